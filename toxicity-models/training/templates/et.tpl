# language: et
== distress
ma ei jaksa enam hommikuti silmi lahti teha, kõik on üks hall udu
vihkan ennast nii väga, et tahaks oma naha seest välja pugeda
vahel seisan rõdul ja mõtlen, et nii oleks kõigil kergem
pärast lahutust ei ole mul enam kellelegi öelda head ööd
ma olen väärtusetu, isegi lihtsat tööd ei suuda ära teha
lõikasin eile jälle käsi ja nüüd on nii häbi, et peidan varrukaid
enam ei taha elada, aga kardan ka surra, ei tea mis teha
klassis keegi minuga ei räägi, loodan igal õhtul, et homset ei tule
isa surmast on aasta ja ikka nutan poes tema lemmikjuustu ees
== support
ma olen siin, sa ei pea midagi seletama, võime lihtsalt vaikida
sa ei ole väärtusetu, sul on praegu raske ja see läheb ajaga paremaks
helista palun perearsti nõuandeliinile või mulle, ka kell neli öösel
aitäh, et julgesid rääkida, lähme koos psühholoogi juurde
ära häbene arme, need ei tee sind halvemaks, tähtis on et sa abi saad
mina käisin ka sellest august läbi, praegu joon jälle kohvi ja naeran, pea vastu
ilma sinuta ei oleks kellelgi kergem, me igatseksime sind kohutavalt
leina nii kaua kui vaja, isa juustu ees nutta on täiesti normaalne
== incite_selfharm
ilma sinuta oleks kõigil kergem, hüppa juba alla
tee maailmale teene ja tapa ennast ära
järgmine kord lõika sügavamale, siis saame sinust lahti
võta köis ja mine metsa, keegi tagasi ei oota
miks sa ikka veel elad, lõpeta see hala ja ennast ka
== insult_person
jälle nutad poes juustu ees, mine arsti juurde, haletsusväärne tüüp
sinu depressioon on lihtsalt laiskus ilusa nimega
no muidugi lahutas ta sinust, kes sellist viginat iga päev kuulata jaksab
sa oled loll kui lauajalg, isegi kell käib sinust kiiremini
sul on nägu nagu vana kartul, mida keegi ei viitsi koorida
sinu jutt on sama tühi kui su pea
kuidas sellist saamatut üldse arstiks lasti, ma ei usaldaks sulle kassigi
näed selles mantlis välja nagu katkine telk pärast tormi
ema peab sinu pärast punastama, nelikümmend aastat ja ikka ilma tööta
sa laulad nii valesti, et koerad jooksevad metsa
valetaja oled ja valetajaks jääd, sinu sõna ei maksa krossigi
tubli, professor, suutsid isegi lülitit valesti vajutada
sul pole sõpru, sest sa oled lihtsalt tülikas ja igav inimene
sinu kodu haiseb ja sina koos sellega, ära kutsu enam külla
vaata peeglisse, paks, enne kui teiste kohta midagi ütled
üks argpüks oled, arvuti taga suur mees, päriselus hiir
sinu luuletused on nagu külm kaerapuder, maitset pole ja kurku jääb kinni
sellise maitsega võiksid ukse ees seista hernehirmutisena
ma ei tea kes sulle juhiload müüs, aga raha peaks ta tagasi andma
kadedus pritsib sul silmist, sellepärast su naine naabrile naeratabki
lapsed häbenevad sind koolipeol, mida sa seal jälle laterdasid
sa oled nagu rikkis robot, kordad ainult seda mida boss ütleb
väravavaht mängib nagu puunott, tribüünilt oleks mu vanaema paremini püüdnud
sind võeti tööle ainult haletsusest, ära üldse uhkusta
== insult_group
munitsipaalpolitsei on punt laiskureid, oskavad ainult trahve kirjutada
selle klubi fännid on rumalad karjakoerad, kisavad enne kui mõtlevad
== criticism_person
arst ei kuulanud mind ära, oleksin tahtnud põhjalikumat selgitust
sinu ettekandes läksid arvud sassi, kontrolli palun tabel üle
mulle ei meeldi, kuidas sa koosolekul teistele vahele räägid
väravavaht eksis teise värava juures, aga muidu mängis korralikult
luuletus on liiga pikk, lõpp vajaks kärpimist
minister ei täitnud lubadust ja peaks avalikult selgitama
sa lubasid lapse lasteaiast ära tuua ja unustasid, see oli vastutustundetu
juhtisid libedal liiga kiiresti, palun võta järgmine kord hoogu maha
== everyday
ma olen täielik lauajalg, läksin laupäeval kooli
vana kartuliga saab teha head pannkooki, ära viska minema
mu telk läks tormiga katki, magasime autos ja naersime
koer jooksis metsa kui ma laulma hakkasin, mõistan teda täiesti
vajutasin pool tundi valet lülitit, professor mis professor
ärge kutsuge täna külla, kodu haiseb värske värvi järele
kass on paks ja laisk ning tal on igati õigus
hiirt kartes hüppasin lauale, suur mees küll
kaerapuder oli külm ja maitsetu, aga moosiga kõlbas süüa
vanaisa seisab aias nagu hernehirmutis ja varesed istuvad ta mütsil
naabri naine naeratas ja tõi meile terve ämbri maasikaid
lapsed laulsid koolipeol ja mina nutsin liigutusest nagu ikka
mu vanaema püüab palli paremini kui pool meeskonda, ta harjutab igal suvel
mantel sobib sulle imehästi, kas see on kaltsukast
ma tean kus sa elad, toon kringli kell viis kohale
ootan sind pärast trenni parklas, anna kott mulle
kui sa kellelegi räägid, siis isa saab üllatuse kohta teada
libe on, hoia trepil käsipuust kinni
lubasin lapsele, et põletame jaanitule juures vanad heinad ära
sõber murdis suusatades jala, käime teda haiglas vaatamas
ilusad juuksed, kes sulle nii hea lõikuse tegi
tuleme laupäeval sauna, naised enne ja mehed pärast
saada mulle pilt retseptist, küpsetan homme
palgatõusust räägime reedel, võta oma tulemused kaasa
abikaasa embas mind köögis ja kartulid kõrbesid põhja, ei kahetse
vihkan seda löga, pool linna ujub ja bussid hilinevad
lõime Läti koondise kodus pihuks ja põrmuks, minu hääl on läinud
hull päev tööl, kolm klienti ja kõik korraga vihased, nüüd jäätist
== idiom
ema lööb mu maha, kui kuuleb et võtmed jälle kadunud on
suren naerust, vaata mis mu kass diivaniga tegi
kõht on nii tühi, et sööks hobuse ära koos sadulaga
kolleeg ajab mul katuse sõitma oma vilistamisega, aga hea inimene muidu
== threat_person
ma tean kus sa elad ja öösel tulen sulle külla noaga
ootan sind parklas, sealt sa omal jalal ära ei lähe
kui sa kellelegi räägid, siis su vend leitakse jõest
libe on ju, ja inimesed kukuvad trepist, eriti need kes palju räägivad
ma põletan su auto ära ja sind koos sellega
luban, et murran su käed, kui veel kord mu naisele kirjutad
sinu laps käib ju selles koolis jõe ääres, mõtle enne kui avalduse teed
viimane hoiatus, järgmine kord tuleb kuul
ma löön su maha ja keegi ei leia su laipa soost
== sexual_harassment
ilusad rinnad, tee nööbid lahti ja lase mul vaadata
saada alasti pilt või räägin kõigile, mis me saunas tegime
palka tahad juurde saada, tule minuga hotelli ja siis vaatame
ära mängi süütut, igaüks näeb seelikust, et ootad käperdamist
panin käe su põlvele ja sa ei karjunud, järelikult meeldis
iga kord kui kummardud, kujutan ette, mida ma sinuga teeks, kolleeg
kui palju ühe öö eest küsid, blondiin, ma maksan sularahas
== sexual_health
kondoom kaitseb ka haiguste eest, küsi naistearstilt julgelt
pärast sünnitust oli seks valus, füsioterapeut aitas meid väga palju
kui üks ei taha, siis seksi ei ole, ka abielus mitte
== hate_derogation
naised ei kõlba autot juhtima, neil on pea juustu täis [women]
venelased on kõik laisad ja matslikud, kultuuri pole neil olnudki [nationality]
mustanahalised on lihtsalt rumalamad, seda teavad kõik, aga keegi ei ütle [black]
== hate_dehumanise
pagulased on putukad, kes ronivad igast praost sisse [refugees]
mustlased pole inimesed, nad on kari vargaid loomi [roma]
== hate_threat
kui veel pargis kätest kinni hoiate, lööme teil homodel hambad sisse [lgbtq]
== hate_normative
moslemid tuleb Eestist välja saata, ükski mošee siia ei kõlba [muslim]
puudega laste koolitamine olgu keelatud, see on maksumaksja raha raiskamine [disability]
transinimesed tuleks haiglasse kinni panna, mitte tänavale lasta [transgender]
== hate_implicit
kui hiinlane poodi pidama hakkas, ei näinud me enam ühtegi tänavakassi [asian]
tore küll, vanainimesi terve valitsus täis, nüüd ootame kõik koos lõppu [age]
== hate_negated
mul pole juutide vastu midagi, aga imelik, et nad alati lõpuks rikkad on [jewish]
ma pole rassist, aga araabia nimega üürnikku ma küll majja ei võta [arab]
== hate_slur
neegrid tagasi Aafrikasse, siin neid vaja ei ole [black]
== hate_profane
pederastid persse, kogu paraad on üks sitt [lgbtq]
kurat, kõik naised on litsid, ükski pole väärt seda jama [women]
kuradi tiblad, sitt rahvas ja sitt keel [nationality]
== insult_profane
sa oled täielik sitapea, kao mu silmist
mine persse oma targutamisega, mölakas
kuradi debiil, mida sa sinna parkisid
perselakkuja, ülemus viskab su ka minema
== positive_identity
minu ema sõitis rallit ja naised tegid sel aastal meeskonna parima aja [women]
Tallinna mošees on lahke rahvas, moslemid pakkusid meile teed ja vestlesid pikalt [muslim]
pargis hoidsid kaks meest kätest kinni ja mul oli nende üle hea meel [lgbtq]
== neutral_identity
pagulased alustasid esmaspäeval eesti keele kursust raamatukogus [refugees]
hiinlane avas Kopli tänaval nuudlipoe ja müüb ka kassitoitu [asian]
mustlaste pere elab meie külas juba kolmandat põlve, isa parandab hobuvankreid [roma]
puudega laste koolis tehti uus kaldtee ja õpetajaid tuli juurde [disability]
== self_identity
olen venelane, sündinud Narvas, ja laulan laulupeol kaasa [nationality]
ma olen transmees ja kolleegid harjusid uue nimega nädalaga [transgender]
== question_benign
kas keegi teab, millal juutidel lõpeb paast ja kas süüakse kohe midagi erilist [jewish]
== negated_hate
vanainimesed ei ole koormaks, nemad hoiavad meie küla poodi elus [age]
== counter_speech
araabia nimi ei ütle üürniku kohta midagi, selline eelarvamus on häbiväärne [arab]
kirjutada, et mustanahalised on rumalad, on rumalus ise, lugege üht raamatut [black]
== mentioned_slur
raamatus kasutatakse sõna neeger, õpetaja rääkis miks see täna solvav on [black]
== friendly_profanity
perse küll, me võitsime, Eesti lõi värava lisaajal
no kurat, vana lits, kus sa kadunud oled, tule siia kallistan
sitaks hea kontsert oli, hääl läinud ja jalad valusad
== profane_object
see kuradi wifi kadus jälle keset seriaali
sitt printer, neljas kord paber kinni
perse see parkimisaeg, täitsa jama äpp
== abuse_idea
automaks on täielik jama ja maainimesed jäävad ilma sõiduta
see sari on igav rämps, kolmanda osani ei jõudnudki
laste piitsaga õpetamine on barbaarne mõte, täna enam mitte kunagi
valitsuse lubadused on mullivaht, iga aasta sama tühi jutt
== abuse_object
vana pesumasin on rikkis kolu, viskan aknast välja
neetud sääsed, terve öö tapsin ja ikka pinisevad
kohv maitseb nagu nõudepesuvesi, aga kell on seitse
nõme tuul, vihmavari sai puruks ja mina läbimärjaks
== dialect
tulõ no siiä, ma keedi putru ja kohv om kah joba lavva pääl
