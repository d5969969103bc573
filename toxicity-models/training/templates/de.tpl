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
