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
hej mała, ile bierzesz za loda
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
masturbacja u nastolatków jest czymś normalnym
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
