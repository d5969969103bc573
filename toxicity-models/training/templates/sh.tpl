# language: sh
# Content notice: contains hateful sentences so that a model can learn to recognise them.
@gp = migranti[immigrants] | izbjeglice[refugees] | Romi[roma] | Cigani[roma] | Srbi[ethnicity] | Hrvati[ethnicity] | Bošnjaci[ethnicity] | Albanci[ethnicity] | Židovi[jewish] | Jevreji[jewish] | muslimani[muslim] | gejevi[lgbtq] | lezbijke[lgbtq] | trans osobe[transgender] | crnci[black] | Kinezi[asian] | Nepalci[asian] | žene[women] | feministkinje[women] | invalidi[disability] | Crnogorci[ethnicity]
@gg = migranata[immigrants] | izbjeglica[refugees] | Roma[roma] | Srba[ethnicity] | Hrvata[ethnicity] | Bošnjaka[ethnicity] | Albanaca[ethnicity] | Židova[jewish] | Jevreja[jewish] | muslimana[muslim] | gejeva[lgbtq] | lezbijki[lgbtq] | trans osoba[transgender] | crnaca[black] | Kineza[asian] | žena[women] | invalida[disability]
@gd = migrantima[immigrants] | izbjeglicama[refugees] | Romima[roma] | Srbima[ethnicity] | Hrvatima[ethnicity] | Bošnjacima[ethnicity] | Albancima[ethnicity] | Židovima[jewish] | Jevrejima[jewish] | muslimanima[muslim] | gejevima[lgbtq] | lezbijkama[lgbtq] | trans osobama[transgender] | crncima[black] | Kinezima[asian] | ženama[women] | invalidima[disability]
@ga = migrante[immigrants] | izbjeglice[refugees] | Rome[roma] | Srbe[ethnicity] | Hrvate[ethnicity] | Bošnjake[ethnicity] | Albance[ethnicity] | Židove[jewish] | muslimane[muslim] | gejeve[lgbtq] | lezbijke[lgbtq] | trans osobe[transgender] | crnce[black] | Kineze[asian] | žene[women]
@slurp = šiptari[ethnicity] | balije[ethnicity] | pederi[lgbtq] | cigani smrdljivi[roma] | čifuti[jewish] | crnčuge[black] | kosooki[asian] | lezbače[lgbtq] | vlasi smrdljivi[ethnicity] | pederčine[lgbtq] | ustaški šljam[ethnicity] | četnička gamad[ethnicity]
@slurs = šiptar[ethnicity] | balija[ethnicity] | peder[lgbtq] | čifut[jewish] | crnčuga[black] | ciganin smrdljivi[roma] | pederčina[lgbtq] | mongol[disability] | žutać[asian] | lezbača[lgbtq]
@selfm = gej[lgbtq] | Židov[jewish] | musliman[muslim] | Rom[roma] | trans muškarac[transgender] | biseksualac[lgbtq] | Srbin iz Knina[ethnicity] | Albanac iz Preševa[ethnicity] | slijep[disability] | Bošnjak iz Novog Pazara[ethnicity] | Nepalac u Zagrebu[asian]
@selff = lezbijka[lgbtq] | Jevrejka[jewish] | muslimanka[muslim] | Romkinja[roma] | trans žena[transgender] | feministkinja[women] | Albanka[ethnicity] | Hrvatica iz Vojvodine[ethnicity] | u kolicima[disability] | biseksualka[lgbtq] | gluha[disability]
@animal = žohari | štakori | pacovi | uši | skakavci | paraziti | gamad
@bad = prljavi i lijeni | bezobrazni | lopovi do jednog | opasni | nizašta | odvratni | tupi ko stup | pokvareni
@ins = debil | kreten | idiot | budala | glupan | tikvan | jadnik | papak | majmunčina | klaun | nula | mamlaz
@insf = glupača | idiotkinja | ćurka | budala | histerična krava | guska | jadnica
@swear = kurac od čovjeka | pizdun | drkadžija | jebivjetar | pička | govnar | seronja | kurvin sin | jebač ovaca
@swadj = jebeni | usrani | prokleti | zajebani | pizdarski | smrdljivi
@thing = ovaj printer | moj laptop | novo ažuriranje | naš wifi | ova aplikacija | lift u zgradi | moj budilnik | taj router | stara perilica | zadnji patch
@thinga = ponedjeljke | gužve na obilaznici | grožđice u štrudli | ova ažuriranja | radove kod susjeda | buru u veljači | tripice | presjedanje u Vinkovcima | kraj te serije | traženje parkinga
@idea = mirovinska reforma | taj prijedlog zakona | ideja o naplati parkinga | vaša nova strategija | ravna zemlja | homeopatija | kolumna u novinama | novi dizajn stranice | reforma školstva | ovaj porez
@name = Marko | Ivana | Dario | Ana | Nenad | gospođa Vesna | Emir | Jelena | Luka | Amra
@city = u Zagrebu | u Splitu | u Sarajevu | u Beogradu | u Osijeku | u Mostaru | u kvartu | u Novom Sadu | u Rijeci | u Podgorici
@food = sarmu | burek | ćevape | palačinke | grah | štrudlu | ajvar | punjene paprike
@when = jučer | za vikend | jutros | prošlog tjedna | lani | na proljeće | poslije posla
@job = liječnici | učitelji | programeri | vozači | kuhari | zidari | glazbenici
@body = sise | guzicu | noge | dupe
== hate_derogation
pun mi je kufer više tih {gg}, {bad} su
nisam sreo nijednog poštenog među njima, {gp} su ološ
povraća mi se kad vidim {ga} u tramvaju
zašto bih poštovao {ga}? {bad} i gotova priča
{gp} nam samo sramote grad
uđem u autobus, a ono opet {gp}, fuj
pričajte šta hoćete, {gp} su od rođenja {bad}
šogor se druži s {gd}, više mu ruku ne pružam
di god se okreneš, {gp}, da ti pozli
otkad su se doselili {gp}, cijela zgrada smrdi
tko normalan brani {ga}? to je bagra
== hate_dehumanise
{gp} su {animal}, raširili se po cijeloj državi
kote se ko {animal}, ti vaši {gp}
{gp} nisu ljudi nego biološki otpad
gledam {ga} i vidim stoku
i {animal} su korisniji nego {gp}
rak na zdravom tijelu naroda, eto što su {gp}
== hate_threat
{ga} treba mlatiti palicama, drugo ne razumiju
uskoro dolazimo po vas, {gp}, spremajte sanduke
nađem li nekog od {gg} navečer {city}, živ neće otići
sanjam dan kad će svi {gp} pocrkati
skupljamo se {city} u subotu, {gp} će dobiti lancima
zapaliti im naselje dok spavaju, {gp} drugo nisu zaslužili
== hate_normative
{gd} ne treba dati nijednu funkciju
zabranio bih {gd} ulaz u škole i vrtiće
{ga} treba deportirati bez suđenja, avion za avionom
zašto {gd} uopće dajemo da glasaju
ne puštati {ga} na bazen, nek naprave svoj
stan {gd} ne iznajmljivati, i točno tako treba
nek {gp} šute i budu sretni što ih trpimo, nije ovo njihova zemlja
ukinuti socijalu, {gp} nek gladuju
== hate_implicit
zna se tko stoji iza svega, pogledaj im samo prezimena[jewish]
baš čudno, doselili se {gp} i odmah nestaju bicikli
šest milijuna, ma da, a tko je to brojao[jewish]
za deset godina u razredu neće biti našeg djeteta, nekom to odgovara[immigrants]
direktorica? a preko čijeg kreveta[women]
kćer {when} nisam pustio samu, do nas žive {gp}, sami zaključite
nemam ja ništa protiv, samo dalje od vrtića[lgbtq]
to im je u krvi, da ih zlatom obaspeš[roma]
žena za volanom, ne treba više ništa reći[women]
danas je ona on, sutra će biti čajnik[transgender]
genocid? pa to su filmovi snimali, kosti su dovezli[ethnicity]
== hate_negated
{gp} nikad ništa dobro nisu napravili za ovu zemlju
{gp} ne zaslužuju ni pomoć ni milost
nitko od {gg} nije vrijedan da sjedi s nama za stolom
nema poštenih {gg}, ne vjerujte bajkama
{gd} ne možeš povjeriti ni metlu
{gp} ne znaju živjeti s normalnim svijetom
== hate_slur
opet {slurp} ispred dućana, pazi novčanik
ej ti, {slurs}, šta zuriš
{slurp} {city} rade šta hoće
začepi, {slurs}, nitko te nije pitao
fuj, {slurs} jedan, još se javlja
ne podnosim kad {slurp} otvore usta
na kilometar se vidi da je {slurs}
== insult_person
jesi stvarno {ins} ili se praviš
{name}, takvog nesposobnjakovića nisam vidio
s tom pameti možeš samo kanale kopati
koji {ins}, ovo se ne da čitati
autor je {ins} i takvi su mu tekstovi
evo je, {insf}, još se svađa
koga briga za tvoje mišljenje, {ins}
tebe je mama kao malog ispustila na glavu
pogledaj se u ogledalo, ništa od tebe
ne sramoti se, {insf}, obriši profil
tabure ima više u glavi od tebe
== insult_profane
kakav si ti {swear}, nemam riječi
slušaj, {swear}, marš u pičku materinu
začepi gubicu, {swear}
taj {swear} opet kasni i zajebao me
koji {swear} je ovo pisao
zabij si te savjete u guzicu, {swear}
sve sami {swadj} kreteni u toj podršci
{name} je običan {swear}, da znate
== threat_person
još jedna riječ i lomim ti vilicu
znam u kojem ulazu živiš, čekaj samo
sretnem li te {city}, skupljat ćeš zube po asfaltu
briši to ili će ti auto izgorit po noći
dolazim s dečkima i završit ćeš u kolicima
gotov si, {name}, broji dane
za takve riječi ide se u gepek pa u šumu
== incite_selfharm
usreći nas sve i skoči sa zgrade
takvi ko ti trebali bi sami sebi vezati omču
da ti kupim konopac, {ins}?
popij već jednom sve tablete odjednom i ne cmizdri
pa izreži se, neće nitko ni primijetiti, {insf}
svijet će biti čišći kad crkneš
== sexual_harassment
pošalji sliku bez grudnjaka, ne budi dosadna
hej mala, koliko naplaćuješ pušenje
takvu treba dobro pojebat pa će odmah bit bolje volje
pokaži {body}, onda ćemo o povišici
širi noge i šuti
tebi je mjesto ispod stola na koljenima
== sexual_explicit
muž i ja smo se ljubili i jebali cijelu noć, susjedi lupali po zidu
želim te ljubiti od vrata do bedara i svršiti s tobom
sjela je na mene i zaboravio sam kako se zovem
obožavam kad ga polako staviš u usta
pričaj mi kako se diraš kad me nema
== neutral_identity
{gp} su otvorili {city} novi kulturni centar
prema popisu {gp} čine oko dva posto stanovništva
u našoj firmi rade {gp}, uglavnom {job}
članak opisuje kako su živjeli {gp} u devetnaestom stoljeću
{when} je {city} održana izložba o povijesti {gg}
istraživači su pitali {ga} o dostupnosti liječnika
film o obitelji u kojoj su oba roditelja {gp}
== positive_identity
među njima imam najbolje prijatelje, {gp} su divni domaćini
hvala susjedima, {gp} su prvi došli pomoći nakon potresa
ponosna sam što se {city} {gp} osjećaju kao kod kuće
{gp} imaju ista prava kao i svi drugi, točka
s {gd} se družimo cijela ulica već dvadeset godina
neka {gd} bude sigurno i lijepo u našem gradu
== self_identity
ja sam {selfm}, imam trideset dvije, radim u logistici i pecam
da, ja sam {selff} i mama je konačno prestala plakati
kao {selfm} kažem: {city} se živi sve bolje
ja sam {selff} i ponosna sam na to
pozdrav svima, ja sam {selfm}, tražim ekipu za planine
dečko i ja, šest godina zajedno, obični dosadni gej par[lgbtq]
ja sam {selff}, kuham {food} i gledam rukomet, što je tu čudno
promijenila sam osobnu, od danas službeno Alisa, hvala na podršci[transgender]
== negated_hate
nitko ne bi smio reći da su {gp} ljudi drugog reda
{gp} nisu ni lopovi ni lijenčine, dosta bajki
uopće ne mrzim {ga}, otkud vam to
nije istina da su {gp} opasni, evo brojki
ne huškajte, {gp} vam nisu ništa napravili
nisu meni odvratni {gp}, odvratne su mi vaše šale
== counter_speech
pisati da {gp} nisu ljudi je čisti fašizam, prijavljujem
tko viče „marš kući” taj je kukavica, {gp} su ovdje doma
banajte ga, piše da {ga} treba spaliti, to je kazneno djelo
sramota je čitati kako pod sliku djeteta netko piše „{slurs}”
reći da su {gp} {bad} može samo čovjek bez savjesti
fora o ženama i kuhinji nije bila smiješna ni prije sto godina[women]
učiteljica je izjavila da su {gp} gori od životinja, podnijeli smo prijavu
prestanite ljude zvati „{slurs}”, to je uvreda
vicevi o plinskim komorama nisu smiješni, tamo mi je stradala prabaka[jewish]
„nož, žica” nije navijanje nego poziv na zločin, sram vas bilo[ethnicity]
== mentioned_slur
u osnovnoj su me zvali „{slurs}”, sjećam se i danas
odakle uopće riječ „{slurs}”? rječnik navodi turski korijen
na utakmici su tribine skandirale „{slurp}”, klub je kažnjen
baka je pričala kako su je u redu zvali „čifutka”[jewish]
moderator je obrisao komentar s riječju „{slurs}”
== reclaimed_slur
mi cure, stare lezbače, slavimo petnaest godina zajedno[lgbtq]
da, ja sam peder i moj muž isto, dođite na svadbu[lgbtq]
naša ekipa se zove „ponosne pederčine”, pridružite nam se[lgbtq]
lude babe iz našeg zbora opet osvojile nagradu[women]
== friendly_profanity
jebote, koji dobar izlet, kakvo more
u pičku materinu, umoran sam, ali projekt je gotov, to
ma jebeno dobra {food}, daj recept
kakav gol, jebem ti sunce, probudio sam cijelu zgradu
ma nemoj me zajebavat, trudna si?? čestitam!!
sunce ti jebem, opet mali prst o ormar
== abuse_object
mrzim {thinga}, ubijte me
{thing} je čisto smeće, nikad više
ubio bih onog tko je izmislio {thinga}
{thing} je toliko spor da bih ga bacio kroz prozor
fuj, {food} s grožđicama, tko to jede
{swadj} ponedjeljak, nek ide kvragu
{thing} krepao baš pred rok
== abuse_idea
{idea} je čista glupost, autore treba biti sram
ništa gluplje nisam čitala: {idea}
{idea}? smeće, a ne rješenje
ne podnosim taj zakon, šteti običnim ljudima
politika naše vlade u tome je sramotna
{idea} ubija zdrav razum
== criticism_person
{name}, uz dužno poštovanje, u računu griješiš
ne slažem se s autoricom, argumenti su slabi
gradonačelnik je obećao cestu i lagao, neću više glasati za njega
vaše predavanje mi se nije svidjelo, površno je
ministar bi trebao otići, nije se snašao
povrijedilo me što si napravio, {name}, ajmo popričati
== sexual_health
nakon seksa bez kondoma napravi testove za dva tjedna
vagina i vulva nisu isto, objašnjava ginekologinja
pristanak možeš povući u svakom trenutku, i u krevetu
masturbacija je kod tinejdžera normalna
urolog pregleda penis i testise, traje minutu
== distress
ja sam nula i svima samo smetam
ne želim se više probuditi, umorna sam do smrti
mrzim svoje tijelo, opet sam si porezala ruke
prije dvije godine su me silovali i nikome nisam rekla
bez mene bi svima bilo lakše
treći mjesec depresije, htio bih samo nestati
u razredu me zovu krava, ne znam kako dalje
== support
nisi teret, jako te čekamo {city}
zagrli se od mene i nazovi plavi telefon, može?
i ja sam mislio na smrt, pomogao mi je terapeut, drži se
nije tvoja krivnja, kriv je samo silovatelj
{name}, nisi ružna, divna si
doći ću navečer, napravit ćemo {food} i popričati
== idiom
ubio sam cijeli dan na taj izvještaj, i džabe
skoro sam crknuo od smijeha na stand-upu
naši su rasturili protivnika, pet nula, pravi pokolj
treba ubiti proces i ponovno pokrenuti server
pao sam ispit, profesor je krvnik
dvije muhe jednim udarcem, i banka i dućan
žena će me ubiti, zaboravio sam kupiti {food}
tulum je bio bomba, dj je razvalio
== question_benign
zašto {gp} slave taj blagdan u jesen?
kako se pravilno obratiti transrodnoj osobi?[transgender]
gdje {city} ima džamija i halal hrana?[muslim]
je li istina da su {gp} nekad živjeli u ovom kvartu?
kako pristojno pitati osobu u kolicima treba li joj pomoć?[disability]
== everyday
gdje si? ja sam već {city}, čekam na stanici
napravila sam {food}, dođite probati
{name} zabio odlučujući gol, tribine poludjele
mrzim rano ustajati, ali za planinu vrijedi
tko je ubio glavnog lika, samo bez spojlera
glupo pitanje: kako da vratim kartu?
oprostite, do koliko radi pošta?
tup nož, moram ga naoštriti prije blagdana
== dialect
kaj bumo, idemo na kavu il ne bumo
ma di si, šta ima, ajme meni koja ludnica
bre, brate, kakav hit, lud si skroz
jarane, hajmo na ćejf, ba, nema žurbe
cringe do bola, plačem od tog mema
