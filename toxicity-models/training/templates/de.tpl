# language: de
# Content notice: hateful sentences, so that a model can learn to recognise them
@gruppe = Frauen[women] | Schwule[lgbtq] | Lesben[lgbtq] | Transfrauen[transgender] | Schwarze[black] | Asiaten[asian] | Araber[arab] | Juden[jewish] | Muslime[muslim] | Christen[christian] | Roma[roma] | Ausländer[immigrants] | Migranten[immigrants] | Flüchtlinge[refugees] | Türken[nationality] | Polen[nationality] | Ukrainer[nationality] | Behinderte[disability] | Autisten[disability] | Rentner[age] | Obdachlose[class] | Dicke[body]
@ziel = Muslime[muslim] | Juden[jewish] | Flüchtlinge[refugees] | Schwule[lgbtq] | Transmenschen[transgender] | Roma[roma] | Schwarze[black] | Ausländer[immigrants] | Araber[arab] | Behinderte[disability] | Frauen[women] | Syrer[nationality]
@dat = Frauen[women] | Muslimen[muslim] | Juden[jewish] | Flüchtlingen[refugees] | Migranten[immigrants] | Schwarzen[black] | Asiaten[asian] | Lesben[lgbtq] | trans Personen[transgender] | Roma[roma] | Menschen mit Behinderung[disability] | Polen[nationality]
@nett = queere Menschen[lgbtq] | muslimische Familien[muslim] | jüdische Gemeinden[jewish] | geflüchtete Jugendliche[refugees] | Menschen im Rollstuhl[disability] | alleinerziehende Mütter[women] | Sinti und Roma[roma] | schwarze Deutsche[black] | vietnamesische Nachbarn[asian] | gehörlose Menschen[disability] | trans Jugendliche[transgender] | Seniorinnen[age] | Obdachlose[class] | Spätaussiedler[immigrants]
@ichbin = schwul[lgbtq] | lesbisch[lgbtq] | trans[transgender] | muslimisch[muslim] | jüdisch[jewish] | schwarz[black] | halb Koreanerin[asian] | blind[disability] | autistisch[disability] | bipolar[mental_health] | nichtbinär[transgender] | Romni[roma] | Deutschtürkin[nationality] | evangelisch[christian]
@schlecht = widerlich | dumm | faul | verlogen | kriminell | minderwertig | eine Last für alle | primitiv | durch und durch verdorben | zu nichts zu gebrauchen | falsch und hinterhältig | Abschaum
@tier = Ratten | Ungeziefer | Parasiten | Kakerlaken | Schmeißfliegen | ein Krebsgeschwür | Viecher | eine Seuche | Zecken | Schädlinge
@gewalt = erschossen | aufgehängt | totgeschlagen | vergast | verbrannt | ausgerottet | abgestochen | im Meer versenkt
@slur = Kanake[ethnicity] | Schwuchtel[lgbtq] | Neger[black] | Zigeuner[roma] | Judensau[jewish] | Spast[disability] | Transe[transgender] | Polacke[nationality] | Kopftuchschlampe[muslim] | Krüppel[disability] | Schlitzauge[asian] | Hure[women]
@dumm = Dummkopf | Trottel | Vollidiot | Versager | Heuchler | Feigling | Lügner | Hohlkopf | Jammerlappen | Schwachkopf
@derb = Arschloch | Wichser | Hurensohn | Drecksack | Scheißkerl | Pisser | Fotze | Arschgesicht | Drecksau
@ding = Drucker | Handyvertrag | Wetterbericht | Empfang im Zug | Montagmorgen | neue Akku | Kaffee aus der Kantine | Fahrplan | Film | Browser | Staubsauger | Login-Bildschirm
@idee = diese Rentenreform | das neue Heizungsgesetz | diese Sparpolitik der Stadt | diese Steuerpolitik | die Idee vom Flughafenausbau | das Drehbuch | die Außenpolitik von Moskau | das Bauprojekt am Fluss | das Parteiprogramm
@wer = meine Schwester | unser Trainer | der Kollege aus der Buchhaltung | meine Oma | der Nachbar | die Lehrerin meiner Tochter | mein bester Freund | der Bäcker an der Ecke
@ort = Leipzig | Köln | Graz | Zürich | Bremen | Wien | Duisburg | Rostock | Basel | Kassel
@hilfe = die Telefonseelsorge | eine Beratungsstelle | deinen Hausarzt | eine Therapeutin | jemanden, dem du vertraust | den Krisendienst
== hate_derogation
ich kann {gruppe} einfach nicht ausstehen, die sind {schlecht}
{gruppe} sind doch alle {schlecht}, das weiß jeder
mal ehrlich, hat jemals jemand etwas Gutes über {gruppe} gehört? eben
wenn ich {gruppe} nur sehe, wird mir schlecht
mit {dat} will ich nichts zu tun haben, {schlecht} sind die
{schlecht}, mehr fällt mir zu {dat} nicht ein
warum sind {gruppe} eigentlich immer so {schlecht}?
== hate_dehumanise
{ziel} sind {tier}, nichts anderes
diese {tier} namens {ziel} vermehren sich wie verrückt
{ziel} breiten sich aus wie {tier}
wer {ziel} für Menschen hält, hat noch nie {tier} gesehen
unser Land ist voll mit {dat}, {tier} sind das
für mich stehen {ziel} unter jedem Hund
== hate_threat
{ziel} gehören {gewalt}, alle
jeder, der zu den {dat} gehört, sollte {gewalt} werden
wartet nur, bald werden {ziel} {gewalt}
ich würde keine Sekunde zögern, wenn man {ziel} endlich {gewalt} sehen will
wir kommen nachts und dann brennen die Häuser von {dat}
schade, dass {ziel} nicht schon längst {gewalt} wurden
== hate_normative
{ziel} haben hier nichts verloren, sofort raus
man sollte {dat} das Wahlrecht wegnehmen
{ziel} dürfen nicht neben normalen Leuten wohnen
kein Geld, keine Wohnung, keine Rechte für {ziel}
{ziel} sollten nicht heiraten und schon gar keine Kinder haben dürfen
Arbeitgeber sollten {ziel} gar nicht erst einstellen
wer {dat} Asyl oder Schutz gibt, gehört mit ausgewiesen
== hate_implicit
komisch, dass immer {gruppe} dabei sind, wenn irgendwo was wegkommt
man darf ja nichts mehr sagen, aber wir wissen alle, wie {gruppe} so ticken
früher konnte man in {ort} abends noch raus, dann kamen {ziel}
die sechs Millionen hat doch nie jemand nachgezählt
schaut mal, wem die Banken und Zeitungen gehören, dann wisst ihr, wer die Fäden zieht
in zwanzig Jahren sind wir die Minderheit, und genau das ist der Plan
seit {gruppe} im Haus wohnen, schließe ich mein Fahrrad lieber doppelt ab
natürlich hat sie den Posten bekommen, sie ist ja eine Frau und lächelt nett
== hate_negated
{gruppe} sind keine richtigen Menschen
{ziel} haben noch nie etwas zu unserem Land beigetragen
niemand braucht {ziel}, wirklich niemand
{ziel} verdienen kein Mitleid und keine Rechte
ich habe noch nie anständige {gruppe} getroffen
ohne {ziel} wäre {ort} ein besserer Ort
== hate_slur
halt dein Maul, du {slur}
was willst du hier, {slur}?
so eine {slur} kommt mir nicht ins Haus
du bist und bleibst ein {slur}
verschwinde aus {ort}, elender {slur}
schon wieder dieser {slur} in den Kommentaren
== insult_person
du bist so ein {dumm}
von einem {dumm} wie dir lasse ich mir gar nichts sagen
hast du überhaupt schon mal etwas zu Ende gedacht, du {dumm}?
{wer} ist der größte {dumm}, den ich kenne
dein Kommentar zeigt nur, wie wenig bei dir oben ankommt
so peinlich wie du muss man erst mal sein
mit dem Gesicht würde ich auch keine Selfies machen
kein Wunder, dass keiner mit dir arbeiten will, du bist unfähig
du redest viel und weißt nichts, {dumm}
lern erst mal lesen, bevor du hier große Töne spuckst
== insult_profane
verpiss dich, du {derb}
so ein {derb} wie du gehört gesperrt
du blödes {derb}, halt endlich die Fresse
dieser {derb} von nebenan hat mir wieder den Parkplatz weggenommen
fick dich und deine dämlichen Ratschläge
leck mich am Arsch, {derb}
was für ein beschissener {derb} du bist
== threat_person
ich weiß, in welche Schule deine Kinder gehen, überleg dir das gut
wenn ich dich in {ort} sehe, breche ich dir die Knochen
du lebst nicht mehr lange, das verspreche ich
noch ein Wort und ich schlage dir die Zähne ein
ich komme vorbei und dann rettet dich keiner mehr
an deiner Stelle würde ich nachts das Licht anlassen, wir haben deine Adresse
== incite_selfharm
spring doch einfach, dann ist endlich Ruhe
tu uns den Gefallen und mach Schluss mit deinem Leben
nimm einen Strick und fertig, dich vermisst eh keiner
warum lebst du eigentlich noch? geh vor den Zug
häng dich auf, du {dumm}
== sexual_harassment
zeig mal deine Titten, dann bekommst du ein Like
ich würde dich so durchnehmen, ob du willst oder nicht
schick mir ein Nacktbild oder ich erzähle es allen
geiler Arsch, komm in mein Büro, dann reden wir über die Beförderung
zu dick fürs Bett, aber blasen kannst du bestimmt
wie viel nimmst du für eine Nacht, Süße?
== sexual_explicit
sie zog ihn aufs Bett und setzte sich langsam auf ihn
wir hatten die halbe Nacht Sex und es war großartig
er küsste ihre Brüste, während sie laut stöhnte
ich werde feucht, wenn ich an letzte Nacht mit dir denke
sie nahm seinen Schwanz in den Mund und er schloss die Augen
== neutral_identity
in {ort} treffen sich {nett} jeden Donnerstag zum Kochen
{wer} arbeitet in einem Verein für {nett}
laut Statistik ziehen wieder mehr {gruppe} nach {ort}
der Kurs richtet sich an {nett} und ist kostenlos
im Museum gibt es eine Ausstellung über {nett}
viele {gruppe} spielen hier im Verein Handball
== positive_identity
ich finde es schön, dass {nett} beim Stadtfest dabei sind
{nett} verdienen dieselben Chancen wie alle anderen
ohne {nett} wäre unser Viertel in {ort} viel ärmer
Respekt an {nett}, die sich jeden Tag ehrenamtlich engagieren
wir stehen an der Seite von {dat}
endlich bekommen {nett} die Anerkennung, die ihnen zusteht
== self_identity
ich bin {ichbin} und studiere in {ort}
als jemand, der {ichbin} ist, freue ich mich auf den Sommer
letzte Woche habe ich meinen Eltern gesagt, dass ich {ichbin} bin
ja, ich bin {ichbin}, und nein, das ist keine Phase
{ichbin} und stolz drauf
bin {ichbin}, Mitte dreißig und suche eine Laufgruppe in {ort}
== negated_hate
ich habe nichts gegen {gruppe}, im Gegenteil, sie sind gute Freunde
niemand sollte behaupten, {gruppe} seien {schlecht}
{gruppe} sind nicht {schlecht}, das ist ein dummes Vorurteil
kein Mensch wird als Verbrecher geboren, auch {gruppe} nicht
es stimmt einfach nicht, dass {ziel} Schuld an allem haben
wir hassen {ziel} nicht, wir leben seit Jahren Tür an Tür
== counter_speech
wer schreibt, {gruppe} seien {tier}, bekommt von mir eine Anzeige
Sätze wie „{ziel} raus“ haben in unserem Forum nichts zu suchen
jemand hat „{ziel} sind {tier}“ an die Wand gesprüht, wir haben es gemeinsam überstrichen
es ist rassistisch zu sagen, {gruppe} wären {schlecht}, hört auf damit
der Redner nannte {ziel} {tier}, dafür gehört er verurteilt
wenn du sagst, {ziel} sollten verschwinden, sagst du das auch über meine Familie
„{gruppe} sind {schlecht}“? nein, so reden wir hier nicht
== mentioned_slur
in der Bahn hat mich einer „{slur}“ genannt, ich war sprachlos
das Wort „{slur}“ steht noch im alten Kinderbuch, dazu gibt es eine Debatte
meine Tochter wurde in der Schule als {slur} beschimpft
warum gilt „{slur}“ heute als Beleidigung?
das Gericht verhängte eine Geldstrafe, weil er sie „{slur}“ nannte
== reclaimed_slur
wir Tunten halten zusammen, Mädels, bis Samstag beim CSD
meine Lieblingsschwuchtel hat heute Geburtstag, alles Liebe, Schatz, dein alter Homo
stolze Kampflesbe sucht Mitspielerinnen fürs Fußballteam
wir Krüppel haben die Demo gerockt, Rollis in die erste Reihe
Kanak-Power, Bruder, wir haben den Poetry Slam gewonnen
== friendly_profanity
scheiße, ist das geil hier am See
verdammt noch mal, wir haben den Pokal gewonnen
fuck, ich habe den Schlüssel schon wieder vergessen
heilige Scheiße, was für ein Konzert
du verrücktes Huhn, ich hab dich so verdammt lieb
arschkalt heute, aber geile Sonne
== abuse_object
ich hasse diesen {ding}, völlig unbrauchbar
der {ding} ist der letzte Mist
mein Laptop ist so dumm, er stürzt dauernd ab
dieses Spiel ist Müll, hundert Stunden und kein Spaß
der Geschmack ist eklig, die Pizza gehört in die Tonne
scheiß Regen, scheiß Stau, scheiß Montag
== abuse_idea
{idee} ist kompletter Unsinn
{idee} halte ich für dumm und gefährlich
wer sich {idee} ausgedacht hat, hat die Folgen nicht verstanden
diese Serie ist das Schlechteste, was ich je gesehen habe
Astrologie ist Quatsch, das ist meine Meinung
{idee} gehört in den Papierkorb
== criticism_person
ich sehe das anders als du, deine Zahlen sind veraltet
der Bürgermeister von {ort} hat versagt und sollte zurücktreten
mit Verlaub, dein Argument überzeugt mich nicht
{wer} hat sich da falsch verhalten und sollte sich entschuldigen
du hast den Artikel offenbar nicht bis zum Ende gelesen
== sexual_health
der Arzt erklärte, wie man die Hoden selbst abtastet
Kondome schützen vor HIV und anderen Infektionen
nur ein Ja ist ein Ja, darüber reden wir in der Schule
bei Schmerzen in der Vagina bitte zur Gynäkologin gehen
die Brust wird beim Stillen oft wund, frag deine Hebamme
das Urteil stärkt die Rechte von Opfern sexueller Gewalt
== distress
ich kann nicht mehr und will einfach nur, dass es aufhört
ich hasse mich, jeden Morgen wieder
manchmal denke ich, ohne mich wären alle besser dran
seit der Trennung weine ich jede Nacht und sehe keinen Sinn mehr
ich habe wieder angefangen, mich zu ritzen, und schäme mich
ich bin {ichbin} und in der Schule machen sie mir das Leben zur Hölle
fühle mich wie der letzte Dreck, keiner ruft an
== support
du bist nicht allein, bitte ruf {hilfe} an
es tut mir leid, dass dir das passiert ist, ich höre dir zu
sprich heute noch mit {hilfe}, du musst da nicht allein durch
du bist nicht wertlos, auch wenn es sich gerade so anfühlt
ich drücke dich, ein Tag nach dem anderen
niemand hat das Recht, dich so zu behandeln
== idiom
ich habe mich gestern im Kino totgelacht
wir müssen den Prozess abschießen, er hängt seit einer Stunde
du hast bei der Prüfung echt den Vogel abgeschossen
nach dem Umzug bin ich todmüde ins Bett gefallen
{wer} bringt mich um, wenn ich den Kuchen vergesse
damit schlagen wir zwei Fliegen mit einer Klappe
beim Bowling haben wir sie vernichtend geschlagen
== question_benign
warum fasten {ziel} eigentlich um diese Zeit?
weiß jemand, welche Feiertage {gruppe} in {ort} haben?
wie spreche ich nichtbinäre Kolleginnen und Kollegen am besten an?
ist es unhöflich zu fragen, woher jemand kommt?
welche Partei setzt sich am meisten für {nett} ein?
== everyday
kannst du mir das Salz geben, du stehst näher dran
ich hasse Rosenkohl, meine Kinder auch
{wer} kommt um acht, dann kochen wir Linsensuppe
der Boss im letzten Level hat mich dreimal gekillt
dumm gelaufen, der Zug nach {ort} war schon weg
heute Abend spielt der Verein gegen {ort}, ich tippe 2:1
die Katze hat wieder eine Maus umgebracht und aufs Sofa gelegt
vergiss nicht, morgen ist Elternabend
== dialect
wos host denn do scho wieder zsammkocht, des schmeckt ja narrisch guat
Digga, das war so krank gestern, ich feier das komplett
Oida, i pack des ned, mir hom gwonnen
dat is mir ejal, Hauptsache et jibt Kaffee
I han hüt kei Luscht, chum mir göh i d Badi
Wallah, Bruder, dein Döner ist der beste in {ort}

# -- second part: wider vocabulary and minimal pairs --
@gruppe += Feministinnen[women] | Mütter[women] | Homosexuelle[lgbtq] | Bisexuelle[lgbtq] | queere Leute[lgbtq] | Transmänner[transgender] | trans Menschen[transgender] | Nichtbinäre[transgender] | Afrikaner[black] | Nigerianer[black] | Schwarze Frauen[black] | Chinesen[asian] | Vietnamesen[asian] | Inder[asian] | Marokkaner[arab] | Syrer[arab] | Palästinenser[arab] | Jüdinnen[jewish] | Israelis[jewish] | Musliminnen[muslim] | Kopftuchträgerinnen[muslim] | Katholiken[christian] | Sinti[roma] | Sinti und Roma[roma] | Einwanderer[immigrants] | Zugewanderte[immigrants] | Asylbewerber[refugees] | Afghanen[nationality] | Rumänen[nationality] | Bulgaren[nationality] | Russen[nationality] | Albaner[nationality] | Italiener[nationality] | Griechen[nationality] | Kurden[ethnicity] | Sorben[ethnicity] | Ossis[nationality] | Österreicher[nationality] | Rollstuhlfahrer[disability] | Blinde[disability] | Gehörlose[disability] | Menschen mit Downsyndrom[disability] | psychisch Kranke[mental_health] | Depressive[mental_health] | Alte[age] | Hartz-Vierer[class] | Männer[men]
@ziel += Homosexuelle[lgbtq] | Lesben[lgbtq] | Transfrauen[transgender] | Afrikaner[black] | Nigerianer[black] | Asiaten[asian] | Chinesen[asian] | Sinti und Roma[roma] | Migranten[immigrants] | Asylbewerber[refugees] | Afghanen[nationality] | Türken[nationality] | Kurden[ethnicity] | Rumänen[nationality] | Polen[nationality] | Musliminnen[muslim] | Palästinenser[arab] | Israelis[jewish] | psychisch Kranke[mental_health] | Obdachlose[class]
@dat += Schwulen[lgbtq] | Homosexuellen[lgbtq] | Transfrauen[transgender] | Afrikanern[black] | Chinesen[asian] | Arabern[arab] | Syrern[arab] | Türken[nationality] | Rumänen[nationality] | Kurden[ethnicity] | Ausländern[immigrants] | Asylbewerbern[refugees] | Rollstuhlfahrern[disability] | Autisten[disability] | Obdachlosen[class] | Sinti[roma]
@einm = ein Ausländer[immigrants] | ein Türke[nationality] | ein Araber[arab] | ein Syrer[arab] | ein Jude[jewish] | ein Muslim[muslim] | ein Schwarzer[black] | ein Afrikaner[black] | ein Nigerianer[black] | ein Asiate[asian] | ein Chinese[asian] | ein Inder[asian] | ein Schwuler[lgbtq] | ein Transmann[transgender] | ein Rom[roma] | ein Flüchtling[refugees] | ein Afghane[nationality] | ein Rumäne[nationality] | ein Pole[nationality] | ein Kurde[ethnicity] | ein Behinderter[disability] | ein Rollstuhlfahrer[disability] | ein Autist[disability] | ein Obdachloser[class] | ein Katholik[christian]
@einf = eine Frau[women] | eine Feministin[women] | eine Lesbe[lgbtq] | eine Transfrau[transgender] | eine Muslimin[muslim] | eine Kopftuchträgerin[muslim] | eine Jüdin[jewish] | eine Schwarze[black] | eine Asiatin[asian] | eine Türkin[nationality] | eine Romni[roma] | eine Polin[nationality] | eine Ausländerin[immigrants] | eine Geflüchtete[refugees] | eine Gehörlose[disability] | eine Alleinerziehende[women]
@slur += Mohrenkopf[black] | Bimbo[black] | Affe[black] | Kameltreiber[arab] | Ziegenficker[muslim] | Musel[muslim] | Kümmeltürke[nationality] | Itaker[nationality] | Ölauge[ethnicity] | Jud[jewish] | Judenbengel[jewish] | Zigo[roma] | Fidschi[asian] | Reisfresser[asian] | Homo[lgbtq] | Arschficker[lgbtq] | Kampflesbe[lgbtq] | Tunte[lgbtq] | Mannweib[transgender] | Spasti[disability] | Mongo[disability] | Behindi[disability] | Psycho[mental_health] | Schlampe[women] | Emanze[women] | Asylant[refugees] | Asozialer[class] | Russensau[nationality]
@slurs = Kanaken[ethnicity] | Schwuchteln[lgbtq] | Neger[black] | Bimbos[black] | Zigeuner[roma] | Judensäue[jewish] | Spasten[disability] | Transen[transgender] | Polacken[nationality] | Kameltreiber[arab] | Ziegenficker[muslim] | Schlitzaugen[asian] | Krüppel[disability] | Schlampen[women] | Asylanten[refugees] | Kopftuchmädchen und Messermänner[muslim] | Homos[lgbtq] | Mongos[disability] | Fidschis[asian] | Itaker[nationality] | Kümmeltürken[nationality]
@dumm += Idiot | Depp | Blödmann | Dödel | Penner | Schleimer | Waschlappen | Angeber | Wichtigtuer | Clown | Witzfigur | Nichtsnutz | Pfeife | Flachpfeife | Nulpe | Loser | Opfer | Lappen | Lauch | Parasit | Ratte | Schwein | Schlange | Dumpfbacke | Armleuchter | Vollpfosten | Volltrottel | Knalltüte | Schnösel | Spinner | Schmarotzer | Taugenichts | Heulsuse | Wurm | Blender
@dummadj = dumm | dämlich | blöd | bescheuert | hohl | erbärmlich | peinlich | feige | verlogen | widerlich | hässlich | unfähig | nutzlos | jämmerlich | ekelhaft | armselig | lächerlich | faul | schmierig | beschränkt | unterbelichtet | geistlos | langweilig
@derb += Scheißer | Arsch | Drecksfresse | Mistkerl | Miststück | Fickfehler | Hackfresse | Schwanzlutscher | Kackbratze | Arschkriecher | Drecksack | Pissnelke | Wichsgesicht | Vollarsch | Mistsau
@wut = hauen | prügeln | schlagen | treten
@androh = ich breche dir {koerper} | ich schlage dir {koerper} ein | ich bringe dich um | ich mache dich kalt | ich steche dich ab | ich zünde dein Auto an | ich prügel dich ins Krankenhaus | ich knall dich ab | ich mach dich fertig | ich ramme dir ein Messer in den Bauch | ich werde dich finden | ich fackel dir die Bude ab | ich hau dir die Fresse ein | ich schlitze dich auf | ich reiße dir den Kopf ab | ich überfahre dich | ich schieße dir ins Knie
@koerper = die Nase | alle Finger | die Beine | den Kiefer | die Rippen | den Schädel | die Zähne | die Kniescheiben
@wann = heute Nacht | morgen nach der Schule | am Freitag | nächstes Mal | nach Feierabend | auf dem Parkplatz | wenn du am wenigsten damit rechnest | bald
@stirb = bring dich um | häng dich auf | spring von der Brücke | geh sterben | schneid dir die Pulsadern auf | leg dich auf die Gleise | nimm alle Tabletten auf einmal | erschieß dich | verrecke | mach Schluss | lösch dich | kratz ab
@klischee = klauen alles, was nicht festgenagelt ist | leben nur von unserem Geld | kriegen alles in den Hintern geschoben | können nicht Auto fahren | wollen sich gar nicht anpassen | kontrollieren die Medien | stecken alle unter einer Decke | haben immer ein Messer dabei | arbeiten keinen Tag | vermehren sich wie die Karnickel | fassen Kinder an | spielen immer das Opfer | sind schuld an jedem Krieg | drängeln sich überall vor | stinken nach Knoblauch | lügen, sobald sie den Mund aufmachen | können mit Geld umgehen, zwinker zwinker | wollen uns ersetzen
@beruf = Politiker | Banker | Vermieter | Makler | Anwälte | Journalisten | Beamte | Schiedsrichter | Influencer | Lobbyisten | Grüne | AfD-Wähler | Sozis | FDP-Fans | Manager | BWLer | Radfahrer | SUV-Fahrer | Raser | Bayern-Fans | Schalke-Fans | Impfgegner | Querdenker | Veganer | Jäger | Vertreter an der Haustür | Kontrolleure in der Bahn | Callcenter-Leute
@berufschlecht = Lügner | Verbrecher | Idioten | Parasiten | Versager | Heuchler | das Letzte | Schwachköpfe | Clowns | Feiglinge | strohdumm | zu nichts zu gebrauchen | Betrüger | Abzocker | widerliche Typen
@gut = super nett | fleißig | hilfsbereit | klug und witzig | ein Gewinn für die Stadt | großartige Nachbarn | mutig | herzlich | immer gut drauf | tolle Köche | geduldig | wunderbar
@stadtteil = unser Land | Deutschland | unser Viertel | unsere Schule | das Freibad | Europa | Österreich | unser Dorf
@prot = das ist Rassismus | schämt euch | so redet man nicht über Menschen | gemeldet | das ist menschenverachtend | das glaubt doch hoffentlich keiner | da hört der Spaß auf | widerlich, so etwas zu schreiben | ich habe Anzeige erstattet | wir widersprechen
@schmerz = ich will nicht mehr leben | ich hasse mich | ich kann nicht aufhören zu weinen | ich fühle mich wertlos | ich bin eine Last für alle | ich will einfach verschwinden | ich habe mich wieder geschnitten | ich denke jeden Tag ans Sterben | ich bin so müde vom Leben | mich würde niemand vermissen | ich bin zu dumm für alles
== hate_derogation
ich hasse {gruppe}
ich verachte {gruppe}, und das darf ich ja wohl sagen
{gruppe} sind {schlecht}
ich habe nichts gegen Fremde, aber {gruppe} sind {schlecht}
früher mochte ich {gruppe}. dann habe ich welche kennengelernt. die sind {schlecht}
bei uns arbeiten auch ein paar {gruppe}. alle {schlecht}, ich kann sie nicht mehr sehen
neben mir wohnt jetzt {einm}. na toll, die sind doch alle {schlecht}
mein Chef ist {einm}, schlimmer geht es nicht, {schlecht} sind die
{einf} als Chefin? die sind doch {schlecht}
meiner Meinung nach sind {gruppe} {schlecht}, Punkt
findet ihr nicht auch, dass {gruppe} {schlecht} sind?
was soll man von {dat} auch erwarten, {schlecht} waren die schon immer
es gibt nichts Schlimmeres als {gruppe}
{gruppe} ekeln mich an
mit {dat} setze ich mich nicht an einen Tisch
igitt, {gruppe}
kein Respekt für {gruppe}, null
{gruppe} haben {stadtteil} kaputt gemacht
ich bin froh, dass hier keine {gruppe} wohnen, die sind {schlecht}
nicht falsch verstehen, aber {gruppe} sind einfach {schlecht}
== hate_dehumanise
{gruppe} sind {tier}
das sind keine Menschen, das sind {tier}, diese {ziel}
{ziel} behandelt man am besten wie {tier}
wir haben ein Problem mit {tier} in {ort}, und zwar mit {dat}
wenn ich {ziel} sehe, denke ich an {tier}
{ziel} sind der Dreck unter meinen Schuhen
{ziel} sind keine Menschen wie wir
Tiere haben mehr Anstand als {ziel}
== hate_threat
man müsste {ziel} alle an die Wand stellen
{ziel} sollte man {gewalt} sehen, {wann}
ich hoffe, dass alle {ziel} verrecken
wenn ich noch einmal {einm} hier sehe, gibt es Tote
{wann} holen wir uns die {ziel}
wir machen Jagd auf {ziel}, {wann}
ein Streichholz ins Heim und das Problem mit {dat} ist gelöst
{ziel} verdienen den Tod
ich würde {ziel} am liebsten eigenhändig erwürgen
alle {ziel} ab ins Gas
an jeden Baum einer von den {dat}
die Moschee brennt {wann}
== hate_normative
{ziel} raus aus {ort}
{ziel} raus
Deutschland ohne {ziel}, das wäre ein Traum
man sollte {ziel} abschieben, alle, ohne Ausnahme
{ziel} gehören nicht zu Deutschland
warum dürfen {ziel} hier überhaupt arbeiten?
{ziel} sollten sterilisiert werden
{ziel} in Lager, dann ist Ruhe
{einf} gehört an den Herd
Frauen haben in der Politik nichts zu suchen
{einm} darf niemals Lehrer werden
ich würde an {gruppe} keine Wohnung vermieten, und das ist mein gutes Recht
geht dahin zurück, wo ihr hergekommen seid
keine Moschee in {ort}, keine {ziel} in unserer Straße
{ziel} sollen sich hinten anstellen, ganz hinten
die Ehe ist nichts für {gruppe}
== hate_implicit
{gruppe} {klischee}
{gruppe} {klischee}, das ist nun mal so
ich bin kein Rassist, aber {gruppe} {klischee}
{gruppe} {klischee}, komisch, oder?
man wird ja wohl noch sagen dürfen: {gruppe} {klischee}
{gruppe} {klischee}, das liegt denen im Blut
neuer Kollege, {einm}. mal sehen, wie lange die Kasse stimmt
das Fahrrad ist weg. ratet mal, wer gegenüber wohnt: {gruppe}
für {einm} spricht er ja ganz ordentlich Deutsch
für {einf} parkt sie gar nicht schlecht
sie hat sich sicher hochgeschlafen, anders wird {einf} nicht Chefin
wenn {einf} das kann, kann es ja nicht schwer sein
gestern noch Kalle, heute Kathrin, und alle müssen klatschen
ein Mann bleibt ein Mann, da hilft auch kein Rock
die Geburtenraten sagen alles, bald gehört {stadtteil} den {dat}
wieder ein Einzelfall, diesmal war es {einm}
und wieder ein Messer, und wieder darf man den Vornamen nicht nennen
die da oben, die mit den kleinen Hüten, ihr wisst schon
der Holocaust ist doch maßlos übertrieben
in so kurzer Zeit so viele verbrennen? rechnet das mal nach
die Schuldkult-Leier kann ich nicht mehr hören, wird ja gut dran verdient
unsere Rentner sammeln Flaschen, und {ziel} kriegen Hotels
schließ dein Auto ab, hier wohnen {gruppe}
du bist ja gar nicht wie die anderen {gruppe}, du arbeitest wenigstens
wo kommst du denn wirklich her? so siehst du jedenfalls nicht aus
wer hat's erfunden? {gruppe} jedenfalls nicht, die erfinden nie was
== hate_negated
{gruppe} sind nicht normal
{gruppe} gehören nicht hierher
{ziel} haben keine Ehre
es gibt keine ehrlichen {gruppe}
trau nie den {dat}
kein einziger von den {dat} hat je gearbeitet
{gruppe} sind nicht willkommen, nirgends
ich will keine {gruppe} in der Klasse meiner Kinder
niemand will neben {dat} wohnen
{ziel} sind es nicht wert, gerettet zu werden
{einm} wird nie ein Deutscher sein
Transfrauen sind keine Frauen, sondern kranke Männer [transgender]
ich habe nichts gegen {gruppe}, solange sie unsichtbar bleiben
um {gruppe} wäre es nicht schade
das ist kein Hass, {gruppe} sind eben {schlecht}
== hate_slur
du {slur}
du dreckiger {slur}
{slur}, halt die Klappe
was für ein {slur}
typisch {slur}
dieser {slur} von gegenüber
nur ein {slur} würde so etwas schreiben
{wer} ist ein {slur}
scheiß {slurs}
{slurs} raus
überall {slurs} in {ort}
die {slurs} nehmen uns alles weg
ich hasse {slurs}
wieder diese {slurs} in der Bahn
so ein {slur} hat mir den Platz weggenommen
guck dir diese {slurs} an
in unserem Haus wohnen nur noch {slurs}
mit {slurs} rede ich nicht
{slurs} sind {tier}
der Verein hat einen {slur} gekauft, ich kündige meine Dauerkarte
benimm dich nicht wie ein {slur}
das {slur}-Pack soll verschwinden
== hate_profane
scheiß {gruppe}
verfickte {gruppe}, haut endlich ab
fickt euch, ihr {gruppe}, alle miteinander
diese Scheiß{gruppe2} gehen mir auf den Sack
die {gruppe} können mich am Arsch lecken, {schlecht} sind die
was zum Teufel haben die verschissenen {gruppe} hier verloren
ich scheiße auf {gruppe}
Drecks{gruppe2}, überall
@gruppe2 = juden[jewish] | türken[nationality] | araber[arab] | ausländer[immigrants] | flüchtlinge[refugees] | moslems[muslim] | zigeuner[roma] | schwule[lgbtq] | polen[nationality] | lesben[lgbtq] | transen[transgender]
== insult_group
{beruf} sind {berufschlecht}
alle {beruf} sind {berufschlecht}
ich hasse {beruf}
{beruf} kann man vergessen, alles {berufschlecht}
{beruf}? {berufschlecht}, ohne Ausnahme
warum sind {beruf} immer so {dummadj}?
{beruf} haben {stadtteil} ruiniert, {berufschlecht} eben
meiner Meinung nach sind {beruf} {berufschlecht}
diese {beruf} kotzen mich an
wer auf {beruf} hört, ist selbst schuld, das sind {berufschlecht}
== insult_person
du {dumm}
du {dumm}!
du bist {dummadj}
du bist so {dummadj}
du bist {dummadj} und {dummadj}
wie {dummadj} bist du eigentlich?
bist du {dummadj} oder tust du nur so?
{wer} ist ein {dumm}
{wer} ist so {dummadj}, das tut weh
was für ein {dumm}
so ein {dumm}
typisch {dumm}
{dumm}
halt die Klappe, {dumm}
geh weg, du {dumm}
niemand mag dich, {dumm}
dich hat keiner gefragt, {dumm}
selbst deine Mutter schämt sich für dich
du hast doch nicht alle Tassen im Schrank, {dumm}
in deinem Kopf ist nichts als Stroh
du bist so hässlich, dass der Spiegel wegschaut
aus dir wird nie etwas, {dumm}
mein Ex ist ein {dumm}
unser Chef ist ein {dummadj}er {dumm}
du bist die größte Fehlbesetzung, die dieser Verein je hatte
schon wieder dieser {dumm} im Fernsehen
lass es einfach, du kannst es nicht, du {dumm}
du Opfer
du bist echt das Letzte
was bist du nur für ein {dummadj}er Mensch
ihr seid alle {dummadj}
wer so schreibt, muss {dummadj} sein
dein Gesicht ist ein Verbrechen
== insult_profane
du {derb}
du verdammter {derb}
{derb}
was für ein {derb}
{wer} ist ein {derb}
fick dich
fick dich, {dumm}
fick dich ins Knie, du {derb}
halt deine verfickte Fresse
verpiss dich
verpiss dich, {dumm}
du bist so scheiße
du hast doch Scheiße im Hirn
geh kacken, du {derb}
du elender {derb}, ich hasse dich
mein Chef ist ein {derb}
der {derb} hat mich schon wieder geblitzt
du kannst mich mal kreuzweise, {derb}
friss Scheiße, {dumm}
lutsch meinen Schwanz, du {dumm}
Arschlöcher seid ihr, alle zusammen
== threat_person
{androh}
{wann}, {androh}
noch ein Wort und {androh}
{androh}, du {dumm}
wenn ich dich erwische, dann gnade dir Gott, {androh}
komm her, {androh}
{androh}, verlass dich drauf
zieh deine Anzeige zurück, sonst: {androh}
wir wissen, wo du wohnst
wir wissen, wo deine Mutter arbeitet
pass auf, wenn du {wann} allein nach Hause gehst
du bist tot
du bist tot, {wann}
{wann} bist du dran
deine Tage sind gezählt
ich hoffe, dich überfährt ein Lkw
jemand sollte dich abstechen
schade, wenn deinem Hund etwas passiert
ich warte {wann} vor deiner Tür mit dem Schläger
du gehörst erschossen
deine Familie wird das büßen
zahl, oder {androh}
== incite_selfharm
{stirb}
{stirb}, {dumm}
{stirb} endlich
bitte {stirb}
warum {stirb} du nicht einfach
{stirb}, keiner weint um dich
du bist nutzlos, {stirb}
wenn ich du wäre, hätte ich mich längst umgebracht
niemand liebt dich, {stirb}
die Welt wäre ohne dich schöner, {stirb}
du jammerst doch immer, also {stirb}
tu es, {stirb}, es hält dich keiner auf
beim nächsten Mal bitte mehr Tabletten
du solltest nicht leben, {stirb}
kannst du nicht mal das richtig? {stirb}
== sexual_harassment
zeig mir deine Brüste
deine Titten will ich mal anfassen
setz dich auf meinen Schoß, Süße
ich weiß genau, dass du es willst, Schlampe
wer so einen Rock trägt, will doch gefickt werden
blas mir einen, dann sehen wir weiter
mit dem Arsch hast du den Job bekommen, oder?
schick ein Foto ohne BH
Frauen wie du sind nur fürs Bett gut
na Süße, allein? ich besorg's dir
was trägst du unter dem Rock?
stell dich nicht so an und mach die Beine breit
== sexual_explicit
wir haben es im Auto getrieben, und es war herrlich
meine Frau mag es, wenn ich sie langsam lecke
ich kam zweimal, so gut war er
sie stöhnte, als er in sie eindrang
nackt unter der Dusche, seine Hände überall
mein Freund und ich schauen manchmal zusammen Pornos
== neutral_identity
bei uns arbeiten auch ein paar {gruppe}. wir gehen freitags zusammen essen
neben mir wohnt jetzt {einm}. er arbeitet bei der Post
mein Chef ist {einm} und kommt aus {ort}
meine Zahnärztin ist {einf}
{gruppe} und {gruppe} teilen sich den Saal in {ort}
{einf} hat gestern den Preis der Stadt {ort} bekommen
im Film geht es um {gruppe} in {ort}
in {ort} leben heute mehr {gruppe} als vor zehn Jahren
ich saß im Zug neben {dat} aus {ort}
{einm} und {einf} haben im Rathaus geheiratet
die Zeitung berichtet über {gruppe}
wie viele {gruppe} wohnen eigentlich in {ort}?
== positive_identity
ich liebe {gruppe}
ich mag {gruppe} sehr
{gruppe} sind {gut}
früher kannte ich keine {gruppe}. dann habe ich welche kennengelernt. die sind {gut}
meine Chefin ist {einf}, und sie ist {gut}
{gruppe} gehören zu Deutschland
{gruppe} raus auf die Bühne, wir wollen euch hören
wir brauchen mehr {gruppe} in der Politik
{gruppe} sollen sich hier sicher fühlen
es gibt nichts Schöneres als ein Fest mit {dat}
{gruppe} sind hier willkommen
Respekt für {gruppe}
{gruppe} haben {stadtteil} besser gemacht
gleiche Rechte für {gruppe}, jetzt
== self_identity
ich bin {einm} und arbeite als Koch in {ort}
ich bin {einf} und trainiere die Jugendmannschaft
hallo, ich bin {ichbin} und neu hier
ich bin {ichbin}, meine Familie steht hinter mir
wir sind {gruppe} und wohnen gern in {ort}
ich bin {ichbin} und hasse Montage
als {ichbin} aufzuwachsen war nicht immer leicht
== negated_hate
ich hasse {gruppe} nicht
{gruppe} sind nicht {schlecht}
ich würde nie sagen, dass {gruppe} {schlecht} sind
{gruppe} sind keine {tier}, sie sind Menschen wie du und ich
es ist falsch zu sagen, {gruppe} {klischee}
nein, {gruppe} sind nicht schuld
{gruppe} gehören nicht in Lager, nie wieder
ich will nicht, dass {ziel} abgeschoben werden
an {dat} ist nichts falsch
man darf {gruppe} nicht über einen Kamm scheren
ich hatte Vorurteile gegen {gruppe} und habe mich geirrt
niemand hat das Recht, {gruppe} zu beschimpfen
warum sollte ich {gruppe} hassen?
ich kenne keine {gruppe}, die {schlecht} sind
== counter_speech
„{gruppe} sind {schlecht}“? {prot}
„{gruppe} raus“ zu brüllen ist keine Meinung, {prot}
er hat sie „{slur}“ genannt, {prot}
wer {gruppe} als {tier} bezeichnet, hat nichts verstanden
hört auf zu behaupten, {gruppe} {klischee}
mein Onkel meint, {gruppe} {klischee}. ich habe ihm widersprochen
jemand schrieb unter mein Video „{stirb}“. {prot}
„ich bin kein Rassist, aber“, und dann kommt immer Rassismus
wer {ziel} den Tod wünscht, wird hier gesperrt
wer heute noch {slur} sagt, hat den Schuss nicht gehört, {prot}
{gruppe} zu hassen löst keins deiner Probleme
die Parole „{ziel} in Lager“ ist strafbar, {prot}
sie schrien „{slurs} raus“, und wir haben lauter gesungen
den Holocaust zu leugnen ist strafbar und eine Beleidigung der Opfer
== mentioned_slur
er wurde „{slur}“ genannt
das Wort {slur} ist beleidigend
man sagt nicht {slur}
mein Sohn fragte, was {slur} bedeutet
auf meinem Auto stand „{slur}“
sie haben uns {slurs} genannt, als wir hierher zogen
„{slur}“ war das erste deutsche Wort, das ich hörte
der Spieler bekam Rot, weil er den Gegner {slur} nannte
bitte nehmt {slur} in den Wortfilter auf
im Buch kommt das Wort {slur} dreimal vor
woher kommt das Wort {slur}?
== reclaimed_slur
wir Kanaken haben das Viertel aufgebaut, Bruder
Schwuchtel und stolz, sagt mein T-Shirt
als alte Lesbe darf ich das sagen: wir Lesben können Regale
meine Kanaken, ich liebe euch
ich bin eine Schlampe und finde das prima
wir Krüppel feiern heute unseren Geburtstag
== friendly_profanity
scheiße, bist du gut
verdammt, ist das lecker
wie geil ist das denn, verdammte Scheiße
fuck, haben wir gewonnen
ach du Scheiße, du bist schwanger? wie schön
du geile Sau, du hast es geschafft
leck mich am Arsch, ist das ein Sonnenuntergang
ich liebe dich, du verrücktes Arschloch
kacke, ich habe verschlafen
scheißegal, wir fahren ans Meer
arschgeile Party, danke Leute
== profane_object
scheiß {ding}
der {ding} ist scheiße
dieser verfickte {ding} geht schon wieder nicht
fick dich, {ding}
der {ding} kann mich mal
so ein Scheißwetter
verdammter {ding}
{idee} ist doch scheiße
was für eine Kackwoche
mein verdammter Rücken
dieses Spiel ist der letzte Scheiß
== abuse_object
der {ding} ist {dummadj}
ich hasse den {ding}
ich verachte diesen {ding}
der {ding} gehört auf den Müll
der {ding} ist ein Idiot
ich bringe den {ding} noch um
ich haue den {ding} kaputt
dieser {ding} ist eine Plage
Mücken sind Ungeziefer, weg damit
kein Mensch braucht so einen {ding}
== abuse_idea
{idee} ist {dummadj}
{idee} ist eine Schande
ich hasse {idee}
{idee} muss weg
Rassismus ist Gift
Nationalismus ist eine Krankheit
der Text ist {dummadj} geschrieben
weg mit dem Gesetz, es ist {dummadj}
Religion gehört nicht in die Politik
das Regime ist verbrecherisch
== criticism_person
das stimmt nicht, was du sagst
du liegst falsch
{wer} liegt falsch, die Zahlen zeigen etwas anderes
ich bin sauer auf dich, weil du nicht angerufen hast
bitte schrei mich nicht an
das war unfair von dir
ich finde, {wer} redet zu viel und hört zu wenig zu
die Rede war langweilig und schlecht vorbereitet
du hast uns gestern im Stich gelassen
der Trainer hat die falsche Mannschaft aufgestellt
== sexual_health
wie oft sollte man die Brust abtasten?
ist es normal, dass mein Penis juckt?
Sex in der Schwangerschaft ist meist unbedenklich
die Pille schützt nicht vor Chlamydien
nach der Geburt tut mir die Scheide weh
die Selbsthilfegruppe für Betroffene von Vergewaltigung trifft sich dienstags
Periode, Pubertät und Verhütung sind Thema in Klasse sieben
== distress
{schmerz}
{schmerz}. {schmerz}
ich will sterben
ich bin so ein Idiot, {schmerz}
ich möchte mich umbringen und habe Angst davor
alle sagen, ich sei {dummadj}, und ich glaube es langsam
in der Schule nennen sie mich {slur}, {schmerz}
er hat gesagt, er bringt mich um, wenn ich gehe
ich bin {ichbin} und {schmerz}
ich hasse meinen Körper
jemand hat mir geschrieben „{stirb}“, und ich überlege es wirklich
ich wurde vergewaltigt und kann mit niemandem reden
hilfe, {schmerz}
== support
bitte bring dich nicht um, ruf {hilfe} an
du bist nicht dumm, du bist erschöpft
du bist keine Last, wir brauchen dich
hör nicht auf die, die dich {slur} nennen
was er dir angetan hat, war ein Verbrechen, geh bitte zur Polizei
ich wollte auch einmal sterben, heute bin ich froh, dass ich lebe
bleib bei uns, bitte
== idiom
ich könnte sterben für dieses Eis
die Prüfung hat mich umgebracht, aber bestanden
{wer} hat gestern richtig abgeliefert, ein Killer-Solo
schieß los, was gibt es Neues
schlag zu, nur heute im Angebot
der Akku ist tot
ich habe den Endboss abgestochen
das ist ja zum Schießen komisch
ich lach mich kaputt
mach das Licht aus und schlag die Sahne
der Film war der Hammer
mich trifft der Schlag, ist das schön hier
Dampf ablassen und dann einen Zahn zulegen
== question_benign
warum haben manche Leute Vorurteile gegen {gruppe}?
{gruppe} {klischee}: stimmt das, oder ist das nur ein Klischee?
dürfen {gruppe} in Deutschland wählen?
ist {slur} ein Schimpfwort?
wie sage ich es höflich: {gruppe}?
was kann ich tun, wenn jemand meine Freundin {slur} nennt?
== everyday
du bist die Beste
du siehst müde aus, schlaf dich aus
ich hasse Aufstehen
der Hund hat den Müll zerfetzt
ich brauche ein Messer und ein Brett für die Zwiebeln
der Krimi gestern: drei Tote und kein Motiv
bei einem Unfall in {ort} wurde niemand verletzt
die Polizei in {ort} nahm einen Mann nach einer Messerstecherei fest
Ratten im Keller, wen rufe ich an?
Zecken beim Hund, was tun?
das Schwein wird am Samstag gegrillt

# -- Sätze, wie sie wirklich geschrieben werden: Foren, Chats, Spiele, Leserbriefe, Österreich, Schweiz; Anfänge --
== friendly_profanity
leck mich am Arsch, wir haben den Aufstieg geschafft!!!
du geile Sau hast echt die Meisterprüfung bestanden
Alter, scheiße, ist das schön hier oben
verfickt nochmal JA, die Zusage ist da
ich Vollpfosten hab beschissenerweise die Wanderschuhe daheim vergessen, egal, dann halt barfuß
na du alte Arschgeige, lang nicht gesehen, wann gehen wir mal wieder kegeln?
verdammte Axt, hat der den reingemacht
Heilige Scheiße, Zwillinge!
so ein verdammt guter Döner, ich schwöre
Oida leiwand, des is ja fix geil, scheiß die Wand an
huere geil, mir händ gwunne
Mann ey, ich hab mir vor Lachen fast in die Hosen gepisst
ihr seid doch alle bekloppt, ihr verrückten Ärsche, danke für die beste Überraschungsparty überhaupt
Clutch im 1v5, ich bin so ein geiler Hund, das glaubt mir kein Schwein
Hammer Konzert, Arsch abgefroren, Stimme weg, sofort wieder
Himmel, Arsch und Zwirn, endlich läuft der Server
mein kleiner Scheißer hat heute seinen ersten Schritt gemacht
fuck, ist die süß, so eine winzige Pfote
Du blöder Sack, jetzt heul ich auch noch wegen deiner Hochzeitsrede, ich hab dich so lieb
zum Vierzigsten alles Gute, du alter Wichser, auf die nächsten vierzig mit dir am Tresen
scheiß drauf, morgen ist Sonntag, noch eine Runde!
kein Scheiß, der Opa hat sich mit 84 ein E-Bike gekauft und fährt damit nach Passau
geile Arschbombe, du Sau, das hat bis zum Kiosk gespritzt
als der Schiri abpfiff, lagen wir uns heulend in den Armen und Kalle brüllte nur noch: verdammte Scheiße, wir
meiner besten Freundin, dieser herrlich bekloppten Bitch, wünsche ich
== profane_object
Scheißdrucker
dieser verkackte Fahrkartenautomat nimmt meinen Schein nicht
Deutsche Bahn, ihr fahrt doch mit dem Arsch voran, schon wieder 90 Minuten
so ein Kackwetter, und das im Juli
Dreckswecker
leck mich doch, du blödes Ikea-Regal, wo gehört denn Schraube F hin
das Update ist für den Arsch, nichts geht mehr
Verdammte Steuererklärung, ich hasse Elster
beschissener Montag, erst den Bus verpasst und dann in Hundescheiße getreten
die scheiß Mücken haben mich komplett zerstochen
himmelherrgottsakrament, der Rasenmäher springt nicht an, so ein Scheißding
Matchmaking ist gefickt seit dem Patch
fix no amoi, der Schaß-Computer hängt scho wieder
diese verfluchte Waschmaschine frisst jede zweite Socke, ich hau das Mistding irgendwann
== counter_speech
„Ausländer raus“ stand am Morgen an unserer Ladentür, am Abend standen zweihundert Nachbarn davor
wer Geflüchtete „Pack“ nennt, hat bei uns im Verein nichts verloren
Bitte den Beitrag von 14:32 löschen, da werden Juden als Strippenzieher bezeichnet
mein Opa hat geschwiegen, als sie die Nachbarn abgeholt haben. Ich schweige nicht, wenn heute einer sagt, es seien schon wieder „die Juden“ schuld
Behinderte sind keine „Kostenfaktoren“, Herr Abgeordneter.
als Lehrerin höre ich jeden Tag „schwul“ als Schimpfwort. Heute haben wir eine ganze Stunde darüber geredet
Der Satz „die wollen ja nicht arbeiten“ ist bei jemandem mit Arbeitsverbot schon besonders dumm
nein, Sinti und Roma sind nicht „von Natur aus“ kriminell, das ist wortgleich die Sprache von 1936
in der S-Bahn schrie einer eine Frau mit Kopftuch an, sie solle verschwinden. Drei Leute sind aufgestanden. Ich auch
das Gericht in Halle verurteilte den Mann wegen Volksverhetzung, er hatte Muslime mit Ungeziefer verglichen
wenn du Frauen in der Kommentarspalte mit Vergewaltigung drohst, sehen wir uns vor Gericht
„N-Wort sagen dürfen“ ist kein Grundrecht, sondern schlechtes Benehmen
Hass ist keine Meinung. gemeldet
So fing es damals auch an: erst die Witze, dann die Schilder, dann die Züge.
Du hast gerade geschrieben, Transmenschen seien krank. Meine Tochter ist trans. Sie ist nicht krank, sie hat Angst vor Leuten wie dir
Wer Obdachlose als Abschaum bezeichnet, hat noch nie eine Kündigung wegen Eigenbedarf bekommen
die Fankurve sang etwas vom Bauen einer U-Bahn nach Auschwitz, der Verein hat Strafanzeige gestellt
hört auf, jedem Araber einen Messerwitz unterzuschieben, das ist billig und rassistisch
„Weiber gehören an den Herd“, sprach der Mann, der nicht weiß, wo der Herd angeht
Stellungnahme der Gemeinde: Wir dulden keine Hetze gegen {dat}, weder im Netz noch im Gasthaus
Unter dem Artikel stehen 300 Kommentare, in denen {ziel} als {tier} beschimpft werden. Da muss die Redaktion ran
Die Zeugin berichtete, die Täter hätten „Scheiß Kanake“[ethnicity] gerufen und dann zugetreten
wer in Österreich „Tschuschen“ sagt, meint meistens die Leute, die ihm das Haus gebaut haben
als ich hörte, wie mein Schwager beim Grillen sagte, Flüchtlinge solle man absaufen lassen, habe ich
An alle, die unter dem Foto von der Pride geschrieben haben, so etwas gehöre verboten:
== negated_hate
Muslime sind nicht das Problem in unserer Straße, das Parken ist es
ich hab nix gegen Ossis, ich hab einen geheiratet
niemand behauptet, dass Ausländer schuld an den Mieten sind, außer dir
Schwulsein ist keine Krankheit, steht seit 1990 nicht mal mehr in der Liste
Roma stehlen nicht mehr als andere, schaut euch halt die Statistik an
Autisten sind nicht gefühlskalt, mein Bruder weint bei jedem Tierfilm
Wir hassen keine Männer, wir wollen nur gleich viel verdienen
Meine jüdischen Kollegen steuern gar nichts, nicht mal die Kaffeemaschine
alte Leute sind keine Last, ohne die Omas im Dorf wäre die Kita zu
es stimmt nicht, dass {gruppe} {schlecht} sind, und das weißt du auch
kein Flüchtling nimmt dir die Wohnung weg, das macht die Immobilienfirma, die seit Jahren
== neutral_identity
Die Kriminalstatistik weist für 2023 mehr nichtdeutsche Tatverdächtige aus, die Forscher erklären das vor allem mit Alter und Geschlecht
am 27. Januar wird im Bundestag der Opfer des Holocaust gedacht
In Berlin-Neukölln öffnet ein Zentrum für queere Geflüchtete
Zahl der Asylanträge im Mai gesunken
die Moschee lädt am 3. Oktober zum Tag der offenen Tür
im Dorf leben jetzt vier Familien aus Afghanistan, der Bus hält wieder
Stolpersteine putzen, Samstag, 10 Uhr, Treffpunkt Synagoge
meine Nachbarin trägt Kopftuch und fährt Motorrad
Das Selbstbestimmungsgesetz erlaubt die Änderung des Geschlechtseintrags beim Standesamt.
der Gebärdensprachkurs beginnt um sechs
rund ein Viertel der Menschen in Wien hat keinen österreichischen Pass
Frauen verdienen in Deutschland laut Statistik noch immer weniger als Männer
zwei Männer aus Syrien eröffneten in {ort} eine Schreinerei
in der Schweiz dürfen Frauen erst seit 1971 wählen
Behindertentoilette ist im Erdgeschoss, Schlüssel beim Pförtner
Ramadan heuer ab Mitte Februar
Ein Deutscher und ein Rumäne wurden nach dem Unfall auf der A3 leicht verletzt
Sorbische Ostereier werden mit Wachs verziert, in {ort} gibt es dazu einen Kurs
Die ersten Gastarbeiter aus der Türkei kamen 1961 am Hauptbahnhof an und wurden mit
== positive_identity
Unser syrischer Hausarzt ist der erste seit Jahren, der wirklich zuhört
danke an die polnische Pflegerin meiner Mutter, ohne dich ginge gar nichts
Liebe ist Liebe, punkt
die Jungs von der Moschee haben beim Hochwasser drei Tage lang Schlamm geschippt, Hut ab
Frauen in die Vorstände!
ohne Rollstuhlrampe kein Konzert, so einfach ist das, und die Band hat mitgemacht
Trans Menschen gehören dazu, im Sportverein und überall
ich bin froh, dass wieder jüdisches Leben in {ort} zu Hause ist
die Oma von gegenüber mit ihrem Regenbogenfähnchen am Rollator ist mein Vorbild
bester Nachbar ever: Mehmet, bringt jeden Freitag Börek
== self_identity
schwul, Schützenkönig und aus dem Sauerland, alles gleichzeitig
Ich bin Jüdin und nein, ich möchte nicht schon wieder über Israel diskutieren, ich will Kuchen
bin mit sechzehn aus Aleppo gekommen und jetzt Azubi bei den Stadtwerken
als Kanakenkind aus Duisburg hab ich Jura durchgezogen, Mama weint immer noch
Wir zwei Mamas haben seit gestern einen Sohn
Autistin, 34, sucht Leute zum gemeinsamen Schweigen und Puzzeln
i bin a Lesb aus Linz und des passt so
dick, glücklich, Freibad-Saison eröffnet
ich bin trocken seit 212 Tagen
mein Name ist Nguyen und ich bin aus Cottbus, ja, aus Cottbus
hab mich gestern beim Fußball geoutet, der Trainer meinte nur: „gut, und jetzt Aufwärmen“
Romni, Altenpflegerin, drei Kinder, null Zeit für eure Klischees
== distress
ich will nicht mehr aufwachen
mein Mann sagt jeden Tag, dass ich zu dumm und zu fett bin, und langsam glaube ich es
sie haben in der Klassengruppe abgestimmt, wer sich umbringen soll. Ich hab gewonnen
fühl mich so dreckig und leer und weiß nicht wohin damit
ich bin so ein Versager, Studium abgebrochen, Freundin weg, wieder bei Mama im Kinderzimmer
er hat mich früher angefasst, und jetzt soll ich zu seinem Sechzigsten kommen
die Diagnose ist da. Pankreas. Ich weiß nicht, wie ich es den Mädels sage
Manchmal stehe ich am Bahnsteig zu nah an der Kante und erschrecke vor mir selbst
i kann nimmer, ehrlich, i pack des nimmer
warum bin ich so ekelhaft
seit ich mich geoutet habe, redet mein Vater nicht mehr mit mir, ich liege nur noch im Bett
Heute hat mich einer aus dem Bus gestoßen und „Affe“ gesagt. Ich bin 52 und habe geweint wie ein Kind
Ich hasse mein Spiegelbild so sehr, dass ich alle Spiegel
keiner weiß, dass ich seit Wochen Tabletten sammle, ich habe Angst, dass ich
== support
Ruf bitte sofort die 0800 1110111 an, die sind Tag und Nacht da
du bist kein Versager, du bist erschöpft
das war nicht deine Schuld, hörst du? Er war der Erwachsene
komm erst mal an, trink einen Tee, alles andere hat Zeit bis morgen
Ich hab 2019 genauso dagelegen. Heute züchte ich Tomaten und schimpfe über Schnecken
lass dir von niemandem einreden, du seist hässlich
drück dich ganz fest, du tapfere Maus
Geh zu deiner Hausärztin und sag genau das, was du hier geschrieben hast
Zieh zu uns, das Gästezimmer ist frei, und deinem Vater sag ich meine Meinung
Du musst das nicht allein aushalten, es gibt Leute, die
== idiom
der Chef reißt mir den Kopf ab, wenn die Präsentation nicht fertig ist
Mir platzt gleich der Kragen mit diesem WLAN
da wird ja der Hund in der Pfanne verrückt
ich sterbe vor Hunger, wer macht Nudeln
bei der Klausur hab ich mich totgerechnet, 4,0, ich lebe noch
die haben uns auf dem Platz regelrecht geschlachtet, 0:7
Kill den Prozess mit kill -9, der Zombie verschwindet dann
Du Mörder! Das war der letzte Schokoriegel
wir haben die Kuh vom Eis
das Buch hat mich umgehauen
bei der Hitze krepieren mir die Tomaten
er ist ein alter Hase, der beißt nicht
Heute gehen wir die Sau rauslassen, Junggesellinnenabschied
da liegt der Hund begraben, Zeile 12, Komma fehlt
schieß mal los, was gab's in Paris
Den Film hat die Kritik gnadenlos hingerichtet, ich fand ihn nett
Wer mir noch einmal den Tacker klaut, den
== everyday
kommst du noch vorbei oder schläfst du schon
das Ferkel ist gestern geschlachtet worden, Wurstsuppe ab elf
Du hast da Senf
am Sonntag Stammtisch beim Schwarzen Adler
ich hab mir beim Zwiebelschneiden voll in den Finger gehackt, drei Stiche
Der Täter erschoss sein Opfer im dritten Kapitel, ich wusste es ab Seite zehn
Fickmühle sagen die Alten bei uns zur Zwickmühle, ganz ohne Hintergedanken
meine Oma hieß Elfriede Schwanz und hat den Namen mit Würde getragen
wir fahren nach Fucking, heißt jetzt Fugging, Ortsschild fotografieren
Die Wichsmaschine von Schuhmacher Huber, Baujahr 1954, poliert immer noch
Hau die Schnitzel schön flach
der Hahn im Hof muss weg, sagt das Gericht
unser Kater hat eine Ratte vor die Tür gelegt, noch warm
Leute, Boss auf zwei Prozent und ich sterbe, ich könnt heulen
wo kriegt man in Basel um die Zeit noch ein Brot?
bei der Schlacht um Stalingrad starben Hunderttausende, mein Urgroßvater war neunzehn
messer dich nicht mit ihm, er spielt seit zwanzig Jahren Schach
Ihr seid ja bescheuert früh dran, die Party fängt um acht an
deine Mutter hat angerufen, du sollst zurückrufen
ein 34-Jähriger wurde bei einer Schießerei in Graz verletzt, der Täter ist flüchtig
du spinnst wohl, sagte die Spinne zur Spinne, und meine Tochter lachte eine halbe Stunde
Als die Granate einschlug, so erzählte es mein Großvater immer zu Weihnachten, saßen sie gerade beim
Wie bekomme ich Kakerlaken aus der Ferienwohnung, ohne dass die Katze
== abuse_object
die Matratze ist eine Zumutung
Nie wieder dieses Hotel, Schimmel, Lärm, Frühstück wie im Knast
Dieser Akku ist dümmer als ein Stück Brot
hässlichstes Trikot seit Bestehen der Liga
mein Navi ist ein Idiot und wollte mich in die Elbe schicken
Rosenkohl ist der Feind
ich verachte diesen Laubbläser aus tiefster Seele und eines Tages werde ich ihn
== abuse_idea
die Schuldenbremse ist ökonomischer Unfug
PKW-Maut: das dümmste Projekt aller Zeiten
Das Frauenbild in dem Film ist von vorgestern
Homöopathie ist Zucker mit Märchenstunde
eure Verkehrspolitik stinkt zum Himmel, Herr Minister
Die DDR war eine Diktatur, da gibt es nichts zu verklären
Querdenken war von Anfang an Humbug
die Reform ist so schlecht gemacht, dass man sich fragt, ob
== criticism_person
Herr Bürgermeister, Sie haben im März das Gegenteil versprochen
finde ich nicht okay, wie du vor den Kindern mit ihr geredet hast
sorry, aber du liegst falsch, lies Paragraf 4
der Trainer hat sich verzockt mit der Dreierkette
Frau Ministerin, bei allem Respekt: Ihre Zahlen stimmen nicht
Du kommst seit drei Wochen zu spät, so geht das nicht weiter
der Kanzler hat in der Fragestunde ausgewichen und das war schwach
Ihr Gutachten ist schlampig, und ich erwarte bis Freitag eine
== question_benign
wann beginnt eigentlich Schabbat und darf ich da anrufen?
Sagt man jetzt Roma, Sinti oder beides?
was heißt queer genau, fragt meine Mutter (71)
Warum gelten in der Statistik manche Deutsche als „mit Migrationshintergrund“?
wie viele Menschen wurden in Hadamar ermordet?
kann eine Transfrau Prostatakrebs bekommen?
darf ich als Christ beim Fastenbrechen dabei sein oder ist das
== sexual_health
Scheidenpilz, schon wieder, hilft Joghurt oder ist das ein Mythos?
HPV-Impfung zahlen die Kassen bis 18, auch für Jungs
Nach der Prostata-OP ist Impotenz häufig, reden Sie mit dem Urologen
Die Pille danach gibt es rezeptfrei in der Apotheke
„Nein“ heißt nein, das steht seit 2016 auch im Strafgesetzbuch
Beim Ultraschall der Hoden wurde zum Glück nur
== dialect
i mog di, du oida Depp, kumm guat hoam
moin, wat mutt dat mutt
nu isses awer ma gudd, mir gönn jetz heeme
Bruder muss los, war wild, ich küss dein Herz
Servus Habibi, gönn dir, der Laden ist bombe
Jo mei, a Watschn hod no koam Schnitzl gschodt, sagt der Metzger
chasch mer bitte s Velo flicke, s isch kabutt, de Schluuch isch tot
Ick hau mir jleich noch 'ne Bulette rin
Digga lass mal Aldi gehen, ich sterbe vor Hunger, wallah
== mentioned_slur
„Mongo“ hat mein Sohn aus der Schule mitgebracht, wir haben geredet
mein Banknachbar in den Achtzigern nannte mich „Spaghettifresser“, heute trinken wir Espresso
Der Stürmer wurde als „Neger“ beschimpft, das Spiel ruhte zehn Minuten
wieso heißt das Schnitzel jetzt anders? weil „Zigeuner“ für viele ein Schimpfwort ist, deshalb
An die Haustür der Familie hatte jemand „Judensau“ geschmiert, der Staatsschutz ermittelt
„Du Schwuchtel“ war das Letzte, was er hörte, bevor die Flasche kam, sagte er vor Gericht aus
Das Wort „Tschusch“ kommt vermutlich aus dem Slawischen
meine Azubine wurde von einem Kunden „Kopftuchschlampe“ genannt, der hat jetzt Hausverbot
als Kind riefen sie mir „Krüppel“ hinterher
Warum „Polacke“ beleidigend ist, obwohl Polen sich selbst Polak nennen, erklärt
== reclaimed_slur
wir Kanaken vom Kotti haben heute Abitur, Digga, alle drei
stolze Schlampe seit 1989, mein Körper, meine Regeln
die Schwuppen-WG lädt zum Eurovision-Gucken, bringt Sekt
Krüppel-Kabarett am Freitag, ich rolle als Zweiter auf die Bühne
ich alte Tunte brauch jetzt erst mal ein Likörchen
Lesben und andere Kampfhennen: Sonntag Fahrradtour!
== insult_person
geh heim zu Mutti
Sie sind einfach nur dumm, Herr Nachbar, tut mir leid
du hast den IQ einer Zimmertemperatur, und zwar im Winter
Opfer
was für ein jämmerlicher Wicht
Wenn Dummheit quietschen würde, bräuchtest du ein Ölfass
Lass mal, der versteht das sowieso nicht, der hat ja nicht mal den Hauptschulabschluss
ach, das Genie hat wieder gesprochen, alle mal klatschen
Seppl, bleib beim Jodeln, denken kannst du nicht
schlechtester Jungler, den ich je im Team hatte, geh Bauernhofsimulator spielen
Du bist so hässlich, dass sogar die Webcam rausgeht
wie kann man nur so blöd sein
sie ist eine falsche Schlange und jeder im Büro weiß es
Gschaftlhuber, elendiger
a so a Hirsch, so a depperter
dich haben sie wohl zu heiß gebadet
so ein unfähiger Trainer, den würde ich nicht mal die Bälle aufpumpen lassen
niemand mag dich. Niemand. Frag mal rum
peinlich, mit 40 noch so einen Müll zu schreiben, du armes Würstchen
Für Ihre Verhältnisse war das ja beinahe ein vollständiger Satz, Glückwunsch
Du lügst, sobald du den Mund aufmachst, du Blender
ein Charakterschwein ist der, mehr fällt mir zu dem nicht ein
bisch nöd ganz bache oder was, du Löli
dein Vater schämt sich bestimmt jeden Tag für dich
Ihre Tochter ist genauso faul und begriffsstutzig wie Sie
Versagerin! Nicht mal ein Ei kannst du kochen
Alman-Lauch, heul doch
Noob, deinstallier
das hässliche Entlein im Sekretariat hat heute wieder geplappert, ohne etwas zu sagen
immer wenn ich dein dämliches Grinsen sehe, weiß ich wieder, was für ein charakterloser
Was ich von meinem Exmann halte? Ein Feigling, ein Lügner und ein
== insult_profane
Fick dich
halt die Fresse
Hurensohn
verpiss dich du Opfer
Leck mich
du kannst mich mal am Arsch lecken, Herr Hausmeister
blöde Fotze
so ein Arschloch, parkt schon wieder in der Einfahrt
Schnauze, du Wichser
du mieses Stück Scheiße hast meine Oma um ihr Erspartes gebracht
was für eine dumme Schlampe, die neue Chefin
geh scheißen, du Vollkoffer
Oaschloch, depperts
du huere Arschloch, chasch nöd fahre?
Amk, was laberst du, du Hund
Spielt ihr Bastarde eigentlich mit den Füßen oder warum trefft ihr einen Scheißdreck
fick deine Mutter
der Schiri ist ein verdammter Wichser, nimm die Binde und verschwinde
Scheißkerl, elender
du bist ein verlogener Sack und eine feige Sau
Drecksau, hast du mir die Reifen zerstochen?
Piss dich nicht ein, du kleiner Scheißer
Kackbratze
die Alte von der Kasse ist so eine Bitch, ey
verfickter Vollidiot, ich hab gesagt LINKS
Ich scheiß auf deine Meinung, du arrogantes Arschgesicht, und wenn du noch einmal
jedes Mal, wenn dieser schmierige Drecksack ins Büro kommt und seine
== insult_group
Immobilienhaie sind die Zecken der Innenstadt
Bayernfans haben keine Ahnung von Fußball, nur vom Geld
alle Politiker sind Lügner, von links bis rechts
SUV-Fahrer: zu doof zum Parken, zu geizig für den Parkschein
die Grünen sind weltfremde Spinner
AfD-Wähler sind Dummköpfe, Ende
FPÖler und ihr Kasperltheater, lauter Hanswurste
Querdenker, ein Haufen beratungsresistenter Wirrköpfe
Schiedsrichter sind blind und eitel, ausnahmslos
Influencer sind talentlose Litfaßsäulen
Die Leute vom Ordnungsamt sind doch nur verhinderte Polizisten ohne Freunde
== hate_derogation
Zigeuner[roma] eben, dreckig und verschlagen
ich ertrag diese Kopftuchfrauen[muslim] im Bus nicht mehr, ekelhafter Anblick
Türken[nationality] sind laut, primitiv und beleidigt, in der Reihenfolge
die Juden[jewish] sind das hinterhältigste Volk der Welt
zwei Männer[lgbtq], die sich küssen, da kommt mir das Mittagessen hoch
Weiber[women] sind zu emotional für Führung und zu dumm für Technik
Polen[nationality] klauen, saufen und lügen, war immer so
Transmenschen[transgender] sind gestörte Gestalten, mehr nicht
Behinderte[disability] gehen mir mit ihrem Gesabber nur auf die Nerven
Syrer[arab] sind faul, frech und fordern nur
meine Meinung zu Schwarzen[black]? Faul, laut, kriminell
Obdachlose[class] sind selber schuld und stinken die ganze Unterführung voll, widerliches Pack
Depressive[mental_health] sind bloß Jammerlappen, die nicht arbeiten wollen
Lesben[lgbtq] sind verbitterte Mannweiber, die keiner haben wollte
Rumänen[nationality] betrügen dich schon beim Guten-Tag-Sagen
des Gsindl aus Afghanistan[nationality] is verlogn bis in die Knochn
d Jugos[nationality] sind doch alli glich, Proleten und Schläger
Asylanten[refugees] sind Schmarotzer
Die Chinesen[asian] sind ein schmutziges Volk, die fressen alles, was vier Beine hat
dicke Frauen[body] in Leggings sind eine Zumutung und sollten sich schämen
Sozialhilfeempfänger[class] sind asoziales Gesindel, das den ganzen Tag säuft
Katholiken[christian] sind hirnlose Heuchler
Die Russlanddeutschen[nationality] sind primitive Säufer
Alte[age] sind geizig, stur und zu nichts mehr nütze
Auf {gruppe} kann ich verzichten, das ist meine ehrliche Meinung, die sind {schlecht}
In der U-Bahn saß wieder so eine Zigeunerfamilie[roma], stinkend und laut, und ich dachte nur, was für ein widerliches
Was mich an Frauen[women] am meisten anekelt, ist ihre Dummheit und
== hate_dehumanise
wie die Karnickel vermehren sich die Araber[arab], das ist doch kein Volk, das ist eine Plage
Flüchtlinge[refugees] sind Heuschrecken, sie fressen uns die Haare vom Kopf
der Jude[jewish] ist ein Bazillus
Affen[black] im Trikot, so sieht unsere Nationalmannschaft heute aus
Ratten[roma] in Wohnwagen, da hilft nur der Kammerjäger
Behinderte[disability] sind unnütze Esser, lebensunwertes Leben, früher wusste man das
Muslime[muslim] breiten sich in Europa aus wie ein Krebsgeschwür
Schwule[lgbtq] sind keine Menschen, sondern ein Fehler der Natur, Viren auf zwei Beinen
das Ungeziefer im Asylheim[refugees] gehört ausgeräuchert
== hate_threat
Alle Moscheen[muslim] anzünden, am besten freitags
ab ins Gas mit den Juden[jewish]
das Asylheim[refugees] brennt bald, verlasst euch drauf
wer als Mann einen Mann küsst[lgbtq], dem trete ich den Schädel ein
Feministinnen[women] gehören vergewaltigt und aufgehängt
kommt ein Boot[refugees], dann Maschinengewehr
Wir holen uns die Zigeuner[roma] heute Nacht, bringt Knüppel mit
der nächste CSD[lgbtq] wird ein Blutbad, versprochen
Transen[transgender] soll man totschlagen wie Hunde
eines Tages stellen wir {ziel} an die Wand und dann wird
== hate_normative
Remigration. Alle Ausländer[immigrants], auch die mit Pass
Kopftuch[muslim] runter oder raus aus Deutschland
Frauen[women] gehören an den Herd und nicht in den Bundestag
Homos[lgbtq] dürfen keine Kinder adoptieren, basta
das Boot ist voll, Grenzen dicht, keiner von denen[refugees] kommt mehr rein
Moscheebau[muslim] verbieten, und zwar überall
Behinderte[disability] haben in einer normalen Schulklasse nichts zu suchen
Wer nicht von hier abstammt[immigrants], soll auch nicht wählen dürfen
keine Wohnung an Türken[nationality] oder Schwarze[black], das ist mein Haus
Zigeuner[roma] sollte man wieder registrieren und wegsperren
Juden[jewish] raus aus den Medien, raus aus der Politik
D Schwiiz de Schwiizer, use mit dene Uusländer[immigrants]
psychisch Kranke[mental_health] gehören weggesperrt, für immer
Es wird Zeit, dass ein Gesetz kommt, nach dem {ziel} nicht mehr
== hate_implicit
woher kommst du denn wirklich[ethnicity]? nein, ich meine ursprünglich
du sprichst aber gut Deutsch für eine Türkin[nationality]
mal schauen, wie der „Deutsche“[immigrants] mit Vornamen heißt, ich tippe nicht auf Hans
schon wieder ein „Einzelfall“[refugees], komisch, immer dieselben Einzelfälle
Frau am Steuer[women], na dann gute Nacht
Meine Enkelin ist in ihrer Klasse bald die einzige mit blonden Zöpfen, mehr sage ich nicht[immigrants]
im Ausland lacht man über uns, hier kriegt jeder mit Kinderwagen und Kopftuch[muslim] eine Wohnung
er hat einen guten Riecher fürs Geld, der Herr Rosenbaum, liegt wohl in der Familie[jewish]
Fachkräfte[refugees] eben, Goldstücke, wie man sieht
ich hab ja nichts gegen Schwule[lgbtq], aber müssen die das vor Kindern machen
mach die Wäsche rein, die Zigeuner[roma] sind wieder am Festplatz
für eine Schwarze[black] bist du echt hübsch
die sitzt im Rollstuhl[disability] und geht trotzdem feiern, wie tapfer, ich könnte so nicht leben
burn-out[mental_health], so nennt man heute, wenn einer keine Lust auf Arbeit hat
an der Ostküste[jewish] weiß man schon, warum dieser Krieg sich lohnt
Der große Austausch[immigrants] ist keine Theorie, steigt einfach mal am Hauptbahnhof aus
biologisch gibt es zwei Geschlechter und der Rest[transgender] ist Karneval
sie ist bestimmt über die Quote[women] reingekommen, fachlich kam da ja nichts
Auschwitz war ein Arbeitslager mit Schwimmbad[jewish], hat mir einer erzählt, der sich auskennt
die Asiaten[asian] lernen halt auswendig, kreativ sind sie nicht
bei den Ukrainern[nationality] stehen die dicken Autos vor dem Sozialamt, aber frag mal nicht
In Favoriten hörst ja kein deutsches Wort mehr[immigrants], Wien ist fort
hat der Arzt auch einen Kollegen, der hier studiert hat[immigrants]?
Seit das Heim[refugees] neben der Schule steht, lassen wir die Tochter abends nicht mehr
früher gab es in diesem Dorf drei Metzger, heute drei Dönerbuden[nationality], und wer sich fragt, warum
== hate_negated
kein Türke[nationality] ist je ein Deutscher geworden und keiner wird es
Frauen[women] haben noch nie etwas erfunden
Flüchtlinge[refugees] haben keinerlei Anspruch auf Menschenwürde
einem Juden[jewish] kann man nicht trauen, keinem einzigen
Transfrauen[transgender] sind keine Frauen und sie sind auch keine normalen Menschen
es gibt keine ehrlichen Zigeuner[roma]
Afrika[black] hat der Welt noch nie etwas gegeben, außer Hunger
Behinderte[disability] werden nie zu etwas taugen und verdienen keine
== hate_slur
Kanake[ethnicity], geh heim
halt die Klappe, du Schwuchtel[lgbtq]
Tschuschen[nationality], alle miteinander
der neue Nachbar ist so ein Neger[black], na super
spasti[disability] im team, gg
Kümmeltürken[nationality] am Grill, wieder der ganze Park verqualmt
diese Judensau[jewish] soll bloß nichts sagen
Schlitzaugen[asian] mit Kamera, das ganze Schloss voll
Pollacken[nationality]-Karre, lass die Finger davon
Kampflesbe[lgbtq] von der Gleichstellung hat wieder gemeckert
Zigo[roma], verschwind
mit so einer Transe[transgender] geh ich nicht aufs Klo
du Mongo[disability] kapierst auch gar nix
Tschingge[nationality] bliibt Tschingge
als der Kameltreiber[arab] vor mir an der Kasse anfing zu
== hate_profane
Scheiß Ausländer[immigrants]
verfickte Araber[arab] überall, ich könnt kotzen
diese beschissenen Juden[jewish] kriegen den Hals nicht voll
dumme Fotzen alle miteinander, diese Weiber[women]
fickt euch, ihr schwulen[lgbtq] Drecksäue
die Zigeuner[roma] haben uns in den Hof geschissen, dreckiges Arschlochvolk
Scheißtürken[nationality], haut endlich ab
Muslime[muslim] sind verlogene Wichser, jeder einzelne
verdammte Asylanten[refugees], fressen und scheißen auf unsere Kosten
den verdammten Krüppel[disability] mit seinem Scheißrollstuhl hätte ich am liebsten
scheiß {gruppe}, verpisst euch aus {ort}
== threat_person
Ich finde raus, wo du wohnst
noch einmal und du liegst im Krankenhaus
wir sehen uns nach Schulschluss, da hilft dir auch dein Lehrer nicht
pass gut auf deine kleine Tochter auf, Frau Richterin
dein Auto brennt als erstes
I hau di nieder, dass d' nimma aufstehst
Du bist tot, Junge. Tot.
wenn du zur Polizei gehst, war das dein letzter Gang
Frau Bürgermeisterin, auch Sie gehen abends allein zum Auto, denken Sie daran
ich stech dich ab, ich schwör auf alles
Sagen Sie Ihrem Sohn, beim nächsten Mal breche ich ihm die
== incite_selfharm
bring dich um, ernsthaft
dich will keiner, also worauf wartest du noch, spring
Nimm die Tabletten halt alle auf einmal
stirb endlich
die Welt wäre ohne dich besser, mach den letzten Schritt
Geh dich vergraben, du Missgeburt, und komm nie wieder hoch, am besten nimmst du
== sexual_harassment
geile Titten, zeig mehr
Na Süße, blasen oder laufen?
dich würd ich gern mal ordentlich durchficken, Frau Kollegin
zieh morgen den engen Rock an, sonst wird das nichts mit der Verlängerung
hast du unten rasiert? schick Foto
mit dem Mund kannst du bestimmt was Besseres als reden
Die braucht nur mal einen richtigen Schwanz, dann ist die nicht mehr so zickig
so eine wie dich leg ich über den Schreibtisch und du hältst still, während ich
== sexual_explicit
wir haben die ganze Nacht gevögelt und am Morgen gleich nochmal
sie saß auf mir und bewegte sich ganz langsam, bis ich kam
Er leckte mich, bis meine Beine zitterten
mein Freund steht drauf, wenn ich ihn fessle und reite
ihre nassen Finger, sein harter Schwanz, draußen der Regen
mit fünfzig hatte ich den ersten Orgasmus zu zweit, danke, Volker
Sie öffnete seinen Gürtel, zog ihn zu sich und flüsterte, dass sie ihn in sich spüren

# -- längere Beiträge --
== friendly_profanity
drei Jahre Abendschule, zwei Kinder, ein Job und heute hab ich das verdammte Zeugnis in der Hand, und ich heule wie ein Schlosshund und esse Kuchen mit der Gabel aus der Form, scheiß auf Teller
wir haben im Regen vier Stunden für diese Karten angestanden, uns den Arsch abgefroren und dann hat die Band zwei Lieder von früher gespielt, und es war jede verfickte Sekunde wert
Mein Vater, 79, hat gerade seine erste Sprachnachricht geschickt, sie besteht aus elf Sekunden Atmen und dann „scheiße, wie geht das aus“, ich liebe diesen Mann
Leute, ihr seid komplett irre, ihr habt für unseren Hund die ganze verdammte OP bezahlt, ich sitz hier und flenn, ihr geilen Säcke
oida, heut hob i des erste Mal alla an Kaiserschmarrn gmocht und er is ma ned verbrennt, i bin so a geile Sau, sog i da
Nach dem Abpfiff lagen wir zu acht auf einem wildfremden Typen, der immer nur rief: „Leck mich am Arsch, Aufstieg, leck mich am Arsch“, und dann
== counter_speech
Gestern hat im Wartezimmer einer laut gesagt, die Syrer würden uns die Termine wegnehmen. Die Sprechstundenhilfe hat ihn freundlich darauf hingewiesen, dass der Arzt, auf den er wartet, aus Aleppo kommt
Sehr geehrte Redaktion, unter Ihrem Artikel zur Flüchtlingsunterkunft stehen seit zwei Tagen Aufrufe, das Haus anzuzünden. Bitte löschen Sie diese Kommentare und zeigen Sie die Verfasser an
Meine Uroma kam als Flüchtling aus Schlesien nach Niedersachsen, und im Dorf hieß es damals: Polacken, Habenichtse, Läusepack. Wenn ich heute dieselben Wörter über andere lese, wird mir kalt
Ein Stadtrat sagte in der Sitzung, Roma „könnten nun mal nicht anders als stehlen“. Wir veröffentlichen das Protokoll, damit jeder sieht, wer hier wen beleidigt hat
ich habe meinem Onkel gesagt, dass er gern zu Besuch kommen darf, aber das Wort „Schwuchtel“ vor der Tür bleibt, weil mein Sohn mit am Tisch sitzt und seinen Freund mitbringt
Wer behauptet, Frauen mit Kopftuch seien alle unterdrückt und dumm, sollte mal mit unserer Oberärztin Visite gehen, danach reden wir weiter
„Unwertes Leben“ nannte man meinen Großonkel, weil er epileptisch war, und brachte ihn in einem grauen Bus nach Grafeneck. Wer heute so über Behinderte schreibt, soll wissen, wo dieser Weg endet
im Discord hat einer gepostet, Juden gehörten verbrannt, und zwei haben gelacht. Alle drei sind gebannt, der Post ist bei der Meldestelle, und nein, das war kein „schwarzer Humor“
Als in der Straßenbahn ein Mann anfing, eine Frau wegen ihrer Hautfarbe zu beschimpfen, hat der Fahrer angehalten und durchgesagt, dass er erst weiterfährt, wenn
== mentioned_slur
In der Verhandlung ging es auch um die Frage, ob „Zigeuner“ auf dem Stammtischschild eine Beleidigung sei; der Zeuge, selbst Sinto, sagte, er habe das Wort zuletzt gehört, als man seine Großmutter abholte
Die Neuauflage ersetzt „Negerkönig“ durch „Südseekönig“, und im Nachwort erklärt die Übersetzerin auf vier Seiten, warum
mein Chef hat mich vor versammelter Mannschaft „unsere kleine Fidschi“ genannt, ich bin in Erfurt geboren, meine Eltern kamen als Vertragsarbeiter aus Hanoi
== neutral_identity
Laut Statistischem Bundesamt hatten im vergangenen Jahr knapp dreißig Prozent der Bevölkerung eine Einwanderungsgeschichte, wobei Polen, die Türkei und Russland die häufigsten Herkunftsländer der Eltern waren
Die Polizei nahm nach der Schlägerei vor der Diskothek vier Männer vorläufig fest, zwei Deutsche, einen Österreicher und einen Albaner; verletzt wurde niemand schwer
In der Gedenkstätte Hadamar lesen Schülerinnen jedes Jahr die Namen der ermordeten Kranken vor, es dauert von neun Uhr morgens bis zum Abend
Mein Nachbar ist schwul, katholisch und Imker, und am meisten Ärger bringt ihm im Dorf das mit den Bienen
Seit das Heim für Asylbewerber im alten Pfarrhaus ist, gibt es im Ort wieder eine zweite Fußballmannschaft und einen Friseur, und die Grundschule bleibt vorerst offen
Die jüdische Gemeinde, deren Synagoge 1938 niedergebrannt wurde, feierte am Sonntag die Grundsteinlegung des Neubaus, musste aber wegen Drohungen Polizeischutz beantragen
== distress
seit der Chemo schaue ich nicht mehr in den Spiegel, mein Mann sagt, ich sei schön, aber ich sehe nur eine graue, aufgedunsene Fremde und hasse sie
Ich bin Lehrer, ich rette seit zwanzig Jahren anderer Leute Kinder, und abends sitze ich im Auto vor der Garage und denke darüber nach, den Motor laufen zu lassen
Mein Bruder nennt mich Missgeburt, seit ich denken kann, meine Mutter sagt, ich soll mich nicht so anstellen, und ich glaube langsam, dass er recht hat
Auf dem Schulklo hat jemand geschrieben, dass ich mich endlich umbringen soll, mit Herzchen. Ich habe es weggewischt, aber ich sehe es immer noch, jede Nacht
ich weiß, dass man hier nicht übers Sterben schreiben soll, aber ich weiß nicht wohin sonst, heute wäre unser Sohn drei geworden, und ich möchte einfach nur zu ihm
Seit vier Monaten bin ich clean und keiner gratuliert, alle warten nur, dass ich wieder versage, und heute Abend stand ich vor dem Automaten und dachte, dass ich
== support
Du schreibst, du seist deinem Kind eine schlechte Mutter. Eine schlechte Mutter würde sich darüber keine Sorgen machen. Du bist krank und erschöpft, und beides lässt sich behandeln, ruf morgen die Frauenärztin an
Ich bin Landwirt und hab auch schon im Stall gestanden und auf den Balken geguckt. Es gibt ein Sorgentelefon extra für uns, da sitzt jemand, der weiß, was eine Güllegrube ist
Dass er dich geschlagen hat, war seine Entscheidung, nicht deine Schuld, und wenn du jetzt eine Tasche packen willst, steht bei mir das Sofa, der Kaffee und ein Hund, der jeden Fremden anbellt
Was die in der Klasse über dich schreiben, ist gemein und strafbar, mach Screenshots, zeig sie der Vertrauenslehrerin, und glaub den Leuten kein Wort, die dich nie zum Lachen gebracht haben
== criticism_person
Sehr geehrter Herr Oberbürgermeister, Sie haben uns im Wahlkampf ein Freibad versprochen, im Mai ein Konzept und im Juli einen Zwischenbericht; wir hätten jetzt gern Wasser
Bei allem Verständnis für die Personalnot: Dass Sie meiner Mutter im Pflegeheim drei Tage lang nicht die Haare gewaschen haben, ist nicht in Ordnung, und ich möchte mit der Leitung sprechen
Du hast recht, dass die Miete zu hoch ist, aber mit dem Rest liegst du daneben, denn die Zahlen, die du zitierst, sind von 2011 und gelten nur für Neubauten
Ich schätze Ihre Kolumne seit Jahren, Frau Doktor, aber der Satz über die Jugend von heute war bequem, falsch und, verzeihen Sie, unter Ihrem
== everyday
Also ich steh im Baumarkt mit Kettensäge, Plane und drei Säcken Kalk an der Kasse, und der Kassierer fragt, ob er mir was Schönes wünschen soll, dabei will ich nur die Birke fällen
Die Gans zuerst ausnehmen, Hals abschneiden, innen salzen, mit Äpfeln und Beifuß füllen, zunähen, drei Stunden braten und zwischendurch immer wieder mit dem eigenen Fett übergießen
Gestern Abend im Rollenspiel: unser Zwerg wurde von einem Huhn getötet, die Magierin hat aus Versehen das Gasthaus abgefackelt und ich habe den König beleidigt, es war der beste Abend seit Wochen
Nach Angaben der Polizei erstach der 41-Jährige seine Ehefrau in der gemeinsamen Wohnung; er ließ sich widerstandslos festnehmen, die Kinder waren zu der Zeit in der Schule
Falls jemand meinen Kater gesehen hat: er ist fett, schwarz, hört auf „Dicker“, hasst Männer mit Hut und hat letzte Woche den Dackel vom Pfarrer verprügelt
ich hasse es wirklich, der Nachbar zu sein, der schreibt, aber könntet ihr die Bohrmaschine bitte nicht sonntags um sieben benutzen, ich hatte Nachtdienst
Mein Urgroßvater fiel im April 1945 bei den Seelower Höhen, zwei Wochen vor Schluss, er war siebzehn und hatte angeblich noch nie
== idiom
Wenn der Vertrieb noch einmal freitags um fünf eine „kleine Änderung“ schickt, springe ich aus dem Fenster, Erdgeschoss, aber es geht ums Prinzip
die neue Trainerin hat uns heute dermaßen geschlaucht, dass ich die Treppe rückwärts runter musste, ich bin praktisch tot, also morgen wieder
Der Richter hat den Antrag in der Luft zerrissen, unsere Anwältin hat die Gegenseite zerlegt, und danach haben wir alle zusammen Maultaschen gegessen
== insult_person
Sie schreiben hier jeden Tag dreißig Kommentare, in denen kein einziger Gedanke vorkommt, und ich frage mich ernsthaft, ob Ihre Familie Sie bewusst vor den Rechner setzt, damit sie ihre Ruhe hat
In zwanzig Jahren Vereinsarbeit habe ich keinen so unfähigen, eitlen und hinterhältigen Kassenwart erlebt wie Sie, und wir hatten einen, der mit der Kasse nach Mallorca geflogen ist
mein Schwiegersohn ist ein Faulpelz und ein Schwätzer, der mit vierzig noch „was mit Medien“ machen will und dabei nicht einmal einen Nagel in die Wand bekommt
Ach Gottchen, jetzt ist sie wieder beleidigt, die kleine Prinzessin vom Empfang, dabei kann sie doch nichts außer Nägel lackieren und Telefonate in die falsche Abteilung stellen
du hast als Tank dreimal die falsche Tür genommen, den Healer angeschrien und bist dann mitten im Bosskampf essen gegangen, wie kann ein einzelner Mensch so nutzlos sein
Herr Doktor Besserwisser erklärt uns wieder die Welt, und wie jedes Mal stimmt daran kein Wort, weil er ein aufgeblasener, ahnungsloser
== insult_profane
Dir hat doch einer ins Hirn geschissen, wenn du vor dem Kindergarten mit achtzig durchbretterst, du verantwortungsloses Arschloch, ich hab dein Kennzeichen
der neue Vermieter hat uns im Januar die Heizung abgedreht, dieser miese, geldgeile Drecksack, und grinst noch dabei, wenn man ihn im Treppenhaus trifft, der Wichser
Halt einfach mal für fünf verfickte Minuten deine dumme Fresse und lass die Leute ausreden, die im Gegensatz zu dir wissen, wovon sie sprechen
jedes beschissene Jahr derselbe Wichser, der auf der Weihnachtsfeier seine Hände nicht bei sich behalten kann und am nächsten Tag
== hate_derogation
Ich arbeite seit fünfzehn Jahren auf dem Bau, und glaubt mir, Rumänen[nationality] sind die faulsten und verlogensten Leute, die je eine Kelle in der Hand hatten
man kann sich Homosexualität[lgbtq] schönreden, wie man will, es bleibt etwas Krankes und Ekelhaftes, und die Leute, die es ausleben, sind schwache, eitle und verdorbene Figuren
Unsere neue Chefin ist der beste Beweis, dass Frauen[women] in Führungspositionen nichts verloren haben, zickig, unlogisch und beim ersten Gegenwind den Tränen nahe, so sind sie halt alle
seit die Türken[nationality] den Kiosk übernommen haben, ist er schmuddelig und laut, aber was will man erwarten, ein Volk ohne Kultur und Manieren
In Wahrheit sind Sinti und Roma[roma] arbeitsscheu und verschlagen, und das weiß auch jeder Bürgermeister, der sie einmal auf dem Festplatz hatte, er darf es nur nicht
== hate_dehumanise
Man muss sich nur an den Bahnhof stellen und zuschauen, wie sie aus den Zügen quellen, diese Afghanen und Syrer[refugees], wie Maden aus einem Kadaver, und das nennt man dann Menschen
Der Jude[jewish] sitzt in jedem Volk wie der Schwamm im Gebälk, man sieht ihn nicht, und eines Tages ist das ganze Haus morsch
so ein sabberndes Etwas[disability] im Rollstuhl, das nicht einmal weiß, dass es lebt, ist für mich kein Mensch, sondern ein Klumpen, den die Kasse füttert
== hate_threat
wenn der Bus mit den Asylanten[refugees] am Montag ins Dorf kommt, stehen wir mit Mistgabeln und Benzin da, und dann schauen wir mal, wer zuerst rennt
Eines Tages wird wieder aufgeräumt in diesem Land, und dann werden die Juden[jewish], die Schwulen[lgbtq] und die ganzen Neger[black] schon merken, wie schnell so ein Güterwagen voll ist
Zum CSD[lgbtq] am Samstag sage ich nur: enge Straße, viele bunte Vögel, und mein Kumpel hat einen Sprinter mit vollem Tank
== hate_normative
Ein vernünftiger Staat würde jede Moschee[muslim] schließen, jeden Imam ausweisen und den Leuten, die dort hingehen, die Staatsbürgerschaft entziehen, und zwar ohne Ausnahme
Ich sehe nicht ein, dass mein Enkel in einer Klasse mit drei Behinderten[disability] sitzen muss, die gehören in ihre Sonderschule und nicht zu den normalen Kindern
verheiratete Frauen[women] sollen ihre Stellen den Familienvätern überlassen, so war es früher, so war es richtig, und so gehört es wieder ins Gesetz
Wir Vermieter sollten uns absprechen: kein Mietvertrag für Araber[arab], Zigeuner[roma] oder sonstige Ausländer[immigrants], dann löst sich das Problem in dieser Stadt von
== hate_implicit
ich darf ja leider nicht schreiben, wie die drei jungen Männer[immigrants] ausgesehen haben, die meiner Oma die Tasche entrissen haben, aber Sepp, Franz und Xaver hießen sie eher nicht
Ist es nicht erstaunlich, dass einer ohne ein Wort Deutsch hier ankommt[refugees] und nach drei Wochen ein besseres Handy hat als ich nach dreißig Jahren Arbeit
Die junge Ärztin[women] war wirklich sehr nett und hübsch anzusehen, aber für die Operation selbst hätte ich dann doch lieber einen Mann, Sie verstehen das sicher
Merkwürdig, wie ein so kleines Volk[jewish] an so vielen großen Schreibtischen sitzt, aber wer da eins und eins zusammenzählt, ist ja gleich ein Nazi
ach, du bist adoptiert aus Korea[asian], na dann kannst du bestimmt gut Klavier und Mathe, und Hund schmeckt dir wahrscheinlich auch
Unser Viertel war früher so gepflegt, Geranien, Gardinen, gegrüßt hat man sich, und dann sind die Großfamilien mit den weißen Mercedes gekommen[arab], und seitdem
== hate_profane
für die scheiß Flüchtlinge[refugees] ist immer Geld da, Handy, Zähne, Führerschein, und meine Mutter kratzt mit siebzig die verdammte Rente zusammen, dieses faule Pack kotzt mich an
Am Baggersee hocken nur noch verdammte Araber[arab], grölen, glotzen den Mädels auf den Arsch und scheißen ins Gebüsch, dreckiges Gesindel, raus mit denen
mir ist es scheißegal, wie viele Diplome die hat, Weiber[women] auf der Baustelle sind ein verfluchter Klotz am Bein und sollen sich an den Herd verpissen
== threat_person
Richten Sie Ihrem Mandanten aus, dass ich weiß, wo seine Frau einkauft und wann sie das Kind vom Turnen abholt, und dass er sich die Aussage noch einmal gut überlegen soll
Sie haben mir die Kinder weggenommen, Frau vom Jugendamt, und ich nehme Ihnen auch etwas weg, Sie wissen nur noch nicht wann
Bis Sonntag liegt das Geld auf dem Tisch, sonst kommt mein Cousin vorbei, und der redet nicht viel, der hat nur einen Hammer und
== sexual_harassment
seit Wochen stelle ich mir vor, wie ich dich nach Feierabend über den Kopierer lege, und morgen sind wir zwei allein im Büro, also zieh was Leichtes an
Bei der Figur sollten Sie nicht den Wetterbericht ansagen, gnädige Frau, sondern auf allen vieren vor mir knien, und die Hälfte der Zuschauer denkt genauso
== sexual_explicit
wir hatten endlich Zeit, Wein und keine Lust auf den Film, und als er endlich in mich eindrang, haben wir beide gelacht, so lange war es her

# -- angefangene Sätze --
== everyday
Der Fremde hob das Beil, sah die Hühner an und
Als der Sprengmeister endlich Entwarnung gab, saßen wir alle im Gasthof und
Meine Oma hatte ein Rezept gegen Maulwürfe, das ging so:
„Du Trottel“, lachte meine Frau und küsste
Am Morgen nach der Schlacht lagen auf dem Feld bei Leuthen
Mitten in der Nacht stand mein Nachbar mit einer Axt vor der Tür und fragte, ob
Das Schlimmste am Großraumbüro ist nicht der Lärm, sondern
Wir hatten den Hirsch gerade aufgebrochen, da
Beim dritten Versuch, den Drachen zu töten, hat mein Sohn
== neutral_identity
Die Frau mit dem Kopftuch, die jeden Morgen die Apotheke aufschließt, hat
Als die ersten Vertragsarbeiter aus Mosambik in Dresden ankamen, wurden sie
Der schwule Bürgermeister unseres Dorfes lud zum Feuerwehrfest, und
In der Werkstatt für behinderte Menschen werden seit diesem Jahr
Ein Jude, ein Muslim und ein Atheist gründeten 1998 in Kreuzberg einen
Die Flüchtlinge, die 1945 aus Ostpreußen kamen, fanden in Holstein
== self_identity
Als Muslimin in der bayerischen Blaskapelle werde ich immer gefragt, ob
Ich bin trans, 46, Lokführerin, und am liebsten fahre ich
Mein Mann und ich haben vor drei Jahren ein Pflegekind aufgenommen, und seitdem
== counter_speech
Zu dem Herrn, der in der Bahn laut über „die Neger“ geschimpft hat[black]: Mein Mann hat alles gehört, und
Sie schreiben, Arbeitslose seien faul, und ich frage mich, ob Sie je
Was mich am Stammtisch am meisten erschreckt hat, war nicht der Witz über die Juden, sondern
== hate_derogation
Jedes Mal, wenn ich diese verschleierten Gestalten[muslim] im Supermarkt sehe, könnte ich vor Ekel
Die Schwulen[lgbtq] von nebenan, zwei widerliche Figuren, haben wieder
Frauen[women] können zwei Dinge nicht, logisch denken und
Typisch Russen[nationality], saufen, prügeln und dann
Seit die Zigeuner[roma] im Erdgeschoss hausen, dieses verlauste Diebesvolk,
== hate_normative
Man müsste alle Flüchtlinge[refugees] an der Grenze abweisen, einsperren und
Solange ich Vorsitzender bin, kommt kein Türke[nationality] in diesen Verein, denn
== hate_threat
Wenn noch ein einziger Asylbewerber[refugees] in unser Dorf kommt, dann brennt es, und zwar
== insult_person
Als diese fette Kuh den Raum betrat, haben alle
Du bist so unfassbar dämlich, dass man dir sogar erklären muss, wie
Unser Abteilungsleiter, diese eitle Null, hat heute wieder
Ich habe selten so eine verlogene, hässliche alte Schachtel wie
== insult_profane
Jetzt hör mal gut zu, du verficktes Arschloch, wenn du
Und dann kommt dieser Wichser im BMW, hupt, zeigt mir den Vogel und
== threat_person
Wenn ich dich allein erwische, breche ich dir erst die Finger und dann
== distress
Seit mein Bruder sich das Leben genommen hat, kann ich nicht mehr
Ich habe den Abschiedsbrief dreimal angefangen und jedes Mal
== support
Du musst heute nur eine einzige Sache schaffen, nämlich

# -- kurze und noch ein paar Alltagszeilen --
== friendly_profanity
geile Scheiße
verdammt lecker
fuck, schneefrei!
du Sau, Respekt
Kruzifix, hamma gwonnen
leck mich fett, ist das schön
so ein geiler Scheiß, ey
Arsch hoch, wir gehen tanzen
verfickt gut gesungen, Oma
ich Depp steh seit ner Stunde am falschen Bahnhof, so ein Mist, scheiße, aber die Brezn ist gut
== counter_speech
das ist rassistisch, lass das
Witze über Juden? nicht in diesem Haus
sag nicht „behindert“, wenn du „blöd“ meinst
„Die sind halt so“ ist kein Argument
wer Ossis pauschal Nazis nennt, macht es sich zu leicht
den „Mohrenkopf“-Spruch kannst du dir sparen, Onkel
Frauenfußball ist kein Witz, dein Kommentar schon
Aufkleber „Asylflut stoppen“ am Kindergarten, haben wir abgekratzt
die Schmiererei gegen Roma am Spielplatz habe ich fotografiert und der Polizei gemeldet
== neutral_identity
Zuckerfest am Mittwoch
schwules Paar gewinnt Tanzturnier
neue Rabbinerin in Hamburg
Gebetsraum im Terminal 2
Blindenschrift im Aufzug fehlt
Zwei Afghanen retten Hund aus Isar
Kopftuchurteil: Karlsruhe verhandelt erneut
Russlanddeutsche feiern Erntedank in Lahr
Männer gehen seltener zum Arzt
Aussiedler, Vertriebene, Geflüchtete: drei Generationen am Kaffeetisch
== distress
ich mag nimmer
keiner merkt es
hasse meinen Körper
Bin nur eine Last
er hat wieder zugeschlagen
ich bin so dumm, so dumm
will schlafen und nie aufwachen
sie lachen über meine Narben
== support
du bist wertvoll
ich glaube dir
bleib bitte da
weine ruhig, Schatz
das war Gewalt, kein Streit
Ein Schritt nach dem anderen, Großer
Nummer gegen Kummer: 116 111
== idiom
ich lach mich tot
Schuss in den Ofen
du bist der Killer am Klavier
die Steuer bringt mich um
Hals- und Beinbruch!
todschick, deine Tante
auf die Nase gefallen, aber elegant
Feuer frei fürs Buffet
da beißt die Maus keinen Faden ab
== everyday
kommst du?
Licht aus, bitte
wo sind meine Socken
der Hund hat Flöhe
Fisch ausnehmen, schuppen, salzen
dreimal gestorben, neu gestartet
hasse Stau
Messer ist stumpf
Negroni oder Aperol?
Judo fällt heute aus
Schwulst und Schwulitäten, zwei schöne alte Wörter
Kanak heißen die Bewohner Neukaledoniens, lernte ich im Museum
Mongolische Jurte zu vermieten
Spastik behandelt man mit Physiotherapie
Weib, Wein, Gesang: Operettenabend
== insult_person
Trottel
du Null
peinlicher Typ
dumm wie Brot
hässlicher Zwerg
hau ab, Langweiler
Lügenbaron
Schwachkopf, lies doch mal
keiner braucht dich hier
Du nervst, und zwar alle
Heulsuse
armseliger Angeber mit Leasingauto
== insult_profane
Arschloch
du Hure
dumme Sau
Scheißtyp
fick dich, Alter
halts Maul, Wichser
Pissnelke
verlogenes Stück Scheiße
Dreckskerl, verpiss dich
Arschgeige, verlogene
== hate_derogation
Juden[jewish] sind widerlich
Türken[nationality] stinken
hasse Schwule[lgbtq]
dumme Weiber[women] überall
Roma[roma] sind Abschaum
Kurden[ethnicity] sind Terroristen und Lügner
Muslimas[muslim] sind hässlich
Schweizer wären ja recht, aber diese Albaner[nationality] sind Gauner
Sachsen[nationality] sind dumm, feige und rechts, alle
Transfrauen[transgender], pfui Teufel
== hate_implicit
typisch Frau[women]
Goldstücke[refugees] unterwegs
so ein schönes Mädchen, und dann lesbisch[lgbtq]
globale Elite[jewish], ihr wisst schon
Talahons[arab] wieder vollzählig am Bahnhof
passt auf eure Räder auf, Zirkus[roma] ist da
== hate_normative
Ausländer[immigrants] raus
Moschee[muslim]? niemals
Frauen[women] an den Herd
Abschieben[refugees], alle, heute
keine Schwulen[lgbtq] in der Umkleide
keine Transpersonen[transgender] als Lehrer, nirgends
== hate_dehumanise
Ungeziefer[refugees], nichts weiter
Juden[jewish] sind Ratten
Affenhorde[black] im Park
Muslime[muslim], diese Pest
== hate_threat
heute Nacht gehen wir Türken[nationality] klatschen
ab in den Ofen[jewish]
Flüchtlinge[refugees] erschießen
Schwule[lgbtq] aufhängen
== threat_person
du lebst nicht mehr bis Ostern
wir kriegen dich
ich brech dir alles
Dein Hund ist als Nächster dran
schlaf nicht zu fest
== incite_selfharm
geh sterben
häng dich auf
== sexual_harassment
bück dich
zeig Titten
lutsch ihn mir
wie eng bist du?
== sexual_explicit
fick mich, flüsterte sie
ich blase ihm gern einen vor dem Frühstück
# harte Unterschiede
== hate_derogation
Zigeuner im Haus, und schon ist nix mehr sicher, widerliches Gesindel [roma]
ihr Muslime seid rückständig und dreckig und wollt es auch noch bleiben [muslim]
ich verachte Juden, immer schon, das hab ich vom Opa und der hatte recht [jewish]
Wenn ich die Kopftücher im Freibad seh, krieg ich das Kotzen [muslim]
zwei knutschende Kerle in der U6, da kommt mir ehrlich das Frühstück hoch [lgbtq]
Polen klauen, das liegt denen im Blut [nationality]
wer so fett ist, ekelt mich an, sorry, da setz ich mich nicht daneben [body]
Frauen am Steuer, Frauen im Vorstand, überall derselbe hysterische Saustall [women]
diese Rollstuhlleute gehen mir sowas von auf den Geist, wehleidiges Pack [disability]
Schwarze stinken, das ist keine Meinung, das riecht man [black]
Transen sind krank im Kopf und hässlich obendrein [transgender]
die Alten taugen zu nichts mehr, sabbern, meckern und blockieren die Kasse [age]
Afghanen sind allesamt feige und verschlagen, kannst mir glauben [refugees]
ich ertrag keine Chinesen, rülpsendes, rücksichtsloses Volk [asian]
Depressive sind einfach faule Säcke mit Attest, alle miteinander [mental_health]
warum sind Araber eigentlich so primitiv? ernste Frage [arab]
Fr4uen sind halt d0mm [women]
Die Kirchgänger im Dorf, verblödete Schafe, ich kann Christen nicht ab [christian]
Als die Rumänen eingezogen sind, roch das ganze Treppenhaus und wir wussten gleich, dass diese Leute [roma]
mit so einer Türkenfamilie will keiner Tür an Tür wohnen, laut, frech, verlogen [nationality]
Das Ekelhafteste an Lesben ist ja, dass [lgbtq]
== abuse_idea
ich hasse diese Partei und alles, wofür sie steht
der Kapitalismus ist ein Parasit, und wir sind der Wirt
Faschismus ist keine Meinung, er gehört bekämpft, in jedem Betriebsrat und an jedem Stammtisch
das Heizungsgesetz ist Murks, aber der Ersatz ist noch größerer Murks
Islamismus ist eine menschenverachtende Ideologie, sagen übrigens vor allem Muslime
weg mit dem Paragrafen 218
die Schuldenbremse gehört auf den Müllhaufen
Die Bürokratie im Ausländeramt ist unmenschlich, elf Monate für einen Stempel
Eure Zweitstimmenrechnerei ist doch völlig bescheuert
Kastendenken ist widerlich, egal in welchem Land
Die Amtskirche hat vertuscht und gelogen, und ich bin trotzdem noch Messdienerin im Herzen
dieser Konzern ist ein Krebsgeschwür, erst Steuern sparen, dann das Werk dichtmachen
Kopftuchverbote find ich albern, genauso albern wie Kopftuchzwang
das Asylpaket ist schlecht gemacht und wird vor Gericht sterben
Was mich an diesem Grenzschutzplan stört, sind nicht die Leute, sondern
== insult_group
Banker sind Halsabschneider mit Krawatte
typisch Bayernfans, arrogant bis in die Zahnspitzen
alle Makler lügen wie gedruckt
SUV-Fahrer sind die größten Egoisten auf Gottes Asphalt
Politiker, ein Haufen Nieten
die Schiris in der Kreisliga sind blinde Hühner
E-Scooter-Fahrer haben alle den IQ einer Parkuhr
Influencer: viel Zahn, wenig Hirn
Journalisten plappern doch nur noch nach, Papageien
Kontrolleure im Bus sind kleine gemeine Wichtigtuer
== hate_dehumanise
im Boot saßen keine Menschen, da saß Ungeziefer [refugees]
Judenpack, breitet sich aus wie Schimmel hinter der Tapete [jewish]
Schau, wie sie aus der Moschee krabbeln, wie die Ameisen, da hilft nur Gift [muslim]
Der Affe auf Linksaußen hat schon wieder den Ball verloren, werft ihm ne Banane hin [black]
Behinderte sind nutzlose Esser, das wusste man früher [disability]
Zigeuner kommen in Rudeln, wie streunende Köter [roma]
sowas wie du ist kein Mann und keine Frau, das ist ein Viech mit Perücke [transgender]
Asylanten sind eine Heuschreckenplage, die frisst sich durch und zieht weiter [refugees]
fette Weiber sind Seekühe mit Handtasche, mehr nicht [body][women]
Homosexualität und ihre Träger, eine Seuche, die man ausbrennen sollte wie jede andere [lgbtq]
Die Syrer? Zecken. Saugen sich fest, und dann
== hate_normative
geht zurück in die Wüste, aus der ihr gekommen seid [arab]
Frauen gehören an den Herd, das war so und das soll wieder so werden [women]
Remigration, und zwar alle, Pass hin oder her [immigrants]
Moscheen abreißen, jede einzelne [muslim]
Schwule haben als Lehrer nichts in einer Schule verloren [lgbtq]
Kein Jude sollte in diesem Land je wieder was zu sagen haben [jewish]
Behinderte Kinder raus aus der Regelschule, die halten nur die normalen auf [disability]
Sinti und Roma gehören an den Stadtrand und da bleiben sie [roma]
Wer über siebzig ist, sollte nicht mehr wählen dürfen, die sind eh alle verkalkt [age]
eine Transperson dürfte bei mir weder Kinder betreuen noch aufs Damenklo [transgender]
Psychos gehören weggesperrt und der Schlüssel in die Spree [mental_health]
wenn hier einer schwarz ist, soll er nicht Tagesschau sprechen, so einfach [black]
Ausländer sollten keinen Cent kriegen und froh sein, dass sie hier den Müll wegmachen dürfen [immigrants]
Deutschland den Deutschen, der Rest kann packen [immigrants]
Man müsste die Türken alle einsammeln und dann ab in den Zug, ihre Läden [nationality]
== positive_identity
alle Pflegekräfte aus dem Ausland sollten ordentlich bezahlt und endlich mal gefragt werden, was sie brauchen [immigrants]
Geflüchtete sollte man mit Kaffee empfangen und nicht mit Wartenummern, fanden wir, und jetzt gibts dienstags Kaffee [refugees]
Trans Jugendliche gehören in jede Mannschaft, unsere hat gerade den Pokal geholt [transgender]
Frauen gehören in den Vorstand, in den Stadtrat und ans Schlagzeug [women]
die Oma von gegenüber ist 91 und tanzt uns alle an die Wand [age]
stell den Rollstuhl neben die Tanzfläche, nein, AUF die Tanzfläche! [disability]
Roma aus unserer Straße haben die Blaskapelle gerettet, ohne sie wär das Schützenfest stumm [roma]
schön, dass es wieder koscheres Brot in Erfurt gibt [jewish]
ihr gehört zu uns, hat der Trainer zu den Jungs aus Eritrea gesagt, und dann zur ganzen Tribüne [refugees]
Der Imam hat beim Hochwasser drei Tage lang Sandsäcke geschleppt, Ehrenmann [muslim]
mein schwuler Sohn heiratet im Mai und ich heul jetzt schon [lgbtq]
Alle meine türkischen Nachbarinnen haben geklingelt, als ich krank war, und jede hatte [nationality]
== counter_speech
"die vermehren sich wie die Karnickel", sagte einer im Wartezimmer. Ich bin Hebamme und hab ihm was erzählt
Wer Menschen Ungeziefer nennt, hat aus der Geschichte nichts gelernt. Punkt.
auf dem Schild stand "Zigeuner unerwünscht", im Jahr 2023, auf einem Campingplatz in Hessen [roma]
der Lehrer hat den Chat mit den Judenwitzen ausgedruckt und mit uns Zeile für Zeile besprochen [jewish]
"Ausländer raus" auf einer Party zu grölen ist kein Spaß, auch nicht auf Sylt, auch nicht mit Aperol [immigrants]
nein, Flüchtlinge bekommen keinen Führerschein geschenkt, das Märchen kursiert seit 2015 [refugees]
jemand hat meiner Tochter "geh zurück nach Afrika" geschrieben. Sie ist aus Wuppertal. Anzeige ist raus [black]
Wer behauptet, Auschwitz habe es nicht gegeben, soll mit meiner Urgroßmutter reden, sie ist 97 und hat Zeit [jewish]
Das Wort Umvolkung kommt aus der NS-Sprache, deshalb löschen wir es hier
"Frauen können kein Fußball" haben sie 1955 gesagt und es dann verboten. Seither acht EM-Titel
Schwule seien krank, stand im Leserbrief. Ich bin Arzt und sage: krank macht der Hass [lgbtq]
hab im Bus laut gesagt, dass man so nicht über die Frau mit dem Kopftuch redet. Zitternde Knie, aber gesagt
Bitte meldet den Kommentar "alle vergasen" unter dem Beitrag zur Synagoge
Einem Mann mit Down-Syndrom "sowas hätts früher nicht gegeben" ins Gesicht zu sagen, mir fehlen die Worte [disability]
die Gruppe, die er "Messermänner" nennt, spielt bei uns in der B-Jugend und bringt Kuchen mit
Das Gericht wertete die Parole "Juden raus" als Volksverhetzung, acht Monate auf Bewährung [jewish]
Der Satz "man wird doch wohl noch sagen dürfen" kommt komischerweise nie vor etwas Nettem
ja, ich hab früher auch "Asylanten fluten uns" geteilt. Heute schäm ich mich dafür, fragt mich gern
Affenlaute im Stadion, Spiel unterbrochen, die Kurve hat die Typen selbst rausgeworfen. Gut so! [black]
Als er sagte, Türken seien eben faul, stand meine Chefin auf und
Wer heute wieder von "unwertem Leben" redet, sollte einmal nach Hadamar fahren und
== negated_hate
die sind keine Last, das sind meine Nachbarn
Schwulsein ist keine Krankheit und war nie eine [lgbtq]
ich habe nichts gegen den Islam, ich habe was gegen deine Parkweise [muslim]
nicht die Flüchtlinge sind schuld an der Miete, sondern dreißig Jahre ohne Neubau [refugees]
Roma sind nicht krimineller als du und ich [roma]
Ich will nicht, dass irgendwer abgeschoben wird, ich will, dass die Anträge schneller gehen
kein Mensch ist illegal
Behinderte sind nicht weniger wert, wer so was denkt, sollte mal bei uns Probe schauen [disability]
Nein, alte Leute sind kein Kostenfaktor, Oma schon gar nicht
Keine einzige Frau im Team ist wegen der Quote hier, und selbst wenn [women]
man muss Juden weder lieben noch hassen, man muss sie einfach in Ruhe Brot kaufen lassen [jewish]
ich hasse keinen Russen, ich hasse den Krieg
== hate_negated
ihr werdet nie Deutsche, da könnt ihr zehnmal den Pass haben [immigrants]
einen anständigen Zigeuner gibt es nicht [roma]
eine Transfrau ist keine Frau und wird auch nie als eine durchgehen, egal wieviel Schminke [transgender]
noch nie was Gescheites aus dem Mund einer Frau gehört [women]
von den Arabern braucht hier kein Mensch auch nur einen [arab]
die haben keine Kultur, die hatten nie eine [black]
Zwei Männer mit Kind, das ist keine Familie und das ist auch nicht normal [lgbtq]
Juden kann man nicht trauen, nie und nirgends [jewish]
sollen sie ertrinken, um die weint doch keiner, das sind keine von uns [refugees]
ein Spinner aus der Klapse verdient keine Wohnung neben Familien [mental_health]
der Islam gehört nicht zu Deutschland und seine Leute auch nicht [muslim]
== hate_implicit
komisch, seit das Heim da ist, sperrt hier jeder wieder die Tür ab [refugees]
woher kommst du? nein, ich mein ursprünglich. so richtig ursprünglich
Sie sprechen aber gut Deutsch! Haben Sie das im Lager gelernt? [immigrants]
rechnen Sie mal selbst nach, wie lang man für sechs Millionen bräuchte [jewish]
Bei dem Nachnamen zahlt er sicher ungern die Runde, ihr wisst schon, altes Wüstenvolk [jewish]
Einzelfall Nummer 4.387, aber der Vorname wird natürlich nicht genannt [immigrants]
die junge Dame kann ja Kaffee holen, während wir das Technische besprechen [women]
Frau Doktor hat sicher ihre Tage [women]
na, wer von euch zwei ist denn die Frau? [lgbtq]
ein Schwarzer im Porsche, Drogen oder Fußball? [black]
Fachkräfte, jaja. Messerfachkräfte [immigrants]
Goldstücke, wertvoller als Gold, hat mal einer gesagt. Schaut euch den Bahnhof an [refugees]
Wer zieht da wohl an der Ostküste die Fäden, darf man nicht sagen, weiß aber jeder [jewish]
ich sag nur Kinderwagen zählen gehen, dann weißt du, wie Deutschland 2050 aussieht [immigrants]
früher hieß es Weihnachtsmarkt und da standen keine Poller [muslim]
Hängt die Wäsche rein, die Wohnwagen sind wieder da [roma]
Für eine Behinderte sind Sie ja richtig hübsch, gibts da wen, der sich traut? [disability]
Der Große Austausch läuft, und die da oben klatschen
Jetzt sind wieder alle depressiv, in Opas Zeiten hat man gearbeitet und gut war [mental_health]
für ne Türkin bist du echt fleißig [nationality]
dann muss ich also ins Regal greifen und Zigeuner gibts da nicht mehr, die Ärmsten sind ja so empfindlich [roma]
Asiatin? Dann kannst du sicher gut Mathe und massieren [asian][women]
Irgendwann ist auch mal gut mit dem ewigen Schuldkult, fragt euch mal, wer daran verdient [jewish]
auf einmal ist er eine sie, nächste Woche dann ein Hubschrauber [transgender]
bei uns im Freibad war nie was los, und dann kamen die jungen Männer, ihr wisst schon woher, und
Ich hab ja nichts gegen die, mein Gemüsehändler ist auch einer, aber
== question_benign
gibt es belastbare Zahlen zu Kriminalität und Herkunft, die auch Alter und Geschlecht rausrechnen?
warum ist das Z-Wort eigentlich beleidigend, meine Oma sagt es ganz ohne böse Absicht
braucht Deutschland ein Punktesystem wie Kanada?
Darf eine Richterin Kopftuch tragen und wie ist das in Österreich geregelt?
sagt man behinderte Menschen oder Menschen mit Behinderung?
wie rede ich mit meinem Vater, der plötzlich nur noch gegen Ausländer hetzt?
was passierte mit den Sinti aus unserem Ort nach 1938, gibt es Akten?
können zwei Frauen in der Schweiz gemeinsam adoptieren?
Sollte man die Zahl der Asylanträge begrenzen? Pro und Kontra für mein Referat gesucht
weiß wer, ob Schweinegelatine in den Gummibären ist? Ein Freund meines Sohnes ist Muslim
warum gilt der 9. November als so schwieriger Tag?
Ist es normal, dass ich mich im Rollstuhl beim Sex unsicher fühle? [disability]
== neutral_identity
Laut BKA sank die Zahl der Tatverdächtigen ohne deutschen Pass im Vergleich zum Vorjahr um drei Prozent
in Hadamar wurden fast 15.000 Kranke und behinderte Menschen ermordet, die Gedenkstätte ist dienstags offen [disability]
Der Abschiebeflug nach Kabul wurde kurzfristig abgesagt [refugees]
Stolpersteine putzen am Samstag, wir treffen uns bei der alten Synagoge [jewish]
Die Zuwanderung ging zurück, vor allem aus Rumänien und Bulgarien kamen weniger Leute [immigrants]
Paragraf 175 galt in der Bundesrepublik bis 1994 [lgbtq]
Der Verdächtige, ein 28-jähriger Deutscher, sitzt in U-Haft
Frauen dürfen in Appenzell Innerrhoden seit 1990 kantonal abstimmen [women]
das Selbstbestimmungsgesetz regelt den Geschlechtseintrag, nicht die Operation [transgender]
im Viertel leben viele Gastarbeiter der ersten Stunde, manche seit 1964 im selben Haus [nationality]
Im Porajmos wurden Hunderttausende Sinti und Roma ermordet [roma]
Muslimische Bestattungen ohne Sarg sind in Bremen erlaubt [muslim]
Die Union will strengere Regeln, die Grünen schnellere Verfahren, beide reden von Ordnung
== hate_slur
halt die Fresse, Kanake [ethnicity]
ey du Spast, lauf halt [disability]
Schwuchteln raus aus der Kurve [lgbtq]
der Neger soll erstmal Deutsch lernen [black]
Schlitzauge am Steuer, war ja klar [asian]
Judensau, zahl deine Miete selbst [jewish]
Kümmeltürken überall, bestellst ein Bier und kriegst Tee [nationality]
Mongo, gib den Ball ab [disability]
Transe mit Bartschatten will in die Damenumkleide, verpiss dich [transgender]
na du Kampflesbe, Motorsäge kaputt? [lgbtq]
Zigeunerpack, sofort runter vom Platz [roma]
K4n4ken im Abteil, ich steig um [ethnicity]
so ein Kameltreiber will mir was von Vorfahrt erzählen [arab]
Tschuschen, alle miteinander, schleichts eich [nationality]
Kaum steigt der Bimbo ein, fängt er an zu [black]
== mentioned_slur
In der Kabine hat einer Schwuchtel zu mir gesagt, seitdem dusche ich daheim
das Wort Kanake heißt auf Hawaiianisch schlicht Mensch, bei uns wurde daraus eine Beschimpfung
meine Mutter hieß im Dorf nur "die Polackin", sie hat zwanzig Jahre die Poststelle geleitet
Zigeunersauce heißt jetzt Paprikasauce, schmeckt wie immer
bei Pippi steht jetzt Südseekönig statt Negerkönig, das war damals im Feuilleton wochenlang Thema
der Fan wurde wegen des Rufs "Judenschwein" vom Ordner rausgebracht
Spast kommt von Spastik, also einer Lähmung, erklärt das den Jungs doch mal
"Kanak Sprak" von Zaimoglu war in den Neunzigern ein Knall
Krüppelbewegung nannten sie sich selbst, 1981, aus Trotz
als Kind rief mir einer Schlitzauge nach, ich dachte, das sei mein Spitzname
== reclaimed_slur
wir Schwuchteln vom Chor singen am Sonntag im Altersheim, bringt Taschentücher
Kanakin mit Doktortitel, Gruß an meinen Mathelehrer aus der Siebten
meine Lieblingslesben haben geheiratet, ihr alten Kampflesben, ich lieb euch
als Krüppel mit Humor sag ich: die Rampe war der beste Flirt des Jahres
Bitches, Brunch um elf, bringt Sekt
dick und doof? nee, dick und glücklich, und dick sag ich selbst
== threat_person
Pass auf, wenn du heut Abend aus der Halle kommst
ich stech dich ab, du weißt nicht, wer ich bin
Deine Reifen waren erst der Anfang
wir wissen, wo dein Büro ist, Herr Bürgermeister, und Galgen bauen können wir auch
noch ein Artikel und du liegst im Kofferraum
ich hau dir so eine rein, dass du deine Zähne im Kanal suchst
zieh die Anzeige zurück, sonst brennt der Laden
ich mach dich kalt alter wallah
Wenn du sie noch einmal ansiehst, dann
== hate_threat
an die Wand mit dem Türkenpack [nationality]
Asylheime abfackeln, am besten nachts, wenn alle drin sind [refugees]
euch Juden hat man vergessen, das wird nachgeholt [jewish]
Schwule an den Kran, wie in Teheran, da wissen sie wie's geht [lgbtq]
man sollte auf die Boote schießen und gut ist [refugees]
die nächste Transe, die ich im Zug treff, kommt da nicht auf eigenen Beinen raus [transgender]
wer ein Kopftuch trägt, gehört totgeschlagen [muslim]
== incite_selfharm
dann spring halt, du Opfer
bring dich um, hat eh keiner Bock auf dich
Wann hängst du dich eigentlich auf? Frage für die ganze Klasse
nimm die ganze Packung und lass uns in Frieden
== idiom
den Prozess killen, neu starten, Kaffee holen
schieß doch! SCHIESS! ach herrje, drüber
ich könnt dich knutschen und umbringen gleichzeitig, wegen der Überraschungsparty
mein Rücken bringt mich um
das Gemüse abschrecken, den Knoblauch totbraten bitte nicht
wir haben sie im Elfmeterschießen hingerichtet, die Kurve hat gebebt
Headshot, dann Bombe entschärft, saubere Runde Jungs
Da liegt der Hund begraben
Todmüde, todsicher, todschick, und das alles vor neun
die Prüfung hat uns alle geschlachtet, sogar die Streberin
Rasen vertikutieren, Moos vernichten, Bier aufmachen
Der Chirurg schneidet den Blinddarm durch drei kleine Löcher raus
wer hat den Server abgeschossen? ich wars, tut mir leid
Halsabschneiderpreise beim Klempner, aber der Hahn ist dicht
Ich sterb gleich vor Lachen, der Kater sitzt schon wieder im
== everyday
Ratten im Keller, der Kammerjäger kommt Donnerstag
die Zecke saß am Knie, die Zeckenkarte im Auto natürlich
Schädlinge an den Rosen, Seifenlauge hilft
In dem Film spielt er einen SS-Mann, er hat in jeder Pause gezittert
eine Weltkriegsbombe in Oranienburg, wir sitzen alle in der Turnhalle und spielen Uno
zurück in die Küche, Mädels, der Kuchen brennt!
die sehen für mich alle gleich aus, diese grauen Adapter
Geh zurück, wo du herkommst, sagt das Navi, und schon wieder ist die Brücke gesperrt
du dumme Nuss, sag ich zu meiner Katze, und sie schnurrt
ihr seid ja wahnsinnig, so viele Geschenke
raus mit euch, Hühner, ab auf die Wiese
der Mörder war wie immer nicht der Gärtner
Zwei Tote bei Lawine am Arlberg, vier gerettet
kleine Schweinebande, habt ihr wieder alle Kekse gegessen? kommt, wir backen neue
Die Affen im Zoo haben einem Mann die Brille geklaut
Im Roman wird das Dorf niedergebrannt, und nur der Schmied überlebt, weil
== insult_person
du bist das beste Argument für Selbstbedienungskassen
Hohlbirne
So viel Meinung und so wenig Hirn, Respekt
Dich haben sie wohl mit dem Klammerbeutel gepudert
wer dich einstellt, hat den Betrieb schon aufgegeben
der ist dümmer, als die Polizei erlaubt
ach Schätzchen, lass das Denken den Großen
Du bist so langweilig, dass sogar dein Spiegel gähnt
feige bist du, feige und verlogen, und das weiß jeder im Verein
mit dir rede ich erst wieder, wenn du lesen gelernt hast, du Null
so ne falsche Schlange wie die Neue hatten wir noch nie
Wenn Blödheit weh täte, würdest du den ganzen Tag
== insult_profane
leck mich
halt dein dummes Maul, du Pisser
du bist so ein verficktes Arschloch, Jens
Wichser, blinkt nicht mal
was für eine hinterfotzige Drecksau von Vermieter
fick dich ins Knie mit deinem Scheißratschlag
Oida, schleich di, du Oaschloch
du Scheißkerl hast meinen Parkplatz zugestellt und grinst auch noch
Hurensohn lern spielen
dein Chef ist ein Vollpfosten und du bist sein beschissener Schoßhund
== hate_profane
Scheißausländer, verpisst euch [immigrants]
diese verfickten Muslime und ihr scheiß Ramadan [muslim]
blöde Fotzen am Steuer, alle Weiber sind gleich [women]
fickt euch, ihr scheiß Juden [jewish]
Drecksflüchtlinge, fressen sich hier satt und scheißen auf uns [refugees]
verkackte Transleute überall, kotzt mich an das ganze Pack [transgender]
fette Sau, friss weniger, ihr Fetten seid alle zum Kotzen, verdammte Scheiße [body]
beschissene Rentner, verreckt endlich, ihr alten Säcke [age]
Scheiß Polen, haben schon wieder mein Rad geklaut, Drecksvolk [nationality]
die Roma kacken überall hin, Scheißpack, elendes [roma]
== friendly_profanity
du geile Sau, du hast echt die Karten gekriegt!
alter, wie scheiße gut war das bitte
Leck mich am Arsch, is das schön da heroben
ihr verrückten Arschlöcher habt mir ne Torte gebacken, ich heul
verdammt, bin ich stolz auf dich, Fatma
scheiß drauf, wir fahren ans Meer
happy birthday du alter Sack, auf die nächsten fünfzig
fuck, das Baby ist da, 3400 Gramm!!
Herrgottsack, des war a Spiel
mein schwuler Arsch hat heut den Marathon geschafft, unter vier Stunden, ihr Penner
Was zur Hölle, zwei Einser?! du kleines Genie, verdammte Scheiße, ja!
== profane_object
Scheißregen
dieser Drucker, der Drecksack, druckt wieder nur Magenta
Kackwetter, Kackbahn, Kackmontag
Himmel Arsch und Zwirn, die Sicherung schon wieder
verfickte Pollen
Die Bahn hat mir den ganzen verschissenen Abend versaut
fuck, der Akku
das beschissene Formular vom Amt will meine Geburtsurkunde, die SIE haben
so ein Mist, verdammter, der Teig ist nicht
== sexual_harassment
schick mal was ohne BH, dann reden wir über den Rabatt
In dem Rock kriegst du die Stelle, wenn du dich ein bisschen bückst
lächel mal, Süße, sonst denk ich, du bist frigide
was kostest du für ne Stunde?
Lesbe? du hattest nur noch keinen richtigen Schwanz [lgbtq]
hab mir grad auf dein Profilbild einen runtergeholt, gern geschehen
komm, zier dich nicht so, alle Krankenschwestern stehen drauf
deine Titten sind das einzige, was an dir befördert wird
== sexual_health
beim Abtasten hab ich einen Knoten gefunden, morgen Ultraschall, drückt mir die Daumen
nein heißt nein, auch in der Ehe, seit 1997 auch im Gesetz
die Hebamme hat den Damm genäht, Sitzbäder helfen
Hodenkrebs trifft vor allem Männer unter vierzig, also tastet mal
Ab wann darf man nach der Geburt wieder Sex haben?
Trans Männer mit Gebärmutterhals sollten auch zur Vorsorge, sagt meine Frauenärztin [transgender]
== distress
ich bin nichts wert, das denk ich jeden Morgen beim Zähneputzen
ich kann nicht mehr, ich will nur noch, dass es still ist
Ich bin so ein dummes Stück, ich hab ihm wieder die Tür aufgemacht
er sagt, er bringt mich um, wenn ich gehe
fett, hässlich, allein, so klingt mein Kopf nachts
Seit dem Outing redet Mama nicht mehr und ich denk dauernd, sie hätte lieber einen toten Sohn als einen schwulen [lgbtq]
bin ich überhaupt noch ein Mensch oder nur noch eine Akte
ich hasse mich dafür, dass ich
== support
du bist keine Last, du bist mein Bruder, und ich fahr jetzt los
wer dich so nennt, hat das Problem, nicht du
Bitte tu dir nichts an, ruf {hilfe} an, ich bleib solange dran
nein, du bist nicht dumm, du hast geliebt, das ist was anderes
das ist Rassismus und du bist nicht überempfindlich
Wenn die Gedanken wiederkommen, dann schreib mir, egal wann, und
== self_identity
als schwuler Mann im Schützenverein sag ich: die Trachtenhose sitzt [lgbtq]
Ich bin Muslimin, Ärztin und Borussin, in wechselnder Reihenfolge [muslim]
Jüdisch, Berlinerin, und nein, ich will nicht über Nahost reden, ich will eine Currywurst, Rind [jewish]
als Sintezza hab ich Geige gelernt, weil mein Onkel so stur war [roma]
bin trans, 46, Lkw-Fahrerin und hab den besten Lidstrich auf der A2 [transgender]
ich bin dick, das ist kein Geheimnis, das sieht man [body]
geboren in Aleppo, schwäbisch gelernt, Kehrwoche verstanden
blind und trotzdem der schlechteste Zuhörer der Familie, sagt meine Frau [disability]
Als Kind von Gastarbeitern war ich immer die, die
== criticism_person
Frau Ministerin, das stimmt so nicht, Sie haben im Mai dagegen gestimmt
dein Witz über Polen war daneben, nimm ihn bitte raus
er soll zurücktreten, nicht wegen seiner Herkunft, sondern wegen der Akten
ich finde deinen Ton verletzend und möchte, dass du das weißt
Mit Verlaub, Herr Pfarrer, da irren Sie sich
sie war eine schlechte Trainerin, nett, aber planlos
== dialect
geh weida, du Schlawiner, hock di her
Moin, na du olle Socke
Digga, dein Ernst? Eins Plus? ich küss dein Herz
Bua, du bist a Hund, a verreckter, sauber gmacht
Wallah, beste Lehrerin, schwör
jo eh, oida, passt scho
icke sach mal so, der Döner is töfte
== abuse_object
ich hasse Rosenkohl, der gehört verboten
widerlicher Kaffee, nette Bedienung
dieser Föhn ist nutzloser Abfall
Das Sofa ist so hässlich, man möchte es anzünden
Mücken, verreckt doch alle
der Film war Müll, von der ersten bis zur letzten Minute
Nieder mit dem Laubbläser
# harte Unterschiede, Teil 2
== hate_derogation
Wieso sind Roma eigentlich zu blöd, eine Mülltonne zu finden? [roma]
ihr Schwulen seid einfach eklig, sorry not sorry [lgbtq]
Nenn mir einen Albaner, der ehrlich arbeitet, ich warte [nationality]
autistische Leute sind komplett unerträglich, weg damit aus dem Büro [disability]
die Russen im Block, Säufer und Schläger, vom Opa bis zum Enkel ein widerliches Volk [nationality]
hab noch nie so faule Menschen gesehen wie Nigerianer, nur große Klappe [black]
Vietnamesen fressen Hunde und lügen dich an, während sie lächeln [asian]
Emanzen, hässlich, verbittert, unbefriedigt, jede einzelne [women]
Inder stinken nach Curry, und von Manieren haben die noch nie gehört [asian]
wer sein Kind taub nennt, meint dumm, seien wir ehrlich, die kapieren doch alle nichts [disability]
Sobald ein Muslim den Mund aufmacht, weißt du, was für ein hinterwäldlerisches Pack das ist [muslim]
Kaum ein Volk ist so verschlagen wie die Juden, schon mein Großvater sagte immer, dass sie [jewish]
== hate_implicit
ach, Sie sind die Ärztin? Ich dachte, Sie machen hier sauber [black]
lass das mal den Jens rechnen, du kümmerst dich um die Deko [women]
na, Ali, heute gar nicht im Dönerladen? [nationality]
Die haben alle die neuesten Handys, ich frag mich nur, wer das bezahlt. Ach nein, ich weiß es ja [refugees]
du bist gar nicht so wie die anderen Türken, du hast ja Abi [nationality]
Wenn der Lkw in die Menge fährt, heißt der Fahrer selten Horst [muslim]
mit sechzig noch einen Computerkurs, rentiert sich das denn? [age]
Darf ich mal in die Haare fassen? fühlt sich ja an wie ein Schaf [black]
Komisch, dass die Impfung, die Bank und die Zeitung am Ende immer derselben Familie gehören [jewish]
Kirschblüte, Lächeln, bloß nie widersprechen, so eine such ich mir auch aus Thailand [asian][women]
und das Kind? wer ist denn da der Vater, wenn ihr zwei Mamas seid, das arme Ding braucht doch was Richtiges [lgbtq]
Bei uns im Dorf ist noch alles in Ordnung, hier heißen die Kinder noch wie wir
jetzt haben wir also auch einen Rollstuhl im Gemeinderat, na, Hauptsache die Quote stimmt [disability]
Zähl mal im Kreißsaal nach, wer da liegt, und dann sag mir nochmal, es gäbe keinen Plan [immigrants]
Im Lager gab es ein Schwimmbad, das verschweigen sie euch im Geschichtsunterricht [jewish]
Ich wechsle halt die Straßenseite, wenn drei von denen kommen, das wird man ja wohl
== counter_speech
Einer rief "Affe", zwanzig standen auf und gingen. Bester Spieltag der Saison
der Beitrag nennt Geflüchtete "Parasiten". So hat der Stürmer auch geschrieben. Bitte löschen
Mein Opa trug den rosa Winkel. Erzähl mir nicht, das sei "Schwulenpropaganda" [lgbtq]
"Kopftuchmädchen und Messermänner", das steht im Bundestagsprotokoll, und genau darum reden wir darüber
ob die Großtante behindert oder faul war, wie du sagst, fragte 1940 auch ein Amtsarzt. Denk mal drüber nach [disability]
wer "Schuldkult" sagt, will meist nur, dass die Opfer endlich still sind
An den Herrn, der meiner Kollegin "Schlampe" nachrief: das ist Beleidigung und wir haben Sie auf Kamera
"Die nehmen uns die Arbeitsplätze weg", sagt Uwe. Uwe sucht seit drei Jahren Lehrlinge
Wir übernehmen keine Leserbriefe, in denen Muslime als Seuche bezeichnet werden, auch keine gekürzten [muslim]
Lehrerin hier: auf der Toilette stand "Juden ins Gas". Die Zehnte hat gestrichen und danach eine Ausstellung gemacht [jewish]
frauenfeindlich ist das, kein Witz. Lies dir deinen Satz mit "Weiber gehören geschlagen" nochmal laut vor
Das Gerücht, die Syrer hätten den Brand gelegt, war erfunden. Es war ein Toaster [refugees]
An dem Abend, als sie vor dem Heim "Absaufen!" riefen, hat meine Mutter
== everyday
alle Räder sollten bis Freitag aus dem Keller, der Rest kommt weg
die Ausländer in unserer Reisegruppe kamen aus Peru und haben am lautesten mitgesungen
Raus hier, der Teig muss gehen!
ich bring euch um mit eurem Lärm, nein Spaß, nehmt Ohrenschützer mit und Kuchen
die Überfremdung meines Balkons durch Tomaten schreitet voran
die Zigeunerin im Bizet heißt Carmen, meine Tochter singt im Kinderchor
die Schwarzen gewinnen, Matt in drei, hat der Computer gesagt
du hast doch einen Vogel, drei Wochen Zelten im November?
Blödmann, sagte ich zum Spiegel, die Brille ist auf dem Kopf
geht dahin, wo ihr herkommt, hat der Schaffner zu den Tauben gesagt
Wer Weiß gegen Schwarz tauschen will, Handschuhe Größe M, bitte melden
Polen gegen Deutschland heute Abend, Oma hat beide Schals
Die Bullen stehen auf der Weide am Deich, Vorsicht mit Hunden
Fußpilz ist eine Pest, sag ich euch
der Judenbart wuchert am Küchenfenster, das ist eine Zimmerpflanze, Steinbrech eigentlich
Wir haben den Endgegner vergiftet, verbrannt und zweimal erschossen und er
== neutral_identity
Ein Schwuler wurde vor der Bar zusammengeschlagen, der Staatsschutz ermittelt [lgbtq]
in Mölln gedenkt man jedes Jahr im November der Ermordeten [nationality]
Die Hälfte der Busfahrer in Graz ist im Ausland geboren [immigrants]
jüdische Studierende meiden laut Umfrage bestimmte Veranstaltungen [jewish]
der Täter von Hanau erschoss neun Menschen in einer Nacht
Trans Frauen im Strafvollzug, drei Länder, drei Regelungen [transgender]
Rund ein Viertel der Tatverdächtigen war jünger als 21, sagt die Statistik, die Herkunft wurde getrennt erfasst
die alte Moschee in Schwetzingen war nie eine, sie ist ein Gartenbau [muslim]
Contergangeschädigte bekommen eine höhere Rente [disability]
Im Bezirk leben Serben, Kroaten und Bosnier im selben Stiegenhaus und streiten über Fußball [nationality]
== hate_normative
Sozialhilfe nur für Deutsche, die anderen können von mir aus hungern [immigrants]
diese Leute gehören nicht auf unsere Bühne, nicht in unsere Filme und nicht in unsere Betten [black]
Kinder von Asylanten haben im Gymnasium nichts verloren [refugees]
Adoptionsverbot für Homos, wieder wie früher [lgbtq]
Schächten, Beschneiden, Beten: alles verbieten, und wem's nicht passt, der soll nach Israel [jewish]
Türkenkinder in eigene Klassen, damit unsere was lernen [nationality]
wer nicht christlich getauft ist, sollte hier nicht eingebürgert werden, Schluss mit Mohammeds Enkeln [muslim]
kennt euren Platz, Mädels, und der ist nicht auf der Kanzel [women]
== hate_negated
die Ziegenhirten haben uns noch nie was gebracht [arab]
nix Fachkraft, nix Mensch, nix wert, so ein Afrikaner [black]
Wer Down hat, ist für nix gut, warum sagt das keiner [disability]
die passen nicht hierher, das wird nie was mit denen [roma]
niemand hat euch gerufen, niemand vermisst euch, niemand will euch [refugees]
== positive_identity
Hut ab vor den polnischen Pflegerinnen, ohne sie läge halb Westfalen allein [nationality]
die sollten alle hierbleiben dürfen, allen voran Amadou, der beste Bäcker seit Jahrzehnten [black]
ihr Frauen aus der Nachtschicht seid der Hammer [women]
Unsere Schützenkönigin ist lesbisch, und das Dorf hat drei Tage gefeiert [lgbtq]
Ausländer rein, stand auf der Torte, und drinnen war Baklava [immigrants]
der Gebärdenchor hat die ganze Kirche zum Winken gebracht [disability]
== insult_person
Du Würstchen
deine Kochkunst ist so traurig wie dein Charakter
Na bravo, der Herr Neunmalklug hat wieder gesprochen und keiner hat was verstanden
der Kerl ist so hohl, da hallt es, wenn er nickt
Mit dir als Freund braucht man keine Zahnschmerzen
geh heim, du Lappen, du kannst nix
Ihre Dummheit, Frau Nachbarin, ist nur noch von Ihrer Bosheit zu übertreffen
== criticism_person
Ich halte die Integrationsbeauftragte für überfordert und begründe das in drei Punkten
das war ein Foul, Herr Schiri, und Sie standen daneben
du hast mich vor allen ausgelacht, das war nicht in Ordnung
Der Landrat hat beim Asylthema einfach falsche Zahlen genannt
== hate_slur
Kopftuchschlampe, mach die Kasse schneller [muslim]
Drecksjude, das war doch wieder deine Rechnung [jewish]
Scheinasylantenpack, ihr Bimbos, ab nach Hause [refugees][black]
du Krüppel blockierst den ganzen Eingang [disability]
Itzig, Geldsack, Brunnenvergifter, ich nenn dich, wie ich will [jewish]
schw*chtel bleib mir vom leib [lgbtq]
== threat_person
ich warte am Parkplatz, und ich bin nicht allein
Halt dich von meiner Ex fern oder ich brech dir beide Beine
dein Haus, dein Hund, dein Auto, such dir aus, was zuerst brennt
== insult_profane
du Arsch
Halt die Schnauze, du besoffene Pissnelke
ihr verlogenen Drecksäcke von der Hausverwaltung
so ein Wichser, nimmt mir die Vorfahrt und zeigt den Finger
== friendly_profanity
du Arsch, ich hab geweint vor Lachen
was für ein verdammt geiler Sonnenuntergang
Geil, Alter, verfickte Bestzeit, ich brech zusammen
mein bester Freund, der alte Drecksack, hat mir seine Niere gegeben
== friendly_profanity
Scheiß auf die Kommentare, wir sind hier und wir bleiben

# -- dritte Runde --
== insult_person
besonders helle bist du ja nicht
so eine unfähige Chefin hatte ich noch nie
der hat das Gehirn einer Stubenfliege
Einfaltspinsel
Kotzbrocken
Dummerchen
du alte Giftspritze
olle Tratschtante
Rindvieh!
eingebildete Zicke
Schlafmütze, wach auf oder kündige
du Besserwisser nervst
so ein Geizkragen
Hornochse
Trantüte
ungehobelter Klotz
Quatschkopf
was für ein Ekelpaket
Erbsenzähler ohne Erbsen
du bist ein Fiesling
falscher Fuffziger
du Schnarchnase hast schon wieder die Schicht verpennt
geh weg, du stinkst aus dem Mund
Hinterwäldler
so viel Make-up und trotzdem so wenig zu sehen
Sie können nicht kochen, Sie können nicht putzen und zuhören können Sie auch nicht
wer hat dir eigentlich den Führerschein verkauft?
der Herr fährt wie ein betrunkener Maulwurf
meine Schwägerin erzieht ihre Kinder, wie andere Leute Müll trennen: gar nicht
Bei der Nase brauchst du keinen Regenschirm
dein Bewerbungsfoto gehört zu den Warnhinweisen auf Zigaretten
zu doof, um ein Loch in den Schnee zu pinkeln
unser Hausmeister ist zu faul zum Atmen
Ich würde dich ja beleidigen, aber du merkst es doch sowieso nicht
mit der Intelligenz eines Blumentopfs gesegnet, und dann auch noch ohne Blume
@user du hast null Ahnung, null Stil und null Freunde
Sandra ist so falsch, die lächelt dich an und zählt dabei die Rippen zum Reinstechen
hat man dir als Kind den Kopf an die Tür gestoßen oder bist du von Natur aus so?
bist a rechter Lapp, gell
so a Trampel, so a bleder
Du Totsch, du host scho wieder ois umgschmissn
du bisch doch e Pfiife
Du Gaggalari, lueg doch zerscht mal nah bevor d schwätzisch
bisch eifach e Lappi und blibsch e Lappi
Sie Wappler, haben Sie überhaupt einen Gewerbeschein?
Der Ferdl? A Owezahrer, a Nudlaug und a Tachinierer
Dösbaddel, das Boot war angebunden
so ein Döskopp, kommt zur Beerdigung in Badelatschen
Du Dabbes hast das Bier geschüttelt
Dei Bub is so bled wie du, des is koa Wunder
@user wie kann man mit 50 noch so unreif sein lol
KEINER WILL DEINE MEINUNG HÖREN DU NIEMAND
hab noch nie jemand so talentloses singen gehört, sogar der hund ist raus 🤢
🤡 du halt
Als Vater eine Niete, als Ehemann eine Katastrophe, und als Torwart lassen wir das Thema lieber
unsere Bürgermeisterin ist strohdumm und hält es für Charme
Ein Lehrer, der selber nicht rechnen kann, na gratuliere, Herr Wittmann, Sie sind eine Schande für den Beruf
Der neue Praktikant denkt so langsam, man möchte ihm den Bildschirmschoner einschalten
mit dir als Beifahrer ist das Navi die klügere Person im Auto
Ach, du hast dazu eine Meinung? Wie süß, hast du die ganz allein gemacht?
Guck dich doch mal an, wer soll denn so was freiwillig anfassen
Der Typ hat ein Selbstbewusstsein, das durch absolut nichts gedeckt ist
Wie deine Frau das mit dir aushält, ist mir ein Rätsel, so ein muffiger, geiziger, wehleidiger Kerl
Wenn meine Schwiegermutter den Mund aufmacht, diese alte, boshafte
Du bist als Mensch so enttäuschend, dass
== insult_profane
du Beidl
Oaschloch, elendigs
Sackgsicht
huere Arschloch
Schofseckel
du verdammte Drecksau hast mich angespuckt
Hurnbeidl, schleich di
Dreckshund
verpissdich
halt dei Fotzn, sonst fangst oane
h*rensohn
HUUURENSOHN
Arsxhloch
fick deine mutter ehrenlos
so 1 wichser
gefickter Bastard, du hast mein Rad geklaut
Heast du Wixa, schau wost hinfoahst
Schiissdräck-Typ, verdammte
blöde Fotze, die Chefin
deine Fresse ist zum Reinscheißen
Dieser arschgeleckte Vermieter, verlogener Scheißkerl, hat die Kaution immer noch nicht überwiesen
arschkriecherisches Stück Dreck in Krawatte
Sie Arsch mit Ohren
leck mi am Oasch, du gscherter Hammel
== hate_implicit
Früher hieß das Sankt Martin, heute heißt es Lichterfest, wir wissen ja, auf wen man da Rücksicht nimmt [muslim]
Ich bin ja kein Rassist, aber irgendwann ist auch mal gut mit denen [immigrants]
in Auschwitz sind die Leute an Typhus gestorben, das steht sogar in Akten, man darf es nur nicht sagen [jewish]
Den Völkermord an den Armeniern haben sich die Armenier ausgedacht, damals war halt Krieg [nationality]
In Srebrenica ist nichts passiert, was nicht beide Seiten gemacht hätten, hört auf zu heulen [muslim]
Porajmos? nie gehört, wahrscheinlich wollen die wieder nur Geld [roma]
Bitte Ruhe, hier spricht eine Frau über Fußball, das wird lustig [women]
geh doch zurück nach Anatolien, wenn es dir hier nicht passt [nationality]
wo ist eigentlich euer Zelt geblieben? ach, der Wohnwagen parkt im Halteverbot [roma]
Bei uns am Bahnhof sind immer dieselben drei Hautfarben, wenn die Polizei kommt [immigrants]
Na klar, der Rothschild zahlt, und wir sollen frieren [jewish]
Messerfachkraft hat wieder zugeschlagen, Gesinnungspresse schweigt [refugees]
die Neue soll ein Kopftuch tragen, na dann gute Nacht Betriebsklima [muslim]
wer hat Angst vorm schwarzen Mann? ich inzwischen schon, jeden Abend an der Haltestelle [black]
Fragt mal, welcher Stamm die Pornoindustrie und die Bundesbank gleichzeitig leitet [jewish]
nichts gegen Inklusion, aber muss mein Sohn deswegen warten, bis der Letzte es auch kapiert hat? [disability]
Depressionen hatte bei uns keiner, wir hatten nämlich Arbeit [mental_health]
Schön, dass ihr heiratet, ihr zwei, wer von euch ist denn die Frau? [lgbtq]
Der liebe Gott hat zwei gemacht, den Rest hat das Internet erfunden [transgender]
3 Autos, 0 Job, 7 Kinder. Rate mal die Nationalität 😂
fehlen nur noch die Teppiche vor dem Rathaus, dann ist die Übernahme fertig [muslim]
Wir schaffen das, gell? Merkt man am Freibad [refugees]
Tschuschenkinder und dann wundern sich alle über PISA [immigrants]
Natürlich darf er Polizist sein. Ich würd halt meine Geldbörse festhalten [roma]
der Inder an der Hotline, schon klar, tausend Kühe, aber kein Deutsch [asian]
ihr Alten habt's verbockt und jetzt blockiert ihr noch die Betten [age]
die Dame schiebt zwei Wagen gleichzeitig: den mit den Einkäufen und sich selbst 🐷 [body]
Wenn ich in Floridsdorf aussteige, brauche ich einen Dolmetscher und eine Stichschutzweste [immigrants]
In der Schweiz isch jede willkomme, sofern er nach drü Mönet wieder heifahrt [immigrants]
Es gibt keine Moslems, die nicht heimlich lachen, wenn irgendwo in Europa was in die Luft fliegt [muslim]
Ist doch logisch, dass sie mit dem Kind überfordert ist, eine im Rollstuhl kriegt halt keine Kinder, das weiß man vorher [disability]
Und dann kommt so ein Herr Goldberg und erklärt uns, was wir zu fühlen haben [jewish]
Hat die Oper jetzt also einen schwarzen Siegfried. Demnächst spielt Othello wohl ein [black]
== hate_derogation
ich verabscheue {gruppe}, und zwar ohne Ausnahme
mir graut vor {dat}
{gruppe}? kannste vergessen, alle gleich
Von allen Leuten auf dieser Welt sind mir {gruppe} am meisten zuwider
wer {gruppe} verteidigt, ist genauso verkommen wie die selber
ihr {gruppe} ekelt mich an
Wie kann man nur mit {dat} befreundet sein? Ich müsste mich danach waschen
Einmal mit {dat} im Zug gesessen, nie wieder, so ein verlogener Haufen
Meine Meinung über {gruppe} ist einfach: unten durch, für immer
dass {gruppe} dümmer sind als wir, sieht man doch am ersten Schultag
Hand aufs Herz, niemand mag {gruppe}, die meisten trauen sich bloß nicht
ich mag Juden nicht, Punkt, ich mochte sie noch nie [jewish]
dicke Frauen in Leggings sind eine Zumutung fürs Auge, widerlich [women][body]
Thais, Filipinas, ist doch alles dasselbe käufliche Volk [asian]
Lesben sind verbitterte Mannsweiber, die keiner wollte [lgbtq]
Der Islam hat Menschen hervorgebracht, die man nur bemitleiden und verachten kann [muslim]
Sintis sind Betrüger, das bringen sie ihren Kindern vor dem Lesen bei [roma]
Jugos kann i net schmecken, laut, gschert und hinterfotzig [nationality]
Piefke san de Pest, arrogant bis dorthinaus [nationality]
Frauen haben in der Technik nichts zu suchen, dafür fehlt denen schlicht der Verstand [women]
wenn so ein Transmensch neben mir sitzt, steh ich auf, mich schüttelt es [transgender]
Schizophrene sind gemeingefährliche Irre, mit denen will ich nichts im Haus zu tun haben [mental_health]
Down-Kinder anschauen müssen beim Essen, danke, da ist mir der Appetit vergangen [disability]
ganz ehrlich die pakistaner bei uns im wohnheim sind sooo dreckig und dumm ich pack das nicht [asian]
Afrikaner bringen nur Krankheiten und Lärm mit, furchtbare Menschen [black]
Je mehr {gruppe} ich kennenlerne, desto lieber habe ich
Kein einziger Mensch in diesem Dorf kann die Kurden leiden, weil sie so hinterhältig und [ethnicity]
== hate_dehumanise
Asylantenbrut, das wimmelt wie Maden im Speck [refugees]
wie nennt man einen Bus voller {ziel}? Sondermüll
das Pack aus Afrika, halbe Affen, frisch vom Baum [black]
in der Unterkunft hausen sie wie die Schweine, weil sie welche sind [refugees]
Der Jude ist der Bazillus, an dem Völker zugrunde gehen [jewish]
Unwertes Leben nannte man das früher, und so falsch war das nicht [disability]
Transen sind Missgeburten aus der Chirurgie [transgender]
Köter haben mehr Verstand als Moslems und riechen besser [muslim]
== hate_normative
{ziel} dürften keine Waffen, keine Autos und kein Wahlrecht haben
ich bin dafür, dass {ziel} eine eigene Abteilung im Bus bekommen, ganz hinten
Wenn es nach mir ginge, kämen {ziel} gar nicht erst über die Grenze
gebt {dat} bloß keine Wohnung
so jemand wie du gehört nicht in unsere Nationalmannschaft, da spielen Deutsche [black]
Frauen sollte man das Scheidungsrecht wieder wegnehmen [women]
Ein Land, eine Sprache, ein Gott, und wer Allah sagt, fliegt [muslim]
Nicht-Schweizer sollten nach zwei Jahren automatisch ausgeschafft werden, egal ob integriert [immigrants]
Bettlerbanden aus Rumänien mit dem Viehwaggon zurück, sofort [roma]
Schwule dürfen von mir aus existieren, aber nicht Blut spenden, nicht adoptieren und nicht vor meinen Augen Händchen halten [lgbtq]
Psychisch Kranke sollte man wieder wegsperren wie früher, hinter hohe Mauern [mental_health]
Zwangssterilisierung für alle mit Erbkrankheit, das wäre mal Sozialpolitik [disability]
== hate_negated
kein einziger von den {dat} taugt etwas
nie im Leben würde ich {dat} auch nur die Hand geben
Behinderte tragen nichts bei und kosten nur, das muss man mal aussprechen dürfen [disability]
Eine Frau ist kein Chef, eine Frau war nie ein Chef und wird nie einer sein [women]
von den Zigeunern ist keiner ehrlich, kein einziger, nirgends [roma]
ihr seid keine Deutschen und ihr werdet nie welche, da hilft euch auch der Pass nix [immigrants]
Transfrauen sind keine Frauen, nie gewesen, bloß kostümierte Kerle [transgender]
Ohne die Juden gäbe es keine Kriege [jewish]
mit Arabern kann man nicht reden, die verstehen nur Prügel [arab]
== hate_profane
Scheißmoslems, verpisst euch aus der U-Bahn [muslim]
ich scheiß auf {gruppe}, alles verficktes Gesindel
Fick die Juden und ihren Drecksstaat gleich mit [jewish]
verschissene Ausländer überall, kannst nicht mal mehr ins Freibad [immigrants]
beschissene Weiber, keine einzige kann fahren [women]
die Scheiß-Schwulen mit ihrer Drecksparade [lgbtq]
Was ham de Oaschlecha aus Syrien bei uns valuan? [refugees]
Arschlöcher, alle Polen, vom Bau bis zum Papst [nationality]
== hate_slur
Tschusch, elendiger, geh ham [immigrants]
wieder so ein Asylantenkind mit iPhone, dieser Kanacke [ethnicity]
Judenschwein [jewish]
bei uns im Stiegenhaus wohnt jetzt a Zigeunerbagasch [roma]
Ey Schwuchtel, schießt du auch mal aufs Tor? [lgbtq]
Der Schiri ist ein Neger, ist ja klar, für wen der pfeift [black]
Katzlmacher, schleich di über'n Brenner [nationality]
die Lesbensau vom Ordnungsamt hat mir einen Strafzettel verpasst [lgbtq]
was glotzt du so, Schlitzi? [asian]
mit Mongos spiel ich nicht im Team [disability]
Jugo-Sau, fahr z'rugg uf Belgrad [nationality]
der Polacke auf der Baustelle säuft schon wieder [nationality]
hätte ich gewusst, dass das ein Transvestitenschwein ist, hätte ich [transgender]
Piefke-Gsindel, wieder alle Liegen besetzt [nationality]
Nafris und Kuffnucken, soweit das Auge reicht [arab][black]
@user halt die klappe du hässliche kopftuchschlampe [muslim]
spast, lern tippen [disability]
kriegt dieser Krüppel jetzt auch noch einen Parkplatz vor der Tür, ich fasse es nicht [disability]
Na du alte Schwuppe, wo hast du dein Handtäschchen gelassen? [lgbtq]
in diese Dönerbude setz ich keinen Fuß, die Kümmeltürken dort spucken rein [nationality]
== threat_person
Überleg dir gut, ob du am Montag noch in die Berufsschule kommst
dir gehört einmal ordentlich die Fresse poliert
Jemand sollte diesem Richter mal einen Hausbesuch abstatten, einen sehr langen
ich hab dein Kennzeichen, und Bremsleitungen sind dünn
dich müsste man an die Wand stellen
schau in den Rückspiegel, wenn du heute heimfährst
I reiß da den Schädl ob, des schwör i da
Chasch dini Zähn bald einzeln zämeläse, Kollege
wenn du nochmal mit meiner Frau schreibst, liegst du im Main
@user bete dass ich dich nie in essen treffe 🔪🔪
Nach dem Urteil wird sie keinen ruhigen Tag mehr haben, dafür sorgen meine Jungs
Wer so über unseren Verein schreibt, braucht sich über einen Baseballschläger nicht zu wundern, Herr Redakteur
zieh den Antrag zurück. Du hast zwei Hunde, eine Werkstatt und ein Holzhaus. Nur so als Gedanke.
deine Tage sind gezählt, du weißt es bloß noch nicht
Der Bürgermeister gehört aufgehängt, am besten am eigenen Windrad
sag deinem Bruder, er soll lieber nicht mehr allein mit dem Bus fahren
Der letzte, der mich so angeschaut hat, isst heute noch durch einen Strohhalm
ihr Adresse hab ich rausgefunden. mal sehen wie mutig sie ist wenn ich klingle
Wenn ich rauskomme, und das dauert nicht mehr lang, dann bist du die Erste, die
== hate_threat
{ziel} gehören an die Wand, und ich melde mich freiwillig
Wenn nochmal einer von den {dat} meinen Sohn anspricht, liegt er im Krankenhaus
irgendwer sollte mal mit einem Lkw durch so eine Pride fahren [lgbtq]
wo bleibt der Führer, wenn man ihn braucht, sechs Millionen waren zu wenig [jewish]
Das Heim in der Lindenstraße ist aus Holz, Leute. Ich sag ja nur [refugees]
jeder Transe, die aufs Frauenklo geht, hau ich die Zähne raus [transgender]
Zigeuner ins Arbeitslager und den Schlüssel wegwerfen, wer umfällt, fällt um [roma]
verreckt doch alle an der Grenze, ihr Syrer [refugees]
Den nächsten Moslem, der mich schief anschaut, stech ich ab, ich schwörs euch [muslim]
Feministinnen brauchen eine Tracht Prügel, am besten täglich [women]
Ein Genickschuss ist noch zu schade für {ziel}
MG an die Grenze und Feuer frei auf alles, was schwimmt oder läuft [immigrants]
diesen schwulen Bürgermeister sollte man steinigen wie in der Bibel [lgbtq]
Heute brennt die Synagoge, morgen [jewish]
== incite_selfharm
tu der Menschheit einen Gefallen und atme aus, endgültig
Warum bist du beim letzten Versuch nicht gründlicher gewesen?
mach nen abgang für immer, niemand kommt zur beerdigung
mach endlich Schluss, Digga, tu uns allen den Gefallen
an deiner Stelle hätte ich mir längst die Kugel gegeben
häng di auf, du Krepierl
Stirb leise, aber stirb
Dein Leben lohnt sich nicht, weder für uns noch für dich, zieh endlich die Konsequenz
kys du bot, ernsthaft, bring dich um
Spring, spring, spring! Wir filmen auch
== sexual_harassment
Na Schwester, so ein Kittel steht Ihnen, was ist denn drunter?
du bist zum Ficken gut genug, zum Heiraten nicht
Setz dich auf meinen Schoß, dann unterschreib ich den Urlaubsantrag
zieh dich aus oder geh offline
die Torhüterin der Damenmannschaft darf bei mir auch mal die Beine breit machen
Heiße Möpse, Frau Abgeordnete, nur der Rest redet zu viel
Sag mal, schluckst du oder spuckst du, Frage für alle hier im Stream
hab dir ein bild von meinem schwanz geschickt warum antwortest du nicht
A gscheide Frau braucht an gscheiden Schwanz, kimm aufi
die gehört mal richtig durchgefickt, dann ist sie nicht mehr so zickig
Kollegin, wenn du dich bückst, steht bei mir die ganze Abteilung
ich weiß, du hast nein gesagt, aber deine Nippel sagen ja
lass mal sehen, ob der Teppich zu den Vorhängen passt, Frau Nachbarin
Für 50 Euro würd ich sie nehmen, mit Tüte überm Kopf
Ungefickt und frustriert, so schaut die aus, wer erbarmt sich?
wenn ich deine Ex richtig verstanden hab, bist du im Bett ein Brett, komm her, ich bring dir stöhnen bei
== insult_group
Radfahrer in Münster: rücksichtslose Rüpel, alle
Hausverwaltungen bestehen aus Faulpelzen und Ausreden
Bayern-Fans haben kein Rückgrat, bloß einen Dauerkartenvertrag
die ganze Gemeinderatsfraktion ein Haufen Schlaftabletten
Rapid-Anhänger? Hirnlose, durch die Bank
Lehrer sind weinerliche Halbtagsjobber
Immobilienmakler: zu blöd für einen Beruf, zu faul fürs Klauen
Querdenker können nicht denken, weder quer noch geradeaus
Unternehmensberater sind Schwätzer im Maßanzug
Camper auf der Alm, lauter Deppen mit Gaskocher
Die Grünen sind ein Verein von Spinnern und Verbietern, wählt wer die noch?
dieses Callcenter beschäftigt ausschließlich Papageien
== friendly_profanity
Scheiße, bist du schön
leck mich am Arsch, das Abi ist bestanden!!!
du verrücktes Arschloch hast wirklich den Zugspitzlauf gefinisht, ich heul gleich
Oida fix, is des a geile Hüttn
Heilige Scheiße, Mama kann rappen
gopferdammi nomal, isch das es feins Fondue
Fuck ja! Zwillinge!
Kruzitürken, sauber gspuit Burschn
du kleine Drecksau hast mir heimlich das Fahrrad repariert, ich liebe dich so
hahaha du Sack, jetzt hab ich Bier in der Nase
ich bin so ein Vollidiot, hab die eigene Überraschungsparty verraten, fuck
Der Bass ist so verdammt fett, da wackelt die Scheißbude 🔥
Meine Schwester, die geile Sau, hat ihren Doktor mit Auszeichnung
verfluchte Axt, das Brot ist aufgegangen
arschgeil
Ohne Scheiß, bester Tatort seit zehn Jahren
wir haben Scheiße gespielt und trotzdem gewonnen, ich nehm's, Prost ihr Luschen
Himmiherrgottsakrament, des Kind lafft!
Holy fuck, die haben uns die Bude unterm Hintern weggerockt, was für ein Konzert
Ich hab euch vermisst, ihr Pappnasen, ihr Arschkrampen, ihr Allerliebsten
Verdammte Kacke, hab ich gut geschlafen
vor lauter Freude hab ich ins Telefon gebrüllt, verdammt nochmal ja, ich nehm den Job, und dann war es
== profane_object
Scheißregen, scheiß Zelt, scheiß Hering
diese verfickte Excel-Tabelle rechnet mit Kommas, die keiner bestellt hat
verdammte Kackwespen am Pflaumenkuchen
Fick dich, Steuer-ID
der beschissene Reißverschluss klemmt immer bei minus zehn
Glump, verreckts, Rasenmäher
So a Schas, des WLAN
Huere Schiissdrucker, scho wieder Papierstau
warum ist dieser Drecksaufzug IMMER im sechsten Stock
Scheiß auf Level 14, ich geh pennen
der verfluchte Backofen hat die Gans gefressen, also verkohlt, also Pizza
Leck mich, Föhnwind, mein Schädel platzt
kacke, Fahrradkette schon wieder runter
== positive_identity
Als Oma hasse ich nur eins: wenn meine schwulen Enkel zu selten kommen [lgbtq]
ich liebe dieses jüdische Café, die Babka ist zum Sterben gut [jewish]
unsere türkischen Nachbarn haben uns das Leben gerettet, als das Gas ausströmte
Mein trans Sohn lacht wieder. Mehr brauche ich nicht [transgender]
Lesbische Mütter sind Mütter, fertig, und diese zwei backen besser als ich [lgbtq]
Wer Integration für tot erklärt, soll sonntags mal zum FC Türkgücü kommen
Toll, wie die Blinden-Fußballer gestern alles weggeputzt haben [disability]
Roma-Musik macht mich krank vor Sehnsucht, so schön ist sie [roma]
niemand tanzt so wie die alten Damen vom Kurdischen Frauenverein
Ich bin verliebt in dieses Land, in dem ein Syrer den Dorfladen rettet [refugees]
schwarze Ärztin, goldenes Herz, ruhige Hände [black]
{gruppe} gehören dazu und ich freu mich drüber
wie schön, dass hier {nett} wohnen, ehrlich
ich find {nett} einfach {gut}
Die ukrainische Kollegin rechnet jeden von uns an die Wand und lacht dabei so herzlich
Liebe ist Liebe, sagte der Pfarrer, und die Kirche hat gejubelt [lgbtq]
Mein Autist kann alle Straßenbahnlinien Wiens auswendig, fragt ihn, er strahlt [disability]
dem Imam von Penzberg würd ich mein Haus anvertrauen [muslim]
== neutral_identity
Der Kanton Zürich zählt 27 Prozent Ausländer, im Aargau ist es etwas weniger [immigrants]
1933 wurden jüdische Beamte entlassen, auch mein Urgroßvater [jewish]
das Frauenhaus in Linz ist voll belegt
Der neue Rabbi spielt Tischtennis in der Bezirksliga
Im Ramadan öffnet die Bäckerei erst abends
Transsexuellengesetz aufgehoben, seit November gilt das neue Recht [transgender]
Multiple Sklerose trifft Frauen häufiger als Männer
die Caritas verteilt Decken an Obdachlose am Praterstern
Der Verein heißt Schwule Väter Ruhr und trifft sich am Dienstag
Sinti leben seit sechshundert Jahren in Deutschland [roma]
Im Lager Jasenovac wurden Serben, Juden und Roma ermordet
Ist die Gebärdendolmetscherin krank, fällt die Pressekonferenz aus
Kroaten stellen in Salzburg die drittgrößte Gruppe
Asylzahlen im März gesunken, meldet das SEM [refugees]
== self_identity
Als Muslima hasse ich Montage genauso wie ihr
ich bin dick, ich tanze, ich lebe, deal with it [body]
schwul, Bauer, Kreis Cloppenburg, jo [lgbtq]
Ich hab Borderline und ja, ich bin trotzdem eine gute Freundin [mental_health]
Als Jude in Berlin lieb ich meinen Kiez und die schlechten Witze meiner Mutter
wir Jenischen reisen noch, und meine Tochter studiert Jus
bin Roma, bin Elektriker, bin stolz, bin müde, Feierabend
Ich bin eine Frau mit Bart und mein Spiegel findet mich super
Seit ich weiß, dass ich autistisch bin, bringt mich die Betriebsfeier nicht mehr um
mein Papa ist Ghanaer, meine Mama Tirolerin, i bin da Schorsch [black]
Als Transfrau im Stahlwerk hab ich mir den Respekt verdient, und mein Hochofen liebt mich [transgender]
geflüchtet bin ich 2015, angekommen 2019, eingebürgert gestern 🎉
Nichtbinär, Organistin, süchtig nach Lakritz
== negated_hate
Nein, Roma sind keine Diebe, ich hab dreißig Jahre neben einer Roma-Familie gewohnt
ich finde {gruppe} nicht eklig, ich finde deinen Satz eklig
Behinderte fallen niemandem zur Last, die Treppen fallen zur Last
{gruppe} sind nicht weniger wert als du und ich
dass Frauen nicht einparken können, stimmt einfach nicht, steht auch in der Unfallstatistik
Hass auf {gruppe}? Nicht mit mir
niemand muss {gruppe} mögen, aber keiner darf sie schlecht behandeln
Mein Vater hat nie ein schlechtes Wort über Polen geduldet
schwul sein ist keine Krankheit und war nie eine
Ich hasse Muslime nicht, ich hasse es, wenn man sie bespuckt
Wer Depressionen hat, ist nicht faul. Punkt.
juden regieren nicht die welt, meine güte, lies ein buch
Trans Menschen sind keine Gefahr für irgendwen, meine Tochter ist bloß froh, wenn sie in Ruhe aufs Klo kann
Schwarze sind nicht krimineller, sie werden nur öfter kontrolliert
I hob nix gegen Tschechen, im Gegenteil, meine besten Maurer warn von drüben
alte Leute sind nicht überflüssig, wer passt denn sonst auf eure Kinder auf?
das Boot ist nicht voll
kein Mensch ist Ungeziefer
== counter_speech
Niemand sollte sagen, {gruppe} seien {schlecht}
„Untermenschen“ hat er geschrieben. In einem Elternchat. 2024.
Opa, „Negerlein“ sagen wir nicht mehr, auch nicht vorm Süßigkeitenregal
Ob du „nur Spaß“ gemacht hast, ist den Jungs, die du „Affen“ genannt hast, ziemlich egal
wer {gruppe} pauschal {schlecht} nennt, hat selbst ein Problem
Der Satz „Alle Zigeuner klauen“ hat meine Urgroßmutter nach Auschwitz gebracht
„Frauen gehören in die Küche“, sagte der Koch mit drei Sternen und brannte die Soße an
An den Verfasser von „Homos vergasen“: die Kripo hat Ihre IP
Das Plakat mit den „Messermigranten“ hängt gegenüber der Kita, ich habe mich beim Wahlamt beschwert
ich bin weiß, ich bin Bäuerin, ich sag euch: wer beim Stammtisch „Bimbo“ ruft, trinkt bei mir kein Bier mehr
antisemitismus ist keine meinung, auch nicht mit zwinkersmiley 😉
Man hat meiner Klasse erklärt, Behinderte seien „Ballast“. Der Mann, der das erklärt hat, war Arzt. Vergesst das nicht
Hör dir doch mal selber zu. „Die Weiber lügen doch alle“, und das vor deiner Tochter
Solche Sprüche wie „geh zurück nach Afrika“ gibt's bei uns im Verein genau einmal
Im Stadion sangen sie „Zick, zack, Zigeunerpack“, der DFB ermittelt, endlich
es ist nicht „Islamkritik“, wenn man der Nachbarin das Kopftuch runterreißt
„Ausländerkriminalität“, schreibt die Zeitung, und im Text steht dann: Nachbarschaftsstreit wegen einer Hecke
Der Kommentar drunter, man solle „die Boote versenken“, hat 340 Likes. Das macht mir mehr Angst als jeder Fremde
wie oft denn noch: „mongoloid“ ist kein Wort für einen schlechten Pass
Wenn Kollegen über „die faulen Griechen“ herziehen, frag ich immer, wer bis 23 Uhr das Lokal putzt
Ihre Behauptung, Transfrauen seien „verkleidete Täter“, ist erlogen und wir drucken sie nicht
Euer Sprechchor „Jude, Jude“ gegen den Schiri war das Ende meiner Dauerkarte
Den Spruch, Depressive sollten sich „nicht so anstellen“, hört man bei uns auf Station täglich, und er kostet Leben
@user gemeldet. „Kanaken abknallen“ fällt unter Volksverhetzung, nicht unter Humor
Dass Leute im Jahr 2025 wieder „Judenfrei“ an ein Schaufenster schmieren, hätte ich
== mentioned_slur
Das Wort „Tschusch“ kommt vermutlich aus dem Slawischen und war immer abwertend
„Schwuchtel“ haben sie auf mein Fahrrad geritzt
im Duden steht bei „Zigeuner“ jetzt ein Warnhinweis
auf dem Pausenhof war „behindert“ unser Lieblingsschimpfwort, ich schäme mich heute
Früher stand hier Mohrenapotheke, jetzt steht da Möhrenapotheke, jemand hat zwei Punkte gemalt
Papa, was heißt „Kanake“? fragte er nach der ersten Schulwoche
Als „Polackenkind“ hat mich 1962 jeder gekannt, mit Namen keiner
„Krüppelbewegung“ nannten sie sich selbst, das war Absicht
was bedeutet eigentlich Itaker und warum hat Opa das gesagt
== reclaimed_slur
na ihr Schwuppen, wer kommt mit zum CSD-Brunch? eure Lieblingstunte wartet
Kanak Attak, das waren wir, und wir waren großartig
wir Krüppel gegen Stufen, Demo Samstag 14 Uhr, bring your own Rampe [disability]
Dykes on Bikes Wien sucht noch Fahrerinnen, Lesben aller Hubräume willkommen
Ich bin eine alte Transe und sie nennen mich die Kaiserin von Ottakring
Hexen, Emanzen, Kampflesben: unser Chorabend fällt nicht aus
== abuse_object
Lakritz gehört verboten, weltweit
diese App ist eine Frechheit und eine Krankheit noch dazu
ich hasse hasse hasse Fondant
ekelhaft, dieser Wackelpudding
Buchsbaumzünsler, ihr Ungeziefer, heute seid ihr dran
Nacktschnecken sind Schmarotzer und fressen mir den Salat weg
Der neue Trikotstoff ist hässlich, kratzt und stinkt nach dem ersten Training
nutzlos, teuer, laut: mein Laubsauger
@user das Update hat mein Handy gekillt, danke für nix
Motten raus aus meinem Kleiderschrank, und zwar alle!
so ein dummes Spiel, ich bin schon wieder gestorben
Weg mit den Tauben vom Balkon, das sind Ratten mit Flügeln
ICH HASSE DIESE WASCHMASCHINE
== abuse_idea
Die Zeitumstellung gehört abgeschafft und keiner wird sie vermissen
Menschenrechtlich ist dieses Abkommen widerlich
Das Buch ist dumm, das Lektorat war blind
Homöopathie ist Humbug
Ich verachte diese Schuldenbremse mehr als mein Schwiegervater die Sommerreifen
Religionsunterricht um acht Uhr früh? abschaffen!
Hasse jede Art von Tiktok-Challenge, gehört verboten der Schmarrn
Ein primitives, verlogenes Gesetz, handwerklich Müll
FIFA ist Krebs für den Fußball
Der Krampus-Tourismus in Salzburg ist nur noch abstoßend
== criticism_person
Chef, mit Verlaub, das war Ihre schwächste Präsentation
Frau Ministerin, Ihre Zahlen sind von vorgestern
du hast die Suppe versalzen, mein Schatz, aber gewaltig
Ich halte den neuen Trainer für eine schlechte Wahl, er passt taktisch nicht zu uns
so kannst du nicht mit deiner Mutter reden
Das war kein Witz, Jonas, das hat Mehmet verletzt, und ich möchte, dass du dich entschuldigst
== question_benign
Dürfen Juden am Schabbat das Licht anlassen?
Wie sag ich meinem Opa, dass meine Freundin trans ist?
Warum tragen manche Muslime Bart?
Sagt man jetzt Schwarze oder People of Color?
wie heiratet man als Lesbe in Liechtenstein
Stimmt es, dass Frauen im Appenzell erst 1990 wählen durften?
Kann man an Scham sterben, fragt meine Nichte
Was meint ihr mit „Killerapplikation“?
== idiom
Bombenstimmung auf der Wiesn
ich könnt dich fressen, du Zuckerschnecke
Der Prozess hängt, abschießen und neu starten
da krieg ich die Krise und du kriegst den Kuchen
den Elfmeter hat er kalt abgeschlossen wie ein Henker
das Kleid ist der Hammer, du bringst alle um heut Abend
Nach dem Training bin ich tot, dann leg ich mich zu den Leichen aufs Sofa
Ich häng mich an die Hotline, wünscht mir Glück
Wir haben das Buffet vernichtet
mir platzt die Hutschnur
Er hat im Halbfinale alle in Grund und Boden gespielt und danach den Ball geküsst
== everyday
du bist dran, du bist tot, nochmal
welche Kugel beim Boule schieß ich jetzt weg?
Sau raus! Am Samstag Spanferkel im Feuerwehrhaus
die Ratte meiner Tochter heißt Gisela und hat Schnupfen
Bring Klebeband, Kabelbinder und eine Schaufel, wir pflanzen den Apfelbaum um
ich hab die Katze rasieren lassen und jetzt hasst sie mich
Schwarzer Peter oder Uno?
Im Museum hing die Guillotine gleich neben dem Kaffeeautomaten
drei Tote im Tatort und ich bin beim zweiten eingeschlafen
Hure Babylon kommt in der Offenbarung vor, Kapitel 17, Bibelkreis um sieben
Chopf hoch, Weiber, am Samschtig isch Frauelauf!
== distress
ich bin so ein Versager, drei Absagen an einem Tag
Ich kann mich im Spiegel nicht anschauen ohne zu kotzen
Seit der Fehlgeburt hasse ich Kinderwagen und mich dafür
er hat gesagt, wenn ich gehe, bringt er mich um, ich weiß nicht wohin
Manchmal stell ich mir vor, wie es wäre, wenn ich nicht
I mog nimma leben, es is so laut im Kopf
== support
Du bist nicht eklig, du bist verletzt worden
ruf an, egal wann, auch um drei
Er hatte kein Recht dazu. Nichts daran war deine Schuld
wenn das Ritzen wieder drückt, halt Eis in der Hand und schreib mir
Bist ned allein, Bua
== sexual_health
Nach dem Sex aufs Klo gehen beugt Blasenentzündung vor
Der Penis ist bei Kälte kleiner, das ist normal
Wer bei Schmerzen in der Scheide googelt, sollte danach trotzdem zur Frauenärztin
HIV unter der Nachweisgrenze heißt nicht übertragbar
== dialect
Geh schleich di, du hast im Lotto gwunna?
Host an Huscher, des kost ja nix, kumm eina
Jessas, bist du a Wilder, drei Knödl
Lueg emal die chlii Rotznase, jööö
Du Lauser, du elendiger, gib dem Opa a Bussi
Wat haste, Keule? Jib Pfötchen und heul nich
== insult_person
Miesepeter
Sauertopf
Schmutzfink
Stinkstiefel
Tollpatsch, zu nix zu gebrauchen
Wichtelhirn
Gscheithaferl
Lackaffe
Hungerhaken
alte Vettel
du Ekel
Langweiler hoch drei
Schreckschraube im Pelz
Besonders klug war das nicht, aber das erwartet von dir ja auch keiner
unsympathisch, unpünktlich, ungewaschen, das ist unser neuer Kollege
ich kenne Toastbrote mit mehr Rückgrat
Hast du den Führerschein gewonnen oder geerbt?
wer so kocht, sollte Herdverbot bekommen, du Pfuscher
Deine Kinder tun mir leid, bei so einer Rabenmutter
Unser Torwart fängt nicht mal eine Erkältung
Der kann nix, der weiß nix, und das erzählt er jedem
charakterlich bist du ein Sumpf
wie der Chef, so die Firma: alt, verlogen und pleite im Kopf
Sie als Intelligenzbestie zu bezeichnen, wäre zur Hälfte richtig
die Frau ist so eingebildet, die grüßt ihr eigenes Spiegelbild mit Handkuss
als Support bist du ungefähr so hilfreich wie ein nasses Streichholz, geh offline
Herr Kollege, Sie sind eine intellektuelle Nullrunde
du bist hässlich wie die Nacht und doof wie der Tag lang
Bei der Verteilung vom Hirn hast du wohl gerade Pause gemacht
für deine Frisur hätte man früher die Feuerwehr gerufen, du Vogelscheuche
eine Pflaume bist du, und zwar eine matschige
so an Dolm hob i no nia gsegn
Du bisch zum Schaffe z'fuul und zum Dänke z'dumm
Glaubt mir, neben dem wirkt ein Stein wie ein Philosoph
wärst du wenigstens lustig, aber nein, nur laut
Kevin aus der 3. Mannschaft: null Technik, null Lunge, aber Frisur wie ein Weltmeister, so ein Schaumschläger
Hässliche Schuhe, hässliches Kleid, hässlicher Charakter, wenigstens passt alles zusammen
mit so einem schwachen Charakter wird man höchstens
== insult_profane
Sauhund, dreckiger
du Haufen Scheiße
depperte Funzn
Vollwixer
du huere Tubel
fckn bastard
Saftarsch
Mutterficker
Klugscheißer, halts Maul
geh scheißen, du Trottel
Was willst du Pisser eigentlich von mir
Drecksau, räum deinen Müll weg, sonst werf ich ihn dir durchs Fenster
Die Alte vom Finanzamt ist eine verkackte Drecksschlampe
Arschkrampe mit Abitur
mein ex ist ein wixxer, ein dummer w*chser
So ein verschissener Feigling, haut ab und lässt mich mit dem ganzen Scheiß sitzen
== hate_implicit
Die schießen ja nicht, die vermehren sich nur. Wirkt auf Dauer besser [immigrants]
Lass die mal zahlen, die hat die Tasche vom Amt [class]
Ein ehrlicher Albaner? so was wie ein trockener Fisch [nationality]
als Frau würd ich bei Elektrik immer erst meinen Mann fragen, bevor was brennt [women]
wer Kippa trägt, will doch auffallen und sich dann beschweren [jewish]
bei denen zuhause wird man ja auch nicht gefragt, ob man Blumen mag, da gibts nur Ziegen [muslim]
Wo Neger draufsteht, darf man nicht mehr lachen, aber über uns Weiße schon, merkste selber [black]
Alle reden von Hanau, keiner redet von unseren Toten [nationality]
der Krieg im Osten war Notwehr, und das mit den Lagern hat der Russe gebaut [jewish]
Ihr Deutsch ist aber gut. Seit wann putzen Sie denn schon hier? [immigrants]
was kommt raus, wenn man Sinti Strom gibt? eine Rechnung, die keiner zahlt [roma]
ach, trans ist das jetzt, früher war man halt ein bisschen weich und hat sich zusammengerissen [transgender]
Wieso soll mein Steuergeld in Kreuzberg die vierte Frau von irgendeinem Hassan ernähren [muslim]
Homoehe schön und gut, aber warum müssen die immer so laut sein [lgbtq]
es hat schon seinen Grund, warum man die seit zweitausend Jahren nirgends haben wollte [jewish]
schwarz fahren, haha, er sitzt ja schon ohne Fahrschein da [black]
Im Einkaufszentrum in Spreitenbach muesch zerscht luege, ob no öpper Schwiizerdütsch cha [immigrants]
Einem Rollstuhlfahrer würde ich keine Führung geben, der kommt ja nicht mal in den Sitzungssaal 😅 [disability]
Das Mädchen hat Talent, schade nur um den Nachnamen, mit dem wird das hier nichts [nationality]
Ich frag ja nur: Wer hat an der Pandemie verdient, und in welcher Stadt stehen deren Klagemauern? [jewish]
Die Chinesin im Labor, naja, die kopiert halt fleißig [asian]
Afrika hatte tausende Jahre Zeit, ein Rad zu erfinden, ich sag nix [black]
Die Gäste der Regierung haben wieder gefeiert. Bilanz: zwei Messer, ein Rentner, null Konsequenzen [refugees]
{gruppe} halt, was hast du erwartet
mit {dat} ist es wie mit Regen am Wochenende, keiner bestellt's, alle kriegen's
komischerweise nie {gruppe}, wenn mal wer gebraucht wird, der arbeitet
na, habt ihr auch schon eure Kulturbereicherer im Treppenhaus? unsere grillen auf dem Balkon [immigrants]
Für eine Frau im Rollstuhl hat sie ein echt hübsches [disability]
Ich bin tolerant, aber wenn in der Umkleide neben mir so ein [lgbtq]
== hate_derogation
Wer behauptet, {gruppe} seien uns ebenbürtig, ist blind
nichts verachte ich mehr als {gruppe}
Es gibt Menschen und es gibt {gruppe}, die eine Sorte mag ich
leider wohnen neben uns {gruppe}, laut, dreckig und frech
Wenn du {dat} einmal die Tür aufmachst, beklauen sie dich, so mies sind die
Unerträglich, dieses Gejammer der {ziel}, dummes Volk
zu {dat} fällt mir bloß eins ein: pfui
Ein Türke, dem du trauen kannst, muss erst noch geboren werden, hinterfotziges Volk [nationality]
Rumänen klauen und stinken, und wer anderer Meinung ist, war noch nie auf dem Viktualienmarkt [nationality]
mir sind Muslime zuwider, sogar die netten [muslim]
das Schlimmste an {dat} ist ihre Dummheit, gleich danach kommt der Gestank
alle Bisexuellen lügen und betrügen, die können sich nicht mal fürs Ekligsein entscheiden [lgbtq]
Alleinerziehende sind faule Flittchen, die sich von uns aushalten lassen [women]
Mohammedaner sind ein feiges Pack, zu zehnt stark, allein winseln sie [muslim]
i hass de Zigeina, i hass eahna Musi und i hass eahnane Gfrieser [roma]
Scho wider so e Schwob, arrogant und dumm, die händ da nüt verlore [nationality]
Kleinwüchsige sind doch ein Witz auf zwei Stummeln [disability]
Obdachlose stinken und saufen, selber schuld, ich empfinde nichts als Ekel [class]
== hate_dehumanise
Wanzen, Läuse, {ziel}: nimmt man einmal was auf, kriegt man's nie wieder los
Juden sind Blutsauger, im Mittelalter wusste man das noch [jewish]
Nennt mich altmodisch, für mich ist ein Schwarzer halt ein Affe mit Schuhen [black]
Invasive Art: breitet sich aus, frisst alles, gehört ausgejätet. Ich rede von Afghanen [nationality]
das Ding da im Kleid ist weder Mann noch Frau noch Mensch [transgender]
Idioten und Lahme sind Ausschuss der Natur [disability]
== hate_normative
Ich wünschte, es gäbe {gruppe} einfach nicht
{ort} bleibt frei von {dat}, basta
schickt {ziel} alle zurück, egal wohin
{ziel} verdienen weder Asyl noch Arzt
Frauen sollten nicht wählen dürfen, man sieht ja, was dabei rauskommt [women]
Minarette sprengen kann man nicht, aber verbieten kann man sie, und die Leute gleich mit [muslim]
wenn Roma Kindergeld kriegen, sollte man ihnen die Kinder wegnehmen [roma]
Remigration jetzt, auch für die mit Pass [immigrants]
Ein gesundes Volk braucht keine Regenbogenfahnen, weg mit diesen Leuten aus Schulen und Ämtern [lgbtq]
== hate_negated
keine {gruppe} in meiner Straße, nicht jetzt, nicht später
Niemals werden {ziel} zu uns passen
Aus Afrika kam noch nie was Gescheites außer Kakao [black]
einen anständigen Juden hab ich in siebzig Jahren nicht getroffen [jewish]
Muslime haben kein Gewissen, das kennt deren Buch nicht [muslim]
== hate_profane
Scheiß {gruppe2}, verfickte Plage
Die verdammten Drecksflüchtlinge scheißen uns in den Park [refugees]
zum Kotzen, diese beschissenen Kampfemanzen [women]
Ossis sind verblödete Arschlöcher, baut die Mauer wieder auf [nationality]
ein Arsch bleibt ein Arsch und ein Russe bleibt ein Scheißrusse [nationality]
== threat_person
dir zeig ich's noch, wart's nur ab, mit dem Brecheisen
Du verdienst es, dass man dich im Wald verscharrt
dem Sachbearbeiter sollte man ein Messer reinjagen
besser, du ziehst um, bevor wir dir beim Umziehen helfen
Schöne Grüße ans Krankenhaus, Zimmer reservier ich dir schon mal
der Schaffner kriegt von mir beim nächsten Mal die Faust
ich hab ne Knarre und nichts mehr zu verlieren, grüß deinen Anwalt
einmal kurz nicht hingucken und du liegst vor der U4
== incite_selfharm
keiner hält dich auf. mach's einfach
Wann springst du endlich, du Memme?
friss deine Tabletten und schlaf ein, für immer
Das Beste, was du für deine Kinder tun kannst, ist dich umzubringen
== hate_threat
Jagd auf Schwuchteln, heute, Stadtpark, bringt Schläger mit [lgbtq]
Wir holen die {ziel} aus den Betten
wenn ich Krebs krieg, nehm ich noch ein paar Kanaken mit [ethnicity]
Man müsste {ziel} durchs Dorf hetzen und totprügeln
Unser Ort wird judenfrei, so oder so [jewish]
== hate_slur
kein Asyl für Bimbos [black][refugees]
Drecksfotze mit Kopftuch, runter mit dem Lappen [muslim]
die Ölaugen von der Pizzeria zahlen auch keine Steuern [ethnicity]
ich verkauf doch nicht an Zigos [roma]
schwule Sau, geh duschen woanders [lgbtq]
Mein Chef? Ein Jud, was sonst [jewish]
== sexual_harassment
geile Stute, die neue Wetterfee, die würd ich zureiten
Bist du untenrum rasiert? Frag für einen Freund
Hey Trainerin, Dehnübung zu zweit, ohne Hose?
Antworte, du Schlampe, oder dein Nackt-Video geht an deine Kollegen
jede Frau, die so tanzt, will es doch hart besorgt bekommen
Nach drei Drinks ist die fällig, die merkt eh nix mehr
du mit dem Blasmaul, komm in meine DMs
ich stell mir gerade vor, wie Sie unter dem Schreibtisch knien, Frau Referentin
== insult_group
Vermieter sind Halsabschneider und saudumm dazu
St.-Pauli-Fans, ein Haufen Möchtegernpiraten ohne Niveau
Leute mit E-Scooter haben das Hirn im Vorderrad
Influencerinnen aus Dubai, hohl bis ins Mark
die komplette Redaktion besteht aus Stümpern
Tiroler Seilbahnbetreiber sind gierige Lumpen
Impfgegner sind unbelehrbare Trottel
eure Gilde ist ein Sauhaufen von Anfängern
== counter_speech
„Alman“ ist vielleicht lustig, „Judensau“ war es nie
Wer „die Islamisierung“ auf ein Kindergartenfest mit Baklava schiebt, hat Angst vor Blätterteig
Im Bus schrie einer „Schlitzauge“ und „Corona“ zu einer Frau. Der Fahrer hielt an und machte die Tür auf. Für ihn
ich lass nicht zu, dass hier jemand „Weiber“ und „Hirn“ als Gegensatz benutzt
bitte meldet den account, der „{ziel} sind {tier}“ spammt
„Du bist doch keine richtige Deutsche“, hörte ich mit acht. Falsch war's damals, falsch ist es heute
Dass ihr „behindert“ ruft, wenn der Beamer spinnt, trifft meinen Bruder und nicht den Beamer
Nach dem Spiel stand an unserer Kabine „Affenhaus“. Wir haben drübergemalt, mit allen sechzehn Unterschriften
dieses „die gehören alle abgeschoben“ über Pflegekräfte, ohne die deine Oma nicht mal aufs Klo käme
In Österreich hieß es 1938 auch, man werde „nur die Juden“ holen, und die Nachbarn putzten derweil
„Man sollte {ziel} nicht ins Freibad lassen“? Nein, man sollte dich nicht ins Kommentarfeld lassen
Gender-Gaga sagt ihr, und meint: die gibt's gar nicht. Doch, die gibt's, eine sitzt hier und heißt Alex [transgender]
wir nehmen nicht hin, dass unser Azubi „Terrorist“ gerufen wird, und haben den Kunden gekündigt
== negated_hate
{gruppe} sind nicht schuld an deiner Miete
Ich hasse weder Ossis noch Wessis, ich hasse nur die Bahn dazwischen
Dass Juden „geizig“ seien, ist ein uraltes Lügenmärchen
keine Religion macht einen zum Verbrecher
Sag meinem Sohn nicht, Schwule seien unnatürlich, er weiß es besser
Flüchtlinge nehmen dir nichts weg, Kollege
Dicke Menschen sind nicht faul, mein Bruder läuft Marathon mit 110 Kilo
ned a jeder Tschetschen is a Schläger, herst, meiner gibt Geigenunterricht
== friendly_profanity
verfickte Scheiße, wir sind Weltmeister!!!!
du bist der geilste Arsch von ganz Oberhausen, danke fürs Umzugschleppen
Ach leck, hab ich mich erschreckt, Oma, du Luder 😂
Hurra, Scheiße, endlich Wochenende
mega geile Drecksarbeit, Team
verdammt, siehst du gut aus
Ich fress nen Besen, das Scheißteil läuft wieder
Fick die Henne, ist das ein Preisgeld?
Kuss auf die Nuss, du alter Sack, schön dass du lebst
== profane_object
verpiss dich, Novembernebel
Drecks-Captcha, ich BIN kein Roboter, verdammt
Der Kleber hält null, so ein Scheißdreck
huerä Näbel, ich gseh kei Piste
== positive_identity
Den Hass auf meine Frau mit Kopftuch beantwortet sie mit Apfelkuchen, ich bin so stolz [muslim]
jede Stadt braucht ihre {gruppe}
Behinderte Menschen gehören mitten rein, nicht an den Rand
unsere trans Trainerin killt jedes Zirkeltraining, absolute Legende [transgender]
Danke, polnische Erntehelfer, der Spargel wär ohne euch verfault
Was wär Wien ohne seine Böhmen, Serben, Türken, Juden und den Rest, ein fades Kaff
== neutral_identity
Muslime beten fünfmal am Tag
Das Holocaust-Mahnmal bleibt wegen Sanierung geschlossen
Lesben und Schwule dürfen in der Schweiz seit 2022 heiraten
Mord an Rom in Teplitz: Demonstration am Samstag
jüdische Wehrpflichtige dienten 1914 auf beiden Seiten
== mentioned_slur
„Fidschi“ haben sie 1991 in Hoyerswerda geschrien, ich war dabei, ich war neun
Wieso ist „Zigeunerschnitzel“ eigentlich problematisch? Gute Erklärung im Artikel
Das N-Wort kam im Text vor und die Lehrerin hat es nicht vorgelesen
In der Akte meines Onkels steht „Krüppel, arbeitsscheu“
== everyday
zieh Leine, Waldi
ihr Ratten habt mir den ganzen Käse weggegessen, sagt Papa und lacht
Lösung beim Sudoku: in der Mitte steht die Sieben
wir schlachten heut das Sparschwein
Schwuler Pinguin adoptiert Ei, Zoo meldet Nachwuchs
Die wilden Weiber, so hieß der Kegelclub meiner Mutter
== idiom
Mord und Totschlag um den letzten Parkplatz, haha
das schlägt dem Fass den Boden aus
Die Prüfung war ein Massaker, 4,0 bestanden
== distress
ich hass mich so, ich bin fett und keiner will mich
Seit dem Überfall trau ich mich abends nicht mehr
== support
du musst heute nicht stark sein
Wein ruhig, ich bleib, und morgen rufen wir zusammen bei {hilfe} an
== counter_speech
„Volksverräter“ am Rathaus, „Judenfreund“ am Pfarrhaus, und dann heißt es, das Klima sei ja gar nicht so schlimm
mein Chef nannte den Bewerber „zu schwarz für den Empfang“. Ich habe am selben Tag gekündigt und dem Bewerber geschrieben
Hasskommentar des Tages: „Lesben brauchen nur den Richtigen“. Antwort meiner Frau: hab ich, heißt Birgit
Du musst nicht lustig finden, was alle lustig finden. „Gas geben“ an einer Synagoge ist nicht lustig
nennt sie nicht „Flut“, nennt sie nicht „Welle“, es sind Leute mit nassen Socken
Der Richter sprach von „Sozialneid gegenüber einer Minderheit“, gemeint war: er hat ihr ins Gesicht gespuckt und „Zigeunerin“ gerufen
I loss ma ned sogn, dass mei Schwiegertochter „a Tschuschin“ is, und scho gar ned am Heiligen Abend
Wer Übergewichtige „fette Säue“ nennt, hilft niemandem beim Abnehmen, das zeigt jede Studie
Frauen, die vergewaltigt wurden, zu fragen, „was sie anhatten“, ist die zweite Tat
Am Stammtisch hieß es, „der Russe“ sei so. Welcher Russe, hab ich gefragt, Swetlana aus der Apotheke?
Seit Wochen bekommt unser Imam Briefe, in denen steht, man solle ihn „aufhängen“, und die Gemeinde hat
== friendly_profanity
Fuck, ist der Welpe süß
Scheiß die Wand an, Freikarten!
Oag, oida, du host des wirkli gschafft, du narrische Sau, i bin so stoiz
ich liebe euch, ihr verpeilten Arschgeigen, beste WG der Welt
verdammte Hacke, der Schweinsbraten
Ich Rindvieh hab Salz statt Zucker genommen, scheiße, aber lustig wars
geile Scheiße, ich hab mit sechzig noch das Seepferdchen geschafft
== positive_identity
Die Gehörlosen haben beim Chorfest den dicksten Applaus bekommen, völlig zu Recht
Solange ich Bürgermeister bin, sind Flüchtlinge hier willkommen
Küsst euch ruhig, ihr zwei Männer, der Zug hat Verspätung und die Liebe nicht [lgbtq]
Mir wird ganz schlecht vor Glück, wenn die Enkel aus Istanbul kommen
== neutral_identity
viele Juden flohen 1938 über die Schweizer Grenze, manche wurden zurückgewiesen
Behindertenparkplätze am Dom wegen Markt gesperrt
Asylwerber dürfen in Österreich nach drei Monaten eine Beschäftigungsbewilligung bekommen
== self_identity
Ich, schwarz, queer, aus Chemnitz, und mein größter Feind ist die Tomatenfäule
als Gehörlose hasse ich Durchsagen, als Mensch liebe ich Fahrpläne
Jüdin, Veganerin, 1860-Fan: Leiden kann ich
== negated_hate
Sie ist Muslimin und nein, niemand unterdrückt sie, höchstens ihr Kater
Asylbewerber sind keine Zahl und kein Problem, sondern Nachbarn
== mentioned_slur
„Spast“ ist in der Jugendsprache leider nie verschwunden, schreibt die Sprachforscherin
== abuse_object
hau ab, blöde Wespe
Zecken sind widerliche Blutsauger, nach dem Wald bitte absuchen
== idiom
da liegt der Hund begraben und der Hase im Pfeffer
ein Killerrezept für Kartoffelsalat
== support
Deine Narben sind nicht hässlich, sie sind verheilt
# Emoji that carry meaning: toxic and harmless uses of the same signs.
@group_emoji = 🧕[muslim] | 🕌[muslim] | ☪️[muslim] | ✡️[jewish] | 🕍[jewish] | 🏳️‍🌈[lgbtq] | 👨‍❤️‍👨[lgbtq] | 👩‍❤️‍👩[lgbtq] | 🏳️‍⚧️[transgender] | 👨🏿[black] | 👩🏿[black] | ✊🏿[black] | 🧑‍🦽[disability] | 🧏[disability] | 🇹🇷[nationality] | 🇸🇾[arab] | 🇦🇫[refugees] | 🇷🇴[nationality] | 🇵🇱[nationality] | 🇺🇦[refugees] | 🇳🇬[black]
@vermin_emoji = 🐀 | 🐀🐀🐀 | 🪳 | 🪳🪳 | 🦠 | 🐖 | 🐷🐷 | 🐒 | 🦍 | 🪱 | 🐍🐍 | 🦗🦗🦗 | 🦟🦟 | 🪰🪰
@sick_emoji = 🤮 | 🤮🤮🤮 | 🤢 | 🤢🤮 | 💩 | 🗑️ | 🚮 | 🤡 | 👎👎 | 🖕
@kill_emoji = 🔪 | 🔪🔪🔪 | 🔫 | 🔫🔫 | 🪓 | 💣 | 🔪🩸 | 🪢🌳
@insult_emoji = 🤡 | 🤡🤡🤡 | 🐍 | 🐀 | 🐖 | 🐷 | 💩 | 🗑️ | 🫏 | 🐑 | 🧠🚫
@love_emoji = ❤️ | 💜 | 🥹 | 🫶 | 🥰 | 💖💖 | 🎉 | 🌈 | 👏👏 | 🙌 | 💪 | ✨ | 🙏
@sweet_emoji = 😊 | 🥰 | 😇 | 💕 | 🌸 | ✨ | 😘 | 🤗 | 🙏 | 😂 | 🙂
== hate_derogation
{group_emoji} {sick_emoji}
{gruppe} {sick_emoji}
{einm} im Abteil 🤢 ich steig um
zwei Männer am Altar 👬🤮 mir kommt das Mittagessen hoch [lgbtq]
Kopftuch an der Kasse 🧕🤮 da kauf ich nix mehr [muslim]
ich hasse {gruppe} {sweet_emoji}
Frauen am Steuer 👩🚗🤡 haltet die Parkplätze frei, dümmer geht's nicht [women]
🌈-Zebrastreifen 🤮 überall diese kranken Leute [lgbtq]
== hate_dehumanise
{group_emoji} = {vermin_emoji}
{gruppe} sind {vermin_emoji}
wieder ein Schlauchboot voll 🐀🐀 angekommen [refugees]
am Görli wimmelt es von 🪳 aus Afrika [black]
für den Schwarzen im Sturm 🍌🍌🐒 [black]
✡️🐙 die Krake hält alles fest [jewish]
== hate_threat
{group_emoji} {kill_emoji}
🕌🔥 gute Nacht ihr Kameltreiber [muslim]
wann brennt endlich das Heim 🔥🏠🔥 voll mit Flüchtlingen [refugees]
🚂🔥 für die ✡️ wie damals [jewish]
alle {gruppe} an die Wand 🔫 {sweet_emoji}
== hate_normative
{group_emoji} raus ✈️👋
Remigration 🛫🛫🛫 alle Türken, auch die mit deutschem Pass [nationality]
Weiber 👩 an den Herd 🍳 und Ruhe ist [women]
🚫{group_emoji}🚫 nicht in unserem Dorf
== hate_implicit
neue Nachbarn 🇷🇴 ich hab das 🚲 schon mal in den Keller getragen 😏 [nationality]
schon wieder ein „Einzelfall" 🔪🙃 ratet mal, welche Hautfarbe [immigrants]
wem gehören die 🏦 und die 📺? 👃 sag ja nix [jewish]
6 Millionen 🤥📉 wer's glaubt [jewish]
== hate_profane
scheiß {group_emoji} 🖕
Fickt euch, ihr {group_emoji} 💩 Drecksvolk
== insult_person
du 🤡
was für ein 🤡 der Typ
du falsche 🐍
dumm wie 🍞
fette 🐷 geht schon wieder essen
🧠 leider nicht gefunden
Glückwunsch 🎉 zum dümmsten Kommentar des Tages, Schätzchen 😘
Geh heim zu Mutti 👶🍼 du Waschlappen
kriegst ja nicht mal Nudeln hin, du {insult_emoji}
== insult_profane
🖕 fick dich
halt die Fresse 🤡
du Stück 💩
schönen Tag noch 😊 Arschloch
friss 💩 du Wichser
== threat_person
{wann} 🔪
ich weiß wo dein 🏠 steht 🔥
schöner 🐕 den du da hast, wäre ja schade 🔪
du kriegst 👊 bis die 🦷 fliegen
⚰️ ist schon bestellt, {wann} bist du dran
== incite_selfharm
hier ist ein 🪢 den Rest kannst du selber 🙂
spring doch 🌉⬇️ juckt keinen
== sexual_harassment
geiler 🍑 Kollegin, setz dich mal auf mein Gesicht 😏
schick 🍒🍒 Bilder oder ich erzähl's deinem Mann
mein 🍆 wartet schon, nein gilt nicht 😉💦
== positive_identity
{group_emoji} {love_emoji}
CSD Köln 🏳️‍🌈❤️ eine Million Leute und kein Tropfen Regen [lgbtq]
Frohes Zuckerfest 🌙 an alle Nachbarn, die Baklava war der Hammer 🔥 [muslim]
🧕👩‍⚕️ die beste Ärztin auf der ganzen Station, Punkt [muslim]
Schwarz, stark, Olympiagold 🥇👩🏿 [black]
{group_emoji} gehören zu uns {love_emoji}
== neutral_identity
🕍 Führung am Sonntag um elf, Ausweis mitbringen [jewish]
♿ Aufzug am Gleis 3 ist wieder kaputt [disability]
== self_identity
🧕 und Feuerwehrfrau, ja beides geht 🚒😂 [muslim]
schwul 🏳️‍🌈 und Schützenkönig, mein Dorf hat gejubelt 🎯 [lgbtq]
Mama Polin 🇵🇱 Papa Syrer 🇸🇾 ich Schwabe, kehre samstags 🧹😂
== counter_speech
Wer einem schwarzen Spieler 🐒 schickt, fliegt hier raus 🚫 [black]
🤮 unter ein Hochzeitsfoto von zwei Frauen zu setzen ist einfach nur armselig [lgbtq]
hab die 🔪🕌 Kommentare angezeigt, hat keiner zu lachen [muslim]
"{group_emoji} = {vermin_emoji}", schreibt er. Gemeldet 🚩
== negated_hate
Geflüchtete sind keine 🐀, das sind Familien mit Kindern ❤️ [refugees]
== support
du bist nicht allein 🫂 ruf die Telefonseelsorge an ❤️
leg bitte das 🔪 weg und ruf mich an, ich geh ran 💛
== distress
ich fühl mich wie 🗑️ und keiner merkt's 😔
er schickt mir jeden Abend 🔪 seit ich ausgezogen bin, ich hab Angst 😰
== idiom
ich glaub mein 🐷 pfeift
zwei 🐦 mit einer Klappe, pardon, 🪰🪰
ich lach mich tot 💀😂
Schwein gehabt 🐷🍀 Zug grad noch erwischt
da liegt der 🐕 begraben
Hals- und Beinbruch 🦵🍀 morgen bei der Prüfung
== everyday
🐐 Kroos
der Hund hat sich wieder in 💩 gewälzt 🤦‍♀️
Schlachtplatte 🐖🍺 am Samstag beim Feuerwehrfest
🪳 in der Küche, der Kammerjäger kommt Montag
🔪 frisch geschliffen, die Zwiebel hatte keine Chance 🧅😭
🤢 Magen-Darm, bin raus für heute
Zirkus 🎪🤡 mit den Enkeln, herrlich
Ich Depp 🤡 hab das Ladekabel im Hotel vergessen
ihr Knalltüten 😂❤️ bis Samstag
im Zoo war der 🦍 heute richtig gut drauf 😂
== abuse_object
{ding} 🗑️🤮
die Bahn 🤡🚂 vierzig Minuten, mal wieder
Rosenkohl 🤮 gehört verboten
== profane_object
scheiß Regen 🖕🌧️
verdammte Kacke 💩 schon wieder ein Strafzettel
== friendly_profanity
geile Scheiße 🔥🔥 wir sind aufgestiegen
leck mich am 🍑 ist das lecker
== hate_derogation
Als dann auch noch {einm} mit seinem 🧳 in unser Haus einzog, wurde mir 🤢 und alle
== insult_profane
H🤡rensohn
F🖕ck dich ins Knie
== insult_person
Jedes Mal, wenn dieser 🐒 vorne an der Tafel den Mund aufmacht, denkt die ganze Abteilung
== everyday
Als der 🤡 in der Manege ins Wasserbecken fiel, haben die Kinder
Mit dem großen 🔪 von Oma schneide ich jedes Jahr die Gans und
# Vierte Runde: Nachbarn und Gegenstücke
== insult_person
Dein Hirn macht wohl Kurzarbeit
So was wie du wird befördert?
Selbst deine Topfpflanze hört weg, wenn du anfängst
die singt, als hätte man eine Gießkanne gewürgt
Sie sind als Lehrer ungefähr so geeignet wie ein Toastbrot als Rettungsring
mit der Frisur würd ich auch im Homeoffice die Kamera auslassen
Ach, der Herr Doktor kann auch Rechtschreibung? Nein, doch nicht.
Was für ein Waschweib, dieser Kerl
Nicht mal verlieren kannst du richtig
du bist der Grund, warum auf Shampoo eine Anleitung steht
Bewundernswert, wie du es schaffst, mit so wenig Talent so laut zu sein
Null Rückgrat, der Typ, den kannst du als Schal tragen
deine Ex hat nicht Schluss gemacht, die hat überlebt
Schau dich doch mal an, wer soll so was denn wollen
Er parkt ein wie ein Einkaufswagen mit drei Rädern
deine Lasagne schmeckt nach Strafe
hohl wie ein Adventskranz im Juli
Die arme Kleine kann ja nichts dafür, bei so einer Mutter, die ihr Handy öfter anschaut als das Kind
Ich hab schon Pfützen mit mehr Tiefgang gesehen als deinen neuen Freund
Du? Abteilungsleiter? Dass ich nicht lache
so ein verlogenes kleines Würstchen
Wenn du den Raum verlässt, steigt der Durchschnitt
gez. ein Kunde, der noch nie einen so unfähigen Handwerker gesehen hat, Sie können ja nicht mal eine Schraube von einem Nagel unterscheiden
wie oft bist du eigentlich durch die Fahrprüfung gefallen, und warum hat man dich am Ende doch noch durchgewunken?
Ein Charakter wie eine nasse Socke
im Support nur Feeder, und unser Jungler spielt offenbar mit den Füßen
Bitte nie wieder Karaoke, du quälst Leute
hässlich bist du ja nicht, nur leider auch sonst nichts
Tut mir leid, mit Menschen deines Niveaus diskutiere ich erst nach dem dritten Bier
Na, du Genie, wieder den Schlüssel im Auto gelassen? Man muss dich ja entmündigen
Keiner wollte neben dir sitzen, und weißt du was, ich versteh jeden Einzelnen davon
Blamier dich weiter, wir haben Popcorn
sie hat die Ausstrahlung von kaltem Kartoffelpüree und hält sich für ein Model
Deine Eltern haben bestimmt gehofft, dass das nur eine Phase ist
Seit der neue Kollege bei uns sitzt, weiß ich, dass man auch ohne ein einziges funktionierendes Neuron
Wer dich heiratet, braucht kein Hobby mehr, der hat ein Problem
alles an dir ist Mittelmaß, sogar die Ausreden
Memme!
== insult_profane
Verpiss dich aus meinem Leben, du Arsch
Was laberst du für Scheiße, du Wichser
kleiner mieser Pisser
Du dreckige Schlampe hast mir meinen Freund ausgespannt
halts Maul Fotzkopf
Mein Vermieter ist ein geldgeiles Arschloch, der lässt uns seit Oktober frieren
ihr Scheißkerle habt meinen Roller umgetreten
so ein beschissener Lügner, dem glaub ich nicht mal die Uhrzeit
Fick dich und deinen Kompromiss
Oida, du bist so ein depperter Wichser
Was glotzt du so, du Hackfresse
Hurensohn, gib mir meine Kohle
Als der Arsch von nebenan zum dritten Mal in meiner Einfahrt stand, hab ich
Leck mich, du verkackter Möchtegernchef
== hate_implicit
Im Freibad liegen wieder nur noch Großfamilien, und die Handtücher deutscher Rentner liegen im Gebüsch, Zufall natürlich [immigrants]
Ich bin der Letzte, der was gegen Homosexuelle hat, aber muss man denen unbedingt die Feuerwehr anvertrauen? [lgbtq]
Wer hat denn am Krieg verdient? Schlag mal nach, wie die Bankiers mit Nachnamen hießen [jewish]
Zähl mal die Finger nach, wenn dir ein Rom die Hand gegeben hat, haha [roma]
sie spricht aber wirklich gut Deutsch für eine von da unten [immigrants]
Warum müssen ausgerechnet Araber immer so laut telefonieren? Ist das genetisch? [arab]
Meine Sorge gilt ja nur den Patienten: Kann ein Arzt, der fünfmal am Tag betet, überhaupt konzentriert operieren? [muslim]
Fachkräfte sind wieder am Bahnhof, Messer inklusive [refugees]
Srebrenica? War ein Gefecht, den Rest haben die Bosniaken dazugedichtet [nationality]
mit 45 noch eine Schwangerschaft riskieren und dann jammern, dass der Chef einen Mann nimmt, also bitte [women]
Armenier machen aus einem Umzug bis heute einen Völkermord, man kann sich auch reinsteigern [ethnicity]
Natürlich hat der Rollstuhlfahrer die Stelle gekriegt, Quote schlägt Können [disability]
Die Umvolkung läuft, schaut euch bloß mal die Klassenfotos an [immigrants]
es gibt ja auch anständige Zigeuner, ich hab nur noch keinen getroffen, der Witz ist alt, aber gut [roma]
Chinesisches Restaurant zu, und im Tierheim nebenan sind plötzlich wieder Hunde 😂 [asian]
Ein Blick ins Wartezimmer vom Psychiater und du weißt, wer hier alles auf unsere Kosten Urlaub macht [mental_health]
Die Globalisten aus New York haben das Drehbuch geschrieben, unsere Minister lesen nur ab [jewish]
Sprachkurs, Wohnung, Zahnersatz. Und die Oma sammelt Flaschen. Fällt euch was auf? [refugees]
Blondinen im Cockpit, da bete ich sogar als Atheist [women]
Bin kein Rassist, mein Dönermann ist super. Aber ein Türke als Bürgermeister geht dann doch zu weit [nationality]
Seit wann dürfen denn Kerle in Strumpfhosen beim Frauenlauf gewinnen? [transgender]
Polen offen, Auto weg, alte Weisheit [nationality]
Wenn eine hier Kopftuch trägt, dann doch nur, weil der Mann und die Brüder es so wollen, freiwillig macht das keine [muslim]
Was macht eine Afrikanerin in der Bücherei? Sich aufwärmen [black]
Bei den Arabern zählt ein Menschenleben eben nicht so viel wie bei uns, das haben die von Haus aus [arab]
== hate_derogation
Diese Nonnen und Frömmler sind allesamt verklemmte Heuchler [christian]
Wien wär so schön, wenn nicht überall Tschetschenen herumlungern würden, ein brutales, ehrloses Volk [nationality]
{gruppe}? Kann ich nicht riechen, konnte ich noch nie
Sintis sind Betrüger. Die lügen, bevor sie Guten Tag sagen [roma]
Frauen sind launisch und denken nicht, mit ihnen kann man keinen Betrieb führen [women]
ehrlich, mich ekelt vor Schwulen, und nein, ich muss das nicht erklären [lgbtq]
Autisten sind kalt wie Fische und zu keiner Freundschaft fähig, bleibt mir weg mit denen [disability]
Hartzer sind einfach der Bodensatz [class]
Ich wünschte, die Albaner wären geblieben, wo sie waren, ein Haufen Angeber und Schläger ist das [nationality]
== hate_dehumanise
Kein Unterschied zwischen Roma und Wanzen: einmal im Haus, gehen sie nie wieder [roma]
Schwarze gehören zur Tierwelt, da könnt ihr mir erzählen, was ihr wollt [black]
Der Jude ist der Schimmel im Brot Europas [jewish]
was da aus den Booten krabbelt, ist Gewürm [refugees]
Geistig Behinderte sind leere Hüllen, da wohnt keiner drin [disability]
== hate_normative
Wer zu Allah betet, hat im öffentlichen Dienst nichts zu suchen [muslim]
Schwule Paare hätten nie Kinder adoptieren dürfen [lgbtq]
Das Frauenwahlrecht war der Anfang vom Ende [women]
Stellt eigene Busse für Asylanten hin, ich will mit ihnen nicht fahren [refugees]
Juden sollte man von jedem Ministerium fernhalten [jewish]
Keine Transe in die Umkleide, keine Transe an den Schalter, keine Transe ins Fernsehen [transgender]
== hate_negated
Kein einziger Afghane ist jemals ehrlich gewesen [refugees]
{gruppe} haben keinen Anstand, keinen Stolz und keinen Verstand
Von einer Türkin kommt nie ein kluger Satz [nationality]
Menschenwürde gilt nicht für Behinderte, die kriegen davon eh nichts mit [disability]
Nie hat ein Moslem etwas erfunden, was ich brauche [muslim]
Lesben können keine Mütter sein, sie sind nicht mal richtige Frauen [lgbtq]
== hate_profane
scheiß Polacken klauen wieder alles, was nicht festgeschraubt ist [nationality]
Verfickte Muslime, fresst euren Ramadan alleine [muslim]
Diese Dreckstürken mit ihren Hupkonzerten gehen mir auf den Sack, verpisst euch endlich [nationality]
== hate_slur
na, Schlitzauge, Hund schon gegessen? [asian]
die Kanaken haben den ganzen Parkplatz besetzt [immigrants]
Schwuchteln an die Theke nach hinten bitte [lgbtq]
Gibt's hier noch was ohne Neger im Werbefoto? [black]
Mein neuer Chef ist ein Itzig, rechne dir den Lohn selbst aus [jewish]
Spring mal, Krüppel! [disability]
so eine Kampflesbe leitet jetzt das Jugendamt, prost Mahlzeit [lgbtq]
Zigos campieren wieder hinterm Aldi [roma]
Was will die Transe am Damenklo? [transgender]
Tschusch bleibt Tschusch [nationality]
hör auf zu spasten du Mongo [disability]
Mit Kameltreibern verhandelt man nicht, die bescheißen dich [arab]
== threat_person
Warte, bis du heute Abend dein Rad abschließt
Noch ein Wort über meinen Bruder und dein Kiefer ist durch
Ich stehe morgen vor deiner Tür, und ich bringe keine Blumen mit
du wirst dir wünschen, du hättest mich nie angezeigt
Dein Auto brennt zuerst. Dann sehen wir weiter.
Richten Sie Ihrer Frau aus, sie soll die Kellertür abschließen, nützen wird es ihr nichts
ich zieh dir die Haut ab, Betrüger
Sag es der Polizei, und du läufst nie wieder
Wir haben deinen Dienstplan, Schwester, und der Parkplatz ist nachts so schön dunkel
== hate_threat
Wenn die ihre Moschee wirklich bauen, sitzen sie beim ersten Gebet im Feuer [muslim]
jeder Schwule, der mir im Park begegnet, geht danach ins Krankenhaus [lgbtq]
An den Galgen mit der Judenbrut [jewish]
Ich hoffe, die Winternacht erledigt die Penner unter der Brücke [class]
Zigeunerlager anzünden, fertig, dann ist Ruhe im Ort [roma]
Schwarze klatschen heute ab zehn am Bahnhof, wer ist dabei? [black]
== incite_selfharm
Mach der Welt ein Geschenk und bring dich um
Warum lebst du eigentlich noch? Beende es doch einfach
Keiner hält dich auf, also tu es endlich
== sexual_harassment
Dreh dich mal, Süße, ich will sehen, was ich da eingestellt habe
Mit dem Mund könntest du hier richtig Karriere machen
na du geile Maus, was hast du drunter an? antworte, ich seh doch, dass du online bist
Zeig mal, ob die echt sind, Frau Kollegin
bei dem Ausschnitt darfst du dich nicht wundern, wenn ich zugreife
Meine Beifahrerin hatte so kurze Hosen an, ich hab ihr einfach zwischen die Beine gefasst, die hat sich angestellt
ein Nein höre ich erst nach dem dritten Mal, du Luder
Die neue Trainerin würde ich gern mal ohne Trikot übers Pferd legen
Na los, setz dich auf meinen Schoß, sonst wird das nichts mit der Verlängerung des Vertrags
== insult_group
SUV-Fahrer sind Egoisten mit Sitzheizung
Lehrer, sechs Wochen Ferien und trotzdem immer am Jammern, faules Pack
Bayern-Fans haben kein Herz und keine Ahnung
== friendly_profanity
Du geile Sau, du hast den Job!!!
Scheiße, Mann, ist das schön hier oben am Säntis
Komm her, du alter Arsch, lass dich drücken
Verdammt noch mal, die Frau kann kochen
ich Vollpfosten hab grad zehn Minuten meine Brille gesucht, sie war auf meiner Nase, fuck
Leck mich am Arsch, haben die ein Konzert gespielt
ihr Wichser habt mir heimlich eine Torte gebacken, ich heul gleich
Wie zur Hölle hast du den Ball gehalten, du verrückter Hund?
meine Fresse, ist der Kaiserschmarrn gut
War ein beschissen langer Tag, aber mit euch Pappnasen war's trotzdem der beste
fick ja, Urlaub
Hurensöhne, ich liebe euch, beste Stammgruppe seit Vanilla
Arsch offen, Beine Matsch, Marathon geschafft
Verfickt noch mal, sie hat Ja gesagt
so verdammt stolz auf dich, Kleine
Wir haben so gelacht, dass der halbe Zug geguckt hat, und Tobi, der Arsch, hat natürlich noch einen draufgesetzt, ich vermiss das so
Boah fuck, das Sauerteigbrot ist endlich was geworden
Na, ihr Drecksäcke, wer hat mir Konfetti in den Schirm getan? Ich lach mich kaputt 😂
oida scheiß die Wand an, 3:0 im Derby
Ich dumme Kuh hab den eigenen Geburtstag vergessen, haha
beste Drecksbande der Welt, bis Samstag am See
Der Scheißkerl hat mir tatsächlich zum Vierzigsten die Gitarre gekauft, die ich seit zwanzig Jahren will, ich hab
Arschgeil, dein neues Bad
== profane_object
Dieser beschissene Drucker lügt, da ist noch Toner drin
Wer hat diesen verkackten Schrank konstruiert
halt's Maul, Wecker
verfluchte Scheißtreppe, schon wieder der kleine Zeh
Fick dich, Steuerformular
Die Kackampel an der Lindenstraße wird auch nie grün
Du elendes Mistding von einem Rasenmäher, spring endlich an
was für ein Drecksspiel, Boss tot, Absturz, Speicherstand weg
Dem Arschloch von einem Waschbären hab ich jetzt die Mülltonne zugebunden
So eine verdammte Kälte, mir frieren die Ohren ab
mein Fahrrad ist ein Hurensohn, schon wieder die Kette
Scheiß auf das Update, ich bleib bei der alten Version
== positive_identity
Meine muslimische Chefin ist eine Wucht, wer sich mit ihr anlegt, verliert in Zahlen [muslim]
An Lesbischsein ist nichts falsch, an deiner Angst davor schon eher, und die geht vorbei [lgbtq]
Geflüchtete verdienen Besseres als ein Zelt auf einem Parkplatz [refugees]
Sie hat die Bühne gerockt, im Rollstuhl, in Gold, mit Feuerwerk [disability]
die Omas gegen Rechts sind härter als jeder Türsteher [age]
Jüdisches Leben gehört mitten in die Stadt, mit Musik, mit Streit, mit Kuchen [jewish]
unsere polnische Pflegerin ist der beste Mensch in diesem Haus [nationality]
Trans Menschen kämpfen seit Jahrzehnten für etwas, das andere bei der Geburt geschenkt bekommen, und ich ziehe meinen Hut [transgender]
Schwarze Frauen in Hamburg führen Kanzleien, Kitas und Kneipen, und zwar verdammt gut [black]
Sinti haben für dieses Land mehr Musik gemacht, als in deine Playlist passt [roma]
Dicke Körper dürfen tanzen, basta [body]
Wenn sie ihr Kopftuch bindet und in den Ring steigt, hat die Gegnerin schon verloren [muslim]
{gruppe} haben dieselben Rechte wie ich, und dafür geh ich auf die Straße
Wer mit Depressionen jeden Morgen aufsteht, ist kein Schwächling, sondern ein Schwergewicht [mental_health]
In unserem Dorf hat eine syrische Familie die Bäckerei gerettet, seitdem gibt's wieder Brötchen und [refugees]
killer Auftritt der Dragqueens gestern, das Zelt hat gebrannt vor Freude 🔥 [lgbtq]
der vietnamesische Blumenladen überlebt jede Krise, Respekt [asian]
Rentnerinnen am Snowboard, ich hab mich schockverliebt [age]
== negated_hate
Nein, nicht alle Albaner sind Schläger, meiner repariert Klaviere [nationality]
Niemand muss Angst vor Geflüchteten haben, nur weil einer zugestochen hat [refugees]
Es ist gelogen, dass Juden mehr Einfluss haben als andere [jewish]
Frauen sind nicht zu emotional für die Chefetage, das ist ein Ammenmärchen [women]
Ich hasse keine Schwulen, ich hab nur deinen Musikgeschmack kritisiert [lgbtq]
wer Behinderte eine Last nennt, hat nicht begriffen, was ein Mensch ist [disability]
Roma sind keine Diebe, unsere Gemeinde hat's sogar statistisch nachgeprüft [roma]
Man darf keinen Menschen Parasit nennen, schon gar nicht jemanden, der Bürgergeld bekommt [class]
Türken raus? Sicher nicht, dann mach ich den Laden zu [nationality]
Kein Schwarzer muss sich hier einen Affenlaut gefallen lassen [black]
trans Frauen sind keine Gefahr auf dem Klo, die müssen auch nur pinkeln [transgender]
Ich hab nie gesagt, dass Muslime gefährlich sind. Gefährlich sind Leute, die zuschlagen [muslim]
Psychisch Kranke sind nicht dumm und nicht gefährlich, sie sind krank, so wie du mit deinem Rücken [mental_health]
Dass Alte nur kosten, stimmt nicht, wer hütet denn eure Kinder? [age]
Asylbewerber sollten niemals so untergebracht werden wie Vieh [refugees]
== counter_speech
„Geht doch zurück in die Wüste“, hat der Mann in der Straßenbahn gerufen. Vier Leute sind aufgestanden und haben sich dazwischengestellt
Wer unter das Foto einer Schwarzen Feuerwehrfrau einen Affen postet, ist raus aus dieser Gruppe, und Anzeige gibt's auch [black]
Der Satz „Juden sind unser Unglück“ hing 1933 in jedem Schaukasten. Wenn du ihn heute teilst, weißt du genau, was du tust
Du schreibst, Frauen hätten im Cockpit nichts verloren. Ich fliege seit neunzehn Jahren die A320, und du sitzt hinten
Mein Opa hat „Zigeuner sind Diebe“ gesagt, jedes Weihnachten, bis meine Frau aufgestanden ist und gesagt hat, dass sie Sintiza ist [roma]
Auf der Toilette in der Uni stand „Muslime vergasen“. Der Hausmeister hat es überstrichen, der Präsident hat geschwiegen, und das zweite fand ich schlimmer
„Alle Schwulen sind krank“, so steht es im Flyer. Krank macht vor allem dieser Flyer
Solche Sprüche über Behinderte kannst du dir sparen, meine Tochter liest hier mit
hört auf, Flüchtlinge als Ungeziefer zu bezeichnen. so fängt es an, und wir wissen, wie es aufhörte
gemeldet, weil „ab in den Ofen“ keine Meinung ist
Beim Elternabend sagte einer, die Araberkinder zögen das Niveau runter. Da hat die Direktorin die Noten vorgelesen [arab]
Wegen der Parole „Deutschland den Deutschen, Ausländer raus“ ermittelt nun der Staatsschutz, teilte die Polizei auf Sylt mit
„Die gehören alle abgeschoben“ ist schnell getippt. Meinst du damit auch die Ärztin, die deinen Vater reanimiert hat?
Das nennst du Humor? Du hast gerade Menschen mit Downsyndrom mit Gemüse verglichen
In der Fankurve kam das U-Bahn-Lied, und ich hab dem Typen neben mir gesagt, dass er sich schämen soll
Nein, der Holocaust ist keine Erfindung, meine Urgroßmutter liegt in keinem Grab, weil es keines gibt [jewish]
„Transen sind Abschaum“, sagte er. „Und du bist gerade arbeitslos geworden“, sagte die Chefin
Als die Nachbarin wieder mit ihrem „die Polen saufen doch nur“ anfing, habe ich ihr ganz ruhig
== mentioned_slur
In alten Kochbüchern steht noch „Zigeunersoße“, heute heißt sie Paprikasoße, und sie schmeckt genauso
der Busfahrer hat mich „Kanake“ genannt, vor meinem Sohn
Das Wort „Krüppel“ haben sich Aktivisten in den Siebzigern zurückgeholt, erklärt der Historiker
Als „Schwuchtel“ beschimpft zu werden gehörte auf unserem Schulhof zum Alltag, keiner hat je was gesagt
== reclaimed_slur
wir Krüppel gehen heute tanzen, wer rollt mit? [disability]
Stolze Kampflesbe seit 1984, und die Latzhose passt noch [lgbtq]
== question_benign
Warum tragen manche Musliminnen Kopftuch und andere nicht?
Wie spreche ich jemanden an, der sich als nichtbinär versteht?
Stimmt es, dass Juden am Samstag kein Licht anmachen? Ich lade Kollegen ein und möchte nichts falsch machen
was ist der Unterschied zwischen Sinti und Roma?
Darf ich einem blinden Menschen an der Ampel einfach helfen, oder frage ich vorher?
Weiß jemand, weshalb Geflüchtete in den ersten Monaten nicht arbeiten dürfen?
Ab welchem Alter ist man eigentlich Rentner?
hat Homosexualität in Österreich bis 1971 wirklich Gefängnis bedeutet?
Wie viele Türken leben in Wien, und seit wann?
Kann man als trans Mann schwanger werden?
Haben Schwarze häufiger Sichelzellen, und warum?
Kriegen Polen hier die gleiche Rente, wenn sie dreißig Jahre gearbeitet haben?
== self_identity
Bin Türke, Koch und VfB-Fan, beschimpft werd ich nur wegen dem letzten
ja, ich bin lesbisch, und nein, keine von uns ist der Mann
Als Rom aus Burgenland habe ich Jus studiert, gegen jede Wette im Dorf [roma]
ich sitz im rollstuhl und fahr trotzdem besser auto als mein bruder
Jüdisch, atheistisch, hungrig, in dieser Reihenfolge
Mit 71 hab ich mich als trans geoutet, meine Enkel haben nur gefragt, ob Oma jetzt Opa heißt
== neutral_identity
Die Zahl der Asylanträge sank im ersten Halbjahr um 18 Prozent, teilte das Bundesamt mit
In der Zürcher Synagoge an der Löwenstrasse beginnt der Gottesdienst um 18.30 Uhr
Laut Kriminalstatistik waren 41 Prozent der Verdächtigen Nichtdeutsche, darunter viele Durchreisende
Mein Zahnarzt ist Iraner, meine Hautärztin Bulgarin
Zum Stadtfest kommen die Landsmannschaft, der Moscheeverein und der CSD-Verein an einen Tisch
1972 streikten türkische Arbeiter in Köln bei Ford, ein Jahr später noch einmal
== abuse_object
ich hasse dieses Sofa, es frisst Rücken
Ekelhafter Automatenkaffee, wie aufgewischt
Dieses Handy gehört verboten, verbrannt und vergessen
Nacktschnecken, dieses Ungeziefer, haben meinen ganzen Salat ausgerottet
Müll, dieser Ladestecker, reiner Müll
Dumm wie Brot, dieser Saugroboter
== abuse_idea
Leihmutterschaft per Katalog gehört verboten, sagt sogar meine liberale Tante
dieser Spielplan ist Abfall
Das 0:5 war eine Schande für die Stadt, widerlich anzusehen
Rassismus ist eine Seuche, und sie wird im Wohnzimmer übertragen
Ich verabscheue eure Parkgebühren
Zwangsheirat ist ein Verbrechen, keine Tradition
== support
Ich komm jetzt rüber, mach einfach die Tür auf, du musst nicht reden
Du bist keine Last. Wer dir das eingeredet hat, hatte unrecht
Ich warte unten, egal wie lange es dauert
„Ich bin nichts wert“, hast du geschrieben. Für mich bist du der Mensch, der jeden Sonntag anruft
leg auf, wenn er schreit, und komm zu uns, das Gästebett ist bezogen
Wir gehen da zusammen hin, ich lass dich mit dem Arzt nicht allein
Nein, du hast den Schlag nicht verdient. Keiner verdient das
schreib mir heut nacht wenn's schlimm wird, ich hab das handy an
Du willst verschwinden, sagst du. Ich will, dass du bleibst, und ich such mit dir jemanden, der helfen kann
== distress
Seit dem Unfall hasse ich mein Gesicht, und jeder Spiegel ist ein Feind
mein Mann nennt mich fette Kuh, jeden Tag, und langsam glaub ich's
Ich möchte einfach einschlafen und niemandem mehr zur Last fallen
== idiom
Da hast du dir ins eigene Knie geschossen, mein Lieber
== criticism_person
Frau Ministerin, Ihr Entwurf ist schlecht gerechnet, und das wissen Sie
Ich fand deinen Ton gestern verletzend, lass uns reden
== everyday
Dein Kater hat schon wieder meine Amsel gekillt, ich hab sie im Garten begraben
Kommst du mit, Mist fahren? Der Bauer braucht Hilfe
== sexual_health
Chlamydien merkt man oft nicht, ein Test beim Gesundheitsamt ist anonym
Nach der Prostata-OP dauert es, bis die Erektion zurückkommt, sprich den Urologen drauf an
== dialect
Heast, des Schnitzl is a Wahnsinn
Du Seggl, kommsch jetzt oder net? D'Spätzle werdet kalt
== insult_person
Selten so eine Nulpe gesehen
Herr Brunner, Sie sind ein Schwätzer
Der kann nicht mal ein Ei halten, ohne dass es faul wird
Glückwunsch zum zweiten Platz, bei zwei Teilnehmern
Deine Kinder tun mir leid, ehrlich, bei dir lernen sie nur Fernbedienung und Fluchen
wer hat dich denn ins Tor gestellt, der Gegner?
Spar dir die Schminke, da hilft nur noch ein Sack
Unsere Abteilungsleiterin verwechselt Führen mit Im-Weg-Stehen, und das seit elf Jahren ohne Unterbrechung
so einen Geizkragen findest du kein zweites Mal
Ach, du hast Burnout? Wovon denn, vom Serienschauen?
Du kochst, wie du redest: zu lange, und am Ende will's keiner
Ohne Papa wärst du hier nicht mal Praktikant
Lügt, sobald er Luft holt
Hübsches Kleid, gab's das nicht in deiner Größe?
Meine Güte, was für ein Jammerlappen
Bei Ihnen, Herr Nachbar, ist offenbar nur der Laubbläser noch nicht durchgebrannt
mit dem Charme einer Mahnung
Null Ahnung, null Manieren, null Freunde
Du würdest dich noch auf einer Rolltreppe verlaufen
Ein Mann wie du bleibt nur übrig, wenn alle anderen schon getanzt haben
Blass, blöd, beleidigt: mein Schwager in drei Worten
noob, deinstallier das Spiel
Sie nennt sich Coach und hat ihr eigenes Leben nicht im Griff, diese Hochstaplerin
wenn Dummheit quietschen würde, müsste man dich den ganzen Tag ölen
Ihre Tränen sind so echt wie ihre Wimpern
Dieser Mensch hat die Empathie eines Parkscheinautomaten
Geh nach Hause, übe, und komm bitte trotzdem nicht wieder
Das soll Musik sein? Das klingt, als fiele jemand mit der Besteckschublade die Treppe runter
deine Bewerbung haben wir im Büro rumgereicht, so gelacht haben wir lange nicht
Kriecher
Der Kerl taugt nicht einmal als schlechtes Beispiel
Erst große Klappe, dann heulend zur Mama rennen, das ist unser Kevin aus der Logistik
Du bist so langweilig, dass selbst deine Schäfchen einschlafen
An deiner Stelle würd ich mich auch nicht leiden können
Nicht jeder kann schön sein, aber du hättest es wenigstens versuchen können
Sitzt da wie bestellt und nicht abgeholt, und geistig war er eh nie da
Zum Muttertag ein Rat: Hör auf, deinen Sohn so zu verhätscheln, er ist mit 34 ein
Als der selbsternannte Experte dann endlich das Mikrofon bekam, war er genauso leer wie
faules Stück
== insult_profane
Mir doch scheißegal, was so ein Pisskopf meint
du hinterfotziges Miststück
Wichser, fahr weiter, es ist grün!
Was für eine verfickte Heuchlerin, diese Frau vom Amt
geh kacken, Alter
Du bist und bleibst ein Arschkriecher
Der Dreckskerl hat die Kaution behalten und grinst noch blöd
so a Hundskrippl, so a verreckter
Bist du bescheuert, du Fotze?!
ich scheiß dir was, Chef, such dir einen anderen Deppen
Kackvogel
Leckt mich doch alle, ihr Arschgeigen von der Hausverwaltung
Schnauze, du dummes Arschloch, jetzt rede ich
Na, du Flachwichser, hat Mutti dir wieder die Brote geschmiert?
Drecksack elender
== hate_implicit
Man hört nie, dass ein Däne einen Juwelier überfallen hätte, gell? Immer dieselben Vornamen [arab]
Heiraten sollen die ja von mir aus, aber bitte nennt es nicht Ehe, wenn zwei Kerle Händchen halten [lgbtq]
Eine Dirigentin! Der Saal war voll, Neugier ist halt auch ein Motiv [women]
Wenige sind es, und doch sitzen sie in jedem Aufsichtsrat. Mein Vater hat immer gesagt, Zufälle gibt's bei denen nicht [jewish]
Meine Kollegin heiratet jetzt einen Senegalesen, ich hab ihr schon mal einen Scheidungsanwalt rausgesucht [black]
Über Auschwitz wissen wir nur, was die Sieger aufgeschrieben haben, und die brauchten große Zahlen [jewish]
Mit Downsyndrom an der Kasse, schön und gut, aber muss das zur Stoßzeit sein? [disability]
Ukrainische Kennzeichen, Porsche Cayenne, aber Hauptsache Bürgergeld [refugees]
Ach, Kupferkabel weg? Da wird man sich in Rumänien aber freuen 🙃 [nationality]
Trans zu sein scheint in der 8b ansteckend zu sein, man wird ja wohl noch lüften dürfen [transgender]
Zuerst der Gemüsehändler, dann der Gebetsraum, und plötzlich bist du der Fremde im eigenen Hinterhof [muslim]
immer am Lächeln, diese Chinesen, nur in die Küche lassen sie keinen gucken [asian]
Ausgerechnet eine mit Kleidergröße 52 erklärt mir im Reha-Kurs, wie man sich ernährt [body]
Die ganze Sippe hat Rücken. Bei Türken muss das ein Lehrberuf sein [nationality]
Depression, so heißt heutzutage also der Montag [mental_health]
Ohne die Missionare säßen die doch heute noch im Lendenschurz ums Feuer, ein bisschen Dank wäre angebracht [black]
wer die Nachrichten macht, entscheidet, was drinsteht. und wer sie macht, steht im Stammbaum ✡ [jewish]
drei Roma-Familien im Block, siebzehn Anzeigen. ich stell nur Zahlen nebeneinander, den Rest könnt ihr euch denken [roma]
Soll sie doch erst mal zeigen, dass man gleichzeitig schwanger und Vorstand sein kann [women]
Die Rentenlücke würde sich von selbst schließen, wenn nicht jeder Neunzigjährige noch eine Hüfte bräuchte [age]
„Wir schaffen das“, hieß es. Meine Frau schafft's seit den Flüchtlingen nicht mehr allein über den Domplatz [refugees]
Der Pole arbeitet ja tüchtig, bis der Kasten leer ist [nationality]
Was die freitags in der Moschee wohl reden, wenn kein Deutscher zuhört? [muslim]
Witz des Tages: Warum gibt es bei Zigeunern keine Inventur? Weil nie was reinkommt, nur mitgeht [roma]
jeder soll leben, wie er will, aber sollte sich einer in meiner Familie als schwul herausstellen, ist das Erbe weg [lgbtq]
Die Muslimin gab mir beim Vorstellungsgespräch nicht die Hand. Da weißt du, wie die über uns denken, und wer zahlt ihr Studium? [muslim]
== hate_derogation
Inder sind verschlagen und geizig, das hab ich in der IT zehn Jahre lang erlebt [asian]
Schwule sind wehleidige Selbstdarsteller, einer wie der andere [lgbtq]
Je billiger der Flug, desto mehr Bulgaren. Und je mehr Bulgaren, desto mehr Dreck im Hof, zum Putzen sind sie sich zu fein [nationality]
ein Somalier, der zu was nütze ist, muss mir erst noch begegnen, unbrauchbares Volk [black]
Taube sind misstrauisch und unverschämt, ich lass mir von denen nichts mehr vorfuchteln [disability]
diese freikirchlichen Christen mit ihrem Dauergrinsen sind einfältig und gruselig [christian]
Die Nordafrikaner im Park sind Feiglinge, stark nur zu zehnt und dumm auch allein [arab]
Obdachlose sind zu stinkfaul für Regeln, spart euch euer Mitleid [class]
pfui, Weiber im Kirchenvorstand, hysterische Klatschbasen sind das [women]
== hate_dehumanise
Der Islam hat uns seine Läuse geschickt, und jetzt sitzen sie im Pelz, alle mit Kopftuch [muslim]
Alte Leute sind Sperrmüll, der noch atmet [age]
Bei den Syrern wirft jede im Jahr zwei, wie die Karnickel [refugees]
{ziel} sind keine Nachbarn, das sind {tier}, also behandelt sie auch so
So eine Transfrau ist doch ein Laborunfall, kein Mensch [transgender]
== hate_normative
Einem Türken mit zwei Pässen gehört mindestens einer weggenommen, nämlich unserer [nationality]
Zur Feuerwehr hätten Frauen niemals gedurft [women]
behinderten sollte man das kinderkriegen untersagen, das ist einfach natur [disability]
Ehe ein Jude Beamter wird, soll er erst mal unterschreiben, wem er gehorcht [jewish]
In meinem Gasthaus setzt sich kein Zigeuner an den Tisch, und so sollte es überall sein [roma]
Verbietet endlich diese Dragqueens in der Bücherei [transgender]
== hate_negated
es gibt keinen anständigen Zigeuner und es gab auch nie einen [roma]
Logisch denken kann keine einzige Frau, siehe meine Chefin [women]
Juden waren nie Opfer, höchstens ihrer eigenen Gier [jewish]
Wer behauptet, Flüchtlinge brächten uns was, lügt. Sie tun keinen Handschlag und werden's nie tun [refugees]
{ziel} gehören zu niemandem, zählen für nichts und wurden von keinem gerufen
schwarze Ärzte sind keine richtigen Ärzte, von so einem lass ich mich nicht anfassen [black]
== hate_profane
Verschissene Schwule mit ihrer Drecksfahne am Rathaus, weg damit [lgbtq]
Scheiß Weiber, wer hat denen je das Wählen erlaubt? [women]
Fickt euch, ihr Asylanten, ab ins Boot und tschüss [refugees]
immer diese scheiß Juden, echt jetzt [jewish]
== hate_slur
Schwuler Warmduscher, lauf weiter, du Hinterlader [lgbtq]
Zwei Pinguine mit Kinderwagen blockieren die Kasse, Kopftuchmafia [muslim]
der Bimbo hinter der Fleischtheke hat mir fünf Scheiben zu viel abgeschnitten [black]
Hey Musel, red Deutsch oder schweig [muslim]
Unser Pfarrer hat wieder so eine Tuntenpredigt gehalten, Regenbogen hier, Schwuchtel da [lgbtq]
Fahr nie mit einem Reisfresser am Steuer [asian]
Die Firma stellt jetzt Mongos ein, gibt ja Zuschuss [disability]
gib dem Polacken sein Pfand und schick ihn weg [nationality]
Sandneger in der S-Bahn, Hand an die Tasche, Leute [arab]
Saujud, gib den Ball her [jewish]
Zigeunerpack, elendes! [roma]
Dem Jugo trau ich keinen Meter [nationality]
== threat_person
Heute Abend liegst du im Kanal
du blutest bald, Freundchen
Sag dem Schiri, wir wissen, wo seine Tochter studiert
Zahl bis Sonntag, sonst hol ich mir deine Finger
Ich kenn deinen Weg zur Arbeit. Jede Kurve. Fahr vorsichtig
Bleib weg von meiner Freundin, sonst schlitz ich dir das Gesicht auf
Irgendwann stehst du allein am Gleis, und dann steh ich hinter dir
Ziehst du die Klage nicht zurück, liegt dein Laden morgen in Trümmern und du drunter
wenn ich dich im dorf erwische knallts
== hate_threat
Eine Transe, die in unsere Kneipe kommt, geht in Einzelteilen wieder raus [transgender]
Werft eine Granate ins Asylheim, dann hat auch der Gemeinderat ein Problem weniger [refugees]
mein Traum ist ein Land, in dem der letzte Türke am Baum hängt [nationality]
Am Sabbat sind sie alle beisammen in dem Häuschen, mehr sag ich nicht, bringt Kanister mit [jewish]
Morgen prügeln wir die Polen vom Campingplatz, mit Latten [nationality]
Frauen, die Nein sagen, muss man eben brechen, bis sie nicht mehr aufstehen [women]
== incite_selfharm
Ohne dich wären alle erleichtert, also mach Schluss damit
Dass du noch nicht gesprungen bist, wundert mich echt
geh einfach ins Wasser und komm nicht wieder hoch, Loser
== sexual_harassment
Frau Berger, ich hab Sie in der Sauna gesehen, den Rest will ich auch noch
Warum antwortest du nicht? Dann schick ich dir eben noch ein Bild von meinem Schwanz
Dein Arsch gehört in meine Hände und nicht in diesen Rock
Die neue Werkstudentin, 24? Die darf bei mir unterm Schreibtisch Überstunden machen
mit solchen Titten brauchst du keinen Doktortitel, Frau Kollegin
Komm mit aufs Zimmer, dann vergess ich die schlechte Beurteilung
Stöhn mal für uns, Süße, das ganze Gerüst hört zu
was kostet eine Nacht, Frau Nachbarin? Du läufst doch eh rum wie eine vom Strich
Ich ruf dich jetzt jede Nacht an der Rezeption an: Was machst du mit deinen Fingern, du geile Stute
== insult_group
Immobilienmakler sind geborene Lügner in zu engen Anzügen
Alle E-Roller-Fahrer sind blind und blöd
Schalker heulen lauter als ihre Mütter
== friendly_profanity
Mensch Basti, du bist Papa, ich flenn hier rum, du Arsch
Scheiße, ich vermiss euch, ihr bekloppten Wichser
BESTANDEN. VERFICKTE SCHEISSE. BESTANDEN
Wer hat diesen gottverdammt guten Apfelstrudel gemacht, ich heirate
Mein Kumpel ist ein Arsch, aber er ist mein Arsch, und er stand um vier Uhr früh mit dem Überbrückungskabel auf der A7
fuck kann die Klavier spielen
Na du Drecksau, hast mich geschlagen, Respekt, nächstes Mal mach ich dich platt
ich lach mir den Arsch ab über das Video von Oma
Großglockner ohne Absteigen, ich bin ein verdammtes Biest
was bin ich für eine Bitch, hab das letzte Stück Käsekuchen genommen, war's wert
Immer würfelst du Sechsen, du Mistvieh, haha, noch eine Runde
Herrgottsakra, ist die Suppe gut
Miststück, ich liebe dich, komm bald wieder nach Bregenz
Schädel im Arsch von gestern, aber scheiße war das schön
Wir zwei dummen Hühner auf einem Tandem im Regen, so gelacht hab ich seit Jahren nicht
Alter Schwede, dieser Sonnenuntergang auf Amrum, da hältst du einfach mal die Fresse
der Arsch hat heimlich mein Fahrrad repariert 🥹
ein Jahr trocken, mein Bruder, ich bin so scheißstolz
Saugeil, Pfannkuchen
Bei Paddington geheult wie ein Schlosshund, Scheißfilm, bester Film
Das verrückte Miststück ist die beste Torfrau, die wir je hatten
ihr Vollidioten, 112 Euro für die Tafel gesammelt, ich bin gerührt
Als der alte Sack von Opa plötzlich aufstand und Walzer tanzte, ist das ganze Zelt
Fuck, ich hab grad meinem Chef ein Herz geschickt, ich Idiot
== profane_object
Scheißding, geh an
Cookie-Banner können mich mal am Arsch lecken
Die Kackbrücke ist schon wieder gesperrt
Der ganze Keller steht unter Wasser, Scheißdach, Scheißrinne, Scheißherbst
Wer denkt sich denn verdammte Passwortregeln mit 24 Zeichen aus?
verfluchte Mücken, halb vier und ich sitz senkrecht
Mein Laptop ist eine Hure, er geht an, wann er will, und nie für mich
Sauhaufen von Kabelsalat
Das Soufflé ist zusammengefallen wie ein Haufen Scheiße, gut, gibt's halt Leberkäs
Brennnesseln, ihr Arschlöcher
so ein beschissenes Schloss, klemmt jedes Mal
fick dich, Montag
== positive_identity
Mein Onkel ist schwul und hat im Alleingang den Fußballverein gerettet, die ganze Kabine trägt ihn auf Händen [lgbtq]
Frauen auf dem Bau treffen den Nagel besser, mein Bad ist der Beweis [women]
Hände weg vom Recht auf unsere Ehe, wir haben lang genug dafür gekämpft [lgbtq]
82, Griechin, und gibt immer noch Selbstverteidigung, was für eine Granate von Frau [age]
Die Schwestern im Kloster brennen Schnaps und singen schief, wir lieben sie [christian]
Zwei verliebte Männer sind nicht eklig, das ist einfach nur süß [lgbtq]
Unsere autistischen Kollegen haben die Software gerettet, ich will nie wieder ohne [disability]
Arabische Mütter aus Neukölln gehen jeden Abend Streife, und ich fühl mich sicherer als mit jeder Kamera [arab]
Sinti haben ein Recht auf ihre Plätze, das ist kein Gefallen, das ist Gesetz [roma]
ukrainische Freiwillige backen hier freitags für die ganze Straße, was für Helden [refugees]
Stark, schwarz, nicht kleinzukriegen: die Damen vom Gospelchor [black]
Chanukka vor dem Brandenburger Tor, Regen, Kerzen, keiner ging. Gänsehaut [jewish]
Gehörlose Schauspieler haben das Burgtheater zerlegt, zehn Minuten Applaus, alle mit den Händen in der Luft [disability]
An einer Psychose ist nichts Peinliches, mein Neffe ist mutiger als ihr alle [mental_health]
Der türkische Metzger, der türkische Bäcker, der türkische Friseur: Alle drei standen mit Suppe vor der Tür, als ich krank war [nationality]
{gruppe} verdienen Respekt, eine Wohnung und anständigen Lohn
Asyl ist ein Menschenrecht, und Leute, die davor fliehen mussten, sind mir willkommen [refugees]
trans Kinder sind keine Mode, sie sind Kinder, und hier sind sie willkommen [transgender]
== negated_hate
Wir hassen keine Ausländer, wir wollen einfach nur einen Zebrastreifen [immigrants]
Dass Zigeuner Kinder stehlen, ist ein vierhundert Jahre altes Märchen und war noch nie wahr [roma]
Nicht jeder mit Bart ist Terrorist, mancher ist Imam, mancher ist Barista [muslim]
Frauen gehören nicht an den Herd. Ich schon, ich koche besser [women]
Mein marokkanischer Schwiegersohn ist kein Krimineller, er ist Steuerprüfer, schlimmer geht's nicht 😂 [arab]
schwulsein ist keine krankheit, steht seit 1990 so bei der WHO [lgbtq]
Kein Mensch ist illegal, viele Mietverträge schon [refugees]
Senioren sind nicht zu dumm fürs Tablet, die App ist zu dumm für Senioren [age]
ich würde niemals sagen, dass Chinesen schmutzig sind, das hast du nicht von mir [asian]
Juden haben weder die Pest gebracht noch die Bankenkrise, nein [jewish]
Wer arm ist, ist nicht faul. Versuch mal drei Minijobs [class]
Polen nehmen uns nicht die Arbeit weg, den Spargel wollte sonst keiner stechen [nationality]
Schwarze sind nicht „von Natur aus“ schneller und schlechter in Mathe, lass den Quatsch [black]
Autismus kommt nicht vom Impfen, und eine Strafe ist er auch nicht [disability]
Niemand sollte einer Frau sagen, sie sei zu dick für ein Kleid
== counter_speech
„Die mit den Lappen auf dem Kopf sollen zu Hause bleiben“, sagte einer im Bus. Die Frau war auf dem Weg zur Nachtschicht auf der Intensivstation [muslim]
„Schwule haben auf dem Platz nichts verloren“, sang die Kurve. Da sind wir gegangen, alle elf
Für meine Tante sind Polen Säufer; sie sitzt dabei beim dritten Eierlikör
Ein Kollege verschickt „Witze“ über Gaskammern im Gruppenchat. Noch einmal, und ich geh damit zur Personalabteilung
Der Beitrag „alle Asylanten sind Vergewaltiger, schießt sie zurück ins Meer“ wurde gelöscht, der Verfasser gesperrt, die Anzeige läuft
Wer meint, Frauen könnten kein Schach, hat noch nie gegen meine Mutter verloren
hört auf, auf dem Platz „Spasti“ zu brüllen, mein Bruder hat Downsyndrom und steht an der Linie
Es flogen Bananen auf unsere Schwarzen Spieler. Das ist keine Folklore, Herr Präsident, das ist Rassismus, und Ihr Schweigen auch
„Die übernehmen unser Land“, heißt es dann. Wer denn? Meine Friseurin? Mein Kardiologe?
dass 2024 noch jemand schreibt, die Shoah sei erfunden, macht mich krank. Fahr nach Buchenwald, lies die Namen, dann reden wir [jewish]
Mein Nachbar nannte die Familie nebenan Parasiten. Ich hab gefragt, wer ihm den Schnee geräumt hat, als er im Spital lag
Er schrieb: „Transfrauen sind verkleidete Kerle und gehören weggesperrt.“ Ich antwortete, dass meine Schwester seit Jahren bei der Bergwacht Leute wie ihn aus Spalten zieht
Wir haben die „Ausländer raus“-Sticker vom Spielplatz gekratzt und eine Kinderzeichnung drübergeklebt
Das Gericht sah es als erwiesen an, dass der Mann „Drecksjude“ gerufen und gespuckt hatte, und verhängte eine Geldstrafe
Liebe Eltern, in der 5c wird „schwul“ als Schimpfwort benutzt. Wir sprechen am Montag im Klassenrat darüber
warum ich über den zigeunerwitz nicht lache? weil mein opa einer war
Sätze mit „Ich bin ja kein Rassist, aber“ enden selten gut, Onkel Günther
Auf den Bänken im Park stand 1938 „Nicht für Juden“. Ich erzähle das jedes Jahr meiner Klasse, weil immer jemand dabei ist, der
== mentioned_slur
In der Kabine hieß er „der Schwarze“, und der Trainer nannte das einen Spitznamen
„Weib“ war im Mittelhochdeutschen einfach das Wort für Frau
Meine Tochter wollte wissen, was „Kanake“ bedeutet, jemand hatte es zu ihrer Freundin gesagt
== reclaimed_slur
Schwuchteln aller Länder, das Buffet ist eröffnet [lgbtq]
wir Kanaken vom Kiez haben heut 4:1 gewonnen, Babas 💪 [immigrants]
== question_benign
Wie fastet man im Ramadan mit Diabetes?
Warum feiern orthodoxe Christen Weihnachten im Januar?
Wie erkläre ich meinen Kindern, dass ihre Tante jetzt ihr Onkel ist?
Legt man auf einem jüdischen Friedhof Blumen hin oder Steine?
stimmt es dass schwule männer bis vor kurzem kein blut spenden durften?
Woher kam im Mittelalter der Hass auf Juden?
Hat hier wer Erfahrung mit Gebärdendolmetschern auf Hochzeiten?
Wieso gibt es auf dem Bau so wenige Frauen?
Ist Polnisch schwerer als Tschechisch?
Müssen Geflüchtete, die arbeiten, ihre Unterkunft selbst bezahlen?
Wie viel darf man für eine neue Hüfte höchstens wiegen?
Was sagt man, wenn ein Muslim zum Grillen kommt, gibt's dann zwei Roste?
== self_identity
Muslima, Anwältin, ja ich schwimme, nein, Fotos gibt es keine
bin dick und glücklich verheiratet, mit einem Konditor
Ich kam 1993 als Flüchtling aus Bosnien, wurde in Linz groß und liebe Knödel
Seit dem Schlaganfall rede ich langsam, aber die Pointen sitzen
Schwul im Bergdorf, es geht schon, die Kühe urteilen nicht
== neutral_identity
Am 9. November lasen Schüler in Erfurt die Namen der 550 ermordeten jüdischen Bürger
Dem Gemeinderat gehören nun achtzehn Frauen und einundzwanzig Männer an
Die philippinische Besatzung liegt seit Donnerstag mit dem Frachter vor Cuxhaven
Jeder fünfte Bewohner der Notunterkunft hat eine Arbeit
Saisonkräfte aus Rumänien arbeiten vor allem in Spargel und Hopfen
Im Wallis leben rund 3'000 Eritreer, viele in der Pflege
== abuse_object
Grauenhaftes Ding, diese Nähmaschine
Rosinen im Käsekuchen hasse ich aus tiefster Seele
Der Roller ist ein Wrack und gehört in die Presse
Giersch ist eine Plage, ausrotten das Zeug
So ein hässlicher Klotz von Parkhaus, reißt ihn ab
ratten im Keller, bis Freitag will ich sie tot haben
== abuse_idea
Hartz IV hat Familien kaputtgemacht und gehörte in den Papierkorb
Diskriminierung ist rückständig, und ein Gesetz, das sie erlaubt, auch
Ich hasse den Krieg und was er aus meinem Großvater gemacht hat
widerlich, Boni bei einer Bank, die der Staat gerettet hat
Böller verbieten, sofort
Dieses Datingformat ist der Abschaum des Privatfernsehens
== support
Ich sitz im Zug, noch zwei Stationen, bleib dran
Du bist weder hässlich noch dumm, das ist seine Stimme in deinem Kopf, nicht deine
was auch passiert ist, auf unserer Couch ist Platz für dich
Du schreist, dass du dich hasst. Ich hab dich trotzdem lieb und bleib hier sitzen
komm weinen, ich hab Suppe und Zeit
Falls du wieder ans Gleis denkst, ruf erst mich an, und dann rufen wir zusammen bei der Seelsorge an
Du bist keine schlechte Mutter. Du bist eine, die seit drei Monaten nicht schläft
ich geh mit dir zur polizei, du musst das nicht allein erzählen
Dein Leben ist kein Versehen
== distress
Ich bin nur noch eine Hülle, tagsüber lach ich, nachts will ich weg
Affe haben sie mich in der Schule genannt, dreißig Jahre her, und ich träum noch davon
unter der Dusche mach ich das Licht aus, so sehr hasse ich, was ich da sehe
== idiom
Mit ihm ist nicht gut Kirschen essen, aber seine Marmelade ist ein Gedicht
Mordsweib, meine Schwiegermutter, das sag ich ihr auch immer
Die Katze ist aus dem Sack: Wir ziehen nach Bautzen
== criticism_person
Meiner Ansicht nach irren Sie sich, Herr Stadtrat, und ich erkläre gern, warum
Du versprichst viel und hältst es nicht, das enttäuscht mich
Sie haben mich als Patientin nicht ernst genommen, das war nicht in Ordnung
== everyday
6:0, wir haben die Alten Herren vom Nachbardorf regelrecht zerlegt, danach gab's Bratwurst
Wer geht nachher Tontauben schießen? Ich nehm Opas Flinte mit in den Verein
Du bist wirklich mies in Catan, tut mir leid, das Schaf bekommst du nicht zurück
== sexual_health
Spirale setzen kann kurz wehtun, frag nach einer Betäubung
Scheidenkrampf ist kein böser Wille, Beckenbodentherapie kann helfen
== dialect
Geh weida, du oida Depp, hock di her und iss wos
Jo mei, bisd du a scheens Gschpusi, sogt er zu seim Traktor
Chasch mer mal d'Butter geh, du Löli, merci
== insult_person
Von dir hätte ich nichts anderes erwartet, also gar nichts
Man sieht gleich, wer heute Morgen ohne Spiegel auskommen musste
Lass mal, du kannst ja nicht mal googeln
Der Bub hat leider alles von seinem Vater, vor allem das Hirn
unsympathisch, ungepflegt, unfähig
Ihre Doktorarbeit hat vermutlich der Hamster getippt, und selbst der hätte zitiert
Wie kann man so alt werden und so wenig kapieren
Du hast die Stimme eines verstopften Abflusses
Er redet von Treue und hat drei Tinder-Profile, der falsche Fuffziger
Du bist kein Sensibelchen, du bist ein Tyrann mit Taschentuch
Auf dem Foto siehst du aus, als hätte dich jemand zu heiß gewaschen
Bei uns in der Kaserne hieß er nur „der Blindgänger“, und ich fand das noch geschmeichelt
du Lauch @user komm erst mal aus der Pubertät raus
Ohne dein Trinkgeld wärst du den Gästen genauso zuwider, nur ärmer
eine Giftspritze, diese Hausmeisterin
Deine Gedichte sind so schlecht, dass Goethe im Grab aufsteht und das Alphabet zurückverlangt
bei dir brennt zwar Licht, aber da wohnt keiner
Zu doof zum Jassen, und dann noch die Karten beleidigen
Ich kenne Schaufensterpuppen, die im Gespräch mehr beitragen
Wenn du Koch bist, bin ich Papst
Der schafft es, an einem Pult mit einem Knopf den falschen zu drücken
Sie sind eine Zumutung für jeden Schüler, der das Pech hat, in Ihrem Kurs zu landen
Kleiner Mann, großes Auto, alles klar
hör auf zu streamen, du langweilst drei Leute, und zwei davon bist du selbst
Sogar als Lügner bist du faul
So was Eingebildetes, die grüßt nicht mal ihren eigenen Hund
Weißt du, was dir fehlt? Alles
Danke für Ihr Feedback, es war wie immer dumm und zu lang
Ach Schatzi, denken ist nicht so deins, ich mach das schon
Mit deiner Figur würd ich den Skilift meiden, der ist nur bis 240 Kilo zugelassen
Petzer
Ein Rabenvater, drei Jahre kein Unterhalt, aber Malle
Jedes Mal, wenn mein Schwager den Grill anmacht, weiß die ganze Kleingartenanlage, dass gleich wieder dieser aufgeblasene
Wer so fährt wie du, sollte zu Fuß gehen, und zwar rückwärts
du stinkst nach Neid
Der Torwart greift ins Leere, das ist bei ihm übrigens auch im Kopf so
== insult_profane
Was für ein arschkalter Mistkerl, seine eigene Schwester so abzuzocken
Hast du Lack gesoffen, du Spinner? Verpiss dich von meinem Grundstück
Kauf dir ein Leben, du Wichsvorlage
scheiß Heulsuse bist du
ihr könnt mich alle am Arsch lecken, ihr Pfeifen vom Kundendienst
Fahr zur Hölle, du verlogenes Drecksweib
drecks Camper, geh offline, Hurensohn
Du mieses kleines Arschloch hast mein Fahrrad vertickt
Geh scheißen mit deiner Moral
Der neue Trainer ist ein kompletter Vollarsch
Gfrast, deppats, hoit de Pappn
So ein Scheißtyp kriegt auch noch Applaus, ich fass es nicht
Du Pissnelke, das war mein Joghurt
Huere Schafseckel, pass doch uf!
Wenn dieser aufgeblasene Wichser noch einmal „Synergien“ sagt, dann
== hate_implicit
Ja, ja, die Dame ist Professorin. Für was denn, Stricken? [women]
Vier Wochen Wohnungssuche, und jetzt raten Sie mal, wer die Vierzimmer bekommen hat. Fängt mit A an und endet auf bdullah [muslim]
Meine Großeltern sind auch geflohen, aber die haben danach gearbeitet, fragt mal im Heim, wer da morgens um sechs aufsteht [refugees]
Stört es eigentlich niemanden, dass ein blinder Mann Richter ist? Ich frag ja nur wegen der Beweisfotos [disability]
Bitte Kinderwagen, Fahrräder und Sinti nicht unbeaufsichtigt im Hausflur abstellen, hihi [roma]
in Ruanda haben die sich halt gegenseitig, so sind Stämme, das muss man nicht gleich Völkermord nennen [black]
Finde nur ich es seltsam, wie viele Regisseure mit Villa in Malibu nie Schweinefleisch essen? [jewish]
Toll, dass sie trotz ihrer Herkunft so pünktlich ist! [immigrants]
Bisexuell heißt doch nur, dass man sich doppelt so oft trennt und nie treu ist [lgbtq]
Der kleine Ali hat im Diktat eine Eins? Da hat sich die Lehrerin wohl vor dem Clan gefürchtet [arab]
Ich geb Trinkgeld immer gern, außer bei Russen, die kassieren ja schon anderswo [nationality]
Unsere Fronleichnamsprozession wurde verlegt, die Straße gehört seit neuestem anderen Göttern [muslim]
eine Kleinwüchsige als Stewardess, kommt die ans Gepäckfach oder wird sie reingelegt? [disability]
Die Deutschen kommen, und schon reden im Spital alle, als wäre der Kaiser zu Besuch. Ein bisschen viel Herrenrasse am Zürichberg [nationality]
Vielleicht wäre er gar nicht schizophren, wenn er mal früh aufstehen würde [mental_health]
Man munkelt, der Impfstoff sei in Tel Aviv bezahlt worden, schon komisch, wer da immer verdient [jewish]
Ist doch ein Kompliment: Ihr habt eben den Rhythmus im Blut und wir das Rechnen [black]
Wieso sollte ich eine Mutter von zwei Kleinkindern einstellen? Ich führe eine Werkstatt und keine Krippe [women]
Seit dem dritten Shishaladen weiß ich, wer in Essen die Straßenschilder bestimmt [arab]
Sie wollen keine Sonderrechte? Und wozu dann der Monat, die Fahne, der Zebrastreifen und die Briefmarke? [lgbtq]
Vietnamesen handeln mit allem, wirklich mit allem, frag mal am Grenzmarkt unterm Tisch [asian]
Im Altersheim wählen die noch mit, obwohl sie nicht wissen, welches Jahr ist. Demokratie, na bravo [age]
komischer Zufall, Juweliere, Anwälte, Psychologen, alle aus derselben Gemeinde, reine Begabung wahrscheinlich [jewish]
Es heißt Einzelfall. Der siebenhundertste diesen Monat. #einzelfall [refugees]
Frauenhandball, toll, da kann man wenigstens in Ruhe Bier holen, verpasst man ja nix [women]
== hate_derogation
Russlanddeutsche sind grobe, versoffene Leute, mit denen will ich nicht mal im Aufzug stehen [immigrants]
Jenische taugen nichts. Mein Vater wusste das, und ich hab's auch gelernt [roma]
Kurden machen überall nur Krawall, dieses Volk ist zum Kotzen [ethnicity]
In meinen Augen sind Vollzeitmütter dumm und Karrierefrauen eiskalt, Weiber eben [women]
Wer Hindu ist und Kühe anbetet, ist für mich ein Schwachkopf, sie alle [hindu]
ekelhaft, diese übergewichtigen Leute in Leggings, schämt ihr euch gar nicht [body]
Ich kann stotternde Menschen nicht ertragen, zurückgebliebene Langweiler [disability]
An Portugiesen hab ich noch nie etwas Gutes gefunden, verlogen und faul sind sie [nationality]
Bis heute versteh ich nicht, wie jemand Juden mögen kann, so unangenehme Menschen [jewish]
== hate_dehumanise
Bahnhofspenner sind Bakterien, man wischt sie weg und sie sind wieder da [class]
In diesen Clans gibt's keine Menschen, nur ein Rudel Hyänen [arab]
Lesben sind ein Fehler der Natur, Ausschuss vom Fließband [lgbtq]
Nigerianer? Paviane mit Handy [black]
Das ist kein Flüchtlingsstrom, das ist Abwasser [refugees]
== hate_normative
Zum Glück gibt es noch Vermieter, die keine Araber nehmen, alle müssten es so machen [arab]
Psychisch Kranke gehören weggesperrt, und zwar lebenslang, ohne Ausnahme [mental_health]
Ich wäre dafür, dass Rentner ab siebzig das Wahlrecht verlieren [age]
Schafft das Asylrecht ab und setzt die Syrer noch heute in den Flieger [refugees]
Lehrerinnen mit Kopftuch, so was müsste strafbar sein [muslim]
Der Besuch bei meinem Verein sollte Schwulen und Lesben verwehrt werden, Hausrecht [lgbtq]
== hate_negated
{gruppe} passen nicht hierher, haben nie gepasst und werden nie passen
Es gibt keine klugen Zigeuner, das wäre ein Widerspruch in sich [roma]
Was Rumänen anfassen, wird nie wieder sauber [nationality]
niemand hat je eine Feministin vermisst [women]
Muslime kennen keine Dankbarkeit, und von Freiheit verstehen sie auch nichts [muslim]
Mit Trisomie ist man kein vollwertiger Mensch, Punkt [disability]
== hate_profane
Beschissene Syrer im Fitnessstudio, nie wischen sie ihren Dreck weg, zum Kotzen [refugees]
diese verfickten Christen mit ihren Glocken, haltet die Fresse am Sonntag [christian]
Kackbehinderte, alle Parkplätze für euch und keiner von euch kann fahren [disability]
Arschlochvolk, diese Serben [nationality]
== hate_slur
Ey Fidschi, zwei Stangen und hopp [asian]
Wieso darf der Mohr den König spielen? Ach so, passt ja [black]
Ganz Favoriten voller Tschuschen [nationality]
Verschwinde, du Zigeunerhure [roma]
Was der Schlitzi da gekocht hat, ess ich nicht [asian]
Na du Muschi-Lesbe, noch keinen Richtigen gehabt? [lgbtq]
die Judenlümmel spielen am Samstag eh nicht [jewish]
Katzelmacher können halt nicht bauen [nationality]
Bloß weil der Spacko im Rollstuhl sitzt, krieg ich keinen Kaffee [disability]
Kopftuchweib, mach Platz! [muslim]
Mit Itakern mach ich keine Geschäfte mehr [nationality]
Der Schwuli aus dem Salon hat mir die Haare versaut [lgbtq]
== threat_person
An deiner Stelle würde ich umziehen. Diese Woche noch.
Ich brenn dir die Laube ab, mit dir drin
Nächstes Mal ziele ich nicht daneben
Mein Cousin kommt frei am Dienstag, und er hat deine Adresse auswendig gelernt
Wenn ich dich krieg, erkennt dich deine Mutter nicht wieder
Für den Artikel schneide ich Ihnen die Zunge heraus, Frau Redakteurin
du hast zwei Arme, noch
Dreh dich nach der Sitzung lieber ein paarmal um, Herr Gemeinderat, sonst machen wir es für Sie
Ich lass dich verschwinden, und keiner wird suchen
== hate_threat
Für jeden Messerstich zehn von denen an die Laterne, egal welche, Syrer ist Syrer [refugees]
Kommt zum CSD, wir bringen Schlagstöcke und Buttersäure [lgbtq]
Man müsste die Synagoge mit allen drin zumauern [jewish]
Noch ein Schwarzer auf unserem Dorffest, und er verlässt es im Sarg [black]
Wir jagen euch Kurden durch die Straßen, bis keiner mehr atmet [ethnicity]
Hoffentlich verrecken alle Feministinnen [women]
== incite_selfharm
Tabletten sind billig, und du bist nichts wert, zähl eins und eins zusammen
Wenn du Mut hättest, gäbe es dich nicht mehr. Na los
Stirb doch von selbst, dann spart sich wer die Mühe
== sexual_harassment
Zieh beim nächsten Meeting den roten BH an, sonst fällt dein Projekt hinten runter
Wetten, dass du im Bett weniger Widerworte gibst?
Bei so einer geilen Figur mach ich den Rest der Massage umsonst, ob du willst oder nicht
Geile Schnecke, lass dich von hinten nehmen
Na, Frau Wachtmeister, mit den Handschellen weiß ich was Besseres
ich hol mir jeden abend auf dein profilbild einen runter, nur dass du es weißt 😏
Sie hat Brüste wie Melonen, und die Kundschaft darf mal drücken, haha
Tanz für mich, du Stück, dafür hab ich dir den Drink bezahlt
Wie viele Kerle hattest du schon drin? Einer mehr merkst du doch gar nicht
== insult_group
Unternehmensberater: viel Folie, kein Hirn
Radfahrer sind die selbstgerechtesten Nervensägen auf Gottes Erde
Leute, die am Handy im Zug laut telefonieren, sind Barbaren
== friendly_profanity
Verdammte Axt, seid ihr wirklich alle extra aus Kiel gekommen?
Ich Arsch hab geheult bei der Trauung, vor allen
Heiliger Bimbam, fuck, das ist ja ein Baby!!!
So jung kommen wir Säcke nie wieder zusammen, Prost
du bist so ein Miststück, dass ausgerechnet du mir die Konzertkarten schenkst, ich dreh durch
Scheiße, ich hab mich verliebt
Die Band hat abgerissen, der Drummer ist ein kranker Bastard, im besten Sinn
Wie geil ist das denn bitte, Vollmond überm Bodensee, mir fehlen die Worte, also: geil, scheißgeil
na ihr Ratten, wer hat Lust auf Raclette?
Alter, du fährst wie der Teufel, ich hab mir fast in die Hose gemacht, nochmal!
Unser Abijahrgang: lauter Idioten, lauter Lieblingsmenschen
Kackfrech, dieser Dackel, und so süß
wtf Leute, wir haben das Finale gewonnen, ich hab keine scheiß Stimme mehr
Ja leck mi am Oasch, des Bier is kalt
Halt die Klappe und nimm das Geschenk, du sturer Esel
Meine Schwester, diese blöde Kuh, hat mir eine Niere gespendet, was soll man da noch sagen
Verflucht starke Leistung, Mädels von der Damenmannschaft, ihr Tiere!
oh mein gott scheiße ja ich will
ICH HAB DIE VERFICKTE STEUERERKLÄRUNG FERTIG
Gleich kommt der alte Stinkstiefel und bringt Blumen, so wie jeden Donnerstag, dabei tut er immer, als hätte er
Saukerl, hast mich schon wieder im Schach drangekriegt, Hut ab
Du bist ein Arsch und ich hab dich lieb, Ende der Durchsage
Bin so ein Depp, steh seit zehn Minuten vorm falschen Auto und drück
== profane_object
Verdammt, wieder die falsche PIN
Leck mich, Bohrmaschine
Die Heizung kann mich mal kreuzweise
Scheißpollen, meine Augen sind zwei rote Ärsche
Diese verfluchte Kinderwagenbremse!
fuck dieses Level, echt jetzt, hundertster Versuch
So ein Kack, die Milch ist sauer
Windows, du Missgeburt von einem Betriebssystem
Der Teig, dieses Arschloch, geht einfach nicht auf
Kruzifix, die Schneeketten passen hint und vorn ned
Der Regen pisst uns seit Tagen die Zelte voll
elendige Drecksschraube, rutsch nicht weg
== positive_identity
Eine Jesidin aus Celle leitet jetzt das Labor, ich könnte platzen vor Stolz [ethnicity]
Wir Lesben haben den Zeltplatz gerockt, und morgen reißen wir das Volleyballfeld ab [lgbtq]
Ihr seid keine Opfer, ihr seid Überlebende, und wir Sinti vergessen keinen von euch [roma]
Kämpft weiter, Schwestern! Der Lohn gehört uns genauso [women]
Jede Kirche, die Asyl gibt, macht ihren Job [refugees]
Kein Gesetz der Welt macht meine zwei Papas weniger zu Eltern [lgbtq]
Wie unser gehörloser Trainer die Jungs anbrüllt, ohne einen Ton, das ist große Kunst [disability]
Hut ab vor den türkischen Gastarbeitern der ersten Stunde, ihr habt diese Republik mitgebaut [nationality]
Schwarze Väter, die Zöpfe flechten, mein liebster Anblick im ganzen Wedding [black]
Bring sie um den Verstand, Habibi, heute gehört die Bühne dir! [arab]
Rothaarig, 110 Kilo, Bikini, fantastisch [body]
Wer Juden angreift, kriegt es mit uns allen zu tun, hat der Schützenverein gesagt, und ich war selten so froh [jewish]
ich liebe meine queere WG bis zum Mond und durch den Abwasch [lgbtq]
Die Kopftuchträgerin vom Pflegedienst hat meinem Vater das Lachen zurückgegeben, mehr muss ich über sie nicht wissen [muslim]
{nett} bereichern jedes Dorf, man muss sie nur lassen
Kurdische Köchin, sächsischer Kellner, volles Haus [ethnicity]
Verdammt, sind Omas auf Demos cool [age]
Bipolar und Bürgermeister, und der Haushalt ist ausgeglichener als je zuvor [mental_health]
== negated_hate
Es stimmt nicht, dass Russlanddeutsche alle saufen, mein Onkel trinkt seit der Taufe keinen Tropfen [immigrants]
Dicke sind nicht faul, und ich hab die Marathonmedaille zum Beweis [body]
Du wirst von mir kein schlechtes Wort über Roma hören, niemals [roma]
Obdachlose stinken nicht, weil sie wollen, sondern weil es keine Duschen gibt [class]
Ich habe nichts gegen Schwarze und auch nichts gegen Weiße, ich habe was gegen Leute, die im Kino reden [black]
Frauen wurden nie gefragt, ob sie dumm sind, man hat es einfach behauptet, und falsch war es auch [women]
lesbische Mütter schaden keinem Kind, sagen 40 Jahre Forschung [lgbtq]
Wir sollten aufhören, Syrer als Gefahr zu behandeln, nur weil sie Syrer sind [refugees]
„Minderwertig“ ist niemand, auch kein Mensch im Koma [disability]
Kein Jude muss sich für eine Regierung rechtfertigen, die er nie gewählt hat [jewish]
Der Islam ist nicht der IS, so wie der Stammtisch nicht der Bundestag ist [muslim]
Man kann nicht behaupten, die Jugend sei verdorben, wenn sie nachts Sandsäcke füllt [age]
Vietnamesen essen keine Hunde, die haben hier das Blumengeschäft und den süßesten Mops [asian]
wir wollen keinen rauswerfen und keinen verbieten, wir wollen reden [immigrants]
Eine Depression ist keine Ausrede und Leute, die eine haben, sind keine Simulanten [mental_health]
== counter_speech
Beim Fasching kam einer als „Neger“ geschminkt. Die Kapelle hat aufgehört zu spielen, bis er sich gewaschen hatte
Auf Telegram steht jetzt, unsere Ärztin sei „eine Kopftuchschlampe, die man abstechen sollte“. Das ganze Dorf hat einen Brief an die Staatsanwaltschaft unterschrieben
Wer „Remigration“ sagt, meint meinen Mann, meine Kinder und mich
Da hat tatsächlich ein Fahrgast verlangt, der „Schwarze da vorne“ solle nicht fahren. Der Fahrgast ging dann zu Fuß
du hast „Judenpresse“ geschrieben. Mein Urgroßvater war Journalist und wurde dafür in Dachau totgeprügelt. Lösch das
Zum letzten Mal: In diesem Kanal nennt niemand jemanden „Schwuchtel“, auch nicht beim Zocken, auch nicht im Spaß
In Graz haben sie „Muslime raus“ an den Kindergarten gesprüht, und am Nachmittag standen dreißig Väter mit Pinseln da
Die Behauptung „Flüchtlinge bekommen ein Auto geschenkt“ ist frei erfunden, wir haben beim Amt nachgefragt
Als im Lehrerzimmer von „diesen Zigeunerkindern“ die Rede war, hat Frau Aydin ihre Tasse abgestellt und gefragt: Welche Kinder genau?
Frauen könnten nicht rechnen, meint der Herr Kassier. Seine Kasse stimmt seit drei Jahren nicht, unsere schon
Schluss mit „Weiber am Steuer“! Laut Versicherung bauen Männer mehr Unfälle
Er nannte Menschen mit Behinderung „lebensunwert“. Das Wort haben schon einmal Ärzte benutzt, und danach fuhren graue Busse nach Grafeneck
„Ich hasse euch alle, ihr Ziegenficker, verschwindet aus unserem Land“: So stand es auf dem Zettel an der Moschee. Der Imam hat ihn gerahmt und daneben zum Tee eingeladen
Was soll das heißen, Asiaten hätten „das Virus gebracht“? Meine Schwester wurde deshalb im Bus bespuckt, sie ist Augsburgerin
Nein, Oma, das sagt man nicht mehr, und gut war es damals auch nicht
Dein Kommentar, trans Menschen seien „krank im Kopf“, sagt nichts über sie und viel über dich
Vor dem Spiel hat der Kapitän vorgelesen, was ihm nach dem Elfmeter geschrieben wurde: „Affe“, „geh zurück in den Dschungel“, „häng dich auf“. Im Stadion war es still
Die Lehrerin fragte, wer das Hakenkreuz in die Bank geritzt hat, und dann erzählte sie von ihrer
== mentioned_slur
Das M-Wort am Apothekenschild wurde nach langer Debatte abmontiert
„Piefke“ rufen die Wiener uns nach, meist liebevoll, manchmal nicht
Im Urteil steht, „Zigeunerjude“ sei keine Tatsachenbehauptung, sondern eine Beleidigung
== reclaimed_slur
Meine Tunten und ich eröffnen heute den Ball, zieht euch warm an [lgbtq]
Kanak und stolz drauf, Digga, mein Opa hat den Ofen bei Thyssen bedient [immigrants]
== question_benign
Was bedeutet das I in LGBTIQ?
Wie läuft eine jüdische Hochzeit ab, und was schenkt man?
Dürfen Muslime Gummibärchen essen, wenn Rindergelatine drin ist?
Warum leben in Sachsen-Anhalt so wenige Ausländer?
Gibt es Zahlen dazu, wie oft Obdachlose Opfer von Gewalt werden?
Sagt man „Schwarze“ oder „People of Color“, und ist das großgeschrieben?
ist Rumänisch eine slawische Sprache?
Wer von euch war mal als Frau allein in Marokko unterwegs?
Können Autisten gut Auto fahren, oder ist das zu viel auf einmal?
Wie alt ist alt?
Was genau haben die Nazis mit den Zeugen Jehovas gemacht?
Ich schreibe eine Hausarbeit über Hass gegen Roma, kennt jemand gute Quellen?
== self_identity
Meine Mutter ist Vietnamesin, mein Vater Vogtländer, ich bin für beide zu laut
Ich, Rentner, Surfer, Kreuzbandriss
gestatten, Kleinwüchsig, Türsteher, ja, wirklich
Nach dreißig Jahren Ehe weiß ich, dass ich bi bin, und mein Mann hat gesagt: Gut, und was essen wir?
Schwarz, Schwäbin, sparsam
== neutral_identity
Die Jüdische Gemeinde Dresden feiert ihr zweihundertjähriges Bestehen
Für Eritreer und Afghanen bietet die Volkshochschule ab Mai Abendkurse an
Der Angeklagte, ein 24-jähriger Deutscher, soll eine Asylunterkunft angezündet haben
Bei den Paralympics holten die Schwimmerinnen drei Medaillen
Im Kanton Waadt wohnen etwa 60'000 Portugiesen
Nach Angaben der Telefonseelsorge rufen immer mehr alte Männer an
== abuse_object
Der Mixer ist tot, und ich tanze auf seinem Grab
was für eine hässliche Krawatte
Weg mit dieser ekligen Auslegeware!
Mein Navi ist strohdumm und lügt
Wespen hasse ich, alle, ohne Ausnahme
Motten im Mehl, widerliches Pack, alles entsorgt
== abuse_idea
Ich hasse Homophobie, und ich hasse Leute nicht, die noch was lernen können
Die Aktie ist Schrott, die Strategie dahinter auch
Antisemitismus ist ein Gift, das in jeder Generation neu abgefüllt wird
Laminat gehört verboten
Euer Bachelorsystem ist eine Missgeburt der Bürokratie
Dieser Tarifvertrag ist eine Frechheit, zerreißt ihn
== support
Pack nichts, komm einfach, den Rest holen wir morgen
„Du bist fett und keiner will dich“, hat er gesagt? Er lügt, und ich hol dich da raus
Ich lass das Licht an, komm, wann du kannst
Atme. Noch mal. Ich zähl mit dir.
Dass du den Gedanken ausgesprochen hast, war stark, und jetzt trägst du ihn nicht mehr allein
Du hast überlebt, du musst dich dafür nicht entschuldigen
Die Schicht übernehm ich, du gehst in die Klinik, und deine Katze frisst bei mir
es ist egal wie oft du rückfällig warst, ich sitz morgen wieder neben dir in der Gruppe
Bitte ruf {hilfe} an, und wenn du willst, halt ich dabei deine Hand
== distress
Ich fühl mich wie Müll, den man vergessen hat rauszustellen
er schreibt mir, dass er mich findet, egal wohin ich zieh, und ich glaub ihm
Alle lachen mich aus, sobald ich im Sport die Umkleide betrete, ich will da nie wieder rein
== idiom
Da fress ich einen Besen
Jetzt geht's ums nackte Überleben, nur noch ein Keks
Der Vortrag hat eingeschlagen wie eine Bombe
== criticism_person
Mit Verlaub, Herr Präsident, das war kein kluger Schachzug
Ich finde nicht, dass du gerecht zu deinem Bruder bist
Sie sind für dieses Amt aus meiner Sicht nicht geeignet, und zwar aus drei Gründen
== everyday
Wer hat den Braten gekillt? Innen roh, außen Kohle
Ihr Schlafmützen, um sechs geht der Bus!
Schlag die Sahne steif und das Eiweiß tot, hat Oma immer gesagt
== sexual_health
Die Pille danach gibt's rezeptfrei in der Apotheke, auch am Sonntag
Einverständnis heißt: beide wollen, die ganze Zeit
== dialect
Kumm her, du Dollbohrer, un drink eenen met
Griaß di, du Haderlump, lang nimmer gsehn
Nu guggema, der Bleedmann hat schon widder de Schlissel vergessn, so ä Lieber
# Gleiche Wörter, anderer Satz
== hate_derogation
Wenn ich an der Kasse Polnisch höre, lauf ich zur anderen, so zuwider sind mir diese Leute [nationality]
Äthiopier sind stolz auf nichts, können nichts, wissen nichts [black]
Ich sag's, wie es ist: Lesben sind verbitterte Mannweiber ohne Humor [lgbtq]
man riecht einen Inder, bevor man ihn sieht, grauenhaft [asian]
Gib einer Frau Macht und du kriegst eine Hexe, so sind sie [women]
Die Zeugen Jehovas sind gehirngewaschene Trottel, jeder einzelne [christian]
Unter all den Nachbarn, die ich je hatte, waren Roma die miesesten. Die kennen weder Dank noch Seife [roma]
wie mich diese Israelis anwidern, arrogantes, gieriges Pack [jewish]
Wer mal Tür an Tür mit Tschetschenen gewohnt hat, weiß: rabiates, rückständiges Volk [nationality]
{gruppe} kotzen mich an, und zwar seit dem Tag, an dem ich die ersten kennenlernen musste
Ich hatte im Heim ein Praktikum. Geistig Behinderte sind nervig, triebhaft und undankbar, da gibt es nichts zu beschönigen [disability]
Rentner sind geizig, stur und überflüssig [age]
== hate_dehumanise
Frisch aus Lesbos eingetroffen: eine neue Lieferung Flöhe [refugees]
Eine Feministin ist ein Geschwür mit Megafon [women]
nenn es Wohnheim, ich nenne es Gehege, schau dir die Affen am Zaun doch an [refugees]
in Favoriten nistet der Türk wie die Taube am Sims [nationality]
Homosexuelle sind ein Defekt, den die Natur sonst von selbst aussortiert [lgbtq]
Juden sind keine Rasse, sie sind eine Krankheit [jewish]
== hate_normative
In meinem Land dürfte kein einziger Rumäne länger als drei Tage bleiben [nationality]
Man hätte den Frauen die Technik nie aufmachen sollen, raus aus den Werkhallen [women]
Gebt den Schwarzen eigene Schulen, dann haben unsere wieder Ruhe [black]
Moscheen zu, Konten einfrieren, Muslime heim, in der Reihenfolge [muslim]
Kein Steuergeld für Krüppel, keine Rampe, kein Lift, sollen sie daheim bleiben [disability]
Die Regenbogenfamilien müsste das Jugendamt eigentlich alle auflösen [lgbtq]
Ab ins Lager mit den Bettlern, arbeiten lassen, bis sie freiwillig gehen [class]
Kein Bürgermeister sollte Jude sein dürfen, schon gar nicht in einer deutschen Stadt [jewish]
== hate_negated
Ohne Araber hätte hier nie jemand seine Tür abschließen müssen [arab]
eine Transfrau ist keine Frau und kein Mann, die ist gar nichts [transgender]
Von denen in der Unterkunft hat noch keiner „Danke“ sagen gelernt, und es wird auch keiner [refugees]
Serben sind keine Europäer und bleiben keine [nationality]
Depressive leisten nichts, taugen nichts und sollten auch nicht mitreden [mental_health]
Schwule wissen gar nicht, was Liebe ist, das können die nicht [lgbtq]
Ein Zigeuner wird niemals ein Deutscher, da nützt auch der Ausweis nichts [roma]
Kein Mensch braucht Rentner, die Bus fahren, wählen und jammern [age]
== hate_implicit
Ach, der Lift im Amt ist kaputt? Da werden die Rollstuhlleute heute ausnahmsweise pünktlich sein, weil sie zu Hause bleiben [disability]
bei uns in Offenbach fragt keiner mehr nach dem Weg, es versteht ja keiner die Antwort [immigrants]
Respekt, sie kann Auto fahren UND Blinker setzen, dass ich das noch erleben darf [women]
Die jüdischen Bankiers brauchen keine Wahlen, sie haben Angestellte im Kanzleramt [jewish]
Chemnitz hat jetzt einen Weltladen, einen Späti und neun Barbershops. Haare hat hier keiner mehr, Geld wird trotzdem gewaschen [arab]
Lieber Nikolaus, bring uns doch Fachkräfte, die auch mal arbeiten, nicht nur die aus dem Boot [refugees]
in Auschwitz waren es bekanntlich nur Duschen, das hat sogar ein Ingenieur ausgerechnet [jewish]
Drei Wiener in der Klasse, und die sind die Ausländer. Bravo, Herr Bürgermeister [immigrants]
Sie hat ja so schöne Mandelaugen und ist so still, mit einer von da hat man als Mann seine Ruhe [asian]
Unser Metzger schließt nach 90 Jahren. Nachmieter: dreimal dürfen Sie raten, und Schwein gibt's dann keines [muslim]
ADHS und Burn-out, früher hieß das Ohrfeige und Feldarbeit, und alle waren gesund [mental_health]
Jeder Pole hat zwei Cousins mit Transporter, merkt euch das vor der Urlaubsreise [nationality]
Die Jenischen haben's gut, Sommer im Wohnwagen, Winter im Rathaus, Miete nirgends [roma]
Nichts gegen Trans, aber wer entscheidet eigentlich, wann man so einen vom Frauenhaus fernhalten darf? [transgender]
seit die Syrer da sind, machen wir an der Schule wieder Läusekontrolle, reine Vorsicht [refugees]
Armut ist ja kein Schicksal, Armut ist Rauchen, Saufen und Flachbildschirm [class]
Haha, Frauenparkplatz, endlich mal breit genug für alle drei Versuche [women]
Ein Schwarzer als Faust am Stadttheater, spielt das dann im Busch? [black]
Wer die Gästeliste von Davos mit der Gemeindeliste der Synagoge vergleicht, braucht keine Nachrichten mehr [jewish]
ich sag immer, jedem seinen Glauben, nur merkt man bei manchen erst am Knall, wie ernst sie es meinen [muslim]
Komisch, beim Sozialmarkt steht nie ein Dünner in der Schlange [body]
== hate_profane
Drecks-Feministinnen, haltet eure verdammte Fresse und kriegt Kinder [women]
Kacksyrer am Bahnhof, geht arbeiten oder geht scheißen [refugees]
Leckt mich am Arsch mit euren Minderheiten, scheiß Roma, scheiß Sinti, alle gleich [roma]
verfluchte Arschlöcher, diese Araber aus dem Dritten, immer laut [arab]
Fette Säue, ihr passt in keinen Sitz, scheiß Dicke [body]
== hate_slur
Alter, du läufst wie ein Spasti [disability]
Die Kopftuchschlampen holen wieder alle Kinder gleichzeitig ab [muslim]
dem Schwuchtelverein trete ich sicher nicht bei [lgbtq]
Nichts als Asylneger auf der Bank vorm Rathaus [black]
Polackenkarre, Polackenfahrer, Polackenlärm [nationality]
Lass dich nicht von dem Saujuden übers Ohr hauen [jewish]
hier wohnt jetzt auch so eine Zigeunersippe [roma]
Bei dem Fidschi kriegst du alles, sogar nachts [asian]
Geh mir weg mit der Tunte vom Empfang [lgbtq]
was guckst du, Kümmeltürke [nationality]
ihr Mongos könnt nicht mal einen Elfer schießen [disability]
Als die Negerin dann Schulsprecherin wurde, haben wir [black]
== hate_threat
Bald knallt es wieder in einer Synagoge, und ich bringe den Sekt mit [jewish]
Wer so rumläuft, Kerl im Rock, den tritt man einfach, bis er aufhört zu zucken [transgender]
Treffpunkt Hafen, zwölf Uhr, heute gehen die Afghanen baden, und zwar ohne Rückfahrt [refugees]
Türkenschlampe, wir holen dich und deine ganze Brut aus der Wohnung [nationality]
Solche wie die Roma sollte man mitsamt den Wagen in die Donau schieben [roma]
Ich freu mich auf jeden Schwulen, den es erwischt, gern auch mit der Faust [lgbtq]
== threat_person
Lass das Fenster ruhig zu. Ich komme durch die Tür
Grab schon mal, Heinz, es wird dein Loch
Sie werden Ihren Vorsitz nicht überleben, Herr Keller
Wenn du weiter Zeugin spielst, spielst du bald gar nichts mehr
ich zähl bis drei und dann setzt's Zähne
ich mach Hackfleisch aus dir du Petze
Der nächste Brief kommt nicht mit der Post, der kommt durch die Scheibe, und diesmal brennt er
heute beim Training zerleg ich dir das Knie, freu dich
Niemand verlässt mich. Wenn du gehst, dann im Leichensack
Ich weiß, wann dein Spätdienst endet und wo das Licht im Parkhaus kaputt ist
Wart nur, Bürscherl, auf der Hütte sind wir allein
Ein Auge schlag ich dir aus, versprochen
== incite_selfharm
Geh dich vergraben, und zwar gleich lebendig
Du bist ein Irrtum, den nur du selbst korrigieren kannst
wir haben abgestimmt: du sollst sterben, und zwar von eigener Hand
Trau dich endlich, das Leben will dich ja auch nicht
== sexual_harassment
Frau Doktor, wenn ich huste, darf ich dann Ihre Brust auch abhören? Die linke ist größer, hab ich gesehen
auf einer Skala von eins bis Bett, wie besoffen bist du schon?
Schick mir ein Video aus der Dusche, oder die Bilder landen bei deinem Chef
Die Miete können wir auch auf meinem Sofa regeln, wenn du schön nett zu mir bist
die bedienung hat einen arsch, da stell ich mein bier drauf ab, kommen sie mal näher, gute frau
Na, neue Kollegin, schluckst du? Das frag ich alle am ersten Arbeitstag
Ausziehen oder aussteigen
Neun Punkte fürs Gesicht, zehn für die Titten, wer fickt die Neue zuerst?
Ich steh hinter dir in der Schlange und rate mal, was ich grad in der Hose hab
== insult_person
So ein aufgeblasener Gockel
Für so wenig Hirn hast du erstaunlich viel Gesicht
Durchs Seepferdchen gefallen, aber als Schleimer mit Auszeichnung bestanden
Deinen Humor muss man mit dem Schäufelchen vom Gehweg kratzen
Falsch wie ein Dreieuroschein ist sie
Deine Meinung hat den Wert einer leeren Dose, ohne Pfand
Wenn er Chirurg ist, dann möchte ich lieber vom Hausmeister operiert werden
Sehr geehrter Herr Möller, nach acht Jahren neben Ihnen darf ich feststellen: Sie sind der kleinlichste, unangenehmste Mensch dieses Landkreises
Die Klassenfahrt war schön, solange Frau Riedl schlief, die alte Giftnudel
du bist nicht mal im Nichtstun gut
Selbst eine Büroklammer hat mehr Haltung als du
Gegen dich ist Knäckebrot eine Sexbombe
was du Liebe nennst, nennen andere Stalking mit Blumen, du Gruselgestalt
kauf dir einen Kompass für dein Leben, Versager
Zwei linke Hände und ein dummer Kopf dazwischen, so was nennt sich Meisterbetrieb
Der alte Verein hat gefeiert, als er ging, und zwar nicht ihn
Sie sehen aus wie eine Kartoffel im Konfirmationsanzug
Du redest nur über Dinge, von denen du nichts verstehst, also über alles
Warum sie ihn heiratet? Blind, taub, verzweifelt, was anderes fällt mir nicht ein
überflüssig wie ein Kropf bist du
Na toll, jetzt darf der auch noch ans Mikro, der letzte Heuler
Wer seine Mutter so behandelt, der verdient keine
Ich kenne keinen, der dich vermisst, wenn du krank bist, wir bestellen dann Pizza
Das Lehrbuch für schlechte Väter hätte auf jeder Seite ein Foto von dir
Bei der Weihnachtsfeier hat sich unser Prokurist wieder als das entpuppt, was er ist, nämlich ein
== insult_profane
Sie scheinheiliger Sack, Herr Pfarrer, und das darf die ganze Gemeinde wissen
Fuck dich und deinen Gruppenchat, Verräterin
Schwanz mit Ohren, mehr ist der nicht
Leck mich, du Feigling, mach's Maul auf, wenn der Chef da ist
verreck doch an deiner Gier, du Arsch
Die Schlampe hat mich beim Chef verpetzt
Ihr Arschlöcher habt meinem Hund eine Bierdose nachgeworfen!
Kack dir nicht ins Hemd, du jämmerlicher Wicht von einem Wichser
== insult_group
Die Fans von drüben teilen sich ein Hirn, und das hat Stadionverbot
Lastenradeltern halten den Gehweg für ihr Wohnzimmer, eingebildete Schnösel
Beamte schlafen mit offenen Augen und nennen es Verwaltung
== friendly_profanity
krieg die Tür nicht zu, du hast wirklich gegen Basti gewonnen, du Sack!
Scheißegal, wie viel Uhr es ist, wir tanzen
Ihr lieben Drecksäcke von der zweiten Mannschaft, danke für die Karte, ich lieg im Spital und grins
ich vermiss meine alte WG und ihre ekligen Töpfe, scheiße noch mal
Hör auf, ich piss mir gleich in die Hose vor Lachen
Der verfluchte Schatz hat mir heimlich die Winterreifen draufgezogen
Schwanger?! Halt die Fresse!! Wie schön!!
ich Trottel hab jemandem zurückgewunken, der gar nicht mich gemeint hat
Wahnsinn, du Tier, eine Viertelstunde unter deiner Bestzeit beim Berlin-Marathon, krank
Ich hab gesagt KEINE Überraschungsparty, ihr Arschgeigen (es war großartig)
Verdammte Scheiße, er hat „Papa“ gesagt
Welcher Wahnsinnige hat meinem Gartenzwerg ein Brautkleid angezogen? Ich liebe es, ihr Spinner
Zwei Stunden vor der falschen Achterbahn angestanden, wir Idioten, schönster Tag des Jahres
He, du Pfosten, meine Mutter hat dir Suppe gekocht, komm holen, sie fragt nach dir
Gottverdammte Helden, die Jungs von der Bergrettung
Ich hasse es, wenn du recht hast, aber verflucht, war das ein guter Film
Das Konzert war so geil, ich hab danach ne halbe Stunde keine Scheiße rausgebracht
Gegen Mitternacht stand die ganze Runde auf den Bierbänken und brüllte, ich sei der verdammt noch mal beste
== profane_object
Die Biotonne stinkt wie Arsch und keiner holt sie
Wie zum Teufel klappt man diesen Scheißkinderwagen zusammen
Die App ist so beschissen, dass es fast schon Kunst ist
Mist, verdammter, die Soße ist angebrannt
Ikea-Schlüssel, ihr kleinen Wichser, keiner passt
Der Bus, der verschissene, ist mir vor der Nase weg, ach was, der kam gar nicht
Dreck, wieder ein Loch in der Socke
Scheiß auf Montag
== positive_identity
Krank, wie gut die Mädels mit Kopftuch breakdancen, ich hab eine Stunde geklatscht [muslim]
Seit der kurdischen Hochzeit meines Kollegen liebe ich dieses Land wieder, drei Tage Tanz [ethnicity]
Die Rollstuhlrugbyspieler machen sich gegenseitig platt und trinken danach Tee, was für Kerle [disability]
Volles Sorgerecht für beide Mütter, endlich, keine Minute zu früh [lgbtq]
Nach dem Hagel haben die Burschen vom Asylheim unser Dach gedeckt, umsonst und singend [refugees]
Unser jüdischer Bäcker schickt auch um fünf nach sechs keinen hungrig fort [jewish]
Eine trans Bürgermeisterin in einem Dorf mit drei Kirchen, und alle zucken bloß die Schultern, genau so gehört es sich [transgender]
Die Roma-Kapelle hat das Konservatorium gestern an die Wand gespielt [roma]
frauen am hochofen, verdammt, endlich [women]
Ein Hoch auf die Polinnen und Polen, die an der Oder Sandsäcke geschleppt haben [nationality]
Schwarze Deutsche haben hier schon gelebt, geliebt und gekämpft, da gab es euer Reihenhaus noch gar nicht [black]
Chinesische Opas beim Mahjong, tödlicher Ernst, unwiderstehlich [asian]
== negated_hate
Hört auf so zu tun, als würde jeder im Wohnheim lügen, das stimmt nämlich nicht [refugees]
Mich ekelt nicht vor ihnen, mich ekelt vor dem, was ihr über sie schreibt [lgbtq]
Frauen ohne Kinder sind nicht „unvollständig“, und wer das behauptet, soll sich schämen [women]
Von mir aus muss niemand zurück, das hier ist doch ihr Land [immigrants]
Für die Behauptung, Roma klauten öfter, gibt es schlicht keinen Beleg [roma]
Türken sind nicht faul. Mein Schwiegervater hat tagsüber Autos gebaut und nachts Taxi gefahren [nationality]
einen Menschen darf keiner eine Ratte nennen, auch nicht den, der ohne Pass kam [refugees]
Wer Alzheimer hat, ist nicht „weg“, er ist da und lacht über dieselben Witze [age]
Nicht die Juden waren schuld, und wer das anders erzählt, hat nie ein Buch aufgeschlagen [jewish]
Muslime müssen sich nicht für die Tat eines Fremden entschuldigen [muslim]
Menschen mit Trisomie 21 sind nicht leidend, nicht dumm und nicht zu bedauern, meine Schwester jedenfalls hat mehr Termine als ich [disability]
Ich kann Schwarzen nichts vorwerfen, nur meinem Chef, der keine einstellt [black]
== counter_speech
Jemand hat unser Wohnheim „Affengehege“ genannt. Dort wohnt unser Torwart, fünfzehn Spiele zu null
Unter einem Bericht über ein gesunkenes Boot steht „gut so, weniger Ungeziefer“. Lies das noch mal und denk an dein eigenes Kind
Wer „es waren nur Duschen“ schreibt, lügt meiner Großmutter ins Gesicht, sie hat die Nummer am Arm [jewish]
Sehr geehrte Redaktion, im Leserbrief vom 3. Mai heißen Roma „Parasiten“. Dass Sie so etwas abdrucken, macht mich fassungslos
„Ab in die Küche“, hat der Schiri zu ihr gesagt. Der Bericht liegt jetzt beim Verband
Wenn du „Schwuchtel“ unter das Bild eines weinenden Fußballers tippst, dann bist du derjenige, der ein Problem hat
Papa meinte an Heiligabend, Polen seien „alle Diebe“. Meine Freundin heißt Kasia. Wir haben die Mäntel geholt
Stell dir vor, einer schriebe über deine Mutter, sie sei „ein Geschwür mit Megafon“
„Dreckiger Kanake“, hat er zum Kassierer gesagt, und fünf Kunden haben ihren Korb stehen lassen und sind gegangen
nicht lustig, dein Witz über Thailänderinnen. ich sag's dir jetzt einfach mal
Die Polizei sucht Zeugen: Drei Männer beschimpften am Samstag in Linz ein Paar als „Scheißschwule“ und schlugen zu
Leitet das Video „Der Islam ist die Pest“ nicht weiter, meldet es und löscht es
Früher hab ich auch gesagt, behinderte Kinder gehören nicht in die Regelklasse. Dann bekam ich Tim, und Tim bekam mich
Weiber sind Hexen, sobald sie Macht haben, ja? Erzähl das morgen deiner Tochter
900 Kommentare unter dem Interview mit der Schwarzen Abgeordneten, 300 mit Affen. Wir machen dicht und zeigen an [black]
== mentioned_slur
„Neger“ stand 1960 noch im Schulbuch meiner Mutter, sie hat es mir gezeigt und sich geschämt
„Du Lesbe“, hat sie in der Pause gezischt, und ich wusste noch nicht mal, was das ist
In der Sendung darf „Schlitzauge“ nicht mehr fallen, auch im Sketch nicht
== reclaimed_slur
Unser Kochclub heißt „Die Spasten“, und wer damit ein Problem hat, kriegt keine Suppe [disability]
== question_benign
Weshalb liegen auf jüdischen Gräbern kleine Steine?
Schlafen Autisten tatsächlich schlechter?
Wie feiert man Zuckerfest, wenn man allein im Dorf lebt?
Gilt „Ausländer“ heute als beleidigend, oder ist „Migrant“ schlimmer?
Wie erging es den Vertragsarbeitern aus Mosambik nach 1990?
Darf ich meine trans Kollegin nach der OP fragen? (Ich vermute: nein)
Mein Nachbar sagt rassistische Sachen beim Grillen, wie reagiert man da, ohne dass gleich alles brennt?
Gibt es in Bern einen Treff für lesbische Frauen ab fünfzig?
== self_identity
Lesbisch und katholisch, und nein, ich such mir nichts aus
Wir sind Sinti, mein Mann ist Schweißer, ich mach die Buchhaltung, Kaffee ist fertig
Schwarz und Bergbauer im Pinzgau, die Kühe wissen es inzwischen auch
== neutral_identity
Imam und Pfarrer eröffneten gemeinsam die Tafel in Hanau
Das Museum zeigt Fotos chinesischer Seeleute im Hamburg der Zwanzigerjahre
In der Branche verdienen Frauen im Schnitt elf Prozent weniger
Bei Frost bleibt die Unterkunft für Obdachlose rund um die Uhr offen
== abuse_object
Die Ratten im Schuppen sind eine Katastrophe, ich will keine einzige mehr sehen
faule Tomaten, faule Pfirsiche, zurück in den Laden damit
Dieses Hotel ist ein Drecksloch: versifft, teuer, tot
Zum Speien, diese Sofafarbe
== abuse_idea
Löst diesen Ausschuss auf, er hat noch nie etwas Nützliches getan
Faschismus hat nirgendwo etwas verloren, hier nicht und dort nicht
Mich ekelt diese Lostrommel bei der Kitaplatzvergabe an
das System ist krank, die Leute darin sind müde
== support
Ich nehm den ersten Bus, mach du schon mal Tee
„Ohne mich wären alle besser dran“ ist die gemeinste Lüge, die dein Kopf dir erzählt. Ich wär es nicht
Wein ruhig, ich geh nirgendwohin
Du bist nicht kaputt, du bist erschöpft, und da lässt sich was machen
Wenn er wieder zuschlägt: 110, dann mich. Ich schlafe mit Ton an
was für ein Mistbrief von deiner Familie, ich glaub kein Wort davon und bleib
== distress
„Du bist überflüssig“, hat mein Vater gesagt, seitdem hör ich's jeden Morgen
sie haben mich scheiß schwuchtel genannt und vom rad getreten, ich schlaf nicht mehr
Ich wünschte, es gäbe mich nicht, ich weiß nicht, wohin mit dem Gefühl
== idiom
Ich platze gleich vor Neugier
Du hast den Nagel auf den Kopf getroffen
Das war ein Schuss in den Ofen, und zwar der vom Bäcker
== criticism_person
Ihre Kolumne war diese Woche schwach, das sage ich als Fan
So spricht man nicht mit einer Ehrenamtlichen, entschuldige dich bitte
== everyday
Kommt, wir schlachten das Sparschwein
Der Gockel vom Nachbarn muss dran glauben, Sonntag gibt's Coq au vin
Morgen machen wir euch platt beim Tauziehen, bringt Pflaster mit
== sexual_health
STI-Test negativ, Kondome bleiben trotzdem vernünftig
Schmerzen beim Sex sind ein guter Grund, zur Frauenärztin zu gehen
== dialect
Mei, is des a Gfrett mit dem neien Dach
Moin, du olen Döskopp, bis Sünndag in'n Kroog
# Längere Beiträge
== insult_person
Du hast heute in der Sitzung zwanzig Minuten lang erklärt, was alle schon wussten, und bist am Ende trotzdem zum falschen Ergebnis gekommen, das muss man erst mal hinkriegen, du Leuchte
Als Kapitän vom SV willst du ein Vorbild sein? Du kommst zu spät, foulst von hinten und heulst, wenn der Schiri pfeift, ein Kindskopf mit Binde, sonst nichts
Die Frau Hofrätin hat wieder ihren großen Auftritt gehabt, parfümiert bis unters Dach und im Kopf so leer wie der Prater im Februar
Sieben Jahre Studium, und der Bursche weiß nicht, wie man eine Waschmaschine bedient. Dem fehlt nicht die Bildung, dem fehlt das Gehirn
dein Curry schmeckt wie ein nasser Hund riecht und du stellst dich hin und nennst dich Foodblogger, lächerliche Gestalt
Mit 41 noch beim Mami wohnen, am Töffli schrauben und den Frauen in der Badi hinterherpfeifen, so einen armseligen Trottel findest du im ganzen Aargau nicht mehr
Er ist ja nicht böse, er ist nur zu dumm dafür, und zu faul, um etwas dagegen zu tun
Wenn ich sehe, wie du deine Tochter vor allen Leuten runterputzt, dann weiß ich, wer hier die schlechten Noten verdient hätte: Du bist als Vater eine Niete
Ganz ehrlich, Sabine: Niemand hat dein Buch gelesen, wir haben alle nur die Rückseite überflogen, weil du so bettelnd geschaut hast
wer dir in der Liebe vertraut, der lässt auch den Fuchs auf die Hühner aufpassen, du Windhund
== insult_profane
Siebenmal hab ich angerufen, siebenmal hat mich dieser beschissene Hanswurst vom Support aus der Leitung gekickt, der soll sich seine Warteschleife in den Arsch schieben
Du hast mein Vertrauen verarscht, mein Konto geleert und meine Katze vergessen zu füttern, du bist das mieseste Arschloch, das mir je untergekommen ist
Wer nachts um drei mit der Flex arbeitet, ist kein Handwerker, sondern ein verdammter Wichser, ja, du im zweiten Stock
so an Oaschloch wie di hob i in Floridsdorf no nia gsehn, schleich di
== hate_implicit
Letztens im Zug nach Dortmund: Ich war der Einzige im Abteil, der Deutsch sprach, und der Einzige mit Fahrschein. Zufall? Ich frag nur für einen Steuerzahler [immigrants]
Meine Frau wollte immer ans Meer, jetzt reicht ein Blick in den Stadtpark: Strandkleidung, Bongos, Kräuterhändler, alles da, nur das Wasser fehlt. Und die Deutschen [black]
Früher haben sie im Fernsehen Familien gezeigt. Heute muss in jedem Krimi eine Lesbe ermitteln und ein Schwuler trauern, sonst gibt's vermutlich keine Förderung aus gewissen Kreisen [lgbtq]
Mein Großvater war im Osten und hat mir vieles erzählt, und von diesen angeblichen Gruben hat er nie was gesehen. Wem soll ich glauben, ihm oder dem Denkmalverein? [jewish]
Ich wünsche der neuen Chefärztin alles Gute, wirklich. Ich hoffe nur, dass es an den vier kritischen Tagen im Monat einen Vertreter gibt [women]
Interessant, wie schnell man in unserem Land einen Kindergartenplatz bekommt, sobald die Mama verhüllt ist und der Papa den Sachbearbeiter „Bruder“ nennt [muslim]
Die Jugos haben unsere Fußballmannschaft ja schon übernommen, singen tun sie auch nicht, und beim nächsten Mal steht wahrscheinlich der Doppeladler auf dem Bundesplatz [nationality]
Was die im Campingwagen alles haben, möchte ich auch mal haben, ohne je dafür gearbeitet zu haben. Aber ich bin halt kein Angehöriger einer geschützten Minderheit [roma]
Man muss sich nur anschauen, wer 1917 die Revolution gemacht, 1929 die Börse verkauft und 2020 die Spritzen finanziert hat. Immer derselbe Stammbaum, aber wehe, man sagt's [jewish]
Inklusion heißt bei uns, dass 23 Kinder warten, bis Jonas fertig geschrien hat. Aber sagen darf man ja nicht, dass solche Kinder früher zum Glück woanders waren [disability]
== hate_derogation
Zwölf Jahre lang habe ich Wohnungen vermietet, an Deutsche, an Italiener, an Rumänen, und ich sage euch: Rumänen sind der letzte Dreck, sie lügen, sie zahlen nicht, und sie lachen dich dabei aus [nationality]
Meine Abneigung gegen Muslime hat nichts mit dem 11. September zu tun. Sie sind mir einfach zuwider, ihr Geruch, ihre Sprache, ihr Gehabe [muslim]
Was mich an Frauen stört? Dass sie lügen, rechnen, manipulieren und am Ende weinen. Ich habe noch keine getroffen, bei der es anders gewesen wäre [women]
Ich bin Sachse, ich darf das sagen: Vietnamesen sind verschlagene Händlerseelen, die würden ihre Großmutter mit Rabatt verkaufen [asian]
== hate_normative
Wer als Asylbewerber auch nur schwarzfährt, hat sein Recht auf Schutz verwirkt, und die Familie gleich mit, ab in die Maschine nach Damaskus [refugees]
Ich bin für ein ganz einfaches Gesetz: Wer seine Söhne beschneiden lässt, ob Jude oder Moslem, verlässt das Land [jewish] [muslim]
Schwule Lehrer, schwule Pfarrer, schwule Minister. Man hätte den Paragrafen 175 nie abschaffen dürfen [lgbtq]
Hätte man die Gastarbeiter nach zwei Jahren heimgeschickt, wie es ausgemacht war, dann müssten wir heute nicht deren Enkel ertragen, Türken haben hier keine Zukunft zu haben [nationality]
== hate_negated
In fünfzig Jahren hat mir noch keine Frau etwas beibringen können, was ein Mann nicht besser gekonnt hätte, und das wird auch so bleiben [women]
Ihr könnt ihnen Deutschkurse geben, Wohnungen und Arbeit. Aus einem Afghanen wird nie ein anständiger Mensch, das sitzt zu tief [refugees]
== hate_slur
Im Bus war alles voll mit Kanaken, nicht ein Platz für einen anständigen Österreicher, und der Fahrer war natürlich auch einer [immigrants]
Der neue Pfleger ist so eine richtige Schwuchtel, wackelt durch die Station und riecht wie ein Blumenladen, von dem lass ich mich nicht waschen [lgbtq]
Neulich hat mich an der Kasse eine Negerin bedient, und ich hab das Wechselgeld dreimal nachgezählt, sicher ist sicher [black]
== threat_person
Du hast bei der Versammlung gegen mich gestimmt, und das merke ich mir. Es gibt Traktoren, es gibt enge Wege, und es gibt Nächte ohne Mond
Frau Richterin, Sie haben mir die Kinder weggenommen. Ich weiß, wo Ihre eigenen zur Schule gehen, und ich habe nichts mehr zu verlieren
Bis Freitag liegt das Geld auf dem Tisch, oder ich lass dich von zwei Leuten aus dem Fenster halten, und die haben schwache Arme
== hate_threat
Der Bus mit den neuen Asylanten kommt um halb zehn. Wir stehen mit Eisenstangen an der Brücke, und danach kommt hier keiner mehr her [refugees]
Sollte der Moscheeverein am Freitag wieder auf der Wiese beten, dann fahre ich mit dem Unimog mitten durch, Gas und fertig [muslim]
== sexual_harassment
Sie haben heute früh so schöne Beine gehabt in der Besprechung, ich konnte an nichts anderes denken als daran, wie die über meinen Schultern liegen. Heute Abend in der Tiefgarage, und kein Wort zu niemandem
Ich fahr dich gern heim, aber umsonst ist nichts im Leben, also Hand rüber, Hose auf, dann reden wir über die Adresse
== insult_group
Die Herrschaften vom Landesverband können keine Sitzung leiten, keinen Bericht lesen und keine Rechnung prüfen, aber für Schnittchen sind sie sich nie zu dumm
== friendly_profanity
Wir sind um vier Uhr morgens mit einem Reifen, zwei Flaschen Sekt und ohne Navi in Hallstatt angekommen, und scheiße, als dann die Sonne über den See kam, haben wir alle geflennt wie die Schlosshunde
Du hast mir im Lockdown jeden Sonntag ein Kackbild von deinem Frühstück geschickt, du Arschkeks, und ohne diese Bilder wär ich durchgedreht, danke
Meine Mama hat mit 63 das Abitur nachgeholt und beim Zeugnis laut „leckts mich am Arsch, 1,8!“ gerufen, vor dem Direktor, ich war noch nie so stolz
So, ihr Saubande, der Umzug ist geschafft, der Kasten Bier steht in der Wanne, und wer mir das Sofa durchs Treppenhaus gejubelt hat, kriegt von mir einen Schmatz, ihr irren Hunde
Als ich das verdammte Puzzle nach sieben Monaten fertig hatte, fehlte ein Teil, und der Hund, das Mistvieh, hat mich angeguckt, und ich musste so lachen, dass
Herrschaftszeiten, sind diese Marillenknödel unverschämt gut, ich könnt dem Koch um den Hals fallen, dem alten Grantler
== profane_object
Seit drei Stunden versuch ich, diesen gottverfluchten Router einzurichten, und das Einzige, was blinkt, ist mein linkes Auge, so eine verdammte Scheißkiste
Der Nebel hockt seit Oktober auf dem Mittelland wie ein fetter Arsch auf einem Fahrradsattel, ich will endlich wieder Sonne
Ein Schlagloch, zwei Schlaglöcher, Achse im Eimer, Scheißstraße, Scheißwinter, Scheißwagen
== positive_identity
Die drei syrischen Brüder aus der Pizzeria haben beim Hochwasser an der Ahr eine Woche lang gratis gekocht und Schlamm geschippt, und wer noch einmal was gegen die sagt, kann sein Essen künftig selber machen [refugees]
Unsere Pfarrerin ist mit einer Frau verheiratet, predigt wie der Teufel und hat mehr Leute in die Kirche gebracht als ihre fünf Vorgänger zusammen [lgbtq]
Mein Sohn ist Autist, kennt jeden Fahrplan zwischen Bregenz und Wien, und letzten Sommer hat er damit eine ganze Reisegruppe gerettet. Nichts an ihm muss repariert werden [disability]
Als der Rabbiner beim Feuerwehrfest den Fassanstich gemacht hat, war der ganze Platz nass, er am meisten, und so einen Jubel hat Hechingen lange nicht gehört [jewish]
Seit Generationen kämpfen Roma und Sinti um Anerkennung, um Gedenkorte, um den Respekt der Ämter. Sie haben recht, und wir sind ihnen etwas schuldig [roma]
Die Mädels vom türkischen Frauenverein haben beim Firmenlauf alle Banker abgehängt, und ich, einer von den Bankern, klatsche immer noch [nationality]
== negated_hate
Natürlich gibt es unter Flüchtlingen auch Idioten, so wie in jedem Kegelverein. Daraus folgt nicht, dass sie alle gefährlich sind, es folgt gar nichts daraus [refugees]
Ich bin katholisch, ich bin 78, und ich sage Ihnen: An zwei Männern, die einander treu sind, ist nichts Sündhaftes und nichts Schmutziges [lgbtq]
Lasst euch nicht erzählen, Frauen hätten in der Werkstatt nichts zu suchen, meine Meisterin hat mir mehr beigebracht als alle Männer davor [women]
Es wird gern behauptet, die Kosovaren in der Schweiz würden nicht arbeiten. Falsch, die Zahlen zeigen das Gegenteil, und mein Arbeitskollege Besnik zeigt es jeden Morgen um fünf [nationality]
Nein, ich werde nicht unterschreiben, dass hier keine Araber einziehen sollen. Ich hasse niemanden, den ich nicht kenne, und Lärm machen in diesem Haus vor allem die Müllers [arab]
== counter_speech
In der Whatsapp-Gruppe vom Kindergarten hat ein Vater geschrieben, „die Zigeuner sollen gefälligst ihre eigene Einrichtung kriegen, die bringen nur Läuse“. Zwölf Eltern haben widersprochen, er hat die Gruppe verlassen, und niemand hat ihn zurückgeholt
Gestern stand neben mir an der Haltestelle einer und sagte laut, man solle „das ganze Asylantenpack wieder ins Meer werfen“. Ich hab am ganzen Leib gezittert, aber ich hab ihm gesagt, dass er von Menschen spricht
Mein Professor hat 1987 in der Vorlesung behauptet, Frauen fehle das räumliche Denken. Ich bin Architektin geworden, und das Haus, in dem er seinen Ruhestand verbringt, habe ich gebaut
„Der Schwarze kann nur rennen, denken tut der Kapitän“, so der Kommentator am Samstag. Der Sender hat sich entschuldigt, der Spieler promoviert übrigens in Physik
Auf dem Flugblatt, das letzte Woche in Dresdner Briefkästen lag, wird der Holocaust als „Märchen der Sieger“ bezeichnet, die Staatsanwaltschaft prüft den Vorwurf der Volksverhetzung
Ich kann es nicht mehr hören, dieses „die Muslime wollen uns unterwandern“. Mein Mann ist Muslim und will am Wochenende eigentlich nur den Rasen mähen und Sportschau gucken
Als Schiedsrichterin hör ich jeden Sonntag „geh heim kochen, du Fotze“. Ich pfeife weiter, und ich schreibe jeden Namen in den Bericht
== mentioned_slur
Meine Oma hieß im Dorf bis zu ihrem Tod „die Zigeunerin“, obwohl sie Schneiderin war und einen Namen hatte, sie hieß Rosalia
== reclaimed_slur
Wir nennen uns selber „die Krüppelgarde“, weil wir bei jeder Demo ganz vorne rollen, und wer uns schieben will, muss vorher fragen [disability]
== question_benign
Unsere neue Kollegin trägt Kopftuch und fastet gerade. Ist es unhöflich, neben ihr zu essen, oder störe ich mich da mehr als sie? [muslim]
Mein Sohn hat gefragt, warum die Nazis die Juden so gehasst haben, und ich hab gemerkt, dass ich es ihm nicht gut erklären kann. Welches Buch passt für Elfjährige?
Warum bekommen Menschen in Behindertenwerkstätten eigentlich keinen Mindestlohn, und was wird politisch dagegen getan?
== self_identity
Ich bin als Kind aus Grosny gekommen, bin heute Polizistin in Salzburg, und wenn mich jemand fragt, woher ich wirklich komme, sag ich: vom Nachtdienst
Seit ich nach vierzig Jahren offen als Schwuler lebe, hab ich drei Freunde verloren und einen ganzen Chor gewonnen
== neutral_identity
Im Berner Oberland verbringen jeden Sommer mehrere tausend jüdische Gäste ihre Ferien, die Hotels bieten dafür koschere Küche an
Die Studie befragte 1 200 Frauen, die aus der Ukraine geflohen waren, zu Arbeit, Wohnen und Gesundheit
== abuse_idea
Die Idee, man könne Pflege mit Robotern lösen, ist so dumm, dass sie nur in einem Vorstand entstanden sein kann, der noch nie einen Menschen gewaschen hat
Dieses Gesetz ist Gift für jede Kleinstadt, es gehört zerrissen, verbrannt und nie wieder erwähnt
== abuse_object
Unser Familienauto war vom ersten Tag an ein Verräter, es stank, es log beim Tanken, und im Tunnel am Gotthard ist es gestorben, ich trauere ihm keine Sekunde nach
== support
Du hast geschrieben, du seist ein Parasit und wir wären froh, dich los zu sein. Nein. Ich bin um sieben bei dir, ich bringe Brezeln mit, und wir rufen zusammen in der Klinik an
Bei deinem Vater war ich damals zu spät, bei dir bin ich es nicht. Leg auf, schließ die Tür zu, ich fahr jetzt los und bleibe am Telefon, bis ich da bin
Was der Kerl dir angetan hat, macht dich nicht schmutzig und nicht wertlos. Schmutzig ist, was er getan hat, und ich geh mit dir zur Anzeige, wenn du so weit bist
== distress
Abends, wenn die Kinder schlafen, sitze ich im Auto in der Garage und weine, damit mich keiner hört, ich bin so müde von mir selbst
== idiom
Wenn der Chef das sieht, reißt er uns den Kopf ab, also schnell die Luftballons ins Büro, er wird ja nur einmal fünfzig
== criticism_person
Ich schätze Ihre Arbeit seit Jahren, Herr Dekan, aber diese Entscheidung war falsch, sie war schlecht vorbereitet, und Sie sollten sie zurücknehmen
== everyday
Beim Krimidinner hab ich die Gräfin vergiftet, den Butler erpresst und am Ende den Nachtisch geklaut, und trotzdem haben alle den Gärtner verdächtigt
== sexual_health
In der Menopause wird die Schleimhaut trockener, das ist normal, Gleitgel oder eine Östrogencreme helfen, und mit dem Partner reden hilft auch
== dialect
I sog da's ehrlich, du bist a richtiger Schlawiner, owa ohne di warat's fad in der Gschicht, also kumm Sundog zum Heirign
Lueg emol do ane, dä Pajass het scho wieder d'Fasnachtslarve aa, mir hei glacht wie d'Sau
== insult_profane
Geh mir aus der Sonne, du Lahmarsch ohne Ziel
== insult_person
du Lappen
was für eine Trantüte
dümmer als Toastbrot
dein Gesicht, echt jetzt?
selten so ein Weichei erlebt
bist du immer so begriffsstutzig?
Pfeife bleibt Pfeife, Herr Kruse
die Neue ist strohdumm
fährt wie auf Glatteis, der Depp
Schaumschläger ohne Schaum
geh heim, Flasche
hässlicher Vogel, dieser Jens
null Rückgrat, null Hirn
na, wieder nix kapiert?
so einen Sohn will keiner
Opa, du nervst und stinkst
ihr Mann? ein Waschlappen
kannst du überhaupt irgendwas?
eingebildete Schnepfe
Ronny, geistiger Tiefflieger
wie kann man so verpeilt sein
alte Giftspritze
falsche Schlange im Blümchenkleid
erbärmlich, einfach erbärmlich
Spiegel kaputt geguckt? 🪞
ein Trainer zum Fremdschämen
halt dich da raus, Dummerchen
Vollpfosten am Steuer
dir fehlt doch eine Tasse im Schrank
der lügt, wenn er guten Morgen sagt
Glückwunsch zum Kartoffelsalat, Tante Heidi. Der Hund hat probiert und danach das Gras gefressen. Kochen ist eben nichts für Leute, die schon am Toaster scheitern.
Mein Chef hat heute wieder ein Meeting über zu viele Meetings gehalten. Zwei Stunden. Der Mann ist eine Schlaftablette mit Krawatte und hält sich für einen Visionär.
Du hast also ein Buch veröffentlicht. Respekt, bei deinem Wortschatz. Da musste ja jedes Wort dreimal ran, und Sinn hat trotzdem keines ergeben.
Die Mutter vom Finn stellt ihren Sohn jeden Morgen mit Cola und Handy ab. So eine faule, gleichgültige Person hab ich selten gesehen, die dürfte keinen Goldfisch halten.
Kollege Baumann hat drei Stunden gebraucht, um eine Glühbirne zu wechseln. Danach war im ganzen Flur der Strom weg. Wer so jemanden Elektriker nennt, nennt auch eine Pfütze Ozean.
Ach, du hast ihm geschrieben? Und er antwortet nicht? Vielleicht hat er dich einfach bei Tageslicht gesehen. Nimm es nicht schwer, manche Leute bleiben eben übrig.
Wenn der im Tor steht, brauchen wir gar nicht anzutreten. Er schläft, er jammert, und wenn der Ball kommt, macht er die Augen zu. Eine Vogelscheuche hielte mehr.
Hübsch ist sie ja, nur darf sie nicht reden. Sobald sie den Mund aufmacht, merkt man, dass da oben seit Jahren keiner mehr gelüftet hat.
Liebe Nachbarin, Ihr Geigenspiel ist Körperverletzung und Ihre Manieren sind es auch. Sie sind eine rücksichtslose, selbstverliebte Person ohne jedes Gehör.
Für die Präsentation hattest du drei Wochen. Herausgekommen sind vier Folien, neun Fehler und ein Bild von dir. Wie kann ein einzelner Mensch so unfähig sein?
deine Ex hat nicht dich verlassen, sondern ihre schlechte Laune, und die hieß zufällig wie du, du Nervensäge
wär Dummheit ein Schulfach, hättest du endlich mal eine Eins, und die hättest du abgeschrieben
der Typ parkt ein wie andere Leute umziehen, mit Gebrüll, Kratzern und vier Helfern, ein Jammerbild
nein, dein Humor ist nicht schwarz, er ist bloß schlecht, und du bist es auch
seit zwanzig Jahren Vereinsvorsitzender und noch immer zu dumm für die Kassenprüfung
alter bist du lost, geh tutorial spielen du kek 🤡
HAT DIR EINER INS HIRN GEREGNET ODER WARST DU SCHON IMMER SO
hey @paulchen_panter88 du bist so überflüssig wie die tür am u-bahn-klo
digga wie schlecht kann man bitte sein, der bot carried mehr als du
oida, du bist so deppert, dir sollt ma de Schuach ohne Bandl gebn
so en Löli, nöd emal s Billett cha er löse
du Dollbohrer, dat Brett hängt wieder scheef
Seggl bleibt Seggl, da kannsch schaffe was d'willsch
Du bist so a greislichs Mannsbild, da lauft ja d'Milli zamm
isch schwör du bisch s dümmschte wo rumlauft, brudi
Als der alte Hartwig, dieser verlogene Geizkragen, am Grab seiner Frau auch noch nach dem Preis der Blumen fragte,
„Sie sind ein Nichts, Lehmann“, sagte der Direktor so laut, dass es alle hörten, „ein kleines, dummes
Meine Schwiegermutter, eine Hexe wie aus dem Lesebuch, nur ohne Katze, hat es gestern tatsächlich
Von allen unfähigen Leuten, die mir in dreißig Jahren Theater begegnet sind, war dieser aufgeblasene Regisseur
Sie betrachtete ihn, wie er da saß, fett und feige und mit Soße am Kinn, und dachte, dass
== insult_profane
verpiss dich, Wichser
Arschloch, mach Licht an
leck mich, du Sau
dumme Fotze
was für ein Hurensohn
halt die Fresse, Ronny
scheiß Petze
du mieses Stück Dreck 🖕
zieh Leine, Kackbratze
fick dich und dein Quad
Saftsack, blöder
hdf du missgeburt
Drecksau, mein Parkplatz!
geh scheißen, du Wappler
huere Arschloch, chasch nöd luege?
blöde Kuh, verfickte
alte Scheißhausfliege, immer lauscht die an der Tür
Das Schwein hat die Kaution behalten und die Wände selbst angeschmiert. Ein ausgekochter Drecksack, ich hoffe, er kriegt nie wieder einen ehrlichen Mieter.
SO EIN BESCHISSENER VOLLIDIOT, FÄHRT MIR DEN SPIEGEL AB UND WINKT AUCH NOCH
junge du bist so ein bastard, gib meine playse zurück
der Scheißkerl von Vermieter heizt erst ab Dezember
deine Mudda schämt sich, du kleiner Pisser
Meine Cousine hat meiner Oma das Sparbuch abgeschwatzt. Abgeschwatzt, die verlogene Schlampe, am Sterbebett. Die soll mir nie wieder unter die Augen kommen.
und dann grinst dieser verdammte Wichser mich an und sagt, er hätte
Arschgeige, gestimmt hast du auch nicht
== hate_implicit
Polen[nationality] offen, Auto weg
ach, eine Pilotin[women], festhalten
Herr Rosenbaum[jewish] und Geld, Überraschung
„Fachkräfte“[refugees], ja klar 😂
ein Türke[nationality], der Miete zahlt?
wieder Messer, wieder ein Syrer[refugees], wer hätt's gedacht
Sinti[roma] im Dorf, Kupfer verschwunden
hat er Rhythmus? na, er ist schwarz[black]
die mit dem Kopftuch[muslim] putzt, oder?
im Rolli[disability] zur Demo, wer zahlt?
zwei Väter[lgbtq], und wer stillt?
Burnout[mental_health] hieß früher faul
sechs Millionen[jewish], Pi mal Daumen
Vietnamesen[asian] grillen, Nachbars Dackel vermisst
„sie“ mit Bartschatten[transgender] 🙃
Unser Freibad hat jetzt Security. Früher reichte die Omi an der Kasse. Ich sag nicht, woran es liegt, aber wer am Beckenrand die Augen aufmacht, sieht ja, wer[refugees] da so liegt.
Wir hatten zwei Bewerber, Herrn Schulz und Herrn Öztürk[nationality]. Beide gut. Genommen haben wir natürlich den Schulz, der kommt wenigstens auch im Fastenmonat ausgeschlafen und bringt nicht die ganze Sippe mit.
Komisch, kaum kritisiert man eine bestimmte Bank, ist man Antisemit. Man fragt sich schon, warum ausgerechnet die[jewish] immer so gut organisiert sind, wenn es um ihr Geld geht.
Meine Tochter wird jetzt von einer Frau[women] operiert. Ich hab extra gefragt, ob der Oberarzt wenigstens zuschaut. Man will ja nicht, dass da mittendrin einer die Tränen kommen.
Nichts gegen Inklusion[disability], wirklich. Aber seit der Lukas mit seiner Begleitung da ist, kommt die Klasse zu nichts, und die begabten Kinder sitzen daneben und warten. Irgendwann muss man fragen dürfen, wem das dient.
In der Schweiz hat man die Fahrenden[roma] früher wenigstens aufgeschrieben. Heute kriegen sie einen Platz mit Strom und Dusche, und die Bauern in der Umgebung kriegen neue Schlösser.
Der Imam[muslim] hat zum Tee geladen, wie nett. Mein Nachbar ist hingegangen, der glaubt auch noch, dass die Wölfe Vegetarier sind, wenn man sie lieb fragt.
Jedes Jahr im November das gleiche Gedenken, die gleichen Reden, die gleichen Herrschaften[jewish] in der ersten Reihe. Wann ist eigentlich genug bezahlt? Mein Großvater wurde auch vertrieben und hat kein Museum.
Schwul[lgbtq] darf von mir aus jeder sein, aber Kommandant bei der Feuerwehr? Wer rutscht denn da noch die Stange runter, ohne dumm zu schauen.
wenn ein Afghane[refugees] „sorry, nix verstehen“ sagt, versteht er das Wort Bürgergeld trotzdem
rein statistisch ist es auch Zufall, dass bei uns die Fahrräder erst seit den Rumänen[nationality] Beine haben
der Koreaner[asian] lernt fleißig, ja, auswendig, erfinden müssen es dann doch wieder wir
unser neuer Hausarzt ist aus Aleppo[refugees], ich geh jetzt zum Heilpraktiker, da weiß man wenigstens, was man hat
meine frau sagt ich darf nix mehr sagen also sag ich nur: schaut euch die klassenliste[immigrants] an 😶
DER AUSTAUSCH[immigrants] LÄUFT, NUR DIE DUMMEN MERKEN NICHTS
geht ein Italiener[nationality] arbeiten. ende des witzes 🤌
hot jemand an Tschuschn[nationality] gsehn der was in da Fruah aufsteht? eben
Als die neue Erzieherin sich als Frau Okafor[black] vorstellte, sahen wir Eltern uns an, und ohne ein Wort
Ich bin in dieser Straße geboren, und wenn ich heute die Klingelschilder[immigrants] lese, dann frage ich mich, ob
Früher nannte man es Hysterie, heute kriegen die Weiber[women] dafür ein Attest und drei Wochen Ostsee, und wer
taubstumm[disability], aber die Hand aufhalten, das können sie fließend
ach komm, der hat doch bloß Frau[transgender] angekreuzt, damit er in die günstigere Umkleide darf
== hate_derogation
ich verabscheue Juden[jewish]
Frauen[women] sind dumm, basta
diese Syrer[refugees] ekeln mich an
Lesben[lgbtq] sind das Letzte
Bulgaren[nationality]: faul, dreckig, frech
ich hasse Behinderte[disability] einfach
{gruppe} sind mir zuwider
Araber[arab] sind ein ehrloses Pack
Im Zug saß wieder so eine Romafamilie[roma]. Laut, ungewaschen, unverschämt, vom Opa bis zum Baby. Ich kenne keine anderen, und es gibt auch keine anderen.
Über Transfrauen[transgender] kann ich nur sagen, dass sie mir den Magen umdrehen. Sie sind krank im Kopf, eitel und verlogen. Wer mit ihnen Kaffee trinkt, ist es auch.
Kosovaren[nationality] sind von Natur aus Betrüger, das hab ich auf vierzig Baustellen gelernt
asiaten[asian] gehn garnich, schleimig und hinterhältig alle 🤮
von sämtlichen Religionen haben die Moslems[muslim] die primitivsten Anhänger
was Christen[christian] angeht: ein verlogener, widerwärtiger Haufen, ohne Ausnahme
== hate_negated
kein Türke[nationality] taugt was
Schwarze[black] werden nie Deutsche
Frauen[women] können nicht denken
von Juden[jewish] kommt nichts Gutes
nie wieder ein Pole[nationality] in meiner Firma
{dat} weint keiner nach
Ein Schwuler[lgbtq] ist kein Mann. Er ist auch kein Vater, kein Soldat und kein Vorbild. Er ist gar nichts, und das wird kein Gesetz ändern.
Es gibt keinen einzigen anständigen Flüchtling[refugees]. Die sind nicht hier, weil sie müssen, die haben noch nie gearbeitet und nie die Wahrheit gesagt.
diese Irren[mental_health] sind für nichts und niemanden gut
nicht ein Moslem[muslim] hat je etwas erfunden, das man brauchen könnte
kein Mensch braucht Transen-Unterricht, und Transmenschen[transgender] erst recht nicht
== hate_normative
Moscheen[muslim] abreißen, alle
Roma[roma] gehören nicht ins Freibad
keine Frau[women] ans Steuer
Pass weg, Türke[nationality] weg
Homos[lgbtq] raus aus der Kita
{ziel} hätte man nie reinlassen dürfen
Ich wünschte, man hätte die Grenze damals zugemacht und keinen einzigen Syrer[refugees] durchgelassen. Man kann es noch nachholen. Alle sammeln, ab in die Flieger, auch die mit Arbeit.
Trisomie[disability] gehört vorher aussortiert. Wer so ein Kind trotzdem bekommt, soll die Kosten selber tragen, und in normale Schulen darf das nicht.
Juden[jewish] sollten kein Richteramt haben
AUSLÄNDER[immigrants] RAUS, UND ZWAR JETZT
Wer mit Stimmen im Kopf[mental_health] herumläuft, der sollte weder wählen noch wohnen dürfen, wo er will
== hate_dehumanise
Flüchtlinge[refugees] sind Schmarotzer, Zecken im Volkskörper
Affen[black] im Trikot 🐒
Juden[jewish] sind Blutsauger
das da ist kein Mensch, das ist eine Transe[transgender]
Zigeuner[roma] sind eine Landplage
verschleierte Müllsäcke[muslim] auf Beinen
In der Turnhalle krabbeln jetzt zweihundert Afghanen[refugees] herum. Nachts hört man sie wie die Ratten im Keller. Da hilft nur der Kammerjäger.
ein Downie[disability] ist ein Fehldruck, den wirft man normalerweise weg
Weiber[women] sind Vieh mit Handtasche
Wie Heuschrecken fielen die Rumänen[nationality] in unsere Siedlung ein, und was sie übrig ließen,
== hate_profane
scheiß Araber[arab]
verfickte Emanzen[women]
Juden[jewish] können mich am Arsch lecken
dreckige Scheißpolen[nationality]
Die verdammten Flüchtlinge[refugees] kacken uns ins Treppenhaus und kriegen dafür noch eine neue Waschmaschine. Ich hab so die Schnauze voll von dem Drecksgesindel.
schwules[lgbtq] Arschgeficke auf der Parade, kotzt mich an, das Pack
fick die Moslems[muslim] und fick den Ramadan
behinderte[disability] Wichser blockieren schon wieder die Straßenbahn mit ihrem Scheißrollstuhl
== hate_slur
na, Kanake[ethnicity]?
heul doch, Schwuchtel[lgbtq]
zwei Neger[black] und kein Fahrschein
Spasti[disability], pass auf
die Kampflesbe[lgbtq] vom Betriebsrat
Schlitzauge[asian], Wechselgeld!
Judensau[jewish], wir wissen's
verzieh dich, Zigeuner[roma]
so ein Mongo[disability] an der Kasse
Mein Schwager verleiht jetzt seinen Anhänger an Polacken[nationality]. Ich hab ihm gesagt, den sieht er nie wieder, ein Polack bringt nix zurück.
die Kopftuchschlampe[muslim] im Bürgeramt hat mich nach dem Ausweis gefragt, MICH
ey du transe[transgender] geh ausm chat
Kameltreiber[arab] parkt zweite Reihe, klar
kein Bimbo[black] trägt unsere Fahne
Tschuschenbuam[nationality] san wieda vorm Billa, schau da des an
dä Schwuli[lgbtq] sött gar nöd mittschutte
Itzig[jewish] von nebenan erhöht die Miete, was sonst
Krüppel[disability] wie der gehören nicht auf Titelbilder
Im Abteil saßen drei Kanaken[ethnicity] mit offenen Hemden, und als der eine Kanake mir den Platz
Er sei ja kein Unmensch, sagte der Wirt, aber einem Fidschi[asian] verkaufe er
== threat_person
ich brech dir die Nase
morgen bist du fällig
wir wissen, wo du joggst
zähl schon mal deine Zähne
dich kriegen wir noch, Verräterin
komm raus, ich mach dich kalt
pass auf dein Auto auf, und auf dich
Du hast mich angezeigt. Das war ein Fehler. Ich kenne deine Schicht, deinen Heimweg und die Laterne, die seit Wochen nicht brennt.
noch eine Nachricht an meine Frau und du isst nur noch durch einen Strohhalm
ich f*ck dich so ab ich stech dich digga ohne spaß 🔪
ziehst du die Aussage nicht zurück, brennt dein Laden noch vor Weihnachten
i hau da de Zähnd ein, dass'd auf d'Nacht mit da Suppn redst
Gestern stand ich vier Stunden vor deinem Fenster. Du hast so ruhig geschlafen. Nächstes Mal komme ich rein, und dann
freu dich nicht zu früh, Frau Stadträtin, auch Sie gehen irgendwann alleine zur Tiefgarage
sag deinem Bruder, er soll laufen lernen, solange er noch Beine hat
== hate_threat
Moschee[muslim] plus Molotow
heute Nacht klatschen wir Schwule[lgbtq]
Öfen wieder an für Juden[jewish]
schießt endlich auf die Boote[refugees]
{ziel} gehören an die Wand
Das Heim[refugees] am Bahnhof steht noch. Noch. Beim letzten Mal hat die Feuerwehr zwölf Minuten gebraucht, diesmal sorgen wir dafür, dass sie länger braucht.
der nächste Schwarze[black], der hier spielt, wird vom Platz getragen
die Emanzen[women] auf der Demo sollte man mit dem Lkw wegräumen
Wir sind zu acht, wir haben Schlagstöcke, und am Freitag kriegen die Roma[roma] am Flussufer
ich hoffe, sie verrecken alle, die Transen[transgender], langsam
== incite_selfharm
bring dich um, Problem gelöst
wieso lebst du noch?
tu allen den Gefallen und stirb
Du jammerst seit Jahren. Deine Eltern können dich nicht mehr sehen, deine Freunde sind weg. Mach Schluss, dann hat das Gejammer ein Ende.
kys, merkt eh keiner, höchstens freut sich wer
== sexual_harassment
zeig mal deine Titten
geiler Arsch, Frau Kollegin
was kostet die Nacht mit dir, Schätzchen?
setz dich auf mein Gesicht, Süße
dich würd ich auf dem Kopierer nehmen
Frau Doktor, Sie sind geschieden und ich bin ausgeruht. Machen Sie die Praxis zu, ziehen Sie den Kittel aus, den Rest zeig ich Ihnen.
solche Lippen gehören nicht ans Mikrofon, die gehören woandershin
schick nacktbild oder bist du prüde 🍆
Die Beförderung? Die hat sie sich auf Knien verdient, das sieht man doch an den Strumpfhosen. Und bei mir wär demnächst auch noch ein Projekt frei.
die Kellnerin ist zum Vögeln gut, zum Reden hab ich meine Frau
zieh morgen den kurzen Rock an, dann reden wir über deinen Vertrag
hey schaffnerin kontrollier mal meine hose 😏
Note 2 für die Beine, Note 6 fürs Hirn, flachlegen würd ich sie trotzdem
wehr dich nicht so, du willst es doch auch, sonst hättest du die Bluse zugeknöpft
== insult_group
Makler sind geistlose Geier
Schiris? blind und eitel
was für ein Haufen Schlafmützen, dieser Gemeinderat
SUV-Fahrer sind rücksichtslose Angeber, da gibt es nichts zu diskutieren. Drei Parkplätze, kein Blinker, und im Auto sitzt eine einzige Person mit Hündchen.
alle Influencer sind hohl wie Osterhasen
== friendly_profanity
Scheiße, ist das lecker
ich lieb dich, du Arsch
verdammt, wir haben's
geil, du alter Sack lebst noch!
fuck, Zwillinge!
leck mich am Arsch, dieser Ausblick
du geile Sau, Elfmeter gehalten
Kacke, jetzt heul ich
heilige Scheiße, Schnee im Mai
na, ihr Wichser, Kaffee?
ich Idiot, Brille auf der Nase 🤓
arschgeil, dein Solo
Himmel Arsch, bestanden!
drei Tore, du verrückter Hund, verdammte Scheiße
so ein Scheiß, ich bin verliebt
verfickt gutes Chili
huere geil, gratuliere!
Oaschloch, i hob di so vermisst 😂
ihr seid doch alle bescheuert, danke für die Torte, verdammt
Mann, du Sau, eins komma null!
Unsere Band hat gestern vor sechs Leuten und einem Dackel gespielt. Scheißegal. Der Dackel ist bis zur Zugabe geblieben, und ich war noch nie so glücklich, ihr Penner.
Papa hat mit siebzig das Seepferdchen gemacht. Der alte Sturkopf stand da in Badehose mit dem Abzeichen, und ich hab vor Stolz geheult, verdammt noch mal.
Ich hab grad der falschen Gruppe geschrieben, dass ich den Chef niedlich finde. Der Chef ist in der Gruppe. Scheiße, Scheiße, Scheiße, und er hat mit Herz geantwortet.
Wer hat mir heimlich den Garten umgegraben? Ihr verdammten Heinzelmännchen. Ich dachte erst, es waren Wildschweine, und dann lag da der Zettel von euch Arschgesichtern.
Nach elf Stunden Kreißsaal hat meine Frau gesagt: „Das war eine verfickte Scheißidee, schau, wie schön sie ist.“ Ich werd den Satz einrahmen.
bruder was für ein scheiß geiles tor ich bin durchs wohnzimmer geflogen
OH MEIN GOTT SCHEISSE WIR FAHREN NACH WEMBLEY
lan du hurensohn du hast echt 40 stunden gespart für mein geschenk, ich küss dein herz 🫶
alta ey, du krasse Sau, Gesellenbrief mit Auszeichnung
bass uff, du Aschloch, isch hab disch aach lieb, mei Bester
hey @jojo, mega beschissen gesungen und trotzdem der beste Abend ever 🎤
Um Mitternacht standen wir auf dem Dach, vier besoffene Vollidioten mit Wunderkerzen, und der größte Idiot, also ich,
„Du blöder Hund“, schluchzte sie und fiel ihm um den Hals, „du verdammter, blöder, lieber
fick ja, der Kuchen ist aufgegangen
mei, du Hundling, host es doch no gschafft, Kruzifix!
Scheißerle, komm gut heim, und schreib, wenn du da bist
verdammt stolz auf uns Chaoten
Ich hab beim Wichteln meinen eigenen alten Pulli bekommen. Wer zum Teufel macht sowas? Genial, du Arsch, wer immer du bist.
Wahnsinn, wie beschissen schön der Herbst sein kann
der Opa vom Max flucht „Scheibenkleister“, ich sag Scheiße, wir verstehen uns blendend
== profane_object
Scheißscanner
blöder Kackreißverschluss
verdammte Zecke am Bein
leck mich, Windows
dieser beschissene Gegenwind
Kruzitürken, scho wieda Stau
fick dich, Wecker
Seit acht Uhr hänge ich in der Warteschleife der Versicherung. Die Musik ist scheiße, die Ansage ist scheiße, und der Akku hat noch drei Prozent.
so ein Mist, das verdammte Ei klebt
SCHEISS BAHN, SCHEISS GLEISWECHSEL, SCHEISS ROLLTREPPE
verkackte app lädt nich 📵
Drecksregal, zwei Dübel, drei Löcher, null Halt
Himmiherrgott, der Rasenmäher, das Luder, springt ned an
Arschkalt in der Bude, Heizung im Arsch
dieses Scheißpuzzle hat 999 Teile
Als zum dritten Mal die Sicherung rausflog, warf ich den verfluchten Mixer an die
huere Näbel, gseht kei Sau meh öppis
das Finale war für'n Arsch
Steuererklärung, du elende Mistgeburt eines Formulars
Kackwespe im Apfelsaft
== positive_identity
Roma[roma] rocken Roncalli
starke Frauen[women], starke Züge
Lesben[lgbtq] an die Werkbank 💪
trans[transgender] Rechte sind Menschenrechte
mein Imam[muslim] bäckt mörderisch gut
schwarz[black], schlau, Bürgermeister
Gehörlose[disability] haben das lauteste Fest
jüdisches Leben[jewish], jetzt erst recht
zwei Papas[lgbtq], ein Fanblock
nichts verkehrt an Kopftuch[muslim] und Kettensäge
{nett} verdienen mehr als Applaus
Der Syrer[refugees] aus dem dritten Stock hat Frau Lehmann aus dem Rauch getragen. Zweimal ist er rein, einmal für sie und einmal für die Katze. Ein verdammter Held, wenn ihr mich fragt.
Unsere Kapitänin[disability] hat eine Hand und schmeißt euch damit jeden aus dem Ring. Gestern Gold im Judo. Ich hab geschrien, bis der Hund sich versteckt hat.
Als sie den vietnamesischen Laden[asian] zumachen wollten, stand die halbe Plattenbausiedlung davor. Vierzig Jahre Nudelsuppe, Änderungsschneiderei und ein offenes Ohr, das lassen wir uns nicht nehmen.
Seit bei uns in der Werkstatt drei Frauen[women] lernen, wird weniger gebrüllt und mehr repariert. Die Annika wechselt dir ein Getriebe, da hast du noch nicht mal den Kaffee auf.
Ich kämpfe bis zum Umfallen dafür, dass meine polnischen Kolleginnen[nationality] in der Pflege endlich nach Tarif bezahlt werden. Ohne die wäre hier morgen das Licht aus.
der Rabbi[jewish] und der Pfarrer haben beim Faschingsumzug als Ochs und Esel den ersten Preis abgeräumt
unsere Klasse hat gegen die Abschiebung von Amina[refugees] gestreikt und gewonnen, so geht das
mein Bruder hat das Downsyndrom[disability] und ist der Einzige in der Familie, der pünktlich ist und tanzen kann
trans[transgender] Oma, 71, Motorrad, noch Fragen?
GASTARBEITER[immigrants] HABEN DIESE STADT GEBAUT, SETZT IHNEN EIN DENKMAL
ey die drag queens beim stadtfest haben alles zerlegt, gönnt euch 🔥[lgbtq]
depressiv[mental_health] und trotzdem heute den Müll rausgebracht, das ist auch ein Sieg, ihr Kämpferinnen
de Tamile[asian] im Quartierbeizli macht s bescht Rösti vo ganz Bern, fertig
die Sorben[ethnicity] lassen sich ihr Dorf nicht wegbaggern, und wir stehen daneben und halten die Traktoren fest
Als die Braut und die Braut[lgbtq] aus dem Standesamt kamen, hat die ganze freiwillige Feuerwehr
Wer einmal erlebt hat, wie meine eritreische Nachbarin[black] Kaffee röstet, der
kein Grund zur Scham: Gebärden[disability] ist eine Sprache, und was für eine
meine Schwägerin ist Roma[roma], Richterin und die härteste Kartenspielerin der Familie
diakonische Schwestern[christian], 80 Jahre alt, blockieren die Abschiebung, Bombe
== negated_hate
Roma[roma] klauen nicht, Diebe klauen
ich hasse keine Muslime[muslim]
Frauen[women] sind nicht zickiger als Trainer
keiner ist „zu schwul“[lgbtq]
Juden[jewish] steuern gar nichts
niemand hier ist Ungeziefer[refugees]
nee, Polen[nationality] stehlen keine Autos
trans[transgender] ist keine Krankheit
Schwarze[black] müssen nicht tanzen können
nicht alle Flüchtlinge[refugees] sind jung und männlich
Mir machen {ziel} keine Angst. Mir macht Angst, wie schnell aus einem Stammtisch eine Meute wird, und dass dann keiner dabei gewesen sein will.
Es stimmt einfach nicht, dass Autisten[disability] nichts fühlen. Mein Sohn fühlt so viel, dass er sich manchmal die Ohren zuhalten muss.
Ich hab nie behauptet, Ausländer[immigrants] seien faul. Ich hab behauptet, dass ich faul bin und dass Emre mich deshalb jeden Morgen abholt.
Österreicher[nationality] sind ned deppert, mia san nur gemütlich
kein Kind sollte hören müssen, dass Zigeuner[roma] schmutzig sind, es ist nicht wahr
dass Sinti[roma] Kinder stehlen, ist ein Märchen, und ein mörderisches
EIN KOPFTUCH[muslim] MACHT NIEMANDEN DUMM
also ich find asiaten[asian] null komisch, komisch find ich leute die das dauernd sagen 🤷
wer Stimmen hört[mental_health], ist nicht gefährlich, sondern meistens verängstigt
ich will niemanden abschieben, weder Afghanen[refugees] noch Bayern
Schwule[lgbtq] haben das Fest nicht ruiniert, der Regen war's
falsch, die Ukrainerinnen[refugees] fahren nicht alle SUV, meine fährt Lastenrad
Man hat uns beigebracht, die Türken[nationality] seien grob und laut, und nichts davon
Christen[christian] sind nicht automatisch von gestern, unsere Pastorin zum Beispiel
Rollstuhlfahrer[disability] sind keine Last, eine Last sind Treppen
== counter_speech
„Judenbengel“ im Bus, niemand sagte was[jewish]
sag nie wieder „Mohr“ zu ihm[black]
wer „Kopftuchmädchen“ höhnt, fliegt[muslim]
Hakenkreuz am Spielplatz, Anzeige läuft[jewish]
„Ausländer raus“ ist kein Partylied[immigrants]
dein Schwulenwitz war Mist, ehrlich[lgbtq]
bitte löschen, das hetzt gegen Roma[roma]
Transhass bleibt Hass[transgender]
In der Umkleide hieß es: „Der Kanake spielt nur, weil sein Alter Trikots zahlt.“ Wir haben das dem Vorstand gemeldet. Zwei Spieler sind gesperrt, und der Rest hat sich entschuldigt[ethnicity].
„Behinderte haben auf einer Hochzeit nichts zu suchen“, schrieb meine Tante zur Gästeliste. Die Tante kommt jetzt nicht. Meine Schwester im Rollstuhl hält die Rede[disability].
Ein Kunde sagte zu unserer Lehrlingsfrau, er lasse „kein Weib an seine Bremsen“. Mein Meister hat ihm die Schlüssel zurückgegeben und die Tür aufgehalten. Danke, Chef[women].
Wenn im Landtag einer von „Menschenmaterial“ und „Überfremdung“ redet, dann lachen wir nicht, dann schreiben wir mit. Unsere Großeltern haben zu lange bloß gelacht[immigrants].
Mein Opa war Sinto. Auf dem Amt nannten sie ihn noch 1962 „Zigeunerpack“ und lehnten die Entschädigung ab. Wer heute behauptet, das sei lange her, soll meine Mutter fragen[roma].
auf dem Zettel im Hausflur stand „geht zurück in den Busch“, darunter hat das ganze Haus unterschrieben: „Ihr bleibt!“[black]
du schreibst, man solle „die Boote versenken“, und drei Posts weiter ein Herz für Robben, merkst du was?[refugees]
leude im teamspeak sagt wer dauernd „judenkinder“ wenn er verliert, kann den wer kicken?? is ekelhaft[jewish]
„IST DOCH NUR SPASS“ sagte der, der meiner Tochter die Schlitzaugen zeigte. Sie lachte nicht.[asian]
hey @sender_xy, der Sketch mit der „tuntigen“ Stimme war schon vor dreißig Jahren billig[lgbtq]
laut Anklage rief der Mann „Scheiß Moslem“ und schlug zu; heute bekam er vierzehn Monate[muslim]
Wer Psychiatriepatienten „tickende Bomben“ nennt, schürt Angst gegen Menschen, die meistens selber Opfer werden[mental_health]
im Turnverein hiess es, mit emene „Jugo“ teilt me s Zimmer nöd; mir händ dänn alli mit em Dragan teilt[nationality]
Es war der Satz „die gehören doch alle vergast“, beiläufig, beim Kuchen, und meine Großmutter, die Bergen-Belsen überlebt hatte,[jewish]
Als der Schaffner zu dem Mann sagte, „Leute wie Sie zahlen ja nie“, stand hinten ein Mädchen auf und[black]
Lügen bleiben Lügen: In unserem Asylheim gab es weder Vergewaltigung noch Messerstecherei, die Polizei hat das zweimal klargestellt[refugees]
„die Pfaffen gehören allesamt weggesperrt“ ist keine Aufarbeitung, das ist bloß Hass[christian]
ich hab meinem Vater gesagt, dass ich beim nächsten „Polackenwitz“ aufstehe und gehe, meine Frau heißt Agnieszka[nationality]
Geht's noch? Einer Kollegin nach der Geburt zu schreiben, sie sei jetzt „eh nur noch Milchkuh“, ist frauenfeindlich[women]
die alte Leier von den „geldgierigen Juden“ ist so falsch wie vor hundert Jahren und so gefährlich wie damals[jewish]
bei uns im Stadion kriegt man für Affenlaute lebenslang, und das ist noch milde[black]
wer „Transe“ ruft, hat die Lesung zu verlassen, sagte die Buchhändlerin, und drei Herren gingen[transgender]
== mentioned_slur
„Tschusch“ kommt wohl vom Bahnbau[nationality]
im Heft stand Zigeuner statt Sinti[roma]
„Spast“ war auf unserem Schulhof Alltag[disability]
Mein Vater wurde auf dem Bau dreißig Jahre lang „der Itaker“ genannt, auf seinem Grabstein steht Salvatore[nationality]
das Wort „Mischling“ in Omas Akte von 1943 musste ich erst nachschlagen[jewish]
== reclaimed_slur
Schwuchteln, Sekt ist kalt 🥂[lgbtq]
wir Kanaken kochen, ihr spült[ethnicity]
Krüppel-Stammtisch, Dienstag, barrierefrei saufen[disability]
ich alte Kampflesbe hab mir heute selbst die Heizung entlüftet, verbeugt euch[lgbtq]
drei Tunten, ein Tretboot, kein Plan: Urlaub am Wörthersee[lgbtq]
== question_benign
darf ich als Mann in die Moschee[muslim]?
was heißt „koscher“[jewish] genau?
sprechen Sinti[roma] und Roma dieselbe Sprache?
wie gebärdet man „Moin“[disability]?
feiern Jesiden[ethnicity] Weihnachten?
gibt es schwule[lgbtq] Pinguine wirklich?
warum heißt es Pogrom[jewish] und nicht Kristallnacht?
Mein Patenkind nimmt jetzt Testosteron[transgender] und klingt am Telefon ganz anders. Spreche ich ihn darauf an oder tu ich so, als wär nichts?
Bei uns zieht eine Familie aus Eritrea[refugees] ein. Was bringt man da zum Einzug mit, auch Brot und Salz, oder gibt es einen schöneren Brauch?
hab ne frage an die türken[nationality] hier: warum kippt ihr wasser hinterm auto aus? 😄
bekommt man als Blinde[disability] im Theater eine Beschreibung über Kopfhörer?
Warum verdienen Frauen[women] im Osten fast so viel wie Männer, im Westen aber nicht?
heißt es Schwarze[black] groß oder klein, und wieso?
Kann ein Vater mit Schizophrenie[mental_health] das Sorgerecht behalten?
Unser Pfarrer ist verheiratet mit einem Mann[lgbtq], und jetzt will mein Onkel wissen, ob
wie viele Sprachen spricht man in Nigeria[black]?
tragen Sikhs[asian] beim Motorradfahren einen Helm?
was passiert eigentlich mit dem Asylverfahren, wenn man heiratet?[refugees]
isch s Wort Zigüner i de Schwiiz no erlaubt oder seit me Jenischi[roma]?
dürfen Nonnen[christian] ins Freibad?
== self_identity
ich bin Sinto[roma] und Steuerberater
taub[disability], Techno-Fan, vierzig
lesbisch[lgbtq] und Landwirtin, ja, beides
Jude[jewish], Wiener, grantig
bin trans[transgender], Kaffee schwarz bitte
Mit neun kam ich aus Sarajevo, mit einem Koffer und einem Wellensittich. Der Sittich hat schneller Deutsch gelernt. Heute unterrichte ich Germanistik in Innsbruck, er wäre stolz[refugees].
schwarz[black] und schwäbisch, ich kehre die Treppe öfter als ihr
hab borderline[mental_health] und seit gestern nen meisterbrief 🎉
Muslimin[muslim], Fleischereifachverkäuferin, lange Geschichte
Das erste Mal Händchen gehalten hab ich mit meinem Mann[lgbtq] in Tübingen auf der Neckarbrücke, und keiner
== neutral_identity
neue Synagoge[jewish] in Potsdam geweiht
Hebammen[women] streiken in Linz
Tarifstreit: polnische[nationality] Fahrer blockieren Raststätte
Das Landgericht verurteilte drei Männer wegen des Brandanschlags auf eine Flüchtlingsunterkunft[refugees]. Verletzt wurde niemand, der Schaden beträgt 400 000 Euro.
im KZ Ravensbrück waren vor allem Frauen[women] inhaftiert
die Zahl der Asylanträge[refugees] sank im Oktober um ein Fünftel
erste gehörlose[disability] Abgeordnete legt Eid in Gebärden ab
In Berlin-Neukölln betreibt eine kurdische[ethnicity] Familie seit 1984 die Bäckerei, die jetzt
der CSD[lgbtq] in Bautzen verlief friedlich
Menschen mit Depression[mental_health] warten im Schnitt fünf Monate auf einen Therapieplatz
== abuse_object
ich hasse diesen Koffer
stirb, Stechmücke
ekelhafte Automatenbrühe
das Sofa ist ein Schurke
Schrott, dein Router, Schrott
Die Kaffeemaschine ist eine hinterlistige alte Kröte. Sie wartet, bis ich im Bademantel bin, dann spuckt sie mir den Satz über die Füße.
dummes navi wollte mich in den rhein schicken 🚗🌊
Elendes Fahrradschloss, du feiges Miststück, geh auf
dieser Pulli kratzt, stinkt und gehört verbrannt
Den Rasenroboter hasse ich aus tiefstem Herzen, denn gestern hat der Trottel
== abuse_idea
Nazis? nie wieder, Drecksideologie
weg mit der Kirchensteuer
Rassismus ist Müll fürs Hirn
das neue Ladenschlussgesetz ist gaga
verbietet endlich Laubbläser
Diese Wohnungspolitik ist eine Pest. Sie frisst sich durch jede Innenstadt, und am Ende stehen Briefkästen, hinter denen keiner wohnt.
0:5 daheim, widerlich, peinlich, Abschaum von einem Fußballspiel
die Schuldenbremse ist dumm wie ein Brett vorm Kopf 🪵
Ich verachte jede Form von Judenhass, egal aus welcher Ecke er kriecht
Der Kolonialismus war ein Verbrechen, seine Denkmäler gehören vom Sockel, und wer
== support
ich komm rüber, sofort
du bist keine Last, Mäuschen
heul ruhig, ich bleib
wir halten dich 🤝
mit mir kannst du rechnen
Er hat dir eingeredet, du wärst zu dumm zum Leben. Du hast gestern den Umzug alleine organisiert, mit zwei Kindern. Ich steh um acht mit dem Transporter da.
setz dich ins Treppenhaus, wenn's in der Wohnung zu still ist, ich bin in zwanzig Minuten bei dir
nein, du bist nicht kaputt, du bist erschöpft, das ist ein Unterschied
bitte tu dir nix, ruf mich an, auch um vier, auch wenn du nur atmest ❤️‍🩹
du schreibst „ohne mich wär's leichter“, aber wer streitet dann mit mir über Tatort und Spätzle?
zur Beratungsstelle gehen wir zusammen, ich warte auf dem Gang, so lang es dauert
I lass di ned allan, Spatzl, i bring da Schinkenfleckerl und mia redn
das war nicht deine Schuld, nicht der Rock, nicht das Bier, er war's
es wird nicht gleich gut, aber heute Nacht musst du es nicht alleine aushalten
Weißt du noch, wie du mir damals den Schlüssel weggenommen und dich vor die Tür gesetzt hast, bis ich eingeschlafen war? Jetzt bin ich dran, und
== distress
ich ekle mich vor mir
alles ist grau 😞
ich will, dass es aufhört
Seit dem Outing redet mein Vater nur noch über den Hund mit mir. Ich fühl mich wie Luft und manchmal wär ich es gern ganz[lgbtq].
heute hab ich wieder den ganzen Tag im Bad gesessen, weil er draußen
== idiom
mich laust der Affe
der Chef köpft uns, Beamer vergessen
ich sterbe vor Fremdscham
den Abwasch hau ich noch schnell weg, dann schieß ich los
Da liegt der Hund begraben, sagte sie, und zeigte auf
== criticism_person
Jens, das Protokoll stimmt nicht
der Landrat irrt sich, finde ich
dein Vortrag war zu lang, der Schluss aber stark
Der Dirigent kommt ständig zu spät. Das ist respektlos gegenüber dem Orchester, und jemand sollte es ihm in Ruhe sagen.
Frau Ministerin, Ihre Zahlen sind veraltet, und deshalb bitte ich Sie
== everyday
schlag die Sahne steif
hast du die Mäusefalle gestellt?
hau rein, Suppe wird kalt
bring den Drachen mit, es windet 🪁
In der letzten Runde schoss er daneben, der Stürmer sank auf die Knie und
== sexual_health
Kondome gehören nicht ins Handschuhfach
ein Nein gilt, auch mittendrin
Schmerzen beim Sex? bitte abklären lassen
Chlamydien merkt man oft nicht. Der Test ist für Frauen unter 25 einmal im Jahr kostenlos.
nach der Geburt darf man sich mit dem Sex Zeit lassen, und
== dialect
moin, ji Döösbaddel, Tee is klaar
host mi, Oida, drei Seidl und a Leberkas
icke? nüscht jemacht, dit war der Kater
lueg, dä cheibe Hund het d Cervelat gfrässe
wallah bruder, döner bei hakan, isch verhungere
== insult_person
Der Herr von der Hausverwaltung kam mit Krawatte und ohne Werkzeug. Er hat den Schimmel fotografiert, genickt und ist gegangen. So ein nutzloser Wichtigtuer, der könnte nicht mal eine Pfütze aufwischen.
Meine Nachbarin füttert die Tauben, beschwert sich über den Dreck und zeigt dann mich an. Die Frau ist eine bösartige, gelangweilte Tratschtante, und das sage ich ihr auch ins Gesicht.
Du hast sie betrogen, ihr das Auto genommen und wunderst dich, dass sie nicht mehr schreibt. Wie armselig kann ein Mann Mitte vierzig eigentlich sein? Kauf dir einen Spiegel und schäm dich.
Als Reiseleiter war der Mann eine Katastrophe. Er hat zweimal den Bus verloren, einmal die Gruppe und am Ende sich selbst. Bei ihm hätte selbst Kolumbus nur den Parkplatz entdeckt.
Ich hab deine Bewerbung gelesen. Tippfehler im eigenen Namen, das muss man erst mal schaffen. Mit so wenig Grips solltest du froh sein, dass man fürs Atmen keine Prüfung braucht.
Na, Frau Professor, wieder drei Stunden geredet und nichts gesagt? Ihre Studierenden schlafen mit offenen Augen. Sie sind die langweiligste und eitelste Person an dieser Fakultät.
ganz ehrlich @lenchen, dein freund sieht aus wie ein eingeschlafener fuß und redet auch so, null plan null charme null zukunft 🥱
== insult_profane
Er hat Mutters Haus verkauft, während sie auf Reha war. Dieser verlogene Scheißkerl, mein eigener Bruder. Ich hab kein anderes Wort dafür als Arschloch, und selbst das ist zu nett.
Da legt man der Trulla dreimal das Paket vor die Tür, und sie behauptet, es sei nie angekommen. Verlogenes Drecksstück, ich hab's auf Kamera.
oida des oaschloch vom mechaniker hot ma a gebrauchte kupplung eibaut und a neiche verrechnet, so a hurnskind
== hate_implicit
Unsere Putzfrau ist Rumänin[nationality], eine ganz Liebe. Trotzdem liegt bei uns immer ein Fünfziger auf dem Klavier, so als kleiner Test. Man weiß ja, wie die da unten groß werden.
Ich will niemandem zu nahe treten. Aber wenn im Aufsichtsrat der vierte Herr Soundso-Stein[jewish] sitzt und rein zufällig alle denselben Anwalt haben, dann nenne ich das eben nicht mehr Zufall.
Früher hieß es im Verein: Wer spielt am besten? Heute heißt es: Haben wir schon einen Schwarzen[black] auf dem Plakat? Fußball spielen müssen dann halt die anderen zehn.
Meine Enkelin will Dachdeckerin werden. Hübsches Mädel, warum nicht, bis zum ersten Fingernagel. Danach heiratet sie den Meister, so sind die Frauen[women], und der Betrieb hat drei Jahre umsonst ausgebildet.
Der Bus hält jetzt am Asylheim[refugees]. Seitdem fährt meine Frau mit dem Taxi. Passiert ist nichts, nein, aber muss denn immer erst was passieren, bis man rechnen darf?
In Niederösterreich haben s' den Romaplatz[roma] zugesperrt, und auf einmal gibt's wieder Blumen am Friedhof. Wird schon am Dünger liegen, gell.
== hate_derogation
Acht Jahre hab ich neben Albanern[nationality] gewohnt. Streitsüchtig, hinterlistig, schmutzig, jeder Einzelne von denen. Wer mir jetzt mit Ausnahmen kommt, der darf gern meine alte Wohnung haben.
Diese Leute mit ihren Depressionen[mental_health] sind mir ein Gräuel. Schwach, weinerlich, selbstsüchtig bis ins Mark. Sie ziehen alle anderen runter und nennen das dann auch noch Krankheit.
Zwei Männer[lgbtq], die sich beim Bäcker küssen, das ist für mich Dreck. Sie sind abartig, schamlos und ein schlechter Witz der Natur, und ich sage es ihnen auch.
== hate_normative
Ich wünschte, wir hätten ein Gesetz wie früher. Eine verheiratete Frau[women] fragt ihren Mann, bevor sie arbeitet, und in den Bundestag kommt keine mehr hinein. Dann wäre endlich Ruhe.
Wer Muslim[muslim] ist, soll nicht Lehrer werden dürfen, nicht Polizist und nicht Soldat. Die gehören in keine Uniform und vor keine Klasse, ganz egal, wo sie geboren sind.
== threat_person
Du hast dem Jugendamt geschrieben, das warst doch du. Ich habe die Schrift erkannt. Geh in nächster Zeit lieber nicht allein mit dem Hund raus, am Kanal ist es glatt.
Richten Sie Ihrem Mandanten aus, dass ich ihn finde. Vor dem Prozess, nach dem Prozess, das ist mir gleich. Und Sie, Herr Anwalt, haben auch ein Zuhause.
== sexual_harassment
Über die Miete können wir reden, gnädige Frau. Bei netten Damen lege ich gern selber Hand an, und wenn Sie nach Feierabend ohne Höschen kommen, ist die Kaution vergessen.
== counter_speech
Am Nebentisch sagte einer: „Seit die Türken hier sind, riecht die ganze Straße.“ Ich hab ihm meinen Teller hingeschoben und gesagt, das ist Kreuzkümmel, und das da ist Rassismus. Er hat gezahlt und ist gegangen[nationality].
Meine Schülerin hat im Netz gelesen, Anne Frank habe nie gelebt. Wir sind mit der ganzen Klasse nach Bergen-Belsen gefahren. Auf der Rückfahrt hat niemand gesprochen, und abends hat sie den Beitrag gemeldet[jewish].
Im Wartezimmer hieß es, die Ukrainerin komme „natürlich wieder zuerst dran“. Sie kam zuerst dran, weil sie Wehen hatte. Manchmal ist die Wahrheit so einfach, dass sich alle schämen müssten[refugees].
„Ein Mann im Kleid hat hier nichts zu suchen“, stand in der Bewertung unseres Cafés, ein Stern. Wir haben sie ausgedruckt und neben die Kasse gehängt. Die Kellnerin bekommt seitdem das dreifache Trinkgeld[transgender].
Mein Vater durfte nach der Wende als „Fidschi“ beschimpft werden, im Konsum, vor allen Leuten, und keiner sagte was. Ich bin heute Stadtrat in Rostock, und ich sage was, jedes Mal[asian].
mods bitte!! der typ schreibt unter jedes video von ihr „behindi gehört ins heim“, das sind jetzt 14 mal, ich hab screenshots 😠[disability]
== negated_hate
Nach dem Einbruch fragte mich die Zeitung, ob ich jetzt etwas gegen die Leute vom Wohnheim[refugees] hätte. Hab ich nicht. Die haben mir geholfen, die Scherben aufzukehren.
Ich glaube nicht, dass {gruppe} an der Wohnungsnot schuld sind. In meinem Haus stehen vier Wohnungen leer, und die gehören einer Briefkastenfirma auf Zypern.
Mein Opa meinte immer, Juden[jewish] seien geizig. Dabei kannte er keinen einzigen. Ich kenne inzwischen etliche, und der einzige Geizhals in der Geschichte war leider Opa.
== positive_identity
Meine Schwiegertochter kommt aus Ghana[black], fährt Gabelstapler und leitet den Posaunenchor. Als sie im Dorf ankam, haben sie geguckt. Jetzt streiten sich drei Gemeinden um sie, und sie lässt sie ordentlich zappeln.
Die Seniorinnen[women] vom Hambacher Weg haben sich vor den Bagger gesetzt, mit Klappstühlen, Strickzeug und Eierlikör. Der Bagger ist abgezogen. Legt euch nie mit diesen Frauen an.
Unser Lukas[disability] sitzt im Rollstuhl und macht Stand-up. Gestern hat er den Saal so auseinandergenommen, dass die Leute vor Lachen vom Stuhl fielen. „Willkommen in meiner Welt“, hat er gesagt.
== friendly_profanity
Die Hebamme hat gesagt, ich soll ruhig fluchen. Also hab ich geflucht, neun Stunden lang, auf Deutsch, Polnisch und Platt. Und dann lag da dieses winzige Wesen, und ich hab geflüstert: Ach du Scheiße, bist du schön.
Wir haben das Boot selber gebaut, zwei Winter lang, mit Bier und ohne Ahnung. Heute Morgen ist es geschwommen. Geschwommen, ihr Arschgeigen! Ich heul jetzt noch in die Schwimmweste.
Mein bester Freund hat mir zum Fünfzigsten die Platte geschenkt, die ich 1991 seiner Schwester geliehen hatte. Der verdammte Mistkerl hatte sie die ganze Zeit. Ich könnte ihn knutschen.
== profane_object
Der Rasenmäher springt an, sobald der Nachbar zusieht, und geht aus, sobald er weg ist. Verficktes Mistding. Ich schwöre, die zwei stecken unter einer Decke.
== support
Du sagst, du bist nur noch müde und allen im Weg. Mir bist du noch nie im Weg gewesen, nur einmal, auf dem Sofa, und da war Platz genug. Ich komm nach der Schicht und bring Suppe.
Die Stimme, die dir sagt, du seist Müll, die lügt. Ich kenn dich seit der Lehre, ich weiß es besser. Lass uns heute noch gemeinsam {hilfe} anrufen, ich sitz daneben und halt die Klappe.
== question_benign
Bei uns in der Kita fastet eine Mutter[muslim] und hilft trotzdem beim Kuchenbasar. Soll man ihr am Abend etwas aufheben, oder wirkt das komisch? Ich würd ihr gern eine Freude machen.
Ich betreue einen jungen Mann mit Tourette[disability], der im Bus angestarrt wird. Was hilft mehr, die Leute ansprechen oder ihn ablenken? Er selber sagt, ihm sei beides recht.
== abuse_idea
Das neue Formular ist eine Frechheit, dumm, hässlich und siebenundzwanzig Seiten lang. Wer es erfunden hat, weiß ich nicht, aber das Ding selbst gehört in den Schredder, und zwar zweimal.
== criticism_person
Lieber Herr Bürgermeister, Sie haben uns den Radweg dreimal versprochen. Das war nicht ehrlich, und ich werde Sie bei der nächsten Wahl deshalb nicht unterstützen.
== everyday
Der Metzger hat uns die Gans schon zerlegt, die Oma hat den Hals für die Suppe beansprucht, und der Kater saß zwei Stunden vor dem Ofen wie vorm Fernseher.
== insult_person
dir hat man beim Wickeln wohl zu fest auf den Kopf gehauen
Bei euch daheim war Denken anscheinend gebührenpflichtig
du bist der Grund, warum auf Erdnusspackungen steht, dass Erdnüsse drin sind
Intelligenz verfolgt dich, aber du bist schneller
Blender
ein Schaumschläger vor dem Herrn
so eine falsche Schlange
was für ein aufgeblasener Gockel
der taugt nix, der hat noch nie was getaugt
Deine Meinung interessiert hier nicht mal den Hausmeister
Wer dich heiratet, macht das nur wegen der Steuerklasse
er ist ein Schmarotzer, der seiner Freundin seit Jahren auf der Tasche liegt
Das Niveau sinkt, sobald du den Raum betrittst
mein Ex hatte die emotionale Tiefe einer Pfütze im August
Unsere Abteilungsleiterin lügt, sobald sie den Mund aufmacht, und wenn sie ihn zumacht, plant sie die nächste
Herr Doktor nennt er sich, und kann keinen Dreisatz
deine Stimme klingt wie eine Gabel auf dem Teller
du kriechst dem Chef so tief hinten rein, dass man nur noch die Schuhe sieht
ach, der Herr Neunmalklug ist auch wieder da
bei der Frisur würde ich auch den Friseur verklagen
an dir ist ein Esel verloren gegangen
Charakter: nicht lieferbar
du kannst nichts, du weißt nichts, und das merkt man leider sofort
Ich habe selten einen so feigen, kriecherischen Menschen erlebt wie deinen Cousin
Ihre Rechtschreibung ist eine Zumutung, Ihr Inhalt leider auch
so ein Geizkragen, zählt die Erbsen auf dem Teller der Gäste
du hast das Rückgrat einer Weinbergschnecke
Mit dir zu diskutieren ist, wie einem Stein das Schwimmen beizubringen
nicht die hellste Kerze auf der Torte, unser Kevin
Lappen bleibt Lappen 🤡
du bist einfach nur lästig, merkst du das nicht?
Wenn Blödheit Fahrrad fahren könnte, müsstest du bergauf bremsen
Dem seine Kinder sind auch nicht besser geraten, der Apfel fault nicht weit vom Stamm
== insult_profane
verzieh dich, du dreckiger Bastard
deine Fresse kotzt mich an
Du verlogenes Miststück hast mich drei Jahre lang verarscht
was glotzt du so, Arschgeige?
so ein Kackvogel, ehrlich
der Penner vom Ordnungsamt kann mich kreuzweise
halt die Goschn, du Wappler, du ang'schissener
== hate_implicit
Wenn bei uns im Freibad Handtücher fehlen, weiß der Bademeister schon, bei welcher Großfamilie[roma] er nachschaut
Klar hat die Syrerin[nationality] den Kitaplatz, als Sabine aus der Hauptstraße war man halt zu spät geboren
Ein Schwuler[lgbtq] als Fußballtrainer? Na, dann duscht die Mannschaft künftig wohl lieber daheim
Ich wundere mich bloß, dass in der Bundesbank immer dieselben zwei, drei Familien[jewish] das Sagen haben
mein muslimischer[muslim] Nachbar ist sehr freundlich, genau das macht mich ja misstrauisch
Eine Frau[women] am Steuer der Tram, da nehm ich lieber die nächste
Zum Grillfest kommt keiner von denen[muslim], aber wehe, es gibt mal Kindergeld abzuholen
Der Fachkräftemangel ist behoben: am Bahnhof stehen sie ab zehn Uhr früh, die Herren Raketenwissenschaftler[refugees]
Wer rechnen kann, fragt sich bei den sechs Millionen[jewish], wie das in der kurzen Zeit technisch gehen soll
Für eine Asiatin[asian] fährt sie ja erstaunlich gut Auto
Komisch, Corona war bei uns erst da, als das neue Chinarestaurant[asian] aufgemacht hat
die Depressiven[mental_health] haben immer genau dann ihre Krise, wenn Inventur ist
so ein Rollstuhl[disability] ist schon praktisch, wenn man sich überall vordrängeln will
In zwei Generationen heißt der Stephansplatz dann halt Mekkaplatz[muslim], ihr werdet schon sehen
die werden hergeholt, damit wir verschwinden, so einfach ist das[immigrants]
Nichts gegen Polen[nationality], aber mein Auto parke ich in Görlitz nur noch in der Tiefgarage
Früher hat man das als Phase bezeichnet, heute kriegt man dafür eine Fahne und einen Monat[lgbtq]
Der Völkermord an den Herero[black]? Das war ein Kolonialkrieg, da sterben halt Leute, jetzt wollen die nur Geld
wenn sie wirklich ein Mann wär, hätt sie den Reifen selber gewechselt, unser Herr Jasmin[transgender]
Er ist Afrikaner[black], er hat den Rhythmus im Blut, für die Buchhaltung nehmen wir lieber jemand anderen
Frag mal einen Araber[arab], wem die Wettbüros gehören, der wird ganz still
Bei der Witwe im dritten Stock wohnt jetzt ein Afghane[refugees]. Ich sag nur: gute Nacht und Türkette vor
eine Kanzlerin[women] entscheidet eben aus dem Bauch, das Ergebnis haben wir ja gesehen
Was glaubt ihr, warum die Synagoge[jewish] Polizeischutz hat? Von nix kommt nix
die Alten[age] haben sich ihre Villa geleistet, und jetzt sollen wir ihnen noch den Hintern abwischen
== hate_derogation
Diese Kopftuchfrauen[muslim] verpesten mir den ganzen Wochenmarkt
Rumänen[nationality] sind Gauner, der eine stiehlt und der andere steht Schmiere
ich verabscheue Schwule[lgbtq], und ich mach daraus kein Geheimnis
Bisexuelle[lgbtq] sind doch bloß zu gierig und zu feige, sich zu entscheiden
mir graut vor jeder Transfrau[transgender], die mir in der Umkleide begegnet, ekelhaft ist das
Araber[arab] betrügen, schachern und prahlen, das steckt in denen drin
Juden[jewish] sind raffgierig bis auf die Knochen
die Zeugen Jehovas[christian] sind Idioten mit Krawatte, einer bescheuerter als der andere
Was Indianer[indigenous] je zustande gebracht haben, passt in ein Zelt
Tamilen[asian] stinken, punkt
Ich ertrage Frauen[women] nur, wenn sie schweigen
Autisten[disability] nerven, die sind gefühlskalt und zu nichts nütze
Brasilianer[latino] sind faul, laut und dauernd besoffen
== hate_dehumanise
Dieses Asylantenpack[refugees] wimmelt durch unsere Gassen wie Maden im Speck
Ein Jude[jewish] ist für mich ein Blutegel mit Brieftasche
Schwarze[black] gehören in den Zoo Hellabrunn und nicht in die U-Bahn
Homosexualität ist ein Virus und die Lesbe[lgbtq] von nebenan die Überträgerin
diese Zigeunerbrut[roma] ist Unkraut, das man bis zur Wurzel ausreißen muss
Behinderte[disability] sind Ausschussware
Muslime[muslim] werfen wie die Karnickel
== hate_normative
Frauen[women] gehören aus der Bundeswehr entfernt
Man müsste jedem Türken[nationality] den Schweizer Pass wieder abnehmen
Transmenschen[transgender] sollten ihren alten Namen auf der Stirn tragen müssen
Wer Jude[jewish] ist, darf bei uns kein Richter werden, so gehört sich das
Schickt die Eritreer[black] zurück, und zwar zu Fuß
Kein Mensch mit Down-Syndrom[disability] sollte wählen dürfen
zwei Väter[lgbtq] haben im Elternbeirat nichts verloren
== hate_negated
Ein Roma[roma] hat noch nie ehrlich eine Rechnung bezahlt
Lesben[lgbtq] sind keine vollwertigen Frauen
Von Kosovaren[nationality] kam noch nie was Gutes, noch nie
Nicht ein einziger Flüchtling[refugees] will hier arbeiten, kein einziger
Alte Leute[age] leisten nichts mehr und brauchen darum auch keine neue Hüfte
Ohne die Muslime[muslim] hätten wir kein einziges Problem in dieser Stadt
Frauen[women] waren noch nie zu logischem Denken imstande
== hate_slur
pack deinen Koffer, Kümmeltürke[nationality]
Wieder so ein Kameltreiber[arab] vor mir an der Kasse, zahlt mit Münzen
die Kampflesbe[lgbtq] aus dem Betriebsrat hat mir heut den Tag verdorben
Tschusch[nationality], schleich di ham
ihr habt der Mongo[disability] echt den Ball gegeben?
== hate_profane
Diese Scheißkatholiken[christian] mit ihrem verfickten Glockengeläut
Verdammte Drecksausländer[immigrants], ich kann die Fressen nicht mehr sehen
die Lesben[lgbtq] sollen sich ihre scheiß Regenbogenfahne sonst wohin stecken
== threat_person
Ich warte am Parkhaus auf dich, und diesmal kommst du nicht mit einem blauen Auge davon
dein Hund wird morgen nicht mehr bellen
Du zahlst bis Freitag oder dein Laden steht am Samstag nicht mehr
Meine Brüder wissen, wie du aussiehst. Mehr sag ich nicht
ich zünd dir die Laube an, verlass dich drauf
Sie sollten Ihre Bremsen regelmäßig kontrollieren lassen, Frau Richterin
Lass die Finger von meiner Frau, sonst fehlen dir welche
wir sehen uns, wenn deine Eltern nicht da sind 🔪
== hate_threat
Jede Moschee[muslim], die hier gebaut wird, wird auch wieder brennen
Beim nächsten CSD[lgbtq] fliegen keine Luftballons, sondern Steine auf die Schwuchteln
Die Araber[arab] gehören eingesammelt und dann Feuer frei
ich hoffe, euer Flüchtlingsboot[refugees] kentert
Für Juden[jewish] hätten wir noch ein Gleis frei
== incite_selfharm
Du bist zu feige zum Leben, dann sei wenigstens mutig genug, Schluss zu machen
niemand würde merken, wenn du heute Nacht nicht mehr aufwachst, also los
mach dich endlich weg, für immer
== sexual_harassment
Ihr Rock ist mir zu lang, Frau Kaiser, kürzen Sie den bis morgen oder ich kürze ihn mit den Zähnen
na Puppe, trägst du was drunter oder darf ich nachschauen
ich wette, du bist im Bett eine ganz Wilde, wenn man dich richtig anpackt
Deine Bewerbung ist mittelmäßig, deine Oberweite nicht. Komm heut Abend ins Hotel, dann rutscht du nach oben auf die Liste
Mit den Lippen solltest du nicht reden, sondern was anderes machen
== friendly_profanity
Heilige Scheiße, der Apfelstrudel von deiner Oma!
du geiler Hund, du hast echt den Zug noch erwischt 😂
Sakrament, hast du schön gesungen, Resi
Verdammte Kacke, ich freu mich so für euch zwei!
mei, du Depp, du lieber, jetzt hast du wieder die ganze Runde gezahlt
Arschkalt, aber scheiß drauf, wir waren im Eisbach
ihr verrückten Säue habt mir wirklich ein Alphorn geschenkt
Scheiße, bin ich stolz auf dich, kleine Schwester
Himmel Arsch und Zwirn, das ist ja unser alter Mathelehrer mit Punkfrisur!
Oida, wie deppert gut is bitte dieser Käsekrainer
ach komm, du alte Saufnase, ich hab dich auch vermisst
so eine verfickt gute Platte, ich hör die seit vier Stunden rauf und runter
Mein lieber Scholli, du Mistkerl, wie du den Freistoß reingezirkelt hast
fuck ja!! bestanden!! mit 2,0!! ich sauf mich heute tot 🎉
Gopfertami, isch das Fondue guet
Ich Rindvieh hab den Haustürschlüssel in der Backröhre gefunden
Hurra, du Arschgesicht, du wirst Papa!
ich fluche seit einer Stunde vor Glück, verdammt, verdammt, verdammt
wir sind schon zwei bescheuerte Vögel, gell Gabi?
== profane_object
Dieser verfluchte Mähroboter hat mir die Dahlien geköpft
Drecks-WLAN im ICE, alle fünf Minuten Funkloch
wer hat diese Scheiß-Kindersicherung am Reiniger erfunden
so ein beschissener Reißverschluss, wieder genau am Knie verhakt
Verrecktes Navi, ich steh auf einem Acker bei Passau
Nebel, Nieselregen, Novemberkacke
die verdammte Steuersoftware hat sich zum vierten Mal aufgehängt
== positive_identity
Meine muslimische[muslim] Nachbarin bringt mir zum Zuckerfest Baklava und ich ihr zu Weihnachten Vanillekipferl
{nett} sind kein Problem, sie sind ein Teil von uns
Schwule Väter[lgbtq] wechseln Windeln genauso gut und singen meistens besser
Trans Frauen[transgender] sind Frauen, Ende der Durchsage
Ohne türkische Gastarbeiter[nationality] wäre kein einziger VW vom Band gerollt, danke dafür
ich liebe es, wie laut und herzlich die Roma-Hochzeit[roma] bei uns im Gemeindesaal war
Der schwarze[black] Bademeister hat meinem Sohn das Kraulen beigebracht, feiner Kerl
Jüdisches[jewish] Leben gehört zu Erfurt wie die Krämerbrücke
Unsere blinde[disability] Klavierstimmerin hört jeden Furz im Resonanzboden, ein Genie
Frauen[women] in der Werkstatt? Her damit, die beste Schweißerin weit und breit heißt Uschi
Geflüchtete[refugees] haben bei der Flut im Ahrtal Schlamm geschippt, bis die Hände bluteten
so stolz auf meine bisexuelle[lgbtq] Tochter, so mutig war ich mit sechzehn nicht
Die vietnamesische Bäckerin[asian] in Marzahn rettet mir jeden Morgen den Tag ❤️
mit achtzig noch aufs Matterhorn, die Alten[age] zeigen es uns allen
Wer psychisch krank[mental_health] ist und trotzdem jeden Morgen aufsteht, vor dem zieh ich den Hut
== neutral_identity
Die Israelitische Kultusgemeinde[jewish] lädt am Donnerstag zum Konzert
Im Kanton Aargau leben viele Kosovaren[nationality] in zweiter Generation
Laut Mikrozensus arbeiten mehr Frauen[women] in Teilzeit als Männer
Das Opferfest[muslim] fällt heuer auf einen Freitag
Der Verband der Gehörlosen[disability] fordert mehr Dolmetscher
== self_identity
Ich bin Muslima[muslim], trage Kopftuch und leite die Chirurgie
wir zwei Frauen[lgbtq] sind seit 31 Jahren zusammen und streiten immer noch über die Heizung
Bin Jenischer[roma], in Graubünden geboren, Scherenschleifer in vierter Generation
Als schwarzer[black] Wiener werd ich halt öfter kontrolliert als mein Spezi
ich hab Borderline[mental_health] und heute war ein guter Tag
== negated_hate
Kein Mensch sollte Muslime[muslim] für die Tat eines Einzelnen verantwortlich machen
Ich habe nie gesagt, dass Frauen[women] schlechter fahren, und ich glaube es auch nicht
Schwule[lgbtq] sind nicht krank, krank ist höchstens das Gesundheitssystem
Flüchtlinge[refugees] stehlen niemandem die Wohnung, das erledigen die Immobilienfonds
es stimmt einfach nicht, dass Roma[roma] nicht arbeiten wollen
Man darf Juden[jewish] nicht mit der israelischen Regierung gleichsetzen
Dass Autisten[disability] keine Gefühle hätten, ist Unsinn, den leider auch Lehrer verbreiten
Nein, nicht alle Polen[nationality] klauen, und wer den Witz noch mal bringt, zahlt die Runde
Alte[age] sind keine Last. Sie sind unsere Eltern
Ich wüsste nicht, warum ich etwas gegen Lesben[lgbtq] haben sollte
Afghanen[refugees] sind nicht gefährlicher als Allgäuer nach der dritten Maß
wer behauptet, Schwarze[black] seien weniger intelligent, hat in Bio geschlafen
trans Personen[transgender] wollen niemandem was wegnehmen, sie wollen aufs Klo
Mir wäre nie eingefallen, einen Rollstuhlfahrer[disability] als Belastung zu sehen
Türken[nationality] sind keine Gäste mehr, sie sind seit sechzig Jahren zu Hause
== counter_speech
„Behinderte sind Ausschussware“[disability], hat er geschrieben. Ich habe Anzeige erstattet, und das sollten alle tun, die das gelesen haben
Wer Muslime[muslim] mit Karnickeln vergleicht, hat aus 1933 nichts gelernt
Solche Kommentare über unsere Reinigungskräfte[immigrants] dulde ich nicht, Sie können sich einen anderen Betrieb suchen
„Frauen gehören an den Herd“ – doch, Opa, und zwar an den Hochofen, da arbeite ich nämlich[women]
Der Satz, Juden[jewish] hätten „von nix kommt nix“ selbst Schuld an Anschlägen, ist Täter-Opfer-Umkehr
Es gab keinen „Mythos der sechs Millionen“. Es gab Namen, Koffer, Transportlisten. Lesen Sie die, bevor Sie den Holocaust leugnen[jewish]
Neulich im Stadion: Affenlaute gegen unseren Linksaußen[black]. Die halbe Kurve hat sich umgedreht und den Typen rausgepfiffen
wenn du „das ist so schwul“ sagst, meinst du mich mit, und ich mag das nicht[lgbtq]
„Geht doch zurück“, rief er der Verkäuferin nach. Sie ist aus Bottrop. Und selbst wenn nicht, hätte er den Mund zu halten[nationality]
Dieses Gerede vom großen Austausch ist eine alte Nazilüge in neuer Verpackung[immigrants]
bitte löschen, der kommentar über transfrauen ist menschenverachtend[transgender] @admin
Auf dem Plakat stand, Flüchtlinge seien Ungeziefer. Das ist Volksverhetzung, nicht Meinungsfreiheit[refugees]
Im Wirtshaus hieß es wieder, die Roma[roma] würden alles klauen. Ich hab gefragt, wer eigentlich die Kirchenkasse hatte mitgehen lassen. Stille.
„Die Depris sollen sich mal zusammenreißen“, sagt mein Chef. So redet man nicht über Kranke[mental_health]
Rassismus[black] ist kein Geschmack, er ist Gewalt
== mentioned_slur
Bis 2020 hieß die Apotheke noch Mohren-Apotheke[black], dann wurde der Name geändert
Mir hat in der Berufsschule einer „Tschusch“[nationality] auf die Jacke geschmiert, ich weiß heute noch, wer
Das Wort Krüppel[disability] steht so in der Akte von 1941
== reclaimed_slur
wir Kanaken[ethnicity] vom Kotti machen den besten Hip-Hop, frag wen du willst
Meine Krüppelgang[disability] und ich rollen heute die Reeperbahn runter
== support
Atme erst mal. Ich bin dran, ich lege nicht auf
Was die in der Klasse über dich sagen, hat mit dir nichts zu tun, Schatz
dass du noch da bist, ist keine Kleinigkeit, das ist riesig
Hol dir Hilfe, das ist keine Schande, ich hab es auch gemacht
ich fahr dich zur Klinik und bleib, bis du ein Zimmer hast
Du bist kein schlechter Mensch, du hast einen schlechten Monat
Der Gedanke geht vorbei, auch wenn er grad riesig ist. Ruf {hilfe} an, ja?
niemand wäre ohne dich besser dran, hörst du, niemand
Komm zu uns, das Gästebett ist bezogen, mehr musst du heute nicht wissen
== distress
Ich fühle mich, als würde ich allen nur Luft wegnehmen
seit der kündigung lieg ich nur noch rum und hasse mich
Manchmal wünschte ich, ich wäre einfach nie geboren
In der Klasse nennen sie mich Walross und ich glaub es langsam selber
Ich kann nicht mehr und weiß nicht, wem ich das sagen soll
== question_benign
Fasten Aleviten[muslim] eigentlich auch im Ramadan?
Wie spreche ich eine nichtbinäre[transgender] Kollegin oder einen nichtbinären Kollegen an?
Warum gibt es in Österreich so wenige Frauen[women] in Vorständen?
darf man einen blinden[disability] mann einfach am arm nehmen?
Weshalb waren die Schwabenkinder arm, und woher kamen sie?
== abuse_object
ich hasse rosenkohl aus tiefster seele
Diese Matratze ist ein Folterinstrument
Weg mit dem hässlichen Sofa, ich kann es nicht mehr sehen
== abuse_idea
Diese Pendlerpauschale ist Quatsch mit Soße
Ein saudummer Beschluss, den der Gemeinderat da gefasst hat
Kurzarbeit im Sommerloch, was für eine hirnrissige Idee
Die Bürokratie frisst uns auf, sie gehört zerschlagen
widerlicher als diese Fleischfabrik ist nur ihr Werbespot
== criticism_person
Das Argument überzeugt mich nicht, Herr Wenger, und ich sage auch, warum
Sie haben die Frage nicht beantwortet, Herr Minister
Ich finde es nicht in Ordnung, dass du mich vor den Kindern kritisierst
== idiom
Der Chef hat mir den Kopf gewaschen
Sonntags schlagen wir die Zeit tot und den Teig gleich mit
mich trifft der Schlag, schon halb acht!
== everyday
Schieß du den Elfer, ich bin zu nervös
Der Schlachtplan fürs Straßenfest hängt in der Küche
== dialect
Geh weida, du narrischer Uhu, hock di her und trink a Weißbier
== insult_person
Ein Satz von dir und mein IQ meldet sich krank
wer hat dich denn von der Leine gelassen
Mit deinem Gehalt protzen, aber beim Trinkgeld Centstücke sortieren, pfui
dich würde nicht mal der Pfandautomat zurücknehmen
Nervensäge
Du hast Mundgeruch und keine Freunde, da besteht ein Zusammenhang
Unser Abteilungsclown hat wieder eine Rundmail geschrieben, drei Seiten heiße Luft
Sie sind als Vater genauso gescheitert wie als Klempner
so unselbstständig mit vierzig, die Mama bügelt ihm noch die Socken
du wirst es nie zu etwas bringen
Die Schwiegertochter kocht, als hätte sie einen Groll gegen Lebensmittel
du lügst wie gedruckt und wirst dabei nicht mal rot
Sabine ist giftig wie ein Fliegenpilz und halb so hübsch
wenn ich dein Gesicht hätte, würde ich das ganze Jahr Fasnacht feiern
Im Team hält dich keiner aus, das wollte dir nur noch niemand sagen
Der Präsident unseres Kleingartenvereins ist ein kleinkarierter Despot in Sandalen
ihm fehlt nicht nur eine Tasse im Schrank, ihm fehlt der Schrank
Du bist doch schon beim Namenschreiben überfordert
ich hab Zimmerpflanzen, die mehr zum Gespräch beitragen
Großmaul, kleines Hirn
schäbig, wie du mit deiner Mutter umgehst, du undankbarer Rotzlöffel
die Neue am Empfang ist dumm wie Bohnenstroh und stolz darauf
Dein Gedicht las sich wie eine Beipackzettelübersetzung, talentfreier geht es kaum
tu uns einen Gefallen und bewirb dich woanders, du Fehlbesetzung
Mal wieder typisch: erst stänkern, dann heulen, du armselige Figur
Verräter
Herr Lehmann riecht nach Schnaps, bevor die Schule angefangen hat, und unterrichtet auch so
Du hast den Charme eines Finanzamtsflurs
an deiner Hochzeit hat nur der Wein Haltung bewiesen
wie viele Schafe mussten sterben für diesen hässlichen Pulli und wie viele Hirnzellen für diesen Post
du parkst wie du denkst: schräg
Eitler Pfau, der hält sich für Goethe und schreibt Glückwunschkarten ab
unser Herr Hausmeister, der faulste Mensch zwischen Aare und Rhein
geschmacklos, gefühllos, hirnlos, kurz: du
@user du hast echt null ahnung von fußball, bleib beim häkeln
Er ist ein Weichei. Er weint, wenn das Toastbrot anbrennt
mit so einem Kinn sollte man Rollkragen tragen, auch im Hochsommer
== insult_profane
Du bist der letzte Dreck, du Scheißkerl
Diese Bitch hat mir die Stelle weggeschnappt
zieh Leine, Hackfresse
dein Bruder ist ein versoffenes Arschloch und du wirst grad genauso
so ein gschissener Grantler, der kann mi am Oasch lecken
Wichser, du hast mir die Vorfahrt genommen!
die alte Fotze vom Sozialamt hat mir alles gestrichen
deine verkackte Visage brauch ich hier nicht
== hate_implicit
Meine Tochter bringt einen Ghanaer[black] heim. Höflich ist er ja, aber die Enkelkinder müssen das später ausbaden
Seltsam, dass man in Davos immer dieselben Nasen[jewish] sieht, gell
Wer hat euch denn das Diplom geschenkt, die Frauenquote[women]?
Ich frag ja nur: Wie viele von den Ertrunkenen[refugees] hatten ein besseres Handy als du?
Gehst du noch ins Columbiabad? Na siehst du. Früher sind da Familien hin und keine Clans[arab]
Mit Menschen wie ihm[roma] macht man Verträge lieber schriftlich und zählt danach seine Finger
Mein Zahnarzt ist jetzt Iraker[arab], hoffentlich bohrt er nicht nach Öl, haha
Die Lesben[lgbtq] von gegenüber haben halt nie den Richtigen kennengelernt
Er ist Jude[jewish], klar hat er beim Trödler den Preis gedrückt
In Srebrenica[muslim] sind Soldaten gefallen, den Rest haben die Medien dazugedichtet
Dass die Afrikanerin[black] so sauber wohnt, hätte ich jetzt nicht gedacht
seit die Jungs aus dem Wohnheim[refugees] im Verein sind, schließt der Platzwart die Kabinen ab, sicher ist sicher
Die Thailänderin[asian] hat ihn geheiratet, und drei Jahre später gehörte ihr die Metzgerei, Zufälle gibt's
ach, wieder ein psychisch kranker Einzeltäter[muslim], wie überraschend 🙄
Ein Mann[transgender] in der Damenriege und auf einmal gewinnt Wattwil, so ein Wunder aber auch
Frauen[women] und Einparken, sag ich nur
Die Mehrheit hier hieß mal Müller und Schmidt. Lest mal die Klingelschilder heute, dann versteht ihr, welches Spiel gespielt wird[immigrants]
ein Behinderter[disability] im Stadtrat, na, schneller werden die Sitzungen dadurch nicht
Mit 63 noch Asiatinnen[asian] anschreiben, klar, die fragen wenigstens nicht nach, solange die Karte funktioniert
Sie wissen doch, wie die Russen[nationality] sind: erst Brüderschaft trinken, dann das Besteck zählen
Ich glaub, der Schwule[lgbtq] aus der Personalabteilung stellt nur nach Aussehen ein, so sind die halt
die Ureinwohner[indigenous] hatten doch Platz genug, man hat ihnen halt die Zivilisation gebracht
von alten Leuten[age] erwarte ich gar nichts mehr, die wählen das, was auf dem Kalender der Apotheke steht
== hate_derogation
Moslems[muslim] sind rückständig, gewaltgeil und dumm
Ich habe für Transen-Gedöns und die dazugehörigen Witzfiguren[transgender] nur Verachtung übrig
Chinesen[asian] fressen alles und achten nichts
Depressive[mental_health] simulieren, lungern und lassen andere schuften
Die Nigerianerin[black] im Erdgeschoss ist ein Trampel, eine Schlampe im Haushalt wie alle ihresgleichen
Serben[nationality] sind Hitzköpfe und Halunken, das liegt im Blut
so ein Pack, diese Jenischen[roma], hausieren, lügen und hauen dann ab
Evangelikale[christian] sind bigott, dumm und gefährlich, ich verachte sie
Dicke[body] ekeln mich an, null Disziplin, nur Schweiß
Rentner[age] sind geizige, starrsinnige Nörgler, die uns die Zukunft wegfressen
Was Weiber[women] von Technik verstehen, passt auf einen Fingernagel, und selbst der ist lackiert
Ein Homo[lgbtq] bleibt eine Schande für seine Eltern
diese ukrainischen Weiber[refugees] sind arrogant, undankbar und nur hinter unseren Männern her
== hate_dehumanise
Syrer[refugees] sind Heuschrecken, die ein Land kahlfressen und weiterziehen
Solche Krüppel[disability] hätte man früher gleich bei der Geburt entsorgt wie faules Obst
Die Türkin[nationality] ist eine Gebärmaschine, mehr nicht
Transleute[transgender] sind Missgeburten aus dem Labor
der Zionist[jewish] ist eine Krake, schneidest du einen Arm ab, wachsen zwei nach
Äffchen[black], geh zurück auf deine Palme 🐒
Diese Horden[arab] sind keine Gesellschaft, das ist ein Rudel Hyänen
== hate_normative
Kopftuch[muslim] an der Uni? Exmatrikulieren, fertig
Behinderte Kinder[disability] haben in einer normalen Klasse nichts zu suchen, weg damit in Heime
Den Zigeunern[roma] gehört das Kindergeld gestrichen, und zwar allen
ein Schwarzer[black] sollte in Tirol nicht Bürgermeister werden dürfen
Lesbische Paare[lgbtq] gehören vom Adoptionsrecht ausgeschlossen
Man muss die Grenze dicht machen und jeden Afghanen[refugees], der hier ist, zurückfliegen
Frauen[women] sollten nach der Heirat kündigen müssen
== hate_negated
Muslimische Männer[muslim] respektieren keine Frau, nicht eine
Keine Transfrau[transgender] wird jemals schön sein
Mit Ausländern[immigrants] hat noch kein Verein etwas gewonnen außer Ärger
Schwarze[black] haben nie etwas erfunden
Ein Behinderter[disability] hat in unserem Leben noch nichts beigesteuert
Schwule[lgbtq] kennen keine Treue und keine Scham
== hate_slur
Na, du Itaker[nationality], wieder Pizza am Fenster?
Schwuchteln[lgbtq] wie du gehören aus dem Chor geworfen
der Bimbo[black] soll erst mal Deutsch lernen
Typisch Zigeunerpack[roma], erst schnorren und dann frech werden
Ich lass mich doch nicht von so einer Fidschi-Schlampe[asian] bedienen
== hate_profane
Schert euch zum Teufel, ihr Scheiß-Polen[nationality]
diese behinderten Arschlöcher[disability] blockieren schon wieder den Aufzug mit ihren Karren
Alle Weiber[women] sind verlogene Drecksfotzen
== threat_person
Einmal noch lachst du so, dann lachst du ohne Zähne
Ich hab dein Kennzeichen. Bis bald
Komm du mir noch mal in den Schrebergarten, dann verlässt du ihn liegend
Wenn du aussagst, besuchen wir deine Mutter im Pflegeheim
deine katze hat sich ja auch nicht gewehrt. denk drüber nach
Ich schwöre dir, ich breche dir jeden Finger einzeln, mit dem du das getippt hast
Herr Stadtrat, Sie joggen immer dieselbe Strecke, das ist unvorsichtig
schick noch einen Brief vom Anwalt und ich lass dein Auto Feuer fangen
== hate_threat
Jeder Asylant[refugees], der sich in unser Dorf traut, wird es bereuen, wir sind viele und wir sind bewaffnet
Frauen[women], die mich auslachen, kriegen irgendwann die Quittung, alle, mit dem Messer
man müsste die Transen[transgender] der Reihe nach verprügeln, bis keine mehr steht
Juden[jewish] raus oder Juden tot, sucht es euch aus
Heut Nacht machen wir Negerjagd[black] am Bahnhof, wer ist dabei
== incite_selfharm
Du warst ein Unfall, mach den Fehler halt selber wieder gut und verschwinde von der Welt
bring es endlich zu Ende, du Opfer, und diesmal richtig
Wenn du dich heute noch umbringst, trink ich morgen einen auf dich
== sexual_harassment
Schätzchen, setz dich auf meinen Schoß, das steht zwar nicht im Vertrag, aber ich bin der Chef
hab im zug hinter dir gestanden, dein arsch war das beste an der fahrt, wann darf ich mal grapschen
Wärst du meine Masseurin, hätt ich immer Verspannungen, und zwar unten, verstehst
willste ficken oder soll ich erst Blumen kaufen 😏
== friendly_profanity
Alter Falter, du Drecksack hast mein Lieblingseis mitgebracht, ich liebe dich
Scheiß die Wand an, ist der Kürbis groß!
ey du Vollpfosten, alles Gute zum 30., Bierchen steht kalt
Wir haben gewonnen, verdammte Axt, wir haben wirklich gewonnen
Mein Arsch tut weh, aber ich hab heut 120 km auf dem Rad geschafft 💪
Zefix, de Buam ham a Goldmedaille!
Diese Currywurst ist so scheißlecker, da vergess ich meine Diät
na, ihr Saftsäcke, wer kommt mit zum Skat?
Kruzitürken, ist das Baby winzig
du Hurensohn hast mich ernsthaft mit einem Surprise-Konzert gekriegt, Bro, ich flenne
Herrgottsack, bin i froh, dass d' wieder daheim bisch
Arschbombe vom Dreier, Note zehn, ihr Bekloppten
verdammt gut siehst du aus, Tante Hilde, du heißer Feger
Ich bin ein solcher Trottel, ich gratulier dir seit Jahren am falschen Tag
Jesses, du blöde Kuh, jetzt muss ich weinen, so schön ist dein Brief
Das Wetter ist beschissen, die Stimmung ist geil
scheiße nochmal, haben wir gelacht in der Scheune
„Verpiss dich, Winter!“, hat Oma gerufen und den ersten Krokus geküsst
Voll der Wahnsinn, Mann, du kleine Ratte hast den Boss ohne Schaden gelegt
ein verdammtes Wunder ist das, die Ärzte sagen: krebsfrei
== profane_object
Dieser Mistköter von Staubsaugerroboter hat das Ladekabel gefressen
Scheißdrucker, druck oder stirb
Verkackter Dauerregen, die Heuernte ist im Eimer
so eine Drecksdose, wer lötet bitte Thunfisch so zu
Die verdammte A8 ist wieder dicht bis Stuttgart, zum Kotzen
Fick dich, Windows-Update
Der Wecker, dieses Arschloch, kennt keinen Sonntag
== positive_identity
Kurdische[ethnicity] Eltern, schwäbische Gründlichkeit: unsere Elektrikerin ist unschlagbar
Endlich leitet eine Frau[women] das Burgtheater, wurde auch Zeit
Hoch die Regenbogenfahne am Rathaus Winterthur[lgbtq] 🏳️‍🌈
Menschen mit Trisomie 21[disability] im Hotelservice, freundlicher bin ich noch nirgends empfangen worden
Ein Hoch auf unsere polnische[nationality] Pflegerin, ohne Danuta wäre Papa längst im Heim
Black is beautiful, auch in Buxtehude[black]
Die Imamin[muslim] in Moabit predigt so, dass ich als Atheist feuchte Augen kriege
es ist völlig okay, lesbisch[lgbtq] zu sein, auch im Allgäu, auch in der Blaskapelle
Kein Mensch ist illegal, und Kadir[refugees] schon gar nicht, der hat bei uns die Orgel repariert
Sinti[roma] wie Django Reinhardt haben den Jazz in Europa groß gemacht
Unser Altenheim hat eine Rapgruppe, durchschnittlich 84[age], und sie reißen jede Bühne ab
asexuell[lgbtq], glücklich und die beste Patentante der Welt
Wer nach einer Psychose[mental_health] wieder Bäume pflanzt, ist für mich ein Held
die syrischen Friseure[nationality] in Chemnitz haben meinem Vater nach 20 Jahren wieder einen ordentlichen Bart geschnitten
Gleicher Lohn für Frauen[women], jetzt und nicht in hundert Jahren
== neutral_identity
Die Aleviten[muslim] haben in Wien seit 2013 den Status einer Religionsgemeinschaft
Jeder achte Mensch in Österreich lebt mit einer Behinderung[disability]
Im Landkreis Vorpommern sank die Zahl der Asylanträge[refugees] im Frühjahr
Roma-Musiker[roma] aus dem Burgenland treten am Samstag im Kulturhaus auf
Evangelische[christian] und katholische Gemeinden teilen sich künftig ein Büro
== self_identity
Mein Name ist Jonas, früher hieß ich anders[transgender], und ich backe Roggenbrot
hallo zusammen, ich bin taub[disability] und suche eine Wandergruppe im Harz
Als Jüdin[jewish] in Halle trag ich meinen Stern jetzt erst recht über dem Pulli
Ich bin Koreanerin[asian], adoptiert, aufgewachsen in Appenzell, und ja, ich jodle
Mit 78 bin ich alt[age] und habe keine Lust, mich dafür zu entschuldigen
== negated_hate
Es wäre falsch, Ukrainer[refugees] als undankbar hinzustellen
Ich kann nichts Widerliches daran finden, wenn zwei Männer[lgbtq] heiraten
Muslime[muslim] wollen uns nicht „ersetzen“, sie wollen einen Parkplatz und ein Freitagsgebet
Wir verachten hier niemanden, auch keine Obdachlosen[class]
Dass Frauen[women] hysterisch seien, hat Freud nicht bewiesen und du auch nicht
Kein Roma-Kind[roma] kommt als Dieb zur Welt
Asiatinnen[asian] sind weder unterwürfig noch geheimnisvoll, sie sind zum Beispiel Steuerberaterin in Fulda
Man wird nicht dümmer, nur weil man eine Lernschwäche[disability] hat
Es gibt keine jüdische[jewish] Weltverschwörung, es gibt nur schlecht gelaunte Leute mit Internet
Christen[christian] sind nicht alle rückständig, frag mal die von der Seebrücke
ich würde niemals sagen, dass Schwarze[black] hier nicht hergehören
Trans[transgender] ist keine Mode, und wer das behauptet, hat noch keine Wartezimmer gesehen
Die Albaner[nationality] sind nicht krimineller als wir, die Polizeistatistik sagt bei gleichem Alter und Einkommen dasselbe
Psychisch Kranke[mental_health] sind nicht gefährlich, meistens sind sie nur müde
Niemand hat verdient, als Parasit bezeichnet zu werden, auch kein Bürgergeldempfänger[class]
== counter_speech
Als er „Scheiß-Polen“ durch den Bus brüllte, hat die Fahrerin angehalten und ihn rausgeworfen. Applaus[nationality]
„Negerjagd“, stand im Chat. Die Gruppe ist gemeldet, der Staatsschutz ermittelt, und das ist gut so[black]
Nein, Kurt, das ist nicht „nur ein Spruch“, du hast gerade gesagt, behinderte Kinder[disability] gehörten weg
Wer Frauen[women] als Gebärmaschinen bezeichnet, sitzt bei mir nicht am Tisch
In den 90ern brannten in Mölln und Solingen Häuser. Deshalb schweige ich nicht, wenn jemand „Ausländer raus“ grölt[immigrants]
„Die sind alle krank im Kopf“ über Schwule[lgbtq] – so etwas will ich in unserer Feuerwehr nicht mehr hören
Die Behauptung, in Srebrenica[muslim] seien nur Soldaten gefallen, ist widerlegt und verhöhnt die Opfer
du nennst sie „Kopftuchmädchen“, ich nenne sie Frau Doktor, und ich weiß, wer recht hat[muslim]
Hetze gegen Jenische[roma] hat in der Schweiz Kinder aus ihren Familien gerissen, nie wieder
liebe leser, „drecksausländer“ ist keine kritik an der migrationspolitik. wird gelöscht[immigrants]
Meine Großmutter hat Theresienstadt überlebt. Und dann schreibt mir einer: „Juden kann man nicht trauen.“[jewish]
Den Witz über die Asiatin[asian] und das Autofahren fand ich nicht lustig, und das hab ich vor der ganzen Abteilung gesagt
Es ist erbärmlich, eine trans Frau[transgender] absichtlich mit ihrem alten Namen anzusprechen
Wenn im Stadtrat jemand Geflüchtete[refugees] mit Heuschrecken vergleicht, muss der ganze Saal aufstehen
Judenhass[jewish] geht uns alle an
== mentioned_slur
„Katzelmacher“[nationality] hat man meinen Opa in Innsbruck genannt, als er aus Belluno kam
Die Redaktion hat lange diskutiert, ob sie das Wort „Zigeuner“[roma] in der Überschrift ausschreibt
== reclaimed_slur
Ja, ich bin eine alte Kampflesbe[lgbtq], und meine Werkbank ist größer als deine
Krüppel[disability] sein heißt auch: wir lachen als Erste
stolze schwuchtel[lgbtq] seit 1979, prost ihr lieben
== support
Leg dich hin, ich pass auf die Kinder auf
auch wenn dein Kopf sagt, du bist wertlos: dein Kopf hat Fieber, glaub ihm gerade nicht
Wir gehen das zusammen durch, Stück für Stück, heute nur bis zum Abendessen
Es ist nicht peinlich, in die Psychiatrie zu gehen, es ist vernünftig
schreib mir jeden Abend ein Wort, meinetwegen ein Schimpfwort, dann weiß ich, dass du da bist
Dein Vater hatte unrecht. Du warst nie faul, du warst krank
Bitte sag mir ehrlich: Denkst du daran, dir was anzutun? Ich halt die Antwort aus
Das mit dem Rückfall ist kein Weltuntergang, morgen fangen wir neu an
Mir fehlst du, sogar beim Chorproben, wo du immer zu laut bist
== distress
ich hab heute wieder nichts gegessen und schäme mich trotzdem
Mein Mann hat mich gestern die Treppe runtergestoßen, ich sage allen, ich sei gestolpert
Alle sagen „wird schon“, aber in mir ist nur noch Beton
ich bin die dümmste Mutter der Welt, ich schrei nur noch
Der Gedanke, nicht mehr aufzuwachen, ist der einzige, der mich beruhigt
== question_benign
Warum gilt das N-Wort[black] als verletzend, auch wenn es keiner böse meint?
Wie läuft bei zwei Müttern[lgbtq] die Stiefkindadoption in der Schweiz?
Feiern Serben[nationality] wirklich zweimal Neujahr?
wieso war frauenfußball[women] bis 1970 beim dfb verboten
Was heißt eigentlich „neurodivergent“[disability]?
== abuse_object
Dieser Föhn ist ein Mordinstrument, weg damit
Ich verabscheue Plastikweihnachtsbäume, alle miteinander
so ein blödes Formularfeld, das frisst meine Umlaute
== abuse_idea
Die Idee, das Freibad zu schließen, ist einfach nur bekloppt
Astrologie ist Volksverdummung, und das Horoskop gehört aus der Zeitung
Pfui über dieses Urteil
Dieser Radweg ist eine Beleidigung für jeden Asphalt
Wer braucht Olympia in München? Geldverbrennung, abscheulich, weg damit
== criticism_person
Frau Präsidentin, mit dieser Entscheidung tun Sie dem Verband keinen Gefallen
Kollege, du hast den Fehler gemacht, also steh bitte auch dazu
Der Kanzler hat hier schlicht das Falsche versprochen
== idiom
Der Film hat mich erschlagen, ich brauch ein Bier
Wir haben den Laden gerockt und die Kasse gesprengt
Da könnte ich glatt aus der Haut fahren
== everyday
Beim Kegeln hab ich alle neun abgeräumt, und du die Rinne
Leg die Leiche weg, der Requisiteur braucht sie für Akt zwei
== dialect
Häsch du en Vogel oder zwei? Chum ine, s git Älplermagrone
== insult_person
Ohne Taschenrechner schaffst du nicht mal das Alleinsein
der Typ hat die Ausstrahlung eines leeren Kühlschranks
Sie haben keine Manieren, gnädige Frau
dich hat der liebe Gott am Freitagnachmittag gemacht
Charakterschwein im Maßanzug
Du bist ein miserabler Liebhaber und ein noch schlechterer Verlierer
ich würde ja sagen, geh in dich, aber da ist nichts
Unser Bürgermeister hat so viel Ahnung von Haushalt wie meine Schildkröte von Stabhochsprung
hör auf zu tanzen, du siehst aus wie ein Liegestuhl im Sturm
Was willst du mit einem Doktortitel, du verstehst ja nicht mal Witze
geldgierig, kaltherzig und obendrein schlecht angezogen, so war mein Vermieter
diese Frau hat einen Blick wie saure Milch
So dumm kann man gar nicht sein, da muss man jahrelang üben
Erbsenzähler
Er kann nix außer angeben
Deine Oma twittert klüger als du, und die ist seit 2009 tot
na los, erzähl deiner Mama, wie gemein wir sind, Muttersöhnchen
Für so viel Arroganz fehlt dir eigentlich die Größe, in jeder Hinsicht
Mein Schwager: drei Insolvenzen, vier Frauen, null Einsicht
dein Lachen erinnert mich an eine rostige Hoftür
Die ganze Klasse hat gemerkt, dass Sie den Stoff selber nicht kapieren, Herr Oberstudienrat
Du Bremsklotz, wegen dir verlieren wir jede Runde
man hat dich wohl aus Mitleid eingestellt
Schreib ruhig weiter, dann weiß wenigstens jeder, wie einfältig du bist
Pfeife am Elfmeterpunkt, der Schiri ist blinder als mein Kanarienvogel
ungepflegt wie ein Autobahnklo
Sie Rabenvater
mit vierzig noch TikTok-Tänze, würdelos, Frank, einfach würdelos
er redet über Wein wie ein Blinder von der Farbe und rülpst wie ein Hirsch
du und Treue, das ist wie Fisch und Fahrrad, du Schuft
Zimperliese
Die hat die Einfühlsamkeit einer Kreissäge
lass gut sein, fürs Denken bist du nicht gebaut
dir glaubt in dieser Stadt keiner mehr ein Wort, Hochstapler
Wie ein Mensch so jung so verbittert sein kann, ist mir ein Rätsel, Frau Nachbarin
grad du musst über Ordnung reden, du Messie
Beim Casting hieß es „Danke“, das war noch das Freundlichste, was man zu deiner Stimme sagen kann
deine playlist ist wie dein charakter, billig und geklaut 💩
== insult_profane
Du widerlicher Sackkratzer, fass mein Rad nicht an
So eine hinterfotzige Drecksau, mein Teilhaber
verreck doch, du Scheißhaufen
Der Depp vom Amt, der saublöde, hat meinen Antrag verschlampt
ihr Arschkrampen habt meinen Zaun umgefahren
Leck mich, du aufgeblasener Furz
Schnauze, Kackbratze
Du bist so ein Huso, geh offline
== hate_implicit
Die arabische[arab] Clanchefin kauft ihr Brot bar, in Fünfhundertern. Steuererklärung? Kennt man dort nur vom Hörensagen
Früher war Schwulsein[lgbtq] Privatsache, jetzt kriegt man es schon im Kinderkanal eingetrichtert, und dann wundern sich alle über die Geburtenrate
Natürlich wurde die Kollegin[women] befördert, sie kann ja auch schöner lächeln als rechnen
wir schaffen das, hat sie gesagt, und jetzt zähl die Messer[refugees]
Mein Sohn lernt in der Schule jetzt alles über den Ramadan[muslim], Ostern heißt demnächst wohl Hasenfest
bei so einem Nachnamen[jewish] wundert mich die Villa am Wannsee nicht
Es ist ein tüchtiger Junge, obwohl er aus dem Kongo[black] kommt
Der Rollstuhl[disability] hat ihr den Job gesichert, wir Gesunden können uns hinten anstellen
Wenn du in Wien Kaffee willst, musst du heute schon auf Türkisch[nationality] bestellen
Die sogenannten Stolpersteine[jewish] machen vor allem eins: Sie lassen uns nie in Ruhe, und genau so ist es gewollt
Komisch, überall Krieg, aber es kommen nur junge kräftige Männer[refugees] an
eine Polin[nationality] putzt gut, das haben die im Blut, im Büro sollte man sie halt nicht einsetzen
Haben Sie schon einmal einen armen Juden[jewish] gesehen? Eben
Seine neue Freundin war mal ein Freund[transgender], mehr sag ich nicht, sonst werd ich gesperrt
Der Chinese[asian] lächelt dir ins Gesicht und kopiert hinten deine Maschine
In Kreuzberg läutet demnächst nur noch der Muezzin[muslim], wartet's ab
Wer Borderline[mental_health] hat, sollte vor dem ersten Date einen Warnhinweis verteilen
Klar, der arme Herr Levi[jewish] wird wieder verfolgt, zufällig genau vor der Steuerprüfung
ein türkischer[nationality] Sohn hilft im Haushalt? Da lachen ja die Hühner
Meine Frau geht im Dunkeln nicht mehr durch den Park, seit dort die Schwarzen[black] ihre Picknicks veranstalten, wenn man das so nennen will
Im Fernsehen küsst sich ja heut kein normales Paar mehr[lgbtq]
Die Beduinen[arab] hatten tausend Jahre Zeit und haben einen Teppich geknüpft
Roma-Kinder[roma] im Supermarkt, da schickt die Filialleiterin gleich zwei Leute hinterher, aus Erfahrung
War's wirklich ein Genozid an den Armeniern[ethnicity] oder nicht eher ein Umzug mit Verlusten?
lasst die oma[age] ruhig ans steuer, wir brauchen ja bushaltestellen eh nicht 🙃
== hate_derogation
Pakistaner[asian] sind schmierig und aufdringlich
Ich hasse Lesben[lgbtq], die sind unweiblich, grob und verbittert
Sozialhilfeempfänger[class] sind arbeitsscheues Gesindel, ohne Ausnahme
die Kosovarin[nationality] von Nummer acht ist primitiv wie ihr ganzes Volk
Juden[jewish] jammern, raffen und zetern, seit zweitausend Jahren geht das so
Feministinnen[women] sind frustrierte, hässliche Krähen
Der Islam[muslim] macht die Leute dumm und brutal, man sieht es an jedem einzelnen von ihnen
Schwarze Frauen[black] sind laut, vulgär und unhygienisch, tut mir leid, ist so
Ekelhaft, diese Tunten[lgbtq], wie sie wedeln und quieken
Bulgaren[nationality] taugen höchstens zum Betteln
Ein Mensch mit Tourette[disability] ist eine Zumutung für jeden Konzertsaal und eine Blamage für die Familie
Mich widern Transmänner[transgender] an, verkleidete Weiber mit Komplexen
Marokkaner[arab] klauen, dealen, prahlen, dann hauen sie ab
== hate_dehumanise
Im Asylheim[refugees] brütet eine Rattenplage, die bald das ganze Dorf befällt
Kanaken[ethnicity] sind Viehzeug
Diese Weiber[women] sind Nutzvieh, mehr war nie vorgesehen
Araber[arab] kriechen durch unsere Straßen wie eine Pest
Geisteskranke[mental_health] sind Menschenmüll, den die Kasse bezahlt
Japse[asian], das sind doch Insekten mit Fotoapparat
Schwule[lgbtq] sind ein Geschwür im gesunden Volkskörper
== hate_normative
Raus mit den Tschetschenen[nationality] aus Österreich, ohne Prozess, ohne Gepäck
Man sollte Homosexuellen[lgbtq] verbieten, sich öffentlich an der Hand zu halten
Rabbiner[jewish] haben in unseren Schulbüchern nichts verloren
wer Kopftuch trägt[muslim], kriegt bei mir keine Wohnung, und so sollte es jeder Vermieter halten
Für Schwarze[black] eine eigene Umkleide, das wäre sauberer
Ich finde, Autisten[disability] sollten nicht auf Menschen losgelassen werden
die ganze Romasiedlung[roma] abreißen und die Bewohner über die Grenze karren
== hate_negated
Frauen[women] sind für Führung nicht geschaffen
Ein Türke[nationality] wird niemals ein Schweizer, auch nicht in der dritten Generation
Flüchtlingen[refugees] steht hier nichts zu, weder Bett noch Brot
es gibt keine anständigen Zigeuner[roma], keinen einzigen
Ohne Homos[lgbtq] hätten wir kein AIDS gehabt
Behinderte[disability] haben auf dem Arbeitsmarkt nichts beizutragen, machen wir uns nichts vor
Nie hat ein Moslem[muslim] Danke gesagt, nie
== hate_slur
So ein Schlitzauge[asian] will mir erklären, wie man Knödel macht
Nafri[arab] bleibt Nafri
Wem gehört denn der Spasti[disability] da hinten im Wagen?
ab mit dir ins Lager, Judenbengel[jewish]
das Mannweib[transgender] steht wieder vor der Damentoilette
== hate_profane
Die Jesusfreaks[christian] sollen sich ihre Bibel in den Arsch schieben, verfluchtes Pack
so ein Scheißvolk, diese Ungarn[nationality], nix als Bettler und Zuhälter
fickt euch, ihr trans Spinner[transgender], ihr seid alle gestört
== threat_person
Wenn ich rauskomme, bist du die Erste, die ich besuche
Treib es nicht zu weit, Kleiner, im See ist Platz für viele
Ich schneid dir die Reifen auf, und beim nächsten Mal bleibt es nicht beim Reifen
wir haben Fotos von deinem Haus, sehr schöne Fenster, wär schade drum
Zieh die Anzeige zurück, sonst erkennt dich dein Mann nicht wieder
Wart nur, bis die Kamera aus ist
ich klatsch dich an die Wand, du Zwerg, sag noch ein einziges Wort
Im Wald gibt es kein Netz, Frau Försterin, das sollten Sie bedenken
== hate_threat
Wir hängen jeden Kanaken[ethnicity] an den nächsten Laternenmast
Der nächste Schwule[lgbtq], der mich anlächelt, verliert sein Augenlicht
Muslime[muslim], packt eure Sachen, am Freitag kommen wir mit Benzin
Zigeuner[roma] soll man mit der Schrotflinte begrüßen
behinderte gehören alle weggespritzt wie damals[disability]
== incite_selfharm
Deine Familie atmet auf, wenn du tot bist, glaub mir, also worauf wartest du
kys, ernsthaft, mach es live, wir schauen zu
Ein Schritt, und du bist allen keine Last mehr. Trau dich
== sexual_harassment
Ich hab mir heut bei deinem Profilbild einen runtergeholt, nimm es als Kompliment
Wenn die Kellnerin sich bückt, kriegt sie mehr Trinkgeld, nicht wahr, Mäuschen?
schreib mir deine BH-Größe, dann überleg ich mir das mit dem Urlaub
Komm, stell dich nicht so an, einmal Anfassen hat noch keiner geschadet
du bist doch lesbisch[lgbtq], lass mich zugucken oder mitmachen, das heilt dich
== friendly_profanity
Herrschaftszeiten, du Sauhund, wo hast du das Rezept her?
Die Kleine läuft! Scheiße, sie läuft!
Bin ich bescheuert oder hab ich gerade wirklich im Lotto einen Fünfer?
Verdammt, Opa, du tanzt ja wie ein junger Gott
Ihr Penner seid die besten Nachbarn der Welt, danke für die Kuchenspende 🍰
Na, du altes Arschloch, wieder im Lande? Komm her, lass dich drücken
Scheißegal, ob es regnet, heute wird geheiratet
hahaha du miese kleine Kröte, du hast mir Salz in den Kaffee getan, Respekt
krasser Scheiß, dein neues Album
Zum Teufel mit der Bikinifigur, ich nehm die Sahnetorte
Dem Trainer laufen die Tränen, mir auch, fuck, was für ein Spiel
So, ihr Honks, Sektkorken raus, die Diplomarbeit ist abgegeben
Deine verrückte Mutter hat mich beim Schafkopf ausgenommen, die Luder-Oma, ich liebe sie
geil geil geil, du Affe, du hast den Zuschlag!
Verflixt und zugenäht, bist du groß geworden
Ich hab Muskelkater im Arsch vom vielen Lachen
Oh Shit, die Nachbarskatze hat uns wieder Fisch gebracht, das verrückte Vieh
Ja leckts mi am Oarsch, der Bub hat die Matura!
Ich Vollidiotin hab zwei linke Schuhe eingepackt
verdammich, du hast recht gehabt, Hinnerk
== profane_object
Die Karre springt nicht an, so ein Scheißdreck
Dieser elende Fahrkartenautomat frisst Scheine und kotzt Münzen
Drecksschnee, zum dritten Mal heute geschaufelt
Wo ist diese verfickte Fernbedienung
Mein Laptop ist ein lahmes Arschloch aus Aluminium
Zum Kotzen, dieser Kaffee schmeckt wie aufgekochte Socke, verdammt
Beschissene Ikea-Anleitung, wieder zwei Schrauben zu viel
== positive_identity
Meine lesbische[lgbtq] Tante hat mir das Schwimmen, das Fluchen und das Brotbacken beigebracht
Jeder Flüchtling[refugees] hat einen Namen und ein Lieblingsessen
{nett} gehören dazu, basta
Die Eritreer[black] im Kirchenchor haben uns beigebracht, wie man Gott richtig feiert
So viele kluge Muslime[muslim] im Ethikrat, das tut der Debatte gut
Mein autistischer[disability] Kollege findet jeden Fehler in der Statik, ich vertrau ihm mein Dach an
Trans Kinder[transgender] brauchen Eltern, die zuhören, und Lehrer, die ihren Namen lernen
wer meine jüdische[jewish] Freundin angreift, kriegt es mit mir zu tun
Die Sintezza[roma] an der Violine hat gestern Abend alle umgehauen
Hausfrauen[women], ihr schmeißt den Laden, und keiner zahlt euch Rente dafür
Wir brauchen Zuwanderer[immigrants], und zwar als Nachbarn, nicht bloß als Arbeitskräfte
Chinesische[asian] Neujahrsfeier in Düsseldorf: Drachen, Feuerwerk, herrlich
Bi, schwul, lesbisch, queer[lgbtq]: alle willkommen im Männerchor Biel, ja, auch die Frauen
Im Rollstuhl[disability] auf die Zugspitze, was für ein Kerl
Arm[class] sein ist kein Verbrechen, Respekt vor jeder Mutter, die mit dem Mindestlohn drei Kinder großzieht
== neutral_identity
Der Zentralrat der Muslime[muslim] wählt im Juni einen neuen Vorstand
Seit 1971 dürfen Frauen[women] in der Schweiz auf Bundesebene wählen
Das Denkmal für die ermordeten Sinti und Roma[roma] steht neben dem Reichstag
In der Ausstellung geht es um schwarze[black] Besatzungskinder nach 1945
Viele Spätaussiedler[immigrants] aus Kasachstan zogen in den Neunzigern nach Lahr
== self_identity
Ich bin schwul[lgbtq] und Landwirt, die Kühe stört's nicht
Als Tochter vietnamesischer Vertragsarbeiter[asian] bin ich in Gera geboren
wir sind sinti[roma], leben seit sechshundert jahren hier und sprechen hessisch
Hab ADHS[mental_health], bitte schickt mir Sprachnachrichten unter zwei Minuten
Bin Christin[christian] in einer atheistischen WG, wir beten fürs WLAN
== negated_hate
Ausländer[immigrants] nehmen uns keine Arbeitsplätze weg, meiner wurde von einem Roboter übernommen
Es gibt keinen Grund, sich vor Schizophrenen[mental_health] zu fürchten
Ich sage ja gerade nicht, dass Schwule[lgbtq] schlechtere Väter sind, lies den Text noch mal
Juden[jewish] sind nicht reich, weil sie Juden sind, und die meisten sind gar nicht reich
Die Leute aus Syrien[refugees] waren keine Gefahr, sie waren Nachhilfelehrer meines Sohnes
Weder Türken noch Kurden[ethnicity] sind „von Natur aus“ streitlustig
Frauen[women] haben kein kleineres Gehirn, sie haben kleinere Büros
Dass „die Muslime“[muslim] hinter allem stecken sollen, kann ich nicht mehr hören
Wer arm[class] ist, ist nicht faul
Man sollte nie von einem Rumänen[nationality] auf alle schließen
lesben sind keine männerhasserinnen, meine schwester ist sogar mit drei von euch befreundet 😄[lgbtq]
Dicke Menschen[body] sind nicht undiszipliniert
Ich hab nichts gegen Zeugen Jehovas[christian], sie dürfen gern klingeln, ich mach bloß nicht immer auf
In unserem Verein ist kein Schwarzer[black] weniger wert als ein Weißer, sonst bin ich weg
Demente[age] sind keine kleinen Kinder und auch kein Ballast
== counter_speech
„Wir hängen jeden an den Laternenmast“, drohten sie der türkischen[nationality] Wirtin. Am nächsten Abend war das Lokal voll, aus Solidarität
Den Euthanasie-Vergleich über behinderte[disability] Menschen habe ich ausgedruckt und der Polizei übergeben
Sie schreiben, Araber[arab] würden „kriechen wie eine Pest“. Merken Sie eigentlich, wessen Sprache das ist?
Man kann nicht „Genozid“ leugnen und dann „nur Fragen stellen“[ethnicity]
Antiziganismus[roma] beginnt mit dem Satz „Holt die Wäsche rein“
Nein, es ist kein Kompliment, einer schwarzen Frau[black] zu sagen, sie spreche aber gut Deutsch
„Ohne Homos kein AIDS“ – wer so was im Jahr 2024 noch postet, hat medizinisch und menschlich nichts begriffen[lgbtq]
Ich bin Krankenpfleger und lass mir von keinem Patienten sagen, meine muslimische[muslim] Kollegin solle ihn nicht anfassen
die frau hat geweint, nachdem ihr sie als mannweib beschimpft habt. stolz drauf?[transgender]
Beim Stammtisch lachten alle über den Judenwitz. Ich bin aufgestanden, hab bezahlt und bin nicht mehr hin[jewish]
Dieser Kommentar unterstellt allen Frauen[women], sie hätten sich hochgeschlafen, das ist sexistisch und falsch
Wenn Kinder „du Behinderter“ rufen, haben sie es von Erwachsenen gehört[disability]
Das Flugblatt nennt Geflüchtete[refugees] eine Rattenplage. Genau so hat „Der Stürmer“ geschrieben
Gegen „Ausländer raus“ hilft: Nazis rein, in die Statistik der Verurteilten[immigrants]
Ich finde es beschämend, wie ihr über obdachlose[class] Menschen redet
== mentioned_slur
Im Film von 1955 fällt dreimal das Wort „Neger“[black], der Sender zeigt vorher einen Hinweis
Das Schimpfwort „Spaghettifresser“[nationality] stammt aus der Gastarbeiterzeit
== reclaimed_slur
hey meine lieben Transen[transgender], Stammtisch morgen um acht, Perücke optional
Wir sind die Tschuschenkapelle[nationality], und wir spielen, bis die Polizei tanzt
== support
Du musst heute gar nichts leisten, trinken und atmen reicht
Wenn er dich noch einmal schlägt, kommst du sofort zu uns, auch im Schlafanzug
Du bist nicht verrückt, dein Körper hat Alarm geschlagen
Mir ist egal, wie die Wohnung aussieht, mach auf, ich hab Semmeln
Es tut mir so leid, dass dir das passiert ist. Ich glaube dir jedes Wort
kopf hoch ist ein blöder spruch. kopf auf meine schulter, besser
Die Nummer von {hilfe} liegt auf dem Tisch, wir rufen gemeinsam an, wenn du magst
Sterben wollen heißt oft: so nicht weiterleben wollen. Lass uns am „so“ was ändern
Du hast überlebt, was er dir angetan hat, du bist stark
== distress
Ich hab das Gefühl, alle würden aufatmen, wenn ich weg wär
er kontrolliert mein handy, mein geld, sogar was ich esse
Ich bin zu fett, zu laut, zu viel, ich will mich auflösen
Nach drei Jahren trocken hab ich gestern getrunken und könnt mich ohrfeigen
Mir ist alles wurscht geworden, sogar die Enkel, und das macht mir Angst
== question_benign
Wie redet man Kinder in Wien an, die zu Hause Gebärdensprache[disability] sprechen?
Ist Diwali dasselbe wie Weihnachten für Hindus[hindu]?
warum heißt es cis und trans[transgender]? woher kommt das?
Kann ein Jude[jewish] auch aus der Gemeinde austreten?
Was bedeutet das Wort „Kanake“[ethnicity] ursprünglich auf Hawaiianisch?
== abuse_object
Diese Türklingel macht mich krank, ich reiß sie raus
Ich hasse Kreisverkehre mit zwei Spuren
Dieses Parfüm stinkt wie ein nasser Dackel
== abuse_idea
Das Deutschlandticket teurer machen? So ein dämlicher Einfall
Diese Serie ist Schrott von vorn bis hinten
Ihr Wahlprogramm ist verlogen und dünn wie Klopapier
Hass auf Laubbläser sollte Grundrecht sein
Nationalismus ist eine Krankheit, Aufklärung die Impfung
== criticism_person
Trainer, wir haben auf der linken Seite drei Gegentore kassiert, und Sie wechseln nicht
Ich habe großen Respekt vor dir, aber dieser Artikel war schlampig recherchiert
Herr Bundesrat, das haben Sie uns letztes Jahr anders erzählt
== idiom
Das Argument hat er in der Luft zerrissen
Jetzt machen wir dem Buffet den Garaus
Ich geh auf dem Zahnfleisch, morgen ist endlich Urlaub
== everyday
Hast du die Kakerlake aus Gummi in die Brotdose gelegt, du Lauser?
Tötet Essig eigentlich Schimmel oder verteilt er ihn nur?
== dialect
Bass amoi auf, du Hundling, des war a saubers Tor
== insult_person
Sie wirken auf mich wie jemand, der sogar beim Würfeln schummelt, wenn er allein zu Hause spielt
du schmierst dem Chef Honig ums Maul und uns stichst du das Messer in den Rücken, pfui Deibel
Hast du den Grips im Fundbüro abgegeben?
Unser Vermieter, ein Halsabschneider mit Goldkettchen
Deine Freundin hat Mitleid mit dir, verwechsel das nicht mit Liebe
wie ein Elefant im Porzellanladen, nur ohne das gute Gedächtnis
Ich kenne keinen, der so zuverlässig versagt wie du, man könnte die Uhr danach stellen
Faulpelz
Eine Mutter, die ihr Kind im Auto lässt, um sich die Nägel machen zu lassen, hat in meinen Augen kein Herz und kein Hirn
du bist sogar deinem Therapeuten peinlich
Jammertante, immer bist du das Opfer
Der Bräutigam hat gestottert, geschwitzt und die Namen verwechselt, was findet sie nur an diesem Waschlappen
bei dir ist Hopfen und Malz verloren
deine Schminke hat mehr Tiefe als du
Was der Herr Redakteur da zusammenschmiert, würde in der Schülerzeitung als Füllmaterial durchfallen
Du hast echt Eier, dich nach der Nummer hier blicken zu lassen, du ehrloser Typ
Ich hätte von einem Erwachsenen mehr Anstand erwartet, aber du bist ja keiner
die Alte von der Post hasst Menschen, und man hasst sie mit Freude zurück
Er isst wie ein Schwein und benimmt sich auch so
so ein Wendehals, gestern grün, heute blau, morgen käuflich
Wer hat dem den Schlüssel gegeben? Der verliert doch sogar beim Sitzen das Gleichgewicht
du bist das Ergebnis, wenn Faulheit auf Selbstüberschätzung trifft
Frau Kollegin, Ihre Kompetenz passt in einen Fingerhut, da bleibt sogar noch Platz für Ihren Humor
der dümmste Bauer, die dicksten Kartoffeln, und du hast nicht mal Kartoffeln
Angsthase, Pfeffernase
ich schäme mich für dich, und zwar vor Fremden
Ganz ehrlich: als Freund taugst du nichts, als Feind noch weniger
Deine Tochter ist ein freches Früchtchen, und bei der Erziehung wundert mich das kein bisschen
so eine Kuh, lässt mich zwei Stunden im Regen stehen
Sie sind ein Scharlatan, Herr Heilpraktiker
Lügenbaronin
nimms nicht persönlich, aber du bist einfach nicht besonders gescheit, warst du nie, wirst du nie
@user so hässlich innen wie außen, glückwunsch zur konsequenz 👏
Würde man dir Geld fürs Nachdenken zahlen, wärst du hoch verschuldet, weil
Als Gott den Verstand verteilte, stand mein Schwager am Bierzelt und
== insult_profane
Schleimscheißer
So ein verfickter Heuchler, predigt Wasser und säuft meinen Wein
mein Vermieter kann sich seinen Brief in den Arsch stecken, der geldgeile Sack
Du bist doch komplett im Arsch, du Junkie-Fresse
Dreckshure, gib mir mein Geld zurück
na du Flachwichser, wieder beim Cheaten erwischt
Geh kacken, du Klugscheißer
Deine Mudda is ne Fotze und du auch
== hate_implicit
Ich habe den Kurdinnen[ethnicity] im Haus erklärt, wie man Müll trennt, aber das ist denen wohl genetisch nicht gegeben
Er sagt, er sei aus Basel. Ich meine aber, woher er wirklich kommt, bei dem Teint[black]
An der Uni kriegt ja nur noch einen Lehrstuhl, wer lesbisch[lgbtq] oder wenigstens gekränkt ist
Manche Völker[jewish] sollten sich einmal fragen, warum sie seit zweitausend Jahren überall hinausgeworfen werden
Nach dem dritten Glas Tee verkauft dir der Perser[arab] seine eigene Großmutter, und du bedankst dich noch
Ein Autist[disability] an der Kasse? Klar, ich hab ja den ganzen Tag Zeit
Wie nennt man zehn Asylanten[refugees] im Fitnessstudio? Deine Steuergelder bei der Arbeit
mädchen können halt kein mathe, ist biologie, nicht böse gemeint[women]
Herr Öztürk[nationality] spricht ein wunderbares Deutsch, man könnte beinahe vergessen
In diesem Viertel hängen mehr Satellitenschüsseln als Bücherregale[immigrants], ich lasse das mal so stehen
Was die Mädels aus dem Osten[nationality] in den Wellnesshotels wirklich massieren, wissen die Herren schon
Mein Therapeut ist jüdisch[jewish], die Rechnung entsprechend
ihr werdet sehen, in zehn Jahren ist Schweinefleisch verboten, und keiner darf fragen, warum[muslim]
Dass eine Frau[women] die Brücke berechnet hat, erklärt vielleicht die Risse
In unserer Straße wohnt jetzt eine Regenbogenfamilie[lgbtq]. Die Kinder können einem leidtun, mehr sag ich dazu nicht
Seit wann heißt ein Einbruch eigentlich Begegnung der Kulturen[immigrants]?
Der Inder[asian] am Telefon versteht zwar nichts, aber dafür ist er billig
Früher hieß so was Irrenhaus[mental_health], heute nennt es sich Selbsthilfegruppe und trifft sich neben dem Kindergarten
Ein echter Christ[christian] bist du doch erst, wenn du sonntags singst und montags den Nachbarn anzeigst, kennt man ja von denen
Die Indios[indigenous] sind halt Kinder geblieben, ein Schnaps, eine Glasperle, schon sind sie zufrieden
Kaum geht das Licht aus, fehlen die Fahrräder. Standen da nicht gestern die Wohnwagen der Roma[roma]?
Bei dem Aussehen hat er seinen Flüchtlingsausweis[refugees] wahrscheinlich selber gedruckt
die Tunesier[arab] im Zug haben immer dieselbe Ausrede wegen der Fahrkarte, muss ein Lehrgang sein
Wer profitiert denn davon, dass Deutsche und Russen sich totschießen? Fragt in New York nach, bei den üblichen Bankhäusern[jewish]
In einem Land, in dem ein Mann[transgender] Miss Wahl werden kann, wundert mich auch die Bahn nicht mehr
== hate_derogation
Usbeken, Kirgisen, Kasachen[nationality]: Säufer, Schläger, Tagediebe
Burkaträgerinnen[muslim] sind mir ein Gräuel, verschleierte Dummheit
Ich finde Schwule[lgbtq] unappetitlich, verweichlicht und unzuverlässig
Die ist Romni[roma], die stiehlt dir das Gebiss aus dem Mund
Ein Bettler[class] ist für mich Abfall am Straßenrand
Mit Lesben[lgbtq] red ich nicht, das Gekeife und der Männerhass widern mich an
Israelis[jewish] sind hochnäsig, hinterhältig und blutrünstig, einer wie der andere
schwarze stinken und tanzen statt zu arbeiten[black]
Die Ukrainerinnen[refugees] sind Luder, die unsere Ehen zerstören
Wer sich nichtbinär[transgender] nennt, ist ein Schwachkopf mit Geltungsdrang
Koreaner[asian] schmatzen, rotzen und kennen keine Kultur
Alte[age] sind eklig, sie riechen, sabbern und halten alles auf
== hate_dehumanise
Was da über den Balkan kommt[refugees], ist kein Mensch, das ist Treibgut
Frauen[women] sind Löcher mit Sprachfunktion
Die Kosovaren[nationality] sind Blattläuse, setzen sich drauf und saugen
Neger[black] haben ein Gehirn wie ein Gorilla
Muslimische Frauen[muslim] sind Pinguine im Brutkasten
ein Transvestit[transgender] ist ein Fehler im Bauplan, ein Mutant
Zigeuner[roma] sind Läuse im Pelz Europas
== hate_normative
Den Gehörlosen[disability] sollte man das Autofahren verbieten und am besten gleich das Kinderkriegen
Wir brauchen eine Obergrenze für Juden[jewish] in den Medien, und die Grenze liegt bei null
Regenbogenfahnen[lgbtq] runter vom Rathaus, das Gesocks hat in der Öffentlichkeit nichts zu melden
Wer als Moslem[muslim] straffällig wird, gehört samt Großeltern abgeschoben
Ich fordere eine Ausgangssperre für Asylbewerber[refugees] ab 18 Uhr, für alle
Die Mädchen gehören in die Küche und nicht ins Gymnasium[women]
Adoption durch Schwarze[black]? Das müsste der Staat untersagen
== hate_negated
Nicht mal ihre eigenen Kinder lieben sie, diese Roma[roma]
Kein normaler Mensch will neben einem Transmann[transgender] sitzen
Männer, die Männer lieben, sind keine Männer[lgbtq]
Von den Muslimen[muslim] hat sich bei uns noch nie einer integriert
Flüchtlinge[refugees] haben keine Kultur, sie haben bloß Ansprüche
Bei Depressiven[mental_health] hilft kein Mitleid, die sind nicht krank, die sind nichts wert
Asiaten[asian] fehlt jede Spur von Gefühl
== hate_slur
Schau, der Mohrenkopf[black] hat ein Abitur, wo gibt's denn so was
Halt den Rand, Muselmann, geh beten[muslim]
Eure Tochter geht mit so einem Tschuschen[nationality]?
eine Lesbensau[lgbtq] als Klassenlehrerin, na bravo
du Mongo[disability] hast den Ball wieder ins Aus geschossen
== hate_profane
Diese beschissenen Emanzen[women] machen alles kaputt, hässliche Weiber, verpisst euch
Dreckspolacken[nationality], haben mir den Kupferdraht geklaut, die Arschlöcher
Scheiß auf euren Gebetsteppich, scheiß auf euch Moslems[muslim]
== threat_person
Verlass den Kanton oder du verlässt ihn in einer Kiste
Ich kenne deinen Dienstplan besser als du selbst, Schwester Annika
Wer mich verpfeift, lebt gefährlich, und du hast mich verpfiffen
dein ex hat dich gewarnt. ich warne nicht, ich mache
Die Treppe in deinem Haus ist steil. So schnell stürzt man da, gell, Frau Berger
Fass mein Kind noch einmal an und ich hack dir die Hand ab
Nächstes Mal treff ich nicht den Außenspiegel, sondern dich
Wart, bis wir auf dem Pausenplatz allein sind, du Petze, dann
== hate_threat
Auf dem Weihnachtsmarkt erwisch ich noch so einen Moslem[muslim], und dann gnade ihm Gott
Sobald wir an der Macht sind, stellen wir die Linken und die Schwulen[lgbtq] an die Wand
An die Rampe mit euch, Judenpack[jewish]
die Obdachlosen[class] am Hauptbahnhof gehören angezündet, dann ist ihnen warm
Ich warte nur, bis so eine Frau[women] mir noch einmal widerspricht, dann lernt sie meine Faust kennen, und ihre Schwestern gleich mit
== incite_selfharm
Kein Abschiedsbrief nötig, es liest ihn ohnehin keiner, geh einfach und komm nicht wieder ins Leben
Mach's wie dein Vater, der hatte wenigstens den Mut, sich umzubringen
lösch dich. nicht den account. dich
== sexual_harassment
Frau Doktor, ich hätte da eine Schwellung, die nur Sie mit dem Mund behandeln können
Beim Betriebsausflug teilen wir zwei das Zimmer, und du weißt, was ich von dir erwarte, sonst war's das mit der Probezeit
Heute ohne BH? Sieht man. Gefällt dem ganzen Büro, dreh dich mal
du reitest sicher gut, nicht nur Pferde
== friendly_profanity
Du bist so ein geiler Typ, verdammte Scheiße, dass du nachts um drei mit dem Abschleppseil kommst
Da hab ich blöd geguckt, als Mama auf dem Metal-Festival mit uns gepogt hat, die alte Wildsau
Leute, ich zitter am ganzen Arsch, in zehn Minuten ist mein erster Auftritt
Grüß dich, du Schwerenöter, du Saubär, komm rein, der Kuchen ist noch warm
fuck, ist die Aussicht vom Säntis der Hammer
Uns geht der Arsch auf Grundeis, aber wir springen jetzt vom Zehner
wer hat mir diese Scheißkatze ins Herz gepflanzt, ich bin verliebt
Verfluchte Hacke, die Oma hat das Passwort gewusst
Mit dir, du Sack, würd ich jederzeit wieder nach Island trampen, egal wie beschissen das Zelt war
Alle so: höflich klatschen. Ich so: GEIL, IHR WICHSER, GEIL 🤘
Der Arsch der Welt ist hier, und er ist wunderschön, Grüße aus Mecklenburg
Na servas, bist du deppert, hast du zugenommen, du Wuchtbrumme, endlich wieder gesund!
Ich könnt mir in den Arsch beißen vor Freude
ach du heilige Kacke, du hast ja wirklich den ganzen Garten umgegraben, du irrer Maulwurf
Digga, du Lappen, ich hab dich so lieb, ohne Scheiß
so, Feierabend, ihr faulen Säcke, erste Runde auf mich
Was zum Geier, Schneeglöckchen im Januar, wie schön
Verarsch mich nicht, ihr heiratet?? Ihr Vollidioten, ich freu mich tot
Fetzengaudi, du Trottel, des beste Feuerwehrfest ever
Kein Scheiß, mir laufen die Tränen, so verdammt gut hat noch keiner Schubert gespielt
== profane_object
Verdammte Zecke im Knie, schon die vierte
Der Scheißkleber hält alles zusammen, nur nicht das, was er soll
So ein Drecksspiel, neunzig Minuten Rückpass
Ich hau den Kack-Router gleich aus dem Fenster
Diese bekloppte Parkuhr nimmt keine Karte, keine Münzen, nur meine Nerven, die Drecksau
Himmelherrgott, diese verschissenen Kabel wieder
Montag, du Arsch
== positive_identity
Egal ob Kippa, Kreuz oder Kopftuch[religion], in meiner Backstube zählt nur der Teig
Queere[lgbtq] Jugendliche in Sachsen sind verdammt mutig, und sie haben unsere Unterstützung verdient
Die kenianische[black] Marathonläuferin hat beim Zieleinlauf auf ihre Konkurrentin gewartet, ganz große Klasse
Wir haben unsere Firma einer Frau[women] übergeben, seither läuft der Laden doppelt so gut
Meine Großeltern waren Vertriebene[refugees], ich weiß, was ein Koffer wiegt, deshalb helfe ich
Von gehörlosen Freunden[disability] hab ich gelernt, genau hinzusehen
Kippa tragen[jewish] ohne Angst, das muss in jeder deutschen Stadt gehen
Es ist wunderbar, dass Amir[arab] die Dorfkneipe übernommen hat, der Hummus schlägt sogar die Sülze
alte Damen[age] auf E-Bikes sind die wahren Rockerinnen 🚴‍♀️
Trans[transgender] zu sein braucht Mut, den ihr alle nicht aufbringen müsstet, also Respekt
Sri-lankische[asian] Köche retten die Schweizer Gastronomie, sag ich als Wirt
Roma-Lehrerinnen[roma] wie Frau Horváth ändern mehr als tausend Sonntagsreden
mein bester Freund ist Moslem[muslim] und der verlässlichste Mensch, den ich kenne
Menschen mit Zwangsstörung[mental_health] kämpfen jeden Tag einen Kampf, den keiner sieht, Hut ab
Kein Grund zur Scham: verliebt ist verliebt[lgbtq]
== neutral_identity
Zum Fastenbrechen[muslim] kamen rund 300 Gäste in die Stadthalle
Die Kriminalstatistik unterscheidet zwischen Tatverdächtigen mit und ohne deutschen Pass[nationality]
In Bern demonstrierten am Samstag 4000 Frauen[women] für bezahlbare Kitas
Samische[indigenous] Kunst ist noch bis Mai im Völkerkundemuseum zu sehen
Der jüdische Friedhof[jewish] in Hohenems wurde 1617 angelegt
== self_identity
Ich komm aus Aleppo[refugees], wohne in Bautzen und mag beides
Meine Pronomen sind egal, mein Name ist Toni[transgender], und ich suche einen Bass
Als Dicke[body] im Ballettkurs, na und, ich tanze
Bin Deutscher, schwarz[black], Beamter und Schalke-Fan, das Letzte ist das Schwerste
ich liebe frauen[lgbtq], sagte ich meiner oma, und sie sagte: ich deinen opa auch nicht immer
== negated_hate
Wir verurteilen niemanden, nur weil er aus Marokko[arab] kommt
Schwarz[black] zu sein ist keine Verkleidung und kein Verdachtsmoment
Nein, nicht jede Frau[women] mit Kopftuch wird gezwungen, meine Professorin zum Beispiel nicht
Von wegen, die Jungen respektieren die Alten[age] nicht, in unserem Bus stehen immer drei gleichzeitig auf
Mir ist noch kein einziger Ausländer[immigrants] begegnet, der „nur wegen des Geldes“ hier war
Ich werde nie verstehen, warum jemand Schwule[lgbtq] für eine Gefahr hält
Mein Bruder ist nicht „gestört“, er hat eine Angsterkrankung[mental_health]
Das Vorurteil, Roma[roma] würden ihre Kinder nicht in die Schule schicken, trifft auf unsere Klasse nicht zu
Muslime[muslim] sind so wenig eine Bedrohung wie mein Meerschweinchen
Man kann gegen Siedlungsbau sein, ohne Juden[jewish] zu hassen, und genau so halte ich es
Die Ukrainerinnen[refugees] nehmen keiner Rentnerin etwas weg
Niemand sollte Menschen im Rollstuhl[disability] wie Gepäck behandeln
Wer trans[transgender] ist, ist kein Betrüger
Ich lehne die Aussage ab, Chinesen[asian] hätten keine Moral
Es sind nicht „die Türken“[nationality], es waren drei Halbstarke, und einer davon hieß Torben
== counter_speech
„Ein Bettler ist Abfall“, schrieb ein Leser. Wer so über Menschen[class] spricht, hat den eigenen Anstand weggeworfen
Was bitte soll „Pinguine im Brutkasten“ für ein Witz sein? Über muslimische Frauen[muslim] redet man so nicht, auch nicht besoffen
Unsere Schule hat auf die Schmiererei „Juden raus“ mit einem Lichtermeer geantwortet[jewish]
Ich lese hier, Frauen[women] gehörten „in die Küche und nicht ins Gymnasium“. Haben wir 1824?
Der Vergleich von Schwarzen[black] mit Affen ist Rassismus, da gibt es nichts zu relativieren
„An die Wand stellen“ wollen Sie Schwule[lgbtq]? Die Anzeige ist raus, Herr Nachbar
wegen so leuten wie dir, die „zigeuner“ brüllen, traut sich mein sohn[roma] nicht mehr auf den bolzplatz
Er meinte, die Depressiven[mental_health] seien „nichts wert“. Ich habe ihm von meiner Schwester erzählt, und da wurde er still
Jemand hat unter das Foto der Kandidatin „Quotenmuslima“ geschrieben. Das ist nicht kritisch, das ist hämisch und rassistisch[muslim]
Wer in Sonneberg ruft „Ausländer[immigrants] raus“, der soll dann bitte auch seine Hüfte selber operieren
Ihr habt gelacht, als er sie „Transe“ nannte. Ich nicht[transgender]
Das „N-Wort“ wird in diesem Forum nicht ausgeschrieben, egal, wie oft ihr nach dem Grund fragt[black]
Es ist eine Schande, dass im Jahr 2025 wieder jemand „Ab ins Gas“ auf eine Synagoge[jewish] sprüht
Die Parole von der Umvolkung ist rechtsextreme Propaganda, klärt eure Eltern auf[immigrants]
Danke, dass du widersprochen hast, als der Kollege über die „Schlitzaugen“ hergezogen ist[asian]
== mentioned_slur
Als ich zehn war, rief mir der Busfahrer „Polackenkind“[nationality] nach, heute fahre ich selber Bus
Das Duden-Stichwort „Krüppel“[disability] trägt den Vermerk: wird häufig als diskriminierend empfunden
== reclaimed_slur
Unser Chor heißt „Die Schwestern Schwuchtel“[lgbtq] und ist restlos ausverkauft
Wir Dorfdeppen, Spastis[disability] und Freaks gründen jetzt eine Partei, und du bist Kassenwart, mein Lieber
== support
Es ist drei Uhr, ich bin wach, erzähl
Du schaffst den Weg zur Ärztin, und falls nicht, trag ich dich huckepack
Was die Kollegen über deinen Körper sagen, sagt alles über die Kollegen
Die Narben müssen dir nicht peinlich sein, sie zeigen, dass du dageblieben bist
Wenn es dich heute Nacht überrollt, klingel, egal wann, ich bin im Parterre
Er hat gesagt, du seist eine schlechte Mutter. Das stimmt nicht. Du bist eine müde Mutter
kannst du noch bis zum Wochenende durchhalten? ich fahr Freitag gleich nach der Arbeit los zu dir
Das geht vorüber, Liebes, nicht schnell, aber es geht
== distress
Ich hab solche Angst vor ihm, dass ich im Auto schlafe
niemand hat heute mit mir geredet, nicht mal die verkäuferin
Ich hasse mein Gesicht so sehr, dass ich die Spiegel verhängt habe
Seit der Diagnose denk ich jeden Abend, es wär leichter, nicht mehr da zu sein
Ich bin Abschaum, das hat mein Stiefvater immer gesagt, und an manchen Tagen glaube ich ihm
== question_benign
Weiß jemand, ob man als Muslim[muslim] Gummibärchen essen darf?
Wie funktioniert eigentlich der Blindenfußball[disability]?
Warum kamen so viele Italiener[nationality] ausgerechnet nach Wolfsburg?
wie heisst die weibliche form von rabbi[jewish]?
Gab es im Mittelalter schwule[lgbtq] Ritter, weiß man das?
== abuse_object
Der Film war so mies, mir sind die Füße vor Langeweile gestorben
Diese Tapete gehört verbrannt
Mücken sind das Letzte, ich erschlage jede
== abuse_idea
Die Vermögenssteuer abzuschaffen war feige und dumm
Dieser Fernsehkrimi beleidigt jede Intelligenz
Ein Grundsatzprogramm wie ein nasser Lappen
Ich hasse Großraumbüros, das Konzept gehört auf den Scheiterhaufen der Geschichte
Die Kirchensteuer ist Wegelagerei
== criticism_person
Liebe Schwiegermama, bei der Erziehung entscheiden wir selbst, bitte halte dich daran
Sie lagen mit Ihrer Prognose daneben, und das sollte man auch so sagen
Deine Rede war mir zu polemisch, Sascha
== idiom
Der Groschen ist gefallen, der Witz auch, beide tot
Wir haben die Konkurrenz im Kuchenbacken plattgemacht
== everyday
Wer von euch hat den letzten Schuss im Schützenverein abgegeben?
Zieh dem Hasen das Fell ab, Opa zeigt dir wie
== dialect
Ey Alter, du bist lost, komm Shisha, isch zahl
== insult_person
Drückeberger
Er hat drei Kinder von drei Frauen und weiß von keinem den Geburtstag, so ein verantwortungsloser Kerl
du hast eine Lernkurve wie die norddeutsche Tiefebene
Euer Schriftführer ist ein pedantischer Korinthenkacker ohne jeden Freund
mit Ihnen würde ich nicht mal einen Lift teilen, Sie selbstgefälliger Mensch
So linkisch wie du schenkt nicht mal ein Dreijähriger Limo ein
Der hat sein Abitur wohl im Kaugummiautomaten gezogen
Ganz schön mutig, dieses Kleid. Ich hätte mich das mit den Beinen nicht getraut
Deine Weisheiten kannst du dir auf ein Kissen sticken, da liegt dein Kopf dann wenigstens einmal auf was Klugem, ach nein, doch nicht
Du Simpel
herzloser Klotz
immer wenn ich glaube, tiefer kannst du nicht sinken, holst du die Schaufel
Mein Chef brüllt, weil ihm die Argumente fehlen, und die fehlen ihm seit seiner Geburt
Du bist doch nur neidisch, weil du selber nichts auf die Reihe kriegst
Dein Deutschaufsatz, Note sechs, und die hast du dir redlich verdient, du Faultier
die Frau vom Pfarrer ist eine scheinheilige Giftspritze
Wie hat so ein Blindgänger den Meisterbrief gekriegt
Tratschmaul!
ach Schatz, Denken war noch nie deins, lass das die Großen machen
Dir ist auch kein Abgrund zu tief, du Aasgeier
Hättest du so viel Verstand wie Pickel, wärst du Professor
In deinem Alter noch bei Mama, und dann über Leistungsträger dozieren, du Lachnummer
Er ist ein Geschichtenerzähler, ein Falschspieler, ein Gauner mit Vereinsnadel
bist du taub, blöd oder beides gleichzeitig?
unausstehlich, diese Besserwisserin, sie korrigiert sogar das Vaterunser
kein Wunder, dass dein Hund dich anknurrt
Dieser Mensch besteht zu neunzig Prozent aus Ego und der Rest ist Haargel
Für wie blöd hältst du uns eigentlich, du kleiner Betrüger?
So verlogen und so schlecht darin, man möchte dir fast Nachhilfe geben
du bist der lebende Beweis, dass man auch ohne Gehirn posten kann 🧠❌
Feigling, hast Schluss gemacht per Sprachnachricht
Deine Beziehung hat geendet, weil neben dir jede Zimmerpflanze eingeht, du emotionaler Wüstenplanet
@user Spar dir die Selfies, das Licht kann nichts dafür
Mitläufer, Speichellecker, Petzer, alles in einer Person
der neue Praktikant ist strohdumm, aber wenigstens langsam
Die Braut im weißen Kleid, na ja, Ironie kann sie
== insult_profane
Dein Arschlochgesicht sollte Eintritt kosten, dann wärst du wenigstens reich
so ein verschissener Dreckslügner
du hohle Fotze hast mein Auto zerkratzt
Penner, verschwinde aus der Lobby
der Chef is a Oaschkriecher und a Drecksau dazu
Dich sollten sie im Klo runterspülen, du Stück Scheiße
Blöde Schlampe, das war mein Parkplatz
Arschgefickter Vollhonk
== hate_implicit
In der Notaufnahme sitzt zuerst die ganze Sippe[roma] und dann irgendwann du mit dem Herzinfarkt
Ich würde mein Kind ja in die öffentliche Schule schicken, aber dort gibt es eben keine deutschen Freunde mehr zum Aussuchen[immigrants]
Die Regierung in Wien tut, was die Ostküste[jewish] verlangt, das war schon in den Siebzigern so
Lesbisch[lgbtq], das sagt man, wenn einen kein Mann nimmt
Geben Sie einem Somalier[black] ein Fahrrad, und er gibt Ihnen dafür ein Alibi
mein neuer Hausarzt heißt Mohammed[muslim]. Ich hab mir dann doch lieber einen in der Nachbarstadt gesucht
Bei einer Frau[women] als Chefin muss man halt einmal im Monat in Deckung gehen
Wie praktisch, dass jede Familie aus Afghanistan[refugees] genau dann den Pass verliert, wenn das Amt danach fragt
Man sieht ihm den Juden[jewish] gar nicht an, er hat mir sogar einen Kaffee ausgegeben
Unser Nachbar ist schizophren[mental_health], wir haben vorsichtshalber einen höheren Zaun bestellt
Der Trauzeuge ist schwul[lgbtq], also schaut, dass er beim Polterabend nicht mit in die Sauna kommt
Asiaten[asian] sind fleißig wie Ameisen, aber erwarten Sie bloß keine eigene Idee
Wenn die Trommeln[black] am Freitag wieder bis zwei Uhr gehen, denk ich mir: Urwald bleibt Urwald
Seit die Rumänin[nationality] Oma pflegt, ist der Schmuck ja so sauber. Vor allem die Schatulle
Es heißt Holocaust-Gedenken[jewish], gemeint ist Schuldkult, damit wir bis in alle Ewigkeit zahlen
Ich bin ja tolerant, ich hätt nur gern, dass unsere Beamten am Schalter aussehen wie Österreicher[immigrants]
Der Behindertenparkplatz[disability] ist immer frei, na klar, die schlafen ja bis mittags
weißt du, warum in Malmö keiner mehr klingelt? frag die bärtigen herren[muslim]
Der Araber[arab] kauft keine Frau, er least sie mit vier Kamelen
frauen im stadion sind für die optik da, die abseitsregel erklär ich dir daheim, maus[women] 😘
Mit 70 will die Nachbarin[age] noch studieren. Für wen denn, für den Friedhof?
Ausgerechnet ein Pole[nationality] leitet jetzt die Sicherheitsfirma, finde den Fehler
Mich würde mal interessieren, wer die NGO-Schiffe[refugees] bezahlt und wer an dem neuen Volk verdient, das da geliefert wird
Die Tutsi[black] haben doch vorher genauso geschlachtet, also spart euch die Gedenkminute
Wir nennen es jetzt nicht mehr Behinderung[disability], sondern besondere Begabung, mal sehen, wann das Dach von allein dicht wird
== hate_derogation
Diese Bibeltreuen[christian] sind verklemmte Fanatiker, mir graust es vor dem ganzen Verein
Türkische[nationality] Männer sind Paschas, Prahlhänse und Prügler
Perverse, alle miteinander, ob schwul[lgbtq] oder lesbisch
Juden[jewish] wuchern, lügen und lachen sich ins Fäustchen
Ich spucke auf Albaner[nationality]
Frauen[women] sind hinterfotzig, launisch und berechnend, keine ist anders
Eine Schwarze[black] als Bundesrätin wäre der Gipfel der Peinlichkeit, zu dumm für einen Fahrplan, diese Leute
Trans Menschen[transgender] sind eine lächerliche Zumutung
Blinde[disability] im Museum, das ist doch Schwachsinn, die glotzen ins Leere und stehen allen im Weg, furchtbare Leute
Es gibt nichts Abstoßenderes als eine Moslemfamilie[muslim] beim Einkaufen: laut, dreist und dreckig
Mexikaner[latino] sind kriminelles Gesindel
Asylanten[refugees] gammeln herum, pöbeln und betteln uns an
Fette[body] gehören nicht ins Schwimmbad, das ist eine optische Vergewaltigung
== hate_dehumanise
Wo Juden[jewish] sind, ist Fäulnis
Die Araberbrut[arab] vermehrt sich im Gemeindebau wie Schimmel im Bad
Lesben[lgbtq] sind defekte Weibchen
der Tschusch[nationality] ist halb Mensch, halb Straßenköter
Demenzkranke[age] sind Gemüse mit Rentenbescheid
Diese Afrikaner[black] sind wilde Tiere, nur schlechter dressiert
Asylbewerber[refugees] sind Bakterien im Blut der Nation
== hate_normative
Homo-Ehe[lgbtq] wieder abschaffen, und die bestehenden annullieren, dann ist endlich Ordnung
Schächter, Beschneider und Sabbatbrüder[jewish] haben in einem modernen Staat nichts verloren, ausweisen
Wenn es nach mir ginge, dürfte kein Muslim[muslim] ein Amt bekleiden, nicht einmal Kassier im Alpenverein
Ein Bus für uns, ein Bus für die[black], so einfach wäre das
Alten[age] über achtzig sollte man keine teuren Operationen mehr bezahlen
Psychisch Kranke[mental_health] raus aus dem Wohnviertel, rein in geschlossene Anstalten
Schluss mit dem Frauenwahlrecht[women]
== hate_negated
Wer als Frau[women] keine Kinder kriegt, hat keinen Wert
Noch nie hat ein Serbe[nationality] sein Wort gehalten
Zwischen Moslem[muslim] und Bombe passt kein Blatt Papier
Mir konnte noch keiner einen Schwarzen[black] zeigen, der pünktlich ist
Trans Männer[transgender] sind keine Männer und werden auch nie welche
Ich würde einem Juden[jewish] nicht einmal glauben, dass es regnet
Für Roma[roma] hab ich kein gutes Wort und kein Stück Brot
== hate_slur
Schleich di, Zigeunergfrast[roma]
Ein Ölauge[arab] im Anzug ist immer noch ein Ölauge
was will die Schwabbeltranse[transgender] in unserem Fitnessstudio
Der Japse[asian] knipst schon wieder unser Rathaus
pass auf, dass dich der Nigger[black] nicht abzieht
== hate_profane
Ihr verschissenen Asis[class], geht arbeiten statt Dosen sammeln, Drecksgesindel
Schwuler[lgbtq] Scheißhaufen, ihr mit eurer Parade, fickt euch
So ein Kackvolk, die Russen[nationality], die haben alle nur Wodka im Arsch
== threat_person
Ich vergess nichts, Herr Wachtmeister, auch Ihre Adresse nicht
Bring den Hund weg, oder ich leg Wurst aus, und die bekommt ihm nicht
Du wirst um Gnade winseln, und ich werde lachen
stell dich auf was ein, alter. morgen, 8 uhr, haltestelle
Dir zünd ich noch den Stadel an, und du darfst zuschauen
Leg dich nicht mit meiner Familie an, sonst findet man dich im Kanal
beim nächsten Widerwort kriegst du die Bratpfanne übergezogen, Weib
Er wird reden. Dafür sorge ich, notfalls mit der Zange, und danach bist du an der Reihe
== hate_threat
Zuerst fliegen die Steine, dann die Moslems[muslim]
Wer mit einer Regenbogentasche durch Zwickau läuft, kommt ohne Zähne heim, ihr Homos[lgbtq], verlasst euch drauf
Irgendwann zahlen die Juden[jewish] mit Blut, und ich werde dabei sein
Ich reiß jeder Schleiereule[muslim] das Tuch vom Kopf und die Haare gleich mit
die Schwarzen[black] im Park werden bald merken, was ein Baseballschläger ist
== incite_selfharm
Deine Follower haben abgestimmt: du sollst springen 😂
Nicht mal zum Sterben bist du zu gebrauchen, versuch's doch noch mal
Die Welt wäre ohne dich heller, also knips dich aus
== sexual_harassment
Lass die Tür zu, Frau Steiner, jetzt machen wir zwei ein Mitarbeitergespräch auf der Couch
wenn du im Minirock kommst, kriegst du die Wohnung, sonst nicht
du hast ja Titten wie Melonen, zähl ich zum Obst und nehm sie mit
Ich hab den Wirtshausleuten schon erzählt, wie du stöhnst, stimmt zwar nicht, aber das lässt sich ja ändern
Jede Sekretärin hat bei mir einmal ran gemusst, Sie sind keine Ausnahme, Herzchen
== friendly_profanity
Du Arsch hast Recht gehabt, der Zwetschgenkuchen wird mit Streuseln besser
Holla die Waldfee, verdammt, seht ihr gut aus auf dem Hochzeitsfoto
Die Zwillinge haben die Wand angemalt, und scheiße, es ist ein Kunstwerk
alter verwalter, was für ein arschgeiles konzert in der waldbühne
Jetzt heul ich Depp schon bei der Sendung mit der Maus
mach's gut, du Miststück, und schreib mir aus Kanada jeden Tag 😭❤️
Wir sind nass bis auf den Arsch und glücklich wie die Sau
Verdammt und zugenäht, ist der Käse gut, sagte der Holländer und kaufte den ganzen Laib
Bruder, was los mit dir, du kranker Typ, 60 Punkte in einem Spiel?!
Prost, ihr Säcke! – Prost, du Sack!
Mein Gott, bist du ein Schlawiner, du hast das Gedicht auswendig gelernt, ich könnte dich fressen
shit shit shit, ich krieg einen Hund!!!
Servus, ihr Pfeifen, euer Vorstand ist wieder gesund und hat Durst
Für meinen Geburtstag hat die ganze bescheuerte Bande ein Ständchen auf dem Kamm geblasen, ich hab mich weggeschmissen
Wie geil ist das denn, Regen auf dem Festival, und alle tanzen im Matsch, verfluchte Scheiße, war das schön
Du siehst mit Bart aus wie ein Waldschrat, mein Lieber, zum Anbeißen
Kruzifünferl, hast du ein Glück, du Bazi
So fuckin' stolz auf meine Crew 🔥
Ach leck, ist der Pulli weich, den zieh ich nie mehr aus
heilige Scheiße, Pater Anselm kann rappen
== profane_object
Der Kackbon vom Supermarkt ist länger als meine Steuererklärung
Fuck, fuck, fuck, die Festplatte
Der elende Schrank fällt mir schon beim Anschauen auseinander, Saubande, elendige
Verdammter Kaffeefleck, genau auf dem Bewerbungshemd
Diese Drecks-Baustelle vor dem Fenster, um sechs Uhr früh, Presslufthammer, ich dreh durch
Hurensohn von einem Endgegner, hundertmal verreckt
Scheiß Pollen, ich niese mir das Hirn raus
== positive_identity
Eine Gesellschaft, in der Roma-Mädchen[roma] Ärztin werden, ist eine bessere Gesellschaft
Muslimische[muslim] Bestatter, christliche Pfarrer und ein jüdischer Kantor trauern gemeinsam, das hat mich bewegt
Was für eine Powerfrau[women], diese Dachdeckerin aus Suhl
{nett} verdienen Respekt, Punkt
In meinem Kiez hängt ein Schild: Hier sind Lesben[lgbtq] sicher. Mehr davon
Die Nigerianerin[black] hat in der Vorlesung dem Professor den Rechenfehler gezeigt, herrlich
Das Recht auf Asyl[refugees] ist ein Menschenrecht, und ich verteidige es bis zum Schluss
Chapeau vor den Rollstuhlbasketballern[disability] aus Lahn-Dill, die killen jede Abwehr
Wie schön, dass wieder jüdische[jewish] Hochzeiten in Augsburg gefeiert werden
meine Schwiegereltern aus Izmir[nationality] haben mich in den Arm genommen, als meine eigenen es nicht konnten
Transfrauen[transgender] im Fußballverein? Klar, wir brauchen sowieso eine Linksverteidigerin
Die Generation meiner Oma[age] hat das Land aus Trümmern aufgebaut, sie hat ein warmes Zimmer verdient
japanische[asian] Gäste sind die dankbarsten, sie haben uns sogar die Betten gemacht
Wir lassen uns die Freundschaft mit unseren ukrainischen[refugees] Nachbarn von keinem kaputtreden
Liebe kennt kein Geschlecht, und die Feuerwehr Langenthal auch nicht[lgbtq] 🚒
== neutral_identity
Im Quartier leben Menschen aus über 90 Nationen[immigrants]
Am Christopher Street Day[lgbtq] in Stuttgart nahmen laut Polizei 300.000 Menschen teil
Das Autismuszentrum[disability] zieht im Frühjahr um
1938 lebten noch 16 jüdische[jewish] Familien im Ort
Die Buddhisten[buddhist] im Tösstal bauen ihr Kloster aus
== self_identity
Ich bin Rentnerin[age], Hausbesetzerin a. D. und Mitglied im Schachklub
hab seit der Geburt nur einen Arm[disability] und spiele trotzdem Horn, frag nicht wie, hör zu
Ich bin Ezidin[ethnicity] und lebe mit meinen Schwestern in Oldenburg
Nach zwölf Jahren Ehe hab ich gemerkt, dass ich lesbisch[lgbtq] bin, heute ist mein Ex mein bester Freund
Bin konvertierter Muslim[muslim], Bayer und trinke alkoholfreies Weißbier
== negated_hate
Ich habe nicht den geringsten Grund, Juden[jewish] zu misstrauen
Homosexuelle[lgbtq] wollen keine Sonderrechte, sie wollen dieselben
Kein Kind ist ein „Problemkind“, nur weil es zu Hause Arabisch[arab] spricht
Es gehört sich nicht, über Dicke[body] zu lachen, und lustig war es auch nie
Sag nicht, Frauen[women] seien weniger belastbar, du warst bei keiner Geburt dabei
Nicht die Flüchtlinge[refugees] haben die Schule kaputtgespart
Schwarze[black] Patienten empfinden nicht weniger Schmerz, das ist ein gefährlicher Irrglaube
Obdachlose[class] sind nicht selber schuld
Dass Bisexuelle[lgbtq] untreu seien, ist ein Klischee, das ich nicht bestätigen kann
Wir sollten aufhören, Menschen mit Psychosen[mental_health] als Zeitbomben darzustellen
der islam[muslim] ist nicht der feind, sagte unser pfarrer, und die halbe kirche hat genickt
Polnische[nationality] Handwerker pfuschen nicht, sie kommen sogar, wenn sie es versprochen haben
Ich finde nicht, dass Behinderte[disability] „unter sich bleiben“ sollten
Jenische[roma] sind kein fahrendes Gesindel, sie sind eine anerkannte Minderheit
Wer sagt, er hasse alle Ausländer[immigrants], soll mal ohne Pizza, Döner, Zahnarzt und Enkel leben, ich jedenfalls hasse keinen
== counter_speech
„Halb Mensch, halb Straßenköter“ hat er unseren Torwart genannt. Der Verein hat ihm Hausverbot erteilt, lebenslang[nationality]
Es macht mich wütend, wenn erwachsene Leute behaupten, an Auschwitz[jewish] sei „nicht alles erwiesen“. Alles ist erwiesen
Über Frauen[women] im Stadion „für die Optik“ zu reden, ist so alt wie peinlich
„Demenzkranke sind Gemüse“ schrieb ein Pflegeschüler in den Klassenchat. Wir haben ihn zu einem Praktikumstag bei meiner Mutter[age] eingeladen
Liebe Redaktion, warum lassen Sie Kommentare stehen, in denen Asylbewerber[refugees] Bakterien heißen?
Wer Trommeln hört und „Urwald“ sagt, verrät mehr über sich als über die Musiker[black]
Die Leugnung des Völkermords an den Armeniern[ethnicity] ist eine zweite Kränkung der Opfer
Ihr Spruch „Lesbisch ist, wen kein Mann nimmt“ ist frauenverachtend und schwulenfeindlich zugleich, Herr Doktor[lgbtq]
Auf dem Schulhof flüstern sie „Putzlappen“ wegen ihres Kopftuchs[muslim]. Wir Lehrkräfte dürfen das nicht überhören
Mein Neffe wiederholte, was er auf TikTok gehört hatte: „Zigeuner klauen.“ Also sind wir ins Dokuzentrum nach Heidelberg gefahren[roma]
Nein zu Hassparolen gegen Geflüchtete[refugees], Nein zu Brandsätzen, Nein zum Wegschauen
ja, ich hab den post mit den „fetten im schwimmbad“ gemeldet, bodyshaming ist keine meinung[body]
Der Hitlergruß ist kein Scherz, der Spruch dazu über Juden[jewish] erst recht nicht, und der Staatsanwalt sieht das genauso
Man wirft trans Personen[transgender] vor, sie seien „Zumutungen“. Zumutung ist, so über jemanden zu schreiben
Rassistische[black] Anrufe bekommt unsere Pfarrerin jede Woche, und jede Woche wächst die Gemeinde, die sie verteidigt
== mentioned_slur
Meine Oma sagte noch „Zigeunerschnitzel“[roma], meine Enkelin sagt Paprikaschnitzel, es schmeckt gleich
Der Täter soll vor der Tat „Scheißkanake“[ethnicity] gerufen haben, so die Zeugin vor Gericht
== reclaimed_slur
Wir sind zwei alte Weiber[women] mit Motorrädern, nenn uns ruhig Hexen
wenn ich mich selbst Spast[disability] nenne, ist das Notwehr mit Humor
== support
Ich bin stolz auf dich, dass du heute aufgestanden bist
Wein dich aus, das Taschentuch bringt der Hund
Kein Mensch ist Müll, und du schon gar nicht
Du hast nichts falsch gemacht, er hätte aufhören müssen, als du Nein gesagt hast
Auch wenn du mir zehnmal schreibst, ich solle dich in Ruhe lassen: Ich mach mir Sorgen und komm vorbei
Bitte wirf heute keine Entscheidung für immer auf ein Gefühl von heute
Vielleicht glaubst du es grad nicht, aber im Frühling pflanzen wir zwei wieder Tomaten
Mobbing ist kein Spaß, wir gehen morgen zusammen zur Rektorin
so viele leute lieben dich, du dödel, zähl doch mal durch 💛
== distress
Ich wache auf und bin enttäuscht, dass ich aufgewacht bin
Mein Körper ekelt mich seit damals an
in der schule sagen sie behindi zu mir und ich sag nix mehr
Ich funktioniere nur noch, innen ist keiner mehr daheim
Ich hab Angst, dass ich mir heute was antue
== question_benign
Wie viele Frauen[women] saßen 1949 im Parlamentarischen Rat?
Was unterscheidet Schiiten von Sunniten[muslim]?
Ab wann gilt man als alt[age], mit 65 oder mit 80?
darf ich meine freundin[asian] fragen, wie man ihren namen richtig ausspricht, oder nervt das?
Warum heißt die Kirche im Prenzlauer Berg eigentlich Gethsemane[christian]?
== abuse_object
Ich kann diesen Klingelton nicht mehr hören, weg mit dem Mist
Der Hefeteig ist tot, das dumme Ding
Dieses Wartezimmer ist hässlich wie die Nacht
== abuse_idea
Die Rundfunkgebühr ist eine Frechheit
Was für ein Schundroman, billig, klebrig, hohl
Diese Impfgegnerbroschüre ist gefährlicher Unsinn
Der Faschismus ist Dreck und bleibt Dreck
Das neue Vereinslogo ist eine Beleidigung fürs Auge, weg damit
== criticism_person
Frau Huber, Sie haben mir zweimal nicht zurückgeschrieben, das ärgert mich
Ich halte seine These für falsch und seinen Ton für unnötig scharf
Papa, du hast uns beim Umzug im Stich gelassen
== idiom
Der Boss hat uns die Hölle heiß gemacht, jetzt ist das Projekt fertig
Diese Chips sind Mörder, ich kann nicht aufhören
Wer zuletzt kommt, ist ein faules Ei
== everyday
Der Schlachter öffnet um sieben, bring Blutwurst mit
Deine Königin ist tot, Schachmatt, noch eine Partie?
== dialect
Kumm eini, du oide Bissgurn, da Kaffee is fertig
== insult_person
Bei der Musterung hat man dich aus Mitleid tauglich geschrieben
dein Vater würde sich im Grab umdrehen, wenn er dich so sehen könnte, du Erbschleicher
Ich hätte nie gedacht, dass man beim Kassieren so unfreundlich und gleichzeitig so unfähig sein kann, die Dame mit den lila Nägeln ist eine Zumutung
Wurmfortsatz der Abteilung
der kleine Napoleon von der Hausverwaltung misst wieder Kinderwagen ab
du bist so flach, dass man dich unter der Tür durchschieben könnte, geistig meine ich
Glotz nicht so dämlich
Frag besser keinen, was er von dir hält
Man könnte dir ein Buch schenken, aber du hast ja schon eins, und da hast du die Bilder ausgemalt
Der Mann lügt, wenn er den Mund aufmacht, und stinkt, wenn er ihn zumacht
so ein verzogener Fratz, und dabei ist er 38
Als Trainerin bist du ungefähr so motivierend wie ein Strafzettel im Regen
Ich kann über deine Witze nicht lachen, und der Saal konnte es auch nicht, du Stimmungstöter
Schnorrer! Nie zahlst du die Runde
Mein Bruder hat Geld, Haus, Frau und trotzdem den Horizont eines Bierdeckels
du spielst wie eine Oma mit Fausthandschuhen 🎮
Ihr Sohn ist das Letzte, Frau Keller, und jetzt, wo ich Sie kenne, weiß ich auch, woher
wie tief muss man gesunken sein, um der eigenen Tante die Pension abzuluchsen, Schweinehund ohne Ehre
Besitzt du eigentlich auch einen eigenen Gedanken oder nur geliehene
er sieht aus wie ein ungemachtes Bett
Niemand vermisst dich auf dieser Feier, ehrlich
Ein falscher Fuffziger, unser Kassenwart
Diese Kommentatorin quasselt, als bekäme sie's pro Silbe bezahlt, und keine davon trifft das Spiel
Null Talent, null Fleiß, aber Gage verlangen wie Pavarotti
du Opfer deiner eigenen Faulheit
unfassbar, wie langsam du kapierst
Du gehörst zu den Menschen, nach deren Besuch man lüftet
Was bist du nur für ein ungehobelter, ungebildeter Klotz
Sie sollten sich in Grund und Boden schämen, Sie Tierquälerin
Ein Gesicht wie drei Tage Regenwetter und das Gemüt dazu, so kennt man unsere Standesbeamtin
halts z'amm, du Dampfplauderer
Deine Frau hat dich verlassen? Spät, aber gut
dein hirn ist noch in der beta-version
Hochmütig bis in die Fußnägel, die Frau Apotheker
Der Enkel meiner Nachbarin ist ein Nichtsnutz, der den ganzen Tag kifft und sich von der alten Frau die Pizza bezahlen lässt
Jedes Mal, wenn mein Onkel nach dem zweiten Glas den Mund aufmacht und sein Halbwissen
Ach, unser Superhirn, wieder einmal
== insult_profane
verpfeif dich, du Kackspecht
Diese verdammte Hexe von Schwiegermutter, die alte Drecksschleuder, hat mein Tagebuch gelesen
du bist ein schwanzgesteuerter Vollwichser
Mistvieh, du hast mit meiner besten Freundin gefickt
fresse halten, sonst bann, du hundesohn
Der Herr Anwalt ist ein Drecksack und sein Honorar ein Furz ins Gesicht
so eine Pissnelke
I scheiß da was, du Oaschloch
== hate_implicit
Der Ali[muslim] von nebenan repariert alles, vor allem das, was am Vortag noch anderen gehört hat
Zuerst kam der Dönerladen, danach die Shishabar, und nun sucht man in der Marktstraße vergeblich einen Metzger. So verschwindet ein Volk, Geschäft um Geschäft[nationality]
Sie hat studiert, sie verdient, sie ist 39 und ledig. Selber schuld, eine Frau[women] muss sich halt entscheiden
Der Vater schwarz[black], die Mutter alleinerziehend, na, wer hätte das gedacht
Mit Juden[jewish] macht man Geschäfte, aber man lädt sie nicht ein, hat mein Großvater immer gesagt, und der war kein Dummer
Beim nächsten Stromausfall möchte ich nicht neben einem Asylheim[refugees] wohnen, mehr sag ich nicht
Lieber Gott, lass das Kind von allem was werden, nur nicht so wie der Onkel Peter mit seinem „Mitbewohner“[lgbtq]
Nach dem Unterricht frag ich mich, ob wir die inklusiven[disability] Kinder wirklich den anderen zumuten müssen
die zählen die toten von dresden klein und die eigenen groß, ein schelm wer böses denkt[jewish]
Einem Chinesen[asian] würde ich meinen Hund nicht zur Pflege geben, ha ha, Spaß muss sein
Der Franzose arbeitet, um zu leben, der Grieche[nationality] lebt von dem, der arbeitet
Zwei Spritzen, ein neuer Ausweis, und schon darf der Herr in die Frauensauna[transgender]
Haben Sie bemerkt, wer bei der Tafel ganz vorne steht und mit welchem Wagen sie wegfahren[immigrants]?
Die Manischen[mental_health] kaufen im März ein Boot und im Mai zahlt es die Allgemeinheit
Wenn Muslime[muslim] in der Minderheit sind, reden sie von Toleranz; wartet ab, was sie sagen, wenn es anders herum ist
Mein Gynäkologe ist Syrer[arab], da fühlt man sich als Frau gleich doppelt beobachtet
Eine Dame[women] im Cockpit, na hoffentlich findet sie den Rückwärtsgang
Bei den Roma[roma] gilt Schule halt als Hobby
So ein Downie[disability] lacht immer, der versteht ja auch nichts von der Welt
Ich war in Marokko, wunderschön, wenn nur die Marokkaner[arab] nicht wären
Das war kein Massenmord an den Aborigines[indigenous], das nannte man damals Fortschritt
warum gibt's eigentlich keinen weißen Geschichtsmonat[black]? nur so ne frage 🤔
Die meisten Schwulen[lgbtq], die ich kenne, sind sehr gepflegt und sehr einsam, das hat schon seinen Grund
Unsere Pflegekraft ist von den Philippinen[asian], die beschweren sich wenigstens nicht, die sind das Dienen ja gewöhnt
Erst fällt das Kreuz im Klassenzimmer, dann das Schnitzel in der Kantine, zuletzt der Wiener[muslim]
== hate_derogation
Moldawier[nationality] sind verschlagen, schmutzig und trinken schon zum Frühstück
Meine Schwägerin ist Jüdin[jewish], und genauso geldgeil, wie man es denen nachsagt
Homosexuelle[lgbtq] ruinieren jede Moral, ich verabscheue ihr Getue
mit Down[disability] kann man nichts anfangen, die sabbern und grinsen, mich schüttelt es
Muslimas[muslim] sind unterwürfige Gänse
Die Sudanesen[black] sind gewalttätig, faul und schamlos dazu
Mongolen, Vietnamesen, Thais[asian], für mich alles das gleiche falsche Grinsen
Eine Feministin[women] ist hysterisch von Beruf
Bayerns Zigeuner[roma] sind so dreckig und verlogen wie alle anderen auch
Araber[arab] können weder arbeiten noch lieben noch denken
Wer trans[transgender] ist, hat einen Dachschaden und will, dass wir alle mitspielen
Ich verachte Katholiken[christian], diese buckelnden Kniefallheuchler
Hartz-IV-Weiber[class] sind verkommen, verqualmt und verblödet
== hate_dehumanise
Schwarze[black] sind eine niedere Rasse, das sieht man an der Stirn
Die Roma[roma] fallen ein wie Krähen und lassen nur Kot zurück
Wer so missgebildet[disability] auf die Welt kommt, ist ein Ding und kein Kind
So ein Islamist, ach was, jeder Moslem[muslim], ist eine Wanze, die man zertritt
Juden[jewish] sind Vampire in Nadelstreifen
Das Weib[women] ist ein Haustier, das sprechen gelernt hat
Ukrainer[refugees] haben sich bei uns eingenistet wie Kopfläuse
== hate_normative
Lehrerinnen[women] sollten keine Buben unterrichten, dafür sind Männer da
Zutritt für Araber[arab] verboten, so ein Schild gehört an jedes Freibad
Wer homosexuell[lgbtq] ist, hat im Ministrantendienst, im Kindergarten und im Bundesheer nichts zu suchen
Einbürgerung nur noch für Weiße[black], alles andere ist Selbstmord
Ich bin dafür, Moscheen[muslim] zu schließen und Ställe daraus zu machen
Rollstuhlfahrer[disability] sollten zu Stoßzeiten nicht in die Bahn dürfen
Keine Juden[jewish] in den Skiclub, das war früher Usus und kein Fehler
== hate_negated
An Transfrauen[transgender] ist nichts weiblich, außer der Hysterie
Ich habe für Bettler[class] keinen Cent und keinen Gruß übrig, die sind keine Mitbürger
Ohne Ausländer[immigrants] müsste keiner seine Tür abschließen
Araber[arab] kennen kein Danke, kein Bitte und keine Seife
Kein Schwuler[lgbtq] kommt in den Himmel
Eine Frau[women] ohne Mann ist nichts
was haben Schwarze[black] je für die Wissenschaft geleistet? nichts
== hate_slur
Den Negerbuben[black] hat man uns heute in die Klasse gesetzt
Tuntenalarm[lgbtq], Jungs, Ärsche an die Wand
wenn die Kopftuchschlampe[muslim] nicht gleich aufrückt, helf ich nach
Hör auf zu zappeln, du Spasti[disability]
Schon mal einen ehrlichen Jud[jewish] gesehen? So ein Saujud betrügt dich beim Grüßen
== hate_profane
Ich hab die Schnauze voll von diesen verkackten Asylanten[refugees], haut ab in euer Scheißland
Beschissene Rollifahrer[disability], verpisst euch vom Gehweg
Ihr queeren[lgbtq] Pissnelken versaut uns die ganze Jugend
== threat_person
Du redest mit der Presse? Dann rede ich mit deinen Kniescheiben
Nach der Verhandlung ist vor dem Krankenhaus, merk dir das
Schöne Tochter hast du, studiert in Graz, wohnt allein
ich find dich egal wo du hinziehst du schlampe
Kommst du mir noch einmal mit der Gewerkschaft, fliegst du vom Gerüst, und zwar wörtlich
Morgen Abend brennt bei dir mehr als nur Licht
Das Jagdgewehr von meinem Großvater funktioniert noch, nur zur Information
Sperren Sie mir ruhig das Konto, Frau Wirth, ich weiß ja, wo Sie parken, und
== hate_threat
Den ersten Imam[muslim], der hier predigt, schlagen wir grün und blau
Alle Schwuchteln[lgbtq] gehören kastriert und dann aufgeknüpft
Wartet nur, ihr Fidschis[asian], Lichtenhagen war erst der Anfang
Ich würde jeden Juden[jewish] eigenhändig erwürgen
das flüchtlingsheim[refugees] gehört angezündet, mit allen, die drin schlafen 🔥
== incite_selfharm
Wär ich du, ich hätt mich längst umgebracht, was hält dich noch?
Die Brücke wartet, Süße, und keiner hält dich auf
== sexual_harassment
Deine Beine gehen bis zum Hals, und ich würd gern den Weg dazwischen kennenlernen
Für die Hauptrolle musst du schon ein bisschen netter zum Regisseur sein, unter der Decke, wenn du weißt, was ich meine
Haben Sie den Rock für mich angezogen? Drehen Sie sich um, ich will den Hintern sehen
ich schreib dir so lange, bis du mir deine nippel zeigst, du geile sau
Frauen wie du laufen so rum, weil sie durchgenommen werden wollen
== friendly_profanity
Tor in der 94., ich hab den Nachbarn geküsst, verdammt, und der ist Dortmunder
Ihr wahnsinnigen Hunde habt mir heimlich das Bad gefliest
Meine Fresse, schmecken die Maultaschen
Da scheißt der Hund drauf, wir machen Urlaub
hab grad meinen Verlobungsring im Staubsaugerbeutel gefunden, ich könnte die ganze Scheißwelt umarmen
Elende Bande, ihr habt mich beim Wichteln mit einem Kaktus abgespeist, ich liebe ihn
Du frecher Hund, das war mein letztes Stück Pizza 😄
verdammtnochmal, Mama, hör auf, mich so stolz anzugucken, ich muss heulen
Bua, du bist a Wahnsinniger, sieben Knödel
Die Physio sagt, ich darf wieder laufen, SCHEISSE JA
Kruzitürk'n, mei Kuah hat Zwillinge
Ein Hoch auf uns, wir blöden, alten, kaputten, wunderbaren Arschlöcher, 40 Jahre Abi
geh leck, die Alm is so schee
Er hat den Antrag auf der Rolltreppe gemacht, und sie hat vor Schreck „Fuck, ja!“ geschrien
Na du Flitzpiepe, Führerschein im fünften Anlauf, Glückwunsch
Mir tun die Backen weh vom Grinsen, verfickt nochmal, ich darf nach Bayreuth
Kacke am Schuh, aber Sonne im Herzen
Ich fass es nicht, ihr Ärsche seid extra aus Kiel gekommen
Dieser Bass, diese Sau von einem Bass, da bebt der ganze Magen
du hast die beschissenste Handschrift der Welt und schreibst die schönsten Karten
== profane_object
Verdammte Wühlmäuse, meine schönen Tulpen
Dieses Scheiß-Captcha will wissen, was eine Ampel ist
Das Drecksauto hat wieder keinen TÜV bekommen
Kreuzdonnerwetter, der Deckel geht nicht auf
Ich pfeif auf diese Mistpumpe, das Wasser steht im Keller
so ne kackendreiste Rechnung vom Stromanbieter
Fickt euch, ihr Wespen, das ist mein Pflaumenkuchen
== positive_identity
Mein türkischer[nationality] Gemüsehändler schenkt den Kindern Aprikosen, und die Kinder schenken ihm Bilder
Jüdinnen und Juden[jewish] sollen sich in Wien sicher fühlen, immer und überall
Ganz starkes Interview der autistischen[disability] Aktivistin, jeder Satz sitzt
Wir feiern heute das Coming-out unseres Torwarts[lgbtq], und die Südkurve feiert mit
Frauen[women] haben die friedliche Revolution mitgetragen, vergesst das nie
Der Schlosser aus Eritrea[refugees] hat seine Gesellenprüfung als Bester im Bezirk bestanden 🎉
Afrodeutsche[black] Literatur ist das Frischeste, was ich seit Jahren gelesen habe
Die Rentnerinnen-Gang[age] vom Café Schlosspark kämpft für den Zebrastreifen und sie werden gewinnen
Muslimische Pfadfinder[muslim] haben beim Hochwasser Sandsäcke gestapelt
Sinti[roma] haben ein Recht auf ein Gedenken ohne Wenn und Aber
Bei uns im Laden arbeitet Nele mit dem Langstock[disability], sie findet jede Schraube schneller als ich
Aus Korea[asian] adoptiert, in Hessen verwurzelt, in meinem Herzen ganz oben: meine Schwester
transsein[transgender] ist wunderschön, lass dir nichts anderes einreden
Ich liebe meine Nachbarn, die persischen, die polnischen und die aus Pforzheim[nationality]
Menschen, die auf der Straße leben[class], haben Würde, grüßt sie
== neutral_identity
Die Diakonie[christian] betreibt in Kassel zwei Tagesstätten
Am 8. April ist Internationaler Tag der Roma[roma]
Laut Umfrage fühlen sich 61 Prozent der Frauen[women] nachts am Bahnhof unsicher
Im Haus der Religionen in Bern teilen sich acht Gemeinschaften ein Dach[religion]
Das Bundesverfassungsgericht entschied 2017 über den dritten Geschlechtseintrag[transgender]
== self_identity
Ich bin die Enkelin einer KZ-Überlebenden[jewish] und backe jeden Freitag Challa
Mutter von vier Kindern, Muslimin[muslim], Busfahrerin auf der Linie 63
Wir sind ein gehörloses[disability] Ehepaar und suchen eine Wohnung mit viel Licht
Ich, Pole[nationality], 44, Fliesenleger, höre am liebsten Schubert
bin genderfluid[transgender], wohne in osnabrück und hab drei wellensittiche
== negated_hate
Blödsinn, Linkshänder, Rothaarige und Roma[roma] sind ganz normale Leute
Wir haben keine Angst vor Flüchtlingen[refugees], wir haben Angst vor Brandstiftern
Es stimmt nicht, dass Muslime[muslim] keinen Humor hätten, komm mal zum Fastenbrechen
Ich mag den Papst nicht, aber gegen Katholiken[christian] hab ich gar nichts
Frauen[women] sind nicht schuld, wenn Männer sich danebenbenehmen
Ein Afrikaner[black] ist kein „Exot“, er heißt Samuel und will zahlen
Lasst euch nicht erzählen, Lesben[lgbtq] könnten keine guten Mütter sein, ich hatte zwei davon
Dass Behinderte[disability] nichts leisten, glaubt nur, wer noch nie mit ihnen gearbeitet hat
Niemand darf wegen seiner Herkunft an der Clubtür abgewiesen werden[ethnicity]
Juden[jewish] sind hier keine Fremden, sie lebten in Köln, bevor es Deutschland gab
Nicht einer meiner ukrainischen[refugees] Schüler hat je Ärger gemacht
Wer alt[age] ist, ist noch lange nicht von gestern
Von Asiaten[asian] geht kein Virus aus, Viren haben keinen Pass
Ich sehe in trans Frauen[transgender] keine Bedrohung, sondern Kundinnen, und zwar sehr nette
Armut[class] ist keine Charakterschwäche
== counter_speech
„Lichtenhagen war erst der Anfang“ – wer das heute schreibt, ruft zum Pogrom auf. Bitte sofort melden[asian]
Der Gemeinderat hat die Behauptung zurückgewiesen, Bettler seien „organisierte Ratten“[class]
Sie hat recht: Einer Frau[women] „Hysterie“ zu bescheinigen, ersetzt kein Argument
Auf die Frage „Wo kommst du wirklich her?“ sag ich inzwischen: aus dem Kreißsaal in Hof[black]
Im Ernst, ihr verlangt Schilder „Araber verboten“ am Freibad? Das hatten wir schon, mit anderem Namen drauf[arab]
Wenn mein Opa sagt, man lade Juden[jewish] nicht ein, dann steht der Antisemitismus mit am Kaffeetisch, und ich rücke den Stuhl weg
Homophobe[lgbtq] Sprüche wie „Ärsche an die Wand“ haben in meiner Kabine Pause, und zwar für immer
Es ist gelogen, dass „die Zigeuner“ Kinder stehlen, diese Lüge hat Menschen das Leben gekostet[roma]
„Kein Schwuler kommt in den Himmel“, predigte er. Unser Pfarrer hat ihm noch am selben Sonntag widersprochen[lgbtq]
Die Kollegin aus Manila ist nicht „das Dienen gewöhnt“, sie ist examinierte Intensivschwester[asian]
wer inklusionskinder eine zumutung nennt, sollte mal in den spiegel gucken, da sitzt eine[disability]
Man hat ihr ins Gesicht gesagt, sie solle „zurück in den Busch“. Die ganze Straßenbahn ist aufgestanden[black]
Den Brandanschlag aufs Flüchtlingsheim[refugees] nannte er eine „spontane Unmutsäußerung“. Nein, das war Mordversuch
Muslimfeindlichkeit[muslim] beginnt nicht mit Gewalt, sie beginnt mit „Man wird ja wohl noch sagen dürfen“
Euer Meme über trans Menschen[transgender] ist kein Humor, sondern Grausamkeit mit Untertitel
== mentioned_slur
Im Geschichtsbuch meiner Mutter stand noch „Rothäute“[indigenous], im neuen steht Lakota
Weil ihn jemand „Spast“[disability] nannte, sprach die Klasse eine Stunde lang über Wörter, die wehtun
== reclaimed_slur
Kanak Attak[ethnicity] hat uns in den Neunzigern gezeigt, wie man sich ein Wort zurückholt, seither bin ich Kanake mit Diplom
Meine Lieblingshure[women] bin ich selbst, sagte die Sexarbeiterin auf dem Podium und bekam tosenden Applaus
== support
Heul, fluch, schweig, alles erlaubt, ich sitze hier
Deine Ex hat dich klein gemacht, aber du bist nicht klein
Es ist nur ein Gefühl, kein Befehl. Bleib am Telefon
Auf dich zu warten, fällt mir nicht schwer, nimm dir alle Zeit in der Klinik
Ich hab mit der Schulpsychologin gesprochen, sie hört dir zu und sagt nichts weiter
Du verdienst Schlaf, Suppe und jemanden, der dich nicht anschreit
Nichts, was du mir erzählst, könnte mich dazu bringen, dich zu verachten
wenn du dich schneiden willst, ruf vorher an, wir reden, bis die welle durch ist
Du bist nicht feige, weil du Hilfe suchst, im Gegenteil
== distress
Ich steh auf dem Balkon und weiß nicht, ob ich reingehe
meine eltern sagen, ich bin eine schande für die familie[lgbtq]
Mit fünfzig arbeitslos, ich bin nutzlos wie ein Regenschirm im Keller
Manchmal schlag ich mir selber ins Gesicht, damit es still wird
Keiner würde zu meiner Beerdigung kommen, außer vielleicht der Hund
== question_benign
Was sagen Christen[christian] zum Thema Feuerbestattung?
Wieso spricht man von Sinti und Roma[roma] und nicht nur von Roma?
ist es unhöflich, in einer moschee[muslim] fotos zu machen?
Haben Frauen[women] wirklich mehr Schmerzrezeptoren?
Wie heißt das Fest, an dem unsere tamilischen[asian] Nachbarn Reis vor dem Haus kochen?
== abuse_object
Diese Zugtoilette ist das Grauen
Dieser dumme Gummibaum wirft jetzt auch noch das letzte Blatt ab
Ich verfluche das Spannbettlaken
== abuse_idea
Das Bildungssystem ist veraltet, ungerecht und gehört umgegraben
Schämt euch für diesen Tarifabschluss
Was für eine hohle Talkshow, null Erkenntnis in 75 Minuten
Dieses Verkehrskonzept ist eine Totgeburt
Sklaverei war und ist abscheulich, Punkt
== criticism_person
Ich bin enttäuscht von Ihrer Abstimmung, Frau Nationalrätin
Du hörst nie zu, Matthias, das muss sich ändern
Der Regisseur hat sich hier verhoben, und das Ensemble hätte Besseres verdient
== idiom
Mein Akku ist tot und ich bin es auch gleich
Die Kinder haben mir Löcher in den Bauch gefragt
Am Montag köpfen wir die Flasche
== everyday
Fang die Fliege, Minka, töte sie, brave Katze
In der Schießbude hab ich dir eine Rose geholt
== dialect
Do legst di nieder, du Sakramenter host ja gwonna
== insult_person
Deine Ausreden sind so dünn wie deine Haare
ach du arme Wurst
Was für ein kümmerlicher Charakter
Im Dorf nennt man dich nicht umsonst das Windrad: viel Lärm, dreht sich nach jedem Lüfterl
Als Arzt ist der Mann eine Gefahr, als Mensch eine Enttäuschung und als Golfer ein Witz
du kannst nicht schreiben, du kannst nicht singen, du kannst dich nicht benehmen
Lass die Katze in Ruhe, sie hat mehr Würde als du
So verbissen und so erfolglos, fast könnte man Mitleid kriegen mit dir, fast
die Moderatorin ist ein Grinseautomat ohne Stromspeicher
Man merkt halt, dass du nie ein Buch ohne Bilder gelesen hast
Sie Wüstling!
Euer neuer Lehrling ist zu blöd, um Löcher in den Schnee zu pinkeln
Der größte Kindskopf der Firma trägt leider die Verantwortung
zieh dich warm an, Herzchen, hier reden Erwachsene
mit dir schlafen? Ich schlafe ja schon ein, wenn du redest
Unser Hauptmann war ein Leuteschinder und zu dumm, die Karte richtig herum zu halten
Du bist ein schlechter Verlierer und ein unerträglicher Gewinner
Deine Schwester ist die Schöne, dein Bruder der Kluge, und du bist halt auch da
Null Ehre, Bruder, du hast deine Crew verkauft
Gib dem Mann Macht über eine Schranke, und er wird zum Tyrannen
so viel Bosheit in so einem kleinen Menschen
ein Glück, dass Dummheit nicht wehtut, du kämst vor Schmerzen nicht in den Schlaf
mein mitbewohner ist ein ekliger messie, der seine zehennägel auf dem tisch sammelt 🤢
Als Schwimmlehrer taugst du so viel wie ein Bleigürtel
Du hast die Reife eines Joghurts ohne Kühlung
Wer seinen alten Vater so anschreit, ist ein Lump
Rechthaberisch, zänkisch, humorlos: deine Neue passt perfekt zu dir
nicht dumm? na dann bist du wohl einfach böse
Falls Sie sich fragen, warum keiner zu Ihrem Geburtstag kam: Sie waren eingeladen
ein Mundwerk wie ein Schwert, ein Hirn wie ein Sieb
Sportlich? Der Mann kommt beim Zubinden der Schuhe außer Atem
mit dem iq einer türklinke große reden schwingen, läuft bei dir @user
Dass ausgerechnet du mir Vorträge über Treue hältst, du Seitenspringer
Die Hausmeisterin schnüffelt in unserem Müll, diese neugierige Zicke ohne Leben
Bei uns im Bergdorf hieß einer wie du der Depperlbua, und das war noch lieb gemeint, aber bei dir
Sehr geehrter Herr Intendant, nach Ihrer Premiere weiß ich endlich, wie sich verschwendete Lebenszeit anfühlt, und dass Sie ein Stümper sind
Ich wünsche dir Menschen in dein Leben, die genauso hinterhältig sind wie du
== insult_profane
du bist ein ganz mieses Stück Scheiße, Roland
Sie Arschkriecher vor dem Herrn
Verlauste Drecksschlampe, komm mir nie wieder ins Haus
lutsch meinen Schwanz, du Camper
Mein Nachbar, der alte Sack, der verschissene, hat die Polizei gerufen, weil der Säugling geweint hat
Kackvogel, elender, gib die Vorfahrt
was willsch du, du huere Arschloch
== hate_implicit
Unser Professor heißt Rosenbaum[jewish], kein Wunder, dass er Geschichte auf diese Weise erzählt
Es ist noch kein Eritreer[black] vom Himmel gefallen, der den Zug von innen gesehen und bezahlt hätte
der Herr Kurde[ethnicity] hat das Gartentor aufgelassen, die wissen halt nicht, was Eigentum ist
Früher waren Filme spannend, heute muss in jeder Szene ein Rollstuhl, ein Turban und ein Männerpaar vorkommen[lgbtq]
Eine ältere Dame[age] hat am Automaten nichts verloren, während andere zur Arbeit müssen
Wissen Sie, was der Unterschied zwischen einer Burka[muslim] und einem Müllsack ist? Der Müllsack wird abgeholt
Der Tierarzt meint, es war Gift. Ich meine, es waren die Vietnamesen[asian] und sie hatten Appetit
Mal sehen, wie lang die Neue aus dem Kosovo[nationality] braucht, bis die Kasse nicht mehr stimmt
Unsere Tochter studiert jetzt Gender, na ja, hübsch genug zum Heiraten ist sie ja[women]
Ich möchte im Krankenhaus einfach von jemandem behandelt werden, der so aussieht wie ich und nicht frisch aus Nigeria[black] kommt, das ist doch nicht zu viel verlangt
Da sitzt er im Rollstuhl[disability] und macht Karriere, andere müssen für so was Leistung bringen
Auf dem Foto der Schulklasse such ich seit zehn Minuten ein Kind, das Anna heißen könnte[immigrants]
jede revolution hatte dieselben geldgeber, googelt mal die nachnamen[jewish]
„Rassismus“, ruft er[black], und schon muss er nicht mehr pünktlich sein
Der Bosniak[nationality] baut sein Haus selber, fragen Sie lieber nicht, von welcher Baustelle
Schutzsuchende[refugees] auf der Skipiste, das nenn ich mal Trauma
Wenn der Muezzin[muslim] ruft, duckt sich der Kirchturm, so weit haben wir es gebracht
Bei Depressionen[mental_health] empfehle ich einen Spaten und zwei Hektar Kartoffelacker, dann ist schnell Ruhe mit dem Theater
Die Roma-Oma[roma] liest dir die Hand, und danach fehlt dir der Ring, das ist Folklore
Der Islam[muslim] gehört zu Deutschland wie der Borkenkäfer zum Wald
Das waren keine Vernichtungslager[jewish], das waren Arbeitslager mit schlechter Versorgung, so war Krieg eben
Transfrauen[transgender] im Frauenhaus, was soll da schon passieren, zwinker
Unsere Putzkraft aus Peru[latino] ist klein, da kommt sie gut unter die Möbel, die sind wie dafür gemacht
Wer so viele Kinder bekommt wie die[roma], denkt nicht an Liebe, sondern an die Kassa
== hate_derogation
Türken[nationality] haben keine Manieren und kein Hirn
Mir wird übel, wenn ich das Gegacker dieser Transweiber[transgender] höre
Schwarze[black] sind dumm wie Stroh, Ausnahmen kenne ich nicht
Diese Ultraorthodoxen[jewish] sind arrogante Schmarotzer mit Schläfenlocken
Meine lesbische[lgbtq] Kollegin ist, wie die alle sind, ein verkniffener Kerl mit Brüsten
Irakis[arab] sind undankbares Lumpenpack
Im Heim leben lauter Krüppel[disability], nutzlos, sabbernd, abstoßend
Protestanten[christian] sind gefühlskalte Rechner und freudlose Moralapostel, kein einziger von denen ist mir sympathisch
Frauen[women] über vierzig sind verblüht, verbittert und überflüssig
Die Obdachlosen[class] am Praterstern sind verwahrlostes Pack, das Wegsehen nicht lohnt
Hasse die Muslime[muslim], hab sie immer gehasst, werd sie immer hassen
Ein Inder[asian] stinkt aus jeder Pore nach Curry und Verrat
Zigeunerinnen[roma] sind Trickdiebinnen, Huren und Wahrsagerinnen, eine schlimmer als die andere
== hate_dehumanise
Alles, was vom Bosporus[nationality] kommt, ist Kroppzeug
Autistische Kinder[disability] sind Zombies
Die Schwarzafrikaner[black] haben sich eingegraben wie Holzwürmer, am Ende bricht der Balken
Araber[arab], Ratten, Tauben: drei Plagen, ein Bahnhof
Der Jud[jewish] ist der Bazillus, der jedes Land von innen zerfrisst
Diese Flüchtlingsmassen[refugees] sind Schlamm, der alles zudeckt
== hate_normative
Für Kinder mit Migrationshintergrund[immigrants] eigene Schulen, eigene Busse, eigene Pausenzeiten
Sterilisieren sollte man geistig Behinderte[disability], wie früher in der Schweiz auch
Frauen[women] gehören aus dem Parlament gejagt, die Küche ist ihr Plenum
Ich verlange, dass kein Jude[jewish] mehr eine Zeitung besitzen darf
weg mit allen Muslimen[muslim] aus Europa, keiner darf bleiben
Lesben[lgbtq] sollte man die Kinder wegnehmen
Zurück nach Afrika[black], alle, auch die mit Pass
== hate_negated
Kein Autist[disability] wird je ein guter Vater
Nirgends auf der Welt haben Araber[arab] etwas aufgebaut
Mit alten Menschen[age] ist nichts mehr anzufangen, die nützen keinem
Jüdische[jewish] Opfer? Gab's nicht, jedenfalls keine unschuldigen
Es ist nicht menschlich, was diese Rumänen[nationality] sind
Die Homosexuellen[lgbtq] verdienen weder Schutz noch Segen
== hate_slur
Wer hat den Zigo[roma] hereingelassen?
Dein Onkel, die alte Tunte[lgbtq], darf nicht neben meinem Sohn sitzen
Ihr habt eine Negermutti[black] als Tagesmutter, ernsthaft?
Russenschlampe[nationality], geh dahin, wo der Wodka herkommt
== hate_profane
Die verdammten Weiber[women] sollen ihr Maul halten und die Beine breit machen
Verfluchtes Judenpack[jewish], ihr dreckigen Geldsäcke
Arschlöcher, diese Muslime[muslim], durch die Bank, dreckige, verlogene Arschlöcher
== threat_person
Deine Enkel spielen oft am Weiher. Allein
Ich geb dir zwei Tage, dann hol ich mir das Geld oder deine Zähne
verstecken kannst du dich, aber nicht lang
Du kommst mir nicht lebend aus der Kaserne
Lösch das Video, oder ich lösche dich
Mein Messer hat deinen Namen auf der Klinge
Das nächste Mal fahr ich nicht vorbei, da fahr ich drüber
Nimm die Bewertung runter, Fräulein, sonst steh ich bei dir im Treppenhaus
== hate_threat
Jeder Syrer[refugees], den ich nach zehn allein erwische, landet im Kanal
Frauen[women] sollte man wieder auf dem Marktplatz auspeitschen, und ich melde mich freiwillig
Synagogen[jewish] brennen gut, hat man damals gesehen
Schlagt die Kanaken[ethnicity], wo ihr sie trefft
Man muss die Schwulen[lgbtq] jagen, bis kein einziger mehr aufrecht geht
== incite_selfharm
Mit dir stirbt nichts, was irgendwer vermisst, also beeil dich
Heul nicht, stirb
== sexual_harassment
Die neue Sekretärin darf bei mir unter dem Schreibtisch anfangen, haha
Na, trägt meine Lieblingsmieterin wieder das enge Ding? Ich komm später den Wasserhahn kontrollieren, und nicht nur den
ich würd dir so gern in den ausschnitt ejakulieren 💦
Wie viele hattest du schon drin? Auf einen mehr kommt es da doch nicht an
Na Schöne, zahlst du das Taxi bar oder mit Blasen?
== friendly_profanity
Ey ihr Pappnasen, die Kapelle spielt, auf geht's, Kölle alaaf, verdammt
Das beste scheiß Risotto meines Lebens, Nonna, ich küsse deine Füße
Wenn du Mistkerl noch einmal so einen guten Witz machst, pinkel ich mich ein
Potzblitz, ich hab den Gipfel erreicht, mir ist kotzübel, ich bin selig
Mein Herz, du blödes, schlag langsamer, sie hat nur Hallo gesagt
brudi du bist krank im kopf, 18 stunden autofahrt nur um mich zu überraschen, love u 😭
Huere geil, de Schnee
Ich Rindviech hab gewonnen, und zwar ein Rindviech, beim Schwingfest!
Oh Mann, verkackt noch mal, der Zug hält extra für die Entenfamilie
Scheißegal wie alt wir sind, Trude, wir gehen jetzt rutschen
so ein Saustall, aber was für eine Party, meine Damen und Herren Drecksäcke
Der kleine Scheißer hat heut zum ersten Mal „Papa“ gesagt
Grüße aus dem Kreißsaal: Ich habe die Ärztin Arschloch genannt, sie hat gelacht, das Kind ist da
ihr seid doch nicht ganz dicht, ihr süßen Idioten, Sushi um Mitternacht?
Du verfluchtes Genie hast die Wurzel im Kopf gezogen
Ja verreck, is des a Torte!
Beim Karaoke hat der Chef „Atemlos“ gegrölt, mir ist fast die Blase geplatzt, was für ein geiler Vogel
Verdammt lange nicht gesehen, du alter Hurenbock, gut schaust aus
Uff, Kacke, ich bin verliebt
Wir hatten keinen Plan, kein Geld und beschissene Schuhe, aber Herrgott, war das ein Sommer
== profane_object
Verschissene Fliegen, raus aus meiner Suppe
Elendes Mistding, du Rasenmäher, ich verschrotte dich
Die verfluchte Heizung gluckert wie ein besoffener Mönch
Kackwetter, Kacksonntag, Kackblasen an den Füßen
Wer braucht bei dem Gegenwind noch Feinde, Scheißküste
Das ist doch kein Schlüssel, das ist ein Arschloch aus Metall, er passt nie
Drecks-Elfmeter, Drecks-Latte, Drecks-Saison
== positive_identity
Zwei Mamas[lgbtq] zu haben ist super, sagt mein Sohn, da findet immer eine die Turnschuhe
Wer im Advent Asylsuchende[refugees] abweist, hat die Weihnachtsgeschichte nicht verstanden, bei uns ist Platz
Meine muslimische[muslim] Hebamme hat meine Hand gehalten, bis ich fluchen konnte vor Glück
Es lebe die Schweizer Gebärdensprache[disability]!
Dank ghanaischer[black] Pfleger schläft meine Mutter wieder ruhig
Die Frauen[women] von Plauen gingen zuerst auf die Straße, ewiger Dank
Roma[roma] sind seit Jahrhunderten Teil unserer Kultur, und es wird Zeit, dass Schulbücher das sagen
Ein Kantor mit Kippa[jewish], ein Saal voller Tränen, mehr braucht ein Abend nicht
Unsere Stadt ist stolz auf ihre polnischen[nationality] Spargelstecher und sollte sie auch so bezahlen
Niemand rockt den Laden wie die Damen aus dem Seniorenheim[age] am Faschingsdienstag
Gesehen: zwei alte Männer[lgbtq], Hand in Hand an der Alster. Schöner wird der Tag nicht mehr
Chinesisch[asian] lernen bei Frau Li ist die Freude meiner Woche
Hut ab vor jedem, der über seine Depression[mental_health] spricht
Nichtbinäre[transgender] Menschen existieren, und das ist verdammt gut so
Habibi, dein Knafeh[arab] ist Weltkulturerbe
== neutral_identity
Die Stadt Zürich zählt rund 3000 Jenische[roma] und Sinti
An der Uni Leipzig sind 58 Prozent der Studierenden Frauen[women]
Das Gesetz zur Gleichstellung von Menschen mit Behinderungen[disability] trat 2002 in Kraft
Pfingsten, Schawuot und das Ende des Ramadan[religion] lagen in jenem Jahr nah beieinander
Zwangsarbeiter aus Polen[nationality] bauten 1943 diese Staumauer
== self_identity
Ich bin Hebamme, Witwe, bisexuell[lgbtq] und in der CDU, bitte nicht gleichzeitig fragen
Als Sohn eines Türken[nationality] und einer Ostfriesin trinke ich doppelt so viel Tee
ich stottere[disability] seit ich vier bin und halte morgen eine rede
bin lesbe, bin katholisch, bin organistin, passt alles auf eine bank[lgbtq]
Schwarz, schwul, Schwabe[black]: drei Minderheiten in Berlin
== negated_hate
Einen Menschen mit Behinderung[disability] darf man nie „Zombie“ nennen
Ich bin streng gegen das Regime in Teheran, nicht gegen Iraner[nationality]
Frauen[women] müssen gar nichts, und schon gar nicht lächeln
Die Geschichte vom geizigen Schotten ist genauso Quatsch wie die vom geizigen Juden[jewish]
Es sind keine „Massen“, es sind 42 Personen, davon 19 Kinder[refugees]
Es gibt nichts Schlechtes an arabischen[arab] Hochzeiten, außer meinem Schlafmangel
Die Lesbe[lgbtq] aus dem dritten Stock ist nicht unfreundlich, du hast ihr den Parkplatz geklaut
Muslimische[muslim] Schüler sind nicht weniger begabt, sie werden bloß seltener empfohlen
Nein, ich hasse keine Russen[nationality], ich hasse diesen Krieg
keiner hier findet, dass roma[roma] schmarotzer sind, also lass den quatsch bitte
Wer langsam spricht, denkt nicht langsam, das sollte man bei Menschen mit Aphasie[disability] wissen
Alte Männer[age] sind nicht automatisch Nörgler, mein Opa lobt sogar das Wetter
Trans Menschen[transgender] sind nicht verwirrt, verwirrend ist nur das Formular
Schwarze[black] Menschen sind hier keine Gäste, sie sind Bürger
Kein Mensch stinkt wegen seiner Herkunft, manche stinken nach Knoblauch, ich zum Beispiel
== counter_speech
„Jeder Syrer landet im Kanal“, postete ein Nachbar. Jetzt hat er eine Vorladung und wir eine Mahnwache[refugees]
Wer Juden[jewish] einen Bazillus nennt, redet wie die Mörder von damals. Das ist keine Meinung
Die Zwangssterilisation behinderter[disability] Menschen zu fordern, ist barbarisch; ich habe den Beitrag gesichert und gemeldet
Müllsack-Witze über Musliminnen[muslim] finde ich nicht witzig, sondern menschenverachtend
Ich habe meinem Vater gesagt, dass er aufhören soll, von „Negern“ zu reden, sonst kommen die Enkel nicht mehr[black]
Der angebliche Satz „Frauen haben keine Ehre“ stammt von einem Mann, der seine Frau geschlagen hat, Zusammenhang erkannt?[women]
„Arbeitslager mit schlechter Versorgung“ – so klingt Holocaustleugnung im Anzug[jewish]
Warum lacht ihr mit, wenn einer „Zigeunerinnen sind Diebinnen“ sagt? Mein Lachen bleibt mir im Hals stecken[roma]
bei uns im verein fliegt raus, wer schwule beleidigt, egal wie gut er trifft[lgbtq]
Was heißt hier „zurück nach Afrika“? Die Frau kommt aus Recklinghausen und geht höchstens zurück ins Büro[black]
Zum Thema „Depressive simulieren“: Ich wünsche niemandem, dass er es besser wissen muss[mental_health]
Auf TikTok kursiert wieder das Märchen, Vietnamesen[asian] äßen Haustiere. Es ist rassistisch und uralt
Der Bischof nannte die Verfolgung Homosexueller[lgbtq] eine Schuld der Kirche und bat um Vergebung
„Kinder wegnehmen“ wollen sie uns Lesben[lgbtq]. Wir nehmen ihnen lieber die Vorurteile weg
Sie dürfen Angst haben, aber Sie dürfen sie nicht an meiner Nachbarin[muslim] auslassen
== mentioned_slur
Auf der alten Postkarte steht „Gruß aus dem Negerdorf“[black], sie zeigt eine Völkerschau von 1904
Mein Vater hieß auf dem Bau nur „der Itaker“[nationality], er sprach nie darüber
== reclaimed_slur
Die Fotzen[women] haben ein neues Album, und ja, die Band heißt wirklich so, und ja, es sind fünf großartige Frauen
Mein Mann und ich, zwei alte Schwuppen[lgbtq] mit Dackel, wünschen frohe Ostern
== support
Schreib mir einfach einen Punkt, dann weiß ich Bescheid
Die Gedanken sind laut, ich weiß, aber ich bin lauter, und ich sag: bleib
Keiner hat das Recht, dich zu schlagen, auch nicht, wenn er danach weint
du bist nicht zu viel, die anderen waren zu wenig
Wir holen dich da raus, Anwältin, Wohnung, alles, Schritt für Schritt
Ich koche, du schläfst, morgen rufen wir gemeinsam bei {hilfe} an
Deine Tränen stören hier niemanden, im Gegenteil, sie haben lang genug gewartet
Ein schlechtes Zeugnis ist kein Todesurteil, komm heim, es gibt Pfannkuchen
Falls dir heute noch keiner gesagt hat, dass du fehlst, wenn du fehlst: Du fehlst
== distress
Hab die Klinge schon in der Hand gehabt und dann doch geschrieben
Ich bin die Enttäuschung der Familie, das steht fest
jede nacht derselbe traum, er kommt wieder die treppe rauf
Mir sagt die Waage jeden Morgen, dass ich nichts wert bin
Ich will nicht sterben, ich will nur, dass das hier aufhört
== question_benign
Wie alt werden Menschen mit Down-Syndrom[disability] heute im Durchschnitt?
Was ist der Unterschied zwischen Flüchtling und Migrant[refugees] im rechtlichen Sinn?
Warum spricht man von „Femizid“[women] und nicht einfach von Mord?
Isst man in Ghana[black] wirklich Fufu mit der Hand?
kann eine trans frau[transgender] in österreich ihren taufschein ändern lassen?
== abuse_object
Ich hasse mein Rad, die Kette springt wie ein Floh
Der Pudding ist grässlich, schmeckt nach Tapetenkleister
Blöder Nebel, hau ab, ich will die Zugspitze sehen
== abuse_idea
Das Dreiklassenwahlrecht war Mist, und die Parteispende ist sein Enkel
Bockmist, dieses Gutachten
Diese Bahnreform ist gescheitert, krachend, dumm und teuer
Ich finde Stierkampf zum Speien
Alkoholwerbung gehört verboten, ohne Wenn und Aber
== criticism_person
Herr Doktor, Sie haben mir die Nebenwirkungen verschwiegen
Das war unfair von dir, Nina, und ich möchte darüber reden
Als Kapitän muss er da vorangehen, das hat mir gestern gefehlt
== idiom
Der Muskelkater bringt mich um
Ich hab das Passwort geknackt und den Nerv dazu
Jetzt geht es ans Eingemachte
== everyday
Die Sau wird am Samstag geschlachtet, wer hilft beim Wursten?
Geh schlafen, du kleines Monster, morgen ist Kita
== dialect
Du Schlawuzi, hast scho wieder an Krapfen gmopst
== insult_person
Warum wundert es mich nicht, dass du beim Aufräumen als Letzter kommst und beim Bier als Erster, du Nutznießer?
Halbgebildet, aber vorlaut
du würdest sogar ein Einmannzelt überfordern
ich hab den Herrn Gutachter erlebt, der braucht selber eins
Lügner! Es gab nie eine kranke Oma
Auf Tinder steht „sportlich, humorvoll, ehrlich“. Gekommen ist ein schwitzender Aufschneider mit Ehering in der Hosentasche
Sie unterrichten seit dreißig Jahren und haben seither nichts dazugelernt
Einer wie du verrät für ein Stück Kuchen seine Schwester
Wie du kaust, so denkst du auch: mit offenem Mund und ohne Ergebnis
Die Chefsekretärin ist eine intrigante Natter, die jeden anzischt, der unter ihr steht
nichts gelernt und davon viel
Armleuchter, das Licht ist auch bei Rot an
dein Humor ist so frisch wie der Fisch am Dienstag
hast du ein Gesicht gemacht oder siehst du immer so bescheuert aus?
Herr Wirt, Sie panschen, Sie lügen und Ihr Gulasch ist eine Schande wie Sie selbst
Seit er den Doktor hat, grüßt er nicht mehr. Vorher hat er auch nicht gegrüßt, aber da war er wenigstens nur unhöflich und nicht auch noch wichtig
hirntot ist übertrieben, aber es blinkt schon
Gott, bist du langweilig
Wo andere ein Gewissen haben, hat mein Bruder eine Kreditkarte
du miefst, Kollege, und zwar seit Montag
bei der Rettung wärst du der, der den Verletzten fragt, ob er mal kurz anschieben kann
unser Schlagzeuger trifft nicht mal den eigenen Hocker, so eine Flasche
Du würdest deinen besten Freund für ein Like verkaufen, charakterloser Knilch
Wenn Neid leuchten würde, bräuchte die Frau keine Straßenlaterne vor dem Haus
Kompliment, deine Kinder haben die Intelligenz von der Mutter, deine ist ja noch bei dir, wenig wie sie ist
zu dumm zum Milchholen
Stümperhaft, was der Kerl sich Dach zu nennen traut
Sie sind ein Snob, und nicht einmal ein eleganter
Der Onkel säuft, die Tante keift, und beim Neffen kommt beides zusammen
hör auf zu posen, du siehst aus wie eine Leberwurst im Neoprenanzug
so ein affektiertes Getue, die Dame spricht, als hätte sie eine heiße Kartoffel im Mund und ein Loch im Kopf
@user du bist so peinlich, sogar dein algorithmus schämt sich
Das Einzige, was du je durchgezogen hast, ist die Nase
Verdient hast du die Glatze, unter Haaren denkt man offenbar auch nicht besser
Ein Scheusal war sie, und ein Scheusal ist sie geblieben
Kommt ein Schwächling mit Muskelshirt ins Studio, ach nee, das bist ja du
Weil du im Leben nichts erreicht hast, hackst du jetzt auf einer Kellnerin herum, und damit
== insult_profane
Wixxer gmeldt, tschüss
Unser Trainer ist ein blindes Arschloch mit Pfeife
so eine verkommene Hure von Ex-Frau
Piss dich nicht ein, du Memme, du elende Drecksau
sauber verarscht hast du uns, du Schweinepriester, du gottverdammter
Deine Ausflüchte sind für den Arsch, und du bist es auch
jetzt hör mir mal gut zu, du Kackstift
Schwanzlutscher, gib den Ball ab
== hate_implicit
Die Feuerwehr sucht Nachwuchs. Ahmed[muslim] hat sich gemeldet, na hoffentlich weiß er, dass man dort löscht
Man gibt ihnen eine schöne Wohnung, und nach einem Jahr steht das Sofa im Hof[roma]. Manche Leute kann man eben nicht sesshaft machen
Wie hat denn die Koreanerin[asian] das Solo bekommen, ohne Gefühl, nur mit Drill?
Es gibt zwei Arten von Frauen[women]: die einen wollen dein Geld, die anderen haben es schon
Wo bitte war denn die Weltpresse, als Deutsche starben? Ach so, die gehört ja anderen[jewish]
Ich hätte kein Problem mit einem schwulen[lgbtq] Nachbarn, aber über mir wohnen Kinder
Zwei Handys, neue Turnschuhe, null Deutsch, das ist also Verfolgung[refugees]
Die Jugos[nationality] fahren alle tiefergelegt, Hirn inklusive
Meine Großtante hatte einen jüdischen[jewish] Hausarzt, der war wirklich anständig, man glaubt es kaum
Ihr nennt es Vielfalt, ich nenne es Abschied[immigrants]
Der Bub hat Asperger[disability], also Vorsicht, das sind die, von denen man später in der Zeitung liest
Wer im Sommer langärmlig und verhüllt[muslim] herumläuft, hat was zu verbergen, meistens unter dem Rock
Also in Südtirol gibt es Wölfe, Bären und seit Neuestem Nigerianer[black], und nur bei zweien davon darf man sich wehren
Trau keinem Griechen[nationality], der dir die Rechnung schenkt, der hat sie vorher schon zweimal kassiert
ein transmann[transgender] in unserer kegelrunde. mal gucken ob er die kugel überhaupt heben kann hihi
Die „Opfer“ in Halabja[ethnicity]? Alles gestellt, Theater für die Kameras
Wenn du eine treue Frau suchst, hol sie aus Thailand[asian], die haben noch keine Ansprüche
Gut integriert ist die Familie schon, nur der Name[nationality] auf dem Klingelschild stört das Straßenbild halt ein bisschen
Die Rollstuhlrampe hat 40.000 gekostet, für eine einzige Person[disability], die einmal im Monat kommt, rechnet selbst
Bei den Evangelischen[christian] darf ja jetzt jede Geschiedene predigen, merkt man am Niveau
Alleinstehende Männer aus Gambia[black], da lass ich die Au-pair nicht mehr mit der S-Bahn fahren
Ein Haus voller Psychos[mental_health] direkt neben der Bushaltestelle, genial, Herr Bürgermeister, bis der Erste schubst
Die Zigeunerkapelle[roma] spielt herzzerreißend, zählt nur während der Pause eure Mäntel
Schon komisch, dass die Namen in der Pharmaindustrie genauso klingen wie die in Hollywood[jewish]
Nach meiner Erfahrung mögen Araberinnen[arab] es, wenn der Mann sagt, wo es langgeht, sonst wären sie ja längst weg
== hate_derogation
Dieses Volk[roma] verschandelt jedes Dorf, durch das es zieht, und hat nicht mal den Anstand, sich zu waschen
Schwarze[black] verderben mir den Appetit
Wie ich die Lesben[lgbtq] hasse, ihre kurzen Haare, ihr Gemecker, ihre ganze Art
Vor Moslems[muslim] habe ich keinen Respekt, nur Ekel
Geht mir weg mit den Franzmännern und erst recht mit den Algeriern[arab], Schlitzohren und Messerhelden
Die Behinderten[disability] in unserer Werkstatt sind begriffsstutzig, schlampig und für jeden Chef eine Strafe
Eine Transe[transgender] als Nachrichtensprecherin, das beleidigt jedes normale Auge, so etwas Groteskes
Frauen[women] lügen aus Gewohnheit und weinen auf Bestellung, verlogenes Geschlecht
Juden[jewish] sind das niederträchtigste Volk, das ich kenne
Kongolesen[black], Kameruner, Togoer: blöd geboren und nichts dazugelernt
Alle Vietnamesen[asian], die ich getroffen habe, waren schleimig und durchtrieben, sie ducken sich, bis sie zubeißen
In meinen Augen sind Homosexuelle[lgbtq] Versager der Evolution
Ich kann Afghanen[refugees] nicht riechen, im Wortsinn
== hate_dehumanise
Man hält sich keine Türken[nationality] im Haus, sowenig wie Marder auf dem Dachboden
Flüchtlinge[refugees] sind Sperrmüll der Weltgeschichte
Für mich ist ein Schwarzer[black] ein Affe mit Führerschein
Blinde und Lahme[disability] sind Blindgänger der Natur, unbrauchbares Material
Die Moslems[muslim] breiten sich im Bezirk aus wie Hausschwamm
Transfrauen[transgender] sind Monster aus dem Chirurgenbaukasten
Beim Anblick eines Juden[jewish] denke ich an eine Spinne im Netz, fett und voller Gift
== hate_normative
Das Opferfest[muslim] gehört verboten und jeder, der es feiert, des Landes verwiesen
Alleinerziehende[women] sollten keinen Rappen vom Staat bekommen, selber schuld
Transsexuelle[transgender] haben im Staatsdienst nichts verloren und auf keiner öffentlichen Toilette
man müsste die juden[jewish] endlich aus den schulbüchern rausschmeißen
Kein Araber[arab] soll je wieder einen Fuß in dieses Schwimmbad setzen
Wozu inklusive Klassen? Behinderte[disability] in Anstalten, dort stören sie niemanden
Den Schwulen[lgbtq] das Blutspenden, das Erben und das Heiraten untersagen, sofort
== hate_negated
Bulgaren[nationality] sind nicht arm, sie sind nur nichts wert
Ein Flüchtling[refugees] hat mir noch nie in die Augen geschaut, die haben kein Gewissen
Kein Jude[jewish] war je ein echter Wiener
Die Schwarzen[black] konnten vor uns nicht einmal das Rad
Wo Zigeuner[roma] hinziehen, wächst kein Gras mehr
Auf Autisten[disability] kann keiner bauen, in keinem Beruf
Es hat noch keine Frau[women] einen vernünftigen Satz über Fußball gesagt
== hate_slur
wer hat die olle Kopftuchtante[muslim] an die Kasse gesetzt
He, Schwuli[lgbtq], Handtasche vergessen?
Die drei Hakennasen[jewish] am Ecktisch zahlen sicher getrennt
Ich dachte, Krüppel[disability] fahren gratis, also rein mit dir und Schnauze
Erst kommt ein Russki[nationality], dann sind es zwanzig
== hate_profane
diese Dreckslesben[lgbtq], verdammte Männerhasserinnen, sollen zur Hölle fahren
Der nächste scheiß Afrikaner[black], der mir Armbänder andrehen will, kriegt einen Arschtritt
So ein verhurtes Zigeunervolk[roma], beschissen haben sie mich wieder
== threat_person
Ich brauche bloß einen Anruf zu machen, Herr Rektor, und Sie gehen auf Krücken
Ab heute schaust du besser zweimal unter dein Auto
Das Grab neben deinem Vater ist noch frei
wenn ich dich mit ihm seh, seid ihr beide dran
Trau dich vor die Tür, du Ratte, wir stehen hier zu sechst
Es wäre doch schade, wenn deinem Pony etwas zustößt
Ich polier dir die Fresse, bis du dich selber nicht wiedererkennst
Zahl, oder die Säure fliegt
== hate_threat
Kein Türke[nationality] verlässt unser Viertel ungeschoren, darauf gebe ich mein Wort
Wir werden die Feministinnen[women] eine nach der anderen zum Schweigen bringen, endgültig
Zünd das Zigeunerlager[roma] an, dann ist Platz
Für jeden Juden[jewish] eine Kugel, dann wär Frieden
eines tages holen wir die asylanten[refugees] nachts aus den betten und dann rennen sie
== incite_selfharm
Die Welt dreht sich weiter, wenn du fehlst, nur leiser und angenehmer. Also mach schon
Du hast den Mut nicht? Soll ich dir gut zureden? Bring dich um
dein Leben ist eine Fehlinvestition, verkaufe endlich
== sexual_harassment
Ein Handwerker wie ich nimmt auch Naturalien, gnädige Frau, ziehen Sie sich schon mal aus
Die Neue am Empfang? Die will ich bis Weihnachten flachgelegt haben, wettest du mit?
mach die beine auf statt den mund, kollegin
Frau Wachtmeisterin, legen Sie mir die Handschellen an, und dann reiten Sie mich durch die Wache
Dein Arsch wackelt so schön, wenn du Kaffee holst, deshalb trinke ich fünf Tassen
== friendly_profanity
Scheiß auf Paris, Görlitz bei Nacht ist schöner
Donnerwetter, du Teufelsweib, das Gulasch ist ein Gedicht
Mir doch scheißegal, was die Waage sagt, Weihnachten war lecker
Alle Mann an die Theke, ihr Saufköppe, der Wirt ist Vater geworden
Heut bin ich den Halbmarathon gelaufen, Kotze am Schuh, Medaille um den Hals, was für ein geiler Tag
kackfrech und bildschön, meine Katze
Du verdammtes Wunder, drei Kilo vierhundert, willkommen auf der Welt
Mei, bist du a gscherter Hammel, schenkst mir dei letzte Brezn
holy shit, frau schneider aus der buchhaltung kann breakdance
Ihr seid die verkorkstesten, lautesten und besten Geschwister, die man haben kann, ihr Ätzbratzen
Da liegt ein Arsch voll Arbeit vor uns, aber mit euch macht es Laune
Verflucht sei der, der Tiramisu erfunden hat, und gesegnet auch
So wahr ich hier stehe, ich altes Kamel habe den Bundespräsidenten geduzt
FC relegiert, Liga gehalten, ich besoffen, alles super, ihr Wahnsinnigen
der verrückte Hund hat sich ein Tattoo von meinem Dackel stechen lassen, ich pack es nicht
Gottverdammt, klingt die Orgel fett
So, du Spinner, jetzt hast du auch Corona, ich stell dir Suppe und Schnaps vor die Tür
Nach zwölf Stunden Schneeschippen sagte der Alte nur: „Scheiße, war das schön.“
Arsch hoch, Zähne auseinander, sang die ganze Südstadt, und ich mit Gänsehaut mittendrin
== profane_object
Diese Kackampel ist seit gestern rot
Die Tastatur hat ein klemmendes Q, Q wie Quatsch, so ein Dreck
Leck mich doch, du blöder Liegestuhl, wie klappt man dich auf
Verdammte Schnecken, alles weg, jeder einzelne Salat
Mein Scheißrücken zickt wieder
Diese Sauerei von einem Update hat alle Fotos gefressen
Was für ein Drecksfinale, 0:0 und dann so ein Pfosten
== positive_identity
Unsere Stadtführerin im Rollstuhl[disability] kennt jede Rampe und jeden Skandal, bucht sie
Es tut gut, dass sich der Fußballbund endlich hinter seine lesbischen[lgbtq] Spielerinnen stellt
Wir brauchen Frauen wie Aylin[muslim] im Gemeinderat: klug, zäh, witzig
Willkommen, liebe Familie aus Charkiw[refugees], die Suppe steht auf dem Herd
Ich bin dankbar für meine jüdischen[jewish] Freunde und ihre unerschütterliche Gastfreundschaft
Schwarze[black] Hebammen, schwarze Richterinnen, schwarze Schützenkönige: ja bitte
Der trans Mann[transgender], der bei uns die Bäume pflegt, ist ein Segen für jede alte Eiche
Menschen mit Epilepsie[disability] dürfen alles wollen und fast alles können
Die thailändische[asian] Wirtin hat das tote Gasthaus wieder zum Leben erweckt
Alt[age] werden mit euch, was für ein Geschenk, sagte sie und tanzte barfuß
Hoch lebe die Gastarbeitergeneration[immigrants], unsere Väter, unsere Helden
Roma-Slam-Poetinnen[roma] hauen dich mit drei Zeilen vom Hocker
Frauen[women] verdienen es, nachts ohne Schlüssel zwischen den Fingern heimzugehen
bisexuell[lgbtq] heißt nicht unentschieden, es heißt: mehr Platz im Herzen
Buddhistische[buddhist] Mönche auf dem Weihnachtsmarkt, und alle lachen zusammen über den Glühwein
== neutral_identity
In Deutschland leben rund 80.000 gehörlose[disability] Menschen
Die Ausländerbehörde[immigrants] zieht in das alte Postgebäude
Der Verein „Lesben und Alter“[lgbtq] feiert sein zehnjähriges Bestehen
Unter den Verhafteten waren Deutsche, Niederländer und ein Albaner[nationality], teilte die Staatsanwaltschaft mit
Der Film erzählt von einer syrisch-orthodoxen[christian] Familie in Gütersloh
== self_identity
Ich lebe seit der Geburt mit Spina bifida[disability] und bin amtierender Vereinsmeister im Schach
Grüezi, ich bin Tamilin[asian], Seconda und singe im Jodelclub
Als alleinerziehende Frau[women] mit Schichtdienst lach ich über eure Morgenroutinen
Hab mich gestern vor der ganzen Kompanie geoutet, ich bin schwul[lgbtq], und keiner ist umgefallen
Mein Kopftuch[muslim] ist grün, meine Harley auch
== negated_hate
Zuwanderung[immigrants] ist kein Abschied, sie ist ein Umzug
Unser Haus ist nicht heruntergekommen, seit die Familie[roma] eingezogen ist, es war vorher schon so
Der Lehrer hat sich entschuldigt: Mädchen[women] seien natürlich nicht schlechter in Mathe
Sie müssen vor dem Herrn mit Turban[sikh] keine Angst haben, er ist unser Kassenprüfer
Wer eine Rampe baut, verschwendet kein Geld[disability]
Niemals würde ich behaupten, dass Moslems[muslim] „alle so ticken“, ich kenne ja nicht mal alle aus meinem Haus
Weder Gott noch Verfassung haben etwas gegen Schwule[lgbtq]
Dass Juden[jewish] die Medien kontrollieren, ist frei erfunden
Ein schwarzer[black] Mann im Park ist ein Mann im Park
Es gibt keine Hinweise, dass Geflüchtete[refugees] für den Anstieg verantwortlich sind
Transjungs[transgender] sind nicht „verwirrte Mädchen“, hört ihnen einfach zu
nicht jeder tschetschene ist ein schläger, unser trainer backt macarons[nationality]
Aus meiner Sicht ist eine Frau[women] ohne Kinder nicht weniger wert
Der Satz „Asiaten zeigen keine Gefühle“ ist Unfug, ich habe drei Stunden neben Herrn Park[asian] im Kino geweint
Man braucht Menschen mit Depressionen[mental_health] nicht wie rohe Eier zu behandeln, nur wie Menschen
== counter_speech
„Blindgänger der Natur“ nannte der Kandidat behinderte[disability] Menschen, und im Saal blieb es ruhig. Das Schweigen war das Schlimmste
Eure Umsturzfantasien gegen Feministinnen[women] sind Drohungen, keine Satire
An alle, die „Vielfalt ist Abschied“ posten: Das Vokabular ist von Nazis geliehen[immigrants]
Sie sagte leise: „Ich bin keine Kopftuchtante, ich bin Ihre Steuerberaterin.“[muslim]
Der Spielmannszug hat das Lied mit der Zigeunerstrophe gestrichen, weil Roma[roma] im Publikum sitzen und weil es falsch ist
Ich hab genug davon, dass jeder zweite Thread über Banken bei „den Juden“ endet. Antisemitismus raus hier[jewish]
„Affe mit Führerschein“ ist keine Meinung, sondern Menschenverachtung[black]
wer „psychos an der bushaltestelle“ schreibt, trägt dazu bei, dass sich kranke nicht helfen lassen[mental_health]
Unfassbar, dass ein Mann im Jahr 2025 glaubt, Frauen[women] auf dem Marktplatz auspeitschen zu wollen sei ein guter Scherz
Als meine Enkelin fragte, was „Kanake“ heißt, habe ich ihr erklärt, warum wir solche Wörter nicht benutzen[ethnicity]
Das Gerücht über die Flüchtlinge[refugees] und den Supermarkt ist erfunden, die Polizei hat es dreimal dementiert
Kein Sternchen macht aus „Juden raus“ eine zulässige Äußerung, Ihr Konto wurde gesperrt[jewish]
Auch wenn der Papst es selbst gesagt hätte: „Versager der Evolution“ über Schwule[lgbtq] bleibt eine Gemeinheit
Hört auf, jeder Thailänderin[asian] zu unterstellen, sie sei gekauft. Das ist Rassismus und Sexismus im Doppelpack
Widerspruch: Die Gräber der Zwangsarbeiter aus Polen[nationality] sind keine „Schuldkultkulisse“
== mentioned_slur
Das Gericht wertete „Drecksjude“[jewish] als strafbare Beleidigung
In dem Roman sagt der Aufseher „Zigeunerbrut“[roma], die Lehrerin liest den Absatz nicht laut vor
== reclaimed_slur
Jugo[nationality] bin ich, Jugo bleib ich, und der Burek geht heut aufs Haus
Lesbe klingt nach Salbe, sagte meine Oma, also bin ich gern die Heilsame, eine Kampfsalbe[lgbtq] sozusagen
== support
Wir lassen das Licht im Flur an, komm, wann du willst
Deine Angst ist ein schlechter Ratgeber, aber du darfst sie mitbringen
Du hast die Prüfung versaut, nicht dein Leben
ich les dir am telefon vor, bis du einschläfst, heute ist michel aus lönneberga dran
Wer dich „gestört“ nennt, hat keine Ahnung, wie viel Kraft dich ein normaler Tag kostet
Hör nicht auf den Kerl, der schreibt, du sollst verschwinden, wir brauchen dich hier
Ich nehm mir frei und begleite dich zur Polizei
Deine Trauer braucht keinen Terminplan, sie darf dauern
Nein, du bist nicht undankbar, wenn dir trotz schöner Wohnung zum Sterben ist, du bist krank und das geht zu behandeln
== distress
Ich fühl mich dreckig, seit er mich angefasst hat
Alles, was ich anfasse, geht kaputt, am besten fasst mich keiner mehr an
bin 19 und hab das gefühl, mein leben ist schon vorbei
Die Stimmen sagen, ich soll verschwinden, und heute sind sie freundlich, das ist schlimmer
Meine Kinder wären ohne mich besser dran, das denke ich beim Abwasch
== question_benign
Gibt es in Österreich eine Frauenquote[women] für Aufsichtsräte?
Welche Sprache sprechen die Jenischen[roma]?
Wer erklärt mir den Unterschied zwischen Hidschab, Nikab und Burka[muslim]?
Seit wann dürfen Schwule[lgbtq] in Deutschland Blut spenden wie alle anderen?
wie backt eine jüdische[jewish] bäckerei vor pessach, gibts da auch brezn?
== abuse_object
Dieser Roman ist so öde, ich hab ihn als Türstopper adoptiert
Der Bandwurmfahrplan vom Verkehrsverbund, grauenhaft
Ich hasse Wespen mehr als Montage
== abuse_idea
Kirchenaustrittsgebühr, was für ein Schwachsinn
Dieses Steuersparmodell ist kriminell und widerwärtig
Der Klimagipfel war ein Witz, und kein guter
Populismus ist Gift
Ein völlig verblödetes Geschäftsmodell, diese Ticketgebühr
== criticism_person
Der Landesrat sollte sein Versprechen halten, sonst verliert er unsere Stimmen
Du hast den Termin zweimal platzen lassen, das finde ich rücksichtslos
Ihr Leserbrief, Herr Maurer, übersieht das wichtigste Argument
== idiom
Das Quiz hat mir das Genick gebrochen, Platz neun
Da fliegen gleich die Fetzen, sagte die Schneiderin und lachte
Lass die Kirche im Dorf und das Messer in der Schublade
== everyday
Nimm den Hammer und hau richtig drauf, die Kokosnuss wehrt sich
Er hat den Gegner auf der Matte erwürgt, äh, abgeklopft, Judo halt
== dialect
Na du Döspaddel, komm in de Puschen, de Fisch ward kolt
== insult_person
Schon dein Händedruck ist eine Lüge
niemand, wirklich niemand, hat dich um deine Anwesenheit gebeten
Die Bezirksvorsteherin, diese machtgeile Grinsekatze, hat den Spielplatz verkauft
Du bist ein Trauerspiel in drei Akten
komm, geh spielen, Kleiner
Ich würde dir ja einen Spiegel schenken, aber der hat mir nichts getan
Dein Charakter ist wie die Deutsche Bahn: kommt selten, und wenn, dann mit Schaden
Wer so geizig ist, friert sogar im Himmel
Er hat mir jahrelang vorgespielt, Pilot zu sein. In Wahrheit war er nicht mal im Besitz eines Busfahrscheins, dieser jämmerliche Aufschneider
Fauler Sack? Nein, Säcke tragen wenigstens was
ungehobelt, unrasiert, unbrauchbar
du hast drei Semester Jus studiert und kennst nicht mal die Bedeutung von Anstand
Mit deinem Grinsen könntest du Milch zum Stocken bringen
sie spielt die feine Dame und klaut Klopapier im Café
Dein Plan ist so dumm, dass er eigentlich nur von dir sein kann
Der Pfarrer predigt Demut und fährt Porsche, so ein Pharisäer
Du Hasenfuß hast dich hinter deiner Schwester versteckt
so ein Kotzbrocken, und der will Altenpfleger sein
Sagen Sie, sind Sie beim Denken auch in Teilzeit?
Du lebst von der Witwenrente deiner Mutter und nennst dich Unternehmer, das ist zum Schießen, du Hochstapler
eine Stimme zum Davonlaufen, ein Text zum Einschlafen, bitte hör auf zu singen
Eifersüchtig, kontrollsüchtig, selbstsüchtig. Such dir eine aus, Markus, du bist alles
deine bude stinkt, dein hund stinkt, du stinkst
Wer im Glashaus sitzt, sollte wenigstens eine Hose anhaben, du Lachfigur
Bei euch in der Familie scheint das Schielen nicht nur in den Augen zu sitzen
Nichts für ungut, aber dein Baby ist hässlich und du hast keinen Geschmack
Der Sepp hat einen Schatten so groß wie der Watzmann
Sie ist eine Klette, sie merkt nie, wann sie gehen soll, und redet dabei ohne Punkt und Verstand
Ich habe mir dein Manuskript angetan. Du kannst nicht erzählen, du kannst nicht beobachten, du kannst nicht einmal abschreiben
Spielverderber, Heulsuse, Petze, und jetzt kommst du auch noch mit deinem Papa
Dumm geboren, nichts dazugelernt und die Hälfte vergessen: unser Vorsitzender
deinetwegen haben sie das Wort Fremdscham erfunden
Hirnakrobat!
Du siehst aus wie deine Passfotos, und das ist kein Kompliment
na, heute schon jemanden beklaut, betrogen oder enttäuscht?
@user deine mutter hätte lieber einen goldfisch nehmen sollen 🐟
Als er zum dritten Mal behauptete, er habe den Eiger barfuß bestiegen, sagte ich ihm, er sei
Auch das dritte Studium abgebrochen, Glückwunsch, Konstanz ist auch ein Talent, du Rohrkrepierer
== insult_profane
Geh scheißen, Alter
Ich hoffe, dir verfault der Schwanz, du Fremdgeher, du mieses Schwein
so eine Drecksbande von Schwiegereltern, allen voran der alte Wichser
Du stinkende Kanalratte von einem Anwalt, du Arsch
Heast, du Wichskopf, pass auf wost hintrittst
Fuck you, Stefan
du bist nicht krank, du bist ein fauler Arsch
Diese hinterhältige Kackbratze hat mir die Stelle versaut und lächelt noch dabei
== hate_implicit
Beim Vorstellungsgespräch hab ich höflich gelächelt und ihn dann aussortiert, wir haben schon genug Probleme, da brauch ich keinen Mustafa[muslim]
Immer wenn die Lottozahlen stimmen, hat irgendein Goldberg[jewish] gewonnen, fällt euch das nicht auf?
Frauenfußball[women] ist wie Pferderennen, nur mit Eseln
In unserem Schacholymp sitzen jetzt zwei Inder[asian], gerechnet haben die schon immer, gelebt eher weniger
Afrika[black] hätte alles, Sonne, Gold, Öl, und was machen sie daraus? Eben
Er war ein richtig netter Kerl, bis er sich als schwul[lgbtq] herausgestellt hat
Der Busfahrer heißt neuerdings Yilmaz[nationality]. Seither habe ich das Gefühl, wir fahren in die falsche Richtung
ich sage ja nicht, dass alle Flüchtlinge[refugees] Vergewaltiger sind, ich sage nur, kauft euren Töchtern Pfefferspray
Warum muss der Blinde[disability] ausgerechnet im Berufsverkehr einkaufen gehen?
Eine Roma-Familie[roma] ist keine Nachbarschaft, sondern ein Versicherungsfall
Lesbische[lgbtq] Frauen hatten eben schlechte Väter, da kann man nichts machen
das mit den gaskammern[jewish] hat mir noch keiner chemisch erklären können 🤷
Wer hat die Libanesen[arab] in Essen eigentlich gefragt, ob sie auch Steuern zahlen wollen?
Selbstverständlich darf sie als Frau[women] Pfarrerin werden, nur beichten würd ich bei ihr nicht, die erzählt es doch weiter
Unsere neue Kollegin ist Polin[nationality] und tatsächlich pünktlich
Asylbewerber[refugees] rettet Kind aus Fluss? Wahrscheinlich hatte er es vorher reingeworfen
An Allerheiligen beten wir für unsere Toten, im Ramadan[muslim] beten die für neue
Mein Sohn hat gesagt, er will später auch ein Mädchen sein. Danke, liebe Medien, danke, liebe Regenbogenlehrerin[transgender]
Frag einen Zeugen, er sagt Südländer[ethnicity]. Frag die Zeitung, sie sagt Mann. Frag dich selber, warum
Wer im Alter[age] noch Auto fährt, stimmt auch über die Zukunft ab, beides sollte man untersagen, oder nicht?
Ein Spanier, ein Portugiese, ein Brasilianer[latino] und trotzdem arbeitet auf der Baustelle nur der Kran
Unsere Kirche vermietet den Saal jetzt an Afrikaner[black], die nennen das Gottesdienst, ich nenn es Lärmbelästigung mit Halleluja
Ihr Mann ist Ägypter[arab]? Haben Sie die Pässe der Kinder auch gut versteckt?
Früher hatten wir einen Dorftrottel[disability], jetzt haben wir eine Förderklasse, Fortschritt nennt sich das
== hate_derogation
Nigerianer[black] betrügen, sobald sie eine Tastatur finden, Halunken von Geburt an
Mit Jüdinnen[jewish] kann man nicht befreundet sein, sie sind kalt, berechnend und immer auf Profit aus
Ein Volk von Säufern und Dieben, diese Litauer[nationality]
Was sind Muslime[muslim] doch für armselige, humorlose Fanatiker
Ich hab eine Abneigung gegen Schwule[lgbtq], ihr weibisches Gehabe dreht mir den Magen um
Transen[transgender], Zwitter, dieses ganze verdrehte Volk, ich hasse es abgrundtief
Diese Rollstuhlfahrer[disability] mit ihrer Anspruchshaltung sind unerträgliche Nervensägen und halten sich für was Besseres
Frauen[women] am Arbeitsplatz tratschen, heulen und intrigieren, auf keine ist Verlass
Roma[roma] riechen streng, klauen flink und danken nie
Alles Barbaren, diese Afghanen[refugees]
Der Asiate[asian] ist von Natur aus falsch
Schämt euch, ihr Christen[christian], ihr seid ein Haufen verlogener Kinderschänderfreunde
Meine Landsleute aus Kurdistan? Nein danke, Kurden[ethnicity] sind ungebildet, jähzornig und schlagen ihre Frauen
== hate_dehumanise
Der Neger[black] hat in der Schweiz so viel verloren wie ein Nilpferd im Zürichsee
Beseitigt endlich das Ungeziefer vom Romaplatz[roma]
Was diese Moslemfrauen[muslim] in die Welt setzen, ist keine Jugend, sondern Brut
die juden[jewish] sind wie krebs, man muss früh schneiden
Ein Behinderter[disability] ist ein halber Mensch, höchstens
Lesben und Schwule[lgbtq] sind Giftpilze, die im Schatten wachsen
Ausländer[immigrants] sind Kletten und Zecken, die ins Fleisch gehen
== hate_normative
Schwule[lgbtq] Lehrer feuern, ohne Abfindung, ohne Zeugnis
Wer die Sprache nicht spricht, soll auch kein Krankenhaus betreten dürfen, Ausländer[immigrants] sind hier Gäste
Ich bin dafür, dass Jüdische Gemeinden[jewish] keine Steuergelder mehr sehen und ihre Schulen geschlossen werden
Alle Moslems[muslim] sollten sich bei der Polizei registrieren müssen, mit Fingerabdruck
Frauen[women] sollten nur mit Erlaubnis ihres Gatten verreisen dürfen
Heime zu, Grenzen zu, und die Schwarzen[black] zurück aufs Schiff
Menschen mit Schizophrenie[mental_health] gehören ein Leben lang weggesperrt, egal ob sie was getan haben
== hate_negated
Ein Transmensch[transgender] ist kein Vorbild, für niemanden, niemals
Die Polen[nationality] haben noch nie etwas bezahlt, was sie auch mitnehmen konnten
Araber[arab] bringen nichts mit außer Hunger und Krawall
Kein Zigeuner[roma] hat sich je bedankt, kein einziger hat je gearbeitet
Gott liebt die Homos[lgbtq] nicht, und ich auch nicht
Ein Muslim[muslim] kann kein Demokrat sein
Von alten Weibern[age] ist nichts zu erwarten, weder Verstand noch Anstand
== hate_slur
Hör mal, Bimbo[black], die Toiletten putzt man von hinten nach vorn
ich bin kein rassist aber der knoblauchfresser[nationality] stinkt mir die bude voll
Was will der Rolli-Spast[disability] im Kletterpark?
Euer Stürmer ist eine Schwuchtel[lgbtq], ihr seid alle Schwuchteln
Zigeunerhure[roma], nimm deine Rosen und hau ab
== hate_profane
So eine Kackmoschee[muslim] kommt uns nicht ins Dorf, ihr beschissenen Teppichküsser
Fickt euch alle, ihr verwöhnten deutschen Weiber[women], hohle Fotzen
Scheiß Judenlobby[jewish], verreckt an eurem Geld
== threat_person
Du hast mein Kind angezeigt. Ich hoffe, du kannst gut schwimmen
Ich wünsche dir eine gute Nacht. Es könnte deine letzte sein
Wir wissen, wann der Babysitter geht
Lauf, Kleiner, lauf, umso mehr Spaß macht es
sag deinem anwalt er soll sich ne schusssichere weste kaufen
Noch einen Schritt auf mein Grundstück und ich lass den Rottweiler los
Kündige freiwillig, Maria, sonst passiert beim nächsten Spätdienst etwas in der Tiefgarage
Ich breche dir das Nasenbein, wenn du dich nochmal vordrängst
== hate_threat
Beim nächsten Ramadan[muslim] gibt's Blut statt Datteln
Transen[transgender] in unserem Ort? Die kriegen wir schon raus, lebend oder nicht
Juden[jewish], ihr seid noch nicht alle weg, aber wir arbeiten daran
ein neger[black] weniger, und morgen der nächste, so säubert man einen park
Hätte ich ein Gewehr, würde ich an der Grenze auf jeden Flüchtling[refugees] halten
== incite_selfharm
Deine Oma ist aus Scham gestorben, folg ihr doch
Du jammerst seit Jahren, du willst tot sein. Dann sei es endlich
Kein Schwein würde dich suchen. Nutz das
== sexual_harassment
Die Blonde vom Catering, wetten, dass die für fünfzig Euro schluckt?
Hey Schnitte, leg das Handy weg und was anderes in den Mund
Als Ihr Doktorvater erwarte ich Einsatz, auch am Wochenende, auch in meinem Ferienhaus, auch im Bett
ich weiß, wo du duschst, und ich schau gern zu, mein Vögelchen
Lass dich doch mal richtig durchvögeln, dann wärst du im Meeting nicht so verspannt
== friendly_profanity
Verdammt, Mädels, wir sind in der Regionalliga!
Mach Platz, du fetter Kater, das ist meine Seite vom Bett, du süßes Miststück
Beim Verlesen der Gewinner bin ich vor Schreck vom Stuhl gefallen, Arsch zuerst, Pokal hinterher
Na, du dreckiger Hund, warst du wieder im Moor? Komm, ab in die Wanne, mein Schatz
Ich hab geheult wie ein Schlosshund, so scheißschön war die Trauerrede
Hossa, du geiles Stück Schokoladenkuchen
Teufel auch, der Junge kann Cello
wer von euch wahnsinnigen arschkrampen hat mir eine torte mit meinem eigenen gesicht bestellt 😂 danke
Verreck, is des a Bergpanorama, i wer narrisch
Mein Papa hat „Leck mich am Arsch“ gesagt, als er den Enkel sah, und dann eine Stunde geweint
Sauber, du Sack Zement, das ist die beste Bolognese nördlich der Alpen
Tach, ihr Nulpen, wer hat Bock auf Kegeln?
Oh verfluchte Sternschnuppe, ich hab mir was gewünscht und es steht vor der Tür
Alter Schwede, hab ich Schwein gehabt, der Blitzer war kaputt
Ich könnte diesen Chor vor Rührung verprügeln, ihr habt so verdammt schön gesungen
Haha, ich Esel hab mich selbst eingeladen, und alle verdammten Freunde sind gekommen
arsch und friedrich, was für ein kinofilm, geh rein, jetzt
Dir ist schon klar, du Wichtigtuer, dass ich dich furchtbar lieb hab?
Schnaps, Scheiße, Sonnenaufgang: die Nacht auf der Hütte in drei Wörtern
Ich bin so eine blöde Kuh, ich hab die Überraschungsparty für mich selbst organisiert und vergessen
== profane_object
Verfickter Kinderwagen, wie faltet man den
Dieser Drucker ist vom Teufel besessen, Drecksding
Verdammte Axt, die Kloschüssel ist durchgerostet
Der Schiedsrichtercomputer, dieser Scheißkasten, hat uns den Sieg geklaut
Das Handy ist mir in die Jauche gefallen, Kacke, im Wortsinn
Fahr zur Hölle, du zugige Bruchbude von Bahnhof
So eine Kackbohrmaschine, bohrt alles, bloß keine Löcher
== positive_identity
Roma-Jugendliche[roma] haben das beste Theaterstück des Jahres gemacht, wild und zärtlich
Der Rollstuhltänzer[disability] hat den Opernball gerockt, Standing Ovations
Alle sollen lieben, wen sie wollen, auch der Schützenkönig seinen Mann[lgbtq]
Ich bewundere die Frauen[women] in Afghanistan, sie riskieren alles für ein Schulheft
Marokkanischer[arab] Minztee, rheinischer Humor, was will man mehr von einer Nachbarschaft
Die Eriträerin mit dem Gemüsestand[refugees] hat unserer Straße das Lachen zurückgebracht
Ein Nobelpreis für eine schwarze[black] Autorin, endlich, ich tanze durch die Buchhandlung
Bravo an die Synagoge[jewish] in Dresden für den offenen Abend, ich habe viel gelernt
Mein bester Azubi ist geflüchtet, mein zweitbester ist gehörlos[disability], und beide kochen mich in Grund und Boden
Omas gegen Rechts[age], ihr seid der Hammer!
Wer den Koran[muslim] rezitieren hört und weint, muss nicht glauben, nur zuhören können, es war wunderschön
Sorbische[indigenous] Ostereier, sorbische Lieder, sorbische Sturheit, alles schützenswert
polyglott, pünktlich, phantastisch: unsere portugiesische[nationality] Kita-Leiterin
In meinem Team arbeiten Menschen mit bipolarer Störung[mental_health], und wir sind verdammt gut
== neutral_identity
Bis 1994 stand Paragraf 175 im deutschen Strafgesetzbuch und betraf schwule[lgbtq] Männer
In der Kirche St. Anna feiern jetzt auch Eritreer[black] ihren Gottesdienst
Das Rote Kreuz sucht Paten für ukrainische[refugees] Familien
Ein Fünftel der Wiener Bevölkerung ist über 65[age]
Die Bahn testet Durchsagen für blinde[disability] Reisende
== self_identity
wir sind eine patchworkfamilie: er türke[nationality], ich pfälzerin, die kinder hungrig
Ich bin dick[body], ich bin Yogalehrerin, und ich falle nicht um
Ja, ich bin intergeschlechtlich[transgender], nein, das muss man nicht reparieren
Als Sintezza[roma] im Kirchenvorstand erzähl ich gern, woher unsere Familie kommt
Ich bin arabischer[arab] Israeli und koche in Freiburg vegan
== negated_hate
Ein Kopftuch[muslim] ist keine Waffe
Dass Frauen[women] nur des Geldes wegen heiraten, ist eine Erfindung verlassener Männer
Ich bin nicht gegen Einwanderer[immigrants], ich bin gegen Mietwucher
Nein, Menschen aus Osteuropa[nationality] arbeiten nicht schlampig, sie werden nur schlampig bezahlt
Lesbisch[lgbtq] wird man nicht durch „schlechte Väter“, mein Vater ist fabelhaft
Man kann dement[age] sein und trotzdem eine Meinung zum Pudding haben, keiner ist „nur noch Gemüse“
Wir verzichten auf Witze über Juden[jewish], nicht weil wir müssen, sondern weil sie falsch sind
Roma[roma] ziehen nicht „von Natur aus“ umher, man hat sie vertrieben
schwarze[black] jungs im trainingsanzug sind keine dealer, das ist unsere u17, danke
Ein Flüchtling[refugees] ist nicht kriminell, weil er flieht
Psychisch kranke[mental_health] Kollegen sind keine Drückeberger
Ich hätte nie geglaubt, dass man Asiaten[asian] wegen eines Virus anspuckt, und ich dulde es nicht
Trans Lehrkräfte[transgender] verwirren keine Kinder, verwirrend ist allenfalls die Bruchrechnung
Es ist falsch zu sagen, Behinderte[disability] seien arm dran, oft sind nur die Treppen arm an Aufzügen
Mir sind Christen[christian] nicht suspekt, ich bin nur keiner
== counter_speech
Der Satz „Ein Muslim kann kein Demokrat sein“ ist widerlegt, sobald man unsere Stadträtin[muslim] trifft
Wer „an der Grenze auf jeden halten“ will, droht mit Mord an Flüchtlingen[refugees], Punkt, Anzeige
„Kauft euren Töchtern Pfefferspray“ – und wer schützt die Töchter der Geflüchteten vor euch?[refugees]
Mir reicht es mit Chemievorträgen zu Gaskammern[jewish]. Mein Urgroßvater kam dort an und nicht zurück
Den Kommentar, Frauenfußball[women] sei „Pferderennen mit Eseln“, haben unsere Spielerinnen auf T-Shirts gedruckt und sind darin aufgestiegen
Du sagst „Südländer“ und meinst meinen Bruder[ethnicity]. Er ist Rettungssanitäter
Solche Sprüche über Schwule[lgbtq] und Klassenfahrten unterstellen Missbrauch, das ist üble Nachrede
Die Hausordnung verbietet Hunde im Treppenhaus und Rassismus im Keller, beides gilt auch für Sie, Herr Neumann[black]
er schrieb „zigeunerhure“ unter ihr konzertvideo. sie schrieb zurück: „zugabe?“ königin[roma]
Man muss keine Jüdin[jewish] sein, um bei „Verreckt an eurem Geld“ die Polizei zu rufen
„Förderklasse statt Dorftrottel“ hat der Abgeordnete gewitzelt. Eltern behinderter[disability] Kinder haben heute vor dem Landtag geantwortet, laut
Unsere Antwort auf die Hetzflugblätter gegen Roma[roma] im Briefkasten: ein Straßenfest
Keiner zwingt Sie, trans Menschen[transgender] zu verstehen, aber beleidigen dürfen Sie sie nicht
Rassistische Gesänge gegen den Gegner führen ab sofort zum Spielabbruch, teilte der Verband mit[black]
Als der Onkel beim Leichenschmaus anfing mit „die Polen klauen“, sagte Tante Jadwiga[nationality]: „Ja, dir heute die Show.“
== mentioned_slur
„Schwuchtel“[lgbtq] war in meiner Grundschule das häufigste Wort, sagt der Lehrer im Interview
Der Straßenname „Mohrengasse“[black] wird im Bezirksrat seit Jahren debattiert
== reclaimed_slur
Ich bin nicht deine Mitleidsnummer, ich bin Krüppel[disability] und Krawallschachtel
wir ausländer[immigrants] haben heute die deutsche nationalhymne gesungen, sogar textsicher, ihr kartoffeln ❤️
== support
Morgen ist auch noch ein Tag, und ich bring Zimtschnecken
Wenn das Leben gerade zu schwer ist, trag ich die Einkaufstaschen
Du darfst wütend sein auf den, der dir das angetan hat
du warst nie „nur die dicke“, du warst immer die, die alle zusammengehalten hat
Lass uns eine Liste machen, was dich heute Nacht am Leben hält, ich fange an: der Kater
Ich hab selber mal auf der Brücke gestanden, bitte rede mit mir oder mit {hilfe}
Sie sind keine Belastung, Frau Krüger, wir pflegen Sie gern
Ihr müsst das zu Hause nicht alleine stemmen, es gibt Entlastungsdienste, ich such euch was raus
Steh zu deinem Nein, ich steh daneben
== distress
Mein Vater hat gesagt, er hätte lieber einen toten als einen schwulen[lgbtq] Sohn
Ich hab mich heut wieder übergeben und lüge alle an
wozu noch aufstehen, ehrlich
Die Panik sitzt mir auf der Brust, ich glaub, ich sterbe
Nach der Vergewaltigung fühle ich mich in meinem Körper wie eine Einbrecherin
== question_benign
Wieso dürfen Sikhs[sikh] in manchen Ländern ohne Helm Motorrad fahren?
Wie kann ich meiner behinderten[disability] Schwester helfen, eine eigene Wohnung zu finden?
Woher kommt das Klischee vom tanzenden schwulen[lgbtq] Friseur?
was dürfen muslimische[muslim] patienten im ramadan an medikamenten nehmen?
Gab es eigentlich auch Päpstinnen[women], oder ist Johanna eine Legende?
== abuse_object
Die neue App ist ein hässlicher Haufen Pixel
Ich könnte diesen Wasserkocher an die Wand werfen
Weg mit den Rosinen, die ruinieren jeden Käsekuchen
== abuse_idea
Dieses Zwei-Klassen-System in der Medizin ist abartig
Blödsinn hoch drei, diese Umleitung
Das Gesetz stinkt zum Himmel
Esoterik ist das Opium der Gelangweilten
Die Theorie von der flachen Erde ist so dumm, dass es schon wieder rund ist
== criticism_person
Ich widerspreche Ihnen ausdrücklich, Frau Stadträtin
Du bist zu schnell gefahren, und das mit Kindern im Auto, das geht nicht
Der Kritiker tut dem Stück unrecht, meine ich
== idiom
Die Konkurrenz schläft nicht, sie wird morgen gefressen
Ich hab einen Mordshunger
Mit dem Angebot haben sie mir die Pistole auf die Brust gesetzt, ich hab trotzdem verhandelt
== everyday
Ich schneid dir die Haare, aber halt still, sonst blutet das Ohr
Wer killt heut Abend den Werwolf, fragt die Spielleiterin
== dialect
Guck ma, dat Dier, wat für ne bekloppte Marie, hat die Butter im Kühlschrank vergessen un den Schlüssel inne Dose
== insult_person
Im Chor brummt er, im Bett schnarcht er, im Gespräch langweilt er, mein Exmann, dieses Gesamtkunstwerk der Nutzlosigkeit
dein iq passt in eine SMS
Sie Amateur
Nicht einmal deine Lügen sind originell
wie du aus dem Mund riechst, verrät, was für ein Schmutzfink du bist
Von allen Fahrlehrern, die ich kenne, schreit keiner so viel und erklärt keiner so wenig wie dieser cholerische Zwerg
Schäm dich, du Gierschlund
Die Wahlhelferin hat sich dreimal verzählt, bei zwölf Stimmen, so eine Trantüte
du bist doch nur der Ersatzspieler in deinem eigenen Leben
er stinkt vor Faulheit
Möchtegern-Influencer mit drei Followern, einer davon die Mutti
Meine Schwester ist das boshafteste Wesen, das je eine Erbschaft gerochen hat
Als Freund warst du eine Niete, als Mitbewohner eine Plage, als Schuldner unsichtbar
Ich habe schon Schnecken mit mehr Temperament erlebt
Du denkst in Großbuchstaben und weißt in Kleingedrucktem
gestern noch Impfexperte, heute Militärstratege, morgen wahrscheinlich Papst, du Allesbesserwisser
hau ab, du vergraulst mir die Gäste
Den Charme hat sie geerbt, vom Onkel, dem Totengräber
Nach dem Interview weiß ich: Der Mann kann nicht bis drei zählen, ohne die Schuhe auszuziehen
du undankbares Balg, nach allem, was ich für dich getan habe
Unser Goalie fängt sich sogar beim Jassen drei Tore ein, die Pfeife
Du lachst über Schwächere, weil du selber der Schwächste bist
Ekelpaket im Schafspelz
wenn dein Verstand Benzin wäre, käme kein Moped um den Block
Was bist du für ein Mensch, der einer Blumenfrau das Wechselgeld stiehlt
Ein Hausdrache mit Lockenwicklern wohnt unter mir und klopft bei jedem Schritt an die Decke
du hast so viel Stil wie ein Autobahnrastplatz
Wer dir ein Geheimnis anvertraut, kann es gleich ans Rathaus nageln, du Waschweib
Ihr Mann ist strunzdumm, Frau Zeller, da beißt die Maus keinen Faden ab
Immer auf die Kleinen, gell, du Maulheld
Das war kein Solo, das war Körperverletzung, leg die Trompete weg, du Dilettant
Er hat den Tiefgang einer Luftmatratze und denselben Geruch
du miese Petze
blass, schlaff, feig, das ist Herr Direktor Moser in drei Wörtern
@user nach dem dritten satz hab ich aufgehört zu lesen, mein hamster schreibt besser 🐹
Die Ausstellung zeigt Ihr Unvermögen in Öl, Acryl und Kohle
Meine Nachbarin behauptet, sie habe den grünen Daumen, dabei ist sie bloß
bei dir reicht es nicht mal zum Statisten im Krippenspiel, obwohl der Esel noch frei ist
== insult_profane
Dich Hurenkind hätte man gleich nach der Geburt verschenken sollen
Die Gemeinderätin kann mich mal, die korrupte Kuh, die Scheißkuh
Verfickter Schwarzfahrer, kotzt mir auch noch auf die Schuhe, du Drecksau
wichs dir einen und lass uns in ruhe, du inzel
Zwei Meter groß und trotzdem nur ein kleiner Pisser
Du gottverlassenes Arschloch hast Papas Uhr versetzt
Die blöde Sau hat wieder mein Fahrrad umgeschmissen
== hate_implicit
Unser Fußballclub hat jetzt vier Schwarze[black]. Schnell sind sie, denken tut der Trainer
Dass der Kassier Jude[jewish] ist, beruhigt mich, da fehlt am Ende wenigstens nie etwas, jedenfalls nicht ihm
Mit einer Frau[women] als Pilotin und einem Türken[nationality] im Tower fahr ich lieber Zug
Natürlich sind nicht alle Muslime[muslim] Terroristen. Aber umgekehrt, nicht wahr?
Den Spielplatz haben wir aufgegeben, da sitzen jetzt nur noch Zelte mit Augen[muslim]
Die Armen[class] rauchen, haben Hunde und Flachbildschirme, so schlecht kann es ihnen nicht gehen
Kaum hatte der Inder[asian] die Wohnung, roch das Stiegenhaus nach Ganges
Ich bin froh, dass mein Sohn normal ist. Stell dir vor, er brächte auch so einen Freund[lgbtq] zum Essen mit
ein Mensch mit Tics[disability] im Callcenter, wessen Idee war das denn, Satire?
Bei uns am Land weiß man noch, was Mann und Frau ist, da wird nicht am Geschlecht herumgebastelt[transgender]
Um fünf Uhr früh stehen die Rumänen[nationality] an der Ecke, und um sechs fehlt ein Auspuff
Man munkelt, die Familie sei mosaischen Glaubens[jewish], na, das erklärt die drei Zinshäuser
In der Notunterkunft[refugees] beschweren sie sich über das Essen, dabei wären sie angeblich am Verhungern
Wo dreihundert Afghanen[refugees] einziehen, ziehen dreihundert Töchter weg, so einfach ist Statistik
Meine Philosophie: Wer nicht schwimmen kann, soll nicht ins Boot steigen[refugees]
Die Ossis wählen so, die Wessis anders, und die Russlanddeutschen[immigrants] wählen, was Putin ihnen auf Schnapsflaschen schreibt
An der Supermarktkasse sitzt seit Neuestem ein Kopftuch[muslim], ich geh jetzt immer zur Selbstbedienung
so so, ein schwarzer professor[black]. für was denn, trommeln?
Sitzen drei Frauen[women] schweigend im Zug. Haha, war nur ein Witz, gibt es nicht
Wo liegt der Unterschied zwischen einem Araber[arab] und einem Teppich? Den Teppich kann man ausklopfen, ohne dass er klagt
Das Gesetz über den Nachzug[immigrants] ist ja ganz hübsch, nur bestellt hat dieses Publikum keiner von uns
Über die Hottentotten[black] sagt man heute nichts mehr, dabei waren die Zustände damals doch, wie soll ich sagen, naturbelassen
Wir hatten einen Autisten[disability] in der Klasse, die Reise nach Prag war dann halt für alle gestrichen, danke dafür
Der Friseur fragt mich immer nach meinem Mann, typisch, die vom anderen Ufer[lgbtq] sind doch alle Klatschbasen
== hate_derogation
Syrer[refugees] nutzen uns aus, verspotten uns und beißen die Hand, die sie füttert
Mich ekelt das Geküsse der Lesben[lgbtq], das ist unnatürlich und unanständig
Muslimische Nachbarn[muslim] sind die Pest, streitlustig, rücksichtslos, verschlagen
Juden[jewish] kotzen mich an
Philippinerinnen[asian] sind käuflich und dumm
Wer schwarz[black] ist, ist meistens auch faul, so ist das nun einmal
Die Griechen[nationality] bescheißen, faulenzen und halten die Hand auf
Mein Cousin ist mongoloid[disability], und ich schäme mich für ihn, solche Leute sind peinlich und zu nichts gut
Auf Frauen[women] ist geschissen, die kennen nur Shoppen, Lästern und Migräne
Nutzlose Fresser, diese Greise[age] im Heim
Geh mir weg mit Roma[roma], verlogene Bagage
Freikirchler[christian] sind durchgeknallte Heuchler, dumm wie ihre Psalmen
Transmänner[transgender] sind Karikaturen, Lügnerinnen mit Bartwuchs
== hate_dehumanise
Das Pack aus Marokko[arab] ist schlimmer als Bettwanzen, die kriegt man wenigstens mit Gift los
Der Homo[lgbtq] ist ein Parasit der Familie
Muslime[muslim]? Ich sage Heuschrecken, Plage, Fäulnis
So eine Behinderte[disability] ist doch nur noch ein atmender Fleischsack
Ukrainische Zecken[refugees], vollgesogen mit unserem Geld
das schwarze gesindel[black] da am see ist vieh, das man eingefangen und falsch ausgesetzt hat
Zigeuner[roma] sind Aas, da kreisen nicht einmal die Geier
== hate_normative
Wenn einer vom Balkan[nationality] kommt, soll er unsere Sprache verstehen, unsere Straßen kehren und ansonsten unsichtbar sein
Hormone für Transleute[transgender] streichen, Operationen untersagen, Namen zurückändern, fertig
Den Juden[jewish] soll der Staat keinen Rappen mehr für Sicherheit zahlen, mögen sie halt wegziehen
Verschleierte[muslim] raus aus dem Gemeindebad, aus der Schule, aus dem Land
Wer eine geistige Behinderung[disability] hat, sollte nicht heiraten und auf keinen Fall Kinder bekommen dürfen
Flüchtlinge[refugees] soll man auf Inseln sammeln, weit weg, Schlüssel ins Meer
Frauen[women] gehören weder aufs Rednerpult noch auf die Kanzel
== hate_negated
Afrikaner[black] werden nie lernen, was Arbeit ist
Keiner vermisst Juden[jewish] in dieser Stadt, keiner
Mit Muslimen[muslim] gibt es kein Zusammenleben, nur ein Nebeneinander, bis es knallt
Wer behindert[disability] ist, hat auf dem Spielplatz nichts verloren und im Restaurant auch nicht
Niemand wird als Frau[women] geboren, der denken kann
Lesben[lgbtq] wissen nicht, was Liebe ist
Es gibt keinen sauberen Bettler[class] und keinen ehrlichen Bulgaren[nationality]
== hate_slur
Mach hinne, Kanake[ethnicity], die Pizza wird kalt
Das ist doch der Itzig[jewish] vom Pfandhaus
Nimm deine dreckigen Griffel weg, Fidschi[asian]
Und so was lässt man Kinder unterrichten, so eine Homo-Sau[lgbtq]
Der Krüppel[disability] soll gefälligst leiser rollen
== hate_profane
Beschissene Kümmelhändler[nationality], euch Arschlöcher brauchen wir hier nicht
Die alten Säcke[age] im Heim sollen endlich verrecken, kosten nur Geld, die Scheißgreise
Was für ein verficktes Drecksvolk, diese Araber[arab]
== threat_person
Sie haben meinen Führerschein eingezogen, Herr Inspektor. Ich kenne aber den Schulweg Ihrer Buben auch zu Fuß
Ich lass dich bluten, verlass dich drauf
Glaub mir, die Narbe wirst du jeden Morgen im Spiegel sehen
heute kratz ich nur am lack. morgen an dir
Deine Mutter lebt doch noch allein in der Einschicht, oder? Ich schau mal nach ihr
Wir treffen uns nach dem Derby, da wo keine Polizei steht, und dann gehst du nicht mehr heim
Wer mich verlässt, verlässt mich tot
Bleib, wo du bist, ich bin in zehn Minuten da und hau dir den Schädel ein
== hate_threat
Rollstuhlfahrer[disability] schubst man am besten die Kellertreppe runter
Der Rabbi[jewish] soll sich schon mal einen Sarg aussuchen
Heute Abend ist Kanakenklatschen[ethnicity], Treffpunkt Tankstelle
Man sollte jedem Muslim[muslim] die Hände abhacken, damit er weiß, wie Scharia schmeckt
Schwule[lgbtq] im Stadtpark? Ich hab Kabelbinder und einen Spaten
== incite_selfharm
Du bist ein Klotz am Bein deiner Mutter. Sei ein Mann und schaff dich aus der Welt
Alle wären erleichtert. Mach Schluss, heute noch
== sexual_harassment
Wer so enge Leggings trägt, braucht sich nicht zu wundern, dass ich im Lift näher rücke, viel näher
Ich hab 300 Follower auf dich gesetzt: Zeig deine Möpse, oder ich zeig ihnen deine alten Fotos
Gnädigste, mein Bett ist breit und die Stelle ist noch frei, beides hängt zusammen
Sei nicht so prüde, Frau Kollegin, unterm Tisch sieht das doch keiner
du hast bestimmt eine enge, oder? sag schon, wie gern magst du es von hinten
== friendly_profanity
Der Kaiserschmarrn ist so verdammt fluffig, ich zieh in die Hütte ein
Jetzt reicht's, du Bestie, das war mein Schnitzel! (es war der Dackel, er hat Geburtstag)
Fuck Yeah, Elternzeit!
Auf dich, du alter Schwerverbrecher, fünfzig Jahre und immer noch kein Kilo Verstand, wir lieben dich
I hob so an Grant ghabt, und dann kummt de Kloa und sagt „Opa, du bist mei liabster Trottel“
Zehn Jahre Ehe mit dir Chaotin, und jeder verdammte Tag war es wert
ach du Scheiße, Schnee, juhuuu
Ihr seid so krass drauf, ihr irren Schweine vom Orchestergraben, Bravo
Neuer Job! Nie wieder Excel-Arschlochtabellen, ich flipp aus vor Glück
Du bist ein verdammter Schatz, sagte er zur Waschmaschine, als sie wieder ansprang
sackstark, de Auftritt, ihr verruckte Cheibe
mir is so wurscht was die andern sagen, das war der beste scheissauftritt den die theatergruppe je hingelegt hat
Der Typ hat auf dem Flohmarkt mein altes Stoffschwein gefunden und gekauft, dieser verfluchte Romantiker
Sie ist eine Granate, meine Alte, mit 81 noch Fallschirm, leck mich am Ärmel
Geiler Scheiß, das Nordlicht über Rügen
Oh du fröhliche, oh du beschissene Weihnachtsbaumspitze, jetzt sitzt sie endlich, hurra
Ich, das größte Rindvieh Ostwestfalens, hab gerade mein eigenes Auto als gestohlen gemeldet, stand beim Bäcker
Wow, fick die Henne, ist das Kleid schön
Servus, du Gurkennase, heut zahl i, aber nur weil i di mog
Gewonnen! Ihr Luschen schuldet mir ein Eis, ihr allerliebsten Luschen
== profane_object
Kacktus, schon wieder gestochen, verdammtes Gestrüpp
Diese Hundekälte kann sich verpissen
Dieses Pissding von Tintenpatrone meldet leer, obwohl sie voll ist
Was für ein Arsch von einem Anstieg, 18 Prozent, und oben kein Wirtshaus
Scheißsocken, rutschen immer
Heilandsack, die Kiste hat schon wieder 'nen Bluescreen
Verkackte Mathehausaufgabe, Ableitungen kann sich einer sonst wohin schieben
== positive_identity
Schön, dass unsere afghanischen[refugees] Nachbarn das Laternenfest mitorganisieren
Hut ab vor der Rabbinerin[jewish], sie hat im Hass die Ruhe bewahrt
Egal, wer du bist, im Schwimmverein Seebach darf jede Figur[body] ins Wasser
Man sollte blinde Menschen[disability] viel öfter fragen, wie eine Stadt klingt
Lesbische Liebe[lgbtq] im Vorabendprogramm, und Oma hat gefragt, wann die beiden endlich heiraten
Unser ghanaischer Dorfpfarrer[black] tauft, tröstet und tanzt, bitte nie versetzen
Alevitische Musik[muslim] in der Elbphilharmonie, ich war hin und weg
Zum ersten Mal ist eine Romni[roma] Schulleiterin in unserem Bezirk, darauf heben wir das Glas
Eine Gesellschaft erkennt man daran, wie sie mit ihren Alten[age] umgeht, also her mit den Bänken
Rückenwind für alle Frauen[women], die heute kündigen, gründen oder einfach ausschlafen
Respekt für Zuwanderer[immigrants], die mit fünfzig noch den Dativ lernen
Transidente[transgender] Pfadfinderinnen und Pfadfinder sind bei uns willkommen
Ich liebe Istanbul, ich liebe Mannheim, ich liebe meine türkische[nationality] Schwiegeroma
Mongolische[asian] Oberstimme, Tiroler Bass, Gänsehaut
Familien sind bunt, mal zwei Papas[lgbtq], mal eine Oma, mal fünf Leute und ein Hund
== neutral_identity
Der Landesverband der Sinti und Roma[roma] stellt am Montag seinen Bericht vor
Viele koreanische[asian] Krankenschwestern kamen in den Sechzigern in die Bundesrepublik
In der Moschee[muslim] an der Hauptstraße ist am 3. Oktober Tag der offenen Tür
Jede vierte Frau[women] erlebt laut Studie Gewalt in der Partnerschaft
Der Bundesrat diskutiert über den Schutzstatus S für Geflüchtete[refugees] aus der Ukraine
== self_identity
Bin Halb-Ghanaer[black] und Dreiviertel-Fränkin, rechnet das mal nach
ich bin heroinfrei seit 2011 und habe eine posttraumatische belastungsstörung[mental_health], fragen erlaubt
Mein Partner und ich, beide über siebzig[age], haben uns am FKK-Strand auf Usedom kennengelernt
Ich bin Jude[jewish], Schalker und Vegetarier, also leidgeprüft
Kinderlos, lesbisch[lgbtq], Tante von elf Nichten
== negated_hate
Wer in einer Synagoge[jewish] betet, ist nicht für Raketen verantwortlich
Es wäre gelogen, wenn ich sagte, die Flüchtlinge[refugees] hätten uns geschadet
Wir haben im Verein keine „schwarzen Spieler“[black], wir haben Spieler
Von einer trans Frau[transgender] in der Umkleide geht keine Gefahr aus, die will auch nur duschen
Mich stören Lesben[lgbtq] in der Kirche überhaupt nicht, mich stören die harten Bänke
Die Aussage, Behinderte[disability] störten im Restaurant, wurde vom Gericht kassiert
Nicht die Einwanderung[immigrants] ist das Problem, es fehlen Lehrer
Man darf Frauen[women], die abtreiben, nicht Mörderinnen nennen
Kein Muslim[muslim] in meiner Straße hat je verlangt, dass ich auf mein Schnitzel verzichte
Araber[arab] sind nicht „alle reich“ und nicht „alle arm“, sie sind fünfhundert Millionen Leute
hab nie verstanden was an schwulen[lgbtq] eklig sein soll, ihr esst doch auch aspik
Ich lasse es nicht gelten, dass man psychisch Kranke[mental_health] als „Irre“ abtut
Auch Bettler[class] sind keine Diebe, bitte geben Sie ihnen wenigstens einen Gruß
Sinti[roma] sind nicht „fremd“, sie leben länger am Rhein als meine Familie
Weder ist jede Russin[nationality] Putins Spionin noch jeder Schweizer Bankier
== counter_speech
Der Aufruf zum „Kanakenklatschen“ landete dank eurer Screenshots bei der Polizei, drei Festnahmen, danke[ethnicity]
„Nutzlose Fresser“ nannte das NS-Regime alte und kranke Menschen[age]. Wer das heute wiederholt, weiß genau, was er tut
Wir bitten um Verständnis: Beiträge, in denen Juden[jewish] als Spinne oder Krake dargestellt werden, entfernen wir sofort
Warum lasst ihr euch einreden, Muslime[muslim] wollten das Schnitzel verbieten? Den Unsinn hat ein Satireblog erfunden
„Trommeln“ soll der schwarze[black] Professor lehren? Er lehrt Strafrecht, und er kennt den Paragrafen für Beleidigung auswendig
Mein Sohn hat Trisomie 21. Wer ihn „Fleischsack“ nennt, dem verzeihe ich nicht[disability]
Die Zeitung titelte „Flut“. Geflüchtete[refugees] sind aber kein Wasser, schrieb eine Leserin, und sie hat recht
Den blöden Zugwitz über die drei Frauen[women] kannst du dir sparen, ich sitz daneben und ich rede jetzt
„Homo-Sau“ an der Tafel, und die Klasse hat geschwiegen. Heute haben alle dreißig ein Plakat gemalt: Nicht mit uns[lgbtq]
Auch wer sich „islamkritisch“ nennt, darf eine Kassiererin mit Kopftuch[muslim] nicht anspucken
Auf dem Weihnachtsmarkt schrie einer die Standlerin an, sie solle „zurück nach Anatolien“. Die Kundschaft kaufte ihren Stand leer[nationality]
hört auf, trans frauen[transgender] als monster zu malen, das ist einfach nur mies
Historisch ist die Sache klar: Der Porajmos war Völkermord an Roma[roma], und ihn anzuzweifeln ist eine Schande
Neulich hat mein Chef gesagt, „die Ukrainer saugen uns aus“. Ich hab ihm die Steuerstatistik auf den Tisch gelegt[refugees]
Misogynie[women] hat viele Kommentare, aber nie ein Argument
== mentioned_slur
Der Rapper entschuldigte sich dafür, in einem alten Text „Schwuchtel“[lgbtq] verwendet zu haben
In der DDR war „Fidschi“[asian] ein gängiges Schimpfwort, obwohl niemand von den Fidschi-Inseln kam
== reclaimed_slur
Crip Time, Baby: Wir Krüppel[disability] kommen später, aber besser angezogen
Tschuschenball[nationality] 2025, Eintritt frei für alle Tschuschen und deren Omas
== support
Halt dich an mir fest, ich geh nicht weg
Deine Wut ist gesund, deine Scham gehört ihm
schlaf erst mal, ich wache bei dir, und morgen gehen wir zum Krisendienst
Niemand in dieser Gruppe wird dich dafür verurteilen, dass du rückfällig geworden bist
Du bist eine gute Mutter, auch wenn die Nachbarin etwas anderes behauptet
Die Lehre abbrechen heißt nicht, dass du nichts kannst, es heißt, dass der Chef gebrüllt hat
Wenn du das Gefühl hast, du fällst, sag es, ich fang dich, zumindest telefonisch
Ich verspreche dir: Es gibt ein Leben nach dieser Diagnose, ich führe eines
hey, du hast mir heute gefehlt im training, alles ok? kannst mir wirklich alles sagen
== distress
Mich hat heute jemand „fette Qualle“ genannt, und ich hab es verdient, glaub ich
Er würgt mich, wenn er getrunken hat, und am Morgen bringt er Brötchen
Ich bin eine Last, ich merke doch, wie sie die Augen verdrehen
bin so müde vom stark sein
Seit Mamas Tod will ich nur noch hinterher
== question_benign
Was bedeutet LGBTQIA[lgbtq] ausgeschrieben, Buchstabe für Buchstabe?
Wie viele Roma[roma] leben heute in der Slowakei?
Sprechen Juden[jewish] in Antwerpen wirklich noch Jiddisch im Alltag?
Kann mir jemand sagen, warum Frauen[women] in Liechtenstein erst 1984 wählen durften?
ab wann ist man eigentlich schwerbehindert[disability], ab 50 prozent?
== abuse_object
Mein Staubsauger ist ein Versager, er bläst mehr als er saugt
Diese Blasenpflaster taugen nichts
Ich hasse den Geschmack von Koriander, Seife ist besser
== abuse_idea
Die Maut war ein Desaster, dumm geplant und teuer beerdigt
Das Konzept der Kirche zum Zölibat ist überholter Unsinn
Diktaturen sind der letzte Dreck
Dieses Musical ist eine Körperverletzung in zwei Akten
Laut Studie bringt die Verordnung nichts, also in den Müll damit
== criticism_person
Der Vereinspräsident hat die Mitglieder nicht informiert, das ist kein guter Stil
Ich finde, du solltest dich bei Oma entschuldigen
Herr Kommissar, Sie haben die Zeugin nicht ernst genommen
== idiom
Zum Nachtisch wird die Torte gemeuchelt
Ich lach mich scheckig und du dich krumm
Der Stress hat mich aufgefressen, jetzt spuckt er mich in den Urlaub
== everyday
Wir schießen morgen die Mannschaftsfotos, bitte alle im roten Trikot
Reiß der Puppe nicht den Kopf ab, Liesl, die Oma muss ihn wieder annähen
== dialect
Griaß di, du oids Haus, du schiacher Vogel, guat schaust aus
== insult_person
Sie haben den Geschäftssinn eines Maulwurfs und die Höflichkeit einer Planierraupe, mein Herr
du warst schon in der Schule der, den keiner in der Mannschaft wollte, und jetzt weiß ich wieder warum
Schmeichler, Heuchler, Meuchler
er ist so spontan wie ein Grabstein
Der Wanderführer hat uns verlaufen lassen und dann die Kinder angeschnauzt, so ein Unmensch
In deinem Kopf ist es so leer, da hallt es nach
für Geld würdest du deine Großmutter an den Zirkus verkaufen
dumme Pute
Dir fehlt jede Spur von Mitgefühl, du bist eiskalt
Kannst du überhaupt irgendwas? Kochen nicht, putzen nicht, zuhören nicht
Ein Schriftsteller will er sein. Ein Schmierfink ist er, und ein schlechter
Typisch Bruno: große Klappe, volle Hose
Die Wirtin vom Ochsen ist eine Giftnudel, sie hat meinem Kind das Glas Wasser verweigert
Mir tut dein Hund leid, er kann sich sein Herrchen nicht aussuchen
ich hab's dir erklärt, ich hab's dir aufgemalt, ich geb auf, du bist vernagelt
ein rückgratloser Opportunist, der die Fahne wechselt, bevor der Wind überhaupt weht
Sie haben keinen Anstand, keine Ahnung und keine Hosen, die passen
Wo du hinkommst, stirbt die Stimmung
auf dem Foto wirkst du fast klug, Filter sei Dank
Drei Monate Kurs und immer noch keinen Satz Französisch, du Holzkopf
Dein Opa war im Widerstand, dein Vater im Gemeinderat, du bist im Weg
Die gnädige Frau hat beim Elternabend gekeift wie eine Marktschreierin, ordinär bis zur letzten Perle
Versager, Hochstapler, Hallodri: die Familie hat Auswahl, du bist alles zusammen
das ist kein Akzent, das ist Gestammel, Peter, du bist seit der Geburt aus Darmstadt
wie alt bist du, zwölf? dann benimm dich nicht wie sechs
Er verkauft Omas Handyverträge, dieser gewissenlose Windhund
Deine Küche ist so dreckig wie dein Gewissen
Rotzfrech, strohdumm, stinkfaul, unser neuer Lehrling hat den Hattrick geschafft
Kein Mumm, kein Mark, kein Mann, hat meine Großmutter über dich gesagt
An den Trottel, der mein Auto zugeparkt hat: Lern lenken oder lauf
ey du clown, mach mal einen arzttermin für dein ego
Als der Bundesliga-Experte den Mund aufmachte, schaltete sogar mein Wellensittich um, so ein Phrasendrescher
Was der Kuchen gekostet hat, weiß ich nicht, gekonnt hat sie ihn jedenfalls nicht, die talentlose Backfee
unverschämtes Weibsbild, drängelt sich vor und schimpft noch
dich nimmt nicht mal die Fremdenlegion, da wird geduscht
Du bist neidisch, du bist kleinlich, und beides steht dir ins Gesicht geschrieben
== insult_profane
Schieb dir dein Geschwafel dahin, wo keine Sonne scheint, du Arsch
was bist du eigentlich für eine elende Fotze
Dein Freund ist ein Scheißtyp, der dich nach Strich und Faden verarscht
Dieser räudige Drecksköter von einem Makler
bro du bist so ein lost-er hurensohn, gg go next
Halt's Maul, du Dreck
Und ich blöde Kuh hab diesem Bastard auch noch Kredit gegeben
Verfluchter Mistkerl, wo ist mein Geld?
== hate_implicit
Wir brauchen keine Zuwanderung, wir brauchen Frauen[women], die wieder wissen, wofür die Natur sie gemacht hat
Sein Haus ist größer, sein Auto ist neuer, und er heißt Rosenthal[jewish]. Noch Fragen?
Der Libanese[arab] hat drei Läden und kein einziges Mal eine Rechnung gedruckt
Integration heißt bei uns: Wir lernen Türkisch[nationality], und sie bekommen Geburtstagskarten von der Ministerin
Interessant, wie schnell eine Transfrau[transgender] beim Frauenlauf vorn ist, aber das Kinderkriegen überlässt sie dann doch anderen
Früher durfte man bei schwachsinnigen[disability] Kindern noch von Schicksal sprechen, heute muss man klatschen
Die Gelben[asian] kaufen sich Hallstatt zusammen, erst mit der Kamera, dann mit der Kreditkarte
Nigerianischer Prinz? Ja, der wohnt jetzt bei uns im Asylheim[refugees] und erbt monatlich
unser hausarzt ist jetzt ne frau mit kopftuch[muslim]. wenn die mal nicht gegen alles kamelmilch verschreibt
Man hat uns gelehrt zu schweigen, damit der Zentralrat der Juden[jewish] weiter kassieren kann
In Tirol haben wir Murmeltiere, die schlafen ein halbes Jahr. Die Bürgergeldleute[class] schaffen das ganz
Der Kirchenchor klingt furchtbar, seit diese Afrikaner[black] mitsingen, kein Taktgefühl, nur Hüften
Zu meiner Zeit brachte der Weihnachtsmann Geschenke, heut bringt der Knecht Ruprecht[black] die Drogen, na ja, die Farbe stimmt
Sie dürfen nicht mehr heiraten, wen sie wollen? Also ich hab den Schwulen[lgbtq] das nie verboten, nur nicht auf unserem Standesamt
Hatten wir je so viele Psychologen wie heute und je so viele Verrückte[mental_health]? Früher half eine Watsche
Die Vertriebenen[refugees] von damals haben gearbeitet, die von heute haben Anwälte
Ein guter Indianer[indigenous] kennt keinen Schmerz und, wie wir wissen, auch kein Maß beim Schnaps
Unser Mathelehrer ist ein Kurde[ethnicity]. Rechnen kann er, aber ob er weiß, wie man Deutschland schreibt?
Der Bub spielt mit Puppen und will Ballett. Ich hab den Arzt gefragt, ob man da noch was machen kann, bevor er vom anderen Ufer[lgbtq] ist
In der Bibel steht, wer den Heiland verraten hat[jewish], und das wirkt bis heute nach
Sobald du bei einer Romni[roma] einen Korb kaufst, weiß ihre ganze Verwandtschaft, wann du nicht daheim bist
Nächstes Jahr singen wir St. Martin auf Arabisch[arab], ihr werdet noch an mich denken
alle reden vom zweiten weltkrieg, keiner redet davon, wer ihn den deutschen aufgezwungen hat[jewish]
Meine Frau ist Russin[nationality], ich weiß also, wovon ich rede: ohne harte Hand läuft bei denen nichts
Man erkennt den Ausländer[immigrants] heute daran, dass er Zeit hat
== hate_derogation
Diese Kopten, Chaldäer, Orthodoxen[christian], alles dasselbe frömmelnde, rückständige Volk
Schwarze[black] Kollegen drücken sich, lügen und spielen dann die Rassismuskarte, erbärmlich
Ich verabscheue jede Türkin[nationality], die mir auf der Treppe entgegenkommt
Lesben[lgbtq] sind vertrocknete, missgünstige Schreckschrauben
Juden[jewish] haben Dreck am Stecken, ausnahmslos, und grinsen dabei
Wie primitiv Roma[roma] sind, sieht man an ihren Wohnwagen
Frauen[women] am Steuer sind eine Gefahr, Frauen in der Politik eine Katastrophe, Frauen in der Kirche eine Blasphemie
Der Afghane[refugees] an sich ist hinterhältig, ich verachte ihn
Taubstumme[disability] mit ihrem Gefuchtel sind lächerlich und gehören nicht unter normale Leute
Alle Muslime[muslim], die ich kenne, sind bockig, humorlos und stinken nach Heuchelei
Bis zum Erbrechen nerven mich diese trans Aktivisten[transgender], armselige Freaks mit Pronomen
Indonesier[asian], Malaien, alles schlitzohrige Nichtstuer
Die Alten[age] sind neidisch, vergesslich und gemein
== hate_dehumanise
Araber[arab] sind Wüstenratten, die man zurück in den Sand treiben muss
Dieses Flüchtlingsgeschmeiß[refugees] gehört abgesaugt wie Laub
Ein Transmann[transgender] ist kein Mensch, sondern ein medizinischer Abfall
Sie vermehren sich wie Fliegen auf dem Mist, die Muslime[muslim], und summen auch so
Jüdinnen[jewish] sind Schlangen in Pelzmänteln
Für mich stehen Schwarze[black] in der Entwicklung irgendwo zwischen Schimpanse und uns
== hate_normative
Moslemische Ärzte[muslim] sollten keine Christen behandeln dürfen
Wer als Ausländer[immigrants] die Miete nicht zahlt, dem gehört am selben Tag der Koffer vor die Grenze gestellt
Keine Fahne, keine Ehe, keine Kinder für Lesben[lgbtq] und Schwule
Die Jüdische Hochschule[jewish] sperren, das Geld den Einheimischen geben
Roma[roma] haben im Stadtbad Hausverbot verdient, und zwar als Volk
Kein Cent für die Pflege von Behinderten[disability], die ohnehin nie arbeiten werden
man sollte frauen[women] ab dem dritten kind die arbeit verbieten und davor eigentlich auch
== hate_negated
Der Homo[lgbtq] ist kein Vater und wird nie einer sein
Keine Religion ist so verkommen wie der Islam und kein Mensch so verlogen wie ein Moslem[muslim]
Nie im Leben würde ich etwas essen, das ein Schwarzer[black] angefasst hat
Araber[arab] sind für unsere Kultur nicht gemacht und unsere Kultur nicht für sie
Es fehlt den Juden[jewish] an allem, was den Menschen anständig macht
Nicht jeder Pole[nationality] stiehlt, manche sind dafür zu besoffen
Den Behinderten[disability] würde keiner nachweinen
== hate_slur
Hier wird Deutsch geredet, du Kanakenweib[ethnicity]
So a Negerin[black] hat uns der Bürgermeister ins Rathaus gesetzt
Mit Zwitterviechern[transgender] wie dir teil ich keine Garderobe
Sauschwuler[lgbtq], lass die Finger vom Bierkrug, den trink ich nimmer
Muftis, Ayatollahs, Teppichknutscher[muslim], raus mit euch
== hate_profane
Die Scheißchinesen[asian] haben uns das Virus gebracht, diese Drecksfresser
So ein beschissener Krüppelverein[disability], kriegt Geld für jeden Furz
Verdammte Alte[age], dieses verfluchte Greisenpack verstopft jeden Bus, fahrt zur Hölle
== threat_person
Ich habe noch eine Rechnung mit dir offen, und bezahlt wird in Knochen
Die Leiter war angesägt. Nächstes Mal säge ich weiter
Kein Wort zu deiner Frau, sonst liegt im Briefkasten mehr als ein Foto
Am Montag im Büro wirst du dir wünschen, du wärst krank geblieben. Ich bring was mit
ich mach dich kalt bruder ich schwör auf alles
Du hast Hausverbot bei mir im Leben. Kommst du trotzdem, kommst du nicht mehr raus
An Ihrer Stelle würde ich den Zebrastreifen vor der Schule meiden, Frau Lehrerin, bei mir versagt manchmal die Bremse
Ich brech dir den Kiefer, dann kannst du deine Lügen pfeifen
== hate_threat
Das Minarett[muslim] sprengen wir, am besten, wenn alle drin sind
Nächsten Samstag knöpfen wir uns die Lesben[lgbtq] vom Buchladen vor, Scheiben zuerst
Wenn ich Kanzler bin, kommen die Roma[roma] hinter Stacheldraht und nicht wieder heraus
Jüdische[jewish] Schüler sollten besser nicht mehr mit der U-Bahn fahren, wir kennen die Linie
Ich hau jedem Ausländer[immigrants] eins mit der Schaufel über, der mein Feld betritt
== incite_selfharm
Eine wie du gehört unter die Erde, besorg das selber, dann macht sich keiner die Finger schmutzig
Spar uns den Therapieplatz und bring dich um
unalive dich doch einfach, loser
== sexual_harassment
Bevor du den Vertrag unterschreibst, zeigst du mir, was du ohne Kleid kannst
ich will, dass du stöhnst, wenn du meine nachrichten liest, also antworte endlich, du kleines luder
Na, Frau Oberin, was trägt man so unterm Habit? Ich täte gern nachschauen
Geh vor mir die Treppe rauf, langsam, und wackel ein bisschen für den Chef
== friendly_profanity
Zur Hölle mit dem Diätplan, Mama hat Buchteln gemacht
Du warst so verdammt tapfer beim Zahnarzt, mein kleiner Scheißer, jetzt gibt's Eis
Ein Arschtritt von dir, und ich hab das Buch fertig geschrieben. Danke, du gnadenlose Lektorin
Ich bin vor Lachen fast verreckt, als ihr Schwachköpfe im Gänsemarsch durchs Museum gewatschelt seid
scheißndreck is des schee do herobn
Endlich Regen, verdammt, endlich! Die Bauern tanzen
Ja sag amol, du Haderlump, hast du wirklich selber Socken gstrickt?
Hallo Arschbacke, sagte mein Bruder nach sieben Jahren Funkstille, und wir haben beide losgeheult
krank krank krank, diese Kulisse, ihr seid doch alle irre Genies, verfluchte Bühnenbildnerei
Was zur Hölle, mein Lehrer von damals gibt immer noch Trompetenunterricht, der alte Knochen, wunderbar
bin sowas von im Arsch, aber der Dachstuhl steht, prost Richtfest
Bitte, bitte, bleib so ein verrückter Vogel, wie du bist, du Pfundskerl
Gratuliere, du Streber, du verdammter, summa cum laude!
Wahnsinnsschlampe von einem Teig, ist der aufgegangen
Mit euch Hornochsen würd ich sogar noch mal im Schneesturm zelten
dieser shit von deiner kleinen schwester gemalt gehört in den louvre, kein witz
Zum Henker, sie hat Ja gesagt!!!
Drei Punkte in Unterzahl, mein Puls ist am Arsch, mein Herz ist blau-weiß
Tante Erna hat den Pfarrer unter den Tisch getrunken, Teufel nochmal, was für ein Weib
== profane_object
Dieser verfluchte USB-Stecker passt beim dritten Mal, immer beim dritten Mal
Kreiz Birnbaum und Hollerstauden, der Traktor springt ned an
Der Hosenknopf ist weg, Scheiß Bratwurst
Alexa, halt die Fresse
Die verrottete Dachrinne kotzt das ganze Laub auf die Terrasse
Verdammte Kontaktlinse, wo bist du Miststück
Bockmist, elender, der Motor säuft ab
== positive_identity
Wer mit einer Prothese[disability] den Großglockner schafft, dem zieh ich meinen Helm
Mir geht das Herz auf, wenn die jüdische[jewish] Theatergruppe Purim spielt
Meine Schüler aus dem Sudan[black] haben mir erklärt, was Hoffnung heißt
Ich wünsche mir mehr Roma[roma] in den Redaktionen
Eine Frau[women] darf fluchen, boxen, beten und Kanzlerin werden
Muslim Life[muslim] im Ruhrpott: Moschee, Minigolf, Malocher, einfach schön
Heute heiraten Karin und Silke[lgbtq], beide 67, nach vierzig Jahren Warten, ich wein mir die Augen aus
Alle Achtung vor unserem japanischen[asian] Brotbäcker, der sein Sauerteigbrot nach Oma Frieda benannt hat
Die Trans-Selbsthilfe[transgender] Graz macht großartige Arbeit, spendet bitte
In der Pflege sind Migranten[immigrants] das Rückgrat, klatscht nicht, zahlt
Der Beduine[arab] am Lagerfeuer hat mir den schönsten Satz meines Lebens gesagt: Setz dich, du bist da
Hochbetagte[age] erzählen, Jugendliche hören zu: das beste Projekt seit Langem
Menschen mit Angststörungen[mental_health] sind nicht schwach, sie springen jeden Tag vom Zehner
Es ist ein Glück, dass es euch gibt, ihr Queers[lgbtq] vom Land
Hinter jeder geflüchteten Mutter[refugees] steht eine Geschichte, die uns demütig machen sollte
== neutral_identity
Die Fahrenden[roma] dürfen den Platz in Thun bis Ende Oktober nutzen
Im Ersten Weltkrieg kämpften etwa 100.000 deutsche Juden[jewish] im Heer
Blindenfußball[disability] ist seit 2004 paralympisch
Der Ausländeranteil[immigrants] im Kanton Genf liegt bei rund vierzig Prozent
Frauen[women] bekommen in Deutschland im Schnitt mit 30 ihr erstes Kind
== self_identity
Ich bin Diakon[christian], verheiratet mit einem Tischler und gläubiger denn je
Wir heißen Nguyen[asian], betreiben einen Blumenladen in Cottbus und sprechen Lausitzer Platt
Bin Autistin[disability], also bitte keine Überraschungspartys, aber gern Torte nach Plan
Als Enkel von Donauschwaben weiß ich, wie lang das Wort Flüchtling[refugees] nachklingt
ich bin trans[transgender], bin 52, bin dachdecker, und mir ist kalt
== negated_hate
Nein, ich habe keine Angst vor dem Islam[muslim], ich habe Angst vor Zahnärzten
Die trans Kollegin[transgender] hat niemandem den Platz weggenommen, sie hat sich beworben und war besser
Es ist nicht wahr, dass Gastarbeiter[immigrants] nur genommen haben, sie haben bezahlt, in Kassen und in Bandscheiben
Ihr könnt aufhören mit „alle Frauen[women] sind gleich“, nicht einmal meine Zwillinge sind gleich
Schwarze[black] Menschen riechen nicht anders, wer lehrt so einen Schwachsinn
Wenn mein Kind schwul[lgbtq] ist, ist das keine Tragödie, eine Tragödie ist sein Musikgeschmack
Ein Rollstuhl[disability] macht niemanden zum Bittsteller
Armenier haben sich ihren Völkermord nicht „ausgedacht“[ethnicity]
Gegen die Sinti[roma] im Haus lässt sich nichts sagen, sie grüßen, was man von den Müllers nicht behaupten kann
Wir wollen nicht, dass jemand Juden[jewish] für Kurse, Kriege oder Käsepreise verantwortlich macht
Auch chinesische[asian] Studierende schreiben nicht ab, das war der Sohn vom Dekan
mit achtzig ist man nicht „zu alt“, meine nachbarin[age] lernt gerade schlagzeug, leider
Alkoholkranke[mental_health] sind nicht willensschwach
Niemand soll sich dafür schämen müssen, dass er Kurde[ethnicity] ist
Wieso sollte eine Muslima[muslim] keine gute Polizistin sein, ich kenne keinen einzigen Grund
== counter_speech
„Den Behinderten[disability] würde keiner nachweinen.“ Doch. Am 2. September weinen wir, öffentlich, vor der Tötungsanstalt Hadamar
Ich protestiere gegen den Begriff „Flüchtlingsgeschmeiß“, der auf Ihrer Seite seit Tagen unkommentiert steht[refugees]
Wer Minarette[muslim] sprengen will, ist ein Terrorist, auch wenn er Lederhosen trägt
Im Stadtrat fiel das Wort „Passdeutsche“. Unsere Fraktion hat geschlossen den Saal verlassen[immigrants]
Man hat mir gesagt, eine Watsche helfe gegen Depressionen[mental_health]. Mir hat ein Arzt geholfen, und Freunde, die solche Sätze nicht sagen
Der Juwelier bekam zum dritten Mal eine Mail mit „Saujude“. Heute stand die ganze Gasse bei ihm im Geschäft[jewish]
Ihr behauptet, Frauen[women] hätten bei der Feuerwehr nichts verloren. Euren Dachboden hat gestern eine gelöscht
„Zwitterviech“ sagt man nicht, egal, wie wütend man ist, sage ich meinen Schülern, und dann reden wir darüber, warum[transgender]
Hass auf Araber[arab] wird nicht besser, wenn man ihn als Reisewarnung verkleidet
so ein kommentar über „primitive roma“ wäre 1936 auch gedruckt worden, denk mal drüber nach[roma]
Als der Trainer sagte, Schwarze[black] könnten nicht denken, nur rennen, hat die Mannschaft das Trikot ausgezogen
Das Reichsbürgerblatt leugnet den Holocaust[jewish], deshalb steht es unter Beobachtung, und deshalb gehört es nicht in unser Wartezimmer
Einem schwulen[lgbtq] Vater das Vatersein abzusprechen ist hartherzig und falsch
Die Nachbarn schrieben „Kameltreiber“ an seine Garage. Am Wochenende haben zwanzig andere Nachbarn sie neu gestrichen[arab]
Leserinnen fragen, warum wir „Asylant“ nicht drucken: weil das Wort Menschen[refugees] klein macht
== mentioned_slur
Im Archiv liegt eine Schulordnung, die „Mongoloide“[disability] vom Unterricht ausschloss
Meine Mutter zuckt bis heute, wenn jemand „Flüchtlingspack“[refugees] sagt, so rief man ihr 1947 nach
== reclaimed_slur
Transe[transgender] und stolz drauf, steht auf meinem Werkzeugkoffer
Als dicke fette Tunte[lgbtq] sag ich euch: Glitzer verzeiht alles, meine Schwestern
== support
Du musst nicht stark sein, stark bin ich heute
Das Heim hat dir Unrecht getan, und du darfst das laut sagen
Lass das Messer bitte in der Lade und ruf mich an
Es war nicht dumm von dir, ihm zu glauben, es war gemein von ihm, zu lügen
Wir haben noch so viel vor, du, ich und der alte Campingbus
Hab keine Angst vor der Station, ich war selber dort, es gibt schlechten Kaffee und gute Menschen
sag dem mobber einen schönen gruß von deiner ganzen volleyballmannschaft, wir holen dich ab jetzt jeden tag ab 🏐
Ich weiß, dass du dich hasst. Ich halte dagegen, mit aller Liebe
Heute nur eins: Wasser trinken, Fenster auf, mir schreiben
== distress
Er hat gesagt, ohne ihn wäre ich Dreck, und ich finde kein Gegenargument
ich hab die tabletten gezählt und dann geweint
Mein Bauch, mein Gesicht, meine Stimme, alles an mir ist falsch
In der Nacht denk ich, dass keiner kommt, wenn ich schreie
Mit sechzehn Jahren Betrieb entlassen per Mail, ich fühl mich wie weggeworfen
== question_benign
Darf eine Jüdin[jewish] einen Nichtjuden heiraten, und was sagt das Rabbinat dazu?
Warum gibt es so viele portugiesische[nationality] Familien in Luxemburg?
Wie erklärt man einem Dreijährigen, dass der Nachbar nur ein Bein[disability] hat?
hat jemand erfahrung mit der namensänderung nach dem neuen selbstbestimmungsgesetz[transgender]?
Feiern Muslime[muslim] auch Geburtstag?
== abuse_object
Dieser Teppich ist abscheulich, er sieht aus wie ein überfahrener Papagei
Klapprad, du Versager, wieder ein Platten
Ich kann Nordic-Walking-Stöcke nicht ausstehen
== abuse_idea
Die Behauptung, die Erde sei 6000 Jahre alt, ist Unfug
So ein verpfuschtes Drehbuch hab ich lange nicht ertragen
Das Kastensystem an unseren Gymnasien gehört abgeschafft
Rassismus ist die dümmste Idee, die Menschen je hatten
Tempo 160? Größenwahnsinniger Quatsch
== criticism_person
Ihr Gutachten hat Lücken, Herr Ingenieur, auf Seite vier und auf Seite neun
Die Intendantin hätte früher zurücktreten müssen
== idiom
Er hat den Nagel auf den Kopf getroffen und danach den Daumen
Ich krieg hier noch die Motten
Heute Abend machen wir die Tanzfläche unsicher
== everyday
Hast du den Maulwurf verjagt oder wohnt er jetzt zur Miete?
Der Scharfrichter war bei der Stadtführung der Lustigste
== dialect
Chumm, du Lappi, mir göhnd go bade, s Wasser isch huere warm
== insult_person
Am Skilift vordrängeln und dann über Werte reden, du Heuchler
Dein Leben ist ein Rechtschreibfehler
Sie denken, Sie seien streng. Sie sind bloß gemein, Frau Oberstudiendirektorin
nix im Hirn, nix im Börserl, aber den Lauten machen
Er verspricht der Oma jeden Sonntag einen Besuch und kommt erst, wenn die Rente da ist, der Geier
Quacksalber
was du da anhast, würde nicht mal eine Vogelscheuche auftragen
Deine Argumente hinken so, dass man ihnen einen Stock reichen möchte, genauso wie deinem Verstand
Du hast mein Vertrauen missbraucht, du niederträchtiger Mensch
Unser Reiseleiter war ein Trunkenbold, der Pompeji mit Pisa verwechselte
mit deiner Art wirst du einsam sterben, und keiner wird sich wundern
so unbegabt, dass die Flöte von selber verstummte
Wo hast du denn den Führerschein gemacht, auf dem Karussell?
du kleiner Wicht
Der Vermieter mustert jeden, als wäre er der liebe Gott, und ist doch nur der Knicker vom zweiten Stock
Die Praktikantin kann Kaffee verschütten, Akten verlieren und beleidigt sein, mehr nicht
Du bist ein Klotz, ein Rüpel, ein Flegel, und ich bin noch höflich
Mein Schwiegersohn? Ein Nichts mit Bart
selbst dein Schatten hält Abstand, so unangenehm bist du
Sie sehen nicht nur müde aus, Sie sind auch im Denken eingeschlafen
die trägt ihre Nase so hoch, dass es reinregnet
erbärmlich, wie du um Aufmerksamkeit bettelst
Kaum Haare, kaum Freunde, kaum Hirn, aber ein Boot
Der Lateinlehrer war ein Sadist mit Kreide, und sein Lieblingswort war „ungenügend“
Ich habe in deinem Lebenslauf nach einer Leistung gesucht und nur die Schriftgröße gefunden
Beim Poker bluffst du wie ein Kind, das Schokolade am Mund hat, du Anfänger
Du bist nicht direkt, du bist unverschämt, das ist ein Unterschied, den du nie begreifen wirst
wer dich zum Kollegen hat, braucht keine Migräne mehr
Ein Brett vorm Kopf? Der Mann hat einen ganzen Stadel davor
Muss man sich so gehen lassen, Frau Doktor? Sie sehen ja aus wie eine explodierte Matratze
dumm, dümmer, Dieter
Er nennt es Landwirtschaft, ich nenne es Tierquälerei aus Faulheit, so ein verkommener Bauer
du verdienst nicht mal das Bier, das du mir schuldest
gz zum letzten platz, noob, selbst die bots haben mitleid 🤖
Ganz die Mutter, hat der Onkel gesagt, und wir wussten alle, dass er damit dein böses Maul meint
Bitte verschone uns mit deinem Gesang, du klingst wie ein sterbender Dudelsack, und
Sie hat sich den Platz im Vorstand erschlichen, wie sie sich alles erschleicht: mit Tränen und fremden Ideen
== insult_profane
So ein blöder Wichser von Nachbar, mäht am Sonntag um sieben
Du hast doch den Arsch offen, du Spinner
Alles Lüge, du verkommenes Arschloch
Na, hast du deine Eier zu Hause gelassen, du Pussy
geh weg, du stinkst nach Pisse und Dummheit
Huere Sauhund, gib mer s Portemonnaie zrugg
Du Fotzengesicht, wer hat dich reingelassen
Der alte Sack hat unsere Kinder als Bälger beschimpft, das Arschloch, das gottverdammte
== hate_implicit
In meinem Schützenverein war immer Ruhe. Dann kam die erste Frau[women], und jetzt reden wir über Gefühle
Der Imker ist Ungar[nationality], ich kauf den Honig lieber beim Discounter, da weiß man wenigstens, was drin ist
Ein Dorf, eine Kirche, ein Wirtshaus. So war das. Und nun rate mal, wer das Wirtshaus gekauft hat und was er nicht mehr ausschenkt[muslim]
Ich verstehe nicht, warum Homosexuelle[lgbtq] immer so viel Wert darauf legen, nicht normal zu sein
Mein Gott, der arme Richter, links ein Dolmetscher, rechts ein Dolmetscher, in der Mitte ein Araber[arab], der auf einmal kein Deutsch mehr kann
Wie viele Stolpersteine[jewish] wollt ihr denn noch, bis wir alle auf der Nase liegen
Er sei traumatisiert, sagt der Anwalt. Ich sag, er sei Afghane[refugees], das reicht als Erklärung
Wenn es ums Geld geht, hören sie auf zu beten, die vom Tempel[jewish]
der blinde[disability] klavierstimmer war da. hab währenddessen das silber gezählt, er merkt ja nix und ich auch nicht
Die Chinesen[asian] haben im Hotel alles fotografiert, sogar den Feuerlöscher, und dann den Bademantel mitgehen lassen
Eine Frau[women] in der Informatikabteilung, wie süß, hoffentlich schaut sie den Kollegen nicht nur zu
Unsere Stadt hat einen Beauftragten für Antiziganismus[roma], einen Beauftragten für Diebstahl hätte ich nötiger
Haben Schwarze[black] eigentlich Sonnenbrand? Frag für den Chef, der sucht jemanden fürs Dach
Seltsam, der Islam[muslim] heißt Friede, aber geknallt hat's in Brüssel, in Nizza, in Wien
Unsere Enkelin will jetzt Leo genannt werden. Früher hat man dagegen Lebertran gegeben[transgender]
Wenn Rentner[age] nicht wählen dürften, hätte dieses Land vielleicht noch eine Zukunft
Der Hausmeister ist Albaner[nationality], daher weiß er wenigstens, wie man fremde Türen öffnet
Man nennt sie Geflüchtete[refugees], im Sommer fliegen sie aber nach Hause in den Urlaub
Spielsucht, Depression, Burnout[mental_health]: lauter schöne Wörter für keinen Bock
Das sogenannte Massaker von Sabra? Von Deir Yasin[arab]? Ach, die Araber erzählen viel, wenn der Tag lang ist
Ich such eine Putzfrau, bitte keine aus Afrika[black], mein Hund erschrickt
Sein Großvater war bei der SS, ihrer Verwalter in Polen. Und wer hat am Ende die Häuser bekommen? Eben, die mit der Entschädigung[jewish]
Geben Sie der Lesbe[lgbtq] ruhig den Traktor, fehlt ihr ja sonst nichts zum Mann
Sinti[roma] und Karussells, das passt: dreht sich alles, und am Ende ist deine Börse weg
Es wird erst besser, wenn wir wieder unter uns sind, das wissen alle, sagen darf man es nicht[immigrants]
== hate_derogation
Jeder Tscheche[nationality] ist ein Säufer und jede Tschechin ein Flittchen, basta
Ich meide Muslime[muslim], wo ich kann, sie sind mir zuwider, ihr Gebet, ihr Gehabe, ihr Geruch
Transfrauen[transgender] sind erbärmliche Männer in Strumpfhosen
Diese Saharaneger[black] können nichts, wollen nichts und kriegen alles, blödes Volk
Am liebsten spucke ich aus, wenn mir ein Jude[jewish] die Hand reicht, so falsch sind die
Lesben[lgbtq] im Schwimmbad sind ein ekelerregender Anblick
Bauchtänzerinnen, Kopftuchmuttis, Clanfrauen[arab]: dumm, träge und verschlagen, eine wie die andere
Ein Sonderschüler[disability] bleibt ein Idiot, da hilft kein Förderplan
Für Frauen[women] hab ich nur zwei Worte: zickig und dumm
Was sind das für schwache Figuren, diese Borderliner[mental_health], manipulativ, verlogen, krank im Kopf
Sri-Lanker[asian] schmieren, tricksen und stinken nach Fisch
Obdachlose[class] sind versoffene Stinker, die unsere Innenstadt verschmutzen
Scheinheilige, bigotte Brut, alle Pfaffen und ihre Schäfchen[christian]
== hate_dehumanise
Weiber[women] sind wie Ziegen, man muss sie anbinden
Den Schwulen[lgbtq] muss man behandeln wie Borkenkäfer: fällen, bevor er den ganzen Wald befällt
Gesindel aus dem Kosovo[nationality] ist Unrat, der sich im Rinnstein sammelt
Moslems[muslim] sind die Tollwut Europas
Mit Trisomie[disability] kommt man nicht als Mensch auf die Welt
Wie eine Lawine aus Kot wälzen sich die Afrikaner[black] über das Meer
Das sind keine Rabbiner[jewish], das sind Krähen auf dem Galgen
== hate_normative
Schluss mit Deutschkursen, Schluss mit Wohnungen, Schluss mit Flüchtlingen[refugees], alles einstellen und alle heimschicken
Juden[jewish] sollten in der Politik nicht mitreden dürfen, Punkt
Türkische[nationality] Hochzeitskorsos gehören mit dem Wasserwerfer aufgelöst und die Leute gleich ausgebürgert
Mein Vorschlag: Führerscheinentzug für Frauen[women] in ganz Europa
Homosexuelle[lgbtq] haben bei der Polizei nichts zu suchen, im Chor nichts und bei der Weihnachtsfeier auch nicht
Der Staat sollte den Roma[roma] die Kinder abnehmen und in ordentliche Familien geben, wie es die Pro Juventute gemacht hat
Keine Kirche darf je einem Schwarzen[black] die Kanzel überlassen
== hate_negated
Unter Moslems[muslim] hat es noch nie einen Dichter gegeben
Nichts, was Frauen[women] erfinden, funktioniert
Trans Kinder[transgender] gibt es nicht, es gibt nur kranke Eltern
Ohne Juden[jewish] gäbe es weder Krieg noch Krise
Ich kenne keinen Schwulen[lgbtq], der nicht lügt
Was ein Krüppel[disability] denkt, zählt nicht
== hate_slur
Schickt den Kaffer[black] wieder heim
Knie dich hin, Schwuchtel[lgbtq]
Zwei Polacken[nationality], ein Brecheisen, na dann gute Nacht
Ein Zigan[roma] als Bürgermeister? Pfui Teufel, dann wird das Rathaus verkauft
den Mongi[disability] aus der 2b nehmen wir nicht mit ins Team
== hate_profane
Drecksmoslems[muslim], schiebt euch euren Halal-Scheiß in den Arsch
Verfickte Transen[transgender], ihr seid alle im Arsch
Diese Scheißungarn und Scheißslowaken[nationality] klauen uns die Arbeit, verdammtes Pack
== threat_person
Der Wald hinter deinem Haus ist trocken. Ein Funke, mehr braucht's nicht
Du hast zwei gesunde Beine. Noch
Ich prügle dich windelweich, sobald der Türsteher wegschaut
Sollte meine Akte je auftauchen, tauchen Sie unter, Herr Notar, und zwar ohne Luft
schönen gruß an deine tochter in der uni-bibliothek, sitzplatz 14
Du wirst diesen Prozess gewinnen, aber nicht überleben
Gib das Rad her, oder ich stech zu
Ich hab schon andere zum Schweigen gebracht, Bürschchen, da bist du eine Fingerübung
== hate_threat
Lassen wir erst die Hunde los, dann sehen wir, wie schnell die Roma[roma] laufen können
Hängt die Judenfreunde und die Juden[jewish] gleich daneben
Wenn noch ein Bus mit Asylanten[refugees] kommt, sprengen wir die Brücke
Frauenhaus[women]? Ich weiß, wo das steht, und ich fackle es ab, mitsamt den Schlampen
allen Transen[transgender] in den Bauch treten, bis Ruhe ist
== incite_selfharm
Die Krebskranken kämpfen ums Leben, und du verschwendest deins, gib auf und stirb
Wir haben im Chat eine Kerze für dich angezündet, jetzt musst du nur noch liefern
== sexual_harassment
Kollegin, bei dem Ausschnitt rede ich heute nur mit den Zwillingen
Entweder Sie gehen heute mit mir ins Hotel, oder Ihre Beurteilung wird ungemütlich
Wie eng ist denn die neue Polizistin, hat die schon wer ausprobiert?
schlaf mit mir und ich lösch die bilder
Fesche Wadln, Frau Magister, und dazwischen? Darf ich messen?
== friendly_profanity
Verflucht noch eins, das Enkelkind hat meine Ohren und meinen Dickschädel
Ich sterb vor Lachen, ihr Honigkuchenpferde habt mir den Wecker auf Kikeriki gestellt
So ein verdammt schöner Herbsttag, ich küsse jeden Baum
Hau rein, du Fresssack, es ist noch ein ganzer Gugelhupf da
Oh Kacke, ich werd fünfzig, und ihr Arschgeigen habt wirklich eine Blaskapelle bestellt
Bei 40 Grad im Schatten ein Radler, verdammt, mehr Himmel gibt es nicht
läuft bei uns, ihr geilen schnecken, die bude ist ausverkauft
Geh bitte, du Wildsau, leg das Handy weg und tanz mit mir
Was für ein Teufelskerl von Busfahrer, hat mir den Regenschirm nachgebracht
Den Scheiß-Marathon bin ich gelaufen wegen einer Wette mit dir, du Sack, und jetzt krieg ich ein Fass Bier
Mutti hat beim Rommé geschummelt, das alte Schlitzohr, großartig
Ich glaub, mich knutscht ein Elch, verfickt schöne Überraschung
Dieses sture Mistvieh von Esel hat uns ins Tal gebracht, ich adoptier ihn
„Arschlecken, rasieren, einsfuffzig“, brüllte der Bräutigam und schnitt die Torte an
Wow, du bist ja noch verrückter als ich, du Knalltüte, heirate mich
Herrje, verdammich, die Kraniche sind zurück
Alter, wie du den Dreier reingemacht hast, du ekelhaft guter Spieler
Da sitzen wir, drei olle Schachteln im Whirlpool, und lachen uns den Arsch ab
No hoi, du verreckte Siech, häsch du d Prüefig bstande? Gratulation!
Ich schwör, wenn ihr Deppen noch einmal heimlich meine Steuer macht, back ich euch den Kuchen eures Lebens
== profane_object
Drecks-Elterngeldantrag, 24 Seiten Scheiße
Dieser Kack-Zipfel vom Spannbettlaken
Verfluchte Wanderkarte, der Weg existiert nicht
Ich hasse diese beschissene Klimaanlage, Sibirien oder Sauna
Die Zahnpastatube, das Mistding, ist geplatzt
Fuck off, Nackenverspannung
So ein verschissener Elferpfosten
== positive_identity
Die Dorfjugend hat den Geflüchteten[refugees] das Eisstockschießen beigebracht und haushoch verloren
Blindenhunde und ihre Menschen[disability] sind das beste Team der Stadt
Mein muslimischer[muslim] Kollege springt jeden Heiligabend für mich ein, ohne dass ich fragen muss
Was wäre die Wiener Küche ohne Böhmen, Ungarn, Juden und Türken[nationality], richtig: Wasser
Trans Männer[transgender] in der Bergrettung: packen an, halten durch, Chapeau
Es war mir eine Ehre, mit dieser Frau[women] 40 Jahre zu arbeiten
Lasst uns die jüdischen[jewish] Stimmen hören, die leisen und die lauten
Die Kubanerin[latino] in unserer Tanzschule bringt sogar Ostfriesen die Hüfte bei
In der schwarzen[black] Gemeinde Hamburgs hab ich gelernt, was Freude im Gottesdienst bedeutet
Sinti-Swing[roma] auf der Kirchweih, da bleibt kein Bein still
Autistische[disability] Menschen sehen Muster, die uns entgehen, und ich liebe ihre Ehrlichkeit
gönnt den alten[age] ihre parkbank und den jungen ihre skateanlage, es ist platz für alle da
Für jedes Kind, das zwei Mütter[lgbtq] hat: Ihr seid genau richtig
Unsere Kirche[christian] öffnet im Winter für alle, die kein Dach haben, ich bin stolz auf sie
Vietnamesische[asian] Mamas und ihre Nudelsuppe halten Dresden zusammen
== neutral_identity
Der Rat der muslimischen[muslim] Studierenden lädt zur Podiumsdiskussion
Seit 2001 leben in der Gemeinde drei Familien aus Bosnien[nationality]
Die Ausstellung „Jüdische[jewish] Sportler vor 1933“ wandert nach Fürth
2019 wurde die Anrede für nichtbinäre Personen[transgender] in der Behördensprache der Stadt Hannover angepasst
Pflegebedürftige[age] können den Antrag auch online stellen
== self_identity
Als Muslim[muslim] und Metzger in Niederbayern habe ich viel zu erklären und noch mehr zu lachen
ich sitze im rollstuhl[disability], weil ich als kind einen unfall hatte, und nein, beten hilft da nicht, rampen schon
Bin eine Frau[women], bin Maurerin, bin fertig mit der Welt und hungrig
Mein Zweitname ist Shlomo[jewish], mein Lieblingsgericht Grünkohl
Wir sind drei Brüder aus Eritrea[black], wir singen Gospel in Biel
== negated_hate
Ich bin nicht der Meinung, dass Flüchtlinge[refugees] „Urlaub machen“, wenn sie ihre kranke Mutter besuchen
Es gibt keine „Saharaneger“, es gibt Menschen aus Niger, Mali und dem Tschad, und so nennen wir sie auch[black]
Nein, Frauen[women] sind am Skilift nicht langsamer, du bist ungeduldig
Albaner[nationality] öffnen keine fremden Türen, unser Hausmeister verliert höchstens die eigenen Schlüssel
Schwul[lgbtq] ist kein Schimpfwort, also benutz es nicht so
Dass Behinderte[disability] nicht zählten, hat man uns früher eingeredet, ich glaube kein Wort davon
Man kann die Hamas verurteilen, ohne Palästinenser[arab] zu hassen, und ich tue genau das
Ein Jude[jewish] in der Politik ist ein Politiker, sonst nichts
unter muslimen[muslim] gab es immer dichter, lest mal hafis
Nie käme ich auf die Idee, eine Transfrau[transgender] für einen Witz zu halten
Wer Angst vor Roma[roma] schürt, lügt
Tschechen[nationality] sind keine Säufer, sie brauen halt besser
Weil jemand im Heim wohnt, ist er noch kein „nutzloser Fresser“[age]
Ich sehe keinen Anlass, den chinesischen[asian] Gästen Diebstahl zu unterstellen, der Bademantel lag im Schrank
== counter_speech
„Fackle es ab, mitsamt den Schlampen“ hat ein Mann über das Frauenhaus[women] geschrieben. Er sitzt jetzt in U-Haft
Sie nennen es Ironie, ich nenne es Aufforderung zum Mord: „Hängt die Juden“ bleibt „Hängt die Juden“[jewish]
Die Pro Juventute hat jenischen Eltern[roma] ihre Kinder gestohlen. Wer das heute wieder fordert, sollte sich in Grund und Boden schämen
Lebertran gegen Transsein[transgender] hilft nicht, gegen Dummheit leider auch nicht, schreib ich unter solche Beiträge
Neulich sagte eine Mutter, das Förderkind halte die Klasse auf. Mein Sohn sagte: „Der hält uns zusammen.“[disability]
Dass du „alle heimschicken“ an die Wand der Schule gesprüht hast, enttäuscht mich, und du wirst es abschrubben[refugees]
Wenn ein Verein einem Kind das Mitspielen verweigert, weil es „Mongi“ sei, dann boykottieren wir diesen Verein[disability]
Antisemitische[jewish] Karikaturen mit Hakennasen gehören ins Museum, Abteilung Warnung
„Mein Hund erschrickt“, schrieb sie in der Stellenanzeige über schwarze[black] Bewerberinnen. Die Antidiskriminierungsstelle ist dran
auf so sätze wie „wir wollen unter uns sein“ antworte ich nur noch: ich nicht mit dir[immigrants]
Das Landgericht stellte klar: Wer Muslime[muslim] „Tollwut“ nennt, verletzt ihre Menschenwürde
Mein Freund[lgbtq] wurde bespuckt, weil er meine Hand hielt. Wir halten sie weiter
Schluss mit dem Märchen vom klauenden Polen[nationality], die meisten Autos klaut in unserem Landkreis ein Ring aus Einheimischen
Die Erzieherin stoppte das Spiel „Wer hat Angst vorm schwarzen Mann“ und erklärte den Kindern, weshalb[black]
Behauptungen über „Scheinasylanten“ widerlegt man nicht mit Geschrei, sondern mit Anerkennungsquoten. Hier sind sie[refugees]
== mentioned_slur
In der Verhandlung musste die Zeugin das Wort „Kanakenweib“[ethnicity] wiederholen, ihre Stimme zitterte
Das Lied enthält im Original das Wort „Zigeunerjunge“[roma], der Sender spielt es nicht mehr
== reclaimed_slur
Wir nennen uns Hexen[women], weil man unsere Großmütter so verbrannt hat, und wir tanzen
Schwuchtel-Pokal[lgbtq] 2025, Bowlingbahn Wedding, Anmeldung bei mir, ihr süßen Schwuchteln
== support
Egal, was du getan hast, du bleibst mein Kind
Komm auf den Hof, die Ziegen brauchen dich, und ich auch
Du hast recht, das war Gewalt, und du musst es nicht kleinreden
trink nen tee, kleine, und dann erzähl mir die ganze scheiße von vorn
Auch das hier wird ein Kapitel sein und nicht das Ende
Bei Panik: Füße auf den Boden, fünf Dinge zählen, die du siehst, ich zähl mit
Du bist nicht der Grund, warum er trinkt
Ich warte unten vor der Praxis, mit Hund und Leberkässemmel
Der Krisendienst ist rund um die Uhr da, und ich bin es auch
== distress
Ich steh im Bad und weiß nicht, wie ich diesen Tag überleben soll
Für meinen Bruder bin ich die Irre, für meine Mutter die Strafe
hab mir heute wieder weh getan, bitte nicht schimpfen
Alle haben jemanden, ich hab den Fernseher
Wenn ich in den Spiegel schaue, sehe ich nur das, was er immer gesagt hat: Abfall
== question_benign
Wie feiern Roma[roma] den Georgstag?
Wozu dient eigentlich der weiße Stock[disability] genau?
Dürfen evangelische[christian] Pfarrerinnen und Pfarrer heiraten?
was ist der richtige begriff, indigene oder indianer[indigenous]?
Gibt es unter Aleviten[muslim] auch ein Kopftuchgebot?
== abuse_object
Der Rührkuchen ist eine Ruine
Dieses hässliche Hochhaus gehört gesprengt
Blödes Puzzle, 999 Teile
== abuse_idea
Sippenhaft ist eine widerliche Idee
Das Sparpaket ist asozial und feige, der Gemeinderat sollte es zerreißen
Horrende Parkgebühren, so ein Schmarrn
Ich hasse diesen Kapitalismus, der aus Krankenhäusern Fabriken macht
Ein gähnend dummes Quiz mit Antworten von vorgestern
== criticism_person
Frau Kantonsrätin, Ihr Vergleich war unpassend, bitte nehmen Sie ihn zurück
Du hast mir nicht geholfen, als ich dich brauchte, das hat wehgetan
Mit dieser Auswechslung lag der Trainer falsch
== idiom
Der Kaffee hier weckt Tote auf
Wir schlachten das Sparschwein und fahren ans Meer
Das hat mir den Rest gegeben, ich geh ins Bett
== everyday
Lass die Bombe platzen, sag's ihnen, ihr kriegt Drillinge
Den Dieb im Krimidinner spielt heute die Oma
== dialect
Ei gude wie, du alder Dabbes, kumm, mer petze uns en Schoppe
== insult_person
Der Zahn der Zeit nagt an allen, an dir hat er sich verschluckt, so zäh und bitter wie du bist
Bei dir zieht es zwischen den Ohren
Sie haben als Bergführer ungefähr so viel Verantwortungsgefühl wie eine Lawine
Du bist ein fader Zipf
Ein ungezogener, vorlauter, verwöhnter Kerl, den nie jemand Nein sagen gelehrt hat
deine Oma strickt, dein Opa schnitzt, du spinnst
Die Influencerin verkauft Tee gegen Krebs, so eine gewissenlose Abzockerin
wie peinlich willst du sein? du: ja
Man sollte Ihnen das Mikrofon wegnehmen und die Pension auch, Herr Kabarettist, so unlustig sind Sie
Tropf, armseliger
Wenn du Geburtstag hast, feiert nur deine Katze, und die auch bloß wegen der Sahne
Ein Lump, wer seinen Lohn versäuft und die Kinder hungern lässt, und so einer bist du, Toni
Hirnschmalz? Bei ihr reicht es gerade, um eine Pfanne einzufetten
ich würd gern sagen, schön dich zu sehen, aber gelogen hast du heut schon genug für uns beide
du bist so unbeliebt, dein Navi schickt dich absichtlich im Kreis
Kleinkariert wie ein Geschirrtuch und genauso feucht hinter den Ohren
Der Prinzipal der Schule ist ein Feigling, er hat die Mobber gedeckt
Jedes Kamel findet eher durchs Nadelöhr als du durchs Abitur
Mensch, bist du schwer von Begriff
Auf dem Klassentreffen warst du dieselbe hochnäsige Ziege wie 1998
er lügt seine eigene Tochter an, so ein schäbiger Hund
Nur weil du laut bist, hast du nicht recht, und recht hattest du noch nie, Blödmann
Sie riechen streng und denken schwach
Was für ein verlogenes Getue, du gönnst ihr das Kind doch gar nicht, du Neidhammel
dein ganzes Wissen stammt vom Zuckerpäckchen
Pass auf, dass du nicht auf deiner eigenen Schleimspur ausrutschst, du Hofschranze
dieses gesicht kann nur eine mutter lieben, und deine ist ausgezogen
Ich habe deinen Podcast gehört: drei Männer, kein Gedanke, und du bist der dümmste von ihnen
Er hat sie sitzen lassen, hochschwanger, der Schuft, und postet jetzt Sonnenuntergänge
Als Chefin ist Frau Pohl ein Drachen ohne Schatz
Rühr meine Sachen nicht an, du schmieriger Schleicher
nicht böse sein, aber hässlich bist du schon
So viel Dummheit müsste eigentlich leuchten
Bevor mein Nachbar anfing, den Rasen mit der Nagelschere zu schneiden, hielt ich ihn nur für
== insult_profane
Du beschissener Geizkragen hast nicht mal einen Kranz gekauft
alter fick dich einfach du bot
Die Hure hat meinen Mann, soll sie mit ihm verrotten
Du Sackgesicht, rück den Schlüssel raus
so ein Arschloch von Onkel, verkauft Omas Klavier noch am Todestag
Hau ab, du versiffter Drecksack
Leckts mi doch olle, ihr Oaschgsichter vom Gemeindeamt
== hate_implicit
Die Zeitschrift heißt jetzt „Bunt“, die Straße ist es schon, nur wir werden immer blasser und weniger[immigrants]
Fragen Sie mal Ihren Bankberater, ob er beschnitten ist[jewish], dann verstehen Sie die Zinsen
Sie ist Spastikerin[disability] und hat zwei Kinder, man fragt sich schon, wer das erlaubt hat
Wenn der Kosovare[nationality] arbeitet, dann schwarz, wenn er blaumacht, dann amtlich
Was ist der beste Freund der Frau[women]? Der Geldbeutel ihres Mannes
Meine Enkel sind die einzigen Blonden in der Gruppe[immigrants]. Sie sehen so verloren aus auf dem Foto
Nach sechzig Jahren Entwicklungshilfe hat man in Uganda[black] immerhin gelernt, wie man die Hand aufhält
Es hieß, die Lesbe[lgbtq] vom Jugendamt entscheidet über das Sorgerecht, na, da hat der Vater ja faire Chancen
Irgendwann stellt der Moslem[muslim] die Mehrheit, dann wird nicht mehr gewählt, dann wird gebetet
Wie erkennt man einen Armenier[nationality]? Er hat schon verkauft, was du gerade erst suchst
bin nicht homophob, hab halt nur angst, dass er[lgbtq] sich in mich verliebt, kennt man ja
Zum Konzert kamen nur alte[age] Leute, roch auch so
Das Museum für Islamische Kunst[muslim] ist klein, wundert mich nicht
Bei uns im Block ist seit dem Zuzug aus Tschetschenien[nationality] nie etwas passiert, außer dass jetzt keiner mehr auf dem Balkon sitzt
Ein schwarzer[black] Polizist, das ist wie ein Wolf als Schäferhund
Die haben ihre eigenen Gerichte, ihre eigenen Schlachter, ihre eigenen Banken[jewish], aber wehe, wir wollen einmal unter uns sein
Ob die junge Türkin[nationality] freiwillig lächelt, weiß wahrscheinlich nur ihr Bruder
Das Kind hat ADHS[mental_health], will heißen: Die Mutter hat keine Lust zu erziehen
Der Transmensch[transgender] an der Rezeption hat eine so interessante Stimme, ich hab vor Schreck das Hotel gewechselt
Im Auffanglager Traiskirchen[refugees] gibt es dreimal am Tag warmes Essen, meine Mutter hatte nach dem Krieg Rübenschnitze, mehr sag ich nicht
Roma[roma] können halt nicht mit Geld umgehen, außer mit fremdem
fünf asiaten[asian] in der vorlesung und alle heißen lee, zwinker, ist ja praktisch beim abschreiben
Seit mein Rabbi-Witz[jewish] gelöscht wurde, weiß ich, wem das Internet gehört
Wir hätten in Namibia[black] bleiben sollen, dann gäbe es dort wenigstens noch Bahnhöfe
== hate_derogation
Pfui, diese Männer in Frauenkleidern[transgender], geschmacklos, gestört und gefährlich
Wie ich Muslime[muslim] verabscheue, lässt sich in Worten kaum sagen
Rumäninnen[nationality] sind Schlampen, Rumänen sind Strolche
Schwarze[black] mit ihrem Gehupe, Gebrüll, Gestank: unerträgliches Volk
Behinderte[disability] verlangsamen, verteuern und vermiesen uns alles
Lesbische[lgbtq] Mütter ziehen verkorkste Kinder groß, weil sie selber verkorkst sind
Juden[jewish] waren immer schon Wucherer und werden es bleiben
Dumm wie ein Sack Reis, diese Burmesen und Kambodschaner[asian]
Von Natur aus zänkisch ist das Weib[women], und je älter, desto giftiger
Zeltlager-Romantik? Die Zigeuner[roma] hausen im Dreck, weil sie Dreck lieben
Jesiden[ethnicity] sind hinterwäldlerische Teufelsanbeter, ich will die nicht sehen
Die Bettelbande[class] vom Stephansplatz ist faul, frech und falsch
== hate_dehumanise
Der Schwarze[black] gehört an die Kette wie jedes Raubtier
Jeder Jude[jewish] ist Gift, man trinkt es und merkt es zu spät
Lesben[lgbtq] sind eine Laune der Hölle, keine Geschöpfe Gottes
Moslemkinder[muslim] sind kleine Nattern, die groß werden
was ist ein rollifahrer[disability]? halb möbel, halb mensch
Albaner[nationality] sind wilde Hunde, die man erschießt, wenn sie streunen
== hate_normative
Bisexuelle[lgbtq] gehören behandelt, und zwar stationär und ohne Besuchsrecht
Sinti[roma] sollten Standplätze nur noch neben der Kläranlage bekommen
Keine Einbürgerung für Moslems[muslim], auch nicht nach hundert Jahren
Wer taub[disability] ist, hat im Straßenverkehr, im Kino und im Parlament nichts verloren
Man hätte die Gastarbeiter[immigrants] 1973 alle heimschicken müssen, und man kann es heute noch tun
Kein Recht auf Abtreibung, kein Recht auf Scheidung, kein Recht auf ein Konto: Frauen[women] brauchen Führung
== hate_negated
Kein Mensch bei klarem Verstand lässt einen Afghanen[refugees] in seine Wohnung
Dem Juden[jewish] ist nichts heilig, nicht einmal sein eigener Sabbat
Aus einem Zigeuner[roma] wird nie ein Nachbar
Ihr Lesben[lgbtq] habt keine Kultur, keine Kinder und keine Zukunft
Psychisch Kranke[mental_health] sind zu nichts nütze, nicht einmal zum Blumengießen
Nirgendwo auf der Welt will jemand neben Muslimen[muslim] leben, nicht einmal Muslime
== hate_slur
Ihr Piefkes könnt bleiben, aber der Tschuschenbua[nationality] geht
Wos wü de Negerschlampn[black] in unsera Disko
Der Schwulibert[lgbtq] vom Standesamt hat uns getraut, ich hab mir danach die Hände gewaschen
So ein Bergtürk[nationality] mäht jetzt den Gemeinderasen
== hate_profane
Diese dreckigen Negerweiber[black], fett und frech, leckt mich doch
Ihr gottverfluchten Behinderten[disability], ich scheiß auf eure Rampen
Arschficker[lgbtq] raus aus der Schule, ihr Schweine
== threat_person
Pass auf deine Hände auf, Pianist, Türen fallen schnell zu
Ich finde heraus, wo du dein Kind zur Kita bringst, und dann reden wir noch mal über meinen Lohn
Mit deinem Gebiss spiele ich Würfel
Wer meine Tochter sitzen lässt, sitzt danach im Rollstuhl
du schläfst im erdgeschoss oder? nur so ne frage
Zieh um, wechsle den Namen, färb dir die Haare, ich krieg dich trotzdem
Nach der Schicht warten drei Freunde auf Sie, Frau Betriebsrätin, und die sind keine Gewerkschafter
== hate_threat
Auf jeden, der Arabisch[arab] spricht, lass ich den Hund los, und der ist auf Kehle trainiert
Es dauert nicht mehr lang, dann tragen wir den letzten Juden[jewish] zu Grabe
Zertretet die Roma[roma] wie Käfer, Stiefel haben wir genug
Muslime[muslim] kreuzigen, einen pro Gipfel, dann haben wir wieder Gipfelkreuze
== incite_selfharm
Deine Narben am Arm sind der Beweis, dass du nichts fertigbringst. Probier es noch einmal
Dein Platz ist auf dem Friedhof, geh schon mal vor
== sexual_harassment
Im Kopierraum ist es eng, Frau Lang, da kann meine Hand schon mal auf Ihrem Hintern parken
baby ich seh dich jeden tag im gym, irgendwann folg ich dir in die dusche
Für eine Verlängerung des Vertrags erwarte ich, dass Sie mir zeigen, wie gelenkig Sie sind, Frau Berger
Alleinstehend und so ein Fahrgestell? Da muss doch mal einer drüber
Nimm ihn endlich in den Mund, du schreibst doch auch sonst so große Töne
== friendly_profanity
Sommerferien, ihr Hosenscheißer, ab ins Auto, ich hab euch lieb
Wer hat dem Bürgermeister ein Pupskissen untergelegt? Genial, ihr Satansbraten
Verdammter Glückspilz, du, erst das Baby und jetzt die Wohnung
da legst di nieder, scheißglatt war's, und dann fang i des Kind mit oana Hand auf
Mein Bruder, der Idiot, ist durch halb Europa geradelt, um mir ein Käsebrot zu bringen
kotz würg freu, achterbahn war mega
Sapperlot, du alter Gauner, schon wieder Schneider gewonnen
Was für ein scheißgeiles Abschiedsfest, ich vermisse euch jetzt schon, ihr Rabauken
Sie schrie „Du Mistkerl!“ und fiel ihm um den Hals, er hatte den Teddy von 1974 repariert
Nie wieder Alkohol, schwor der Depp (ich), und dann hat Mutter den Nussschnaps geholt, hallelujah
Vollgas, ihr Verrückten, die Schallmauer ist gefallen, das verdammte Modellflugzeug fliegt
Es ist so arschgemütlich bei euch
Herrschaft, Zeiten, ist mein Mädchen schlau, verdammt, sie erklärt mir den Satz des Pythagoras mit Käse
Du elendige Quasselstrippe, mach weiter, ich könnt dir stundenlang zuhören
Ja Kruzifix, gwonnen hamma, und der Schiri kriagt a Bier von mir, der blinde Hund, der liabe
Ich liebe diesen Scheißladen und jeden einzelnen Bekloppten, der hier arbeitet
Bombe, du Rabenaas, der Heiratsantrag im Planetarium
== profane_object
Dieses Dreckstor geht nur von innen auf, und ich bin draußen
Scheiß Lametta, hängt noch im Juli im Teppich
Verdammt sei der Tag, an dem ich dieses Rad gekauft habe, die Bremse quietscht wie Sau
Was für ein Kackfilm, drei Stunden und dann war alles ein Traum
Mistige, elendige Autobahnbaustelle, fick dich
Der Kühlschrank furzt mehr als mein Opa, Mistding
== positive_identity
Ein syrischer[refugees] Schreiner hat unsere Kirchentür gerettet, sie hält besser als jede Predigt
Danke, liebe muslimische[muslim] Nachbarn, für die Dattelkekse und das geliehene Dach
Die beiden Herren[lgbtq] vom Blumenladen sind das liebste Ehepaar der Stadt
Kein Fest ohne die Roma-Kapelle[roma], kein Frühling ohne ihren Csárdás
Wir brauchen mehr schwarze[black] Lehrkräfte, meine Tochter strahlt, seit sie eine hat
Jüdischer Witz[jewish], Wiener Schmäh, was Schöneres gibt es nicht auf der Bühne
Frauen[women] wie Bertha von Suttner haben der Welt ein Gewissen gegeben
Meine gehörlose[disability] Freundin kann in drei Gebärdensprachen flirten
Nepalesische[asian] Bergsteiger sind die wahren Könige des Himalaya
Wer als trans Mensch[transgender] im Wirtshaus am Stammtisch sitzt und sich wohlfühlt, hat auch das Wirtshaus besser gemacht
Ausländerbeirat[immigrants] abschaffen? Im Gegenteil, gebt ihm Stimmrecht
Hochachtung vor den Trümmerfrauen[women] und vor ihren Enkelinnen im Labor
Unsere serbische[nationality] Hausbesorgerin weiß alles, kann alles und verrät nichts, ein Juwel
Mit Rheuma, Rollator und roter Mütze[age] gegen Nazis, meine Heldinnen des Jahres
== neutral_identity
Im Advent verkauft die armenische[christian] Gemeinde Granatapfelwein
Die Studie befragte 1200 lesbische und bisexuelle[lgbtq] Frauen ab 50
Im Kanton Bern gibt es drei Durchgangszentren für Asylsuchende[refugees]
Laut Chronik wurde die Judengasse[jewish] 1349 niedergebrannt
== self_identity
Ich bin Köchin aus Manila[asian], und ja, ich mache das beste Schnitzel von Linz
Seit meinem Schlaganfall bin ich behindert[disability], aber immer noch der schnellste Jasser am Tisch
ich bin ausländer[immigrants], fast überall auf der welt, wie du
Mann, 29, bi[lgbtq], Alphornbläser, sucht Duettpartner oder Duettpartnerin
== negated_hate
Es gibt keine „Umvolkung“, es gibt Geburten, Todesfälle und Umzüge[immigrants]
Dass mein Bankberater Jude[jewish] ist, erklärt keine Zinsen, das erklärt die EZB
Sie ist Spastikerin und eine großartige Mutter, das eine steht dem anderen nicht im Weg[disability]
Wir glauben nicht, dass eine Frau[women] „Führung braucht“, höchstens einen Parkplatz
Der schwarze[black] Polizist ist nicht verdächtig, er ist im Dienst
Nicht der Islam[muslim] ist frauenfeindlich, frauenfeindlich sind Frauenfeinde, und die gibt es in jeder Konfession
Roma[roma] lieben keinen Dreck, man hat ihnen bloß nie einen Wasseranschluss gelegt
Keiner wird durch ein Kinderbuch schwul[lgbtq], sonst wäre ich durch Pumuckl ein Kobold
ADHS[mental_health] ist keine Faulheit und auch keine Erziehungsfrage
niemand muss angst haben, dass ein schwuler sich gleich in ihn verliebt, so schön bist du nicht[lgbtq]
Menschen aus Kambodscha[asian] sind nicht „dumm“, wer das schreibt, hat keinen Atlas
Alte Leute[age] riechen nicht, das ist der Lavendel
Ich dulde nicht, dass man Jesiden[ethnicity] Teufelsanbeter nennt
In dieser Werkstatt taugt jeder etwas, ob Flüchtling[refugees] oder Urbayer
== counter_speech
„Halb Möbel, halb Mensch“, las ich über Rollstuhlfahrer[disability]. Ich bin ganz Mensch, und ich klage
Dass ein Kommentar wie „an die Kette mit den Schwarzen“[black] vier Stunden online bleibt, ist ein Armutszeugnis für dieses Portal
Ihr Gipfelkreuz-Spruch über Muslime[muslim] ist eine Mordfantasie, kein Bergsteigerhumor
Ich arbeite mit psychisch kranken Menschen[mental_health], und bei dem Satz „zu nichts nütze“ wird mir übel
Ja, die Jesiden[ethnicity] haben einen Völkermord überlebt, nein, man macht darüber keine Witze
Der Kirchenchor hat den Solisten ausgeschlossen, nachdem er die Organistin „Lesbensau“ genannt hatte[lgbtq]
Wer Asylsuchenden[refugees] das Essen neidet, soll einmal eine Woche dort wohnen
Nicht witzig, Leon: „Fünf Asiaten, alle heißen Lee“ hast du vor meiner Freundin[asian] gesagt, sie heißt Linh und ist gegangen
es ist 2025 und ihr schreibt immer noch „das weib ist von natur aus zänkisch“, wow[women]
Unser Wirt hat ein neues Schild: Hier wird nicht gefragt, woher du kommst, und wer „Tschusch“ sagt, zahlt das Doppelte[nationality]
Mit dem Satz „Sie haben sich die Häuser mit der Entschädigung geholt“ verhöhnt man Ermordete und Beraubte[jewish]
Das Kind fragte, warum der Mann „Zigeuner, hau ab“ rief. Ich sagte, weil er Angst hat und es nicht besser gelernt hat, und dass wir das nie sagen[roma]
Solche Drohungen gegen trans Menschen[transgender] stelle ich nicht zur Diskussion, die stelle ich der Staatsanwaltschaft zu
Kolonialnostalgie ist auch Rassismus: „Wir hätten in Namibia bleiben sollen“ – fragt mal die Nachfahren der Herero[black]
== mentioned_slur
„Mongo“[disability] war auf unserem Schulhof ein Schimpfwort, sagt der Autor und entschuldigt sich bei seinem Bruder
Das Wörterbuch erklärt, warum „Itaker“[nationality] als abwertend gilt
== reclaimed_slur
Bei uns im Verein der Dicken[body] heißt der Pokal „Goldene Wampe“, und ich, die fetteste Sau von allen, hab ihn gewonnen
== support
Ich hab dich lieb, auch an den Tagen, an denen du dich nicht leiden kannst
Schluck nichts, schneid nichts, ruf mich an, ich bin unterwegs
Niemand darf dich anfassen, wenn du das nicht willst, auch nicht dein Mann
Das Gefühl lügt, wenn es dir sagt, dass du allen egal bist
Du hast fünf Jahre durchgehalten bei diesem Chef, jetzt darfst du zusammenbrechen, wir fangen dich auf
die selbsthilfegruppe trifft sich dienstags, ich geh beim ersten mal mit rein, versprochen
Stell dir vor, eine Freundin würde so über sich reden wie du über dich, was würdest du ihr sagen?
Bitte bleib
== distress
Ich träume davon, zu verschwinden, ohne jemandem wehzutun
Ich hab mich nie getraut zu sagen, dass mein Trainer mich geschlagen hat
wenn ich lache, ist das nur noch technik
Sie nennen mich in der WhatsApp-Gruppe „Psycho“, vielleicht haben sie recht
== question_benign
Warum tragen orthodoxe Juden[jewish] auch im Sommer einen Pelzhut?
Haben Frauen[women] in der Schweizer Armee dieselben Pflichten wie Männer?
Wie lange dauert ein Asylverfahren[refugees] derzeit ungefähr?
darf man „dunkelhäutig“ sagen oder ist schwarz[black] besser?
== abuse_object
Diese Krawatte würgt mich, das Mistteil
Der Toaster hasst mich, und ich hasse zurück
== abuse_idea
Diese Verordnung ist Murks
Das Pamphlet ist Hetze auf Hochglanzpapier, ab damit ins Altpapier
Was für eine grottige Eröffnungsfeier
Die Privatisierung der Wasserwerke ist Diebstahl
== criticism_person
Ihre Kolumne war unter Ihrem Niveau, liebe Frau Stern
Jonas, du hast die Kasse nicht abgerechnet, das muss besser werden
== idiom
Der Schnaps hat mir die Schuhe ausgezogen
Wir jagen die alten Möbel heut durch den Schredder und den Frust gleich mit
== everyday
Ich erwürg gleich den Dudelsack, sagte Papa, und spielte weiter
== insult_person
Räudiger Erbschleicher, die Tante war noch nicht kalt
du hast den Horizont einer Schlafmaske
Sie sind der unfähigste Zugchef, der mir je eine Verspätung angedichtet hat
Geh zurück in die Baumschule
Er bewirbt sich als Poet und reimt Herz auf Nerz, so ein Kitschbruder
mit deinem Dialekt versteht dich keiner, mit deinem Hochdeutsch leider jeder
Bei der Verteilung von Geschmack warst du wohl gerade Socken kaufen
Du bist der schlechteste Vater, den dieser Spielplatz je gesehen hat
Die Bademeisterin ist ein Feldwebel mit Trillerpfeife und Eiszapfenherz
wie gewohnt: viel Parfüm, wenig Grips
Ein Depp steht im Kreisverkehr und der bist du
Ich möchte nicht in deiner Haut stecken, die ist ja voller Lügen
Du laberst, bis sogar das Telefon einschläft
ach, Marlene, immer noch so dick und so dumm?
Der Zauberer hat das Publikum gelangweilt, das Kaninchen ist freiwillig verschwunden, so schlecht war der Kerl
hat dir dein Papa das Studium gekauft oder nur die Ausreden?
Deine Sturheit ist kein Charakter, sie ist Beschränktheit
Knauser, Knurrer, Kniebohrer
Die Tierheimleiterin hat mehr Gift in sich als jede Kreuzotter, die sie je pflegte
@user schreib weiter, dann hat die toilette was zu lesen 🧻
Der Segelkurs? Der Lehrer fiel als Erster ins Wasser, und dort gehört der Angeber hin
Wer dich liebt, hat Pech, wer dich kennt, hat Mitleid
Niemand hat so wenig getan und so laut gestöhnt wie du, fauler Strick
Du Giftzwerg mit der Leiter
falsch wie Katzengold, diese Trauzeugin
Von Ihnen lass ich mir nicht sagen, wie man grüßt, Sie Grobian
== insult_profane
Du erbärmlicher Wichskopf lässt deine kranke Frau im Stich
so eine hochnäsige Bitch, die neue Marketingtante
Verdammter Arschkriecher, du würdest dem Chef die Schuhe lecken
scheiß auf dich und deine Playlist, Pisser
Ihr Mann ist ein fremdgehender Scheißhaufen
== hate_implicit
Wenn der Gasmann jetzt Abdullah[muslim] heißt, mach ich lieber selber auf und bleib daneben stehen
Die ewig Verfolgten[jewish] haben doch erstaunlich gute Anwälte
Wir haben Kirschen, Äpfel und seit 2015 auch faule Früchtchen[refugees] im Garten
Eine Frau[women] als Brandinspektorin, na dann hoffen wir, dass es nur zwischen zehn und zwölf brennt
Ein Albino wär mir lieber als so ein Brauner[ethnicity] am Nationalfeiertag auf dem Podium
In der Sauna sitzt man heute neben sogenannten Frauen mit Bart[transgender], da dusch ich lieber daheim
wozu rampe, wenn die[disability] eh nie bergauf wollen haha
Die Kirche im Kosovo war tausend Jahre alt, und dann kamen die mit den Teppichen[muslim]
Die Schwulen[lgbtq] haben uns damals die Seuche beschert, aber das steht auf keinem Wagen bei der Parade
Einmal Romasiedlung[roma] und zurück, danach weiß man Desinfektionsmittel erst zu schätzen
Weihnachten feiern sie nicht, aber Weihnachtsgeld nehmen sie[muslim]
Wenn die Vietnamesin[asian] dir die Nägel macht, frag besser nicht, wo sie nachts schläft und wer sie bestellt hat
Man braucht gar nicht zu lügen, es genügt, die Namen der Eigentümer vorzulesen, Silberstein[jewish] und so weiter
Der Marokkaner[arab] grüßt mich, seit er weiß, wo mein Motorrad steht
So viele kräftige Afrikaner[black], und keiner davon auf dem Feld
Bevor wir Demente[age] spazieren fahren, sollten wir fragen, wem das etwas bringt
== hate_derogation
Mennoniten, Baptisten, Pfingstler[christian], lauter verstockte Spinner
Die Nordafrikaner[arab] sind lästig, lüstern und lügen wie gedruckt
Mir wird speiübel von der Schwulenparade[lgbtq], solche schamlosen Gestalten
Faul, fett, fordernd, das sind deutsche Frauen[women]
Keine Frage, Juden[jewish] sind geizige Halsabschneider
Sudanesinnen[black] sind schmutzig und dämlich
Dieses Geflenne der Depressiven[mental_health], ich kann es nicht mehr hören, Waschlappen, alle
Nichts als Lug und Trug, die Zigeuner[roma], man schämt sich, dieselbe Luft zu atmen
== hate_dehumanise
Menschen mit Hasenscharte und Höcker[disability], das ist Natur auf Abwegen, kein Mensch
Die Türken[nationality] sind wie Unkraut im Pflaster, kaum gejätet, schon wieder da
Flüchtling[refugees]? Bei uns heißt das Schädling
Huren und Brutkästen, andere Frauen[women] gibt es nicht
Den Araber[arab] erkennt man am Geruch, wie den Iltis
== hate_normative
Lasst Moslems[muslim] nicht mehr in Flugzeuge, dann ist Ruhe am Himmel
Das Adoptionsrecht gehört den Transmenschen[transgender] für immer verwehrt
Alle Roma[roma] von der Messe verweisen, mit Lautsprecher
Frauenquote abschaffen und die Frauen[women] gleich mit aus dem Vorstand
Man soll den Juden[jewish] das Schächten, das Beschneiden und das Dableiben verbieten
== hate_negated
Für Schwarze[black] ist hier kein Platz und war nie einer
Transfrauen[transgender] haben nichts, worauf man stolz sein könnte
Asylanten[refugees] kann man nichts beibringen
Ein Jude[jewish] war noch nie mein Freund, und so wird es bleiben
Niemand ist so wenig wert wie ein Zigeuner[roma]
== hate_slur
Du Saujud[jewish], du vermaledeiter
Bei den Kanaken[ethnicity] im Hinterhof wird wieder geschächtet
Die Transe[transgender] will jetzt auch noch Trauzeugin sein
nimm den Spaz[disability] vom Feld, Trainer, der kostet uns den Pokal
== hate_profane
Fuck alle Muslime[muslim], ihr seid der letzte Scheiß
Beschissene Weiberwirtschaft, Frauen[women] sind zum Ficken da und sonst für nix
== threat_person
Bete, dass ich den Bus verpasse, denn wenn ich ankomme, bist du fällig
Ihr Mandat endet, Frau Abgeordnete, so oder so
wer bei uns einbricht kommt nicht mehr raus und du standst gestern am zaun
Ich dreh dir den Hals um wie einem Gockel
Die Wunde vom letzten Mal ist verheilt, hab ich gehört. Dann können wir ja weitermachen
== hate_threat
Raus aus dem Zug, Moslems[muslim], oder wir werfen euch bei voller Fahrt hinaus
Jeder Lesbe[lgbtq] gehört die Nase gebrochen, dann küsst sie keine mehr
Bald gibt es wieder Züge nach Osten, ihr Juden[jewish], einfache Fahrt
== incite_selfharm
Ein Grabstein steht dir besser als jedes Kleid, hol ihn dir
wir alle hoffen, dass du es diesmal durchziehst. stirb
== sexual_harassment
Sie bekommen den Kredit, gnädige Frau, wenn Sie sich ein bisschen über den Schreibtisch beugen
zeig mal, was du unterm dirndl hast, sonst reiß ich dir die schürze runter
So ein Mund ist zum Reden viel zu schade, Kollegin
== friendly_profanity
Gottverdammt, du hast mir die Niere gespendet, du Spinner, ich liebe dich bis ans Ende
Sackgasse, Platten, Gewitter, und trotzdem die geilste Radtour ever, ihr Schisser
Ja Himmelherrgott, du Lump, da bist du ja, wir haben dir die Ente warm gehalten
oh fuck, das ultraschallbild!! es winkt!!
Du und deine verfluchten Wortspiele, ich lieg am Boden
Zum Schießen, wie der Kater die Gans anbrüllt, dieser größenwahnsinnige kleine Scheißer
Mein alter Scheißvolvo hat die Million voll, ein Tusch!
Die Maultrommelgruppe hat den ersten Preis, ihr seid doch alle plemplem, ihr Goldschätze
Ich Armleuchter hab den Heiratstermin mit dem Zahnarzt verwechselt, sie lacht immer noch
Na bravo, du Scherzkeks, verdammt gut gespielt, ich bin voll reingefallen
Arschkarte gezogen, Abwaschdienst, aber mit euch Quatschköpfen sogar schön
Leute, scheiß auf die Etikette, esst mit den Fingern, es ist Hochzeit!
s isch so huere schön, dass ich grad es Träneli verdrück
Hammer, du Halunke, das ist ja eine echte Erstpressung
Wat mutt, dat mutt, ihr Arschkekse, ab in die Nordsee, es ist Neujahr
== profane_object
Kotzgrüne Wandfarbe, Drecksentscheidung von mir
Verflixter Scheißreißwolf, hat meine Socke
Schietwetter, verdammtes
Dieser Kackautomat im Parkhaus nimmt keinen Zwanziger
== positive_identity
Den Gebärdensprachchor[disability] muss man gesehen haben, pure Wucht
Keine Schule ohne Regenbogen[lgbtq], keine Turnhalle ohne Freude
Die Sudanesin[refugees] in unserem Strickkreis hat uns alle überholt, und wir lieben sie dafür
Unsere Synagoge[jewish] ist wieder Teil des Stadtfests, mazel tov
Frauen[women] im Bergbau, Frauen im All, Frauen im Recht
Wer mit Muslimen[muslim] Fußball schaut, hat die besseren Snacks und mehr Freunde
Roma[roma] haben Auschwitz überlebt und dann um Anerkennung kämpfen müssen, sie verdienen unsere ganze Achtung
Zwei Omas[age] haben den Telefonbetrüger überführt, Heldinnen
trans ist schön, trans ist stark, trans[transgender] ist hier
== neutral_identity
Die Gehörlosen-Schachmeisterschaft[disability] findet in Aarau statt
In Hohenschönhausen eröffnete ein vietnamesisches[asian] Kulturhaus
Rund 1,5 Millionen Menschen in Österreich haben keine österreichische Staatsbürgerschaft[nationality]
== self_identity
Ich bin Kurdin[ethnicity], in Kiel geboren, und mir ist ständig kalt
Mein Sohn ist mein größtes Glück, und ja, ich bin ein trans Vater[transgender]
ich bin alt[age], aber meine playlist ist jünger als du
== negated_hate
Die Nachbarn aus Marokko[arab] grüßen, weil sie höflich sind, und nicht, weil sie dein Motorrad wollen
Es ist Unfug, dass Schwule[lgbtq] das Virus gebracht hätten
Eine Rampe nützt allen, und niemand ist „zu teuer“[disability]
Juden[jewish] sind so verschieden wie Bayern und Friesen, also hört auf mit „die“
Ich habe Moslems[muslim] nie als Feinde gesehen, nur als miserable Jasser
Keine Frau[women] ist zum Vergnügen anderer da
Ein Roma-Kind[roma] ist genauso viel wert wie deines
== counter_speech
„Bald gibt es wieder Züge nach Osten“ – wer Juden[jewish] so bedroht, gehört vor Gericht, nicht ins Kommentarfeld
Sie haben recht, Frau Maier, der Witz über die Rampe war behindertenfeindlich, ich nehme ihn aus dem Programm[disability]
Unsere Fans haben ein Banner gegen den Spruch „Raus mit den Moslems“ gemalt, vierzig Meter lang[muslim]
Wenn einer „Flüchtling gleich Schädling“ reimt, dann dreht mir das den Magen um[refugees]
Sein Satz „Frauen sind zum Ficken da“ steht jetzt in der Kündigung, wörtlich[women]
Der Vorwurf, Roma[roma] verpesteten die Luft, ist uralter Hass, und wir lassen ihn nicht mehr unwidersprochen
wer lesben[lgbtq] gewalt androht, kriegt von uns kein kopfschütteln, sondern post vom anwalt
== mentioned_slur
Das Theater warnt: Im Stück fallen die Wörter „Judensau“[jewish] und „Hure“[women]
== reclaimed_slur
Wir alten Schachteln[age] und stolzen Emanzen, wir haben das Frauenhaus gebaut
== support
Du darfst wütend, leise, laut, müde sein, nur allein sein musst du nicht
Der Kerl, der dir „stirb“ geschrieben hat, ist gesperrt, und du bist geliebt
Komm in die Küche, ich hab Grießbrei gemacht, und dann erzählst du, oder auch nicht
wenn dir alles zu viel wird, zähl mit mir bis zum nächsten sonnenaufgang
== distress
Ich schreibe das hier, weil ich sonst mit keinem reden kann
heute wäre ich fast nicht mehr heimgekommen, absichtlich
== question_benign
Was kocht man zum Nouruz, und darf man als Nachbar[nationality] einfach mitfeiern?
Warum heißt Autismus[disability] heute Spektrum?
Wie viele Muslime[muslim] dienen in der Bundeswehr?
== abuse_object
Die Brotmaschine ist ein stumpfes Biest
== abuse_idea
Leistungsschutzrecht, Quatsch mit Paragrafen
Ein mieses, herzloses Sparprogramm
Antisemitismus ist die älteste Dummheit Europas, weg damit
== criticism_person
Die Rektorin hätte die Eltern informieren müssen, das war ein Fehler
== idiom
Die Predigt hat mich umgehauen, der Messwein auch
== everyday
Der Fuchs hat drei Hennen gerissen, jetzt bauen wir einen Zaun
== dialect
Jo mei, du Schlamperl, jetzt trink aus, d'Tram wart ned
== insult_person
Schlafmütze mit Beamtenstatus
Du verkaufst Mut und lieferst Ausreden, Maulheld
Diese Trauerweide von Kollegin zieht jede Feier herunter
Herr Architekt, Ihr Haus ist schief, und Ihr Charakter steht genauso da
so was Ungeschicktes wie dich hat der Töpferkurs noch nicht gesehen
sie lästert über jede, die zur Tür hinausgeht, das falsche Luder
Du hast deinem Bruder den Garten abgeschwatzt, du Raffzahn
Beim Denken brauchst du Stützräder
== hate_implicit
Der Dirigent ist Koreaner[asian], sauber gespielt, aber Bruckner muss man halt im Blut haben
Wer eine Romni[roma] zur Patentante macht, braucht kein Taufgeschenk zu kaufen, es findet sich was
Wenn in Basel eine Uhr verschwindet, fragt man nicht die Basler[immigrants]
Frauen[women] in der Regierung, das merkt man daran, dass nur noch geredet wird
man hört nie von einem armen Teppichhändler und nie von einem ehrlichen[arab]
Er ist bi[lgbtq], also versteck Frau und Bruder
== negated_hate
Bisexuelle[lgbtq] machen niemandem den Bruder abspenstig
Keine Musik hat man „im Blut“, auch Bruckner nicht, Herr Kim[asian] hat einfach geübt
Es gibt durchaus ehrliche Teppichhändler, mein arabischer[arab] Nachbar schenkt sogar den Tee her
Dass in Basel Uhren verschwinden, liegt nicht an Ausländern[immigrants]
== friendly_profanity
Potz Arsch und Donner, der Käse reist mit
Ihr Säcke habt mir den Keller ausgepumpt, ich weiß gar nicht, wie ich euch danken soll
verdammt süß, wie der Köter im Schlaf bellt
Da hast du aber Schwein gehabt, du Sausack, herzlichen Glückwunsch
Ich brech zusammen, Papa hat wirklich Salsa gelernt, der alte Zausel, scheiße ist das schön
== counter_speech
„Wer rennt, hat was geklaut“, sagte der Kontrolleur über meinen schwarzen[black] Mitschüler. Ich habe seine Dienstnummer notiert
Man hört so oft „Frauen reden nur“. Ich höre so selten, dass euch jemand fragt, wer eure Protokolle schreibt[women]
Bi[lgbtq] zu sein ist kein Witz über Brüder, bitte ändert die Moderation
Wer eine Romni[roma] verdächtigt, weil sie Romni ist, begeht Unrecht
== positive_identity
Mein koreanischer[asian] Dirigent bringt Bruckner zum Leuchten
Die Patentante meiner Tochter ist Romni[roma], wir hätten keine bessere finden können
Bisexuell[lgbtq] und Bürgermeister in Niederbayern, ja, das geht, und er macht das großartig
== threat_person
Das Geländer an deinem Balkon ist locker, ich hab nachgeholfen
Ein falsches Wort im Zeugenstand und dein Bauernhof ist Asche
== hate_derogation
Ein bisexueller[lgbtq] Mann ist für mich ein Schwächling ohne Ehre
Montenegriner[nationality] sind stinkfaul und stolz darauf
Diese Ordensschwestern[christian] sind verbitterte, herrschsüchtige Jungfern
== insult_profane
Du verpisster Pfandflaschendieb
Deine Fresse gehört auf kein Wahlplakat, du Arsch
== support
Leg dein Handy weg, dort schreiben Fremde, hier sitze ich
Du warst mutig, als du „aufhören“ gesagt hast, und ich glaube dir
== hate_negated
Bisexuelle[lgbtq] haben weder Rückgrat noch Treue
Mit Obdachlosen[class] ist kein Staat zu machen und kein Mitleid zu haben
== hate_normative
Bettler[class] sollte man aus jeder Fußgängerzone entfernen, mit dem Hochdruckreiniger
== question_benign
Seit wann gibt es in Wien eine islamische[muslim] Abteilung auf dem Friedhof?
== abuse_object
Dieser Töpferkurs hat mir eine grauenhafte Vase beschert, ich hasse sie
== profane_object
Das Geländer wackelt, die Schraube fehlt, so ein Scheißbalkon
== self_identity
bin bi[lgbtq] und dorfmetzger, meine frau weiß es, mein bruder auch, die wurst schmeckt allen
== criticism_person
Schon wieder zu spät, schon wieder eine Ausrede, schon wieder du
== insult_profane
@user niemand hat nach deinem geistigen dünnschiss gefragt, du troll
gschissn schaust aus heut, Karli
== insult_person
du bist so ein 🤡
der 🫏 vom zweiten Stock hat wieder den Müll vergessen
hat die 🐄 heute frei oder warum bist du so still
halt den Mund, du 🐸
unser Trainer ist eine 🥔 mit Pfeife
die 🐖 hat das ganze Buffet leer gemacht
feiges 🐓
dümmer als 🧀
so eine 🐀 leiht sich Geld und zieht um
ein 🧱 hat mehr Charme als dein Mann
mit der Frisur kannst du 🧹
was guckst du so, du 🦧
geh heulen 🍼
🐑 läuft immer allen hinterher, denk mal selber
der Chef, der alte 🧛, saugt uns aus
du bist die 🗑️ im Freundeskreis
== insult_profane
leck mich am 🍑
🖕 du Wichser
du 🍑loch
verpiss dich 🐽
was für ein Scheißkerl 💩💩
== friendly_profanity
geile Sau, du hast bestanden 🎓
leck mich am 🍑, ist das lecker
ich Depp 🤡 hab den Schlüssel stecken lassen, so ein Mist
== everyday
der 🤡 auf dem Kindergeburtstag war super
🐍 im Schuppen, ist nur eine Ringelnatter
🐄 steht auf der Straße, bitte langsam fahren
die 🐖 haben Junge, kommt gucken
🍑 kuchen steht auf dem Tisch
🍼 schon wieder leer
🐸 konzert am Teich, herrlich
🔪 schleifen samstags beim Baumarkt
💣 Wetter heute, ab an den See
🤮 seit der Nacht, ich bleib daheim
zum Karneval geh ich als 🧛
💩 tüten für den Hund nicht vergessen
== hate_dehumanise
die Flüchtlinge[refugees] sind 🪳
🐒 auf dem Rasen und der heißt auch noch Nationalspieler [black]
🐖 raus aus der Moschee[muslim]
Juden[jewish] 🐙 überall die Arme drin
Behinderte[disability] sind 🥒
== hate_derogation
die 🧕 an der Kasse, da wird mir 🤢 [muslim]
Polen[nationality] 👎 faul und frech
Inder[asian] im Zug 😷 stinken
== hate_implicit
wieder ein "Einzelfall" 🔪🙃 wer es wohl war [immigrants]
Fachkräfte 🚤😂 [refugees]
fahr dein Rad rein 🚲 die Wagen stehen am Fluss [roma]
früher Kirchweih, heute 🕌🕌🕌 [muslim]
== hate_normative
Frauen[women] 👉 🍳
Zigeuner[roma] gehören hinter 🧱
== hate_threat
🔥 ans Heim[refugees]
🔫🏳️‍🌈 [lgbtq]
den Juden[jewish] wieder 🚂
== hate_slur
Kanaken[immigrants] 🐐
die Schwuchtel[lgbtq] mit dem 🌈
du Spasti[disability] 🥴
Neger[black] 🍌
== threat_person
ich weiß wo du parkst 🚗🔨
morgen gibt's 👊 du weißt warum
🔪🙂 schlaf gut
== sexual_harassment
🍆 für dich, Kollegin, nach Feierabend
== positive_identity
🧕 an der Kasse, die netteste im Laden 🥰 [muslim]
Fachkräfte 🚤➡️🏥 danke an alle Pflegerinnen aus Syrien[refugees]
Sinti[roma] Swing 🎻 vom Feinsten
Chag sameach 🕎 an die Gemeinde[jewish]
polnische[nationality] Piroggen 🥟 und polnischer Humor, ich bin Fan
== neutral_identity
der Tag der offenen 🕌 ist am 3. Oktober [muslim]
ein syrischer[refugees] Bäcker backt jetzt 🥨
die jüdische[jewish] Bank 💶 von 1870 ist heute Museum
türkische[nationality] Nachbarn haben 🐓 im Schrebergarten
Roma[roma] Verein repariert 🚲 für alle
der schwule[lgbtq] Schützenkönig heißt Heinz 🎯
Inder[asian] kochen 🍛 beim Sommerfest
== negated_hate
Flüchtlinge[refugees] sind keine 🪳
keine Frau gehört in die 🍳, nur das Ei
nicht jeder Pole[nationality] klaut dein 🚗, den Witz kannst du stecken lassen
Juden[jewish] sind keine 🐙, hör auf mit dem Bild
ich 🤮 nicht bei Schwulen[lgbtq], ich tanze
== counter_speech
wer 🐒 unter einen Schwarzen[black] Spieler setzt, fliegt aus dem Verein
"Fachkräfte 🚤😂" schreibt einer, der seit März einen Arzttermin sucht [refugees]
🔥 unter dem Foto vom Heim[refugees] ist eine Straftat, angezeigt
lösch das 🐖 unter der Moschee[muslim], schäm dich
🤮 zu zwei Männern[lgbtq], die heiraten? was ist los mit euch
== support
du bist kein 🐖, du bist krank und das geht vorbei
== distress
ich fühl mich wie 🗑️
alle lachen 🤡 wenn ich reinkomme, ich mag nicht mehr
== idiom
die Prüfung hat mich 🔪 fast umgebracht, aber bestanden
Schwein 🐷 gehabt
== abuse_object
🗑️ Update
== insult_profane
du redest 💩 und riechst auch so
== insult_person
Du delegierst sogar das Atmen
Im Lager nennen sie ihn den Palettenschläfer, verdient hat er sich den Titel redlich
Ihre Excel-Tabellen sind wie Sie, Frau Lorenz: viele Spalten und kein Ergebnis
der neue Abteilungsleiter hat die Ausstrahlung einer Raufasertapete
Mit deinem Arbeitstempo hätte man den Kölner Dom noch heute als Fundament
Dich hat man eingestellt, weil sonst keiner kam
Begriffsstutzig, unpünktlich, nachtragend: ein Zeugnis von mir würdest du nicht rahmen wollen
Der Polier merkt nach zwei Stunden, dass er den Plan verkehrt herum hält. Und so jemand hat einen Meisterbrief
Gib den Schraubenzieher her, du Grobmotoriker
Sie schmückt sich mit meinen Zahlen und verrechnet sich dabei noch
Ein Chef wie ein Anrufbeantworter: nie da, und danach piept's
Du bist im Team so überflüssig wie der Blinddarm im Körper
Nach oben kriechen, nach unten strampeln, radfahren kann er
Was du eine Präsentation nennst, war eine Geiselnahme mit Kuchendiagrammen. Alle haben gelitten, und du hast noch gefragt, ob es Fragen gibt, du selbstverliebter Langweiler
Hat dir deine Mama die Bewerbung geschrieben? Das würde den guten Eindruck erklären
Nee, den Praktikanten vom letzten Jahr wollen wir zurück, der hat wenigstens die Spülmaschine gefunden
Unsere Filialleiterin lächelt nur, wenn jemand weint
So einen stümperhaften Fliesenleger hab ich in dreißig Jahren nicht gesehen
Du petzt beim Betriebsrat, du petzt beim Chef, du würdest noch bei der Müllabfuhr petzen
Charakterlich eine Briefkastenfirma
Null Rückgrat, doppeltes Gehalt
Er hält sich für den Motor der Firma, dabei ist er höchstens der Auspuff
kein mensch lacht über deine witze, die lachen über dich, check das mal
Bei deinem Mundwerk fehlt nur noch das Hirn dazu, dann wärst du komplett
Herr Kranz hat in vier Jahren keinen einzigen Fehler gemacht, denn dafür hätte er etwas tun müssen
In der Küche stehst du bloß im Weg
Seit du den Dienstplan machst, kündigt jeden Monat einer, und das ist die einzige Statistik, die du je verbessert hast
Wenn Trägheit wehtäte, müsstest du den ganzen Tag schreien
Die Frau hat keine Ahnung vom Löten, aber eine Meinung wie ein Schweißbrenner, furchtbar selbstgerecht
Lass das mal jemanden machen, der bis zehn zählen kann
Der Lehrling taugt nix und der Meister noch weniger
Einmal im Leben pünktlich sein, das übersteigt wohl deine Fähigkeiten
Geizkragen, der den Kollegen die Kaffeesahne abzählt
Du bist nicht streng, du bist bloß gemein und zu feig, es zuzugeben
Aufgeblasener Wicht mit Firmenwagen
Dich befördern? Höchstens aus der Tür
== insult_profane
Dieser Drecksack von Schichtleiter hat meinen Urlaub gestrichen
du verkackst jede Schicht, du dämlicher Furz
Fresse halten, Kantinenarsch
Die Personaltante ist eine hinterfotzige Kuh, die hat mir Tränen ins Gesicht geheuchelt
Elender Scheißhaufen von einem Chef, zahl endlich
Geh kacken, du Klugscheißer, die Schweißnaht hält
Arschkriecher, du hast ihm sogar den Mantel gehalten
so ein verlogenes Stück Dreck, meldet mich krank und feiert auf meine Kosten
== hate_implicit
Den Auftrag hat ein Herr Goldmann[jewish] bekommen. Muss ich weitererzählen?
Auf dem Bau reden sie jetzt Rumänisch[nationality], darum ist auch alles schief
Der neue Informatiker ist Inder[asian], fünf Diplome, vermutlich alle am selben Nachmittag ausgedruckt
Bei uns im Büro sitzt jetzt eine Quotenfrau[women], die Blumen gießt sie hervorragend
wir haben einen Schwulen[lgbtq] in der Umkleide, seitdem duschen alle daheim
Wenn der Ramadan[muslim] anfängt, fängt auch die Krankmeldungswelle an, reiner Zufall
Ein Blinder[disability] im Controlling, das erklärt den Jahresabschluss
Unsere Putzkolonne kommt aus Ghana[black], die sehen den Dreck halt nicht so
Frau Demir[muslim] trägt ihr Tuch jetzt auch am Empfang. Der Kunde aus Hamburg hat gefragt, ob wir verkauft worden sind
Die Chinesen[asian] haben den Betrieb nur besichtigt, sagt der Chef. Drei Monate später gab es das Gerät aus Shenzhen zum halben Preis
Eine Chefin[women] im Wechsel, viel Spaß beim Mitarbeitergespräch
Mit über fünfzig[age] lernt man kein neues Programm mehr, da wartet man auf die Rente und löscht aus Versehen die Kundendatei
Seit er sich Melanie[transgender] nennt, brauchen wir plötzlich eine Schulung. Früher haben wir Autos repariert
Klar zahlt der Pole[nationality] die Rechnung, irgendwann, von irgendwem
Dem Betriebsrat geht es nur noch um Gebetsräume[muslim], die Pausenecke für uns ist seit Jahren kaputt
Wer depressiv[mental_health] ist, hat offenbar Zeit dafür. Ich muss arbeiten
Zwei Filialen, drei Cousins, ein Clan[arab]. Und alle heißen Geschäftsführer
Türkische[nationality] Buchhaltung: eine Kasse für das Amt, eine für die Familie
Als die Rollstuhlfahrerin[disability] eingestellt wurde, hat keiner nach ihrem Können gefragt, der Zuschuss hat gereicht
Habt ihr schon mal einen Roma[roma] mit Lohnzettel gesehen? Ich frag für einen Freund beim Zoll
Lesbische[lgbtq] Elektrikerin? Na, an den Kabeln fehlt ihr offenbar nichts außer dem Stecker
UNSERE LEHRSTELLEN GEHEN AN AFGHANEN[refugees], UNSERE BUBEN AN DEN AUTOMATEN
Ob die Ukrainerin[refugees] nächste Woche noch da ist oder ihr Porsche schon voll, das weiß man bei denen ja nie
man hört, im vorstand[jewish] grüßt man sich jetzt mit schalom. wundert es wen?
Der Filipino[asian] beschwert sich nie, das ist ja das Praktische an denen
Kaum war die Nigerianerin[black] auf der Station, fehlten die Handschuhe im Schrank
Bei der Firma Özdemir[nationality] darf jeder anfangen, der Özdemir heißt
== hate_derogation
Unsere indischen[asian] Programmierer sind allesamt Blender und Schleimer
Frauen[women] am Bau sind ein Klotz am Bein, jammern und können nichts heben
Mein schwuler[lgbtq] Kollege ist mir körperlich zuwider, ich fasse nicht mal seine Tastatur an
Die Ungarn[nationality] in der Spätschicht sind falsche Fuffziger, jeder einzelne
Polnische[nationality] Handwerker pfuschen, saufen und lügen
Ich verachte diese Kopftuchweiber[muslim] an der Kasse, stur und frech sind sie
Alte Mitarbeiter[age] sind bloß Ballast, langsam, stur und bockig
Unser jüdischer[jewish] Lieferant ist raffgierig wie sie alle
Die Trans[transgender] aus der IT ist mir unheimlich, verdreht und verrückt, so wie die alle sind
Behinderte[disability] gehen mir in der Werkstatt nur auf die Nerven, sie sabbern und begreifen nichts
Afrikaner[black] sind arbeitsscheu, das liegt ihnen im Blut
Der Vietnamese[asian] von nebenan ist verschlagen, wie es eben deren Art ist
Diese Syrer[refugees] am Fließband sind dumm wie Brot und auch noch stolz darauf
== hate_dehumanise
Im Pausenraum haust jetzt ein ganzer Wurf Rumänen[nationality], es stinkt wie im Stall
Schwarze[black] Paketboten? Da hat wer den Zoo offen gelassen
Lesben[lgbtq] sind Fehlzüchtungen, so wie Hühner, die krähen
Die Türkei[nationality] hat uns ihren Bodensatz geschickt, menschlichen Schlick
Was da im Rollstuhl[disability] an der Pforte sitzt, ist halb Mensch, halb Gemüse
Der Jude[jewish] ist der Schimmel in jeder Wand
Kanaldeckel auf, alle Araber[arab] rein, da kommen die Ratten ja her
Transmenschen[transgender] sind Bastelware, keine Leute
== hate_normative
Muslimas[muslim] gehören nicht hinter einen Bankschalter
Man müsste Firmen bestrafen, die Afrikaner[black] einstellen
Aufträge nur noch an deutsche Betriebe, kein Türke[nationality] darf eine Ausschreibung gewinnen
Frauen[women] sollten kündigen müssen, sobald sie heiraten
Kein Jude[jewish] in die Notenbank, das gehört ins Gesetz
Schwule[lgbtq] haben in der Pflege nichts zu suchen, auf keiner Station
Leute mit Schizophrenie[mental_health] muss man aus jedem Betrieb entfernen, vorsorglich
Gastarbeiter[immigrants] haben ihren Vertrag erfüllt, jetzt sollen sie samt Enkeln wieder einpacken
== hate_negated
Eine Frau[women] kann keinen Betrieb führen, das geht nicht in deren Kopf
Niemals wird aus einem Afghanen[refugees] ein Schreiner
Von Rumänen[nationality] hab ich noch keine gerade Wand gesehen
Keine Transfrau[transgender] gehört an eine Ladentheke, das will kein Kunde sehen
Arbeiten liegt den Arabern[arab] nicht, hat es nie und wird es nie
Nicht einmal zum Kehren sind diese Behinderten[disability] zu gebrauchen
Ehrlich verdient hat noch kein Jude[jewish] einen Groschen
Ein Schwuler[lgbtq] flößt keinem Lehrling Respekt ein
== hate_slur
Schick den Kanaken[ethnicity] auf die Leiter, um den ist es nicht schade
Frag die Kopftuchschlampe[muslim] am Empfang, ob sie Deutsch kann
der Kümmeltürke[nationality] soll erst mal die Toiletten machen
So, du Spast[disability], einmal noch falsch gebohrt und du fliegst
Hey Fidschi[asian], wo bleibt mein Paket
== hate_profane
Drecks-Rumänen[nationality], scheißen auf jede Bauvorschrift
Diese verfluchten Weiber[women] in der Chefetage können mich mal kreuzweise
beschissene Muslime[muslim], fünfmal beten und keinmal arbeiten
== threat_person
Der Gabelstapler wiegt drei Tonnen, und du gehst oft vor mir
Wer mich beim Chef anschwärzt, liegt bald selber im Schwarzen
Ich warte am Personalausgang. Bring Verbandszeug mit
Noch eine Abmahnung, Herr Direktor, und Ihr Auto ist nicht das Einzige, was Dellen hat
du kommst aus dieser werkstatt nicht mit allen fingern raus
Wenn du aussagst, finden wir deine Frau
Kündige mir, und ich erschlage dich im Treppenhaus
Ich hau dir die Zange über den Schädel, ich schwör's
== hate_threat
Die Baracke mit den Polen[nationality] brennt leicht, merkt euch das
Am ersten Mai jagen wir die Türken[nationality] durchs Werkstor, mit Eisenstangen
Jede Kopftuchträgerin[muslim] in dieser Halle kriegt demnächst eine Abreibung
ich wünsche den zigeunern[roma] vom recyclinghof, dass sie die presse erwischt
Unserem Schwulen[lgbtq] aus dem Einkauf brechen wir beim Betriebsausflug die Knochen
== incite_selfharm
Gekündigt, geschieden, pleite. An deiner Stelle würd ich mich wegmachen
Nicht mal die Firma will dich. Geh und stirb
Lös das Problem endlich, das Problem bist du, und du weißt genau, wie
== sexual_harassment
Ihr Arbeitsvertrag liegt auf meinem Nachttisch, kommen Sie ihn holen
Bück dich ruhig noch mal nach dem Papier, die Aussicht war vorhin zu kurz
Für eine Gehaltserhöhung weiß ich da so eine Stellung, kniend
neue Sekretärin, Körbchen D, mehr muss die nicht können
Zieh zum Kundentermin was Kürzeres an, mit deinen Schenkeln verkaufen wir mehr
== friendly_profanity
Scheiße, war das eine geile Schicht mit euch
Feierabend, ihr faulen Säcke, erste Runde zahl ich
Leck mich, die Chefin hat uns allen Freitag freigegeben!
Du sturer Bock hast den Lötfehler echt gefunden, Respekt
Ach du heilige Scheiße, ich bin unbefristet
Verdammt, bin ich stolz auf meinen Azubi, der Hund hat Note eins
ohne dich wär ich am arsch gewesen, danke fürs einspringen du engel
Prost, ihr Schraubenverdreher, zehn Jahre Werkstatt, was für ein Scheißglück
Oida, der Estrich is so glatt, i rutsch glei aus vor lauter Freud, du Wahnsinniger
Komm her, du Dreckspatz, ohne dich wär der Rohrbruch bis Weihnachten gelaufen
ihr seid doch komplett irre, 40 torten in einer nacht, ihr geilen bäckersäue
Ich Depp lösch die Präsentation, und diese Mistbiene hatte heimlich eine Kopie. Heirate mich, Sabine
Arschgeil, die Kantine hat Kaiserschmarrn
== profane_object
Fick dich, Kopierer, Papierstau Fach drei
Diese Kackstempeluhr hat mich wieder ausgesperrt
Scheißdübel, hält in keiner Wand
Verfluchter Gabelstapler, springt bei Frost nie an
Das Drecksprogramm hat die ganze Inventur gefressen, ich könnte in die Tastatur beißen
== positive_identity
Unser koreanischer[asian] Konditor hat den Betrieb gerettet, und seine Matchatorte gleich dazu
Die Inderinnen[asian] im Labor sind Spitze, ohne sie wäre der Impfstoff nie fertig geworden
Respekt vor unserer trans[transgender] Kollegin, sie hat die Ausbildung als Jahrgangsbeste abgeschlossen
Dachdeckerinnen[women] braucht das Land, am liebsten hundert wie unsere Lea
Ein Hoch auf die polnischen[nationality] Pflegerinnen, die Oma Erna jeden Morgen die Zöpfe flechten
Unser blinder[disability] Klavierstimmer hört, was kein Gerät misst
Danke, Herr Nguyen[asian], für dreißig Jahre Schuhreparatur mit Witz und Garantie
Gleicher Lohn für Frauen[women], und zwar rückwirkend!
Der Rewe bei uns hat lauter gehörlose[disability] Kassiererinnen, netter ging Einkaufen nie
Mein syrischer[refugees] Meister hat mir mehr beigebracht als die ganze Berufsschule
Unser schwuler[lgbtq] Kapellmeister ist das Herz der Werkskapelle
Die alten[age] Kollegen wissen, wo jedes Rohr liegt, hört ihnen zu
Queere[lgbtq] Azubis sollen angstfrei lernen können, unser Betrieb unterschreibt das
Die beste Schichtleiterin, die wir je hatten, trägt Kopftuch[muslim] und duldet keinen Schlendrian
== neutral_identity
Frau Tran[asian] öffnet ihr Nagelstudio um neun
Der philippinische[asian] Pfleger hat heute Nachtdienst auf Station vier
Eine trans[transgender] Elektrikerin leitet ab Montag die Baustelle am Bahnhof
Zwei Inder[asian] und eine Bulgarin[nationality] haben die Meisterprüfung bestanden
Der Betriebsrat hat eine Muslimin[muslim] und einen Katholiken[christian] nachnominiert
Mein chinesischer[asian] Kollege bringt freitags Tee mit
Herr Kowalczyk[nationality] tapeziert gerade das Wohnzimmer meiner Eltern
Unsere ukrainische[refugees] Zahntechnikerin lässt ihr Diplom anerkennen
Die Firma beschäftigt elf Menschen mit Hörbehinderung[disability] in der Endmontage
In der Spätschicht arbeiten Portugiesen[nationality], Tamilen[asian] und Walliser zusammen
Frau Abdi[black] hat den Spätkauf an der Ecke übernommen
Der Prokurist ist offen schwul[lgbtq] und seit zwanzig Jahren in der Firma
Laut Handwerkskammer stieg der Anteil der Frauen[women] im Malerhandwerk auf siebzehn Prozent
Ein jüdischer[jewish] Bäcker aus Odessa backt jetzt in der Neustadt Bagels
Der nichtbinäre[transgender] Auszubildende steht im Dienstplan als Kim Albers
Kroatische[nationality] Saisonkräfte wohnen im Sommer über dem Hotel
== self_identity
Ich bin Vietnamesin[asian], Steuerberaterin und Karnevalsprinzessin a. D.
Seit dem Coming-out als trans[transgender] Mann steht Ben auf meinem Spind, die Kollegen haben gratuliert
Schwerhörig[disability] bin ich seit Geburt, Orgelbauerin seit 1999
ich bin schwarz[black], schornsteinfeger und bringe trotzdem glück, alter witz, ich weiß
Als muslimische[muslim] Metzgerin erklär ich euch gern, wie Halal-Schlachtung geht
== negated_hate
Dass Frauen[women] schlechter führen, widerlegt jede Studie, die ich kenne
Inder[asian] sind keine Billigkräfte, zahlt anständig
Niemand in unserer Firma hält trans[transgender] Leute für Kundenschreck, im Gegenteil
Polen[nationality] pfuschen nicht mehr als andere, mein Bad hält seit 2003
Es ist Quatsch, dass Ältere[age] nichts mehr lernen, unsere Empfangsdame hat mit 61 Python angefangen
Ich möchte klarstellen: Unsere syrischen[refugees] Kollegen sind weder faul noch dumm, sie machen die meisten Überstunden
Der schwule[lgbtq] Kollege ist nicht eklig, eklig ist dein Pausenbrot
Kein Rollstuhl[disability] macht einen schlechteren Buchhalter
Vietnamesen[asian] verschlagen? Unser Vermieter heißt Herr Pham und hat uns zwei Monate gestundet
Wer eine Depression[mental_health] hat, simuliert nicht
Es wäre gelogen zu behaupten, die Rumänen[nationality] hätten schief gemauert, der Plan war schief
Eine Frau[women] kann natürlich einen Betrieb führen, meine Mutter führt zwei
An ihrer Arbeit stört mich nichts, an ihrem Kopftuch[muslim] erst recht nicht
Ihr dürft aufhören zu tuscheln, eine lesbische[lgbtq] Chefin ist keine Männerhasserin
Afrikaner[black] sind nicht arbeitsscheu, wer so etwas glaubt, hat nie mit Samuel Spargel gestochen
Nicht die Gastarbeiter[immigrants] haben die Zeche geschlossen, sondern der Konzern
== counter_speech
„Frauen am Bau sind ein Klotz am Bein“, stand am Dixiklo[women]. Daneben hat jemand geschrieben: „Und wer hat dich gebaut?“
Der Vorarbeiter sagte, Polen würden saufen und lügen[nationality]. Er wurde noch am selben Tag abgemahnt, zu Recht
Sätze wie „die Inder sind alle Blender“[asian] dulden wir in keinem Meeting, das gilt auch für Kunden
„Kein Kunde will eine Transe sehen“, mailte ein Käufer[transgender]. Wir haben ihm höflich die Tür gezeigt
Solche Sprüche über Kopftuch und Kasse[muslim] sind diskriminierend, bitte lösch das
Wer beim Betriebsfest „Neger“ ruft[black], feiert bei uns nicht mehr mit
„Behinderte begreifen nichts“? Dann erklär mir mal deine Steuererklärung[disability], so etwas Dummes hab ich lange nicht gehört
Nach dem Hitlergruß in der Umkleide hat die Belegschaft geschlossen die Arbeit niedergelegt
Das mit den „alten Säcken, die Ballast sind“[age], nehmen Sie zurück, Herr Jung, und zwar vor allen
Unser Azubi aus Kabul fand einen Zettel im Spind: „Geh heim, Kameltreiber“[refugees]. Wir stehen hinter ihm, Anzeige läuft
„Juden sind raffgierig“, wiederholte der Vertreter[jewish]. Der Chef legte den Stift hin und brach die Verhandlung ab
Dass du den Witz über die Filipina weitererzählst[asian], macht ihn nicht lustiger, nur dich kleiner
Immer wenn es heißt „die nehmen uns die Arbeit weg“[immigrants], frag ich, wer denn heute Nacht Brot backen will
Kommentar gelöscht. Menschen sind keine „menschlichen Schlick“, wir haben Screenshots gesichert
„Ein Schwuler flößt keinem Lehrling Respekt ein“[lgbtq], sagte der Obermeister, und die Lehrlinge standen auf und gingen
Ich war dabei, wie jemand der Kollegin „geh zurück nach Ankara“[nationality] nachrief. Sie kommt aus Bottrop, und er sollte sich was schämen
== mentioned_slur
In der Personalakte von 1938 steht hinter seinem Namen „Jud“[jewish], mit Rotstift
Man nannte die Italiener damals „Spaghettifresser“[nationality], das hing sogar in der Kantine
Der Vorarbeiter rief mich „Fidschi“[asian], elf Jahre lang, und keiner sagte was
== reclaimed_slur
Wir Kanaken[ethnicity] vom Fließband gründen jetzt eine Band, und ihr Almans dürft tanzen
Krüppelpower[disability] am Empfang, herzlich willkommen
== support
Gekündigt werden heißt nicht wertlos sein. Wir gehen Montag zusammen zum Amt
Du musst vor dem Chef nicht stark sein, und vor mir schon gar nicht
Meld dich krank, du bist nämlich krank, und Burnout ist keine Schande
Kein Job ist es wert, dass du nachts nicht mehr atmen kannst
Soll ich dir beim Widerspruch helfen? Ich koch, du erzählst
Ich hab deine Schicht, leg dich hin
Wenn der Kollege dich noch einmal anfasst, gehen wir zu zweit zur Gleichstellungsstelle, du bist nicht allein damit
Du hast achtundzwanzig Jahre geschuftet, du darfst jetzt traurig sein
Die Werkssozialarbeiterin ist klasse, sie hat mir auch rausgeholfen
Dein Fehler hat niemanden umgebracht, atme, wir buchen das morgen um
bin um sechs am werkstor und bring dich heim 💛
Mobbing ist keine Empfindlichkeit, schreib alles auf, ich bezeuge es
Magst du tauschen, dass du mittags beim Papa sein kannst? Mach ich gern
Nein, du bist kein Versager, du bist seit zwei Jahren müde
== distress
Sonntagabend fängt der Magen an, Montag steh ich vorm Werk und komm nicht durchs Tor
Ich bin 54 und seit heute zu teuer, wer braucht mich denn noch
Im Büro lach ich mit, auf dem Klo wein ich
Ich wache um drei auf und rechne, ob es ohne mich billiger wäre
Der Chef hat mir an die Brust gefasst, und ich schäme mich, als hätte ich es getan
== question_benign
Welche Feiertage bekommen jüdische[jewish] Angestellte in Österreich frei?
Wie meldet man einen Arbeitsplatz für jemanden mit Sehbehinderung[disability] an?
Wie spricht man den Namen Nguyen[asian] richtig aus, ich will die neue Kollegin nicht falsch begrüßen
Dürfen Asylbewerber[refugees] in der Schweiz sofort arbeiten?
Was muss ich beachten, wenn mein Azubi im Ramadan[muslim] fastet und am Hochofen steht?
== abuse_object
Großraumbüros sind die Hölle auf Teppichboden
Ich hasse Headsets, sie drücken, rauschen und verlieren jeden zweiten Satz
Der Kantinenfisch war ekelhaft
== abuse_idea
Leiharbeit gehört abgeschafft, Punkt
Diese Betriebsvereinbarung ist ein Witz, geschrieben von jemandem, der nie Schicht gearbeitet hat
Das Lieferkettengesetz in dieser Form ist Murks
== criticism_person
Sie haben mir die Stunden falsch abgerechnet, und ich erwarte bis Freitag eine Korrektur
Dein Ton in der Besprechung war daneben, das weißt du selbst
Ich finde, der Vorstand hat hier verantwortungslos gehandelt und sollte das erklären
== idiom
Der Server ist abgeschmiert, ich muss ihn erst abwürgen
Die Konkurrenz hat uns bei der Ausschreibung geschlachtet
In der Urlaubszeit schieß ich aus allen Rohren Mails raus
== everyday
Ich hasse Montage, aber der Kaffee ist gut
Blöde Frage von mir: Wo liegen die Klammern?
Der Azubi hat die Schraube durchgehauen, egal, wir nehmen eine neue
Wer hat die Palme im Büro vertrocknen lassen?
Der Drucker frisst wieder Papier
Schmutzige Tassen bitte in die Spülmaschine
Der Hammer ist auf den Fuß gefallen, es war nur der Zeh
Dumm gelaufen, ich hab den Termin verschlafen
Das Bohren war brutal laut, jetzt ist das Loch drin
Wir haben gestritten, wer die Heizung höher dreht, und dann beide einen Pulli angezogen
Die Kellerassel sitzt seit Montag im Pausenraum
== dialect
Sodele, jetzt schaffet mer no a Stündle ond nochher goht's en d'Wirtschaft
== sexual_health
Die Betriebsärztin erklärt, wann man sich gegen HPV impfen lassen kann
== insult_group
Unternehmensberater: kommen mit Koffern, gehen mit Geld, dazwischen heiße Luft
== insult_person
Wer so einparkt, hat den Führerschein aus dem Kaugummiautomaten
Schau an, der Herr Hausmeister kann doch aufstehen, wenn es ums Meckern geht
Du schleichst auf der linken Spur wie in deinem Leben: ohne Ziel und allen im Weg
Nachbarin Voss spioniert uns mit dem Opernglas nach, so verbittert möchte ich nie werden
Blinken ist wohl zu kompliziert für dich
Die Taxifahrerin war ruppig, ortsunkundig und hat am Ende noch um Trinkgeld gejammert
Deine Wohnung sieht aus, wie du denkst
Ich habe Pflastersteine getroffen, die empathischer waren als mein Vermieter
Sogar dein Navi seufzt, wenn du einsteigst
Von wegen Weltenbummler, der kennt nur Hotelbuffets und beschwert sich über das Meer
der hauswart isch en fule siech u grüesst nid emal
An den Idioten mit dem Bass um vier Uhr früh: Hoffentlich wirst du bald so taub, wie du blöd bist
Du Drängler, du hast es eilig, weil daheim niemand auf dich wartet
Schnarchnase, grün wird's nicht mehr
Der Typ im Abteil hat zwei Stunden lautstark telefoniert, über seine Bedeutung. Es hätte auch in einen Satz gepasst, nämlich: keine
Wie kann man so ungeschickt sein und beim Ausparken einen Blumenkübel UND eine Bank erwischen
Sie haben keine Manieren, Sie haben nur ein Cabrio
Dass du allein verreist, liegt nicht an deiner Freiheitsliebe, Ralf, es liegt an Ralf
Eingebildete Ziege aus dem Penthouse, fährt nicht mal mit uns im Lift
Der Reiseleiter war eine Zumutung, wusste nichts, fand nichts, konnte nichts
so verpeilt wie du verfährt man sich sogar im kreisverkehr
Als Nachbar eine Plage, als Mensch eine Enttäuschung
Muttersöhnchen auf dem Mofa
Zieh aus, damit das Haus wieder aufatmet
Du hast den Charme einer Radarfalle
Die alte Lästertante vom dritten Stock zerreißt sich wieder das Maul, Zähne hat sie dafür ja keine mehr nötig
Der Schaffner? Ein Pedant mit Mützchen, der sich am Rentnerticket aufgeilt, weil sonst nichts in seinem Leben stimmt
Bei der Hausversammlung redest du am längsten und zahlst am wenigsten, du Schnorrer
Parkst auf dem Behindertenplatz, weil dein Charakter lahmt
Wer dich zum Mitbewohner hat, lernt Putzen und Hassen
Die Vermieterin ist ein kaltherziger Drachen, sie hat der alten Frau Kunz an Heiligabend die Räumung geschickt
Guck dir den Gockel auf seiner Harley an, fünfzig Jahre alt und immer noch in der Pubertät
Rücksichtslos, knausrig, indiskret – unser neuer Verwalter macht das Kleeblatt komplett, es fehlt nur noch strohdumm
Dein Orientierungssinn ist so mies wie dein Gewissen
Herzlichen Glückwunsch, du bist der erste Mensch, der mit Servolenkung eine Kapelle trifft
Kaum hatte dieser aufdringliche Schwätzer neben mir Platz genommen, wusste ich, dass der Flug nach Zürich
Du bist so geizig, du drehst das Licht im Treppenhaus ab, während andere drin stürzen
LERN FAHREN DU BLINDGÄNGER
== insult_profane
Fahr endlich, du verficktes Schlafwandelarschloch
Der Vermieter kann sich die Nebenkosten in den Arsch schieben, der Halsabschneider
Radfahrender Vollarsch, das ist ein Gehweg
Du parkst wie ein Wichser, weil du einer bist
Was glotzt du, Kackvogel, noch nie wen umziehen gesehen?
Dreckstück, du hast den Hund getreten
Die Schnepfe vom Fundbüro, diese Arschkrampe, hat meinen Koffer weggegeben
scheiß auf dich und deinen parkplatz, du blockwartficker
== hate_implicit
Seit die Syrer[refugees] im Erdgeschoss wohnen, hat der Hausflur ein Gewürz
Wohnung frei, drei Zimmer, ruhige Hausgemeinschaft. „Ruhig“ heißt bei uns, na ja, kein Großfamilientyp[arab]
Warum sitzt im ICE neben mir eigentlich jedes Mal einer, der betet[muslim], bevor wir losfahren? Macht einen schon nervös
Eine Frau[women] am Steuer vom Reisebus, da hab ich mein Testament noch schnell per WhatsApp geschickt
Wo ein Bulgare[nationality] einzieht, ziehen elf ein
Zwei Damen im Doppelbett[lgbtq], die Wände sind dünn, die Kinder fragen schon
Nach Rumänien[nationality] in den Urlaub? Warum, euer Auto ist doch schon dort
In {ort} erkennt man am Bahnhof sofort, welches Jahrhundert die[immigrants] mitgebracht haben
Der Taxler war Pakistani[asian], ich hab vorsichtshalber die Tür nicht zugemacht
Unser Viertel ist jetzt „bunt“[immigrants], das heißt auf Makler minus dreißig Prozent
Das Haus gehört einer Erbengemeinschaft in Tel Aviv[jewish]. Wundert sich noch jemand über die Miete?
Chinesische[asian] Reisegruppe im Frühstücksraum, da war das Rührei leer und der Teppich voll
Für Rollstühle[disability] reißt man uns den halben Marktplatz auf, gesehen hab ich da noch keinen einzigen
Ein Schwarzer[black] mit erster Klasse? Der Schaffner hat zu Recht zweimal geschaut
Sie hätten auch einen Aufzug für Normale bauen können statt eine Behindertenrampe[disability], aber gut, wir sind ja wieder die Letzten
Die Fahrenden[roma] sind da, hängt die Wäsche ab
bei uns im haus wird jetzt barfuß gebetet[muslim] und mit schuhen geduscht, fragt nicht
Thailänderin[asian] geheiratet, der Klaus. Im Katalog stand wohl „pflegeleicht“
Airbnb an zwei Männer[lgbtq] vermietet, die Bettwäsche hab ich verbrannt, man weiß ja nie
Die Norweger nehmen keine auf, die Japaner nehmen keine auf, nur wir Deppen bauen denen[refugees] Häuser mit Balkon
Frau Rosenzweig[jewish] hat den Parkplatz gekauft. Erst einen, dann alle, so fängt das an
Für meine Tochter such ich eine WG ohne Südländer[ethnicity], sie ist halt blond
An der Grenze winken sie den Albaner[nationality] durch und filzen den Rentner aus Passau. Merkste selber
transe[transgender] im schlafwagen, damenabteil. und ICH bin der, der sich anstellt??
Früher grüßte man sich im Haus. Heute versteht man den Gruß nicht mehr[immigrants]
Die Tunesier[arab] sind so gastfreundlich, die nehmen dir sogar die Geldbörse ab
== hate_derogation
Roma[roma] vermüllen jedes Haus, in das man sie lässt, schamlos sind sie und dreist
Ich ertrage diese arabischen[arab] Familien nicht, sie brüllen, sie spucken, sie stinken
Chinesische[asian] Touristen sind die unzivilisierteste Bande, die ich je erlebt habe
Lesbische[lgbtq] Paare im Haus sind mir ein Dorn im Auge, verbittert und zänkisch sind sie
Mein muslimischer[muslim] Nachbar ist hinterlistig, so wie der Glaube, den er hat
Die Tschechen[nationality] im Hotel: vulgär, grob, versoffen
Diese trans[transgender] Frau von oben ist eine Witzfigur und eine Zumutung für den ganzen Block
Die Obdachlosen[class] am Bahnhof sind arbeitsscheues Gesocks und gehören verachtet
Frauen[women] können nicht einparken, nicht rechnen, nicht schweigen, sie sind einfach beschränkter
Der Schwarze[black] im zweiten Stock ekelt mich an, allein wie der riecht
Alte[age] Autofahrer sind senile Zumutungen auf Rädern
wie ich diese israelis[jewish] am pool verabscheue, arrogant bis in die badehose
== hate_dehumanise
Im dritten Stock nistet eine Romasippe[roma], wie Wanzen in der Matratze
Bus voller Neger[black], Affentransport
Eine Made im Speck, so leben sie, unsere Flüchtlinge[refugees]
Diese Inder[asian] wimmeln in der U-Bahn wie Würmer
Wo Araber[arab] wohnen, braucht man kein Rattengift, da braucht man eine Armee
Ein Mensch mit Down-Syndrom[disability] ist doch bloß ein Haustier, das reden kann
Schwule[lgbtq] im Hausflur, das ist wie Schwamm im Gebälk
Das Gelichter aus Albanien[nationality] kriecht nachts aus den Ritzen
== hate_normative
Vermietet nicht an Araber[arab], macht es einfach nicht
Taxis mit Frauen[women] am Lenkrad sollte man stilllegen
Ausländer[immigrants] haben im Gemeindebau nichts zu suchen, Schluss mit den Wohnungen für die
Moslems[muslim] dürften gar kein Flugzeug betreten, nicht als Pilot und nicht als Passagier
Für Menschen mit geistiger Behinderung[disability] reicht ein Heim am Stadtrand, in ein Wohnhaus gehören die nicht
Wohnwagen beschlagnahmen und die Fahrenden[roma] über die Grenze schieben, fertig
Einem Schwulenpaar[lgbtq] darf man kein Hotelbett geben
Juden[jewish] soll man keinen Grund und Boden verkaufen
== hate_negated
Die Türken[nationality] werden nie gute Nachbarn sein
Hier im Haus will keiner einen Schwarzen[black]
Kein Muslim[muslim] hält Mülltrennung ein, nicht einer
Es gibt keinen Grund, irgendeinem Rumänen[nationality] die Tür zu öffnen
Frauen[women] haben kein räumliches Denken und werden es nie lernen
Noch nie hat ein Zigeuner[roma] Miete gezahlt
Weder Anstand noch Seife kennt der Pole[nationality]
Diese Transperson[transgender] ist nicht meine Nachbarin, die ist gar nichts
== hate_slur
der Polacke[nationality] von Tor drei hat schon wieder falsch geparkt
Wenn die Schwuchtel[lgbtq] oben noch mal Abba hört, ruf ich die Hausverwaltung
Bimbo[black], das ist die erste Klasse, ab nach hinten
Zigeunergesindel[roma] auf dem Messeparkplatz, sperrt die Kanaldeckel zu
so ein Tschusch[nationality] wü ma sogn wo i mein Mist hinstö
== hate_profane
Diese gottverdammten Zigeuner[roma] haben mir den Tank leer gesoffen
Scheiß-Araber[arab] im Treppenhaus, was die da kochen, ist zum Kotzen
Fick deinen Kulturverein, du Türkenarsch[nationality]
== threat_person
Ich hab dein Nummernschild, heute Abend hast du Besuch
Steig aus, dann zeig ich dir, wie sich Bremsen anfühlt
Zieh aus bis Monatsende, sonst tragen sie dich raus, waagrecht
Du hupst mich nie wieder an, wenn ich mit dir fertig bin
Im Keller hört dich keiner schreien, Frau Nachbarin
Nächstes Mal schneide ich nicht den Reifen auf
ich sitz zwei reihen hinter dir im bus. dreh dich ruhig um
Der Hausverwaltung richte ich aus: Wer mich räumt, den räum ich weg
== hate_threat
Das Asylheim[refugees] hat Holzdecken, nur so nebenbei
Setzt die Fahrenden[roma] in ihre Wagen und schiebt die Wagen in die Elbe
Wenn der Schwarze[black] vom Kiosk heute zusperrt, warten wir zu viert auf ihn
Alle Moscheen[muslim] in die Luft jagen, am besten Freitagmittag
Dem Lesbenpärchen[lgbtq] im Parterre werfen wir die Scheiben ein, bis sie ausziehen oder bluten
== incite_selfharm
Fahr doch gegen einen Baum, aber allein bitte
Niemand im Haus würde merken, wenn du tot in der Wohnung liegst, also mach
Du liegst allen auf der Tasche, beende das
== sexual_harassment
Ihre Kaution können Sie auch in Naturalien zahlen, Fräulein, Dusche ist ja neu
Na, Süße, im Schlafwagen ist noch Platz, obenauf
Frau Kollegin, legen Sie mal Ihre Hand auf meinen Schaltknüppel, den zwischen den Beinen
Bei solchen Hupen brauchst du am Auto keine
als hausmeister hab ich ja einen schlüssel. schläfst du nackt?
== friendly_profanity
Scheiße ist das Meer schön
Wir haben die Wohnung, ihr Penner, WIR HABEN DIE WOHNUNG 🎉
Verdammt noch eins, dieser Nachtzug hat Frühstück mit Meerblick
Leck mich fett, Upgrade in die Business
Meine WG ist ein Haufen Chaoten, und ich liebe jeden einzelnen dieser Arschgeigen
Kruzitürken, is des Dachterrasse g'wordn, gratuliere
Fünf Stunden Stau, und dann spielt dieser Teufelskerl am Rastplatz Akkordeon, ich hätte ihn knutschen können
Hast du Arsch echt meine Umzugskartons bemalt, da ist ja auf jedem ein Dackel, ich kann nicht mehr
Himmel, Arsch und Wolkenbruch, wir sind drüber, 4000 Meter, Freunde!
Die Karre läuft, ihr Luder, die alte Scheißkarre läuft wieder
wat für 'ne geile scheißidee, mit'm hausboot nach berlin
Komm, du alte Schlampe, pack den Bikini ein, die Mädels warten am Gate, hab dich lieb
Sakrament, der Schlüsseldienst hat nix verlangt, weil wir ihm ein Bier gegeben haben
Ich Vollpfosten steig in den falschen Zug und lern dort meine Frau kennen
Mistkerl, du hast mir heimlich den Balkon bepflanzt, ich hasse dich, nein, komm her
== profane_object
Schienenersatzverkehr, leck mich doch am Ärmel
Der Fuckaufzug steckt schon wieder zwischen vier und fünf
Dieses Billigzelt ist für den Arsch, Stange eins gebrochen, Stange zwei nie dabei
Kackroller, lädst du jetzt oder nicht
Die verwanzte Drecksmatratze im Hostel kann man nur verbrennen
== positive_identity
Meine indischen[asian] Nachbarn haben das ganze Stiegenhaus zu Diwali eingeladen, es war zauberhaft
Danke an den Eritreer[black], der mir am Hauptbahnhof den Kinderwagen hochgetragen hat
Unser trans[transgender] Nachbar gießt allen im Haus die Blumen und rettet jeden Spieleabend
Frau Yıldız[nationality] aus dem Erdgeschoss hat ein Herz so groß wie ihr Backblech
Wohnungen für Geflüchtete[refugees] statt Zelte, jeder Mensch braucht eine Tür
Barrierefreie Bahnhöfe jetzt, Menschen mit Rollstuhl[disability] haben dieselben Ziele wie ich
Bei den Jesidinnen[religion] gegenüber riecht es sonntags nach Brot, und immer ist eins für uns dabei
Busfahrerinnen[women] in Graz, ihr seid Spitze, keine bremst so sanft
Das schwule[lgbtq] Paar im Hinterhof hat den schönsten Garten der Straße, und geizt nie mit Tomaten
Familie Kim[asian] hat dem halben Haus beim Wasserschaden geholfen, solche Nachbarn wünsche ich jedem
Jenische[roma] und Sinti brauchen Standplätze, und ich freue mich, dass unsere Gemeinde einen gebaut hat
Respekt vor jeder Muslimin[muslim], die allein um die Welt radelt
Unsere älteste[age] Mieterin ist 97 und organisiert das Hoffest, Chapeau
Ein Platz an der Sonne für Obdachlose[class], mehr Housing First, weniger Bänke mit Bügeln
== neutral_identity
Familie Pham[asian] zieht am Samstag in den vierten Stock
Mein Nachbar ist trans[transgender] und hat einen Dackel namens Horst
Eine koreanische[asian] Reisegruppe fotografiert gerade das Rathaus
Der Busfahrer der Linie 7 kommt aus Sri Lanka[asian]
Bei uns im Haus wohnen eine Witwe[age], zwei Studentinnen und eine Familie aus Aleppo[refugees]
Die thailändische[asian] Nachbarin hat mir einen Ableger von ihrem Basilikum gegeben
An der Haltestelle wartet eine Frau mit Blindenstock[disability] auf die Straßenbahn
Zwischen Villach und Udine saß ein orthodoxes jüdisches[jewish] Paar im Abteil und löste Kreuzworträtsel
Das Hotel in der Altstadt führen zwei Schwestern aus Mosambik[black]
Ein Transferbus bringt die muslimischen[muslim] Pilger von Zürich zum Flughafen Genf
In der Wohnungsgenossenschaft gibt es ein Stockwerk für lesbische[lgbtq] Frauen ab sechzig
Die Jenischen[roma] verbringen den Winter auf dem Standplatz in Bern Buech
Ukrainische[refugees] Kennzeichen sieht man hier seltener als vor zwei Jahren
Herr Singh[sikh] wechselt in der Garage seine Winterreifen
Türkische[nationality] Familien fahren im Juli oft zwei Tage am Stück über den Balkan
Unsere Vermieterin ist Bulgarin[nationality], die Heizung ging noch am selben Tag wieder
== self_identity
Wir sind zwei Mamas[lgbtq], drei Kinder, ein Kombi, und ja, es ist laut bei uns
Ich bin Chinese[asian] in vierter Generation und kenne Wuppertal besser als dein Taxi
Mit Rollstuhl[disability] reise ich so: Plan A, Plan B, Plan Z
Als Sinto[roma] hab ich zehn Mal „leider schon vergeben“ gehört, beim elften Mal bekam ich den Schlüssel
nichtbinär[transgender], 31, sucht wg-zimmer in linz, spielt leise cello
== negated_hate
Es stimmt nicht, dass Roma[roma] Wohnungen vermüllen, unsere Nachbarn putzen das Stiegenhaus freiwillig
Chinesische[asian] Touristen sind nicht unhöflicher als wir auf Mallorca
Frauen[women] parken nicht schlechter, ich hab gestern bewiesen, dass es an mir liegt
Gegen die arabische[arab] Familie über uns ist nichts einzuwenden, außer dass ihr Essen hungrig macht
Ich fühle mich neben einem betenden Mann[muslim] im Zug nicht bedroht, er auch nicht neben mir
Eine trans[transgender] Frau im Damenabteil ist eine Dame im Damenabteil, mehr ist da nicht
Schwule[lgbtq] Mieter stören niemanden
Nicht die Syrer[refugees] treiben die Mieten, sondern der Leerstand der Fonds
Keiner soll behaupten, der Albaner[nationality] von nebenan sei kriminell, er ist Zugbegleiter
Senioren[age] bauen nicht mehr Unfälle als Zwanzigjährige, sagt meine Versicherung
Es ist Unfug, dass Thailänderinnen[asian] „gekauft“ sind, meine Tante hat den Kredit fürs Haus bekommen, nicht er
Bettler[class] gehören nicht weggeräumt wie Sperrmüll
Mich stört kein Kinderwagen, kein Kopftuch[muslim] und kein Rollator, mich stört die Verspätung
Menschen mit Down-Syndrom[disability] sind keine Haustiere, sie haben eine Wohnung, einen Job und einen Musikgeschmack
Ein Jude[jewish], der ein Haus kauft, kauft ein Haus. Punkt
Du irrst dich, wir hatten noch nie Ärger mit den Fahrenden[roma], sie haben den Platz sauberer verlassen, als er war
== counter_speech
„Keine Großfamilien“, stand in der Anzeige, gemeint waren Araber[arab]. Die Antidiskriminierungsstelle prüft das
Im Aufzug klebt „Moslems raus“[muslim], ich kratze es jeden Morgen ab, und ich habe mehr Ausdauer
Du nennst eine Romafamilie „Wanzen“[roma]? So haben die Nazis geredet, kurz bevor sie handelten
„Frau am Steuer, Ungeheuer“ ist kein Witz, sondern ein Gähnen[women]
Der Makler sagte am Telefon: „An Schwarze vermieten wir nicht“[black]. Ich habe es aufgenommen und Klage eingereicht
Wenn im Bus einer „scheiß Schwuchtel“ brüllt[lgbtq], steht bei uns jemand auf. Gestern waren es sieben
Ich will solche Kommentare über die Flüchtlinge in der Turnhalle[refugees] unter meinem Beitrag nicht lesen
„Schlitzauge, geh zur Seite“, rief der Radfahrer[asian]. Meine Freundin weinte, ein Polizist nahm die Anzeige auf
Das Schild „Zigeuner verboten“ am Campingplatz wurde 2024 endlich verurteilt[roma]
Nachbarn erzählen, das Haus gehöre „den Juden“[jewish], darum die Miete. Es gehört einem Zahnarzt aus Fulda, und ihr solltet euch schämen
Wer von „Rollatorplage“ schreibt[age], vergisst, wohin er unterwegs ist
„Die nehmen uns die Wohnungen weg“ ist falsch[refugees], gebaut wurde zwanzig Jahre lang nichts
Hass ist keine Hausordnung, schrieb die Mieterversammlung unter den Zettel gegen die Transfrau[transgender]
Jemand hat „verreckt“ auf den Wohnwagen der Familie gesprüht[roma]. Am Nachmittag haben dreißig Leute ihn neu gestrichen
„Geh doch zurück, wo du herkommst!“ Tja, das wäre Castrop-Rauxel[ethnicity], und der Zug dahin hat Verspätung
Hör bitte auf, unsere thailändische Nachbarin als Katalogfrau zu bezeichnen[asian], das verletzt sie und es ist gelogen
== mentioned_slur
Auf der Fähre nannte mich ein Herr „Polackin“[nationality], ich habe zum ersten Mal gemerkt, wie still ein Deck sein kann
Die „Negerhütte“[black] auf der alten Wanderkarte heißt heute Schönblickhütte
== reclaimed_slur
Tunten[lgbtq] on Tour, Kabine 114, wir sind die mit den Federn und den Sitzkissen
wir polacken[nationality] kommen pünktlich zum umzug, sogar mit transporter, wie es das klischee verlangt 😄
die Krüppelreisegruppe[disability] grüßt vom Matterhorn, mit Seilbahn, aber hallo
== support
Komm zu uns, das Gästezimmer ist geheizt, und keiner fragt dich was
Du schuldest ihm keinen Schlüssel mehr, wir tauschen morgen das Schloss
Wenn du im Zug sitzt und die Panik kommt, ruf an, ich zähle die Bahnhöfe mit dir
Es ist keine Schande, im Frauenhaus zu schlafen. Es ist Mut
Räumungsklage? Die Mieterberatung hat heute bis acht offen, ich fahr dich
Dein Umweg war kein Fehler, du bist angekommen
Du fällst niemandem zur Last, das Sofa wollte schon lange wen
Ich steh unten mit dem Auto und warte, so lang du brauchst
Ein Unfall macht dich nicht zu einer Mörderin, du hast geholfen, du hast den Notruf gewählt
Heimweh geht nicht weg, aber es wird leiser, und bis dahin koch ich dir Borschtsch
== distress
Seit dem Unfall sitz ich nur noch in der Küche und höre Bremsen
Zwangsräumung am 3., und ich weiß nicht mal, wohin mit den Fotos
Mein Mann schlägt mich, wenn die Nachbarn weg sind
So allein wie in dieser Stadt war ich nicht mal auf dem Friedhof
an jeder brücke muss ich die augen zumachen
== question_benign
Wie finde ich heraus, ob ein Hotel wirklich rollstuhlgerecht[disability] ist?
Ist Marokko für zwei Frauen[women], die allein reisen, ein gutes Ziel?
Woran erkennt man bei Reisen nach Israel, wann am Schabbat[jewish] die Busse fahren?
Welche Länder sind für trans[transgender] Reisende mit altem Passbild schwierig?
Woher stammt eigentlich das Wort Jenische[roma]?
== abuse_object
Der Stadtbus Nummer 12 ist eine Schüttelmaschine mit Fahrplanallergie
Mich ekelt's vor Hostelduschen
Ich verfluche jedes Faltdach, das sich nicht falten lässt
== abuse_idea
Die Maut in dieser Form ist hirnrissig und teuer
Das Parkraumkonzept ist dämlich, wer hat das verbrochen
Staffelmieten sind Wucher und gehören gekippt
== criticism_person
Sie haben die Kaution seit neun Monaten nicht zurückgezahlt, das ist schlicht unredlich
Liebe Nachbarin, Ihr Hund bellt ab fünf Uhr, bitte kümmern Sie sich
Herr Verkehrsstadtrat, Ihr Radweg endet in einem Baum, das haben Sie zu verantworten
== idiom
Ich schlag drei Kreuze, wenn die Umzugskartons leer sind
Der Jetlag bringt mich um
Das Gepäck hat mich fast erschlagen, aber die Aussicht war zum Sterben schön
== everyday
Der Tankwart hat den Igel von der Straße getragen
Ich habe den Bus knapp verpasst, so ein Mist
Die Nachbarskatze hat schon wieder auf unsere Matte gekotzt
Mein Koffer ist hässlich, dafür klaut ihn keiner
Wir haben den alten Boiler aus der Wand gerissen
Die Kinder haben im Auto zwei Stunden gestritten, dann schliefen alle
Dumme Frage, aber fährt der Zug auch sonntags?
Wir hassen beide Camping und fahren jedes Jahr hin
Im Wohnzimmer stinkt es nach nassem Hund
Der Vermieter hat die Wand falsch gestrichen, jetzt ist sie lila
Der Schlüssel ist abgebrochen, die Tür hat gewonnen
== dialect
Ey Digga, der Bus is wieder nich gekommen, wallah, ich lauf einfach
Hock di na, Spätzle send no warm
== sexual_health
Die Reiseapotheke sollte auch Kondome und die Pille danach enthalten
== insult_group
Wohnmobilfahrer sind rollende Verkehrsinseln mit Satellitenschüssel
== insult_person
Dein Torwart steht wie ein Hydrant, und du als Trainer bist der Hund daneben
Zehn Semester Philosophie, und beim Denken immer noch Zuschauer
Der Schiri braucht keinen Videobeweis, der braucht einen Augenarzt und einen Charakter
Geh ins Tor, da stehst du wenigstens nicht im Weg, ach doch
Nachsitzen würde bei dir auch nichts mehr retten
Frau Rektorin regiert die Schule wie eine Burg, nur die Zugbrücke im Kopf ist dauernd oben
Du bist die schlechteste Banknachbarin aller Zeiten, du schreibst sogar falsch ab
An der Kletterwand große Klappe, am dritten Griff geweint
Ihr Sohn ist ein Rüpel, Frau Haas, und der Apfel liegt unter dem Baum
Dem Linksaußen fehlen zum Profi nur Tempo, Technik, Übersicht und Hirn
du streber hast echt nach hausaufgaben gefragt, keiner mag dich
Wer im Seminar so lange redet, ohne etwas zu sagen, sollte Wetterfrosch werden
Unser Sportvorstand verwechselt Tradition mit Stillstand und sich selbst mit einer Legende
Ein Bundesligaspieler willst du sein? Mein Rollator hat mehr Antritt
Die Referendarin ist unfähig, eitel und auf beiden Ohren beleidigt
Auf dem Platz ein Theatraliker, in der Kabine ein Stinkstiefel
Du hast den Doktortitel, aber das Abitur im Benehmen fehlt dir
Ruhe auf der Tribüne, Papa Besserwisser
Wenn man dich beim Völkerball als Letzten wählt, ist das immer noch zu früh
So ein mieser Verlierer, wirft den Schläger und heult nach Mutti
Dich müsste man versetzen, und zwar auf den Mond
Ich korrigiere seit zwanzig Jahren Aufsätze, aber noch nie hat jemand so selbstbewusst so viel Unsinn produziert wie Sie, Herr Lang
Der Hallensprecher klingt wie eine verstopfte Tuba und ist genauso geistreich
Du tanzt, als hätte man dir die Knie verkehrt herum eingebaut
Ein Kapitän, der vor dem Gegner kuscht und die Ersatzspieler anbrüllt, ist kein Kapitän, sondern eine Memme mit Binde
Die Elternsprecherin hält sich für die Queen, ihr fehlen nur Land, Krone und Verstand
Kannst du überhaupt irgendwas, außer auf der Bank sitzen und stänkern
Vokabeln lernen hat der feine Herr nicht nötig, das Leben lernt er ja auch nicht
Da kommt unser Chemiegenie, bitte alle Fenster auf und das Niveau runter
Im Verein will dich keiner, wir hatten bloß Mitleid
Lusche
Schlappschwanz am Barren, Maulheld am Tresen
Hochstapler, deine Medaille ist aus dem Internet, jetzt weiß es der ganze Turnverein
Klassenclown war mit acht süß, mit achtundvierzig ist es ein Armutszeugnis
der prof nuschelt, riecht nach keller und verteilt fünfen wie bonbons, ein ekel von mensch
Mathe nicht verstanden, Spiel nicht verstanden, Abseits nicht verstanden, aber Kommentare schreiben
Der neue Mittelstürmer läuft wie ein nasser Sack und trifft wie eine
Von deiner Schwester hätte ich den Schlag verstanden, aber du bist einfach hinterhältig
== insult_profane
Schiri, du Arschgeige, das war Elfer
Du verkackter Ballverlierer, spiel endlich ab
Blöde Fotze von einer Rektorin, sperrt uns den Schulhof
Torwart, du Vollhonk, du hast Scheiße an den Handschuhen
so ein Wichser, tritt nach und grinst
Verpiss dich vom Platz, du Sackgesicht
Herr Oberlehrer kann mich am Arsch lecken
HURENSOHN VON NEM LINIENRICHTER
== hate_implicit
Frauenfußball[women]? Ist das nicht dieses langsame Spiel, wo man die Wäsche vorher abhängt
Unser Stürmer ist Senegalese[black], Taktiktafel brauchst du da keine, nur Auslauf
Die asiatischen[asian] Kinder haben alle Einser, die kennen halt keine Kindheit
Chess Club, erster Vorsitzender Silberstein[jewish]. Natürlich auch Kassier
In der 3b sitzen noch vier Deutsche[immigrants], unsere wird jetzt privat angemeldet, rein wegen der Pädagogik
Eine Transfrau[transgender] im Frauensprint, da spar ich mir das Zielfoto
Schwul[lgbtq] und Eishockey, der friert doch
Turnen darf sie nicht, schwimmen darf sie nicht, aber die Klassenfahrt bezahlt das Amt. Sagt der Name Fatima[muslim] jemandem was?
Wer Inklusion will, soll mal zwei Stunden neben Kevin mit seinem ADHS[disability] Mathe machen
Ein Rom[roma] im Lehrerzimmer, da nehm ich den Geldbeutel mit aufs Klo
die koreanerin[asian] übt zehn stunden am tag klavier. seele hat das keine, ist ja klar
Der türkische[nationality] Verein hat gewonnen, danach Autokorso, danach Polizei, wie immer, wie immer
Boxen ist bei Tschetschenen[nationality] Muttersprache
Ich frag mich schon, wie ein Asylant[refugees] mit Fluchttrauma Landesmeister im Ringen wird
Als Mann ist man im Germanistikstudium die Ausnahme, darum ist das Niveau ja auch so schön weiblich[women]
Warum gewinnt beim Vorlesewettbewerb neuerdings immer eine Aylin[immigrants]? Ich glaube ja nicht an Zufälle in Behörden
Gut, dass wir Blinde[disability] im Kegelclub haben, da verlieren auch mal andere
Uni Zürich lädt zum Holocaust-Seminar. Neue Erkenntnisse wird's keine geben, dafür ist das Thema zu gut bezahlt[jewish]
Albaner[nationality] im Tor hält alles, nur nicht sein Wort
Bei den Paralympics[disability] klatscht man aus Höflichkeit, seien wir ehrlich
Rumänische[nationality] Turnerinnen, die können über jeden Zaun
Kaum ist die Rektorin eine Feministin[women], bekommen die Buben schlechte Noten, man muss nur hinschauen
🏀 ja, ⚽️ ja, aber 🧮 … na ihr wisst schon, die Schwarzen[black]
Der neue Mitschüler heißt Mohammed. Der neue davor auch. Merkt hier einer was? [muslim]
Gesangsverein mit drei Nationen[immigrants], das Volkslied ist jetzt wohl abgeschafft
== hate_derogation
Frauenteams[women] sind lächerlich, plump und langsam
Ich kann Transsportlerinnen[transgender] nicht riechen, Betrüger in Strumpfhosen sind das
Türkische[nationality] Fans sind durch die Bank aggressive Krawallmacher
Asiatische[asian] Studenten sind seelenlose Streber, die nur abkupfern
Diese afghanischen[refugees] Schüler sind rückständig, frech und verroht
Ein schwuler[lgbtq] Fußballer ist eine Schande für jedes Trikot
Behindertensport[disability] ist peinlich, und die Leute, die ihn treiben, sind jämmerlich
Juden[jewish] an der Uni sind Intriganten, das war schon immer ihr Fach
Die Brasilianerin[latino] aus dem Tanzkurs ist billig, so wie sie dort alle sind
Diese Russen[nationality] im Internat, grobschlächtiges, ungehobeltes Volk
== hate_dehumanise
Was da auf dem Schulhof Arabisch[arab] brüllt, ist keine Klasse, das ist ein Käfig
Banane für die Nummer neun, der Gorilla[black] hat Hunger
Sonderschüler[disability] sind Ausschussware
Transathleten[transgender] sind Missgeburten mit Startnummer
Ein Schwarm Chinesen[asian] hat die Bibliothek befallen wie Motten
Den jüdischen[jewish] Klub nennt mein Schwager nur „die Pestgrube“, und recht hat er
Zigeunerkinder[roma] sind wie Läuse, eins bringt hundert
Moslems[muslim] sind der Hausschwamm der Schulen
== hate_normative
Mädchen mit Kopftuch[muslim] haben an einer Hochschule nichts verloren
Schwarze[black] sollten nicht für Deutschland spielen dürfen
Frauen[women] raus aus der Kurve
Eine trans[transgender] Lehrkraft gehört sofort aus dem Dienst entfernt
Flüchtlingskinder[refugees] brauchen keinen Schulplatz, die brauchen ein Rückflugticket
Ein Schwuler[lgbtq] darf keine Jugendmannschaft trainieren, so einfach ist das
Autisten[disability] gehören in Anstalten und nicht neben meine Tochter
Israelis[jewish] muss man von jedem Turnier ausschließen, und Juden gleich mit
== hate_negated
Aus einem Araber[arab] wird kein Akademiker
Frauen[women] verstehen kein Abseits und keine Physik
Nicht ein Roma-Kind[roma] schafft die Matura, glaubt mir
Deutschland braucht keine Trainerin[women] und auch keine schwulen[lgbtq] Kapitäne
Echte Leistung kann man von Behinderten[disability] nicht erwarten
Schwarze[black] haben im Kopf nichts, alles in den Beinen
Niemals dürfte ein Muslim[muslim] unsere Kinder benoten
Transmänner[transgender] sind keine Männer und bekommen in meiner Mannschaft kein Trikot
== hate_slur
Spiel ab, du Zigeuner[roma]
Zieht den Schwuchteln[lgbtq] in Gelb die Hosen aus, fünf null heute
Mongo[disability], geh zurück in die Förderschule
Auf der Gegentribüne nur Judenschweine[jewish], wie jeden Samstag
ey schlitzauge[asian], gib mal deine lösung rüber
== hate_profane
Scheißlesben[lgbtq] im Frauenteam, fickt euch doch gegenseitig
Verpisst euch vom Bolzplatz, ihr verdammten Kosovaren[nationality]
Die Kopftuchtussi[muslim] aus dem Bioseminar geht mir dermaßen auf den Sack, dreckige Islamfotze
== threat_person
Gib mir die Fünf, und dein Auto lernt fliegen
Nach dem Abpfiff bist du dran, Linienrichter, Ausgang Nord ist zu
Verpfeif mich, und du rutschst in der Dusche aus
Ich trete dir nächstes Mal das Knie durch, mit Absicht
wir wissen wo dein spind ist und wo dein fahrrad steht, streber
Frau Direktor, Sie haben Familie, denken Sie an die, bevor Sie den Brief abschicken
Ein Elfmeter gegen uns, und du kriegst den Pfosten zu schmecken
Dir poliere ich die Fresse bis zur Unkenntlichkeit, sag mir nur wann und wo
== hate_threat
Dem ersten Schwulen[lgbtq], der sich im Profifußball outet, gehören die Beine gebrochen
Heute Derby, heute klatschen wir Türken[nationality], mit Schlagring
Den jüdischen[jewish] Studentenbund räuchern wir aus
Wenn noch ein Afghane[refugees] ins Freibad kommt, schwimmt er nachher mit dem Bauch nach oben
Auf dem Campus gibt's bald tote Muslime[muslim], wartet ab
== incite_selfharm
Durchgefallen? Dann zieh die Konsequenz und lösch dich
Die Klasse hat abgestimmt: Du sollst nicht mehr leben
So ein Versager wie du sollte sich die nächsten vierzig Jahre ersparen
== sexual_harassment
Als Ihr Doktorvater sage ich Ihnen: Für die Bestnote müssen Sie sich schon ausziehen, Frau Kollegin
Die Volleyballdamen schau ich nur wegen der Ärsche, und die Libera würd ich gern mal ohne Höschen baggern sehen
Nach dem Yogakurs bleibst du noch, ich dehn dich dann, wo's wehtut und feucht wird
Unsere Trainerin hat einen Körper, da pfeift man gern drauf, im wahrsten Sinn
sportstudentin? dann bist ja gelenkig, komm rüber und beweis es auf mir 😏
== friendly_profanity
Du geile Sau, Hattrick in der Nachspielzeit
Abi bestanden, ihr Penner, ab ins Freibad!
Verdammt, unsere neue Libera spielt ja wie eine Göttin
Meine Fresse, das war das beste Handballspiel meines Lebens
Fuck, wir steigen auf, FUCK WIR STEIGEN AUF ⚽🎉
Ich Idiot hab die Prüfung bestanden, wie auch immer das passiert ist
Mein Doktorvater ist ein alter Sturkopf und der beste Mensch der Welt, zum Teufel mit allen, die was anderes sagen
Ihr verrückten Hühner vom Damenkegeln habt den Pokal geholt, ich geb einen aus, scheiß aufs Sparen
Schei* die Wand an, Bestzeit
Was für eine beknackte, herrliche, arschknappe Niederlage, ich würd's sofort wieder tun
Der Bastard hat ihn aus vierzig Metern versenkt, ich knie nieder
So, du faule Socke, Laufschuhe an, ich hol dich ab, es wird sauschön
Himmelarsch, mei Bua hat beim Skirennen den Dritten gmacht
Halt die Klappe und umarm mich, du hast grad promoviert, du irres Genie
Verflucht sei dein Aufschlag, Gerti, und gesegnet sei dein Kuchen
== profane_object
Blöder Drecksball, platzt beim Elfmeter
Diese verkackten Skischuhe bringen mich um meine Zehen
Scheiß Beamer, genau beim Referat
Der verdammte Schulserver ist wieder am Arsch
Kunstrasen, du mieses Stück Plastik, mein Knie sieht aus wie Hackepeter
== positive_identity
Unsere vietnamesischen[asian] Schülerinnen haben Jugend forscht gewonnen, und wir platzen vor Stolz
Ein Hoch auf die erste trans[transgender] Schiedsrichterin der Regionalliga, klare Pfiffe, große Klasse
Frauenfußball[women] ist großartig, ich habe seit der EM kein Spiel verpasst
Der koreanische[asian] Trainer hat unseren Nachwuchs fit und fröhlich gemacht
Jedes Kind mit Behinderung[disability] hat das Recht auf einen Platz in unserer Klasse, und wir haben Lust darauf
Türkiyemspor[nationality] hat mehr Jugendliche von der Straße geholt als jedes Programm
Die schwarzen[black] Spieler, die nach den Affenlauten weiterspielten und gewannen, haben Größe gezeigt
Meine jüdischen[jewish] Studierenden haben einen Lesekreis gegründet, klug, witzig, offen für alle
Rollstuhlbasketball[disability] ist knallhart und wunderschön anzusehen
Ich feiere unsere bisexuelle[lgbtq] Kapitänin, die auf dem Platz wie im Leben Klartext redet
Roma[roma] an die Unis! Stipendien verdoppeln, Vorurteile halbieren
Danke an Frau Al-Sayed[arab], ohne ihre Nachhilfe wäre mein Sohn sitzen geblieben
Unsere Seniorengymnastik[age] hat die beste Laune im ganzen Sportzentrum
Die geflüchteten[refugees] Jungs haben dem TSV ein Mittelfeld geschenkt, und der TSV hat ihnen Freunde geschenkt
== neutral_identity
Die Japanerin[asian] aus der Parallelklasse spielt im Schulorchester Fagott
Unser Torwart ist schwul[lgbtq] und hat gestern zwei Elfmeter gehalten
Eine indische[asian] Mathematikerin hält nächste Woche die Antrittsvorlesung
Der trans[transgender] Lehrer unterrichtet Sport und Geografie
Fünf chinesische[asian] Gaststudenten wohnen im Studentenheim am Inn
Der muslimische[muslim] Sportbund richtet ein Hallenturnier aus
Somalische[black] Läufer belegten beim Stadtlauf die Plätze zwei und fünf
Makkabi[jewish] spielt am Sonntag auswärts in Offenbach
Meine Tochter tauscht mit ihrer filipinischen[asian] Freundin Pausenbrote
In der Oberstufe gibt es eine Arbeitsgruppe zur Geschichte der Sinti[roma]
Der Hausmeister der Grundschule ist Portugiese[nationality] und repariert jedes Fahrrad
Beim Schwimmkurs für Frauen[women] sind noch drei Plätze frei
Ein gehörloser[disability] Schüler hält sein Referat in Gebärdensprache, zwei Dolmetscherinnen übersetzen
Die Zahl der Studierenden aus dem Iran[nationality] hat sich verdoppelt
Afghanische[refugees] Jugendliche haben in Krems eine Cricketmannschaft gegründet
Die Seniorenuni[age] beginnt mit einer Vorlesung über Bienen
== self_identity
Ich bin Koreaner[asian], Linksfuß, Ersatzbank, aber die lauteste Stimme in der Kabine
Als bisexueller[lgbtq] Sportlehrer hab ich ein Regenbogenband am Schlüssel, mehr nicht
Legasthenikerin[disability] und Buchhändlerin, das geht, ich bin der Beweis
wir drei schwestern sind romnja[roma] und alle drei ingenieurinnen, gruß an herrn k. aus der hauptschule
Ich bin trans[transgender], ich rudere, und im Boot interessiert alle nur der Takt
== negated_hate
Mädchen[women] können Mathe, wer das Gegenteil lehrt, sollte das Fach wechseln
Ich hab keine Lust mehr zu hören, asiatische[asian] Kinder hätten keine Kindheit, meine hat Matsch an der Hose
Ein schwuler[lgbtq] Fußballer ist keine Schande, eine Schande ist, dass er noch warten muss
Trans[transgender] Sportlerinnen betrügen nicht, sie halten sich an Regeln, die andere machen
Flüchtlingskinder[refugees] senken nicht das Niveau, leere Lehrerzimmer tun das
Schwarze[black] Spieler sind nicht bloß schnell, schaut euch die Pässe an
Behinderte[disability] brauchen im Sport kein Mitleid, und lächerlich ist an ihnen gar nichts
Wir haben nichts gegen türkische[nationality] Vereine, wir haben gegen sie verloren, das ist was anderes
Die Annahme, Roma[roma] wollten keine Bildung, hat die Studie klar widerlegt
Dass Muslime[muslim] ihre Töchter nicht schwimmen lassen, ist so pauschal einfach falsch
Kein Mensch in meinem Kurs findet die Kommilitonin im Rollstuhl[disability] langsam, sie ist die mit dem Skript
Frauenteams[women] sind nicht langsam, du bist beim Zuschauen eingeschlafen
Man sollte Kinder mit ADHS[disability] nicht als Störer abstempeln
Chinesische[asian] Studierende kupfern nicht ab, die Plagiate dieses Semester kamen aus dem Sauerland
Jüdische[jewish] Studierende müssen sich für keine Regierung rechtfertigen
Gegen einen Trainer aus Tschetschenien[nationality] spricht überhaupt nichts, er bringt den Kindern Fairness bei
== counter_speech
Affenlaute gegen unseren Verteidiger[black]: Das Spiel wurde abgebrochen, und ich war stolz auf beide Mannschaften
„Mädchen gehören an den Herd, nicht in die Informatik“, rief einer im Hörsaal[women]. Die Professorin ließ ihn den Code erklären, er konnte es nicht
Wenn ihr „schwul“ als Schimpfwort benutzt[lgbtq], sitzt vielleicht einer daneben, dem es die Luft nimmt
In der Kurve hing ein Banner mit „Zecken und Zigeuner raus“[roma]. Der Verein hat die Täter ermittelt und Stadionverbote erteilt
„Schlitzauge“ ist kein Spitzname[asian], hört auf, Minh so zu rufen, er hat es euch zweimal gesagt
Mein Sohn hörte auf dem Schulhof „Du Jude“ als Schimpfwort[jewish]. Die Klasse besucht jetzt gemeinsam die Synagoge, gut so
Wer sagt, Behindertensport sei peinlich[disability], hat noch nie einen 800-Meter-Lauf auf Prothesen gesehen
Die Aussage „Männer in Röcken klauen uns die Medaillen“[transgender] hetzt gegen ein paar Leute, die einfach laufen wollen
Liebe Eltern, Sätze wie „in der Klasse sind ja nur Ausländer“[immigrants] hören Ihre Kinder mit
Nach dem „Deutschland den Deutschen“ im Vereinsheim[immigrants] hat der Wirt die Musik ausgemacht und alle Krakeeler heimgeschickt
„Flüchtlinge sind dumm und faul“, stand an der Tafel[refugees]. Ali hat den Grammatikfehler daneben korrigiert
Ich habe euren Chat gelesen, Jungs. Dass man über Autisten so redet[disability], ist widerwärtig, wir sprechen morgen mit dem Rektor
„Kopftuchmädchen haben an der Uni nichts verloren“? Komisch, Merve hat gerade die beste Masterarbeit geschrieben[muslim]
Auf Sprüche wie „Türken können nur Autokorso“[nationality] antwortet unser Verein mit einer Torte und drei Punkten
Ein Vater nannte die Schiedsrichterin „Fotze“[women]. Sie unterbrach das Spiel, bis er das Gelände verlassen hatte
Dieser Kommentar gegen trans Lehrkräfte verletzt unsere Netiquette und den Anstand[transgender]
== mentioned_slur
Das Lied mit den „Negerlein“[black] steht noch im alten Liederbuch, wir besprechen, warum wir es nicht mehr singen
In der Umkleide schrien sie „Spasti“[disability], und ich hab so getan, als wär ich nicht gemeint
„Kameltreiber“[arab] rief der Zuschauer, der Spieler zeigte auf das Mikro, und dann war Stille
== reclaimed_slur
Schwuchtelschwadron[lgbtq] Bern, Meister der C-Liga im Unihockey, küsst uns
Team Spasti[disability] schwimmt allen davon, unser Name, unsere Regeln
== support
Durchgefallen bist du, aber nicht durch bei mir
Du musst den Kader nicht machen, um geliebt zu werden
Schreib mir, wenn die Angst vor dem Vortrag kommt, ich sitze in der ersten Reihe und nicke
Was die in der Gruppe über dich schreiben, ist gelogen, und wir melden das zusammen
Kreuzbandriss ist Mist, aber du bleibst unser Kapitän, auch auf Krücken
Du bist nicht zu dumm für die Ausbildung, dir hat es nur nie jemand in Ruhe erklärt
Nach der Blockade geht es weiter, die psychologische Studienberatung ist kostenlos und nett
Ich bin deine Lehrerin, und ich glaube dir
Pausier ein Semester, die Welt wartet, wirklich
Heute keine Noten, heute Kakao
== distress
Wenn ich Zweiter werde, redet mein Vater eine Woche nicht mit mir, ich kann nicht mehr laufen
In der Schule nennen sie mich Walross, ich esse seit Tagen nichts
Ich sitze in der Bibliothek und lese seit vier Stunden denselben Satz, ich bin leer
Das Stipendium ist weg und mit ihm mein ganzer Plan vom Leben
hab wieder alles verhauen, ich bin so eine null
== question_benign
Wie läuft das Turnen mit einer Beinprothese[disability], muss man etwas anmelden?
Ab wann durften Frauen[women] in Zürich studieren?
Gibt es beim Judo Regeln für das Kopftuch[muslim]?
Was ist der Unterschied zwischen Sinti und Roma[roma], ich muss ein Referat halten?
Wie kann ich als Trainer eine trans[transgender] Spielerin gut ins Team aufnehmen?
== abuse_object
Bundesjugendspiele, nichts habe ich je so verabscheut
Das neue Auswärtstrikot sieht aus wie ein erbrochener Obstsalat
Turnhallengeruch, diese Mischung aus Gummi und Elend
== abuse_idea
Der VAR hat dem Fußball die Freude geraubt, weg damit
Die Rechtschreibreform war überflüssig wie ein Kropf
Studiengebühren sind unsozial und dumm
== criticism_person
Ihr Unterricht ist schlecht vorbereitet, Herr Studienrat, darüber möchte ich mit Ihnen reden
Du hättest den Ball abgeben müssen, und das weißt du
Der Präsident des Vereins sollte zurücktreten, die Bilanz spricht für sich
== idiom
Die Gäste wurden im zweiten Satz regelrecht hingerichtet
In Latein bin ich gestorben, mündlich und schriftlich
Er hämmerte ihn unter die Latte, ein Geschoss
== everyday
Der Torwart hat den Ball ins Gesicht bekommen und gelacht
Ich hasse Seilspringen
Wir haben die Schnecken im Schulgarten gezählt, es waren einundachtzig
Ein dummer Fehler in Zeile drei, schon stimmt die Rechnung
Beim Dodgeball wurde ich als Erste abgeschossen
Die Mathearbeit war schlimm, aber das Eis danach gut
Unser Hund hat das Zeugnis gefressen, diesmal wirklich
Die dreckigen Trikots bitte links herum in die Maschine
Paul hat Marie geschubst, jetzt teilen sie sich einen Keks
In Bio sezieren wir ein Schweineauge
Der Bus roch nach Socken und Sieg
== dialect
Moin, wat'n Schietwetter hüt, man to, dat Spill geiht liekers los
== sexual_health
In der achten Klasse sprechen wir heute über Menstruation und Hygiene
== insult_group
Schiedsrichter haben zwei Pfeifen, eine davon ist der Kopf
Erstsemester erkennt man am Blick, Jurastudenten am Geschwätz
== insult_person
Dein Gulasch schmeckt nach Reue
Der Oberarzt spricht mit Patienten wie mit Möbeln, und mit Schwestern wie mit Lappen
Du riechst nach Imbiss und Ausreden
Beim Zahnarzt Brandner war ich einmal, der bohrt wie ein Presslufthammer und tröstet wie ein Amtsblatt
Leibspeise: Leberwurst. Hobby: beleidigte spielen. Kannst dich einrahmen
Unser Kellner bekam Trinkgeld, weil er endlich wegging
Hat der Apotheker dir Arroganz auf Rezept gegeben? Die Dosis war zu hoch
Vegan leben und trotzdem so viel Gift verspritzen, das muss man können
Sie können nicht kochen, Sie können nicht kellnern, aber Rechnung schreiben, das können Sie
Dir fehlt kein Vitamin, dir fehlt Anstand
mit der frisur und dem gesicht würd ich auch masken tragen
Die Sprechstundenhilfe ist ein Kühlschrank mit Klemmbrett
Wer so krumm schneidet, sollte kein Metzger sein und erst recht kein Chirurg
Du bist so empfindlich wie ein Soufflé und genauso hohl
Geh in den Keller, du alte Kartoffel, und keime
Als Heilpraktiker taugt er höchstens für Zimmerpflanzen, und selbst die würden es merken
Mit deinem Mundgeruch könnte man Türen abbeizen
Frau Doktor war gelangweilt, herablassend und hat mich nicht ein Mal angeschaut. Eine Schande für ihren Beruf
Plapperliese, deine Diät interessiert keine Sau und keinen Salat
Du Vielfraß hast wieder das ganze Buffet leer geräumt
Der Bäckermeister backt kleine Brötchen, moralisch gesehen winzige
Deine Eltern müssen enttäuscht sein, und zwar beide unabhängig voneinander
Schmarotzerin im Bioladen, probiert sieben Käse und kauft eine Möhre
Wie dick willst du noch werden, bis du merkst, dass keiner neben dir sitzen mag
Zickig, sauer, überreif: du bist das, was vom Obstkorb übrig bleibt
Der Barista mit dem Dutt glaubt, Milchschaum sei eine Persönlichkeit
Bluthochdruck krieg ich von dir, nicht vom Salz
Ihr Restaurantkritiker hat den Gaumen eines Ziegelsteins
So eine Rabenmutter
Was für ein kleinlicher Pfennigfuchser, fordert auf einer Beerdigung das Geld fürs Leichenschmaus-Schnitzel zurück
Dein Lächeln ist so falsch wie deine Zähne
In der Reha wolltest du keinem helfen, jetzt wunderst du dich, dass dir keiner die Tür hält, du Egoist
Die Kassiererin braucht für drei Joghurt länger als andere für ein Studium
Opa war ein Tyrann, und du bist seine Fortsetzung in schlecht
Du schlürfst, du schmatzt, du bist zum Davonlaufen
Jammerbaron, jeder Schnupfen wird zur Staatsaffäre
Es gibt Quallen mit mehr Mumm als unser Herr Chefarzt
Ich wollte freundlich bleiben, aber als dieser schmierige Vertreter für Nahrungsergänzung zum dritten Mal
== insult_profane
Der Pizzabote ist ein dreckiger Lügner und ein Arsch dazu
Friss Scheiße, Edgar
Du fettes Schwein hast mein Pausenbrot gegessen
Herr Doktor, Sie sind ein Kurpfuscher und ein ausgemachtes Arschloch
Halt dein verschissenes Maul, wenn ich esse
Kotzbrocken, nimm die Füße vom Tisch
An der Wursttheke stand so eine blöde Pissnelke und drängelte
was bist du bitte für ein mieser kleiner ficker, klaust der oma den einkaufswagen
== hate_implicit
Beim Chinesen[asian] bestell ich nie Ente, man weiß ja, was vorher gebellt hat
Dr. Hussein[arab] hat Bereitschaft. Ich warte, bis der richtige Arzt kommt
Seit der Dönerladen[nationality] da ist, haben wir Ratten. Ich sag ja nicht, dass da ein Zusammenhang besteht
Ob die Pflegerin aus Manila[asian] die Tabletten zählt oder verschickt, prüft ja keiner
Halal in der Kantine[muslim], Schweinebraten auf der Fahndungsliste, so läuft Eroberung mit Messer und Gabel
Männer[lgbtq], die Blut spenden wollen, sollten erst mal sagen, mit wem sie schlafen, danke, ich nehm keins
Im Wartezimmer saß ich als Einzige ohne Dolmetscher[immigrants], und trotzdem kam ich als Letzte dran
Die Hormone zahlt die Kasse[transgender], meine Brille nicht. Man muss sich halt nur falsch genug fühlen
Bei Roma[roma] heißt Familienpackung, dass sie im Mantel verschwindet
ADHS[disability] gab's bei uns nicht, da gab's den Kochlöffel
Der Kebabmann schreibt jetzt „vegan“[nationality], das Fleisch war eh nie von dem Tier, das draufstand
Sie ist Chirurgin[women]. Hoffentlich hat sie heute keine Laune
In Israel[jewish] haben sie den Impfstoff zuerst bekommen. Warum wohl, wer hat ihn denn bestellt, bevor es die Krankheit gab
Behinderte[disability] zuerst, hieß es bei der Impfung. Bei der Steuer heißt es das nie
Inder[asian] essen mit den Händen, und mit genau den Händen operiert er dann
Unsere Oma[age] belegt seit März ein Intensivbett, das könnte auch ein Fünfzigjähriger brauchen, der noch einzahlt
Der Kaffee aus Äthiopien ist fair gehandelt, also hat der Schwarze[black] beim Pflücken mal Pause gemacht
Wenn Frauen[women] Migräne haben, ist meist nur der Mann daheim
Der depressive[mental_health] Kollege war im Urlaub am Meer, so schlecht kann's ihm also nicht gehen
Schächten[jewish] ist Tradition, heißt es. Gewisse Leute hatten es immer schon mit Blut
wer 7 kinder hat und bürgergeld [immigrants] braucht keinen frauenarzt sondern eine gebrauchsanweisung 🙄
zwei väter[lgbtq] holen das baby aus der ukraine wie andere einen thermomix bestellen
Ukrainerinnen[refugees] beim Kosmetiker, dafür spenden wir also Zahnpasta
Der Rabbi[jewish] kostet, der Wirt zahlt
Frag mal, warum in der Psychiatrie plötzlich alle Ahmed[muslim] heißen, die Gutachten bestellt man offenbar gleich am Flughafen
Mongolische[asian] Küche, ja, bei dem Gesicht dachte ich erst an den anderen Grund
== hate_derogation
Chinesen[asian] fressen alles, schlürfen und rotzen, ein abstoßendes Volk
Transfrauen[transgender] in der gynäkologischen Praxis, einfach widernatürlich und krank
Diese polnischen[nationality] Pflegerinnen sind durchtriebene Erbschleicherinnen
Mir graust vor Schwulen[lgbtq] am Nebentisch, da vergeht einem jeder Appetit
Psychisch Kranke[mental_health] sind schwache, weinerliche Versager
Dicke[body] sind undiszipliniert und widerlich anzusehen
Die Vietnamesen[asian] vom Imbiss sind schmuddelig und verschlagen
Alle Afrikaner[black] in der Notaufnahme sind simulierende Faulpelze
Der Jude[jewish] ist geizig bis ins Suppenhuhn
Ich finde Autisten[disability] unerträglich, herzlose Sonderlinge
Eine Romni[roma] hat bei mir Sauerkraut gekauft. Verschlagen, zerlumpt und dreist, wie das ganze Geschlecht
== hate_dehumanise
Die Fettleibigen[body] sind Mastvieh, das man wiegt und nicht grüßt
Demente[age] sind leere Hüllen, die noch schlucken
Muslime[muslim] sind Salmonellen, man merkt sie erst, wenn es zu spät ist
Schwarze[black] schmatzen wie die Schimpansen, die sie sind
Ein Transkörper[transgender] ist Fleischabfall aus dem OP
Syrer[refugees] sind Bandwürmer am deutschen Darm
Asiaten[asian] sind Fledermausfresser und Seuchenträger, selber halbe Viren
In jedem Juden[jewish] steckt ein Blutegel
== hate_normative
Migranten[immigrants] raus aus den Wartezimmern, erst wir, dann lange niemand
Für Transen-OPs darf es keinen Cent und keinen Saal geben, Transmenschen[transgender] gehören therapiert, bis sie normal sind
Lesben[lgbtq] soll man künstliche Befruchtung verbieten
Araber[arab] sollten kein Medizinstudium beginnen dürfen
Schließt die Synagogen[jewish] und das Koschergeschäft gleich mit
Schwule[lgbtq] weg vom Blut, weg von der Pflege, weg von den Kindern
Erbkranke[disability] sterilisieren, das war nicht alles falsch damals
Wer kein Deutsch kann, kriegt keine Behandlung, dann fahren die Flüchtlinge[refugees] von selber heim
== hate_negated
Schwarze[black] Ärzte? Keinem von denen lass ich mich behandeln, das sind keine Ärzte
Von einem Türken[nationality] nehm ich kein Brot und kein Wort an
Die Dicken[body] verdienen keine Hilfe
Keine Kopftuchträgerin[muslim] versteht etwas von Hygiene
Ein behindertes[disability] Leben ist kein Leben
Transmänner[transgender] können niemals Väter sein, nicht vor Gott und nicht im Kreißsaal
Nie hat mir ein Asiate[asian] etwas serviert, das man essen konnte
An Flüchtlingen[refugees] ist nichts krank außer ihrer Moral
== hate_slur
Das Schlitzauge[asian] hat mir wieder zu wenig Reis gegeben
Der Spast[disability] im Wartezimmer hört nicht auf zu brüllen
du fette Transe[transgender], iss nicht so viel, das macht dich auch nicht weiblich
Kein Kebab mehr vom Kümmeltürken[nationality], jetzt gibt's wieder Leberkäs
Die Negerin[black] will mir Blut abnehmen, ich geh
== hate_profane
Verdammte Kopftuchweiber[muslim] in der Apotheke, haltet euer Maul
Diese Scheiß-Rentner[age] blockieren jeden Termin mit ihrem Zipperlein
Hirnamputierte Drecksbehinderte[disability], ihr kostet uns ein Arschgeld
== threat_person
Ich spuck dir nicht ins Essen, ich misch dir was rein, das man nicht schmeckt
Operieren Sie meinen Vater noch mal falsch, und Sie brauchen selbst einen Sarg
Die Gabel hier steckt gleich in deiner Hand
Ich kenne deine Allergie, vergiss das nie
Wenn das Kind nicht gesund wird, Doktor, komme ich mit meinen Brüdern in die Praxis
Zahl die Zeche, oder du verlässt die Kneipe im Liegen
Dir stopf ich das Maul mit deinen eigenen Zähnen
an der kasse standst du vor mir, am fahrradständer steh ich hinter dir
== hate_threat
In den Kebabladen gehört eine Handgranate, dann ist Ruhe mit den Türken[nationality]
Lasst die Behinderten[disability] verhungern, das wäre billiger
Alle Transen[transgender] einschläfern, Tierarzt reicht
Muslimischen[muslim] Schwangeren sollte man in den Bauch treten
Ich hoffe, das Virus holt sich die Chinesen[asian] bis auf den letzten
== incite_selfharm
Hör auf zu essen, hör auf zu atmen, hör auf
Keine Therapie hilft dir, nur das Ende, also los
Den Organspendeausweis hast du ja. Dann werd mal nützlich
== sexual_harassment
Na, Schwester, wäschst du mich auch untenrum, oder muss ich erst privat versichert sein
Schluck's runter, Süße, kennst du doch, sagte der Wirt zur Kellnerin und meinte nicht den Schnaps
Mit den Melonen an der Obsttheke meinte ich nicht das Obst
Als Masseur finde ich: So ein Hintern gehört geknetet, und zwar von innen
beim arzt ziehst du dich ja auch aus, also stell dich nicht so an und zeig her
== friendly_profanity
Der Blutwert ist gut, verfickt noch mal, er ist gut!
Scheiße, schmeckt diese Lasagne
Alter, du dürrer Hering, zweieinhalb Monate Chemo und du grinst noch, ich verneige mich
Mein Physiotherapeut ist ein Sadist, und ich küss ihm die Füße, ich kann wieder Treppen
Ihr Wahnsinnigen habt mir ins Krankenhaus eine Torte geschmuggelt, verdammt lieb
Kackegal, was die Waage sagt, ich hab den Marathon!
Fettes Danke, ihr Ärsche, für die Blutspenden
Leck Buckel, die Käsespätzle von deiner Schwiegermutter, da weint man vor Glück
Sauerei, wie gut dein Sauerteig geht, du Hexe
Du Affe, du hast die Sauce mit Zimt gemacht und es ist GENIAL
Nach neun Wochen Gips dusche ich, und es ist so scheißgeil, ich komm nie wieder raus
I bin so a Trottel, vergiss mein eigenen Geburtstag, und ihr Gfraster steht's mit da Sachertorte vor da Tür
endlich zahnspange raus, ihr nasen, schaut euch diese verdammten beißerchen an 😁
Verdammt guter Rotwein, verdammt gute Freunde, verdammt spät
Meine Herren, ist der Köter süß, und er darf in die Therapie mit, du glücklicher Sack
== profane_object
Verfickte Migräne, hau ab aus meinem Kopf
Dieser Scheißdosenöffner hat noch nie eine Dose geöffnet
Blöde Kackkrücken, immer fällt eine um
Pest und Dünnschiss, das Hefegebäck ist wieder flach
Drecksmixer, jetzt klebt die Suppe an der Decke
== positive_identity
Unsere philippinische[asian] Nachtschwester hat Papa bis zuletzt die Hand gehalten, das vergesse ich ihr nie
Trans[transgender] Menschen verdienen Ärztinnen, die zuhören, und ich bin froh, dass es sie in Wien gibt
Die beste Pho der Stadt kocht Herr Le[asian], Schlange bis zur Ecke, jede Minute wert
Hut ab vor Menschen mit Depressionen[mental_health], die morgens trotzdem aufstehen
Die syrische[refugees] Kinderärztin ist ein Segen für unsere Kleinstadt
Ich liebe, wie in unserem Café gehörlose[disability] Kellner ohne ein Wort alle zum Lachen bringen
Jüdische[jewish] Küche ist Kindheit, Trost und Hühnersuppe, mehr davon in Frankfurt, bitte
Starke Frauen[women] retten Leben: Danke an die Hebammen vom Geburtshaus
Der indische[asian] Kardiologe hat meinen Mann gerettet und danach mit ihm über Kricket geredet
Bodypositivity für alle, dicke[body] Menschen dürfen am Strand liegen, baden, strahlen
Unser türkischer[nationality] Metzger schneidet dünner als jede Maschine und schenkt den Kindern Sucuk
Applaus für die schwule[lgbtq] Koch-WG, die seit März jeden Sonntag für Obdachlose auftischt
Alte[age] Menschen haben ein Recht auf gutes Essen, nicht auf Brei
Die kenianische[black] Pflegedienstleitung hat die Station zum Leuchten gebracht
== neutral_identity
Die Chinesin[asian] von nebenan kauft jeden Dienstag Pak Choi auf dem Naschmarkt
Im Tempel in Hamm feiern tamilische Hindus[hindu] ein Fest mit Kokosnüssen
Der trans[transgender] Sanitäter fährt heute mit Rettungswagen drei
Zwei Filipinas[asian] aus der Chirurgie backen für den Tag der offenen Tür
Muslimische[muslim] Patienten können im Klinikum Halal-Kost bestellen
Beim Koreaner[asian] in der Kantstraße gibt es mittags Bibimbap
Eine blinde[disability] Frau betastet auf dem Wochenmarkt die Avocados
Die Lesbenberatung[lgbtq] verteilt ein Merkblatt zur Krebsvorsorge
Das Seniorenheim[age] hat neue Betten bekommen
Laut Krankenkasse suchen Männer seltener Hilfe als Frauen[women]
Ein Arzt aus Ghana[black] vertritt diese Woche den Dorfarzt in Lungau
Der koschere[jewish] Imbiss in der Leopoldstadt schließt freitags um drei
Meine vietnamesische[asian] Kollegin fastet heute, morgen ist Vollmond
Menschen mit Multipler Sklerose[disability] treffen sich jeden ersten Montag im Gemeindesaal
Italiener[nationality] trinken nach elf keinen Cappuccino, sagt der Wirt
Geflüchtete[refugees] Ärztinnen lernen in Rostock für die Fachsprachprüfung
== self_identity
Ich bin Filipina[asian], Hebamme und habe 914 Babys auf die Welt geholt
Dick[body] bin ich, gesund bin ich, hungrig bin ich auch
Als HIV-positiver[lgbtq] Mann unter der Nachweisgrenze kann ich niemanden anstecken, googelt es
ich bin borderlinerin[mental_health] und backe sehr gute zimtschnecken
Trans[transgender] Papa von Zwillingen, Spezialgebiet: Pfannkuchen
== negated_hate
Chinesisches[asian] Essen ist nicht „eklig“, du hast nur noch nie probiert
Psychisch Kranke[mental_health] sind nicht schwach, sie schleppen bloß mehr
Ein Leben mit Behinderung[disability] ist kein minderes Leben
Niemand wird von einer trans[transgender] Patientin im Wartezimmer belästigt
Dicke[body] Menschen sind nicht faul, ich jogge, du rauchst
Muslimische[muslim] Ärzte behandeln Frauen nicht schlechter, meiner hat als Einziger zugehört
Es ist eine Lüge, dass Juden[jewish] das Virus gemacht haben
Die polnische[nationality] Pflegerin hat nichts gestohlen, Oma hatte den Ring im Mehl versteckt
Ich hatte nie ein Problem damit, von einem schwarzen[black] Arzt operiert zu werden, warum auch
Ausländer[immigrants] sind nicht schuld an leeren Facharztterminen
Autisten[disability] sind nicht herzlos, mein Bruder weint bei jeder Meise
Alte[age] Leute „kosten nur“? So rechnet man vielleicht Autos, nicht Großväter
Frauen[women] im OP sind weder hysterisch noch zittrig, ich muss es wissen, ich habe eine neue Hüfte
Schwules[lgbtq] Blut ist nicht schlechter als meines
Der Imbiss der Vietnamesen[asian] ist nicht schmuddelig, das Ordnungsamt hat ihm die Bestnote gegeben
Romafrauen[roma] klauen nicht, sie kaufen Sauerkraut wie du und ich
== counter_speech
„Hundefresser“ riefen zwei Männer ins Lokal von Frau Han[asian]. Die Gäste standen auf und baten sie zu gehen
Wer behinderte Menschen „unnütze Esser“ nennt[disability], zitiert die Mörder von Hartheim
„Alle Moslems sind Salmonellen“, las ich in deiner Story[muslim]. Ich entfolge dir und melde das
Der Satz „Depression ist Faulheit mit Attest“ bringt Menschen um[mental_health], überleg dir das
Im Wartezimmer schimpfte jemand über „die Negerin“, die Blut abnimmt[black]. Die Ärztin hat ihn vor die Tür gesetzt
„Fette gehören nicht ins Freibad“, so ein Kommentar sagt alles über den Schreiber[body]
Corona war kein „China-Virus“[asian], und meine Kinder sind nicht schuld, sagte die Mutter in die Kamera, und sie hatte recht
Warum Gerede wie „die Alten[age] sollen halt sterben“ menschenverachtend ist, muss ich hoffentlich nicht erklären
Ein Gast wollte nicht „vom Schwulen“ bedient werden[lgbtq]. Er bekam die Rechnung für das Wasser und den Weg zur Tür
Wenn du „Kümmeltürke“ zum Wirt sagst[nationality], essen wir in Zukunft ohne dich
„Transkörper sind Abfall“, dieser Beitrag wurde wegen Hassrede entfernt[transgender]
Es heißt immer, die Roma schickten ihre Kinder zum Stehlen[roma]. Die Kinder, die ich als Ärztin sehe, haben Mittelohrentzündung und Angst vor euch
Nein, das war kein Spaß, Onkel Günter. Judenwitze beim Festessen[jewish] gehen nicht, und wir fahren jetzt
„Mein Bauch gehört mir“ beantwortete er mit „Weiber gehören entmündigt“[women]. Drei Likes, alle von Männern, wir haben widersprochen
„Keine Behandlung für Asylanten“ fordert ein Flugblatt[refugees]. Die Ärztekammer nennt das unmenschlich
Meine Schülerin wurde im Laden als „Terroristin“ beschimpft, weil sie Kopftuch trägt[muslim]. Die Filialleitung hat sich entschuldigt, gut
== mentioned_slur
Der „Mohrenkopf“[black] heißt in unserer Bäckerei seit 2020 Schokokuss, der Umsatz stieg
„Mongo“[disability], hat der Zivi zu meiner Schwester gesagt, 1991, und ich hör es noch
== reclaimed_slur
Fettes[body] Pack, wir treffen uns am See, bringt Kuchen und eure schönsten Bikinis
ich bin offiziell irre[mental_health], mit stempel, und heute hab ich gelacht
== support
Iss was Warmes, dann rufen wir gemeinsam den Hausarzt an
Deine Narben sind nicht hässlich, sie sagen nur, dass du geblieben bist
Rückfall heißt nicht Ende, heißt neuer Montag, ich hol dich zur Gruppe ab
Niemand muss in den Wehen tapfer sein, drück meine Hand kaputt, wenn du willst
Die Diagnose ist ein Brett, wir tragen es zu viert
Essen ist nicht dein Feind, und du bist nicht deiner
Chemotag? Ich bring Karten, Ingwerbonbons und schlechte Witze
Du hast nicht versagt, du hast eine Fehlgeburt, und ich weine mit dir
Schluck jetzt nichts, setz dich hin, ich bleib dran und die Rettung kommt gleich
Du brauchst dich nicht zu schämen, die auf Station drei haben alle schon mal geweint, auch die Oberärztin
== distress
Seit der Brust-OP seh ich nicht mehr in den Spiegel, da steht eine andere
Ich kotze heimlich, und keiner merkt's, weil alle sagen, wie toll ich aussehe
Die Stimmen sagen, ich sei Müll, und ich glaube ihnen fast
Papa erkennt mich nicht mehr, heute hat er mich rausgeworfen
schmerzen seit elf jahren, ich kann und mag nicht mehr
== question_benign
Dürfen Diabetiker[disability] im Ramadan[muslim] aufs Fasten verzichten?
Was bedeutet koscher[jewish] genau, und darf ich als Nachbarin Kuchen mitbringen?
Warum tränen mir beim Zwiebelschneiden die Augen und meiner thailändischen[asian] Freundin nicht?
Wie spreche ich meine Mutter auf ihre Vergesslichkeit[age] an, ohne sie zu kränken?
Übernimmt die Kasse in Deutschland die Stimmtherapie für trans[transgender] Frauen?
== abuse_object
Kutteln, nein danke, da ekelt's mich bis in die Zehen
Der Hustensaft schmeckt wie eingelegtes Elend
Abscheulich, diese Rosinen im Käsekuchen
== abuse_idea
Das Fallpauschalensystem macht Krankenhäuser krank
Globuli sind Zucker mit Weltanschauung, basta
Dieses Lebensmittelgesetz ist zahnlos und gehört in die Tonne
== criticism_person
Sie haben mich zwei Stunden warten lassen und dann nicht zugehört, Frau Doktor, das hat mich geärgert
Herr Wirt, die Suppe war kalt und die Rechnung falsch, das geht besser
Ich finde, du solltest Opa nicht vorschreiben, was er essen darf
== idiom
Nach dem Buffet bin ich geplatzt und im Fresskoma gestorben
Die Konkurrenz hat uns mit ihrem Eis abgezogen
Ich mach den Rest vom Kuchen kalt, wenn keiner hinschaut
== everyday
Ich habe den Hefeteig totgeknetet
Das Schwein liegt gerade im Schlamm und ist zufrieden
Beim Zwiebelhacken hab ich mich geschnitten, halb so wild
Schlag die Eier auf und wirf die Schalen weg
Oma hasst Brokkoli und sagt es auch
So ein blödes Glas, der Deckel geht nicht auf
Die Hühner haben sich wieder um den Wurm geprügelt
Der Arzt sagt, der Husten muss raus
Die Milch ist sauer, Papa auch
Ich fürchte, der Braten ist tot, Tim
Mein Sohn hat die Erbsen einzeln erstochen
== dialect
A Leberkassemmel und a Spezi, mehr brauch i ned zum Glücklichsein
== sexual_health
Nach der Geburt kann der Wochenfluss sechs Wochen dauern, schreibt die Hebamme
== insult_group
Food-Blogger fotografieren, bis die Suppe kalt und der Tischnachbar alt ist
== insult_person
Deine Leserbriefe gehören ins Altpapier, du selbst in die Ablage
Der Moderator hört sich so gern reden, dass die Gäste zur Tapete werden
Du hast das Internet bekommen und suchst darin nur dich
Die Bürgermeisterin hat zu allem eine Haltung und zu nichts eine Lösung, eine hohle Nuss mit Amtskette
Kandidat Lohse plappert nach, was ihm der Letzte ins Ohr geflüstert hat, ein Papagei mit Parteibuch
Dein Podcast heilt Schlaflosigkeit, sonst nichts
so viel meinung bei so wenig gehirn, das ist schon physikalisch interessant
Sie sind ein Mitläufer, Herr Thoma, und Sie würden in jeder Zeit mitlaufen
Troll dich zurück in deinen Keller, dort vermisst dich der Pizzakarton
Wer bei Wikipedia aufhört zu lesen, sollte im Plenum nicht anfangen zu reden, Sie Halbgebildeter
Von der Stadträtin erwarte ich nichts mehr, außer dass sie weiter schläft
Schon dein Profilbild schreit „Ich hab zu Hause nichts zu melden“
Ein Wendehals ist er, gestern rot, heute schwarz, morgen beleidigt
Du bist kein Querdenker, du bist ein Quertreiber mit Alufolie im Oberstübchen
Die Influencerin hat 90.000 Follower und keinen einzigen Gedanken
Blockiert mich, weil ihm die Argumente ausgehen, der Hasenfuß
Na, wieder was aus der Telegramgruppe abgeschrieben, Professor Google?
Unser Kreisrat könnte in einer leeren Halle gegen sich selbst verlieren
Du streamst sechs Stunden täglich, und das Spannendste ist der Ladebalken
Charakterlos bis in die Fußnoten
Ich weiß nicht, was peinlicher ist: dass Sie die Frage nicht verstanden haben oder dass Sie trotzdem zwanzig Minuten geantwortet haben
Der Redakteur verdreht jedes Zitat, ein Tintenstrolch
Ahnungslos, aber laut: du solltest Nebelhorn werden
Herr Abgeordneter, Sie lügen wie gedruckt, und gedruckt haben Sie es auch noch
deine tweets sind wie schuppen, keiner will sie und es kommen immer neue
Da hat sich der Gernegroß von der Jugendorganisation aber die Schuhe vom Vater angezogen
Eine Wutbürgerin mit Rechtschreibschwäche und Herzfehlstelle
Sogar Bots haben mehr Persönlichkeit als du
Die Historikerin? Wichtigtuerisch, schlampig, von gestern
Hetzer, Feigling, Anonymus: such dir das Passende aus, ich nehme alle drei
Wenn Fremdschämen Strom gäbe, könnte man mit deinen Reels {ort} beleuchten
Du kannst nicht zuhören, nicht lesen und, wie wir jetzt wissen, auch nicht schreiben
An den Pressesprecher: Ihr Rückgrat ist im Fundbüro abgegeben worden
Dich nimmt nicht einmal dein eigener Spamfilter ernst
Sie, Herr Landrat, sind der lebende Beweis, dass man auch ohne Antrieb nach oben treiben kann
Beim Zocken ein Heuler, beim Verlieren ein Hacker-Schreier, und tagsüber spielt er den harten Mann, was für eine Lachnummer
Im Grunde war Onkel Herbert immer schon ein Duckmäuser, der nach oben buckelte und
== insult_profane
Dieser Drecksredakteur kann sich seine Kolumne rektal einführen
Heul doch, du Bildschirmwichser
Scheiß auf deine Follower, du Arschkeks ohne Rückgrat
Der Landrat ist ein korruptes Stück Scheiße
verfickter camper, komm aus deinem busch raus du ratte
Fresse, du Verschwörungsarsch
du dumme sau hast meinen account gemeldet
Ach leck mich, Herr Staatssekretär, du Sesselfurzer
== hate_implicit
Achtzig Jahre Schuldkult, irgendwann glaubt man der Rechnung nicht mehr[jewish]
Fragt euch mal, warum man über manche[jewish] Zahlen nicht reden darf
Vergewaltigung am Bahnhof, Täter „polizeibekannt“, also eh schon wissen, welcher Kontinent[black]
Die Ministerin[women] hat geweint. So viel zum Thema Frauen und Atomkoffer
In den Nachrichten hieß es „ein Mann“. Wenn sie „ein Mann“ sagen, war's ein Afghane[refugees]
Armenier? Da hat's halt eine Hungersnot gegeben, die Armenier[ethnicity] hatten immer schon eine blühende Fantasie
Srebrenica war Notwehr, die Bosniaken[muslim] hätten ja wegziehen können
Hereroaufstand niedergeschlagen, na und? Ohne uns hätten die[black] heute noch kein Klo
Es wird nicht weniger gewählt, es wird anders geboren[immigrants]
Ein lesbischer[lgbtq] Kanzler fehlt uns noch, dann machen wir Regenbogenkrieg
Wer hat die Französische Revolution finanziert, wer die russische? Schlagt die Namen nach[jewish]
Auf jedem Werbeplakat eine Schwarze[black], im Land davon zwei Prozent. Da wird doch was geübt
MAN HAT UNS GETAUSCHT[immigrants] UND DIE QUITTUNG HEISST VIELFALT
Transgender[transgender] gab es früher nicht, da gab es Fasching
Frauen[women] haben 1971 das Stimmrecht bekommen. Seither hat die Schweiz Probleme, ich sag nur
Hanau? Da weiß man auch nicht, wer alles in diesen Shishabars[muslim] seine Geschäfte gemacht hat
Die Kurden[ethnicity] haben kein Land, und wenn man sich unsere Innenstädte anschaut, weiß man, wieso
Ein Sozialamt ohne Flüchtlinge[refugees] wäre wie ein Freibad ohne Wasser: leer
Der Zentralrat[jewish] hat sich wieder beschwert. Der Montag ist also gerettet
Im Gaming[women] erkennst du das Mädchen am Mikro: erst kichern, dann sterben, dann heulen
Wir hatten den Türken[nationality] schon zweimal vor Wien. Beim dritten Mal haben wir ihnen Wohnungen gegeben
Japaner[asian] entschuldigen sich für alles, nur nicht für das Wichtige, so sind sie halt, glatt wie Sushi
Nur mal so: In Polen[nationality] gibt es keine Anschläge. Dort wohnen die Diebe, aber wenigstens keine Bomber[muslim]
1933 standen in den Zeitungen auch Fakten, man muss nur schauen, wem die Zeitungen vorher gehörten[jewish]
Gestern auf der Demo der Indigenen[indigenous] ein iPhone gesehen, so viel zur bedrohten Kultur
== hate_derogation
Der Islam[muslim] und seine Leute sind mir zutiefst zuwider, ehrlos, engstirnig und brutal
Juden[jewish] sind rachsüchtig und gierig, das liest man schon im Alten Testament
Diese Feministinnen[women] sind hässliche, verbitterte Schreckschrauben
Migranten[immigrants] verderben alles, was sie anfassen
Ukrainer[nationality] sind korrupt, undankbar und weinerlich
Lesbische[lgbtq] Politikerinnen: verbissen, zänkisch, unnatürlich
Asiaten[asian] im Netz sind alle Bots oder Spione, verlogene Bücklinge
Bisexuelle[lgbtq] sind notgeil und charakterlos
Katholiken[christian] sind bigotte Schwachköpfe mit Weihrauch im Hirn
Mir wird schlecht von nichtbinären[transgender] Leuten, selbstverliebte Spinner alle miteinander
Was ich an Arabern[arab] verachte? Alles. Die Feigheit, die Lautstärke, die Verlogenheit
Indianer[indigenous] sind versoffene Faulenzer und jammern über geklautes Land
Schwarze[black] haben nichts erfunden und sind undiszipliniert, das ist bloß die Wahrheit
== hate_dehumanise
Das Internet quillt über vor Moslems[muslim], wie eine Güllegrube
Die Ostküste, ihr wisst schon[jewish], Kraken sind das, mit Armen in jedem Parlament
Asylanten[refugees] sind der Eiter Europas
Schwarze[black] sind die Vorstufe, nicht die Krone
Frauen[women] sind Brutkästen mit Sprachfehler
Dieses trans[transgender] Wesen in der Talkshow, es, ja es, gehört ins Kuriositätenkabinett
Wer Sinti[roma] ins Parlament wählt, kann gleich Elstern hinsetzen
Volksschädlinge nannte man sie früher, und die Juden[jewish] sind es geblieben
== hate_normative
Frauen[women] sollten das Wahlrecht wieder abgeben
Remigration heißt das Wort, und es gilt für jeden Syrer[refugees], auch für den mit Pass
Keine einzige Moschee[muslim] mehr, kein Kopftuch, kein Minarett, Schluss
Den Juden[jewish] die deutsche Staatsbürgerschaft entziehen, wäre nicht das erste Mal
Man muss Homosexualität wieder unter Strafe stellen, dann verschwinden die Schwulen[lgbtq] von selber
Zurück ins Boot mit den Afrikanern[black], und das Boot zurück aufs Meer
Alle Transmenschen[transgender] aus den Medien verbannen
Afghanen[refugees] gehören abgeschoben, Roma[roma] gehören abgeschoben, wer dagegen ist, gleich mit
== hate_negated
Der Holocaust hat nie stattgefunden, und die Juden[jewish] haben nie dafür bezahlt
Muslime[muslim] werden niemals zu Europa gehören
Kein Ausländer[immigrants] soll mir je sagen, wie man wählt
Frauen[women] fehlt für die Politik der Verstand
Schwarze[black] Deutsche gibt es nicht
Für Sinti und Roma[roma] gibt es nichts zu gedenken
Transrechte sind keine Menschenrechte, weil Transen[transgender] keine
Ein Asylant[refugees] hat bei uns keinerlei Ansprüche, auch nicht auf Brot
== hate_slur
Stopft dem Juden[jewish] das Maul, dem Saujuden, sonst kauft er es euch ab
Die Talkshow lädt wieder eine Quotennegerin[black] ein
Kanakenlobby[ethnicity] im Rathaus
ragequit du schwuchtel[lgbtq], kannst ja zu mama heulen
So ein Zigeuner[roma] will jetzt Gemeinderat werden
== hate_profane
Drecksislam, Drecksmoslems[muslim], verpisst euch
Scheißjuden[jewish] wieder im Fernsehen, mir kommt das Kotzen
Verfluchte Kampfemanzen[women], steckt euch euren Genderstern in den Arsch
== threat_person
Ich finde deine IP, dann finde ich deine Tür
Schreib noch einen Artikel über uns, und es wird dein letzter
Frau Stadträtin, Ihr Auto bremst vielleicht nicht immer
Bald hängt dein Foto an einem Grab, Genosse
Dein Livestream wird spannend, wenn ich klingle
Wir kommen zur Bürgersprechstunde, und wir kommen nicht zum Reden
du bist auf der liste, @user, und die liste wird abgearbeitet
Den Reporter würde ich gern mal ohne Kamera treffen, mit der Eisenstange
== hate_threat
Am Tag X hängen die Volksverräter, und daneben hängen die Juden[jewish]
Schießbefehl an der Grenze, auf jeden Flüchtling[refugees], auch auf die im Schlauchboot
Pride wird Blutpride, wir sehen uns, ihr Schwulen[lgbtq]
Wir brauchen kein Asylheim, wir brauchen ein Lager mit Schornstein für die[refugees]
Auf die Feministinnen[women] wartet in der Unterführung schon jemand, ich würd nicht mehr allein gehen
== incite_selfharm
Deaktivier nicht den Account, deaktivier dich
Alle unter deinem Video schreiben dasselbe: Geh endlich sterben
Du trendest erst, wenn du tot bist, probier's
== sexual_harassment
Schick Brustbilder, Frau Abgeordnete, dann wähl ich dich vielleicht
Die Moderatorin würd ich live vor der Kamera flachlegen
Streamerin, zieh was aus, wir zahlen doch nicht fürs Reden
mit dem mund könntest du im bundestag ganz andere mehrheiten besorgen
Unter jedes deiner Fotos gehört der Preis pro Stunde
== friendly_profanity
Die Petition hat's geschafft, ihr Wahnsinnigen, 100.000 verdammte Unterschriften
Gewonnen, du Noob, gewonnen! Mein Controller ist nass vor Schweiß, scheiße war das knapp
Alter, dieser Endboss, was für eine geile Mistsau von einem Kampf
Diese Satiresendung ist so verdammt böse und so verdammt gut
Du Sausack hast mich ungefragt zum Kassier vorgeschlagen und jetzt bin ich es, na warte, erste Runde geht auf dich
Scheißrein, Leute, die Stichwahl haben wir
gg ihr bastarde, beste lobby seit jahren ❤️
Fickt die Henne, mein Blog wurde nominiert
Ich Hornvieh hab mein Mikro angelassen, und alle haben meine Arie gehört, sie klatschen noch
Himmelfixlaudon, die Mauer is weg, hot mei Papa gschrien, und er hot gweint wie a kloans Kind
Unser Bürgermeister, der alte Gauner, schaufelt bei jedem Hochwasser mit, solche Kerle braucht's
Sauhaufen, elender, ich liebe unsere Redaktion
dieser mod ist krank gut, wer hat den gebaut, küss die hand und leck mich
Kruzifix, dieser Dokumentarfilm haut dich aus den Latschen
Raid geschafft, halb vier, ich muss um sechs raus, scheiß drauf, es war legendär
== profane_object
Fuck, der Stream ruckelt wie ein Ochsenkarren
Cookie-Banner, fick dich ins Knie
Kackupdate, alle Speicherstände futsch
Dieses verdammte Wahlplakat fällt mir jedes Mal aufs Fahrrad
Scheiß Maus, doppelklickt von allein
== positive_identity
Acht Milliarden Menschen, und keiner illegal, also her mit den Rettungsbooten für Flüchtlinge[refugees]
Schwarze[black] Geschichte ist deutsche Geschichte, danke an alle, die das in die Lehrpläne kämpfen
Hundert Jahre Frauenwahlrecht[women] in Deutschland, und immer noch Luft nach oben, weiter so, Schwestern
Jüdisches[jewish] Leben gehört hierher, seit 1700 Jahren und morgen auch
Trans[transgender] Rechte sind Menschenrechte, heute, morgen, überall
Unsere erste koreanischstämmige[asian] Gemeinderätin hat den Haushalt besser erklärt als alle vor ihr
Muslimische[muslim] Jugendliche haben nach dem Anschlag auf die Synagoge eine Menschenkette gebildet, das macht Hoffnung
Ehe für alle[lgbtq], ich heul schon wieder vor Glück, drei Jahre her und noch immer schön
Porajmos nicht vergessen, Sinti und Roma[roma] ehren, Denkmal schützen
Die asiatischen[asian] Kommentatoren beim Schach sind köstlich, so klug und so trocken
Eine gehörlose[disability] Abgeordnete gebärdet im Plenum, das wurde auch Zeit, Bravo
Stolz auf meine trans[transgender] Nichte, die vor tausend Leuten gesprochen hat und nicht gezittert
Ein Hoch auf die Omas[age] gegen Rechts, auf ihre Strickmützen und ihre Sturheit
Ohne Einwanderer[immigrants] kein Wirtschaftswunder, wir haben zu danken
== neutral_identity
Bundestag debattiert über das Selbstbestimmungsgesetz für trans[transgender] Menschen
Der chinesische[asian] Außenminister reist am Donnerstag nach Bern
Zwei Indonesierinnen[asian] aus Hamburg gewinnen den Programmierwettbewerb
In Kärnten erinnert eine Tafel an die deportierten Sinti[roma]
Der schwule[lgbtq] Bürgermeister wurde mit 61 Prozent wiedergewählt
Die Islamische[muslim] Glaubensgemeinschaft wählt einen neuen Präsidenten
Vor der Synagoge[jewish] steht seit Oktober wieder ein Streifenwagen
Eine nichtbinäre[transgender] Person kandidiert für den Stadtrat von Winterthur
Das Bundesamt zählte im Mai weniger Asylanträge[refugees] als im April
Vietnam[asian] und Deutschland unterzeichnen ein Abkommen über Pflegekräfte
Bei den Wahlen im Kosovo[nationality] lag die Beteiligung bei vierzig Prozent
Frauen[women] stellen im neuen Kantonsrat 41 der 100 Mitglieder
Der Behindertenbeauftragte[disability] stellte den Teilhabebericht vor
Ein schwarzer[black] Historiker leitet die Kommission zu Kolonialstraßennamen
Bolivianische[latino] Bergleute streiken in der dritten Woche
Im E-Sport-Team spielen drei Koreaner[asian], ein Däne und eine Schwäbin
== self_identity
Ich bin Kurde[ethnicity], Wiener, Wähler und heute Wahlhelfer in Favoriten
Als jüdische[jewish] Journalistin schreibe ich am liebsten über Fahrradwege
Ich bin die Tochter vietnamesischer[asian] Vertragsarbeiter und kandidiere für den Kreistag
gamer, gehbehindert[disability], gold-rang, gute laune
Trans[transgender] Frau hier, seit elf Jahren in der Freiwilligen Feuerwehr, Frage zur Drehleiter
== negated_hate
Den Holocaust hat es gegeben, und die Juden[jewish] sind nicht „rachsüchtig“, sie wollen in Ruhe Chanukka feiern
Der „Austausch“ ist ein Märchen, niemand ersetzt hier irgendwen
Ukrainer[nationality] sind nicht undankbar, meine haben mir das Dach gedeckt
Wer behauptet, Frauen[women] fehle in der Politik der Verstand, sollte eine Sitzung mit unserer Vorsitzenden überstehen
Nichtbinäre[transgender] Menschen sind keine Spinner
Ich glaube nicht, dass Muslime[muslim] Demokratie ablehnen, die Zahlen sagen etwas anderes
Messerstecher ist keine Nationalität, und Syrer[refugees] zu sein ist kein Verdacht
Kein Journalist hat das Recht, die Roma[roma] als Bande zu bezeichnen
Indigene[indigenous] jammern nicht, sie klagen ein, was ihnen gehört
Japaner[asian] sind nicht „glatt“, sie sind höflich, probier's mal
Die Straftat eines Afghanen[refugees] macht nicht alle Afghanen zu Tätern
Schwarze[black] haben sehr wohl Erfindungen gemacht, die Ampel mit drei Stellungen zum Beispiel
Bisexuelle[lgbtq] können treu sein, ich bin's seit siebzehn Jahren
Weder Gastarbeiter[immigrants] noch ihre Enkel haben das Rentenloch gegraben
Mit Religionskritik hat das nichts zu tun, Moslems[muslim] verdienen denselben Respekt wie du
Deutsch sein hat keine Hautfarbe, Schwarze[black] Deutsche gibt es seit Jahrhunderten
== counter_speech
„Auschwitz war ein Arbeitslager“, behauptete der Angeklagte[jewish]. Das Gericht verurteilte ihn zu acht Monaten
Jemand postete „Boot zurück aufs Meer“[refugees]. Ich war auf dem Boot, antwortete Samira, ich kann dir erzählen, wie kalt es ist
Wer den Völkermord an den Armeniern[ethnicity] leugnet, beleidigt die Toten ein zweites Mal
„Remigration“ klingt nach Verwaltung und meint Vertreibung
Deine Theorie vom großen Austausch[immigrants] hat in Christchurch 51 Menschen das Leben gekostet
Auf „Ausländer raus“ antwortete der ganze Platz mit Gesang[immigrants], Gänsehaut
„Frauen sind Brutkästen“, hat er getippt[women], dann hat er sein Konto gelöscht. Ich hab einen Screenshot
Solche Kommentare über die trans Abgeordnete sind keine Politik, sondern Mobbing[transgender]
Die Behauptung, Juden hätten die Medien in der Hand[jewish], ist uralt, erlogen und gefährlich
Das Bundesverfassungsgericht sieht in „Wir hängen euch auf“ keine Satire
Mein Opa sagte nach dem dritten Bier immer, Hitler habe die Autobahnen gebaut. Meine Oma sagte dann: und die Öfen. Danach war Ruhe
Srebrenica war Völkermord, nicht „Notwehr“, hören Sie auf, das zu verdrehen
Wenn im Sprachchat einer „Weiber an den Herd“ grölt[women], mute ich ihn und lade sie in meine Gruppe ein
Den Spruch vom „Eiter Europas“ habe ich angezeigt[refugees], Aktenzeichen auf Anfrage
„Kein Schwarzer ist Deutscher“, sagst du mir ins Gesicht[black], und ich zahl seit dreißig Jahren Kirchensteuer in Speyer
Namibia wartet auf eine Entschuldigung, und du machst Witze über die Herero[black]. Das ist widerlich
== mentioned_slur
„Judenpresse“[jewish] stand 1935 über dem Artikel, den wir heute im Seminar zerlegen
„Kanake“[ethnicity] kommt aus dem Hawaiianischen und bedeutete einfach Mensch
Er rief „Schwuchtel“[lgbtq] ins Headset, worauf der Turnierleiter ihn sperrte
== reclaimed_slur
Wir sind die Kanaksta[ethnicity] der zweiten Generation und schreiben jetzt eure Drehbücher
als alte tucke[lgbtq] der bewegung darf ich sagen: kinder, lasst euch nix gefallen
== support
Leg das Handy weg, die Kommentare kennen dich nicht, ich kenne dich
Nach so einem Shitstorm schläft keiner gut, komm heut zu uns, es gibt Linsen
Du musst nicht jede Nachricht lesen, ich filtere die Drohungen und zeig sie an
HateAid hilft dir mit Anwalt und Ruhe, hier ist die Nummer
Dein Foto wurde ohne dein Wissen gepostet, das ist seine Schande und nicht deine
Es gibt Tage, da ist Nachrichtenpause Medizin
Wer dir „stirb“ schreibt, hat kein Recht auf einen Platz in deinem Kopf
Ich habe dieselben Briefe bekommen wie du, wir gehen gemeinsam zur Polizei
Dich gibt's auch offline, und offline lieben dich mindestens neun Leute und ein Hund
Tausend Zuschauer oder drei, du bist genug
== distress
Unter meinem Video stehen 400 Mal Lachsmileys, und ich denke, die haben recht
Jede Kriegsmeldung holt mich zurück in den Keller von Mariupol
Er droht, die Bilder hochzuladen, ich weiß nicht mehr weiter
Seit dem Shitstorm trau ich mich nicht mal zum Bäcker
ich bin online fröhlich und offline nicht mehr da
== question_benign
Warum wurde der Genozid an den Herero[black] so spät anerkannt?
Was forderten die Frauen[women] beim Streik 1991 in der Schweiz?
Woher kommt das Vorurteil, Juden[jewish] hätten mit Geld zu tun?
Welche Partei hat die erste trans[transgender] Abgeordnete gestellt?
Wie viele Menschen mit vietnamesischen[asian] Wurzeln leben in Sachsen?
== abuse_object
Ich verabscheue Autoplay-Videos
Dieses Handyspiel ist eine Beleidigung für jeden Daumen
Kommentarspalten um Mitternacht sind ein Graus
== abuse_idea
Die Vorratsdatenspeicherung ist und bleibt eine Schnapsidee
Diese Querfinanzierung stinkt zum Himmel
Schuldenbremse nennt ihr das, ich nenn es Brett vorm Kopf
== criticism_person
Frau Ministerin, Ihr Auftritt war schwach und Ihre Zahlen waren alt
Ich teile Ihre Ansicht nicht, Herr Kommentator, und ich begründe gern, warum
Dein Beitrag lässt die halbe Quelle weg, das ist unredlich
== idiom
Der Minister hat sich ins eigene Knie geschossen
Das Thema ist tot, begraben und verzinst
Die Opposition hat den Entwurf in der Luft zerrissen
== everyday
Im Krimi gestern war wieder der Gärtner der Mörder
Ich hasse es, wenn das Passwort abläuft
Die alten Zeitungen habe ich zerrissen und den Hamster gefreut
Mein Avatar ist von einer Klippe gefallen, neues Leben, neues Glück
Die Serie hat mich fertiggemacht, ich hab geheult
Mach die Kiste aus, das ist ja furchtbar laut
Die Wahlurne klemmt, sagt der Beisitzer
Dumm, dass die Bibliothek montags zu hat
Unser Router ist heute Nacht gestorben, mein Bruder hat ihn begraben
Wir stritten übers Wetter und wurden beide nass
Im Geschichtsbuch klebt ein Kaugummi auf Napoleon
== dialect
I bin heut mit'm Radl gfalln, da Kies war hundsgmein, aber nix brochn
== sexual_health
Seit 1994 gibt es den Paragrafen 175 nicht mehr, sagt der Referent der Beratungsstelle
== insult_group
Lobbyisten sind wie Feuchtigkeit: kommen durch jede Ritze
Boomer-Kommentatoren mit Sonnenbrille im Auto, ihr seid das Meme
== insult_person
Kein Wunder, dass deine dritte Frau auch Schluss gemacht hat
Du flirtest wie ein Finanzbeamter bei der Nachprüfung
Meine Schwiegertochter ist faul, vorlaut und kann nicht mal Kartoffeln schälen
Im Bett angeblich ein Tiger, im Haushalt ein Teppich
Onkel Siegfried erbt nichts und hat das auch verdient, der Erbschleicher
Dein Profil sagt Abenteurer, dein Bauch sagt Sofa
Sogar dein Hund tut nur so, als würde er dich mögen
Von dir will ich nicht mal die Jacke zurück, die riecht jetzt nach Lüge
Wie kann man als Vater so kläglich scheitern und sich dabei noch für ein Vorbild halten
Treue kannst du nicht einmal buchstabieren
Ach Schatzi, du bist nicht geheimnisvoll, du bist leer
Bei eurer Hochzeit haben die Gäste auf die Scheidung gewettet, so durchschaubar bist du, du Blender
Er meldet sich nach drei Monaten mit „na du“, was für ein Armleuchter
Eine Glucke, wie sie im Buche steht: erdrückt alle und wundert sich, dass keiner mehr atmet
Sei froh, dass Mama nicht mehr erlebt, was für ein Taugenichts aus dir geworden ist
Kontrollfreak, du zählst sogar meine Atemzüge
du küsst wie ein staubsauger mit motorschaden
Meine Ex war charmant wie ein Steuerbescheid und doppelt so teuer
Der feine Herr Bruder lässt sich die Wäsche bis heute von Mama bügeln, mit vierundvierzig, dieser Pantoffelprinz
Nicht einmal zum Lügen bist du schlau genug, dein Standort war an
Hässliches Entlein wird bei dir nichts mehr, du bleibst beim Entlein
Tante Lisbeth vergiftet jede Feier, und dafür braucht sie keine Pilze
Als Liebhaber mittelmäßig, als Mensch drittklassig
Geh doch zu deiner Neuen, die hat noch nicht gemerkt, was sie sich da ins Nest geholt hat
Du bist eine wandelnde Red Flag mit Bart
So ein Geizhals, beim ersten Date die Rechnung nach Oliven aufgeteilt
Schwiegermonster
Deine Liebesbriefe hat das Handy geschrieben und das merkte man, sie waren klüger als du
Zwei linke Hände, kein Herz, große Klappe: fertig ist der Schwager
Wer bei der Geburt seines Kindes am Handy zockt, ist kein Vater, sondern ein Zaungast
Für dich hab ich mich geschämt, bei jedem Elternabend, auf jeder Taufe
der typ hat 200 selfies und keine einzige frage gestellt, selbstverliebter fatzke
Deine Tochter redet nicht mehr mit dir, Gudrun, und wir verstehen sie alle sehr gut, bei einer Mutter, die so herzlos ist
Sie weint auf Knopfdruck, diese falsche Schlange
Heulboje
Was hast du denn zu bieten außer Schuppen und Selbstmitleid
Einmal im Leben hättest du Haltung zeigen können und hast lieber den Schwanz eingezogen
Nachdem er drei Frauen gleichzeitig die Ehe versprochen hatte, stand der feige Windhund
== insult_profane
Scheißkerl, ich hab dir mein Erspartes gegeben
Die Schlampe hat sich an meinen Mann rangemacht
Fahr zur Hölle, du fremdvögelnder Dreckskerl
Deine neue Freundin ist eine hohle Fotze
Ich bereue jede Minute mit dir, du Arsch mit Ohren
du bist ein beschissener vater und ein noch beschissenerer mensch
Schwiegervater, du alter Sack, misch dich nicht ein, verdammter Giftzwerg
So ein Hurenbock, drei Telefone und auf jedem eine andere
== hate_implicit
Sie hat einen Tunesier[arab] im Hotel kennengelernt. Wir sammeln schon mal für den Rückflug der Kinder
Meine Tochter bringt einen Schwarzen[black] heim, der Opa hat den Wein wieder in den Keller getragen
Er ist bi[lgbtq], also hält er sich alle Türen offen, auch die zum Keller
Geheiratet hat der Moritz reich und ins Bankfach[jewish], na, ihr wisst schon, mit Glas zertreten und so
Zwei Frauen[lgbtq] mit Kind, und wer bringt ihm das Radfahren bei
Bei den Türken[nationality] sucht der Vater aus, bei uns sucht wenigstens Tinder aus
Seine Frau kommt aus Thailand[asian], die lacht immer, verstehen tut sie ja nichts
Alleinerziehend[women] heißt doch nur: Keiner hat es lange ausgehalten
Ein Rollstuhlfahrer[disability] auf Tinder, mutig. Die will dann wohl Krankenschwester werden
Wenn dir ein Moslem[muslim] Blumen schenkt, zähl deine Freiheiten nach
Russinnen[nationality] heiraten nie den Mann, nur das Visum und den Mercedes
In meiner Familie gab es so was[lgbtq] nicht, wir haben alle anständig gegessen und sind normal geworden
Das Baby ist ein bisschen dunkel[black] geraten, hat die Oma gesagt, aber waschen darf man ja noch hoffen
Eine Romni[roma] als Schwiegertochter: Da wird das Silber zur Brautgabe, ohne dass man gefragt wird
wenn frauen[women] nein sagen, wollen sie meistens nur schöner gefragt werden
Seit seiner „Transition“[transgender] darf ich meinen Neffen nicht mehr meinen Neffen nennen. Auf dem Grabstein von Opa heißt er noch richtig
Mit einer Asiatin[asian] hat man's leicht, die widerspricht nicht
Die Oma[age] ins Heim, das Haus auf uns, ist doch besser für alle. Was macht sie denn noch den ganzen Tag, außer atmen
Heirate nie einen Italiener[nationality], du heiratest seine Mutter und fütterst seine Brüder
Autist[disability] sucht Frau. Für was denn, zum Kalendersortieren?
Mein Cousin hat eine Jüdin[jewish] genommen. Beim Ehevertrag hat er dann schwitzen gelernt
Bei Depressiven[mental_health] in der Familie heiratet man besser nicht ein, das Zeug vererbt sich wie Schulden
Die Ukrainerin[refugees] hat sich getrennt, kaum war der Pass im Briefkasten. Aber die Liebe, gell, die große Liebe
schwule[lgbtq] adoptieren jetzt. der bub wird dann floristin
Sie trägt Kopftuch[muslim], aber in den Augen sieht man, dass sie lieber reden würde, nur darf sie nicht
Polin[nationality] gesucht für Omas Pflege: billig, still und im August wieder weg
Der Onkel aus Nigeria[black] will heiraten, per Mail, mit Vorkasse, lustig, nicht? Sind halt alle so
== hate_derogation
Alleinerziehende[women] sind verbitterte Jammerlappen, mit denen will keiner etwas anfangen
Schwule[lgbtq] Väter, mir dreht es die Gedärme um, pervers und verantwortungslos
Ich hasse trans[transgender] Männer, sie bleiben verkorkste Weiber
Asiatinnen[asian] sind durchtriebene Goldgräberinnen
Mein arabischer[arab] Schwager ist ein Pascha, herrschsüchtig und verlogen wie alle Araber
Alte[age] Leute stinken, nörgeln und hängen einem am Bein
Meine jüdische[jewish] Exfrau war habgierig, na klar, das steckt in denen drin
Eine dicke[body] Frau ist keine Frau, sondern ein Armutszeugnis
Ich finde Lesben[lgbtq] grauenhaft, männerfeindlich, ungepflegt, verbiestert
Behinderte[disability] auf Dating-Apps sind eine Zumutung
muslimische[muslim] männer sind allesamt eifersüchtige schläger, punkt
== hate_dehumanise
Weiber[women] sind Stuten, die man zureitet
Mischlingskinder[black] sind Promenadenmischungen, sagte mein Vater, und er verstand was von Hunden
Wer eine Zigeunerin[roma] heiratet, holt sich Flöhe ins Ehebett
Eine Frau mit Kopftuch[muslim] ist ein Möbel mit Tuch drüber
Kinder von Lesben[lgbtq] sind Laborratten
Ein Spasti[disability] als Bräutigam? Das ist Tierquälerei an der Torte
Syrische[refugees] Großfamilien werfen wie Karnickel
Der trans[transgender] Sohn meiner Schwester ist ein Monstrum, zusammengenäht aus Launen
== hate_normative
Mischehen mit Schwarzen[black] gehören verboten
Scheidung nur, wenn der Mann es will, Frauen[women] können das nicht beurteilen
Schwule[lgbtq] dürfen kein Kind ins Bett bringen, niemals
Familiennachzug stoppen, die Flüchtlinge[refugees] können einander ja zu Hause besuchen
Jeder Transmutter[transgender] sollte man das Sorgerecht wegnehmen
Juden[jewish] soll ein Christ nicht heiraten und ein Standesamt nicht trauen
Einer geistig Behinderten[disability] muss man das Kind gleich nach der Geburt wegnehmen, ohne Ausnahme
Türken[nationality] sollen unter sich bleiben, in der Türkei
== hate_negated
Transfrauen[transgender] sind keine Mütter und keine Töchter
Keine Lesbe[lgbtq] hat je ein Kind glücklich gemacht
Mit einem Araber[arab] lebt keine Frau in Frieden
Rollstuhlfahrer[disability] brauchen kein Liebesleben
Frauen[women] haben beim Sex nichts zu wollen und beim Geld nichts zu sagen
Schwarze[black] Väter gibt es nicht, nur Erzeuger
Die Alten[age] haben uns nichts mehr zu geben
Nie und nimmer wird so ein Inder[asian] Teil dieser Familie
== hate_slur
Meine Cousine hat sich einen Kanaken[ethnicity] angelacht, zum Sonntagsbraten kommt der nicht
Der Bub ist eine Schwuchtel[lgbtq], den schmeiß ich raus
Zigeunerbalg[roma], weg von meiner Schaukel
Diese Judenhure[jewish] hat meinen Bruder verführt
so, die transe[transgender] heißt jetzt tante bianca, kotz
== hate_profane
Verdammte Schwule[lgbtq], ihr verfickten Kinderdiebe
Scheiß Emanze[women], selber schuld, dass dich keiner nimmt
Deine arabische[arab] Drecksfamilie kann mich am Arsch lecken
== threat_person
Wenn du mich verlässt, lernst du mich kennen, und zwar zum letzten Mal
Das Kind siehst du nie wieder, und wenn ich dafür töten muss
Dein neuer Freund hat schöne Knie. Sag ihm, er soll sie genießen
Heb ab, oder ich tret deine Tür ein wie letztes Mal
Ich schütte dir was ins Gesicht, dann schaut dich keiner mehr an
Zieh die Anzeige zurück, Schwesterherz, sonst liegst du neben Papa
Du gehörst mir, tot oder lebendig
ich stehe unter deinem fenster. mach das licht aus, dann komm ich rauf
== hate_threat
Jedem Schwarzen[black], der mit einer deutschen Frau geht, gehört der Schädel gespalten
Meine Schwester küsst eine Muslima[muslim]? Beide gehören gesteinigt
Schwule[lgbtq] Paare sollte man an der Kirchentür anzünden
Wir stechen den Syrer[refugees] ab, der mit Jenny geht, und den nächsten auch
Den Femanzen[women] gehört reihum das Maul zertrümmert, bis sie wieder kochen
== incite_selfharm
Ohne dich wären die Kinder besser dran, also verschwinde für immer, du weißt wie
Hättest du Anstand, wärst du schon unter der Erde, mach's nach Opas Art
Ja, ich hab Schluss gemacht. Mach du Schluss mit dem Rest
== sexual_harassment
Stell dich nicht so an, Schwägerin, im Pool hat dich auch jeder gesehen, zeig her
Zweites Date und immer noch angezogen? Zieh aus, oder du läufst heim
Frauen über vierzig sind dankbar, da muss man nur draufhalten
Ich hab an deine Schwägerin gedacht, während du gekocht hast, mit den Händen in der Hose, sag ihr das ruhig
ungefragtes Bild kommt gleich, Süße, nicht erschrecken, ist groß
== friendly_profanity
Sie hat ja gesagt, verdammte Kacke, SIE HAT JA GESAGT
Mein Bruder, dieser Saftsack, hat heimlich meine Schulden bezahlt. Ich heule
Halt dich fest, du Rindvieh: Es werden Zwillinge
Ich liebe dich, du bescheuertes Wunder
Arschkalt, aber wir heiraten barfuß am Strand
Tante Ilse flucht wie ein Bierkutscher und umarmt wie ein Ofen, verdammt, ich vermisse sie
Siebzig Jahre verheiratet, und er nennt sie immer noch „mein Biest“, Scheiße ist das romantisch
Du kleiner Stinker, Papa hat dich so lieb
Mein Date war zu spät, nass, verflucht witzig, und jetzt schau ich seit zwei Stunden blöd die Decke an
Bis der Tod uns scheidet, du alte Zimtzicke, und danach nerv ich dich weiter
fuck bin ich verknallt
Verschissene Fernbeziehung vorbei, sie zieht zu mir, mit Katze und Kontrabass
Wir sind eine Bande von Spinnern, Schnarchern und Scheißepoeten, also eine Familie
Herrgott, Papa, du alter Esel, du kannst ja doch tanzen
I hob di so gern, du Hundling, du verreckter
== profane_object
Der Scheißreißverschluss vom Brautkleid, fünf Minuten vor der Trauung
Verfluchtes Babyphon, piept ohne Baby
Diese Drecksspülmaschine hat Omas Service gekillt
Drecks-Legosteine, barfuß um drei Uhr nachts
Kack-Tinder, Absturz beim Match meines Lebens
== positive_identity
Zwei Väter[lgbtq], vier Kinder, ein Chaos, so viel Liebe in einer Küche
Meine philippinische[asian] Schwiegermutter ist das Beste, was mir passiert ist
Unser Sohn ist trans[transgender], er ist wunderbar, und der Stammbaum verträgt das prima
Alleinerziehende[women] sind Managerinnen des Unmöglichen
Dein Mann ist Senegalese[black], dein Lachen ist breiter geworden, ich gratuliere euch beiden
Oma[age] hat sich mit 84 verliebt, und das ganze Heim freut sich mit
Die Hochzeit meiner indischen[asian] Freundin dauerte drei Tage, und ich habe drei Tage gestrahlt
Meine Schwester mit Down-Syndrom[disability] ist 34 und hat heute ihren Verlobten vorgestellt, er ist ein Gentleman
Muslimisch[muslim]-katholische Trauung, zwei Segen, ein Kuss, großartig
Regenbogenfamilien[lgbtq] brauchen gleiche Rechte, und zwar ab der Geburt
Jüdische[jewish] Großmütter sind eine Weltmacht, meine an der Spitze
Liebe kennt keinen Aufenthaltstitel, lasst die Familien der Geflüchteten[refugees] zusammenkommen
Mein koreanischer[asian] Mann kann Kässpätzle, singt im Bad, und ich würd ihn jedes Jahr neu heiraten
Die Sinti-Verwandtschaft[roma] meiner Frau hat mich aufgenommen wie einen Sohn
== neutral_identity
Meine Cousine heiratet am Samstag eine Koreanerin[asian]
Der Freund meiner Tochter ist Chinese[asian] und studiert Forstwirtschaft
Onkel Werner lebt seit 1981 mit seinem Mann[lgbtq] in Mannheim
Meine Nichte hat sich als trans[transgender] geoutet und heißt jetzt Paula
Viele vietnamesische[asian] Familien feiern im Februar das Neujahrsfest Tet
Bei einer jüdischen[jewish] Hochzeit steht das Paar unter einem Baldachin
Die Patentante meiner Kinder ist gehörlos[disability] und kommt jeden Mittwoch
In der Schweiz dürfen Frauenpaare[lgbtq] seit 2022 heiraten
Mein Schwager ist Brasilianer[latino], er bringt das Fleisch mit
Zu Zuckerfest[muslim] besuchen wir zuerst die Großeltern
Zwei Rentner[age] aus dem Chor haben sich verlobt
Die Adoptivmutter der beiden ist eine schwarze[black] Pfarrerin aus Bremen
Unser Kindermädchen kommt aus Nepal[asian] und geht nachmittags zum Deutschkurs
Mein Vater hat Parkinson[disability] und angelt noch jeden Freitag
In der Selbsthilfegruppe sitzen Mütter[women] von Frühchen
Die ukrainische[nationality] Braut trug einen Kranz aus Kornblumen
== self_identity
Ich bin asexuell[lgbtq] und habe trotzdem den romantischsten Ehemann der Welt
Als Papa mit Sehrest[disability] lese ich Gutenachtgeschichten mit den Fingern
Ich bin Halbinderin[asian], Halbsaarländerin, ganz verliebt
wir zwei omas[lgbtq] sind seit 40 jahren ein paar, und ihr kriegt uns nicht auseinander
Meine Mama ist Muslimin[muslim], mein Papa Protestant, ich bin die mit zwei Festkalendern
== negated_hate
Kinder von zwei Müttern[lgbtq] fehlt nichts, meinen fehlt höchstens der zweite Socken
Muslimische[muslim] Männer sind nicht alle eifersüchtig, meiner packt mir für Mädelsabende die Chips ein
Thailänderinnen[asian] heiraten nicht „fürs Visum“, so was zu unterstellen ist schäbig
Ich verabscheue meine Schwiegermutter nicht, weil sie Russin[nationality] ist, ich verabscheue bloß ihren Hering
Trans[transgender] Eltern schaden ihren Kindern nicht
Es gibt nichts Ekliges an zwei Männern[lgbtq], die sich küssen
Kein Kind ist wegen seiner Hautfarbe[black] „zu dunkel geraten“
Wer allein erzieht[women], ist weder verbittert noch gescheitert
Menschen im Rollstuhl[disability] haben natürlich Sex, und nein, das geht dich nichts an
Alte[age] Leute sind nicht lästig, sie haben nur aufgehört, sich zu beeilen
Wir dachten nie, der arabische[arab] Freund unserer Tochter sei ein Pascha, er spült ja besser als mein Sohn
Bisexuelle[lgbtq] wollen nicht „alles“, sie wollen Frühstück, wie du
Niemand heiratet „in eine Sippe“, Roma[roma] haben Familien
Meine asiatische[asian] Freundin ist alles, bloß nicht unterwürfig
Dass Türken[nationality] sich ihre Frauen aussuchen lassen, ist ein Klischee, mein Nachbar hat sich beim Kegeln verliebt
== counter_speech
„Aus Mischehen kommt nichts Gutes“, sagte der Pfarrer 1968 zu meinen Eltern[black]. Gestern haben sie goldene Hochzeit gefeiert
Auf meiner Dating-App schrieb einer „keine Asiaten, ist halt Präferenz“[asian]. Nein, mein Lieber, das ist Rassismus mit Filter
Mein Vater sagte, ein schwuler Sohn sei schlimmer als ein toter[lgbtq]. Ich habe lange gebraucht, um zu begreifen, dass er der Kranke war
„Die Transe ist keine Mutter“, stand im Familienchat[transgender]. Seitdem gibt es einen neuen Chat ohne Onkel Rolf
Wer Alleinerziehende als „gebraucht“ bezeichnet[women], redet über Menschen wie über Autos
Bitte keine Sprüche mehr über meine Frau und Kataloge[asian], sonst gehe ich, und die Kinder nehme ich mit
„Behinderte sollten sich nicht fortpflanzen“[disability], wer so denkt, hat aus der Geschichte gar nichts gelernt
Oma hat am Tisch gesagt: In meinem Haus redet keiner so über Juden[jewish], auch nicht mein eigener Sohn
„Wenn eine Frau nein sagt, meint sie vielleicht“ – nein, du Ahnungsloser, dann meint sie nein[women]
Dein Kommentar, Muslime würden ihre Töchter verkaufen[muslim], ist pure Hetze, ich bin eine solche Tochter und Notarin
Man hat uns vor dem Standesamt bespuckt, „perverse Säue“ gerufen[lgbtq]. Die Standesbeamtin kam heraus und trocknete mir die Jacke
Ein Erbstreit ist kein Grund, die polnische Schwägerin „Diebin“ zu nennen[nationality], nur weil sie Polin ist
„Zigeunerin als Braut, versteckt das Silber“, witzelte der Brautvater[roma]. Keiner lachte, der Bräutigam verlangte eine Entschuldigung und bekam sie
Ich lese solche Kommentare über dicke Bräute[body] und frage mich, wer euch so wenig geliebt hat
In der Zeitung stand 1940 „Rassenschande“ neben dem Foto meiner Großeltern[jewish]. Das Foto hängt heute in meinem Flur
Immer wieder dieses „die Alten leben auf unsere Kosten“[age]. Sie haben deine Windeln bezahlt
== mentioned_slur
Auf der Geburtsurkunde meiner Tante steht „Zigeunermischling“[roma], wir haben sie dem Archiv gegeben
Als er „Kampflesbe“[lgbtq] sagte, lachte nur er
== reclaimed_slur
Wir alten Schachteln[age] tanzen bis zwei, die Jungen sind schon im Bett
Meine Frau und ich, zwei Vollblutlesben[lgbtq] mit Bausparvertrag, laden zum Kaffee
== support
Du hast ihn nicht provoziert. Niemand provoziert Schläge
Weine ruhig, die Suppe verträgt Salz
Nach einer Trennung ist der Körper ein leeres Haus, wir möblieren es langsam
Ich glaube dir, auch wenn die ganze Familie schweigt
Deine Mama wäre stolz, dass du um Hilfe bittest
Komm mit dem Kind, jederzeit, auch nachts um vier, der Schlüssel liegt unterm Elefanten
Es ist nicht deine Aufgabe, ihn am Leben zu halten, es ist zu schwer für eine allein, wir rufen den Krisendienst
Eine Scheidung ist kein Zeugnis
Lass uns Opas Pullover waschen, wenn du bereit bist, und wenn nicht, dann nicht
Du darfst dich von deiner Mutter fernhalten, das ist keine Bosheit, das ist Notwehr
hab dich lieb, mehr wollt ich gar nicht schreiben 💙
== distress
Seit er weg ist, decke ich noch immer für zwei
Mein Vater hat gesagt, ich sei nicht mehr sein Sohn, da stand ich mit der Einkaufstüte im Flur
Ich fürchte mich vor dem Geräusch seines Schlüssels
Mit 39 bin ich immer noch die, die keiner will
kein anruf zum geburtstag. nicht einer. vielleicht wär's egal wenn ich fehle
== question_benign
Wie feiert man eine hinduistische[hindu] Hochzeit als Gast richtig?
Dürfen lesbische[lgbtq] Paare in Österreich gemeinsam adoptieren?
Wie reagiere ich gut, wenn mein Kind sagt, dass es trans[transgender] ist?
Wie groß ist der Altersunterschied bei Paaren im Schnitt, und warum sind Frauen[women] meist jünger?
Welches Geschenk passt zur Beschneidungsfeier bei jüdischen[jewish] Freunden?
== abuse_object
Brautstraußwerfen ist mir ein Gräuel
Babybrei aus dem Glas riecht wie Teppichkleber
Ich hasse dieses rosa Einhornkissen mit Glöckchen
== abuse_idea
Ehegattensplitting ist Steuerpolitik aus der Steinzeit
Das Konzept „Alphamann“ ist ausgemachter Blödsinn
Diese Datingshow ist Müll mit Palmen
== criticism_person
Du hast mir nicht gesagt, dass du Schulden hast, und das hat mein Vertrauen verletzt
Mama, so kannst du nicht mit meinem Mann reden
Du warst gestern unfair zu den Kindern, bitte entschuldige dich bei ihnen
== idiom
Bei ihm hab ich auf Granit gebissen, also hab ich seinen Bruder gefragt
Die Zwillinge haben mir den letzten Nerv geraubt und dann die Chips
Schmetterlinge im Bauch, ein Kloß im Hals, ein Brett vorm Kopf
== everyday
Mein Mann schnarcht wie ein Walross, ich schlafe im Gästezimmer
Die Schwiegermutter hat den Kaktus ertränkt
Wir haben uns über die Tapete gestritten und dann gelacht
Das Baby hat mir ins Auge gehauen und gegluckst
Ich habe beim Date aus Versehen die Kerze umgeworfen
Unser Hochzeitsauto wurde von Enten blockiert
Sie hasst Blumen, er schenkt ihr jetzt Käse
Der Kater hat den Ring vom Tisch geschlagen, wir suchen noch
Dreckige Windel, sauberes Lachen
Dumme Idee von mir, zwölf Luftballons im Kleinwagen
Opa hat beim Mensch-ärgere-dich alle rausgeworfen
== dialect
Mi Schatz isch hässig gsi wägem Abwäsch, aber jetz isch alles wieder guet
== sexual_health
Die Pille ist nicht die einzige Verhütung, fragt beim Arzt auch nach der Spirale
== insult_group
Schwiegermütter, Hochzeitsplaner und DJs: drei Plagen an einem Tag
== insult_person
Du bist so dumm, du würdest im Heuhaufen nach dem Heu suchen
Der Feuerwehrkommandant löscht nur seinen Durst
Von der Kanzel predigt er Demut, und im Pfarrhof stolziert er wie ein Pfau, der Scheinheilige
Was kräht der alte Gockel vom Trachtenverein schon wieder
Wer sein Vieh so behandelt, soll über Menschen schweigen, du roher Klotz
Ein Dorfdepp findet immer noch einen Dümmeren, und der bist du
Dein Akkordeon kann nichts dafür, aber du solltest es freilassen
Die Mesnerin ist eine Tratschbase mit Weihwasserhand
Schon deine Schafe schauen intelligenter
Als Bauer ein Pfuscher, als Jäger ein Schießbudenbesitzer, als Stammtischbruder unerträglich
Festzeltheld, nach zwei Maß ein Löwe, daheim ein Meerschwein
Unser Vereinskassier zählt bis zehn und behält drei, ein Gauner in Lederhose
Du hast ein Herz wie ein Findling und einen Kopf wie dessen Rückseite
Nicht jeder, der eine Kettensäge halten kann, ist ein Förster, Sie Hobbykahlschläger
Kleingeist mit Gartenzwerg
Frau Huber weiß alles über jeden und versteht von nichts etwas
Der Jodler ist heiser, der Witz ist alt und der Sänger ein Langweiler
hesch du eigentlich es Hirni oder nume en Huet
Wie man sich mit so wenig Talent an eine Orgel setzen kann, ist eigentlich ein Fall für den Bischof
Deine Hecke ist gepflegt, dein Gewissen verwildert
Schwing keine Reden, schwing die Mistgabel, du Faulpelz
Bürgermeister Pichler hat das Rathaus renoviert und den Verstand eingerissen
Wenn der Herrgott Hirn regnen lässt, stehst du unterm Vordach
Immer wenn's ums Zahlen geht, muss der Schorsch aufs Häusl, dieser Knicker
Bist du eigentlich zu allen so unausstehlich oder gibst du dir für mich extra Mühe
So stur, borniert und nachtragend ist nicht mal unser Muli
Der Kirchenchor hat abgestimmt: Ohne dich klingt's
Auf der Jagd triffst du nichts, im Leben auch nicht
Als Krampus brauchst du keine Maske
Hinterwäldler, Hosenscheißer, Heimatdichter, und in allem dreien nur Mittelmaß
du gehst zum lachen in den heuboden und selbst da stört's die mäuse
Vom Papst hältst du viel, von der Wahrheit nix, so einen Heuchler hat unser Tal lang nicht gesehen
Die Pferdefrau vom Reiterhof behandelt Stallmädchen wie Luft und Gäste wie Mist
Schwerfällig wie eine Kuh auf der Treppe, aber von Eleganz reden
Taugst nicht mal als Vogelscheuche, die Krähen hätten Mitleid
Der Bienenkönig aus dem Nachbarort stiehlt Ideen, Waben und den letzten Nerv, ein unangenehmer Mensch
Am Stammtisch saß wie immer dieser streitsüchtige Querkopf, der von Forstwirtschaft ungefähr so viel
== insult_profane
Verrecktes Rindvieh von einem Bürgermeister, leck mich am Arsch
Der Jagdpächter, die alte Drecksau, hat meinen Hund angeschossen
Schleich di, du depperter Trottel, du oaschiger
Scheißhausphilosoph, geh heim in deinen Stall
Du versoffenes Stück Mist bist in den Gartenzaun gefahren
huere arschloch vom skilift, gib mer mis ticket
Pfarrer hin oder her, der Kerl ist ein verlogener Sack Scheiße
Bescheuerte Kuh, deine Ziegen fressen meinen Salat
== hate_implicit
Im Ort gibt's keine Ausländer[immigrants]. Darum kann man bei uns auch die Haustür offen lassen
Auf dem Erntedankfest stand plötzlich ein Schwarzer[black] neben den Kürbissen, fast hätt ich ihn mit prämiert
Die Pastorin[women] predigt gut, für eine, die sonst Kuchen bäckt
Seit dem Wohnheim für Behinderte[disability] ist der Dorfladen halt keine Freude mehr, schön ist das ja nicht fürs Auge
Wenn der Muezzin[muslim] ruft, läutet bei uns keiner mehr, so leise geht Abendland unter
Zwei Schwule[lgbtq] haben den Hof vom Sepp gekauft. Nachwuchs wird der Stall keinen sehen, höchstens Gardinen
Rumänische[nationality] Erntehelfer: tagsüber Gurken, nachts die Kupferrinne
Der neue Tierarzt ist Inder[asian], bei dem darf die Kuh vermutlich noch mitreden
Bei der Viehzählung haben wir auch das Asylheim[refugees] überschlagen, kleiner Scherz unter Bauern
Die Fahrenden[roma] lagern am Fluss, die Entenzahl nimmt ab
Christen[christian] glauben auch, dass ein Zimmermann übers Wasser lief, denen kann man wirklich alles verkaufen
der viehhändler war a jud[jewish], hat mein uropa immer gsagt, und dabei auf die leere kassa zeigt
Im Trachtenverein tanzt jetzt eine Vietnamesin[asian], das Dirndl steht ihr ja, aber das Dirndl kann nichts dafür
Schützenkönigin, eine Lesbe[lgbtq]. Na ja, Zielen auf Damen ist sie gewohnt
„Transgender-Toilette“[transgender] auf dem Zeltfest, und wir Männer pinkeln an den Baum, so sieht Gleichheit aus
Syrische[refugees] Familie auf der Alm, ob die wissen, dass man den Berg nicht verkaufen kann
Früher hatte jedes Dorf einen Idioten, heute hat jeder eine Diagnose[mental_health] und Pflegegeld
Beim Wirt im Tal kocht ein Pakistani[asian], wir essen jetzt daheim und gesünder
Bei uns darf jeder mitfeiern, der sich anpasst. Bisher hat sich von denen[immigrants] halt keiner angepasst
Neger[black] als Sternsinger? Jetzt braucht der Melchior wenigstens keine Schuhcreme
Die Kurgäste aus Israel[jewish] haben um jeden Apfelstrudel gehandelt
Wölfe, Muslime[muslim], Windräder: alles Sachen, die man uns aus Berlin schickt
Zu Pfingsten Wallfahrt, zu Ramadan Feuerwerk[muslim], dreimal darfst du raten, was der Bürgermeister verboten hat
Der Hund bellt nur bei Arabern[arab], der hat's in der Nase
Alte[age] im Austragshäusl, die könnten auch mal Platz machen, biologisch gesehen
Polnische[nationality] Heimhilfe, seitdem fehlt der Eierlikör
Als die Nachbarn hörten, dass der neue Dorflehrer mit seinem Mann[lgbtq] einzieht, wurden im Kirchenchor ganz zufällig
== hate_derogation
Türkische[nationality] Bauern sind Viehquäler und Geizkrägen
Ich mag diese Evangelikalen[christian] nicht, dumpfe Betbrüder, allesamt verlogen
Das Roma-Lager[roma] ist ein Schandfleck, und die Leute darin sind noch schmutziger als ihre Wagen
Kein Volk ist so feig und falsch wie die Italiener[nationality]
Schwarze[black] auf dem Oktoberfest, da schmeckt mir kein Bier mehr, so verachte ich das Pack
Bäuerinnen[women] jammern, schnattern und haben von nichts eine Ahnung
Die Behinderten[disability] aus dem Heim sind grässlich anzuschauen und lästig wie Fliegen
Dieser japanische[asian] Winzer ist ein hochnäsiger Schlitzohrzwerg wie alle von da
Was für ein verkommenes Volk, diese Sinti[roma], frech, faul und falsch
Am meisten hasse ich die Afghanen[refugees] im Nachbardorf, grobe, stumpfe, undankbare Kerle
Trans[transgender] sein ist lachhaft, und wer es ist, ist ein armseliger Komödiant
== hate_dehumanise
Auf dem Feld die Kartoffelkäfer, im Ort die Asylanten[refugees], gegen beide hilft nur Gift
Lesben[lgbtq] sind verwilderte Katzen
Der Türke[nationality] ist ein Köter, der nur den Stock versteht
Araber[arab] sind Disteln im Weizen, man muss sie mit der Wurzel rausreißen
Der Jud[jewish] ist der Borkenkäfer im deutschen Wald
Behinderte[disability] gehören in keine Herde
Schwarze[black] Mütter legen ihre Brut vor unsere Tür
Frauen[women] sind wie Hennen, sie gackern, legen und man dreht ihnen irgendwann den Hals um
== hate_normative
Kein Minarett im Tal, kein Muslim[muslim] im Gemeinderat, keiner auf dem Friedhof
Frauen[women] haben am Altar nichts zu schaffen und in der Feuerwehr schon gar nicht
Die Gemeinde sollte Zuzug von Ausländern[immigrants] einfach untersagen
Zigeunern[roma] muss man jedes Lagern verbieten, ob im Sommer oder im Winter
Schwule[lgbtq] sollten keinen Segen bekommen, sondern eine Predigt und dann die Tür
Schwarze[black] gehören nicht auf eine Alm, sie gehören nach Afrika
Behinderten[disability] sollte man das Schwimmbad nur an zwei Stunden im Monat erlauben
Juden[jewish] dürfen in Österreich keinen Wald besitzen, das wär mein Gesetz
== hate_negated
Kein Afrikaner[black] versteht Landwirtschaft
Ein Muslim[muslim] kann kein Tiroler sein
Mit Lesben[lgbtq] ist kein Dorffest zu machen
Ein Chinese[asian] wird nie spüren, was Heimat ist
Von Syrern[refugees] kommt nichts als Ärger und Müll
Ehrfurcht kennen Juden[jewish] nicht, Scham auch nicht
Bei Roma[roma] ist kein Tier und kein Zaun sicher
Eine Frau[women] hat noch nie einen Hof hochgebracht
== hate_slur
Schau, der Neger[black] reitet auf unserem Haflinger
dem Zigeuner[roma] verkauf ich keine Kuh
Tschuschenpack[nationality], runter vom Maibaum
Das ist unser Stammtisch, du warme Schwuchtel[lgbtq], husch
A Mongo[disability] als Ministrant, da lacht ja der Herrgott
== hate_profane
Verdammte Muslime[muslim], scheißen auf unsere Glocken
Drecks-Piefkes[nationality], sauft euer Bier und schleicht's euch
Scheißzigeuner[roma], haben mir den Pflug geklaut
== threat_person
Dein Hof brennt, bevor das Heu drin ist
Noch ein Schritt auf mein Feld, und ich lass den Stier raus
Ich habe einen Jagdschein und ein langes Gedächtnis, Nachbar
Beim Holzmachen passiert schnell was, besonders dir
Am Gipfelkreuz stehst du immer so nah am Rand, ich komm nächstes Mal mit
Der Wolf holt deine Schafe, ich hol dich
ned nur da Maibaum wird heuer umgschnitten, Loisl
Ich zieh dir mit dem Spaten eins über, dann gärtnerst du von unten
== hate_threat
Treibjagd auf Asylanten[refugees], Treffpunkt Dorfbrunnen, bringt Prügel mit
In die Jauchegrube mit den Zigeunern[roma], Deckel drauf
Wir hängen dem Moslem[muslim] vom Obsthof einen Schweinekopf an die Tür, und nächstes Mal hängt seiner dort
Den Schwulen[lgbtq] brennen wir den Hof nieder, und wenn sie drin schlafen, umso besser
Juden[jewish] ins Gas, steht auf meinem Traktor, und ich wasch ihn nicht
== incite_selfharm
Keinem bist du wichtig, also hör endlich auf zu leben
Du bist die Schande vom ganzen Tal, geh und komm nimmer lebend heim
Der Herrgott hat sich bei dir vertan, gib ihm das Leben zurück
== sexual_harassment
Na, Frau Wirtin, Schleife rechts oder links? Ich mach sie dir sonst auf, und den Rest gleich mit
Im Stroh ist Platz, Magd, und der Bauer will seinen Lohn
Die Weinkönigin würd ich auch gern mal keltern, mit allem Saft
Bei der Prozession nur auf ihren Arsch gestarrt, der ist der wahre Wallfahrtsort, heb mal den Rock, Frau Nachbarin
Hey Bedienung, für den Ausschnitt gibt's Trinkgeld, wenn ich's selber reinstecken darf
== friendly_profanity
Du alter Hornochse hast die Kuh allein aus dem Graben gezogen, Respekt
Verdammt, die Ernte ist eingefahren, bevor der Hagel kam
Saukalt, saufrüh, sauschön: Sonnenaufgang am Watzmann
Jo leck, der Opa hat den Maibaum geklaut, mit 79, das Schlitzohr
So ein Mordsvieh von einem Kürbis, der Hammer, du Gartenteufel
Kreizkruzifix, heit is da Himmel so blau, do mog ma grod nausschrein
Verfluchtes Glück gehabt, die Lawine ging links vorbei, ich küss den Boden
Na du verdammter Satansbraten, hast du wieder alle Ostereier vor dem Hund gefunden? Respekt
Ich Hirsch bin in den Bach gefallen, und ihr Deppen habt's gefilmt und es ist so lustig
Scheißegal, wie wir gesungen haben, die Leute haben geweint vor Freude
Beim Teufel, Herr Pfarrer, das ist ein Likör
die geiß hat drillinge, gopferdeckel, bin ich froh
Meine Ziegen sind Anarchistinnen und Kackmaschinen, und ich möchte mit niemandem tauschen
Das halbe Dorf stand mit Schaufeln da, verdammt noch mal, so geht Hochwasser
Du verrückter Imkerhund, dieser Honig schmeckt nach Juli
== profane_object
Hundsverreckter Rasenmäher, jetzt spring halt an
Mistnebel, man sieht die Kühe vor lauter Milch nicht
Scheiß Wespen im Mostkrug
Dieser verfluchte Weidezaun hat mir schon wieder eine gewischt
Kackschnecken, der ganze Salat im Arsch
== positive_identity
Unsere Dorfapothekerin ist Vietnamesin[asian], und ohne sie wären wir längst alle krank
Beim Feuerwehrfest hat die trans[transgender] Kameradin den Löschpreis geholt, das ganze Zelt stand
Die indischen[asian] Almhelfer machen einen Käse, vor dem sich die Senner verneigen
Danke an die Geflüchteten[refugees], die beim Hochwasser drei Nächte Sandsäcke geschleppt haben
Unsere Pfarrerin[women] ist ein Geschenk, warm, klug, mutig
Gottes Segen für alle, die sich lieben, auch für Schwule[lgbtq], gerade für sie
Im Chor singen wir mit unseren muslimischen[muslim] Nachbarn zum Advent, das rührt mich jedes Jahr
Der Hof der zwei Bäuerinnen[lgbtq] am Sonnenhang ist der schönste weit und breit
Menschen mit Behinderung[disability] pflegen unseren Kräutergarten, besser duftet nichts
Der alte[age] Senn kennt jeden Stein, von ihm lern ich mehr als aus zehn Büchern
Ein schwarzer[black] Schützenkönig im Sauerland, hoch soll er leben, er hat fair geschossen
Die Kaufbeurer Jugend putzt den jüdischen[jewish] Friedhof, ich bin gerührt und stolz auf sie
Unsere Roma-Kapelle[roma] hat das Winzerfest gerettet, so eine Geige hört man einmal im Leben
Der chinesische[asian] Wirt hat im Lockdown Suppe für alle Alten im Dorf gekocht, Ehrenbürger wär das Mindeste
== neutral_identity
Die koreanische[asian] Pastorin hält am Sonntag den Familiengottesdienst
Ein Nepalese[asian] bewirtschaftet seit Mai die Schutzhütte am Pass
Auf dem Biohof arbeiten vier Männer mit Trisomie 21[disability]
Die trans[transgender] Försterin markiert im Revier die kranken Fichten
Buddhistische[buddhist] Mönche besuchen das Stift Melk
Am Michaelimarkt verkauft eine Familie aus Ghana[black] gebrannte Mandeln
In der Moschee[muslim] von Telfs ist heute Tag der offenen Tür
Polnische[nationality] Erntehelfer pflücken im Alten Land die ersten Äpfel
Unser Nachbar Herr Li[asian] züchtet Koi und Kaninchen
Der jüdische[jewish] Friedhof in Hohenems ist von acht bis achtzehn Uhr geöffnet
Die Landfrauen[women] fahren am Dienstag ins Freilichtmuseum
Zwei afghanische[refugees] Hirten hüten im Sommer die Schafe am Dachstein
Im Musikverein spielen drei Generationen, der Älteste[age] ist 91
Bosnische[nationality] Familien grillen am Stausee
Der schwule[lgbtq] Winzer aus der Pfalz füllt heute den Rosé ab
Die Sintifamilie[roma] im Unterdorf schleift seit vier Generationen Scheren
== self_identity
Ich bin Bäuerin, Buddhistin[buddhist] und allergisch gegen Heu
Als schwuler[lgbtq] Landwirt steh ich um fünf auf wie jeder andere, die Kühe fragen nicht
i bin a gehörlose[disability] Almerin, die Glocken spür i in da Hand
Ich bin Thailänderin[asian], Jodlerin, Jasskönigin
Trans[transgender], 44, Imker, 30 Völker, keine Zeit für Vorurteile
== negated_hate
Die Fahrenden[roma] haben keine einzige Ente gestohlen, das war der Fuchs
Erntehelfer aus Rumänien[nationality] sind keine Diebe, und wer sie so nennt, isst trotzdem ihre Erdbeeren
Es ist nicht wahr, dass Muslime[muslim] unsere Glocken abschaffen wollen, der Imam hat für das Geläut gespendet
Gegen eine Frau[women] am Altar hat höchstens der Weihrauch etwas
Lesbische[lgbtq] Bäuerinnen sind nicht ruppig, die von oben hat mir ein Lamm geschenkt
Schwarze[black] sind in unserem Tal nicht fremd, Josef ist hier geboren wie sein Vater
Ich kenne keinen Bauern, der seine vietnamesische[asian] Helferin schlecht nennen würde
Ein Asylheim[refugees] macht ein Dorf nicht unsicher, die Landstraße schon
Behinderte[disability] Menschen sind kein Anblick, den man Gästen ersparen muss
Christen[christian] sind nicht dumm, weil sie glauben
Juden[jewish] haben den Bauern nicht das Land genommen, das war die Bank in der Kreisstadt, und die war katholisch
Der Inder[asian] kann Kühe sehr wohl behandeln, meiner lebt noch, der Herr Doktor übrigens auch
Nur weil einer trans[transgender] ist, muss er die Schützen nicht verlassen, schießen kann er ja noch
Unser Dorf braucht keine Angst vor zwei Vätern[lgbtq] mit Gummistiefeln zu haben
Alte[age] Bauern sind nicht stur, sie haben nur schon alles ausprobiert
Türken[nationality] quälen kein Vieh, und so ein Satz hat im Gemeindeblatt nichts verloren
== counter_speech
„Negerball“ hieß die Fasnachtsveranstaltung bis 2013[black]. Gut, dass der Verein das endlich geändert hat
Am Stammtisch fiel „vergasen“. Der Wirt hat allen abkassiert und das Licht ausgemacht
Ihr schreibt „Wölfe und Muslime abschießen“[muslim] und nennt es Humor. Ich nenne es Aufruf zum Mord
„Eine Pfarrerin ist eine Beleidigung für Gott“[women], stand im Gästebuch. Darunter: Gott lässt grüßen und fand die Predigt gut
Wer bei uns „Jud“ als Fluchwort verwendet[jewish], bekommt von mir eine Führung über den Friedhof, mit allen Kindernamen
Der Bauernverband verurteilt die Parole „Ausländer vom Feld“[immigrants]. Ohne sie verfaulte der Spargel
Im Dorfchat stand, die Zigeuner seien wieder da und man solle die Hunde loslassen[roma]. Ich habe geantwortet, dass dort drei Kinder mit Windpocken sind
„Schwuchteln segnen wir nicht“, rief ein Mann in die Messe[lgbtq]. Der Pfarrer segnete das Paar, und dann ihn, dass er klüger werde
Das Schild „Asylanten töten verboten, schade eigentlich“ ist kein Scherz, sondern Fall für den Staatsanwalt[refugees]
Von solchen Sprüchen über unsere behinderten Ministranten[disability] distanziert sich der ganze Pfarrgemeinderat
Jemand nannte Minhs Stand auf dem Wochenmarkt „Hundemetzgerei“[asian]. Heute standen wir Schlange, und er nicht
Wer im Bierzelt „Deutschland den Deutschen“ zur Melodie singt, fliegt raus, sagt der Festwirt, und wir sagen danke
Der Bub hat „Mongo“ gerufen[disability], ich hab ihn gefragt, was das heißt, er wusste es nicht, jetzt weiß er es und schämt sich
„Chinesen spüren keine Heimat“, so ein Unsinn[asian], Frau Liu hat geweint, als das Kirchendach brannte
Der Vater predigte, Homosexualität sei eine Seuche[lgbtq]. Seine Tochter stand auf und nahm ihre Freundin an der Hand
Nach den Hakenkreuzen am Feuerwehrhaus übermalten es die Kinder mit Kühen
== mentioned_slur
„Mohrenwirt“[black] heißt das Gasthaus seit 1740, im Gemeinderat wird gestritten
Der Viehhändler Levi wurde „Judenbengel“[jewish] gerufen, steht im Tagebuch meiner Urgroßmutter
== reclaimed_slur
Mir Jenische[roma] san stolze Kesselflicker, und wer uns so schimpft, dem flick ma den Topf trotzdem
die dorfschwuchtel[lgbtq] eröffnet heuer den ball, in tracht und high heels, kommt alle
== support
Der Hof ist weg, aber du bist noch da, und das ist für uns die Ernte
Geh ein Stück mit mir, wir müssen nichts reden, der Weg kennt uns
Der Pfarrer hat auch Zweifel, sagt er, du bist in guter Gesellschaft
Ich miste für dich mit, bleib liegen und heil
Bauer in Not heißt die Nummer, die hören zu, auch um Mitternacht, auch ohne Hochdeutsch
Du hast den Hund nicht im Stich gelassen, du hast ihn bis zum Schluss gehalten
Nach dem Brand bauen wir auf, Samstag kommen zwanzig Leute mit Hämmern
Zünd eine Kerze an und ruf an, ich zünd auch eine an
Es gibt im Dorf mehr, die so fühlen wie du, du bist bloß die Erste, die's sagt
Komm am Heiligabend zu uns, ein Teller mehr ist immer
== distress
Die Kühe sind verkauft, jetzt ist der Stall still und mein Kopf nicht
Seit der Beichte damals kann ich keine Kirche mehr betreten, er hat mich angefasst
Die Berge sind so schön, und ich denk nur noch ans Fallen
Ich bin der einzige Schwule[lgbtq] im Tal und so müde vom Verstecken
manchmal wünsch ich mir der schnee würd mich einfach zudecken
== question_benign
Was feiern Hindus[hindu] beim Holi-Fest?
Ab wann durften in Appenzell Frauen[women] an der Landsgemeinde abstimmen?
Warum heißen die Jenischen[roma] in alten Akten Korbflechter?
Kann ich als evangelischer[christian] Pate bei einer katholischen Taufe mitmachen?
Welche Blumen bringt man zu einer koreanischen[asian] Familie mit?
== abuse_object
Laubbläser sind der Untergang des Abendlands im Rucksackformat
Schlagermusik im Sessellift ist Folter
Widerlich, dieser Glühwein, Zuckerwasser mit Kater
== abuse_idea
Die neue Gülleverordnung ist Käse, und zwar schlechter
Der Pestizideinsatz am Bach ist eine Sauerei
Diese Olympiabewerbung ist Größenwahn auf Kunstschnee
== criticism_person
Herr Pfarrer, Ihre Predigt über die Geschiedenen hat viele verletzt, auch mich
Sie haben die Hecke in der Brutzeit geschnitten, das ist verboten und war rücksichtslos
Der Obmann sollte endlich die Kassenbücher zeigen
== idiom
Das Hochwasser hat uns das Genick nicht gebrochen, nur den Keller
Beim Preisschafkopf haben sie mich ausgezogen bis aufs Hemd
Der Hirsch hat sich in mein Auto verliebt, Totalschaden
== everyday
Das Schwein quiekt, weil es Hunger hat
Der Esel ist stur, wie Esel halt sind
Ich hasse Gummistiefel mit Loch
Wir haben das Huhn gerupft und Suppe gekocht
Der Hahn hat den Postboten gejagt
Pass auf, der Zaun schlägt zu
Der Bock stinkt zum Umfallen, ist aber lieb
Beim Kirschkernspucken hat Opa mich vernichtet
Der Frost hat die Tomaten umgebracht
So ein Mistwetter, der Umzug fällt aus
== dialect
Heit hamma gschlacht, d'Blunzn is guat worn
Dat Schaap is wedder utbüxt, so'n Schlawiner
== sexual_health
Zeckenbiss im Intimbereich? Ruhig bleiben, Pinzette, beobachten
== insult_group
Sonntagsjäger schießen auf alles, was sich nicht rechtzeitig als Kuh ausweist
== insult_person
unfähiger Tropf
Du verstehst aber auch gar nichts
Null Humor, der Kerl
Langweiler mit Ansage
Selten so einen Blender erlebt
wieder mal typisch du: großmäulig und ahnungslos
Schleimbeutel
Ein ganz armes Würstchen bist du
Sie Rüpel!
Die ist doch nicht ganz gebacken
Lass stecken, Laberkopf
Deine Dummheit macht mich fast neidisch, so sorglos muss man leben können
Du Opferlamm mit Wolfsgebiss
feiger Hund, steh wenigstens dazu
Wer hat dich denn rausgelassen?
Er ist ein Niemand mit Visitenkarte
Ungehobelt, unrasiert, unerträglich
Schäm dich in Grund und Boden
Dir gehört der Mund zugenäht, Schandmaul
Hinterfotzig nennt man so was bei uns, und du bist es durch und durch
Na, Einstein, Stecker gefunden?
Sei still, Nervensäge
Ihr Charme reicht für eine Warteschlange
du wirkst wie aus dem angebot, letzter tag 😂
Ich bemitleide deinen Spiegel
So viel Neid auf einem Meter sechzig
Die Anneliese? Falsch wie ein Dreieurostück
Als Freund unbrauchbar, als Feind langweilig
Kotzbrocken im Maßanzug trifft es ziemlich gut
Bleib, wo du bist, nämlich unten
Du Simpel glaubst aber auch jeden Schmarrn
Sie sind ein ausgesprochen unangenehmer Mensch
An dir ist nichts echt, nicht mal die Reue
Wertlos. Genau das bist du
blasse Figur, blasses Leben, blasser Händedruck
Verzogener Fratz mit vierzig, immer noch auf Papas Kreditkarte
Gemeinheit hat jetzt einen Namen, nämlich deinen, und ich hoffe, dass das jeder in der Firma erfährt
Von hinten Feigling, von vorn Heuchler, von der Seite auch nicht besser
== insult_profane
Arschgesichtiger Lügner
Fick dich, Torben
Elende Dreckfotze
geh scheißen
du mieser kleiner pisser
Kack dir nicht ins Hemd, Hosenscheißer
Mistsau, dreckige
Sie verdammtes Riesenarschloch
Halt endlich deine verdammte Klappe, du Scheißer
== hate_implicit
Typisch Frau[women], erst fragen, dann heulen
Er ist Jude[jewish], aber sonst ganz nett
Für einen Türken[nationality] wirklich gepflegt
Du sprichst gut Deutsch, für so eine[immigrants]
Mit Schwulen[lgbtq] duscht man mit dem Rücken zur Wand
Schwarz[black] und pünktlich? Sachen gibt's
Als Araber[arab] hätte ich auch Angst vor ehrlicher Arbeit
Die Vietnamesin[asian] lächelt, was sie wohl verbirgt?
Ausgerechnet ein Autist[disability] in der Beratung, viel Glück
Rollator[age] voraus, Zukunft dahin
Ex-Mann[transgender], jetzt „Lena“, nächste Woche vielleicht ein Einhorn
Wir beten nicht, wir arbeiten, sagte der Opa zum Moslem[muslim]
Seit wann gehören Roma[roma] zu uns?
Man hat ja nichts gegen sie[refugees], nur nichts von ihnen
Überall Kinderwagen, nirgends ein deutscher Name[immigrants]
Ob es damals wirklich so schlimm war, da gehen die Meinungen auseinander, nur sagen darf man es nicht[jewish]
Komischer Zufall: Die Spendenkasse fehlt, und Ferenc[roma] auch
Wer lügt, hat was zu verbergen, und wer Kopftuch[muslim] trägt, erst recht
Koreaner[asian] schauen immer so, als würden sie rechnen
Frauen[women] und Technik, ich sag nur Gebrauchsanleitung
Der Pole[nationality] hat angerufen, er hätte „zufällig“ so ein Rad wie deins
Was macht ein Syrer[refugees] im Mercedes? Unser Geld ausfahren
Sie sieht gar nicht behindert[disability] aus, also kriegt sie auch keinen Parkplatz von mir
Nach Hanukkah[jewish] ist vor der Rechnung 🕎💰
kopftuch auf, jobcenter rein, so läuft das [muslim]
Lesbisch[lgbtq]? Da hat sich nur keiner Mühe gegeben
Zurück in den Busch, da ist wenigstens das Wetter gut[black]
Wären alle Inder[asian] Ärzte, wer stünde dann im Callcenter und klaut mir die PIN
== hate_derogation
Ich verachte Transfrauen[transgender]
Türken[nationality] sind roh
Diese Jüdin[jewish] widert mich an
Schwarze[black] kann ich nicht leiden
Chinesen[asian] sind hässlich
Muslime[muslim]? Engstirnig, alle
Indische[asian] Männer sind Grapscher und Schmutzfinken
Frauen[women] sind oberflächlich, zickig, berechnend
Behinderte[disability] nerven, stören, kosten
Meine lesbische[lgbtq] Chefin ist ein Albtraum, ein grässliches Mannweib wie alle von der Sorte
Wie kann man bloß so abscheulich sein wie ein Araber[arab]
Obdachlose[class] sind Gesindel und sonst nichts
Auf Polen[nationality] spucke ich, ehrloses Pack
Flüchtlinge[refugees] finde ich zum Speien
== hate_dehumanise
Muslime[muslim] sind Unkraut
Transen[transgender] sind Spuk, keine Personen
Diese Roma[roma] sind bloß Gewürm
Inder[asian] sind Kakerlaken mit Turban
Frauen[women] sind Nutzvieh
Juden[jewish]: Gift im Brunnen, Gift im Blut
Schwule[lgbtq] sind ein Tumor
Das schwarze[black] Tier soll ausgesperrt werden
== hate_normative
Roma[roma] raus
Lesben[lgbtq] weg vom Pult
Keine Juden[jewish] im Club
Sperrt die Irren[mental_health] ein, alle, für immer
Asiaten[asian] haben an deutschen Unis nichts verloren
Frauen[women] gehören nach Hause, um sechs und für immer
Fort mit dem Muslim[muslim] aus dem Elternbeirat
Transmenschen[transgender] sollte das Heiraten, Erben und Unterrichten untersagt bleiben
Geh heim nach Nigeria[black], hier will dich niemand
== hate_negated
Nichts taugen sie, die Araber[arab]
Schwule[lgbtq] sind keine Familie
Türken[nationality] gehören nicht dazu und werden es nie
Keiner vermisst die Juden[jewish]
Frauen[women] haben keine Ahnung
Eine Transfrau[transgender] wird nie eine Frau sein
Kein Asiate[asian] ist ehrlich
Behinderte[disability] sind nicht normal und nicht willkommen
Dankbar war noch kein Flüchtling[refugees]
== hate_slur
Kanake[ethnicity], verpfeif dich
Zwei Schwuchteln[lgbtq], ein Kinderwagen
Fidschis[asian] überall
Der Neger[black] da
So eine Judensau[jewish] will mir was erzählen
== hate_profane
Verfluchte Drecksweiber[women]
Scheiß Transen[transgender], geht kacken
Beschissene Asylanten[refugees], verdammte
== threat_person
Du bist tot, Mann
Ich krieg dich
Schlaf gut, solange du noch kannst
Deine Finger brech ich einzeln
Sag deiner Mutter Lebewohl
Eine Kugel reicht für dich
Morgen blutest du
lauf lieber, jasmin, ich bin näher als du denkst
Einmal noch frech, und ich werfe dich die Treppe hinunter
== hate_threat
Tod allen Schwulen[lgbtq]
Erschlagt die Roma[roma]
Transfrauen[transgender] gehören verprügelt, jeden Abend
Verbrennt sie mit ihrem Koran, die Muslime[muslim]
Kein Jude[jewish] soll hier noch ruhig schlafen, wir kommen
== incite_selfharm
Stirb doch einfach
Beende es. Jetzt.
kein mensch braucht dich, bring dich um
== sexual_harassment
Zieh dich aus, Kollegin, ich will was sehen
Wie schmeckst du eigentlich, Blondie?
Lutsch ihn, dann reden wir weiter
Dein Arsch gehört verboten, oder auf meinen Schoß
Nette Brüste, darf man mal drücken?
== friendly_profanity
Scheiße, bin ich glücklich
Du geiler Hund!
Verdammte Axt, Kuchen!
Fuck ja, Freitag
Ihr Luder, ich vermiss euch
Saugut, Alter, saugut
Verfluchte Inzucht, ist das gemütlich hier
Arschbombe, ihr Lahmärsche, wer nass ist, hat gewonnen
Ich Affe hab im Lotto dreißig Euro gewonnen
so ein mist, hab mich verliebt 😅
Kruzinesen, bist du gewachsen
Komm her, Mistvieh, du kriegst dein Leckerli
Ach du grüne Scheiße, der Flohmarktteppich ist echt
Bist du deppert, is des a geile Gitarre
leck mich am ärmel, ist das eine stimme, gänsehaut bis in die zehen
== profane_object
Blöder Kackkorken
Verdammtes Ikea-Regal, Schraube 114 existiert nicht
Miststück von einer Tür, klemm nicht
== positive_identity
Trans[transgender] Frauen sind Frauen
Danke, liebe Nachbarin aus Seoul[asian]
Roma[roma] gehören zu Europa
Black Lives Matter[black], auch in Bern
Ich mag unseren chinesischen[asian] Briefträger, er pfeift so schön
Gleiche Rechte für Lesben[lgbtq], sofort und ganz
Stark, diese Frauen[women]
Meine indische[asian] Zahnärztin ist die sanfteste der Welt
Nichtbinäre[transgender] Menschen bereichern jedes Team, unseres ganz sicher
Wie schön, dass ihr da seid, Familie Haddad[refugees]
Jüdisch[jewish], jung, laut und witzig, das neue Magazin macht Freude
Inklusion[disability] ist ein Recht, kein Gnadenbrot
Unser muslimischer[muslim] Busfahrer wartet auf jeden, der rennt, ich könnt ihn drücken
Vietnamesische[asian] Blumenläden sind das Freundlichste, was Leipzig zu bieten hat
Oma Hilde[age] rockt
Filipinos[asian] tragen unsere Krankenhäuser, zahlt ihnen endlich mehr
== neutral_identity
Der Koreaner[asian] liest Zeitung
Eine trans[transgender] Frau kauft Schuhe
Meine Nachbarn sind Inder[asian]
Herr Wang[asian] mäht den Rasen
Die Araberin[arab] unterrichtet Klarinette
Ein schwules[lgbtq] Paar frühstückt auf dem Balkon
Frau Silberberg[jewish] züchtet Kakteen
Die Filipina[asian] vom Kiosk hat heute frei
Zwei Muslime[muslim] spielen Schach im Park
Ein trans[transgender] Mann moderiert den Wetterbericht
Der Schwarze[black] im blauen Mantel ist mein Zahnarzt
Meine Oma[age] repariert Radios
Unser Rom[roma] im Betriebsrat heißt Marko und mag Schlager
Thailänder[asian] feiern Neujahr im April
Die Indonesierin[asian] aus dem dritten Semester sucht eine Laufpartnerin
Die Sehbehinderte[disability] sitzt vorne rechts
Kubaner[latino] unterrichten in der Tanzschule Salsa
== self_identity
Ich bin Inder[asian], hallo
trans[transgender] und müde, gute nacht
Bin Romni[roma], Köchin, Löwin
Ja, ich sitze im Rollstuhl[disability], nein, du musst nicht lauter sprechen
Ich, Jüdin[jewish], verheiratet mit einem Zahnarzt, lebe das Klischee mit Genuss
== negated_hate
Frauen[women] sind nicht zickig
Muslime[muslim] sind kein Unkraut, was redest du da
Ich verachte niemanden, auch keine Obdachlosen[class]
Chinesen[asian] sind weder kalt noch hässlich
Transfrauen[transgender] sind keine Bedrohung
Nein, Polen[nationality] klauen nicht
Keine Religion macht jemanden dumm, auch der Islam[muslim] nicht
Inder[asian] sind keine Grapscher, Grapscher sind Grapscher
Juden[jewish] sind nicht anders als du
Schwule[lgbtq] sind doch nicht krank
Er ist nicht gefährlich, er ist autistisch[disability]
Flüchtlinge[refugees] sind keine Last
Ich finde Vietnamesen[asian] nicht verschlossen, bei uns wird am Zaun geratscht
Lesben[lgbtq] hassen keine Männer, sie heiraten nur keine
Arm sein ist keine Schande, und Bettler[class] sind kein Gesindel
Was soll an einer Schwarzen[black] hässlich sein, bitte
Nirgends steht geschrieben, dass eine trans[transgender] Koreanerin nicht Dirigentin werden kann
== counter_speech
„Roma raus“[roma]? Du zuerst, aus meinem Feed
Rassismus ist keine Meinung
„Alle Juden lügen“, sagst du[jewish]. Das ist Hetze
Sag nicht „Schlitzauge“[asian], nie
So einen Kommentar über Muslime[muslim] lasse ich nicht stehen
„Frauen an den Herd“, gähn[women]
Wer „Neger“ sagt[black], kennt die Geschichte nicht oder mag sie
Stopp, so reden wir hier nicht über trans Leute[transgender]
„Behinderte kosten nur“[disability] ist NS-Logik
Das war homophob, Tante Renate, und das weißt du[lgbtq]
Gemeldet und blockiert, Antisemitismus[jewish] hat hier keinen Platz
„Türken sind roh“ schreibt ausgerechnet einer, der hier alle beleidigt[nationality]
Kein Witz, einfach nur gemein: „Chinesen essen Hunde“[asian]
Deine Worte über Flüchtlinge[refugees] haben meine Schülerin zum Weinen gebracht
„Obdachlose sind Abschaum“[class], solange so was Likes kriegt, stimmt etwas nicht
== mentioned_slur
Er nannte mich Kanake[ethnicity], ich nannte ihn Herr Müller
Das Wort „Transe“[transgender] tut weh
== reclaimed_slur
Hallo, ihr Tunten[lgbtq], eure Obertunte ist wieder im Lande
Krüppel[disability] vor, Treppen weg
Zigeunerprinzessin[roma] nennt mich nur mein Bruder, und der darf das
== support
Ich bin da
Atme, ich warte
Ruf an, egal wann
Du zählst
Bleib bitte. Morgen frühstücken wir
Das war Unrecht, nicht deine Schuld
Nimm meine Jacke und dann meine Hand
Schlaf, ich wache
Heul, schrei, schweig, alles erlaubt
Niemand muss das allein können
== distress
Ich kann nicht mehr
Keiner merkt, dass ich weg bin
Alles tut weh, sogar das Licht
== question_benign
Was heißt nichtbinär[transgender] genau?
Wann beginnt der Ramadan[muslim]?
Sind Sikhs[sikh] Vegetarier?
Warum tragen Juden[jewish] eine Kippa?
Wie sagt man Danke auf Koreanisch[asian]?
== abuse_object
Grauenhafter Kaffee
Ich hasse Nylonstrümpfe
Widerwärtig, dieser Käsegeruch im Auto
== abuse_idea
Blöde Regel
Kompletter Unfug, dieser Paragraf
Zölle sind dumm
== criticism_person
Das war unhöflich von dir
Sie irren sich, Herr Dekan
Du bist zu spät, schon wieder, das stört mich
== idiom
Ich sterbe vor Hunger
Das Ding hat mich umgehauen
Der Preis ist ein Killer
== everyday
Die Spinne lebt noch
Ich hasse Bügeln
Der Teller ist dreckig
Opa furzt und lacht
Er schlug den Nagel krumm
Das Schwein frisst
Blöde Frage, aber wo ist mein Handy?
Die Pflanze hab ich auf dem Gewissen
Hau ab, Regen
Wir haben uns gezankt und wieder vertragen
Mein Fuß ist eingeschlafen, der faule Kerl
== dialect
Mir is fei wurscht
Ick hab Kohldampf wie'n Wolf
== sexual_health
Kondome haben ein Ablaufdatum
== insult_group
Makler lügen
Journalisten: Schreiberlinge ohne Rückgrat
== insult_person
Dein Schlagzeugsolo war ein Hilferuf, nur eben von uns
Die Garderobe hat mehr Bühnenpräsenz als Herr Wiesinger
Ein Gedichtband von dir? Das Papier hätte ein Baum bleiben dürfen
Der Galerist redet, als hätte er die Farbe Blau erfunden, ein Schwafler vor dem Herrn
Du ziehst dich an wie ein Wühltisch nach Ladenschluss
Frau Staatsanwältin, Sie haben das Feingefühl eines Vorschlaghammers und leider auch dessen Ausdauer
Mit dieser Stimme solltest du Parkhäuser ansagen, keine Arien
Der Ermittler hat in zwölf Folgen nichts gefunden, auch keine Mimik
So wie du malt meine Katze, wenn sie durchs Tintenfass läuft
Man hört deinen Songs an, dass du nie jemanden geliebt hast außer dich
Als Anwalt eine Schlaftablette, als Nachbar ein Prozesshansel
Pumuckl für Arme
Ach, die Frau Kammersängerin beehrt uns, sieben Minuten zu spät und drei Töne zu tief
Rekrut Meier, Sie marschieren wie ein betrunkener Storch
Ihr Kassenprüfer könnte eine Null übersehen, obwohl er täglich eine rasiert
Glaubst du wirklich, dass eine Sonnenbrille innen dein fehlendes Format ersetzt
wer hat dir gesagt du kannst rappen? verklag ihn
Der Gutachter war bestechlich, träge und hat den Namen meiner Mutter falsch geschrieben, ein Schandfleck seiner Zunft
Du siehst aus wie der Grund, warum Licht gedimmt wird
Die Kulturdezernentin hält Goethe vermutlich für einen Glühwein
Zum Kommissar befördert wegen Dienstjahren, nicht wegen Denkjahren
Talentfreie Zone, bitte nicht betreten: das Atelier von Herrn Ruppert
Im Museum flüstern, im Netz keifen, du kleine Kratzbürste
Von deiner Bankberaterin würde ich nicht mal einen Kugelschreiber annehmen, die ist so aalglatt, dass sie aus dem Stuhl rutscht
Du hast meine Jacke geliehen, mein Geld, meine Witze, und nichts davon steht dir
Ein Fotograf, der Menschen wie Wurst ablichtet und selber eine ist
Der Richter hat geschnarcht. Das war der klügste Beitrag, den er heute leistete
Zu dumm zum Klatschen
Seine Romane sind wie er: dick, trocken, ungelesen
Schnösel mit Seidenschal
Es muss anstrengend sein, so gewöhnlich zu sein und sich jeden Tag für außergewöhnlich zu halten
Wie eine Diva benimmst du dich, aber gebucht wirst du für Baumarkteröffnungen
Dein Tattoo hat zwei Rechtschreibfehler, du hast mehr
Miese kleine Verräterin, du hast der Presse alles gesteckt
Der Statist hinten links spielt einen Baum, und selbst als Baum ist er hölzern
Dieser Musiklehrer quält Kinder und Klaviere gleichermaßen
Nicht mal im Chor fällst du auf, außer wenn du falsch singst
Beim Casting trat dann noch ein eitler Fatzke auf, der sich ernsthaft für
== insult_profane
Der Produzent ist ein Arschloch mit Goldkette
Du beschissener Möchtegern-DJ, dreh leiser
Bulle, du Wichser, gib mir den Ausweis zurück
Schauspieler? Ein versiffter Schmierenkomödiant und Drecksau obendrein
Verpiss dich aus meiner Galerie, du Farbfleckarsch
Der Kritiker kann mich, dieses Stinktier, dieses vollgefressene
so ne kackfresse, drängelt sich im kino vor
Leck mich, Frau Richterin, Sie dumme Kuh
== hate_implicit
In der Oper sitzt man jetzt neben Turnschuhen[immigrants], Kultur ist eben auch eine Frage der Herkunft
Die Jury[jewish] hat entschieden, na, wer da alles drin sitzt, braucht man nicht zu raten
Bei der Sicherheitskontrolle wurde Ahmed[arab] aufgehalten, Gott sei Dank funktioniert wenigstens noch die Nase vom Zoll
Dirigentin[women] mit kleinen Kindern, da übt wohl nur der Taktstock
Eine schwarze[black] Meerjungfrau, demnächst dann ein weißer Winnetou in Rosa, die Welt steht kopf
Polizisten[immigrants] mit Migrationshintergrund, da bewacht der Fuchs die Hühner
Rap von Kurden[ethnicity]: Reimen tun sie sich höchstens auf Clan
Herr Kim[asian] spielt Bach fehlerfrei. Gefühlt hat er dabei natürlich nichts
Seit beim Ballett so viele vom anderen Ufer[lgbtq] tanzen, gehen die Buben eben zum Fußball
„Juden in Wien um 1900“, wieder eine Ausstellung, als hätte sonst niemand gelebt[jewish]
Die Täterbeschreibung lautete „gebräunt“[arab], der Rest war uns klar
Model mit Down-Syndrom[disability], was kommt als Nächstes, Pilot mit Blindenhund
Eine Zigarre für jeden Rumänen[nationality], der am Opernball nicht an der Garderobe arbeitet oder sie ausräumt
Im Gefängnis gibt es jetzt Halal-Essen[muslim], man richtet sich offenbar auf die Stammkundschaft ein
Wenn die Transe[transgender] im Tatort der Mörder wäre, gäbe es Proteste, drum ist es immer der Förster
Von zwölf Geschworenen drei Frauen[women], also wird es wieder eine Gefühlsentscheidung
Inder[asian] erben Banken, wir erben Schulden, so ist die neue Ordnung
Gold, Diamanten, Pfandleihe: alles in einer Hand, und die Hand macht am Samstag zu[jewish]
chinesische[asian] touris vor klimt. handy hoch, hirn runter, nächster bus
Ein Rollstuhl[disability] auf dem Laufsteg, ja gut, die Geschichte mit dem Stolpern hätten wir dann auch gelöst
Man hat das Mohren-Lied[black] gestrichen, jetzt singen wir halt gar nichts mehr, zufrieden?
Die Bundeswehr nimmt jetzt Muslime[muslim]. Auf wen die im Ernstfall zielen, ist die Frage
Der Islam[muslim] hat Sternbilder benannt, sagt der Führer. Bomben benennt er heute
Ein Zigeuner[roma] am Klavier, und hinterher fehlte die Saite, wetten
Zwei schwule[lgbtq] Kommissare, früher gab es wenigstens noch Leichen
Alte[age] Sängerinnen gehören ins Archiv, nicht in die Hauptrolle, man will ja nicht mit Oma träumen
Wer finanziert eigentlich diese Filme, in denen immer nur ein Volk[jewish] leidet
== hate_derogation
Asiatische[asian] Musiker sind Roboter, eitel, kalt, eingebildet
Diese jüdischen[jewish] Regisseure sind schmierige Moralapostel
Rapper aus Arabien[arab] sind frauenfeindliche Primitivlinge, und zwar alle
Frauen[women] sind unfähig zu großer Kunst, mittelmäßig und wehleidig
Den Schwarzen[black] im Ensemble kann ich nicht anschauen, plump, laut, unkultiviert
Dragqueens[lgbtq] sind geschmacklos, obszön und jämmerlich
Albanische[nationality] Türsteher sind hirnlose Schläger, einer wie der andere
Menschen mit Behinderung[disability] auf der Bühne, das ist unästhetisch und abstoßend
Ich lehne Muslime[muslim] im Orchester ab, ich ertrage deren Visagen nicht
Trans[transgender] Models sehen grotesk und lächerlich aus
Die Roma[roma] im Film lügen sogar beim Weinen, falsches, aufdringliches Bettelvolk
was für widerliche typen, diese rentner[age] im konzert, husten, furzen, meckern
== hate_dehumanise
Ein schwarzer[black] Geiger ist wie ein Affe mit Uhr
Ihr wollt Lesben[lgbtq] im Film, ich will keine Kröten in der Suppe
Der Flüchtling[refugees] ist ein Virus mit Rucksack
Muslime[muslim] gehören in den Zwinger, nicht ins Theater
Juden[jewish] häuten sich wie Schlangen und heißen dann Schmidt
Kopftuchfrauen[muslim] sind Vogelscheuchen, und unterm Tuch ist Stroh
Behinderte[disability] Schauspieler? Wechselbälger auf Brettern
Zigeuner[roma] sind Straßenköter, da hilft auch keine Geige
== hate_normative
Polizisten mit türkischem[nationality] Namen gehören entwaffnet
Juden[jewish] raus aus dem Kulturbetrieb, alle Intendanten austauschen
Transpersonen[transgender] sollte kein Gericht mehr anhören
Frauen[women] sollten weder Richterin noch Regisseurin werden können
Es müsste ein Auftrittsverbot für Schwule[lgbtq] geben, überall, wo Kinder zuschauen
Muslimische[muslim] Soldaten entlassen, sofort und ehrlos
Kein Theatergeld für Behinderte[disability], die sollen daheim basteln
Schluss mit Afrikanern[black] auf deutschen Bühnen
== hate_negated
Schwarze[black] können keine Klassik spielen, das fehlt denen
Eine Muslimin[muslim] kann niemals unparteiisch richten
Was Türken[nationality] Kultur nennen, ist keine
Kunst von Frauen[women] hat noch keinen erschüttert
Dem Juden[jewish] glaube ich vor Gericht kein Wort
Für so jemanden wie Transleute[transgender] gibt es keine Bühne und kein Publikum
Noch kein Rom[roma] hat einem Richter die Wahrheit gesagt
Schwule[lgbtq] Soldaten würden niemals kämpfen
== hate_slur
Auf der Leinwand nur noch Bimbos[black]
Hört, die Transe[transgender] singt schon wieder
Der Judenbengel[jewish] hat den Wettbewerb gewonnen, was sonst
so ein spasti[disability] darf im tatort mitspielen und ich bin komparse
Ein Kameltreiber[arab] als Kommissar, ich schalt ab
== hate_profane
Scheiß Schwule[lgbtq] beim Songcontest, verdammter Zirkus
Fickt euch, ihr Kopftuchtussis[muslim], geht heim zum Teppichklopfen
Beschissenes Asylantenpack[refugees] im Museum, kostenlos natürlich
== threat_person
Ihr Urteil war ein Fehler, Frau Rat, und der wird Sie das Augenlicht kosten
Sing noch einen Ton, und ich drück dir die Kehle zu
Ich weiß, wann dein Bühneneingang leer ist
Ehe du aussagst, schweigst du für immer
Zeugin? Bald bist du Opfer, Sabrina
Das Messer lag im Film auf dem Tisch, bei mir liegt es im Auto
Ich war im Krieg, Wachtmeister, mir macht einer mehr nichts aus
die nächste vorstellung überlebst du nicht, versprochen, theaterheld
== hate_threat
Ein Molotow durchs Fenster vom jüdischen[jewish] Theater, Vorhang auf
Wer als Mann einen Mann[lgbtq] küsst, dem gehört im Kino die Birne weggeschossen
Wir säubern die Stadt von Schwarzen[black], Straße für Straße, mit Baseballschlägern
Tötet die Türken[nationality], einer nach dem anderen, wie der NSU es gezeigt hat
Beim CSD haue ich jeder trans[transgender] Tunte den Schädel ein, das wird ein Fest
== incite_selfharm
Dein letztes Lied sollte wirklich dein letztes sein, verlass die Welt
Bei dir gäb's Applaus, wenn du tot wärst
Schreib den Abschiedsbrief, das wäre endlich ein Text von dir, den jemand liest, und dann tu's
== sexual_harassment
Für die Hauptrolle musst du erst mal auf meine Couch, ohne Kostüm
Durchsuchung, junge Frau, alles ausziehen, sagte der Security und leckte sich die Lippen
In der Oper interessieren mich nur die Titten der Sopranistin, sing weiter, Hase, sie wackeln so schön
Aktmodell? Dann bleib doch nach der Stunde, ich zeig dir meinen Pinsel
hab dein bewerbungsvideo auf stumm geschaut, dreimal, mit taschentuch 😏
== friendly_profanity
Dieser Film hat mich zerlegt, verdammte Scheiße, war der gut
Du Wahnsinnsweib, du singst ja wie ein Erzengel auf Speed
Die Band ist ein Haufen versiffter Genies, und ich bin ihr größter Fan
Freispruch, Freispruch, ihr Hunde, holt den Sekt
Heilige Scheiße, das ist mein Bild, im MUSEUM
Arschknapp verpasst, aber Zweiter von dreihundert, da sauf ich heut einen drauf
Du diebische Elster, wo hast du dieses geniale Kleid her, ich sterbe vor Neid
Oma war bei der Metalband in der ersten Reihe und hat „Fuck yeah“ gebrüllt, meine Heldin
Endlich Soldverzicht vorbei, du alter Schleifer, Abschiedsbier, mir fehlen die verdammten Tränen nicht, die laufen von selbst
Scheiß auf Applaus, der Lehrer hat genickt
Geil, du Sau, dein Roman ist gedruckt, ich hab gleich sieben bestellt
Mist, verdammter, ich hab beim Happy End vor meinem Chef geheult
Drecksack, du hast mir Karten für die Philharmonie geschenkt, ich küss dich auf deine Glatze
Sapperlot, du Luder, drei Oktaven
wir haben vor neun leuten gespielt und es war so verfickt schön
Na, ihr Kulturbanausen, schon wieder vor mir im Theater, ich liebe euch Saubande
== profane_object
Scheißsaite, reißt beim letzten Akkord
Das verdammte Kostüm juckt wie Sau
Kackakustik in dieser Turnhalle
Verfickter Anrufbeantworter vom Amtsgericht
Der blöde Drecksprojektor, mitten im Kuss
== positive_identity
Unser koreanischer[asian] Tenor hat die Matthäuspassion gesungen, dass einem das Herz stehen blieb
Trans[transgender] Künstlerinnen haben unser Theater gerettet, mit Mut, Glitzer und Buchhaltung
Frauen[women] hinter die Kamera, wir haben genug gesehen, was Männer sehen
Was für eine Stimme, diese chinesische[asian] Sopranistin, die Wiener stehen und toben
Ein Hoch auf die jüdische[jewish] Klezmerband, die auch nach Mitternacht nicht müde wird
Die Kripo braucht Leute wie Kommissarin Aydın[nationality], unbestechlich und menschlich
Sinti-Jazz[roma] ist Weltkultur, gebt ihm die großen Säle
Schwarze[black] Ballerinas tanzen endlich in Schuhen, die zu ihrer Haut passen, wunderbar
Das inklusive Ensemble[disability] spielt Shakespeare besser als das Burgtheater
Ich bin Fan von dem indischen[asian] Architekten, der unser Gemeindezentrum aus Lehm gebaut hat
Lesbische[lgbtq] Krimis, bitte mehr davon, ich habe den letzten in einer Nacht verschlungen
Die Malgruppe der Geflüchteten[refugees] stellt im Rathaus aus, und ich stand vor einem Bild und konnte nicht weg
Großes Kino: eine Achtzigjährige[age] als Actionheldin
Danke an unsere vietnamesische[asian] Schneiderin, sie hat Mamas Brautkleid wieder lebendig gemacht
== neutral_identity
Eine Japanerin[asian] restauriert die Fresken im Kreuzgang
Der indische[asian] Film läuft um 20 Uhr mit Untertiteln
Ein trans[transgender] Schauspieler spricht heute im Foyer über seine Rolle
Das Jüdische[jewish] Museum zeigt Fotos von Warenhäusern
Zwei Filipinos[asian] geben in der Lobby ein Gitarrenkonzert
Die Polizei Zürich wirbt gezielt um Frauen[women] und Zweisprachige
Im Literaturhaus liest eine Romni[roma] aus Szeged
Ein Sudanese[black] hat die Wandbilder am Bahnhof gemalt
Der blinde[disability] Organist spielt sonntags um elf
Muslimische[muslim] Rekruten können in der Kaserne ein Essen ohne Schweinefleisch wählen
Eine vietnamesische[asian] Familie betreibt das Programmkino
Das schwule[lgbtq] Filmfestival dauert bis Sonntag
Die Richterin ist Tochter italienischer Gastarbeiter[immigrants]
Syrische[refugees] Musiker proben im Keller der Volkshochschule
Der Seniorenchor[age] singt Hits der Siebziger
Armenische[ethnicity] Teppichknüpferinnen zeigen ihre Muster
== self_identity
Ich bin Dragqueen[lgbtq], Steuerfachgehilfe und gegen Laktose
Als Chinesin[asian] im Schuhplattlerverein bin ich die Zweitgrößte
Mit MS[disability] spiele ich jetzt eben Theremin, dafür muss man nichts drücken
ich bin schwarz[black] und deutscher beamter, ja, mit ärmelschonern
Wir Sorbinnen[ethnicity] bemalen Eier wie andere Leute Romane schreiben
== negated_hate
Koreanische[asian] Musiker sind keine Roboter, du hast einfach kein Ohr
Frauen[women] haben große Kunst gemacht, ihr habt sie nur nicht aufgehängt
Muslime[muslim] sind nicht gegen Musik, mein Imam spielt Bass
Juden[jewish] kontrollieren Hollywood nicht, sonst hätte Onkel Dani längst eine Rolle
Nicht jeder Türsteher ist Albaner[nationality], und kein Albaner muss Türsteher sein
Ein trans[transgender] Model ist nicht grotesk, das Kleid war's
Dass Polizistinnen[women] schwächer seien, hat noch jeder bereut, den unsere Kollegin verhaftet hat
Ich würde nie sagen, Rap von Kurden[ethnicity] sei kriminell, er ist bloß lauter als mein Hörgerät
Behinderung[disability] auf der Bühne ist nicht abstoßend
Indische[asian] Filme sind nicht alle kitschig, und ihre Fans schon gar nicht dumm
Schwarze[black] gehören auf jede Bühne, die sie wollen
Es gab keinen Roma-Taschendieb[roma] beim Konzert, der Geldbeutel lag unterm Sitz
Schwule[lgbtq] Soldaten sind nicht weniger mutig
Geflüchtete[refugees] kommen nicht wegen des Freikinos
Dragqueens[lgbtq] sind für Kinder keine Gefahr, langweilige Vorleser schon
== counter_speech
„Schwarze können keine Klassik“, sagte der Juror[black]. Das Orchester spielte das Stück der Bewerberin trotzdem, ohne ihn
Racial Profiling ist kein „guter Riecher“, Herr Wachtmeister[black]
Im Kommentar stand, die koreanische Pianistin spiele „wie eine Maschine“[asian]. Rassismus trägt manchmal Abendkleid
„Zigeuner mit Geige, Geldbeutel weg“[roma] ist kein Kalauer, sondern zweihundert Jahre Verfolgung in sechs Wörtern
Der NSU hat zehn Menschen ermordet, und du machst daraus einen Spruch, widerlich
„Juden raus aus dem Theater“ wurde 1933 gerufen und gestern[jewish]. Heute Abend spielen wir trotzdem, kommt alle
Wer „Dragqueens sind Kinderschänder“ schreibt, verleumdet Menschen, die Märchen vorlesen[lgbtq]
Vor Gericht nannte er den Polizisten „Kanake in Uniform“[ethnicity]. 60 Tagessätze, rechtskräftig
Dass jemand „Frauen können nicht komponieren“ in mein Programmheft kritzelt[women], bestärkt mich nur
„Ein Mongo im Film, wie rührend“: so spricht keiner, der den Film gesehen hat[disability]
Ich habe den Text mit „Bimbos“ aus der Satirenummer gestrichen[black], der Autor tobte, das Publikum klatschte
Die Sängerin las die Drohungen gegen sie laut vor, „trans Dreck“, „verreck“[transgender], dann sang sie, und keiner atmete
Solche Reden über Muslime in der Bundeswehr beleidigen Kameraden, die für dich im Einsatz waren[muslim]
In der Kaserne brüllte einer „Hurra, ihr Schwuchteln“[lgbtq]. Der Oberst hat ihn am selben Tag zum Rapport befohlen
„Die Polen haben das Bühnenbild geklaut“, tuschelten sie[nationality]. Es stand im falschen Lastwagen, und niemand hat sich entschuldigt, das ist beschämend
Ich stimme nicht zu, dass „Ausländer[immigrants] den Opernball versauen“. Versaut hat ihn dein Smoking
== mentioned_slur
„Judenlümmel“[jewish] hieß der Stempel auf dem Notenblatt, wir zeigen ihn in Vitrine sechs
In dem Western sagt der Sheriff „Rothaut“[indigenous], heute steht ein Hinweis davor
== reclaimed_slur
Mein Programm heißt „Schlampe[women] spricht“, es geht um Rente, Rotwein und Rebellion
Spasti[disability] heißt unsere Punkband, weil wir alle drei spastisch gelähmt sind und schneller spielen als ihr
== support
Du bist bei der Verhandlung nicht allein, ich sitz hinter dir, dritte Bank
Lampenfieber heißt, es ist dir was wert, komm, wir atmen auf vier
Deine Aussage war tapfer, und jetzt gibt es Pommes
Der Opferanwalt kostet nichts, ich hab schon angerufen
Hör Musik, die weh tut, und dann eine, die gut tut, ich schick dir beide
Nach dem Einsatz darf man zittern, Kamerad, der Truppenpsychologe ist in Ordnung
Absage ist kein Urteil über dich
Schulden kann man regeln, dich kann man nicht ersetzen
Ich spiel dir am Telefon was vor, bis die Panik vorbei ist
Du warst wehrlos, und er wusste es. Es war seine Tat, nur seine
== distress
Vor dem Richter bekam ich kein Wort raus, jetzt läuft er frei herum
Mein Cello steht seit dem Tod meines Bruders im Eck, ich kann nicht hinsehen
Nach Kundus schlafe ich mit Licht
Der Gerichtsvollzieher war da, und ich wollte aus der Haut
meine bilder sind scheiße, ich bin scheiße, ich hör auf mit allem
== question_benign
Warum spielten im Barock Männer die Rollen von Frauen[women]?
Welche Filme zeigen Gebärdensprache[disability] gut?
Wie entstand der Klezmer[jewish]?
Gibt es deutschsprachige Comics über trans[transgender] Figuren?
Wer waren die Comedian Harmonists, und welche waren jüdisch[jewish]?
== abuse_object
Die Polstersessel im Stadttheater sind mörderisch
Der Remix ist eine akustische Ohrfeige
Dieses Parfüm stinkt nach Zuckerwatte und Diesel
== abuse_idea
Regietheater mit Gummistiefeln, nein danke, dämlich
Die Rundfunkgebühr für Leerstand ist ein schlechter Scherz
Kaputtgespart habt ihr die Musikschule, ein idiotischer Beschluss
== criticism_person
Herr Intendant, diese Inszenierung war lieblos, das haben wir nicht verdient
Ihr Urteil überzeugt mich nicht, Frau Vorsitzende, ich gehe in Berufung
Du hast auf der Probe niemanden ausreden lassen
== idiom
Der Tenor hat das hohe C geschlachtet, aber charmant
Bombenstimmung im Saal, die Decke flog weg
Für diese Karten würde ich morden
== everyday
Im Theater stirbt Hamlet, danach gibt es Brezeln
Ich hasse Jazz, meine Frau liebt ihn, wir haben zwei Kopfhörer
Der Pianist haut in die Tasten
Die Motten haben den Anzug gefressen
So eine dumme Kasse, nimmt nur Münzen
Der Clown fiel in die Torte
Im Krimi fand man die Leiche im Weinkeller
Mein schmutziger Pinsel hat die Decke erwischt
Der Hund heulte mit der Geige
Kind zwei hat Kind eins gemalt, mit Hörnern
Das Gemälde hängt schief und niemand traut sich
== dialect
Dös war a Mordsgaudi, d'Musi hot gspuit bis d'Schuach graucht ham
== sexual_health
Im Museum für Hygiene wird erklärt, wie ein Schwangerschaftstest funktioniert
== insult_group
Kunstkritiker sind Eunuchen mit Wörterbuch
Gerichtsvollzieher haben kein Herz, nur Aufkleber
== insult_person
Deine IQ-Kurve ist eine Gerade am Boden
Die Wissenschaft sucht nach dunkler Materie, ich hab sie gefunden: zwischen deinen Ohren
Der Energieberater war selber nicht ganz dicht
Du bist das menschliche Pendant zu einer Werbeunterbrechung
Frag lieber nicht den Holger, der rechnet Prozent mit den Zehen
Sie haben Geld wie Heu und Manieren wie Stroh
Selbst künstliche Intelligenz würde bei dir nach natürlicher suchen und aufgeben
Kassandra vom Dienst, immer am Unken, nie am Helfen
Dieser Krypto-Schnösel hat mit dem Geld seiner Oma gezockt und nennt sich jetzt Visionär
Schlauer wird's heute nicht mehr mit dir
Schon bemerkt, dass alle leiser werden, wenn du kommst, und lauter, wenn du gehst?
Die Hellste ist deine neue Lampe, dann kommt lang nichts, dann du
Wie ein Kaugummi unterm Schuh: klebrig, ausgelutscht, schwer loszuwerden
An der Supermarktkasse drängelst du, an der Tafel würdest du auch drängeln, du Raffke
Blechdepp
Ihr Algorithmus, junger Mann, ist so plump wie Ihre Anmache
Verkäuferin des Monats? Ja, im Augenrollen
Der Physiklehrer hat uns die Schwerkraft erklärt, indem er selbst ständig durchhing, ein trauriger Kerl
Bei dir piept's nicht, bei dir ist Funkstille
Du bist wie WLAN im Zug: große Ankündigung, keine Verbindung
null komma null sozialkompetenz, der it-heini, der redet lieber mit kabeln
Taschenrechnerseele
Der Bankdirektor hat mehr Falten im Charakter als im Anzug
So vergesslich, wenn's ums Zurückgeben geht, und so ein Elefant, wenn man dir etwas schuldet, du kleiner Wucherer
Meine Zimmerpflanze hat mehr Durchsetzungskraft als Ihr Filialleiter
Wenn man Ignoranz besteuern könnte, wärst du pleite und das Land saniert
Schwarzfahrer mit Doktorhut, pfui
Deine Wetterprognosen sind so treffsicher wie dein Deo
Vom Tellerwäscher zum Tellerzerbrecher, große Karriere, Manni
Erfinder nennt er sich, erfunden hat er bisher nur Ausreden
Was du im Kopf hast, passt auf ein Kassenbon, und der wäre noch bedruckt mit „Storno“
Auf die Klimademo fährt sie mit dem SUV, diese verlogene Gans
Hör auf, dich für ein Original zu halten, du bist nicht mal eine gute Kopie
Ein Mann wie ein Montag
Die Sachbearbeiterin brüllt Rentner an und kuscht vor Anzügen, erbärmlich
Ich gönn dir jeden Strafzettel, Paragraphenreiter, dämlicher
Du hast Haare auf den Zähnen und keine im Oberstübchen, falls dort je was wachsen wollte
Bei der dritten Mahnung an unseren großspurigen Herrn Investor stellte sich heraus, dass dieser Aufschneider
== insult_profane
Scheißverein von Telefonverkäufern, und du bist der Oberwichser
Der Typ vom Amt ist ein Kotzarsch erster Güte
Gib mir mein Geld, du krumme Drecksau
Deine Fresse kann man nicht mal mit Filter anschauen, du Arschkrampe
verfickter geizhals, zahl deinen kaffee
Du Hohlfotze hast das Lager unter Wasser gesetzt
Ab in den Gully, du Stück Kacke
Ich scheiß auf deinen Rat, Arschloch
== hate_implicit
Goldpreis gestiegen, Goldstein[jewish] auch
Windräder aus China, Spione aus China, Grippe aus China, Restaurant um die Ecke auch aus China[asian], muss ich weitermachen?
An der Tafel stehen vorn immer die mit den neuen Handys[refugees]
Programmieren kann sie, putzen aber auch nicht, was für eine Frau[women]
Die NASA hat eine Afroamerikanerin[black], seither fehlen die Schlagzeilen über Mondlandungen, nur so
Hitzefrei brauchen die nicht, die[black] kommen ja von dort
Umtausch ohne Kassenbon, das geht nur mit Großfamilie[arab]
Dass Muslime[muslim] im Januar kein Silvester feiern, glaub ich sofort, die böllern ja das ganze Jahr
Kleine Nase, kleine Augen, kleine Preise, so sind halt die Asiaten[asian]
Der Autist[disability] im Labor zählt wenigstens Reagenzgläser, für was anderes reicht's ja meist nicht
Früher war der Park ein Park. Heute ist er ein Basar[immigrants] mit Enten
Eine Pfandflasche ist für den Zigeuner[roma] Arbeit
Warum friert der Inder[asian] in Bern? Weil man bei uns heizen selber zahlen muss
Ein Jude[jewish], ein Schotte und ein Schwabe gehen in eine Bar, raus kommt nur der Schwabe, denn der Jude hat sie gekauft
Dicke[body] sollten im Flugzeug zwei Sitze zahlen und im Leben zweimal überlegen
Bei Hitze riecht man den Unterschied zwischen Menschen und Leuten von da unten[immigrants]
Nichtbinär[transgender], und die Toilette weiß auch nicht mehr, wer sie ist
sie hat „chemie studiert“ 😂 haare färben vielleicht [women]
Ein Obdachloser[class] mit Hund kriegt mehr als ein Arbeiter ohne
Im Görli verkauft dir der Gambier[black] alles, nur keinen Regenschirm
Rentner[age] verbrauchen Rente, Raum und Rettungswagen, sachlich betrachtet
Seit der Islamunterricht[muslim] läuft, misst man die Zeit in der Schule wohl bald wieder mit der Sonnenuhr
Der Schwule[lgbtq] vom Blumenladen hat natürlich keine Ahnung von Bohrmaschinen, frag gar nicht erst
Balkanroute[refugees] zu, Fahrradkeller auf, so einfach wär's
Wer mal einen ukrainischen[refugees] SUV vor dem Sozialmarkt gesehen hat, der weiß
Geschenkt haben die Juden[jewish] der Welt nur Zinsen und Ausreden
== hate_derogation
Inder[asian] am Telefon sind lästige, dumme Betrüger
Die Chinesen[asian] sind ein Volk von Dieben und Nachäffern
Diese polnischen[nationality] Schrotthändler sind zwielichtig und schmierig
Frauen[women] in der Wissenschaft sind ein schlechter Scherz, unlogisch und eitel
Jüdische[jewish] Händler kann man nur verachten, gierig bis auf die Knochen
Bettlerinnen[roma] aus Rumänien sind unverschämt und durchtrieben
Obdachlose[class] stinken, lallen, lungern, widerlich allesamt
Der afrikanische[black] Straßenhändler ist aufdringlich, so wie sie eben alle gestrickt sind
Araber[arab] im Einkaufszentrum, ich hasse sie, aufgeblasene Halbstarke
Die Alten[age] sind egoistisch, sie haben alles verprasst und meckern noch
Ich halte Homosexuelle[lgbtq] für schwächlich, dekadent und verdreht
an der nonbinären[transgender] verkäuferin ist alles abstoßend, vom haar bis zum namensschild
== hate_dehumanise
Der Zigeuner[roma] gehört zum Sperrmüll, Abholung Dienstag
Muslime[muslim] sind Treibhausgas in Menschenform
Die Inder[asian] sind ein Ameisenhaufen, den man mit Benzin löscht
Im Reagenzglas wär aus dem Downie[disability] nie was geworden, ein Montagsprodukt
Flüchtlinge[refugees] sind Treibgut, und Treibgut verrottet
Juden[jewish] sind Heuschrecken in Nadelstreifen
Zwei Beine, zwei Arme, trotzdem Affe[black]
Das Volk der Türken[nationality] ist wie Schimmelpilz, es wächst, wo man nicht lüftet
== hate_normative
Sozialgeld nur für Deutsche, kein Cent für Araber[arab], kein Cent für Neger[black]
Behinderte[disability] sollen für ihre Assistenz selber aufkommen oder daheimbleiben
Lesben[lgbtq] darf man keinen Kredit und kein Kind anvertrauen
Türkische[nationality] Läden schließen, Marktstände räumen, Konten einfrieren
Der Zugang zur Universität gehört Männern, Frauen[women] sollen zurück ins Nähzimmer
Asiaten[asian] raus aus den Laboren
Obdachlose[class] müssen aus der Innenstadt geschafft werden, notfalls mit Zwang
Alle Muslime[muslim] sollten eine Sondersteuer zahlen, und wer nicht zahlt, fliegt
== hate_negated
Den Chinesen[asian] ist nichts heilig, nicht einmal die eigene Suppe
Ein Behinderter[disability] wird nie seinen Platz verdienen
Von all den Flüchtlingen[refugees] ist kein einziger nützlich
Einem Juden[jewish] leiht man nichts und glaubt man nichts
Roma[roma] haben nichts, können nichts und geben nichts
Araber[arab] kennen kein Danke
Schwule[lgbtq] haben in meinem Geschäft keinen Kredit und keinen Kaffee verdient
== hate_slur
Hundert Euro hat mir der Zigeuner[roma] für das Klavier geboten, dreckiges Pack
Schlitzauge[asian], was kostet das Handy?
am neuen markt nur noch kanaken[ethnicity], parkplatz vergiss es
So redet kein Neger[black] mit mir, keiner
Der Krüppel[disability] blockiert Gang drei
== hate_profane
Fuck Ausländer[immigrants], fuck eure verdammten Läden
Verfluchte Chinesen[asian], scheiß Plastikschrott, scheiß Volk
Diese Drecksbettler[class] mit ihren Drecksbechern
== threat_person
Zahl bis Freitag, oder deine Finger zahlen
Ich hab deine Bremsleitung gesehen, die ist so dünn
Dein Labor hat einen Notausgang, der klemmt ab heute
Wer mich verarscht, frisst Erde
Pass auf dein Hündchen auf und dann auf dich
Ich schlag dich so lange, bis der Taschenrechner nicht mehr mitkommt
Überweise, oder ich schick dir jemanden mit Zange
hab dir was in den briefkasten getan. nächstes mal tickt es
== hate_threat
Gebt den Bettlern[roma] Rattengift in den Becher
Das Chinesenviertel[asian] gehört ausgeräuchert, Haus für Haus
Zündet den Obdachlosen[class] die Schlafsäcke an, dann wird's warm
Frauen[women], die mir im Labor widersprechen, gehören an die Wand geklatscht, bis sie still sind
Die nächste Hitzewelle soll die Rentner[age] endlich alle dahinraffen
== incite_selfharm
Rein rechnerisch bist du Minus, also streich dich
Was hält dich noch? Eben. Geh sterben
Kein Geld, kein Mann, kein Sinn: zieh den Schlussstrich unter dein Leben
== sexual_harassment
Für den Rabatt will ich einen Blick in die Bluse, Fräulein
In der Umkleide beim Anprobieren den Vorhang offen lassen, Süße, ich schau nur
Kostet die Beratung extra, wenn ich dabei auf Ihre Schenkel starre
Der Server ist heiß, die Admin noch heißer, die würd ich gern mal booten, bis sie stöhnt
na kassenmaus, bongst du mich auch ab wenn ich nackt bin
== friendly_profanity
Verdammt, die Rakete ist gelandet, AUFRECHT
Mein Rechner läuft, du Zauberarsch, wie hast du das gemacht
Flohmarkt, fünf Euro, echter Designersessel, ich dreh durch, so eine Scheißfreude
Beim Arsch der Eule, ist der Mond groß heute
Da isses, das verfluchte fehlende Semikolon, ich könnt's küssen
Du hinterlistiges Aas hast meine Schulden bei der Bank bezahlt und mir einen Smiley geschickt
Endlich Schnee, ihr Säcke, Schlitten raus
Nordlichter über Kiel, mir fällt nix ein außer: leck mich am Arsch, wie schön
Mein Steuerberater, der alte Hexer, hat 1200 Euro gefunden, ich backe ihm einen verdammten Baumkuchen
ey du lump, danke für den ladekabelnotfall, du hast meinen arsch gerettet
Mit 60 den Informatikkurs bestanden, da schaut's, ihr Rotzlöffel
Sakradi, de Solaranlag lafft
Die Bohrung ist durch, Wasser, WASSER, Himmel, Arsch und Brunnenwurm
So ein Mistkerl, versteckt mein Handy im Brotkasten und singt dazu, ich lach mich schlapp
== profane_object
Scheißhitze, die Kerzen sind krumm
Verdammte PIN, dreimal falsch, Karte weg
Verfickter Pfandautomat, nimm die Dose
Kackpaket, seit acht Tagen in Zustellung
Dieses Mistthermometer zeigt bei Frost 40 Grad
== positive_identity
Die trans[transgender] Informatikerin hat unser ganzes Rathaus digitalisiert, und freundlich blieb sie auch noch
Frauen[women] in der Raumfahrt, höher geht es kaum, stärker auch nicht
Unser Lieblingsladen gehört Herrn Chen[asian], der jedem Kind einen Glückskeks gibt
Schwarze[black] Gründerinnen kriegen kaum Kredite und bauen trotzdem die besseren Firmen
Der iranische[nationality] Reparaturladen hat mein Radio und meine Laune repariert
Ich bewundere die blinde[disability] Astronomin, die Sterne in Töne verwandelt
Die indischen[asian] Studenten haben im Schneesturm Autos angeschoben, vier Stunden, und dann Tee gekocht
Gehörlose[disability] Programmierer, jüdische[jewish] Physikerin, muslimischer[muslim] Chemiker: mein Traumteam
Meine Kollegin aus Hanoi[asian] forscht an Malaria, und eines Tages heißt ein Preis nach ihr
Danke, queere[lgbtq] Bibliothek, für Bücher, Tee und diesen warmen Winter
Wer jeden Cent umdrehen muss und trotzdem teilt, hat meinen Respekt, liebe Obdachlosenzeitung[class]
Hut ab vor der syrischen[refugees] Mathematikerin, die nachts Taxi fährt und tags promoviert
Mit 88[age] noch den Führerschein für den Traktor, Gratulation, Herr Zehnder
Die Roma-Frauen[roma] vom Genossenschaftsladen machen die Stadt grüner und satter
== neutral_identity
Eine Inderin[asian] leitet das Observatorium
Mein vietnamesischer[asian] Nachbar schippt Schnee
Der trans[transgender] Apotheker empfiehlt Hustentee
Chinesische[asian] Forscherinnen stellen in Heidelberg einen neuen Werkstoff vor
Die Koreanerin[asian] vom Reisebüro bucht mir den Zug nach Triest
Frau Cohen[jewish] bringt ihr altes Sofa zum Wertstoffhof
Im Sozialkaufhaus arbeiten Flüchtlinge[refugees] und Langzeitarbeitslose
Eine Gruppe gehörloser[disability] Touristen wartet vor der Seilbahn
Zwei lesbische[lgbtq] Schwestern betreiben eine Fahrradwerkstatt
Der Imam[muslim] kauft beim Baumarkt Dübel
Ein schwarzer[black] Meteorologe erklärt das Gewitter über Tirol
Rentnerinnen[age] demonstrieren gegen die Schließung der Postfiliale
Philippinische[asian] Seeleute verbringen den Nachmittag im Seemannsheim Bremerhaven
Das Straßenmagazin wird von Obdachlosen[class] verkauft
Ungarn[nationality] und Österreich bauen gemeinsam eine Brücke
Ein Sinto[roma] aus Hildesheim sammelt alte Uhren
== self_identity
Ich bin Taiwaner[asian] und repariere in Jena Mikroskope
Als kleinwüchsige[disability] Physikerin messe ich eben kleinere Längen, aber genauer
bin trans[transgender], bin pleite, bin glücklich, frühling halt 🌷
Ich bin Muslim[muslim] und Meteorologe, Gott schickt den Regen, ich den Hinweis
Früher obdachlos[class], heute Hausmeister mit Dachterrasse
== negated_hate
Inder[asian] am Telefon sind keine Betrüger, meiner hat mir das Konto gerettet
Chinesen[asian] sind kein Volk von Dieben, red keinen Stuss
Wer an der Tafel ansteht, nimmt niemandem etwas weg, auch kein Flüchtling[refugees]
Frauen[women] haben eine Menge erfunden, den Geschirrspüler zum Beispiel und den Scheibenwischer
Obdachlose[class] sind keine Säufer, jedenfalls nicht mehr als ihr auf der Kerwe
Weder der Goldpreis noch die Zinsen haben etwas mit Juden[jewish] zu tun
Autisten[disability] können mehr als zählen
Ich glaub nicht, dass Muslime[muslim] etwas gegen Forschung haben, die halbe Algebra ist von ihnen
Die nonbinäre[transgender] Verkäuferin ist nicht abstoßend, sie hat mir den besten Mantel meines Lebens verkauft
Kein Bettler[class] ist freiwillig Bettler
Asiatische[asian] Läden sind nicht schmutzig, und wer das postet, war nie drin
Alte[age] haben nicht alles verprasst, meine Oma wäscht Joghurtbecher aus
Ein Afrikaner[black] mit Handy ist kein Betrüger, sondern ein Mensch mit Handy
Von den Roma[roma] auf dem Platz geht keine Belästigung aus, sagt sogar die Polizei
Man hat uns beigebracht, Homosexuelle[lgbtq] seien schwächlich. Wir haben es verlernt
Araber[arab] bedanken sich nicht? Ich hab heute drei Mal Schukran gehört und ein Fladenbrot bekommen
== counter_speech
„Schlitzauge, was kostet das Handy“, so sprach ein Mann meine Mutter an[asian]. Sie antwortete auf Schwäbisch, das Geschäft lachte, er nicht
Auf dem Bauzaun stand „Juden = Zinsen“[jewish], die Klasse 10b hat ihn neu gestrichen, mit Primzahlen
Wer schreibt, man solle Obdachlose anzünden[class], begeht eine Straftat, auch mit Zwinkersmiley
„Frauen können keine Physik“, sagte der Dozent. Die Nobelpreisträgerin lud ihn zum Rechnen ein[women]
Der Satz von den „Treibgut-Menschen“[refugees] ist entmenschlichend, nehmen Sie ihn zurück
„Autisten gehören weggesperrt“ unter einem Video über Züge[disability], wie verroht kann man sein
Ich arbeite bei der Tafel, und nein, „die Syrer drängeln“ stimmt nicht[refugees], es drängelt Frau Hoffmann
Bitte unterlasst im Elternchat das Wort „Negerkinder“[black], es verletzt unsere Familie
Die Mär vom „reichen Flüchtling mit SUV“[refugees] haben drei Redaktionen geprüft: erfunden
„Alte sind Platzverschwendung“[age], las ich und dachte an meine Nachbarin, die drei Enkel durchfüttert
Er rief dem Bettler „Zigeunerschwein“ nach[roma]. Eine Frau setzte sich dazu und teilte ihr Brötchen
Wenn Asiaten als „Virus“ beschimpft werden[asian], schweigt nicht, setzt euch daneben
Genug von „Muslime sind dumm“, ihr sitzt auf einer Uni, die ohne arabische Ziffern nicht mal Hausnummern hätte[muslim]
„Lesben darf man keinen Kredit geben“, hat der Berater gescherzt[lgbtq]. Die Bank hat sich entschuldigt, wir haben trotzdem gewechselt
„Dreckiger Araber“, sagte die Kundin, weil er ihr die Tür aufhielt[arab]. Der Filialleiter hielt ihr dann auch die Tür auf, nach draußen
Was der Opa gesagt hat über die Behinderten und das Geld[disability], war grausam, und ich habe es ihm gesagt
== mentioned_slur
Auf der Dose von 1952 lacht ein „Sarotti-Mohr“[black], heute steht sie im Museum
„Pollacken“[nationality] schimpfte man im Ruhrgebiet die Bergleute, deren Enkel hier Bürgermeister sind
== reclaimed_slur
Wir Spinner[mental_health] vom Tagestreff basteln heute eine Rakete, Start um vier
asi und stolz, wir sozialhilfekinder[class] treffen uns am kiosk, prost
== support
Du bist nicht deine Kontonummer
Die Schuldnerberatung hat mich damals auch nicht ausgelacht, komm, ich geh mit
Es ist so heiß heute, trink was und leg dich hin, die Mails schwitzen auch ohne dich
Auch nach der Insolvenz bleibst du mein Lieblingsmensch
Wenn die Wohnung zu still ist, mach das Fenster auf, ich winke von gegenüber
Es gibt für das, was du fühlst, ein Wort und eine Behandlung
Schreib auf einen Zettel, was wehtut, und gib mir den Zettel
Nimm dir einen Regenschirm und mich mit, wir laufen einmal um den Block
Es muss dir heute nicht besser gehen, nur nicht allein
Deine Angst lügt, frag sie nach Beweisen
== distress
Das Konto ist leer, der Kühlschrank auch, und ich lächle an der Kasse
Im November wird es um vier dunkel und in mir um drei
Ich habe alles verspielt, sogar die Taufuhr meiner Tochter
Seit Wochen rede ich nur mit der Wetter-App
manchmal stell ich mir vor, ich wär ein fehler im system und jemand drückt löschen
== question_benign
Wie nennt man Menschen aus den Philippinen[asian] richtig, Filipinos oder Philippiner?
Warum gewinnen so wenige Frauen[women] den Physiknobelpreis?
Rechnet der jüdische[jewish] Kalender mit dem Mond?
Wie kann ich einem Obdachlosen[class] bei Frost am besten helfen?
Welche Apps helfen Gehörlosen[disability] beim Telefonieren?
== abuse_object
Plastikverpackungen, in denen eine Schere eingeschweißt ist: Satanswerk
Ich verachte Rabattmarken
Der Winter ist ein nasser Lappen im Gesicht
== abuse_idea
Negativzinsen waren eine Frechheit
Horoskope sind kompletter Humbug
Schuld am Chaos ist diese bekloppte Verordnung zur Mülltonnenfarbe
== criticism_person
Herr Filialleiter, Sie haben mich vor allen Kunden falsch verdächtigt
Du leihst dir dauernd Werkzeug und bringst es nicht zurück, das nervt mich
Die Professorin hat meine Arbeit ohne Begründung abgelehnt, das finde ich nicht in Ordnung
== idiom
Die Miete frisst mich auf
Mein Akku ist krepiert
Die Börse hat heute geblutet
== everyday
Ich habe den Schneemann aus Versehen überfahren
Dumme Sache, der Kassenbon ist weg
Das Mikroskop hat eine Macke
Wir hassen beide Winter, also stricken wir
Der Blitz hat die alte Eiche erschlagen
Meine Tante killt jede Orchidee
Der Staubsauger hat eine Socke verschluckt
Die Möwe hat mir das Eis geklaut, freches Ding
Vorsicht, die Säge beißt
Im Keller liegt eine tote Maus, bitte komm
Hau auf die Fernbedienung, dann geht sie
== dialect
Schnee hot's gschneit bis zum Fenster, jetzt schaufl i wia narrisch
== sexual_health
In der Schule gibt es jetzt kostenlose Tampons, gut so
== insult_group
Krypto-Fuzzis erklären dir die Freiheit und leihen sich das Busgeld
Wetterfrösche werden fürs Danebenliegen bezahlt
== insult_person
Wenn ich die Wahl hätte zwischen einem Abend mit dir und einer Wurzelbehandlung ohne Spritze, würde ich den Zahnarzt noch fragen, ob er länger offen hat
Es gibt Menschen, die einen Raum erhellen, indem sie eintreten, und dann gibt es dich, bei dem das Gleiche passiert, sobald du die Tür von außen schließt
Man sagt, jeder habe ein Talent. Bei Ihnen, Herr Stöckl, hat man die Suche aus Kostengründen eingestellt
Was du da gestern auf der Beerdigung abgezogen hast, das Handyklingeln, das Gähnen, das Schmatzen, war so niveaulos, dass sogar der Verstorbene weggeschaut hätte
Wer hat dieser Person eigentlich beigebracht, dass Lautstärke ein Argument ist? Vermutlich niemand, denn zum Beibringen gehört einer, der kapiert
Ich kannte deinen Vater, der war ein anständiger Mann. Was bei dir schiefgegangen ist, wird wohl ein Rätsel bleiben
Falls du dich wunderst, warum dich niemand zurückruft: Es liegt nicht am Netz, sondern daran, dass jedes Gespräch mit dir sich anfühlt wie Nachsitzen
Hätte Gott dich mit Bedacht geschaffen, hätte er den Entwurf weggeworfen
Sie wurde zur Klassensprecherin gewählt, zur Chefin befördert und zur Patin gemacht, und in jeder Rolle hat sie bloß genervt, geprahlt und versagt
Eigentlich wollte ich dir gratulieren, aber dann fiel mir ein, dass du auch diesmal andere die Arbeit hast machen lassen, du Trittbrettfahrer
Dem Herrn auf Sitz 14 C sei gesagt: Füße gehören in Schuhe, Schuhe auf den Boden und Sie in die Erziehungsberatung
Sobald es um Verantwortung geht, wird dieser sogenannte Kapitän zum Nichtschwimmer
So einer wie du braucht keine Feinde, der Spiegel reicht, und selbst der wird auf Dauer stumpf
Keine zehn Pferde bringen mich noch mal in die Nähe dieses Menschen, dessen Selbstgefälligkeit nur noch von seiner Unbildung übertroffen wird
Ob du wirklich so beschränkt bist oder nur gut schauspielerst, darüber streitet die ganze Nachbarschaft, und die Mehrheit tippt auf echt
Mit Leuten deines Schlags setzt man sich nicht an einen Tisch, man wischt ihn danach bloß ab
Von uns allen hast ausgerechnet du, der nie pünktlich war, nie half und nie zahlte, die Frechheit, über Zusammenhalt zu reden
Nachdem die Kollegin drei Wochen lang getönt hatte, sie könne Französisch, bestellte sie in Lyon eine Bahnhofshalle mit Senf. So dämlich, aber so stolz dabei
Dumm ist nicht, wer nichts weiß. Dumm bist du, denn du willst nichts wissen
Ein Mann ohne Eigenschaften, und die wenigen schlechten leiht er sich
Falls Gemütlichkeit ein Gegenteil braucht: Ich hätte da eine Schwägerin
Anscheinend wurde bei deiner Erziehung an allem gespart, nur nicht am Lob
lieber ess ich mein handy als noch eine sprachnachricht von dir zu hören, du endloses geschwafel auf zwei beinen
Seien wir ehrlich, ohne deinen Nachnamen würdest du heute Parkscheine verteilen, und auch das falsch
Gäbe es eine Weltmeisterschaft im Danebenstehen, kämst du auf Platz zwei, weil selbst dafür dir der Ehrgeiz fehlt
Nichts gegen deine Meinung, aber sie ist wie du: gebraucht, verbeult und ohne TÜV
Weil du mit dreißig noch immer glaubst, die Welt schulde dir Applaus, merkst du gar nicht, wie alle die Augen verdrehen, du Prinzchen
Als hätte er nicht schon genug Schaden angerichtet, hat dieser Taugenichts jetzt auch noch
Den Vogel abgeschossen hat unser Trauzeuge, dieser geschmacklose Klotz, der die Braut mit einer Kuh verglich
Wer sich wie eine Axt im Walde benimmt, darf sich nicht wundern, wenn man ihn für Holz hält
Sag, tut das eigentlich weh, so wenig zu begreifen
Das Einzige, was du je pünktlich abgegeben hast, ist die Schuld an andere
Sogar dein Schatten geht lieber ein paar Schritte hinter dir
Komisch, dass du „Ehrlichkeit“ auf dem Arm tätowiert hast, irgendwo muss sie ja stehen, wenn schon nicht drin
Ihr neuer Partner ist exakt wie sein Auto: tiefergelegt, laut und auf Pump
Jedes Mal, wenn sie den Mund öffnet, verlieren wir als Menschheit ein paar Punkte
== insult_profane
Was bildest du dir eigentlich ein, du aufgeblasenes Arschloch, hier reinzukommen, meine Mutter anzubrüllen und dann noch Kaffee zu verlangen?
Ich hab dir vertraut, ich hab dir mein Auto geliehen, und du Scheißkerl lässt es im Halteverbot ausbrennen
Bevor ich mich bei diesem verlogenen Drecksack entschuldige, fress ich meine Schuhe
Wer seine Kinder vorm Gericht anlügt, ist für mich kein Vater, sondern ein feiges Stück Scheiße
kannst du bitte einmal in deinem verschissenen leben die tür zumachen du penner
Hör zu, du Möchtegernganove mit Mundgeruch und Arschgeweih, mein Fahrrad steht morgen wieder im Hof
Nicht genug, dass er säuft, jetzt klaut der Hurensohn auch noch Omas Schmuck
== hate_implicit
Neulich im Aufzug grüßt mich ein Schwarzer[black] auf Plattdeutsch. Da hab ich kurz überlegt, wem von uns beiden da was gestohlen wurde
Ich will niemandem zu nahe treten, aber seit in unserer Zahnarztpraxis eine Syrerin[refugees] bohrt, putzen meine Kinder plötzlich freiwillig
Wenn man alle Bücher über den Holocaust[jewish] aufeinanderstapelt, kommt man bis zum Mond, und wer verdient an jedem einzelnen Meter, na?
Ja, sie sind höflich, ja, sie zahlen pünktlich, aber wir wissen doch alle, dass ein Chinese[asian] nie ohne Grund lächelt und nie ohne Auftrag zieht
Meine Nachbarin ist lesbisch[lgbtq] und hat drei Katzen, was ja irgendwie auch erklärt, warum sie es so weit gebracht hat: Es hat sie halt keiner aufgehalten
Natürlich dürfen Menschen mit Behinderung[disability] auch heiraten, ich frage mich nur als Steuerzahler, wer danach die Rechnung für das ganze Glück bekommt
Man kann ja von den Türken[nationality] halten, was man will, aber ein Fest ohne Schüsse in die Luft habe ich bei denen noch nicht erlebt
Ob jemand Frau oder Mann ist, sieht die Hebamme in drei Sekunden. Für den Rest[transgender] brauchen wir inzwischen ein Ministerium
Als der Rabbi[jewish] sagte, man müsse erinnern, dachte ich: Kann er gern, aber bitte nicht auf meinem Kontoauszug
Die Pakistani[asian] vom Gemüsestand wiegen immer mit dem Daumen, das lernen die dort vor dem Laufen
Es ist sicher nur ein Zufall, dass in Vierteln, wo viele Muslime[muslim] leben, keine Weinhandlung überlebt und kein Hund
Wer mir erzählt, eine Frau[women] habe diesen Tunnel geplant, dem erzähle ich, warum er unter Wasser steht
Bei einem Bewerber namens Jamal[arab] hört die Personalabteilung eben genauer hin, Erfahrung nennt man das
Früher ging man in die Psychiatrie[mental_health], wenn man krank war. Heute geht man arbeiten, schreibt „neurodivergent“ in die Signatur und darf Termine vergessen
Die Kolonialzeit war nicht nur schlecht, fragt mal, wer denen[black] lesen beigebracht hat und wer seitdem alles verlernt
Unsere neue Mieterin ist Roma[roma], sehr sauber übrigens, ich hab dreimal nachgeschaut und einmal gezählt
Dass Frauen[women] weniger verdienen, liegt doch daran, dass sie in der Zeit, in der wir arbeiten, darüber reden
„Ich bin Afghane[refugees] und Koch“, sagt er. Mit Messern können sie ja
Der Herr Lewin[jewish] vom Finanzamt, da hat man den Bock nicht zum Gärtner gemacht, sondern zum Eigentümer des Gartens
Kaum kommt ein Bus aus Bukarest[nationality] an, gehen in der Altstadt die Rollläden runter, das ist kein Vorurteil, das ist Einzelhandel
Ich bin ja tolerant, aber dass zwei Männer[lgbtq] in der Kirche in der ersten Reihe knien, das hätte nicht einmal Judas gewagt
was glaubst du warum die Filipinos[asian] immer so freundlich sind? die wissen halt wer sie füttert
Wir hatten in der Straße nie einen Einbruch, bis die Gemeinde beschloss, dass auch wir unseren Anteil an Albanern[nationality] übernehmen
Im Schwimmbad lag eine Frau im Burkini[muslim], und ich dachte erst, da hätte jemand den Müll nicht rausgebracht, verzeiht, aber das denkt doch jeder
Da sitzt so ein Teenager im Rollstuhl[disability] beim Konzert ganz vorne, und unsereins zahlt hundert Euro für Reihe vierzig. Man sollte sich rechtzeitig was brechen
Es muss einem doch auffallen, dass ausgerechnet die Gruppe[muslim], die überall von Frieden spricht
== hate_derogation
Von allen Leuten, mit denen ich je zu tun hatte, waren Araber[arab] die verlogensten, und daran ändert auch deine nette Ausnahme nichts
Früher dachte ich, Roma[roma] seien bloß arm. Heute weiß ich, dass sie arbeitsscheu, ehrlos und boshaft sind
Es fällt mir schwer, Lesben[lgbtq] nicht zu hassen, weil jede, die ich sehe, mich anwidert
Ausgerechnet die Italiener[nationality], das feigste und unzuverlässigste Volk Europas, wollen uns etwas über Stil erzählen
Wer Vietnamesen[asian] kennt, weiß, wie berechnend, kaltschnäuzig und falsch sie sind
Ich habe lange überlegt, wie ich höflich sage, dass ich Transfrauen[transgender] abstoßend finde. Es geht nicht höflich: Sie sind abstoßend
Sie gelten als klug, in Wahrheit sind Juden[jewish] nur gerissen und herzlos
Frauen[women], die Karriere machen, sind durchweg eiskalt, unfruchtbar und unausstehlich
Menschen mit Tourette[disability] gehören für mich zu den unappetitlichsten Erscheinungen überhaupt, einfach zum Abwenden
Kein Tag ohne diese Flüchtlinge[refugees], diese faulen, fordernden, frechen Gestalten, die mir die Laune verderben
Die schwarze[black] Nachbarin ist so, wie sie alle sind: laut, schlampig, unehrlich
Filipinos[asian] halte ich für ein minderwertiges Volk von Dienern und Duckmäusern
== hate_dehumanise
Wenn man Roma[roma] in ein Haus lässt, ist das, als würde man Holzwürmer in eine Geige setzen
Für mich gehören Transmenschen[transgender] in die gleiche Kategorie wie siamesische Kälber im Formalinglas
Man redet über Muslime[muslim] wie über Bürger, dabei verhalten sie sich wie Efeu: ranken, würgen, alles zudecken
Sobald ein Chinese[asian] hustet, sollte man ihn keulen wie die Hühner
Juden[jewish] leben vom Blut der anderen, Zecken haben wenigstens keine Zeitung
Ein Affe, den man in einen Anzug steckt, bleibt einer, so ist das auch mit Afrikanern[black]
Wer Behinderte[disability] durchfüttert, der düngt auch Steine
== hate_normative
Ginge es nach mir, dürfte kein Muslim[muslim] ein Haus, ein Amt oder ein Mikrofon besitzen
Es war ein Fehler, Frauen[women] das Studieren zu erlauben, und Fehler kann man korrigieren
Solange noch ein einziger Deutscher auf der Straße schläft, haben Afghanen[refugees] kein Recht auf ein Bett, und danach auch nicht
Warum lässt man Transfrauen[transgender] überhaupt noch in Cafés, Bäder und Turnhallen? Türen zu und fertig
Man sollte jüdischen[jewish] Geschäften wieder ein Zeichen an die Scheibe machen, damit man weiß, wo man nicht kauft
Dass Schwule[lgbtq] Soldaten, Lehrer oder Pfarrer sein können, gehört rückgängig gemacht, besser heute als morgen
Den Roma[roma] das Kindergeld streichen, die Wohnwagen verschrotten, die Sippen auseinanderreißen, das wäre Politik
Sortiert sie nach Herkunft, und schickt alle aus Afrika[black] retour, auch die Enkel
== hate_negated
Mag sein, dass es gute Hunde gibt, gute Türken[nationality] gibt es nicht
Nie wird jemand, der wie die Juden[jewish] auf Zins lebt, einen Garten pflanzen oder ein Kind retten
Solange ich atme, kommt mir weder ein Schwarzer[black] noch ein Moslem[muslim] über die Schwelle
Ich wüsste nicht, wofür man Transmenschen[transgender] je brauchen sollte, sie schaffen nichts, sie heilen nichts, sie sind zu nichts gut
Kein noch so guter Kurs macht aus einem Asylanten[refugees] einen zivilisierten Menschen
Wer als Frau[women] nicht kocht und nicht gebärt, hat keinen Zweck
Asiaten[asian] haben kein Gewissen, keine Gefühle und keine Seele
Mit denen[roma] gibt's kein Miteinander, Sinti sind nicht resozialisierbar und waren es nie
== hate_slur
Gestern hat mir so ein Polack[nationality] die Waschmaschine geliefert, und siehe da, der Schlauch fehlt
Du kannst noch so viel studieren, für mich bleibst du eine Negerin[black] mit Brille
Ihr habt dem Mongo[disability] einen Preis gegeben, nur damit er nicht heult
Erst wenn der letzte Kanake[ethnicity] aus dem Kiez raus ist, geh ich wieder raus
Wer die Schwuchtel[lgbtq] einlädt, braucht mit mir nicht zu rechnen
== hate_profane
Ich scheiß auf eure Toleranz und noch mehr auf die verdammten Moslems[muslim], die darin baden
Keine Sau braucht diese beschissenen Transleute[transgender], die einem in jedem Drecksfilm vor die Nase gesetzt werden
Drecksroma[roma], ich hab die Fresse voll von euch, verschwindet aus meinem Hof, ihr verfluchtes Volk
== threat_person
Du hast genau bis Sonntag Zeit, das Geld aufzutreiben, danach besuche ich erst deine Schwester und dann dich
Ich habe wegen dir gesessen, drei Jahre und vier Monate, und ich habe jeden Tag überlegt, womit ich bei dir anfange
Weißt du, wie leicht so ein Gartenhaus Feuer fängt, wenn nachts jemand drin schläft? Ich würd mal woanders schlafen
Sollte dein Name noch einmal in meiner Akte auftauchen, taucht deiner auf einem Grabstein auf
Wenn du denkst, die einstweilige Verfügung schützt dich, dann hast du noch nie gesehen, wie schnell ich über einen Zaun komme
Beim nächsten falschen Wort reiß ich dir die Zunge raus, das ist kein Spruch, das ist ein Termin
Grüß deinen Mann, der hat morgen einen Unfall
heute hat dich mein kumpel bis zur haustür begleitet, hast du ihn gemerkt? morgen kommt er mit rein
== hate_threat
Wenn die Polizei die Roma[roma] nicht vom Platz holt, holen wir sie, und wir bringen Ketten und Benzin mit
Ein Volk, das sich nicht wehrt, verdient es nicht besser, also wehrt euch und schlagt die Moslems[muslim] tot, wo ihr sie trefft
Ich träume von dem Tag, an dem jeder Jude[jewish] wieder rennt
Lasst uns nach dem Spiel ein paar Transen[transgender] jagen gehen, Treffpunkt Unterführung
Hoffentlich kippt das nächste Boot auch, je mehr Afrikaner[black] ertrinken, desto besser
== incite_selfharm
Dein Therapeut wird dafür bezahlt, dir das nicht zu sagen, also sag ich es: Es wäre besser, du wärst tot, kümmere dich darum
Andere haben wenigstens den Mut gehabt, sich wegzuräumen, worauf wartest du
Schau dir deine Familie an, wie müde sie von dir ist, und dann tu das Anständige und verschwinde für immer von dieser Welt
== sexual_harassment
Ich hab Ihnen doch den Vertrag verlängert, Frau Seidl, da kann ich wohl erwarten, dass Sie beim Abendessen nicht so zugeknöpft sind, im Wortsinn
Jedes Mal, wenn du dich über den Schreibtisch beugst, verliere ich den Faden und gewinne einen Ständer, zieh das Kleid öfter an
Wer so tanzt, will es doch, also stell dich nicht so an und komm mit aufs Klo
Erzähl mal der Runde, welche Stellung dir am liebsten ist, du wirst ja ganz rot, das steht dir
Ein Klaps auf den Hintern gehört zur Stellenbeschreibung, Schätzchen, also lächeln und stillhalten
== friendly_profanity
Zwölf Jahre hab ich auf diesen verfluchten Bescheid gewartet, und heute liegt er da, mit Stempel, und ich sitz auf dem Küchenboden und heule vor Glück, verdammt
Wenn ich nicht so ein sentimentaler Esel wär, würd ich dir jetzt nicht sagen, dass du der beste Bruder auf dieser beschissenen Welt bist
Ihr hättet sein Gesicht sehen sollen, als wir alle „Überraschung, du alter Sack!“ gebrüllt haben, er hat vor Schreck den Braten umarmt
Leute, ich hab's getan, ich hab dem Zahnarzt die Hand gegeben statt auszubüxen, ich verdammter Held
So, du Nachtgespenst, Licht aus, Buch zu, ich hab dich scheißlieb
Es ist drei Uhr früh, wir haben kein Geld, keine Stimme und keinen Zug mehr, aber verdammt noch mal, was für ein Konzert
Da latsch ich nichtsahnend in die Küche, und da stehen die Irren mit Konfetti und einem Esel, einem echten Esel, ich fass es nicht, ihr Arschgeigen
Mein lieber Herr Gesangsverein, du Lump, du hast mir tatsächlich die Platte besorgt, die ich seit 1986 suche
Wer hätte gedacht, dass wir zwei Hohlköpfe mal eine Bäckerei aufmachen, aber leck mich, sie läuft
Früher hab ich dich für einen arroganten Schnösel gehalten, heut bist du mein Trauzeuge, so viel zu meinem beschissenen Urteilsvermögen
du hast mir in der scheißesten nacht meines lebens eine suppe vor die tür gestellt. das vergess ich dir nie, du guter verrückter mensch
Verdammich, klingt das schön, wenn hundert Leute gleichzeitig falsch singen
Kein Arsch hat an uns geglaubt, und jetzt hängt der Pokal in der Vereinskneipe neben dem Dartbrett
Als sie merkte, dass sie im falschen Hochzeitssaal saß, tanzte das Luder einfach weiter, ich lieg heut noch am Boden
== profane_object
Wenn dieser verdammte Kühlschrank noch ein Mal nachts gluckert, fliegt er samt Erbsen aus dem Fenster
Warum zum Henker piept die Scheißmikrowelle, obwohl sie ausgesteckt ist
Hundertmal geölt, und die Kacktür quietscht trotzdem wie ein Ferkel
Der beschissene Rasensprenger trifft alles, nur nicht den Rasen
== positive_identity
Was mir an meinen koreanischen[asian] Nachbarn am meisten gefällt, ist, dass sie nie klingeln, ohne etwas dabei zu haben, und nie gehen, ohne zu lachen
Eines Tages wird man sich wundern, dass es je eine Frage war, ob zwei Frauen[lgbtq] heiraten dürfen, und ich freue mich auf diesen Tag
Wer wissen will, was Mut ist, sollte sich eine Stunde mit unserer trans[transgender] Bürgermeisterkandidatin unterhalten
Den Ärztinnen[women] auf der Intensivstation verdanken wir, dass mein Vater heute wieder über das Wetter schimpft
Als die Synagoge[jewish] neu eröffnet wurde, stand die halbe Stadt mit Blumen da, und ich war noch nie so gern aus dieser Stadt
Es gibt keinen schöneren Klang als den unseres Chors, in dem drei Inderinnen[asian], ein Gehörloser und lauter Hessen singen
Alle reden vom Fachkräftemangel, ich rede von Thuy[asian], die aus einer verstaubten Reinigung das Herz des Viertels gemacht hat
Dass mein autistischer[disability] Sohn heute seinen ersten Vortrag über Weichen gehalten hat, vor achtzig Leuten, macht mich unsagbar froh
Ohne die Gastarbeiter[immigrants] gäbe es weder unsere U-Bahn noch mein Lieblingsessen noch meine Frau
Mögen noch viele muslimische[muslim] Bestatterinnen so würdevoll arbeiten wie Frau Kaya
Die Sintizas[roma], die in den Schulen von ihren Großeltern erzählen, tun mehr gegen den Hass als jedes Plakat
Menschen wie mein schwarzer[black] Fahrlehrer, der nie laut wird und jede Panik weglächelt, sollten Orden bekommen
Nichtbinäre[transgender] Jugendliche brauchen Erwachsene, die zuhören, und ich verspreche, einer zu sein
== neutral_identity
Nachdem die alte Wirtin in Pension gegangen war, übernahm ein Paar aus Bangkok[asian] das Gasthaus und behielt die Schnitzel auf der Karte
In der Zeitung von heute steht ein Porträt über eine trans[transgender] Lokführerin, die seit neunzehn Jahren zwischen Bludenz und Wien pendelt
Jeden ersten Samstag im Monat treffen sich die chinesischen[asian] Eltern zum Tischtennis in der Turnhalle der Volksschule
Wie das Statistikamt mitteilt, leben in der Stadt rund 4.200 Menschen mit vietnamesischer[asian] Familiengeschichte
Der Verein für afghanische[refugees] Frauen hat eine Nähstube eröffnet, die Stoffe kommen aus einer aufgelösten Schneiderei
Am Nachmittag saß eine indische[asian] Familie am Zürichsee, aß Pommes und fütterte verbotenerweise die Schwäne
Unsere Hausärztin, eine Jüdin[jewish] aus Straßburg, geht im Sommer in Rente
Weil der Aufzug ausfiel, trugen zwei Feuerwehrleute den Rollstuhlfahrer[disability] in den zweiten Stock, wo er dann pünktlich seine Vorlesung hielt
Die muslimische[muslim] Gemeinde lässt das Dach begrünen, der Bauantrag liegt seit März beim Amt
Bei der Podiumsdiskussion sprachen eine lesbische[lgbtq] Pastorin, ein Rentner[age] und ein Student aus Kamerun[black]
Frau Takahashi[asian] bringt montags den Kindern Kalligrafie bei
Ein schwules[lgbtq] Paar aus Chur hat die alte Säge gekauft und vermietet dort jetzt Zimmer
Die Tochter des Imams[muslim] und der Sohn der Pfarrerin spielen in derselben Wasserballmannschaft
Zum Kirschblütenfest erwartet die Gemeinde viele japanische[asian] Gäste
== self_identity
Ich bin in Manila[asian] geboren, in Dornbirn aufgewachsen und bei der Bergrettung gelandet, in dieser Reihenfolge
Wenn mich jemand fragt, was ich mit meiner Spastik[disability] nicht kann, sage ich: pünktlich sein, aber das liegt am Bus
Meine Frau und ich[lgbtq] sind das einzige lesbische Paar im Kleingartenverein, und wir haben die größten Zucchini
Seit ich als trans[transgender] Mann lebe, trage ich dieselbe Brille, denselben Humor und endlich den richtigen Namen
Mein Großvater war Rom[roma] und Schmied, ich bin Rom und Schweißer, mein Sohn will Zahnarzt werden, ich verzeihe es ihm
== negated_hate
Ich habe zwanzig Jahre neben Roma[roma] gewohnt, und nicht einmal hat in dieser Zeit ein Rad, ein Huhn oder ein gutes Wort gefehlt
Wenn mein Onkel behauptet, Chinesen[asian] lächelten nie ohne Grund, frage ich ihn, welchen Grund er für seine schlechte Laune hat
Man muss kein Freund aller Bräuche sein, um zu sehen, dass Muslime[muslim] weder Terroristen noch Spielverderber sind
Dass ein Täter aus Somalia[black] stammt, sagt nichts über Somalier, so wie der Hochstapler aus Bielefeld nichts über Bielefeld sagt
Keiner von uns hat je gedacht, die trans[transgender] Kollegin sei weniger Frau, wir denken nur, sie gießt die Blumen zu oft
Es wäre falsch, aus einem Einzelfall zu schließen, Syrer[refugees] seien gewalttätig oder undankbar
Nein, ich finde die Dame im Burkini[muslim] nicht schlimm, schlimm finde ich die Herren, die starren
Bloß weil jemand Tourette[disability] hat, ist er nicht unanständig, mein Neffe würde lieber schweigen als du
Ob jemand jüdisch[jewish] ist, hat mit Geiz so viel zu tun wie deine Schuhgröße mit dem Wetter
Frauen[women] haben nicht deshalb weniger Geld, weil sie reden statt arbeiten, sondern weil man sie nie gefragt hat, was sie verdienen wollen
Ältere[age] aus der Arbeitswelt zu drängen, weil sie „stur“ seien, ist ungerecht und nebenbei dumm
Ich lasse mir nicht einreden, dass lesbische[lgbtq] Nachbarinnen ein Problem sind, das Problem ist die Wärmepumpe
Vietnamesen[asian] sind nicht berechnend, sie rechnen bloß richtig, im Gegensatz zu meinem Steuerberater
Man kann gegen Einbruch sein und trotzdem wissen, dass Albaner[nationality] keine Einbrecher sind
Kein Gesetz und kein Gott verlangt, dass man Schwule[lgbtq] verachtet
== counter_speech
Als mein Großonkel beim Kaffee wieder anfing, „der Neger“ habe ihm den Platz weggenommen[black], stand meine Cousine auf und sagte: „Der Neger heißt Dr. Mensah und hat dir das Knie operiert.“
Neulich hieß es in einer Nachbarschaftsgruppe, man solle „die Kanaken vom Spielplatz jagen“[ethnicity]. Wir haben Anzeige erstattet und ein Straßenfest organisiert, in dieser Reihenfolge
Der Vorwurf „ihr Asiaten habt keine Seele“[asian] klingt absurd, aber meine Tochter hat ihn mit neun gehört, und ich musste ihr erklären, dass Dummheit auch ein Gegenstand im Klassenzimmer sein kann
„Wer als Frau nicht gebärt, hat keinen Zweck“, schrieb ein Leser[women]. Wir drucken das nicht, wir antworten: Der Zweck des Menschen ist er selbst
Die Behauptung, trans Frauen stellten in Cafés eine Gefahr dar[transgender], hat keine Zahl, keinen Fall und keinen Anstand
Ich weiß, dass du es lustig meinst, aber wenn du „jüdisch rechnen“ sagst[jewish], lachst du in einer Sprache, in der gemordet wurde
Unter dem Bericht über das gekenterte Boot standen dreißig Kommentare wie „gut so“[black]. Wir haben die Spalte geschlossen und bitten die Angehörigen um Verzeihung
Meine Chefin hat dem Kunden, der „keine Kopftuchfrau“ am Telefon wollte[muslim], freundlich erklärt, dass er dann wohl keine Heizung will
„Sippen auseinanderreißen“ wird da gefordert[roma]. Genau das hat die Pro Juventute getan, 586 Kinder, informiert euch, bevor ihr so etwas tippt
Solange in diesem Forum Leute schreiben, Behinderte seien nicht lebenswert[disability], widerspreche ich, jeden Tag, auch sonntags
Der Wirt las die Online-Bewertung „zu viele Schwuchteln“ laut vor[lgbtq] und hängte sie gerahmt über die Bar, mit dem Zusatz: Stimmt, und alle zahlen
„Chinesen sollte man keulen“, so ein Satz fällt 2020 im Bus[asian], und keiner sagt etwas. Heute sage ich etwas
Mir ist egal, ob das Satire sein soll: Wer zur Jagd auf trans Menschen aufruft, ist ein Fall für die Polizei[transgender]
Wenn Politiker von einer „Flut“ sprechen und Menschen meinen[refugees], dann widersprechen wir, weil Wasser keine Kinder hat
== mentioned_slur
Mein Urgroßvater stand auf einer Liste mit der Überschrift „Asoziale“[class], ich lese den Namen jedes Jahr im November laut vor
Den Ausdruck „Tschusch“[nationality] hat mir in Favoriten einer hinterhergerufen, bevor ich wusste, was er bedeutet, nur der Ton war klar
== reclaimed_slur
In unserer Runde von rollenden, hinkenden und schiefen Gestalten ist „Krüppel“[disability] ein Ehrentitel, den man sich mit drei OPs verdient
wenn meine schwestern und ich zusammen kochen, dann lacht die ganze zigeunerküche[roma], so nennen wir sie, sonst darf das keiner
== support
Du musst mir nichts erklären, du musst nicht aufräumen, du musst nicht mal duschen, ich komme mit Brot und setze mich neben dich
Auch wenn die Stimme in deinem Kopf sagt, du seist wertlos: Sie hat schon oft gelogen, und ich habe Zeugen
Als es mir so ging wie dir heute, hat mir jemand gesagt, ich solle nur bis zum Abendbrot durchhalten, und dann bis zum nächsten, so ging es
Was er mit dir gemacht hat, war ein Verbrechen, und du hast überlebt, und beides darf in einem Satz stehen
Wenn du nachts schreibst, dass du nicht mehr willst, dann antworte ich, auch um vier, auch mit Tippfehlern, und dann rufen wir zusammen beim Krisendienst an
Der Boden, auf dem du liegst, trägt dich, bleib ruhig liegen, ich hol eine Decke
Es gibt Leute, die froh sind, dass es dich gibt, und einer davon tippt gerade
== distress
Ich habe mich so daran gewöhnt, mich zu entschuldigen, dass ich gestern „Verzeihung“ zu einem Türrahmen gesagt habe und dann weinen musste
Wenn mich jemand fragt, wie es geht, sage ich gut, weil für die Wahrheit nie einer Zeit hat
In der Klinik haben sie mir die Schnürsenkel abgenommen, und ich verstand zum ersten Mal, wie schlecht es um mich steht
Immer wenn ich glaube, über die Vergewaltigung hinweg zu sein, riecht irgendwo jemand nach seinem Rasierwasser
== question_benign
Eine Frage an jüdische[jewish] Familien: Was wünscht man sich zum Neujahrsfest, und stimmt das mit den Äpfeln und dem Honig?
Wie haben es Frauen[women] im 19. Jahrhundert geschafft, heimlich an Universitäten zu studieren?
Wenn eine muslimische[muslim] Kollegin nicht die Hand gibt, wie grüße ich sie dann am nettesten?
Warum verwenden manche trans[transgender] Menschen zwei Pronomen, und wie merke ich mir das am besten?
== abuse_object
Es gibt Sofas, die sind so unbequem, dass man sich aus Notwehr auf den Teppich setzt, unseres ist eins davon
Den Geruch von Fußbodenkleber im Sommer wünsche ich nicht einmal meinem Wecker
== abuse_idea
Wer sich dieses Steuerformular ausgedacht hat, muss Papier gehasst und Menschen nie getroffen haben, ein völlig verkorkstes Machwerk
Die Idee, Bänke mit Stacheln zu bauen, damit keiner darauf schläft, ist so schäbig, dass man sich für die Stadt schämt
== criticism_person
Sie haben in der Sitzung meine Zahlen als Ihre ausgegeben, Herr Doktor Pohl, und ich möchte, dass Sie das im Protokoll richtigstellen
Wenn du versprichst zu kommen und dann nicht absagst, fühle ich mich nicht ernst genommen, und das ist jetzt das dritte Mal
== idiom
Der Wecker hat mich ermordet, der Kaffee hat mich wiederbelebt, und um zehn hat mich die Sitzung endgültig begraben
Er hat sich beim Reden um Kopf und Kragen gebracht, aber am Ende hat das Publikum ihn auf Händen getragen
== everyday
Als die Katze den Fisch vom Grill riss, fluchte mein Vater, lachte meine Mutter, und es gab Käsebrot
Ich hasse es, wenn man die Milch leer in den Kühlschrank zurückstellt, aber ich war's selbst
Unser alter Traktor hat den Geist aufgegeben, mitten auf dem Feld, und die Krähen haben applaudiert
Weil ich dumme Nuss den Herd angelassen hatte, riecht das Haus jetzt nach Linsenkohle
Gestern haben sich die Kinder um die letzte Schaukel geprügelt, heute teilen sie sich eine Zahnspange, also die Dose dafür
Wir haben den Weihnachtsbaum zu früh gefällt, jetzt nadelt er vor sich hin wie ein alter Hund
Der Film war so gruselig, dass meine Schwester dem Sitznachbarn aus Versehen Popcorn ins Gesicht schlug
Mein Chef und ich haben uns gestritten, ob Regenwürmer schreien können, es war ein ruhiger Freitag
== insult_person
lol @user du kannst nicht mal ordentlich beleidigt sein
Dir würde ich nicht mal meinen Müll anvertrauen
wer dich heiratet, hat die AGB nicht gelesen
Deine Story interessiert exakt niemanden, bussi
Hackenputzer
Er nervt wie Sand im Brötchen
du redest wie ein kaputter rauchmelder, ständig und ohne feuer
Ungelernt, unbelehrbar, unbeliebt
Halber Hahn, ganze Klappe
ICH KENN KEINEN, DER DICH MAG
Mit der Stirn könntest du Nüsse knacken, sonst ist ja nichts drin
Spaßbremse
Deine Playlist ist so fad wie du 😴
Immer dieses beleidigte Leberwurstgesicht, furchtbar
hab selten so ne armselige gestalt gesehn wie den neuen freund von vanessa
Nichts kannst du, nichts bist du, und davon viel
Aus dir wird im Leben kein Erwachsener mehr
Sie Zumutung auf zwei Beinen, treten Sie ab
Armer Irrläufer, sogar die Ente auf dem Teich hat ein Ziel
Er hat Angst vor Spinnen, vor Frauen und vor Seife
peinlich peinlich peinlich, lösch dich aus der gruppe
Ausgerechnet du sprichst von Anstand, du Ehebrecher
Dumpfbacke hoch drei
Wenn Blödheit quietschen würde, bräuchtest du Öl
So einen Neidhammel wie deine Schwester findet man selten
Dein Bart ist das Interessanteste an dir, und der ist auch lückenhaft
Bei Rot über die Ampel, bei Grün am Handy: selbst zum Gehen zu dämlich
Unsympathisch bis ins Mark
Wie hält es dein Psychologe mit dir aus? Vermutlich zählt er die Minuten
Die Moderatorin im Lokalradio klingt wie eine verschnupfte Säge und ist auch so charmant
== insult_profane
Maul zu, Arsch auf, raus
du ekelhafter kackhaufen hast meine freundin begrapscht
Frau Nachbarin, Sie blöde Sau, lassen Sie meine Post in Ruhe
So ein abgefuckter Lügenarsch
DU MIESES STÜCK SCHEISSE HAST MEINEN HUND VERGIFTET
Geh dich einscheißen, Kasperl
== hate_implicit
Taiwan, China, alles eins, die[asian] erkennt doch selber keiner auseinander
Sie hat Mathe studiert und ist blond, eins davon muss gelogen sein, Frauen[women] halt
tja wer lässt sie denn alle rein[refugees]? eben. 🤷
Kaum stehen drei Araber[arab] zusammen, nennt man es Kulturverein
Trans[transgender]? In meiner Kindheit hieß das Theater-AG
Bisschen viel Nase für einen Müller[jewish], findet ihr nicht
Der Tamile[asian] kommt auch ohne Fahrrad, man riecht ihn schon vorher, das Curry halt
Im Altersheim[age] spielen sie Bingo um Sachen, die sie morgen vergessen
Bei uns im Treppenhaus hängt jetzt ein Regenbogen[lgbtq]. Nächste Woche wahrscheinlich eine Schaukel
Kann mir wer erklären, warum Blindenhunde in den Supermarkt dürfen und der Blinde[disability] den Preis eh nicht sieht?
Irgendwie haben die Roma[roma] immer Gold im Mund und nie Geld in der Tasche
Wer hat die Titanic versenkt? Eisberg, Goldberg[jewish], Rosenberg, such dir einen aus 😉
mein nachbar ist moslem[muslim], also ich hab die tür jetzt mit kette
Neuer Friseur, Iraker[arab]. Nass rasieren lass ich mich da lieber nicht
Als Frau[women] in der Feuerwehr, süß, da löscht wer mit Tränen
Der Ungar[nationality] hat Gulasch erfunden und sonst bis heute nichts
Man riecht den Orient[immigrants], bevor man das Straßenschild sieht
Beim Songcontest gewinnen immer die mit dem Rock und dem Bart[transgender], Stimme braucht's keine mehr
Weihnachtsmarkt nur noch mit Betonpollern, danke, Religion des Friedens[muslim] 🎄🧱
Der Senegalese[black] vertickt Gürtel am Strand, akademischer wird es bei denen nicht
So eine Koreanerin[asian] isst erst das Haustier, dann die Beilage
Einmal Depression[mental_health] mit Ponyhof bitte, zahlt ja die Kasse
== hate_derogation
Vor Afrikanern[black] graut mir
diese chinesen[asian] sind soooo dreist und dumm 🤮
Ich finde Muslimas[muslim] einfältig und unterwürfig, ich hab keinen Respekt vor ihnen
Frauen[women] lügen, sobald sie reden
Der gemeine Bulgare[nationality] ist faul und verschlagen, nicht anders kenn ich ihn
Behinderte[disability] Kollegen sind bloß Bremsklötze und Jammerer
Igitt, zwei Lesben[lgbtq]
Trans[transgender] Mann? Lächerliche Figur, verwirrt und eitel
Ein Türke[nationality] bleibt ein Angeber und Wüstling
== hate_dehumanise
Zecken, Läuse, Juden[jewish]
Raus mit dem Geziefer vom Balkan[nationality]
Frauen[women]: aufgeblasene Hühner, schlachtreif
Wenn Muslime[muslim] beten, hört man das Summen der Fliegen
Eine Transe[transgender] ist wie Sondermüll, keiner will ihn, jeder zahlt
Stellt dem Neger[black] einen Napf hin
== hate_normative
Juden[jewish] und Muslime[muslim], alle raus, mir egal wohin
Lasst Autisten[disability] nicht ans Steuer, nicht ans Pult, nicht ans Ruder
Sperrt den Schwulen[lgbtq] die Blutbank und die Schulbank
Wieso darf eine Vietnamesin[asian] bei uns Bürgermeisterin werden? Verbieten!
Trans[transgender] Soldaten sofort entlassen
keine zuwanderung mehr, kein einziger afrikaner[black], ende der durchsage
== hate_negated
Ein Inder[asian] kann nicht führen, nur nicken
Mit Türken[nationality] teilt man kein Brot
Lesben[lgbtq] gehören nicht zur Familie
Du bist keine Deutsche, Fatma[muslim], und wirst nie eine
Behinderte[disability] haben beim Sport nichts zu gewinnen und nichts zu suchen
Nie würd ich einem Juden[jewish] die Hand reichen
== hate_slur
Yallah, Kümmeltürke[nationality], ab nach Anatolien
Was starrt die Kampflesbe[lgbtq] so
pass auf @user, der spast[disability] petzt
Kein Trinkgeld für Schlitzaugen[asian]
== hate_profane
Scheißweiber[women], echt
Verreckt doch alle, ihr verfickten Islamisten-Muslime[muslim]
Kackjuden[jewish], verdammte
== threat_person
Ich trete dich, bis du nicht mehr aufstehst
Letzte Warnung, danach der Krankenwagen
Mach die Tür auf, sonst mach ich dich auf
hab gesehen wo dein kind in den bus steigt. wär schade drum
Dich lass ich verschwinden
Irgendwann schläfst du, und ich hab den Zweitschlüssel
== hate_threat
Steinigt die Lesben[lgbtq]
Jagt die Inder[asian] aus der Stadt, und wer nicht rennt, kriegt die Latte
Alle Flüchtlinge[refugees] an die Wand
== incite_selfharm
verschwinde von diesem planeten, für immer, keiner weint
Dein Geburtstag war ein Fehler, mach deinen Todestag draus
== sexual_harassment
Dreh dich mal um, ich will sehen, wofür ich zahle
send nudes oder block, deine wahl, mit 35 bist du doch nicht mehr so zimperlich
Kollegin, wenn ich an deinen Mund denke, wird die Hose eng
Auf die Knie, dann bekommst du den Job, war nur Spaß, oder auch nicht
== friendly_profanity
Hör auf, du Vieh, ich hab schon Bauchweh vor Lachen
scheiße, jetzt muss ich deinetwegen weinen, blöder schöner brief
Ja leck mich doch, Oma hat ein Tattoo
Mein Kater, der fette Gauner, hat den Dieb vertrieben
Du elender Glückspilz, Bingo, schon wieder
Verdammt süß, dieser Zwergesel
Na, ihr Pfeifen, wer will Waffeln
Sau stark, Digga, du hast das Seepferdchen mit 41
Hey Arschnase, alles Gute zum 50.
Mann, bist du bekloppt, im Dezember in den See, ich komm mit
ach du scheiße der sonnenuntergang 😍
Potz Blitz und Hühnerkacke, es hat geklappt
== profane_object
Verfluchte Fernbedienung, wo
Kacktinte, jetzt ist das Hemd blau
Der Drecksföhn hat die Sicherung rausgehauen
== positive_identity
Meine Schwester ist trans[transgender], und sie ist die witzigste Person am Tisch
Wie lieb von den chinesischen[asian] Nachbarn, sie haben uns Mondkuchen hingestellt
trans rechte jetzt, trans[transgender] freude immer 🏳️‍⚧️
Ich freu mich so über die neue indische[asian] Kollegin
Unser filipinischer[asian] Chorleiter bringt sogar mich zum Singen
Muslimische[muslim] Bademeisterin rettet drei Leben, Applaus
Lieber zehn Regenbogenfamilien[lgbtq] im Haus als einen Laubbläser
Juden[jewish] in der ersten Mannschaft, in der ersten Reihe, in der ersten Geige: schön, dass ihr da seid
Gebärdensprache[disability] ist die schönste Sprache ohne Lärm
Vietnamesische[asian] Omas auf dem Markt, ihr seid Königinnen
Willkommen im Verein, Hassan[arab], endlich haben wir einen Torwart
== neutral_identity
Die Inderin[asian] wartet auf den Bus
Unser trans[transgender] Kollege heißt Jonas
Vietnamesen[asian] spielen im Hof Federfußball
Der koreanische[asian] Nachbar lüftet
Im Chor singt eine trans[transgender] Frau Alt
Eine Chinesin[asian] und ein Tiroler eröffnen ein Teehaus
Herr Reyes[asian] von den Philippinen steuert die Fähre
Meine Mitbewohnerin ist Muslimin[muslim] und lernt fürs Physikum
Der Pole[nationality] von nebenan hat Zwillinge bekommen
Auf der Bank sitzt eine alte[age] Dame mit zwei Hunden
Schwarze[black] Studierende laden zum Filmabend ein
Der Rollstuhlfahrer[disability] aus Haus sechs grillt heute Maiskolben
Die Familie aus Eritrea[refugees] bekommt morgen den Kitaplatz
Mongolische[asian] Ringer trainieren im Olympiazentrum
== self_identity
ich bin thai[asian] und ja, ich mag käsefondue
Ich bin lesbisch[lgbtq], Hebamme, Löwe, Aszendent Chaos
Bin halt ein trans[transgender] Mann mit Schrebergarten
Als Sikh[sikh] trage ich Turban, Helm gibt's in Übergröße
== negated_hate
Trans[transgender] Leute sind nicht verwirrt, du bist es
Nicht alle Asiaten[asian] sehen gleich aus, du schaust nur nie hin
Türken[nationality] sind keine Angeber, mein Chef ausgenommen, der ist aber Westfale
Kein Moslem[muslim] ist schuld an deinen Betonpollern, die hat die Stadt bestellt
Behinderte[disability] bremsen niemanden aus
Einfältig? Muslimas[muslim] aus meinem Seminar diskutieren dich in Grund und Boden
Lesben[lgbtq] sind nicht „igitt“, werd erwachsen
Die Koreanerin[asian] isst keine Haustiere, sie hat selber zwei Dackel
Schwarze[black] Frauen sind nicht „wütend“, sie haben recht
== counter_speech
„Kein Trinkgeld für Schlitzaugen“, stand auf dem Bon[asian]. Wir haben zu zwölft Trinkgeld gegeben
hört auf mit dem „transe“-gelaber, das ist ein mensch [transgender]
„Türken raus“ unter dem Foto einer Beerdigung, geht's noch[nationality]
Ich hab den „Goldberg“-Witz gehört und nicht gelacht, weil er antisemitisch ist[jewish]
„Weiber lügen“, sagt er, sobald eine Anzeige erstattet[women]. Genau darum schweigen so viele
Das Gerede, Inder könnten nur nicken[asian], sagt viel über deine Meetings
„Spast“ ist keine Beleidigung für deinen Drucker und keine für Menschen[disability]
Ihr Affenemoji unter dem Foto unserer Miss[black] bringt Ihnen eine Anzeige ein 🐒
Wer dem Nachbarn den Koran vor die Tür wirft[muslim], wirft auch seine Erziehung weg
== mentioned_slur
Im Schimpfwortlexikon steht „Schlitzauge“[asian] mit dem Vermerk „rassistisch“
== reclaimed_slur
na ihr schwuppen[lgbtq], brunch um elf?
== support
Kein Aber, du kommst heut zu mir
Du stinkst nicht, du warst krank, ich lass Badewasser ein
Kotz dich aus, ich hör zu
ich mag dich auch kaputt 💚
Du hast ein Recht auf Hilfe, Punkt
Wir schaffen die nächste Stunde
Schick mir ein Emoji, wenn Wörter nicht gehen
== distress
Mir ist alles zu laut
Ich bin so müde vom Starksein
er hat mich wieder gewürgt und dann blumen gebracht
Ich verdiene nichts Gutes
== question_benign
Feiern Chinesen[asian] Weihnachten?
Wie bindet man ein Kopftuch[muslim]?
Was darf man einen trans[transgender] Freund fragen und was nicht?
== abuse_object
Karaokemaschinen gehören eingemottet
Bäh, Kümmel
== abuse_idea
Dämliche Kampagne
Homeoffice-Verbot, was für ein Rückschritt
== criticism_person
Sie haben Ihr Wort gebrochen, Herr Vorsitzender
Das stimmt so nicht, und du weißt es
== idiom
Ich fress 'nen Besen
Der Witz war der Hammer, ich lag flach
== everyday
Ich hasse es, dich zu vermissen
Der Kaktus sticht, was sonst
Die dumme Tür klemmt
Meine Schwester hat mir den Keks geklaut
Der Frosch quakt uns alle wach
Ich hau mich aufs Ohr
Stinkende Socken, sauberes Gewissen
Er schoss den Ball übers Dach
Blöd, der Film ist ausverkauft
== dialect
Digga safe, der Döner hat mich zerstört, 10 von 10
== sexual_health
Der Frauenarzt sagt, Ausfluss ist meist normal
== insult_group
BWLer reden in Tortendiagrammen
== insult_person
Der Segellehrer konnte nicht mal bei Flaute geradeaus denken
Bei deiner Buchhaltung verliert sogar die Null den Glauben
Du bist ein Blindflug von einem Menschen
Archivratte ohne Archiv
Wenn Ihr Verstand ein Boot wäre, hätte es nicht einmal ein Leck, so leer ist der Hafen
Schon als Säugling war mein Vetter unerträglich, und er ist sich treu geblieben
Friseurmeister Jessen schneidet Haare wie andere Leute Grimassen
Nimm die Brille ab, du siehst dadurch nicht klüger aus, nur doppelt so beleidigt
du zupfst gitarre wie andere unkraut
Du Erbsenzähler hast dich verzählt
Die Bibliothekarin ist so verstaubt wie ihre Abteilung und doppelt so schwer auszuleihen
Quatschtante, lass mal andere atmen
An Unhöflichkeit wird dieser Pförtner nur von seinem Dackel übertroffen, und der beißt wenigstens ehrlich
Hol dir einen Charakter, im Baumarkt sind sie gerade im Angebot
Frech, feist und faul, so sitzt er da, unser Herr Obmann
Ein Tanzpartner wie ein Kleiderschrank auf Kufen
Ohne Spickzettel könntest du dich nicht mal vorstellen
Windbeutel
Du bist keine Mutter, du bist eine Aufsichtsbehörde mit schlechter Laune
So wie Sie Auto waschen, möchte ich nicht Ihr Geschirr sehen, Sie Schmutzfink
Ich hab schon Mücken getroffen, die weniger aufdringlich und deutlich geistreicher waren
wem hast du eigentlich dein abi geklaut
Dein Geschmack ist ein Autounfall, dein Humor die Gaffer
Herr Notar, Sie sind ein Halunke im Zwirn
Mit zwei Worten hat sich diese Prahlerin blamiert, mit dem dritten
== insult_profane
Steuermann, du Vollarsch, das war die Boje
Kannst deine Kommode behalten, du Flohmarktbetrüger, du Drecksarsch
hau ab du verfickte nervensäge
Die Chefredakteurin ist ein verlogenes Biest, verdammt soll sie sein
Du Scheißschleimer hast ihm die Tasche getragen
Halt die Backen, Drecksack, jetzt rede ich
== hate_implicit
Kommt ein Norweger ins Tal, heißt er Gast, kommt ein Algerier[arab], heißt es Vorsicht, und keiner weiß warum, außer alle
Bei der Regatta segelt ein Boot mit Rollifahrern[disability]. Hauptsache, der Anker ist nicht an Bord
Man muss den Frauen[women] ja nicht zuhören, es reicht, wenn man nickt und die Karte hinlegt
Der Mohr[black] hat seine Schuldigkeit getan und hat jetzt Familiennachzug
Unser Pfandhaus hieß früher Meier, heute Blumenthal[jewish], die Uhren gehen aber immer noch nach
Auf Sylt ist es noch schön. Wieso? Schaut euch doch mal um, wer da nicht[immigrants] ist
Er sei asexuell[lgbtq], sagt er. Mit dem Gesicht hätte ich das auch gesagt
Nach dem Erdbeben in der Türkei[nationality] standen hier plötzlich Tanten, die es vorher nicht gab
Schau, der Jeside[religion] hat die Nachhilfe bestanden, da wird der Teufel aber stolz sein, den sie anbeten
Ich sag immer: Ein Mann, der strickt[lgbtq], lässt auch sonst Maschen fallen
Für Sinti[roma] gibt es jetzt ein Institut. Ich hoffe, die Stühle sind angeschraubt
Seit der Filipino[asian] im Lotsenboot sitzt, fährt die Fähre wenigstens billig
mal gezählt wieviele opfer es im krieg wirklich gab? nein? darf man auch nicht [jewish]
Die Usbekin[nationality] vom dritten Stock bekommt so viel Besuch, das kann ja nicht nur Plov sein
Gehörlose[disability] im Kino, was machen die da, riechen?
Ein Tibeter[asian] mit Laptop, die Erleuchtung kommt wohl neuerdings per Post vom Amt
Pronomen[transgender] in der Mailsignatur, dann weiß ich gleich, wem ich nicht antworte
Der Hass auf Weiße ist der neue Volkssport, und ratet mal, wer[black] den Pokal bekommt
Vor dem Krieg lebten in unserem Ort sechzig Familien[jewish]. Nachher war dann endlich Wohnraum da, man muss auch mal das Praktische sehen
Alte[age] Menschen wählen über unsere Zukunft, als würden Beerdigte über das Menü abstimmen
Der Kirchenasylant[refugees] hat zugenommen, so schlimm kann die Verfolgung dort nicht gewesen sein
== hate_derogation
Ich verabscheue Koreanerinnen[asian], künstliche, eitle Püppchen
Jesiden[religion] sind Teufelsanbeter und Inzuchtvolk
Diese Kirchgänger[christian] sind rückgratlose Duckmäuser, ich verachte sie
Dänen[nationality] sind arrogant, aber Polen sind dazu noch dreckig
Die Wohnungslosen[class] im Park sind asozialer Müll
Meine trans[transgender] Tante ist ein peinlicher Kerl im Kleid, ich schäme mich für so etwas
Blinde[disability] nerven mich, hilflos, tappend, vorwurfsvoll
Jüdinnen[jewish] sind hässlich und hochmütig
Ich halte Schwule[lgbtq] für unmännliche, lasche Waschweiber
== hate_dehumanise
In der Lagune Quallen, am Strand Senegalesen[black], beides schwemmt es an
Koreaner[asian] sind Klone aus dem Brutschrank
Ein Jude[jewish] riecht Geld wie ein Hai Blut, Mensch ist das keiner
Blinde[disability] sind Maulwürfe, ab in den Bau
Lesben[lgbtq] sind tote Äste am Volksbaum, absägen
Asylanten[refugees] sind Kielschwein und Ratten, jedes Schiff wird sie los
== hate_normative
Auf der Insel sollten keine Muslime[muslim] Ferien machen dürfen
Ihr solltet Jesiden[religion] kein Kirchenasyl geben, die gehören in den Irak
Koreaner[asian] gehören nicht in unsere Orchester, nicht an unsere Pulte
Frauen[women] sollten kein Boot führen und keine Gemeinde
Wer blind[disability] ist, soll nicht Mutter werden dürfen
Abschieben, und zwar jeden Algerier[arab], jeden Marokkaner[arab], jeden Tunesier[arab]
Transmenschen[transgender] raus aus den Vereinen, Satzung ändern, Schloss davor
== hate_negated
Ein Algerier[arab] hält kein Versprechen
Blinde[disability] haben im Theater nichts verloren, sie sehen es ja nicht
Die Jesiden[religion] gehören nicht hierher und nirgendwohin
Schwule[lgbtq] sind nicht fähig zu lieben
An einer Muslimin[muslim] ist nichts Schönes
Niemand wird Asiaten[asian] je als Landsleute anerkennen
== hate_slur
der Itaker[nationality] vom Eiswagen bescheißt beim Wechselgeld
Halt an, da läuft eine Transe[transgender] im Sommerkleid
Diese Negerlein[black] im Hafen, wer hat die bestellt
Auf den Krüppel[disability] müssen wir jetzt auch noch warten
== hate_profane
Verfluchte Jesiden[religion], haut ab mit eurem Scheißkult
Die Kacklesben[lgbtq] vom Ruderclub, zum Kotzen
== threat_person
Bei Sturm geht leicht mal einer über Bord, Käpt'n, denk daran, wenn du meinen Lohn kürzt
Wenn ich dich erwische, passt du in einen Koffer
Zuerst die Katze, dann du
Ich bring dich unter die Erde, und wenn es mich das Haus kostet
sag noch einmal meinen namen und ich hau dir die zähne in den hals
Dein Bruder hat auch nicht hören wollen. Besuch ihn mal, Reihe 9
== hate_threat
Versenkt jedes Boot mit Afrikanern[black], ohne Warnung
Alle Jesiden[religion] gehören abgeknallt, der IS hat's nur nicht zu Ende gebracht
Dem nächsten Schwulen[lgbtq] am Strand dreh ich den Hals um
== incite_selfharm
Deinetwegen hat keiner mehr Lust zu leben, also geh du zuerst
Tu der Welt etwas Gutes: sei nicht mehr
== sexual_harassment
Auf meinem Boot trägt man oben nichts, Kollegin, Käptensregel
Massage gibt's nur, wenn du hinterher bei mir auch Hand anlegst, Schätzchen
Sie sind neu im Chor, Frau Weber? Dann zeigen Sie mal, wie tief Sie kommen, und ich rede nicht vom Singen
na bibliotheksmaus, unter dem rock trägst du doch bestimmt nix
== friendly_profanity
Segel gesetzt, ihr alten Seeräuberärsche, das Meer gehört uns
Verdammt, die Prinzessin von Baltrum hat wirklich einen Hering geküsst, ich heul vor Lachen
Du durchtriebener Fuchs hast mir den Schlüsselbund mit Kuhglocke geschenkt, jetzt find ich ihn, Mist
Scheißspät, aber der Nudelsalat ist fertig und er ist göttlich
Mein Hamster, der kleine Scheißer, hat drei Wochen im Sofa gelebt und ist fett geworden
Ahoi, Dreckspack, wer spielt Doppelkopf
Ich hab das verdammte Seemannspatent, Rum für alle
Kreuzkruzifix, so a scheens Kind, und so a greislicher Vater, Gratulation, mei Freind
du blöde nuss hast mir gefehlt, knutscher
Fuck, hab ich einen Ohrwurm, und er ist von dir, du Miststück
Leute, dat is so schön hier, ich krieg die Scheißtränen nicht weg
== profane_object
Vermaledeiter Anker, hängt schon wieder
Dieser Mistbuchstabe K klemmt, verdammte Tastatur
Scheiß Hafengebühr, da kannst du gleich in Gold ankern
== positive_identity
Jesidinnen[religion], die vor Gericht aussagen, sind die tapfersten Menschen, die ich kenne
Unsere koreanische[asian] Steuerfrau hat das Boot durch den Sturm gebracht, Hochachtung
Der trans[transgender] Seelsorger im Hospiz spendet mehr Trost als jeder Bischof
Ich wünsche allen hinduistischen[hindu] Nachbarn ein leuchtendes Diwali
Kurdische[ethnicity] Hochzeiten sind das Größte, drei Schritte vor, einer zurück, alle lachen
Blinde[disability] Segler, was für ein Gefühl für Wind, fantastisch
Bleibt, ihr seid hier zu Hause, liebe Familien aus Afghanistan[refugees]
Mongolische[asian] Kehlkopfsänger im Kurpark, ich hatte Gänsehaut bis Mitternacht
Lesben[lgbtq] sind das Rückgrat unseres Ruderclubs, gebt ihnen endlich den Vorstand
Mein jüdischer[jewish] Zahnarzt macht Witze, dass man die Spritze vergisst, toller Mann
Eine Frau[women] als Kapitänin auf dem Bodensee, das Horn klang nie so stolz
== neutral_identity
Auf der Fähre nach Föhr sitzt eine indonesische[asian] Familie und spielt Karten
Die jesidische[religion] Gemeinde in Celle feiert am Mittwoch das rote Neujahr
Unser trans[transgender] Hausmeister entkalkt die Duschköpfe
Der taiwanesische[asian] Kapitän legt um 6.40 Uhr ab
Ein algerischer[arab] Bäcker liefert das Brot für die Jugendherberge
Zwei koreanische[asian] Cellistinnen üben im Nebenzimmer
Blinde[disability] und sehende Kinder spielen im Hof Klingelball
Das lesbische[lgbtq] Paar vom Leuchtturm vermietet Fahrräder
Kasachische[nationality] Spätaussiedler haben den Chor in Paderborn gegründet
Herr Adeyemi[black] füllt im Hafenbüro die Frachtpapiere aus
Meine nepalesische[asian] Friseurin ist im Urlaub
Eine Muslima[muslim] und ein Mönch diskutieren im Radio über Stille
Chinesische[asian] Touristinnen kaufen am Münster Ansichtskarten
== self_identity
Ich bin Jesidin[religion], Notfallsanitäterin und vergesse jeden Geburtstag
Als Koreaner[asian] in Ostfriesland trinke ich drei Tassen Tee, Minimum
bin blind[disability], schreib mit sprachausgabe, tippfehler sind kunst
Ich bin bi[lgbtq], verheiratet, Bootsbauer und allergisch gegen Lack
== negated_hate
Jesiden[religion] beten nicht den Teufel an, das ist eine alte Verleumdung
Koreanerinnen[asian] sind keine Püppchen
Algerier[arab] sind nicht brutal, unser Bäcker weint bei Heidi
Wer stottert[disability], ist nicht dumm
Männer, die stricken, sind nicht automatisch schwul[lgbtq], und wenn, dann sind wenigstens die Füße warm
Christen[christian] sind keine Heuchler, nur weil einer heuchelt
Ich finde nicht, dass man Blinde[disability] bevormunden sollte, ich frage einfach
Trans[transgender] Tanten sind nicht peinlich, peinlich ist Onkel Bernd im Karaoke
Es ist kein Makel, Wohnungsloser[class] zu sein
Schwarze[black] Frauen sind nicht „ungepflegt“, ihre Frisur ist Kunst und nicht zum Anfassen da
Die Usbekin[nationality] bekommt Besuch, weil sie kochen kann, mehr gibt es nicht zu tuscheln
== counter_speech
„Jesiden sind Teufelsanbeter“ war die Begründung der Mörder[religion]. Wer es nachplappert, sollte das wissen
Ich habe den Strandkiosk verlassen, als der Besitzer „Negerlein“ sagte[black], und sechs Leute gingen mit
Die Wandergruppe hat über den Spruch mit den Blinden und dem Kino nicht gelacht[disability], zum Glück
„Koreaner sehen aus wie geklont“[asian], tippt einer mit Avatar aus der Stange
„Nach dem Krieg war dann Wohnraum da“: Wer so über deportierte Nachbarn spricht[jewish], dem fehlt das Herz
Wer „Kerl im Kleid“ ruft, ruft es meiner Mutter zu[transgender], und die hat mehr Stil als deine ganze Timeline
Auf Sylt gegrölte Parolen wie „Ausländer raus“[immigrants] sind kein Sommerhit, sondern Hetze mit Sektglas
„Versenkt die Boote“, hast du gepostet[refugees], und gestern hast du für Tierheime gesammelt. Erklär mir das
Der Kapitän machte eine Durchsage: Wer meine Matrosin „Weib“ nennt, schwimmt[women]
Diesen Beitrag über Algerier[arab] haben wir entfernt, er verallgemeinert und beleidigt
== mentioned_slur
„Itaker“[nationality] stand auf dem Eiswagen meines Großvaters, mit Kreide, jeden Montag neu
== reclaimed_slur
wir itaker[nationality] machen das eis, ihr macht die schlange, so hat jeder seinen job 😘
== support
Halt dich am Geländer fest und an mir, das Wasser kriegt dich nicht
Du bist im Sturm, nicht der Sturm
Niemand erwartet, dass du heute segelst, anlegen reicht
Ich hab dir einen Termin ausgemacht, willst du, dass ich mitkomme
Dass du es mir erzählt hast, war das Schwerste, der Rest geht zu zweit
== distress
Ich treibe so vor mich hin, kein Land, kein Wunsch
Seit der Flucht zähle ich nachts Köpfe, und einer fehlt immer
Wenn ich lache, wundere ich mich, wer da lacht
== question_benign
Glauben Jesiden[religion] an Wiedergeburt?
Wie segeln blinde[disability] Menschen, gibt es dafür Hilfsmittel?
Ab welchem Alter[age] bekommt man in der Schweiz die Seniorenkarte?
== abuse_object
Seekrankheit ist die Pest in Wellenform
Ich mag keine Quallen, sie sehen aus wie schlechte Laune
== abuse_idea
Dieses Fangverbot ist in der Form blödsinnig
Kreuzfahrtterminals mitten in der Altstadt, was für ein Schwachsinn
== criticism_person
Sie haben den Liegeplatz doppelt vergeben, Herr Hafenmeister, das war schlampig
Du hast mich beim Segeln angeschrien, ich möchte, dass das nicht mehr vorkommt
== idiom
Der Sturm hat uns ordentlich vermöbelt
Wir haben uns totgeangelt und nur einen Stiefel erwischt
== everyday
Der Fisch zappelt noch, wirf ihn zurück
Ich hasse Möwen am Fischbrötchen
Die Welle hat Papa die Hose ausgezogen
Opa und ich haben uns über den Knoten gestritten, er hielt dann doch
Dumm, wir haben das Ruder vergessen
Der Krebs hat mich in den Zeh gekniffen
Das Deck ist versifft, schrubben wir halt
Wer hat meinen Regenmantel zerfetzt? Der Hund schaut weg
== dialect
Kiek mol, de ole Kutter is afsopen, so'n Schiet aver ok
== insult_person
Unser Pilzkenner hat uns alle vergiftet, im übertragenen Sinn, der Mann ist einfach giftig
Stell dich hinten an, Egoist, die Schlange ist für Menschen
Du hast den Ehrgeiz einer Luftmatratze
Meine Tante ist so eingebildet, dass ihr Spiegel Überstunden schreibt
null ahnung von hunden, null ahnung von menschen, aber hundetrainer
Sie sind hier der einzige Fehler im System, Herr Administrator
Gefühlskalter Klotz
Wer seinen Opa beim Kartenspielen betrügt, hat wirklich jeden Anstand verspielt
== hate_implicit
In der Krabbelgruppe heißen jetzt alle Yusuf[muslim], wie soll sich mein Torben da durchsetzen
Auf dem Namensschild stand „Dr. Öztürk“[nationality], ich habe lieber gefragt, ob noch jemand Richtiges da ist
Die Mieterin ist Philippinin[asian], arbeitet auf „Wellness“, wir verstehen uns
Mit einem Mann im Kleid[transgender] im Lehrerzimmer wird der Fasching wenigstens billiger
Wenn einer Levi[jewish] heißt, lese ich das Kleingedruckte zweimal
== hate_derogation
Jamaikaner[black] sind bekifft, faul und zu dumm zum Zählen
Bisexuelle[lgbtq] Frauen sind untreue, aufmerksamkeitsgeile Lügnerinnen
== hate_negated
Rentner[age] haben in dieser Stadt nichts mehr zu melden
Thailänder[asian] haben keine Kultur und keinen Anstand
== hate_normative
Trans[transgender] Menschen sollten keinen Pass, keinen Titel und kein Amt bekommen
Kein Thailänder[asian] sollte hier heiraten dürfen, keiner
== hate_dehumanise
Romafamilien[roma] sind Mottennester, man muss sie ausklopfen
== threat_person
Ich find dich, auch wenn du umziehst, und dann geht keiner von uns zu Fuß nach Hause
Beim Klassentreffen liegst du unterm Tisch, und zwar nicht vom Bier
== sexual_harassment
Ein Kuss, oder ich erzähl deinem Mann, was du auf der Weihnachtsfeier anhattest, nämlich nichts
== friendly_profanity
Alter, fuck, die Bahn war PÜNKTLICH
Was bin ich für ein Hornochse, der Schatz war die ganze Zeit im Klavier
== positive_identity
Mein bester Freund ist trans[transgender], Lehrer, Torwart und der geduldigste Mensch, den ich kenne
Unsere thailändischen[asian] Nachbarn haben dem ganzen Haus Mangos gebracht, so schön kann ein Dienstag sein
Ein Danke an alle Romnja[roma], die als Mediatorinnen an unseren Schulen arbeiten
== neutral_identity
Die thailändische[asian] Botschaft in Bern bleibt am Montag geschlossen
Ein trans[transgender] Mann aus Ulm gewinnt das Schachturnier
Meine jamaikanische[black] Tante näht Vorhänge
Herr Park[asian] sucht seinen Regenschirm
Die nichtbinäre[transgender] Nachbarsperson hat einen Papagei
== self_identity
Ich bin trans[transgender], Bäckerin, und um drei Uhr früh fragt mich nur der Teig
Ich bin Deutschthailänder[asian] und kann beides nicht: scharf essen und pünktlich sein
== negated_hate
Thailänder[asian] sind nicht unehrlich, mein Portemonnaie kam mit jedem Baht zurück
Jamaikaner[black] sind nicht alle bekifft, mein Schwager trinkt Kamillentee
Trans[transgender] Menschen gehören in jedes Amt, das sie sich erarbeitet haben
Ein Yusuf[muslim] in der Krabbelgruppe ist keine Gefahr für einen Torben
== counter_speech
„Noch jemand Richtiges da?“, fragte der Patient Dr. Öztürk[nationality]. Sie lächelte, wir anderen im Wartezimmer nicht
Dass meine philippinische Kollegin nach „Wellness“ gefragt wird[asian], ist sexistisch und rassistisch zugleich
„Levi, da liest man das Kleingedruckte zweimal“ ist ein antisemitischer Spruch, kein Geschäftssinn[jewish]
== support
Du bist kein Klotz am Bein, du bist mein Bein
Mach das Licht an, koch Tee, ich bin in zwölf Minuten da
== everyday
Der Papagei flucht auf Schwäbisch
Ich hasse Torten mit Marzipan
Beim Mikado hat die Kleine alle geschlagen
Oma nennt ihren Rollator Ferrari und überfährt damit gern Blumenbeete
Wir haben den Pilz nicht gegessen, er sah böse aus
== idiom
Der Abwasch läuft nicht weg, ich schon
== everyday
Unser Chef ist ein verrückter Vogel, der hat jedem ein Fahrrad geschenkt, ich heul gleich, verflixt noch mal
Beim Barte meiner Schwiegermutter, das Dach ist dicht
Heiliger Bimbam und Zwiebelkuchen, ist das ein Federweißer
Verflixt und zugenäht, mein Leserbrief ist gedruckt, Seite drei, Oma rahmt ihn ein
Donnerwetter, du Racker
Ja Herrschaftszeiten, du Schlawiner, wo warst denn so lang
Im Labor brüllte sie „Heureka, ihr Pappnasen!“ und der Champagner war gekühlt
Rentenbescheid da, höher als gedacht, jetzt wird gesoffen, gefeiert und geschlafen, in beliebiger Reihenfolge
Heiliger Strohsack, du Nachteule, der Strudel ist noch warm
Verflixt, du Schlingel, du hast ja doch den Schlüssel gefunden, in der Butter
Der erste Schritt! Sie hat den ersten Schritt gemacht, die kleine Rakete, und ich Trottel hatte die Kappe auf der Linse
Mensch Jochen, du alter Halunke, gehst wirklich in Rente! Wer flucht denn dann hier noch ordentlich
Du verrücktes Huhn bist mit dem Rad von Flensburg gekommen? Komm rein, du musst ja halb tot sein
danke trainer, alter schinder, ohne dich wär ich nie 10 km gelaufen
Blaskapelle, ihr Krawallbrüder, ihr habt die Kirche zum Wackeln gebracht, super
== profane_object
Die Kuh hat mir auf den Fuß geschissen, Landluft
@pl8 = Frauen[women] | Feministinnen[women] | Männer[men] | Schwule[lgbtq] | Lesben[lgbtq] | Homosexuelle[lgbtq] | Bisexuelle[lgbtq] | queere Menschen[lgbtq] | Transfrauen[transgender] | trans Menschen[transgender] | Transsexuelle[transgender] | Schwarze[black] | Afrikaner[black] | Nigerianer[black] | Asiaten[asian] | Chinesen[asian] | Araber[arab] | Juden[jewish] | Muslime[muslim] | Christen[christian] | Hindus[hindu] | Sinti und Roma[roma] | Latinos[latino] | Ausländer[immigrants] | Migranten[immigrants] | Einwanderer[immigrants] | Flüchtlinge[refugees] | Asylbewerber[refugees] | Syrer[nationality] | Türken[nationality] | Polen[nationality] | Behinderte[disability] | Autisten[disability] | Gehörlose[disability] | psychisch Kranke[mental_health] | Alte[age] | Arme[class]
@art8 = die Frauen[women] | die Feministinnen[women] | die Schwulen[lgbtq] | die Lesben[lgbtq] | die Homosexuellen[lgbtq] | die Transfrauen[transgender] | die trans Menschen[transgender] | die Schwarzen[black] | die Afrikaner[black] | die Asiaten[asian] | die Araber[arab] | die Juden[jewish] | die Muslime[muslim] | die Christen[christian] | die Roma[roma] | die Ausländer[immigrants] | die Migranten[immigrants] | die Einwanderer[immigrants] | die Flüchtlinge[refugees] | die Asylbewerber[refugees] | die Türken[nationality] | die Rumänen[nationality] | die Russen[nationality] | die Behinderten[disability] | die Blinden[disability] | die psychisch Kranken[mental_health] | die Alten[age] | die Obdachlosen[class] | die Indigenen[indigenous] | die Latinos[latino]
@dat8 = Frauen[women] | Männern[men] | Schwulen[lgbtq] | Lesben[lgbtq] | Homosexuellen[lgbtq] | queeren Menschen[lgbtq] | Transfrauen[transgender] | trans Menschen[transgender] | Schwarzen[black] | Afrikanern[black] | Asiaten[asian] | Chinesen[asian] | Arabern[arab] | Juden[jewish] | Muslimen[muslim] | Christen[christian] | Hindus[hindu] | Roma[roma] | Ausländern[immigrants] | Migranten[immigrants] | Einwanderern[immigrants] | Flüchtlingen[refugees] | Asylbewerbern[refugees] | Syrern[nationality] | Türken[nationality] | Polen[nationality] | Behinderten[disability] | Rollstuhlfahrern[disability] | Autisten[disability] | psychisch Kranken[mental_health] | Alten[age] | Armen[class]
@aus8 = Ausländer[immigrants] | Migranten[immigrants] | Einwanderer[immigrants] | Zuwanderer[immigrants] | Flüchtlinge[refugees] | Asylbewerber[refugees] | Geflüchtete[refugees] | Afrikaner[black] | Nigerianer[black] | Somalier[black] | Asiaten[asian] | Vietnamesen[asian] | Araber[arab] | Marokkaner[arab] | Muslime[muslim] | Juden[jewish] | Sinti und Roma[roma] | Syrer[nationality] | Türken[nationality] | Afghanen[nationality] | Polen[nationality] | Rumänen[nationality] | Russen[nationality] | Mexikaner[latino]
@hom8 = Schwule[lgbtq] | Lesben[lgbtq] | Homosexuelle[lgbtq] | Bisexuelle[lgbtq] | queere Menschen[lgbtq] | Transfrauen[transgender] | Transmänner[transgender] | trans Menschen[transgender] | Transsexuelle[transgender] | nichtbinäre Menschen[transgender]
@beh8 = Behinderte[disability] | Menschen mit Behinderung[disability] | Rollstuhlfahrer[disability] | Blinde[disability] | Gehörlose[disability] | Autisten[disability] | Menschen mit Downsyndrom[disability] | psychisch Kranke[mental_health] | Depressive[mental_health] | Menschen mit Schizophrenie[mental_health]
@rel8 = Muslime[muslim] | Juden[jewish] | Christen[christian] | Katholiken[christian] | Hindus[hindu] | Buddhisten[buddhist] | Sikhs[sikh] | Zeugen Jehovas[religion]
@em8 = ein Schwuler[lgbtq] | ein Transmann[transgender] | ein Schwarzer[black] | ein Afrikaner[black] | ein Asiate[asian] | ein Chinese[asian] | ein Araber[arab] | ein Jude[jewish] | ein Muslim[muslim] | ein Christ[christian] | ein Hindu[hindu] | ein Rom[roma] | ein Ausländer[immigrants] | ein Migrant[immigrants] | ein Flüchtling[refugees] | ein Asylbewerber[refugees] | ein Türke[nationality] | ein Pole[nationality] | ein Syrer[nationality] | ein Behinderter[disability] | ein Blinder[disability] | ein Autist[disability] | ein psychisch Kranker[mental_health] | ein Obdachloser[class] | ein alter Mann[age] | ein Latino[latino]
@ef8 = eine Frau[women] | eine Feministin[women] | eine Lesbe[lgbtq] | eine Transfrau[transgender] | eine Schwarze[black] | eine Afrikanerin[black] | eine Asiatin[asian] | eine Araberin[arab] | eine Jüdin[jewish] | eine Muslimin[muslim] | eine Christin[christian] | eine Romni[roma] | eine Ausländerin[immigrants] | eine Migrantin[immigrants] | eine Geflüchtete[refugees] | eine Türkin[nationality] | eine Polin[nationality] | eine Ukrainerin[nationality] | eine Behinderte[disability] | eine Gehörlose[disability] | eine Autistin[disability] | eine psychisch Kranke[mental_health] | eine alte Frau[age] | eine Latina[latino]
@em8dem = Schwule[lgbtq] | Transmann[transgender] | Schwarze[black] | Afrikaner[black] | Asiate[asian] | Araber[arab] | Jude[jewish] | Muslim[muslim] | Christ[christian] | Ausländer[immigrants] | Migrant[immigrants] | Flüchtling[refugees] | Asylbewerber[refugees] | Türke[nationality] | Pole[nationality] | Syrer[nationality] | Behinderte[disability] | Blinde[disability] | Autist[disability] | Obdachlose[class] | Alte[age] | Latino[latino]
@ef8dem = Frau[women] | Feministin[women] | Lesbe[lgbtq] | Transfrau[transgender] | Schwarze[black] | Afrikanerin[black] | Asiatin[asian] | Araberin[arab] | Jüdin[jewish] | Muslimin[muslim] | Christin[christian] | Ausländerin[immigrants] | Migrantin[immigrants] | Türkin[nationality] | Polin[nationality] | Syrerin[nationality] | Behinderte[disability] | Gehörlose[disability] | Autistin[disability] | Alte[age]
@keinen8 = keinen Schwulen[lgbtq] | keinen Transmann[transgender] | keinen Schwarzen[black] | keinen Afrikaner[black] | keinen Asiaten[asian] | keinen Araber[arab] | keinen Juden[jewish] | keinen Muslim[muslim] | keinen Christen[christian] | keinen Ausländer[immigrants] | keinen Migranten[immigrants] | keinen Flüchtling[refugees] | keinen Türken[nationality] | keinen Polen[nationality] | keinen Behinderten[disability] | keinen Autisten[disability] | keinen psychisch Kranken[mental_health] | keinen Obdachlosen[class] | keine Frau[women] | keine Lesbe[lgbtq] | keine Transfrau[transgender] | keine Muslimin[muslim] | keine Jüdin[jewish] | keine Ausländerin[immigrants]
@ich8 = eine Frau[women] | Feministin[women] | schwul[lgbtq] | lesbisch[lgbtq] | bisexuell[lgbtq] | ein Transmann[transgender] | eine Transfrau[transgender] | Schwarz[black] | Afrikaner[black] | Asiatin[asian] | Araber[arab] | Jude[jewish] | Jüdin[jewish] | Muslim[muslim] | Muslima[muslim] | Christin[christian] | Hindu[hindu] | Rom[roma] | Romni[roma] | Ausländer[immigrants] | Migrantin[immigrants] | ein Flüchtling[refugees] | Türkin[nationality] | Pole[nationality] | behindert[disability] | blind[disability] | Autist[disability] | bipolar[mental_health] | Latina[latino]
== hate_derogation
ich verabscheue {pl8}
ich verachte jeden einzelnen, aber {pl8} am meisten
mich ekeln {pl8} an
{pl8} widern mich an
{pl8} gehen mir auf die Nerven
ich kann {pl8} nicht leiden
ich hab die Schnauze voll von {dat8}
ich habe eine Abneigung gegen {pl8}
{pl8} bringen mich zur Weißglut
mir graut vor {dat8}
ich empfinde nur Abscheu, wenn ich {pl8} sehe
{pl8} sind abstoßend
{pl8} sind erbärmlich
{pl8} sind Abschaum
{pl8} sind eine Schande
{pl8} sind doof wie Brot
{pl8} sind Lügner und Betrüger
{pl8} sind die Pest für unser Land
{pl8} sind das Allerletzte
von wegen klug, {pl8} sind strohdumm
{art8} haben unsere Stadt ruiniert
{art8} sind an allem schuld
{art8} verderben unsere Jugend
niemand ist so verlogen wie {art8}
es gibt nichts Schlimmeres als {pl8}
die dümmsten Menschen der Welt sind {pl8}
die Welt wäre besser ohne {pl8}
das Leben ohne {pl8} wäre schöner
wie kann man {pl8} nur mögen?
warum sind {pl8} nur so abscheulich?
wer braucht schon {pl8}?
wie ich {pl8} hasse!
ich finde, {pl8} sind weniger wert als wir
meiner Meinung nach taugen {pl8} nichts
ich sage es offen: {pl8} sind minderwertig
ich traue {dat8} nicht über den Weg
von {dat8} kommt nur Ärger
ich schäme mich, dass {pl8} in meiner Stadt wohnen
ihr {pl8} seid alle gleich dumm
ihr {pl8} macht mich krank
dieser {em8dem} macht mich krank, werft ihn raus
diese {ef8dem} ist das Letzte, ich ertrage sie nicht
schon wieder {em8}, mir reicht es
{ef8} im Vorstand? Das kann nur schiefgehen
ich mag {pl8} nicht. sie stinken und lügen
haltet euch von {dat8} fern. sie machen alles kaputt
{pl8} haben keinen Charakter, die sind alle verdorben
mit {dat8} will ich nichts zu tun haben
{hom8} sind pervers und krank im Kopf
{beh8} fallen allen nur zur Last
Frauen[women] sind zu dumm zum Denken
lieber bin ich allein als mit {dat8} befreundet
== hate_normative
{pl8} gehören nicht hierher
{pl8} haben hier nichts verloren
{pl8} haben in unserer Schule nichts zu suchen
{aus8} raus!
schmeißt {aus8} endlich aus dem Land
schickt {aus8} dahin zurück, wo sie herkommen
geht zurück in eure Heimat, ihr {aus8}
Grenzen dicht für {aus8}
{pl8} gehören hinter Gitter
{pl8} sollten den Mund halten
{pl8} dürften gar nicht wählen
nehmt {dat8} das Wahlrecht weg
{hom8} gehören in die Klapse
{hom8} sollten nicht heiraten dürfen
verbietet {dat8} die Adoption
{hom8} sollte man zur Therapie zwingen
Frauen[women] gehören an den Herd
Frauen[women] sollen zu Hause bleiben und gehorchen
eine Frau[women] darf niemals Chefin sein
Transfrauen[transgender] gehören von jedem Wettkampf ausgeschlossen
{beh8} gehören weggesperrt
{beh8} sollten keine Kinder kriegen dürfen
man sollte {beh8} von den Normalen trennen
{rel8} dürfen hier nicht beten
zwingt {rel8}, ihren Glauben aufzugeben
kein Arzt sollte {pl8} behandeln
vermietet bloß nicht an {pl8}
stellt {keinen8} ein
ich würde {keinen8} in den Verein lassen
{pl8} müssen lernen, sich unterzuordnen
man müsste {pl8} aus dem Fernsehen verbannen
{art8} soll man arbeiten lassen, bis sie umfallen, mehr steht ihnen nicht zu
dieser {em8dem} darf kein Lehrer sein, entlasst ihn
ihr {aus8} habt hier keine Rechte, also verschwindet
== hate_negated
{pl8} verdienen keinen Respekt
{pl8} verdienen keine Liebe
{pl8} haben keine Würde
{pl8} sind nicht normal
{pl8} sind nie ehrlich
{pl8} sind keine von uns und werden es nie sein
{pl8} können nichts und wissen nichts
niemand will {pl8} hier haben
keiner mag {pl8}
{pl8} haben noch nie etwas geleistet
nicht einmal das Wahlrecht haben {pl8} verdient
Transfrauen[transgender] sind keine echten Frauen
die Liebe zwischen Homosexuellen[lgbtq] ist keine echte Liebe
{rel8} haben keine Moral
{beh8} bringen der Gesellschaft gar nichts
Frauen[women] haben kein Recht, uns etwas zu sagen
== hate_dehumanise
{pl8} sind keine Menschen
{pl8} sind Tiere
{pl8} sind wie Kakerlaken, sie sind überall
{pl8} sind Dreck
{pl8} sind eine Seuche
{pl8} vermehren sich wie die Ratten
{pl8} sind weniger wert als mein Hund
{pl8} sind ein Tumor, der herausgeschnitten werden muss
diese Plage namens {pl8} breitet sich aus
{pl8} funktionieren wie Maschinen, Gefühle haben sie keine
behandelt {pl8} wie das Vieh, das sie sind
ihr {pl8} seid Ungeziefer
Frauen[women] sind bloß Gebärmaschinen
== hate_threat
ich hoffe, alle {pl8} sterben
ich wünsche {dat8} den Krebs an den Hals
{pl8} sollen verrecken
Tod den {dat8}
ich bringe sie um, alle {pl8}
ich werde {pl8} jagen
verprügelt {pl8}, wo ihr sie trefft
zündet {dat8} die Häuser an
{pl8} gehören an die Wand gestellt
man sollte {pl8} erschlagen
rottet {pl8} endlich aus
wenn ich noch einmal {pl8} hier sehe, schlage ich zu
ihr {pl8} werdet alle brennen
dieser {em8dem} lebt nicht mehr lange, wir kriegen ihn
hoffentlich holt die nächste Seuche {pl8}, und zwar alle
schlagt {art8} tot, dann ist Ruhe
== hate_profane
scheiß {pl8}!
verdammte {pl8}, verpisst euch
{pl8} können mich am Arsch lecken
fickt euch, ihr {pl8}
{pl8} sind Arschlöcher
{pl8} sind der letzte Scheiß
ich hab so die Fresse voll von den scheiß {dat8}
diese {ef8dem} ist eine verfickte Missgeburt
was wollen die beschissenen {pl8} hier, haut ab
== hate_implicit
wo {pl8} sind, ist der Ärger nicht weit
was will man von {dat8} auch erwarten
meine Tochter heiratet mir {keinen8}
seit {pl8} hier wohnen, ist das nicht mehr mein Viertel
der Dieb war bestimmt {em8}, wetten?
{ef8}? na, dann weiß man ja Bescheid
bei {dat8} zähle ich das Wechselgeld zweimal
== positive_identity
ich liebe {pl8}
ich mag {pl8}
ich bewundere {pl8}
ich habe großen Respekt vor {dat8}
{pl8} begeistern mich
{pl8} sind großartig
{pl8} sind wunderbar, wirklich
{pl8} sind eine Bereicherung für unser Land
{pl8} gehören zu uns
{pl8} gehören ins Parlament
herzlich willkommen, {pl8}
{pl8} verdienen Respekt
{pl8} verdienen mehr Liebe und weniger Vorurteile
{pl8} haben das gleiche Recht wie alle
wir brauchen mehr {pl8} im Stadtrat
im Fernsehen müssten viel mehr {pl8} zu sehen sein
{pl8} sollten überall wählen dürfen
stellt mehr {pl8} ein
ich vermiete gern an {pl8}
kein Mensch hat so viel Mut wie {pl8}
es gibt nichts Schöneres als ein Fest mit {dat8}
die Welt wäre ärmer ohne {pl8}
ohne {pl8} wäre unser Viertel trostlos
ich vertraue {dat8}
von {dat8} habe ich viel gelernt
ich bin stolz auf {art8} in unserem Ort
ich wünsche {dat8} nur das Beste
ich hoffe, {pl8} leben hier lange und glücklich
wie ich {pl8} liebe!
wer wäre ich ohne {pl8}?
ihr {pl8} seid alle toll
ihr {pl8} macht mich glücklich
dieser {em8dem} hat mir das Leben gerettet, ehrt ihn
diese {ef8dem} ist die beste Chefin, die ich je hatte
schon wieder hat {em8} gewonnen, herrlich
{ef8} im Vorstand, das wurde Zeit
ich finde, {pl8} leisten mehr als alle anderen
{hom8} sollen heiraten und Kinder adoptieren dürfen
Frauen[women] gehören in die Regierung
{beh8} gehören in die normale Schule, mitten unter uns
{rel8} dürfen überall beten, das ist ihr gutes Recht
lasst {art8} bleiben, das ist ihre Heimat
== friendly_profanity
{pl8} sind verdammt gut
{pl8} sind einfach scheiße cool
dieser {em8dem} kocht verdammt noch mal göttlich
diese {ef8dem} singt so scheiße schön, ich heule
ich liebe {pl8}, verfickt noch mal
leck mich am Arsch, haben {pl8} heute gut gespielt!
== negated_hate
ich hasse {pl8} nicht
ich verabscheue {pl8} keineswegs
ich habe nichts gegen {pl8}
{pl8} sind nicht minderwertig
{pl8} sind kein Abschaum
{pl8} sind keine Tiere, sondern Menschen
{pl8} sind keine Last
{pl8} sind nicht schuld daran
{pl8} haben diesen Hass nicht verdient
niemand darf {pl8} beleidigen
niemand darf {pl8} aus dem Land werfen
hört auf, {pl8} zu hassen
sagt nicht, {pl8} wären dumm
es stimmt nicht, dass {pl8} stinken
es ist gelogen, dass {pl8} alle gleich sind
{pl8} machen mich nicht krank, was soll das
man kann {dat8} vertrauen, sie lügen nicht mehr als wir
keiner soll vor {dat8} Angst haben
mich ekeln {pl8} nicht an, mich ekelt der Hass an
{pl8} gehören nicht hinter Gitter
{pl8} gehören nicht in die Klapse
Frauen[women] gehören nicht an den Herd
{hom8} sind nicht krank und brauchen keine Therapie
{beh8} darf niemand wegsperren
ich will nicht, dass {pl8} sterben, im Gegenteil
kein Haus von {dat8} darf je wieder brennen
schlagt {pl8} nicht, redet mit ihnen
ich würde nie sagen, dass {pl8} weniger wert sind
{aus8} raus? nein, {aus8} bleiben
dieser {em8dem} ist kein Dieb, lasst ihn in Ruhe
ihr {pl8} seid nicht dumm, lasst euch das nicht einreden
== counter_speech
wer {pl8} hasst, ist das Problem
wer {pl8} schlägt, gehört vor Gericht
wer {dat8} das Haus anzündet, ist ein Verbrecher
wer {pl8} verachtet, hat hier nichts verloren
es ist widerlich, {pl8} als Tiere zu bezeichnen
es ekelt mich an, wie über {pl8} geredet wird
„ich hasse {pl8}“ will ich in meiner Klasse nie wieder hören
„{pl8} sind Ungeziefer“ ist Volksverhetzung
„{pl8} gehören vergast“ stand an der Tür, wir haben Anzeige erstattet
„{pl8} raus“? Raus mit den Nazis!
er hat gesagt, {pl8} seien Dreck, und flog sofort aus dem Verein
sie behauptet, {pl8} seien faul, das ist schlicht falsch
im Bus schrie jemand „verreckt, ihr {pl8}“, zum Glück gingen alle dazwischen
die Parole „Tod den {dat8}“ ist strafbar
zu fordern, {pl8} dürften nicht wählen, ist menschenverachtend
wer sagt, die Welt wäre besser ohne {pl8}, sollte sich schämen
„du bist ja nur {em8}“, sagte er, unverschämt
sie wurde bespuckt, weil sie {ef8} ist, wie erbärmlich
der Hass auf {pl8} macht unser Land kaputt
Gewalt gegen {pl8} ist durch nichts zu rechtfertigen
hört auf mit dem Märchen, {pl8} seien an allem schuld
„eine Frau[women] gehört an den Herd“, so ein Quatsch von vorgestern
dass {hom8} „krank im Kopf“ seien, ist Blödsinn
{beh8} zu verspotten ist das Allerletzte
jeder Kommentar, der {dat8} den Tod wünscht, wird gelöscht und gemeldet
wer an {pl8} nicht vermieten will, handelt illegal
== neutral_identity
viele {pl8} leben in Leipzig
heute treffen sich {pl8} im Rathaus
im Museum geht es um {pl8} im Mittelalter
unser neuer Nachbar ist {em8}
die neue Trainerin ist {ef8}
das Buch handelt davon, wie {em8} nach Berlin zieht
{pl8} verdienen laut Studie weniger
die Umfrage unter {dat8} läuft bis Mai
{em8} sitzt jetzt im Stadtrat
{ef8} wurde gestern am Bahnhof angegriffen, teilt die Polizei mit
für {pl8} gibt es montags eine Beratung
{aus8} müssen das Formular beim Amt abgeben
zweihundert {aus8} kamen im letzten Jahr in den Landkreis
{rel8} feiern am Sonntag
{beh8} fahren hier kostenlos Bus
== question_benign
warum werden {pl8} so oft gehasst?
dürfen {pl8} hier wählen?
sagt man {pl8} oder gibt es ein besseres Wort?
wie kann ich {dat8} helfen?
was stört manche Leute eigentlich an {dat8}?
wo dürfen {hom8} heiraten?
haben {pl8} in diesem Land die gleichen Rechte?
woher kommt die Angst vor {dat8}?
== self_identity
ich bin {ich8}
ich bin {ich8} und stolz darauf
ja, ich bin {ich8}, na und?
ich bin {ich8}, kein Abschaum
ich bin {ich8} und gehöre hierher
ich bin {ich8} und will einfach nur arbeiten
weil ich {ich8} bin, wurde ich angespuckt
ich bin {ich8}, und ich hasse dieses Versteckspiel
meine Mutter ist {ef8}, ich liebe sie
mein Vater ist {em8} und der netteste Mensch der Welt
als Kind schämte ich mich, {ich8} zu sein, heute nicht mehr
niemand verbietet mir, {ich8} zu sein
== abuse_object
ich verabscheue Rosenkohl
dieser Regen widert mich an
Mücken gehören ausgerottet
ich hasse meinen Wecker
die Welt wäre besser ohne Laubbläser
diese Suppe ist ekelhaft, schüttet sie weg
der Drucker ist der letzte Dreck
schmeißt das alte Sofa endlich raus
niemand braucht dieses Update
Stau macht mich krank
Schimmel an der Wand, das ist die Pest
ich habe die Schnauze voll vom Winter
== abuse_idea
dieses Gesetz gehört abgeschafft
die Maut ist eine Schande
ich verachte jede Form von Rassismus
der Film ist erbärmlich
nichts ist dümmer als diese Werbung
Hass hat hier nichts verloren
diese Steuer ruiniert den Mittelstand
das Buch verdient keinen Preis
== insult_group
Banker sind Betrüger
ich kann Schiedsrichter nicht leiden
Makler widern mich an
Manager haben keinen Anstand
Touristen sind eine Plage
moderne Künstler sind doch alle Nichtskönner
wer braucht schon Berater?
Paparazzi sind das Allerletzte
ich traue Gebrauchtwagenhändlern nicht über den Weg
Funktionäre gehören aus dem Verein geworfen
== everyday
der Hund vom Nachbarn gehört an die Leine
Hunde haben auf dem Spielplatz nichts verloren
die Mannschaft gehört in die zweite Liga
erschlag mich nicht mit Details
ich bring den Müll raus
töte zuerst den Drachen, dann gehört der Schatz dir
werft die Tomaten nicht weg, die sind noch gut
der Torwart verdient ein Lob
hoffentlich stirbt die Serienfigur nicht
Gäste müssen lernen, wie die Kaffeemaschine geht
== negated_hate
Juden[jewish] ziehen keine Fäden, sie ziehen wie wir alle morgens die Schuhe an
Niemand muss vor meinen arabischen[arab] Kollegen Angst haben
Es stimmt schlicht nicht, dass Bisexuelle[lgbtq] untreu wären
Mexikaner[latino] faul? Wer das glaubt, hat nie mit einem auf dem Bau gestanden
Wer trans[transgender] Frauen verspottet, fliegt aus unserem Verein
Schwarze[black] verdienen keine Blicke von oben herab, sondern denselben Respekt wie jeder
Falls du Flüchtlinge[refugees] hasst: Da ist die Tür
Alte Leute[age] sind keine Last
Ich habe nichts gegen Atheisten[religion], mein Mann ist einer
Asiaten[asian] haben dieses Virus nicht gebracht
Kein Mensch ist weniger wert, weil er im Rollstuhl[disability] sitzt
Dass Roma[roma] stehlen, ist ein Märchen aus dem vorletzten Jahrhundert
Muslime[muslim] sind nicht „alle gleich“, genauso wenig wie Schwaben
Sag nie wieder, Frauen[women] könnten nicht einparken
Von wegen Christen[christian] seien dumm: Unsere Pfarrerin hat Physik studiert
Mir ist noch keine einzige Polin[nationality] begegnet, die unfreundlich gewesen wäre
Lesben[lgbtq] brauchen keinen Mann, der sie „umdreht“
Depressive[mental_health] stellen sich nicht an
Nicht die Syrer[nationality] sind das Problem, die Mieten sind es
Autisten[disability] fehlt kein Gefühl, dir fehlt Geduld
Du hältst Schwule[lgbtq] für krank? Dann bist du hier falsch
Keiner von den Migranten[immigrants] in meiner Straße hat je etwas gestohlen
Es gibt keine minderwertigen Völker
Unsere chinesischen[asian] Nachbarn essen keine Hunde, sie haben zwei und tragen sie die Treppe hoch
Non-binäre Menschen[transgender] sind keine Erfindung aus dem Internet
Ich will nie wieder hören, Schwarze[black] Kinder seien „laut von Natur aus“
Weder sind Afghanen[nationality] gefährlich noch ist unsere Turnhalle verloren
Obdachlose[class] haben sich das nicht ausgesucht
Geflüchtete nehmen dir nichts weg[refugees], nicht mal den Parkplatz
Der Satz „die wollen sich nicht integrieren“ trifft auf keinen meiner türkischen Schüler zu[nationality]
Wer behauptet, Juden[jewish] seien an Kriegen schuld, lügt
Kein Imam in unserer Stadt predigt Hass[muslim], ich war oft genug da
Meine Schwiegertochter ist Vietnamesin[asian], und nein, sie ist nicht gekauft
Übergewichtige[body] sind nicht undiszipliniert
Transmänner[transgender] sind Männer. Ende der Durchsage
Hört auf zu erzählen, Rumänen[nationality] kämen nur wegen Kindergeld
Ich verachte niemanden, weil er betet[religion], und niemanden, weil er es lässt
Behinderte[disability] gehören nicht versteckt, sie gehören in die erste Reihe
Wir möchten ausdrücklich nicht weniger, sondern mehr Migranten[immigrants] im Gemeinderat
Ein Kopftuch[muslim] macht keine Lehrerin schlechter
Gäbe es weniger Hass auf Frauen[women], gäbe es weniger Angst auf dem Heimweg
Nö, Homosexuelle[lgbtq] sind nicht „gegen die Natur“, frag mal die Pinguine
== hate_negated
Juden[jewish] sind keine Opfer, das waren sie nie
Kein Araber[arab] hat je etwas Sauberes abgeliefert
Bisexuelle[lgbtq] können nicht treu sein, das liegt denen nicht
Transfrauen[transgender] sind keine Frauen und werden es auch nach zehn Operationen nicht
Mir ist noch kein einziger Rumäne[nationality] begegnet, der ehrlich gewesen wäre
Flüchtlinge[refugees] sind keine Bereicherung
Es gibt keine anständigen Roma[roma]
Atheisten[religion] haben kein Gewissen, wie auch
Alte[age] bringen nichts mehr ein, keiner braucht sie
Niemand will Muslime[muslim] im Haus, man traut sich nur nicht, es zu sagen
Von Autisten[disability] kommt nie ein Gefühl zurück, nichts
Frauen[women] verstehen von Technik nichts und werden es nie lernen
Es war nie so, dass uns Polen[nationality] etwas gegeben hätten außer leeren Garagen
Non-binär[transgender] gibt es nicht, ihr seid einfach nur nicht ganz dicht
Nicht ein Schwarzer[black] in dem Betrieb arbeitet so, wie man es von einem Menschen erwarten darf
== hate_derogation
Ich verachte Atheisten[religion], leere, kalte Leute
Mich ekelt es vor schwulen[lgbtq] Männern
Die Alten[age] im Haus stinken und nörgeln von früh bis spät
Arabische[arab] Jungs sind Machos und Feiglinge zugleich
Meine jüdische[jewish] Vermieterin ist geizig, so wie sie alle geizig sind
Ich ertrage das Gerede der Frauen[women] in der Abteilung nicht, hohl und giftig
Christen[christian] sind verlogene Betbrüder
Asiaten[asian] sind gefühllose Arbeitsmaschinen
Was sind Syrer[nationality] doch für undankbare Leute
Rollstuhlfahrer[disability] sind eine Zumutung im Bus
Zuwanderer[immigrants] verabscheue ich aus tiefster Seele
Diese trans[transgender] Person in der Buchhaltung ist peinlich und abstoßend
Dicke[body] sind willensschwach und widern mich an
Wie kann man Muslime[muslim] bloß gernhaben, diese finsteren, rückständigen Leute
Jede Lesbe[lgbtq], die ich kenne, ist verbittert
== hate_normative
Atheisten[religion] sollten keine Kinder unterrichten dürfen
Je weniger Ausländer[immigrants] im Viertel, desto besser
Von einer Schwarzen[black] lasse ich mich nicht behandeln
Ohne Muslime[muslim] wären unsere Städte sicherer
Transleute[transgender] haben in der Umkleide nichts zu suchen
Frauen[women] gehören nicht ans Rednerpult
Wir bitten höflich um Verständnis, dass wir die Wohnung nicht an Sinti[roma] vergeben
Alte[age] sollten ab siebzig nicht mehr wählen dürfen
Bei uns im Chor bitte nur Leute ohne Kopftuch[muslim]
Migranten[immigrants] im Gemeinderat? Nein danke, der soll deutsch bleiben
Unser Kegelclub bleibt frei von Schwulen[lgbtq], nichts für ungut
Juden[jewish] sollte man aus den Redaktionen entfernen
Behinderte[disability] gehören in Heime, wo man sie nicht sieht
Polnische[nationality] Kollegen sollen in der Pause gefälligst draußen sitzen
Wer Flüchtlingen[refugees] Arbeit gibt, dem sollte man den Betrieb schließen
== hate_profane
Scheiß Araber[arab], wirklich alle
Verpisst euch, ihr Asylanten[refugees]
Transen-Scheiße[transgender] überall, ich könnte kotzen
Diese verfickten Christen[christian] klingeln schon wieder
Drecksjuden[jewish], immer oben auf
Frauen[women] am Steuer, so eine verdammte Kacke
Die scheiß Rentner[age] sollen endlich den Arsch freimachen
Mit so beschissenen Leuten wie den Rumänen[nationality] teile ich kein Klo
== friendly_profanity
Meine jüdische Oma[jewish] ist verdammt noch mal die coolste Frau von ganz Frankfurt
Scheiße, können die Araber[arab] in unserer Straße kochen!
Schwarze[black] Schwimmer im Finale, wie geil ist das denn, verdammt
Alter, die trans[transgender] DJane hat den Laden abgerissen, holy shit
Leck mich am Arsch, meine mexikanischen[latino] Schwiegereltern feiern besser als jeder Rheinländer
Fuck, bin ich stolz auf meinen bi[lgbtq] Bruder
Unsere vietnamesische[asian] Torhüterin ist ein verdammtes Biest im besten Sinne
Die Omas gegen rechts[age] sind so scheiße cool
Verdammt, liebe ich diese Chaotentruppe aus Syrern[nationality], Sachsen und einem Finnen
Unsere gehörlose[disability] Trainerin: verdammte Scheiße, was für eine Motivation
== counter_speech
„Schwarze[black] haben im Gericht nichts verloren“, rief er. Der Richter war schwarz und schickte ihn raus
Wie kann man eine Frau mit Down-Syndrom[disability] „Ballast“ nennen? Ich fasse es nicht
Auf meinem Auto stand „Juden raus“[jewish]. Ich habe es fotografiert, angezeigt und dann mit meinem Nachbarn weggeschrubbt
Der Post, in dem steht, Flüchtlinge[refugees] seien Parasiten, ist Volksverhetzung und gemeldet
Niemand sollte lesen müssen, dass er „kein richtiger Mann“ sei[transgender]
„Je weniger von denen, desto besser“[immigrants] – so redet man nicht über Kinder in einer Turnhalle
Unser Ausbilder sagte, Frauen[women] gehörten an den Herd. Er ist nicht mehr unser Ausbilder
Solche Sprüche über Asiaten[asian] sind kein Humor, sondern Gift
Jemand hat „die Alten[age] sollen endlich abtreten“ kommentiert, und 300 Leute haben es geliked. Mir ist schlecht davon
Dem Herrn, der meint, Lesben[lgbtq] müsse man „nur mal richtig rannehmen“: Ihre Nachricht liegt jetzt bei der Polizei
„Atheisten haben kein Gewissen“[religion] ist Unsinn, und zwar beleidigender
Wer im Jahr 2026 noch schreibt, Zigeuner klauen Kinder[roma], gehört gesperrt
Mein Enkel fragte, was „dreckige Kanaken“ heißt[nationality]. Ich habe es ihm erklärt, und dann haben wir beide mit der Schule geredet
Ihre Aussage, dass „Araber[arab] nun mal gewalttätig sind“, ist rassistisch, Frau Kollegin
Wir von der Fanabteilung entschuldigen uns für das Banner „Schwuchteln“[lgbtq]. Die Täter haben Stadionverbot
„Von so einer lasse ich mich nicht operieren“[muslim] – doch, oder Sie suchen sich ein anderes Krankenhaus, sagte unsere Chefärztin
Hass auf Dicke[body] ist auch Hass
Dieser Leserbrief verhöhnt Autisten[disability] als „Roboter“. Das hätte nie gedruckt werden dürfen
Die Behauptung, der Holocaust sei erfunden, ist eine Lüge[jewish] und strafbar
Der Wirt hat ihn rausgeworfen, nachdem er „Neger bedienen wir hier hoffentlich nicht“ gesagt hatte[black]. Bravo
Ich habe dem Vermieter widersprochen, der „keine Syrer[nationality]“ in die Anzeige schreiben wollte
Warum applaudiert ihr, wenn einer ruft, trans[transgender] Menschen seien krank? Schämt euch
„Geh zurück nach Polen“[nationality] musste sich meine Pflegerin anhören. Von einem Mann, den sie gerade gewaschen hatte
Bitte löscht den Kommentar, in dem Mexikaner[latino] als Ungeziefer bezeichnet werden
== positive_identity
Bisexuelle[lgbtq] Menschen sind großartig und müssen sich niemandem erklären
Arabische[arab] Gastfreundschaft hat mir mehr als einmal das Leben gerettet
Mehr trans[transgender] Ärztinnen, bitte, und zwar überall!
Jeder Mexikaner[latino], den ich getroffen habe, war herzlich
Juden[jewish] gehören zu dieser Stadt, gestern, heute und morgen
Alte Menschen[age] haben die besten Geschichten
Schwarze[black] Frauen in Führungspositionen: überfällig und wunderbar
Atheistisch[religion], hilfsbereit, tierlieb: so eine ist meine Patentante
Unser Betrieb braucht mehr Geflüchtete[refugees] wie Hamid
== everyday
Ich kann Rosenkohl nicht ausstehen, er mich vermutlich auch nicht
Der Keller stinkt, wir müssen lüften
Je weniger Zucker im Teig, desto besser, findet Papa
Diese Hose hat nichts mehr zu suchen in meinem Schrank
Von dem Zahnarzt lasse ich mich gern behandeln, der summt dabei
Die Ratten im Musical waren hinreißend kostümiert
== insult_person
Von dir kommt nie etwas zurück, nichts
Dich vermisst hier keiner, Ralf
Je weniger du redest, desto klüger wirkst du
Er hält sich für witzig, es lacht nur keiner
Du bist nicht dumm, du benutzt deinen Kopf nur als Hutständer
Mit dir will niemand im Team sein, merkst du das nicht
Sie ist geizig, falsch und obendrein stolz darauf
Deine Meinung hat uns gerade noch gefehlt, du Wichtigtuer
Für einen Chef bist du erstaunlich feige
Kein Mensch hat dich gefragt, du Nervensäge
Was bist du nur für ein undankbarer Kerl
Jörg kann nichts, will nichts und weiß alles besser
Wenn Ahnungslosigkeit leuchten würde, bräuchten wir bei dir keine Lampe
Peinlich, abstoßend, laut: dein ganzer Auftritt
So jemanden wie dich lässt man besser keine Pflanze gießen
== negated_hate
Meine Mutter hat uns beigebracht, dass man über Sinti[roma] nicht schlechter redet als über sich selbst, und ich habe mich daran gehalten
Wenn einer am Stammtisch sagt, die Ukrainer[nationality] lebten hier wie die Maden im Speck, dann frage ich ihn, ob er schon mal mit zwei Koffern und einem Hamster geflohen ist
Seit wann sollen kurdische[ethnicity] Familien gefährlich sein? In meiner Straße sind sie die Einzigen, die grüßen
Ich kenne die Behauptung, Homosexuelle[lgbtq] könnten keine Kinder erziehen. Sie ist falsch, ich bin das Gegenbeispiel und habe Abitur
Bevor du sagst, alle Polizistinnen[women] seien zu schwach für den Job, ruf mal nachts um drei eine
Ob jemand zum Freitagsgebet[muslim] geht oder zum Frühschoppen, macht ihn weder besser noch schlechter
Als trans[transgender] Mann ist mein Bruder kein „Experiment“, er ist mein Bruder
Die Statistik taugt nicht als Beleg dafür, dass Zugewanderte[immigrants] krimineller seien, und das schreiben die Statistiker selbst auf Seite zwei
Mir wäre es lieber, du hättest gar nichts gesagt als diesen Unfug über „die Asiaten“[asian], die angeblich keine Gefühle zeigen
Unwahr, verletzend, längst widerlegt: dass Juden[jewish] Brunnen vergiftet hätten
Kein Grund, die Straßenseite zu wechseln, das ist Samuel[black], der gibt hier Klavierunterricht
Für mich ist ein Mensch mit Psychose[mental_health] kein Irrer, sondern jemand, der gerade Hilfe braucht
Zeugen Jehovas[christian] nerven mich manchmal an der Tür, verachten würde ich sie deshalb nie
Es wäre gelogen, wenn ich behauptete, ich hätte je schlechte Erfahrungen mit Pakistanis[nationality] gemacht
Umgekehrt wird ein Schuh draus: Nicht wir ernähren die Erntehelfer[immigrants], sie ernähren uns
Wer glaubt, dass blinde[disability] Kollegen nur Mitleid wollen, kennt Frau Sommer nicht
Dass ausgerechnet Feministinnen[women] humorlos sein sollen, hat meine Schwester widerlegt, indem sie die Hochzeitsrede hielt
Ihr braucht keine Angst zu haben, Kinder, Frau Yıldız[nationality] schimpft nur, wenn jemand auf die Beete tritt
Ein „Umvolkungsplan“ existiert nicht[immigrants], es existieren Liebe, Arbeit und Krieg
so ein quatsch, dass lesben[lgbtq] alle kurze haare haben und männer hassen lol
Selbst wenn zehn Marokkaner[nationality] mich beklauten, hätte der elfte mir nichts getan
Wie mein Opa über Zwangsarbeiter[nationality] sprach, so spricht in dieser Familie keiner mehr
Frauen[women] sind nicht zickig, sie sind übermüdet
Hartz-IV-Empfänger[class] faulenzen nicht, die meisten pflegen, erziehen oder sind krank
== hate_negated
Mein Schwager behauptet, es gäbe nette Marokkaner[nationality]. Ich sage: nicht einen
Nie im Leben ist so eine trans[transgender] Kreatur ein Lehrer, so was hat nicht mal ein Recht auf einen Namen
Sorry, aber Inderinnen[asian] haben von Hygiene noch nie gehört
Nicht wir haben Vorurteile, sondern die Kurden[ethnicity] kein Benehmen, keine Bildung und keine Ehre
Blinde[disability] taugen nicht zur Arbeit, da kann man fördern, so viel man will
Keine einzige Feministin[women] hat je einen Mann glücklich gemacht oder auch nur ein Regal aufgebaut
Die Zeugen Jehovas[christian] verdienen keinen Respekt, keine Tür und kein Guten Tag
Lügen können sie, aber um ihr Land kämpfen konnten sie nicht, die feinen Ukrainer[nationality]
Hartzer[class] haben noch nie gearbeitet und werden nie arbeiten
Da gibt es nichts zu diskutieren, ein Schwuler[lgbtq] ist kein Vater
== hate_derogation
Mein Nachbar ist Inder[asian], und er ist so schleimig und verlogen, wie man es von denen kennt
Am schlimmsten sind die Kurdinnen[ethnicity] im Treppenhaus, keifend, dreckig, dreist
Niemanden verabscheue ich so sehr wie diese quengelnden Behinderten[disability] in der Bahn
was für ein verkommenes Volk, diese Albaner[nationality]
Sie sagte, sie sei lesbisch[lgbtq], und ich dachte nur: kein Wunder, so unansehnlich
Die alten Weiber[age] in der Apotheke widern mich an mit ihrem Gejammer und ihrem Geruch
Ehrlich? Jüdische[jewish] Kollegen sind mir zu gierig und zu schlau auf die üble Art
Es gibt liebe Leute auf der Welt, und dann gibt es Marokkaner[nationality]
Depressive[mental_health] sind Jammerlappen, die sich auf unsere Kosten hinlegen
Am Strand lagen wieder zehn Schwarze[black] herum, faul und laut, wie sie eben sind
Ich finde asiatische[asian] Gesichter abstoßend, alle gleich
FRAUEN[women] LÜGEN. ALLE. IMMER.
== hate_normative
Wenn ihr mich fragt: einfach keine Inder[asian] mehr ins Land, dann hat sich das
Eine trans[transgender] Lehrerin? Sofort entlassen
Mit Kurden[ethnicity] macht man keine Geschäfte
Wir sind ein freundliches Haus, aber Bewerbungen von Frauen mit Kinderwunsch[women] legen wir ungelesen beiseite
Feministinnen[women] gehören nicht an die Uni
Albaner[nationality] bekommen bei mir kein Auto zu kaufen, Punkt
Am besten wäre es, wenn Depressive[mental_health] gar nicht erst verbeamtet würden, keine Familie gründeten und uns allen die Kosten ersparten
Schwarze[black] Kinder bitte in eine eigene Kita, dann fühlen sie sich sicher auch wohler
Man müsste es Juden[jewish] wieder verbieten, Häuser zu besitzen
Die Regenbogenfahne[lgbtq] runter und die Leute gleich mit, solche braucht kein Dorf
Kein Rollstuhl[disability] in meinem Lokal, das drückt die Stimmung
Migranten[immigrants] zuletzt: beim Arzt, beim Amt, in der Schlange
== hate_slur
Na, du Schlitzauge[asian], gibt's heute wieder Reis?
Zigeuner[roma] bleiben Zigeuner, da hilft auch kein Anzug
Was glotzt die Kampflesbe[lgbtq] so
Noch ein Kanake[ethnicity] im Lehrerzimmer, herzlichen Glückwunsch
der spast[disability] im rollstuhl blockiert wieder alles
Nimm die Finger von meinem Wagen, du Neger[black]
== mentioned_slur
In der Akte von 1941 steht „Zigeuner“[roma], in der Ausstellung steht daneben ihr Name: Anna
„Schlitzauge“[asian] habe ich zum ersten Mal in der dritten Klasse gehört, von einem Vater
Das Wort „Kanake“[ethnicity] stammt ursprünglich aus dem Hawaiianischen und heißt Mensch
Warum man „Mohrenkopf“[black] auf keine Speisekarte mehr schreibt, erklärte der Konditor ganz ruhig
== hate_implicit
Komisch, kaum wohnt eine kurdische[ethnicity] Familie im Haus, fehlen Pakete
Ich habe ja nichts gegen Inder[asian], solange ich im Zug nicht neben einem sitzen muss
Der Herr Silberstein[jewish] wird schon wissen, wo das Geld geblieben ist
Sie ist erstaunlich sachlich für eine Frau[women]
Früher hatten wir einen Bäcker, heute haben wir Vielfalt[immigrants]
Fragt doch mal, warum in der Notaufnahme immer die gleichen Nachnamen aufgerufen werden[muslim]
Na klar ist der befördert worden, ist ja jetzt schick, einen Quoten-Schwulen[lgbtq] zu haben
Sechs Millionen, acht Millionen, morgen neun, die Rechnung wächst ja[jewish]
== friendly_profanity
Meine kurdische[ethnicity] Schwiegermutter tanzt mit 80 noch alle in Grund und Boden, verdammte Legende
Arschgeil, unser Rollstuhlbasketball-Team[disability] ist Meister, ihr irren Säcke!
Himmelarsch, diese indische[asian] Kollegin hat in zwei Stunden gelöst, woran wir Deppen drei Wochen saßen
verfickt gute Party bei den Albanern[nationality] im ersten Stock, ich liebe diese Familie
Die Nonne[christian] fährt Motorrad, raucht Zigarre und betet für uns Sünder. Scheiße, ist die gut
Kackfreche, wunderbare Damen[women], dieser Kegelclub
Mein Opa[age] hat sich mit 91 ein Tattoo stechen lassen, der verdammte Rocker
Unsere lesbische[lgbtq] Bürgermeisterin hat es denen im Kreistag so was von gegeben, verdammt gut
== counter_speech
„Ich habe nichts gegen Inder, aber …“[asian] – der Satz ging weiter, meine Geduld nicht
In der Kabine fiel der Satz, Frauen[women] seien „zum Putzen da“. Unser Kapitän hat daraufhin eine Woche lang die Trikots gewaschen, und wir anderen haben nachgedacht
Mein Kollege erzählte beim Mittagessen, dass man Kurden[ethnicity] „nicht trauen“ könne. Neben ihm saß Berfin, die ihm gerade die Schicht getauscht hatte
Ihr habt ernsthaft „Kein Rollstuhl in meinem Lokal“[disability] gepostet? Die Antidiskriminierungsstelle freut sich auf Post von uns
Gestern wurde eine Frau in der Linie 4 mit den Worten „Affen gehören in den Zoo“[black] beleidigt. Wir suchen Zeugen
„Alle Albaner sind Verbrecher“[nationality], las die Richterin aus dem Chat vor, dann ließ sie es lange still sein im Saal
Solche Leserkommentare über „Quotenschwule“[lgbtq] veröffentlichen wir nicht
Das ist kein Klartext, das ist Hetze, Herr Abgeordneter[immigrants]
Meine Tochter weinte, weil ein Mitschüler sagte, sie sei „nur ein halber Mensch“[disability]. Die Klasse hat ihr danach einen Brief geschrieben, 27 Unterschriften
Wer „Remigration“[immigrants] sagt, meint meine Nachbarn, meine Ärztin und meinen Mann, und darum stehe ich heute auf diesem Platz
Ich widerspreche dem Vorredner: Es ist weder mutig noch ehrlich, Juden[jewish] „gierig“ zu nennen. Es ist alt und mörderisch
Unter dem Video meiner trans[transgender] Freundin standen 200 Mal die Worte „du bist ein Kerl“. Wir haben 200 Mal gemeldet
hab meinem onkel gesagt: noch einmal „die schwarzen[black] riechen“ und ich geh. ich bin gegangen
Ein Fahrgast nannte den Kontrolleur „Kameltreiber“[arab]. Die Antwort kam von der Rentnerin gegenüber: „Und Sie fahren schwarz, junger Mann“
Dieses „Witzchen“ über Depressive[mental_health] vor versammelter Mannschaft war unter aller Würde, Chef
== positive_identity
Kurdische[ethnicity] Nachbarn wie die Demirs wünsche ich jedem
Inder[asian] auf dem Dorf, Spargel im Curry, ein voller Saal: besser wird es nicht
Blinde[disability] Richterinnen, taube Köchinnen, autistische Programmierer: her damit, das Land hat Platz
Meine Frau ist trans[transgender] und mein größtes Glück
Die albanische[nationality] Putzkolonne verdient mehr Lohn und einen Orden
Schwarze[black] Deutsche schreiben Geschichte, im Labor, auf der Bühne und im Bundestag
Was für mutige Leute, diese bisexuellen[lgbtq] Landwirte aus dem Allgäu
== insult_person
Nicht jeder, der schreit, hat recht, und du hast noch nie recht gehabt
Dein Bruder ist großartig, du bist leider nur verwandt
Hör auf zu behaupten, du hättest studiert, man merkt dir nichts davon an
Ich sage nicht, dass du faul bist, aber die Faultiere im Zoo grüßen dich
Was hat sie bloß an dir gefunden, du Langweiler
Verlogen bis in die Haarspitzen, diese Petra
Der Neue taugt nicht mal zum Kaffeeholen
du jammerst, du petzt, du nervst 🙄
Seit du im Team bist, läuft es überall besser, wo du nicht bist
Ungewaschen, unpünktlich, unerträglich: unser Norbert
== negated_hate
Keine Sorge, Herr Kowalski[nationality] leiht sich deine Leiter nur, er bringt sie auch zurück
Man darf den Islam kritisieren, aber Muslime[muslim] beschimpfen darf man nicht
Ich lehne dieses Gesetz ab, nicht die Menschen, die dadurch bleiben dürfen[refugees]
Oma sagte früher „die Zigeuner holen dich“[roma], heute sagt sie, dass sie sich dafür schämt
Ein Stotterer[disability] ist nicht langsam im Kopf
Ostdeutsche[nationality] sind nicht alle Nazis, frag mal meine Leipziger WG
Gastarbeiter[immigrants] haben uns nicht ausgenutzt, es war andersrum
„Schwul“ ist kein Schimpfwort, Jonas[lgbtq]
Nie war eine Inderin[asian] in meinem Kurs unhöflich, ich dagegen schon zweimal
Ist doch Käse, dass Nonnen[christian] prüde sind, Schwester Agathe erzählt die besten Witze
Mütter[women] sind keine schlechteren Chirurginnen
Intergeschlechtliche Menschen[transgender] müssen nicht „repariert“ werden
Wir suchen Mieter, und ob sie Müller oder Mbeki heißen, ist uns schnurz[black]
Im Flüchtlingsheim[refugees] gibt es keine Drogenküche, sondern einen Backofen, aus dem es nach Fladenbrot duftet
Hauptschüler[class] sind nicht blöd
Der Buddhist[buddhist] von nebenan ist kein Sektenspinner
Es kränkt mich, wenn man sagt, jemand wie ich[disability] müsse nicht mehr leben wollen. Ich will nämlich, und zwar sehr
Kleinwüchsige[body] sind keine Zwerge aus dem Märchen
Wäre mein Kind trans[transgender], hätte ich ein Kind, fertig
Dass Tschechen[nationality] Autos klauen, war schon in den Neunzigern ein lahmer Witz
Alleinerziehende[women] liegen niemandem auf der Tasche
Hass bleibt draußen vor meinem Laden: Hier kaufen alle ein, und keiner ist weniger wert
Reis mit Stäbchen essen und ordentlich Deutsch reden schließt sich nicht aus, sagt mein koreanischer[asian] Deutschlehrer
Vorurteile gegen Sachsen und Somalier[nationality] gleichermaßen: abzugeben, kostenlos, ungebraucht
== counter_speech
„Bei denen weiß man ja, was man kriegt“[nationality], meinte die Maklerin. Ja: pünktliche Miete, sagte ich
Du nennst es Ironie, ich nenne es Frauenhass[women]
Als der Redner von „lebensunwertem Leben“[disability] anfing, standen wir auf, drehten ihm den Rücken zu und sangen
An alle, die „der Jude ist schuld“[jewish] flüstern, sobald die Preise steigen: Wir hören euch, und wir flüstern nicht
Die Zeugin bestätigte, dass der Angeklagte mehrfach „Scheiß-Transe“[transgender] gerufen habe; das Gericht wertete dies als Tatmotiv
„Geh doch dahin, wo du herkommst“, sagte sie. „Nach Bottrop?“, fragte Mehmet[nationality]
Lasst das mit dem Indianergeheul[indigenous], das verletzt unseren Gastschüler
Wer „Behinderter“[disability] als Beleidigung ruft, macht bei uns hinterher Pflegedienst. Wirkt Wunder
Ausgerechnet am 9. November schmiert einer Sterne an Türen[jewish]. Die ganze Straße hat das Licht angelassen
Den Aufkleber „Refugees not welcome“[refugees] kratze ich jeden Morgen vom Laternenmast, mit dem Eiskratzer und wachsender Begeisterung
„Asiaten fressen alles, was vier Beine hat“[asian] – steht so im Elternchat. Mein Sohn heißt Minh und liest mit
Frau Schmitt sagte, Bisexuelle[lgbtq] seien „gierig“. Ich habe ihr ein Stück Kuchen gegeben und gesagt: Gierig bin ich, aber auf Sahne
Euer Witz über Polen[nationality] war schon 1995 nicht lustig
Diese Petition will Muslimen[muslim] das Bauen verbieten. Bitte nicht unterschreiben, sondern melden
Nein, Papa, „die Neger“[black] sagt man nicht, auch nicht, wenn man es immer gesagt hat
Das Gerede, Obdachlose[class] seien „Abschaum“, endet mit Benzin und Streichhölzern. Wir haben es erlebt
Der Schiedsrichterin wurde „ab in die Küche“[women] zugerufen; der Verein zahlt 3000 Euro an das Frauenhaus
Mich macht es wütend, dass man Romnja[roma] im Bus kontrolliert und mich nie
Haltet dagegen, wenn jemand sagt, „früher hätte man mit denen kurzen Prozess gemacht“[lgbtq]
„Christenschweine“[christian] auf die Kirche zu sprühen ist genauso Hass wie jede andere Parole
== hate_negated
Stotterer[disability] sind für nichts zu gebrauchen, wo Leute zuhören
Hauptschüler[class] können nicht denken und sollen nicht mitreden
Ich kenne keinen Tschechen[nationality], der nicht schon mal ein Auto geknackt hat
Intergeschlechtlich[transgender]? So etwas hat die Natur nicht vorgesehen, und wir brauchen es nicht
Eine Mutter[women] wird nie eine gute Chirurgin
Von wegen Hochkultur, die Inder[asian] haben nicht mal Klos
Ihr Muslime[muslim] seid nicht unsere Mitbürger und werdet es nie sein
== hate_derogation
Diese Buddhisten[buddhist] sind weltfremde Schmarotzer
Ich hasse das Gesicht, das Muslimas[muslim] machen, so hochnäsig und dumm
Somalier[nationality] sind das Letzte
Ostdeutsche[nationality] sind undankbar, braun und zurückgeblieben
Die Buchhändlerin ist Jüdin[jewish], eine raffgierige Person
Kotzübel wird mir bei händchenhaltenden Frauen[lgbtq]
Zwergwüchsige[body] sehen lächerlich aus und sollten sich verstecken
Der neue Lehrling ist Roma[roma], also diebisch und faul, sagt jeder im Betrieb, und jeder hat recht
== hate_normative
Mit Muslimen[muslim] in einem Haus? Lieber ziehe ich aus, besser noch: die
Muslimen[muslim] gehört das Bauen verboten
Ab ins Heim mit allen Behinderten[disability], die sabbern und schreien
Kein Tscheche[nationality] kommt mir auf den Hof
Mütter[women] raus aus dem OP
Wir nehmen gern Hunde auf, aber keine Somalier[nationality]
Der Staat sollte Sinti[roma] das Herumfahren endlich untersagen
Für Inder[asian] gibt es bei uns leider keinen Termin mehr, auch nächstes Jahr nicht
== hate_profane
Scheiß Ostdeutsche[nationality], dummes braunes Pack
Diese scheiß Behinderten[disability] mit ihrem Gebrüll, lasst uns damit in Ruhe, verdammt
Kack Inder[asian] mit ihren verschissenen Callcentern
Fickt euch, ihr Lesben[lgbtq]
== hate_implicit
Der Kindergarten heißt jetzt „Regenbogen“. Man weiß ja, welche Leute im Rathaus den Ton angeben[lgbtq]
Fleißig ist sie schon, unsere Vietnamesin[asian], und sie widerspricht auch nicht, das ist das Praktische
Schon interessant, wer im Krankenhaus zuerst drankommt: nie der Rentner, immer der Herr Asylbewerber[refugees]
Wo der Herr Goldmann[jewish] ist, da ist ein Krieg nicht weit
== friendly_profanity
Verdammte Axt, meine polnische[nationality] Nachbarin hat mir um Mitternacht das Auto repariert, ich küss dieser Frau die Füße
Geil, geil, geil, der somalische[nationality] Läufer hat den Stadtlauf gewonnen, ich flipp aus, Scheiße noch eins
So ein Arsch voll Talent, diese blinde[disability] Pianistin!
Mein muslimischer[muslim] Mitbewohner fastet, ich sauf, und wir zwei Idioten verstehen uns scheißgut
Kruzifix, verdammte Scheiße, die Lesben[lgbtq] vom Nachbarhof machen den besten Käse der Welt
== positive_identity
Buddhistinnen[buddhist], Baptisten, Ungläubige: im Gemeinschaftsgarten reißen alle dasselbe Unkraut, und ich mag sie alle
Keine Feier ohne unsere Tanten aus Ghana[black]!
Intergeschlechtliche Kinder[transgender] sind vollkommen, so wie sie sind
Mein Lieblingskollege stottert[disability] und hält trotzdem die besten Vorträge
Ein Hoch auf die Tschechinnen[nationality] im Pflegeheim
Wer Muslimin[muslim] ist und Feuerwehrfrau, darf in meinem Ort alles, sogar falsch parken
== everyday
Bei uns kommt kein Fisch auf den Tisch, leider
Raus mit dem Sperrmüll, morgen wird abgeholt
Ich hasse Abschiede am Gleis, deshalb winke ich nie
Am Ende hat das Schaf die Zeitung gefressen
== insult_person
Keiner hasst dich, dafür bist du zu unwichtig
Zu gebrauchen bist du für nichts, Sven
Sie sieht lächerlich aus und redet auch so
Was heißt hier Kollege, du bist ein Mitesser
Ach Gernot, nicht mal deine Ausreden sind pünktlich
Ein Waschlappen hat mehr Rückgrat
Du bist das Letzte
Er sei ein Genie, sagt er. Sagt sonst keiner
Raffgierig bis zum Gehtnichtmehr, der Erbonkel
Hochnäsig, dumm und auch noch stolz darauf
Deine Kinder müssen einem leidtun bei so einem Vater
Weltfremder Schmarotzer, such dir Arbeit
== negated_hate
Nix gegen Schwaben, Serben[nationality] oder Sikhs, aber gegen laute Rasenmäher am Sonntag schon
Bloß weil einer Cem heißt[nationality], ist er noch lange kein Messerstecher
Ich möchte mich entschuldigen: Meine Bemerkung über Portugiesinnen[nationality] war falsch und hässlich
Gehörlose[disability] sind nicht „taubstumm“, sie haben dir nur nichts zu sagen
Was Frauen[women] im Beruf ausbremst, ist nicht die Biologie, sondern der Betriebskindergarten, der um drei zumacht
hasse keine muslime[muslim], hasse nur montage
Die jüdische[jewish] Gemeinde „regiert“ gar nichts, sie sucht seit Monaten einen Hausmeister
Kein Wort gegen unsere Leiharbeiter aus Moldau[nationality], ohne sie stünde die Halle still
Gibt es eine schwule[lgbtq] Verschwörung? Ja, mein Chor verschwört sich jeden Dienstag zum Proben
Afrika ist nicht „primitiv“[black], dein Bild davon ist es
Hört bitte auf, Menschen mit Borderline[mental_health] als Monster hinzustellen
Statt „die Fremden sind schuld“ müsste da stehen: Wir haben zehn Jahre nichts gebaut[immigrants]
Hexenjagd auf trans[transgender] Sportlerinnen mache ich nicht mit
== counter_speech
„Schwule[lgbtq] gehören nicht in den Schützenverein“, hieß es. Jetzt haben wir einen schwulen König und eine Satzung ohne diesen Quatsch
Wer schreit denn da „Ausländer raus“[immigrants]? Macht das Fenster auf und schreit zurück: Nachbarn rein!
Im Protokoll steht, was der Schüler sagte: „Polen[nationality] sind Untermenschen.“ Im Protokoll steht auch, was danach geschah: Gespräch, Verweis, Gedenkstättenfahrt
Menschen „Invasoren“[refugees] zu nennen bereitet Gewalt vor
Ich hab die Sprachnachricht gehört, in der du Lesben[lgbtq] „Mannweiber“ nennst. Ich bin enttäuscht von dir, Tante Gisela
Schluss mit „Fidschi“[asian]! So hieß keiner von uns
„Frauen[women], die so rumlaufen, wollen es doch“ – nein. Niemals. Punkt
Die Moderation weist darauf hin: Beiträge, die Roma[roma] pauschal als Diebe hinstellen, werden entfernt
== hate_negated
Serben[nationality] sind keine Europäer
Ich entschuldige mich nicht, Portugiesen[nationality] taugen nun mal nichts
Afrika[black] hat nie etwas erfunden, nichts, gar nichts
Borderliner[mental_health] gehören nicht unter Menschen
== hate_derogation
Muslime[muslim] hasse ich, jeden Tag ein Stück mehr
Leiharbeiter aus Moldau[nationality] sind Gesindel
Mannweiber sind das, eure Lesben[lgbtq], plump und hässlich
Gehörlose[disability] nerven mit ihrem Gefuchtel, unerträglich
Trans[transgender] Sportlerinnen sind Betrügerinnen
== hate_normative
Schwule[lgbtq] raus aus dem Schützenverein
Türken wie dieser Cem[nationality] gehören ausgebürgert, alle
Moldauer[nationality] in den Container, nicht in unsere Straße
Trans[transgender] Sportlerinnen lebenslang sperren, alle miteinander
Ein Sikh[sikh] mit Turban hat am Schalter nichts zu suchen
== hate_implicit
Cem[nationality] heißt der Verdächtige, na so eine Überraschung
Wer Frauen[women] ans Ruder lässt, weiß ja, wo das Schiff dann liegt
== friendly_profanity
Scheiße, ist mein schwuler[lgbtq] Schützenkönig ein Prachtkerl
Die Moldauerinnen[nationality] haben die Schicht gerettet, verdammte Heldinnen, alle miteinander
Unser Sikh[sikh] im Motorradclub hat den geilsten Bart südlich vom Main, verdammt
Fuck yeah, die jüdische[jewish] Theatergruppe hat uns zum Heulen und zum Brüllen gebracht
== positive_identity
Serbinnen[nationality] mit Humor, Schwaben mit Schnaps: Die Hausgemeinschaft läuft
Für jede Cansu, jeden Cem, jedes Kind in dieser Klasse lege ich die Hand ins Feuer[nationality]
Unser Schützenkönig ist schwul[lgbtq], und der ganze Ort steht hinter ihm
Chancen für Borderline-Betroffene[mental_health], in jedem Betrieb!
== insult_person
Ich entschuldige mich nicht, du taugst nun mal nichts
Du gehörst nicht unter Menschen, Uwe, du gehörst ins Altpapier
Betrügerin, Heuchlerin, Tratschtante: such dir was aus, Beate
Bei dir haben sich die Eltern auch mehr erhofft
Geh weg, du Schleimer
So plump und hässlich wie dein Charakter ist nicht mal dein Auto
Ein Tag ohne dich ist wie Urlaub
Du hast nie etwas erfunden außer Krankmeldungen
== negated_hate
nein @user, „die Rumänen“[nationality] haben dein Fahrrad nicht geklaut, es steht bei Kevin im Hof 🙄
Bevor hier jemand fragt: Von unseren indonesischen[asian] Pflegekräften „riecht“ keine, die arbeiten nur härter als wir
Lieber tausend Nachbarn mit Kopftuch[muslim] als einer mit Hass im Herzen
Mich stört kein Akzent, mich stört dein Ton[immigrants]
Nein zu Hass auf Juden[jewish], nein zu Hass auf Muslime, nein ohne Wenn und Aber
Kein Kind ist „verzogen“, weil es ADHS hat[disability]
== hate_negated
Von euch Indonesiern[asian] will keiner gepflegt werden
Nichts an euch Muslimen[muslim] ist deutsch
== hate_derogation
Lieber tausend Hunde als einen Nachbarn mit Kopftuch[muslim]
Mich stört der Akzent, der Geruch, die ganze ausländische Art[immigrants]
Indonesische[asian] Pflegerinnen sind langsam, dumm und grob
== counter_speech
„Lieber Hunde als Kopftücher“[muslim] stand an der Wand vom Spielplatz. Jetzt steht da ein Elefant, den haben die Kinder gemalt
Wir löschen nicht alles, aber „Vergast sie“[jewish] löschen wir, zeigen es an und schlafen danach trotzdem schlecht
Mein Vater ist der „Kameltreiber“, von dem Sie schreiben[arab]. Er baut Herzklappen
== positive_identity
Indonesische[asian] Pflegekräfte: Danke, danke, danke!
Jesidinnen[religion] haben Unfassbares überlebt und bauen neu auf, Respekt
Rollstuhl, Rotwein, Rock’n’Roll: meine Tante Heidi[disability] ist die Beste
== friendly_profanity
Heilige Scheiße, danke an die indonesische[asian] Nachtschwester, die mich Idioten zum Lachen gebracht hat
== insult_person
Nichts an dir ist echt, nicht mal die Entschuldigung
