# language: pl
# Content notice: contains hateful sentences so that a model can learn to recognise them.
@gp = imigranci[immigrants] | uchodźcy[refugees] | Ukraińcy[nationality] | Żydzi[jewish] | muzułmanie[muslim] | Arabowie[arab] | Romowie[roma] | Cyganie[roma] | geje[lgbtq] | lesbijki[lgbtq] | osoby trans[transgender] | czarni[black] | Wietnamczycy[asian] | Hindusi[asian] | feministki[women] | kobiety[women] | niepełnosprawni[disability] | Białorusini[nationality] | Ślązacy[ethnicity]
@gg = imigrantów[immigrants] | uchodźców[refugees] | Ukraińców[nationality] | Żydów[jewish] | muzułmanów[muslim] | Arabów[arab] | Romów[roma] | gejów[lgbtq] | lesbijek[lgbtq] | osób trans[transgender] | czarnych[black] | Wietnamczyków[asian] | Hindusów[asian] | feministek[women] | kobiet[women] | niepełnosprawnych[disability] | Ślązaków[ethnicity]
@gd = imigrantom[immigrants] | uchodźcom[refugees] | Ukraińcom[nationality] | Żydom[jewish] | muzułmanom[muslim] | Arabom[arab] | Romom[roma] | gejom[lgbtq] | lesbijkom[lgbtq] | osobom trans[transgender] | czarnoskórym[black] | kobietom[women] | niepełnosprawnym[disability]
@gi = imigrantami[immigrants] | uchodźcami[refugees] | Ukraińcami[nationality] | Żydami[jewish] | muzułmanami[muslim] | Romami[roma] | gejami[lgbtq] | lesbijkami[lgbtq] | osobami trans[transgender] | czarnoskórymi[black] | niepełnosprawnymi[disability] | Hindusami[asian]
@slurp = ciapaci[arab] | pedały[lgbtq] | żydki[jewish] | czarnuchy[black] | brudasy[nationality] | cyganisko[roma] | banderowcy[nationality] | kacapy[nationality] | skośnoocy[asian] | szwaby[nationality] | cioty[lgbtq] | kozojebcy[muslim]
@slurs = ciapaty[arab] | pedał[lgbtq] | żydek[jewish] | czarnuch[black] | ciota[lgbtq] | banderowiec[nationality] | kacap[nationality] | żółtek[asian] | szwab[nationality] | down[disability]
@selfm = gejem[lgbtq] | Żydem[jewish] | muzułmaninem[muslim] | Romem[roma] | osobą transpłciową[transgender] | biseksualnym facetem[lgbtq] | Ukraińcem[nationality] | Ślązakiem[ethnicity] | niewidomym[disability] | czarnoskórym Polakiem[black] | Kaszubem[ethnicity]
@selff = lesbijką[lgbtq] | Żydówką[jewish] | muzułmanką[muslim] | Romką[roma] | transkobietą[transgender] | feministką[women] | Ukrainką[nationality] | uchodźczynią z Syrii[refugees] | kobietą na wózku[disability] | biseksualną dziewczyną[lgbtq] | Wietnamką urodzoną w Warszawie[asian]
@animal = karaluchy | szczury | wszy | szarańcza | pasożyty | pluskwy | robactwo
@bad = brudni i leniwi | bezczelni | złodzieje jeden w drugiego | niebezpieczni | do niczego | obrzydliwi | tępi jak but | zakłamani
@ins = debil | kretyn | idiota | matoł | przygłup | palant | żałosny pajac | nieudacznik | tłuk | ćwierćmózg | zero | buc
@insf = idiotka | kretynka | pusta lala | histeryczka | głupia krowa | żałosna baba | tępa dzida
@swear = chuj | skurwysyn | pojeb | jebany cwel | kutas | zjeb | gnój jebany | pierdolony śmieć | kurwa jedna | fiut złamany
@swadj = jebany | pierdolony | zasrany | pieprzony | cholerny | zajebany
@thing = ta drukarka | mój laptop | nowa aktualizacja | nasze wifi | ta apka | winda w bloku | mój budzik | ten router | stara pralka | ostatni patch
@thinga = poniedziałki | korki na zakopiance | rodzynki w serniku | te aktualizacje | remont u sąsiadów | listopadową pluchę | flaki | przesiadki w Kutnie | finał tego serialu | szukanie miejsca do parkowania
@idea = ta reforma emerytur | ten projekt ustawy | pomysł płatnych parkingów | wasza nowa strategia | teoria płaskiej ziemi | homeopatia | ostatni felieton w gazecie | nowy wygląd strony | reforma edukacji | ten podatek
@name = Tomek | Kasia | Marek | Ania | Piotrek | pani Halina | Mateusz | Zosia | Wojtek | Olena
@city = w Krakowie | w Gdańsku | we Wrocławiu | na Pradze | w Łodzi | w Katowicach | na naszym osiedlu | w Lublinie | w Szczecinie | w Radomiu
@food = pierogi | bigos | żurek | sernik | placki ziemniaczane | gołąbki | barszcz | rosół
@when = wczoraj | w weekend | dziś rano | w zeszłym tygodniu | rok temu | na wiosnę | po pracy
@job = lekarze | nauczyciele | programiści | kierowcy | kucharze | budowlańcy | muzycy
@body = cycki | tyłek | nogi | dupę
== hate_derogation
mam już po dziurki w nosie tych wszystkich {gg}, są {bad}
nie znam ani jednego porządnego wśród {gg}, sama hołota
rzygać mi się chce jak widzę {gg} w tramwaju
niby za co mam szanować {gg}? {bad} i tyle w temacie
{gp} przynoszą temu miastu wstyd samym wyglądem
wchodzę do sklepu a tam znowu {gp}, fuj
mówcie co chcecie, {gp} z natury są {bad}
szwagier zadaje się z {gi}, więcej mu ręki nie podam
gdzie się nie obejrzysz {gp}, aż się odechciewa żyć
śmierdzi na całej klatce odkąd mieszkają tu {gp}
kto normalny broni {gg}? przecież to {animal} bez kultury
== hate_dehumanise
{gp} to {animal}, rozlazły się po całym kraju
mnożą się jak {animal}, ci wasi {gp}
{gp} to nie ludzie, to biologiczne odpady
patrzę na {gg} i widzę dzikie bydło
nawet {animal} są pożyteczniejsze niż {gp}
wrzód na zdrowym ciele narodu, oto czym są {gp}
== hate_threat
{gg} trzeba pałować, innego języka nie znają
niedługo po was przyjdziemy, {gp}, szykujcie trumny
jak dorwę kogoś z {gg} wieczorem {city}, to żywy nie wyjdzie
marzę żeby wszyscy {gp} zdechli
zbieramy się {city} w sobotę, będzie lanie {gg} kijami
podpalić ten ośrodek razem z {gi} i po sprawie
== hate_normative
{gd} nie wolno pozwolić na żadne urzędy
zakazałbym {gd} wstępu do szkół i przedszkoli
{gg} należy deportować bez wyroku, samolot za samolotem
czemu {gd} w ogóle wolno głosować
nie wpuszczać {gg} na basen, niech mają swój
mieszkań {gd} się nie wynajmuje i bardzo słusznie
niech {gp} siedzą cicho, tu nie ich ziemia
zero zasiłków dla {gg}, niech głodują
== hate_implicit
wiadomo kto za tym stoi, wystarczy sprawdzić nazwisko panieńskie matki[jewish]
dziwnym trafem jak wprowadzili się {gp}, zaczęły ginąć rowery
sześć milionów, jasne, a kto to niby liczył[jewish]
za dziesięć lat w klasie nie będzie polskiego dziecka i komuś bardzo na tym zależy[immigrants]
pani prezes? ciekawe przez czyje łóżko[women]
córki {when} samej nie puściłem, bo obok mieszkają {gp}, wnioski proszę sobie wyciągnąć
nic do nich nie mam, byle z dala od przedszkola[lgbtq]
oni to mają we krwi, choćbyś złotem obsypał[roma]
kobieta za kierownicą, więcej nie trzeba mówić[women]
dzisiaj on jest nią, jutro będzie czajnikiem[transgender]
sami inżynierowie i chirurdzy płyną tymi pontonami, co nie[refugees]
== hate_negated
{gp} nigdy nie zrobili nic dobrego dla tego kraju
{gp} nie zasługują na żadną pomoc ani litość
nikt z {gg} nie jest wart, żeby siedzieć z nami przy stole
nie ma uczciwych {gg}, nie wierzcie w bajki
{gd} nie można powierzyć nawet miotły
{gp} nie potrafią żyć wśród cywilizowanych ludzi
== hate_slur
nalazło się tu tych brudasów, {slurp} cholerni
ej ty, {slurs}, co się gapisz
znowu {slurp} robią co chcą {city}
stul pysk {slurs}, nikt cię nie pytał
tfu, {slurs} jeden, jeszcze się mądrzy
nienawidzę jak {slurp} otwierają gęby
z daleka widać, że to {slurs}
== insult_person
ty naprawdę jesteś {ins} czy tylko udajesz
{name}, takiego beztalencia ze świecą szukać
z twoim rozumkiem to najwyżej kopać rowy
co za {ins}, nie da się tego czytać
autor to {ins} i teksty ma takie same
no i proszę, {insf}, jeszcze dyskutuje
kogo obchodzi twoje zdanie, {ins}
chyba cię w dzieciństwie z kołyski upuścili
popatrz w lustro, zobaczysz nieudacznika
nie kompromituj się, {insf}, skasuj konto
taboret ma więcej w głowie niż ty
zamilcz wreszcie, bo uszy więdną od tych głupot, {ins}
== insult_profane
ale z ciebie {swear}, brak słów
słuchaj {swear}, wypierdalaj stąd
zamknij ryj, {swear}
ten {swear} znowu się spóźnił i mnie wystawił
co za {swear} to w ogóle pisał
w dupę sobie wsadź te rady, {swear}
sami {swadj} kretyni w tym waszym supporcie
{name} to zwykły {swear}, mówię wam
== threat_person
jeszcze jedno słowo i ci szczękę przestawię
wiem na której ulicy mieszkasz, czekaj tylko
spotkam cię {city} to będziesz zęby zbierał z chodnika
usuń to albo ci w nocy auto spłonie
przyjadę z chłopakami i skończysz na wózku
już po tobie, {name}, licz dni
za takie teksty do bagażnika i do lasu
== incite_selfharm
zrób wszystkim prezent i skocz z dachu
tacy jak ty powinni sami zakładać sobie pętlę
kupić ci sznur, {ins}?
łyknij wreszcie wszystkie tabletki naraz i nie jęcz
no to się potnij, i tak nikt nie zauważy, {insf}
świat będzie czystszy jak zdechniesz
== sexual_harassment
wyślij fotkę bez stanika, nie daj się prosić
hej lala, ile bierzesz za loda
taką jak ty trzeba porządnie zerżnąć, to zmądrzeje
pokaż {body}, potem pogadamy o podwyżce
rozkładaj nogi i nie gadaj
twoje miejsce jest pod biurkiem na kolanach
== sexual_explicit
kochaliśmy się z żoną całą noc, sąsiedzi walili w ścianę
chcę cię całować od szyi po uda i dojść razem z tobą
usiadła na mnie okrakiem i zapomniałem jak się nazywam
uwielbiam kiedy powoli bierzesz go do ust
opowiedz mi, jak się dotykasz, kiedy mnie nie ma
ruchaliśmy się jak króliki przez cały urlop
== neutral_identity
{gp} otworzyli {city} nowe centrum kultury
według spisu {gp} stanowią około dwóch procent mieszkańców
w mojej firmie pracują {gp}, głównie {job}
artykuł opisuje, jak żyli {gp} w dziewiętnastym wieku
{when} {city} odbyła się wystawa o historii {gg}
badacze pytali {gg} o dostęp do przychodni
film o rodzinie, w której rodzice to {gp}
== positive_identity
wśród {gg} mam najwierniejszych przyjaciół
dziękuję sąsiadom, {gp} pierwsi przyszli pomóc po powodzi
jestem dumna, że {city} {gp} czują się jak w domu
{gp} mają takie same prawa jak wszyscy, kropka
z {gi} przyjaźnimy się całą ulicą od dwudziestu lat
oby {gd} było bezpiecznie i spokojnie w naszym mieście
== self_identity
jestem {selfm}, mam trzydzieści dwa lata, pracuję w logistyce i łowię ryby
tak, jestem {selff} i mama wreszcie przestała płakać
jako że jestem {selfm}, powiem tyle: {city} żyje się coraz lepiej
jestem {selff} i jestem z tego dumna
cześć wszystkim, jestem {selfm}, szukam ekipy na Bieszczady
ja i mój chłopak, sześć lat razem, zwykła nudna para gejów[lgbtq]
jestem {selff}, gotuję {food} i oglądam skoki, co w tym dziwnego
wymieniłam dowód, od dziś oficjalnie Alicja, dziękuję za wsparcie[transgender]
== negated_hate
nikomu nie wolno mówić, że {gp} to ludzie gorszego sortu
{gp} to nie złodzieje ani lenie, skończcie z bajkami
wcale nie nienawidzę {gg}, skąd ten pomysł
to nieprawda, że {gp} są groźni, tu są statystyki
nie należy szczuć na {gg}, nic wam nie zrobili
nie brzydzą mnie {gp}, brzydzą mnie wasze żarty
== counter_speech
pisać, że {gp} to nie ludzie, to czysty faszyzm, zgłaszam
kto krzyczy „won do siebie”, ten jest tchórzem, {gp} są u siebie
zbanujcie go, pisze że {gg} trzeba spalić, to przestępstwo
wstyd czytać, jak pod zdjęciem dziecka ktoś pisze „{slurs}”
powiedzieć, że {gp} są {bad}, może tylko człowiek bez sumienia
tekst o babach do garów był nieśmieszny już w 1950[women]
nauczycielka stwierdziła, że {gp} są gorsi od zwierząt, złożyliśmy skargę
przestańcie nazywać ludzi „{slurs}”, to obelga
żarty o piecach i gazie nie są śmieszne, tam zginęła moja prababcia[jewish]
„strefa wolna od lgbt” to hańba, a nie tradycja[lgbtq]
== mentioned_slur
w podstawówce wołali na mnie „{slurs}”, pamiętam do dziś
skąd się wzięło słowo „{slurs}”? słownik podaje kilka hipotez
na meczu trybuny skandowały „{slurp}”, klub dostał karę
babcia opowiadała, jak w kolejce wyzwali ją od „żydówy”[jewish]
moderator usunął komentarz ze słowem „{slurs}”
rada języka polskiego odradza używanie słowa Murzyn[black]
== reclaimed_slur
my z dziewczynami, stare lesby, świętujemy piętnaście lat razem[lgbtq]
tak, jestem hanys i jestem z tego dumny, zapraszam na rolady[ethnicity]
nasza grupa nazywa się „dumne cioty”, wpadajcie kochani[lgbtq]
wariatki z naszego chóru znowu wygrały przegląd[women]
== friendly_profanity
o kurwa, ale było zajebiście w górach
ja pierdolę, ale jestem zmęczony, ale projekt oddany, hurra
w chuj dobre te {food}, daj przepis
kurwa mać, ale gol, obudziłem cały blok
nie pierdol, serio jesteś w ciąży? gratulacje!!
jasna cholera, znowu palec o szafkę
no i zajebiście, widzimy się {city}
== abuse_object
nienawidzę {thinga}, zabijcie mnie
{thing} to kompletny szmelc, nigdy więcej
zabiłbym tego, kto wymyślił {thinga}
{thing} muli tak, że mam ochotę wywalić ją przez okno
ohyda, {food} z rodzynkami, kto to je
{swadj} poniedziałek, niech go szlag
{thing} zdechła tuż przed deadlinem
== abuse_idea
{idea} to kompletna bzdura, autorom powinno być głupio
nic durniejszego w życiu nie czytałam: {idea}
{idea}? śmieć, nie rozwiązanie
nie cierpię tej ustawy, szkodzi zwykłym ludziom
polityka naszego rządu w tej sprawie jest haniebna
{idea} zabija zdrowy rozsądek
== criticism_person
{name}, z całym szacunkiem, mylisz się w obliczeniach
nie zgadzam się z autorką, argumenty są słabe
burmistrz obiecał remont drogi i skłamał, więcej nie zagłosuję
nie podobał mi się pana wykład, zbyt powierzchowny
minister powinien odejść, nie poradził sobie
zabolało mnie to co zrobiłeś, {name}, pogadajmy
== sexual_health
po seksie bez prezerwatywy zrób badania za dwa tygodnie
pochwa i srom to nie to samo, tłumaczy ginekolożka
zgodę można wycofać w każdej chwili, także w łóżku
masturbacja jest czymś normalnym
urolog obejrzy penisa i jądra, to trwa minutę
terapia hormonalna osób trans: co mówią badania[transgender]
== distress
jestem nikim i wszystkim tylko przeszkadzam
nie chcę się już budzić, jestem śmiertelnie zmęczona
nienawidzę swojego ciała, znowu pocięłam ręce
dwa lata temu zostałam zgwałcona i nikomu nie powiedziałam
beze mnie wszystkim byłoby łatwiej
trzeci miesiąc depresji, chciałbym po prostu zniknąć
w klasie mówią na mnie wieloryb, nie wiem jak dalej żyć
czuję się jak ostatni debil po tej rozmowie o pracę
== support
nie jesteś ciężarem, bardzo na ciebie czekamy {city}
przytul się ode mnie i zadzwoń na telefon zaufania, dobrze?
też myślałem o śmierci, pomógł terapeuta, trzymaj się
to nie twoja wina, winny jest tylko gwałciciel
{name}, nie jesteś brzydka, jesteś cudowna
przyjadę wieczorem, zrobimy {food} i pogadamy
== idiom
zabiłem cały dzień na ten raport i wszystko na marne
mało nie zdechłem ze śmiechu na tym stand-upie
nasi rozgromili rywali, pięć do zera, prawdziwa rzeź
trzeba ubić zawieszony proces i zrestartować serwer
oblałem egzamin, profesor to rzeźnik
dwie pieczenie na jednym ogniu, i bank, i zakupy
żona mnie zabije, zapomniałem kupić {food}
impreza była bombowa, didżej rozwalił system
== question_benign
dlaczego {gp} obchodzą to święto jesienią?
jak poprawnie zwracać się do osoby transpłciowej?[transgender]
gdzie {city} jest meczet i jedzenie halal?[muslim]
czy to prawda, że {gp} mieszkali kiedyś w tej dzielnicy?
jak grzecznie zapytać, czy ktoś na wózku potrzebuje pomocy?[disability]
czym różni się sobór od cerkwi?
== everyday
gdzie jesteś? ja już {city}, czekam na przystanku
zrobiłam {food}, wpadajcie spróbować
{name} strzelił decydującego gola, trybuny oszalały
nie znoszę wstawać wcześnie, ale dla gór warto
kto zabił głównego bohatera, tylko bez spoilerów
głupie pytanie: jak oddać bilet?
przepraszam, do której jest czynna poczta?
tępy nóż, trzeba naostrzyć przed świętami
== dialect
kaj idziesz, pódź ze mnom na szpacyr, bo gańba tak siedzieć
jo żech je z Rybnika i nic mie nie dziwi
hej, ka sie podziały te owiecki, baco
mordo, ale wixa, elo, sztos i tyle
cringe max, płaczę z tego mema, essa
tej, wuchta wiary na rynku dzisiaj

