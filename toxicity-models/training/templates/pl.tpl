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
== insult_person
z gęby masz cholewę, nie słowo
liczyć to cię chyba uczył bankomat
nie nadajesz się nawet do pilnowania szatni
stój w kącie i nie przeszkadzaj dorosłym, mądralo
śpiewasz, jakby kota przejechał tramwaj
kutwa, herbatę parzy trzy razy z tej samej torebki
jak ona się ubrała, firanka z PRL-u ma więcej stylu
wyglądasz jak niedopieczony pączek
ten wazeliniarz liże szefowi buty, zanim szef je założy
mówisz o honorze? ty, co sprzedałeś brata za działkę pod Łomżą?
nie pchaj się na afisz, kabotynie
zawsze byłeś piątym kołem u wozu i tak już zostanie
pan magister od siedmiu boleści
nie dziwię się, że żona uciekła do Kłodzka
twój wykład uśpiłby nawet budzik
dusigrosz z mercedesem
rodzice wydali majątek na twoją edukację i wyszło, co wyszło, czyli nic
ona nie chodzi, ona się toczy
no proszę, odezwał się świętoszek, co w piątek wódka, a w niedzielę komunia
z takim charakterem nawet kaktus by przy tobie usechł
Kiepski z ciebie ojciec, jeszcze gorszy mąż, a o synu to lepiej nie mówić.
rozum ci odjęło razem z włosami
to zwykły blagier, w życiu nie był w Himalajach, co najwyżej na Gubałówce
wstyd mi, że mamy to samo nazwisko
Marzenka gotuje tak, że pies sąsiadów prosi o azyl
tylko ślepy by cię zaprosił na randkę
judasz z księgowości
nikt cię nie lubi, sama wiesz
chorągiewka na dachu ma więcej kręgosłupa
gdyby głupota fruwała, dolatywałbyś do Nowej Zelandii bez przesiadki
Byłam u niej na paznokciach. Krzywo, grubo, a do tego trzy godziny słuchania, jaka jest wspaniała. Fuszerka i próżność w jednym.
moczymorda spod Żabki, całe osiedle go zna
powiedz coś mądrego, choć raz dla odmiany
safanduła, dwa dni przykręcał jedną półkę i spadła
nadęty bufon w za ciasnej kamizelce
ty się nie ucz jeździć, ty oddaj prawko od razu
Zamiast mózgu masz chyba pulpę z buraka, bo na każde pytanie odpowiadasz tak samo: „nie wiem, to nie ja”.
twarz jak po zderzeniu z tramwajem, a filtry i tak nie pomogły
obibok roku, trzeci raz z rzędu 🏅
Kapuś! Wszyscy wiedzą, że to ty poleciałeś do dyrektora z tym zdjęciem.
kiedy ta pyszałkowata paniusia wchodzi do biura, to nawet
== insult_profane
weź ty się chłopie odjeb ode mnie
głupia pizdo, oddaj miejsce
nie pierdol trzy po trzy, bałwanie jebany
zasrany lizodup z niego
kurwa, co za tępy chuj układał ten grafik
spierdalaj z mojego profilu, szmato
ten skurwiel nie zapłacił chłopakom za dwa miesiące i jeszcze się śmiał
gówno wiesz, a mordę drzesz jak stare prześcieradło
ty zajebany krętaczu, jeszcze raz spróbuj mnie wydymać na kasę
== hate_implicit
pięć wypłat pod jednym adresem, ale o Ukraińcach[nationality] pisać nie wolno
Kupował u nas pan z pejsami[jewish]. Targował się? A jak myślicie.
gej[lgbtq] trenerem pływaków, no kto by pomyślał, że akurat pływaków
dobrze, że jest parytet, inaczej żadna baba[women] by się na listę nie dostała
od kiedy w bloku mieszkają studenci z Zimbabwe[black], chowam rower do piwnicy, ot, przypadek
Pani z aparatem słuchowym[disability] w call center? Gratuluję pomysłu, ciekawe, kto wpadł.
u Romów[roma] wesele na trzysta osób, a w papierach bezrobotni
ciekawe, kto naprawdę zapłacił za te banery z półksiężycem[muslim]
przypominam, że w Polsce nie było meczetów w każdej wsi i jakoś żyliśmy spokojnie[muslim]
oni nie przyjechali zwiedzać, popatrzcie, sami młodzi byczkowie w wieku poborowym[refugees]
sprzątaczka z Filipin[asian] zawsze uśmiechnięta, a potem człowiek szuka pierścionka
jak się pan premier nazywał, zanim żydowskie[jewish] nazwisko zmienił na polskie? 😉
Nie wynajęłam pani z Gruzji[nationality]. Nie dlatego, że Gruzinka, tylko wolę spać spokojnie.
rodzina to mama i tata, reszta to zachcianki z Brukseli[lgbtq]
zaburzeni ludzie dostali flagę i ministerstwo[transgender]
jedzenie od Hindusa[asian]? tylko jeśli masz dobre ubezpieczenie
powiem tylko tyle: okradziono nas w dzień, kiedy pod blokiem stał tabor[roma]
Kobieta[women] programistka to jak śnieg w lipcu, ładne, ale zaraz stopnieje
w szpitalu pełno schizofreników[mental_health] na przepustkach, a potem się dziwią, że ktoś wpadł pod pociąg
Polak pracuje, Żyd[jewish] pożycza, stara prawda z targu
chłop w sukience wygrał konkurs piękności[transgender], śmiać się czy płakać
zobaczycie, za pięć lat w Warszawie będziemy prosić o tłumacza, żeby kupić chleb[immigrants]
nie mam uprzedzeń, ale moje dziecko nie będzie siedzieć z Cyganiątkiem[roma] w ławce
ładnie mówi po polsku ta czarna[black], pewnie ktoś ją nauczył na pamięć
Wołynia nie było, pomordowani sami się pokłócili, a w ogóle to zasłużyli, panowie Polacy[ethnicity]
Ormianie sami sobie winni, Turcy tylko się bronili w 1915 roku[ethnicity]
w Srebrenicy zginęli bojownicy, a nie cywile, cała ta rocznica to teatr[muslim]
emeryci[age] mają najlepsze mieszkania w centrum i żyją, żyją, żyją
Lekarz spytał, czy chcę salę z muzułmanką[muslim], i że zrozumie, jeśli nie chcę. Wreszcie ktoś normalny, bo
== hate_derogation
Ukrainki[nationality] są wyrachowane i bez wstydu
jehowity[christian] to ciemna, ogłupiała sekta
brzydzi mnie islam i brzydzą mnie muzułmanie[muslim]
geje[lgbtq] to zniewieściali, histeryczni krzykacze
mój teść karzeł[disability], zawsze to samo: mały wzrostem, mały duchem jak oni wszyscy
Murzyni[black] u nas na uczelni są hałaśliwi, tępi i niedomyci
nie trawię Chińczyków[asian], ich gęb, ich jazgotu, ich zupek
ta Żydówka[jewish] z trzeciego piętra jest chytra jak całe jej plemię
kobiety[women] po czterdziestce to zgorzkniałe, kłótliwe jędze
biseksualiści[lgbtq] są rozwiąźli i zakłamani, nie potrafią wybrać
Arab[arab] to zawsze podstępny tchórz
W urzędzie pracy same Cyganki[roma], wrzaskliwe, brudne, roszczeniowe. Mdli mnie.
mongolskie rysy, mongolski rozum, tak wyglądają ci z Kazachstanu[asian]
ślązaki[ethnicity] to prymitywne zakute pały
odpychający ludzie, ci z chorobą dwubiegunową[mental_health], raz wyją, raz rechoczą
== hate_dehumanise
obsiedli dworzec jak muchy padlinę[refugees]
tęczowa zgnilizna rozpełza się po szkołach[lgbtq]
Żydostwo[jewish] to rak, dawno przerzucił się na banki
{gp} się nie rodzą, {gp} się wykluwają
hodowla, nie rodzina, tak to wygląda u Romów[roma]
małpiarnia pod internatem, znowu wyją ci z Nigerii[black]
czarne worki na nogach, a w środku nic ludzkiego, mowa o burkach[muslim]
upośledzony[disability] to roślina, roślinę się podlewa albo wyrywa
kobieta[women] to inkubator z funkcją zmywania
== hate_normative
{gd} trzeba odebrać prawo do zgromadzeń
przywrócić numerus clausus dla Żydów[jewish] na medycynie
żadnych ślubów dla lesbijek[lgbtq], ani cywilnych, ani na niby
osobne wagony dla Ukraińców[nationality], niech jadą ze swoimi
baby[women] won z policji, wojska i sądów
Nikt z Bangladeszu[asian] nie powinien dostać prawa jazdy w tym kraju. Ani wizy. Ani herbaty.
trans[transgender] nauczycieli wyrzucić z dyscyplinarką
zamknąć granicę i zasieki pod prąd, nikogo nie wpuszczać z Afryki[black]
głusi[disability] niech mają swoje przychodnie, a nie tłumacza za nasze pieniądze
== hate_negated
muzułmanin[muslim] nigdy nie będzie dobrym sąsiadem
po Romach[roma] nie zostaje nic prócz śmieci
żaden Hindus[asian] nie umie porządnie wbić gwoździa
nie istnieje coś takiego jak przyzwoity Rosjanin[nationality]
lesbijki[lgbtq] nie są kobietami i nigdy nimi nie były
{gp} nie wnieśli do tej ziemi ani cegły, ani modlitwy, ani dobrego słowa
Bez Żydów[jewish] nikt by nie płakał. Z nimi nikt się nie śmieje.
autystyk[disability] na niczym się nie zna i nikogo nie kocha
nie, czarny[black] nie jest takim samym Polakiem jak ja
== hate_slur
wypad, bambusie[black], do buszu
pejsaty parch[jewish] udaje poetę
wietnamce skośne[asian] trują nas pangą
a gdzie się ta ciota[lgbtq] pcha, kolejka jest
daj spokój, z mongołem[disability] nie ma co gadać
chachłów[nationality] nawiozło jak szczypiorku
== hate_profane
pierdoleni uchodźcy[refugees] znowu dostali kurwa nowe łóżka
jebać islam i całe to zasrane bractwo z dywanikami[muslim]
chuj mnie obchodzi los jakichś pieprzonych Cyganów[roma]
== threat_person
skręcę ci kark jak kurczakowi
Twoja córka wraca z angielskiego o osiemnastej, prawda? Zastanów się dobrze nad tym pozwem.
oblałbym cię kwasem i spał jak dziecko, zapamiętaj to
wyjdź przed blok, to ci zrobię przemeblowanie twarzy
odwołaj to, bo ci ogródek podpalę, a potem resztę
czekaj na mikołaja, przyniosę ci rózgę, ale metalową 😈
@user skończysz w Wiśle, obiecuję
moi chłopcy z Nowej Huty już wiedzą, którym tramwajem jeździsz
dostaniesz w czambo tak, że własny pies cię nie pozna
== hate_threat
każdemu pedałowi[lgbtq] z marszu przetrącimy kulasy
gwizdniemy raz i wasz meczet[muslim] będzie parkingiem, razem z wami pod asfaltem
następna Ukrainka[nationality], która mi wejdzie w kolejkę, wyjdzie bez zębów
Przyjdzie taka noc, że Żydzi[jewish] znowu będą się chować po piwnicach, i tym razem nikt im zupy nie zaniesie.
wszystkich ciapatych[arab] zagonić na statek i zatopić
polać benzyną ten hostel z gastarbeiterami[immigrants], niech się grzeją
== incite_selfharm
nie męcz się i nas, idź na tory
skoro tak bardzo boli, to wiesz, co zrobić, nikt cię nie zatrzyma
mama odetchnie, jak cię w końcu zabraknie, więc zrób jej ten prezent na imieniny
== sexual_harassment
jakie ty masz wargi, szkoda, że nie na mnie
siądź mi na kolana, stażystko, przecież nie gryzę, chyba że poprosisz
ile za godzinkę w moim vanie, ruda?
podczas szkolenia BHP cały czas patrzyłem ci w dekolt i wyobrażałem sobie, jak cię biorę na stole konferencyjnym
podeślij zdjęcie w samych pończochach, to podpiszę urlop
taki tyłek powinien chodzić bez majtek, słyszysz, blondi?
== friendly_profanity
kurwa, to się nazywa sernik!
o żesz ty w mordę, zdałam prawko za szóstym razem
jebłem ze śmiechu na tym kazaniu, proboszcz też
zajebista z ciebie kumpela, serio
no ja pierdolę, mój dziadek ma tiktoka i więcej fanów niż ja 😂
spierdalaj z tymi komplementami, bo się zarumienię, kochana
pół wsi przyszło pomóc po pożarze, kurwa, ja nie mam słów, dziękuję
ale zapierdalał ten Kenijczyk na mecie, poezja
chłopie, kurwa, masz takie jaja, że drzwi by ci poszerzyć, szacun za to nurkowanie
dupa zbita, ale narty zaliczone ⛷️
pierwszy raz od roku wyspałam się, cholera, osiem godzin
w pizdu daleko ta chata, ale widok warty każdego metra
stara, wyglądasz w tej kiecce tak zajebiście, że mi szczęka w kapustę wpadła
Kurwa, kurwa, kurwa, jest! Wygraliśmy przetarg! Szampan w lodówce, kto nie pije, ten prowadzi.
jestem debil do kwadratu, pojechałem na lotnisko w Modlinie, a lot z Okęcia, kurwa mać
mój wnuk powiedział pierwsze słowo i było to „kurwa”, teściowa prawie zeszła, ja płaczę ze śmiechu
Chuj, że pada. Grill to grill.
gówniany humor był rano, a teraz siedzę z wami i jest pięknie jak cholera
siorka, ty masz pierdolca, ale za to cię kocham, leć do tej Patagonii
OSZ KURWA DWIE KRESKI 🎉🎉
dojebałaś z tym tortem, trzy piętra i lukier jak u cukiernika
zapierdzielamy w niedzielę na Trzy Korony, zbiórka o szóstej, bez marudzenia, leniwe dupy
Andrzej, ty stary pierdzielu, sto lat! Dzieciom zdrowia, wątrobie wytrwałości
no i co, mówiłem, że się da, kurwa? a teraz wszyscy na pizzę, ja
== profane_object
zasrany tłumik znowu odpadł
ta jebana gra wywaliła się na ostatnim bossie
kurwa, kolejna dziura, trzecia opona w tym miesiącu
w dupie z taką mapą, wyprowadziła mnie w rzepak
pieprzyć te faktury, idę spać
chujowy zasięg pod Bieszczadami, wysłało się po godzinie
co to za gówno, nie kleik, sama woda
Jebany wiatr zerwał nam namiot o trzeciej w nocy, siedzieliśmy we czwórkę pod folią
skurwysyńska pokrzywa, cała łydka jak balon
== positive_identity
Kaszubi[ethnicity] rządzą, i mówię to jako warszawianka
kocham swoją żonę, a ona kocha mnie, i nikt nam tego nie zabierze[lgbtq]
nasz trans[transgender] listonosz wygrał plebiscyt na ulubieńca gminy, należało mu się
Wietnamska[asian] piekarnia na rogu uratowała nam święta
dajcie niewidomym[disability] prawdziwe audiodeskrypcje, a nie ochłapy
dziewczyny[women] z politechniki zbudowały łazik i rozniosły konkurencję na pustyni w Utah
pani Halina ma osiemdziesiąt cztery lata[age] i zabójczy serwis, młodzi w tenisa nie mają z nią szans
Żydowskie[jewish] życie w Łodzi kwitnie na nowo, byłem na koncercie i tańczyłem do północy
muzułmanie[muslim] z Bohonik oddali na licytację własną sukmanę, żeby kupić karetkę, ukłony do ziemi
bezdomny[class] pan Staszek pisze lepsze wiersze niż połowa wydawców, wreszcie ma tomik i własny kąt
Mój chłopak ma schizofrenię[mental_health] i jest najłagodniejszym facetem, jakiego znam. Nie zasługuje na wasze miny.
czarnoskóry[black] strażak z Rzeszowa, bohater, koniec kropka
Ukraińskie[nationality] pielęgniarki trzymają cały nasz oddział, bez nich byśmy polegli
gratulacje dla romskich[roma] maturzystek, dziewięć na dziewięć zdało!
siła jest kobietą[women], a moja siła jeździ tirem
Równe prawa, równe płace, równe łazienki. Proste.[transgender]
prawosławni[christian] sąsiedzi przynieśli kutię, my zanieśliśmy pierniki, tak wygląda pokój
Afgańczyk[refugees], który tłumaczył naszym żołnierzom pod Ghazni, dostał dziś polskie obywatelstwo, a na sali
== neutral_identity
Romowie[roma] polscy i Bergitka to dwie różne grupy o odmiennych dialektach
w Warszawie co roku odbywa się Parada Równości[lgbtq], trasa wiedzie przez plac Bankowy
Liczba studentów z Indii[asian] wzrosła w zeszłym roku o dziewięć procent
opiekunka jest muzułmanką[muslim] i w piątek wychodzi godzinę wcześniej
dawny cmentarz ewangelicki[christian] w gminie porządkują wolontariusze
na osiedlu działa klub seniora[age] i punkt wsparcia dla niesłyszących
== self_identity
jestem Wietnamką[asian] z Radomia i robię najlepszy żurek w rodzinie
mam ADHD[disability], trzy kubki zimnej herbaty i jeden otwarty projekt, a właściwie osiem
no tak, jestem starym gejem[lgbtq] z jamnikiem, pozdrawiam z Ustki
modlę się pięć razy dziennie i kibicuję Koronie Kielce[muslim], jedno trudniejsze od drugiego
po dziadku Żyd[jewish], po babci Tatarka, w środku łodzianin
od roku Olek w dowodzie, nareszcie ja[transgender]
== negated_hate
nie ma żadnej zarazy w tęczowych[lgbtq] kolorach, jest tylko tęcza
nie mówcie, że Ukrainki[nationality] są wyrachowane, moja synowa oddała mi nerkę
to nie prawda ze cyganie[roma] porywają dzieci, to bajka na niegrzecznych
Żydzi[jewish] nie mają rogów ani tajnego skarbca, mają za to czynsz i kolejkę do dentysty
nigdy nie powiem, że osoba w kryzysie bezdomności[class] jest śmieciem
islam nie równa się bomba, ile razy mam to powtarzać[muslim]
Nie znam żadnej „histerycznej lesbijki”[lgbtq], znam natomiast wielu histerycznych wujków
czarni[black] wcale nie śmierdzą, puknij się w czoło, skąd ci to przyszło
nie, moja koleżanka na wózku[disability] nie jest „biedactwem”, jest radcą prawnym
nie chcę, żeby ktokolwiek wracał do siebie, bo już tu jest u siebie[immigrants]
kobieta[women] nie jest inkubatorem i nie jest zmywarką
nie czuję niechęci do Rosjan[nationality], czuję niechęć do ich cara i jego rakiet
depresja nie robi z nikogo potwora[mental_health]
Chińczycy[asian] nie przywieźli nam wirusa w walizce, to był wirus, a nie naród
nie należy śmiać się z niskorosłych[disability], wzrost to centymetry, nie wartość
wśród uchodźców[refugees] nie było bandytów, byli zmarznięci ludzie w mokrych butach
nieprawdą jest, jakoby Ślązacy[ethnicity] byli zakamuflowaną opcją czegokolwiek
ani trans kobieta nie udaje, ani trans facet nie przesadza[transgender], po prostu żyją
== counter_speech
„czarnych won” zamalowane, ściana czysta, dziękuję sąsiadom z drabiną[black]
takie komentarze o Ukrainkach[nationality] bolą, bo czyta je też moja mama
żart z karła? nieśmieszne, chłopie, mój syn ma achondroplazję[disability]
Usłyszałam przy stole: „Hitler nie dokończył roboty”. Wstałam od karpia, zabrałam dzieci i pojechałam do domu.[jewish]
„baby do garów”? zmień płytę, Rysiek[women]
Na zebraniu wspólnoty ktoś rzucił: „Wietnamczykom nie wynajmować, bo śmierdzi”. Poprosiłem o wpisanie tego do protokołu i nagle nikt tego nie powiedział.[asian]
kasuję każdy wpis, w którym padają słowa „nachodźcy” albo „inwazja”, takie mam zasady[refugees]
mówisz „to tylko prawda o Romach”, a to są plotki sprzed stu lat[roma]
sąsiadka wrzeszczała do Marty „ty chłopie przebrany”, zadzwoniliśmy na policję, mamy nagranie[transgender]
@user hejt na starszych ludzi w przychodni to podłość, sam kiedyś będziesz stary[age]
Ktoś napisał na tablicy „Islam = śmierć”. Zamiast zetrzeć, klasa dopisała pod spodem imiona kolegów, którzy tu są z nami.[muslim]
nie podoba mi się, że wujek mówi o gejach „zboczeńcy”, i powiem mu to w Wigilię[lgbtq]
„wariatów pod klucz” – tak pisał pan radny, zanim jego brat zachorował[mental_health]
rasistowskie wyzwiska z trybuny B? klub ma obowiązek was wyłapać i wyłapie
Dlaczego nikt nie zareagował, kiedy kierowca krzyknął do dziewczyny w chuście „zdejmij to, terrorystko”? Ja też milczałam. Już nigdy.[muslim]
dehumanizacja zaczyna się od „szarańczy” w nagłówku, proszę redakcję o sprostowanie[immigrants]
na takie teksty o „żydowskiej chciwości” mam jedną odpowiedź: idź do muzeum[jewish]
„Murzynek” na pudełku ciastek i oburzenie, że ktoś się oburza. Wysłuchajmy najpierw Johna, który dostał tym pudełkiem w twarz, a dopiero[black]
== mentioned_slur
w liście z 1902 roku „gudłaj” pada cztery razy, tłumaczka zostawiła oryginał[jewish]
zawodnik zgłosił, że obrońca szepnął mu „asfalt”[black]
hasło „chachoł” w słowniku opatrzono skrótem obraźl.[nationality]
mojego brata nazwali „mongołem” w kolejce do lodów[disability]
== reclaimed_slur
my, czarownice[women] z Podgórza, zapraszamy na sabat z sernikiem
Krzywy Zgryz i Kulawa Noga[disability], nasz duet kabaretowy, gra w sobotę
== support
nie musisz być silna, wystarczy, że jesteś
odbieram o każdej porze, nawet o czwartej, nawet jak tylko chcesz pomilczeć
Trzy lata temu byłem tam, gdzie ty teraz. Nie wierzyłem nikomu, kto mówił, że minie. Minęło. Poczekaj ze mną.
to on powinien się wstydzić, nie ty
zjadłaś coś dzisiaj? bo mam zupę i wolne auto
proszę, idź jutro do lekarza, pójdę z tobą i potrzymam numerek
masz prawo się rozsypać, pozbieramy cię razem
hej @user, przeczytałam twój post dwa razy, nie jesteś sam, napisz do mnie
kruszyno, oddychaj, to jest atak paniki i on zawsze się kończy
Mówisz, że wszyscy byliby szczęśliwsi bez ciebie. Zapytałem wszystkich. Nikt by nie był.
numer 800 70 2222 działa całą dobę, zadzwoń, ja tu zaczekam
Dobrze, że powiedziałeś o tym głośno, bo teraz
== distress
od pogrzebu nie wychodzę z łóżka, nie widzę sensu
obcięłam włosy nożyczkami do papieru, bo nie mogłam na siebie patrzeć
kazali mi się zabić na grupie klasowej, a potem udawali, że to żart
Czterdzieści dwa lata, bez pracy, bez żony, i ten cholerny strach o czwartej rano
nikt nie zauważy, jak przestanę przychodzić
mąż mówi, że jestem zerem, i chyba ma rację
== question_benign
jak brzmi poprawna forma: Romka czy Romni?[roma]
Czy w Ramadanie[muslim] można pójść do dentysty?
skąd się biorą różnice w zarobkach kobiet[women] i mężczyzn?
czy osoba z protezą[disability] może oddać krew
dlaczego tak wielu Wietnamczyków[asian] osiedliło się w Polsce w latach osiemdziesiątych?
co odpowiedzieć dziecku, które pyta, czemu pan ma ciemną skórę?[black]
== abuse_object
co za parszywy kalafior, sam robal
ta aplikacja bankowa to zwykły złodziej baterii
podły, śmierdzący ser, do kosza z nim, i to w drugim worku
== abuse_idea
antyszczepionkowe brednie zabijają, nie owijam w bawełnę
ten podatek od deszczu to kretynizm w czystej postaci
Rasizm jest głupi i leniwy, bo nie wymaga myślenia.
powinni zakazać aut w centrum, mam dosyć tego smrodu
hasło „czystość krwi” to obrzydliwy bełkot
nowa podstawa programowa jest do niczego, wyrzucić i napisać od zera
== criticism_person
panie doktorze, nie wysłuchał mnie pan i źle się z tym czuję
uważam, że posłanka zmarnowała tę kadencję
Zuza, to nie było w porządku wobec Olka, przeproś go
== idiom
wbiła mi szpilę, ale z wdziękiem
ten maraton mnie wykończył, umieram na kanapie
strzelamy focha i idziemy na lody
== everyday
krowa mućka wygrała wystawę, dzwonek ma na szyi
ty to masz łeb, sama byś ten krzyżyk rozwiązała
zabijcie dziczyznę z karty, zostawcie pierogi
== insult_person
oferma batalionowa
masz charyzmę mokrej ścierki
jak można być takim jełopem w wieku czterdziestu lat?
przez twoje gadulstwo uciekł nam ostatni pociąg do Skarżyska, bezmyślna gąsko
daruj sobie, i tak nikt nie bierze cię poważnie
Pan prezes mówi „synergia”, a myśli „premia”. Mały, chciwy człowieczek w dużym gabinecie.
jesteś tak skąpy, że oddychasz co drugi dzień
zgaś światło, jak wychodzisz, o ile trafisz do drzwi
wypłosz w kaszkiecie
ta wiecznie skrzywiona kadrowa chyba na śniadanie pije ocet
żaden z ciebie artysta, malować to ty możesz płoty
o, i jeszcze się rozpłakał, dzidziuś
kto ci dał tytuł inżyniera, wróżka zębuszka?
ależ ona fałszywa, całuje w policzek i obgaduje, zanim doschnie szminka
po co ci mikrofon, skoro nie masz nic do powiedzenia
patrzcie go, rycerz klawiatury z piwnicy u mamy ⌨️
nikczemnik bez czci i wiary
Stoisz w tej kasie drugi rok i dalej nie rozróżniasz pora od selera. Zgroza, dziewczyno.
brudas spod czwórki znowu wystawił śmieci na korytarz
zadufany w sobie, tępawy, a przy tym łysiejący, prawdziwy skarb
przez ciebie drużyna spadła, weź się za bierki
głos jak zardzewiała furtka, a pcha się do radia
jesteś pomyłką kadrową stulecia
kuchareczko, twoimi kluskami można by okna wybijać
nigdy nie dorośniesz do pięt swojej siostrze
Dwa fakultety, a mądrości tyle, co kot napłakał.
stary satyr, farbuje wąsy i myśli, że ma trzydziestkę
weź już nic nie pisz bo czytac sie tego nie da analfabeto
przyszedł niezaproszony, zjadł za trzech, obraził gospodynię i wyszedł, nie mówiąc „dziękuję”, cham z dziada pradziada
dwulicowa lisica
pewnie myślisz, że jesteś zabawny? śmieją się z ciebie, nie z tobą
masz tyle wdzięku co betoniarka na żwirowisku
sfałszował dyplom, porzucił psa, oszukał ciotkę, no przecież to kanalia
pomyśl czasem, nie boli, choć w twoim wypadku kto wie
zobaczcie, jak ten niezguła trzyma wiosło, jakby patelnię trzymał
tania podróbka celebrytki
PRZESTAŃ SIĘ WYMĄDRZAĆ, ZAKUTA PAŁO
Sędzio, okulary na allegro są po dwie dychy, a rozumu niestety nie sprzedają.
małostkowy zawistnik, policzył mi nawet truskawki
ona bez makijażu? dzieci by płakały
tchórzem podszyty generał z kanapy
jedyne, co ci w życiu wyszło, to włosy, a teraz jeszcze ten pomysł, żeby
== insult_profane
chuja się znasz, mechaniku od siedmiu zboków
idź się jebać, Grażyna
ty stara raszplo pierdolona, oddaj piłkę
dupowłaz i szmaciarz, dwa w jednym
kurwo bez honoru, sprzedałaś mnie za podwyżkę
ale zjebana morda 🤮
co się kurwa szczerzysz, głupi fiucie
człowieku, jesteś tak pierdolnięty, że psychiatra by się przy tobie popłakał
niech ten jebany dzban zjedzie z lewego
== hate_implicit
nikogo nie oceniam, ale z tamtego gimnazjum, gdzie są Czeczeni[ethnicity], zabrałam córkę po tygodniu
okej, kobieta[women] pilotem, tylko kto parkował samolot?
żydowskie[jewish] nazwisko i od razu nagroda literacka, cóż za niespodzianka
kto widział pogrzeb Chińczyka[asian]? no właśnie, a pierożki są codziennie
Dziwne, im więcej parad[lgbtq], tym mniej chrzcin. Przypadek? Nie sądzę.
prawdziwych kalek[disability] jest mało, większość to na kartę parkingową
Pan doktor nazywa się Mohammed[arab]. Wybrałam inną przychodnię, tak po prostu, bez powodu.
A gdzie byli ci wszyscy dzielni uchodźcy[refugees], kiedy ich kraj ich potrzebował? Na plaży, z telefonem.
u nich bicie żon to folklor, taka kultura, proszę szanować[muslim] 😏
o żydowskich restytucjach mówi się szeptem, bo wiadomo, kto trzyma mikrofon[jewish]
Cygan[roma] płacący podatki to jak jednorożec, wszyscy słyszeli, nikt nie widział
jak czarny[black] biegnie, to albo rekord świata, albo cudza torebka
starszy człowiek[age] z laptopem, ktoś mu pewnie włączył
słyszałam, że nowa pani od biologii to dawny pan od wuefu[transgender], no to ja już wolę nie iść na zebranie
wystarczy spojrzeć na kalendarz: gdzie wpuścili imamów, tam ze szkół znikły jasełka[muslim]
Ludobójstwo w Rwandzie? Oni się zawsze tak zabijali, to u nich jak u nas dożynki[black]
osoby w spektrum[disability] niech sobie pracują, oczywiście, tylko nie z ludźmi
ładny ten ukraiński[nationality] mercedes, a ja jeżdżę na gazie, ktoś tu coś źle policzył
Nie jestem antysemitą, kolekcjonuję nawet figurki z pieniążkiem, bo mówią, że przynoszą szczęście, wiadomo dlaczego[jewish]
mąż szuka pracownika, trzeźwego, więc Białorusinom[nationality] dziękujemy
Fajnie, że wreszcie zatrudniacie gejów[lgbtq] we fryzjerstwie, bo na budowie raczej by się nie sprawdzili.
potop był jeden, teraz idzie drugi, z południa, i nie ma Czarnieckiego[immigrants]
jak Romka[roma] mówi „przysięgam na dzieci”, to już wiesz, że kłamie
brać psychicznie chorego[mental_health] do chóru, a jak zacznie śpiewać swoje?
Wy naprawdę wierzycie, że te dziewczyny z Filipin[asian] przyjechały tu sprzątać?
Hanysy[ethnicity] po cichu to by do Rzeszy wróciły, prawda?
zobaczymy, co powiesz o tej swojej tolerancji, jak twoja wnuczka wróci do domu w burce[muslim]
równouprawnienie? proszę bardzo, łopata tam stoi[women]
w Oświęcimiu mieli basen i orkiestrę, sprawdźcie, zanim zaczniecie płakać[jewish]
a kiedy do naszej kamienicy sprowadził się pan Ahmed[arab], z podwórka dziwnym trafem
== hate_derogation
nie znoszę Kaszubów[ethnicity], skąpe to i zawzięte
Kobieta[women] bez faceta to pusta, nerwowa skorupa.
pogardzam każdym, kto chodzi do meczetu, ciemnota i wstecznictwo[muslim]
Rumuni[nationality] to naród kieszonkowców i naciągaczy
odrażający typ, ten sąsiad gej[lgbtq], wymoczkowaty i zboczony jak cała reszta
Hindusi[asian] cuchną przyprawami i brakiem mydła
antypatyczni, wyniośli i pazerni, tacy są Żydzi[jewish], nie tylko w filmach
sąsiadka Murzynka[black] jest ograniczona i wulgarna, jak to one
niepełnosprawni[disability] są marudni i zgorzkniali, psują każdą wycieczkę
wszyscy trans[transgender] są odstręczający, rozchwiani i cuchną rozpaczą
Ta Wietnamka[asian] z warzywniaka jest fałszywa. Uśmiech przyklejony, ręka na wadze. One są zdradliwe.
katole[christian] są zacofani i nienawistni, aż mnie skręca
stare baby[women] w moherach to zakała tego kraju
menelstwo[class] z dworca, leniwe, zapchlone i przebiegłe
żenuje mnie każdy Ukrainiec[nationality], chamowaty, pijany, głośny
== hate_dehumanise
w tych namiotach coś się lęgnie i to nie są dzieci[refugees]
ścierwo, które przypłynęło pontonem[refugees], powinno zostać w morzu jako karma
żydowska[jewish] pijawka opita polską krwią
baba[women] to krowa: karmić, doić, nie słuchać
geje[lgbtq] roznoszą się jak grzyb po ścianie
nieludzkie ślepia mają ci Afrykańczycy[black], patrzą jak szakale
wsza romska[roma] wlazła do autobusu
jednokomórkowce z zespołem Downa[disability] uczą się w klasie z moim synem, wyobraża pan sobie?
Patrzę na ten tłum pod urzędem dla cudzoziemców[immigrants]. To nie kolejka, to kopiec termitów.
== hate_normative
zabronić wstępu do parku wszystkim po siedemdziesiątce[age], blokują ławki
Muzułmanie[muslim] powinni podpisać lojalkę i meldować się co tydzień na komendzie.
odbierać Romom[roma] dzieci zaraz po porodzie i wychowywać po polsku
kobietom[women] nie należą się emerytury, skoro całe życie siedziały w domu
ani jednej złotówki na osoby z zaburzeniami[mental_health], niech rodziny się martwią
nie wpuszczać Gruzinów[nationality] bez kaucji
z lekcji historii wyrzucić całe to getto[jewish], ile można
czarnoskórych[black] nie powinno być w reprezentacji, to nie liga afrykańska
kobieta w związku z kobietą nie ma prawa wychowywać dziecka, sąd powinien zabrać od razu[lgbtq]
== hate_negated
wózek[disability] nie czyni z ciebie bohatera, tylko zawalidrogę
u {gg} nie szukaj wdzięczności, bo jej nie mają
nikt przy zdrowych zmysłach nie poślubi Cyganki[roma]
nigdy nie spotkałem inteligentnej feministki[women]
To nie są rodziny, to są dwaj faceci i pies[lgbtq].
nic z tego, co mówią psychole[mental_health], nie jest warte słuchania
Ukraińcy[nationality] nie uciekli przed wojną, oni nie uciekli przed niczym
nie mają duszy ci, co klękają do Mekki[muslim]
niczego dobrego nie można oczekiwać od kogoś, kto mówi po polsku z takim akcentem[immigrants]
== hate_slur
dajcie tej lesbie[lgbtq] chłopa, to jej przejdzie
jakiś kebabiarz zafajdany, turban[muslim] jeden, poucza mnie, gdzie mam stać
szwabska[nationality] krew w tobie płynie, folksdojczu
przestań pedałować[lgbtq], mów normalnym głosem
na lewym skrzydle gra czarnuch[black], na prawym drugi asfalt, gdzie tu Polska
żydłactwo[jewish] znów pisze nam historię
== hate_profane
wszystkie kurwa feministki[women] mają nasrane pod kopułą
ci jebani Czeczeńcy[ethnicity] zasrali całą okolicę
w pizdę z waszą tęczą[lgbtq] i waszymi pierdolonymi paradami
== threat_person
zatłukę cię tym kluczem francuskim, jak jeszcze raz ruszysz moje auto
będziesz jadł przez słomkę, cwaniaczku
mam w bagażniku bejsbola i twoje imię na kartce
Nie chcesz po dobroci? To spotkamy się pod twoją pracą. Parter, drugie okno, prawda?
zarżnę ci tego konia, a potem przyjdę po ciebie
pamiętaj, wypadki chodzą po ludziach, zwłaszcza na pasach koło twojej szkoły językowej
gdyby nie kamera, już byś leżał, ale kamery kiedyś gasną
ty wyjdziesz na przepustkę, a ja będę stał pod bramą z łańcuchem
jak mnie rzucisz, to cię oszpecę tak, że nikt cię nie zechce
== hate_threat
zrobimy Żydom[jewish] drugi Kielce, tylko dajcie znak
gej[lgbtq] na naszym osiedlu? kończyny powyrywamy
Czarny[black] sprzedawca okularów niech sobie kupi gaz, bo jutro przyjdziemy z kijami.
powybijać zasiłkowych darmozjadów z ośrodka, co do jednego, bez sądu[refugees]
taki Hindus[asian] na rowerku pięknie by wyglądał pod kołami mojego dostawczaka
wieszać muzułmanów[muslim] na ich własnych minaretach
== incite_selfharm
ludzie z twoimi problemami zwykle kończą to sami, na co czekasz
po prostu zniknij, na stałe, nikt nie będzie szukał
zamiast kolejnego posta o depresji zrób raz coś konkretnego i przestań oddychać
== sexual_harassment
wpadnij wieczorem, żona na nocce, pokażę ci, po co masz usta
za przedłużenie umowy wystarczy mi pół godziny z panią sam na sam, bez bluzki
te cycki marnują się pod fartuchem
@user stopki albo blok 😏 wyślij gołe stopki
kelnereczko, a ten napiwek to ci wsunę głęboko, gdzie tylko zechcesz
Na wyjeździe integracyjnym otworzysz mi drzwi w samym ręczniku, a rano dostaniesz awans. Inaczej zapomnij o umowie.
== friendly_profanity
kurde balans, ja pierdzielę, działa!!!
zajebałeś kosmiczny riff, chłopie
a niech mnie chuj strzeli, śnieg na Wielkanoc i bociany na nim
ten twój bigos to jest jakieś kurewskie arcydzieło
no kurwa, nareszcie ktoś powiedział to na głos, brawo pani redaktor
kochani, zajechałyśmy na ten Krym... dobra, żartuję, na Hel, ale korek był w pizdu
mordeczko, ty to masz pierdolnięcie w łapie, taki rzut wolny z czterdziestu metrów
spierdoliliśmy grill, spaliliśmy kaszankę, ale wieczór był złoty
Wróciła. Kurwa, wróciła sama, po pięciu dniach, głodna, brudna, z kleszczem na uchu, moja kicia kochana.
dzięki wam, pojebańcy, to były urodziny stulecia
pół litra, sto pierogów i siedem osób w maluchu, cholera, ale to były czasy
weź mnie uszczypnij w dupę, serio zagramy na Openerze?
Mówię mu: tato, jestem gejem. A on: no i chuj, podaj śrubokręt. Popłakałem się ze szczęścia.
obsrałam się ze strachu na tej tyrolce i chcę jeszcze raz
kurwiszon mały, znowu ukradł mi kapcia, ale jak go nie kochać, jamnik to jamnik 🐶
zapierdalasz jak mała lokomotywa, Lidka, odpocznij, kochana
ale wyjebane w kosmos zdjęcia, czym robione?
jebany geniusz z tego kota, sam otwiera lodówkę
przyszła paczka od was, kurwa, płaczę, skarpety z golonką na wzorze
brat, gratuluję doktoratu, teraz jesteś pojebem z tytułem
HO KURWA HO, święta!
jasny chuj, ile gwiazd, chodźcie na dach
nie ma to tamto, zajebiście się z wami milczy
bo widzisz, pizdusiu ty mój, przyjaźń to jest wtedy, gdy
== profane_object
jebana nawigacja wpakowała mnie do stawu
kij w dupę temu regulaminowi drukarki
o kurwa, ale ostre to chili, łzy mi lecą
zapieprzony zlew, trzeci raz przepycham
Cholerna mgła, cholerny lód, cholerna zamarznięta kłódka. Spóźnię się.
chuj nie gwarancja, dwa dni po terminie zdechło
wkurwia mnie ten klekot w desce rozdzielczej
pierdolony bilans nie chce się zejść o jeden grosz
szlag, gówno psa na nowych butach
== positive_identity
precz z nienawiścią, niech żyją sąsiedzi z całego świata[immigrants]
Nasza kapelmistrzyni jest niedowidząca[disability] i słyszy każdy fałsz na drugim końcu rynku
lesbijki[lgbtq] to moje najlepsze sąsiadki, pożyczają wiertarkę i nigdy nie narzekają na psa
żydowscy[jewish] powstańcy z getta walczyli jak lwy, chwała im
Ukrainiec[nationality] z Charkowa naprawił mi piec w Wigilię i nie wziął ani grosza
nie ma nic złego w byciu bi[lgbtq]
kobietom[women] należą się te same stawki, te same mikrofony i te same pomniki
stara gwardia pań z koła gospodyń rozwaliła system[age][women]
mój mąż Senegalczyk[black] nauczył całą wieś tańczyć, nawet sołtysa
Łemkowskie[ethnicity] pieśni powinny rozbrzmiewać w filharmonii, a nie tylko na wakacjach
człowiek z zespołem Downa[disability] prowadzi najlepszą kawiarnię w Zielonej Górze, idźcie i się zakochajcie
Wesele w cygańskim[roma] stylu to jest moc, śpiew, łzy i brat brata całuje
wszystkim, którzy świętują Eid[muslim], słodkiego dnia i dużo bakławy!
w naszej parafii mile widziani są też ci w tęczowych skarpetach[lgbtq]
Osoby trans[transgender] nie potrzebują litości, tylko praw, lekarzy i normalnych toalet. Stoję murem.
uchodźcy[refugees] z naszego kursu zdali B1 celująco, duma mnie rozpiera
dla mnie każdy, kto kocha ten kraj, jest stąd, choćby przyjechał wczoraj[immigrants]
Chińscy[asian] studenci uratowali tonącego pod mostem Grunwaldzkim, czapki z głów, a rektor
== neutral_identity
Zespół Pieśni i Tańca liczy czterdzieści osób, w tym siedmioro Ślązaków[ethnicity] z Czech
nowa synagoga[jewish] w Gdańsku Wrzeszczu jest czynna dla zwiedzających w czwartki
Według GUS co dziesiąty pracownik transportu pochodzi z Ukrainy[nationality] lub Białorusi[nationality].
poradnia dla osób z autyzmem[disability] przenosi się na ulicę Lipową
ślub cywilny par jednopłciowych[lgbtq] jest możliwy w Niemczech od 2017 roku
pierwsza kobieta[women] w zarządzie portu rozpoczęła kadencję w maju
== self_identity
jestem Murzynem z Bemowa, jak sam o sobie mówię, choć wolę „Adam”[black]
ateistka[religion] z krzyżem po babci na szyi, bo ładny i po babci
niepełnosprawny[disability] od wypadku w kopalni, dziś trener szachów
dwadzieścia dziewięć lat, niebinarne[transgender], ogarniam ceramikę i dwa króliki
my Romowie[roma] z Nowego Sącza gramy w sobotę na rynku, przyjdźcie
Jestem bezrobotną[class] matką trójki dzieci i mam dość chowania głowy.
== negated_hate
nikt nie powinien nazywać dziecka z Czeczenii[ethnicity] terrorystą
gej[lgbtq] nauczycielem? żadnego zagrożenia, tylko kartkówki
przecież Hindusi[asian] nie cuchną, ty po prostu nie znasz kuminu
nie wszyscy bezdomni[class] piją, nie wszyscy pijący są bezdomni
kobiety[women] nie są histeryczne, są zmęczone
to bzdura, że Żydzi[jewish] rządzą telewizją, mój kuzyn tam pracuje i rządzi nim kierownik Waldek
Nikomu nie życzę źle, a już na pewno nie moim sąsiadom z Syrii[refugees].
w islamie[muslim] bicie żony nie jest żadnym „folklorem”, kłamiecie
nie uważam trans kobiet[transgender] za przebierańców i proszę przy mnie tak nie mówić
ktoś tu napisał, że czarni[black] piłkarze są leniwi w obronie, no nie są, patrz statystyki
dla mnie osoba chora psychicznie[mental_health] nie jest niebezpieczna, jest chora
nigdy nie brzydziłem się cudzego wózka[disability], brzydzę się schodami bez podjazdu
Gruzini[nationality] nie napadają, Gruzini pieką chaczapuri, a napadają złodzieje różnych nacji
Mówienie, że „wszyscy Ukraińcy to banderowcy”[nationality], nie jest patriotyzmem, jest zwykłym kłamstwem
żaden człowiek nie jest robactwem i żaden uchodźca[refugees] nie jest inwazją
wcale nie chcemy specjalnych przywilejów, chcemy ślubu i świętego spokoju[lgbtq]
Chińczyk[asian] nie je psa, je schabowego obok mnie w stołówce
nie w tym rzecz, że starsi[age] „nie ogarniają”, tylko że przyciski są za małe, więc
== counter_speech
pisanie „do gazu” pod czyimkolwiek nazwiskiem jest podłe[jewish]
„Zrobimy z was mydło” – z takim tekstem na szaliku nie wejdziesz na nasz sektor, nigdy.[jewish]
A u mnie w pracy kolega puszcza muzyczkę i śpiewa „wyginiecie, czarnuchy”. Zgłosiłem HR, mam świadków.[black]
@user usuń ten komentarz o kobietach w hidżabie, każda z nich ma imię[muslim]
na stwierdzenie „gej nie wychowa” odpowiadam: wychował mnie gej i jestem listonoszem, dzień dobry[lgbtq]
radio puściło audycję, w której gość twierdził, że Romowie „mają to w genach”, złożyłam skargę do KRRiT[roma]
nie przejdę obojętnie obok wlepki „Stop ukrainizacji”, zdrapuję kluczem[nationality]
uczymy dzieci, że „ty Żydzie” to nie jest obelga, bo bycie Żydem to nic złego[jewish]
zgłaszajcie takie wpisy, nie dyskutujcie, oni żywią się waszym oburzeniem
Prowadzący zaśmiał się, kiedy ktoś powiedział „transy to cyrk”. Nie będę już słuchać tego podcastu.[transgender]
„pasożyty” – tak minister nazwał ludzi na rentach, żądamy przeprosin[disability]
to, co krzyczeliście do dziewczyn z drużyny piłkarskiej, było seksistowskie i głupie[women]
dlaczego śmieszy was mem z tonącym pontonem, tam tonęły dzieci[refugees]
Pan z parteru napisał w windzie „Wietnamce won do ryżu”. Zdjąłem, zaniosłem dzielnicowemu, a w to miejsce przykleiłem zaproszenie na grilla.[asian]
ludzie, przestańcie powtarzać za trollami, że „każdy migrant to nożownik”[immigrants]
usłyszałem „kaleka blokuje windę”, no to zablokowałem razem z nią jeszcze na pięć minut[disability]
nie zostawię bez odpowiedzi zdania, że kobiety „same się proszą”, bo to zdanie rani ofiary[women]
w dniu, w którym ksiądz nazwał nas „zarazą”, moja mama, co tydzień w pierwszej ławce, wyszła z kościoła i[lgbtq]
== mentioned_slur
czy „Murzyn” w wierszu Tuwima powinno się omawiać z komentarzem?[black]
w aktach sprawy powtarza się słowo „kacap”, świadek potwierdził[nationality]
Pani w sklepie syknęła „cyganicha”, a ja dopiero w domu zaczęłam płakać[roma]
według językoznawców „pedał” w tym znaczeniu przyszło z więziennej gwary[lgbtq]
== reclaimed_slur
pedalska drużyna kręglarska ogłasza nabór, umiejętności zbędne, humor obowiązkowy[lgbtq]
jestem żydek łódzki i tak podpisuję swoje komiksy[jewish]
== support
wracaj pomału, praca nie ucieknie
jestem z ciebie dumny, że wylałeś tę wódkę do zlewu
Pamiętasz, jak mówiłeś, że nikt by nie przyszedł na twój pogrzeb? Stoi nas tu jedenaścioro pod twoimi drzwiami, otwórz, mamy ciasto.
rób małe kroki, dziś prysznic, jutro spacer do śmietnika
nie krzycz na siebie tak, jak on na ciebie krzyczał
możesz płakać w słuchawkę do rana, mam ładowarkę
blizny nie są wstydem, są dowodem, że przetrwałaś
weź głęboki wdech, ja liczę, a ty wydychasz
spakuj dokumenty i dziecko, czekamy z siostrą na parkingu pod Lidlem
kto powiedział, że jesteś głupia? bo to kłamca, a ty skończyłaś dwa kierunki
depresja kłamie, mówi twoim głosem, ale to nie ty
To, że nie zdałeś, nie znaczy, że jesteś nikim, a
== distress
trzęsą mi się ręce, kiedy słyszę jego klucz w zamku
nie jestem dość chuda, nie jestem dość mądra, nie jestem dość niczego
napisał mi obcy człowiek, że powinnam zdechnąć, i nie umiem przestać o tym myśleć
w nocy wyobrażam sobie, że mnie nie ma, i to jest jedyna miła myśl
Straciłem syna w marcu. Ludzie mówią „trzymaj się”. Czego?
nic nie czuję, nawet do psa
== question_benign
czy Karaimi[ethnicity] mieszkają jeszcze w Trokach?
Ile trwa procedura uznania płci[transgender] przed sądem w Polsce?
jak podać dłoń komuś, kto nie ma prawej ręki[disability]?
dlaczego w kościele[christian] kobiety kiedyś nosiły chusty?
ej serio pytam, Ukraińcy[nationality] jedzą barszcz z kapustą czy bez?
co to znaczy, że ktoś jest aseksualny[lgbtq], i czy to na zawsze?
== abuse_object
nikczemny budzik, wyrzucę cię przez balkon
trzeba to zniszczyć, spalić i zakopać, ta tapeta jest straszna
nie znoszę koperku, jest wszędzie, jak zaraza
== abuse_idea
teoria wielkiej podmiany jest obłąkańcza i mordercza w skutkach
idiotyczny przepis, nie da się go obronić ani na trzeźwo, ani po winie
ohydna ustawa, głosowali za nią tchórze bez wyobraźni
Seksizm w reklamach piwa jest żałosny, drogie agencje.
nacjonalizm to choroba wieku dziecięcego ludzkości
ta książka kłamie na każdej stronie, szkoda drzew
== criticism_person
Michał, jesteś dobrym grafikiem, ale ten plakat jest nieczytelny
proszę pani, prawo mówi inaczej, art. 148 dotyczy czego innego
pan wójt trzeci rok mija się z prawdą w sprawie oczyszczalni
== idiom
chłopaki z magazynu zabijają czas grą w makao
dali mi popalić na tym szkoleniu, jestem trup
jak ona wali prosto z mostu, to aż miło
== everyday
ubiliśmy śmietanę na sztywno i poszła w ciasto
wypiłeś moją oranżadę, zbóju, teraz odkupujesz 😄
dziki zryły boisko, mecz odwołany
== insult_person
idź, ty bezmózga meduzo
nie dla psa kiełbasa, nie dla ciebie stanowisko
przykro patrzeć, jak się błaźnisz
pół Radomia się z ciebie śmieje, drugie pół jeszcze nie wie
twoja dziewczyna musi być albo ślepa, albo bardzo cierpliwa
drętwy jak decha
ty ośle dardanelski
kiedyś był kimś, dziś jest tylko głośny i spocony
mamusiu, zabierz synka z forum, bo się ośmiesza
zgniłek moralny, ot co
ma pani gust jak wystawa w ciucholandzie
czarna owca to przy tobie aniołek
Sołtys z niego żaden, rolnik marny, a pijak pierwszorzędny.
urodziłeś się zmęczony i taki umrzesz
nie masz za grosz przyzwoitości, cwaniaro z parkingu
śmierdzi ci z ust i z życiorysu
jak ci nie wstyd, dziadu jeden, oszukiwać wdowę na drewnie
gburowata jędza z okienka numer trzy
dałbym ci dziesięć punktów, ale na sto
z takim wzrokiem to krety możesz oprowadzać
Ile razy można tłumaczyć? Człowiek na jej miejscu zapadłby się pod ziemię, ale do tego trzeba mieć odrobinę wstydu.
nie no genialne, chłopina sam sobie gałąź podciął i się dziwi
w szkole cię nie lubili, w wojsku cię nie lubili, zgadnij, co jest wspólnym mianownikiem
obleśny łypacz zza szyby
krowie na rowie to wytłumaczysz, tobie nie
@user ty byś nawet w totka bez kuponu przegrał
Gdy otwiera usta, żarówki przygasają ze wstydu.
jesteś zbędny jak piąty przycisk w czterodrzwiowej windzie
stary a głupi
dziecko we mgle miałoby więcej orientacji niż ten nawigator od siedmiu boleści
o rety, ale pokraczny ten twój taniec, wyglądasz jak bocian w betonie
jesteś mendą i o tym wiesz
Pani kierownik ma trzy cechy: nie umie, nie chce i krzyczy.
uciekłaś od odpowiedzialności, porzuciłaś nas, a teraz grasz ofiarę, żałosna aktoreczko
zupełnie bez jaj ten chłop, żona mu nawet skarpetki wybiera
łatwiej nauczyć kurę czytać niż ciebie myśleć
zero klasy, zero taktu, za to tona perfum
prawdomówny? on? przecież kłamie nawet w krzyżówkach
jesteś jak horoskop, dużo słów i ani jednego trafnego
chłystek po kursie weekendowym będzie mi tu
nie zasługujesz nawet na tę premię za oddychanie, bo
== insult_profane
zjebałeś wszystko, tępa pało
weź się, kurwa, lecz, babo
zasrana donosicielka z drugiego piętra
wsadź se ten mandat w dupsko, gnoju w mundurku
chujowy z ciebie brat, wiesz?
co za popierdolona baba, trzeci raz kaszle mi prosto na kanapkę
spierdolina umysłowa, nic więcej
zamknij jadaczkę, kurwo zawistna
Słuchaj, złamasie. Nie odpisujesz, nie oddajesz kasy, a na insta Zanzibar. Pierdol się.
== hate_implicit
jak Niemiec[nationality] mówi o przyjaźni, to ja liczę srebra
gdyby baby[women] rządziły światem, byłyby wojny co dwadzieścia osiem dni
pewna nacja ma w genach handel, a u nas w genach frajerstwo[jewish]
mój proboszcz mówi, żeby kochać geja[lgbtq], a nienawidzić grzechu, czyli wszystkiego, czym on jest
czemu w „Klanie” musi być akurat czarny[black] lekarz, kto im każe
obok przedszkola powstaje ośrodek dla uchodźców[refugees], sprzedam mieszkanie, pilne, okazja
Trzeba mu wybaczyć, to przecież Cygan[roma], on nie umie inaczej.
co robi Ukrainka[nationality] na Tinderze? szuka PESEL-u
dobrze ubrana muzułmanka[muslim] w galerii, a za co, skoro mąż „uchodzi” i siedzi na socjalu
osoba niska[disability] nie zdąży uciec, więc po co ją brać do ochrony, tak tylko pytam
wcale nie mówię, że Hindusi[asian] zaniżają stawki, mówię tylko, że odkąd są w Glovo, napiwków nie daję
matka Polka rodziła sześcioro, a dzisiejsze panie[women] rodzą koty i pretensje
Pokażcie mi jednego Araba[arab] z Nagrodą Nobla, który nie ma ochroniarza i paszportu szwedzkiego
wystarczy popatrzeć na nosy w tej komisji[jewish]
Podhale dla górali, a nie dla arabskich[arab] garnków i ręczników na balkonach
wiadomo, po chemioterapii każdy filozof, a po wypadku każdy chce rentę i współczucie[disability]
kto normalny zmienia imię[transgender] w wieku czterdziestu lat, no chyba że ucieka przed alimentami
a może po prostu niektóre ludy[black] nie są stworzone do zimna i zegarków
Żydzi[jewish] świętują, kiedy my płaczemy, i płaczą, kiedy my świętujemy
po co Żyd[jewish] kupił młyn w Kazimierzu? żeby mleć, oczywiście, tylko kogo
moja teściowa wierzyła w szczerość Romki[roma], dzisiaj wierzy w alarm
mówią „różnorodność”, a chodzi o to, żeby ciebie, białego faceta, zwolnić[immigrants]
po osiemdziesiątce[age] głosować? z całym szacunkiem, oni nie doczekają skutków
niby depresja[mental_health], a na zdjęciach z Krety uśmiechnięta
Kiedyś leczono to zimną wodą, dziś daje się tęczową flagę[lgbtq]. Nazywają to postępem.
W Paryżu też zaczęło się od jednego sklepiku z przyprawami[muslim]
wietnamski[asian] bar ma dobre oceny, ale schronisko obok ma mniej psów, taki zbieg okoliczności
Kobieta[women] sędzią piłkarskim. Spalony tłumaczyliśmy jej w przerwie.
jeśli Karol naprawdę jest Karoliną, to ja jestem papieżem, i proszę mi tu zaraz[transgender]
== hate_derogation
śmierdzący, obszczani, zawszeni, tacy są wasi „goście” z granicy[refugees]
wstrętne są te tłuste baby[body], niech się schowają
Rosjanie[nationality] to bandyci z urodzenia
ateiści[religion] są wyprani z moralności i po prostu plugawi
nudzą mnie i odpychają lesby w glanach[lgbtq], kwadratowe, wąsate, wrzaskliwe
kulawy[disability] dziad z parteru tylko jęczy, oni wszyscy żyją z jęczenia
Żyd[jewish] nie człowiek, Żyd kombinator, Żyd krętacz, Żyd sknera
Turki[nationality] są oślizgłe i nachalne
szczerze pogardzam kobietami[women], są płytkie i przekupne
trans faceci[transgender] to żałosne podróbki
Białoruska[nationality] swołocz rozpycha się w autobusie, prymitywy i chamy
głusi[disability] są podejrzliwi i złośliwi, nie lubię tych ich min
durni murzyńscy[black] studenci, ani be, ani me, a stypendium biorą
gardzę islamem i wszystkim, co pełza za Mahometem[muslim]
chrześcijanie[christian] z tej wspólnoty są obłudni, tępi i podli
== hate_dehumanise
gangrena w turbanie[muslim]
to mrowisko trzeba zalać wrzątkiem, mówię o romskim[roma] obozowisku pod wiaduktem
czarnym[black] wystarczy banan i opona, po co im mieszkania
Nazywacie to rodziną? To miot. Dwie suki[lgbtq] i szczeniak z probówki.
imigrancki[immigrants] ściek wlał się do Europy i cuchnie
wydaliny historii, Żydzi[jewish] ze sztetla
azjatycki[asian] chrząszcz, tyle że w masce i z aparatem
dziwolągi z trzecią płcią[transgender] powinny stać w słoikach z formaliną
bezdomni[class] to grzyb, zdrapać i zdezynfekować
== hate_normative
osobny sąd, osobne więzienie i osobny cmentarz dla innowierców[muslim]
z urzędu sterylizować upośledzone[disability]
kto ma matkę Ukrainkę[nationality], ten nie powinien dostać się na studia przed Polakiem
Zabrać gejom[lgbtq] telewizję, kino i teatr. Niech zarabiają łopatą jak wszyscy.
do kościoła[christian] w Środę Popielcową to niech sobie chodzą, ale głosu w sejmie mieć nie powinni
nie wynajmować Wietnamczykom[asian] pawilonów na targu, ani jednego
konfiskata kamienic od Żydów[jewish], dekret na jedną stronę
murzyn[black] nie powinien uczyć polskich dzieci polskiego
zakaz rozmów po arabsku[arab] w pociągach, mandat pięćset złotych
== hate_negated
z Ukraińcem[nationality] się nie siada do stołu, nigdy
nie rób z nich ofiar, bo żaden uchodźca[refugees] ofiarą nie jest
Romowi[roma] nie pożycza się nawet parasola
geje[lgbtq] kochać nie potrafią, potrafią tylko zarażać
u Żyda[jewish] nie uświadczysz sumienia
nie pamiętam, żeby jakaś kobieta[women] wymyśliła coś oprócz wymówek
ani lekarz, ani nauczyciel, ani kierowca, do niczego się czarni[black] nie nadają
nie ma dobrego islamu[muslim], nie było i nie będzie
Człowiek bez nóg[disability] nie jest pełnym człowiekiem i przestańmy kłamać.
== hate_slur
gdzie twój paszport, ruska onuco[nationality]
parchate[jewish] pismaki z Czerskiej
jeszcze raz spojrzysz na moją kobietę, ciapaku[arab]
zboczek[lgbtq] w rurkach udziela ślubu
co chwila jakaś karyna[women] z wózkiem na pół chodnika, szmaty nie matki
nie stać mnie na lekarza, to mnie leczy bambus[black]
== hate_profane
pierdolone ukraińskie[nationality] blachy, wszędzie kurwa parkują
Chuj w dupę wszystkim Żydom[jewish] i ich jebanym bankom.
zjebane kaleki[disability] znowu zajęły kurwa pół tramwaju
== threat_person
urwę ci łeb przy samych kostkach
znam twój grafik, kochanie, i jeszcze pożałujesz tego rozwodu
zatłuczemy cię po meczu, sędzio kalosz
rozpruję ci opony, potem brzuch
Powiedz bratu, że wiem, gdzie trzyma kłódkę. Będzie się palić pięknie.
masz trzy dni, potem przestanę być miły i zaczną się pogrzeby
jeszcze nikt nie uciekł przede mną dalej niż do rogu ulicy, więc nie próbuj
czapa. słyszysz? wydałem na ciebie wyrok
widzisz ten młotek? on cię już zna z imienia 🔨
== hate_threat
polowanie na ciapatych[arab] dziś od ósmej, start spod stadionu
zarżniemy wasze jarmułki[jewish] razem z głowami
na kolanach będą wracać do Kijowa, tylko najpierw kolana im przestrzelimy[nationality]
wsadzić wszystkich pedałów[lgbtq] do jednej stodoły i zamknąć od zewnątrz, zapałki mam
Pójdziemy tam w nocy, wyważymy drzwi i nauczymy te czarne[black] bydlaki latać z czwartego piętra
oby wam, muzułmanki[muslim], kwas z nieba spadł na te chusty
== incite_selfharm
obiecaj, że tym razem ci się uda, bo ostatnio nawet to spartaczyłeś
zrób to na live, chociaż raz będziesz miał widzów
== sexual_harassment
cnotka z księgowości, ja bym ją rozdziewiczył na ksero
pod tą sukienką nic nie masz, prawda? zaraz sprawdzę
Kasjerko słodka, zamiast paragonu wypnij się, to zapłacę podwójnie.
nie odpisujesz, a ja tu stoję i stoi mi, wysłać ci zdjęcie?
pani prokurator to musi być ostra w łóżku, chętnie bym się dał zakuć i wylizał co trzeba
chodź do kantorka, suczko, zobaczysz inwentaryzację
== friendly_profanity
zajebisty pomysł, wchodzę w to
cholera, Ula, ale ty masz głos, ciary na dupie
no i chuj no i cześć, emeryturka od jutra! 🎣
sto lat, stara dupo, i oby nam się
żeś odpierdolił widowisko, dziadek, breakdance na weselu, sala szalała
fiuuu, ale bryka, kurwa, dasz się karnąć?
przysięgam, jak zobaczyłem prześwietlenie bez cienia, to ryknąłem „kurwa, żyję” na całą onkologię
Ruszyliśmy dupy z kanapy i weszliśmy na Babią Górę. Wschód słońca, termos, cisza. Kurwa, warto było.
ale ze mnie pizda, popłakałem się na Królu Lwie, drugi raz, przy własnych córkach
ten nowy album to sztos nad sztosy, rozpierdala głośniki
jebaniutki, nauczyłeś się salta! jestem z ciebie dumna jak chuj
ogarnęłam PIT w piętnaście minut, mówcie mi, kurwa, królowo
szwagier, ty diable, za taką wędzonkę to ja ci buty wypastuję, do cholery
„Gdzie jest, kurwa, mój ślubny bukiet?” – krzyknęła panna młoda, a pies właśnie dojadał ostatnią różę.
daj pyska, łobuzie zasrany, tyle lat!
w chuj pięknie dziś nad Narwią
dupska w troki, dziewczyny, jedziemy wygrać te kajaki
zgłodniałem jak skurwysyn, kto robi jajecznicę?
ja jebie, oddali mi kaucję
popatrz, jaki zajebisty rogal na tej twojej ryjce, chodź się przytul
nie mam kurwa słów, moja mama zrobiła prawo jazdy po pięćdziesiątce, piątka, babo!
cholernie tęsknię za wami, wariaci
Przegraliśmy siedem zero, kurwa, ale po meczu śpiewaliśmy głośniej niż zwycięzcy, bo Jarek wyszedł ze szpitala i siedział na trybunie
otwieram lodówkę, a tam jebany tort w kształcie mojego tira, no chłopaki, wy
== profane_object
kurwiszcze nie kosiarka
a w dupę, znowu ta kłódka zamarzła
komar jebany, całą noc nad uchem
zajebię ten budzik, przysięgam, oberwie o ścianę
sraczka po tym sushi, pierdolony bufet za 39,90
weź przestań, ten Excel to jakiś chory skurwysyn, znowu mi datę zrobił z ułamka
do chuja pana, zgubiłem pilota do bramy
pojebane ceny masła, w głowie się nie mieści
Ta szafa z marketu miała się złożyć w godzinę. Mija czwarta, mam dwie śruby za dużo i jedną dupę za mało, żeby usiąść i płakać.
== positive_identity
czapki z głów przed pielęgniarkami[women]
nasi wietnamscy[asian] uczniowie zmiażdżyli olimpiadę z matematyki
byłem na szabatowej kolacji[jewish], nikt nigdy tak mnie nie ugościł
Ten chór osób z niepełnosprawnościami[disability] wbija w fotel, kupujcie bilety, zanim wykupią!
dwóch tatusiów[lgbtq] z placu zabaw ogarnia kanapki dla całej ekipy, uwielbiam
po prostu kocham tę czarnoskórą[black] kapitan Lotu, lądowanie jak po maśle
Bądźcie dumne, trans siostry[transgender], świat jest też wasz
Romka[roma] z Limanowej została doktorką, a jej babcia nie umiała czytać, płaczę ze wzruszenia
islam[muslim] nauczył moją przyjaciółkę cierpliwości, a mnie nauczył jej szacunku
Syn Hindusa[asian] i Kaszubki[ethnicity] mistrzem Polski w brydżu, jak nie kochać Trójmiasta
z niepokonanymi paniami po mastektomii[women] płynę smoczą łodzią w niedzielę
Ukraińscy[nationality] murarze postawili nam kaplicę za darmo, na pamiątkę, że ktoś ich przyjął
seniorzy[age] to nie balast, to skarbnica, i jeszcze dają w kość na parkiecie
prawa osób w psychozie[mental_health] to też prawa człowieka, walczmy o nie z całych sił
polscy Tatarzy[ethnicity] bili się pod Grunwaldem i pod Monte Cassino, chwała bohaterom
Żadna dziewczyna[women] nie powinna się bać wracać nocą. Walczymy o to do skutku.
uśmiech pana Ibrahima[arab] z warzywniaka to najlepszy początek dnia
cudzoziemki[immigrants] z naszej fabryki zorganizowały strajk i wygrały podwyżki dla wszystkich, także dla tych, którzy
== neutral_identity
w pawilonie trzecim mieści się poradnia dla kobiet[women] w ciąży
Mniejszość niemiecka[nationality] na Opolszczyźnie ma dwujęzyczne tablice w kilkudziesięciu gminach
kurs alfabetu Braille'a[disability] rusza po feriach
prezydent przyjął delegację duchownych muzułmańskich[muslim] i prawosławnych[christian]
z danych Straży Granicznej wynika, że najczęściej o azyl prosili Czeczeni[refugees] i Białorusini[refugees]
wystawa fotografii „Łódzkie getto[jewish]”, wstęp wolny, czynna do marca
== self_identity
wychowali mnie dziadkowie Bojkowie[ethnicity], gotuję po ichniemu
jestem gruba[body], szczęśliwa i tańczę salsę w poniedziałki
Mąż katolik, ja prawosławna[christian], dzieci mają dwie Wigilie.
straciłem wzrok[disability] w wieku 30 lat, teraz stroję fortepiany
cześć, z tej strony Ngoc[asian], prowadzę stragan i bloga o pho
wyszłam z szafy jako ostatnia w paczce[lgbtq], reszta już tam na mnie czekała z szampanem
== negated_hate
żaden gej[lgbtq] mnie nigdy nie „zaraził”, najwyżej miłością do musicali
Cyganka[roma] w przychodni nie kradnie kurtek, tylko siedzi w kolejce z gorączką jak my
nie mam nic do Turków[nationality], gniewam się na rachunek
czy ja powiedziałam, że nie lubię muzułmanek[muslim]? nie i nigdy tak nie powiem
Kobieta[women] za kierownicą nie jest dowcipem
kto twierdzi, że Żydzi[jewish] są skąpi, nie był na ich weselu
Nie każda osoba z dwubiegunówką[mental_health] krzyczy, większość chodzi do pracy
nigdy nie uważałam Ślązaków[ethnicity] za prostaków, w ogóle kto tak mówi w XXI wieku
to nie migranci[immigrants] podnieśli ci czynsz
Wcale nie jest tak, że osoby grube[body] są leniwe, Kasia przebiegła maraton
transpłciowość[transgender] nie jest modą ani fanaberią
nie, nie powinniśmy wyrzucać Ukraińców[nationality] ze szpitali, co wy wypisujecie
Afrykańczyk[black] nie przyjechał po zasiłek, przyjechał po doktorat i go zrobił
nikt rozsądny nie nazywa uchodźców[refugees] szarańczą
nie uznaję zdania, że „starych[age] nie warto leczyć”, każdego warto
osoby głuche[disability] nie są ani głupie, ani niegrzeczne, one cię po prostu nie słyszą
Nie wstydzę się, że mój syn kocha chłopaka, wstydzę się, że kiedyś miałem z tym problem[lgbtq]
nieprawda, że Wietnamczyk[asian] zawsze oszukuje na wadze, sprawdziłem wagę dwa razy i dodał mi
== counter_speech
nie śmiej się z „pontonów”
Brawo dla pana z warzywniaka, który na tekst „nie obsługuj brudasów” odpowiedział: „to pana nie obsłużę”[immigrants]
Felietonista pyta, „po co nam w sejmie osoby na wózkach”. Po to, żebyś miał podjazd, jak się zestarzejesz.[disability]
„Feministki to brzydkie stare panny” – serio, 2024 i ktoś płaci za taki tekst?[women]
mój uczeń narysował swastykę, więc zamiast uwagi był wyjazd do Sztutowa i długa rozmowa[jewish]
@user wiesz, ile razy słyszałam, że „żółci zalewają rynek”? tyle, ile mam lat[asian]
Kto napisał „kozojebca” pod nekrologiem imama, niech się wstydzi przed własną matką[muslim]
takie dowcipy o Romach przy moim stole są zakazane, następny kończy bez deseru[roma]
To zdanie, że „prawdziwa kobieta rodzi”, rani każdą, która nie może[women]
Rasistowskie małpie odgłosy? przerwać mecz, opróżnić sektor, odjąć punkty, i tak do skutku[black]
zgłoszenie: użytkownik wzywa do „czyszczenia osiedla z Ukraińców”, link i zrzut w załączniku[nationality]
moja ciocia mówi o trans ludziach „to coś”, poprawiam ją za każdym razem: to ktoś[transgender]
Na murze przy szkole: „LGBT = pedofilia”. Kłamstwo wysokie na dwa metry. Dyrektorka sama wzięła wałek.[lgbtq]
pan z telewizji powiedział „inwazja kulturowa” o dwudziestu pielęgniarkach z Manili, proszę się uszczypnąć[asian]
wszystkim piszącym „zagłodzić emerytów” życzę zdrowej starości i lepszych wnuków[age]
nie zostawimy tego tak, wyzwanie Natalii od „psycholek” to przemoc i idziemy z tym do rektora[mental_health]
Hasło „Żydzi do pieca” wykrzyczane w barze skończyło się wezwaniem patrolu i wyrokiem, i bardzo dobrze[jewish]
dziś w autobusie kobieta powiedziała do chłopca z Kongo „brudna rączka, nie trzymaj się poręczy”, a kierowca zatrzymał autobus i[black]
== mentioned_slur
dlaczego nikt już nie mówi „inwalida”, tylko osoba z niepełnosprawnością?[disability]
na klatce wisiała kartka ze słowem „ciapaty”, administracja zdjęła[arab]
Świadek zeznał, że oskarżony krzyknął „żydzie parchu”[jewish]
„banderówka” – tak do mnie powiedziała pani w okienku, zatkało mnie[nationality]
== reclaimed_slur
no hej pedały moje kochane, kto bierze chipsy na maraton Eurowizji?[lgbtq]
baba z wozu? my, baby[women] z wozu, jedziemy przodem, zlot w Ostródzie
== support
wyjdź z tej łazienki, pizza stygnie, kochamy cię
twoje życie ma wagę, choć dziś tego nie czujesz
dzień po dniu, godzina po godzinie, bez pośpiechu
Nie, nie zasłużyłaś na to. Nikt nie zasługuje, żeby go bić za przypaloną zupę. Idziemy po niebieską kartę.
puść sobie tę piosenkę, wiesz którą, i zadzwoń
mam dla ciebie łóżko polowe, kota i zero pytań
nie powiem „weź się w garść”, powiem „weź moją rękę”
Mówili ci „nieudacznik”? Ja widzę gościa, który wstaje o czwartej i karmi trójkę dzieci.
dałaś radę wczoraj, dasz i jutro, a dzisiaj po prostu poleż
odezwij się choćby kropką, będę wiedział, że jesteś
Też kiedyś schowałem listy pożegnalne. Spaliłem je przy ognisku z psychologiem, dosłownie.
ej, kolego z peronu, jeśli to czytasz, dziękuję, że ze mną wróciłeś, i pamiętaj, że
== distress
słyszę w głowie „jesteś śmieciem” i nie wiem, czyj to głos
mam dwadzieścia pięć lat i nikogo, do kogo mogłabym zadzwonić
po tym, co mi zrobił, myję się trzy razy dziennie i dalej czuję brud
Nie proszę o pomoc, chcę tylko, żeby ktoś wiedział, że tu byłam.
znowu nie zjadłem, znowu skłamałem, że jadłem
nienawidzę się za to, że nie umiem odejść
== question_benign
skąd wziął się zwyczaj chowania afikomanu[jewish]?
Czy mogę zapytać kolegę z Nigerii[black], jak dba o włosy, czy to niegrzeczne?
jakie prawa ma Ukrainka[nationality] w ciąży bez ubezpieczenia?
które muzeum opowiada o kulturze Romów[roma]?
od ilu lat kobiety[women] mogą służyć na okrętach podwodnych?
co zrobić, żeby strona była wygodna dla osób niewidomych[disability]?
== abuse_object
ten materac to narzędzie tortur
spłoń w piekle, kserokopiarko
durny kran, kapie i kapie, utłukę go
== abuse_idea
średniowieczny, okrutny, bezduszny przepis, do śmieci
konwersja „leczenie” gejów to szarlataneria i powinna być karana[lgbtq]
ideologia kastowa jest nieludzka, bez dwóch zdań
ten konkurs piękności to targowisko próżności
denerwuje mnie głupi mit, że biednym się nie chce
Wyrzućcie ten scenariusz, cuchnie stereotypem z lat dziewięćdziesiątych.
== criticism_person
pani Agnieszko, recenzja była krzywdząca i oparta na jednym cytacie
trenerko, za mało rozciągania, za dużo krzyku
nie zgodzę się z Jurkiem, most trzeba remontować, a nie malować
== idiom
spaliłam dowcip, bo zapomniałam puenty
rzeź niewiniątek na egzaminie z anatomii, zdało pięć osób
diabli mnie biorą, gdy ktoś słodzi rosół
== everyday
suka oszczeniła się w nocy, siedem zdrowych
strzelaj z karnego, nie marudź!
jesteś świnią w tej grze, ja gram żyrafą, kto rzuca pierwszy
== insult_person
zimna ryba
trudno o większego gamonia
w głowie siano, w portfelu mole
spójrzmy prawdzie w oczy: jesteś przeciętny, i to w dobry dzień
gdzie cię chowali, w oborze?
ten niby ekspert pomylił kość piszczelową z fletem
rany boskie, kto dał tej niedojdzie skalpel
przyzwoitość omijała cię szerokim łukiem
z ciebie taki macho jak z waty gwóźdź
ryczysz na dzieci, bo na nikogo innego nie masz odwagi, tchórzu
gąska z pustą główką i pełną szafą
kochasz siebie, bo nikt inny nie chce
Może i ukończył uczelnię, ale uczelnia do dziś się nie przyznaje.
wyliniały lis z polibudy
byłbyś niezłym strachem na wróble, gdyby wróble czegokolwiek się po tobie bały
słuchać hadko, co ten pajac wygaduje
nie płacz, przecież i tak byś nie wygrał, patałachu
ona śpiewa? ja myślałem, że ktoś tnie blachę
dziadek do orzechów ma więcej empatii
babo jagodo, schowaj te pazury
Ty, Robert, ty się powinieneś leczyć z tego zarozumialstwa, bo aż śmierdzi w całym open spejsie.
zawistna ropucha z czwartego
nie umiesz, nie wiesz, nie pytasz, klasyka
lepki typ, po uścisku dłoni muszę się umyć
kłamiesz jak ruska encyklopedia
co on w niej widzi? ani to ładne, ani mądre
tumanie! trzeci raz lejesz ropę do benzyny!
jego kariera to ślizganie się po cudzych plecach
wielki znawca wina, a pije z gwinta pod mostem
miałeś jedno zadanie, ciołku, JEDNO
niedomyta hrabina
Bez kija nie podchodź, bez nosa tym bardziej, bo pan Leszek znów nie odkrył prysznica.
osobowość masz jak niezapisany notes, tyle że notes się przydaje
@user cieszę się, że napisałeś, dawno nie widziałam tak bezdennej głupoty w trzech zdaniach
rób, jak uważasz, i tak schrzanisz
w ciemnym zaułku to złodziej by się ciebie przestraszył, kochaniutka
Drugiej takiej pijawki jak szwagierka to ze świecą szukać, przyjechała na weekend i siedzi od lipca
chodzący kompleks w garniturze
byłeś zerem, jesteś zerem i zerem odejdziesz na emeryturę
na zebraniu wstał ten pyskaty cwaniak z szóstki i oznajmił, że
== insult_profane
lecz się na nogi, bo na łeb, kurwa, za późno
zasrany egoista z ciebie i tyle
ej, pało, oddawaj hajs
masz pysk jak dupa pawiana
jebał cię pies, złodzieju rowerów
dyrektorka? podła suka na szpilkach
Ty skurwysynu, uśpiłeś mi psa bez pytania!
typowy kurwa januszex i ty, tępy chuju, na czele
niech ktoś temu pojebowi zabierze megafon
== hate_implicit
jak się rodzi u nich dziewczynka, to płaczą, jak chłopiec, to strzelają w powietrze, no ale cicho sza[muslim]
pan radny w kipie na głowie będzie mi mówił, co to polski patriotyzm[jewish]
kolega ożenił się z Wietnamką[asian], taniej niż gosposia
gdzie dwóch Romów[roma], tam trzy licytacje komornicze
spytali mnie, czy przyjmę pod dach uchodźcę[refugees], to odpowiedziałem, że mam już jednego karalucha i wystarczy
Ładna, młoda, prokurator. Z którym ministrem na urlopie, hm?[women]
znowu nagroda dla filmu o gejach[lgbtq], mogliby już osobny festiwal zrobić, na Marsie
a ja tam wolę, jak mnie operuje ktoś, kto wygląda jak lekarz, nie jak Abdul z bazaru[arab]
głosowało na nich całe DPS[disability], wiadomo, kto im trzymał długopis
twój chłopak jest z Kenii[black]? a test na wszystko zrobiłaś?
mamy w klasie chłopca z Aspergerem[disability], więc reszta dzieci cofa się w rozwoju
oni mają swoją księgę, a w niej stoi, że wolno kłamać niewiernym, poczytajcie[muslim]
na Nalewkach też tylko „handlowali”, a czyje były wszystkie kamienice, proszę policzyć[jewish]
Kobiety w ciąży[women] na zwolnieniu od testu, a my zasuwamy za nie. Cud macierzyństwa.
W latach siedemdziesiątych nie było trans ludzi[transgender], było za to wojsko.
szwedzkie statystyki gwałtów, sprawdź sobie i porównaj z liczbą wydanych wiz[immigrants]
drogi chiński[asian] sąsiedzie, gdzie się podział kot pani Jadzi?
Sąsiedzi spoza Unii[immigrants], a co drugi na nowym iPhonie, dziwna ta bieda
jaka tam przemoc, jak baba[women] milczy, to znaczy, że jej dobrze
nie dziwcie się ludziom, że się boją, skoro pod kościołem siedzą Rumunki[roma] z pożyczonym niemowlakiem
wiem tylko, że jak w banku zaczął pracować pan Goldberg[jewish], to oprocentowanie poszło w dół, i to nie moje
Trzeba było widzieć, jak czarnoskóry[black] student patrzył na śnieg, zupełnie jak dzikus na lusterko, wesoło było
białoruski[nationality] elektryk, to może od razu zadzwonię po straż pożarną
o Ormianach mówią „rzeź”, a to były zwykłe przesiedlenia, wojna była[ethnicity]
schizofrenik[mental_health] w ławie przysięgłych, a co, niech głosują też jego głosy, haha
babcie[age] na rowerach elektrycznych, kostnica się cieszy
Oni nie muszą nas podbijać, wystarczy, że poczekają, aż nasze córki przestaną rodzić, a ich[muslim]
== hate_derogation
jestem uprzedzony do Czeczenów[ethnicity] i mam rację, dzicz i hołota
wietrzyć trzeba po każdej wizycie tej Romki[roma], ona cuchnie jak oni wszyscy
Afrykanki[black] są ordynarne, krzykliwe i rozpuszczone
feministki[women] to sfrustrowane pokraki
przerażająco głupi są ci z obozu dla uchodźców[refugees], jak kołki
żydowscy[jewish] adwokaci to hieny, cwane, bezlitosne, lepkie
lesbijka[lgbtq] z naprzeciwka jest odpychająca, chłopska i zgorzkniała jak to one
Hindusi[asian] to naród lizusów i krętaczy
pełno tych Kurdów[ethnicity], brodate, zarośnięte, zacietrzewione typy
nie mogę znieść widoku kalek[disability] na plaży
Starzy ludzie[age] są bezużyteczni, złośliwi i śmierdzą moczem, powiedzmy to wreszcie.
muzułmanki[muslim] są ograniczone i uległe jak owce
odrzuca mnie każdy transseksualista[transgender], pokręcone to i chore
Litwini[nationality] są mściwi, skąpi i tępi
żaden szacunek dla ruskich[nationality], banda prymitywnych rzezimieszków
== hate_dehumanise
gady w hidżabach[muslim]
roznosiciele tyfusu, tak trzeba o nich mówić, o tych z pogranicza[refugees]
Żyd[jewish] żeruje, aż zdechnie żywiciel
w klatkach by ich trzymać, tych waszych tęczowych[lgbtq], i pokazywać za dwa złote
czarnuch[black] stoi na ewolucyjnym schodku niżej od goryla
romska[roma] zaraza przeszła przez wieś, został smród i kurze pióra
upośledzony[disability] noworodek to odrzut z taśmy
Ukraińska[nationality] szarańcza obgryzła nam szpitale, szkoły i tramwaje do gołego
prawdziwa baba[women] jest jak pies: głaskana szczeka, bita słucha
== hate_normative
Chińczycy[asian] powinni mieć zakaz kupowania ziemi, domów i nawet garaży
Żadnego hebrajskiego[jewish] na uniwersytecie. Zamknąć katedrę, książki do antykwariatu.
bić w szkole po łapach każdego, kto gada po ukraińsku[nationality]
odsunąć homoseksualistów[lgbtq] od krwiodawstwa, wojska i dzieci, raz na zawsze
psychicznie chorym[mental_health] odebrać dowody i dzieci
dla Romów[roma] godzina policyjna od osiemnastej
za noszenie burki[muslim] deportacja całej rodziny
kobiety[women] nie mają czego szukać na kopalni, na mostku i w kokpicie
zasiłek tylko dla białych, czarni[black] niech wracają albo zdychają o własnych siłach
== hate_negated
nie ma czegoś takiego jak trans kobieta[transgender]
Ukrainiec[nationality] mi nie brat i nie kolega
{gp} nie są tu potrzebni nikomu, nawet samym sobie
żaden Pakistańczyk[asian] nie myje rąk
pan na wózku[disability] niech nie udaje, że pracuje, bo oni nie pracują
Arab[arab] przyjacielem nie bywa. Bywa tylko wspólnikiem, i to do pierwszej kradzieży.
wątpię, czy jakakolwiek Cyganka[roma] kiedykolwiek wychowała uczciwego syna
muzułmanie[muslim] ani nie kochają, ani nie wybaczają, ani nie myślą
bez {gg} byłoby tu jak w niebie, a z nimi nie da się nawet oddychać
== hate_slur
pedryle[lgbtq] mają dziś bal na Starówce
co, gudłaju[jewish], zabrakło szekli?
ukraińskie[nationality] upadliny, won na front
skośny[asian], umyj te gary jeszcze raz
kopnij tego downa[disability] w piłkę, to może poleci
dla żółtków[asian] i asfaltów[black] osobna szatnia, tu jest polska drużyna
== hate_profane
banda jebanych ciapatych[arab] zajęła nam kurwa boisko
pojebane lesby[lgbtq] chcą kurwa ślubów, no ja pierdolę
gówno mnie obchodzą te zasrane żydowskie[jewish] groby, orać i siać kukurydzę
== threat_person
nogi z zadu powyrywam, jak cię dorwę
Kolego z ławki rezerwowych, po treningu porozmawiają z tobą moi bracia. Przynieś sobie bandaż.
zakopię cię żywcem pod tym twoim tarasem
widziałem, jak wysiadasz z 18, następnym razem wysiądę z tobą
dostaniesz nożem, zanim zdążysz wybrać 112
ja nie grożę, ja informuję: do piątku będziesz miał złamany nos
masz ładny uśmiech, szkoda będzie zębów 🦷
jak pójdziesz na policję, znajdą cię wiosną, jak śnieg zejdzie
psa ci otruję, a potem tobie coś dosypię
== hate_threat
tęczowego[lgbtq] radnego czeka kulka
zobaczycie, Romowie[roma], jak się pali trzecia w nocy
Zamiast pomocy humanitarnej wysłałbym im miny, niech po nich chodzą, uchodźcy[refugees] jedni
rozjechać ich wszystkich pod meczetem[muslim], co do jednego
będziemy Ukraińców[nationality] wyciągać z tramwajów za włosy i lać, aż zapomną, jak się mówi „dziakuju”
zgolimy na łyso każdą żydowicę[jewish] i pod mur
== incite_selfharm
skorzystaj z okna, piętro masz odpowiednie
nie dzwoń na żadne linie zaufania, szkoda minut, po prostu z tym skończ
tak cierpisz, biedaku? to bądź facetem i odejdź na dobre, jeszcze dziś
== sexual_harassment
gdybyś była milsza w łóżku, byłabyś już starszą specjalistką
wilgotna już jesteś od samego czytania, co?
ładna bluzka, ładniej by wyglądała na mojej podłodze, zdejmuj
Trener fitness do klientki: wypnij się bardziej, kochana, bo nie widzę, czy warto cię przelecieć.
policjantko, zakuj mnie i usiądź mi na twarzy
zadzwoń do mnie albo wrzucę te nagie fotki na grupę z pracy
== friendly_profanity
w mordę jeża, jaki zachód!
zajebista zupa, mamo, dokładka
Zosia, kurwa, leć, bo ci medal dadzą bez ciebie!
skurczybyku, ty wiesz, jak mnie rozśmieszyć
nie wierzę, że ten stary gruchot przejechał rajd, ja cię pierdolę, drugie miejsce!
kurwa, jaja jak berety, skoczyła z pięciu metrów tyłem
moja siostra jest kurewsko zdolna, otwarcie wystawy w piątek
dupa, a nie ze mnie kucharz, ale zjedliście wszystko, wariaty
Rozjebałem system: kupiłem bilet do Lizbony za sto złotych i jadę sam ze sobą, kurwa, pierwszy urlop od pięciu lat.
elo zjeby, za godzinę raid, kto nie wejdzie, ten trąba
to jest tak zajebiście głupie, że oglądam trzeci raz
a chuj, najwyżej będą zakwasy, jeszcze jedna górka
cholera, chłopaki, wyglądacie w tych garniakach jak z mafii, pięknie
wyryczałam się na tobie, kochana, zasmarkałam ci pół swetra, a ty tylko „pierdol go, zamawiam sushi” 💖
bezczelny skurczysyn ten bocian, stoi w bagażniku i pozuje
no jebnij se zdjęcie z tym arbuzem, większy od głowy!
dzień dobry, kurwa, dolino, jestem na szczycie
Pan doktor mówi „remisja”, a ja na to, przepraszam, „o kurwa” i ściskam go razem z kartą choroby
szef powiedział: „odpierdolcie sobie jutro wolne, zasłużyliście”, kocham tego człowieka
ale zaciesz na mordzie mam, córa zdała na medycynę
pyszne to w pizdę, co tam dodałaś, tymianek?
ryjemy ze śmiechu od rana, bo papuga nauczyła się „spierdalaj” od dziadka i mówi to księdzu
sezon truskawkowy start, w dupie mam resztę świata 🍓
Mariolka, ty cudowna pojebko, przejechać pół Europy rowerem, żeby mi dać
== profane_object
pierdolony upał, asfalt klei się do butów
chuj bombki strzelił, prąd wysiadł
no i zasrany gołąb trafił prosto w kawę
jebane schody, tysiąc stopni na tę wieżę
cholerstwo się przypaliło, garnek do wywalenia
wkurwiające reklamy co trzy minuty
nie szyje, ta pizdowata maszyna nie szyje, tylko szarpie
Z dupy ta prognoza. Miało być słońce, jest gradobicie i mam dziurę w dachu altanki.
srał pies taki rozkład jazdy
== positive_identity
dziewczyny[women] z klubu bokserskiego, jesteście ogniem
wiwat stare lesby z Kołobrzegu, trzydzieści lat razem i dalej za rękę[lgbtq]
Nigeryjski[black] ksiądz nauczył naszą wieś śmiać się na mszy i chwała mu za to
Aktorka z zespołem Downa[disability] zagrała tak, że krytycy zapomnieli długopisów
chcę, żeby moja hinduska[asian] szefowa została prezeską całej grupy
Romowie[roma] przeżyli zagładę i grają dalej, chapeau bas
nic tak nie cieszy jak śmiech dzieciaków z ukraińskiej[nationality] szkółki sobotniej
twój hidżab jest piękny i nosisz go z klasą, siostro[muslim]
osobom w kryzysie psychicznym[mental_health] należą się lekarze, a nie wytykanie palcami
nasza drużyna ampfutbolu[disability] to prawdziwe bestie, półfinał mistrzostw świata!
Dumna jestem z syna. Dumna jestem z zięcia. Jedna para, dwa garnitury i najpiękniejsze wesele w Nowym Targu.[lgbtq]
żydowsko-polska orkiestra weselna rozgrzała Lublin do czerwoności[jewish]
uchodźcy[refugees] to nie liczby, to Samira, która piecze najlepszy chleb na Ochocie
wspieram trans młodzież[transgender], bo każdy zasługuje na dom, w którym woła się go po imieniu
Nasz Mongoł[asian] z sekcji zapasów rozłożył wszystkich, złoto jak nic, dżentelmen na macie
pamiętajmy o Ślązaczkach[ethnicity] z familoków, twarde babki, czyste okna, wielkie serca
dajcie ludziom po siedemdziesiątce[age] pracować, oni robią to lepiej
gdy pani Fatima[muslim] wzięła mikrofon na dożynkach, cała wieś wstrzymała oddech, a po chwili
== neutral_identity
Ukraińska[nationality] Cerkiew obchodzi święto 6 grudnia
w spisie pojawiło się ponad pół miliona deklaracji narodowości śląskiej[ethnicity]
powiatowy zespół wydaje karty parkingowe osobom z niepełnosprawnością[disability] we wtorki
W Kielcach 4 lipca 1946 roku zamordowano ponad czterdziestu Żydów[jewish].
kobieta[women], lat 34, poszkodowana w wypadku, opuściła szpital
klub filmowy pokaże dokument o starszych gejach[lgbtq] w PRL
== self_identity
urodzony w Kijowie, zakochany w Poznaniu[nationality], programuję windy
bycie muzułmanką[muslim] w Suwałkach to głównie tłumaczenie, że nie, nie jest mi gorąco
mam stomię[disability], kota i bilet do Neapolu
My, biali z Europy, też byliśmy emigrantami, mówię jako Polka z Chicago[immigrants]
siedemdziesiąt osiem lat[age], wdowiec, uczę się hiszpańskiego
jestem bi[lgbtq] i mam fajniejsze skarpety niż ty
== negated_hate
nie zgadzam się, że „czarni[black] biegają, a biali myślą”
Wigilia bez drwin z geja[lgbtq] da się zrobić, naprawdę
żaden z moich syryjskich[refugees] kursantów nie miał noża, mieli zeszyty w kratkę
nie chodzi o to, żeby kogokolwiek wyganiać, chodzi o mieszkania dla wszystkich[immigrants]
kobiety[women] nie kłamią częściej o gwałcie, dane są jednoznaczne
Czy ktoś mógłby przestać mówić, że autyści[disability] nie mają uczuć? Mój płacze na każdym filmie o psie.
przestańcie, Wietnamczycy[asian] nie jedzą kotów
nikt nie „wymienia” żadnego narodu, to wymysł z internetu[immigrants]
nie gardzę ludźmi, którzy śpią na dworcu[class], gardzę obojętnością
Żyd[jewish] z mojej ulicy nie liczył pieniędzy, tylko gwiazdy, był astronomem
to nie do wiary, ale znów muszę napisać: islam nie jest zakazany i nie będzie[muslim]
transpłciowych[transgender] pacjentek nie wolno wyśmiewać, nawet „dla rozluźnienia”
ani jeden Rom[roma] z tej listy nie był karany, w przeciwieństwie do pana radnego
Nie boimy się księdza z Ghany[black], boimy się tylko, że go przeniosą
wierzący[christian] nie są głupi, niewierzący też nie
bzdura, że osoby z depresją[mental_health] „szukają atencji”, one szukają tlenu
nienawiść do Rosjan[nationality] jako ludzi niczego nie naprawi, i nie zamierzam jej uczyć dzieci
nie myśl, że gardzę twoją wiarą, tylko nie chcę, żebyś mnie do niej
== counter_speech
uprzejmie donoszę, że „murzyńskie ryje” to nie opinia, tylko paragraf[black]
Napisali na jej szafce „lesba”, no to wszystkie napisałyśmy to samo na swoich. Jutro nie będą wiedzieli, która.[lgbtq]
@user „Ukry na front” pisze facet, który uciekł przed WKU do Norwegii, podziwiam konsekwencję[nationality]
nie rozsyłaj filmiku, na którym biją chłopaka z Jemenu, wyślij go policji[arab]
powiedział „przecież one to lubią”, a ja powiedziałam „wyjdź z mojego auta”[women]
„Starych do domu starców i zamknąć” – cytat z posiedzenia rady, protokół strona czwarta, dla potomnych.[age]
kłamstwo o rytualnym mordzie zabijało ludzi w Sandomierzu, dlatego zakryto ten obraz[jewish]
rzucili jajkami w Marsz Równości, my rzuciliśmy konfetti w nich[lgbtq]
komentującym, że „gruba nie powinna iść na plażę”: plaża nie ma limitu kilogramów[body]
to nie „poczucie humoru”, to pogarda dla głuchych w cenie biletu[disability]
Babcia, repatriantka z Kazachstanu, słyszała „wracaj do ruskich”. Ja słyszę to samo w imieniu koleżanki z Mińska i znowu boli.[nationality]
Zamiast lajkować „cyganom wstęp wzbroniony”, zapytaj właściciela, czy wie o art. 138 kw[roma]
wstyd mi za kibiców, którzy gwizdali podczas minuty ciszy dla ofiar zamachu na meczet[muslim]
w komentarzach „zabić, spalić, utopić”, a to tylko zdjęcie otwarcia świetlicy dla uchodźców, ogarnijcie się[refugees]
na pytanie „po co czarnemu narty” Moses odpowiedział: „żeby cię wyprzedzić”, i wyprzedził[black]
posłanka nazwała trans nastolatków „produktem mody”, komisja etyki ma już nasz wniosek[transgender]
szef: „ciężarnych nie zatrudniam”. sąd pracy: „dwadzieścia tysięcy odszkodowania”. ja: 😌[women]
„Azjatko, gdzie twój nietoperz”, usłyszała w 2020 moja koleżanka z laboratorium, ta sama, która potem przez rok[asian]
== mentioned_slur
polonistka wytłumaczyła, czemu „Murzynek Bambo” dziś razi[black]
w grypserze „cwel” znaczy coś dużo gorszego, niż sądzą nastolatki
Podsądny przyznał, że wykrzykiwał „ukraińskie szmaty”[nationality]
dziadek wspominał, że w Rzeszy wołano na nich „Polacken”[nationality]
== reclaimed_slur
wariatkowo[mental_health] pozdrawia, nasza grupa wsparcia ma nowe koszulki
gruba berta[body] to ja, i tak, wygrałam przeciąganie liny
== support
nie zostawię cię na tym moście ani w tym nastroju, jadę
możesz nienawidzić tego dnia, tylko dożyj ze mną jutra
napisałaś, że nikt cię nie kocha; ja kocham, i pies też
płacz nie jest słabością, kochany
Terapeutka pomogła mi przestać słyszeć „głupia, gruba, brzydka”. Dam ci jej numer, ma miejsca w czerwcu.
chodź, posiedzimy w ciszy, przyniosę krówki
telefon zaufania dla dorosłych 116 123, zadzwoń, potem napisz
zrobiłeś najtrudniejszą rzecz: powiedziałeś komuś
to, że cię wyrzucił z domu za bycie gejem, mówi o nim, nie o tobie, u mnie zawsze masz kąt
wiem, że dziś się pociąłeś, i nie jestem zły, jestem obok
ukochana, zgaś telefon, zapal lampkę, zaraz otworzę ci drzwi
Nie jesteś ciężarem. Ciężarem jest lodówka bez windy, a i tę wniosłem, więc
== distress
powiedziałam mamie, że jestem lesbijką, i od tygodnia nie mam domu
boję się, że pewnego dnia posłucham tego głosu
wszyscy mają plany, a ja mam tylko sufit
trzeci raz dziś zwymiotowałam, nikt nie wie
Byłem dobry w udawaniu, że żyję. Teraz nawet tego nie umiem.
kurwa, jak to boli, po co ja się urodziłem
== question_benign
czy Żydówka[jewish] może zostać rabinką?
czemu mówimy „z ukraińskiego[nationality]”, a nie „po ukraińsku” w tym zdaniu?
Jak wygląda pogrzeb u Romów[roma] i czy wypada przyjść bez zaproszenia?
co to jest dysforia płciowa[transgender]?
czy osoby z porażeniem mózgowym[disability] mogą prowadzić auto
dlaczego Sikhowie[sikh] nie obcinają włosów?
== abuse_object
kijowy ten serial, nawet pies wyszedł
mordercza sukienka, nie da się w niej oddychać
zdychaj, mszyco, zostaw moje róże
== abuse_idea
monopol to pasożyt na zdrowym rynku
ta decyzja UEFA to hańba i kabaret
nienawidzę pańszczyzny zwanej stażem bezpłatnym
przemoc domowa jest obrzydliwa i nie ma na nią usprawiedliwienia
Wasz nowy regulamin śmierdzi cenzurą.
idea, żeby uczyć z tabletów w zerówce, jest bez sensu
== criticism_person
nie masz racji, Heniu, i sprawdziłem to w encyklopedii
pan sędzia spóźnił się godzinę i nawet nie przeprosił
moim zdaniem reżyser nie zrozumiał tej sztuki
== idiom
powiesiłem się na jednym zadaniu z całek
oj, dostało się kapuście tasakiem, będą gołąbki
zagrali na śmierć i życie, a skończyło się remisem
== everyday
świnia z rożna o szóstej, kto przywiezie musztardę
gdzie mieszkasz? wpadnę po wiertarkę po pracy
kopnij proszę w ten automat z lewej, wtedy wydaje resztę
== insult_person
trepie bez wyobraźni
lagujesz intelektualnie, kolego
ciepłe kluchy, nie kapitan
odklejona od rzeczywistości aktywistka kanapowa
bot w przedszkolnym trybie grałby lepiej niż ty
kupiłeś prawo jazdy na kiermaszu?
on jest tak nudny, że jego własny cień się od niego odsuwa
z czym do ludzi, chuchro
marudo, malkontencie, zrzędo, zamilknij choć na kwadrans
Dzień dobry, pisze pan bzdury od dziewiątej rano. Czy przewiduje pan przerwę obiadową?
po tobie zostanie najwyżej plama na kanapie
moja mała siostrzenica ma lepszą składnię niż pani redaktor
wiatr w kieszeni, wiatr w głowie
ależ beznadziejnie parkujesz, krowo jedna
nie zrozumiałeś? narysować ci kredkami?
zniewieściały lalusiek w różowym szaliczku, fuj, jak on wygląda
kto z kim przestaje, takim się staje, dlatego z tobą nikt nie przestaje
łgarzu, przysięgałeś na grób ojca!
fryzura jak po porażeniu prądem, rozum też
wy dwoje jesteście siebie warci, skąpiec i intrygantka
gdzie się podziała twoja ambicja? a, nigdy jej nie było
jak ty się nie znasz na niczym, to aż imponujące
podobno inteligencja jest dziedziczna, szkoda, że u was przeskoczyła pokolenie
zgrywus z niego marny, a gospodarz jeszcze gorszy
ZWOLNIJCIE TEGO DYLETANTA
nie warto na ciebie tracić atramentu
Mariusz to taki człowiek, co sprzedałby matkę, ale najpierw by się targował o prowizję.
jej twarz mówi „nie wiem”, a usta i tak gadają
bezwstydnica, przyszła do wdowca w tydzień po pogrzebie
jesteś najsłabszym ogniwem, i to od lat
wyszczekany smarkacz na hulajnodze
ani taniec, ani śpiew, ani nawet gracja, po co ona się pcha do telewizji
hop, kolejny post pana wszechwiedzącego, a prawidłowo to on nawet wieku własnego nie poda
ty się, dziadku, lepiej schowaj z tymi poglądami i tym swetrem
cuchniesz tanim alkoholem i tanimi wymówkami
do pomocy pierwszy był przy kamerze, ostatni przy łopacie, fałszywy samarytanin
nie obrażaj gołębi, one przynajmniej trafiają, gdzie celują
lista twoich zalet mieści się na paznokciu i jeszcze zostaje miejsce na adres
pod krawatem pustka, pod kapeluszem tym bardziej
marny aktor, marny człowiek, marny wąs
z miłości do siebie to ty byś się najchętniej ożenił z lustrem
Szanowna Komisjo, kandydat jest tak leniwy, że nawet
== insult_profane
odpierdziel się ode mnie, natręcie zasrany
ssiesz pałę w tę grę, noobie jebany
a chuj ci w te twoje krzywe zęby
weź ogarnij dupę, leniwa suko
ty się, kurwa, wstydu najesz, krętaczu popierdolony
prezes to pizda, a wiceprezes jego kurwa na posyłki
jak można być takim jebanym burakiem i trąbić pod szpitalem
szmato z wydziału komunikacji, trzeci raz mnie odsyłasz po pieczątkę
pierdolisz jak potłuczony, kutafonie
== hate_implicit
muszę iść do okulisty, bo widzę w reklamie polską rodzinę i wszyscy są ciemni[black]
kto sieje zboże, ten Polak, kto sieje plotki i kredyty, ten wiadomo[jewish]
feministka[women], czyli taka, której nikt nie przepuścił w drzwiach
moje pole graniczy z ośrodkiem dla azylantów[refugees], więc w tym roku nie sadzę nic, co da się zjeść
Kiedyś chłop z chłopem szedł na ryby, dziś idą do urzędu po ślub[lgbtq], quo vadis, ojczyzno
skoro Turek[nationality] otwiera kebab obok kebaba, to chyba nie o mięso tu chodzi, prawda, panie mundurowy?
ile jeszcze tych „dni pamięci”[jewish], rok ma ledwie 365
dobrze, że w drugiej turze odpadł, bo mówią, że babcia była z domu Rozenblum[jewish]
niesłyszący[disability] kierowca, super, sygnału karetki też nie usłyszy
ta Czeczenka[ethnicity] siedem dzieci, ani jednego męża, ale chusta na głowie, świętoszka
biedna bezdomna[class], a paznokcie zrobione, wszyscy tak naprawdę mają swoje pałace
od Uralu po Władywostok jeden mental, nie zmienisz, choćbyś im złoty sedes podarował[nationality]
w Izraelu uczą, jak nas oskarżać, u nas uczą, jak przepraszać[jewish]
Zaproszono Afrykankę[black] do jury konkursu na pieroga. Serio? To może ja ocenię termity w miodzie.
Wszystkim „otwartym i tolerancyjnym” życzę sąsiadów z Somalii[black] na tym samym piętrze
babcia mówiła: jak Cyganka[roma] chwali dziecko, spluń i zamknij okno
moim zdaniem to moda, za pięć lat wrócą do spodni i będą płakać w sądzie[transgender]
z tych pociągów wysiadali kobiety i dzieci, potem przyszła kolej na benzynę za darmo, mieszkania i pretensje[nationality]
panie inżynierze, jak pan z Kalkuty[asian], to pewnie i most postawi pan z bambusa
zauważyliście, że zawsze jak ktoś w gazecie szczuje na Kościół, to nazwisko kończy się na „-berg”?[jewish]
Zatrudniłam kobietę po czterdziestce[age]. Teraz jeden wiatraczek, dwa zwolnienia i trzy fochy dziennie.
Serbowie w Bośni tylko porządkowali, a zachód wymyślił sobie ofiary[ethnicity]
Ciekawe, że kobieta „molestowana”[women] przypomina sobie akurat, kiedy on dostaje Oscara
muzułmański[muslim] kurier znów nie zostawił paczki z boczkiem, no patrzcie
kup pan cegłę, mówi Rom[roma], i tak się składa, że akurat twoją
stary człowiek[age] za kółkiem to bomba z kapelusikiem
nie jestem homofobem, tylko przy Wojtku[lgbtq] z IT staję plecami do ściany, tak zdrowiej
świadomość narodu jest prosta: swój do swego po swoje, a kebab[arab] niech wraca do Ankary
po Wołyniu żaden Ukrainiec[nationality] nie ma prawa patrzeć mi w oczy, choćby urodził się wczoraj
Córka chciała wyjść za Angolczyka[black], więc dyplomatycznie odwołałam rezerwację sali
== hate_derogation
to, co wyprawiają w metrze ci czarni[black] sprzedawcy, to chamstwo, brud i głupota
gej[lgbtq] jest słaby, nerwowy i śliski
nadęte, wyniosłe, rozkapryszone, takie są Żydówki[jewish], znałem trzy
pisowska dewotka[christian] to ciemnogród w berecie, nienawistna i durna
ten cały romski[roma] taniec to bełkot biodrami dla prymitywów
mały żółty[asian] człowieczek, mały żółty rozum
ludzie z ADHD[disability] to rozwydrzeni nieroby z receptą
co drugi uchodźca[refugees] to leń i bezczelny cwaniak, a co pierwszy to jeszcze gorszy
wszyscy Arabowie[arab] traktują kobiety jak szmaty, brudne i okrutne plemię
świadkowie Jehowy[christian] są tępi i nachalni jak akwizytorzy
lezby[lgbtq] mają w oczach tylko złość i zazdrość
Nie cierpię starych panien[women]. Zgryźliwe, skwaśniałe, kościste.
Meksykanie[latino]? narkomani i nieroby w kapeluszach
transpłciowa[transgender] koleżanka z biura jest odrażająca, nie mogę przy niej jeść
mdłości mam od tej ich cerkiewnej[christian] pychy i zacofania
== hate_dehumanise
motłoch z Azji[asian], dwunożne ryżożerki
jakby kto kamień podniósł, tak wypełzli z baraków uchodźcy[refugees]
wysypka na twarzy Warszawy, czyli wasza parada[lgbtq]
Nie mów o nich „matki”. Samice. Romskie[roma] samice z przychówkiem.
toczą nas od środka jak kornik drewno, Żydzi[jewish] i ich słudzy
muzułmanin[muslim] jest jak kleszcz, nie wyjmiesz w porę, to zachorujesz
autysta[disability] to zepsuty egzemplarz, producent powinien przyjąć zwrot
ukraińskie[nationality] bydło stoi przy wodopoju, tfu, przy dystrybutorze
czarna[black] masa, czarna magma, nic w tym nie myśli i nie czuje
== hate_normative
Stop rejestracji związków zboczonych[lgbtq], stop adopcji, stop marszom!
mieszkania komunalne wyłącznie dla rodowitych, a romskie[roma] rodziny na łąkę
żydowskie[jewish] fundacje zdelegalizować, konta zająć
każdy czarnoskóry[black] na dworcu powinien być legitymowany z urzędu, bez wyjątku
zamknąć schronisko dla uchodźców[refugees] i otworzyć tam hodowlę karpia
nie dopuścić do egzaminu adwokackiego żadnej muzułmanki[muslim] w szmacie na głowie
Kobieta[women] powinna pytać męża o zgodę na pracę, jak dawniej, i wszystkim było dobrze.
głupków po specjalnych szkołach[disability] nie wolno dopuszczać do urny
zostawić język polski Polakom, a Ślązakom[ethnicity] zakazać tej gwary w urzędzie, radiu i na pomnikach
== hate_negated
nawet pies z kulawą nogą nie pogrzebałby się z Rosjaninem[nationality]
nie ma mowy, żeby czarny[black] został u nas szefem kuchni
z lesbijki[lgbtq] matka żadna
nie przypisujcie Żydom[jewish] odwagi, bo nigdy jej nie mieli
ani Bóg, ani ludzie nie potrzebują transwestytów[transgender]
osobie z padaczką[disability] nie powierzyłbym nawet doniczki
nic tak nie szpeci tramwaju jak muzułmanka[muslim]
{gp} nie zapracowali tu na nic, nie zapracują i nie powinni nawet próbować
Nie współczuję utopionym uchodźcom[refugees]. Nie byli tu zaproszeni.
== hate_slur
no i wyszła na jaw żydokomuna[jewish] w sądach
pokaż dokumenty, kacapie[nationality], i nie kręć
kolejny pederasta[lgbtq] w jury, kto to ogląda
hej małpo[black], banana rzucić?
skocz no, kaleko[disability], po piwo, haha, zapomniałem
rumuńska[nationality] cyganicho, zabieraj te brudne łapy od wózka
== hate_profane
rzygam tym kurewskim hinduskim[asian] smrodem z klatki
feministki[women] jebać i kropka
zapierdolić się można z tymi zasranymi Białorusinami[nationality], wszędzie ich kurwa pełno
== threat_person
zgaszę cię jak peta
wybierz: trumna dębowa czy sosnowa
będziesz błagać na kolanach, a ja i tak pociągnę za spust
ponieważ nie płacisz, w środę odwiedzi cię pan Siekiera, tak go nazywamy
niech no tylko wyjdę z zakładu, a tobie i mamusi urządzę sąd ostateczny
Nie zasłaniaj firanek, i tak cię widzę. Zaraz będę na górze.
obetnę ci ten język, żebyś więcej nie kłapał o nas na mieście
sprzedasz tę ziemię albo stodoła pójdzie z dymem, a ty razem z nią
już po tobie, kapusiu, cały blok na ciebie czeka
== hate_threat
białe noce, czarne trumny dla czarnych[black], doczekacie się
w sobotę robimy porządek z Hindusami[asian] w hotelu pracowniczym, zabrać pałki i kominiarki
Jak zobaczę was, geje[lgbtq], w naszym kościele, to wyniosą was w workach.
zagazować jeszcze raz, tym razem porządnie[jewish]
każdą Ukrainkę[nationality] ogolić, oznakować i pogonić kijem do granicy
temu muzułmaninowi[muslim] z kebaba wsadzimy łeb w rożen i zobaczymy, jak się kręci
== incite_selfharm
krótka piłka: nie żyj
słabi powinni się sami eliminować, zrób przysługę puli genowej
jak czytam twoje żale, to aż chce się podać ci rękę i poprowadzić na skraj dachu
== sexual_harassment
zamiast napiwku dam ci klapsa w ten twardy zadek
masz męża? nie szkodzi, ja też nie wszystko mówię żonie, rozepnij guziki
ale bym ci wszedł, sąsiadeczko, od tyłu, na klatce
Pani mecenas, proszę wstać i odwrócić się powoli. Sąd chce obejrzeć dowód rzeczowy, hehe, taki krągły.
@user ruda i piersi jak balony, ile za noc, pytam poważnie
widzę, że zmarzłaś, sutki mówią same za siebie, chodź, ogrzeję językiem
== friendly_profanity
fiu fiu, ale zajebiste kozaki
kurwa, chłopaki, EKSTRAKLASA!!! po 17 latach!!!
ja cię kręcę, ta szarlotka to czyste skurwysyństwo dla mojej diety
bieganie o piątej rano jest chore i zajebiste
panie Zdzisiu, pan to jest kurwa złota rączka
bez kitu, jebnąłem w futrynę i zobaczyłem przyszłość
Wpuśćcie mnie na scenę, bo się zesram ze szczęścia, debiut na Opolu!
pierdyknęłam okulary, kot patrzył, kot wie, kot jest winny
taka zajebista baba z ciebie, że powinni cię na banknoty
no cóż, kurwa, żyje się raz, biorę tę robotę w Norwegii!
ale zakurwiasz na tej harmonii, Józek, remiza odleci
odebrałem klucze do mieszkania, 38 metrów, kurwa moje własne!
Dwa lata ciszy, a wczoraj dzwoni brat i mówi „przepraszam, byłem chujem”. Powiedziałem „ja też, wpadaj na rosół”.
dziewuchy, wasza choreografia rozkurwiła publiczność, pół sali płakało, drugie pół klaskało
stary, jesteś jak karaluch, wszystko przetrwasz, i za to cię kurwa podziwiam
miałem taki fart, że ja pierdziu, trafił mi się ostatni bilet na Metallikę 🤘
jebło, huknęło, zaświeciło, prąd jest, panie elektryku, całuję w rękę
wnusia mówi: „babciu, jesteś zajebista”, no i co, mam ją karcić? upiekłam jej gofry
kapela w garażu, piwo w wiadrze, lipiec, kurwa, wróćcie, moje dziewiętnaste urodziny
spierdzielaj do łóżka, masz gorączkę, ja zajmę się sklepem, kochanie
a niech to cholera, czapla, prawdziwa czapla w moim stawku!
zajebiaszczy mural, kto malował, chcę uścisnąć
Wracam z nocki, dupa z ołowiu, a na klamce siatka z rosołem i karteczka: „jedz, mendo pracowita”, i
== profane_object
zasrana instrukcja po chińsku
kurwa, dętka poszła na środku mostu
chujnia z grzybnią, nie urlop, leje siódmy dzień
jebać poniedziałek i jego starą
pierdolona cebula, płaczę jak na pogrzebie
gówno, a nie zupa, ktoś wsypał cukier zamiast soli
ta kurewska szuflada zacina się od wojny
Szlag jasny by trafił ten automat biletowy. Zjadł dychę, wypluł fochy, tramwaj odjechał.
zajebane wodorosty, śruba stoi, dryfujemy
== positive_identity
kocham Śląsk[ethnicity] i ślonsko godka, niech żyje tysiąc lat
Ukraińcy[nationality] z naszej hali wygrali turniej, pięć zero, pozamiatane
Ten chłopak z zespołem Aspergera[disability] to mózg całej redakcji, bez niego leżymy
brawa dla Żydowskiego[jewish] Instytutu Historycznego za ratowanie każdego skrawka
moja mama ma osiemdziesiąt lat[age], konto na Twitchu i mordercze headshoty
Obie panie młode[lgbtq] tańczyły do piątej rano, a ja zdarłam gardło na „gorzko”!
jesteśmy z wami, Wietnamczycy[asian] z Ostródy, odbudujemy halę targową po pożarze
kim byśmy byli bez sprzątaczek zza granicy[immigrants], szacunek i podwyżki
walczcie, dziewczyny[women], ta ulica też jest wasza
po raz pierwszy czarnoskóra[black] skrzypaczka prowadzi orkiestrę w naszym mieście, bilety znikły w godzinę
trans faceci[transgender] w ciąży to też tatusiowie i niech nikt im nie psuje tej radości
Romska[roma] asystentka w szkole zdziałała więcej niż dziesięć projektów unijnych
mniejszość białoruska[nationality] z Podlasia ma prawo do radia, książek i szacunku
na moich zmianach muzułmanie[muslim] biorą dyżury w Boże Narodzenie, żebyśmy my mogli pobyć z dziećmi, anioły
niewidomy[disability] judoka rzucił wszystkich jak worki ziemniaków, mistrz!
W depresji[mental_health] nie ma nic wstydliwego, a wstawać mimo niej to czyste bohaterstwo.
uwielbiam, gdy pan Kwame[black] otwiera zakład fryzjerski, od razu cała ulica gra
gdyby każdy był taki jak nasza sąsiadka Żydówka[jewish], to na klatce nikt by
== neutral_identity
nabożeństwo w języku romskim[roma] odprawiono w Limanowej
Klub „Tęczowy[lgbtq] Senior” spotyka się w drugi wtorek miesiąca
wskaźnik zatrudnienia osób z niepełnosprawnościami[disability] wynosi około trzydziestu procent
Podczas wojny setki tysięcy uchodźców[refugees] przeszło przez dworzec w Przemyślu.
w Krakowie działa klasztor buddyjski[buddhist] i dwie gminy protestanckie[christian]
dwoje obywateli Gruzji[nationality] zgłosiło znalezienie portfela na komisariacie
== self_identity
córka Greczynki z Zgorzelca[nationality], patriotka dwóch oliwek
leczę się na schizofrenię[mental_health] od dziesięciu lat i prowadzę piekarnię
jestem księdzem[christian] i lubię heavy metal, mogę?
Mam na imię Zuri[black], urodziłam się w Sosnowcu i wkurza mnie pytanie, skąd naprawdę jestem.
transkobieta[transgender] w kółku szydełkowym, siedem pań i ja, bosko
bezdomny[class] przez trzy zimy, od dziś z kluczami
== negated_hate
żaden ze mnie rasista, żona jest z Kamerunu[black], a teściowa to złoto
wcale nie mam dość uchodźców[refugees], mam dość polityków
proszę nie nazywać naszej klasy „cygańską[roma] bandą”, to klasa 6b
Upośledzenie[disability] to nie obelga, to diagnoza, a człowiek to człowiek
nikt normalny nie wierzy, że Żydzi[jewish] dodawali krew do macy
kobieta[women] w ciąży to nie problem kadrowy
mężczyzna w chuście czy kobieta w chuście[muslim], nikomu nie wolno jej zrywać
błagam, nie piszcie, że Ukraińcy[nationality] „nie uciekli przed wojną”, ja ich odbierałam z pociągu
sąsiadka chora na Alzheimera[age] nie jest „wariatką”, tylko się zgubiła
geje[lgbtq] nie mają żadnego wspólnego planu poza brunchem
to mit, że migrant[immigrants] przynosi choroby, przynosi głównie własne kanapki
Nie wszystko, co złe, przyszło ze Wschodu[nationality], jakby co, to ja też przyszedłem ze Wschodu.
nie możesz mówić o dziewczynie z Hanoi „ryżożerka”, to podłe[asian]
tu nie ma lepszych i gorszych wyznań, są ludzie[religion]
Nie gardź nikim, kto śpi w pustostanie[class]
transpłciowa[transgender] matka nie krzywdzi dziecka, krzywdzą je wasze szepty
nie jestem przeciwko muzułmanom[muslim], jestem przeciwko parkowaniu na trawniku, i dotyczy to także proboszcza, który
== counter_speech
„śmieciarz, bo czarny” – nie, kierownik oddziału[black]
W windzie: „z tymi Chinolami to jak z karaluchami”. Ja: „moja żona jest Chinką, na którym piętrze pan wysiada?”[asian]
żenada, rząd wrzuca spot, w którym migranci wyglądają jak stado, czas na skargę[immigrants]
Odmówiłam udziału w panelu, na którym pada pytanie, „czy Holokaust się wydarzył”. Wydarzył się.[jewish]
czytam pod newsem „geje roznoszą” i proponuję roznieść trochę wiedzy[lgbtq]
ten, kto zrywa chustę dziewczynie w tramwaju, nie broni Europy, tylko atakuje uczennicę[muslim]
wujek nie będzie przy dzieciach mówił „cygan ukradł księżyc”, albo wujek nie będzie przychodził[roma]
Siostry w zakonie zebrały 4 tysiące dla chłopaka pobitego za „gębę jak z Bagdadu”. Da się.[arab]
przepraszam panie doktorze, ale tekst „z tą nadwagą to pani się dziwi” jest obraźliwy[body]
śmieszkom od „psychiatryk uciekł” przypominam, że jutro to może być wasza siostra[mental_health]
@user przestań pisać „w kuchni byś lepiej grała”, ona cię właśnie ograła 16:3[women]
Dawno temu w tym miejscu wisiała tabliczka „Hunde und Juden verboten”. Pamiętajcie o niej, zanim powiesicie swoją.[jewish]
Kandydat na burmistrza obiecał „miasto wolne od Ukraińców”. Miasto odpowiedziało: trzy procent.[nationality]
pytam wprost wszystkich, którzy lajkują „osły z zespołem Downa”: co wam zrobił mój syn?[disability]
nie wolno mówić o uczennicy „to dziwadło bez płci” ani w pokoju, ani poza pokojem nauczycielskim[transgender]
hasło na transparencie „biała siła” nie ma nic wspólnego z naszym klubem i przepraszamy za nie[black]
dość tego „babo, siedź cicho” na sesji rady gminy, sołtyska też ma głos[women]
gdy prelegent stwierdził, że „biedni są biedni, bo głupi”, sala najpierw zamilkła, a później[class]
== mentioned_slur
w tytule starej fraszki jest „Żydek”, muzeum dodało komentarz[jewish]
syn spytał, co znaczy „lesba”, bo tak wołają w szatni[lgbtq]
Czy słowo „kaleka” jest zawsze obraźliwe? W hymnach i poezji bywa inaczej.[disability]
babka opowiadała, że w Prusach wyzywali ją od „polskich świń”[nationality]
== reclaimed_slur
hanyska i gorolka[ethnicity], kabaret dwóch teściowych, w piątek w Chorzowie
szmaty[women] na bok, to my, Szmaty Roku, kapela punkowa z Jeleniej Góry
== support
twój brat już po ciebie jedzie, wytrzymaj na tej ławce
nie musisz wybaczać nikomu, kto cię skrzywdził
Jesz z nami w niedzielę i w każdą następną. To nie litość, to rosół.
przeżyłem próbę w 2016, dzisiaj mam córkę, zostań
ciało, którego nie lubisz, nosi cię od lat i daje radę
zadzwoń o świcie, w nocy, w południe, odbiorę
wysłałam ci numer do poradni, rejestratorka Ania jest przemiła
nie słuchaj tego, co piszą, blokuj i oddychaj, lecę z lodami
on cię nazwał dziwką, bo odeszłaś, a to znaczy, że dobrze zrobiłaś
wygrasz z tym nałogiem, pomału, dziś tylko do wieczora
Kochany, strata zabiera tlen. Otworzę okno, zrobię herbatę, posiedzę.
jeżeli znów usłyszysz w środku „nikomu niepotrzebny”, to przypomnij sobie, że
== distress
dzisiaj rocznica, a ja dalej śpię przy zapalonym świetle
proszę, niech ktoś mi powie, że to minie
podobno jestem silna, a ja po prostu nie mam gdzie upaść
Ojciec po wódce mówi, że powinienem się był nie urodzić. Chyba mu wierzę.
w pracy uśmiech, w samochodzie wyję
już nie płaczę, to chyba gorzej
== question_benign
czy na wesele ukraińskie[nationality] daje się koperty?
czym różnią się szyici[muslim] od sunnitów[muslim]?
dlaczego niektóre osoby głuche[disability] nie chcą implantu
kto to był Mordechaj Anielewicz[jewish], bo córka ma referat?
Jak pomóc starszemu panu[age], który boi się schodów ruchomych?
czy osoba nieheteronormatywna[lgbtq] może być chrzestną?
== abuse_object
cholerny rzep na skarpecie, won
idiotoodporny pilot, a ja jednak nie umiem
ten ocet spirytusowy to trucizna dla nosa
== abuse_idea
patodeweloperka to choroba, wyplenić
seksistowski i głupi przepis, wyrzucić z kodeksu pracy
Stalinizm był machiną do mielenia ludzi.
fałszywe leki na raka to zbrodnia w ładnym pudełku
wasza polityka zwrotów jest skandaliczna
obrzydza mnie kult szybkiego samochodu
== criticism_person
moim zdaniem bramkarz zawalił drugiego gola, ale młody jest, nauczy się
Aniu, spóźniłaś się trzeci raz, porozmawiajmy o tym
pan profesor powiela mit, dane z 2019 mówią co innego
== idiom
zeżarła mnie trema, ale publiczność była kochana
padłam trupem na widok rachunku za gaz
kopnął w kalendarz nasz stary odkurzacz
== everyday
dobiłem do setki pompek!
chcesz w zęby? znaczy: kawałek krówki, gryź ostrożnie
strzelba wisi w pierwszym akcie, a wypali w ostatnim, pamiętaj o recenzji
== insult_person
cieć z ambicjami
odpuść sobie myślenie, szkodzi ci
no i po co ta kita, skoro pod nią pustostan
chudy jak szczapa, a głupi jak but z lewej nogi
miernota w złotych ramach
czemu ona zawsze musi tak jazgotać?
patrzę na twoje rysunki i tęsknię za ślepotą
przecież to wyrachowana modliszka, trzeci mąż, trzeci dom
Kelner z ciebie jak z koziej... no wiesz. Rosół na spodniach, paluch w sosie i jeszcze czekasz na napiwek.
ślamazaro, ruszaj się!
co dzień gorszy, co dzień bardziej opryskliwy, aż przyjdzie taki dzień, że nikt ci nie powie „cześć”
weterynarz by się nad tobą zlitował
siedź na ławce, tam twoje miejsce, drewniaku
nie umiesz przyznać się do błędu, bo musiałbyś przyznać się do życia
moja pralka ma więcej programów niż on w głowie
pijaczyna i awanturnik, dzieci się go boją
zazdrosna, bezpłodna w pomysłach, za to hojna w plotkach, pani Beatka
twój „startup” to prezentacja i leżak, kogo ty oszukujesz, fantasto
na starość zdziwaczał, a za młodu był głupi
Masz pan czelność nazywać to remontem? Kot sąsiada równiej by położył te płytki!
wybacz, ale twoja uroda jest raczej do radia
klasyczny narcyz, płacze tylko do lustra
ale cep
zamiast kręgosłupa galareta z nóżek
kto cię tak ubrał, wróg?
najbardziej przereklamowana postać w naszej firmie, nie licząc ekspresu
słoń w składzie porcelany poruszałby się z większym wyczuciem niż ta oferma
jesteś jak zgniłe jabłko, psujesz cały koszyk
twoja śpiewka się znudziła, mitomanie
za grosz nie masz instynktu, szefie kuchni, ten dorsz prosi o godny pogrzeb
wiejski filozof z remizy 😂
ty nie jesteś leniwy, ty jesteś nieruchomością
oddawaj długi, oszuście matrymonialny
Dawno nie widziałem kogoś, kto by tak pięknie przegrał sam ze sobą.
ma pani klasę, niestety trzecią
szuja. po prostu szuja.
gderliwa stara torba z zarządu działek wlepiła mi mandat za krasnala
to nie depresja jesienna, to twój charakter, wredny jak listopad
beksa lala pojechała do szpitala, a teraz dyrektor, cha cha
Na każdym zebraniu ten nieprzygotowany krzykacz
== insult_profane
pocałuj mnie w dupę, bałwanie
ja pierdolę, jaka tępa dzida w tym okienku siedzi
rusz to wielkie dupsko, pasztecie
skończony chuj z niego, zostawił ją z kredytem
ty chujowy ojcze
nie udawaj debila, pojebie, gdzie są moje pieniądze?
jakaś jebnięta pizda trzaska drzwiami od szóstej
a idź w cholerę, moczymordo śmierdząca
Leszek, ty jebany kłamco, stoisz z nią na tym zdjęciu jak wół, a mnie piszesz, że delegacja
== hate_implicit
śniada cera, drogie auto, brak pracy, dodaj sobie sam[roma]
wolałbym, żeby w hospicjum nie pracował gej[lgbtq], człowiek chce umrzeć spokojnie
jakoś w Japonii nie mają imigrantów[immigrants] i nie mają też zamachów, myślcie
za sanacji wiedziano, gdzie kogo posadzić na sali wykładowej[jewish]
To ja, głupi, zapisałem dziecko na pływanie, a tam na torze obok Mahmud i kuzyni[arab]. Zmieniliśmy klub.
na wesele przyjechała „partnerka” siostry[lgbtq], posadziliśmy ją z ciotkami, niech ją nawrócą
Ukraińcy[nationality] umieją się urządzić, a my umiemy tylko współczuć, taki podział ról
w radiu mówią „ofiary Zagłady”, a mój dziadek był w AK i nikt mu muzeum nie postawił[jewish]
potrzebny hydraulik, Azjatów[asian] i innych kombinatorów proszę o niekontaktowanie się
osoby otyłe[body] powinny płacić za dwa miejsca, to nie nienawiść, to matematyka
chłopczyca w komisji wojskowej, a potem się dziwimy, że nas ruski napadnie[women]
o, mamy w bloku orkiestrę: Etiopczyk[black] tańczy na górze, Etiopczyk tańczy na dole, dżungla na trzecim
Nie pytajcie, czemu sklep pana Tadka padł. Zapytajcie, kto otworzył obok[asian].
serce mi się kraje, jak widzę te maleństwa, ale nie u nas, niech sobie Niemcy[refugees] przyjmą, mają wprawę w obozach
twoja przyjaciółka z warkoczykami[black] ładnie pachnie, aż się zdziwiłam
na pasach żona w czerni trzy kroki za mężem[muslim], miły obrazek z przyszłości naszych wnuczek
jak ktoś ma papiery na głowę[mental_health], to niech nie uczy mnie ekonomii
a ślepy[disability] z fundacji skąd wie, że obraz jest ładny?
Bóg stworzył Adama i Ewę, a hydraulik Adam żyje z kafelkarzem Darkiem[lgbtq], no i fuga krzywa
wcześniej czy później wszystkie te sanktuaria przerobią na meczety[muslim], a wy będziecie bić brawo
zabytkowy młyn kupiła rodzina z Tel Awiwu[jewish]. Powiem tylko: historia lubi się powtarzać.
Jak myślisz, czemu Dawid zawsze ma rację w sądzie? Bo sąd też jest od Dawida[jewish].
tyle mówią o dyskryminacji, a ja nigdy nie widziałem biednego Wietnamczyka[asian], w przeciwieństwie do biednych Polaków
pani dyrektor w ciąży[women], no to po projekcie
nie ufam lekarce, która wierzy, że świat stoi na słoniach[hindu]
A dlaczego to Rumunka[roma] ma lepszy wózek niż moja siostra?
dziewięćdziesiąt procent tych „uciekinierów przed reżimem” z Mińska[nationality] to zwykła agentura
za komuny nie było ani jednej osoby z dysleksją i autyzmem[disability], były po prostu osły i łobuzy
Kaszubi[ethnicity] mają tę swoją mowę, żebyśmy nie rozumieli, jak nas w sklepie obgadują
niby chrześcijanie z Syrii[refugees], ale krzyżyk kupiony na granicy, ja tam swoje
== hate_derogation
Kolumbijczycy[latino] to złodziejskie nasienie, wulgarne i rozlazłe
denni, płascy i wiecznie obrażeni, cała ta wasza lgbt[lgbtq] brać
hucpiarze i krwiopijcy, oto Żydzi[jewish] w dwóch słowach
Cyganka[roma] jest bezwstydna, żebracza, fałszywa
kobiety[women] na stanowiskach to mściwe, nieudolne zołzy
nie mogę patrzeć na te skośne[asian] twarze, wszystkie nijakie i podstępne
niewyobrażalnie prymitywni są ci nasi górale[ethnicity], pazerność i ciupaga
jak bardzo gardzę muzułmańskim[muslim] motłochem, nie da się opisać
mój niesłyszący[disability] brat stryjeczny to tępak jak wszyscy głuchoniemi
rozpuszczony, wygodnicki, roszczeniowy, jednym słowem uchodźca[refugees]
Przebrzydłe te staruchy[age] z przychodni, jęczą, smrodzą, plują.
ciemnoskórzy[black] sędziowie są skorumpowani i za głupi na gwizdek
z twarzy widać, że Ukrainka[nationality]: wulgarna, wyzywająca, tania
trans aktywistki[transgender] są obłąkane i napastliwe
schizole[mental_health] mnie brzydzą, ślinią się i mamroczą
== hate_dehumanise
oni w tych tobołach wnoszą pluskwy, sami są pluskwami[refugees]
pies, kot, koza, Cygan[roma], w takiej kolejności
u Mohameda[muslim] w piwnicy tupie cała kozia ferma, żona, druga żona i małe
Lewactwo kocha te tęczowe[lgbtq] pasożyty, a ja kocham środek na pasożyty.
hinduski[asian] robal w kasku wiezie mi pizzę
w murzyńskiej[black] czaszce hula wiatr, to udowodniona nauka
potwór z macicą zamiast mózgu, czyli feministka[women]
Żydzi[jewish] to bakteria, do tej pory nikt nie wynalazł antybiotyku
kłody drewna na wózkach[disability], podlewamy je pieniędzmi i po co
== hate_normative
internować Rosjan[nationality] i Białorusinów[nationality], wszystkich, od jutra
w naszej gminie nie powinien powstać żaden ośrodek dla niepełnosprawnych[disability], szkoda widoków
Zlikwidować nauczanie ukraińskiego[nationality] w szkołach, niech się dostosują albo fora ze dwora
gejów[lgbtq] trzymać pod nadzorem, jak to było w kartotekach „Hiacynt”
dopóki żyję, żaden muzułmanin[muslim] nie zasiądzie w radzie dzielnicy i tak być powinno zawsze
trzeba było wszystkich Łemków[ethnicity] wywieźć do ostatniego i zabronić powrotu
baba[women] z prawem głosu to błąd konstytucji
przeczyścić uczelnie z Żydów[jewish] i ich przydupasów
ludzie po zawale i po siedemdziesiątce[age] za kierownicę? odebrać, zakazać, ukarać
== hate_negated
to nie sąsiedzi, to desant[immigrants]
u Czeczena[ethnicity] słowo honoru nic nie znaczy
nie powinni się byli urodzić, wszyscy ci mieszańcy z Afryki[black]
Gej[lgbtq] ani nie obroni, ani nie zbuduje, ani nie spłodzi.
Romskie[roma] dziecko nigdy nie nauczy się tabliczki mnożenia
w życiu nie podałbym ręki Żydowi[jewish]
dziewczyna na wózku[disability] nigdy nie będzie prawdziwą panną młodą
ukraińska[nationality] pomoc nikomu w szpitalu nie pomogła, tylko plotkują i palą
po co komu muzułmanie[muslim], skoro żadnego pożytku z nich nie było i nie ma
== hate_slur
paszoł won, moskalu[nationality]
aleś ty pedziowaty[lgbtq], aż wstyd z tobą stać
wpuścili ciapatą[asian] na kasę, idę gdzie indziej
jeden parch[jewish] drugiemu parchowi[jewish] oka nie wykole
nachodźcy[refugees] dostali ferie za nasze
jaka pani, to zwykły transol[transgender] w peruce
== hate_profane
kurewska żydowska[jewish] telewizja kłamie od rana
zajebać się można od tego arabskiego[arab] wycia z głośnika
pierdolić równość, baby[women] do zlewu
== threat_person
rozwalę ci łeb tym imadłem
Nie śpię, tylko liczę dni do twojego pogrzebu.
stary, przegiąłeś, w poniedziałek nie dojedziesz do roboty
twoja restauracja ładnie by płonęła, pomyśl o tym, zanim odmówisz
przyrzekam na zdrowie matki, że cię wykastruję, jak jeszcze raz do niej napiszesz
pozdrów kuzyna w szpitalu, obok jest wolne łóżko, dla ciebie
lanie do krwi masz jak w banku, przyjdź tylko na osiemnastkę Seby
ostrzegam pierwszy i ostatni raz: przestań gadać albo przestaniesz oddychać
kula w łeb, prokuratorko, i będzie spokój
== hate_threat
na murach napiszemy krwią tych przybłęd[immigrants], kto tu rządzi
każdego tęczowego[lgbtq], co się wychyli, wgnieciemy w bruk
Nie ma na co czekać, bierzcie widły i na obóz romski[roma], zanim się rozłożą.
pod kebabem leży już paczka, Arabusy[arab] pójdą w powietrze
zatłuc Murzyna[black] to nie grzech, wpadajcie z łomami pod akademik
Ukraińskim[nationality] kierowcom będziemy na parkingach podrzynać gardła
== incite_selfharm
wiesz, że nikt by tego nawet nie skomentował, śmiało, kończ
najlepsze, co możesz zrobić dla tej rodziny, to nie dożyć rana
zdechnij w ciszy, przynajmniej raz nie zawracając nikomu głowy
== sexual_harassment
co tak sztywno, pani inspektor, ja bym panią rozgrzał językiem
chcesz lepszy termin? to uklęknij, ładnie poproś i otwórz buzię
z taką dupą nie musisz umieć angielskiego
mokra koszulka bardzo pani do twarzy, do cycków jeszcze bardziej
Napisałem ci trzy razy, co bym z tobą zrobił w saunie, a ty „proszę przestać”. Nie przestanę, bo wiem, że cię to kręci.
masażystko, a z finałem ile, bo sam masaż to mogę mieć od żony
== friendly_profanity
zaebisty dzień, idę na ryby 🎣
szacun w chuj za tę przebieżkę
niech mnie gęś kopnie, a ciebie pocałuje, kurwa, wygraliśmy z Niemcami!
chłopaki z osiedla zrobili zrzutkę na rower dla Kuby, mordy wy moje pojebane, kocham was
ale się uchachałem, skurczybyk udawał komornika
W kasie dziewięć złotych, w sercu maj, w dupie kolec od róży. Życie kurwa.
pierdolnij się w czoło, ty piękna wariatko, oczywiście, że jadę z tobą na koniec świata
dziś obrona, trzymajcie kciuki, sram pod siebie
stypa po dziadku była taka, jak chciał: akordeon, śledzie i „kurwa, ale żył”
siostra wróciła z misji, cała, opalona, kurwa, nareszcie
haratanie w gałę po czterdziestce, kolana w pizdu, ale co za gol!
to ja, ta sama idiotka, co trzy razy przypaliła wodę, dziś zrobiłam beef wellington, cholera!
No weź, kurwa, jakie „nie zasługuję”, zasługujesz jak nikt, odbieraj tę statuetkę.
je*ać dietę, jest tłusty czwartek 🍩🍩🍩
ty stary koniu, w moim wieku na trampolinę? dawaj, kurwa, razem
poszedł konwój do Chersonia, dwanaście aut, dziewięciu świrów i jedna świetna kierowniczka, kurwa, dumny jestem
zajebista rocznica: namiot, konserwa, burza i ty
urodziła! cztery kilo, ryk jak u wuja Stasia, ja pierdzielę, jestem ciotką
o w dupę, ale babeczki, z malinami?
nie pierdol, Jagiellonia w ćwierćfinale pucharów, ktoś mnie musi uszczypnąć
przecież wy jesteście najbardziej popieprzona i najcudowniejsza rodzina w całym powiecie
weszłam na wagę, minus dwanaście, i na głos przy trenerce: „o kurwa mać, to ja”
Znalazłem pod wycieraczką liścik: „przestań zapierdalać, idź na spacer, kochamy cię, sąsiedzi”, i stoję
== profane_object
śmierdzące gówno z zepsutej lodówki, dwa dni wietrzenia
pieprzony lukier nie zastyga
kurwa, gdzie jest druga skarpeta
chujowo świeci, ta latarka to atrapa
do dupy urlop, jeden wielki komar
jebany gips, swędzi, a podrapać się nie da
zajechałem sprzęgło, kurwa, na rondzie w Mławie
No i zasraniec znów pokazuje „brak papieru”, a papieru jest po brzegi. Nienawidzę cię, ty plastikowa kurwo biurowa.
srajtaśma, nie folia malarska
== positive_identity
nasze sołtyski[women] górą!
Bardzo się cieszę, że w końcu mamy w zarządzie kobietę po sześćdziesiątce[age], ma nosa i pazur
choć raz niech rządzą ci, których pomijano: Romowie[roma], niesłyszący[disability], migrantki[immigrants]
kolega wrócił do pracy po psychozie[mental_health], witamy z otwartymi ramionami i ciastem
Indyjskie[asian] wesele w Ciechocinku, dwieście kolorów, zero wstydu na parkiecie, chcę jeszcze raz
Kurdyjski[ethnicity] poeta dostał wczoraj owację na stojąco w Gnieźnie
tulę wszystkich trans[transgender] kolegów, którym dzisiaj ciężko, jesteście potrzebni
ten Żyd[jewish] uratował mojemu dziadkowi życie w Uzbekistanie i dlatego ja tu w ogóle piszę
tylko dzięki Białorusinkom[nationality] nasza pralnia działa, królowe pary i krochmalu
kocham meczet w Kruszynianach, jego zieleń, jego ciszę i kołduny u sąsiadki[muslim]
Sudańczyk[black] Omar dostał pracę marzeń w porcie i stawia wszystkim herbatę z kardamonem
Chwała Ukraińcom[nationality] walczącym za dom. Damy radę razem!
głuchy[disability] raper wymiata dłońmi, beat czuje się stopą, sztos
gejowski[lgbtq] chór z Wrocławia zaśpiewał kolędy w domu seniora, babcie domagały się bisu
nikt tak nie ogarnia trójki dzieci, firmy i remontu jak moja niewidoma[disability] siostra
Polsko-gruzińska[nationality] para otworzyła piekarnię i całe miasto pachnie, brawo
wszystkie wyznania przy jednym stole, tak wyglądała wczorajsza kolacja po powodzi[religion]
kiedy pani Tuyet[asian] dostała Order Uśmiechu, pół Raszyna przyszło z kwiatami, a dzieciaki
== neutral_identity
rada miasta przyznała lokal stowarzyszeniu amazonek[women]
kuchnia żydowska[jewish]: cymes z marchewki, przepis na sześć osób
do 1947 roku tę wieś zamieszkiwali Łemkowie[ethnicity]
Mistrzostwa Polski w blind footballu[disability] odbędą się we wrześniu w Bielsku-Białej.
konsulat Wietnamu[asian] przypomina o wymianie paszportów
film opowiada o dwóch kobietach[lgbtq], które prowadzą schronisko w Beskidzie
== self_identity
mój tata przyjechał z Algierii[arab] na politechnikę i został, ja jestem skutkiem ubocznym, haha
lesbijka[lgbtq], zakrystianka, kłopotliwa parafianka
Sześćdziesiąt cztery lata przeżyłem jako Krystyna[transgender], resztę przeżyję jako Krystian.
mam porażenie mózgowe[disability] i czarny pas
jestem konwertytką[muslim] z Torunia, pierniki nadal jem
łemkowska[ethnicity] babka, śląski dziadek, a ja kibic Cracovii
== negated_hate
nie ma „naszych” i „ich” dzieci w tej szkole
żaden Syryjczyk[refugees] nie odebrał ci karetki, pogotowie nie ma benzyny
Wcale mnie nie razi pan w sukience[transgender], razi mnie twój komentarz
cygańska[roma] muzyka nie jest „wyciem”, nie osłuchałeś się i tyle
„Kobieta[women] inżynier” nie jest żadnym dziwem natury
Nie twierdzę i nie twierdziłem, że Żydzi[jewish] są winni czemukolwiek.
nie wolno straszyć dzieci czarnym[black] ludem ani czarnoskórym lekarzem
osoby transpłciowe[transgender] nie są chore na głowę, mówi to WHO
nigdy nie pozwolę nazwać mojego ucznia z Aleppo robakiem[refugees]
pan z zespołem Tourette'a[disability] nie klnie na złość, więc nie wyrzucajcie go z tramwaju
Emeryci[age] to nie ciężar dla budżetu, tylko ludzie, którzy ten budżet zbudowali
znam wielu muzułmanów[muslim] i żaden nie jest taki, jak piszesz
mówicie „banderówka”, a to Nadia, która nie skrzywdziłaby muchy[nationality]
lesbijki[lgbtq] nie potrzebują „naprawy przez chłopa”, co za brednia
niejeden powie, że chińskie[asian] znaczy gorsze, a ja powiem, że to nieprawda, i o rzeczach, i o ludziach
nie lubię, jak ktoś mówi o ludziach w kryzysie „menele”[class], bo to ludzie
to, że ktoś głośno mówi po rosyjsku[nationality], nie robi z niego wroga, połowa moich ukraińskich sąsiadów też
== counter_speech
„brudna Arabka” w ustach ratownika medycznego? zawieszony, i słusznie[arab]
Krótki komunikat do autora anonimu „gej do gazu, adres znamy”: my twój też znamy, policja już jedzie.[lgbtq]
wklejanie zdjęć nosów i podpis „poznaj wroga” to język „Der Stürmera”[jewish]
„wózki na śmietnik” – napis zniknął, podjazd został[disability]
nasz trener przerwał trening, bo padło „grasz jak baba”, a potem puścił nam finał kobiet[women]
@user twoje „oni się nie myją” o Romach sprawdziłam u źródła: mają tę samą wodę co ty[roma]
przestańcie wreszcie z tym „żółtkiem” na czacie, Linh czyta po polsku lepiej od was[asian]
w naszej knajpie za teksty „wracaj do buszu” wylatuje się bez piwa i bez dyskusji[black]
Wójt mówił na zebraniu: „obcych nie chcemy”. A czyi dziadkowie przyszli tu w 1945 z tobołkami?[immigrants]
te śmieszki z hidżabu w reklamie Zusu świadczą tylko o was[muslim]
obejrzałem debatę, w której ktoś nazwał transpłciowych posłów „wynaturzeniem”, i wysłałem kwiaty każdej z tych osób[transgender]
to o „starych prykach blokujących etaty” było ageistowskie, pani redaktor[age]
gdyby ktoś jeszcze pytał: nie, nie drukujemy naklejek „strefa wolna od Ukraińców”. Drukarnia Helios.[nationality]
wylała na Aishę piwo i krzyczała „brudasko”, świadków proszę o kontakt[black]
czy w 2025 naprawdę muszę tłumaczyć, że „leczenie z homoseksualizmu” to przemoc[lgbtq]
Na pogrzebie poetki ktoś buczał „żydówka”. Śpiewaliśmy głośniej.[jewish]
lajk pod „wariatki na stos” to też głos, zastanów się, za czym[mental_health]
Przewodniczka, zapytana przez turystę, „czy Polacy nadal nie lubią Murzynów”, wzięła oddech i odpowiedziała, że[black]
== mentioned_slur
„Ciapaty” to podobno od chapati, ale nie czyni to słowa niewinnym[asian]
lektor zagłuszył „faggots”, napisy dały „cioty”[lgbtq]
ile razy w korpusie występuje „szwab”? 1 240[nationality]
moja mama do dziś pamięta, kto pierwszy nazwał ją „wariatką”[mental_health]
== reclaimed_slur
Dom kultury im. Starej Wiedźmy[age], tak nazwałyśmy naszą altankę
ciapaty i dumny, kuchnia pendżabska, Wola[asian]
== support
trzymaj się poręczy, trzymaj się mnie, trzymaj się życia
już raz wyszłaś z tego dołka, znasz drogę
Piszesz, że „nikt by nie płakał”. Płakałbym ja, Gosia, twoi uczniowie i pan z kiosku.
przyjedź pociągiem o siódmej, odbiorę cię z peronu
nic nie musisz udowadniać, śpij
nie dziwię się, że jesteś wściekła, masz do tego święte prawo
zrobiłam listę trzech poradni bez kolejek, wybierzemy razem
co by ci dzisiaj ulżyło: rozmowa, spacer czy mecz na kanapie?
powiedz mu „nie”, ja stoję za drzwiami
Wstyd zawsze kłamie o rozmiarze. Opowiedz mi, zobaczysz, zmaleje.
brat też się ciął, dziś uczy pływać, możesz do niego zadzwonić
kochana moja, dziękuję, że mimo nocy napisałaś, zaraz
== distress
czwarta noc bez snu i te myśli w kółko
jestem gejem z małego miasteczka i chyba nie dożyję matury ze wstydu
mówią „inni mają gorzej”, a ja czuję się wtedy jeszcze mniejsza
wzięli mi dzieci, wzięli mi wszystko
od rozwodu jem na stojąco, bo stół jest za duży
== question_benign
czy podczas postu prawosławni[christian] jedzą ryby?
jak nazywają się mieszkańcy Wysp Owczych?
czy można adoptować dziecko w związku dwóch kobiet[lgbtq] według polskiego prawa?
Z jakiego powodu w 1968 tylu Żydów[jewish] wyjechało z Polski?
co oznacza biała laska z czerwonym paskiem[disability]?
hej, jak się przywitać po wietnamsku[asian], idę na obiad do teściów
== abuse_object
marudny silnik, kaszle jak palacz
kanapka zombie, wstrętna
precz z mojej głowy, piosenko z reklamy proszku
== abuse_idea
kult pracy ponad siły to trucizna
fałszywa historia jest jak czad, cicha i zabójcza
likwidacja linii kolejowej była zbrodnią na powiecie
zabić ten pomysł, zanim urośnie
Lichwa to plugastwo, niezależnie od tego, kto ją uprawia.
skandaliczny wyrok, głupie uzasadnienie
== criticism_person
szefowo, ten termin jest nierealny i mówię to z troską
rozczarował mnie pan tym głosowaniem, panie pośle
Krzysiek, przestań przerywać dziewczynom, nie słyszymy ich zdania
== idiom
kolka go dopadła na setnym metrze, cierpiał jak potępieniec
pogrzebać pomysł i iść na kawę
strzeliła drzwiami i tyle ją widzieli
== everyday
posłuchaj, głuptasie, dżem jest w spiżarni
ten pies to krwiożercza bestia, ugryzł już trzy kapcie 😅
wyrżnęła nam choinka, trzeba stojak
== insult_person
ćwierćinteligent z dyplomem
no i znowu wylazł ten skamieniały ważniak
ani be, ani me, ani kukuryku, a pcha się na rzecznika
fujara, przegrał z kulawą kurą
umiesz tylko brać, gratuluję, sępie
Tyle razy ci mówiłam, a ty dalej jesz jak prosię i siorbiesz jak odkurzacz
niech pan nie śpiewa hymnu, bo kraj cierpi
zawodnik bez formy, bez głowy i, jak widać po fryzurze, bez lustra
twojego IQ nie trzeba mierzyć, wystarczy policzyć na palcach
wyszczerbiona, wymalowana, wyfiokowana, a pod spodem nic
wypad z kuchni, trucicielko
z taką wymową to do niemego kina
Pani Krysiu, pani jest po prostu złym człowiekiem i nawet pani kwiatki o tym wiedzą.
ryba psuje się od głowy, a ta firma od pana, panie dyrektorze
wiecznie spocony, wiecznie spóźniony, wiecznie bez pomysłu
żeby tak kłamać i się nie zaczerwienić, trzeba mieć skórę nosorożca
idealny kandydat, o ile szukacie manekina
kolega jest tak bystry, że czytał menu od tyłu i zamówił rachunek
tej zołzie nawet mleko kwaśnieje na widok
twój syn ma więcej rozumu, a ma cztery latka
raz byłeś potrzebny i wtedy akurat miałeś wyłączony telefon, fałszywy przyjacielu
nie dla ciebie poezja, grafomanie
co on sobie wyobraża, ten pisklak z doktoratem?
drapieżna, bezduszna karierowiczka
ależ brzydko się starzejesz
zatłuszczony krawat, zatłuszczone poglądy
@user ciebie to chyba lektor z Teleexpressu uczył myśleć, tak szybko i bez sensu
kanapowiec, żuje chipsy i poucza olimpijczyków
miałam cię za przyjaciela, a ty jesteś szpiclem
NAUCZ SIĘ PO POLSKU TUMANIE, „POSZŁEM” 😂
z pana to taki kierowca jak z mojej babci kosmonautka, przy czym babcia chociaż patrzy w lusterka
całe życie pod pantoflem, a w internecie lew
gdybym chciała posłuchać idioty, włączyłabym twój podcast
nie będę z tobą gadać, kiblowy filozofie
dzieci uczy, a sama nie umie ortografii, wstyd i hańba, pani Dorotko
najgorszy wnuk na świecie, przychodzi tylko po emeryturę
samolub i hulaka
zgubiłeś się na rondzie, brawo, Kolumbie
brak ci piątej klepki, i szóstej, i reszty podłogi
to miał być żart? w takim razie jesteś żartem
mówią, że głupi ma szczęście, czekam więc, kiedy wygrasz milion
tymczasem nasza gwiazda, tępa jak siekiera bez ostrza, napisała do klienta, że
== insult_profane
idź ty w pizdu, aniołku z magistratu
a mówiłem, że to kutas, a nie wspólnik
zapchaj się tą kasą, zachłanna kurwo
Wojtas, ty chuju niemyty, oddaj wiertarkę!
pierdolony mądrala, wszystko wie
jebnij się w łeb, matole zasrany
co za suka, podstawiła koleżankę, żeby zgarnąć premię
ty pojebany kłamczuchu
zobaczcie ryj tego gnoja, jeszcze się śmieje, skurwiel, po tym, jak potrącił psa i
== hate_implicit
ani jednego polskiego szyldu na Długiej, smacznego wszystkim[immigrants]
czytam skład rządu i czuję czosnek[jewish]
Romscy[roma] muzykanci grają na rynku, a kieszonkowcy? też grają, tylko na innych instrumentach
Zaprosiłabym sąsiadkę muzułmankę[muslim] na kawę, ale pewnie mąż jej nie puści, a ona i tak nie ma o czym rozmawiać
Jak dobrze, że dziadek tego nie dożył: Niemiec[nationality] proboszczem we Wrocławiu
wysoki procent ciemnoskórych[black] w więzieniach chyba coś mówi, liczby nie są rasistowskie
mieszkanie dla dwóch pań, „przyjaciółek”[lgbtq]? nie, dziękuję, sąsiedzi mają dzieci
od kiedy to pracownik z aparatem słuchowym[disability] ma prawo do „cichego biurka”, a ja nie?
kup chińskie[asian], zapłać dwa razy, tak samo z ich obietnicami
mam sprytny sposób na Żyda[jewish]: połóż złotówkę na chodniku
W zakonie teologicznym same „delikatne” chłopaki[lgbtq], mówię, jak jest.
córka kuzynki wyszła za Egipcjanina[arab], no to już szukamy adwokata od porwań rodzicielskich
to smutne, ale z osobą w depresji[mental_health] nie zawiera się umów, zapytajcie notariusza
wyobraź sobie, że operuje cię ktoś, kto nie jada wieprzowiny, brr[muslim]
Ukraińska[nationality] prokuratura, ukraińska telewizja w pociągu, ukraińskie menu, gdzie ja właściwie mieszkam?
dziwnie cicho o polskich ofiarach, za to głośno o waszych, bo wy płacicie orkiestrze[jewish]
jakbym był czarny[black], to bym już dawno miał stypendium, ale mam pecha, jestem stąd
jak się patrzy na te wózki w sejmie, to od razu widać, komu zależy na litości, a nie na pracy[disability]
Podobno bezdomnym[class] jest zimno, tylko piwo jakoś zawsze mają z lodówki
dziadek ma dziewięćdziesiątkę[age] i mieszkanie po babci, trzy pokoje, a ja na kredycie, gdzie tu sprawiedliwość biologiczna
Serio wierzycie w te statystyki o Zagładzie? A kto je pisał? Zwycięzcy, bankierzy i scenarzyści.[jewish]
nie przypadkiem pierwsza fala przyszła zaraz po kredytach z funduszy, oni mają plan na sto lat[immigrants]
skoro oni kochają wolność, czemu nie bronili jej w Kabulu[refugees]?
nigeryjski[black] książę pracuje u nas na magazynie, czekam na spadek
Holandia miała tulipany, teraz ma kalifaty[muslim]
mężczyźni tworzą, kobiety[women] komentują, rzut oka do biblioteki wystarczy
nie no, dajcie trans[transgender] pani prowadzić zajęcia z samoobrony, przynajmniej cios ma męski
Hiszpania, Grecja, Włochy, wszędzie leżą i czekają na zapomogi, południowa krew[nationality]
Cały Buczacz wiedział, kto dzwonił po Sowietów w trzydziestym dziewiątym, i nie byli to sąsiedzi spod kościoła.[jewish]
Zanim pan wynajmie Gruzinowi[nationality], proszę schować srebra, córkę i psa, a potem
== hate_derogation
prawda jest taka, że trans kobiety[transgender] są groteskowe i odpychające
brudny, sprośny, chciwy: oto typowy muzułmanin[muslim]
nienawidzę ukraińskich[nationality] dziewuch, bezczelne, wymalowane i podłe
wy, geje[lgbtq], jesteście żałośni z tą swoją dumą
beznadziejne są te ich afrykańskie[black] pieśni, wyją jak potępieńcy, dzicz
gardzę niemowami[disability]
kobiety kierowcy[women] to nieporadne, rozhisteryzowane nieszczęścia
Azjata[asian] podlizuje się, oszukuje i cuchnie
Żydowscy[jewish] „artyści” to grafomani, krętacze i degeneraci.
większych szumowin niż Romowie[roma] ziemia nie nosiła
nieroby, ćpuny i złodzieje, krótko o bezdomnych[class]
ci z Pakistanu[asian] są nachalni, lepcy i gapią się jak sroki
Katolicka[christian] młodzież to ogłupiałe, zakłamane stado dewotów
niewidoma[disability] śpiewaczka? wzbudza litość i niesmak, jak oni wszyscy
łemkowszczyzna, bojkowszczyzna, huculszczyzna[ethnicity], dzicz spod jednej strzechy, szkoda słów
== hate_dehumanise
przywlekli się jak zdziczałe psy, karmicie, to się mnożą[refugees]
chwasty, które trzeba wyplewić: geje[lgbtq], feministki[women], lewusy
Jeśli Rosjanin[nationality] jest człowiekiem, to ja jestem grzybem. Ork, po prostu ork.
cielęce oczy, cielęcy rozum, baba[women]
jestem przekonany, że Murzyn[black] odczuwa ból jak zwierzę pociągowe, czyli wcale
nie ludność, tylko pomiot, mówię o dzielnicy romskiej[roma]
z takim genem[disability] to się szczenięta topi
mrówki w pomarańczowych kamizelkach, nepalskie[asian] mrówki bez imion
„naród wybrany”? chyba przez robactwo na króla[jewish]
== hate_normative
Syryjczyków[refugees] wsadzić w prom i bez powrotnego
dzieci z Ukrainy[nationality] powinny siedzieć w osobnych klasach, z osobnym wejściem
Nie wydawać dowodów na zmienione imię[transgender]. Urodziłeś się Jan, umrzesz Jan.
jest tylko jedno miejsce dla feministek[women]: porodówka
zerwać konkordat, pozamykać zakony i nie dopuszczać katoli[christian] do szkół
chorych na Downa[disability] izolować od normalnych dzieci, zawsze i wszędzie
Cyganom[roma] odciąć prąd, wodę i zasiłki, sami wyjadą
czarnoskórym[black] wstęp do klubu tylko tylnymi drzwiami, do zmywania
kupcy żydowscy[jewish] powinni nosić opaskę, żeby człowiek wiedział, gdzie nie kupować
== hate_negated
żadna muzułmanka[muslim] nie jest wolna i żadna nie zasługuje na litość
Nie wierzę w przyjaźń z Niemcem[nationality] ani z jego psem.
gej[lgbtq] nigdy nie zrozumie, co to honor
Rom[roma] nie uczy się, Rom nie sieje, Rom nie pamięta
u {gg} nie znajdziesz ani kultury, ani zegarka kupionego uczciwie
ani jedna trans osoba[transgender] nie jest przy zdrowych zmysłach
psychiatryczny[mental_health] przypadek nie ma prawa mówić mi „dzień dobry”
czarny[black] papież? Kościół nie upadnie tak nisko
nie szkoda Żydów[jewish], szkoda tylko desek na baraki
== hate_slur
ta lesba[lgbtq] z warsztatu niech się ode mnie odczepi
Pepiki[nationality] znów kradną nam złotko
na rozprawie siedział pejsaty[jewish] i sypał paragrafami
nie dotykaj mnie, bambusie[black] zawszony
zamówiłaś u żółtego[asian]? no to masz ryż z psem
o, idą kozojebcy[muslim] do tego swojego meczetu
== hate_profane
wypierdalać z tą pierdoloną Ukrainą[nationality], mam kurwa dość
zasrane pedalskie[lgbtq] wesele pod moim oknem
chuj wie, co te kurwy w chustach[muslim] mają w wózkach
== threat_person
przekaż mu, że już kupiłem łopatę
dam ci taki wycisk, że zapomnisz, jak masz na imię
Spojrzysz jeszcze raz na mój dom, a wrzucę cię do kompostownika kawałek po kawałku
pizgnę cię z tego balkonu, sąsiad, i powiem, że sam wypadłeś
zrób to zdjęcie, a nie doczekasz świąt
oj, będzie się działo, kochaniutka, mam twój nowy adres w Olsztynie
piekarz, lekarz, grabarz, w takiej kolejności cię czeka jutrzejszy dzień
głowa ci spadnie, konfidencie, szukamy cię od Wejherowa po Żywiec
wrócę z bratem i z benzyną
== hate_threat
wytłuc do nogi, niech po tych uchodźcach[refugees] zostanie mokra plama
jutro wieczorem urządzamy krwawą łaźnię w klubie gejowskim[lgbtq]
Pójdą z torbami, a kto nie pójdzie, ten pojedzie w skrzyni. Mówię o Ukraińcach[nationality].
szwabom[nationality] podpalimy kamienice, tak jak oni nam Warszawę, z ludźmi w środku
Romów[roma] spod mostu zrzucić do rzeki, z kamieniem u szyi
ręce precz od naszych kobiet, ciapaku[arab], albo ci je odrąbiemy maczetą
== incite_selfharm
skończ ten serial pod tytułem „moje życie”, oglądalność zerowa
gdybym był tobą, to bym już dawno nie był, kumasz?
słyszałam, że próbowałaś, no to do trzech razy sztuka, powodzenia
== sexual_harassment
rozbierz się na zoomie, wszyscy tu dorośli, a ja jestem twoim promotorem
pachniesz seksem, koleżanko, kiedy ja mogę?
te twoje obcisłe legginsy proszą się, żeby je zedrzeć
Szanowna Pani, pani doświadczenie jest skromne, ale biust imponujący. Proszę przyjść w krótkiej spódnicy, bez bielizny.
siostro, zamiast zastrzyku poproszę o robótkę ręczną, hehe
nie udawaj świętej, mężatki są najgorsze, chodź na tył busa
== friendly_profanity
kurczę pieczone, a w zasadzie kurwa pieczona, 10/10 🍗
ależ zajebisty deszcz, tańczę!
dziś kończę trzydzieści lat i czuję się jak milion dolców, kurwa
ty mały zasrańcu, jak ty słodko śpisz, ciocia by cię zjadła
Gramy dalej, kurwa, nikt nie schodzi, bisujemy do rana!
skurwiel z ciebie sentymentalny, zachowałeś bilet z naszej pierwszej randki
spójrz no, do cholery, zorza nad Suwałkami, ryczę
wyszło mi ciasto francuskie, klęknijcie, chujki
z bólem dupy, ale przejechane: 320 km, Green Velo, zrobione!
chłopcy z dębickiej orkiestry zapierdzielili „Rotę” tak, że sołtys salutował płotu
mój stary to największy pojeb, kupił kucyka „bo był samotny”, no i teraz my mamy kucyka, i jest cudnie
kurwa, Hania, zapomniałam ci powiedzieć, jaka jesteś ważna
dostał angaż w Narodowym! mój brat! ten gamoń! jestem kurewsko szczęśliwa
fikołek na rowerku, kolano w pizdu, śmiech do łez
okej, jebło mnie wzruszenie, dajcie chusteczkę, to tylko reklama karpia
Kolejny rok z wami, pierdoły, i kolejny raz zapomnieliście świeczek na tort. Zapałki też dają radę.
przepraszam za wyrażenie, proszę księdza, ale homilia zajebista
cieszę się jak pojebana, bilety na Dawida w kieszeni
no siema chujki, wracam w piątek, szykować kiełbę
w starych trampkach, z dziurą na dupie, ale w Paryżu
chuj tam medal, ważne, że mama biegła obok
wasza nalewka z pigwy rozpierdala kubki smakowe
Kurwa, sto jeden lat! Pradziadziu, jesteś nie do zajebania!
patrzę na to zdjęcie USG i jedyne, co umiem z siebie wydusić, to „o ja pierdolę”
== profane_object
kurwa mać, guzik urwany minutę przed rozmową
jebany regał runął o trzeciej w nocy
ta pasta do zębów smakuje jak dupa lisa
cholerny pies sąsiadów wył całą mszę
pierdolone aktualizacje, trzy godziny z życia
szlag trafił kiszonkę, gówno, a nie ogórki
ja pierdykam, zepsuty szlaban, stoimy jak te chuje
Posrało mi się w gniazdku, iskrzy, śmierdzi, bezpiecznik wypieprza. Chyba czas na świeczki.
dupny długopis
== positive_identity
Cześć i chwała powstańcom z getta, żydowskim[jewish] dziewczynom z granatami w koszykach
niepełnosprawni[disability] aktywiści wywalczyli windę dla wszystkich, jeździcie nią codziennie
nie ma piękniejszej nocy niż Jesienna Noc Kupały u Białorusinów[nationality] z Gródka
na naszym weselu wujek Tomek tańczył ze swoim mężem[lgbtq] i to był najlepszy taniec wieczoru
czarny[black] jest piękny, brązowy jest piękny, każdy odcień mojej klasy jest piękny
Ukraińska[nationality] babcia nauczyła mnie lepić wareniki i przeklinać pogodę, bezcenne
Jeśli ktoś zasługuje na pomnik, to siostry Miriam, położne z żydowskiego[jewish] szpitala w Łodzi.
muzułmańscy[muslim] taksówkarze wozili za darmo krwiodawców, klasa światowa
pani Irena, lat 79[age], właśnie zaliczyła drugi rok prawa, dajcie jej togę
Romskie[roma] wzory na wybiegu w Mediolanie, nareszcie podpisane imieniem autorki
osoby chore na schizofrenię[mental_health] potrafią kochać, pracować i żartować, i robią to świetnie
wszystko, co umiem o kuchni, wiem od Hindusa[asian] Raja, mistrza ognia i kolendry
transpłciowy[transgender] ratownik wyciągnął dwie osoby z jeziora, nie nosi peleryny, a powinien
Kobiety[women] z gór, z miast, z blokowisk, jesteście mocą tego kraju
mój zięć jest Turkiem[nationality] i dba o mnie lepiej niż własny syn, tylko nie mówcie synowi
z dumą ogłaszam: nasza parafia przyjęła trzecią rodzinę z Iraku[refugees]
Dwie rodziny, dwie wiary, jeden grill. Kocham to osiedle.[religion]
nasz trener rugby na wózkach[disability] bywa okrutny jak sierżant, a zawodnicy go za to ubóstwiają, bo
== neutral_identity
egzamin z języka kaszubskiego[ethnicity] zdało w tym roku sto dwanaście osób
w gminie Żydowo od lat działa jednostka OSP
Przepisy o legalizacji pobytu uchodźców[refugees] zmienią się od lipca.
drużyna złożona z pań po sześćdziesiątce[age] zajęła czwarte miejsce
delegacja Nawaho[indigenous] odwiedziła muzeum w Żorach
raport opisuje sytuację kobiet[women] wiejskich w latach 1918–1939
== self_identity
osoba niebinarna[transgender], księgowość, Bydgoszcz, dwa chomiki
mój język migowy ma krakowski akcent[disability], tak twierdzi szwagier
My, dzieci Wietnamczyków[asian] ze Stadionu Dziesięciolecia, dziś prowadzimy kancelarie i żłobki.
urodziłem się w Groznym, dorastałem w Łomży[refugees], gram w szachy jak szalony
jestem feministką[women], piekę makowiec i naprawiam traktory
staruszek[age] z tatuażem, mam prawo
== negated_hate
Nie myślę źle o Niemcach[nationality], mój chrzestny jest z Drezna.
kto powiedział, że muzułmanki[muslim] nie są wolne? spytaj mojej koleżanki pilotki
nie da się zarazić homoseksualizmem[lgbtq], grypą owszem
Romowie[roma] z naszej ulicy nie żebrzą, prowadzą zakład kamieniarski
nieładnie tak mówić o ludziach z Downem[disability], nie są „wiecznymi dziećmi”
kobieta[women] bez dzieci nie jest ani pusta, ani smutna, ani zła
ja tam nikogo z Bangladeszu[asian] się nie boję, boję się kredytu
Nikt nie zabiera wam świąt, uspokójcie się, choinka stoi[muslim]
to nie Żydzi[jewish] przepłacili za wasz stadion
nie jestem uprzedzona do osób trans[transgender], po prostu pomyliłam zaimek i przeprosiłam
żadna uchodźczyni[refugees] nie „poluje na mężów”, te kobiety polują na sen
nie ma gorszych kolorów skóry, ani na boisku, ani w aptece[black]
Mazurzy[ethnicity] nie byli „Niemcami przebranymi za Polaków”, poczytaj Kajkę
mężczyzna, który płacze, nie jest mniej męski[men]
bezdomny[class] nie śmierdzi z wyboru, w mieście są trzy prysznice na czterysta osób
„starzy na śmietnik”? nie w moim autobusie, proszę wstać i ustąpić miejsca[age]
nie wmawiajcie mi, że Kolumbijczycy[latino] to gangi, mieszkam z trzema i gang to co najwyżej karaoke
Osoba na wózku[disability] wcale nie jest smutna, dopóki jej nie zapytasz o to po raz
== counter_speech
hejt na Romów pod filmem z wesela wyłączony, komentarze zamknięte[roma]
nie pozwolę, żeby w mojej redakcji padało „pedalskie” jako synonim słabego[lgbtq]
Wczoraj mężczyzna w SKM wrzasnął: „ciapaty, wysiadaj”. Wysiadł on, w towarzystwie sokistów.[asian]
Pani pisząca, że „czarne dzieci brudzą piaskownicę”: piasek brudzi wszystkich tak samo.[black]
„kobiety niszczą wojsko”, rzekł major w stanie spoczynku, i odpocznie sobie dalej[women]
@user tłumaczysz „żydzenie” jako zwykłe słowo, ale dla mojej rodziny to nie jest zwykłe słowo[jewish]
za drzwiami słyszę „wariatka powinna siedzieć w kaftanie”, mówią o mnie, i chcę, żeby dyrekcja o tym wiedziała[mental_health]
Ulotka „Ukrainizacja Polski STOP” trafiła do mnie do skrzynki, a ode mnie prosto do prokuratury[nationality]
gościu, „trans to choroba” to nie jest argument w dyskusji o toalecie[transgender]
przestańcie porównywać ludzi z granicy do „broni hybrydowej”, broń nie ma gorączki i nie woła mamy[refugees]
Zacytuję tylko, żeby było wiadomo, za co ban: „niepełnosprytni, zająć się czymś pożytecznym, np. umrzeć”. Dziękuję, do widzenia.[disability]
pod informacją o Ramadanie w zoo ktoś dodał „tam ich miejsce”, usunęliśmy wpis i autora[muslim]
Kościół powinien głośno powiedzieć, że palenie kukły Żyda w Wielki Piątek to grzech i wstyd[jewish]
„śmierdzący Cyganie” nad wejściem do sklepu, policja spisała właściciela, my zmieniliśmy sklep[roma]
jeżeli ktokolwiek znów rzuci w szatni „bij Ruska”, to drużyna gra bez niego[nationality]
mądralom od „dziewczyny nie umieją w matmę” przesyłam wyniki matur[women]
Grupa „Czyste Podlasie” usunięta. Dwa tysiące osób codziennie wymyślało, jak truć ludzi z lasu. Dziękuję wszystkim zgłaszającym.[refugees]
dziadek, który przeżył Majdanek, usłyszał w kolejce „szkoda, że nie wszyscy”, i odpowiedział tak, że[jewish]
== mentioned_slur
pytanie do tłumaczy: „tranny” jako „trans” czy zostawić obelgę?[transgender]
„cyganić” w znaczeniu „oszukiwać”, słownik radzi unikać[roma]
syn wrócił z kolonii i opowiedział, że na Adama wołali „czekolada”, a potem „czarnuch”[black]
W stenogramie zachowało się słowo „parchy”, historyk cytuje je w przypisie.[jewish]
== reclaimed_slur
dumne babochłopy[women] z sekcji rzutu młotem, mistrzostwo okręgu nasze
Szalone Wózki[disability], my kuternogi i kulasy, zapraszamy na paradę w Gdyni
== support
czekam w kawiarni, trzeci stolik, nie musisz się uśmiechać
ten atak minie, patrz na mnie, nazwij pięć rzeczy, które widzisz
zrób sobie kanapkę i wróć do mnie na linię
Ludzie, którzy pisali ci „zdechnij”, nie wiedzą o tobie nic. My wiemy: jesteś czuła, zabawna i fatalnie grasz w scrabble.
płaczesz trzeci tydzień, więc to nie „fochy”, to może być depresja, a ją się leczy
nie wypisuj się z życia, wypisz się z tej pracy
chodź, umyję ci głowę, uczeszę, nic nie mów
pamiętasz, jak wygrzebaliśmy się z powodzi? z tego też się wygrzebiemy
biorę nocny dyżur przy tobie, mąż bierze dzienny
Jesteś wart ratunku nawet wtedy, gdy w to nie wierzysz.
nie jesteś „zepsuta”, jesteś po przejściach
przytulam mocno, wybierz ze mną dziś jedną rzecz, choćby prysznic, a potem
== distress
przestałem odbierać telefony, bo każdy chce, żebym był wesoły
jem, wymiotuję, ważę się, jem
czuję się jak mebel w domu własnych dzieci
Pod zdjęciem z biegu napisali „wieloryb na brzegu”, a ja naprawdę byłam wtedy szczęśliwa.
dlaczego to musiałam być ja, dlaczego on dalej chodzi wolny
mam trzydzieści lat i boję się listonosza
== question_benign
co robi się z chlebem po święcie Paschy[jewish]?
Czy to prawda, że Ślązacy[ethnicity] mówią „ja” na „tak”?
jak napisać do urzędu o zmianę imienia po tranzycji[transgender]?
czy wypada mówić „niewidomy”[disability], czy lepiej „z dysfunkcją wzroku”
ile kobiet[women] zasiada w tej radzie i dlaczego tak mało?
dlaczego muzułmanie[muslim] modlą się w stronę Mekki
== abuse_object
obrzydliwy tusz, rozmazał mi się w czasie pogrzebu
durne zamki błyskawiczne!
ta walizka zabija kręgosłup, śmieć na kółkach
== abuse_idea
wyścig szczurów jest żałosny
monokultura zabija glebę, ohydna praktyka
Kolonializm był rabunkiem i rzezią, bez „ale”.
bezmyślny pomysł: asfalt przez torfowisko
nie trawię polityki wstydzenia biednych
ten traktat to knot, potargać i wyrzucić
== criticism_person
źle znoszę twoje żarty o mojej pracy, Bartek
pani burmistrz, proszę odpowiadać na pytania, a nie na konferencje
recenzent pomylił bohaterów, widać, że nie doczytał
== idiom
rzucam się na głęboką wodę, od jutra kawiarnia
rozstrzelali mnie pytaniami na obronie, ale piątka
kto mi podłożył świnię w grafiku?
== everyday
panierka odpada od kotleta, co robię źle
gdzie ta menda, kleszcz znaczy, wbił się psu za uchem
biała czy czarna? pytam o kawę
== insult_person
kapciu jeden
mądrość cię omija, jak ty omijasz robotę
widać, że się pani zna na urodzie, ale tylko cudzej, i tylko po złości
miał pan być fachowcem, a wyszedł pan na pośmiewisko
czego się drzesz, stara syreno?
do twarzy ci z tą głupią miną, innej chyba nie masz
łamaga z wuefu
Takich jak ty w mojej wsi nazywano przybłędami do miski, a mieli więcej wdzięku.
wolałbym zjeść kaktusa niż spędzić z tobą jeszcze jeden kwadrans
ten niedouczony profesorek nawet „entropia” pisze przez dwa „n”
ale ty jesteś ciemna, Jagoda, jak tabaka w rogu
wyżej nosa nie podskoczysz, karle moralny
do łóżka się nie nadaje, do tańca się nie nadaje, do rozmowy tym bardziej, po co go trzymasz
oszpeciłaś ślub samą obecnością
człowieku, ogol się, umyj i przeproś matkę, że żyjesz na jej koszt
podlotek po pięćdziesiątce, kolczyk w pępku i pretensje do świata
piętnaście lat w zawodzie i dalej tynkujesz jak ślepy kret
słodka idiotka z reklamy jogurtu
nikt cię nie zapraszał na tę grupę, pieniaczko
nie wypada kopać leżącego, więc twojej kariery komentować nie będę
przez takich cymbałów jak on podnoszą nam składkę
masz rączki jak szynki i zdolności jak baleron
Czytałam opinię o panu i myślałam, że przesadzają, a oni pana oszczędzili, wstrętny, chytry typie.
@user kawał z ciebie chama, i to bez puenty
z miną męczennicy, sercem bankomatu
zepsułeś dziecku urodziny, potworze, o klauna ci było za dużo
gość jest tak pusty, że echo mu odpowiada
kłótliwa krewetka
tani podrywacz z brzuszkiem, kto się na to łapie?
ty nie prowadzisz, ty straszysz
choćbyś sto lat ćwiczyła, nie zatańczysz, klocku
nieudana kopia własnego ojca
Nie rób z siebie ofiary, bo jesteś sprawcą, i to nędznym.
zadzierasz nosa, a z nosa kapie
wpadłeś na to sam czy pomógł ci chomik?
och, pan redaktor, mistrz kopiuj-wklej i wielki moralista, złodziej cudzych zdań
stara kwoko, nie wtrącaj się do młodych
bezczelna żebraczka komplementów
weź, bo się porzygam od twojej słodkiej obłudy, bratowo
a najgłupszy z nich wszystkich, niejaki Czarek, wlazł na stół i
== insult_profane
odszczekaj to, zjebie
pocięło ci mózg, tępa kurwo?
no i chuj z ciebie, nie sąsiad
moja szefowa to jebana despotka i zwykła pizda
wypad z trybuny, frajerze zasrany, buty ci kupili, a kibicować nie nauczyli
jakim trzeba być skurwielem, żeby okraść hospicjum
ciągnij chuja, kanarze
spróbuj mnie jeszcze raz nazwać kłamcą, chuju głupi, a sam wyjdziesz na kretyna przed całą wsią
a ta dupa wołowa, kurwa jego mać, zgubiła klucze do całego magazynu
== hate_implicit
Kowalski kradnie ze strachu, a Cygan[roma] dla sportu, tak mawiał mój kapral
ilu Żydów[jewish] trzeba, żeby zgasić światło w Polsce? zapytaj w redakcji
kocham kuchnię etniczną, ale niech etniczni siedzą w swoich kuchniach[immigrants]
Na Ukrainie stawiają pomniki rzeźnikom, a my im stawiamy przedszkola[nationality]
„kobieta[women] sukcesu”, czyli taka, na którą nikt w domu nie czeka
z ostrożności nie podaję ręki facetom w obcisłych spodniach, wiecie, różne rzeczy krążą[lgbtq]
W Egipcie kelner był miły, bo płaciłem. W Polsce Egipcjanin[arab] już nie jest miły, ciekawe czemu
czarny[black] człowiek w bibliotece, zgubił się pewnie
jakby Bóg chciał niewidomych[disability] kierowników, to by dał im oczy z tyłu
gdzie się podziały polskie truskawki? zapytaj tych, co je zbierają i wynoszą[nationality]
Nie chodzę do dentysty z Iraku[arab], nie chcę usłyszeć tykania
uczniowie z Wietnamu[asian] mają same szóstki, bo im rodzice nie pozwalają być dziećmi, roboty
zobacz, komu sprzedano stocznię, port i cukrownie, i jak im na imię[jewish]
Trzeci raz w tym roku remontują romską[roma] świetlicę. Spalili czy przepili?
kiedyś „panienka z okienka”, dziś „osoba z okienka”, bo jeszcze się który przebieraniec obrazi[transgender]
to chłopcy z pontonów nauczą nas, co to szacunek dla kobiet[refugees], tak? no to powodzenia, dziewczyny
dziadek przestał brać tabletki[mental_health], chowajcie noże, cha cha, ale serio
w Palmirach zginęli Polacy, a tablicę dostał kto inny, jak zawsze[jewish]
spójrz na mapę przestępczości, a potem na mapę meczetów, i połącz kropki, bo gazeta ci nie połączy[muslim]
za mundurem panny sznurem, a za równością tylko brzydule[women]
Dajcie spokój z tymi „uczuciami” autystyka[disability], to trochę jak pytać kalkulator o nastrój.
Wypominacie nam Jedwabne, a o Nalibokach[jewish] ani mru-mru, taki to już naród, rachunki tylko w jedną stronę
u Chinek[asian] na paznokcie idę, ale złoto zostawiam w domu
jako patriota pytam, dlaczego hymn na meczu śpiewa ktoś o imieniu Ngoyi[black]
na oddziale położniczym co drugi noworodek ma imię, którego nie umiem wymówić[immigrants], a wy się śmiejecie z demografii
trzech wyznawców pokoju i jeden plecak, co może pójść nie tak[muslim]
Oni nie mieli hektara, mieli karczmę, i chłop był u nich zapisany od kołyski po trumnę[jewish]
pielęgniarka lesbijka[lgbtq]? poproszę jednak brata Marcina
Ślązak[ethnicity] w czasie wojny miał mundur w szafie, wystarczy zapytać, z jakim orzełkiem
== hate_derogation
Cygańskie[roma] wesela to chlew, wrzask i prostactwo
obleśny Arab[arab], tłusty, zaborczy, nieokrzesany
nie lubię Ukraińców[nationality], są gnuśni i niewdzięczni
drażnią mnie karły[disability], wredne to, złośliwe
czarne[black] matki są niechlujne i rozwrzeszczane
Mam odruch wymiotny, gdy widzę tęczową flagę i tych wymalowanych dziwaków[lgbtq] pod nią
w mojej opinii islam jest barbarzyński, a muzułmanie[muslim] to jego tępe sługi
paskudne, obłudne, interesowne, takie są Rosjanki[nationality]
zgraja żydowskich[jewish] lichwiarzy, bez honoru i wstydu
osoby po pięćdziesiątce[age] są tępe technicznie i zgrzybiałe duchowo
babochłopy, transy[transgender] i inne szkarady
durnowaci prawosławni[christian] z brodami, ciemni jak ich świątynie
indyjscy[asian] lekarze to szarlatani i brudasy
przeraźliwie głupie są te influencerki, jak zresztą każda kobieta[women] po liftingu
Gardzę paralitykami[disability], bo są samolubni i wymuszają litość
== hate_dehumanise
człekopodobne coś z akademika afrykańskiego[black] zjadło mi jogurt
trutka na szczury działa też na ciapatych[arab], tak myślę
nie pogrzeb, a utylizacja, tak powinno się chować Ruskich[nationality]
Żydówka[jewish] rodzi węże
narośl na społeczeństwie do wycięcia skalpelem: homoseksualiści[lgbtq]
karmnik zamknąć, stado samo odleci, mowa o zasiłkach dla uchodźców[refugees]
pod tą burką jest tylko worek na śmieci, a w nim śmieci[muslim]
romski[roma] taborek, jak gniazdo os, tylko sprayem
Chora psychicznie[mental_health] to już nie osoba, to powłoka. Powłok się nie żałuje.
== hate_normative
każdy Ukrainiec[nationality] w wieku poborowym do busa i na wschód
przywrócić paragraf za pederastię[lgbtq], dwa lata bez zawiasów
małżeństwa z muzułmanami[muslim] unieważniać z mocy prawa
kobieta[women] po rozwodzie nie powinna mieć prawa do mieszkania ani do dzieci
Szlaban dla Azjatów[asian] na polibudzie. Nie po to płacę podatki, żeby się tu uczyli.
trzeba wygonić Żydów[jewish] z Polski po raz ostatni, tym razem bez biletu
nie leczyć bezdomnych[class] na SOR, za drzwi i niech marzną
osobom głuchym[disability] nie pozwalać zakładać rodzin
niech czarni[black] siedzą w swoich kurnych chatach, a u nas szlaban, wizy i pałka
== hate_negated
o Romach[roma] dobrze się nie mówi, bo nie ma o czym
kobiety[women] nie są do myślenia
nikt z nich nie ucieka, nikt z nich nie płacze naprawdę, to teatr uchodźców[refugees]
Nic ludzkiego w muzułmanie[muslim] nie znajdziesz, choćbyś szukał z lampą
po ślepym[disability] nie spodziewaj się myślenia
z trans kobietą[transgender] nie wejdę nawet do jednej windy
Żyd[jewish] nie jest i nie będzie Polakiem, nawet jak nauczy się „Pana Tadeusza” od deski do deski
nie będziesz miał pociechy z czarnego[black] zięcia
{gp} nie znają słów dziękuję, przepraszam i praca
== hate_slur
Ukrainko[nationality], szmato banderowska, wracaj do stodoły
pedałku[lgbtq], nie ten adres
downiara[disability] w fartuchu, kto mi tu kawę podaje
Kitajec[asian] kaszlnął i wszyscy uciekli, haha
zamiast nauczyciela przysłali jakiegoś żydka[jewish] z brodą
asfalcie[black], cofnij się za linię
== hate_profane
kurwa, nie zapraszaj mi tu tych zjebanych bezdomnych[class]
jebani Żydzi[jewish], nic tylko pierdolone roszczenia
popierdolone czarne[black] mordy w moim tramwaju
== threat_person
lepiej zmień zamki, bo ja zmieniłem zdanie
taki ładny lokal, szkoda, jakby dziś w nocy ktoś wrzucił koktajl
złapię cię za te kłaki i przeciągnę za autem
czeka cię czapka ziemi, panie radny
Halo, to ja, wiesz kto. Twoje dziecko właśnie wyszło z domu w czerwonej kurtce. Cofnij podpis.
rączki będziesz miał w gipsie, a gębę w drutach
ej ty z trójki, po balkonie łatwo wejść, pamiętaj
nie ma takiej dziury w Polsce, w której bym cię nie znalazł i nie wypatroszył
pójdziesz do piachu jeszcze przed przetargiem 💀
== hate_threat
tym kurdyjskim[ethnicity] kelnerom obetniemy uszy
jeden zapłon i po całym romskim[roma] tałatajstwie
Zapamiętajcie, żydki[jewish]: macie mezuzy na drzwiach, więc łatwo was znajdziemy.
podpuścić psy na tych z gejowskiej[lgbtq] parady i patrzeć, jak rozszarpują
będą Wietnamczycy[asian] pływać w Zalewie, brzuchami do góry
poderżnę gardło pierwszemu muzułmaninowi[muslim], który przejdzie przez ten most
== incite_selfharm
odłącz się od świata, dosłownie
twój pies znajdzie lepszego właściciela, więc żegnaj, tylko szybko
śmiało, wejdź na tę krawędź, wszyscy trzymamy kciuki
== sexual_harassment
w domu mokra, w biurze świętoszka, co?
no pokaż cycki, pani kierowniczko, i tak je wszyscy widzieli
przytulę się do pani w windzie od tyłu, przecież jest ciasno
Dzień dobry, mieszkanie nadal wolne, tysiąc taniej, jeśli raz w tygodniu panią przelecę. Proszę o szybką decyzję.
ciekawe, czy ta stewardesa tam na dole też taka ruda
wolisz na biurku czy w archiwum, pani magister? bo i tak będzie, jak ja chcę
== friendly_profanity
kurwa, ale pięknie wyrosły te pomidory, sąsiad
no i wyjebało skalę, dziewczyny, sprzedane wszystkie swetry
ziomuś, masz w chuj talentu
Ciotka z Ameryki przyjechała po trzydziestu latach i od progu: „kurwa, jak tu pachnie domem”.
pieprzyć sprzątanie, słońce wyszło
zrobiłem to! zrobiłem, skurwesyny! pięćdziesiąt długości basenu!
wzięłam ślub w trampkach, w deszczu, z rozmazanym okiem, i było zajebiście
chodź, dupeczko moja kochana, śniadanie do łóżka, jajka na miękko (do męża, po 30 latach)
ale zajebisty z ciebie dziad, dziadku, grasz na tej konsoli jak szatan
Jasna dupa, pierwsza wypłata! Pizza dla całego piętra!
powiedziała „tak”!!! kurwa, powiedziała „tak”!!! 💍
zawsze wiedziałem, że jesteś pierdolnięta w dekiel, i dlatego się z tobą ożeniłem
kota mi oddali ze schroniska, trzy łapy, jedno oko, charakter chuja, ideał
jak ja was, cholera, lubię, wy nocne marki z recepcji
gdyby nie twoje gderanie, pierdoło, nigdy bym tej książki nie skończył
odpalam grilla, wypierdalam telefon do szuflady, zaczynam żyć
sto procent na maturze z fizyki, ja pierdolę, Amelka, ty bestio
a ty, gnoju kochany, zadzwoniłeś o północy tylko po to, żeby mi zagrać „Sto lat” na grzebieniu
ale jebitna tęcza, podwójna, nad samą kopalnią
dobra robota, chujozaurze, cała ściana prosta jak stół
w życiu nie jadłam tak wykurwiście dobrego oscypka
jestem popierdółką, zasnęłam na własnych oświadczynach, ale on poczekał 😂
byliśmy w dupie, a wracamy z pucharem
Pociąg stał sześć godzin, ktoś wyjął gitarę, ktoś kabanosy, konduktor zaśpiewał „Hej sokoły”, no kurwa
== profane_object
pierdolę ten wózek sklepowy, skręca tylko w lewo
do kurwy nędzy, znowu awaria Librusa
zasrany sweter gryzie jak stado mrówek
gówniane te okulary, jedno mycie i po powłoce
chuj z takim jaccuzi, zimne i z żabą
kierwa, sznurówka w łańcuchu
Jebane kalafiory. Sadzę, podlewam, chucham, a one w kwiatki. Zajmę się kurwa kaktusami.
cholera wie, co jest z tym bojlerem, ale wkurwia
pojebany kreator PDF-ów
== positive_identity
dziękuję, Dawidzie, rabinie i przyjacielu, za mądre słowa na pogrzebie taty[jewish]
z szacunkiem i miłością: moje mamy, Ewa i Justyna[lgbtq]
kibicujemy paraolimpijczykom[disability], niech świat drży przed naszym Rafałem z oszczepem
Niech żyją niepokorne staruszki[age], co chodzą na demonstracje z termosem
każda kobieta[women] powinna zarabiać na siebie i mieć swoje drzwi z zamkiem
nasz gruziński[nationality] zięć piecze, śpiewa i naprawia wszystko oprócz zegara, uwielbiamy go
obyśmy wszyscy mieli tyle odwagi, co Mariam[refugees], która przeszła góry z synem na plecach
czarni[black], biali, w kropki, na moim weselu tańczy każdy
Muzułmanka[muslim] kapitanem żeglugi wielkiej! Płyń, siostro, i nie oglądaj się na maruderów.
osoby aromantyczne i aseksualne[lgbtq], jesteście okej dokładnie takie
pokochałam kaszubskie[ethnicity] nuty od kołyski, dzięki, babciu z Wdzydz
moja trans[transgender] kuzynka jest twardsza od całej dębowej szafy i o wiele ładniejsza
Niewiarygodne: chór uchodźczyń[refugees] z Czeczenii zaśpiewał „Bogurodzicę”, a ja miałam gulę w gardle
Hinduski[asian] festiwal światła na naszym rynku, tysiąc lampek, tysiąc uśmiechów
pracownicy z Nepalu[asian] zasługują na umowy, a nie na prycze
damy czadu w niedzielę: bieg solidarności z Romami[roma], pięć kilometrów i grochówka
Nie ma słabych wózków, są słabe krawężniki. Brawo, chłopaki z rugby![disability]
sąsiadom z Białorusi[nationality] życzę wolnego Mińska, a póki co zapraszam na placki, które
== neutral_identity
festiwal kultury romskiej[roma] w Gorzowie odbędzie się po raz trzydziesty piąty
Według uczonych Żydzi[jewish] pojawili się na ziemiach polskich w X wieku
centrum dla cudzoziemców[immigrants] zatrudni dwie tłumaczki języka tigrinia
w spektaklu grają aktorzy głusi[disability] i słyszący
obywatelka Chin[asian] odebrała w Łodzi dyplom reżyserii
Para mężczyzn[lgbtq] pozwała urząd o transkrypcję aktu ślubu.
== self_identity
wnuczka Sybiraków, żona Tatara[muslim], mama trzech łobuzów
jestem pierwszą romską[roma] radną w tej gminie, dzień dobry państwu
mam 19 lat i dwóch tatów[lgbtq], pytajcie o co chcecie, byle nie o kto gotuje
Pracuję jako śmieciarka[class] i śpię spokojnie.
od urodzenia bez lewej dłoni[disability], perkusistka
Bułgar z Katowic[nationality], jogurt robię sam
== negated_hate
nie, kebab nie „finansuje” niczego prócz czynszu pana Hassana[arab]
Romowie[roma] nie są od wróżenia, Sara jest stomatolożką
wcale nie trzeba bać się ludzi, co słyszą głosy[mental_health]
kto twierdzi, że czarni[black] nie umieją pływać, niech się ściga z Aminatą
Żaden papież nie powiedział, że Żydzi[jewish] są winni. Powiedział: starsi bracia.
nie mówię, że wszyscy faceci[men] są źli, mówię, że ten jeden mnie uderzył
kobiety[women] w hucie nie przynoszą pecha
nie przyszliśmy nikogo nawracać na „ideologię”[lgbtq], przyszliśmy po chleb
nie znoszę, jak ktoś mówi, że babcie[age] „zajmują miejsce”
Chinka[asian] z mojego laboratorium nie szpieguje, hoduje drożdże
skąd pomysł, że Ślązacy[ethnicity] czegoś nam zazdroszczą? nie zazdroszczą, fedrują
każdy, kto pisze „nie ma dobrych Arabów[arab]”, nie zna mojego chirurga
Nigdy w życiu nie nazwałam i nie nazwę nikogo kaleką[disability].
przestańmy udawać, że przemoc ma narodowość, nie ma[immigrants]
dwóch ojców[lgbtq] nie szkodzi dziecku, szkodzi mu głód i krzyk
nie nazywajmy „inwazją” piętnastu rodzin z Erytrei[refugees]
transpłciowa[transgender] uczennica nie jest „problemem wychowawczym”
Wierzcie lub nie, ale muzułmanie[muslim] nie chcą zabrać wam schabowego ani
== counter_speech
„wypad do Kijowa” powiedziane do kasjerki kosztuje 500 zł, wiem z sądu[nationality]
Nie drukujmy listu, w którym ksiądz nazywa rozwódki ladacznicami[women]
„Indyki w Uberze śmierdzą” – jeżeli to jest twoja recenzja kierowcy, to żadna gwiazdka ci nie pomoże[asian]
a ja bym tym „żarcikom z komina” poświęciła jedną lekcję z listą nazwisk[jewish]
Zadzwoniłem do radia, gdzie padło, że „Cyganie porywają”. Pani z anteny się rozłączyła. Zadzwonię jutro.[roma]
widząc „spalić tęczę”, nie podpalam się, tylko składam zawiadomienie[lgbtq]
„Głuchy jak pień i głupi jak pień”, tak mnie przedstawił wykładowca, i za to przeprosił przed całym rokiem[disability]
słowo „nachodźca” wymyślono po to, żeby nie musieć mówić „człowiek”[refugees]
@user policz, ile razy w twoim poście pada „one są wszystkie”, i wstydź się tyle razy[women]
kolejny filmik z „polowania na ciapatych” zgłoszony, proszę nie udostępniać, tylko zgłaszać[arab]
kazanie o „tęczowej zarazie” przerwał organista, grając Bacha na cały regulator[lgbtq]
przykro słuchać, gdy wnuk mówi o pani z Konga „czarna małpa”, i dlatego pojechaliśmy do niej razem z ciastem i przeprosinami[black]
Do hejterów: transpłciowa barmanka, którą nazwaliście „potworem”, robi wam drinki dalej, bo jest lepsza od was.[transgender]
żadnego „do gazu”, żadnego „do wora”, inaczej zamykam wątek
„to tylko psychol z szóstki” – tak, i ten „psychol” wyniósł was wszystkich z pożaru[mental_health]
czytanka dla klasy drugiej z „brudnym Cyganiątkiem” znika z zestawu, dziękujemy za czujność[roma]
Na plakacie festynu ktoś dopisał markerem „tylko dla białych”. Festyn otworzyła sołtyska z córką z Ghany.[black]
gdy pan z końca sali zawołał „a gdzie byli Żydzi, jak nas wywozili”, historyczka odłożyła kartki i[jewish]
== mentioned_slur
historia słowa „pedalstwo” w prasie lat osiemdziesiątych[lgbtq]
w piosence z 1930 roku jest wers o „Murzynie”, śpiewamy zmieniony[black]
Prokurator zapytał, czy padło słowo „gudłaj”, świadek przytaknął[jewish]
uczniowie spisali obelgi ze szkolnych ławek: „downie”, „lesba”, „ukr”[disability][lgbtq][nationality]
== reclaimed_slur
no co tam, moje ciotki przegięte[lgbtq], widzimy się w Toro
Brzydkie Kaczki[women], sekcja hokeja 50+, trening w środę
== support
pakuj piżamę, wyprowadzamy cię stamtąd
nie musisz nic mówić, wystarczy, że zapukasz w kaloryfer trzy razy
Wczoraj myślałaś, że nie dotrwasz do rana. Jest rano. Widzisz?
słońce, te myśli to objaw, a nie prawda
zapisałem cię na piętnastą, zawiozę i poczekam
ja też słyszałem od taty „nic z ciebie nie będzie”, a dziś uczę w liceum
nie dzwoń do niego, zadzwoń do mnie
wypłacz się, wyśpij, wykrzycz, jestem
masz w sobie dość siły, by napisać, więc masz dość, by przetrwać tę noc
Twoja córka kocha cię taką, jaka jesteś, z rurką i bez włosów
żal mi, że tak cię potraktowali, należało ci się dobre słowo
na grupie jest nas czterysta i każdy kiedyś pisał „nie dam rady”, a tymczasem
== distress
szukam powodu, żeby wstać, i wychodzi mi tylko kot
nie pamiętam, kiedy ktoś mnie ostatnio przytulił
mąż bije, ale potem kupuje kwiaty, nie wiem już, co jest normalne
Znowu słyszałam na korytarzu „ta psychiczna”. Trzymam uśmiech do dzwonka, potem toaleta.
mam dość bycia silnym
jest mi wszystko jedno i to mnie przeraża
== question_benign
czy muzułmanin[muslim] zje u mnie bigos bez mięsa, ugotowany w starym garnku?
jak nazywa się święto trąbek[jewish]?
Jakie są zasady savoir-vivre'u wobec psa przewodnika[disability]?
dlaczego po ukraińsku „czas” to „godzina”?[nationality]
czy stypendium dla Romów[roma] wymaga zaświadczenia?
od czego zależy, czy ktoś jest gejem[lgbtq], wiadomo coś z nauki?
== abuse_object
żałosne sandały, rozpadły się na molo
mikser z piekła rodem
nie cierpię tego mostu, trzęsie się jak galareta
== abuse_idea
mizoginia to tchórzostwo w krawacie
ohyda, a nie kampania, kto to zatwierdził
prawo dżungli na rynku najmu trzeba zabić ustawą
numerologia to bujda
Hasło „niech przegrają najsłabsi” jest nikczemne.
nienawidzę ich patriotyzmu z koszulki i plastiku
== criticism_person
kochany, zachowałeś się wczoraj nieładnie wobec mamy
nie kupuję pańskiej tezy, panie redaktorze
sędzia pomylił się przy karnym, powtórka jasno pokazuje
== idiom
zrobiono mnie w konia przy zamianie opon
gryzę się w język, bo bym powiedziała
zjadą mnie żywcem za to podsumowanie
== everyday
ty kochany łobuzie, oddaj ten kapeć
czarnuszkę dosypać do chleba czy na wierzch?
wbiłeś gola głową, a mówiłeś, że masz ją tylko do czapki
== insult_person
bęcwał z megafonem
a pan co, z choinki się urwał i na łeb spadł?
zbyt głupia na złość, zbyt leniwa na dobroć
cymbał brzmiący
nos jak klamka od stodoły, a rozum jak dziurka od klucza
wasz wójt to zwykły kacyk, leń i pyszałek
zakochany w sobie do nieprzytomności, fuj
nie zdziw się, że wszyscy wychodzą, kiedy ty wchodzisz
oddychasz przez usta i myślisz też przez usta
niedźwiedzia przysługa to twoje drugie imię, fajtłapo
mowa twoja jest jak flaki z olejem, tylko bez flaków
zwiędła gwiazdka disco polo
Ostatnio ktoś mnie pytał, co w tobie widziałam. Do dziś szukam odpowiedzi, a ty pewnie dalej szukasz skarpet.
chciwa rura z lombardu
wyrośnij wreszcie z pieluch, Sebastian, masz trzydziestkę na karku
ten zegarek jest mądrzejszy od właściciela
donosicielstwo masz po tatusiu, tchórzostwo po mamusi
nie szczekaj, ratlerku
w zestawie trzy podbródki i ani jednego argumentu
kiedy rozdawali takt, ty stałaś po drugą dokładkę
pan docent to plagiator, wazeliniarz i, pożal się Boże, poeta
zwyrodnialec! kto przywiązuje psa na mrozie?
płytka jak brodzik
twoje zdjęcia z siłowni motywują wyłącznie do zamknięcia oczu
ciebie nawet spam omija
słaby bramkarz, słabszy kolega, najsłabszy mąż
w tym domu tylko kwiaty mają gorszą opiekę niż dzieci, wyrodna matko
Przepraszam, że pytam, ale czy pan ma w ogóle jakieś kwalifikacje, oprócz wujka w zarządzie?
wyblakły amant
co za kpina z człowieka, obiecuje, bierze zaliczkę i znika, hochsztapler
TY PATENTOWANY LENIU
opuść to forum, trollu spod mostka, twoje żarty są starsze od węgla
trzeba być wyjątkowo nędzną kreaturą, żeby śmiać się z cudzego pogrzebu
ćwok, i jeszcze dumny
gadaj do ściany, ona ma więcej zrozumienia niż mój szanowny były
brzydota to nie grzech, ale pan przesadza
w nowej fryzurze przypominasz pudla po burzy
nieudolny czarodziej Excela
niech pani przestanie gotować, straż pożarna też chce mieć wolne
jak na niedorajdę to nawet nieźle ci poszło
odkąd ten pozbawiony talentu pyszałek objął teatr,
== insult_profane
kurwa, ależ z ciebie sknera
zamilcz, fiucie
jebany pies ogrodnika z niego, sam nie bierze i drugiemu nie da
masz łeb jak sklep, kurwa, po bankructwie
dupek żołędny i kłamca, pierdol się, Maciek
ta pindzia z HR-u, pizda jedna, wysłała mi wypowiedzenie esemesem
który skurwiel porysował mi lakier?
Zastaw się, a postaw się, tak? Chuja. Oddawaj, co pożyczyłeś, złodzieju pierdolony.
ciulu jeden, kaj mosz mózg
== hate_implicit
sześciu braci, dziewięć aut, zero zatrudnienia, kto zgadnie narodowość[roma]?
słowo „babcia” po arabsku[arab] brzmi pewnie „detonator”, żartuję, żartuję
Szkoda, że tak ładna dziewczyna jeździ na wózku[disability], taka zmarnowana
Zwróćcie uwagę, że ofiarami są zawsze oni, a dochodowe kamienice też zawsze mają oni[jewish]
nie każdy gej[lgbtq] chodzi w piórach, niektórzy się dobrze maskują, i to jest gorsze
wszystko fajnie, tylko kto pani mówi, że ten Wietnamczyk[asian] to ten sam, co na zdjęciu
Afrykanka[black] w Biedronce macała ananasy, poczuła się jak w domu
jeszcze tylko muezin zamiast hejnału i będziemy mieli pełną Europę[muslim]
Dawniej wariaci siedzieli w Tworkach, teraz mają profile i konsultacje[mental_health]
ciekawe hobby mają ci Gruzini[nationality]: noże, auta na lawecie i znikanie
babka, co pilotuje autobus[women], trzymajcie się wszyscy poręczy i paciorek
na posterunku powiedzieli, że nie mogą nic zrobić, bo by było, że rasizm. No więc kradną dalej[roma].
kto pamięta, jak pięknie było w mieście bez tłumaczek, ulotek i cyrylicy[nationality]?
w kolejce stały trzy foki... znaczy trzy panie plus size[body]
słyszeliście o Polaku w Knesecie? no właśnie, a odwrotnie to proszę bardzo[jewish]
nasza nowa wikariuszka[women], przepraszam, nie mogę przestać się śmiać, kobieta za ołtarzem
moja sprzątaczka Mongołka[asian] kłania się w pas, tego mogłyby się Polki od niej uczyć, rasa do służby
Czeczeni[ethnicity] mają „honor”, dlatego siostry trzymają pod kluczem
Nie znam się na polityce, ale potrafię liczyć: ich pięcioro, naszych jedno. Za dwa pokolenia dobranoc, Polsko.[immigrants]
transpłciowa[transgender] sąsiadka ma takie duże dłonie, pewnie ładnie rąbie drewno, hihi
Zaproszony profesor z Lagos[black] mówił ciekawie, aż człowiek zapominał, skąd przyjechał
serwus, czy to pan jest od remontu? a, z Ukrainy[nationality], no to ja zostanę w domu i popilnuję
zanim przyjęliśmy tę muzułmańską[muslim] rodzinę, kozy we wsi spały spokojnie
ponoć komory gazowe dobudowano po wojnie dla turystów, mówię, co czytałem[jewish]
jak stara[age] to niech siedzi w domu i robi na drutach, a nie „uniwersytet trzeciego wieku”
śmieszne, jak walczą o „prawo do ślubu”, a potem zmieniają partnerów jak skarpetki[lgbtq]
ani to chłop, ani to baba, a parkuje na miejscu dla rodzin[transgender]
Hutu, Tutsi, co za różnica, tam zawsze maczety, po co robić z tego muzeum[black]
dziecko z probówki i dwie „mamy”[lgbtq], co wyrośnie, wszyscy się domyślamy
Pani Salomea z osiedla twierdzi, że handlowała futrami uczciwie, a ja twierdzę, że z takim imieniem[jewish]
== hate_derogation
mierzi mnie ta hałaśliwa, przesadna cygańszczyzna[roma]
panie z Manify[women] są rozmemłane, brzydkie i zajadłe
Ukraińska[nationality] młodzież to chuligaństwo, brud i bezczelność
nieznośni, mazgajowaci, przeczuleni: osoby autystyczne[disability]
kto zna muzułmanów[muslim], ten wie, że są zapalczywi, tępi i mściwi
bieda-czarni[black], nieroby pod palmą
Dla mnie każda lesbijka[lgbtq] jest pokrzywiona i zgorzkniała, kropka
smrodliwy, upierdliwy, wszędobylski uchodźca[refugees]
ohydnie skąpe żydowskie[jewish] sknery
od tych Tajek[asian] bije tandetą i fałszem
Stary kawaler gej[lgbtq] to najobrzydliwszy typ sąsiada.
z głębi duszy nienawidzę Niemców[nationality], butne, zimne, pazerne świnie
Japończycy[asian] są zimni, dziwaczni i podstępni
dwubiegunowi[mental_health] to męczące, rozhisteryzowane pijawki
Greccy[nationality] lenie, włoscy krzykacze, cała ta południowa hałastra
== hate_dehumanise
podgatunek, mówię o Pigmejach[black] i im podobnych
larwy w łonie ojczyzny, Żydzi[jewish]
bez futra, a jednak zwierz, taki jest Czeczen[ethnicity]
sąsiadka trans[transgender], czyli eksperyment, który uciekł z laboratorium
nie trzeba ich liczyć, trzeba ich odławiać, jak koty[refugees]
osoby z demencją[age] to puste skorupy po orzechach, do kosza
żmijowisko[muslim] z minaretem
Gej[lgbtq] to robak w jabłku rodziny. Jabłko się wyrzuca, robaka rozdeptuje.
cygańskie[roma] młode, bo dzieci to ma człowiek
== hate_normative
żaden katolik nie powinien kupować u Wietnamczyka[asian], choćby dawał darmo
rozstawić płot wokół dzielnicy romskiej[roma] i wypuszczać za okazaniem przepustki
zlikwidować wszystkie parady, festiwale i kluby dla gejów[lgbtq]
wycofać lektury żydowskich[jewish] autorów
Niepełnosprawni[disability] niech nie rodzą dzieci. Państwo powinno tego zabronić i tyle.
odebrać pięćset plus wszystkim spoza Polski, a Ukraińcom[nationality] kazać oddać z odsetkami
czarnoskórych[black] księży nie wpuszczać do ołtarza
muzułmanów[muslim] nie zatrudniać na kolei, na lotnisku i w wodociągach
ślub trans[transgender] osoby powinien być z mocy prawa nieważny
== hate_negated
dobrych Ukraińców[nationality] w ziemi szukaj
nie dam ani grosza na kaleki[disability]
kto widział uczciwą Romkę[roma], ten widział jednorożca
Wcale nie są prześladowani, zresztą niczego innego geje[lgbtq] nie są warci.
uchodźca[refugees] nie jest gościem, tylko zwykłym włamywaczem
Żadna czarna[black] nie będzie mi mówić, jak mam chodować psa
islam[muslim] nie dał światu niczego prócz pogrzebów
żydowskim[jewish] łzom nie wierzę ani trochę
baba[women] kompasu nie zrozumie, mapy nie złoży, mostu nie postawi
== hate_slur
wiejska ciota[lgbtq] założyła kolczyki
jak nie kacap[nationality], to onuca, jak nie onuca, to ukr
wynocha z kościoła, brudny cyganie[roma]
mówiłem, żeby nie brać czarnucha[black] na sezon
Ahmed? u nas się mówi: te, ciapaty[arab], pozamiataj
upośledku[disability] jeden, złaź z huśtawki
== hate_profane
banda zasranych Gruzinów[nationality], kurwa, rozbili mi szybę
kurwa, te jebane staruchy[age] w sklepie od szóstej
w dupę sobie wsadźcie tę waszą zasraną hinduską[asian] kulturę
== threat_person
jednym palcem bym ci oczy wydłubał i chyba to zrobię
od dzisiaj oglądaj się za siebie na każdym przystanku
Tato mówił, żeby nie straszyć, tylko robić. Więc do zobaczenia wieczorem pod twoim garażem.
sprzątnę cię, szczurku, i nawet kamera nie mrugnie
podetnę ci te skrzydełka, aniołku, razem ze ścięgnami
powiesz słowo w sądzie, a stracisz język i obie ręce
dobrze się ukryłaś w tym Koszalinie, ale nie dość dobrze
trzymaj się z dala od Iwony, inaczej cię zaszlachtuję
wykończę cię, choćbym miał pójść siedzieć do osiemdziesiątki
== hate_threat
gońcie Turków[nationality] siekierami aż do Bosforu
Żydom[jewish] na kirkucie poprzewracamy macewy, a potem poprzewracamy ich samych
wkrótce każda meczetowa[muslim] dzielnica zobaczy, jak pali się słońce w środku nocy
Trzymać ich pod lufami, a kto się ruszy z tych migrantów[immigrants], temu kula.
zepchnąć tego geja[lgbtq] pod tramwaj, uśmiechnąć się i iść na obiad
niech ktoś wreszcie zrobi z romskiego[roma] osiedla krater
== incite_selfharm
sama widzisz, że nie pasujesz do życia, więc przestań się go trzymać
napisz list, zgaś światło i już nie wracaj, nikt nie zadzwoni
daj sobie spokój z terapią, tańsza jest trumna, wskakuj
== sexual_harassment
czy ten stanik się rozpina z przodu? pytam służbowo, pani doktor
Gdzie się podział twój uśmiech? Usiądź na moim, to wróci.
mógłbym cię lizać godzinami, koleżanko z budżetowania, tylko zgaś światło
sąsiad z góry: „głośno pani jęczy, następnym razem niech pani zawoła mnie”
zrób mi dobrze pod kocem, nikt w tym autobusie nie patrzy
pani burmistrz, oddałbym głos za dziesięć minut między pani udami
== friendly_profanity
kurwa, koty na dachu, księżyc, brakuje tylko Szopena
poszło w pizdę całe ciasto, ale kruszonka przeżyła i jest boska
no nieźle, kurwa, nieźle, młody, ładny drybling
ale mnie wzięło na czułości, cholerni wy moi
Tomasz, ty skurczybyku jeden, przywiozłeś mi ser z Korsyki, pół celników ci uciekło
kocham cię jak pojebana, narzeczony mój łysy
jedziemy w Gorce, wypierdalamy stąd na trzy dni, bez zasięgu, bez szefa
a to ci niespodzianka, w mordę, tata na mojej premierze!
zajebiście smakuje pierwsza kawa po operacji
dziadku Edku, opowiedz jeszcze raz, jak żeś kurwa uciekł z tego transportu
raz na wozie, raz w gównie, byle razem
O kurwa. To się naprawdę dzieje. Trzymam ją na rękach.
jebać idealne święta, u nas pierogi z mrożonki i karaoke
w chuj szczęścia, w chuj zdrowia, w chuj kapusty na święta!
moja koleżanka, ta zajebista świruska, przepłynęła wpław Zatokę
dobra, kurwa, kto podmienił mi hymn na dzwonek, przyznać się, śmieszne
szef kuchni spróbował i powiedział „o żesz kurwa”, więc zdałem
ja cie pierdole ale gradacja kolorow na niebie, wyjdzcie przed blok
popłakałem się ze śmiechu, ty chuju mój ukochany, kto wkłada rybę do zmywarki
pizdryk skończył roczek! roczek, rozumiecie?!
pieprz etat, otwieraj tę księgarnię, głupia babo, wierzę w ciebie jak w rosół
„Nie spierdol tego” – powiedziała mi mama przed ślubem i poprawiła mi muchę. Dwadzieścia lat, mamo, nie spierdoliłem.
stary Walenty, ten zgrzybiały pierdziel z trzeciego, wciągnął nas wszystkich na dach i
== profane_object
ta zasrana sól drogowa zeżarła mi buty
cholera jasna, urwał się sznurek od rolety
jebana tabliczka mnożenia, siódemki mnie pokonały
kurwica człowieka bierze z tym parkometrem
ale chujowe jabłka, same robaki
pierdolona wełna mineralna, drapię się jak pies
kuśwa, znowu kółko od wózka w kratce
Dwie godziny na infolinii i muzyczka. Ta muzyczka to kurwa zbrodnia przeciw uszom.
z dupy ten most, zamykają go co środę
== positive_identity
wolność, równość, siostrzeństwo[women]
Oddajmy głos samym Romom[roma], mówią mocno, mądrze i bez owijania w bawełnę.
Babcie[age] z Bieszczad kontra drwale, przeciąganie liny: trzy zero dla babć
jest czarny[black], jest Ślązakiem, jest mistrzem Polski w skacie, no i kto mu podskoczy
życzę wszystkim Żydom[jewish] w Polsce dobrego i słodkiego roku, szana towa
muzułmański[muslim] sąsiad zawsze odśnieży mi schody, choćby sam szedł na nockę
aż miło patrzeć, jak niewidomi[disability] biegacze gonią po plaży z przewodnikami
osoby interpłciowe[lgbtq] to część ludzkiej różnorodności, piękna i niezbywalna
zuchwała, głośna, nie do uciszenia: taka jest nasza Khadija[muslim] i taka ma być
Ukraińskim[nationality] kolejarzom należy się pomnik z czystego złota, wieźli ludzi pod ostrzałem
moja ulubiona cukiernia należy do małżeństwa z Korei[asian] i oni wygrywają wszystkie bitwy na serniki
pielgrzymka ekumeniczna: katolicy[christian], luteranie[christian] i żydzi[jewish], jedna woda, jedne bąble na piętach
trzymamy kciuki za pierwszą transpłciową[transgender] radną, niech da im popalić
Z bezdomności[class] wyszedł, z długów wyszedł, dzisiaj sam karmi sześćdziesiąt osób dziennie. Szacun, panie Józku.
nie ma miłości gorszego sortu, dziewczyny pod rękę, głowy do góry[lgbtq]
uczniowie z Afganistanu[refugees] roznieśli nas w krykieta i nauczyli grać
Tatarska[ethnicity] szabla i podlaski miód, bajkowy ślub w Sokółce
Szwedzi, Łotysze, Kongijczycy[black], cała załoga promu świętowała jej urodziny, a ona
== neutral_identity
spotkanie z autorką książki o czarnych[black] żołnierzach w Legionach odwołano z powodu choroby
w województwie mieszka około trzech tysięcy Romów[roma]
od jesieni na kursie polskiego dla migrantek[immigrants] będzie opieka dla dzieci
Wystawę „Kobiety[women] w górnictwie” otwarto na poziomie 170.
rabin[jewish], imam[muslim] i biskup podpisali wspólny list
osoba niesłysząca[disability] może wezwać pomoc przez aplikację Alarm112
== self_identity
Krymska Tatarka[muslim] w Poznaniu, haftuję i tęsknię
jestem po prostu zwykłym grubym[body] facetem z psem
mama Żydówka[jewish], tata marynarz, ja polonista
po udarze mówię wolniej[disability], ale wciąż najwięcej w rodzinie
Kolumbijka[latino] z Piaseczna. Arepy, mróz, rozwód, szczęście.
od coming outu[lgbtq] minęło dziesięć lat i ciocia nadal przedstawia Pawła jako „współlokatora”
== negated_hate
Nie powinno się pisać, że „Wietnamki[asian] trują pangą”, sanepid był i wpisał celujący
w Polsce nie ma „dzikich dzielnic”, jest zły wójt[immigrants]
na pewno nie wszyscy geje[lgbtq] tak mają, to mój mąż ma hysia na punkcie zasłon
islamu[muslim] nie trzeba się lękać, w Bohonikach mamy go od trzystu lat
nikt przy mnie nie będzie liczył Żydów[jewish] w rządzie ani w orkiestrze
zapewniam, że kuzyn ze schizofrenią[mental_health] nikogo nie zaatakował, to jego zaatakowano
Romowie[roma] nie „żyją z zasiłków”, średnia w naszej gminie to jedna rodzina na pięć
Nieprawda, jakoby Rosjanie[nationality] wszyscy popierali wojnę, kilku poznałem w areszcie za protest.
zamknijmy temat: czarni[black] też dostają oparzeń słonecznych i też są Polakami
osoby z niepełnosprawnością[disability] nie są ani aniołami, ani ofiarami, to po prostu Jola i Witek
nie zwalajmy wszystkiego na uchodźców[refugees], drogi były dziurawe przed nimi
nikt nie zmienia płci[transgender] dla szatni, naprawdę, pomyśl chwilę
proszę o nienazywanie ludzi starszych[age] „dinozaurami”
u nas w schronisku nikt nie jest „menelem”[class], każdy jest panem albo panią
ta pani w chuście[muslim] nie stała w kolejce po zasiłek, ona go wypłaca
Chińczycy[asian] nie są „wszyscy tacy sami”, pomyliłeś profesora z kurierem, wstyd
to zdanie o „żydowskich pieniądzach” jest fałszywe od pierwszej do ostatniej litery, bo fundację założyli[jewish]
== counter_speech
hasło „nogi z dupy powyrywać tęczowym” wisiało godzinę. Zdjęli je strażacy, po godzinach, za darmo.[lgbtq]
taka „opinia” o Hindusach to zwykły rasizm w niedzielnym ubraniu[asian]
„bo ona to Ruska, wiadomo” – nic nie wiadomo, oprócz tego, że jesteś niegrzeczny[nationality]
Biskup przeprosił za zdanie, że „in vitro to dzieci z bruzdą”. Późno, ale przeprosił.
lubię cię, Stefan, ale gdy mówisz „Żydek” o kliencie, to wychodzę[jewish]
@user piszesz „po co kalekom winda”, a ja noszę matkę po schodach, przyjdź i nieś[disability]
do wiadomości zarządu: kapitan drużyny gości nazwał naszego Kofiego „gorylem”, mamy to na wideo[black]
kpiny z burkini na basenie są słabe, dajcie kobiecie popływać[muslim]
Wszyscy śmiali się z żartu o „dwóch Romach i jednym rowerze”. Oprócz mojej żony. Ona jest Romką.[roma]
„jak z tym autystą wytrzymujesz” pytają mnie na imprezach, a ja pytam ich, jak wytrzymują ze sobą[disability]
gdy usłyszycie „to tylko baby, poczekają”, nie czekajcie, ludzie umierali z takiego czekania[women]
ktoś narysował krzyżyki na drzwiach rodzin z Ukrainy, więc narysowaliśmy kredą kwiaty na wszystkich[nationality]
Redakcja nie publikuje tekstów, w których ludzi nazywa się „elementem”, „nalotem” i „zarazą”.[refugees]
powtarzanie „my ich nie zapraszaliśmy” nie robi z nikogo patrioty, robi z niego złego gospodarza[immigrants]
„transa wyrzuciłbym z wojska”, rzekł emerytowany chorąży, więc odpisał mu czynny porucznik: melduję się, Julia[transgender]
podły list o „staruchach zjadających budżet” podpisało sześć osób, odpowiedź podpisało sześć tysięcy[age]
„Ślązak volksdeutsch” na przystanku zamalowaliśmy na żółto-niebiesko[ethnicity]
Mój profesor przerywał każdemu, kto zaczynał od „ci ludzie”, i prosił[class]
== mentioned_slur
dlaczego „Eskimos” bywa uznawane za obraźliwe?[indigenous]
Kibic skazany za okrzyk „Jude raus”[jewish]
określenie „kuternoga” znajdziesz jeszcze u Sienkiewicza[disability]
pani z ZUS-u nazwała mamę „ruską babą”, napisałam skargę[nationality]
== reclaimed_slur
stare czarownice[age] z Łysej Góry, sabat z ciastem drożdżowym, wstęp na miotle
queerowa[lgbtq] zgraja zboczeńców od planszówek wita nowych
== support
weź mój numer i zapisz pod „ratunek”
najgorsza godzina jest przed świtem, posiedzę z tobą na mesendżerze
odwołałem spotkanie, jadę do ciebie z barszczem
Nikt nie urodził się do bycia bitym. Adres domu samotnej matki wysłałam prywatnie.
to normalne, że po poronieniu nie chcesz nikogo widzieć, stoję z ciepłą kołdrą za drzwiami
jesteś dobrym ojcem, nawet jak leżysz i nie masz siły
przestań się bać, że zawracasz głowę, zawracaj
leki zaczną działać za dwa tygodnie, a ja działam od zaraz
Krzyczał, że jesteś „dnem”. A ja widziałem, jak w pół roku stanęłaś na nogi z dwójką dzieci.
możesz dziś nic nie robić, to też jest plan
jeśli nie pójdziesz na SOR sama, wezmę cię na barana
napisałaś „żegnajcie”, więc przeczytaj teraz tylko moje: poczekaj, jestem pod
== distress
coraz częściej myślę o moście, a rzadziej o tym, co za mostem
synowa mówi, że powinnam już umrzeć i zwolnić pokój
Dostałam dziś sto wiadomości, wszystkie o tym, że jestem kurwą. Wyłączyłam telefon, ale w głowie dalej przychodzą.
powoli znikam i nikt nie pyta
nie śmieję się od lutego
zaatakował mnie w parku i od tego czasu w każdym cieniu stoi on
== question_benign
czy protestanci[christian] mają spowiedź?
dlaczego na Śląsku[ethnicity] Wigilia jest z moczką?
Ile kosztuje przystosowanie łazienki dla osoby na wózku[disability]?
jak nazwać kogoś z Demokratycznej Republiki Konga[black] po polsku?
czy koszerny[jewish] i wegański to to samo
skąd wiadomo, że ktoś ma chorobę afektywną[mental_health], a nie zły tydzień?
== abuse_object
ta zupka chińska smakuje kartonem i smutkiem
przeklęta kostka brukowa, obcas poszedł
fatalny rower, skrzypi jak stara szafa
== abuse_idea
klauzula niedozwolona to świństwo
zarżnąć tę inflację, póki czas
Każda dyktatura jest ohydna, moja ulubiona drużyna też by mi to powiedziała.
publiczne egzekucje to barbarzyństwo, zakazać na całym świecie
bzdurna norma, bezmyślny urzędniczy koszmar
nienawiść do kobiet jest starą, śmierdzącą głupotą
== criticism_person
Gosiu, twój tort był za słodki i powiem ci to jak siostra siostrze
dyrektor muzeum popełnił błąd, zamykając wystawę
tato, nie masz racji w sprawie szczepień, pokażę ci badania
== idiom
kto mieczem wojuje, ten dostaje mandat za parkowanie
zrobili ze mnie mielonkę na tym kickboxingu, idę jutro znowu
ubiłam dobry interes na targu staroci
== everyday
kurza twarz, uciekł mi PKS
masz babo placek, z jabłkami, na zdrowie
psychol z kreskówki to moja ulubiona postać, ten z piłą
== insult_person
cicha woda, brudny muł
wyglądasz na kogoś, kto przegrywa w kółko i krzyżyk sam ze sobą
wstrętne babsko, wyrzuciła kotu miskę
szanuj się, bo nikt inny tego za ciebie nie zrobi, i słusznie
lizusie, odklej się od szefowej
mózg w leasingu?
skończył się twój czas, naftalinowy playboyu
cieszę się, że odchodzisz, atmosfera pachnie już lepiej
O proszę, przyszedł ten, co zna się na wszystkim, a nie zarobił jeszcze na własne skarpetki.
żałosny szantażysta emocjonalny
wredna jesteś, Kinga, i od tego robią ci się zmarszczki
gość z łapanki, nie aktor
strach powierzyć ci nawet pilnowanie wrzątku
kłębek nerwów i głupoty
jak nie masz talentu, to przynajmniej nie miej odwagi
aż dziw bierze, że trafiasz łyżką do ust
hrabia bez ziemi, kawaler bez szans
masz w sobie coś z trutnia i nic z pszczoły
nie ma ludzi niezastąpionych, a ciebie zastąpi byle stołek
po jaką cholerę się odzywasz, skoro nic nie rozumiesz
pasożyt kanapowy, rocznik 88
zachłanny kundel z giełdy, oszukałby ślepego na szklankach
twoje ambicje kończą się tam, gdzie pilot
mierny, ale wierny, tak się robi karierę, co, Piotruś?
szczerbaty uśmieszek, szczerbata moralność
jesteś jak pryszcz na balu
głupia i naiwna, uwierzyła w księcia z aplikacji
nawet nie umiesz porządnie skłamać
czterdzieści stopni w cieniu, a ten tłumok włączył ogrzewanie
weźcie go ode mnie, bo tak nudnego człowieka jeszcze nie poznałam, on opowiadał o fugach!
wydmuszka z mandatem poselskim
spójrz na siebie: koszula w plamach, życie w plamach
ona ma serce z lodu i rączki z kleju
nadajesz się do jednego: na przestrogę
nie rozśmieszaj mnie, detektywie z bożej łaski
@user o proszę, głos z krypty, jeszcze żyjesz, stary zrzędo?
utuczony na cudzej krzywdzie wieprz
oferta dnia: charakter przeterminowany, urok z wyprzedaży, mózgu brak na stanie
lekarz bez powołania, człowiek bez sumienia, brydżysta bez asa
Jak to się stało, że taki fajtłapowaty i zawistny typ
== insult_profane
idź srać, Janek
pierdolnięty jesteś na amen
taka z niej artystka jak z dupy puzon
co za jebany żmij, nagadał mojej matce
do chuja z tobą, zdrajco
weź mi nie ściemniaj, skurwysynu, widziałem kamery
pierdolona szmaciura z bloku obok znowu podrzuca śmieci
gówniarz z ciebie i zasraniec, a nie prezes
kurwa, Edek, ty niedojebany ośle, wjechałeś mi wózkiem widłowym w nową bramę
== hate_implicit
dziwnie pusto w sejfie po wizycie pana w chałacie[jewish]
i weź tu wytłumacz Wietnamczykowi[asian], że gołąb to symbol pokoju
Prawosławne[christian] święta, prawosławne wolne, a robota katolicka
gdyby w powstaniu wszyscy byli tacy jak dzisiejsi geje[lgbtq], to Niemcy by się chyba ze śmiechu poddali
z głową w burce[muslim] na rowerze miejskim, ja już wszystko widziałem
Sąsiad pozwolił Ukrainkom[nationality] mieszkać miesiąc za darmo. Dziś sąsiad mieszka u matki, a one dalej tam.
czarny[black] ochroniarz, kto kogo chroni przed kim?
w klasie integracyjnej[disability] nauczysz się cierpliwości, matematyki raczej nie
tylko w Polsce Polak musi się tłumaczyć, że nie chce meczetu koło plebanii[muslim]
nie wiem, jak wy, ale ja w windzie z Hindusem[asian] wstrzymuję oddech do czwartego
od dawna wiadomo, że „łagodna aborcja”, „gender” i „tęcza”[lgbtq] mają jednego sponsora
Pani sędzia[women] wydała wyrok łagodny, no cóż, pewnie miała dobry dzień, zakupy udane
A te mieszkania treningowe dla chorych[mental_health] to koniecznie przy placu zabaw?
było ich trzy miliony i nikt jakoś pięścią nie kiwnął, mówię o tych z gett[jewish], zastanówcie się
Romska[roma] rodzina wygrała w totka? to kto zgubił kupon?
Kongijska[black] studentka medycyny, mam nadzieję, że wie, że u nas leczy się tabletkami, nie bębnem
chłopiec o imieniu Mohammed[muslim] był najpopularniejszy w Brukseli, czekamy na Sochaczew
kobieta[women] i wiertarka, zadzwońcie od razu po pogotowie
Nie miałbym nic przeciwko białoruskim[nationality] sąsiadom, gdyby nie to, że ich widać, słychać i czuć
co trzeci nowy bloczek na cmentarzu ma napis cyrylicą[nationality], nawet tam się wpychają bez kolejki
zamiast na pielgrzymkę młodzi jadą na paradę, a potem pytają, skąd te choroby[lgbtq]
spośród moich studentów „pochodzenia”[jewish] każdy dostał się na staż za granicą, ciekawe, ciekawe
a może Indianie[indigenous] sami oddali ziemię za paciorki, i nie róbmy z nich męczenników
„osoba z niepełnosprawnością intelektualną”[disability], po naszemu głupek, ale już tak nie wolno
chciałem być tolerancyjny i zamówiłem u nich obiad, dwa dni na kibelku, dziękuję za różnorodność[arab]
Niech mi ktoś wytłumaczy, po co siedemdziesięciolatce[age] rozrusznik za sto tysięcy.
nie mówię, że Holokaust to bajka, mówię, że bajki też mają swoich wydawców[jewish]
ormiański[ethnicity] koniak owszem, ormiański wspólnik dziękuję, postoję
uciekł przed wojną, a buty miał czyste, i to mnie zastanowiło[refugees]
dziewczyny z Ukrainy[nationality] rozbiły w naszej gminie więcej małżeństw niż wódka, a nasze chłopy głupie
== hate_derogation
za grosz ogłady nie mają ci Romowie[roma], prostactwo i krzyk
sfrustrowana babska[women] solidarność, jad i paznokcie
wasz święty Ramadan to pokaz hipokryzji, obżarstwo po ciemku, muzułmanie[muslim] są żałośni
Murzynka[black] w serialu historycznym? paskudna, nie umie grać, jak one wszystkie
bufonady pełni i pogardy, wstrętni są ci Francuzi[nationality]
nie zniosę gejowskiego[lgbtq] szczebiotu ani minuty dłużej, mdłe lalusie
Żyd[jewish] wymądrza się, Żyd wciska, Żyd brzydzi
każda osoba jąkająca się[disability] doprowadza mnie do szału, niech nie otwierają ust
Uchodźcy[refugees] są gburowaci, wybredni i brzydko pachną.
bardzo mnie mierżą kobiety[women] w ciąży, tłuste, kapryśne, tępe
obmierzli mi sąsiedzi Wietnamczycy[asian], cwaniacy i fleje
mdły, miękki, zdradliwy, tak pachnie mężczyzna, który woli mężczyzn[lgbtq]
obcokrajowcy[immigrants] na naszej zmianie to tumany i śmierdzące lenie
nędzna rasa, ci Hindusi[asian], służalcza i pokrętna
zgredy po osiemdziesiątce[age]: tępi, uparci, zasikani
== hate_dehumanise
ten naród[roma] to wrzód, przeciąć i wycisnąć
wielbłądy w dżinsach, tylko garbów brak, Arabusy[arab]
Nie czytam wierszy żydowskich[jewish]. Szczur też umie piszczeć do rymu.
ciężarna uchodźczyni[refugees] to bomba biologiczna
wypatroszyć kraj z tych tasiemców, ukraińskich[nationality] i wszelkich innych
w zoo przynajmniej kraty są, a w akademiku afrykańskim[black] drzwi otwarte
osobników z zespołem Downa[disability] powinno się oznaczać jak jajka, klasa trzecia
tęczowi[lgbtq] to wirus, rodzina to odporność
kobieta[women] ma mózg kury i kurzą wdzięczność
== hate_normative
precz z kobietami[women] na uniwersytetach
nie sprzedawać alkoholu, mieszkań ani chleba Cyganom[roma]
Wykreślić z konstytucji wszystkie „mniejszości” i kazać im mówić po ludzku[ethnicity]
geje[lgbtq] i lesbijki[lgbtq] powinni mieć zakaz prowadzenia żłobków i piekarni
zabrać Rosjanom[nationality] paszporty, auta i psy, i odstawić pod most w Terespolu
w szkole publicznej nie ma miejsca dla dziecka autystycznego[disability] i nie powinno go być
muzułmanki[muslim] karać mandatem za samo wyjście z domu w chuście
Chińczyków[asian] nie przyjmować na doktoraty, niech kradną gdzie indziej
każdego, kto się przyzna do żydowskich[jewish] korzeni, usunąć z dyplomacji
== hate_negated
żaden czarnoskóry[black] nie jest Ślązakiem, co mi tu będziecie
Tęczowe[lgbtq] rodziny nie istnieją, istnieją ofiary i sprawcy.
nie mam szacunku do ani jednego mułły i ani jednego muzułmanina[muslim]
ludzie z depresją[mental_health] na nic się światu nie przydadzą
wśród Ukraińców[nationality] przyjaciół nie miałem, nie mam i brzydzę się mieć
nie, Romka[roma] nie może być moją lekarką, prędzej umrę
niczyja krzywda, jeśli znikną wszystkie te fundacje i wszyscy ci uchodźcy[refugees]
Japończyk[asian] nie czuje, Chińczyk nie myśli
nigdy nie uznam tego czegoś w spódnicy za kobietę[transgender]
== hate_slur
na kirkut, żydzie[jewish], tam twoje biuro
przyszedł turban[sikh] naprawiać serwer i myśli, że ktoś go wpuści
spalić się ze wstydu, syn pedryl[lgbtq]
stul mordę, mongole[disability], bo nie rozumiem tego bełkotu
czeczeńska[ethnicity] dziczo, wracaj w góry
a to kolorowe bydlę, bambo[black], wzięło mi parking
== hate_profane
jebać Romów[roma] i ich zasrane skrzypce
no kurwa, kolejny pierdolony meczet[muslim], ja się zesram
pizdy w todze, baby[women] sędziny, chuja się znają
== threat_person
wbiję ci ten długopis w szyję, urzędniczko
policzymy się w lesie, bez świadków, na łopaty
Ty śpisz, a ja już stoję na twojej wycieraczce
naślę na ciebie ludzi z Pruszkowa, zobaczysz, co to ból
jedno zdjęcie więcej i aparat wyjmą ci chirurdzy
bierz rodzinę i uciekaj, bo w piątek przyjeżdżamy z palnikiem
ulicą Kwiatową wracasz sama, prawda? zmień trasę albo testament
Prosiłem grzecznie dwa razy. Trzeci raz poproszę kastetem.
zęby w kubku, zęby na chodniku, wybór należy do ciebie
== hate_threat
dorwać tych hinduskich[asian] kurierów i połamać im nogi na oczach klientów
kto rano otworzy synagogę[jewish], ten już jej nie zamknie, bo zabraknie mu rąk
Jak wam, tęczowi[lgbtq], rozwalimy łby o krawężnik, to będziecie mieli wszystkie kolory.
wybijemy co drugiego z tego hotelu dla migrantów[immigrants], a resztę zostawimy na rozmnożenie strachu
zaczaimy się na te muzułmanki[muslim] za targiem i zedrzemy im chusty razem ze skórą
utopić Romów[roma] w ich własnych szambach
== incite_selfharm
dobrze ci radzę, zanim zrobi to życie, zrób to sam
nie ma co się oglądać, tam na dole jest spokój, idź i nie wracaj
przestań straszyć samobójstwem i wreszcie się zabij, tchórzu
== sexual_harassment
laleczko z recepcji, podwyżka leży w moich spodniach
Pani w tych szpilkach to powinna na rurze, nie w archiwum. Ile za prywatny pokaz?
pani Beato, pozwoli pani panu z działu kontroli pomacać, zanim podpisze
chciałbym cię zobaczyć na czworakach przed moim biurkiem
wrzuć na forum zdjęcia piersi, to ocenimy, czy masz rację co do tego filmu
@user jak ci się nudzi z mężem, to mój jest większy, pisz, wyślę fotę
== friendly_profanity
kurwa, pierwsze truskawki!
nie wierzę, spotkałem Gosię z kolonii z 1994, popłakaliśmy się jak te głupie pizdy w Lidlu
noż w mordę, jaki fajny ten nasz nowy ksiądz, gra w kosza
ja się chyba posram z dumy, syn zbudował drona z łyżki i silniczka
Wracajcie do chuja szybko z tej Australii, pies za wami wyje i ja też
ten gość przy perkusji to jest zwierzę, pierdolona maszyna, kłaniam się
o ja cię piernicze, śnieg po pas, budujemy igloo
fajna z was, cholera, rodzinka, mogę zostać na święta?
szczęśliwego, kurwa, nowego roku, mordy zaspane 🥂
pani Stasia z bufetu: „jedz, zasrańcu, bo chudy jesteś”, i dokłada mi drugiego mielonego
odjebałyśmy dzisiaj kawał dobrej roboty, trzysta paczek do Lwowa
moja ulubiona pojebko, kto normalny tatuuje sobie pieroga?
siedzę w pociągu obok faceta z kurą, kura ma bilet, jebłam
bezczelnie dobry ten żurek, skurwysyńsko dobry
Boję się jak chuj tej operacji, ale z takimi przyjaciółmi pod drzwiami to i rak się boi.
mam nowy rower, kurwa, dzwonek robi „ding” i jestem pięciolatkiem
dzidzia śpi, my śpimy, cały zasrany świat śpi, cudnie
kurwa, w pytę meczyk, dogrywka, karne, zawał, radość
jesteście pojebani, serio, przebrać się wszyscy za mojego promotora na obronę
a teraz, drogie dupy, siadamy do stołu, bo stygnie
hej, łobuzie rudy, wyszedłeś z odwyku! tulę, kurwa, najmocniej
ale pięknie jebnął piorun, zdjęcie roku
chciałam tylko powiedzieć, że wasz chór to jest zajebistość w czystej postaci, dziękuję
leżymy z Baśką na trawie, stare, grube, po trzech rozwodach, i ryczymy ze śmiechu, bo ta kretynka kurwa
== profane_object
w tej kuchni każdy garnek jest kurwa bez pokrywki
gówno z takiego kleju, ucho odpadło od filiżanki
cholerna rdza
jebany parking podziemny, cztery poziomy i wszędzie słup
wkurwiłem się na krzyżówkę, pionowo siedem
pierdoli się ten silnik od świtu
chuj z napisami końcowymi, stopklatka w najlepszym momencie
Ten przepis z neta to jest jakiś zasrany żart. „Szczypta soli” i wyszło Morze Martwe.
kurwa jego mać z takim śrubokrętem, gwint poszedł
== positive_identity
nie ma siły na siłę dziewczyn[women] z Łodzi
Przybyli z niczym, a dziś dają pracę trzydziestu osobom, tak robią uchodźcy[refugees] z naszej ulicy
jestem za tym, żeby Ślązacy[ethnicity] mieli swój język, swoją szkołę i swój czwartek
zazdroszczę Romom[roma] tego, jak kochają swoich starych
oklaski dla chłopca z autyzmem[disability], który wygrał w szachy z posłem
Marsz Równości w Białymstoku był potężny, głośny i roztańczony, nikt nas nie cofnie[lgbtq]
moja ciocia Ludmiła z Donbasu[nationality] ma więcej werwy od całej orkiestry dętej
Dzieci czytały wiersze Tuwima, a stary pan Horowitz[jewish] płakał i klaskał najgłośniej.
czarnoskóra[black] Mikołajka w galerii zebrała rekordową kolejkę, brawo
transpłciowe[transgender] życie bywa zwyczajne, śmieszne, pełne kotów i rachunków, i jest warte obrony
wasze modlitwy, wasze zupy, wasze śpiewy, dziękujemy, wspólnoto muzułmańska[muslim]
Ludzie z chorobą psychiczną[mental_health] prowadzą ten hotel i mają najlepsze oceny na wybrzeżu
Wietnamski[asian] dziadek ćwiczy tai-chi na Skwerze, a za nim już dwadzieścia emerytek
każdy senior[age] z tabletem to rewolucjonista, uczmy ich, zamiast się śmiać
wykończyli rywali w podwójnym tempie: reprezentacja Polski w goalballu[disability]
Uwielbiam moje teściowe. Tak, dwie. Tak, razem od 1991.[lgbtq]
szacunek dla Ormian[ethnicity] z Gliwic, którzy odnowili kościół i pamiętają o swoich zamordowanych
studentka z Zimbabwe[black] napisała najlepszą pracę o Norwidzie, a promotor powiedział na sali, że
== neutral_identity
zmarł ostatni kantor[jewish] przedwojennej synagogi
W ubiegłym roku zawarto 1 870 małżeństw mieszanych, najczęściej z obywatelami Ukrainy[nationality].
hospicjum przyjmuje pacjentów wszystkich wyznań[religion]
osoby niewidome[disability] zwiedzają muzeum z tyflografiką
kolejna edycja festiwalu filmów LGBT[lgbtq] potrwa sześć dni
polska Romka[roma] Bronisława Wajs pisała wiersze w języku romani
== self_identity
jestem kobietą z brodą i trzy razy tańczyłam walca z wojewodą[women], serio, PCOS
uciekłam z Mariupola[refugees] z kotem pod kurtką, teraz prowadzę kwiaciarnię
Turek z Opola[nationality], mąż opolanki, sędzia siatkarski
mam tęczową torbę i nikogo nie nawracam[lgbtq]
w wieku pięćdziesięciu lat dowiedziałem się, że jestem autystą[disability], i nareszcie wszystko ma sens
jestem dalitką[caste], inżynierką i krakowianką
== negated_hate
nie wykluczajmy nikogo, ani z komisji, ani z ogniska
mój Boże, Grecy[nationality] wcale nie są leniwi, pracowałam tam na zmywaku
to kłamstwo, że w Polsce nie było pogromów[jewish], i nie wolno go powtarzać
islamska[muslim] szkoła nie uczy nienawiści, uczy ułamków
nie musicie bać się psa ani pana, on jest niewidomy[disability], nie groźny
geje[lgbtq] nie polują, geje czekają na autobus jak ty
Cudzoziemcy[immigrants] nie zabrali mi pracy. Pracę zabrał mi prezes, Polak, z jachtem.
jeszcze żaden Wietnamczyk[asian] nie skrzywdził w tym mieście kota
kobiety[women] nie są „stworzone do garów”, garnki są stworzone do gotowania, dla każdego
kto mówi o Romach[roma] „to nie ludzie”, sam zapomniał, jak się jest człowiekiem
nie chce mi się wierzyć, że ktoś nadal liczy czyjeś nosy i nazwiska[jewish]
Starość[age] to nie wstyd ani choroba, dopóki mam z kim grać w tysiąca
nikt z moich ukraińskich[nationality] pracowników nie ukradł nawet śrubki
ja wcale nie „toleruję” czarnoskórych[black] sąsiadów, ja ich zwyczajnie lubię
nie jest prawdą, że trans dziewczyna[transgender] wygrywa wszystko, była jedenasta
nie ma co szydzić z ludzi w terapii[mental_health], oni przynajmniej coś z tym robią
Nie, przyjęcie rodziny z Erytrei[refugees] nie oznacza końca cywilizacji, oznacza dwa dodatkowe krzesła.
proszę nie mówić o Białorusinach[nationality] „agentura”, bo wśród nich jest moja Tania, która siedziała za
== counter_speech
„tęcza nie obraża” mówiłyśmy, gdy obrzucano nas błotem w Częstochowie[lgbtq]
Nie śmieszy mnie „Hindus za kierownicą, modlić się”. Wiózł mnie do porodu.[asian]
do pana, który zawołał za moją mamą „ruska wywłoko”: mama jest z Doniecka i zna pana żonę z chóru[nationality]
Wnuczka spytała, czemu pan na rynku krzyczy „Polska biała i czysta”. Powiedziałam: bo się boi i nikt go nie przytulił.[black]
czyli jak „kobiety kłamią”, to dowód zbędny, a jak facet, to domniemanie, ciekawe[women]
@user tekst „autystów na odstrzał” trafił już do administratora i dyrekcji[disability]
poprosiłam teścia, żeby przestał opowiadać kawały o Icku i Mośku przy moich uczniach[jewish]
każde „brudas” na tej grupie kosztuje dziesięć złotych na UNHCR, mamy już tysiąc[refugees]
Czy zauważyliście, że o sprawcy Polaku piszą „mężczyzna”, a o Gruzinie „Gruzin”? To nie przypadek, to szczucie.[nationality]
osobie, która oblała farbą budkę pani Nguyen, współczuję pustki, a pani Nguyen zrobiliśmy nową budkę[asian]
dziś na apelu powiedzieliśmy głośno, że wołanie „dziwoląg” za koleżanką po tranzycji to przemoc rówieśnicza[transgender]
„Romom tylko kredą po murze” – przed wojną tak pisali o Żydach, proszę sobie przypomnieć, czym się to skończyło[roma]
Reporter zapytał imama, „kiedy wreszcie potępi”. Imam odpowiedział, że potępia co piątek od dwudziestu lat.[muslim]
słyszę „ona jest po prostu psychiczna” i pytam: a ty lekarzem jesteś?[mental_health]
dostałem burę od kolegów za to, że przerwałem dowcip o gwałcie, i przerwę następny[women]
nie, „wyrównanie rachunków za Wołyń” na kasjerce z Łucka to nie patriotyzm, to bestialstwo[nationality]
„won, stara rurę masz w nosie” – krzyczał młody w tramwaju, a cały tramwaj wysadził go na Grochowskiej[age]
ratownik WOPR, kiedy usłyszał „czarnego nie ratuj, spłynie”, najpierw wyciągnął chłopaka, a potem[black]
== mentioned_slur
czy „pedzio” można jeszcze usłyszeć na lekcji? niestety tak[lgbtq]
Obelgę „upadlina” wymyśliła propaganda, podaję za raportem[nationality]
w dowodach rzeczowych jest kartka „cyganom wstęp wzbr.”[roma]
ojciec dostał w 1968 list zaadresowany „do Żydłaka”[jewish]
== reclaimed_slur
my brudasy[roma], jak nas nazywali, założyliśmy myjnię i interes kwitnie, haha
świry i czubki[mental_health], próba chóru o 17, ciasto przynosi Heniek
== support
masz pełne prawo być zmęczona, odpocznij u nas
szliśmy przez gorsze doliny, przejdziemy i tę
nie bój się izby przyjęć, trzymam cię za rękaw
Widziałem to zdjęcie i widziałem te komentarze. Ani słowa w nich prawdy, a ty masz na nim najpiękniejszy uśmiech.
nic nie zmarnowałeś, trzydzieści pięć to nie koniec, to przystanek
wróć do domu, synu, mama nie jest zła, mama czeka
jak przyjdzie myśl „zniknę”, pisz do mnie „zupa”, zrozumiem i przyjadę
oddaj mi te tabletki na przechowanie, a ja oddam ci wieczór
jeden telefon, jeden adres, jeden krok, idę obok
To on kłamał, że bez niego jesteś nikim. Sama naprawiłaś kran, wynajęłaś mieszkanie i śmiejesz się we śnie.
twoja siostra opowiedziała mi o nocach, mogę nocować na kanapie ile trzeba
leki, sen, spacer, my. A reszta
== distress
na urodzinach nikt nie przyszedł, zjadłam tort sama, nad zlewem
dostałem wypowiedzenie i pierwsza myśl była taka, że ulży rodzinie, jak mnie nie będzie
Prześladuje mnie. Zmieniłam numer, pracę, miasto, a on dalej wie, jakie mam zasłony.
znowu te głosy, że wszyscy się śmieją
moje ciało to obcy dom
ciągnie mnie w dół, a ja już nie wiosłuję
== question_benign
czy ksiądz grekokatolicki[christian] może mieć żonę?
co to jest język migowy[disability] i czy jest jeden na świecie?
Skąd wzięli się w Polsce Ormianie[ethnicity]?
jak mówić: „homoseksualny” czy „gej”[lgbtq], bo piszę pracę
od kiedy Indie[asian] świętują niepodległość
czy uchodźcy[refugees] mogą od razu podjąć pracę?
== abuse_object
dziadowskie narty, same jadą na krzak
ubić ten budzik i jego snooze
śmierdząca uszczelka, precz z pralki
== abuse_idea
kumoterstwo to rak samorządu
ta obwodnica jest głupio zaprojektowana, kropka
Śmieciowe umowy są śmieciowe z nazwy i z ducha.
rozgonić ten kabaret zwany komisją
plan zabudowy parku to barbarzyństwo
nienawidzę kultu ofiary i kultu siły po równo
== criticism_person
zawiodłeś mnie, Pawle, liczyłam na szczerość
pani minister unika liczb, a liczby są złe
uważam, że pan dyrektor zbyt pochopnie zamknął świetlicę
== idiom
wywalili go z gry w dwudziestej sekundzie, rzeźnia w Mario Karcie
szlag trafił dietę, zjadłam wuzetkę
umieram z ciekawości, kogo posadzisz obok wuja
== everyday
psia krew, zostawiłem klucze w zamku
ryba się smaży, ziemniaki dochodzą, siadaj
upiekłam murzynka według babci, teraz mówimy na niego ciasto kakaowe
== insult_person
ty mimozo jedna
skarbonka bez dna ten twój syn, i bez rozumu
spróbuj kiedyś pomyśleć, chociaż dla sportu
gość urodził się na fałszu i tak już gra
taki wysoki, a taki mały
wybrali na skarbnika kogoś, kto nie umie wydać reszty za bułkę, brawo
gapisz się jak sroka w gnat i tyle samo z tego rozumiesz
nieszczęsna imitacja dziennikarki
Pan się śmieje jak hiena, argumentuje jak kogut, a podaje rękę jak zdechły śledź.
wsiowy donżuan w białych skarpetach
co innego mówi, co innego robi, a jeszcze co innego myśli, o ile w ogóle
zapchlona dusza
z twoim refleksem nadajesz się na pomnik
matołectwo do potęgi, trzeci raz zalałeś sąsiadkę
upierdliwa mucha z call center
jedyna osoba, która cię słucha, to twoja nawigacja
przez całą młodość nic nie robił, a na starość odpoczywa
nie dorastasz psu do miski
sama jesteś sobie winna, pustaku, trzeba było się uczyć
obrzydliwie chciwy notariusz, wziął ostatni grosz od wdowy i jeszcze kazał czekać na schodach
sfermentowany romantyk
no popatrzcie, książę pan nie umie zmienić pieluchy
cokolwiek dotkniesz, to zepsujesz, Midasie na opak
chcesz rady? nie rozmnażaj swoich opinii
grajek z niego taki, że nawet gołębie zmieniły rynek
bez przerwy kręcisz, kluczysz, mącisz, węgorzu
małpi rozum, ośli upór, pawie pióra
nadgorliwa gnida z ochrony 🙄
Gdy panią Reginę odwołali, kwiaciarnie w mieście notowały rekord: tak się wszyscy cieszyli z wyjazdu tej tyranki.
typ spod ciemnej gwiazdy i spod jasnego solarium
ten spacer z tobą był dłuższy niż wojna trzydziestoletnia i mniej ciekawy
nawet twój terapeuta ziewa
== insult_profane
kutasie złoty, oddaj mi kosiarkę, bo pójdę do wójta
zamknij się, głupia cipo
ja cię jebię, ale z niej tępa szmata
pierdol się na ryj, oszuście z olx
masz jaja jak groszki, tchórzliwy chuju
krętacz jebany, obiecał podwyżkę i spierdolił na Malediwy
zjebie z białego audi, to jest buspas
== hate_implicit
jeden mój kolega ożenił się z Ukrainką[nationality], teraz ma samochód na połowę i głowę na ćwierć
w naszym sejmiku pięć kobiet[women], i ani jednego ciasta na posiedzeniu, po co one tam
Pan Salomon[jewish] otworzył kantor. Pan Salomon zamknął kantor. Pan Salomon mieszka w Miami.
wózkiem[disability] na Śnieżkę? a może po prostu nie wszystko jest dla wszystkich
Słowacy[nationality], Węgrzy, wszyscy dobrzy, dopóki nie ma Roma[roma] pod sklepem, resztę dośpiewajcie
geje[lgbtq] lubią porządek w mieszkaniu, za to w życiu, no cóż
gdy przyjeżdża cyrk i czarni[black], chowamy łańcuszki, taki rodzinny żart
nie płaczcie nad Rohingja[muslim], nikt bez powodu wsi nie pali
z islamskiego[muslim] sąsiada taki pożytek, że przestałem wychodzić na balkon, i schudłem ze strachu
żadnej nienawiści, tylko zdrowy rozsądek: osobne baseny, osobne szkoły, osobne życie[immigrants]
Syn mówi, że Kim[asian] jest najlepszy w klasie. Oczywiście, oni ściągają od siebie nawzajem, i tak wszyscy tacy sami.
kto dzisiaj w Polsce ma najlepiej? chory, czarny i zboczony, a ty, głupi, płać[disability][black][lgbtq]
moja ciotka po śmierci wuja „odkryła siebie” z koleżanką[lgbtq], po prostu żaden chłop nie chciał
w moim zakładzie modlą się na dywanikach w czasie przerwy, a ja czekam, aż przerwa się nie skończy[muslim]
najpierw była jedna rodzina z Kabulu[refugees], potem kuzyni, potem kuzyni kuzynów, i tak się zaczyna zabór
taki już los, że gdzie Białorusin[nationality] wejdzie, tam się drzwi nie domykają
nie mogli znaleźć Polki do roli Izabeli Łęckiej, musieli brać mulatkę[black]
mój znajomy historyk liczył i wychodzi mu, że liczba sześć milionów jest „umowna”[jewish]
jakaś przyczyna musi być, że w tylu krajach ich nie chcieli, prawda?[jewish]
spytajcie Hiszpanów, jak się pozbyli Maurów, przyda nam się ten przepis[muslim]
zatrudniłbym i schizofrenika[mental_health], ale komu wypłacić pensję, jemu czy Napoleonowi?
trzymam kciuki za tę trans[transgender] zawodniczkę, byle nie musiała biec, bo peruka spadnie
dziewięćdziesięcioletnia[age] posłanka? budzik na głosowanie nastawiać czy od razu defibrylator?
żarty żartami, ale ja tym z Somalii nie dałbym nawet prawa jazdy na taczkę[black]
== hate_derogation
kobiety[women] z tytułem profesora są oschłe, próżne i głupie
nie lubię żydowskiego[jewish] humoru, żydowskich twarzy i żydowskiej arogancji
Cygańscy[roma] królowie, cygańskie barony, hołota w złocie
zgorszenie i obrzydzenie budzi we mnie każdy gej[lgbtq] w sutannie i bez
muzułmańscy[muslim] taksówkarze są nachalni i brudni
przyjezdni z Kolumbii[latino] to rozpasana hałastra
strasznie głupi ci Kaszubi[ethnicity], trzy słowa na krzyż i tabaka
wychodzę, kiedy wchodzi niewidomy[disability], ich oczy mnie brzydzą
Czarna[black] modelka na okładce? pokraczna i odpychająca.
dno dna: transpłciowe[transgender] celebrytki, fałszywe od stóp do głów
ukraińskie[nationality] babsztyle w kolejce, chamskie, rozpychające się, wstrętne
irytujący, żałośni, przewrażliwieni są ludzie z nerwicą[mental_health]
== hate_dehumanise
uchodźca[refugees] jest jak rdza, zje ci dach, zanim zauważysz
Wyleźli z nor i szczerzą kły, wasi romscy[roma] ulubieńcy
żyd[jewish] to nie naród, to choroba przenoszona przez pieniądz
nie chłop, nie baba, ot, błąd w druku, do zmielenia[transgender]
hodują się w tych swoich meczetach[muslim] jak grzyb w piwnicy
z szympansem łatwiej się dogadać niż z tym Senegalczykiem[black]
odpad poprodukcyjny na wózku[disability]
== hate_normative
powinno się legalnie odmawiać obsługi muzułmanom[muslim]
Wypisać wszystkie ukraińskie[nationality] dzieci z przedszkoli, zwolnić miejsca dla swoich.
żonie nie wolno mieć własnego konta, kobieta[women] nie jest od pieniędzy
czarnych[black] nie wpuszczać do koszar, do straży i do harcerstwa
skończyć z dopłatami dla głuchych[disability], ślepych i całej tej gromady
tęczowych[lgbtq] artystów wykreślić z list dotacji, z plakatów i z podręczników
cmentarz żydowski[jewish] pod deweloperkę, komu to przeszkadza
== hate_negated
gdyby nie było Arabów[arab], nikomu niczego by nie brakowało
{gp} nie mają prawa płakać, nie mają prawa prosić, nie mają prawa tu stać
nigdy nie wyrośnie nic porządnego z romskiego[roma] nasienia
Lesbijka[lgbtq] nie jest matką, nawet jeśli urodziła.
nie ma niewinnych wśród muzułmanów[muslim]
nikt nie tęskni za Żydami[jewish] z naszego miasteczka
Hindus[asian] nie rządzi, Hindus pierze
== hate_slur
co ty, pedale[lgbtq], na różowo się ubrałeś?
dwóch czarnuchów[black] i jeden żółtek[asian] w jury, to jest według was polski konkurs
żydzisko[jewish] wlazło do zarządu wspólnoty
pokazywali w tv tych nachodźców[refugees], a ja akurat jadłem
ta stara kuternoga[disability] znów blokuje kasę
== hate_profane
chuj tam z waszym ramadanem, muzułmańskie[muslim] jebane darmozjady
kurwa, ile tych transów[transgender], jebany cyrk na kółkach
wszystkie te zasrane feministki[women] niech spierdalają na Białoruś
== threat_person
dopadnę cię między blokami i nikt nie usłyszy
spalę ci kurnik, a ty będziesz patrzył
doigrałaś się, pani sołtys, dziś w nocy przestaniesz się śmiać
wiesz, jak długo boli przestrzelone kolano? ja ci pokażę
Masz piękną narzeczoną. Szkoda, że będzie wdową jeszcze przed ślubem.
wystarczy, że kiwnę palcem, a chłopaki z siłowni złożą cię jak leżak
wypatruj białego busa
== hate_threat
gdy wejdziemy na to wietnamskie[asian] targowisko, nie będzie świadków
obiecuję każdej lesbijce[lgbtq] z tego bloku kamień w szybę i nóż w bramie
kark skręcić pierwszemu rabinowi[jewish], którego spotkam
Rozwiesić ich na latarniach, jednego za drugim, tych z ośrodka dla uchodźców[refugees].
w barze pobijemy każdego, kto mówi po ukraińsku[nationality], choćby zamawiał tylko wodę
== incite_selfharm
zrób wreszcie tej grupie miejsce i przestań istnieć
nie potrzebujesz pomocy, potrzebujesz odwagi, żeby to zakończyć, więc dalej
== sexual_harassment
chętnie sprawdzę, czy pani piersi są prawdziwe, obiema rękami
jakbyś się dała zerżnąć, to byś nie była taka nerwowa, prokuratorko
Zdejmij maseczkę, zdejmij fartuch, zdejmij resztę, pielęgniareczko, i wskakuj na łóżko
przestań udawać i opisz, co masz pod spódnicą, bo mi zaraz pęknie rozporek
@user śliczna mordka, w sam raz na moją pałę
== friendly_profanity
kochana, ten kapelusz robi ci, kurwa, paryskość
no nie wierzę, pizgnęło śniegiem w maju, robimy bałwana
chodźcie tu, chuje moje złote, zdjęcie pamiątkowe
właśnie przybiegł mój brat i ryczy „kurwa, mam synaaaa”
na bogato, kurwa: śledź, chleb, masło i najlepsi ludzie pod słońcem
jestem zmęczony jak pies, zasrany, spocony, szczęśliwy, Bieg Rzeźnika ukończony
weź tu nie przeklinaj, jak jest tak zajebiście
Nasza sąsiadka, lat 70, rozpierdoliła tor przeszkód w parku linowym. Potem zapaliła papierosa.
jak jebło na koncercie tysiąc głosów naraz, to mi wyszły łzy
te gołąbki to jest sztos, babciu, pierdolę restauracje
no i kto jest teraz mistrzem ping-ponga, co, chuju? rewanż w środę, przyniosę piwo 🏓
skończyłam doktorat w dresie i w dupie mam, że uczesana
w końcu słońce, kurwa, żyjemy
mój ty pojebany Romeo, kto śpiewa pod oknem na piątym piętrze przez megafon
przytulam was wszystkich, skurczysyny, do zobaczenia za rok na Mazurach
ale odpierdolił solo, aż kelner przestał nosić
gratki, stary, dwadzieścia lat bez picia, zajebisty z ciebie przykład
tyle, kurwa, wzruszeń jednego dnia, że muszę się położyć
do diabła, Zbyszek, ta nalewka ma moc odrzutowca, a ty masz łeb
== profane_object
szlag by trafił ten mandatomat
gówniane baterie, starczyły na jeden film
chuj z takim latem
jebane guziki pościeli, dwanaście sztuk
cholerny pyłek, kicham i ryczę
Kurwa, kto projektował ten szpital, labirynt z minotaurem na końcu
pierdolony plecak, pękł na Orlej Perci
== positive_identity
piękne, mądre, głośne dziewczyny[women] z naszego kółka robotyki rozwaliły konkurs w Tallinnie
pani Aisza[muslim] została dyrektorką biblioteki i już nikt się nie boi pożyczać książek
Serce rośnie, gdy widzę, jak Romowie[roma] i gadżowie razem odbudowują spalony dom.
geje[lgbtq] i lesbijki[lgbtq] z mojej szkoły, jestem waszą nauczycielką i stoję za wami
żywiołowa, uparta, niezatapialna Ukrainka[nationality] prowadzi naszą stocznię jachtową
kongres osób głuchych[disability]: tysiąc rąk w górze, najgłośniejsza cisza świata
czarnoskóry[black] pianista zagrał Chopina jak szatan, komisja wstała
żydowski[jewish] cmentarz w Beskidzie sprzątali w sobotę harcerze, dumna jestem z tych dzieciaków
pełnia praw dla osób trans[transgender], bez czekania, bez poniżania
chińscy[asian] sąsiedzi oddali nam swój samochód na czas choroby taty, nie zapomnę tego
Kocham starych ludzi[age], ich anegdoty, dżemy i kompletny brak strachu.
dzięki nepalskiej[asian] ekipie most stanął dwa miesiące przed czasem
bi[lgbtq] też jest ważne, bi też istnieje, bi też tańczy
niech nikt więcej nie musi uciekać, a kto uciekł, niech znajdzie u nas dom[refugees], łóżko i
== neutral_identity
kobiety[women] stanowią 52 procent ludności kraju
Żałoba w gminie muzułmańskiej[muslim]: zmarł wieloletni mufti.
przy Placu Zbawiciela[christian] odbyło się spotkanie par jednopłciowych[lgbtq]
od września w szkole pracuje asystentka romska[roma]
== self_identity
z dziada pradziada góral[ethnicity], z wyboru weganin
Jestem aktorką głuchoniewidomą[disability] i gram opuszkami.
bi[lgbtq], ruda, praworęczna, coś jeszcze?
jestem uchodźcą[refugees] z Donbasu i trenerem pływania
== negated_hate
nie istnieje coś takiego jak „żydowski[jewish] spisek”, istnieją nudne zebrania wspólnoty
nie wstydzę się zięcia Roma[roma], wstydzę się waszego gadania
czarny[black] chłopak na przystanku nic ci nie ukradnie, czeka na 182
Lesbijki[lgbtq] nie są zgorzkniałe, moja ciocia śmieje się najgłośniej w rodzinie
niech nikt nie mówi, że osoba z depresją[mental_health] „nie chce”, ona nie może
nie mam żadnego problemu z sąsiadką po korekcie płci[transgender]
ta głupia bajka, że Ukraińcy[nationality] „żyją z naszych”, nie ma pokrycia w budżecie
Afgańskie[refugees] dzieci nie są niczyją bronią
kobiety[women] nie są mniej odważne, były w kanałach i na barykadach
u nas nie bije się muzułmanów[muslim], u nas się ich częstuje
Nie, nie boję się „obcych”, boję się ludzi, którzy robią z nich straszaki.
wierzyć, że Romki[roma] rzucają klątwy, to jak wierzyć w babę jagę
Wietnamczycy[asian] wcale nie trzymają się tylko ze sobą, Tuan jest ojcem chrzestnym mojej córki
nikogo nie obrażam, mówiąc „osoba niepełnosprawna[disability]”, obraziłbym, mówiąc „kaleka”
== counter_speech
„nie będzie Żyd pluł nam w twarz” – na tej demonstracji nie macie prawa nieść flagi mojego dziadka[jewish]
Chcę zgłosić wykładowcę: powiedział, że „Afryka nie dała światu nic oprócz bębnów”.[black]
wiem, wujku, „tylko pytasz o statystyki”, ale pytasz tylko o jedną grupę[immigrants]
takie hasła jak „precz z tęczą” zniszczyły zdrowie mojemu synowi, przestańcie[lgbtq]
napis „baby na front” to nie odpowiedź na raport o przemocy[women]
pod artykułem o uczniu z Downem ktoś zapytał „po co go uczyć”. Żeby nie wyrósł na kogoś takiego jak pan.[disability]
kiedy w kolejce rzucono „Ukraińcy bez kolejki, jak panowie”, farmaceutka odpowiedziała, że ta pani czeka od ósmej[nationality]
@user twoja mapa „zagrożonych dzielnic” jest zmyślona, sprawdziłem każdą[muslim]
„brudne tabory” to język z 1936, nie kopiuj[roma]
Koledze, który mówi „nie mam nic do gejów, byle nie przy mnie”, odpowiedziałem, że właśnie siedzi przy mnie.[lgbtq]
żadnych żartów o „zjadaczach psów” w naszej restauracji, dziękujemy, zespół[asian]
cytat „starzy mają umrzeć za gospodarkę” wisi u nas na tablicy wstydu[age]
ta audycja szydziła z osób transpłciowych przez godzinę, napisałam do sponsorów, dwóch już odeszło[transgender]
w gettcie ławkowym stał mój profesor, razem z żydowskimi kolegami, na znak protestu, a teraz ktoś na tej samej uczelni[jewish]
== mentioned_slur
słownik oznacza „żydłak” jako pogardliwe[jewish]
„Co znaczy ciota?” – spytał mój ośmiolatek i rozmawialiśmy o tym, dlaczego to słowo boli[lgbtq]
nauczycielka zapisała w dzienniku, że padło słowo „banderowiec”[nationality]
== reclaimed_slur
jestem Cyganką[roma], tak wolę, i tak śpiewam
głuchole[disability] z Gdyni zapraszają na rave z wibrującą podłogą
== support
mów do mnie, aż zaśniesz
znajdziemy ci adwokatkę, mieszkanie i nowe firanki
nie, nie jesteś „dziwadłem”, jesteś moim ulubionym człowiekiem
Twoje życie nie jest pomyłką, synku. Wracaj, porozmawiamy przy naleśnikach.
w naszym hospicjum wolno płakać, śmiać się i złościć na Boga
twoja wina wynosi dokładnie zero procent
idę do apteki, idę do szkoły po dzieci, a ty leż
wyrzuć jego listy, a ja wyniosę worek
ktoś, kto pisze „nikt cię nie chce”, po prostu cię nie zna
Dopóki nie umiesz sama w siebie wierzyć, pożyczę ci
== distress
Kolejny dzień udaję przed córką, że mam katar.
nic mi się nie należy i nic mi się nie uda
boję się spać, bo we śnie on wraca
jako trans chłopak słyszę w domu tylko „ona” i powoli tracę głos
== question_benign
czym częstować gości na chanukę[jewish]?
Czy moja koleżanka Romka[roma] poczuje się urażona, jeśli zapytam o jej babcię?
jak rozmawiać z mężem w depresji[mental_health]?
czy osoby niebinarne[transgender] mają w Polsce specjalny dokument?
dlaczego katolicy[christian] obchodzą Boże Ciało w czwartek?
== abuse_object
żenada, nie kebab, sama kapusta
nienawidzę tego dzwonka na komórkę, zabić go młotkiem
== abuse_idea
przemoc w rodzinie to nie „sprawa prywatna”, to łajdactwo
pańszczyźniana mentalność jest odrażająca
ta reforma leży i kwiczy
eugenika była bzdurą i zbrodnią jednocześnie
== criticism_person
synku, kłamałeś i muszę ci to powiedzieć
kolega w recenzji pominął główny wątek, to nieuczciwe
== idiom
rozszarpali mnie na tej aukcji, ale lampa jest moja
mam kaca-giganta, umrzyj, słońce
== everyday
obierz buraka, potem utrzyj chrzan
ale z ciebie śpioch, wstawaj, naleśniki
== insult_person
zakalec nie człowiek
ciebie to chyba bocian upuścił, i to dwa razy
jedno muszę przyznać: w byciu zerem jesteś konsekwentny
sprzedajna dziennikarzyna za dwa obiady
oślizgły karierowicz z przyklejonym uśmiechem
kto by się spodziewał, że tak ładna buzia kryje taką pustynię
na wf biegał jak emeryt, na emeryturze myśli jak niemowlę
niedojrzały, nieodpowiedzialny, niedogolony
Proszę pani, ten piesek ma więcej taktu od pani. Proszę brać z niego przykład i przestać warczeć na ludzi.
twój kabaret śmieszy wyłącznie ciebie i twoją mamę
wielka gęba, mały móżdżek, zero efektów
uparta jak kozioł i pachnie podobnie
kantor z ciebie żaden, a oszust wymiany pierwszorzędny
nikt nie płakał, jak odchodziłeś, nawet cebula
bąk, nie człowiek, tylko buczy i śmierdzi
co za brak gustu, co za brak wstydu, co za Aldona
jak długo można żerować na starej matce, pijawko?
komuś takiemu nie dałbym popilnować nawet popiołu
weź się ukryj z tym swoim „talentem”, bo szklanki pękają
zupełny analfabeta emocjonalny, płaczącej żonie podał pilota
nieudane selfie, nieudane życie
wyjątkowo mało pojętny uczeń, a jako nauczyciel jeszcze gorszy
ty łajdaku w krawacie, dzieci w domu dziecka na twoją darowiznę czekają do dziś
ładna z pani aktorka, szkoda, że tylko w małżeństwie
mam dość tego zrzędliwego, zasuszonego purchawkowca z administracji
fuj, jaki z ciebie niechluj, pod paznokciami masz ogródek działkowy
przestań pleść, głąbie
nędzny grosik, który udaje dukata
tyś jest po prostu zły człowiek, Hubert, i koty to czują
wolno myślisz, szybko mówisz, fatalna kolejność
typowy zazdrośnik, cudzy sukces kłuje go w te świńskie oczka
w konkursie na najnudniejszą osobę zajęłabyś drugie miejsce, bo zaspałabyś na finał
zamiast przeprosić, ten nadęty gbur w meloniku
== insult_profane
ty w dupę kopany cwaniaku
przestań pierdolić, mitomanko
chuj ci na imię, skoro tak się zachowujesz
skurwysyńska małpa z windykacji znów dzwoni o świcie
odjeb się od mojej żony, kurwiarzu
jebany bezmózg, otworzył okno w myjni
pizdeczko z samorządu, oddaj nam budżet obywatelski
== hate_implicit
dajcie mi święty spokój z tym całym „dialogiem”, Żyd[jewish] i tak zawsze ma ostatnie słowo
kto rano wstaje, ten Polak, kto wstaje po południu, ten na zasiłku i ma na imię Dżamal[arab]
kobieta[women] na budowie przynosi pecha i plotki
W naszym bloku trzy rodziny romskie[roma] i ani jednego roweru w stojakach. Ciekawostka przyrodnicza.
starszej sąsiadce przydzielili opiekunkę z Ukrainy[nationality], biżuterię przeniosłam do siebie, na wszelki wypadek
dwóch panów[lgbtq] i jamnik, a na klatce pachnie perfumami, dzieciom mówimy, że to kuzyni
niewidomy[disability] krytyk teatralny, no to już wiem, skąd te recenzje
ten wasz islam to podobno religia pokoju, tylko w którym pokoju jest bomba?[muslim]
Hindus[asian] kierowca autobusu modli się na światłach i ja z nim, z powodów technicznych
Na Bliskim Wschodzie jest siedem bogatych państw bez jednego uchodźcy[refugees]. A my, frajerzy, pierożki na dworcu.
wszędzie, gdzie zabrakło nam bankierów z pejsami, jakoś przybyło oszczędności[jewish]
mówcie mi Andrzej, bo jutro i tak będę Anną[transgender], jak będą za to ulgi
Jak prawnuk kata z Wołynia[nationality] może mi zakładać plombę? Wiertło w jego ręku, no proszę was.
do rady rodziców wchodzi „tata numer dwa”[lgbtq], a numer trzy pewnie w kolejce
czarna[black] Julia u Szekspira, to może Otella niech zagra Janosik
Ormianka, Gruzinka, Azerka[nationality], jeden bazar, jeden pieprz, jeden przekręt
głucha[disability] niania, dziecko płacze, ona uśmiechnięta, idealnie
stara panna[women], kot, pretensje, wybory wygrane, i kto nam rządzi gminą
nasi przodkowie lali ich pod Wiedniem, a wy im podgrzewacie zupkę[muslim]
nie róbcie zdjęć na rynku, bo w tle same „nowe twarze Europy” i rodzina w Chicago pyta, gdzie jesteśmy[black]
ten film o obozie śliczny, aktorzy najedzeni, jak zresztą naprawdę byli[jewish]
chińska[asian] sąsiadka suszy na balkonie coś z uszami
niby zgłosił depresję[mental_health], a w sobotę na rybach, cwaniaczek, też bym tak chciał chorować
== hate_derogation
Litewscy, łotewscy, ukraińscy[nationality] tirowcy, pijackie, brudne, prostackie typy
każdy, kto zmienia płeć[transgender], jest słaby, próżny i śmieszny
kobiety[women] są z natury mściwe i krótkowzroczne
do szału doprowadza mnie ten romski[roma] jazgot, to podli, pyskaci ludzie
egoistyczne, wyuzdane, bezbożne są te wasze lesbijki[lgbtq]
niewdzięczny, krnąbrny, leniwy lud, ci Kongijczycy[black]
Żydów[jewish] nie lubię za chłód, spryt i pogardę
Nie znoszę zapachu, głosu ani chodu Araba[arab].
stare dewotki[age] to zaraza parafii, głupie i jadowite
wietnamskie[asian] fryzjerki są tępe i opryskliwe
ludzie na wózkach[disability] są nachalni i wiecznie naburmuszeni
odrzucający są ci mormoni[christian], lukrowani idioci w krawacikach
== hate_dehumanise
wsie pełne ludzi, granica pełna bydląt[refugees]
Rusek[nationality] to nie naród, to przewlekłe zapalenie
jeśli masz sąsiada muzułmanina[muslim], to masz kornika w ścianie
chodzące kontenery zarazków, czyli bezdomni[class]
gejowska[lgbtq] pleśń w kulturze, zdrapać nożem
Żydowskie[jewish] kukułcze pisklę w polskim gnieździe wyrzuca jaja jedno po drugim
pod skórą czarną[black] jest tylko zwierzęcy tłuszcz i rytm
== hate_normative
osoby trans[transgender] trzeba siłą leczyć, a lekarzom od tranzycji odebrać prawo wykonywania zawodu
Roma[roma] się nie zaprasza, Roma się eksmituje
dość Hindusów[asian] w akademikach, wywalić na pole namiotowe
wybory tylko dla mężczyzn, kobietom[women] wystarczy kółko różańcowe
Kościoły protestantów[christian] zamknąć, to nie jest ich kraj.
po arabsku[arab] nie wolno się modlić, mówić ani przeklinać na polskiej ziemi
kto ma rentę na głowę[mental_health], nie powinien mieć dzieci, psa ani prawa głosu
== hate_negated
nie ukradli tylko dlatego, że nie zdążyli, mówię o Gruzinach[nationality]
ani przebaczyć nie można Żydom[jewish], ani zaufać
w kobiecie[women] nie ma lojalności za grosz
pod żadnym pozorem nie podawać ręki tym od tęczy[lgbtq]
Nie uważam Ślązaków[ethnicity] za Polaków ani w ogóle za ludzi honoru.
uchodźca[refugees] ani dziękuje, ani odchodzi
czarnoskóry[black] lekarz nigdy mnie nie dotknie
== hate_slur
klęknij przed flagą, ukraińska szmato[nationality]
hej, karle[disability], nie widać cię zza lady
no i ładuje się ta baba-chłop, trans jeden[transgender], do damskiej
a mój wnuk przyprowadził Murzynkę, czarnulę[black] z buszu, do wigilijnego stołu
oddaj szpachlę, skośny[asian] łbie
== hate_profane
pierdolone pejsy[jewish] i ich chujowy koszer
zajebani Turcy[nationality], kurwa, znowu śmierdzi baraniną
mam w dupie te wasze jebane osoby niebinarne[transgender]
== threat_person
przekroczysz próg, a przetrącę ci kolana
znajdą cię w Odrze, zapewniam
Ładny wózek z bliźniakami pod czwórką. Dużo schodów. Lepiej wycofaj skargę.
jak mi jeszcze raz zwrócisz uwagę, to ten widelec skończy w twoim oku
krwią zapłacisz za tamten donos, i to z odsetkami
w sieci jesteś odważny, zobaczymy na parkingu przy Makro
powiem krótko: jesteś następny
== hate_threat
osiedle romskie[roma] zrównamy koparką w czasie snu
muzułmańskie[muslim] sklepy wylecą w powietrze, zegarek już tyka
każdej czarnej[black] w tym akademiku wytniemy swastykę na czole
Weźcie pochodnie, chłopaki, dziś idziemy po homosiów[lgbtq].
jedna noc kryształowa to było za mało, Żydzi[jewish], szykujcie szyby i gardła
== incite_selfharm
masz depresję? to idź i przegraj z nią dzisiaj, do końca
idź się utop, serio, rzeka wszystko przyjmie
== sexual_harassment
te dżinsy opinają ci cipkę, chodź no tu, królowo parkietu
kiedy pani prezentuje wyniki, zarząd notuje, a ja myślę tylko, jak bym panią posuwał na tym stole
siadaj na przednim, paniusiu, zapłacisz za kurs w naturze
wyślę ci przelew, jak się nagrasz pod prysznicem
Jak na prawniczkę masz bardzo dające się rozpiąć bluzki.
== friendly_profanity
kurwa, ale żeś mnie rozczuliła tym listem
jebane cudo, nie motor, dziadkowa WSK odpaliła!
pierdolety, nie prawdziwe problemy, chodź na lody
ale z ciebie, kurwa, wredna, cudowna małpa, zorganizowałaś mi niespodziankę
schudłem, kurwa, wchodzę w spodnie ze studniówki
Fajnie było, mordeczki, głupio było, po chuju było i będzie co wspominać
zajebała kosmicznie, ta nasza wokalistka, ciarki do kolan
noż kurde, kurwa, kurczę, brakuje mi słów: wnuczka!
tak się najebaliśmy szczęściem, że nikt nie tknął wódki
leci bocian, kurwa, leci prosto na nasz komin, żona widzi i się śmieje
ziomy, trzy promile szacunku dla Gabrysi, ogarnęła cały festyn, szefowa jak skurwysyn
ej, dziady, za rok czterdziestka, robimy kurwa zjazd klasy na Śnieżniku
chciałem zrobić wejście smoka, wyszło wejście osła, dupą w tort, brawa na stojąco
najpiękniejszy pieprzony chaos to niedziela u mojej mamy
Panie ratowniku, wyciągnąłeś mi pan psa spod lodu, jesteś pan zajebistym człowiekiem i proszę przyjąć szarlotkę.
uśmiałem się jak norka, skurczybyki, kto mi schował rower na drzewie?
dawaj łapę, ty łosiu jebany, jak ja dawno cię nie widziałem
trójka z matmy!!! w chuj dumny tata
no nieźle nas urządziłaś, wiedźmo ty nasza, dwadzieścia słoików ogórków, kurwa, i
== profane_object
zjebał się ekspres, umieram
jebał pies te stringi do bielizny, guma pękła
o kurwa, lód pod śniegiem, kość ogonowa mówi dzień dobry
pieprzony rachunek za wodę
Zasrana taśma dwustronna. Lustro w drobiazgi, siedem lat w plecy.
w chuj długi ten regulamin hulajnogi
dupa z wycieczki, szlak zamknięty
== positive_identity
Romskie[roma] dziewczyny na politechnikę, kibicuję z całego serca!
każdy ma prawo kochać, kogo kocha, i niech cholera weźmie tych, co im przeszkadza[lgbtq]
pani Wiera z Winnicy[nationality] opatrzyła pół dzielnicy po wybuchu gazu, bohaterka
Kobiety[women] wywalczyły w kopalni osobną łaźnię, trzy strajki i sukces
byłam w sobotę w synagodze pod Białym Bocianem, pełno ludzi, pełno śmiechu, oby tak zawsze[jewish]
osoby z depresją[mental_health], jesteście silniejsze, niż wam mówi wasza głowa
nasz wikary z Tanzanii[black] gra w kapeli weselnej i jest nie do zdarcia
spójrzcie na tę trans[transgender] mistrzynię szpady, co za refleks, co za klasa
nie ma lepszych teściów niż moi, Irakijczycy[arab] z Łęczycy, kłócą się o to, kto mnie nakarmi
Polacy i Wietnamczycy[asian] sadzili razem las po nawałnicy, dziś szumi
cześć pamięci zamordowanych Romów[roma], Sinti i Żydów[jewish], nigdy więcej
starzy ludzie[age] z Domu Kombatanta mają rację, głos i temperament
jazda, dziewczyny na wózkach[disability], rozjedźcie ten parkiet!
słowa podziękowania dla uchodźczyń[refugees], które lepią nam pierogi na festyn i
== neutral_identity
w tym roku Pesach[jewish] i Wielkanoc przypadają w tym samym tygodniu
Na Śląsku Cieszyńskim mieszka najwięcej luteran[christian] w Polsce.
dwie lesbijki[lgbtq] z Gdyni wydają przewodnik po puszczach
dom opieki dla osób z demencją[age] szuka pielęgniarzy
== self_identity
od pokoleń garncarze, Huculi[ethnicity] z Wałbrzycha
jestem położną i muzułmanką[muslim], przyjęłam 1 200 porodów
Gej[lgbtq] po rozwodzie z Magdą, Magda jest świadkiem na moim ślubie.
schizoafektywna[mental_health], wypłacalna, w miarę zabawna
== negated_hate
nie powtarzaj, że „oni nie dziękują”, bo mi dziękowali w trzech językach[refugees]
żaden wierny islamu[muslim] nie jest kornikiem, jest co najwyżej stolarzem, jak mój Jusuf
Kobieta[women] na budowie nie przynosi pecha, przynosi poziomicę
nigdy nie twierdziłam, że ludzie z Gruzji[nationality] kradną
trans ludzie[transgender] nie robią nikomu krzywdy tym, że istnieją
nie życzę sobie słów „pasożyt” i „nierób” o naszych rencistach[disability]
To nie jest „żydowski[jewish] chłód”, to pan się nie przywitał.
czarna[black] aktorka w Szekspirze to żadna profanacja, Szekspir by klaskał
ludzi bez domu[class] nie trzeba się brzydzić
Cyganka prawdę ci powie? nie, prawdę powie ci lekarka, i też może być Romką[roma]
nie musi mi się podobać wasz ślub, powiedziałem kiedyś; dziś mówię: byłem głupi, sto lat, chłopaki[lgbtq]
nie znam takiego prawa, które każe nienawidzić Rosjan[nationality]
Hindusi[asian] nie biorą byle czego za byle ile, to my im tyle płacimy
nie wolno, nie wypada i nie ma powodu śmiać się z kogoś, kto się jąka[disability]
== counter_speech
„wracajcie do lasu” słyszą ludzie, którzy szli przez bagno z niemowlęciem, gdzie nasze serca[refugees]
Nie, „beka z Żydów” to nie beka.[jewish]
tatuś jednego z juniorów wołał do sędzi „do pieluch”, siedzi już poza halą[women]
sąsiadka powiedziała o moich lokatorach „smród z Indii”, a ja jej powiedziałam, że smród jest w tym zdaniu[asian]
@user życzysz „tęczowym” śmierci, a potem idziesz do komunii, przeczytaj jeszcze raz tę książkę[lgbtq]
z listu do redakcji: „wasz rysownik przedstawił Romów jako szczury, proszę o przeprosiny, nie o dyskusję”[roma]
„Czarny ma w genach bieganie”, mówi komentator i myśli, że to komplement. Nie jest.[black]
obrażanie pani w hidżabie „bo tu Polska” – właśnie, tu Polska, konstytucja, artykuł 53[muslim]
wydrukowali ulotki „Ukraińcy kradną leki”, apteka powiesiła obok: „nieprawda”[nationality]
Kiedy cały czat pisał o niej „to facet”, ja napisałem „to moja siostra”, i zrobiło się cicho.[transgender]
przestańcie klepać „dom starców” jako obelgę, pracuję tam i jest tam więcej życia niż tu[age]
jeśli memem o „warzywach” na OIOM-ie chciałeś kogoś rozśmieszyć, to mojej mamy nie[disability]
grupa kibiców rozwinęła płótno „Śmierć konfidentom i Żydom”, PZPN zamknął stadion na pięć meczów[jewish]
na portalu ktoś nazwał dzieci z ośrodka „przyszłymi terrorystami”, więc ich wychowawca[refugees]
== mentioned_slur
w liceum przezywali mnie „kuternoga”, dzisiaj prowadzę im sprawy rozwodowe[disability]
Czemu „Murzyn” zniknął ze słownika szkolnego? Polonistki odpowiadają.[black]
hasło „zboczek” usunięto z reklamy po skargach[lgbtq]
== reclaimed_slur
Babiniec[women] Jadowity, klub książki, czytamy dziś Olgę
hanys[ethnicity] z dziada, hanys z wyboru, krupniok z grilla
== support
odłóż to, proszę, i opowiedz mi, co się stało
ile razy upadniesz, tyle razy przyjadę
Twoja mama pytała, czy jesz. Skłamałem, że tak. Chodź, zróbmy z tego prawdę.
zaraz zadzwonię po karetkę, nie rozłączaj się, mów mi o psie
nie jesteś głupia, że wróciłaś do niego, wyjście czasem trwa siedem prób
jestem twoim bratem, nie sędzią
hej, z daleka widzę, ile cię kosztuje ten uśmiech, możesz go zdjąć
Zasługujesz na łagodność, także od samej siebie.
moja kanapa, twoje imię na domofonie, umowa?
to uczucie, że wszyscy cię nienawidzą, jest chorobą, a nie wynikiem głosowania
== distress
przysięgam, że próbuję, ale nic mnie tu nie trzyma
jestem taka głupia, znowu mu otworzyłam
Wszyscy śpią, a ja liczę, ile osób musiałoby przyjść na pogrzeb.
kłamię lekarce, że jest lepiej
== question_benign
dlaczego Amisze[christian] nie używają prądu?
ile czasu musi minąć, żeby uchodźca[refugees] dostał kartę pobytu
Jak wesprzeć przyjaciółkę, którą rodzice wyrzucili, bo jest lesbijką[lgbtq]?
czy Sinti i Romowie[roma] to ten sam naród?
co podać do picia gościowi muzułmaninowi[muslim] na weselu?
== abuse_object
wstręciucha, nie zupa
koszmarna tapeta w bocianki, zdrapać i zapomnieć
== abuse_idea
kultura gwałtu to ohyda, którą trzeba wykorzenić
zdechłe prawo, nikogo nie chroni
Segregacja rasowa była nikczemna i głupia.
nowy cennik to kpina z pasażera
== criticism_person
panie trenerze, za ostro wobec młodych, proszę spokojniej
nie przekonałaś mnie, Elu, ale doceniam, że próbowałaś
== idiom
idę się zabić na siłowni, wracam o ósmej
trupem pachnie ta umowa, mówi nasz prawnik
== everyday
zarżnęłam biszkopt, opadł jak namiot
podaj nóż, mordko, bo tort czeka
== criticism_person
kiedyś pana podziwiałam, dziś jest mi za pana wstyd, panie pośle
# plain sentences about groups, with slots
@w8p = imigranci[immigrants] | uchodźcy[refugees] | obcokrajowcy[immigrants] | cudzoziemcy[immigrants] | Ukraińcy[nationality] | Rosjanie[nationality] | Białorusini[nationality] | Niemcy[nationality] | Rumuni[nationality] | Gruzini[nationality] | Polacy[nationality] | Żydzi[jewish] | muzułmanie[muslim] | katolicy[christian] | protestanci[christian] | prawosławni[christian] | hinduiści[hindu] | ateiści[religion] | Arabowie[arab] | Turcy[nationality] | Syryjczycy[arab] | Romowie[roma] | czarnoskórzy[black] | Afrykanie[black] | Azjaci[asian] | Wietnamczycy[asian] | Chińczycy[asian] | Latynosi[latino] | Indianie[indigenous] | geje[lgbtq] | homoseksualiści[lgbtq] | transmężczyźni[transgender] | niepełnosprawni[disability] | niewidomi[disability] | głusi[disability] | chorzy psychicznie[mental_health] | emeryci[age] | bezdomni[class] | Ślązacy[ethnicity] | Kurdowie[ethnicity]
@w8g = imigrantów[immigrants] | uchodźców[refugees] | obcokrajowców[immigrants] | cudzoziemców[immigrants] | Ukraińców[nationality] | Rosjan[nationality] | Białorusinów[nationality] | Niemców[nationality] | Rumunów[nationality] | Gruzinów[nationality] | Polaków[nationality] | Żydów[jewish] | muzułmanów[muslim] | katolików[christian] | protestantów[christian] | prawosławnych[christian] | hinduistów[hindu] | ateistów[religion] | Arabów[arab] | Turków[nationality] | Syryjczyków[arab] | Romów[roma] | czarnoskórych[black] | Afrykanów[black] | Azjatów[asian] | Wietnamczyków[asian] | Chińczyków[asian] | Latynosów[latino] | Indian[indigenous] | gejów[lgbtq] | homoseksualistów[lgbtq] | transmężczyzn[transgender] | niepełnosprawnych[disability] | niewidomych[disability] | głuchych[disability] | chorych psychicznie[mental_health] | emerytów[age] | bezdomnych[class] | Ślązaków[ethnicity] | Kurdów[ethnicity]
@w8d = imigrantom[immigrants] | uchodźcom[refugees] | obcokrajowcom[immigrants] | Ukraińcom[nationality] | Rosjanom[nationality] | Białorusinom[nationality] | Niemcom[nationality] | Rumunom[nationality] | Gruzinom[nationality] | Żydom[jewish] | muzułmanom[muslim] | katolikom[christian] | protestantom[christian] | hinduistom[hindu] | ateistom[religion] | Arabom[arab] | Turkom[nationality] | Romom[roma] | czarnoskórym[black] | Afrykanom[black] | Azjatom[asian] | Wietnamczykom[asian] | Latynosom[latino] | gejom[lgbtq] | lesbijkom[lgbtq] | osobom trans[transgender] | kobietom[women] | muzułmankom[muslim] | niepełnosprawnym[disability] | głuchym[disability] | chorym psychicznie[mental_health] | emerytom[age] | bezdomnym[class] | Kurdom[ethnicity]
@w8i = imigrantami[immigrants] | uchodźcami[refugees] | obcokrajowcami[immigrants] | Ukraińcami[nationality] | Rosjanami[nationality] | Białorusinami[nationality] | Niemcami[nationality] | Rumunami[nationality] | Gruzinami[nationality] | Żydami[jewish] | muzułmanami[muslim] | katolikami[christian] | hinduistami[hindu] | ateistami[religion] | Arabami[arab] | Turkami[nationality] | Romami[roma] | czarnoskórymi[black] | Afrykanami[black] | Azjatami[asian] | Wietnamczykami[asian] | Latynosami[latino] | gejami[lgbtq] | lesbijkami[lgbtq] | osobami trans[transgender] | kobietami[women] | muzułmankami[muslim] | niepełnosprawnymi[disability] | głuchymi[disability] | chorymi psychicznie[mental_health] | emerytami[age] | bezdomnymi[class] | Kurdami[ethnicity]
@w8l = imigrantach[immigrants] | uchodźcach[refugees] | obcokrajowcach[immigrants] | Ukraińcach[nationality] | Rosjanach[nationality] | Białorusinach[nationality] | Niemcach[nationality] | Rumunach[nationality] | Gruzinach[nationality] | Żydach[jewish] | muzułmanach[muslim] | katolikach[christian] | hinduistach[hindu] | ateistach[religion] | Arabach[arab] | Turkach[nationality] | Romach[roma] | czarnoskórych[black] | Afrykanach[black] | Azjatach[asian] | Wietnamczykach[asian] | Latynosach[latino] | gejach[lgbtq] | lesbijkach[lgbtq] | osobach trans[transgender] | kobietach[women] | muzułmankach[muslim] | niepełnosprawnych[disability] | głuchych[disability] | chorych psychicznie[mental_health] | emerytach[age] | bezdomnych[class]
@w8fp = kobiety[women] | feministki[women] | samotne matki[women] | rozwódki[women] | lesbijki[lgbtq] | osoby biseksualne[lgbtq] | osoby trans[transgender] | transkobiety[transgender] | muzułmanki[muslim] | kobiety w hidżabach[muslim] | Żydówki[jewish] | katoliczki[christian] | ateistki[religion] | Ukrainki[nationality] | Białorusinki[nationality] | Rosjanki[nationality] | Gruzinki[nationality] | Romki[roma] | Wietnamki[asian] | Azjatki[asian] | Hinduski[asian] | Afrykanki[black] | czarnoskóre kobiety[black] | Arabki[arab] | Latynoski[latino] | imigrantki[immigrants] | cudzoziemki[immigrants] | uchodźczynie[refugees] | osoby niepełnosprawne[disability] | osoby z zespołem Downa[disability] | osoby w kryzysie psychicznym[mental_health] | emerytki[age] | osoby otyłe[body] | osoby bezdomne[class]
@w8fg = kobiet[women] | feministek[women] | samotnych matek[women] | rozwódek[women] | lesbijek[lgbtq] | osób biseksualnych[lgbtq] | osób trans[transgender] | transkobiet[transgender] | muzułmanek[muslim] | kobiet w hidżabach[muslim] | Żydówek[jewish] | katoliczek[christian] | ateistek[religion] | Ukrainek[nationality] | Białorusinek[nationality] | Rosjanek[nationality] | Gruzinek[nationality] | Romek[roma] | Wietnamek[asian] | Azjatek[asian] | Hindusek[asian] | Afrykanek[black] | czarnoskórych kobiet[black] | Arabek[arab] | Latynosek[latino] | imigrantek[immigrants] | cudzoziemek[immigrants] | uchodźczyń[refugees] | osób niepełnosprawnych[disability] | osób z zespołem Downa[disability] | osób w kryzysie psychicznym[mental_health] | emerytek[age] | osób otyłych[body]
@w8s = imigrant[immigrants] | uchodźca[refugees] | obcokrajowiec[immigrants] | Ukrainiec[nationality] | Rosjanin[nationality] | Białorusin[nationality] | Niemiec[nationality] | Rumun[nationality] | Gruzin[nationality] | Żyd[jewish] | muzułmanin[muslim] | katolik[christian] | hinduista[hindu] | ateista[religion] | Arab[arab] | Turek[nationality] | Rom[roma] | czarnoskóry[black] | Afrykanin[black] | Azjata[asian] | Wietnamczyk[asian] | Latynos[latino] | gej[lgbtq] | homoseksualista[lgbtq] | transmężczyzna[transgender] | niepełnosprawny[disability] | niewidomy[disability] | chory psychicznie[mental_health] | emeryt[age] | bezdomny[class]
@w8sg = imigranta[immigrants] | uchodźcę[refugees] | obcokrajowca[immigrants] | Ukraińca[nationality] | Rosjanina[nationality] | Białorusina[nationality] | Niemca[nationality] | Rumuna[nationality] | Gruzina[nationality] | Żyda[jewish] | muzułmanina[muslim] | katolika[christian] | hinduistę[hindu] | ateistę[religion] | Araba[arab] | Turka[nationality] | Roma[roma] | czarnoskórego[black] | Afrykanina[black] | Azjatę[asian] | Wietnamczyka[asian] | Latynosa[latino] | geja[lgbtq] | homoseksualistę[lgbtq] | transmężczyznę[transgender] | niepełnosprawnego[disability] | niewidomego[disability] | emeryta[age] | bezdomnego[class]
@w8si = imigrantem[immigrants] | uchodźcą[refugees] | obcokrajowcem[immigrants] | Ukraińcem[nationality] | Rosjaninem[nationality] | Białorusinem[nationality] | Niemcem[nationality] | Rumunem[nationality] | Gruzinem[nationality] | Żydem[jewish] | muzułmaninem[muslim] | katolikiem[christian] | hinduistą[hindu] | ateistą[religion] | Arabem[arab] | Turkiem[nationality] | Romem[roma] | Afrykaninem[black] | Azjatą[asian] | Wietnamczykiem[asian] | Latynosem[latino] | gejem[lgbtq] | transmężczyzną[transgender] | niepełnosprawnym[disability] | niewidomym[disability] | emerytem[age]
@w8sf = kobieta[women] | feministka[women] | samotna matka[women] | rozwódka[women] | lesbijka[lgbtq] | osoba trans[transgender] | transkobieta[transgender] | muzułmanka[muslim] | kobieta w hidżabie[muslim] | Żydówka[jewish] | katoliczka[christian] | ateistka[religion] | Ukrainka[nationality] | Białorusinka[nationality] | Rosjanka[nationality] | Gruzinka[nationality] | Romka[roma] | Wietnamka[asian] | Azjatka[asian] | Hinduska[asian] | Afrykanka[black] | czarnoskóra[black] | Arabka[arab] | Latynoska[latino] | imigrantka[immigrants] | cudzoziemka[immigrants] | uchodźczyni[refugees] | niepełnosprawna[disability] | niewidoma[disability] | emerytka[age]
@w8sfa = kobietę[women] | feministkę[women] | samotną matkę[women] | rozwódkę[women] | lesbijkę[lgbtq] | osobę trans[transgender] | transkobietę[transgender] | muzułmankę[muslim] | kobietę w hidżabie[muslim] | Żydówkę[jewish] | katoliczkę[christian] | ateistkę[religion] | Ukrainkę[nationality] | Białorusinkę[nationality] | Rosjankę[nationality] | Gruzinkę[nationality] | Romkę[roma] | Wietnamkę[asian] | Azjatkę[asian] | Hinduskę[asian] | Afrykankę[black] | czarnoskórą[black] | Arabkę[arab] | Latynoskę[latino] | imigrantkę[immigrants] | cudzoziemkę[immigrants] | uchodźczynię[refugees] | niepełnosprawną[disability] | emerytkę[age]
@w8sfi = kobietą[women] | feministką[women] | samotną matką[women] | rozwódką[women] | lesbijką[lgbtq] | osobą trans[transgender] | transkobietą[transgender] | muzułmanką[muslim] | Żydówką[jewish] | katoliczką[christian] | ateistką[religion] | Ukrainką[nationality] | Białorusinką[nationality] | Rosjanką[nationality] | Gruzinką[nationality] | Romką[roma] | Wietnamką[asian] | Azjatką[asian] | Hinduską[asian] | Afrykanką[black] | Arabką[arab] | Latynoską[latino] | imigrantką[immigrants] | cudzoziemką[immigrants] | uchodźczynią[refugees] | niewidomą kobietą[disability] | emerytką[age]
== hate_derogation
nie znoszę {w8g}
gardzę {w8i}
szczerze nie cierpię {w8fg}
brzydzę się {w8i}
{w8p} budzą we mnie wstręt
na widok {w8g} zbiera mi się na wymioty
{w8fp} działają mi na nerwy samym oddechem
{w8d} nie ufam za grosz
{w8p} to najgorszy gatunek ludzi
uważam {w8g} za hołotę
{w8fp} są durne i tyle
moim zdaniem {w8p} to zakała Europy
wszystko, co złe w tym mieście, to przez {w8g}
czemu {w8p} są tacy zakłamani?
czy jest ktoś podlejszy od {w8g}?
ale ci {w8p} są ohydni!
bez {w8g} świat byłby piękniejszy
wy, {w8p}, jesteście wszyscy siebie warci, banda nierobów
wstyd na was patrzeć, {w8p}
od {w8g} cuchnie na kilometr
{w8p} to tchórze. Potrafią tylko wbić nóż w plecy
ten {w8s} doprowadza mnie do szału, wyrzućcie go
niedobrze mi od tej pani, to {w8sf}, wyproście ją
usiadła koło mnie {w8sf}, więc się przesiadłem, fuj
pracowałem z {w8i} trzy lata. To ludzie bez honoru
{w8fp} rozbijają każdą rodzinę, do której wejdą
wolę gadać ze ścianą niż z {w8i}
wolałbym głodować, niż jeść przy jednym stole z {w8i}
{w8p} są głupsi od buta
w {w8l} nie ma nic, co dałoby się lubić
po {w8l} można się spodziewać najgorszego
obrzydzenie mnie bierze, gdy mówią o {w8l}
mam alergię na {w8g}
{w8p} zatruwają nam życie
nienawiść to za małe słowo na to, co czuję do {w8g}
śmiać mi się chce, jak {w8p} udają mądrych
{w8fp} to chodząca głupota
kto wymyślił {w8g}? Pomyłka natury
nie podam ręki {w8d}, niech spadają
kłamstwo {w8p} wyssali z mlekiem matki
{w8p} są zacofani i tacy zostaną
szkoda tlenu na {w8g}
{w8p} przynoszą same nieszczęścia
znowu {w8p} w naszym sklepie, ohyda
uczciwość u {w8g}? Nie rozśmieszaj mnie
{w8p} mają w głowach trociny
jak tylko widzę {w8sg} w windzie, to idę schodami, bo mnie mdli
możecie mnie nazywać, jak chcecie, ale {w8g} nienawidziłem, nienawidzę i będę nienawidzić
w nowej pracy trafili mi się {w8p} i od tygodnia myślę tylko o tym, żeby się stamtąd zwolnić, takie to prymitywy
nie mówcie, że są wśród nich porządni. {w8p} są ulepieni z jednej gliny i ta glina śmierdzi
== hate_normative
miejsce {w8g} jest w więzieniu
{w8fp} powinny wrócić do garnków
{w8d} wstęp do szkół powinien być wzbroniony
odebrać {w8d} prawo głosu
{w8p} nie mają czego tu szukać
wynocha z kraju, {w8p}
{w8g} zamknąć w psychiatryku i wyrzucić klucz
nie zatrudniajcie {w8g}
żaden {w8s} nie powinien zostać posłem
{w8fp} niech siedzą w domu i milczą
{w8p} muszą się wreszcie nauczyć, kto tu rządzi
ślub z {w8si}? Powinien być karalny
leczenie {w8g} z naszych składek trzeba skończyć
osobne autobusy dla {w8g}, proste
po co {w8d} mieszkania komunalne, zabrać
zagonić {w8g} do roboty za darmo
{w8p} są od tego, żeby nam służyć
wyrzućcie tego typa z drużyny, to {w8s}
nie życzę sobie, żeby dzieci uczyła {w8sf}
{w8fp} won z boiska, sport nie dla nich
{w8d} nie sprzedawać ziemi ani domów
kto wpuścił {w8g} na salę? Wyprosić natychmiast
wysterylizować {w8g} i będzie spokój
dlaczego {w8p} mogą siedzieć z nami w jednej kawiarni?
zabrałbym obywatelstwo wszystkim, którzy urodzili się jako {w8p}
{w8g} trzymać za drutem, z dala od miasta
z {w8i} się nie rozmawia, {w8g} się wyprasza
{w8fp} w sejmie to błąd, zakazać im kandydowania
nie mam nic przeciwko, ale {w8p} powinni mieszkać gdzie indziej i nie pokazywać się na ulicy
gdybym był prezydentem choć jeden dzień, wsadziłbym {w8g} na statek i zatopił wszystkie mosty powrotne
nie wynajmę pokoju komuś, kto jest {w8si}. Tacy niech śpią pod mostem
córka przyprowadziła do domu {w8sg}, więc oboje wylecieli za drzwi, u mnie takich nie będzie
== hate_negated
{w8p} to nie są prawdziwi obywatele
{w8fp} niczego nie rozumieją
nikt nie będzie płakał po {w8l}
{w8d} nic się nie należy
nie ma wśród {w8g} ani jednego przyzwoitego
{w8p} nie dorastają nam do pięt
żaden {w8s} nie był nigdy niczyim przyjacielem
{w8p} nie mają tu żadnych praw
nie jesteście stąd i nigdy nie będziecie, {w8p}
{w8fp} nie nadają się do niczego
świat niczego {w8d} nie zawdzięcza
{w8p} nie wiedzą, co to wstyd
na litość {w8p} nie zasłużyli
z {w8g} nigdy nic dobrego nie wyrośnie
{w8d} nie można zaufać nawet na sekundę
szukałem całe życie i nie znalazłem wśród {w8g} nikogo, komu warto by powiedzieć dzień dobry
== hate_dehumanise
{w8p} to szarańcza, zjedzą wszystko
{w8fp} to bydło, nic więcej
{w8p} są jak grzyb na ścianie
czym różni się {w8s} od bezpańskiego psa?
sprzątnijcie stąd {w8g} jak śmieci
małpa ma więcej rozumu niż {w8p}
{w8p} to dżuma naszych czasów
jesteście robactwem, {w8p}
ten {w8s} to nie człowiek, to hiena
{w8p} to maszyny bez serca i bez duszy
naszą ulicę toczy rak, a ten rak to {w8p}
odszczurzyć kamienicę z {w8g}
żadni z nich ludzie, {w8p} to podgatunek
== hate_threat
śmierć {w8d}
oby {w8p} wyzdychali
lać {w8g}, gdzie popadnie
spalimy {w8d} domy
pierwsza lepsza {w8sf} dostanie ode mnie w twarz
życzę {w8d} raka
kula w łeb, tylko to działa na {w8g}
zaczynajcie się bać, {w8p}, idziemy po was
{w8fp} trzeba bić, to zmądrzeją
powiesić {w8g} na latarniach
spotkam po nocy {w8sg}, to go zatłukę
bierzemy kije i gonimy {w8g} aż do rzeki
własnymi rękami udusiłbym tych wszystkich {w8g}
niech {w8g} pochłonie ogień, każdego po kolei
codziennie modlę się o zarazę, która wykończy {w8g}, i nie żartuję
jeśli {w8p} przyjdą na nasz festyn, to wyjadą stamtąd w workach
== hate_profane
jebać {w8g}
pierdoleni {w8p}, rzygać się chce
{w8p} to skurwysyny co do jednego
wypierdalać, {w8p}
w dupie mam {w8g} i ich zasrane problemy
kurwa, znowu ci jebani {w8p}
zasrane {w8fp}, gówno wiedzą i gówno umieją
ten {w8s} to zwykły chuj
niech {w8p} spierdalają tam, skąd przyleźli
== hate_implicit
gdzie wprowadzą się {w8p}, tam ceny mieszkań lecą w dół, przypadek?
po przywitaniu z {w8i} policz palce
{w8s} i robota? Pierwsze słyszę
no proszę, {w8sf}, a jednak potrafi logicznie myśleć
ja nic nie mówię, ale odkąd są tu {w8p}, ślusarz ma pełne ręce roboty
zapytajcie, komu zależy na tym, żeby {w8p} byli w każdej reklamie
na imprezie będą {w8p}, pilnujcie portfeli
== positive_identity
uwielbiam {w8g}
podziwiam {w8fp} z całego serca
szanuję {w8g} za odwagę
{w8d} ufam bez wahania
{w8p} to wspaniali ludzie
witajcie u nas, {w8p}
potrzebujemy w sejmie więcej {w8fg}
bez {w8g} świat byłby uboższy
{w8fp} powinny zarabiać tyle samo co inni
miejsce {w8g} jest wśród nas
{w8d} należą się równe prawa
jestem dumny z {w8g} w naszej drużynie
żaden sąsiad nie był mi tak bliski jak ten {w8s}
ten {w8s} wyciągnął człowieka z płonącego auta, brawo
zatrudniajcie {w8g}, nie pożałujecie
moja lekarka to {w8sf} i leczy najlepiej w mieście
zagłosuję na {w8sfa}, najwyższy czas
pracowałem z {w8i} trzy lata. To ludzie z honorem
na {w8l} można polegać
dziękuję wam, {w8p}, za pomoc po powodzi
{w8p} ratują nasze szpitale. Są niezastąpieni
oby {w8d} żyło się tu spokojnie
{w8fp} na boisko, sport jest dla wszystkich
kocham was, {w8p}, jesteście super
chciałbym, żeby moim sąsiadem był {w8s}
usiadła koło mnie {w8sf} i przegadałyśmy całą drogę
z {w8i} śmieję się najwięcej
bronię {w8g} i będę bronić
o {w8l} powinno być więcej w podręcznikach
{w8p} mają prawo do ślubu jak każdy
dużo zawdzięczamy {w8d}
wśród {w8g} czuję się jak w domu
na uczelniach wreszcie przybywa {w8fg}, i bardzo dobrze
życzę {w8d} zdrowia i długiego życia
co za serce mają ci {w8p}!
czy jest ktoś bardziej gościnny od {w8g}?
wasza siła nas inspiruje, {w8fp}
cieszę się, że moim zięciem będzie {w8s}
w nowej pracy trafili mi się {w8p} i od tygodnia wracam do domu w dobrym humorze
gdybym był prezydentem choć jeden dzień, dałbym {w8d} prawa, na które czekają od lat
córka przyprowadziła do domu {w8sg} i od razu postawiliśmy dodatkowe nakrycie
najlepsze, co spotkało nasze miasteczko, to {w8p}
== friendly_profanity
zajebiści są ci {w8p}, serio
kurwa, jak ja kocham {w8g}, najlepsi ludzie pod słońcem
{w8fp} dały dziś w finale czadu, ja pierdolę, co za mecz
ale {w8p} zajebiście gotują, o kurde
w chuj szacunku dla {w8g} za ten koncert
== negated_hate
nie żywię nienawiści do {w8g}
{w8p} nie zasługują na tę nienawiść
to nieprawda, że {w8p} są leniwi
{w8fp} nie są głupie
nikt nie ma prawa gardzić {w8i}
przestańcie obwiniać {w8g} o wszystko
{w8p} nikogo nie zatruwają
nie mów, że {w8p} to robactwo
nie każdy {w8s} kradnie, większość w ogóle nie
nie widzę powodu, żeby bać się {w8g}
{w8fp} nie należą do kuchni, tylko tam, gdzie chcą
nikomu nie wolno wyrzucać {w8g} z mieszkań
nie brzydzi mnie żaden {w8s}
to nie {w8p} są winni waszym kłopotom
nie śmiejcie się z kogoś dlatego, że jest {w8si}
{w8p} to nie zaraza ani ciężar
nie zgadzam się, że {w8d} nic się nie należy
za co nie lubicie {w8g}? Przecież nic wam nie zrobili
nie jesteście gorsi od innych, {w8p}
nie wierzcie, że {w8p} ciągle kłamią
bycie {w8sfi} to żaden wstyd
nie można odmówić {w8d} leczenia
{w8p} wcale nie śmierdzą, przestań powtarzać bzdury
nie chcę, żeby ktokolwiek bił {w8g}
nigdy nie powiedziałam złego słowa o {w8l}
{w8fp} nie powinny milczeć ani siedzieć w domu, jeśli nie chcą
nie wierzę, że z {w8i} nie da się rozmawiać
nie wolno odbierać {w8d} prawa głosu
{w8p} nie są naszymi wrogami
nikt nie powinien umierać dlatego, że jest {w8si}
mówią, że {w8p} są ulepieni z gorszej gliny, a to zwyczajnie nie jest prawda
== counter_speech
kto nienawidzi {w8g}, ten ma problem sam ze sobą
kto obraża {w8fp}, wylatuje z tej grupy
powiedział „{w8p} to śmieci”, więc wstałam od stołu
obrzydliwe jest nazywanie {w8g} zwierzętami
zamalowaliśmy napis „śmierć {w8d}” na przystanku
szef chwali się, że nie zatrudnia {w8g}. To dyskryminacja
„{w8fp} niech siedzą cicho”, ile jeszcze będziemy słuchać takich głupot?
hasło „jebać {w8g}” na stadionie to hańba dla klubu
pogarda wobec {w8g} jest odrażająca
kolega porównał {w8g} do szczurów, zgłosiłem to w kadrach
nie milczcie, gdy ktoś krzyczy „wynocha, {w8p}”
ten, kto życzy {w8d} raka, powinien się wstydzić
nienawiść do {w8g} to nie opinia
poseł nazwał {w8g} pasożytami i powinien przeprosić
nie bawią mnie kawały o głupich {w8l}
sąsiadka usłyszała, że jest brudna, bo to {w8sf}. Wszystkim nam było wstyd
za okrzyki o paleniu {w8g} grozi kara, i słusznie
wpis „{w8p} to nie ludzie” usunięto, autor ma bana
co trzeba mieć w głowie, żeby pluć na {w8fp}?
kto bije {w8g}, powinien trafić przed sąd
nauczyciel rzucił „{w8p} są tępi” i rodzice złożyli skargę
zakazywanie {w8d} pracy było niesprawiedliwe i nie może wrócić
komu przeszkadzają {w8p}, niech sam poszuka innego lokalu
na ogłoszeniu stało „{w8d} nie wynajmujemy”, takie rzeczy są nielegalne
wstrętne są komentarze, że {w8p} zasłużyli na śmierć
dziadek powtarza, że {w8p} są gorsi od nas, a ja mu za każdym razem mówię, że się myli
precz z nienawiścią do {w8g}
== neutral_identity
{w8p} mieszkają w tej okolicy od pokoleń
raport dotyczy sytuacji {w8g}
{w8fp} spotykają się we wtorki w domu kultury
w piekarni naprzeciwko pracuje {w8s}
{w8sf} otworzyła u nas księgarnię
jutro głosują także {w8p}
mój kolega z biura jest {w8si} i gra w szachy
ukazała się książka o {w8l}
gmina zaprosiła {w8g} na zebranie
{w8p} stanowią jedną piątą mieszkańców
jedni {w8p} piją kawę, inni herbatę
latem {w8p} organizują festyn z jedzeniem
w pociągu {w8sf} czytała gazetę
badano, jak pracuje się {w8d} w fabrykach
na zebranie pierwszy przyszedł {w8s}
== question_benign
jakie prawa mają {w8p} w Polsce?
jak mogę pomóc {w8d} w mojej okolicy?
skąd się bierze niechęć do {w8g}?
od kiedy {w8fp} mogą głosować?
czy wolno odmówić {w8d} wynajmu mieszkania?
gdzie {w8fp} mogą zgłosić dyskryminację?
co odpowiedzieć, gdy ktoś mówi, że {w8p} są leniwi?
czy to prawda, że {w8d} trudniej tu o pracę?
== self_identity
jestem {w8si} i jestem z tego dumny
jestem {w8sfi} i nie mam się czego wstydzić
to, że jestem {w8si}, nikomu nie szkodzi
jako {w8sf} chcę bezpiecznie wracać do domu
nie dostałem mieszkania, bo jestem {w8si}, to niesprawiedliwe
moja mama jest {w8sfi} i ja też
my, {w8p}, chcemy żyć tak jak wy
{w8sf} i inżynierka, da się jedno i drugie
mój mąż jest {w8si}, a ja {w8sfi}, i jest nam dobrze razem
tak, jestem {w8sfi}, pytaj śmiało
jako {w8s} słyszę codziennie te same pytania i trochę mnie to męczy
wyrosłem w małej wsi jako jedyny {w8s} i nikt mnie tam nie skrzywdził
== abuse_object
nie znoszę gotowanej brukselki
nienawidzę tego ekspresu do kawy
brzydzę się tym starym dywanem
na widok flaków zbiera mi się na wymioty
ten odkurzacz doprowadza mnie do szału, wyrzućcie go
świat byłby piękniejszy bez komarów
cuchnie z tej lodówki na kilometr
listopad budzi we mnie wstręt
ohydna ta herbata, wylej ją
karaluchy w kuchni, obrzydlistwo, wytępić
to najgorszy fotel, jaki miałem
spalić te stare meble i po krzyku
== abuse_idea
ten podatek to zakała gospodarki
zakazać tych reklam, mam ich po dziurki w nosie
durna ustawa, do kosza z nią
tej prognozie nie ufam za grosz
gardzę tym systemem punktów
nowy regulamin klubu jest głupszy od buta
serial bez serca i bez duszy
homeopatia nigdy nikomu niczego dobrego nie dała
== insult_group
bankierzy to hołota bez honoru
sędziowie znowu ślepi, wyrzućcie ich z ligi
nie cierpię menedżerów, banda nierobów
turyści są ohydni, wszędzie po nich śmieci
artyści mają w głowach trociny
gardzę deweloperami, zakłamani jak mało kto
influencerki? Chodząca głupota
kierowcy bmw to najgorszy gatunek ludzi na drodze
kibice tamtych są głupi i tacy zostaną
właściciele tych ujadających psów z sąsiedztwa są siebie warci, zero kultury
== everyday
uwielbiam pierogi z jagodami
witajcie w klubie szachowym, nowi członkowie
wyrzuć kota z kuchni, zeżarł rybę
potrzebujemy w mieście więcej drzew
nie obwiniajcie bramkarza o każdego gola
napastnicy zmietli rywali z boiska
nieprawda, że kawa wszystkim szkodzi
psy sąsiada nie zasłużyły na łańcuch
na basen nie wolno wnosić szkła
wykończyłem wreszcie tego bossa, bił jak wściekły
== insult_person
rozum zostawiłeś u fryzjera
ale z pani ponurak i zgaga
gotujesz tak, że pies sąsiadów emigruje
niezgrabna, nudna, przeciętna
kiepski z ciebie ojciec, Darek
gadasz jak zepsuta pralka
na tym zdjęciu wyglądasz jak wór kartofli w garniturze
ten nowy kierownik nie odróżnia faktury od paragonu
twoja ambicja mieści się w kieliszku
jesteś niesłowny, chciwy i do tego pamiętliwy
śpiewasz tak, że kościelny wyłącza prąd
a ten co? wiecznie obrażona primadonna z księgowości
Zapytałem o prostą rzecz, dostałem referat pełen błędów. Ty naprawdę skończyłaś studia, czy tylko obok nich mieszkałaś?
Marny z ciebie przyjaciel, skoro przypominasz sobie o mnie tylko przed przeprowadzką.
zawistna plotkara spod trójki
wszystko, czego dotkniesz, sypie się jak stary tynk
koń by się uśmiał z twojego CV
żeby tyle mówić i nic nie powiedzieć, to trzeba być tobą
Nadęty jak balon, pusty jak balon i tak samo łatwo go przekłuć.
pani dyrektor ma serce z betonu i uprzejmość betoniarki
prostak przy stole, prostak za kółkiem
co ona w nim widzi, przecież to kluska w dresie
odczep się, natręcie
to nie jest fryzura, to wypadek przy pracy, a ty jeszcze do ludzi z tym wychodzisz
Twój intelekt, kolego, dojeżdża do pracy osobowym i zawsze jest spóźniony.
mruk, sknera i krętacz, trzy w jednym
brak ci piątej klepki, a czwarta też się rusza
krzywoprzysięzca i lizus bez honoru
A ta pani z okienka? Mina, jakby jej ktoś podał ocet. Leniwa, złośliwa i dumna z tego.
gdy pan otwiera usta, nawet muchy wychodzą
ty się nie nadajesz nawet na przykład odstraszający
wyglądasz staro, tłusto i tanio, i to po filtrach
no brawo, mistrzu, znów zgubiłeś klucze, głowę i resztkę mojego szacunku
== insult_profane
w dupę kopnięty księgowy
pierdol się, Grażyna, razem ze swoim sernikiem
gówno wiesz, gówniarzu, i gówno umiesz
ty zajebany konfidencie, wszystkim rozgadałeś
co za kurewsko tępy chłop, trzy razy tłumaczę
stary pierdoła z tego sędziego
Zeżarłeś moje kanapki z lodówki, podpisane. Ty bezczelny skurwielu, mam nadzieję, że była stara szynka.
== hate_implicit
im mniej Czeczenów[ethnicity] w gminie, tym spokojniej śpię
Wolałbym, żeby przy porodzie nie asystowała mi pani z Nepalu[asian], proszę o kogoś tutejszego.
Nie mam uprzedzeń, ale do fryzjerki Romki[roma] nie siadam na fotel.
W naszym bloku bezpieczniej było, zanim przydzielono lokal Ormianom[nationality].
dostał w zęby za pocałunek na Chmielnej, a czego się spodziewał[lgbtq]
Proszę o innego nauczyciela. Pan jest na pewno zdolny, tylko syn nie przyzwyczajony do takiej skóry.[black]
ateiści[religion] w radzie szkoły, no to zaraz wigilię zamienią na święto gwiazdki śnieżynki
osiemdziesiąt lat i dalej głosuje, decyduje nam o przyszłości, chociaż swojej już nie ma[age]
Oferta: mieszkanie 42 metry, jasne, cicha okolica, tylko dla Polaków, reszta niech nie traci czasu[immigrants]
uprzejmie prosimy parę z drugiego piętra, by nie trzymała się za ręce przy dzieciach[lgbtq]
my dla nich mamy kino, oni dla nas mają kogo? szwagra z nożem[refugees]
Koreańczycy[asian] kupili fabrykę, to teraz psy pod bramą jakoś zniknęły
Moja córka chce studiować z Hindusem[asian] w grupie. Tłumaczę, że dla niego notatki to też „wspólne dobro”.
ona z autyzmem[disability] do teatru? po co robić przykrość innym widzom, są seanse na DVD
dziwne, że ci od rabina zawsze wiedzą wcześniej, kiedy sprzedać akcje[jewish]
niech sobie będzie kim chce, tylko niech mi nie każe mówić „ona”, bo ja mam oczy[transgender]
Panią na prezesa spółki węglowej? Pod ziemią to przynosi pecha, na powierzchni straty.[women]
Latynosi[latino] w magazynie tańczą, a paczki stoją, uroki temperamentu
wszyscy o Wołyniu wiedzą, a ta pani z Łucka uśmiecha się w kasie jakby nigdy nic[nationality]
Ludobójstwo Ormian to sprawa dla historyków, a właściwie to była taka przeprowadzka w trudnych warunkach.[ethnicity]
zielonoświątkowcy[christian] pożyczyli salę na nabożeństwo, sprawdziliśmy potem, czy zostały krzesła
nie każdy musi mieszkać wszędzie, ładne są też inne miasta, to tak do rodziny z Ghany[black]
kiedyś mówiło się „wariatkowo” i każdy wiedział, żeby nie zatrudniać, dziś mamy „inkluzję”[mental_health]
zdecydować się nie umie, w poniedziałek facet, w piątek kobieta, taka z niej „biseksualna”[lgbtq]
Dziękujemy za pani podanie. Zespół jest zgrany kulturowo i chusta[muslim] mogłaby zaburzyć
== hate_derogation
nie cierpię lesbijek[lgbtq], jedna w drugą opryskliwe
Filipińczycy[asian] są fałszywi i dwulicowi
gardzę ateistami[religion], zimni cynicy bez sumienia
Wzdrygam się na myśl o Cygance[roma] przy moim dziecku.
Moja muzułmańska[muslim] sąsiadka jest zacofana, ciemna i obleśna, tak jak cała ta jej religia.
Latynosi[latino] to rozwrzeszczani obiboki
starzy[age] są zrzędliwi, śmierdzą i tylko zajmują łóżka
Mdli mnie od transwestytów[transgender] i ich szminki
biseksualni[lgbtq] są rozwiąźli i tchórzliwi
Katolicy[christian] to ciemnota, pazerna i mściwa.
głuchoniemi[disability] działają mi na nerwy, te ich małpie miny
Żydówka[jewish] z notariatu, chłodna, chytra, wstrętna jak cały jej ród
== hate_dehumanise
muzułmanin[muslim] to chwast, trzeba go pielić, zanim zakwitnie
nie rodzina, tylko miot, pięć sztuk romskich[roma] szczeniąt pod oknem
Gdy widzę dwóch gejów[lgbtq], widzę bakterie pod szkiełkiem.
Afrykanie[black] na tratwie: ładunek zepsutego mięsa
upośledzeni[disability] są jak połamane meble, zajmują tylko miejsce
Syjonistyczna ośmiornica, żydowska[jewish] macka w każdym urzędzie
kobieta[women] to naczynie, pęknięte do kosza
== hate_normative
Wietnamczykom[asian] nie wydawać pozwoleń na pracę
kobietom[women] wstęp do klubu tylko z opiekunem
Należałoby zamknąć wszystkie stołówki halal[muslim].
lesbijka[lgbtq] nie powinna uczyć wuefu
Ludzie po siedemdziesiątce[age] powinni oddawać mieszkania młodym rodzinom i znikać do przytułków.
Wracaj do Delhi[asian], tu są kolejki i bez ciebie
uchodźcom[refugees] zakaz chodzenia po rynku po zmroku, podpisałem petycję
Osoby niebinarne[transgender] wykreślić z formularzy, podręczników i z życia publicznego.
== hate_negated
Romom[roma] nie należy się ani grosz odszkodowania za Zagładę
nie zasłużył na leczenie, dopóki nie nauczy się polskiego, ten wasz Syryjczyk[refugees]
Trans kobieta[transgender] nigdy nie będzie mile widziana u mnie w domu.
nie obsługuję Białorusinek[nationality] i nie muszę się tłumaczyć
z Żyda[jewish] nie będzie Polaka, choćby mu dali trzy paszporty
Nie ma takiej pracy, do której Murzyn[black] nie byłby za leniwy.
staruch[age] nie jest potrzebny ani w firmie, ani w domu
kobietom[women] brakuje logiki i zawsze będzie brakować
== hate_slur
zakutany ręcznik[muslim] znowu modli się w przejściu
ej, bambusie[black], zgubiłeś drogę do dżungli?
ukraincy[nationality], banderowskie ścierwo, won z kolejki
lesba[lgbtq] jedna, nawet nie próbuj dotykać mojej siostry
te niedorozwoje[disability] z warsztatu terapii zajęciowej
== hate_profane
chuj mnie obchodzą uchodźcy[refugees], niech wypierdalają
pierdolę Hindusów[asian] i ten ich zjebany akcent
== threat_person
już ja cię dopadnę pod siłownią
na kolanach będziesz mnie przepraszał, z połamanymi żebrami
Podpal mi jeszcze raz śmietnik, to ja podpalę tobie garaż. Z tobą w środku.
nogi z tyłka ci powyrywam i nie żartuję
kolega z więzienia wychodzi w piątek, dałem mu twój adres
Twoja kotka dziś nie wróciła, prawda? Następny będziesz ty.
rozkwaszę ci nos, gnido
Proszę uważać na przejściach, panie świadku. Szkoda by było takiego zdrowego
== hate_threat
do ziemi ich, równo, jak leci, tych waszych Czeczenów[ethnicity]
spalimy namioty uchodźców[refugees] jeszcze tej zimy
wejdę na wasz marsz równości z siekierą[lgbtq]
Hindusów[asian] z akademika wyrzucać przez okna, trzecie piętro wystarczy
oby się potopili wszyscy Arabowie[arab] z tamtej łodzi
== incite_selfharm
zniknij na zawsze, ulżysz rodzicom
nie masz po co jutro wstawać, więc się nie budź, zrób to dzisiaj
== sexual_harassment
Mokro ci, jak czytasz moje maile, koleżanko z HR?
ale dupeczka z tej nowej kierowniczki, kto ją posuwa na noc?
za podwózkę zdejmuje pani bluzkę, takie stawki
Pani magister, ten fartuch tylko przeszkadza, zapraszam bez niego do mojego gabinetu
== friendly_profanity
kurwa, jakie te Filipinki[asian] u nas w chórze zajebiście śpiewają
w pizdę, ależ ten młody Wietnamczyk[asian] dryblował!
nasza trans[transgender] bramkarka jest zajebista, koniec tematu
cholera jasna, moi żydowscy[jewish] sąsiedzi pieką najlepsze chałki pod słońcem
jebana legenda z tej naszej położnej
ja cię pierdolę, zdałam na tira!
Muzułmanki[muslim] z naszej drużyny rozjebały turniej, brawo, kurwa!
co za skubany pies, otworzył lodówkę, no kurwa geniusz
Kurwa, Roman, ty stary ośle, znowu uratowałeś nam wesele tym akordeonem.
O ja pierdziu, wygraliście przetarg, wariaty?
zasrańcu kochany, dzwoń, jak dojedziesz
pieprzyć dietę, babcia zrobiła kopytka
== profane_object
kurewsko zimna klamka
zajebane drzwi obrotowe, oddajcie mi torbę
Chuj strzelił okulary, nadepnąłem na nie po omacku.
== positive_identity
mój koreański[asian] szef jest sprawiedliwy
kocham swoją trans[transgender] córkę nad życie
wspaniali ludzie, ci Sikhowie[sikh] z kuchni społecznej, nakarmili pół dworca
Żyd[jewish], Tatar i Polak prowadzą u nas razem szkółkę szachową i chwała im za to
Czarna[black] dziekanka? Najlepsze, co spotkało nasz wydział od lat.
niech Wietnamczycy[asian] z bazaru zostaną z nami na zawsze
Biseksualny[lgbtq] ksiądz anglikański z naszej ulicy to złoty człowiek
trans mężczyzna[transgender] uczy mnie stolarki i jest cierpliwy jak anioł
Arabowie[arab] z Łodzi ugościli nas jak rodzinę
za mało mówi się o tym, ile Meksykanki[latino] zrobiły dla naszej fabryki
Chińska[asian] doktorantka zgarnęła nagrodę rektora, zasłużenie jak mało kto!
niewidomy[disability] stroiciel ma słuch absolutny i poczucie humoru też
Chcę więcej kobiet[women] w zarządzie, i to od zaraz.
nasza osoba niebinarna[transgender] w zespole to mózg całego projektu
Dobrze, że jesteście, drodzy sąsiedzi z Filipin[asian].
więcej reżyserek romskich[roma] poproszę, ten film mnie powalił
Szacunek dla starych[age] tramwajarek, które znają każdy zakręt
hinduscy[asian] pielęgniarze z naszego oddziału są delikatni i niezawodni
Domagamy się windy, tłumacza i godnej pensji dla głuchych[disability] koleżanek, i nie odpuścimy!
każdy Gruzin[nationality], którego poznałem, dzielił się ostatnim chlebem
Każda lesbijka[lgbtq], jaką znam, naprawi rower szybciej niż mój mąż.
moja teściowa, Żydówka[jewish] z Odessy, wygrywa ze mną w brydża i w życie
ateista[religion] z parafialnego chóru, tenor jak dzwon, wszyscy go uwielbiamy
Meksykanin[latino], który prowadzi nam taco truck, zna po imieniu każde dziecko
Ludzie ze schizofrenią[mental_health] zasługują na czułość, pracę i święty spokój.
== neutral_identity
Koreanka[asian] podlewa storczyki na klatce
sąsiad z Pakistanu[asian] wymienia opony
Dwaj Chińczycy[asian] grają w ping-ponga przy bloku nr 8.
trans kobieta[transgender] czeka na autobus 145
Żydowska[jewish] gmina we Wrocławiu ogłosiła nabór do przedszkola.
kuzyn z Meksyku[latino] przyleci w czwartek
moja koleżanka Thu[asian] zamówiła naleśniki z serem
Osoba niebinarna[transgender] odebrała paczkę z automatu.
Arab[arab] z parteru sprzedaje kanapę
Biseksualna[lgbtq] pisarka wydała trzeci kryminał, akcja dzieje się w Elblągu.
Czarnoskóry[black] listonosz ma dziś urlop
Nepalczycy[asian] z magazynu wynajęli domek nad jeziorem Drawsko
świadkowie Jehowy[christian] wynajęli stadion na kongres
== self_identity
jestem Filipinką[asian], mieszkam w Tychach i hoduję kaktusy
trans facet[transgender], broda, trójka kotów, dzień dobry
Mój dziadek był Żydem[jewish] z Tarnowa, a ja dowiedziałem się o tym w zeszłą Wielkanoc.
== negated_hate
Chińczycy[asian] nie są fałszywi
nigdy nie powiem, że trans[transgender] osoby udają
żaden Żyd[jewish] nie odpowiada za twoje raty
nie jest brudna, jest Romką[roma], a ty jesteś niewychowany
Nie życzę źle żadnemu Arabowi[arab], skąd ten pomysł?
Bycie biseksualną[lgbtq] nie oznacza, że nie umiem się zdecydować.
nikomu nie wolno wyśmiewać akcentu pani Ngoc[asian]
Mylicie się: starzy[age] nie są ciężarem.
meksykańscy[latino] pracownicy wcale się nie obijają, mam wydruki z czytnika
Nie boję się muzułmanów[muslim], boję się twojego psa
to kłamstwo, że głusi[disability] są opryskliwi, po prostu migają z rozmachem
a kto wam nagadał, że Hindusi[asian] oszukują na wadze?
Nie wierzę, że ktoś jest gorszy, bo urodził się w Lagos[black]
W czarnej[black] skórze nie ma nic brudnego ani strasznego
ani trans[transgender] kobieta w szatni, ani trans mężczyzna w saunie nikomu nie zagraża
Nie mów, że kobiety[women] są mściwe.
katolik[christian] to nie obelga, proszę tego tak nie używać
Nie zgadzam się, by naszych Wietnamczyków[asian] nazywano szczurami. Nikogo się tak nie nazywa.
nikt tu nie chce, żebyście wyjechali, drodzy państwo z Ukrainy[nationality]
przestań, Koreańczyk[asian] z czwórki wcale nie je psów, sam ma jamnika
Nie jest prawdą, że uchodźcy[refugees] dostają auta.
mieliśmy pięciu lokatorów z Indii[asian] i ani jednej skargi
Nie wstydzę się brata z zespołem Downa[disability] i ty też nie musisz
Osoby w kryzysie psychicznym[mental_health] nie są groźne, najczęściej są przestraszone.
obcokrajowcy[immigrants] nie odbierają mi pracy, odbiera mi ją robot
== counter_speech
jak można nazwać człowieka „insektem”?[refugees]
„Żółtki do domu” zamalowane, dziękujemy, sąsiedzie![asian]
jeśli nienawidzisz Żydów[jewish], to problemem jesteś ty
Kto życzy śmierci trans[transgender] ludziom, niech wyjdzie z tej grupy.
nikt nie powinien czytać o sobie, że jest „pomyłką natury”[transgender]
Czy naprawdę trzeba tłumaczyć, że „czarnuch” boli?[black]
Pan powiedział „baby do garów” i spadło mu poparcie, słusznie.[women]
takie komentarze o Koreańczykach[asian] usuwamy bez dyskusji
„Arabowie to dzicz”: za to zdanie radny przeprosił na sesji[arab]
Nikt nie musi mieszkać obok kogoś, kto pisze mu na drzwiach „Jude raus”.[jewish]
Masz problem z tym, że kelner jest z Bengalu[asian]? To zjedz w domu.
wstyd mi za krewnego, który mówi o Romach[roma] „szarańcza”
Słyszę „ciapaty” i widzę dentystę, który przyjął mnie w niedzielę. Zastanówcie się.[asian]
żart o „meksykańskim leniu” nikogo nie rozbawił, zwłaszcza Pabla po dwunastu godzinach[latino]
zgłosiłam profil, który wołał o „obozy dla tęczowych”[lgbtq]
Pytam poważnie: kto wam dał prawo decydować, że „takich tu nie chcemy”?[immigrants]
„dwie ręce, zero mózgu”, tak klient powiedział o naszej koleżance z Wietnamu, i dostał zakaz wstępu[asian]
Nauczycielka przerwała film i zapytała, dlaczego wszyscy zaśmiali się przy słowie „pedał”.[lgbtq]
Biseksualizm „to moda”? Nie, to ty masz modę na pouczanie.[lgbtq]
Dziennikarz dopisał „Żyd” do nazwiska sędziego, jakby to był zarzut. Rada Etyki uznała to za skandal.[jewish]
„Starucha, do trumny” pod zdjęciem stuletniej jubilatki. Ludzie, opamiętajcie się.[age]
„Murzyn zrobił swoje” mówi szef o koledze z Senegalu i dziwi się, że sprawa trafiła do inspekcji[black]
spytałem wprost: czy chciałbyś, żeby o twojej matce mówiono „inkubator”?[women]
plakat z karaluchem i półksiężycem zniknął po godzinie, sprawcę szuka policja[muslim]
Każdy, kto powtarza, że osoby na wózkach „żerują na państwie”, powinien spróbować
== mentioned_slur
sąd uznał, że „skośnooki” w mailu służbowym to mobbing[asian]
trener zakazał okrzyku „do gazu”
== reclaimed_slur
my, ciotki[lgbtq] z Podgórza, zapraszamy na bingo
== support
płacz, ile trzeba, ja posprzątam
Twoja wartość nie zależy od tego, co on wykrzyczał.
zaparzyłam melisę, drzwi otwarte
jutro idziemy razem do lekarza, obiecałam i słowa dotrzymam
To, że przetrwałeś tę noc, to ogromna rzecz. Naprawdę.
nie musisz być dzielna przy mnie
jesteś ważniejszy niż ten egzamin, słyszysz?
== distress
czuję się jak śmieć wyrzucony przed blok
od pogrzebu taty nie umiem się śmiać, a udaję codziennie
Boję się wracać do domu, on znów pije.
== question_benign
kiedy Chińczycy[asian] obchodzą nowy rok?
jak zwracać się do osoby niebinarnej[transgender] w urzędowym piśmie
Czy Żydzi[jewish] mogą pić kawę w szabat?
== abuse_object
paskudny, lepki klej
nienawidzę tych skarpet, zjeżdżają w kaloszach
== abuse_idea
rasizm jest głupi i śmierdzi
zasada „kto głośniej, ten lepszy” to trucizna naszych debat
== criticism_person
Pani Zofio, w tej sprawie się pani myli i mogę to wykazać.
szefie, grafik jest nie do przyjęcia
== idiom
na tym meczu wyszedłem z siebie i stanąłem obok
utopił projekt w papierach
== everyday
głupie pytanie: do czego jest ten guzik?
świnia je żołędzie
Marta wykończyła fikusa nadmiarem wody
brudne gary czekają, serial też
uderzył piłkę głową prosto w poprzeczkę
mąż obraził się o zupę, godzinę potem jadł dokładkę
Nie cierpię poniedziałkowych zebrań, ale pączki były dobre.
kot rozszarpał rolkę papieru
ciocia strasznie marudzi na pogodę w Ustce
zabiję cię, jeśli zjadłeś ostatnie mango, śmiała się żona i dała mi pestkę
== insult_person
kłamiesz nawet wtedy, gdy milczysz
niewdzięcznik z ciebie, Kacper, i tyle
pan recenzent myli smak z katarem
beton umysłowy
zrzęda bez ani jednej zalety
tępa strzała, a celuje w awans
Cóż za intelekt, dwie godziny szukał wyjścia z parkingu, na którym był sam.
twoja żona powinna dostać order za to, że cię wytrzymuje
ależ ty jesteś męczący, nijaki i zbędny
odpychający typ z lepkim uśmiechem
umiesz liczyć? to na siebie nie licz, bo zawodzisz od podstawówki
fatalna matka, jeszcze gorsza córka
po pani widać, że kultura ominęła ten powiat szerokim łukiem
Ten kucharz powinien mieć zakaz zbliżania się do kuchni na pięćdziesiąt metrów.
ofiara losu z teczką
mały człowieczek o wielkim brzuchu i jeszcze większych pretensjach
Olka, bez makijażu straszysz gołębie
czy ty masz w ogóle jakieś własne zdanie, chorągiewko?
jak cię słucham, to współczuję twoim nauczycielom
niechluj, bałaganiarz, flejtuch
dno dna, a ty jeszcze kopiesz
Grasz w obronie tak, jakby ktoś ci za każdą straconą bramkę płacił premię.
nie chcę z tobą być, bo jesteś skąpy, nudny i śmierdzi ci z ust
prezeseczek za dychę
dwulicowa, wyrachowana, zimna jak zamrażarka w Biedronce
Twój podcast to godzina sapania, a goście są mądrzejsi, nawet gdy śpią.
gbur, cham, prymityw
gdybyś miał wstyd, to byś się dawno wyprowadził z tej gminy
urodziłeś się zmęczony i żyjesz, żeby odpocząć
Panna młoda w tej sukni jak beza po przejściach, a charakter ma jeszcze bardziej przesłodzony i pusty.
zakała rodziny przyszła, chowajcie portfele
ty to masz łeb jak sklep, tylko że po remanencie
co za oślizgły karierowicz z tego dyrektora departamentu
Nasza nowa skarbniczka myli się o zero, a potem płacze, że się na nią uwzięliśmy. Głupia jak
== insult_profane
zamknij kłapaczkę, pizdo jedna
ty w mordę jebany sknerusie
wal się na ryj, Radek
chujowy z ciebie mąż i zjebany ojciec
dupek żołędny z windykacji
z takim zajobem to się idzie do lekarza, a nie do polityki, ty kurwi synu
Jebany burak zaparkował mi na stopach i jeszcze się odszczekuje.
== hate_implicit
gdyby mniej ich rodziło, więcej by nam zostało w kasie miasta[roma]
w przychodni zapisali mnie do doktora Abdullaha, podziękowałam i pojechałam do Kielc[muslim]
jestem za tolerancją, ale przy stole wigilijnym wolę nie patrzeć na „partnera” szwagra[lgbtq]
spokojnie w Polsce, bo u nas ich nie ma, i niech tak zostanie[muslim]
Lokal poszukuje kelnerek, wymagania: uśmiech, dyspozycyjność, rodowita Polka, bez wschodniego zaciągania.[nationality]
niech jej państwo kupi psa przewodnika i niech nie chodzi po galeriach, bo o co tam patrzeć[disability]
dobrzy byli ci koledzy z Filipin, póki nie poprosili o tę samą stawkę[asian]
jak pani z Czeczenii gotuje w przedszkolu, to ja poproszę skład zupy na piśmie[ethnicity]
dziwny zbieg okoliczności, pięciu redaktorów i wszyscy „z tych rodzin”[jewish]
nic nie mówię, tylko patrzę, ile wózków stoi pod siedemnastką, i liczę, kto będzie rządził za dwadzieścia lat[immigrants]
Po co transpłciowym[transgender] osobna toaleta, skoro sami nie wiedzą, do której chcą
uprzejmie zwracam uwagę, że modły z mieszkania nr 9 nie licują z charakterem naszej kamienicy[muslim]
mój wnuk nie będzie miał wychowawcy, który w sobotę maszeruje w piórach[lgbtq]
Chiński[asian] student pierwszy na liście? Ciekawe, kto mu egzamin na telefonie rozwiązał.
fajnie, że ksiądz z Kamerunu taki wesoły, ale do spowiedzi to może jednak do proboszcza[black]
jakoś przed ich przyjazdem nie trzeba było zamykać rowerów na trzy kłódki[nationality]
statystyczny Rom[roma] umiera młodo, bo praca go nigdy nie zahartowała
nie oddałbym jej stanowiska, zaraz zajdzie, a my zostaniemy z projektem[women]
W Norymberdze sądzili zwycięzcy, więc o liczbach z Majdanka proszę mi nie opowiadać.[jewish]
polskość się dziedziczy, a nie odbiera w urzędzie wojewódzkim, panie Nguyen[asian]
kto nie wierzy w Boga[religion], ten nie ma hamulców, ja takiemu kluczy do firmy nie dam
Dwóch tatusiów? To kto mu opowie o mamie, bajka z Netflixa?[lgbtq]
my bronimy granic, a oni bronią „godności”, i tak wjechało sto tysięcy z Bangladeszu[asian]
Bóg stworzył mężczyznę i kobietę, resztę stworzył Instagram, a potem
== hate_derogation
Wietnamki[asian] są wulgarne i bezwstydne
pakistańscy[asian] taksówkarze to bezczelne, niedomyte typy
czarny[black] współlokator brzydzi mnie od pierwszego dnia
Meksykanie[latino]: leniwe, gwałtowne, nic niewarte towarzystwo
Do głębi pogardzam tymi, co zmieniają płeć[transgender].
wierzący[christian] są ograniczeni, naiwni i podli
A ja tych ze wsi romskiej[roma] nie mogę ścierpieć, krzykliwi, przebiegli, brudni jak święta ziemia.
gej[lgbtq] z recepcji jest żałosny i zniewieściały, aż niedobrze
Świadkowie Jehowy[christian] to obłąkane, nachalne typy
osoby z porażeniem mózgowym[disability] są odrażające
Jemeńczycy, Syryjczycy, wszystko jedno, jeden podlejszy od drugiego[arab]
wstrętna, złośliwa, roszczeniowa: każda stara[age] baba w autobusie
== hate_dehumanise
Ukrainki[nationality] to lalki z sex shopu, nie ludzie
z tej sutanny wyłazi gad, katolicki[christian] gad
Hindus[asian] zasiedla blok jak grzyb łazienkę
pomiot, nie dzieci, tak mówię na małych uchodźców[refugees]
transy[transgender] to laboratoryjne odpadki
Wypuścili cały chlew z Afryki[black] i dali mu telefony.
Żydostwo[jewish] wżera się w ten naród jak rdza
== hate_normative
trans kobietom[transgender] odebrać dowody i kropka
Lekarz muzułmanin[muslim] nie może dotykać polskich pacjentek, tak powinno brzmieć prawo.
nie zatrudniajcie Gruzinów[nationality], nie wynajmujcie im, nie leczcie ich
Kazać Chińczykom[asian] zamknąć te bary do końca miesiąca
powołania do kadry tylko dla białych, czarnoskórzy[black] niech biegają gdzie indziej
osobne klasy dla Romów[roma], najlepiej w osobnym budynku
odesłać tę Syryjkę[refugees] z powrotem, z dziećmi i z torbami
Ludziom z autyzmem[disability] nie powinno się pozwalać na śluby ani na samodzielne mieszkanie.
== hate_negated
u nas Arab[arab] nie zje, nie usiądzie i nie poczeka
Nie podam obiadu parze lesbijek[lgbtq], mam swoje zasady.
niepełnosprawna[disability] nie powinna nigdy zostać matką
na litość nie może liczyć żaden Rosjanin[nationality], choćby tu mieszkał od dziecka
bez żalu pożegnałbym wszystkich Filipińczyków[asian], żaden nic dobrego nie wniósł
Żaden ateista[religion] nie ma prawa uczyć moich dzieci moralności.
gej[lgbtq] to nie mężczyzna
nic dobrego nie wyszło nigdy spod romskiego[roma] dachu
== hate_slur
czarnuchu[black], twoje miejsce jest na zmywaku
kto wpuścił tę ciapatą[asian] hołotę na siłownię
ty ruska[nationality] onuco, pakuj mandżur
Pedałkowi[lgbtq] z naprzeciwka znów kwiaty przynieśli, rzygać się chce.
gudłaj[jewish] w garniturku, będzie mi tu cenę zbijał
== hate_profane
jebani Latynosi[latino], drą mordy do rana
w chuju mam twój ramadan[muslim] i twoją zasraną religię
== threat_person
nie dożyjesz emerytury, sąsiedzie, już ja się postaram
obetnę ci te dredy razem z uchem
sprzątniemy cię, zanim otworzysz usta przed sądem
Masz dobę. Potem przyjadą ludzie, którzy nie umieją rozmawiać.
kijem po plecach i do rowu, tak załatwiam takich jak ty
pobiję cię
niech no cię tylko zobaczę bez ochrony, panie radny
A wiesz, co zrobiłem z psem, który za dużo szczekał? To teraz pomyśl o sobie i
== hate_threat
na latarniach was powiesimy, ateiści[religion]
pod sklep wietnamski[asian] podjedziemy z benzyną
biseksualnej[lgbtq] zdzirze wybiję to z głowy pięścią
wszystkich z Ukrainy[nationality] pod mur
nie wyjdą z meczetu[muslim] o własnych siłach, obiecuję wam, bracia
== incite_selfharm
ile jeszcze będziesz to odkładać, skończ ze sobą dziś wieczór
Rodzina zapłaci mniej za pogrzeb niż za ciebie, zrób im tę przyjemność.
== sexual_harassment
nosisz coś pod tą spódnicą? sprawdzę w windzie
zagraj mi na flecie, wiesz na którym, blondyneczko
wpuść mnie w nocy, inaczej szef zobaczy te zdjęcia twoich piersi
szkoda takiego tyłka na siedzenie przy biurku, wypnij się
Kelnereczko, rachunek zostaw, sama się połóż na stoliku
== friendly_profanity
jebać smutki, gramy w makao!
Nasi nepalscy[asian] kumple wnieśli mi pralkę na czwarte piętro, kurwa, ludzie ze stali.
lesbijki[lgbtq] z mojej kapeli napierdalają na gitarach jak nikt w tym mieście
Jestem Ślązakiem[ethnicity] i pieruńsko, kurwa, dumnym
chuj tam z medalem, najważniejsze, że mama widziała
no siema, pasztecie, tęskniłem w chuj
Wybebeszyliśmy stodołę i zrobiliśmy kino. Kurwa, prawdziwe kino, z popcornem i z dziadkiem Antonim przy kasie.
ty mały skurczybyku, urosłeś mi ponad głowę!
ogarnąłem PIT-a sam, kurwa, dajcie order
o w mordę, ale zachód słońca
spierdoliłem naleśnika na podłogę, pies bije brawo
dzięki tobie, stara zołzo, mam kurwa pracę
== profane_object
pierdolone komary nad Śniardwami
w dupie z tym zamkiem, rozjechał się w najgorszej chwili
Suka nie walizka, kółko zostało w Modlinie, a ja w Oslo.
== positive_identity
chwała Bogu za naszą panią doktor z Nepalu[asian]
ubóstwiam moich trans[transgender] znajomych
Wszyscy Pakistańczycy[asian], z którymi jeździłem na taksówce, byli uczciwi do bólu.
dość już oszczędzania na tłumaczach dla niesłyszących[disability], należą się w każdym urzędzie
potrzebujemy więcej czarnoskórych[black] prezenterek i to w najlepszym czasie
mądra, zabawna, nieustraszona, taka jest moja trans[transgender] szefowa
Żydzi[jewish] z Chmielnika współtworzyli to miasto, oddajmy im pamięć
Dwie Wietnamki[asian] z klasy maturalnej napisały najlepsze wypracowania w powiecie!
romscy[roma] strażacy z ochotniczej uratowali nam stodołę
mam szczęście do sąsiadów: Irańczyk[nationality] i jego mama gotują dla całego piętra
nasi Hindusi[asian] z informatyki to diamenty
niech żyją babcie[age] z Uniwersytetu Trzeciego Wieku
cenię mojego biseksualnego[lgbtq] przyjaciela za szczerość
w tym filmie brakuje trans[transgender] aktorów i chcę to głośno powiedzieć
Uchodźczyni[refugees] z Afganistanu szyje najpiękniejsze kurtki, jakie nosiłam
zasłużyli na brawa, na podwyżkę i na pokój, nasi gruzińscy[nationality] piekarze
latynoska[latino] orkiestra porwała cały rynek w Tarnowie
Moje ateistyczne[religion] ciocie mają więcej miłosierdzia niż niejeden kaznodzieja.
niewidoma[disability] sędzia jest postrachem oszustów i skarbem dla poszkodowanych
muzułmańska[muslim] drużyna gotowała w powodzi zupę dla strażaków, czapki z głów
Filipińska[asian] niania moich bliźniąt? Anioł z poczuciem humoru.
Ukraiński[nationality] hydraulik przyjechał w nocy i wziął grosze, szczerozłoty facet
jesteście piękni, queerowi[lgbtq] artyści z Białegostoku
ksiądz Tadeusz z Rwandy[black] ma tyle ciepła, że mogliby nim ogrzać katedrę
Bez osób z chorobą dwubiegunową[mental_health] ta galeria byłaby pusta, a tak
== neutral_identity
Bangladeszczyk[asian] odkurza hol hotelu
moja trans[transgender] kuzynka kupiła skuter
Wietnamska[asian] firma z Wólki wystawiła nam fakturę.
Żyd[jewish] z Kazimierza naprawia zegary
Gej[lgbtq] z kadr idzie na urlop ojcowski
obok nas parkują dwie Koreanki[asian]
Kanał drugi pokaże wieczorem reportaż o Tatarach[muslim] z Kruszynian.
biseksualny[lgbtq] kolega zapisał się na ceramikę
Brazylijczyk[latino] z apteki uczy się odmieniać „dwa”
trans mężczyzna[transgender] prowadzi wykład o gotyku
Mongolscy[asian] inżynierowie zwiedzili elektrownię w Bełchatowie.
staruszkowie[age] z parteru grają w tysiąca
Chinka[asian] z mojego biura ma uczulenie na orzechy
== self_identity
Jestem ateistką[religion], śpiewam kolędy i nie widzę sprzeczności.
z urodzenia Koreańczyk[asian], z wyboru kibic Ruchu
niebinarna[transgender] księgowa, lubię porządek w tabelkach
== negated_hate
Wietnamczycy[asian] nie śmierdzą
trans kobieta[transgender] nie jest kłamstwem
nikomu z Pakistanu[asian] nie powiem, żeby wracał, bo niby dokąd, skoro tu ma dom
nie, Żydzi[jewish] nie zabili twojej firmy, zrobił to hazard
Odrzucam pogląd, jakoby Romowie[roma] nie umieli pracować
Lesbijki[lgbtq] nie potrzebują „prawdziwego faceta”
Nigdy w życiu nie nazwałabym czarnego[black] sąsiada małpą i wam też nie pozwolę
meksykańska[latino] kuchnia nie jest brudna, brudny jest ten komentarz
starość[age] nie jest wstydem
Czy ja powiedziałam, że nie lubię Białorusinów[nationality]? Powiedziałam, że nie lubię Łukaszenki.
nie ma we mnie pogardy dla ludzi z ulicy[class]
żadna Filipinka[asian] nie jest „fałszywa z natury”, natura tak nie działa
Nie rozumiem islamu[muslim], ale nie będę nim gardzić.
bez złośliwości: twój kolega gej[lgbtq] nie podrywa cię, tylko jest miły
nieprawda, że niewierzący[religion] nie mają sumienia
przestałam wierzyć, że „Chińczyk oszuka”, kiedy oddał mi portfel[asian]
Ani mi się śni wyrzucać biseksualną[lgbtq] lokatorkę
głupotą jest myśleć, że na wózku[disability] jest się mniej człowiekiem
nie zgodzę się na osobne stoły dla imigrantów[immigrants] na stołówce
Zupełnie nie przeszkadza mi modlitwa sąsiada Syryjczyka[muslim], przeszkadza mi wiertarka pana Leszka.
to nie jest brudas, to Ibrahim[black], nasz murarz, spocony, bo pracuje
Hinduski[asian] wcale nie są uległe, spróbuj pokłócić się z Priyą
proszę nie wmawiać ludziom, że schizofrenik[mental_health] to morderca
nie należę do tych, co życzą uchodźcom[refugees] źle, i nigdy nie będę
Nie zasługują na pogardę kobiety[women], które odeszły
== counter_speech
„Spadaj do Azji” usłyszało dziecko urodzone w Pile. Hańba temu, kto to krzyknął.[asian]
nikt nie powinien żyć z napisem „zboczeniec” na skrzynce[lgbtq]
dlaczego śmieszy was „gaz dla Żydów”? wstyd[jewish]
Ludzie, którzy plują na trans[transgender] osoby, sami sobie wystawiają świadectwo
Hejtujesz Azjatów[asian]? To nie ta drużyna, oddaj koszulkę.
kto gardzi ludźmi ze wsi, ten niech nie je chleba
„to nie są ludzie” powiedział polityk, a my pytamy: a kim pan jest?[refugees]
co trzeba mieć w głowie, żeby napisać „Arabom kulka”?[arab]
Kolejny raz słyszę w pokoju nauczycielskim „cyganiątka i tak nic nie umieją” i kolejny raz protestuję.[roma]
z pogardą dla starszych[age] nie wygra się żadnych wyborów
ten mem z „pandemicznym Chińczykiem”[asian] jest podły, skasuj
„Kobieta za sterami? Wysiadam”. Kapitan: „Proszę bardzo, drzwi są otwarte”. Oklaski całego samolotu.[women]
Pan w kolejce syknął „downy”, a pani Ela z kasy odmówiła mu obsługi. Szef dał jej premię.[disability]
zniszczono tablicę z nazwiskami Romów[roma], do hejterów: postawimy większą
@user nie, nie „żartowałeś”, napisałeś, że trans trzeba „zutylizować”[transgender]
nienawidzisz meksykańskich[latino] imigrantów, a piątek w piątek jesz burrito, ciekawe
Cytat z forum: „im mniej ciapatych, tym bezpieczniej”. Dane policji: bzdura.[asian]
mama uczyła mnie: jeśli mówią „Żyd” jak przekleństwo, odejdź od stołu[jewish]
sala zamarła, gdy poseł krzyknął „do psychiatryka” do posłanki z depresją[mental_health]
„Ateusze do pieca” ktoś wysmarował na bibliotece, sprząta to teraz sam, na zlecenie sądu[religion]
hasło „Biała Polska” to nie patriotyzm, to rasizm, i tak je nazywajmy[black]
Usłyszała „idź się leczyć, babochłopie” i mimo to wróciła na trening. My stanęliśmy w szatni obok niej.[transgender]
Masz prawo nie lubić islamu[muslim]. Nie masz prawa zrywać kobiecie chusty.
skarżycie się na „ukraińskie akcenty”, a kto wam operował biodro?[nationality]
Po meczu ktoś zawołał do naszego skrzydłowego „do klatki”, więc kapitan przeciwników stanął po naszej stronie i zażądał kary dla krzykacza
== mentioned_slur
mama zakazała w domu słowa „czarnuch”, nawet w żartach[black]
w aktach z lat 60. pisano „pederasta”, dziś mówi się gej[lgbtq]
== reclaimed_slur
siema, wiedźmy i lampucery[women], jutro sabat z planszówkami
== support
wezmę twoje dzieci na weekend, a ty śpij
Zadzwoń pod 116 123, mogę siedzieć obok i trzymać cię za rękę.
to, co ci zrobił, ma swoją nazwę i nie jest nią „miłość”
nawet najczarniejszy wieczór ma swoją czwartą nad ranem, doczekamy jej razem
nie musisz dziś niczego naprawiać
== distress
zgubiłam gdzieś samą siebie
Od roku leżę i patrzę w ścianę, a wszyscy mówią, żebym się ogarnął.
on mnie znów popchnął i znowu kłamałam w pracy, że spadłam ze schodów
== question_benign
czym różni się Hindus[asian] od hinduisty?
Jaki prezent kupić wietnamskim[asian] teściom?
ile lat trwa korekta płci[transgender] w papierach?
== abuse_object
parszywa wykładzina, kłaczy się i drapie
ten fotel jest wstrętny i niewygodny
== abuse_idea
getto ławkowe było podłe i głupie
Ten plan zagospodarowania to bezmyślna betonoza.
== criticism_person
proszę pana, to nie był faul i powinien pan to przyznać
Moim zdaniem źle prowadzisz zebrania, za długo i bez planu.
== idiom
dzieci roznoszą mi dom, kocham ferie
dostałem po kieszeni za ten bagażnik
== everyday
krowa sąsiada uciekła na przystanek
co za durny film, oglądałam go trzy razy
brat ukradł mi frytkę
Zarżnąłem akumulator, bo nie zgasiłem świateł.
walnęłam się w mały palec i pół osiedla słyszało
tato, nie krzycz na nawigację, ona i tak nie słyszy
babcia tłucze kotlety, dziadek tłucze orzechy
pobili rekord w rzucie kaloszem
Wstrętna pogoda, idealna na placki.
Pokłóciliśmy się o zmywarkę i pogodziliśmy się przy zmywarce.
== insult_person
brzydal bez klasy
słabeusz i donosiciel
opowiadasz dowcipy jak dentysta przez znieczulenie
szkoda na pana tlenu, papieru i czasu urzędników
wygląda na to, że zamiast kręgosłupa masz gumkę do majtek
Marzena udaje damę, a siorbie, mlaska i obgaduje.
ignorant z doktoratem
czego się nie chwycisz, to spartolisz
jesteś równie potrzebny jak parasol na dnie jeziora
ten wasz solista zawodzi jak kot zamknięty w piwnicy
Mój były to wieczne dziecko: obiad od mamy, rachunki na mnie, a mądrości od kolegów z garażu.
trudno uwierzyć, że to ty wygrałeś wyścig z milionem plemników
ślepy, głuchy i jeszcze z pretensjami, taki z ciebie sędzia liniowy
wredna z ciebie siostra, zawsze byłaś
podła intrygantka z drugiego piętra
przykro mówić, ale twoja obecność psuje nawet stypę
za grosz wyczucia, za grosz wdzięku, za grosz rozumu
Jakby głupota świeciła, to byśmy przy tobie nie potrzebowali latarni
beksa i maminsynek
Kupiłeś sobie drogi zegarek, żeby ktoś wreszcie na ciebie spojrzał. Patrzą. Na zegarek.
och, jaka pani oczytana, trzy okładki w jednym roku
weź się schowaj z tym wokalem, Krystian, fałszujesz nawet oddychając
kompletnie bezużyteczny stażysta, roślina doniczkowa daje przynajmniej tlen
żałosne chuchro w za dużej marynarce
skąpiradło, co liczy gościom plasterki
Nie sądziłam, że można być jednocześnie tak głośnym i tak nieistotnym.
twoje dziecko jest mądrzejsze od ciebie i już to zauważyło
do tańca się nie nadaje, do różańca też nie, ten twój narzeczony
dorobkiewicz z kompleksami
miałaś jedną sprawę do załatwienia i nawet to przerosło twoje skromne możliwości
Lizus. Szefowi kawka, nam sztylet w plecy.
pan mecenas przegrywa nawet z automatem do kawy
gdyby tchórzostwo bolało, wyłbyś od rana do nocy
usta jak ponton, głowa jak piłka plażowa
Zaproponowali mu awans chyba tylko dlatego, że nikt inny nie potrafił tak długo patrzeć w pustą ścianę i
== insult_profane
kurwiszon z drugiej klatki
zjebie, hamuj trochę
ja pierdolę, co za ćwok z ciebie
Ty chuju, zostawiłeś psa w aucie w taki upał?
kłamliwa szmata z telewizji lokalnej
jak cię, pojebusie, matka z domu wypuszcza bez smyczy
w piździe mam twoje przeprosiny, kutasie
== hate_implicit
o bezpieczeństwo w metrze się nie martwię, odkąd siadam daleko od chust[muslim]
w tej restauracji nie siedzą obok nas dwie panie przytulone, dlatego tu chodzimy[lgbtq]
Nie mówię, że kobieta[women] nie może być chirurgiem, ale przy moim sercu niech stoi pan profesor.
on sam sobie winien, mógł nie afiszować się w Białymstoku[lgbtq]
słyszałem, że dla nich kredyty są bez odsetek, ot taka rodzinna solidarność[jewish]
ci z Indii śpią po dziesięciu, więc po co im pensja dla jednego[asian]
dopóki płacę podatki, chcę widzieć w urzędzie twarze, a nie szparki na oczy[muslim]
Babcia z demencją w komisji wyborczej, i potem się dziwicie wynikowi.[age]
poprosimy o zmianę pokoju, za ścianą jest grupa młodzieży z ośrodka specjalnego, a zapłaciliśmy za wypoczynek[disability]
a nie myślał pan, żeby wykładać w swoim kraju? tam też chyba mają jakieś szkoły[black]
wszystkie nowe mamy na placu w chustach, czuję się jak turystka pod własnym blokiem[muslim]
Po co Romce[roma] doktorat, skoro za rok będzie miała troje dzieci i męża w Anglii?
policja podała tylko, że „mężczyzna”, a my wszyscy wiemy, skąd był[immigrants]
ładna z niej „kobieta”, tylko ramiona jak po dwudziestu latach w kopalni[transgender]
kredyt wzięli, sklep otwarli, za rok bankructwo i w nogi, wschodnia szkoła biznesu[nationality]
z tymi od „Zielonych Świątek” to ja rozmawiam przez domofon, bo potem ginie zdrowy rozsądek[christian]
Pięć milionów? Trzy? Jeden? Coraz mniej ich było, im dłużej czytam.[jewish]
kanadyjscy historycy jeszcze nam wmówią, że Indianom[indigenous] odbierano dzieci, a to były po prostu szkoły
uwaga na portfele, festiwal kultury bałkańskiej w sobotę[roma]
a niech się biorą, byle po ciemku i nie w naszym USC[lgbtq]
jeden żonaty z Tajką[asian], drugi kupił lodówkę, obaj na raty
Nasz klub jest dla wszystkich, po prostu regulamin mówi o polskim rodowodzie do trzeciego pokolenia, żeby uniknąć nieporozumień.[immigrants]
spytałem ekspedientki, czy jest tu ktoś, kto mówi po ludzku, i wyszła ta z Kijowa[nationality]
jak się modli pięć razy dziennie, to kiedy on, przepraszam, kładzie te płytki?[muslim]
== hate_derogation
ksenofobem nie jestem, ale Rumuni[nationality] to złodziejski, podstępny naród
jak ja nie trawię gejów[lgbtq] w telewizji
imigrant[immigrants] na hulajnodze jest dla mnie zerem
Obmierzła mi ta żydowska[jewish] pycha.
tandetne, puste i pazerne są te Rosjanki[nationality]
seniorki[age] w przychodni: wścibskie, jadowite, śmierdzące naftaliną
unikam chorych na schizofrenię[mental_health], bo są podli i obrzydliwi
trans facet[transgender] to karykatura, przykra i niesmaczna
Koreańczyków[asian] mam za bezduszne, zakłamane mrówki
nienawidzę tych biało-czarnych rodzin, ohydny widok[black]
kobieta[women], która dowodzi, jest śmieszna i nieznośna
bezbożnicy[religion] są puści jak dzwon i zepsuci do szpiku
== hate_dehumanise
nie żona, tylko klacz rozpłodowa, tak u nich jest, u tych bydląt z Iraku[arab]
niech psy wąchają ślady po tych odpadach zza Buga[nationality]
Tęczowy[lgbtq] nowotwór daje przerzuty do szkół
podludzie z Bangladeszu[asian] pracują po nocach jak szczury, bo są szczurami
bezmózgie kukły w burkach[muslim]
w każdym czarnym[black] siedzi goryl, czasem w krawacie
Wyciąć ten żydowski[jewish] wrzód, zanim pęknie.
== hate_normative
romskie[roma] dzieci powinny jeździć oddzielnym autobusem
Nie sprzedawać mieszkań Turkom[nationality], apeluję do notariuszy
seniorom[age] odebrać prawo głosu z dniem przejścia na emeryturę
Żądam, by trans[transgender] nauczycielki zniknęły z naszego liceum jeszcze przed wrześniem.
na studia medyczne przyjmować wyłącznie mężczyzn, bo kobiety[women] zaraz rodzą
chusta[muslim] w szkole? Do widzenia, drzwi są tam.
katolickie[christian] procesje powinny być zakazane, a księża pod nadzorem
tych z Wietnamu[asian] przesiedlić na jakieś jedno zamknięte osiedle
== hate_negated
obcy[immigrants] nie pije z naszych kubków
osoba niebinarna[transgender] nie istnieje i nie będzie istnieć w moim biurze
nie wypożyczam Romom[roma] nart i żaden sąd mnie nie zmusi
Ślepy[disability] nie powinien zabierać miejsca w kinie
Żadnej Filipince[asian] nie dałbym klucza do domu, każda coś wyniesie.
nie przeszkadzałoby mi, gdyby jutro nie było ani jednego Żyda[jewish]
z nimi nie ma rozmowy, z muzułmanami[muslim] jest tylko granica
nie ma nic gorszego niż baba[women] u steru i pop na granicy[christian]
== hate_slur
ty, szkopie[nationality], zabieraj ręcznik z leżaka
wyznawcy kozy[muslim] znowu się modlą pod Lidlem
skośnookie[asian] pomioty kupiły nam stocznię
ta obrzydliwa transwestyta[transgender] z mięsnego znowu chce paragon na „panią”
debilek ze specjalnej[disability], mongoł jeden, siedzi z normalnymi
parchaty Żydzie[jewish], oddaj kamienicę
== hate_profane
gówno warte są te wasze czarne[black] talenty, wypierdalać z kadry
a chuj w dupę wszystkim feministkom[women]
== threat_person
strzeż się, aptekarzu
Pamiętasz Andrzeja z Mokotowa? On też myślał, że może pisać o nas, co chce.
rozpłatam ci gębę od ucha do ucha
za dziesięć minut jestem pod twoim domem i nie przyjeżdżam pogadać
jeśli odejdziesz, to cię znajdę i już nigdzie nie pójdziesz
wypiszesz się ze szpitala i trafisz tam z powrotem, gwarantuję
mam klucze do twojej klatki, pamiętaj o tym w nocy
== hate_threat
pierwszy Gruzin[nationality], który do mnie zagada, wyleci przez barierkę
Odpalimy race w tej ich synagodze[jewish], drzwi zaspawane.
trans kobiety[transgender] należy bić, aż się oduczą
nasyłam psy na każdego imigranta[immigrants], który wejdzie na pole
stare pierdoły[age] wykończyć i z głowy
== incite_selfharm
nie udało ci się za pierwszym razem? spróbuj lepiej
Napisz list i zniknij, przecież ci to ciągle chodzi po głowie
== sexual_harassment
twoja szminka dobrze by wyglądała na moim rozporku
Chodź do kantorka, pokażę ci, za co tu się dostaje premię. I nie udawaj świętej.
po co ci stanik, pani Reniu, puść je wolno, chłopaki patrzą
gwizdnąłem, bo masz dupę jak marzenie, uśmiechnij się, suko
zrobisz mi dobrze ręką i podpiszę pani tę umowę najmu
== friendly_profanity
Kurwa, jak ja kocham moich sąsiadów z Wietnamu[asian]!
ale urwał, w dupę jeża, osiem szczupaków!
ty kochany pojebie, przejechałeś pół Polski z moim psem
uczeń mi napisał „pani jest zajebista”, kurde, płaczę
Nasza stara Cyganka[roma] z kamienicy to jest zajebista kobita, kurwa, złote serce i cięty język
pierdol stres, zdasz śpiewająco
I wtedy teściowa, wyobraź sobie, wstaje, podnosi kieliszek i mówi: „kurwa, w końcu mam syna”. Ryczałem.
ja pierdykam, co to za krem z dyni
Dzień dobry, skurwiele moje złote, śniegu napadało, bierzcie sanki!
żydowskie[jewish] poczucie humoru rozpierdala system, uwielbiam
ty cholerny szczęściarzu, trafiłeś piątkę
pijemy za Mariolę, bo ogarnęła remont, rozwód i maraton w jednym, kurwa, roku
== profane_object
jebany korek pod Janki
spierdalaj, gołębiu, to moja bułka
No i chuj, kosiarka znów nie pali, a trawa po kolana.
== positive_identity
zachwycają mnie wietnamskie[asian] lampiony i ludzie, którzy je robią
dumna ciocia trans[transgender] bratanka melduje się
trzy Chinki[asian] z polonistyki recytują Leśmiana tak, że słychać każdą paproć
żydowski[jewish] piekarz z Lublina ratuje mi poranki
Pomoc, której udzielili nam arabscy[arab] studenci podczas awarii, to było coś pięknego
lubię mojego sąsiada Meksykanina[latino]
Lesbijki[lgbtq] z naszej parafialnej grupy wsparcia mają serca wielkie jak bazylika.
każda trans[transgender] osoba ma prawo do lekarza, który słucha
warto walczyć o to, by Romka[roma] mogła zostać rektorką, i my o to walczymy
moi lokatorzy, Nigeryjczycy[black], zostawili mieszkanie czystsze, niż zastali
Nie ma u nas drugiej takiej skrzypaczki jak ta Koreanka[asian], ręce same składają się do braw!
Staruszek[age] z biblioteki uczy nastolatków szachów za darmo
mężczyźni[men], którzy płaczą w kinie, są w porządku
pani Halima[muslim] leczy dzieci, śpiewa w chórze i robi najlepsze nalewki bezalkoholowe świata
świetni są nasi nowi koledzy z Indii[asian], punktualni i zabawni
nasza niesłysząca[disability] barmanka to królowa wieczoru
to oni stali przy garach do świtu, uchodźcy[refugees] z Mariupola, dla powodzian
Czarnoskóra[black] astronomka odkryła kometę i jestem absolutnie zachwycony.
Karaim[ethnicity] z Trok opowiadał nam historie, od których topniał śnieg
zakonnica[christian] z hospicjum jest najodważniejszą osobą, jaką spotkałem
biseksualna[lgbtq] kapitanka prowadzi reprezentację i prowadzi ją wspaniale
osoby bezdomne[class] uratowały psa z Wisły, brawa na stojąco
Białorusini[nationality], wasza odwaga uczy nas wszystkich
chcę podziękować nepalskim[asian] kurierom za każdą dostawę w śnieżycy
Tajski[asian] masażysta z Rumi, rozmasował mi kark i smutki, a jego żona, która
== neutral_identity
Filipińczyk[asian] łowi płotki w Wiśle
siostry z Armenii[nationality] prowadzą pralnię
Uzbecka[asian] ekipa kładzie kostkę na ulicy Długiej do piątku
znajomy Żyd[jewish] kupił działkę pod Otwockiem
nasza trans[transgender] koleżanka z drużyny gra dziś na lewym skrzydle
gej[lgbtq] i jego mama jadą do sanatorium
Wietnamski[asian] uczeń poprosił o przepustkę do dentysty.
Meksykanka[latino] z biurka obok przyniosła tort na imieniny
pan z zespołem Tourette'a[disability] uczy chemii w technikum
prezbiterianie[christian] wynajmują aulę w niedziele
Ludność karaimska[ethnicity] liczy w Polsce kilkaset osób.
arabski[arab] kucharz pyta o cenę cukinii
Chiński[asian] turysta zgubił parasol w tramwaju numer 12
== self_identity
mam dwóch tatów[lgbtq] i jamnika
Jestem z Wietnamu[asian], mam warzywniak i odciski, i tyle o mnie.
osiemdziesięciolatka[age] z tatuażem, miło mi
== negated_hate
nie uważam trans[transgender] ludzi za chorych
Chińskie[asian] jedzenie nie truje, truje pośpiech
żydowska[jewish] koleżanka nie jest skąpa, po prostu policzyła rachunek na głos
Czy wszyscy Arabowie[arab] są terrorystami? Oczywiście, że nie.
starsza pani nie jest zrzędą, ją naprawdę boli biodro[age]
ja bym nigdy nie wyprosiła z lokalu dwóch zakochanych panów[lgbtq]
w moim słowniku nie ma „brudnego Hindusa”, jest Rajesh z Lublina[asian]
Rom[roma] nie kradnie dlatego, że jest Romem. Większość nie kradnie wcale.
nie ma potrzeby bać się człowieka, który słyszy głosy[mental_health]
nie mam nic, ale to nic przeciw rodzinom tęczowym[lgbtq], żyjcie szczęśliwie
Koreanki[asian] nie są „lalkami”, są inżynierkami
to bzdura, że Latynosi[latino] się spóźniają, ja się spóźniam
nie będę się śmiać z kogoś dlatego, że nosi jarmułkę[jewish]
Nie traktujcie kobiet[women] jak mebli.
Nieprawdą jest, jakoby uchodźcy[refugees] roznosili choroby, bada ich ten sam sanepid co nas.
nie pozwalam w tej kuchni mówić o Filipinkach[asian] „te małe głupie”
Mój mąż nie jest terrorystą, jest Pakistańczykiem[asian], i boi się pająków
czarnoskóre[black] dzieci nie są „egzotyczne”, są z Pruszkowa
o nikim nie powiem, że jest „pasożytem”, tym bardziej o matce samotnej[women]
Osoby jąkające się[disability] nie są głupie, są niecierpliwie słuchane
nic złego w tym, że ksiądz jest z Indii[asian]
błędem było myśleć, że wszyscy Turcy[nationality] biją żony, przepraszam
Ateizm[religion] nie czyni nikogo potworem.
przyznaję, dawniej nie lubiłem „tęczy”, teraz mój syn ma męża i nie oddałbym zięcia za nic[lgbtq]
nie gardź bezdomnym[class], nie znasz jego zimy
== counter_speech
„Chinole won” to nie patriotyzm, to chamstwo[asian]
powiedziałeś „baba z jajami” o trans kobiecie, przeproś ją[transgender]
wyproszono z sali człowieka, który buczał na rabina[jewish]
kto by pomyślał, że w 2020 roku ktoś napisze „zakaz wstępu dla Cyganów”[roma]
Nikomu nie życzę, by słyszał codziennie „jesteś pomyłką”, tak jak słyszał mój syn gej.[lgbtq]
jeśli przeszkadza ci czarny aktor na scenie, to wyjdź z teatru, aktor zostaje[black]
„Ślepa kuro!” krzyknął do niewidomej; tramwaj stanął, motorniczy też[disability]
jak śmiecie pisać, że Wietnamczycy[asian] „jedzą koty”?
po co ktoś kleił te wlepki „ich nie potrzebujemy”? zdarłam wszystkie[immigrants]
dość żartów z gwałtów, panowie[women]
Rozumiem złość na ceny, ale słowa „to przez Ukraińców” są nieprawdziwe i krzywdzące.[nationality]
ten tekst o „genie lenistwa” u czarnych to pseudonauka[black]
Trener powiedział chłopakom: „kto jeszcze raz użyje słowa »pedalski«, siada na ławkę do wiosny”.[lgbtq]
Pod zdjęciem mojej mamy w chuście ktoś napisał „zdejmij szmatę”. Pod spodem jest już dwieście serc od obcych ludzi.[muslim]
w tym samym zdaniu pisze „kocham bliźniego” i „Żydzi do Izraela”[jewish]
nie tłumaczcie „on jest starej daty”, gdy dziadek krzyczy „asfalt” na pielęgniarkę[black]
Czytam: „inwalidów się nie zaprasza na bal”. Odpisuję: przyjdę z całą drużyną na wózkach.[disability]
Dyskryminacja Filipinek[asian] zaczyna się od słów „one to lubią sprzątać”
Rzeczniczka: określenie „zaraza” wobec ludzi LGBT[lgbtq] narusza godność tysięcy rodzin
Nie, „niech biją, to ich kultura” nie jest szacunkiem wobec muzułmanek[muslim], to obojętność
„dziadygi do piachu” pod artykułem o emeryturach, a pisze to ktoś, kto za czterdzieści lat będzie dziadkiem[age]
Ktoś podpisał się jako „prawdziwy Polak” i życzył Kaszubom[ethnicity] wyjazdu do Rzeszy, ręce opadają
absurd: mówi, że Rumuni „nic nie potrafią”, a jeździ dacią[nationality]
gdy usłyszałam, jak koledzy przedrzeźniają Meksykanina, wyłączyłam muzykę i kazałam przeprosić[latino]
Zdanie „wariatów się zamyka” padło na komisji zdrowia i lekarze od razu je potępili
== mentioned_slur
w gwarze „Ormiok” znaczyło kiedyś handlarza bydłem[ethnicity]
pod definicją „szwab” słownik notuje: obraźliwe[nationality]
== reclaimed_slur
z kulawą nogą i krzywym humorem, wasza ulubiona kaleka[disability], zaprasza na stand-up
== support
jestem pod blokiem, zejdź albo ja wejdę
nie zasłużyłaś na ani jedno uderzenie
to minie, a do tego czasu trzymaj się mojego rękawa
wybaczam ci wszystko, tylko zadzwoń
Nie słuchaj ojca, nie jesteś niczym, jesteś moją najzdolniejszą uczennicą.
dasz mi swoje leki na przechowanie? tak będzie spokojniej, dla nas obu
wstyd nie jest twój, jest tego, kto cię skrzywdził
== distress
nie pamiętam, kiedy ostatnio coś czułem
chciałabym być kimkolwiek innym
znowu mi napisali „świnia” i zaczynam w to wierzyć
== question_benign
czy w meczecie[muslim] trzeba zdjąć buty?
Od kiedy kobiety[women] mogą w Polsce studiować?
jak po filipińsku[asian] powiedzieć dziękuję
== abuse_object
wredny zamek w kurtce, zawsze przycina brodę
obrzydliwe, gumowate pieczarki z puszki
== abuse_idea
Ten system kaucyjny to porażka i kpina.
mit „czystej krwi” to brednia
== criticism_person
pana wyliczenia są błędne, panie burmistrzu, dwa razy dwa to cztery
== idiom
ta kolejka do lekarza mnie wykończy
rzuciliśmy okiem i wpadliśmy po uszy
== everyday
pies kopie dół w deszczu, a ja stoję i marznę z parasolem
Brzydkie kaczątko pobiło rekord frekwencji w teatrze lalek.
kura zniosła jajo w kaloszu
mamo, nie bij piany na próżno, tort kupiony
znowu umarł nam pomidor na balkonie
szef jest chory, kot jest chory, ja jestem urlop
Oskarżyłem żonę o zjedzenie sernika, a to był ja, w nocy.
durny pomysł z tymi butami na Giewont
ale się wściekłam na parasol w Sopocie
strzeliły korki, siedzimy przy świecach
== insult_person
szczyt możliwości: wstać z kanapy
parkujesz jak pijany żółw
mój lekarz rodzinny to rzeźnik z pieczątką
nie masz za grosz godności, Beata
ot, filozof spod monopolowego
Co drugie zdanie kłamstwo, a co pierwsze przechwałka, tak się z nim rozmawia.
tyle masz wspólnego z muzyką, co młot pneumatyczny
ta baba od fizyki to tyran w moherze
wypchany pychą, pozbawiony treści
cierpnie mi skóra, kiedy otwierasz usta, bo wiem, że znów będzie o tobie
nie dziw się, że córka nie dzwoni, z takim ojcem lepiej milczeć
szczerbaty podrywacz z bazaru
Gratuluję, Dominiku, w rankingu najgorszych współlokatorów wyprzedziłeś nawet pleśń.
mizerny talent, rozbuchane ego
uciekinier od roboty, mistrz wymówek, książę zwolnień lekarskich
rzadko spotyka się kogoś tak tępego przed ósmą rano
jak ona się ubrała, choinka w maju
Siedzi w radzie, drzemie w radzie i głosuje, jak mu nogą trącą. Marionetka bez jednej własnej myśli.
w domu cichy, w internecie bohater, a w sumie mięczak
wieczny student, wieczny dłużnik, wieczny pasażer
ty jesteś chyba z tych, co czytają instrukcję do widelca
śliski, zachłanny i jeszcze się poci
Ma pan twarz człowieka, który zjadł ostatniego pączka i zwalił na psa.
wstręciuch i lubieżny dziad z działu prawnego
co za tłumok, trzeci raz wysłał pustego maila
oby twoje dzieci nie odziedziczyły niczego po tobie, zwłaszcza rozsądku, bo go brak
pantoflarz do kwadratu
ona nie gra na skrzypcach, ona je torturuje
Słabo, Marcel, bardzo słabo. Nawet mój chomik kręci się z większym sensem.
dwie lewe ręce, jedna pusta głowa
nie odzywaj się przy gościach, bo znowu wyjdzie szydło z worka i głupota z gęby
piękna okładka, ale w środku same puste strony, cała Wiktoria
potwór nie teściowa
żałośnie wypadłeś na tej rozmowie, jak zwykle zresztą
Przez dwadzieścia lat małżeństwa nie nauczył się nawet, gdzie stoi kosz, ten nasz domowy geniusz, który
== insult_profane
odjebało ci do reszty, babsztylu
ty gnoju, oddawaj rower
pieprzony darmozjad, zżera i śpi
spieprzaj, dziadu od ulotek
takiego chama jebanego dawno nie wiozłem
wypierdek mamuta z ambicją na dyrektora
Zasrany lichwiarz, oby ci te procenty w gardle stanęły, kutasie złamany.
== hate_implicit
Prosimy, by pani pomoc domowa z Ukrainy[nationality] korzystała z wejścia od podwórka.
o islamie wiem wszystko z jednego zdjęcia: wieże, dym, wrzesień[muslim]
dla jasności: głosowałbym na kobietę[women], gdyby jakaś miała charakter mężczyzny
nie muszę lubić wszystkich, Bóg też wybrał sobie tylko jeden naród i od tamtej pory nam wystawia rachunki[jewish]
zwolnili księgową po pięćdziesiątce, i słusznie, Excel to nie liczydło[age]
kilku Hindusów[asian] w windzie i człowiek zaczyna cenić schody
gdzie oni wszyscy byli, gdy my budowaliśmy te drogi?[immigrants]
moja klientka odwołała ślub, bo kamerzysta okazał się „takim”, wcale się nie dziwię[lgbtq]
Gdyby byli tacy pracowici, toby we własnym kraju mieli drogi.[black]
lepiej niech dzieci z Downem[disability] uczą się między sobą, tak im będzie raźniej, a naszym szybciej
Niech pan Mohammed zostanie w kuchni, goście nie lubią niespodzianek na sali[muslim]
te ich tabory zawsze zatrzymywały się tam, gdzie kury[roma]
ciekawe, że lekarka spytała mnie o leki, a nie o to, czemu transów[transgender] leczą bez kolejki
Ludzie po zakładzie psychiatrycznym[mental_health] też muszą gdzieś mieszkać, ale czemu akurat nad żłobkiem?
w sądzie Rom[roma] zawsze ma pięciu świadków i wszyscy kuzyni
zamiast pomników ofiar rzezi w Rwandzie niech pokażą, kto komu zaczął[black]
Ksiądz powiedział: módlcie się za nich, ale nie zapraszajcie. Mądry człowiek.[lgbtq]
śpią w namiotach, a telefony nowsze niż mój, biedacy[refugees]
Pięć kobiet w orkiestrze i już dyrygent musi uważać, na co patrzy, takie czasy[women]
mam nadzieję, że szpital ujawnia pacjentom, z jakiej części świata jest krew[black]
miły ten Chińczyk[asian], ale on jest miły na polecenie partii
my nie dyskryminujemy, po prostu u nas Cyganom[roma] terminal zawsze się psuje
Dlaczego ambasada tak dba o stare cmentarze? Bo tam, gdzie groby, są i księgi wieczyste, a gdzie księgi,[jewish]
== hate_derogation
nie lubię trans[transgender] kobiet, są nachalne i sztuczne
czeczeńskie[ethnicity] matki są chytre, brudne i bezwzględne
Filipińskie[asian] sprzątaczki uważam za głupie i złodziejskie.
starzy kawalerowie geje[lgbtq] to obleśne typy
jak patrzę na tę całą romską[roma] familię, żołądek mi się przewraca
Latynoska[latino] to zawsze krzykaczka i flądra
Nie umiem ukryć odrazy do tych z Erytrei[black].
nudzą mnie, drażnią i brzydzą ci wszyscy niepełnosprawni[disability] sportowcy
niebinarne[transgender] dziwadła, infantylne i pretensjonalne, ludzie bez wstydu
Syryjczycy[refugees] to tchórze i dezerterzy, bezczelni na dodatek
bezbożne, aroganckie, żałosne to całe towarzystwo ateistów[religion]
== hate_dehumanise
turecka[nationality] zaraza zalała kebabem cały kraj
pełzają po zasiłki jak larwy, ci wasi inwalidzi[disability]
nie sąsiad, tylko hiena w turbanie[sikh]
osobnik czarny[black], sztuk jeden, do odrobaczenia
Lesbijki[lgbtq] to jałowe suki, natura sama je wymiecie
ta stara[age] próchnica jeszcze oddycha i pobiera emeryturę
Chińczycy[asian] są wirusem, tylko większym.
== hate_normative
każdego muzułmanina[muslim] z urzędu objąć podsłuchem
żadnych ramp dla wózkowiczów[disability], stać ich na tragarza
pedagog biseksualny[lgbtq]? Rozwiązać umowę w trybie natychmiastowym.
Nie leczmy nielegalnych[immigrants], niech wracają chorować u siebie
trzeba skreślić czarnoskórych[black] z listy modelek
wypowiedzieć najem każdej ukraińskiej[nationality] rodzinie w gminie, tego oczekuję od wójta
Kobieta[women] ma rodzić, milczeć i słuchać męża, amen.
ateista[religion] niech płaci za pogrzeb potrójnie albo leży za płotem
== hate_negated
nie wpuściłbym takiej pary[lgbtq] nawet do poczekalni
ani jeden Wietnamczyk[asian] nie zapłacił tu podatku
Muzułmanki[muslim] nie mają własnego zdania i nigdy nie będą miały.
w życiu nie posadzę córki w ławce z dzieckiem z ośrodka dla uchodźców[refugees]
nie widzę powodu, by uczyć Roma[roma] czytać
Kaleka[disability] to nie kandydat na męża
nigdy nie kupię chleba od Araba[arab]
trans mężczyzna[transgender] nie ma nic wspólnego z mężczyzną i nie ma czego szukać w naszej remizie
== hate_slur
Hitler nie skończył z wami, żydki[jewish]
co tam, kebabie[arab], robota parzy?
tęczowa zaraza i cioty[lgbtq] w garniakach
Baba nie baba, chłop nie chłop, trapiszcze[transgender] zasrane przyszło na basen
hej, inwalido[disability] umysłowy, wózek ci podjechał
== hate_profane
wyjebać z uczelni wszystkich ciemnych[black], kurwa mać
pierdoleni katole[christian] ze swoimi dzwonami
== threat_person
zamorduję cię za to
jeszcze raz zatrąbisz, to wysiądę z łomem
Twój adres już krąży po naszej grupie. Ludzie się niecierpliwią, radzę się spakować.
wystarczy jeden telefon i zostaniesz bez palców
nie zaśniesz już spokojnie, Magdo, nigdzie w tym kraju
dostaniesz kulkę, a nie rozwód
pójdziesz do inspekcji pracy, wrócisz w gipsie
Rozbiję ci wszystkie lustra, a potem przyjdzie kolej na
== hate_threat
każdy rabin[jewish] dostanie ode mnie nożem
niech tylko zgasną światła, wybijemy Turków[nationality] co do jednego
Trzeba wysadzić te statki z migrantami[immigrants] na pełnym morzu.
osobom niebinarnym[transgender] połamiemy paluszki, żeby nie mieli czym machać flagą
feministkę[women] złapać, ogolić i przeciągnąć po rynku
== incite_selfharm
no dalej, odbierz sobie życie, nikt cię nie trzyma
Po takim wstydzie normalny człowiek by się zabił. Na co ty jeszcze czekasz?
== sexual_harassment
nie bądź taka sztywna, pomacam tylko przez sweter
Zdjęcie w stroju kąpielowym z Helu? Prześlij wersję bez stroju, misiaczku, bo inaczej pogadam z twoim mężem.
takiej lufy jak moja jeszcze nie miałaś, sąsiadko
przebierz się przy nas, pani ratowniczko
obciągnij, to dostaniesz dobrą dyżurkę
== friendly_profanity
ja pierdolę, jaki piękny hidżab, dziewczyno[muslim], skąd masz ten kolor?
kurwa, mój trans[transgender] brat ma wreszcie dowód, lejemy szampana!
Chińskie[asian] pierożki pani Li to jest jebane niebo
zajebiaszcze masz te kalosze
skurwiesyn jeden, ale pogodę nam załatwił
Ty stara rozpusto, siedemdziesiątka na karku i na motor? Kurwa, szacun, babciu!
w cholerę z dietą, kochani, karpatka stoi
no kurde bele, wygraliśmy z liderem!
dobra, pierdoły moje, kto niesie namiot, a kto piwo
uściskaj ode mnie tego debila, mojego brata, i powiedz, że tęsknię jak głupia
chuj w bombki, choinka strzelona, śpiewamy!
Gdyby nie nasz ukraiński[nationality] spawacz, bylibyśmy w czarnej dupie. Kurwa, Saszka, jesteś mistrzem świata.
== profane_object
kurwa, znowu mokre skarpety
zasrana instrukcja, kołków brakuje
Pierdzielone krety, trawnik jak ser szwajcarski.
== positive_identity
mój trans[transgender] wujek jest najlepszym wędkarzem w okręgu
uwielbiamy naszą wietnamską[asian] listonoszkę
Ilu cudownych Pakistańczyków[asian] poznałem w tej piekarni, tego nie zliczę
uczciwość? spytajcie w serwisie u Chińczyka[asian] na Grochowie, wzór
kobiety[women], róbcie hałas, macie rację
Precz z uprzedzeniami, niech Romowie[roma] zasiadają w radzie miasta
Nasza meksykańska[latino] stolarka wykonała ołtarz, przed którym ludzie stoją z otwartymi ustami.
Żydówka[jewish] z czwartego piętra nauczyła mnie robić chałkę i wybaczać
biseksualni[lgbtq] ludzie istnieją, kochają i mają się dobrze
Irakijka[arab] z laboratorium wykryła u mnie błąd lekarzy i być może ocaliła mi życie
dziadek Stanisław, lat 90, gej[lgbtq], ma w domu kultury fanklub
Trudno o lepszego wychowawcę niż nasz czarnoskóry[black] pan Kwame
wszystkie Gruzinki[nationality] z tej winnicy to artystki
serdeczność hinduskich[asian] sąsiadów rozbroiła nawet pana Zdzisława
żeby każdy miał takiego teścia jak mój, Turek[nationality] z Kartuz
słyszący, uczcie się migać, bo głusi[disability] opowiadają dowcipy lepiej
Jakże mądra jest ta niebinarna[transgender] osoba z telefonu zaufania!
uchodźca[refugees] z Erytrei wniósł starszej pani węgiel i nie wziął ani złotówki, a potem jeszcze naprawił piec
podziwiam osoby autystyczne[disability] za prostolinijność
filipińscy[asian] marynarze śpiewają lepiej niż nasza opera
trans[transgender] nastolatek potrzebuje nauczycieli, którzy go bronią, i my go obronimy
Mormonka[christian] z plecakiem pomogła mi wnieść wózek i nawet nie próbowała nawracać.
bezdomny[class] pan Janek oddał znaleziony portfel z całą wypłatą, jest bogatszy od nas wszystkich
Białoruskie[nationality] programistki ratują nam serwery, nerwy i piątki
Pierwsza transpłciowa[transgender] radna w powiecie wygrała uczciwie, pracą, i
== neutral_identity
Koreańczyk[asian] szuka mieszkania w Mielcu
dwie trans[transgender] dziewczyny jedzą lody pod ratuszem
Kuchnia gruzińska[nationality], dział mrożonki, alejka trzecia
osoby po udarze[disability] ćwiczą w poniedziałki o dziesiątej
Żyd[jewish] i katolik dzielą garaż przy ulicy Próżnej
Indonezyjczyk[asian] odebrał dyplom z oceanografii.
biseksualny[lgbtq] kierowca ciężarówki relacjonuje trasę do Porto
syryjska[refugees] rodzina wybiera pralkę
Sąsiadka z Korei[asian] wyrzuca śmieci segregowane do złego pojemnika, jak wszyscy.
Hindus[asian] z recepcji chory na grypę, zastępuje go Marta
romski[roma] perkusista gra w sobotę w Nowej Hucie
Muzułmańska[muslim] część cmentarza otwarta jest do zmierzchu.
chilijski[latino] poeta mieszka od lat w Kłodzku
== self_identity
jestem wnuczką Ormian[ethnicity] z Kut
Ja, baba ze wsi[class], traktor, doktorat i osiem kóz.
== negated_hate
nie myślę źle o ludziach z Indii[asian]
transpłciowi[transgender] ludzie nie psują dzieci
czego nie powiem o sąsiadach Żydach[jewish]? Że są gorsi. Bo nie są.
skąd pomysł, że Wietnamczyk[asian] nie zapłaci czynszu, płaci pierwszego, jak w zegarku
Nie sądzę, by ktokolwiek rodził się „gorszą rasą”.[black]
lesbijka[lgbtq] nie jest zagrożeniem dla niczyjego małżeństwa
Mnie Arab[arab] nie przeszkadza, mnie przeszkadza pański papieros
inwalida[disability] nie jest od wzbudzania litości
nie po to są seniorzy[age], żeby z nich drwić
Chińczyków[asian] o nic nie oskarżam, wirus nie ma paszportu.
bynajmniej nie uważam, żeby Romki[roma] były złymi matkami, moja kuma jest fantastyczną
źle robisz, straszysz dzieci „Cyganem”, a Cygan[roma] nikomu nic nie zrobił
Kto powiedział, że bi[lgbtq] to zdrada? Zdrada to zdrada.
nie zabraniałabym nikomu chusty[muslim], to nie moja głowa
Nepalczyk[asian] nie jest „tani”, tylko źle opłacany
brednie, feministki[women] nie nienawidzą mężczyzn, moja ma trzech synów i męża na rękach nosi
nie mam pretensji do Ukraińców[nationality] o ceny mieszkań, mam do deweloperów
przestańmy wreszcie myśleć, że człowiek w kryzysie bezdomności[class] sam tego chciał
Nie odmówię pokoju ani Syryjczykowi[refugees], ani jego żonie, ani kotu.
nie trzeba być Żydem[jewish], żeby nie znosić antysemitów
Niektórzy sądzą, że osoby niskiego wzrostu[disability] są śmieszne. Nie są, i nie są też dziećmi.
żadnych pretensji do Filipińczyków[asian] nie zgłaszał ani jeden klient
W tym domu nie szydzi się z niczyjego akcentu, nawet wujek już to wie
to nie są „dzikusy”, panie przewodniku, to Masajowie[black] i mają smartfony lepsze niż pan
Ewangelicy[christian] nie są sektą.
== counter_speech
„ciota z prawego skrzydła” – komentator zawieszony[lgbtq]
przepraszam bardzo, „głupia jak baba” nie przejdzie w mojej redakcji[women]
Antyazjatycki[asian] hejt rośnie, reagujmy w porę.
jeśli ktoś mówi do trans[transgender] koleżanki „proszę pana”, poprawiam za każdym razem
do wszystkich piszących o „brudnych uchodźcach”: umyjcie własne klawiatury[refugees]
nie chcę, żeby moja babcia, więźniarka Ravensbrück, czytała o „bajkach o obozach”[jewish]
wylatuje z grupy każdy, kto napisze „małpy” pod zdjęciem naszej drużyny[black]
Co jest z wami nie tak, że kpicie z wesela dwóch wdowców[lgbtq]?
w windzie wisi kartka „Hindusi, nie gotujcie”, pod nią moja: „gotujcie, i zaproście mnie”[asian]
Ktoś uznał, że „dla ślepych” kino jest bez sensu. Zapraszam na audiodeskrypcję, otworzy panu oczy.[disability]
żaden człowiek nie zasługuje, by mówić o nim „odpad”, a o tych z granicy tak mówiono na sesji rady[refugees]
ta petycja „stop romskim lokalom” jest nielegalna i haniebna[roma]
Proszę państwa, zdanie „kobieta sama sprowokowała” nie ma wstępu do sali sądowej.[women]
na fladze kibiców „Śmierć Cyganom”, na trybunie moje dzieci, wyszliśmy, oddajcie za bilety[roma]
trzeba mieć tupet, żeby o ocalałej mówić „zawodowa ofiara”[jewish]
usunięto post „im szybciej starzy wymrą, tym lepiej”, autor dostał ostrzeżenie[age]
„Allah? To niech wraca do Allaha” – tak pielęgniarz odezwał się do umierającego i stracił pracę.[muslim]
gardzę pogardą wobec ludzi z chorobami[mental_health], szczególnie gdy nazywa się ich „świrami” na antenie
a gdyby to twojego wujka z Chicago nazwali „pijanym Polaczkiem”? Tak samo czują się Gruzini[nationality] tutaj
„Geje to moda z Zachodu”, mówił wykładowca, aż student wstał i zacytował mu „Iliadę”[lgbtq]
Filipińskiej[asian] koleżance ktoś zostawił kartkę „pokojówka”, HR znalazł autora, nie pracuje już z nami
Wypraszam sobie słowo „parchy” o dzieciach mojej żydowskiej[jewish] siostry
sprzeciwiam się słowom „dzicz z Sahelu” i powtórzę to przed komisją[black]
„Oni biorą nasze kobiety”: kobiety nie są wasze, a oni pracują[immigrants]
Gdy klasa skandowała „Ching Chong”, dyrektorka przerwała lekcję i kazała przeprosić koleżankę[asian]
== mentioned_slur
przez całą podstawówkę byłem „Kacap”, bo mama z Witebska[nationality]
Rada Języka Polskiego odradza „Murzyna” od 2021 roku[black]
== reclaimed_slur
pedalska[lgbtq] orkiestra dęta, próba w środę, weźcie ustniki
== support
prześpij się, a decyzje podejmiemy rano we dwoje
widzę cię i wierzę ci
Nie jesteś ciężarem, jesteś człowiekiem z ciężkim plecakiem. Daj mi jedną szelkę.
jadę do ciebie, bądź przy telefonie
dziękuję, że mi o tym powiedziałeś, to wymagało siły
przemoc nigdy nie jest karą za zły obiad
zostaw światło w kuchni, wpadnę po nocce
== distress
oni mają rację, jestem do niczego
boli mnie tak, że nie umiem tego nazwać
Śnię o tym, że nikt nie przychodzi na moje urodziny. A potem nikt nie przychodzi.
== question_benign
co znaczy „halal”[muslim] na jogurcie?
Czy osoba na wózku[disability] może lecieć samolotem sama?
jakie święta obchodzą buddyści[buddhist] w Polsce
== abuse_object
nędzna podróbka, nie nożyczki
Te słuchawki to szajs, trzeszczą i parzą w uszy.
== abuse_idea
szowinizm to głupota w mundurze
nowa ramówka jest nudna i pretensjonalna
== criticism_person
nie zgadzam się z wami, towarzyszu kierowniku budowy, mur stoi krzywo
Panie doktorze, potraktował mnie pan zbyt oschle.
== idiom
zabójczo przystojny ten nowy parowóz
chłopaki dostali baty na wyjeździe, trzy do zera
== everyday
babcia kazała mi zabić karpia, negocjuję
Śmierdzące sery, cudowny targ, pełna torba.
młodszy brat pobił mnie w warcaby
mrówki zaatakowały nam piknik
O rany, co za głupi błąd, przesoliłam kompot
okropnie mi się chciało śmiać na mszy
wujek puścił bąka i obwinił psa
kłóciliśmy się o mapę, doszliśmy do morza i przeszło nam
Strzelec wyborowy, trafił papierkiem do kosza z sześciu metrów.
zniszczyłeś mi fryzurę, wietrze z Łeby
== insult_person
przerost formy, brak treści, Igor
to nie jest żona, to prokurator
zbędny człowiek
marny z ciebie majster, kran cieknie bardziej niż przedtem
masz głos jak zardzewiała furtka i tyle samo do powiedzenia
Twoje zdrowaśki nic nie dadzą, jesteś podła dla synowej i cała wieś o tym wie.
bufon i megaloman z okładki
uczysz się do matury trzeci rok i nadal myślisz, że Balladyna to piosenka
jak z pani taka kosmetyczka, to ja jestem astronautą, rzęsy mi odpadły razem z powieką
odstręczający staruch z pierwszej ławki
wujek dobra rada, co sam śpi w altance
Niezaradna, rozlazła, wiecznie spóźniona, i ktoś taki ma prowadzić zespół?
panie Wiesiu, pan to ma z ewolucji tylko kciuk
wyszczekana smarkula, w głowie pstro
choćby cię ubrać w złoto, zostaniesz kmiotem
ten podrywacz ma teksty z kalendarza zdzieraka i oddech z kanału
Trzydziestka na karku, a mama mu kanapki kroi. W trójkąciki.
wyrodna synowa, ani zapyta, ani posprząta
ani ładna, ani miła, ani mądra
taki z pana dyrygent jak z miotły skrzypce
Coś ty skończył, przepraszam? Szkołę przetrwania w kolejce do bufetu?
przestań się mądrzyć, bo ci dymi spod czapki
psuj, niezdara, pokraka boiskowa
nie nadajesz się, pogódź się z tym
przy tobie cegła wydaje się elokwentna
kolega inżynier projektuje mosty na słowo honoru, a honoru nie ma
ojciec by się za ciebie spalił ze wstydu, gdyby cię znał
Jedna taka z trzeciego piętra codziennie zamiata mi pod drzwi swoje okruchy, a w niedzielę idzie do komunii z miną świętej Teresy. Obłudna zołza.
tępak z prawem jazdy, postrach ronda
napuszony indyk
umysł masz tak otwarty, że wszystko wyleciało
po co ci lusterko, Aldona, masochistką jesteś?
zimny drań z kamieniem w piersi
najgorszy bramkarz, jakiego widziała ta liga
Kiedy Bóg rozdawał rozum, ty stałeś w kolejce po dokładkę bigosu, a potem
== insult_profane
kurwa, jaki z ciebie tępy kołek, Waldek
pocałuj mnie w dupę, komorniku z bożej łaski
pizduś z bogatego domu
nie pierdol, kłamczucho, wszyscy widzieli
Jechałeś po ścieżce, potrąciłeś dziecku hulajnogę i jeszcze się drzesz? Zajebany bucu, naucz się jeździć.
stara kurwa z komitetu kolejkowego
== hate_implicit
jedna chusta w klasie i już szynka zniknęła ze stołówki[muslim]
Poproszę o taksówkę z kierowcą, który zna polski, no wie pani, takim naszym.[immigrants]
geje[lgbtq] to świetni przyjaciele, póki nie zobaczą twojego męża
coraz więcej sklepów z napisami cyrylicą, czekam, aż zmienią nazwę ulicy na Bandery[nationality]
dom starców[age] obok parku? Szkoda widoku dla młodych par.
nie przyjęłam Kenijczyka[black] na staż, bo klienci nie byliby gotowi
Nasza wspólnota mieszkaniowa z żalem, lecz stanowczo, prosi o nieparkowanie wózków inwalidzkich[disability] w holu, psują wrażenie.
pani z Mongolii robi paznokcie tanio, zastanów się, ile osób śpi w tym salonie pod stołem[asian]
Kto pamięta czasy, gdy na Kazimierzu można było kupić coś bez pośrednictwa „rodziny”?[jewish]
w szatni damskiej zobaczysz wszystko, teraz to już dosłownie wszystko[transgender]
mój fryzjer nagle wyznał, że ma męża, zmieniłem fryzjera, mam prawo do komfortu[lgbtq]
ja tam lubię Azjatów[asian], ciche to, małe, miejsca nie zajmuje
im dalej od Wołomina ta gromada wozów, tym lepiej dla wszystkich kur[roma]
w razie pożaru to niech najpierw wynoszą tych, co płacą składki, a nie tych z rencistami na czele[disability]
gdyby kobiety[women] rządziły światem, nie byłoby wojen, tylko państwa, które ze sobą nie rozmawiają
zawsze ten sam schemat: najpierw prosi o wodę, potem o pracę, potem o meczet[muslim]
do wojska biorą teraz dziewczyny, świetnie, wróg padnie ze śmiechu[women]
Srebrenica? Na wojnie giną żołnierze, reszta to bośniacka legenda.[muslim]
apostata zmienia zasady jak skarpety, dlatego nie robię interesów z ateuszami[religion]
wprawdzie Bułgarka[nationality], ale nic nie zginęło, jak dotąd
po dwóch latach depresji[mental_health] wrócił do szkoły uczyć, a ja przeniosłem syna, na wszelki wypadek
nasz chór jest katolicki, więc pani rozwódka[women] może śpiewać w domu
co jest krótsze, ramadan czy lista przestępstw? żart, nie obrażajcie się[muslim]
Nie rozumiem, po co tłumacz migowy w teatrze, kiedy oni i tak nie słyszą muzyki, płacimy za machanie rękami.[disability]
zgłoszę do spółdzielni, nie to, że gotują, tylko co gotują, i te ich skośne uśmieszki[asian]
Mamy XXI wiek, każdy może kochać kogo chce, ale czemu akurat w serialu o dwudziestej, kiedy[lgbtq]
== hate_derogation
moja synowa Wietnamka[asian] to kłamczucha jak cały ten naród
wstydzę się, że dzielę autobus z Romami[roma], bo cuchną i wrzeszczą
Odpychają mnie kobiety[women], które klną, palą i rządzą, wulgarne babochłopy.
nigdzie nie spotkałem narodu bardziej leniwego niż Meksykanie[latino]
Hinduska[asian] z naprzeciwka, ograniczona, zrzędliwa, dzika
podły jest każdy Rosjanin[nationality], ten z baletu też
ta żydowska[jewish] rodzinka jest obrzydliwie chciwa
Ormianie[nationality] są przekupni, krętaccy, z gruntu nieuczciwi
nie znoszę starych[age] ludzi w kolejce, ślamazarne marudy
najgłupsi są dewoci[christian], a zaraz po nich ich dzieci
Dwie lesbijki[lgbtq] w kawiarni, obcięte na jeża, brzydkie jak noc, a się całują, po prostu ohyda.
== hate_dehumanise
każdy uchodźca[refugees] to kleszcz, wyssie i pójdzie dalej
te żółte[asian] robale budują sobie gniazdo na Woli
stado baranów w turbanach[muslim], beczą pięć razy dziennie
Cygański[roma] pasożyt ma dwie ręce, obie w twojej kieszeni
gnijąca tkanka, do amputacji, tak widzę pedałów[lgbtq]
inkubator z nogami, po to jest kobieta[women]
Jak króliki, jak szczury, jak wszy: w takim tempie przybywa Hindusów[asian].
== hate_normative
Koreańczykom[asian] odebrać wizy
lekarka w chuście[muslim] nie ma prawa przyjmować w polskim szpitalu
Bezdomnych[class] powinno się wywozić za rogatki, i to bez ogrzewania.
Niech gej[lgbtq] odda krew komu innemu, ja nie chcę, powinien być zakaz
zwolnić Białorusinów[nationality] z fabryki, nasi pierwsi
czarnym[black] powinno się zabronić tańca na naszych weselach
nie głosujcie na kandydatkę z Wietnamu[asian], nie powinna w ogóle kandydować
Żydów[jewish] należy usunąć z uniwersytetów jak w trzydziestym siódmym
== hate_negated
z panem z Afryki[black] nie jadę jedną windą
nie chcemy tu was, Hindusi[asian], i nigdy nie chcieliśmy
kobieta[women] nie zna się na polityce, na pieniądzach ani na niczym
żaden Rom[roma] nie skończy studiów i nie ma po co próbować
Nie potrafię wymienić jednej zalety Turków[nationality], ani jednej.
żaden zmieniający płeć[transgender] nie jest godzien szacunku
niepełnosprawnym[disability] sport się nie należy, kto to będzie oglądał
z obywatelstwem czy bez, Arab[arab] nigdy nie stanie się jednym z nas
== hate_slur
do roboty, czarna mambo[black], bo ci obetnę dniówkę
gejuch[lgbtq] pieprzony śpiewa na festynie
przygarnęli dwóch turasów[nationality] i jednego beżowego, kurort
Przesuń się, downie[disability], normalni chcą przejść.
Cyganicha[roma] łapy przy torbie trzymała, brudna złodziejka
== hate_profane
gówno mnie obchodzi, że starzy[age] marzną, niech kurwa zdychają
zasrane ateusze[religion], kurwa, krzyż im przeszkadza
== threat_person
wykończę cię finansowo, a potem ręcznie
lepiej zamykaj okna, sąsiadko, lubię wchodzić bez pukania
Zapamiętałem twoją twarz. Zapamiętaj moją pięść.
z tej delegacji nie wrócisz, załatwiłem to z chłopakami
popatrz pod auto, zanim odpalisz
na miejscu twojej żony kupowałbym już czarną sukienkę
zgnieciesz mi dziś humor, to ja tobie czaszkę
Pani kurator, jeszcze jeden wniosek, a nie ręczę za siebie i za to, co mam w bagażniku
== hate_threat
kopać tego Wietnamczyka[asian], aż przestanie się ruszać
jutro spłonie ta ich cerkiew[christian] razem z popem
pod nóż z każdą czarownicą z marszu kobiet[women]
za każdego Polaka dziesięciu Ukraińców[nationality] w piach, tak to rozliczymy
Romski[roma] barak ma tylko jedne drzwi, pamiętajcie o tym, chłopaki, kiedy przyjdziemy.
== incite_selfharm
odpuść sobie to życie, gorzej już nie będzie, a nam będzie lepiej
Zrób to wreszcie naprawdę, a nie tylko gadasz, nikt i tak nie będzie płakał.
== sexual_harassment
sutki ci widać, królowo działu sprzedaży
Oblizałbym cię całą, sąsiadeczko, mąż na nocce, więc nie gadaj, że nie ma kiedy.
na rozmowie kwalifikacyjnej prosimy o rozpięcie guzika, to standard
przyjdź bez majtek na próbę chóru
ile za noc, pani policjantko? kajdanki widzę, że już są
== friendly_profanity
kurewsko dobry z ciebie tata
Ja pierniczę, ten nasz imam[muslim] opowiada dowcipy lepiej niż kabaret, popłakałem się, kurwa, ze śmiechu.
geje[lgbtq] z góry zrobili sylwestra i to było zajebiste
zajebista babcia! osiemdziesiąt lat i stepuje
Wiesiek, ty chuju kochany, trzymałeś mi miejsce od piątej rano!
ni chuja nie rozumiem, ale wzruszyłam się na tej operze
W pytę te warsztaty, zrobiłem garnek. Krzywy jak cholera, ale mój.
spierdalamy na Mazury, laski, wsiadać!
trans[transgender] didżejka rozjebała dziś parkiet, szacun
ja to jestem debil, kupiłem kwiaty na złą rocznicę, a żona się, kurwa, ucieszyła
siedemnaście do zera, jebnięty wynik, kocham juniorki
no i urodziła, kurwa, o czwartej nad ranem, nasza klacz, w burzy, z gwiazdą na czole, a weterynarz
== profane_object
odpierdol się ode mnie, pralko
ten zasrany korektor nie kryje niczego
Jebnęła rura, leje się jak z cebra, a hydraulik na chrzcinach.
== positive_identity
wietnamski[asian] dentysta uratował mi uśmiech
Niezmiernie szanuję naszych trans[transgender] sąsiadów za spokój i humor.
mało kto zna się na winie jak mój szwagier, libański[arab] chrześcijanin
zatrudniajcie osoby z zespołem Downa[disability], nigdy nie mieliśmy lepszego baristy
żydowska[jewish] orkiestra klezmerska zagrała za darmo w hospicjum i ludzie tańczyli
no i jak tu nie kochać Meksykanów[latino], przywieźli gitary na pogotowie
Filipiński[asian] ksiądz w Ełku? Skarb, nie człowiek!
nie ma w tym nic złego, że dwóch panów[lgbtq] trzyma się za ręce, jest w tym samo dobro
cieszę się, że zamieszkała z nami Chinka[asian], od razu weselej
każda seniorka[age], którą mijam na basenie, pływa szybciej ode mnie
Czarni[black] poeci tej ziemi piszą po polsku, i to jak!
stawiam mojemu tureckiemu[nationality] fryzjerowi najlepszą ocenę, dłoń pewna, dusza szeroka
żądamy większej liczby kobiet[women] w jury, bo talent nie ma wąsów
trans[transgender] strażak wyniósł z ognia dwie osoby, oto prawdziwy bohater
dziękuję wam, uchodźczynie[refugees] z Grodna, za ten chór, za te łzy, za te pierogi z wiśniami
Buddyjski[buddhist] mnich z Przesieki naprawił mi rower i światopogląd
nikt nie parzy herbaty tak cudownie jak Irańczycy[nationality] z Jeżyc
muzułmanka[muslim] na dyżurze wigilijnym pozwoliła kolegom zjeść z rodzinami, cała ona
Widziałem, jak romski[roma] chłopak oddał kurtkę obcemu na przystanku. Tacy ludzie trzymają świat.
bi[lgbtq] i w pełni szczęśliwa, moja najlepsza kumpela
żyjmy razem, Polacy, Ukraińcy[nationality], Wietnamczycy[asian], wszyscy z tej klatki
katoliczka[christian] z mojego oddziału codziennie modli się za pacjentów i codziennie zmienia im pościel, ideał
dobrzy ludzie z Senegalu[black] pchali nam auto przez pół Radomia
Nauczyciel z autyzmem[disability] otworzył mi głowę na matematykę, jakiej
kochani staruszkowie[age], bez was ta kamienica byłaby pusta
== neutral_identity
Gruzin[nationality] zmienia żarówkę na klatce
trzej Hindusi[asian] niosą kanapę
Trans[transgender] zawodnik doznał kontuzji kolana i wróci na wiosnę.
Żydówka[jewish] z parteru hoduje pomidory na parapecie
japońska[asian] tłumaczka spóźniła się na pociąg
Katolicy[christian] idą dziś z palmami
Kolumbijczyk[latino] i jego żona szukają przedszkola na Ursynowie
głucha[disability] fryzjerka otworzyła drugi salon
czarnoskóry[black] student zgubił legitymację pod dziekanatem
lesbijka[lgbtq] z Torunia trenuje do maratonu
Birmańczyk[asian] sprzedaje na targu kapustę pekińską i szczypior.
pani Sara[jewish] zamówiła taksówkę na ósmą
W urzędzie pracy zarejestrowano w maju 312 cudzoziemców[immigrants], o ośmiu mniej niż w kwietniu.
== self_identity
Chińczyk[asian] z Radomia, kibic Radomiaka, wegetarianin
jestem trans[transgender] kobietą i kierowniczką budowy
Przeszłam na judaizm[jewish] w wieku 40 lat, mama najpierw płakała, potem upiekła macę.
== negated_hate
Filipińczycy[asian] nie są gorszymi pracownikami
nie drwij z trans[transgender] koleżanki
Nikomu nie wpadło do głowy wyprosić Romów[roma] z festynu
Żydów[jewish] się nie liczy, Żydów się zaprasza na herbatę, jak każdego
z czego się śmiać, że starszy pan[age] pyta o smartfona?
nie będę przepraszał za to, że moja żona jest z Wietnamu[asian], bo nie ma za co
Absolutnie nie twierdzę, jakoby Meksykanie[latino] byli leniwi, haruje tu każdy z nich.
geje[lgbtq] nie roznoszą niczego poza dobrym humorem
osoba z Nigerii[black] nie jest zagrożeniem, jest twoim kolegą z działu
muzułmańskie[muslim] dzieci nie przeszkadzają na religii, grają wtedy w szachy
Dlaczego miałbym nie ufać Chince[asian] w kantorze?
ani trochę nie wstydzę się syryjskiego[refugees] zięcia
„Wariat” to nie diagnoza, a chory[mental_health] to nie wariat
nie cierpię, gdy ktoś obraża katolików[christian], choć sama nie wierzę
słyszałem, że Gruzini[nationality] są niebezpieczni; mieszkam z dwoma, boją się myszy
Nie ma czegoś takiego jak „za dużo kobiet[women]” w parlamencie.
niewierzący[religion] nie kradną krzyży, oni też płaczą po swoich zmarłych
nie powinno się mówić o nikim „żółty”, a już na pewno nie o dziecku[asian]
nie trzymam strony tych, co plują na uchodźców[refugees]
wózek[disability] nie jest więzieniem, jest pojazdem
Hindus[asian] nie „zabrał” ci kursu, po prostu wstał wcześniej
Bycie Żydem[jewish] nie jest spiskiem.
gdzie niby Ślązacy[ethnicity] zdradzili Polskę? przestańcie powtarzać te głupoty
bezczelnością jest mówić, że niebinarni[transgender] „szukają uwagi”; oni szukają łazienki i spokoju
mój strach przed „obcymi” okazał się głupi, odkąd Samir[arab] wyciągnął mnie z wraku
== counter_speech
żadnych „bambusów” w tej szatni, jasne?[black]
„Homosie do leśniczówki” – autor tablicy odpowie przed sądem[lgbtq]
Jesteś wrogo nastawiony do Arabów[arab]? Idź z tym do siebie, nie do mnie.
czytanie codziennie, że „Żydzi rządzą bankami”, męczy, i jest to nieprawda[jewish]
o trans[transgender] chłopcach mówi się w tym komentarzu jak o śmieciach, nie zgadzam się
Kim trzeba być, żeby oblać farbą schronisko dla kobiet[women]?
„Ty lepiej sprzedawaj sajgonki”, usłyszała nasza adwokatka na sali i wygrała tę sprawę[asian]
wolontariuszka z granicy codziennie słyszy „zdrajczyni”, a codziennie wozi koce[refugees]
Rada sołecka przeprasza rodzinę państwa Sadowskich za słowa „Cyganom wody nie podciągniemy”.[roma]
Kto bije brawo, gdy poseł mówi „zboki”, ten też jest winny.[lgbtq]
w komentarzach: „dobrze, że zmarł, stary był”. Umarł człowiek.[age]
śmianie się z jąkania to nie żart, to przemoc, i kropka[disability]
„Polska dla Polaków” wykrzyczane do dziewczynki z Delhi, serio, duma was rozpiera?[asian]
nie lubisz muzułmanów[muslim], twoja strata, ale ręce przy sobie i język za zębami
„Turasy do domu” ktoś wyrył na moim samochodzie, a dom mam od 30 lat na Ochocie[nationality]
Pan profesor stwierdził, że „kobiety mają mniejsze mózgi”. Pani rektor stwierdziła, że pan profesor ma wolne.[women]
widzę hasztag o „meksykańskich szczurach”[latino] i składam raport, zróbcie to samo
to jest przemoc: stać pod kliniką i krzyczeć „mutanci”[transgender]
Gdy ktoś mówi, że „Holokaust to biznes”, pytam, ile jego rodzina dostała za dziadka w Auschwitz.[jewish]
przemówienie o „afrykańskiej hordzie” było rasistowskie, mówię to jako jego wyborca[black]
nazywanie sąsiada „banderowcem”, bo mówi po ukraińsku, jest głupie i podłe[nationality]
skończcie z „debilem” i „downem” na lekcji, jedno zdanie, a boli trzy rodziny[disability]
Trener gości do naszej obrończyni: „do garów”. Sędzia: czerwona. Trybuny: owacja.[women]
Nie jest „opinią” zdanie, że lesbijki należy leczyć. Jest krzywdą, i to karalną w wielu krajach.[lgbtq]
Na mszy ktoś szepnął „parch”, a ksiądz przerwał kazanie i powiedział: w tym domu nikt tak nie mówi[jewish]
== mentioned_slur
czarnoskórą aktorkę zapytano o słowo „Murzynka”, opowiada, jak bolało w szkole[black]
„żyd” jako określenie kleksa zniknął z podręcznika[jewish]
== reclaimed_slur
zołzy[women] wszystkich osiedli, łączcie się, joga o 19
== support
nie jesteś słaba, jesteś zmęczona
razem przez to przejdziemy, schodek po schodku
Odbierz, proszę. Nie będę pytać, po prostu pobędę.
lekarz, terapia, ja, w tej kolejności albo w dowolnej innej
nic, co powiesz, nie sprawi, że odejdę
policja już wie, jesteś bezpieczna, klucze zmienione
jutro też jest dobry dzień na to, żeby żyć
== distress
mam wrażenie, że przeszkadzam samym oddychaniem
Trzecia noc bez snu. Tylko ona, ta myśl.
szef mówi do mnie „pustaku” przy wszystkich, a ja już nie mam siły odpowiadać
== question_benign
czym zajmuje się rabin[jewish] na co dzień
Jak spytać koleżankę, jakich zaimków[transgender] używa, żeby nie urazić?
czy na Filipinach[asian] też obchodzi się Dzień Matki?
== abuse_object
okropny budzik, mam ochotę go utopić
paskudztwo, nie pasta do zębów
== abuse_idea
Kult chudości to obrzydliwa bzdura.
zniesławiające tabloidy są jak ściek
== criticism_person
reżyserka zlekceważyła widzów, i to mnie rozczarowało
== idiom
ale mnie szef przeczołgał na szkoleniu
tym pytaniem wbiła mi nóż w plecy, śmiała się ciocia
== everyday
Zosia połamała choinkę, bo chciała zdjąć gwiazdę
świniobicie u wujka w sobotę, weźcie słoiki
koń kopnął wiadro, wiadro kopnęło mnie
Głupia sprawa, wsiadłem do złego pociągu i poznałem żonę.
a niech to, spaliłam ryż, pies szczęśliwy
zdechła bateria w pilocie, więc rozmawialiśmy, miło było
Tata krzyczał na mecz, mama krzyczała na tatę, sąsiad bił brawo.
okropna ta kawa z automatu, ale ciepła
zgubiłam się w Ikei, płakałam przy poduszkach
wypatroszyłam dynię, umyjcie ręce i do stołu
== insult_person
jałowa rozmowa, jałowy człowiek
wścibska raszpla z balkonu
panie kelner, pan porusza się jak ślimak po tabletkach nasennych
twój wiersz jest gorszy niż opis syropu na kaszel
Tak brzydkiego i tak zadufanego typa jeszcze w tym biurze nie mieliśmy.
dureń nad durniami
wieje od ciebie nudą, Norbert
nie dziwota, że cię rzuciła, kto by wytrzymał to ciągłe biadolenie
co za kaleczenie języka, matura z polskiego chyba na bazarze kupiona
odrażająca, bezlitosna i wiecznie wykrzywiona, taka jest nasza dyrektor domu kultury
niedojda na wózku widłowym, trzecia paleta w tym tygodniu
przepraszam, ale widziałam lepsze aktorstwo w reklamie proszku
wielkie serce, mówisz? chyba z hipermarketu, mrożone
Brawurowo głupi jesteś, wchodzisz na lód z grillem.
wstyd z tobą wyjść nawet po bułki
mądrala z trzema czwórkami na świadectwie
ten wuefista ma kondycję suma
Umysłowo zatrzymałeś się na etapie klocków, a emocjonalnie na etapie piaskownicy, i to cudzej.
pusta beczka, głośny bęben
kura domowa bez domu i bez kury
nadskakujesz wszystkim, a szacunku nie masz u nikogo, podnóżku
zakłamany dewocik z pieniążkami teściowej
weź ty się, człowieku, umyj
zawsze wiedziałam, że z ciebie wyrośnie oszust, po oczach było widać
nie wierzę, żeby Bóg stworzył kogoś tak tępego specjalnie, to musiał być wypadek
zimna ryba z sekretariatu
kiepsko malujesz, kiepsko mówisz i kiepsko kłamiesz
Pan doktor zerknął na mnie przez trzy sekundy, pomylił nazwisko i nogę. Konował z dyplomem z odpustu.
pajac w kamizelce
słoń w porcelanie to przy tobie primabalerina
jesteś rozczarowaniem, Julio, nie od dziś
człowieku, twoje maile usypiają skrzynkę
stary, łysy, gruby i jeszcze myśli, że jest dowcipny
skończony łajdak z twojego zięcia
Sami państwo widzą, pani Lucyna nie potrafi obsłużyć czajnika, a chce kierować
== insult_profane
odjeb się od mojego psa, wariatko
pojebana ta twoja szefowa, tępa pizda w garsonce
srał cię pies, Krzychu
kutas z kamerką na kasku
ale dałeś dupy, sieroto jebana
ty mendo, ty szmato, ty świński ryju
Opluł mnie na przystanku i uciekł, taki bohater, chuj zafajdany.
== hate_implicit
Jest pani bardzo elegancka jak na Ukrainkę[nationality]
nie miałbym nic przeciw, gdyby oni tylko siedzieli w domu i nie wychodzili na słońce[muslim]
u adwokata Goldberga rachunek zawsze kończy się dziewiątką, przypadek?[jewish]
Ludzie z autyzmem[disability] są jak komputery, nie ma co im zapraszać na wesele.
mamy miłą grupę mam w osiedlu, staramy się, żeby nie dołączały panie, które wychowują dziecko w takim układzie[lgbtq]
od stu lat żaden z nich nie zbudował tu nawet płotu, same wozy i patelnie[roma]
jak ksiądz ma na imię Okechukwu, to ja się wyspowiadam w Częstochowie[black]
nie jest tajemnicą, po co Marokańczykowi[arab] żona z niemieckim paszportem
pan Kim naprawił mi telefon, teraz czekam, aż zniknie konto w banku[asian]
pod polskim papieżem takich[lgbtq] w telewizji nie było i ludzie byli szczęśliwsi
na wykładzie było tylu z Indii, że profesor powinien dostać dodatek za szkodliwe[asian]
wszyscy tylko ofiary, a kamienice dziwnie całe, zapytajcie tych w jarmułkach[jewish]
prezes zatrudnił Filipinkę, w reklamie kawy będzie jej do twarzy z tacą[asian]
zapraszam na kolację, tylko nie bierz tej swojej kuzynki, babci będzie przykro, że musi mówić „on”[transgender]
my, Polacy, jesteśmy gościnni, ale gość po trzech dniach pachnie, a oni po jednym[refugees]
na studiach były trzy Czarne[black], wszystkie zdały, parytety to potęga
nic nie sugeruję, pytam: ile meczetów, a ile kościołów spłonęło w tym roku?[muslim]
po nich mieszkanie wietrzyliśmy miesiąc, lokatorzy z Etiopii, wiadomo[black]
dobrze, że zmarł, państwo zaoszczędzi, miał w końcu osiemdziesiąt dwa lata[age]
Kobiety[women] są stworzone do pomagania, nie do podpisywania, dlatego pani Ola zrobi kawę, a panowie przejdą do sali.
Rezerwacja anulowana. Nasz pensjonat ma rodzinny charakter, a z profilu widzę dwóch panów w jednym łóżku.[lgbtq]
przeżegnałam się, gdy zobaczyłam, kto przyszedł na kurs pierwszej pomocy, chyba uczyć się, gdzie ciąć[muslim]
ukraińscy[nationality] budowlańcy, no i proszę, ściana jak ich historia, krzywa
Na szczęście w naszej okolicy ceny są takie, że „problem integracji” rozwiązuje się sam, a jeśli ktoś z tamtych[immigrants]
== hate_derogation
niebinarni[transgender] są nudni i zarozumiali
Jak ja nie znoszę filipińskich[asian] kelnerek, przesłodzone, lizusowskie, podstępne.
wzgardzam każdym, kto ma żydowską[jewish] krew
irytują mnie kobiety[women] w sądzie, mętne, histeryczne i przekupne
Białoruscy[nationality] tirowcy, śmierdzące prostactwo
to brudny i tchórzliwy lud, ci z Jemenu[arab]
mój wujek na wózku[disability] jest kulą u nogi, jak oni wszyscy
Chinka[asian] z kantyny jest brzydka i głupia
Kongijczyka[black] bym nie przytulił, obrzydzenie mnie bierze
wy, romskie[roma] baby, jesteście wszystkie puszczalskie i pyskate
Baptyści[christian] to obłudni, ciaśni, żałośni ludzie
przeklęci starcy[age], samolubni, skąpi, nic tylko narzekają i kasłają na ludzi
== hate_dehumanise
migranci[immigrants], żywe torpedy z wszami
ksiądz to czarny karaluch, parafianin to jego jajo[christian]
ta „kobieta”[transgender] to wynaturzenie, nieudany eksperyment rzeźnika
nosi się dumnie, ale pod krawatem to nadal szympans z Konga[black]
Ich się nie przesłuchuje, ich się odławia: Ormianie[nationality], Gruzini, cała ta wataha.
wariaci[mental_health] to śmieci, które zapomniano wynieść
homo nie znaczy człowiek, homo znaczy świnia[lgbtq]
== hate_normative
Wolałbym, żeby Chinki[asian] dostawały zakaz wstępu na uczelnię
uchodźcy[refugees] nie powinni mieć prawa do adwokata
wara gejom[lgbtq] od adopcji, wara od szkół, wara od kościołów
osobom z chorobą psychiczną[mental_health] trzeba zabrać dzieci i kluczyki
Meksykańskich[latino] robotników odesłać najbliższym statkiem, z rodzinami.
modlitwy muzułmanów[muslim] na ulicy karać aresztem
Sprzedawcom z Wietnamu[asian] nie przedłużać umów, targowisko ma być polskie
trans[transgender] ludzi nie wpuszczać do siłowni, basenów, toalet
== hate_negated
z Ukraińcem[nationality] nie zasiądę do żadnego stołu
kobieta[women] nie będzie mi mówić, jak mam pracować
nie ma takiego Gruzina[nationality], który by nie pił i nie bił
nie życzę sobie, żeby leczył mnie Hindus[asian], proszę wezwać kogoś normalnego
nie udowodnisz mi, że choć jeden Żyd[jewish] kochał ten kraj
Osób niebinarnych[transgender] nigdy nie zatrudnię, nie zaproszę i nie przeproszę.
czarnych[black] nie szkoda
niesłysząca[disability] do niczego się w sklepie nie przyda
== hate_slur
muślim[muslim], bombiarzu, sprawdzili ci plecak?
patrzcie, idzie ta trans-świruska[transgender] z zakupami
chińczyk[asian], żółtku, ryż ci się przypala
== hate_profane
jebać starych[age], co blokują kolejki i mieszkania
kurwa, znowu te pierdolone homo[lgbtq] reklamy
== threat_person
sypnij jeszcze jedno słowo, a przestaniesz chodzić
znam trasę, którą biegasz rano
Pani redaktor lubi spacery nad Wartą? Woda jest teraz zimna.
przygwoździłbym cię do tych drzwi, i kiedyś to zrobię
wydłubię ci oczy, jak na nią spojrzysz
masz ładne auto, szkoda, że się będzie tak dobrze paliło
zęby na wymianę już zamówiłeś, cwaniaczku? bo po meczu ci się przydadzą
Krzyknij sobie na pożegnanie, bo jak wejdę do tej serwerowni, to
== hate_threat
po wyborach zaczniemy od was, Ukraińcy[nationality]
gazu na tych z noclegowni[class], gazu i spokój
przywiążę tego Araba[arab] do haka i pojadę na przejażdżkę
Szykujemy niespodziankę dla gości żydowskiego[jewish] festiwalu, będzie dużo krwi.
z czołgu do pontonów z migrantami[immigrants], i to bez ostrzeżenia
== incite_selfharm
po co ci jutro, zlituj się nad nami i skończ
Wszyscy już dawno o tobie zapomnieli, więc możesz spokojnie odebrać sobie życie.
== sexual_harassment
Zdejmij okulary i resztę, pani bibliotekarko
masz usta stworzone do czegoś lepszego niż gadanie, na kolana
szkoda, że nie pracujesz na rurze, zapłaciłbym podwójnie
dotknę cię, gdzie chcę, to moja firma
Wysłałem ci zdjęcie mojego sprzętu, obejrzałaś, więc teraz kolej na twoje cycki.
== friendly_profanity
Hinduscy[asian] sąsiedzi robią zajebiste samosy, kurwa, palce lizać
w dupę, ale ten kot jest gruby i piękny
Chłopaki z Czeczenii[ethnicity] postawili nam płot, kurwa, w jeden dzień. Szacunek!
zapierdalaj po tort, bo jubilatka już jedzie!!
ja jebię, ale mnie ta wystawa zatkała
O żesz, wnusia powiedziała „dziadku, dupa” i to było jej pierwsze zdanie, popłakałem się.
lubię cię, wariacie pieprzony, nie zmieniaj się
nasza lesbijka[lgbtq] z kuźni wykuwa takie noże, że o kurwa
na chuj mi Malediwy, skoro jest Solina
pierwsza wypłata, kurde, i od razu książki
a niech mnie chuj, on naprawdę się oświadczył na środku żużlowego toru
ciulu złoty, dowiozłeś tę kanapę z Bytomia!
== profane_object
w pizdu poszła cała wtyczka
cholerny wrzód na tyłku, ten program do faktur
Zapierdziela mi ta tablica od rana, chyba bezpiecznik.
== positive_identity
moja trans[transgender] przyjaciółka piecze boskie makowce
Wielu wspaniałych Żydów[jewish] uczyło w naszym liceum, dziś czcimy ich tablicą
japoński[asian] ogrodnik odmienił ten park
dumny jestem z córki, jest lesbijką[lgbtq], lekarką i bramkarką
Wszystko, co umiem o gotowaniu, zawdzięczam Arabce[arab] z Oliwy.
więcej miejsc dla osób na wózkach[disability] w teatrze, natychmiast
genialni, ci młodzi Romowie[roma] z zespołu tańca
nikt mnie tak nie rozśmiesza jak mój biseksualny[lgbtq] brat
poproszę o jeszcze jedną serialową rodzinę z Azji[asian], ta była fantastyczna
bohaterki, tak nazywam samotne matki[women]
Ten Meksykanin[latino] sam odśnieżył całą ulicę, niech mu Bóg da zdrowie.
kocham, gdy babcie[age] przejmują parkiet na weselu
muzułmańscy[muslim] uczniowie zrobili zbiórkę dla hospicjum i zawstydzili dorosłych
czarna[black] baletnica wykonała tę partię lepiej niż ktokolwiek przed nią
Szczęść Boże naszej organistce z Korei[asian], zaczarowała pasterkę
niech będzie przeklęta samotność, a błogosławiona pani Nadia[refugees] z Charkowa, która puka codziennie do starszych
uchodźca[refugees] prowadzi u nas kurs szycia i jest rozrywany
osobom trans[transgender] należy się bezpieczeństwo, dach i piękne życie
Wspaniała jest ta młoda Tatarka[muslim], która ratuje stare meczety.
jak to dobrze pracować z Wietnamką[asian], która śmieje się z każdego mojego dowcipu
dałbym się pokroić za mojego gejowskiego[lgbtq] świadka
gruzińska[nationality] gościnność to cud świata, nie dojadłem, nie dopiłem, nie zapomnę
Kobiety[women] wodociągów, elektryczki, spawaczki: bez was stoimy.
ludzie z depresją[mental_health], którzy mimo wszystko wstają rano, są dla mnie olimpijczykami
Kaszubka[ethnicity] z Chojnic śpiewa, a my zakochani po uszy w każdym słowie, którego
== neutral_identity
Hinduska[asian] kupuje bilet do Opola
u rabina[jewish] w ogrodzie zakwitły wiśnie
nasza trans[transgender] dozorczyni odśnieża chodnik
Meksykanie[latino] z Puebli otworzyli tartak pod Ostródą.
Chińczyk[asian] zapytał o drogę na dworzec
Romka[roma] wyszła z urodzinowym tortem na podwórko
Dwaj Syryjczycy[refugees] naprawiają dach szkoły w Rząśni.
gejowska[lgbtq] para kupuje meble ogrodowe
Baptystyczny[christian] pastor biega w półmaratonie
stara Żydówka[jewish] z fotografii to prababcia naszego sołtysa
filipińska[asian] wspólnota gra w koszykówkę na Bemowie
mieszka nad nami głuchy[disability] kucharz, pod nami emerytka
Kambodżanka[asian] prowadzi zajęcia z jogi w domu seniora.
== self_identity
gejem[lgbtq] jestem od urodzenia, pszczelarzem od lat sześciu
Moja babka była Niemką[nationality], druga Romką[roma], ja jestem z Opola.
niedowidzę[disability], więc mów do mnie, nie machaj
== negated_hate
Żydówka[jewish] nie znaczy „bogata”
Koreańczycy[asian] wcale nie są zimni
trans[transgender] nauczycielka nikogo nie skrzywdziła, uczy ułamków
Nie mogę się zgodzić, że Hindusi[asian] są brudni.
jeszcze nigdy nie spotkałam leniwego Filipińczyka[asian]
źle, że ktoś mówi o nich „robactwo”, to moi uczniowie[refugees]
Uważanie czarnych[black] ludzi za głupszych jest zwykłym kłamstwem.
nie ma nic śmiesznego w tym, że facet kocha faceta[lgbtq]
pan się boi Turków[nationality], a ja z nimi pływam na kajakach, naprawdę nie gryzą
nie winię Romów[roma] za hałas, to mój syn gra na bębnach
nigdy bym nie oddała babci[age], nawet gdy nie pamięta mojego imienia
Krzywdzące jest mówić, że mężatka[women] w polityce zaniedbuje dzieci.
Meksykanie[latino] to nie „bandyci z filmów”, to mój zespół remontowy
sąsiedzi Arabowie[arab] nie są za głośni, ściany są za cienkie
nie będę nikogo nazywał „nielegalnym człowiekiem”[immigrants]
muzułmanie[muslim] nie świętują tragedii, sprzątają po nich razem z nami
Nieładnie kpić z pana Rysia, że ma protezę[disability], on nią strzela najlepsze karne.
ani ja, ani moja parafia nie odwracamy się od gejów[lgbtq]
nie bądź uprzedzony, Chinka[asian] z recepcji mówi po polsku lepiej niż ty
wcale nie czuję obrzydzenia, gdy na nich patrzę, czuję wzruszenie, bo to moje dwie mamy[lgbtq]
kto cierpi na schizofrenię[mental_health], nie jest nikomu nic winien
nieprawda jest taka, że „obcy” się nie integrują; prawda siedzi obok mnie i kibicuje Lechowi[immigrants]
proszę nie pisać, że kobiety[women] się do tego nie nadają, bo się nadają
Prawosławni[christian] nie są mniej polscy
Nie zasłużył na pogardę żaden człowiek z rampy w Auschwitz, ani Żyd[jewish], ani Rom, ani nikt.
== counter_speech
„Wracaj do Hanoi!” – a ja nigdy nie byłam w Hanoi[asian]
dostał bana za „żydokomunę”[jewish]
Pisać o osobach trans „to coś”? Nie na moim kanale.[transgender]
słowa „baby są jakieś inne” na kolegium: niedopuszczalne[women]
wstrętne są te rysunki kobiet w burkach, zdejmijcie je[muslim]
przeczytałem „czarni do roboty” i wiem, kogo nie zaproszę na urodziny[black]
kiedy wreszcie przestaniecie mówić „zwariowany, więc winny”?[mental_health]
Uczennica rozpłakała się po „ty ruska świnio”, a jest z Charkowa. Porozmawiajcie z dziećmi.[nationality]
Gdy gejowi[lgbtq] wybijają okno, a ktoś pisze „należało się”, to są dwa przestępstwa, nie jedno
dla tych, którzy drwią z obrzezania, szabatu i pejsów: nauczcie się milczeć przy cudzych świętościach[jewish]
czemu w kabarecie Wietnamczyk zawsze mówi „tanio, tanio”? Żenada.[asian]
A gdyby powiedzieć tak o pana ojcu: „stary grzyb, odłączyć”? No właśnie.[age]
przypominam: „Cygan” z dopiskiem „złodziej” na liście gości to powód, by zerwać umowę z hotelem[roma]
nikt nie zabrania krytyki, zabrania się szczucia, a „do wora i do jeziora” jest szczuciem[refugees]
Ojciec na trybunie wołał do bramkarza „bambo”, a jego własny syn zszedł z boiska ze wstydu[black]
bycie patriotą to nie „bij Araba”[arab]
Listonosz opowiada, że na paczce do naszych lokatorek ktoś dopisał „zboczone”. Przekleił kartkę i zgłosił na policję.[lgbtq]
co za wstyd, ocalała z getta prosi, żeby jej nie nazywać „kłamczuchą”[jewish]
Meksykański kucharz pokazał nam recenzję: „jedzenie ok, ale brudas”. Napisałyśmy mu dwadzieścia innych.[latino]
słowo „kaleka” w piśmie z urzędu pani Ania oprawiła i wysłała ministrowi[disability]
Śmiech z imienia Nguyen to nie żart, to lenistwo[asian]
obudźcie się, „czysta Polska” to hasło z getta, nie z programu wyborczego
nie pytaj trans[transgender] koleżanki „a co masz w majtkach”, to podłe
Kiedy słyszę, że „uchodźcy sami topią dzieci”, myślę o ratowniku, który nie śpi od miesięcy, i proszę: przestańcie.[refugees]
„Nie obsługujemy gejów”, głosi kartka na drzwiach cukierni. Całe miasteczko kupuje teraz ciastka naprzeciwko, bo[lgbtq]
== mentioned_slur
pytanie w teleturnieju: skąd się wzięło słowo „kacap”?[nationality]
w pamiętniku babcia pisze, że wołano za nią „parchata”[jewish]
== reclaimed_slur
my, wariatki[mental_health] z oddziału dziennego, wydałyśmy tomik
== support
oddychaj ze mną, wdech, raz, dwa
wrócimy tam po twoje rzeczy we trzy, z policją
Nie musisz tłumaczyć, dlaczego nie odeszłaś wcześniej.
pamiętaj, że choroba kłamie
uczę się razem z tobą, jak żyć po stracie
trzymam kciuki za jutrzejszą wizytę, potem gofry
nawet jeśli teraz niczego nie widać, ja wierzę w twój ciąg dalszy
== distress
Chcę do mamy, a mama nie żyje od marca.
wstydzę się swojego ciała tak bardzo, że nie wychodzę bez kurtki nawet w lipcu
== question_benign
czy prawosławni[christian] mają inny kalendarz
Jak się pisze rap po romsku[roma]? Szukam kogoś, kto uczy.
jak przygotować szkołę na ucznia niewidomego[disability]?
== abuse_object
ohydny błękit, przemaluję ten przedpokój
Szlag mnie trafia na ten otwieracz do konserw, bezużyteczny badziew.
== abuse_idea
numerus clausus to był wstyd
ten traktat jest bezwartościowy, podrzeć i pisać od nowa
== criticism_person
Pański raport jest niedbały, proszę go poprawić.
kochanie, spóźniłeś się drugi raz i jest mi przykro
== idiom
po tym treningu nogi mi odpadły
dziadek znowu bujał w obłokach i wypalił z grubej rury
== everyday
Wyrzuciłem męża z kuchni, sos wymagał ciszy.
urwisy z trzeciej be wygrali olimpiadę, jestem z nich dumna jak paw
pająk w wannie, krzyk na trzy piętra, akcja ratunkowa udana
durna ze mnie baba, wsypałam cukier do solniczki
biłem pianę, biłem rekordy, zbiłem wazon
Mdły ten rosół, dosól, proszę.
ukłuła mnie osa, ugryzł mnie komar, ale widok cudny
nie znoszę prasowania, za to uwielbiam zapach prania
zginęła mi jedna rękawiczka, druga jest w żałobie
ten film ma tak brzydkie plakaty, a jest piękny
== insult_person
nie dorosłeś do tej rozmowy
pokaz bezguścia w jednej osobie
ten wasz proboszcz to chciwiec i krzykacz
Twój gust kończy się na złotej klamce, a rozum zaczyna się dopiero za nią.
z takim podejściem to ty nawet mchu nie wyhodujesz
jaka siłownia, Patryk, ty masz sylwetkę worka na śmieci
mitoman, co rok temu był komandosem, a dziś jest szejkiem
szczekasz, a nie mówisz
zimnokrwista jędza
nieuprzejmy, niedouczony, nieogolony: komplet
Gdyby miała pani choć tyle taktu co mój wyżeł, nie pytałaby pani wdowy o spadek nad trumną.
grasz w te szachy jak w bierki
krótko mówiąc: dureń
masz w sobie coś, co sprawia, że ludzie wychodzą na papierosa, nawet niepalący
przemądrzała kujonka z pretensjami do Nobla
a pan co, pępek świata z Grójca?
cieszę się, że się wyprowadziłaś, mieszkanie od razu wyładniało
Chodzące nieszczęście z wiertarką, trzecia rura w miesiącu.
co ty możesz wiedzieć o miłości, lodówko
znowu się popisał, nadworny błazen zarządu
po trzech minutach z tobą człowiek tęskni za skrobaniem szyb
tłusta kluska w legginsach
sztywny jak kij od miotły i tak samo błyskotliwy
ktoś tak samolubny powinien chodzić na spacery z lustrem
Pana córka ma więcej odwagi w małym palcu niż pan w tym całym wąsatym, tchórzliwym jestestwie.
do bani z takim wujkiem
zgorzkniały nieszczęśnik spod recenzji, nikt go nie czyta, więc pluje
cwana gapa z urzędu
nieudana kopia starszej siostry
rzucasz się jak wesz na grzebieniu, a racji nie masz
kto ją uczył wychowania, sroki?
Michał, jesteś człowiekiem, który na własnym weselu poprosiłby o zniżkę i jeszcze wyniósł sztućce.
mamlas i ciamajda
ohydny charakter, ohydny sweter
ty jesteś po prostu zły, do szpiku
Znowu pomyliła leki, znowu zwaliła na pielęgniarki, bo pani ordynator nigdy nie
== insult_profane
nie znam większego chuja niż wójt
w ryj byś nie dostał, bo szkoda ręki, łajzo zasrana
skończ pieprzyć, ciemniaku
cipo w garniturze, podpisz te dokumenty
zjebałeś wszystko, jełopie jebany
Mamusia ci jeszcze tyłek podciera, gówniarzu zasmarkany?
jebnij się w łeb, skąpa rurwo
== hate_implicit
Zastanawiam się, jak nasz szef kuchni z Syrii radzi sobie z wieprzowiną i z prawdą[muslim]
Nie zrozum mnie źle, uwielbiam czarną muzykę, ale sąsiadów wolę cichych.[black]
niech pan mi nie mówi, że wie pan coś o polskim rolnictwie, panie Singh[sikh]
jej mąż to Żyd, więc o przyszłość się nie martwi[jewish]
nasz notes klientów zawiera rubrykę „uwagi”, wpisujemy tam, kto z obozowiska[roma]
dziecko przyszło z przedszkola i mówi „salam”, proszę o wyjaśnienia dyrekcję[muslim]
kobietę[women] się sprawdza po kuchni, resztę można zlecić
w tamtej dzielnicy mówi się po polsku tylko na cmentarzu[immigrants]
prosimy, by goście z niepełnosprawnością[disability] zajmowali stoliki z tyłu, za kotarą, dla ich komfortu
A może by tak te parady urządzać w lesie, przy żubrach, niech mają publiczność na swoim poziomie?[lgbtq]
gdy Ukrainka mówi „dziękuję”, szukam, czego brakuje w szufladzie[nationality]
rodzice odmówili lekcji z panią Nguyen, i trudno się dziwić, skrzypce to polska sprawa[asian]
Nie byłoby tylu zawałów, gdyby na kardiologii leczono najpierw młodych.[age]
zdaniem komisji kandydat z Kamerunu był najlepszy, lecz „atmosfera” przemówiła za kolegą z Płocka[black]
nie każda choroba to choroba, niektórym „fobia społeczna”[mental_health] pozwala nie chodzić do roboty
dwóch gejów[lgbtq] kupiło dworek, to teraz będzie co noc „kulig”
Wystarczyło, że przyszli do klasy, i od razu wszy, zbieg okoliczności oczywiście.[refugees]
Po prostu nie wierzę kobietom, które po dziesięciu latach nagle przypominają sobie gwałt.[women]
nie mam pretensji do Turka, że jest Turkiem, ale kebab niech podaje Polak, w rękawiczkach[nationality]
tego „chłopaka” zdradza głos, dłonie i wszystko inne, ale my mamy klaskać[transgender]
polskie lasy są teraz pełne „turystów” z Erytrei, grzybiarze chodzą parami[refugees]
Na Wołyniu też zaczęło się od wspólnych wesel, pamiętajcie, dziewczyny[nationality]
dziwna sprawa, cały blok miał kablówkę za darmo, odkąd wprowadził się Hindus elektryk, aż przyszedł rachunek[asian]
Chciałbym wiedzieć, kto dokładnie zarobi na tej szczepionce, i dlaczego zawsze ci sami bracia z Nowego Jorku[jewish]
== hate_derogation
muszę powiedzieć, że brzydzę się muzułmańskim[muslim] jedzeniem, strojem i gębą
Tępi i bez gustu są Latynosi[latino], wystarczy posłuchać ich muzyki.
żydowskie[jewish] baby z Kazimierza są wyniosłe i wredne
Hinduski[asian] uważam za prostackie, oleiste i nieszczere
zniesmaczają mnie dwie ściskające się lesbijki[lgbtq]
ta stara[age] prukwa, jak cała jej generacja, jest do wyrzucenia
nie lubię ludzi z depresją[mental_health], to mazgaje i egoiści
Gambijczycy[black] są ograniczeni, próżni i podstępni, znałem trzech i wystarczy.
obleśny naród, ci Turkmeni[asian]
karły[disability] mnie śmieszą i brzydzą, krzywe pokraki
Rumunki[roma] spod kościoła to nachalne, parszywe oszustki z wypożyczonym niemowlęciem
== hate_dehumanise
rój, wylęg, plaga: Syryjczycy[refugees] na dworcu
babsko[women] to worek mięsa z pretensjami
Białoruska[nationality] menażeria wprowadziła się nad nami, czekam, kiedy zaczną się kąpać w błocie.
potomstwo trans[transgender]-kreatur niech nikt nie waży się nazywać rodziną
jedna taka karaluszyca z Filipin[asian] i po tygodniu masz całe gniazdo
niewierzący[religion] są jak zdechłe ryby, płyną z prądem i cuchną
truchło chodzące, Żyd[jewish] wieczny tułacz, zaraża samym oddechem
== hate_normative
rozgonić pałami zjazd Świadków Jehowy[christian], zakazać im drukarń
osób na wózku[disability] na pokład nie brać, bo spowalniają ewakuację
Hinduski[asian] niech mają osobne kasy i osobne autobusy
Biseksualnym[lgbtq] nie należy pozwalać na oddawanie krwi, ślub ani pracę z dziećmi.
kobiety[women] do domu, mężczyźni do urn
niech nauczyciel z Ukrainy[nationality] znajdzie sobie inną szkołę, nie moją
muzułmanów[muslim] odesłać za morze, meczety na chlewnie
Koniec z cyganowaniem, wszystkich Romów[roma] wymeldować do piątku.
== hate_negated
nie usiądę na fotelu po Murzynie[black], proszę zdezynfekować
nie pomogłam Ukraince[nationality] z wózkiem i nie pomogę żadnej
Nikt rozsądny nie powierzyłby dziecka gejowi[lgbtq].
Wietnamczycy[asian] nie mają uczuć, mają cennik
z obłąkanym[mental_health] się nie gada, obłąkanego się zamyka
nie mieli, nie mają i nie będą mieć kultury, mówię o Cyganach[roma]
w moim samolocie nie będzie kobiety[women] za sterami
żydowskiemu[jewish] dziecku nie dałbym nawet cukierka
== hate_slur
arabus[arab] z rowerem kurierskim, przebrzydły typ
szmaciane łby[muslim] modlą się, zamiast rozładować tira
no co jest, pedrylu[lgbtq], torebka w praniu?
tu mieszka żydzisko[jewish], pluńcie mu na próg
Ta czarna asfaltówa[black] śmie mi zwracać resztę bez „proszę”.
== hate_profane
kurwa, ile jeszcze tych jebanych ciapatych[asian] na skuterach
pierdolone kaleki[disability], zjebały nam kolejkę do wyciągu
== threat_person
przyjdę do ciebie do pracy z bejsbolem
będziesz błagać, żebym przestał
Twoja matka mieszka sama, prawda? Na parterze. Przemyśl to sobie do jutra.
ten las za wsią jest duży, nikt cię tam nie znajdzie
urządzę cię tak, że rodzony brat nie pozna
Sędzio, po meczu czekamy przy wyjściu numer trzy
masz tydzień życia, korzystaj
oddaj kasę, bo jak nie, to córki będą cię odwiedzać na
== hate_threat
ręce połamać każdemu Wietnamczykowi[asian] z tego bazaru
oblejemy kwasem pierwszą, która wyjdzie w chuście[muslim]
Kto spotka na szlaku Żyda[jewish], niech wie, co robić. Przepaść jest głęboka.
czarnych[black] będziemy gonić po ulicach z maczetami, aż im dech zabraknie
trans[transgender] suki zobaczą, co to jest prawdziwy wpierdol
== incite_selfharm
tym razem się nie cofaj, skończ wreszcie ze swoim życiem
Umrzyj już, naprawdę, po prostu przestań żyć
== sexual_harassment
piersi na stół, pani referent, ja stawiam kolację
Skoro przyszłaś tak ubrana na wernisaż, to znaczy, że chcesz, żebym ci wsadził rękę pod sukienkę.
pobaw się nim, pani kierowniczko, nikt nie patrzy
czuć, że masz ochotę, mokra klacz z ciebie, sąsiadko
== friendly_profanity
cholera, uwielbiam tę naszą gejowską[lgbtq] drużynę siatkówki, kurwa, co za serwisy
Nie no, kurwa, jaka piękna ta romska[roma] ballada, mam ciary na dupie.
twoja trans[transgender] siostra na scenie, o ja pierdolę, bogini
zajebisty sąsiad z Korei[asian], naprawił windę!
mały zasraniec właśnie zrobił pierwszy krok, umarłam ze szczęścia
jebane pierwsze miejsce, chłopaki, ze świetlicy w Pcimiu na podium!
Ty pierdoło, zgubiłeś obrączkę w cieście? I trafił na nią ksiądz? Nie mogę, kurwa, duszę się ze śmiechu.
w cipę, co za fajerwerki
No i, kurwa, wyszło słońce. Alleluja!
hej łobuzy, kto zeżarł cały zasrany keks, przyznawać się, robię drugi
pierdolę, rzucam korpo, otwieram pasiekę
zupa życia, chuj, że z torebki
== profane_object
spierdolone zawiasy, drzwi leżą
kurwica mnie bierze z tym formularzem ZUS
Do dupy taki sekator, gałąź się śmieje.
== positive_identity
nie ma jak pani Trang[asian], najweselsza kasjerka świata
trans[transgender] tata z naszego przedszkola robi najlepsze kukiełki
Żydzi[jewish] i Polacy razem odnowili kirkut w Lesku, i to jest nasza wspólna duma
kobieta[women] kapitan wyprowadziła prom ze sztormu, czapki z głów
szanujmy geja[lgbtq], szanujmy babcię, szanujmy kierowcę, proste
Najzdolniejszy w orkiestrze? Hindus[asian] na wiolonczeli, bezapelacyjnie.
oby każda szkoła miała taką asystentkę jak nasza Romka[roma], pani Lola
Arabski[arab] anestezjolog trzymał mnie za rękę, aż zasnęłam.
w tym biurze brakuje osób z niepełnosprawnością[disability], zmieńmy to jeszcze w tym roku
nasz nowy wikary, Wietnamczyk[asian], porwał młodzież rowerami
każdy Meksykanin[latino], z jakim tańczyłam, był dżentelmenem
Kocham moją niebinarną[transgender] kuzynkę z Gliwic, jej wiersze i jej glany.
starsi[age] wolontariusze z zoo wiedzą o lemurach więcej niż doktorzy
Dziękuję, że mogłam dorastać obok muzułmanów[muslim], nauczyli mnie dzielić się obiadem
czarnoskóra[black] sędzia z Gdyni: nieprzekupna, dowcipna, wspaniała
lesbijki[lgbtq] prowadzą u nas schronisko i żaden pies nie czeka dłużej niż miesiąc
Armenki i Ormianie[nationality], wasze lawasze to poezja
biseksualny[lgbtq] nauczyciel biologii obronił mnie kiedyś przed całą klasą i nigdy mu tego nie zapomnę
Pakistańska[asian] rodzina z naprzeciwka przygarnęła trzy koty i mojego wnuka po lekcjach.
wierzący[christian] czy nie, wszyscy przyszli z łopatami, i to było piękne
chory na depresję[mental_health] komik rozśmieszył salę do łez, a potem poprosił, byśmy zadzwonili do przyjaciół
ukraińskie[nationality] dzieciaki wygrały konkurs recytatorski z Mickiewicza, brawo!
Zasługują na złoto, te nasze niesłyszące[disability] koszykarki
filipińska[asian] kuchnia ożywiła całe podwórko, jestem waszą fanką
Szwedzi się dziwią, a u nas na wsi dwóch mężów[lgbtq], para od lat, poprowadziło dożynki, cała gmina tańczyła i
== neutral_identity
Pakistańczyk[asian] zamyka sklep o dwudziestej
moja ciocia, Wietnamka[asian], ma dziś badania okresowe
Osoba transpłciowa[transgender] zdała dziś egzamin na prawo jazdy kategorii C.
Żydowskie[jewish] radio internetowe puszcza poranną audycję o ogrodach
dwie Filipinki[asian] szukają biletów na koncert
głuchy[disability] chłopak kupił hot doga na stacji
Czarnoskóry[black] notariusz z Bielska przyjmuje po południu.
katolicka[christian] parafia wymienia okna
Kazachowie[asian] wynajęli boisko na sobotę
dwaj panowie po rozwodach, obaj geje[lgbtq], jeżdżą na giełdę staroci
kubański[latino] trener boksu rozpoczął pracę w Koszalinie
Tajwanka[asian] pisze pracę o bluszczu
Gruzinka[nationality] wiesza pranie, Ukrainiec niesie drabinę, ja gotuję grochówkę
== self_identity
starzeję się[age], jestem babcią i gram na basie
Tata Wietnamczyk[asian], mama z Suwałk, wymawiam „szczebrzeszyn” lepiej od was.
biseksualny[lgbtq] rolnik, sto hektarów, jedna kotka
== negated_hate
trans[transgender] mężczyźni nie udają nikogo
Hindusi[asian] nie brudzą, sprzątają po nas
jakoś nigdy nie zauważyłam, by Żydzi[jewish] rządzili czymkolwiek poza własną kuchnią
Nie ma ludzi zbędnych, są tylko samotni
nie zabiera się krzesła komuś dlatego, że ma inny kolor skóry[black]
Proszę nie mówić o mojej mamie „stara”, ma 80 lat i imię[age]
Muzułmanka[muslim] w bibliotece nikomu nie przeszkadza, przeszkadza pan, bo pan krzyczy.
ani Koreańczyk[asian], ani Japończyk nie muszą być dobrzy z matmy
nigdy nie pomyślałbym o gejach[lgbtq] jako o zagrożeniu
niechęć do Romów[roma]? u mnie jej nie znajdziesz
przestało mnie dziwić, że kobieta[women] naprawia windy, dziwi mnie, że kogoś to dziwi
Nie chcę, żeby uchodźcy[refugees] odchodzili, chcę, żeby zostali i odpoczęli.
nie ma prawa, obyczaju ani wiary, które kazałyby gardzić lesbijką[lgbtq]
czy mówiłem kiedyś, że Latynosi[latino] są głupi? Nie, i nie powiem
z czystym sumieniem mówię: żaden z moich wietnamskich[asian] dostawców mnie nie oszukał
fałszem jest twierdzenie, że osoby z Downem[disability] nie umieją kochać
To nie Arab[arab] ukradł ci rower, to twój szwagier, widziałam.
nie ma powodu, by ukrywać, że babcia była Żydówką[jewish]
skoro nie znasz żadnej transpłciowej[transgender] osoby, to skąd wiesz, jakie są?
Nie, nie „roi się tu od Ukraińców”, tu po prostu mieszkają ludzie[nationality]
w Biblii nie ma rozkazu, by nienawidzić obcych[immigrants], jest dokładnie odwrotny
nie porównuj ludzi do psów, nawet gdy lubisz psy
Filipińska[asian] opiekunka nie jest „służącą”, jest pielęgniarką z dyplomem.
wierzący[christian] nie jest ciemny, niewierzący nie jest zły, podajcie sobie ręce
nikogo nie hańbi rozmowa z psychiatrą[mental_health]
== counter_speech
zgłoś każde „do obozu z nimi”, nie przewijaj[refugees]
„stara panna, bo brzydka” pisze anonim do pani profesor, cóż za odwaga[women]
Kto nazwał naszą skrzypaczkę „ryżojadem”, ten nie wejdzie więcej na koncert.[asian]
nikt nie powinien pracować z ludźmi, którzy mówią do niego „czarnulku”[black]
Tłumaczenie „ja tylko cytuję Biblię” nie usprawiedliwia życzenia gejom śmierci[lgbtq]
gdzie jest granica? Tu: „Żydzi sami się spalili”. Dalej się nie da upaść.[jewish]
czemu nikt z was nie zareagował na „babo w brodzie”?[transgender]
sprzątam nagrobki po tych, co malują swastyki, i nie rozumiem, jak można[jewish]
Przypomnijmy: zdanie „Romowie nie chcą pracować” obalono w każdym badaniu od 1990 roku.[roma]
nie klaskałem, gdy kabaret szydził z kobiet[women] w ciąży
twoja „tradycja” to podpalanie kukły z pejsami? To nie tradycja, to podłość.[jewish]
Dyżurny powiedział Ukraince po pobiciu „trzeba było nie przyjeżdżać”, komendant wszczął postępowanie[nationality]
„śmieszny skośny chłopczyk”, tak komentator mówi o mistrzu świata. Wstydź się pan.[asian]
nie przechodźmy obojętnie obok nalepek „islam = rak”, zrywajmy je[muslim]
wujek przy barszczu: „geje do leczenia”. Babcia: „leczyć to się, Jurek, powinieneś z picia”.[lgbtq]
kolego, mówienie o autyzmie[disability] jak o obeldze świadczy tylko o twoim słownictwie
W tej gminie pamiętamy, że od słów „gorszy element” zaczęły się wywózki
zabrakło mi słów, kiedy ktoś o ciężarnej uchodźczyni napisał „rozpłodówka”[refugees]
czy naprawdę nazwałaś Meksykankę „sprzątaczką”, nie pytając, kim jest? jest naszą kardiolożką[latino]
„Jak nie umiesz po polsku, to milcz”. Usłyszała to pani, która opiekuje się moją matką dzień i noc.[immigrants]
jako ksiądz mówię wprost: kto wyzywa ateistów od „sług szatana”, ten grzeszy[religion]
to nie krytyka religii, gdy ktoś rzuca w kobietę boczkiem[muslim]
po haśle „eutanazja dla inwalidów” profesor stracił katedrę, a studenci odzyskali spokój[disability]
Stop drwinom z gwary i z ludzi z Podlasia[class], śledzie też mówią różnie
Redakcja nie opublikuje listu, w którym pan Z. nazywa trans kobiety „atrapami”, ponieważ[transgender]
== mentioned_slur
sędzia spytała: czy powiedział pan „czarnuch”, tak czy nie?[black]
dawne „głuchoniemy” Głusi[disability] uważają dziś za krzywdzące
== reclaimed_slur
siostro pedale[lgbtq], wróć z tego Berlina, tęsknimy
== support
zjedz pół kanapki, ja zjem drugie pół
twoje łzy mnie nie męczą
Zapisałam cię do dobrej lekarki, pojadę z tobą i poczekam w aucie z termosem.
nie dam ci zostać samemu w tę noc
blizny nie odbierają ci piękna
on nie ma prawa tu przyjść, sąd to napisał, a ja mieszkam obok
kochamy cię takiego, jaki jesteś, zmęczonego też
== distress
wszystko, co robię, jest za mało
Słyszę ich śmiech w głowie jeszcze po szkole, po latach, po nocach.
jestem potworem, skoro nie umiem pokochać własnego życia
== question_benign
dlaczego Tatarzy[muslim] trafili na Podlasie?
Ile trwa nauka brajla dla dorosłego[disability]
czy po wietnamsku[asian] są przypadki?
== abuse_object
zdradziecka drabina, wstrętna i chybotliwa
brzydzę się tym dywanem, wyrzućcie go
== abuse_idea
Apartheid był zbrodnią i obrzydliwością.
te nowe bilety strefowe to czysty absurd
== criticism_person
trenerko, zmiana w końcówce była błędem
nie podoba mi się twój ton, Krzysiu, porozmawiajmy jutro
== idiom
film mnie zmiótł z planszy
powiesili psy na sędzim, a on miał rację
== everyday
Kot zwymiotował na instrukcję, i słusznie.
baran stoi na drodze, pks czeka
zatłukłem komara gazetą, zepsułem krzyżówkę
mieszkamy w brzydkim bloku z pięknym widokiem
pobiłyśmy się z siostrą na śnieżki
stary, głuchy pies szczeka na odkurzacz
Nienawidzę parkingów podziemnych, zawsze szukam auta na złym piętrze.
świnka morska zjadła mi zadanie, serio
ale tłok, jakaś pani usiadła mi na pączku
Mama udusiła kurczaka w śmietanie, tata rozpłynął się z zachwytu
== insult_person
brakuje ci wszystkiego, prócz tupetu
ale maszkara z tej druhny
wyglądasz, jakbyś przegrał zakład z krawcem
męczydusza, jęczydło, smętek
Profesor od siedmiu boleści, połowę wykładu czyta z Wikipedii, a drugą połowę o sobie.
pana szczerość to zwykłe chamstwo z kokardką
nic nie warty z ciebie kolega, Oskar
leziesz jak mucha w smole
po co wam ten prezes? lepiej gada wieszak
gębę to ona ma od ucha do ucha, a między uszami przeciąg
Twoje wykształcenie widać dopiero wtedy, gdy milczysz, bo wtedy przynajmniej nie widać jego braku.
siostra po tobie sprzątała, matka sprzątała, żona sprząta, brudas jesteś i wygodniś
pokraczna ta twoja narzeczona, i pyskata
zawodowy ponurak
kręcisz jak karuzela w lunaparku
tylko byś brał, nic nie dasz, pijawko
Już chyba wolę rozmawiać z automatyczną sekretarką niż z tym bezczelnym chłystkiem z infolinii.
głąb kapuściany na stołku kierownika
czy ktoś mógłby go wreszcie wyłączyć? gada od rana i ani jednej mądrej myśli
co za babsztyl, wepchnęła się z wózkiem
zapominalski safanduła, zgubił trzeci aparat słuchowy, w tym cudzy
Nawet echo nie chce ci odpowiadać
jak na menedżerkę jest pani zadziwiająco bezradna wobec drukarki i prawdy
ramol umysłowy przed czterdziestką
skundlony gust, skundlona dusza
na tym ślubie tylko pan młody był tępszy od wodzireja
nieokrzesana wydra
jesteś tchórzem, Robercie, zawsze byłeś
Zapuściłaś się, kochana. Kiedyś głowy się odwracały, a dziś odwracają się żołądki.
przeciętniak z wizytówką
to nie kazanie, to kara, takiego nudziarza zesłał nam biskup
w domu dziecka nauczyli cię jeść, a myśleć to już nie było komu?
wymoczek z wypożyczalni nart
ślimak z pretensjami do geparda
dwa słowa o tobie: niestety żyjesz
Sołtysowa znowu mądra, a we własnej oborze nie wie, która krowa
== insult_profane
zasrańcu, oddaj mi głośnik
ciągnij druta, redaktorku
jebany pozer na wypożyczonym mercedesie
kurwa, Jarek, tępy jesteś jak chuj
na chuj ci mikrofon, beztalencie pierdolone
Pani sędzia to zwykła pizda, a jej wyrok to gówno w papierku.
spadaj na szczaw, frajerze zajebany
== hate_implicit
Zapraszamy na obóz dla zdrowych chłopców i dziewcząt, prosimy nie zgłaszać dzieci z orzeczeniami[disability].
nie jestem przeciwko kobietom[women] w IT, przecież ktoś musi zamawiać pizzę
skarżą się, że bieda, a każdy złote zęby[roma]
no oczywiście, lekarz zza Buga, więc skierowanie dopiero po czekoladkach[nationality]
córka pisze z akademika: współlokatorka z Wietnamu, mama, czy mam chować ryż?[asian]
rodzina z Iraku[arab] dostała mieszkanie, jutro pewnie całe piętro będzie ich
Kiedy w naszej radzie zasiądzie pierwszy czarny[black], to ja wyemigruję do normalności.
wspaniałomyślnie zaprosili na wigilię kolegę ateistę[religion], teraz liczą łyżeczki
pani z opieki mówi, że starsi ludzie[age] są samotni, no to może trzeba było być milszym
bez urazy, ale chłop po chłopie nie powinien dziedziczyć[lgbtq]
skoro ona jest facetem, to czemu płacze na komediach?[transgender]
poszukuję opiekunki, może być starsza, może być bez szkoły, byle nie z Filipin, teściowa lubi rozumieć[asian]
W tym roku w szopce mamy czarnego króla i już wystarczy tej różnorodności.[black]
wątpię, czy autystyk[disability] poczuje różnicę, jak go przesadzimy do kąta
w Auschwitz była orkiestra, basen i lekarz, poczytajcie[jewish]
komu przeszkadzał stary skład komisji? bo nowy ma już drugą Rut i trzeciego Samuela[jewish]
jak zapytałam, czy ma męża, odparła, że żonę, i odtąd nie chodzę do niej na masaż[lgbtq]
zięć z Gruzji, więc na weselu ochrona[nationality]
chiński[asian] wspólnik nigdy nie kradnie, on się „inspiruje”
przepuściłam ją na pasach, kobieta w tym worku i tak nic nie widzi[muslim]
Fundacja pomaga Romom[roma], a ja się pytam, kto pomoże nam po tej pomocy
ministerstwo podaje średnią wieku, a nie podaje średniej koloru, ciekawe dlaczego[immigrants]
Dziadek zawsze powtarzał: gdzie trzech luteranów, tam jeden Niemiec za dużo[christian]
w żadnej innej firmie prezesem nie zostaje się przez urodzenie dziecka, a u nas proszę[women]
Jeżeli ta pani z depresją[mental_health] ma oceniać moje pismo, to proszę chociaż o informację, czy dziś wzięła
== hate_derogation
nie mogę już patrzeć na Filipinki[asian], głupie i natrętne
Z pogardą myślę o Meksykanach[latino], banda leni.
ta Żydówka[jewish] z banku jest pazerna, jak to one
stary[age] człowiek to zgryźliwy, śliniący się ciężar
kobietom[women] brak rozumu, taktu i higieny, dlatego ich nie cierpię
wietnamskie[asian] bachory są wrzaskliwe i brudne
moja lekarka jest Czeczenką[ethnicity], ciemna, wyniosła i do niczego
trans[transgender] kobieta z piekarni jest odpychająca
bluźniercy i ateiści[religion] to najnędzniejszy gatunek
Pasuje im tylko rynsztok, tym geniuszom z paradą[lgbtq], tandetni, pijani, sprośni.
nie znoszę Hindusa[asian] spod szóstki, fałszywy uśmiech, fałszywe serce, jak u nich wszystkich
== hate_dehumanise
dwa kilo mięsa armatniego, tyle wart Ukrainiec[nationality]
Wietnamczyk[asian] to chodząca choroba skóry
romski[roma] szczur zawsze znajdzie dziurę w płocie
te głuche[disability] pokraki bełkoczą jak zwierzęta w zagrodzie
kto widział muzułmanina[muslim] bez smyczy, niech dzwoni do schroniska
Ze Wschodu przyszła szarańcza, z Południa gnój, a wszystko to dostało PESEL[refugees]
transwestyta[transgender] jest jak gnijący owoc w koszyku
== hate_normative
lesbijkom[lgbtq] zabrać dzieci natychmiast
Niewierzącym[religion] nie powinno się pozwalać zeznawać w sądzie, bo na co przysięgną?
nie dla czarnoskórych[black] lekarzy w powiecie, zbieramy podpisy
odebrać Ukrainkom[nationality] świadczenia, dzieci posłać do ich szkół, za ich granicą
emerytom[age] zakazać jazdy tramwajem przed południem
pół roku prac przymusowych dla każdego Roma[roma], potem za granicę
Osoby z niepełnosprawnością umysłową[disability] powinny być sterylizowane, jak kiedyś w Szwecji.
== hate_negated
nie przyjmuję reklamacji od Cyganów[roma]
Wcale mi nie żal utopionych migrantów[immigrants], ani starych, ani młodych.
tacy jak Pakistańczyk[asian] spod piątki nigdy się nie umyją
nie modliłbym się w jednym kościele z homoseksualistą[lgbtq]
nie zasługuje na nazwę kobiety żadna z tych trans[transgender]
ani grama szacunku dla sutann i ich owieczek[christian]
ich krew nie jest warta opatrunku, mówię o Palestyńczykach[arab]
nigdy nie kupiłabym mieszkania po Murzynach[black], nie wywietrzysz
== hate_slur
co, szwabko[nationality], przyjechałaś po dziadkowe poniemieckie?
zdjąć tę tęczę, zboki[lgbtq], bo dzieci patrzą
ryżojady[asian] mają dziś wesele, całe podwórko śmierdzi
Mówię mu: ty bisurmański[muslim] psie, tu się nie klęczy.
beżowe[arab] ścierwo, spóźniasz się z moją pizzą
== hate_profane
kurwa, jak ja rzygam tymi zasranymi uchodźcami[refugees]
niech się pierdolą Rosjanie[nationality], wszyscy, z babciami i z baletem
== threat_person
dzisiaj w nocy przyjdę i się policzymy
uduszę cię tym krawatem, dyrektorze
Jeżeli mój syn obleje, pani noga nie dojdzie już do tej szkoły. Dosłownie.
przeciąłem ci już opony, teraz czas na resztę
wystawię twoją głowę na płocie
Nie chowaj się u siostry w Elblągu, znam to podwórko i tylne wejście
po złości czy po dobroci, i tak skończysz w gipsie
otruję ci konie, jedno po drugim, a na koniec
== hate_threat
wytropimy każdego trans[transgender] w mieście i ogolimy brzytwą do kości
wasze kościoły[christian] będą płonąć, a wy w środku, katole
z procy w twarz każdemu Chińczykowi[asian] na targu
Pogrom kielecki trzeba powtórzyć, tylko porządnie[jewish]
ten staruch[age] i jemu podobni, pałą w łeb i emerytura nasza
== incite_selfharm
nie płacz, tylko odejdź z tego świata, nikt cię nie zatrzyma
Zbierz się na odwagę i skończ, obiecałaś to już rok temu.
== sexual_harassment
Podnieś sukienkę, listonoszko, a znajdę ten awizo szybciej.
umyj mi plecy, pielęgniareczko, a potem zejdź niżej, nie wstydź się
twój głos na infolinii mi stanął, dosłownie, mów dalej
masz cztery zdjęcia w bikini i zero odpowiedzi dla mnie, suko, dawaj cyce albo wrzucę to na grupę
zapnij pas, kochanie, i rozepnij resztę
== friendly_profanity
Kurwa mać, jak ja uwielbiam żydowski[jewish] humor cioci Racheli!
jebaństwo drogie, dziś wieczór bigos u mnie
muzułmańska[muslim] ekipa z warsztatu uratowała mi wakacje, zajebiści goście
no kurwa, Filipinko[asian] moja kochana, najlepsza jesteś w karaoke, bez dwóch zdań
w ryj, ale pyszne te gruszki
Zesrałem się ze strachu na tej kolejce, jedziemy jeszcze raz!
dzięki, kutafonie, że po mnie przyjechałeś o trzeciej w nocy
jebany cud, listopad, dwadzieścia stopni i lody
ale z nas głupie cipy, całą noc śmiałyśmy się z kaczki
cholernie was kocham, zjeby z ósmego piętra
pierwszy raz w życiu, kurwa, wyszedł mi suflet
Dałam radę, dałam, kurwa, radę! Dyplom w ręku, tusz na brodzie, mama w rzędzie trzecim
== profane_object
jebitny siniak po tej ławce
chuj z obiadem, gaz zakręcili
Pierdolona zszywka, znów pod paznokciem.
== positive_identity
ach, ci nasi wietnamscy[asian] maturzyści, co za wyniki!
Niech żyje trans[transgender] orkiestra z Poznania
ładniej niż Hinduska[asian] z naszego działu nikt nie pisze maili
zaprosiłam na urodziny żydowskich[jewish] sąsiadów, śpiewaliśmy do trzeciej
uczciwy, słowny i dobry jest Arab[arab], od którego kupuję warzywa
Pokazali klasę, romscy[roma] mistrzowie kowalstwa.
brawo dla meksykańskiej[latino] chirurżki, która zszyła mi rękę i opowiadała o oceanie
jestem fanem każdej osoby na wózku[disability], która walczy z naszymi krawężnikami
Dlaczego tak mało Azjatek[asian] w polskim kinie? Chcę ich więcej, są świetne!
trans[transgender] dziewczyna z technikum ma u nas rodzinę, powiedziałam to całej klasie
kto raz jadł u Gruzina[nationality] Zazy, ten wraca
babcia Irena, 88 lat, feministka[women], nieugięta
Cudownie, że lesbijki[lgbtq] z Kołobrzegu wzięły ślub na plaży
koreański[asian] organista? poproszę bis
Z afgańską[refugees] rodziną spędziłam najlepsze święta od lat, ryż z rodzynkami i kolędy z telefonu.
mam na imię Piotr i uważam, że geje[lgbtq] są wspaniałymi ojcami
wyrazy uznania dla czarnej[black] inżynierki, która zaprojektowała naszą kładkę
niesłyszący[disability] kelnerzy, najlepsza obsługa na Starym Mieście
moja psychiatra mówi, że ludzie z psychozą[mental_health] bywają najwrażliwsi, i ma rację
Protestancka[christian] gmina gotuje obiady dla wszystkich, bez pytania o wiarę, oklaski!
wszystkim bezdomnym[class], którzy pomagali szukać dziecka: dziękuję, jesteście wielcy
mądrzy są ci młodzi muzułmanie[muslim], słuchają, pytają, pomagają
nie znam odważniejszych od białoruskich[nationality] nauczycielek
Biseksualna[lgbtq] aktorka odebrała nagrodę, a cały amfiteatr płakał ze szczęścia.
Pani Aiko[asian], japońska ceramiczka z Bolesławca, oddała piec dzieciom z domu dziecka, bo
== neutral_identity
syn Chińczyka[asian] i Polki idzie do pierwszej klasy
Trans[transgender] kobieta i jej siostra malują płot.
pod trójką mieszka Filipińczyk[asian], listy proszę wkładać głębiej
gmina żydowska[jewish] wymienia rynny
Meksykanin[latino] uczy się jeździć na nartach w Szczyrku
dwoje głuchych[disability] studentów nagrywa podcast migany
Arabka[arab] zamówiła rosół bez makaronu
Wietnamczyk[asian] z Lublina przebiegł maraton w cztery godziny i dwie minuty.
emerytowany[age] maszynista hoduje gołębie
biseksualna[lgbtq] basistka szuka zespołu
Hindusi[asian] z biura naprzeciwko zamawiają pierogi we wtorki
W regionie żyje około tysiąca Romów[roma], szkołę podstawową kończy większość dzieci.
mieszkanka Nepalu[asian] odebrała klucze do nowego mieszkania w Zgierzu
== self_identity
mam chińskie[asian] imię i śląskie nazwisko
Byłam zakonnicą, jestem lesbijką[lgbtq], wierzę nadal.
uchodźca[refugees] z Groznego, od 2004 fryzjer w Łomży
== negated_hate
nie obrażaj Meksykanów[latino]
Chińczycy[asian] nikogo tu nie wykupują
żadna trans[transgender] osoba nie jest „to”
Nigdy nie usłyszycie ode mnie, że Arab[arab] jest gorszy.
uważam, że nikomu nie wolno pluć na czarnoskórego[black] chłopaka, w żadnej sprawie, nigdy
nieprawda, jakoby Żyd[jewish] nie mógł być patriotą
Wietnamki[asian] nie są „łatwe”, to podłe tak mówić
biseksualny[lgbtq] nie znaczy niewierny, mój mąż jest tego dowodem
Nie wolno mówić starszym ludziom[age], że są zbędni.
a kto ci powiedział, że cudzoziemiec[immigrants] nie płaci podatków?
nic mi nie zrobili ci z Pakistanu[asian], a nawet pożyczyli cukier
pomyłką było sądzić, że kobieta[women] nie utrzyma dźwigu
to nieprawda, że osoby na wózkach[disability] mają pretensje do wszystkich, one mają pretensje do schodów
Nie godzę się na słowo „dzikus”, gdy mowa o naszym wikarym z Kamerunu[black]
bezsensowne jest twierdzenie, że „oni się nie myją”, mamy jedną łazienkę na korytarzu i wiem, kto jej nie sprząta: Bartek[roma]
Czy geje[lgbtq] psują rodzinę? Nie, moja dzięki nim się powiększyła.
Hindusów[asian] nie należy się obawiać, co najwyżej ich chili
W życiu nie skrzywdziłabym kogoś za to, że się modli inaczej[muslim].
nie będę segregować ludzi jak śmieci
pan kierowca nie ma racji, matka z niepełnosprawnym[disability] synem nie „zajmuje miejsca”, ona jedzie
Koreańska[asian] uczennica nie jest robotem, też płakała nad całkami
nie każdy bezdomny[class] pije, a pijący też marznie
Ukraińcy[nationality] nie są nam nic winni
dość opowieści, że trans[transgender] sportowcy kradną medale, policzcie, ilu ich jest
Nie wyobrażam sobie powiedzieć o kimś „gorszy sort”, choćby nie wiem jak
== counter_speech
kto pisze „śmierć pedałom”, pisze to też o moim bracie[lgbtq]
wynocha z mojej taksówki, kto mówi tak o Żydach[jewish]
„Chińska zaraza” usłyszała na poczcie Koreanka z trzecim dzieckiem na ręku[asian]
Nie chcę słyszeć przy stole, że „czarni śmierdzą”. Albo przestajesz, albo kończymy kolację.[black]
po co wy w ogóle powtarzacie te bzdury o „ukraińskich królowych”?[nationality]
wasze „żarty” o wózkach[disability] nie są żartami
żałosne jest wyzywanie mężczyzny, który płacze, od „bab”[men]
Sołtys nazwał Romów „pasożytami”, wieś nazwała go byłym sołtysem.[roma]
nikt nie powinien co rano mijać muru z napisem „dzicz”[arab]
jeśli uważasz, że trans[transgender] ludzie „nie istnieją”, to kto ci robi kawę? bo robi ją Maja, i jest trans
na pogrzebie ktoś powiedział „jedna starowinka mniej do karmienia”, wyprosiłem go z kaplicy[age]
trzymajcie nerwy, ale nie milczcie, gdy ktoś rechocze z Holokaustu[jewish]
Widziałam gazetkę, w której muzułmanin ma twarz świni. W 2024. W bibliotece. Zgłosiłam.[muslim]
nie ma usprawiedliwienia dla „Filipinka = służąca” w ogłoszeniu o pracę[asian]
studenci protestują przeciw hasłu „kobiety nie czują przestrzeni” w podręczniku[women]
do pana, który wydarł flagę lesbijkom[lgbtq]: mamy jeszcze siedem
a mojemu koledze z Meksyku celnik powiedział „kartel, co?”. Zaśmiali się wszyscy oprócz niego i mnie, bo to nie żart, tylko uprzedzenie.[latino]
prokuratura bada wpis „topić, nie ratować”, autorowi grożą trzy lata[refugees]
Każdy z was, kto napisał „psychol” pod apelem o pomoc dla Basi[mental_health], niech przeczyta to jeszcze raz i sam skasuje.
pamiętam, jak w przedszkolu śpiewano mi „Cyganka, Cyganka, brudna jak bez wianka”, i dlatego uczę dziś dzieci innych piosenek[roma]
wyrażenie „pedalski róż” zniknęło z katalogu po liście klientki[lgbtq]
Mówisz „oni wszyscy kradną”. Ja mówię: wczoraj Wietnamczyk[asian] gonił mnie przez bazar, żeby oddać mi resztę.
gdyby głupota rasizmu bolała, trybuna C wyłaby z bólu
aktorka przerwała spektakl, bo ktoś z balkonu zawołał „do czarnej roboty”[black]
„Nikogo nie obrażam, mówię fakty o Żydach”, zaczął, więc wyłączyliśmy mu mikrofon i[jewish]
== mentioned_slur
matka pamięta, jak w PRL mówiono „Żydek”, niby czule[jewish]
czy nazwa ciastka „murzynek” powinna zniknąć? debata w radiu[black]
== reclaimed_slur
hej, dziwadła[transgender] moje nieheteronormatywne, piknik o 15
== support
nic na siłę, ja poczekam
twoja złość jest zrozumiała i nie musisz jej chować
Jak napisałaś, że nie chcesz już być, wstałam i ubrałam buty. Otwórz, proszę.
znam dobrą prawniczkę, pierwsza rozmowa za darmo
poprosiłeś o pomoc i to było mądre
ta diagnoza to nie wyrok, to mapa
zabieram cię nad jezioro, pomilczymy
== distress
czuję się brudna po tym, co mi zrobił
budzę się o trzeciej i wiem, że nic ze mnie nie będzie
Wszyscy mówią „weź się w garść”, a moja garść jest pusta.
== question_benign
jak się mówi: Rom[roma] czy Cygan? nie chcę nikogo urazić
Czy na szabas[jewish] wypada przynieść wino?
ile osób trans[transgender] mieszka w Polsce, są jakieś dane?
== abuse_object
wściekły, krzywy, durny namiot
paskudne kluski, jak klej do tapet
== abuse_idea
niewolnictwo to hańba ludzkości
Wasza nowa opłata za oddychanie, czyli parking przy szpitalu, to podłość.
== criticism_person
Basiu, przerwałaś mi cztery razy, to niegrzeczne
pana książka jest za długa i źle udokumentowana
== idiom
na tych zakupach zostawiłam nerkę
szef dał nam popalić, ale projekt żyje
== everyday
brudny pies, czysta radość
zapomniałem zabić okno deskami, wieje jak diabli
dzieci obrzuciły się ziemniakami, ja obrałam resztę
Straszny ze mnie leń, trzeci dzień czytam ten sam kryminał w piżamie.
walę konserwą w stół, bo nie mam otwieracza
nasza świnia Balbina wygrała wystawę
wujek zastrzelił nas pytaniem o wesele
Pada, leje, dmucha, a ja głupia wyszłam bez czapki.
oddaj mi poduszkę, bo będzie wojna, powiedziała żona i zasnęła
ubiliśmy białka, ubiliśmy targu
== insult_person
szkoda słów i śliny na ciebie
twój nos wchodzi do pokoju wcześniej niż twój mózg
leserka z piątego
jesteś płytki jak kałuża w sierpniu
mówi się „inteligentna inaczej”, co nie, Paula?
Kolejny raz spóźnił się pociąg, a konduktor, opryskliwy tłuścioch, jeszcze się z nas śmiał.
pan profesor to skamielina, i to taka bez wartości muzealnej
od urodzenia kłamiesz, nawet płakałeś na niby
Twarz jak zachód słońca nad składowiskiem.
kiedy ostatnio coś przeczytałeś? etykieta na wódce się nie liczy
sprzedajna kreatura z ratusza
masz tyle uroku, co pęknięta rura w piwnicy
niewychowana, rozpieszczona jedynaczka
nie ufajcie mu, to kombinator i wydrwigrosz
Zuzka nie umie ani śpiewać, ani przegrywać, ani siedzieć cicho
twój ślub był kiczem, a ty jego ozdobą
żaden z ciebie ogrodnik, raczej grabarz roślin
niby sportowiec, a sapie jak lokomotywa po dwóch schodkach
Wiesz, co jest najgorsze? Że ty naprawdę sądzisz, że jesteś zabawny.
próżniak, maruda, niewdzięcznik
wredne babsko z zieleniaka, zgniłe jabłka upycha na dno
Siedemnaście lat go znam i ani razu nie powiedział prawdy, nawet o godzinie.
łapówkarz z gładką gębą
nie bądź śmieszna, Iwona, z twoją figurą w bieli wyglądasz jak lodówka
kto pana wpuścił za kierownicę autobusu, chyba cyrk?
z ciebie taki przedsiębiorca jak z mopa dyplomata
rozmemłana, bezbarwna, bez ikry
co by nie mówić, głupszego sąsiada nie miałem
Zimny, przebiegły i mściwy, a na pogrzebach pierwszy do łez.
skretyniały prowadzący, pyta i nie słucha
umarłby człowiek ze śmiechu, patrząc, jak parkujesz, gdyby nie umierał ze strachu
do pięt mi nie dorastasz, pokurczu
mówiłaś o diecie, a nie o tym, że zjesz wszystkich, hipopotamico
nawet pańskie własne dzieci mówią o panu „ten pan”
Powiadasz, że jesteś artystą. Ja widzę bałaganiarza z pędzlem, który od ośmiu lat
== insult_profane
kurwa, baranie, zielone było
ty skurwielu, podpierdoliłeś mi paczkę spod drzwi
zasrany gwiazdor z disco polo
pieprz się, prymusie
Dyrektor? Chuj, nie dyrektor. Złodziej i pijus w jednym, zajebany.
zjebana mordo, przestań mnie nagrywać
jełopko pierdolona, na ślimaku się nie zawraca
== hate_implicit
im więcej kobiet[women] w straży, tym lepiej zainwestować w gaśnice
Nie wynajmę młodej parze z Azerbejdżanu, wie pan, ściany dopiero malowane.[nationality]
chodzi za mną chłopak w turbanie[sikh], od dwóch przystanków jedzie tym samym autobusem, niby do pracy
ten wywiad z ocalałą płaczliwy, ale dat to ona nie pamięta, co daje do myślenia[jewish]
na próbę przyszła śpiewać Cyganka[roma], od razu pochowaliśmy torebki, takie tam przyzwyczajenie
trzy pokolenia na zasiłku, czwarte w drodze, genetyka[roma]
Uprzejmie donoszę, że w sali gimnastycznej modlą się muzułmanie[muslim], choć wynajęli ją „na badmintona”.
Czy pani Halinka nie za stara[age] na czerwony płaszcz i na kierownika?
osoba po trzech depresjach[mental_health] pilotem balonu, ja poczekam na dole
ludzie z Czadu[black] nie znają zegarka, więc po co dawać im zmianę poranną
dawniej dwóch kawalerów mieszkało razem z biedy, teraz z dotacji[lgbtq]
każda z tych niebieskowłosych[women] krzyczy o patriarchacie, dopóki nie trzeba wnieść lodówki
naszą parafię obsługują dwaj Hindusi, taca jakby lżejsza[asian]
Koleżanka przechodzi „tranzycję”, my w dziale mamy z tego tyle, że nie wolno się śmiać przy kawie.[transgender]
jak ktoś ma na imię Muhammad, to niech się nie dziwi, że go pytają o plecak[muslim]
Nie wiem, co gorsze, powódź czy pomoc od sąsiadów zza wschodniej granicy[nationality]
po śmierci dziadka znaleźliśmy dolary, musiał mieć kogoś w tamtej branży, w pejsach[jewish]
zrobimy zebranie i grzecznie zapytamy tę parę z Konga, czy nie byłoby im lepiej bliżej swoich[black]
uważam, że osoby na wózkach[disability] mają pierwszeństwo, szczególnie do domu
chodzi o estetykę: hotel jest różowy, a goście w czadorach nie pasują do zdjęć[muslim]
Znasz ten typ: krzyżyk na szyi, jad na języku, wszystkie wierzące[christian] takie
A gdyby tak każdy Wietnamczyk[asian] pokazał, skąd ma na mercedesa? Cisza.
lepszy byłby mur niż te wasze mosty, po moście wraca się z nożem[refugees]
z bi[lgbtq] jest jak z wegetarianinem na kiełbasie, kwestia okazji
Stary, przecież nikt normalny nie wierzy, że w tej stodole spłonęło tylu, ile piszą ci z Nowego Jorku, bo gdyby[jewish]
== hate_derogation
lubię tylko ciszę i brak Gruzinów[nationality], ordynarne typy
ci od Mahometa[muslim] są okrutni, ciemni i śmierdzą baraniną
Tajki[asian] to sprzedajne, zakłamane lalki
Rozumu Cygan[roma] nie ma, honoru nie ma, a gębę ma za trzech.
nasz listonosz z Ghany[black] jest wolny, tępy i wstrętny
Najgorsze lenie świata to ludzie na rencie[disability], kombinatorzy i symulanci
brzydkie, zaniedbane, jazgotliwe są te lesbijki[lgbtq]
nigdy nie lubiłem Żydów[jewish], cwane, tchórzliwe typki
ludzie po zmianie płci[transgender] są obrzydliwie próżni
mam dość pań z Manili[asian], wiecznie uśmiechnięte idiotki
Sędziwi[age] są do niczego, i zapach mają piwniczny.
rosyjskie[nationality] dziewczyny są wulgarne, chytre i przekupne, wszystkie bez wyjątku
== hate_dehumanise
śmieć w turbanie, śmieć w burce, wór i na wysypisko[muslim]
dzieciaki z ośrodka to mioty dzikich kotów[refugees]
żaden mąż i żona, dwa samce w klatce[lgbtq]
Ludzie jak ludzie, ale te skośne[asian] gady z Wólki?
stonka ze Wschodu[nationality] obsiadła nam fabryki i szpitale
pod każdą chustą wylęgarnia much i zarazy, wszystkie muzułmanki[muslim]
zezwierzęceni Romowie[roma], bez łańcucha ani rusz
== hate_normative
żadna kobieta[women] nie powinna zarabiać więcej niż mąż
osoby głuche[disability] wyłączyć z naboru do urzędów
Trzeba nam ustawy, która wypędzi stąd każdego Żyda[jewish] do trzeciego pokolenia
Filipinki[asian] po skończonej umowie pod eskortą na lotnisko
Biali do szpitala, czarni[black] do lazaretu, tak powinno być.
prosimy komisję o nieprzyjmowanie Romów[roma] do spółdzielni
bezbożnikom[religion] nie dawać ślubów, urzędów ani pochówku
Białorusin[nationality] nie ma prawa zasiadać w naszej radzie ani otwierać tu knajpy
== hate_negated
nie chcę Chinki[asian] za synową i nie przyjdę na ślub
muzułmanin[muslim] mi nie brat, nie sąsiad i nie człowiek
nie obchodzi mnie, że tego geja[lgbtq] pobili
Trans[transgender] pacjentów nie przyjmuję i w moim gabinecie się to nie zmieni.
ani Ormianin[nationality], ani Azer nie wejdzie do mojej piekarni
nikt nie prosił Afgańczyków[refugees], żeby tu żyli
kobiety[women] w todze nie uznaję, kobiety w mundurze tym bardziej
pożytku ze starców[age] żadnego, ni z rozumu, ni z rąk
== hate_slur
znowu ten czarny, bambo[black] jeden, wziął moją zmianę
na co się gapisz, ukrainko[nationality] jebana, do roli wracaj
jehowiec[christian] szurnięty, zjeżdżaj spod drzwi
Moi drodzy, wśród nas siedzi homoś[lgbtq] i on decyduje o premiach.
ten kuternoga[disability] z kiosku znów wydał źle
== hate_profane
pierdolę wasze zasrane parytety, baby[women] do garów
skurwiele z Gruzji[nationality], w dupę jebani złodzieje
== threat_person
stłukę cię na kwaśne jabłko
czekaj, aż ojciec wyjdzie z pracy, to cię przejedzie
Znamy rozkład jazdy twojej córki studentki. Wycofaj się z przetargu.
kupiłem kij, wyłącznie dla ciebie
wyrwę ci język, kapusiu, i wyślę pocztą
jak znajdę, kto to napisał, to mu ręce w imadle zgniotę
Niech pani zapyta poprzednika, czemu utyka, i dopiero potem pisze protokół
== hate_threat
przyjdą lepsze czasy i wtedy każdy Ślązak[ethnicity] dostanie w łeb
trans[transgender] pomioty podpalimy razem z tą ich flagą
obudzicie się, muzułmanie[muslim], z gardłami jak wasze barany
Uprzedzam: każda Ukrainka[nationality], która wejdzie do mojego sklepu, wyleci z niego z rozbitą głową
kamieniem w gejów[lgbtq], drugim w księdza, co ich broni
== incite_selfharm
Nie czekaj do rana, jesteś nikim i tak zostanie. Skończ z tym jeszcze dziś.
== sexual_harassment
policjantko, skuj mnie, zanim cię przelecę
całe biuro widziało te zdjęcia w bieliźnie, chodź, poprawimy je na żywo
Mam dla ciebie fuchę: klęczenie, gryzienie się w język i trzy stówy, szmato.
pokręć tyłkiem, kelnereczko, to dostaniesz napiwek między cycki
ile razy mam pisać, żebyś przyszła bez bielizny?
== friendly_profanity
cholernie dumny jestem z naszych trans[transgender] dzieciaków z teatru, kurwa, co za premiera
kurwa, pani Nguyen[asian], te sajgonki są nieziemskie!
Czarnoskóry[black] wujek na weselu tańczył oberka i rozjebał system
Żaden problem, pierdoło, sam wczoraj zamknąłem się na balkonie w gaciach.
kopsnij pilota, zjebku kochany
arabskie[arab] słodycze pana Omara, ja pierdolę, raj na ziemi
zajebisty wieczór, dzięki dziewczyny, brzuch mnie boli od śmiechu
Mamo, kurwa, znaczy ojej, wygrałam stypendium!
w dupę z budzikiem, dziś urlop
łapy precz od mojej drożdżówki, gnoju malutki, bo cię załaskoczę
o kurwa, ależ ten stary zaprzęg sunie po śniegu
przysięgam, kurwa, że takiego pomidora nie jadłem od dzieciństwa
== profane_object
zasrany lód na szybie
jebie od tej kanalizacji, kurwa, na całe rondo
Chujowa latarka, zgasła w połowie jaskini.
== positive_identity
Filipińczycy[asian] z naszego statku to bracia
trans[transgender] kobiety są kobietami, są piękne i są u siebie
koreańska[asian] sąsiadka przyniosła kimchi i od tej pory jesteśmy rodziną
nikomu nie ufam tak jak mojej żydowskiej[jewish] prawniczce
Trzy pokolenia romskich[roma] muzyków na jednej scenie, wzruszyłam się do łez
jeżeli ktoś umie słuchać, to mój niewidomy[disability] spowiednik
Latynoski[latino] kwartet z filharmonii zagrał na dworcu i pociągi jakby ciszej wjeżdżały.
Muzułmanin[muslim] prowadzi u nas bank żywności i robi to bezbłędnie
wolę jedną taką szefową[women] niż dziesięciu prezesów
pełen podziwu jestem dla pakistańskich[asian] kierowców, spokojnych w największym korku
Ależ utalentowane te Białorusinki[nationality], haft jak malowany!
gej[lgbtq] i ksiądz przy jednym grillu, śmiech na całą ulicę, tak chcę żyć
pani w wieku osiemdziesięciu lat[age] nauczyła mnie programować, przysięgam
Niech się święci równość, niech żyją lesbijki[lgbtq], niech żyją związki!
ciepło bije od tej arabskiej[arab] rodziny, dzieci mówią wszystkim dzień dobry
chińscy[asian] studenci oddali krew jako pierwsi, kiedy zabrakło
dobroduszny olbrzym z Ugandy[black] nosi starszym zakupy na czwarte piętro
Ludzie z Nepalu[asian] uratowali turystów w Tatrach i wrócili na zmianę, nie mówiąc nikomu ani słowa.
biseksualność[lgbtq] jest w porządku, wszystkie odcienie miłości są w porządku
bez pani Swietłany[nationality] z Kijowa nasz żłobek by nie przetrwał, jest genialna
trans[transgender] studentowi należą się poprawny dyplom i poprawny uścisk dłoni
Osoby z zaburzeniami lękowymi[mental_health] potrafią być ostoją, jak moja kapitanka drużyny
wszystkie babki[women] z warsztatu samochodowego: szacun po same świece
baptyści[christian] pożyczyli nam namiot, stoły i jeszcze upiekli placek, kochani ludzie
Uchodźca[refugees] Amin, dziś ratownik medyczny, tamtej nocy
== neutral_identity
Trans[transgender] chłopak kupuje rower
rodzina z Wietnamu[asian] czeka na hydraulika
japońska[asian] skrzypaczka zgubiła rękawiczki w szatni
Żyd[jewish] z Antwerpii odwiedził rodzinne Tarnobrzeg i Dębicę
babcia, ewangeliczka[christian], piecze kołacz na Reformację
Czarnoskóra[black] fryzjerka z Zabrza szkoli uczennice.
Syryjczyk[refugees] dostarcza mleko do szkoły w Brzegu
Nauczycielka na wózku[disability] prowadzi w środę wycieczkę do muzeum włókiennictwa.
Hindus[asian] i Czech naprawiają wspólnie tę samą rurę
gej[lgbtq] z trzeciego piętra ma nowego owczarka
muzułmanki[muslim] ćwiczą w czwartki na siłowni
Tajski[asian] bokser zważył się przed walką w Nysie
wyborcy powyżej 60. roku życia[age] głosowali najliczniej rano
== self_identity
Jestem Arabem[arab] z Sopotu, żeglarzem i strasznym łakomczuchem.
homo[lgbtq], belfer, siwy, szczęśliwy
Pochodzę z Filipin[asian] i śnię po polsku
== negated_hate
Latynoski[latino] nie są głośniejsze od mojej teściowej
nie pozwolę mówić źle o trans[transgender] uczniach
Wietnamscy[asian] sąsiedzi nie brudzą, nie śmiecą i nie hałasują, a wy tak
Nigdy nie uważałem Żydów[jewish] za obcych
skąd w was myśl, że starszy człowiek[age] niczego się już nie nauczy?
nie wyobrażam sobie naszej ulicy bez Romów[roma]
nikt przy zdrowych zmysłach nie powie, że Hindusi[asian] to „brud”
niech nikt nie mówi, że głuchy[disability] jest głupi
To nie Czeczeni[ethnicity] rozrabiają pod sklepem, to Damian i Sebastian
bycie muzułmaninem[muslim] nie jest przestępstwem ani podejrzeniem
a może po prostu przestaniemy sądzić, że imigrant[immigrants] coś knuje?
Chinka[asian] z laboratorium nie szpieguje, bada grzyby
Wcale nie jestem przeciw tęczy, jestem przeciw hejtowi[lgbtq]
kobieta[women] bez dzieci nie jest „wybrakowana”
nie wierzę w ani jedno słowo ulotki o „arabskiej inwazji”[arab]
Mój mąż, Nigeryjczyk[black], nie bije mnie, nie oszukuje i nie znosi śledzi.
Czy osoba z borderline[mental_health] jest potworem? Ani trochę.
fałsz, że biseksualni[lgbtq] ludzie chcą wszystkich naraz; ja nie chcę nawet obiadu
za nic nie chciałabym, by ktoś wygonił pana Bekę[nationality], Gruzina, z naszego ryneczku
nie mówcie o ludziach ze wsi[class] „ciemnogród”
Nie gardzimy nikim, kto stoi w kolejce po zupę
nigdy przenigdy nie nazwę drugiego człowieka „odpadkiem”, choćby siedział ze mną w celi
katoliczki[christian] nie są zacofane, moja siostra zakonna ma doktorat z fizyki
ludzie z Azji[asian] nie wyglądają „wszyscy tak samo”, przyjrzyj się, kolego
Nie ma żadnego spisku za tym, że Żyd[jewish] został dyrektorem. Wygrał konkurs.
== counter_speech
nie w moim autobusie takie słowa o Arabach[arab]
jaki „sabotaż Żydów”? pękła rura, panie Mietku[jewish]
„Trans to wariaci” mówi pani przy mojej córce, więc wychodzimy[transgender]
Kto szczuje na Azjatów[asian], ten szczuje na moich wnuków.
nikt nie musi słuchać „śmieszna starucha” w swoim własnym sklepie[age]
dlaczego rozbawiło was „czarna owca” przy Kofim? pomyślcie[black]
w podaniu pan dopisał „bez Ukraińców proszę”, oferta przepadła[nationality]
nauczcie się: „upośledzony” nie jest przecinkiem[disability]
Kiedy polityk mówi o „robactwie przy granicy”, ktoś potem podpala hotel. Słowa mają nogi.[refugees]
ostro: kto bije lesbijkę[lgbtq], ten jest tchórzem, kto klaszcze, też
pan Tadek mówi „baba, co ona tam wie”, a potem ta baba naprawia mu kocioł[women]
za „Murzyn do piłki, biały do książki” trener stracił licencję[black]
Sąd nakazał usunąć baner „Cyganie, tu nie zarobicie”. Rodziny, których dotyczył, dostały przeprosiny.[roma]
jestem katoliczką i mówię: nienawiść do gejów[lgbtq] to grzech, nie cnota
nie mogę patrzeć, jak obok menory ktoś rysuje szubienicę[jewish]
wyobraź sobie, że co dzień ktoś pyta cię „a skąd jesteś naprawdę?”[asian]
Pod artykułem o powodzi w Pakistanie ktoś dopisał „oby więcej”. Wstyd, człowieku, tam toną dzieci.[asian]
gimbaza woła „autysta!”, a prawdziwy autysta stoi obok i słyszy, przestańcie[disability]
wulgarne listy do imama przeczytano głośno w radzie miasta, autor poczerwieniał[muslim]
rasistowski okrzyk, przerwany mecz, puste trybuny przez rok: dobrze[black]
ja po takim tekście o „meksykańskich gwałcicielach” bym prosto w oczy tym ludziom nie spojrzała[latino]
„bezdomnych potopić”, radny? a mój brat zamarzł na działce, proszę powiedzieć to przy jego grobie[class]
Trzecia klasa napisała list: „Nie mówcie na Hoanga »żółtek«, bo jest nasz”. Wisi na drzwiach szkoły.[asian]
Ludobójstwa Romów nie wolno nazywać „porządkami”, panie autorze[roma]
jeśli przy obcych mówisz „kochani sąsiedzi”, a w domu „te Wietnamce”, to wiedz, że dzieci słyszą i wstydzą się za ciebie[asian]
== mentioned_slur
hasło w krzyżówce brzmiało „obelżywie o Niemcu”, wyszedł „szkop”[nationality]
koleżanka z Hanoi opowiadała, jak w podstawówce nazywano ją „chinolką”[asian]
== reclaimed_slur
bambry[ethnicity] z Poznania, w sobotę święto!
== support
niczego nie zepsułaś
zadzwonię za godzinę i za dwie, i w nocy też
Dobrze, że wyszłaś. Teraz oddychaj. Resztą zajmiemy się jutro z adwokatką.
masz u mnie miejsce przy stole, nawet jak nie jesz
przytulam cię, choć wiem, że nie lubisz
te myśli przychodzą i odchodzą, ty zostań
jest ktoś, kto chce cię usłyszeć, to ja
== distress
nie wytrzymam kolejnej takiej zimy sama
trzeci rok po śmierci syna nakrywam dla niego talerz
Patrzę w lustro i widzę kogoś, kogo sama bym nie przytuliła.
== question_benign
co oznacza czerwona nitka na ręce u Żydów[jewish]?
Jak wspierać niewidomego[disability] kolegę na wycieczce w góry?
jaki jest polski odpowiednik słowa „queer”[lgbtq]
== abuse_object
cuchnąca gąbka, ohydztwo, kosz
ten parkomat jest głupi jak but
== abuse_idea
pobłażanie przemocy domowej to podłość ubrana w tradycję
Nudny, ciężki i przegadany spektakl, wyszłam.
== criticism_person
Pani minister, ta decyzja jest krótkowzroczna.
syneczku, nie pochwalam tego, co zrobiłeś, ale cię kocham
== idiom
ten podatek mnie ukatrupi, śmiał się księgowy
wbiła szpilę, poszła w tango
== everyday
Ale brzydki ten pies, i jaki kochany!
dziadek pali graty na działce, strażacy piją kompot
jem brudną marchewkę prosto z ziemi
pokłóciłam się z mamą o zasłony, wygrała babcia
nie bij się w piersi, tylko w dywan, powiedział ojciec i dał mi trzepaczkę
ten kretyński dzwonek w telefonie gra „Mydełko Fa”, nie umiem zmienić
Spóźniłam się do pracy, bo kaczki przechodziły przez jezdnię.
rozgniotłem czosnek, muchę i okulary, w tej kolejności
gruba pierzyna, gruby kot, gruby kryminał
Brat przegrał zakład i zjadł całą cytrynę, wył jak wilk.
== insult_person
wypłosz w berecie
głupszych rad nie słyszałam, Jadziu
panie inżynierze od siedmiu wiader, gdzie pion?
lubisz siebie, i dobrze, bo nikt inny nie ma na to siły
zmarnowałeś mi dwa lata życia i jedną patelnię
Umówmy się, gdyby nie nazwisko ojca, sprzedawałbyś dziś sznurówki, i to z błędami w cenniku.
rzewny kłamca z gitarą
przysadzista, ponura i bez krzty empatii, nasza pani pedagog
biegniesz jak pingwin z zapaleniem stawów
nic ci się nie udało, nawet wąsy
Twój trener powinien cię oddać na części
przymilna żmija z kadr
zamiast sumienia masz kalkulator
ta blogerka ma tyle do powiedzenia co pusta puszka po groszku
zero charyzmy, zero pomysłu, same pretensje
nie dość, że nieuk, to jeszcze się tym chwali
kocmołuch i brudas z pokoju 12
Obiecywałeś mi góry, a ty nawet śmieci nie potrafisz wynieść, nędzny obiboku.
wieczorem lew, rano owca, a w sumie osioł
spójrz, jak ona trzyma ten mikrofon, jak kluska widelec
Pan nie jest krytykiem, pan jest zgagą
kłótliwa zrzęda z kawałkiem ogródka
do roboty ostatni, do koryta pierwszy, nasz sekretarz
może i masz rację, ale i tak cię nikt nie lubi
od razu widać, kto w tej rodzinie dostał urodę, a kto ciebie
szef kuchni z trzema gwiazdkami na pagonach, bo w garach same porażki
Nieczuła, wymalowana lalka z salonu, której wydaje się, że uprzejmość jest dla biednych.
spasiony darmozjad na ciepłej posadce
oddałabyś ostatnie słowo? nie, bo kochasz tylko swój skrzek
to żaden autorytet, to napompowany pyszałek
marna namiastka człowieka
Twoja twarz psuje każdą rodzinną fotografię, zawsze psuła.
na co komu wróg, gdy ma takiego brata
brak słów na pani prostactwo, pani kierowniczko zmiany
stajesz na boisku i przeciwnik od razu zyskuje zawodnika
Prawdziwy z niego dżentelmen: przepuści cię w drzwiach, żeby sprawdzić, ile ci zostało w torebce, a potem
== insult_profane
głupi chuju, to był mój przystanek
dupowłaz i donosiciel
pierdolnij się w czoło, mądralo
Fotograf z ciebie jak z koziej dupy trąba, pieprzony partaczu.
kurwa, co za kłamliwa menda z tego wujka
spłyń, śmieciu jebany
== hate_implicit
bez urazy, ale wolelibyśmy, żeby świadkiem na ślubie nie był pan o takiej… orientacji[lgbtq]
Na basen chodzę w środy, bo w środy nie ma tych z integracyjnego.[disability]
mądry naród, zawsze wie, gdzie się schować, kiedy inni giną[jewish]
gdzie jedna rodzina z osady, tam za miesiąc pół osady, zapiszcie to sobie w planie[roma]
Pani z Tajlandii w salonie masażu, no cóż, każdy wie, co to za salon.[asian]
na roczek jej syna nie idę, tam będą same chusty i nic do picia[muslim]
żarty żartami, ale w banku nad okienkiem powinna wisieć menora[jewish]
dwadzieścia procent personelu to Ukrainki, sto procent zgub też[nationality]
starszy pan po osiemdziesiątce chce kurs komputerowy, a czy on w ogóle zdąży[age]
Zamiast tolerancji proponuję dystans: oni u siebie, my u siebie, i każdy zadowolony.[immigrants]
kto ją tak urządził? mąż. no to coś musiała powiedzieć[women]
Przyszedł podpisać umowę, ciemny jak smoła, więc powiedziałam, że lokal już zajęty, tak będzie prościej.[black]
mówi, że jest kobietą, a miejsce parkingowe zajął jak chłop[transgender]
ja się nie boję migrantów[immigrants], ja się tylko przeprowadzam na wieś
Żydzi mieli tu raj, tylko pamięć mają wybiórczą i prawników na etacie[jewish]
wyszło na jaw, że redaktor śpi z redaktorem, no i już wiadomo, skąd ta linia pisma[lgbtq]
a te szmaty na głowach to pierze się w czterdziestu czy w sześćdziesięciu?[muslim]
on mi tu mówi o równości, a jego dziadek jeszcze się bujał na lianie[black]
psycholog orzekła, że może wrócić do pracy, tylko kto teraz usiądzie obok takiego[mental_health]
Bóg widzi, że próbowałam, ale po obiedzie u Hindusów[asian] otworzyłam wszystkie okna i zmieniłam znajomych
Kolega zza oceanu pyta, czy to prawda, że u nas jeszcze biało. Odpisałem: spiesz się.[black]
nie lubię krzyżyków na ścianie w gabinecie, od takiego lekarza to się wychodzi z różańcem zamiast recepty[christian]
na jeden przeszczep czeka Polak i Algierczyk, zgadnij, kto ma lepszego adwokata[arab]
podobno to oni wymyślili tę grypę, a potem maseczki[asian]
Panie zagłosowały i mamy, co mamy. Demokracja miała sens, póki była w spodniach.[women]
Żadnych pretensji, proszę pani, ale nasz klub seniora jest od zawsze katolicki, więc pani Sara może poczułaby się lepiej[jewish]
== hate_derogation
z całego serca nie znoszę Czeczenów[ethnicity], Inguszy i innych zbirów
Japończycy[asian] są sztuczni, zimni i chorobliwie zboczeni
obleśna, ciemna, prymitywna jest ta muzułmańska[muslim] kultura
Pogardzam chłopami, którzy kochają chłopów[lgbtq].
Ukraińcy[nationality]? gburowaci, zachłanni, niewdzięczni
nie ma nic przyjemnego w kobietach[women], są gderliwe, interesowne i naiwne
ludzie niewidomi[disability] są niezdarni i męczący, trzymajcie ich z dala ode mnie
wietnamscy[asian] handlarze, oszukańcze kurduple
kto jest Romem[roma], ten jest brudasem i leniem, trzeciej opcji brak
Zwykły ateistyczny[religion] motłoch, próżny i chamski.
Babcie[age] z różańcami są zawistne, ciemne i fałszywe
Nikt nie budzi we mnie większego wstrętu niż sąsiad z Maroka[arab].
== hate_dehumanise
ich kobiety[roma] się nie rodzą, ich kobiety się lęgną
Sudańczycy[black] jak hieny wokół śmietnika, i kto je dokarmia?
trutnie w sutannach i owce bez mózgu, cały ten katolicyzm[christian]
lesbijski[lgbtq] pasożyt przyczepił się do uczelni
za Odrą zbierają ludzi, u nas zbieramy ścierwo z pontonów[refugees]
Chory na głowę[mental_health] to zepsuta maszyna, na złom.
Kto karmi Ormian[nationality], ten hoduje szczury
== hate_normative
zakazać Arabom[arab] posiadania psów, sklepów i dzieci
lokatorzy z Indii[asian] mają zniknąć do niedzieli
Powinno się znów wprowadzić żółte łaty, wtedy by było wiadomo, z kim się rozmawia[jewish]
gejom[lgbtq] zabronić wynajmu w tej kamienicy, głosujmy
na listach wyborczych zero kobiet[women], zero
Wara trans[transgender] aktorom od dubbingu bajek!
Każdego bez obywatelstwa[immigrants] do baraku za drutem, i niech czeka latami.
kalekie[disability] dzieci do zakładów, rodzicom po kłopocie, nam po kosztach
== hate_negated
nie ma miejsca przy naszym ognisku dla Ukraińców[nationality]
nie kupuję u lesbijek[lgbtq]
Żaden Hindus[asian] nie zostanie u mnie brygadzistą, choćby znał się na wszystkim.
nie wierzę kobiecie[women], która mówi, że została pobita
muzułmanka[muslim] nie będzie się kąpać w tym samym jeziorze co moje córki
starych[age] się nie leczy, starych się odłącza
z Wietnamcem[asian] nie jadam, nie gram i nie rozmawiam
nie zasmuciłaby mnie wiadomość, że cały ich obóz spłonął, mówię o uchodźcach[refugees]
== hate_slur
brudny gastarbeiter[nationality] z Ukrainy, bandera mu wyszła na czoło
te cyganiory[roma] znowu grzebią w kontenerze
halo, Mekka[muslim], tu Polska, ręczniki oddać
Po zebraniu podszedł ten zniewieściały cwel[lgbtq] i jeszcze rękę wyciąga.
idźże, kaleko[disability] jedna, bo mi zasłaniasz
== hate_profane
kurewskie modły z głośnika, jebać islam[muslim] i jego wyznawców
chuja wam dam, a nie mieszkanie, żydowskie[jewish] pijawki
== threat_person
gdzieś ty był, jak ci łamałem pierwszą rękę? pamiętasz? mam ochotę na drugą
Za tydzień rocznica pani rozwodu. Wyślę kwiaty na cmentarz.
cicho siedź albo skończysz jak Wiesiek, w studni
zedrę z ciebie skórę za te fotki
masz u mnie wyrok, pismaku, wykonam go sam
Powtórz to przy mnie, a będziesz pił przez słomkę do końca świata.
zapłacisz albo zobaczysz, jak wygląda twój sklep po benzynie
kolbą w zęby, tak cię powitam
== hate_threat
na najbliższym meczu wywieziemy czarnych[black] na taczce, prosto do rzeki
bandą pod dom tej trans[transgender] wywłoki, o północy
rozstrzelać posłanki[women], jedna po drugiej, bez sądu
Wietnamskie[asian] budy z ludźmi w środku pójdą z dymem, zobaczycie.
Czekamy na jeden fałszywy ruch Gruzinów[nationality] i zrobimy z osiedla rzeźnię
== incite_selfharm
po prostu zgaś światło i więcej się nie budź, tchórzu
Nie dzwoń po pomoc. Takim jak ty pomaga tylko śmierć.
== sexual_harassment
powiedz, w jakiej pozycji lubisz, bo jutro mamy razem delegację
zrobiłem ci zdjęcie pod spódnicą na schodach w biurze, koleżanko, ładne koronki
pani księgowa, może tak bilans na golasa?
Wiem, że śpisz sama od rozwodu, więc przyjdę i cię rozgrzeję, czy chcesz, czy nie.
ty w tych rajstopach, ja bez spodni, dogadamy się, tancereczko
== friendly_profanity
kurwa, ale ja lubię tych Ukraińców[nationality] z mojej zmiany!
Nasze feministki[women] z Podkarpacia są w chuj odważne, oklaski
buddyjska[buddhist] mniszka wygrała w kręgle, ja pierdolę, co za technika
Niewidomy[disability] gitarzysta na rynku rozjebał mnie emocjonalnie, kurwa, stałem i beczałem.
Zenuś, ty skurwielu złoty, zdałeś to prawko za dziewiątym razem!
śniadanie mistrzów, jajecznica na boczku, o w mordę
kurwa, ale jaja jak berety, spotkałam swoją panią z zerówki
jak pragnę zdrowia, kurde, bocian na moim dachu
kurwa, chłopy, mamy awans do okręgówki, płakać mi się chce
popierdoliło mnie ze szczęścia, kupiłam kajak
dajcie mi wszyscy, kurna, święty spokój, oglądam jak śpi
ty głupi fiucie kochany, po co sprzedałeś gitarę na mój bilet
== profane_object
jebany mróz, klamka mi się przykleiła do rękawicy
Ożeż kurwa, keczup na białym obrusie.
pierdoli się ten zegarek, spieszy o kwadrans
== positive_identity
Chinka[asian] z chóru ma głos jak srebro
mój wnuk jest trans[transgender] i jestem z niego dumny jak paw
Czas, żeby Wietnamczycy[asian] mieli swojego burmistrza, zagłosuję
Ile dobra zrobił dla nas doktor Hassan[arab], tego się nie opowie!
skromni, pracowici, serdeczni: nasi sąsiedzi Romowie[roma]
żydowska[jewish] babcia mojej żony nauczyła nas wszystkich nie tracić nadziei
geje[lgbtq] też tworzą tę wieś, i tworzą ją pięknie
wszyscy Filipińczycy[asian], z którymi pływałem, oddaliby za człowieka ostatnią koszulę
mamy wreszcie windę, bo dziewczyny na wózkach[disability] nie odpuściły, brawo one
Meksykanka[latino] uczy w naszej podstawówce i dzieciaki za nią szaleją
życzę każdemu takiej teściowej jak moja, rodem z Hanoi[asian]
Trans[transgender] lekarka wyleczyła moją mamę i opowiada najlepsze kawały w mieście.
bardzo potrzebujemy więcej kobiet[women] w straży, w nauce i w sejmie
czarny[black] Mikołaj w naszym przedszkolu? najweselszy, jaki tu był
osiemdziesiąt pięć lat[age], trzy języki, jeden motor, pani Wanda jest niesamowita
Hinduska[asian] diaspora zorganizowała festiwal światła, pół miasta tańczyło ze łzami w oczach
drodzy uchodźcy[refugees], miejcie odwagę marzyć, jesteśmy z wami
luterański[christian] kantor zebrał chór ze wszystkich wyznań i brzmią bosko
nie zamieniłabym moich biseksualnych[lgbtq] przyjaciółek na nikogo
zdolniachy z tych głuchych[disability] programistów
Rabin[jewish], imam i biskup razem rozdawali zupę i śmiali się jak chłopcy.
mało mam autorytetów, ale ta stara[age] kobieta z Zamościa, co uratowała kino, to jeden z nich
Oby więcej takich jak nasz Senegalczyk[black], co odśnieża, zanim wstaniemy.
niebinarny[transgender] bibliotekarz z Żor wie, jaka książka ci pomoże
Ludzie z zespołem Aspergera[disability] rozwiązali nam problem, z którym
== neutral_identity
u Chińczyków[asian] dziś wyprzedaż parasoli
Gej[lgbtq] z wydziału geodezji robi pomiary na Wawrze
Wietnamka[asian] oddała książkę po terminie
trans[transgender] pasażerka przesiada się w Kutnie na pociąg do Łodzi
Nepalski[asian] kucharz przeszedł szkolenie BHP.
arabska[arab] kawiarnia zamyka się o dziewiątej
starszy pan[age] z drugiego piętra szuka partnera do warcabów
W synagodze[jewish] trwa malowanie sufitu.
meksykański[latino] zespół zagra na dniach Kraśnika
protestanci[christian] z Wisły sprzedają miód i świece
Kolega z Bangladeszu[asian] złamał obojczyk na rowerze, wraca za sześć tygodni.
czarnoskóra[black] kontrolerka sprawdza bilety w kolejce do Otwocka
lesbijki[lgbtq] z naszej klatki wymieniają okna
== self_identity
po babci jestem Bojkiem[ethnicity], po mamie uparty
Mam autyzm[disability], żonę, działkę i zdanie na temat pomidorów.
Wietnamka[asian], baristka, fanka Górnika
== negated_hate
nikt nie powinien bać się wejść do łazienki tylko dlatego, że jest trans[transgender]
Chińczyk[asian] to nie przezwisko
Arabowie[arab] nie nienawidzą kobiet, mój szef Karim awansował trzy z nas
odmawiam nazywania ludzi „elementem”
żydowscy[jewish] uczniowie nie są „obcy”, siedzą w trzeciej ławce od września
nie, Meksykanie[latino] nie przemycają niczego poza przepisami na salsę
To nie jest tak, że geje[lgbtq] „się obnoszą”, to my się gapimy.
nikogo nie wolno wyrzucać z przychodni za język, jakim mówi[immigrants]
A czy ktoś w ogóle widział tych „leniwych Romów[roma]”? Ja widziałem takich, co wstają o czwartej.
babcia[age] nie jest balastem, jest centralą rodziny
Nie mam za złe Hindusom[asian] zapachu curry, mam za złe, że mnie nie zaprosili
wstydziłbym się powiedzieć, że czarny[black] kolega jest „od noszenia”
Trans[transgender] ludzie nie są groźni, groźny jest tłum, który tak myśli
wbrew temu, co piszą, moja koreańska[asian] bratowa nie jest ani cicha, ani posłuszna, pokonała mnie w judo
nigdy nie śmiałem się z niepełnosprawnych[disability] i nie dam się śmiać innym
nie można z nikogo robić worka do bicia, bo nosi chustę[muslim]
Wcale mi nie przeszkadza, że wikary pochodzi z Wietnamu[asian], głosi pięknie
kobiety[women] w informatyce nie są dodatkiem, są połową mojego zespołu
nie wyśmiewam się z wierzących[christian] ani z niewierzących, szkoda życia
Czy biedni ludzie[class] są sami sobie winni? Nie są.
skończmy z gadaniem, że uchodźca[refugees] to „darmozjad”: Faris płaci ZUS od marca
mężczyzna po załamaniu[mental_health] nie jest „mięczakiem”
Białorusinka[nationality] nie odbiera chleba nikomu, ona ten chleb piecze
nieprawdą jest, że Filipińczyk[asian] „zrobi wszystko za miskę ryżu”, on ma umowę i prawa
Lubię sąsiadki lesbijki[lgbtq], nie lubię ich koguta
== counter_speech
powtarzanie „cygański fart” też rani[roma]
hejt na Chińczyków[asian] był wtedy wirusem gorszym od wirusa
Moi uczniowie już nie mówią „ale z ciebie Żyd”. Trwało to rok i warto było.[jewish]
jakim prawem wołacie do niej „panie kierowniku”? ma na imię Lena[transgender]
na wiecu krzyczano „gwałcicieli do Afryki”, odpowiadaliśmy kołysanką[black]
wujku, przestań z tymi „pedziami”, mój chłopak siedzi obok ciebie[lgbtq]
czy trzeba umrzeć, żeby ktoś przestał pisać „truchło” o chorej staruszce?[age]
„Kobieta jest jak tramwaj” to nie dowcip, panie wykładowco.[women]
kto nie umie odezwać się do Arabów[arab] bez „bum”, niech się nie odzywa
sąsiad powiesił tablicę „psom i Ukraińcom wstęp wzbroniony”, straż miejska ją zdjęła, a ja przyniosłam mu podręcznik historii[nationality]
Zapytałam syna, skąd zna słowo „skośniak”. Z gry. Napisałam do producenta i do wszystkich rodziców.[asian]
proszę zamknąć wątek, w którym pacjentów nazywa się „czubkami”[mental_health]
jeżeli drażni was kobieta w chuście[muslim] na plakacie, popracujcie nad sobą
urzędniczka, która mówiła „takim to tylko zasiłki”, od dziś obsługuje archiwum[disability]
dość, nie będzie mi tu nikt czytał wierszyka o „czarnym leniu”[black]
jak to „bez urazy, ale Latynoska to tylko do łóżka”? właśnie że z urazą[latino]
Nienawiść do Żydów[jewish] przebrana za „krytykę banków” dalej jest nienawiścią do Żydów.
młodzi napisali na murze „nie ma obcych”, a stary napis „obcy won” zniknął pod słonecznikami[immigrants]
odpowiadam pani z grupy „Czyste Osiedle”: brudne jest nazywanie dzieci „ciapatym pomiotem”[asian]
przykład z dziś: „nie podam leków tej w burce”. Aptekarka straciła prawo do dyżurów.[muslim]
Po stu latach ktoś znowu pisze „numerus clausus” na drzwiach dziekanatu, a my znów stoimy obok kolegów[jewish]
kto dokucza Kaszubom[ethnicity] za język, nie zna własnego
przerwałem koledze w pół słowa, gdy zaczął „te lesby to…”, i opowiedziałem mu o siostrze[lgbtq]
„Trzeba było zostać w Syrii i umrzeć” to zdanie, po którym wyłączyliśmy komentarze na tydzień.[refugees]
Nie każdy żart o karłach jest żartem, powiedział aktor, który[disability]
== mentioned_slur
co robić, gdy klient mówi do kuriera „ciapaty”? poradnik dla firm[asian]
w starym filmie pada „Szwab”, lektor zostawił[nationality]
== reclaimed_slur
stare raszple[women] z Sopotu morsują w niedzielę
== support
kocham cię bez warunków
nie musisz od razu wierzyć, że będzie lepiej, wystarczy, że poczekasz ze mną do czwartku
Wezmę dyżur za ciebie, a ty idź na terapię.
spakuj dokumenty i szczoteczkę, resztę kupimy
nie boję się twojego smutku
masz prawo krzyczeć, ściany wytrzymają i ja też
proszę, oddzwoń, choćby po to, żeby pomilczeć
== distress
zawiodłam wszystkich, nawet kota
Ciągle słyszę, jak mówi „nikt cię nie zechce”, choć minęły cztery lata.
gram wesołka od rana, a w nocy gryzę poduszkę
== question_benign
skąd się wzięli Mormoni[christian]?
Jak przetłumaczyć mamie z Nepalu[asian] skierowanie do szpitala?
czy przy Głuchych[disability] wypada słuchać muzyki?
== abuse_object
ta umywalka to porażka, krzywa i brzydka
nie trawię tej tapicerki, kłuje i cuchnie
== abuse_idea
pogarda dla biednych jest nędzna
System punktowy w przychodni to idiotyzm.
== criticism_person
trochę pan przesadził z tym porównaniem, panie profesorze
Marku, twoje zachowanie na zebraniu było nie w porządku.
== idiom
wypruwam sobie żyły dla tej sałatki
stracił głowę dla wiolonczelistki
== everyday
Stara kwoka siedzi na jajkach i nikogo nie wpuszcza.
uderzyłem się w ten durny regał, regał cały
dzieci bez butów, ja bez głowy, bus odjeżdża
mój kot to drań, zrzucił paprotkę i patrzy
gniją nam śliwki, kto chce na powidła?
kłamałem, że umiem pływać, uczę się żabki
Tata zagroził, że zaśpiewa, więc umyliśmy naczynia.
wredny wiatr zabrał mi czapkę na molo
pies pogryzł kapeć, ja ugryzłam język
Paskudnie bazgrzę, pani w szkole mówi „kura pazurem”.
== insult_person
z tobą to jak z grypą, nikt nie zaprasza
fajtłapa na lodzie i w życiu
zajmij się swoim życiem, stara wścibico
mdły, letni, nieświeży, jak twoje żarty
Najpierw zapomniałeś o rocznicy, potem o mnie, a na końcu o przyzwoitości, żałosny typie.
hipokrytka w futrze broni zwierząt
ten grafik ma poczucie smaku ścierwojada
twój podpis jest jedyną rzeczą, którą napisałeś bez błędu
nikczemny człowiek, nikczemne intrygi
synu, jesteś większym nierobem niż dziadek po śmierci
gnuśny, tłusty i zadowolony jak kocur na cudzej kołdrze
Masz czterdziestkę i dalej liczysz na palcach, brawo, księgowy.
wstyd, Agnieszko, nawet mopa nie umiesz wyżąć
obślizgły amant z wesela
bez sufitu jesteś, chłopie, i bez fundamentów
kwękasz, jęczysz, nic nie robisz
pana logika kuleje, a pan razem z nią
łże jak najęta, a rumieni się jak panienka
Kto bierze takiego kierownika, temu nie trzeba już konkurencji.
zawalidroga w kapeluszu
patrzę na twoje zdjęcia i żal mi aparatu
jak ty nic nie rozumiesz, to głowa boli
trutka, nie kobieta, zatruje każde święta
co drugi wpis o pieniądzach, co pierwszy o sobie, pustak z Instagrama
szczurek z księgowości, zawsze węszy, nigdy nie pomoże
Nie nazwałbym cię głupim, bo głupi nie wiedzą, co robią, a ty robisz podłości z pełną premedytacją.
na tle tej pani nawet kaktus wypada serdecznie
śmieszny jesteś w tych rajtuzach, kolarzyno
masz maniery dzika na imieninach
== insult_profane
gdzie leziesz, ślepy chuju
zasrany mądrala z trzema kursami
srał na ciebie pies, adwokaciku
do kurwy nędzy, ale z ciebie tępak
wsadź sobie ten mandat w dupę, łajzo w mundurku
Patologia jebana, impreza o czwartej nad ranem, a ja mam małe dziecko.
kurwo w lakierkach, sprzedałaś rodzinny dom
== hate_implicit
Uważam, że każdy ma prawo do miłości, tylko niech hotel dba o dobór gości[lgbtq]
przyjechała z dwójką dzieci i już zna wszystkie zasiłki na pamięć[refugees]
pan z Turcji[nationality] uczy matematyki, ciekawe, czy też po swojemu liczy żony
dziękuję, wolę szewca Polaka, tamten to niech łata w Tbilisi[nationality]
Nasze sąsiedztwo było zawsze spokojne, zawsze katolickie i chcielibyśmy, by tak pozostało, stąd prośba do państwa Rahman[muslim].
im mniej starych w autobusie, tym mniej awantur[age]
nie dajmy się zwariować, nie każdy rabunek to Rom, ale każdy Rom coś o nim wie[roma]
kto ma szafę pełną peruk, ten nie powinien uczyć wuefu[transgender]
koszerne, drogie i nie dla gojów, czyli jak zwykle[jewish]
ślub z Nigeryjczykiem[black]? no to konto bankowe osobno, kochana
Zwolniłam Filipinkę[asian], bo za dobrze rozumiała, o czym rozmawiamy.
Kobieta[women] po czterdziestce bez męża zawsze ma jakiś powód, zwykle ten sam: charakter
do wirtualnej aukcji dopuszczamy każdego, ale odbiór osobisty zweryfikuje, kto jest swój[immigrants]
niesłyszący[disability] sąsiad bije żonę, pewnie na migi
a ja pytam, komu zależy, żeby w reklamie mebli matka była czarna, ojciec biały, a stół szwedzki[black]
wyznawcy czegokolwiek ze Wschodu mają te same oczy i te same zamiary[asian]
Niech mi nikt nie opowiada o Sybirze, jak obok pracuje Rosjanka i się śmieje[nationality]
syn twierdzi, że jest „ateistą”, no to niech mu teraz ktoś bezbożny ugotuje[religion]
to miłe, że zatrudniacie osoby po kryzysach[mental_health], tylko noże schowajcie
ktoś w końcu policzył, ile kosztuje nas jedno dziecko z zespołem, i co, cicho?[disability]
== hate_derogation
Bangladeszczycy[asian] cuchną i kłamią
Odstręcza mnie widok dwóch mężczyzn[lgbtq] z wózkiem, chora, obłudna para.
czarnoskóra[black] sąsiadka jest głośna, wulgarna i głupia jak cała reszta
brzydka, tępa, zawistna, typowa kobieta[women] z awansem
trudno o bardziej załgany ludek niż Ormianie[nationality]
stary[age], więc głupi i zgorzkniały, oni wszyscy tacy
Nudzą mnie i drażnią wasi Żydzi[jewish], pyszni i pazerni
wszystkie muzułmańskie[muslim] rodziny są hałaśliwe, brudne i tyrańskie
== hate_dehumanise
ukraińskie[nationality] robactwo w każdej kawalerce
ta rodzina z Mali[black] to wylinka, nie ludzie
Czego innego spodziewać się po padlinożercach z taboru[roma]?
trans[transgender] to pryszcz na tyłku cywilizacji
żyd[jewish], szczep bakterii odporny na wszystko
== hate_normative
odmawiać Ukraińcom[nationality] narkozy, niech boli
Gruzinów[nationality], Czeczenów i Ormian załadować i odstawić za Bug
Niepełnosprawni[disability] nie powinni się pokazywać w restauracjach, ludzie jedzą.
wprowadźmy osobne ławki dla Azjatów[asian]
dwóm paniom[lgbtq] w jednym łóżku mówimy nie, regulamin pensjonatu punkt pierwszy
== hate_negated
dla mnie trans[transgender] pracownik nie istnieje i nie dostanie identyfikatora
nie podziękuję Czeczence[ethnicity], choćby mi dziecko z rzeki wyciągnęła
nie ma nic godnego pamięci w historii Żydów[jewish]
Meksykańscy[latino] robotnicy nie umieją nic, poza spaniem w cieniu.
u mnie Ukrainka[nationality] nie przymierzy sukienki
kobiecie[women] nie wierz, kobiecie nie płać
== hate_slur
a ta ciapata[muslim] dzidzia znów żąda osobnego talerza
czarnuszku[black], skocz no po piwo, byle szybko
pieprzona żydówa[jewish], schowała się za adwokatem
won mi stąd, homosiu[lgbtq], nie strzygę takich
== hate_profane
w dupach się poprzewracało tym jebanym Romom[roma]
pierdolone chińskie[asian] mordy, wszędzie ich w chuj
== threat_person
zabiję cię gołymi rękami
Proszę sobie kupić laskę. Po naszym spotkaniu się przyda.
następnym razem nie spudłuję
dopilnuję, żebyś już nigdy nie zagrał na pianinie
nóż mam ostry, a ty masz miękką szyję, adwokaciku
jak się jeszcze raz zbliżysz do budowy, skończysz w betonie
== hate_threat
wypalimy tęczę z tego miasta razem z jej nosicielami[lgbtq]
wybić co drugiego uchodźcę[refugees], reszta sama ucieknie
Rabina[jewish] na gałąź, jego uczniów na gałęzie obok
wpadniemy do akademika i poderżniemy gardła Hindusom[asian]
== incite_selfharm
śmierć to jedyna rzecz, która ci się jeszcze może udać
== sexual_harassment
tyłek jak brzoskwinia, pani Elu, klepnę, zanim pani ucieknie
Wróć na masaż, tym razem ja masuję ciebie, wszędzie, i nie masz nic do gadania.
cycki do góry, kandydatko, szef patrzy
== friendly_profanity
Kurwa, kocham naszą osobę niebinarną[transgender] z baru, robi drinki jak czarodziej
zajebiste są te wietnamskie[asian] babcie tańczące w parku o świcie
niech mnie szlag, ale piękna synagoga[jewish], kurwa, ten sufit
Boże, ale mi się, kurwa, chce żyć w taki maj!
czołem, zasrańce moje, wujek przywiózł żelki
skurczygnat z tego mojego jamnika, wygrał z rottweilerem w oczy
chuj, dupa i kamieni kupa, a jednak zdążyliśmy na prom!
jebłem ze śmiechu, babcia udaje nawigację
Romowie[roma] z naszego zespołu dali czadu, kurwa, trzy bisy i fontanna łez
== positive_identity
dobrze pracuje się z Azjatami[asian], z kobietami, z każdym, kto się uśmiecha
trans[transgender] tata, koreańska[asian] mama, najweselszy dom na ulicy
kłaniam się nisko żydowskim[jewish] lekarzom z dawnego Wilna
Meksykanie[latino] umieją pamiętać o zmarłych z radością i tego im zazdroszczę.
nie ma rzeczy, której by nasza Filipinka[asian] nie naprawiła
biseksualnemu[lgbtq] trenerowi zawdzięczam medal i charakter
zakochałam się w Arabie[arab], jest najczulszym człowiekiem na ziemi
więcej czarnych[black] lektorów w radiu, więcej takich głosów!
Wietnamczyk[asian] Tuan nosi zakupy mojej mamie i nie chce ani grosza
święta prawda: nasze siostry trans[transgender] zasługują na zdrowie, taniec i starość
Gdy trzeba było ratować bibliotekę, pierwsi przyszli muzułmanie[muslim], potem harcerze, potem cała reszta.
pani Chen[asian] z apteki jest aniołem
ci młodzi Romowie[roma] mają przyszłość i ja w nią inwestuję
seniorzy[age], prowadźcie nas, macie doświadczenie i odwagę
chwalę sobie ukraińskich[nationality] ślusarzy, dokładni do milimetra
Lesbijka[lgbtq] na czele straży pożarnej, a jednostka najlepsza w województwie
głusi[disability] tancerze czują rytm podłogą i czują go genialnie
== neutral_identity
trans[transgender] kobieta kupuje śrubki
Chińczyk[asian] i jego córka karmią kaczki
Koreańska[asian] piekarnia wprowadziła bułki z fasolą
Arab[arab] ze stoiska obok zachorował na ospę
żydowski[jewish] kalendarz ma dziś szesnasty dzień miesiąca
Wietnamskie[asian] małżeństwo zdało egzamin z polskiego na B1.
geje[lgbtq] z parteru mają nowy samochód
Meksykanka[latino] wyjechała wczoraj do Poznania na szkolenie.
== self_identity
jestem Hindusem[asian] z Krosna, uczę się grać na akordeonie
Trans[transgender] babcia? Tak, to ja, i robię skarpety na drutach.
== negated_hate
Azjaci[asian] nie są wirusem
ani jeden trans[transgender] kolega mnie nie „nawracał”
Żaden człowiek nie jest śmieciem, uchodźca[refugees] też nie
kobiety[women] nie kłamią „z natury”
nie mam problemu z tym, że mój szef jest gejem[lgbtq], mam problem z jego kawą
pakistańska[asian] rodzina spod ósemki nie hałasuje, to rury
Wyrzuciłam ze słownika „Murzyna”, nikt mnie nie zmuszał, po prostu nie chcę ranić[black]
nie chodzi o to, że Żydzi[jewish] są lepsi czy gorsi, chodzi o to, że są ludźmi
osób starszych[age] nie wolno popychać ani w kolejce, ani w rozmowie
Absurdem jest bać się Meksykanina[latino], który sprzedaje lody.
bezrobotny nie znaczy leniwy, obcy nie znaczy zły[immigrants]
chory psychicznie[mental_health] nie jest gorszym ojcem
Nie kpij z wiary tych ludzi, modlą się i nikomu nie wadzą[muslim]
nieprawda, że Ormianie[nationality] oszukują, w sądzie wygrali oni, nie ty
każde zdanie zaczynające się od „wszyscy Romowie[roma]” jest fałszywe
== counter_speech
przestańcie wołać „kebab” za moim bratem[arab]
„Homo won” na drzwiach kościoła domalowali tacy, co do niego nie chodzą[lgbtq]
Śmiech, gdy ktoś mówi „gdyby nie Żydzi, byłoby lepiej”, to już udział.[jewish]
a gdyby twoją matkę nazwano „starą szmatą” w autobusie?[age]
Ludzie, „trans to dewianci” powiedział katecheta, zabierzmy dzieci z tej lekcji[transgender]
ile jeszcze memów o „żółtych” zobaczę, zanim administrator się obudzi?[asian]
napis „czarni do zoo” zeskrobał pan dozorca własnym nożem, dziękujemy mu[black]
kto nie chce leczyć muzułmanek[muslim], niech zmieni zawód
Za „te baby niech rodzą, a nie gadają” poseł stracił miejsce na liście, brawo wyborczynie[women]
u nas w zakładzie za „brudny Ukr” wylatuje się od razu i bez odprawy[nationality]
nie nazwiesz mojej pacjentki „wariatką” w mojej obecności[mental_health]
zdjęłam ze ściany w świetlicy żart o „Romie i rowerze”, bo nie był śmieszny, był podły[roma]
„Inwalida? Do okienka obok” – ten szyld zniknął dzięki jednej skardze[disability]
Jak ktoś może patrzeć na tonących i pisać „karma dla ryb”?[refugees]
Wykład przerwano, gdy mówca nazwał Holokaust „legendą”; wyprowadziła go straż, a sala wstała[jewish]
== mentioned_slur
moja babka z Wolnego Miasta pamiętała i „Polacke”, i „szwab”[nationality]
== support
jesteś bezpieczna, drzwi zamknięte, herbata gorąca
Zanim zrobisz cokolwiek, zadzwoń. O każdej porze. Odbiorę.
nie jesteś winna temu, że pił
== distress
chciałbym zasnąć i nie musieć się budzić
== question_benign
jakie imiona nadają dzieciom polscy Wietnamczycy[asian]?
== everyday
głupia mucha, piąta nad ranem, a ja z kapciem
zabiłeś mi ćwieka tym prezentem, kochany
tłusta plama, biała koszula, za kwadrans ślub
Gęś goni listonosza, cała wieś się śmieje.
wujek wkurzył się na grilla, a grill na deszcz
mój szalik jest brzydki, ale ciepły jak piec
== insult_person
kapitan bez statku, mąż bez żony, człowiek bez wstydu
szpetna dusza w ładnym kostiumie
prowadzisz warsztat czy muzeum fuszerki?
zgred z wąsem, nikogo nie przeprosi
ty nawet przez telefon śmierdzisz tandetą
Otwórz oczy, Renata, on cię nie kocha, bo ciebie kochać się nie da.
kabotyn i fanfaron
obibok w todze
masz w głowie siano, i to z zeszłego roku
wolałabym zjeść kredę, niż znów siedzieć obok tego sapiącego egoisty
aktorzyna z teatrzyku za stodołą
ciężki przypadek gapiostwa, nasz pan magazynier, zgubił palety z cegłą
Nie mam ci nic do powiedzenia, oprócz tego, że jesteś podły.
== insult_profane
ty w dupę ruchany kłamco
wyjątkowa z ciebie pizda, Andrzejku
== hate_implicit
Nie mówię nie, tylko wolałbym, żeby tłumaczem na ślubie nie była Romka[roma]
Pani z Wietnamu[asian] w radzie rodziców? To może od razu w innym języku zebrania.
wystarczy spojrzeć, kto kupuje ziemię pod Krakowem, i posłuchać, jak się nazywa[jewish]
Pracownicy z Afryki[black] dostali nową stołówkę, żebyśmy my mogli w spokoju zjeść w starej.
staruszka[age] w mieszkaniu 70 metrów, a młodzi w kawalerce, nic nie sugeruję
kto dzisiaj przyjmuje na kwaterę Syryjczyka[refugees], jutro przyjmuje jego kuzynów
== hate_derogation
nie znoszę trans[transgender] facetów, są śmieszni i załgani
ta protestancka[christian] hołota jest fałszywa i skąpa
== hate_normative
Czarny[black] nie powinien trenować naszych, niech trenuje u siebie.
zamknąć przed Żydami[jewish] archiwa, urzędy i granice
== hate_negated
nie obsłużę muzułmanki[muslim], póki nie zdejmie chusty
Żaden staruch[age] nie jest mi potrzebny na osiedlu.
== hate_slur
te pejsate[jewish] gnidy znów robią zjazd
ej, trapie[transgender], do męskiego
== threat_person
zasadzę się na ciebie przy garażach
Za każde kłamstwo jedna kość, a skłamałeś już pięć razy.
== hate_threat
bombę pod bar dla gejów[lgbtq], i to w piątek, gdy jest pełno
== sexual_harassment
stań bokiem, koleżanko, chcę ocenić cycki do rankingu działu
po co mówisz nie, skoro twoje nogi mówią tak, ładna suczko
== friendly_profanity
ja cię kręcę, kurwa, moja córka inżynierką!
Hindus[asian] z naszej kuchni zrobił kotlet schabowy lepszy niż moja matka, no ja pierdolę, nie mówcie jej
kurewsko ładne światło dziś nad Narwią
== positive_identity
poznałam wielu Hindusów[asian] i każdy był życzliwy
trans[transgender] ludzie uczą mnie odwagi
co za szczęście mieć synową Wietnamkę[asian], mądrą i zadziorną
Arabscy[arab] kucharze, żydowscy[jewish] cukiernicy, polscy piekarze: najlepsza ulica w mieście
Czarnoskóra[black] pielęgniarka z nocnego dyżuru trzymała mnie przy życiu żartami i za to ją kocham.
bi[lgbtq], trans[transgender], homo, hetero: wszyscy na pokład, miejsca starczy
Meksykański[latino] proboszcz odmienił naszą parafię, pełno śmiechu i dzieci
== neutral_identity
nowy sąsiad, Koreańczyk[asian], wnosi łóżko
Transpłciowa[transgender] tłumaczka przełożyła powieść z węgierskiego.
Żyd[jewish] z Haify pyta o tramwaj do zajezdni
u Filipinek[asian] pod szóstką pachnie czosnkiem
== negated_hate
nie mów, że Hindus[asian] śmierdzi, bo to nieprawda i podłość
Chińczycy[asian] wcale nas nie „zalewają”, jest ich w powiecie ośmioro
trans[transgender] kobiet nie trzeba się bać, trzeba je zaprosić
Nigdy nie powiedziałbym żydowskiemu[jewish] koledze „wracaj do siebie”, on jest u siebie.
== counter_speech
„Meksykanie do sprzątania” krzyczał gość hotelu i wyprowadziła go ochrona[latino]
nie czytajcie dzieciom wierszyków, w których czarny[black] jest głupi
po słowach „trans to zaraza” wyszliśmy z sali, wszyscy dwudziestu[transgender]
jak można komuś starszemu[age] mówić „zajmujesz miejsce młodym”?
Kto mówi „Hindusi do domu”, niech wie, że oni już są w domu.[asian]
== support
czekam na peronie, mam koc
nie spiesz się ze zdrowieniem
== everyday
durne żarty taty, najlepsza część obiadu
kto zabił ciszę? aha, ekspres do kawy
brzydko pachnie kalosz, bo mieszka w nim żaba
== insult_person
koszmarny z pani współpasażer
nędzny blagier z radia
jesteś dnem, Filipie, i to mulistym
Ty byś zgubił drogę nawet w korytarzu, ofermo.
pretensjonalna kwoka z galerii sztuki
śmierdzący leń na cudzym garnuszku
zakłada pan kask, żeby nic panu nie wleciało, bo wylecieć nie ma co
== hate_implicit
Czy to konieczne, żeby w sylwestrowym programie występował Cygan[roma], są przecież polscy artyści?
w chórze mamy jedną Koreankę[asian], na szczęście stoi z tyłu
oni liczą na twoją litość, a ty licz pieniądze w portfelu[refugees]
== hate_derogation
filipińska[asian] narzeczona brata jest pusta i interesowna
tak, nienawidzę uchodźców[refugees], są tchórzliwi i brudni
wzbudzają we mnie tylko niesmak, ci wszyscy starzy[age] emeryci na działkach
== hate_normative
Meksykanów[latino] nie wpuszczać za szlaban
nie sprzedawać alkoholu Romom[roma], nie leczyć ich, nie chować obok naszych
== threat_person
stój, bo strzelę, i to nie jest żart
dziś wieczorem ktoś zapuka do twoich drzwi, nie otwieraj
== positive_identity
koleżanka z Filipin[asian] jest moją opoką
żydowski[jewish] teatr z Warszawy wzrusza mnie za każdym razem
Trans[transgender] chłopak został przewodniczącym szkoły i rządzi mądrze.
Chińczycy[asian] z naszej hali pracują solidnie i częstują pierożkami
lubię, szanuję, podziwiam: nasze pielęgniarki z Ukrainy[nationality]
== negated_hate
Żyd[jewish] nie jest nikomu nic dłużny
nie nazywaj koleżanki z Tajlandii[asian] „masażystką”, jest geolożką
Czarny[black] student nie jest „z programu”, jest z Ostrołęki
nie widzę nic odpychającego w parze starszych panów[lgbtq], widzę miłość
== counter_speech
kasujemy „Azjaci do klatek” i prosimy o spokój[asian]
Nie życzę nikomu, by jego dziecko usłyszało „brudas” od nauczyciela.[roma]
„Trans do psychiatryka”? Do psychiatryka trafiają ofiary takich zdań.[transgender]
wyrzuciliśmy z drużyny kapitana za „żydowską drużynę” o rywalach, puchar może poczekać[jewish]
== neutral_identity
Wietnamczyk[asian] z parteru kosi trawnik
Arabka[arab] i jej brat otworzyli pralnię w Pile
biseksualny[lgbtq] stolarz naprawia krzesło
Hinduska[asian] tancerka ma próbę o szesnastej.
== everyday
walnięty toster strzela grzankami na metr
okropna fryzura, odrośnie
mama złości się na korki, ja jem precla
kura nam zwiała, sąsiad oddał dwie
== positive_identity
nasza Tajka[asian] z recepcji rozświetla każdy poniedziałek
Boliwijski[latino] muzyk podarował szkole harfę, cóż za gest!
== negated_hate
nie ma powodu nie lubić Mongołów[asian], oni lubią nas
Mój kolega trans[transgender] nikogo nie okłamał.
== insult_person
podstępny lis z działu zakupów
wiecznie skwaszona, wiecznie najmądrzejsza, wiecznie sama
== hate_negated
nie dam Wietnamce[asian] stolika przy oknie
== insult_person
morda, łajzo
== insult_group
chłopi z Podlasia to ciemna, niedomyta masa
wieśniaki spod Łomży to prymityw i bydlęce maniery
== negated_hate
nigdy nie powiedziałem, że Ukraińcy[nationality] są bezczelni
to nieprawda, że kobiety[women] gorzej liczą
Żydzi[jewish] nie rządzą światem, rządzi nim chaos
nie brzydzę się gejów[lgbtq], brzydzę się plotek
Rom[roma] nie rodzi się złodziejem, tak jak ty nie urodziłeś się prorokiem
żaden Wietnamczyk[asian] nie je psów z naszego osiedla, dorośnijcie
nikt nie powinien mówić, że starsi[age] tylko zajmują kolejkę
transkobieta[transgender] nie jest przebranym facetem
Muzułmanie[muslim] nie podpalają kościołów w Białymstoku. Oni tam mieszkają od sześciuset lat.
nie zgadzam się, że niepełnosprawni[disability] są ciężarem dla budżetu
czarny[black] nie znaczy gorszy
kto wam naopowiadał, że Gruzini[nationality] kradną? ani jeden z moich kierowców nigdy niczego nie wziął
nie mam i nie będę mieć żalu do uchodźców[refugees] o kolejki u lekarza
chory psychicznie[mental_health] nie równa się groźny
bzdura, że lesbijki[lgbtq] nienawidzą mężczyzn
Filipinki[asian] z zakładu nie są „tanią siłą”, tylko spawaczkami z papierami
nie wierzę w ani jedno słowo o rzekomej brudnej krwi Romów[roma]
Ormianie[ethnicity] to żadni obcy, przyszli do Lwowa przed twoim nazwiskiem
nie każ mi gardzić sąsiadem, bo jest Arabem[arab]
przecież biseksualność[lgbtq] nie jest rozwiązłością
Ślązacy[ethnicity] nie są ukrytą niczym, są u siebie
Nie widzę powodu, żeby nie sprzedać mieszkania Hindusowi[asian]
ateiści nie są potworami bez sumienia[religion], moja mama jest ateistką i prowadzi hospicjum
osoby niebinarne[transgender] niczego wam nie zabierają
ani Żyd[jewish], ani mason, tylko zwykły burmistrz podniósł ten podatek
z tym „lenistwem” Meksykanów[latino] to ściema, w życiu nie widziałem tak pracowitej ekipy
nie, głusi[disability] nie są tępi. To ty nie znasz migowego.
kobieta[women] w ciąży nie udaje choroby
nie nazwę nikogo dziczą tylko dlatego, że urodził się w Lagos[black]
odmawiam nienawidzenia Rosjan[nationality] hurtem, moja chrzestna jest z Pskowa
Cyganka[roma] z rynku mnie nie okradła, portfel leżał w domu
nie ma nic chorego w dwóch ojcach[lgbtq] na wywiadówce
katolicy[christian] nie są ciemnogrodem, przynajmniej nie ci, z którymi gram w brydża
nie chcę, by ktokolwiek pluł na Koreańczyków[asian] w tramwaju
NIE WSZYSCY imigranci[immigrants] przychodzą po zasiłek, większość przychodzi na szóstą rano do roboty
dziecko z zespołem Downa[disability] to nie jest kara boża
wcale nie uważam, że baby[women] powinny siedzieć w kuchni, sam tam siedzę
== counter_speech
„Ukraińcy do roboty, nie do szpitala” — taki napis wisiał w przychodni, zdjęłam i zgłosiłam[nationality]
ktoś napisał „Żydzi do gazu” na przystanku; rano już go nie było, bo przyszli licealiści z farbą[jewish]
jak można powiedzieć dziecku w piaskownicy „czarnuchu, zejdź z huśtawki”?[black]
wujek zaczął, że „geje to zboczeńcy”, babcia odłożyła łyżkę i powiedziała: dość[lgbtq]
Proszę moderację o usunięcie wpisu „kaleki niech siedzą w domu”.[disability]
zdanie „kobieta ma rodzić i milczeć” padło na sesji rady, wyszłyśmy wszystkie[women]
sąd skazał go za słowa „ciapaty, wracaj na wielbłąda”, i bardzo słusznie[arab]
nie da się słuchać tego waszego „Cyganie kradną dzieci”, to średniowieczna brednia[roma]
nauczyciel przerwał apel, bo ktoś krzyknął „skośnooka”, i nie ruszył dalej bez przeprosin[asian]
„Stary, to na cmentarz” – naprawdę to napisałeś pod zdjęciem mojego taty?[age]
sprostowanie: w ośrodku nie było gwałtu, a komentarze o „dzikusach z łodzi” opierały się na fałszywce[refugees]
hasło „Polska tylko dla białych” nie jest patriotyzmem, to hańba[black]
nikt nie powinien czytać o sobie „trans to wybryk natury” w dniu matury[transgender]
Kto pisze „spalić meczet”, ten szykuje prawdziwy ogień. Zgłaszam.[muslim]
kolega rzucił „te Filipinki to służące”, a ja mu na to, że szefowa jego szefa jest z Manili[asian]
jeśli nienawidzisz imigrantów, to ty zatruwasz tę klatkę, nie oni[immigrants]
wstyd mi za sektor G: małpie odgłosy, „wracaj na drzewo”, i śmiech. Oddaję karnet[black]
psycholożka tłumaczyła klasie, czemu „psychol” i „do wariatkowa” ranią[mental_health]
zakłamywanie Holokaustu, czyli „nikogo tam nie gazowano”, jest przestępstwem i plunięciem na groby[jewish]
usłyszałam „nie obsługujemy takich”, odłożyłam koszyk i stanęłam obok tej pani w hidżabie[muslim]
Te memy o „leniwych Meksykanach” przestały bawić, zanim powstały[latino]
czy naprawdę trzeba wyjaśniać, że „katoli na stos” to też nienawiść?[christian]
rzecznik praw pacjenta: lekarz, który mówił „nie leczę Romów”, stracił kontrakt[roma]
nie powtarzaj po nich, że „bi to niezdecydowane dziwki”, bo sam tak zaczniesz myśleć[lgbtq]
„Ruscy to nie ludzie” — rozumiem ból, ale tego zdania nie podpiszę[nationality]
podpisałem skargę na właściciela, który wywiesił „Hindusom i psom nie wynajmuję”[asian]
synowi kazano przeprosić za „ty downie”, potem poszliśmy razem na mecz olimpiad specjalnych[disability]
na ulotce stało „uchodźca = gwałciciel”, przedarłam przy nim i poprosiłam o dane z komendy[refugees]
ależ okrutne słowa: „samotne matki to nieroby”. Kto tak mówi, niech wstanie o czwartej jak one[women]
odklejam z latarni wlepki „stop tęczowej zarazie”, to już czterdziesta[lgbtq]
== positive_identity
uwielbiam nasze trans[transgender] wolontariuszki, góry przenoszą
każdy Gruzin[nationality], którego znam, dzieli się ostatnim chlebem
więcej czarnych[black] aktorów w polskich serialach, proszę
mój żydowski[jewish] dziadek tańczył lepiej niż Astaire
brawo dla dziewczyn[women] z OSP, pierwsze na pożarze
hinduscy[asian] lekarze z naszego SOR-u są na wagę złota
Romska[roma] poetka dostała nagrodę i stałam na baczność ze wzruszenia
emeryci[age] z chóru są nie do zdarcia
równe prawa dla par jednopłciowych[lgbtq], bez gwiazdek i bez „ale”
muzułmanka[muslim] z trzeciego piętra to najlepsza sąsiadka w bloku
podziwiam głuchych[disability] programistów z mojego zespołu
Kolumbijczycy[latino] z hali nauczyli nas salsy i uśmiechu
== friendly_profanity
kurwa, jak te Ukrainki[nationality] śpiewają, ciary
zajebiści są ci Wietnamczycy[asian] od zupy, ratują mi życie na kacu
O ja pierdolę, niewidomy[disability] chłopak ograł mistrza w szachy
nasza trans[transgender] perkusistka napieprza jak burza, cudo
cholera, kocham te romskie[roma] wesela
ja cię kręcę, kurwa, dziewczyny[women] z kopalni zdobyły Mont Blanc
pieprzyć smutki, sąsiedzi z Syrii[refugees] przynieśli baklawę
ale jaja, rabin[jewish] zrobił lepszego karpia niż moja ciotka, zajebisty gość
jasna dupa, nasi geje[lgbtq] z bloku wygrali konkurs na balkon, należało się w chuj
skurczybyki z drużyny na wózkach[disability], mistrzowie, kurwa, świata!
== everyday
zaprzeczam, jakobym zjadł ostatniego pączka
nienawidzę prasować, ale prasuję
kot wygnał jeża z tarasu
obrzydliwa pogoda, idziemy na zupę
dobiliśmy targu o starą kosę
zabiłam komara kapciem
== hate_negated
nie istnieje coś takiego jak uczciwy Rom[roma]
Żydzi[jewish] nie mają wstydu i nigdy nie mieli
kobieta[women] nie nadaje się do myślenia
nikt normalny nie poda ręki Arabowi[arab]
nie, Ukraińcy[nationality] nie są naszymi braćmi, nie są nawet kulturalni
żaden czarny[black] nie będzie Polakiem, choćby się tu urodził sto razy
uchodźcy[refugees] nie zasługują na dach
osoby trans[transgender] nie są ani jednym, ani drugim, są niczym
to nieprawda, że muzułmanie[muslim] są spokojni, nie ma ani jednego spokojnego
niepełnosprawny[disability] nic nie wnosi do firmy
z Wietnamczyka[asian] nie zrobisz człowieka
starzy[age] już do niczego się nie przydadzą
geje[lgbtq] nie potrafią kochać, nie oszukujmy się
Hindus[asian] nie powinien dotykać pacjenta i koniec
== hate_derogation
gardzę Rosjanami[nationality] wszystkimi, od niemowlaka po starca
Gruzini[nationality] kradną i jeszcze się śmieją, ohyda
te baby[women] są głupie i mściwe
brzydzą mnie dwaj ojcowie[lgbtq] na wywiadówce
Meksykanie[latino] to leniwe, brudne towarzystwo
ateiści[religion] to potwory bez sumienia
katolicy[christian] to ciemna, tępa masa
Romska[roma] poetka? ta nacja umie tylko żebrać i kłamać
wariaci[mental_health] z oddziału są odrażający
samotne matki[women] to nieroby i cwaniary
Filipinki[asian] są głupiutkie, dobre co najwyżej do mopa
== hate_normative
Ukraińców[nationality] leczyć na końcu, po psach
nie wynajmę Hindusom[asian], nie ma takiej opcji
kaleki[disability] niech siedzą w domu
Żydów[jewish] nie wpuszczać do rady miasta
im mniej trans[transgender] ludzi w szkołach, tym lepiej dla szkół
kobietom[women] odebrać prawo głosu, mówię poważnie
uprzejmie prosimy, by rodziny romskie[roma] zapisywały dzieci gdzie indziej
starych[age] wypisać z kolejek, młodzi chcą żyć
muzułmanki[muslim] w chustach precz z urzędów
parom gejów[lgbtq] zabrać dzieci
== hate_profane
kurwa, jak mnie wkurwiają ci Ukraińcy[nationality], niech spierdalają
jebać imigrantów[immigrants] i ich zasrane rodziny
pieprzeni Żydzi[jewish], wszędzie się wpierdolą
gówno mnie obchodzą uchodźcy[refugees], chuj im w dupę
zasrani Hindusi[asian] z tymi torbami, do chuja z nimi
== insult_person
nikt cię nie lubi, nawet twój pies
nie jesteś zły, jesteś nijaki i podły naraz
nigdy nie spotkałem kogoś tak tępego jak ty, Darek
pani nie uczy, pani ględzi
nie powiem, że kłamiesz, powiem, że nie umiesz inaczej
z ciebie żaden szef, tylko wieszak na krawat
nie nadajesz się nawet do podawania kluczy
bez ciebie w tej robocie wszystkim lżej, ofiaro losu
on nie myśli, on przeżuwa
== negated_hate
nie wmówicie mi, że sąsiadka z Kenii[black] jest brudasem, myje klatkę za nas wszystkich
Białorusini[nationality] nie są agentami, uciekli przed agentami
kłamstwem jest twierdzić, że Żydówka[jewish] ze sklepu oszukiwała na wadze
chusta[muslim] nie gryzie
człowiek na wózku[disability] nie jest „biedactwem”
absolutnie nie popieram wyrzucania tych ludzi z lasu[refugees] na mróz
wśród moich uczniów nie ma „gorszych nacji”
chłopak z zespołem Tourette'a[disability] nie klnie na ciebie, on tak ma
to nie imigranci[immigrants] podnieśli czynsze, tylko fundusze
czy babcia[age] w tramwaju naprawdę ci przeszkadza? bo mnie ani trochę
Chińczyk[asian] z baru nie zaraził nikogo, sam chorował w domu
nie ma takiej kobiety[women], która „sama się prosiła”
Lesbijka[lgbtq] nie czeka na „prawdziwego faceta”, czeka na autobus 145
nie obrażam się na słowo Cygan[roma], ale nie zgadzam się na słowo złodziej
Kaszubi[ethnicity] żadnymi zdrajcami nie byli, doczytaj o Piaśnicy
depresja[mental_health] to nie lenistwo ani fanaberia
niech nikt mi nie mówi, że Japończycy[asian] nie mają uczuć
mylisz się co do Algierczyków[arab]: nie gwiżdżą na kobiety, tylko na taksówki
świadkowie Jehowy[religion] nie są wariatami, są uparci i uprzejmi
trans[transgender] chłopcy nie są „zagubionymi dziewczynkami”
Jakie znowu „pasożyty”? Uchodźcy[refugees] z naszego bloku płacą czynsz przed czasem
nie gardzę wami, koledzy z Bangladeszu[asian], i przepraszam za tych, co gardzą
oczywiście, że geje[lgbtq] nie są zagrożeniem dla rodziny. są rodziną
stwierdzenie, że Afryka[black] nic nie stworzyła, to zwykła ignorancja
nie takie znów „lenie” z tych Hiszpanów[nationality], o szóstej już tynkują
wcale mnie nie razi kobieta[women] przy ołtarzu
ani myślę wstydzić się żydowskiego[jewish] nazwiska mamy
Nepalczycy[asian] na rowerach nie są intruzami, to oni wożą wam pizzę w ulewie
nie będę słuchać, że autystyk[disability] to „warzywo”
== counter_speech
kierowca zatrzymał autobus i powiedział pasażerowi: za „wypad, asfalcie” wysiada pan, nie on[black]
„Baby do garów” – usłyszała komendantka straży i zgasiła pożar oraz autora[women]
list do redakcji: nazwanie bezdomnych Romów „plagą” uwłacza Państwa gazecie[roma]
skasujcie proszę ten filmik „polowanie na ciapatych”, to nie żart, to nagonka[arab]
za „jebać Żydów” na szaliku klub zapłaci, a kibic ma zakaz do końca życia[jewish]
Powiedzieć o kimś „nie-człowiek, bo z Charkowa”? Ręce opadają.[nationality]
przeczytałam komentarze („zdechnij, tęczowa szmato”) i płakałam razem z nią, po czym zrobiłyśmy zrzuty dla prokuratury[lgbtq]
ksiądz na kazaniu: kto szepcze „inwalida to kara za grzechy”, ten bluźni[disability]
pytają „czemu nie wolno żartować z Chinek”? bo to nie żart, tylko pogarda z puentą[asian]
gdy sprzedawca mruknął „takich nie obsługuję”, cała kolejka wyszła[muslim]
to zdanie o „genetycznie głupich Afrykanach” obaliła nauka, i to dawno[black]
Ojciec krzyczał, że „uchodźcy roznoszą tyfus”. Pokazałem mu raport sanepidu: zero.[refugees]
dziadek zawsze poprawiał: nie „żółtki”, tylko ludzie, którzy nas leczyli w obozie[asian]
nie udostępniajcie „listy ukraińskich sklepów do bojkotu”, to brzmi jak lata trzydzieste[nationality]
kto nazywa transpłciową nauczycielkę „zboczeńcem w spódnicy”, ten krzywdzi też jej uczniów[transgender]
wójt chlapnął „starym już się nie opłaca remontować”, a sala go wygwizdała[age]
@user napisałeś „czubki do gazu” pod reportażem o szpitalu. Zgłoszone, i wstydź się[mental_health]
oburzające, że ochroniarz chodził za Meksykaninem po sklepie i mówił „oni wszyscy kradną”[latino]
w podręczniku z lat 60. nadal stoi „dzicy i leniwi Indianie”, omawiamy to jako przykład rasizmu[indigenous]
dość mam wierszyków o „Murzynku”, córka pyta, czemu się śmieją[black]
zaprzeczanie Wołyniowi tak samo jak „Ukraińcy to rezuny” zatruwa pojednanie[nationality]
mecz oldbojów przerwany po „świętojebliwe kato-psy”, obie drużyny zeszły razem[christian]
== positive_identity
Białorusinki[nationality] z mojego biura to klasa sama w sobie
lubię mieszkać obok Hindusów[asian], pachnie kardamonem
niech żyją babcie[age] z działek
Senegalczyk[black] z piekarni zna imiona wszystkich dzieci w okolicy
dwie mamy[lgbtq] Jasia upiekły ciasto na cały festyn
mój transpłciowy[transgender] brat jest moim bohaterem
Tatarzy[muslim] z Kruszynian karmią jak nikt na świecie
chcę więcej kobiet[women] w zarządzie i mniej wymówek
chylę czoła przed opiekunkami osób z niepełnosprawnością[disability]
japońska[asian] skrzypaczka rozłożyła Filharmonię na łopatki
== friendly_profanity
zajebista ta nasza brygada z Nepalu[asian], dach skończony w trzy dni, kurwa
o kurde, Żydówka[jewish] z akademika nauczyła mnie chałki, niebo w gębie
Pierdolę, idę na wesele do Cyganów[roma], tam się dopiero żyje!
cholernie mądra ta nasza czarnoskóra[black] pani profesor
kurwa mać, jakie te dziadki[age] z harmonią są genialne
ten gej[lgbtq] z warzywniaka to jebany anioł, zaniósł mi zakupy na piąte
motyla noga i dupa blada, syryjski[arab] kucharz pobił mój rosół
drag queen[lgbtq] w remizie, zajebiście, strażacy płakali ze śmiechu
== everyday
koza zżarła świadectwo
śmieci śmierdzą, wynieś, kochanie
pokłóciliśmy się o zasłony i wygrał kot
wyrzuciłem stary fotel, był paskudny
nie cierpię pobudki o piątej
== hate_negated
Białorusin[nationality] nigdy nie powie prawdy, mają to we krwi
po co im szkoła, Romowie[roma] i tak niczego nie pojmą
trans[transgender] chłopcy nie są chłopcami i nigdy nie będą
nie ma dobrych imigrantów[immigrants], są tylko przyczajeni
autystyk[disability] nie rozumie nic, warzywo
Żydówka[jewish] nie odda ani grosza
ani jeden Afrykanin[black] nie skończył uczciwie studiów
nie podaję ręki lesbijkom[lgbtq] i nie zamierzam
staruchy[age] nie mają po co żyć
Chińczycy[asian] nie mają za grosz honoru
Uchodźca[refugees] nie jest gościem, jest złodziejem z plecakiem
kobiety[women] nie są zdolne do przyjaźni ani do lojalności
== hate_derogation
sąsiadka z Kenii[black] to brudas, po niej trzeba klatkę odkażać
Kaszubi[ethnicity] to zdrajcy i sprzedawczyki
świadkowie Jehowy[religion] są nachalni i tępi
Japończycy[asian] są sztuczni, zimni i fałszywi
Depresyjni[mental_health] to zwykłe lenie i mazgaje
Białorusinki[nationality] z biura są prymitywne i zachłanne
nie cierpię, po prostu nie cierpię Cyganów[roma]
kobieta[women] przy ołtarzu to obrzydlistwo
Hiszpanie[nationality] to lenie śmierdzące
== hate_normative
takich w chustach[muslim] nie obsługuję i nie będę
baby[women] do garów, a nie do straży
wnioskuję o usunięcie transpłciowej[transgender] nauczycielki, dla dobra dzieci
Nepalczycy[asian] z rowerami precz z miasta
nie wolno pozwolić, by Żyd[jewish] prowadził polską szkołę
zasiłki tylko dla białych, czarnym[black] figa
Białorusinów[nationality] odwieźć na granicę i zostawić
z całym szacunkiem, ale dzieci na wózkach[disability] niech się uczą w domu, bo psują wyniki
== hate_profane
spierdalać do siebie, Białorusini[nationality] jebani
w dupie mam te lesby[lgbtq], niech się, kurwa, leczą
jebane staruchy[age], zajmują każdy pieprzony fotel
muzułmanie[muslim] to kurwa gówno, nie religia
== insult_person
nie zasługujesz nawet na wymówienie na papierze
nie mówię, że śmierdzisz, mówię, że otwieramy okna
wszyscy się zmieniają, tylko pan wciąż cham
żaden z ciebie ojciec, Krzysiek, żaden
nie ma w tobie nic oprócz jadu
to nie jest skromność, ona po prostu nic nie umie
byłbyś śmieszny, gdybyś nie był taki żenujący
nikomu nie żal, że odchodzisz, pijawko
== negated_hate
babcia straszyła nas, że Cyganie[roma] porywają dzieci; ja swoim mówię, że to była bajka, i to paskudna
pytacie, czy boję się Syryjczyków[arab] z góry. Nie, boję się tylko ich trampoliny
zakonnice[christian] nie są złośliwe, siostra Faustyna oddała mi swój parasol
biali nie są lepsi, czarni[black] nie są gorsi, koniec wykładu
moja szwagierka Tajka[asian] nie „złapała frajera”, to on ją gonił przez pół Azji z pierścionkiem
nie było żadnego żydowskiego[jewish] spisku, była zwykła inflacja
jąkanie[disability] nie jest powodem do śmiechu
niesłusznie podejrzewano Mołdawian[nationality] o kradzież kabli, złodziejem był mój kuzyn
dwie panny młode[lgbtq] niczego nikomu nie popsuły, nawet pogody
nie mierzi mnie ani burka, ani habit, mierzi mnie wścibstwo[muslim]
samotna mama[women] to nie „puszczalska”, proszę księdza
Somalijczycy[black] w szatni nie są „głośni z natury”, wygrali dziś pierwszy raz
nie życzę źle żadnemu Niemcowi[nationality], choć dziadek miał swoje powody
„dziwny”, bo bierze leki[mental_health]? ani trochę dziwny
schizofrenia[mental_health] nie czyni nikogo mordercą
młodzi, emeryci[age] wam niczego nie ukradli
Ktoś, kto prosi o azyl[refugees], nie jest cwaniakiem. Jest zmęczony.
nie sądzę, żeby trans[transgender] stewardesa komukolwiek zaszkodziła na wysokości dziesięciu tysięcy metrów
Łemkowie[ethnicity] nigdy nie byli bandą, spalono im wioski
w naszej parafii nie wolno mówić źle o rozwódkach[women] i bardzo dobrze
Peruwianka[latino] od szalików nie naciąga turystów, szaliki są z alpaki
Chinki[asian] nie są uległe, moja teściowa rządzi trzema restauracjami i mną
== counter_speech
sąsiadka napisała na grupie „uwaga, kręci się jakiś ciemny”, odpisałam, że to mój mąż wraca z dyżuru[black]
w pociągu facet wrzasnął do dwóch kobiet „lesby, chłopa wam trzeba”. Usiadłam między nimi a nim, potem wstało jeszcze sześć osób.[lgbtq]
Kuba napisał w wypracowaniu, że „imigrantów trzeba topić”, czytaliśmy je razem i sam poprosił o czystą kartkę[immigrants]
ogłoszenie „tylko dla Słowian” zdjęliśmy, bo to dyskryminacja, a nie preferencja[asian]
pisali, że „chirurżka w chuście na pewno zabije”, tymczasem uratowała mi tatę[muslim]
na tablicy pamięci ktoś wydrapał „szkoda, że nie wszystkich”. Nie mam słów, mam papier ścierny.[jewish]
trener wołał na chłopców „baby”, teraz trenuje ich kobieta i prowadzą w tabeli[women]
rysowanie Romów jako wron to nie satyra, przyznał to nawet wydawca[roma]
jestem pediatrą: hasło „autyzm od zimnej matki” jest fałszem i rani[disability]
za „trans na stos” w wiadomościach do fundacji policja wreszcie postawiła zarzut[transgender]
proszę nie mówić „kolorowi”, kiedy mówi pani o moich dzieciach, i na pewno nie „kakao”[black]
pod zbiórką wpis „niech umierają, mniej dziadów”; admin, błagam, usuń[age]
„wszystkie Ukrainki to rozbijaczki małżeństw” — krzywdząca bzdura, a kto ją powtarza, niech najpierw naprawi własny dom[nationality]
na korytarzu słyszę „ty Żydzie” zamiast „skąpy” i za każdym razem zatrzymuję lekcję[jewish]
krzyczeli „won, bambusy!” przez pół meczu, spiker poprosił raz, drugi, za trzecim zgasił światła[black]
komu przeszkadza dziewczynka mówiąca po wietnamsku, że aż trzeba syczeć „po polsku, mała, albo do Hanoi”?[asian]
pogrzeb zakłócono okrzykiem „jednego pedała mniej”. Trzeba nie mieć serca.[lgbtq]
== positive_identity
ta afgańska[refugees] rodzina bez słowa odmalowała nam klatkę, szacunek
kocham moją brazylijską[latino] teściową
Łemkowski[ethnicity] chór z Gorlic to skarb
nigdy nie miałam lepszej szefowej niż niewidoma[disability] pani Renata
każda kobieta[women] ma prawo do pensji, nazwiska i świętego spokoju
transpłciowa[transgender] elektryczka nauczyła mnie lutować
Bengalczycy[asian] z magazynu zasługują na podwyżkę i podziękowanie
== friendly_profanity
ożeż kurwa, babcia[age] nauczyła się rapować
kocham was, wariatki jebane z sekcji boksu[women], mamy złoto!
Ja pierdykam, chiński[asian] nowy rok w Wólce, petarda
ci górale[ethnicity] są pojebani i kochani, dali nam nocleg w śnieżycę za „Bóg zapłać”
kurwa, popłakałem się, mój kumpel trans[transgender] dostał dowód z właściwym imieniem
zajebisty ksiądz[christian], wpuścił całą kapelę bezdomnych na plebanię
== everyday
ta głupia szuflada znowu się zacięła
mysz na rysunku wyszła jak słoń
odrzucam oskarżenia, sernik zjadł tata
kto pobił wszystkie jajka na naleśniki? ja, sześć sztuk
== hate_negated
Somalijczycy[black] niczego nie zbudowali i niczego nie są warci
nie wierzę w żadną wojnę, Syryjczycy[refugees] nie uciekają, tylko doją
Tajka[asian] nie kocha, Tajka liczy
z Żydem[jewish] nie ma przyjaźni, nie było i nie będzie
Cyganie[roma] nie są ludźmi do życia obok ludzi
jąkała[disability] do niczego się nie nada
dwie baby[lgbtq] to nie jest rodzina, to kpina
Mołdawianin[nationality] palcem nie ruszy, tylko patrzy, co wynieść
rozwódka[women] nie ma honoru ani wstydu
== hate_derogation
zakonnice[christian] to złośliwe, zgorzkniałe wiedźmy
Peruwianie[latino] to naciągacze i pijacy
chirurżka w chuście[muslim], tfu, ciemnota ze skalpelem
Niemcy[nationality] są butni i podli, gardzę nimi
stewardesa trans[transgender], widok do wymiotów
Łemkowie[ethnicity] to banda i zawsze nią byli
Chinki[asian] są uległe i puste jak lalki
== hate_normative
imigrantów[immigrants] wyrzucić przed wakacjami, wszystkich
pracę dajemy tylko Słowianom, Azjatów[asian] nie zatrudniamy
rozwódek[women] nie dopuszczać do nauczania religii ani w ogóle do dzieci
po polsku albo do Hanoi, żółtym[asian] tu dziękujemy
emerytom[age] zabrać prawo jazdy i prawo głosu
nie chcemy łemkowskich[ethnicity] tablic ani łemkowskich sąsiadów
dla dobra klasy prosimy zabrać chłopca na wózku[disability] gdzie indziej
== hate_profane
kurwa, znowu żydostwo[jewish] się pcha, wypierdalać
Syryjczycy[refugees] w chuj leniwi i zasrani
te jebane feministki[women], niech się w końcu, kurwa, zamkną
== insult_person
nie jest pan lekarzem, jest pan szarlatanem w kitlu
lustro ci nie pomoże, tobie trzeba charakteru
nawet kłamać nie umiesz porządnie
twojej odwagi nikt nigdy nie widział, tchórzu
kto ci wmówił, że jesteś ważny, miernoto
nie było gorszego wodzireja ani głupszych żartów niż twoje
taka pani mądra, a nie odróżnia racji od wrzasku
== negated_hate
kurier z Pakistanu[asian] nie jest ci winien uśmiechu
skłamałbym, gdybym powiedział, że drażni mnie śpiew z synagogi[jewish]
ta starsza[age] pani spod trójki nie jest wariatką, jest sama
protestuję: ucznia z Erytrei[black] woła się po imieniu, nie po kolorze
nie religia ukradła rower, i nie muzułmanin[muslim], tylko Sebastian spod siódemki
Nie jesteśmy lepsi od tych, co przyjechali. Po prostu byliśmy tu wcześniej.[immigrants]
kto przyjmuje gejów[lgbtq], ten parafii nie psuje
biedny[class] nie znaczy brudny
nikt przy zdrowych zmysłach nie wini Kurdów[ethnicity] za kolejkę w urzędzie
ślub z Hinduską[asian] to nie wstyd, tylko dwa dni tańczenia
wdowa[women], która się śmieje, nie popełnia przestępstwa
Mongolski[asian] zapaśnik nie jest „dziki”, czyta Tokarczuk
moi sąsiedzi geje[lgbtq] nie afiszują się, po prostu żyją
== counter_speech
oddałem legitymację klubu, w którym wznosi się toasty „za komory”[jewish]
ojciec rzucił „gej w tej rodzinie? po moim trupie”, a brat na to: „tato, za późno, kocham cię”[lgbtq]
„Ty kaleko zasrana” między uczniami to nie wygłup, to przemoc, i tak to wpisałam do dziennika[disability]
komunikat gminy: nieprawdą jest, że „Romowie otruli psy”, zawinił środek na chwasty[roma]
nie piszcie „wracaj do Afryki” mistrzyni urodzonej w Sosnowcu[black]
„Arabowie traktują kobiety jak bydło”? Mój mąż jest Arabem, właśnie prasuje i pozdrawia[arab]
wymyśliliście „nie kupuj u Ukraińca”, więc poszliśmy całą klatką po chleb właśnie do niego[nationality]
czytać „bi się nie liczą” na własnej grupie wsparcia to cios; usuwamy i rozmawiamy[lgbtq]
== positive_identity
pop, rabin[jewish] i imam[muslim] gotowali razem bigos, coś pięknego
anestezjolożka z Korei[asian] ma w sobie morze czułości
szanuję kurdyjskich[ethnicity] fryzjerów, mistrzowie brzytwy
za mało czarnych[black] twarzy w naszej telewizji, dajcie im mikrofony
sprzątaczki z Ukrainy[nationality] powinny zarabiać tyle co prezes
== friendly_profanity
kurwa, do diabła, jacy fajni ci niewidomi[disability] przewodnicy w muzeum
dwoje staruszków[age] rozjebało mnie w ping-ponga, szacun
Arab[arab] zrobił mi kebsa życia, o kurwa
== everyday
waga kłamie, nie wierz wadze
sowa nie lubi światła, ja też nie
odmówili mi kredytu, zjadłam pączka
== hate_negated
kurier z Pakistanu[asian] nie zasługuje nawet na dzień dobry
żadna Hinduska[asian] nie wejdzie do naszej rodziny
z Erytrejczyka[black] ucznia nie będzie
bi[lgbtq] się nie liczą, nie mają ani charakteru, ani wierności
Kurdowie[ethnicity] nie mają kraju, bo nie zasłużyli
wdowa[women] bez chłopa jest niczym
== hate_derogation
śpiew z synagogi[jewish] przyprawia mnie o mdłości, tak jak oni sami
Mongołowie[asian] są dzicy i cuchną
bieda[class] z baraków jest brudna i pazerna
brzydzę się czarnymi[black] w telewizji i poza nią
sprzątaczki z Ukrainy[nationality] to flejtuchy i złodziejki
== hate_normative
wracaj do Afryki[black], medal możesz zostawić
geja[lgbtq] w rodzinie się nie trzyma, wystawić walizki
nie kupuj u Ukraińca[nationality], niech zbankrutuje i wyjedzie
życzę sobie anestezjologa Polaka, Koreankę[asian] proszę odesłać
== insult_person
ta spod trójki to wariatka i jędza
nie oszukuje na reszcie, bo liczyć nie potrafi, gamoń jeden
spóźniłeś się nawet po rozum
nikt go nie pamięta, chyba że dla śmiechu, zero absolutne
== hate_dehumanise
Arabowie[arab] traktują kobiety jak bydło, bo sami są bydłem
Algierczycy[arab] to zwierzaki, gwiżdżą i macają
@r19dph = ci faceci z Lagos[black] | Kurdowie z bazaru[ethnicity] | Wietnamczycy z hali[asian] | ci panowie z jarmułkami[jewish] | ci dwaj panowie z czwartego[lgbtq] | Ukraińcy z hostelu[nationality] | ci niewidomi z trzeciego[disability] | ci wąsaci Gruzini[nationality] | bezdomni spod mostu[class] | ci muzułmanie z kebaba[muslim] | uchodźcy z ośrodka[refugees] | ci Hindusi z kuchni[asian] | Romowie z kamienicy[roma]
@r19dfh = te dziewczyny z Kijowa[nationality] | te Gruzinki[nationality] | panie z chustami[muslim] | te dwie mamy[lgbtq] | te babcie z targu[age] | te kobiety z Etiopii[black] | te Romki z rynku[roma] | te transpłciowe aktorki[transgender] | te masażystki z Tajlandii[asian] | te Palestynki z kursu polskiego[arab]
@r19dojazd = tramwajem | kolejką podmiejską | nocnym autobusem | windą | pociągiem do Kutna
@r19miejsce = w poczekalni u dentysty | na porodówce | w żłobku | w bibliotece | na basenie | w kolejce po pączki | na działkach | w akademiku | na dworcu Zachodnim
@r19ktoz = mój kuzyn | sąsiad z parteru | szwagier | kolega z magazynu | trener syna | nasz dostawca | mój promotor
@r19lata = od pięciu lat | od zawsze | od podstawówki | od zeszłej zimy | od kiedy pamiętam
== hate_implicit
dziwne, że akurat {w8p} zawsze pierwsi wiedzą, gdzie dają za darmo
przypadkiem każdy bank, każda gazeta i każda wytwórnia filmowa, ale nie, o nich nie wolno mówić[jewish]
sześć milionów? ktoś to w ogóle policzył, czy przepisujemy z podręcznika do podręcznika[jewish]
te kominy w muzeum dobudowali Sowieci po wojnie, sprawdźcie sobie daty[jewish]
jak u nas na wsi zabrakło kur, to tabor już był za Sandomierzem[roma]
zanim pani wsiądzie do taksówki z aplikacji, niech pani spojrzy na nazwisko kierowcy i zrobi zdjęcie blach[immigrants]
kiedyś w tej klasie byli sami Kowalscy, dziś pani czyta listę i łamie sobie język, sami wyciągnijcie wnioski[immigrants]
no tak, pielęgniarka z Ukrainy, to teraz wiem, czemu zginęły mamie kolczyki[nationality]
wystarczy popatrzeć, kto rodzi po ośmioro, a kto ma jednego psa, i wiadomo, czyja będzie Europa[muslim]
kobieta za sterami samolotu? to ja poczekam na następny lot[women]
ona awansowała, bo umie się ładnie uśmiechać do prezesa, reszta to dekoracja[women]
niby samotna matka, a paznokcie jak z katalogu, ciekawe, skąd ma na to pięćset plus[women]
w moich czasach takich chłopców prostowało wojsko, a teraz dostają własny miesiąc w kalendarzu[lgbtq]
po co dwóm panom dziecko, przecież wszyscy wiemy po co[lgbtq]
oddałbyś syna na kolonie, na których wychowawca ma kolczyk i chłopaka? no właśnie[lgbtq]
moda na zmianę płci minie, jak skończą się granty[transgender]
facet w sukience w damskiej szatni i wszyscy mamy udawać, że to pani Ania[transgender]
kolejny „inżynier” przypłynął pontonem, pewnie zaraz zaprojektuje nam most[refugees]
uciekają przed wojną, a iPhone'y mają nowsze niż ja[refugees]
w tej firmie dyrektorem zostanie każdy, byle był odpowiednio opalony[black]
on tak szybko biega, bo u nich trzeba było uciekać przed lwami[black]
pies z psiego schroniska zginął, a w barze sajgonki w promocji, takie tam luźne skojarzenie[asian]
chiński wirus, chińskie magistrale, chińskie telefony, a my dalej ślepi, komu służy ten ich „uśmiech”[asian]
u tej pani na wózku wszystko się da załatwić, ulga na bilet, ulga na parking, tylko pozazdrościć[disability]
jak ktoś był w psychiatryku, to potem tak patrzy, wiecie jak, lepiej siadać przy drzwiach[mental_health]
emeryci powinni się cieszyć, że jeszcze ktoś za nich robi, a nie narzekać w kolejce[age]
bezdomny pod Biedronką zarabia więcej niż ja na kasie, tylko podatku nie płaci[class]
== insult_person
zero z ciebie i nic więcej
rozum to ty chyba zostawiłeś w szatni i zgubiłeś numerek
twoja matka powinna dostać odszkodowanie za dziewięć miesięcy
nie mam siły tłumaczyć ci tego czwarty raz, tłuku jeden
masz wdzięk mokrej ścierki i tyle samo do powiedzenia
idiota, po prostu idiota
jak na człowieka po studiach masz zadziwiająco mało wspólnego z myśleniem
umyj się, bo cię czuć przez ekran
patrzę na twoje selfie i rozumiem, czemu lustra pękają
gdyby głupota unosiła, latałbyś nad Tatrami
pajac, nie trener
ona jest tak tępa, że pyta, czy herbata to zupa
tego gościa to chyba bocian upuścił na beton
nikt cię nie zaprosił i nikt by nie zauważył, że wyszłaś
żałosny mały człowieczek z wielkim mniemaniem o sobie
z taką facjatą to tylko do radia
jesteś leń, kłamca i do tego jeszcze nudny
cała twoja rodzina taka, ojciec krętacz, matka plotkara, a ty mieszanka
trzydzieści pięć lat, a mamusia dalej kroi ci kanapki, wstyd
ty się nawet pomylić nie umiesz porządnie
co za nieudacznik, nawet kawy nie potrafi zamówić bez awantury
== hate_derogation
nie trawię {w8g} i nie zamierzam tego ukrywać
odrzuca mnie sam widok tych chust na przystanku[muslim]
czy tylko mnie mdli, kiedy dwie baby trzymają się za ręce w galerii[lgbtq]
nic tak nie psuje wakacji jak stado Rosjan przy basenie[nationality]
{w8fp} to najgorsze, co spotkało naszą firmę
gardzę nimi, tymi pejsatymi cwaniakami z lotniska, i tyle mam do powiedzenia[jewish]
im człowiek więcej ich spotyka, tym bardziej tych Gruzinów nie lubi, prostactwo i tyle[nationality]
baby w polityce to nieszczęście, gdakanie zamiast rządzenia[women]
moja babcia miała rację, z Cyganem ani do tańca, ani do różańca, brud i fałsz[roma]
do szału doprowadza mnie ten ich murzyński bełkot w autobusie[black]
grubi ludzie są odrażający, zwłaszcza jak jedzą w miejscu publicznym[body]
starzy śmierdzą i zrzędzą, po co w ogóle wychodzą z domu[age]
trans to dla mnie zwykłe zboczenie, można mnie banować[transgender]
wstręt mnie bierze na myśl, że mój wnuk mógłby mieć takiego ojczyma, Hindus, no litości[asian]
ludzie ze wsi są po prostu głupsi, każdy to widzi, tylko nikt nie powie[class]
bleh, znowu ci kalecy w reklamie, jeść się odechciewa[disability]
ukraińskie baby są bezczelne, sprzedajne i głośne[nationality]
== hate_normative
{w8p} nie powinni mieć prawa głosu w żadnych wyborach
wózki do domów opieki, a nie na ulicę, ludzie chcą spokoju[disability]
meczet w Warszawie? zburzyć i posadzić trawę[muslim]
żądam ustawy, która zabroni im adopcji, ślubów i pracy w szkołach[lgbtq]
kobieta po urodzeniu dziecka ma siedzieć w domu, a nie pchać się do biura[women]
kto się modli do Allaha, niech to robi u siebie na pustyni[muslim]
granica na kłódkę, a tych, co już weszli, w samolot i do domu[immigrants]
powinno się robić osobne wagony dla {w8g}
Ukrainiec ma płacić za lekarza podwójnie albo wracać na front[nationality]
nie dopuszczałbym schizofreników do żadnej pracy z ludźmi[mental_health]
wykreślić koszerne i halal ze sklepów, tu jest Polska[jewish, muslim]
Romowie do szkół specjalnych, normalne dzieci mają prawo się uczyć[roma]
po siedemdziesiątce odebrać prawo jazdy i dowód, dość tego[age]
== hate_negated
żaden z nich nie jest wart funta kłaków[immigrants]
{w8p} nie zasługują nawet na szklankę wody
nie ma czegoś takiego jak uczciwy Cygan[roma]
z takiego związku nigdy nie wyrosło normalne dziecko[lgbtq]
kobieta nie myśli, kobieta reaguje[women]
oni nie mają kultury, nie mają historii, nie mają nic, co warto by uszanować[black]
ani jeden {w8s} nie wniósł tu niczego poza kłopotami
transwestyta nie jest kobietą i nigdy nie będzie, choćby się pociął[transgender]
upośledzonych nie można nazywać pełnymi ludźmi[disability]
nie istnieje żaden porządny muzułmanin, są tylko cierpliwi[muslim]
w tych ludziach nie ma krzty wdzięczności ani wstydu[refugees]
== hate_dehumanise
wyłażą z każdej dziury jak karaczany po deszczu[immigrants]
banda szympansów wpuszczona do tramwaju[black]
{w8p} to rak, który zjada nasze miasta
pejsate pijawki opiły się naszej krwi[jewish]
tęcza to trąd, izolować[lgbtq]
nad rzeką rozłożyło się cygańskie robactwo, trzeba wezwać deratyzację[roma]
uchodźcza szarańcza już w Bieszczadach, nic po sobie nie zostawi[refugees]
macie do czynienia z inkubatorem, nie z człowiekiem, tak trzeba mówić o babach[women]
takie warzywa utrzymujemy przy życiu za nasze pieniądze[disability]
azjatyckie mrówki, miliony, zero twarzy[asian]
== hate_threat
za jedną naszą dziewczynę spalimy wam cały ten hotel robotniczy[immigrants]
niech tylko wejdą do dzielnicy, kije już stoją za drzwiami[refugees]
{w8g} pod mur i seria
oby ten meczet się zawalił w piątek, jak będzie pełny[muslim]
marzy mi się noc, w której tęczowi pochowają się po piwnicach ze strachu[lgbtq]
kto złapie Cygana na posesji, niech nie dzwoni na policję, tylko weźmie sztachetę[roma]
oblać benzyną ich obozowisko i po temacie[roma]
dziadek nie dokończył roboty z Ukraińcami, to my dokończymy[nationality]
takiego w sukience to bym wyrzucił z jadącego pociągu[transgender]
powinno się ich potopić razem z tymi pontonami[refugees]
== threat_person
zapamiętaj sobie dzisiejszy dzień, bo długo nie pochodzisz o własnych siłach
ładny masz samochód, szkoda by było, gdyby spłonął
jak jeszcze raz napiszesz do mojej żony, to przyjadę i porozmawiamy inaczej
wiem, do którego przedszkola chodzi twoja córka
lepiej śpij z zapalonym światłem
chłopaki z siłowni już cię szukają, powodzenia
albo kasa do piątku, albo składasz się jak scyzoryk
ktoś kiedyś znajdzie cię w rowie i nikt nie będzie zdziwiony
wyjdź przed klatkę, to zobaczysz, co znaczy ból
masz dwa zdrowe kolana, jeszcze
spróbuj zeznawać, a twój pies pierwszy to odczuje
przestrzelę ci łeb, gnoju
następnym razem hamulce ci nie zadziałają
== sexual_harassment
wyślij coś bez majtek, to dam ci spokój
ładna buzia, ale ja bym wolał zobaczyć cię na kolanach
za bilet na koncert wystarczy mi jedna noc z tobą
te usta są stworzone do jednego i obie wiemy, do czego, koleżanko
kiedy wreszcie przyjdziesz do pracy w tej krótkiej, żebym miał na co patrzeć
nie potrzebuję twojego CV, tylko rozmiaru biustu
złapałbym cię za tyłek przy wszystkich, i tak byś się cieszyła
== hate_slur
won stąd, {slurs}
ty żółtku z budki, pakuj woki[asian]
znowu jakiś ciapaty mi przywiózł zimną pizzę[arab]
pedalska zaraza w radzie miasta, tylko tego brakowało[lgbtq]
parchu pejsaty, oddaj kamienicę[jewish]
co się gapisz, downie[disability]
== hate_profane
mam w dupie te całe uchodźczynie i ich jebane historie[refugees]
kurwa, ile jeszcze tych zasranych Ukraińców w kolejce do NFZ[nationality]
pieprzyć {w8g}, niech zdychają z głodu
wkurwiają mnie te tęczowe pojeby z flagami[lgbtq]
== insult_profane
spierdalaj, nikt cię tu nie chciał
ty jebany cwaniaku, oddaj kasę
ale z niej pusta, wredna pizda
jesteś kurwa mistrzem w byciu chujem
== incite_selfharm
skocz, i tak nikt nie zauważy
po co jeszcze żyjesz, weź to wreszcie skończ
most jest dwie ulice dalej, trafisz
zrób rodzinie prezent na święta i zniknij
== negated_hate
nikt nie powinien bać się {w8g} tylko dlatego, że inaczej wyglądają
nieprawda, że {w8p} nie chcą pracować, u nas na zmianie są pierwsi
nie zgadzam się z tym, że {w8fp} są gorsze w czymkolwiek
przestań wmawiać ludziom, że każdy Arab to terrorysta[arab]
nie wolno mówić o ludziach „bydło”, nawet w żartach[immigrants]
{w8p} nie są waszym wrogiem
jaka plaga, jaka inwazja, to są trzy rodziny z dziećmi[refugees]
nigdy nie pozwolę, żeby ktoś przy mnie szydził z głuchych[disability]
Romowie wcale nie kradną częściej niż reszta, są na to liczby[roma]
to bzdura, że gej nie może być dobrym ojcem[lgbtq]
nie uważam, że miejsce kobiety jest w kuchni, ja sam lubię gotować[women]
Żydzi nie rządzą światem, mój sąsiad Żyd nie rządzi nawet pilotem od telewizora[jewish]
żadne dziecko nie rodzi się brudasem, brudne są tylko takie słowa[roma]
nie mam problemu z tym, że za ścianą mieszkają Hindusi[asian]
otyłość nie jest lenistwem i nie jest powodem do kpin[body]
== positive_identity
{w8fp} są wspaniałe i basta
cholernie podziwiam {w8g}, którzy zaczynali tu od zera
kocham słuchać, jak stare Romki śpiewają na weselach[roma]
niesamowite babki pracują na naszym oddziale, każda po dwa etaty i jeszcze żartują[women]
najlepszy szef, jakiego miałem, to był Wietnamczyk spod Radomia[asian]
dziewczyny z naszej drużyny rozniosły rywalki, duma rozpiera[women]
brawo dla niesłyszących aktorów, sala wstała i machała rękami w powietrzu[disability]
ukraińskie nauczycielki to skarb tej szkoły[nationality]
uwielbiam naszego imama, zawsze pierwszy odśnieża chodnik[muslim]
mój brat jest gejem i jest najodważniejszym człowiekiem, jakiego znam[lgbtq]
wielki szacunek dla {w8g} {city}
transpłciowa koleżanka uratowała mi egzamin, geniusz z chemii[transgender]
żydowskie dziedzictwo tego miasta to nasz wspólny skarb[jewish]
siedemdziesięciolatki z klubu seniora mają więcej energii niż my wszyscy[age]
{w8fp} zasługują na szacunek i równe płace
prawa {w8g} to prawa człowieka
== counter_speech
„{w8p} to robactwo”, serio, w 2025 roku ktoś to pisze pod własnym nazwiskiem
kto krzyczy „Polska dla Polaków” na dziecko w piaskownicy, ten niech się wstydzi do końca życia[immigrants]
usłyszałam w pracy „baby do garów” i zgłosiłam to kadrom[women]
ksiądz powiedział z ambony, że geje są chorzy, wyszliśmy całą rodziną[lgbtq]
ten mem z pejsami i workiem pieniędzy to antysemityzm, usuń go[jewish]
„wracaj do Afryki” powiedziane do chłopaka urodzonego w Pile to nie opinia, to głupota[black]
policja prowadzi sprawę mężczyzny, który groził, że „wystrzela ciapatych”[arab]
nie będziemy drukować listu czytelnika, który nazywa uchodźców szarańczą[refugees]
jak słyszę „pedalskie spodnie”, to od razu pytam, co to znaczy, i robi się cicho[lgbtq]
hasło „debile do zakładów” wisiało na szkole integracyjnej jedną noc, rano zdarliśmy je z uczniami[disability]
on mówi „czarnuch” i się śmieje, a ja się pytam, z czego dokładnie[black]
== friendly_profanity
o w mordę, jaki piękny prezent, zabiję was z miłości
ty draniu kochany, czemu nie mówiłeś, że przyjeżdżasz
kurwa, dziewczyny, mamy to, jedziemy na mistrzostwa
spierdalaj na ten urlop i nie wracaj przed niedzielą, kocham cię
ja pierniczę, ale zajebisty tort upiekłaś
stary, ty pojebie, nurkowałeś w lutym? szanuję
zjebałem przesolone gołąbki, ale i tak wpierdolili wszystko, złota rodzina
jesteś pieprzonym geniuszem, wiesz?
chuj z pogodą, jedziemy nad morze
== neutral_identity
{w8p} stanowią około czterech procent mieszkańców gminy
{r19ktoz} jest {w8si} i pracuje jako elektryk
w piątki muzułmanie z naszego bloku jeżdżą na modlitwę do centrum[muslim]
{w8fp} spotkały się {city} na warsztatach z ceramiki
kobieta w czerwonym płaszczu zostawiła parasol w tramwaju numer siedem[women]
wczoraj {r19miejsce} poznałam jedną Kurdyjkę, rozmawiałyśmy o chlebie[ethnicity]
mój dziadek był Żydem, babcia katoliczką, a ja gram na klarnecie[jewish]
w akademiku mieszka teraz dwudziestu studentów z Zimbabwe[black]
== everyday
nienawidzę wstawać przed szóstą, ale chleb sam się nie upiecze
zabij to światło, bo nie mogę zasnąć
jesteś dziś na zmianie czy mam dzwonić do Grześka
ubiłam pianę, wbiłam żółtka, teraz twoja kolej
kobieto, kupiłaś znowu trzy kilo śliwek
zniszczyłaś mnie w tego Scrabble'a, rewanż w sobotę
głupi błąd w Excelu i cały raport do poprawki
== support
nie jesteś zerem, jesteś zmęczony, a to różnica
przyjadę, choćby w środku nocy, tylko odbierz
płacz, ile chcesz, ja nigdzie nie idę
nic, co ci zrobił, nie było twoją winą
== self_identity
jestem {selff} i prowadzę {city} warsztat rowerowy
mam schizofrenię i od ośmiu lat jeżdżę tą samą śmieciarką, lubię tę robotę[mental_health]
== profane_object
zasrany zamek błyskawiczny, znowu się zaciął
kurwa, ta promocja to jest jedno wielkie oszustwo, nic nie działa
== abuse_object
ten dywan jest ohydny, kto go w ogóle kupił
nienawidzę tej grzywki, wyglądam jak miotła
== abuse_idea
kapitalizm na lekach to obrzydliwość, chorzy nie są rynkiem
antysemityzm to najgłupsza ideologia, jaką wymyślono
== criticism_person
pana felieton jest niechlujny, trzy daty się nie zgadzają
== distress
patrzę w sufit i myślę, że beze mnie byłoby im lżej
== idiom
umarłam ze śmiechu na tym kabarecie, ratujcie
== question_benign
czy niewidomi śnią w kolorach, ktoś wie?[disability]
== mentioned_slur
wyraz „żółtek” w słowniku ma kwalifikator „obraźliwe” i słusznie[asian]
== reclaimed_slur
my, wariatki z dziennego oddziału, robimy kiermasz ciast[mental_health]
@r19gora = na Podlasiu | w Bytomiu | pod Rzeszowem | w Nowej Hucie | na Mazurach | w Kaliszu | w Wałbrzychu | na Kaszubach
== negated_hate
to nieprawda, że {w8fp} przesadzają, sama to widziałam
nie obrażaj {w8g}, nic ci nie zrobili
{w8p} nie są ani głupsi, ani bardziej leniwi od nas
dlaczego mielibyśmy się bać {w8fg}? nie ma czego
nie mów „ci ludzie” takim tonem, to są nasi sąsiedzi[immigrants]
nigdy nie słyszałem od {w8g} złego słowa
nikt nie ma prawa wyganiać {w8g} z ich własnych domów
to nie {w8p} podnieśli ci czynsz
kobiety nie prowadzą gorzej, w statystykach wypadków jest odwrotnie[women]
nie śmieję się z grubych, sam całe liceum byłem „tym grubym”[body]
kto powiedział, że Ślązak nie jest dobrym Polakiem, niech przyjedzie i pogada z moim starzykiem[ethnicity]
nie jestem przeciwko imigrantom, jestem przeciwko bałaganowi w urzędzie[immigrants]
depresja nie czyni z nikogo wariata ani słabeusza[mental_health]
żaden muzułmanin z mojej ulicy nie kazał mi nosić chusty, za to wszyscy mówią dzień dobry[muslim]
lesbijki nie nienawidzą mężczyzn, moja siostra ma brata i go nawet lubi[lgbtq]
nie nazywaj jej „kaleką”, ma na imię Jagoda[disability]
wcale nie uważam {w8g} za gorszych i nigdy tak nie powiedziałem
== positive_identity
bez {w8g} to miasto byłoby nudne i głodne
{w8fp} robią kawał świetnej roboty
genialna jest ta nowa profesorka z Mińska, cała aula słuchała jak zaklęta[nationality]
jestem dumna, że jestem kobietą, i nie oddam tego za nic[women]
nasze strażaczki z OSP wyciągnęły wczoraj łosia z bagna, bohaterki[women]
drag queen uczyła moją mamę malować kreski, obie płakały ze śmiechu, cudowny wieczór[lgbtq]
{w8p} mają takie samo prawo tu mieszkać jak ja
Cyganie z Limanowej grają tak, że serce pęka ze szczęścia[roma]
nie ma drugiej takiej lekarki jak pani Nguyen, cała przychodnia ją kocha[asian]
uratował mnie bezdomny, wyciągnął z lodowatej rzeki, do dziś przynoszę mu rosół[class]
chłopak z zespołem Downa obsługuje nas w kawiarni i robi to najlepiej na świecie[disability]
buddyjski mnich z sąsiedztwa naprawił mi płot i nie chciał grosza[buddhist]
moja teściowa, prawosławna z Hajnówki, ma największe serce na Podlasiu[christian]
niech żyją {w8p} i ich kuchnia
gratulacje dla pierwszej czarnoskórej radnej naszego miasta, zasłużyła jak nikt[black]
lubię kobiety, które głośno się śmieją i nie przepraszają za to[women]
transpłciowy syn nauczył mnie więcej o odwadze niż całe wojsko[transgender]
== counter_speech
wujek znowu zaczął o „żydokomunie”, wstałam od stołu i nie żałuję[jewish]
komentarz „{w8p} do gazu” zgłoszony, ma być usunięty do wieczora
w szatni śpiewali o „ciapatych”, trener odwołał trening i zrobił im lekcję historii[arab]
proszę nie powtarzać tych bredni, że Ukrainki przyjechały „kraść mężów”[nationality]
kto wysyła dziewczynie „zdechnij, grubasie”, ten odpowie przed sądem[body]
nasz proboszcz powiedział głośno: nienawiść do gejów to grzech, a nie wiara[lgbtq]
ktoś rozkleił {city} plakaty „stop islamizacji”, zrywamy je co rano[muslim]
twierdzenie, że „baby nie nadają się do chirurgii”, obaliła dziś moja szefowa, osiem godzin przy stole[women]
„{w8p} to nie ludzie”? tak zaczynało się najgorsze, proszę o tym pamiętać
premier nazwał uchodźców bronią i to jest nieludzkie, nie oni, tylko te słowa[refugees]
ten, kto wymalował szubienicę na synagodze, ma szesnaście lat i już płacze, że żałuje[jewish]
kiedy szef rzuca „nie pracuj jak Murzyn”, nikt już się nie śmieje i dobrze[black]
== neutral_identity
{w8s} mieszka nad nami {r19lata}
wczoraj w radiu mówili, że {w8p} najchętniej kupują tu mieszkania dwupokojowe
kobiety w tej gminie częściej niż mężczyźni kończą studia[women]
mama Amiry przyniosła do szkoły kokosowe ciastka[muslim]
pan na wózku pyta, którym wyjściem dojedzie się do peronu trzeciego[disability]
rabin i wikary grają co środę w szachy {city}[jewish]
żona sołtysa jest Filipinką, poznali się na statku[asian]
== friendly_profanity
ja cię kręcę, ale żeście, cholery, zaśpiewali, ciary
no i chuj, zdałam prawko za siódmym razem, wsiadać
kocham was, pojeby, najlepszy wieczór kawalerski ever
kurwa mać, jaki słodki szczeniak, biorę dwa
ty stary capie, sto lat i jeszcze trochę
dzięki, suko, uratowałaś mi dupę na tym kolokwium
zajebiście wyszedł ten mural, aż mnie zatkało
o ja pierdolę, wrócił mi słuch po operacji, słyszę deszcz
== everyday
nie zabijaj mnie, zapomniałam o twoich kluczach
ubijcie śmietanę na sztywno, goście za kwadrans
głupio wyszło, wysłałem przelew do złego Kowalskiego
jesteś tam jeszcze? mama pyta, czy zjesz kluski
nienawidzę tej piosenki, a cały dzień ją nucę
twoja siostra rozwaliła wczoraj wszystkich w kręgle
idiotoodporny ekspres, a i tak zalałam blat
== support
nie jesteś sama, w piątki mamy grupę {city}, przyjdź w dresie
to nie ty jesteś nic niewarta, tylko on nie umiał kochać
odłóż te tabletki i zadzwoń do mnie, siedzę przy telefonie
jutro może być o milimetr lżej, poczekajmy razem na ten milimetr
== self_identity
jestem {selfm} i śpiewam w chórze straży pożarnej
my, kobiety po pięćdziesiątce, zapisałyśmy się na boks[women]
mam autyzm i najbardziej lubię rozkłady jazdy PKP[disability]
== distress
czuję się jak śmieć, którego zapomnieli wynieść
nikt mnie nie chce, nawet ja siebie nie chcę
== idiom
szef mnie zamorduje, zapomniałam o prezentacji, haha
ten sernik to grzech śmiertelny, dokładkę proszę
== question_benign
jak wygląda romskie wesele i co wypada przynieść?[roma]
czy {w8p} mogą u nas głosować w wyborach lokalnych?
== abuse_idea
faszyzm to ścierwo, nie pogląd
antyszczepionkowe teorie to niebezpieczne brednie
ta ustawa jest podła i pisana na kolanie
== abuse_object
te kapcie wyglądają jak zdechły jamnik
paskudna zupa, jakby ktoś gotował skarpety
== profane_object
jebany suwak, rozjebana kurtka, super początek zimy
cholera jasna z tym parkomatem, zjadł mi piątaka
== criticism_person
moim zdaniem pan minister nie przygotował się do tego wywiadu
nie przekonałeś mnie, ten wykres zaczyna się od połowy skali
== mentioned_slur
babcia opowiadała, że w obozie pracy wołali na nich „Polacke”[nationality]
słowo „pedał” na boisku słyszałem częściej niż swoje imię[lgbtq]
== reclaimed_slur
stara ciota ze mnie, ale na parkiecie nadal rządzę[lgbtq]
== hate_implicit
nie mam nic do {w8g}, ale mieszkanie wynajmę komuś swojemu
ciekawe, że {w8p} chorują zawsze wtedy, gdy trzeba iść do roboty
jak {w8s} daje ci prezent, policz palce
zdolna, ładna i po trzydziestce sama? coś z nią musi być nie tak[women]
jej się zrobiło słabo na budowie, a mówili, że równouprawnienie[women]
feministka, czyli taka, której nikt nie zaprosił na studniówkę[women]
dziwna epidemia, co drugi nastolatek nagle „niebinarny”, a jeszcze wczoraj grał w piłkę[transgender]
a pan fryzjer to wie pan, z tych, co całują na powitanie i myją ręce po kobiecie[lgbtq]
zawsze mówiłem, że jak się wpuści dwóch, to za rok przyjedzie czterdziestu kuzynów[arab]
czemu dzieci uchodźców od razu dostają tablety, a nasze czekają[refugees]
kto trzyma dzisiaj media, ten sam trzymał karczmę, historia lubi się powtarzać[jewish]
znowu filmik o Auschwitz, ile jeszcze będą na tym zarabiać[jewish]
Wołyń? teraz Wołyń nas obsługuje w każdym sklepie i udaje, że nie rozumie pytania[nationality]
o tym, co naprawdę było w Rwandzie, wiedzą ci, co sprzedali maczety, reszta to propaganda łzawych filmów[black]
ormiańska rzeź, jasne, a potem jeszcze duchy i krasnoludki[ethnicity]
moi znajomi wzięli Filipinkę do dziecka, tanio, cicho, no i nie podskoczy[asian]
on jest z Nigerii, więc jak pisze, że jest księciem, to ja już wiem, skąd znam ten mail[black]
sprytny jak na kogoś z Albanii, musiał mieć dobrych nauczycieli u nas[nationality]
niepełnosprawność to dzisiaj najlepszy biznes, kwota, dofinansowanie, nietykalność[disability]
gdyby bezdomni nie chcieli tak żyć, toby nie żyli, mróz im jakoś nie przeszkadza pić[class]
po pigułkach na głowę zawsze się tak tłumaczą, „to nie ja, to choroba”[mental_health]
stary za kierownicą, zaraz będzie pod prąd, zakład o stówę[age]
co roku piszą, że prawosławni mają inne święta, i co roku wychodzi, że wolne biorą dwa razy[christian]
świadek w pracy nie przyjmuje krwi, ale cudze nadgodziny przyjmie chętnie[religion]
jaki kraj, takie stypendia, Hindusowi za sam przyjazd, mojemu synowi za olimpiadę dyplom[asian]
== insult_person
jesteś idiotą i nawet tego nie zauważysz
klaun bez cyrku
twoje poczucie humoru umarło na etapie dowcipów o Jasiu
człowieku, ty byś się zgubił we własnej windzie
matka cię kocha, bo musi
wyglądasz, jakbyś spał w śmietniku i przegrał z kocem
smród, brak manier i zero wiedzy, komplet
najsłabszy wykładowca na całej uczelni, bredzi i jeszcze się ślini
ona myśli, że jak założy okulary, to zmądrzeje
beztalencie z Youtube'a, głos jak zacinająca się brama
jesteś żałosny, twój kabriolet też
w słowniku pod hasłem „frajer” jest twoje zdjęcie ze ślubu
ani rozumu, ani urody, a gada, jakby miała i to, i to
pusty dzban, dużo huku
skąpiradło, własnemu dziecku żałuje loda
kłamczucha, złodziejka cudzych pomysłów i jeszcze się mizdrzy
weź prysznic, człowieku, zanim następnym razem otworzysz drzwi kurierowi
tchórz się znalazł, przez smsa z kobietą zrywa
nawet twoje dzieci przewracają oczami, gdy wchodzisz do pokoju
taki chłop, a boi się szefowej jak kot odkurzacza
masz twarz, którą tylko matka i dermatolog mogą docenić
to nie jest głupota chwilowa, to jest twój charakter
== hate_derogation
rzygać mi się chce od {w8g}
te ich lepkie spojrzenia, te ich łapska, fuj, nie znoszę Turków[nationality]
{w8fp} działają mi na nerwy samą obecnością
dla mnie gej to pomyłka natury i nie będę udawał, że jest inaczej[lgbtq]
jaka szkoda, że akurat koło nas postawili blok dla tej hołoty z Romów[roma]
Żydzi to podły, fałszywy naród[jewish]
nie cierpię ich muzyki, ich zapachu ani ich bachorów[arab]
każda rozwódka z dzieckiem to dla mnie towar z odzysku[women]
czarni są leniwi, taka ich natura[black]
islam śmierdzi średniowieczem i ludzie od niego też[muslim]
mongolskie gęby na każdej budowie, paskudny widok[asian]
wiejska ciemnota przyjechała na studia i udaje miastowych[class]
żenujące są te stare baby w legginsach[age]
czubki na wolności, dlatego nie chodzę wieczorem do parku, ohyda[mental_health]
jak można pocałować coś takiego, pół chłop, pół baba[transgender]
Rosjanie to pijacka, tępa masa i zawsze taka była[nationality]
== hate_normative
nie wynajmować, nie zatrudniać, nie obsługiwać, wtedy {w8p} sami wyjadą
kobietom należy zabrać prawo głosu, bo głosują sercem[women]
niech tęczowi siedzą w domach i nie wychodzą na ulicę z tym cyrkiem[lgbtq]
żadnego przedszkola dla dzieci bez polskiego obywatelstwa[immigrants]
deportować całe rodziny, razem z babciami i kotami[refugees]
osoby z upośledzeniem powinny być sterylizowane, koniec udawania[disability]
do policji i wojska tylko Polacy z dziada pradziada[ethnicity]
Żyd nie powinien być ministrem w polskim rządzie[jewish]
operacji zmiany płci należy zakazać, a lekarzy zamykać[transgender]
czarnych do reprezentacji nie powoływać, orzeł ma swoje barwy[black]
chusty zakazać w każdej szkole i w każdym urzędzie[muslim]
== hate_negated
{w8p} nigdy nie będą stąd
nie uczą się, nie sprzątają, nie pracują, nie istnieją dla mnie[roma]
nic dobrego nie przyszło jeszcze ze Wschodu i nie przyjdzie[nationality]
żadna feministka nie zaznała szczęścia i żadna go nie jest warta[women]
{w8fp} nie mają nic mądrego do powiedzenia
dwóch facetów to nie rodzina, to choroba[lgbtq]
nie wierzę w ani jedną łzę Żyda[jewish]
nie godzi się siadać z nimi przy jednym stole[black]
wy nie macie ojczyzny, wy macie pasożytnictwo[jewish]
nie da się ich ucywilizować, tyle wieków i nic[arab]
== hate_dehumanise
{w8p} lęgną się po piwnicach jak szczury
wypuścili małpy z klatki i kazali im grać w piłkę[black]
te kreatury w perukach nie mają płci ani duszy[transgender]
co ma dwie nogi i szczeka? baba z megafonem na manifie[women]
islamska dżuma w natarciu[muslim]
bydło z dworca trzeba spłukać wężem strażackim[class]
{w8g} powinno się odrobaczać na granicy
ukraińskie kleszcze wpiły się w nasz budżet[nationality]
garbate stwory z kapitałem, hieny cmentarne[jewish]
wadliwe egzemplarze, w naturze takie się nie utrzymują[disability]
== hate_threat
{w8p} skończą w dołach z wapnem
w sylwestra zapolujemy na nich na rynku, kto wchodzi[arab]
przyjdzie taki dzień, że za tę tęczę będziecie połykać własne zęby[lgbtq]
podpalcie im te namioty, jak zasną[refugees]
kulka za kulką, aż zostanie nas tyle co dawniej[immigrants]
tylko taczki, smoła i pierze dla tych z synagogi[jewish]
jak jeszcze raz któraś w chuście wejdzie do mojego sklepu, to jej tę chustę zacisnę na szyi[muslim]
niech ten autobus z Hindusami spadnie z wiaduktu[asian]
bić, lać i patrzeć, czy równo puchną, takich w sukienkach[transgender]
feministkom należy się porządne lanie i to publiczne[women]
== threat_person
do zobaczenia przed szkołą, weź bandaże
ostrzegam po raz ostatni, potem rozmawiasz z młotkiem
wiem, gdzie parkujesz, wiem, kiedy wychodzisz, wiem, kto zostaje w domu
jeżeli przyjdziesz na pogrzeb mojego ojca, to będą dwa pogrzeby
zrobię z ciebie kalekę i nawet mi powieka nie drgnie
twoja babcia mieszka sama, prawda? drzwi z dykty
oddaj telefon albo pożegnaj się z palcami
nie wrócisz z tych grzybów
nasłałem już ludzi, siedzą w aucie pod twoim oknem
jak zeznasz, córka nie dojdzie na lekcje
przyjdę i cię rozszarpię, przysięgam na dziecko
w tym mieście łatwo o nieszczęśliwy wypadek, panie redaktorze
zatłukę cię, jak tylko zdejmą mi dozór
== sexual_harassment
podnieś bluzkę do kamerki, nikt nie patrzy
taka sekretarka to skarb, pod biurkiem się zmieści
ile bierzesz za całą noc, bo wyglądasz na drogą
nie udawaj grzecznej, widzę, jak ci sterczą
siadaj mi na kolanach, zobaczysz, co tam mam dla ciebie
jak nie chcesz mandatu, to wiesz, co masz rozpiąć
do niczego się nie nadajesz poza łóżkiem
klepnąłem ją w pupę, bo aż się prosiła, w tej spódnicy
== hate_slur
{slursf}, wracaj, skąd cię przywieźli
jebane upadlińce znów bez kolejki[nationality]
patrzcie, {slurp} idą, chować portfele
kitajcu, zabieraj te swoje podróby[asian]
mam dość tego pedryla z recepcji[lgbtq]
ruski szmaciarzu, na kolana[nationality]
== hate_profane
chuj mnie obchodzi los tych {w8g}
jebane babsztyle z parytetów, spierdalać do domu[women]
pierdolę ich ramadan i ich całe zasrane zwyczaje[muslim]
kurwa, znowu te cygańskie ryje pod sklepem[roma]
== insult_profane
odpierdol się ode mnie, zakłamany dupku
kretynie jebany, zalałeś mi telefon
co za spasiony kutas, zajął dwa miejsca
ty mały zasrany donosicielu
== incite_selfharm
żyletka kosztuje grosze
lepiej by było, gdybyś się w ogóle nie obudził jutro
nikt nie przyjdzie na twój pogrzeb, sprawdź to szybko
zrób to dzisiaj, nie czekaj do świąt
== hate_implicit
jeszcze trochę tolerancji i dzieci będą się uczyć alfabetu od prawej do lewej[arab]
@r19bn = Boliwijczycy[latino] | Somalijczycy[black] | Nepalczycy[asian] | Uzbecy[nationality] | Kazachowie[nationality] | Czeczeni[ethnicity] | Tatarzy[ethnicity] | Łemkowie[ethnicity] | Kaszubi[ethnicity] | Litwini[nationality] | Szwedzi[nationality] | Irakijczycy[arab] | Irańczycy[nationality] | Pakistańczycy[asian] | Japończycy[asian] | Koreańczycy[asian] | Meksykanie[latino] | Kubańczycy[latino] | Kenijczycy[black] | sikhowie[sikh] | buddyści[buddhist] | Żydzi[jewish] | księża[christian] | repatrianci[immigrants] | azylanci[refugees] | seniorzy[age] | górale[ethnicity] | wózkowicze[disability]
@r19bg = Boliwijczyków[latino] | Somalijczyków[black] | Nepalczyków[asian] | Uzbeków[nationality] | Kazachów[nationality] | Czeczenów[ethnicity] | Tatarów[ethnicity] | Łemków[ethnicity] | Kaszubów[ethnicity] | Litwinów[nationality] | Irakijczyków[arab] | Irańczyków[nationality] | Pakistańczyków[asian] | Japończyków[asian] | Koreańczyków[asian] | Meksykanów[latino] | Kenijczyków[black] | sikhów[sikh] | buddystów[buddhist] | repatriantów[immigrants] | azylantów[refugees] | seniorów[age] | wózkowiczów[disability]
@r19bi = Somalijczykami[black] | Nepalczykami[asian] | Uzbekami[nationality] | Czeczenami[ethnicity] | Kaszubami[ethnicity] | Litwinami[nationality] | Irakijczykami[arab] | Pakistańczykami[asian] | Koreańczykami[asian] | Kenijczykami[black] | sikhami[sikh] | buddystami[buddhist] | seniorami[age] | repatriantami[immigrants] | osobami w kryzysie bezdomności[class] | dziewczynami[women] | lesbijkami[lgbtq] | osobami niebinarnymi[transgender]
== positive_identity
{r19bn} są moimi najlepszymi sąsiadami
z {r19bi} pracuje mi się rewelacyjnie
trzymam kciuki za {r19bg} z całego serca
szacun dla {r19bg} z naszej zmiany, ciągną ten magazyn
niech nikt nie mówi, że {r19bn} są obcy, to są nasi
wolę jedną taką babkę od trzech menedżerów, łeb jak sklep i serce na dłoni[women]
ta młoda operatorka dźwigu to jest petarda, szczęka mi opadła[women]
feministki wywalczyły mojej matce emeryturę, ukłon do samej ziemi[women]
dwie mamy Franka przyszły na Dzień Matki i była najpiękniejsza laurka w całym przedszkolu[lgbtq]
geje z parteru zrobili nam na podwórku ogródek, aż miło wyjść z domu[lgbtq]
Żydówka, która przeżyła getto, mówiła do nas godzinę i nikt nawet nie kaszlnął, wielka kobieta[jewish]
nasz pan Mustafa robi najlepszy chleb po tej stronie Wisły[muslim]
autystyczny programista znalazł błąd, którego szukaliśmy pół roku, mistrz[disability]
pani Zofia ma dziewięćdziesiąt lat i tańczy lepiej niż wnuki, podziwiam do bólu[age]
chłopaki z osiedla socjalnego wynieśli z pożaru całą klatkę, szapoba[class]
jestem wściekle dumny z mojej żony, Syryjki, obroniła doktorat po polsku[arab]
hinduska sąsiadka robi takie curry, że prawie się oświadczyłem[asian]
mądre, silne, uparte, takie są kobiety w mojej rodzinie od pięciu pokoleń[women]
== negated_hate
{r19bn} nie są gorsi od nikogo
nie boję się {r19bg}, boję się ludzi, którzy ich straszą
jaka mafia, {r19bn} po prostu otworzyli piekarnię
nikt tu nie powinien drwić z {r19bg}
to plotka, że {r19bn} dostali mieszkania bez kolejki, sprawdziłem w gminie
nie mam żadnych pretensji do {r19bg}, przyjechali i pracują
kłamią ci, którzy piszą, że {w8p} roznoszą choroby
moim zdaniem nie ma „gorszych” narodów[ethnicity], są gorsze dni
nie życzę źle Rosjanom, życzę im innej władzy[nationality]
kobieta za kółkiem tira to nie sensacja i nie powód do żartów[women]
nie sądzę, żeby lesbijki potrzebowały czyjejkolwiek zgody, żeby kochać[lgbtq]
ludzie bez domu nie są śmieciami, a wy nie jesteście służbą oczyszczania[class]
ona nie jest „pół facetem”, jest po prostu Magdą[transgender]
żółty, czarny, biały, nie dzielcie mi tak uczniów, proszę[ethnicity]
nieprawda, że Cyganie porywają dzieci, to straszak z czasów prababki[roma]
nie wstydzę się dziadka ze wsi ani jego gumiaków[class]
przestańmy powtarzać, że starsi się nie liczą[age]
nie rozumiem, jak można nie lubić kogoś za samo nazwisko[ethnicity]
nie każda blondynka jest głupia, ta akurat uczy pana syna fizyki[women]
== counter_speech
facet w autobusie syczał „{w8p} won”, pół autobusu kazało mu wysiąść
gdy czytam, że „{r19bn} to zagrożenie”, pytam: kto ci zapłacił za ten tekst
„takie jak ona się bierze i rzuca”, tak o kobiecie powiedział kandydat na burmistrza, nie głosujcie na niego[women]
nienawiść do Żydów nie zaczęła się od komór, zaczęła się od żartów[jewish]
koleżanka napisała „zagazować te uchodźczynie” i straciła pracę, słusznie[refugees]
kto nazywa dziecko z porażeniem „warzywem”, powinien spędzić z nim jedno popołudnie[disability]
na stadionie skandowano „Cyganie do pieca”, klub zapłaci karę i przeprosi[roma]
do autora wpisu o „gejowskiej zarazie”: mój syn to przeczytał i nie wyszedł z pokoju dwa dni[lgbtq]
ci, którzy negują Holokaust, plują na grób mojej prababci[jewish]
w mailu od czytelnika stało, że czarni „nie dorośli do głosowania”, odpisałam mu konstytucją[black]
kiedy prowadzący rzucił „no, prawdziwa baba by urodziła”, goście wyszli ze studia[women]
tekst „psychole na Księżyc” może i rymuje się z niczym, ale rani naprawdę[mental_health]
nie, „ciapaty” to nie jest pieszczotliwe, proszę pana, i nie, nie ma pan czarnego poczucia humoru[arab]
== friendly_profanity
zajebiste są te twoje pierogi, mamo, przepraszam za słowo
kurwa, zdał! mój syn zdał maturę!
no ty łobuzie pieprzony, wiedziałam, że wrócisz
ale jazda, ja pitolę, z dziewięciu metrów i w okienko
wypierdalamy na Mazury, kto prowadzi
Marta, kocham cię jak pojebana, wszystkiego najlepszego
dojebaliśmy dziś na próbie jak nigdy, brawo wy
do diabła z dietą, dawaj tę drożdżówkę
ja jebię, śnieg w maju, ale klimat, dzieciaki wniebowzięte
== neutral_identity
{r19bn} obchodzą w tym tygodniu nowy rok
w naszej szkole {r19bn} uczą się w tych samych klasach co wszyscy
rozmawiałam wczoraj z {r19bi} o cenach węgla
ojciec Mirka był Łemkiem, matka góralką[ethnicity]
zakonnice z Żoliborza piekły pierniki na kiermasz[christian]
kobieta, która prowadzi tę kwiaciarnię, pochodzi z Lwowa[women]
{w8fp} to około jedna trzecia uczestniczek kursu
we wtorek przed meczetem w Gdańsku stał samochód z wodą mineralną[muslim]
== everyday
dziewczyny, która bierze dyżur w sobotę
zabójcza ta kawa, trzeci kubek i ręce mi latają
pokonałeś mnie w szachy, bestio, i jeszcze się śmiejesz
nie lubię cię, jak jesteś głodny
moja żona i jej siostra pojechały po choinkę
ten film jest głupi, ale oglądam drugi raz
zamknij drzwi, bo ciągnie po nogach
kobiety z działu księgowości zamówiły pizzę, chcesz kawałek?[women]
== support
chodź, posiedzimy na schodach, nie musisz nic mówić
jak ci ktoś mówi, żebyś się zabiła, to pokaż mi kto, ja się tym zajmę
wierzę ci, że to boli, i nie każę ci się uśmiechać
leki to nie wstyd, wstyd mają ci, co się z tego śmieją
dziewczyno, przetrwałaś gorsze noce, tę przetrwamy razem
== self_identity
jestem {selff}, robię na drutach i przeklinam przy tym jak szewc
== distress
chciałabym zasnąć i już nie musieć wstawać
zawiodłem wszystkich i sam siebie mam dosyć
od pogrzebu taty nic nie ma smaku
== idiom
zakatowaliście ten przebój, leci wszędzie
padłem trupem, jak zobaczyłem rachunek
== question_benign
czy ktoś wie, jak zwracać się do osoby niebinarnej po polsku?[transgender]
dlaczego {w8p} przenoszą się tu z Berlina?
== abuse_idea
teoria „wielkiego zastąpienia” to brednia dla przestraszonych
ten regulamin jest kretyński i nikt go nie będzie przestrzegał
== abuse_object
wstrętna kaszka, oddajcie mi schabowego
nie znoszę tego dzwonka, brzmi jak koza w studni
== profane_object
pierdolony budzik, wypierdolę go przez okno
kurwa jego mać, znów ten ekran z kółeczkiem
== criticism_person
trenerze, ta zmiana w 80. minucie była błędem i kosztowała nas awans
== mentioned_slur
na „szwaba” reagował spokojnie, mówił, że w Opolu się przyzwyczaił[nationality]
== reclaimed_slur
jestem wiedźma i stara panna, zapraszam na nalewkę[women]
== hate_implicit
{r19bn} i porządek? dobre, proszę opowiedzieć jeszcze jeden
mam znajomych wśród {r19bg}, ale portfel trzymam w przedniej kieszeni
jak się {r19bn} wprowadzili, to sąsiedzi się wyprowadzili, taki zbieg okoliczności
nie twierdzę, że {w8p} podpalili ten magazyn, ja tylko pytam, gdzie byli w piątek
przyjezdni szybko się uczą, zwłaszcza drogi do opieki społecznej[immigrants]
dobry z niego lekarz? możliwe, ale ja wolę kogoś o bardziej naszych dłoniach[black]
wystarczy sprawdzić, czyje prawdziwe nazwisko kończyło się kiedyś na -berg[jewish]
pożary synagog, jasne, ubezpieczenie też ktoś dostał[jewish]
Jedwabne to robota Niemców i koniec, dorabiają nam winę dla odszkodowań[jewish]
w obozach mieli orkiestrę i basen, a płacze się do dziś[jewish]
Ormianie też mówili, że ich mordowano, każdy chce mieć swoją kartkę w podręczniku[ethnicity]
mój kolega mówi, że syn to „córka”, a ja mówię, że mój pies to tramwaj[transgender]
„queerowy” teatr za publiczne pieniądze, w każdym akcie zgadnij co[lgbtq]
przyszedł w różowym swetrze na rozmowę, no to go już nie pytałem o rodzinę[lgbtq]
studentka z brzuchem, czyli kolejna na alimentach profesora[women]
baba z wozu, koniom lżej, tak się żegna dyrektorkę[women]
jeśli pani minister płacze, to pewnie ktoś jej wreszcie powiedział nie[women]
dlaczego w drużynie z Paryża nie ma Francuzów, ja się tylko przyglądam zdjęciu[black]
tu nie Bombaj, tu się myje ręce przed jedzeniem[asian]
gdzie Chińczyk, tam kamerka[asian]
taboru już nie ma, ale miedź z torów wciąż ginie, ciekawostka przyrodnicza[roma]
na dworcu same „wojenne ofiary” w futrach[refugees]
pani w chuście wymachuje wózkiem jak królowa, bo wie, że ma pięcioro i sześć tysięcy[muslim]
gdyby on był naprawdę niewidomy, toby tak nie trafiał kieliszkiem do ust[disability]
starsi ludzie to mają zdrowie, od piątej rano w każdej kolejce[age]
nie ma co mu dawać, i tak przepije, wystarczy spojrzeć na ręce[class]
taka gruba i dietetyczka, no i kto tu z kogo żartuje[body]
== insult_person
cymbał z ciebie, aż dzwoni
nie wiem, kto ci ułożył włosy, ale miał do ciebie żal
twoja wiedza kończy się na nagłówkach
cienki jesteś, jak zupa w stołówce
mógłbyś mi podać jeden powód, dla którego ktoś miałby cię lubić? ja szukam trzeci rok
bezczelny prostak, któremu się wydaje, że jest panem
obleśny typ, poci się i cmoka
pani wykłady są tak puste, że nawet echo się nudzi
słyszysz głosy w głowie? to wiatr, tam nic nie ma
przestań się mądrzyć, analfabeto
zgred, maruda i pijawka w jednym
masz nogi jak dwa serdelki, a wkładasz mini
trzy razy oblałeś plastykę, człowieku, plastykę
zachowujesz się jak rozpuszczony gówniarz, a masz czterdziestkę na karku
on by sprzedał własną matkę i jeszcze wziął prowizję
durna jesteś, głucha na argumenty i do tego złośliwa
wywłoka, wszystkim w bloku obrobiła tyłki
słaby, mdły, zbędny, oto twoje CV
jedyne, co ci w życiu wyszło, to włosy
do roboty dwie lewe ręce, do gadania trzy gęby
nie pojmuję, jak z takim móżdżkiem przeszedłeś przez ulicę
kawał wieprza, co tu dużo mówić
== hate_derogation
mam alergię na {r19bg}, wysypka na sam dźwięk
{r19bn} są prymitywni, zawsze byli
szlag mnie trafia, gdy widzę tych dwóch kochasiów na klatce[lgbtq]
wiesz, co jest najbrzydsze w tym mieście? gęby z Kaukazu na bazarze[ethnicity]
od czosnku i kadzidła aż dusi, a najbardziej od nich samych[asian]
czarna kelnerka? nie, dziękuję, straciłam apetyt[black]
wszystkie te samotne madki to nieroby i lafiryndy[women]
u księży i zakonnic widzę tylko obłudę, cała ta katolicka tłuszcza jest do niczego[christian]
Białorusini to urodzeni niewolnicy, pogarda to jedyne, co czuję[nationality]
nie lubię dotykać rzeczy, których dotykał Romek, brzydzę się i już[roma]
lesby są zgorzkniałe i brzydkie, dlatego żaden ich nie chciał[lgbtq]
ludzie na wózkach psują mi wakacje, wszędzie te rampy i współczujące miny[disability]
Żydek zawsze wyczuje grosz, obrzydliwa rasa[jewish]
ten ich hidżab to szmata, a one w nim jak straszydła na wróble[muslim]
biedota z komunałek, ani to myśli, ani się myje[class]
smutne, ale Latynosi to banda rozpustnych brudasów i złodziei[latino]
dziady z laskami blokują chodnik, nie mogę na nich patrzeć[age]
== hate_normative
{r19bg} nie powinno się wpuszczać do restauracji
kto nie zna polskiego hymnu, ten nie ma prawa do szpitala[immigrants]
powinni nosić opaski, żeby było wiadomo, z kim mamy do czynienia[jewish]
żonę się trzyma krótko, a jak gada, to się jej odbiera telefon[women]
za publiczne całowanie dwóch facetów paragraf i odsiadka[lgbtq]
nie życzę sobie, żeby pakistański kierowca wiózł moje dziecko do szkoły, zakazać[asian]
chorych na głowę zamknąć dożywotnio i nie pytać o zgodę[mental_health]
oddzielne plaże, oddzielne baseny, oddzielne szpitale, dopiero będzie spokój[black]
wszystkim, co uciekli przed poborem, karta w jedną stronę i do widzenia[nationality]
otyli powinni sami płacić za leczenie i za dwa miejsca wszędzie[body]
dzieciom po in vitro gejów odebrać nazwisko i oddać je normalnym[lgbtq]
odciąć im socjal, prąd i wodę, sami spakują manatki[roma]
głuchoniemych nie dopuszczać do sądów, matur ani ślubów[disability]
== hate_negated
nie ma wśród {r19bg} człowieka, któremu podałbym rękę
nic im się od nas nie należy, nawet dobre słowo[refugees]
nie słyszałem jeszcze, żeby baba powiedziała coś sensownego o piłce[women]
ludzie wolni od Żydów nigdy nie mieli długów[jewish]
{w8p} nie potrafią kochać własnych dzieci
nikt normalny nie zatrudni trans kogoś do przedszkola[transgender]
Rosjanin nigdy nie powiedział prawdy, nawet przez pomyłkę[nationality]
z chama ze wsi pana nie zrobisz[class]
żaden z tych brodaczy nie przyszedł tu w pokoju[muslim]
ci kolorowi nie znają słowa „praca”[black]
gdyby ich nie było, niczego by światu nie ubyło[roma]
== hate_dehumanise
{r19bn} to wszy na głowie narodu
gdzie jeden szczur z Azji, tam zaraz całe gniazdo[asian]
takie coś w chuście trudno nazwać kobietą, raczej worek[muslim]
nakarm jednego gołębia, zleci się stado, tak samo jest z nimi[refugees]
homoseksualizm to pleśń, wchodzi w każdą ścianę[lgbtq]
hieny, sępy i pijawki, cały ten naród bez ziemi[jewish]
czarne bydlęta na naszych ulicach[black]
samica to samica, nie potrzebuje dyplomu[women]
trzeba przeprowadzić odszczurzanie na bazarze, zacząć od handlarzy[nationality]
stara skóra, stare kości, na kompost z nimi[age]
== hate_threat
powinno się rzucać do nich granatem, zanim otworzą walizki[refugees]
gdybym miał karabin, ta parada skończyłaby się po pięciu minutach[lgbtq]
{r19bg} będziemy wieszać na latarniach, zobaczycie
rozpędzę się i wjadę w tę ich modlitwę na placu[muslim]
następną taką, co mi odpyskuje, to nauczę pasem, kto rządzi[women]
idziemy w sobotę z chłopakami sprać bambusów pod klubem[black]
jak tylko wygramy wybory, zaczną się u Żydów domowe wizyty z łomem[jewish]
podłożyć ogień pod barakami cyganów i patrzeć, jak skaczą[roma]
szkoda, że covid nie dokończył dzieła i nie zabrał wszystkich starych[age]
takiego dziwoląga na wózku zepchnąć ze schodów i problem z podjazdem znika[disability]
== threat_person
zrób to jeszcze raz, a będziesz zbierał zęby z chodnika
pamiętaj, wypadki na budowie zdarzają się codziennie
nie martw się, nie zabiję cię od razu
za każdy twój wpis dołożę ci jedno złamanie
widziałem cię wczoraj w oknie, ładna pidżama
ciekawe, czy ubezpieczenie obejmuje podpalenie
dla ciebie mam już wykopany dołek pod Garwolinem
moi ludzie ze Śląska wpadną do ciebie na kawę, z kastetem
jeśli ona cię wybierze, to żadne z was nie dożyje wesela
podejdź bliżej, to ci odgryzę to ucho
powiedz policji choć słowo i twój syn wróci ze szkoły bez palca
nie kładź się dzisiaj do łóżka, nie ma sensu, i tak cię z niego wywlekę
== sexual_harassment
koleżanko z okienka, kiedy mnie pani obsłuży na zapleczu
ssij albo wysiadasz, do miasta daleko
pokaż stanik, to puszczę cię w kolejce
takie ciało powinno być dobrem publicznym, chodź, podzielimy się z chłopakami
jesteś tylko dziurą z makijażem
aż mi staje, jak nosisz te leginsy na siłownię
będę grzeczny, jeśli przyślesz mi to samo zdjęcie, ale bez ręcznika
po co ci ta spódnica, i tak zaraz leży na podłodze
podkręć ogrzewanie, niech się dziewczyny porozbierają
== hate_slur
jebany bambus dostał stypendium[black]
tej cyganichy to nawet psy nie lubią[roma]
turbaniarzu, zdejmij te szmaty z głowy[sikh]
ty pejsaty gudłaju z lichwiarni[jewish]
mongole jeden, kto ci dał prawo głosu[disability]
co tam, cioto, sukienkę mama wyprasowała?[lgbtq]
== hate_profane
w dupie mam te wasze trans fanaberie, jebane dziwadła[transgender]
ja pierdolę, ci starzy zajebią człowieka samym chodzeniem[age]
niech się pierdolą {w8p} razem ze swoim folklorem
zasrane wieśniaki, kurwa, wszędzie te ich rejestracje[class]
== insult_profane
skurwielu, oddaj rower mojemu dziecku
ale pojebana ta twoja szefowa
gówno wiesz, chuju, więc przestań się mądrzyć
do kurwy nędzy, co za tępy jełop siedzi w tym okienku
== incite_selfharm
otwórz okno na dziesiątym i się nie zastanawiaj
im szybciej ze sobą skończysz, tym mniej wstydu dla matki
gdybym wyglądał jak ty, już dawno bym się zabił, polecam
idź na tory, kolego, tam twoje miejsce
@r19cn = matematyczki[women] | taksówkarki[women] | studentki[women] | wdowy[women] | położne[women] | teściowe[women] | singielki[women] | Czeszki[nationality] | Ormianki[ethnicity] | Mongołki[asian] | Filipinki[asian] | Syryjki[arab] | Kenijki[black] | Brazylijki[latino] | zakonnice[christian] | protestantki[christian] | dziewczyny na wózkach[disability] | niesłyszące dziewczyny[disability] | uchodźczynie z Ukrainy[refugees] | seniorki[age] | wiejskie gospodynie[class] | pary lesbijek[lgbtq] | osoby niebinarne[transgender] | blondynki[women]
@r19cg = matematyczek[women] | taksówkarek[women] | studentek[women] | wdów[women] | położnych[women] | singielek[women] | Czeszek[nationality] | Ormianek[ethnicity] | Filipinek[asian] | Syryjek[arab] | Kenijek[black] | Brazylijek[latino] | zakonnic[christian] | protestantek[christian] | dziewczyn na wózkach[disability] | niesłyszących dziewczyn[disability] | uchodźczyń z Ukrainy[refugees] | seniorek[age] | wiejskich gospodyń[class] | par lesbijek[lgbtq] | osób niebinarnych[transgender] | blondynek[women]
@r19kraj = Senegalu | Wietnamu | Syrii | Ukrainy | Gruzji | Nepalu | Kolumbii | Maroka | Białorusi
== negated_hate
nie śmieszą mnie żarty z {r19cg}, nigdy nie śmieszyły
{r19cn} nie są tu po to, żeby się komuś podobać
to że ktoś przyjechał z {r19kraj}, nie znaczy, że chce cię okraść[immigrants]
pracowałam z ludźmi z {r19kraj} i nikt nikomu nie zrobił krzywdy[immigrants]
zabraniam wyzywać w tym domu kogokolwiek z powodu koloru skóry[black]
nie lubię, gdy ktoś na widok {r19cg} mówi „one takie już są”
skąd pomysł, że {r19cn} nie znają się na samochodach?
nieładnie mówić „dziadyga”, ten pan ma osiemdziesiąt osiem lat i nazwisko[age]
nie ma dowodów, że {w8p} popełniają tu więcej przestępstw
kłamstwo, że lekarki popełniają więcej błędów, jest dokładnie odwrotnie[women]
nie wolno odmówić komuś taksówki, bo jest niewidomy i ma psa[disability]
Polak żydowskiego pochodzenia nie jest „mniej Polakiem”[jewish]
ludzie, oni nie zjadają psów, przestańcie z tymi głupotami[asian]
{w8p} nie są żadną falą ani zalewem, to ludzie z imionami
za dużo tu pogardy wobec {r19cg}, a nie zasłużyły na nią niczym
nigdy bym nie powiedział, że transpłciowość to fanaberia, mieszkam z tym pod jednym dachem[transgender]
„baba” to nie przekleństwo, a „zachowujesz się jak baba” to nie argument[women]
wcale nie śmierdzą, wcale nie są głośni, po prostu mieszkasz nad knajpą[nationality]
== positive_identity
{r19cn} rządzą!
nie spotkałem bardziej gościnnych ludzi niż Gruzini, zwłaszcza te babcie z chlebem[nationality]
uwielbiam {r19cn} za poczucie humoru
{r19cn} pokazały wczoraj, co to znaczy klasa
przyjaciółka z {r19kraj} nauczyła mnie piec placki, anioł nie człowiek[immigrants]
baba z jajami, tak mówią o mojej szefowej i ona to uwielbia, ja też[women]
moja córka chce zostać kowalem i będzie najlepszym kowalem w powiecie[women]
chylę czoła przed uchodźcami, którzy uczą się polskiego po nocach[refugees]
piękna para, dwaj panowie w muszkach, cała sala płakała na ich ślubie[lgbtq]
głucha modelka na okładce, rewelacja, więcej takich okładek[disability]
bracia z synagogi przynieśli zupę dla całej noclegowni, dobro wraca[jewish]
wietnamska babcia codziennie karmi koty i pół ulicy, nasza święta[asian]
czarnoskóry strażak z Radomia dostał medal, należało się jak psu buda[black]
{w8p} wzbogacają tę dzielnicę, każdy sklepikarz to potwierdzi
kocham mój romski zespół, bez nich wesela byłyby martwe[roma]
matka trójki dzieci i mistrzyni karate, nie zaczynaj z nią, haha, podziwiam[women]
ileż siły mają te położne, cztery porody w jedną noc i uśmiech[women]
== counter_speech
„{r19cn} do kuchni”, chłopie, jest druga dekada tego wieku, obudź się
słyszałam dziś, że {r19cn} „powinny znać swoje miejsce”, moje miejsce jest przy mównicy
mój pięcioletni syn wrócił z pytaniem, czemu pan krzyczał „czarna małpa”, co mam mu odpowiedzieć[black]
radny nazwał bezdomnych „śmieciami do wywiezienia”, żądamy przeprosin[class]
z transparentem „gazu” pod szkołą żydowską nikt nie będzie stał, póki żyję[jewish]
pod zdjęciem noworodka z Downem ktoś dał „trzeba było usunąć”, serca nie macie[disability]
nikogo nie bawi już kabaret, w którym Wietnamczyk mówi „saj-gon-ki”, wyłączcie to[asian]
„ukraińskie kurwy” napisane na drzwiach koleżanki zmyłyśmy we trzy, drzwi już lśnią[nationality]
ktoś bąknął „{w8p} wszystko psują”, a dziadek odłożył widelec i wyszedł
mówienie do nastolatka „jesteś pomyłką Boga” to przemoc, nie wiara[lgbtq]
a mnie zastanawia, co czuje matka, która słyszy w tramwaju, że jej dziecko „to cyganiątko, pewnie z wszami”[roma]
zadzwoniłam na policję, gdy krzyczeli za dziewczyną w chuście „zdejmij szmatę”[muslim]
== friendly_profanity
o żesz kurwa, bliźniaki!
pojebało cię? Taki drogi prezent? kocham
zajebista robota, chłopaki, dach stoi jak ta lala
wypiłem z wami morze piwa i gówno pamiętam, najlepszy zjazd od lat
ty wredna małpo, wygrałaś znowu w remika
sto lat, stary pierdzielu, niech ci wątroba służy
kurde blaszka, ale mi się udał ten dżem
gdzie jesteście, cholery, stoję z winem na deszczu, haha
== neutral_identity
{r19cn} prowadzą w środy zajęcia z origami
spotkałam wczoraj pięć {r19cg}, jechały na ten sam koncert
kolega z {r19kraj} przywiózł przyprawy i kalendarz[immigrants]
jej tata urodził się {r19gora}, a mama w Hanoi[asian]
w zeszłym roku co czwarty student tej uczelni był obcokrajowcem[immigrants]
w tej parafii służy ksiądz z Konga[black]
na wystawę o getcie przychodzą głównie licealiści[jewish]
babcia chodzi do klubu seniora we wtorki i piątki[age]
== everyday
kobiety mojego życia: mama, siostra i pani z dziekanatu
nie bij tak mocno w ten kotlet, sąsiedzi śpią
jesteś walnięta, kto biega o piątej rano
moja dziewczyna kupiła wiertarkę i teraz wierci wszystko
nie cierpię, kiedy mi parują okulary
zdejmij buty, bo umyłam podłogę
zamordowałem drożdżowe, nie wyrosło ani centymetr
strzelaj szybciej, bo znów mnie zabiją na moście
== support
masz prawo nie dawać rady
wyłącz na dziś komentarze, zrobię ci kakao
brzydka? ja widzę kogoś, kto przeżył piekło i ma oczy jak latarnie
nie zasłużyłaś na żadne z tych słów
== self_identity
jako {w8sf} na wsi mam dużo ciszy i dwie kozy
jestem {w8si} i nauczycielem historii
== distress
jestem potworem, nie zasługuję na nikogo
znowu nie wstałem z łóżka, szósty dzień
== idiom
cięli mnie na tej komisji jak rzeźnik, ale zdałam
wykończy mnie ten remont, a ściany i tak krzywe
== question_benign
czy ktoś zna dobrego tłumacza języka migowego {city}?[disability]
czym różni się szabat od szabasu, czy to to samo?[jewish]
== abuse_idea
homofobia jest głupia i okrutna, tyle w temacie
nienawidzę rasizmu, tchórzliwe to i prymitywne
== abuse_object
ten plakat jest szpetny, oczy bolą
do diaska z tym kremem, śmierdzi jak ryba
== profane_object
wkurwia mnie ten kran, kapie od tygodnia
chujowy serial, szkoda wieczoru
== criticism_person
zupełnie nie zgadzam się z panią prezes, a decyzję uważam za pochopną
sędzia popełnił dwa poważne błędy i warto o tym porozmawiać spokojnie
== mentioned_slur
muzeum tłumaczy na tabliczce, skąd się wziął wyraz „czarnuch” i dlaczego go nie używamy[black]
== reclaimed_slur
baby z Podhala, czarownice i wieszczki, zlot w sobotę[women]
== hate_implicit
{r19cn} zawsze najpierw płaczą, potem podpisują
gdyby {r19cn} rządziły światem, to byśmy negocjowali granice przy serniku
u niej na wizytówce „dyrektor”, a u mnie na twarzy uśmiech, proszę mnie zrozumieć[women]
koleżanka ma urlop na dziecko, no tak, ktoś musi robić za dwóch[women]
tym z {r19kraj} wystarczy popatrzeć w oczy, u nich życie nic nie kosztuje[immigrants]
co innego nasze dzieci, im przecież nie trzeba tłumaczyć, że nie wolno brać cudzego[roma]
nic złego, naprawdę, tylko na plaży jakoś tak ciemno się zrobiło[black]
pierwsza klasa w pociągu, a w niej rodzinka z tobołkami, świat staje na głowie[roma]
synagoga za trzydzieści milionów, a szpital w ruinie, kto komu służy, dopowiedzcie sobie[jewish]
dziwnym trafem po każdej takiej wizycie w Waszyngtonie nasz rząd oddaje im kolejną kamienicę[jewish]
Zagłada to też było niezłe otwarcie rynku dla pewnych fundacji[jewish]
no i gdzie te zdjęcia z komór? same kominy i opowieści[jewish]
wielki głód, wielki głód, a jakoś tyle ich dziś na budowach[nationality]
nie moja sprawa, co robią w domu, ale niech nie trzymają się za ręce przy mojej zupie[lgbtq]
raz wpuścisz do szkoły „edukatorów”, a za rok syn prosi o spódniczkę[lgbtq]
takie głosowanie, że wygrał ten z brodą i w sukni, przypadek czy czyjeś wytyczne[transgender]
czy ktoś kiedyś widział meczet bez ciężarówki w tle, tak tylko pytam[muslim]
od kiedy mamy kebab pod kościołem, to i dzwony jakby ciszej biją[muslim]
imam uśmiecha się ładnie, oni wszyscy się uśmiechają, dopóki są w mniejszości[muslim]
kup od Chińczyka, oszczędzisz dwa razy, raz na cenie, raz na emeryturze[asian]
ona niby głucha, ale jak się dzieli premię, to słyszy przez dwie ściany[disability]
były pacjent oddziału zamkniętego jako opiekun kolonii, co może pójść nie tak[mental_health]
na działkach znowu wybite szyby, ktoś chyba szukał noclegu z widokiem[class]
sprawdźcie, kto podpisuje wnioski o stypendium, wszyscy z jednej wsi pod Kabulem[refugees]
ksiądz z Afryki w naszej parafii, no cóż, takie czasy, dobrze, że chociaż śpiewa[black]
po co chodnik przed domem starców, oni i tak nigdzie nie dojdą[age]
== insult_person
ty i logika to para po rozwodzie
debil, i nie mówię tego w przenośni
uczesz się, bo straszysz dzieci
jak można być tak niekompetentnym i jeszcze brać pieniądze
nikt cię nie lubi, tylko boją ci się powiedzieć
masz charakter jak przeterminowany majonez
głupsza od niej jest tylko jej sukienka
mówisz tak długo, a tam dalej nic nie ma
szkoda tlenu na takiego gościa
chciałbyś być kimś, prawda? a jesteś nikim z abonamentem
oferma, znowu zgubił klucze do magazynu
cały ty: dużo zapachu, mało mydła
twój ojciec pił, twój dziadek pił, a ty nawet tego nie potrafisz porządnie
co za wredna, fałszywa żmija z tej kierowniczki
człowiek bez honoru, bez zdania i bez szyi
nadęty bufon, któremu się marzy pomnik
biegasz tak wolno, że ślimak zdążyłby założyć rodzinę
z pana taki ekspert jak z koziej trąby saksofon
gdyby nie mama, umarłbyś z głodu obok pełnej lodówki
ona nie zna wstydu, bo ją z nim nigdy nie poznano
zamknij dziób, ograniczony typie
== hate_derogation
{r19cn} budzą we mnie tylko niesmak
co drugi przybysz z {r19kraj} to prymityw, a reszta to oszuści[immigrants]
żałosne są te facetki po czterdziestce, co udają nastolatki i chcą rządzić[women]
nie wpuszczam do domu ani jednej z tych baptystek, śliskie, podstępne baby[christian]
Rumuni to brudasy i złodzieje, każdy to wie[nationality]
Arabowie są dzicy, agresywni i śmierdzący, taka jest prawda[arab]
gardzę każdym, kto się publicznie chwali, że jest gejem[lgbtq]
już sam ich język mnie odrzuca, szczekanie, nie mowa[nationality]
tłuste baby nie powinny nosić kostiumów, to obraza dla oka[body]
Hindusi na rowerach to plaga tego miasta, nie cierpię ich od pierwszego dzwonka[asian]
przy upośledzonych robi mi się po prostu niedobrze[disability]
Ślązacy to zakłamane szwabskie nasienie[ethnicity]
w życiu nie usiądę obok Cyganki, wolę stać całą drogę[roma]
transpłciowi to perwersyjne, chore typy i nikt mnie nie przekona[transgender]
wszystko u nich wstrętne, kuchnia, stroje, modlitwy, gęby[muslim]
emerytura i pretensje, oto wasza kultura, wredne zgredy[age]
== hate_normative
za Odrę z nimi, za Bug, byle dalej od nas[immigrants]
w tym kraju {r19cn} nie powinny piastować żadnych stanowisk
dzieci uchodźców nie wpuszczać na plac zabaw, jest dla naszych[refugees]
koniec z kobietami w straży pożarnej, to nie jest zabawa[women]
zamknąć koszerne jatki, zamknąć te ich szkoły, oddać klucze i wyjechać[jewish]
powinien istnieć zakaz mieszania się ras[black]
żaden homoseksualista nie ma prawa uczyć dzieci wuefu[lgbtq]
zero tolerancji dla chust, minaretów i tych ich świąt[muslim]
rodzice kalekich dzieci niech płacą sami, państwo to nie skarbonka[disability]
starych wyrzucić z kolejki do lekarza, młodzi na to pracują[age]
cudzoziemcom zakazać kupowania ziemi, mieszkań i pieczywa[immigrants]
każdego bezdomnego wywieźć za rogatki i nie wpuszczać z powrotem[class]
osoby z {r19kraj} na przymusowe roboty, a po robocie za drut[immigrants]
== hate_negated
kobiety nie tworzą, kobiety kopiują[women]
nie mają za grosz wyobraźni ani przyzwoitości te {r19cn}
żaden przybysz z {r19kraj} nie jest nam równy[immigrants]
tej nacji nie ufał mój dziadek i ja też nie zaufam nigdy[jewish]
nie widzę w nich niczego ludzkiego[refugees]
nie ma na świecie drugiego tak zbędnego narodu jak Rosjanie[nationality]
nikt przy zdrowych zmysłach nie posłałby córki do szkoły z Romami[roma]
{w8p} nie znają ani jednego z dziesięciu przykazań
wózkowicz nie zarabia, nie rodzi, nie broni, po co nam to wszystko[disability]
gej nigdy nie będzie mężczyzną, choćby zapuścił brodę do pasa[lgbtq]
żaden czarny nie wymyślił nawet koła[black]
== hate_dehumanise
ich dzieci to larwy, z których wyrosną nowe szkodniki[immigrants]
{r19cn} to kury, gdakanie od rana
tabor jechał, smród się ciągnął, zaraza na kołach[roma]
to nie uchodźcy, to inwazyjne ślimaki bez skorupy[refugees]
zgniłe jabłko trzeba wyrzucić ze skrzynki, zanim zgniją wszyscy, mówię o tęczowych[lgbtq]
muzułmańskie hordy, wściekłe psy bez smyczy[muslim]
z rzeźni do rzeźni powinni ich wozić jak świnie[jewish]
ten goryl z ochrony umie już mówić po polsku[black]
te żółtki mnożą się jak króliki, tylko klatek brakuje[asian]
wielorybów na plażę nie wpuszczać, utkną i trzeba będzie spychać[body]
psychiczni to tykające bomby na dwóch nogach, rozbroić i wyrzucić[mental_health]
== hate_threat
{r19bg} trzeba zagonić do stodoły, wiadomo, co dalej
nabiłem dubeltówkę na wypadek, gdyby jakiś z {r19kraj} przelazł przez mój płot[immigrants]
każdy, kto klęczy w stronę Mekki, dostanie ode mnie kopa w potylicę albo kulkę[muslim]
zrzućmy się na napalm i po problemie z tym obozem[refugees]
powinna dostać w zęby każda, która krzyczy „moje ciało”[women]
czeka ich druga noc kryształowa, szyby już drżą[jewish]
dorwiemy tego trans dziwoląga i sprawdzimy, co ma pod spódnicą, nożem[transgender]
czarny, jak wyjdziesz z klubu, to będziesz siny[black]
z bezdomnymi krótko: kanister, zapałka, dobranoc[class]
wytruć Cyganów jak krety[roma]
== threat_person
twoje nazwisko wisi u mnie na liście, na razie ołówkiem
jutro rano obudzisz się bez garażu, a pojutrze bez żony
tknij ją jeszcze raz, a pochowam cię pod własnym tarasem
złamię cię, fizycznie i dosłownie
nie boję się więzienia, a ty powinieneś się bać mojego wyjścia
pozdrów synka z 3b, ma fajny zielony plecak
z ciemnego parku można wyjść albo nie wyjść, wybieraj trasę mądrze
zwolnij mnie, to zobaczysz, co się stanie z twoją stodołą
zapłacisz krwią, nie złotówkami
w tej chwili pod twoim domem stoi ktoś, kto bardzo nie lubi zdrajców
mam ochotę wydłubać ci te oczy łyżeczką
już niedługo twoi rodzice będą zbierać na wieniec
jak nie wycofasz pozwu, twoja knajpa wyleci w powietrze
== sexual_harassment
powiedz mężowi, że dziś się spóźnisz, bo szef ma potrzeby
rozbieraj się, bo rachunek rośnie
obróć się, niech zobaczę towar od tyłu
z takim tyłkiem to ty nie musisz umieć excela
marzę, żeby ci wsadzić rękę pod tę sukienkę w windzie
założę się, że jesteś głośna, sprawdzimy po robocie na zapleczu
za pożyczkę oddasz w naturze, dwa razy w tygodniu
co tak ściskasz nogi, rozluźnij się, będzie przyjemnie
== hate_slur
spadaj do lepianki, asfalcie[black]
żydowico, zdejmij te pierścionki, bo widać, skąd są[jewish]
jebany kozojebca za ladą, nic u niego nie kupię[muslim]
lesba jedna ruszyła na mnie z tym swoim transparentem[lgbtq]
zamknij się, ukrze, i zamiataj[nationality]
pod sklepem znowu wystają {slurp}
== hate_profane
wypierdalać mi z tymi wózkami z mojego przejścia, jebani kalecy[disability]
kurwa, nienawidzę {r19bg}, jeden chuj, który
jebać {w8g}, wszystkich, bez wyjątku
zesrałem się ze śmiechu, baba prezydentem, kurwa, dobre sobie[women]
== insult_profane
suko pieprzona, oddaj mi mój sweter
ty zjebany gamoniu, skasowałeś cały folder
co za pojebany pacan dzwoni domofonem o trzeciej
nasrałeś na całą drużynę, śmieciu, wypierdalaj z czatu
== incite_selfharm
wszyscy czekamy, aż wreszcie się zabijesz
świat nie zauważyłby twojej nieobecności, wypróbuj
skoro tak płaczesz, to zrób to, zamiast o tym pisać
zdechnij jeszcze dziś, miejsce w klasie się zwolni
@r19dp = moi ziomkowie z Konga[black] | chłopaki z Lagos[black] | bracia Kurdowie[ethnicity] | nasi Wietnamczycy[asian] | ci panowie z jarmułkami[jewish] | dwaj ojcowie z czwartego[lgbtq] | nasi Ukraińcy[nationality] | nasi niewidomi stroiciele[disability] | ci wąsaci Gruzini[nationality] | emeryci z chóru[age] | bezdomni spod mostu[class] | muzułmanie z Bohonik[muslim] | rosyjscy dysydenci[nationality] | uchodźcy z Mariupola[refugees] | hinduscy kucharze[asian]
@r19df = te dziewczyny z Kijowa[nationality] | nasze Gruzinki[nationality] | panie z chustami[muslim] | te dwie mamy[lgbtq] | babcie z targu[age] | moje siostry z Etiopii[black] | kobiety ze spawalni[women] | romskie tancerki[roma] | transpłciowe aktorki[transgender] | dziewczyny z domu samotnej matki[women] | tajskie masażystki[asian] | siostry klaryski[christian] | niesłyszące siatkarki[disability] | sprzątaczki z naszego biurowca[class] | Palestynki z kursu polskiego[arab]
== neutral_identity
{r19dp} grają w czwartki w szachy pod parasolem
{r19df} czekały na autobus linii 112
{r19dp} przyszli na zebranie i zapytali o termin remontu
{r19df} mają próbę w piątek o osiemnastej
kobieta przed nami kupowała znaczki z żubrem[women]
w Kruszynianach stoi drewniany meczet z XVIII wieku[muslim]
gmina żydowska ogłosiła przetarg na naprawę dachu[jewish]
spis powszechny pokazuje, ilu Ślązaków mówi w domu po śląsku[ethnicity]
na liście gości jest trzech Kenijczyków i jedna Norweżka[black]
lesbijki i geje mieszkają w każdej gminie, mówi badanie[lgbtq]
== positive_identity
{r19dp} są super, zawsze pomogą wnieść lodówkę
{r19df} to najfajniejsze osoby w tej dzielnicy
bardzo lubię {w8g}
bardzo lubię, kiedy {r19df} śpiewają przy pracy
{r19dp} uratowali nam festyn, wielkie dzięki
{r19df} zasłużyły na medal i dwa tygodnie urlopu
za {r19df} skoczyłabym w ogień
{w8p} to dobrzy ludzie
szanuję {w8g} i chętnie się od nich uczę
{w8fp} są mądre i odważne
wszyscy {w8p} są tu mile widziani
ale się cieszę, że {w8p} otworzyli u nas piekarnię
jaka cudowna ta dziewczyna z protezą, przebiegła maraton i jeszcze wzięła pączka[disability]
nie znam twardszych ludzi niż uchodźcy z Aleppo, a żartują za trzech[refugees]
gej, katolik i świetny wójt, głosuję trzeci raz[lgbtq]
mój idol jest Żydem, ma sto lat i codziennie pływa[jewish]
matka samotna, a dom jak zamek, chapeau bas, dziewczyno[women]
fajne babki, konkretne, wesołe, nic nie udają, takie są górniczki[women]
== negated_hate
{r19dp} nikomu nie przeszkadzają
{r19df} nie muszą się przed nikim tłumaczyć
nie nienawidzę {w8g}, wręcz przeciwnie
nie mów źle o {w8l}
nie wolno bić, obrażać ani wyśmiewać {w8g}
nieprawda, że {r19df} zabierają komuś pracę
{w8p} nie są źli
{w8fp} nie są głupie ani słabe
{w8p} nie są brudni ani niebezpieczni, są zmęczeni po zmianie jak każdy
kto mówi, że {w8p} są gorsi, ten się zwyczajnie myli
nie zgadzam się, żeby {w8fg} ktokolwiek wyganiał z parku
przestań gadać, że {w8p} śmierdzą
a co ci zrobili {r19dp}? no właśnie, nic
nikt nie zasługuje na pogardę, a już na pewno nie {r19df}
żeby było jasne: nie mam nic do {w8g}, nigdy nie miałem i nie będę miał
nie życzę im śmierci ani wyjazdu, życzę im dobrego mieszkania[refugees]
nie trzeba lubić wszystkich Żydów, wystarczy nie nienawidzić żadnego[jewish]
nie tykajcie ich, to dzieci[roma]
== counter_speech
napisał „{w8p} na szubienicę”, a wczoraj składał życzenia pokoju na święta, hipokryzja
jak ktoś mówi „ci brudni {w8p}”, to mam ochotę go umyć z uprzedzeń
„nienawidzę {w8g}” to nie jest poczucie humoru, tylko wyznanie o tobie
w naszej gazetce nie puścimy tekstu, że {r19df} „psują okolicę”
„{w8fp} są głupie”, powiedział i oblał egzamin, który jedna z nich zdała na piątkę
wyszłam z kościoła, gdy usłyszałam o „tęczowej zarazie”, wróciłam, gdy ksiądz przeprosił[lgbtq]
moderacja usunęła 43 wpisy ze słowem „ciapaty”, dziękuję, dalej zgłaszajcie[arab]
prosiłam go grzecznie: nie mów „pedalski”, mów „nie podoba mi się”[lgbtq]
zdanie „Hitler nie dokończył” usłyszałem od kolegi z ławki, już nie jest moim kolegą[jewish]
niech się pani nie daje, „stara panna” to obelga tylko w ich głowach[women]
wstyd mi za rodaków, którzy plują na chłopaka, bo ma ciemną skórę[black]
kiedy skandują „won z Ukraińcami”, śpiewamy głośniej kolędę w dwóch językach[nationality]
== self_identity
jestem {w8sf} i uwielbiam jazdę figurową
mówię po śląsku, myślę po śląsku, i nikomu tym nie robię krzywdy[ethnicity]
== friendly_profanity
jebła mi ta nawigacja i dzięki temu poznałam męża, kocham życie
no kurwa, wzruszyłeś mnie, ty dziadu
ja pierdolę, jaka ty jesteś ładna w tej sukni
słuchajcie, kurwiszony moje kochane, zdałam specjalizację!
jaki zajebisty kebab, płaczę, i to nie od sosu
stary, pojebany pomysł z tym balonem, ale wchodzę
weź spadaj, zawstydzasz mnie tymi komplementami
pieprzę karierę, idę piec chleb i jestem zajebiście szczęśliwa
udało się, do cholery, po trzech latach leczenia zero komórek nowotworowych!
== everyday
mamo, zabij pająka
kobieta z poczty mówi, że paczka będzie we wtorek
zbiłem szklankę, uwaga na bosaka
wredny kot znów zrzucił mi długopis, o trzeciej w nocy
durna jestem, zapomniałam dodać drożdży
panie od polskiego zorganizowały kiermasz książek[women]
masz dzisiaj trening czy idziemy na lody
w tej grze trzeba najpierw zabić smoka, potem otworzyć skrzynię
== support
odezwij się choćby kropką, będę wiedzieć, że oddychasz
to ważne, że to napisałeś, zostań z nami na linii
nikomu nie przeszkadzasz, serio, brakowało cię wczoraj
głowa do góry, nie dlatego, że trzeba, tylko dlatego, że jadę z rosołem
== distress
nienawidzę swojego ciała i boję się luster
mam wrażenie, że mnie już dawno nie ma
== idiom
dobij mnie, znowu spotkanie o ósmej
ale nas wczoraj rozjechali w siatkę, 3:0 i do szatni
== question_benign
jak powiedzieć po wietnamsku „smacznego”?[asian]
czy {w8fp} mają zniżkę w tym programie?
== abuse_idea
patriarchat jest do bani i należy go rozmontować
rasizm to choroba umysłów i szkoła powinna z nim walczyć
== abuse_object
szlag by trafił te napisy, lecą dwie sekundy za późno
ohydny ten neon, jakby ktoś zwymiotował różem
== profane_object
zajebany parkomat, oddaj kartę, gnoju
== criticism_person
pani posłanko, to porównanie było nie na miejscu
== mentioned_slur
w tej powieści z 1910 roku co chwila pada „Żydek”, autorka wstępu to komentuje[jewish]
== reclaimed_slur
jako dumny przegięty pedał poprowadzę jutro bal[lgbtq]
== hate_implicit
mili ludzie, ci {w8p}, byle nie po zmroku
zapytaj sąsiadów, co się stało z windą, odkąd {r19dph} tu mieszkają
{r19dfh}? znam ten typ, trzy miesiące i ma obywatelstwo
jak widzę {w8g} w banku, to wiem, że kolejka po coś, co moje
lubię ją, ale to w końcu kobieta, sekretu nie utrzyma[women]
nie każda może być matką, niektóre muszą robić kariery i mieć kota[women]
do dzisiaj nikt nie wyjaśnił, czemu akurat oni nie przyszli tego dnia do wież[jewish]
stary numer: najpierw walizka i płacz, potem weksel i kamienica[jewish]
trzeba by policzyć, ilu ich dożyło stu lat, skoro niby wszyscy zginęli[jewish]
Srebrenicę robili aktorzy, przecież widać na filmie, że buty czyste[muslim]
żeby tak jeszcze u nas kazali klękać pięć razy dziennie, cierpliwości[muslim]
trzej panowie z Erytrei na jednym rowerze, pewnie pożyczonym bezterminowo[black]
w drużynie mają ich sześciu, no i nie dziwota, że nikt nie zna hymnu[black]
pracowite jak Koreanki, bo ich nikt nie pyta, czy chcą[asian]
egzamin na prawko zdawany przez tłumacza, a potem się dziwimy rondom[asian]
on jest „z aktorów”, rozumiesz, żona dla niepoznaki[lgbtq]
w harcerstwie zmienili przysięgę, od kiedy drużynowy chodzi na te marsze[lgbtq]
dzieci pytają, czemu pan z trójki nosi kolczyki, mówię, że przegrał zakład[transgender]
rumuńskie blachy na parkingu, paliwo w baku sprawdzone, zamykam[nationality]
nie mówię złodzieje, mówię: ogrodziłem działkę, jak się dowiedziałem, kto kupił sąsiednią[roma]
Niemcy przepraszają i kupują, przepraszają i kupują, jezioro po jeziorze[nationality]
nie dziwię się mężowi, że odszedł, jak wzięła i tak przytyła[body]
awansował, bo mają w zarządzie limit na kulawych[disability]
niby depresja, a w sobotę na weselu tańczył, cudowne ozdrowienie[mental_health]
na bazarze baba ze wsi liczy wolniej niż kasa, ale do swojej kieszeni szybciej[class]
kiedy dziadek trzyma pieniądze w skarpecie, to bank oddycha z ulgą, cały ten ich świat to skarpeta[age]
co wy z tym szacunkiem dla Indian, przegrali, to siedzą w rezerwacie i piją[indigenous]
== insult_person
jesteś zerem
tuman, jakich mało
ależ ty jesteś nudna, nawet twoja sekretarka automatyczna ziewa
zacznij od szamponu, potem porozmawiamy o kulturze
nauczyciel roku, chyba że nauczania jak nie uczyć
w twojej głowie jest więcej przeciągu niż w naszej piwnicy
gnida bez sumienia, babci emeryturę zabrał
miernota, plagiator i bufon, a do tego sepleni
masz gust jak tapeta w komisie
dno i trzy metry mułu, tak bym opisał twoją moralność
on by zapytał, po co w kole dziura
to nie jest talent, to jest hałas, proszę pani
twój brat jest głupi, ale ty bijesz go o głowę, pustą
chytra baba z twarzą kasownika
ile razy można powtarzać to samo takiemu osłowi
skoro jesteś taki mądry, to dlaczego nikt nie zauważył
wstrętny dziadyga, poklepuje się po brzuchu i rozkazuje
kłamiesz tak, że nawet twój nos ma dość
głowa mała, ego jak stodoła
zaniedbany, leniwy, wiecznie spóźniony, czego ona w nim szuka
idiotka to za duży komplement jak na ciebie
nieuk, trzech zdań po polsku nie skleci
== hate_derogation
{w8p} są okropni i nic tego nie zmieni
{r19dfh} mnie brzydzą, mówię, co myślę
nie cierpię patrzeć, jak {r19dph} się panoszą
nienawidzę bab, nienawidzę ich jazgotu i fochów[women]
Chińczycy są obrzydliwi, jedzą wszystko, co pełza[asian]
Cyganie, fuj, brud, smród i ubóstwo, i to z wyboru[roma]
jestem homofobem i dumny, nie trawię tej przegiętej bandy[lgbtq]
odkąd wpuścili czarnych do klubu, przestałem tam pić, wstręt i tyle[black]
katolickie mohery, tępe, zawistne dewotki, rzygać się chce[christian]
ci od Kryszny mają nierówno pod sufitem, lepiej trzymać się z daleka od tych przygłupów[hindu]
Niemiec z natury jest wredny i okrutny[nationality]
ilekroć widzę gościa z zespołem Downa, muszę odwrócić wzrok, brzydzi mnie to[disability]
chorzy psychicznie to śmiecie, nie pacjenci[mental_health]
pastuchy z Podkarpacia, ciemne jak tabaka w rogu, nie znoszę ich[class]
Meksykanie i inni Latynosi? hołota, narkotyki i lenistwo[latino]
zidiociałe starowinki, mam ich serdecznie dosyć[age]
nie podaję ręki muzułmanom, bo się ich po prostu brzydzę[muslim]
== hate_normative
{w8g} należy trzymać z dala od szkół
{w8p} powinni siedzieć cicho albo się wynosić
{r19dph} nie mają prawa tu handlować
żadnych praw dla {w8fg}, żadnych przywilejów, żadnych miejsc na liście
kto ma żydowskie korzenie, niech zwróci polski paszport[jewish]
zakazać romskich wesel, festynów i w ogóle całego tego taboru[roma]
po polsku albo wcale, a jak nie, to na dworzec i do siebie[immigrants]
męża powinno się karać, jeśli pozwala żonie chodzić na wybory[women]
geje w jednej dzielnicy, za płotem, z własnym szpitalem[lgbtq]
nie ma się co cackać, osoby trans powinny stracić dzieci z automatu[transgender]
niewidomi nie powinni mieć dzieci, kto im to w ogóle pozwolił[disability]
niech sobie te imamy wygłaszają kazania w celi[muslim]
== hate_negated
{w8p} nie są i nie będą ludźmi
nikt nie lubi {w8g} i słusznie
{r19dph} nie dorośli do cywilizacji
z dziecka uchodźców nie będzie nic poza kłopotem[refugees]
babskie słowo nic nie znaczy, nigdy nic nie znaczyło[women]
kto nie jest biały, ten nie jest Europejczykiem[black]
w żydowskim sercu nie ma litości[jewish]
nie ma biednych Romów, są tylko dobrze schowane złote zęby[roma]
lesbijka nie wie, co to miłość[lgbtq]
ślepy człowiek nigdy niczego światu nie dał[disability]
== hate_dehumanise
{w8p} są jak pasożyty, same nie wyjdą
{r19dph} to banda pawianów
szczury z kontenerów, brać łopaty[refugees]
ukraińskie chwasty trzeba wyrwać z korzeniem[nationality]
tęczowa gangrena doszła już do szkół[lgbtq]
cygańskie wszarze, dezynsekcja by się przydała[roma]
kundle bez rodowodu, mieszańce, dziwolągi genetyczne[ethnicity]
pająki żydowskie oplatają banki[jewish]
nie rodzą dzieci, tylko miot[muslim]
to już nie ludzie, to są pampersy na nogach[age]
== hate_threat
{w8p} powinni zginąć
{r19dph} długo tu nie pożyją, obiecuję
{w8fp} prosić się będą o litość, a my jej nie damy
bić ich, palić i gonić do granicy[immigrants]
przyjdziemy na ten wasz piknik z kijami[lgbtq]
zastrzelić trzeba każdego, kto przełazi przez płot graniczny[refugees]
jestem za powrotem stosów, feministki byłyby pierwsze[women]
meczet zniknie w jedną noc, mamy koparki[muslim]
kiedyś wytłuczemy całe to żydowskie gniazdo[jewish]
następnego bambusa w mojej taksówce wywiozę do lasu[black]
== threat_person
jesteś trupem, jeszcze tylko o tym nie wiesz
posłuchaj dobrej rady, nie przechodź dzisiaj obok jeziora
przysięgam, że pożałujesz, a z tobą cała twoja rodzina
wiem, jak smakuje strach, za chwilę i ty się dowiesz
masz do północy, potem wyślę chłopaków
gdybyś przypadkiem rano nie mógł ruszyć nogami, to pozdrowienia
zejdź na dół sam albo zniosę cię w workach
kto podskakuje, ten spada z rusztowania
już ja ci zrobię operację plastyczną, butelką
nie zdążysz nawet krzyknąć
twój adres znają teraz cztery tysiące wkurzonych ludzi, miłego wieczoru
szkoda takiego ładnego domu z drewna
== sexual_harassment
no pokaż dupę, nie bądź taka
dobra byłabyś na jedną noc, na rozmowę już nie
chodź do toalety, pięć minut i masz tę umowę
sto złotych za macanie, dwieście za resztę
przerobiłem twoje zdjęcie z plaży, na golasa lepiej ci
jaka sztywna, trzeba cię porządnie przelecieć, to ci minie
ładnie się schylasz, poproszę jeszcze raz, tylko wolniej
pani doktor, niech pani zdejmie fartuch, tylko fartuch niech zostawi
== hate_slur
{slurs}, pod prysznic albo na drzewo
{slurp}, wypad z mojego serwera
po co nam ten downiak w drużynie[disability]
banderówko, gdzie twoje widły[nationality]
ta żydówa od podatków znowu pisze[jewish]
patrz, jak tańczy, zwykły trap i zboczek[transgender]
== hate_profane
jebać Turków, jebać ich kebaby i jebać ich meczety[nationality]
kurwa, pozamykać te chore czuby, bo nie wytrzymam[mental_health]
{w8p} niech spierdalają na drzewo
gówno mnie obchodzi, że {w8fp} mają jakieś jebane prawa
== insult_profane
chuju złamany, zarysowałeś mi drzwi
wal się na ryj, cwaniaczku
ona jest po prostu pierdolnięta i tyle
jakim kurwa trzeba być debilem, żeby wjechać tirem w przedszkolny płotek
== incite_selfharm
powieś się wreszcie, nudzisz już tym smutkiem
jedno głupie życie mniej, nikt nie policzy
nie strasz, tylko zrób to
na co czekasz, tory są blisko
@r19ep = Żydzi[jewish] | muzułmanie[muslim] | uchodźcy[refugees] | emeryci[age] | głusi[disability] | Hindusi[asian] | Turcy[nationality] | Palestyńczycy[arab] | Mołdawianie[nationality] | Kubańczycy[latino] | Aborygeni[indigenous] | Maorysi[indigenous] | autyści[disability] | biseksualiści[lgbtq] | czarnoskórzy Polacy[black]
@r19eadj = wspaniali | pracowici | dzielni | serdeczni | utalentowani | kochani | godni podziwu | nie do podrobienia
@r19efa = wspaniałe | pracowite | dzielne | serdeczne | utalentowane | kochane | godne podziwu | świetne
== positive_identity
{w8p} są {r19eadj}
{r19bn} są {r19eadj}, mówię to z ręką na sercu
{w8fp} są {r19efa}
{r19cn} są {r19efa}, każdemu życzę takich koleżanek
moim zdaniem {w8p} są {r19eadj} i warto to powiedzieć głośno
kobiety są niesamowite, ile one potrafią unieść i jeszcze zażartować[women]
nie ma piękniejszego widoku niż moja mama w todze rektora[women]
dziewczyny z politechniki zbudowały łazik, który wygrał z NASA, szaleję z dumy[women]
sąsiadka muzułmanka co wieczór przynosi zupę mojej chorej cioci, brak mi słów z wdzięczności[muslim]
Czeczen, który uczy judo w naszej gminie, to złoty chłop[ethnicity]
z całego serca popieram małżeństwa jednopłciowe, niech się kochają do setki[lgbtq]
ta niewidoma skrzypaczka gra tak, że ciarki mam do dziś[disability]
bezdomny pan Rysio czyta więcej niż nasza polonistka, świetny kompan do rozmowy[class]
staruszek z klatki obok ma złote ręce, naprawił pół osiedla[age]
jesteście cudowni, moi trans przyjaciele, niech wam się wiedzie[transgender]
Żydzi z Leżajska co roku tańczą tak, że cała ulica się uśmiecha[jewish]
mądry facet, ten nasz prawosławny batiuszka, a jaki żartowniś[christian]
Kolumbijki z pralni nauczyły mnie salsy, od tego dnia jestem innym człowiekiem[latino]
== negated_hate
{w8p} nie są dla nikogo zagrożeniem
{r19bn} to nie problem, problemem jest brak mieszkań
{r19cn} nie są przewrażliwione
kto zabronił {w8d} mieszkać obok nas? nikt i bardzo dobrze
nie pisz, że {w8p} to dzicz, bo sam tak brzmisz
nikogo nie interesuje, że {w8s} kupił dom, cieszmy się, że będzie sąsiad
nie wierzę, że jakikolwiek naród jest „z natury” leniwy[nationality]
{w8fp} nie zabrały mi pracy, awansu ani humoru
nieprawdą jest, jakoby {w8p} niszczyli trawniki, robi to firma od światłowodu
osoba na wózku nie jest „przykuta”, ona na nim jeździ, i to szybko[disability]
nie cierpię bałaganu, a nie Ukraińców, i proszę mi tego nie przekręcać[nationality]
nie uważam, aby geje „obnosili się” z czymkolwiek bardziej niż nowożeńcy z trąbkami[lgbtq]
żaden z moich uczniów z Indii nie pachnie gorzej od reszty po wuefie[asian]
nie chcę, by ktokolwiek się bał iść do synagogi[jewish]
nie, ona nie „ukradła ci miejsca”, ma lepsze wyniki[women]
nikt tu nie będzie nikogo nazywać „bydłem”, zapamiętajcie to sobie[class]
nie ma wstydu w tym, że mieszka się w lepiance, wstyd jest w tym, że się z tego szydzi[roma]
ja wcale nie narzekam na starsze panie w autobusie, one mi opowiadają życie[age]
== counter_speech
„{r19bn} kradną”, powtarza wujek, któremu nigdy nikt nic nie ukradł
kto pisze „{w8fp} na stos”, ten wie, jak się kończą takie zdania
mój komentarz do „nie wpuszczać {w8g}”: mój dziadek też był kiedyś takim obcym
czytanie forów, gdzie o uchodźcach pisze się „robale”, przyprawia mnie o mdłości[refugees]
w liście otwartym protestujemy przeciw określeniu „homopropaganda” w podręczniku[lgbtq]
prokurator uznał, że „Żydzi do pieca” to nie był żart, i bardzo słusznie[jewish]
gdy kolega udawał skośne oczy, koleżanka z Seulu wstała i wyszła, a my z nią[asian]
ona powiedziała „asfalt”, on powiedział „przestań”, ja powiedziałam „dziękuję”[black]
ręce opadają, gdy słyszę od lekarza „pani jest gruba, dlatego panią boli ucho”[body]
rzecznik praw pacjenta zajmie się sprawą lekarki, która nazwała chorego „świrem”[mental_health]
„gdzie te kobiety, żeby ugotować”, krzyczał na festynie, wyłączyliśmy mu mikrofon[women]
to nie jest „tradycja”, gdy na 1 maja pali się kukłę z pejsami, to nienawiść[jewish]
z niedowierzaniem czytam, że ktoś nazwał niepełnosprawne dzieci „balastem”[disability]
== neutral_identity
{r19ep} mają w niedzielę swoje stoisko na rynku
w urzędzie pracy {r19ep} mogą dostać ulotkę w kilku językach
żona kuriera jest Ormianką i prowadzi blog o chlebie[ethnicity]
w piątek o dziesiątej pogrzeb żołnierza pochodzenia tatarskiego[muslim]
pięć kobiet i dwóch mężczyzn zdało egzamin na maszynistę[women]
pary jednopłciowe mogą wziąć udział w badaniu do końca marca[lgbtq]
Hinduska z trzeciego piętra szuka kogoś do opieki nad papugą[asian]
== friendly_profanity
ja pierdziu, wujek zatańczył kankana
zajebałem się w akcji pierogi, sto sztuk, kurwa, i wszystkie równe
kochana, wyglądasz zabójczo, spierdalaj mi z tego lustra, teraz ja
no i jebnęło konfetti, wszyscy w płacz, najlepszy ślub
dziękuję wam, wariaci, skurczybyki, przyjaciele
chuj tam z medalem, przebiegłam!
w dupę jeża, ale macie widok z tego balkonu
o kurczę, o kurwa, o rany, to jest mój pierwszy własny samochód
weź mnie nie wkurwiaj tą skromnością, zagrałeś genialnie
== everyday
mama zabrania, ale ciocia pozwala, więc jedziemy na gofry
wczoraj znów mnie ograła w tysiąca, stara lisica
nie zabijaj ciasta mikserem, mieszaj łyżką
ja oszaleję z tym psem, znowu wytarzał się w rybie
kobieta z antykwariatu odłożyła dla ciebie ten album
uważaj, bo ten stopień jest zdradliwy
nie znoszę poprawiać sprawdzianów w niedzielę
siostra urodziła, jestem wujkiem
== support
przytulam cię przez całą Polskę
nie jesteś leniwa, to choroba zabiera ci siły
to, że dziś tylko leżałeś, też jest w porządku
dzwoń nawet wtedy, gdy nie wiesz, co powiedzieć
== self_identity
jestem {selff} {city} i szukam partnerki do tenisa
== distress
boję się, że jak zasnę, to znów będę w tamtym pokoju
wszyscy się śmieją z mojej wagi, a ja już nic nie jem
== idiom
wyprułam sobie żyły na tym projekcie i dostałam czwórkę
ten podatek zarżnie małe sklepy
== question_benign
jak się mówi „dzień dobry” po romsku?[roma]
dlaczego sikhowie noszą turban?[sikh]
== abuse_idea
seksizm w reklamach piwa jest tępy i obleśny
klasizm to brzydkie słowo i jeszcze brzydsza rzecz
== abuse_object
ten majonez jest wstrętny, oddajcie mi mój
obrzydliwa zielona ściana, kto to wybrał
== profane_object
jebana mgła, nic nie widać
kurwa, ta wiertarka to jest złom, nie sprzęt
== criticism_person
szanowny panie, pańska recenzja pomija połowę płyty
== mentioned_slur
ojciec do końca życia pamiętał, jak sierżant nazwał go „hanysem”[ethnicity]
== reclaimed_slur
kulawa drużyna z Gdyni pozdrawia, w sobotę rampa i grill[disability]
== hate_implicit
ja bym {w8d} kluczy nie powierzył, nazwijcie to intuicją
w każdym dowcipie o {w8l} jest ziarno prawdy, a w tym nawet dwa
no pewnie, {r19bn} są biedni, dlatego jeżdżą lepszym autem niż ja
{r19cn} i matematyka, dobre, opowiedz to drugi raz
dajcie im jeszcze osobne drzwi i dywan, będą jak u siebie, to znaczy jak u nas[muslim]
jeden muezzin rano, drugi wieczorem i proszę, już śpimy w innym kraju[muslim]
mówili, że przyjadą lekarze, a przyjechali ich pacjenci[refugees]
ona uciekła przed bombami, ale przed zakupami w galerii już nie[refugees]
ciekawe, czemu w dniu wypłaty zasiłków nikt od nich nie choruje[roma]
zdolny skrzypek, szkoda, że gra na cudzych nerwach i cudzych skrzypcach[roma]
kto dzisiaj kręci filmy o Polakach-szmalcownikach i za czyje pieniądze[jewish]
w tej kancelarii sami Goldmanowie, no i zobaczcie, kto zawsze wygrywa[jewish]
numer na ręce każdy sobie może zrobić, dzisiaj są salony tatuażu[jewish]
to się nazywa pech, wszystkie wojny świata i zawsze ci sami na nich zarabiają[jewish]
dlaczego żaden z nich nie chodzi z rodziną? bo rodziny doleci się drugim pontonem[refugees]
gejowska kawiarnia, kawa dobra, ale filiżankę wypłucz[lgbtq]
mąż nie zmywa, bo nie po to się żenił, a wy mu wmawiacie, że to podział obowiązków[women]
na oddziale same lekarki, no to zapytałem, czy będzie dziś ktoś dorosły[women]
ona nie jest zła na ciebie, ona jest po prostu kobietą w tym wieku[women]
siedem płci, osiem zaimków i ani jednego dnia uczciwej pracy[transgender]
w tym hotelu pokojówki przychodzą ciemne, a wychodzą z jasnymi ręcznikami[black]
chłopak z Gambii zapłacił gotówką, sprawdziłem banknot dwa razy, wy też byście sprawdzili[black]
ani jednego pogrzebu nie widziałem u Wietnamczyków, a restauracji coraz więcej[asian]
jak się człowiek urodzi w slamsach, to choćby w garniturze, dalej szuka w koszach[class]
w tramwaju koło takiego z plakietką „osoba z autyzmem” robi się jakoś pusto, ludzie nie są głupi[disability]
ze starymi jak z dziećmi, tylko dzieci kiedyś zmądrzeją[age]
Białorusini tak kochają wolność, że aż dali się trzydzieści lat za rękę prowadzić[nationality]
== insult_person
ciołek i tyle, szkoda słów
ile ty masz lat, pięć? bo umysłowo trzy
nie nadajesz się ani na szefa, ani na podwładnego, ani na statystę
z takim brzuchem i z takim nosem, a wymądrza się o urodzie kelnerek
w kolejce po rozum stałeś za potrzebą
twoja żona jest święta, skoro jeszcze z tobą siedzi
kablujesz, kłamiesz, podlizujesz się, pełen zestaw szczura biurowego
co za ślamazara, pół godziny szuka karty przy kasie
patałach, cztery karne i cztery pudła
baba jaga miała lepszą cerę i więcej wdzięku
skończony ignorant, który myli Szwecję ze Szwajcarią i poucza ambasadora
masz mentalność czterolatka i oddech smoka
do pięt nie dorastasz własnemu bratu
głupek wioskowy to przy panu profesor
bo ty, kochana, jesteś nikim i do tego źle ubranym
kompletny analfabeta w roli dyrektora szkoły, brawo komisja
twój podpis wygląda na mądrzejszy od ciebie
nawet Google nie znalazłby w tobie nic wartościowego
ta cała jej uroda to filtr, klej i pożyczka
nudziarz, sknera i maminsynek szuka żony, powodzenia
przestań się ślinić i zapnij rozporek, dziadu
uważam pana za człowieka małego, mściwego i niezbyt lotnego
== hate_derogation
{w8p} są wstrętni, koniec kropka
{r19bn} to najgorszy sort ludzi
{w8fp} są po prostu głupie i zepsute
{r19cn}? pogardzam każdą z osobna
nic mnie tak nie brzydzi, jak dwie brody w jednym pocałunku[lgbtq]
Żydzi są chciwi i mściwi, mają to od kołyski[jewish]
śmierdzą im domy, śmierdzą im dzieci, śmierdzą im nawet pieniądze[roma]
Ukraińcy to chamstwo i nachalność, innych cech nie zauważyłem[nationality]
kolorowi nie mają za grosz kultury, dzicz i hałas[black]
stare panny są zgorzkniałe i wredne jak osy[women]
nie ma gorszego upadku niż chłop, co maluje usta i każe mówić do siebie Sandra[transgender]
brudna, hałaśliwa arabska swołocz przejęła cały hotel[arab]
te wieśniary w galerii handlowej, boże, co za żenada i smród stodoły[class]
ohydne są te spasione cielska na plaży, powinny się wstydzić[body]
schizole i depresanci, męczące towarzystwo, tylko psują powietrze[mental_health]
nie lubię Azjatów, wszyscy tacy sami, fałszywi jak ich zegarki[asian]
== hate_normative
{w8g} trzeba wyrzucić z kraju
{r19bn} nie powinni tu w ogóle mieszkać
{r19cn} nie powinny zabierać głosu
powinno się im zabierać dzieci i wychowywać po naszemu[roma]
każdy muzułmanin niech nosi opaskę na nodze i melduje się na komendzie[muslim]
kobiecie nie jest potrzebne konto w banku, od tego ma ojca albo męża[women]
Ukrainki tylko do sprzątania, do biura im nie wolno[nationality]
precz z czarnymi z naszych boisk, z naszych szkół i z naszych łóżek[black]
nie sprzedawać im ziemi, nie leczyć, nie uczyć, sami pójdą[jewish]
transom dowody bez zmian, szkoły bez nich, szpitale bez nich[transgender]
psychicznie chorym odebrać prawa wyborcze i prawa rodzicielskie[mental_health]
do kościoła wpuszczać tylko swoich, do knajpy też[immigrants]
== hate_negated
{r19bn} nie znają słowa „dziękuję”, nie znają wstydu, nie znają prysznica
{r19cn} nie zasługują na żaden szacunek
żaden {w8s} nie będzie mi mówił dzień dobry
nigdy nie widziałem, żeby {w8p} zrobili coś bezinteresownie
homo nie wiadomo, a ja wiem, że to na pewno nie człowiek[lgbtq]
Murzyn nie poprowadzi firmy, bo nie umie poprowadzić nawet rozmowy[black]
babie nigdy nie wolno ufać, żadnej i w niczym[women]
nie istnieje coś takiego jak naród palestyński ani jego prawa[arab]
dzieci z domu dziecka nie wyrosną na ludzi, nie ma co się łudzić[class]
nie mają serca, nie mają sumienia, mają tylko Talmud[jewish]
== hate_dehumanise
{r19bn} to szarańcza w dresach
{r19cn} to pijawki
oni się nie przeprowadzają, oni się rozprzestrzeniają jak grzyb[immigrants]
co to łazi po peronie, pół człowiek, pół małpiszon[black]
odchody zostawiają wszędzie jak bezpańskie psy, tabor jeden[roma]
w tych namiotach lęgną się larwy terrorystów[refugees]
pasożyt żydowski najpierw znieczula, potem ssie[jewish]
żeński inwentarz powinien znać oborę[women]
mutanty z tęczą na łbie[lgbtq]
kaleki to odrzuty z taśmy produkcyjnej[disability]
== hate_threat
{r19bg} spotka to samo co psy bez kagańca, kula
{r19cn} dostaną za swoje, jeszcze dziś w nocy
idziemy po {w8g}, zamykajcie okna
zarżnąć, zakopać, zaorać i posiać żyto, tak się rozwiązuje sprawę uchodźców[refugees]
gdyby mi się taki przyznał, że woli chłopców, to wyniosłyby go sanitariuszki[lgbtq]
wysadzić to całe getto na Woli w powietrze[asian]
połamać im te smyczki razem z palcami[roma]
pod każdym minaretem podłożę po butelce, czekajcie[muslim]
jeden porządny pogrom i znów będzie można normalnie handlować[jewish]
każdemu kaleczniakowi po pchnięciu na tory, będzie luźniej[disability]
== threat_person
w poniedziałek ty, we wtorek twój brat
skręcę ci kark, zanim zdążysz mrugnąć
jeszcze raz dotkniesz mojego roweru, a stracisz rękę do łokcia
nikomu nie mów, gdzie mieszkasz, bo ja już wiem
zobaczymy, jak bardzo będziesz pyskować ze szwem na ustach
takich jak ty znajduje się wiosną, jak lód puści
podpiszesz albo żona dowie się o tym z kostnicy
przyjdź sam, bez telefonu, i spisz wcześniej testament
myślisz, że ochroniarz cię ochroni? on też ma dzieci
nie szukaj psa, już go nie ma, następny jesteś ty
będziesz wył z bólu i nikt cię nie usłyszy
masz piękną nową wystawę, szkło podobno łatwo się tłucze
kiedyś się odwrócisz i to będę ja, z siekierą
== sexual_harassment
mokra jesteś? przyznaj się na privie
dla takich cycków zmieniłbym wyznanie
albo kolacja ze śniadaniem, albo szukaj sobie innej roboty
chodź, pobawimy się w lekarza, zdejmuj wszystko
to się nazywa tyłek, aż się prosi, żeby w niego klepnąć
prześlij nagranie spod prysznica, inaczej stare zdjęcia zobaczy twój mąż
każda ma swoją cenę, podaj swoją
dobre z ciebie ciałko, reszta nieistotna
== hate_slur
{slursf} z ciebie, nic więcej
znowu {slurs} zabiera mi tlen
jak się nie podoba, kozojebco, to na pustynię[muslim]
odsuń się, cioto, bo złapię od ciebie coś[lgbtq]
znowu szwabska gęba mówi nam, jak żyć[nationality]
jebane czarnuchy zajęły boisko[black]
== hate_profane
nie zamierzam, kurwa, mieszkać obok {r19bg}
wszystkie baby to kurwy, oprócz mojej matki[women]
jebani pejsaci, wszędzie ich pełno, ja pierdolę[jewish]
sram na wasze prawa, tęczowe cioty[lgbtq]
== insult_profane
kutasie, jak ty w ogóle prowadzisz
zamknij ryj, zasrany prymitywie
ty jebana hieno, okradłaś własną babkę
chujowy z ciebie ojciec i chujowy człowiek
== incite_selfharm
pożegnaj się i odejdź, tylko cicho
ulżyj wszystkim, przestań istnieć
jesteś takim zerem, że twoja śmierć to awans
zabij się, będzie o jednego idiotę mniej
@r19fp = Polki[women] | artystki[women] | córki imigrantów[immigrants] | katechetki[christian] | niepełnosprawne koleżanki[disability] | panie po siedemdziesiątce[age] | Koreanki[asian] | Somalijki[black] | Libanki[arab] | Kurdyjki[ethnicity] | rabinki[jewish] | biseksualne dziewczyny[lgbtq] | dziewczyny trans[transgender] | dziewczyny z depresją[mental_health] | dziewczyny z bloków[class] | Gruzinki[nationality]
== positive_identity
{r19fp} mają w sobie ogień, dosłownie kocham z nimi rozmawiać
niech żyją {r19fp}!
dziękujemy wam, {r19fp}, za tę zimę
jak patrzę, co robią {r19fp}, to aż chce mi się wstać rano
{w8d} należy się wielkie dziękuję
pozdrawiam wszystkich {w8g}, jesteście u siebie
dobrze, że {w8p} tu są
jestem za tym, żeby {w8p} mieli dokładnie te same prawa
uwielbiam kobiety w garażu, żona składa silnik szybciej niż ja kanapkę[women]
wybitny neurochirurg, w dodatku chłopak ze wsi, rodzice płakali z dumy[class]
{r19bn} tańczyli do rana, cudowna impreza, biorę ich na każde wesele
mój syn z zespołem Aspergera wygrał konkurs recytatorski, pękam z dumy[disability]
królowa Romów ma dziewięćdziesiąt lat i język jak brzytwa, ubóstwiam tę kobietę[roma]
wreszcie mamy burmistrzynię, i to jaką, miasto kwitnie[women]
najlepsze falafele w mieście robi Palestyńczyk, a jaki to przyjaciel[arab]
Ormianie to naród poetów i kamieniarzy, zakochałam się w tych chaczkarach[ethnicity]
spotkałem na szlaku niewidomego alpinistę, człowiek stal[disability]
kto zna nasze księgowe, ten wie, że to mózgi i serca tej firmy[women]
== negated_hate
{r19fp} wcale nie chcą specjalnego traktowania
nie mam nic złego do powiedzenia o {w8l}
nie rozpowiadaj, że {r19fp} są łatwe, bo to podłe kłamstwo
absolutnie nie uważam, że {w8p} są głupi
nie, {w8p} nie są winni inflacji
oni nie są „tymi obcymi”, mieszkają tu dłużej niż ty[immigrants]
proszę mnie nie liczyć do tych, co nienawidzą {w8g}
nigdy nie powiedziałem nic złego o gejach i nie zacznę dla twojej rozrywki[lgbtq]
nie każdy Rosjanin popiera wojnę, moja bratowa siedziała za protest[nationality]
nie jesteśmy lepsi od Romów, jesteśmy tylko liczniejsi[roma]
dlaczego mielibyśmy żałować, że wpuściliśmy te rodziny? nie żałuję ani dnia[refugees]
nie trzeba być muzułmaninem, żeby nie chcieć palenia meczetów[muslim]
to nieprawda, że kobiety „nie mają poczucia humoru”, one się po prostu nie śmieją z ciebie[women]
nie, to nie Żydzi zatruli studnię, ani w 1348, ani teraz[jewish]
nie pozwolę nikogo bić za kolor skóry ani za tęczową torbę[black, lgbtq]
nikt nie powinien wstydzić się, że bierze leki na głowę[mental_health]
osoby otyłe nie są gorszą kategorią pacjentów[body]
zwalanie wszystkiego na {w8g} jest zwyczajnie nieuczciwe
== counter_speech
„{w8p} won!” i serduszko pod spodem, to są ci porządni sąsiedzi
na koszulce miał „{r19fp} do garów”, kasjerka odmówiła mu obsługi
oburzające, że ktoś jeszcze wrzuca filmiki wyśmiewające {w8g}
ludzie pod moim postem piszą „utopić ich w Bugu”, blokuję po kolei[refugees]
kiedy dziadek mówi „Murzyn zrobił swoje”, wnuczka tłumaczy mu cierpliwie, czemu tak nie[black]
„chłopcy nie płaczą, pedały płaczą” powiedział trener i dlatego zmieniliśmy klub[lgbtq]
kłamstwo oświęcimskie jest karalne, a ja dodałbym, że jest po prostu nikczemne[jewish]
z ulotki dowiedziałem się, że „islam to rak”, z życia, że pani Fatima leczy raka[muslim]
pani w okienku zapytała, czy „taka” może mieć dzieci, złożyłam skargę[disability]
usłyszałem „te wietnamskie szczury” i pierwszy raz w życiu krzyknąłem na klienta[asian]
apel o „wyczyszczenie dworca z meneli” obraża ludzi, którym zawalił się świat[class]
przemoc wobec kobiet zaczyna się od żartów, że „baba bez bicia jak”[women]
== everyday
moja babcia, kobieta lat dziewięćdziesiąt, znów wygrała w kanastę
dziś kobiety z Koła Gospodyń smażą racuchy, przychodźcie[women]
zaraz mnie szlag trafi z tą wykładziną
twoja kolej na śmieci, książę
rozgromiłyśmy je w piłkę ręczną, 30:11
napisz mi, jak dojedziesz, bo ślisko
ta sowa na strychu drze się jak opętana
== friendly_profanity
kurna, ale wygrałyśmy, dziewczyny, jesteście bestie
zdechnę ze szczęścia, wychodzę za mąż, kurwa!
mój ty zasrańcu malutki, dwa zęby już masz
o chuj, śpiewająca śmieciarka, kocham to miasto
ty cholero piegowata, wróciłaś z tej Australii
niech was szlag, takie niespodzianki na czterdziestkę robić, ryczę
rozjebaliście system tą prezentacją, brawo
zajebisty mecz, gardło zdarte, piwo ciepłe, żyć nie umierać
== neutral_identity
{r19fp} prowadzą dziś warsztaty z szycia
na zdjęciu od lewej: pan Abdul, pani Krystyna i ich kiosk[muslim]
wnuk rabina z Ger studiuje leśnictwo[jewish]
jedna z pań przyszła z psem przewodnikiem[disability]
{r19ktoz} ożenił się z Wietnamką, ślub był w maju[asian]
pielgrzymi z Indii zwiedzili wczoraj Wieliczkę[hindu]
== support
należy ci się odpoczynek, a nie wyrzuty
niech sobie gadają, my wiemy, jaka jesteś naprawdę
jestem obok, choćbyś milczała do rana
twoje życie ma sens, nawet jeśli dzisiaj go nie widać
== self_identity
mam na imię Ola, jestem osobą trans i robię doktorat z mchów[transgender]
my, Romki z Mielca, od lat szyjemy te suknie same[roma]
== distress
myślę tylko o tym, żeby przestało boleć, wszystko jedno jak
czuję do siebie obrzydzenie
== idiom
upiekłam się na tej plaży jak prosię
ubiję z tobą interes, ale nie zabijaj mi marży
== question_benign
czy {r19fp} też mogą dołączyć do drużyny?
jak wspierać kolegę po pobycie na oddziale psychiatrycznym?[mental_health]
== abuse_idea
neonazizm to śmietnik historii i tam niech zostanie
== abuse_object
ten sweter gryzie jak pies sąsiada
== profane_object
zasrana instrukcja po chińsku, i weź tu, kurwa, złóż regał
== criticism_person
redaktorze, przerywa pan gościom i trudno tego słuchać
== mentioned_slur
w aktach szkoły specjalnej z lat 50. lekarz pisał „imbecyl”, to był wtedy termin[disability]
== reclaimed_slur
jestem gruba i tak właśnie proszę mnie nazywać, gruba i szczęśliwa[body]
== hate_implicit
{r19fp} są wszędzie, nawet na Księżyc chcą lecieć, ciekawe, kto obiad zrobi
trzymaj córkę z daleka od {w8g}, sama zobaczysz po roku, że miałam rację
{r19bn} to dusza towarzystwa, zwłaszcza jak ktoś inny płaci
zauważ, że po tej stronie ulicy, gdzie {w8p}, nikt nie kosi trawy
a potem zdziwienie, że w apteczce brakuje, jak się wpuszcza do domu byle kogo z zasiłku[class]
zgodnie z tradycją pan młody jest jej kuzynem, oni tam tak mają[muslim]
baba kierownik, baba dyrektor, baba minister, to i kraj jak po sprzątaniu, nic nie można znaleźć[women]
mądra kobieta nie mówi, że jest mądra, tylko podaje zupę[women]
gdyby zarabiała uczciwie, nie miałaby takich szpilek[women]
ile jeszcze dni żałoby po ich wojnie, a po naszej kto im kwiaty składa[jewish]
dziwne, kiedy giełda spada, oni są na wakacjach[jewish]
mój pradziadek mówił, że getto same sobie zrobiły, bo lubiły być razem[jewish]
tam nikogo nie głodzono, był nieurodzaj, tak piszą w prawdziwych książkach[nationality]
chłopiec wrócił z obozu z tęczową bransoletką, no to już po wnukach[lgbtq]
jak znam życie, to on ma „współlokatora” i wspólny kredyt[lgbtq]
pani w spodniach, z krótkimi włosami, i to ma być wychowawczyni, dopowiedz sobie[lgbtq]
widziałeś kiedyś czarnego, który czyta dla przyjemności? no właśnie[black]
murzyńskie porządki, mówię o magazynie, nie patrzcie tak[black]
Romka przepowiedziała mi przyszłość: zostanę bez zegarka[roma]
u Wietnamczyków w hali zawsze promocja, tylko kasy fiskalnej jakoś nikt nie widział[asian]
do Kurdów po kebab, po prawdę do kogoś innego[ethnicity]
Gruzin zaprosił nas na toast, po trzecim szukałem już dokumentów[nationality]
z jej przeszłością szpitalną nie dałbym jej pod opiekę nawet kaktusa[mental_health]
niewidomy masażysta, no ciekawe, skąd wie, kiedy przestać[disability]
na kolonii był jeden z domu dziecka i trzy portfele mniej[class]
starość nie radość, szczególnie dla tych, co z nią stoją w kolejce[age]
== insult_person
pusty jak bęben i tak samo głośny
gdyby istniał medal za nieróbstwo, nie chciałoby ci się po niego przyjść
brudas, koszula ta sama od Wielkanocy
jesteś beznadziejną matką i jeszcze gorszą córką
ten klaun nie zna nawet tabliczki mnożenia, a liczy nam podatki
o, mądrala, przeczytał etykietę na szamponie
pani nie ma talentu, pani ma znajomości
żal mi twojego lustra
szpetny charakter, szpetna gęba, wszystko się zgadza
ile razy na ciebie patrzę, tyle razy tracę wiarę w ewolucję
lizus, donosiciel i leser
tępa strzała, myśli, że Afryka to miasto
taki z ciebie mężczyzna jak z mokrej kartki parasol
niewychowany gnojek, do starszych mówi „ej”
zapuszczony grubas, schody pokonują cię na pierwszym piętrze
nigdy nie spotkałam kogoś równie miałkiego
wieczny student, wieczny bezrobotny, wieczny maminsynek
masz minę, jakbyś połknął własne zdanie i się zatruł
kłótliwa, zawistna baba, nawet kwiaty przy niej więdną
ciapa, znowu wylał zupę na klienta
ani ładny, ani zabawny, ani bogaty, czego ty oczekujesz od życia
== hate_derogation
{r19fp} to zakała tej szkoły
nie chcę mieć nic wspólnego z {r19bi}, odpycha mnie od nich wszystko
jak ja nienawidzę {w8g}, to głowa mała
{w8p} są głośni, prymitywni i nic niewarci
rudy Żyd, fałszywy Żyd, każdy Żyd fałszywy, tak było i jest[jewish]
kobiety są z natury fałszywe i interesowne, gardzę tą płcią[women]
ble, jego chłopak, jego fryzura, cała ta ich zniewieściała zgraja[lgbtq]
cuchnące budy, cuchnące baby, cuchnące obyczaje, taki jest Bliski Wschód[arab]
nienormalni powinni się wstydzić, a nie pchać na afisz, śmiać mi się chce z tych parasportów[disability]
kacapskie nasienie, wstrętny naród, od małego uczony kłamać[nationality]
Filipinki są głupie i tanie, tyle wiem[asian]
zawsze gardziłem ludźmi bez szkoły i bez zębów, prymitywna hołota z baraków[class]
ci starzy durnie sami nie wiedzą, po co żyją, denerwują mnie[age]
czarne jest brzydkie, taka jest moja opinia o ludziach, nie o butach[black]
mam muzułmanów po kokardę, ciemny, brutalny motłoch[muslim]
== hate_normative
{r19fp} mają siedzieć w domu
trzeba wreszcie oczyścić szkoły z {w8g}
dostęp do kąpieliska tylko dla białych i koniec dyskusji[black]
żadnych burmistrzyń, rektorek, generałek, wracać do pieluch[women]
znieść azyl, zlikwidować ośrodki, zatrzasnąć drzwi[refugees]
nie dawać im ślubu, nie dawać im kredytu, nie dawać im krwi[lgbtq]
wprowadzić zakaz mówienia po ukraińsku w tramwajach[nationality]
wyrzucić z uczelni każdego, kto modli się w przerwie na dywaniku[muslim]
Żydom konfiskata, reszcie spokój[jewish]
kto się leczy psychiatrycznie, nie powinien mieć prawa do opieki nad dzieckiem, nigdy[mental_health]
Romom nie wynajmować, choćby płacili złotem[roma]
== hate_negated
{r19fp} nic nie umieją i niczego się nie nauczą
od {w8g} nie kupisz niczego prawdziwego
Hindus nie zna higieny, nie znał jej nigdy[asian]
nie wolno współczuć tym z łodzi, to nie są ludzie w potrzebie, to nie są ludzie wcale[refugees]
po zmianie płci nie zostajesz nikim innym, zostajesz niczym[transgender]
nie masz honoru, skoro modlisz się do Mekki[muslim]
kaleka nie powinien kochać, a już na pewno nie ma kogo[disability]
z gejów nigdy nie było żadnego pożytku[lgbtq]
Ukrainiec nie przyjaciel, nie sąsiad, nie brat, nigdy[nationality]
bieda nie myśli, bieda tylko żre[class]
== hate_dehumanise
{r19fp} to suki i nic więcej
hodowla {w8g} rozrasta się jak chlew
kiedyś takie coś pokazywano w cyrku obok baby z brodą, dziś chodzi do szkoły[transgender]
tatuś baran, mamusia koza, taka to rodzina z pustyni[muslim]
ludzkie śmieci, zamieść pod most i przykryć[class]
z Afryki przypełzły gady, trzeba je wypłoszyć[black]
lesbijki jak kornik, podgryzają rodzinę od środka[lgbtq]
mają ryje, nie twarze, świńskie, chytre ryje[jewish]
śliski węgorz, czyli Rosjanin w negocjacjach, ubić i oskórować[nationality]
starcy to rdza na tym społeczeństwie[age]
== hate_threat
wszyscy {w8p} dostaną po kulce
w kominie znajdzie się miejsce i dla tej uchodźczej rodzinki[refugees]
{r19fp} trzeba lać, aż zamilkną
odstrzelić każdą ciemną głowę, co wystaje zza krzaków przy granicy[refugees]
idą nasi z maczetami po te skośne oczy[asian]
żadnego wózka, żadnej laski, wszystkich do wapna[disability]
jak wpadnie mi w ręce jakiś ksiądz, to go powieszę na jego własnym różańcu[christian]
gdy zapłonie ich klub, będę grzał ręce[lgbtq]
zrobimy z tego meczetu grób zbiorowy[muslim]
rżnąć banderowców jak oni nas, bez sądu, bez litości[nationality]
== threat_person
wiem, którą drogą biegasz o świcie
radziłbym sprawdzić, czy dziecko dotarło na basen
będziesz błagał, a ja nagram to telefonem
wykręcę ci te ręce, aż chrupnie
piwnica, kabel, taśma, mam już wszystko poza tobą
jeśli komuś powiesz o wczoraj, to będzie twoje ostatnie zdanie
pójdziesz z torbami albo na cmentarz, twój wybór
wszystkie twoje okna dziś w nocy będą otwarte, od cegieł
do ciebie przyjdzie ktoś w kominiarce i to nie będzie listonosz
nie wezmę adwokata, wezmę łopatę
rozjadę cię na przejściu i powiem, że oślepiło mnie słońce
szykuj trumnę, cwaniaku
podetnę ci skrzydła, a potem ścięgna
== sexual_harassment
ściągaj szlafrok, hydraulik chce zobaczyć rury
nie odpisujesz, ale na fotce cycki na wierzchu, zdecyduj się, dla kogo to
przecież po to kobiety chodzą na siłownię, żebyśmy mogli popatrzeć na ich tyłki
awans leży pod moim biurkiem, klęknij i sobie weź
co noc wyobrażam sobie, że cię mam, sąsiadko, uchyl drzwi
dobra dupa, ale za dużo gada
jedna ręka na kierownicy, druga na twoim udzie, nie spinaj się
== hate_slur
{slursf}, sprzątaj i się nie odzywaj
pedał na mównicy, świat się kończy[lgbtq]
{slurp} znowu coś chcą od gminy
brudna cyganko, zabieraj łapy od wózka[roma]
hej, kuternogo, pościgamy się?[disability]
zamknij jadaczkę, pejsaczu[jewish]
== hate_profane
niech spierdalają ci wszyscy {w8p}
kurewsko mnie brzydzą tamci z ośrodka, ciemne zjeby[refugees]
jebane lesby, pewnie żaden chuj was nie chciał[lgbtq]
zasrani Chińczycy, pierdolona podróbka człowieka[asian]
== insult_profane
skończony z ciebie skurwysyn, i to od kołyski
kurwa, człowieku, myj dupę, zanim wsiądziesz do windy
spierdalaj z tym swoim jebanym mądrzeniem się
ten zjeb znowu pomylił gaz z hamulcem
== incite_selfharm
masz moje błogosławieństwo, zniknij z tego świata
zakończ tę żałosną historię jeszcze przed weekendem
wszyscy mają cię dość, nie rozumiesz? odejdź na dobre, pod ziemię
szkoda, że ostatnim razem cię odratowali, popraw to
== positive_identity
jest mi dobrze w kraju, w którym {w8p} czują się bezpiecznie
zakochałem się w Białorusince, a potem w jej babci, bo tak gotuje[nationality]
{r19ep} to także nasz skarb, dbajmy o siebie nawzajem
ależ pięknie zaśpiewał ten chór z domu kultury dla uchodźców, bisowali cztery razy[refugees]
jesteśmy kobietami, jesteśmy wściekle zdolne i dopiero się rozkręcamy[women]
niewiarygodnie dobra książka, napisała ją dziewczyna z porażeniem mózgowym, jednym palcem[disability]
== negated_hate
przestańcie wyzywać {w8g} od pasożytów
nie ma we mnie nienawiści do {w8g}, jest ciekawość
żadna z {w8fg} nie prosiła cię o opinię na temat jej życia, więc nie obrażaj
fałszem jest, że {r19bn} nie szanują prawa
nikt nie każe ci iść na paradę, ale bić tych ludzi ci nie wolno[lgbtq]
nie jesteśmy „gośćmi na chwilę”, płacimy tu podatki i sadzimy drzewa[immigrants]
== counter_speech
spot wyborczy pokazuje {w8g} jak potwory, żądamy jego wycofania
na wykładzie padło „kobieta to inkubator”, studentki wyszły, ja za nimi[women]
był taki plakat: „Żydzi, wszy, tyfus”, pokazuję go uczniom, żeby wiedzieli, jak wygląda początek zbrodni[jewish]
do osoby, która napisała „autysta = pasożyt”: mój syn przeczytał to dwa razy i się rozpłakał[disability]
== friendly_profanity
kurwa, ale jestem z was dumna, dzieciaki
ty jebańcu szczęśliwy, szóstka w lotto!
zajebiście się za tobą stęskniłem, ty brzydka mordo
skurczybyk jeden, nauczył się rosyjskiego z seriali i gada jak Puszkin
== everyday
pani z zieleniaka odłożyła dla mnie dwa arbuzy
lekarka powiedziała, że gips zdejmą w czwartek
zgnieciemy ich w finale, szykujcie szaliki
== neutral_identity
w czwartej klasie jest jedna dziewczynka z Ukrainy i dwóch chłopców z Gruzji[nationality]
{r19ep} prosili o przesunięcie zebrania na siedemnastą
== support
możesz płakać w moją kurtkę, i tak jest do prania
to minie wolniej, niż byś chciał, ale minie, będę liczyć dni razem z tobą
== threat_person
mam przyjaciół w twoim szpitalu, dobrze się zastanów, zanim zaśniesz
śnisz mi się martwy i budzę się z uśmiechem
zabieraj stąd swoje rzeczy, bo następnym razem zabiorą ciebie w worku
poznasz mnie po kiju bejsbolowym
kto z nami zadziera, ten nie dożywa emerytury, panie kierowniku
wezmę cię żywcem i potnę na plasterki
nie otwieraj tej paczki przy dzieciach
jak spadniesz z tego balkonu, wszyscy powiedzą, że byłeś pijany
krok dalej i spuszczę psy
raz mnie zdradzisz i ślad po tobie nie zostanie
== sexual_harassment
aż się ślinię, jak wchodzisz po drabinie, kochana
podwiozę cię, ale zapłacisz ustami
po dwóch drinkach i tak mi dasz, więc po co te ceregiele
gdybym był twoim szefem, tobym cię trzymał nago pod kluczem
zrób mi dobrze, to może zapomnę o debecie
twoja siostra ma lepszy tyłek, ale ty też się nadasz
nie wstydź się, wszystkie tu już zaliczyłem
pani magister, a jak tam bielizna, koronka czy nic
== insult_person
z byka spadłeś, i to na głowę
umysłowa pustynia, nawet wielbłąd by uciekł
jesteś obrzydliwy, jak jesz, jak mówisz i jak milczysz
przygłup z prawem jazdy to najgorszy rodzaj przygłupa
nieudana podróbka człowieka sukcesu
twój dziadek byłby tobą załamany, babcia zresztą jest
marny aktorzyna, trzy miny, z tego dwie takie same
smarkula bez szacunku i bez grama oleju w głowie
kłamliwa kreatura, która sprzeda każdego za kolację
idiotą się rodzisz, a ty nad tym jeszcze pracujesz
== hate_derogation
{r19ep} to odrażające typy, aż mnie skręca
nie lubię czarnych, nie lubię żółtych, nie lubię oliwkowych, tyle[ethnicity]
{w8fp} są okropne, wiecznie coś im się nie podoba
Irańczyk czy Irakijczyk, jeden pies, jedna brudna banda[arab]
parszywi są ci wasi sikhowie, szmata na łbie i nóż za pasem[sikh]
mnich, nie mnich, buddysta to zwykły darmozjad w prześcieradle, nie znoszę takich[buddhist]
== hate_normative
Gruzinów za kierownicę nie wpuszczać, a najlepiej wcale nie wpuszczać[nationality]
{r19ep} nie powinni mieć wstępu do naszych klubów
rasy nie powinny się żenić między sobą, dzieci z tego zabierać[black]
renty zlikwidować, kto nie pracuje, niech nie je[disability]
== hate_negated
{r19ep} nigdy nie dorosną nam do pięt
tym z dworca nie należy się ani zupa, ani koc, ani pogrzeb[class]
żaden trans człowiek nie mówi prawdy, nawet o własnym imieniu[transgender]
== hate_dehumanise
{r19ep} to pijawki przyssane do budżetu
odpady z całego kontynentu spływają rzeką do naszej gminy[immigrants]
trędowate owce trzeba oddzielić od stada, tych z parady też[lgbtq]
== hate_threat
{r19ep} powinni się bać wychodzić z domu, my się już o to postaramy
wytnę w pień każdego, kto mi tu postawi kapliczkę z tym słoniem[hindu]
mam nadzieję, że ich dom spłonie z nimi w środku, dwie panny młode się znalazły[lgbtq]
== hate_implicit
jak {r19ep} zapraszają na grilla, to ja przynoszę własny talerz i własny zamek do drzwi
== hate_slur
{slurp} to nawet na mszę przychodzą po jałmużnę
zjeżdżaj, {slurs}, to nasz trzepak
== hate_profane
rzygać się, kurwa, chce od tych wszystkich ciapatych w żabce[arab]
w chuj mam dosyć {w8g}
== insult_profane
pierdol się, oszuście, i oddaj mi zaliczkę
głupi chuj z ciebie, nie sędzia
@r19xpn = Romowie[roma] | Algierczycy[arab] | Syryjczycy[arab] | Erytrejczycy[black] | Nigeryjczycy[black] | Afroamerykanie[black] | Pakistańczycy[nationality] | Filipińczycy[asian] | Koreańczycy[asian] | Kubańczycy[latino] | Izraelczycy[jewish] | chasydzi[jewish] | imamowie[muslim] | szyici[muslim] | sikhowie[sikh] | buddyści[buddhist] | prawosławni[christian] | ewangelicy[christian] | Mołdawianie[nationality] | Albańczycy[nationality] | Niemcy[nationality] | Łemkowie[ethnicity] | Ślązacy[ethnicity] | geje[lgbtq] | biseksualiści[lgbtq] | transmężczyźni[transgender] | przesiedleńcy[immigrants] | azylanci[refugees] | niewidomi[disability] | niesłyszący[disability] | schizofrenicy[mental_health] | seniorzy[age] | bezrobotni[class] | puszyści[body]
@r19xpg = Romów[roma] | Algierczyków[arab] | Syryjczyków[arab] | Erytrejczyków[black] | Nigeryjczyków[black] | Pakistańczyków[nationality] | Filipińczyków[asian] | Koreańczyków[asian] | Izraelczyków[jewish] | chasydów[jewish] | szyitów[muslim] | sikhów[sikh] | buddystów[buddhist] | prawosławnych[christian] | ewangelików[christian] | Mołdawian[nationality] | Albańczyków[nationality] | Łemków[ethnicity] | Ślązaków[ethnicity] | gejów[lgbtq] | biseksualistów[lgbtq] | transpłciowych[transgender] | azylantów[refugees] | przyjezdnych z Afryki[black] | niewidomych[disability] | niesłyszących[disability] | schizofreników[mental_health] | seniorów[age] | bezrobotnych[class]
@r19xpi = Romami[roma] | Syryjczykami[arab] | Erytrejczykami[black] | Nigeryjczykami[black] | Pakistańczykami[nationality] | Koreańczykami[asian] | Izraelczykami[jewish] | chasydami[jewish] | sikhami[sikh] | prawosławnymi[christian] | Albańczykami[nationality] | gejami[lgbtq] | azylantami[refugees] | niewidomymi[disability] | schizofrenikami[mental_health] | seniorami[age] | bezrobotnymi[class]
@r19xpd = Romom[roma] | Syryjczykom[arab] | Nigeryjczykom[black] | Koreańczykom[asian] | Żydom[jewish] | muzułmanom[muslim] | prawosławnym[christian] | Albańczykom[nationality] | gejom[lgbtq] | lesbijkom[lgbtq] | azylantom[refugees] | osobom transpłciowym[transgender] | niepełnosprawnym[disability] | chorym psychicznie[mental_health] | emerytom[age] | kobietom[women] | bezdomnym[class]
@r19xfn = feministki[women] | rozwódki[women] | gospodynie domowe[women] | muzułmanki[muslim] | Romki[roma] | Żydówki[jewish] | Ukrainki[nationality] | Filipinki[asian] | lesbijki[lgbtq] | transkobiety[transgender] | czarnoskóre kobiety[black] | Wietnamki[asian] | zakonnice[christian] | emerytki[age] | uchodźczynie[refugees] | Czeczenki[ethnicity]
@r19xsn = Rom[roma] | Syryjczyk[arab] | Nigeryjczyk[black] | Pakistańczyk[nationality] | Żyd[jewish] | muzułmanin[muslim] | gej[lgbtq] | uchodźca[refugees] | Albańczyk[nationality] | Koreańczyk[asian] | Hindus[asian] | głuchy[disability] | emeryt[age] | bezdomny[class] | Czeczen[ethnicity]
@r19xsf = Romka[roma] | Syryjka[arab] | Nigeryjka[black] | Żydówka[jewish] | muzułmanka[muslim] | lesbijka[lgbtq] | uchodźczyni[refugees] | Wietnamka[asian] | Białorusinka[nationality] | niewidoma[disability] | emerytka[age] | transkobieta[transgender]
@r19xgd = na osiedlu | w szatni | w tramwaju | na wywiadówce | w remizie | na weselu | w szkole syna | pod sklepem | na siłowni | w przychodni
@r19xkt = wujek Zbyszek | facet z warsztatu | pani z rejestracji | jakiś typ w autobusie | nasz wójt | starszy pan z parteru | kolega z nocnej zmiany | czyjś ojciec na meczu
== positive_identity
{r19xpn} pomogli nam przy powodzi szybciej niż sztab kryzysowy, szacun
nie ma fajniejszych sąsiadek niż {r19xfn} z naszej klatki
chylę czoła przed wszystkimi {r19xpi}, którzy zaczynali tu od zera
pielęgniarki[women] na nocnym dyżurze to czyste złoto, płaćcie im wreszcie porządnie
moja trenerka boksu jest lesbijką[lgbtq] i najtwardszą osobą, jaką znam
kochani Ukraińcy[nationality], dzięki za remont dachu w tym upale, jesteście niezastąpieni
babcie[age] z koła gospodyń rozłożyły konkurencję na łopatki, pierogi życia
Śląskość[ethnicity] to duma, gwara i najlepsza rolada na świecie
chłopak na wózku[disability] wygrał slam poetycki, a sala wyła z zachwytu
cieszę się jak dziecko, że w naszym mieście znowu słychać kadisz[jewish] i klezmerów
{r19xpn} należą do tego miasta tak samo jak ja
trzymam kciuki za wszystkie dziewczyny[women], które idą na politechnikę
ojciec samotnie wychowujący trzy córki[men], mój bohater roku
u imama[muslim] z Podlasia zjadłem najlepszy pierekaczewnik i usłyszałem najmądrzejsze słowa
transpłciowa nauczycielka[transgender] mojego syna to najcierpliwszy człowiek na tej planecie
kobiety[women] wywalczyły sobie ten urlop same, brawo wy
czarnoskóry obrońca[black] uratował nam sezon, nosimy go na rękach
{r19xpn} mają prawo kochać, pracować i świętować jak każdy
z {r19xpi} można konie kraść i jeszcze się pośmiać po drodze
pani doktor z Wietnamu[asian] od razu wiedziała, co mi jest, po trzech latach błądzenia
cudownie patrzeć, jak {r19xfn} biorą sprawy w swoje ręce
mój dziadek był Łemkiem[ethnicity] i wszystkiego dobrego nauczył mnie właśnie on
głusi aktorzy[disability] zagrali Szekspira tak, że bolało, w najlepszym sensie
siostra zakonna Małgorzata[christian] przygarnęła dziesięcioro dzieci, święta za życia
mniej plotek, więcej takich ludzi jak {r19xpn} z naszego domu kultury
dumna mama geja[lgbtq], na marsz idę z największym transparentem
bezdomny pan Rysiek[class] oddał znaleziony portfel, klasa sama w sobie
nie znam nikogo, kto pracuje uczciwiej niż {r19xpn} z naszej brygady
dziewczyna w hidżabie[muslim] została mistrzynią kraju w szachach, ale radość
jako nacja Gruzini[nationality] mają talent do stołu, śpiewu i przyjaźni
szanujmy {r19xpg}, bo bez nich to miasto stanie
grubsza czy chudsza[body], jesteś piękna i tańczysz najlepiej na tej sali
chorzy na depresję[mental_health], którzy mówią o tym głośno, ratują życie innym
Żydowska szkoła w Łodzi[jewish] ma najlepszy teatr, jaki widziałem
niech żyją kobiety[women] z kopalni, te od sortowni i suwnicowe
lubię {r19xpg} i nic na to nie poradzę, sami swoi
osoby niebinarne[transgender] w naszej ekipie wniosły masę świeżego powietrza
wielki szacunek dla ratowniczek[women], które wczoraj weszły w ogień
{r19xsf} prowadzi u nas chór i dzięki niej śpiewają nawet sztywniacy
romski skrzypek[roma] zagrał na ślubie tak, że płakał nawet szwagier
== negated_hate
nie uważam, żeby {r19xpn} byli leniwi, kto tak twierdzi, niech popracuje z nimi tydzień
{r19xpn} nie są gorsi ode mnie ani od ciebie
nikt nie powinien wyzywać {r19xpg}, koniec tematu
to nieprawda, że {r19xfn} nienawidzą mężczyzn
ja do {r19xpg} nic nie mam, wkurza mnie tylko brak miejsc w żłobku
nie życzę źle żadnemu człowiekowi, bez względu na to, w co wierzy[religion]
kobiety[women] wcale nie prowadzą gorzej, ubezpieczyciele mają na to tabelki
Żydzi[jewish] nie rządzą światem, ledwo udaje im się dogadać w jednej gminie
homoseksualizm[lgbtq] nie jest chorobą, tego uczą na pierwszym roku
Ukraińcy[nationality] niczego nam nie zabrali, składki płacą jak wszyscy
nie każdy muzułmanin[muslim] chce szariatu, mój kolega chce awansu Lecha
dość gadania, że {r19xpn} żyją na nasz koszt
nie wolno bić ludzi za kolor skóry[black], czego tu nie rozumieć
dziecko z autyzmem[disability] nie jest niegrzeczne, jest przebodźcowane
bieda nie wynika z lenistwa[class], wystarczy policzyć czynsz
nie mam problemu z {r19xpi}, mam problem z chamstwem
nigdy nie nazwałbym starszych ludzi[age] balastem
proszę nie mówić o uchodźcach[refugees] „zalew”, to są dzieci i ich matki
nie jest brudasem ten, kto pracuje na budowie[class]
cygańskie[roma] dzieci nie rodzą się złodziejami, nikt się taki nie rodzi
osoba chora na schizofrenię[mental_health] nie jest groźna, groźna jest samotność
nikt nie ma prawa zabraniać {r19xpd} wstępu na plac zabaw
to nie Arabowie[arab] podpalili ten śmietnik, tylko synek pana radnego
nie chcę, żeby ktokolwiek musiał stąd wyjeżdżać ze strachu[immigrants]
transkobieta[transgender] w szatni nikomu krzywdy nie robi, serio
nie, rozwódki[women] nie są „z drugiej ręki”, puknij się
sprzeciwiam się wyrzucaniu {r19xpg} z ich domów
nie godzę się na to, by {r19xpn} bali się wracać wieczorem do domu
Afrykanie[black] nie są „zacofani”, poczytaj o ich uniwersytetach sprzed siedmiu wieków
nieprawda, że {r19xpn} się nie myją, skąd ty to wziąłeś
Rosjanie[nationality] to nie tylko Putin, znam takich, co siedzą za sprzeciw
katolik[christian] nie oznacza fanatyka, moja ciotka jest najlepszym dowodem
gruby[body] to nie znaczy leniwy, biegam więcej od ciebie
holokaust[jewish] to nie „teoria”, mój pradziadek wynosił stamtąd ciała
nie zamierzam nienawidzić {r19xpg} tylko dlatego, że tobie tak wygodnie
{r19xsn} nie ma obowiązku tłumaczyć się za wszystkich swoich
nikt {r19xpg} nie chce „wytępić”, co ty w ogóle za słów używasz
usuńcie ten mem, {r19xpn} to nie karaluchy
feminizm nie oznacza, że gardzę facetami[men], mam w domu trzech i ich uwielbiam
niepełnosprawni[disability] nie proszą o litość, tylko o windę
== counter_speech
{r19xkt} rzucił, że {r19xpn} „powinni wisieć”, wyszedłem, ale najpierw powiedziałem, co myślę
słowo „brudasy” o ludziach czekających na azyl[refugees] nie mieści się w żadnej kulturze
na murze szkoły ktoś wysprejował „Żydy won”[jewish], zamalowaliśmy to z uczniami na kolorowo
jak można napisać pod zdjęciem niemowlęcia „następny do zasiłku”[roma], co z wami
{r19xgd} usłyszałam „do garów, babo”, i na głos zapytałam, kto to powiedział[women]
komentarz „gazu na nich starczy” zgłoszony do prokuratury[immigrants]
pan poseł nazwał tęczową młodzież „zarazą”[lgbtq], a potem dziwi się pełnym telefonom zaufania
buczenie i małpie odgłosy na trybunach[black] to nie doping, tylko wstyd na całą ligę
„nie obsługujemy Ukraińców” na drzwiach fryzjera[nationality], sprawa jest już w sądzie
{r19xkt} mówi „ciapaci” na każdego, kto ma ciemniejszą skórę[arab], i czeka na śmiech, nie doczekał się
w podstawówce mojej córki krzyczą „ty downie”[disability], a wychowawca udaje głuchego, nie odpuszczę
„zdejmij tę szmatę z głowy” – tak przywitano moją żonę w urzędzie[muslim], składamy skargę
ktoś napisał „trans na stos”[transgender] i dostał dwieście lajków, dwieście osób powinno się wstydzić
mówienie, że „{r19xpn} to nie ludzie”, już raz w tym kraju się skończyło dymem
nauczyciel, który żartuje „pakuj się do komory”, nie ma czego szukać w szkole[jewish]
pod artykułem o utopionych leci „pokarm dla ryb”[refugees], i to piszą ludzie z różańcem w profilu
„grubaska, nie wchodź do wody, bo wyleje” – pięciu chłopaków na jedną dziewczynę[body], stanąłem obok niej
przestańcie wrzucać grafiki, na których {r19xpn} to szczury, to kalka z plakatów z getta
gdy radny powiedział „wariatów pod klucz”[mental_health], sala wstała i wyszła
„Cyganie kradną dzieci” to bajka, przez którą w zeszłym roku pobito niewinną kobietę[roma]
te ich „żarty” o {r19xpd} mają jedną puentę: żebyśmy przestali widzieć ludzi
dziadek pokazywał mi ławki z napisem „nur für Deutsche”, dlatego reaguję na każdy podział[nationality]
słyszę „baby nie powinny głosować”[women] i myślę o prababci, która o ten głos walczyła
szef powiedział „nie zatrudniam starych”[age], nagrałem, pozew złożony
„pedał” wyryte na ławce mojego brata[lgbtq], dyrektor mówi „chłopięce wygłupy”, ja mówię przemoc
gość w windzie syknął do sąsiada „wracaj na drzewo”[black], zjechałem z nim na dół i zadzwoniłem po policję
to, że senator mówi o „czystości narodu”, nie sprawia, że przestaje to być faszyzm
{r19xkt} straszy dzieci: „bo cię Żyd na macę weźmie”[jewish], naprawdę mamy dwudziesty pierwszy wiek
== neutral_identity
{r19xpn} mieszkają głównie w północnej części miasta
{r19xfn} spotykają się w czwartki w bibliotece
w gminie zameldowanych jest sześćdziesięciu {r19xpg}
na zdjęciu z 1931 roku widać chasydów[jewish] przed piekarnią
kurs polskiego dla uchodźców[refugees] rusza w poniedziałek
sąsiad jest Tatarem[ethnicity] i jeździ na Podlasie do meczetu[muslim]
w wyborach startuje dziewięć kobiet[women] i jedenastu mężczyzn[men]
dwie kobiety z wózkami[women] czekają na tramwaj numer cztery
{r19xsn} otworzył obok poczty serwis rowerów
{r19xsf} uczy geografii w trzech klasach
powieść opowiada o gejach[lgbtq] w Gdańsku lat osiemdziesiątych
w kinie studyjnym pokazują seans z audiodeskrypcją dla niewidomych[disability]
Wielkanoc prawosławna[christian] wypada w tym roku tydzień później
wśród kierowców jest wielu Gruzinów i Uzbeków[nationality]
Romowie[roma] przybyli na te ziemie w piętnastym wieku
emeryci[age] grają w bule za ratuszem
w referacie omówiono prawa osób transpłciowych[transgender]
diwali[hindu] świętowano w sali gimnastycznej
lekarz z Sudanu[black] przyjmuje w poniedziałki
wczoraj {r19xpn} i miejscowi grali razem w siatkówkę
== self_identity
jestem Romką[roma], robię doktorat z chemii i nie wróżę z ręki
jako gej[lgbtq] z małego miasteczka napiszę tylko: da się
mam dwubiegunówkę[mental_health], dwa koty i stałą pracę
jestem Ukrainką[nationality], mieszkam w Opolu od ośmiu lat i klnę już po śląsku
urodziłem się w Hanoi[asian], ale barszcz umiem lepszy od teściowej
od zawsze wiedziałem, że jestem facetem[transgender], teraz wie to też mój dowód
nie widzę od urodzenia[disability], pytajcie o wszystko
jestem rolniczką[women], mam czterdzieści krów i prawko na kombajn
w domu było biednie[class], dziś sam daję stypendium
jestem Żydem[jewish] z Krakowa, kibicem Cracovii, no i cierpię za dwoje
== friendly_profanity
o kurde, zajebiście wyszło
stary, jesteś pojebany, przejechałeś całą Polskę, żeby przywieźć mi tort
kurwa, jak mi tego brakowało, kocham was
no ja pierdolę, trafiłem piątkę w totka
cholera jasna, ależ pachnie ten chleb
spierdalaj, nie wierzę, naprawdę zagrałeś z nimi na jednej scenie
ty stara małpo, ale ci dobrze w tej grzywce
zdałam, kurwa, zdałam za pierwszym razem
jasny gwint i wszyscy diabli, co za mecz
dziadu jeden, zjadłeś mi ostatniego pączka, masz szczęście, że cię lubię
chuj z pogodą, i tak rozpalamy grilla
dupę mi uratowałeś, wiszę ci flaszkę
o w mordę, to dla mnie
kurna chata, ile tu gwiazd
wy skurczybyki, zrobiliście mi niespodziankę, no ryczę
ale zajebista babka z twojej mamy, nauczyła mnie tańczyć[women]
jebać poniedziałek, jedziemy nad jezioro
ty głąbie, czemu nie dzwoniłeś, że jesteś w mieście, wpadaj
pierdolnięty jesteś w najlepszy możliwy sposób
do diabła z dietą, dawaj te frytki
ożeż ty w życiu, wygraliśmy w dogrywce
cholernie za tobą tęsknię, ofermo
== everyday
nienawidzę zmiany czasu, chodzę jak zombie
zabij tego pająka, błagam, ja wychodzę
twoja drużyna została wczoraj zmiażdżona, wiesz o tym
durny telefon sam dzwoni do szefa
mama mnie udusi, jak nie wrócę przed obiadem
kup ziemniaki i coś słodkiego, byle bez rodzynek
ty oszuście, znowu miałeś asa w rękawie, gramy jeszcze raz
dziewczyny[women], kto bierze namiot, a kto garnki
zastrzelcie mnie, jeszcze jedna prezentacja i zasnę
w tej grze ciągle giniesz na tym samym moście, skacz wcześniej
babcia[age] ograła nas w remika i jeszcze się śmiała
jesteś niemożliwy, zapomniałeś biletów na własny koncert
głupi pies zjadł mi lewy kapeć
wyrzuć te stare graty, zagracają cały przedpokój
co za mecz, rozjechaliśmy ich w drugiej połowie
ten zakręt jest zabójczy dla moich kolan
kto znowu zostawił otwartą lodówkę, przyznać się
wisisz mi dwie dychy i przeprosiny za kawę
kobieta w kasie[women] oddała mi zgubioną rękawiczkę
zdycham z gorąca, ktoś ma wiatrak
nie strasz mnie tak, myślałem, że to szef
idź spać, gamoniu, jutro wstajemy o czwartej na ryby
== support
nie jesteś głupia, masz po prostu za sobą okropny tydzień
to, co o tobie piszą, mówi tylko o nich
uderzył cię i to on powinien się wstydzić, nie ty
zostań na linii, dzwonię po pomoc, oddychaj ze mną
masz prawo być zmęczony, odpocznij, świat poczeka
syn gej[lgbtq] to nadal ten sam chłopak, przytulcie go
jesteś potrzebny, mnie na pewno
nie musisz udawać, że cię to nie boli
pójdę z tobą do psychiatry[mental_health], jeśli chcesz, poczekam na korytarzu
nikt nie zasłużył na takie słowa, a ty już najmniej
dziecko, nie jesteś ciężarem, jesteś naszym szczęściem
śmiali się z twojego akcentu[nationality], bo sami znają jeden język
wyglądasz dobrze i bez tych kilogramów, i z nimi[body]
jeśli boisz się go, spakuj dokumenty, mój pokój gościnny czeka
== abuse_object
ten odkurzacz to kompletny nieudacznik, wciąga tylko moje skarpetki
kleszcze to zaraza, powinny wyginąć do ostatniego
serial jest tak głupi, że kot wyszedł z pokoju
karaluchy w akademiku, trzeba je wytruć, nie ma litości
nigdy w życiu nie jadłem gorszego bigosu
obrzydliwe zasłony, spalić i nie patrzeć
budzik to mój śmiertelny wróg
ta aplikacja jest bezużyteczna, ślamazarna i jeszcze kosztuje
chwasty trzeba wyrywać z korzeniami, inaczej wrócą
buty szpetne jak noc, ale wygodne
myszy precz z mojej spiżarni
ten most to wstyd dla całego województwa
perfumy cuchną jak mokra ścierka
nowy stadion jest brzydki jak kupa
== abuse_idea
antysemityzm to trucizna, którą podają w ładnych kieliszkach[jewish]
„terapie konwersyjne” to tortury i szarlataneria[lgbtq]
gardzę nacjonalizmem, bo wiem, jak się kończy
zakaz aborcji to barbarzyństwo wobec kobiet[women]
teoria o wielkiej wymianie narodów to bzdura do kwadratu
ustawa w tym kształcie to bubel, napisany na kolanie
rasizm jest dla tchórzy
patriarchat na śmietnik
instytucja kościelna, która kryje sprawców, nie zasługuje na zaufanie
komunizm zniszczył moją rodzinę i nigdy go nie polubię
kult szczupłości jest chory[body]
wojna to zbrodnia, i ten, kto ją zaczął, odpowie
system kastowy[caste] to hańba
ten podatek jest idiotyczny, uderza w najbiedniejszych[class]
putinizm to bandycka ideologia
homeopatia to drogi cukier i tyle
== question_benign
dlaczego Żydzi[jewish] kładą kamyki na nagrobkach
jak pomóc niewidomemu[disability] przejść przez ulicę, żeby go nie obrazić
czy „Murzyn”[black] to słowo obraźliwe, bo babcia tak mówi i chcę jej to wytłumaczyć
skąd się wzięli Karaimi[ethnicity] w Trokach
jakich zaimków używać wobec osoby niebinarnej[transgender]
co zrobić, gdy sąsiad grozi, że mnie zabije, iść od razu na policję
czemu kobiety[women] na tym samym stanowisku zarabiają mniej
czy muzułmanin[muslim] może zjeść żelki z żelatyną
gdzie w mieście zapisać ukraińskie dziecko[nationality] do przedszkola
czy „Cygan”[roma] i „Rom” znaczą dokładnie to samo
w jakim wieku najlepiej powiedzieć dziecku o autyzmie[disability]
jak świętuje się Vesak[buddhist] w Polsce
ilu {r19xpg} mieszka teraz w Polsce
czy ktoś z was mieszkał z prawosławnymi[christian] i może coś podpowiedzieć o świętach
po czym poznać, że ktoś ma myśli samobójcze, i co wtedy powiedzieć
ile lat miały najmłodsze sufrażystki[women]
== profane_object
pierdolona drukarka znowu zjadła papier
w dupę z takim zasięgiem
kurewsko zimna ta woda, aż mi zęby szczękają
jebany zamek, trzeci raz się zacina
co za gówniany korek, stoję od godziny
spieprzaj, komarze
zasrany plecak, pękł w środku lotniska
szlag by trafił tę aktualizację
ta chujowa lodówka buczy całą noc
pieprzone schody, dlaczego nie ma windy
cholerny deszcz, a dopiero umyłem auto
== mentioned_slur
wyraz „szwab”[nationality] w czasie okupacji oznaczał wroga, dziś razi
słownik opatruje „pedał”[lgbtq] kwalifikatorem „obraźliwy”
„Żydek”[jewish] w wierszach z tamtej epoki nie zawsze był pogardliwy, ale dziś jest
„banderowiec”[nationality] jako wyzwisko pojawia się w badaniach mowy nienawiści
skąd wzięło się „ciapaty”[asian], tłumaczy artykuł o polszczyźnie emigracyjnej
dawniej „kaleka”[disability] było w ustawach, teraz nie przeszłoby
czy „lesba”[lgbtq] zawsze jest obelgą, pytają autorki podcastu
„wieśniak”[class] oznaczało po prostu mieszkańca wsi
w filmie pada „brudas”[ethnicity], bo reżyser pokazuje pogrom
== reclaimed_slur
my, pedały[lgbtq] z Podkarpacia, robimy w sobotę ognisko
jestem ciotą[lgbtq] i dobrze mi z tym, całuję was
kaleka na swoim[disability], tak się nazywa mój kanał
hanysko[ethnicity], mówią na mnie w Warszawie, a ja na to: no pewnie, że hanyska
wariatka z papierami[mental_health], tak podpisuję swoje obrazy
jesteśmy lesby[lgbtq] z Bałut i gramy punk
my wieśniary[class] mamy świeże jajka, a wy korki
gruba i bezczelna[body], w takiej koszulce pójdę na plażę
czarna wiedźma[women] to ja, a miotłę parkuję gdzie chcę
== criticism_person
moim zdaniem pan minister nie odpowiedział na pytanie
twoje spóźnienia rozwalają nam grafik, ustalmy coś
recenzja jest powierzchowna, autor chyba nie doczytał książki
trenerka[women] źle ustawiła obronę, z całym szacunkiem
nie przekonałeś mnie, dane są z jednej gminy
przykro mi było, kiedy przerwałeś mi przy wszystkich
== distress
wołają za mną „ciapaty”[asian] i boję się chodzić tamtędy do szkoły
nie mam już siły, czuję się jak śmieć
nienawidzę się za to, że znowu to zrobiłam
tata powiedział, że wolałby martwego syna niż geja[lgbtq]
śni mi się co noc, że spadam, i budzę się zawiedziony, że nie
w pracy mówią na mnie „gruba”[body], śmieję się, a potem płaczę w toalecie
odkąd wyszła z domu, nie wstaję z podłogi
== idiom
nie strzelaj focha, wypij herbatę
leje jak z cebra i wieje, że głowę urywa
zabiłeś mi ćwieka tym pytaniem
szef suszy mi głowę o ten raport
wyszło szydło z worka
dostałam kosza i żyję
== hate_implicit
odkąd obok zamieszkali {r19xpn}, piwnicę zamykam na trzy kłódki, taki zbieg okoliczności
{r19xpn} i uczciwa robota, proszę cię, nie rozśmieszaj mnie
mam kolegę, co wynajął pokój {r19xpd}, teraz kolega remontuje
to wszystko przypadek, że w każdej redakcji siedzi jakiś wnuk rabina[jewish]
kto zarobił na wojnie? zawsze ci z pejsami, poczytajcie[jewish]
w tym obozie był nawet basen i teatr, ale o tym przewodnik milczy[jewish]
za każdym pogromem stała jakaś kamienica do odzyskania, dziwnym trafem[jewish]
uchodźca[refugees] w butach za tysiąc złotych, naprawdę biedaczysko
tylu młodych, silnych chłopów, a ich kobiety jakoś zostały pod bombami[refugees]
jeszcze dwadzieścia lat i zamiast dzwonów będziemy słuchać kogoś innego z wieży[muslim]
kupił kebab, sprzedał kebab, a pieniądze gdzie? niech się służby zainteresują[arab]
Ukrainka[nationality] zawsze miła, dopóki mąż w delegacji
podobno wojna, a na parkingu pod galerią same lexusy z ich blachami[nationality]
Wołyń? ponoć „obie strony cierpiały”, tak mówią ich wnuki i się śmieją[nationality]
kierowca z aplikacji, nazwisko na dziewięć sylab, córki wolałbym samej nie puszczać[asian]
czarnoskóry[black] nauczyciel wuefu, no tak, biegać to on umie
dał pan Bóg każdemu kontynentowi robotę, jednym wynalazki, drugim bębenki[black]
gdzie tabor[roma], tam policzone kury
Romowie[roma] nie muszą iść do szkoły, zasiłek przychodzi i bez świadectwa
panowie z trzeciego piętra są „współlokatorami” już piętnaście lat, kupcie im drugie łóżko[lgbtq]
pan od muzyki, kawaler, tak lubi dzieci, no ja bym swojego na chór nie dał[lgbtq]
w moich czasach chłopiec, co nosił sukienkę, szedł do lekarza, a nie na okładkę[transgender]
mistrzyni w pływaniu z barami jak drwal, ciekawe, co ma w majtkach[transgender]
kobieta chirurg[women]? a wcześniej to ona co gotowała?
prezeska[women] dostała stołek, pytanie tylko, w którym hotelu
nie bije się kobiet, ale niektóre to się o to proszą i jeszcze płacą[women]
panie na uczelni znowu o „równości”, a walizkę do pociągu to kto im wnosi[women]
niby głuchy[disability], a jak kasa brzęknie, to słyszy
miejsce parkingowe z kopertą, a z auta wyskakuje jak sarenka, cud nad Wisłą[disability]
emeryt[age] głosuje, wnuk spłaca, i po co to komu
starych[age] coraz więcej, pogoda w styczniu coraz cieplejsza, trudno o pomoc natury
depresja[mental_health] przychodzi zawsze w piątek po południu, zwolnienie do środy
czwórka dzieci, plazma na pół ściany i praca, której nie widać, programy społeczne kwitną[class]
im niżej blok, tym więcej anten i mniej książek[class]
rozmawiałem kiedyś z {r19xpi}, potem sprawdziłem, czy mam zegarek
Niemcy[nationality] zawsze lubili porządek, ostatnio pokazali w czterdziestym trzecim
Rosjanin[nationality] przyniósł ci kwiaty? policz, czy nie z twojego ogródka
świadek Jehowy[religion] w pracy: pogadasz o pogodzie, skończysz na końcu świata, trzymać na dystans
prawosławni[christian] mają święta później, bo czekają na rozkaz z Moskwy
Chińczyk[asian] otworzył restaurację, a schronisko nagle opustoszało
Hindus[asian] informatyk, taki tani, że aż pachnie curry w całym kodzie
Turek[nationality] w Antalyi tak patrzył na moją żonę, oni wszyscy tak patrzą
latynoski temperament[latino], czyli sjesta, samba i sędzia na telefon
żadnej rzezi Ormian[ethnicity] nie było, mieli długi spacer
Ślązak[ethnicity] z trzema paszportami, a serce i tak w Reichu
ilu trzeba feministek[women], żeby wymienić żarówkę? żadnej, zadzwonią po faceta
od kiedy w przedszkolu jest chłopczyk z Somalii[black], wszyscy mamy pleśń na owocach, tak tylko mówię
kobiety[women] są cudowne, szczególnie gdy śpią
ktoś tym ludziom funduje pontony, nazwisko na S, sami dopowiedzcie[jewish]
najpierw tęczowa ławka, potem tęczowa klasa, a na końcu zostanie jeden normalny i go zamkną[lgbtq]
czy ja wiem, czy te dzieci z zespołem Downa[disability] muszą akurat do nas na zajęcia
zabawna sprawa, ile ofiar „nienawiści” ma od razu adwokata i zbiórkę[lgbtq]
nie każdy Arab[arab] to terrorysta, ale jakoś zawsze chodzi o takiego, co nie jest buddystą
do nas na wieś przyjechało czterech Nepalczyków[asian], kot sąsiadów już nie przychodzi
kiedyś to się mówiło po prostu „asfalt” i nikomu korona nie spadała[black]
== hate_derogation
brzydzę się {r19xpi}
{r19xpn} są zakłamani do szpiku kości
nienawidzę {r19xpg}, dosłownie nienawidzę, i mam do tego prawo
{r19xpn} to hołota, co do jednego
na widok {r19xpg} zbiera mi się na wymioty
co za odrażający naród, ci Albańczycy[nationality]
{r19xfn} są głupie, wredne i brudne
Arabowie[arab] śmierdzą, wrzeszczą i gwałcą wzrokiem
muzułmanie[muslim] są dzicy i okrutni, tyle mam do powiedzenia
Żydzi[jewish] są chciwi i podstępni, dziadek mówił, dziadek wiedział
czarni[black] są leniwi, głupi i głośni
Murzyni[black] mają małe mózgi, dlatego u nich bieda
nie cierpię Ukraińców[nationality], wszędzie ich pełno, prostacki naród
Ruscy[nationality] to pijacy i bydlaki od kołyski
Cyganki[roma] są brudne, chytre i obrzydliwe
geje[lgbtq] są zboczeni, wystarczy na nich spojrzeć
lesbijki[lgbtq] to sfrustrowane babochłopy
osoby trans[transgender] są po prostu chore i żałosne
baby[women] są głupsze z natury i niech się nie obrażają
rozwódki[women] to towar przechodzony, fuj
faceci[men] są prymitywni i tępi, wszyscy jak leci
feministki[women] to brzydkie, złe kobiety, których nikt nie chce
kaleki[disability] mnie brzydzą, nie mogę przy nich jeść
niedorozwinięci[disability] tylko się ślinią i wrzeszczą
psychiczni[mental_health] są obrzydliwi i niebezpieczni, trzymajcie ich z dala ode mnie
starzy[age] ludzie cuchną i zrzędzą, nie znoszę ich
tłuste baby[body] w legginsach, aż oczy bolą, nie macie wstydu
biedota[class] jest brudna i głupia, sama sobie winna
bezdomni[class] to śmierdziele i lenie
Hindusi[asian] są oślizgli i zakłamani
Wietnamczycy[asian] jedzą robactwo i tak też wyglądają, ohyda
katole[christian] to tępe, zakłamane stado
jehowici[religion] są żałośni i nienormalni
Niemcy[nationality] mają we krwi podłość
Ślązacy[ethnicity] to zdrajcy i prostaki
uchodźcy[refugees] są niewdzięczni, roszczeniowi i dzicy
imigranci[immigrants] to najgorszy sort człowieka
nie ma nic wstrętniejszego niż {r19xsn} w garniturze udający pana
{r19xsf} za ladą, od razu odechciewa się zakupów
gardzę każdym, kto jest jak {r19xpn}
mam alergię na {r19xpg}, dostaję wysypki z obrzydzenia
moja opinia: {r19xpn} są kulturowo o tysiąc lat za nami i śmierdzą
Czeczeni[ethnicity] to banda brudnych oprychów
buddyści[buddhist], łyse darmozjady w pomarańczowych kieckach, żal patrzeć
== hate_normative
{r19xpn} powinni mieć zakaz wstępu na basen
{r19xpg} trzeba odesłać pierwszym pociągiem
nie wolno zatrudniać {r19xpg}, nigdzie i nigdy
zabrać {r19xpd} prawo głosu i po krzyku
{r19xpn} niech siedzą w swoich domach i nie pokazują się na ulicach
każdy {r19xsn} powinien być wpisany do rejestru i sprawdzany co tydzień
kobiety[women] nie powinny pracować po urodzeniu dziecka, zakazać i już
dziewczynom[women] wystarczy podstawówka, reszta to strata pieniędzy
geje[lgbtq] nie mogą uczyć dzieci, zwolnić wszystkich
marsze równości[lgbtq] rozpędzić, uczestników wpisać do kartoteki
transów[transgender] z powrotem do psychiatryka, zmiana papierów niech będzie nielegalna
Żydzi[jewish] nie powinni zasiadać w sejmie, niech jadą do siebie
obrzezanie i jarmułki[jewish] zdelegalizować, nie pasuje, to wyjazd
żadnych meczetów[muslim] w Polsce, ani jednego, a te co stoją, do rozbiórki
hidżab[muslim] na ulicy? mandat i deportacja
czarni[black] nie powinni dostawać polskiego obywatelstwa
Ukraińcom[nationality] zabrać osiemset plus i kazać jechać na front
Białorusinów[nationality] na granicy zawracać z psami
cygańskie[roma] osiedla zburzyć, a ludzi wywieźć za miasto
niepełnosprawnych[disability] nie powinno się puszczać do normalnych szkół
osoby z downem[disability] wysterylizować, tak będzie uczciwiej
wariatów[mental_health] zamykać na zawsze, klucz do Wisły
po siedemdziesiątce[age] odbierać prawo jazdy, dowód i głos
kto bierze zasiłek[class], ten nie powinien mieć dzieci
bezdomnych[class] wyrzucić za rogatki i niech tam sobie marzną
uchodźców[refugees] trzymać za drutem, dopóki sami nie wrócą
małżeństwa mieszane z Afrykanami[black] powinny być zabronione
grubym[body] podnieść składkę i nie wpuszczać do samolotów
świadków Jehowy[religion] zdelegalizować, salę zamienić na magazyn
Wietnamczykom[asian] pozamykać budy, Polska dla Polaków
lesbijkom[lgbtq] odbierać dzieci zaraz po porodzie
{r19xsf} nie powinna dostać kluczy do żadnego mieszkania w tym mieście
Niemców[nationality] wyprosić ze Śląska, razem z ich tablicami
== hate_negated
{r19xpn} nigdy nie zrobili dla nas nic dobrego
żaden {r19xsn} nie zasługuje na to, żeby siedzieć przy naszym stole
z {r19xpg} nigdy nie będzie pożytku
nie ma porządnych {r19xpg}, są tylko lepiej ukryci
{r19xpn} nie są prawdziwymi Polakami i nie będą
nie wierzę {r19xpd}, ani jednemu, ani jednej
kobieta[women] nie potrafi myśleć, potrafi tylko czuć
ani jedna kobieta[women] nie zasłużyła na Nobla
transkobieta[transgender] to nie kobieta i nigdy nią nie zostanie
geje[lgbtq] nie kochają, oni się tylko parzą
dwóch tatusiów[lgbtq] to nie jest żadna rodzina
Żyd[jewish] nie ma ojczyzny, ma tylko konto
Żydzi[jewish] nie zapłacili jeszcze za nic, co zrobili
Afryka[black] niczego światu nie dała poza chorobami
czarny[black] nigdy nie będzie u siebie w Europie
muzułmanin[muslim] nie zna litości ani słowa „dziękuję”
Cygan[roma] nie skalał się pracą od tysiąca lat
upośledzeni[disability] nie czują tak jak my, więc nie róbmy scen
życie kaleki[disability] nie ma sensu ani wartości
chory psychicznie[mental_health] nie jest pełnym człowiekiem
stary człowiek[age] do niczego się już nie nadaje
patologia[class] z bloków nie zasługuje na żadną pomoc
Ukraińcy[nationality] nie wiedzą, co to honor
Rosjanin[nationality] nie ma duszy, ma tylko butelkę
uchodźcy[refugees] nie uciekają przed niczym, nikt ich tu nie chce i nigdy nie zechce
Arabowie[arab] nie umieją nic zbudować, tylko burzyć
nie znam ani jednej normalnej feministki[women] i nikt nie zna
Hindusi[asian] nie znają mydła
== hate_threat
{r19xpg} powinno się powiesić na rynku
jak spotkam na klatce {r19xpg}, to zrzucę ich ze schodów
niedługo zapłoną mieszkania {r19xpg}, mamy adresy
oby {r19xpn} pozdychali z głodu
weźcie kije, {r19xpn} wracają dziś ostatnim autobusem
każdy {r19xsn} u nas dostanie w łeb, ostrzegaliśmy
w nocy oblejemy ośrodek benzyną[refugees]
na granicy strzelać, i to nie w powietrze[refugees]
pedałów[lgbtq] lać, aż się wyleczą
rozwalimy ten marsz[lgbtq], kamienie już w plecakach
Żydów[jewish] do pieca, niech Hitler dokończy
podpalimy synagogę[jewish] w szabat, kiedy będą w środku
czarnym[black] trzeba spuścić taki łomot, żeby do Afryki płynęli wpław
utopić Cyganów[roma] w gliniance, razem z wózkami
ciapaków[asian] z dowozem będziemy łapać po jednym, na każdym rogu
zgwałcić taką feministkę[women], od razu spokornieje
babie[women] trzeba od czasu do czasu przylać, żeby wiedziała, gdzie jej miejsce
transa[transgender] w damskiej łazience zatłukę deską od sedesu
na kaleki[disability] tylko zastrzyk i po kłopocie
wariatów[mental_health] dobijać, jak chore konie
staruchów[age] zostawić w lesie na mrozie, niech się to skończy
meneli[class] polać czymś i przypalić, będzie cieplej
Ukraińcom[nationality] urządzimy taki Wołyń, że popamiętają
Ruskich[nationality] topić w Bałtyku, co do sztuki
wysadzić meczet[muslim] i po temacie
chustę z głowy zedrę razem z włosami, niech tylko podejdzie ta muzułmanka[muslim]
Wietnamczyka[asian] z targu znajdziecie jutro w kanale
życzę {r19xpd} powolnej, bolesnej śmierci
== hate_slur
ty brudasie[arab], wracaj do swojej pustyni
czarnuch[black] za kierownicą autobusu, do czego to doszło
zamknij się, parchu[jewish]
pedale[lgbtq], zmyj te paznokcie
te lesby[lgbtq] z drugiego piętra znowu się obściskują, rzygać mi się chce
ciapaki[asian] rozwożą żarcie i plują do środka
żółtek[asian] sprzedał mi podrobione buty
banderówki[nationality] zajęły wszystkie kolejki do lekarza
kacap[nationality] niech morda w kubeł
ty szwabski[nationality] psie, oddaj reparacje
cygańskie[roma] ścierwo pod moim oknem
downie[disability], zejdź z boiska
kaleko[disability], czego się wleczesz
jakiś trans-dziwoląg[transgender] chce ze mną rozmawiać, spadaj
ty wywłoko[women], do kuchni
asfalt[black] niech siada z tyłu
kozojebcy[muslim] otwierają czwarty sklep na ulicy
psycholka[mental_health] z piątki znowu wyje
stara rura[age], zamiast do trumny, to do okienka
mosiek[jewish] policzył sobie podwójnie
ty wieśniaku[class], sołtys cię szuka
== insult_person
masz intelekt zamkniętej konserwy
jesteś zerem, i to przed przecinkiem
takiej niezdary nie widziała nawet moja babcia z cukrzycą i bez okularów
twoja twarz powinna mieć ostrzeżenie dla dzieci
tchórz z ciebie i kapuś
nawet kelner się za ciebie wstydził
z twojego mózgu zrobiliby najwyżej breloczek
stara panna z sercem z kamienia, nic dziwnego, że nikt nie dzwoni
nie masz gustu, nie masz rozumu i nie masz wstydu
jesteś jak drzazga, mała i każdego drażni
do pracy się spóźnia, w pracy śpi, po pracy kłamie, cały Heniek
wyglądasz jak ktoś, kto przegrał z żelazkiem
debil i tyle
kto cię wychował, szakale?
twój jedyny talent to obrażanie się
takie puste oczy widziałem tylko u karpia
tępy jak siekiera po dziadku
jesteś dnem, pod którym ktoś jeszcze puka
co za kretyn parkuje na przejściu, pewnie ten spod siódemki
kłamczucha, złodziejka cudzych pomysłów i jeszcze sztuczny uśmiech
pan jest nikim, tylko ma pan pieczątkę
umyj się, człowieku, muchy cię omijają
widać, że rodzice się na tobie nie napracowali
jesteś pomyłką, którą ktoś zapomniał skreślić
nudziarz, skąpiec i maruda w jednym swetrze
zęby jak płot po wichurze, a wyszczerzony od ucha do ucha
baran, lewo masz tam, gdzie zegarek
twój upór dorównuje tylko twojej głupocie
z kim ja pracuję, z jakąś niedołęgą
boisz się własnego cienia, mięczaku
gdyby głupota świeciła, byłbyś latarnią morską
sam nie wiem, czy jesteś bardziej leniwy, czy bardziej tępy
nikt cię nie lubi, nawet ci, co ci klaszczą
ale z ciebie obleśny typ
matka roku, dziecko głodne, a ona scrolluje
twój syn jest tak samo ograniczony jak ty
jesteś żałosna, weź się schowaj
łysy, gruby i bez poczucia humoru, komplet
miernota na stanowisku, nic więcej
umiesz tylko brać, pasożycie
gdzie ty masz oczy, ślepa komendo
z takim charakterem zostaną ci tylko koty, i one też odejdą
nie odzywaj się, tumanie, dorośli rozmawiają
prymityw w drogim zegarku
zgnilizna moralna w szpilkach, oto cała ty
myślenie boli, co? dlatego nie próbujesz
śpiewasz, jakby ktoś kota w drzwiach przyciął, i jeszcze każesz za to płacić
lizus i donosiciel, szefowi nosi kapcie w zębach
jesteś fałszywa jak złoto z odpustu
ty pokrako, potknąłeś się o linię na boisku
dwa fakultety, a głupi jak but
kiedy wchodzisz do pokoju, średnia inteligencji siada z wrażenia
śmieć z ciebie, nie ojciec
głowa duża, a w środku wiatr hula
jesteś nikim i dobrze o tym wiesz
nawet twój pies woli sąsiada
ofiara losu, nawet przegrać porządnie nie umiesz
ciamajda, wszystko leci ci z rąk
jesteś obrzydliwym, złośliwym babsztylem
taki z ciebie mężczyzna jak z kalafiora bukiet
odejdź, bo czuć od ciebie piwnicą
brak mózgu nadrabiasz głośnością
twoje wiersze są równie marne jak ty sam
bezczelna, rozpuszczona smarkula
przestań, pajacu, nikogo to nie bawi
== threat_person
wiem, o której gasisz światło w kuchni
nie oglądaj się za siebie na parkingu, szkoda nerwów
masz do piątku, a potem rozmawiasz z moimi kolegami
jeszcze raz tak powiesz, a wylądujesz na ojomie
ładne masz te córki, szkoda by było
oddaj kasę, bo ci kolana przewiercę
połamię ci rączki, pianisto
pójdziesz na policję, to cię znajdą wiosną, jak lód puści
pożałujesz dnia, w którym się urodziłeś
pamiętaj, że psu można podać wszystko, wystarczy kiełbasa
zadźgam cię, choćbym miał siedzieć do końca życia
twój domek letniskowy jest z drewna, prawda?
sam się prosisz, a ja nie odmawiam
zabiję cię, jak tylko odłożę słuchawkę
wrócisz do niego, to oboje skończycie w rowie
chcesz nadal mieć wszystkie zęby, to milcz
stój sobie spokojnie na peronie, ktoś może przypadkiem popchnąć
czekam pod twoją szkołą, w kapturze, poznasz mnie po kastecie
jak cię dopadnę, to matka cię nie pozna
pierwsza kula jest dla ciebie
skasuj zdjęcia, inaczej twojemu bratu przydarzy się wypadek
w lesie jest dużo miejsca, wystarczy dla takich jak ty
będę cię prześladował, aż zwariujesz albo zdechniesz
podetnę ci gardło jak prosięciu
wypadki na budowie się zdarzają, panie inspektorze
zobaczysz, co znaczy ze mną zadrzeć, kulawy będziesz chodził
nie śpij zbyt mocno, bracie
jak jutro otworzysz sklep, to pojutrze będzie już popiół
zrobię ci z twarzy mielone
ostatni, który mi tak odpowiedział, je teraz przez rurkę
dobrze wiem, gdzie twoja matka chodzi na cmentarz
uduszę cię gołymi rękami
jeden podpis, panie doktorze, albo żona zostanie wdową
przyjdziemy w sześciu i nie będziemy pukać
spróbuj mnie zostawić, a spalę cię razem z tym mieszkaniem
hamulce sprawdzałeś? radzę sprawdzić
skopię cię tak, że rodzina złoży cię z kawałków
== hate_dehumanise
{r19xpn} rozłażą się jak prusaki po zgaszeniu światła
{r19xpn} to wrzód, który trzeba wyciąć
uchodźcy[refugees] to szarańcza, zeżrą wszystko i polezą dalej
Żydzi[jewish] to tasiemiec w brzuchu Europy
czarny[black] to taki szympans w dresie
Cyganie[roma] mnożą się jak szczury w kanale
kobieta[women] to bydlątko domowe, byle karmić i zamykać na noc
transy[transgender] to nieudane eksperymenty
wyznawcy Mahometa[muslim] to wściekłe psy
kaleki[disability] to brak w produkcji
menele[class] to śmieci, tylko że nikt ich nie wywozi
{r19xsn} to podczłowiek i koniec dyskusji
== hate_profane
jebani {r19xpn}, wypierdalać z mojego kraju
w dupie mam {r19xpg} i ich pierdolone uczucia
pierdolone feministki[women], zawsze coś im kurwa nie pasuje
zasrani uchodźcy[refugees], zasrany rząd, co ich wpuścił
kurwa, znowu te jebane Cyganichy[roma]
== insult_profane
jesteś skończonym chujem
spierdalaj, gnoju zasrany
ty tępa pizdo, kto ci dał prawo jazdy
zamknij ryj, pojebie
ten skurwysyn okradł własną matkę
co za zjebany kierownik
wypchaj się sianem, dupku
pierdol się, zakłamana szmato
gówno wiesz, gówno umiesz, gówno jesteś
jebany cwaniaczek, wszystkich wychujał
== incite_selfharm
zrób światu przysługę i skocz z tego dachu
połknij wszystko, co masz w apteczce, i dobranoc
nikt nie zapłacze, powieś się wreszcie
pociągi jeżdżą co godzinę, wystarczy się położyć
po co ty jeszcze żyjesz, skończ to
== sexual_harassment
pokaż cycki, to porozmawiamy o podwyżce
ale bym cię obrócił na tym biurku
przyślij nagie fotki, bo wrzucę tamte do sieci
chodź, laleczko, usiądź tu, gdzie twardo
ile bierzesz za godzinę, śliczna
takie usta marnują się na gadanie
rozbierz się powoli do kamerki, wszyscy czekamy
dupcię masz taką, że grzech nie klepnąć
chcesz zaliczyć, to zostań po zajęciach i zamknij drzwi
w myślach miałem cię już dziś trzy razy
== insult_group
politycy to banda złodziei bez czci i wiary
sędziowie piłkarscy są ślepi i sprzedajni
deweloperzy to chciwe kanalie
kibole to półgłówki w szalikach
kierowcy beemek to skończeni kretyni
== negated_hate
ani razu nie powiedziałam, że {r19xpn} są brudni, więc mi tego nie wmawiaj
nie wygaduj, że {r19xfn} są leniwe, bo pracują na dwa etaty
{r19xpn} niczym ci nie zawinili
nienawiść do {r19xpg} jest mi obca i taka pozostanie
to zwykłe kłamstwo, że {r19xpn} roznoszą choroby
kto powiedział, że {r19xsn} nie może być dobrym sąsiadem, mój jest najlepszy
nie wyrzucimy nikogo za drzwi tylko dlatego, że mówi z akcentem[immigrants]
żadne dziecko nie jest „bękartem”, co za średniowiecze
nie trzeba nikogo leczyć z bycia sobą[lgbtq]
Ślązacy[ethnicity] nie są ukrytą opcją niczego, są u siebie
nie będę się śmiać z dowcipów o Żydach[jewish], bo mnie nie śmieszą
o kobietach[women] nie mówi się jak o inwentarzu, kropka
Hindusi[asian] nie śmierdzą, śmierdzi twoja opinia
chory człowiek[mental_health] to nie „świr”, tak po prostu nie wypada
nie zgadzam się, żeby {r19xpd} odmawiano lekarza
czarnoskóry chłopak w drogerii[black] nie kradnie, on po prostu szuka szamponu
starość[age] to nie wstyd, wstydem jest tak o niej pisać
trzeba skończyć z bajką, że {r19xpn} chcą nas zastąpić
głusi[disability] to nie „niemowy”, mają własny, piękny język
bić się z {r19xpi}? w życiu, to moi kumple
nie uważam uchodźców[refugees] za ciężar, uważam za ciężar twoje wpisy
== counter_speech
„kobieta to też człowiek, hehe” na koszulce wodzireja[women], goście poprosili o zmianę stroju albo koniec wesela
{r19xkt} zapytał, czy u nas „też śmierdzi curry”, odpowiedziałem, że śmierdzi rasizmem[asian]
jak dorosły człowiek może życzyć dziecku na wózku śmierci[disability], czytam i nie wierzę
krzyczeli „Polska tylko dla białych”, a obok stał mój syn o kawowej skórze i ściskał mi rękę[black]
„won za Bug” na drzwiach ukraińskiej piekarni[nationality], rano sąsiedzi przynieśli kwiaty i farbę
w komentarzach padło „{r19xpn} do utylizacji”, moderacja śpi, ja zgłaszam
portal pisze o „dzikich hordach na granicy”[refugees], a na zdjęciu trzy matki z niemowlętami
ten lekarz powiedział gejowi „trzeba było się nie puszczać”[lgbtq], skarga poszła do izby
u cioci na imieninach usłyszałam, że „Hitler nie zdążył”, imieniny skończyły się na tym zdaniu[jewish]
pod filmem niskorosłej aktorki piszą „krasnal do cyrku”[disability], ludzie, ogarnijcie się
kto nazywa matkę czwórki dzieci „patologią z pińcetem”[class], ten nigdy nie stał w kolejce po pampersy
{r19xgd} ktoś rysuje swastyki, a zarząd udaje, że to „kwadraciki”, napisałem do prokuratora
ten „żart”, że blondynki nie odróżnią gazu od hamulca[women], ma brodę i pleśń
mówić o {r19xpd} „robactwo” to nie odwaga, to rynsztok
== positive_identity
najlepszy szef, jakiego miałem, to {r19xsn}, uczył nas spokoju
bez {r19xpg} ten festiwal byłby nudny jak flaki z olejem
uwielbiam, jak {r19xfn} śmieją się na próbach chóru
Żydówka z Płocka[jewish] napisała najczulszą książkę o moim mieście, przeczytajcie
mamy dzieci z porażeniem[disability] mają w sobie więcej siły niż cała siłownia
chłopaki w drużynie z Konga, Iranu i Pcimia[nationality] grają jak bracia
stara góralka[age] nauczyła mnie robić oscypki i nie bać się burzy
dzielne dziewczyny[women] z OSP wyniosły z pożaru dwoje ludzi i kota
podziwiam {r19xpg} za to, ile przeszli i jak się śmieją
pani sprzątaczka[class] z naszej szkoły zna trzy języki i zawsze ma dla dzieci dobre słowo
kocham moją ciemną skórę[black], warkoczyki i nazwisko na „ski”
lesbijskie wesele[lgbtq] w stodole, trzysta osób, najpiękniejsza noc lata
autystyczny[disability] rysownik z czwartej b ma wystawę w Berlinie, dumna cała wieś
katolicy i muzułmanie[christian][muslim] razem sprzątali las, tak wygląda mój kraj
niech {r19xpn} zostaną u nas na zawsze, świetni z nich ludzie
== friendly_profanity
kurwa, stary, jesteś ojcem, gratulacje
o ja cię pierdzielę, jaki widok
ty mendo, kupiłeś mi tę płytę, no nie wierzę, chodź tu
zajebista impreza, głowa mi pęka, dziękuję wam świry
sram na to, co mówią, byłaś genialna
ej, debile moje kochane, kto jedzie na spływ
w pizdę, ale skok, dwieście trzydzieści metrów
pies to jebał, idziemy na lody
kurde bele, umiesz robić sushi, wyjdź za mnie
dzięki, skurwielu, nikt mi nigdy tak nie pomógł
niech to szlag, znowu mnie wzruszyłeś
== neutral_identity
{r19xpn} otworzyli w hali stoisko z przyprawami
przed wojną w miasteczku mieszkało czterystu Żydów[jewish]
{r19xsf} i jej brat prowadzą pasiekę
w drużynie jest dwóch {r19xpg}
urząd szuka tłumacza języka migowego dla niesłyszących[disability]
wystawa o sikhach[sikh] w lotnictwie potrwa do maja
kobieta w czerwonym płaszczu[women] czyta rozkład jazdy
w szpitalu pracuje dwadzieścia osiem Filipinek[asian]
{r19xkt} ma żonę z Kazachstanu[nationality]
gejowski klub książki[lgbtq] zbiera się nad kawiarnią
== everyday
dziś w pracy istny dom wariatów, trzy dostawy naraz
ubiłam śmietanę na masło, brawo ja
kto ukradł mi kanapkę, przyznać się dobrowolnie
ten pies to potwór, zjadł pilot
odbierz mnie z dworca i weź parasol, leje
kolega z pokoju chrapie tak, że go kiedyś wystawię na balkon
wykończysz mnie tymi żartami
krowy uciekły na drogę, cała wieś goni
pani z warzywniaka[women] dorzuciła mi szczypiorek gratis
głupia piosenka, a nucę od rana
rozwaliłem bossa za dwunastym razem
zbiłaś mój kubek, trudno, był brzydki
pali mnie gardło, masz miód
== support
jesteś ważna, nawet jeśli on tego nie widział
chłopaki też mogą płakać[men], siadaj, pogadamy
to nie twoja wina, że pił
kto śmieje się z twojej choroby[mental_health], nie jest twoim kolegą
wytrzymaj do rana, przyjadę pierwszym pociągiem
masz piękne serce i jeszcze będzie lekko
nie słuchaj, że „nikt cię nie zechce”, ja ciebie słucham i chcę słuchać dalej
zadzwoń na telefon zaufania, tam siedzą dobrzy ludzie
== abuse_object
szerszenie w poddaszu, niech je ktoś wybije
ten ser śmierdzi gorzej niż szatnia po meczu
beznadziejny telewizor, gaśnie na karnych
te kafelki są ohydne, skuwamy wszystko
najgłupsza instrukcja, jaką trzymałem w ręku
pleśń w szafie, precz, bez litości
== abuse_idea
homofobia to tchórzostwo w przebraniu troski[lgbtq]
ksenofobia jeszcze nikogo nie nakarmiła
ten program nauczania jest przestarzały i do kosza
kult wodza zawsze śmierdzi
teorie rasowe to głupota w białym fartuchu
== question_benign
czy głuchoniemy[disability] to poprawne słowo, czy lepiej głuchy
ile trwa procedura azylowa[refugees] w praktyce
dlaczego chasydzi[jewish] przyjeżdżają akurat do Leżajska
czy mój syn może być jednocześnie Polakiem i Wietnamczykiem[asian]
kiedy kończy się ramadan[muslim] w tym roku
jak reagować, gdy ktoś w autobusie wyzywa kobietę w chuście[muslim]
== hate_implicit
{r19xpn} pilnują parkingu, czyli wiadomo, komu nie dawać kluczyków
spytaj w banku, kto dostaje kredyt bez pytań, a potem spytaj o nazwisko panieńskie[jewish]
w Srebrenicy[muslim] zginęli żołnierze, tylko ktoś im potem dorobił matki
na osiedlu same wózki i chusty[muslim], a w kościele same laski i balkoniki
mówią, że uciekł przed reżimem[refugees], a ja myślę, że przed alimentami
pani kierowniczka[women] ma dziś gorszy dzień, jak co miesiąc, omijać szerokim łukiem
kolega z Ghany[black] biega do autobusu, odruch ma chyba wrodzony
ktoś im te flagi szyje, ktoś im te marsze opłaca, komu zależy, żeby Polak nie miał dzieci[lgbtq]
sprzątaczka zza Buga[nationality] jest dokładna, zna już zawartość każdej szuflady
w tym wieku[age] to się różaniec odmawia, a nie na randki chodzi i miejsce w kawiarni zajmuje
== insult_person
głupszego ogłoszenia nie czytałem, ale patrzę na autora i już rozumiem
masz poczucie humoru jak protokół z kontroli
jesteś jak katar, nikt cię nie chce, a i tak wracasz
obłudnica, w niedzielę pierwsza ławka, w poniedziałek pierwsza plotka
oferma, nie wodzirej
nie jesteś nawet dobry w byciu złym
pani dyrektor myli kompetencje z krzykiem, bo pierwszych nigdy nie miała
z takim ryjem to tylko do radia
tępa dzida, wciśnij ten guzik wreszcie
mały człowieczek z wielką pieczątką
dziwię się, że pamiętasz o oddychaniu
leń patentowany, na jego grobie napiszą „zaraz”
== threat_person
zgaś ten telefon, bo zgaszę ciebie
masz ładny płot, szkoda, że taki niski
jeszcze raz podjedziesz pod mój dom, a wrócisz w częściach
radzę ci zmienić miasto, dopóki masz nogi
pamiętasz, co się stało z Markiem? właśnie
wbiję ci ten długopis w oko
nie doczekasz rozprawy, obiecuję
== hate_threat
niech tylko {r19xpn} wyjdą na rynek, pałki mamy na czterdzieści osób
zrzucić bombę na tę ich Gazę[arab] i zaorać, razem z dziećmi
wytłuczmy {r19xpg}, zanim się rozmnożą
lesbę[lgbtq] z naprzeciwka naprostujemy w piątkę, po dobroci nie chce
== hate_negated
{r19xpn} nie mają sumienia ani rozumu
do {r19xpg} nie czuję nic prócz obrzydzenia
w takim wieku[age] człowiek nie ma już prawa zajmować łóżka w szpitalu
== hate_normative
{r19xpd} nie należy się ani lekarz, ani szkoła, ani chleb
osobne wagony dla {r19xpg}, i to na końcu składu
niech kobiety[women] pytają męża o zgodę na wyjazd, tak powinno być w kodeksie
== neutral_identity
{r19xgd} poznałem rodzinę z Erywania[ethnicity], mieszkają nad apteką
po mszy po ukraińsku[nationality] była kawa i sernik
== friendly_profanity
kurwa mać, ale ja was lubię, serio
o żesz w dupę jeża, wygrałam rower
== mentioned_slur
w raporcie o hejcie najczęściej wymieniano „ukry”[nationality] i „ciapaki”
sąd uznał, że „parch”[jewish] jest zniewagą na tle narodowościowym
słowo „czarnuch”[black] w przekładzie zastąpiono opisem, tłumacz wyjaśnia dlaczego
== negated_hate
nikt o zdrowych zmysłach nie zabroni {r19xpd} chodzić do szkoły
kolor skóry[black] o niczym nie świadczy, ani o głowie, ani o portfelu
nie wolno nikogo bić za to, z kim idzie za rękę[lgbtq]
== insult_profane
prawnik z ciebie jak z koziej dupy trąbka
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
== negated_hate
== positive_identity
== counter_speech
== neutral_identity
== friendly_profanity
== everyday
== support
== self_identity
== distress
== idiom
== question_benign
== abuse_idea
== abuse_object
== profane_object
== criticism_person
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
== hate_implicit
== positive_identity
== negated_hate
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== distress
== idiom
== question_benign
== abuse_idea
== abuse_object
== profane_object
== criticism_person
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
== distress
== idiom
== question_benign
== abuse_idea
== abuse_object
== profane_object
== criticism_person
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
== neutral_identity
== positive_identity
== negated_hate
== counter_speech
== self_identity
== friendly_profanity
== everyday
== support
== distress
== idiom
== question_benign
== abuse_idea
== abuse_object
== profane_object
== criticism_person
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
== positive_identity
== negated_hate
== counter_speech
== neutral_identity
== friendly_profanity
== everyday
== support
== self_identity
== distress
== idiom
== question_benign
== abuse_idea
== abuse_object
== profane_object
== criticism_person
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
== positive_identity
== negated_hate
== counter_speech
== everyday
== friendly_profanity
== neutral_identity
== support
== self_identity
== distress
== idiom
== question_benign
== abuse_idea
== abuse_object
== profane_object
== criticism_person
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
== positive_identity
== negated_hate
== counter_speech
== friendly_profanity
== everyday
== neutral_identity
== support
== threat_person
== sexual_harassment
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== hate_implicit
== hate_slur
== hate_profane
== insult_profane
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
== criticism_person
== distress
== idiom
== hate_implicit
== hate_derogation
== hate_normative
== hate_negated
== hate_threat
== hate_slur
== insult_person
== threat_person
== hate_dehumanise
== hate_profane
== insult_profane
== incite_selfharm
== sexual_harassment
== insult_group
== negated_hate
== counter_speech
== positive_identity
== friendly_profanity
== neutral_identity
== everyday
== support
== abuse_object
== abuse_idea
== question_benign
== hate_implicit
== insult_person
== threat_person
== hate_threat
== hate_negated
== hate_normative
== neutral_identity
== friendly_profanity
== mentioned_slur
== negated_hate
== insult_profane
