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