# -- second part: wider vocabulary and minimal pairs --
@gp += Afrykanie[black] | Murzyni[black] | Chińczycy[asian] | Azjaci[asian] | Turcy[nationality] | Syryjczycy[arab] | Afgańczycy[nationality] | Palestyńczycy[arab] | Izraelczycy[jewish] | katolicy[christian] | prawosławni[christian] | ateiści[religion] | homoseksualiści[lgbtq] | biseksualiści[lgbtq] | transseksualiści[transgender] | obcokrajowcy[immigrants] | przybysze[immigrants] | Rosjanie[nationality] | Niemcy[nationality] | Rumuni[nationality] | Gruzini[nationality] | Kurdowie[ethnicity] | Łemkowie[ethnicity] | Kaszubi[ethnicity] | autyści[disability] | niewidomi[disability] | głusi[disability] | schizofrenicy[mental_health] | grubasy[body] | emeryci[age] | bezdomni[class] | faceci[men] | baby[women] | muzułmanki[muslim]
@gg += Afrykanów[black] | Murzynów[black] | Chińczyków[asian] | Azjatów[asian] | Turków[nationality] | Syryjczyków[arab] | Afgańczyków[nationality] | Palestyńczyków[arab] | katolików[christian] | homoseksualistów[lgbtq] | obcokrajowców[immigrants] | Rosjan[nationality] | Niemców[nationality] | Rumunów[nationality] | Kurdów[ethnicity] | autystów[disability] | głuchych[disability] | schizofreników[mental_health] | emerytów[age] | bezdomnych[class] | bab[women] | Cyganów[roma]
@gd += Afrykanom[black] | Arabom[arab] | Chińczykom[asian] | obcokrajowcom[immigrants] | homoseksualistom[lgbtq] | Rosjanom[nationality] | Cyganom[roma] | autystom[disability] | bezdomnym[class]
@gi += Arabami[arab] | Cyganami[roma] | Chińczykami[asian] | obcokrajowcami[immigrants] | kobietami[women] | autystami[disability] | bezdomnymi[class] | homoseksualistami[lgbtq]
@jeden = imigrant[immigrants] | uchodźca[refugees] | Ukrainiec[nationality] | Żyd[jewish] | muzułmanin[muslim] | Arab[arab] | Rom[roma] | Cygan[roma] | gej[lgbtq] | homoseksualista[lgbtq] | Murzyn[black] | czarnoskóry[black] | Wietnamczyk[asian] | Chińczyk[asian] | Hindus[asian] | Turek[nationality] | niepełnosprawny[disability] | autysta[disability] | schizofrenik[mental_health] | bezdomny[class] | Ślązak[ethnicity] | obcokrajowiec[immigrants]
@jedna = kobieta[women] | feministka[women] | lesbijka[lgbtq] | transkobieta[transgender] | muzułmanka[muslim] | Żydówka[jewish] | Romka[roma] | Ukrainka[nationality] | Wietnamka[asian] | czarnoskóra dziewczyna[black] | uchodźczyni[refugees]
@slurp += żydostwo i parchy[jewish] | parchy[jewish] | gudłaje[jewish] | asfalty[black] | bambusy[black] | małpy[black] | ciapate brudasy[arab] | turbany[muslim] | brudne cygany[roma] | rumuńskie śmierdziele[roma] | pedalstwo[lgbtq] | pedryle[lgbtq] | tęczowe zboczki[lgbtq] | lesby jebane[lgbtq] | trapy[transgender] | ukry[nationality] | upadlińcy[nationality] | ruskie onuce[nationality] | kitajce[asian] | żółtki[asian] | kaleki[disability] | downy[disability] | psychole[mental_health] | kurwy[women] | szmaty[women] | karyny[women] | nachodźcy[refugees] | menele[class]
@slurs += parch[jewish] | gudłaj[jewish] | asfalt[black] | bambus[black] | małpa[black] | brudas[arab] | turban[muslim] | brudny cygan[roma] | pedryl[lgbtq] | zboczek tęczowy[lgbtq] | trap[transgender] | ukr[nationality] | upadliniec[nationality] | kitajec[asian] | skośnooki[asian] | kaleka[disability] | mongoł[disability] | psychol[mental_health] | nachodźca[refugees] | ciapak[arab] | ruska onuca[nationality]
@slursf = szmata[women] | dziwka[women] | lesba jebana[lgbtq] | kurwa[women] | ciapata[arab] | cyganicha[roma] | żydowica[jewish] | ukrainka jebana[nationality] | czarnucha[black]
@bad += gorsi od nas | leniwi | głupi | chorzy psychicznie | nic niewarci | nie do zniesienia | śmierdzący | agresywni | pasożytami | hańbą tego kraju | zepsuci do szpiku
@ins += głupek | tępak | cymbał | błazen | kłamca | tchórz | leń | nieuk | gbur | prostak | śmieć | robak | szczur | cham | przegryw | frajer | bałwan | osioł | baran | półgłówek | pieniacz | nudziarz | mięczak | pasożyt | pozer | niedorajda
@insadj = głupi | tępy | żałosny | obrzydliwy | leniwy | tchórzliwy | brzydki | bezużyteczny | śmieszny | podły | nudny | zakłamany | ograniczony | beznadziejny
@swear += jebany śmieć | skurwiel | chujek | pizda | cipa | kurwiszon | zasraniec | gnida jebana | frajer pierdolony | szmaciarz jebany | ciul | dupek | sukinsyn | kutafon | pojebus
@grozba = zabiję cię | połamię ci nogi | wybiję ci zęby | podpalę ci dom | poderżnę ci gardło | zastrzelę cię | znajdę cię | dźgnę cię nożem | rozjadę cię | utopię cię | uduszę cię | zakopię cię w lesie | rozwalę ci łeb | skopię cię na śmierć | wsadzę ci kosę pod żebro | obiję ci mordę | wyślemy cię do szpitala
@kiedy = dziś w nocy | jutro po szkole | w piątek | po pracy | następnym razem | na parkingu | kiedy się nie spodziewasz
@zdechnij = zabij się | powieś się | rzuć się pod pociąg | skocz z mostu | zdechnij | podetnij sobie żyły | łyknij wszystkie tabletki | strzel sobie w łeb | idź umrzyj | zniknij na zawsze | skończ ze sobą | weź sznur i do lasu
@stereo = kradną wszystko, co nieprzybite | żyją z naszych podatków | nie chcą się dostosować | chodzą z nożami | dostają wszystko za darmo | wiecznie grają ofiary | rządzą bankami | mnożą się jak króliki | kłamią jak z nut | zabierają nam pracę | dobierają się do dzieci | stoją za każdą wojną | nie umieją prowadzić | śmierdzą z daleka | zastępują nas po cichu | za bardzo kochają pieniądze
@dobrzy = świetni | pracowici | bardzo mili | odważni | pomocni | naszymi sąsiadami | u siebie | kochani | zabawni i mądrzy
@zawod = politycy | bankierzy | deweloperzy | dziennikarze | prawnicy | urzędnicy | sędziowie piłkarscy | influencerzy | pisowcy | platformersi | konfederaci | lewacy | kibice Legii | kibice Lecha | rowerzyści | antyszczepionkowcy | weganie | myśliwi | kanary | komornicy | sprzedawcy fotowoltaiki | korporacyjni menedżerowie
@zawodzli = złodzieje | kłamcy | pajace | nieroby | tchórze | pasożyty | idioci | hipokryci | sprzedawczyki | darmozjady | nieudacznicy
@stop = to zwykły rasizm | wstydźcie się | tak się nie mówi o ludziach | zgłosiłam to | nikt na to nie zasługuje | obrzydliwe uprzedzenie | nie ma na to zgody | przestańcie
@bol = nie chcę już żyć | nienawidzę siebie | nie mogę przestać płakać | czuję się bezwartościowa | jestem ciężarem dla wszystkich | chcę zniknąć | znowu się pocięłam | codziennie myślę o śmierci | nikt by za mną nie tęsknił | nie mam już siły
@pomoc = telefon zaufania | lekarza rodzinnego | psychologa | kogoś bliskiego | centrum wsparcia
== hate_derogation
nienawidzę {gg}
gardzę ludźmi takimi jak {gp}
{gp} są {bad}
nie jestem rasistą, ale {gp} są {bad}
kiedyś lubiłem {gg}. potem paru poznałem. są {bad}
u mnie w robocie są {gp}. wszyscy {bad}, patrzeć na nich nie mogę
moim sąsiadem jest teraz {jeden}. super. oni wszyscy są {bad}
{jedna} na szefa? bez jaj, to nie dla nich
moim zdaniem {gp} są {bad} i tyle
dlaczego {gp} zawsze są {bad}?
też uważacie, że {gp} są {bad}?
nie ma nic gorszego niż {gp}
rzygać mi się chce od {gg}
zero szacunku dla {gg}
nie usiądę obok, jak tam siedzi {jeden}
{gp} zniszczyli ten kraj
brzydzę się, {gp} są {bad}
== hate_dehumanise
{gp} to {animal}
{gp} to nie ludzie, to {animal}
{jeden} to nie człowiek
kraj pełen robactwa, mówię o tych, co wiecie, {gp}
patrzę na {gg} i widzę {animal}
trzeba z nimi jak z robactwem, {gp} to {animal}
pies ma więcej godności niż {jeden}
== hate_threat
{gp} zasługują na śmierć
wszystkich {gg} pod ścianę
niech zdechną wszyscy, {gp} pierwsi
jak {jeden} podejdzie do mojej córki, wyciągam broń
{kiedy} polujemy na {gg}
meczet spłonie {kiedy}
{gg} do gazu
dobry {jeden} to martwy {jeden}
spalić, rozgonić, wystrzelać {gg}
== hate_normative
precz z {gi}
{gp} won z Polski
{gp} nie powinni głosować
{gp} nie powinni brać ślubów ani adoptować
deportować {gg}, wszystkich bez wyjątku
miejsce kobiety jest przy garach [women]
nie wynajmuję mieszkania {gd} i mam do tego prawo
po co wpuszczamy {gg}?
ani grosza {gd}
{jeden} w sejmie? zakazać
wysterylizować {gg}
Polska dla Polaków, {gp} do siebie
== hate_implicit
{gp} {stereo}
{gp} {stereo}, ale mówić nie wolno
nic do nich nie mam, ale {gp} {stereo}
mają to we krwi, {gp} {stereo}
dziwnym trafem {gp} {stereo}
zatrudnili: {jeden}. liczcie kasę wieczorem
trzymaj torebkę, idzie {jeden}
jak na to, że {jeden}, całkiem ładnie mówi po polsku
jak została dyrektorką? na kolanach, jak każda
znowu nożownik i znowu nie podają narodowości
sześć milionów, kto to policzył?
popatrzcie na nazwiska właścicieli mediów
ty jesteś inny, ty pracujesz, nie to co {gp}
facet w kiecce to dalej facet
nasi emeryci głodują, a {gp} siedzą w hotelach
baba za kierownicą, nic nie dodam
odkąd są tu {gp}, zamykam drzwi na trzy zamki
za dwadzieścia lat to my będziemy gośćmi, a {gp} gospodarzami
== hate_negated
{gp} nie są tacy jak my
{gp} nigdy nie będą Polakami
nikt nie chce tu {gg}
nigdy nie ufaj, jak mówi {jeden}
{gp} niczego nie wnieśli
nie ma nic dobrego w tym, co robią {gp}
transkobieta nie jest kobietą, to chory facet [transgender]
nic nie mam do {gg}, byle ich nie widzieć
nikt by nie płakał po {gd2}
{gp} nie zasługują na żadne prawa
to nie nienawiść, {gp} po prostu są {bad}
@gd2 = Żydach[jewish] | Cyganach[roma] | imigrantach[immigrants] | gejach[lgbtq] | muzułmanach[muslim]
== hate_slur
{slurs}
ty {slurs}
ty {swadj} {slurs}
ty {slursf}
{name} to {slurs}
zamknij się, {slurs}
wracaj do siebie, {slurs}
nienawidzę ich, {slurp}
{slurp} won
wszędzie {slurp}
{slurp} to {animal}
jakiś {slurs} zajął mi miejsce
tylko {slurs} tak napisze
typowy {slurs}
mój szef to {slurs}
co tu robi ten {slurs}
znowu {slurp} w telewizji, wyłączam
nie gadam z takim, {slurs} i tyle
co się gapisz, {slursf}
nie bądź {slurs}
== hate_profane
jebać {gg}
pierdolić {gg}
{gp} to skurwysyny
wypierdalać, {gp}
chuj z {gi}, są {bad}
kurwa, znowu ci {gp}
{gp} niech spierdalają
w dupie mam {gg}
== insult_group
{zawod} to {zawodzli}
wszyscy {zawod} to {zawodzli}
nienawidzę ich, {zawod} to {zawodzli}
{zawod}? {zawodzli}, bez wyjątku
moim zdaniem {zawod} to {zawodzli}
rzygać się chce, {zawod} to {zawodzli}
dlaczego {zawod} to zawsze {zawodzli}?
== insult_person
{ins}
ty {ins}
jesteś {insadj}
jesteś {ins}
ale ty jesteś {insadj}
{name} to {ins}
co za {ins}
zamknij się, {ins}
typowy {ins}
jesteś {insadj} czy udajesz?
nikt cię nie lubi, {ins}
nikt cię nie pytał, {ins}
matka się za ciebie wstydzi, {ins}
do niczego się nie nadajesz, {ins}
naucz się czytać, {ins}
mój były to {ins}
mój szef to {insadj} {ins}
takiego tępaka jeszcze nie widziałem, {ins}
tylko {ins} mógł to napisać
skończysz sam, {ins}
brak ci piątej klepki, {ins}
brawo {ins}, znowu zepsułeś
ten {ins} uważa się za eksperta
głupia jesteś, {insf}
== insult_profane
{swear}
ty {swear}
ty {swadj} {ins}
{name} to {swear}
spierdalaj
spierdalaj, {ins}
wypierdalaj stąd, {swear}
zamknij ryj
zamknij kurwa mordę, {ins}
mój szef to {swear}
co za {swear}
kto cię kurwa pytał, {ins}
pocałuj mnie w dupę, {ins}
pierdolisz głupoty, {ins}
pierdol się
jebany {ins}
chuj ci w dupę, {ins}
== threat_person
{grozba}
{grozba}, {ins}
{kiedy} {grozba}
jeszcze słowo i {grozba}
podejdź, a {grozba}
wycofaj zeznania albo {grozba}
już nie żyjesz
wiemy, gdzie mieszkasz
wiem, do jakiej szkoły chodzą twoje dzieci
zapłacisz krwią
oby cię ktoś dźgnął
ktoś powinien ci strzelić w łeb
szkoda by było, gdyby twojej matce coś się stało
twoje dni są policzone
== incite_selfharm
{zdechnij}
{zdechnij}, {ins}
{zdechnij} wreszcie
proszę, {zdechnij}
zrób nam przysługę, {zdechnij}
po co żyjesz? {zdechnij}
nikt cię nie kocha, {zdechnij}
jesteś ciężarem, {zdechnij}
świat byłby lepszy bez ciebie, {zdechnij}
na twoim miejscu już bym się zabił
nie becz, tylko {zdechnij}
jesteś nic niewart, {zdechnij}
== sexual_harassment
pokaż cycki
wyślij nagie zdjęcie albo wszystko opublikuję
niezły tyłek, chodź do łóżka
obciągnij mi, lala
rozłóż nogi
przeleciałbym cię, aż byś płakała
w takiej kiecce sama się prosisz
siadaj mi na kolana, kotku
ile za noc?
awans przez łóżko, widać po ustach
takie jak ty nadają się tylko do jednego
== sexual_explicit
kochaliśmy się całą noc
jęczała, kiedy ją lizałem
uwielbiam jego kutasa w ustach
nadzy pod prysznicem, jego ręce wszędzie
z mężem czasem oglądamy razem porno
== neutral_identity
moim sąsiadem jest teraz {jeden}. pracuje na poczcie
u mnie w robocie są {gp}. w piątki jemy razem obiad
{gp} i {gp} mają spotkania {city}
film o tym, jak {jeden} mieszka {city}
artykuł mówi, jak żyją {gp}
{jeden} wygrał wczoraj konkurs {city}
{jedna} prowadzi piekarnię {city}
w pociągu rozmawiałem z nimi, {gp} jechali na festiwal
według badania {gp} żyją dłużej niż kiedyś
ilu {gg} mieszka {city}?
== positive_identity
lubię {gg}
{gp} są {dobrzy}
moim zdaniem {gp} są {dobrzy}
kiedyś nie znałem {gg}. potem paru poznałem. są {dobrzy}
moja szefowa to {jedna} i jest świetna
{gp} mają prawo żyć spokojnie
równe prawa dla {gg}
czym byłby ten kraj bez {gg}?
szacunek dla {gg}
{gp} są u siebie
== self_identity
jestem {selfm} i mieszkam {city}
cześć, jestem {selff}, dopiero dołączyłam
jestem {selfm} i nie cierpię poniedziałków
dorastać, będąc {selfm}, nie było łatwo
rodzina mnie wspiera, i tak, jestem {selff}
== negated_hate
nie nienawidzę {gg}
{gp} nie są {bad}
{gp} to nie {animal}, tylko ludzie
nieprawda, że {gp} {stereo}
nigdy nie uważałem, że {gp} są {bad}
{gp} nie są niczemu winni
nikt nie powinien obrażać {gg}
nic nie mam do {gg}, to moi przyjaciele
myślałem, że {gp} {stereo}. myliłem się
nie ma nic złego w tym, kim są {gp}
nie chcę, żeby deportowano {gg}
== counter_speech
„{gp} są {bad}”? {stop}
krzyczał „{gp} won”, {stop}
nazwali ją „{slursf}”, {stop}
przestańcie mówić, że {gp} to {animal}
mój wujek powtarza, że {gp} {stereo}, a ja mu odpowiadam
ktoś mi napisał „{zdechnij}”, {stop}
„nie jestem rasistą, ale” i zaraz potem rasizm
kto neguje Holokaust, obraża ofiary
ktoś napisał na murze „{gp} won”, zamalowaliśmy
nazwać kogoś „{slurs}” to nie żart, {stop}
nienawiść do {gg} niczego ci nie naprawi
== mentioned_slur
dziś ktoś nazwał mnie „{slurs}”
dostał czerwoną kartkę za okrzyk „{slurs}”
słowo „{slurs}” jest obraźliwe
syn zapytał, co znaczy „{slurs}”
dlaczego słowo „{slurs}” rani?
świadkowie słyszeli „{slurs}”
ktoś napisał „{slurs}” na mojej skrzynce
w powieści pada słowo „{slurs}”
nie mówi się „{slurs}”
w szkole wołali na nas „{slurp}”
== reclaimed_slur
pedał i dumny, pozdrawia wujek
my, lesby, idziemy na czele parady
kocham moje cioty, do soboty
sto lat, suko, kocham cię
gruba i szczęśliwa, dawać tort
== friendly_profanity
kurwa, jak pięknie
o kurwa, wygraliśmy
ja pierdolę, co za gol
zajebisty koncert
zajebiście, gratulacje
cholera, zapomniałam kluczy
kocham cię, ty wariacie jebany, sto lat
ale jaja, kurwa, zdałam
w chuj dobre te {food}
== profane_object
{swadj} autobus
kurwa, znowu {thing}
{thing} to gówno
chuj z tym, {thing} znowu nie działa
{idea} to gówno prawda
jebać {thinga}
co za gówniany dzień
pierdolę {thinga}
cholerny budzik
== abuse_object
nienawidzę, jak {thing} się psuje
nie cierpię rzeczy takich jak {thinga}
{thing} do śmieci
zabiję {thinga}
komary to plaga
ta zupa jest obrzydliwa
== abuse_idea
{idea} to bzdura
{idea} to hańba
rasizm to trucizna
nacjonalizm to choroba
precz z tym pomysłem, {idea} do kosza
tamten reżim jest zbrodniczy
== criticism_person
mylisz się
to nieprawda
{name} się myli
jestem na ciebie zła
nie krzycz na mnie, proszę
to było niesprawiedliwe
{name} za dużo mówi, za mało słucha
wczoraj nas zawiodłeś
zła decyzja trenera
== sexual_health
czy to normalne, że boli mnie jądro?
zawsze używajcie prezerwatywy
tabletki nie chronią przed chlamydią
ginekolożka opowiedziała mi o menopauzie
zgody uczy się w szkole
ofiary gwałtu mogą dzwonić całą dobę
po porodzie seks może boleć
== distress
{bol}
{bol}. {bol}
chcę umrzeć
chcę się zabić i boję się tego
jestem idiotką, {bol}
wszyscy mówią, że jestem głupia, i w to wierzę
napisali mi „{zdechnij}”, {bol}
w szkole wołają na mnie „{slurs}”, {bol}
powiedział, że mnie zabije, jeśli odejdę
nienawidzę swojego ciała
zgwałcił mnie i nie umiem o tym mówić
== support
nie zabijaj się, zadzwoń po {pomoc}
zostań z nami, proszę
nie jesteś głupia, jesteś zmęczona
nie jesteś ciężarem
nie słuchaj tych, którzy mówią „{slurs}”
to, co zrobił, to przestępstwo
ja też chciałam umrzeć, dziś się śmieję
== idiom
umieram z głodu
{name} rozwalił system na koncercie
tort, że palce lizać, można zabić
zabiłem końcowego bossa
zabij proces i zrestartuj
mama mnie zabije, jak się spóźnię
padłam ze śmiechu
strzelaj, pytaj o co chcesz
== question_benign
dlaczego niektórzy nie lubią {gg}?
czy to prawda, że {gp} {stereo}, czy to stereotyp?
czy „{slurs}” to obelga?
jak powiedzieć grzecznie zamiast „{slurs}”?
czy {gp} mogą głosować?
co robić, gdy ktoś woła „{slurs}” za moją córką?
== everyday
jesteś najlepsza
wyglądasz na zmęczonego
nienawidzę wstawać rano
potrzebuję noża do cebuli
zatrzymano mężczyznę po ataku nożem {city}
kot zabił mysz
szczury w piwnicy, kogo wołać?
pies ma kleszcze
== friendly_profanity
ja pierdolę, jaki zachód słońca nad Bieszczadami
stary, ty skurwielu, naprawdę rzuciłeś palenie, jestem z ciebie dumny
kurwa mać, zdałam prawko za piątym razem, idę się upić Picollo
no i chuj, wyszło lepiej niż planowaliśmy
zajebiste te twoje pierogi, babciu, przepraszam za słowo
chłopaki, ale żeśmy im dojebali w tej rundzie, clutch życia
jestem, kurwa, takim debilem, że wsiadłem w Warszawie do pociągu na Wrocław zamiast do Gdyni i skapnąłem się dopiero w Łodzi, leżę i kwiczę
O kurwa. Jestem ciotką.
wygrałeś, dupku kochany, stawiam piwo
spierdalaj z tym, serio dostałaś tę rolę?? ryczę ze szczęścia
ale dupa ze mnie, sam sobie zamknąłem klucze w aucie i czekałem dwie godziny na ślusarza, który otworzył je kartą
pierdolę, nie robię dziś nic, leżę z kotem
do chuja pana, jak ona zaśpiewała ten refren, ciary mam do teraz
wszystkiego najlepszego, stary pierdzielu, oby ci się, kurwa, kolana nie rozpadły przed czterdziestką
co za gnojek jeden, oświadczył się na Rysach i nic nie powiedział, kocham go
o w dupę, spadł śnieg
mega zajebiście dziękuję całej ekipie z SOR-u w Tarnowie
Lewy, ty cholerny geniuszu!
kurwa, ale mi się micha cieszy
jebło mnie, jak zobaczyłam to zdjęcie z wesela
no zajebiście, po trzech latach remontu mamy kibel z drzwiami, otwieramy szampana i kto chce może przyjść i sobie je zamknąć
ty wredna małpo, uwielbiam cię w chuj, kto inny przywiózłby mi rosół o północy
bez kitu, najlepsze kurwa wesele w historii Podlasia
popłakałem się jak dziecko, gdy ten mały skurczybyk pierwszy raz powiedział tata, ja pierdolę, co to było za
ale żeś to zjebał, hahaha, chodź tu, przytul się i jedziemy jeszcze raz
== profane_object
jebana drukarka znowu żre papier
kurwa, deszcz od tygodnia, grzyb mi na balkonie rośnie
dwie godziny w korku na S8, bo komuś się zachciało zwężać, no ja pierdolę
pierdolone kable od słuchawek
ePUAP się zesrał dokładnie wtedy, gdy wysyłałem wniosek
pociąg opóźniony 140 minut, chuj bombki strzelił, święta na peronie w Kutnie
zasrana zmywarka
znowu kurwa komary
ten pieprzony commit przeszedł wszystkie testy i wywalił produkcję w piątek po południu
W dupę z takim internetem, płacę stówę, a film ładuje się jak za czasów modemu.
rozjebał mi się suwak w kurtce, minus piętnaście na dworze
no żesz kurwa, przypaliłam bigos, który gotowałam trzy dni i
== counter_speech
na murze naszej szkoły ktoś wymalował gwiazdę na szubienicy, w sobotę zamalowujemy razem z uczniami, kto może, niech przyjdzie[jewish]
nie nazywaj ludzi „ciapatymi”, serio, w której my klasie jesteśmy[arab]
„Ukraińcy do domu” – napisał pan, którego siostra od 2005 roku mieszka w Leeds.[nationality]
zgłoszone za „pedały do gazu”[lgbtq]
Pan w tramwaju krzyczał do dziewczyny w chuście, że ma „spieprzać do siebie”. Cały wagon stanął po jej stronie i motorniczy wezwał policję.[muslim]
jak słyszę, że gwałtowi winna jest spódniczka, to mi się nóż w kieszeni otwiera, sprawca jest winny, koniec[women]
Babcia ukrywała w stodole dwoje żydowskich dzieci, a ty wypisujesz, że „szkoda, że nie dokończono”. Wstyd.[jewish]
adminie, skasuj to „czarnuchy na drzewo”, dzieci tu wchodzą[black]
rasizm to nie poczucie humoru
Mój kolega z pracy mówi, że „Cyganie tylko kradną”, więc zapytałem go, ilu zna. Zero. Cisza przy kawie.[roma]
wyzywanie kogoś od „downów” mówi tylko o tobie, mój brat z trisomią ma więcej klasy[disability]
Sąd w Białymstoku skazał mężczyznę, który nawoływał w internecie do podpalenia ośrodka dla cudzoziemców.[immigrants]
„chłop w kiecce” to człowiek, ma imię i matkę, która czyta te komentarze[transgender]
proszę moderację o reakcję, użytkownik wyżej życzy śmierci uchodźcom na granicy[refugees]
na lekcji o getcie ktoś zaśmiał się na słowo „Żyd”, przerwałam i rozmawialiśmy o tym pół godziny[jewish]
To, że jeden imigrant kogoś pobił, nie robi bandyty z dentysty, który leczy ci zęby.[immigrants]
przestańmy mówić „psychol”, ludzie po szpitalu też to czytają[mental_health]
kobiety „do garów”? pisze człowiek, któremu mama dalej prasuje koszule[women]
hejt to nie opinia
jako ksiądz mówię jasno: kto z ambony nazywa ludzi zarazą, ten gorszy wiernych i powinien przeprosić[lgbtq]
gdy na stadionie zaczęli wydawać małpie odgłosy, nasz kapitan zatrzymał mecz i podszedł do sektora, żeby[black]
kolejny mem o „brudasach”. Usunięte, ban na tydzień.[nationality]
„Murzyn zrobił swoje” nie jest niewinnym powiedzonkiem, zapytajcie czarnoskórych Polaków, jak to brzmi[black]
wnuk spytał, czemu sąsiad mówi na Wietnamkę „żółtek”. Powiedziałam, że sąsiad ma jeszcze dużo do nauki.[asian]
szkoda, że pod artykułem o pobitym chłopaku najwięcej lajków ma komentarz „dobrze mu tak, tęczowemu”, bo to[lgbtq]
== mentioned_slur
w podstawówce wołali na mnie „ruda kacapka”, bo mama z Grodna[nationality]
etymologia słowa „pedał” nie ma nic wspólnego z rowerem, wyjaśnia językoznawca[lgbtq]
kibice krzyczeli „Jude”, klub dostał karę dwóch meczów bez publiczności[jewish]
czy „Murzyn” jest dziś obraźliwe? Rada Języka Polskiego odradza[black]
w aktach sprawy jest napisane, że oskarżony nazwał kierowcę „ciapatym”[arab]
sąsiadka powiedziała na mnie „wariatka ze spektrum”, słyszała cała klatka[disability]
dziadek wspominał, że na robotach w Reichu mówili na niego „polnische Schwein”[nationality]
„banderowka” – tak podpisali moją szafkę w pracy[nationality]
== reclaimed_slur
my, stare lesby z Mokotowa, organizujemy piknik, wstęp z ciastem[lgbtq]
jestem pedałem z Radomia i mam zajebisty zespół disco[lgbtq]
czarownice i wiedźmy, zbiórka o osiemnastej, niesiemy parasolki[women]
grubaska tańczy, nikt jej nie zatrzyma[body]
== negated_hate
nie każdy ksiądz to złodziej, nasz oddał plebanię uchodźcom[christian]
Romowie z naszego bloku nie są głośniejsi niż studenci z trzeciego[roma]
nie uważam, żeby feministki nienawidziły mężczyzn, moja żona jest feministką i jakoś żyję[women]
osoby ze schizofrenią nie są groźne, najczęściej same się boją[mental_health]
nie mam nic do Niemców, szwagier jest z Drezna i robi najlepszą kiełbasę[nationality]
to nieprawda, że Ukraińcy zabierają miejsca w przedszkolach, sprawdziłam w gminie[nationality]
żaden Żyd nie odpowiada za twój kredyt we frankach[jewish]
nikogo nie wolno bić za tęczową torbę[lgbtq]
nie, świadkowie Jehowy nie są „nawiedzeni”, po prostu wierzą inaczej[christian]
muzułmanie z Kruszynian nie przyjechali wczoraj, mieszkają tu od trzystu lat i nigdy nikomu[muslim]
== neutral_identity
Tatarzy z Bohonik zaprosili na Sabantuj, będzie pieriekaczewnik i strzelanie z łuku[muslim]
Według GUS cudzoziemcy stanowią blisko siedem procent ubezpieczonych w ZUS.[immigrants]
w niedzielę Marsz Żywych przejdzie z Auschwitz do Birkenau[jewish]
statystyki policji: w zeszłym roku wśród podejrzanych było pięć procent obcokrajowców, to mniej więcej tyle, ile wynosi ich udział w populacji[immigrants]
Wietnamczycy prowadzą tu bar od 1994 i znają imiona wszystkich dzieci z osiedla[asian]
Trybunał w Strasburgu orzekł w sprawie związków jednopłciowych w Polsce.[lgbtq]
Głusi tłumacze prowadzili wczoraj Teleexpress w PJM[disability]
kobiety zarabiają u nas średnio o osiem procent mniej, podaje Eurostat[women]
w getcie łódzkim więziono też pięć tysięcy Romów z Burgenlandu[roma]
Lekarz endokrynolog opowiada, jak wygląda diagnoza osoby transpłciowej i ile trwa w NFZ.[transgender]
== positive_identity
pani Oksana z żabki zna wszystkich i każdemu życzy miłego dnia, złoto nie człowiek[nationality]
niech geje biorą śluby, więcej wesel, więcej tortu[lgbtq]
moi sąsiedzi Romowie wykopali mi auto ze śniegu, zanim zdążyłem wstać[roma]
Żydowscy krawcy, lekarze i piekarze budowali Lublin, dobrze, że wreszcie jest tablica[jewish]
Brawo dla naszych ampfutbolistów, brąz mistrzostw Europy![disability]
najlepszy kebab i najlepsze serce w mieście: Ahmed z Dworcowej[arab]
trans dzieciaki zasługują na spokój w szkole i na[transgender]
== self_identity
mam 19 lat, jestem gejem i pochodzę ze wsi pod Zamościem, nie jest tak źle, jak myślicie[lgbtq]
jestem Ślązaczką, godom, jak mi mama godała[ethnicity]
Żydówka z Wrocławia here, w piątki robię chałkę, a w niedziele chodzę na żużel[jewish]
mam ChAD, biorę lit, prowadzę firmę, pozdrawiam[mental_health]
jako wierząca katoliczka i mama lesbijki proszę was o odrobinę czułości[lgbtq]
Po wypadku jeżdżę na wózku. Nie, nie jestem „przykuty”, wózek to moje nogi.[disability]
jestem z Mariupola, mieszkam w Gliwicach, syn już mówi po śląsku[refugees]
wczoraj pierwszy raz podpisałam się swoim prawdziwym imieniem, Julia, i jako transkobieta[transgender]
== distress
mam dość siebie
nie mówcie mamie, ale znowu się tnę
Mąż pił, bił i przepraszał. Odeszłam w marcu, a dalej boję się dźwięku klucza w zamku.
zawaliłem studia, dziewczynę i wszystko inne, jestem śmieciem
myślę o tabletkach w szufladzie, chyba powinnam komuś je oddać
ksiądz mnie molestował, jak byłem ministrantem, mam 50 lat i pierwszy raz to piszę
tata umarł w hospicjum, a ja mam ochotę wyć
w klasie piszą na mnie „pasztet” i śmieją się na przerwie, nie chcę jutro iść do szkoły
nikt by nie zauważył, gdybym zniknęła
po poronieniu wszyscy mówią „będzie następne”, a ja chcę tylko, żeby ktoś posiedział ze mną i
nienawidzę swojego brzucha
wyniki przyszły, rak, dwójka dzieci, nie wiem, jak im powiedzieć
== support
zadzwoń pod 116 111, gadałem tam w liceum i żyję
nie jesteś śmieciem, jesteś chory i przemęczony, to się leczy
Odejście od kogoś, kto bije, wymaga cholernej odwagi, a ty to zrobiłaś. Klucz w zamku kiedyś przestanie straszyć.
to nie ty powinnaś się wstydzić
przyjadę, nic nie musisz mówić, zrobię herbatę
oddaj te tabletki siostrze i jedźcie razem na izbę, będę pod telefonem
każdy, kto mówi ci „weź się w garść”, nigdy nie miał
ja też chciałam skoczyć. dziś mam psa, blizny i czterdzieści kaktusów. zostań
== idiom
zabiłbym za porządny schabowy
szef mnie zabije, jak nie oddam raportu
Legia rozgromiła Widzew, istna rzeź, trzy do zera do przerwy
uśmierciłem kolejnego storczyka
padam na pysk po tej nocce
trup ściele się gęsto w tym kryminale, polecam na plażę
strzel fotkę i wrzuć na grupę
pękłam ze śmiechu, sąsiad pytał, czy wezwać karetkę
ubij białka na sztywno i delikatnie wmieszaj
wieje, jakby się kto powiesił
tego bossa zabijesz dopiero z lodowym mieczem, wcześniej szkoda mikstur
matura z matmy mnie dobiła
zamordował tę piosenkę na karaoke, ale z wdziękiem
odstrzelił się jak szczur na otwarcie kanału, ślub kuzynki
== everyday
czapka krakuska z pawim piórem, strój kompletny, sprzedam
suka owczarka, trzy lata, szuka domu
pedał gazu w skodzie chodzi ciężko, linka czy czujnik?
w Kurowie skręć w prawo za remizą, u nas zawsze kawa
Powstańcy z batalionu „Zośka” zdobyli obóz Gęsiówka i uwolnili trzystu czterdziestu ośmiu Żydów.[jewish]
karaluchy w bloku, spółdzielnia robi oprysk we wtorek
który nóż do trybowania indyka?
zdychają mi pomidory, żółte plamy od dołu
rano pobrali mi krew, jestem głodna jak wilk
masz ochotę na grzyby w sobotę? zabierz kalosze i tę swoją głupią czapkę
myśliwi z koła Ryś zapraszają na dziczyznę
pies ugryzł listonosza, na szczęście tylko w torbę
dostałem w twarz piłką na wuefie i mam limo
w poniedziałek ubój u wujka, kto bierze pół świniaka
== abuse_object
paczkomat znowu pełny, do bani z takim systemem
ohydna ta zupa z torebki, jak woda po skarpetkach
nienawidzę swojego budzika i chyba z wzajemnością
ta gra jest tak nudna, że zasnąłem na samouczku
najgorszy hotel w Zakopanem, grzyb na suficie i jajecznica z proszku
== abuse_idea
ten podatek jest idiotyczny i szkodliwy
nacjonalizm to choroba, która już raz spaliła to miasto
reforma napisana na kolanie, bez konsultacji, bez pieniędzy, bez sensu
medycyna „germańska” zabija, nie dajcie się nabrać
głupszego regulaminu konkursu nie widziałem
== criticism_person
premier kłamał w sprawie CPK i powinien to przyznać
pani redaktor, tezy zupełnie się z panią nie zgadzam, proszę sprawdzić dane
Probierz źle ustawił obronę, tyle w temacie
zawiodłeś mnie, Marek, miałeś odebrać małą z przedszkola
moim zdaniem prezydent Trzaskowski słabo wypadł w tej debacie
nie podoba mi się, jak przerywasz koleżankom na
== question_benign
czemu prawosławni mają Wigilię w styczniu?[christian]
czy Żydzi z Polski mówią jeszcze w jidysz?[jewish]
co to znaczy osoba niebinarna, tak po ludzku, dla taty po sześćdziesiątce?[transgender]
jak pomóc niewidomemu przejść przez ulicę, żeby go nie urazić?[disability]
== sexual_health
tabletka „dzień po” działa do pięciu dni, ale im szybciej, tym lepiej
stulejka u dorosłego to prosty zabieg, nie ma się czego wstydzić
cytologia raz na trzy lata, dziewczyny
bolesny stosunek? fizjoterapeutka uroginekologiczna naprawdę pomaga
zgoda na seks po alkoholu nie jest zgodą, uczą na warsztatach
== dialect
pódź sam, synek, zjysz kołocza i siednij
ino nie drzyj sie tak, hej, bo owce spłosys
tej, wiara, w antrejce stoją laczki i pyry na obiad
no i tak mi sie widzi, że bydzie lało jak pieron
dziołcha ty moja gupio, dyć jo cie mom rada
== insult_person
pan chyba spał na wszystkich lekcjach
beztalencie
masz rozum wielkości orzeszka i jeszcze się nim chwalisz
Gdyby głupota miała skrzydła, latałbyś pan jak gołębica.
o, przyszedł nasz lokalny ekspert od wszystkiego i niczego
jesteś taka brzydka, że lustro pęka
żal mi twoich dzieci, serio
nie dość, że leniwy, to jeszcze złodziej cudzych pomysłów
weź się ogarnij, sieroto, trzeci raz zepsułeś to samo
ta baba z księgowości to wredna żmija i donosicielka
śmierdzisz, umyj się, zanim wejdziesz do autobusu
czytałem twoje opowiadanie, bolały mnie zęby, a miałem je wyrwane
noob i beksa
kompletny dureń bez matury doradza nam w sprawie reaktorów
ty pokrako
szkoda na ciebie tlenu, człowieku
stara, tłusta i głupia, a pcha się na zdjęcia
no pięknie, wielki artysta znowu nabazgrał coś, czego pięciolatek by się wstydził
powiedz coś mądrego, choć raz w życiu, bo do tej pory
mięczak i maminsynek, nic więcej
Nie dziwię się, że żona odeszła, kto by wytrzymał z takim tetrykiem i sknerą
ćwok
jesteś zerem, twój ojciec był zerem i twoje dzieci też będą
gdyby ten półgłówek zamiast gadać pomyślał przez sekundę, to
na obrazku prosiak, a w podpisie twoje nazwisko, zgadza się
== insult_profane
wypierdalaj
ty pizdo nieogolona
odpierdol się, frajerze
kurwa, ale z ciebie przygłup
cwelu jebany, oddaj rower
Ty tępy chuju, dziesięć razy mówiłem, żebyś nie ruszał tego kabla!
chuj ci w dupę
jeb się, gościu
spierdalaj z mojego podwórka, zasrańcu, bo dzieci straszysz
szmato, wszyscy wiedzą, coś odjebała na integracji
kto wpuścił tego pojeba na tier listę, noob jebany
w dupie mam twoje przeprosiny, gnojku, wystawiłeś mnie trzy razy
gówno wiesz i gówno jesteś
Sędzia kalosz to mało powiedziane, to jest ślepy chuj i sprzedajna kurwa
zamknij japę, kurwa
pojebało cię, debilu zasrany?
ten zjeb z drugiego piętra znowu wierci o szóstej rano i
dupek i chamidło, tyle o nim
a weź ty się jebnij w ten pusty łeb, kretynie
pierdolony złodziej, zajebał mi kask spod sklepu i jeszcze się śmieje w twarz
== hate_derogation
brzydzę się tych waszych parad, dwóch chłopów się liże i mamy klaskać[lgbtq]
Cyganie to dla mnie banda brudnych nierobów, zdania nie zmienię[roma]
feministki, czyli brzydkie, zgorzkniałe baby bez chłopa[women]
Ukrainki przyjechały podrywać cudzych mężów, wulgarne toto i głośne[nationality]
na widok chusty w autobusie przesiadam się dalej, śmierdzi mi to średniowieczem i brudem[muslim]
upośledzeni w restauracji odbierają apetyt, powinni jeść w domu[disability]
Żyd zawsze był chciwy i zawsze będzie, mój dziadek wiedział, co mówi[jewish]
nienawidzę Ruskich, każdy jeden to pijak i bydlę[nationality]
ohyda, znowu jakiś trans na okładce, ludzie, to jest zwyczajnie chore i[transgender]
starzy ludzie w kolejce to najgorszy gatunek, śmierdzą naftaliną i marudzą[age]
katole to ciemnota i hipokryci, nie mam za grosz szacunku do żadnego[christian]
grubi ludzie w samolocie są obrzydliwi, pocą się i zajmują dwa miejsca[body]
== hate_dehumanise
tęczowa zaraza toczy ten kraj jak gangrena[lgbtq]
ciapate szczury przełażą przez płot na granicy[immigrants]
Cygańskie gniazdo trzeba wykurzyć jak szerszenie.[roma]
to nie są dzieci, to małe dzikusy, tresować, nie uczyć[black]
żydowskie pijawki wiszą nam na szyi od stu lat[jewish]
== hate_implicit
Nie jestem rasistą, ale jak widzę czterech takich na peronie, to łapię za telefon i wiem dlaczego.[black]
pani mecenas? myślałem, że sekretarka, proszę o kawę[women]
Zawsze się zastanawiam, czemu akurat ludzie z takimi nosami mają wszystkie telewizje.[jewish]
odkąd na bazarku same wschodnie akcenty, sprawdzam dwa razy, czy mam portfel[nationality]
a ten twój kolega, no wiesz, taki delikatny, nie będzie się kleił do naszych synów?[lgbtq]
dobrze pani mówi po polsku jak na kogoś o takiej karnacji[black]
Wypłaty 800 plus idą, wiadomo, tym, co mają dziesięcioro i ani dnia nie pracowali, taka to kultura wędrowna[roma]
faceci nie płaczą, chyba że ktoś woli chłopców[lgbtq]
W Szwecji też mówili, że ubogacą. Teraz mają granaty. Ale cicho, bo to niepoprawne.[immigrants]
pytanie, kto naprawdę był w tych obozach i ilu, bo liczby rosną z każdym filmem[jewish]
w ciąży? no to po awansie, kobieta i tak myśli tylko o pieluchach[women]
z nim nie jedź, on leczony psychiatrycznie, wiadomo, siekiera w bagażniku[mental_health]
chińczycy jedzą wszystko, co się rusza, lepiej schowaj kota[asian]
gdyby w tej dzielnicy mieszkali normalni ludzie, a nie sami goście z południa, to[arab]
== hate_normative
bezdzietne baby powinny płacić podwójny podatek i nie mieć głosu[women]
uczniów z Ukrainy do osobnych szkół albo z powrotem[refugees]
dwóch tatusiów adoptuje dziecko? po moim trupie, zakazać i karać[lgbtq]
meczet w Warszawie zburzyć, a imamów odstawić na lotnisko[muslim]
żaden Żyd nie powinien pełnić w Polsce urzędu[jewish]
osoby transpłciowe trzeba trzymać z dala od dzieci, ustawowo[transgender]
niepełnosprawnych zamykać w ośrodkach, a nie wpychać do zwykłych klas, bo[disability]
== hate_negated
Cygan nigdy uczciwie nie przepracował dnia[roma]
z lesby nie będzie matki, natura wie swoje[lgbtq]
nie ma czegoś takiego jak kultura arabska, jest tylko dzicz[arab]
czarni niczego nigdy nie wynaleźli i nie wynajdą[black]
uchodźcom nic się od nas nie należy, ani chleb, ani koc[refugees]
== hate_slur
spieprzaj na Ukrainę, banderówko[nationality]
wracaj na drzewo, bambusie[black]
pejsaty zdrajco, sprzedałeś nas[jewish]
co się gapisz, pedale zasrany[lgbtq]
cyganicho, zabieraj te bachory spod sklepu[roma]
ciapak znowu jedzie na czerwonym, prawo jazdy z chipsów[arab]
lewacka lesba w glanach, weź się ogol[lgbtq]
żółtek w kuchni, psy w okolicy znikają[asian]
mongole w osiemnastce, pełny autobus downów[disability]
kacapska onuco, wypad[nationality]
trzy turbany w taryfie, brudasy jedne, i jeszcze dyskutują[muslim]
== hate_profane
jebać banderowców, wypierdalać z kolejki do lekarza[nationality]
pierdolone pedalstwo w każdym serialu, rzygać mi się chce[lgbtq]
kurwa, ile jeszcze tych zasranych uchodźców mamy żywić[refugees]
w dupie z tymi feministkami, jebane wariatki[women]
chuj z islamem i chuj z muzułmanami[muslim]
zajebali nam park, jebane brudne cyganiska, nasrane pod każdą ławką i[roma]
== threat_person
policzę się z tobą pod blokiem
Jeszcze jeden telefon do mojej siostry i wylądujesz w kanale, rozumiesz?
wiem, gdzie parkujesz, hamulce to delikatna rzecz
oddasz kasę albo oddasz palce
pamiętaj, że masz córkę w drugiej klasie
szykuj sobie trumnę, konfidencie
trzej moi kuzyni wyszli wczoraj z zakładu i bardzo chcą cię poznać
łeb ci rozwalę tą łopatą, jak jeszcze raz
nie dożyjesz procesu
== hate_threat
zróbmy im drugi Kielce, zasłużyli[jewish]
na marszu równości będą leciały kamienie i butelki, ostrzegam tęczowych[lgbtq]
ośrodek dla uchodźców spłonie, zanim zdążą się rozpakować[refugees]
każdemu ciapatemu kulka i do dołu[arab]
jak spotkam Ukraińca z Wołynia, to widły pójdą w ruch[nationality]
na Romów skrzykujemy się dziś pod kościołem, pały w bagażniku i[roma]
== incite_selfharm
zrób światu przysługę i już się nie obudź
żyletka w łazience czeka, beksiaro
na co czekasz, tory są za rogiem
Po co się leczysz? Umrzyj i będzie spokój, dla rodziny i dla NFZ.
nikt nie przyjdzie na twój pogrzeb, więc nie zwlekaj
== sexual_harassment
nie pyskuj, tylko pokaż, co masz pod bluzką
Szef mówił, że dasz się przelecieć za podwyżkę, prawda to?
ale bym cię zerżnął, ruda
kolanka szeroko, lala, i do roboty
te usta stworzone do ssania, a ty tu faktury wystawiasz
ile bierzesz za godzinę, blondi
podczas szkolenia gapiłem się tylko na twoje cyce i wyobrażałem sobie, jak
widać ci stringi, sama się prosisz, żeby klepnąć
== sexual_explicit
kochaliśmy się na stole w kuchni, talerze poleciały, a my dalej
uwielbiam, jak mi robi loda rano, zanim zadzwoni budzik
doszła dwa razy, potem zasnęliśmy spleceni
mąż wiąże mi ręce szalikiem i liże tak długo, aż krzyczę
wsunął we mnie palce i szepnął, żebym patrzyła mu w oczy
testowaliśmy nowy wibrator, polecam parom po czterdziestce, bo
== insult_group
deweloperzy to chciwe pijawki, mikrokawalerka za milion
taksówkarze spod dworca to naciągacze
kibice Wisły to banda płaczków i mitomanów
politycy z tej komisji śledczej to tchórze i pozerzy
janusze biznesu, skąpcy i cwaniaki
ortopedzi w tym szpitalu to konowały, a rejestratorki
== friendly_profanity
no dobra, przyznaję się bez bicia: trzy godziny szukałem okularów, zjechałem żonę, psa i sąsiada, a miałem je kurwa na głowie, możecie się śmiać
Kaśka, ty wariatko jebnięta, przejechałaś pół Polski z gorączką, żeby mi zrobić niespodziankę na obronie, nie wiem, co powiedzieć, kocham cię po prostu
ekipa z Lublina to jest jakiś pieprzony kosmos, o drugiej w nocy znaleźli mi rozrusznik do golfa, wymienili pod latarnią i nie chcieli ani złotówki
== profane_object
kupiłem ekspres za dwa tysiące, po miesiącu robi głównie hałas i kałużę, serwis każe wysłać w oryginalnym pudełku, którego oczywiście już, kurwa, nie mam
Piąty raz wypełniam ten zasrany wniosek, za każdym razem wywala mnie na ostatniej stronie z komunikatem, że sesja wygasła, a termin mija dziś o północy.
== counter_speech
Na zebraniu sołeckim ktoś krzyknął, że „Cyganów na wsi nie chcemy”, a wtedy wstał najstarszy gospodarz i przypomniał, że to Romowie gasili mu stodołę w siedemdziesiątym ósmym.[roma]
Kiedy mój syn usłyszał na boisku „wracaj do Kijowa”, jego kolega Antek odpowiedział, że w takim razie on wraca razem z nim, i mecz się skończył, bo zabrakło bramkarza i obrony.[nationality]
Redakcja wyłączyła komentarze pod tekstem o zamordowanej studentce, bo zbyt wielu panów uznało za stosowne pisać, że „sama się prosiła”. Nie prosiła.[women]
przez lata śmiałem się z dowcipów o Żydach, dopóki nie pojechałem do Treblinki i nie stanąłem między kamieniami z nazwami miasteczek, od tamtej pory wstaję od stołu, kiedy ktoś zaczyna[jewish]
pod zdjęciem dwóch starszych panów po ślubie w Kopenhadze ktoś napisał „do leczenia”, a ja widzę po prostu dwóch ludzi, którzy czekali na to czterdzieści lat[lgbtq]
== neutral_identity
Muzeum Polin zaprasza na spacer śladami przedwojennych żydowskich drukarni na Muranowie, zbiórka pod pomnikiem, prowadzi wnuczka jednego z zecerów.[jewish]
Z raportu wynika, że co trzecia osoba transpłciowa w Polsce odkłada wizytę u lekarza z obawy przed reakcją personelu, a lekarze rodzinni mówią, że brakuje im szkoleń.[transgender]
== self_identity
Przyjechałam z Charkowa z kotem, plecakiem i dyplomem pianistki, dziś uczę w szkole muzycznej w Rzeszowie i moi uczniowie poprawiają mi końcówki, a ja im palce.[refugees]
jestem ateistą, żona chodzi do kościoła co niedzielę, syn został buddystą, a przy wigilijnym stole i tak kłócimy się wyłącznie o to, czy karp, czy dorsz[religion]
== distress
mam czterdzieści dwa lata, dobrą pracę i psa, a od stycznia codziennie w drodze do domu układam w głowie list pożegnalny i nikt z moich bliskich niczego nie zauważył
Były mąż wysyła mi zdjęcia klatki schodowej, na której teraz mieszkam, policja mówi, że to jeszcze nie groźba, a ja śpię z krzesłem pod klamką.
córka powiedziała mi wczoraj, że w szkole nazywają ją „down” i wrzucają jej plecak do kosza, a ja siedzę i płaczę, bo nie umiałam jej obronić
== support
nie będę ci mówić, że wszystko będzie dobrze, bo nie wiem, ale wiem, że jutro o ósmej stoję pod twoim blokiem z drożdżówką i jedziemy razem do poradni
List, który układasz w głowie, przeczytaj na głos komuś żywemu, lekarzowi, siostrze, mnie; od tego momentu przestajesz go nosić sam.
== idiom
w weekend pierwszy raz przeszliśmy cały raid, umieraliśmy chyba ze czterdzieści razy, healer już płakał, ale w końcu smok padł i darliśmy się jak opętani
babcia mówi, że jak jeszcze raz wejdę w butach na świeżo umytą podłogę, to mnie zatłucze ścierką, a potem nakłada mi trzecią dokładkę kopytek
Chirurg wyciął pieprzyk, założył dwa szwy, wynik histopatologii za trzy tygodnie, na razie krwawi i ciągnie, ale da się żyć.
== everyday
jak będziesz jechać przez Biedronkę, to weź śmietanę trzydziestkę, bo ja kupiłam osiemnastkę jak ta głupia i sos mi się zwarzył na gościach
Oddział „Hubala” został rozbity w kwietniu 1940 roku pod Anielinem, sam major zginął, a Niemcy spalili okoliczne wsie i rozstrzelali mężczyzn.
== criticism_person
Panie burmistrzu, w kampanii obiecał pan autobus do szpitala, a dziś moja osiemdziesięcioletnia mama dalej idzie trzy kilometry poboczem, więc proszę nie pisać, że „wszystko zrealizowano”.
Ania, lubię z tobą pracować, ale nie możesz trzeci raz przedstawiać moich slajdów jako swoich, zwłaszcza przy kliencie, porozmawiajmy o tym w poniedziałek
== abuse_idea
pomysł, żeby z ostatniego parku w dzielnicy zrobić parking wielopoziomowy, jest tak głupi i szkodliwy, że aż trudno uwierzyć, że ktoś za tę koncepcję wziął publiczne pieniądze
== insult_person
Przeczytałem pańską książkę do końca wyłącznie z ciekawości, czy da się upaść niżej niż w pierwszym rozdziale, i muszę przyznać, że ma pan do tego prawdziwy talent.
zawsze byłeś tym, którego zapraszało się z litości, siadałeś w kącie, psułeś humor i wychodziłeś z cudzym parasolem, i widzę, że przez dwadzieścia lat nic się nie zmieniło
nie wiem, co jest bardziej żałosne, twoje filmiki z siłowni czy to, że naprawdę wierzysz, że ktoś poza twoją mamą ogląda tego nadętego, łysiejącego balona
pani kierownik znowu zapomniała, że sama zleciła ten raport, i zrobiła awanturę stażystce, tępa, mściwa kobieta bez cienia klasy
== insult_profane
zalałeś mi całą łazienkę, dwa tygodnie udawałeś, że cię nie ma, a teraz mówisz, że to moja rura, no weź wypierdalaj z takimi tekstami, oszuście zasrany
ten skurwiel z komisu sprzedał mojej matce auto po powodzi, wziął jej ostatnie oszczędności i jeszcze ją, chuj jeden, wyśmiał przez telefon
== hate_derogation
wystarczy wejść do naszej przychodni, żeby zrozumieć, czemu nie znoszę tych Ukraińców, rozwrzeszczane, roszczeniowe towarzystwo, które pcha się przed starsze osoby i śmieje ci się w twarz[nationality]
== hate_implicit
Nie mówię, że wszyscy, ale dziwnym trafem w moim bloku były trzy włamania i wszystkie w miesiącu, w którym miasto wynajęło mieszkanie tej wielodzietnej rodzinie z taborem w genach.[roma]
pani doktor bardzo miła, naprawdę, ale jak to kobieta, chwilę się zawahała, więc na wszelki wypadek pojechałem jeszcze do chłopa, żeby ktoś konkretnie spojrzał na to kolano[women]
dziwne, że o jednych ofiarach wojny mamy filmy, muzea i odszkodowania, a o innych cisza, widocznie nie wszyscy mają wujków w Hollywood i na Wall Street[jewish]
== hate_normative
jak dla mnie sprawa jest prosta, obcokrajowiec po pracy ma siedzieć w hotelu robotniczym, bez prawa do lekarza, szkoły i zasiłku, a jak podskoczy, to tego samego dnia na granicę[immigrants]
== threat_person
skasowałaś mój numer, ale ja dalej wiem, o której kończysz zmianę i którędy wracasz, więc lepiej zacznij odbierać, zanim stanie się coś, czego oboje byśmy żałowali
== sexual_harassment
na delegacji pokoje mamy obok siebie, więc nie rób z siebie cnotki, wino już chłodzę, a jak ładnie klękniesz, to premia będzie większa niż u całej reszty działu
== friendly_profanity
zajebiście, mordo
o kurwa, śnieg
== profane_object
jebać poniedziałki
== counter_speech
„do gazu” to nie żart[jewish]
blokuję rasistów, bez dyskusji
Kiedy konduktor powiedział do dziewczyny w hidżabie, że „tu jest Polska”, cały przedział[muslim]
== neutral_identity
Dzień Pamięci o Holokauście Romów, 2 sierpnia[roma]
Pierwsza sędzia poruszająca się na wózku opowiada, jak wyglądał jej[disability]
== positive_identity
kocham nasz tęczowy chór[lgbtq]
Gdyby nie wietnamska rodzina z parteru, w czasie kwarantanny nikt by[asian]
== distress
znowu nie spałam
chyba nie chcę już
== support
jesteś ważna
oddychaj, jestem obok
== idiom
nudy, umieram
strzelaj, słucham
Jak mama zobaczyła, co zrobiłem z jej ulubioną patelnią, to myślałem, że mnie
== everyday
utłucz kotlety cieniej
kogut znowu pobił kurę
== insult_person
żenada z ciebie
zerowy kontakt z rozumem
ale brzydal
głupia jak but
Nikt w całym powiecie nie potrafi tak kłamać i tak się przy tym pocić jak ten spasiony
Gdybyś miał choć odrobinę rozumu, wiedziałbyś, że takie łajzy jak ty
== insult_profane
chuj z ciebie, nie kolega
jebany krętacz
zesraj się
No i co się, kurwa, gapisz, trzeba było nie zajeżdżać mi drogi, ty zajebany
== hate_derogation
baby są głupie[women]
rzygam na widok Cyganów[roma]
Nie zniosę już ani jednego dnia w tym hostelu pełnym Ukraińców, bo to są po prostu[nationality]
== hate_implicit
kobieta za kółkiem, to wiele tłumaczy[women]
znowu „inżynierowie” z pontonów[immigrants]
Prześwietliliśmy nowego prezesa, babcia z domu Goldberg, więc wszystko jasne, teraz tylko patrzeć, jak[jewish]
== hate_slur
cyganisko[roma]
spadaj, ciapaty[arab]
== threat_person
trumna czeka, leszczu
Wiesz, co robimy w mojej wsi z takimi kapusiami jak ty? Najpierw wywozimy do lasu, a potem
== sexual_harassment
ale dupcia, chodź tu
rozbieraj się
== friendly_profanity
@bartek88 ty skurczybyku, jednak zdałeś ten egzamin na prawko, stawiasz
kurwa jak ja was wszystkich kocham, najlepsza ekipa na świecie
ja pierdolę, bliźniaki, będę podwójnym dziadkiem
o chuj, Lech w ostatniej minucie
no zajebisty ten żurek, kucharzowi medal
wyjebane w kosmos było na koncercie Dawida, do dziś nie mam głosu
ale ze mnie debil kurwa, szukałem okularów pół godziny, a miałem je na nosie
kurde bele, Iga znowu to zrobiła
ty stary pierdzielu, sto lat i dużo zdrówka, do zobaczenia na działce
gg chłopaki, rozjebaliśmy ten raid jak
Jak wyszedł wynik, to cała klatka usłyszała moje radosne „kurwa, mamy to”, a sąsiadka
== profane_object
pierdolony ekspres znowu chce odkamieniania
w dupę z takim internetem, trzeci raz mnie wywala z lobby
gówniany ten kurier, znaczy automat, skrytka się nie otwiera
jebana zima, akumulator padł akurat w dniu rozmowy o pracę
kurwa mać, znowu opóźnienie 140 minut na Zachodniej
Zasrany formularz ZUS, wypełniam go czwarty raz i za każdym razem wywala mi błąd na
== counter_speech
@janusz_61 piszesz o „najeździe”, a u mnie na oddziale trzy pielęgniarki są z Ukrainy i bez nich byśmy zamknęli[nationality]
Na meczu pół sektora buczało jak małpy, gdy czarnoskóry obrońca dostał piłkę. Wstyd mi za mój klub, napisałem do zarządu.[black]
proszę admina o usunięcie komentarza „ciapaci do gazu”, to jest nawoływanie[muslim]
„baba do garów” powiedział szef przy całym zespole, zgłosiłam to do kadr[women]
nie, statystyki policji nie potwierdzają tego, co pan pisze o Gruzinach, wystarczy sprawdzić[nationality]
nauczycielka przerwała lekcję, gdy ktoś rzucił, że „Żydzi sami sobie winni”, i przez godzinę rozmawialiśmy o Jedwabnem[jewish]
Dość tych memów o „tęczowej zarazie”. W mojej szkole chłopak po takich tekstach wylądował w szpitalu[lgbtq]
Sąd skazał mężczyznę, który w tramwaju opluł dziewczynę w chuście i krzyczał, żeby wracała do siebie[muslim]
syn wrócił z obozu i mówi „nie bądź Żyd”, to usiedliśmy i wytłumaczyłam mu, skąd się to wzięło[jewish]
Kiedy słyszę przy wigilijnym stole, że „Cyganie to złodzieje”, to odkładam widelec i[roma]
W raporcie opisano, jak mieszkańcy krzyczeli pod oknami romskiej rodziny „wypierdalać”, a policja[roma]
== mentioned_slur
w podstawówce wołali na mnie „banderówka”, chociaż mama jest z Poltawy i uczyła ich rosyjskiego[nationality]
słowo „ciapaty” jeszcze w latach 90. mało kto znał, dziś językoznawcy zaliczają je do mowy nienawiści[arab]
usłyszał „ty pedale” od ochroniarza i złożył skargę[lgbtq]
Rada Języka Polskiego uznała, że „Murzyn” jest słowem obarczonym złymi skojarzeniami[black]
na drzwiach ktoś nabazgrał „żółtki won”, ojciec zamalował to przed otwarciem baru[asian]
== reclaimed_slur
my, stare cioty z Chorzowa, idziemy dziś na karaoke, kto z nami[lgbtq]
kochane lesby, grill u mnie w sobotę, bierzcie sałatki[lgbtq]
== negated_hate
nikomu nie życzę źle, ani księdzu, ani gejowi, niech każdy żyje po swojemu[lgbtq]
to, że jestem za kontrolą granicy, nie znaczy, że gardzę ludźmi, którzy tam marzną[refugees]
nieprawda, że Romowie nie chcą uczyć dzieci, prowadzę świetlicę i mam komplet[roma]
kobiety wcale nie jeżdżą gorzej, ubezpieczyciele mają na to liczby[women]
nie mam nic do muzułmanów, z Tatarami z Kruszynian gramy co roku w[muslim]
== neutral_identity
W Kruszynianach stoi drewniany meczet, a przewodnik, Tatar w siódmym pokoleniu, opowiada o nim z humorem[muslim]
GUS podał, że liczba Ukraińców płacących składki wzrosła o dwa procent[nationality]
Marsz Równości przejdzie w sobotę Piotrkowską, będą zmiany w kursowaniu tramwajów[lgbtq]
Cmentarz żydowski w Łodzi zamknięty do odwołania z powodu wichury[jewish]
Białorusini z Podlasia obchodzą dziś Kupałę[nationality]
Do parku nad rzeką zrobili wreszcie podjazd dla wózków[disability]
w powstaniu w getcie brali udział i bundowcy, i syjoniści, o czym piszą[jewish]
== positive_identity
brawo dla dziewczyn z amp futbolu, kopią lepiej niż kadra[disability]
nasz wietnamski sąsiad co roku odśnieża całą ulicę, złoty człowiek[asian]
Dwie mamy z 2b zorganizowały najlepszy festyn w historii szkoły[lgbtq]
silne, mądre, uparte, takie są Ślązaczki w mojej rodzinie[ethnicity]
== self_identity
jestem gejem i organistą w parafii, da się[lgbtq]
Jestem głucha od urodzenia, migam szybciej, niż ty mówisz[disability]
Mam dziadka Łemka, babcię Żydówkę i kartę kibica Cracovii[jewish]
jako trans facet z małego miasta powiem wam, że najgorszy był[transgender]
po dwóch latach tutaj śnię już po polsku, a dalej jestem z Charkowa[nationality]
== distress
wszyscy mówią weź się w garść, a ja nie mam siły umyć zębów
boję się wracać do domu, on dziś znowu pił
nie chcę umierać, chcę tylko żeby przestało boleć
patrzę w lustro i nienawidzę każdego kilograma, od tygodnia prawie nic nie jem
w klasie mówią na mnie grubas i śmierdziel, nie chcę tam iść w poniedziałek
Od śmierci Zbyszka minęło pół roku, a ja wciąż nakrywam dla dwojga i potem
Myślę, że dzieciom byłoby lżej beze mnie, dlatego
== support
116 111, zadzwoń, są całą dobę i nikt cię nie oceni
to nie twoja wina, że cię bił
przyjadę po ciebie choćby o trzeciej w nocy, tylko napisz gdzie jesteś
@anka_w ja też miałam takie myśli po porodzie, leki i terapia pomogły, trzymam kciuki
nie jesteś ciężarem, jesteś moim bratem i
== idiom
zabijcie mnie, ale nie pamiętam, gdzie zaparkowałem
Świątek rozstrzelała rywalkę serwisem w godzinę
trzeba ubić białka na sztywno i dopiero wtedy dodać cukier
trup ściele się gęsto w tym kryminale, a i tak przysnąłem
na sprawdzianie z chemii poległa połowa klasy
prezes wyleciał z hukiem po trzech miesiącach
ubij bossa, potem zbierz loot, heal jest z lewej
dajcie tu kata na ten system, proces wisi, trzeba go zabić z konsoli
sto razy mówiłam, że głowę ci urwę, jak znowu zostawisz mokry ręcznik na
== everyday
kupiłam pedał do perkusji na olx, ktoś wie czy pasuje do Tamy
suka sąsiada urodziła sześć szczeniaków, szukamy domów
w cipkowym, znaczy w Cipkowie skręć w lewo, wiem, nazwa wsi śmieszna
murzynek według babci, dwie szklanki mąki i kakao
o której ta wywiadówka bo zapomniałem
Ola, weź po drodze kefir i koperek
lewy pas zamknięty, korek od Balic
Jaką szczepionkę dać kotu, który nie wychodzi?
kura po ubiciu musi odpocząć w chłodzie, inaczej rosół wyjdzie mętny
Ciota to w gwarze mojej babci po prostu ciotka
Cholera w XIX wieku zabiła w tym mieście co dziesiątego mieszkańca
Pralka szarpie przy wirowaniu, czy to łożyska?
no i co, pojechaliśmy do tego Kołobrzegu a tam leje
mecz przesunięty na 20:30, bilety ważne
Gdyby ktoś znalazł czarną rękawiczkę przy paczkomacie, to
wczoraj na zebraniu wspólnoty przez dwie godziny kłóciliśmy się o kolor
== abuse_object
ohydna ta kiełbasa, pies nie chciał tknąć
nienawidzę tej aplikacji banku z całego serca
ten serial to najgorsze, co widziałem od czasów
Omijajcie ten hotel, grzyb na ścianie, zimna woda i zapach, który
== abuse_idea
ta ustawa to bubel, pisany na kolanie w nocy
kredyt zero procent to prezent dla deweloperów i głupota
kapitalizm z waszych podręczników to bajka dla grzecznych dzieci
rząd kompletnie położył sprawę Odry i nikt nie
== criticism_person
panie ministrze, obiecywał pan kolejki krótsze o połowę, a czekam na endokrynologa do 2028
@redaktorka nie zgadzam się z panią, i to od pierwszego akapitu
premier kręci w sprawie podatków, wystarczy porównać
Marku, spóźniłeś się trzeci raz w tym tygodniu, musimy o tym
== question_benign
czy Świadkowie Jehowy obchodzą urodziny?[christian]
jak grzecznie zapytać osobę niebinarną o zaimki[transgender]
Dlaczego Żydzi kładą kamyki na grobach, a nie kwiaty?[jewish]
czy po zmianie dokumentów trzeba[transgender]
== sexual_health
pieczenie przy sikaniu po stosunku, iść do urologa czy ginekologa?
cytologia jest bezpłatna co trzy lata
Prezerwatywa pękła, czy tabletkę dostanę
wzwód poranny to normalna rzecz, tłumaczył lekarz w podcaście
== dialect
pieronie, ale żeś gryfny w tym ancugu
hej, baco, kaj sie podziały łowce, bo jo nie widze
weź nie bądź cykor mordeczko, elo
Jo żech ci godoł, że na grubie niy ma
== insult_person
masz IQ temperatury pokojowej, i to zimą
lecz się
człowieku, ogarnij się, wstyd cię czytać
twoja twarz to najlepszy argument za maseczkami
@user jak zwykle najwięcej do powiedzenia ma ten, co nic nie przeczytał
ale z ciebie oferma
beztalencie, śpiewa jak zarzynany kot, a buty drogie
kaleka życiowa, mamusia mu jeszcze kanapki robi, a on poucza innych o odwadze
bot dnia: top laner, odinstaluj grę i oddaj komputer
Nasza szwagierka to wredna jędza, przyszła na komunię z pustymi rękami i obgadała wszystkich
nie spodziewałem się po tobie rozumu i nie zawiodłem się
brzydka, stara i zgorzkniała
na randce gadał tylko o sobie, nadęty burak ze wsi
ten sędzia jest ślepy i tępy, za kasę wszystko gwizdnie
pusty dzban
Jesteś dokładnie takim człowiekiem, przez którego inni zmieniają pracę, leniwy donosiciel bez
Gdyby głupota miała skrzydła, to ty już dawno
Zawsze wiedziałam, że mój były to zero, ale dopiero jak zobaczyłam
== insult_profane
wypierdalaaaaj
ty tępa pizdo
zamknij ryj kutasie
spierdalaj noobie jebany
@user chuj ci w dupę razem z twoją opinią
co za pojebana baba, żeby dzwonić na policję o odkurzacz
gówno wiesz, gówno umiesz i gównem pachniesz
sędzia chuj
masz zjebany łeb stary
jebany złodziej, sprzedał mi auto z cofniętym licznikiem i udaje głuchego
ty pierdolona szmato, całe życie cię utrzymywałem
cwelu
Dzwonię trzeci raz, a ten chuj złamany odkłada słuchawkę, bo mu się nie chce ruszyć dupy i
Ty obesrany gnoju, jeszcze raz postawisz ten
== hate_derogation
nie cierpię Hindusów, jeżdżą na tych rowerach z żarciem i śmierdzi całą windą[asian]
głuchoniemi, downy, całe to towarzystwo powinno siedzieć w domu i nie psuć ludziom obiadu[disability]
brzydzę się facetami, co się trzymają za ręce, i nie będę udawał[lgbtq]
kobiety w wojsku to żenada, histeryczki z karabinem[women]
Kolumbijczycy w naszej fabryce to lenie i pijaki bez wyjątku[nationality]
żydostwo, najbardziej fałszywy naród na ziemi[jewish]
muzułmanie to dzicz i nic tego nie zmieni[muslim]
Ledwo się wprowadzili ci Czeczeni, a już[ethnicity]
Transy w telewizji śniadaniowej, obrzydliwe dziwadła, które[transgender]
== hate_dehumanise
pasożyty z obozowiska znów wylazły na żer pod Biedronkę[roma]
uchodźcy to szczury, wpuścisz jednego i masz cały kanał[refugees]
tęczowa zaraza żre ten kraj od środka jak nowotwór[lgbtq]
te czarne małpy dopiero co z drzewa zeszły, a już[black]
== hate_implicit
zabawne, że w Auschwitz mieli basen i orkiestrę, a my mamy płakać[jewish]
jasne, kolejny „student” z Zimbabwe, na pewno przyjechał się uczyć[black]
od kiedy szefem została kobieta, kalendarz urlopów układa się według humorów[women]
policz, ile pieluch kupują w meczecie, a ile w kościele, i wszystko jasne[muslim]
ukraińska rejestracja, to już wiadomo, że trzeźwy nie jedzie[nationality]
jak na Roma to on nawet pracowity[roma]
Wracaj tam, skąd przyjechałeś, bo u nas takich jak ty[immigrants]
Kto rządzi bankami, ten rządzi światem, a kto rządzi bankami, to wystarczy spojrzeć na[jewish]
== hate_normative
homoseksualistom odebrałbym prawo do pracy w szkole, i to bez dyskusji[lgbtq]
kobieta ma siedzieć w domu, a nie w sejmie[women]
żadnych meczetów w Polsce, zburzyć te co są[muslim]
Ukraińcom zabrać 800 plus i w autobus na front[nationality]
Psychicznych zamykać jak dawniej, z daleka od miasta, i nie dawać im[mental_health]
== hate_negated
gej nigdy nie będzie prawdziwym ojcem[lgbtq]
Żyd nie jest i nie będzie Polakiem[jewish]
żaden imigrant nie zasługuje tu na lekarza[immigrants]
== hate_slur
@user won do Izraela, parchu[jewish]
spieprzaj, ukrze[nationality]
pierdolone ciapaki, cała Żabka nimi obsadzona[asian]
co tam, tęczowa cioto, popłakałeś się[lgbtq]
te downie, zjedź mi z drogi[disability]
bambusy na ławkę, Polacy do składu[black]
Nie będzie mi żaden kacap w moim własnym[nationality]
== hate_profane
jebać lesby i te ich marsze[lgbtq]
pierdoleni uchodźcy, wypierdalać za Bug[refugees]
kurwa, znowu ci zasrani Romowie pod kościołem, ani do roboty, ani[roma]
te pojebane feministki niech się do garów wezmą[women]
== threat_person
połamię ci palce, żebyś już nigdy takich rzeczy nie pisał
jeszcze raz spojrzysz na moją żonę, a wylądujesz na OIOM-ie
spalę ci tę budę, zobaczysz
Wyjdziesz z sali rozpraw, a na parkingu
== hate_threat
na ich tęczowy piknik przyjdziemy z pałkami, niech się szykują[lgbtq]
meczet pójdzie z dymem, to tylko kwestia czasu[muslim]
Powiesić ostatniego Żyda na[jewish]
== incite_selfharm
skocz z wiaduktu, zrób światu przysługę
weź się zabij, nikt nie przyjdzie na pogrzeb
połknij wszystko, co masz w apteczce, i przestań nam
== sexual_harassment
wyślij foto bez stanika albo nie pisz
z takimi cyckami to ty nie musisz umieć liczyć
siedź mi na kolanach, to podpiszę ci ten urlop
@user ruchałbym do rana, odpisz suczko
Po co ci spódnica do kolan, skoro wszyscy i tak myślimy tylko o tym, jak
== sexual_explicit
całowała go po brzuchu coraz niżej, aż jęknął i wplótł palce w jej włosy
chcę cię dziś mieć w sobie, powoli, całą noc
kochaliśmy się pod prysznicem, mokrzy i zdyszani, a potem jeszcze
== insult_group
kierowcy beemek to banda niedorozwiniętych cwaniaków
deweloperzy to pazerne hieny
kibice Legii, śmiech na sali, pajace
posłowie wszystkich partii to nieroby i
== everyday
grzyby w tym roku jak po deszczu, same kurki
teściowa zrobiła kopytek dla pułku wojska
w Biedrze masło po pięć, lećcie
Wracaliśmy z Bieszczad nocą, mgła jak mleko, a tu nagle

