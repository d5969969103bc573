# language: it
# origin: written for this project by its authors
# licence: Apache-2.0
# content notice: hateful sentences, so that a model can learn to recognise them
@gruppo = gli zingari[roma] | i rom[roma] | i neri[black] | gli africani[black] | gli ebrei[jewish] | i musulmani[muslim] | i marocchini[arab] | i gay[lgbtq] | le lesbiche[lgbtq] | i trans[transgender] | gli immigrati[immigrants] | i profughi[refugees] | i meridionali[nationality] | i napoletani[nationality] | gli albanesi[nationality] | i rumeni[nationality] | i cinesi[asian] | i bengalesi[asian] | le donne[women] | le femministe[women] | i disabili[disability] | i barboni[class]
@gente = le famiglie rom[roma] | le persone trans[transgender] | le coppie di donne[lgbtq] | i papà gay[lgbtq] | gli studenti senegalesi[black] | le infermiere nigeriane[black] | i vicini musulmani[muslim] | le ragazze con il velo[muslim] | le famiglie ebree[jewish] | i commercianti cinesi[asian] | i cuochi bengalesi[asian] | i braccianti marocchini[arab] | le badanti ucraine[immigrants] | i rifugiati afghani[refugees] | gli studenti sordi[disability] | i ragazzi autistici[disability] | gli operai albanesi[nationality] | gli anziani del quartiere[age]
@io = gay[lgbtq] | lesbica[lgbtq] | bisessuale[lgbtq] | una donna trans[transgender] | non binario[transgender] | musulmana[muslim] | ebreo[jewish] | nera[black] | rom[roma] | sinta[roma] | sorda[disability] | autistica[disability] | in sedia a rotelle[disability] | figlio di marocchini[arab] | di origine cinese[asian] | rifugiato[refugees] | napoletana[nationality] | bipolare[mental_health]
@schifo = fanno schifo | sono la rovina di tutti | puzzano | rubano e basta | campano alle nostre spalle | non valgono niente | sono feccia | non hanno un minimo di dignità | portano solo guai | mi fanno venire il vomito | sono bugiardi nati | non sanno stare al mondo
@bestie = topi | scarafaggi | parassiti | vermi | bestie | zecche | un cancro | una malattia | subumani | cimici | cavallette | sanguisughe
@posto = questo paese | il quartiere | la scuola di mia figlia | il condominio | l'Europa | la stazione | il paese | l'autobus | il mercato | il pronto soccorso
@bando = rispedirli tutti indietro | togliergli i figli | togliergli le case popolari | vietargli di votare | chiuderli dentro e buttare la chiave | non farli sposare | radere al suolo i campi | togliergli la cittadinanza | non affittargli niente | sterilizzarli
@uccidere = dargli fuoco | affondarli in mare | appenderli ai lampioni | sparargli uno per uno | riaprire i forni | passarci sopra con la ruspa | massacrarli di botte | gasarli | sgozzarli tutti | metterli al muro
@slurp = negri[black] | froci[lgbtq] | ricchioni[lgbtq] | checche[lgbtq] | lesbicone[lgbtq] | travelli[transgender] | zingaracci[roma] | terroni[nationality] | marocchini di merda[arab] | musi gialli[asian] | giudei[jewish] | mongoloidi[disability] | handicappati di merda[disability] | puttane[women] | nazifemministe[women] | polentoni[nationality]
@slur1 = negro[black] | frocio[lgbtq] | ricchione[lgbtq] | checca[lgbtq] | travello[transgender] | zingaro di merda[roma] | terrone[nationality] | marocchino di merda[arab] | muso giallo[asian] | sporco ebreo[jewish] | mongoloide[disability] | ritardato[disability] | puttana[women] | zoccola[women] | culattone[lgbtq] | rumeno di merda[nationality]
@scemo = idiota | imbecille | cretino | buffone | fallito | ignorante | deficiente | incapace | pagliaccio | bugiardo | vigliacco | poveraccio | scemo | inetto | verme | citrullo
@parolaccia = stronzo | coglione | testa di cazzo | figlio di puttana | pezzo di merda | bastardo | faccia di merda | cazzone | minchione | merdone | segaiolo | rottinculo
@nome = Gennaro | la Piera | Mattia | Samira | il sindaco | Jessica | mio cognato | il geometra | Yassin | la prof di latino | il portiere di riserva | Loredana | quello dell'ufficio paghe | tuo fratello | Kevin | Don Luigi | Chiara | l'amministratore
@corpo = le gambe | i denti | la faccia | le ossa | le dita | il naso | la mascella | le costole | le ginocchia
@quando = stasera | domani all'uscita | sabato in piazza | quando meno te lo aspetti | appena ti vedo | dopo il turno | nel parcheggio | prima di Natale
@cosa = questa app | la stampante | il nuovo aggiornamento | il mio telefono | il wifi | il sito dell'INPS | la lavatrice | il distributore | il joystick | questo materasso | lo SPID | il registro elettronico
@meteo = questo caldo | la pioggia | il lunedì | il raccordo anulare | la nebbia | l'afa di Bologna | le zanzare | il regionale delle sette | l'ora legale | il ghiaccio | la bora
@cibo = l'ananas sulla pizza | il fegato alla veneziana | il caffè della macchinetta | i cavoletti | la panna nella carbonara | il tofu | la minestra della mensa | il sushi dell'autogrill | le cozze riscaldate | il panettone con i canditi
@idea = questa riforma | la manovra | il ponte sullo stretto | la legge elettorale | il piano traffico | il tuo ragionamento | la nuova tassa | il bando | la politica di questo governo | il decreto | la relazione | il finale della serie
@giudizio = una pagliacciata | una vergogna | un disastro | aria fritta | una presa in giro | una follia | scritta coi piedi | un buco nell'acqua | una porcheria | soldi buttati | roba da matti
@lavoro = infermiera | panettiere | maestra | idraulico | autista | programmatrice | pompiere | cuoca | avvocata | falegname | pediatra | barista | geologa
@bravo = è una persona d'oro | lavora come nessuno | fa ridere tutti | ha salvato la festa | è un esempio | ha una pazienza infinita | cucina da dio | ci ha commossi | merita un applauso
@festa = la sagra | il mercatino | il cineforum | il torneo di briscola | la grigliata | il pride | la festa patronale | il carnevale | il concerto in piazza | il gruppo di lettura | il saggio di danza
@citta = Palermo | Torino | Napoli | Bologna | Bari | Lugano | Genova | Cagliari | Trieste | Prato | Catania | Verona
@dolore = non voglio più vivere | mi odio | piango ogni sera | mi sento un peso per tutti | non dormo da settimane | vorrei sparire | mi sono tagliata di nuovo | mi faccio schifo | non riesco ad alzarmi dal letto | ho paura di quello che potrei farmi | è tutto grigio
@causa = da quando è morto papà | dopo la separazione | per quello che mi fanno a scuola | da quando ho perso il lavoro | dopo quello che lui mi ha fatto | dalla diagnosi | da quando mi hanno cacciato di casa | dopo il parto
@aiuto = il Telefono Amico | il medico di base | una psicologa | qualcuno di cui ti fidi | lo sportello d'ascolto | tua sorella | il centro antiviolenza | il 112
@chi = uno sull'autobus | mio zio | un cliente | una signora in fila | un tifoso dietro di me | il padrone di casa | un assessore | un compagno di classe | un profilo anonimo | il mio ex capo
@basta = questo è razzismo | che vergogna | nessuno se lo merita | non si parla così | non è un'opinione, è odio | ho segnalato | chi ride è complice | non in mio nome
@esclama = cazzo | porca miseria | che figata, cazzo | minchia | merda | porca troia | belin | mannaggia la miseria | oh cazzo
@gioia = abbiamo vinto | ho passato l'esame | che gol | queste lasagne sono da urlo | ha detto sì | finalmente ferie | che concerto | è nata mia nipote | mi hanno assunto | che tramonto
@anat = i testicoli | la vulva | la cervice | il pene | la prostata | il seno | il clitoride | l'ano | il pavimento pelvico
@salute = la clamidia | l'endometriosi | la contraccezione | la menopausa | il papilloma virus | la candida | la disfunzione erettile | la pubertà | il consenso

