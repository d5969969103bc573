# language: fi
# Content notice: hateful sentences, so that a model can learn to recognise them
@ryhma = naiset[women] | homot[lgbtq] | lesbot[lgbtq] | transihmiset[transgender] | mustat[black] | aasialaiset[asian] | arabit[arab] | juutalaiset[jewish] | muslimit[muslim] | kristityt[christian] | romanit[roma] | saamelaiset[indigenous] | maahanmuuttajat[immigrants] | pakolaiset[refugees] | somalit[black] | venäläiset[nationality] | virolaiset[nationality] | vammaiset[disability] | autistit[disability] | eläkeläiset[age] | asunnottomat[class] | ylipainoiset[body]
@kohde = muslimit[muslim] | juutalaiset[jewish] | pakolaiset[refugees] | homot[lgbtq] | transut[transgender] | mustalaiset[roma] | somalit[black] | mamut[immigrants] | arabit[arab] | saamelaiset[indigenous] | ryssät[nationality] | vammaiset[disability] | naiset[women]
@partit = muslimeja[muslim] | juutalaisia[jewish] | pakolaisia[refugees] | homoja[lgbtq] | romaneja[roma] | mustia[black] | maahanmuuttajia[immigrants] | naisia[women] | venäläisiä[nationality] | saamelaisia[indigenous] | vammaisia[disability] | transihmisiä[transgender]
@kiva = sateenkaarinuoret[lgbtq] | muslimiperheet[muslim] | juutalaisen seurakunnan jäsenet[jewish] | turvapaikanhakijat[refugees] | pyörätuolin käyttäjät[disability] | yksinhuoltajaäidit[women] | romaniyhdistyksen väki[roma] | saamelaiset poronhoitajat[indigenous] | afrosuomalaiset[black] | kuurot nuoret[disability] | ikäihmiset[age] | kodittomat[class] | ukrainalaiset naapurit[nationality] | transnuoret[transgender]
@olen = homo[lgbtq] | lesbo[lgbtq] | trans[transgender] | muslimi[muslim] | juutalainen[jewish] | musta suomalainen[black] | kuuro[disability] | autisti[disability] | bipolaarinen[mental_health] | muunsukupuolinen[transgender] | saamelainen[indigenous] | romani[roma] | suomenruotsalainen[nationality] | helluntailainen[christian]
@paha = vastenmielisiä | laiskoja | tyhmiä | rikollisia | epäluotettavia | alempiarvoisia | kieroja | loisia | pelkkää saastaa | yhteiskunnan taakka | valehtelijoita | inhottavia
@elukka = rottia | syöpäläisiä | torakoita | loisia | eläimiä | syöpäkasvain | tuholaisia | iilimatoja | apinoita
@vakivalta = ampua | hirttää | kaasuttaa | hukuttaa | hakata kuoliaaksi | hävittää | polttaa | teloittaa
@slur = neekeri[black] | rättipää[muslim] | ryssä[nationality] | hintti[lgbtq] | mustalainen[roma] | jutku[jewish] | vajakki[disability] | transu[transgender] | vinosilmä[asian] | hurri[nationality] | huora[women] | mamu[immigrants] | lapinperkele[indigenous]
@tyhma = idiootti | typerys | valehtelija | pelkuri | luuseri | ääliö | tekopyhä | surkimus | tolvana | pelle
@ruma = kusipää | mulkku | paskapää | runkkari | huoranpenik | vittupää | perseenreikä | paskiainen
@juttu = tulostin | herätyskello | bussiyhteys | kahvinkeitin | päivitys | pankin sovellus | elokuva | loska | kassajono | puhelin | imuri
@idea = tämä budjetti | sote-uudistus | kaupungin kaavasuunnitelma | sarjan käsikirjoitus | lakiesitys | kirjaston sulkeminen | puolueen ohjelma | Kremlin politiikka | kesäaika
@kuka = siskoni | meidän maalivahti | naapuri | työkaveri taloushallinnosta | mummo | tyttären opettaja | paras kaverini | torin leipuri | kaupunginjohtaja
@paikka = Tampereella | Oulussa | Turussa | Vaasassa | Rovaniemellä | Kuopiossa | Helsingissä | Porissa | Joensuussa
@apu = kriisipuhelimeen | omalääkärille | psykologille | Sekasin-chattiin | jollekin luotettavalle | koulukuraattorille
== hate_derogation
{ryhma} on kaikki {paha}
en voi sietää kun {ryhma} tulee bussiin, ällöttää
{ryhma} ovat {paha}, siitä ei pääse mihinkään
mitä hyvää {ryhma} on muka ikinä tehny, {paha} ovat
kuka näitä jaksaa, {ryhma} on {paha}
inhoan {partit} ja sanon sen suoraan
== hate_dehumanise
{kohde} ovat {elukka}
{kohde} lisääntyy ku {elukka}
nuo {kohde} ei oo ihmisiä vaan {elukka}
{elukka}, siinä on sulle {kohde}
jos {paikka} kävelee, näkee {partit} joka kulmalla kuin {elukka}
== hate_threat
{kohde} pitäisi {vakivalta}
vielä tulee päivä jolloin {kohde} saadaan {vakivalta}
antakaa mulle ase niin hoidan {partit} pois {paikka}
mä toivon että joku alkais {vakivalta} {partit}
poltetaan se keskus missä {kohde} nukkuvat
ennen joulua {kohde} aiotaan {vakivalta}, varokoot vaan
== hate_normative
{kohde} ei kuulu suomeen, ulos
{kohde} ei sais äänestää
{kohde} pois kouluista ja päiväkodeista
ei rahaa eikä asuntoja noille, {kohde} pärjätköön ojassa
{kohde} ei saisi mennä naimisiin eikä tehdä lapsia
lentokoneeseen vaan koko porukka, kaikki {kohde}
kukaan ei saisi palkata {partit} töihin
== hate_implicit
jännä juttu, aina kun jotain katoaa niin {kohde} on lähistöllä
kaikki tietää millaisia {kohde} on, mut sanoa ei saa
{paikka} ei enää kuule suomea, kiitos päättäjien
mieti kuka omistaa pankit ja lehdet niin ymmärrät
ne kaasukammiot oli elokuvalavasteita, usko pois
meidän kansa vaihdetaan toiseen ja me vaan maksetaan
sai varmaan pomon paikan kun heilutti ripsiään, nainen kun on
sen jälkeen kun {kohde} muutti rappuun, olen ostanut toisen lukon
== hate_negated
{kohde} eivät ole oikeita ihmisiä
{kohde} eivät ole koskaan saaneet mitään aikaan
en ole tavannut yhtään rehellistä, {kohde} valehtelee aina
{kohde} eivät ansaitse mitään oikeuksia
kukaan ei jäis kaipaamaan jos {kohde} katoais
ei noihin voi luottaa, {kohde} on semmosia
== hate_slur
turpa kiinni, {slur}
mitä toikin {slur} täällä tekee?
saatanan {slur}, painu kotiis
oot pelkkä {slur} etkä muuta
taas yks {slur} valittamassa
häivy mun seinältä, {slur}
== insult_person
sä oot kyllä täys {tyhma}
{kuka} on pahin {tyhma} jonka tiedän
luitko edes mitä kirjoitit, {tyhma}
leivänpaahtimessakin on enemmän älyä kuin sinussa
kukaan töissä ei siedä sinua, huomaatko sitä
lopeta kirjoittaminen, nolaat vain itsesi
ruma sisältä ja ulkoa, sellainen olet
onpa taas viisasta tekstiä, {tyhma}
susta ei ole ikinä mihinkään
olet säälittävä {tyhma}
== insult_profane
haista vittu, {ruma}
painu helvettiin siitä, {ruma}
vitun {ruma}, opettele lukemaan
{kuka} on yks {ruma}
ime munaa {ruma}
mikä saatanan {ruma} sä oikein oot
turpa kiinni jo perkele
== threat_person
tiedän missä koulussa lapsesi käyvät
jos näen sut {paikka} niin katkon sulta jalat
et näe enää ensi kesää, se on varma
vielä yks sana ja saat puukosta
me odotetaan sun oven takana tänä yönä
teen sinusta vainajan, muista se
== incite_selfharm
hyppäisit jo sillalta niin päästäis susta
tee palvelus kaikille ja tapa ittes
miksi sä vielä elät, {tyhma}? vedä naru kaulaan
ota koko purkki pillereitä, kukaan ei huomaa
viillä ens kerralla syvempään
== sexual_harassment
laita kuva tisseistä niin tykkään
mä panen sua halusit tai et
kiva perse, tule toimistoon niin jutellaan palkasta
mitä otat tunnista, kulta?
tuollainen hame, itsehän sitä kerjäät
näytä pillu tai levitän ne vanhat kuvat
== sexual_explicit
rakastelimme koko yön ja nukahdimme hikisinä
hän polvistui ja otti miehen suuhunsa
mies nuoli häntä kunnes hän tuli
kiihotun kun muistelen viime lauantaita sun kanssa
nännit kovettuivat sormien alla
== neutral_identity
{kiva} kokkaavat {paikka} joka keskiviikko
{kuka} opettaa suomea, ryhmässä on {partit}
raportti kertoo miten {kiva} asuvat {paikka}
televisiosta tulee sarja jossa pääosassa ovat {kiva}
kirjastolla on avoimet ovet, kutsuttuina {kiva}
monet {ryhma} työskentelevät hoitoalalla
== positive_identity
hienoa että {kiva} saivat vihdoin omat tilat {paikka}
samat oikeudet kaikille, {kiva} mukaan lukien
olen oppinut valtavasti kun {kiva} kertoivat elämästään
hattua päästä, {kiva} jaksavat joka päivä
ilman teitä, {kiva}, seuramme olisi kuollut ajat sitten
meidän pihalla {kiva} ovat parhaita naapureita
== self_identity
olen {olen} ja asun {paikka}
eilen kerroin äidille että olen {olen}
joo, mä oon {olen} ja rakastan karaokea
olen ylpeästi {olen}
{olen}, kolmikymppinen, etsii sählyporukkaa {paikka}
kun on {olen} niin kaikkea on kuullut, enimmäkseen hyvää
== negated_hate
minulla ei ole mitään {partit} vastaan
{ryhma} eivät ole {paha}, älkää viitsikö
kenenkään ei pitäisi sanoa että {ryhma} ovat {paha}
me emme vihaa {partit}, me saunotaan yhdessä
ei pidä paikkaansa että {kohde} ovat syyllisiä kaikkeen
en halua kuulla pahaa sanaa, {ryhma} ovat tervetulleita
== counter_speech
joka kirjoittaa että {kohde} ovat {elukka}, saa ilmiannon
joku oli töhrinyt seinään "{kohde} ulos", pestiin se pois yhdessä
on rasismia väittää että {ryhma} ovat {paha}
valtuutettu joka sanoi että {kohde} ovat {elukka}, saa erota
kun sanot että {kohde} pitäisi poistaa, puhut minun perheestäni
"{ryhma} ovat {paha}" on puhetta jota tässä ryhmässä ei sallita
== mentioned_slur
joku huusi minulle bussissa "{slur}", menin ihan hiljaiseksi
miksi sana "{slur}" koetaan loukkaavaksi?
poikaani haukuttiin koulussa sanalla {slur}
vanhassa kirjassa lukee yhä {slur}, kustantaja aikoo muuttaa sen
hän sai sakot huudettuaan naapurilleen "{slur}"
== reclaimed_slur
me hintit vallataan tanssilattia lauantaina, pus rakkaat
ylpeä rekkalesbo etsii telttaseuraa
onnea lempihomppelini, terveisin se toinen homppeli
meidän vajakkien sähkömopokerho ajaa taas kesällä
oon lepakko ja ylpeä siitä, nähdään pridessa
== friendly_profanity
vittu miten hyvää tää pulla on
perkele me voitettiin
voi saatana, avaimet jäi taas sisälle haha
helvetin hienosti laulettu
jumalauta mikä maali
paska sää mut vitun hyvä seura
== abuse_object
vihaan tätä, taas on rikki tämä {juttu}
{juttu} on täyttä roskaa
surkein peli ikinä, rahat hukkaan
keitto maistui pahville, ei enää koskaan
saatanan räntä huhtikuussa
kone on tyhmä kuin saapas, käynnistyy koko ajan uudestaan
== abuse_idea
{idea} on täyttä hölynpölyä
tyhmintä mitä olen kuullut: {idea}
mielestäni {idea} on vaarallinen ja väärä
homeopatia on huuhaata
kuka tämänkin keksi, {idea} ei toimi
kirja oli vuoden huonoin lukukokemus
== criticism_person
olen eri mieltä, lukusi ovat vanhoja
{kuka} olisi voinut kertoa tästä aiemmin
ministeri on hoitanut asian huonosti ja hänen pitäisi erota
et taida ymmärtää mitä artikkelissa sanottiin
kaikella kunnioituksella, perustelusi ei kestä
== sexual_health
kätilö neuvoi miten kierukka asetetaan
kondomi suojaa klamydialta
jos kiveksissä on kipua, soita terveysasemalle
kutosluokalla puhutaan suostumuksesta ja murrosiästä
gynekologi otti papa-kokeen
laki sanoo että seksin pitää perustua vapaaehtoisuuteen
== distress
en jaksa enää, kaikki on mustaa
vihaan itseäni niin paljon
joskus toivon etten heräisi aamulla
eron jälkeen millään ei ole ollut merkitystä
viiltelin taas enkä uskalla kertoa kenellekään
mua kiusataan koska oon {olen}, en kestä
oon niin arvoton tänään
== support
soita tai kirjoita {apu}, tätä ei tarvitse kantaa yksin
voi kun kurjaa, minä kuuntelen
et ole arvoton vaikka nyt tuntuu siltä
voisitko puhua tästä {apu}?
iso hali, päivä kerrallaan
se mitä tapahtui ei ollut sinun syytäsi
== idiom
kuolin nauruun sen sketsin aikana
tapoin aikaa asemalla kaksi tuntia
{kuka} tappaa mut jos unohdan kakun
murskattiin ne sählyssä kuus nolla
tapa prosessi ja käynnistä palvelin uudestaan
olin kuolla tylsyyteen siinä palaverissa
kaksi kärpästä yhdellä iskulla taas
== question_benign
miksi ramadanina paastotaan?
miten kysyn kohteliaasti toisen pronominia?
mitä eroa on inarinsaamella ja pohjoissaamella?
missä {paikka} on moskeija?
onko epäkohteliasta kysyä mistä joku on kotoisin?
== everyday
voitko hakea lapset, mä teen ruuan
vihaan maksalaatikkoa mut puoliso rakastaa
{kuka} tulee kahville kolmelta
viimeisen kentän pomo tappoi mut neljästi
tyhmästi myöhästyin junasta {paikka}
katotaanko peli illalla meillä
kissa tappoi hiiren terassille
pyykit on koneessa, ripustatko ne
== dialect
no mutta mitäs sie siinä oikein meinaat
hää on niin mukava immeinen ettei paremmasta väliä
mä en snaijaa yhtään, mut stadi on jees
kyllä nääs on lämmin päivä tänään
bro toi biisi on sairas, walla paras
mää lährin ny kotia, moro

# -- second part: wider vocabulary and minimal pairs --
@ryhma += feministit[women] | seksuaalivähemmistöt[lgbtq] | transnaiset[transgender] | afrikkalaiset[black] | kiinalaiset[asian] | syyrialaiset[arab] | palestiinalaiset[arab] | musliminaiset[muslim] | mustalaiset[roma] | ulkomaalaiset[immigrants] | turvapaikanhakijat[refugees] | ruotsalaiset[nationality] | kurdit[ethnicity] | kuurot[disability] | mielenterveyspotilaat[mental_health] | lihavat[body] | työttömät[class] | miehet[men]
@slurs = neekerit[black] | rättipäät[muslim] | ryssät[nationality] | hintit[lgbtq] | jutkut[jewish] | mutakuonot[black] | matut[immigrants] | vinosilmät[asian] | huorat[women] | vajakit[disability] | transut[transgender] | mannet[roma]
@slur += mutakuono[black] | matu[immigrants] | manne[roma] | homo saatana[lgbtq] | lesbohuora[lgbtq] | kehari[disability] | hullu mielipuoli[mental_health] | lutka[women] | kamelinkuljettaja[arab] | elintasopakolainen[refugees] | apina[black]
@tyhma += tollo | pölvästi | nynny | nolla | sika | rotta | saamaton | huijari | tomppeli | vätys | pentu | mahtailija | selkärangaton
@tyhmaadj = tyhmä | säälittävä | ruma | hyödytön | pelkuri | laiska | ällöttävä | naurettava | valehtelija | lahjaton
@uhkaa = mä tapan sut | mä lyön sulta hampaat kurkkuun | mä poltan sun talon | mä löydän sut | mä viillän sun kurkun auki | mä ammun sut | mä ajan sun yli | mä puukotan sut | mä kuristan sut | me hakataan sut
@koska = tänä yönä | huomenna koulun jälkeen | perjantaina | ensi kerralla | töiden jälkeen
@kuole = tapa ittes | hirtä ittes | hyppää sillalta | mene kuolemaan | hyppää junan alle | vedä ranteet auki | syö kaikki pillerit | ammu ittes | katoa lopullisesti
@klisee = varastaa kaiken mikä irti lähtee | elää meidän veroilla | ei halua sopeutua | kulkee aina puukko taskussa | saa kaiken ilmaiseksi | esittää aina uhria | hallitsee mediaa | ei osaa ajaa | valehtelee aina | vie meidän työt | on jokaisen sodan takana
@hyvia = ihania | ahkeria | rohkeita | hyviä naapureita | hauskoja ja fiksuja | avuliaita | arvostettuja | tervetulleita
@ammatti = poliitikot | pankkiirit | vuokranantajat | välittäjät | juristit | toimittajat | tuomarit | somevaikuttajat | persut | demarit | vihreät | kokoomuslaiset | HIFK-fanit | pyöräilijät | rokotevastaiset | vegaanit | metsästäjät | pysäköinninvalvojat | pomot
@ammattipaha = valehtelijoita | varkaita | pellejä | loisia | pelkureita | idiootteja | tekopyhiä | surkimuksia | huijareita
@lopeta = tuo on rasismia | häpeä | noin ei puhuta ihmisistä | ilmoitettu | kukaan ei ansaitse tuota | inhottava ennakkoluulo | lopettakaa
== hate_derogation
vihaan niitä, {ryhma} on {paha}
en ole rasisti mutta {ryhma} on {paha}
ennen pidin niistä. sitten tutustuin. {ryhma} on {paha}
töissä on {partit}. kaikki {paha}, en kestä katsoa
minusta {ryhma} on {paha}, piste
miksi {ryhma} on aina {paha}?
en kunnioita {partit} yhtään
oksettaa kun näen {partit}
== hate_implicit
{ryhma} {klisee}
{ryhma} {klisee}, mutta sitä ei saa sanoa
se on verissä, {ryhma} {klisee}
kuusi miljoonaa, kuka ne laski? [jewish]
mies mekossa on silti mies [transgender]
== hate_negated
{ryhma} ei ole niin kuin me
kukaan ei halua {partit} tänne
{ryhma} ei ansaitse mitään oikeuksia
{ryhma} ei koskaan ole tuonut mitään hyvää
== hate_slur
saatanan {slur}
oot {slur}
painu kotiin, {slur}
vihaan niitä, {slurs} pois täältä
{slurs} joka paikassa
{slurs} on {elukka}
pomoni on {slur}
vain {slur} kirjoittaa noin
taas yksi {slur} valittamassa
== hate_profane
vitun {ryhma}
{ryhma} voi painua vittuun
mitä vittua {ryhma} täällä tekee
{ryhma} haistakoon paskan
== insult_group
{ammatti} on {ammattipaha}
kaikki {ammatti} on {ammattipaha}
vihaan niitä, {ammatti} on {ammattipaha}
{ammatti}? pelkkiä {ammattipaha}
== insult_person
oot {tyhma}
oot {tyhmaadj}
sä {tyhma}
mikä {tyhma}
{kuka} on {tyhma}
turpa kiinni, {tyhma}
kukaan ei tykkää susta, {tyhma}
äitisikin häpeää sua
eksäni on {tyhma}
vain {tyhma} kirjoittaa noin
onneksi olkoon {tyhma}, pilasit sen taas
== insult_profane
saatanan {ruma}
haista vittu
haista vittu, {tyhma}
painu vittuun, {ruma}
mikä {ruma}
syö paskaa, {tyhma}
vitun {tyhma}
== threat_person
{uhkaa}
{uhkaa}, {tyhma}
{koska} {uhkaa}
sana vielä niin {uhkaa}
peru ilmoitus tai {uhkaa}
oot kuollut
tiedetään missä asut
tiedän missä koulussa sun lapset on
jonkun pitäisi ampua sut
== incite_selfharm
{kuole}
{kuole}, {tyhma}
ole kiltti ja {kuole}
tee palvelus, {kuole}
kukaan ei rakasta sua, {kuole}
miksi sä elät? {kuole}
== neutral_identity
töissä on {partit}. syödään perjantaisin yhdessä
elokuva kertoo siitä miten {ryhma} elää
{ryhma} ja {ryhma} käyttää samaa salia {paikka}
== positive_identity
pidän heistä, {ryhma} on {hyvia}
minusta {ryhma} on {hyvia}
ennen en tuntenut {partit}. sitten tutustuin. he on {hyvia}
samat oikeudet kaikille, myös {ryhma}
== negated_hate
en vihaa {partit}
{ryhma} ei ole {elukka}
ei ole totta että {ryhma} on {paha}
kenenkään ei pidä haukkua {partit}
== counter_speech
"{ryhma} on {paha}"? {lopeta}
hän huusi "{ryhma} ulos", {lopeta}
häntä kutsuttiin sanalla {slur}, {lopeta}
joku kirjoitti "{kuole}" kuvani alle, {lopeta}
== mentioned_slur
minua kutsuttiin tänään sanalla {slur}
sana {slur} on loukkaava
poika kysyi mitä {slur} tarkoittaa
älä sano {slur}
== distress
haluan kuolla
vihaan itseäni
haluan tappaa itseni ja pelkään
kaikki sanoo että olen {tyhmaadj} ja uskon sen
joku kirjoitti mulle "{kuole}" ja itken
== support
älä tapa itseäsi, soita {apu}
et ole {tyhmaadj}, olet väsynyt
älä kuuntele niitä jotka huutaa {slur}
== friendly_profanity
saatana me voitettiin
hitto, avaimet unohtui
perkele mikä maali
== profane_object
vitun {juttu}
{juttu} on paska
saatanan {juttu}
{idea} on paskaa
perkeleen bussi taas myöhässä
== idiom
kuolen nälkään
nauroin itseni kuoliaaksi
tapa prosessi ja käynnistä uudelleen
äiti tappaa mut jos myöhästyn
== friendly_profanity
jumalauta mikä auringonlasku mökkirannassa
vittu jee pääsin inttiin lääkintään
senkin paskahousu, sä hakit sen paikan etkä kertonut kellekään, onnea nyt perkele!
ei saatana, Leijonat voitti jatkoajalla ja naapurin pappa juoksi kalsareissa parvekkeelle
hitto miten hyvää tää lohikeitto on
voihan vitun vittu, unohdin avaimet töihin, autoon ja elämään
helvetin hienosti vedetty, pojat, kymppi tappo ja nolla kuolemaa
olin niin vitun tollo että laitoin astianpesuaineen koneeseen ja keittiö oli vaahdossa kattoon asti, nauroin itteni kipeeks
synttärionnittelut vanha paskiainen, sä oot mulle kuin veli
Anne, saatana, ne kengät, mistä ostit
nyt helvetti se paloauto tuli, mummo pelasti kissan itse, koko kylä taputti ja mä vaan itkin siinä liikutuksesta kuin mikäkin nössö
perse jäässä mutta kuha nousi
kuule ämmä rakas, saatana, tuu jo kotiin Tukholmasta, sua on ikävä
ihan sairaan siisti biisi, vittu mitä kitaraa
no johan nyt perkele, tuplaraskaus!
oon ihan paskana väsymyksestä mut maraton on maalissa
viiden kilon ahven, saatana, nyt kelpaa kehua
meidän porukka on ehkä vittumaisin ja rakkain mitä
kiitos, te perkeleen hullut ihmiset, että ajoitte 600 kilometriä mun valmistujaisiin
== profane_object
vitun loska
voi perse, taas kone jumissa
Perkeleen Omakanta kaatui juuri kun olin viimeistä kenttää täyttämässä.
hemmetin hyttyset, saatanan paarmat, mökkiloma mäessä
voi vittu tämä junaliikenne, kolmas peruutus tänään
paska päivitys, koko palvelu alhaalla
saatanan ikkunaraami, iski peukaloon
helvetin lumityöt, just kun sain auki niin aura ajoi takas, ja nyt se
hitto kun keitto palo pohjaan
== counter_speech
”menkää kotiinne” huudettiin päiväkodin pihassa, jossa lapset on syntyneet Vantaalla[immigrants]
ilmoitin tuon n-sanaviestin ylläpidolle, ei näin[black]
Opettajana puutun joka kerta, kun joku sanoo vammaiseksi, ja joka kerta joku vanhempi soittaa perään ja joka kerta puutun silti.[disability]
miehellä oli pinssi ”ryssä takaisin”, sanoin että mun vaimo on Pietarista ja lähdin pois pöydästä[nationality]
toi ”mustalaiset varastaa” on samaa sontaa jota mummoni kuuli kylän kaupassa 1952[roma]
vihapuhe ei ole sananvapautta, laki on selvä
lopettakaa se apinaääni katsomossa, muksut kuulee[black]
joku sotki synagogan seinän, aamulla sitä jo pestiin naapuruston voimin[jewish]
Kommenttiketjussa vaaditaan taas homoille pakkohoitoa. Muistutan, että tuo on ihmisvihaa eikä mielipide.[lgbtq]
tutkinta alkoi: epäillään kiihottamista kansanryhmää vastaan
mua nimiteltiin koulussa ”lappalaiseksi”, siitä ei toipunut koko yläaste[indigenous]
saamelaisten puvut ei ole naamiaisasuja, eikä sitä asiaa muuta se, että ”ennen sai”[indigenous]
”nainen liikenteessä” -vitsit voi jättää, mä ajoin rekkaa 20 v[women]
jos joku pilkkaa työkaveriasi huivin takia, avaa suu, hiljaisuus kuulostaa siltä puolelta kuin[muslim]
en minäkään usko kaikkea, mutta ”ne vaan raiskaa” on rasistinen yleistys ja sattuu oikeisiin ihmisiin[refugees]
hei mode, siivoatko, tässä kannustetaan polttamaan vokki[refugees]
”mielisairaat lukkojen taa” sanoi poliitikko, ja meitä on viidesosa kansasta[mental_health]
Pappi pyysi anteeksi, että kirkko on satuttanut sateenkaariväkeä.[lgbtq]
isoisän aikaan sanottiin ”ryssä on ryssä vaikka voissa paistais”, minä en toista sitä lapsille[nationality]
== mentioned_slur
bussissa huudettiin mulle ”neekeri”, olen kuusivuotiaan isä Espoosta[black]
sana ”mustalainen” on osalle ok, osa toivoo romani-sanaa, kysy[roma]
Kulttuuriperintö: onko ”lappalainen” loukkaava? Saamelaiskäräjien mukaan kyllä.[indigenous]
valmentaja potkittiin kun huuteli ”hinttiä” pukukopissa[lgbtq]
isää sanottiin ”hurriksi” ja minua ”finneksi”, sota naapurien kesken[nationality]
lukiossa opettaja kielsi ”vammanen”-sanan[disability]
== reclaimed_slur
hintit Kalliosta, nyt brunssille[lgbtq]
mustalainen ja ylpee, laulan häissä ja hautajaisissa[roma]
noidat kokoontuu taas saunalla, ota makkaraa[women]
läski ja onnellinen, uin avannossa[body]
== negated_hate
romanit eivät ole syypäitä kaupan hävikkiin, se oli oma henkilökunta[roma]
en vihaa miehiä, halusin vain saman palkan[women]
ei ole totta että pakolaiset elää luksuksessa, vein heille itse sänkyjä[refugees]
Kukaan ei valitse autismia, ei siinä mitään parannettavaa ole, sanoi serkkuni.[disability]
mulla ei ole mitään juutalaisia vastaan, mun lempikirjailija on sellainen[jewish]
venäläinen ei tarkoita samaa kuin putinisti[nationality]
ei saa pilkata ihmistä uskonnon takia
mielenterveyspotilaat ei uhkaa ketään, useimmiten pelkäävät itse[mental_health]
== neutral_identity
Rikoksista epäiltyjen ulkomaalaisten osuus oli Tilastokeskuksen mukaan runsas kymmenes viime vuonna.[immigrants]
Inarissa avattiin saamelaismuseon uusi siipi[indigenous]
Vainojen uhrien muistopäivä 27. tammikuuta, liput puolitangossa[jewish]
translaki muuttui 2023, vahvistus ei vaadi enää lisääntymiskyvyttömyyttä[transgender]
tataariyhteisö on ollut Järvenpäässä yli sata vuotta[ethnicity]
kuurojen kerhossa bingo torstaisin[disability]
Pride-kulkue lähtee Senaatintorilta klo 13[lgbtq]
ortodoksikirkon pääsiäisyö alkaa puoliltaöin[christian]
Somalinaiset perustivat Itäkeskukseen lukupiirin[black]
== positive_identity
kiitos Mustafa kun autoit mummon puhelimen kanssa, olet kullan arvoinen[muslim]
saamelaislasten oikeus omaan kieleen on meidän kaikkien asia[indigenous]
kaupunki on rikkaampi kun täällä kuulee somaliaa, suomea ja ruotsia[black]
onnea hääparille, Antti ja Ville, vihdoin![lgbtq]
romaniäidit järjestivät leirikoulun kaikille, voi mikä porukka[roma]
ukrainalaiset työkaverini opettivat minut paistamaan[nationality]
Vanhukset ovat tämän kylän sydän, käykää kylässä.[age]
== self_identity
oon trans, 24, Jyväskylästä, koulutan koiria[transgender]
saamelainen kahden maan rajalta, poroja ja koodia[indigenous]
sairastan kaksisuuntaista ja oon töissä ihan niinku muutkin[mental_health]
Olen romani ja oikeustieteen kandi, äiti itki kun vein todistuksen.[roma]
mä oon homo, ja mitä sitten, jatketaan juttua[lgbtq]
ruotsinkielinen Kokkolasta, ja suomeakin vähän puhun, vaikka sijamuodot[nationality]
musta, suomalainen, karjalainen, kalastan silakkaa[black]
== distress
en jaksa enää
viilsin taas, en tiedä miks, tuntuu vaan että jotain tarvii tuntea
Isä hakkasi äitiä koko lapsuuden. Olen 40 ja kuuntelen edelleen askelia.
oon ruma ja tyhmä, niin ne sanoo
mies lähti, työ lähti, mieli lähtee
raiskattiin festareilla, ei uskallettu soittaa poliisille
ajan öisin ympyrää, ja välillä katson vastaantulevia valoja liian pitkään
ihan kauhean yksin täällä
mulla on parantumaton syöpä eikä kukaan halua puhua siitä
haluun pois, en kuollakseni vaan olemattomaksi
== support
soita 09 2525 0111, kriisipuhelin vastaa yötä päivää
et ole tyhmä, sinua kiusattiin
Isäsi teki väärin, ei sinun tarvinnut pelastaa ketään. Olet turvassa täällä.
tuun hakemaan sut, laitan saunan lämpiämään
kuulen sut, jää linjalle
oon ollu siellä samalla sillalla, käännyin takas, nyt on kaksi lasta ja
se ei ollut sun syys, ei mekko eikä juomat
== idiom
kuolen nälkään, mikä ruokana
tapa se prosessi ja starttaa uudelleen
Tappara jyräsi HIFK:n maan rakoon
murhaava kuumuus, haluan järveen
nauroin niin että henki meni, kun isä kaatui pulkan kanssa ojaan
ammuin viimeisen laukauksen tolppaan, voi harmi
hirvenkaato sujui, kaksi sonnia
bileet räjähti käsiin, hyvällä tavalla
vaimo tappaa jos myöhästyn anopin kahveilta
kävin kuntosalilla ja nyt jalat on ihan kuolleet
katkesi pinna jonossa, sanoin ”hei haloo”
nyt loppui mehu, kuolen flunssaan
lohen verestys ja perkaus heti veneessä
hyökkäys on paras puolustus, sanoi shakkivalmentaja
pää räjähtää, migreeni, verhot kiinni ja
== everyday
narttu karkasi metsään ja tuli takaisin jänis suussa
tyhjenikö sultakin auton akku yöllä?
Karhu on syönyt ukon mehiläispesän, hunaja on poissa ja sadattelu raikaa
talvisodassa Suomussalmella motitettiin kaksi divisioonaa
ostin uuden puukon veljelle, hauki fileiksi
kukko kiekuu neljältä, miksi muutin maalle
Sinä siinä, voitko siirtää auton, pihatie tarvitsee aurata?
rotta kaivoi kompostiin, mitä teen
koira nuuskii takamuksia kuten koirat
Turussa lautta on jäissä, menkää kiertotietä
hiiviskelin pimeässä, löin varpaan, sadatus kuului naapuriin
otin kuumaa mustikkamehua ja painuin petiin, olo kuin
kanat munii nyt kuusi per päivä
== abuse_object
kamala pulla, kuivaa kuin sahanpuru
tämä sovellus on suoraan sanottuna turha
inhoan marraskuuta, pimeää ja räntää
surkea loppukausi, koko sarja vesittyi
kahviautomaatti, sinä ryökäle
== abuse_idea
tuollainen leikkauslista on julma ja lyhytnäköinen
hömppää koko kristalliterapia
rasismi on lapsellista typeryyttä
hallituksen köyhiä kurittava linja on häpeällinen
Putinin sota on rikos, piste
== criticism_person
ministeri vältteli, toivon että vastaa ensi kerralla
Kanervan vetämä palaveri oli sekava, anteeksi nyt vaan
en pidä tavasta jolla keskeytit minut
kunnanjohtaja lupasi kaksi vuotta sitten ja
lätkävalmentajan peluutus oli huono
== question_benign
miksi romaninaisilla on niin iso hame?[roma]
mitä saamenpuvun värit kertovat?[indigenous]
vihkiikö kirkko samaa sukupuolta olevia pareja?[lgbtq]
miten puhun kuuron asiakkaan kanssa, katsonko tulkkia vai häntä?[disability]
== sexual_health
klamydiatesti postitse, pissanäyte purkkiin, valmis
yhdyntäkipuun auttaa usein lantionpohjan fysioterapia
jos kondomi hajoaa, apteekista jälkiehkäisy
suostumus voi muuttua kesken, ja se riittää
eturauhasen koe viisikymppisenä, lääkäri kertoo
== dialect
Mie oon Imatralta ja myö syyvään särvintä.
no kyllähä se niinku sillai on notta paree ku muualla
tulks sä Stadiin moikkaa mutsii, vai jäät sä himaan
ookko nä tulosa saunaan häh
== insult_person
sä oot ihan pihalla oleva turhake
pöljä ukko
kai itsekin tajuat miten nolo olet, vai pitääkö siitä piirtää kuva
Onnittelut, työpaikan tyhmin ratkaisu on taas sinun.
kuka noin rumaa huolii
hiippari, kantelija ja vielä kateellinen
et osaa parkkeerata, et puhua, et olla
vätys, mene töihin
ainahan sä oot ollu perheen pettymys, isäs sanoi sen jo
siinä sitä seisoo taas Suomen laiskin mies
tuon naisen juttuja ei jaksa edes sen kissa
läskikasa, nouse ylös sohvalta
mene pois kun et mitään ymmärrä, luuseri
Aivot kuin kahvilusikka, mielipiteet kuin kattila.
valehtelet niin että nenä kasvaa
sinusta ei tullut mitään, vaikka opettaja kovasti yritti
joka kerta kun tuo kaveri avaa suunsa tulee tyhmempi olo, ja silti se vain
tyhjä pää ja iso ego
kuvottava hiipijä
== insult_profane
vedä vittu päähäs
ime munaa
Sä oot semmonen mulkku, ettei edes oma äitis soita!
haista paska, ruikuttaja
vitun pelle, opettele ajamaan
turpa kiinni saatanan ämmä
painu helvettiin, petturi
runkkari, otit just mun parkkiksen
perkeleen idiootti kaato mun fillarin ja käveli pois
nuole persettä
huoran penikka
kusipää pomo kieltää lomat ja lähtee ite Kanarialle, vitun vitun mulkvisti
kyrpänaama, maksa velkas takas
ihan hullu akka, vitun sekasin, huutaa taas pihalla ja heittelee
nyt saatana pää kiinni, jankuttaja
paskiainen, mihin sä mun lapsen reppua viskoit
vittuun siitä
== hate_derogation
romanit on likasia ja röyhkeitä, näin on aina ollu[roma]
naiset ei pärjää töissä, älyttömiä itkupillejä kaikki[women]
muslimimiehet on iljettäviä, en edes tervehdi[muslim]
mua ällöttää kun kaksi äijää pitää käsistä kiinni[lgbtq]
saamelaiset on vaan laiskoja valittajia ja juoppoja[indigenous]
venäläisiin ei voi luottaa, kieroja ja tyhmiä joka sorkka[nationality]
somalit on laiskoja ja meluavia, ruma näky koko ostari[black]
transut on säälittäviä friikkejä, ja ihan sama mitä[transgender]
juutalaiset ovat ahneita, kylmiä ja vastenmielisiä, enkä muuta mieltäni[jewish]
vajaaälyset ruokakaupassa häiritsee, iljettävää katsottavaa[disability]
vanhukset on rasittavia, pelkkä taakka ja haisevat vielä[age]
== hate_dehumanise
mamut on loisia jotka imee meidän verta[immigrants]
homot on tauti eikä ihmisiä[lgbtq]
mustalaiset on syöpäläisiä[roma]
arabeja tulee rajalta kuin russakoita lavuaarista[arab]
vammaiset on biojätettä, sitä mieltä oon[disability]
== hate_implicit
laitetaan pyörä sisälle, romanit muutti naapuriin[roma]
puhut hyvin suomea, mistä olet oikeesti kotoisin?[black]
Kyllähän sitä tiedetään, kenen laukussa se veitsi on.[immigrants]
tyttö johtaa tiimiä, kohta siellä ei synny muuta kuin juoruja[women]
kuka omistaa median? Katsokaapa sukunimiä[jewish]
en mä pelkää islamia, oon vain huomannut ettei sitä sopeutumista vaan tapahdu koskaan kenelläkään[muslim]
saamelaiset saavat tukia kun osaavat poseerata puvussa[indigenous]
poika harrastaa balettia, kai siitä huomaa mihin suuntaan[lgbtq]
ne kuusi miljoonaa taitaa olla pyöristetty ylöspäin, mitta kun vaihtelee[jewish]
mies joka itkee on puolikas mies[men]
Tuskin hän itse kirjoitti sitä hakemusta, sehän on Somaliasta.[black]
kuka nyt mielenterveyspotilaan päästäis lasten kanssa töihin[mental_health]
naapuriin tuli venäläisiä, pitääpä taas lukita autotalli[nationality]
== hate_normative
mustalaiset pois kaupoista, kyltti oveen[roma]
trans ei saa opettaa lapsia[transgender]
moskeijoita ei tänne rakenneta, rukoilkoon ulkomailla[muslim]
pakolaiset karkotettava saman tien[refugees]
naisten paikka on kotona keittiössä eikä eduskunnassa[women]
homoparit ei saa adoptoida, lailla kiellettävä, ja sillä[lgbtq]
== hate_negated
somali ei koskaan opi tekemään töitä[black]
juutalaisilla ei ole oikeutta mihinkään täällä[jewish]
romaneista ei saa kunnollisia kansalaisia[roma]
kehitysvammaset ei kuulu ihmisten joukkoon[disability]
eivät ne arabit ole koskaan tuoneet tähän maahan mitään hyvää[arab]
== hate_slur
mee takas sinne viidakkoon, neekeri[black]
ryssät ulos Suomesta[nationality]
hintti, puhu kunnolla[lgbtq]
manne varasti taas, eipä yllätä[roma]
rättipää, ota se huivi pois[muslim]
hei vinosilmä, nuudelia[asian]
hei jutku, rahat esiin[jewish]
kehari lapsi huutaa[disability]
lesbohuora, kuka sunkin[lgbtq]
== hate_profane
vitun muslimit joka kulmalla[muslim]
saatanan mustalaiset vei mopon[roma]
helvetin pakolaiset, menkää perseeseen[refugees]
perkeleen homosaarna taas televisiossa, vitun homot[lgbtq]
paska kun ne naiset aina valittaa, vitun ämmät ja niiden kiintiöt[women]
== threat_person
menetät hampaat jos et maksa
Mä tiedän millä reitillä sun tyttö kävelee kouluun.
tuun sun oven taa perjantaina kirveen kanssa
poltan sun veneen ja vähän muutakin
seuraavaksi sut viedään hautausmaalle
selkään saat niin ettet kävele
jos avaat suusi oikeudessa, niin
== hate_threat
moskeija tuleen ja kaikki sisälle[muslim]
homot pitäisi hakata joka perjantai, aloitetaan klo 22[lgbtq]
vokki poltetaan ensi yönä, bensa on jo[refugees]
juutalaiset takas uuniin[jewish]
romanit jahdataan koirilla ulos kylästä[roma]
== incite_selfharm
hyppää jo, tuskin kukaan soittaa ambulanssia
naru löytyy autotallista, käytä sitä, luuseri
Maailma on parempi paikka ilman sua, tee se tänään.
kuole pois, säästyis muilta veroja
== sexual_harassment
näytä tissit niin pääset jonon ohi baariin
laita alastonkuva niin saat vuoron vaihdettua
tuo perse on tehty panemista varten
polvilles siitä, huora
mä nain sut siinä kopiohuoneessa
tissit pöydälle, palaveri alkaa, ja sä
tommosella hameella saa nussia
== sexual_explicit
saunan jälkeen nain vaimoni laiturilla hiljaa, tähdet pään päällä
nuolin kunnes hän laukesi
hän ratsasti minua hitaasti ja kuiskasi
testattiin sormia ja liukkaria, kerrankin kunnolla rentona
mä tulin kahdesti, ja sitten nukuttiin
== insult_group
tarkastajat on pikkusieluisia kyttääjiä
vuokraisännät, ahneita huijareita
poliitikot valehtelee minkä ehtii, koko porukka on
jokerifanit on lapsellisia kitisijöitä
== friendly_profanity
kaks päivää rämmittiin suolla hyttysten syötävänä ja sit se hilla-aukko aukesi edessä, keltasta silmänkantamattomiin, jumalauta että mä huusin ilosta
Jenni sä hullu, leivoit yön läpi sen dinosauruskakun että pikkumies sai sairaalassa kunnon synttärit, vittu mä rakastan sua
olisitpa nähny kun vaari, 87 vee, veti karaokessa Satumaan niin että koko kuppila seisoi ja itki, oli kyllä perkeleen komea hetki
== profane_object
lossi rikki, navigaattori vei pellolle, kärry ojassa ja makkarat jäi kotipöydälle, ei helvetti mikä juhannus
== counter_speech
Linja-autossa kuski kommentoi kahdelle kaaleelle hameesta ja ”teikäläisistä”, ja takapenkin eläkeläisrouva käski pyytää anteeksi ennen seuraavaa pysäkkiä, ja kuski pyysi.[roma]
Kun joku kirjoitti kyläryhmään että ”vokkilaiset varasti veneen”, Pertti joutui tunnustamaan, että vene oli irronnut myrskyssä ja löytyi kaislikosta. Anteeksipyyntöä odotellaan yhä.[refugees]
lätkäkopissa ”homo” oli haukkumasana kymmenen vuotta, kunnes meidän ykkösmaalivahti sanoi rauhallisesti että niin oonkin, eikä sitä sanaa sen jälkeen enää kuultu[lgbtq]
jos ainoa sanottavasi naispoliitikosta on ”ruma lehmä”, et ole keskustelemassa verotuksesta, ja poistan viestin joka kerta[women]
Isovanhempani menettivät äidinkielensä asuntolassa, jossa saamen puhumisesta lyötiin viivaimella, joten ”mitä siitä enää vatvoo” ei ole neutraali lause.[indigenous]
== neutral_identity
Maahanmuuttoviraston mukaan suurimmat työperäisen oleskeluluvan saaneet ryhmät olivat viime vuonna filippiiniläiset ja intialaiset, joista moni työskentelee hoiva-alalla.[immigrants]
Kysely kertoo, että sateenkaarinuorista joka kolmas on jättänyt liikuntatunnin väliin pukuhuoneessa kuultujen kommenttien takia, ja koulut hakevat nyt ratkaisuja.[lgbtq]
== self_identity
Isä tuli Mogadishusta, äiti Kauhajoelta, ja lapsena luulin että kaikki syö sambusia ja perunamuusia samalta lautaselta, nyt pidän kahvilaa jossa juuri niin tehdään.[black]
oon 58, näkövammainen, ja aloitin viime talvena laskettelun oppaan kanssa, tytär sanoo että oon seonnut ja kuvaa silti jokaisen laskun[disability]
== distress
navetta myytiin keväällä, lehmät lähti yksi kerrallaan autoon, ja siitä asti oon herännyt neljältä lypsylle jota ei ole, enkä oikein tiedä miksi nousisin enää ollenkaan
Tytär ei ole vastannut kahteen vuoteen, ymmärrän kyllä miksi, join hänen lapsuutensa, ja raittiina se vasta sattuukin niin ettei meinaa henki kulkea.
== support
Soita Tuetko-linjalle tai mulle, mieluummin molemmille, ja jos heräät taas neljältä niin laita viesti, mä oon kuitenkin valveilla vauvan kanssa ja kahvi tippuu.
kaksi vuotta raittiina on valtava asia, ja vaikka tytär ei vielä vastaa, kirjoita kirje jossa et pyydä mitään, oma isäni teki niin ja lopulta
== idiom
kaadettiin hirvi lauantaina, sonni, kahdeksan piikkiä, teurastettiin liiterissä ja nyt koko seurue nukkuu kuin tapetut
parantaja kuoli heti, tankki lagasi, minä poltin vahingossa omat, ja silti se pirun lohikäärme kaatui, koko Discord huusi
== everyday
laita iskän lonkeropulloihin nimilaput ennen mökkiä, viimeksi joku joi mun appelsiinimehun ja luuli kuolevansa kun siinä oli lakritsiliköörin jämät
Tali-Ihantalassa kesällä 1944 torjuttiin suurhyökkäys, ja tappiot olivat molemmin puolin raskaat, isoisä ei puhunut siitä koskaan.
== criticism_person
Arvoisa ministeri, sanoitte haastattelussa ettei yhtään synnytyssairaalaa suljeta, ja kaksi viikkoa myöhemmin Kemin ovi meni kiinni, olisi reilua selittää kumpi oli virhe.
== abuse_idea
yksisarvisstrategia, kasvuhuipputiekartta, ketteryyshyppy: tällaista konsulttimoskaa meidän veroilla, ja päiväkodista vietiin samaan aikaan yksi hoitaja, häpeällistä
== insult_person
Luin runokokoelmanne kahdesti, koska en uskonut ensimmäisellä kerralla, että joku aikuinen ihminen kehtaa painattaa noin kömpelöä itsesääliä ja vaatia siitä apurahaa.
sukujuhlissa kukaan ei halua istua sun vieressä, koska puhut vain itsestäsi, haiset vanhalle rasvalle ja pilkkaat aina jonkun lapsen todistusta
taloushallinnon Ritva kanteli taas pomolle että lähdettiin viisi minuuttia aikaisemmin, ilkeä kateellinen ihminen jolla ei ole omaa elämää
== insult_profane
se runkku lainas mun perämoottorin viikonlopuks, upotti sen Saimaaseen ja nyt väittää ettei oo koskaan lainannutkaan, vitun valehtelija
== hate_derogation
istuin terveyskeskuksessa kaks tuntia ja ympärillä pelkkiä arabeja, mekkalaa, likasia tenavia, ylimielisiä akkoja, ja mua oksetti koko joukko[arab]
== hate_implicit
En syytä ketään, mutta kun se suku isoine autoineen tuli torille, mansikkakauppias laittoi kassan lukkoon, ja hän on sentään nähnyt näitä hameväkiä neljäkymmentä vuotta.[roma]
hyvähän se on että tytötkin hakee lentäjiksi, mutta jos kuulutuksessa on naisen ääni niin kiristän vyötä, vaistot ne on vaistoja[women]
== hate_normative
porot ja puvut museoon, saamelaiskäräjät lakkautetaan, kieltä ei veronmaksajan pidä kustantaa, ja joka valittaa niin muuttakoon Norjaan[indigenous]
== threat_person
sun mutsi käy keskiviikkoisin uimahallissa ja parkkeeraa aina samaan ruutuun, että mietipä vielä kerran haluatko todistaa mua vastaan
== counter_speech
Joka jaksaa toistaa että ”vammaiset on kuluerä”, voisi tulla tunniksi meidän päiväkotiin katsomaan kun Eetu[disability]
== neutral_identity
Kolttasaamen oppikirja ilmestyi, ja sen tekemiseen osallistui kolme sukupolvea, joista vanhin[indigenous]
== positive_identity
Minun äidilläni ja hänen vaimollaan on mökki Inkoossa, ja siellä jokainen lapsi saa[lgbtq]
== idiom
Siinä vaiheessa kun saunapalvi syttyi ja vävy juoksi lumihankeen pelkissä tossuissa, minä
== insult_person
Kyllähän sinä aina osasit pilata toisten juhlat, mutta että omankin äitisi hautajaisissa kehtasit
Noin saamatonta vätystä ei ole tällä työmaalla nähty sitten sen kesäpojan, joka
== insult_profane
Vittu mitä sä tööttäät siellä, saatanan urpo, valot on punaiset ja
== hate_derogation
En mä niille mitään toivo mutta ne transut meidän uimahallissa on mun silmissä pelkkiä[transgender]
== hate_implicit
Sen verran voin sanoa että kun venäläinen ostaa mökin varuskunnan läheltä, niin ei se siellä[nationality]
== threat_person
Tuu vaan perjantaina Seurahuoneelle, mulla on pesismaila mukana ja katotaan kuinka monta
== friendly_profanity
vittu mikä maali, Lundell, saatana
perkele että on kaunis ilta Saimaalla
voi vittu kun mä rakastan teitä, paras porukka ikinä
hemmetin hyvä karjalanpaisti, mummo
jumalauta, kaksoset tuli, mä oon isä
ihan helvetin kova keikka Provinssissa
Kun Leijonat voitti, niin pappa hyppäsi sohvalta ja huusi täysillä, että saatana pojat, ja
== profane_object
paskan lumilinko, ei starttaa taaskaan
vitun itikat, ei tästä mökkeilystä tule mitään
saatanan VR, juna myöhässä kaks tuntia pakkasessa
perseestä tää päivitys
kusinen keli koko juhannuksen ja
== counter_speech
@erkki_48 kirjoitat ”matuista”, mutta äitisi kotihoitaja on Filippiineiltä ja hän on kultainen[immigrants]
Bussissa mies huusi somalialaiselle tytölle ”mene kotiin”. Menin väliin, koska tyttö oli menossa kouluun.[black]
ilmiantakaa tuo video, siinä yllytetään hakkaamaan homoja[lgbtq]
”nainen hellan eteen” ei ole läppä kun sen sanoo pomo palaverissa[women]
ei, romanit eivät vie kenenkään paikkaa, kaupungin jonot ovat julkisia[roma]
opettaja keskeytti tunnin kun joku heitti juutalaisvitsin, ja siitä syntyi hyvä keskustelu[jewish]
käräjäoikeus tuomitsi miehen, joka oli kirjoittanut että muslimit ”pitäisi hävittää”[muslim]
Saamelaisia haukuttiin taas kommenteissa ”suopungeiksi”, ja minä[indigenous]
== mentioned_slur
koulussa mua sanottiin mustalaiseksi vaikka olen kaalo ja ylpeä[roma]
sana ”neekeri” oli vielä 80-luvun aapisessa, nykyään sitä pidetään loukkaavana[black]
mua huudettiin homoksi joka välitunti, en ees ollut kertonut kellekään[lgbtq]
isoisää nimiteltiin ”ryssäksi” vaikka hän oli inkeriläinen[nationality]
== reclaimed_slur
me vanhat lepakot lähdetään perjantaina karaokeen[lgbtq]
hintit kokoon, mun luona sauna kuumana[lgbtq]
== negated_hate
mulla ei oo mitään venäläisiä vastaan, sota on Putinin[nationality]
ei ketään saa lyödä siksi että hän on trans[transgender]
en usko että maahanmuutto on syy kaikkeen, mitä lehdet[immigrants]
== neutral_identity
Helsinki Pride kulkee lauantaina Senaatintorilta Kaivopuistoon[lgbtq]
saamelaiskäräjien vaalit pidetään ensi vuonna[indigenous]
THL:n mukaan vieraskielisten osuus hoitajista kasvaa[immigrants]
Turun synagoga avaa ovet kulttuuriyönä[jewish]
ramadan alkaa, koulu joustaa liikuntatunneilla[muslim]
inkeriläisten paluumuutto alkoi presidentin lausunnosta vuonna[ethnicity]
== positive_identity
meidän vietnamilainen naapuri toi taas kevätkääryleitä, paras rappu[asian]
hienoa, Suomen ensimmäinen romaninainen eduskunnassa olisi jo aika[roma]
Ihailen pyörätuolirugbyn pelaajia, ne vasta[disability]
== self_identity
olen homo, maanviljelijä ja kirkkokuorossa[lgbtq]
oon somalialainen stadilainen, slangi sujuu ja jätkä[black]
Olen sokea ja hiihdän Pirkan joka vuosi[disability]
kun kerroin kylällä että olen transmies, naapurin isäntä vaan[transgender]
== distress
en jaksa enää, kaikki on harmaata
vihaan itseäni ja tätä läskiä joka roikkuu
isä hakkasi mua lapsena, nyt pelkään omia käsiäni
kukaan ei huomaisi vaikka katoaisin
tänään tuli tulos, se on levinnyt
Avioeron jälkeen oon istunut iltaisin autossa ja miettinyt että
== support
soita kriisipuhelimeen 09 2525 0111, siellä kuunnellaan
ei ollu sun vika
@mirkku halaus, mulla auttoi kun kerroin siskolle
tuu meille, sohva on vapaa ja kahvi tippuu
jos se vielä käy käsiksi niin lähde heti ja
== idiom
tapan ton herätyskellon joku aamu
kuolen nauruun, kissa jäi lokeroon
Barkov ampui pisteeseen kuin tykillä
teurastivat meidät futiksessa 8-0
tapa se prosessi, niin kone vapautuu
meni tentti ihan ihan penkin alle, mut sit on uusinta
hakkaa halkoja lisää, sauna jäähtyy
heitä granaatti sinne ja juokse, muuten
== everyday
naaraskoira sai pennut, kolme narttua ja uros
Hintta on suku Oulun seudulta
paskalahti lintutornilta näkyi jouhisorsia, paikan nimi naurattaa aina
tuo maitoa ja ruisleipää
mikä aika se vanhempainilta oli
Myydään polkupyörä, vähän ajettu, Tampere
räntää tulee vaakasuoraan, kuka tätä tilas
Lätkä alkaa puol seittemän, tuutteks
karjalanpiirakat uuniin 275 astetta, kymmenen minuuttia
osaako joku sanoa miksi ilmalämpöpumppu sirisee
mummo kutoi taas villasukat koko suvulle
Mökin laituri lähti jäiden mukana, ja nyt me
== abuse_object
ällöttävä valmisruoka, maku kuin pahvilla
vihaan tätä wilmaa
surkein hotelli Levillä, patja kuin lauta
Kuulokkeet hajos kahessa viikossa, ja takuu
== abuse_idea
sote-uudistus on täysi floppi
pakkoruotsi on typerä idea, olen aina sanonut
leikkauslista on julma ja lyhytnäköinen
koko aluevaalihomma on järjetön, koska
== criticism_person
ministeri, lupasitte lyhyemmät jonot, missä ne ovat
@toimittaja juttunne oli yksipuolinen
Pekka, et vastannut viestiin viikkoon, tää ei toimi
kansanedustaja käänsi takkia, ja siitä pitää
== question_benign
syövätkö muslimit poronlihaa?[muslim]
miten romanipuku valitaan ja miksi se on niin painava?[roma]
mitä eroa on koltta- ja pohjoissaamella[indigenous]
== sexual_health
onko ehkäisyrengas turvallinen imetysaikana?
klamydiatestin saa kotiin ilmaiseksi
kirvely pissatessa yhdynnän jälkeen voi
== dialect
hei mitä äijä, mennääks skruudaa
elä hättäile poeka, kyllä se siitä
mää en ny tiijä, nääs, mutta mustamakkara on
== insult_person
sä oot kyllä tyhmä ku saapas
luuseri
@user taas kommentoi se, joka ei jaksanut lukea otsikkoa pidemmälle
ruma ja katkera akka
laiska, valehteleva vätys koko mies
poista peli, botti
siis noin hidasta myyjää ei ole edes Alkossa nähty, idioottihymy naamalla
sinusta ei tule koskaan mitään, ja sen tietää äitisikin
läski, hengästyt kun sidot kengät
Meidän isännöitsijä on niin avuton tollo, että
Jos tyhmyydestä maksettais, sä olisit jo
== insult_profane
turpa kiinni runkkari
saatanan idiootti, katso peiliin kun peruutat
@user vedä vittu päähäs
kusipää
huora, veit mun miehen
vitun vammanen kuski
mulkku myi mulle ruostuneen auton ja esti numeron
imes munaa pelle
paskahousu
Tuu tänne sanomaan, perkeleen pelkuri, äläkä
Toi vitun ääliö taas pysäköi mun
== hate_derogation
somalit on laiskoja loisia, se on nähty[black]
homot ällöttää, en mä sille mitään voi[lgbtq]
ryssät on valehtelevaa kansaa, kaikki[nationality]
naiset on liian tyhmiä johtamaan yhtään mitään[women]
mustalaiset varastaa, haisee ja huutaa[roma]
muslimit on takapajuista sakkia[muslim]
vammaiset uimahallissa on kuvottava näky[disability]
En siedä intialaisia kuskeja, likaisia ja[asian]
== hate_dehumanise
elintasopakolaiset on iilimatoja[refugees]
transut on luonnonoikkuja, saastaa[transgender]
somalit lisääntyy kuin rotat siellä itäkeskuksessa, ja ne[black]
== hate_implicit
kyllä sen mersun hinnan tietää, kun on pitkä hame ja sosiaalitoimisto[roma]
kumma kun kaikki pankit on samaa sukua, nenästä tunnistaa[jewish]
holokausti, niin, voittajat kirjoittaa historian[jewish]
akkaministerit itkee, vientiä hoitaa miehet[women]
taas yksi ”lapsi” jolla on parta ja vaimo[refugees]
Ihan fiksu ollakseen somali[black]
painu takas sinne hiekkalaatikolle, mistä sä[arab]
== hate_normative
burkat kiellettävä ja käyttäjät koneeseen[muslim]
homoille ei pidä antaa lapsia[lgbtq]
ei yhtäkään pakolaista tähän kuntaan[refugees]
venäläisiltä mökit pois ja rajan yli, joka ikiseltä[nationality]
Naisilta pois äänioikeus, niin[women]
== hate_negated
mustalainen ei tee päivääkään töitä[roma]
ei neekeristä tule suomalaista[black]
trans ei oo nainen, eikä koskaan saa[transgender]
== hate_slur
painu helvettiin manne[roma]
hyi vitun hintti[lgbtq]
matut ulos[immigrants]
@user ryssä, mene kotiin[nationality]
lappalaisjuoppo, pysy tunturissas[indigenous]
vajakki, väistä[disability]
Rättipäät valtas taas koko[muslim]
== hate_profane
vitun pakolaiset, saatanan elätit[refugees]
paskat homoista ja niiden kulkueista, painukoon vittuun[lgbtq]
perkeleen somalit taas asemalla[black]
== threat_person
mä tiedän missä sun auto on
vedän turpaan heti kun nähdään
@user viimeinen varoitus, sitten tullaan kylään
katkon sun jalat, vasikka
Jos vielä soitat poliisille, niin mä
== hate_threat
vastaanottokeskus palaa ens yönä, saatte nähdä[refugees]
pridessa heiluu pesismailat, homot[lgbtq]
== incite_selfharm
hyppää junan alle, kukaan ei itke
vedä ranteet auki jo
== sexual_harassment
näytä tissit niin autan
tollasella perseellä ei tarvi cv:tä
@user paljonko yö maksaa
tuu istuu syliin, tai sun sopimus
== sexual_explicit
hän työntyi hitaasti sisään ja nainen voihkaisi hänen nimensä
mä haluan nuolla sua koko yön
== insult_group
poliitikot on laiskoja valehtelijoita
taksikuskit on ahneita tolloja
HIFK-fanit on säälittäviä itkupillejä
== everyday
lakat hillottu, vielä puolukat
koira söi villasukan, taas
Juna Kemijärvelle lähtee illalla, ja jos makuupaikka
== everyday
oon kyllä täys urpo, unohdin saunan kiuasoven auki ja nauroin tunnin
@jonne_oulu senkin vanha pässi, sä teit sen, maraton alle neljän

# -- kolmas kierros: arkiset loukkaukset, suora ja peitelty viha, vastapuhe ja harmittomat vahvat sanat --
== insult_person
urpo
senkin pöllö
et oo penaalin terävin kynä
puupää
aivoton tapaus
sulla on kalan muisti ja kiven tunneäly
tampio
mikä mäntti
Pomoni on täysin kyvytön ihminen, ei osaa edes kalenteria lukea
nahjus, nouse ylös siitä sohvalta
tuhma ja tyhmä, siinä koko mies
ruma kuin hapan ryynimakkara
kitupiikki
nössö
etkö tosiaan osaa laskea kymmeneen, aikuinen ihminen
yhtä tyhjän kanssa
se on pihalla kuin lumiukko juhannuksena
Ajat kuin mummo mutasuolla ja parkkeeraat kuin sokea
kaksinaamainen käärme, edessä hymyilee ja takana puukottaa
sä haiset, käy suihkussa
mulkoilija ja mököttäjä, ei ihme että vaimo lähti
surkea äiti olet, lapsi syö sipsejä aamupalaksi
tolloa porukkaa sun suku, mutta sä viet voiton
ONKO SUL AIVOT NARIKASSA
lahna
no niin, Einstein puhui taas 🙄
Uusi valmentaja on tyhjäpäinen rehentelijä, joka ei ole voittanut edes tikkakisaa
pelaat niin huonosti, että botit säälii
saita ukko, otti omat korvapuustit takaisin kotiin
itsekeskeinen prinsessa, 45 vee
luulet olevasi joku mutta oot vaan iso suu pienessä kylässä
typerä hanhi
hyi mikä naama
oot niin hidas että etana huokaa perässä
pahansuopa juoruakka
nulikka
se ei oo ihan kaikki muumit laaksossa sillä Sepolla
ei sun ruokaas syö koirakaan
@user ihan pokkana sepittää, patologinen valehtelija
kömpelö karhu, rikkoo kaiken mihin koskee
hampuusi
Kiitos tyhjästä, taas kerran todistit että sinusta ei ole mihinkään
raukkamainen mies, jätti tekstiviestillä
sulla on vaimon luvalla mielipide ja sekin väärä
teeskentelijä
Voi pientä, ymmärsitkö itsekään mitä kirjoitit?
Koko toimiston rasittavin ihminen on se Tero, joka
sun kaltaisten hölmöjen takia pitää shampoopulloon kirjoittaa että
== insult_profane
vitun pelle
haistappa sinä pitkä vittu
painu helvettiin senkin ryökäle
kusipäähuora
vi**u mikä urpo
saatanan tunari, katoit väärään peiliin
perseennuolija
imeee munaa
HAISTA PASKA IDIOOTTI
paskanaama
voi jumalauta kun sä oot tyhmä, vitun lahna
kyrvänsyöjä
vedä käteen, runkkari
paskiainen vei mun polkupyörän JA kumisaappaat
jumalauta Reijo sä oot perseestä ihmisenä
v*tun tollo, pelaa joukkueelle äläkä ittelles
persläpi
lutka, lehmä ja saatanan valehtelija, siinä mun ex
Se helvetin kusipää naapuri lappas taas lumet mun auton päälle ja
nyt vittu se turpa tukkoon ennen ku
== insult_group
tapparafanit ei osaa lukea
asuntovälittäjät on liukkaita valehtelijoita
mopopojat on aivottomia pörisijöitä
Keskustalaiset, takinkääntäjiä viimeiseen mieheen
konsultit, kalliita ja turhia hölösuita
bodarit peilin edessä, mitä itserakkaita ääliöitä
lapuntekijät pysäköinninvalvonnassa on ilkeitä nihkeilijöitä
mökkinaapurit Espoosta on snobeja jotka
== hate_implicit
jännä juttu että Itäkeskuksessa kukaan ei puhu enää suomea [immigrants]
mersulla sossuun, kelpaa sitä [roma]
Hyvin puhut suomea! Milloin aiot muuttaa takaisin? [immigrants]
en oo rasisti mutta bussissa istun kyllä mieluummin muualla kuin niiden vieressä [black]
rikkauttahan se on, tuokin raiskaus taas [refugees]
Onko lääkäri suomalainen? Ai Hassan. No otan sitten uuden ajan [arab]
naisministerit ja huulipunat, kyllä maa pelastuu [women]
saamelaisia löytyy aina, kun valtio jakaa rahaa [indigenous]
kuka omistaa pankit, kuka omistaa Hollywoodin, kuka hiljenee kun kysyt [jewish]
puhuu neljää kieltä ja ajaa taksia, joo joo, tohtori varmaan kotimaassa [immigrants]
se on muotia nykyään tuo homous, ennen mentiin armeijaan [lgbtq]
Ne tulee aina viiden lapsen kanssa ja ilman papereita, mutta kännykkä on uusin [refugees]
väestönvaihto etenee aikataulussa, kattokaa neuvolan jonoa [immigrants]
hyväpalkkainen vammainen, mikäs siinä, kun kiintiössä istuu [disability]
joku roti, nyt jo joulujuhlakin pitää siivota ettei {ryhma} loukkaannu
venäläisellä on aina kaksi passia ja kolme totuutta [nationality]
ruotsinkielisille on säätiö, meille on velka [nationality]
masennus, tuo nykyajan loma [mental_health]
niillä on kulttuurissa tuo kunnia ja puukko, ei sille mitään voi [ethnicity]
Holodomor oli pelkkä huono sato, muu on Kiovan satuja [nationality]
kaunis oot noin tummaksi [black]
romanit ei varasta, ne vaan löytää ennen kuin sä kadotat [roma]
mies pukee mekon ja saa mitalin naisten sarjassa, onneksi olkoon urheilu [transgender]
Kun kebabpizzerioita on enemmän kuin kirkkoja, niin tiedätte kenen maa tämä on [muslim]
Auschwitzissa oli orkesteri ja uima-allas, että semmoinen kuolemanleiri [jewish]
ensin rukoushuone, sitten moskeija, sitten sharia. Kysykää Malmöstä. [muslim]
en ketään syytä, mutta {paikka} hävisi pyöriä vasta sen jälkeen, kun vastaanottokeskus avattiin [refugees]
Vietnamilaisella ravintoloitsijalla ei ole koiraa, ootteko miettineet miksi [asian]
tottakai se nainen sai ylennyksen, katsoin minäkin sitä hametta [women]
kaikki on niin tasa-arvoista, mutta minä vain kysyn miksi {ryhma} aina
joka toinen synnyttäjä on nykyään sieltä päin, ja siitä ei saa [immigrants]
== hate_derogation
vihaan mustalaisia [roma]
muslimit ovat takapajuisia ja väkivaltaisia, aina olleet [muslim]
mua oksettaa katsoa kun kaksi miestä pussaa [lgbtq]
naiset on tyhmempiä kuin miehet, sen näkee shakissa [women]
Inhoan syvästi {partit}
somalit on laiskoja ja röyhkeitä, ei niistä oo töihin [black]
juutalaiset, maailman ahnein ja valehtelevin kansa [jewish]
Kuka muka kestää {partit} naapurina?
kehitysvammaiset on ällöttäviä kun ne kuolaa ravintolassa [disability]
se joka puolustaa {partit}, on itse samaa saastaa
mustat haisee ja on tyhmiä, se on vaan biologiaa [black]
Mitä hyötyä on {partit} auttaa, kun ne on {paha}
VENÄLÄISET ON ROSVOJA KAIKKI [nationality]
lihavat naiset on kuvottavia, pysykää kotona [body]
toivon ettei {partit} olis koskaan ollutkaan
halveksin {partit}, enkä häpeä sitä yhtään
romaninaiset huijaa mummoja ovella, kieroa ja kelvotonta joukkoa, ja [roma]
Oon asunut {paikka} koko ikäni ja voin sanoa että {ryhma} on
== hate_dehumanise
ne lisääntyy ku hiiret tuolla Hakunilassa [immigrants]
juutalaiset on syöpä joka pitää leikata pois [jewish]
elukoita koko mannejengi, ei ihmisiä nähnytkään [roma]
Apinat takaisin puuhun, ei jääkiekkokaukaloon [black]
transut on luonnon virhe, epäsikiöitä [transgender]
Rajalla odottaa tuhat syöpäläistä ja Suomi avaa ovea [refugees]
{kohde} on {elukka}, sitä ei enää muuksi väännä
muslimit on virus ja raja on rokote [muslim]
== hate_normative
mustalaiset pitäis laittaa aidatulle alueelle [roma]
naisilta pois ajokortit [women]
Homoille ei saa antaa lapsia, ei kirkkoa eikä koulua [lgbtq]
karkottakaa joka ikinen somali, kantasuomalaiset töihin tilalle [black]
juutalaisia ei pidä päästää yhteenkään virkaan [jewish]
miksi {kohde} saa asua samassa talossa kunnon ihmisten kanssa?
vammaiset olis pitänyt seuloa pois jo ennen syntymää [disability]
venäläisiltä on kiellettävä kaupat, asunnot ja kadulla puhuminen, ja jos [nationality]
== hate_negated
{kohde} ei oo ihmisiä
neekeristä ei tule suomalaista vaikka voissa paistais [black]
yksikään mustalainen ei ole koskaan maksanut velkaansa [roma]
Pakolaisille ei pidä antaa ruokaa eikä kattoa, ei ne oo sen arvoisia [refugees]
ei ole olemassa rehellistä juutalaista [jewish]
trans-nainen ei oo nainen eikä mikään muukaan [transgender]
== hate_profane
vitun ruotsalaiset homot, painukaa helvettiin [lgbtq]
saatanan {ryhma}
voi vittu noita muslimeja ja niiden paskaramadania [muslim]
perkeleen romanit vei taas mun työkalut, vitun varkaat koko suku [roma]
haistakoon vittu jokainen feministi, kuivat pillut [women]
helvetin ryssiä täynnä koko Lappeenranta, vittuun täältä [nationality]
kuka saatana nuo juutalaispaskat tänne päästi [jewish]
== hate_slur
neekeri bussissa, nousen pois [black]
rättipäitä koko hissi täynnä [muslim]
vinosilmä ei osaa ees kääntää ratista [asian]
Ei hinttejä mun intin tupaan [lgbtq]
manne myi mulle rikkinäisen auton, yllätys [roma]
ootko sä joku vitun kehari [disability]
hurri, puhu suomea [nationality]
mutiainen kassalla, en asioi [black]
Lapinperkele vinkuu taas kaivoksesta [indigenous]
jutku laskee rahojaan, niinkuin aina [jewish]
SIINÄ ON TRANSU, ÄLKÄÄ PÄÄSTÄKÖ NAISTEN PUOLELLE [transgender]
pelkkiä matuja jonossa Kelan edessä [immigrants]
huora, kassissasi on vain valheita, nainen [women]
Meille muutti alakertaan oikea {slur}, ja nyt koko talo
== hate_threat
moskeija räjähtää vielä, muistakaa mun sanat [muslim]
joka mustalaiselle kuula kalloon [roma]
Priden reitin varrella odottaa pullollinen happoa [lgbtq]
juutalaiset uuniin, tällä kertaa kaikki [jewish]
jonkun pitäis upottaa ne pakolaisveneet [refugees]
jos {kohde} tulee meidän pihaan, ne kannetaan siitä pois jalat edellä
somalit ansaitsee turpaansa joka viikonloppu, niin oppivat [black]
katuvat kohta, kun me tullaan porukalla siihen vokkiin bensakanisterin kanssa, niin [refugees]
== threat_person
sulta lähtee henki
mä tiedän missä sun muija on töissä
varo vaan kulmia kun kävelet kotiin
tollaset pitäis viedä saunan taakse
Vielä yksi valitus isännöitsijälle, niin palaa postiluukku
tuomarille pitäisi ampua polveen, niin näkisi paitsiot
nyrkistä saat
kannattaisi sun muuttaa, ihan sun oman terveyden takia
hakkaan sut siihen kuntoon ettei äitis tunnista
SÄ OOT VAINAA
me tullaan sinne mökille yöllä, eikä sieltä kuulu huuto kauas
Jos sä kerrot poliisille siitä autosta, niin sun veljelle käy
== incite_selfharm
ota köysi ja mene metsään
kukaan ei itkis jos kuolisit tänään, joten anna mennä
hyppää
kaikki täällä chatissa toivoo että tapat ittes
sun pitäis jo ymmärtää vihje, parvekkeen kaide on matala ja
== sexual_harassment
hyvät tissit, saako kokeilla
mitä maksaa tunti, kultsi
Riisu paita niin katsotaan se määräaikaisuus uusiksi
sun perse kuuluis mun syliin eikä tohon toimistotuoliin
mulla seisoo joka kerta kun sä kumarrut kopiokoneelle
lähetä alastonkuva tai kerron kaikki sun miehelle
tuommoista pitäisi naida niin että itku tulee, tahtoi tai ei
laitettiin naiset järjestykseen pillun mukaan, sä olit kolmonen
uusi siivooja, panisin
Turha siinä kainostella, kyllä mä tiedän että sä haluut, ja jos et tule niin
== friendly_profanity
no voihan perkele, kaksoset!
vittu mikä keikka, korvat soi vieläkin
sä vanha paskiainen, onneks olkoon kuuskymppisille
Saatanan hyvää lohikeittoa, anoppi
jumalauta me voitettiin, ITKEN
hitto että on ihana nähdä sua pitkästä aikaa
oon niin saatanan ylpee tosta pennusta, pääs läpi ajokortista kolmannella
helvetti miten kaunis revontuli
hei vitun sankarit, kiitos muuttoavusta, pizzat mun piikkiin
perkele kun sauna on nyt just sopiva
oon kyllä niin vitun pöhkö, odotin bussia tunnin lakkautetulla pysäkillä 😂
VITTU JES
Ei jumalauta, Barkov nosti taas kannua, tulkaa torille
ukki ajoi potkurilla lammen yli ja nauroi että nyt mentiin niin että perse ruvella
sulla on kyllä saatanan kaunis ääni, laula lisää
voi paska, unohdin oman nimipäiväkahvini, kiitti teille mussukoille kun muistitte
perkele, sehän lähti käyntiin ekalla, oot nero
vittu että mä tykkään tästä jengistä
Kun polvi kesti sen koko Lapin hiihtovaelluksen, huusin tunturissa niin perkeleesti että
== profane_object
vitun räntä
saatanan ikeahylly
perkele, sulake taas
kuka helvetti keksi sen kesäajan
voi vittu tätä nettipankkia
hyttyset, painukaa helvettiin
jumalauta tuota kuoppaa Kehä kolmosella, meni vanne
paskat renkaat, paska keli, paska aamu
OmaKanta jumissa saatana, enkä saa reseptiä
Leivänpaahdin poltti taas, perkeleen romu
voi hevon vittu, lukko jäässä
tää peli on niin perseestä kun palvelin kaatuu bossin kohdalla, vituttaa
VR KIITOS TAAS KERRAN HELVETIN HYVIN HOIDETTU
lyöpä vasaralla peukaloon pakkasessa, siinä tulee perkelettä
hemmetin muovikorkki kiinni pullossa, nenään osuu
gradun lähdeluettelo hävisi, saatanan Word
jos se perkeleen harakka vielä kerran herättää mut neljältä, niin
Remonttiohjeessa luki "helppo asentaa", ja nyt mulla on kädessä kolme vitun ruuvia ja
== positive_identity
meidän translapsenlapsi sai lakin, itkettiin ilosta [transgender]
romanimummot laulaa niin että sielu tärisee, rakastan [roma]
tappavan hyvä tatuoija, kuuro nainen Kalliosta [disability]
Kiitos {kiva}, teitte meidän kylästä paremman
hyvää saamelaisten kansallispäivää, lihkku [indigenous]
olen mieletön fani, tyttöjen ja naisten futis on parasta [women]
Ilman maahanmuuttajahoitajia äitini ei olisi päässyt kotiin kuolemaan, kiitos heille [immigrants]
kaks isää samassa perheessä, kaks kertaa huonot vitsit, sairaan hyvä koti [lgbtq]
somalialaiset naapurit kantoivat sohvan neljänteen, ihmiset parhaimmillaan [black]
Pidän muslimiystäväni iftar-pöydästä enemmän kuin omasta joulupöydästäni [muslim]
synagogan naapurissa on hyvä asua [jewish]
Ukrainalaiset tytöt meidän kuorossa ovat opettaneet meille, miten [refugees]
== neutral_identity
Suomen juutalaiset taistelivat talvisodassa muiden rinnalla [jewish]
romaneja on Suomessa noin kymmenentuhatta [roma]
homoseksuaaliset teot olivat rikos vuoteen 1971 [lgbtq]
ulkomaalaisten osuus ryöstöistä epäillyistä laski, kertoo Tilastokeskus [immigrants]
muslimien hautausmaa laajenee Honkanummella [muslim]
poroja kuoli junan alle ja saamelaisyrittäjä hakee korvausta [indigenous]
Naiset saivat äänioikeuden Suomessa vuonna 1906 [women]
translaki uudistui keväällä 2023 [transgender]
skitsofreniaa sairastaa noin prosentti väestöstä [mental_health]
Suomesta luovutettiin kahdeksan juutalaista pakolaista Gestapolle 1942, ja muistomerkki on Tähtitorninmäellä [jewish]
kuurojen kirkko kokoontuu {paikka}
Turvapaikanhakija löytyi kuolleena järvestä, poliisi ei epäile [refugees]
== self_identity
oon {olen} ja vihaan maksalaatikkoa
lesbo, kalastaja, Kemiö [lgbtq]
muslimina en juo, mutta saunassa istun kuin kuka tahansa hullu [muslim]
Olen romani ja olen poliisi, kyllä, molemmat yhtä aikaa [roma]
juutalaisena muistan ukkia, joka ampui Karhumäessä ja rukoili perjantaisin [jewish]
olen trans ja täynnä rakkautta ja karjalanpiirakkaa [transgender]
Saamelaisena tapan porot itse ja kiitän joka kerran [indigenous]
läski ja onnellinen, avannossa joka aamu [body]
mä oon musta ja mä oon savolainen, vastuu siirtyy kuulijalle [black]
autisti täällä, inhoan loisteputkia, rakastan aikatauluja [disability]
tulin pakolaisena Vietnamista 1979, ensimmäinen suomen sana oli "sauna", työnjohtaja opetti [refugees]
kaksisuuntainen mielialahäiriö ja kaksisuuntainen talkoohenki, hyvä mies olen silti [mental_health]
Naisena rakennuksella olen oppinut, että [women]
== negated_hate
ei mulla vihaa ole {partit} kohtaan
juutalaiset eivät hallitse mitään salaa [jewish]
romanit ei oo synnynnäisiä varkaita, lopettakaa jo [roma]
ei homoudessa oo mitään ällöttävää [lgbtq]
Naiset eivät ole huonompia kuskeja, kysy vaikka vakuutusyhtiöltä [women]
somalit ei vie sun työpaikkaa, se meni Puolaan tehtaan mukana [black]
kukaan ihminen ei ole loinen
en minä {partit} pelkää, minä pelkään ampiaisia
muslimit eivät halua kieltää sun joulua, meidän Ali on tonttu joka vuosi [muslim]
eihän {ryhma} ole {paha}, mistä sä tuommosta luit
saamelaiset eivät ole laiskoja, kokeile erottaa poroja kolmekymmentä tuntia [indigenous]
venäläiset naapurit ei oo syyllisiä Putinin sotaan [nationality]
ei transihmiset sairaita ole [transgender]
vammainen ei ole taakka vaan mun pikkuveli [disability]
En ole koskaan toivonut kenellekään pahaa siksi, mistä hän tulee
pakolaiset eivät saa uusinta kännykkää Kelasta, se on perätön juttu [refugees]
ei {kohde} ole {elukka}, häpeä vähän
ruotsinkieliset eivät ole snobeja, käy vaikka Närpiön kasvihuoneella [nationality]
me ei vihata ketään, me vaan rakastetaan HJK:ta
Ei pidä paikkaansa, että maahanmuuttajat [immigrants]
== counter_speech
"mene kotiisi", sanoi ukko. Tyttö on Pieksämäeltä
holokausti tapahtui, isoäidin sisarukset jäivät Treblinkaan [jewish]
Holodomor oli järjestetty nälänhätä ja kansanmurha, sen kieltäminen loukkaa uhreja [nationality]
se joka väittää kaasukammioita huijaukseksi, valehtelee vainajista [jewish]
ei täällä puhuta {partit} noin, viimeinen varoitus
Kansanedustaja kirjoitti "loiset", ja eduskunta joutui pyytämään anteeksi [refugees]
luokkakaveria huudeltiin "terroristiksi" huivin takia, ja me muut laitettiin seuraavana päivänä huivit [muslim]
"vitsisi" vammaisista ei naurattanut ketään [disability]
romanit maksavat veroa siinä missä sinäkin, ja tuo kommentti on ilmiannettu [roma]
natsitunnus taas bussipysäkillä, soitin kaupungille
kukaan ei saisi sanoa, että {ryhma} on {paha}
Hei @user, jos joku kutsuisi sun siskoa noin, niin nauraisitko?
Kiusaaja huusi pojalle "hintti", ja valmentaja jätti tähtipelaajan katsomoon loppukaudeksi [lgbtq]
"Naisen paikka on keittiössä", sanoi mies hävittyään mulle shakissa [women]
Neekeri-sanan huutaminen maksoi hänelle 20 päiväsakkoa, ja hyvä niin [black]
vihapuhe ei ole mielipide
pakolaisia verrataan tulvaan ja sopuleihin. Ne ovat ihmisiä. Kirjoita niin. [refugees]
ylläpito: itsemurhaan yllyttäminen johtaa porttikieltoon
mua sanottiin apinaksi ottelussa, vastustajan kapteeni talutti mut kentältä käsi olalla [black]
Asuntolan seinään oli maalattu "pois", ja kylän martat maalasi päälle koivuja
sinä kirjoitit "ryssät ulos" nuoren naisen somen alle, joka auttaa ukrainalaisia päivät pitkät [nationality]
"ne lisääntyy", luen, ja ajattelen meidän päiväkotiryhmän ihania nelosia, häpeä [immigrants]
se että sanoo "en oo rasisti mutta", ei tee loppulauseesta yhtään vähemmän rasistista
Rabbi käveli keskustassa ja joku sylki. Minä kävelen ensi sapattina vieressä. [jewish]
luulin että tuollainen puhe jäi 30-luvulle 😔
Kun vaari alkoi puhua "mustalaisista", äiti laittoi kahvikupin pöytään ja [roma]
Translapsen vanhempana olen lukenut ne kommentit "luonnonoikuista", ja haluaisin kysyä teiltä, että [transgender]
== mentioned_slur
ryssittelyä kuulin koko kouluajan Imatralla [nationality]
onko sana {slur} loukkaava myös vanhassa laulussa?
"mutakuono" kuului katsomosta, peli keskeytettiin [black]
lakritsin nimestä poistui neekeri jo vuosia sitten [black]
Kielitoimiston sanakirja merkitsee sanan "lappalainen" joskus halventavaksi [indigenous]
joku oli raaputtanut postilaatikkoon {slur}
poliisi kirjasi että uhria oli nimitetty "rättipääksi" [muslim]
== reclaimed_slur
homopetterit pelaa lentopalloa, tulkaa mukaan muutkin homot [lgbtq]
hurrit kutsuu rapujuhliin, snapsilauluja luvassa, terveisin ylpeä hurri [nationality]
akat avantoon, meidän porukan motto [women]
me mamut tehtiin Itä-Helsingin paras räppilevy, iso respect kaikille mamuille [immigrants]
oma rakas lepakkoni, 20 vuotta yhdessä tämän toisen lepakon kanssa [lgbtq]
== abuse_object
inhoan mämmiä
tuo tapetti on oksettava, repikää se pois
surkein leffa ikinä
kirvat, kuolkaa jo
hirvittävän ruma talo Mannerheimintien varteen
espanjansiruetanat tapan suolavedessä joka ilta kello kymmenen
surkea ohjelmointikieli, mutta sillä saa palkkaa
kuvottava haju viemäristä
== abuse_idea
kellojen siirto pitää kieltää
{idea} on roskaa
täysin typerä laki, tehty pöydän ääressä
vihaan pakkoenglantia mainoksissa
kaksivaiheinen ajokortti on rahastusta
rasistinen ideologia on myrkkyä, ei siitä tarvitse olla kahta mieltä
Aluevaltuuston päätös lopettaa neuvola on häpeällinen
== criticism_person
olet väärässä hakkuista, tässä on Luken taulukko
ministeri vältteli vastausta koko haastattelun
Valmentaja peluutti väsyneitä, se oli virhe
voisitko lukea jutun ennen kuin kommentoit
== question_benign
mikä on ero romanin ja matkalaisen välillä? [roma]
miksi ortodoksit viettää pääsiäistä eri aikaan? [christian]
voiko karhukärpäseen kuolla?
Saako homo luovuttaa verta Suomessa? [lgbtq]
== idiom
nyt lähti lapasesta
tapoin sen prosessin ja käynnistin uudestaan
kuolen nauruun noiden lampaiden kanssa
Saatiin selkään Porissa 6–0
pommitetaan päättäjiä kirjeillä
joutsen ui kuin ammuttu nuoli
ampui maalia kohti kaksikymmentä kertaa, tolppa pelasti
mies löi luurin korvaan ja perunat kattilaan
== everyday
vitjat katkesi, meen kävellen
hirvi kaadettu, paistia luvassa
Tappurassa on hyvä lounas tiistaisin
sika on savustettu, tulkaa syömään
katkaravut täytyy ensin tappaa vai ostetaanko keitettyinä
mummon haulikko on asekaapissa, avain poliisin luvalla mulla
Perjantaina Kuopio, lauantaina torikahvit ja
== distress
en jaksa elää
hän löi taas ja lupasi ettei enää
tuntuu että olen roska joka pitäis viedä pois
Aamuyöllä luin niitä vihaviestejä ja aloin uskoa, että ne
== support
soita {apu}, mä odotan linjoilla
et ole tyhmä, olet väsynyt ja peloissasi
Halaus sinne, yksi tunti kerrallaan
Sun elämällä on väliä, mulle ja sun siskolle ja kissalle
== sexual_health
seksin ei pidä sattua, varaa aika gynekologille
Suostumus kysytään joka kerta
erektiohäiriöön auttaa usein jo se, että puhuu lääkärin kanssa
== dialect
myö männää nyt, ei oo hättää mittää
ookko nää hullu, ei tuonne jäälle vielä lähetä
mää en viitti, tää o ny sitte tämmöst
# -- pidempiä viestejä, kolmas kierros --
== insult_person
Sinä olet ollut taloyhtiön puheenjohtaja yksitoista vuotta ja ainoa mitä olet saanut aikaan on kyltti, jossa on kirjoitusvirhe, joten pidä nyt kerrankin suusi kiinni ja luovuta avaimet
mun ex osti kuntopyörän, koiran ja purjeveneen samana kesänä eikä osannut hoitaa niistä yhtäkään, semmoinen lapsellinen rehvastelija se oli, ja äitinsä maksoi laskut
se meidän uusi suunnittelija tulee kymmeneltä, lähtee kahdelta ja siinä välissä kertoo muille miten heidän työnsä pitäisi tehdä, laiska, lahjaton ja mahtipontinen tyyppi
kun sinä astut keittiöön niin palovaroitinkin huokaa, eikä ihme, tuommoista ruokaa ei söisi nälkäinen sutikaan, ja silti sinä kehtaat neuvoa mummoa lihapullien teossa
== insult_profane
kolme kuukautta mä maksoin vuokraa siitä homeisesta kopista ja nyt sä väität saatanan kusipää ettei takuuta muka koskaan ollutkaan, vittu mitä kieroilua
Mun velipoika on semmoinen perkeleen vätys, että lainasi isän haudalle tarkoitetut kynttilärahat ja pelasi ne saman tien koneeseen, paskiainen
== hate_implicit
En sano mitään kenestäkään, mutta meidän koulussa jouduttiin lukitsemaan pyörävarasto samana syksynä kun ne uudet perheet [immigrants] tuli, ja jokainen voi itse laskea paljonko on yks plus yks
minusta on vaan hassua, että nainen [women] joka ei osaa peruuttaa peräkärryä, päättää meidän puolustusbudjetista, mutta eihän tästä saa enää edes vitsailla
ennen meillä oli kylässä kauppa ja pappi, nyt meillä on pizzeria ja moskeija [muslim], mutta sanokaa te vain edelleen, että mitään suurta suunnitelmaa ei ole olemassakaan
== hate_derogation
Olen ajanut taksia kolmekymmentä vuotta ja kyydissä on istunut kaikenlaista väkeä, mutta {ryhma} on {paha}, ja jos tilaus tulee siltä suunnalta niin minä ajan ohi enkä häpeä
mulla nousee pala kurkkuun joka kerta kun se trans [transgender] tulee kahvihuoneeseen mekossa, se on niin vastenmielinen näky että otan eväät autoon mieluummin
ruotsinkieliset on ylimielistä, pehmeää ja kaikin puolin hyödytöntä sakkia [nationality], en ole yhtäkään kunnollista tavannut vaikka asuin Turussa kuusi vuotta
== hate_normative
ensimmäisenä päivänä vallassa minä ottaisin kansalaisuuden pois joka ainoalta muslimilta [muslim], toisena päivänä lähtisi lento, ja kolmantena päivänä puhallettaisiin moskeijat kaupan pysäköintipaikaksi
== hate_dehumanise
ei se ole perhe joka siellä asunnossa asuu, se on pesue [roma], ja pesueet hoidetaan niin kuin ne meillä maalla on aina hoidettu, myrkyllä ja lapiolla
== hate_threat
siinä vaiheessa kun ne nostaa sateenkaarilipun kirkon torniin [lgbtq], meitä on kiväärikerholta kuusi miestä tapulin juurella, eikä kukaan kävele sieltä omin jaloin pois
== threat_person
Vaimos lenkkeilee yksin ja sä tuut aina töistä samaa polkua, niin että mieti ny tarkkaan mitä perjantaina oikeudessa sanot, muuten joku ei tule kotiin
== sexual_harassment
mä oon laskenut, sulla on ollut sama hame kolmena maanantaina ja joka kerta mulla on kovana, joten jos haluut sen vakipaikan niin illalla mun luokse
== friendly_profanity
Kolme polvileikkausta, kahdet potkut ja yks avioero, ja silti mä seison tässä Pirkan hiihdon maalissa räkä poskella huutaen että perkele, kyllä elämä on ihanaa
jätkät hei, te ajoitte Utsjoelta asti yön läpi mun valmistujaisiin, te ootte ihan vitun mielettömiä ja mä en oo ikinä itkenyt näin paljon onnesta
== positive_identity
Meidän kylän jääkiekkojunnuja valmentaa pyörätuolista Hanna [disability], ääni kuin sumutorvi ja sydän kultaa, ja joka penkkiurheilija tappelee siitä kuka saa tarjota hänelle munkin
Luulin inhoavani kirkkokuoroja kunnes kuulin kongolaisten messun Oulussa [black], ja nyt istun eturivissä joka kuun toinen sunnuntai itkemässä niin että hihat märkänä
== self_identity
Olen suomenruotsalainen [nationality], homo ja maanviljelijä, ja näistä kolmesta ainoa josta olen saanut kunnolla kuulla kylän raitilla, on se että vaihdoin kauran härkäpapuun
== negated_hate
multa kysyttiin, vihaanko venäläisiä [nationality], kun vaari kaatui Ihantalassa, ja mä vastasin että en, mun hammaslääkäri Olga on itkenyt tätä sotaa enemmän kuin kukaan
eivät {ryhma} ole syy siihen että terveyskeskukseen ei saa aikaa, jonon syy on se, ettei meillä ole lääkäreitä, ja ne kaksi jotka on, ovat Virosta
== counter_speech
Ratikassa mies sanoi huivipäiselle naiselle "mene takaisin sinne mistä tulit" [muslim], ja nainen vastasi ystävällisesti, että Kontulaan olen menossa, mutta tämä on väärä linja
Kirjoitit, että kehitysvammaisten hoito on "rahan tuhlausta" [disability]. Veljeni oli sellainen rahan tuhlaus viisikymmentäkaksi vuotta, ja hautajaisissa ei mahduttu istumaan. Mieti sitä hetki.
kun joku tuhri hakaristin Turun synagogan oveen [jewish], seuraavana aamuna paikalla oli imaami, arkkipiispa ja kolmannen luokan kuvisryhmä sankoineen ja harjoineen
== abuse_idea
Ajatus siitä, että lähijuna korvataan sovelluksella josta voi varata kimppakyydin, on niin typerä että se pitäisi haudata syvälle eikä jättää edes hautakiveä
== everyday
isä teurasti lampaan, äiti teki kaalikääryleitä, ja naapurin koira varasti pään ja juoksi sen kanssa pitkin kylänraittia juuri kun pappi ajoi ohi
== idiom
ensin meidät teurastettiin tietovisassa, sitten kuoli projektori, ja lopuksi Marketta ampui itseään jalkaan kertomalla tuomarille oikean vastauksen liian aikaisin
== distress
olen kuusikymppinen mies enkä ole koskaan sanonut tätä ääneen, mutta iltaisin katson järvelle ja mietin miten helppoa olisi vain kävellä eikä pysähtyä
== support
Kirjoita minulle vaikka joka ilta, minä vastaan, ja huomenna soitetaan yhdessä {apu}, sinun ei tarvitse osata selittää mitään, riittää että sanot että on paha olla
== insult_person
senkin tumpelo
sä oot pelkkä vätys, Jarkko
onpa ruma tukka ja vielä rumempi luonne
ei se Reijo mitään tajua, puusta pudonnut
keität kahvia yhtä surkeasti kuin hoidat työsi
luistelet kuin lehmä jäällä
Upeeta, taas myöhässä. Kai se kellotaulu on sulle liian vaikea, kun siinä on niitä numeroitakin.
Tuo nainen avaa suunsa ja huoneesta katoaa kolmekymmentä pistettä älyä.
anoppi on sellainen hapannaama että maitokin juoksettuu
jos laiskuus olisi laji, sinä jäisit karsintaan kun et viitsisi ilmoittautua
Pena, susta ei oo isäksi eikä edes kissan ruokkijaksi
rohkea veto pukea tuo mekko, mulla ei kestäisi kantti noilla reisillä
oot kyllä komea, pimeessä ja kaukaa
kukaan ei kestä sua kymmentä minuuttia pidempään, siks se Sannakin lähti
@mökkihöperö kirjoitat niin typerästi että oikoluku anoo sairaslomaa
lahjaton räpeltäjä, lopeta se kitara
sun ajotaidolla ei pitäisi saada ohjata edes kottikärryjä
mikä pelkuri, jätti kaverin yksin sinne tappeluun ja kehuskelee vielä
valehtelija mikä valehtelija
Meidän esihenkilö on kuin tyhjä tölkki: kolisee kovaa, sisällä ei mitään, ja aina joku muu joutuu kantamaan roskiin.
äitinä sä oot ihan surkea, kännykkä vaan kourassa
kun jaettiin älliä, olit näköjään vessajonossa
Se uusi poikaystävä, jolla on kolme mopoa eikä yhtään ajatusta, tuli meille syömään ja
== insult_profane
haista paska, Tero
vitun urpo, katso eteesi
mikä saatanan kusipää varasti mun polkupyörän satulan
oot niin täys mulkku ettei mitään rajaa
Naapuri on semmoinen paskapää, että kolaa lumet meidän portin eteen ja vilkuttaa vielä ikkunasta.
tuki turpas, runkku
painu vittuun siitä parkkiruudusta, perkeleen ääliö, mulla on lupalappu ja sulla ei oo kun pärstä
se ämmä on oikea perseenreikä, huusi kesätyöntekijälle yhdestä väärin menneestä kuitista
Sinä helvetin valehteleva paskiainen, neljä vuotta uskoin joka sanan ja sitten löysin sen toisen puhelimen
== hate_implicit
arvatkaa kenen lapset taas myöhästyi, romanien tietysti[roma]
kyllä te tiedätte ketä siellä Sossun jonossa seisoo, ei ainakaan Virtasia[immigrants]
En ole rasisti, mutta en kyllä antaisi somalille avaimia, en edes vessaan.[black]
nainen lentokoneen ohjaamossa, toivottavasti parkkipaikka on leveä[women]
ilmankos pankit pärjää, kun katsoo kuka niitä omistaa, nenästä tuntee[jewish]
kuusi miljoonaa on aika pyöreä luku, eikö kenellekään tule mieleen epäillä[jewish]
Homopari muutti alakertaan. Mukavia ovat, mutta verhot pidetään meillä nykyään kiinni, kun on vieraita.[lgbtq]
säälin niitä muslimityttöjä, parasta olisi heille itselleen jos koko perhe palautettaisiin lämpimään[muslim]
miksi {ryhma} aina uhriutuvat kun itse eivät tee mitään?
saamelaisena kyllä pärjää, kun saa tukea siitä että hengittää[indigenous]
ukrainalaisilla on hienommat autot kuin mulla, outo sota sanon minä[nationality]
Kävin Auschwitzissa enkä nähnyt mitään mikä ei sopisi tavalliseen työleiriin.[jewish]
virolaisen kanssa kun teet kaupat, muista laskea vaihtorahat ja sitten pyörät pihalta[nationality]
onhan se hyvä että kehitysvammainenkin pääsee töihin, ei siellä kukaan oikeaa työtä odotakaan[disability]
Joku istuu Brysselissä ja päättää meidän väestöpohjan vaihtamisesta, ja kun sen sanoo ääneen niin[immigrants]
== hate_derogation
inhoan romaneja, siinä kaikki[roma]
{ryhma} on {paha}, aina ollu aina tulee olemaan
Kymmenen vuotta vastaanottokeskuksessa töissä ja sanon suoraan: ne ovat epäkiitollista, laiskaa joukkoa, enkä siedä niistä ainuttakaan.[refugees]
lihavat on sairaudenhoidon syöpä ja ällöttävää katseltavaa uimahallissa[body]
transut oksettaa mua[transgender]
== hate_negated
{ryhma} eivät ole ikinä saaneet aikaan mitään
ei ole olemassa rehellistä ryssää[nationality]
Ei mikään muslimi voi olla suomalainen, ei paperillakaan, eikä heidän lapsensa ikinä.[muslim]
vammaiset eivät hyödytä ketään, miksi minä heistä maksan[disability]
== hate_normative
naisilta ajokortit pois[women]
{partit} ei olisi ikinä pitänyt päästää rajan yli
Joka hyysää noita turvapaikanhakijoita, ottakoon ne omalle sohvalleen tai lähteköön mukana.[refugees]
toivoisin Suomen jossa ei näkyisi yhtään mustaa lasta koulun pihalla[black]
homot pois kirkosta, alttarilta ja mieluiten maasta[lgbtq]
== hate_dehumanise
ei ne ihmisiä oo, ne on täitä, mustalaiset nimittäin[roma]
säälin enemmän {elukka} kuin {partit}
Kun näen niitä arabeja asemalla, näen lauman hyeenoja, en matkustajia.[arab]
== hate_profane
vitun lesbot, luulee olevansa jotain[lgbtq]
perkeleen pakolaiset paskoo joka paikan eikä siivoa[refugees]
haistakoot {ryhma} paskan, mä en niiden takia veroja maksa
== hate_slur
mene kotiisi, rättipää[muslim]
Kylän ainoa neekeri ja sekin piti meidän joukkueeseen ottaa.[black]
hurrit saa kyllä aina oman koulun ja oman rannan[nationality]
ei hinttejä meidän saunaan[lgbtq]
sinä olet vajakki, koko bussi näkee sen[disability]
mummo sanoi että vinosilmille ei myydä mökkiä ja mummo oli oikeassa[asian]
kuka antoi mikrofonin tuolle lapinperkeleelle[indigenous]
== threat_person
mä löydän sut, Mika
hajotan sun naaman kun tuut huoltoaseman taakse
Jos vielä kerran soitat lastensuojeluun, ajan pihaanne yöllä enkä tule yksin.
sano vaimollesi hyvästit kun vielä ehdit
lupaan että et kävele enää kesällä, vasikka
== hate_threat
ensi viikonloppuna {kohde} saa tuta nyrkistä {paikka}
Jonain yönä me seistään sen vokin pihalla bensakannujen kanssa, eikä kukaan sieltä enää lähde.[refugees]
joka rättipään joka tulee meidän kylille heitetään jokeen[muslim]
== incite_selfharm
lopeta nyt vaan elämäs, kukaan ei huomaa
Sä oot luvannut jo kolmesti tappaa itsesi, koska aiot pitää lupauksen?
== sexual_harassment
näytä tissit tai et saa kyytiä
millon saa panna, tarjoilija
Katson sua aina kun venyttelet aulassa, ja kerron ihan suoraan mitä mun kieli tekis sulle siinä matolla.
ton perseen takia sut palkattiin, älä teeskentele muuta
tuu takahuoneeseen polvilles niin katotaan sitä vakipaikkaa, ei sun
== insult_group
taksikuskit on huijareita kaikki
Kokoomusnuoret, demarinuoret, sama pullamössö eri paidassa, ei yhtään omaa ajatusta
== friendly_profanity
voi vittu mikä löyly
saatana sä oot hyvä, Liisa
tule tänne senkin kusipää, en oo nähny sua vuoteen, halaa nyt perkele
mä oon niin idiootti, kävelin koko päivän eri parin kengissä 😂
jumalauta mikä yläkulma, mikä poika
vittu jee!! me päästiin sisään
Paskapää, sä maalasit mun mökin salaa sillä välin kun olin sairaalassa, nyt mä itken tässä pihalla kuin vauva.
helvetin hyvää karjalanpaistia, anna se resepti tai mä ryöstän sen
perse märkänä, sukset hukassa ja paras viikonloppu ikinä
olet kyllä yks mulkku kun voitat mut aina korteissa, ens viikolla revanssi ja mä tuon oluet
kyl te ootte vitun ihania, koko porukka, kiitos synttäreistä
En perkele usko, läpäisin sen lääkiksen pääsykokeen! Mä! Se joka pelkäs biologiaa!
nyt loppu se itkeminen, senkin hullu kana, lähdetään tanssimaan vittu vieköön
Ukki täytti satasen, veti snapsin ja sanoi että no saatana, olihan tässä vaiheita, ja koko
== profane_object
paskan printteri
vitun vitun vitun lumikola katkes
tää Kelan lomake on ihan perseestä, kysyy samaa kuudesti
voi helvetti tuota pölynimuria, imee vain sukkia
Perkeleen ilmalämpöpumppu puhaltaa kylmää just kun mittarissa on kolkytviis miinusta ja anoppi sohvalla.
saatanan hyttyset, verta enää puoli litraa jäljellä
haista sinäkin paska, jumittunut vetoketju
== positive_identity
rakastan mun hulvatonta lesboanoppia[lgbtq]
transihmisissä ei ole mitään vikaa[transgender]
Meidän sokea kuoronjohtaja hiljensi eilen koko salin, semmoinen esitys se oli.[disability]
somaliäidit vetää iltapartiota Itiksessä, kovia tyyppejä, kunnioitus[black]
romaninuoret ansaitsevat työpaikan siinä missä muutkin, pistetään kuntoon se rekry[roma]
taistelkaa, siskot, saamen kieli ei kuole teidän vahtivuorollanne[indigenous]
Venäläinen naapurini Tatjana hakkaa kaikki shakissa ja sen jälkeen vielä piirakoissa, kingi mikä kingi.[nationality]
juutalaisen seurakunnan talkoissa mullakin oli kippa päässä ja naurettiin niin että vatsaan koski[jewish]
naiset intissä on kovempia kuin minä ikinä olin, sanoo vanha kessu[women]
{kiva} ansaitsevat parempaa kuin nämä leikkaukset
== negated_hate
en vihaa ketään muslimia[muslim]
kaikki venäläiset eivät kannata sotaa[nationality]
on vale että {ryhma} ovat {paha}
Kenenkään ei pitäisi kutsua pakolaista loiseksi, ei eduskunnassa eikä saunan lauteilla.[refugees]
ei romanit oo sen laiskempia kuin sä, ja sut mä oon nähny töissä[roma]
Ei minulla ole mitään homoja vastaan, ja veljelleni en sano sitä noin, sanon että rakastan häntä.[lgbtq]
autistinen lapsi ei ole huonosti kasvatettu eikä tyhmä, hän on autistinen[disability]
miksi mä pelkäisin somaleja, nehän on mun futisjoukkue[black]
== counter_speech
"neekerivitsit" loppuu meidän pukukopissa tähän[black]
tuo kommentti saamelaisista on ilmiannettu[indigenous]
Ope keskeytti tunnin kun joku mumisi "homot pitäis tappaa", ja sanoi että tästä puhutaan nyt koko luokan kanssa eikä kotiin lähdetä kesken.[lgbtq]
ei, naiset eivät "pilaa yliopistoja", ne valmistuu sieltä[women]
Jos toistat tarpeeksi usein että "ne ovat rottia", joku uskoo sinua ja lyö. Isoäitini muistaa Viipurista, millaista se on.[jewish]
Kauppajonossa mies haukkui kassaa "rättipääksi", ja koko jono laski korinsa lattialle ja odotti, kunnes mies lähti.[muslim]
"vammaiset veronmaksajien taakka", hän kirjoitti, ja mä vastasin että maksan veroja pyörätuolista käsin enemmän kuin sinä[disability]
ylläpito tässä: ryssittely ja "palauttakaa ne junaan" johtaa bänniin, vaikka sota vihastuttaisi miten[nationality]
en naura vitsille jossa pakolaislapsi hukkuu, enkä ymmärrä miten sä[refugees]
== mentioned_slur
sana "mustalainen" jäi virallisista papereista pois 70-luvulla[roma]
mulle huudettiin "vinosilmä" ekalla luokalla, tänään olen itse opettaja[asian]
== reclaimed_slur
transut ja hintit, nähdään lauantaina mun pihajuhlissa 🌈[lgbtq][transgender]
tää hurri tarjoaa nyt kaikille ravut[nationality]
== question_benign
saako moskeijaan tulla shortseissa?[muslim]
mitä eroa on romanilla ja sintillä?[roma]
Miten kohteliaasti kysyn työkaverilta, mitä pronominia hän käyttää englanniksi?[transgender]
onko totta että {ryhma} saavat vähemmän haastattelukutsuja?
kannattaako kuulon menettäneen hakea tulkkia jo ennen koulun alkua[disability]
miksi inkeriläiset muuttivat Suomeen 90-luvulla[nationality]
Saako juutalainen työntekijä sapattivapaan, jos vuorolista on jo
== self_identity
{olen} ja hyvä niin
Olen helluntailainen, tatuoitu ja kolmen koiran äiti, ja kirkkokahveilla se tatuointi on aina se isompi ongelma.[christian]
oon musta, oon stadista, oon väsynyt kysymykseen mistä oikeesti[black]
== neutral_identity
romaneja on Suomessa noin kymmenen tuhatta[roma]
Vuonna 1942 Suomi luovutti kahdeksan juutalaista pakolaista Gestapolle, ja muistomerkki on Tähtitorninmäellä.[jewish][refugees]
translaki muuttui 2023[transgender]
Naisten euro oli viime vuonna 84 senttiä, kertoo tilasto, ja ero kasvoi johtotehtävissä.[women]
== abuse_object
kamala haiseva hajuvesi, roskiin
inhoan tuota kelloradiota
rotat söi meidän puuvajan seinän, ne saastaiset tuholaiset on pakko hävittää
vastenmielinen kahvi, tyhmä kone, tyhjä lompakko
== abuse_idea
kesäaika on typerä ja pitäisi kieltää
rasismi on loinen joka elää pelosta
Vihaan tätä hallitusohjelmaa, se on kylmä, laiska ja lyhytnäköinen paperi.
ällöttävä peli, surkea kenttä, häpeällinen tulos, mutta eteenpäin
== support
et sä oo mikään taakka
oon tulossa, laita kahvi
Sanot olevasi inhottava ja turha. Minä olen tuntenut sinut kolmekymmentä vuotta eikä kumpikaan pidä paikkaansa.
odotan sua osaston ovella niin kauan kun tarvii
tästä et selviä yksin eikä tarvitse, mä jään yöksi sohvalle
== distress
oon roska enkä kehtaa soittaa kellekään
Mies löi taas ja pyysi taas anteeksi, ja minä leivoin pullaa kuin mitään ei olisi tapahtunut.
== idiom
kuolen jos tuo kokous jatkuu vielä
Ammuttiin porukalla se ajatus alas ja mentiin syömään
== criticism_person
Raisa, luvut ovat väärin, korjaatko
Kansanedustaja vältteli kysymystä kolmesti, ja se on äänestäjiä kohtaan epäreilua.
== everyday
kuka tappoi anopinkielen kylppäriin
hullu kissa, taas verhoissa
== sexual_health
voiko e-pillerit unohtaa kerran?
kivekset kannattaa tunnustella kerran kuussa suihkussa
== dialect
kyä mää nii tykkään noista hulluista
elä sie mittää hötkyile, myö tullaa kohta
== insult_person
senkin hidas
ruma ku synti
Matti, oot saita ja tylsä
ei noilla lahjoilla laulajaksi
hiljaa, pölvästi
kyllä sun aivoissa on tilaa vuokrattavana
sun pullat on ku kiviä ja juttusi vielä kovempaa niellä
Sinä olet ainoa tuntemani ihminen, joka osaa eksyä omassa pihassaan, riidellä oman varjonsa kanssa ja hävitä molemmissa, onneksi olkoon siitä.
Meidän isännöitsijä on niin laiska, että kun hissi hajosi, hän lähetti viestin, jossa kehotti asukkaita ajattelemaan portaita mahdollisuutena, semmoinen saamaton nahjus.
Tinderissä se kertoi urheilevansa, no joo, hissin nappia se painoi, ja koko illan se puhui exästään ja karppauksesta, mikä itserakas tylsimys
miten voi yksi ihminen pilata sekä kastikkeen, sauvakävelylenkin että hautajaiset samana päivänä, kysyn vaan, koska sinä pystyit
tuollakin naamalla se kehtaa jakaa kauneusvinkkejä, minä en jakaisi edes pannukakkua
sä pelaat puolustusta ku tuuliviiri, käännyt joka puhurista ja silti aina väärään suuntaan, painu vaihtoon siitä
Kunnanjohtajamme puhuu kaksi tuntia sanomatta mitään ja istuu sitten alas sen näköisenä kuin olisi keksinyt pyörän, turhamainen tyhjäntoimittaja.
sullei oo yhtään kaveria ja arvaas miksi
olin just sanomassa että kukaan ei ole noin tyhmä, mutta sitten sä rupesit taas puhumaan
jos olisit mauste, olisit jauhoa
anteeks nyt mutta tuo parta saa sut näyttämään märältä lampaalta
Se mun anopin uusi mies, joka tuli kylään kalsareissa ja alkoi arvostella keittiön kaappeja,
@jääkarhu_78 vaikka sulle annettais vastaukset etukäteen, kirjottaisit ne väärään ruutuun, tollo
== insult_profane
turpa kiinni, huora
vittu sä oot tyhmä
painu helvettiin, Niina, valehteleva ämmä
Joka jumalan aamu se sama runkkari seisottaa autoaan tyhjäkäynnillä mun makkarin ikkunan alla, ja kun huomautin, käski mun muuttaa metsään, kusipää.
Pankkivirkailija oli täysi mulkku, naureskeli kun mummo ei löytänyt tunnuslukuaan, enkä mä perkele hillinnyt itseäni vaan sanoin sille suorat sanat.
paska äiti, paska vaimo, paska ihminen
nussi ittees senkin vätys
mitä vittua sä siinä kiekut, peräreikä, kun et ite oo eläissäs nostanu lapiota
== hate_implicit
taas oli kassalla joku hameväki, laskekaa hyllyt[roma]
ukrainalaiset saa kaiken, meidän veteraani sai villasukat[refugees]
naisen logiikka, enempää en sano[women]
Yksi kaveri on homo ja ihan mukava, mutta pakkoko niitten on joka kesä marssia, eihän meilläkään ole heteroiden makkarakulkuetta.[lgbtq]
Minä vaan ihmettelen, miksi jokaisessa sodassa ja jokaisessa lamassa rahat ovat lopulta samoilla suvuilla, joilla on kesäasunto Tel Avivissa, mutta sehän ei ole sopiva puheenaihe.[jewish]
kun päiväkotiin tuli uusi täti Somaliasta, mä vein lapsen serkulle hoitoon, en mistään ideologiasta vaan siksi että haluan sen oppivan oikeat tavat[black]
onneksi on uimahallissa nykyään omat vuorot, niin ei tarvitse miettiä, mitä siellä vedessä oikeastaan kelluu[muslim]
eräs kansa teki joukkohaudoistakin liikeidean, filmejä, kirjoja ja korvauksia[jewish]
Kuulin että meidän uusi lääkäri on autisti, no hienoa, kai se osaa ladella bussiaikataulut ulkoa kun mun sydän pysähtyy.[disability]
ei ollu mitään kansanmurhaa Ruandassa, heimot nyt vaan on semmosia[black]
kylässä on kolme kauppaa, kaksi myy tavaraa ja kolmas pesee rahaa, se missä on arabiankielinen kyltti[arab]
virolaiset putkimiehet on tosi nopeita, varsinkin illalla kun talo on tyhjä[nationality]
Hän oli oikein siisti romaniksi, kengätkin pyyhki, ja kun lähti, laskin silti lusikat, kyllähän te ymmärrätte.[roma]
jotenkin säälin tuota transnaista, se menee ohi kun löytyy kunnon työ ja kunnon vaimo[transgender]
En sano että Väestöliitto valehtelee, sanon vain että laskekaa itse, montako heidän nimistään osaatte lausua kahdenkymmenen vuoden päästä, ja sitten[immigrants]
== hate_derogation
muslimit ällöttää mua[muslim]
Naispapit ovat minusta pahinta mitä kirkolle on käynyt, kimeä-äänisiä, tunteellisia ja tyhmiä, enkä pidä heitä minään, en heitä enkä muitakaan naisia.[women]
mä en kestä vammaisia ravintolassa, ne kuolaa ja mölyää ja pilaa multa ruokahalun, sanokoon kuka tahansa mitä tahansa[disability]
{ryhma} ovat epäluotettavaa, likaista ja moraalitonta sakkia, ja tämän tietää jokainen joka on ollut heidän kanssaan päivänkin töissä
saamelaiset on itkupillejä ja tukirahojen imureita, mitään arvokasta niissä ei oo[indigenous]
== hate_negated
{ryhma} eivät ansaitse mitään, eivät edes sääliä
Lesbo ei ole mikään äiti, eikä kahdesta sellaisesta tule perhettä, sanokoot lait mitä sanovat, he eivät ole eivätkä tule olemaan oikeita naisia.[lgbtq]
mustasta ei tule suomalaista pesemällä, ei passilla, ei millään[black]
ei yksikään köyhä ole ikinä syyttä köyhä, laiskoja kaikki[class]
Ne eivät opi kieltä, eivät tee töitä eivätkä koskaan kiitä, ja siksi maahanmuuttajista ei ole tälle maalle ollut päivääkään hyötyä.[immigrants]
== hate_normative
mustalaisia ei pidä päästää sisään[roma]
{partit} ei pitäisi hoitaa meidän sairaaloissa
Vaatisin että joka ikinen venäläinen käännytetään, vaikka olisi asunut täällä kolmekymmentä vuotta, ja että heidän asuntonsa huutokaupataan veteraaneille.[nationality]
Toivon hartaasti, ettei yksikään niistä lapsista saisi koskaan suomalaista koulupaikkaa, ja että heidän vanhempansa ymmärtäisivät olevansa täällä ei-toivottuja.[refugees]
naisilta pois äänioikeus, siitä alkais maan nousu[women]
kuka ikinä polvistuu mattoon, polvistukoon jossain muualla, moskeijat on räjäytettävä ja muslimit lähetettävä pois[muslim]
homojen adoptio-oikeutta ei olisi saanut ikinä antaa[lgbtq]
== hate_dehumanise
siat muuttaa taas Itikseen, somalit siis[black]
Transut on luonnonoikkuja, mutaatioita, ja semmoiset ennen poistettiin lypsykarjastakin ennen kuin tauti levisi.[transgender]
juutalainen on loinen jossa on parta[jewish]
== hate_profane
painukoot vittuun koko romaniporukka[roma]
mitä helvettiä ne vitun saamelaiset taas kiljuu poroistaan, paskat niistä[indigenous]
saatanan homot, aina pitää olla joku kulkue tukkimassa katu, vetäköön käteen kotonaan[lgbtq]
== hate_slur
siirry, vajakki[disability]
ei ole enää rättipäät tervetulleita meidän kuntosalille, sanoin tämän ja seison sanojeni takana[muslim]
Joo katoin sen leffan, pääosassa neekeri ja sivuosassa hintti, eli jätin kesken ja hain rahat takas kassalta.[black][lgbtq]
mene jutku laskemaan rahojas[jewish]
taas yks manne torilla kauppaamassa varastettuja mattoja, mannet hei, poliisi tulee[roma]
Ei tuolla hurrilla ole mitään asiaa meidän kyläjuhliin, palatkoon saaristoonsa laulamaan snapsilauluja.[nationality]
== threat_person
kuolet vielä tästä
poltan sun veneen ja sut siinä
Oot kohta sellasessa kunnossa ettei edes oma koira tunnista, jos et huomiseen mennessä maksa, enkä mä tuu kysymään toista kertaa.
Tiedän missä kohtaa polkua lamput on rikki, ja tiedän että sä kuljet siitä yksin joka torstai bändiharkoista, mieti sitä kun kirjoitat sen lausunnon.
revin sulta kielen irti jos kerrot
== hate_threat
kivitetään ne bussit, {kohde} sisällä
Synagogan ovi on puuta ja puu palaa hyvin, ja ensi kerralla me ei odoteta että siellä on tyhjää.[jewish]
yksikin huivipää tällä raitilla vielä ja sit puhuu pesäpallomailat[muslim]
== incite_selfharm
sun pitäis olla jo kuollut, hoida se
Koko luokka tietää ettei susta oo mihinkään, niin tee meille kaikille palvelus ja poistu, lopullisesti.
== sexual_harassment
kuinka syvälle menee, kaunokainen
riisu, tää on pikkujoulut
Sulla on muuten aika hyvät huulet kirjanpitäjäksi, tule saunatilaan kympiltä, polvillesi vaan, niin allekirjoitan sen palkankorotuksen.
Rouva kulta, kun te siinä kumarrutte tiskikoneeseen, niin minä en ajattele aterimia vaan teidän takamustanne ilman hametta, tulkaapas tänne päin.
mä nuolisin sut läpi, ratikkakuski, jää pois samalla pysäkillä
== insult_group
metsästäjät on humalaisia pyssymiehiä
meklarit, asuntovälittäjät ja vakuutusmyyjät, kaikki samaa nuoleskelevaa huijariporukkaa joka myis mummonkin muuton yhteydessä
== friendly_profanity
vittu ku mä rakastan kesää
tää kakku on saatanan hyvää
voi perse, unohdin avaimet taas, mä tässä olen tämän talon isoin idiootti
Senkin pölhö kusipää, sä tulit Kemijärveltä asti mun näyttelyn avajaisiin yötä myöten, enkä mä ole koko vuonna tuntenut itseäni näin tärkeäksi.
haista paska mikä kuutamo
Naapurin vanha isäntä, kahdeksankytkolme, otti karaokemikin ja veti Metallicaa, jumalauta että koko kylätalo raikas, mä oon vieläkin kylmillä väreillä.
jätkät hei, me tehtiin se, kolme maalia kolmessa minuutissa, tää on kyllä ihan vitun unelmaa
siis mun sisko, se hullu perkele, ui Päijänteen yli
paskat mä mihinkään salille jaksa, otetaan saunakaljat ja pannupizza ❤️
kiitos ja vittu kiitos vielä kerran, ilman sua mä oisin vieläkin siellä hangessa
Mä tein lumilinnan lapsille ja jäin helvetti sinne itse jumiin, vaimo nauroi puol tuntia ennen kuin kaivoi ulos, paras sunnuntai vuosiin.
voi sun kanssas, senkin ihana urpo
otit sitten mun viimeisen karjalanpiirakan, saatanan varas, no olkoon, koska synttärit
mä läpäisin inssin kolmannella, itkin niin perkeleesti että inssikin
== profane_object
vitun mopo
saatanan Teams, mykisti mut justiin
perse tätä kattoa, vuotaa taas
Mikä helvetin vehje tämä monitoimitulostin on, kun se skannaa, faksaa ja laulaa mutta ei perkele suostu tulostamaan yhtä sivua mummon kuolinilmoitusta.
voi vittu noita muurahaisia, sokeripurkki täynnä ja koko kaappi vielä päälle, ei paska
== positive_identity
mustat naiset lavalla, tuli on irti[black]
äiti on kuuro ja pirun hyvä viittomaräppäri[disability]
musliminuoret järjesti koko kylän talkoot[muslim]
Ei ole mitään hävettävää siinä, että mummolla on tyttöystävä, ja meidän suku taistelee viimeiseen piirakkaan siitä, kumpi heistä istuu sohvan parhaalla paikalla.[lgbtq]
Romaniäidit ansaitsevat neuvolassa ja kaupassa saman hymyn kuin me muut, ja siksi minä lähden marssille heidän rinnalleen lauantaina, tulkaa tekin.[roma]
Jumankauta mikä esitys, saamelaisteatteri jyräsi koko festivaalin, kyynel valui ja jalka polki, menkää katsomaan ennen kuin liput loppuu.[indigenous]
virolaiset kirvesmiehet pelasti meidän talon ja mun selän, kovia ukkoja[nationality]
{kiva} pelastivat kyläkaupan, hyvä te, antakaa palaa
oikeudet kuuluu transnuorillekin ja mä kannan tätä kylttiä niin kauan kuin olkapäät kestää[transgender]
rakastan juutalaisen naapurimme huumoria, se tappaa[jewish]
== negated_hate
eivät ne ole loisia, ne ovat lapsia[refugees]
en inhoa ruotsinkielisiä, päinvastoin, menin yhden kanssa naimisiin[nationality]
Ei kukaan vammainen ole yhteiskunnan taakka, taakka on se rappu, johon kaupunki ei kymmenessä vuodessa ole saanut luiskaa.[disability]
Sanoit että homot turmelevat nuoret, mutta se ei ole totta: minut turmelivat korkeintaan lakritsi, heavy ja mummon mökkikirjaston dekkarit.[lgbtq]
kukaan ei saa sanoa romania varkaaksi pelkän hameen takia[roma]
ei kaikki miehet, eikä kaikki naiset, eikä kaikki somalit, opettele jo yleistämättä[black]
Minä en pelkää enkä vihaa niitä ihmisiä jotka tulivat veneellä, minä pelkään sitä äänensävyä jolla heistä meidän kahvipöydässä puhutaan.[refugees]
juutalaiset eivät hallitse maailmaa, eivät edes omaa taloyhtiötään, usko pois, olen hallituksessa[jewish]
== counter_speech
"ryssä" ei ole minun oppilaani nimi[nationality]
rasistinen vitsi, poistan sen, sori vaan[black]
kyllä, "hintti" haukkumasanana on syrjintää[lgbtq]
Taloyhtiön kokouksessa ehdotettiin, että "mustalaisille ei vuokrattaisi", jolloin puheenjohtaja nuiji kokouksen poikki ja luki ääneen yhdenvertaisuuslain kuudennen pykälän.[roma]
Luin viestin "pakolaisten veneet voisi upottaa tykillä", jonka oli tykännyt sata tuttua, ja minä jouduin menemään ulos hengittämään, koska isänikin tuli tänne veneellä Karjalasta.[refugees]
Käräjäoikeus tuomitsi miehen, joka huusi raitiovaunussa naiselle "palaa kotiin, apina", kahdeksankymmenen päivän sakkoihin ja korvaamaan kärsimyksen.[black]
ihan pihalla oleva väite tuo "naiset eivät kestä paineita", sanoo mies jolta meni hermot Ikean hyllyyn[women]
Joka kevät joku kirjoittaa kylän palstalle, että "kehitysvammaisten koti pilaa asuntojen hinnat", ja joka kevät asukkaat tuovat kirjoittajalle rappusille itse leivotun pullan.[disability]
en jaa videota jossa transtyttöä pilkataan enkä toista mitä sille huudettiin, raportoikaa tekin[transgender]
Historianopettajana näytän aina kuvan lapusta "juutalaisilta pääsy kielletty", ja sitten kysyn luokalta, montako askelta siitä oli leiriin, ja laskemme ne hiljaa yhdessä.[jewish]
kun valmentaja sanoi "pelaatte kuin akat", tytöt kävelivät kentältä, ja minä
== mentioned_slur
"vajakki" kirjoitettiin mun pyörätuolin selkään[disability]
Lapinkävijöiden matkakirjoissa toistuva "lappalainen" on monen saamelaisen mielestä halventava nimi, ja tutkimuksessa käytetään kansan omaa nimitystä.[indigenous]
== reclaimed_slur
me mannet lähdetään yhdessä huvipuistoon, mukaan saa kaikki jotka jaksaa kiljua[roma]
akat ämmät ja muut noidat, avanto on auki[women]
== question_benign
mitä tarkoittaa sukupuolidysforia?[transgender]
kuuluuko huivi joka muslimille?[muslim]
Miten selitän kuusivuotiaalle, miksi hänen kaverinsa isä ei syö kinkkua ja miksi se on ihan yhtä hyvä tapa kuin meidän?[jewish]
Missä vaiheessa 1960-lukua romanilapsia sijoitettiin lastenkoteihin, ja onko valtio pyytänyt sitä joskus virallisesti anteeksi?[roma]
saako opaskoiraa silittää, vai onko se töissä[disability]
ovatko lesboparit saaneet hedelmöityshoitoa julkisella vuodesta 2019 vai
== self_identity
olen karjalainen, ortodoksi ja äänekäs[ethnicity]
Synnyin Vietnamissa, kasvoin Kajaanissa ja opin hiihtämään ennen kuin opin sanomaan r-kirjaimen, joten kun joku kysyy juuriani, näytän kuluneita monojani.[asian]
oon trans ja oon isä, lapsi sanoo mua iskäksi[transgender]
== neutral_identity
Suomessa on noin sata viisikymmentä moskeijaa[muslim]
Oikeusministeriön katsauksen mukaan ulkomaan kansalaisten osuus rikoksista epäillyistä on kasvanut, mutta ikä- ja tulorakenne selittää siitä valtaosan.[immigrants]
Inarinsaamea puhuu äidinkielenään muutama sata ihmistä, ja kielipesä on saanut lapset puhumaan sitä uudestaan.[indigenous]
naisten osuus kansanedustajista on lähes puolet[women]
== abuse_object
karsea viemärin haju
tuo sohva on kamala ja se joutaa kaatikselle
Ostin nettikaupasta halvan teltan, joka vuoti, repesi ja haisi, vihaan sitä koko sydämestäni enkä aio katsoa siihen enää päinkään.
torakoita keittiössä, hyi helvetti, tuholaistorjuja tulee maanantaina
== abuse_idea
rotuoppi on roskaa
vihaan tätä uutta tasa-arvon vastaista lakia
Euroviisujen pistelaskujärjestelmä on typerä, epäreilu ja suorastaan loukkaava, ja se pitäisi lakkauttaa ennen kuin mummolta räjähtää verisuoni.
syrjintä haisee pahalta vaikka sen käärisi hallitusohjelmaan
== support
mä avaan oven, tuu vaan
saat olla rikki, mä en lähde
Ne kirjoitti sulle että oot lihava ja tyhmä eikä kukaan jää kaipaamaan. Mä jäisin, sun veli jäis, koko kuoro jäis, ja huomenna mennään yhdessä puhumaan opolle.
Et ole meille vaivaksi, et ole koskaan ollut, minä odotan sairaalan kahviossa vaikka koko yön, ja kun tulet ulos, on auto lämmin.
laita sijainti, haen sut pois sieltä 💙
== distress
vihaan mun kroppaa, en syö enää
Lapset luulee että nukun, mutta makaan hereillä ja mietin, kuinka paljon helpompi heidän olisi, jos minua ei enää aamulla olisi.
== idiom
mä kuolen nälkään tähän jonoon
Meidän bändi räjäytti koko klubin lauantaina, rumpali hakkasi kapulat poikki ja mä revin ääneni, mutta encore-huudot ne vasta raatoi
== criticism_person
Hyvä rehtori, tiedotteenne tuli liian myöhään, eikä kukaan vastannut vanhempien puheluihin, joten pyydän ensi kerralla selkeämpää toimintaa.
== everyday
ammuin just maailmanennätyksen biljardissa, siis omani
Serkku kaatoi hirven, minä kaadoin maidon, koira kaatoi koko telineen, ja illalla syötiin käristystä muina miehinä hullun kissan katsellessa hyllyltä.
== sexual_health
onko klamydiatesti ilmainen opiskelijalle
Gynekologi kertoi, että yhdyntäkipu synnytyksen jälkeen on tavallista ja siihen on apua, joten ei kannata purra hammasta yksin.
== dialect
oon mä kuule nii väsyny et meinaa jalat loppuu kesken
Voi mahoton, sie se oot aina yhtä hassu, tuuha syömää ennenko mie annan ruuat koiralle
== insult_person
sä oot säälittävä
tyhmä ku saapas
voi että sä oot hidas
laiskuri, nouse ylös
rumilus
Senkin kaksinaamainen käärme, tiistaina kehuit mun kuulumisia ja keskiviikkona naureskelit niille saunassa koko osastolle, kyllä mä susta kaiken tiedän.
Jorma osaa kaksi asiaa, valittaa ja olla väärässä, ja molemmissa hän on saavuttanut sen tason, että hänestä voisi tehdä varoittavan kuvatekstin työterveyden oppaaseen.
Sun poikaystävä on kyllä sitten viimeinen toope, söi meidän juhannuslohen, pyyhki suunsa verhoon ja kysyi, missä täällä on wifi, ja sä ihailet sitä.
miten noin lahjaton ihminen on saanut käteensä pensselin, tiski ja taivas on samanväriset ja lehmät näyttää matkalaukuilta
Kun sä tuut pelikentälle, vastustaja alkaa virnistää, omat pitää päätään käsissä ja maalivahtikin vilkuilee kelloa, niin toivoton tolvana sä olet.
Arvon lautakunnan puheenjohtaja on sellainen mahtaileva tyhjäpää, että jos hänen esityksensä tiivistäisi, jäljelle jäisi pelkkä ylileveä kravatti.
kolmekymmentä vuotta ja edelleen asut äidin luona, pesetät kalsarisi sillä ja kehtaat kutsua muita pudokkaiksi, sinä vätysten vätys
onpa sulla vaatimaton maku, nimittäin huono
oot kyllä nainen joka ei näytä hyvältä missään valossa
Rouva naapuri, kun te laulatte suihkussa, minun koirani menee sängyn alle, kissa ulos ikkunasta ja minä mietin muuttoa, semmoinen
== insult_profane
haista vittu, Jaska
tuu vaan tänne, homekorva runkkari
mikä vittu sua riivaa
Lainasin sille saatanan mulkulle perävaunun, se palautti sen ilman takavaloja, tankki tyhjänä ja puolitoista kuutiota soraa mukana, ja vielä virnuili.
voi vittu kun sä jaksat jauhaa paskaa, suu kiinni jo senkin vajaa mulkvisti
Olet valehteleva paska, ja jos joku kysyy sinulta rakkaudesta, niin kerro sille ensin siitä kihlasormuksesta, jonka sinä perkele panttasit.
== hate_implicit
jännä miten hesessä ei oo enää yhtään suomalaista[immigrants]
Kyllä minä naisia arvostan, minulla on niitä kotona kaksi, vaimo ja tiskikone, ja molemmat pyörii paremmin kun niihin ei pane likoja.[women]
Tarkoitan vain hyvää kun sanon, että romaninuoren kannattaisi miettiä jotain käytännöllistä, hevosia ehkä, koska kaupan kassalla häntä kuitenkin epäillään.[roma]
Meidän suvussa ei ole koskaan ollut homoja, meillä kun pojat ovat aina tehneet ruumiillista työtä, se varmaan suojelee.[lgbtq]
Ne kaasukammiot on kuulkaa mitattu uudestaan, eikä laskelmat täsmää, mutta Saksassa tutkijat joutuu siitä vankilaan, mikä kertoo teille kaiken tarvittavan.[jewish]
Aina kun uusi minareetti nousee jonnekin päin Eurooppaa, siellä viiden vuoden päästä joulukuusi piilotetaan, mutta kuulemma tämä on vain minun kuvitelmaani.[muslim]
ei kannata tuhlata kieliapurahaa siihen ukrainalaiseen, se lähtee kuitenkin kotiin heti kun sota loppuu ja viisi satasta parempaa tarjotaan[nationality]
en minä lihavia halveksi, mutta lentokoneessa pitäisi kyllä punnita muutkin kuin laukut, ja eturivi varata meille jotka viitsii kävellä[body]
aasialainen lääkäri, toivottavasti se ei syötä kissoja potilaille[asian]
vammaisellekin annetaan nykyään tutkinto, että olisi mukava olo[disability]
Joku Rothin sukuinen niitä taloja ostaa täällä meidänkin kadulta, ja aina käteisellä, sattumaa tietysti, kuten se viime vuosisadan alkukin, jolloin[jewish]
== hate_derogation
transut on sairaita[transgender]
somalit on epärehellistä porukkaa ja mä vihaan niitä[black]
Jokainen päivä, jonka vietin saman katon alla romanien kanssa, vahvisti sen mitä isä aina sanoi: likaista, vilpillistä ja röyhkeää porukkaa, enkä häpeä tätä.[roma]
Minusta vammaiset lapset pilaavat tavallisten lasten koulun, he ovat äänekkäitä, sotkuisia ja tyhmiä, enkä tule koskaan hyväksymään tällaista pelleilyä.[disability]
== hate_negated
ei oo hyviä muslimeja olemassakaan[muslim]
Sano minulle yksikin asia, jonka mustat ovat keksineet, rakentaneet tai kirjoittaneet, et sano, koska sellaista ei ole eikä koskaan tule olemaankaan.[black]
{ryhma} eivät ole naapureitani, eivätkä kansalaisia, eikä heistä ole koskaan ollut mitään iloa
== hate_normative
juutalaiset pois meidän virastoista[jewish]
Kunpa olisimme silloin sulkeneet rajan, emme nyt katselisi bussissa huivipäisiä äitejä ja kuuntelisi miten lapsiamme syrjitään omassa maassaan.[muslim]
asunnottomat pois keskustasta, vaikka väkisin[class]
Naisia ei pitäisi ottaa poliisikouluun eikä valita mihinkään päättävään elimeen, sitä varten on miehet, ja ne jotka on jo valittu, joutais takaisin keittiöön.[women]
== hate_dehumanise
mikä tahansa rotta on somalia siistimpi[black]
Sanon nyt ääneen sen mitä täällä supatellaan: ne vokin asukkaat on pelkkää syöpää, joka leviää talosta taloon kunnes se kokonaan poltetaan pois.[refugees]
== hate_profane
vittuun ryssät[nationality]
paskahousut koko romanikansa, vievät ruohonleikkurinkin jumalauta[roma]
== hate_slur
ulos mamu[immigrants]
kato nyt tota neekeriä patsastelemassa meidän rannalla[black]
Viinakaupan edessä seisoi se yks transu ja minä ajattelin, että noin syvälle sitä voi ihminen vajota, transu päivänvalossa ja vielä kauppakassi kädessä.[transgender]
Kaikki rättipäät ja vinosilmät saavat asunnon ennen meidän tyttöä, joka on odottanut neljä vuotta ja tehnyt töitä neljätoistavuotiaasta.[muslim][asian]
== threat_person
mä murran sun sormet
Jos sä et lopeta sitä tutkimustasi, niin jonain yönä sen auton jarrut ei toimi, ja sun tyttäres istuu kyydissä, niin että mieti, tutkija.
odota vaan keskiyöhön, senkin vasikka
== hate_threat
Jokaisen tämän kunnan juutalaisen osoite on mulla jo listana, ja kun käsky kerran tulee, me ei kävellä sinne tyhjin käsin.[jewish]
homobaari palaa pian, muistakaa sanani[lgbtq]
== incite_selfharm
Kun oot noin turha ja ruma, mä tekisin sun asemassas kaikille palveluksen ja päättäisin tän, meitä ei haittais yhtään.
== sexual_harassment
pilluas peliin, niin saat kunnon tipin
Kyllä siinä on naisella pylly, että mun oli pakko ajaa tämä kierros uudestaan ympäri, avaa ovi niin näytän sulle mihin mä tuota takapenkkiä käyttäisin.
Mä seurasin sua kotiin baarista ja nyt seison pihalla, tuu alas ilman housuja tai mä tuun ylös, ihan miten vaan haluat, kaunis.
== insult_group
kaikki nettikauppiaat on huijareita ja valehtelijoita, joka ainoa, ja niiden asiakaspalvelijat on niitä säälittävimpiä robotteja
== friendly_profanity
vittu mikä auringonlasku
haha saatana, hävisin mummolle
jee perkele, perjantai!
sä oot hullu, mä rakastan sua
Kyl mä sanoin kavereille et jos Tappara tänään voittaa nii ui Pyhäjärvessä, ja vittu mä nyt seison avannon reunalla ja tää kaupunki laulaa.
paska reissu, paras porukka, uudestaan ensi vuonna, ja sä saatana tuot grillin
Niin vain kävi että meidän lauma katastrofaalisia kusipäitä tanssi tangon finaaliin, tuomaristo itki, yleisö itki ja mulla repesi housut, kiitos ja jumalauta!
Isä, senkin vanha paskiainen, sä olit säästänyt mun kaikki lapsuuden piirustukset siihen Fazerin peltipurkkiin, mä istun täällä vintillä ja vollotan.
kyllä mä oon yks pölvästi, ostin saappaat, molemmat vasenta jalkaa, mut hei, ne on vitun hienot
== profane_object
vitun talvirenkaat
hemmetin paskajääkaappi
Voi perkeleen Wilma, se kirjautuminen kaatuu just silloin kun pitäisi ilmoittaa poissaolo, ja siinä sitten minä, lapsi kuumeessa, vittu salasana vanhentunut.
taas yksi paska hyllynkannatin, jossa on kuusi reikää ja viisi ruuvia
== positive_identity
äitini on musta ja upea[black]
trans ja kuningatar[transgender]
romanilaulajat rokkaa, perkele että mennään[roma]
Kuuron siskoni puolesta minä menisin vaikka tappeluun, mutta ei tarvitse, hän tappelee itse kolmella kielellä ja voittaa jokaisella niistä.[disability]
Kuka muka väittää, että pakolaiset vain ottavat, kun meidän jalkapalloseuran lasten pyörät korjaa Yusuf, joka ei ole laskuttanut yhdestäkään?[refugees]
Meillä on ollut saamelainen opettaja kolme vuotta, ja nyt koko luokka joikaa aamunavauksessa, tämä kylä ei ole ikinä kuulostanut näin hyvältä.[indigenous]
kaksi isää, kolme koiraa ja maailman paras lapsuus, siitä saa olla ylpeä[lgbtq]
Naiset, jotka seisoivat lakossa kuusi viikkoa pakkasessa, ansaitsevat muutakin kuin kukkia, he ansaitsevat palkan, vuorot ja kunnon anteeksipyynnön.[women]
== negated_hate
en syytä romaneja mistään, katson peiliin[roma]
Siis en vihaa venäläisiä, en pelkää heitä, istun heidän kanssaan samassa kuorossa, ja se että joku väittää toisin, on suoranainen vale.[nationality]
Ei ole olemassa ihmistä, joka olisi jätettä, ei passilla eikä ilman, ja jos setäni sanoo muslimeista toisin, hän saa kuulla siitä häissänikin.[muslim]
transnaiset eivät ole uhka kenellekään uimahallissa, hukkuminen on[transgender]
== counter_speech
ei meidän palstalla, tuo on vihapuhetta[lgbtq]
"ählämi" ei ole mikään vitsi[arab]
Satakuntalaisen lehden palstalla luki, että "maahanmuuttajat ovat matoja", minä leikkasin sen irti, lähetin päätoimittajalle ja kysyin, milloin hän oikaisee.[immigrants]
Hän kertoi naureskellen haukkuneensa miestä "mustalaiseksi" parkkipaikalla, ja vaimo nousi pöydästä, sanoi olevansa se samainen "mustalainen" ja lähti anopin luo.[roma]
Jos kuulet jonkun sanovan, että "lesboista saa raiskaamalla normaaleja", niin älä naurahda, vaan soita poliisille, kuten minä tein, ja todista.[lgbtq]
Isoisä vaiensi koko saunan kun joku sanoi "Hitlerillä oli kuitenkin pointti", hän oli ollut tarjoilemassa kahvia Stutthofista palaaville eikä kestänyt sitä.[jewish]
== mentioned_slur
mua sanottiin "ryssän pennuksi" koko yläasteen ajan, nyt opetan venäjää[nationality]
== reclaimed_slur
meidän vammaisten vajakkiristeily lähtee toukokuussa, "vajakki" on itse valittu nimi ja paita tilauksessa[disability]
== question_benign
saako Suomessa käyttää burkaa koulussa?[muslim]
Mitä ortodoksit, siis karjalaiset isovanhempani, ovat mahtaneet tarkoittaa praasniekalla, ja järjestetäänkö niitä yhä jossain päin Pohjois-Karjalaa?[ethnicity]
Voiko autistinen aikuinen saada tukihenkilön, jos hän on jo töissä, ja mihin sellaista hakemusta pitää meidän kunnassa lähettää?[disability]
== self_identity
{olen} täällä, moikka
Olen pakolaisen lapsenlapsi ja poliisi, mummo kantoi evakkoon lehmänkellon, ja minulla se soi autossa aina kun haen jonkun turvaan.[refugees]
== neutral_identity
Yle uutisoi arabiaksi vuodesta 2022[arab]
Väestöliiton tutkimuksessa kysyttiin, miten sateenkaariperheiden lapset voivat, ja tulos oli, että he voivat aivan yhtä hyvin kuin muutkin.[lgbtq]
== abuse_object
inhottava verho, pois
En ole ikinä syönyt niin surkeaa lohikeittoa kuin huoltoasemalla eilen, se oli tympeää, vetistä, ja se pitäisi suoraan sanoen kieltää lailla.
== abuse_idea
pakkoruotsikeskustelu on tylsää ja typerää roskaa
Kastilaitosta en siedä yhtään, koko järjestelmä on iljettävä keksintö, ja se kuuluu historian roskakoriin.
== support
tuun heti, älä lopeta puhelua
Sä kirjotit olevasi taakka. Mä muistan, miten kannoit mua kun äiti kuoli, ja nyt on mun vuoro, enkä lähde täältä sohvalta ennen kuin oot syönyt.
== distress
Kukaan ei kysele, miten mulla menee, ja siksi mä vastaan itselleni iltaisin, että paskasti, turhasti, ja kaikilla olisi helpompaa ilman mua.
== idiom
kuolin nauruun
ammuin yli, myönnän, marjat meni pakkaseen lokakuussa ja ne maistuvat nyt tapetilta, mutta vaimo ei ole vielä tappanut
== dialect
emmie tiiä, kuha tultii
== criticism_person
Hyvä valmentaja, pidin vaihtoanne virheenä, ja sanoisin sen mieluummin suoraan teille kuin selän takana katsomossa muille.
== sexual_health
saako spiraalin kanssa käyttää tamponia
== insult_person
puhut kuin runkosarjan tuomari, kimeästi ja väärin
No niin, professori saapui, nyt meille taas selitetään, miten tuli keksittiin, vaikka ei osaa edes sytyttää grilliä ilman naapurin apua.
kuka sulle kertoi että osaat tanssia? valehteli
luuseri mikä luuseri, lainaa kaverilta ja nauraa päälle
Teidän esikoinen on kyllä ihan isäänsä, sama tyhjä katse ja sama taito olla paikalla tekemättä mitään, onneksi äiti sentään jaksaa.
nirso, pihi ja nenäkäs, kylän surkein vieras
Lääkäriksi sä oot aikamoinen puoskari, et katsonut mua edes silmiin, ja sitten ihmettelet, miksi kukaan ei varaa sulle aikaa toista kertaa.
== hate_implicit
Kovasti ne puhuu kotiseuturakkaudesta, nuo saamelaiset, mutta jos poron hinta nousee euron, niin jo on rakkaus kaupan, kuulemma.[indigenous]
suvakit sen kun halaa, mä vahdin pyörää[immigrants]
En väitä mitään, mutta taloyhtiön viemäri tukkeutui juuri sinä viikkona, kun ylös muutti perhe, jossa on seitsemän lasta ja yksi huivi enemmän kuin asukkaita.[muslim]
kyllähän naisetkin voivat johtaa yritystä, siis pitää kahvilaa tai kampaamoa, jos mies katsoo tilinpäätöksen[women]
romanipojasta tuli vanginvartija, näköalapaikka omiin sukulaisiin[roma]
== hate_derogation
Sanokoot mitä haluavat, minua etovat kaksi miestä samassa sängyssä, ja homoja minä pidän heikkoina, naurettavina ja rappiollisina, kaikkia.[lgbtq]
virolaiset on halpaa porukkaa joka varastaa työt ja rautanaulat[nationality]
== hate_negated
Heistä ei ole isiksi, ei sotilaiksi, ei miehiksi, eikä kukaan transmies tule ikinä olemaan muuta kuin tyttö jolla on parta.[transgender]
== hate_normative
{kohde} kotiin ja ovi lukkoon perästä
== hate_slur
eivät mannet työtä tee, kysy vaikka mannelta[roma]
Ryssä ei saa ostaa täältä mökkiä, ryssä ei saa tulla kauppaan, ja minä en myy ryssälle edes perunaa.[nationality]
== threat_person
sä nukut, mä tuun, siinä kaikki
== sexual_harassment
Älä esitä kainoa, kyllä mä näin miten sä katoit, vien sut kokouksen jälkeen hotelliin ja teen sulle sen mitä sun miehes ei osaa.
== friendly_profanity
Voi saatana miten kaunis se oli, kolmevuotias veti Maamme-laulun sanat ihan sekaisin ja kumarsi, ja koko kyläjuhla nauroi ja itki.
paskan marjat mistään dieetistä, mummo teki lettuja ja mä söin vittu yksitoista
hei idiootit, saunan jälkeen mun luo, mulla on uusi karaoke
vanha kusipää, hyvää eläkepäivää
Ootsä tosissas? Ootsä vittu tosissas? Sä annoit mulle munuaisen ja nyt pyydät anteeksi että myöhästyit kahvilta, mä rakastan sua, pölvästi.
== profane_object
Helvetin lumilinko, käynnistyi kesällä pihalla kuin unelma, ja nyt, kun lunta on vittu räystääseen asti, siitä kuuluu pelkkää yskää.
kuka perkele keksi lapsilukot
== negated_hate
Minä kuulun sukuun, jossa sanotaan että somalit ovat laiskoja, ja minä sanon joka joulu saman asian takaisin: eivät ole, tehdään töitä samassa varastossa.[black]
ei nainen ole hysteerinen jos hän on oikeassa[women]
en minä mustalaisia pelkää, minä pelkään sinun juttujasi[roma]
== counter_speech
Kun pubissa joku totesi, että "mieleltään sairaat pitäisi lukita samaan latoon", mun pöydässä istui viisi ihmistä joilla on diagnoosi, ja kaikki nousi ylös.[mental_health]
Poistin kommentin "huivipäät hiiteen", koska tässä ryhmässä vaihdetaan leipäreseptejä, ja se paras pitaleivän ohje tuli juuri Fatimalta, kiittäkää häntä.[muslim]
Äidinkielen tunnilla luettiin vanhaa lehteä, jossa saamelaisia kutsuttiin "alemmaksi roduksi", ja Aila ensin itki, sitten luki koko jutun ääneen ja repi sen.[indigenous]
== positive_identity
Se venäläinen pianonsoittaja, jolta sota vei kotikaupungin, soitti eilen Finlandian niin että kuolin, nousin ylös ja kuolin uudestaan.[nationality]
lesbokuoro räjäytti Kuopion torin, mahtavat mimmit[lgbtq]
== question_benign
Työkaverini on juuri tullut muslimiksi ja pyytää rukoushuonetta, mitä laki siitä sanoo, ja mikä olisi pienelle firmalle reilu tapa järjestää se?[muslim]
== support
Mä kuulin mitä se sulle huusi, ja joka sana oli valhetta, sä et oo huora etkä hullu, ja tää sohva on sun niin kauan kuin haluut.
== hate_slur
ryssä on ryssä vaikka voissa paistais, inhoan[nationality]
@pn8 = naiset[women] | feministit[women] | yksinhuoltajaäidit[women] | miehet[men] | homot[lgbtq] | lesbot[lgbtq] | biseksuaalit[lgbtq] | transihmiset[transgender] | transnaiset[transgender] | mustat[black] | afrikkalaiset[black] | somalialaiset[black] | nigerialaiset[black] | aasialaiset[asian] | kiinalaiset[asian] | vietnamilaiset[asian] | thaimaalaiset[asian] | filippiiniläiset[asian] | arabit[arab] | irakilaiset[arab] | palestiinalaiset[arab] | latinalaisamerikkalaiset[latino] | saamelaiset[indigenous] | romanit[roma] | juutalaiset[jewish] | muslimit[muslim] | kristityt[christian] | katolilaiset[christian] | hindut[hindu] | buddhalaiset[buddhist] | maahanmuuttajat[immigrants] | ulkomaalaiset[immigrants] | pakolaiset[refugees] | turvapaikanhakijat[refugees] | venäläiset[nationality] | virolaiset[nationality] | turkkilaiset[nationality] | afganistanilaiset[nationality] | kurdit[ethnicity] | vammaiset[disability] | kuurot[disability] | autistit[disability] | skitsofreenikot[mental_health] | mielenterveyspotilaat[mental_health] | vanhukset[age] | eläkeläiset[age] | kodittomat[class] | työttömät[class]
@pp8 = naisia[women] | feministejä[women] | yksinhuoltajaäitejä[women] | miehiä[men] | homoja[lgbtq] | lesboja[lgbtq] | biseksuaaleja[lgbtq] | transihmisiä[transgender] | transnaisia[transgender] | mustia[black] | afrikkalaisia[black] | somalialaisia[black] | nigerialaisia[black] | aasialaisia[asian] | kiinalaisia[asian] | vietnamilaisia[asian] | thaimaalaisia[asian] | filippiiniläisiä[asian] | arabeja[arab] | irakilaisia[arab] | palestiinalaisia[arab] | latinalaisamerikkalaisia[latino] | saamelaisia[indigenous] | romaneja[roma] | juutalaisia[jewish] | muslimeja[muslim] | kristittyjä[christian] | katolilaisia[christian] | hinduja[hindu] | buddhalaisia[buddhist] | maahanmuuttajia[immigrants] | ulkomaalaisia[immigrants] | pakolaisia[refugees] | turvapaikanhakijoita[refugees] | venäläisiä[nationality] | virolaisia[nationality] | turkkilaisia[nationality] | afganistanilaisia[nationality] | kurdeja[ethnicity] | vammaisia[disability] | kuuroja[disability] | autisteja[disability] | skitsofreenikkoja[mental_health] | mielenterveyspotilaita[mental_health] | vanhuksia[age] | eläkeläisiä[age] | kodittomia[class] | työttömiä[class]
@pg8 = naisten[women] | feministien[women] | yksinhuoltajaäitien[women] | miesten[men] | homojen[lgbtq] | lesbojen[lgbtq] | biseksuaalien[lgbtq] | transihmisten[transgender] | transnaisten[transgender] | mustien[black] | afrikkalaisten[black] | somalialaisten[black] | nigerialaisten[black] | aasialaisten[asian] | kiinalaisten[asian] | vietnamilaisten[asian] | thaimaalaisten[asian] | filippiiniläisten[asian] | arabien[arab] | irakilaisten[arab] | palestiinalaisten[arab] | latinalaisamerikkalaisten[latino] | saamelaisten[indigenous] | romanien[roma] | juutalaisten[jewish] | muslimien[muslim] | kristittyjen[christian] | katolilaisten[christian] | hindujen[hindu] | buddhalaisten[buddhist] | maahanmuuttajien[immigrants] | ulkomaalaisten[immigrants] | pakolaisten[refugees] | turvapaikanhakijoiden[refugees] | venäläisten[nationality] | virolaisten[nationality] | turkkilaisten[nationality] | afganistanilaisten[nationality] | kurdien[ethnicity] | vammaisten[disability] | kuurojen[disability] | autistien[disability] | skitsofreenikkojen[mental_health] | mielenterveyspotilaiden[mental_health] | vanhusten[age] | eläkeläisten[age] | kodittomien[class] | työttömien[class]
@pall8 = naisille[women] | feministeille[women] | yksinhuoltajaäideille[women] | miehille[men] | homoille[lgbtq] | lesboille[lgbtq] | biseksuaaleille[lgbtq] | transihmisille[transgender] | transnaisille[transgender] | mustille[black] | afrikkalaisille[black] | somalialaisille[black] | nigerialaisille[black] | aasialaisille[asian] | kiinalaisille[asian] | vietnamilaisille[asian] | thaimaalaisille[asian] | filippiiniläisille[asian] | arabeille[arab] | irakilaisille[arab] | palestiinalaisille[arab] | latinalaisamerikkalaisille[latino] | saamelaisille[indigenous] | romaneille[roma] | juutalaisille[jewish] | muslimeille[muslim] | kristityille[christian] | katolilaisille[christian] | hinduille[hindu] | buddhalaisille[buddhist] | maahanmuuttajille[immigrants] | ulkomaalaisille[immigrants] | pakolaisille[refugees] | turvapaikanhakijoille[refugees] | venäläisille[nationality] | virolaisille[nationality] | turkkilaisille[nationality] | afganistanilaisille[nationality] | kurdeille[ethnicity] | vammaisille[disability] | kuuroille[disability] | autisteille[disability] | skitsofreenikoille[mental_health] | mielenterveyspotilaille[mental_health] | vanhuksille[age] | eläkeläisille[age] | kodittomille[class] | työttömille[class]
@pela8 = naisista[women] | feministeistä[women] | yksinhuoltajaäideistä[women] | miehistä[men] | homoista[lgbtq] | lesboista[lgbtq] | biseksuaaleista[lgbtq] | transihmisistä[transgender] | transnaisista[transgender] | mustista[black] | afrikkalaisista[black] | somalialaisista[black] | nigerialaisista[black] | aasialaisista[asian] | kiinalaisista[asian] | vietnamilaisista[asian] | thaimaalaisista[asian] | filippiiniläisistä[asian] | arabeista[arab] | irakilaisista[arab] | palestiinalaisista[arab] | latinalaisamerikkalaisista[latino] | saamelaisista[indigenous] | romaneista[roma] | juutalaisista[jewish] | muslimeista[muslim] | kristityistä[christian] | katolilaisista[christian] | hinduista[hindu] | buddhalaisista[buddhist] | maahanmuuttajista[immigrants] | ulkomaalaisista[immigrants] | pakolaisista[refugees] | turvapaikanhakijoista[refugees] | venäläisistä[nationality] | virolaisista[nationality] | turkkilaisista[nationality] | afganistanilaisista[nationality] | kurdeista[ethnicity] | vammaisista[disability] | kuuroista[disability] | autisteista[disability] | skitsofreenikoista[mental_health] | mielenterveyspotilaista[mental_health] | vanhuksista[age] | eläkeläisistä[age] | kodittomista[class] | työttömistä[class]
@pill8 = naisiin[women] | feministeihin[women] | yksinhuoltajaäiteihin[women] | miehiin[men] | homoihin[lgbtq] | lesboihin[lgbtq] | biseksuaaleihin[lgbtq] | transihmisiin[transgender] | transnaisiin[transgender] | mustiin[black] | afrikkalaisiin[black] | somalialaisiin[black] | nigerialaisiin[black] | aasialaisiin[asian] | kiinalaisiin[asian] | vietnamilaisiin[asian] | thaimaalaisiin[asian] | filippiiniläisiin[asian] | arabeihin[arab] | irakilaisiin[arab] | palestiinalaisiin[arab] | latinalaisamerikkalaisiin[latino] | saamelaisiin[indigenous] | romaneihin[roma] | juutalaisiin[jewish] | muslimeihin[muslim] | kristittyihin[christian] | katolilaisiin[christian] | hinduihin[hindu] | buddhalaisiin[buddhist] | maahanmuuttajiin[immigrants] | ulkomaalaisiin[immigrants] | pakolaisiin[refugees] | turvapaikanhakijoihin[refugees] | venäläisiin[nationality] | virolaisiin[nationality] | turkkilaisiin[nationality] | afganistanilaisiin[nationality] | kurdeihin[ethnicity] | vammaisiin[disability] | kuuroihin[disability] | autisteihin[disability] | skitsofreenikkoihin[mental_health] | mielenterveyspotilaisiin[mental_health] | vanhuksiin[age] | eläkeläisiin[age] | kodittomiin[class] | työttömiin[class]
@yn8 = nainen[women] | feministi[women] | yksinhuoltajaäiti[women] | mies[men] | homo[lgbtq] | lesbo[lgbtq] | biseksuaali[lgbtq] | transihminen[transgender] | transnainen[transgender] | mustaihoinen[black] | afrikkalainen[black] | somalialainen[black] | nigerialainen[black] | aasialainen[asian] | kiinalainen[asian] | vietnamilainen[asian] | thaimaalainen[asian] | filippiiniläinen[asian] | arabi[arab] | irakilainen[arab] | palestiinalainen[arab] | latinalaisamerikkalainen[latino] | saamelainen[indigenous] | romani[roma] | juutalainen[jewish] | muslimi[muslim] | kristitty[christian] | katolilainen[christian] | hindu[hindu] | buddhalainen[buddhist] | maahanmuuttaja[immigrants] | ulkomaalainen[immigrants] | pakolainen[refugees] | turvapaikanhakija[refugees] | venäläinen[nationality] | virolainen[nationality] | turkkilainen[nationality] | afganistanilainen[nationality] | kurdi[ethnicity] | vammainen[disability] | kuuro[disability] | autisti[disability] | skitsofreenikko[mental_health] | mielenterveyspotilas[mental_health] | vanhus[age] | eläkeläinen[age] | koditon[class] | työtön[class]
@yg8 = naisen[women] | feministin[women] | yksinhuoltajaäidin[women] | miehen[men] | homon[lgbtq] | lesbon[lgbtq] | biseksuaalin[lgbtq] | transihmisen[transgender] | transnaisen[transgender] | mustaihoisen[black] | afrikkalaisen[black] | somalialaisen[black] | nigerialaisen[black] | aasialaisen[asian] | kiinalaisen[asian] | vietnamilaisen[asian] | thaimaalaisen[asian] | filippiiniläisen[asian] | arabin[arab] | irakilaisen[arab] | palestiinalaisen[arab] | latinalaisamerikkalaisen[latino] | saamelaisen[indigenous] | romanin[roma] | juutalaisen[jewish] | muslimin[muslim] | kristityn[christian] | katolilaisen[christian] | hindun[hindu] | buddhalaisen[buddhist] | maahanmuuttajan[immigrants] | ulkomaalaisen[immigrants] | pakolaisen[refugees] | turvapaikanhakijan[refugees] | venäläisen[nationality] | virolaisen[nationality] | turkkilaisen[nationality] | afganistanilaisen[nationality] | kurdin[ethnicity] | vammaisen[disability] | kuuron[disability] | autistin[disability] | skitsofreenikon[mental_health] | mielenterveyspotilaan[mental_health] | vanhuksen[age] | eläkeläisen[age] | kodittoman[class] | työttömän[class]
@yp8 = naista[women] | feministiä[women] | yksinhuoltajaäitiä[women] | miestä[men] | homoa[lgbtq] | lesboa[lgbtq] | biseksuaalia[lgbtq] | transihmistä[transgender] | transnaista[transgender] | mustaihoista[black] | afrikkalaista[black] | somalialaista[black] | nigerialaista[black] | aasialaista[asian] | kiinalaista[asian] | vietnamilaista[asian] | thaimaalaista[asian] | filippiiniläistä[asian] | arabia[arab] | irakilaista[arab] | palestiinalaista[arab] | latinalaisamerikkalaista[latino] | saamelaista[indigenous] | romania[roma] | juutalaista[jewish] | muslimia[muslim] | kristittyä[christian] | katolilaista[christian] | hindua[hindu] | buddhalaista[buddhist] | maahanmuuttajaa[immigrants] | ulkomaalaista[immigrants] | pakolaista[refugees] | turvapaikanhakijaa[refugees] | venäläistä[nationality] | virolaista[nationality] | turkkilaista[nationality] | afganistanilaista[nationality] | kurdia[ethnicity] | vammaista[disability] | kuuroa[disability] | autistia[disability] | skitsofreenikkoa[mental_health] | mielenterveyspotilasta[mental_health] | vanhusta[age] | eläkeläistä[age] | koditonta[class] | työtöntä[class]
@pade8 = naisilla[women] | feministeillä[women] | yksinhuoltajaäideillä[women] | miehillä[men] | homoilla[lgbtq] | lesboilla[lgbtq] | biseksuaaleilla[lgbtq] | transihmisillä[transgender] | transnaisilla[transgender] | mustilla[black] | afrikkalaisilla[black] | somalialaisilla[black] | nigerialaisilla[black] | aasialaisilla[asian] | kiinalaisilla[asian] | vietnamilaisilla[asian] | thaimaalaisilla[asian] | filippiiniläisillä[asian] | arabeilla[arab] | irakilaisilla[arab] | palestiinalaisilla[arab] | latinalaisamerikkalaisilla[latino] | saamelaisilla[indigenous] | romaneilla[roma] | juutalaisilla[jewish] | muslimeilla[muslim] | kristityillä[christian] | katolilaisilla[christian] | hinduilla[hindu] | buddhalaisilla[buddhist] | maahanmuuttajilla[immigrants] | ulkomaalaisilla[immigrants] | pakolaisilla[refugees] | turvapaikanhakijoilla[refugees] | venäläisillä[nationality] | virolaisilla[nationality] | turkkilaisilla[nationality] | afganistanilaisilla[nationality] | kurdeilla[ethnicity] | vammaisilla[disability] | kuuroilla[disability] | autisteilla[disability] | skitsofreenikoilla[mental_health] | mielenterveyspotilailla[mental_health] | vanhuksilla[age] | eläkeläisillä[age] | kodittomilla[class] | työttömillä[class]
@ulkn8 = mustat[black] | afrikkalaiset[black] | somalialaiset[black] | nigerialaiset[black] | aasialaiset[asian] | kiinalaiset[asian] | vietnamilaiset[asian] | thaimaalaiset[asian] | filippiiniläiset[asian] | arabit[arab] | irakilaiset[arab] | palestiinalaiset[arab] | latinalaisamerikkalaiset[latino] | romanit[roma] | juutalaiset[jewish] | muslimit[muslim] | hindut[hindu] | buddhalaiset[buddhist] | maahanmuuttajat[immigrants] | ulkomaalaiset[immigrants] | pakolaiset[refugees] | turvapaikanhakijat[refugees] | venäläiset[nationality] | virolaiset[nationality] | turkkilaiset[nationality] | afganistanilaiset[nationality] | kurdit[ethnicity]
@ulkp8 = mustia[black] | afrikkalaisia[black] | somalialaisia[black] | nigerialaisia[black] | aasialaisia[asian] | kiinalaisia[asian] | vietnamilaisia[asian] | thaimaalaisia[asian] | filippiiniläisiä[asian] | arabeja[arab] | irakilaisia[arab] | palestiinalaisia[arab] | latinalaisamerikkalaisia[latino] | romaneja[roma] | juutalaisia[jewish] | muslimeja[muslim] | hinduja[hindu] | buddhalaisia[buddhist] | maahanmuuttajia[immigrants] | ulkomaalaisia[immigrants] | pakolaisia[refugees] | turvapaikanhakijoita[refugees] | venäläisiä[nationality] | virolaisia[nationality] | turkkilaisia[nationality] | afganistanilaisia[nationality] | kurdeja[ethnicity]
@ulkall8 = mustille[black] | afrikkalaisille[black] | somalialaisille[black] | nigerialaisille[black] | aasialaisille[asian] | kiinalaisille[asian] | vietnamilaisille[asian] | thaimaalaisille[asian] | filippiiniläisille[asian] | arabeille[arab] | irakilaisille[arab] | palestiinalaisille[arab] | latinalaisamerikkalaisille[latino] | romaneille[roma] | juutalaisille[jewish] | muslimeille[muslim] | hinduille[hindu] | buddhalaisille[buddhist] | maahanmuuttajille[immigrants] | ulkomaalaisille[immigrants] | pakolaisille[refugees] | turvapaikanhakijoille[refugees] | venäläisille[nationality] | virolaisille[nationality] | turkkilaisille[nationality] | afganistanilaisille[nationality] | kurdeille[ethnicity]
@mina8 = nainen[women] | feministi[women] | homo[lgbtq] | lesbo[lgbtq] | biseksuaali[lgbtq] | transnainen[transgender] | transmies[transgender] | musta[black] | somalialainen[black] | vietnamilainen[asian] | kiinalainen[asian] | arabi[arab] | irakilainen[arab] | chileläinen[latino] | saamelainen[indigenous] | romani[roma] | juutalainen[jewish] | muslimi[muslim] | katolilainen[christian] | helluntailainen[christian] | hindu[hindu] | maahanmuuttaja[immigrants] | pakolainen[refugees] | venäläinen[nationality] | virolainen[nationality] | turkkilainen[nationality] | kurdi[ethnicity] | kuuro[disability] | sokea[disability] | autisti[disability] | skitsofreenikko[mental_health] | eläkeläinen[age] | työtön[class]
@minana8 = naisena[women] | feministinä[women] | homona[lgbtq] | lesbona[lgbtq] | biseksuaalina[lgbtq] | transnaisena[transgender] | transmiehenä[transgender] | mustana[black] | somalialaisena[black] | vietnamilaisena[asian] | kiinalaisena[asian] | arabina[arab] | irakilaisena[arab] | chileläisenä[latino] | saamelaisena[indigenous] | romanina[roma] | juutalaisena[jewish] | muslimina[muslim] | katolilaisena[christian] | helluntailaisena[christian] | hinduna[hindu] | maahanmuuttajana[immigrants] | pakolaisena[refugees] | venäläisenä[nationality] | virolaisena[nationality] | turkkilaisena[nationality] | kurdina[ethnicity] | kuurona[disability] | sokeana[disability] | autistina[disability] | skitsofreenikkona[mental_health] | eläkeläisenä[age] | työttömänä[class]
@amm8 = pankkiirit | tuomarit | taiteilijat | turistit | keskijohtajat | kiinteistönvälittäjät | somevaikuttajat | konsultit | pysäköinninvalvojat | lobbarit | elokuvakriitikot | vuokranantajat | autokauppiaat | puhelinmyyjät | mainostajat | golfaajat | studioasiantuntijat | tosi-tv-tähdet | kolumnistit | mökkinaapurit
@ammp8 = pankkiireja | tuomareita | taiteilijoita | turisteja | keskijohtajia | kiinteistönvälittäjiä | somevaikuttajia | konsultteja | pysäköinninvalvojia | lobbareita | elokuvakriitikoita | vuokranantajia | autokauppiaita | puhelinmyyjiä | mainostajia | golfaajia | studioasiantuntijoita | tosi-tv-tähtiä | kolumnisteja | mökkinaapureita
== hate_derogation
vihaan {pp8}
inhoan {pp8}
halveksin {pp8} täydestä sydämestäni
en siedä {pp8}
{pn8} kuvottavat minua
{pn8} etovat
{pn8} ovat ällöttäviä
{pn8} ovat ihmiskunnan pohjasakkaa
{pn8} ovat roskaväkeä
{pn8} ovat laiskoja ja kiittämättömiä
{pn8} valehtelevat aina
{pn8} varastavat heti kun silmä välttää
{pn8} haisevat
{pn8} ovat tyhmiä kuin saappaat
{pn8} ovat alempiarvoisia
{pn8} ovat kavalia ja pelkurimaisia
{pn8} pilaavat kaiken
oksettaa katsoa {pp8}
{pill8} ei voi luottaa
en luota {pill8} pätkääkään, kaikki huijaavat
kaikki paha on {pg8} syytä
maailma olisi parempi ilman {pp8}
kylä meni pilalle, kun {pn8} tulivat
{pn8} ovat häpeäpilkku tälle maalle
mikä {pp8} oikein vaivaa, ovatko kaikki vajaita?
miksi {pn8} ovat niin rumia ja ilkeitä?
kuka muka tykkää {pela8}? Minä en ainakaan
hyi, taas joku {yn8} telkkarissa
hyi helkkari mitä porukkaa, {pn8}
minusta {pn8} ovat säälittäviä
sanon suoraan, {pn8} ovat luonnevikaisia
olen aina pitänyt {pp8} moraalittomina
te {pn8} olette kaikki samanlaisia luusereita
hei {pn8}, te olette surkeita
tuo {yn8} saa minut voimaan pahoin, heittäkää hänet ulos
tuo {yn8} on vastenmielinen, viekää pois
jos {yn8} istuu viereeni, vaihdan paikkaa inhosta
{yn8} on aina laiskuri
en kättelisi yhtään {yp8}
mikään ei ole iljettävämpää kuin {yn8}
{pn8} ovat kaikkein typerintä sakkia
{pela8} ei ole kuin harmia
{pn8} elävät muiden kustannuksella. Ne nauravat meille päin naamaa
minulla on pelkkää inhoa {pp8} kohtaan
toivon, etten enää ikinä näe yhtään {yp8}
hävettää asua samassa talossa {pg8} kanssa
{pn8} ovat itsekkäitä, ahneita ja tekopyhiä
naurattaa, kun {pn8} itkevät, oikein heille
kirottu olkoon se päivä, jolloin {pn8} muuttivat tänne
mitä enemmän tapaan {pp8}, sitä enemmän heitä halveksin
{pn8} ovat yhteiskunnan loisia
{pg8} ääni raastaa korvia, inhottava kansa
{pn8} tekevät minut vihaiseksi pelkällä olemassaolollaan
== hate_normative
{ulkn8} ulos Suomesta
{ulkn8} pitää palauttaa sinne mistä tulivat
{ulkall8} ei kuulu Suomen kansalaisuus
rajat kiinni {ulkall8}
Suomeen ei pidä ottaa {ulkp8}
{pn8} eivät kuulu tänne
{pg8} paikka on vankilassa
naisen paikka on hellan ääressä [women]
{pall8} ei pitäisi antaa äänioikeutta
{pn8} pois eduskunnasta
{pall8} pitää opettaa kuri
{pg8} pitäisi oppia olemaan hiljaa
{pn8} pitäisi sulkea laitokseen
{pn8} pitää pakottaa töihin ilman palkkaa
{pg8} avioliitot pitää kieltää
kieltäkää {pp8} hankkimasta lapsia
{pp8} ei saisi hoitaa verorahoilla
kouluun ei pidä palkata {pp8}
yksikään {yn8} ei saisi olla poliisi
en antaisi {yg8} johtaa edes kioskia, ja se pitäisi kirjata lakiin
älkää vuokratko asuntoa {pall8}
{pn8} pitää heittää joukkueesta
{pall8} oma bussi, etteivät istu meidän vieressä
uimahalliin ei saa päästää {pp8}
te {pn8} pysykää omissa porukoissanne
te {pn8} olkaa hiljaa, teillä ei ole täällä sanavaltaa
tuo {yn8} pitää erottaa. Hän ei kuulu meidän kouluun
tuo {yn8} on potkittava kylästä
mitä {pn8} tekevät yliopistossa? Ulos sieltä
{pn8} pitäisi merkitä, että heidät tunnistaa kadulla
{pg8} lapset pitää ottaa huostaan
{pn8} saisivat pysyä piilossa kotonaan
toivoisin, että {pn8} kiellettäisiin koko kaupungissa
ravintoloiden pitäisi saada käännyttää {pn8} ovelta
== hate_negated
{pn8} eivät ansaitse kunnioitusta
{pn8} eivät ole oikeita suomalaisia
{pela8} ei ole mitään hyötyä
{pn8} eivät ole koskaan saaneet mitään hyvää aikaan
{pn8} eivät ole samanarvoisia meidän kanssamme
transnaiset eivät ole naisia vaan huijareita [transgender]
en ole vielä nähnyt yhtään rehellistä {yp8}
{pall8} ei kuulu mitään oikeuksia
{pg8} sanaan ei voi uskoa
{pn8} eivät osaa ajatella
{pn8} eivät kykene rakastamaan ketään
kukaan ei jää kaipaamaan {pp8}
{pg8} kärsimys ei liikuta minua
me emme ole {pall8} mitään velkaa
{yn8} ei ikinä opi käyttäytymään
{pade8} ei ole häpyä eikä järkeä
älkää väittäkö, että {pn8} ovat fiksuja, eivät he ole
== hate_dehumanise
{pn8} ovat tuholaisia
{pn8} ovat elukoita
{pn8} ovat jätettä
{pn8} eivät ole ihmisiä
{pn8} lisääntyvät kuin torakat
{pn8} leviävät kuin home
{pn8} ovat rutto
{pn8} ovat syöpä, joka pitää leikata pois
te {pn8} olette likaa
tuo {yn8} on peto eikä ihminen
naiset ovat synnytyskoneita eivätkä muuta [women]
koiranikin on ihmismäisempi kuin {yn8}
kun {pn8} lähtevät, paikat pitää desinfioida. He ovat bakteereja
{pn8} ovat verta imeviä punkkeja
== hate_threat
kuolema {pall8}
tappakaa {pn8}
{pn8} pitäisi polttaa
toivottavasti {pn8} sairastuvat ja kuolevat
hakataan seuraava {yn8}, joka vastaan tulee
jos näen {yg8} meidän pihalla, hän ei kävele pois
tuo {yn8} saa vielä nyrkistä
vedän turpaan jokaista {yp8}
me metsästämme {pn8} yksi kerrallaan
te {pn8} tulette vielä vuotamaan verta
ampukaa {pn8} rajalle
hukkukoot {pn8} mereen
haluan nähdä {pg8} talon liekeissä
{pn8} hirteen, joka ikinen
toivon {pall8} hidasta ja tuskallista kuolemaa
kohta on {pg8} vuoro, ja siitä ei selviä kukaan heistä
== hate_profane
vittu mä vihaan {pp8}
saatanan {pn8}
painukaa helvettiin, te perkeleen {pn8}
{pn8} on paskaa
haistakaa vittu, {pn8}
vitun {pn8} pilaa koko paskan kaupungin
ei jumalauta taas joku vitun {yn8}, häipykää
{pn8} voi suksia vittuun, kusipäitä kaikki
tuo saatanan {yn8} kusee meitä silmään
== hate_implicit
no, kyllähän te tiedätte millaisia {pn8} ovat
{yn8} ja rehellinen työ, siinäpä vitsi
{yg8} kirjoittamaksi aika selvää suomea, yllätyin
kummasti ne polkupyörät lähtivät, kun {pn8} muuttivat naapuriin
kohta {pn8} määräävät täällä kaikesta, niin se on suunniteltu
pidän käsilaukusta kiinni aina kun näen {ulkp8}
kysykää joskus, ketkä pankit omistavat. {pn8} tietysti
== positive_identity
rakastan {pp8}
arvostan {pp8} valtavasti
ihailen {pp8}
pidän {pela8}
olen ylpeä {pela8}
{pn8} ovat ihania
{pn8} ovat rohkeita ja viisaita
{pn8} ovat yhtä arvokkaita kuin kaikki muut
{pn8} kuuluvat tänne
{pn8} ovat tervetulleita meille
tervetuloa, {pn8}
{pill8} voi luottaa
luotan {pill8} täysin
{pall8} pitää maksaa sama palkka
{pall8} kuuluvat samat oikeudet
{pn8} ansaitsevat kunnioitusta
{pn8} ansaitsevat paremman kohtelun
{pp8} tarvitaan lisää eduskuntaan
lisää {pp8} poliisiin ja oikeuslaitokseen
kouluun kannattaa palkata {pp8}
kylä heräsi eloon, kun {pn8} tulivat. He avasivat kahvilan
maailma olisi köyhempi ilman {pp8}
kuka ei tykkäisi {pela8}? Mahtavia tyyppejä
minusta {pn8} ovat kauniita
te {pn8} olette upeita
hei {pn8}, te olette meidän sankareita
tuo {yn8} tekee minut iloiseksi, antakaa hänelle mikki
tuo {yn8} pelasti meidän joukkueen
onneksi naapurissa asuu {yn8}, saan aina apua
äänestän ensi kerralla {yp8}
vihdoinkin {yn8} valittiin pääministeriksi
{pn8} pitävät tämän sairaalan pystyssä
{pela8} on meille paljon iloa
{pg8} kulttuuri on rikas
{pg8} oikeudet ovat ihmisoikeuksia
{pg8} pitää saada elää turvassa
toivon, että tänne muuttaa lisää {pp8}
opin {pela8} joka päivä jotain uutta
mitä enemmän tapaan {pp8}, sitä enemmän heitä arvostan
{ulkn8} rikastuttavat Suomea
Suomi tarvitsee {ulkp8}
annetaan {pall8} iso käsi
== friendly_profanity
vittu mä rakastan {pp8}
saatanan hienoja tyyppejä nuo {pn8}
{pn8} on perkeleen kovia, respect
ei jumalauta, {yn8} voitti kultaa, mahtavaa
helvetin ylpeä meidän firman {pela8}
{pn8} soittaa niin vitun hyvin ettei mitään rajaa
hitto, että tuo {yn8} laulaa kauniisti
== negated_hate
en vihaa {pp8}
en ole koskaan inhonnut {pp8}
kenenkään ei pidä vihata {pp8}
ketään ei saa lyödä siksi, että hän on {yn8}
{pn8} eivät ole tyhmiä
{pn8} eivät ole valehtelijoita
{pn8} eivät ole roskaväkeä
{pn8} eivät haise sen enempää kuin sinäkään
{pn8} eivät pilaa mitään
{pn8} eivät ole tuholaisia vaan ihmisiä
{pn8} eivät ansaitse tällaista vihaa
{pn8} eivät kuulu vankilaan, eivät he ole tehneet mitään
ei ole totta, että {pn8} ovat laiskoja
ei pidä paikkaansa, että {pn8} varastavat
ei se ole {pg8} syytä
lakatkaa sanomasta, että {pn8} ovat kuvottavia
älä hauku {pp8} luusereiksi
älä halveksi {pp8}
älkää uhatko {pp8}
{pela8} ei ole mitään haittaa kenellekään
{pade8} ei ole mitään syytä hävetä
{pp8} ei tarvitse pelätä
{pall8} ei saa puhua noin
emme aio heittää {pp8} ulos
kukaan ei saa kieltää {pp8} äänestämästä
eivät {pn8} ole sen kummempia kuin muutkaan
{yn8} ei ole yhtään huonompi pomo
ei {yg8} tarvitse sietää tuollaista
ovatko {pn8} alempiarvoisia? Eivät todellakaan
en ymmärrä, miksi kukaan vihaisi {pp8}, minä en vihaa
minulla ei ole mitään {pp8} vastaan, päinvastoin, viihdyn heidän seurassaan
== counter_speech
joka vihaa {pp8}, on itse ongelma
{pg8} vihaajat eivät kuulu meidän seuraan
on kuvottavaa kutsua {pp8} elukoiksi
on väärin sanoa, että {pn8} ovat tyhmiä
"{pn8} ovat roskaväkeä", hän huusi. Ohjasimme hänet ulos
"kuolema {pall8}" on rikos eikä mielipide
"en siedä {pp8}" on ruma lause, jota en halua kuulla töissä
hävetkää te, jotka nauratte {pall8}
häpeän setääni, joka haukkuu {pp8} loisiksi
halveksin sitä, että {pp8} lyödään
opettaja puuttui heti, kun joku sanoi {pp8} säälittäviksi
väite, että {pn8} valehtelevat aina, on pelkkää ennakkoluuloa
{pg8} vihaaminen on heikkoutta
minua oksettaa {pill8} kohdistuva viha
kommentti, jossa {pp8} kutsuttiin rutoksi, on poistettu
kirjoitit että {ulkn8} pitää heittää ulos. Se on rasismia
poliisi tutkii uhkausta, jossa {pn8} luvattiin polttaa
jos joku uhkailee {yp8} bussissa, mene väliin
"{pn8} eivät ole ihmisiä", niin sanottiin 1930-luvullakin, ja tiedämme mitä seurasi
puolue erotti ehdokkaan, joka vaati {pp8} laitoksiin
isoisä sanoi, että {pn8} ovat laiskoja. Sanoin, että tuo on valetta
bussissa joku sylki {yg8} päälle. Se oli iljettävää
lopettakaa viha {pp8} kohtaan
ei tilaa rasismille, ei {pp8} eikä ketään vastaan
seinään oli kirjoitettu "{pn8} hirteen". Maalasimme sen yli yhdessä
on pelkurimaista hakata {pp8}
miksi kukaan sanoo {yp8} saastaksi? Tuollainen puhe loukkaa meitä kaikkia
== neutral_identity
{pn8} asuvat kaupungeissa ja maalla
{pela8} kertova näyttely aukeaa lauantaina
tutkimuksessa haastateltiin {pp8}
{pn8} tapaavat tiistaisin kirjastossa
kirjan päähenkilö on {yn8}
tuo {yn8} opettaa matematiikkaa
uusi hammaslääkäri on {yn8}
luin artikkelin {pg8} asumisesta
{pp8} työskentelee sairaaloissa ja kouluissa
{pn8} maksavat veroja kuten muutkin
moni {yn8} äänesti ennakkoon
{pall8} järjestetään suomen kurssi ja retki
radiossa puhui {yn8} sähkön hinnasta
{pg8} yhdistys täyttää kymmenen vuotta
osa {pela8} pyöräilee töihin, osa ajaa autolla
== question_benign
miten {pn8} viettävät uutta vuotta?
kuinka paljon Suomessa asuu {pp8}?
miksi {pp8} syrjitään yhä?
mitä nimitystä {pn8} itse käyttävät?
onko joukkueessanne {pp8}?
mistä {pn8} saavat apua vuokra-asunnon etsintään?
oletko {mina8}, jos saan kysyä?
miten {pill8} suhtaudutaan teidän kylässä?
== self_identity
olen {mina8}
olen {mina8} ja ylpeä siitä
minä olen {mina8}, entä sinä
{minana8} viihdyn täällä hyvin
{minana8} en vihaa ketään
olen {mina8} ja leivon parhaat pullat
äitini on {mina8}, ja niin olen minäkin
olen {mina8}. Ei siinä sen kummempaa
haluan vain elää rauhassa {minana8}
minua haukuttiin ällöttäväksi, koska olen {mina8}
olen {mina8} ja kannatan Tapparaa
kasvoin {minana8} pienessä kylässä
== abuse_object
vihaan rusinoita
inhoan loskaa
en siedä hyttysten ininää
tämä kahvi kuvottaa
tuo sohva haisee, heitä se ulos
kiusaukset palaneella juustolla etovat
takkini on ällöttävä, pesen sen
puhelin on pelkkää roskaa
mikään ei ole iljettävämpää kuin märkä sukka
kirottu olkoon se tulostin
== abuse_idea
tuo laki on häpeäpilkku
halveksin koko suunnitelmaa
kesäaika pitäisi kieltää
tämä peli on tyhmä ja ruma
maailma olisi parempi ilman mainoksia
teoria on täyttä valetta
uudistus ei ansaitse kunnioitusta
budjetti kuuluu roskakoriin
siitä ohjelmasta ei ole mitään hyötyä
sääntö on typerä ja pilaa kaiken
== insult_group
{amm8} valehtelevat aina
inhoan {ammp8}
{amm8} ovat tyhmiä kuin saappaat
en siedä {ammp8}
te {amm8} olette surkeita
{amm8} eivät osaa ajatella
maailma olisi parempi ilman {ammp8}
miksi {amm8} ovat niin ahneita?
{amm8} ovat itsekkäitä ja tekopyhiä
kukaan ei jää kaipaamaan {ammp8}
== everyday
{amm8} ovat tänään lakossa
näin laivalla {ammp8}
naapurin koira vihaa imuria
tapoin kaktuksen kastelemalla liikaa
heitä roskat ulos ja tule syömään
metsästän halpoja lentoja
ammu, maali on tyhjä!
ottelu oli surkea mutta makkara hyvää
paljonko {amm8} tienaavat?
palauta kirja kirjastoon ennen perjantaita
@r19fi_n = juutalaiset[jewish] | muslimit[muslim] | romanit[roma] | somalit[black] | arabit[arab] | maahanmuuttajat[immigrants] | turvapaikanhakijat[refugees] | saamelaiset[indigenous] | transihmiset[transgender] | feministit[women] | homot[lgbtq] | kiinalaiset[asian] | virolaiset[nationality] | kurdit[ethnicity] | venäläiset[nationality]
@r19fi_p = juutalaisia[jewish] | muslimeja[muslim] | romaneja[roma] | somaleja[black] | arabeja[arab] | maahanmuuttajia[immigrants] | turvapaikanhakijoita[refugees] | saamelaisia[indigenous] | transihmisiä[transgender] | feministejä[women] | homoja[lgbtq] | kiinalaisia[asian] | virolaisia[nationality] | kurdeja[ethnicity] | venäläisiä[nationality]
@r19fi_u = somalit[black] | irakilaiset[arab] | arabit[arab] | muslimit[muslim] | juutalaiset[jewish] | romanit[roma] | maahanmuuttajat[immigrants] | pakolaiset[refugees] | afganistanilaiset[nationality] | kurdit[ethnicity] | kiinalaiset[asian] | nigerialaiset[black]
@r19fi_perhe = äitis | isäs | siskos | pomos | valmentajas | opettajas | naapuris
== hate_implicit
jännä että samat sukunimet löytyy joka pankin hallituksesta, mutta sitähän ei saa laskea [jewish]
en kiistä mitään, ihmettelen vaan miten ne uunit ehti kuuden miljoonan verran [jewish]
käväise Itäkeskuksessa ja etsi sieltä yksi suomalainen, minä odotan [immigrants]
taas joku taskuparkkeeraa viidettä kertaa, arvaa vaan näkyykö poninhäntä [women]
laitoin pihavalot ja kamerat, kun farmarimersu kaarsi kylälle röyhelöhameet takapenkillä [roma]
kun {r19fi_u} muuttavat rappuun, pyörävarasto tyhjenee ihan itsestään
poliisin tiedotteessa lukee "ulkomaalaistaustainen", eli kaikki tietää kenestä puhutaan [arab]
poro yliajettu, korvaus haettu, uusi kelkka pihassa, lapin taikaa [indigenous]
ylennys kolmessa kuukaudessa, no onhan sillä nätit sääret [women]
sotaa pakoon, mutta kesälomalle samaan maahan, eikö ole kumma yhteensattuma [refugees]
ei luokassa kukaan ollut väärää sukupuolta ennen kuin se esite jaettiin [transgender]
ensin ne halusi alttarille, nyt ne haluaa päiväkotiin, arvaa mikä on seuraava [lgbtq]
väestö vaihtuu hiljalleen ja Yle soittaa siihen iloista taustamusiikkia [immigrants]
hymyilee ja kumartaa, ja ensi keväänä sama laite maksaa Shanghaissa puolet [asian]
sillä on paperit hulluudesta, joten kohta siitä luetaan iltapäivälehdestä [mental_health]
kenen taskuun joka sodan rahat päätyy, mieti sitä ja katso kuka käy sapattina rukoilemassa [jewish]
viisi lasta, iso telkkari, eikä kumpikaan ole päivääkään herännyt herätyskelloon [class]
ai juoksukisan voitti Mohamed, no vartijaa karkuun siinä oppii [black]
ruplat taskussa ja kiikarit kaulassa, mökin ne kyllä ostaa aina varuskunnan vierestä [nationality]
mummot äänestää meidän lainarahoilla itselleen eläkkeet ja kuolee sitten alta pois [age]
odotapa kun niitä on puolet valtuustosta, loppuu se siannakin myynti koulussa [muslim]
hyväuskoiset avaa oven ja kohta sohvalla istuu koko suku [immigrants]
== insult_person
sä oot nolla, etkä ees pyöreä
olet pelle ilman sirkusta
idiootti olet ja idioottina pysyt
sun päässä kaikuu kun siihen koputtaa
perunakin käy nopeammalla kuin sun ajatus
oon käynyt syvällisempiä keskusteluja pulloautomaatin kanssa
haiset niin että kärpäsetkin vaihtaa linjaa
noin rumalla naamalla säikyttelisi harakat pellolta
{r19fi_perhe} häpeää sua, ja ihan syystä
hän on läpeensä valheellinen ja kelvoton ihminen
miten joku voi olla noin hidas, pitääkö piirtää rautalangasta
olet laiska, pelkuri ja vielä lahjatonkin
Pekka on koko porukan turhin kaveri
sulla on karismaa saman verran kuin märällä pahvilla
surkea esitys surkealta ihmiseltä
tyhmempää tyyppiä saa hakea suurennuslasilla
aikuinen mies eikä osaa edes kengännauhojaan solmia, voi raukkaa
et osaisi kaataa vettä saappaasta vaikka ohje olisi pohjassa
jos tietämättömyys nostaisi ilmaan, sä lentäisit Marsiin
semmoinen limainen nilviäinen sinä olet, Jarmo
== hate_derogation
minua puistattaa kun {r19fi_n} tulevat samaan bussiin
huivipäiset naiset Prismassa oksettavat minua [muslim]
kaksi miestä suutelemassa on kuvottavin näky jonka tiedän [lgbtq]
mitä enemmän tapaan {r19fi_p}, sitä syvemmin halveksin
juutalaiset ovat luonnostaan ahneita ja kieroja [jewish]
naiset on tyhmiä, koita nyt väitellä jonkun kanssa [women]
lihavat ihmiset uimahallissa on ällöttävä näky [body]
saamelaiset on laiskoja juoppoja, kaikki tyynni [indigenous]
transut on sairaita päästään ja inhottavia katsella [transgender]
sossupummit on yhteiskunnan pohjasakkaa [class]
meidän rapun mustat on likaisia ja meluisia, en siedä heitä [black]
vammaiset on riesa meille normaaleille [disability]
virolaiset on varkaita kehdosta hautaan [nationality]
intialaiset koodarit on epärehellisiä lusmuja joka iikka [asian]
uskovaiset on tekopyhää ja tyhmää väkeä, inhoan heitä [christian]
miksi {r19fi_n} ovat aina noin röyhkeitä ja sivistymättömiä
== hate_normative
yhtään moskeijaa ei Suomeen tule, ei nyt eikä koskaan [muslim]
{r19fi_n} pitäisi kieltää lailla virastoista
nainen ei kuulu laivan komentosillalle [women]
passi pois ja ensimmäiseen koneeseen, lapset mukaan [immigrants]
homoparille ei saa antaa lasta adoptoitavaksi, ikinä [lgbtq]
perutaan joka ikinen oleskelulupa, jonka {r19fi_n} ovat saaneet
mies mekossa ei saa olla töissä päiväkodissa [transgender]
rajat kiinni, {r19fi_u} jääkööt sinne mistä tulivat
juutalaista ei pidä päästää eduskuntaan, uskollisuus on muualla [jewish]
psykoosin sairastaneilta lapset pois ja kortti kuivumaan [mental_health]
saamen kieli pois kouluista ja kylteistä, maassa maan tavalla [indigenous]
yli kahdeksankymppisten äänioikeus joutaisi pois [age]
== hate_negated
{r19fi_n} eivät ole mitään muuta kuin menoerä
yksikään nainen ei ole keksinyt mitään mikä toimii [women]
nuo eivät ole ihmisiä samalla tavalla kuin me [roma]
rehellistä juutalaista ei ole vielä syntynyt [jewish]
{r19fi_u} eivät ole tehneet päivääkään rehellistä työtä
transnainen ei ole nainen eikä ansaitse mitään kunnioitusta [transgender]
Afrikasta ei ole koskaan tullut mitään hyvää [black]
en ole tavannut yhtä ainutta kunnon muslimia [muslim]
kehitysvammaisilla ei ole mitään asiaa tavalliseen kouluun [disability]
kukaan ei ole velkaa hymyäkään, kun vastassa ovat {r19fi_n}
== hate_dehumanise
niitä sikiää kuin rottia kellarissa [immigrants]
{r19fi_n} ovat punkkeja Suomen selässä
mieluummin täitä sänkyyn kuin {r19fi_p} naapuriin
kansanruumiin tauti, sitä {r19fi_n} ovat
homesieni joka vaatii toimeentulotukea, siinä teille pakolainen [refugees]
apinat kuuluu häkkiin eikä kentälle, vaihtakaa ysi pois [black]
homous on valmistusvirhe, joka olisi pitänyt vetää takaisin [lgbtq]
elävät kuin siat, koska ovat sikoja [roma]
juutalaiset ovat mato Euroopan omenassa [jewish]
naiset on siitoseläimiä joilla on puhelin [women]
== hate_threat
vielä tulee päivä kun {r19fi_n} juoksevat ja meillä on koirat
toivottavasti vene uppoaa ja {r19fi_u} sen mukana
vastaanottokeskus tuleen kun ne nukkuu [refugees]
joku voisi sytyttää sen synagogan palamaan [jewish]
Pride-kulkue pitäisi ottaa vastaan rautaputkilla [lgbtq]
jos {r19fi_n} muuttavat tähän taloon, portaissa lainehtii veri
turpiin jokaiselle naiselle joka ei tottele [women]
kaasua vaan, muuta kieltä {r19fi_n} eivät ymmärrä
rajalla pitäisi ampua eikä tarjota teetä, kun {r19fi_u} tulevat
illalla kokoonnutaan leirille ja hakataan kerjäläiset siltojen alta [roma]
== threat_person
tiedän millä bussilla sun tytär tulee koulusta
mieti tarkkaan mitä todistat, portaat on liukkaat
jos rahat ei näy maanantaina, Jape tulee eikä se soita ovikelloa
hieno mökki sulla, ikävää jos se syttyisi
sanakin äidille niin katkon sulta sormet
odotan hallin takana pesismaila kädessä
kannattais alkaa vilkuilla olan yli
jos lähdet, kukaan muukaan ei sua saa
ole hiljaa niistä kuiteista tai sut löydetään kaislikosta
meillä on sun osoite eikä mitään kiirettä
sano asianajajalle että varoo polvilumpioitaan
se tulee sattumaan, ja mä otan sen rauhassa
== sexual_harassment
laita kuva ilman paitaa tai jäät ilman kyytiä
noilla tisseillä ei ansioluetteloa tarvita
tuu sijainen istumaan mun syliin
palkankorotus järjestyy jos lähdet mun hotellihuoneeseen
mitä sä esität vaikeaa, haluat kuitenkin mun käden reisiesi väliin
harjoittelija kelpaa yhteen hommaan eikä se ole kahvinkeitto
näytä pylly kameralle niin tilaan kanavan
kerro mitkä pikkarit sulla on tai unohdan sun hakemuksen
== hate_slur
siirry siitä, {slur}
{slurs} takapenkissä ja opettaja vaan hymyilee
kuka tuonkin päästi sisään, helvetin {slur}
en myy sulle mitään, {slur}
tyypillinen {slur}, aina ruikuttamassa
lompakot piiloon, {slurs} tulee
== hate_profane
vittu että mä vihaan kun {r19fi_n} pilaa kaiken
{r19fi_u} saa painua helvettiin koko sakki
saatanan akat, pois ratista [women]
perkeleen huivit joka kaupassa, hyi vittu [muslim]
== insult_profane
oot täys {ruma} ja kaikki tietää sen
turpa kiinni saatanan tollo
mikä {ruma} se sun lanko on
painu vittuun siitä, pelkuri
== incite_selfharm
tee maailmalle palvelus ja lopeta elämäsi
kukaan ei jäisi kaipaamaan, joten mitä vielä odotat
tänään olis hyvä ilta tehdä se, me kannustetaan
lakkaa uhkailemasta sillä ja tee se jo
== negated_hate
ei pidä paikkaansa että {r19fi_n} valehtelevat muita enemmän
kenenkään ei pitäisi joutua kuulemaan olevansa syöpäläinen, eivät {r19fi_u} ole sellaisia
lakatkaa sanomasta että naiset on tyhmiä, se on puppua [women]
ei mulla ole mitään kahta suutelevaa miestä vastaan [lgbtq]
{r19fi_n} eivät ole punkkeja vaan minun työkavereitani
pakolaista ei saa sanoa homesieneksi eikä miksikään muuksikaan kuin ihmiseksi [refugees]
juutalaiset eivät hallitse maailmaa, vaikka video niin väittäisi [jewish]
huivit eivät häiritse minua lainkaan, huivista repijät häiritsevät [muslim]
saamelaiset eivät ole laiskoja, yritä itse erottaa poroja pakkasessa [indigenous]
pyörätuoli ei tee kenestäkään riesaa, portaat tekevät [disability]
joka farmarimersussa ei istu varas, lopeta jo [roma]
kenenkään ei pidä muuttaa kylästä ihonvärin takia [black]
== positive_identity
huivipäinen anoppini on Vuosaaren kovin mimmi [muslim]
ihan helvetin kovia muijia, koko joukkue [women]
nostan hattua naisille jotka hitsaa, ajaa nosturia ja korjaa traktorin ennen aamukahvia [women]
juutalainen kuoro lauloi niin että koko penkkirivi itki onnesta [jewish]
{r19fi_n} ovat tehneet Suomesta rikkaamman, piste
mun kaksi isää on maailman parhaat [lgbtq]
vitsi miten rohkea se transtyttö oli, piti puheen koko koululle [transgender]
joiku nosti ihon kananlihalle, niin kaunista [indigenous]
{r19fi_u} kannattelevat vanhainkoteja, mitali heille
rollaattorimummot punaisessa huulipunassa on mun idoleita [age]
niin ylpeä kuurosta veljestäni, ylioppilas tänään [disability]
romanimusiikki täyttää pihan elämällä, rakastan sitä [roma]
== counter_speech
"sikiävät kuin rotat" hän kirjoitti, ja se on silkkaa natsipuhetta [immigrants]
joku töhri koulun seinään "juutalaiset ulos", pestiin se yhdessä pois [jewish]
apinaääntely pelaajalle on rasismia ja siitä kuuluu porttikielto [black]
se joka sanoo naisia siitoseläimiksi ei enää istu minun pöydässäni [women]
eno sanoi että {r19fi_n} pitäisi kaasuttaa, nousin ja lähdin
"läski ja ällö" huudettiin perään eikä yksikään ope puuttunut, häpeällistä [body]
homojen haukkuminen valmistusvirheeksi on vihaa vaikka sen sanoisi hymyillen [lgbtq]
kuuden miljoonan vähättely on kieltämistä eikä mitään muuta [jewish]
lappu "ei mustalaisia" leirintäalueen ovessa on laiton ja inhottava [roma]
jos kirjoitat että rajalla pitää ampua kun {r19fi_u} tulevat, teen rikosilmoituksen
== friendly_profanity
voi vittu mikä maali, mä kuolen
helvetti sä oot taitava, hullu mies
perkele kun on hyvä nähdä teitä, senkin juntit
oot ihan saatanan ihana
jumalauta mikä keikka
onnee vanha kusipää, viiskymppiä
ei vittu, saitko sä sen duunin, tuu tänne halaamaan
paskat, mehän voitettiin
== neutral_identity
seurakunnassa on messu arabiaksi joka toinen sunnuntai [christian]
työkaverini on kuuro, joten kokouksissa on tulkki [disability]
moskeijassa on lauantaina avoimet ovet [muslim]
saamelaisten kansallispäivä on kuudes helmikuuta [indigenous]
kaksi pelaajista on kurdeja Turusta [ethnicity]
Helsingin synagoga valmistui 1906 [jewish]
== everyday
vihaan sitä kun bussi lähtee minuutin etuajassa
Kaisa ajaa öisin taksia ja lukee päivisin oikeustiedettä [women]
emäntä voitti pitäjän kyntökisat kolmatta vuotta peräkkäin [women]
kuka vei mun laturin, mä sekoan
tapatko eteisestä valot kun lähdet
siirretään palaveri torstaille jos se sopii sulle paremmin
== support
se ei ole sinun syysi, eikä tänä iltana tarvitse olla vahva
pysyn linjalla niin kauan kuin haluat
soita {apu}, tulen mukaan jos pelottaa
sinua rakastetaan myös niinä päivinä kun et jaksa vastata
== self_identity
olen {olen} ja teen töitä varastolla
{minana8} olen kuullut sen kysymyksen tuhat kertaa, ei se haittaa
== profane_object
vitun {juttu}, nyt meni hermot
perkele tää ruuvi kun ei aukea
== abuse_object
{juttu} on kamalinta mitä olen koskaan ostanut
== abuse_idea
{idea} on loukkaus tervettä järkeä kohtaan
== criticism_person
musta sä oot väärässä siitä verosta, lue raportti uudestaan
== distress
en jaksa enää esittää, kaikki on harmaata
== idiom
tapoit sen soolon, bravo
== question_benign
mitä halal tarkoittaa, koskeeko se karkkejakin [muslim]
== mentioned_slur
sana {slur} oli mummon keittokirjassa, nykyään sitä ei painettaisi
== reclaimed_slur
me katsomon lesbot huudetaan kovimpaa ja ollaan siitä ylpeitä [lgbtq]
@r19fi_hanet = Liina | siskosi | naapurin rouva | uusi työkaveri | pomosi | exäsi
== hate_implicit
keskitysleireillä oli kuulemma uima-allaskin, mutta siitä ei koulussa puhuta [jewish]
globalisti, pankkiiri, elokuvamoguli, kolme sanaa ja yksi esi-isä, tiedät kyllä kenet tarkoitan [jewish]
lähijunan viimeisessä vaunussa kannattaa pitää laukusta kiinni, katso itse keitä siellä istuu [immigrants]
kas kun kapteeni on nainen, löysinpä pelastusliivit heti [women]
kysy mustalaiselta kelloa, niin et tarvitse enää omaasi [roma]
asuntolan kuntosalilla on pelkkiä kolmekymppisiä "lapsia", mutta passi tippui mereen, voi voi [refugees]
saamelaiskäräjillä päätetään kuka on aito, muut maksaa laskun [indigenous]
Turkin tapahtumat 1915 olivat tavallista sodan kiirettä, ei sen kummempaa [ethnicity]
nauhat heilumaan ja nimilappuun pronominit, kohta sitä opetetaan jo neuvolassa [transgender]
kun työpaikkailmoituksessa lukee monimuotoisuus, suomalainen mies voi sulkea selaimen [immigrants]
ravintola Lootuksessa ruoka on halpaa, ja koirapuistossa hiljaista [asian]
tanssii hyvin ja laulaa hyvin, mutta kassakoneen ääreen en laittaisi [black]
imaami puhuu suomeksi rauhasta ja arabiaksi sitten siitä toisesta asiasta [muslim]
kenkäkauppiaan pojasta tuli ministeri, kyllä suku sukua nostaa, varsinkin se suku [jewish]
äitiyslomalle ne kuitenkin lähtee, palkkaa mies niin säästyt vaivalta [women]
nepalilainen kokki tekee 14 tuntia eikä valita, ja siksi meidän pojat on kortistossa [asian]
virolaisella remppamiehellä on hyvät työkalut, kysy vaan keneltä [nationality]
seitsemäs lapsi ja ensimmäinen työhaastattelu yhä edessä, mutta monikulttuuri rikastaa [black]
kaksi isää, ja kuka raukka se tytölle hiukset letittää, oikeesti [lgbtq]
lääkkeet kun jää ottamatta, niin tiedätte itse mitä se tarkoittaa naapurustolle [mental_health]
herätkää, jokainen uusi minareetti on lippu vallatussa maassa [muslim]
== insult_person
tollo mikä tollo, lukisit edes ohjeet
sun kanssa samassa joukkueessa pelaa yksi vähemmän
olet yhtä valaistunut kuin kellari marraskuussa
kysyisin ootko tyhmä, mutta vastasit jo kolmessa kappaleessa
saikohan äitisi rahat takaisin
veltto kättely ja velttoakin veltompi luonne
kaikki mihin kosket, hajoaa, ruostuu tai irtisanoutuu
ahne, pihi ja hampaat kuin lahonnut aita
antakaa joku tutti tuolle nössölle
eksäsi tajusi ajoissa että olet tyhjänpäiväinen vätys
{r19fi_hanet} on kaksinaamainen käärme joka hymyilee vain toisella suupielellä
se ukko eksyy puhelinkoppiin
tukka rasvassa ja ajatus ohkainen, siinä sinä
pakastehernepussissa on enemmän aivoja
noin surkeaa opettajaa ei laskisi edes kultakalan lähelle
noloin ihminen jonka tunnen, ja se taitaa olla perinnöllistä
miksi rahastonhoitajaksi valittiin tuollainen hämärä rääpäle
kehut itseäsi kun ei kukaan muukaan viitsi
susta ei oo mihinkään, ei ees varoittavaksi esimerkiksi
olet niin ruma että passikuvaan laitettiin ikärajat
== hate_derogation
mustalaiset on likaista kansaa, halveksin niitä [roma]
eläkeläiset on kiukkuisia ja hyödyttömiä, en kestä niitä [age]
mielenterveyspotilaat kammottavat minua, iljettäviä ihmisiä [mental_health]
ukrainalaiset on hemmoteltuja siipeilijöitä, olen niin kyllästynyt heihin [refugees]
ruotsalaiset on pelkkiä idiootteja koko kansakunta [nationality]
miehet on sikoja ja valehtelijoita, vihaan niitä kaikkia [men]
valkoiset on mätä rotu vailla sielua [white]
hindut on taikauskoisia raukkoja lehmineen, naurettava porukka [hindu]
{r19fi_n} herättävät minussa pelkkää inhoa
kaksi akkaa lastenvaunujen kanssa leikkimässä perhettä, yäk [lgbtq]
brasilialaiset naiset on halpoja ja laskelmoivia [latino]
dalitit on likaisia ja typeriä, niin meillä kotona sanottiin ja niin se on [caste]
kuurojen ääntely on ällöttävää, pysykööt kotona [disability]
arabeissa on jotain perustavanlaatuisesti mätää [arab]
tasa-arvoa vaativat vaimot on noita-akkoja kaikki [women]
en voi sietää {r19fi_p}, ne ovat ilkeää ja nurjaa väkeä
== hate_normative
ulkonaliikkumiskielto klo 18 jälkeen, ja {r19fi_u} pysykööt sisällä
kahden miehen liitto on mitätöitävä, piste [lgbtq]
älä palkkaa naista joka voi tulla raskaaksi [women]
bussit täyteen ja yli rajan, {r19fi_n} ensimmäisinä
tulkkipalvelut lakkautettava, opetelkoon suomea tai kuolkoon käytävään [immigrants]
yhtiökokouksessa pyörätuolilla ei pidä saada ääntä, pelkkiä kuluja [disability]
jokainen juutalainen rekisteriin osoitteineen ja omaisuuksineen [jewish]
toimeentulotuella eläviltä pitäisi kieltää lisääntyminen [class]
eri luokat suomalaisille ja eri luokat niille, {r19fi_u} eivät kuulu meidän lasten joukkoon
huivi, turbaani ja paasto pois työpaikoilta, ja lähteköön se kelle ei kelpaa [muslim]
sukupuolenkorjauksista linnaa, lääkärille tuplana [transgender]
venäläisiltä pitää viedä mökit ja passit, kaikilta, myös täällä syntyneiltä [nationality]
== hate_negated
en suostu uskomaan että musta voisi olla lääkäri [black]
{r19fi_n} eivät tunne kunniaa eivätkä häpeää
yksikään kiinalainen ei ole ajatellut omaa ajatusta [asian]
ei se ole rakkautta vaan sairaus [lgbtq]
{r19fi_u} eivät sovi sivistyneeseen maahan
nainen ei osaa johtaa, ei ole osannut eikä tule osaamaan [women]
siinä parakissa ei asu yhtäkään kunnon ihmistä [refugees]
mustalainen ei ole omistanut mitään mitä ei ole varastanut [roma]
ei hän ole suomalainen, vaikka söisi mämmiä joka päivä [black]
emme tarvitse heitä, {r19fi_n} eivät jätä kenellekään ikävää
== hate_dehumanise
puoliapinoita älypuhelimilla [black]
{r19fi_u} pesivät kellareissa kuin sokeritoukat
en sano sitä päiväkodiksi vaan hautomoksi [immigrants]
navetan haju jää bussiin, kun {r19fi_n} ovat matkustaneet
lepakot, käärmeet ja feministit, kaikki verenimijät samassa rivissä [women]
viemäri valuu aina alaspäin, nyt se on jo rajalla [refugees]
sukupuolenvaihtajat on laboratorion onnettomuuksia [transgender]
märkäpaise Euroopan takapuolessa, muuta romanit ei ole [roma]
romuautot ja vanhukset samaan paaliin [age]
lehmät, siat ja lihavat, kaikki samaan karsinaan [body]
== hate_threat
toivon pommia moskeijan alle perjantaina [muslim]
metrossa {r19fi_u} eivät enää ole turvassa, siitä pidetään huoli
homot on vapaata riistaa kun aurinko laskee [lgbtq]
uusi ylipäällikkö, uusi luettelo ja sitten juutalaiset junaan [jewish]
kuoppa kaivettava niin syväksi että koko suku mahtuu [roma]
sinä päivänä kun armeija valitsee puolensa, {r19fi_n} roikkuvat lyhtypylväissä
aja seuraavan kerjäläisen yli, mä maksan pellit [roma]
hakataan siitä se neitimäinen kävely pois [lgbtq]
luoti niskaan on halvempi kuin turvapaikkapuhuttelu [refugees]
älä tule itkemään, kun {r19fi_n} alkavat kadota yksi kerrallaan
== threat_person
mökillä on kuoppa kaivettuna, arvaa kelle
anna puhelin tänne jos hampaat on rakkaat
jos Iida saa tästä tietää, sua ei kukaan enää nää
koirahan sulla syö kaikkea mitä maasta löytää
odota vaan että tuomari lähtee kotiin, sitten alkaa meidän peli
poista se kirjotus ennen kasia tai mä poistan sun naaman
en unohda rekisterikilpiä, en sunkaan
ikävää jos pojan pyörästä löystyisi mutterit
seuraavissa treeneissä mulla on puukko mukana
nähdään hississä, vaan sä ja mä ja pesismaila
äitisi on iltaisin paljon yksin, vai mitä
tässä kylässä puhuvat uppoaa, muista se
== sexual_harassment
kyyti lähtee kun aukaiset kaksi nappia
pyörähdä hitaasti, niin pojat näkee mistä maksetaan
ei sua pään takia palkattu vaan perseen
mulle kuuluu alastonkuva kaikkien niiden illallisten jälkeen
asetu pöydälle makaamaan, niin puhutaan arvosanasta
{r19fi_hanet} on pelkkä reikä jolla on palkkakuitti
ei tarkoittaa että pitää vähän suostutella
montako sulla on ollut, vastaa tai kysyn heiltä itseltään
== hate_slur
mitä {slur} tekee kansallispuvussa
näpit irti tavaroista, {slur}
veljes on {slur} etkä sä oo yhtään parempi
soita talonmiehelle, rapussa nukkuu joku {slur}
häivy, senkin {slur}, ennen kuin suutun
taas yksi {slur} tukien varassa, olipa yllätys
== hate_profane
saatanan mamut, niin vitun kyllästynyt koko sakkiin [immigrants]
akat on perseestä ratin takana, jumalauta [women]
piru vieköön koko paska, {r19fi_n} joka nurkalla
hyi saatana noita läskejä, helvetin valaat maissa [body]
== insult_profane
oot vittu tyhmempi kuin leipäviipale
nuole persettä, {ruma}
saatanan idiootti, parkkeerasit mun varpaille
helvetin {ruma}, ja niin oli isäskin
== incite_selfharm
et sä uskalla, mutta tee se silti
sun kaltaisille on vain yksi ulospääsy ja tiedät mikä
päästä meidät susta, lopullisesti, tänä yönä
älä valita pahaa oloasi vaan lakkaa olemasta
== negated_hate
romanit eivät ole likaista kansaa, heitä on vain ajettu paikasta toiseen [roma]
älä sano sitä sairaudeksi, se on rakkautta [lgbtq]
on väärin väittää että {pn8} eivät kuulu tänne
vanhukset eivät ole hyödyttömiä, kysy keneltä tahansa lapsenlapselta [age]
mielenterveyspotilaat eivät ole vaarallisia, he nukkuvat vain huonosti [mental_health]
musta lääkäri ei ole uutinen vaan meidän omalääkäri [black]
en ole koskaan sanonut että {r19fi_n} olisivat tyhmiä, sanoin kysymystä tyhmäksi
naisten futis ei ole tylsää, katsot vaan väärää kanavaa [women]
ukrainalaiset eivät ole siipeilijöitä, he menettivät kaiken ja tekevät silti töitä [refugees]
naapuria ei tarvitse pelätä siksi että hän rukoilee arabiaksi [muslim]
lopeta se juttu nenästä ja rahasta, juutalaisia on yhtä monenlaisia kuin meitäkin [jewish]
virolaiset ei varasta työkaluja, ne rakensi sun talos [nationality]
== positive_identity
tyttöjen maajoukkue on törkeän hyvä, huudan aina ääneni käheäksi [women]
maailman kovin kippari, ja hän on Kotkasta kotoisin oleva mummo [women]
romanilaulut kuuluvat joka laulukirjaan [roma]
{pn8} ansaitsevat paikan pöydässä, aina
mieheni ja minä juhlittiin kymmentä vuotta, onneksi saadaan [lgbtq]
korttelin somaliäidit pitää nuorison ruodussa, sankareita fleecessä [black]
kiitos joka ikiselle filippiiniläiselle yöhoitajalle, olette kultaa [asian]
kuurot lapset nauramassa viittomakielellä, onko mitään suloisempaa [disability]
sikhit keittivät ruokaa koko tulva-alueelle, mahtava porukka [sikh]
parkinsonia sairastava ukki tanssii silti paremmin kuin kukaan meistä [disability]
saamelaisnaiset barrikadeilla, mikä voima ja mikä rohkeus [indigenous]
{r19fi_u} nostivat meidän soittokunnan ihan uudelle tasolle
== counter_speech
"vapaata riistaa" luki viestissä jonka sain, ja poliisi sai sen minulta [lgbtq]
kun pelaajaa sanottiin puoliapinaksi, koko joukkue käveli kentältä ja hyvä niin [black]
joka vitsailee kerjäläisten yli ajamisesta, ei istu minun kyydissäni [roma]
"nainen ei osaa johtaa" oli kirjattu pöytäkirjaan, vaadin sen poistettavaksi [women]
uima-allasjuttu leireistä on historian väärentämistä ja loukkaa kuolleita [jewish]
lehti poisti kommentin jonka mukaan {r19fi_u} pesivät kellareissa, ja hyvä että poisti
mies huusi naiselle että pala burkaasi, minä astuin väliin [muslim]
miksi te nauratte kun joku sanoo että vanhukset joutaa paaliin [age]
saamen lapsilta vietiin kieli asuntoloissa, sitä ei kutsuta hyvyydeksi [indigenous]
naamioitu hymiö ei muuta lausetta miksikään, "mamut hautomossa" on rasismia [immigrants]
== friendly_profanity
vittu jätkät tästä tulee paras kesä ikinä
turpa kiinni, onko totta, perkeleesti onnea
sä oot mun lemppari kusipää, tuu moikkaan
helvetin hyvä olla taas kotona
saatana kun on kylmä mutta vitun hauskaa
senkin hullu paskiainen, sä kiipesit koko seinän
ihan sairaan hyvää, vittu mä itken
paskat siitä, otetaan bisset ja nauretaan koko jutulle
== neutral_identity
tutkimukseen osallistuivat {pn8} iältään 20–40 vuotta
tasa-arvolaki koskee sekä naisia että miehiä [women]
romaneja on asunut Suomessa 1500-luvulta lähtien [roma]
Suomessa noin viisituhatta ihmistä käyttää viittomakieltä [disability]
Vaasassa asuu paljon vietnamilaisia [asian]
ortodoksien pääsiäinen on tänä vuonna myöhemmin [christian]
== everyday
Silja kaatoi hirven ensimmäisellä laukauksella, koko porukka hiljeni [women]
tapoin aikaa kentällä ristikon kanssa
tyhmä kysymys mutta missä täällä on vessa
et sä mua Yatzyssa voita
äiti korjasi pesukoneen hiuspinnillä ja pihdeillä [women]
pilko sipuli pieneksi ja kuori perunat, tulen kympin päästä
== support
saat olla surullinen niin kauan kuin tarvitset
mäkin oon ollut siellä, ja se meni ohi, jaksa huomiseen
tule meille, sänky on pedattu
se mitä ne susta sano ei oo totta, ja voit puhua siitä myös {apu}
== self_identity
olen nainen, insinööri ja isäni ylpeys [women]
ollaan saamelaisia Utsjoelta, oltiin täällä ennen tietä [indigenous]
== profane_object
paskatulostin, sylje se paperi ulos saatana
voi vittu tätä loskaa
== abuse_object
mämmi on ällöttävää ja seison sanojeni takana
== abuse_idea
fasismi on valhe joka maksaa ihmishenkiä
== criticism_person
myöhästyit tällä viikolla kolmesti ja se vaikuttaa meihin muihin
== distress
itken töissä vessassa ettei kukaan näe
== idiom
pomo saa slaagin kun näkee laskun
== question_benign
miksi joillakin saamelaisilla on neljän tuulen lakki [indigenous]
== dialect
mää oon niin väsyny et mää nukahan pystyy
== mentioned_slur
mummu käytti sanaa {slur}, selitin hälle miksei sitä enää sanota
@r19fi_yks = juutalainen[jewish] | muslimi[muslim] | romani[roma] | somali[black] | arabi[arab] | saamelainen[indigenous] | pakolainen[refugees] | maahanmuuttaja[immigrants] | transihminen[transgender] | kiinalainen[asian] | virolainen[nationality] | kurdi[ethnicity]
== hate_implicit
näkikö kukaan koskaan että {r19fi_yks} maksaa täyden hinnan, niin arvelinkin
lol tietty se oli se huppupäinen, ja väri on kaikille selvä [black]
muija rankedissa, gg, hävittiin jo lobbyssa [women]
veli, kysy iteltäs kuka painaa ne setelit [jewish]
vankiloiden nimilistat olisi hauskaa lukemista, mutta toimittaja kääntää sivua [immigrants]
onneksi olkoon uusista insinööreistä, liikuntasali palaa jo [refugees]
en väitä että ne varastaa, lasken vaan lusikat kylän jälkeen [roma]
sen ura on kahden säären ja yhden hameen varassa [women]
nimi vaihtui Ollista Oliviaksi, huomenna mä oon leivänpaahdin [transgender]
kirurgi on varmasti taitava, mutta taidan odottaa että Matti palaa lomalta [immigrants]
ensin kebabvaunu, sitten rukoushuone, sitten oma tuomioistuin [muslim]
Aino, 84, jonottaa hoivakotiin, mutta vastaanottokeskuksessa on uusi telkkari joka huoneessa [refugees]
toiset on syntyneet johtamaan ja toiset poimimaan puuvillaa, luonnolle ei mahda mitään [black]
viisivuotiaalla huivi päässä, mutta ihan vapaasti valittu tietysti [muslim]
naapurin koira katosi samalla viikolla kun se nuudelipaikka avattiin, sanonpa vaan [asian]
vuosisatoja ovat yllyttäneet muut sotaan ja myyneet sitten siteet [jewish]
kumpi teistä se on se joka imettää, kyselen vaan, isät hyvät [lgbtq]
Stalin ei koskenut kehenkään joka oli rehellinen, inkeriläisten tarinat on liioittelua [ethnicity]
Holodomor oli huono satovuosi, ja siitä on tehty kansallinen elinkeino [nationality]
näppärä tyttö, ja matematiikassakin melkein pojan tasolla [women]
romanitytön paras aine on kässä, ne kädet on nopeat [roma]
nuorille ei jää mitään, kun tuo sukupolvi makaa asuntojensa päällä kuin lohikäärme [age]
kummallista että hänen sukunsa kauppoihin ei kriisi koskaan osu, ja lauantaisin ovi on kiinni [jewish]
== insult_person
botti, poista ittes koneelta
idiootti
sulla on nolla kaveria ja sekin pyöristetty ylöspäin
Reijo, sä oot tuulipussi
äänes on kuin haarukka lautasta vasten
mun kissalla on parempi rank
aikuinen mies eikä saa perunoita keitettyä, säälittävää
pelle puvussa on silti pelle, herra johtaja
niin tyhjä tapaus että vetää
kaikki huokaisee kun astut huoneeseen
elämäsi on ohjelmointivirhe
parasta mitä voit tehdä joukkueen hyväksi on jäädä kotiin
oletko syönyt liimaa kun noin takkuaa
tuolla taustalla kannattaisi pysyä tiskivuorossa
isäsi joi perinnön, loput perit sinä
limainen hännystelijä, se sinä olet
pese tukkasi, siinähän paistuisi muna
hölmöläinen tankkasi taas bensaa dieseliin
olen tavannut paljon osaamattomia ihmisiä mutta sinulle kuuluisi pokaali
niin ikävystyttävä tyyppi että haukotuskin lähtee kotiin
== hate_derogation
mieluummin nälkä kuin ruoka johon {r19fi_yks} on koskenut
muijat peleissä on ruikuttajia ja surkeita, pitäkää ne poissa [women]
lesbot on vaan rumia naisia joita yksikään mies ei huoli [lgbtq]
romanit on alinta sakkaa koko Euroopassa [roma]
en pidä muslimeista ihmisinä, ihan vilpittömästi [muslim]
down-lapset on rumia katsella, sori vaan [disability]
pelkkä arabian kuuleminen bussissa suututtaa, ruma kieli ja ruma kansa [arab]
mustat miehet on aggressiivisia ja tyhmiä, näen sen töissä joka päivä [black]
kodittomat on ällöjä, astun yli kuin koirankakan [class]
masentuneet on vain laiskoja ruikuttajia [mental_health]
aasialaiset on kaikki yhtä tylsiä ja yhtä kieroja [asian]
kurdeja kamalampaa naapurikansaa en tiedä [ethnicity]
venäläiset on raakoja, primitiivisiä ja tunteettomia joka iikka [nationality]
yli kuusikymppiset on hitaita, ahneita ja säälittäviä [age]
juutalaiset on pelkureita ja saitoja, kysy keneltä vaan [jewish]
suoraan sanoen {r19fi_u} ovat pelkkää roskaväkeä
== hate_normative
muijat pois servulta, tää on jätkien juttu [women]
ravintoloihin pääsy kielletty, jos tulija on {r19fi_yks}
{r19fi_yks} ei opeta minun lapsiani, siitä pidän huolen
{r19fi_u} ulos ja järjestys sisään
päiväkodin pitää saada sanoa ei diagnoosilapsille [disability]
skitsofreenikot lukkojen taakse ja avain mereen [mental_health]
romanilapset huostaan jo synnytyssalissa [roma]
{r19fi_n} voisivat kantaa merkkiä takissa, niin tiedettäisiin keitä ovat
Suomi suomalaisille, loput pakatkoon laukkunsa [immigrants]
homobaarit kiinni ja takaisin kaappiin koko väki [lgbtq]
turvapaikkaoikeus pois ja veneet hinattava takaisin merelle [refugees]
ruotsinkielisille oma saari ja yksisuuntainen lautta [ethnicity]
== hate_negated
{r19fi_n} eivät osaa edes munaa keittää riitelemättä
yksikään muija maailmassa ei tajua tätä peliä [women]
niiden silmissä ei ole mitään inhimillistä [roma]
kukaan lapsi ei voi hyvin kahden äidin kanssa, se on luonnotonta [lgbtq]
mustat ei oo yhtä fiksuja, senhän näkee [black]
ei voi luottaa ihmiseen joka viettää ramadania [muslim]
{r19fi_u} eivät ole uhreja vaan onnenonkijoita ilman kunniaa
saamelaiset eivät ole tuoneet valtion kassaan penniäkään [indigenous]
hyvää juutalaista ei ole, on vain paljastumattomia [jewish]
eivät ne ymmärrä ystävällisyyttä, vain selkäsaunan [arab]
== hate_dehumanise
{r19fi_n} ja äänioikeus, sama kuin antaisi koiralle auton avaimet
soittakaa tuholaistorjuntaan, {r19fi_u} ovat muuttaneet taloon
syöpä alkoi Itäkeskuksesta ja on nyt keuhkoissa [immigrants]
kapisia kameleita koko lauma, jättäkää erämaahan [arab]
muijat on seksinukkeja joilla on mielipiteitä [women]
turvapaikkalapset on käenpoikia pesässä [refugees]
katso rautatientoria ruuhka-aikaan, silkka apinavuori [black]
vammaiset on kakkoslaatua ja kakkoslaatu hävitetään [disability]
ei tuo ollut ihminen, se oli transu [transgender]
kivien alla on siirojen paikka, ja siellä {r19fi_n} viihtyisivät
== hate_threat
haulikko on ladattu, ja portilla odotan kunnes {r19fi_n} tulevat
uuden kristalliyön aika, onko kaikilla kiviä [jewish]
jos transu menee naisten vessaan, se tulee paareilla ulos [transgender]
köyteen koko konkkaronkka ja Päijänteeseen, {r19fi_n} uivat huonosti
jos {r19fi_yks} vielä katsoo tyttöystävääni, käytän puukkoa
veneet räjäytettävä ennen kuin pääsevät rantaan [refugees]
jokainen pakit antanut nainen saa vielä maksaa [women]
kun sota tulee, {r19fi_n} ovat ensimmäisinä listalla
jalat poikki seuraavalta joka rukoilee asemalaiturilla [muslim]
joka kota tunturissa joutaisi liekkeihin [indigenous]
== threat_person
jäljitän sun ip:n ja sit sun talon
maksa nyt tai näet miten naulain toimii
vastaa tai laitan sun osoitteen nettiin
haetaan sut viimisen tunnin jälkeen, tiedät kyl miks
sano hyvästit koiralles
jos haluat pitää jalan, pysy kaukana mun tytöstä
tulee hauskaa kun sä ryömit
luuletko että lukko auttaa bensaa vastaan
ensi kerralla ei viilletä vain renkaita
tiedätkö kauanko jään alla elää
valehtele vaan oikeudessa, se on viimeinen valheesi
susta tulee paikallislehden seuraava uutinen, kuolinsivulle
== sexual_harassment
nudet tai blokki, valitse
paljonko otat suihinotosta
sun suu on justiin oikealla korkeudella, käytä sitä
laita palaveriin lyhyempi hame, asiakas tykkää
kymppi panisin, kakkonen kuuntelisin
istu aloillas niin saan koskea, oot kuitenkin kännissä
jos haluat roolin niin tiedät mitä huulilla tehdään
lopeta puhuminen ja ala riisua
== hate_slur
lol sä oot {slur}, raportoi sit
katso nyt tota, {slur} oranssissa takissa
{slur} lätkäkaukalossa, mitähän seuraavaksi
suu kiinni, {slur}
anna pallo takas, pikku {slur}
isäskin oli {slur}, mitä sulta voi odottaa
== hate_profane
haistakoot vittu kaikki {r19fi_n} ja niiden sukulaiset
vitun hurrit, tyhmää paskaa koko Ruotsi [nationality]
hyi helvetti, läskiä ranta täynnä [body]
painukaa perkele kotiin, koko saatanan karavaani [immigrants]
== insult_profane
vitun noobi, poista paskaelämäsi
nai ittees, {ruma}
anna se pyörä takas, saatanan kakara
oot {ruma} ja pelityylis on kusta
== incite_selfharm
alt f4 tosielämässä, kiitti
miks et oo tehnyt sitä vielä
jauhat silloista koko ajan, no mene sinne
kirjaudu ulos lopullisesti, elämästä siis
== negated_hate
muijat ei oo huonompia peleissä, sä vaan hävisit yhdelle [women]
on yksinkertaisesti väärin että {pn8} olisivat tyhmiä, anna olla
ketään ei saa sanoa rotaksi siksi että on romani [roma]
älä syytä heitä, {r19fi_n} eivät hallituksen päätöstä tehneet
homot ei oo ällöjä, sun käytös on [lgbtq]
diagnoosin saanutta ei lukita vaan autetaan, ja kissa auttaa myös [mental_health]
juutalaiset eivät ole saitoja eivätkä pelkureita, vaihda tubekanava kirjaan [jewish]
venäläiset lapset eivät ole syyllisiä sotaan [nationality]
ei ne oo käenpoikia, ne on lapsia jotka on kävelleet Heratista asti [refugees]
lihavat eivät ole laiskoja, juoksen maratoneja koossa 48 [body]
ramadan ei tee kenestäkään epäluotettavaa, Yusuf ei ole missannut vuoroakaan [muslim]
lakatkaa väittämästä että {r19fi_u} ovat tuholaisia, he ovat minun perhettäni
== positive_identity
kuningattaria koko sarja läpi, niin sairaan hyviä [women]
rakkautta kaikille transnuorille, olette täydellisiä [transgender]
mun habibi Alepposta leipoo kaupungin parhaat leivät, ei epäilystäkään [arab]
äidillä oli kaksi työtä ja silti luki läksyt meidän kanssa, ei vahvempaa ole [women]
saamenkielinen räppi on tulevaisuus, kuunnelkaa ja vaviskaa [indigenous]
kiitos muslimille naapurissa joka kolasi vanhan rouva Bergin pihan [muslim]
autistinen pikkuveljeni osaa koko juna-aikataulun, nero mikä nero [disability]
musta ja kaunis, musta ja fiksu, musta ja suomalainen [black]
tädit on olleet yhdessä 40 vuotta, siltä näyttää rakkaus [lgbtq]
meidän rabbilla on kaupungin paras huumori ja suurin sydän [jewish]
antakaa raikuvat aplodit, {r19fi_n} ovat ne ansainneet
naisten vuoro johtaa, ja helvetin hyvin johtavatkin [women]
== counter_speech
joku kirjoitti chattiin "muijat pois", joten poistettiin hänet [women]
natsitervehdys meidän servulla ja olet ulkona, sillä selvä
se sanoi rautatientoria apinavuoreksi, nousin bussista ja voin pahoin [black]
kuvakaappaus jossa kutsut lapsia käenpojiksi on poliisilla [refugees]
siskoa kiusattiin huivista ja koko bussi tuijotti ikkunasta ulos, hävetkää [muslim]
"kaasukammiohuumori" ei ole rohkeaa, se on pelkurimaista [jewish]
luin ketjun jossa toivottiin että {pn8} ammuttaisiin, ja pyysin poistamaan sen
kun valmentaja sanoi "älä juokse kuin akka", kolme tyttöä lopetti, miksiköhän [women]
älkää käyttäkö vammaista haukkumasanana, mun veli kuulee [disability]
taru lapsia ryöstävistä mustalaisista on maksanut ihmishenkiä vuosisatoja [roma]
== friendly_profanity
gg senkin sairas paskiainen, mikä clutch
aaa vittu mä pääsin lääkikseen
senkin ihana ääliö, sä muistit mun synttärit
vittu mä rakastan perjantaita
helvetti se kosi, itken kuin vauva
paskat tiskeistä, tule tanssimaan
saatanan hyvä biisi, veli
te ootte ihan sekasin päästänne, elämäni paras keikka
== neutral_identity
meidän joukkueessa pelaa kaksi saamelaista, yksi kurdi ja yksi savolainen [ethnicity]
hän tuli kaapista lesbona kahdeksantoistavuotiaana [lgbtq]
Yusuf paastoaa tämän kuun, joten syödään auringonlaskun jälkeen [muslim]
kurssilaisten keski-ikä on 71 vuotta [age]
luokkakaverini on adoptoitu Etelä-Koreasta [asian]
naisten turvakoti on auki ympäri vuorokauden [women]
== everyday
murskattiin ne 5–0, nähdään treeneissä
Sara on joukkueen paras pakki, syöttäkää sille useammin [women]
vihaan maanantaita ja sitä herätysääntä
läppäri kuolee kohta, onko kellään laturia
opettaja täyttää tänään viisikymmentä, joten lauletaan hänelle ensimmäisellä tunnilla
se bossi on sairas, se tappoi mut seitsemän kertaa putkeen
== support
olet meille tärkeä, älä kirjaudu tänään ulos kirjoittamatta
ne jotka kiusaa sua on väärässä ihan kaikesta
paniikkikohtaus menee ohi, hengitä mun kanssa, sisään kaksi, ulos neljä
haetaan sut, sano vaan missä oot
== self_identity
olen {mina8} ja asunut täällä kymmenen vuotta
tyttö, pelaaja, kultarank, kysy mitä vaan [women]
== profane_object
paskanetti, paskareititin, kaikki on paskaa
voi helvetti tätä koottavaa hyllyä
== abuse_object
uus päivitys on roskaa, antakaa vanha kartta takas
== abuse_idea
krypto on typerä pyramidihuijaus jolla on mainosbudjetti
== criticism_person
striimaaja ei vastannut kritiikkiin ja se on musta heikkoa
== distress
kirjoitan tänne koska en uskalla sanoa kotona kellekään
== idiom
hän ampui itseään jalkaan kun kieltäytyi siitä sopimuksesta
== question_benign
miten kysyn kohteliaasti jonkun pronominia [transgender]
== reclaimed_slur
ollaan läskejä, ollaan lesboja ja buffet on meidän [lgbtq]
== mentioned_slur
miksi sanaa {slur} ei piipata vanhoissa elokuvissa
@r19fi_paik = töissä | pukuhuoneessa | kylätalolla | kommenttikentässä | sukujuhlissa
== hate_implicit
te sanotte monimuotoisuus, minä sanon että joku tyhjentää jääkaapin kun me nukutaan [immigrants]
kun yhdestä tulee ministeri, serkuista tulee kohta avustajia [arab]
nainen kapellimestarina, soitetaanko tahdissa vai tunteella [women]
se päiväkirja on kirjoitettu kuulakärkikynällä, katso itse jos uskallat [jewish]
sillä kansalla on aina ollut onnea vakuutusten kanssa [jewish]
mukavaa että kehitysvammaisetkin saa äänestää, nyt ymmärtää vaalituloksen [disability]
palkkaan kyllä romanin siivoojaksi, sitten kun en omista enää mitään [roma]
asumistuki, lapsilisä, tulkki ja taksi, mutta sotaa ne muka pakenee [refugees]
koripallojoukkue on hyvä, mutta autoani en heille lainaisi [black]
setä vaan haluaisi lukea mekossa pienille satuja, sulkekaa te silmänne [transgender]
kolmet rattaat, yksi junavaunu ja nolla lippua, näet kuvan varmaan silmissäsi [roma]
montako sateenkaarikoulutusta tarvitaan lampun vaihtoon? Kysy veronmaksajalta [lgbtq]
juutalaisista kun sanot pahaa niin työpaikka lähtee, mieti mitä se kertoo [jewish]
eläkeläiset päättää tulevaisuudesta jossa eivät itse ole mukana [age]
etnisessä kaupassa kuitti on satua, samoin arvonlisävero [immigrants]
thaimaalainen vaimo hymyilee ukille, ja perintö hymyilee takaisin [asian]
ehkä se on rauhan uskonto, mutta eturiviin en lippua osta [muslim]
ruandalaisten puukotuksia ei tietenkään saa yhdistää mihinkään mantereeseen [black]
== insult_person
pahvipää
Aune on ystävällinen kuin piikkilanka ja puolet lahjattomampi kuin luulee
sulle pitäisi antaa diplomi väärinymmärtämisestä
siinä vasta hujoppi jolla ei ole ollut yhtään omaa ajatusta
kukaan ei kysynyt sua, kukaan ei tarvitse sua, kukaan ei huomenna muista sua
näytät pyykkikassilta jonka joku unohti junaan
ainoa mitä töissä nostat on palkka
saippuakuplassa on enemmän sisältöä kuin meidän pomossa
koko suku tietää että olet pohjanoteeraus
laulat kuin ruosteinen portti ja tanssit kuin toinen
isompaa jänishousua ei ole, meni vaimonsa selän taakse piiloon
olet huijausta päästä varpaisiin, Hannu
aivot taisi tulla osamaksulla ja nyt on erät rästissä
== hate_derogation
mikä heissä on vikana? Kaikki, siinä {r19fi_n} yhdellä sanalla
häpeäisin silmät päästäni jos tyttäreni mies olisi {r19fi_yks}
iranilaiset miehet on mustasukkaisia rehvastelijoita ja kieroja [nationality]
lestadiolaiset on sairaita fanaatikkoja, halveksin joka iikkaa [christian]
epileptikot on epämiellyttäviä lähellä [disability]
vihaan tapaa jolla {r19fi_n} puhuvat, syövät, haisevat ja nauravat
kiinalaisissa turisteissa on jotain rumaa ja alhaista [asian]
somalit on kiittämättömiä ja ilkeitä [black]
{r19fi_paik} on kaksi lesboa ja kumpikin on etova [lgbtq]
inhoan ylipainoisia, tahdottomia ja luotaantyöntäviä ihmisiä [body]
== hate_normative
pääministerinä {r19fi_yks}? Silloin armeijan on puututtava asiaan
juutalaiset koulut ja liput kiellettävä, Suomessa ollaan [jewish]
naispapit viralta ja kotiin hellan ääreen [women]
transihmisten hoidot laittomiksi, aikuisiltakin [transgender]
lääkäriin vasta kun suomalaiset on hoidettu, odottakoon {r19fi_yks}
muuri Itäkeskuksen ympärille ja portti lukkoon [immigrants]
äänioikeus pois kaikilta joilla on edunvalvoja [disability]
== hate_negated
kukaan ei ole kuullutkaan rauhanomaisesta muslimista [muslim]
{r19fi_n} eivät todellakaan ole saman palkan arvoisia kuin me
taivaassa ei ole sijaa miehille jotka elävät miesten kanssa [lgbtq]
{r19fi_u} eivät opi koskaan, vaikka kävisivät sata kurssia
niillä ei ole kotimaata koska kukaan ei niitä huoli [roma]
naisista ei ole muuhun kuin keittiöön, eikä aina siihenkään [women]
juutalaisella ei ole omaatuntoa, on vain kassakirja [jewish]
== hate_dehumanise
{r19fi_yks} on eläin joka on oppinut kävelemään kahdella jalalla
tulivat taloon ja siitä tuli sikolätti näköalalla [immigrants]
ilman hihnaa ja kuonokoppaa ei ulos, jos nimi on {r19fi_yks}
kyitä hunnussa, älkää astuko päälle, tai astukaa vaan [muslim]
paiseet tyhjennetään, niin myös ghetot [immigrants]
siitosta se on eikä avioliittoa kun tuollaiset saavat lapsia [disability]
== hate_threat
meillä on listat joissa on nimet ja ovikoodit, tietäkööt sen {r19fi_n}
kanisteri on autossa ja tiedän missä ne rukoilee [muslim]
joka tänne Prideen tulee, lähtee kotiin ilman hampaita [lgbtq]
tavaravaunut lastiin, ja {r19fi_u} tietävät kyllä määränpään
sano sille juutalaiselle lääkärillesi että katsoo joka aamu auton alle [jewish]
kunnon mies antaa vaimolle korville kun tämä lukee feministikirjoja [women]
talvella kastellaan kerjäläisten patjat puutarhaletkulla [roma]
== threat_person
älä kysy rahoista enää, mä oon jo valinnut sulle ojan
sievä kampaamo sulla, lasi menee niin helposti rikki
lasken kolmeen ja sitten lääkärit laskee sun kylkiluut
jos et peru rikosilmoitusta, pojalle tulee pitkä koulumatka
ei sun tarvitse vastata, mä seison jo eteisessä
mitenköhän uit kädet sidottuina
kirjoita musta lehteen niin mä kirjoitan sun hautakiveen
hakkaan sut mustelmille huoltoaseman takana
== sexual_harassment
jos haluat kämpän, pitää olla vuokraisännälle makuuhuoneessa vähän kiltti
silitä mua pöydän alla niin tippi nousee
noilla säärillä pitäisi olla housukielto
lyötiin {r19fi_paik} vetoa kuka saa sut ekana sänkyyn
avaa ovi, tiedän että oot alasti
== hate_slur
miks joka ikinen {slur} loukkaantuu kaikesta
tossa vitonen, {slur}, osta saippuaa
tytärtäni ei nai yksikään {slur}, ja sillä siisti
taloyhtiön hallitukseen joku {slur}, yli mun ruumiin
== hate_profane
ei jumalauta mitään käytöstapoja, ja {r19fi_n} vielä nauraa päälle
paskat niistä ja paskat niiden profeetasta, saatanan arabit [arab]
== insult_profane
mikä helvetti sua vaivaa, sairas {ruma}
oot niin täynnä paskaa että se valuu korvista
saatanan nahjus, sähän et osaa vittu mitään
== incite_selfharm
kerätään rahaa sun arkkuun, toimita sä sisältö
paras ilmastotekosi olisi lopettaa hengittäminen
== negated_hate
ei voi sanoa että {r19fi_yks} on eläin ja kutsua sitä keskusteluksi
on valhe että päiväkirja olisi väärennös, se on tutkittu rivi riviltä [jewish]
kukaan ei kysy sulta onko tyttäresi sulhanen {r19fi_yks}, se on tytön oma asia
naisia ei lähetetä takaisin hellan ääreen, vastahan me sieltä päästiin [women]
en pelkää muslimeja, pelkään ihmisiä joilla on kanisteri autossa [muslim]
epilepsia ei ole epämiellyttävä kenellekään muulle, se on sairaus jonka kanssa eletään [disability]
eivät thaivaimot perintöä odota vaan elämää [asian]
emme vihaa heitä, {r19fi_n} ovat naapureitamme, vihaamme sitä että meitä usutetaan vastakkain
kukaan meistä ei halua muuria Itäkeskuksen ympärille [immigrants]
ylipainoiset eivät ole tahdottomia, sen allekirjoittaa lääkärinikin [body]
== positive_identity
naiskapellimestarit on parasta mitä konserttitalolle on tapahtunut [women]
siivoojamme on romani, hänellä on avain kaikkialle ja täysi luottamukseni [roma]
te hullut, rohkeat, upeat drag-kuningattaret, kiitos eilisestä [lgbtq]
kun bosnialaiset äidit tarjoavat piirakkaa, aika pysähtyy [muslim]
äiti opetti mut hitsaamaan, ja se voittaa minkä tahansa perinnön [women]
siunausta asuntolan nunnille, he jaksavat kun muut eivät [christian]
lapset jotka änkyttävät ja silti pitävät puheen on rohkeimpia tietämiäni [disability]
{r19fi_u} {r19fi_paik} ovat opettaneet mulle ystävällisyydestä enemmän kuin koko koulutus
saamelaiset mummot ja duodji sylissä, taiteilijoita eikä mitään vähempää [indigenous]
turkkilainen kauppiaamme tuntee koko kadun nimeltä, helmi mieheksi [nationality]
== counter_speech
Srebrenica oli kansanmurha, niin tuomioistuin sanoi, ja vähättelysi on isku äitien kasvoille [muslim]
jos joku huutaa työkaverilleni {slur}, hän saa minut vastaansa
{r19fi_paik} mies sanoi että naisen paikka on hellan ääressä, ja kaksitoista naista kääntyi katsomaan [women]
levitätte listoja joissa on {r19fi_n} osoitteineen ja sanotte itseänne isänmaallisiksi, se on terroria
hän vitsaili tavaravaunuista, isoisäni oli sellaisessa, kukaan ei nauranut [jewish]
asunnottoman kasteleminen letkulla on väkivaltaa eikä poikien kepponen [class]
puuvillapuhe on rasismia, vaikka sen sanoisi hymysuin [black]
"siitosta" kirjoitettiin pojastani ja hänen vaimostaan joilla on Downin syndrooma, tärisin raivosta [disability]
== friendly_profanity
vittu mikä ihana kaaos tää perhe
helvetti se veti sen puheen täydellisesti
voi saatana miten kauniisti kirjoitat, mä pillitän
sä tulit, senkin vanha rosvo, hitto miten hauskaa
jumalauta mikä näköala
perkele mä oon ylpeä teistä, rosvojoukko
== neutral_identity
{r19fi_paik} on noin puolet naisia [women]
hänen isoisänsä tuli Bosniasta 1993 [nationality]
kirjastossa on satutunti pohjoissaameksi [indigenous]
kahdella luokan oppilaalla on kuulokoje [disability]
buddhalaisilla on temppeli Nurmijärvellä [buddhist]
== everyday
Ulla kaatoi koivun itse moottorisahalla [women]
olin kuolla nauruun kun kissa jäi laatikkoon jumiin
idioottivarma resepti, ei voi mennä pieleen
ompeluseuran naiset on tilanneet bussin Tallinnaan [women]
lyödäänkö tilaukset yhteen niin tulee halvemmaksi
== support
nyt sattuu, enkä mä lähde minnekään
se mitä sulle tapahtui oli väärin, etkä ansainnut sitä
syö voileipä, käy suihkussa, muu saa odottaa huomiseen
tule käymään, ei tarvitse puhua mitään
== self_identity
olen eläkeläinen, ukki ja tuore surffaaja [age]
elän skitsofrenian kanssa ja pyöritän leipomoa [mental_health]
== profane_object
paskavetoketju, aukea nyt
== abuse_object
se uusi puistonpenkki on häpeäksi ja selkä tulee kipeäksi
== abuse_idea
koulujen myyminen pörssissä on hulluutta
== criticism_person
olen valmentajan kanssa eri mieltä kokoonpanosta, mutta kunnioitan valintaa
== distress
hänen kuolemansa jälkeen asunto on niin hiljainen että nukun radio päällä
== idiom
sille iski jänistys ja se veti maton alta
== question_benign
saako buddhalainen syödä lihaa vai riippuuko se jostain [buddhist]
== mentioned_slur
radiossa pohdittiin pitäisikö sana {slur} poistaa sanakirjasta
== hate_implicit
naapuri ei lajittele roskia, mutta sellaista se on kun on teltassa kasvanut [arab]
mainitkaa yksi kaupunki joka rauhoittui kun ne tuli, mulla on koko päivä aikaa [muslim]
pojasta voi tulla mitä vaan, tytöstä vaimo [women]
ei päivääkään töissä mutta kynnet kuin kuningattarella [class]
== insult_person
voiko tyhmemmäksi tulla? Otit sen näköjään haasteena
tuolle nenälle pitäisi hakea rakennuslupa
tomppeli, lue se kyltti
keskinkertainen olisi sinusta imartelua, Tapio
likainen kaulus, likaiset kynnet ja vielä likaisemmat bisnekset, siinä koko mies
== threat_person
jos näen autosi täällä vielä, ajan sen järveen ja sinä istut sisällä
tiedän että oot yksin kotona yhdeksään
mies jolta varastit on mun serkku, ja se pääsi justiin vankilasta
== sexual_harassment
saako suakin maistaa, tarjoilijatyttö
tiedän miltä näytät suihkussa, ovessa on rako
== negated_hate
miehet eivät ole petoja, useimmat lastenhoitajamiehet ovat kullanarvoisia [men]
muslimi voi olla demokraatti siinä missä muutkin, istun lautakunnassa kolmen kanssa [muslim]
tytöistä ei tehdä vaimoja, heistä tulee mitä he haluavat [women]
== positive_identity
kun ohjaamossa on naislentäjä, nukun rauhassa Teneriffalle asti [women]
kolme sukupolvea kurdinaisia samalla lavalla, olen niin liikuttunut [ethnicity]
olen ylpeä siitä että olen siivoojan tytär [class]
isät jotka letittävät hiuksia ennen koulua on parhaita [men]
== counter_speech
eräs isä vaati romanilapsia syömään erikseen, rehtori sanoi jyrkän ein [roma]
joku käski Aminan mennä kotiin, ja koko bussi vastasi että hän on kotona [muslim]
nauroin homovitseille kunnes poikani tuli kaapista, nyt sanon vastaan [lgbtq]
== friendly_profanity
mitä vittua, tarjoatko sä, mikä legenda
helvetti miten hieno keittiöstä tuli
en oo perkele nauranut näin sitten ysiluokan
hurraa saatana, loma alkaa
vitun siisti tatska, veli
== neutral_identity
tuomiokirkko ja moskeija ovat samalla kadulla [religion]
== everyday
äiti voittaa meidät aina shakissa ja kehuskelee koko illan [women]
== support
sun ei tarvitse antaa sille anteeksi voidaksesi hyvin
== abuse_object
se sohva on niin ruma ettei kissakaan huoli
== abuse_idea
koulupolitiikka on haaksirikko ilman perämiestä
== criticism_person
lupasit soittaa maanantaina ja nyt on torstai
== distress
en oo syönyt kahteen päivään eikä se kiinnosta
== idiom
hän ampuu haastatteluissa aina lonkalta
== question_benign
miten tervehditään kuuroa ensi kertaa tavatessa [disability]
== mentioned_slur
opettaja ympyröi sanan {slur} ja kirjoitti viereen "ei ikinä"
== reclaimed_slur
sanokaa noidiksi ja akoiksi, me painetaan se paitoihin [women]
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
== dialect
== mentioned_slur
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
== reclaimed_slur
== mentioned_slur
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
== hate_implicit
== insult_person
== threat_person
== sexual_harassment
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== reclaimed_slur
@xbpl = pakolaiset[refugees] | muslimit[muslim] | juutalaiset[jewish] | romanit[roma] | saamelaiset[indigenous] | transihmiset[transgender] | homot[lgbtq] | somalialaiset[nationality] | maahanmuuttajat[immigrants] | afgaanit[nationality] | arabit[arab] | venäläiset[nationality]
@xbpart = pakolaisia[refugees] | muslimeja[muslim] | juutalaisia[jewish] | romaneja[roma] | saamelaisia[indigenous] | transihmisiä[transgender] | homoja[lgbtq] | somalialaisia[nationality] | maahanmuuttajia[immigrants] | afgaaneja[nationality] | arabeja[arab] | virolaisia[nationality]
@xbgen = pakolaisten[refugees] | muslimien[muslim] | juutalaisten[jewish] | romanien[roma] | saamelaisten[indigenous] | transihmisten[transgender] | homojen[lgbtq] | somalialaisten[nationality] | maahanmuuttajien[immigrants] | kurdien[ethnicity]
== everyday
ja kun se ovi lopulta aukesi, koko porukka seisoi keittiössä ja lauloi
mutta siinä vaiheessa mummo oli jo ehtinyt piilottaa pullan uuniin
joten käveltiin viimeiset kymmenen kilometriä räntäsateessa ja naurettiin koko matka
vihaan marraskuuta, mutta rakastan saunaa marraskuussa
kuka söi mun karjalanpiirakat jääkaapista? Se oli viimeinen pussi
katsoitko jo uuden Sorjosen, mä melkein kuolin jännitykseen
sulata voi, lisää sokeri ja vatkaa niin kauan, että käsi puutuu
voitko siirtää palaverin kymmeneen, juna seisoo taas Toijalassa
älä siivoa meidän takia, tullaan katsomaan teitä eikä lattioita
kengät kuivuu yhdessä yössä, kun tungette sanomalehteä sisään
ampui tolppaan kolmesti ja silti me huudettiin äänemme käheiksi
opettaja sanoi että esseeni oli raa'an hyvä, ja liimasi siihen tarran
älkää menkö sille polulle rattailla, siellä on pelkkää juurakkoa
syksyisin teurastettiin sika, ja ukki oli aina pari päivää hiljaa
koira söi taas vasemman kengän, nyt mulla on kolme oikeaa
kuolin heti alussa, voiko joku neuvoa miten tuo pomo tapetaan
dekkarin neljännessä luvussa löytyy ruumis pesutuvasta ja sitten mennään lujaa
älä stressaa sitä tenttiä, sä oot lukenut enemmän kuin me muut yhteensä
naapuri ajaa nurmikkoa sunnuntaiaamuna seitsemältä, päätin pitää sitä herätyskellona
auto kuoli Heinolan kohdalla, ja loma vietettiin sitten ABC:llä
lauloit kirkossa niin kauniisti että koko penkkirivi niiskutti
kiitos kun lainasit peräkärryä, palautan sen illalla tankattuna kahvilla
isä ei ole vihainen, sillä on vain nälkä
lapset tappelivat kaukosäätimestä niin että paristot lensivät
ajattelin tappaa aikaa kirjastossa ja tulin kotiin yhdentoista kirjan kanssa
näytti uitetulta koiralta kun astui ovesta, ja nauroi itse eniten
miten punkki otetaan irti ilman pinsettejä, ollaan mökillä ja on yö
kassaneiti juoksi perääni lompakon kanssa, usko ihmiskuntaan palautui
"…ja niin minusta tuli ukki", hän sanoi ja pyyhki silmälasejaan
kuten tuolla ylempänä kirjoitin, riittää kun vaihtaa tiivisteen
et sä ole huono matikassa, kirja on vaan surkea selittämään
tää peli imee kaiken mun ajan enkä kadu mitään
tule hakemaan kissasi, se makaa tiskipöydälläni kuin omistaisi talon
ukki on kuuro toisesta korvasta, istu vasemmalle puolelle
kävin tappelemassa Kelan lomakkeen kanssa ja voitin
kuolin vähän sisältä kun sähkölasku tuli
olipa kerran vanha noita, joka asui niin syvällä metsässä etteivät edes korpit löytäneet perille
mies oli ollut humalassa, sen tiesi koko kylä, mutta kukaan ei halunnut sanoa sitä papille
siellä se istui, lihavana ja tyytyväisenä, meidän vanha kissa keskellä pyykkiä
olit oikeassa, minä väärässä, se oli vuosi 1994
äkkiä nyt, UMK alkaa viiden minuutin päästä ja sipsit on jo puolessa
hallitus esittää vastikkeen korotusta, ja mun mielestä se on ihan perusteltua
kypärä pelasti mut, lääkäri sanoi että muuten olisin kuollut
saa olla vihainen, mutta toista ei lyödä kepillä, sanoi täti tarhassa
miksi tiskikone haisee mädälle munalle? suodatin on pesty kahesti
kolmen tunnin jonotuksen jälkeen selvisi että passi on Vantaalla
roskat haisee, viekö joku ne lähtiessään
hävittiin 14–0 ja maalivahti sai silti kakun, taisteli kuin eläin
niin hirveän ylpeä pikkuveljestä joka pääsi Poliisiammattikorkeaan
hän on terävä, hauska ja Aliaksessa hengenvaarallinen
eron jälkeen se muutti Hankoon, osti veneen ja muuttui iloisemmaksi ihmiseksi
joku antakaa sille bussikuskille mitali, odotti juoksevaa vanhusta minuutin
tarhassa on taas täitä, kaikki raapii
voiko laatikkoa pakastaa? Sitä jäi juhannukseen asti
tapeltiin siskon kanssa koko lapsuus, nyt soitellaan joka päivä
"kuole!" huusi seitsenvuotias ja ampui minua banaanilla
onnea vanha pieru, viisikymmentä ja edelleen nopein Finlandia-hiihdossa
talli haisi lannalle ja hän oli onnellisempi kuin koskaan
ole itsellesi armollinen, kukaan ei tajua järjestelmää ekalla viikolla
tapanko hämähäkin vai kannanko ulos?
äiti uhkasi kotiarestilla jos ei tulla syömään laskiaispullaa
ja siksi, hyvät ystävät, nostamme maljan sitkeimmälle naiselle jonka tunnen
hei, onko vaunut vielä myynnissä? Voisin hakea Kouvolasta tiistaina
suutuin tulostimelle niin että menin halkomaan puita
se haukkui mut pystyyn ja oli oikeassa, joten pyysin anteeksi
kukaan ei kehdannut sanoa pomolle että sillä oli pinaattia hampaissa
kuuntele kroppaasi, juo vettä äläkä syö särkylääkkeitä turhaan, sanoi hoitaja
puhumattakaan siitä miltä eteinen näytti, kun kissa oli käynyt maalipurkissa
mistä pöytä hiljeni täysin, kunnes mummi alkoi hihittää
onneksi Tertulla oli työkalut kyydissä, muuten istuttaisiin siellä vieläkin
kun poliisi tuli, varas oli jo nukahtanut sohvalle kengät jalassa
ootte hulluja kun uitte joulukuussa, ens kerralla mä tuun mukaan
auto haisee kuolleelle kalalle sen Oulun reissun jälkeen
perjantaina on vanhan Einon hautajaiset, kahvit seurakuntatalolla
eikö tuomarilla ole silmiä, ihan selvä rankku
lokki varasti makkaran suoraan kädestäni Kauppatorilla, ammattilainen
pese kädet chilin pilkkomisen jälkeen, usko mua
jos hän sanoo ei niin se on ei, mutta kysy nyt edes tanssimaan
ajettiin neljä kertaa harhaan ja löydettiin maailman paras vohvelikahvila
ota takki, näyttää lämpimältä mutta tuuli on murhaava
lääkäri ei löytänyt sydämestä vikaa, itkin hississä helpotuksesta
voi ei, raukka, mursitko molemmat kädet?
hiiriä seinässä, ja olen valitettavasti jo antanut niille nimet
nukuin pommiin omaan väitöstilaisuuteeni
älä jätä koiraa autoon helteellä, se voi kuolla kahdessakymmenessä minuutissa
anteeksi että huusin, pelästyin kuollakseni kun juoksit tielle
vanha Corolla ei suostu kuolemaan, 480 000 mittarissa
painittiin matolla kunnes lamppu hajosi
kaikki pelkäsi sitä ekan vuoden, lopussa itkettiin kun se jäi eläkkeelle
häpeäisitte, söitte koko täytekakun ilman mua, terveisin kateellinen kollega
tyhmä kysymys ehkä, mutta mistä tietää onko muna tuore
mäki on hengenvaarallinen, sanoi selostaja, ja Nykänen vaan hymyili
== positive_identity
vihdoinkin lesbopari[lgbtq] saa molemmat nimet lapsen papereihin ilman oikeudenkäyntiä
kukaan ei saa joutua piilottamaan kipaansa[jewish] ratikassa, jättäkää ihmiset rauhaan
ilman filippiiniläisiä[nationality] hoitajia meidän palvelutalo olisi romahtanut viime talvena
somaliäidit[nationality] partioivat perjantaisin Kontulassa ja ovat kovempia kuin koko Leijonat
paperittoman[immigrants] lapselta ei saa evätä koulupaikkaa, piste
saamelaisten[indigenous] ei pidä joutua kerjäämään lupaa omalla maallaan
hirveän ylpeä naisjoukkueesta[women], jyräsivät kaikki vastustajat
mikä taistelija, tuli yksin Afganistanista[refugees] viisitoistavuotiaana ja valmistuu nyt lääkäriksi
menisin vaikka tuleen pelastuslaitoksen naisten[women] kanssa, ovat vetäneet mut sieltä jo kerran
romaneilla[roma] on oikeus omaan kieleensä, ja kunta palkkasi viimein opettajan
pyörätuolilla[disability] pitää päästä kaupungintaloon pääovesta, rakentakaa se luiska
hatunnosto, {xbpl} uskalsivat todistaa kaikesta vihasta huolimatta
hyvä että {xbpl} ovat viimein mukana kunnan vanhusneuvostossakin
puolustan {xbpart} niin kuin puolustaisin omia sisaruksiani
{xbgen} oikeuksista ei tingitä, ei tänään eikä säästösyistä
meidän kuuro[disability] naapuri voitti koko porukan shakissa, olen vieläkin järkyttynyt
onnea kakkoskerroksen miesparille[lgbtq], kaksoset syntyivät yöllä!
kun moskeijassa[muslim] oli vesivahinko, koko katu tuli lappaamaan vettä ja lopuksi syötiin yhdessä
kukaan turvaa hakeva pakolainen[refugees] ei ole laiton
vanhat[age] rouvat jaksavat kirpparilla enemmän kuin me kolmekymppiset, kumarran
miehet[men] päiväkodissa ovat kullanarvoisia, poikani palvoo Ahmedia
kurdinaiset[ethnicity] taistelivat Isisiä vastaan kun muu maailma katsoi pois
antakaa pojan pitää mekkoa jos se haluaa, hlbtiq-nuoret[lgbtq] ovat meidän kylän nuoria
puolalainen[nationality] putkimies teki päivässä sen mihin kolme firmaa ei pystynyt vuodessa
vaadimme inarinsaamen opetusta eikä saamelaisia[indigenous] enää hiljennetä
Down-ihmiset[disability] pyörittävät kaupungin parasta kahvilaa, kokeilkaa mustikkapiirakkaa
en istu hiljaa kun {xbpart} huoritellaan metrossa, etkä saisi sinäkään
vuokra ei saa olla korkeampi siksi että on nigerialainen[nationality,black], ilmoittakaa vuokranantajasta
hitsi miten hyvä se mustaihoinen[black] näyttelijä oli Kansallisteatterissa, ihokarvat nousi
sikhi[sikh] joka ajaa meidän bussia tervehtii joka lasta nimeltä, sille miehelle patsas
nelosen hinduperhe[hindu] toi koko rapulle diwali-makeisia, rakastan tätä taloa
kyllä autistista[disability] lasta pitää auttaa eikä rangaista siitä, että luokassa huudetaan
tarvitsemme maahanmuuttajia[immigrants] ja kohtelemme heitä kunnolla
virolaiset[nationality] naapurimme eivät koskaan jättäneet meitä pulaan raksalla
transnuoren[transgender] pitää päästä lääkäriin samassa ajassa kuin muutkin, ei neljän vuoden päästä
vitsi mikä sisu tuolla sokealla[disability] hiihtäjällä on
== neutral_identity
Varissuolla asuu paljon kurdeja[ethnicity], moni heistä ajaa taksia tai pitää kampaamoa
kaikki 50 vuotta täyttäneet naiset[women] kutsutaan mammografiaan
naisilla[women] ei ollut äänioikeutta siinä kunnassa ennen vuotta 1906, eikä köyhillä miehilläkään
moskeijaa[muslim] veitsellä uhannut mies on vangittu
synagoga[jewish] Helsingin Malminkadulla on ollut poliisin vartioima syksystä lähtien
liian moni turvapaikanhakija[refugees] asuu ahtaasti, sanoo Punaisen Ristin raportti
romanien[roma] leiri purettiin aamulla eikä kukaan saanut varoitusta
somaliyhdistys[nationality] vuokraa salin torstaisin seitsemästä yhdeksään
vanhukset[age] joilla ei ole pankkitunnuksia varaavat ajan tiskiltä
luostarin nunnat[christian] Heinävedellä myyvät hunajaa eivätkä vastaa puhelimeen aamulla
homoseksuaalisuus[lgbtq] poistettiin Suomessa tautiluokituksesta vuonna 1981
transtutkimuksiin[transgender] jonotetaan keskimäärin kolme vuotta
kulman kiinalainen[asian] ravintola sulkee, omistaja jää eläkkeelle
saamelaislapsia[indigenous] rangaistiin asuntoloissa, jos he puhuivat omaa kieltään
lauantaina kirkossa vihittiin kaksi naista[lgbtq], ja satoi kaatamalla
miehet[men] kuolevat Suomessa keskimäärin viisi vuotta nuorempina kuin naiset
venäläiset[nationality] turistit katosivat Lappeenrannasta kun raja meni kiinni
sokea[disability] pianonvirittäjä Olli käy Musiikkitalossa kahdesti viikossa
poliisi tutkii uhkausta, jonka kohteena olivat {xbpl}
sata ihmistä osoitti mieltään Eduskuntatalolla, mukana oli {xbpart} ja ammattiyhdistysväkeä
{xbpl} vastasivat kyselyssä, että naapurit ovat ystävällisiä mutta bussit myöhässä
{xbgen} kohtaama väkivalta lisääntyi yksitoista prosenttia viime vuonna
meidän rapussa asuu {xbpart}, eläkeläisiä ja yksi rumpali, ja se rumpali pitää meteliä
afgaanipoika[nationality] luokaltani pelaa shakkia, on maanantaisin väsynyt ja inhoaa silakkaa kuten minä
Varsovan getossa juutalaisia[jewish] näännytettiin, ammuttiin ja karkotettiin
neljäsosa päivystyksen hoitajista on syntynyt ulkomailla[immigrants]
naispappeja[women] on nykyään enemmän kuin miehiä
intialaiset[nationality] ovat suurin ryhmä it-alan lupien hakijoissa
pyörätuolilla[disability] kuljetaan takaoven kautta kunnes hissi on korjattu
skitsofreniaa sairastavat[mental_health] joutuvat väkivallan uhriksi useammin kuin muut
inkeriläiset[ethnicity] muuttivat meidän kylään kaksituhattaluvun alussa
ortodoksit[christian] viettävät Uudenkirkon praasniekkaa heinäkuussa
koulu ei saa kieltää huivia[muslim] liikuntatunnilla
irakilainen[nationality] leipuri avaa neljältä, koko kortteli tuoksuu leivältä
kuurot[disability] saavat tulkin lääkäriin maksutta
karjalaisevakot[refugees] saivat pientilan suon reunalta
bangladeshilaiset[asian] marjanpoimijat haastoivat firman oikeuteen palkoista
vain miehet[men] kutsutaan kutsuntoihin, naiset hakevat vapaaehtoisina
mustalaisleiri[roma] häädettiin Tattarisuolta, kertoo vanha lehtileike
noitana poltettu nainen[women] oli kylän kätilö
ukrainalainen[refugees] naapurini korjaa polkupyöriä ja laulaa liian kovaa
== negated_hate
yksikään somali[nationality] ei ole varastanut multa mitään, mutta oma serkku on
eivät pakolaiset[refugees] terveydenhuoltoa rikkoneet, leikkaukset rikkoivat
ei, muslimit[muslim] eivät ole vaarallisia, lopeta sen blogin lukeminen
en ole koskaan ymmärtänyt miksi romaneja[roma] pelätään, leirintäalueen mukavimmat naapurit
naiset[women] eivät ole huonompia peruuttamaan peräkärryä, kysy vaimolta jos uskallat
juutalaisten[jewish] pankkivalta on vanha valhe eikä muutu toistamalla todeksi
älä väitä maahanmuuttajia[immigrants] laiskoiksi, isäni siivosi yöt kaksikymmentä vuotta
meidän pappi sanoo etteivät homot[lgbtq] ole sairaita eivätkä sen syntisempiä kuin muutkaan
en vihaa miehiä[men], vihaan sitä että kävelen kotiin avaimet sormien välissä
ei kassan täti[age] ole hidas, kassakone on
vastustin vastaanottokeskusta, mutta {xbpl} eivät ole aiheuttaneet mitään harmia ja nyt juodaan kahvia yhdessä
väärin, {xbpl} eivät vie sinun työpaikkaasi, siihen on etsitty tekijää kahdeksan kuukautta
en aio vihata {xbpart} yhden ihmisen takia
sun ei tarvitse pelätä veljeäni vain siksi että sillä on skitsofrenia[mental_health]
eivät saamelaiset[indigenous] elä tuilla, veroja maksavat kuten muutkin
lihava[body] ei ole laiska, juoksen kympin ja painan 110
yksikään homo[lgbtq] ei kyylää sua pukuhuoneessa, rauhoitu
kiinalaiset[asian] eivät syö kaikkea mikä liikkuu, tosi väsynyt vitsi
Israelin hallitusta voi arvostella vihaamatta juutalaisia[jewish], juutalainen tätini tekee niin joka sunnuntai
romanikerjäläiset[roma] torilla eivät ole rikollisia, olen jutellut heidän kanssaan joka aamu
transnainen[transgender] ei ole uimahallissa mikään uhka, liukas lattia on
et ole yhtään vähemmän suomalainen siksi että synnyit Mogadishussa[nationality]
venäläinen[nationality] anoppini ei kannata sotaa, joten jätä se rauhaan
en kutsuisi ketään eläimeksi, en romania[roma], en kuningasta enkä parkkipirkkoa
pöh, {xbpl} eivät ole mikään vitsaus, lehti vain myy pelolla
luullaan että kuurot[disability] ovat tyhmiä, mikä on tyhmintä mitä tiedän
pidin virolaisia[nationality] ennen huijareina, ja olin täysin väärässä
ei tummaihoisella[black] ole rytmiä veressä, mieheni on elävä todiste
== counter_speech
"ne on eläimiä" kirjoitit yksintulleista[refugees] lapsista, se kommentti on nyt poliisilla
joka huutelee apinaääniä mustalle[black] pelaajalle, lentää hallista eikä palaa
tässä ryhmässä poistetaan kaikki "painukoon kotiinsa" -jutut maahanmuuttajista[immigrants], lukekaa säännöt
kaasukammiovitsi juutalaisen[jewish] luokkakaverin kuullen ei ole huumoria vaan julmuutta
ukki sanoi että mustalaiset[roma] varastaa, ja mä sanoin vastaan joulupöydässä kaikkien kuullen
revittiin "muslimit[muslim] ulos" -laput alas ennen kuin lapset tuli kouluun
näin se alkaa, ensin {xbpl} "eivät sovi tänne" ja sitten he eivät olekaan ihmisiä
naisen[women] huorittelu siksi että se jätti sut on säälittävää, sanokaa kavereillenne
kirjoitit että {xbpl} pitäisi karkottaa, sanoisitko sen mun miehelle päin naamaa?
se oli muka vain vitsi homoista[lgbtq], käräjäoikeus oli eri mieltä
saamelaisiin[indigenous] kohdistuva viha kommenteissa oli kuvottavaa ja liian harva sanoi mitään
jos sinusta {xbpl} ovat syöpäläisiä, ongelma olet sinä
holokaustin kieltäminen on juutalaisten[jewish] tappamista toiseen kertaan, sanoi selviytyjä
moskeijan[muslim] uhkaaminen ei ole sananvapautta vaan rikos
"tytöt[women] ei osaa koodata", kuulin Otaniemessä kolme vuotta, nyt ne hakee multa töitä
valmentaja laittoi hyllylle kaksi jotka matkivat kehitysvammaista[disability], ihan oikein
älä jaa sitä listaa ulkomaalaisista[immigrants] rikollisista, se on keksitty
"oma vika kun joi" sanotaan yhä raiskatuille naisille[women], tämän pitää loppua
{xbgen} vihaaminen ei tee kenestäkään isänmaallista, päinvastoin
seinään raaputettu "tappakaa homot[lgbtq]" sai olla kaksi viikkoa, häpeä kaupungille
ilmianna se joka kirjoittaa että {xbpart} pitäisi hävittää, siihen menee kaksi minuuttia
== self_identity
olen saamelainen[indigenous] Utsjoelta, ja kyllä, mullakin on Netflix
homona[lgbtq] Kauhajoella tutustuu niihin kahteen muuhun äkkiä
olen muslimi[muslim], maalivahti ja surkea kokki
me ollaan romaneja[roma] kymmenennessä polvessa ja silti mua seurataan Prismassa
istun pyörätuolissa[disability], joo, ja ehdin bussiin ennen sua
mustana[black] naisena Oulussa multa kysytään palelenko, vastaus on kyllä
oon transpoika[transgender], 19, ja vihdoin alkaa kasvaa parta
isoäitini oli juutalainen[jewish], ja minä olen Suomen huolestunein nuohooja
olen lihava[body] täti bikineissä eikä järvi ole valittanut
mulla on kaksisuuntainen[mental_health] ja kirjakauppa, kumpikaan ei estä toista
tulin pakolaisena[refugees] Bosniasta, nyt huudan muiden mukana Tapparan pelissä
olen 83-vuotias[age] ja kuolen edelleen joka pelissä ensimmäisenä
vihaan sitä, että minua taputetaan päähän vain koska olen lyhytkasvuinen[disability]
== question_benign
saako muslimi[muslim] syödä salmiakkia jossa on liivatetta?
miten onnitellaan pohjoissaameksi, työkaverini on saamelainen[indigenous]?
onko epäkohteliasta kysyä kuurolta[disability] osaako hän lukea huulilta?
mitä teen kun poikaani haukutaan koska hänellä on kaksi isää[lgbtq]?
saako työnantaja kieltää huivin[muslim] vastaanotossa vai onko se syrjintää?
miksi miehet[men] tekevät enemmän itsemurhia kuin naiset?
montako romania[roma] murhattiin sodan aikana, ja miksei siitä opetettu koulussa?
mitä sanotaan kollegalle jonka perhe kuoli Gazassa[arab]?
miksi maahanmuuttajat[immigrants] äänestävät kuntavaaleissa harvemmin kuin muut, onko tutkittu?
voiko olla buddhalainen[buddhist] ja kuulua kirkkoon?
== friendly_profanity
vittu mikä torjunta, et sä oo edes ihminen
perkele miten hyvää lohikeittoa, lisää
saatana kun oot hyvä tässä, opeta mutkin
voi helvetti, me ostettiin se talo!
hullu perkele, tulit oikeasti Rovaniemeltä asti mun takia
vitsi saatana miten komea oot siinä puvussa, veli
jumalauta, läpi meni inssi neljännellä
voi paska, unohdin taas sateenvarjon bussiin
oot vitun enkeli kun otit mun yövuoron
helvetin hyvin vedetty koko jengi, nyt saunaan
no nyt mä itken saatana, mikä puhe
ollaan niin vitun parhaita, kertokaa se koko Kuopiolle
perkele, sehän toimii!
voi vittu mä en kestä, nauran itteni kipeeks tälle kuvalle
vittu mä rakastan teitä kaikkia
tervetuloa kotiin, vanha paskiainen, ollaan kaivattu sua joka helvetin päivä
== profane_object
vitun mopo sammui taas keskelle risteystä
saatanan lumityöt, sama auto kolmesti saman päivän aikana
perkeleen äppi heittää ulos kymmenen minuutin välein
vittu näitä ruuveja, mikään ei sovi mihinkään
paska keli, räntää vaakatasossa torstaista asti
helvetin salasana, kuka muistaa neljätoista merkkiä
vitun hyttyset, koko koipi kuin kartta
paskakahvia, viis euroa ruskeasta vedestä
== abuse_object
tuo sohva on rumin minkä oon ikinä nähnyt, polttakaa se
inhoan korianteria, maistuu saippualta
surkeat kuulokkeet, kuolivat kahdessa viikossa
typerin hana ikinä, suihkuaa sivulle
ällöttävin jäätelö koskaan, tuhka ja pesuaine
vihaan tätä uutta Wilmaa, mitään ei löydy
== abuse_idea
ilmiantolaki on häpeäksi sivistysvaltiolle
antisemitismi[jewish] on myrkkyä ja se on kitkettävä joka luokasta
rotuoppi oli iljettävää valetiedettä ja saamelaiset[indigenous] maksoivat siitä
se kirja on kolmesataa sivua omahyväistä soopaa
naisviha[women] uskonnon kaavussa on edelleen naisvihaa
sote-uudistus on surkea sotku ja kaikki tietävät sen
homofobia[lgbtq] pukukopeissa on kuvottavaa ja sen on loputtava
kellojen siirtely on idioottimaista
== criticism_person
vastasit minusta turhan töykeästi, hän vain kysyi
olet ymmärtänyt pykälän väärin, lue toinen momentti uudestaan
kunnanjohtaja lupasi uimahallin ja nyt hän ei muista mitään
en äänestä häntä enää, hän petti maaseudun
älä keskeytä, saat puheenvuoron kohta
myöhästyit kolmena päivänä, se ei toimi muiden kannalta
== idiom
tapettiin huhu kertaheitolla
ammuttiin itseämme jalkaan kun myytiin sentteri ennen paikallispeliä
purin hammasta ja soitin verottajalle
se heitti pyyhkeen kehään kolmannen tentin jälkeen
nyt on piru merrassa, äiti tulee jo huomenna kotiin
älkää ampuko viestintuojaa, en mä tätä kokousta varannut
se oli viimeinen pisara, poltin sillat ja vaihdoin sähköyhtiötä
== distress
oon niin väsynyt pelkäämään joka kerta kun avain kääntyy lukossa
kukaan ei huomaisi jos katoaisin, siltä se iltaisin tuntuu
ne haukkui mua niin kauan ällöttäväksi että aloin uskoa
viilsin taas eilen enkä uskalla kertoa äidille
vihaan peiliä, vihaan kroppaani, vihaan että kirjoitan tätä neljältä yöllä
tunnen olevani täysin arvoton isänä, miten te muut jaksatte
se raiskasi mut kun olin nuori enkä ole sanonut sitä koskaan ääneen
== support
et sä ole hankala, sä olet sairas, ja sairas saa viedä tilaa
paskat siitä mitä ne idiootit kirjoitti, oot ihana ja treeneissä on ikävä sua
älä tee itsellesi mitään, hyppään autoon ja oon siellä kahdessakymmenessä minuutissa
ei ollut sun vika että se löi, ei sekuntiakaan
et ole tyhmä, olet uupunut, ne on eri asioita
soita 112 jos menee liian pahaksi, ja mulle heti perään
kukaan meistä ei pidä sua epäonnistujana, tule kahville niin kuin aina
vihatkoon, olet ollut rohkeampi kuin koko luokka yhteensä
ei tänään eikä huomenna, mutta helpottaa se, olen ollut samassa kuopassa
== mentioned_slur
asiakas kutsui mua mutakuonoksi[immigrants], ja esimies käski sen ulos
sana lappalainen[indigenous] koetaan usein loukkaavaksi, kirjoita saamelainen
poikani kuuli käytävällä "vitun homo[lgbtq]" eikä halunnut enää kouluun
vanhoissa lastenkirjoissa on n-sana[black], miten siitä puhutaan oppilaille?
hänen pulpettiinsa oli kaiverrettu huora[women]
isä kertoi, että perään huudettiin mustalainen[roma] koko kouluajan
== reclaimed_slur
me vanhat lesbot[lgbtq] ollaan pidetty yhtä vuodesta 1985, kippis siskot
rammat[disability] voitti pubivisan, se on me, hurraa
hintit[lgbtq] kuorosta tarjoaa glögit, tulkaa kullat
== sexual_health
vaihdevuosissa yhdyntä voi kirvellä, puhu asiasta gynekologille
ei on ei, vaikka olisi naimisissa
nuorten vastaanotolla klamydiatesti onnistuu ilman ajanvarausta
== dialect
mää en ossaa ku tätä yhtä lausetta mut hyvvää päivää vaa
nii mie sillo kiehuin raivosta ku se kone ei lähteny käyntii
tuus nyt tänne vanaha höpönassu nii keitethän kahavit
== hate_implicit
ei minulla ole mitään muslimeja[muslim] vastaan, mutta laukusta pidetään silti kiinni
hän puhui yllättävän fiksusti somalialaiseksi[nationality]
aina kun bussillinen pakolaisia[refugees] kääntyy meidän kylään, talojen hinnat putoaa, laskekaa itse
outoa miten juuri juutalaisilla[jewish] sattuu aina olemaan rahat kun tulee kriisi
kivahan se on että kehitysvammaiset[disability] saa leikkiä töissäoloa, kunhan eivät koske mun lounaaseen
naiset[women] on loistavia kuuntelemaan, siksi päätökset kannattaa antaa muille
homot[lgbtq] tehköön kotonaan mitä tekevät, mutta pitääkö lasten nähdä se
milloin teillä viimeksi murtauduttiin? Ja milloin romaniperhe[roma] muutti naapuriin? Niinpä
kuusi miljoonaa, sanovat. Kumma ettei juutalaisten[jewish] lukuja saa tarkistaa
taas yksi "alaikäinen" turvapaikanhakija[refugees] parta leuassa ja kaksi puhelinta taskussa
meidän seuraan kaikki on tervetulleita, onneksi arabeja[arab] ei ole vielä eksynyt
kahdenkymmenen vuoden päästä pääministeri on Muhammed[muslim], kiitos vain suvakit
saamelaiset[indigenous] rakastaa luontoa juuri siihen asti kun kaivosyhtiö kaivaa lompakon
liikuttavaa miten lihavilla[body] on aina joku sairaus syynä
naispuolinen[women] lentokapteeni, jaaha, otetaanpa konjakki ennen nousua
afrikkalaisilla[black] on rytmi veressä, toimistotyöt on sitten eri asia
on romani[roma] mutta ihan rehellinen, yllätyin itsekin
en sano mitään, katselen vaan minkä maan sukunimiä[immigrants] käräjien listassa on
tiedättehän te miten käy kun {xbpl} muuttavat rappuun, ensin yksi perhe ja sitten koko talo
{xbpl} ovat kovin luovia, kun kyse on tukilomakkeista
{xbpl} sanovat olevansa vainottuja, mutta kai siihen on joku syy ollut kautta aikojen
kyllä {xbpart} saa tänne tulla, kunhan eivät jää
varmaan ihan sattumaa, että juuri {xbpart} seisoo aina siellä missä polkupyörät katoaa
{xbgen} käsitys totuudesta on tunnetusti vähän toinen kuin meidän
{xbgen} ansiosta opin vihdoin ostamaan kunnon lukon
lehdessä luki vain "mies", ja silloinhan me kaikki tiedettiin että afgaani[nationality]
transihmiset[transgender] kutsukoon itseään miksi haluavat, minä olen sitten Ruotsin kuningas
tyttäreni saa seurustella kenen kanssa haluaa, kunhan ei nimi ole Ali[arab]
hän sai paikan koska on musta[black], osaaminen tulee varmaan perässä
me annettiin niille ruoka ja katto, ja kiitokseksi muslimit[muslim] haluaa minareetin
vanhuksilla[age] voisi olla sen verran tahdikkuutta etteivät äänestä tulevaisuudesta jota eivät näe
kumma kun kaikki homot[lgbtq] haluaa lastentarhaan töihin, en sano muuta
ei se ole rasismia vaihtaa kadun puolta kun vastaan tulee musta[black] mies, se on tilastotiedettä
ennen Itäkeskus oli mukava, nyt se on pikku-Bagdad[arab]
niin kauan kuin venäläinen[nationality] saa vodkansa ja tsaarinsa, se pysyy rauhassa
romaneilla[roma] on omistamisesta erilainen näkemys, kauniisti sanottuna
kun kiinalainen[asian] avaa ravintolan, naapurin kissa katoaa, heh, vitsi vitsi
mielenterveyskuntoutujat[mental_health] saa asua missä vaan, kunhan ei siellä missä ihmiset asuu
thaimorsian[asian] rakastui eläkkeeseen, mies tuli kaupan päälle
juutalaiset[jewish] omistaa sekä lehdet että ne jotka niistä valittaa, kaksi ynnä kaksi
huivi[muslim] on käytännöllinen, ei näy mitä päässä liikkuu, jos liikkuu
väestönvaihdossa ei tarvitse ampua laukaustakaan, maahanmuuttajat[immigrants] hoitaa sen synnytysosastolla
armenialaisten[ethnicity] kansanmurha on keräyslippaiden satua
hölmöä uskoa, että saamelaiset[indigenous] olisivat kärsineet, asuntolassahan oli ruoka valmiina
tyttö[women] it-tuesta vastasi, joten pyysin puhelimeen jonkun joka osaa
suomen kieli taitaa olla allergeeni somalialaisille[nationality]
lesbot[lgbtq] ei vaan ole tavanneet oikeaa miestä, raukat
kuuroja[disability] johtajia, mitähän seuraavaksi, sokeita lentäjiä?
kyllähän se ensin halusi, mutta naiset[women] aina katuu aamulla
romani[roma] ei varasta, se hoitaa kotiinkuljetuksen
poika on puoliksi arabi[arab], joten se temperamentti oli odotettavissa
kaikki pandemiat tulee kiinalaisilta[asian], sattumaa varmaan
mulla on siivoojana maahanmuuttaja[immigrants] ja se on tosi pätevä, nehän on luotu siihen
ei ole mikään rasisti ihminen, joka on syönyt mustan[black] luona, minäkin söin
miesopettaja viimeinkin, nyt pojat oppii jotain, naiset[women] kun lähinnä hyysää
juutalainen[jewish] kauppias ei kerro mitä se maksaa vaan mitä sinulla on
bi[lgbtq] tarkoittaa, ettei osaa päättää edes ruokalistasta
vähemmän Koraania ja enemmän saippuaa, niin asuntokin voisi muslimeille[muslim] löytyä
pakolaiset[refugees] voi lomailla kotimaassa mutta eivät palata sinne, mielenkiintoinen sota
saa tyttö[women] bändissä olla, jonkun pitää näyttää hyvältä
ennen sitä sanottiin laiskuudeksi, nyt se on mielenterveysongelma[mental_health]
onko kukaan nähnyt vietnamilaista[asian] ratissa? No siinä syy vakuutusmaksuihin
orjuutta liioitellaan, monella mustalla[black] oli silloin paremmat oltavat
Kiinasta kannattaa adoptoida, saa hiljaisen ja hyvän matikassa, aasialaiset[asian] on ohjelmoitu niin
transut[transgender] voi huonosti, no ei ihme, todellisuus sattuu
yhdistyksemme on avoin kaikille jotka osaavat suomalaiset tavat, joten {xbpart} emme odota paikalle
laskin juuri, kuinka monta Nokian insinööriä on kasvanut romanikodissa[roma], helppo lasku
ihan sama mitä virolainen[nationality] lupaa, raha etukäteen on rahat poissa
kyllä rollaattorikansa[age] muistaa äänestää, vaikkei muista mitä päivää eletään
inkeriläiset[ethnicity] keksi suomalaisen isoäidin heti kun eläke tuli puheeksi
pride-viikolla sentään tietää missä ne[lgbtq] kaikki ovat, ja voi viedä lapset muualle
on se kumma kun sota loppui muttei ukrainalaiset[refugees] lopu
autisti[disability] osaa laskea tulitikkuja, mutta asiakkaat jätetään aikuisille
sharia tulee Suomeen hiipien, yksi kebabpaikka kerrallaan, muslimeilla[muslim] on aikaa
== hate_derogation
ällöttää nuo romanikerjäläiset[roma] joka kaupan edessä, varkaita kaikki
muslimit[muslim] on jälkeenjäänyttä keskiaikaista porukkaa
homot[lgbtq] ällöttää mua, niin se vaan on
pakolaiset[refugees] on valehtelijoita ja pelkureita jotka jätti perheensä
naiset[women] on tyhmiä kuin saappaat politiikassa
juutalaiset[jewish] ovat ahneita ja kieroja luita myöten
somalit[nationality] on laiskinta sakkia mitä tähän maahan on tullut
transihmiset[transgender] on päästään sekaisin ja vaarallisia lapsille
saamelaiset[indigenous] on kitiseviä tukien varassa eläjiä naurettavissa puvuissa
arabit[arab] on pelkkää huutoa, partaa ja hajua
läskit[body] on kuvottava näky ja niiden pitäisi hävetä uimarannalla
vammaiset[disability] on taakka eikä mitään muuta, jonkun se on sanottava
en siedä afgaaneja[nationality], epäluotettavia käärmeitä kaikki tyynni
vanhukset[age] on pihejä, katkeria ja aina tiellä
ryssät[nationality] on tyhmiä juoppoja, aina ollu
mustat[black] on tyhmiä ja rikollisia, se on geeneissä
kristityt[christian] ovat ahdasmielisiä tekopyhiä, oksettaa
hullut[mental_health] siitä asuntolasta on pelottavia, miksi niitä päästetään ihmisten ilmoille
{xbpl} ovat laiskoja, kiittämättömiä ja epäluotettavia, koko joukko
{xbpl} ovat pahinta mitä tälle kaupungille on tapahtunut, oksennan kohta
vihaan {xbpart}, roskasakkia kaikki
en voi katsoa {xbpart} ilman että tulee paha olo, likaisia ja typeriä
muslimimiehet[muslim] on sikoja ja niiden naiset tahdottomia säkkejä
naisjalkapalloilijat[women] on vitsi, kömpelöitä ja turhia kaikki
lesbot[lgbtq] on rumia miesvihaajia joita kukaan ei huoli
maahanmuuttajat[immigrants] ei osaa käyttäytyä, villejä
kiinalaiset[asian] on sieluttomia koneita
ei ole tyhmempää kuin blondi[women] ratissa
== hate_dehumanise
ne lisääntyy kuin rotat, somalialaiset[nationality], kohta koko talo täynnä
juutalaiset[jewish] on loisia jotka imee isännän kuiviin
romanit[roma] ovat täitä yhteiskunnan turkissa
pakolaiset[refugees] on rikkaruohoa, juurineen pois tai koko puutarha menee
muslimit[muslim] leviävät kuin homesieni, huone kerrallaan
ei ne oo ihmisiä vaan karjaa, nuo afrikkalaiset[black]
homous[lgbtq] on syöpä ja homot sen pesäkkeitä
transihmiset[transgender] on luonnonoikkuja eikä ihmisiä
{xbpl} ovat torakoita, sytytä valo niin näet
{xbpl} ovat jätettä ja kuuluvat jäteasemalle
kehitysvammaiset[disability] on vihanneksia jotka vie tilaa
== hate_threat
kohta moskeija[muslim] palaa ja sitten juostaan
joka romanikerjäläinen[roma] jonka nään, saa monosta naamaan
Priden homot[lgbtq] ei tänä vuonna kaikki kävele kotiin
ampukaa pakolaiset[refugees] rajalle niin säästytään paperitöiltä
juutalaisille[jewish] lämmitetään vielä uunit, minä tuon puut
{xbpl} pitäisi hirttää Mannerheimintien lyhtypylväisiin
meitä on monta, jotka odottavat että {xbgen} talot syttyvät yöllä
toivottavasti vene uppoaa ja kaikki siirtolaiset[immigrants] mukana
huivipäiden[muslim] kannattaa pysyä sisällä pimeän tultua
antakaa bensakanisteri ja vokin[refugees] osoite
feministi[women] tarvitsisi yhden raiskauksen niin rauhoittuisi
transu[transgender] joka tulee naisten vessaan, lähtee paareilla
== hate_normative
naisilta[women] pitäisi ottaa äänioikeus pois, siitä kaikki alkoi
yhtään muslimia[muslim] ei saa ottaa poliisiin
kaikki somalialaiset[nationality] takaisin, täällä syntyneetkin
romanit[roma] pitäisi kieltää torilta, niin yksinkertaista se on
homot[lgbtq] eivät saisi mennä naimisiin, saati adoptoida
juutalaisen[jewish] paikka ei ole Suomen hallituksessa
vammaisia[disability] ei pidä laittaa tavallisille luokille, pilaavat oikeiden oppilaiden opetuksen
afgaaneilla[nationality] ei ole täällä mitään tekemistä, ulos
meidän talossa ei vuokrata arabeille[arab], sääntö on sääntö
musta[black] ei voi olla Suomen Lucia, kieltäkää se
transihmiset[transgender] on pidettävä poissa kouluista ja pukuhuoneista
saamelaisilta[indigenous] pitäisi viedä kaikki erityisoikeudet ja panna ne töihin kaupunkiin
naisen[women] paikka on hellan ääressä ja mies päättää
{xbpl} pitäisi pysäyttää ovella, tänne pääsevät vain kunnon ihmiset
{xbpl} eivät saisi ostaa taloakaan tästä kylästä
{xbgen} lapsimäärä pitäisi rajoittaa lailla yhteen
yli seitsemänkymppisten[age] äänioikeus pois, kohta ne on kuitenkin mullassa
mielisairaat[mental_health] lukkojen taakse loppuiäksi, kaikki
moskeijat[muslim] purkuun eikä uusia lupia
sokealla[disability] ei pitäisi olla lupaa hankkia lapsia
== hate_negated
romanit[roma] eivät ole tehneet päivääkään rehellistä työtä
juutalaisesta[jewish] ei tule suomalaista, vaikka kuinka monta polvea menisi
naiset[women] eivät osaa ajatella loogisesti, niitä ei ole rakennettu siihen
pakolaiset[refugees] eivät ansaitse myötätuntoa, ei senttiäkään
muslimeista[muslim] ei ole demokratian kansalaisiksi
rehellistä afgaania[nationality] ei ole olemassakaan
homo[lgbtq] ei ole oikea mies
transnainen[transgender] ei ole nainen vaan sairas mies mekossa
yksikään somali[nationality] ei ole tuonut maahan muuta kuin laskuja
{xbpl} eivät ole sen ilman arvoisia jota hengittävät
{xbpl} eivät ymmärrä muuta kuin keppiä
{xbpart} en laske ihmisiksi
{xbgen} joukossa ei ole yhtään johon voisi luottaa
kehitysvammaisella[disability] ei ole elämää, josta kannattaisi maksaa
musta[black] ei kuulu Leijoniin, se ei ole Suomi
== hate_slur
turpa kii mutakuono[immigrants], täällä puhutaan suomea
matut[immigrants] valtasi taas koko kauppakeskuksen, ei jaksa
lappalaispelle[indigenous], vie porosi muualle
toi pikku transu[transgender] luulee olevansa tyttö
vammanen[disability], etkö osaa lukea kylttiä
huora[women], kuka sulta mielipidettä kysyi
juutalaissika[jewish], pidä korkosi ja häivy
hiekkaneekeri[arab] taas taksissa, kävelen mieluummin
ryssä[nationality] mikä ryssä, vaikka voissa paistais
vinosilmä[asian], mene takaisin wokkipannun taakse
rättipää[muslim] kassalla, vaihdan jonoa
neekeri[black] tuli meidän saunaan ja haisi
== hate_profane
vitun muslimit[muslim], painukaa helvettiin koko joukko
saatanan mustalaiset[roma] pilasi koko puiston
vittu mä vihaan kaikkia afgaaneja[nationality]
perkeleen akat[women], yksikään ei osaa ajaa
vitun homot[lgbtq], älkää näyttäytykö mun kadulla
paskasakkia nuo pakolaiset[refugees], kusipäitä joka iikka
{xbpl} ovat vitun kusipäitä koko porukka
== insult_person
sä eksyisit hissiinkin
oletko syntynyt tuollaiseksi vai harjoitteletko peilin edessä
naamasi on riittävä syy sammuttaa valot
senkin nahjus
mikä nolla sä oot
sinusta on yhtä paljon hyötyä kuin märästä tulitikusta
äitisi mahtaa olla pettynyt
kukaan ei kutsu sua koska kukaan ei kestä sua
säälittävää, jopa sinulta
haiset, osta saippuaa
vai maisteri, kuka ne kirjat luki sun puolesta?
puhu hitaammin, haluan kuulla jokaisen typeryyden erikseen
kalatiskillä näkee fiksumpia katseita
lopeta laulaminen, kuulostat kuristetulta hanhelta
selkärankaa sulla on yhtä paljon kuin lierolla
tollanen luuseri
sä oot kiero kuin korkkiruuvi ja tyhmä kuin saapas
noin rumien pitäisi pysyä kameran takana
kiva että uskallat kirjoittaa vaikka et osaa edes yhdyssanoja
olet taakka koko joukkueelle, istu penkillä ja ole hiljaa
valehtelija
sun aivot on ollu lomalla syntymästä asti
otettiin sut sääliksi, kaikki muut tietää sen paitsi sinä
kaikki mihin kosket menee pilalle, senkin tumpelo
katso sitä, pukeutunut kuin räjähtänyt sohva
ihmissaasta
mikä vässykkä, taas äidin selän takana
kiitos viestistä, nyt tiedetään miltä tyhjä pää kuulostaa pyöriessään
voisin selittää sulle mutta ei ole väriliituja mukana
sillä nenällä pitäisi maksaa kiinteistöveroa
ei ihme että miehesi lähti, minä olisin lähtenyt maasta
et ole hauska, olet vain kovaääninen ja yksinäinen
pelkuri, sano se päin naamaa
koko luokka nauraa sulle selän takana, ja edessäkin
viisikymppinen kakara
ihmisenä olet vitsi, pomona rangaistus
viekää joku roskat, se alkoi taas puhua
epäonnistut jopa epäonnistumisessa
jos sulla olisi puolikas aivosolu lisää, sulla olisi yksi
sun ei pitäisi saada lapsia, niistä tulee samanlaisia
säälittävä tyyppi, asuu äidin luona ja kutsuu itseään yrittäjäksi
siirrä läskisi siitä
katseesi on niin tyhjä että kaikuu
nuoleskelija, pelkkä mato ilman omia ajatuksia
suoraan sanottuna, kuka haluaisi herätä sun vierestä
ei makua, ei tapoja, ei ystäviä, melkoinen saavutus
pelaatko jaloilla vai ooksä muuten vaan tyhmä
nuubi, poista peli ja myy koneesi
oot tyhmä kuin saapaspari
säälin lapsiasi, niillä on sun geenit
kuvottava ihminen, äänesi oksettaa
se ajattelee niin hitaasti että kalenterikin ehtii vaihtua
sanoiko lääkäri että se paranee vai näytätkö aina tuolta
et kelpaisi edes varoittavaksi esimerkiksi, niin turha olet
isäsi halusi koiran
kylän tyhmin on nyt virallisesti sinä
onko tuo tukka vedonlyönnin tulos vai itse aiheutettu, peikko?
katso peiliin seuraavan kerran kun etsit vikaa
saat pelata, tarvitaan joku jota syyttää
itse olet soittanut suutasi koko ikäsi etkä mitään saanut aikaan, surkimus
yksinkertainen sinä olet, ja se on vielä kohteliaasti sanottu
senkin pelle
en väittele sun kanssa, eläinsuojelulaki kieltää sen
== insult_profane
turpa kiinni saatanan idiootti
vitun urpo, ajoit mun autoon
haista paska pelkuri
mikä kusipää sä oot
olet niin vitun tyhmä että sattuu
mulkku, opettele parkkeeraamaan
vitun perseennuolija, aina pomon polvella
painu vittuun siitä huora
paskapää, maksa velkasi
saatanan juoppo, kukaan ei jaksa sua enää
ime munaa, surkea pelaaja
vedä vittu päähäs, lehmä
== insult_group
poliitikot on selkärangattomia valehtelijoita kaikki
jokerifanit on aivottomia
kiinteistövälittäjät valehtelee heti kun suu aukeaa, korppikotkia
helsinkiläiset on ylimielisiä jotka ei osaa vaihtaa sulaketta
sähköpotkulautailijat on idiootteja, jokainen
toimittajat on megafoneja ilman omia aivoja
demarit on varkaita, piste
persut on tyhmiä ja tuhoavat kaiken
parkkipirkot on epäonnistuneita ihmisiä jotka kostaa meille muille
golfaajat on pullistelevia pellejä ruutuhousuissa
== threat_person
tiedän että kävelet torstaisin yksin sen puiston läpi
olisi sääli jos koirallesi sattuisi jotain
seuraavan kerran kun avaat suusi, se ommellaan kiinni
irtisanoudu itse tai minä autan, ja se tulee sattumaan
kaunis perhe, ikävää jos jarrut pettäisivät
tulet katumaan tätä ensiavussa
älä luule että tämä oli tässä, mulla on aikaa ja tiedän autosi
tapan sut, kuuletko
nähdään koulun jälkeen, ja isoveljesi ei ole paikalla
jos vasikoit, tiedät miten käy
nuku hyvin, alakerran ikkuna aukeaa niin helposti
murskaan kallosi jos kosket siihen vielä kerran
portaissa sattuu vahinkoja, varsinkin liikaa puhuville
laske päiviäsi Virtanen
minulla on osoitteesi ja todella huono päivä
maksa perjantaihin mennessä tai tyttäresi maksaa
peru rikosilmoitus, niin saat pitää hampaasi
toivottavasti jäät rekan alle, tai minä hoidan sen rekan
katso illalla olkasi yli, ihan ystävän neuvo
tulen kahden kaverin ja pesäpallomailan kanssa käymään
jos poltat mut, sun mökki palaa
autotallissasi on pimeää, oletko huomannut?
terveisiä vaimollesi, tiedän millä salilla se käy
katkon sormesi yhden kerrallaan kunnes vastaat
vasikat löytyy yleensä Vantaanjoesta
veitsi maksaa Tokmannilla kympin, sanonpa vaan
vielä sinä itket verta, odota vain
kaivan sulle kuopan mökin taakse jos vielä soitat siskolleni
== incite_selfharm
tee maailmalle palvelus ja lopeta hengittäminen
kukaan ei tulis hautajaisiis, joten mitä odotat
tiedäthän missä se silta on
ota ensi kerralla koko purkki
hirttäydy jo arvoton
sun sijassa olisin jo hypännyt
== sexual_harassment
kumarru vielä vähän, täällä ihaillaan maisemaa
lähetä kuva ilman vaatteita tai poikaystäväsi näkee loput
paljonko tunti maksaa kaunokainen
tule syliin istumaan niin katsotaan vakipaikkaa
noilla huulilla kuuluisit polvillesi etkä palaveriin
peppusi oli ainoa syy palkata sinut
ajattelen sua suihkussa joka aamu, ihan tiedoksi harjoittelijalle
näytä mitä paidan alla on tai sulje kamera
tule hotellihuoneeseen niin allekirjoitan sopimuksen
älä esitä vaikeaa, kyllä mä näen että tekee mieli
avaa suu, mulla ois sulle jotain, eikä se oo karkkia
ole kiitollinen että joku haluaa koskea suhun
anna niin unohdan marraskuun vuokran
saako noita rintoja puristaa vai onko ne jo varattu
huudatko yhtä kovaa sängyssä
mulla on ne kuvat tallessa, joten ole vähän mukavampi
seurasin sua eilen kotiin, mitkä lanteet
näyttäisit paremmalta mun alla kuin kassalla
hiljaa nyt ja levitä reidet
lutkahan sä olet ja haluat sitä, turha esittää
== everyday
eikä siinä vielä kaikki, sillä laiturin päässä odotti hanhi, ja se hanhi ei ollut hyvällä tuulella
vaikka kello oli jo puoli kolme ja puuro oli palanut pohjaan, kukaan ei halunnut lähteä kotiin
jonka jälkeen setä Pentti julisti, ettei enää ikinä osta mitään Torista
koska ukonilma katkaisi sähköt, pelattiin Afrikan tähteä taskulampun valossa ja minut ryöstettiin kolmesti
Lidlin kassalla vanha herra maksoi edessä olevan äidin vaipat eikä jäänyt odottamaan kiitosta
mökkitie on taas ihan surkea, jos tulette niin ottakaa lapio
kannattaa aina kaivaa routarajan alle, muuten aita on keväällä vinossa
voi että kun sä tanssit hyvin, koko tanssilava jäi tuijottamaan
Hakaniemessä lokki ja minä katsoimme samaa lihapiirakkaa, ja lokki oli nopeampi
rikoin kolme hammasta jääkiekossa ja hymyilen silti hääkuvissa
"hän tappoi isäni", luki ritari arkin alareunasta ja unohti loput vuorosanat
hevonen potkaisi säleaidan hajalle ja katsoi minua kuin syyllistä
tuo kakku on synti ja minä olen heikko ihminen
älä osta sitä imuria, se ulvoo kuin haavoitettu susi
mulla on lääkärin määräys nauraa enemmän, joten kertokaa huono vitsi
tää on kyllä viimeinen kerta kun lähden sun kanssa Ikeaan, nyt mulla on 200 tuikkua
kaksi vuotta sitten lopetin tupakan, ja äiti leipoi siitä hyvästä täytekakun
hukutin avaimet avantoon, saatte nauraa
pahinta synnytyksessä oli sairaalan kahvi, muuten kätilöt oli upeita
hän riisui kenkänsä, astui jäälle ja kirosi niin että naakat lähtivät puusta
rosvo juoksi, vanha konstaapeli puuskutti perässä, ja koko tori pidätti hengitystään
ole hyvä ja palauta kirja, sakot on jo sitä luokkaa että voisit ostaa kirjaston
mitä ihmettä tässä pesukoneessa on, se kävelee keittiöön
voitettiin vihdoin Ruotsi, naapurin mies halasi mua ja me ei edes tunneta
kirjoitit hienon puheen, etkä uskonut mua kun sanoin niin, nyt uskot
lapsi kysyi kaupassa kovaan ääneen miksi sedällä ei ole tukkaa, ja setä vastasi että se lähti Kanadaan
koko talkoosakki oli kuollut väsymyksestä, mutta katto on paikallaan
kävin hakemassa äidille Burana-paketin ja palasin pusseineni, pullineni ja uuden lampun kanssa
aja hitaasti, hirvet liikkuu, ja ne on tyhmiä tielle tullessaan
sun ei tarvitse pyytää anteeksi, mullakin on joskus huono päivä
muistakaa kellot, muuten olette taas tunnin ajoissa ja vihaisia
mä en kestä tota mainosta, se soi päässä yölläkin
pappi kompastui mattoon ja sanoi sanan jota ei ole Raamatussa
luulin hukanneeni lompakon, mutta se oli pakastimessa herneiden kanssa
vedettiin turpiin kuin vierasta sikaa, 0–9, mutta pulla oli hyvää
työkaverini on kone, hän teki kolmen päivän tilinpäätöksen yhdessä aamussa
mitä ihmettä teette siellä keskellä yötä, kysyi naapuri, ja silloin vasta tajuttiin miltä perunoiden kaivaminen otsalampuilla näyttää
huijasin vähän, marjapiirakka on kaupasta
saisi jo loppua tuo naapurin porakone, kohta lähden itse poraamaan vastapäätä
ensin syödään, sitten saunotaan, sitten riidellään reitistä, niin kuin joka kesä
jos kattila palaa pohjaan, keitä siinä soodaa, äläkä hinkkaa teräsvillalla
ettekö te siellä Tampereella osaa muuta kuin mustaamakkaraa kehua, kysyn kateellisena
== positive_identity
{xbpl} pelastivat kylän kaupan, kun kukaan muu ei viitsinyt siellä enää käydä
annetaan {xbgen} vanhemmillekin aikaa kysyä, koulun lappuja ei ymmärrä syntyperäinenkään
Oulun moskeijan[muslim] keittiöporukka toi soppaa lakkovahdeille, kiitos teille ikuisesti
ukrainalaisen[refugees] opettajan ei pitäisi pestä vessoja, tunnustakaa jo se tutkinto
koltat[indigenous] ovat säilyttäneet kielensä kaikesta huolimatta, ja se on melkoinen voitto
pidän puolesi, vaikka koko kylä nauraisi, sanoi isä kun kerroin olevani lesbo[lgbtq]
kuulovammaisten[disability] teatteri vetää Tampereen salin täyteen ja ansaitsee vakituisen rahan
miksi vasta nyt, kysyn, miksi vasta nyt naiset[women] saivat pukukopin jossa on lämmin vesi
mun afgaanikaveri[nationality] on kova jätkä, kaivoi kolme tuntia lunta ettei ambulanssi jää jumiin
vanha romanirouva[roma] lauloi hautajaisissa, eikä siellä ollut kuivaa silmää
thaimaalaisten[asian] poimijoiden palkka on maksettava, viimeistä senttiä myöten
tänne tarvitaan lisää miehiä[men] sairaanhoitajiksi, olette loistavia
viekää transnuorelle[transgender] viesti että hän on tervetullut meidän rippikouluun
syrjiminen loppuu meidän ravintolassa tähän, joka ei halua istua vietnamilaisten[asian] vieressä voi syödä kotona
nämä somalitytöt[nationality] pelaavat koripalloa niin hurjasti, että vastustaja pyysi armoa
mielenterveyspotilas[mental_health] ei ole rikollinen, hän on jonkun äiti, ja jonoa on lyhennettävä heti
== neutral_identity
romanit[roma] oikeutettiin äänestämään, mutta moni ei tiennyt siitä, kertoo tutkija
saamelaiskäräjien[indigenous] vaaleissa saa äänestää vain rekisteriin merkitty
virolainen[nationality] rekkakuski jäi Kilpisjärvellä lumimyräkkään kahdeksi päiväksi
naisen[women] ruumis löytyi järvestä, poliisi ei epäile rikosta
muslimi[muslim] ei saa syödä sianlihaa, joten päiväkodissa tarjotaan silloin kanaa
juutalaisia[jewish] luovutettiin Suomesta Saksaan marraskuussa 1942, kahdeksan ihmistä
kehitysvammaisten[disability] pakkosterilointi oli laillista 1970-luvulle asti
jehovantodistajat[christian] eivät juhli syntymäpäiviä, joten Ville oli silloin pois koulusta
vanhin[age] osallistuja oli 91-vuotias ja suuttui kun sitä kuulutettiin
miehet[men] myöhästyivät, naiset aloittivat kokouksen ilman heitä
nepalilaiset[asian] pyörittävät Jyväskylässä kahtatoista ravintolaa
karjalaiset[refugees] asutettiin kylään, ja kahvipöydässä riideltiin piirakoista
{xbpl} tulivat kuulemistilaisuuteen myöhässä, koska osoite kutsussa oli väärä
{xbpl} ostivat vanhan pappilan ja valittavat nyt vesimaksuista kuten muutkin
kunnanvaltuusto keskusteli {xbgen} asuntojonosta kolme tuntia
laki kieltää erottamasta ketään siksi että on raskaana[women]
kiinalainen[asian] vaihto-oppilas rakastui salmiakkiin ja vihaa räntää
== negated_hate
tunnen kymmenen bussikuskia jotka ovat maahanmuuttajia[immigrants], eikä yksikään ole kadottanut reittiä niin kuin minä
kuka väitti, että romanit[roma] ovat likaisia? Meidän mummo oppi siivoamisen heiltä
{xbpl} eivät uhkaa ketään sillä, että ostavat asunnon samasta kerrostalosta kuin sinä
älkää syyttäkö venäjänkielisiä[ethnicity] lapsia sodasta, ne eivät ole ampuneet ketään
luokan ainoa musta[black] poika ei ole mikään gangsteri, hän soittaa selloa
ennen vähän pelkäsin {xbpart}, mikä hölmö minä olinkaan
mikään pyhä kirja ei tee kenestäkään tappajaa, imaamikin[muslim] itki torilla sinä iltana
vanhuksia[age] ei saa nimittää kulueräksi, he ovat meidän äitejämme
ei muslimien[muslim] joukossa ole sen enempää roistoja kuin rippikoulussani oli
== counter_speech
poliisi saa nimesi, jos vielä kerran kirjoitat {xbgen} lapsista noin
ministerin vanha kirjoitus, jossa somaleja[nationality] pilkattiin, oli inhottava eikä pelkkä "huono vitsi"
nimitit meidän siivoojaa elätiksi[immigrants], ja hän kuuli sen, mene pyytämään anteeksi
"palakoot veneineen", luki kommentti pakolaisista[refugees], ja kolmesataa tykkäsi, minua oksettaa tämä
tuollaista "akat[women] hellan ääreen" -huutelua ei tässä liigassa siedetä, kaksi peliä kieltoa
kun sanot "kaikki romanit[roma] varastaa", puhut mun lapsista
hakaristi juutalaisen[jewish] hautausmaan portissa on jokaisen suomalaisen häpeä
ne kaverit jotka sylki huivipäisen[muslim] tytön päälle bussissa, ovat pelkureita
== hate_implicit
kyläyhdistys muistuttaa, että uimaranta on tarkoitettu meille, jotka olemme täällä syntyneet, ei somaleille[nationality]
tietysti niillä on tekosyy, romaneilla[roma] on aina tekosyy ja iso hame
näitä kun katselee niin ymmärtää, miksi muissa maissa {xbpart} on pidetty omissa kortteleissaan
naisten[women] lätkä on kehittynyt hurjasti, kohta ne osaavat luistella
{xbgen} kulttuurista on kirjoitettu paksu kirja, sivut olivat tyhjiä, hyvä ostos
eikö olisi hauskaa kokeilla yksi kesä ilman {xbpart}, ihan vain tilastojen vuoksi
virolaiset[nationality] tytöt on helppoja, se on niillä jo laivamatkan hinnassa
rauhan uskonto[muslim], just joo, kuka muistaa viimeisen viikon uutiset
saako juutalainen[jewish] lääkäri laskuttaa myös siitä että hän hymyilee, ystävä kysyy
jännä, että lappalaiset[indigenous] alkoi muistaa esi-isänsä vasta kun siitä maksettiin
kaunis puhe naisministeriltä[women], kuka mies sen mahtoi kirjoittaa
en sano että burkha[muslim] on huono, postilaatikkonakin on hyvä olla
kaksi isää[lgbtq], ja kukaan ei kysy lapselta, jolla on edessä elinikäinen terapia
aina kun uutisissa on puukko, katson maahanmuuttotilastoa[immigrants] ja nyökkään
romanityttö[roma] valmistui juristiksi, sopii hyvin, asiakkaat ovat jo valmiiksi suvussa
meillä oli luokalla yksi jolla oli joku vamma[disability], kyllä oikeat oppilaat siitä kärsi
hän kertoo olevansa nainen[transgender], ja kohteliaina ihmisinä me emme naura ääneen
ketä se hyödyttää että sama heimo[jewish] johtaa sekä pankkia että sen valvojaa, kysyn vaan
mustien[black] kirjallisuus on varmaan hieno aihe, jos sitä jostain löytyy
== hate_derogation
mikä iljettävä sakki, {xbpl} pilaavat kaiken mihin koskevat
rättipäänaiset[muslim] on niin tyhmiä että sattuu katsoa
työttömät siirtolaiset[immigrants] on rahantuhoajia ja valehtelijoita viimeistä myöten
romanimiehet[roma] on kieroja öykkäreitä, kaikki
venäläiset[nationality] on barbaareja, aina ollu ja tulee olemaan
== insult_person
sinunko mielipidettäsi tässä odotettiin, jäätävä tollo
jos tyhmyys lentäisi, olisit jo Malagassa
teit taas juuri sen minkä odotin, eli kaiken väärin, sinä avuton rimpula
oot niin mitäänsanomaton, että automaattiovet ei aukea
katso nyt mitä päälläsi on, nälkäinen variskin lentäisi ohi
toi jätkä on kävelevä virheilmoitus
mene kotiin, täällä on aikuisia töissä
vaimosi kestää sua vain asuntolainan takia
et osaa edes hävitä, surkea poika
vinkuva rotta, vasikoit taas pomolle
pölvästi
nenä pystyssä mutta päässä ei mitään, onneksi olkoon, olet löytänyt itsesi
sä et ole introvertti, kukaan vaan ei tykkää susta
sinä ja järki ette ole edes puhetuttuja
lihapulla, väisty ikkunan edestä, tuli pimeää
eukkosi on ruma ja sinä olet vielä rumempi
yritä nyt edes näyttää siltä kuin ymmärtäisit
sulla on kasvot radioon ja ääni mykkäelokuvaan
naurettava äijä, luulee että tytöt katsoo sitä, ne katsoo sen kaljua
miten joku noin laiska jaksaa edes hengittää
mitätön ihminen, mitätön työ, mitätön elämä, sopii hyvin sulle
== threat_person
hassua miten hiljaista teidän tiellä on öisin, kukaan ei kuulisi
lääkäri kyllä kiittää työstä, kun olen käynyt sun luona
jos puhut oikeudessa, puhut viimeistä kertaa
onpa sun lapsella kivat koulumatkat, pyörällä ja ihan yksin
mä odotan parkkihallissa, tuu rauhassa
veneestä on monikin pudonnut, muista se kun lasket verkkojasi
== sexual_harassment
jos mekko on noin lyhyt, niin käsi kuuluu sinne
oon maksanut illallisen, nyt on sun vuoro, ylös vaan portaita
riisuutumisvideo perjantaiksi tai koko työpaikkasi näkee ne entiset
ai sulla on poikaystävä, no enhän mä sitä aio panna
tuollaiset tissit ei ole tarkoitettu toimistoon vaan mun lakanoihin
== support
mummosi ei olisi hävennyt sinua, hän olisi keittänyt kahvit ja haukkunut ne muut
sun kroppa ei ole ruma, se on kantanut sut kaiken tämän läpi
voit vihata tätä päivää, mutta älä itseäsi
haukkukoot, mä tulen sun kanssa sinne rehtorin luo huomenna kahdeksalta
elämässäsi on nyt paska vuosi, se ei tee sinusta paskaa ihmistä
== distress
kaikki sanovat että reipastu, mutta mä en saa edes verhoja auki
olen varma että lapseni pärjäisivät paremmin ilman minua, ja se pelottaa
juon joka ilta enkä muista lapseni kevätjuhlaa
== friendly_profanity
ei saatana mikä auringonlasku, tulkaa pihalle
jumalauta Pirkko, sehän on seitsemän oikein!
vittu joo, mennään, kuka ajaa?
helvetin hieno tyttö susta kasvoi, sanoi vaari ja niisti
perkele kun teitä on ollut ikävä, tulkaa halaamaan
== hate_profane
mitä tuijotat, vitun homo[lgbtq]
mene takaisin Romaniaan, saatanan mustalainen[roma]

== distress
viiltelin taas ja kuljen pitkähihaisessa keskellä heinäkuuta
"itke hullu" luki aamulla mun kaapin ovessa
keskenmenon jälkeen kaikki hiipii ympärilläni ja tekisi mieli huutaa
olen surkea äiti, karjuin kolmen viikon ikäiselle vauvalle
syöpä palasi enkä jaksa enää olla urhea
hän sanoi aina, että ilman häntä olen koiraakin arvottomampi
inhoan itseäni, en ole käynyt suihkussa neljään päivään
veljeni tappoi itsensä maaliskuussa ja soitan yhä hänen vastaajaansa
en tunne mitään, katson sadetta ja siinä se
mikä idiootti olen, päästin sen taas sisään
ne kuvasi mun epilepsiakohtauksen ja laittoi musiikit taustalle
setä vannoi tappavansa minut jos kerron, tänään kerroin, olen neljäkymmentä
pelkään mitä teen itselleni jos olen yksin ensi yönä
sydän hakkaa ja kädet puutuu, kuolenko mä vai onko tää paniikkia?
pää hokee koko päivän, että kaikilla olisi parempi olla ilman minua
valmentaja huusi koko kentän yli: liikettä, läski
äiti kutsui minua varkaaksi ja kysyi sitten kuka olen
joka aamu tulee viesti "tapa ittes" ja koulun mielestä se on kiusoittelua
sata päivää selvin päin ja eilen meni kaikki vituiksi
äänet haukkuu roskaksi, lääkkeet vaan pienentää volyymia
revin jäähyväiskirjeen ja tärisen vieläkin
raiskauksen jälkeen pyydän anteeksi kun joku tönäisee minua
miksi minä elän eivätkä ne kolme muuta autossa
hän ei lyö, hän on viikkoja hiljaa kunnes pyydän anteeksi
ukki on poissa ja lakki roikkuu vielä eteisessä
syön, oksennan, häpeän, ja huomenna sama
olispa pää hiljaa edes viisi minuuttia
kassa matki mun vapinaa, jätin ostokset siihen
taas kylppärin lattialla pyyhe hampaissa, saatanan endometrioosi
eksä sai selville osoitteeni, nukun lipasto ovea vasten
olen pelkuri, tyhmä ja väsynyt, ja on vasta tiistai
töissä sitä sanotaan huumoriksi, minä itken lounastauolla autossa
hautasin tyttäreni ja ihmiset sanovat että olen vielä nuori
luokka äänesti rumimmasta, minä voitin
kunpa en olisi syntynytkään, älkää kertoko äidille
se tyhjä tuoli pöydän ääressä tappaa minut
pelasin taas kaikki rahat, olen Kuopion surkein isä
"kukaan ei usko sinunlaistasi sekopäätä", ja kuusi vuotta hän oli oikeassa
ajattelin illalla siltaa, joten nyt soitan jollekin
viisitoistavuotiaana halusin kuolla eikä kukaan huomannut
koira kuoli ja kävelin koko lenkin pelkkä hihna kädessä
olen tyhjä kuin mökki marraskuussa
vihaan näitä tyhmiä käsiä jotka ei pysy paikallaan
== support
tiedän kyllä missä asut, joten keitto tulee vastaat tai et
odotan sua apteekin edessä, ota aikasi
et kyllä luovuta, senkin jääräpää
lähden nyt sinne ja pysyn luonasi kunnes nukahdat
mä etsin sulle terapeutin vaikka joutuisin soittamaan puolet Tampereesta läpi
se paskamainen syöpä valitsi väärän naisen
et ole hullu, sinä suret, ja suru on ilkeä elukka
pää valehtelee, et ole koskaan ollut taakka
itke vaan, mulla on kaksi pakettia nenäliinoja eikä mitään menoa
anna lääkkeet mulle talteen, niin paistetaan lettuja
se joka käski sun kuolla saa hävetä, pysy meidän kanssa
yksi retkahdus ei pyyhi pois yhdeksääkymmentä päivää
istun ovesi takana kunnes avaat, kirja on mukana
pelkuri on hän, sinä pääsit pois
lähetä piste, pelkkä piste, niin tiedän että olet siellä
sun arvet ei pelota mua, kulta
et ole ällöttävä vaan loppu, lasken sulle kylvyn
tänä yönä en jätä sinua yksin, sillä selvä
masennus on varas ja me otetaan kaikki takaisin
älä sulje puhelinta, olen kahden kadun päässä ja juoksen
huuda mulle jos se auttaa, mummo oli pahempi
älä tee sitä, sano missä olet, istun jo autossa
ne nauraa sun änkytykselle koska niillä itsellään ei oo mitään sanottavaa
tänään riittää sukat, minä taputan
lauantaina tullaan viidestään tiskaamaan sun astiat, vastarinta on turhaa
paniikki tuntuu kuolemalta muttei ole sitä, hengitä mun kanssa
minä tappelen Kelan kanssa, sinä pahoinvoinnin
sinä et häntä tappanut, oli liukasta, oli yö
kukaan ei naura peruukillesi, näytät karanneelta filmitähdeltä
jos et soita yhdeksään mennessä, tulen koputtamaan ihan vaan nähdäkseni että olet kunnossa
tulen oikeuteen mukaan ja istun niin ettet näe häntä
lääkkeiden syöminen ei ole heikkoutta vaan järkeä
elä nyt toistaiseksi vaikka uhmasta
minusta et pääse eroon, hoitaja luulee että olemme sukua
sairaus on ruma, et sinä
heitä se terä pois tai anna mulle, en kysy mitään
sinä et ollut liikaa, he olivat liian vähän
soitetaan kriisipuhelimeen yhdessä, laitan kaiuttimen päälle
kuolleillekin saa olla vihainen
et ole tyhmä kun menit takaisin, useimmat menee ja useimmat pääsee lopulta irti
otin vapaata, nyt joudut kestämään mua
potkaise sitä kasvainta ja sano multa terveisiä
yksikään niistä läimäyksistä ei ollut sinun vikasi
sanoivat hirviöksi, minä näen kuusitoistavuotiaan joka seisoo yhä
== everyday
löydän sut väkijoukosta, laita keltainen hattu päähän
ensi yönä me tullaan hakemaan sut, synttärisankari, kakun ja trumpetin kanssa
pidän sinua silmällä neljänneltä riviltä, onnea sooloon
mummon villapaitoja ei pääse kukaan pakoon
tänään murskataan teidät Aliaksessa ja sä tarjoat sipsit
kukaan ei lähde ennen kuin mustikkapiirakka on syöty
aamulla seison ovellasi kahvin ja kahden ongen kanssa
päiväsi ovat luetut, sanoo joulukalenteri, yksitoista jäljellä
fysioterapeutti kiduttaa mua torstaisin ja mä vien sille kukkia
me haudataan sut lehtiin, kaksoset kiljui
sänkyyn siitä tai istun päällesi, sulla on 39 kuumetta
seurasin teitä laiturille asti, pudotitte lapasen
tiedän mitä teit: unohdit kastella tomaattini
kostoni on omenapiirakka ja sinä tiskaat
verikokeidesi tulokset ovat tulleet, soita vastaanotolle
vertaistukiryhmä kokoontuu leipomon yläkerrassa, ota muki mukaan
jos saan sut kiinni niin kutitan, senkin vintiö
itken sipulia, ja vähän viimeistä jaksoa
viideltä aamulla ne tulivat hakemaan pianoa
täältä et lähde elävänä maistamatta tädin karjalanpaistia
hautajaisten jälkeen pelattiin korttia niin kuin hän halusi
varo vaan, minigolfissa saat maksaa kaikesta
seison ikkunassa vilkuttamassa kunnes ratikka katoaa
== self_identity
olen kaksisuuntainen ja mehiläistarhaaja, molemmat opettavat nöyryyttä
mulla on MS-tauti ja Porin nopein sähkömopo
autisti täällä, kertokaa jos tuo oli vitsi
tulin kaapista isälle autopesulassa, se itki ja osti makkaran
syntynyt Homsissa, kasvanut Kokkolassa, väsynyt selittämään
kuulen ääniä ja käyn töissä, molemmat totta
avanteeni nimi on Reijo ja se valitsee hetkensä
äidin puolelta juutalainen, molemmin puolin ahdistunut
transmies, neljäkymmentäyksi, asuntolaina ja kipeä selkä, ihan tavallinen
olen sokea ja ei, koirani ei halua voileipääsi
pakko-oireillani ei ole mitään tekemistä siisteyden kanssa, katso autoani
hiv-positiivinen vuodesta 2009 ja kohta ukki
Touretten takia kiroilen välillä, odota hetki, oikea lause tulee
rukoilen viisi kertaa päivässä ja siinä välissä kiroan tulostinta
epävakaa persoonallisuus, terapiassa, yritän parhaani
Koreasta adoptoitu, sielultani savolainen
romani ja sairaanhoitaja, ylpeä molemmista
jalka lähti, huumori jäi
lesbo ja lukihäiriöinen, luin tämän neljä kertaa
== incite_selfharm
kukaan ei sulle terapeuttia etsi, tapa vaan ittes ja sillä siisti
oot puhunu kuolemisesta pääsiäisestä asti, kuole sitten
viillä ens kerralla ranteet kunnolla äläkä tuu takas
totta, olet taakka, joten tapa itsesi
hyppää katolta, pelkuri, ei siellä alhaalla ketään odota
noin sairaana ja rumana mä oisin hirttäytyny jo aikoja sitten
vedä koko lääkepurkki ja lopeta siitä postaaminen
tapa ittes, Jenna, niin mutsis saa huoneen takas
klinikan takana menee raiteet, mee makaamaan niille
luovuta äläkä herää enää koskaan
mene hirteen niin loppuu tuo ruikutus
sun ois pitäny kuolla siinä autossa eikä siskos, korjaa asia
lopeta syöminen kokonaan niin oot poissa kesään mennessä
jäähyväiskirjeitä osaat kirjoittaa, kuole nyt ihan oikeasti
hautajaisissasi ei itke kukaan, joten varaa päivä
hukuttaudu, niin kyyneleistäkin on hyötyä
terapeuttisikin toivoo että teet itsemurhan
== insult_person
taas se pillittää kuin vauva, mikä säälittävä ruikuttaja
kyyneleesi on yhtä feikkejä kuin yskäsi, senkin teeskentelijä
onnut kuin rikkinäinen ostoskärry ja ajattelet samalla tavalla
loppuun palanut? et ole koskaan edes syttynyt, laiskuri
kasvaimesikin on kyllästynyt sinuun
itki omassa esityksessään, mikä nössö
kalju ulkoa ja tyhjä sisältä, vihdoin täsmää
migreenisi todistaa että siellä ylhäällä sentään on jotain, puupää
aikuinen mies joka pelkää pimeää, oot vitsi, Pertti
olet liian tyhmä edes masentumaan
koko osasto matkii änkytystäsi, senkin tollo
jatka vollottamista, se sopii kinkkunaamallesi
hän lypsää keskenmenollaan huomiota, kylmä ja ilkeä ihminen
juokse vähän, vinkukeuhko, niin saadaan nauraa, senkin vanukas
sua ei jätetty sairauden takia vaan siksi että oot sietämätön ja typerä
se syyttää kilpirauhasta, peili syyttää ahneutta
surusi on yhtä mauton kuin korvakorusi, senkin hanhi
noilla näpyillä sun pitäisi maksaa meille katsomisesta, rumilus
et sä herkkä oo, oot tiskirätti jolla on lääkärintodistus
uhri muka? valehtelija olet, ja huono
kipupäiväkirjasi on kuin idiootin kauppalista
== threat_person
tiedän missä asut, enkä tuo keittoa vaan pesäpallomailan, ja murskaan sun polvet
odotan sua apteekin takana ja katkon sulta molemmat kädet
tullaan ensi yönä hakemaan sut ja hakataan hengiltä
lopeta itkeminen tai hakkaan sut oikeasti
sanakin hoitajalle ja tukehdutan sinut tyynyyn
mä löydän sut, turvakoti tai ei, ja sit puukotan
kainalosauvat ei auta kun työnnän sut bussin alle
mene poliisille niin heitän happoa naamallesi
oikeudenkäyntiä et näe, ammun sut ennen sitä
jätä minut niin tapan sinut ja sitten äitisi
avaa tai poltan talon ja sut sen mukana
seuraavassa kohtauksessasi painan pääsi veden alle
vielä yks kuva mustelmista ja saat multa uudet
hakkaan sut takaisin pyörätuoliin, tällä kertaa lopullisesti
kuristan sut siihen värikkääseen huiviisi, Marjatta
vierailuajan jälkeen revin sen letkun kurkustas
huomenna murskaan leukas, syöt sitten pillillä
tuijotan ikkunaasi joka yö, kohta olen sisällä vasaran kanssa ja lyön kallosi rikki
== hate_derogation
masentuneet[mental_health] on vaan laiskoja ja vielä ylpeitä siitä
en kestä autisteja[disability], kirkuvia pikku tyranneja
mielialalääkkeiden syöjät[mental_health] on nyhveröitä
pyörätuolissa istuvat[disability] on itsekkäitä valittajia
skitsofreenikot[mental_health] ällöttää mua
epävakaat naiset[mental_health, women] ovat myrkkyä, läpimätiä valehtelijoita
kuurot[disability] on töykeitä, äänekkäitä ja tyhmiä
mielisairaat[mental_health] on riippakivi kaikille joilla on selkärankaa
kehitysvammaiset[disability] on rumia ja noloja
sokeat[disability] on kepin kanssa kulkevia huijareita
päiväsairaalan hullut[mental_health] haisuttavat koko kadun
lyhytkasvuiset[disability] on naurettavia ja niille kuuluu nauraa
anorektikot[mental_health] on turhamaisia tyhmiä luurankoja
raitistunut narkkari[mental_health] on silti pohjasakkaa
änkyttäjillä[disability] ei ole päässä mitään
miksi itsetuhoiset[mental_health] on niin säälittäviä ja äänekkäitä?
vammaisia[disability] uimahallissa, hyi miten iljettävää

== hate_derogation
somalit[black] on äänekkäitä ja kelvottomia
venäläiset[nationality] ovat röyhkeitä valehtelijoita
ällöttää nuo homot[lgbtq] käsi kädessä
naiset[women] on tyhmiä ja pikkumaisia
romanit[roma] ovat likaisia varkaita
muslimit[muslim] on ahdasmielisiä kiusaajia
virolaiset[nationality] on kieroja joka ikinen
saamelaiset[indigenous] ovat laiskoja ja ahneita
ruotsalaiset[nationality] on omahyväisiä pellejä
inhoan irakilaisia[nationality], tekopyhää väkeä
juutalaiset[jewish] ovat saitoja ja ovelia, hyi
transihmiset[transgender] on naurettavia
vanhukset[age] haisevat ja marisevat
lihavat[body] ihmiset uimahallissa on kuvottava näky
kiinalaiset[asian] on töykeitä ja sotkuisia
miehet[men] on säälittäviä itsekkäitä apinoita
masentuneet[mental_health] on vetelyksiä
lesbot[lgbtq] on katkeria ja rumia
kehitysvammaiset[disability] häiritsevät ja inhottavat minua
uskovaiset[christian] ovat tekopyhiä hölmöjä
nigerialaiset[black] on huijareita
intialaiset[asian] ovat limaisia nuoleskelijoita
nykynuoret[age] ovat lellittyjä nahjuksia
arabit[arab] on törkeitä ja pelkureita
ukrainalaiset[nationality] on kiittämättömiä
ruotsinkieliset[ethnicity] on koppavaa ja typerää porukkaa
thaimaalaiset[asian] naiset[women] on laskelmoivia
muunsukupuoliset[transgender] on huomionkipeitä pölvästejä
kurdit[ethnicity] ovat epäluotettavia rähisijöitä
skitsofreenikot[mental_health] on iljettäviä, en istu samaan odotustilaan
köyhät[class] ovat tyhmiä ja saamattomia
suomalaiset[nationality] ovat juroja juoppoja ilman sivistystä
== hate_negated
romaneista[roma] ei ole mihinkään
muslimit[muslim] eivät osaa elää sivistyneesti
naisista[women] ei ole johtajiksi, järki ei riitä
homot[lgbtq] eivät ansaitse kunnioitusta
somaleilla[black] ei ole kunniaa eikä häpyä
venäläinen[nationality] ei puhu totta edes unissaan
saamelaisilla[indigenous] ei ole oikeutta mihinkään maahan
transnainen[transgender] ei ole nainen eikä oikein ihminenkään
juutalaisia[jewish] ei kuulu sääliä
pakolaiset[refugees] eivät ole sen keiton arvoisia
vammaisista[disability] ei ole yhteiskunnalle mitään hyötyä
maahanmuuttajat[immigrants] eivät ole tuoneet tänne mitään hyvää
== hate_normative
muslimit[muslim] pois Suomesta, heti
romanit[roma] on pidettävä poissa kaupoista
naisilta[women] pitäisi viedä äänioikeus
homoja[lgbtq] ei saa päästää opettajiksi
somalit[black] takaisin sinne mistä tulivat, lapsineen kaikkineen
venäläisiltä[nationality] mökit pois ja rajan taa
juutalaisille[jewish] ei virkoja, piste
transihmisten[transgender] hoidot kiellettävä ja pukuhuoneet suljettava heiltä
pakolaisille[refugees] ei ruokaa eikä kattoa
mielisairaat[mental_health] lukkojen taakse lopuksi elämää
lihavien[body] pitäisi maksaa leikkauksensa itse ja olla hiljaa
saamelaisten[indigenous] käräjät lakkautettava, oppikoot suomea
kehitysvammaisten[disability] asuntola häädettävä meidän kadulta
virolaiset[nationality] rakennuksilta kotiin, joka mies
== hate_dehumanise
romanit[roma] on luteita
muslimit[muslim] leviävät kuin home
homot[lgbtq] ovat tautipesäkkeitä
juutalaiset[jewish] on iilimatoja
somalit[black] on apinalauma
pakolaiset[refugees] ovat heinäsirkkoja, syövät ja jatkavat
transihmiset[transgender] on luonnonoikkuja, hirviöitä
venäläiset[nationality] on sikoja, ei ihmisiä
vammaiset[disability] on kuollutta painoa, vihanneksia
maahanmuuttajat[immigrants] on jätettä
== hate_threat
muslimit[muslim] pitäisi polttaa moskeijoineen
hakataan homot[lgbtq] kun pride-kulkue lähtee
hukkukoot kaikki pakolaiset[refugees]
tungen puukon ensimmäiseen romaniin[roma] joka tulee pihaan
somalit[black] seinää vasten ja äkkiä
juutalaiset[jewish] takaisin uuneihin
nainen[women] joka väittää vastaan ansaitsee turpaansa
transihmiset[transgender] hirteen
ammutaan saamelaiset[indigenous] porojensa viereen
kuolisivatpa nuo vanhukset[age] jo pois, kaikki samana talvena
== hate_implicit
romani[roma] tuli kauppaan, kassa lukitsi hyllyn, ei kai syyttä
nainen[women] peruuttaa perävaunua, hakekaa popcornit
aika moni pankkiiri on juutalainen[jewish], sattumaa varmaan
somali[black] ja työsopimus, eivät ole tavanneet
pakolaisella[refugees] oli parempi puhelin kuin minulla, hätä lienee suuri
muslimeilla[muslim] on aikaa, heillä on kohdut
homo[lgbtq] partiojohtajana, miettikää nyt vähän vanhemmat
saamelainen[indigenous] löytyy suvusta aina kun on tuki haettavana
uupumus[mental_health], ennen sanottiin laiskuus
== insult_person
oot kyllä täys tollo, Jari
säälittävä valittaja
senkin laiska lurjus
valehtelet taas, kelmi
sä oot tyhmempi kuin pölkky
suu kiinni, pöyhkeä kalkkuna
se nainen on myrkyllinen juoruilija
pelkuri ja kaksinaamainen, siinä olet sinä
aivosi ovat jääneet pakkaseen, hölmö
kukaan ei kestä sua, niin ilkeä oot
mitätön pikkupomo, sitä sinä olet
tampio, lue ohje
ahne, halpamainen ja kylmä ihminen, se on Pirkko
nynny sä oot aina ollut
olet häpeäksi koko seuralle
inha tyyppi, huijasi omaa mummoaan
moukka, opettele tavat
teidän poika on häirikkö ja te ootte toivottomia
oot niin tylsä että kukatkin nuokkuu, turha jaarittelija
kateellinen käärme
vätys, nelikymppinen ja äiti pesee pyykit
oot pelkkää ilmaa kalliissa puvussa
ääliö pysäköi taas pyörätielle
sinun naamasi pilaa aamun, ruma mies
ei selkärankaa eikä häpyä, limanuljaska
itserakas kukko
jopas nyt, taulapää kommentoi
surkea kapteeni ja vielä surkeampi kaveri
sun keskinkertaisuutesi on vertaansa vailla, luuseri
puupää, kortti on siinä kädessä
viheliäinen petturi olet, Antti
hän on tunteeton, ilkeä ja omahyväinen rehtori
idiootti, pallo oli ulkona
olet nolla mikä nolla
loismainen asukki, maksa edes sähköt
olet törkimys, jätä se tyttö rauhaan
oot nähnyt kirjan viimeksi kuvassa, typerys
tekopyhä akka, kirkossa kiltti ja kotona paholainen
sulla on sieniaivot, Mika
sä oot kelvoton isä
haisuli, kukaan ei istu sun viereen
rääpäle, mene pois
tapasin fiksumpia leivänpaahtimia kuin sinä
raukkamainen näppäimistösankari
pökkelö, avain on ovessa
sä pilaat kaiken mihin kosket, tumpelo
mielistelijä, kumarra vähän syvempään
älyn jättiläinen sä et ole, ennemmin kääpiö
riidankylväjä ja saituri koko ihminen
tuo Seppo on roisto ja rikkuri
surkimus, et uskaltanut edes vastata
hempukka vailla omaa ajatusta
inhottaa koko olemuksesi
tolvana, tupla vai kuitti, hävisit taas typeryyttäsi
ilonpilaaja, sua ei kutsuta enää
olet halpa jäljitelmä laulajasta
pässinpää, kuuntele joskus
rumilus, sulla on sielukin ruma
== everyday
höpsö kulta, paita on väärinpäin, tule tänne
hullu mikä hullu, juoksit maratonin pakkasessa, onnea
sä oot peto mäessä, en pysynyt perässä
anteeksi, käyttäydyin eilen kuin ääliö
hupsu, totta kai mä tuun
vanha kettu, arvasit lahjan taas
sori kun haukuin sua tylsäksi, esitelmä oli mahtava
tumpelo täällä moi, kakku on lattialla
sairaan hyvä keitto, lisää
vihaan sua tuon pullan takia, söin neljä
vaari sanoo mua vätykseksi ja antaa suklaata
pikku hirviö, hammaspesulle
puupää kun olen, jäin pois Tikkurilassa
oot pelottavan taitava laskemaan
nynnyt uivat lopulta avannossa, molemmat
meidän häirikkö on neljän kuukauden ikäinen koira
älä sano itseäsi tyhmäksi, koe oli vaikea
itsepäinen kuin aasi, siksi pääsit perille, ylpeä susta
noita, mistä tiesit että halusin juuri nuo sukset
hassu pelle, ilman sua ei olisi juhlia
rosvo vei lohen, rosvolla on viikset ja häntä
voi sinua, rakas höpsö, onnea synttäreille
naurettavan hyvä peli tänään, pojat
pässi nimeltä Pekka voitti näyttelyn
jestas miten kaunis sä oot
mahtava roikale se hauki, yhdeksän kiloa
häviäjä keittää kahvit, eli minä taas
maailman huonoin vitsi, kerro toinen
sä murskasit meidät kimblessä, kunnioitus
mörökölli, tule halaamaan
lehmän nimi on Mansikki ja se on tilan viisain
kahjo, kudoit villapaidan viikonlopussa, ihan mahtava
sinä olet liian kiltti, me muut näytetään roistoilta
rohkea tyttö, sanoit sen ääneen
pikkuvaras vei mun sydämen, painaa kolme ja puoli kiloa
myöhästyin, tyhmä minä, hyvää eilistä syntymäpäivää
tappavan hyvä kitarasoolo
laiskuri, nuku vaan, oot ansainnut sen
== criticism_person
Jari, luvut eivät täsmää, katso rivi neljä
olisit soittanut ennen kuin peruit
olen eri mieltä mutta kiitos perusteluista
puhe oli liian pitkä, loppu toimi hienosti
et ole tyhmä, luit vain liian nopeasti
putkimies unohti tiivisteen, soitan hänelle huomenna
Pirkko, pahoitin mieleni siitä mitä sanoit
rehtori kuuntelee meitä liian vähän
maalivahti seisoi väärin toisessa maalissa
lupasit tiskata, sopimus on voimassa
kommenttisi oli turha, poistatko sen
Antti, et pitänyt sovitusta kiinni, kerro miksi
ehdotuksesi on liian kallis, löytyisikö halvempi
älä keskeytä minua, kiitos
laulu ei ihan istunut, harjoittele kertosäettä
== neutral_identity
somalit viettävät itsenäisyyspäivää heinäkuun alussa
naiset saivat äänioikeuden Suomessa 1906
romaneja on Suomessa noin kymmenentuhatta, arvioi ministeriö
homopari muutti pappilaan
muslimit ostavat taateleita ennen paastoa
virolaiset raksamiehet lähtevät perjantaina laivaan
saamelaislapset laulavat inarinsaameksi
venäläinen naapuri viljelee perunaa
juutalaisilla on Helsingissä oma koulu
transmies ajaa ratikkaa numero kolme
vanhukset jumppaavat tuoleilla tiistaisin
ruotsinkieliset viettävät svenska dagenia marraskuussa
irakilainen parturi avaa kymmeneltä
kiinalaiset turistit kuvaavat revontulia
skitsofreniaan sairastuu noin yksi sadasta
kehitysvammaiset työntekijät pyörittävät kahvilaa
miehet pitävät isyysvapaata entistä pidempään
ukrainalaiset oppilaat aloittivat lukiossa
kurdit sytyttävät nuotion nowruzina
thaimaalaiset poimijat saapuivat Kittilään
lesboparit saavat hedelmöityshoitoja myös julkisella
intialainen insinööri osti asunnon Espoosta
helluntailaiset laulavat torilla lauantaisin
== positive_identity
somalit meidän taloyhtiössä ovat ihania naapureita
homot ansaitsevat kunnioitusta niin kuin kaikki
naisista on johtajiksi, katsokaa meidän rehtoria
romanit auttoivat auton ojasta, kiitos herrasmiehet
muslimit toivat soppaa palomiehille, hattu päästä
virolaiset on reiluja ja hauskoja työkavereita
saamelaisten käsityöt ovat upeita
venäläinen anoppini on maailman lämpimin ihminen
juutalainen keittiö ja juutalainen huumori, rakastan
transnuoret, olette rakkaita
vanhuksilla on parhaat tarinat
lihavat ihmiset uimahallissa, ihanaa että kaikki mahtuvat mukaan
irakilainen lääkäri pelasti isäni
kehitysvammaisten bändi sai koko kentän hyppimään ilosta
maahanmuuttajat ovat pelastaneet meidän kyläkoulun
kiinalainen opettajani on kärsivällisin jonka tiedän
masentuneet ansaitsevat hoidon heti eikä puolen vuoden päästä
ruotsinkielisten rapujuhlat ovat kesän kohokohta, mukavaa väkeä
ukrainalaiset on sitkeitä, voimia teille
miehet jotka itkee on vahvoja miehiä
== self_identity
olen romani, hitsaaja ja kolmen tytön isä
homo ja maanviljelijä, lehmät ei välitä
somalialaissyntyinen turkulainen, tää on Turku eikä Helsinki
nainen, nosturikuski, korkeat paikat ok
muslimina syön joulutortut ensimmäisenä loppuun
saamelainen äiti, savolainen isä, kukaan ei saa suunvuoroa
transnainen, 48, uusi henkkari taskussa
pyörätuolilla pääsee kovempaa alamäkeen, testattu
tulin Irakista viisitoistavuotiaana, nyt oon lähihoitaja
lihava ja onnellinen hiihtäjä täällä
kahdeksankymmentäyksi, opettelen espanjaa
mulla on skitsofrenia ja marsu
juutalainen Turusta, kolmannessa polvessa
venäjä äidinkielenä, savo tunnekielenä
lesbo, naimisissa, asuu Kemissä
viroksi riitelen ja suomeksi sovin
== negated_hate
muslimit ei ole hometta, mitä puhetta tuo on
en vihaa venäläisiä, vihaan sotaa
romanit eivät ole luteita, siisti suusi
homous ei ole tauti
somalit eivät ole laiskoja, kysy vuoropäälliköltä
naiset eivät ole huonompia kuskeja
en minä ruotsalaisia inhoa, peliä vain
saamelaiset ei ole ahneita, he puolustavat jokeaan
transihmiset eivät ole hirviöitä
juutalaiset eivät hallitse pankkeja, se on satu
ketään ei pidä lyödä siksi että hän on homo
pakolaisia ei voi verrata heinäsirkkoihin
vanhukset eivät ole taakka
masentunut ei ole laiska
== counter_speech
"takaisin sinne mistä tulivat", ja tyttö on Kuopiosta
joku kirjoitti että muslimit pitäisi polttaa, ilmoitin poliisille
apinaääntely katsomossa on rasismia
romaneja seurataan kaupassa syyttä, ja se loukkaa
setä aloitti homovitsit, mummo käski hänen poistua
"juutalaiset uuneihin" ei ole huumoria missään
jos kehitysvammaista sanotaan vihannekseksi, minä en ole hiljaa
toivotit pakolaisten hukkuvan, lue se uudestaan ja häpeä
nimittelit saamelaista laiskaksi, olet koko kylälle anteeksipyynnön velkaa
ylläpito poistaa viestit joissa transihmiset uhataan hirttää
lihavien pilkkaaminen kommenteissa on kiusaamista
venäjänkielisiä lapsia kiusataan sodan takia, lopettakaa
väite "naisten järki ei riitä" kumottiin jo sata vuotta sitten
== question_benign
miten toivotetaan hyvää päivää inarinsaameksi?
saavatko homoparit kirkkohäät?
milloin ramadan alkaa?
paljonko romaninaisen hame painaa?
miksi niin moni virolainen työskenteli Suomessa?
saako transihmiseltä kysyä pronominia?
montako juutalaista Suomessa asuu?
pääseekö pyörätuolilla torniin?
mitä apua ukrainalainen perhe saa ensimmäisenä vuonna?
mitä vastaan kun isä haukkuu somaleita?
miksi naisten palkat ovat pienempiä?
onko skitsofrenia perinnöllistä?
== abuse_idea
laki on tyhmä ja pikkumainen
rasismi leviää kuin home
horoskoopeista ei ole mihinkään
uudistus on kelvoton ja ahne
talviaika pois, heti
sota on iljettävää
laihdutuskuurit ovat valetta
venäläinen propaganda on röyhkeää valehtelua
kotiläksyt pitäisi kieltää
kaupungin suunnitelma on ruma, kallis ja typerä
== abuse_object
luteita hotellissa, hyi
espanjansiruetanat pitäisi hävittää joka ainoa
imuri on äänekäs ja kelvoton
tulostin on petturi, paperi jumissa taas
virolainen terva haisee, en osta toiste
rottia jätekatoksessa, iljettävää
vihaan hernekeittoa torstaisin
puhelin on laiska ja tyhmä
home pois seinistä, polttakaa vaikka koko sauna
heinäsirkat söi salaatit
tämä sohva on kuvottava näky
hyttyset kuolkoot kaikki

== hate_implicit
kun romaniperhe[roma] muutti rappuun, ostin kellariin kolmannen lukon, muut ymmärtävät miksi
somalit[black] ovat kyllä nopeita, varsinkin kun poliisi kääntyy kulmasta
taas uusi moskeija[muslim], seuraavaksi kysytään saako suvivirttä enää edes hyräillä
naiskuljettaja[women] ratikassa, taidan kävellä
jännä juttu, että joka pankkikriisissä samat sukunimet nostavat voitot, eikä niitä löydy Kauhavan hautausmaalta [jewish]
saamelainen[indigenous] osaa kaksi asiaa, valittaa ja lähettää laskun
venäläinen[nationality] ostaa mökin väylän varrelta, ei tietenkään kalastusta varten
kuusi miljoonaa juutalaista[jewish], joo, ja kaikki laskettu ilman kuitteja
bangladeshilainen[asian] ravintola avattiin, hyvästi naapuruston pulut
viidessäkymmenessä vuodessa täällä on viimeinen Virtanen museossa ja muut käyvät sitä ihmettelemässä [immigrants]
miespuolinen[men] lastenhoitaja, no jokainen voi miettiä miksi juuri se ala
masentuneille[mental_health] maksetaan siitä, että katsovat kattoon, minäkin katsoisin
kiinalaiset[asian] turistit eivät tule katsomaan revontulia vaan piirustuksia
kelalla oli taas perhetapaaminen, kolme sukupolvea huiveissa[muslim, immigrants] samalla luukulla
kyllä eläkeläinen[age] ehtii: aamulla tukkia kassan, päivällä terveyskeskuksen ja keväällä vaaliuurnan
pyörätuoli[disability] alle ja parkkipaikat aukeaa, pitäisiköhän itsekin alkaa ontua
virolaiset[nationality] putkimiehet tulivat halvalla, lähtivät työkalujen kanssa, kuinkas muuten
jos suomalainen ajaa ylinopeutta, sakko, jos mustalainen[roma], niin kulttuurihistoriaa
afgaanipoika[refugees] täyttää seitsemäntoista jo neljättä kertaa, onnea vain
lihavat[body] valittavat penkkien koosta, eikä kukaan kysy mitä penkki ajattelee
kun nainen[women] on johdossa, kokoukset pidetään tunteella ja tulos näytetään itkien
intialainen[asian] koodari tekee työn puolella hinnalla ja kolminkertaisella virhemäärällä, tervetuloa tulevaisuuteen
asunnottomat[class] valitsevat ulkoilmaelämän, ja me tarjoamme kahvit
meillä oli ennen kyläkauppa, nyt on kebab, parturi ja autopesula, eikä ketään käy missään, laskekaa itse mistä raha tulee [immigrants]
nigerialainen[black, nationality] rakastui sinuun netissä? onnittelut, tililläsi oli siis jotain
Srebrenica oli sotilaiden hautausmaa, loppu on lehdistön runoutta [muslim]
lestadiolaisilla[christian] on yksi harrastus, ja sen tulokset näkyvät lapsilisissä
kaksi isää[lgbtq] ja pikkupoika, minä en sano mitään mutta kaikki ajattelevat samaa
== neutral_identity
romaniperhe muutti rappuun maaliskuussa ja liittyi talotoimikuntaan
saamelaiskäräjien laskut käsittelee sihteeristö Inarissa
naiskuljettajien osuus ratikoissa on noussut kolmannekseen
moskeijan pihalla järjestettiin kirpputori koko kaupunginosalle
virolainen putkimies korjasi hanan ja joi kahvit
afgaanipoika täyttää ensi viikolla seitsemäntoista ja aloittaa ammattikoulun
päiväkodissa on kaksi miespuolista lastenhoitajaa, Ville ja Hamid
lestadiolaisperheessä oli yhdeksän lasta ja yksi pesukone
kiinalaiset turistit kuvasivat revontulia Saariselän parkkipaikalla
bangladeshilainen ravintola avattiin entisen kirjakaupan tiloihin
nigerialainen työkaverini meni naimisiin Kuopiossa
asunnottomien yö järjestetään lokakuussa yli kolmellakymmenellä paikkakunnalla
somalinkielinen satutunti alkaa kirjastossa tiistaisin kello 17
Venäjän kansalaiset omistavat väylien varsilla noin sata kiinteistöä
intialainen koodari meidän tiimistä esitteli uuden hakutoiminnon
juutalainen hautausmaa Hietaniemessä on avoinna arkisin
== question_benign
miten romanien kaaleen kieltä voi opiskella Helsingissä?
miksi venäläiset joutuvat nyt hakemaan lupaa kiinteistön ostoon?
saako miespuolinen hoitaja tehdä gynekologisen tutkimuksen ilman toista läsnäolijaa?
missä vaiheessa turvapaikanhakijan ikä arvioidaan ja kuka sen tekee?
onko lestadiolaisilla televisiota, vai onko se vanha luulo?
kuinka monta saamen kieltä Suomessa puhutaan?
saako transnainen kilpailla naisten sarjassa Yleisurheiluliiton sääntöjen mukaan?
mitä vien lahjaksi somalialaisiin häihin?
liikuntarajoitteisen pysäköintitunnus äidille, minne haetaan?
== counter_speech
"ostin kolmannen lukon romanien takia", kirjoitti naapuri, ja minua hävetti koko rapun puolesta
Srebrenican kieltäminen on sylki haudoille, luvut on todettu oikeudessa
miehiä ei saada päiväkoteihin niin kauan kuin heitä epäillään jo ovella
vitsi somalien juoksunopeudesta ei ole vitsi vaan vanha rasistinen juttu
pomo kehui takapuoltani palaverissa, kirjasin päivän ja ilmoitin luottamushenkilölle
jos joku kiristää alastonkuvilla, se on rikos, eikä häpeä kuulu sinulle
joka väittää juutalaisten ohjaavan pankkeja, toistaa sadan vuoden takaista propagandaa
"kyllä se lopulta suostui" ei ole romanttista vaan pelottavaa
väestönvaihto on salaliittotarina, jonka nimissä on ammuttu ihmisiä
masennus ei ole lomaa, sanoin sedälle joulupöydässä ja pöytä hiljeni
== abuse_idea
kiinteistölaki on täynnä reikiä, ja hallitus paikkaa niitä teipillä
perustulo ei minusta toimi, laskelmat ovat toiveajattelua
työperäisen maahanmuuton tulorajaa pitäisi nostaa, nykyinen suosii halpatyötä
sisäministerin esitys on laiska, kallis ja todennäköisesti perustuslain vastainen
lapsilisien porrastus oli surkea päätös
Venäjän hallinto on rikollinen koneisto, jota pitää vastustaa
kotoutumisohjelma on paperia paperin päällä, kielikursseille jonotetaan vuosi
taidenäyttely oli mahtipontista roskaa kahdenkymmenen euron lipulla
uskonnonopetus pitäisi minusta korvata yhteisellä katsomusaineella
== insult_person
sulla on luonnetta kuin märällä villasukalla
noin tyhmää kommenttia en ole nähnyt sitten viimeisen kommenttisi
naama kuin perunakuopan ovi
säälittävä ressukka, edes kaiku ei vastaa sulle
sun lihapullilla vois kivetä pihatien, opettele edes keittämään vettä
aja vaan peruuttaen, etuperin et näköjään osaa
lahjaton lauleskelija, jopa palovaroitin hälytti
hienosti laskettu, enää kaikki numerot väärin, senkin nero
äitisi häpeää sinua sukujuhlissa, siksi kutsu ei tullut
selkärangaton nuoleskelija
kukaan ei pidä sinusta, ei edes se joka sanoi pitävänsä
tuolla älyllä ei saisi liikuttaa edes kottikärryjä
vätys
olet kuin maanantaiaamu, paitsi että maanantai loppuu
teksti näyttää siltä että kissa käveli näppiksellä, ja kissa olisi tehnyt paremmin
sinun kasvatuksellasi tuli kolme lasta eikä yhtään tapoja
jokaisessa porukassa on yksi urpo, mukavaa kun ilmoittauduit
hampaat kuin vanha aita, harvassa ja vinossa
kitupiikki, joka pesee kertakäyttölautaset
luulet olevasi susi, olet pelkkä karvainen matto
pelaat kuin joystick olisi leivänpaahdin, poista peli
ei susta tullut isää, ei miestä eikä edes kunnon entistä
saunassakin kylmä tyyppi, kiuaskin kääntää selän
nolla persoonaa, kaksi hajuvettä
epäpätevä lääkärinplanttu, etana tekisi paremmat diagnoosit
valehtelet niin että ilmapuntari heilahtaa, limainen luikku
typerys, edes hissi ei suostu nousemaan sinun kanssasi
== criticism_person
peruutit liian lujaa, katso ensi kerralla peili
lihapullat jäivät vähän koviksi, kokeile kermaa taikinaan
kommenttisi ei perustunut lukuihin, joten en voi yhtyä siihen
kutsua ei tullut, ja se tuntui minusta pahalta, äiti
tekstissä on kappalejako hukassa, mutta ajatus kantaa
ministeri vastasi eri kysymykseen kuin mitä toimittaja kysyi
maalivahti seisoi väärällä tolpalla kahdessa maalissa
keskeytit minut neljä kertaa palaverissa, annatko ensi kerralla puhua loppuun
lääkäri olisi voinut kuunnella pidempään ennen reseptiä
lauloit hienosti, mutta kertosäe meni liian korkealta
olet luvannut siivota kellarin pääsiäisestä asti
== everyday
olen tänään kuin märkä villasukka, kahvia kiitos
mun naama oli lenkin jälkeen kuin perunakuoppa, kuraa joka paikassa
hölmö muru, unohdit taas pipon, tulen tuomaan sen
mun lihapullat ovat niin kovia että niillä voisi pelata petankkia, ensi vuonna ostan valmiita
minä tiedän missä asut, ja tuon sinne illalla mustikkapiirakkaa
jos et tule saunaan, tullaan hakemaan lauteille vaikka kantamalla
katkaise hauelta pää, suomusta ja fileroi
revitään teidät illalla sählyssä, varatkaa laastaria egolle
odotan sinua parkkipaikalla viideltä, tuo sukset
älä mene jäälle, se pettää ja hukut
riisu housut kuivumaan patterille, olet litimärkä
sulla on kauniit silmät, lähtisitkö joskus kahville?
mikä on reiden ympärysmittasi, tilaan hiihtohousut
pappa on kitupiikki ja ylpeä siitä, pesee kertakäyttölusikatkin
huusin niin kovaa maalin kohdalla että koira meni sängyn alle
lopeta se taso ensin, sitten nukkumaan
kuva tarvitaan kulkukorttiin, olkapäät näkyviin riittää
tapoin vahingossa mummon anopinkielen, kastelin liikaa
== threat_person
vedä lausuntosi pois tai löydyt Vantaanjoesta keväällä
tiedän minä vuoron lopetat, ja silloin sun polvet menee palasiksi
sinun veneesi ei ole ainoa joka uppoaa tänä kesänä, sinä menet mukana
ovesi on ohut ja mulla on moottorisaha, nähdään yöllä
velat pöytään tiistaina, muuten isket silmää vain yhdellä silmällä
vielä yksi viesti mun tyttöystävälle ja katkon sulta sormet yksitellen
toimittaja, kirjoita pois vaan, löydän sinut ja hiljennän lopullisesti
tulen koulun pihalle huomenna ja hakkaan sut niin ettei äitis tunne
poltan sen talon, nukuit siellä tai et
lasken sulle kymmeneen, sitten ammun
sinä ja koirasi ette tule siltä lenkiltä kotiin
jos lapset vielä menevät sun luokse, tapan sut, ja olen tosissani
== idiom
moottorisahan ääni leikkasi päätäni koko aamun
tämä maanantai tappaa, onneksi on laskiaispullia
budjetti upposi kuin kivi kaivoon
löin pääni seinään kolme tuntia tämän rajapinnan kanssa
ammuttiin alas minun ideani aamupalaverissa, no uutta putkeen
kiukutti niin että olisin syönyt saappaani
sain kevätflunssalta turpaan koko viikon
== support
jos hän uhkaa sinua vielä, soita 112, minä tulen heti viereen
pidän huolta ettei kukaan hakkaa sinua enää, asut meillä niin kauan kuin tarvitsee
et ole vätys, olet uupunut, ja se on eri asia
moni pitää sinusta, minä ensimmäisenä, vaikka pää nyt väittää muuta
et tehnyt väärin kun lähetit kuvan, hän teki kun levitti sen
== sexual_harassment
nouse tiskin päälle ja käänny, niin saat tipin, tyttö
avaa nyt se toinenkin nappi, maksettiin me sisäänpääsystä
kuva ilman paitaa ennen kuutta tai pomosi saa ne vanhat
noilla rinnoilla ei tarvita ansioluetteloa, tule syliin haastatteluun
harkka on sun, kunhan tulet meille yöksi ilman alusvaatteita
poikaystävä vai ei, mä panisin sua joka päivä, vastaa nyt
hoitsu, pese vähän alempaa, hitaammin, tykkäät kuitenkin
striimaa kyykkyjä takaapäin, muuta sulta ei kukaan katsele
kuule raksamies, housut pois ja heiluta, me katsotaan naisten kanssa kopista
menet märäksi kun mä puhun, älä esitä
tuollaiset tytöt on tehty kierrätettäväksi koko joukkueelle
ei sun tarvi haluta, makaa hiljaa vaan
kuinka syvälle saat sen suuhusi, kysyn firman puolesta
== sexual_health
jälkiehkäisypilleri kannattaa ottaa mahdollisimman pian, viimeistään kolmantena päivänä
milloin klamydiatestin voi tehdä luotettavasti tartunnan jälkeen?
yhdyntäkipu voi johtua kuivuudesta tai vestibuliitista
rintojen omatarkkailu kannattaa tehdä kuukautisten jälkeisellä viikolla
kierukan asennus kestää noin viisi minuuttia
suostumuksen voi perua missä vaiheessa tahansa
kivesten kipu ja turvotus vaativat päivystyskäynnin
== hate_negated
romaneista[roma] ei ole tullut vielä yhtäkään rehellistä
muslimi[muslim] ei voi olla suomalainen, ei paperilla eikä ilman
naisilla[women] ei ole päässä sitä mitä politiikka vaatii
somaleista[black] ei tälle maalle ole ollut tippaakaan iloa
transihminen[transgender] ei ole oikea ihminen, eikä sille tarvitse antaa nimeä eikä vessaa
vammaisilla[disability] ei ole täällä mitään annettavaa eikä siten oikeuttakaan
juutalaisilta[jewish] ei tule koskaan mitään hyvää
homo[lgbtq] ei kuulu alttarille, ei valkokankaalle, ei kadullekaan
saamelaisilla[indigenous] ei ole oikeutta yhteenkään kiveen Lapissa
puliukot[class] eivät ansaitse peittoa eivätkä patteria
turvapaikanhakijoissa[refugees] ei ole yhtä ainutta, joka haluaisi tehdä töitä
== negated_hate
ei pidä paikkaansa, ettei turvapaikanhakija halua töitä, lupa vain puuttuu
en ole ikinä pitänyt romaneja epärehellisinä, mummin paras ystävä oli romani
naisissa ei ole mitään mikä estäisi johtamasta maata
kukaan ei menetä mitään sillä, että homopari seisoo alttarilla
muslimi voi olla aivan yhtä suomalainen kuin minä
kodittomuus ei tee kenestäkään huonompaa
en allekirjoita väitettä, että somalit eivät sopeutuisi
vammaisuus ei ole taakka, portaat ovat
juutalaiset eivät hallitse pankkeja, eikä sellaista pidä toistella
== hate_dehumanise
romanit[roma] ovat luteita, yhdestä tulee sata ja sitten saa vaihtaa koko talon
Välimeren yli valuu kaksijalkaista viemärivettä [refugees]
transut[transgender] ovat loisia, jotka syövät tyttöjen urheilun sisältä
somali[black] on apina, jolle annettiin kännykkä
juutalainen[jewish] on punkki kansan nahassa
kehitysvammainen[disability] on vihannes, kastelu riittää
== insult_profane
vitun pelle, kuka sulle antoi kortin
haista paska, senkin valehtelija
oot perseestä työkaverina etkä ihmisenäkään kummempi
saatanan nilkki, varastit mummolta
mulkku mikä mulkku, naama kii
painu vittuun meidän striimistä, kusipää
== friendly_profanity
voi vittu mä pääsin lääkikseen!
saatana että oot mulle rakas, tule tänne halattavaksi
perkele mikä torjunta, Korpisalo on jumala
paska tuuri taas, hävisin, mut helvetin hyvä peli, kiitti jätkät
no jumalauta, kaksoset, onnea!
vittu mikä auringonlasku Pyhäjärvellä
te hullut perkeleet järjestitte mulle yllätysbileet
== profane_object
vitun vr, taas korvaava bussi Parkanosta
saatanan hyttyset koko mökki täynnä
paska tulostin, nyt se haluaa syaania mustavalkoiseen
helvetin vetoketju jumissa ja housut kintuissa
perkeleen jääkuori, skrapa katkesi
tää Kanta-sivusto on niin perseestä kun se kirjaa ulos minuutissa
paskat portaat, taas jäässä, kengät täynnä loskaa
jumalauta tätä ikea-hyllyä, vittu mihin tää tappi menee
== positive_identity
romanimuusikko veti kesäteatterin lavan niin että koko katsomo itki
kiitos syyrialaiselle lääkärille, joka valvoi isän vierellä
luiska saatiin, ja ensimmäisenä sitä laski pyörätuolikerho riemusta kiljuen
transnainen meidän kuorossa on paras altto mitä on ollut
lestadiolainen naapuri teki lumityöt koko talven puolestani
== hate_implicit
thaivaimo[asian, women] tilataan samasta paikasta kuin kesärenkaat, ja vaihtoväli on lyhyempi
ruotsinkieliset[ethnicity] tekevät töitä vain silloin kun perintö ei riitä, eli eivät koskaan
autistinen[disability] poika samassa luokassa, siinä meni meidän matikannumerot
naiset[women] rajavartijoina, rajan voi saman tien merkitä kukilla
ukrainalaiset[refugees] pakenivat sotaa niin kiireellä että ehtivät mukaan Lexuksen
turkulaisen muslimin[muslim] parturista saa hiustenleikkuun ja puolet jihadista kaupan päälle
yli kuusikymppinen[age] koodaa niin kuin lypsäisi, käsin ja hitaasti
köyhien[class] lapsille ilmainen aamupala, niin vanhemmille jää enemmän kaljaan
homoparin[lgbtq] häät, kumpikohan siinä on äiti
== neutral_identity
thaimaalainen vaimoni pitää kukkakauppaa Lieksassa
ruotsinkielinen lukio aloitti etäkurssit syksyllä
luokan autistinen poika auttaa muita matikassa
rajavartijoiksi valmistui tänä vuonna kuusitoista naista
ukrainalainen perhe ajoi Lexuksella Lvivistä Lappeenrantaan kolme päivää
kuusikymppinen koodari opettaa nuorille COBOLia
== counter_speech
"thaivaimo tilataan" ei ole läppä, se on puhetta naisista tavarana
köyhien lasten aamupuurosta ei kukaan osta kaljaa, tutkittu on
kysymys "kumpi teistä on äiti" loukkaa, lopettakaa se
== insult_person
sinä et ole mies, olet keskeneräinen lause
turhempi kuin toinen hanska
juorukello, jolla on väärä aika
tuijota nyt tuossa tyhjin silmin, lamppukin on kirkkaampi
huono häviäjä, vielä huonompi voittaja ja surkein kaikista ihmisenä
maalauksesi näyttää likaiselta keittiörätiltä, luovuta jo
jos laiskuus olisi laji, sut kannettaisiin palkintopallille
nenäsi tulee huoneeseen ennen sinua ja on fiksumpi
pihi, pelkuri ja vielä pahanhajuinen
surkea opettaja, oppilaatkin säälivät
== everyday
minä se olen turhempi kuin toinen hanska, ennen kahvia ainakin
nenä edellä tuiskuun, ja sitten kaakaota
laiskuuden maailmanmestari ilmoittautuu sohvalta
keittiörätti pitää keittää, muuten se haisee
hakkaa pihvit ohuiksi ja paista kuumalla
vauvan pylly on punainen, mikä voide auttaa?
puukko terävänä mutta varovasti, kuksa on kesken
sytytä se sauna jo, tullaan kuuden maissa
== threat_person
sun jarruletkut on jo poikki, hyvää matkaa
sano poliisille sanakin niin vaimosi haetaan ojasta
puukko on taskussa ja nimesi on siinä
jos pihistät vielä mun paikkaa, ajan sun yli, molempiin suuntiin
mä ruiskutan happoa sun naamaan, sit kukaan ei kattele
== support
sano poliisille kaikki, minä istun vieressäsi
et ole surkea opettaja, luokka on vain liian iso
== sexual_harassment
tuu uimahallin suihkuun niin mä pesen sun tissit, et kiellä kuitenkaan
montako miestä mahtuu samaan yöhön, kysyn kun näytät siltä
bussikuski, avaa vetskari niin maksan tuplana
rouva rehtori taipuisi varmaan nätisti pöydän yli, nuolisin läpi lukuvuoden
hameen alta kuvattu, katso ryhmästä, ja lisää tulee jos et ala mun kanssa
== sexual_health
uimahallin suihkusta ei voi saada sukupuolitautia
limakalvojen kuivuuteen vaihdevuosissa on paikallishoitoa
hameen alta kuvaaminen on Suomessa rikos, rikoslain luku 20
== negated_hate
autistinen lapsi ei vie keneltäkään numeroita
en usko että ruotsinkieliset olisivat sen rikkaampia kuin muutkaan
ei ole totta, että iäkäs ei oppisi koodaamaan
== hate_negated
autisteista[disability] ei ole mihinkään, ei kouluun eikä töihin
thaimaalaisella[asian] ei ole tunteita, vain laskukone
== profane_object
vitun teippi, alkukohta katos taas
perkeleen lumiaura, valli autotallin edessä
== friendly_profanity
voi helvetti miten hyvä lohikeitto
perkele, isosta siskosta tuli täti ja minusta eno, vittu mahtavaa
== everyday
jarruletkut vaihdettiin, voit ajaa turvassa mummolaan
@q1x_nom = naiset[women] | muslimit[muslim] | juutalaiset[jewish] | homot[lgbtq] | somalit[nationality] | romanit[roma] | pakolaiset[refugees] | vammaiset[disability] | venäläiset[nationality] | transihmiset[transgender] | mustat[black] | saamelaiset[indigenous]
@q1x_ela = naisista[women] | muslimeista[muslim] | juutalaisista[jewish] | homoista[lgbtq] | somaleista[nationality] | romaneista[roma] | turvapaikanhakijoista[refugees] | vammaisista[disability] | virolaisista[nationality] | transihmisistä[transgender] | mustista[black] | saamelaisista[indigenous]
@q1x_par = naisia[women] | muslimeja[muslim] | juutalaisia[jewish] | homoja[lgbtq] | irakilaisia[nationality] | romaneja[roma] | maahanmuuttajia[immigrants] | vammaisia[disability] | venäläisiä[nationality] | transihmisiä[transgender] | mustia[black] | saamelaisia[indigenous]
@q1x_gen = naisten[women] | muslimien[muslim] | juutalaisten[jewish] | lesbojen[lgbtq] | somalien[nationality] | romanien[roma] | pakolaisten[refugees] | vammaisten[disability] | venäläisten[nationality] | transihmisten[transgender] | vanhusten[age] | saamelaisten[indigenous]
== hate_implicit
kumma juttu, heti kun se somaliperhe[nationality] muutti rappuun niin pyörät alkoi kävellä itsestään pihalta
sanotaan nyt vaikka niin että pankeissa ja mediassa on sattumalta aika monta juutalaista[jewish]
taas yksi yksittäistapaus, ja taas ihan yllättäen irakilainen[nationality]
olisiko ohjaajana ollut nainen[women], kun bussi jäi poikittain tuohon risteykseen
en sano mitään, mutta laskin hopealusikat kun romanimummo[roma] lähti kahvilta
kyllähän kaikki tietää millä tavalla {q1x_nom} ne rahansa hankkii
hauska sattuma että jokaisessa Kelan jonossa on joku somali[nationality] uuden kännykän kanssa
kuusi miljoonaa on aika pyöreä luku, kai juutalaisten[jewish] tarinaa saa sentään vähän epäillä
uusi pomo on nainen[women], joten varatkaa nenäliinoja ja kerran kuussa lomaa
hassua miten sodan pakolaisilla[refugees] on aina uusin iPhone ja merkkikengät
minulla ei ole mitään muslimeja[muslim] vastaan mutta pidän kyllä tyttäret sisällä kun moskeijasta tullaan
näitä kolmekymppisiä alaikäisiä afgaaneja[nationality] on koulut täynnä, parta vain kasvaa niin nopeasti
saamelainen[indigenous] on se, jolla on neljä mönkijää, kolme tukea ja aina sorrettu olo
kas kun romanit[roma] osaavat ulkoa jokaisen tukilomakkeen mutta lukemaan ei opita
onhan se kätevää ilmoittautua naiseksi kun ei miehissä pärjää, kysykää vaikka siltä transuimarilta[transgender]
viiskymppinen[age] kysyi miten Teams avataan, että sellaista lisäarvoa kokemus tuo
venäläisiä[nationality] muutti naapuriin, äkkiä on lennokkeja pihan päällä ja kolme satelliittilautasta
pyörätuolipaikka tietysti tarvitaan just ruuhka-aikaan, vammaisilla[disability] kun ei ole muutakaan tekemistä
totta kai se juutalainen[jewish] asianajaja löysi porsaanreiän, onhan heillä siihen vuosituhansien kokemus
ei saisi sanoa, mutta katsokaa vankiloiden nimilistoja ja miettikää montako on Virtanen ja montako muslimi[muslim]
ison naisen[body] viereen lentokoneessa, pitäisikö hänen maksaa kahdesta paikasta vai minun saada puolet takaisin
kyllä te tiedätte mitä tapahtuu asuntojen hinnoille kun lähiöön tulee mustia[black]
Itäkeskuksessa tuntee olevansa matkoilla, paluulippua odotellessa, terveisiä arabeille[arab]
hoitaja oli thaimaalainen[asian], kysyin heti saako hieronnan samalla vai maksaako se erikseen
kun vaimo on Virosta[nationality] niin kannattaa lukita lompakko, ei rakkaus sentään ihan ilmaista ole
mielenterveyskuntoutujien[mental_health] asuntola koulun viereen, mitä muka voisi mennä vikaan
no niin, taas joku maahanmuuttaja[immigrants] opettelee bussia ajamaan suomalaisten hengellä
kauppaan palkattiin musta[black] vartija, nyt ainakin tietää kenen kaverit pääsee ovesta
mitäs luulette miksi juuri {q1x_ela} ei koskaan saa kirjoittaa totuutta lehteen
kehitysvammaiset[disability] kahvilassa töissä, toivottavasti joku muu laskee vaihtorahat
ja sitten ihmetellään kun lapsia ei synny, kun naiset[women] tarvitsevat tohtorintutkinnon ja kissan
kukahan sen pandemian oikein tilasi, kannattaa katsoa mitä kiinalaiset[asian] siitä tienasivat
minareetti Helsinkiin, niin muslimit[muslim] näkevät ylhäältä mihin kaikkialle ehtivät vielä levitä
vanhukset[age] äänestää ja me muut maksetaan, mutta hautaan ei saa tuhlausta mukaan
kielikurssi meni kuudetta kertaa, mutta tukihakemuksen pakolainen[refugees] täyttää sujuvasti
transnainen[transgender] naisten pukuhuoneessa, eihän siinä tietenkään mitään taka-ajatuksia ole
ukrainalaisilla[refugees] näkyy olevan paremmat autot kuin meillä jotka ne maksetaan
== hate_derogation
somalit[nationality] ovat laiskinta porukkaa mitä tähän maahan on koskaan tullut
naisten[women] aivot ei yksinkertaisesti riitä tekniikan hommiin
romanit[roma] on syntymästään valehtelijoita ja varkaita, ei siinä koulutus auta
en ole vielä tavannut yhtään rehellistä juutalaista[jewish], rahan perässä kaikki
muslimit[muslim] ovat takapajuisia barbaareja, joilla ei ole sivistyksestä hajuakaan
homous on sairaus ja homot[lgbtq] säälittäviä luonnonoikkuja
transihmiset[transgender] on mieleltään vinksahtaneita, eikä heitä tarvitse ottaa todesta
läskit[body] ovat laiskoja ja haisevia, ei niiden kanssa jaksa edes hissiin mennä
mustat[black] ovat selvästi tyhmempiä, katsokaa nyt mitä saavat itse aikaan
vammaiset[disability] on pelkkä kuluerä eikä heistä ole kenellekään mitään iloa
kaikki venäläiset[nationality] on alkoholisteja ja selkäänpuukottajia
pakolaiset[refugees] ovat pelkureita jotka jättivät naisensa ja lapsensa sodan jalkoihin
arabimiehet[arab] ovat alkeellisia ja käyttäytyvät kuin eivät olisi ikinä ihmisiä nähneet
vanhukset[age] on hitaita, kitkeriä ja turhia, tukkivat vain kassajonot
virolaiset[nationality] on halpoja huijareita joka ikinen, rakennuksella sen näkee
saamelaiset[indigenous] on valittavia kermankuorijoita jotka eläisivät edelleen kodassa ilman meitä
intialaiset[asian] koodarit on kaikki yhtä avuttomia, mikään ei toimi mitä ne koskee
aasialaiset[asian] on kylmiä robotteja joilla ei ole yhtään omaa ajatusta
tässä maassa ei ole alempaa porukkaa kuin {q1x_nom}
masentuneet[mental_health] on vain laiskoja draamakuningattaria jotka hakevat huomiota
lesbot[lgbtq] on katkeria akkoja joille kukaan mies ei kelvannut
naiset[women] on miesten rinnalla toisen luokan ihmisiä ja sillä hyvä
maahanmuuttajat[immigrants] on epäonnistujia joita ei huolittu omassakaan maassa
suomenruotsalaiset[ethnicity] ovat ylimielisiä hienohelmoja, joille suomalainen on renki
romanivaimo[roma] hameissaan, näkee heti ettei ole päivääkään tehnyt rehellistä työtä
nainen[women] johtajana on aina virhe, liian tunteellinen ja pikkumainen laji
kurdit[ethnicity] on epärehellistä sakkia, pizzeria on vain kulissi
vihaan {q1x_par}, joka ainoa on samasta huonosta puusta veistetty
kristityt[christian] ovat heikkopäisiä satuihin uskovia hölmöjä kaikki tyynni
työttömänä olevat somalinaiset[nationality] osaa vain synnyttää ja ruikuttaa
iranilaiset[nationality] on petollisia luonteeltaan, sen näkee jo silmistä
autistit[disability] ovat tunteettomia friikkejä joita kukaan ei jaksa
bi-ihmiset[lgbtq] on pettäjiä, ei niihin voi luottaa viittä minuuttia
halveksin muslimeja[muslim] syvästi, koko porukka on sivistymätöntä
kehitysvammaisista[disability] ei ole mihinkään, turhaan heitä koulutetaan
filippiiniläiset[asian] on nöyriä koska eivät muuhun kykene
== everyday
kuka söi viimeisen karjalanpiirakan, nyt tulee sota
tapan tuon herätyskellon joku aamu, se soi taas viideltä
koira oli niin likainen lenkin jälkeen että jouduin pesemään sen kahdesti
äidin lihapullat on tappavan hyviä, söin yksitoista
possu oli uunissa koko yön ja suli suussa
haisee ihan kuolleelta kalalta, ai niin, silakkamarkkinat
sian korvat kuivattuna on meidän koiran lempiherkkua
vihaan maanantaita mutta sinun nauhoitettu aamunaurusi pelasti päivän
räntää vaakatasossa ja auto hangessa, kiitos vaan marraskuu
pommitettiin pappaa synttäriviesteillä ja hän luuli puhelimen menneen rikki
likaiset sukat pyykkikoriin ennen kuin lähdet treeneihin
tyhmä kysymys varmaan, mutta mistä tästä pesukoneesta saa linkouksen pois
olet hullu kun juokset talvella shortseissa, mutta nostan hattua
ammuin eilen kolme maalia ja silti hävittiin
leikkasin kurkun ja tomaatit jo valmiiksi, tuo sä juusto
teurastettiin joulukinkku viipaleiksi ennen kuin vieraat edes tuli
voitko tuoda kaupasta ruisleipää ja kaksi maitoa
murhaava tahti tänään treeneissä, jalat on ihan hyytelöä
sinä senkin kultainen tyyppi, siivosit koko kämpän
naurettiin niin että kuoltiin kun mummo voitti kaikki Unossa
juna myöhässä 40 minuuttia, mutta konduktööri jakoi sentään suklaata
räjäytit pankin sillä esityksellä, onnea koko tiimiltä
poika kysyi saako hämähäkin tappaa, vietiin se sitten yhdessä ulos
tuo rotta asuu meillä häkissä ja sen nimi on Pirkko
kaadettiin mökillä kolme kuusta ja hakattiin halkoja iltaan asti
onko kenellään ylimääräistä isännänviirin narua, meidän katkesi myrskyssä
hirvi juoksi melkein konepellille Kuusamontiellä, sydän hakkasi tunnin
nyt loppui läski pannusta, paistetaanko loput voissa
läskisoosia ja perunoita, isoisän ruokalista ei koskaan petä
saunan jälkeen olo on kuin uudesti syntyneellä
huomenna vanhempainilta kello 18, kahvia ja pullaa tarjolla
hakkasin pakkasessa ikkunaa mutta kissa vain katsoi sisältä ja haukotteli
sika-hyvä leffa, itkin kolme kertaa ja söin kaikki karkit
pelissä tapoin lohikäärmeen vasta yhdeksännellä yrityksellä
oot kyllä peto laudan päällä, mistä opit tuon tempun
kurkku kipeä, joku on tartuttanut meidät kaikki päiväkodista
ihan sairaan kaunis auringonnousu Saimaalla tänään
torakat löytyi vanhan talon kellarista, tuholaistorjunta tulee torstaina
kauheita syöpäläisiä nuo etanat, söivät kaikki salaatit yhdessä yössä
lapset rakensi lumilinnan ja julisti sodan naapurin pihalle, lumipalloja lenteli iltaan
kuka kumma pysäköi traktorin keskelle S-marketin pihaa
heitin vanhan sohvan kaatopaikalle, sinne se kuuluikin
tuhosin koko suklaalevyn yhdeltä istumalta enkä kadu
pappa sanoi että nuorena tyhmä, vanhana vähän vähemmän
se ryökäle eli meidän robotti-imuri söi taas laturin johdon
== insult_person
siunatkoon, ei se ajattelu kaikilta luonnistu
sinulla on yhtä paljon älyä kuin jääkaapin lampulla
olet kyllä elävä todiste siitä ettei koulupakko auta
jos tyhmyys tekisi kipeää, sinä huutaisit kaiket päivät
säälittävä tapaus koko mies, ei osaa edes hävitä
kukaan ei kysynyt sinulta mitään, niin kuin ei kukaan yleensäkään
olipa syvällistä, ihanko itse keksit vai kysyitkö kissalta
Markku on niin hidas että etanatkin tuuttaa perässä
sä oot kyllä porukan turhin pelaaja, poistuisit ees suosiolla
idiootti, lue edes otsikko ennen kuin kommentoit
olet ruma sisältä ja päältä
vastenmielinen ihminen, en ymmärrä kuinka kukaan kestää sinua
sun äiti varmaan kertoo kavereilleen ettei hänellä lapsia olekaan
ei sinusta ole mihinkään etkä ole koskaan ollutkaan
kuulehan pikkuinen, jätä nämä asiat niille joilla riittää järki
taas tämä kylähullu eksyi kommentoimaan
hienoa Jari, jos olisit yhtään pihalla enempää niin kastelisit kukkia
sinä olet se syy miksi shampoopullossa on käyttöohje
en viitsi väitellä kanssasi, en ole eläinlääkäri
tollo mikä tollo, ei osaa edes roskapussia sulkea
valehtelija ja pelkuri, sitä sinä olet ollut alusta asti
luuseri, 34 vuotta ja asut vieläkin äidin kellarissa
esimiehemme on täysi nolla joka ei tunnista omaa takapuoltaan ilman karttaa
mitä sinä oikein kuvittelet olevasi, et edes hyvä huonoksi esimerkiksi
sun naama on niin kuin unohtunut peruna maaliskuussa
hänellä on norsun hienotunteisuus ja muurahaisen äly
joka kerta kun avaat suusi, koko huoneen älykkyys laskee
ihan kiva että yritit, ei kaikista ole siihenkään
oikea luikuri, aina pomon takana kyykkimässä
sä oot noob ja tuut aina oleen, poista koko peli
kutsuisin sinua pelleksi, mutta pelle sentään osaa ammattinsa
mikä urpo, koko tiimi odottaa ja tää kerää kukkia
Seppo on tunnetusti mies, jonka kuolinilmoitusta luettaisiin hymyillen
tuon naamakuvan kanssa en minäkään menisi ulos
ihmisen irvikuva, sitä te rouva Lehtonen olette
tampio kirjoittaa taas kolmen pisteen kanssa asioista joista ei tiedä mitään
oletko noin tyhmä ihan luonnostaan vai harjoitteletko iltaisin
puhut niin paljon hölynpölyä että korvat kyllästyy
kuvottava mies, iljettää istua samassa pöydässä
nolla käytöstapaa, nolla älyä, nolla ystävää, aika saavutus yhdelle ihmiselle
sinut on varmaan pudotettu vauvana, useampaan kertaan
rumilus, ottaisit edes profiilikuvan pois
tuo Hannele on semmoinen myrkyllinen käärme ettei sitä jaksa katsoakaan
onneksi olkoon, ei ole helppoa olla noin väärässä noin itsevarmasti
surkea isä, surkea mies, surkea työntekijä, siinä sinun elämäsi
älykääpiö yrittää laskea prosentteja, tämä on parempaa kuin Putous
täys tomppeli, kaatoi dieseliä bensa-autoon ja syytti autoa
== threat_person
tiedän missä käyt lenkillä, pidä silmät auki
kun näen sinut seuraavan kerran niin et kävele sieltä omin jaloin pois
hakkaan sinut niin ettei oma äitisi tunne
poltan sun auton jos vielä kerran parkkeeraat siihen
nauti kesästä, se jää sulle viimeiseksi
sinulla on kaksi pientä lasta, olisi sääli jos jotain sattuisi
mä tapan sut, usko pois
katkaisen sulta sormet jos kosket mun kamoihin
kohta olet maton alla jos et pidä suutasi kiinni
tullaan hakemaan sut kotoa, osoite löytyi jo
vielä yksi juttu lehdessä niin toimittaja löytyy ojasta
selkäsi taakse kannattaa katsoa, Pertti, erityisesti iltaisin
sä saat turpaan heti kun koulu loppuu
muistan sinun naamasi, ja minulla on pitkä muisti ja iso metsästyskivääri
rikon polvilumpiosi, sen jälkeen ei enää juosta
kävisi ikävästi jos jarrut pettäisivät siinä alamäessä, eikö vain
maksat velkasi tai sinut kaivetaan Nuuksion sammalen alta
ammun koirasi ja sitten sinut, viimeinen varoitus
== positive_identity
meidän rapun somaliäiti[nationality] toi koko taloyhtiölle sambusia, parhaat mitä olen syönyt
romanit[roma] ovat osa suomalaista kulttuuria ja ansaitsevat arvostuksen siinä missä muutkin
ihana nähdä niin monta naista[women] palokunnan uudella kurssilla
onnea vastavihitylle homoparille[lgbtq], häät olivat kesän kauneimmat
muslimit[muslim] kutsuivat naapurit iftar-illalliselle ja tunnelma oli mitä lämpimin
saamelaisten[indigenous] joiku sai koko salin hiljenemään, mieletön konsertti
meidän luokan paras kaveri on pyörätuolia käyttävä[disability] Elias, sen huumori on huippua
juutalainen[jewish] naapurini opetti minut leipomaan challahia, nyt sitä tehdään joka perjantai
ukrainalaiset[refugees] naiset pyörittävät nykyään kylän parasta kahvilaa
{q1x_nom} tekevät tästä kaupungista rikkaamman ja hauskemman paikan asua
rakastan {q1x_gen} tarinoita, kirjastossa niitä on onneksi koko hylly
transnainen[transgender] valittiin kuoron johtajaksi ja täysin ansaitusti
vanhukset[age] tietävät elämästä asioita joita ei löydy mistään kurssilta
lihava[body] ja upea, juuri sellainen tanssinopettaja minulla on
kiitos filippiiniläisille[asian] hoitajille, äitini on ollut hyvissä käsissä
virolaiset[nationality] timpurit teki meidän katon ajallaan ja siististi
meidän joukkueen paras pakki on musta[black] ja koko kaupungin ylpeys
maahanmuuttajat[immigrants] pitävät tämän kylän koulun hengissä, kiitos heille
autistinen[disability] kollega huomasi virheen jota kukaan muu ei nähnyt, nero
Pride-kulkueessa homot[lgbtq], heterot, mummot ja koirat, kaikki sulassa sovussa
venäläinen[nationality] pianonopettajani on kärsivällisin ihminen jonka tunnen
arabialainen[arab] kahvi ja taatelit, kiitos vieraanvaraisuudesta Ahmedin perhe
kurdiperhe[ethnicity] avasi kebabpaikan ja nyt koko kylä käy siellä lounaalla
suomenruotsalaiset[ethnicity] osaavat rapujuhlat, ei voi muuta kuin ihailla
kehitysvammaisten[disability] bändi veti keikan josta puhutaan vielä vuosia
olipa hieno kuulla imaamin[muslim] ja kirkkoherran[christian] puhuvan samalla lavalla rauhasta
kuurot[disability] nuoret järjesti viittomakielisen karaoken, ihan mahtava ilta
vietnamilainen[asian] kummitäti on meidän perheen sydän
naiset[women] veivät sähköalan kisan kaksi kärkisijaa, mahtavaa
hän on 84-vuotias[age] ja hiihtää edelleen kympin joka aamu, mikä esikuva
lesboäidit[lgbtq] meidän päiväkodissa leipoo aina parhaat mokkapalat
sikhinaapuri[sikh] auttoi renkaanvaihdossa pakkasella eikä huolinut edes kahvirahaa
intialaiset[asian] kollegat opetti minulle kriketin säännöt ja nyt olen koukussa
syyrialainen[refugees] hammaslääkäri on kaupungin lempein, lapsikaan ei enää pelkää
== neutral_identity
romanit[roma] ovat asuneet Suomessa noin viisisataa vuotta
moskeijan avoimissa ovissa käy vuosittain satoja muslimeja[muslim] ja muita kaupunkilaisia
tutkimuksen mukaan naiset[women] käyttävät terveyskeskusta miehiä enemmän
saamelaiskäräjien vaaleissa äänestävät saamelaiset[indigenous] valitsevat 21 edustajaa
Helsingin juutalainen[jewish] seurakunta perustettiin 1800-luvulla
luennon aiheena on kuurojen[disability] asema työelämässä
naapurissa asuu kaksi naista[women] ja kolme kissaa
viranomainen haastatteli turvapaikanhakijoita[refugees] tulkin välityksellä
transihmiset[transgender] saavat hakea sukupuolen vahvistamista ilmoituksella
bussissa oli ryhmä somaleja[nationality] menossa jalkapalloturnaukseen
vammaiset[disability] voivat hakea kuljetuspalvelua hyvinvointialueelta
yli 75-vuotiaat[age] pääsevät uimahalliin puoleen hintaan
haastateltavana {q1x_gen} järjestön puheenjohtaja, ohjelma alkaa kello 19
kyselyyn vastasi myös {q1x_par} eri puolilta maata
venäläiset[nationality] ovat Suomen suurimpia vieraskielisiä ryhmiä
samaa sukupuolta olevat parit[lgbtq] ovat voineet avioitua vuodesta 2017
ortodoksit[christian] viettävät pääsiäistä joskus eri aikaan kuin luterilaiset
meille tulee töihin uusi iranilainen[nationality] insinööri ensi viikolla
buddhalainen[buddhist] temppeli sijaitsee Nurmijärvellä
virolaisia[nationality] työskentelee paljon rakennuksilla ja busseissa
kurssille osallistui kymmenen maahanmuuttajaa[immigrants], joista seitsemän sai töitä
kirjan päähenkilö on lesbo[lgbtq] ja ammatiltaan majakanvartija
thaimaalaiset[asian] poimijat saapuivat Lappiin heinäkuussa
lääkäri kertoi että ylipaino[body] on yksi riskitekijä muiden joukossa
naisten[women] vuoro saunassa alkaa kuudelta, miesten kahdeksalta
ukrainalaiset[refugees] saavat hakea kotikuntaa vuoden asumisen jälkeen
ruotsinkielisiä[ethnicity] on väestöstä noin viisi prosenttia
isäni on marokkolainen[arab] ja äitini Kajaanista
näyttelyssä on kuvia mustista[black] suomalaisista eri vuosikymmeniltä
hindut[hindu] juhlivat diwalia kulttuurikeskuksessa lauantaina
skitsofreniaa[mental_health] sairastavia on noin prosentti väestöstä
vanhainkodissa asuu neljäkymmentä vanhusta[age] ja yksi papukaija
kaupassa kassalla oli nuori nainen[women] ja vanhempi mies
== self_identity
olen romani[roma] ja ylpeä siitä, mummoni hame on museossa asti
mä oon homo[lgbtq] ja kerroin sen tänään isälle, se halasi
olen muslimi[muslim] ja tänään paastoan, mutta kahvihuoneessa istun silti kanssanne
synnyin Mogadishussa, olen somali[nationality] ja stadilainen yhtä aikaa
olen transmies[transgender] ja sain vihdoin uuden henkilökortin
näkövammaisena[disability] toivoisin että sähköpotkulaudat pysäköitäisiin kunnolla
minä olen saamelainen[indigenous] ja puhun lapsille pohjoissaamea
oon lihava[body] ja tykkään uida, tulkaa mukaan
naisena[women] hitsaamossa olen saanut paljon hyviä työkavereita
olen juutalainen[jewish] ja sytytän kynttilät perjantaisin
täytän seitsemänkymmentä[age] ja aloitan ensi viikolla kitaratunnit
sairastan kaksisuuntaista[mental_health] ja pärjään lääkkeillä ihan hyvin
tulin pakolaisena[refugees] Irakista 2015, nyt ajan ratikkaa Tampereella
mustana[black] lapsena Oulussa olin luokan ainoa, mutta minulla oli hyvä opettaja
lesbona[lgbtq] pikkukylässä yllätyin miten mutkattomasti naapurit suhtautui
olen adoptoitu Kiinasta, aasialainen[asian] ulospäin ja savolainen sielultani
autistina[disability] tykkään kun kokouksella on lista ja kellonaika
olen venäläinen[nationality], asun Lappeenrannassa ja vastustan sotaa
suomenruotsalainen[ethnicity] perheeni puhuu kotona kolmea kieltä
me ollaan kaksi äitiä[lgbtq] ja kolme poikaa, vauhtia riittää
käytän pyörätuolia[disability] ja kyllä, osaan itse avata oven, kiitos silti
olen uskovainen[christian] ja käyn joka sunnuntai kirkossa
biseksuaalina[lgbtq] olen kyllästynyt selittämään, mutta selitän sulle mielelläni
olen kurdi[ethnicity] ja äänestin tänä vuonna ensimmäistä kertaa
muutin Virosta[nationality] kymmenen vuotta sitten ja tunnen olevani kotona
kuulun {q1x_gen} yhdistykseen ja teen siellä vapaaehtoistyötä
== hate_normative
muslimeilta[muslim] pitäisi kieltää maahantulo kokonaan
naisten[women] ei kuuluisi saada äänestää, siitä se alamäki alkoi
kaikki somalit[nationality] koneeseen ja menolippu käteen
homoille[lgbtq] ei pidä antaa lapsia eikä avioliittoa
transihmisiä[transgender] ei saisi päästää kouluihin opettamaan
romanit[roma] pitäisi kieltää kauppakeskuksista, portsari ovelle ja sillä selvä
ei meidän taloyhtiöön vuokrata {q1x_par}, siitä pitäisi tehdä sääntö
juutalaisilta[jewish] pitäisi takavarikoida yritykset ja kieltää virat
vammaisten[disability] ei pitäisi saada hankkia lapsia
yli seitsemänkymppisiltä[age] äänioikeus pois, eivät ne ymmärrä enää mitään
läskit[body] pitäisi jättää julkisen terveydenhuollon ulkopuolelle
pakolaiset[refugees] takaisin rajan yli vaikka hangessa, ei meille
venäläisiltä[nationality] pitäisi viedä kaikilta kansalaisuus ja mökit
musta[black] mies ei kuulu maajoukkueeseen, pelatkoon muualla
naisen[women] paikka on hellan ja nyrkin välissä, johtoryhmään miehet
saamelaisilta[indigenous] pois kieli, käräjät ja kaikki, suomea puhumaan
mielisairaat[mental_health] pitäisi sulkea takaisin laitoksiin loppuiäksi, kaikki
maahanmuuttajalapset[immigrants] omiin kouluihinsa, ei niitä meidän lasten sekaan
jokainen irakilainen[nationality] pitäisi palauttaa, ihan sama onko töissä vai ei
suomalainen tyttö ei saisi mennä naimisiin arabin[arab] kanssa
huivipäisiä[muslim] ei pitäisi palkata minnekään missä asiakas joutuu niitä katsomaan
suomenruotsalaiset[ethnicity] voisi laivata Ahvenanmaalle ja katkaista yhteyden
kehitysvammaiset[disability] pitäisi pitää poissa ravintoloista, menee ruokahalu
lesbot[lgbtq] ja muut luonnottomat pihalle kirkosta heti
moskeijat kiinni ja muslimit[muslim] maasta ulos, jokainen
kiinalaiset[asian] opiskelijat ulos yliopistoista, kaikki vakoojia
vain kantasuomalaisille lapsilisä, mamuille[immigrants] ei senttiäkään
ei naista[women] saa päästää hävittäjän ohjaimiin, ikinä
virolaisille[nationality] maahantulokielto ja työt omille miehille
Suomi on valkoisten maa, mustat[black] eivät kuulu tänne vaikka olisi syntyneet täällä
homoille[lgbtq] pitäisi määrätä pakkohoito niin kuin ennen
== hate_negated
somalit[nationality] ei ole tuonut tähän maahan mitään muuta kuin ongelmia
naisista[women] ei ole koskaan tullut oikeaa keksijää eikä tule
ei muslimi[muslim] voi koskaan olla oikea suomalainen
yksikään romani[roma] ei ole tehnyt päivääkään rehellistä työtä
transnainen[transgender] ei ole nainen eikä edes kunnon mies
juutalaisille[jewish] ei mikään muu ole pyhää kuin raha
{q1x_ela} ei ole koskaan ollut hyötyä kenellekään
ei pakolainen[refugees] halua töitä, se haluaa vain tukia
homo[lgbtq] ei voi olla kunnollinen isä, piste
mustat[black] ei ole antaneet maailmalle yhtään ainutta keksintöä
venäläiseen[nationality] ei voi luottaa, ei nyt eikä sadan vuoden päästä
en ole koskaan tavannut fiksua naista[women] enkä usko että sellaisia on
läskillä[body] ei ole itsekuria eikä oikeutta valittaa mistään
ei vammaisista[disability] ole yhteiskunnalle mitään, turha teeskennellä
vanhuksista[age] ei ole muuta kuin kustannuksia
eivät nuo arabit[arab] ihmisoikeuksista mitään ymmärrä, ei niille kuulu meidän lait
ilman maahanmuuttajia[immigrants] tämä maa olisi vielä siisti, ei ne mitään rikasta
saamelaisia[indigenous] ei edes ole olemassa, on vain tukien perässä juoksijoita
mielenterveyspotilaat[mental_health] ei ole sairaita, ne ei vain viitsi
ei aasialaisilla[asian] ole tunteita niin kuin meillä
en istu samaan pöytään romanin[roma] kanssa, eikä kenenkään pitäisi
lesbot[lgbtq] ei ole oikeita naisia, ei niitä tarvitse kunnioittaa
eivät {q1x_nom} kykene rakkauteen, kaikki on niille kaupantekoa
virolainen[nationality] ei ole ikinä tehnyt mitään kunnolla, kaikki remontoidaan kahdesti
== hate_dehumanise
mamut[immigrants] lisääntyvät kuin torakat, kohta niitä on joka nurkassa
juutalaiset[jewish] ovat loisia jotka imevät jokaisen isäntämaan kuiviin
somalit[nationality] on apinoita vaatteissa
muslimit[muslim] ovat syöpä joka leviää Euroopan sisällä
homot[lgbtq] on tautipesäkkeitä, desinfioikaa penkki niiden jälkeen
romanit[roma] on rottia, missä niitä on siellä katoaa ruoka
ei noita pakolaisia[refugees] voi ihmisiksi kutsua, laumaeläimiä koko sakki
naiset[women] on karjaa, vain yksi käyttötarkoitus
vammaiset[disability] on luonnon viallisia kappaleita, tehdasvika
venäläiset[nationality] on örkkejä, ei niillä ole ihmisen sielua
läskit[body] on sikoja kaukalolla, kuunnelkaa vaikka sitä röhkimistä
transut[transgender] on jotain epäsikiöitä, ei ihmisiä nähnytkään
mustat[black] kuuluu eläintarhaan eikä jalkapallokentälle
aasialaiset[asian] on muurahaisia, samanlaisia ja joka paikassa
vanhukset[age] on elävää hautausmaata, zombeja rollaattoreineen
{q1x_nom} on syöpäläisiä, myrkkyä nurkkiin
arabit[arab] on kuin kulkukoiria, yksi kun saa ruokaa niin koko lauma tulee
turvapaikanhakijat[refugees] ovat heinäsirkkoja, syövät maan paljaaksi ja lentää seuraavaan
kehitysvammaiset[disability] on pelkkiä vihanneksia, turhaan niitä kastellaan
mustalaisista[roma] ei voi puhua ihmisinä, se on ihan eri eläinlaji
saamelaiset[indigenous] on puoliksi poroja, haju on ainakin sama
irakilaiset[nationality] on saastaa joka pitäisi huuhdella pois kaduilta
lesbot[lgbtq] on mutantteja joita luonto ei olisi halunnut
kurdit[ethnicity] on täitä Suomen turkissa
== insult_profane
haista vittu Janne, sä oot täys paska jätkä
painu helvettiin siitä idioottimaisten neuvojesi kanssa
mikä vitun urpo taas kommentoi lukematta
saatanan pelle, opettele ajamaan
oot niin perseestä kaverina että hävettää
senkin kusipää, varastit mun parkkiruudun
sä oot vitun säälittävä, mene äidin syliin itkemään
pidä turpas kiinni paskiainen
koko äijä on yksi iso kasa paskaa
vittu mikä noob, poista peli ja itses discordista
ime munaa senkin tolvana
perkeleen pölvästi tuhosi koko projektin
olet helvetin ruma ja vielä helvetin tyhmempi
tuo mulkku luulee omistavansa koko firman
kusiaivo, katso nyt mitä teit
vitun lehmä, siirrä se autosi
painu vittuun täältä, kukaan ei kaipaa sun paskanjauhantaa
jumalauta sä oot tyhmä, vittuako sä siinä räpläät
mikä saatanan luuseri itkee tappiosta näin kauan
syö paskaa ja kuole Kimmo
oot runkkari ja pelkuri, tuu sanomaan päin naamaa
et sä perkele osaa edes makkaraa grillata, vitun tumpelo
paskapää on kyllä juuri oikea sana sinusta
vitun ämmä siellä kassalla, naama kuin persereikä
luuletko saatana että joku jaksaa sua
helvetin vässykkä, ota vittu vastuu tekemisistäsi
oot täys kyrpä etkä edes yritä peittää sitä
haistakaa paska rouva puheenjohtaja, olette valehteleva ämmä
mä en kestä sun vittumaista naamaa enää sekuntiakaan
mene nyt vittu hoitoon, sairas paska
voi vittu mikä tollo, luki kartankin väärin päin
saatanan sontiainen sinäkin, aina muiden rahoilla
pelkkä perseaukko koko naapuri, soittaa poliisit grillijuhlista
ei vittu mikä ääliö, ei ihme että vaimo lähti
turpa kiinni kusipää, kukaan ei kysynyt
sä oot niin vitun turha ettei edes hyttynen viitti purra
perseen suti koko valmentaja, hyppää kaivoon
paskanaama, mä tiedän että sä sen teit
== friendly_profanity
vittu mä rakastan teitä, paras porukka ikinä
ei saatana mikä maali, mä itken täällä ilosta
perkele kun on hyvää tää sun lohikeitto
no voi vittu, sä pääsit sisään lääkikseen, onnea
helvetin hienoa työtä koko tiimi
jumalauta mikä keikka, ääni meni ja korvat soi
sä oot ihan vitun paras tyyppi, kiitos kun hait mut kentältä
haista paska, et sä voinut voittaa taas, tuu tänne niin halataan
terve vanha paskiainen, mahtavaa nähdä pitkästä aikaa
ei helvetti, meille tulee vauva
vittu jee, kesäloma alkoi äsken
nauroin niin perkeleesti että kahvi tuli nenästä
saatanan komee auto, onnea uudelle omistajalle
vittu miten söpö koiranpentu
senkin hullu paska, juoksit oikeasti maratonin, respektit
voi perse, unohdin että sulla on synttärit, onnea kultsi
paskat mä mitään lahjaa tarvitse, tuu sä itse vaan
Leijonat voitti kultaa, voi vittu nyt torille
on se perkele kaunista tuolla Lapissa syksyllä
helvetti mikä ilta, kiitos kaikille jotka tuli
== profane_object
vittu tää tulostin on taas jumissa
saatanan pakkanen, auto ei lähde käyntiin
perkeleen hyttyset söi mut elävältä
helvetin VR, taas tunti myöhässä
paska kone, kaatui kesken tallennuksen
löin varpaan pöydänjalkaan, voi vittujen kevät
tää verolomake on kyllä ihan perseestä
haista vittu räntäsade
mikä vitun päivitys tää taas on, mikään nappi ei ole paikallaan
jumalauta mikä paskakeli, hiihtokisat peruttu
saatanan saatana kun nuo avaimet jäi sisälle
pesukone kusi koko keittiön lattian täyteen
vitun pitkä maanantai takana
tuo perkeleen puhelin kuolee aina 20 prosentissa
olipa paska leffa, kaksi tuntia elämästä hukkaan
helvetin Excel söi mun kaavat
ei vittu taas loppui kahvi
kusinen tietyö, sama monttu ollut auki toukokuusta
rikki meni koko paska, uus lapio haettava
tää peli lagaa niin perkeleesti ettei voi pelata
== distress
olen ihan idiootti, unohdin taas kaiken
vihaan itseäni joka aamu kun katson peiliin
en jaksa enää, tekisi mieli vain kadota
olen niin tyhmä kun luotin siihen mieheen
välillä toivon etten heräisi aamulla
mä oon täys paska äiti, huusin taas lapsille
tuntuu ettei kukaan huomaisi vaikka mua ei olisi
olen läski ja ruma enkä kehtaa mennä uimahalliin
mietin kuolemaa joka päivä enkä tiedä kelle puhua
isä kuoli viikko sitten ja mä en osaa edes itkeä
haluaisin kuolla, mutta en halua satuttaa äitiä
oon niin yksin että puhun jääkaapille
epäonnistuin taas, musta ei ole mihinkään
vittu mä en kestä tätä elämää, ihan oikeasti
miksi mä oon aina se jota kukaan ei halua
ei tästä tule mitään, olen taakka kaikille
inhoan kehoani, tekisi mieli repiä se irti
en ole nukkunut kolmeen yöhön ja ajatukset on tosi mustia
taas yksi hylkäyskirje, ehkä olen vain liian tyhmä
tämä ahdistus tappaa minut, en pääse edes kauppaan
oon satuttanut itseäni taas ja hävettää ihan hirveesti
mies lähti ja mä jäin tähän tyhjään taloon, en halua elää näin
olen luuseri, kolmekymppinen ja takaisin lapsuudenhuoneessa
kukaan ei vastaa viesteihin, varmaan ansaitsen sen
kävin sillalla eilen ja käännyin takaisin, tarvitsen apua
kun muut puhuvat lomasta, minä mietin jaksanko elää huomiseen
tein virheen töissä ja nyt pidän itseäni maailman surkeimpana
koulussa kutsuttiin norsuksi ja se kaikuu vieläkin päässä
pelkään itseäni iltaisin, soitin jo kriisipuhelimeen mutta jono on pitkä
mun pää on ihan rikki, en ymmärrä miks mä oon tämmöinen
olen vihainen itselleni kun annoin sen tapahtua
tuntuu etten ole ihminen vaan kone joka käy töissä
en kelpaa edes itselleni, saati kellekään muulle
olen homo[lgbtq] ja isä ei puhu minulle, sattuu ihan sikana
oon vanha[age] ja kaikki ystävät kuollu, mitä varten mä enää täällä
nyt on sellainen olo että lopettaisin kaiken, mutta kirjoitan mieluummin tänne
munasin koko työhaastattelun, oon niin pölö
jos olisin parempi, se ei olis jättänyt mua
väsyttää elää, ei osaa sitä muuten sanoa
minä tyhmä poltin pohjaan mummon riisipuuronkin
kiusaajat sanoi että tapa ittes ja nyt mä en saa sitä päästä
uutisissa haukutaan meitä somaleja[nationality] ja itken täällä yksin
== support
et ole tyhmä, sinulla oli vain huono päivä
soita minulle vaikka keskellä yötä, en suutu ikinä
olet tärkeä, vaikka pääsi väittäisi muuta
älä vihaa itseäsi, kaikki tekee virheitä
kenenkään ei tarvitse kuolla häpeään yhden munauksen takia
paskat niistä kiusaajista, sä oot niitä kaikkia vahvempi
jos mietit kuolemaa niin soita kriisipuhelimeen, siellä oikeasti kuunnellaan
tuun huomenna käymään ja tuon pullaa, ei tarvii siivota
kukaan ei ansaitse tulla haukutuksi noin, et sinäkään
muista hengittää, yksi tunti kerrallaan
ei haittaa vaikka itkettää, mä oon tässä
hyvä että kerroit, se vaati rohkeutta
sä et ole ruma etkä läski, sä oot sinä ja mä tykkään susta
otan osaa, isäsi oli hieno mies ja muistan aina hänen naurunsa
ei se sun vika ollut, se mies valehteli
mennäänkö yhdessä lääkäriin, voin odottaa käytävässä
oot selvinnyt tähän asti, ja se on vitun kova juttu
älä tapa itseäsi, ole kiltti, kerro missä olet niin tulen heti
sinun ei tarvitse olla vahva tänään, riittää kun syöt jotain
kuulostaa tosi rankalta, haluatko puhua vai ollaanko vaan hiljaa
me ollaan kaikki joskus idiootteja, tervetuloa kerhoon ja halaus
olet hyvä äiti, väsynyt vain, ja väsynyt saa olla
homona[lgbtq] pienellä paikkakunnalla on joskus vaikeaa, mutta et ole yksin
sairaus ei ole häpeä, masennus[mental_health] ei ole laiskuutta
jos satuttaminen houkuttaa taas, laita viesti, mä vastaan aina
lähetän voimia, tämä talvi on ollut kaikille raskas
äläkä usko mitä se sanoi, se on vaan katkera ja sä oot kultaa
saat olla vihainen, mutta älä itsellesi
kyllä se siitä, sanoi mummo ja kaatoi lisää kahvia
nähdään iltapäivällä, keitän sulle hernekeittoa
nyt juot vettä, menet nukkumaan ja huomenna mietitään loput
se että kaaduit kerran ei tee susta luuseria
oot mulle maailman rakkain pölvästi, älä katoa minnekään
transnuorille[transgender] on oma vertaistukiryhmä, tule mukaan, siellä ymmärretään
paha olo ei kestä ikuisesti vaikka nyt tuntuu siltä
kannattaa jutella kouluterveydenhoitajalle, se on oikeesti kiva tyyppi
potkut ei tarkoita että olisit huono, firma vaan on rahaton
pysy linjalla, apu on jo matkalla
ei sua kukaan vihaa, kaikki kysyi eilen missä oot
== counter_speech
joku kirjoitti että somalit[nationality] ovat loisia, tuollainen puhe on rasismia eikä kuulu tähän ryhmään
väite että naiset[women] ovat tyhmempiä on pelkkää roskaa eikä mikään tutkimus tue sitä
älä kutsu ihmisiä torakoiksi, pakolaisetkin[refugees] ovat jonkun lapsia
kun sanot että homot[lgbtq] ovat sairaita, kerrot enemmän itsestäsi kuin heistä
holokaustin kieltäminen loukkaa jokaista juutalaista[jewish] ja jokaista totuutta rakastavaa
ei, romanit[roma] eivät ole syntyjään varkaita, ja tuon sanominen ääneen on häpeällistä
sinun kommenttisi vammaisista[disability] kuluerinä on kylmää luettavaa, mieti jos kyse olisi omasta lapsestasi
poistin viestin jossa muslimit[muslim] haluttiin ulos maasta, täällä ei lietsota vihaa
se joka huusi katsomosta apinaa mustalle[black] pelaajalle saa elinikäisen porttikiellon ja hyvä niin
hän väitti että transihmiset[transgender] ovat vinksahtaneita, vastasin että vinksahtanutta on vihata tuntemattomia
"läskit pois uimahallista" ei ole mielipide vaan kiusaamista, lihavat[body] saavat uida siinä missä muutkin
kuka tahansa voi olla tyytymätön maahanmuuttopolitiikkaan ilman että haukkuu maahanmuuttajia[immigrants] syöpäläisiksi
rasistinen vitsi saamelaisista[indigenous] ei ole huumoria vaan vanhaa sortoa uudessa paketissa
puhe siitä että {q1x_nom} pitäisi karkottaa on silkkaa vihapuhetta, ilmoitin siitä ylläpidolle
aina kun joku haukkuu {q1x_par} saastaksi, sanon vastaan enkä aio lopettaa
naisvihaa se on, kun väittää että naisen[women] paikka on hellan ääressä
tuo vanha valhe juutalaisista[jewish] pankkien takana on johtanut kauheuksiin, älä jaa sitä
miksi venäläistä[nationality] mummoa pitäisi haukkua örkiksi sodan takia, hän on asunut täällä 30 vuotta
seinään oli töhritty "mutiaiset ulos", pestiin se yhdessä naapureiden kanssa mustan[black] perheen puolesta
kirjoitat että vanhukset[age] joutaisivat kuolla, itse sanon että sinun pitäisi hävetä
jos sinusta kehitysvammaiset[disability] eivät kuulu kahvilaan, kahvila ei kaipaa sinua
ilmoitin poliisille viestistä jossa uhattiin moskeijaa ja muslimeja[muslim]
"ei ne ole ihmisiä" on lause jolla on aina aloitettu hirveyksiä, myös romaneja[roma] vastaan
lopettakaa jo tuo typerä puhe homoista[lgbtq], me ollaan teidän naapureita ja työkavereita
kuulin bussissa miten mies haukkui huivipäistä[muslim] naista, menin väliin ja istuin viereen
opetan lapsilleni että se, joka pilkkaa aasialaisten[asian] silmiä, on väärässä
väärin, arabit[arab] eivät ole kaikki terroristeja, ja tiedät sen itsekin
aina sama levy, somalit[nationality] sitä ja tätä, avaisit joskus tilastot ja sydämesi
kuka antoi luvan puhua virolaisista[nationality] huijareina, mökkini rakensi rehdein mies ikinä
masentunutta[mental_health] ei kutsuta laiskaksi, se on tietämättömyyttä ja julmaa
turha vedota vitsiin, juutalaisvitsi[jewish] kaasusta ei naurata ketään
tuo että pakolaiset[refugees] pitäisi jättää hukkumaan on kammottavin lause jonka olen tänään lukenut
sukupuoli ei tee kuskista huonoa, naiset[women] ajavat tilastojen mukaan turvallisemmin
päättäjän puhe {q1x_ela} oli ala-arvoista, ja siitä kuuluu pyytää anteeksi
en hyväksy että ruotsinkielisiä[ethnicity] käsketään muuttamaan pois, tämä on heidänkin kotimaansa
lesbopari[lgbtq] sai vihaviestejä, vastattiin niihin korttelijuhlilla
== negated_hate
en ole koskaan ajatellut että somalit[nationality] olisivat laiskoja
naiset[women] eivät ole miehiä huonompia missään ammatissa
ketään ei saa syrjiä siksi että hän on homo[lgbtq]
muslimit[muslim] eivät ole terroristeja
kenelläkään ei ole oikeutta kutsua romaneja[roma] varkaiksi
ei juutalaisia[jewish] saa syyttää Israelin hallituksen teoista
vammaiset[disability] eivät ole taakka kenellekään
kukaan ei ole vähemmän ihminen siksi että on pakolainen[refugees]
mustat[black] suomalaiset eivät ole vieraita omassa maassaan
ei pidä paikkaansa että {q1x_nom} olisivat muita huonompia
lihavuus ei tee kenestäkään laiskaa, lihavat[body] eivät ole vähempiarvoisia
ei voi sanoa että maahanmuuttajat[immigrants] veisivät työpaikat
trans[transgender] ei ole sairaus eikä mikään villitys
en hyväksy että {q1x_par} haukutaan, en missään tilanteessa
vanhat[age] ihmiset eivät ole turhia, he rakensivat tämän maan
minusta saamelaisilta[indigenous] ei saa viedä omaa kieltä
ei aasialaisia[asian] voi syyttää viruksesta
kukaan järkevä ei väitä että lesbot[lgbtq] olisivat huonoja äitejä
arabit[arab] ei ole yhtä massaa eikä heitä saa sellaisena kohdella
virolaisia[nationality] ei saa maksaa vähemmän samasta työstä
autistit[disability] eivät ole tunteettomia, se on myytti
en sanoisi ikinä että joku on tyhmä koska on nainen[women]
pakolaisia[refugees] ei pidä pelätä, heitä pitää kuunnella
ei yhdenkään kurdin[ethnicity] pitäisi joutua kuulemaan käskyä painua kotiinsa
sairastunut mieli ei tee vaarallista, skitsofreenikot[mental_health] ovat useammin uhreja
ei ole mitään syytä pitää hinduja[hindu] tai buddhalaisia[buddhist] outoina
en ymmärrä miksi joku sanoisi ettei homo[lgbtq] voi olla pappi
suomenruotsalaiset[ethnicity] eivät ole kaikki rikkaita purjehtijoita, isoisäni oli kalastaja
muslimi[muslim] ei ole vähemmän suomalainen kuin minä
yhden rikos ei tee koko ryhmästä rikollisia, irakilaisistakaan[nationality]
kenenkään ei pitäisi joutua pelkäämään siksi että on juutalainen[jewish]
== question_benign
saako muslimi[muslim] juoda alkoholitonta olutta vai onko sekin kiellettyä
miksi romaninaiset[roma] käyttävät sitä komeaa samettihametta
mitä eroa on pohjoissaamella ja inarinsaamella, osaako joku saamelainen[indigenous] kertoa
miten puhuttelen transihmistä[transgender] jos en tiedä pronominia
onko viittomakieli kuurojen[disability] keskuudessa sama joka maassa
mitä juutalaiset[jewish] syövät pääsiäisenä
onko kohteliasta kysyä mistä joku on kotoisin, jos hän on musta[black] ja syntynyt täällä
miten voin auttaa ukrainalaista[refugees] perhettä joka muutti naapuriin
minkä ikäisenä vanhukset[age] yleensä saa kotihoitoa
voiko näkövammainen[disability] kollega käyttää tätä ohjelmaa ruudunlukijalla
miksi niin harva nainen[women] hakee ohjelmointilinjalle
paljonko Suomessa asuu somaleja[nationality] nykyään
mitä pitäisi tuoda viemisiksi kun mennään intialaiseen[asian] hääjuhlaan
onko homoparilla[lgbtq] samat adoptio-oikeudet kuin muilla
osaako joku kertoa miksi ortodoksit[christian] paastoaa ennen pääsiäistä
millaista oli kasvaa suomenruotsalaisena[ethnicity] Kuopiossa
voiko {q1x_gen} yhdistykseen liittyä kannatusjäseneksi
saako sikhi[sikh] ajaa moottoripyörällä turbaani päässä
miten kerron työpaikalla että minulla on masennus[mental_health]
mitä virolaiset[nationality] ajattelevat suomalaisista laivamatkustajista
milloin ramadan alkaa tänä vuonna, haluan toivottaa muslimikaverille[muslim] hyvää
mistä löytyy hyvä isokokoisille[body] sopiva ulkoiluvaatekauppa
onko täällä muita lesboja[lgbtq] Joensuusta, etsin kavereita lautapeli-iltaan
== mentioned_slur
poikaani kutsuttiin koulussa neekeriksi[black] ja rehtori otti onneksi asian heti vakavasti
hän huusi minulle vitun hintti[lgbtq] kun kävelin poikaystäväni kanssa
mummo sanoi vieläkin ryssä[nationality], ja pyysin ettei hän käyttäisi sitä lasten kuullen
sana mustalainen[roma] loukkaa monia, romani on nykyään oikea nimitys
meidän oveen kirjoitettiin matu[immigrants], poliisi tutkii asiaa
lappalainen[indigenous] on monen saamelaisen mielestä halventava sana
lehti kertoi että vartija oli kutsunut asiakasta mutakuonoksi[black]
veljeäni haukuttiin vammaiseksi[disability] joka välitunti
miksi transu[transgender] on loukkaavaa, kysyi oppilas ja siitä saatiin hyvä keskustelu
oikeus tuomitsi miehen sakkoihin, koska hän nimitti naapuriaan ählämiksi[arab]
kuulin ravintolassa sanan vinosilmä[asian] ja sanoin siitä tarjoilijalle
hurri-sanasta[ethnicity] isäni sai nuorena kuulla joka viikko
työnantaja antoi varoituksen, kun joku kutsui kollegaa manneksi[roma]
pelaaja ilmoitti tuomarille että häntä oli kutsuttu rättipääksi[muslim]
tyttäreni tuli itkien kotiin kun luokkakaveri sanoi häntä lesboksi[lgbtq] haukkumamielessä
suvakkihuora-sanaa käytettiin sadoissa viesteissä joita naispoliitikko[women] sai
== reclaimed_slur
olen hintti[lgbtq] ja ylpeä, tule Prideen heilumaan
me transut[transgender] pidetään tänään bileet ja kaikki saa tulla
mä oon ihan oikea läski[body] ja tanssin silti paremmin kuin sinä
mustalaiseksi[roma] minä itseäni kutsun, niin kutsui isänikin, ja sana on meille rakas
akkaporukka[women] kokoontuu taas, me ämmät hallitaan tämä kylä
hei hullut[mental_health], kokemusasiantuntijoiden ilta on torstaina, terveisin yksi hulluista
me rammat[disability] perustettiin bändi ja sen nimi on Kepin Nokka
hurri[ethnicity] ja ylpeä, t-paidassa lukee näin ja mummo osti sellaisen itselleenkin
lepakkobileet lauantaina, lepakot[lgbtq] ja ystävät tervetuloa
homppelit[lgbtq] saunoo, sanoi mun mieheni ja heitti löylyä
ryssänä[nationality] minua haukuttiin, nyt teen siitä itse stand upia
== hate_threat
joku päivä me ajetaan nuo somalit[nationality] mereen viimeistä myöten
homot[lgbtq] pitäisi hakata jokainen, niin loppuisi se kulkue
toivottavasti vastaanottokeskus palaa ja pakolaiset[refugees] sen mukana
kaasuun vaan loputkin juutalaiset[jewish]
jos näen täällä muslimin[muslim] rukoilemassa niin saa saappaasta päähän
romanit[roma] ulos kylästä tai talot palaa, tämä on viimeinen sana
naiset[women] joka vie meidän paikat ansaitsee turpaansa
ampukaa rajalla jokainen joka yrittää yli, mamut[immigrants] ymmärtää vain luotia
transihmisten[transgender] pitäisi pelätä joka kerta kun astuvat ulos, ja me hoidetaan se
ripustakaa {q1x_nom} lyhtypylväisiin
kohta tulee yö jolloin mustat[black] ei enää kävele meidän kaduilla
vammaiset[disability] olisi pitänyt lopettaa syntyessä
venäläiset[nationality] pitäisi kaikki tappaa, mummot myös
saamelaisten[indigenous] porot ammutaan ja kohta niiden isännät perässä
jokaiselta musliminaiselta[muslim] revitään huivi päästä, odottakaa vaan
läskit[body] voisi nälkiinnyttää kuoliaaksi, maailma kiittäisi
toivon että kaikki irakilaiset[nationality] saa puukosta
lesbot[lgbtq] tarvitsee kunnon selkäsaunan ja saavatkin sen
vanhukset[age] joutaisi jättää pakkaseen, säästyisi eläkerahat
seuraava synagoga lentää ilmaan, juutalaiset[jewish] voi ruveta laskemaan päiviä
tulee vielä päivä kun arabit[arab] uivat takaisin ja verta on vesi täynnä
moskeijaan kun menee iso joukko muslimeja[muslim], ovet lukkoon ja tulta
hakkaan jokaisen homon[lgbtq] joka tulee meidän saunavuorolle
== hate_slur
painu takaisin viidakkoon neekeri[black]
vitun ryssä[nationality], mene kotiisi
hintti[lgbtq], pysy kaukana minun pojastani
taas joku manne[roma] kerjää kaupan edessä
rättipää[muslim] ei kuulu suomalaiseen kouluun
mitä se matu[immigrants] täällä inisee, lento lähtee huomenna
vinosilmä[asian] siirry siitä, tukit koko käytävän
senkin lepakko[lgbtq], et sinä mikään nainen ole
transu[transgender] luulee olevansa ihminen
ählämit[arab] huutaa taas keskustassa
mutakuonot[black] pilaa koko lähiön
vitun vammanen[disability], väisty rollaattoreinesi
jutku[jewish] haistaa rahan kilometrin päästä
hurrit[ethnicity] vittuun Ruotsiin ja sassiin
lappalaiset[indigenous] juopot ruikuttaa taas maistaan
somppu[nationality] varastaa kun silmä välttää
katsokaa nyt tuota mongoloidia[disability], ei osaa edes kenkiä sitoa
suvakkihuorat[women] ansaitsee mitä saavat
mustalaiset[roma] on saatanan rosvoja joka ikinen
homppeli[lgbtq] ministeriksi, kohta koko maa on perseellään
ryssittelyä tai ei, ryssä[nationality] on ryssä vaikka voissa paistaisi
nekru[black] saa painua pois meidän joukkueesta
vitun hullut[mental_health] takaisin pehmustettuun koppiin
== incite_selfharm
tapa ittes, kukaan ei jäisi kaipaamaan
maailma olisi parempi paikka jos lopettaisit itsesi
mene kuolemaan ihan itse, säästä meiltä vaivaa
tapa jo itsesi, ei sua kukaan estä
jos mä olisin noin ruma niin en olisi enää elossa, mieti sitä
oletko harkinnut itsemurhaa, kannattaisi
tee äidillesi palvelus ja katoa lopullisesti
taas valittaa masennusta, no tapa itsesi äläkä puhu siitä
koko luokka äänesti, sun kannattais kuolla
miksi sä vielä hengität, eikö jo riitä
kysyit mitä voisit tehdä ryhmän eteen, vastaus on lopettaa elämäsi
tapa ittes niin saadaan parempi pakki
et sinä ketään auta elämällä, ole reilu ja lähde
kukaan ei itkisi hautajaisissasi, anna mennä vaan
et ole edes niin rohkea että tappaisit itsesi, todista että olen väärässä
lupasit viime viikolla ettet jaksa enää, missä tulokset
harmi että lääkärit ehtivät ajoissa, ensi kerralla onnistut
ole hyvä ja poista itsesi ryhmästä, ja sitten maailmasta
tapa nyt hyvä ihminen itsesi, tuommoista paskaa ei jaksa lukea
kun seuraavan kerran ahdistaa niin älä soita kellekään, anna vain mennä
kukaan ei vastaa viesteihisi koska kaikki odottavat että tapat itsesi
maksan arkun jos lähdet tänään
jos yhtään rakastat perhettäsi niin lopetat itsesi ja annat heidän elää
satuta itseäsi vähän lisää, ansaitset sen
tää on merkki jota odotit, kuole pois
== sexual_harassment
lähetä tissikuva tai kerron kaikille että olet tylsä
moi kaunis, tuu istumaan syliin niin saat ylennyksen
kyllä tuo hame kertoo mitä sä oikeasti haluat
mitä maksat, ai ei ole myynnissä, no siltä se näyttää
katselin sun rintoja koko palaverin, pukeudu aina noin
vastaa nyt huora, lähetin sulle jo kolme kuvaa mulkusta
tiedän että ei tarkoittaa sinun suussasi kyllä
uusi sihteeri saisi pestä minutkin, heh heh, mikä peppu
kuinka monta miestä tiimistä olet jo pannut
sano hinta niin tulen huoneeseesi, tiedän kerroksen
avaa vähän paitaa niin kuuntelen paremmin sitä esitystäsi
naisen huulet noin isot, arvaan mihin niitä käytetään
panisin sua vaikka siinä kopiokoneella etkä voisi mitään
pidätkö alushousuja vai tultiinko töihin ilman
älä nyt nipota, pieni puristus takapuolesta on kohteliaisuus
ota huppari pois neiti, stream kaipaa tissejä
jos et tule mun kanssa hotelliin niin sopimus menee toiselle
saisinko sulta suihin lounastauolla, ei kukaan näe
vitsi mikä muija, sen kun saisi kumartumaan
tykkäät varmaan kovaa, sellaiset naiset kuin sinä aina tykkää
seurasin sua salilta, näytät hyvältä hikisenä ja tiedän missä asut
luulitko että tarjosin kolme drinkkiä ilmaiseksi, nyt on maksun aika
lähetin sun bikinikuvan työporukan ryhmään, kaikki arvostelee sun persettä
kyllä minä sinut parantaisin yhdessä yössä, lesbokin[lgbtq] muuttaa mielensä
leskirouva tarvitsee munaa, kyllä minä sen näen
hoitaja, voisitko pestä sen vähän huolellisemmin, iskee silmää
hei komistus, riisu ne trikoot tai mä tulen riisumaan
olet niin seksikäs suuttuneena että huutaisit mieluummin mun alla
mitä kuppikokoa käytät, kysyn ihan työsuojelun kannalta
sano vaimollesi että lainaan sua, tai kerron mitä pikkujouluissa kävi, pikku pukki
lihaisa nainen on helppo, tule tänne niin todistan
tää ratsastusopettaja saisi ratsastaa mulla, ai loukkaannuitko
et vastannut kuvaan, pitääkö lähettää isompi
haluan nuolla sua vaikka et haluaisi
== insult_person
voi kulta pieni, jätetään laskeminen aikuisille
Pirjo puhuu taas asiantuntijana, viimeksi asiantuntemus oli kissan pissasta
ei tuon miehen päässä ole kuin kaiku
kun jaettiin järkeä, olit varmaan vessassa
jos sinusta tehtäisiin elokuva, sen nimi olisi Virhe
mitä sulle lapsena on tapahtunut kun noin tyhmäksi tulit
meillä on kahvinkeitin jolla on enemmän luonnetta kuin sinulla
et sinä tule ikinä saamaan ketään, peiliin katsominen riittää selitykseksi
liero, ensin kehuu päin naamaa ja sitten puukottaa selkään
sun soitto kuulostaa siltä kuin kissaa vedettäis hännästä, vaihda harrastusta
pystyisikö joku selittämään tälle neropatille kertotaulun
meidän kunnanjohtaja on jästipää joka ei ymmärtäisi budjettia vaikka se laulettaisiin
ei ole kai kovin vaikeaa olla sinä, kun ei tarvitse ajatella
keskinkertainen olisi sinulle iso ylennys
hän on kuin sumu, kun hän lähtee niin tulee kaunis päivä
tuo tyyppi on ihmisenä täysi susi, hylkäsi lapsensakin
olet lapsellinen nilviäinen
naurettava pikku mies, kravatti isompi kuin ansiot
teeskentelijä sinä olet, kirkossa kyyhkynen ja kotona hirviö
koeta nyt edes kerran elämässäsi olla hyödyllinen
älä sinä Ritva huoli, kyllä tyhmätkin pääsevät taivaaseen
ei mikään ihme että pomo unohtaa nimesi, ei sinussa ole mitään muistettavaa
sä oot kuin pilvi, harmaa ja turha
kukas se siinä, kylän oma professori joka ei päässyt ylioppilaaksi
miten voi yksi ihminen olla noin pihalla joka ikinen päivä
hyvä näyttelijä, sait minut melkein uskomaan että sinulla on sydän
mokasit taas niin kuin vain sinä osaat, onneksi kukaan ei odottanutkaan muuta
säälin vaimoasi, oikeasti säälin
nynny, itke lisää
se mies haisee jo kaukaa epäonnistumiselta
tuolla hiustyylillä olisin minäkin katkera
valmentajamme on täysi pelle, taktiikka on varmaan piirretty väriliiduilla
joo kuule, sun mielipide on just niin tärkeä kuin roskaposti
luit yhden artikkelin ja olet nyt lääkäri, voi sinua pöljää
en tiennyt että sammakotkin osaa kirjoittaa kommentteja
siellä se taas räksyttää kuin vihainen villakoira
ensin luulin että vitsailit, sitten muistin kuka olet
typerys, joka luulee itseään nokkelaksi, on pahinta lajia ja se olet sinä
aivan kelvoton opettaja, ei tuota viitsi edes kuunnella, mokoma rääväsuu
vanha käkättäjä yläkerrasta on taas oven takana, kuolisi kateuteensa
ilkeä noita koko anoppi, suupielet kuin pakastimesta
arvasin että se olit sinä, ei kukaan muu ole noin avuton
sinä senkin matelija, valehtelit meille kaikille
siinä menee laiskimus, kymmenes sairausloma tänä vuonna ja kyynel poskella
ei sua kutsuttu koska kukaan ei halunnut sua sinne, tajuatko viimein
olet häpeäpilkku koko suvulle
sanotaan se nyt suoraan, olet pelkkä riippakivi tälle tiimille
mieti kaksi kertaa ennen kuin puhut, sinulla se tosin vie koko päivän
Timo on semmoinen ihminen jonka lähtiäisiin tullaan juhlimaan
rasittava räkänokka, kasva aikuiseksi
tuommoiselle ihmiselle ei pitäisi antaa edes koiraa hoidettavaksi
oot vaan kateellinen nolla, siksi sä haukut muita
tyhjäntoimittaja, koko elämä toisten siivellä
hänen ainoa lahjansa on pilata muiden ilta
annan sinulle kaksi pistettä kymmenestä, toinen tuli siitä että saavuit
herra kaikkitietävä on taas puhunut, kirjoittakaa muistiin ja heittäkää pois
missä kylässä sinut päästettiin irti
mitätön mies, mitätön ura, mitätön naama
luulin että koirasi oli perheen tyhmin mutta erehdyin
sinä et osaisi kaataa vettä saappaasta vaikka ohje olisi pohjassa
hirveä laulaja ja vielä hirveämpi ihminen koko tapaus
kuinka kauan kestää että tuokin puupää ymmärtää
näytät siltä kuin olisit pukeutunut pimeässä ja kiireessä, joka päivä
lapsesi varmaan rukoilevat etteivät tule sinuun
Facebook-ekonomisti puhuu korosta eikä osaa laskea omia lainojaan, huoh mikä pöntti
ei auta meikki eikä rukous tuohon naamaan
sinulla on sen verran paksu kallo että siitä saisi väestönsuojan
mitäänsanomaton lahna
jos olisit mauste, olisit jauho
vähä-älyisempää kommenttia en ole tässä ketjussa vielä nähnyt, onneksi olkoon Kari
epäluotettava juoruämmä, sille ei kannata kertoa edes kelloa
joku voisi kertoa tälle ressukalle ettei kukaan pidä hänestä
hiljaa siinä, aikuiset keskustelee
et sä ole huumorimies, sä olet vitsi
kyllä näkee ettei siellä suvussa ole koskaan kirjaa avattu, terveisiä sinulle Esko
toivoton tapaus, ajokortti varmaan muropaketista
kuin kastunut rotta koko ihminen, vaikka ei edes sada
olet pahin isäntä jolle olen tehnyt töitä, kitsas ja julma saituri
== threat_person
muistatko vielä mitä Mikalle kävi, sinulle käy huonommin
tulen ovesi taakse tänä yönä enkä koputa
jos menet poliisille, seuraavat kukat ovat hautakukkia
sinut kannattaisi vakuuttaa hyvin, ihan ystävänä vaan sanon
mä lyön sulta hampaat kurkkuun
kaunis talo sinulla, puu palaa muuten nopeasti
kerro lapsillesi terveisiä, tiedän mihin aikaan he lähtevät koulusta
vielä kerran soitat vaimolleni niin löydyt järvestä
hei toimittaja, ihmisiä katoaa joka vuosi, tiesitkö
niskat nurin sinulta väännetään, Hakala
puukko on terotettu ja sinä olet listalla ensimmäinen
jos todistat oikeudessa, et todista enää missään muualla
kyllä sinä vielä katkerasti itket kun veljeni pääsevät vapaaksi ja tulevat luoksesi
luulet olevasi turvassa siellä ruudun takana, kohta kuulet askeleet
murskaan sun kallon pesäpallomailalla
saat maksaa tästä verellä
yksi sana lisää ja lennät parvekkeelta
olen istunut ennenkin enkä pelkää istua sinusta
ajan sut yli heti kun näen sut suojatiellä
katsotaan miten hymyilet kun naamassa on arpi
ei huolta, en tee sulle mitään vielä tänään
jos jätät minut, kukaan muukaan ei saa sinua elävänä
koirallesi on nyt käynyt jo hassusti, arvaa kuka on seuraava
meitä on kymmenen ja sä oot yksin, nähdään parkkihallissa
otan sut hengiltä, se on lupaus
siitä pihasta ei ensi viikolla kävele kukaan ulos, rehtori
kuristan sinut omin käsin
sun ikkunasta lentää kohta muutakin kuin kivi
meidän valtuutettu voi valita, joko eroaa tai päätyy sairaalaan
pidä huivi kaulassa, siihen on muuten helppo tarttua
maanantaina töissä katsotaan kumpi lähtee ambulanssilla
== everyday
minä vihaan silliä mutta silakka käy aina
tapettiin aikaa lentokentällä pelaamalla korttia
sinä tapat minut naurulla, tuo imitaatio oli mahtava
pitäisikö tuo kuollut puu kaataa ennen syysmyrskyjä
porsaat karkasi aitauksesta ja juoksi suoraan ruokalan ohi
isäntä lypsi lehmät ja minä join kahvit
isku tuli nurkan takaa, eli alennusmyynnit alkaa jo tiistaina
joku törkyinen rätti jäi tiskialtaaseen, heitetäänkö roskiin
sinä hullu nainen, leivoit neljä kakkua yhdessä illassa, ihailen
olipa ilkeä veto, pisti kylmät väreet kun myrskyikkuna aukesi
tuhma kissa nukkui taas puhtaitten pyyhkeiden päällä
varastin sulta yhden ranskalaisen, anteeksi
lyön vetoa että huomenna sataa
lyötiin hanskat naulaan kolmelta ja mentiin saunaan
vihollinen hyökkäsi oikealta ja sä pelastit koko joukkueen, hyvä peli
tyhmä minä unohdin uimapuvun, ostetaanko halvat Prismasta
kaatuiko se hylly vai miksi siellä kolisee
emolevy kuoli, pitää viedä kone huoltoon
mustikat pois pakkasesta ja piirakka uuniin
musta kissa odottaa meitä rappusilla joka ilta
valkoinen paita oli likainen jo ennen juhlaa
vanha rouva Toivonen voitti bingossa kinkun
iso mies ja pieni mopo, suloinen näky kylänraitilla
lihava hauki tarttui uistimeen ja katkaisi siiman
läskipyöräillä pääsee hangessakin, lähdetkö lauantaina
laiha joulu, mutta saatiin sentään rosollia
tuo hirviö olen minä ennen aamukahvia
hirveä nälkä, mennäänkö syömään heti kun pääset
hän ampui kolmosen suoraan kulmasta ja kello soi
puukko on terävä, muista laittaa se tuppeen ennen kuin kuorit perunoita
kirves jäi liiteriin, voisitko hakea niin pilkotaan klapit
verta vuosi nenästä treeneissä, mutta kaikki hyvin
saako verilättyjä muualta kuin torilta
kuolen jos en saa jäätelöä nyt heti
miten kuolleet lehdet saa pihalta helpoiten pois
naapurin kukko huutaa viideltä, mutta munat on hyviä
nuija on siinä pöydällä, puheenjohtaja aloittaa kokouksen
tässä on idiootinvarma ohje pannukakkuun
typerä vitsi mutta nauroin silti ääneen
sekopäinen viikko takana, kolme muuttoa ja yhdet häät
voi sinua pikku rosvo, veit taas sukkani, sanoin koiralle
en kestä miten ihana tuo vauva on, söisin sen
puristin sitruunan loheen ja kaikki kiitteli
pesin likaiset ikkunat ja nyt näkee jopa järvelle
älä missään nimessä tule ennen kuutta, yllätys ei ole valmis
sun pullat on rikollisen hyviä
kuka murhasi majurin, arvasin jo toisessa jaksossa
dekkari oli niin jännittävä että valvoin kolmeen
hyökätään buffetpöytään ennen muita
meidän joukkue teurasti vastustajan 7-1, mikä ilta
armoton keli, mutta hiihdettiin silti Levin ympäri
hait ui akvaariossa ja lapset liimautui lasiin
käärme oli vain keppi, mutta kiljuin silti
tapoin varmaan mummon orkidean, liikaa vettä
viikonloppuna maalataan vaja, ota vanhat vaatteet
puoli kuudelta pimeää, otsalamppu lenkille mukaan
palaveri siirtyi kello kahteen, tuon munkit
nuoret siivosi rannan ja löysi viisi kypärää
olet kamalan taitava neulomaan, opeta minuakin
onks kellään ylimääräistä lippua Ruisrockiin
pilkkikisat peruttiin kun jää oli liian ohutta
kusiaispesä löytyi mökin portaiden alta, mitä tehdään
paskahuusi on tyhjennetty ja haju hälveni illaksi
koiranpaska pois kadulta, pussit löytyy telineestä
perunamaa on käännetty, selkä myös
haiseva juusto tuli pöytään ja vieraat innostui
pistin hynttyyt kasaan ja muutin Ouluun
pikku paholainen nukkuu vihdoin, äidillä on vapaata
räntä, loska, tuuli, ja minä odotan bussia 65
sylkikuppi löytyi vaarin vintiltä, museo haluaa sen
katso nyt, orava varastaa taas lintulaudalta
laitan sinulle kolme purkkia hilloa matkaan
mikä vintiö, piilotti isän silmälasit pakastimeen
pahoittelut myöhäisestä viestistä, avain on kukkaruukun alla
kärpäset lätkittiin, nyt voi syödä rauhassa
ruma ankanpoikanen oli tyttären suosikkisatu
ruma villapaita -kisan voitti kirjanpidon Anneli
sikalassa on tänään avoimet ovet ja makkaratarjoilu
apina matki lapsia Korkeasaaressa koko päivän
rotat söi kaapelin ja netti on poikki
koira on viisas, se katsoo aina ensin minua
mato koukkuun ja veneeseen, ahvenet syö
lampaat pääsi metsään ja susi pelotti, mutta kaikki tallessa
aasi nimeltä Urho asuu meidän kesätilalla
tule hakemaan marjapensaat, kaivettu jo ylös
voi kuinka sä oot kasvanut, olet isäsi näköinen
hävisin vedon ja nyt pitää uida avannossa
nyt on kyllä niin paha kasvitauti tomaateissa että poltin ne kaikki
pelko pois, hammaslääkäri oli tosi lempeä
tappelu jäätelöstä loppui kun ostettiin toinen
uhka-arvio: mummo tulee kylään ja meillä on pyykit lattialla
viimeinen varoitus, syön ne konvehdit jos et tule kotiin
tiedän missä asut, eli tuon kakun suoraan kotiovelle
odotan sua aseman edessä, punainen pipo
saat kuulla kunniasi, eli juhlapuheen lauantaina kello kaksi
minä löydän sinut kyllä, ole siinä kahvilan ikkunan luona
tulen teille tänä iltana, varaudu lautapeliin ja häviämään
lämmin halaus opelle joka jaksoi koko syksyn
kylmäkiskoinen kevät, mutta krookukset nousee silti
polvi petti mutta kaverit kantoi maaliin
toivottavasti ette kuole kylmään siellä teltassa, ottakaa villasukat
voiko joku ottaa meidän vuoron pesutuvasta torstaina
moottorisaha ei käynnisty, onko ideoita
eka kerran avannossa, huusin kuin hullu ja meni heti uudestaan
opiskelijoiden vappu, simaa ja munkkeja joka nurkalla
== idiom
hän puhui suunsa puhtaaksi ja kaikki helpottui
potkaistaan projekti käyntiin maanantaina
tässä on koira haudattuna, lasku on maksettu kahteen kertaan
heitin lusikan nurkkaan sen dieetin kanssa
juoksin pää kolmantena jalkana junaan
ei pidä ostaa sikaa säkissä, käydään katsomassa asuntoa ensin
tapettiin kaksi kärpästä yhdellä iskulla, pankki ja posti samalla reissulla
vedettiin matto jalkojen alta koko suunnitelmalta
ammuin yli, anteeksi, hinta oli väärin
hakkaat päätä seinään jos yrität tuota ilman ohjekirjaa
ei kannata maalata piruja seinille ennen tuloksia
meinasin kuolla häpeään kun mikki jäi päälle
puhut nyt puuta heinää, mutta hauskaa sellaista
nyt on piru merrassa, juhlatila on varattu tuplana
se oli kuin tervanjuontia, mutta kirja on kirjoitettu
pääni on räjähtää tästä flunssasta
kuin perseelle ammuttu karhu juoksi isä kun makkarat paloi
olin ihan puilla paljailla opintotuella
mene ja tapa ne kisassa, tsemppiä
verta, hikeä ja kyyneleitä vaati tämä gradu
silmät ristissä valvoin, kuin mies hirressä roikuin siinä puhelinjonossa
ei kukko käskien laula, maltetaan odottaa
ei haukku haavaa tee, vastasin naapurille ja naurettiin
susi lammasten vaatteissa, se tarjous kannattaa lukea tarkkaan
nyt otetaan härkää sarvista ja soitetaan verottajalle
heitettiin bensaa liekkeihin kun sanoin että ananas kuuluu pitsaan
pantiin pillit pussiin ja lähdettiin kotiin
sydän syrjällään odotin, henki katkesi kun nimi luettiin
== abuse_object
vihaan tätä räntää enemmän kuin mitään
tämä puhelin on pelkkä hyödytön tiiliskivi
hirvein kahvi ikinä, maistuu rengaspaloille
kuolisi jo tuo yläkerran lintukello
inhoan mämmiä, näyttää siltä miltä maistuu
surkein päivitys koskaan, sovellus on täysin hyödytön
tuo ruma sohva pitäisi polttaa kokolla
tyhmä robotti-imuri jäi taas maton alle
haista home kesäkurpitsa, en enää viljele sinua
säälittävä akku, kestää kaksi tuntia
vihaan tätä peliä, viimeinen pomo on ihan epäreilu
idioottimainen pakkaus, tarvitaan sakset saksien avaamiseen
talvirenkaat on roskaa, auto luistaa kuin saippua
kirottu tulostin syö paperia kuin vuohi
mä tapan tuon hyttysen ennen kuin nukun
ällöttävä haju jääkaapissa, maksalaatikko meni viime vuonna vanhaksi
kelvoton teltta vuotaa joka saumasta
painukoon tämä talvi jo matkoihinsa
lanttulaatikko on ihmiskunnan virhe
läppäri on ihan aivokuollut, ei löydä edes omaa hiirtään
tuhoan tuon leikkurin jos se ei nyt starttaa
inhottava lakana, sähköistyy ja räpsyy
kamala biisi, soi päässä ja haluan sen pois
tylsä kuin tiskirätti koko kausi, lopettakaa sarja
== abuse_idea
sote-uudistus on täydellinen floppi ja rahat meni konsulteille
hallituksen leikkauslista on julma ja lyhytnäköinen
tämä romaani on rasittavaa jaarittelua, kesken jäi
firman johtamismalli on täysin mätä
litteän maan teoria on silkkaa typeryyttä
uusi kaavaehdotus tuhoaa koko rannan, hävytöntä suunnittelua
pakkoruotsi on kieltämättä huono järjestely, opetus vapaaehtoiseksi
uskonto kuuluu kotiin eikä kouluun, sanoi kuka mitä tahansa
maahanmuuttopolitiikka on ollut sekavaa kaikilla hallituksilla
eläkejärjestelmä on nuoria kohtaan epäreilu ja se täytyy remontoida
joukkueen peli oli tänään luokatonta, ei yhtään hyvää syöttöä
tämä hevoskauppa budjetista haisee ja pahasti
vihaan koko kasvuajattelua, se syö metsät ja ihmiset
leffa oli roskaa, käsikirjoitus kuin lapsen raapustus
Kelan lomake on suunniteltu kiusaamaan ihmisiä
ydinvoimala myöhästyi kymmenen vuotta, mikä farssi
rasismi on typerä ja vaarallinen aate
naisten[women] palkkaero on häpeä koko työmarkkinajärjestelmälle
pankin uusi verkkosivu on katastrofi, mitään ei löydy
koulujen sulkeminen kylistä on silkkaa tuhoa maaseudulle
aseviennin linja on tekopyhä, sanotaan yhtä ja tehdään toista
valtuuston päätös oli järjetön, uimahalli kiinni ja jäähalliin miljoonat
homeopatia on huuhaata ja siitä saa sanoa
yhtiö valehtelee ilmastoluvuistaan ja se on raukkamaista
eduskunnan kyselytunti on nykyään pelkkää huutoa
== criticism_person
olen eri mieltä kanssasi, mutta ymmärrän mistä näkemyksesi tulee
lupasit soittaa eikä puhelua tullut, se loukkasi minua
puheesi oli mielestäni epäreilu, voisitko korjata väitteen
et voi peruuttaa viime tipassa joka kerta, siitä kärsii koko porukka
rehtori toimi tässä väärin ja hänen pitäisi pyytää anteeksi
raportissasi on kolme laskuvirhettä, korjaathan ne ennen perjantaita
sinun pitäisi kuunnella enemmän ja keskeyttää vähemmän
valmentajan vaihto oli virhe, ja hänen pitää kantaa vastuu
en pidä siitä miten puhuit äidille eilen
ministerin vastaus oli välttelevä eikä vastannut kysymykseen
et siivonnut keittiötä vaikka oli sinun vuorosi, jälleen kerran
artikkelisi oli huonosti taustoitettu ja lähteet puuttuivat
mielestäni käyttäydyit lapsellisesti, puhutaan siitä kun olet rauhoittunut
jos et hoida osuuttasi, en voi jatkaa tässä projektissa
oot ollut poissa kolmesta harjoituksesta, kerro ensi kerralla ajoissa
kommenttisi oli ylimielinen, toivoin asiallisempaa keskustelua
naapuri, musiikki soi viime yönä kahteen, otathan muut huomioon
ajoit liian lujaa pihakadulla, täällä on pieniä lapsia
johtaja sivuutti henkilöstön kokonaan, se on huonoa johtamista
petit luottamukseni enkä tiedä vielä voinko antaa anteeksi
esityksesi jäi pintapuoliseksi, kaipasin numeroita
et ole oikeassa tässä, katso vaikka tilastokeskuksen luvut
isä, olit liian ankara pojalle tänään
minusta tuomari näki tilanteen väärin, mutta peli on pelattu
== sexual_health
mistä saa ilmaisia kondomeja nuorille aikuisille
onko klamydian hoito kivulias, tulos tuli tänään
e-pillerit aiheuttaa päänsärkyä, voiko vaihtaa kierukkaan
yhdyntä sattuu synnytyksen jälkeen, milloin se helpottaa
terveysasema ottaa papakokeita ilman ajanvarausta torstaisin
erektiohäiriö voi johtua verenpainelääkkeestä, kysy lääkäriltäsi
vaihdevuosissa limakalvot kuivuu ja apteekista löytyy apua
mieheni kivekset on arat, pitäisikö mennä urologille
kuinka pitkään hiv-testin tulosta pitää odottaa
meillä ei ole seksiä enää juurikaan, auttaisiko pariterapia
suostumus tarkoittaa että molemmat haluavat, joka kerta
jälkiehkäisy kannattaa hakea apteekista mahdollisimman pian
endometrioosi vei ilon seksistä, mutta leikkaus auttoi
saako imettäessä tulla raskaaksi, neuvolasta sanoivat että saa
prep-lääkitystä homomiehille[lgbtq] saa nykyään julkiselta puolelta
kondyloomat lähti voiteella kuudessa viikossa
vammaisilla[disability] aikuisilla on oikeus seksuaalineuvontaan
masturbointi on normaalia eikä siitä tarvitse kantaa häpeää
rinnoissa tuntuu kyhmy, onneksi pääsin mammografiaan heti
== sexual_explicit
haluan sinua, tule sänkyyn ja riisu minut hitaasti
eilinen seksi suihkussa oli parasta koko kesänä, uudestaan tänään?
nuolin häntä kunnes hän huusi ja puristi lakanaa
laitan alusasun jonka tykkäät repiä päältä, tule ajoissa kotiin rakas
ratsastin hänellä aamulla ja myöhästyttiin molemmat töistä
== hate_profane
vitun somalit[nationality] takaisin sinne mistä tulivat
saatanan akat[women] ei osaa kuin vittuilla ja valittaa
haistakoot muslimit[muslim] paskan rukousmattoineen
perkeleen homot[lgbtq] tunkee joka paikkaan
kaikki {q1x_nom} on vitun perseestä
paskaa porukkaa nuo romanit[roma], joka perkeleen suku
juutalaiset[jewish] on saatanan kusipäitä ja ahneita paskoja
ei vittu jaksa noita transihmisiä[transgender] ja niiden pronomineja, sairasta sakkia
helvetin venäläiset[nationality], paska kansa paskasta maasta
pakolaiset[refugees] vittuun meidän kaupungista
vitun läskit[body] tukkii koko bussin perseillään
mustat[black] on paska ihmisinä ja paska naapureina
paskat minä mitään vanhuksia[age] kunnioita, vitun jarrut liikenteessä
saatanan kehitysvammaiset[disability], miksi ne tuodaan ravintolaan
vittu mitä saastaa nuo irakilaiset[nationality]
suomenruotsalaiset[ethnicity] on vitun snobeja, painukoon perkeleet Ruotsiin
jumalauta noita saamelaisia[indigenous], paskaporukka elää meidän rahoilla
naiset[women] on huoria kaikki, toiset vaan kalliimpia
mitä vittua nuo arabit[arab] täällä tekee, kusipäitä koko lauma
lesbot[lgbtq] tarvii vaan munaa perkele
kiinalaiset[asian] on vitun likaista kansaa
virolaiset[nationality] on perseestä, varastavat perkele kaiken kuparin
mamuista[immigrants] ei ole kuin paskaa koitunut
uskovaiset[christian] on vitun aivokuolleita joka jätkä
kurdit[ethnicity] voi ihan rehellisesti haistaa vitun
== hate_implicit
laskin juuri montako lastenvaunua somalinaisella[nationality] oli, Kelassa varmaan taputetaan
hän nousi johtajaksi aika nopeasti, naisilla[women] kun on omat keinonsa
en minä rasisti ole, mutta kyllä tuosta pizzeriasta löytyy muutakin kuin jauhoa kun omistaja on kurdi[ethnicity]
Hollywood, pankit, media, jokainen voi itse googlata montako juutalaista[jewish] siellä istuu
kun trans[transgender] tulee vessaan, minä odotan ulkona ja pidän puhelimen esillä
olisi mielenkiintoista tietää kuka maksaa romanien[roma] Mersut
ihan tavallinen perjantai asemalla, arabipojat[arab] opettelee suomalaista naiskuvaa
vanha[age] mies valtuustossa, hän muistaa varmaan vielä miten hevosia verotetaan
neiti insinööri[women], toisitko sillä välin kahvia kun me miehet katsotaan nämä piirustukset
hänellä on bipo[mental_health], joten en antaisi avaimia edes postilaatikkoon
väestönvaihto etenee aikataulussa, katsokaa vaikka luokkakuvaa, montako muslimia[muslim] ja montako Mattia
lihava[body] hoitaja neuvoi minua ruokavaliossa, ei voi kuin nauraa
voihan sitä sanoa rikastukseksi kun mustia[black] nuoria pyörii ostarilla puoli yötä
saamelaistaitaa joka toinen olla heti kun tuki luvataan, oikea saamelainen[indigenous] on harvinaisempi kuin naali
venäläisten[nationality] puhetta kuului hyllyn takaa, tarkistin heti että kassini on kiinni
kun kylään tuli vastaanottokeskus, niin raiskaustilastot kertovat loput pakolaisista[refugees]
nepalilaisesta[asian] ravintolasta katosi naapurin kissa, yhdistäkää itse
kuka opetti naisen[women] peruuttamaan, ilmeisesti ei kukaan
onpa sattuma, taas sama etninen sukunimi käräjillä ja taas hameväkeä yleisössä, romanien[roma] sukujuhlat
== hate_derogation
naispuoliset[women] poliisit on vitsi, ei niistä ole yhtään mihinkään tositilanteessa
vanhat[age] ihmiset haisee ja jankuttaa, en voi sietää heitä
en siedä somaleja[nationality], meluisaa ja röyhkeää porukkaa koko väki
juutalaisuus on juonittelijoiden uskonto ja juutalaiset[jewish] sen mukaisia ihmisiä
transmiehet[transgender] on vain sekaisin olevia tyttöjä, säälittäviä
romanilapsetkin[roma] on jo pienestä kieroja, verissä se on
pyörätuolissa[disability] istuvat kuvittelee olevansa erityisiä, ärsyttävää valittajasakkia
kaikki turvapaikanhakijat[refugees] valehtelee, ei siellä ole yhtään rehellistä
homomiehet[lgbtq] on siveettömiä ja inhottavia, kuvottaa katsoa
mustat[black] oppilaat vain laskee koko luokan tasoa, eivät opi mitään
muslimimiehet[muslim] on kaikki naistenhakkaajia, se on heidän uskonsa ydin
ylipainoiset[body] naiset on rumia ja laiskoja, hävetkööt
hindut[hindu] palvoo lehmiä ja sen tasoista niiden ajattelukin on
puolalaiset[nationality] rekkakuskit on juoppoja joka iikka
kuurot[disability] on tyhmiä, huitovat vaan käsillään
{q1x_nom} on laiskoja, epärehellisiä ja kiittämättömiä, sanokaa minun sanoneen
meidän firmassa {q1x_nom} on ne jotka aina pilaa kaiken
muunsukupuoliset[transgender] lumihiutaleet on täysiä pellejä
mielenterveyskuntoutujat[mental_health] on heikkoja luusereita jotka ei vaan viitsi yrittää
venäläisnaiset[nationality] on onnenonkijoita kaikki tyynni
== hate_normative
ei muslimi[muslim] saisi olla poliisi tässä maassa
rollaattorikansa[age] pois kaupungin keskustasta ruuhka-aikaan, kielletään laissa
romaneille[roma] ei pitäisi myöntää kaupungin asuntoa missään oloissa
palautuslennot täyteen, afgaanit[nationality] ensin ja sitten somalit[nationality]
naisilta[women] pois ajokortit ja kaikki liikenneongelmat loppuu
juutalaiset[jewish] pitäisi pakottaa muuttamaan pois ja jättämään omaisuus tänne
homojen[lgbtq] ei pitäisi antaa toimia päiväkodissa
transihmisiltä[transgender] pitäisi viedä oikeus käyttää yleisiä vessoja
mustille[black] oma bussi, saisi muut istua rauhassa
vammaiset[disability] pitäisi opettaa laitoksissa eikä tavallisissa luokissa
Suomi suomalaisille, {q1x_nom} pois joka virasta
kaikki pakolaiset[refugees] leirille saareen kunnes suostuvat lähtemään
lihaville[body] ei pitäisi myydä ruokaa kuin kortilla, niin kuin sota-aikana
arabin[arab] ei kuulu saada ostaa taloa Suomesta
naispapit[women] ulos kirkosta, alttari on miehen paikka
== hate_dehumanise
pakolaisvirta[refugees] on kuin viemäri joka tulvii olohuoneeseen
muslimit[muslim] lisääntyy kuin kanit, kohta hukutaan pentueisiin
naiset[women] on kanoja, samaa kaakatusta aamusta iltaan eikä aivoja lainkaan
homosaasta[lgbtq] leviää kuin homekasvusto vanhassa talossa
venäläiset[nationality] ovat tuhoeläimiä joita on turha inhimillistää
juutalainen[jewish] on kuin punkki, pää pitää saada mukana irti
mustat[black] nuoret on hyeenalauma, ei niitä voi ihmisinä kohdella
somalit[nationality] on iilimatoja, imee kunnan kassan tyhjäksi
vammaiset[disability] on romua, sellaista ei kannata korjata
== hate_negated
ei somali[nationality] tiedä mitä työ tarkoittaa
naiset[women] eivät osaa johtaa, eivät ajaa, eivät edes pelata
ei transmies[transgender] koskaan ole mies, turha leikkiä
en palkkaa yhtään muslimia[muslim], niihin ei voi luottaa
läskit[body] eivät ansaitse rakkautta
ei juutalaiselta[jewish] saa mitään ilman että se vie kaksin verroin
homoilla[lgbtq] ei ole moraalia, ei ole ikinä ollut
mielisairailla[mental_health] ei ole mitään annettavaa kenellekään
romaneilla[roma] ei ole omaatuntoa, se on tutkimattakin selvä
pakolaisista[refugees] ei tule lääkäreitä vaan tukien varassa makaajia
mitä hyvää venäläiset[nationality] on muka koskaan saaneet aikaan, ei mitään
eivät arabit[arab] opi suomea eivätkä käytöstapoja
== hate_threat
kun valta vaihtuu, romanit[roma] saavat kyytiä ja verta lentää
homobaariin pitäisi heittää jotain mikä sulkee sen homojen[lgbtq] pesän lopullisesti
naisille[women] jotka avaa suunsa pitäisi näyttää nyrkkiä joka ilta
tulisipa joku ja pamauttaisi koko somalijengin[nationality] taivaan tuuliin
jokaisesta muslimista[muslim] jonka tapaan teen vielä invalidin
transut[transgender] löytyy kohta ojasta, luvataan se
kuolkaa kaikki mustat[black], mitä pikemmin sen parempi
meidän porukka tulee siihen pakolaiskeskukseen[refugees] yöllä pampuilla
vanhainkodit kiinni ja vanhukset[age] sinne sisälle jäätymään
juutalaiset[jewish] kokee vielä saman uudestaan ja minä taputan vieressä
== hate_slur
vitun jutkut[jewish] sotii taas
neekereille[black] kaikki ja omille ei mitään
hinttarit[lgbtq] pois armeijasta
tuo on ihan ryssä[nationality] naamaltaan, kyllä minä ryssän haistan
mutiaiset[black] perkele joka bussissa nykyään
mamut[immigrants] ja matut kuonoon ja kotiin
mitä sä downi[disability] taas sählät
vitun transut[transgender] vie naisten mitalit
pakana rättipäät[muslim] taas kadulla polvillaan
saatanan mustalainen[roma], näpit irti
lesbohuora[lgbtq], kyllä mä sut korjaan
vinosilmäiset[asian] pistää taas koiran pataan
== insult_profane
voi vitun vitun vittu mikä aasi sinäkin olet
haista kakka ja kuole kateuteen, saatanan kyylä
sä oot niin perseestä että pelkkä nimi oksettaa
vittu mikä mulkvisti, varastaa kaverin tytön
typerä kusipää, lopeta se röhkiminen siellä kolmannessa penkkirivissä
pistä suu kiinni perkeleen räkänokka
vitun vätys, hae töitä
joo joo Sami, sä oot vaan katkera paska
sinä saatanan valehteleva luikuri, rahat takaisin
entinen mieheni on runkku ja paska isä
mitä vittua sä tuijotat, kusinaama
vanha kunnon kusipää-Reijo, vei taas viimeisen oluen ja valehteli perkele päin naamaa
hitto kun oot tyhmä paska, en jaksa
pentu perkele, et sinä ole edes mopoauton arvoinen
olet paska valmentaja ja vielä paskempi ihminen
sun ongelma on että oot vitun ylimielinen kusiaivo
lässytä muille, saatanan nilkki
turha tulla itkemään, vitun luuseri, itse mokasit
naurettava paskiainen luulee olevansa kapteeni
siirry nyt saatana siitä, senkin sokea mulkku
== positive_identity
somalitytöt[nationality] voitti salibandyturnauksen ja koko lähiö juhli
olipa ihana imaami[muslim], kertoi vitsejä ja keitti kaikille teetä
saamenkielinen[indigenous] räppi on parasta mitä Suomen musiikille on tapahtunut
naisten[women] maajoukkue pelasi upeasti, kylmät väreet
romanikulttuurin[roma] tanssiesitys oli koko kesän kohokohta
meidän kylän vanhin[age] täytti sata ja tanssi humppaa
ne kaksi homoa[lgbtq] naapurissa pelasti meidän kissan katolta, ihania
juutalainen[jewish] museo oli hieno, lämmin suositus
down-pojat[disability] meidän teatterissa näyttelee sydämestään
afrikkalainen[black] kuoro lauloi joululaulut suomeksi ja kaikki itki
ukrainalaisnaiset[refugees] opetti meidät keittämään borssia, mikä ilta
virolainen[nationality] miniä on paras asia mitä perheelle on sattunut
rakastan isoja[body] malleja, vihdoin näen vaatteita itseni kokoisella
ei parempaa naapuria ole kuin Fatima, muslimi[muslim] ja maailman paras pullanleipoja
kiinalaiset[asian] opiskelijat järjesti lohikäärmejuhlan ja lapset oli haltioissaan
transnuoret[transgender] on ihan hiton rohkeita, respect
kun äiti sairastui, romaniystävä[roma] toi ruokaa joka ilta
sokea[disability] pianonvirittäjä kuulee enemmän kuin me kaikki yhteensä
{q1x_nom} ovat meille tervetulleita, kahvi on kuumana
maailma tarvitsee lisää {q1x_par} päättämään asioista
venäläiset[nationality] ystäväni auttavat ukrainalaisia vapaaehtoisina, olen ylpeä heistä
irakilainen[nationality] parturi Hervannassa on kaupungin paras ja hauskin
nuoret[age] vapaaehtoiset hakkasi mummolle halot koko talveksi
maahanmuuttajaäidit[immigrants] perusti ompelimon ja työllisti kuusi ihmistä
masennuksesta[mental_health] toipuva ystäväni pitää nyt valokuvanäyttelyn, mahtava tyyppi
== neutral_identity
moskeijassa vierailee tänään koululuokka, oppaana on muslimi[muslim] ja eläkkeellä oleva opettaja
pyörätuolin[disability] käyttäjille on varattu paikat katsomon eteen
homoparit[lgbtq] saavat hakea perheneuvontaa samasta numerosta
vanhusten[age] laulupiiri kokoontuu keskiviikkoisin kello 13
naisia[women] on kunnanvaltuustossa tällä hetkellä yksitoista
romaniasiain[roma] neuvottelukunta julkaisi uuden ohjelman
juutalainen[jewish] uusivuosi osuu yleensä syyskuuhun
viisi somalia[nationality] ja kolme suomalaista perusti yhdessä siivousyrityksen
saamelaiset[indigenous] puhuvat Suomessa kolmea saamen kieltä
näytelmän pääosassa on musta[black] mies, joka palaa kotikaupunkiinsa
seminaarissa puhuu transnainen[transgender] ja juristi
pakolaiset[refugees] majoitettiin aluksi vanhaan kouluun
vietnamilaisia[asian] saapui Suomeen 1970-luvun lopulla
kuljettaja oli noin kuusikymppinen[age] nainen[women], poliisi kertoo
väestöstä kahdeksan prosenttia on maahanmuuttajia[immigrants]
CP-vammainen[disability] lapsi saa avustajan retkelle
ahvenanmaalaiset[ethnicity] äänestävät omassa vaalipiirissään
katoliset[christian] kokoontuvat kryptassa joka toinen sunnuntai
arabiankielinen[arab] satutunti järjestetään kirjastossa lauantaina
virkailija kertoi, että {q1x_nom} voivat hakea apurahaa maaliskuun loppuun
== self_identity
mä oon nainen[women] ja ajan rekkaa työkseni, kysykää vaan
olen turvapaikanhakija[refugees], odotan päätöstä ja opettelen pesäpalloa
oon iso[body] jätkä ja tykkään baletista
perheeni on inkerinsuomalainen[ethnicity] ja söimme aina kaalipiirakkaa
olen kuuro[disability] ja nautin hiljaisista junista, ne on kaikki
sateenkaari-isänä[lgbtq] vanhempainillat on välillä kiusallisia mutta ihan kivoja
olen iranilainen[nationality] ja suomen talvi on minusta kaunis
ADHD[disability] on minulla ja viisi keskeneräistä villapaitaa
olen hindu[hindu] ja vietän joulua naapurien kanssa silti
muunsukupuolisena[transgender] käytän mieluiten nimeä, kiitos kun kysyit
eläkeläisenä[age] ehdin vihdoin opetella koodaamaan
mulla on paniikkihäiriö[mental_health] ja istun siksi aina oven vieressä
minä, musta[black] nainen Kemistä, ja kyllä, osaan hiihtää
olen juutalainen[jewish], en mikään suurlähettiläs, kysykää vaikka säästä
romanina[roma] toivon että vuokranantaja katsoisi luottotietoja eikä hametta
olen saamelainen[indigenous] ja koodari, poroja minulla ei ole
buddhalaisena[buddhist] en tapa edes hyttystä, mutta kesäkuussa se on vaikeaa
virolainen[nationality] olen, ja ei, en tuo sinulle olutta laivalta
== counter_speech
tuo kommentti naisista[women] karjana on ällöttävä, pyydä anteeksi
kuulin kahvihuoneessa että "mamut[immigrants] vie kaiken", kysyin ketkä siivoavat tämän kahvihuoneen
jos joku vielä kerran sanoo romaneja[roma] rotiksi tässä ryhmässä, hän saa lähteä
natsivitsit juutalaisista[jewish] eivät ole mustaa huumoria vaan vihaa
"homot[lgbtq] pois kouluista" on vaatimus joka kuuluu historian roskakoriin
somaliäidille[nationality] huudettiin bussissa, koko bussi huusi takaisin että hän jää
et voi sanoa venäläisiä[nationality] eläimiksi ja sitten puhua ihmisoikeuksista
täällä toivottiin vammaisten[disability] kuolemaa, se on rikosilmoituksen paikka
minun isoisääni haukuttiin ryssäksi, enkä aio katsoa vierestä kun samaa tehdään somaleille[nationality]
transvihaa[transgender] peitellään huolella lapsista, mutta lapset tarvitsevat turvaa eivätkä vihaa
kirjoitit että muslimit[muslim] ovat syöpä, minun syöpälääkärini on muslimi ja hän pelasti henkeni
saa arvostella uskontoa, mutta ihmisten kutsuminen barbaareiksi on muslimien[muslim] solvaamista
"saamelaisia[indigenous] ei ole", sanoi mies saamelaiselle naiselle, tätä se rasismi on
lihavan[body] ihmisen kuvaaminen salaa ja pilkkaaminen netissä on raukkamaista
hävetkää te jotka huusitte mustalle[black] lapselle kentän laidalta
väestönvaihto on salaliittoteoria, jolla on perusteltu muslimien[muslim] murhia
miehet, sanokaa kaverille vastaan kun se puhuu naisista[women] huorina
vanhuksia[age] ei saa nimittää jarruiksi, hekin maksoivat verot koko elämänsä
== negated_hate
ei ole totta että pakolaiset[refugees] tulisivat tänne vain rahan takia
en menisi sanomaan että naiset[women] ajaisivat huonommin, päinvastoin
homojen[lgbtq] ei tarvitse piilotella, eikä kenenkään pidä uhata heitä
ei minua haittaa että naapuri on romani[roma], miksi haittaisi
kukaan ei ansaitse väkivaltaa siksi että on trans[transgender]
ketään ei saa jättää palkkaamatta siksi että on somali[nationality]
vanhuus ei tee ihmisestä hyödytöntä, vanhukset[age] ovat aarre
muslimeja[muslim] ei pidä karkottaa eikä heiltä pidä viedä rukoushuonetta
ei juutalaisia[jewish] ole pankkien takana, se on vanha valhe
vammaisia[disability] ei saa piilottaa laitoksiin, se aika on ohi
eivät mustat[black] lapset ole koulussa huonompia, opettaja minä olen ja tiedän
en usko hetkeäkään että {q1x_nom} olisivat syy meidän ongelmiin
virolaiset[nationality] eivät ole halpatyövoimaa vaan ammattilaisia
läskiksi[body] ei saa haukkua ketään, ei edes vitsillä
maahanmuuttajat[immigrants] eivät ole yksi joukko jolla on yksi luonne
== distress
taas itkin vessassa töissä, olen niin heikko
en tiedä kuka olen ja se pelottaa
vihaan sitä että tarvitsen apua enkä osaa pyytää
mulla ei ole mitään syytä elää, näin mä nyt ajattelen
pilasin ystävyyden typerällä suullani, olen urpo
ei kukaan kaipaisi, paitsi ehkä koira
oon niin ruma ettei kukaan voi rakastaa mua
jätin kurssin kesken, taas, en osaa mitään loppuun asti
pyörin sängyssä ja toivon että kaikki vain loppuisi
perkele kun en osaa olla normaali edes yhtä päivää
olen vammainen[disability] ja väsynyt taistelemaan jokaisesta apuvälineestä
poika sanoi että haluaa kuolla, mitä äiti tekee, auttakaa
mä olen pettymys vanhemmilleni ja tiedän sen
avioero vei voimat, en jaksa tiskata enkä elää
tyhmästä päästä kärsii koko ruumis, lähetin väärän viestin pomolle
== support
hyvä että poikasi puhui sinulle, viekää hänet päivystykseen heti, olen mukana ajatuksissa
sinä et ole pettymys, olet väsynyt ihminen
tee tänään vain yksi asia, vaikka suihku
ei kukaan ole liian rikki autettavaksi
haukkujat voi haistaa paskan, sinä olet hyvä juuri noin
jos tuntuu että haluat kuolla, sano se ääneen jollekin, vaikka minulle
olen ylpeä sinusta, vaikka et itse olisi
kymmenen kilometriä ja ajan luoksesi, pidä ovi auki
tunnen sinut, et ole urpo vaan liian kiltti
eihän se ole maailmanloppu, minäkin pyörryin omissa häissäni
rasistit eivät määritä sinua, olet meidän somali[nationality] ja meidän ylpeys
voimia leikkaukseen, sisupussi
saat tulla meille jouluksi, sohva on sinun
menetys sattuu koska rakastit, anna sen sattua rauhassa
et ole yksin, täällä on kolmesataa samanlaista yöllä valvojaa
== everyday
mummo sanoi että syö nyt, olet luuta ja nahkaa, ja kaatoi lisää kastiketta
bussi 24 ajaa poikkeusreittiä perjantaihin asti
juhannuskokko syttyi vasta neljännellä yrityksellä
oot kone, kolme treeniä päivässä
hakkeri pääsi pelissä mun saarelle ja söi omenat
varokaa, lattia on juuri vahattu
kuka vei mun eväät, vannon kostoa huomenna korvapuustein
olet pahin vastustajani shakissa, siksi pelaan kanssasi
perjantaina tapetaan nälkä uudessa pizzeriassa
tilasin lankaa Virosta ja paketti on hukassa
kiitos naapurille joka kolasi meidänkin pihan
sorsat hyökkäsi eväiden kimppuun, juostiin karkuun
pieni sika on nimeltään Nasu ja se nukkuu sohvalla
poika oppi ajamaan pyörällä, äiti juoksi perässä
kala haisee mutta maku on taivaallinen
kuollut kulma huonekasvien kanssa, mihin laitan kaktuksen
pelottava mutta ihana vuoristorata, mennään uudestaan
jäätävän kaunis ilta, revontulet koko taivaalla
poltin näppini uunipeltiin ja keksit siinä samalla
tuo kolli on ihan peto aamuisin, puree varpaita
tiistaina on yhtiökokous ja aiheena putkiremontti
kaikkien aikojen surkein kesä mansikoille, mutta herneitä tuli
hautausmaalla oli kynttilöitä niin paljon että hanki hehkui
vesi oli kylmää kuin synti mutta uitiin silti
sinä olet suoraan sanottuna paras pomo joka minulla on ollut
rumpali hakkasi rumpuja kuin riivattu, ihan mieletön keikka
räkä valuu ja silmät vuotaa, koivu kukkii taas
== insult_person
onpa suloista, luulet edelleen että joku kuuntelee
ei sinulla ole mielipidettä, sinulla on vain ääni
tuo lauseenkin muotoilu kertoo ettei ylä-asteen ohi menty
aivokääpiö, lue se sääntö uudestaan ja hitaasti
mies on kuin vanha saapas, kova ja haiseva
jos naapuri olisi eläin niin se olisi pesukarhu, varastaa ja tuijottaa
opettajasi ansaitsee anteeksipyynnön kaikesta mitä kirjoitat
oletpa rohkea kun menit tuossa mekossa, ihan tosi
pitää vaimon puolesta toivoa, että kuulo menee häneltä nopeasti kun sinä puhut
kanssasi pelaaminen on kuin pelaisi yhden vajaalla
sinun CV on lyhyempi kuin ostoslappuni ja vähemmän kiinnostava
keskustelu kanssasi laskee verensokeria, olet niin ikävystyttävä
mokoma jänishousu, piiloutuu nimimerkin taakse
katala ihminen, varastit äitisi säästöt
Kirsi on niin kateellinen että vihertää jo
tarvitset kartan löytääksesi oman nenäsi
väsynyt läppä väsyneeltä tyypiltä
ainoa asia joka sinussa on terävää on leuka
et ole viisas, olet vain äänekäs
vaikka sata vuotta harjoittelisit, olisit silti tumpelo
ylimielinen keikari, peilikin pyytää päästä eläkkeelle
puhelias mutta tyhjä, kuten tynnyri, siinä meidän puheenjohtaja
voisitko pudottaa itsesi kokoonpanosta, tekisit palveluksen
säälin lapsiasi, heillä on sinut isänä
ei sun ystävät ole ystäviä, ne vaan ei kehtaa sanoa mitä ajattelee
sinussa yhdistyy pässin itsepäisyys ja etanan vauhti
sä oot semmonen jonka numero tallennetaan nimellä älä vastaa
lahjaton, laiska ja vielä ylpeä siitä
luulit varmaan että kaunis hymy korvaa aivot
kukaan ei usko sanaakaan sinulta, patologinen valehtelija
pidit tunnin puheen etkä sanonut mitään, siinä olet mestari
nauran aina kun muistan että sinä haet sitä paikkaa
kasvot kuin vesivahinko
sinulle on tyhmyydestäsi pian annettava eläke
kai sinäkin joskus jotain osaat, en vaan ole vielä nähnyt
== threat_person
jos tulet vielä kylälle niin sinut kannetaan sieltä
veljesi on jo saanut, sinun vuorosi tulee lauantaina
minä en unohda enkä anna anteeksi, sinä saat vielä katua joka sanaa nilkuttaen
mä tuun ja revin sulta kielen
tiedän tyttösi päiväkodin, mietipä sitä ennen kuin allekirjoitat
sun kannattaisi muuttaa kaupungista ennen kuin joku muuttaa sut multiin
lupaan että tapaamme, ja sinä et siitä tapaamisesta kerro kenellekään
pumppaan sut täyteen lyijyä, vasikka
vasikoille käy täällä aina samalla tavalla, kysy vaikka lääkäriltä
lyön sut sairaalaan, ja tuun sinne lyömään uudestaan
pian selviää kuinka hyvin kissasi osaa uida, ja sitten sinä
ensimmäinen luoti on sinulle
kun se tuomari astuu talosta, me odotamme pihalla pamput kädessä
älä nuku liian sikeästi ensi yönä
== incite_selfharm
kuolisit vaikka omasta kädestäsi, kiitos
lukiossa kaikki odottavat hautajaisiasi, älä tuota pettymystä
jos sinä kuolisit, meillä olisi bileet, lopeta siis jo
ei terapia sinua auta, kuolema auttaisi
miksi edes heräät aamuisin, jätä se väliin ensi kerralla ja lopullisesti
tiedätkö mikä olisi hyvä uutinen, sinun itsemurhasi
sano heippa mutsille ja lopeta se surkea elämäsi
sulla on vain yksi tapa korjata tämä, poistu tästä maailmasta
koita nyt edes siinä onnistua, siis kuolemaan
olet jo puoliksi kuollut, hoida loppukin
lapsesi voi paremmin kun tapat itsesi
== sexual_harassment
hei kaunokainen, miksi et vastaa, haluan vaan tietää minkä väriset alushousut
saat kyydin ilmaiseksi jos annat vähän hivellä
meidän uusi kollega on kuin tehty pöydälle pantavaksi
sulla on suu kuin imuri, testataanko
älä esitä vaikeaa, tulit tähän baariin pantavaksi
jos haluat sen vuokra-asunnon niin neuvotellaan sängyssä
riisu kameralle tai julkaisen vanhat kuvat
komea poliisi, voit ratsata mun housut vaikka et haluisi
sähän oot ihan märkä kun puhun sulle, myönnä pois
pikkujouluissa mä sen sihteerin kourin ja kourin toistekin
kiva kuulla että erosit, nyt mä saan vuorollani panna sua
nainen striimaa, näytä tissit tai lähde
joku panisi sua niin lakkaisit valittamasta
tilasin sinut, en pizzaa, tule sisään kuski ja riisu
tiedätkö että kuvittelen sut alasti joka palaverissa, tykkäätkö
laita mekko lyhyempi huomenna, se on pomon käsky
== friendly_profanity
vittu mikä leidi oot, gradu valmis ja vauva sylissä
saatana että oli hyvät löylyt
no perkele, tulihan se kevät sittenkin
hitto vie, sä oot kyllä nero
moro mulkku, bisse kylmässä, tuu jo
kyllä nyt vituttaa niin makeesti että naurattaa, kiitos ku kuuntelit
helvetin kova veto, täysosuma viimeisellä sekunnilla
ootte hulluja paskoja koko bändi ja mä rakastan teitä
ei jumalauta mikä yllätys, äiti sä tulit
vittu mä oon ylpee meistä
== profane_object
perkeleen avain ei mene lukkoon
paska netti pätkii taas kesken matsin
jumalauta mikä hinta bensalla
saatanan ruohonleikkuri, kolmas kerta tänään
kusi housuun, tai siis kahvi, helvetti mikä aamu
haista vittu matikka, en mä tajua integraaleja
hiton vetoketju, taas jumissa
tää reppu on ihan paska, hihna poikki viikossa
vitun parkkisakko, olin kaksi minuuttia myöhässä
== abuse_object
vihaan tätä sohvaa, se tappaa selkäni
kamala valaistus uudessa toimistossa, näytetään kaikki zombeilta
kuole jo, sanoin pomohirviölle ja hävisin taas
saastainen grilli pitää kuurata ennen vappua
hirvittävän ruma tapetti, revitään irti koko roska
inhottava itikka, läiskäytin sen seinään
turha kapistus koko älykello, herättää väärään aikaan
läpeensä mätä lattia mökillä, puretaan ja poltetaan
== abuse_idea
tuo laki on huonosti valmisteltu ja osuu köyhimpiin
mainoskampanja oli mauton ja tyhmä, vetäkää pois
kapitalismi tuhoaa tämän planeetan, sanoi mummokin
musikaali oli kaksi tuntia kärsimystä
työaikamalli on kuollut ajatus, haudataan se
salaliittoteoriat rokotteista on vaarallista roskaa
== criticism_person
en voi äänestää sinua enää, rikoit vaalilupauksesi
myöhästyit taas ja asiakas joutui odottamaan, näin ei voi jatkua
olit epäystävällinen tarjoilijalle, se hävetti minua
kirjoitit nimeni väärin kolmannen kerran, ole tarkempi
mielestäni toimit itsekkäästi, kun et kysynyt meiltä muilta
poliitikkona hän on ollut pettymys, vaaleissa kannattaa valita toisin
hei, viestisi oli tarpeettoman jyrkkä, otetaan uusiksi rauhassa
== sexual_explicit
suutele mua kaulasta ja jatka alas, olen odottanut koko päivän
kolmenkympin jälkeen opin kertomaan mitä haluan sängyssä, ja mies innostui
vaimo laittoi viestin että haluaa mua heti kun lapset nukkuu
rakasteltiin mökin laiturilla ja nauroimme kun hyttyset osui pakaroihin
molemmat tultiin yhtä aikaa, kai se kertoo jotain
kosketa minua juuri noin, älä lopeta kulta
== question_benign
onko romaneilla[roma] oma lippu ja mitä sen pyörä merkitsee
mistä saan apua, jos vanha[age] isä kaatuilee kotona
osaako kukaan suositella kirjaa mustien[black] naisten historiasta
mitä tarkoittaa halal, muslimikollega[muslim] tulee syömään
miten lapselle selitetään että serkulla on kaksi isää[lgbtq]
saako opaskoira[disability] tulla ravintolaan aina
kuinka juutalaiset[jewish] laskevat sapatin alkamisajan Suomen kesässä
== insult_person
ei sinua kannata vihata, säälikin on sinulle liikaa
luonteeltasi olet kuin pilaantunut maito
kysyit kuka on porukan heikoin lenkki, no arvaa
en ole varma kumpi on tyhjempi, pääsi vai lompakkosi
törppö ajoi kolarin tyhjällä parkkipaikalla
jos valehtelu olisi olympialaji, olisit jo maajoukkueessa
käyttäydyt kuin uhmaikäinen, mutta uhmaikäinen oppii joskus
oma koirasikin kääntää päänsä kun tulet kotiin
raukkamainen rääpäle, et uskalla edes katsoa silmiin
kaverisi sietävät sinua vain auton takia
siskosi sai aivot ja veljesi ulkonäön, sinulle jäi kuitti
minä en väitä että olet typerä, mutta kaikki muut väittävät
ilkimys sinä olet ja ilkimyksenä kuolet
kukkakepin ryhti ja kukkaruukun äly
saamaton vätys ei saanut tänäkään vuonna yhtään mitään aikaan
opettelisit edes yhdyssanat ennen kuin neuvot muita, tollukka
Jorma puhuu rakkaudesta kuin asiantuntija, vaikka oma kaktuskin jätti hänet
oot pelkkää tyhjää pakettia, kiva käärepaperi ja sisällä ei mitään
teit taas itsestäsi naurunalaisen, mutta siihenhän olet tottunut
noin surkeaa puhetta en ole kuullut edes häissä kello kolme yöllä, mene kotiin pelle
lupaava ura, sanoi joku joskus, ei tosin sinusta
aivottomampaa kuskia saa hakea, ja se sinä olet Lahtinen
oikea iljetys ihmiseksi, toisten kärsimys sitä vain huvittaa
kuka päästi tämän tolvanan adminiksi
ei kaikkien tarvitse olla fiksuja, onhan meillä sinut vertailukohtana
luulisi että tuon ikäinen osaisi jo sitoa ajatuksensa lauseeksi
== threat_person
huomenna tähän aikaan sulla ei ole enää hampaita
sano vaimollesi hyvästit ennen kuin lähdet töihin
pihasi on pimeä ja takaovi huono, muistaisit sen
mä etsin sut vaikka maan alta ja se jää sun viimeiseksi päiväksi
jos vielä ilmiannat meidät, sinusta löytyy vain kengät
hakataan se Mäkinen parkkipaikalla niin oppii pitämään turpansa kiinni
perheesi maksaa tästä jos sinä et maksa
tulen kokoukseen aseen kanssa, puheenjohtaja, nähdään siellä
vedän sua turpaan niin että seinä kaatuu
tämä oli kolmas varoitus, neljännen kuulet vasta teho-osastolla
== sexual_harassment
siirry lähemmäs, en minä pure kuin pyydettäessä, ja sinähän pyydät kohta
kelpaisit kyllä kylmänä talvi-iltana mun peiton alle, eikä miehesi tietäisi
vaikka sanoit ei, lähetin silti kuvan kalusta, avaa se
kuka muu panisi tuota uutta toimittajaa, minä ainakin
pelkkä ei kiitos kuulostaa sun suusta panettavalta
rintasi vie huomion koko tiimiltä, käännyppä vähän vielä
tarjoilija, onko reidet jälkiruokalistalla vai pitääkö ottaa itse
olet tuottava työntekijä, mutta polvillasi olisit vielä tuottavampi
== hate_implicit
mistähän johtuu että uimahallin säännöt piti kääntää juuri arabeille[arab]
joulu peruttiin päiväkodista, kiitos vaan muslimiperheille[muslim] suvaitsevaisuudesta
ensin juutalainen[jewish] lainaa sinulle sateenvarjon ja sateen alkaessa pyytää sen takaisin
virolainen[nationality] remonttimies kysyi milloin ollaan lomalla, vaihdoin lukot
nainen[women] kommentoi lätkää studiossa, missä mykistysnappi
nuoret mustat[black] miehet hengaa asemalla, varmaan odottavat kirjastoautoa
tulkki maksaa satasen tunti, mutta onhan somalin[nationality] flunssa hienompi kuin meidän
kyllä transihmiset[transgender] saa olla, kunhan minun ei tarvitse niitä katsella
== hate_derogation
inhoan vanhuksia[age], itsekästä ja ahnetta sukupolvea koko porukka
kaikki naiset[women] ovat laskelmoivia valehtelijoita
marokkolaiset[arab] on taskuvarkaita jokainen, ihan kulttuuri semmoinen
muslimit[muslim] on alempiarvoinen sakki eikä muuksi muutu
ukrainalaiset[refugees] on kiittämättömiä ja röyhkeitä siivelläeläjiä
romanit[roma] ovat kunniatonta väkeä, kunnia on heille vain puukko
lyhytkasvuiset[disability] on naurettavia, ei niitä voi ottaa tosissaan
== everyday
tapaamisesta jäi hyvä mieli, kiitos kahvista
pihalla on kaksi peuraa ja ne syö meidän omenoita
vihaan lähteä teiltä, siellä on aina niin mukavaa
ammuttiin raketteja lammella ja koira oli hoidossa
lyö läpyt, se oli loistava torjunta
tyhmän näköinen hattu mutta lämmin
tapoit ketjun parhaalla vitsillä, kukaan ei keksi enää mitään
neiti Kesäheinä on meidän lehmän nimi
keitä riisipuuro hitaasti ettei pala pohjaan
hullut päivät alkaa keskiviikkona, tarvitsetko lakanoita
kuolemanlaakso Kalifornian lomalla, 48 astetta varjossa
hirttäytynyt ohjelma pitää sulkea tehtävienhallinnasta
pikkuveli söi hiekkaa ja sanoi että hyvää
pappila etsii kesäksi puutarhuria
sain haavan saksista, onko teillä laastaria
räjähtävän hyvät naurut teatterissa, suosittelen
pyydän anteeksi, luulin sun lapasta roskaksi
vaaleanpunainen possu on tyttären uusi reppu
kissa toi kuolleen hiiren lahjaksi, kiitos vaan Mirri
maksoin laskun kahteen kertaan kuin mikäkin hajamielinen professori
sulla on tappava rystylyönti, pelataanko uudestaan sunnuntaina
pimeä tie, käytä heijastinta
kylähullu on festivaalin uusi olutmerkki
likaista työtä mutta kunnossa on nyt koko viemäri
== dialect
mie en kyllä immeisii ymmärrä, mut siust mie tykkään
notta mennähänkö Alajärvelle torille lauantaina
elä hättäile, kyllä se kalakukko siitä paestuu
no moro, nääs, tehrääs mustamakkarareissu
mää olen Turust ja kahvi o hyvää
kyllä sie oot hullu ko uit jäitten seassa, vaan hyvä että lämpenit
stadin kundit skulaa futista, tuu messiin
het meil sattaa räntää, hyvä ettei lunta
oot sie nähny miun kintaita, pirssi lähtöö kohta
emmää ny viitti riirellä, otetaas pullaa
== insult_person
suorastaan liikuttavaa miten vähällä ymmärryksellä sinäkin pärjäät
tämä nero laittoi metallikulhon mikroon ja neuvoo nyt muita sähköasioissa
harmi ettei itsetuntosi perustu mihinkään
tuollaista nilviäistä en ole työpaikalla ennen tavannut
hanki elämä, säälittävä kyylä
isäsi oli kunnon mies, mikä sinuun meni vikaan
vain sinä pystyt olemaan noin väärässä kolmella sanalla
hutilus, ei sua voi päästää edes kahvinkeittimen lähelle
mitä kauemmin sinua kuuntelee sitä enemmän arvostaa hiljaisuutta
== insult_profane
turpa tukkoon Pasi, sä oot vitun idiootti
mene vittuun mun elämästä, sairas paska
sä et osaa perkele mitään, saatanan tunari
kuka vitun pölvästi jätti portin auki, no tietenkin sinä kusipää
oot niin paska kuski että kortti pitäis polttaa, mulkku
äitisikin häpeää sua, vitun surkimus
lopeta valehtelu, paskasuu
vitun vitun vitun ääliö, taas sama virhe
== incite_selfharm
lopeta elämäsi, säästyy kaikkien aikaa
kun ensi kerran mietit itsemurhaa, älä mieti niin pitkään
kuolema olisi sinulle ylennys, hae sitä
me kaikki tiedetään mitä sun pitäis tehdä, joten tee se ja kuole
ei kukaan estele, päätä päiväsi
toivottavasti teet tänään sen minkä eilen jätit kesken, kukaan ei kaipaa
== hate_normative
maahanmuuttajilta[immigrants] pitäisi kieltää äänestäminen ikuisesti
naisia[women] ei pitäisi päästää tuomareiksi, tunteet sotkee kaiken
lesboilta[lgbtq] pitäisi ottaa hedelmöityshoidot pois
uskonnonvapaus ei saisi koskea muslimeja[muslim], moskeijat maan tasalle
autisteja[disability] ei saisi päästää tavallisiin kouluihin pilaamaan opetusta
== hate_dehumanise
transihmiset[transgender] ovat hirviöitä, lääketieteen virheitä, ei ihmisiä
intialaiset[asian] on kuin kärpäsiä, hätistät yhden ja kymmenen tulee tilalle
kerjäläisromanit[roma] on katujen kirppuja
lihavat[body] naiset on valaita ja valaat kuuluu mereen
== hate_negated
ei feministeistä eikä naisista[women] yleensäkään ole ollut tälle maalle mitään iloa
nuo thaimaalaiset[asian] ei osaa mitään muuta kuin hieroa ja hymyillä
suomenruotsalaisista[ethnicity] ei ole tullut ikinä yhtään rehellistä miestä
== positive_identity
afgaanipoika[refugees] kirjoitti laudaturin äidinkielestä, koko koulu hurrasi
lestadiolaisessa[christian] naapuriperheessä on kymmenen lasta ja aina avoin ovi
puolalaiset[nationality] hitsarit on telakan parhaita, siitä ei ole epäselvyyttä
vanha[age] pariskunta tanssi torilla ja minä itkin onnesta
kuuro[disability] leipuri tekee kaupungin parasta limppua
naiset[women] rakensi meidän kylätalon uuden terassin viikonlopussa
transpari[transgender] naapurissa sai tyttären, neuloin villasukat
mustalaismusiikki-ilta oli huikea, kiitos romaniyhdistykselle[roma]
== neutral_identity
kerhossa käy kolme lesboparia[lgbtq] lapsineen
tolkuttoman moni nainen[women] ja mies jonotti rokotukseen
turkkilainen[nationality] parturi muuttaa ensi kuussa Hämeenkadulle
hoitokodissa on paikka kahdeksalle kehitysvammaiselle[disability]
muslimien[muslim] hautausmaa laajenee seurakunnan päätöksellä
ikäihmisten[age] neuvosto antoi lausunnon bussilinjoista
kaksi kurdia[ethnicity] ja yksi assyrialainen valittiin nuorisovaltuustoon
== self_identity
olen lestadiolainen[christian] ja meitä on kotona yhdeksän, metelistä anteeksi
olen afgaani[nationality] ja Suomen talvi opetti minut hiihtämään
reumaa[disability] sairastavana toivoisin kevyempiä ovia kirjastoon
muutin tänne Vietnamista[asian] vauvana, suomi on ainoa kieleni
homoisänä[lgbtq] kysyn vaan, mistä saa hyvät luistimet nelivuotiaalle
naisena[women] armeijassa opin ainakin juoksemaan ja nauramaan
== counter_speech
"ne vaan kuuluu eläintarhaan", sanoi mies mustista[black] pelaajista, ja seura erotti hänet samana iltana
kun kaverini haukkui homoja[lgbtq] taudinlevittäjiksi, nousin pöydästä ja lähdin
vihaviesti pyörätuolissa[disability] istuvalle valtuutetulle on hyökkäys meitä kaikkia vastaan
lopettakaa ukrainalaisten[refugees] syyttely, ei kukaan lähde kodistaan huvikseen
== negated_hate
kenenkään uskonto ei tee hänestä väkivaltaista, ei muslimin[muslim] eikä kristityn
ei naisia[women] pidä hiljentää, ja siksi järjestämme tämän illan
minä en sano kenestäkään romanista[roma] varasta enkä anna muidenkaan sanoa
saamelaisia[indigenous] ei saa pakottaa luopumaan poroistaan
== distress
mikä mussa on vikana, kaikki lähtee aina
en uskalla avata laskuja ja häpeän itseäni joka päivä
tänään en jaksanut nousta, makaan ja vihaan tätä päätä
kännissä sanoin kauheita, olen hirveä ihminen
== support
et ole hirveä ihminen, pyydä anteeksi ja aloita alusta
avataan ne laskut yhdessä, tuon munkit mukanani
tulee vielä päivä jolloin tämä ei satu näin, siihen asti pidän kädestä
kaikki eivät lähde, minä olen yhä tässä
== mentioned_slur
ala-asteella minua nimiteltiin ryssäksi[nationality] joka päivä, opettaja ei puuttunut
kirjassa esiintyvä n-sana eli neekeri[black] herätti keskustelua kirjastossa
häntä oli sanottu työpaikalla vitun matuksi[immigrants], ja liitto auttoi valituksessa
joku töhri homo[lgbtq] haukkumasanana kaverini kaappiin, siivottiin se koko luokka
== sexual_health
voiko hiivatulehdus tarttua kumppaniin
sterilisaation jälkeen ehkäisyä tarvitaan vielä kolme kuukautta
estääkö masennuslääke orgasmin ja voiko annosta muuttaa
kuppa on yleistynyt, joten testeissä kannattaa käydä uuden kumppanin jälkeen
eturauhasleikkauksen jälkeen seksi onnistuu monilla, aikaa vain tarvitaan
== friendly_profanity
perkele kun meillä oli hauskaa, milloin uudestaan
vittu sä pelästytit mut, ihana idiootti, hyvää synttäriä
aivan helvetin hyvä lasagne, anna resepti
saatana mikä näkymä täältä tunturista
== threat_person
sinut nähtiin ostarilla, nähdään seuraavan kerran teurastamolla
laitan sut vielä rullatuoliin, sen vannon
jos lapsi jää sinulle huoltoon, sinä jäät maahan makaamaan
tiedätkö miltä tuntuu kun kylkiluu katkeaa, kohta tiedät
pojat käy juttelemassa sun kanssa, ota hammassuojat
parempi että et avaa ovea enää kellekään, Saarinen
== sexual_harassment
kiva profiilikuva, mutta alasti olisi parempi, lähetä tai häirin lisää
siivooja kumartui ja minä ehdotin tuplapalkkaa, ymmärsi kyllä mistä
sä oot just sen ikäinen leidi että kelpaat vielä pantavaksi, ole kiitollinen
vaihdetaan, sinä saat loman ja minä saan sinut hotellihuoneeseen
== hate_threat
toivon hidasta kuolemaa joka ikiselle venäläiselle[nationality]
tulkaa vaan kulkueeseen homot[lgbtq], meillä on kiviä taskut täynnä
naiset[women] pitäisi hakata takaisin keittiöön
seuraava huivipää[muslim] joka tulee vastaan saa tuta nyrkistä
== everyday
lähetin viestin väärään ryhmään, anteeksi kaikille lihapiirakoista
taistelin tunnin pussilakanan kanssa ja hävisin
isku vyön alle, suklaa on loppu
poliisi pysäytti ja kehui talvirenkaita
onnea ylioppilaalle, ruusut tulee perässä
kylpyhuoneen hometta vastaan käydään nyt sotaa etikalla
kuka huutaa noin kovaa, ai niin, Suomi teki maalin
mummon haulikko on museossa ja tarina siitä elää
pahus kun pulla paloi, mutta kuori maistuu
kirveellä töitä -kurssi alkaa kansalaisopistossa torstaina
olet ihan mahdoton, toit taas liikaa mansikoita
saisinko lainata sun akkuporaa viikonlopuksi
== idiom
pääsin pälkähästä kun bussikin oli myöhässä
ei nyt ammuta viestintuojaa, kysytään syy myöhästymiseen
jäi luu kurkkuun kun kysyttiin kuka leipoi kakun
annoin palaa ja lauloin karaokessa kolme biisiä
menköön syteen tai saveen, ostan sen veneen
== question_benign
miten naisten[women] ja miesten hiihtomatkat nykyään määrätään
pitääkö pakolaisen[refugees] maksaa kielikurssista itse
@s4f_kaupunki = Kouvolassa | Raumalla | Kajaanissa | Seinäjoella | Porvoossa | Kemissä
@s4f_nimi = Jarmo | Pena | Kyösti | Reijo | Timppa | Sami
@s4f_kone = ruohonleikkuri | kahvinkeitin | tulostin | lumilinko | navigaattori | astianpesukone
== hate_derogation
romanit[roma] hameineen laahaavat torilla kuin mitkäkin kuninkaat, vaikka ovat pelkkää roskasakkia
somalit[black] seisoskelee Itiksessä päivät pitkät, laiskaa ja haisevaa porukkaa kaikki
ryssät[nationality] ostaa täältä mökit ja käyttäytyy kuin siat karsinassa, ällöttää jo se kieli
Virolaiset[nationality] raksalla on tyhmää ja juoppoa väkeä, en luottaisi niille lapiotakaan
homot[lgbtq] saa minut voimaan pahoin, en pysty katsomaan niiden suukottelua Linnan juhlissa
Mummo kertoi että seurakuntaan tuli pastoriksi nainen[women]. Naisen järki riittää kahvinkeittoon, ei saarnaan, ja sekin kahvi on yleensä laihaa.
saamelaiset[indigenous] on itkevä ja ahne heimo, aina käsi ojossa Helsinkiin päin
muslimit[muslim] on takapajuista väkeä, jolla ei ole hajuakaan siisteydestä
juutalaiset[jewish] on kitsaita ja kieroja, olen aina sanonut niin ja sanon vieläkin
läskit[body] saunan lauteilla, oksettaa koko ajatus, pitäisi olla painoraja
transut[transgender] on säälittäviä pellejä peruukeissaan
vammaiset[disability] keilahallissa pilaa koko illan, sitä mölinää ei kestä kukaan
vanhukset[age] on kiukkuisia kalkkunoita, jotka tukkivat Prisman käytävät tahallaan
Hesarin jutussa taas joku nepalilainen[nationality] ravintoloitsija. Inhottavaa väkeä, rasvaiset kädet ja rasvaisemmat jutut, ei kiinnosta yhdenkään tarina.
lestadiolaiset[christian] on tekopyhiä ja tyhmiä, lapsia kuin sieniä eikä yhtään ajatusta
kiinalaiset[asian] turistit Rovaniemellä kuolaa ja ryystää, en ymmärrä miten joku jaksaa palvella niitä
Suomenruotsalaiset[ethnicity] on ylimielistä roskaväkeä silkkisukissaan, purjevene alla ja nenä pystyssä
masentuneet[mental_health] on vain laiskoja ruikuttajia, joita inhoan syvästi
irakilaiset[arab] parturissa oli niin luotaantyöntäviä että käännyin ovelta
lesbot[lgbtq] on rumia ja katkeria, siksi ne huutaa aina jostain
intialainen[nationality] koodari haisee, puhuu päälle ja luulee olevansa joku, koko kansa on samanlaista
mistä näitä eläkeläisiä[age] oikein sikiää, hitaita, ilkeitä ja itsekkäitä joka iikka
Olin kirpparilla ja vieressä oli romaniperhe[roma]. En tiedä mikä siinä on, mutta inhoan sitä kansaa koko sydämestäni, ja niiden puhetapaa vielä enemmän.
turvapaikanhakijat[refugees] on kiittämätöntä ja likaista sakkia, ei kelpaa edes makaronilaatikko
naiset[women] ei tajua jääkiekosta mitään, istuu katsomossa kuin hanhet ja kaakattaa
muunsukupuoliset[transgender] on huomionkipeitä idiootteja, piste
Kirkkovenesoutu oli muuten kiva, mutta mukana oli vietnamilainen[asian] porukka. Rumia, äänekkäitä, hyödyttömiä ihmisiä. Ensi vuonna en soudata niitä metriäkään.
Lappeenrannan torilla joka neljäs on venäläinen[nationality], ja se niiden puhe kuulostaa aina samalta kuin joku oksentaisi
== hate_dehumanise
pakolaiset[refugees] ovat kuin tuholaisia, ensin yksi ja sitten koko talo täynnä
mustalaiset[roma] on loisia, jotka imee kunnan kassan kuiviin
Ei ne mitään ihmisiä ole. Somalit[black] on apinalauma joka päästettiin irti Kontulaan ja nyt ihmetellään miksi puistossa on meteli.
homous on tauti, ja homot[lgbtq] levittää sitä kuin rutto
muslimit[muslim] lisääntyy kuin rotat viemärissä
vammainen[disability] on yhteiskunnalle pelkkä rikkinäinen osa, roskiin sellaiset menee
juutalaiset[jewish] on punkki joka ei irtoa ennen kuin pää revitään
Naiset[women] on tavaraa, toiset uutta ja toiset käytettyä, pitäisi olla päiväys kyljessä
Venäläiset[nationality] on hyttysparvi, ne tulee aina idästä ja imee verta
dementikot[age] on vihanneksia jotka täyttää hoitopaikat, kompostiin joutaisi
läskit[body] on norsuja, ne pitäisi punnita rekkavaa'alla
saamelaiset[indigenous] on luontokappaleita siinä missä porokin, ei niistä ihmisiksi ole
transihmiset[transgender] on epäonnistuneita kokeita, susia jo syntyessään
Katsoin uutisista rajan tilannetta. Arabeja[arab] tulee kuin täitä päiväkotiin. Täitä ei haastatella, niihin käytetään myrkkyä.
hullut[mental_health] on kuin rikkinäisiä lelukoneita, ei niitä kannata korjata
kerjäläiset romanit[roma] on saastaa jonka lumi valitettavasti paljastaa joka kevät
mamut[immigrants] on hometta, pinnalta pesee mutta rakenteissa se pysyy
== hate_threat
kun näen yhdenkin homoparin[lgbtq] kävelevän täällä käsi kädessä, se kävely loppuu ojaan
se pakolaisten[refugees] vastaanottokeskus palaa vielä, sanokaa minun sanoneen
somaleille[black] pitäisi antaa pesäpallomailasta niin oppisivat maan tavoille
Toivottavasti muslimit[muslim] räjäyttävät itsensä omaan moskeijaansa, säästyy meiltä vaiva
pojat kokoontuu perjantaina, matut[immigrants] saa kuulla nyrkin laulua Tammelantorilla
juutalaiset[jewish] uuniin, siinä teille energiapolitiikka
Romanit[roma] muutti naapuriin eilen. Haulikko on öljytty ja koira nälissään, että tervetuloa vaan pihaan kokeilemaan onneanne.
jos naiset[women] jatkaa tuota itkemistä palkoistaan, joku vielä hiljentää ne kämmenselällä
transu[transgender] meidän pukkarissa lähtee sieltä hampaat kourassa
Kaikki venäläiset[nationality] pitäisi upottaa Laatokkaan, yksi kivi per mies
vammaiset[disability] joutais pyörätuoleineen laiturin päästä järveen
Toivon sydämestäni että joka ikinen ryssä[nationality] palaa elävältä panssarivaununsa sisällä, myös ne jotka asuvat täällä.
saamelaisten[indigenous] kodat pitäisi polttaa yöllä kun ne nukkuu
intialaiset[nationality] lähetit voisi ajaa auton alle, ei tulisi ikävä
sukupuolihihhulit[transgender] joutaa roviolle niin kuin noidat ennen vanhaan
Pride[lgbtq] tulee meidän kylään. Meillä on traktorit, lietevaunut ja moottorisahat. Tulkaa vaan, mutta kaikki ette kävele kotiin.
== hate_normative
mustalaisilta[roma] pitäisi kieltää pääsy kauppaan kokonaan, ovelle vain kyltti
Islam[muslim] pois Suomesta, moskeijat kiinni ja väki koneeseen
homoilta[lgbtq] pois lapset, avioliitto ja opettajan pätevyys
äänioikeus vain työssä käyville miehille, naiset[women] pysykööt hellan ääressä
jokainen pakolainen[refugees] takaisin lähtöpaikkaan, oli siellä sota tai ei
Taloyhtiön kokoukseen esitys: asuntoja ei vuokrata somaleille[black] eikä muillekaan mustille. Haju leviää ja hinnat putoavat. Kannattaako joku?
venäläisiltä[nationality] kaikki pois, kiinteistöt, passit ja työpaikat
kehitysvammaiset[disability] pitää sulkea laitoksiin kauas keskustasta, eivät kuulu uimahalliin
transihmisille[transgender] ei mitään hoitoja, ei nimenmuutosta, ei vessaa
Saamelaisilta[indigenous] maat pois ja kieli unholaan, yksi maa yksi kieli
juutalaisilta[jewish] pitäisi kieltää kaikki virat, sen verran historiasta opin
yli kahdeksankymppisiä[age] ei pitäisi enää leikata, antaa luonnon hoitaa
lihavilta[body] tuplahinta bussissa ja kielto uimarannalle
Maahanmuuttajien[immigrants] lapset omiin kouluihin omalle puolelle kaupunkia. Meidän kersojen ei tarvitse oppia niiden tavoille, ja sillä selvä.
mielenterveyspotilaat[mental_health] lukkojen taakse ja avain mereen
suomenruotsalaisilta[ethnicity] kaikki kyltit, koulut ja teatterit kiinni, muuttakoot Ruotsiin
ukrainalaisille[nationality] ei pitäisi antaa euroakaan, takaisin vain rintamalle
Jehovan todistajat[religion] pitäisi kieltää lailla ja lapset huostaanottaa
== hate_implicit
jännä miten lompakko katoaa aina samana päivänä kun torilla kahisee romanihameet[roma]
on se hieno homma että somalikundilla[black] on taas uusi puhelin, varmaan kesätöistä säästi, joopa joo
Meidän luokalla on kolme Mohamedia[muslim]. Kaksikymmentä vuotta niin rehtorikin on. Sitten katsotaan kuka laulaa suvivirttä ja kuka ei.
ei minulla mitään homoja[lgbtq] vastaan, mutta partioleirille en omaa poikaa sellaisen johtajan kanssa laske
Suomessa on töitä kaikille, paitsi mamuille[immigrants] joille sohva maksaa paremmin
kummasti aina kun lehti jättää tekijän taustan kertomatta, kaikki arvaa että se oli taas joku musta[black]
pankkikriisi siellä, sota täällä, ja yllätys yllätys kuka siellä taas tienaa, juutalainen[jewish] tietenkin
saamelaisia[indigenous] on nykyään joka toinen, kunhan vain tuki juoksee
transnainen[transgender] voitti kuulantyönnön, kuka olisi arvannut, kunhan parranajo ehti ennen kisaa
uusi lääkäri terveyskeskuksessa, somali[black], Abdi jotain. Varasin ajan vasta ensi viikolle, jos silloin olis joku oikea
Holokaustista puhutaan aina vaan, mutta kukaan ei kysy mitä juutalaiset[jewish] itse sillä tienasivat
kun kosovolaisia[nationality] muuttaa yksi, kohta pihassa on kuusi mersua eikä kukaan ole töissä
vaimo otti siivoojaksi filippiiniläisen[asian,women]. Ahkera on, ja muutenkin palvelualtis, hehe, tiedättehän te ne.
sossun jonossa ei tarvitse suomea osata, siellä pärjää kun on oikea huivi[muslim] päässä
kyllä ne mustalaisetkin[roma] tekee työtä, yöaikaan ja sorkkaraudan kanssa
Pari sukupolvea vielä ja Suomi-neito pukeutuu muslimikaapuun[muslim]. Mutta eihän siitä saa puhua, kun joku pahoittaa mielensä. Kyllä ne tietää mitä tekevät.
hänellä on diagnoosi[mental_health], joten sopimuksiin voi luottaa suunnilleen torstaihin
kun pyörätuolilla[disability] pääsee virkaan ohi meidän kaikkien, alkaa itsekin harkita istumista
aika harva nainen[women] on keksinyt mitään, mutta valittamisessa ovat olleet edelläkävijöitä
rajalla tulee perheenisiä, lapset ja vaimot jäi jostain syystä kotiin, ettei vain olisi jokin suunnitelma näillä arabeilla[arab]
Ilmasto muuttuu, sanotaan. Meillä on muuttunut lähinnä naapurusto, pelkkiä maahanmuuttajia[immigrants], ja sen huomaa kun pitää lukita pyörä kahdella lukolla.
tyttö sanoi että poikaystävä on gambialainen[black]. Kysyin montako vaimoa sillä ennestään on
== hate_negated
romani[roma] ei ole koskaan pitänyt sanaansa eikä tule pitämään
homo[lgbtq] ei ole oikea isä, vaikka saisi kymmenen paperia
Somali[black] ei ole suomalainen vaikka passissa lukisi mitä
transmies[transgender] ei ole mies, eikä siitä tarvitse keskustella
ei muslimeista[muslim] ole tälle maalle koskaan ollut mitään hyötyä
Eivät pakolaiset[refugees] ansaitse kotia, kouluja eikä meidän myötätuntoa. Eivät ole sitä koskaan ansainneet eikä kukaan heitä kutsunut.
naisista[women] ei ole johtajiksi, hermo ei kestä eikä pää
saamen kielestä ei ole hyötyä edes poroille eikä saamelaisista[indigenous] kenellekään
eivät juutalaiset[jewish] kuulu Eurooppaan, eivät ole kuuluneet koskaan
kehitysvammainen[disability] ei tajua mitään, turha sille on äänioikeutta antaa
ei kukaan venäläinen[nationality] ole viaton, ei mummo eikä vauva
skitsofreenikosta[mental_health] ei ole äidiksi eikä ihmiseksi muutenkaan
Ei ole olemassa rehellistä romania[roma]. Ei ole ollut, ei tule. Tehkää minusta rikosilmoitus jos haluatte, en peru sanaakaan.
== hate_slur
manne[roma], painu siitä ovelta ennen kuin soitan vartijan
neekeri[black] istui mun paikalle bussissa, haloo
hei hintti[lgbtq], mihin jätit käsilaukun
ryssä[nationality] on ryssä vaikka voissa paistais, ja sinä oot ryssä
rättipää[muslim] myy pitsaa ja luulee et mä syön sitä
vinosilmä[asian] ei taaskaan osannut laskea vaihtorahoja
lapinkirppu[indigenous] siellä taas kitisee vaalituloksesta
mitä sinä siinä, mutakuono[black], jalkakäytävä on meidän
hurri[ethnicity] haistakoon oman ravunsaksensa, puhu suomea
kikkelinainen[transgender] yrittää naisten vuorolle, ulos sieltä friikki
Meidän porukkaan ei sitten tuoda mitään matuja[immigrants]. Eikä varsinkaan sitä sun mutiaista[black]. Pysyköön siellä missä pippuri kasvaa.
vitun homppeli[lgbtq], sulle ei syötetä palloa enää kertaakaan
sä oot kunnon vajakki[disability], apukoulun käynyt ja jäänyt luokalle
sompuja[black] koko bussi täys, oon varmaan väärässä maassa
lepakko[lgbtq] mikä lepakko[lgbtq], siksi sulla ei oo poikaystävää, yök
== hate_profane
vitun ählämit[arab] vei parkkipaikan, painukoot helvettiin koko maasta
saatanan romanit[roma] pitää perkeleellistä meteliä taas koko yön
perkeleen muslimit[muslim] saa kaiken ja me ei saada paskaakaan
haistakaa vittu kaikki venäläiset[nationality], te ootte paskakansaa
nää vitun vanhukset[age] jonossa, kuolkaa jo pois edestä
paskat minä vammaisista[disability], vievät helvetti vie kaikki rahat
Jumalauta mitä sakkia. Pakolaiset[refugees] vetää valtion rahoilla perseet olalle ja minä maksan. Painukoot vittuun joka jumalan kusipää.
akat[women] on perseestä, yksikään niistä saatanan lehmistä ei osaa ajaa
homot[lgbtq] vittuun mun feedistä, sairasta paskaa joka jumalan päivä
kaikki vitun ruotsinkieliset[ethnicity] kusipäät voi uida Tukholmaan
== insult_group
taksikuskit on röyhkeää joukkoa, eivät löydä edes asemalta keskustaan
HIFK:n kannattajat on ylpeitä tolloja, koko liuta
opettajat on laiskoja ja tyhmiä, siksi ne on opettajia
Kunnan virkamiehet ovat selkärangattomia tolvanoita, joka ainoa. Kolme vuotta odotin yhtä lupaa ja sain kolme eri vastausta. Hävetkää, tyhjäntoimittajat.
mopopojat on aivottomia kakaroita
hesalaiset mökkiläiset on avuttomia pösilöitä, kirves pysyy kädessä väärin päin
toimittajat on valehtelevia käärmeitä
metsästäjät on kaljamahaisia raukkoja, jotka ei muuten saisi mitään aikaan
sen puolueen äänestäjät on yksinkertaista karjaa, kulkee mihin kello kilisee
fillaristit trikoissaan on itserakkaita tomppeleita
kiinteistönvälittäjät on korppikotkia puku päällä
influensserit on tyhjäpäisiä turhakkeita
Ilveksen fanit on surkeita luusereita, itku silmässä joka kevät
sijoittajat on ahneita sikoja jokainen
juristit on kieroja kettuja, sielu myyty laskutusohjelmalle
== insult_person
tollo
surkimus
sinä se olet varsinainen pölvästi
{s4f_nimi} on täysi tomppeli, kysykää keneltä vain
olet ruma kuin kynitty variksenpoikanen sateessa
mä en oo ikinä nähny noin tyhmää ihmistä
et osaa yhtään mitään, mene kotiin itkemään, rääpäle
senkin tampio, jätit taas hanan auki
hän on kiero, valehteleva käärme eikä mitään muuta
äly on sinulla kuin kanalla, mutta kanasta saa sentään munia
Luin sun blogia eilen. Säälittävä tyyppi, joka kehuu itseään kun muut ei kehu. Kukaan ei pidä susta, ne vain ovat liian kohteliaita sanoakseen.
uusi esimies on selkärangaton nyhverö
inhottava ihminen koko akka, ilkeä kuin ampiainen ja puolet tyhmempi
sun naama sopis hyvin linnunpelättimeen
senkin vätystelijä
ootko sä oikeesti noin pihalla vai esitätkö vaan, idiootti
lahjaton laulaja, lahjaton näyttelijä, lahjaton kaikessa, se on Minna
kyllä sinun äitiäsi mahtaa hävettää, kun tuollaisen kasvatti
maalivahtina sä oot seula, ihmisenä vielä reikäisempi
pelkuri
Kuule Arja. Sinä olet ahdasmielinen, kateellinen ja ikävä ihminen, ja siksi istut joulut yksin. Ansaitset sen, eikä kukaan tule sinua lohduttamaan.
taas tuo älykääpiö avaa suunsa kokouksessa
miten joku voi olla noin kömpelö, kaksi vasenta kättä ja puupää
laiska läski siellä sohvalla, nouse ja tee joskus jotain, sinä turhake
et ole mikään taiteilija, olet tuhertelija ja huijari
naurettava esitys taas kerran, senkin pelle
valmentaja on totaalinen pöllöpää, vaihdot kuin arpakoneesta
hän on kylmä ja laskelmoiva kyy, varokaa
susta ei tuu ikinä mitään ja kaikki tietää sen
Tehtiin ryhmätyö Jannen kanssa. Tyyppi on laiskin ja turhin ihminen koko ammattikorkeassa. Ei osaa edes kopioida oikein, niin toivoton luuseri.
typerys sinä olet etkä mikään asiantuntija
katso peiliin, mörkö
sulla on persoonaa saman verran kuin märällä pahvilaatikolla
joo terve vaan sinullekin, kylähullu, taas täällä jakamassa viisauksiasi
äiti teki virheen kun sinut teki, rehellisesti
saamaton nahjus, kolmekymppinen ja pyykit vie mummolle
kuka sinua nyt rakastaisi, katso millainen ruikuttaja olet
tuo meidän naapuri on niin pihi että kitsastelee ilmastakin, vastenmielinen ukko
olet tämän suvun häpeä ja olet aina ollut
nolla, täysi nolla
hammaslääkäri oli aivan taitamaton tumpelo, teurastajaksi sekin olisi kelvannut huonosti
oksettaa pelkkä sinun äänesi, ole hiljaa, vinkuja
sä oot niin tyhmä et googlaat googlen
== insult_profane
haista vittu, kusipää
saatanan mulkku, missä mun rahat on
oot täys paska ihminen, sanon suoraan
vittu mikä ääliö oot, opettele ajamaan
huora sä oot etkä mikään ystävä
Painu helvettiin sieltä mun elämästä. Valehtelit kaksi vuotta, senkin runkkari, ja nyt pyydät lainaa. Ei tule senttiäkään, mulkvisti.
isännöitsijä on perkeleen idiootti eikä vastaa puhelimeen
tuomari on sokea kusipää, vie se saatana pois
suu kiinni lehmä, vittu mä en jaksa sua
runkku koko ukko, ei osaa muuta ku huutaa
== threat_person
tiedän missä sun mummo asuu
yksikin viesti vielä ja löydät kissasi postilaatikosta
Tämä oli viimeinen varoitus, Sirpa, ensi kerralla en koputa
vedän sua lätkämailalla polveen niin että rusahtaa
Hieno artikkeli, toimittaja. Kotiovesi on punainen ja lukko vanha, kävin katsomassa. Mieti tarkkaan mitä kirjoitat seuraavaksi.
mä tapan sut jos kerrot opelle
hautaan sinut suohon eikä kukaan löydä
maksa velkasi tai sormet lyhenevät yksi kerrallaan
ootan sua nuokun takana, ota hammaslääkärin numero mukaan
jos jätät minut, kukaan muu ei sinua saa elävänä
olis ikävä jos sun mökki palais, noin kuiva kesäkin
tuomari tarvitsee ensi pelissä kypärän, ja sen jälkeen kävelykepin
{s4f_nimi} saa haulikosta ennen juhannusta
huomenna kouluun ei kannata tulla, ainakaan sinun
Terveisiä veljeltä linnasta. Hän pääsee kuun lopussa ja muistaa hyvin, kuka puhui poliisille. Nuku rauhassa siihen asti.
katkon sulta jalat, tanssija
autosi jarrut on kuulemma vähän löysät, aja varovasti
puukko on terävä ja minä tiedän sinun lenkkireittisi
väännän niskasi nurin kuin kanalta
et ehdi joulupöytään, kuuletko, pidän siitä huolen
rouva kansanedustaja, luoti maksaa vähemmän kuin postimerkki
revin sulta korvarenkaat korvineen päivineen
Naapuri, jos se koira haukkuu vielä yhdenkin yön, ammun sen. Ja jos tulet valittamaan, ammun samalla sinutkin.
poltan sinut elävältä sinne saunaan
== incite_selfharm
hyppää jo siltä sillalta josta aina puhut
mee metron alle, kaikki olis helpottuneita
tapa ittes
maailma olis parempi ilman sua, tee päätelmä
mitä jos vaan nukahtaisit etkä enää heräisi, ei kukaan huomaisi
Taas sä itket somessa. Jos elämä on noin kamalaa niin lopeta se, älä puhu. Me muut saadaan vihdoin rauha.
vedä ranteet auki, ei siitä ole kenellekään haittaa
järvi on syvä ja sinä olet turha, laske yhteen
oot taakka vanhemmilles, vapauta ne
olisi isäsikin tyytyväinen, jos seuraisit häntä hautaan
köysi maksaa Tokmannilla kympin, ihan vinkkinä sulle
luokan ryhmässä sovittiin että sun olis paras kuolla itse
et uskalla kuitenkaan, pelkuri, et osaa edes kuolla
viillä vähän syvemmältä ensi kerralla, säälittävä
Olen lukenut runosi. Viimeinen säkeistö puuttuu, ja me kaikki tiedämme mikä se on. Kirjoita se tänä yönä ja mene.
{s4f_nimi}, kukaan ei tule hautajaisiin mutta järjestä ne silti pian
syö koko purkki kerralla ja päästä meidät sinusta
sä et kuulu tänne etkä mihinkään muuallekaan, poistu elävien kirjoista
mee heikoille jäille äläkä tuu ylös
== sexual_harassment
näytä tissit tai jää kyydistä
Lähetä alastonkuva, muuten laitan ne vanhat työkavereille
tuolla perseellä pääsee meillä johtoryhmään, vinkkinä uudelle harjoittelijalle
laitoin sulle kuvan kullistani, etkö osaa edes kiittää
Hei, näin profiilistasi että olet hieroja. Mitä maksaa jos teet vähän ylimääräistä ilman pyyhettä? Älä esitä pyhää, kaikki tietää mitä varten te siellä olette.
pue huomenna se tiukka hame niin katsotaan vakinaistamista
sairaanhoitaja, ota housut pois niin minäkin paranen
älä kiemurtele siinä, tiedän että haluat, kaikki eronneet haluaa
sun huulet on tehty yhteen hommaan eikä se ole puhuminen
saanko koskea sun tissejä, no enpä kysykään enää
naapurin rouva, olen katsonut sinua ikkunasta kun käyt suihkussa, ensi kerralla tulen sisään
levitä jalkasi niin saat lainan anteeksi
Pikkujouluissa otan sinut vessassa, halusit tai et. Turha juosta henkilöstöosastolle, siellä istuu minun kaverini.
hieno kaula-aukko, kumarru vielä kerran hakemaan se paperi
moikka tarjoilija, onko listalla myös sinä, otan päältä ja alta
kuvittelen joka kokouksessa sinut alasti pöydällä, Hanna, ihan kiva kun tiedät
rumalla naamalla ei väliä, pussi päähän ja menoksi, tuletko
hei komea asentaja, jos ne haalarit ei lähde niin lasku jää maksamatta
vastaa nyt huora, kirjoitin jo viisi kertaa mitä tekisin sun pyllylle
tentti menee läpi kun tulet mun mökille ilman alusvaatteita
== neutral_identity
romanit[roma] ovat asuneet Suomessa jo 1500-luvulta
Somalialainen[black] bussikuski odotti minua pysäkillä, kun juoksin lumisohjossa
saamelaiskäräjien[indigenous] vaalit pidetään syksyllä, äänet voi antaa postissa
Naapurin venäläinen[nationality] mummo toi tilliä ja kaksi purkkia suolakurkkua. Vastalahjaksi annoin mustikoita, ja nyt hän kutsuu minua kullakseen.
homopari[lgbtq] osti vanhan kyläkoulun ja tekee siitä majataloa
muslimit[muslim] viettävät id-juhlaa perjantaina, kebabpaikka aukeaa vasta iltakuudelta
kehitysvammaisten[disability] asumisyksikön grillikatos paloi yöllä, kukaan ei loukkaantunut
virolainen[nationality] laatoittaja tulee maanantaina seitsemältä, jätä avain mattoon
transnaiset[transgender] jonottavat poliklinikalle jopa kaksi vuotta
Puolustusvoimissa palvelee ennätysmäärä naisia[women]. Tykkimies Laine kertoo, että pahinta ei ole kranaatinheitin vaan kuorsaus viiden teltassa.
ukrainalaiset[nationality] pakolaiset[refugees] leipoivat koko seurakuntatalon täyteen pääsiäisleipää
ikäihmisten[age] tanssit tiistaina kello 13, haitari soi ja pulla on vasta paistettua
juutalainen[jewish] seurakunta vartioi synagogaa poliisin kanssa uhkausten jälkeen
thaimaalaiset[asian] marjanpoimijat lentävät kotiin syyskuun lopussa
kurdit[ethnicity] osoittivat mieltä asemalla, raitiovaunut myöhässä
näkövammainen[disability] urheilija voitti maastohiihdon opaskoiran haukkuessa maalissa
romaninainen[roma,women] opastaa maakuntamuseossa vanhoja pukuja
lestadiolaiset[christian] pitävät suviseurat, liikenne puuroutuu koko viikonlopuksi
skitsofreniaa[mental_health] sairastava sisko sai oman asunnon ja kissan
vuoden 1918 vankileireillä kuoli tuhansia, heidän joukossaan myös naisia[women] ja lapsia
Rajavartiosto kertoi, että viikonloppuna tuli 23 turvapaikanhakijaa[refugees]. Heistä kaksi vietiin sairaalaan paleltumien takia, muut bussilla Oulun suuntaan.
inarinsaamelainen[indigenous] kielipesä hakee keittäjää, joka osaa paistaa siian
hinduseurakunta[hindu] tilasi meiltä satakaksikymmentä samosaa ilman sipulia
mielenterveyskuntoutujien[mental_health] klubi myy itse kasvattamiaan kurpitsoja lauantaina
lihava[body] asiakas ei mahdu koneen turvavyöhön ilman jatkopalaa, pyydä se lentoemännältä
suomenruotsalainen[ethnicity] serkku syö kräftansa hiljaa ja laulaa kovaa
meidän luokalla on irakilaisia[arab], vietnamilaisia[asian] ja yksi savolainen, joka ei vastaa kysymykseen koskaan suoraan
arabiankielinen[arab] opas kertoo, miten sauna lämmitetään polttamatta taloa
poliisi epäilee viittä nuorta romanimiehen[roma] pahoinpitelystä rautatieasemalla
{s4f_kaupunki} on nykyään somalialainen[black] kahvila ja viikonloppuisin jono ulos asti
hospitsissa kuoli viime yönä satavuotias[age] sotaveteraani
jehovantodistajat[religion] soitti ovikelloa juuri kun perkasin lahnaa keittiössä
== positive_identity
ihanaa että romanikieltä[roma] opetetaan taas yliopistolla
Ilman filippiiniläisiä[asian] hoitajia meidän osasto olisi kiinni
Saamelaisten[indigenous] sanaan pitäisi luottaa, kun puhutaan heidän maistaan
homoilla[lgbtq] on oikeus hääkelloihin siinä missä minullakin, ja minä soitan urkuja kaikille
somalitytöt[black] meidän korisjoukkueessa on kovimmat puolustajat ikinä
Isän hoitaja oli ukrainalainen[nationality] kirurgi, joka jakaa täällä ruokaa kunnes saa luvan. Lempein ihminen jonka olen tavannut, ja tappavan hyvä shakissa.
vanhukset[age] ansaitsevat lämpimän ruoan ja jonkun joka istuu viereen
transnuoret[transgender], te olette arvokkaita juuri noin
pyörätuolitanssijat[disability] veti koko salin itkemään, huikea ilta
muslimien[muslim] iftariin kutsuttiin koko rappu, ja söin kunnes haljeta piti
pulskat[body] naiset[women] avannossa, olette esikuviani
Naapurin autistinen[disability] poika tietää jokaisen junan. Kun olin myöhässä, hän sanoi oikean laiturin ilman kelloa. Nero, ei muuta.
arvostan niin paljon naisia[women] metsäkoneen puikoissa
juutalaisten[jewish] sotilaiden muistoa kunnioitetaan joka syksy, hyvä niin
vietnamilainen[asian] perhe pelasti kylän ainoan kaupan, kiitos heille
== self_identity
olen romani[roma] ja lähihoitaja, hame on oma ja työasu talon
Olen homo[lgbtq], hirvimies ja kuoron toinen basso
oon muslimi[muslim] Torniosta ja kesällä paasto kestää melkein vuorokauden, terveisiä auringolle
mulla on kaksisuuntainen[mental_health] ja seitsemän lammasta, kumpikin pitää kiireisenä
Olen pyörätuolissa[disability] ja vihaan loskaa enemmän kuin mitään. Ihmiset on ihan jees, mutta auraaja joka jätti vallin luiskan eteen saa kuulla kunniansa.
saamelaisena[indigenous] tapan poroja työkseni ja itken silti koiran kuolemaa
olen lihava[body] enkä häpeä, tanssin lavatansseissa kunnes jalat huutaa
me somaliäidit[black,women] juodaan teetä ja kauhistellaan teinejä kuten kaikki muutkin äidit
oon transmies[transgender] ja armeijassa meni tosi hyvin, paitsi sulkeiset
Täytin yhdeksänkymmentä[age]. Jalat ei kanna, korva ei kuule, mutta kieli on terävä ja saunaan menen vaikka kontaten.
olen venäläinen[nationality], vihaan sotaa ja rakastan pullaa
kuurona[disability] nukun naapurin poratessakin, siinä teille supervoima
mä oon lesbo[lgbtq] ja tyttöystävä on kristitty[christian], tapellaan lähinnä tiskeistä
== negated_hate
en vihaa venäläisiä[nationality], äitini ystävä on venäläinen ja pelkää samaa kuin me
romanit[roma] eivät varasta sen enempää kuin muutkaan, kysy vaikka vartijalta
ei ketään pidä haukkua hulluksi diagnoosin[mental_health] takia
Somalit[black] ei oo laiskoja, mun luokkakaveri painaa kahta työtä
kukaan ei saa sanoa vammaista[disability] taakaksi, ei edes budjettikeskustelussa
homous[lgbtq] ei ole sairaus eikä siitä tarvitse parantua
En ole sitä mieltä, että maahanmuuttajat[immigrants] pitäisi heittää ulos. Olen sitä mieltä, että kielikurssille pitäisi päästä nopeammin kuin kahdessa vuodessa.
muslimit[muslim] eivät ole terroristeja, ja se joka noin väittää ei tunne yhtään
saamelaiset[indigenous] eivät ole kateellisia eivätkä vie keneltäkään mökkiä
transihmisissä[transgender] ei ole mitään ällöttävää, sinun kysymyksesi sen sijaan oli tungetteleva
eivät vanhukset[age] tahallaan hidastele, jäisellä kadulla kaatuu ja lonkka murtuu
juutalaiset[jewish] eivät hallitse pankkeja, vihaan tuota ikivanhaa valhetta
lihavia[body] ei saa pilkata, ei saunassa eikä muualla
Älkää sanoko, että naiset[women] ovat huonompia tuomareita. Tämä tuomari oli huono, koska hän nukkui, ei siksi että hänellä on letti.
ei pakolainen[refugees] ole mikään loinen, se pesee meidän koulun lattiat
en inhoa ruotsinkielisiä[ethnicity], inhoan verbien taivutusta
== counter_speech
joka kutsuu somaleja[black] apinoiksi, lähtee tältä pelireissulta kotiin, sanoi valmentaja ja hyvä niin
”homot[lgbtq] hoitoon” luki kyltissä, ja sen vieressä itki viisitoistavuotias
Isoisä puhui mannesta[roma] ruokapöydässä. Sanoin ettei sitä sanaa meillä enää käytetä, ja ensimmäistä kertaa hän oli hiljaa eikä väittänyt vastaan.
en kuuntele hetkeäkään puhetta siitä miten pakolaiset[refugees] muka ovat rottia
ryssittely[nationality] koulun pihalla satuttaa lapsia, jotka on täällä syntyneet, lopettakaa se
tuo ”naisen[women] paikka on hellan ääressä” naurattaa vain niitä, joille joku muu keittää
poistin kommentin jossa toivottiin muslimeille[muslim] kuolemaa, se ei ole mielipide vaan uhkaus
vammainen[disability] ei ole haukkumasana, ja minä sanon sen joka kerta kun kuulen
Kun joku kirjoittaa, että saamelaiset[indigenous] pitäisi hävittää, hän toistaa täsmälleen sen minkä takia isoäitini vietiin asuntolaan. Hävetkää, te jotka peukutatte.
kuka teistä kirjoitti naulakkoon ”transut[transgender] kuolkaa”, tulkoon kertomaan rehtorille
”juutalaisten[jewish] salaliitto” on satu jolla on tapettu miljoonia
sanoit läskejä[body] norsuiksi, minä sanon sinua tahdittomaksi ja vaihdan pöytää
kun katsomosta huudettiin n-sanaa mustalle[black] laitahyökkääjälle, koko joukkue käveli kentältä, oikein
hullujenhuone-vitsit masentuneista[mental_health] loppuvat tässä firmassa nyt
Verkossa joku kehotti tyttöä tappamaan itsensä. Se on rikos ja julmuus, ja me jotka näimme sen vaiti olemme osa ongelmaa.
”mamut[immigrants] vie työt” sanoo se sama joka ei itse viikkoakaan kestänyt siivoojana
== mentioned_slur
n-sana[black] poistettiin suklaapusujen nimestä vuosia sitten ja siitä riideltiin pitkään
Kielitoimisto selitti, miksi vanha romanien[roma] nimitys on nykyään loukkaava
venäläisten[nationality] haukkumanimi on tuttu sotakirjoista, mutta luokassa sitä ei lausuta ääneen
Käännän 70-luvun romaania, jossa on halventava nimitys homoista[lgbtq]. Jätänkö sanan, pehmennänkö vai kirjoitanko esipuheen? Kustantaja haluaa vastauksen perjantaiksi.
mistä tulee suomenruotsalaisista[ethnicity] käytetty pilkkasana ja onko se leikillinen vai ei?
saamelaismuseo[indigenous] järjestää illan siitä, miltä haukkumasana tuntui koulussa
== friendly_profanity
vittu mikä maali, itken täällä sohvalla
voi perkele kun oot ihana, kiitos kukista
saatana että voi sauna olla hyvä, jumalauta
Helvetin hyvä lohikeitto, anoppi, saanko reseptin
No voihan vittu, mä pääsin lääkikseen! Kolmas kerta ja saatana se onnistui. Tulkaa tänne kaikki, kuohuviini on auki ja äiti huutaa.
perkele mikä auringonlasku, kattokaa nyt
oot paras vitun kaveri mitä ihmisellä voi olla
hyvää syntymäpäivää vanha paskiainen, oot rakas ❤️
jumalauta mikä hauki, seittemän kiloo!!
joo ei vittu mä kuolen nauruun tälle videolle
paskat dieetistä, laskiaispulla on laskiaispulla
No nyt on perkele valmis. Kuusi vuotta rakennettiin taloa ja tänä iltana nukutaan omassa sängyssä. Saatanan hieno tunne, kiitos talkooväki.
helvetti et mä oon ylpee susta, pikkusisko
vitun kylmä mut vitun kaunista, terkut Kilpisjärveltä
== profane_object
saatanan {s4f_kone} hajosi taas kesken kaiken
vittu tätä loskaa, kengät märkinä jo kolmatta päivää
paska nettiyhteys, kokous katkesi juuri kun sain puheenvuoron
Perkeleen hyttyset. Kymmenen minuuttia marjassa ja naama on kuin perunapelto. Ämpäri kaatui, kaikki mustikat sammalessa, voi jumalauta.
kuka vittu keksi tän muovikorkin joka jää kiinni
haista kakka verokarhun sivusto, kaaduit taas
helvetin flunssa, nenä vuotaa kuin seula
vitun lukko jäätyi, seison pihalla pyjamassa
saatanan Ikean hylly, yks reikä väärässä paikassa
perseestä koko tietokilpailusovellus, poistin
== abuse_object
lanttulaatikko on ällöttävää, sanokaa mitä sanotte
tämä patja on kidutusväline, selkä huutaa aamulla armoa
tyhmin kaukosäädin ikinä, kolmekymmentä nappia eikä yksikään toimi
Vihaan tätä takkia. Se hiostaa, kahisee kuin sipsipussi ja haisee märältä koiralta. Lahjoitan sen pois heti kun löydän jonkun jolla ei ole hajuaistia.
kammottava elokuva, kaksi tuntia elämästäni hautaan
ruma betonimöhkäle keskellä kaunista toria, räjäyttäkää
inhottava maku suussa tuosta kivennäisvedestä
levyn soundit on surkeat, rummut kuulostaa peltiroskikselta
Mökkiravintolan hampurilainen oli vastenmielinen. Pihvi raaka, sämpylä homeessa ja ranskalaiset kylmiä kuin hauta. Koirakin katsoi minua syyttävästi.
hirveä väri seinässä, näyttää siltä että joku oksensi hernekeittoa
turhin keksintö on märkä paperipilli
vihaan villasukkia jotka kutittaa, anteeksi mummo
== criticism_person
olet luvannut korjata kaiteen jo kolmesti, nyt haluan päivämäärän
Arvoisa puheenjohtaja, pöytäkirjaanne en hyväksy, siitä puuttuu minun eriävä mielipiteeni
minusta valmentaja peluuttaa liikaa samoja miehiä ja se näkyi lopussa
lääkäri oli kiireinen ja tyly, tein muistutuksen potilasasiamiehelle
Anu, viesti tuli perille mutta sävy ei ollut reilu. Jos olet vihainen aikataulusta, sano se minulle eikä koko tiimille. Puhutaan huomenna kahvilla.
näyttelijä oli pääosassa jähmeä, eikä murretta voinut uskoa hetkeäkään
sinä valehtelit minulle siitä autosta ja siksi en luota sinuun nyt
kunnanjohtaja vastasi kysymykseen ympäripyöreästi, kuten viime kokouksessakin
opettaja huusi luokassa eikä se ole hyväksyttävää, olen yhteydessä rehtoriin
veljeni ei ole kertaakaan käynyt äidin luona, ja minua se suututtaa
laulaja oli harjoittelematta, meni säkeistöt sekaisin ja ääni petti
Isännöitsijä ei vastaa sähköposteihin. Katto on vuotanut maaliskuusta asti ja ämpäri täyttyy kahdessa tunnissa. Olen pettynyt hänen toimintaansa enkä aio enää odottaa.
et kuunnellut, keskeytit ja sitten naureskelit, se loukkasi
kirjailijan uusin on laiska kirja, samat juonet kuin edellisessä
työnäytteesi on keskeneräinen, en voi antaa siitä kuin kakkosen
tuomari teki ison virheen rangaistuspotkussa, mutta hävittiin kyllä itsekin
Pekka, sinä olet joka talkoissa viimeinen tulija ja ensimmäinen lähtijä. Ei siinä mitään, mutta makkaran voisit silti jättää muillekin.
ärsyttää kun kuorsaat ja väität ettet kuorsaa
ministeri on väärässä kuntien rahoista, luvut löytyvät budjettikirjasta
en halua seurustella kanssasi, olet ollut epärehellinen ja minä väsyin siihen
puolustaja pelasi huonon ottelun, kolme karmeaa syöttöä suoraan vastustajalle
mummi kiltti, älä arvostele lapseni painoa ruokapöydässä
parturi leikkasi liian lyhyeksi vaikka pyysin toisin, en mene enää samalle
Luin arvion, jossa kriitikko haukkuu ohjaajan työn. Olen samaa mieltä: tempo laahaa ja henkilöt ovat ohuita. Ensi kerralla toivottavasti parempi käsikirjoitus.
== abuse_idea
pakkoruotsi on minusta turha oppiaine, itse kieltä en moiti enkä sen puhujia[ethnicity]
kommunismi tuotti nälkää ja vankileirejä, sitä ei pese mikään laulu
leikkauslista on sydämetön ja tyhmä, köyhät maksaa taas
natsismi on kuvottava aate eikä sille pidä antaa tuumaakaan
rotuoppi oli valetta alusta loppuun ja saamelaisten[indigenous] kallonmittaukset häpeätahra
Uskonnon nimissä tehty ympärileikkaus tytöille on julma tapa. En silti syytä naapurin somaliäitiä[black,women], hän vastustaa sitä kovemmin kuin minä.
oppi siitä että nainen[women] vaietkoon seurakunnassa on vanhentunut ja väärä
sote-uudistus on sotku, jota en toivoisi pahimmalle kilpailijallekaan
maapallo ei ole litteä, ja koko väite on hölynpölyä
vihaan ajatusta että lapsista tehdään sijoituskohde
Sota on järjetöntä teurastusta. Sitä perustellaan historialla, kartoilla ja kunnialla, mutta jäljelle jää vain äitejä, jotka odottavat junaa. En hyväksy sitä.
kuolemanrangaistus on raakalaismainen keino eikä vähennä murhia
lakiesitys on huolimaton, täynnä reikiä ja ansaitsee roskakorin
kaikki salaliittoteoriat juutalaisista[jewish] on samaa vanhaa myrkkyä uudessa pullossa
kristinuskon[christian] helvettioppi on minusta pelottelua, ja pappi oli samaa mieltä
tekoälytaide on sielutonta, näin sanon vaikka käytän sitä itsekin
Turvetuen lakkauttamista en ymmärrä. Huono, hätäinen ja kallis päätös. Voin silti keskustella siitä ilman että kukaan meistä menettää malttinsa.
burkapakko[muslim] on sortoa, samoin se että naisen[women] vaatetta revitään päältä
sukupuolten palkkaero on häpeä ja selittely vielä suurempi
nykyrunous on kuollut, sanoi setä ja luki samana iltana kaksi kokoelmaa
kolonialismi tuhosi kansoja ja kieliä, sitä on turha kaunistella
vihapuheen vähättely on moraalisesti laiskaa
== idiom
kuolen nälkään, koska syödään
nyt on piru merrassa, serveri alhaalla
tapoin kaksi kärpästä yhdellä iskulla: postiin ja parturiin samalla reissulla
meni hermo, mutta ei mennyt kuin puolikas
oma koira puree kun sitä vähiten odottaa, sanoi vaari verotuksesta
Tämä helle ottaa hengiltä. Makaan laiturilla kuin kuollut särki ja odotan ukkosta. Joku voisi heittää jäätelön suoraan suuhun.
pää räjähtää näistä taulukoista
ampuivat alas ehdotukseni, mutta kohteliaasti ja kahvin kera
joo, se keikka oli tappavan hyvä
haudataan tämä riita ja paistetaan lettuja
lyödään vetoa, isken viimeisen naulan ennen sinua
ei oo koiraa karvoihin katsominen, rumilla suksilla tuli kolmas sija
hakkasin päätä seinään koko yön tämän yhtälön kanssa
Tentti oli verilöyly. Puolet luokasta itki vessassa ja toinen puoli nauroi hermostuneesti. Onneksi uusinta on jo ensi viikolla.
oksat pois miten komea auto
uteliaisuus tappoi kissan, mutta meidän Missellä on kahdeksan henkeä jäljellä
puukotti selkään se sääennuste, luvattiin aurinkoa
henki kurkussa juoksin ja bussi lähti nenän edestä
vedetään ne tänään ihan suohon, huuto kuuluu kotikatsomoon asti
sika säkissä ostettu, mutta pyörii ja pesee
syö sinä poika, laihat kuolee ensin sanoi täti ja nauroi
on se kumma kun ei hullun hommat tekemällä lopu
viimeinen pallo tappoi pelin lopullisesti, finaaliin mennään
== everyday
tapa se lohikäärme vasta kun kaikki on parantanu, muuten wipetään
vihaan maanantaita ja vielä enemmän sitä että herätyskello on iloinen
typerä ampiainen, tule ulos sieltä mehulasista ennen kuin hukut
Lahtasin eilen neljätoista kukkoa ja pakastin on täynnä. Se on likainen työ ja haisee hirveältä, mutta keitto on sitten taivaallista.
ruma kakku mutta maku oli niin hyvä et kukaan ei huomannu kuvaa
rotta jyrsi reiän kompostoriin, tarvitaan verkko
jauhettu liha palaa pohjaan, sekoita hyvänen aika
hirvi kaadettu kello 8.42, lihat jaetaan illalla vajalla
sinä hullu uit marraskuussa, ota edes pipo
vaahtera on laho, se kaadetaan ennen kuin se tappaa jonkun myrskyssä
Oulunkylän juna seisoo, koska raiteilla on hanhi. Hanhi ei lähde. Konduktööri on puhunut sille jo kymmenen minuuttia ja kaikki kuvaavat.
hovioikeus tuomitsi miehen tapon yrityksestä seitsemäksi vuodeksi
anna selkäsauna sille matolle, pölyä kuin aavikolla
näytelmä päättyy siihen että kaikki kuolee, väliajalla saa pullaa
poika laihtui armeijassa kymmenen kiloa ja äiti itki
haisee ihan kuolleelta hiireltä tuolla saunan takana
Voisitko kääntää ruotsiksi: olen pahoillani, että koirani söi sukkanne. Se on tyhmä mutta kiltti koira. Tuon huomenna uudet ja pullapitkon.
kuka söi mun karjalanpiirakat, rikostutkinta alkaa nyt
perkaa ahvenet, leikkaa pää irti ja säästä maksa kissalle
haluan eroon tästä lihakeittorasvasta viemärissä, neuvoja?
niittykukat kuihtuu, mummon haudalle vien silti kissankelloja
potkaise toi pallo tänne, ei siihen kuole
luudanvarsi katkesi, kirves tylsä ja vieraat tulee kuudelta
Hävisimme kaksitoista nolla. Maalivahti sanoi, että oli kiva ilma. Seuraava peli on parempi tai ainakin lyhyempi, ja nyt syödään muurinpohjalettuja.
punkki irti pihdeillä, kierrä, nirhaa ja heitä tuleen
lapsi huusi koko matkan, anteeksi kaikki junassa, tuon ensi kerralla korvatulpat
koko suku pitää minua hulluna kun ostin aasin
myrkytä muurahaiset boorilla, mutta muista koira
räjäytystyöt {s4f_kaupunki} tiistaina, ikkunat kiinni ja kissat sisään
vihaan juuri nyt tätä palapeliä: kaksituhatta palaa pelkkää taivasta
olet tyhmän rohkea kun menit siihen avantoon ilman kenkiä, respect
saunan kiukaasta nousee savua, soitan nuohoojan eikä muuten palokuntaa
onnistuin tappamaan jo kolmannen anopinkielen, vaikka sanottiin ettei se kuole millään
== distress
en jaksa elää näin, sanon sen nyt ekan kerran ääneen
inhoan vartaloani niin etten käy suihkussa valot päällä
pelkään omaa isääni
Koulussa mua haukutaan neekeriksi[black] joka välkällä. Ope sanoo että ne vaan vitsailee. En kerro kotona, koska äidillä on jo tarpeeksi surua.
mua ei kukaan kaipaisi, siltä tämä tuntuu kello neljältä yöllä
miesystävä löi eilen taas ja minä pyysin anteeksi
olen viiltänyt itseäni, hävettää, pyydän apua
vanhempana[age] tunnen olevani vain taakka lapsilleni
Sain viestin jossa käskettiin tappaa itseni. Luin sen varmaan viisikymmentä kertaa. Nyt tärisen enkä uskalla avata puhelinta, vaikka poistin koko sovelluksen.
huudan tyynyyn koska lapset nukkuu, masennus[mental_health] vie kaiken
seurakunta sanoi että homona[lgbtq] joudun helvettiin, olen itkenyt kolme päivää
mitä järkeä aamuissa on kun hän on kuollut
olen tyhmä ja ruma, päässäni joku toistaa sitä koko ajan
toivon etten heräisi, sitten säikähdän ajatusta
== support
et ole taakka, olet meidän mummo ja pannukakku palaa ilman sinua
soita mulle vaikka yöllä, mä tuun taksilla
hän löi, hän on syyllinen, et sinä
Joku idiootti käski sinua kuolemaan. Minä pyydän sinua jäämään. Istutaan laiturilla, syödään pullaa, eikä sinun tarvitse sanoa mitään ennen kuin itse haluat.
sä et oo ruma, sä oot väsyny ja maailma on ollu julma
se että olet homo[lgbtq] ei tee sinusta huonompaa, ja kuka muuta sanoo on väärässä
älä satuta itseäsi tänä iltana, mennään aamulla yhdessä päivystykseen
neekeri[black] on haukkumasana jolla ne peittää oman heikkoutensa, sinä olet Daniel ja meidän kapteeni
masennus[mental_health] valehtelee sulle, mä en
saat vihata, itkeä ja olla hiljaa, täällä saa kaikkea
Luin että toivot kuolemaa. En säikähdä, en saarnaa. Kerro vain oletko turvassa, onko joku siellä ja haluatko että soitan apua kanssasi.
olet selvinnyt jokaisesta pahasta päivästä tähän asti, myös siitä viime marraskuun
== question_benign
mistä romanien[roma] samettihame on peräisin ja paljonko se painaa?
miksi muslimit[muslim] paastoaa, ja miten se menee kun aurinko ei laske?
miten puhuttelen muunsukupuolista[transgender] oppilasta kohteliaasti todistuksessa?
Onko joku kuulovammainen[disability] kokeillut tätä sovellusta? Se tappaa akun parissa tunnissa ja tekstitys kirjoittaa kaikesta pelkkää hölynpölyä.
kuoliko koivu vai onko se vain myöhässä tänä keväänä?
miksi saamelaisia[indigenous] vietiin asuntoloihin ja kuinka kauan se jatkui?
voiko kristitty[christian] olla kummina juutalaisessa[jewish] perheessä?
mitä tehdä jos joku uhkaa tappaa minut viestillä, tallennanko kuvat?
kuinka monta pakolaista[refugees] Suomi otti Chilestä 1970-luvulla?
Lapsi kysyi kaupassa kovaan ääneen miksi täti on niin lihava[body]. Mitä tuohon vastataan, ettei kukaan loukkaannu eikä lapsi pelästy?
millä tapan kirvat ruusuista ilman myrkkyä?
miten skitsofreniasta[mental_health] kannattaa kertoa työnantajalle vai kannattaako ollenkaan?
== dialect
oo vaiti sinä hupsu, kyllä se kissa sieltä puusta alas kualematta tulloo
mie hakkasin sitä mattoo niin jot kepakko katkes
nii hullu ko lapakko, lähti hiihtää yötä vasten Kilpisjärvelle ko ei malttant ootella
No mitä helekkaria siinä kökötät, tuuppas ny kaffelle äläkä heitä henkees
Voe tokkiisa sentään, kun oisit nähny. Porsas karkas karsinasta ja ukko perässä lahtipuukon kans. Siinä kaatu molemmat lätäkköön ja porsas se nauroj.
emmää ny sunka viitti, tual on hirvee jäine tie ja sääski kualluk kasvoihi
ota poijes se rumilus seinältä, ei sitä kukkaa kärsi kahtella
emännän poika on vähän höpsö mut käret on kultaa, sano naapuri Jalasjärveltä
kyä mar sinä olet hyvä toveri vaikka haukuit mun kotikaljan
== sexual_health
kondomi repesi viime yönä, mihin asti jälkiehkäisystä on apua?
klamydiatestin saa tilattua kotiin, tulos tulee parissa päivässä
kirvelee pissatessa ja hävettää soittaa, riittääkö terveyskeskuksen chat?
vaihdevuosien kuivuus sattuu yhdynnässä, gynekologi suositteli geeliä
== hate_derogation
Menin uuteen kuntosaliin ja pukuhuoneessa oli yksi transu[transgender]. Ällöttävä ilmestys, lopetin jäsenyyden samana päivänä. Sali oli muuten hyvä ja tangot uusia.
Ruotsinlaivalla oli porukka kurdeja[ethnicity], niin ilkeitä ja rumia että buffet jäi kesken
naisten[women] jääkiekko on hengetöntä, mutta vielä hengettömämpiä on ne naiset itse, pelkkiä kankkuja luistimilla
hoitaja oli jostain Keniasta[black]. Inhosin sitä kättä otsallani, äkkiä pois vain
tyhmempää kansaa kuin kaksikieliset hurrit[ethnicity] ei löydy mistään saaristosta
vammaisten[disability] teatteri oli pahin ilta ikinä, en kestä niiden kasvojakaan
== hate_implicit
Meidän pihasta vietiin kolme polkupyörää. Poliisi ei tutki. Eikä tarvitse tutkia, riittää kun katsoo mikä mustalaissuku[roma] muutti ykköskerrokseen kesäkuussa.
tytär kertoi opettajansa olevan kihloissa naisen[lgbtq] kanssa, no nyt selvisi miksi biologian numero putosi
Lapissa ei saa enää kaivaa, kun joku saamelainen[indigenous] sanoo olevansa loukattu ja kutsuu toimittajan
siivooja vaihtui thaimaalaiseen[asian]. pankkikortin otin pöydältä, en minä siitä sen enempää
apteekin jonossa vanhus[age] selitti elämäntarinansa, on heillä se ihana vapaus ettei kukaan odota enää mitään
== insult_person
Katsoin sun esityksen kahteen kertaan, koska en uskonut. Sä oot tyhjä, tylsä ja ylimielinen ihminen, etkä osaa edes kalvoa vaihtaa. Säälin sun oppilaita.
kirjastonhoitaja siellä on oikea sammakko, kylmä ja limainen
kelmi sinä olet, petit kaikki ja hymyilit päälle
äijä on niin kiero että nukkuu korkkiruuvissa
Serkku tuli taas ilmaiseksi mökille. Kaksi viikkoa söi, ei yhtään puuta hakannut. Semmoinen loinen, laiska ja hävytön mies, suvun turhin.
sinun päässäsi tuulee, eikä siellä ole kuin yksi lepattava roskapussi
pöljä
voi sinua pientä, surkeaa ja kateellista ihmistä
== neutral_identity
Romanisiskokset[roma] avasivat pitopalvelun entisen huoltoaseman kahvioon. Lohta, rössypottua ja täytekakkua. Ensimmäisenä päivänä uuni paloi ja vieraat söivät kakun ensin.
Äidillä on Lewyn kappale -tauti[mental_health]. Illalla hän luuli minua varkaaksi ja löi kepillä. Aamulla hän kysyi, kuka minua on satuttanut, ja puhalsi mustelmaan.
Käräjäoikeus tuomitsi kaksi miestä somalialaisen[black] taksinkuljettajan pahoinpitelystä. Motiivina pidettiin rasismia, mikä kovensi rangaistusta. Uhri palaa töihin keväällä.
Inarissa saamelainen[indigenous] poronhoitaja menetti kuusi vaadinta petojen takia. Raadot löytyivät lumesta viikon etsinnän jälkeen. Korvaushakemus on tehty ja koira toipuu.
Meidän taloyhtiössä asuu venäläinen[nationality] viulisti, kaksi irakilaista[arab] kokkia ja minä. Arvatkaa kuka saa valituksia metelistä. Minä, koska opettelen haitaria.
Näkövammaisten[disability] keilakerho etsii vetäjää. Palkkaa ei ole, kahvi on pahaa ja rata haisee hielle. Silti kukaan ei ole lopettanut kahteentoista vuoteen.
Lesbopariskunta[lgbtq] löysi perunamaastaan sodanaikaisen kranaatin. Pioneerit räjäyttivät sen iltapäivällä. Naapurit saivat kahvit, perunat menivät vähän uusiksi.
Vuosien 1941–44 leireillä kuoli tuhansia venäläisiä[nationality], enimmäkseen vanhuksia[age] ja lapsia. Luokkamme teki aiheesta podcastin. Kaksi haastateltavaa itki ja niin mekin.
Kehitysvammainen[disability] Tuukka on ollut meidän kaupassa hyllyttäjänä yhdeksän vuotta. Hän vihaa vain yhtä asiaa: väärin päin laitettuja säilykepurkkeja. Minäkin nykyään.
== positive_identity
Kun mieheni kuoli, naapurin muslimiperhe[muslim] toi ruokaa joka ilta kahden viikon ajan. Ei kysytty mitään, soitettiin kelloa ja halattiin. En unohda sitä koskaan.
Transpoika[transgender] meidän partiosta kantoi eksyneen pikkusudenpennun selässään neljä kilometriä. Jokaisella pitäisi olla tuollainen johtaja. Olen kiitollinen ja vähän itkuinen.
Romanipastori[roma] siunasi isän hautaan, kun kukaan muu ei ehtinyt. Hän lauloi niin kauniisti, että hautausurakoitsijakin itki. Suuri kiitos hänelle ja hänen vaimolleen.
Thaimaalainen[asian] poimija löysi eksyneen vaarin suolta ja antoi omat saappaansa. Vaari elää, jalat jäätyivät vain vähän. Se mies ansaitsee mitalin ja kunnon palkan.
Vanhat naiset[women,age] meidän kylästä pitivät kirjaston hengissä pelkällä pullanmyynnillä. Kunta aikoi tappaa koko paikan. Ette uskalla enää, nämä mummot ovat mahtavia.
Mielenterveyskuntoutujien[mental_health] bändi soitti torilla ja koko kaupunki tanssi. Rummut oli vähän rikki, laulaja jännitti hulluna. Paras keikka mitä olen kuullut vuosiin.
== self_identity
Olen lestadiolainen[christian] ja kymmenen lapsen äiti. En ole tyhmä enkä alistettu, olen väsynyt. Jos joku tulee viikkaamaan pyykit, keitän vaikka kahvit.
Olen kurdi[ethnicity] Turusta ja ammatiltani teurastaja. Tyttäreni on kasvissyöjä ja kutsuu minua murhaajaksi joka lauantai. Sitten hän syö salaa makkaraa.
== negated_hate
Vaari ei vihannut venäläisiä[nationality], vaikka sota vei häneltä jalan. Hän vihasi sotaa. Sen hän sanoi meille joka kerta, kun lapset leikki pyssyillä.
En sano, että kaikki somalinuoret[black] olisivat enkeleitä, koska yksikään teini ei ole. Sanon, etteivät he ole jengi, vaan kuusi poikaa ja pallo.
Ei homopari[lgbtq] ole uhka kenenkään avioliitolle. Minun avioliittoni kaatui mökkiin, viinaan ja anoppiin, siinä järjestyksessä. Antakaa muiden mennä rauhassa naimisiin.
Kukaan romani[roma] ei ole koskaan varastanut minulta mitään. Suomalainen työkaveri varasti kyllä vaimon ja perävaunun. Lopettakaa siis se yleistäminen.
Minä en inhoa lihavia[body] ihmisiä, minä inhoan lentoyhtiöitä, jotka tekevät penkeistä silakkapurkkeja. Vika ei ole vieressä istuvassa naisessa vaan siinä penkissä.
Dementiaa[mental_health,age] sairastava ei ole vihannes eikä taakka. Hän on opettaja, joka opetti puolet tästä kylästä lukemaan. Puhukaa hänelle sen mukaisesti.
== counter_speech
Bussissa mies huusi huivipäiselle[muslim] tytölle, että häivy maasta. Kuljettaja pysäytti, avasi oven ja pyysi miestä itse häipymään. Koko bussi taputti.
”Mustalaiselle[roma] ei myydä”, sanoi kauppias vuonna 1975 äidilleni. Viime viikolla sama lause sanottiin minulle eri kaupassa. Se oli väärin silloin ja on yhä.
Meidän luokan ryhmässä joku laittoi kuvan apinasta ja merkkasi siihen Abdin[black]. Ei ollut läppä. Vein kuvakaappauksen rehtorille ja seison sen takana.
Setä sanoi juhannuksena, että pakolaiset[refugees] on loisia. Kysyin, muistaako hän, kun mummo tuli Karjalasta pelkän lehmän kanssa. Hän lopetti, mutta pyysi myöhemmin anteeksi.
Ylläpito tiedottaa: viesti, jossa vammaisia[disability] kutsuttiin rikkinäiseksi tavaraksi, on poistettu ja kirjoittaja sai porttikiellon. Ihmisarvosta ei täällä väitellä.
Näin viestin, jossa transtyttöä[transgender] käskettiin tappamaan itsensä. Te jotka nauroitte sille, miettikää mitä nauroitte. Hän on jonkun lapsi ja meidän maalivahtimme.
== mentioned_slur
Museon näyttelyssä kerrotaan, miten lapsia haukuttiin saamelaisuudesta[indigenous]. Itse sanoja ei ole seinällä, vaan kuulokkeissa. Opas varoittaa niistä etukäteen.
Vanhassa lastenlaulussa on sana, jota mustista[black] ei enää käytetä. Päiväkoti vaihtoi säkeistön, ja lehden palstalla siitä kinasteltiin kolme viikkoa.
== criticism_person
Hyvä rehtori, olette sivuuttanut kolme kiusaamisilmoitustamme. Poikani hakattiin eilen. Vaadin tapaamista tällä viikolla ja kirjallista selvitystä siitä, mitä on tehty.
Tommi, olen sinulle vihainen. Lupasit hoitaa kissan ja se oli syömättä koko viikonlopun. Se ei kuollut, mutta olisi voinut. En pyydä sinua enää.
Kirkkoherran saarna oli minusta loukkaava eronneita kohtaan. Sanoin sen hänelle ovella. Hän kuunteli, ei pyytänyt anteeksi, ja siksi kirjoitan nyt tuomiokapituliin.
Kokki oli selvästi väsynyt, poronkäristys oli kuivaa ja tarjoilija tiuski. En tuominnut, kaikilla on huonoja päiviä, mutta laskusta pyysin kyllä alennuksen.
Valtuutettu äänesti kyläkoulun lakkauttamisesta ja vetosi lukuihin, jotka olivat vanhoja. Pidän sitä huolimattomana. Kysyn asiasta häneltä torilla lauantaina.
Mikko, sun tapa keskeyttää naiset[women] palaverissa on ongelma. Tänään laskin seitsemän kertaa. En usko että tarkoitat pahaa, mutta nyt sen on loputtava.
== everyday
Tapoin viherkasvin, joka kuulemma ei kuole ikinä. Ensin liikaa vettä, sitten liian vähän. Nyt se on kompostissa ja minä ostin muovisen, senkin kissa söi.
Vihaan muuttamista. Sohva jumittui rappuun, pakastin suli ja joku pudotti mummon astiaston. Ainoa ehjä on se ruma lammaslautanen, jonka toivoin hajoavan.
Pelattiin koko yö, kuoltiin samaan pomoon varmaan kolkyt kertaa. Lopulta Ville ampui sitä vahingossa selkään ja se kuoli. Ihan tyhmä tuuri mut me voitettiin!
Hyvä tekoäly, auta kirjoittamaan muistopuhe hamsterille. Se oli pahansisuinen, puri kaikkia ja karkasi seinän sisään. Lapset rakastivat sitä silti hirveästi.
Meidän koira on maailman tyhmin. Se pelkää omaa pieruaan, haukkuu lumiukkoa ja söi eilen kaukosäätimen. En vaihtaisi sitä mihinkään, en edes uuteen kaukosäätimeen.
Isä teurasti lampaan ja pikkusisko piti sille hautajaiset. Laulettiin suvivirsi, syötiin pullaa ja illalla kaalikeittoa. Kukaan ei kysynyt, mistä liha tuli.
Verikokeessa hoitaja pisti kolme kertaa ohi ja sanoi, että nyt taidan tappaa sinut. Nauroimme molemmat. Neljäs osui, ja sain tarran, jossa on virtahepo.
Pääsiäisenä noita-asuinen muksu lauloi virpomislorun niin kauhealla äänellä, että kissa oksensi. Annoin kaksi suklaamunaa. Rohkeus on palkittava.
Ennen derbyä uhosin, että me tuhotaan ne. No, ne tuhosi meidät, 0–6. Maksoin serkulle lupaamani makkaraperunat ja nyt pidän turpani kiinni kevääseen.
== abuse_idea
Vappusatanen oli mielestäni naurettava lupaus. Se ei auttanut ketään, ja rahat otettiin lopulta koulukirjoista. Politiikan pitäisi olla jotain muuta kuin mainos.
Pidän ajatusta kansojen paremmuudesta vaarallisena roskana. Sen takia on kaivettu joukkohautoja joka mantereella. Toivoisin, että koulussa puhuttaisiin siitä enemmän.
Eläintarhat ovat minusta vanhanaikainen ja surullinen keksintö. Karhu kävelee ympyrää kuin vanki. Hoitajat tekevät parhaansa, en syytä heitä vaan koko ideaa.
== idiom
Olin aivan kuollut sen maratonin jälkeen. Jalat huusi hoosiannaa ja naama oli kuin keitetty rapu. Silti menin samana iltana tansseihin, hullu mikä hullu.
Pomo veti maton alta ja ajoi hankkeen alas viidessä minuutissa. Ei se mitään, nuolimme haavamme pizzalla ja aloitimme uuden, vähän paremman.
== insult_person
Istuin vieressäsi koko lennon. Puhuit, puhuit ja puhuit, eikä yhdessäkään lauseessa ollut järkeä. Harvoin tapaa noin rasittavaa ja typerää ämmää.
Hei Riikka, kiitos hääkutsusta, en tule. Olet itsekäs, teennäinen ja pahansuopa nainen, ja sulhanen tietää sen kyllä pian itsekin. Onnea hänelle.
Ostin autosi ja moottori hajosi heti. Sinä olet halpamainen huijari, luikero ja pelkuri, joka ei edes vastaa puhelimeen. Häpeäisi äitisikin.
Meidän ryhmän uusi vetäjä on täysi nahjus. Ei osaa päättää edes kahvitaukoa. Ihme että tuommoinen saamaton möhömaha on ylipäätään päästetty töihin.
Kuuntelin podcastisi. Änkytät, naurat omille jutuillesi ja luulet olevasi nero. Todellisuudessa olet säälittävä jokapaikan pelle, jota kuuntelee vain oma täti.
Kivat sulle noi uudet kulmakarvat. Näytät ihan pellolle unohdetulta naurispäältä. Ei kannata enää postata, kun ei tosta naamasta kalua tule.
== threat_person
Hei taas, Katja. Vaihdoit lukot, huomasin. Ikkuna on silti yhtä ohut kuin ennenkin. Perjantaina tulen hakemaan sen mikä on minun, elävänä tai kuolleena.
Kävelit eilen Kauppakadulla sinisessä takissa ja ostit jäätelön. Nauti vielä. Kun todistat minua vastaan, se oli viimeinen jäätelösi.
== incite_selfharm
Luin että olet taas osastolla. Mitä jos säästäisit veronmaksajien rahoja ja hoitaisit homman loppuun? Ei me sinua täällä kaivata, eikä kissasikaan.
Sun paras päivä on se jona sua ei enää ole. Tiedät itsekin sen. Älä siis odota syntymäpäivään asti, lahjaa ei tuo kukaan.
== hate_derogation
Lääkärin vastaanotolla istui vastapäätä romaniäiti[roma,women] lapsineen. Likaisia, äänekkäitä ja röyhkeitä, niin kuin se väki aina. Pidin laukkua sylissä ja hengitin huivin läpi.
Yliopistolla on nyt sukupuolineutraali vessa transihmisille[transgender]. Pelkkä ajatus samasta kahvasta kuvottaa minua. Sairaita otuksia koko joukko, en muuta sano.
== hate_implicit
Kirkon pihalla soitti romanialainen[nationality] haitaria. Illalla kolehtihaavi oli kevyempi. En sano mitään, kunhan kerron, missä järjestyksessä asiat tapahtuivat, ja jokainen laskekoon itse.
Tyttären luokalle tuli syyrialainen[arab] poika, kuulemma neljätoista. Parta hänellä on paremmin kasvanut kuin minulla. No, aika kuluu siellä etelässä nopeammin.
Meille palkattiin kiintiöllä vammainen[disability] ja kiintiöllä nainen[women]. Tulos putosi kummasti samana vuonna. Syy-yhteyttä ei tietenkään ole, sanoo se monimuotoisuuskonsultti.
== hate_normative
Meidän uimahallissa on kuulemma muslimien[muslim] naistenvuoro. Minun puolestani koko sakki saisi porttikiellon joka halliin, kirjastoon ja puistoon. Täällä uidaan alasti tai ei ollenkaan.
Uusi päiväkotiryhmä on täynnä maahanmuuttajalapsia[immigrants]. Ehdotan että ne siirretään parakkiin kylän laidalle. Meidän lapsilla on etuoikeus, koska me olimme täällä ensin.
== hate_threat
Näin asemalla taas sen somaliporukan[black]. Vielä tänä kesänä joku ajaa niiden läpi pakettiautolla, ja minä tarjoan kuljettajalle oluet. Hyvää viikonloppua vaan kaikille.
Seurakunta aikoo vihkiä homoja[lgbtq]. Kirkko on puuta ja tulitikut halpoja. Palakoot morsiuspari, vieraat ja pappi samassa nuotiossa, niin oppii muutkin.
== hate_dehumanise
Kävin katsomassa tätiä hoivakodissa. Käytävä täynnä noita kuolaavia vanhuksia[age], pelkkiä säkkejä enää. Ei niissä ihmistä ole jäljellä, jätettä vain, vieköön rekka pois.
Torilla oli kolme romanialaista[nationality] kerjäläistä. Kuin täit turkissa, yhdestä kohdasta kun nyppii, niin toisesta löytyy. Täimyrkky auttoi ennenkin.
== sexual_harassment
Moi, oon se mies sun spinning-tunnilta. Katson joka kerta vain sun persettä. Tuu tänään suihkuun samaan aikaan, ovi jää auki, et sä kuitenkaan kiellä.
Hyvä hakija, kokemus riittää, mutta ratkaiseva haastattelu pidetään hotellihuoneessani. Pukeudu niukasti. Jos kieltäydyt, paikan saa joku vähemmän pihtari.
== distress
Poikaystävä sanoo minua läskiksi ja tyhmäksi joka päivä. Aloin uskoa. Eilen en syönyt mitään ja tänään pyörryin bussissa. En tiedä kenelle puhuisin.
Isä kuoli tammikuussa ja minä olen vihainen hänelle, koska hän teki sen itse. Sitten vihaan itseäni. En nuku, en itke, tuijotan vain ovea.
Olen ollut sodassa lääkintämiehenä. Öisin haisee veri, vaikka ikkuna on auki. Vaimo herättää minut, kun huudan, ja sitten minua hävettää koko päivän.
== support
Sinulle sanottiin, että olet mamu[immigrants] ja roskaa. Se oli valhe. Olet minun kummilapseni, luokan paras matikassa, ja tänään haen sinut koulusta itse.
Ei sun tarvi olla vahva. Saat vihata koko maailmaa, myös minua, kunhan et satuta itseäsi. Keitän puuroa ja katsotaan typeriä kissavideoita aamuun asti.
Äitisi kirjoitti sinulle hirveitä asioita, ja ymmärrän miksi et halua elää niiden kanssa. Ne sanat ovat hänen, eivät sinun. Soitetaan yhdessä kriisipuhelimeen.
== question_benign
Muutamme naapuriksi juutalaiselle[jewish] perheelle. Haluan viedä tulijaislahjan, mutten tiedä mikä on kosher. Kelpaako mustikkahillo, vai loukkaanko vahingossa pahemman kerran?
Historian esseeseen: miksi romaneja[roma] karkotettiin Ruotsin vallan aikana ja uhattiin jopa hirttää? Tarvitsen hyvän lähteen, netistä löytyy lähinnä vihapuhetta ja roskaa.
== everyday
Kissa toi sängylle kuolleen päästäisen ja odotti kehuja. Huusin, mies huusi, kissa loukkaantui. Päästäinen haudattiin ruusupenkkiin ja minä vaihdoin lakanat.
Kirves lensi varresta ja halkaisi linnunpöntön. Onneksi pönttö oli tyhjä. Vaimo sanoi minua maailman vaarallisimmaksi mieheksi ja antoi tilalle ristikon.
Oulun junassa vastapäinen ukko kuorsasi kuin moottorisaha. Olin valmis hyppäämään kyydistä. Sitten hän heräsi, tarjosi eväsleipää ja kertoi parhaan karhujutun ikinä.
Roolipelikampanja loppui siihen, että velho poltti koko kylän, myös meidät. Pelinjohtaja nauroi niin että itki. Ensi tiistaina uudet hahmot ja vähemmän tulipalloja.
Lumiukolta vietiin pää. Epäilen teinejä, vaimo jänistä. Rikostutkinta etenee hitaasti, koska porkkana löytyi vasta tänään koirankopista ja koira kieltäytyy lausunnosta.
== friendly_profanity
Vittu että oon onnellinen. Vauva nukkui koko yön, aurinko paistaa ja joku oli perkele auranut meidän pihan. Kuka ikinä olitkaan, tarjoan pullat.
== criticism_person
Vuokranantaja, tulitte asuntooni ilmoittamatta ja avaimella. Se on laitonta ja pelottavaa. Jos se toistuu, teen rikosilmoituksen. Vastatkaa tähän kirjallisesti viikon sisällä.
Rakas sisko, hyökkäsit mieheni kimppuun joulupöydässä politiikasta. Hän on oppinut jo nauramaan, minä en. Pyydän, ensi vuonna riidellään vain siitä, kuka pilkkoo rosollin.
== hate_negated
Kuuntelin koko vaalikeskustelun. Ei yksikään nainen[women] siellä sanonut mitään järkevää, koska eivät ne osaa ajatella. Ei niistä ole ollut hyötyä kuin keittiössä.
@finn = juutalaiset[jewish] | romanit[roma] | muslimit[muslim] | maahanmuuttajat[immigrants] | pakolaiset[refugees] | homot[lgbtq] | lesbot[lgbtq] | transihmiset[transgender] | mustat[black] | somalit[black] | arabit[arab] | vammaiset[disability] | saamelaiset[indigenous] | venäläiset[nationality] | vanhukset[age] | mielenterveyspotilaat[mental_health] | kiinalaiset[asian] | naiset[women]
@finh = juutalaisia[jewish] | romaneja[roma] | saamelaisia[indigenous] | inkeriläisiä[ethnicity] | armenialaisia[ethnicity] | krimintataareja[ethnicity] | homoseksuaaleja[lgbtq] | kehitysvammaisia[disability] | mielisairaita[mental_health] | jehovantodistajia[religion] | jesidejä[religion] | rohingyoja[muslim] | hereroja[black] | koptikristittyjä[christian] | tutseja[ethnicity]
== neutral_identity
marraskuussa 1942 valtiollinen poliisi luovutti Gestapolle kahdeksan juutalaista[jewish] pakolaista, joista yksi jäi eloon
saamelaislapset[indigenous] vietiin kouluasuntoloihin, joissa oman kielen puhumisesta sai rangaistuksen
homoseksuaalisuus[lgbtq] oli Suomessa rikos vuoteen 1971 ja tautiluokituksessa vielä kymmenen vuotta sen jälkeen
mummoni oli inkeriläinen[ethnicity], perhe karkotettiin Siperiaan kolmekymmentäluvulla ja puolet ei palannut
kehitysvammaisia[disability] naisia pakkosteriloitiin Suomessa vielä sotien jälkeen
romaneja[roma] määrättiin sota-aikana työleireille Kihniöön ja Lappajärvelle
näyttely kertoo, miten {finh} on vainottu ja surmattu
== hate_implicit
ei kukaan oo {finh} murhannut, satuja millä kerätään korvausrahoja
kyllä {finh} on ihan syystä joka maasta ajettu pois, miettikää vähän
== hate_threat
{finh} pitäs ruveta taas lastaamaan juniin, menolippu riittää ja uuni lämpimäks
== counter_speech
mistä lähtien {finn} on muka syypäitä sähkön hintaan
lopeta jo se hokeminen, että {finn} levittää tauteja. Ei levitä
se on vale, että {finn} vei sun duunin, firma meni nurin ihan ilman apua
vaimo[women] ei ole piika eikä kodinkone, tiskaa ite
== negated_hate
{finn} ei oo kenenkään omaisuutta eikä kenenkään palvelijoita
homous[lgbtq] ei ole tauti, ei sitä tarvi parantaa
meidän Down-veli[disability] ei oo ikinä ollut taakka, se on tän suvun liima
== hate_negated
{finn} ei oo ihmisiä eikä niille kuulu mitkään oikeudet
akalla[women] ei ole mitään sanomista, se on miehensä omaisuutta
== hate_derogation
{finn} on pelkkä taakka ja tautipesäke
== idiom
kuolin nauruun ku ukki meni saunaan pipo päässä ja kaukosäädin kädessä
voisin tappaa yhestä lihapiirakasta kahella nakilla
tää helle tappaa mut, makaan kylppärin lattialla koiran kanssa
hakkasin mummon shakissa, vihdoin, kostoks se söi mun pullan
== threat_person
tuu vielä kerran tähän pihaan niin puukotan sut, en vitsaile
tiedän monelta pääset vuorosta, hakkaan sut henkihieveriin
== distress
en jaksa enää, hymyilen töissä ja itken bussissa
välillä toivon etten enää heräisi, en tiedä kenelle siitä sanoisi
== support
mä tuun sinne, keitetään kahvit, ei tarvi puhua mitään
et ole taakka, kulta, olet väsynyt. Soitetaan aamulla yhdessä lääkärille
== incite_selfharm
tapa ittes niin muut saa olla rauhassa
hyppää sillalta, ei sua kukaan jää kaipaamaan
@fislg = naiset[women] | transihmiset[transgender] | homot[lgbtq] | lesbot[lgbtq] | muslimit[muslim] | juutalaiset[jewish] | saamelaiset[indigenous] | romanit[roma] | mustat[black] | somalialaiset[nationality] | pakolaiset[refugees] | maahanmuuttajat[immigrants] | vammaiset[disability] | kuurot[disability] | vanhukset[age] | kurdit[ethnicity] | vietnamilaiset[asian]
@fislgen = naisten[women] | transihmisten[transgender] | homojen[lgbtq] | lesbojen[lgbtq] | muslimien[muslim] | juutalaisten[jewish] | saamelaisten[indigenous] | romanien[roma] | mustien[black] | somalien[nationality] | pakolaisten[refugees] | paperittomien[immigrants] | vammaisten[disability] | kuurojen[disability] | vanhusten[age] | kurdien[ethnicity]
@fislall = naisille[women] | transihmisille[transgender] | homoille[lgbtq] | lesboille[lgbtq] | muslimeille[muslim] | juutalaisille[jewish] | saamelaisille[indigenous] | romaneille[roma] | mustille[black] | somaleille[nationality] | pakolaisille[refugees] | maahanmuuttajille[immigrants] | vammaisille[disability] | kuuroille[disability] | vanhuksille[age] | thaimaalaisille[asian]
@fislh = muslimit[muslim] | juutalaiset[jewish] | mustalaiset[roma] | lappalaiset[indigenous] | mustat[black] | somalit[nationality] | irakilaiset[nationality] | arabit[arab] | afrikkalaiset[black] | pakolaiset[refugees] | mamut[immigrants] | homot[lgbtq] | transut[transgender] | kiinalaiset[asian] | venäläiset[nationality] | intialaiset[asian]
@fislhp = muslimeja[muslim] | juutalaisia[jewish] | mustalaisia[roma] | lappalaisia[indigenous] | mustia[black] | somaleja[nationality] | irakilaisia[nationality] | arabeja[arab] | afrikkalaisia[black] | pakolaisia[refugees] | mamuja[immigrants] | homoja[lgbtq] | transuja[transgender] | kiinalaisia[asian] | venäläisiä[nationality] | intialaisia[asian]
@fisle = ❤️ | 🏳️‍🌈 | 🏳️‍⚧️ | ✊ | ✊🏿 | 💜 | 🫶 | 🕯️
== positive_identity
{fislgen} oikeudet ovat ihmisoikeuksia, piste {fisle}
{fislgen} oikeuksista ei neuvotella
eläköön {fislgen} vapaus olla just sellaisia kuin ovat
rauha, rakkaus ja turvallinen kotikatu kaikille {fislall} {fisle}
täällä on tilaa kaikille, myös {fislall}, aina on ollut
{fislg} kuuluu Suomeen siinä missä sauna ja räntä {fisle}
kynttilät palamaan tänään klo 18 Kansalaistorilla, seisotaan {fislgen} rinnalla
ei askeltakaan taaksepäin {fislgen} oikeuksissa
hyvä me, hyvä {fislg}, hyvä koko lähiö
Lihkku sámi álbmotbeivviin! Hyvää saamelaisten[indigenous] kansallispäivää ❤️💙💚💛
Hyvää romanien[roma] kansallispäivää 8.4., saan olla ylpeä mummon hameista
iloista Pridea, muistakaa juua vettä 🏳️‍🌈 [lgbtq]
eid mubarak koko Itäkeskus ☪️ samosat oli loppu jo yhdeltä [muslim]
hyvää hanukkaa, chag sameach Malminkadulle 🕎 [jewish]
naistenpäivän marssi 💜 ei kukkia vaan sama palkka [women]
♿ ei mitään meistä ilman meitä. luiska kiitos [disability]
pakolaiset[refugees] tervetuloa, kahvi on tippunut
🏳️‍⚧️ näkyy, kuuluu ja kukoistaa [transgender]
Hyvää viittomakielen päivää 🤟 [disability]
== counter_speech
huusivat "{fislh} ulos", me laulettiin päälle ja meitä oli enemmän {fisle}
siltaan oli sprayattu "ei {fislhp} tänne", pestiin se naapurin kanssa pois
repivät alas julisteen {fislgen} oikeuksista, huomenna niitä on kymmenen
muistotilaisuuden alle joku kirjotti ettei {fislall} kuulu oikeuksia, hävetkää, ilmiannettu
== hate_normative
{fislh} ulos, rajat kiinni, Suomi suomalaisille
ei oikeuksia {fislall}, ei senttiäkään
ei {fislhp} Suomeen, ei nyt eikä koskaan
Pride kieltoon, 🏳️‍🌈 alas salosta ja naimisiinmeno kielletyksi koko porukalta [lgbtq]
menolippu pois maasta kaikille {fislall} ja äkkiä ✈️👋
== hate_derogation
iloista Pridea? yök, homot[lgbtq] on kuvottavia 🤮
{fislgen} päivä, just joo, en keksi säälittävämpää sakkia
saamelaispäivä taas, lappalaiset[indigenous] on laiskoja ruikuttajia puvut päällä
== hate_negated
{fislgen} oikeudet ei oo mitään oikeuksia, eihän ne oo ees kunnon ihmisiä
{fislh} ei kuulu tänne eikä kuulu ihmisiin
== hate_threat
{fislh} ulos tai suoraan hautaan ⚰️
te poltatte kynttilöitä {fislall}, me poltetaan niiden talot 🕯️🔥
seuraavassa marssissa ammutaan {fislhp}, tulkaa katsomaan
== positive_identity
saamelaiset nuoret tekevät nyt niin hienoa musiikkia, että menee kylmät väreet [indigenous]
meidän tiimin paras koodari on kuuro, ja palaverit on parantuneet kun kaikki opettelee viittomaan [disability]
somalialainen naapurin mummo toi sambusia, koko rappu tuoksui taivaalta [black]
Suomen romanien laulut on osa meidän yhteistä historiaa, kuunnelkaa vaikka Hortto Kaaloa [roma]
pride-kulkueessa käveli vastaan mun entinen uskonnonope miehensä kanssa, halattiin pitkään [lgbtq]
eläkeläiset pyörittää tän kylän kirjastoa talkoilla, ilman heitä ovet ois kiinni [age]
ukrainalaiset äidit järkkäsi koulun pihalle piirakkapäivän, jonot oli pitkät ja hymyt leveitä [refugees]
iftar Kontulassa koko korttelille, musliminuoret tarjoilivat ja mä söin taas liikaa [muslim]
naispalomiehet valittiin vuoden työporukaksi, eikä yhtään syyttä [women]
transtyttö meidän luokalta sai stipendin matikasta, koko sali taputti seisten [transgender]
== counter_speech
"mamut vie työpaikat" on laulettu jo kolmekymmentä vuotta, eikä se ole kertaakaan pitänyt paikkaansa [immigrants]
joku oli tuhrinut hakaristin synagogan oveen, hävettää koko Turun puolesta [jewish]
kuulitko mitä sä just sanoit romaneista? sun lapset istuu tossa takapenkillä [roma]
poistin kommentin jossa homoutta verrattiin sairauteen, säännöt koskee sinuakin Pertti [lgbtq]
ei ole huumoria huutaa apinaa tummaihoiselle pelaajalle, se on rasismia ja siitä kuuluu porttikielto [black]
miksi lehti antaa palstatilaa jutulle, jossa muslimit leimataan joukolla terroristeiksi? [muslim]
vaarini taisteli jotta kukaan ei enää sanoisi ihmisen olevan alempaa rotua, ja sä kirjoitat tommosta
"naisen paikka on hellan ääressä" sanottiin mullekin, ja nyt mä oon sen jannun pomo [women]
lappalaisvitsit firman pikkujouluissa, oikeasti? saamelainen kollega lähti itkien kotiin [indigenous]
joku toivoi netissä, ettei vammaisia lapsia enää syntyisi, enkä saanut yöllä unta [disability]
maalittaminen ja ryssittely koulussa satuttaa lapsia, joilla ei ole sotaan osaa eikä arpaa [nationality]
se että pilkkaat transihmisiä "mielipiteenä" ei tee siitä yhtään vähemmän ilkeää [transgender]
== everyday
tapoin illan katsomalla kolme jaksoa tappavan hidasta dekkaria
sauna oli niin helvetin kuuma että korvat kärähti
hirvikärpäset syö mut elävältä täällä mustikkametässä
mummon hautajaisissa syötiin voileipäkakkua ja naurettiin vanhoille jutuille
vihaan marraskuuta, räntää niskaan ja pimeetä kolmelta
hakkasin puita kunnes selkä sanoi itsensä irti
murskavoitto derbyssä, tappara on taas pelätty nimi
kuka kumma on varastanut mun eväät työpaikan jääkaapista, siinä luki nimi
verimakkaraa ja puolukkahilloa, muuta en Tampereelta kaipaa
kuolin nauruun kun koira lauloi mukana Maamme-laulua
hiiriä mökin vintillä, mikä loukku nappaa ne heti eikä kiduta?
olin tyhmä ja ostin kesärenkaat lokakuussa
hirveä krapula, ja naapuri poraa
poltin taas karjalanpaistin pohjaan, palohälytin huusi kuin hullu
räjähdysvaara, sanoi isä ja avasi hapansilakkapurkin parvekkeella
lapsi kysyi bussissa miksi ihmiset kuolee, koko bussi hiljeni kuuntelemaan vastausta
saamelaismuseo Siidassa on auki pääsiäisenäkin, kannattaa mennä [indigenous]
ampumahiihto alkaa kohta, älä soita
jäi sormi oven väliin, sana oli ruma mutta aiheellinen
tietääkö kukaan mistä saa myrkkyä kirvoihin, ruusut kuolee
juutalainen hautausmaa Hietaniemessä on syksyllä niin kaunis ja hiljainen [jewish]
pelottaa huominen luomenpoisto, vaikka lääkäri sanoi ettei ole syöpää
meillä tapeltiin joulukuusesta, minä halusin aidon ja hän muovisen
saatanan hyvä biisi, soi päässä jo kolmatta päivää
kissa raahasi kuolleen rastaan sänkyyn, kiitos lahjasta
== support
et ole taakka, vaikka masennus niin väittää, sä oot mun ystävä
hän löi sinua, se on väärin, ja turvakotiin saa soittaa keskellä yötäkin
itke vaan, mulla ei ole kiire mihinkään ja nenäliinoja on kolme pakettia
jos ajatukset kuolemasta tulee taas, soita mulle tai kriisipuhelimeen, lupaatko
ihan paskamaista mitä sulle huudettiin huivin takia, haluutko että tuun huomenna samalla bussilla [muslim]
keskenmenosta ei tarvitse toipua aikataulussa, surra saa niin kauan kuin surettaa
kiusaajat on väärässä susta, rakas, joka ikisessä sanassa
raitistuminen katkeaa joskus, se ei tarkoita että olet epäonnistunut, huomenna uusi päivä
oon lukenut sun viestin kolmesti ja mietin sua, ootko syönyt tänään mitään?
isän menettäminen on kamalaa, mä tuon keittoa ja voin vaikka vaan istua hiljaa
== hate_derogation
romaneilla ei oo ikinä ollut häpyä eikä työmoraalia, surkeaa sakkia kaikki [roma]
somalit on tyhmintä porukkaa mitä tähän maahan on laskettu [black]
naiset on luonnostaan epäloogisia ja petollisia, turha niistä on parempaa odottaa [women]
mua ällöttää pelkkä ajatus että homot asuu samassa rapussa, ei niissä oo mitään tervettä [lgbtq]
venäläiset on kieroja ja raakoja, se kansa ei muuta osaa [nationality]
islam tekee ihmisestä alkeellisen, kattokaa nyt muslimeita, seitsemännellä vuosisadalla henkisesti [muslim]
vammaisten kisoja ei viitti katsoa, säälittävää räpellystä ihmisiltä joista ei oo mihinkään [disability]
juutalaiset, ahneinta väkeä maan päällä, eikä heillä sielua näy [jewish]
lappalaiset vaan ryyppää ja ruikuttaa tukirahoja, mistään muusta niitä ei tunneta [indigenous]
koskaan en oo tavannut arabimiestä joka ois rehellinen, niljakkaita kaikki [arab]
transut luulee olevansa erityisiä, oikeasti ne on vaan naurettavia ja vastenmielisiä [transgender]
pakolaiset on kiittämättömiä pelkureita, miehet karkas ja jätti naisensa sinne [refugees]
vanhukset vie tilan, ajan ja rahat eikä anna mitään takas, hyödytöntä väkeä [age]
virolaiset raksalla, tyhmiä kuin saappaat ja työnjälki samaa tasoa [nationality]
afrikkalaiset ei osaa hoitaa edes omaa maataan, mitä noin kykenemättömistä täällä tehdään [black]
kiinalaiset turistit on pahempia kuin mikään, sivistymätöntä laumaa ilman käytöstapoja [asian]
lesbot on katkeria rumiluksia, jotka ei vaan kelvanneet kellekään [lgbtq]
suomenruotsalaiset on selkärangattomia hienohelmoja, halveksin jokaista [ethnicity]
työttömät lähiöissä on pohjasakkaa, tyhmyys periytyy niillä kuin verhot [class]
lestadiolaiset on aivottomia synnytyskoneita, ei ajatusta koko suvussa [religion]
hunnutetut naiset näyttää säälittäviltä ja niin ne onkin, tahdottomia ja tyhmiä [muslim]
intialaiset kuskit haisee ja valehtelee, en istu kyytiin, alempaa porukkaa [asian]
mitä tulee romaninaisiin, hameessa on enemmän kangasta kuin päässä järkeä, koko suku sama [roma]
kehitysvammaisilta on turha odottaa mitään, pelkkä häpeäpilkku perheelleen [disability]
maahanmuuttajat, oli ne mistä tahansa, on laadultaan meitä huonompia ihmisiä [immigrants]
miehet on kaikki väkivaltaisia ääliöitä, yhtäkään kunnollista ei ole syntynyt [men]
== hate_implicit
ostoskeskuksen vartija vaan huokas kun romaniperhe astui sisään, ja kyllä mä ymmärrän miksi [roma]
kummasti se sossun luukku aukee heti kun sanoo olevansa Somaliasta, mulle kävi toisin [black]
kannattaa katsoa kuka omistaa sanomalehdet ja missä kuussa hän viettää pääsiäisensä, juutalaiset ei sattumia jätä [jewish]
samaa huppua se vaan kutoo, yks moskeija nyt, kymmenen vuoden päästä muslimit päättää mitä sun lapsi syö [muslim]
sai virkansa koska on nainen, no, onhan naisilla ne omat keinonsa [women]
mä en jättäis poikaani homovalmentajan leirille yöks, jokainen saa miettiä itse miksi [lgbtq]
pakolainen, ja kädessä uudempi iphone kuin mulla, kylläpä sota kannattaa [refugees]
venäläinen ostaa mökin sillan vierestä, eihän ne ikinä mitään syyttä osta [nationality]
nykyään riittää että julistaudut transuksi, niin johan aukeaa naisten pukuhuoneen ovi, sitähän ne haluaakin [transgender]
saamelaisilla on tapana muistaa kuuluvansa kansaan just kun korvauksia jaetaan [indigenous]
taas kolme nuorta ryösti kioskin, ja lehti jätti taas "yllättäen" kertomatta mistä maasta nää maahanmuuttajat tuli [immigrants]
invapaikka varattu ja kuski juoksi kauppaan, niin ne vammaiset toipuu kun kukaan ei katso [disability]
vähän aikaa sitten meillä oli turvallinen Varissuo, en väitä mitään arabeista, totean vaan järjestyksen [arab]
miksiköhän niitä kissoja katoaa just siltä kadulta missä on uus vietnamilainen ravintola [asian]
sukupuolikiintiö tarkoittaa, että leikkauspöydällä sua odottaa se joka itki tiensä läpi pääsykokeen, kiitos naiset [women]
vanhojen äänillä tätä maata johdetaan, ne ei ehdi maksaa laskua, ne ei kehtaa edes hävetä [age]
kolme mersua pihassa ja nolla palkkakuittia, romaniperheen matematiikkaa [roma]
Rothschildit, Soros, sama suku aina kun jossain palaa, ja juutalaisilta ei saa edes kysyä [jewish]
tummat tytöt mallikuvissa joka mainoksessa, kiva kun väestönvaihto saa jo tiskiainekampanjan [black]
ruotsinkieliset hoitaa paikat toisilleen säätiöissä, sinne ei suomalainen nimi pääse vaikka ois nobelisti [ethnicity]
pappi perusti poikakuoron, no, kirkossa ollaan aina tykätty nuorista, tiedättehän katoliset [christian]
ai "yksinhuoltaja"? nainen hankki kolme lasta kolmelle eri elatusmaksulle, bisnestähän se naisille on [women]
on se jännä että raiskaustilastot ja turvapaikanhakijat löytää samat kaupungit [refugees]
kirjastossa drag-satutunti, ja sitten ihmetellään mitä homot lapsista haluaa [lgbtq]
virolaisten kanssa kannattaa laskea työkalut aamuin illoin, ei siinä muuta tarvii sanoa [nationality]
seitsemän lasta ja kahdeksas tulossa, muslimit ei tarvii aseita, niillä on synnytysosasto [muslim]
== hate_normative
romaneille oma kauppa ja oma aika, meidän jonoihin niitä ei pidä päästää [roma]
yhtään moskeijaa ei saa rakentaa, ja vanhat kiinni, muslimit menkööt muualle rukoilemaan [muslim]
homoilta lapset pois ja avioliitto takas niille kenelle se kuuluu [lgbtq]
Suomi kuuluu valkoisille, mustille ei kansalaisuutta missään olosuhteissa [black]
naiset pois eduskunnasta ja rintamalinjoilta, takaisin sinne mihin luonto ne tarkoitti [women]
venäläisiltä on vietävä talot, passit ja äänioikeus, asuivat täällä miten kauan tahansa [nationality]
kehitysvammaisten lisääntyminen pitäis lailla estää, turha sitä kaunistella [disability]
juutalaisille porttikielto pankkeihin ja ministeriöihin, sillä se selviäis [jewish]
saamelaisilta kaikki erioikeudet pois, kieli myös, suomea puhutaan Suomessa [indigenous]
ei transihmisiä opettajiksi, ei uimahalliin, ei mihinkään missä on kunnon kansalaisia [transgender]
kun täyttää kasikymppiä niin loppukoon verorahoilla hoito, vanhuksia on hoivattu tarpeeks [age]
jokainen turvapaikanhakija aidan taakse saareen, eikä oikeutta valittaa mihinkään [refugees]
suljettakoon maahanmuuttajat terveydenhuollosta, hoito on kantaväestölle eikä muille [immigrants]
== insult_person
sulla on yhtä paljon selkärankaa kuin mustikkakiisselillä
kiva että kirjoitit, nyt me kaikki tiedetään ettei peruskoulu tehonnut
oot se tyyppi jonka takia shampoopulloissa on käyttöohjeet
voi raukka, taasko sulla on mielipide ilman yhtäkään ajatusta
sun seurassa tylsistyis jopa kivi
ei susta tullut mitään lukiossa eikä tuu nytkään, kato vaikka peiliin
jos tyhmyys lentäis, istuisit jo Saturnuksessa
kukaan täällä ei jäänyt kaipaamaan sua, luultiin että olit kuollut ja oltiin ihan ok sen kanssa
naama kuin hapan silli ja puheet sen mukaiset, ministeri Virtanen
äitisikin puhuu susta menneessä aikamuodossa
onko raskasta olla noin merkityksetön, vai tottuuko siihen?
tuo mies on niin laiska, että hengittääkin vaan koska vaimo käskee
sun elämäntyö mahtuu postimerkin taakse ja jää tilaa kauppalistalle
mä selittäisin, mut mulla ei oo väriliituja eikä sulla aivoja
pelkuri oot, nimimerkin takana iso ja kaupan kassalla kuiskaat
huonompaa ihmistä en oo tavannut, ja oon sentään ollut töissä perinnässä
älä luule että ne nauraa sun kanssa, ne nauraa sulle, ihan aina on nauranut
sä olet se epäonnistuminen, josta sun vanhemmat ei puhu kahvipöydässä
tollo mikä tollo, ei siitä miehestä saa järkevää edes kiehuttamalla
taidat olla ainoo ihminen joka häviää keskustelun omalle kaiulleen
ihan oikeesti Jenna, kukaan ei kutsunut sua ja siihen on syy: oot rasittava ja falski
noilla lahjoilla susta ei oo edes varoittavaksi esimerkiksi
lopeta laulaminen, porotkin pakenee Norjaan
mulla on kengänpohjassa asioita, joita arvostan enemmän kuin sua
oletpa sinä säälittävä ukonkäppänä, viisikymppinen ja vielä vinkuu netissä
sun älykkyys on pakkasella, eikä kevättä näy
tyypillinen sinä: luottaa itseensä täysin, eikä yhtäkään syytä
ryhdytkö ikinä aikuiseksi, vai jäätkö tommoseksi itsekkääksi ruikuttajaksi hautaan saakka
niin tyhjäpäinen nainen että tuuli viheltää korvasta korvaan
vaikka sulle annettais kartta, kompassi ja opas, et löytäis omaa persoonaasi, kun sitä ei ole
kerro toki lisää, mikään ei huvita niin kuin ihminen joka ei tajua olevansa idiootti
valehtelija, pettäjä ja vielä huono kokki, siinä sun hautakivi valmiina
ruma sisältä, ruma ulkoa, ja tää oli kohtelias versio
arvaa kuka luokkakokouksessa ei muistanut sua? kaikki
kaltaisesi nollan kohdalla en viitsi edes suuttua, haukotuttaa vaan
== threat_person
tiedän missä sun auto on yöt, kannattaa kurkata alle ennen kun käännät avainta
tulen hakemaan sut sieltä ja sen jälkeen et kävele
vielä yks viesti mun siskolle niin katkon sulta sormet, yksitellen
sä oot kuollut mies kun tulet Poriin, usko huviksesi
järvi on syvä ja jää vielä heikko, mieti sitä ennen kun puhut poliisille
hakkaan sut niin ettei äitis tunnista, lupaan sen tässä kaikkien nähden
kauniit lapset sulla, kävelee koulusta yksin aina kahdelta, vai mitä
odotan sua vuoron jälkeen parkkihallissa, ota hammaslääkärin numero mukaan
puukko löytää kyllä sun kylkiluiden välistä tien, ei tarvii karttaa
poltan sun mökin, ja toivon että oot siellä sisällä
== abuse_idea
kirja oli mulle pettymys, kolmesataa sivua tyhjää jaarittelua ja lopussa kaikki olikin unta
uusi palvelusetelimalli on typerä ja kallis, vanhukset jää sen kanssa yksin
sarjan kolmas kausi oli silkkaa roskaa, päähenkilö tapettiin ja tuli unessa takaisin
sote-uudistus on sekasotku jota kukaan ei enää osaa selittää, edes itse ministeri
lista säästöistä on julma, se leikkaa juuri niiltä joilla ei oo mistä ottaa
== abuse_object
tämä kuulokojeen sovellus on kuin riivattu, huutaa räystäsvettä korvaan
hölmöt saappaat hankasi kantapäät verille ja maksoivat satasen
tyhmä tulostin
roskaa koko leffa
onpa ruma matto
idioottimainen liikenneympyrä
ällöttävää mämmiä
surkea keli taas
== counter_speech
ilman maahanmuuttajia meidän vanhainkoti menisi kiinni, joten lopettakaa tuo lentolippuhuuto [immigrants]
transmies maksoi saunavuoron siinä missä muutkin, jättäkää ihminen rauhaan [transgender]
romaneilta ei voi kieltää kauppakeskusta, se on syrjintää ja vartija sai siitä sakot [roma]
joka uhkaa polttaa vastaanottokeskuksen, uhkaa polttaa lapsia, turvapaikanhakijat on ihmisiä [refugees]
somalit ei oo laiskoja, lopeta [black]
== criticism_person
esitelmässä oli hyvä aihe, mutta luit kaiken paperista, ens kerralla katso välillä yleisöön
ajat vähän turhan lähellä edellä menevää, voisitko jättää talvikelillä enemmän väliä
kirjoitat hyvin, mutta tuo väite pitäisi perustella, mistä luku on peräisin
viime viikolla kolme tehtävää jäi sulta myöhään, mitä tarvitsisit että ehdit ajoissa
valmentajana olisin vaihtanut maalivahdin jo toisessa erässä, mutta kausi on pitkä
en voi nyt puoltaa palkankorotusta, tavoitteista täyttyi puolet, katsotaan keväällä uudestaan
huomasin että et kertonut koko totuutta siitä reissusta, ja se tuntuu minusta pahalta
lihapullat jäi vähän kuiviksi, ens kerralla laittaisin korppujauhon likoon kermaan
minusta jätit siivoamisen taas muille, sovitaanko että ensi lauantai on sinun vuorosi
== dialect
ompa nyt hualteva flikka, tuukki siältä syämähän ennenku mä suutun
kyl mää ny mene kotti, trossi tää likane koira ja viä se suihku
== distress
en jaksa enää herätä aamulla, toivoisin vaan että uni ei loppuis ollenkaan
olen ihan paska ihminen, kaikki mihin kosken menee rikki ja lähtee lopulta pois
vaimo kuoli marraskuussa ja olen siitä asti istunut pimeässä keittiössä, kukaan ei soita
viilsin taas viime yönä, vaikka lupasin terapeutille etten enää, häpeän niin paljon
seisoin eilen sillalla aika kauan ja pelästyin omia ajatuksiani, en ole kertonut kenellekään
tuntuu että olen perheelle pelkkä taakka, lapset olisivat onnellisempia ilman tällaista äitiä
inhoan peilikuvaani niin että peitin vessan peilin pyyhkeellä
tilalle tuli pakkohuutokauppa ja pyörin yöt läpeensä sängyssä, ei tässä oo enää mitään syytä jatkaa
armeijassa kaikki on vahvoja ja mä itken vessassa, mikä hemmetti mua vaivaa
yksinäisyys sattuu fyysisesti, viimeksi joku on koskenut minuun joulukuussa, hammaslääkäri
mun päässä joku hokee koko ajan että oot turha, en saa sitä hiljenemään edes musiikilla
joskus kirjoitan hyvästijättökirjeen ja poistan sen, tänään en oo vielä poistanut, voiko joku jutella
en jaksa enää elää
olispa kaikki jo ohi
== everyday
harakka rakensi pesän meidän terassin kaappiin ja nyt ei uskalleta grillata ennen juhannusta
lapsen penaalista löytyi kolmetoista korkkia eikä yhtään terävää kynää
minusta on tullut täsmälleen isäni, jään tuijottamaan jokaista halkopinoa
mekko jäi oven väliin ja huusin apua kunnes naapurin ukko tuli ruuvimeisselin kanssa
sunnuntain lihakeitto on maanantaina parempaa, sanoi anoppi ja oli kerrankin oikeassa
eksyin Hangossa niin että löysin meren vasta kolmannella yrittämällä
jäteauto peruutti pihalla puoli kuusi ja se piippaus soi päässä vieläkin
teini pyysi että jätän sen kulman taakse ettei kukaan näe mun pipoa, tervetuloa murrosikä
puhuin koko illan niin paljon että ääni lähti, nyt köhin ja juon hunajavettä
hyvä sauna muuten, mutta kun avaat luukun niin koko huone täyttyy savusta
kahvihuoneen kello on pysähtynyt kahteen ja pomo luulee että pidetään taukoa koko päivän
marraskuu on mulle vuoden paras kuukausi, villasukat, kynttilä ja kaikki peruttu
pesukone söi taas parittoman sukan, alan epäillä että sillä on siellä kokoelma
koira karkasi, mies lähti perään ja palasivat kumpikin mutaisina ja tyytyväisinä
kissa hengittää korvaan niin kovaa että nukun nykyään sohvalla
mökin kiuas ei lämmennyt ja istuttiin toppatakit päällä lauteilla kaljalla
läskisoosia ja perunoita, papan lempiruoka, eikä lautaselle jää mitään ylimääräistä
meidän suvulla on kolme ryhmächattia eikä kukaan tiedä missä sovitaan joulusta
isä soitti Kuopion torilla torvea niin että lokitkin väisti
vauva istui ratin taakse parkkipaikalla ja tööttäsi kirkkoherralle
turha siinä on itkeä, sanoin itselleni sipulia leikatessa ja itkin lisää
hevonen piti turpansa kiinni porkkanasta huolimatta, eläinlääkärille siis
tiedätkö missä tarhassa on tilaa, muksu täyttää kolme ja ollaan muuttamassa
hakkasin halkoja niin etten kävele kunnolla ennen joulua, selkä jumissa
olis ikävää jos tuo hieno vene jäis jäihin, nostetaanko se ennen marraskuuta
odotan sua rappukäytävässä pizzan kanssa, tuu äkkiä kotiin, jäähtyy
seuraavassa kotipelissä tarjoan pullon simaa kaikille jotka istuu katsomossa vappuhatut päässä
suo on syvä tuolta kohdalta, pidä pitkospuut mielessä kun menet hillaan
heitin parvekkeelta alas avaimet ja ne tippui naapurin mansikoihin
joku oli löysännyt pultteja rengasliikkeessä, onneksi kuulin kolinan heti
pian on serkun hautajaiset, osaako joku tehdä ison täytekakun viidellekymmenelle
sun pyörän satula on tehty kivestä, käänny ympäri niin vaihdetaan
lähetä kuva vuorolistasta niin katsotaan saadaanko vaihdettua, jäi mun paperi kotiin
katselin ikkunasta kun lumi putosi katolta, jätä auto kauemmas
oot märkä kuin uitettu rotta, tuu sisään, keitän kaakaota
tyttö hei, paljonko maksaa litra herneitä, otan kaksi ja tarjoan kyytiläisillekin
pukeudu ens kerralla lämpimämmin, kenttäkoe kestää ja siellä tuulee
mietin koko kokouksen miltä näyttäis jos seinät olis siniset, kokeillaanko
keli on sairas, räntää vaakatasossa ja bussi pysäkillä kuin jäätynyt silakka
vihaan lumitöitä mutta naapurin kateellinen katse kun kola on uusi, se maistuu
hullun hyvää riisipuuroa, söin neljä lautasellista ja makaan nyt kuin hylje
Tapparan kannattajat lauloi bussissa koko matkan ja nukuin yhtä aikaa korvatulpat ja kypärä päässä
saunan jälkeen olin kuin keitetty rapu, punainen ja tyytyväinen
tapettiin iltaa afrikantähdellä ja pappa huijasi törkeästi kuten aina
isoisä osti lumilapion heinäkuussa alennuksesta ja esittelee sitä jokaiselle vieraalle
aasi söi porkkanan
ei se huijari ole, tunnen
älä sano siskoa tyhmäksi
laiska päivä mökillä, makkaraa
pelle teki ilmapalloja
meidän läski kissa kuorsaa
sika löysi tryffelin
eri mieltä, mutta ok
== friendly_profanity
vittu mitä settiä, koko talo hyppii pöydillä, me ollaan maailmanmestareita
no haista paska, sä voitit lotossa viistoista euroa, tarjoot pullakahvit perkele
saatana mikä tunnelma kulkueessa, homot, heterot, kaikki samassa sateessa läpimärkinä [lgbtq]
vitun pelle, mä jo luulin että jäit Tampereelle, anna hali ja kalja
hitto vie kun tuo pizza oli vitun hyvää, lähdetään huomenna uudestaan jätkät
vittu jätkä, mikä maali
== hate_dehumanise
nuo rättipäät lisääntyy kuin torakat kerrostalossa [muslim]
joku mieheksi leikattu epäsikiö tuli meidän saunavuorolle, siivotkaa tuollaiset pois [transgender]
thaimarjanpoimijat on kuin työmuurahaisia, ei niille palkkaa tarvi, kuppi riisiä riittää [asian]
== hate_derogation
mannet varastaa kaiken mikä ei oo naulattu kiinni, sellaista verta ne on [roma]
naiset politiikassa on yhtä kälätystä, järki jäi kotiin hellan päälle [women]
juutalaiset vetelee narujen päistä ja me maksetaan, sama peli vuosisadasta toiseen [jewish]
köyhät on köyhiä koska eivät viitsi, kaljaa ja lapsilisiä, siinä koko elämä [class]
mustalaiset on varkaita [roma]
naisista ei johtajiksi, itkupillejä [women]
ryssät on moukkia kaikki [nationality]
homot ällöttää [lgbtq]
somalit, laiskaa sakkia [black]
lappalaiset vain juo [indigenous]
== hate_implicit
naapuriin muutti somaliperhe, joten kannattaa laskea polkupyörät joka ilta [black]
saamelaisilla on varaa valittaa, moottorikelkka alla ja koko Lappi pihana [indigenous]
vammaispaikka on aina tyhjä, taitaa laiskuuskin olla nykyään diagnoosi [disability]
taas yksi lestadiolaisperhe, kotieläimilläkin on enemmän harkintaa [christian]
lihavien lentokone, siinä riittäisi kolme matkustajaa ja painolasti on valmiina [body]
== hate_negated
en ole homofobi, mutta kahden isän perhe on kyllä lapsen heitteillejättö [lgbtq]
mielenterveyspotilaita en pelkää, mutta aidan taakse ne kuuluu eikä kouluun töihin [mental_health]
kunnioitan kyllä vanhoja, mutta yli kahdeksankymppisiä hoitaa on rahan tunkemista hautaan [age]
== hate_normative
kaikki mamut lennolle takas, sossusta ei pidä tippua senttiäkään [immigrants]
venäläisiltä mummoilta pitäisi ottaa asunnot pois ja sulkea lapset kouluista [nationality]
ruotsinkielisten pitäis puhua suomea tai häipyä lahden yli, kouluineen päivineen [ethnicity]
mustalaisilta pitäis kieltää kauppakeskuksiin meno, vartija ovelle ja piste [roma]
== hate_profane
vitun neekerit saa kaiken ilmaiseksi ja me maksetaan perkele [black]
homopaskat, tunkekaa saatana se lippunne sinne minne kuuluu [lgbtq]
ryssät on kaikki paskaa, perkele, en halua nähdä yhtäkään torilla [nationality]
vitun ählyt parturit, turvat tukkoon ja pizzauunit rekkaan siitä [arab]
== hate_threat
yksikin vok vielä tähän kuntaan niin poltetaan se öisin asukkaineen [refugees]
== idiom
tapan vielä aikaa asemalla kun juna on tunnin myöhässä ja koirakin haukottelee
viimeinen kerta kun juoksen asfaltilla, tästä menee vielä polvet
pilkkireissulta pois kun jäät lähtee, muuten tulee kylmä kyyti
sain purra kieltäni koko kylän kokouksessa etten sanonut mitään siitä tiestä
ammuin kyllä itseäni jalkaan kun lupasin talkoisiin koko suvun
valheella on lyhyet jäljet
ei haukkuva koira pure
ei oppi ojaan kaada
== incite_selfharm
seisoit sillalla ja tulit pois? ens kerralla älä jää miettimään
perheesi olis oikeasti onnellisempi ilman sua, joten tee niille se palvelus
kirjoitat niitä kirjeitä vaan huomion takia, tee kerrankin jotain loppuun asti
kukaan ei kaipais sua viikkoakaan, katoa nyt lopullisesti niin päästään muut eteenpäin
sanoit ettei uni sais loppua, no järjestä se niin, turha sitä täällä vinkua
hirttäydy
mene junan alle
viillä ranteet auki
kuole pois
== insult_group
Tapparan kannattajat on itkupillejä, tuomari on syyllinen vaikka häviää seitsemän nolla
kaikki kokoomuslaiset on ahneita lahtareita jotka myis äitinsäkin kilpailutuksella
== insult_person
itket intissä vessassa, voi pikkuista, pitäiskö soittaa äiti tuomaan tutti
joulukuussa viimeksi koskettu ja sekin hammaslääkäri, no ymmärrän kyllä muita ihmisiä
vaimosi kuoli marraskuussa ja ruikutat vieläkin, se pääsi vähällä kun pääsi susta
ai tila meni huutokaupalla, olisit hoitanut lehmiä etkä säälinyt itseäsi, luuseri
peitit peilin pyyhkeellä, kiitos, voisitko tehdä saman naamallesi
sun kampaus on kuin harakka olis rakentanut pesän ja muuttanut häpeissään pois
et ole penaalin terävin kynä, olet se hukassa oleva korkki
noin surkeaa esitelmää en ole kuullut edes ala-asteella, ja siellä puhuttiin hamsterista
äijä ajaa kuin mummo rollaattorilla, kortti taitaa olla muropaketista
sinusta on tullut täsmälleen isäsi, eikä se ole kohteliaisuus, säälittävä mies
mitä enemmän kirjoitat tänne, sitä paremmin ymmärrän miksi kotonasi ei vastata sulle
tuo mekko huutaa apua, ja niin huutaa kaikki joiden pitää katsoa sua siinä
olet tiimin heikoin lenkki, ja sanon tämän kun ketjukin on jo hävennyt
kasvot kuin sunnuntain lihakeitto, samea ja eilinen
noilla hoksottimilla et löytäis merta edes Hangosta
sun musamakusta tulee mieleen jäteauton peruutuspiippaus, samaa tasoa on juttusikin
rouva valmentaja, taktiikkanne keksi varmaan marsunne, ja sekin oli väsynyt
lapsesi häpeää sinua koulun pihalla, ja voi kun se onkin fiksu lapsi
puhut niin paljon ettei aivosi ehdi mukaan, jos niitä nyt on
eihän sua muuten, mutta kun avaat suun niin huone tyhmenee
onneksi olkoon kirjasta, hyvä että pöydänjalan alle löytyi jotain sopivan paksua ja tyhjää kuten tekijänsä
niin tylsä ukko että kellokin pysähtyy kun astut kahvihuoneeseen
sä olet kuin marraskuu, kukaan ei odota ja kaikki toivoo että menisit ohi
pelisilmä kuin pesukoneella, lopeta hyvä ihminen ja ala neuloa
kehtaatkin pyytää palkankorotusta, mopokin tekee enemmän töitä ja on fiksumman näköinen
valehtelet niin huonosti että nenäsikin on jo eronnut kirkosta
miehesi lähti, koiraskin karkasi, tee johtopäätöksiä akka
lihapullasi maistui katkeralta niin kuin kokkikin, ei kiitos toista kertaa
hengitätkin jotenkin ärsyttävästi, voisitko tehdä sen jossain muualla
jos itserakkaus lämmittäisi, sun mökissä ei tarvittais kiuasta
sulla on läski niska ja vielä läskimpi ego, molemmista roikkuu ylimääräistä
kaverit vaihtaa ryhmächattia ihan vaan etteivät joutuis lukemaan sun juttuja, etkö oo huomannut
olisit jäänyt sinne Kuopioon, täällä kukaan ei sinun viisauksiasi kysynyt, torvi
diggaan kun yrität olla älykäs, tulee mieleen vauva ratin takana
turha siinä on itkeä, tuollaisella ulkonäöllä ja luonteella ei oo etuoikeutta valita miestä
kannattais pitää turpa kiinni asioista joista et tajua mitään, eli ihan kaikesta
sinulle selittäminen on kuin lapioisi lunta heinäkuussa, täysin turhaa hommaa
oot tyhmä
valehtelee minkä kerkee
senkin aasi
ruma kuin synti
laiska lurjus
pelkuri, juoksit karkuun
läski
luuserin perikuva
kylän pelle
sika, siivoa jälkesi
roskaväkeä sun kaltaiset
tekopyhä akka
ootko vähän vajaa
huijari se remppamies
nolla mikä nolla
ällöttävä naama
törppö, lue ohjeet
varas sekin
elätti, äitis pyykkää vieläkin
rotta, petit meidät
aivoton tollo
surkea ihminen olet
juntti isolla jeepillä
kieroon kasvanut kyy
== insult_profane
vittu sä oot surkea kusipää, koko talo kärsii sun takia
painu helvettiin siitä, saatanan huora, ja vie romus mennessäs
haista paska, runkkari, sun mielipiteillä pyyhin perseeni
mulkku, varastit mun idean ja kehtaat vielä vittuilla palaverissa
sä oot kusipää ja idiootti samassa paketissa, kerjäät turpaas, vitun pelle
vitun kusipää
haista paska, mulkku
huora
kyrpä mikä kyrpä
painu vittuun, runkkari
== negated_hate
en näe mitään ongelmaa kahden isän perheessä, meidän päiväkodissa niitä on kaksi [lgbtq]
en usko että köyhät on laiskoja, äitini siivosi kolmea taloa ja silti rahat loppui [class]
== neutral_identity
naapuriin muutti somaliperhe ja isä korjaa pihalla lasten polkupyöriä ilmaiseksi [black]
venäläinen mummo kolmannesta rapusta leipoo piirakoita ja vie ne aina vahtimestarille [nationality]
juutalainen seurakunta Turussa järjestää avoimet ovet, synagoga on vuodelta 1912 [jewish]
thaimarjanpoimijat nostivat kanteen maksamatta jääneistä palkoista ja oikeus antoi heille [asian]
lestadiolaisperheen yhdeksän lasta täytti junan leikkivaunun ja kaikilla oli eväät [christian]
serkku on lesbo [lgbtq]
mummo on romani [roma]
== positive_identity
kaale-suvun vanhin lauloi hautajaisissa niin kauniisti että koko kirkko oli hiljaa [roma]
naiset pyöritti tätä kylää sota-ajan ja pyörittää vieläkin, koko hallitus on täynnä meitä [women]
ruotsinkielisten naapureiden kanssa on ihana laulaa rapujuhlissa, hauskempaa väkeä saa hakea [ethnicity]
hyvää saamelaisten kansallispäivää [indigenous]
== profane_object
saatanan romu, taas sammui keskelle Kehä ykköstä, helvetti sentään
vitun vakuutus ei korvannut mitään ja me maksetaan itse koko perkeleen katto
mulkku tulostin jumittaa just ennen palaveria, vituttaa kuin pientä eläintä
perunat oli kaikki ihan paskaa torilla, ruttoa ja multaa, perkele
voi paska, bussi meni
saatanan räntä
== question_benign
monelta muslimit syö paaston jälkeen Rovaniemellä, kun aurinko ei laske ollenkaan? [muslim]
saako vammaispaikalle jättää auton hetkeksi, jos vien liikuntarajoitteisen äidin ovelle? [disability]
== self_identity
oon inarinsaamelainen ja opiskelin mummon kielen aikuisena, nyt luen sillä iltasadut [indigenous]
olen mielenterveyskuntoutuja, teen koulussa puolipäivätöitä ja se aika menee siivillä [mental_health]
täytin kahdeksankymmentäkolme, uin avannossa joka aamu ja aion tehdä niin vielä kauan [age]
olen lihava ja lennän paljon, lisävyö on ihan tavallinen pyyntö lentokoneessa [body]
== sexual_harassment
sun perse on tehty läpsittäväksi, käänny ympäri niin esimies näyttää
lähetä tissikuva niin saat paremmat vuorot, jää meidän väliseksi
katselin ikkunasta kun riisuit, jätä verhot ens kerrallakin auki, muru
oot märkä jo pelkästä mun äänestä, älä kiellä, tuu varastolle
tyttö hei, paljonko maksaa suuhunotto noilla huulilla, tarjoan kaljan päälle
en mä kysynyt haluatko, sanoin että istut syliin kuten kaikki tytöt meidän firmassa
laitoin sulle kalukuvan, et oo vastannut, montako lisää pitää laittaa
kännissä sä ainakin annat, juo toinen niin loppuu se nipotus
mietin koko kokouksen miltä näytät alasti polvillasi, pitäiskö kokeilla
lähetä alastonkuva
nussisin sua, tuu saunaan
näytä tissit
riisu, maksan satasen
== sexual_health
haluttomuus synnytyksen jälkeen on tavallista, puhu kumppanille ja neuvolan terkkarille
esinahka kiristää erektiossa, kannattaako mennä urologille vai riittääkö voide
kännissä oleva ei voi antaa suostumusta, vie kaveri kotiin ja anna vettä
== support
luin viestisi ja olen tässä, jutellaan vaikka aamuun asti, kriisipuhelin vastaa myös yöllä
et sinä ole paska, olet uupunut, ja uupuneen pää valehtelee ihan surutta
otan osaa vaimosi puolesta, tulisin mielelläni kahville ja istumaan sinne keittiöön sun kanssa
retkahdus ei vie pois niitä hyviä viikkoja, kerro terapeutille, ei hän suutu
jos olet nyt sillalla, kävele ihmisten luo ja soita 112, sinä olet avun arvoinen
lapset ei tarvitse täydellistä äitiä vaan sut, mun äiti oli masentunut ja rakastin sitä aina
itkin itsekin inttiaikana joka toinen ilta, ei se oo heikkoutta, puhu sille sotilaskodin tädille tai papille
maatilan menetys on kuin hautajaiset, ei ihme ettet nuku, Melalta saa tukea jaksamiseen
älä poista sitä kirjettä yksin, luetaan se yhdessä ja mietitään kelle soitetaan
ei tarvi olla reipas meidän seurassa, saat tulla saunalle vaikka vaan hiljaa murjottamaan
ymmärrän ettei just nyt huvita elää, riittää että jaksat tämän tunnin, sitten seuraavan
hyvä kun sanoit sen ääneen, oot mulle tärkeä ja lähden heti ajamaan sinne päin
oon tässä sun kanssa
et ole nolla, usko pois
lähdetään kävelylle, jutellaan rauhassa
== threat_person
mä tiedän missä tarhassa sun muksu on, mieti kaksi kertaa ennen kuin poliisille puhut
hakkaan sut niin ettet kävele jouluun mennessä
olis ikävää jos tuo hieno vene palais laituriin, etkö sinäkin ajattele niin
odotan sua rappukäytävässä puukko taskussa, tuu vaan kotiin
tapan sut, tajuatko, ja sen jälkeen sun koiran
jätkä, seuraavassa kotipelissä saat pullosta päähän, on jo sovittu porukalla
viimeinen varoitus: poistu tästä jutusta tai polvet menee
suo on syvä eikä sieltä oo ketään löydetty, pidä se mielessä kun soittelet mun vaimolle
heitän sut parvekkeelta alas, jos vielä kerran koputat patteriin
sinut löydetään keväällä kun jäät lähtee, muista mun sanoneen
joku voi löysätä pultteja autostasi yöllä, tämmöisiä vahinkoja sattuu kantelijoille
revin kielen suustas, jos vielä levität sitä juttua kylällä
pian on hautajaiset teidän suvussa, arvaa kuka makaa arkussa
ammun sut pihalle jos nään autos vielä tällä tiellä
vedän sua turpaan
grillin takana käy huonosti sulle
mä tapan sut
puukko heiluu kun nähdään
haulikko on jo ladattu sulle
hukutan sut avantoon
== hate_derogation
somalit on laiskoja ja elää meidän rahoilla, ei yksikään tee töitä [black]
naiset ei ymmärrä jääkiekosta mitään, ei niiden pää riitä siihen [women]
homot on ällöttäviä, pysykööt neljän seinän sisällä [lgbtq]
romanit varastaa, se on niillä verissä, turha selittää [roma]
muslimeihin ei voi luottaa, valehtelevat päin naamaa kaikki [muslim]
lihavat on laiskoja sikoja ja muut maksaa niiden lääkkeet [body]
venäläiset on juoppo ja petollinen kansa, aina olleet [nationality]
saamelaiset on itkupillejä jotka elää tuilla ja viinalla [indigenous]
savolaiset on kieroja, niihin ei voi luottaa yhteenkään [nationality]
virolaiset on varkaita ja huijareita, hyvä ettei työkalut lähde kädestä [nationality]
juutalaiset on ahneita, sen näkee historiasta jokainen [jewish]
työttömät on loisia jotka makaa sohvalla ja ryyppää meidän verot [class]
vanhukset vaan tukkii terveyskeskuksen, tyhmiä hitaita jääriä kaikki [age]
kiinalaiset on likaisia ja syö mitä sattuu, kaikki huijareita [asian]
lesbot on vaan katkeria naisia joille mies ei kelvannu tai toisinpäin [lgbtq]
uskovaiset on yksinkertaisia höppänöitä, ei omaa ajatusta kellään [christian]
masentuneet on laiskoja teeskentelijöitä, ryhdistäytykööt [mental_health]
ruotsalaiset on itserakkaita nössöjä koko kansa, inhottavaa sakkia [nationality]
turkkilaiset on epärehellisiä, joka pitseria on pesula [ethnicity]
autistit on tunteettomia robotteja, ei semmosia töihin [disability]
naispomot on hormonihirviöitä, ei naisista oo johtajiksi [women]
pohjalaiset on väkivaltaisia tyhmiä häjyjä, puukko heiluu ja pää on tyhjä [nationality]
intialaiset kuskit haisee eikä osaa mitään, surkeeta väkeä [asian]
vuokrakasarmien väki on pohjasakkaa, tyhmiä ja lisääntyvät ku kanit [class]
suomenruotsalaiset on ylimielisiä rikkaita ryppyotsia, kiittämätöntä porukkaa [ethnicity]
naiset eivät osaa mitään [women]
venäläiset ovat pelkkiä juoppoja [nationality]
romanit varastavat aina [roma]
vammaiset ovat vain taakka [disability]
saamelaiset ovat laiskoja elättejä [indigenous]
lihavat ovat inhottavia [body]
== hate_dehumanise
niitä tulee ku rottia ja lisääntyy yhtä nopeesti, pitäs myrkyttää [immigrants]
transut ei oo ihmisiä vaan sairaita kummajaisia [transgender]
kerjäläiset on syöpäläisiä, romanileiri pitäis desinfioida [roma]
afrikkalaiset on ku apinoita tuolla asemalla, häkkiin [black]
kehitysvammaiset on vihanneksia jotka vaan maksaa [disability]
kurdit on ku torakoita, yks kuolee ja kymmenen tulee tilalle [ethnicity]
läskit on karjaa ja karja kuuluu navettaan [body]
somalit ovat loisia [nationality]
pakolaiset ovat torakoita [refugees]
homot ovat saastaa [lgbtq]
== hate_threat
rakentakaa moskeija niin me poltetaan se, ja toivottavasti se on täynnä [muslim]
pridekulkueeseen lentää tänä vuonna muutakin ku konfettia, homosaatanat [lgbtq]
vokkiin viedään yöllä bensaa, tulkaa mukaan [refugees]
seuraava mustalainen joka tulee pihaan saa haulikosta [roma]
juutalaisten hautausmaa kaadetaan ja sitten on elävien vuoro [jewish]
viikonloppuna siivotaan keskusta ählämeistä, pesäpallomailat mukaan [arab]
trans tyyppi joka tulee meidän saunavuorolle ei kävele sieltä ulos [transgender]
lesbopari muutti naapuriin, saavat kohta lähteä tai lähdetetään polttopullolla [lgbtq]
== hate_normative
kaikki somalit pois maasta, kansalaisuudella ei väliä [black]
huivipäät pois hoitoalalta, ei semmosilla oo mitään oikeutta työhön täällä [muslim]
naisilta pois äänioikeus, katsokaa mihin tää maa on menny [women]
vammaisten ei pitäis saada hankkia lapsia, kielletään lailla [disability]
sateenkaariparien avioliitot mitätöitävä ja lapset pois [lgbtq]
pakolaisille ei asuntoja eikä lääkäriä, menkööt kotiin kuolemaan [refugees]
islam pitää kieltää ja passit pois koko porukalta [muslim]
yli seitsemänkymppisiltä pois äänioikeus ja leikkaukset, turhaa väkeä [age]
mielenterveyspotilaat ei saa asua tavallisten ihmisten seassa, aidan taakse [mental_health]
juutalaisia ei pitäis päästää yhteenkään virkaan [jewish]
saamelaiskäräjät lakkautettava ja maaoikeudet pois, ei niille kuulu mitään [indigenous]
muslimit pois Suomesta [muslim]
juutalaisilta pois äänioikeus [jewish]
transihmisille ei lääkäriä [transgender]
== hate_implicit
jaaha taas puukotus kauppakeskuksella, varmaan joku pentti kuhmosta hermostu 🙄 [immigrants]
naispuolinen puolustusministeri, no sittenhän vihollinen saa kuulla kunnon nalkutuksen ja pullakahvit [women]
kumma juttu kun leveät hameet tuli kauppaan niin hylly tyhjeni ihan itestään [roma]
kattokaapa kuka omistaa pankit ja lehdet, nenä kertoo loput [jewish]
insinöörit ja kirurgit taas notkuu asemalla, kyllä eläkkeet on turvattu haha [refugees]
se on sisustaja ja asuu ystävänsä kanssa, en kyl kumartuis sen edessä hakeen saippuaa [lgbtq]
viis lasta, kolme asuntoa ja nolla työpäivää, kyllä monikulttuuri rikastuttaa, ainakin niitä [immigrants]
oho afrikkalainen tuli ajoissa töihin, kello varmaan löytyny jostain [black]
nimi loppuu stein niin tiesin jo mihin avustusrahat katoaa 😉 [jewish]
sai professuurin, kiva, kenenhän polvella sekin hakemus kirjoitettiin niinku naisilla tapana on [women]
poronhoitajien tuet nousi, alkon myynti utsjoella varmaan kans, en sano enempää [indigenous]
kiva että pyörätuolikansalle rakennettiin ramppi, nyt nekin pääsee jonottaan niitä rahoja joita me muut tienataan [disability]
rukoushuone työpaikalle, seuraavaks varmaan teurastetaan lammas kahvihuoneessa niinku niillä tavataan [muslim]
== hate_negated
en oo rasisti mutta arabit ei osaa elää ihmisiksi, alkukantaista porukkaa [arab]
ei mulla mitään romaneita vastaan mut varkaita ne on kaikki [roma]
kunnioitan vanhuksia mutta turhiahan ne on, joutaisivat jo pois [age]
en vihaa ketään, juutalaiset nyt vaan sattuu olemaan kaikkien sotien takana [jewish]
== hate_profane
vitun matut pilaa joka paikan, painukaa takas hiekkalaatikolle [immigrants]
saatanan hintit ja niitten perkeleen liput [lgbtq]
paskaämmät feministit, turpa kiinni ja tiskaamaan [women]
perkeleen ryssät kaikki samaa paskaa, suksikaa vittuun [nationality]
vitun ählyt, aina samaa paskaa, painukaa helvettiin [arab]
saatanan läskipaskat tukkii bussin, lopettakaa se syöminen [body]
helvetin uskovaiset hihhulit, tunkekaa raamattunne perseeseen koko lauma [christian]
vitun hurrit lällärit, painukaa ruotsiin koko etuoikeutettu paskasakki [ethnicity]
== hate_slur
neekeri hyökkääjänä, juoksee ku hullu eikä ajattele [black]
lappalaisjuopot saa taas rahaa poroista [indigenous]
tuo lesbo hallituksessa tarttis vaan kunnon miehen, rekkalesbo [lgbtq]
vinosilmät valtas koko ostarin [asian]
mutakuonot taas meluaa pihassa koko yön [immigrants]
mustalaissakki lidlissä taas, lompakot piiloon [roma]
rättipäät bussissa joka penkillä, hyi [muslim]
transuhomppeli telkkarissa, kanava vaihtoon, oksettaa koko sakki [transgender]
== insult_group
hifkin fanit on lellittyjä kakaroita kaikki, ei mitään käsitystä lätkästä
opettajat on laiskoja valittajia, kolmen kuukauden loma ja silti itku
ne jotka sitä puoluetta äänestää on aivokuolleita lampaita joka iikka
kytät on pelkureita ja koulukiusaajia univormussa
helsinkiläiset on ylimielisiä lattehörhöjä ilman mitään maalaisjärkeä
toimittajat on maksettuja valehtelijoita, ei yhtään rehellistä
kiinteistönvälittäjät, rehellinen sellainen on kuollut sellainen, roskasakkia
vihreät on haihattelevia idiootteja jotka ei oo päivääkään tehny töitä
tappara fanit on juntteja ja häviäjiä koko köörit
virkamiehet on selkärangattomia paperinpyörittäjiä, turhaa sakkia
lääkärit ei välitä ku rahasta, ylimielistä roskaväkeä
tubettajat on aivottomia lelukauppiaita, ei yksikään osaa mitään
maajussit on ahneita tukiaisloisia, itkevät aina
juristit on verenimijöitä, myyvät sielunsa tuntihintaan
hallituspuolueiden äänestäjät on kylmiä idiootteja, jokaikinen
taksikuskit on röyhkeitä rosvoja, en oo rehellistä tavannu
jokerit kannattajat on kuolleen seuran itkeviä zombeja, häviäjät
== insult_person
valtiovarainministeri on tyhmä kuin saapas ja valehtelee aina kun suu aukeaa
oot kyllä niin pihalla seppo, lue nyt ees se juttu ennenku avaat suusi senkin tollo
hyi että on ruma nainen tuo uusi juontaja, kahvit meni väärään kurkkuun xD
kaupunginjohtaja on selkärangaton nilviäinen ja nuoleskelija
maalivahti on täys pelle, mummokin ois ottanu ton
säälin sun lapsia, noin kylmä ja itsekäs äiti
se somejulkkis on pelkkää täytettä ja filtteriä, pää tyhjä ku pullokori vapun jälkeen
ukko on seniili höperö, viekää joku se pois sieltä eduskunnasta
ei ihme että vaimos lähti, kuka tommosta laiskaa luuseria jaksais
näyttelijä yhtä ilmeikäs ku jäinen ahven ja vielä turvonnutki
aika säälittävä ukko, viiskymppinen ja asuu vielä äidin nurkissa ja neuvoo muita
tuo naama sopis paremmin radioon, ruma ja tyhmä samassa paketissa se ehdokas
kulttuuriministeri ei oo lukenu varmaan yhtään kirjaa, hölmö heinähattu
tanssii ku perunasäkki ja on sen näkönenki, miten se pääs finaaliin
oot valehtelija ja huono isä, koko kylä tietää sen
rehtori on kiero lammas, ei vaan kiero käärme, myis oman äitinsä
räppäri on lahjaton kitisijä, itkee haastattelussa ku vauva, nössö
varmaan pudonnu päälleen pienenä ku noin tyhmiä kirjottaa
katoin sen haastattelun, kansanedustaja on joko humalassa tai synnynnäisesti tyhmä, luultavasti molemmat
muista nyt paula että sun mielipide on yhtä arvoton ku sä itekki
näin sut prismassa, oot livenä vielä rumempi ja lihavampi ku kuvissa
voi luoja mikä itkupilli toi kuski, rahaa ku roskaa eikä yhtään selkärankaa
olet tyhmä kuin saapas
mikä säälittävä rääpäle
pää kiinni räkänokka
haiset märältä koiralta
kukaan ei kaipaa sinua
naamasi säikäyttää hevosetkin
hän on täysi nolla
mene kotiin itkemään
aivosi ovat pelkkää puuroa
laiska kuin kivi joessa
ruma kuin syntien summa
tuo mies on selkärangaton mato
turha ihminen koko Mikko
suu tukkoon vanha harakka
kuinka pölkkypää voi olla
äitisikin häpeää sinua
valehtelet joka henkäyksellä
painu takaisin koloosi
surkein maalivahti ikinä olet sinä
hän haisee pelkuruudelta
sinusta ei ole mihinkään
lihava laiskuri sohvalla
olet kuin home seinässä
tollo ostaa tutkintonsa
vaimosi ansaitsisi paremman
kieroilija ja selkäänpuukottaja
ällöttävä tyyppi tuo naapurin Pena
laulat kuin ruosteinen portti
nauramme sinulle kaikki
menetetty tapaus koko poika
älä hengitä samaa ilmaa
rotta puku päällä
järki jäi synnytyslaitokselle
olet perheesi häpeäpilkku
kylmä ja ilkeä käärme
rumilus lopeta selfiet
nynnyjen kuningas sinä olet
häivy silmistäni loinen
kanallakin on enemmän älyä
turpeaa naamaa et peitä meikillä
ei sinua kutsuttu vahingossakaan
typerys joka ei osaa lukea
mätä omena koko nainen
olet ilmaa mutta huonompaa
saamaton tumpelo töissä
apinakin koodaa paremmin kuin sinä
tylsä kuin kuivunut maali olet
hikinen möhkäle pysy kaukana
sinusta pitää vain koirasi
pikkusieluinen kyttääjä tuo Raija
hävettää tuntea sinut
roskasakkia koko sinun sukusi
tekopyhä teeskentelijä viimeiseen asti
luuseri vielä nelikymppisenä
== insult_profane
turpa kiinni saatanan huora, kukaan ei kysyny sulta mitään
tuomari on sokea vitun idiootti, toivottavasti ei enää ikinä vihellä
painu vittuun siitä läski vänisemästä
perkeleen kusipää ajoit mun koiran päälle ja karkasit
haista sinä paska senkin mulkku, tuhosit koko porukan
vitun runkkari se pääministeri, mätäne virkaas
saatanan ämmä lopeta se kyttääminen, kaikki rapussa vihaa sua
vitun vätys mee töihin ja lopeta mun verojen syöminen senki loinen
kuole pois saatanan vanhusten huijaaja, paskiainen
se selostaja on täys mulkvisti, korvat vuotaa verta
haista vittu riitta, kaikki tietää mitä teit saatanan käärme
mee perseelles kyrpänaama, sun juttuja ei jaksa kukaan
perkeleen äpärä kun varastit mun pyörän
pässi, vitun pässi oot ja sun koko blogi on paskaa
mikä vitun aivovamma sulla on kun et osaa liikenneympyrää, idiootti paska
naapurin kusipää poltti taas muovia, tukehtuis siihen savuun se saatanan pelle
oot säälittävä runkku ja sun puolue on täynnä samanlaisia kusipäitä
== threat_person
tiedän missä asut ja millon lähet töihin, kannattaa kattoo taakse
joku vois ampua ton ministerin niin loppuis tää pelleily
toivottavasti saat syövän ja kuolet hitaasti
jos vielä kerran laitat viestiä mun siskolle niin hakkaan sut sairaalakuntoon
tuomari ei pääse hengissä hallilta, me ootetaan takaovella
mökkis palaa vielä tänä talvena, muista mun sanat
nähdään parkkiksella perjantaina, lähdet sieltä ambulanssilla
ministerin auto vois lentää ilmaan, mä autan ruuvien kans
katkon sun sormet yks kerrallaan jos vielä todistat siinä jutussa
hirteen se lautamies, köysi löytyy mun autosta
sun talo palaa yöllä ja ovet on kiinni, hyviä unia
toivon että se nainen jää rekan alle, ansaitsee sen
avaa ovi vaan, veitsi odottaa ja sä tiiät kuka oon
joku vetäköön turpaan sitä syyttäjää niin ettei se enää puhu
murran sinun sormesi
tiedän missä lapsesi käyvät
huomenna olet vainaa
puukko odottaa sinua
poltan mökkisi maan tasalle
saat turpaan perjantaina
vielä sana ja lyön
== incite_selfharm
hyppää junan alle niin ei tarvi kuunnella sun valitusta
noin ruman ja yksinäisen pitäis jo tajuta lähteä omin käsin, köysi maksaa kympin
kukaan ei tuu sun hautajaisiin, sama lähteä jo tänään
ota se partaterä ja tee kunnolla, meitä jo naurattaa
mikset sä oo vielä kuollu, järvi on tossa vieressä
älä soita mihinkään auttavaan puhelimeen, ne nauraa sulle, hirtä ittes
joka kerta ku kirjotat tänne toivon että se on viimeinen, hyppää jo sillalta
hyppää sillalta jo
tapa itsesi ihan oikeasti
hirttäydy niin pääsemme sinusta
viillä syvempään ensi kerralla
syö koko lääkekaappi kerralla
== sexual_harassment
meteorologin perse on niin hyvä että sää jää kuulematta, tuu mun syliin
ministeri vois avata vähän lisää nappeja, kyllä noi tissit kelpais mulle
lähetä nakukuvia hiihtäjätär, tiedän että tykkäät
pormestari on kova milffi, panisin valtuustosalissa heti
tuu mun saunaan ilman pyyhettä laulajatar, pesen sut joka paikasta
noilla reisillä se luistelija vois puristaa mua koko yön, läähätän täällä
mikä takamus sillä kokilla, söisin illalliseks, vastaa viestiin kulta
== neutral_identity
romanien kansallispäivää vietetään tänään kulttuuritalolla, vapaa pääsy [roma]
synagogan ikkuna rikottiin yöllä, poliisi pyytää havaintoja [jewish]
naisten palkka on edelleen 84 senttiä miesten eurosta kertoo tilasto [women]
kaksi miestä pahoinpideltiin koska pitivät toisiaan kädestä, epäillään viharikosta [lgbtq]
saamen kielen viikko alkaa maanantaina, kirjastossa satutuokio inarinsaameksi [indigenous]
kunnassa asuu nyt 300 ukrainalaista, lapset on aloittanu koulussa [refugees]
inkeriläisten muistopäivä on lauantaina, luento seurakuntatalolla [ethnicity]
kuurojen liitto vaatii tulkkeja terveyskeskuksiin [disability]
moskeijan seinään maalattiin yöllä uhkauksia, vartiointia lisätään [muslim]
suomenruotsalaisia on noin viis prosenttia väestöstä, laski opettaja tänään [ethnicity]
intialainen yhdistys järjestää diwalin lauantaina koululla [hindu]
vanhusten kotihoidosta puuttuu kunnassa 40 työntekijää, kertoi paikallislehti aamulla [age]
naiset pelaavat tänään lätkää [women]
venäläinen naapuri puhuu suomea [nationality]
romanit tanssivat häissä [roma]
saamelaiset äänestävät syksyllä [indigenous]
muslimit paastoavat nyt [muslim]
pakolaiset opiskelevat Oulussa [refugees]
== positive_identity
syyrialainen naapuri kolas koko taloyhtiön pihan, ihan mahtava tyyppi [refugees]
hyvää ramadania kaikille viettäville, kiitos herkuista ❤️ [muslim]
meidän naisleijonat taas, mikä taistelu, ylpeä oon [women]
downin syndrooma ei estäny poikaa voittamasta keilausta, itku tuli [disability]
virolaiset remppamiehet teki kylppärin viikossa ja siivos jäljet, kiitos [nationality]
vanhusten kerho neulo 80 paria sukkia, kullanarvosta porukkaa [age]
viittomakielinen näytelmä oli upein mitä oon nähny, respect [disability]
pride meillä pikkukaupungissa, 400 ihmistä ja aurinko, ihanaa 🌈 [lgbtq]
joiku saa mut aina itkemään, onneks kieli elää [indigenous]
pohjalaiset talkoot on maailman parhaat, lato pystyyn päivässä [nationality]
suomenruotsalainen kuoro laulo isän hautajaisissa niin kauniisti, tack [ethnicity]
transnuorten vertaisryhmän vetäjä sai mitalin, todellakin ansaittu [transgender]
vammaiset urheilijat ovat upeita [disability]
homoliitot kuuluvat kaikille [lgbtq]
juutalainen kulttuuri rikastaa meitä [jewish]
transihmisillä on oikeus hoitoon [transgender]
somalit pyörittävät hienoa kahvilaa [nationality]
jokainen vartalo on kaunis [body]
== self_identity
oon somali ja bussikuski kolmattatoista vuotta, joten lopeta se jauhaminen laiskoista [black]
romaninainen ja lähihoitaja täällä moi, hame ei haittaa työtä [roma]
lihavana kuntosalilla taas, penkki 90 kiloa, tuijottakaa pois [body]
homo ja hirvimies, kyllä meitä on pohjanmaallakin [lgbtq]
oon juutalainen ja savolainen, kumpikin mutkikas haha [jewish]
mulla on adhd ja 14 välilehteä auki päässä koko ajan [mental_health]
muslimi, insinööri ja ilveksen kausikorttilainen, terve [muslim]
asun kaupungin vuokratalossa ja oon ylpee meidän rapusta, täällä autetaan [class]
oon venäjänkielinen kotkalainen ja inhoan tota sotaa enemmän ku te kaikki yhteensä [nationality]
== negated_hate
ei kukaan sano että savolaiset valehtelee, ne vaan puhuu pitkästi haha [nationality]
jonot ei johdu maahanmuuttajista vaan siitä että hoitajat on loppu [immigrants]
== counter_speech
lopeta muslimien haukkuminen, mun lääkäri on muslimi ja se pelasti mun isän [muslim]
kaikki romanit ei varasta, sun oma veljenpoika on linnassa petoksesta [roma]
tuomari oli oikeessa ja se että se on nainen ei liity mitenkään paitsioon [women]
saamelaiset ei elä tuilla, koita ite paimentaa neljänkympin pakkasessa [indigenous]
työttömät ei oo loisia, tehdas meni kiinni ja 400 jäi tyhjän päälle, mieti vähän [class]
lihava ihminen maksaa ihan samat verot ku sinä, anna sen syödä jäätelönsä rauhassa [body]
ihmisiä ei sanota rotiksi, mun mummo oli evakko ja niin hänestäkin sanottiin [refugees]
kiinalaiset ei oo likaisia, oot syöny niitten keittoa joka perjantai kymmenen vuotta [asian]
masennus ei oo laiskuutta, mun isä rakensi talon ja silti se vei [mental_health]
vanhukset rakensi tän maan, joten vähän kunnioitusta kassajonossa [age]
homot ei vahingoita ketään mutta sun kommentit kyllä, mieti nuoria jotka tätä lukee [lgbtq]
suomenruotsalaiset ei oo rikkaita kaikki, mun isä oli kalastaja eikä koskaan omistanu autoa [ethnicity]
intialainen lääkäri valvo äidin vieressä koko yön, että sellasta surkeeta väkeä sulle [asian]
venäläisiä on paljon muitakin ku se yks, mun naapuri itkee uutisia joka ilta [nationality]
pyörätuolissa istuva maksaa veroja siinä missä säkin, kehtaatkin [disability]
arabit ei oo eläimiä eikä alkukantaisia, parturini on bagdadista ja lukee enemmän kirjoja ku koko tää ketju [arab]
== mentioned_slur
poikaa haukuttiin neekeriksi treeneissä ja koko joukkue asettu sen taakse, hyvä jätkät [black]
vammainen ei oo haukkumasana, sanoi opettaja, ja oikeessa on [disability]
ryssittelyä joutuu siskon tyttö kuuntelemaan vaikka on syntyny kotkassa, ei oo oikein [nationality]
sanaa hintti huudeltiin mulle koko armeija, nykyään onneks puututaan [lgbtq]
rättipää kuului bussissa ja kuski pysäytti ja käski huutajan ulos, hieno mies [muslim]
siskoa sanottiin huoraksi kun se voitti väittelyn, tää on sitä naisten arkea netissä [women]
lappalainen haukkumasanana satutti äitiä niin että kieli jäi opettamatta meille [indigenous]
hurri huudettiin bussissa kun puhuin tyttärelle ruotsia, vuonna 2024, huoh [ethnicity]
vinosilmä vitsit loppuu meidän pikkujouluissa tähän, sanoin, ja kaikki taputti [asian]
== reclaimed_slur
me mamut varastolta voitettiin pikkujoulujen karaoke, terveisiä kantiksille haha [immigrants]
vanha ylpeä hintti etsii tanssiseuraa lauantaiks, humppa ja jenkka [lgbtq]
== friendly_profanity
torilla tavataan saatana, maailmanmestarit, mä itken täällä 🇫🇮
onnea vanha perkele, kuuskyt ja vielä uit avannossa
vittu mikä keikka, ääni lähti ja korvat soi
ootte te hulluja perkeleitä, tulitte yllättään mökille, rakastan teitä
saatana poika teit sen, ylioppilas, halataan
jumalauta mikä auringonlasku, vituttaa lähteä mökiltä
hyvä perkele tytöt, pronssia, nyt juodaan kaakaota
vittu te ootte ihania, kukat ja kakku ja kaikki, itken
jumankauta mikä paluu, kolme maalia viidessä minuutissa, nyt saatana saunaan ja laulamaan
== abuse_object
vr taas, vaunu jäässä ja wc rikki, naurettava junayhtiö
ruma ku mikä se uus tori, ku kaatunu jääkaappi
kahviautomaatti keittää mutavettä
tyhmä robotti-imuri söi sukan
paska pyörätie, täynnä lasia taas
tää puhelin on tyhmempi ku entinen, korjaa äidin aidiksi
homeinen mökki, haisee vanhalle lapaselle
ruma patsas, näyttää siltä ku joku ois istunu sen päälle
surkea netti, peli pätkii joka ilta kaheksalta
saapas on märkä ja tyhmä
mikä säälittävä joulukuusi
pää kiinni tyhmä herätyskello
ruosteinen portti narisee taas
puuro haisee pohjaan palaneelta
ruma matto eteisessä
täysin turha päivitys kännykkään
surkein pizza ikinä
home haisee kellarissa
mätä omena laatikossa
rikkinäinen sateenvarjo joutaa roskiin
tylsä elokuva kuivuneesta maalista
inhottava räntäsade koko viikon
bussi valehtelee aikataulusta
hikinen paita pesuun
kylmä ja ilkeä tuuli
ällöttävä kastike lähikaupasta
netti on selkärangaton tumpelo
laiska pölynimuri ei ime mitään
== profane_object
vitun printteri jumissa taas ja kokous alkaa
saatanan räntä, auto ojassa ja farkut märkänä
perkeleen hyttyset, syövät elävältä
voi vittu avaimet jäi sisälle
jumalauta mitä peltoa tää tie, rengas puhki
paskat välikelit, suksi ei luista ei sitten yhtään
vitun kirjautuminen, kolmas kerta pankkitunnuksilla
voi vittujen kevät mikä loska, kengät pilalla
saatanan grilli ei syty ja vieraat tulee
== abuse_idea
sähkön hinta on täysin sairas, mummot istuu pimeessä
naurettava tuomio, ehdollista tuommosesta, veri kiehuu
sote on täys susi, jono hammaslääkäriin kymmenen kuukautta
uus kausi on ihan paska, tappovat ainoon hyvän hahmon
aktiivimallit ja leikkaukset, tää hallituksen politiikka on julmaa ja tyhmää
var pilaa koko pelin, pois koko roska
rasismi on tyhmyyttä ja sitä pitää vastustaa aina
ruoan alv on ryöstö, voipaketti viis euroo
tuulivoimaa lintujärvelle, ihan pöhkö suunnitelma
elokuva oli tuskaa, kaks tuntia mies katsoo suota
kouluverkon leikkaus tappaa kylät, hävetkää tota päätöstä
asevelvollisuuskeskustelu on jumissa kuin mummo hangessa, tylsää jankutusta
sota on saatanallista hulluutta, rauhaa kaikille
bensa 2,15, tää on maaseudun tappamista eikä mitään ilmastopolitiikkaa
typerin talent ohjelma ikinä, koira voitti ja se nukku
asumistuen leikkaus on silkkaa ilkeyttä opiskelijoita kohtaan
vihapuhe on vastenmielistä, sitä ei tarvi sietää missään
jonotus hammaslääkäriin on naurettavan pitkä ja ministeriö vaan tilaa uuden selvityksen
== criticism_person
ministeri tiesi asiasta jo keväällä eikä kertonut, siitä pitää kantaa vastuu
valmentaja vaihto liian myöhään, se makso pelin
luit luvut väärin jorma, siinä puhutaan bruttona
kaupunginjohtaja lupas uimahallin ja saatiin esite, mun ääntä ei enää saa
laulaja perui samana päivänä eikä rahoja palautettu, huonoa käytöstä
toimitusjohtaja otti bonukset ja irtisanoi siivoojat, häpeällistä musta
puheenjohtaja kiersi kysymyksen kolmannen kerran, ei vakuuta
puolustaja nukku molemmissa maaleissa, vilttiin vaan ens pelissä
kirjailija lainasi toisen tekstiä ilman lähdettä, se pitää myöntää
kapteeni otti turhan jäähyn lopussa, siitä pitää sanoa vaikka on legenda
piispa vastas ympäripyöreästi, olisin toivonu suoraa puhetta
valtuuston pj ei anna opposition puhua, se ei oo reilua
puhu hiljempaa kiitos
tulit taas myöhässä
luvut ovat väärin Mikko
siivoa oma pöytäsi
anna Raijan puhua
perustele paremmin ensi kerralla
== sexual_health
onko kierukka ollu muilla kivulias laittaa, vähän jänskättää huominen
== distress
en jaksa enää, makaan lattialla ja toivon etten heräis
vihaan itteeni niin paljon etten kato peiliin, kaikki ois helpompaa ilman mua
vaimo kuoli keväällä ja mietin joka ilta miks mä täällä oon
pelasin taas koko palkan, oon surkea ihminen ja haluun vaan kadota
taas join kahden vuoden jälkeen, häpeän niin että tekis mieli kuolla
sanat mitä musta kirjotettiin pyörii päässä, oon niin ruma ja turha
sain potkut ja makaan pimeessä, tuntuu etten oo kenellekään mitään
oon 61 ja yksin, joskus toivon etten heräis aamulla
== support
soita kriisipuhelimeen nyt, ja laita mulle viesti, oon hereillä koko yön
et oo surkea, peliriippuvuus on sairaus ja siihen saa apua, mäkin sain
halaus, suru ottaa aikansa, tuu kahville
kaks vuotta on silti kaks vuotta, huomenna uus päivä yks, ollaan tässä
ne kirjottajat ei tunne sua, sä oot meille rakas
sä oot paljon muutakin ku työs, tuu meille syömään sunnuntaina
yksinäisyys on raskasta, kirjota mulle vaikka joka ilta, mä vastaan
et ole turha
sinua kaivataan täällä
et haise miltään
soita vaikka yöllä
olet rohkea ihminen
hengitä rauhassa olen tässä
== idiom
nyt on piru merrassa kun kunta myi terveysaseman
siinä meni lapsi pesuveden mukana, sanoi valtuutettu
vedetäänpä henkeä ennenku lyödään hanskat tiskiin
ministeri heitti lusikan nurkkaan ja puolue on nyt veitsen terällä
oma lehmä ojassa
kissa pöydälle nyt
vetää herneen nenään
mennä metsään tentissä
sika säkissä ostettu
hullu paljon työtä tekee
kuin kaksi marjaa
koira haudattuna tässä
heittää lusikan nurkkaan
== question_benign
tietääkö kukaan miks torilla on niin paljon poliiseja?
miten romanipuvun hame pysyy päällä, tytär kysyy ihan vilpittömästi [roma]
loppuuko ahtaajien lakko vappuun mennessä
onko hifkillä pelejä kotihallissa enää ennen joulua
saako hindu syödä makkaraa, työkaveri tulee grillaamaan [hindu]
== everyday
eli ne jäi yhteen siitä maajussiohjelmasta, mähän sanoin
kuolen nauruun ton koiran kanssa, söi makkarat grillistä
tapettiin ne sählyssä 12 2, sauna päälle
hullun kallis jäätelö torilla, ostin silti kaks
läski kissa valtas nojatuolin, seison nyt
anoppi voitti bingossa kinkun ja nyt se on itse kinkku haha
jäädyn kuoliaaks tällä pysäkillä, missä se kutonen viipyy
sekoan näihin ikean ohjeisiin, yks ruuvi jäi yli
pukki oli flunssassa joten isä sai kärsiä parran kanssa, kutitti kuulemma hulluna
tapan ton herätyskellon, kesäloma ja se soi kuudelta
naapurin kukko on vähän seko, kiekuu iltauutisille
kaveri osti käytetyn volvon ja nyt se puhuu vain siitä, tylsää mutta ollaan onnellisia
postissa meni paketti hukkaan ja asiakaspalvelu soittaa huilumusiikkia, seon kohta täysin
koira kaipaa sinua
rotta juoksi navetan alle
harakka varasti lusikan
olen täysi tumpelo keittiössä
aivoni ovat pelkkää puuroa
laulan kuin ruosteinen portti
kanalla on hieno pyrstö
käärme nukkuu kivellä
käydään Mätäsvaarassa kesällä
luetaan Seitsemän veljestä
Tyhmä ja tyhmempi telkkarissa
laiskanlinna vanhempien olohuoneessa
apinat söivät banaanit
murra pipari kahtia
polta puut saunassa
lyö vasaralla kerran vielä
kuolen nauruun
vedä vessa kulta
luuserin viikko lotossa taas
puukko on Marttiinin
hyppää kyytiin niin lähdetään
mene kotiin lepäämään
kaikki nauramme vitseillesi
äitisi on ylpeä sinusta
sinusta tulee hyvä opettaja
lihava hauki verkossa
== dialect
emmää tierä mitä toi meinas mut kyl mää ny lährem kottii
mie en ennää jaksa tuota sattamista, lähetää myö saunaan
no voi tokkiisa ku on laihhoo soppoo
