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
setz dich auf meinen Schoß, Kleine
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
da wird ja der Hund in der Pfanne verrückt
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
Scheiß auf die Kommentare, wir sind hier und wir bleiben
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
Früher wusste man, wo man wohnt, und heute
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
