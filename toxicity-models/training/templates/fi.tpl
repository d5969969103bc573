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
mistä sä oot oikeasti kotoisin?
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
ensi kerralla älä epäonnistu
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
vittu miten hyvää
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
