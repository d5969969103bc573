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