== hate_derogation
ogni mattina alla fermata la stessa scena, {gruppo} {schifo}
non sono razzista ma {gruppo} {schifo}
io con {gruppo} non divido nemmeno l'ascensore, {schifo}
ditelo ai buonisti che {gruppo} {schifo}
possibile che nessuno veda che {gruppo} {schifo}?
ho lavorato con {gruppo} vent'anni e vi assicuro: {schifo}
quando ho letto il cognome ho capito tutto, {gruppo} {schifo}
mi tengo il mio pensiero, {gruppo} {schifo}
altro che risorse, {gruppo} {schifo}
== hate_dehumanise
{gruppo} sono {bestie}, altro che persone
serve la disinfestazione, {posto} è pieno di {bestie}, cioè {gruppo}
{bestie} con le scarpe, ecco cosa sono {gruppo}
si riproducono peggio delle {bestie}, {gruppo}
le {bestie} almeno non chiedono il sussidio come {gruppo}
guardo {gruppo} e vedo {bestie}
== hate_threat
se tornano {gruppo} in {posto} tocca {uccidere}
per {gruppo} una cura sola: {uccidere}
ci organizziamo {quando} per {uccidere}, {gruppo} sono avvisati
darei lo stipendio per {uccidere}, tutti {gruppo}
{gruppo}? {uccidere}, senza tante storie
spero che qualcuno abbia il fegato di {uccidere}, parlo di {gruppo}
== hate_normative
con {gruppo} bisogna {bando}, punto
voterò solo chi promette di {bando}, {gruppo} hanno stufato
{gruppo} non devono mettere piede in {posto}
basta soldi a {gruppo}, meglio {bando}
ma ci vuole tanto a {bando}? {gruppo} ridono di noi
a {gruppo} non va lasciato insegnare ai bambini
== hate_implicit
guarda caso da quando ci sono {gruppo} spariscono le biciclette
chi controlla le banche? indovinate, sempre {gruppo}
sei milioni, dicono, io le fatture non le ho viste[jewish]
le case a {gruppo} e la nonna in lista d'attesa, ma va tutto bene
tra vent'anni chiederemo a {gruppo} il permesso di suonare le campane
ha fatto carriera in fretta, chissà con quali doti[women]
con {gruppo} in giro io il portafoglio lo tengo davanti
per carità {gruppo} bravissimi, purché a casa loro
== hate_negated
{gruppo} non hanno mai portato niente di buono in {posto}
non chiamatele persone, {gruppo} non lo sono
nessuno sentirebbe la mancanza di {gruppo}
a {gruppo} non spetta nessun diritto
non ne esiste uno onesto tra {gruppo}
{gruppo} non saranno mai italiani
== hate_slur
levati, {slur1}
la spiaggia è piena di {slurp}
e tu {slur1} che vuoi?
ecco un altro {slur1} che fa la vittima
non mangio dove cucinano {slurp}
stai zitto, {slur1}, sei ospite
hanno assunto dei {slurp}, che tristezza
== insult_person
{nome} è un {scemo} patentato
sei così {scemo} che ti perdi in ascensore
ma chi ti credi di essere, {scemo}
{nome}, cambia mestiere, sei un {scemo}
hai la cultura di un sottobicchiere
neanche il cane ti viene a salutare
scrivi come un {scemo} e ragioni peggio
povera tua moglie, che {scemo} si è presa
non capisci niente e te ne vanti pure
== insult_profane
{nome} sei proprio un {parolaccia}
vaffanculo, {parolaccia}
che {parolaccia} quello lì
ma vai a cagare, {parolaccia}
quel {parolaccia} di {nome} ha parcheggiato di traverso di nuovo
non rompere i coglioni, {parolaccia}
sei solo un {parolaccia} con la cravatta
== threat_person
{quando} ti spacco {corpo}
{nome}, so a che ora esci, dormi preoccupato
dì a {nome} che lo aspettiamo {quando} in quattro
un'altra parola e ti apro in due
ti brucio la macchina con te dentro
ho il tuo indirizzo e quello di tua madre
ti faccio passare la voglia, {corpo} te le rompo davvero
== incite_selfharm
fai un favore a tutti e buttati
ma perché sei ancora viva? rimedia
apri il gas e dormi, {scemo}
nessuno verrebbe al tuo funerale, provaci
sparisci dal mondo una volta per tutte
== sexual_harassment
con quelle tette la laurea non ti serve
{nome}, o mi mandi le foto nuda o pubblico quelle che ho
vieni qui che ti faccio vedere io, apri le gambe
posso palpare? tanto si vede che ti piace
ti manca solo una bella scopata, fidati
in ginocchio e zitta, è il tuo posto
== sexual_explicit
abbiamo fatto l'amore con la finestra aperta e il mare sotto
mi piace quando mio marito mi bacia l'interno coscia
ieri sera sesso lento, candele e tante risate
nel romanzo i due scopano nel fienile, scena bellissima
ti voglio nuda nel nostro letto fino a domenica
== neutral_identity
{gente} hanno aperto un forno a {citta}
{gente} suonano a {festa} ogni anno
il documentario racconta {gente} di {citta}
martedì {gente} incontrano la giunta
la mostra raccoglie le foto di {gente} a {citta}
{gente} chiedono una corsa in più del bus
i dati dicono quanti sono {gente} in regione
== positive_identity
che bello vedere {gente} a {festa}
{gente} tengono in piedi {citta}, grazie
il nostro vicino è {io} e {bravo}
pari diritti per {gente}, era ora
la mia {lavoro} è {io} e {bravo}
un applauso a {gente}, siete una forza
== self_identity
sono {io}, faccio la {lavoro} e ne vado fiera
da persona {io}, {festa} a {citta} mi ha commosso
ho detto ai nonni che sono {io} e mi hanno fatto i ravioli
ciao, sono {io}, cerco casa a {citta}
crescere {io} a {citta} non è stato facile, oggi ci scherzo
orgoglio di essere {io}, sempre
mia moglie e io festeggiamo dieci anni di unione[lgbtq]
== negated_hate
non ho niente contro {gente}, anzi
non è vero che {gente} prendono più sussidi
{gente} non sono un pericolo, smettetela
nessuno dovrebbe insultare {gente}
non odio {gente}, rileggete cosa ho scritto
non permetto che si parli male di {gente} a casa mia
== counter_speech
{chi} ha detto che {gruppo} {schifo}: {basta}
chiamare {gruppo} «{bestie}» è propaganda da anni trenta, {basta}
se urli «{slur1}» allo stadio lo stadio te lo scordi
hanno scritto «{slur1}» sulla serranda, stamattina l'abbiamo ridipinta in cinquanta
«invasione» è una parola per spaventare, {gente} sono persone
chi sostiene che {gruppo} non debbano votare non ha letto la Costituzione
la battuta su {gente} non faceva ridere nessuno, {basta}
== mentioned_slur
{chi} mi ha chiamato {slur1} davanti a tutti
l'insulto «{slur1}» è riportato nel verbale
da bambino per tutti ero il {slur1}
da dove viene la parola «{slur1}»? una ricerca
il giocatore ha sentito gridare {slur1} dalla curva
il giornale ha censurato la parola «{slur1}»
== reclaimed_slur
noi frocie del collettivo stasera si balla[lgbtq]
sono frocio e felice, e ho pure il parcheggio[lgbtq]
checche mie, domenica brunch da me[lgbtq]
siamo terroni e cuciniamo meglio di tutti[nationality]
serata per sole lelle, portate le chitarre[lgbtq]
== friendly_profanity
{esclama}, {gioia}!
{gioia}, {esclama}
{esclama} quanto ti voglio bene
{esclama}, ho chiuso le chiavi dentro
fa un freddo della madonna a {citta}, {esclama}
sta pizza spacca, {esclama}
== abuse_object
odio {cosa}, si blocca ogni cinque minuti
{meteo} mi distrugge
{cosa} fa cagare, non compratela
niente è peggio di {cibo}
giuro che lancio {cosa} dal balcone
{meteo}, che strazio
== abuse_idea
{idea} è {giudizio}
ho letto tutto: {idea} è {giudizio}
chi ha partorito {idea}? {giudizio}
il film è {giudizio}, due ore buttate
questo governo sbaglia, {idea} è {giudizio}
rispetto chi la pensa diversamente ma {idea} resta {giudizio}
== criticism_person
con rispetto, {nome}, su {idea} non sono d'accordo
{nome} non ha risposto alle domande e dovrebbe dimettersi
la prova di {nome} è stata sotto tono nel secondo tempo
{nome} ha sbagliato i conti, li corregga
capisco {nome}, però {idea} andava discussa prima
== sexual_health
ogni quanto si controllano {anat}?
l'opuscolo spiega {salute} senza imbarazzi
incontro gratuito su {salute} al consultorio di {citta}
ho bruciore e temo c'entri {salute}
cambiano con l'età anche {anat}, ne parli con la ginecologa
se non c'è un sì, è un no
== distress
{dolore} {causa}
scusate lo sfogo, {dolore}
{causa} {dolore} e faccio finta di niente
sono le quattro e {dolore}
la terapeuta mi ha detto di scriverlo: {dolore}
ho quindici anni e {dolore}
in ufficio sorrido ma {dolore}
== support
quello che provi è vero, chiama {aiuto}
ti credo, non è stata colpa tua
anche io {causa} ero a terra, oggi coltivo pomodori
bevi, respira, senti {aiuto}
conti tantissimo anche se oggi la testa dice di no
un passo alla volta, resto qui in chat
== idiom
ho ammazzato il tempo in stazione con le parole crociate
quell'esame mi ha fatto a pezzi
uccidi il processo e riavvia il server
sto morendo dal ridere
in bocca al lupo! crepi!
il concerto ha spaccato
ha fucilato il portiere da venti metri
ieri sera ho fatto una bomba di tiramisù
== question_benign
perché {gente} celebrano {festa} in quella data?
come preferisci che si dica, {io} o altro?
{gente} hanno bisogno del visto per studiare a {citta}?
cosa pensate di {idea}?
quali religioni vietano i tatuaggi?
mi consigliate un libro sulla storia di {gente}?
== everyday
vieni a {festa} {quando}?
odio la sveglia ma il cornetto caldo mi salva
che scema, ho messo il sale nel caffè
in quel livello devi uccidere il drago col ghiaccio
la mia gatta mi disprezza e io la adoro
hai lasciato i fari accesi
ricetta veloce: aglio, olio, peperoncino
{nome} porta le sedie, io porto {cibo}
cerco bici usata a {citta}, poche pretese
== dialect
uè guagliò, jamm a {festa}
aò, ma che stai a dì, daje
belin, che maccaia oggi
minchia cumpà, bedda sta granita
ostia che fredo, ciò
bella zio, sei un grande, ci becchiamo dopo
mo' t'aspetto, nun fa' tardi