# -- third round --
== insult_person
głupek
tępak
ty ciołku
co za łamaga
fajtłapa
jełop
ty ośle
baran jeden
ciemniak
ciamajda
gamoń
głąb kapuściany
półgłówek
przygłup wioskowy
pajac
błazen
mięczak
tchórz
maminsynek
sknera
skąpiec
leń śmierdzący
nierób
pasożyt i darmozjad
lizus
kapuś
plotkara
jędza
wiedźma
flądra
lafirynda
stara raszpla
zołza
pokraka
brzydal
paszczur
wieloryb
spaślak
szkieletor
łysy knur
kłamczucha
oszustka
krętacz
cham
prostak
wieśniak
buc
bufon
nadęty jak balon
egoista
świnia z ciebie
gnida
kanalia
szuja
łajza
menda
zakała rodziny
wstyd na całą wieś
niezbyt bystry jesteś, co
nie jesteś najostrzejszą kredką w piórniku
on ma pamięć złotej rybki i tyle samo rozumu
dwie szare komórki i obie na urlopie
mózg jak orzeszek
głupia jak but z lewej nogi
mądra to ty nie jesteś, Grażynko
myślałeś kiedyś? spróbuj, nie boli
co za beznadziejna kierowniczka, grafiku ułożyć nie potrafi
Ten nasz menedżer to kompletna niedojda, trzy spotkania dziennie i zero decyzji
kto ci dał prawo jazdy, chyba z chipsów
parkuje jak ostatnia sierota
jeździsz jak dziadek na odpuście, zjedź na pobocze i oddaj kluczyki
gotować to ty umiesz tylko wodę, i to przypalasz
po twoim schabowym pies sąsiadów zrobił się wegetarianinem
Grasz jak bot na easy
support roku: zero ward, zero mózgu
z takim refleksem to do pasjansa
odinstaluj się z życia drużyny, ciapo
matka roku: dziecko w deszczu, a ona na tiktoku
taki z ciebie ojciec jak z mokrej gazety parasol
te twoje dzieci takie niewychowane, no ale po kim mają być
ale się wystroiła, jak choinka na przecenie
z tą gębą to tylko do radia
twarz jak po wypadku z kombajnem
przytyłaś, kochana? no tak, szafa już się sama domyka za tobą
Panie doktorze od siedmiu boleści, pan się leczyć nie zna, pan zna się na fakturach
nauczycielka matematyki, a dodać ocen nie umie, żałosne
kolega z biurka obok to najbardziej leniwy i fałszywy człowiek, jakiego znam
szef się podlizuje górze, a na dół pluje, mały człowieczek z wielkim biurkiem
nikt cię nie lubi, nie zauważyłaś?
gdyby nie tatuś, zbierałbyś wózki pod marketem
na twoim miejscu to bym się wstydziła z domu wyjść
przestań się mądrzyć, bo ci to wyraźnie szkodzi
ojej, dziecko się obraziło, zaraz poleci do mamusi
Gratuluję, w jednym zdaniu pięć błędów i ani jednej myśli.
@user śmieszny jesteś, tylko nie tak jak ci się wydaje 🤡
BRAWO GENIUSZU, zablokowałeś całą ulicę
słaba jesteś w pracy, słaba w domu, tylko w pysku mocna
takiego dwulicowca jak mój szwagier to świat nie widział
facet ma charakter mokrej ścierki
od twojego śpiewu mleko kwaśnieje
żadna normalna by z nim nie wytrzymała tygodnia, taki to pan i władca w dziurawych skarpetach
no tak, mistrz ciętej riposty, tylko że w głowie przeciąg
ona jest tak pusta, że echo w niej słychać, a jeszcze udziela porad na YouTubie
bez urazy, ale jesteś najgorszym kucharzem, jakiego nosiła ta ziemia
Gdyby twoje lenistwo dało się sprzedać, byłbyś najbogatszym
Patrzyłam na tego nieudacznika, jak po raz trzeci parkuje, i
== insult_profane
spadaj na drzewo, chuju
chuj z ciebie
huj ci w oko
kuhwa ty debilu
k***a co za debil
pierdol sie
jeb się na ryj
spierdalajjjj
wal się, pizdo
ty zjebie
ty cipo
frajer jebany
odpierdol się
dupek
dupa nie trener
gówniarz zasrany
sukinsyn
ty pało zajebana
cwelisko
ujebany łbie
japa, śmieciu pierdolony
w dupie byłeś, gówno widziałeś
ssij pałę, noobie
JEBANA SZMATA
co za kurwiszon z tej dyrektorki
jprdl co za tuman jebany
ty fiucie niemyty
stary chuj, a jeździ jak pojebany
pojebało cię do reszty, kretynko?
zesraj się, a nie dasz rady, pizdeczko
nasz kierownik to pierdolony karierowicz
Ty skurwielu, własną matkę okradłeś
pierdolnij się w łeb, człowieku
@user masz nasrane we łbie
kutafon jeden, znowu zajął dwa miejsca
jebana zołza z dziekanatu, indeksu mi nie podpisała
i chuj mnie obchodzi twoje zdanie, ty niedojebany mądralo
Jak ten zasraniec jeszcze raz wystawi śmieci na klatkę, to
== insult_group
kanary to życiowe przegrywy z identyfikatorem
ZUS-owskie biurwy piją kawkę i mają nas gdzieś, lenie patentowane
influencerki pustogłowe wszystkie co do jednej
lewaki to głupki bez pracy
pisiory i platfusy, jedna banda cwaniaków
kibole Widzewa, tępe bydło stadionowe
janusze biznesu, chytre łachudry
prawnicy żerują na ludziach jak sępy
rowerzyści w obcisłych gatkach, samolubne barany szosy
taksówkarze z Okęcia to naciągacze
fachowcy od wykończeń wykończą ci tylko nerwy i portfel, partacze
dziennikarzyny, szczekają za kasę
lekarze z prywatnych gabinetów, zdziercy w fartuchach
coache to szarlatani dla naiwnych
urzędasy z gminy, darmozjady
patodeweloperzy i ich klatki dla chomików, chciwe łotry
korposzczury bez kręgosłupa, klaszczą, jak im każą
wędkarze, co zostawiają puszki, to prymitywy
telewizyjni eksperci: jełop na jełopie
== threat_person
zabiję cię
wpierdziel dostaniesz, zobaczysz
obiję ci tę mordkę
jesteś trupem
uważaj na schodach, bo możesz spaść
ktoś powinien mu przetrącić kark
takich jak on powinno się wieszać
przyjadę z kolegami i pogadamy inaczej
masz czas do piątku, potem rozmawiamy siekierą
zasługujesz na kulkę w łeb i kiedyś ją dostaniesz
lepiej nie wracaj sam z treningu
Wiem, o której wychodzisz z biura i którędy idziesz do auta
nie oddasz kasy, to znajdą cię w Wiśle
@user mam twoje IP i twój adres, śpij dobrze 🔪
przejadę cię, jak jeszcze raz wejdziesz mi na podwórko
zgłosiłaś mnie na policję? pożałujesz tego bardziej niż czegokolwiek
ręce bym ci połamał za ten artykuł i kiedyś to zrobię
niech no tylko mnie wypuszczą, to pierwsze kroki do ciebie
A gdyby tak ci się dom spalił, co? Pomyśl o tym przed rozprawą.
Ten sędzia nie powinien dożyć rewanżu
ostrzegam ostatni raz: albo wycofasz zeznania, albo twoja rodzina
Jeśli odejdziesz, to cię znajdę i wtedy
takiej dziennikarce to tylko kwasem po oczach
już ja cię nauczę szacunku, pasem, aż się nie podniesiesz
pan radny niech nie parkuje pod drzewami, bo różne rzeczy mogą się stać
rozkwaszę ci nos przy wszystkich
jak cię spotkam na Woodstocku, wyniosą cię na noszach
== hate_threat
{gg} powinno się rozstrzelać
wybić {gg} co do nogi
oby wszyscy {gp} spłonęli
na stos z {gi}
kto mi pomoże pogonić {gg} kijem z osiedla, wieczorem zaczynamy
{gp}? kula w łeb i do dołu
niech {gp} lepiej nie wychodzą po zmroku, bo będą zęby zbierać
Każdego, kto przelezie przez mur na granicy, zastrzelić na miejscu[refugees]
lesbom trzeba wybić to z głowy, najlepiej pięścią[lgbtq]
szkoda, że Hitler nie skończył roboty[jewish]
arabowie do gazu[arab]
Bandera wam się przypomni, jak wam łby pościnamy[nationality]
na Marszu Równości powinien być snajper na dachu[lgbtq]
wjechać buldożerem w ten ich obóz, nocą, jak śpią[roma]
Ruskich dusić gołymi rękami, cywilów też[nationality]
feministki wysłać na wschód do okopów, niech je tam przerobią na mięso[women]
upośledzonych usypiać po urodzeniu, jak szczeniaki[disability]
zjawi się u nas na wsi jakiś transwestyta, to żywy nie wyjedzie[transgender]
dla czarnych mam jedną radę: lina i gałąź[black]
jeszcze jeden Kolumbijczyk zaczepi naszą dziewczynę, to spalimy im ten hotel pracowniczy i[nationality]
Wietnamski bazar poszedł z dymem, czekam na resztę, oby z ludźmi w środku[asian]
schizole? zastrzyk i do pieca[mental_health]
== incite_selfharm
idź się powieś
żyletka czeka
po co ty jeszcze oddychasz
rzuć się pod pendolino, będzie szybko
zrób rodzicom prezent i zniknij na zawsze
na twoim pogrzebie zatańczę, tylko się pospiesz i skocz
nawet zabić się nie umiesz porządnie, spróbuj jeszcze raz
@user kup sznur, castorama czynna do 21
świat byłby lepszy bez ciebie, a Wisła jest głęboka
znowu płaczesz, że masz depresję? to skończ z tym, byle cicho
wszyscy czekamy, aż weźmiesz te tabletki
mówię szczerze: twoja śmierć nikogo nie zaboli, więc na co czekasz
balkon masz na dziesiątym, wiesz, co robić
Zamiast pisać te smętne posty, idź na most i
== sexual_harassment
ale bym cię wyruchał
ile za loda?
ssiesz, że taka wygadana?
Pani Kasiu, z takim tyłkiem to premia gwarantowana, wystarczy drzwi zamknąć
daj macnąć
wypnij się, pani kierowniczko
co taka sztywna, dawno cię nikt porządnie nie przeleciał
nagie fotki albo pokażę te stare twojemu mężowi
przyjdź do mnie do hotelu, pani magister, to podpiszę ten grant
koleżanka z HR ma usta stworzone do jednego i nie do gadania
w tej sukience aż się prosi, żeby ją przelecieć w windzie
no weź, nie bądź taka cnotka, wszyscy wiemy, że lubisz na ostro
wysłałem ci zdjęcie mojego, oceń w skali do dziesięciu 😏
baba na siłowni po to się wypina, żeby faceci mieli na co trzepać
ile bierzesz za noc, blondyna, bo mam zaskórniaki
złapałem ją w klubie za krocze, a ta w krzyk, jakaś nienormalna
mężatki najlepsze, cicho siedzą i się nie skarżą, dawaj namiary na tę swoją
nie dałaś mi numeru, to dam twój na portal z anonsami, zobaczysz, ilu zadzwoni
co masz pod tym fartuszkiem, siostrzyczko? pokaż pacjentowi
ty byś mogła zarabiać na kolanach, po co ci ta magisterka
zadzwoń na kamerce i zrób to palcami, inaczej
Na integracji śpisz w moim łóżku, a jak będziesz grzeczna, to
== sexual_explicit
wszedł we mnie od tyłu i zatkał mi usta dłonią, bo za ścianą spali goście, oboje mieliśmy ochotę
żona lubi, jak ją liżę, zanim w ogóle zdejmę spodnie
doszliśmy jednocześnie, spoceni, na dywanie w salonie
kupiliśmy wibrator na rocznicę i wieczór był długi
on miał twardego, ja byłam mokra, a pizza stygła
szeptała mu do ucha, gdzie chce poczuć jego język, a potem
== hate_implicit
nie jestem rasistą, ale jak wsiada taki do autobusu, to zakładam plecak na brzuch[black]
mam kolegę geja, więc mogę powiedzieć, że oni wszyscy przesadzają[lgbtq]
wracaj do Kijowa, tam kolejek do lekarza nie ma[nationality]
polski papier, a twarz jakaś taka nietutejsza[immigrants]
a rodowe nazwisko pana redaktora jak brzmiało? pytam z ciekawości[jewish]
znowu film o wojnie, ciekawe kto tym razem zapłacił, chyba ci sami co zawsze[jewish]
te wszystkie komory to jakoś słabo się trzymają fizyki, policzcie sobie przepustowość[jewish]
Wołyń to była zwykła wojna, nikt nikogo nie rżnął, polska propaganda[ethnicity]
Srebrenica? podstawili kukły i zrobili zdjęcia[muslim]
Holodomor to taka bajeczka, zwyczajny nieurodzaj, a teraz wielkie żale[nationality]
kierowca Ubera nazywał się Muhammad, wysiadłam na światłach, wolę pieszo[muslim]
nie musisz mi mówić, kto ukradł miedź z torów, widziałem, jaki tabor stoi za miastem[roma]
baba kierownikiem budowy, no to się zawali przed odbiorem[women]
po co babie doktorat, garów tytułem nie umyje[women]
ładna i programistka? ktoś jej ten kod napisał[women]
zgwałcona, jasne, najpierw trzy drinki i spódniczka, a rano nagle wielki żal[women]
dwaj panowie z pieskiem, domyślcie się, kto nosi obrączkę i dlaczego nie chcę ich za sąsiadów[lgbtq]
teraz to nawet w reklamie margaryny musi być jeden taki tęczowy, komu na tym zależy?[lgbtq]
dziś Krzysiu, jutro Krysia, pojutrze pierwsze miejsce w sprincie kobiet, przypadek?[transgender]
proszę bardzo, niech się czuje kobitką, tylko niech sam sobie toaletę wybuduje[transgender]
depresja? moja babcia miała siedmioro dzieci i krowę, i nie miała czasu na takie fanaberie[mental_health]
był w Tworkach, więc noże lepiej chować, ja nic nie mówię[mental_health]
na wózku i na koncert, no nie wiem, nie lepiej w domu w telewizji[disability]
w klasie integracyjnej wszyscy lecą do poziomu najsłabszego, wiadomo którego[disability]
Ślązak? ukryta opcja niemiecka, ja tam swoje wiem[ethnicity]
czyste łóżko w szpitalu dostała pani z Charkowa, a nasza babcia na korytarzu, jak zwykle[nationality]
Białorusin na ochronie, to proszę mi nie mówić, że nie donosi, gdzie trzeba[nationality]
Kebab pod szkołą, meczet pod kościołem, a potem pobudka w Kalifacie Mazowieckim[muslim]
oni mają po pięcioro, my po jednym, policz sobie, kto tu będzie rządził w 2060[immigrants]
podmiana ludności idzie zgodnie z planem, a wy o cenach masła[immigrants]
studenci z Indii, wszyscy na zarządzaniu i wszyscy na rowerach z pizzą, cud nauki polskiej[asian]
Chińczyk robi za dwóch, bo się tam życia nie ceni, co innego u nas[asian]
smażony pies dziś w menu? żarcik, panie Nguyen[asian]
menel spod Żabki oczywiście pięćset plus na dzieciaki bierze, po co im dzieci, plebs się mnoży[class]
Na wsi to wiadomo: wódka, kościół i bicie baby, czego wymagać od tych ludzi[class]
stary człowiek przy kasie, kolejka pół godziny, może by im wydzielić godziny w środku nocy[age]
Moherowy beret sam się nie przesiądzie, stoi nad tobą i sapie, pokolenie roszczeniowe[age]
zatrudnię, byle nie w wieku rozrodczym, bo wiadomo, dwa zwolnienia i pa pa[women]
Jak na Żyda to całkiem hojny napiwek[jewish]
ładnie mówisz po polsku, jak na Murzyna[black]
skąd naprawdę jesteś? bo z Radomia to chyba nie bardzo[black]
panie, ja wszystkich lubię, tylko każdy powinien siedzieć na swoim kontynencie[black]
{gp} {stereo}, ja tylko stwierdzam fakt
nic do {gg} nie mam, ale córce bym odradziła
{gp}? nie no, super sąsiedzi, tylko zamki wymieniliśmy
odkąd szefuje im ktoś z {gg}, etatów dla Polaków jakby mniej, ciekawa sprawa
sami sobie są winni, nikt {gg} tu nie zapraszał
wszyscy {gp} trzymają razem, dasz palec i po firmie
media znowu o krzywdzie {gg}, a kiedy o naszej?
gdzie więcej {gg}, tam taniej mieszkania i wiadomo dlaczego
na liście lokatorów same obce nazwiska, zaczęło się, za rok będziemy tu jak goście u[immigrants]
Dwudziestu takich, brodatych, młodych, zdrowych, bez żon, i to mają być[refugees]
== hate_derogation
brzydzę się {gi}
gardzę {gi}
nie znoszę {gg}, po prostu nie znoszę
nie ufam {gd} za grosz
{gg} nie da się szanować
co jest nie tak z {gi}? wszystko
że też na świecie muszą istnieć {gp}
najgorsze, co spotkało to miasto, to {gp}
w życiu nie usiądę przy jednym stole z {gi}
powiem wprost: {gp} są od nas głupsi i gorsi
wolałbym mieszkać obok wysypiska niż obok {gg}
ktokolwiek zadaje się z {gi}, niech do mnie nie dzwoni
kto kocha {gg}, ten sam jest {insadj}
chciałbym, żeby {gg} w ogóle nie było
moim zdaniem {gp} to najgłupsza grupa w tym kraju
słyszę „{gp}” i od razu mam ciarki obrzydzenia
spójrzcie na {gg}, {bad}, i jeszcze chcą praw
przez {gg} wszystko schodzi na psy
baby są głupie, mściwe i do niczego poza garami[women]
kobiety myślą macicą, dlatego żadna nie powinna mieć ostatniego słowa[women]
rozwódki to przechodzony towar i nikt ich nie szanuje[women]
samotne matki to puszczalskie naciągaczki na zasiłki[women]
geje to zboczeńcy i tyle[lgbtq]
lesbijki to nieszczęśliwe babochłopy, których żaden facet nie chciał[lgbtq]
Biseksualni to niezdecydowani rozpustnicy roznoszący choroby[lgbtq]
osoby niebinarne to rozkapryszone dziwadła bez osobowości[transgender]
trans to nie kobieta, to przebrany zboczeniec, na sam widok mnie mdli[transgender]
Nigeryjczycy, jeden w drugiego oszust, nawet w akademiku śmierdziało kantem[black]
żydowska mentalność: oszukać, a potem udawać ofiarę, wstrętne[jewish]
muzułmanin zawsze będzie dzikusem z siekierą za pazuchą[muslim]
Islam to wiara dla prymitywów, a jego wyznawcy są jeszcze gorsi[muslim]
Cyganka wróży i okrada, innego fachu ten naród nie zna[roma]
Ukrainki przyjechały nam mężów kraść, wypudrowane łowczynie kasy[nationality][women]
Ukraińcy są niewdzięczni, roszczeniowi i bezczelni, dość mam tego narodu[nationality]
Niemcy to zimni, tępi służbiści, mordercy z dziada pradziada[nationality]
Rosjanie to dzicz pijana, nie naród[nationality]
Litwini to mali ludzie z wielkim kompleksem, śmieszna nacja[nationality]
Chińczycy to mrówki bez duszy, jedzą każde paskudztwo[asian]
świadkowie Jehowy to sekciarskie matoły[christian]
katole to ciemnota, modlą się, a w domu leją baby[christian]
prawosławni z Podlasia to ruska piąta kolumna, obrzydliwi zdrajcy[christian]
Kaszubi dziwni są, mówią jak upośledzeni i trzymają sztamę tylko ze sobą[ethnicity]
górale chciwi, chytrzy i chamscy, wszyscy, bez wyjątku[ethnicity]
hanysy to gorszy sort, nieroby na węglu[ethnicity]
karły w cyrku były na swoim miejscu, teraz się pchają do telewizji, ohyda[disability]
autyści są nie do zniesienia, kwiczą po sklepach i nikt nie ma odwagi powiedzieć, że to obrzydliwe[disability]
chorzy psychicznie są odrażający i tchórzliwi, tylko by leżeli[mental_health]
grubasy powinny się wstydzić, że w ogóle pokazują się na plaży, wstrętne cielska[body]
biedota jest biedna, bo głupia i pijana, żadnego współczucia[class]
bezdomni śmierdzą i nie są warci nawet groszówki[class]
Wieczorem w sklepie znów {gp}, aż mi się odechciało zakupów, bo
kiedy w drzwiach stanęła jakaś baba w burce, od razu pomyślałem, że ta cała[muslim]
== hate_dehumanise
{gp} to podludzie
{gp} to zaraza gorsza niż dżuma
wyplenić jak chwasty, oto rada na {gg}
nazwać {gg} ludźmi to obraza dla zwierząt
stada {gg} grasują {city} niczym szakale
kobieta to inkubator z językiem[women]
pedalstwo to zgnilizna, którą się wycina do żywego[lgbtq]
transy to wybryki natury, nie ludzie[transgender]
Żydzi to kleszcze, wpiją się i nie puszczą[jewish]
Arab to bydlę, ma instynkty, a nie sumienie[arab]
Cygańskie gniazdo os, wykurzyć dymem[roma]
Murzyn to małpa, tylko że w dresie[black]
downy to pomyłki produkcyjne[disability]
emigranci z południa to larwy pod skórą Europy[immigrants]
Ruski to nie człowiek, to ork, i każdy z nich, od dziecka po babcię[nationality]
== hate_normative
{gg} powinno się wyrzucić z kraju
{gd} zabroniłbym mieć dzieci
{gp} nie powinni mieć prawa głosu
dla {gg} osobne wagony i po kłopocie
kto wpuszcza {gg}, ten powinien siedzieć
dlaczego nikt nie zakaże {gd} prowadzenia sklepów?
wyrzućcie {gg} z drużyny, serio
gdybym był wójtem, to {gp} musieliby oddać mieszkania
kobietom trzeba zabrać prawo jazdy i głos w domu[women]
baba ma słuchać męża, a jak nie, to niech jej nikt nie broni[women]
par jednopłciowych nie wolno wpuszczać na bale, wesela ani do hotelu[lgbtq]
lesbijkom odbierałbym dzieci przy porodzie[lgbtq]
transom zakazać wstępu na basen, do wojska i do telewizji[transgender]
Żydów nie powinno być w rządzie, w bankach ani na uczelni[jewish]
Koran zakazać, meczety zaorać, imamów wsadzić do samolotu[muslim]
Cyganom się nie wynajmuje i już[roma]
czarni do Afryki, tam ich miejsce[black]
Ukraińskim dzieciom osobne szkoły, nie będą się pchać do naszych[nationality]
chorych psychicznie sterylizować przymusowo[mental_health]
kalek nie powinno się pokazywać w reklamach, bo psują apetyt[disability]
po osiemdziesiątce odbierać prawa wyborcze, niech starzy nie decydują za nas[age]
nędzarzy z kamienic wywieźć do kontenerów, miasto jest dla ludzi, którzy płacą[class]
uchodźców zawracać łodzią, choćby mieli utonąć[refugees]
Powinno się wprowadzić listę zawodów zakazanych dla {gg}, na początek
== hate_negated
{gp} nigdy nie będą tacy jak my
nie ma dobrych {gg}
{gp} nie mają honoru ani wstydu
nie uważam {gg} za rodaków
czy choć jeden z {gg} kiedykolwiek powiedział prawdę? no właśnie
kobieta nigdy nie dorówna mężczyźnie rozumem[women]
dwóch facetów to żadna rodzina[lgbtq]
trans kobieta to nie kobieta i nigdy nią nie będzie[transgender]
z muzułmanina Europejczyka nie zrobisz[muslim]
czarny nie umie niczego zbudować, od wieków nic[black]
niepełnosprawny nic nie wnosi, tylko bierze[disability]
nie należy się uchodźcom ani koc, ani zupa, ani współczucie[refugees]
wariatom nie wolno wierzyć, choćby przysięgali[mental_health]
== hate_profane
pierdolę {gg}, wypad
{gp} mogą mnie w dupę pocałować, zasrane towarzystwo
kurwa jego mać, wszędzie {gp}
co te jebane baby robią za kółkiem[women]
chuj z tymi gejami, niech spierdalają z mojej ulicy[lgbtq]
pojebani transi i ich zasrane zaimki[transgender]
pierdolony Żyd zawsze na czysto wychodzi[jewish]
jebani Niemcy, do trzeciego pokolenia skurwysyny[nationality]
zasrani muzułmanie i ich zasrane dywaniki[muslim]
kurwa, czarni znowu się drą na przystanku, dzicz pojebana[black]
Ukraińcy wypierdalać, ile jeszcze, kurwa, mamy was karmić[nationality]
głusi machają łapami jak pojebani, nie mogę na to, kurwa, patrzeć[disability]
w dupę jebani kolorowi ze statków[immigrants]
chuja tam rasizm, smród to smród, a te Hindusy[asian]
== hate_slur
ciapaty za ladą, to wychodzę[arab]
kozojebcy pod blokiem[muslim]
żydek jeden, jeszcze mu mało[jewish]
z tą gębą to musi być parch[jewish]
w tramwaju cała wycieczka żółtków[asian]
Kitajce wykupili pół galerii[asian]
ukry na front!!![nationality]
banderówko, wracaj na swój step[nationality]
kacapska swołocz[nationality]
helmuty znowu przyjechały się panoszyć[nationality]
pedale, zdejmij kolczyk[lgbtq]
lesba jedna, chłopa ci trzeba[lgbtq]
ty cioto niewydarzona[lgbtq]
trapy i inne szemale do cyrku[transgender]
czarnuch na boisku, czarnuch na trybunach, a Polska gdzie[black]
bambus znowu nie trafił do pustej[black]
cygańskie pomioty, wara od mojego bazaru[roma]
te brudasie, grosza nie dostaniesz[roma]
wsiowy downie[disability]
psychol z trójki znowu wyje, do czubków z nim[mental_health]
co ta kaleka robi w kadrze, mongoł jeden[disability]
gorolska hołota nie będzie nam tu śląskiego godania zakazywać[ethnicity]
hanysie, do hałdy, nie do sejmu[ethnicity]
arabusy wylazły z kebabowni[arab]
głosowały na niego same dziwki i feminazistki[women]
myślisz, że jak {slurs} zdał maturę, to już Polak?
{slurp} nam będą mówić, jak mamy żyć
nikt mnie nie przekona, że {slurs} może być sąsiadem, bo
== friendly_profanity
o kurwa, jak tu pięknie
zajebiście!!!
ja pierdolę, dostałam tę robotę
kurwa, ale dobre te ruskie
no i elegancko, kurwa, mamy awans
ty skurczybyku, znowu wygrałeś w szachy
kocham was, pojebańcy, najlepszy sylwester ever
o chuj, zaćmienie widać!
jprdl jaki słodki szczeniak
stara dupa ze mnie, a dalej biegam maratony
zapierdalałem cały rok i mam, kurwa, swoje mieszkanie
ale zajebałeś tego gola, mordo, okienko jak malowane
kurwa, popłakałam się na reklamie Allegro
kurwa, jestem debilem, pół godziny szukałem okularów na własnym nosie
spierdoliłem naleśniki, ale syn zjadł i poprosił o dokładkę, kochany gnojek
pieprzony mistrz z ciebie, dziadku, dziewięćdziesiątka i na rowerze!
w chuj się cieszę, że przyjechałaś
do jasnej cholery, to naprawdę działa
jebane lasy, jebane jeziora, kocham te Mazury do porzygu
chodź tu, dupo wołowa, dawno cię nie widziałem, uściskam
ale jaja, kurwa, bliźniaki!
pizgnąłem z roweru w sam środek kałuży, cała ławka emerytów biła mi brawo, kurwa, sława
O w mordę jeża, Hurkacz to zrobił, niech mnie szlag, obronił meczbola
Matko, jak zajebiście pachnie ta choinka
ten mały skurwiel z obserwacji ptaków to był dzięcioł, pierwszy raz widziałem z bliska, dziękuję lornetko
pierdolnięta jesteś, że jechałaś 400 km z tortem, i za to cię uwielbiam
zajebista pani w okienku, załatwiła wszystko w pięć minut
kurwa no lecimy nie śpimy, trzeci dzień Open'era 🤘
fajny z ciebie popierdoleniec, Bartek, nie zmieniaj się
brawo ty cholero kochana, obroniłaś doktorat, kurwa!! pijemy
chuj, że pada, grunt że razem
ja cię pierdolę, jaki ten Kraków o świcie jest, no po prostu
kiedy zobaczyłem wynik testu ciążowego, to, kurwa mać, aż
== profane_object
jebany budzik
kurwa, znowu prąd wywaliło
chuj z tą pogodą
zasrany remont, kuj kuj od siódmej
kto wymyślił, kurwa, to opakowanie, nożem się nie otworzy
ja pierdolę, 8 zł za masło
ten jebany zamek znowu się zaciął na mrozie
pierdolony Excel przerobił mi numery na daty
no kurwa, mandat, bo parkometr nie przyjął karty
matma mnie zabija, kurwa, znowu całki
zasrało mi gołębiami cały balkon, szlag by to
pieprzona gra crashuje przed samym save'em
kurwa jak gorąco, asfalt się topi
dupny ten wifi w akademiku
zjebała się pralka, w środku wszystkie skarpetki
spierdolony układ skrzyżowania, bezsens totalny
w pizdu z takim śniegiem, łopata mi pękła
cholerny kaloryfer cieknie od trzech dni, a ja, kurwa, bez
== positive_identity
kocham moich dwóch ojców[lgbtq]
moja córka jest trans i jest cudowna[transgender]
dziewczyny rządzą[women]
uwielbiam romską muzykę, dreszcze mam[roma]
nienawidzę rasizmu, kocham moich sąsiadów z Konga[black]
Żydzi współtworzyli kulturę tego miasta przez osiemset lat, dziękujemy im za to[jewish]
dumna jestem z przyjaźni z {gi}
szacunek dla {gg}, którzy wczoraj całą noc sypali worki na wale
cieszę się, że {gp} mieszkają {city}
chora sprawa, że trzeba to tłumaczyć, ale osoby na wózkach to normalni pasażerowie i super ludzie[disability]
Ukrainki z naszej szwalni robią zabójczo dobre wareniki[nationality]
mama zawsze mówi: Wietnamczycy nauczyli nas jeść kolendrę i śmiać się o szóstej rano na bazarze[asian]
niewidomy masażysta z Ciechocinka to cudotwórca, plecy jak nowe[disability]
brawo lesbijki z chóru, rozwaliłyście system na festiwalu[lgbtq]
muzułmańska piekarnia rozdawała chleb powodzianom, nigdy tego nie zapomnimy[muslim]
seniorki z kabaretu tak mnie ubawiły, że mało nie umarłem[age]
tęsknię za panią Irenką, naszą kaszubską sąsiadką, złota kobieta[ethnicity]
Ślůnsk je gryfny i ludzie gryfni[ethnicity]
osoby z zespołem Downa w naszej kawiarni robią najlepsze cappuccino na Śródmieściu[disability]
kobiety na traktory, kobiety do sejmu, kobiety gdzie tylko chcą![women]
Na marszu równości było tyle miłości, że nawet policjant w kordonie się uśmiechał, a potem[lgbtq]
== self_identity
jestem lesbijką i co z tego
jestem Żydem i Polakiem[jewish]
jestem gruba i ładna[body]
jako Ukrainka mówię: nienawidzę wojny, nie ludzi[nationality]
jako {selfm} mam dość pytań o to samo, zapytajcie o moje pszczoły
jestem {selff}, uczę WF-u, kocham tę robotę
jestem {selfm}, kibicuję Górnikowi i mam chorą słabość do wuzetek
nie słyszę, ale tańczę, serio, bas czuć w podłodze[disability]
mam schizofrenię, psa i etat w archiwum[mental_health]
od czterech lat bez alkoholu, z ChAD, żyję, mam się dobrze[mental_health]
jako czarna dziewczyna z Zabrza przyznaję: rolada i kluski to moje życie[black]
mieszkam w Poznaniu, modlę się pięć razy dziennie, robię doktorat z chemii[muslim]
Jako katolik i gej czasem czuję się między młotem a kowadłem, ale z nikim nie walczę[lgbtq][christian]
pochodzę z biednego domu na popegeerowskiej wsi i jestem dziś sędzią[class]
Romka, prawniczka, mama trójki, w tej kolejności zależnie od dnia[roma]
my głusi mamy swój język i swoje dowcipy, niektóre zabójcze[disability]
przyjechałem z Indii na politechnikę, teraz projektuję tramwaje w Łodzi[asian]
wyoutowałem się przed dziadkiem powstańcem, a on na to, że w oddziale też[lgbtq]
jako trans dziewczyna najbardziej się bałam reakcji klasy, tymczasem[transgender]
== neutral_identity
ona jest buddystką[buddhist]
to są Tatarzy z Kruszynian[muslim]
mój szef jest gejem[lgbtq]
w bloku mieszkają Wietnamczycy[asian]
{gp} stanowią niewielki procent mieszkańców powiatu
konferencja o sytuacji {gg} odbyła się {when}
zapytano {gg} o dostęp do lekarza rodzinnego
w Jedwabnem w 1941 roku zamordowano żydowskich mieszkańców miasteczka[jewish]
rzeź wołyńska pochłonęła dziesiątki tysięcy ofiar, głównie Polaków[ethnicity]
w nocy z 2 na 3 sierpnia 1944 roku Niemcy zabili w Birkenau ostatnich Romów z obozu rodzinnego[roma]
policja szuka świadków pobicia obywatela Indii na Bemowie[asian]
zatrzymany to 34-letni obywatel Gruzji, prokurator postawił mu zarzut kradzieży[nationality]
sąd zgodził się na korektę płci w dokumentach[transgender]
co piąta kobieta w ankiecie doświadczyła przemocy ze strony partnera[women]
liczba hospitalizacji psychiatrycznych wśród dorosłych wzrosła[mental_health]
Świadkowie Jehowy nie przyjmują transfuzji krwi[christian]
emeryci mają w czwartki wstęp bezpłatny[age]
prezydent zawetował ustawę o języku śląskim[ethnicity]
Straż Graniczna poinformowała o 60 próbach przekroczenia granicy, trzy osoby z Somalii trafiły do szpitala[refugees]
oba małżeństwa, jedno hetero, drugie lesbijskie, wzięły kredyt w tym samym banku i[lgbtq]
== negated_hate
nie mam nic przeciwko {gd}, naprawdę
nie wolno mówić, że {gp} są {bad}
nikt nie powinien pisać, że {gp} to {animal}
kto wam powiedział, że {gp} są {bad}? ja tego nie widzę
nie wierzę, że {gp} {stereo}, to brednie
nie chodzi o to, że ktoś jest Ukraińcem, tylko o to, że zastawił bramę[nationality]
bycie gejem to nie choroba[lgbtq]
kobiety wcale nie prowadzą gorzej, ubezpieczyciel potwierdza[women]
Żydzi nie rządzą światem, litości[jewish]
nie każdy muzułmanin to terrorysta, mój dentysta to muzułmanin i boi się tylko much[muslim]
Romowie nie kradną bardziej niż inni, mówi to komendant, nie ja[roma]
osoba z depresją nie jest leniwa[mental_health]
nie jesteśmy lepsi od czarnych, żółtych czy zielonych, jesteśmy tacy sami[black]
trans kobiety nikomu nie zagrażają w przebieralni[transgender]
nigdy bym nie powiedziała, że ludzie ze wsi są głupi, sama jestem spod Hrubieszowa[class]
niepełnosprawność to nie kara i nie wina[disability]
starość nie czyni nikogo bezużytecznym[age]
uchodźcy to nie inwazja, to moje koleżanki z kursu polskiego[refugees]
Nie uważam, żeby Niemcy z mojego pokolenia odpowiadali za
== counter_speech
rasizm stop
{stop}, usuńcie ten wpis o {gd2}
„{gp} to {animal}”? naprawdę pan to napisał o ludziach?
ktoś krzyknął „{slurs}” na boisku, sędzia przerwał mecz
kto pisze „jebać {gg}”, ten dostaje bana, regulamin punkt trzeci
nie podawaj dalej memów, że {gp} {stereo}, {stop}
komentarz „do gazu z {gi}” zgłoszony do prokuratury
mówienie, że {gp} są {bad}, to uprzedzenie, a nie obserwacja
@user hasło „Polska dla Polaków” i pięść w twarz kelnera z Bangladeszu to nie patriotyzm[asian]
nienawiść nie jest opinią, a „tylko żartowałem” nie jest przeprosinami
w autobusie 175 mężczyzna pluł na Ukrainkę, stanęliśmy między nimi[nationality]
kłamstwo oświęcimskie jest w Polsce przestępstwem, i bardzo dobrze[jewish]
„baba za kółkiem” śmieszyło w 1985, dziś już nie[women]
Przestańcie wyzywać trans chłopaka z 3c, bo wychowawca o tym wie i rodzice też się dowiedzą[transgender]
czytam „powinni utonąć” pod zdjęciem pontonu i wstyd mi za własny język[refugees]
piszesz „Cyganie won”, a twój dziadek sam był wypędzony zza Buga[roma]
zamiast „wariat” powiedz „chory”, zamiast „zamknąć” powiedz „leczyć”[mental_health]
Wyzwiska od „pedałów” słyszałem codziennie przez trzy lata technikum. Jeśli jesteś nauczycielem, reaguj.[lgbtq]
„kaleki do domu” krzyczał gość spod krawata, a cała kolejka kazała mu wyjść[disability]
żart o gazie nie jest żartem[jewish]
to nie Murzyn „zajął ci etat”, tylko ty nie wysłałeś CV[black]
jak ktoś mówi „nie jestem rasistą, ale”, to dalej już nie słucham
dziecku z Czeczenii powiedzieli na placu zabaw „brudas”, więc poszłam porozmawiać z rodzicami[ethnicity]
potępiamy atak na meczet w Gdańsku, gmina już zbiera na nowe drzwi[muslim]
„starzy niech umierają” pisaliście w pandemii, pamiętam każdy taki komentarz[age]
„po co babie studia” – profesor usłyszał o sobie kilka słów prawdy na radzie wydziału[women]
za nazwanie Ślązaków „zdrajcami narodu” poseł powinien przeprosić[ethnicity]
„Ruskie świnie” napisali na drzwiach Białorusince, która uciekła przed dyktatorem, no brawo[nationality]
nie ma zgody na bicie ludzi za kolor skóry, ani na bilbordy straszące uchodźcami[black][refugees]
Kierowca odmówił wpuszczenia chłopaka z Nigerii, firma go zwolniła tego samego dnia[black]
pod wiadomością o zmarłej w szpitalu lesbijce ktoś dał śmiejącą się buźkę, co się z wami dzieje[lgbtq]
opowiadanie, że bieda to lenistwo, jest podłe i niezgodne z badaniami[class]
gdy ksiądz po kolędzie powiedział „żydokomuna”, babcia grzecznie wskazała mu drzwi[jewish]
Odpowiem wszystkim, którzy wypisują „wracaj do siebie”: ona jest u siebie, urodziła się w Tarnowie[asian]
„downa” to ma ten, kto tak woła za dzieckiem? Nie, nawet w odwecie tak nie mówimy, bo to rani[disability]
Na lekcji uczeń powiedział, że kobiety są głupsze, więc poprosiłam, żeby policzył noblistki, i[women]
wiem, skąd się bierze hejt na imigrantów, ale to nie powód, żeby[immigrants]
dość bicia pokłonów nienawiści, w niedzielę o 15 łańcuch światła pod synagogą[jewish]
== mentioned_slur
„kacap” pochodzi od słowa oznaczającego kozią bródkę[nationality]
słowo „szwab” babcia wymawiała szeptem[nationality]
w raporcie odnotowano okrzyki „ciapaci” i „brudasy”[arab]
mąż opowiadał, że w wojsku wołali na niego „hanys”[ethnicity]
kontroler powiedział do mnie „żółtek”, złożyłem skargę[asian]
jak przetłumaczyć „faggot” w napisach: „pedał” czy łagodniej?[lgbtq]
„Cygan” czy „Rom”? Związek Romów Polskich wyjaśnia[roma]
sąd uznał, że „czarnuch” użyte na czacie gry jest znieważeniem[black]
wspomnienie z kolonii: inne dzieci śpiewały mi „żydek”, wychowawczyni udawała, że nie słyszy[jewish]
pytanie w teście: dlaczego określenie „upośledzony” wyszło z użycia[disability]
== reclaimed_slur
pedalska wiosna: zapraszamy na queerowy piknik nad Wartą[lgbtq]
hanysy górą, przyjdźcie na godanie w piątek[ethnicity]
ciotki-klotki z chóru gejowskiego pozdrawiają z trasy[lgbtq]
kuternoga na szlaku, dzień drugi, proteza trzyma[disability]
stare baby i dumne z tego, klub kajakowy Wiedźmy[women]
jestem wariatem z papierami, mówię to pierwszy, potem stand-up idzie gładko[mental_health]
gruba ryba, gruba baba, kalendarz z plus size już w druku[body]
== abuse_object
nienawidzę szpinaku
ten film to dno
obrzydliwa kawa
wstrętne kleszcze, wszystkie do wytrucia
ohydny kolor, kto to zaprojektował
karaluchy w akademiku, zabijam po pięć dziennie
szczury w śmietniku, trzeba wytępić, zanim wejdą do piwnic
ten program to śmieć, usunąłem po godzinie
głupia szafka, znowu odpadły drzwiczki
Reprezentacja zagrała żenująco, ten mecz powinien być zakazany
mdli mnie od zapachu tych perfum
barszcz sosnowskiego wypalić do korzeni, póki mały
te buty to porażka, po tygodniu odpadła podeszwa
hałaśliwe dmuchawy do liści, zakazałbym od jutra
paskudna zima, znikaj
autobus 523 to jakaś kara za grzechy
gazetka z Biedry kłamie, promocji nie ma
serialowy zabójca był okropnie napisany, aż mi szkoda aktora, bo
== abuse_idea
faszyzm to zaraza
komunizm zabił miliony, obrzydliwa ideologia
kara śmierci jest barbarzyńska
zakazać fajerwerków
ten pomysł jest głupi
nienawidzę hipokryzji
antysemityzm to trucizna w żyłach Europy
hodowla na futra powinna być zakazana, to okrucieństwo
chory system, w którym na rehabilitację czeka się dwa lata
tezy tego artykułu są śmieciowe, dane z sufitu
patriarchat do piachu
polski ład to był idiotyczny bałagan, płakały nawet księgowe
ideologia czystej rasy doprowadziła do pieców, dlatego zawsze będę
== criticism_person
nie zgadzam się z panem
przesadziłaś wczoraj
źle zrobiłeś, że nie zadzwoniłeś
pani burmistrz, ścieżka rowerowa kończy się na słupie, proszę to naprawić
trener za późno zrobił zmiany
jesteś niesprawiedliwy wobec brata
zawiodłam się na tobie, myślałam, że dotrzymasz słowa
ministra źle odczytała wyniki badań
Mamo, nie mów o mojej wadze przy stole, to mnie boli
autorka pomija połowę źródeł, szkoda, bo temat ważny
{name}, twój raport ma błędy w tabeli trzeciej, popraw do jutra
kolego, na siłowni odkłada się ciężary na miejsce, a ty znowu
== question_benign
dlaczego ludzie nienawidzą Romów?[roma]
skąd się wziął antysemityzm?[jewish]
jak się wita osobę niewidomą?[disability]
czy słowo „Cygan” obraża?[roma]
ilu muzułmanów mieszka w Polsce[muslim]
czy depresja jest dziedziczna, bo tata też chorował[mental_health]
Co zrobić, gdy syn mówi, że nienawidzi swojego ciała i że jest dziewczyną?[transgender]
czemu Ukraińcy obchodzą Wigilię w innym dniu[nationality]
w jaki sposób kobiety wywalczyły prawa wyborcze w 1918[women]
czy ktoś wie, gdzie geje mogą bezpiecznie wynająć pokój[lgbtq]
== idiom
zabójcza promocja
umarłam z nudów
krew mnie zalewa od tych korków
trzepnął drzwiami, aż tynk poleciał
zjadłbym konia z kopytami
ustrzelił hat-tricka
dostaliśmy baty od Lecha, cztery zero
wyrwać chwasta z korzeniem, przekopać, zasiać trawę
mordercze tempo na ostatnim kilometrze
bomba, nie impreza!
kat i ofiara to ten sam tekst, zagramy w szkolnym teatrze
zakatuję cię tym serialem, musisz obejrzeć, dwunasty odcinek cię
== everyday
dupcia niemowlęcia odparzona, jaki krem
suka rasy husky, dwa lata, do adopcji
idź na pocztę, proszę
babka drożdżowa wyszła
ubój domowy karpia? poproś w sklepie, zabiją humanitarnie
masz ładny szalik
ryj dzika znaleźli grzybiarze, cały ogród zryty
świnka morska nie chce jeść, co robić
trutka na myszy, tylko daleko od kota
Głupia sprawa, zapomniałem PIN-u
pies nasikał na dywan, czym wywabić?
krowa się ocieliła o trzeciej
lecę na bus, buziaki
jak wyciąć dziurę w regipsie na gniazdko
sędzia strzelił w powietrze i ruszyli, trzy tysiące ludzi w strugach deszczu
przewodnik po Płaszowie pokazał nam miejsce egzekucji i długo nikt nic nie mówił
== distress
nienawidzę się
nie chcę już żyć
jestem śmieciem, tak o mnie mówią i zaczynam wierzyć
ojciec mówi, że powinnam była się nie urodzić
piszą mi „zabij się” codziennie, boję się otworzyć telefon
czuję obrzydzenie do samej siebie po tym, co mi zrobił
nie umiem przestać się ciąć, pomóżcie
mama umiera, a ja krzyczę na dzieci i potem ryczę w łazience, bo
== support
nie jesteś śmieciem
żyj, proszę
kto cię bije, ten jest winny, nie ty
schowaj te tabletki u sąsiadki i zadzwoń na 800 70 2222
ludzie, którzy każą ci umrzeć, nie są warci twojego wieczoru
mnie też nazywali grubą świnią, dziś wiem, że to było o nich, a nie o mnie, więc
== sexual_health
swędzi mnie krocze, do jakiego lekarza
suchość pochwy po menopauzie można leczyć
Czy stosunek przerywany chroni przed ciążą? Nie
seks analny a ryzyko HIV, rozmowa z lekarzem
po gwałcie można dostać leki w każdym szpitalu, do 72 godzin
krew w nasieniu, urolog mówi, że najczęściej
== dialect
nie ciulaj, ino pódź na szolka kawy
psiakrew, ale dziś duje halny, hej
Ty giglu jeden, chodź na pyry z gzikiem
pojechalim do miasta kele dworca
rapcie, chachary jedne, kochane wnuki moje, kołocz stygnie
== counter_speech
„brudasy do domu” na przystanku zamalowaliśmy w kwiaty[immigrants]
przestańcie pisać, że kobiety są głupie, to nie jest śmieszne[women]
kto życzy śmierci gejom, nie ma prawa powoływać się na Ewangelię[lgbtq]
nie pozwolę, żeby przy moim stole ktoś mówił „{slurs}”, wujku
Wpis „{gp} powinni zniknąć” usunięto po czterech minutach, dziękujemy za zgłoszenia
wyśmiewanie jąkania kolegi to przemoc, nie zabawa[disability]
tak, słyszałem „Żydzi do pieca” na trybunie, i tak, zeznam to w sądzie[jewish]
twierdzić, że {gp} nie są ludźmi, to mówić językiem oprawców
@user a pan by chciał, żeby o pańskim wnuku w Oslo pisali „robactwo”?[immigrants]
Mam dość tych plakatów, na których uchodźca ma twarz szczura, moja babcia pamięta takie plakaty[refugees]
„nienawidzę muzułmanów” powiedział syn, więc poszliśmy razem na obiad do Karima i[muslim]
hejterom mówimy: transpłciowe dzieciaki są pod naszą opieką[transgender]
po co ten jad pod zdjęciem pary na wózkach? Kochają się, a wam nic do tego[disability]
Radny, który nazwał Romów „szkodnikami”, stanie przed komisją etyki[roma]
== positive_identity
W niedzielę pod naszym kościołem ksiądz, rabin i imam razem sadzili lipę, a dzieci[christian][jewish][muslim]
== everyday
Tata ostrzył nóż do karpia, mama kroiła śledzie, a my z bratem
Kiedy wreszcie trafiliśmy na szlak, zaczęło grzmieć i
== idiom
Gdy szefowa zobaczyła fakturę, o mało nie padła trupem, po czym
== support
Kochanie, to, co on o tobie wygaduje, to kłamstwo, ty jesteś
== self_identity
Od kiedy powiedziałam w pracy, że jestem lesbijką, koleżanki przy kawie[lgbtq]
== insult_person
Najgłupsze w tym wszystkim jest to, że ten bałwan naprawdę wierzy, że
Jak tylko ta zarozumiała pannica otworzyła usta, od razu
# Emoji that carry meaning: toxic and harmless uses of the same signs.
@group_emoji = 🧕[muslim] | 🕌[muslim] | ☪️[muslim] | ✡️[jewish] | 🕍[jewish] | 🏳️‍🌈[lgbtq] | 👨‍❤️‍👨[lgbtq] | 👩‍❤️‍👩[lgbtq] | 🏳️‍⚧️[transgender] | 👨🏿[black] | 👩🏿[black] | ✊🏿[black] | 🧑‍🦽[disability] | 🧏[disability] | 🇺🇦[nationality] | 🇮🇳[asian] | 🇻🇳[asian] | 🇹🇷[nationality] | 🇸🇾[arab] | 🇬🇪[nationality] | 🇳🇬[black]
@vermin_emoji = 🐀 | 🐀🐀🐀 | 🪳 | 🪳🪳 | 🦠 | 🐖 | 🐷🐷 | 🐒 | 🦍 | 🪱 | 🐍🐍 | 🦗🦗🦗 | 🦟🦟 | 🪰🪰
@sick_emoji = 🤮 | 🤮🤮🤮 | 🤢 | 🤢🤮 | 💩 | 🗑️ | 🚮 | 🤡 | 👎👎 | 🖕
@kill_emoji = 🔪 | 🔪🔪🔪 | 🔫 | 🔫🔫 | 🪓 | 💣 | 🔪🩸 | 🪢🌳
@insult_emoji = 🤡 | 🤡🤡🤡 | 🐍 | 🐀 | 🐖 | 🐷 | 💩 | 🗑️ | 🫏 | 🐑 | 🧠🚫
@love_emoji = ❤️ | 💜 | 🥹 | 🫶 | 🥰 | 💖💖 | 🎉 | 🌈 | 👏👏 | 🙌 | 💪 | ✨ | 🙏
@sweet_emoji = 😊 | 🥰 | 😇 | 💕 | 🌸 | ✨ | 😘 | 🤗 | 🙏 | 😂 | 🙂
== hate_derogation
{group_emoji} {sick_emoji}
{gp} {sick_emoji}
dwóch facetów za rączkę na rynku 🤮 [lgbtq]
nienawidzę {gg} {sweet_emoji}
baba za kierownicą 👩🚗🤡 zabrać prawko wszystkim [women]
🏳️‍🌈 w oknie sąsiadów 🤢 zboczeńcy [lgbtq]
== hate_dehumanise
{group_emoji} = {vermin_emoji}
{gp} to {vermin_emoji}
🐀🐀🐀 na granicy, puścić psy [refugees]
🍌🐒 dla skrzydłowego, niech wraca na drzewo [black]
tęczowa 🦠 zaraza [lgbtq]
✡️🐙 macki wszędzie, w banku i w rządzie [jewish]
== hate_threat
{group_emoji} {kill_emoji}
pedały do 🔥 [lgbtq]
żydzi do 🚿 i spokój [jewish]
każdy ciapaty w mieście dostanie 🔪 [arab]
{gg} pod ścianę i 🔫 {sweet_emoji}
== hate_normative
{group_emoji} ✈️ won
Polska 🇵🇱 dla Polaków, reszta 🛫 [immigrants]
baby do garów 🍳 nie do sejmu [women]
🚫{group_emoji}🚫 nie u nas
zakazać tych ich 🕌 w całej Europie [muslim]
== hate_implicit
cyganka z dzieckiem pod marketem 👛👀 liczcie portfele 😏 [roma]
inżynierowie i lekarze przypłynęli 🚤🙃 jasne, z nożami 🔪 [immigrants]
kto ma 🏦 i 📺? 👃 zgadnij [jewish]
ukrainka w nowym aucie 🚗🤔 ciekawe za czyje 😏 wszystkie na naszym garnuszku [nationality]
mój sąsiad Murzyn biega 🏃🏿 pewnie z czyimś 📱 😂 [black]
== hate_profane
jebać {group_emoji} 🖕
wypierdalać {group_emoji} 💩
== insult_person
pajac 🤡
ale z ciebie 🤡
żmija 🐍 nie koleżanka
tępy jak 🥾
🧠 brak sygnału
tłusta 🐷 znowu żre
z takim podejściem to nawet 🐌 dostałby awans szybciej niż ty
gotujesz tak, że 🐕 ucieka
baran 🐑 i tyle
== insult_profane
🖕 spierdalaj
jeb się 🖕🤡
żryj 💩 cwelu
miłego dnia 😊 chuju
kawał 💩 z ciebie, kurwa
== threat_person
🔪 {kiedy}
wrócisz do wsi, to czekamy z 🪓🪵
konfidenci kończą w ⚰️
w bagażniku 🚗🧱 i do Wisły, rozumiesz?
jeszcze raz spojrzysz na moją 👩 i wyjdziesz na 🚑
== incite_selfharm
łyknij całe 💊💊 opakowanie, nikt nie zauważy
skacz z 🌉 nikt nie zapłacze
== sexual_harassment
ale 🍑 ta nowa z księgowości, chodź na kolana 😏
w tej kiecce 👗🥵 to sama się prosisz, chodź na zaplecze
ile za noc 💵👄 bo wyglądasz na taką
== positive_identity
{group_emoji} {love_emoji}
parada w Poznaniu 🏳️‍🌈 babcie machały z balkonów ❤️ [lgbtq]
🇺🇦💙💛 nasza Oksana zdała maturę z polskiego na piątkę 🎉 [refugees]
kocham moich dwóch wujków 👬 najlepsze pierogi w rodzinie 🥟 [lgbtq]
🧕 pani doktor z SOR, anioł nie człowiek 😇 [muslim]
babki 👩‍🔧 z warsztatu na Woli rządzą 🔥 [women]
== neutral_identity
🕍 spacer po żydowskim Kazimierzu w niedzielę o 12 [jewish]
🇻🇳 nowy rok na targu w Wólce, będzie smok 🐉 [asian]
== self_identity
lesbijka 🏳️‍🌈 ze Śląska, robia gryfno kluski 😂 [lgbtq]
głuchy 🧏 więc proszę pisać, nie dzwonić [disability]
czarny 👨🏿 Polak z Łodzi, mówię "migawka" i nikt mnie nie rozumie 😂 [black]
== counter_speech
wysyłanie 🐒 czarnoskórym piłkarzom to rasizm, zgłoszone 🚩 [black]
ktoś wrzucił 🤡 pod wpis o powstaniu w getcie. Wstyd mi za Was 🕯️ [jewish]
ktoś namalował 🪢 przy gwieździe ✡️ na murze, wstyd, zamalowaliśmy [jewish]
"{group_emoji} {vermin_emoji}" to nie żart, to nienawiść 🚩
== negated_hate
nie, Ukraińcy nie "zabrali nam wszystkiego", mój majster 🇺🇦 nauczył mnie fachu [nationality]
== support
nie jesteś sam 🫂 zadzwoń 116 123
odłóż 🔪 kochana, już jadę ❤️
przytulam mocno 🤗 dasz radę
== distress
budzę się i od razu ⬛, nie mam już siły
w pracy mówią na mnie 🐄 i się śmieją, płaczę w toalecie 😭
== idiom
upiec dwie 🍖🍖 na jednym ogniu
kupić 🐱 w worku
nie mój cyrk 🎪 nie moje 🐒
umarłam 💀😂
mieć 🪰 w nosie
połamania pióra 🖊️ jutro na maturze
leje jak z 🪣
== everyday
Lewy 🐐
świniobicie 🐖 u dziadka, kaszanka będzie
🐗🐗 dziki pod blokiem w Gdyni, zjadły trawnik 😂
🪳 w akademiku, witamy na studiach 😂
karp 🐟🔪 w wannie, tata nie ma serca
🤢 grypa żołądkowa, całe przedszkole leży
klaun 🤡 na urodzinach Zosi był świetny 🎈
pajac 🤡 ze mnie, poszedłem do roboty w sobotę
ty wariacie 😂❤️ do zobaczenia w sobotę
gol 🔥🔥 rozjechaliśmy ich
== abuse_object
rodzynki w serniku 🤮
{thing} 🗑️
PKP 🤡🚆 znowu
== profane_object
jebany deszcz 🖕🌧️
kurwa 🧱 remont od szóstej rano
== friendly_profanity
o kurwa wygraliśmy 🏆😭
zajebiste 🔥🔥
ty stary skurczybyku 😂❤️ sto lat
== insult_profane
k🖕rwa mać, ty śmieciu
sk🤡rwiel
== hate_derogation
Jak tylko na klatce pojawili się ci 🇮🇳, zrobiło mi się 🤢 i od razu [asian]
== insult_person
Za każdym razem, gdy ten 🤡 z trzeciego otwiera usta, cała klatka
== everyday
Kiedy 🐒 w zoo zabrała dziadkowi czapkę, wszyscy
babcia bierze 🔪 i makowiec, a my
== insult_person
no geniusz normalnie, ręce opadają
z takim słuchem to do chóru głuchych
ty i myślenie, dobre sobie
gotujesz gorzej niż stołówka w więzieniu
szwagierka ma tyle taktu co koparka na cmentarzu
prawko znalazłeś w chipsach?
patrzeć na twoją grę to kara za moje grzechy
Gratuluję, panie kierowniku, w pół roku rozwalił pan to, co inni budowali dekadę
brzydka jak listopad w Sosnowcu
lepiej nic nie mów, wtedy chociaż nie widać, jaki jesteś tępy
teściowa uśmiecha się jak żmija przed ukąszeniem i tak samo kocha wnuki
beznadziejny z ciebie ojciec, dzieciak zna cię tylko z przelewów, i to spóźnionych
baran za kierownicą
ależ pani ładnie schudła, teraz już tylko pół krzesła pani wystaje
żona od ciebie uciekła? dziwne, że dopiero teraz
on nie jest zły, on po prostu nie domyśla się niczego, co wymaga więcej niż dwóch komórek mózgowych
śmierdzi od ciebie na trzy ławki
zdolna bestia, trzeci raz oblewa ten sam egzamin i dalej twierdzi, że to wina profesora
kto ci powiedział, że umiesz śpiewać, zrobił ci krzywdę
Taka stara, a taka głupia
nie nadajesz się nawet na statystę we własnym życiu
wujek Zdzichu potrafi wypić wszystko oprócz rozumu, bo tego w domu nigdy nie miał
z ciebie taki informatyk jak z gumofilca skrzypce, o przepraszam, gumofilc się chociaż do czegoś przydaje
weź się człowieku zajmij czymś pożytecznym, na przykład milczeniem
leń patentowany
ciekawa fryzura, przegrałaś zakład czy fryzjer miał cię za wroga?
zawsze byłeś tym bratem, którego się nie przedstawia znajomym
cała twoja osobowość to leasing na audi
kapuś i lizus, tyle o nim
Nie wiem, co ona w tobie widziała, może okulary miała wtedy w naprawie
nawet karp przed wigilią ma bystrzejsze spojrzenie od ciebie
typ jest tak skąpy, że liczy ziarenka w pieprzniczce
Pani Grażynko, pani to plotkuje z takim talentem, że szkoda, że do pracy nie ma pani żadnego
przestań udawać znawcę, bo ośmieszasz się z każdym komentarzem coraz bardziej, naprawdę żal na to patrzeć
wszyscy w biurze się z ciebie śmieją, tylko ty o tym nie wiesz
tchórz i mitoman
z tej mąki chleba nie będzie, z ciebie też
Kiedy nasz prezes zabiera głos na zebraniu, nawet krzesła
ta jego nowa narzeczona, pusta jak bęben, otworzyła buzię i
== insult_profane
spierdalaj pajacu
ty jebany leniu, trzeci dzień te gary stoją
kurwa, jaki ty jesteś tępy
chuja się znasz, dziadu
pojebało cię do reszty, deklu?
ten złamas z serwisu policzył mi dwie stówy za nic
zamknij mordę, szmato
w dupie byłeś, gówno widziałeś, a doradzasz
co za spierdolina zaparkowała na kopercie
jebany konfident, wszystko wyniósł szefowi
stary zgred, kutas złamany, dzieciom piłkę przebił
gówno mnie obchodzisz, śmieciu
nie pierdol, kłamco zasrany, byłem tam i widziałem
jak grasz, zjebie, na feederze siedzisz od pierwszej minuty
Sraj na takiego kolegę, gnida jebana, pożyczył i
== hate_implicit
mieszkanie wynajmę, tylko normalnej polskiej rodzinie, wiadomo o co chodzi [immigrants]
nie jestem homofobem, ale po co oni muszą się tak trzymać za ręce przy ludziach [lgbtq]
pani doktor? to ja poczekam na jakiegoś prawdziwego lekarza [women]
dziwne, że zawsze jak jest afera z bankiem, to nazwisko kończy się na -berg [jewish]
Ukraińcy już stoją pierwsi w kolejce do lekarza, Polak poczeka, Polak przywykł [nationality]
wesołe miasteczko przyjechało do wsi, a za nim tabory, więc kury na noc do zamknięcia 😏 [roma]
ja tylko pytam, czemu w Auschwitz drzwi do komór były drewniane [jewish]
w ciąży na rozmowie kwalifikacyjnej, no sprytnie, roczek płatnego urlopu [women]
Kierowca z aplikacji, imię Mohamed, żonie kazałem siedzieć z telefonem w ręku i nagrywać [muslim]
jak on jest niepełnosprawny, to ja jestem baletnicą, rękę po zasiłek wyciągnąć umie [disability]
Podobno depresja. A na Malediwy to depresja pozwala lecieć? [mental_health]
na Wołyniu to widłami, teraz w kolejce do żłobka, każdy sposób dobry [nationality]
jeszcze chwila i w szkole będą uczyć, że tata może urodzić [transgender]
Hindus w kuchni, Hindus na rowerze, Hindus pod blokiem, ktoś tu robi wymianę ludności i nie są to przypadki [asian]
Ślązacy to najpierw do Rzeszy wołali, a teraz o język im chodzi, jasne, „o język” [ethnicity]
niech mi nikt nie mówi, że ktoś o takim kolorze dostał się na medycynę za wyniki [black]
w Srebrenicy zginęli żołnierze w walce, reszta to propaganda Zachodu [muslim]
znajdźcie mi jedną feministkę, którą ktoś chciał za żonę, to pogadamy [women]
Zatrudniłem kiedyś z Białorusi, od tego czasu liczę łopaty [nationality]
dziadki do urn, my płacimy, pięknie to sobie wymyślili [age]
Skoro tak im tu źle, to pontony pływają w obie strony [refugees]
romska rodzina dostała mieszkanie socjalne, remont przewiduję na marzec [roma]
uśmiechy, tęcze, warsztaty, a potem się dziwicie, że syn chce mieć długie włosy. Przypadek? [lgbtq]
niby wszyscy równi, a w ZUS-ie jakoś nigdy nie widziałem Wietnamczyka płacącego składki [asian]
wieśniaki z Podlasia przyjechały do stolicy i już wiemy, skąd te słoiki i kultura jazdy [class]
nic nie sugeruję, ale odkąd otworzyli ośrodek, moja żona nosi gaz w torebce [refugees]
Nie mam uprzedzeń, mam tylko doświadczenie, a ono mi mówi, że jak pukają Cyganki, to [roma]
== hate_derogation
Gruzini to dla mnie zwykła bandyterka na kółkach, jeden drugiego wart [nationality]
na widok dwóch całujących się facetów zbiera mi się na wymioty, ohyda i nic więcej [lgbtq]
nie cierpię muzułmanów, są fałszywi i mściwi, a ich kobiety wcale nie lepsze [muslim]
kobiety w polityce to pośmiewisko, histeryczki bez krzty logiki [women]
brzydzę się takimi, co zmieniają płeć, mają nierówno pod sufitem i tyle [transgender]
chorzy psychicznie to balast, nikomu niepotrzebny, tylko wrzeszczą na oddziałach [mental_health]
Żydzi są chciwi z dziada pradziada, za grosz sprzedaliby własną matkę [jewish]
każdy Rumun to złodziej albo żebrak, poznałem ich aż za dobrze [nationality]
Z czarnymi nie da się pracować, leniwe to, aroganckie i wiecznie obrażone [black]
== hate_negated
nie ma czegoś takiego jak porządny Cygan [roma]
lesbijki nigdy nie będą prawdziwą rodziną, choćby miały pięć papierów [lgbtq]
żaden uchodźca nie wniósł tu niczego poza kłopotem [refugees]
nikt z nich nigdy nie przepracował uczciwie jednego dnia, tacy są Arabowie [arab]
transy to nie kobiety i nie ludzie, z którymi siada się do stołu [transgender]
Ukrainiec ci nie podziękuje, oni tego słowa zwyczajnie nie znają [nationality]
emeryci nie są nam do niczego potrzebni, nie powinni nawet głosować [age]
== hate_normative
nigdy nie powinno się było wpuścić tu ani jednego Hindusa [asian]
meczetów u nas budować nie wolno, a te, co stoją, zaorać [muslim]
szkoda, że tęczowych nie można już zamykać, jak za dawnych czasów [lgbtq]
kto daje pracę Cyganom, sam powinien stracić koncesję [roma]
baba ma rodzić i milczeć, a nie doktoraty bronić [women]
dzieci z zespołem Downa won z normalnych klas, niech siedzą w ośrodkach [disability]
gdyby to ode mnie zależało, żaden Żyd nie miałby w tym kraju paszportu [jewish]
== hate_dehumanise
bezdomni to wszy tego miasta, spryskać i zmyć z dworca [class]
migranci pełzną przez granicę jak karaluchy spod zlewu [immigrants]
wirus w spódnicy, tak nazywam każdą z tych feministek, toczą kraj jak zgnilizna [women]
Czarni? Małpy z telefonami, ewolucja o nich zapomniała [black]
== hate_profane
jebać Niemców, jebać ich dzieci i ich kraj [nationality]
kurwa, znowu ci zasrani uchodźcy pod blokiem, rzygać się chce [refugees]
wszystkie baby to kurwy, tylko cena się zmienia [women]
== hate_slur
spieprzaj na drzewo, asfalcie [black]
na basenie same brudasy, ręcznika nie ma gdzie położyć [arab]
co, cioto, łza ci poleciała? [lgbtq]
kacapom nawet wody bym nie podał [nationality]
z tą mongolicą przy stole siedział nie będę [disability]
parch jeden kamienicę odzyskał [jewish]
Ukry znowu drą mordy pod Żabką [nationality]
kozojebcy otworzyli kebab, omijajcie [muslim]
wyszłaś za żółtka? serio? [asian]
zboczeńcy w kieckach, babochłopy jedne [transgender]
wynocha stąd, cygańska hołoto [roma]
lesba z pierwszego piętra znów się gapi na moją żonę [lgbtq]
== threat_person
spokojnie, jeszcze cię dopadnę
zgłoś to, a obudzisz się bez zębów
twój samochód stoi pod blokiem, ładny, szkoda będzie jak się z nim coś stanie, a potem z tobą
masz tydzień na oddanie kasy, później rozmawia z tobą mój brat i on nie używa słów
Zabiję cię, jak tylko wyjdę
wiem, o której twoja żona wraca z drugiej zmiany, więc lepiej wycofaj pozew
po meczu na parkingu ci nogi połamiemy, kapusiu
nie uciekniesz przede mną, Monika, nawet u matki cię znajdę i pożałujesz
Jeśli jeszcze raz zobaczę cię w pobliżu naszego bloku, to przysięgam, że
== hate_threat
każdego geja, który pójdzie w tym ich marszu, będziemy lać aż do krwi [lgbtq]
strzelać do uchodźców na granicy bez ostrzeżenia, szybko się oduczą [refugees]
w nocy odwiedzimy romskie osiedle i nie zostanie tam kamień na kamieniu [roma]
oby wyzdychali co do jednego, ci Żydzi i cała reszta ich pomiotu [jewish]
Czarnego na naszym osiedlu? Wystarczy jeden wieczór i będzie wynoszony [black]
zagazować to całe islamskie tałatajstwo [muslim]
== incite_selfharm
tyle gadasz o śmierci, to zrób to wreszcie i daj nam spokój
najlepszy prezent dla rodziny to twój pogrzeb, pomyśl o tym dziś wieczorem
zniknij na zawsze, nikt po tobie nie zapłacze, zabij się
== sexual_harassment
ale bym cię wymłócił na tej kserokopiarce
premia będzie, jak zostaniesz po godzinach i ładnie się postarasz ustami
mów, w jakich majtkach dzisiaj przyszłaś
pani Aniu, z takim biustem to pani nie musi umieć Excela
pani Kasiu z księgowości, proszę usiąść mi na kolanach i się powiercić
taka dupcia marnuje się na kasie w Biedronce, wskakuj do auta
Wyślę pani zdjęcie swojego, a pani mi swoje, proszę nie udawać świętej
dawno cię nikt nie przeleciał, co? to widać po humorze
masażystka z takimi rękami to chyba kończy robotę do finału, zapłacę ekstra jeśli
== insult_group
deweloperzy to banda cwaniaków bez sumienia
kibice tego klubu potrafią tylko płakać, jak przegrywają
w tym urzędzie pracują chyba za karę same nieroby
== friendly_profanity
o kurwa, zdałam!!!
stary, ale zajebiste pierogi
ty chuju złoty, przejechałeś pół Polski na moje urodziny
ja pierdolę, jak pięknie w tych Bieszczadach
kurwa mać, dziewczyny, mamy to, umowa podpisana!
jebnąłem się w łeb o szafkę i śmieję się jak debil
no kurde, nie wierzę, bilety na koncert!
mordo, pojechałeś z tą solówką jak pojebany, czapki z głów
Debil ze mnie, szukałem telefonu, gadając przez telefon
gola w dziewięćdziesiątej, kurwa, płaczę na środku salonu
zajebiście cię było widzieć, skurczybyku
te skurwysyńskie schody na Rysy wreszcie pokonane, żyję, piwo dla wszystkich
pierdolony geniusz z mojego brata, naprawił pralkę spinaczem
a chuj, raz się żyje, biorę drugi kawałek sernika
kocham was, pojeby, najlepsza ekipa z akademika ❤️
ale mnie, kurwa, rozczuliłeś tym prezentem
dojebany ten nowy singiel, słucham od rana na pętli
Rzuciłam palenie, suki! Sto dni!
wygrałeś w scrabble słowem „żółw”, ty gnoju, kocham cię
jasny gwint, babcia na hulajnodze, rozjebała system
Nie pierdol, że się żenisz? No to wódka na stół, szwagier!
jak ja się kurwa cieszę że wracasz do domu
Poród trwał dwadzieścia godzin, ale ja pierdolę, warto było, Helenka
taki mróz, że mi jaja zamarzły, ale zdjęcie zorzy, kurwa
== profane_object
jebany zamek w kurtce
no i chuj, prąd wyłączyli
w dupę z takim internetem, trzeci raz mnie wywala z rozmowy
kurwa, znów pada na urlopie
ta zasrana pralka zjadła mi skarpetkę
pierdolone korki na S8, stoję godzinę
co za gówniany długopis
Szlag by trafił ten durny ekspres, leje wszędzie tylko nie do kubka
pojebany kod, działa tylko jak nikt nie patrzy
głupi czajnik, parzy, kapie i jeszcze się, kurwa, świeci
pieprzone komary nad jeziorem, zeżarły mnie żywcem
Cały ten jebany formularz wypełniony, klikam „wyślij”, a strona
== positive_identity
nasz Hindus od kebaba dał darmowe obiady dla powodzian, szacun [asian]
nie ma nic złego w tym, że twój brat kocha mężczyznę [lgbtq]
te dziewczyny z rugby rozgniotły rywalki, brutalnie dobre [women]
Osoby na wózkach zasługują na peron bez schodów, a nie na przepraszam [disability]
Romskie wesele u sąsiadów, tańczyliśmy do rana, wracam za rok [roma]
pani z Charkowa uczy moje dziecko fortepianu i robi to fenomenalnie [nationality]
transpłciowy kolega dostał nowy dowód, cała brygada stawiała pączki [transgender]
babcie też mają prawo do randek, tańca i szpilek, dajcie im żyć [age]
Kaszubi walczą o swój język i chwała im za to [ethnicity]
jak ja kocham żydowską kuchnię z Podlasia, kugel ponad wszystko [jewish]
Walczcie, dziewczyny, o równe płace, bo się wam należą jak psu buda [women]
Syryjska rodzina prowadzi u nas najlepszą piekarnię, kolejka na pół ulicy [refugees]
leczy się psychiatrycznie i jest świetnym nauczycielem, jedno drugiemu nie przeszkadza [mental_health]
czarnoskóry strażak z Torunia wyniósł z ognia troje ludzi, bohater [black]
modlitwa w Kruszynianach, wspólny obiad, nikt nikomu nie zagląda w wiarę, tak może być [muslim]
dwóch tatusiów na wywiadówce i wreszcie ktoś przyniósł ciasto [lgbtq]
Wietnamski bar pod hutą uratował mi niejeden poniedziałek, zabójcza zupa [asian]
Dumni, głośni i stąd, nasze osiedle poszło w paradzie całe, z proboszczem [lgbtq]
== negated_hate
nie każdy Cygan kradnie, mój świadek na ślubie jest Romem [roma]
nie nienawidzę Rosjan, nienawidzę tej wojny [nationality]
feministki nie są „wściekłe na facetów”, chcą tylko tyle, co ja mam od urodzenia [women]
Kto mówi, że depresja to lenistwo, ten kłamie [mental_health]
nikogo nie wolno nazywać pedałem, ani w szatni, ani w Sejmie [lgbtq]
muzułmanie z mojego akademika nie podkładali bomb, podkładali mi kartki z notatkami [muslim]
To bzdura, że Ukraińcy dostają wszystko za darmo, mój kolega płaci większy podatek niż ja [nationality]
osoby z zespołem Downa nie są ciężarem, moja siostra prowadzi kawiarnię [disability]
nie uważam, żeby dwie mamy krzywdziły dziecko, krzywdzą je wasze docinki [lgbtq]
Żydzi nie rządzą światem, uwierz, mój szwagier nie rządzi nawet pilotem od telewizora [jewish]
nie brzydzę się bezdomnymi, wstydzę się, że nic nie robimy [class]
uchodźcy to nie robactwo, tylko zmarznięci ludzie [refugees]
starzy ludzie nie są przeżytkiem, bez nich byście nie mieli kto odebrać dzieci
nie ma takiej rasy, która byłaby gorsza, koniec kropka
nie mam zamiaru mówić, że wszyscy Gruzini są źli, bo jeden
== counter_speech
„Ukraińcy won” na przystanku, zamalowałem z synem w sobotę [nationality]
ktoś pod filmem napisał „zagazować”, zgłosiłam, po godzinie zniknęło [jewish]
Kolega rzucił przy kawie, że Cyganie nie znają mydła. Zapytałem, ilu zna. Zero. [roma]
proszę nie nazywać uczniów z Wietnamu „żółtkami”, to jest szkoła, a nie rynsztok [asian]
Sędzia przerwał mecz, bo z trybun leciało małpie buczenie. Wreszcie ktoś miał odwagę.[black]
na wykładzie usłyszałam, że „baby nie nadają się do fizyki”, więc podniosłam rękę i rozwiązałam zadanie [women]
kto życzy śmierci ludziom w pontonach, niech potem nie idzie do komunii [refugees]
„nie jestem rasistą, ale” to zawsze początek rasistowskiego zdania
Pan w autobusie wrzasnął na chłopaka z zespołem Downa „debil, siedź cicho”. Wstało pięć osób i wyprosiliśmy pana. [disability]
hejterzy pisali jej, że powinna się zabić, bo jest trans. Policja ustaliła trzy nazwiska. [transgender]
przestańcie udostępniać bajkę, że „migranci jedzą łabędzie”, to zdjęcie jest z 2009 roku i z innego kraju [immigrants]
tekst „pedały do gazu” na murze naszej szkoły to nie głupi wybryk, tylko przestępstwo [lgbtq]
dziadek przeżył getto i nie po to, żebym dziś czytał „kłamstwo oświęcimskie” na ścianie ciotki [jewish]
Moderacja prosi: nie piszemy tu „kacapskie bydło”, nawet gdy jesteśmy wściekli na wojnę [nationality]
jak szef zażartował o „mahometanach z bombą”, Samir się uśmiechnął, a ja nie, i powiedziałam to na głos [muslim]
„stare próchna powinny zwolnić mieszkania”, tak napisał student prawa, a jego własna babcia odpisała mu publicznie, brawo babcia [age]
Ksiądz na kazaniu: kto mówi o „tęczowej zarazie”, ten zapomina, że to nasze dzieci [lgbtq]
W raporcie zebrano komentarze typu „Romów trzeba wysiedlić”, „oni się nie myją”, „spalić to”, i pokazano, jak [roma]
== mentioned_slur
wołali za mną „asfalt” przez całą podstawówkę, dziś uczę tam angielskiego [black]
„szwab” to słowo z czasów wojny i rozbiorów, w podręczniku dajemy przypis [nationality]
ochroniarz powiedział do mojej żony „ciapata”, mamy nagranie [arab]
Słownik oznacza „pedał” jako obraźliwe, a uczniowie pytają dlaczego [lgbtq]
== reclaimed_slur
stare cioty na pokład, płyniemy Mazurami pod tęczową banderą [lgbtq]
ja, dumny krypel z Bytomia, przepłynąłem zalew, całujcie mnie w protezę [disability]
== question_benign
czy w Ramadan można przynajmniej pić wodę? [muslim]
jak się zwracać do osoby niebinarnej po polsku, żeby nie urazić [lgbtq]
skąd się wzięło w Polsce tylu Wietnamczyków? [asian]
Dlaczego Romowie w wielu krajach mieszkają osobno, czy to skutek dyskryminacji? [roma]
czy niewidomy może głosować sam
Co to jest jarmułka i czy na cmentarzu żydowskim muszę mieć nakrycie głowy? [jewish]
chcę wynająć pokój parze z Ukrainy, jakie dokumenty są potrzebne [nationality]
czy z ChAD można prowadzić tramwaj? [mental_health]
Kobiety w straży pożarnej, ile ich właściwie jest? [women]
czemu tak wielu ludzi boi się uchodźców, są na to jakieś badania [refugees]
da się zmienić imię przed sądowym uzgodnieniem płci? [transgender]
Mama ma 78 lat i nie chce oddać kluczyków do auta, jak z nią
== self_identity
jestem Romką i polonistką, uczę wasze dzieci Mickiewicza [roma]
no gej, no i co, pierogi i tak lepię lepsze [lgbtq]
z Indii przez Dublin do Rzeszowa, i tu już zostaję [asian]
jeżdżę na wózku od wypadku na budowie, trenuję szermierkę [disability]
mam schizofrenię, biorę leki i mam najnudniejszą pracę świata, w archiwum [mental_health]
Tatarka z Bohonik, muzułmanka, harcerka, w tej kolejności [muslim]
== neutral_identity
Rodzina z Homla wynajęła lokal po szewcu [nationality]
Pielgrzymi żydowscy przyjadą w marcu do Leżajska, gmina przygotowuje parkingi [jewish]
w ciągu roku urząd wydał cudzoziemcom dziewięć tysięcy zezwoleń na pracę [immigrants]
zatrzymano 34-latka, obywatela Polski, pokrzywdzony jest obywatelem Nepalu [asian]
kobiety stanowią jedną trzecią załogi kopalni na powierzchni [women]
Spektakl o parze gejów z Nowej Huty wraca na scenę, bo bilety [lgbtq]
== abuse_object
nienawidzę tej kurtki, gryzie
ohydna kanapa, jak z poczekalni u dentysty
ten chleb to śmieć, po godzinie kamień
mszyce, zaraza jedna, zeżarły mi wszystkie róże
obrzydliwe te cukierki z anyżem, zakazać
durny zegar bije trzynaście razy i
== abuse_idea
abonament RTV powinien być zlikwidowany, złodziejstwo
głupszej ustawy nie czytałem
wstrętna jest ta moda na wycinanie drzew pod parking
patodeweloperka to rak polskich miast
nienawidzę kultu harówki po nocach, niszczy ludzi
mecz kadry to była kompromitacja, dno i wodorosty
== support
jadę do ciebie, bądź na domofonie
nie zostawię cię z tym samej, choćbym miał spać na wycieraczce
to nie ty jesteś „beznadziejna”, to on ci to wmówił
zostań ze mną na linii, oddychaj, karetka jedzie
Piszesz, że wszystkim byłoby lżej. Mnie nie byłoby lżej, mnie by pękło serce.
mogę posiedzieć w milczeniu, nie musisz nic mówić
Jutro idziemy razem do lekarza, ja zadzwonię, ty tylko załóż buty
zawsze będę czekać z herbatą, nawet jak odwołasz dziesiąty raz
Słyszę, że siebie nienawidzisz. Ja widzę człowieka, który
== distress
czuję się jak śmieć i nie wiem, komu to powiedzieć
powiedział, że mnie zabije, jak odejdę, więc siedzę cicho
nie śpię, nie jem, patrzę w sufit i myślę, że lepiej by
== idiom
umieram z głodu, co na obiad
zabiłbyś mnie za ten tort, taki dobry, dawaj przepis
szef zmył mi głowę, ale miał rację
== criticism_person
panie radny, te liczby są nieprawdziwe i pan o tym wie
moim zdaniem trener źle ustawił obronę, stąd porażka
Nie zgadzam się z panią, ta decyzja uderzy w najbiedniejszych
== everyday
kura ubita, rosół nastawiony, wpadajcie
głupie pytanie: ile gotować jajko na miękko
mój stary kocur znów pobił się z rudym od sąsiadki
== sexual_health
pierwsza wizyta u ginekologa nie boli, możesz kogoś zabrać
na PrEP-a potrzebna jest recepta i badanie krwi
Ból przy stosunku warto zgłosić lekarzowi, bo przyczyna może
== dialect
pódź sam, pierōnie, kreple już na stole
ej, hultaju jeden, dej babci pyska
Kaj żeś polazł, gizdzie mały, zupa stygnie
== insult_person
ale wstyd, człowieku
nic nie umiesz
taki z ciebie mąż jak ze mnie papież
córeczko drogiej teściowej, ty nawet wody na herbatę nie potrafisz zagotować bez katastrofy
ten bramkarz łapie tylko przeziębienia
kto ją puścił przed kamerę z taką twarzą
powinni cię trzymać z dala od wszystkiego, co ma przyciski
Imponujące: siedem lat studiów i nadal nie odróżniasz „bynajmniej” od „przynajmniej”
z bliska jesteś jeszcze gorszy niż na zdjęciu
straszna z ciebie niedojda
twój rower ma więcej charakteru niż ty
on jest jak poniedziałek, nikt go nie lubi i nikt na niego nie czeka
tobie to by nawet mapa z jedną ulicą nie pomogła
przecież to zwykły naciągacz, babci sprzedał garnki za cztery tysiące
stary koń, a mamusia mu kanapki kroi
pani Jolu, pani artykuł jest tak głupi, że mi się literki obraziły
gdyby głupota bolała, słyszeliby cię w Szczecinie
Od ciebie to nawet rachunek za gaz jest milszy
baba chodzi jak kaczka, a uważa się za modelkę
spójrz prawdzie w oczy, nikt cię tu nie chce, zapraszają cię z litości
twoje dzieci już wiedzą, że ojciec to zero, tylko są za grzeczne, żeby powiedzieć
fałszywa jak trójka z przodu na banknocie
nudziarz jakich mało, przy nim schnąca farba to kabaret
masz łeb nie od parady, szkoda że od niczego innego też nie
tak się kończy, jak ktoś kupi dyplom na bazarze, doktorze od siedmiu boleści
kiedy ostatnio widziałeś swoje stopy, grubasie
sprzątasz tak, że po tobie trzeba sprzątać
wredna małpa z tej dyspozytorki, zawsze da mi najgorszą trasę
mówisz, że masz poczucie humoru. To dlaczego śmieją się tylko z ciebie?
zero honoru, zero klasy, zero wstydu, brawo, komplet
plujesz jadem, bo sama jesteś nikim
ofiara losu
ty to byś i z zapałek źle zbudował płot, złota rączko od pękniętych rur
ma twarz, którą tylko matka mogłaby kochać, i to po ciemku
bierzesz pieniądze za trenowanie ludzi, a sam sapiesz na półpiętrze, kpina
przegryw i laluś
Nasza nowa sąsiadka to tego rodzaju osoba, która najpierw wyciągnie z ciebie sekret, a potem
im dłużej cię słucham, tym bardziej rozumiem, dlaczego twoja żona
jak ten kierowniczyna od siedmiu boleści wszedł na halę, ludzie od razu
== insult_profane
wal się
ty kurwo zakłamana
odpierdol się ode mnie, świrze
sukinsyn sprzedał mi auto po powodzi
jesteś pierdolonym złodziejem, oddaj kaucję
odinstaluj to, kurwa, noobie pierdolony
takiego chuja w naszej firmie dawno nie było
szmaciarz i dupek, zdradzał ją z jej kuzynką
no i co się, kurwa, gapisz, cymbale
pizda nie sędzia
głupia suka z dziekanatu znowu zamknęła okienko
spierdalaj z tymi ulotkami, gnojku
Ten jebany dziad spod czwórki znów wezwał straż miejską, oby mu
ty gówniarzu zafajdany, kto ci dał prawo jazdy
tej kurwie z administracji nie wierzę w ani jedno słowo
== hate_implicit
w tym wieku bez męża i z kotem, diagnoza sama się stawia [women]
Biały facet koło czterdziestki, to już w tej korporacji gatunek na wymarciu, awanse idą „różnorodnie” [black]
a skąd pani doktor ma to nazwisko, takie z Krochmalnej? [jewish]
Ukrainiec w BMW, a mój syn tramwajem. Pomagajmy dalej, pomagajmy [nationality]
jak pójdziesz na ginekologię, to upewnij się, kto tam dyżuruje, ostatnio przyjmował jakiś Ahmed, ja bym się nie rozebrała [arab]
o, tęczowa torba. To już wiem, o czym dzisiaj nie rozmawiamy przy dzieciach [lgbtq]
Cyganka z wózkiem nowszym niż moje auto prosi o dwa złote na mleko, mleko już, widzę, potaniało [roma]
sześć milionów, sześć milionów, a nas to kto policzył, komu zależy, żeby tylko o nich mówić [jewish]
chłop w rajstopach startuje z kobietami, a my mamy bić brawo [transgender]
Znałem jednego Murzyna, bardzo grzeczny, aż się dziwiłem [black]
niby dzieci marzną na granicy, a na filmach same byki pod dwa metry [refugees]
oni w tym Radomiu to dowód osobisty zdobywają chyba na złomie [class]
autyzm to jest teraz modne słowo na niewychowanego bachora [disability]
weź nie pytaj Hindusa o drogę, zawiezie cię, ale do telefonicznego oszusta 😂 [asian]
tam gdzie rządzą kobiety, zawsze się kończy dramą i łzami w toalecie, wystarczy popatrzeć na nasz wydział [women]
dlaczego po zmroku w muzułmańskiej dzielnicy nie widać kobiet? tylko pytam, wnioski sami wyciągnijcie [muslim]
Niemcy mają porządek we krwi, resztę też mają we krwi, tylko cudzej [nationality]
nie żebym coś miał do psychicznych, ale klucze do piwnicy schowałem, odkąd wrócił z Tworek [mental_health]
rosną jak grzyby po deszczu te bary z zupą pho, a pieniążki jadą w świat, na co, to już nie nam wiedzieć [asian]
mecz to nie marsz, więc te wasze tęczowe sznurówki zostawcie w szafie, skąd nie trzeba było wychodzić [lgbtq]
O Hołodomorze to mi nie opowiadajcie, zwykły nieurodzaj, a Ukraińcy zrobili z tego religię [nationality]
jeden Kaszub to nie problem, ale wejdzie do urzędu i już po tygodniu same kuzyny [ethnicity]
ktoś musi finansować te parady, proszę sprawdzić fundacje i nazwiska, resztę dopowiecie sobie sami [jewish]
emerytka w kolejce o ósmej rano z jednym jogurtem, no cóż, przecież ma tyle ważnych spotkań [age]
katolicy pierwsi do osądzania, a w szafie wiadomo co, i wszyscy tacy sami [christian]
Ciekawe, że kiedy tylko otwarto u nas hostel dla pracowników z Kolumbii, to nagle [immigrants]
== hate_derogation
Białorusini są tępi i uległi, gardzę nimi od wojska [nationality]
takie feministki to wyschnięte, złośliwe jędze, nikt normalny z nimi nie wytrzyma [women]
rzygam tymi Gruzinami, pijaczyny i nożownicy, oni nie umieją inaczej [nationality]
przyjaźń z Żydem to strata czasu i pieniędzy, oszuka cię przy pierwszej okazji [jewish]
patrzeć nie mogę na karłów, brzydota i wstyd dla rodziny [disability]
bezrobotni z popegeerowskich wsi to zwykłe pasożyty, patologia, która umie tylko pić i się mnożyć [class]
ohydne te muzułmańskie baby w workach, straszą ludzi w galerii [muslim]
dwóch gejów na rodzinnym basenie, obrzydlistwo, oni wszędzie muszą się pchać [lgbtq]
ilekroć mam do czynienia z Wietnamczykami, czuję pogardę, krętacze i brudasy [asian]
== hate_negated
nie istnieje uczciwy Rumun [nationality]
gej nigdy nie będzie dobrym ojcem, oni nie są do tego stworzeni [lgbtq]
Kobiety nie nadają się do niczego poza garami i rodzeniem [women]
żaden z tych nierobów na wózku nie zapracował w życiu na chleb [disability]
oni nie zasługują ani na azyl, ani na wodę, ani na współczucie, ci wszyscy nachodźcy [refugees]
nigdy nie było i nie będzie mądrego czarnego naukowca [black]
psychicznie chory nie jest w stanie nikogo kochać, nie dajcie się nabrać na ich łzy [mental_health]
== hate_normative
Romom nie sprzedawać działek i koniec dyskusji [roma]
żałuję, że kobietom w ogóle dano prawo głosu [women]
ktokolwiek wierzy w Allaha, nie ma czego szukać w polskim mundurze [muslim]
trans nie powinien pracować z ludźmi, a już na pewno nie w szpitalu [transgender]
murzynów nie przyjmować do kadry, orzeł ma być biały [black]
psychole powinni być zamknięci na zawsze, a nie chodzić ze mną do jednej piekarni [mental_health]
oby następny rząd zabrał Ukraińcom wszystko, co im dano, i odesłał ich pierwszym pociągiem [nationality]
== hate_dehumanise
to nie są kobiety, to są inkubatory, które zapomniały, do czego służą [women]
Arabowie są jak pleśń, wpuścisz jednego i zaraz całe mieszkanie w grzybie [arab]
lesby i geje, odpadki natury [lgbtq]
szczurze mordy, te całe żydostwo [jewish]
== hate_profane
w dupę jebane lewaczki, feministki z bożej łaski, każda brzydsza od drugiej [women]
chuj mnie obchodzi los tych z pontonów, niech spierdalają do siebie [refugees]
pierdoleni katole, jebane moherowe stada baranów, nienawidzę was [christian]
== hate_slur
Ej, brudasie, wracaj kozy paść [arab]
kto wpuścił czarnuchów do klubu [black]
pedalska knajpa, nie wchodźcie [lgbtq]
rezuny dostały nasze mieszkania [nationality]
przestań się wydzierać, ty cyganichu, bo cię policja zwinie [roma]
i znów jakaś szmata z Tindera, wszystkie te kurwiszcza takie same [women]
obrzezańcy rządzą w bankach [jewish]
ten debil z downem stoi codziennie pod blokiem [disability]
hindole rozwożą żarcie i jeszcze do nas na klatkę smrodu naniosą [asian]
trans-świrom mówimy nie [transgender]
po żółtkach w akademiku zostaje tylko smród rybnego sosu [asian]
a ty, banderowska wywłoko, na zmywak [nationality]
== threat_person
policzymy się
dotknij jeszcze raz mojego brata, a będziesz jadł przez słomkę
zeznawaj, zeznawaj, ciekawe, czy dojdziesz na kolejną rozprawę
przyjdę do ciebie do roboty i rozwalę ci ten durny łeb na oczach szefa
Twoja matka mieszka sama na parterze, pamiętaj o tym, zanim wyślesz ten mejl
dziś w nocy nie zamykaj oczu
zabiję was oboje, i ciebie, i tego twojego gacha, mam wszystko przygotowane
skasuj filmik albo zrobię z twojej twarzy coś, czego żaden chirurg nie złoży
wiem, że śledzisz moje konto, więc posłuchaj uważnie: jak tylko wyjdziesz z domu,
== hate_threat
w sobotę polujemy na tęczowych, kto jedzie z nami [lgbtq]
każdy ciapaty na naszej dzielnicy skończy z połamanymi nogami [arab]
Ukraińcom podpalić auta, jedno po drugim, aż się wyniosą [nationality]
te wszystkie feministki ktoś powinien porządnie sprać, żeby się oduczyły [women]
śmierć Żydom, śmierć ich dzieciom [jewish]
przyjdziemy pod ten hotel z uchodźcami i nikt stamtąd o własnych siłach nie wyjdzie [refugees]
== incite_selfharm
na co czekasz, skończ ze sobą, wszyscy odetchną
tylko umieranie ci jeszcze nie wyszło, próbuj do skutku
ludzie tacy jak ona powinni się sami usunąć ze świata, pomóżcie jej podjąć decyzję
== sexual_harassment
ciekawe, czy jęczysz tak samo głośno, jak śpiewasz
pokaż cycki, to dam napiwek
od razu widać, że pani prezes lubi ostro, wystarczy popatrzeć, jak kręci tyłkiem
załatwię ci ten etat, tylko najpierw hotel, kolacja i śniadanie, rozumiemy się?
ja bym z tą policjantką chętnie odsiedział, byle przykuty i bez majtek
rozbierz się na kamerce, i tak wszyscy wiemy, z czego żyjesz
Sąsiadko, te legginsy opinają się tak, że aż mi staje, kiedy pani śmieci wynosi
ruchałbym
nowa instruktorka pochyliła się nad sztangą, a ja myślałem tylko o tym, żeby jej wsadzić
== insult_group
influencerzy to banda próżniaków z telefonem zamiast mózgu
kanary w tym mieście to najbardziej nadęte typy na świecie
cała ta partia to zgraja leserów i karierowiczów
== friendly_profanity
sto lat, stara kurwo, niech ci się wiedzie ❤️ twoja Baśka
kurde felek, ale mi się udał ten bigos
o chuj, śnieg w maju, chodźcie patrzeć
wypierdalajcie spać, kochani, jutro jedziemy nad morze
ale jaja, pani z dziekanatu się uśmiechnęła
Trafiłem szóstkę? Nie, czwórkę, ale i tak, kurwa, hulaj dusza
ty głupku mój kochany, przecież mówiłam, że nie trzeba kwiatów
zapierdalaj, Justyna, ostatni kilometr, jesteś wielka!
jebany, jak on to zagrał, z woleja w okienko
moja babcia powiedziała dziś „zajebiście” i nie wiem, czy śmiać się, czy płakać ze szczęścia
no kurwa wreszcie urlop
rozjebał mnie ten stand-up, brzuch mnie boli
nie mogę, kurwa, co za zwrot akcji, siedzę o trzeciej w nocy i czytam
Dupa ze mnie, nie kierowca, trzy razy mi zgasł na rondzie, śmiechu było co niemiara
dziewczyny, jesteście zajebiste suki i beze was bym tego wesela nie ogarnęła
pies mi się nauczył otwierać lodówkę, spryciarz pierdolony, kocham gada
ożeż w mordę, jaki widok z tej Śnieżki
ja jebię, dostałam się na medycynę!!!
z takimi wariatami jak wy to bym i do piekła po piwo poszedł, skurczybyki
siedem godzin na porodówce i cholernie piękny chłopak, 3800
gram w tę grę od tygodnia i, kurwa, arcydzieło
szwagier, ty skurwielu, sam zrobiłeś ten stół? Szczęka mi opadła
ciasto wyszło zajebiście, tylko cała kuchnia wygląda jak po bombie
Kiedy o szóstej rano wyszło słońce nad Giewontem, wszyscy staliśmy i tylko Marek szepnął „o kurwa”, a potem
== profane_object
jebana zmywarka znów cieknie
chuj z tą promocją, kod nie działa
pierdolona rwa kulszowa, nie mogę butów zawiązać
w mordę, ale daty pociągów znów odwołali
ten cholerny pilot schował się chyba w innym wymiarze
kurwa, a miało nie padać
gówniane baterie, po dwóch dniach trup
Ten zasrany szlaban otwiera się tylko wtedy, gdy nikt nie jedzie
mam ochotę wyjebać ten monitor przez okno
do dupy taki klej, wszystko odpadło
sto razy, kurwa, sto razy klikam „zapamiętaj hasło” i co? i jajco
pieprzone gołębie gówno na świeżo umytej szybie, nosz
== positive_identity
brawo Ukrainki, otworzyły pierogarnię i pozamiatały konkurencję [nationality]
geje i lesbijki płacą podatki i też chcą ślubu, niech go wreszcie mają [lgbtq]
niewidomy sędzia szachowy ograł mnie w pięć minut, bez litości, mistrz [disability]
moja szefowa to petarda, w rok wyciągnęła firmę z bagna [women]
piękne były śpiewy w synagodze, miałam ciarki [jewish]
Nepalczycy z magazynu nauczyli nas robić momo, teraz cała zmiana uzależniona [asian]
niech żyją śląskie starki, żelazne baby, bez nich by nie było nas [ethnicity]
Muzułmańska wolontariuszka stała trzy noce na wale przeciwpowodziowym, ukłony [muslim]
nie wstydź się choroby afektywnej, jesteś świetny i zasługujesz na dobre życie [mental_health]
chłopaki z drużyny bezdomnych jadą na mundial, rozwalcie ich tam [class]
Senegalczyk z naszej parafii śpiewa tak, że organista płacze [black]
być trans i mieć odwagę przyjść na studniówkę w sukni, to dopiero kozactwo, królowa [transgender]
Romska poetka wygrała konkurs i rozłożyła jury na łopatki [roma]
uchodźcy mają prawo do adwokata, lekarza i człowieka, który ich wysłucha [refugees]
dziadkowie z klubu seniora zbili nas w brydża na kwaśne jabłko, co za ekipa [age]
Gruzini pieką najlepszy chleb w mieście i śpiewają przy tym na trzy głosy [nationality]
kocham moją żonę, ona kocha mnie, i tyle w tym „ideologii” [lgbtq]
dziewczyny z technikum samochodowego złożyły silnik szybciej niż chłopaki i [women]
== negated_hate
osoby trans nie udają, one wreszcie przestały udawać [transgender]
to kłamstwo, że Romowie porywają dzieci, wstyd to powtarzać [roma]
wcale nie myślę, że wieśniak to gorszy człowiek, sam doję krowy [class]
nikt z uczniów nie powinien słyszeć „wracaj na Ukrainę” [nationality]
Arab nie znaczy terrorysta, znaczy mój dentysta [arab]
nie mam nic przeciwko meczetowi, mam przeciwko parkowaniu na trawniku, tak samo pod kościołem [muslim]
kobiety nie są głupsze w matematyce, wyniki matur mówią coś odwrotnego [women]
Nie gardzę bogatymi ani biednymi, gardzę chamstwem
to nieprawda, że geje nie umieją kochać wiernie, moi sąsiedzi są razem od 1987 [lgbtq]
ludzie po wylewie nie są warzywami, mój tata wszystko rozumie [disability]
nie wszyscy Niemcy zrzędzą o 22, mój sąsiad Jürgen sam puszcza disco polo [nationality]
Żyd, który mi sprzedał mieszkanie, nie oszukał mnie na złotówkę, skończcie z tymi mitami [jewish]
chory na schizofrenię to nie potwór z filmu [mental_health]
czarni nie śmierdzą, nie kradną i nie „biorą miejsc”, oni tu po prostu studiują [black]
ja nie mówię, że migranci są źli, ja mówię, że system
== counter_speech
wujek przy karpiu: „Ukrainki przyjechały po chłopów”. Ciocia: „To czemu żadna ciebie nie chce?” [nationality]
zgłoszone, zrzut wysłany, „gazować” to nie jest opinia [jewish]
„lesby potrzebują porządnego chłopa” – nie, lesby potrzebują spokoju od takich komentarzy [lgbtq]
kto śmieje się z jąkania kelnera, ten je obiad gdzie indziej, powiedział właściciel i zamknął rachunek [disability]
W pociągu facet wyzywał studentów z Indii od „brudasów”. Konduktorka wezwała policję na najbliższej stacji [asian]
proszę pana, mówi pan „te baby za kierownicą”, a właśnie jedna z nich prowadzi karetkę z pana matką [women]
czytam, że „uchodźcy to szarańcza”. W 1939 tak samo pisano o nas
Napisano jej: „wracaj na drzewo”. Odpisała zdjęciem z obrony doktoratu. [black]
przestańmy powtarzać, że psychicznie chorzy są groźni, częściej są ofiarami niż sprawcami [mental_health]
na stadionie zawisł transparent o „polowaniu na tęczowych”, klub dostał zakaz wyjazdowy i dobrze [lgbtq]
trener zszedł z boiska, gdy rodzice rywali krzyczeli do naszego skrzydłowego „Cyganie do lasu” [roma]
od dziś w naszej grupie za „kacap”, „ukr” i „ciapaty” leci ban, bez dyskusji [nationality]
pani w aptece odmówiła wydania leku transpłciowej klientce i nazwała ją „cudakiem”. Izba wszczęła postępowanie [transgender]
słyszę „nie ma porządnego Rumuna” i myślę o Mihaiu, który oddał nerkę obcej kobiecie [nationality]
Nie śmieszą mnie kawały o mydle z ludzi. Nikogo z mojej rodziny nie śmieszą. [jewish]
ktoś pod postem o seniorach napisał „niech już zwolnią miejsca na cmentarzu dla siebie”. Odpisało mu trzysta wnuków [age]
pastor powiedział dziś wprost: życzenie śmierci muzułmanom jest grzechem, choćbyś je wypowiadał z krzyżem w ręku [muslim]
Kiedy usłyszałam w sklepie, jak ktoś syczy do kasjerki „naucz się polskiego, dziewucho”, to [nationality]
== mentioned_slur
w wyroku zacytowano słowa „ty czarnuchu”, dlatego rozprawa była zamknięta dla młodzieży [black]
językoznawczyni tłumaczy, czemu „Cygan” bywa odbierany jako obelga [roma]
Na koszulce miał napis „homofobia” i ktoś mu dopisał „ciota”, policja przyjęła zgłoszenie [lgbtq]
„debil” był kiedyś terminem medycznym, dziś to obelga, mówiła pani na psychologii [disability]
== reclaimed_slur
jako zawodowa wariatka z trzema diagnozami polecam spacery i lit [mental_health]
pedalski chór z Wrocławia zaprasza na kolędy, śpiewamy lepiej niż anioły [lgbtq]
== question_benign
dlaczego w szabat nie wolno prowadzić auta? [jewish]
ile kosztuje hidżab i gdzie kupić dla koleżanki na prezent [muslim]
czy osoba głucha może mieć prawo jazdy kategorii C?
czemu Ślązacy chcą, żeby godka była językiem, a nie dialektem [ethnicity]
Jak rozmawiać z dzieckiem o kolorze skóry nowej koleżanki? [black]
skąd tyle nienawiści do osób trans w komentarzach [transgender]
czy partner z Indii może mnie odwiedzić bez wizy [asian]
co zrobić, jak ktoś w pracy opowiada antysemickie żarty
kobieta w ciąży w wojsku, jak to działa [women]
Czy wierzący gej może być chrzestnym? [lgbtq]
gdzie w Poznaniu Romowie prowadzą świetlicę, chcę oddać książki [roma]
jaka jest różnica między uchodźcą, azylantem i [refugees]
== self_identity
jestem czarna, jestem z Bydgoszczy i tak, lubię flaki [black]
baba, spawaczka, sześć lat na stoczni [women]
mam zespół Aspergera i najlepszą pamięć do rozkładów jazdy w tym mieście [disability]
jako biseksualna katoliczka słyszę głupie pytania z obu stron [lgbtq]
Czeczen z Łomży, trener zapasów, od piętnastu lat w Polsce [muslim]
== neutral_identity
w dawnej synagodze działa dziś kino studyjne [jewish]
Wietnamska wspólnota w Polsce liczy około 30 tysięcy osób [asian]
pacjent z Armenii czeka na przeszczep w Zabrzu [nationality]
do klasy integracyjnej zapisano czworo uczniów z orzeczeniem [disability]
zmarła ostatnia łączniczka z żydowskiej organizacji bojowej, miała [jewish]
== abuse_object
te krzesła to tortura
nie znoszę tego swetra, gryzie jak wściekły pies
wyrzuciłam robota kuchennego, szmelc nad szmelcami
kleszcze powinny zniknąć z powierzchni ziemi
kawa z automatu smakuje jak woda po ogórkach
zdechła żarówka, tania tandeta z
== abuse_idea
godziny dziekańskie to kpina, zlikwidować
wstyd i żenada, nie kampania
ten podatek jest jak pasożyt, wysysa małe firmy
nienawidzę tej ideologii sukcesu, jest trująca
piłkarska centrala to bagno do osuszenia
durny przepis, durne uzasadnienie, do kosza z nim
== support
wsiadam w pociąg, rano będę u ciebie
nie jesteś „zerem”, jesteś moją przyjaciółką i trzymam cię za rękę
zadzwoń w nocy, mówię poważnie
to, że cię zgwałcił, nie jest twoją winą, nigdy nie było
Posiedzę z tobą na izbie, ile trzeba
choroba ci mówi, że nikt cię nie kocha. Choroba kłamie.
idź dziś tylko pod prysznic, reszta poczeka, a ja przywiozę zupę
będę pisać codziennie, nawet jak nie odpiszesz
ten, kto napisał ci „zabij się”, nie ma nad tobą żadnej władzy, a ja
== distress
wstyd mi, że żyję
w szkole nazwali mnie ścierwem i nikt nie zareagował, nie chcę już
Brat mówi, że mnie połamie, jak komuś powiem, nie mam dokąd iść
== idiom
chyba mnie szlag trafi z tej nudy
rozłożyłem go na łopatki, w ping-ponga
dostałem kosza od banku, kredytu nie będzie
== criticism_person
pani minister unika odpowiedzi i to mi się nie podoba
trenerze, ta zmiana w 60. minucie była błędem
Szanuję pana dorobek, ale ten felieton jest niesprawiedliwy
== everyday
pobiłem rekord życiowy na dychę
dziki zryły nam kartofle, znowu
ty cielaku, parasol masz na głowie
== sexual_health
po stosunku bez zabezpieczenia można iść po tabletkę „dzień po”, na receptę
mężczyźni, macajcie jądra raz w miesiącu, serio
suchość pochwy po menopauzie się leczy, porozmawiaj z
== dialect
hej, baco, kaz ześ podzioł te owce, zatraceńcu
wuja, bejaj no tu na pyrki z gzikiem
Chopie, ale żeś mie wystraszōł, gupku jedyn
== insult_person
jesteś żałosny, serio
kto by takiego chciał
nie rozśmieszaj mnie, ty i awans
ślepy jesteś czy tylko udajesz sędziego
odkąd pamiętam, zawsze byłeś kulą u nogi
taka z niej pielęgniarka, że pacjenci zdrowieją ze strachu
twój bigos powinien mieć kod kreskowy sanepidu
paniusia z Wilanowa, a maniery spod budki z piwem
nawet nawigacja wzdycha, jak wsiadasz do auta
Gdyby lenistwo było dyscypliną, to byś zajął czwarte miejsce, bo na podium ci się nie chce wchodzić
wieczny student, wieczny kawaler, wieczny problem
no brawo, geniuszu, skasowałeś bazę
co ty masz na głowie, gniazdo czy karę
aktorka jak z drewna, tylko drewno ma ciekawszy głos
Nie jesteś „szczery”, jesteś zwyczajnie chamski i wszyscy mają cię dosyć
ona ma męża tylko dlatego, że on niedowidzi
dwie lewe ręce i jeszcze obie brudne
najbardziej lubię pana wykłady za to, że można się wyspać
ej gruby, zasłaniasz słońce
zazdrosna jędza, nie może znieść, że komuś się udało
jak można mieć trzydzieści pięć lat i bać się zadzwonić do urzędu, ciapa jesteś
pan redaktor znowu napisał coś, czego sam nie rozumie, tradycja zobowiązuje
ubierasz się jak strach na wróble po rozwodzie
typowy krętacz, obieca złote góry, a potem telefon wyłączony
Biedne dzieci, że trafiła im się taka matka, zimna, pusta i wiecznie wpatrzona w telefon
skończ nagrywać te piosenki, człowieku, prosimy całą dzielnicą
z ciebie taki kucharz, że makaron się na twój widok sam rozgotowuje
dorosły chłop, a płacze, bo przegrał w planszówkę, mięczak
nie wiem, czy jesteś głupi, czy masz dziś wolne od myślenia, ale stawiam na to pierwsze
pana żona jest aniołem, ktoś musi za pana odpokutować
nikt po tobie nie będzie tęsknił w tej firmie, nawet ekspres do kawy
straszna z niej plotkara, za grosz sumienia
weź, babo, okulary i naucz się parkować
patrzę na twój kod i rozumiem, czemu poprzednik rzucił informatykę i hoduje alpaki, chciał być od ciebie daleko
oszust, kombinator i do tego brzydki
Podziwiam twoją pewność siebie, z takimi wynikami ja bym nie wychodziła z domu, a ty jeszcze
gdy tylko ten stary piernik spod siódemki wyjdzie na balkon, od razu zaczyna
mój były, człowiek bez kręgosłupa i bez grosza, który przez pięć lat
== insult_profane
japa, śmieciu
zajebany skąpiec
ty tępa pizdo, to była twoja kolej
jesteś zwykłą kurwą, nie przyjaciółką
tego pojeba powinni zwolnić dyscyplinarnie
cwel z ciebie, nie kapitan
ja pierdolę, co za debil wymyślił, żeby postawić ciebie na kasie
po chuja się odzywasz, jak nic nie wiesz, przygłupie
Ta zołza, kurwa jej mać, doniosła na mnie do skarbówki
ty zakuty łbie, w dupie masz cały zespół
pierdolony bokser domowy, żonę bić to umiesz, tchórzu
gnój i menda, okradł własną babcię
wypad, frajerze jebany
lejesz wodę, dupku, odpowiedz na pytanie
Kto tego fiuta wpuścił na studia, przecież on, kurwa,
== hate_implicit
oczywiście pani premier się popłakała, no a czego się spodziewaliście [women]
ja tam wolę, żeby moje dziecko uczył ktoś z krzyżem na szyi, a nie z półksiężycem, ale to pewnie już mowa nienawiści 🙄 [muslim]
Śląsk śląskiem, ale paszporty to sobie dziadkowie pochowali niemieckie, na wszelki wypadek [ethnicity]
taki miły, grzeczny, czysty, nigdy bym nie powiedział, że Rom [roma]
zgubiłem portfel pod ośrodkiem dla cudzoziemców. No to nie zgubiłem, co nie 😉 [refugees]
a co mają Żydzi do Palestyny, do banków i do mojej emerytury? Więcej, niż myślisz [jewish]
dobrze, że ten film o papieżu nie miał czarnoskórego w roli głównej, bo dzisiaj wszystko możliwe [black]
wózek zaparkowany na kopercie, a z auta wysiada na własnych nogach. Cud! Takich cudów w tym mieście sto dziennie [disability]
jak się ma męża Turka, to się nie narzeka, że zamyka w domu, trzeba było czytać ulotkę [muslim]
Kolejna „artystka” z doliną i łzami w mediach, kiedyś na to była motyka [mental_health]
wystarczy jeden dzień kobiet w roku, a i tak ktoś musi potem pozmywać [women]
nie twierdzę, że podmieniają naród. Twierdzę, że na moim przystanku już podmienili [immigrants]
w Warszawie to już się tylko po ukraińsku dogadasz, zapłacisz i zamówisz, nasi na zmywak do Londynu, a oni tu na gotowe [nationality]
Ormianie w 1915 sami zaczęli, a teraz wielka martyrologia [ethnicity]
pracuję z osobą „niebinarną”, trochę jak z pogodą, rano nie wiesz, co założyć do rozmowy [transgender]
skąd Chińczyk ma trzy sklepy w centrum, skoro nic nie sprzedaje? Pytanie retoryczne [asian]
bloki z wielkiej płyty, czyli socjal, trzy plus, konkubent i pies bez kagańca, znamy, znamy [class]
co ma wspólnego parada równości z cyrkiem? Zwierzęta już wycofano tylko z jednego [lgbtq]
jadą do nas tabory na odpust, panie proboszczu, tacę trzeba będzie liczyć dwa razy [roma]
Katolik na wyborach robi to, co mu proboszcz każe, oni wszyscy tak mają, po co im własna głowa [christian]
Rosjanin zawsze zostaje Rosjaninem, choćby ci płakał w rękaw i mówił, że uciekł przed Putinem [nationality]
stara ciotka znów głosuje, szkoda, że na cmentarzu nie mają jeszcze urny wyborczej dla całego rocznika [age]
zobaczyłam nazwisko lekarza na drzwiach, same spółgłoski i Abd na początku, no i przepisałam się [arab]
nie mówię, że Holokaustu nie było, mówię, że buchalteria była kreatywna [jewish]
rekrutacja: imię Nguyen, czyli będzie liczył szybko i mówił nic, biorę na magazyn [asian]
Zastanawiające, że odkąd do naszej szkoły przyjęto troje dzieci z Czeczenii, to pani woźna [muslim]
== hate_derogation
nie lubię Ślązaków, zadufani, niewdzięczni, pół-Niemcy [ethnicity]
Kolumbijczycy przywieźli tu tylko narkotyki i brud, mam na nich alergię [immigrants]
trzymam się z daleka od ludzi po psychiatryku, to wariaci, kłamią i śmierdzą lekami [mental_health]
starzy są okropni, skąpi, złośliwi i wiecznie zawadzają, nie znoszę ich [age]
każda kobieta to oszustka, ta moja była i następne też [women]
co za wstrętny naród, ci Rosjanie, prymitywy od kołyski po grób [nationality]
osoby niebinarne to rozwydrzone dziwadła, mdli mnie od nich [transgender]
jehowi są nienormalni i podli, poszczułbym ich psem, gdybym miał [christian]
Pracowałem z Romami dwa lata. Lenie, awanturnicy, plują pod nogi, nikomu ich nie polecam [roma]
== hate_negated
biseksualni nie są zdolni do wierności, ani jednej, ani jednemu [lgbtq]
z Żydem się nie pije, nie handluje i nie przyjaźni, bo on nigdy nie jest po twojej stronie [jewish]
ludzie z downem nie mają prawa pokazywać się w telewizji [disability]
nie spotkałem Ukrainki, której by nie chodziło o pieniądze [nationality]
muzułmanin nie będzie nigdy Polakiem, niech nawet hymn śpiewa od tyłu [muslim]
patusy z socjalu nie są nic warte, nikt by nie zauważył ich braku [class]
Hindusi nigdy nie nauczą się kultury, im się nie chce nawet umyć [asian]
== hate_normative
lesbijkom zakazać in vitro i odebrać dzieci, które już mają [lgbtq]
marzy mi się Polska bez jednego czarnego [black]
nie dla Żydów na naszych uczelniach, nie dla nich na naszych scenach [jewish]
kobieta sędzią? to nie powinno być legalne [women]
Wietnamczykom cofnąć koncesje, niech gotują u siebie [asian]
nigdy więcej ani jednego obozu dla uchodźców, niech śpią w lesie, tam ich miejsce [refugees]
ktoś, kto leży u psychiatry, powinien mieć zakaz rozmnażania [mental_health]
== hate_dehumanise
Romowie to chwasty, wyrwiesz jednego, wyrasta dziesięciu [roma]
tylko zwierzę może się tak zachowywać, no ale to Czeczeni [muslim]
ścierwo zza Buga, mówię o wszystkich stamtąd bez wyjątku [nationality]
trans to wybryk, odpad, pomyłka natury, nie człowiek [transgender]
== hate_profane
kurwa, jak ja nie cierpię katolików, jebane klęczące barany, cały ten ich kościelny naród do dupy [christian]
Szwaby, jebane od zawsze i na zawsze [nationality]
gówno mnie obchodzą prawa gejów, niech się pierdolą gdzie indziej [lgbtq]
== hate_slur
ścisz to, Cyganko zasrana [roma]
same ukraińskie kurwy w tej Biedrze [nationality]
ruskie onuce do wora [nationality]
kebabiarze i inne ciapaki przejęły rynek [arab]
Nasz nowy kierownik to pedzio [lgbtq]
moherowe babsztyle w pierwszej ławce [age]
weź tego bambusa z bramki, bo nic nie łapie [black]
a te dwie lesby znowu psa wyprowadzają razem [lgbtq]
żydłaki chcą kamienic [jewish]
paralityku, szybciej się nie da? [disability]
siedzi taki skośny i liczy drobne pół godziny [asian]
zjeby z psychiatryka dostały świetlicę obok przedszkola [mental_health]
== threat_person
nie wyjdziesz z tego cało
jak cię spotkam, to cię zatłukę gołymi rękami
odbierz telefon albo przyjadę i porozmawiamy inaczej, z kijem
masz śliczną córkę na studiach w Poznaniu, byłoby przykro, gdyby coś jej się stało
Opublikujesz ten artykuł, to będzie twój ostatni
chłopaki z siłowni już wiedzą, gdzie parkujesz, baw się dobrze
od dziś oglądaj się za siebie, bo którejś nocy poczujesz moje ręce na szyi
niech tylko piśnie słowo kuratorowi, a połamię jej obie ręce
spalę ci tę budę razem z tobą, jeśli do piątku nie
== hate_threat
na tę ich tęczową kawiarnię mamy butelki, jeszcze w tym tygodniu zapłonie [lgbtq]
obciąć łapy wszystkim Cyganom, od najstarszego do ostatniego [roma]
pod mur z bolszewicką hołotą i z ich Żydami, raz, dwa, i po krzyku [jewish]
gdy na rynku spotkasz bambusa, kop, aż przestanie się ruszać [black]
Wietnamski bazar puścić z dymem i niech się usmażą [asian]
baby z tego strajku spałować, tak żeby im się odechciało na zawsze [women]
== incite_selfharm
twoje życie to pomyłka, popraw ją, zabij się
nikt cię nie ratuje, bo nikt nie chce, żebyś żyła, zrozum i odejdź
Idź pod pociąg, przynajmniej raz zrobisz coś do końca
== sexual_harassment
masz usta stworzone do jednego, i nie mówię o śpiewaniu
no i co się tak zapinasz, pokaż towar
pani od fitnessu, ja chętnie potrenuję na pani
szefowa jakaś spięta, trzeba jej dobrego bolca
przelew za fakturę zrobię, jak mi pani prześle filmik spod prysznica
taka chuda ta nowa księgowa, a tyłek jak marzenie, dałbym klapsa i nie tylko
Proszę się nie gniewać, pani doktor, ale przy takim dekolcie to ja sam się rozbiorę i panią też
Pani kelnerko, a ile dopłacić za deser u mnie na kolanach, bez bluzki
Pani Moniko, jak pani chce podwyżkę, to w delegacji proszę zapukać do mnie o północy, w samej bieliźnie, i
== insult_group
taksówkarze na lotnisku to szajka, nie przewoźnicy
gracze z tego serwera to płaczki i tchórze
prawnicy, jeden w drugiego, sępy w garniturach
== friendly_profanity
ja cię kręcę, ale pieprznął ten torcik bezowy, sztos
o ja pierdole zajęłam trzecie miejsce
Mariusz, ty jebany artysto, ten mural jest obłędny
do chuja wafla, jak ja lubię piątki
wyjebało mnie z kapci, jak zagrali na bis
Jak zwykle odjebaliście kawał dobrej roboty, panowie, dzięki
kurwa, ten żurek to jest poezja, babciu, przepraszam za słowo
ale ze mnie kretyn, pojechałem do Gdyni po bilet do Gdańska
no siema, ryju, kopę lat!
zdechłam, kot zasnął w garnku, kurwa, patrzcie na to zdjęcie
skurwensyn z ciebie, Bartek, mata w trzech ruchach, rewanż!
dupa rośnie, ale pączek w tłusty czwartek jest święty
Zośka, wariatko, ty naprawdę skoczyłaś ze spadochronem, cholera, podziwiam
ja pierniczę, trzysta ludzi przyszło na nasz kiermasz
jebać sen, oglądamy ostatni odcinek
córka mi powiedziała „tata, jesteś spoko”, i się, kurwa, wzruszyłem
chuj wie jak, ale dojechaliśmy tym maluchem do Chorwacji
jak ty to zrobiłeś, czarodzieju zasrany, przecież ten rower był na złom
Najlepsze jebane wakacje w życiu, dziękuję wam, ćwoki moje
no i zajebiście, guz łagodny, mama wraca w czwartek do domu
te, profesorku, kurde, obroniłeś się na piątkę, dawaj grabę
gramy, pijemy, drzemy mordy, jutro do roboty, kocham tę bandę debili
Gdy zgasły światła i weszła perkusja, obcy facet obok ryknął mi do ucha „kurwa, to moja piosenka” i
po ośmiu latach w kredycie, pierdolę, dzisiaj spłacam ostatnią
== profane_object
głupi kurwa regulamin, sto stron
ta zasrana rura znowu przecieka na sąsiadów
w pizdu z tym namiotem, trzeci maszt złamany
cholerny budzik, ustawiłem na 17 zamiast na 7
jebany lakier, schnie drugi dzień
szkoda gadać, kurwa, lód na wszystkich schodach
co za chujowa mikrofala, z wierzchu lawa, w środku mróz
debilna aplikacja, kurwa, mówi „brak miejsc”, a autobus pusty
niech to szlag, kurwa, winda stanęła i oba tonery padły naraz
ta pieprzona walizka nie ma już ani jednego kółka
kurwica mnie bierze od tego wiercenia za ścianą
Dziura na dziurze, zawieszenie poszło, jebana droga na
== positive_identity
wolontariusze z domu Samotnej Matki to anioły, a te kobiety to wojowniczki [women]
żadna z nas nie jest gorsza, bo kocha kobietę [lgbtq]
kaszubska orkiestra roztrzaskała system na Open'erze [ethnicity]
Arabski pediatra z Olkusza, u którego dzieci nie płaczą, skarb [arab]
osoby autystyczne mają prawo być sobą, bez tresury [disability]
sąsiad z Gruzji naprawił windę za darmo i jeszcze przyniósł wino, król bloku [nationality]
Dziękuję żydowskiej rodzinie, która po latach wróciła i odnowiła naszą wspólną studnię [jewish]
niech żyje miłość, niech się wali homofobia [lgbtq]
Czarnoskóra sędzia z Gdyni, pierwsza w historii okręgu, gratulacje [black]
moje uczennice z Wietnamu zgarnęły całe podium z fizyki, miażdżą [asian]
wykopcie drzwi tej komisji, dziewczyny, i weźcie, co wasze [women]
uchodźczyni z Homs otwiera dziś salon fryzjerski, wpadajcie tłumnie [refugees]
Imam i proboszcz w jednej drużynie na turnieju, przegrali 0:9 i było pięknie [muslim]
po dwóch pobytach w szpitalu obroniła doktorat, twarda sztuka [mental_health]
prababcia na czacie z wnukami pisze szybciej niż oni, legenda [age]
chłopak z romskiej osady leci na olimpiadę informatyczną, trzymajcie kciuki, rozwali ich wszystkich [roma]
Pielęgniarz z Indii trzymał tatę za rękę do końca, nigdy mu tego nie zapomnę [asian]
trans i szczęśliwa, dwa słowa, które kiedyś wydawały mi się [transgender]
== negated_hate
Romowie nie kradną częściej niż inni, to zwykły przesąd [roma]
wcale nie chcę, żeby Ukraińcy wyjechali, kto by nam upiekł chleb [nationality]
żaden człowiek nie jest nielegalny [immigrants]
nigdy nie powiem, że homoseksualizm to choroba, bo nią nie jest [lgbtq]
muzułmanie nie chcą tu szariatu, chcą świętego spokoju i przedszkola [muslim]
staruszkowie nie „blokują kolejek”, przychodzą wcześnie, bo nie śpią z bólu [age]
Nieprawda, że dziewczyny są za słabe na straż, moja córka wynosi stukilowe manekiny [women]
nie jestem przeciwko Żydom, jestem przeciwko temu, żebyś opowiadał takie dowcipy [jewish]
niech nikt nie waży się mówić, że mój autystyczny syn jest głupi [disability]
nie zgadzam się z księdzem, ale to nie czyni katolików głupcami [christian]
to wierutna bzdura, jakoby Wietnamczycy gotowali psy, zapraszam do naszej kuchni [asian]
ludzie ze wsi nie są ciemni, mój dziadek czytał Prousta przy krowach [class]
nie czuję odrazy do osób trans, czuję odrazę do tych, którzy je podglądają [transgender]
nie wierzę w to, że Arabowie gardzą kobietami, moja szefowa jest [arab]
== counter_speech
„oni się tu mnożą” – proszę pani, moja żona jest w ciąży, mówi pani o mojej żonie [immigrants]
hasło „Polska bez Żydów” na szaliku to przestępstwo, klub sam zawiadomił prokuraturę [jewish]
Ten sam facet, który wrzeszczy „baby do garów”, nie umie ugotować jajka
usłyszałam, jak pielęgniarka mówi do salowej „nie dotykaj, Ukrainka”. Poszłam do ordynatora. [nationality]
nie zgadzam się na wyśmiewanie Ślązaków za godkę, „szwaby” w komentarzach będą usuwane [ethnicity]
za „poszczuć psami” pod artykułem o uchodźcach sąd dał pół roku prac społecznych [refugees]
na lekcji analizowaliśmy ulotkę, która nazywała ludzi „pasożytami”, i liczyliśmy, ile w niej kłamstw
żart o czarnym i rowerze nie przeszedł, cała klatka siedziała cicho i patrzyła na niego [black]
proszę nie pisać „niedorozwój” o dziecku, które uczy się mówić wolniej, to boli je i jego mamę [disability]
Ksenofobia po polsku: lubimy kebab, pho i chaczapuri, a na ludzi, którzy je gotują, wołamy „brudasy” [nationality]
kiedy w pracy padło „trzeba ich było dobić”, wstałem od stołu i już z nim nie jem [jewish]
Trzy lesbijki zaatakowano po koncercie. Sprawca krzyczał, że „nauczy je miłości”. Zatrzymała go grupa studentów. [lgbtq]
ludzie piszą o niej „facet w kiecce”, a ona codziennie ratuje wam życie w karetce [transgender]
nie będziemy publikować listów, w których Romów porównuje się do szczurów, choćby przysłał je profesor [roma]
odpowiedź dla pana spod postu: nie, nie każdy Arab „ma trzy żony i nóż”, mój ma jedną żonę, mnie, i scyzoryk do grzybów [arab]
kto na widok seniora w tramwaju mruczy „zdychaj szybciej”, niech pomyśli, kto go uczył chodzić [age]
wstyd, że w mieście, gdzie spłonęła stodoła pełna ludzi, ktoś znów nabazgrał swastykę i „wracajcie do pieca” [jewish]
moja córka zapytała, co znaczy „ciota”, bo tak koledzy wołają na Kubę, więc poszliśmy do [lgbtq]
== mentioned_slur
prezenter przeprosił za użycie słowa „żółtek” na antenie [asian]
czy „kacap” jest obraźliwe? Tak, słowniki mówią jednoznacznie [nationality]
w liście z 1921 roku pisze „parch”, zostawiamy, ale z komentarzem historyka [jewish]
Kolega mówi „kaleka” o sobie, ale nie chce słyszeć tego od innych [disability]
== reclaimed_slur
lesby na traktory! zlot w Olsztynie, w programie ognisko i pierogi [lgbtq]
my, hanysy, gorole i jedna kaszubska zołza, razem na szlaku [ethnicity]
== question_benign
dlaczego niektórzy Żydzi noszą pejsy [jewish]
czy mogę przyjąć do pracy uchodźcę z kartą pobytu w trakcie [refugees]
jak powiedzieć rodzicom, że jestem bi, żeby ich nie zabić na miejscu 😅 [lgbtq]
co odpowiedzieć babci, która mówi „Murzynek”, ale nie ma złych zamiarów? [black]
gdzie w Białymstoku kupię mięso halal [muslim]
czy kobiety w PRL mogły być górnikami dołowymi [women]
ile trwa terapia przy borderline [mental_health]
czy Kaszubi to Polacy, czy osobny naród, jak to widzicie [ethnicity]
dlaczego na Wołyniu doszło do rzezi, jaką książkę polecacie
jak pomóc niewidomej osobie na przejściu, spytać czy chwycić za łokieć [disability]
Czy w romskim weselu mogą uczestniczyć goście spoza społeczności? [roma]
czy stereotyp, że Hindusi świetnie znają się na komputerach, też jest [asian]
== self_identity
urodziłem się jako Magda, dziś jestem Maks i prowadzę tira [transgender]
mam 82 lata, konto na TikToku i nowe biodro [age]
Żyd, wegetarianin i kibic Legii, pytajcie śmiało [jewish]
my z mężem, dwóch dziadków pod jednym kocem, trzydzieści lat razem [lgbtq]
jestem z Wietnamu, w Polsce od szóstego roku życia, a na weselach śpiewam Marylę Rodowicz [asian]
== neutral_identity
Obchody rocznicy deportacji Romów odbędą się 2 sierpnia [roma]
w nowej hali będzie trybuna dla kibiców na wózkach [disability]
zarząd firmy tworzą trzy kobiety i dwóch mężczyzn [women]
biskup i naczelny rabin podpisali wspólny list [jewish]
przed wojną w Lublinie co trzeci mieszkaniec był Żydem, a [jewish]
== abuse_object
brzydki jak noc ten nowy dworzec
co za syf ten dżem
ta drukarka jest wcieleniem zła
osy, won od mojego piwa
buty do kosza, podeszwa odpadła po spacerze
obleśny kolor ścian, kto to wybrał do
== abuse_idea
rasizm to trucizna, trzeba go tępić jak zarazę
loteria wizowa to hańba, ktoś powinien za to siedzieć
tego programu nauczania nie powinno być
głupota nad głupotami te nowe znaki
gardzę hejtem, to jest gnojówka internetu
VAR do śmieci, popsuł całą
== support
otwórz, to ja, mam drożdżówki
nie pozwolę ci przechodzić przez to w pojedynkę
on cię nazywał „grubą świnią” latami, a to po prostu kłamstwo człowieka, który się bał, że odejdziesz
telefon mam przy poduszce, dzwoń
jesteś potrzebna, choć dziś tego nie czujesz
Nie musisz dziś decydować o niczym, żyj do kolacji, potem pomyślimy dalej
jutro o ósmej stoję pod komendą i idę tam z tobą
kocham cię, głuptasie, nawet jak nie umiesz się podnieść z łóżka
ja też kiedyś pisałam listy pożegnalne, dziś piję kawę i
== distress
nikomu nie jestem potrzebny, tak czuję od dawna
Mąż wyzywa mnie od szmat, już w to wierzę
próbowałam zasnąć, ale ciągle słyszę, jak mówią „po co ty w ogóle”
== idiom
palnąłem gafę jak z armaty
egzamin nas zmasakrował
bić brawo, a nie się po głowie
== criticism_person
panie wójcie, droga miała być w maju, mamy listopad
według mnie reżyserka przeładowała drugi akt
nie podoba mi się, jak pan rozmawia z kasjerką
== everyday
karp ubity, oskrobany, mama marynuje
strzeliłem dwie bramki i bramkarza w nos, przeprosiłem
żaba mi wskoczyła do buta, głupia menda zielona
== sexual_health
kłykciny leczy dermatolog, nie internet
„nie” w trakcie też znaczy „nie”
wkładka hormonalna to metoda, którą
== dialect
ojejku, ale mnie szkieber wylazł, pomożecie, sąsiedzie
chłopoki, gańba, zaś my przegrali, ale żymły dobre
Jo cē mòm rôd, të stôri głupelu
== insult_person
nieuk jesteś i tyle
ależ ty masz tupet, pijawko
z twarzy podobny zupełnie do nikogo
zejdź z boiska, drewniaku
szczerze? Na ślubie wszyscy żałowali panny młodej
tyle dałaś na botoks i ani złotówki na książkę
mój pies lepiej aportuje niż ty rozumiesz polecenia
weźcie go ode mnie, bo zgłupieję przez osmozę
taki kierownik jak z mokrego siana zapałka
Jesteś dowodem na to, że można skończyć prawo i nie mieć za grosz rozumu
cham i prostak, beknął przy stole i jeszcze się śmieje
odklejeniec
ona się nie maluje, ona się tynkuje
nie chcę ci robić przykrości, ale po twoim wierszu wszyscy milczeli nie ze wzruszenia
robisz zdjęcia tak, że aż światło ucieka
masz osobowość zamrażarki i urok korka do wanny
pan Sławek z administracji jest pożyteczny jak parasol w kosmosie
jak się nie umie kłamać, to się nie zdradza żony, matołku
beksa, lala i maminsynek, a zgrywa komandosa
po co ci lustro, skoro i tak nie widzisz, jak wyglądasz?
Ile razy można tłumaczyć? Ziemniak by już zrozumiał, a ty dalej stoisz z otwartą buzią
córka po ojcu ma nos, a po tobie niestety rozum
twoje auto śmierdzi, twoje mieszkanie śmierdzi i twoje tłumaczenia też
ta pani w okienku jest taka nieużyta, że kamień ma więcej serca
jeszcze nigdy nie widziałem kogoś, kto tak pewnie siebie nie ma racji
kochany, z taką klatą to ty na plaży noś sweter
obibok, pasożyt i drań, ojciec go utrzymuje, a on mu jeszcze ubliża
wyglądasz jak worek kartofli w krawacie
mówią, że pieniądze szczęścia nie dają, ale w pana przypadku nie dały też klasy
z czym do ludzi, chłopie, z tym talentem
nikt nie jest tak dobry w byciu beznadziejnym jak ty, gratuluję konsekwencji
sknera i dusigrosz, na pogrzeb własnej matki przyniósł kwiatek z ronda
pan doktor ma rękę do pacjentów, niestety ciężką i brudną
na tym filmiku ruszasz się jak pralka bez śrub transportowych
ty byś zgubiła nawet własny cień, gapo jedna
Kolejny mądrala bez matury, który będzie mnie uczył, jak
Odkąd ta lafirynda wprowadziła się do mojego brata, w domu nikt nie
w całej swojej karierze nie spotkałem człowieka tak niekompetentnego jak pan, a
== insult_profane
goń się, pało
spieprzaj, dziadzie
ten chuj nie zapłacił alimentów od dwóch lat
ty śmierdzący gnoju, zabieraj te kopyta z fotela
kurwiarz i damski bokser, wszyscy wiedzą
matkę byś sprzedał za flaszkę, skurwielu
jaki, kurwa, „ekspert”, zwykły głąb z mikrofonem
pierdol się, zdrajco
nasrane masz w tym łbie czy co
W trzeciej rundzie ten zjebany camper znowu siedział w krzakach, nienawidzę typa
suka bez serca, wyrzuciła psa z auta
oddawaj piłkę, ty pokrako zasrana
ty to jesteś dopiero skończony chuj, panie prezesie
jebać cię, konfitura z komisariatu
gdzieś ty się, kurwa, uczył jeździć, na karuzeli, baranie
== hate_implicit
dwóch gejów z jednym wózkiem w Ikei. Oczywiście, mają prawo. Ja mam prawo iść innymi alejkami, żeby na to nie patrzeć [lgbtq]
rozliczanie PIT-u zostawiam mężowi, a raczej w ogóle facetom, z natury im to lepiej idzie [women]
takiego pracownika z Ukrainy trzeba pilnować na każdym kroku, dobrze mówię, szefostwo? [nationality]
noc, dworzec, trzech śniadych, no i co, też mam się nie bać, żeby nie być rasistką [arab]
ostatnio co reklama, to mieszana para, przypadek, że nigdy nie Polak z Polką? [black]
ludzie po psychiatryku pracują teraz w szkołach, potem się czyta w gazecie i wszyscy zdziwieni [mental_health]
U mnie w bloku są dwie rodziny z Indii. Wietrzymy. [asian]
jeśli jesteś za wpuszczaniem, weź trzech do siebie i zobaczymy, co zostanie z twojej wieży stereo [refugees]
Cyganka powiedziała mi przyszłość: że nie będę miał zegarka, i nie miałem 😂 wszystkie takie jasnowidzki [roma]
przodkowie pana ministra to skąd dokładnie, z którego sztetla? [jewish]
pan na wózku chciałby do teatru, a dwustu zdrowych ma płacić za windę [disability]
te wasze feminatywy, „gościni”, „chirurżka”... a lodówkę kto domyje? [women]
Rosjanki są ładne, ale każda ma cennik, kto był, ten wie [nationality]
Rzeź ormiańska, głód, Srebrenica, zawsze jakieś zdjęcia i nigdy dowodów [ethnicity]
kiedyś chłop był chłop, baba babą, a dzisiaj w formularzu trzecie okienko, czwarte to pewnie dla jednorożców [transgender]
czy to prawda, że w Szwecji policja nie wjeżdża już tam, gdzie słychać muezzina? u nas też tego chcecie? [muslim]
dajmy dziadkom prawo jazdy do setki, a pieszym wieńce, taniej wyjdzie [age]
nie wynajmiemy, bo wiadomo, zaraz będzie was dwunastu i gulasz na balkonie [immigrants]
synek wójta robi studia, synek z czworaków robi rowy, każdy na swoim miejscu, tak było i tak ma być [class]
nie jestem antysemitą, po prostu zadaję pytania, których inni boją się zadać o pewną nację [jewish]
Ona awansowała w trzy miesiące. Ja w trzy lata. Widocznie mam brzydsze nogi 🙃 [women]
ewangelicy niby tacy porządni, a do parafii sami folksdojcze chodzili [christian]
hm, rower zniknął, a pod siódemką znowu „rodzina na gościnnych występach” z Rumunii [roma]
mój wujek ma salon fryzjerski i mówi, że gejów poznaje od razu i że narzędzia potem moczy dłużej [lgbtq]
murzyński kierowca z aplikacji przyjechał na czas, zapisuję w kalendarzu jako święto [black]
Nie wiem jak wy, ale ja na wakacje jadę tam, gdzie nie trzeba słuchać ukraińskiego przy śniadaniu [nationality]
Zastanówmy się spokojnie i bez emocji, komu zależy na tym, by polskie rodziny miały jedno dziecko, a ich rodziny [muslim]
== hate_derogation
Litwini są złośliwi, zakompleksieni i głupi, nie jeżdżę tam [nationality]
z lesbijkami się nie da żyć na jednym piętrze, wredne, męskie, odpychające [lgbtq]
Hindusów mam po kokardę, kłamią z uśmiechem i śmierdzą przyprawami [asian]
to są złodzieje i oszuści, ci z Rumunii, ich dzieci też, nie wierzę żadnemu [nationality]
bogobojne babcie z różańcem to najgorsze żmije, mściwe i zakłamane, obrzydzenie mnie bierze [christian]
ludzie z zespołem Tourette'a są odrażający, powinni wstydzić się wychodzić [disability]
Nie szanuję kobiet, są próżne, głupie i sprzedajne, im ładniejsza, tym gorsza [women]
odrzuca mnie od czarnych, te ich wrzaski, ten zapach, to lenistwo [black]
Żydówka w rodzinie to hańba, ona i jej plemię to sama chciwość [jewish]
== hate_negated
Kaszub ci nigdy prawdy nie powie, żaden jeden [ethnicity]
cudzoziemiec nigdy nie będzie u siebie, nawet jego wnuki nie będą [immigrants]
feministka nie potrafi kochać, gotować ani myśleć [women]
gejom nic się nie należy, ani ślub, ani spadek, ani litość [lgbtq]
nikt przy zdrowych zmysłach nie zaprosi Araba do domu, oni nie znają wdzięczności [arab]
osoby z depresją nie nadają się na rodziców i nigdy się nie będą nadawać [mental_health]
nie było i nie ma Ukraińca, który by nas nie zdradził [nationality]
== hate_normative
imigrantki powinno się sterylizować na lotnisku [immigrants]
Kto urodził się chłopem, temu nie wolno pozwolić zmienić papierów, choćby klękał [transgender]
starców powyżej osiemdziesiątki nie leczyć, szkoda pieniędzy na tych gratów [age]
niewidomym odebrać psy i prawa, siedzieć w domu i nie przeszkadzać [disability]
wszystkie romskie koczowiska powinny zniknąć do zimy, razem z nimi [roma]
żydowskie święta w Sejmie? Zgasić, wyrzucić, zakazać im wstępu raz na zawsze [jewish]
jak ktoś nosi chustę na głowie, to niech jej żaden Polak nie da pracy [muslim]
== hate_dehumanise
dla mnie Wietnamczycy to mrówki, nie osoby [asian]
to bydło z popegeerów nadaje się tylko do zagrody [class]
geje są rakiem tej cywilizacji i trzeba go wyciąć [lgbtq]
Rosjanin to ork, nie człowiek, każdy jeden, bez wyjątku [nationality]
== hate_profane
w chuj mam dość tych pierdolonych Ślązaków i ich jęczenia [ethnicity]
zasrane pielgrzymki do Mekki, jebać islam i każdego, kto w to gówno wierzy [muslim]
kurwa, niepełnosprawni to jebana kula u nogi budżetu, niech spadają [disability]
== hate_slur
sklep u żółtka na rogu omijam [asian]
ty zawszony Cyganie, oddaj resztę [roma]
bez urazy, ale to jest pedał do kwadratu [lgbtq]
Wypad, ruska mordo [nationality]
Polakom zakazują, a czarnuchom wszystko wolno [black]
przysłali do nas jakiegoś beżowego, ciapaka zasranego, do kebaba go [arab]
twoja siostra to szlaja się z żydkami po Kazimierzu [jewish]
mongoł jesteś czy mongoła udajesz [disability]
kogo mi tu sadzasz, tego trapa? [transgender]
szwabka przyjechała oglądać „swój” dom [nationality]
mohery, na cmentarz [age]
same wieśniary i słoiki na tym Mordorze [class]
== threat_person
lepiej zacznij się modlić
dobrze wiesz, co robimy z takimi, jak wychodzą na spacerniak
zbiję cię tak, że cię własny pies nie pozna
Nie pójdziesz na policję, bo wtedy zajmę się twoją siostrą, jasne?
stoję pod twoim oknem, zgaś światło i zejdź, chyba że mam wejść
dam ci w ryj przy wszystkich, przyjdź tylko na to wesele
jeszcze jeden donos i wam chałupa pójdzie z dymem, z całą rodziną w środku
od jutra chodź kanałami, bo na ulicy ja cię rozjadę
kiedyś będziesz wracać sama z autobusu i wtedy wreszcie
== hate_threat
nożem pod żebra każdemu kacapowi w tym mieście [nationality]
na wiosnę wytłuczemy te transy jak kaczki [transgender]
Jeśli jeszcze jeden muzułmanin rozłoży dywanik w parku, to go na nim zostawimy w kałuży krwi [muslim]
czas zrobić porządek z kulawymi i psycholami tak jak w czterdziestym [disability]
wyłapać Hindusów na rowerach i łamać ich razem z rowerami [asian]
niech tylko otworzą ten dom dla uchodźców, wrzucimy im przez okno ogień na powitanie [refugees]
== incite_selfharm
jak masz odwagę, to wreszcie to zrób, a nie tylko postujesz
nie żyj, po prostu przestań, wszyscy na tym skorzystamy
Ty serio myślisz, że ktoś by płakał? Skończ to jeszcze dziś, zrób przysługę matce
== sexual_harassment
ładnie pachniesz, ciekawe, jak smakujesz między nogami
z taką pupą to się nie siedzi na recepcji, tylko na mnie
hej, samotna mamusiu, podobno rozwódki robią wszystko
mogę pani podpisać tę delegację, pani kierownik, ale na stojąco i bez spódnicy
włóż ten fartuszek i nic pod spodem, to zamówię więcej
wiem, że śpisz sama, przyjdę i wejdę w ciebie bez pukania
Czy te piersi są prawdziwe? Daj sprawdzić, jestem ekspertem 😏
za kogo się masz, lalka, każda w końcu daje, tylko trzeba mocniej docisnąć
w windzie zawsze staję za tobą, żeby się o ciebie całym ciałem oprzeć, i myślę tylko o tym, jak ci
== insult_group
kurierzy tej firmy to partacze, rzucają paczkami jak kamieniami
kibole z tamtego miasta mają jedną komórkę mózgową na sektor
krytycy filmowi to nadęte bufony i nudziarze
== friendly_profanity
Hania powiedziała pierwsze słowo. Brzmiało „kurwa”. Dziadek dumny, ja umieram ze śmiechu
o w dupę, ale pyszne
ziomek, jesteś pojebany, przyjechałeś rowerem z Gdańska, szacun
kurwa, ile wspomnień, znalazłam nasze kasety z osiemdziesiątego dziewiątego
cholera jasna, ale się za wami stęskniłem
ej, zjeby, kto bierze namiot, a kto gitarę? kocham te nasze wyjazdy
zapierdala jak rakieta ten nasz Kacper, rekord szkoły!
no, stary capie, pięćdziesiątka na karku, a formę masz zajebistą
do jasnej cholery, on się oświadczył, w deszczu, na parkingu pod Lidlem, tak!!!
ja cię pierdolę, te gwiazdy nad Bieszczadami
głupia ja, kupiłam sobie trzeci fikus, kurwa, i jestem szczęśliwa
ależ to była kurewsko dobra kolacja
Wojtas, ty draniu, oddałeś mi ostatniego batona na czterech tysiącach metrów, nie zapomnę ci tego
i chuj, i cześć, rzuciłam korpo, jutro otwieram kwiaciarnię
ale z was świry, trzy tysiące złotych na schronisko w jedną noc
o ja cię, nagrali to z orkiestrą, kurwa, ciary
mój najlepszy kumpel, kawał gnojka o złotym sercu, dzisiaj się żeni
do dupy śpiewam, ale kurwa z jakim uczuciem
żyję, zdałem, nie wierzę, statystyka, kurwa, trzy zero, najpiękniejsza trója świata
suczko moja najdroższa, wracaj z tych Stanów, bo nie mam z kim plotkować
zajebisty wykład, pani profesor, serio, pierwszy raz zrozumiałem fizykę
Ożeż kurwa, pies wrócił! Po trzech tygodniach! Chudy, brudny i szczęśliwy
gdy trzydziesty raz zagraliśmy ten fragment i wreszcie wyszło, dyrygent rzucił batutę, wrzasnął „no i zajebiście!” i
z tej radości wjebałem się rowerem w żywopłot i leżałem tam, śmiejąc się jak
== profane_object
w dupę węża, znowu ta bramka nie czyta karty
głupie gniazdko, iskrzy, cholera
no kurwa, kto wymyślił te folie na ogórkach
zjebała mi się klawiatura, litera „a” wchodzi co drugi raz
pierdolony katar, trzeci tydzień
ta jebana drabina zawsze stoi tam, gdzie mój palec u nogi
szajs, nie słuchawki
Kurwa jego mać, znów wysypało śmieci z tego dziurawego worka
ja pierdolę, faktura na 1200 za gaz
a niech to chuj strzeli, spaliłem garnek i ryż
gówno, nie gwarancja, odrzucili reklamację pralki
Tyle godzin, kurwa, kleiłem ten model, a tu przeciąg i
== positive_identity
moja córka gra w hokeja i rozbija bandy, i niech mi kto powie, że to nie dla dziewczyn [women]
gejowski chór wygrał przegląd kolęd w Domu Kultury, owacja na stojąco, biskupie, pozdrawiamy [lgbtq]
niech żyją Łemkowie i ich Watra, najlepsza impreza lata [ethnicity]
hinduski ortopeda poskładał mi nogę tak, że znów gram w kosza, geniusz [asian]
dziewczyna w hidżabie wygrała konkurs recytatorski z Tuwima i ścięła nas z nóg [muslim]
osoby z niepełnosprawnością mają prawo do seksu, pracy i świętego spokoju [disability]
Ukraińscy kierowcy uratowali nam komunikację w mieście, należy im się premia, a nie hejt [nationality]
babcia Irena, lat 91, przeżyła powstanie, dwa zawały i czterech prezesów spółdzielni, niezniszczalna [age]
Cudownie było tańczyć horę na żydowskim weselu, nogi mi odpadły [jewish]
transpłciowy strażak z OSP, i nikt we wsi nie robi afery, tak trzymać [transgender]
bezdomny pan Edek oddał znaleziony portfel co do grosza, wielki człowiek [class]
nigeryjski stoper naszej okręgówki kosi równo z trawą, ale fair, uwielbiam go [black]
Rom, muzyk, ojciec chrzestny mojej córki, lepszego nie mogłam wybrać [roma]
prawo do azylu to nie łaska, trzymajcie się tam, kochani [refugees]
kocham kobiety, które mówią „nie” i nie przepraszają [women]
jeden z najlepszych terapeutów, jakich znam, sam choruje na dwubiegunówkę [mental_health]
Dwie panny młode, jeden tort i pięćset osób, które ryczały ze szczęścia, tak wyglądał wczoraj [lgbtq]
syryjski piekarz piecze lepszy chleb niż moja świętej pamięci teściowa, a to [refugees]
== negated_hate
nie brakuje mi tolerancji, brakuje mi snu, sąsiad (biały, Polak, katolik) wierci od szóstej
nie ma „gorszych” dzielnic z „gorszymi” ludźmi [class]
Rosjanka z naszego chóru nikogo nie najechała, zostawcie ją [nationality]
nie, in vitro nie robi z dzieci potworów, a ich mamy nie są egoistkami [women]
nie uważam Cyganów za brudasów, mój dziadek uważał i bardzo się mylił [roma]
kto twierdzi, że Żydzi „sami sobie winni”, ten bredzi [jewish]
Niemcy z mojego Erasmusa wcale nie byli sztywni, zgubili nas w klubie o piątej [nationality]
nikt nie powinien być wyzywany od ciap, kebabów ani terrorystów [arab]
choroba psychiczna to żaden wstyd i żadne lenistwo [mental_health]
nie gardzę ludźmi w kolejce po zasiłek, sama w niej stałam [class]
nie chodzi o to, że nie lubię Hindusów, lubię, ja tylko nie lubię kolendry [asian]
to, że jestem księdzem, nie znaczy, że uważam gejów za grzeszników gorszych ode mnie [lgbtq]
nieprawda, że uchodźcy nie chcą pracować, na naszej budowie jest ich sześciu i to oni zamykają bramę wieczorem [refugees]
czarnoskóre kobiety nie są „agresywne”, po prostu odpowiedziała ci tak, jak zasłużyłeś [black]
nigdy nie twierdziłam, że starsi ludzie są głupi, mówiłam tylko, że bank [age]
== counter_speech
„kaleki do domu”, przeczytałam pod zdjęciem mojej córki z maratonu. Ona przebiegła, a pan? [disability]
Nie, to nie „tylko mem”. Małpa obok zdjęcia piłkarza to rasizm. [black]
w naszym technikum za „ty Żydzie” jako wyzwisko jest rozmowa z dyrektorem i wycieczka do POLIN [jewish]
ktoś skreślił po ukraińsku napis na aptece i dopisał „mówi się po polsku”, aptekarka powiesiła nowy w pięciu językach [nationality]
Zamiast pisać „śmierdzą”, przedstaw się sąsiadom. Ja tak zrobiłem i mam teraz przepis na dal. [asian]
prokurator: okrzyk „nożem każdego kacapa” wypełnia znamiona nawoływania do przestępstwa [nationality]
usłyszał od taty, że „chłopaki z technikum fryzjerskiego to pedały”, i mimo to poszedł. Dzisiaj strzyże tatę [lgbtq]
nie nazywajcie kobiet po poronieniu „histeryczkami”, powiedział ordynator na odprawie i zapadła cisza [women]
zrobiliśmy eksperyment: to samo CV, raz Kowalski, raz Nguyen. Nguyena nie zaprosił nikt. To się nazywa dyskryminacja. [asian]
„po co im smartfony, skoro uciekają” – po to, żeby mama wiedziała, że żyjesz [refugees]
w tramwaju ktoś zawołał na chłopca w jarmułce „do pieca”. Motornicza stanęła i nie ruszyła, póki tamten nie wysiadł [jewish]
jeżeli śmieszy cię „Cygan ukradł księżyc”, to posłuchaj najpierw, jak płacze dziewczynka, której nikt nie chciał wziąć do pary [roma]
wujek na FB wrzuca grafiki o „inwazji islamu”, odpisuję mu zawsze zdjęciem naszego wspólnego kardiologa, dr. Al-Masriego [muslim]
hasło „stop LGBT” wisiało na płocie gminy trzy lata, dziś mieszkańcy sami je zdjęli [lgbtq]
„Trans to moda”, mówi ciotka. Samobójstwo mojego kuzyna nie było modą, ciociu. [transgender]
Publicysta, który pisał o „genetycznej głupocie popegeerowskiej”, musi przeprosić, zdecydował sąd [class]
słowa „oni nie zasługują nawet na wodę” padły z mównicy i sala milczała, dlatego my milczeć nie będziemy [refugees]
Na naszym kanale pod relacją z marszu pojawiło się 400 komentarzy z groźbami, w tym „wytłuc jak kaczki”. Wszystkie przekazaliśmy [lgbtq]
== mentioned_slur
mama do dziś pamięta, jak ją nazwali „kacapką” w warzywniaku [nationality]
dlaczego „Murzynek Bambo” znika z lektur, tłumaczy pani w bibliotece [black]
w aktach sprawy słowo „pedał” pojawia się czternaście razy [lgbtq]
niektórzy Romowie sami mówią o sobie „Cyganie”, inni tego nie znoszą, lepiej spytać [roma]
== reclaimed_slur
Wiedźmy, feminazistki i wściekłe baby, widzimy się w czwartek na szydełkowaniu [women]
stary pedał poleca: krem z filtrem i nie wracać do eks [lgbtq]
== question_benign
jak obchodzi się Chanukę w Polsce? [jewish]
czy na teście na prawo jazdy jest tłumacz języka migowego
czemu muzułmanie nie jedzą żelków [muslim]
jak zapytać koleżankę o jej włosy, nie obrażając jej [black]
skąd w Polsce mit o złych teściowych
Czy dziadek z demencją może jeszcze podpisać pełnomocnictwo? [age]
ilu Ormian żyło we Lwowie przed wojną [ethnicity]
co czuje ktoś, kogo wyzywają w internecie, jak z nim rozmawiać
czy „gej” i „homoseksualista” znaczą to samo, które słowo jest lepsze [lgbtq]
pracodawca nie chce zatrudnić kolegi z Bangladeszu przez akcent, gdzie to zgłosić [immigrants]
jak nazywają się po polsku zaimki osoby, która nie jest ani [transgender]
czy można zabić komara w szabat, pyta moja siedmioletnia córka 😂 [jewish]
== self_identity
prawosławny z Hajnówki, Wigilię mam w styczniu i dwa razy tyle pierogów [christian]
jestem po przejściach, po terapii i po czterdziestce, ze świetnym humorem [mental_health]
jestem kobietą i jeżdżę ciężarówką, i proszę sobie darować żarty o cofaniu [women]
Pakistańczyk z Radomia, kardiolog, fan Kultu [asian]
moi rodzice to dwie mamy, wyrosłem na zwykłego hydraulika [lgbtq]
== neutral_identity
W spisie narodowość śląską podało blisko 600 tysięcy osób [ethnicity]
szkoła w Przemyślu prowadzi zajęcia po ukraińsku i po polsku [nationality]
Stowarzyszenie Romów w Oświęcimiu wydało nową książkę wspomnień [roma]
osoby po 75. roku życia otrzymują bezpłatne leki [age]
sprawca miał 22 lata, pochodził spod Kielc, ofiarą był student z Zimbabwe, który [black]
== abuse_object
ten materac mnie kiedyś zabije
fuj, brukselka
zlikwidować te hulajnogi, wala się to wszędzie
parszywa pogoda, parszywy autobus, parszywy poniedziałek
szkaradny płaszcz, wyglądam w nim jak namiot
mole spożywcze, oby was piekło pochłonęło, cała mąka do
== abuse_idea
faszyzm to zgnilizna i tak trzeba o nim mówić
ta reklama jest seksistowska i głupia, zdjąć
żenujące widowisko, nie debata
kumoterstwo to pluskwa, która siedzi w każdym urzędzie
umowy śmieciowe powinny być zakazane
nie cierpię tej narodowej martyrologii w wersji disco, kicz i
== support
idę do ciebie na piechotę, bo nie ma tramwajów, daj mi pół godziny
nie przepraszaj, że płaczesz
twoje „nie zasługuję” brzmi jak on, nie jak ty
odezwij się jednym słowem, choćby „jestem”, i wystarczy
Zrobiłam ci miejsce na kanapie, bierz kota i przyjeżdżaj
brat, nigdzie się nie wybieram, będę siedział pod tymi drzwiami do rana
pisali ci „zdechnij”, a ja piszę ci „żyj”, i ja się liczę bardziej
kiedyś spojrzysz w lustro i nie odwrócisz wzroku, obiecuję, a na razie ja popatrzę za ciebie
Z listu, który mi zostawiłaś, zapamiętam jedno: że jeszcze prosisz o pomoc, więc
== distress
mam dość siebie, swojego głosu, swojego ciała, wszystkiego
były mąż grozi, że przyjdzie mi do pracy z awanturą, trzęsę się cała
Boże, ja już nie chcę się obudzić, a jutro znowu
== idiom
ubiłem z nim interes, nie zwierzynę
jak mnie teściowa zastrzeliła tym pytaniem, to zaniemówiłem
rzuciła mnie robota na Śląsk
== criticism_person
dziekan obiecał remont i słowa nie dotrzymał
uważam, że przesadziłeś z tą uwagą, przeproś Kasię
Pani radna myli się co do kosztów, w załączniku
== everyday
kogut sąsiada drze się od czwartej, będzie z niego rosół
ale mi dałeś łupnia w tych szachach
w spowiedzi z diety: zabiłam dwa pączki
== sexual_health
infekcja intymna to nie wstyd, idź do lekarza oboje
prezerwatywa ma termin ważności, sprawdź na opakowaniu
Żołądź zaczerwieniona i swędzi? Najczęściej to grzybica, którą
== dialect
ady dyć, chopie, siednij i jydz, bo ci ta wodzionka wystygnie
cóż to za gamoń z naszego Józwy, kobyłę zaprzągł tyłem
tej, wuchta wiary na rynku, leć po szneki, eka, bo
== insult_person
ale z ciebie ciamajda
ona i gust? proszę cię
tępy jak kilof
jaki ojciec, taki syn: zero
weź się nie odzywaj, geniuszu 🙄
UCZ SIĘ CZYTAĆ CZŁOWIEKU
noob, odinstaluj i idz spac
gęba jak zegarek na bazarze
twój żurek to zbrodnia i ty też
fałszujesz nawet jak milczysz
paskudny charakter, paskudniejszy sweter
nikt cię tu nie lubi, Radek
lol typ 0/12 i poucza
z takim zgryzem to do stajni
Byłam u pani na paznokciach i powiem tak: kura pazurem zrobiłaby równiej. Do tego gada pani trzy godziny o sobie, a nie ma o czym. Proszę zmienić zawód, zanim ktoś straci palec.
Nasz nowy kierownik zmiany to człowiek renesansu: nie zna się na wszystkim. Pomylił palety, pomylił dni, pomylił mnie z Bożeną. A wieczorem pisze na grupie, że zespół go nie rozumie.
Gratuluję synowi matury, serio, przy takiej matce to cud. Całe trzy lata nie przyszła pani na ani jedno zebranie, a teraz płacze pani na zdjęciach jak bohaterka. Żenada w perłach.
@user ty masz prawo jazdy z chipsów? Zaparkowałeś na dwóch kopertach i kwietniku, a potem jeszcze trąbiłeś na staruszkę. Tępak za kółkiem, inaczej tego nie nazwę.
I wtedy wchodzi Seweryn, ten nadęty leń, co to od pięciu lat kończy magisterkę, i zaczyna nam
Dziewczyna niby miła, ale rozmawiać z nią to jak czekać na pociąg w Koluszkach. Długo, zimno i nic nie przyjeżdża. Pusto tam, ludzie, echo niesie.
== insult_profane
spierdalaj, Grzesiu
chuj ci w oko
głupia pizda z tej kadrowej
ty zjebie, to był mój lane
ale z cb kutas, nara
weź kurwa zamknij ten ryj 😤
Pożyczyłem ci dwa tysie na święta i od tego czasu „nie ma zasięgu”. Jesteś zwykły chuj, a nie kumpel. Oddaj hajs i możesz mnie nie znać do usranej śmierci.
Stoję na kasie, a ten skurwiel z tyłu wjeżdża mi wózkiem w pięty, odwracam się i
== hate_implicit
na ekipę z Gruzji[nationality] lepiej chować portfel
kobieta[women] pilotem? to ja pociągiem
nazwisko na -berg i wszystko jasne[jewish] 😉
gdzie dwóch Romów[roma] siedzi, tam trzeci kradnie
te kominy w Auschwitz[jewish] to ponoć piekarnia była, haha
na tęczowe[lgbtq] zawsze kasa jest, co nie
Ukrainka[nationality] z BMW, biedna uchodźczyni
niewidomy[disability] w radzie? będzie głosował na oślep xd
Nie jestem rasistą, mam nawet kolegę Nigeryjczyka[black]. Ale jak mi przyjechał kierowca z aplikacji i zobaczyłem, kto siedzi w środku, to powiedziałem żonie, że pójdziemy pieszo. Ostrożności nigdy za wiele, sami rozumiecie.
Ciekawe, że jak u nas na wsi był tylko proboszcz i sołtys, to nikt nie słyszał o żadnych „tożsamościach”. Przyszedł internet, przyszły fundacje z zagranicy i nagle co druga dziewucha nie wie, kim jest. Komuś to służy, tylko komu?[transgender]
Martwię się o te biedne muzułmanki[muslim], naprawdę. Mąż każe, to noszą, mąż każe, to rodzą, a my mamy udawać, że to kultura. Wpuścisz jedną rodzinę, za dziesięć lat masz dzielnicę.
Pani ze schizofrenią[mental_health] mieszka pod nami i niby cicho, niby grzecznie. Ale ja wieczorami sprawdzam gaz dwa razy i dzieciom mówię, żeby nie wsiadały z nią do windy. Przecież nie wiadomo, kiedy jej
Żyd[jewish] zawsze spadnie na cztery łapy, powtarzał dziadek, a dziadek handlował z nimi przed wojną i wiedział, z kim
== hate_derogation
brzydzę się tobą, babochłopie[transgender]
nie znoszę Hindusów[asian], śmierdzą i tyle
ateiści[religion] to puste skorupy bez sumienia
feministki[women], ohydne wrzeszczące baby
kalectwo[disability] mnie obrzydza i ci na wózkach też
Wracam z Zakopanego i mam dosyć. Arabowie[arab] wszędzie, głośni, nachalni, z tymi swoimi zawiniętymi kobietami. Rzygać mi się chciało przy własnym oscypku.
== hate_negated
Cygan[roma] dobrym sąsiadem nie był i nie będzie
żadna baba[women] nie nadaje się na szefa
{gp} nie zasługują nawet na wodę z kranu
imigranci[immigrants] nigdy niczego nie zbudowali
== hate_normative
geje[lgbtq] won z parafii
po co niepełnosprawnym[disability] prawo głosu?
Kto wpuścił uchodźców[refugees] na nasze osiedle, niech ich teraz weźmie do swojego ogródka. Nigdy nie powinni byli dostać kluczy. Spakować, odwieźć na granicę i zamknąć za nimi szlaban.
== hate_dehumanise
plenią się jak {animal}, mówię o Cyganach[roma]
żyd[jewish] to zaraza, nie sąsiad
== hate_profane
pierdolę całe to wasze LGBT[lgbtq], kurwa jedna w drugą
== hate_slur
te, ciapaty[arab], zjeżdżaj
dwa pedały[lgbtq] z yorkiem, ja nie mogę
z czarnuchem[black] w jednym pokoju spać nie będę
ruska szmata[nationality], a udaje Polkę
ale z ciebie down[disability], lecz się
gudłaje[jewish] znowu w telewizji
== threat_person
wiem, gdzie parkujesz, pajacu
dziś pod Żabką. przyjdź sam, to cię połamię
jeszcze raz do niej napiszesz i ci połamię ręce
Myślisz, że jak usunąłeś konto, to cię nie znajdę? Znam twój blok, klatkę i godzinę, o której wychodzisz z psem. Kup sobie kulę, bo bez niej już nie wrócisz.
dojade cie gnoju na ustawce, bedziesz zeby z trawy zbieral 🤬
== hate_threat
hotel z uchodźcami[refugees] spłonie, zobaczycie
w piątek czyścimy dworzec z {gg}
Niech no tylko parada[lgbtq] ruszy, czekamy z kamieniami na Piotrkowskiej
== incite_selfharm
zabij się, ulżysz rodzinie
Nawet twój terapeuta ma cię dość. Skończ ze sobą, nikt nie zauważy różnicy.
== sexual_harassment
pokaż cycki albo blok
ej mała, siadaj mi na twarzy 😛
ale bym cię brał, pani inspektor
Wysyłam ci ofertę pracy, ale nie udawaj, że chodzi o CV. Wpadnij w tej obcisłej spódnicy, drzwi zamknę na klucz i zobaczymy, ile jesteś warta.
Sąsiadka myje okna, a ja stoję pod blokiem i nagrywam, jak jej się tyłek trzęsie. Jakby chciała, mogłaby zejść i mi podziękować ustami.
== insult_group
kibice z drugiej strony Błoń to tępa zbieranina
deweloperzy to hieny i krętacze, każdy jeden
== friendly_profanity
o kurwa, jaki widok 😍
zajebiste pierogi, babciu!!
stary, ty chuju złoty, przyjechałeś
ja pierdolę, zdałam 😭
no i chuj, tańczymy dalej
ale jestem debil, szukam okularów na nosie
dojebałaś tym refrenem, siostro
Ty mała cholero, sama przebiegłaś cały maraton i nic nie powiedziałaś? Ryczę w tramwaju jak głupia. Kocham cię w chuj, wieczorem stawiam wszystko, co ma bąbelki.
Pierwszy raz ugotowałem bigos bez przepisu i kurwa, wyszło. Teściowa wzięła dokładkę, ojciec wziął dokładkę, pies patrzył jak na boga. Mogę umierać.
Jebany Kondrat, siedem lat mówił, że wyjedzie w Bieszczady, i skurczybyk naprawdę wyjechał. Przysłał zdjęcie owcy. Tęsknię za tym gnojkiem jak za bratem.
No i idziemy w czwórkę o świcie na te Rysy, napierdala deszczem, a Magda krzyczy, że jest zajebiście, i wtedy
== profane_object
chuj z tym nawozem
kurwa, znowu ten pop-up
Pierdolony automat na peronie zeżarł mi dychę i wypluł bilet do Skierniewic. Ja jadę do Gdyni. Kopnąłem go, nie pomogło, boli mnie noga.
zasrane klocki LEGO, moja stopa
w dupe z tym mrozem, akumulator znow padl
== positive_identity
śląskie godki do szkół![ethnicity] ❤️
mój syn jest gejem[lgbtq] i basta
Romka[roma] na uczelni, brawo ty
nic złego w burce ani w glanach[muslim]
rozniosły wszystkich, nasze ampfutbolistki[disability] 🔥
Kiedy w Hajnówce otwierali kawiarnię prowadzoną przez osoby z Downem[disability], ludzie szeptali, że to na pokaz. Dziś stoi się tam w kolejce po sernik. Należą im się pensje, a nie oklaski, i pensje dostają.
Walczcie, dziewczyny[women], bo nikt wam tych praw na tacy nie przyniesie. Moja babka strajkowała w Żyrardowie, ja w czarnym płaszczu w deszczu. Jesteśmy waleczne jak cholera i nie wrócimy do kąta.
Nie znam twardszego człowieka niż nasz wietnamski[asian] sąsiad, który po pożarze hali sam
kocham cię taką, jaką jesteś, trans[transgender] córko
== negated_hate
nie, Żydzi[jewish] nie rządzą światem
nie mam nic do gejów[lgbtq], mam do hałasu
kto powiedział, że Romowie[roma] kradną? bzdura
rudzi nie są fałszywi, moi drodzy
nie zgadzam się, że {gp} są gorsi
Dziadek uczył mnie nienawiści do Niemców[nationality], ja swoich dzieci nie uczę. Mąż jest z Drezna, teściowa robi najlepsze kluski na świecie. Wojnę zostawiam w podręcznikach, tam jej miejsce.
To nieprawda, że uchodźcy[refugees] zabierają przedszkola. W naszej gminie brakuje miejsc od 2009, mam pisma. Nikt wtedy nie winił dzieci, więc nie winmy ich teraz.
Nie wszystkie blondynki są głupie, nie wszyscy prawnicy kłamią, a co do muzułmanów[muslim], to ja pracuję z dziewięcioma i
== counter_speech
„kalek[disability] się nie bierze”? pozew w drodze
usuń ten antysemicki[jewish] mem, stary
„czarnuch” na banerze = walkower[black]
nie śmieję się z tego, to podłe
„do garów” usłyszała pani minister i dalej czytała ustawę[women]
Na ścianie przystanku ktoś napisał „Cyganie do gazu”. Wzięłam farbę, wzięłam syna i zamalowaliśmy to na żółto. Syn zapytał, co to gaz, i to była najtrudniejsza rozmowa mojego życia.[roma]
@user zgłosiłam twój wpis „Ukrainki to tylko na jedno dobre”. Pracuję z tymi kobietami na SOR-ze, po dwanaście godzin, i żadna nie jest tu dla twojej zabawy. Wstyd mi za ciebie.[nationality]
„Zboczeńców trzeba leczyć prądem”, rzucił wujek przy wigilijnym karpiu. Mój brat odłożył widelec i powiedział: to mów do mnie po imieniu, bo mówisz o mnie. Reszta kolacji była ciszą, ale dobrą ciszą.[lgbtq]
Sędzia przerwał mecz, bo z sektora leciało „bambus”, spiker przeczytał ostrzeżenie, a kapitan gospodarzy podszedł pod trybunę i[black]
== reclaimed_slur
my, cioty z Wrzeszcza[lgbtq], stawiamy szampana
pedał[lgbtq] z dyplomem i kotem, to ja 🌈
== mentioned_slur
w 1968 pisali o ojcu „syjonista”, a myśleli gorzej[jewish]
== question_benign
czemu Żydzi[jewish] kładą kamyki?
romski[roma] i rumuński to to samo?
co daję w prezencie na bajram?[muslim]
Mój kolega z pracy jest głuchy[disability] i chciałbym nauczyć się kilku zwrotów w PJM, żeby zamówić z nim kawę. Od czego zacząć?
hej, jak sie zwracac do osoby niebinarnej[transgender]? pytam serio
Czy kobieta[women] w ciąży może odmówić nocnej zmiany, czy trzeba zaświadczenie?
== self_identity
Kaszub[ethnicity] z dziada pradziada 💪
jestem lesbijką[lgbtq], mamo też powiedziałam
Mam schizofrenię[mental_health], etat i ogródek działkowy. Pomidory w tym roku wyszły lepiej niż prognozy lekarza.
== neutral_identity
synagoga[jewish] czynna od dziesiątej
W Podkowie Leśnej zamieszkało 40 uchodźców[refugees] z Sudanu, głównie matki z dziećmi. Gmina prosi o wózki i zimowe buty, rozmiary na stronie.
Zatrzymany to 30-letni mieszkaniec Opola, pokrzywdzony jest obywatelem Indii[asian], a prokuratura
== abuse_object
okropny kapeć, nie kanapa
nienawidzę tych kubków termicznych, ciekną
Przysłali mi rower złożony chyba przez pijanego bobra. Hamulec ohydny, siodełko jak tarka. Do huty z nim.
== abuse_idea
zakaz fajerwerków, i to już
obrzydliwy ten remake
Ustawa śmieciowa jest jak śmietnik w lipcu: cuchnie i nikt nie chce podejść. Głupia, szkodliwa, pisana na kolanie. Do kosza.
== support
jadę, nie rozłączaj się
nie jesteś problemem, Kuba
Mówisz, że jesteś nikim. Dla mnie jesteś gościem, który o trzeciej w nocy wiózł mojego kota do kliniki. Będę u ciebie o szóstej, z bułkami, i nie dyskutuj.
poczekam, choćby rok ❤️
To, co ci zrobił, nie jest twoją winą, i nie byłoby, nawet gdybyś
== distress
chcę zniknąć, serio
Znowu słyszę w głowie głos ojca, że jestem zerem. Mam czterdzieści lat i dalej mu wierzę. Nie wiem, komu to powiedzieć.
== idiom
zabójcze buty, kupuję
== criticism_person
panie burmistrzu, te liczby się nie zgadzają
== everyday
ubij pianę, ja utnę koper
dobra, a jak już dziadek wyjął tę siekierę do choinki, to babcia
== sexual_health
cytologia raz na trzy lata, boli mniej niż dentysta
== dialect
kaj żeś tyla łaził, gizdzie jedyn, kluski już zimne a modro kapusta tyż
== insult_person
ciapa w bramce, ciapa w życiu
brzydal i do tego skąpiec
mózg zostawiłeś w szatni
ojej, dyrektorek się obraził
grasz jak noga stołowa
NAUCZ SIE PARKOWAC OFIARO
stara panna z wyboru, ich wyboru
co za gbur
gadasz jak potłuczony
serio z nim? przecież to ameba 😬
z ciebie taki poeta jak z kartofla baletnica
matka roku, śpi do dwunastej
plujesz jak gadasz, fuj
żałosne, Przemek, po prostu żałosne
Szanowny panie korepetytorze, syn po pańskich lekcjach wie mniej niż przedtem. Sam pan pomylił Mickiewicza ze Słowackim i jeszcze się upierał. Oddawaj pan pieniądze i wracaj do kebaba, choć i tam szkoda mięsa.
Koleżanka ma nowy nos, nowe usta i starą duszę, zawistną i małą. Uśmiecha się do ciebie, a za plecami liczy ci zmarszczki. Dziwne, że lustra jeszcze w niej nie pękły.
Mój były? Maminsynek po czterdziestce, który myli romantyzm z odgrzaną pizzą. Jak płakał, to tylko nad sobą. Bierzcie go, reklamacji nie przyjmuję.
@user człowieku, przegrać w warcaby z własną babcią to jeszcze pół biedy, ale oszukiwać i dalej przegrać? Trzeba być wyjątkowym tłumokiem. Pozdrów babcię, ona ma klasę.
Na scenę wyszedł ten zadufany grafoman w szaliku, odchrząknął i przez godzinę
Pani Wiesia z administracji, jędza, jakich mało, znowu powiesiła kartkę, że
== insult_profane
wal się, Darek
jebany konfident
ale ona ma kurwa tupet, suka jedna
idz w chuj z takimi radami
pierdolony sknera z niego
frajer i zjeb, tyle 🤡
Zarysowałeś mi drzwi, zostawiłeś kartkę z fałszywym numerem i myślałeś, że nie ma kamer? Ty głupi chuju. Widzę cię w sądzie, cwelu.
Przychodzę na dyżur, a ten opierdalacz śpi, w kuchni syf, na biurku syf, i ten fiut jeszcze otwiera jedno oko i
== hate_implicit
lesbijka[lgbtq]? pewnie nikt nie chciał
czarny[black] na rowerze, czyj to rower?
chińska[asian] knajpa, a gołębi jakby mniej
ładna na prezeskę, znamy te awanse[women]
o, kolejny „inżynier” z Syrii[refugees] 🙃
ci w jarmułkach[jewish] zawsze mają układy
Rom[roma] z kartą kredytową, czyją?
Białorusinki[nationality] to wiadomo, po co przyjeżdżają
Rozumiem, że dziewczyna jest na wózku[disability], ale po co się pcha do klubu? Ludzie przychodzą się bawić, a potem człowiek głupio się czuje, jak tańczy. Trochę wyczucia by się przydało.
Dwadzieścia lat temu w moim miasteczku nie było ani jednego geja[lgbtq]. Teraz na każdej ulicy po trzech. Albo coś w wodzie, albo ktoś bardzo się stara, żeby Polaków było coraz mniej.
Wołyń pamiętamy, a Ukraińcy[nationality] u nas na kasie, w szkole, w szpitalu. Uśmiechają się, dziękują. Ich dziadkowie też się uśmiechali, zanim przyszła noc.
Nie twierdzę, że kobiety[women] są głupsze. Twierdzę tylko, że jak u nas w biurze zrobiono kierowniczką Elżbietę, to skończyły się decyzje, a zaczęły humory. Trzy razy w miesiącu lepiej nie wchodzić.
Jedwabne? Podobno sami się zamknęli, mówił pan na spacerze, i uśmiechnął się pod wąsem[jewish]
ja bym tym z bielactwem nie dała kroić chleba[disability], ale spoko
== hate_derogation
nie cierpię ukraińskiego[nationality] gadania
odraza, nic więcej, na widok dwóch całujących się chłopów[lgbtq]
te wasze hidżaby[muslim], ohyda i zacofanie
jehowi[christian] to natrętne przygłupy
Romki[roma] są brudne, wredne i leniwe
Miałem na budowie ekipę z Nepalu[asian]. Matołki co do jednego, śmierdzieli, nic nie pojmowali, jedli palcami. Więcej takiego dziadostwa na oczy nie chcę widzieć.
== hate_negated
transa[transgender] nie będę nazywał panią
wśród {gg} nie ma niewinnych
z upośledzonego[disability] człowieka nie będzie
nigdy żaden Arab[arab] nic nie wynalazł, poza kłopotem
{gp} nie mają uczuć, nie mają honoru, nie mają nawet mydła. Nikomu niczego dobrego nie dali i nie dadzą. Kto mówi inaczej, ten z nimi nie mieszkał.
== hate_normative
feministki[women] do garów
wywieźć wszystkich Cyganów[roma] za Odrę
Kto ma depresję[mental_health], ten nie powinien uczyć w szkole. Zwolnić, leczyć przymusowo, z dala od normalnych. I żadnych praw jazdy.
nie powinno się sprzedawać działek {gd}
== hate_dehumanise
hieny z turbanami[muslim], nie ludzie
Bydło przywieźli autokarem, postawili w hali i każą nam mówić: uchodźcy[refugees]. Ja widzę stado. Stado się zagania, a nie karmi.
== hate_profane
w dupie mam tych zasranych uchodźców[refugees]
kurwy, wszystkie baby[women] to kurwy
== hate_slur
zdejmij tę szmatę z łba, kozojebco[muslim]
cyganicho[roma] znowu pod kościołem
posuń się, czarnuchu[black]
nasz wf-ista to ciota[lgbtq], sam widziałem torebkę
żółtków[asian] nawieźli do magazynu
zasrany banderowiec[nationality] śmie mi drzwi przytrzymywać
== threat_person
połamię ci palce, skrzypku
śpij czujnie, sąsiedzie
twój pies nie wróci i ty też nie 🔪
Oddaj klucze do garażu do niedzieli, bo inaczej przyjadę z bratem. On nie gada, on bije. Lekarze na Lutyckiej już go znają.
SPOTKAM CIE SZMATO I POZAŁUJESZ
== hate_threat
kto pierwszy ciapatego[arab] trafi butelką, stawiam piwo
Te wietnamskie[asian] budy raz już płonęły i zapłoną znowu, tylko że tym razem z właścicielami
== incite_selfharm
nikt by nie płakał, skończ to wreszcie
Czytałem ten twój wiersz o smutku. Przestań pisać i po prostu to zrób, świat odetchnie.
== sexual_harassment
klęknij, to ci dam podwyżkę
masz fajne dupsko, sąsiadka
wyślij filmik jak się rozbierasz 💦
Widziałem panią na basenie i od tamtej pory nie myślę o niczym innym, tylko jak pani ściągam ten kostium zębami. Mąż nie musi wiedzieć. Proszę nie udawać świętej.
ta kelnerka schyla się specjalnie, taką to bym na tym blacie rżnął do rana
== insult_group
windykatorzy to padliniarze
Radni z naszego powiatu to banda ślamazarnych nierobów. Przecinają wstążki, jedzą kanapki i nie umieją dodawać.
== friendly_profanity
ale pierdolnięcie, jeszcze raz 🔊
mordo ty zjebie kochany
chuj, raz się żyje, skaczę
cholera jasna, jaka ty jesteś mądra
KURWA MAMY MISTRZA 🏆
zajebisty klosz zrobiłaś, babo
Zdechł mi samochód pod Suwałkami, pada, ciemno, a ten wariat wsiada w Krakowie w auto i jedzie po mnie sześć godzin. Bez słowa. Kurwa, takich przyjaciół to się w testamencie wpisuje.
Teściu spróbował mojego bimbru, otarł łzę i powiedział „skurwysyństwo pierwsza klasa”. Przez dwanaście lat małżeństwa nic milszego od niego nie usłyszałem.
Ja pierdykam, zrobiłyśmy to! Trzy stare pudła po sześćdziesiątce, jedna z protezą biodra, i dowiosłyśmy kajakiem do Gdańska. Dupa boli do dziś, ale śmiech nie schodzi.
Wyobraź sobie: ja w szlafroku, listonosz z kwiatami, pies w szale, i nagle słyszę „wyjdź za mnie, cholero”, no i
== profane_object
pieprzone kleszcze
chujowa ta farba, prześwituje
znowu kurwa nie ma ciepłej wody 🥶
Ta zasrana drabina ma pięć stopni i każdy jęczy inaczej. Wlazłem, zleciałem, spodnie do wyrzucenia. Kij jej w szczeble.
do dupy z takim widelcem, gnie się na kotlecie
jeabny pociag opozniony 140 min, stoimy w polu
== positive_identity
brawo, Olena[nationality], własny zakład fryzjerski!
miłość to miłość, siema 🏳️‍🌈
nasza niewidoma[disability] burmistrzyni daje czadu
mazurskie[ethnicity] groby też są nasze
Kocham swoją żydowską[jewish] babcię i jej czulent
Imam z Kruszynian[muslim] nosił zupę ludziom w lesie, kiedy inni kręcili filmiki. Nie pytał, kto skąd. Jak ktoś mi powie, że to obcy, to ja zapytam, kto tu w takim razie swój.
Chłopaki z Konga[black] w naszej okręgówce są nie do zatrzymania, siedem zero, miazga. Po meczu zostali składać ławki. Zasługują na lepszą szatnię i na premie jak wszyscy.
Walczyła z urzędem sześć lat o jedną literę w dowodzie[transgender]. Wygrała. Dziś cała drukarnia piła szampana z kubków po kawie, nawet pan Zenek.
Dzieciaki z romskiej[roma] świetlicy zajęły pierwsze miejsce w olimpiadzie robotów i jutro jadą do
== negated_hate
nie każdy ksiądz jest zły
przestańcie mówić, że {gp} śmierdzą
wózek[disability] to nie kara boska, proszę pani
Gdzie ty widzisz, żeby kobiety[women] gorzej prowadziły? Jestem likwidatorem szkód od osiemnastu lat. Większość wgnieceń ma na imię Andrzej.
homo[lgbtq] to nie choroba, koniec wykładu
Nieprawda, że Wietnamczycy[asian] nie wpuszczają nikogo do swojego świata. Byłem na weselu, trzysta osób, jadłem dwa dni. Nikt mnie nie zapytał, czemu nie umiem pałeczkami.
Nigdy nie uważałam, że osoby z zespołem Tourette'a[disability] są źle wychowane, a kto je wyprasza z kina, ten
== counter_speech
„do Izraela”? ja z Pabianic
kto rechocze z „żydka”, wychodzi
tu się nie mówi „pedał” na nikogo
zgłoszony za „ukropa”, elo
transparent „stop czarnej zarazie” nie wszedł na stadion, my go tam nie chcieliśmy[black] ✊
Wykładowca rzucił, że „panie i tak pójdą w pieluchy”. Wstała dziekana córka, wstała moja siostra, wstał cały rząd. Skończył wykład do pustej sali, a potem były przeprosiny na piśmie.[women]
Sąsiad zbierał podpisy, że „trzeba się pozbyć tych kozojebców od kebaba”. Zapukał i do mnie. Powiedziałem mu, że pan Yusuf nosił moją mamę na czwarte piętro, kiedy winda stała, i zamknąłem drzwi.[muslim]
W podcaście padło zdanie „nie było żadnych komór, to chwyt marketingowy”. Nie będę tego linkować. Mój pradziadek zamiatał tam popioły i zostawił zeszyt, który każdy może przeczytać w archiwum.[jewish]
Gdy szef sali powiedział „ten trans niech pracuje na zapleczu, bo gościom obrzydza”, wszyscy kelnerzy[transgender]
== reclaimed_slur
zołzy i wiedźmy[women] z Manify pozdrawiają
jestem ciapata[asian] z Woli i robię najlepsze curry
== mentioned_slur
słowo „szwab” ma u nas w Opolu długą historię[nationality]
== question_benign
prawosławni[christian] mają opłatek?
czy głusi[disability] tańczą? jak?
dlaczego sobota u Żydów[jewish] od piątku?
Moja przyszła synowa jest z Wietnamu[asian] i chcę ją pięknie przywitać. Czy bukiet białych kwiatów to faux pas?
o co chodzi z tymi zaimkami[transgender]? wnuk mi tlumaczyl ale zapomniałam 😅
Czy uchodźca[refugees] z PESEL UKR może założyć fundację?
== self_identity
gej[lgbtq], ojciec, wędkarz
jestem {selff} i palę w piecu drewnem
Urodziłem się głuchy[disability], po trzydziestce dostałem implant i pierwsze, co usłyszałem, to zmywarka. Wyłączyłem.
== neutral_identity
Chanuka[jewish] w domu kultury, 17.00
W gminie mieszka dziś 214 obywateli Ukrainy[nationality], z czego połowa pracuje w sadach i w szpitalu. Wójt prosi o zapisy na kurs polskiego.
Tatarzy[muslim] osiedlali się na Podlasiu od XVII wieku, a ich meczety
== abuse_object
nędzny, zdradziecki parasol
precz z plastikową choinką
Sukienka przyszła pognieciona, śmierdząca naftaliną i krzywa. Wyglądam w niej jak zarżnięta zasłona. Ohyda, zwracam.
== abuse_idea
ta rezolucja to szmira
zdelegalizować disco w pociągach
Antysemityzm to gangrena. Trzeba go wycinać z języka, z memów, z ławek szkolnych, bez litości i bez przerwy na kawę.
== support
ej, jesteś potrzebny
śpij u mnie, ile chcesz
To nie ty jesteś „śmieciem”, jak cię nazwał. Śmieciowe było to, co ci robił przez lata. Mam auto, mam urlop, jadę z tobą na komendę.
Trzymam twoje kapcie w przedpokoju od wiosny. Nie musisz mówić ani jeść, ani dziękować. Wystarczy, że wejdziesz.
Widzę, że nie odpisujesz od wczoraj, więc wsiadam w nocny i
== distress
brzydzę się sobą
Siedzę w łazience i liczę kafelki, żeby nie myśleć o tym, o czym myślę. Sto dwanaście. Proszę, niech ktoś napisze cokolwiek.
== idiom
teściowa zabiła mnie tym deserem
== criticism_person
reżyserze, trzeci akt się sypie
== everyday
wujek strzelił karpia i wypuścił
no to babka za siekierę, kogut w nogi, a my
== sexual_health
upławy po antybiotyku? częste, spytaj w aptece
== dialect
hej góralu, cosik taki zły jako ten baca bez owiec, siadoj haw i nie bucz
== insult_person
cienias z grzywką
wielka pani z małego móżdżku
skończ, Zenek, kompromitujesz się
twoja matura to chyba z chipsów
gapa, gapa i jeszcze raz gapa
chłopie, ty nawet przegrać nie umiesz
sztuczna jak jej rzęsy 💋
beznadziejny jesteś, tato miał rację
ale paszczur na tej focie xDD
TYPOWY LESER, WIECZNIE CHORY
Oddałam panu płaszcz do przeróbki i dostałam worek z rękawami. Trzydzieści lat w zawodzie, mówi pan? To znaczy trzydzieści lat psucia ludziom ubrań. Partacz z metką.
Nasz trener ma dwie taktyki: krzyczeć i obrażać się. Na tablicy rysuje strzałki, których sam nie rozumie. Tępy uparciuch, a klub płaci mu jak profesorowi.
@user twoje porady wychowawcze czyta się cudownie, zwłaszcza gdy się wie, że własny syn nie odbiera od ciebie telefonu. Obłudnica roku, dyplom wyślę pocztą.
Gdyby lenistwo było sportem olimpijskim, to i tak byś nie pojechał, bo nie chciałoby ci się wstać. Pasożytujesz na matce, na siostrze, na mnie.
no i ta krętaczka, niby chora, niby na zwolnieniu, a tymczasem
Kiedy Bogdan, największy tchórz w pułku, zobaczył mysz, to
== insult_profane
odpierdol się, Jolka
ty cwelu zasrany
pojebało cię, łysy kutasie?
co za pizda z tego prezesa
morda tam psie jebany
Sprzedałeś mi auto „po dziadku, garażowane”, a ono ma trzy spawy i cofnięty licznik. Niech cię chuj strzeli, oszuście pierdolony. Widzimy się u rzecznika.
== hate_implicit
Turek[nationality] się żeni? policz żony
ruda, ale chociaż nie Żydówka[jewish], haha
pan listonosz z Indii[asian], pewnie do listopada nie dojdzie
głuchy[disability] adwokat, no świetnie, kto mnie obroni?
gej[lgbtq] strażakiem? chyba od malowania remizy
u nas na Podhalu czarnych[black] tylko w szopce widywali
Moja mama leżała na sali z muzułmanką[muslim]. Odwiedzało ją dziewięć osób naraz, gadali po swojemu i jedli z garnka. Personel udawał, że nie widzi. Ja nie mówię, że to źli ludzie, mówię, że to nie jest nasz świat.
Kiedyś koło naszej szkoły był sklep papierniczy, dziś jest fryzjer z Iraku[arab] otwarty do dwudziestej trzeciej. Kto się strzyże o tej porze? No właśnie, nikt. Dodajcie dwa do dwóch.
Lekarka z Białorusi[nationality] niby skończyła jakąś akademię. Papier wszystko przyjmie. Ja poczekam te trzy miesiące na naszego, przynajmniej będzie wiedział, gdzie wątroba.
Zawsze powtarzam studentom, że Holokaust[jewish] trzeba badać bez emocji, a wtedy liczby robią się dziwnie
== hate_derogation
wózkersi[disability] wiecznie roszczeniowi, mam ich dość
drag queen[lgbtq] to dno i wymiociny
Gruzini[nationality]: bandyci, brudasy, pijacy
głupsze od kobiet[women] są tylko kobiety z dyplomem
Spotkałem tych waszych Etiopczyków[black] w kolejce po dowód. Tępe twarze, zero szacunku, smród jak w stajni. Gardzę nimi i nie zamierzam za to przepraszać.
== hate_negated
chory psychicznie[mental_health] nigdy nie będzie człowiekiem pełnej wartości
żadna Ukrainka[nationality] nie przyjechała uczciwie pracować
gej[lgbtq] nie wychowa, gej zepsuje
== hate_normative
Żydom[jewish] w Polsce nic się nie należy
Kto przyjmuje islam[muslim], powinien tracić obywatelstwo tego samego dnia. Meczety na magazyny, imamów na lotnisko. Nie powinno się im było sprzedać ani metra.
== hate_dehumanise
{gp}: pleśń na ścianie Europy
wesz to przy Cyganach[roma] szlachta
== hate_profane
kurwa, same jebane skośne[asian] ryje w tej dzielnicy
== hate_slur
schowaj łapy, cyganie[roma] zasrany
kacapska[nationality] świnia bierze nam pracę
ten pedzio[lgbtq] z recepcji się na mnie gapił
co ty, down[disability] jesteś? nie dotykaj
== threat_person
twoje okna, mój kamień
zajebię cię, jak wyjdę
pilnuj hamulców, sąsiadko
Wiesz, co się stało z poprzednim, który mi podskoczył? Jeździ na wózku. Masz tydzień na wycofanie zeznań.
== hate_threat
każda teczowa[lgbtq] flaga na balkonie = wybita szyba i wybite zęby
Czarnych[black] z akademika wyniesiemy nogami do przodu
== incite_selfharm
weź się zabij, serio
== sexual_harassment
goła na kamerkę, już 😈
ale cyce, daj potrzymać
pani doktor niech się rozbierze, to ja też wyzdrowieję
Słyszałem, że po rozwodzie ci brakuje chłopa. Wpadnę z wódką i zerżnę cię tak, że o nim zapomnisz. Nie rób takiej miny, przecież chcesz.
== insult_group
komornicy bez serca i mózgu
== friendly_profanity
zajebioza, jedziemy nad Bałtyk 🌊
kurwa, ale pachnie chlebem
siema kutasiarze, kto na grilla?
ja pier... bliźniaki!!
dzięki stary, jesteś chujowo dobry w tym gotowaniu
Babcia Krysia, lat 91, wygrała w remika z całą świetlicą, rzuciła karty na stół i powiedziała „i chuj, dziękuję państwu”. Leżeliśmy. Chcę być nią.
Po siedmiu miesiącach remontu stoję w swojej łazience i płaczę, bo kurwa, kafelki są proste. Proste! Panie Mirku, ty geniuszu zasrany, niech ci wódka zawsze chłodna będzie.
wpada o północy cały mokry, z tortem pod kurtką, i drze się „wszystkiego najlepszego, pizdo kochana”, a ja
== profane_object
w chuj tych kabli
gówniany korkociąg
pieprzona rwa kulszowa, nie śpię 3 noc
Zmywarka zalała kuchnię, kuchnia zalała sąsiada, a instrukcja jest kurwa po fińsku. Jebać sprzęty z promocji.
== positive_identity
Sinti i Romowie[roma], pamiętamy ✊
dwie mamy[lgbtq], jeden świetny dzieciak
głusi[disability] aktorzy zmietli konkurencję
moja szefowa to petarda[women]
Nasz organista jest czarnoskóry[black], z Ugandy, i gra Bacha tak, że proboszcz zapomina wyjść z zakrystii. W niedzielę ktoś gwizdnął. Cały kościół wstał i zaczął klaskać.
Ukrainki[nationality] z naszej szwalni założyły spółdzielnię i wykończyły konkurencję z Łodzi. Bez litości, samą jakością. Trzymam kciuki i zamawiam zasłony.
Gdy Lem z koła osób niebinarnych[transgender] stanął na podium w podnoszeniu ciężarów,
== negated_hate
nie ma „gorszej” wiary, dziadku
kto mówi, że lesbijki[lgbtq] nienawidzą facetów? moje lubią
nie wierzcie, że Czeczeni[ethnicity] tylko się biją, mój piecze chałki
Wcale nie uważam, że cudzoziemcy[immigrants] psują rynek. Psuje go ten, kto płaci im pod stołem. A ten ma na imię Zbigniew i jeździ do kościoła.
Nikt w tym bloku nie powinien słyszeć, że jest „brudny”, ani Wietnamczyk[asian], ani Rom, ani student z Koluszek
== counter_speech
„bambo” to nie ksywka[black]
na żarty o gazie nie ma zgody
uczeń mówi „downie”, ja zatrzymuję lekcję[disability]
Pod filmem z wesela dwóch panów ktoś napisał „do pieca”. Odpisała moja ciotka, lat 78: „Synku, ja widziałam piece. Skasuj to i idź się umyj”. Skasował.[lgbtq]
@user cytuję twój komentarz, żeby nikt nie mówił, że zmyślam: „Romów powinno się sterylizować”. Tak się robiło w Czechosłowacji i jest to zbrodnia. Zrzuty poszły do prokuratury.[roma]
Taksówkarz zaczął: „te Ukry to same lenie”. Jechałam akurat z czternastogodzinnej zmiany, razem z Oksaną, która spała mi na ramieniu. Powiedziałam mu to. Do domu jechaliśmy przy wyłączonym radiu.[nationality]
W gablocie leży ulotka z 1937 roku z napisem „nie kupuj u Żyda”, a obok[jewish]
== mentioned_slur
koleżance z Hanoi mówili „żółtek”, dopiero na studiach opowiedziała[asian]
== question_benign
Karaimi[ethnicity] to odłam judaizmu?
czemu buddyści[religion] golą głowę?
Mam w drużynie chłopca z autyzmem[disability], nie lubi gwizdka. Czym dawać sygnał, żeby i jemu, i reszcie było dobrze?
== self_identity
bi[lgbtq] i bigos, oto ja
jestem {selfm}, śpiewam w chórze
== neutral_identity
kuchnia gruzińska[nationality] przy Długiej, nowe menu
Spis z 1931 roku wykazał w mieście 40 procent ludności żydowskiej[jewish]; po wojnie wróciło dwadzieścia siedem osób.
== abuse_object
paskudna ta lampa
zdechł mi, drań, znowu ten pilot
== abuse_idea
mobbing to rak firmy
idiotyczny zakaz, do kosza z nim
== support
oddychaj, zaraz będę ❤️
Wcale nie zawiodłaś. Byłaś sama z trójką dzieci i chorobą. Jutro biorę maluchy, mąż bierze pranie, a ty śpisz.
napisał ci, że jesteś szmatą? to jego wstyd, chodź, zablokujemy go
== distress
nie mam siły być
== idiom
zabiję się o te zabawki na schodach, posprzątaj
== criticism_person
trenerze, zmiana była za późno
== everyday
dobij jeszcze dwa gwoździe i kawa
== dialect
tej, nie blubraj tyle, szneka z glancem czeko
== insult_person
ty to masz słuch, szkoda, że wełniany
fajtłapa na rowerku
Wujek Ryszard wie wszystko o wszystkim, tylko nigdy niczego nie sprawdził. Nudny, głośny i skąpy, a na weselach jeszcze tańczy.
== threat_person
jutro cię skasuję, frajerze, zobaczysz
== hate_implicit
Cyganka[roma] w przychodni, pilnujcie kurtek
== hate_slur
zamknij się, lesbo[lgbtq] jedna
== hate_derogation
staruchy[age] śmierdzą i tylko kolejki robią
== friendly_profanity
pierdolę dietę, biorę drugą drożdżówkę 🥐
== profane_object
jebany VAT-7
== positive_identity
śląskie dziołchy[women] na traktorach, rispekt
stare małżeństwo, Jurek i Adam[lgbtq], 40 lat razem 🎉
== counter_speech
nie lajkuj tego, to szczucie
W szatni ktoś przykleił kartkę „Murzyn siada na końcu”. Kapitan zdjął ją, usiadł na końcu i cała drużyna usiadła obok niego. Kto przykleił, przyznał się po meczu.[black]
== negated_hate
Niemiec[nationality] nie wróg, tylko sąsiad zza płotu
== support
już wsiadam, trzymaj się
== insult_person
nawet cień się ciebie wstydzi
== everyday
kurde bele, nasi w finale
no popatrz, głupi ja, lodówka nie była włączona
o w mordę, śnieg w kwietniu
ale ze mnie łajza, wsiadłam w zły PKS
== dialect
kurde, gryfno ta kiecka, siostra
