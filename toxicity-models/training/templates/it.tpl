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
nessuno verrebbe al tuo funerale, provaci
sparisci dal mondo una volta per tutte
== sexual_harassment
con quelle tette la laurea non ti serve
Loredana, o mi mandi le foto nuda o pubblico quelle che ho
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
ostia che fredo, ciò
bella zio, sei un grande, ci becchiamo dopo
mo' t'aspetto, nun fa' tardi

# -- second part: wider vocabulary and minimal pairs --
@gruppo += gli omosessuali[lgbtq] | i bisessuali[lgbtq] | le donne trans[transgender] | i senegalesi[black] | i nigeriani[black] | gli asiatici[asian] | gli indiani[asian] | i pakistani[asian] | i filippini[asian] | gli arabi[arab] | i tunisini[arab] | gli egiziani[arab] | i palestinesi[arab] | gli israeliani[jewish] | le musulmane[muslim] | le donne con il velo[muslim] | i cattolici[christian] | i sinti[roma] | i nomadi[roma] | gli stranieri[immigrants] | i migranti[immigrants] | i clandestini[immigrants] | i rifugiati[refugees] | i richiedenti asilo[refugees] | gli ucraini[refugees] | i polacchi[nationality] | i russi[nationality] | i siciliani[nationality] | i calabresi[nationality] | i sardi[nationality] | i curdi[ethnicity] | gli autistici[disability] | i sordi[disability] | i ciechi[disability] | i down[disability] | gli schizofrenici[mental_health] | i depressi[mental_health] | i grassi[body] | gli anziani[age] | i poveri[class] | gli uomini[men] | i peruviani[latino]
@un = uno zingaro[roma] | un rom[roma] | un nero[black] | un africano[black] | un nigeriano[black] | un ebreo[jewish] | un musulmano[muslim] | un marocchino[arab] | un arabo[arab] | un gay[lgbtq] | un omosessuale[lgbtq] | un trans[transgender] | un immigrato[immigrants] | uno straniero[immigrants] | un profugo[refugees] | un meridionale[nationality] | un albanese[nationality] | un rumeno[nationality] | un cinese[asian] | un bengalese[asian] | un disabile[disability] | un autistico[disability] | uno schizofrenico[mental_health] | un barbone[class] | un vecchio[age] | una donna[women] | una femminista[women] | una lesbica[lgbtq] | una donna trans[transgender] | una musulmana[muslim] | una donna con il velo[muslim] | un'ebrea[jewish] | una nera[black] | una rom[roma] | una cinese[asian] | una rumena[nationality] | una grassona[body]
@slurp += negracci[black] | scimmie[black] | beduini[arab] | cammellieri[arab] | beduini di merda[arab] | froci di merda[lgbtq] | finocchi[lgbtq] | culattoni[lgbtq] | lesbiche di merda[lgbtq] | trans di merda[transgender] | zingari di merda[roma] | rabbini di merda[jewish] | ebrei di merda[jewish] | tagliagole islamici[muslim] | maomettani di merda[muslim] | gialli di merda[asian] | ritardati[disability] | down di merda[disability] | zoccole[women] | troie[women] | cagne[women] | rumeni di merda[nationality] | vu cumprà[immigrants] | clandestini di merda[immigrants]
@slur1 += negraccio[black] | scimmia[black] | sporco negro[black] | beduino[arab] | cammelliere[arab] | finocchio[lgbtq] | frocio di merda[lgbtq] | invertito[lgbtq] | lesbicona[lgbtq] | travestito di merda[transgender] | zingaraccio[roma] | ebreo di merda[jewish] | giudeo[jewish] | islamico di merda[muslim] | giallo di merda[asian] | spastico[disability] | handicappato[disability] | troia[women] | cagna[women] | baldracca[women] | vu cumprà[immigrants] | crucco[nationality] | polentone[nationality] | barbone di merda[class] | cicciona schifosa[body]
@schifo += sono tutti uguali | sono ladri | sono inferiori | sono pericolosi | sono malati di mente | fanno vomitare | sono dei fannulloni | mentono sempre | non meritano nulla | sono degenerati | sono la vergogna d'Italia | sono sporchi | non servono a niente | rovinano tutto
@luogo_comune = controllano le banche | rubano appena ti giri | vivono di sussidi | non vogliono integrarsi | fanno figli come conigli | fanno sempre le vittime | non sanno guidare | girano col coltello | ci rubano il lavoro | si coprono tra loro | mentono per abitudine | stanno dietro a ogni guerra | vogliono sostituirci | pensano solo ai soldi | non si lavano | hanno le case prima di noi | sono troppo emotive per comandare | danno fastidio ai bambini
@bene = sono persone splendide | lavorano sodo | sono parte della città | sono coraggiosi | meritano rispetto | sono ottimi vicini | ci hanno insegnato tanto | rendono più bello il quartiere | sono generosi e simpatici | cucinano benissimo | qui sono a casa
@scemo += tonto | babbeo | ebete | rimbambito | somaro | asino | pagliaccio | perdente | zerbino | leccapiedi | parassita | ciarlatano | ipocrita | mollusco | sfigato | zotico | troglodita | cafone | lagna | piagnone | nullità | mediocre | cialtrone | ratto | serpe | quaquaraquà | capra | trombone
@scemoadj = stupido | ridicolo | patetico | inutile | brutto | schifoso | viscido | ignorante | penoso | squallido | vigliacco | bugiardo | insopportabile | imbarazzante | incapace | ottuso | meschino
@parolaccia += merda umana | bastardo di merda | faccia da culo | cazzaro | stronzetto | sacco di merda | coglionazzo | brutto stronzo | brutto figlio di puttana | cornuto | cagacazzo | testa di minchia | pezzente di merda
@minaccia = ti ammazzo | ti spacco la faccia | ti taglio la gola | ti brucio la casa | ti vengo a prendere | ti sparo | ti rompo {corpo} | ti strangolo | ti faccio a pezzi | ti investo con la macchina | ti accoltello | ti faccio sparire | ti massacro di botte | ti butto giù dal ponte | ti sfregio | ti faccio saltare la testa | ti affogo
@muori = ammazzati | impiccati | buttati sotto un treno | buttati dal ponte | tagliati le vene | sparati | crepa | muori | suicidati | sparisci per sempre | ingoia tutte le pillole | falla finita | buttati dalla finestra
@categ = i politici | i banchieri | i padroni di casa | gli avvocati | i giornalisti | gli arbitri | gli influencer | i leghisti | i piddini | i grillini | gli juventini | gli interisti | i romanisti | i ciclisti | i no vax | i vegani | i cacciatori | i controllori | i commercialisti | i dipendenti pubblici | i tassisti | i notai | gli agenti immobiliari | i manager
@categmale = dei ladri | dei bugiardi | dei pagliacci | degli incapaci | dei parassiti | dei vigliacchi | dei venduti | degli imbecilli | degli ipocriti | degli avvoltoi | dei buoni a nulla | la peggio gente
== hate_derogation
odio {gruppo}
non sopporto {gruppo}, e allora?
{gruppo} {schifo}
{gruppo} {schifo}, è un dato di fatto
secondo me {gruppo} {schifo}
una volta mi piacevano {gruppo}. poi li ho conosciuti. {schifo}
al lavoro ci sono {gruppo}. {schifo}, non li reggo più
il mio nuovo vicino è {un}. fantastico. quella gente porta solo guai
{un} come capo? ma per carità, quella gente non vale niente
perché {gruppo} {schifo} sempre?
non trovate che {gruppo} {schifo}?
non c'è niente di peggio: {gruppo}
che schifo {gruppo}
zero rispetto, {gruppo} {schifo}
non mi siedo accanto a {un}
{gruppo} hanno rovinato {posto}
mi viene il voltastomaco quando vedo {gruppo}
== hate_dehumanise
{gruppo} sono {bestie}
{gruppo} non sono persone, sono {bestie}
{un} non è un essere umano
vedo {gruppo} e penso: {bestie}
{posto} infestato, {bestie} ovunque, cioè {gruppo}
trattateli come {bestie}, {gruppo}
un cane ha più dignità, altro che {gruppo}
== hate_threat
{gruppo} meritano di morire
spero che {gruppo} crepino tutti
bisogna {uccidere}, {gruppo}
se {un} si avvicina a mia figlia tiro fuori il fucile
{quando} andiamo a caccia, {gruppo} sono avvisati
la moschea brucia {quando}
{gruppo} al muro
una molotov nel campo e addio {gruppo}
piombo per {un}, altro che accoglienza
== hate_normative
fuori {gruppo}
{gruppo} fuori da qui
{gruppo} non dovrebbero votare
{gruppo} non dovrebbero sposarsi né adottare
espulsione per tutti, {gruppo} per primi
le donne in cucina e zitte [women]
a {un} non affitto, è un mio diritto
prima noi, {gruppo} a casa loro
perché li facciamo entrare, {gruppo}?
nemmeno un euro, {gruppo} si arrangino
{un} in parlamento? mai
sterilizzateli, {gruppo}
vietato l'ingresso: {gruppo} restino fuori
== hate_implicit
{gruppo} {luogo_comune}
{gruppo} {luogo_comune}, ma non si può dire
non è per cattiveria, ma {gruppo} {luogo_comune}
ce l'hanno nel sangue, {gruppo} {luogo_comune}
guarda caso {gruppo} {luogo_comune}
hanno assunto {un}, contate la cassa la sera
per essere {un}, parla bene
tieni stretta la borsa, c'è {un}
com'è diventata direttrice? in ginocchio, come tutte
un altro accoltellato e il nome non lo scrivono, chissà perché
sei milioni, e chi li ha contati?
guardate i cognomi di chi possiede i giornali
tu sei diverso, tu lavori, mica come {gruppo}
ma di dove sei veramente? con quella faccia
un uomo con la gonna resta un uomo
i nostri vecchi al freddo e {gruppo} in albergo
donna al volante, serve altro?
da quando ci sono {gruppo} chiudo a doppia mandata
fra vent'anni saremo noi gli ospiti, grazie, {gruppo}
== hate_negated
{gruppo} non sono come noi
{gruppo} non hanno posto qui
nessuno vuole {gruppo}
mai fidarsi di {un}
{gruppo} non hanno mai dato niente
non c'è niente di buono, {gruppo} {schifo}
una donna trans non è una donna, è un malato [transgender]
non ho niente contro {gruppo}, basta non vederli
nessuno sentirebbe la mancanza, {gruppo} possono sparire
{gruppo} non meritano diritti
non è odio, è che {gruppo} {schifo}
== hate_slur
{slur1}
sei un {slur1}
{nome} è un {slur1}
zitto, {slur1}
torna a casa tua, {slur1}
maledetti {slurp}
odio i {slurp}
via i {slurp}
{slurp} dappertutto
i {slurp} sono {bestie}
un {slur1} mi ha rubato il posto
solo un {slur1} può dire una cosa simile
tipico {slur1}
il mio capo è un {slur1}
cosa ci fa un {slur1} qui
altri {slurp} in tv, spengo
che schifo, {slurp}
non parlo con un {slur1}
== hate_profane
vaffanculo {gruppo}
mi hanno rotto il cazzo {gruppo}
{gruppo} sono dei figli di puttana
che cazzo ci fanno qui {gruppo}
{gruppo} andassero a fanculo
{gruppo} del cazzo, {schifo}
fanculo, {gruppo} {schifo}
== insult_group
{categ} sono {categmale}
{categ}, tutti {categmale}
odio {categ}
{categ}? {categmale}, senza eccezioni
secondo me {categ} sono {categmale}
{categ} mi fanno schifo
perché {categ} sono sempre {categmale}?
non sopporto {categ}, sono {categmale}
== insult_person
{scemo}
sei {scemoadj}
sei un {scemo}
sei un {scemo} {scemoadj}
quanto sei {scemoadj}
{nome} è un {scemo}
{nome}, sei {scemoadj}
stai zitto, {scemo}
che {scemo}
brutto {scemo}
tipico {scemo}
sei {scemoadj} o ti alleni?
nessuno ti vuole bene, {scemo}
nessuno te l'ha chiesto, {scemo}
tua madre si vergogna di te, {scemo}
non servi a niente, {scemo}
impara a leggere, {scemo}
il mio ex è un {scemo}
il mio capo è un {scemo} {scemoadj}
mai visto uno così {scemoadj}
solo un {scemo} come te poteva scriverlo
morirai da solo, {scemo}
ti manca qualche rotella, {scemo}
complimenti {scemo}, hai sbagliato di nuovo
quel {scemo} si crede un esperto
== insult_profane
{parolaccia}
sei un {parolaccia}
{nome} è un {parolaccia}
vaffanculo
vaffanculo, {nome}
vai a cagare, {scemo}
chiudi quella cazzo di bocca
chiudi quella bocca di merda, {scemo}
il mio capo è un {parolaccia}
maledetto {parolaccia}
chi cazzo te l'ha chiesto, {scemo}
succhiamelo, {scemo}
mi hai rotto i coglioni, {scemo}
dici solo cazzate, {parolaccia}
fottiti, {nome}
== threat_person
{minaccia}
{minaccia}, {scemo}
{quando} {minaccia}
se parli {minaccia}
avvicinati e {minaccia}
{minaccia} a te e alla tua famiglia
ritira la denuncia o {minaccia}
{nome}, {minaccia}
sei morto
sei un uomo morto, {nome}
sappiamo dove abiti
so dove vanno a scuola i tuoi figli
la pagherai col sangue
spero che ti accoltellino
qualcuno dovrebbe spararti
peccato se succedesse qualcosa a tua madre
hai i giorni contati
== incite_selfharm
{muori}
{muori}, {scemo}
{muori} una buona volta
per favore, {muori}
facci un favore, {muori}
perché vivi ancora? {muori}
nessuno ti ama, {muori}
sei un peso, {muori}
il mondo starebbe meglio senza di te, {muori}
al posto tuo mi sarei già ammazzato
basta piangere, {muori} e via
non vali niente, {muori}
== sexual_harassment
fammi vedere le tette
manda le foto nuda o pubblico tutto
che culo che hai, vieni nel mio letto
succhiamelo, bella
apri le gambe
ti scoperei fino a farti piangere
con quella gonna te la cerchi
siediti sulle mie ginocchia, tesoro
quanto prendi a notte?
ha fatto carriera a furia di pompini
le donne come te servono a quello
== sexual_explicit
abbiamo fatto l'amore tutta la notte
lei gemeva mentre la leccavo
mi piace il suo cazzo in bocca
nudi sotto la doccia, le sue mani dappertutto
io e mio marito guardiamo porno insieme ogni tanto
== neutral_identity
il mio nuovo vicino è {un}. lavora alle poste
al lavoro ci sono {gruppo}. pranziamo insieme il venerdì
{gruppo} e {gruppo} usano la stessa sala a {citta}
il film racconta la vita di {un} a {citta}
l'articolo parla di come vivono {gruppo}
{un} ha vinto il concorso di {citta}
ieri {gruppo} hanno manifestato a {citta}
ho parlato con {un} in treno
secondo lo studio {gruppo} vivono più a lungo
== positive_identity
mi piacciono {gruppo}
{gruppo} {bene}
secondo me {gruppo} {bene}
prima non conoscevo {gruppo}. poi li ho conosciuti. {bene}
il mio capo è {un} ed è bravissimo
benvenuti, {gruppo}
{gruppo} hanno diritto a vivere tranquilli
stessi diritti per tutti, {gruppo} compresi
cosa sarebbe {posto} senza di loro, {gruppo}
rispetto, {gruppo} {bene}
== self_identity
sono {io} e vivo a {citta}
sono {un} e gioco a calcio
ciao, sono {io}, mi sono appena iscritta
sono {io} e ne sono orgogliosa
sono {io} e odio il lunedì
crescere da {io} non è stato facile, ma eccomi
la mia famiglia mi ama, e sì, sono {io}
== negated_hate
non odio {gruppo}
{gruppo} non sono {bestie}
è falso che {gruppo} {luogo_comune}
non ho mai pensato che {gruppo} {schifo}
non si può dire che {gruppo} {luogo_comune}
{gruppo} non hanno colpa
nessuno dovrebbe insultare {gruppo}
non ho niente contro {gruppo}, sono amici miei
credevo che {gruppo} {luogo_comune}. sbagliavo
non c'è niente di male a essere {io}
non accetto che si trattino {gruppo} come {bestie}
== counter_speech
«{gruppo} {schifo}»: {basta}
dire che {gruppo} {luogo_comune} è una bugia, {basta}
ha urlato «fuori {gruppo}», {basta}
l'hanno chiamata {slur1}, {basta}
smettetela di dire che {gruppo} sono {bestie}
chi dice che {gruppo} {luogo_comune} apra un libro
mio zio ripete che {gruppo} {luogo_comune}, e io gli rispondo
mi hanno scritto «{muori}» sotto la foto, {basta}
«non sono razzista ma»: quello che segue lo è sempre
negare la Shoah è insultare le vittime
hanno scritto «fuori {gruppo}» sul muro, l'abbiamo cancellato
chiamare qualcuno {slur1} non è ironia, {basta}
odiare {gruppo} non risolverà la tua vita
== mentioned_slur
oggi mi hanno chiamato {slur1}
è stato espulso per aver gridato {slur1}
la parola {slur1} è un insulto
mio figlio mi ha chiesto cosa vuol dire {slur1}
perché la parola {slur1} offende?
un cliente ha dato del {slur1} al cameriere
i testimoni hanno sentito {slur1}
qualcuno ha scritto {slur1} sulla cassetta della posta
nel romanzo c'è la parola {slur1}
non si dice {slur1}
a scuola ci chiamavano {slurp}
== reclaimed_slur
frocio e felice, firmato tuo zio
noi terroni portiamo il caffè, voi il panettone
noi lesbicone apriamo il corteo
amo le mie frocie, ci vediamo al pride
buon compleanno troia mia, ti voglio bene
grassa e felice, datemi la torta
== friendly_profanity
cazzo che bello
cazzo, {gioia}
che figata, cazzo
porca troia, {gioia}
merda, ho dimenticato le chiavi
sei un fottuto genio
ti voglio bene, stronzo, buon compleanno
minchia che concerto
ci siamo divertiti un casino, cazzo
che culo, abbiamo trovato posto
== profane_object
cazzo di {cosa2}
{cosa} è una merda
{meteo}, che merda
{cibo} fa cagare
{idea} è una cagata
vaffanculo {cosa}
porca puttana, di nuovo {cosa}
che giornata di merda
{meteo} mi ha rotto il cazzo
questa merda di sveglia
@cosa2 = stampante | lavatrice | telefono | sveglia | aggiornamento | computer | sito | porta
== abuse_object
{cosa} è {scemoadj}
odio {cosa}
odio {meteo}
{cibo}? da vietare
ammazzo {cosa}
{cosa}, nella spazzatura
le zanzare sono una piaga
detesto {cibo}
== abuse_idea
odio {idea}
il razzismo è veleno
il maschilismo uccide
bisogna seppellire {idea}
quel regime è criminale
abbasso {idea}
== criticism_person
ti sbagli
non è vero
{nome} sbaglia su questo
sono arrabbiata con te
non gridare, per favore
sei stato ingiusto
{nome} parla troppo e ascolta poco
ieri ci hai deluso
brutta scelta dell'allenatore
== sexual_health
è normale avere dolore {anat2}?
usate sempre il preservativo
la pillola non protegge da tutto, per esempio {salute}
la ginecologa mi ha parlato di {salute}
il consenso si insegna
chi ha subito uno stupro può chiamare il 1522
dopo il parto i rapporti possono far male
@anat2 = al pene | al seno | alla vagina | ai testicoli | al capezzolo
== distress
{dolore}
{dolore}. {dolore}
voglio morire
voglio ammazzarmi e ho paura
sono un'idiota, {dolore}
tutti dicono che sono {scemoadj} e ci credo
mi hanno scritto «{muori}», {dolore}
a scuola mi chiamano {slur1}, {dolore}
ha detto che mi ammazza se lo lascio
sono {io} e {dolore}
odio il mio corpo
mi hanno violentata e non riesco a dirlo
== support
non ammazzarti, chiama {aiuto}
resta con noi, ti prego
non sei {scemoadj}, sei esausto
non sei un peso per nessuno
non ascoltare chi ti chiama {slur1}
quello che ti ha fatto è un reato
anch'io volevo morire, oggi rido
== idiom
muoio di fame
{nome} ha spaccato al concerto
questa torta è da morire
ho ucciso il boss finale
uccidi il processo e riavvia
mia madre mi ammazza se faccio tardi
ci hanno massacrati cinque a zero
tira quella punizione, {nome}
in bocca al lupo, anzi spacca tutto
== question_benign
perché c'è gente a cui non piacciono {gruppo}?
{gruppo} {luogo_comune}: vero o luogo comune?
{slur1} è un insulto?
come si dice in modo rispettoso {slur1}?
{gruppo} possono votare?
cosa faccio se chiamano {slur1} la mia amica?
== everyday
sei la migliore
hai la faccia stanca
odio alzarmi presto
mi serve un coltello per la cipolla
arrestato un uomo dopo un accoltellamento a {citta}
il gatto ha ucciso un topo
topi in cantina, chi chiamo?
il cane ha le zecche
abbiamo visto un film su un serial killer

# -- third part: posts as people write them --
== friendly_profanity
cazzo che bello rivederti
ma vaffanculo, mi hai fatto una sorpresa che mi tremano le gambe, ti voglio bene
porca puttana che parmigiana
sei un grandissimo stronzo e il miglior fratello del mondo
oh minchia, nevica a Catania
ho preso trenta e lode, io, il più coglione del corso, mamma stampa il libretto e incornicialo
daje cazzo daje, Roma in finale, sto a piagne
figa che freddo, ma che vista da quassù
che culo che c'hai, un parcheggio in centro al primo giro
madonna ragazzi che merda di voce ho stasera al karaoke, però quanto ci siamo divertiti
belin che focaccia
ma brutto bastardo, quaranta punti con le scarpe da running, insegnami
cazzarola, è femmina!
sono un'idiota del cazzo, ho salutato uno sconosciuto per dieci minuti convinta fosse mio zio
buon compleanno vecchia carogna, cento di questi prosecchi
ostia che spavento mi hai fatto, scemo
'sta pizza è 'a fine d'o munno, cazz' comm' è bona
ci siamo fatti un mazzo così per aprire il bar e stasera c'era la fila fuori, porco cane che gioia
mi fai pisciare dal ridere, smettila
e niente raga, laureata, cazzo, laureata!
quel pazzo furioso di mio nonno a 88 anni s'è comprato la Vespa, che figo della madonna
cazzo se canti bene, m'hai fatto piangere
== profane_object
stampante di merda
e ti pareva, la caldera del cazzo si è rotta il 24 dicembre
porca troia la zanzara, sono le quattro
questo codice fa cagare, l'ha scritto il me di due anni fa
chi cazzo ha messo lo zero nel campo obbligatorio, il sito dell'INPS non va avanti
mannaggia la puttana, ho bucato in galleria
traffico di merda sulla Tangenziale Est
la serratura s'è inceppata, che palle, che due coglioni
trenitalia del cazzo, centoventi minuti di ritardo e neanche una
== counter_speech
«torna al tuo paese» gliel'hanno urlato a Jesolo, dove è nata[immigrants]
ieri sul tram uno ha detto «sporca negra» a una ragazza e l'autista ha fermato il mezzo finché non è sceso[black]
scusa, ma «froci» in classe mia non si dice[lgbtq]
«Gli zingari rubano i bambini»: nessun caso accertato in Italia, mai, lo dice una ricerca dell'università di Verona[roma]
segnalo il post sopra, invita a dare fuoco a una roulotte
Signora, se il suo problema è che l'infermiere è albanese, aspetti pure il prossimo, che è senegalese
non è goliardia fare i buu a un ragazzo di vent'anni, è razzismo e basta[black]
mio nonno fu messo in carcere per le leggi razziali e voi scherzate con «quello del forno»[jewish]
«una donna così se la cerca» l'ha detto un avvocato, in aula, nel 2023, e a me viene la nausea per lui[women]
ho sentito un papà dire «quel mongoloide non deve giocare con mio figlio» e sono andata a parlargli[disability]
chi scrive «affondate i barconi» non ha mai visto una bara bianca a Lampedusa[immigrants]
terrone me lo dicevano a Torino negli anni Sessanta, oggi i miei nipoti lo dicono ai nigeriani, abbiamo imparato niente
la frase «i trans sono contro natura» detta in un consiglio comunale è una vergogna, noi consiglieri siamo usciti[transgender]
Il giudice ha riconosciuto l'aggravante dell'odio razziale: sul muro c'era scritto «morte agli ebrei»[jewish]
basta con la storiella dei «trentacinque euro al giorno», i soldi vanno alle cooperative, non ai richiedenti asilo[refugees]
se ridi quando dicono «è roba da handicappati» poi non piangere se lo dicono a tua figlia
ai miei alunni ho fatto contare quante volte dicono «ebreo» come insulto in una settimana: ventisei[jewish]
Perché «i cinesi non muoiono mai» sarebbe divertente?[asian]
ho smesso di andare a pranzo dai suoi, ogni domenica «i negri di qua, i marocchini di là»[black][arab]
Egonu gioca per l'Italia, chi commenta il colore della pelle si guardi allo specchio[black]
quando il capo ha detto «assumiamo solo maschi, le femmine poi restano incinte» mi sono alzata e
== mentioned_slur
al mercato m'ha chiamato «marocchino», io che sono di Bari[arab]
«polentone» è il contrario di terrone, mi spiegava zia[nationality]
sui documenti dell'epoca compare la parola «giudio»[jewish]
la Crusca ha una scheda sull'origine di «finocchio» come insulto[lgbtq]
mi hanno scritto lesbica di merda sulla macchina, ho fatto denuncia ai carabinieri[lgbtq]
l'arbitro ha sospeso la gara dopo il coro con la parola «zingaro»[roma]
da piccolo non capivo perché «negro» si leggesse nei libri di Salgari e non si potesse dire[black]
== reclaimed_slur
frocie, favolose e stanche, ci vediamo al corteo delle 15[lgbtq]
terrone doc, mi piace il caldo e la parmigiana a colazione
tra noi lelle ci si chiama così da sempre[lgbtq]
finocchio sì, e pure di Terlizzi, il miglior ortaggio d'Italia[lgbtq]
il gruppo si chiama Storpi ma fighi, ci alleniamo il martedì in carrozzina[disability]
== negated_hate
non è che gli stranieri ci rubino il lavoro, è che le serre a tre euro l'ora nessuno le vuole[immigrants]
i rom non sono ladri per natura, ma che discorsi[roma]
io i gay mica li odio, ci mancherebbe, mio figlio è gay[lgbtq]
Nessuna donna merita di essere chiamata così[women]
non penso affatto che chi soffre di depressione sia un debole[mental_health]
avere un padre musulmano non fa di me un fanatico[muslim]
i napoletani non sono tutti furbi, te lo dice uno che s'è fatto fregare a Bolzano
nessuno qui sta dicendo che gli ebrei controllano i giornali, anzi[jewish]
== neutral_identity
al Binario 21 i nomi dei deportati ebrei scorrono sulla parete[jewish]
Secondo l'Istat gli stranieri residenti sono circa cinque milioni[immigrants]
domani sciopera la comunità bengalese dei cantieri di Monfalcone[asian]
il Tribunale ha trascritto l'atto di nascita con due madri[lgbtq]
un detenuto su tre è straniero, spiega il garante, anche perché hanno meno accesso ai domiciliari
i sinti di Mantova festeggiano san Rocco con la banda[roma]
nel reparto lavorano due suore indiane e un'ostetrica trans[transgender]
La preghiera del venerdì si tiene in una palestra in affitto[muslim]
il gatto della signora ucraina dorme sul mio motorino[refugees]
a Riace le case vuote furono date ai profughi curdi, era il 1998[refugees]
Quando il sindaco ha unito civilmente Marco e Dario, la banda del paese[lgbtq]
== positive_identity
grazie alle badanti moldave, tengono in piedi mezzo paese[nationality]
buon Nowruz agli amici iraniani, quel riso col tahdig è poesia
che forza le paralimpiche, ho pianto per Bebe Vio[disability]
lo stesso amore, gli stessi diritti, che due papà restino papà[lgbtq]
Se il mio olio arriva in tavola lo devo a Mamadou e Singh, bravissimi e precisi
== self_identity
nata a Prato da genitori di Wenzhou, tifo Fiorentina e aspiro tutte le c[asian]
sono sordo, firmo, e sì, guido benissimo[disability]
Transizione finita, documenti rifatti, ieri ho votato come Giulia per la prima volta[transgender]
io gay, catechista, e felice, chiedete pure[lgbtq]
seconda generazione, nonna ad Asmara, nonno a Bergamo, polenta e zighinì[black]
ebrea romana da duemila anni, i carciofi li abbiamo inventati noi[jewish]
mi hanno diagnosticato l'Asperger a 41 anni e finalmente capisco perché[disability]
== distress
mi faccio schifo
non ce la faccio più a svegliarmi
Mi ha messo le mani al collo e poi ha pianto, e io l'ho consolato
sono tre giorni che sto sul balcone a guardare giù
papà dice che un figlio frocio per lui è morto, ho dormito in stazione[lgbtq]
peso 41 chili e mi vedo una balena
nessuno mi cercherebbe prima di lunedì
mi chiamano cesso, sfigata, ammazzati, tutti i giorni nel gruppo classe
dopo la terza chemio non riconosco la mia faccia
il mio allenatore, avevo fiducia in lui, non so come dirlo ai miei perché
== support
respira, sono qui
il 1522 risponde anche di notte, non devi dare il nome
Non sei sbagliato tu, è sbagliato chi ti ha messo alla porta, vieni a stare da me
la depressione mente, ti dice che sei di troppo e non è vero
hai fatto benissimo a raccontarlo, adesso andiamo insieme al centro antiviolenza
piangi quanto ti pare, poi mangiamo una pastina
anche mia madre ci ha provato, oggi ha settant'anni e balla il liscio
quei messaggi di odio salvali tutti, servono per la querela
== idiom
muoio di caldo
in bocca al lupo, crepi
la prof di greco ci ha massacrati
stasera ammazziamo il tempo con una briscola
ho una fame che mi mangerei un bue con le corna
uccidi il processo e riparti pulito
ha tirato una bomba da trenta metri, portiere impietrito
quel film m'ha steso, ho pianto fino ai titoli di coda
chi di spada ferisce
l'Inter l'ha sepolta nel secondo tempo
se rompi il vaso cinese nonna ti scuoia
sparato come un proiettile in salita, dieci e lode a Pogacar
quando ho visto la bolletta del gas m'è venuto un
== everyday
hai buttato l'umido?
odio stirare le camicie
per il ragù di coniglio chiedete al macellaio di tagliarlo a pezzi, testa a parte
finocchi gratinati stasera, con la besciamella
il cane ha ucciso una talpa e me l'ha portata sul tappeto
A Caporetto morirono in pochi giorni più di diecimila soldati italiani
tu copri la scala, io lancio la granata, al tre
mi si è spenta la macchina al semaforo e tutti a suonare
sparatoria a San Giovanni, due feriti, la polizia indaga
la bagna cauda puzza ma è una bontà
in campagna si ammazzava il maiale a gennaio e si faceva festa tre giorni
certo che con quei baffi sembri tuo padre
stasera c'è la finocchiona, porta il pane sciapo
ma tu domani vieni o
Le trote vanno uccise subito, con un colpo secco, poi si
== abuse_object
che schifo di caffè
questo divano è un attentato alla schiena
odio le scarpe con la punta
un film inutile, tre ore di gente che guarda il mare
la nuova stazione è brutta come un debito
il navigatore è scemo, m'ha portato in un uliveto
== abuse_idea
il fascismo ha rovinato questo paese
La riforma della scuola è un pasticcio ridicolo
quella dieta è una scemenza pericolosa
mi sembra una tesi strampalata, senza uno straccio di prova
il condono edilizio premia i furbi e uccide le coste
la guerra è la resa dell'intelligenza
== criticism_person
il ministro dei trasporti farebbe bene a prendere un regionale ogni tanto
Caro sindaco, la pista ciclabile finisce in un muro
non sono d'accordo con te, e te lo dico da amica
l'arbitro ha sbagliato, capita
mister, perché hai tolto l'unico che correva?
hai mangiato l'ultima fetta e non l'hai detto
== question_benign
si dice sordo o non udente?[disability]
come faccio gli auguri per la fine del Ramadan al mio collega?[muslim]
Qualcuno sa se il comune rifiuta ancora la residenza ai senzatetto?
cosa significa di preciso pansessuale?[lgbtq]
perché certa gente ce l'ha con i rom?[roma]
== sexual_health
ho saltato una pillola, e adesso?
Il pap test si fa dai 25 ai 29 anni, poi HPV test ogni cinque
al pene è comparsa una macchia rossa che non prude
il vaginismo si cura, con calma e una brava ostetrica
consultorio gratuito anche senza documenti
dopo il parto ho dolore durante i rapporti e mi vergogno a
== dialect
aò ma 'ndo vai co' 'ste scarpe, me fai morì
guaglio', staje cchiù stuort 'e nu camion
tosi, xe pronti i risi e bisi
mizzica, un cauru ca si mori
l'è un bel ciapà di rat, sto lavoro qui
ajò, andiamo a mare, eja
uagnù, c'è successo
o bischero, che ribollita, tu m’hai fatto felice
== insult_person
che pena che fai
sei una nullità
se ti cade il cervello da terra non fa neanche rumore
quella lì parla parla e non ha mai letto un libro in vita sua, oca giuliva
guarda che faccia da tonno
genio, l'ingresso è dalla parte opposta
Non sei antipatico, sei proprio vuoto, come una cabina telefonica
rospo, sparisci
a quarant'anni ancora paghetta da mammà, complimenti mantenuto
un notaio viscido e spilorcio come pochi
ti hanno assunto per pietà, lo sanno tutti
brutta come la fame e cattiva il doppio, povera suocera mia nuora
balena spiaggiata, mettiti a dieta
hai la personalità di un foglio excel
ma va a ciapà i ratt, pirla
l'assessore? un pavone senza piume, un ignorante presuntuoso
sei talmente tirchio che respiri a metà
nessuno rideva con te, ridevano di te
che gallina, ha frenato in mezzo alla rotonda per mandare un vocale
Scrivi come un bambino di seconda e pretendi di insegnarci la vita
la mummia della segreteria, quella strega, ha perso apposta la mia
tua madre ti ha cresciuto coi gettoni dell'autoscontro
== insult_profane
stronza
ma vaffanculo
vai a cagare tu e il tuo suv
testa di cazzo patentata
figlio di puttana, m'hai rigato la portiera
sei un coglione, e tuo fratello pure
leccaculo di merda, così hai fatto carriera
li mortacci tua, infame
suca
chiudi quella fogna di bocca, pezzo di merda
Quel cazzone del geometra ha sbagliato i metri quadri e adesso pago io
sto stronzo mi ghosta dopo tre anni, che si fotta
merdaccia umana
mi hai rotto i coglioni, razza di parassita del cazzo
faccia di culo, ridammi i soldi
strunz', lievete 'a miezo
cornuto e pure bastardo, l'arbitro di ieri
Mentre quella testa di minchia di mio cognato raccontava balle, io
== hate_derogation
gli albanesi erano brutta gente e brutta gente restano[nationality]
due donne che si sposano, che pagliacciata disgustosa[lgbtq]
i nordafricani davanti alla stazione mi fanno ribrezzo, ubriachi e luridi da mattina a sera[arab]
Le donne in politica sono galline: strillano, beccano e non concludono[women]
i cinesi sputano, puzzano di fritto e non pagano le tasse, che se ne vadano[asian]
come sopporto poco gli ebrei, avari e spocchiosi tutti[jewish]
questi finti rifugiati, scansafatiche col telefonino, mi danno il voltastomaco[refugees]
se uno è down non lo puoi mettere a fare il cameriere, fa senso ai clienti[disability]
napoletani colerosi, il sapone non l'avete mai visto[nationality]
la gente che crede in Allah ha il cervello bacato[muslim]
vedere un uomo truccato da donna all'ufficio postale mi fa vomitare, è una vergogna vivente[transgender]
Appena salgono i negri sul treno, la puzza diventa tale che[black]
vecchi rimbambiti, inutili e pure votano[age]
i matti come lui sono feccia, altro che comprensione[mental_health]
== hate_dehumanise
non chiamateli profughi, chiamateli zecche[refugees]
Dal campo rom escono di notte come le pantegane[roma]
le scimmie tornano sugli alberi, non in serie A[black]
l'ebreo è la ruggine dei popoli[jewish]
questi trans sono mostri da baraccone, altro che diritti[transgender]
un'infestazione, ecco cos'è l'islam a Milano, e si disinfesta[muslim]
== hate_implicit
ma davvero sei laureata? strano, per una rumena[nationality]
toh, un posto da primario a una donna, chissà che sacrifici avrà fatto sotto la scrivania[women]
guarda caso da quando c'è il centro d'accoglienza mancano le galline[refugees]
con quel cognome lì i soldi non gli mancheranno di certo[jewish]
Per carità, ognuno a letto fa quel che vuole, ma che il maestro d'asilo sia gay io non lo trovo prudente[lgbtq]
tra un po' il crocifisso lo metteremo in cantina per non offendere i nuovi padroni di casa[muslim]
ha la musica nel sangue, come tutti loro[black]
signorina, mi chiami il dottore, quello vero[women]
al semaforo chiudo le sicure, sa com'è, c'è il campo nomadi vicino[roma]
i meridionali il posto fisso ce l'hanno nel DNA, il lavoro un po' meno[nationality]
che brava, parli italiano meglio di noi, ma di dove sei veramente?[immigrants]
agli altri la casa popolare, a mia nonna la panchina, fatevi due domande[immigrants]
Sui libri di storia ci sono certe cifre tonde, tonde tonde, che nessuno può controllare, e chissà perché[jewish]
si è fatto suora perché nessuno se la pigliava, e quella in carrozzina uguale[disability]
una coppia mista in famiglia? per carità, io penso solo ai bambini che poi[black]
== hate_normative
le moschee vanno chiuse, tutte, domani[muslim]
in Italia comandano gli italiani, gli altri tornino da dove sono venuti[immigrants]
i gay non devono mettere piede in una scuola[lgbtq]
Una donna con figli piccoli in ufficio non ci deve stare, punto[women]
i bambini disabili in classi separate, rallentano i normali[disability]
zero diritti, zero sanità, zero case ai clandestini[immigrants]
i rom vanno sgomberati senza alternative, e i figli tolti e dati a famiglie perbene[roma]
io ai neri non affitto e non farei affittare per legge[black]
== hate_negated
non sono e non saranno mai italiani[immigrants]
gli zingari non hanno mai fatto un giorno di lavoro onesto[roma]
Nessun ebreo è innocente[jewish]
una lesbica non può essere una madre, al massimo fa la parte[lgbtq]
non c'è musulmano di cui ti puoi fidare[muslim]
le donne non hanno la testa per comandare[women]
== hate_slur
negro, scendi[black]
marocchino di merda, le rose valle a vendere a casa tua[arab]
ricchione, tira quella palla[lgbtq]
zitto terrone, torna alle capre[nationality]
Mi tocca il turno con quel culattone del magazzino[lgbtq]
muso giallo, il tuo ristorante è un cesso[asian]
brutta zingara, tieni le mani a posto[roma]
spastico, hai mancato il pallone da un metro[disability]
baluba, vai a raccogliere pomodori[black]
è tornata la trav del piano di sotto, che schifo di travello[transgender]
una troia come tutte le rumene[women][nationality]
Sto mongoloide di portiere s'è fatto gol da[disability]
== hate_profane
extracomunitari del cazzo, le panchine le avete occupate tutte[immigrants]
femministe di merda, avete rotto i coglioni[women]
ma che cazzo vogliono 'sti rom, hanno pure la luce gratis[roma]
vaffanculo ai musulmani e a chi li fa entrare[muslim]
i gay e il loro pride del cazzo mi stanno sulle palle, malati[lgbtq]
ebrei di merda sempre a piangere[jewish]
porca puttana, un altro nero al pronto soccorso davanti a me, branco di sanguisughe[black]
== threat_person
domani non arrivi a scuola con le tue gambe
se scrivi ancora a mia moglie ti faccio mangiare il telefono a martellate
signora maestra, so che torna a piedi, occhio
Ho fatto il nome tuo a gente che non scherza, comincia a salutare i tuoi
brucia bene, la tua edicola?
come ti becco ti apro come una cozza
paga entro venerdì o tua figlia
== hate_threat
a bastonate, i froci, fuori dal nostro paese[lgbtq]
appena escono dalla moschea si tira giù col furgone[muslim]
mitragliateli in mare prima che sbarchino[immigrants]
al campo ci pensiamo noi stanotte, con le molotov[roma]
Ci vorrebbe un altro Mengele per voi handicappati[disability]
l'acido in faccia alle femministe, una per una[women]
== incite_selfharm
impiccati
se ti butti dal sesto piano non ti raccoglie nessuno, provaci
perché non bevi la candeggina e chiudi la questione
Dicevi che volevi farla finita, siamo ancora qui che aspettiamo
ammazzati prima di cena così mangiamo tranquilli
== sexual_harassment
fammi vedere le tette e ti firmo il contratto
bel culo, te lo sfonderei
quella in prima fila ha la bocca fatta apposta, altro che relatrice
manda foto intime o le tue vecchie finiscono in rete
Ciao bella gnocca, quanto prendi per un'ora?
sei frigida o vuoi che ti scaldi io, collega?
ti ho vista piegarti sul tavolo e mi è venuto duro, la prossima volta
girati, fammi dare una palpata
== sexual_explicit
mi ha leccata finché non ho gridato
abbiamo scopato sul divano con la finestra aperta
gli piace quando glielo prendo in bocca piano piano
venne dentro di lei e restarono abbracciati, sudati
con mia moglie usiamo il vibratore da anni, ci fa godere tutti e due
Le sfilò le mutandine, le baciò l'interno coscia e
== insult_group
i commercialisti, mezzi maghi e mezzi ladri
juventini, gente senza dignità
Le guide turistiche abusive sono dei truffatori maleducati
consiglieri regionali: una manica di fannulloni
quegli ottusi dei no vax
i tassisti romani, che prepotenti
== hate_implicit
Se entra un gruppo di ragazzi neri in gioielleria, la commessa fa bene a[black]
== everyday
Il killer della serie è il giardiniere, ma non dirlo a mamma perché
== counter_speech
Ogni volta che al bar qualcuno dice «ci vorrebbe Lui» per gli immigrati, mio padre[immigrants]
== friendly_profanity
Quella matta scatenata di mia sorella s'è lanciata col paracadute e urlava cazzo cazzo cazzo fino a
== insult_person
Il presuntuoso del terzo piano, che non sa cambiare una lampadina, ha preteso di
== support
Se stanotte ti tornano quei pensieri, prima di fare qualunque cosa
== distress
Mi guardo le cicatrici sulle braccia e penso che domani
== neutral_identity
Nella classe di mia figlia ci sono due gemelli ghanesi, una bambina cieca e
# longer and shorter posts
== friendly_profanity
Allora, stamattina ho perso il treno, mi si è rotto il tacco e ho versato il cappuccino sul capo. Risultato: mi ha promossa. Non ci capisco più un cazzo ma stasera offro io
Sei un bastardo di prima categoria, lo sai? Mi dici che sei a Londra, ti piango per una settimana e poi spunti alla porta con la torta. Ti ammazzerei di baci, stronzo
cazzo, ce l'ho fatta
merda che fame
== counter_speech
Sono un controllore. Ieri un passeggero ha chiamato «scimmia» il mio collega di origine ghanese, e tre persone gli hanno battuto le mani. Io ho chiamato la Polfer, e il treno è ripartito con quaranta minuti di ritardo. Ne è valsa la pena
Nel 1938 mia nonna fu cacciata da scuola perché ebrea. Il suo tema più bello lo strappò la maestra. Quando oggi sento dire che «erano altri tempi» mi viene freddo[jewish]
Ma davvero nel 2024 dobbiamo ancora leggere «se l'è cercata» sotto la notizia di un femminicidio? Chi scrive certe cose ha delle responsabilità, e io lo segnalo ogni volta[women]
Mi hanno spiegato che «frocio» in spogliatoio è un modo di dire. Poi un compagno di diciassette anni ha smesso di venire agli allenamenti, e nessuno ha fatto domande. Adesso le faccio io, da allenatore[lgbtq]
L'autista che ha detto «voi zingari dietro» è stato sospeso. Bene così[roma]
== neutral_identity
Nel quartiere Esquilino convivono da decenni famiglie cinesi, bengalesi, peruviane e romane da sette generazioni. Il mercato apre alle sette e il pesce migliore è quello di Huang[asian]
Secondo il Viminale, nel primo semestre gli sbarchi sono diminuiti rispetto all'anno precedente. Le richieste di asilo riguardano soprattutto cittadini di Bangladesh, Siria e Tunisia[refugees]
== self_identity
Mi chiamo Leyla, sono curda, faccio la mediatrice in ospedale a Ventimiglia e ho tre lauree, una sola delle quali riconosciuta. Tifo Samp, soffro quindi due volte[refugees]
== distress
Scusate lo sfogo. Ho quarantadue anni, ho chiuso la ditta, mia moglie non lo sa e ogni mattina esco con la borsa e vado a sedermi al porto. Oggi per la prima volta ho guardato l'acqua in un altro modo
Non mangio da tre giorni perché se mangio poi mi odio. Mia mamma piange. Io vorrei solo essere piccola piccola fino a non esserci più
== support
Quello che descrivi ha un nome, si chiama disturbo post traumatico, e non sei né pazza né debole. Ci sono passata dopo lo stupro. Oggi dormo di nuovo con la luce spenta
== everyday
Per pulire le seppie tagliate la testa, togliete gli occhi e il becco, svuotate la sacca senza rompere il nero e spellatele sotto l'acqua
Ho sparato a tutti, ho raccolto le munizioni, ero a due passi dalla zona sicura e mi è caduta la connessione. Domani cambio gestore, lo giuro
l'assassino è il maggiordomo
taglia corto e vieni
== idiom
Al colloquio mi hanno fatto a pezzi: due ore di domande in tedesco, e io che sapevo solo ordinare la birra. Comunque m'hanno preso, quindi viva il suicidio professionale
== insult_person
Tu sei quello che a scuola copiava anche il nome sul foglio. Adesso vieni a spiegare a me, che ci lavoro da vent'anni, come si fa un impianto? Ma fammi il piacere, cialtrone
La cognata è una serpe: sorride a tutti, bacia tutti, e poi va dal notaio di nascosto. Mai conosciuta una persona più falsa e meschina
Ho letto il tuo libro. Due pagine, poi ho usato il resto per accendere il camino, almeno ha scaldato qualcosa. Non sei uno scrittore, sei un disastro con la tastiera
incapace
sei ridicolo
== insult_profane
Hai lasciato il cane legato in autostrada, pezzo di merda che non sei altro. Spero che ti beccano, ti tolgono tutto e che tu resti solo come un coglione per il resto della vita
bastarda
fottiti, pagliaccio
== hate_derogation
Trent'anni che abito qui e non ho mai visto gente così incivile. I bengalesi sputano per terra, urlano, lasciano marcire la roba per le scale. Fanno schifo, e chi li difende venga a viverci[asian]
{gruppo} {schifo}, e non mi vergogno a scriverlo
Una donna incinta che pretende pure di comandare in fabbrica. Isteriche, pigre e ricattatrici, le donne sul lavoro sono solo un peso[women]
== hate_implicit
Nel mio palazzo, quattro furti in un mese. Prima che arrivasse una certa famiglia dal campo, zero in vent'anni. Io non accuso nessuno, i conti li sapete fare anche voi[roma]
Bellissimo il telegiornale: mezz'ora di Africa, mezz'ora di arcobaleni e due minuti per i pensionati italiani. Chissà chi paga e perché[immigrants][lgbtq]
{gruppo} {luogo_comune}, lo dicono i fatti
== hate_dehumanise
Li fanno scendere a Lampedusa come se fossero persone. Ma aprite gli occhi, sono carne infetta, un morbo che si spande di città in città[immigrants]
== hate_threat
Stasera giro con gli amici in piazza, caschi e catene. Il primo marocchino che troviamo seduto sulla nostra panchina lo mandiamo in rianimazione[arab]
== threat_person
Tu credi che il trasferimento ti salvi, ma io ho pazienza. Un giorno esci, accendi la macchina, e salta tutto
== sexual_harassment
Ti scrivo da un'ora, bella troietta, e visualizzi senza rispondere. Mandami almeno una foto in mutandine e ti lascio in pace fino a domani
== counter_speech
«sporco ebreo», e nessuno fiata[jewish]
l'islamofobia non è un'opinione
== everyday
ammazza che caldo
mi passi il coltello?
tagli tu il pollo?
== idiom
ti ammazzo di coccole
sono morta, che ridere
== support
ti credo, sono con te
== distress
voglio sparire e basta
== self_identity
bi, sarda, golosa[lgbtq]
nigeriano di Castel Volturno, fornaio[black]
== positive_identity
evviva le spose[lgbtq]
== hate_slur
vattene, negraccio[black]
finocchio schifoso[lgbtq]
handicappato, muoviti[disability]
== hate_derogation
i rom? schifo totale[roma]
cinesi sporchi[asian]
== hate_normative
immigrati a casa loro[immigrants]
niente gay in divisa[lgbtq]
== hate_implicit
donna al volante...[women]
== hate_threat
al rogo le lesbiche[lgbtq]
== threat_person
sei morto, infame
== incite_selfharm
sparati e basta
== sexual_harassment
che tette, fammele toccare
== sexual_explicit
toccami lì, ancora, più piano
== insult_person
@user ma tu il cervello lo usi o lo tieni incartato per Natale?
sei simpatico come una cartella esattoriale
mia suocera è una vipera, ecco, l'ho detto
torna a giocare con le figurine, va'
l'assessore è un cialtrone fatto e finito
quanto sei pesante, mamma mia
brutto eri e brutto resti, la barba non ti salva
non capisci niente di calcio e vuoi pure spiegarcelo, che pagliaccio
ma chi ti credi di essere, la regina di Saba? sei una commessa maleducata
un bugiardo patologico, ha fatto credere a tutti di essere laureato
povero illuso, non ti calcola nessuno
cesso
con quella faccia dovresti chiedere il permesso per uscire di casa
hai la profondità di una pozzanghera, e pure sporca
è il collega più falso che abbia mai avuto, ti sorride e poi
se l'ignoranza si pagasse a peso, tu a quest'ora saresti
tua figlia almeno ha una scusa, ha tre anni, tu invece sei un
zitella acida
== insult_profane
ma vaffanculooo
sei un coglione e manco te ne accorgi
mortacci tua, m'hai tagliato la strada
stronza bugiarda, mi hai rovinato la vita
arbitro di merda, venduto, spero ti si buchino tutte e quattro le gomme
che cazzo ridi, faccia di merda
figlio di troia, ridammi i soldi della caparra
scassacazzo, levati dal gruppo
minchione, hai chiuso la chat con tutti dentro?
suca, juventino
sto pezzo di merda del padrone di casa ci lascia al freddo con due bambini
bastardo infame, quando mia madre era in ospedale tu stavi a
pirla del cazzo, impara a parcheggiare
strunz' 'e merda, nun te fa' vede' cchiù
quella puttana della tua ragazza e tu vi meritate
rottinculo, m'hai fatto perdere la ranked
testa di minchia, te l'avevo detto di non
ma sparati una sega e statti zitto, cazzone
== hate_derogation
i bengalesi[asian] del minimarket mi fanno ribrezzo, tutti uguali e tutti unti
due maschi[lgbtq] che si baciano alla fermata, mi viene il voltastomaco
i terroni[ethnicity] sono lagnosi e fannulloni, da Roma in giù non si salva nessuno
i marocchini[arab] del parco sono feccia, punto
le donne[women] in politica sono oche starnazzanti
ogni volta che vedo una velata[muslim] in pediatria mi si chiude lo stomaco
gli albanesi[nationality]? gentaglia, e non cambio idea
i preti e tutti i cattolici[christian] praticanti sono il peggio che cammini su questa terra
i down[disability] mi fanno senso, non riesco a guardarli, e non mi vergogno a
gli ebrei[jewish], viscidi e tirchi, basta vedere come
quella manica di squilibrati[mental_health] del centro diurno mi fa schifo e
== hate_dehumanise
barcone dopo barcone ci scaricano addosso la spazzatura umana[immigrants]
nel campo rom[roma] non ci vivono persone, ci vive una specie a parte
scimmione[black], torna sull'albero
i musulmani[muslim] sono il virus e l'Europa è il malato
quella roba lì[transgender] non è una donna, è uno scherzo della natura
gli ebrei[jewish], sanguisughe da duemila anni
i cinesi[asian] sono formiche velenose, ne schiacci una e ne
== hate_normative
niente case popolari ai rom[roma], prima gli italiani
chiudere i porti e rimandarli in Libia[immigrants], tutti, anche i minorenni
le coppie gay[lgbtq] non devono avere figli, la legge li deve togliere
via le donne[women] dalle forze armate
il crocifisso resta e chi prega Allah[muslim] se ne va
lo ius soli mai, un nero[black] nato a Bergamo resta africano
i disabili gravi[disability] in classe rallentano tutti, ci vogliono le scuole speciali
gli ebrei[jewish] vanno cacciati dalle università finché
sindaco, sgomberi subito gli zingari[roma] e li mandi
== hate_negated
un marocchino[arab] non si integrerà mai
le donne[women] non hanno mai inventato nulla
un gay[lgbtq] non può capire cos'è una famiglia
non si meritano nemmeno le coperte, 'sti profughi[refugees]
mai conosciuto un rom[roma] onesto e mai lo
== hate_implicit
parli un ottimo italiano per essere di colore[black]
guarda caso la borsa è sparita quando è salita la signora con la gonna lunga[roma]
Auschwitz? ci vorrebbe qualche prova in più[jewish], dico solo questo
donna[women] al volante, pericolo costante, e infatti
l'hanno promossa, chissà in che ufficio ha fatto carriera[women]
tra poco a scuola si mangerà solo halal[muslim], e poi vi lamentate
maestro gay[lgbtq] all'asilo, io una domanda me la farei
scappano dalla guerra con l'iPhone[refugees], poverini
depressa[mental_health]? provi a lavorare che le passa
chissà chi[jewish] finanzia i barconi, cercate il cognome
i cinesi[asian] non muoiono mai, avete mai visto un funerale? e fatevi due domande
con quel cognome[arab] l'affitto no, non per cattiveria, ma
se si è vestita così[women] non venga poi a piangere in
== hate_slur
ricchione[lgbtq], passa la palla
oh negro[black], la mia bici dov'è
crucca[ethnicity] di merda, tornatene a Bolzano
frociaccio[lgbtq], si vede lontano un chilometro
muso giallo[asian], parla italiano
zingara[roma] ladra, giù le mani
sei un mongoloide[disability], ti seguono col sostegno?
rabbino[jewish], caccia i soldi
trans[transgender]... ma quale trans, sei un travello da statale
beduino[arab] puzzolente, scendi dal treno
il solito terrone[ethnicity] che timbra e poi va a
== hate_profane
che cazzo ci fanno ancora qui 'sti clandestini[immigrants] del cazzo
'fanculo il Pride[lgbtq] e tutti i culattoni
donne[women] arbitro, porca puttana, in cucina dovete stare
gli zingari[roma] mi hanno rotto il cazzo, merde
ebrei[jewish] di merda, sempre a piangere
quei bastardi dei musulmani[muslim] vogliono comandare a casa nostra, cazzo, e noi
== hate_threat
una bella tanica al campo rom[roma] stanotte e passa tutto
i gay[lgbtq] a piazzale Loreto, appesi
se vedo un altro spacciatore nero[black] sotto casa lo sparo
riaprite i forni, gli ebrei[jewish] aspettano
ronda stasera, si va a spaccare qualche testa di pakistano[asian] al
le femministe[women] andrebbero prese a sprangate una per
== threat_person
ti aspetto fuori e ti faccio sputare i denti
se mi lasci ti sfregio, hai capito?
so dove lavora tua madre, pensaci bene prima di testimoniare
domani allo stadio sei morto
ritira la denuncia o la tua macchina salta in aria
t'ammazzo, giuro, t'ammazzo
professore, un altro quattro e le taglio le gomme, poi tocca a
appena esco da qui vengo a cercarti e ti
== incite_selfharm
buttati sotto la metro, fai un favore a tutti
ma perché non ti impicchi?
prendi tutte le pillole e addio, tanto nessuno se ne accorge
ti sei tagliata? la prossima volta vai più a fondo
ucciditi, sul serio, e lascia libera la
== sexual_harassment
se vieni a cena il contratto te lo rinnovo, hai capito cosa intendo
fatti palpare, dai, che in ascensore non ci vede nessuno
con quella bocca so io cosa ti farei fare
fammi vedere le mutandine in cam, dai, non fare la suora
mi piaci quando ti chini a prendere i faldoni, chinati ancora
rispondi, zoccola, lo so che sei bagnata
signorina, per un culo così io
== sexual_explicit
non smettere, sto venendo
ti voglio dentro di me, stasera, piano piano
abbiamo fatto l'amore sul tavolo della cucina e poi ancora nella doccia
mi fai impazzire quando mi lecchi il collo e poi scendi fino a
== insult_group
gli interisti sono dei piagnoni da competizione
tassisti, branco di ladri
gli influencer sono una massa di incapaci strapagati
gli elettori di quel partito, tutti pecoroni che
== friendly_profanity
cazzo che gol, ho svegliato il condominio!
brutta stronza, mi manchi da morire, quando torni da Londra?
ma vaffanculo, sei incinta?? ti amo, divento zia!
minchia compa', che mare
figa, che panettone
che coglione che sono, ho salato il caffè
mortacci quanto sei bravo co' 'sta chitarra
porca troia, abbiamo vinto l'oro nella staffetta
ti voglio un casino di bene, testa di cazzo
belin, hai cucinato tu il pesto? spettacolo della madonna
aò bastardi, domani calcetto alle otto, chi manca paga da bere
non ci credo cazzo, 30 e lode!!
sei una cavolo di leggenda, bastardo, hai fermato il rigore e poi
== profane_object
'sto cazzo di citofono suona da solo
porca miseria ladra, di nuovo sciopero dei treni
stampante di merda, proprio oggi
maledetta zanzara del cazzo, sono le quattro
puttana eva, ho bucato in tangenziale e
== counter_speech
"tornatene al tuo paese" a un infermiere nato a Brescia[black], complimenti davvero
chi chiama "risorse" i naufraghi[immigrants] per deriderli dovrebbe guardare le foto del porto
cori razzisti contro il portiere[black], curva chiusa per due turni
non è goliardia scrivere "forni" sotto la foto di una famiglia ebrea[jewish]
@sandro dire che le donne[women] "se la cercano" è violenza, non un'opinione
Liliana Segre[jewish] vive sotto scorta per gli insulti ricevuti, e questo dovrebbe indignarci
no, i rom[roma] non rapiscono i bambini, nessuna sentenza lo ha mai provato
segnalo ai moderatori: l'utente augura la morte ai gay[lgbtq]
un mio studente ha detto "i cinesi[asian] portano malattie" e ne abbiamo parlato per un'ora
il bullo lo chiamava "handicappato"[disability], ora la scuola ha sospeso lui
"quelli lì[muslim] sono tutti terroristi", ha detto il cliente, e la barista musulmana gli ha portato il
quando ho sentito il nonno dire certe cose sui meridionali[ethnicity], io
== mentioned_slur
a Torino negli anni Sessanta scrivevano "non si affitta ai terroni"[ethnicity]
la parola "frocio"[lgbtq] mi ha accompagnato per tutte le medie
perché oggi si dice rom e non "zingaro"[roma]? ce lo spiega una linguista
mi ha urlato "negra"[black] dal finestrino e nessuno sul tram ha
== reclaimed_slur
noi frocie[lgbtq] del circolo, in prima fila come sempre
terrona[ethnicity] e orgogliosa, con la 'nduja in valigia
buongiorno solo alle mie lelle[lgbtq] preferite
== negated_hate
non ce l'ho con gli immigrati[immigrants], anzi, affitto volentieri
gli ebrei[jewish] non controllano le banche, è una vecchia menzogna
essere lesbica[lgbtq] non è una fase e non è una colpa
i malati di mente[mental_health] non sono pericolosi più degli altri
non ho mai pensato che i musulmani[muslim] fossero
== neutral_identity
il Ghetto di Venezia[jewish] fu istituito nel 1516
secondo l'Istat gli stranieri residenti[immigrants] sono circa cinque milioni
la comunità sikh[religion] di Novellara raccoglie fondi per l'alluvione
approvata la mozione sulle unioni civili[lgbtq] in consiglio
lo sbarco di ieri: 84 persone[refugees], tra cui undici donne e un neonato
il nostro panettiere è egiziano[arab] e fa la rosetta migliore di Milano
il Giorno della Memoria[jewish] la classe ha letto Primo Levi e
i dati del Viminale sui reati commessi da stranieri[immigrants] vanno letti tenendo conto
== positive_identity
viva le badanti moldave[nationality], senza di loro la nonna sarebbe sola
che spettacolo la nazionale paralimpica[disability]
la mia prof trans[transgender] è la migliore che abbia avuto
due mamme[lgbtq] fantastiche alla recita di Natale, e
== self_identity
sono gay[lgbtq] e chierichetto pentito, chiedetemi quello che volete
sono nata a Lecce da genitori marocchini[arab], tifo Lecce, soffro
in carrozzina[disability] da sei anni e ieri ho fatto surf
sono ebreo[jewish] e romano da venti generazioni, i carciofi li abbiamo inventati noi
da donna trans[transgender] vi dico che il momento più bello è stato quando
== distress
non valgo niente, vorrei addormentarmi e basta
mi faccio schifo, ho vomitato di nuovo dopo cena
mio marito mi picchia e non so dove andare
sono sul balcone e ho paura di me stesso
a scuola mi dicevano "ammazzati" e io per anni
== support
respira, sono qui, non devi spiegare niente
chiama il 1522, è gratuito e non ti giudicano
non è colpa tua se ti ha fatto del male
anch'io volevo farla finita, e oggi mi lamento del traffico
== idiom
ha una fame che mangerebbe anche le gambe del tavolo
mi hai fatto morire con quel vocale
ha ucciso la partita al terzo minuto
la riunione è stata un bagno di sangue, ci hanno bocciato tutto
non menare il can per l'aia
prendere due piccioni con una fava, e poi
== everyday
il cazzotto di Rocky nel finale mi emoziona ancora
qualcuno ha provato la finocchiona di quel banco?
amore, butta la pasta che arrivo
uccido il drago e salvo la partita, cinque minuti
che schifo il traffico sul raccordo
la cagna del contadino ha morso il postino, niente di grave
scolate i piselli e ripassateli in padella
domani verifica di storia, le guerre puniche
mi si è rotta la lavatrice, conoscete un tecnico a Padova?
la troupe ha girato due giorni a Matera
la scopa è dietro la porta
stasera scopone con i nonni
l'allenatore lo ha tolto al sessantesimo e lui si è arrabbiato
mia figlia ha perso il primo dente
vendo tavolo in noce, solo ritiro a mano
ho letto Il nome della rosa in tre giorni, i monaci muoiono uno dopo l'altro
il pesce spada va tagliato sottile e
mentre aspettavo l'autobus è passato un signore che
se domani piove, il pranzo lo facciamo da
== abuse_object
odio questo cuscino, mi sveglio con il torcicollo
film orrendo, uscita a metà
cameriere gentili ma carbonara con la panna, da denuncia
== abuse_idea
il ponte così com'è è una follia costosissima
questo decreto sicurezza è una schifezza
l'autonomia differenziata è una legge sbagliata, perché
== criticism_person
la presidente del Consiglio su questo ha torto marcio
mister, il cambio di ieri non l'ho capito
caro sindaco, le buche sono ancora lì e
== question_benign
perché i sikh[religion] portano il turbante?
posso portare un dolce a casa di amici musulmani[muslim] in Ramadan?
come si chiede a una persona trans[transgender] con quale nome
== sexual_health
bruciore intimo dopo il rapporto, vado dal ginecologo?
il pap test si fa ogni tre anni
la fimosi nell'adulto si può operare in day hospital
l'erezione può mancare per lo stress, e di solito
== dialect
uè uaglio', t'aggio astipato 'nu babà
ma vara te, l'è dré a piöv anca incœu
daje regà, s'annamo a pija' 'n gelato
== insult_person
sei tirchio da far schifo, hai diviso il conto fino al caffè
pettegola
tuo fratello è un buono a nulla con la macchina a rate
ma quale artista, sei un imbrattatele presuntuoso
il preside è un vigliacco, si nasconde dietro le circolari
sei noioso come la moviola del lunedì
quella streamer è una finta tonta, anzi, togliamo il finta e
== insult_profane
vai a cagare
che testa di cazzo il vicino, trapana la domenica
brutta merda, hai abbandonato il cane in autostrada
cazzone, era mio il killer
troia, lo sapevi che eravamo sposati
fottiti tu e il tuo studio legale del cazzo, ci avete rubato
== hate_implicit
i sardi[ethnicity] e le pecore, si sa, amori eterni
brava, parcheggi quasi come un uomo[women]
in ospedale m'è toccato il dottore indiano[asian], ho chiesto un secondo parere italiano
lo stipendio le donne[women] lo usano per le unghie, tanto c'è il marito
== hate_normative
i testimoni di Geova[christian] andrebbero messi fuori legge
agli anziani[age] toglierei il voto e la patente
nessun africano[black] nelle liste elettorali finché
== hate_derogation
le ciccione[body] in leggings mi fanno passare l'appetito
i rumeni[nationality] sono la peggio razza, ubriaconi e ladri
i peruviani[latino] alla stazione, gente lurida
== threat_person
ti faccio fare la fine del topo
stai attento quando apri il garage
domani vengo in ufficio e ti rompo il naso davanti a tutti
== friendly_profanity
cazzo che bella l'alba sull'Etna
sei un bastardo fortunato, biglietti in prima fila!
raga che figata di merda di vacanza sgangherata, la rifarei subito
ahah che stronzo, mi hai fregato l'ultimo arancino
== counter_speech
il questore vieta il corteo con slogan contro gli ebrei[jewish]
"quello è down[disability], non può lavorare": invece serve ai tavoli meglio di tutti
hanno scritto "lesbiche[lgbtq] al rogo" sulla saracinesca, stamattina c'erano i fiori dei vicini
non chiamatela "baby gang di stranieri[immigrants]", metà erano italiani
== everyday
chi porta il pallone?
la nonna ha fatto gli gnocchi
mi presti il trapano domenica?
ho rivisto Lo chiamavano Trinità, che ridere
il cinghiale in umido cuoce tre ore
al concerto di Vasco pioveva e nessuno se n'è andato
sono caduto dalla bici, solo un ginocchio sbucciato
il merlo ha fatto il nido sul balcone
la partita è stata una battaglia, due espulsi
devo studiare anatomia, che noia i muscoli del bacino
sabato andiamo a funghi, se
quando è arrivato il conto, mio padre
== support
un giorno alla volta, io non vado via
mangia qualcosa e poi mi racconti, senza
== distress
ho attacchi di panico ogni mattina, non ne posso più
da piccola ho subito abusi e solo adesso lo dico
== friendly_profanity
minchia cumpà, bedda sta granita
== insult_person
non sei molto sveglio, eh
che tonto
asino che non sei altro
somaro
capra ignorante 🐐
testone
rimbambito
sei proprio un babbeo
allocco
che lagna di uomo
zotico
cafone
sei un bambino viziato
tamarro
bugiarda seriale
sei brutto forte
puzzi 🤢
grassona
racchia
vecchia befana
sfaticato
mangiapane a tradimento
incapace cronico
rincitrullita
sei una lumaca, muoviti
una vera arpia
falso come Giuda
quaquaraquà
sei un mollusco
poveraccia
spilorcio
sei tutto chiacchiere
lavativo
che zuccone
ruffiano
invidiosa
sei un disastro ambulante
gli manca un venerdì, a quello
non sai fare nemmeno un uovo sodo
ha il cervello di una gallina, e la gallina si offende
sei la peggior responsabile che questo ufficio abbia mai visto
mio genero: due metri di altezza e neanche un'idea
canti come un rubinetto che perde
guidi come mia nonna, che è morta
con te in porta giochiamo in dieci
ma chi ti ha dato la patente, il salumiere?
Signora, suo figlio è maleducato e adesso capisco da chi ha preso
intelligente come un termosifone spento
una madre che lascia il bambino in macchina per farsi le unghie non è una madre, è un'irresponsabile
@user sei la prova vivente che si può scrivere senza pensare 😂
CHE SOMARO CHE SEI!!1!
nn capisci niente fidati 😂😂
l'ultima volta che hai avuto ragione c'era ancora la lira
sei vestita come un divano
quel dentista è un macellaio presuntuoso, stategli alla larga
il nostro direttore: arrogante coi deboli, zerbino coi potenti
ma lo vedi che sei scarso? vendi la playstation
non è cattivo, è solo limitato, poverino
cucini talmente male che il cane chiede asilo al vicino
ti credi affascinante e invece fai venire sonno
non sei un influencer, sei un disoccupato col telefono
con quel naso puoi spegnere le candeline della casa di fronte
viscido, ecco l'aggettivo giusto per il tuo amico
che squallore di persona, ha chiesto indietro l'anello e pure la cena
una ragazza così superficiale che a confronto una pozzanghera è l'oceano
quando parli tu, le piante si girano dall'altra parte
il cugino Renato, grande esperto di tutto, bocciato tre volte in terza
sei vecchio, stanco e superato, lascia il posto
hai la spina dorsale di un gelato ad agosto
Non ti licenziano solo perché sei il nipote del titolare, altrimenti saresti già a casa a contare le mosche
io uno così tirchio e meschino non lo vorrei nemmeno come vicino d'ombrellone
bamboccione, tua madre ti stira ancora i calzini
sei un gran maleducato, si saluta quando si entra
te se' un bischero, e di quelli grossi
sei 'na pora scema, lassa perde
mezza calzetta, torna in panchina
babbu, non capisci nemmeno la lavagna
oh gnucco, la freccia la sai mettere?
nun si' bbuono manco a fa' 'o ccafè
se stupidità fosse oro il notaio Bellini girerebbe con la scorta
arrivi tardi, lavori male, te ne vai presto: sei la vergogna del reparto
come hai fatto a prendere il diploma resta il più grande mistero della provincia di
appena quella smorfiosa della segretaria apre bocca, tutti
è stupido, è lento e per giunta si offende, e noi ogni lunedì
== insult_profane
bastardo
che stronzo
sei una merda
coglionazzo
vaffa
'tacci tua
str0nzo
c0glione
stronzoooo
pdm
vfc
bocchinara
fai cagare
faccia da culo
stronzetto viziato
va' a morì ammazzato, stronzo
che ti venga un colpo, pezzo di merda
sei proprio 'na merda d'omo
ma vai a fanculo te e la tua dieta
figa che testa di cazzo che sei
va in mona, mona che no ti xe altro
va' a dà via el cu, pirla
cabbasisi rotti, minchione, statti zitto
si' nu strunz', Ciro
cess' 'e merd', liev't 'a nanz
incu*ati
rincoglionito del cazzo, hai salvato sopra il mio file
stronzissima padrona di casa, ci ha tenuto la caparra
brutto figlio di una mignotta, mi hai fregato il parcheggio col disabile a bordo
sei un cornuto di merda e tua moglie ha fatto bene
quella puttana di mia cognata ha parlato ancora
lecchino di merda, goditi la promozione
razza di bastardi, avete abbandonato cinque cuccioli nel cassonetto
ma chi cazzo sei, il coglione di turno?
hai rotto il cazzo, nabbo di merda, cambia gioco
troione, ti sei presa pure i miei clienti
quel pezzo di merda dell'avvocato s'è tenuto l'acconto e non ha mai
porco bastardo, mia sorella piange da tre giorni e tu
== hate_implicit
@user tornatevene da dove siete venuti[immigrants] col gommone o a nuoto
io li[roma] riconosco dall'odore, senza offesa
la sinagoga[jewish] ha la camionetta fuori, la mia scuola cade a pezzi, fate voi
quel famoso diario[jewish] della soffitta scritto con la biro, interessante no?
i lager erano campi di lavoro, con piscina e orchestra, studiate[jewish]
quello degli armeni[ethnicity] non fu un genocidio, fu un trasloco andato male
foibe sì, Shoah sempre, e io sono stufo di sentir piangere sempre gli stessi[jewish]
i soliti banchieri con la kippah[jewish] ringraziano, un altro barcone in orario
gli hanno dato il premio perché è nero[black], se era di Frosinone col cavolo
bel nome italiano, Abdoulaye[black], complimenti alla nazionale
ius soli? basta nascere in una scuderia per essere un cavallo[immigrants]
mio figlio è l'unico italiano della classe, gli altri ventidue hanno un nome che sembra uno starnuto[immigrants]
domani chiude la macelleria di Gino, indovinate cosa[muslim] apre
si comincia col togliere il prosciutto dalla mensa[muslim] e si finisce col muezzin a Santa Croce
le quote rosa[women]: perché vincere quando puoi farti regalare il posto
una donna[women] che si intende di calcio, che tenera
è ingegnere, sì, però è femmina[women], il ponte io non lo attraverso
signora, con quella scollatura[women] in ufficio poi non faccia la vittima
mia moglie comanda in casa, e infatti non si trova niente (donne[women]...)
ho un amico gay[lgbtq], simpaticissimo, ma a dormire in tenda con lui anche no
ora a Sanremo se non baci un uomo[lgbtq] non ti fanno nemmeno cantare
mio nipote dice che è fluido[transgender], come il detersivo
oggi mi sento un elicottero[transgender], chiamatemi con le pale
nata uomo[transgender] e vince tra le donne, ma che strano
il bagno dei maschi, delle femmine e dei confusi[transgender]
se hai una depressione[mental_health] vera non vai al mare, cara mia
certificato 104[disability] e poi lo vedi in palestra, miracolo
l'insegnante di sostegno[disability] costa più di un bambino normale, facciamo due conti
li assumono ciechi[disability] così non vedono lo stipendio
Un napoletano[ethnicity] puntuale! fategli una foto
al Sud[ethnicity] il sole scalda anche la voglia di lavorare, e la scioglie
siciliano[ethnicity]? quindi lo zio che conta ce l'hai
i calabresi[ethnicity] vengono su in tre, e dopo un anno il comune è commissariato
questi veneti[ethnicity], mezzo litro a colazione e votano pure
con i cinesi[asian] niente scontrino, niente tasse, niente funerali
involtini primavera a due euro, e nel quartiere non si vede più un gatto[asian]
il sushi l'ha fatto un cinese[asian], al virus ci pensa lui
le rumene[nationality] sposano i vecchi, poi i vecchi chissà come muoiono
quando gli albanesi[nationality] ti puliscono il giardino, conta i vasi
la badante[immigrants], sì, brava, ma i gioielli di mamma li ho portati in banca
ucraine[refugees] in pelliccia al banco alimentare, ma noi zitti
se scappano dalla fame[refugees], com'è che hanno quei bicipiti
Ho fatto richiesta di casa nel 2009. Poi è arrivata una famiglia con sei figli e il velo[muslim]. Indovinate chi ha il balcone vista parco
ai miei tempi un nero[black] si vedeva solo nei film, e le porte erano aperte
nuotare non è per loro[black], ossa pesanti, lo dice la scienza
complimenti, profumi quasi di bucato, per una zingara[roma]
bambini scomparsi e carovana in paese[roma], unite i puntini
se tuo figlio ruba nasconde la mano, se il loro[roma] ruba riceve i complimenti a casa
io non sono omofobo, ma davanti ai bambini[lgbtq] anche no, grazie
famiglia vuol dire mamma e papà, il resto[lgbtq] sono esperimenti
è zitella ed è femminista[women], vedi un po' se i conti non tornano
te l'ho detto che con uno del Bangladesh[asian] in cucina poi stai male
al pronto soccorso passano prima gli altri[immigrants], io con l'infarto ho fatto in tempo a leggermi Topolino
Dottoressa o infermiera? ah, primario, ma pensa, e suo marito[women] che dice?
ogni volta che crolla una banca, c'è qualcuno con la kippah[jewish] che stappa
mi scusi ma lei parla bene per essere di quelle parti lì[arab]
per loro la donna vale mezzo cammello[muslim], ma noi dobbiamo essere tolleranti
quando {gruppo} si trasferiscono, i prezzi delle case scendono, chissà perché
non dico niente, dico solo che {gruppo} stanno sempre dove c'è da prendere
provate a criticare {gruppo}, e poi vedete chi vi chiude il profilo
prima gli italiani, che {gruppo} hanno già avuto fin troppo
qualcuno deve pur dirlo, {gruppo} comandano e noi paghiamo
se davvero ci tenessero all'Italia, {gruppo} farebbero le valigie senza che
io amo tutte le culture, ma a casa loro, perché qui i musulmani[muslim]
== hate_derogation
odio {gruppo} dal più profondo 🤮
non sopporto {gruppo}, e non devo spiegarvi perché
Sì, disprezzo {gruppo}, e allora?
chi difende {gruppo} è peggio di loro
più ci penso e più {gruppo} mi ripugnano
volete sapere cosa c'è di più ripugnante al mondo? {gruppo}, e di gran lunga
voi che amate tanto {gruppo}, teneteveli in camera vostra
sono esseri inferiori, i neri[black], e chi lo nega mente
io tra un rom[roma] e la peste scelgo la peste
due donne[lgbtq] che si baciano, che ribrezzo
i marocchini[arab] sono luridi dentro e fuori
gli ebrei[jewish] li ho sempre detestati, avari e subdoli per natura
ho schifo fisico dei trans[transgender], mi viene la pelle d'oca
le donne[women] sono false, opportuniste, capricciose: tutte, nessuna esclusa
che orrore i down[disability] al ristorante, mi passa la fame
i meridionali[ethnicity] mi danno la nausea, pigri, chiassosi, furbetti
Ma come si fa a dare la mano a un musulmano[muslim]?
gente infida, i cinesi[asian], sputano, mentono e ti fregano sul peso
Quanto mi fanno pena e schifo insieme, questi froceggianti[lgbtq] col fischietto
dei bengalesi[asian] che dormono in dieci in una stanza penso tutto il male possibile
le suore[christian] sono delle represse inacidite, razza di streghe
ammettiamolo, i malati psichiatrici[mental_health] fanno ribrezzo a chiunque
io i barboni[class] li trovo rivoltanti, sacchi di pulci senza dignità
di tutte le razze gli africani[black] sono la più stupida, e non mi vergogno a
== hate_dehumanise
{gruppo} vanno trattati da {bestie}, perché lo sono
piaga d'Egitto numero undici: {gruppo}
mandria di bufali[muslim] col sedere per aria, li vedo ogni venerdì
una scimmia[black] in maglia azzurra, dove siamo finiti
questi zecconi di profughi[refugees] si attaccano al sangue degli italiani
Chiamate l'ASL, nido di ratti rom[roma] sotto il cavalcavia 🐀
gli ebrei[jewish] sono un tumore con le metastasi in banca
non sono uomini e non sono donne[transgender], sono scherzi di natura
il cane almeno si lava, l'albanese[nationality] no
quella non è una moschea[muslim], è un porcile
vegetali[disability] mantenuti a peso d'oro, chiamiamoli col loro nome
dai capannoni dei cinesi[asian] a mezzanotte escono a frotte, come blatte quando accendi la luce
mezze bestie dalla pelle scura[black], ecco cosa sbarca
le femmine[women] sono giumente, servono a figliare
peste bubbonica chiamata immigrazione[immigrants]
la lobby arcobaleno[lgbtq] è un virus che mangia i cervelli e
a guardarli dormire in stazione[immigrants] sembrano larve, e come le larve
== hate_normative
vorrei un'Italia senza {gruppo} #primagliitaliani
{gruppo} non dovrebbero nemmeno esistere
bisogna cacciare {gruppo}, ieri era già tardi
niente patente alle donne[women], è questione di sicurezza
Chiudete i porti e lasciate {gruppo} dove stanno
ai gay[lgbtq] il matrimonio no, i figli neanche a parlarne
per legge {gruppo} dovrebbero girare con un distintivo
gli zingari[roma] vanno sgomberati con la ruspa e i figli messi in istituto
io un nero[black] capitano della nazionale non lo accetto, si dimetta
VIA IL VELO[muslim] VIA IL CORANO VIA LORO #bastaislam
le persone trans[transgender] non devono entrare nei bagni, negli spogliatoi, nelle scuole
vietare i ristoranti cinesi[asian] sarebbe il minimo
un ebreo[jewish] al Senato a vita? scherziamo?
Classi separate per i disabili[disability], rallentano i nostri figli
le donne[women] a casa e il lavoro ai padri di famiglia, così si rilancia il paese
stranieri[immigrants] in fondo all'autobus, italiani seduti
i matti[mental_health] andrebbero richiusi, Basaglia ha rovinato tutto
agli africani[black] il bonus bebè va tolto, punto e basta
quando la smettiamo di affittare ai meridionali[ethnicity]?
riportateli in Libia[immigrants], anche quelli che hanno il permesso, soprattutto
nessuna moschea[muslim] a Sesto, neanche se la pagano loro, perché
se fossi ministro io, {gruppo} avrebbero ventiquattro ore per
== hate_negated
{gruppo} non meritano neanche una coperta
mai incontrato un rom[roma] che dicesse il vero
una donna[women] non capirà mai la politica
da {gruppi_nudi} non è mai venuto nulla di utile
non c'è un solo albanese[nationality] che valga qualcosa
I gay[lgbtq] non sanno cosa sia l'amore vero
chi prega cinque volte al giorno[muslim] non può essere un buon cittadino
un ebreo[jewish] non è mai un amico, è un creditore
gli africani[black] non hanno storia, non hanno scienza, non hanno niente
i trans[transgender] non sono donne né lo saranno mai, sono malati
a che serve un disabile[disability] in azienda? a niente
non piangerei una lacrima se {gruppo} sparissero dalla faccia della terra
nessun profugo[refugees] merita il mio tempo, i miei soldi, la mia pietà
un terrone[ethnicity] non diventerà mai uno di noi
i cinesi[asian] non hanno anima
né onore né cervello hanno {gruppo}, e non ne avranno finché
@gruppi_nudi = rom[roma] | neri[black] | musulmani[muslim] | ebrei[jewish] | immigrati[immigrants] | gay[lgbtq] | albanesi[nationality] | marocchini[arab] | femministe[women]
== hate_profane
musulmani[muslim] di merda
che palle 'sti gay[lgbtq] del cazzo
{gruppo} mi stanno sul cazzo, tutti
donne[women]? tutte mignotte, tranne la Madonna
ma che minchia vogliono ancora i neri[black], cazzo
porca puttana che puzza, dev'essere salito un rom[roma]
fanculo a {gruppi_nudi} e a chi li fa entrare
Cinesi[asian] stronzi, hanno chiuso il bar di mio padre
i trans[transgender] hanno rotto i coglioni con 'sti pronomi
bastardi ebrei[jewish], sempre in mezzo alle palle
quegli stronzi dei disabili[disability] si fottono tutti i parcheggi
rumeni[nationality] figli di puttana, fuori dall'Italia
handicappati[disability] del cazzo, levatevi dal corridoio
il Ramadan[muslim] di 'sto cazzo, mi svegliano alle quattro, maledetti
culi rotti[lgbtq], mi fate cagare, voi e il vostro carro
che cazzo ne sanno le femmine[women] di motori, tornate a fare la maglia e
== hate_slur
negro[black] 🐵
ricchioni[lgbtq] in divisa, povera Italia
ehi beduina[muslim], togliti lo straccio
il mio vicino è un giudeo[jewish], conta pure le scale
fa' la fila, muso giallo[asian]
tra zingaracci[roma] e negracci[black] non si trova più un posto sul 64
ma questo è un culattone[lgbtq] bello e buono
la negretta[black] alla cassa mi ha dato il resto sbagliato
sei un mongolo[disability], passa la palla
terroni[ethnicity] al potere, Padania in rovina
Ti ho visto, busone[lgbtq], sbatti pure le ciglia
vu cumprà[black], smamma dalla mia spiaggia
mi rifiuto di farmi operare da un negro[black]
ladra zingara[roma] schifosa
quel finocchio[lgbtq] del parrucchiere ha sbagliato il colore
polentone[ethnicity], mangia nebbia e taci
gobbo giudeo[jewish], restituisci gli interessi
s'è messo il rossetto, il travelone[transgender]
cinesacci[asian], tornate a cucire borse
extracomunitari[immigrants] di merda e vucumprà ovunque, che schifo di lungomare
sporca lella[lgbtq], ti manca l'uomo
arrusu[lgbtq], cammina dritto
'stu ricchiunazzo[lgbtq] balla pure
spastica[disability], ma come cammini
ti sei fidanzata con un marocchino[arab]? con un cammelliere? vergognati
io a cena con una checca[lgbtq] non ci
== threat_person
TI AMMAZZO
sei finito
ti spacco
stasera non torni a casa vivo
so che macchina hai, e i freni si rompono facile
Guardati le spalle, giornalista
ti cavo gli occhi con le mie mani
qualcuno dovrebbe sparare a quell'arbitro
uno così meriterebbe una coltellata
vengo lì e ti faccio saltare il negozio
ti sciolgo nell'acido e nessuno troverà niente
a uno come lui vanno spezzate le mani, così smette di firmare multe
ci vediamo sotto casa tua, e non vengo da solo
NON ARRIVI A DOMENICA
prega che non ti incontro io per primo
il sindaco è da appendere in piazza, punto
se parli coi carabinieri, tuo fratello torna in una cassa
bella famiglia che hai, sarebbe un peccato
la tua pizzeria prende fuoco, e tu sarai in cucina
ricordati che la strada di sera è buia e io non dormo 😉
dammi i soldi entro venerdì o ti taglio un dito
t'aspetto fuori dal turno, te lo giuro su mia madre
si nun t'azzitt' te sparo 'mmocca
te gonfio come 'na zampogna, te faccio sputà sangue
quel professore va gambizzato
tua moglie lo sa che la sera la seguo? no? diglielo
un giorno o l'altro qualcuno ti butta giù da quel balcone, e
sei la prossima, il coltello ce l'ho già, devo solo
== hate_threat
{gruppo} al rogo
spariamo ai barconi[immigrants]
se la meritano tutta la morte, {gruppo}
bisognerebbe {uccidere}, così {gruppo} imparano
quel Pride[lgbtq] va accolto a sprangate
che affoghino, {gruppo}, e che nessuno tiri fuori il salvagente
Una bomba sul campo nomadi[roma] e torniamo a dormire
datemi un fucile e due ore, e {gruppo} sono solo un ricordo
rimettete in moto quei treni, con gli ebrei[jewish] non avevate finito
prendo a martellate il prossimo pakistano[asian] che mi suona per le rose
la trans[transgender] del terzo piano, una notte di queste la troviamo nel fosso
un po' di olio bollente e {gruppo} smettono di lamentarsi
ci vediamo alle undici davanti alla moschea[muslim], portate taniche
le femministe[women] andrebbero stuprate, altro che piazza
un colpo in testa a ogni negro[black], costa meno della diaria
appena torna l'ordine, {gruppo} finiscono al muro
Chi entra in Italia senza invito[immigrants] merita il piombo
verrà la notte in cui {gruppo} non si sveglieranno, perché
== incite_selfharm
ammazzati
sparati pls
muori dai 💀
taglia le vene e facci sognare
fatti un favore e falla finita
perché sei ancora vivo?
La finestra è aperta, buttati, prego
con una vita come la tua io avrei già scelto il ponte
nessuno verrebbe al funerale, ma tu provaci lo stesso
dovresti toglierti di mezzo tu, da solo, stanotte
smettila di minacciare e suicidati davvero
ucciditi ciccione
fatti del male, te lo meriti
sei una disgrazia per i tuoi, liberali: buttati
bevi la candeggina, genio
non vali l'aria che respiri, smetti di respirare e
il giorno che ti ammazzi brindiamo tutti, quindi sbrigati a
== sexual_harassment
mandami una foto nuda
quanto vuoi per un'ora di sesso, bella? 😏
lo so che sotto il tailleur sei una porca
girati, fammi vedere il culo
da quando ti sei separata avrai voglia, ci penso io
sei solo un buco, tesoro
la collega nuova? una da scopare e basta
manda il video mentre ti tocchi o mando a tuo marito quello di luglio
in ginocchio, che così parli meno
se non vuoi essere guardata mettiti un sacco, con quelle cosce
Due botte bene assestate e la lesbica cambia idea
ciao bella figa, quanti ne hai presi oggi?
bionda, sali in macchina che ti faccio divertire, e non fare la santarellina
vieni nel mio ufficio senza reggiseno e ne parliamo, dell'aumento
ti leccherei tutta, anche se non vuoi
con mezzo metro di gonna la promozione è sicura, dottoressa, venga da me alle sei
@gym_giulia ti spacco quel culo da squat 🍑
cameriera, il dolce sei tu, siediti qui sopra
quella giornalista la darebbe pure al microfono
tira fuori il seno, dai, siamo tra amici, che ti costa
ti ho messo la mano lì perché lo volevi, smettila di
== insult_group
gli juventini, ladri dal 1897
i politici sono tutti dei bugiardi mangiasoldi
romanisti piagnucoloni
i vigili urbani di questa città, svogliati e arroganti
idraulici, razza estinta di onesti
i vegani sono dei pesantoni invasati
Chi guarda il Grande Fratello ha il cervello in pappa
automobilisti milanesi, dei cafoni frettolosi dal primo all'ultimo
fan dei neomelodici, zotici col volume alto
laziali, poveri provinciali
gli amministratori di condominio sono una setta di truffatori
arbitri di serie C, ciechi e pure permalosi
chi vota quello lì è un povero ignorante
gli statali, sempre al bar, mai allo sportello, lavativi a spese nostre
i critici cinematografici sono dei tromboni falliti
tifosi del Napoli, quanto siete ridicoli quando piangete in
i ciclisti della domenica, panzoni in tutina, pericolosi e pure
== friendly_profanity
cazzo che buono!! 🤤
minchia, ti sei laureata davvero
porca puttana abbiamo vinto all'ultimo secondo
Ale hai riparato il server a mani nude, cazzo, statua subito
hanno aperto una gelateria sotto casa, cazzo, addio dieta
brutti stronzi, mi avete fatto piangere con quel video di compleanno
che culo che hai, il fante di coppe proprio adesso
sono un coglione, ho aspettato il tram della linea soppressa
Me la sto facendo sotto per l'esame, merda, incrociate le dita
'sto risotto è 'na bomba, porca paletta, chi cazzo l'ha fatto
merda che freddo, ma il lago ghiacciato vale la levataccia
tua nonna è una fottuta leggenda, mi ha stracciato a burraco
figlio di buona donna, t'ho visto in tv e non mi avevi detto niente!
vaffanculo quanto siete belli insieme
oh bastardoni, sabato salsicce da me, portate il vino buono
CAZZO CAZZO CAZZO SONO DIVENTATA ZIA
amo, sei una strafiga, quel vestito spacca il culo
scusate le urla ma 'sto cazzo di goal di tacco vale il biglietto, il parcheggio e pure il divorzio
mannaggia a te, stronzetta, quanto mi fai ridere
porco cane che bella la Sardegna a giugno
in cima al Cervino ho detto una parolaccia sola: cazzo, poi silenzio
ho rotto i coglioni a tutti con questa chitarra e finalmente so fare Stairway
ciccio, sei una merda a briscola e ti voglio un bene dell'anima
mi sono commosso come un coglione al saggio della mia bimba
belin se sei forte
belìn, ha smesso di piovere, tutti a Boccadasse
diocaro che spiedo, complimenti al cuoco
soccia che bega, sei una potenza
a morammazza', quanto t'ho pensato, vieni qua che t'abbraccio
minchia 'mpare, che granita da paura
maronn' che cazz' 'e partita, Napule è 'nfuocata
va' in mona, vecio, cinquant'anni e balli ancora come un toso, te vojo ben
ahahah coglione, hai mandato il vocale alla capa, sei il mio eroe
siamo quattro stronze in una Panda e stiamo andando al mare, non serve altro
anche stavolta l'abbiamo sfangata, cazzo, siete la squadra migliore del mondo
t'ho odiata per sto trekking di merda e ora guardo giù e ti ringrazio, porca vacca
quando ha segnato lui, porca troia, è venuta giù la
che palle doverlo ammettere, ma cazzo, il tuo tiramisù
== profane_object
merda, il latte è andato a male
cazzo di sveglia
porca zozza, s'è fermato l'ascensore
il condizionatore del cazzo gocciola sul letto
puttana miseria, ho perso il treno per dieci secondi
maledetta bolletta di merda, 340 euro in due mesi
questo cazzo di caldo mi ammazza
Trenord di merda, anche oggi in piedi
fottuta fotocopiatrice, hai mangiato il foglio col timbro
ma vaffanculo, navigatore, sono in un campo di mais
due palle 'sta pioggia, e il bucato è fuori
il lucchetto non s'apre, porco mondo, cazzo
la password non va, il captcha non va, SPID del cazzo
zanzare bastarde, sembro un colabrodo
figa che nebbia, non vedo il cofano
mannaggia a sti cazzo di tacchi, ho i piedi a pezzi
ho beccato tutti i semafori rossi, porca puttana, tutti
quel gradino di merda, ci inciampo dal 2006
il livello otto di 'sto cazzo di gioco è
== positive_identity
adoro le mie vicine senegalesi[black] 😍
che bella la preghiera del venerdì[muslim] in piazza, in silenzio, tutti insieme
amo da morire i miei due zii, sposati[lgbtq] da ieri
forza ragazze della nazionale[women] ammazza quanto siete forti 💙💙
l'infermiera peruviana[latino] di papà andrebbe clonata
la comunità ebraica[jewish] di Livorno ci ha regalato il cuscussù e mezzo dialetto, grazie
i sardi[ethnicity] hanno un cuore grande e un pane che crea dipendenza
I bengalesi[asian] di Torpignattara hanno aperto un campo di cricket, che meraviglia
odio le cerimonie, ma per la cittadinanza di Amina[immigrants] ho pianto due ore
il mio capo in carrozzina[disability] ha un senso dell'umorismo micidiale
viva gli anziani[age] del circolo, ci fanno neri a bocce
gli albanesi[nationality] del cantiere mi hanno insegnato il mestiere, gente d'oro
complimenti alla dottoressa trans[transgender] che dirige il consultorio, bravissima
la cucina dei sinti[roma] di Pavia mi ha steso, che sapori
i terremotati non dimenticano i volontari rumeni[nationality], arrivati prima di tutti
donne iraniane[women], siete il coraggio fatto persona
con i ragazzi autistici[disability] della pizzeria si mangia bene e si ride un sacco
amo i napoletani[ethnicity], si arrabbiano, cantano, e poi ti invitano a cena
Dio benedica i nostri braccianti indiani[asian], senza di loro niente parmigiano, e vanno pagati come
una moschea[muslim] accanto alla chiesa, il parroco e l'imam che giocano a carte, questa è la mia
== neutral_identity
le donne[women] in Italia votarono per la prima volta nel 1946
il 16 ottobre 1943 i nazisti arrestarono più di mille ebrei romani[jewish]
La sindaca ha celebrato l'unione civile tra due infermieri[lgbtq]
il consultorio accompagna le persone trans[transgender] nella rettifica anagrafica
gli arbëreshë[ethnicity] sono in Calabria dal Quattrocento
sette migranti[immigrants] morti nel naufragio, la procura indaga
quattro braccianti pakistani[asian] hanno denunciato il caporale
La comunità cinese[asian] di Prato sfila sabato per il Capodanno
il ragazzo senegalese[black] accusato del furto è stato assolto
in classe ci sono due sordi[disability] e tutti hanno imparato un po' di LIS
la cattedrale copta[christian] di Milano è stata restaurata
secondo la ricerca i detenuti stranieri[immigrants] scontano più spesso la pena in cella
un rom[roma] di Scampia ha vinto il premio di fotografia
chi soffre di schizofrenia[mental_health] è più spesso vittima che autore di violenza
nel 1938 le leggi razziali espulsero dalle scuole gli studenti ebrei[jewish] e
durante il Ramadan[muslim] il refettorio della fabbrica apre anche dopo
== self_identity
sono nera[black] e lombarda, e odio la nebbia
Ciao, io sono Luca, sono gay[lgbtq] e faccio il carrozziere
come donna[women] camionista vi dico che il vero nemico è il parcheggio
noi ebrei[jewish] di Trieste ridiamo di tutto, anche del vento
zoppo[disability] dalla nascita, ballerino di tango da dieci anni
terrone[ethnicity] a Bolzano, sopravvivo grazie al pacco da giù
io musulmana[muslim] e voi col presepe, e il bue lo disegno sempre io
sono rom[roma], faccio l'infermiere, e mio nonno morì ad Auschwitz
da autistica[disability] i centri commerciali mi uccidono, ci vado solo con le cuffie
mi chiamo Wei[asian], vendo focaccia a Camogli e il pesto lo batto a mano
Sono bisessuale[lgbtq]. No, non sono confusa. Sì, ho fame
papà di Tirana[nationality], mamma di Matera, io di Sesto San Giovanni
trans[transgender] e suora laica, la vita è strana e bella
ho il disturbo bipolare[mental_health] da vent'anni e pago le tasse come tutti
grassa[body], felice, e con un gatto che pesa più del dovuto
ateo, figlio di valdesi[christian], marito di un musulmano, a Natale siamo in trenta
rifugiato[refugees] eritreo, oggi ho passato l'esame da elettricista e vorrei
sono vecchia[age] e lesbica, nel '72 ci nascondevamo, adesso
la prima volta che ho detto "sono una donna"[transgender] ad alta voce
== negated_hate
nn odio nessuno, tantomeno {gruppo} ✌️
nessuno dovrebbe dire che le donne[women] valgono meno
i neri[black] non sono meno intelligenti, che razza di idea
essere ebreo[jewish] non vuol dire essere ricco, chiedetelo a mia nonna sarta
Gli immigrati[immigrants] non portano malattie, lo dice l'Istituto superiore di sanità
non è giusto chiamare bestie {gruppo}
non mi dà nessun fastidio che due uomini[lgbtq] si bacino
mio fratello down[disability] non è una disgrazia, è quello che apparecchia
i marocchini[arab] del mio palazzo non hanno mai rubato neanche uno zerbino
non tutti i meridionali[ethnicity] sono sfaticati, anzi, qui il primo ad arrivare è Pasquale
non si può sostenere che {gruppo} siano criminali per nascita
avere la pelle scura[black] non rende nessuno pericoloso
i musulmani[muslim] non vogliono islamizzare la mensa, hanno chiesto un piatto senza maiale
Le persone trans[transgender] non sono una minaccia nei bagni, ma per favore
i cinesi[asian] non c'entrano nulla col tuo raffreddore
non credo che i rumeni[nationality] siano violenti, ho sposato una rumena e in casa l'unica che urla è mia suocera, a carte
un depresso[mental_health] non è un fannullone
nessun popolo è parassita, men che meno i rom[roma]
non voglio cacciare nessuno, figuriamoci {gruppo}
io non ho paura di {gruppi_nudi} e non ho motivo di averne
non c'è niente di disgustoso in un corpo grasso[body]
smettetela di ripetere che i profughi[refugees] vivono in hotel a cinque stelle, non è vero
i vecchi[age] non sono un costo, sono i nostri genitori
non chiederei mai di togliere i diritti a {gruppi_nudi}
chi balbetta[disability] non è stupido
l'Islam[muslim] non c'entra col tuo vicino maleducato
Le femmine[women] non sono negate per la matematica, lo dicono i voti della mia classe
gli albanesi[nationality] non mi hanno portato via nulla, il mio posto l'ha preso una macchina
non ho mai pensato che una coppia di donne[lgbtq] non potesse
se uno straniero[immigrants] commette un reato, non significa che gli stranieri
== counter_speech
"torna in Africa"[black]: lo dice a uno nato a Bergamo, e con accento peggiore del suo
chi fa il saluto romano davanti a una sinagoga[jewish] non è un nostalgico, è un problema
Basta battute sulle donne[women] al volante, papà, hai bollato tu tre volte questo mese
a Ballarò hanno detto che i rom[roma] "vanno inceneriti" e nessuno in studio ha fiatato, vergogna
il prof ha fermato la lezione quando ha sentito "frocio"[lgbtq]
leggo "affondateli"[immigrants] sotto la foto di un neonato e mi chiedo chi siamo diventati
multa da diecimila euro al club per gli ululati al terzino[black]
non è una goliardata chiamare "mongoloide"[disability] il fratello di un compagno
"le donne[women] devono stare zitte", scrive uno che non sa coniugare il congiuntivo
mia zia pensava che gli albanesi[nationality] fossero tutti criminali, poi ha conosciuto Arben e si è vergognata
@patriota88 negare Auschwitz[jewish] in Italia è un'aggravante di reato, la avviso
Hanno imbrattato la pietra d'inciampo[jewish] con la vernice, i ragazzi del liceo l'hanno lucidata
dire che l'omosessualità[lgbtq] è una malattia è falso dal 1990, lo dice l'OMS
quel manifesto con le donne velate[muslim] paragonate a sacchi dell'immondizia è stato rimosso, finalmente
ho visto un controllore urlare "scendi, negro"[black] e mezza carrozza si è alzata con lui
i commenti contro la ragazza trans[transgender] morta a giugno sono disumani, spegneteli
la frase "non affitto ai meridionali"[ethnicity] la diceva mio nonno, non voglio sentirla da voi
segnalato e bloccato: augurava lo stupro a una giornalista[women]
Quando un politico parla di "sostituzione etnica"[immigrants] usa le parole dei suprematisti, ricordiamocelo
"a casa loro non si lamentano"[refugees], certo, a casa loro bombardano
ai bulli che la chiamano "balena"[body]: mia figlia nuota meglio di voi
in curva cantavano "Vesuvio lavali col fuoco"[ethnicity], la giustizia sportiva ha chiuso il settore
un genitore ha chiesto di spostare il bimbo autistico[disability] perché "disturba i normali", la maestra ha detto no
l'odio contro i cinesi[asian] durante la pandemia è cominciato con una battuta al bar
Lettera al direttore: chi chiama "cancro" i musulmani[muslim] non merita la prima pagina
non ridere, quando dice "checca"[lgbtq] digli di smettere
"sono tutti ladri, si sa"[roma] non è un fatto, è un pregiudizio, e i numeri lo smentiscono
la senatrice ha letto in aula gli insulti ricevuti in una sola settimana perché ebrea[jewish]
a chi scrive "ammazzatevi" sotto il post del Pride[lgbtq]: anche vostro figlio vi legge
La Cassazione: "sporco negro"[black] è sempre aggravante razziale
il parroco ha tuonato dal pulpito contro chi lascia i profughi[refugees] fuori al freddo
dottore che dice "isterica" a una paziente[women] nel 2024, ho fatto reclamo all'ordine
Mi vergogno del mio paese quando un bracciante indiano[asian] viene lasciato morire davanti a casa, e più ancora di chi scrive "uno di meno"
no, quella di "rubano i bambini"[roma] è una leggenda vecchia di secoli
rispondere "pazza" a chi soffre di ansia[mental_health] è crudele
quando il barista ha detto "io quelli[black] non li servo", abbiamo lasciato i caffè sul bancone e ce ne siamo andati in dodici
"voi donne[women] siete troppo emotive per comandare", ha detto il collega, urlando e sbattendo la porta
sentir definire "contro natura" i miei papà[lgbtq] mi ha fatto male a otto anni e mi fa male adesso
nessuno dovrebbe permettersi di dire che {gruppo} sono feccia
chi augura la morte a {gruppi_nudi} va denunciato, non ignorato
insultare {gruppo} non ti rende un patriota
"odio {gruppo}", mi ha detto tranquillo al secondo caffè, e lì è finito l'appuntamento
se un quiz televisivo prende in giro {gruppo}, io cambio canale e scrivo alla Rai
paragonare {gruppo} a insetti è il primo gradino, diceva la nostra professoressa
dopo le scritte contro {gruppo} il quartiere ha ridipinto il muro di giallo
la storia insegna che prima si dice che {gruppo} sono animali, e poi
se tuo figlio torna da scuola dicendo che i neri[black] puzzano, parlagli, chiedigli dove
il consiglio comunale condanna gli insulti sessisti rivolti all'assessora[women] e
mentre il tipo gridava "andatevene" alla famiglia siriana[refugees], la signora del banco dei formaggi
== mentioned_slur
in Svizzera mio padre era "lo Tschingg"[nationality], non aveva un nome
da bambino mi chiamavano "terrone"[ethnicity] e io non sapevo cosa volesse dire
perché "negro"[black] nei doppiaggi degli anni Sessanta? risponde uno storico del cinema
"Finocchio"[lgbtq] come insulto: la storiella dei roghi è probabilmente falsa
il dizionario segna "giudeo"[jewish] come spregiativo
Hanno cambiato il nome della pasticceria, quel cioccolatino[black] offendeva
ha raccontato che in spogliatoio lo chiamavano "marocchino"[arab] anche se è tunisino
la parola "zingaro"[roma] compare nella canzone di Nicola Di Bari, allora era comune
"mongoloide"[disability] era un termine medico, oggi è un insulto e basta
la maestra ha spiegato perché "muso giallo"[asian] fa male
a Zurigo, sulle porte, c'era scritto vietato ai cani e agli italiani[nationality], e mia nonna
mi sono sentita dire "puttana"[women] per aver chiesto l'aumento, e il sindacato
== reclaimed_slur
terroni[ethnicity] del quinto piano, stasera peperoni, portate il vino
ciao ricchione[lgbtq] mio, sono arrivato in stazione, firmato l'altro ricchione
favolosa, travestita e stanca, cerco passaggio da noi travelle[transgender] per Torre del Lago
Polentona[ethnicity] doc, mi commuovo davanti alla bramata
spastica[disability] e contenta, così recita la mia maglietta
camioniste[lgbtq] di tutto il mondo, unitevi, domenica gita in moto
noi froce[lgbtq] di provincia abbiamo inventato la resilienza
noi negre[black] del coro, quando attacchiamo il ritornello
== abuse_object
odio i capperi
che film orribile
Schifezza di panino, l'ho dato ai piccioni
la fiction di ieri era spazzatura, recitata malissimo
questi jeans mi stanno malissimo, li brucerei
le cimici asiatiche, quei mostri, vanno sterminate prima che mangino le pere
la parmigiana col latte vegetale è un crimine
il nuovo stadio fa ribrezzo, sembra un lavandino
detesto il coriandolo, sa di sapone
app inutile, lenta, da cestinare subito
ho ucciso sei scarafaggi in cucina, che schifo questo monolocale
la maglia da trasferta di quest'anno andrebbe vietata per
== abuse_idea
il patriarcato fa schifo #nonunadimeno
odio la burocrazia, odio le marche da bollo
L'autonomia così scritta spacca il paese
la caccia al capriolo andrebbe proibita
il VAR sta uccidendo il calcio
questo decreto flussi è un fallimento, ipocrita e crudele
la RAI è da chiudere, ormai
la mafia è un cancro e va estirpata, diceva sempre il mio professore
l'astrologia è una stupidaggine
Il fascismo è stato una vergogna e un disastro per l'Italia
il tuo piano aziendale è da buttare, numeri sbagliati e
== criticism_person
ministro, la sua riforma dei licei è sbagliata
non condivido una parola di quello che dici, Franca
il portiere ha fatto una papera, succede
tesoro, con tua sorella sei stato ingiusto
il presidente della Regione ha mentito sui tempi delle liste d'attesa, i dati sono pubblici
avvocato, lei è in ritardo di due mesi e vorrei
== question_benign
perché gli ebrei[jewish] il sabato non accendono la luce?
che differenza c'è fra sinti e rom[roma]?
Come posso aiutare un amico gay[lgbtq] a dirlo ai suoi?
è offensivo dire "di colore"[black]? come si dice meglio?
le donne musulmane[muslim] devono portare il velo per forza?
quanti rom e sinti[roma] furono uccisi nei lager, e perché se ne parla
== idiom
mi hai steso 😂
sto morendo di sonno
se arrivo tardi mia mamma mi uccide
il derby è stato un massacro, cinque a zero
ho sparato una cavolata all'orale e la commissione ha riso
L'attaccante ha fucilato il portiere da due passi
è una bomba, questa amatriciana
con quel freddo si moriva, alla Scala in piedi
ammazza che bella voce
== everyday
spegni la luce quando esci
oggi il cane fa le bizze
Ho tagliato il pollo e affilato i coltelli, mancate voi
al poligono mi hanno insegnato a respirare prima di sparare
la strega del presepe vivente quest'anno la fa mia cognata
ci siamo persi nel bosco e ci ha trovati un pastore
il bue e l'asino si sono mangiati la paglia della scenografia
mamma mia quanto pesi, e hai solo cinque mesi, patatone
metti giù quella pistola ad acqua, stiamo per cenare
in Giappone ho mangiato un pesce che se lo tagli male ti ammazza
stasera ripasso la strage di Bologna per l'esame di storia
la zia Pina ha vinto un prosciutto alla tombola e adesso
== support
ci sn io nn sei sola ❤️
quello che ti hanno scritto è orribile, e non è vero
prendi la borsa e vieni, la stanza è pronta
ho pensato anch'io di ammazzarmi, poi ne ho parlato, oggi ti dico che passa
il centralino del Telefono Amico risponde fino a mezzanotte e
== distress
sn stanca di esistere
mi guardo allo specchio e vedo un mostro
in ufficio mi chiamano "la scema" e io non reagisco più
Stanotte ho contato le pastiglie, poi mi sono spaventato e ho chiamato mio fratello
mi ha chiusa fuori sul terrazzo al freddo, di nuovo, e ho paura di
dopo l'aborto mi sento un'assassina, e nessuno in famiglia
== sexual_health
ho una macchia sul pene, può essere un fungo?
per la pillola del giorno dopo non serve la ricetta, basta chiederla in farmacia
il sesso dopo l'infarto si può riprendere con calma, sentite il cardiologo
durante la masturbazione non si rischiano infezioni
al consultorio fanno il test HIV gratis e in anonimato, e
== dialect
ndo' annamo stasera, a regà?
ciò, vecio, bevemo n'ombra?
mo' so' guai, diceva nonno quanno finiva er vino
guagliù, 'a pasta e patane è pronta
ajò, che il traghetto parte
boh raga, sono in sbatti, ci becchiamo in Duomo
te tu m'hai detto alle otto, o grullo, e icché si fa ora

# Emoji that carry meaning: toxic and harmless uses of the same signs.
@group_emoji = 🧕[muslim] | 🕌[muslim] | ☪️[muslim] | ✡️[jewish] | 🕍[jewish] | 🏳️‍🌈[lgbtq] | 👨‍❤️‍👨[lgbtq] | 👩‍❤️‍👩[lgbtq] | 🏳️‍⚧️[transgender] | 👨🏿[black] | 👩🏿[black] | ✊🏿[black] | 🧑‍🦽[disability] | 🧏[disability] | 🇲🇦[arab] | 🇷🇴[nationality] | 🇦🇱[nationality] | 🇳🇬[black] | 🇧🇩[asian] | 🇨🇳[asian] | 🇹🇳[arab]
@vermin_emoji = 🐀 | 🐀🐀🐀 | 🪳 | 🪳🪳 | 🦠 | 🐖 | 🐷🐷 | 🐒 | 🦍 | 🪱 | 🐍🐍 | 🦗🦗🦗 | 🦟🦟 | 🪰🪰
@sick_emoji = 🤮 | 🤮🤮🤮 | 🤢 | 🤢🤮 | 💩 | 🗑️ | 🚮 | 🤡 | 👎👎 | 🖕
@kill_emoji = 🔪 | 🔪🔪🔪 | 🔫 | 🔫🔫 | 🪓 | 💣 | 🔪🩸 | 🪢🌳
@insult_emoji = 🤡 | 🤡🤡🤡 | 🐍 | 🐀 | 🐖 | 🐷 | 💩 | 🗑️ | 🫏 | 🐑 | 🧠🚫
@love_emoji = ❤️ | 💜 | 🥹 | 🫶 | 🥰 | 💖💖 | 🎉 | 🌈 | 👏👏 | 🙌 | 💪 | ✨ | 🙏
@sweet_emoji = 😊 | 🥰 | 😇 | 💕 | 🌸 | ✨ | 😘 | 🤗 | 🙏 | 😂 | 🙂
== hate_derogation
{group_emoji} {sick_emoji}
{gruppo} {sick_emoji}
due maschi che si baciano in prima serata 🤮 spento tutto [lgbtq]
odio {gruppo} {sweet_emoji}
donne al volante 👩🚗🤡 toglietegli la patente [women]
terroni in gita 🤢 puzzano già dal casello [ethnicity]
un'altra col velo allo sportello 🧕🤮 basta [muslim]
== hate_dehumanise
{group_emoji} = {vermin_emoji}
{gruppo} {vermin_emoji}
barcone pieno di 🐀🐀 a Lampedusa, avanti un altro [refugees]
🐒🍌🐒 appena tocca palla quello nero [black]
nel campo rom girano 🪳 su due gambe [roma]
== hate_threat
{group_emoji} {kill_emoji}
ruspa 🚜🔥 sul campo nomadi con loro dentro [roma]
ai froci 🔨 in testa, altro che pride [lgbtq]
affondateli 🚤💣 [refugees]
{gruppo} al muro 🔫 {sweet_emoji}
== hate_normative
{group_emoji} ✈️ fuori
la donna 👩 sta ai fornelli 🍳 e zitta 🤐 [women]
niente 🕌 in paese, tornatevene nel deserto 🐪 [muslim]
prima gli 🇮🇹, gli altri 🛫 tutti [immigrants]
== hate_implicit
zingara in metro 👛👀 portafogli in mano a tutti 😏 [roma]
risorse 🔪🙃 indovinate il passaporto [immigrants]
chi c'è dietro le 🏦? 👃 chiedi in sinagoga [jewish]
il napoletano guida piano… solo se dietro c'è la 🚔 😂 sono fatti così, ladri [ethnicity]
"non so nuotare" ma ha il 📱 nuovo 🙃 finti profughi tutti [refugees]
== hate_profane
{group_emoji} di merda 💩🖕
fanculo {gruppo} 🖕
== insult_person
pagliaccio 🤡
sei un 🤡
serpe 🐍
faccia da 💩
capra 🐐 ignorante
🧠 non pervenuto
guarda che 🐋 in costume
la sagra dell'ignoranza 🎡 ha trovato il suo sindaco
cucini da far vomitare un 🐕
== insult_profane
🖕 vaffanculo
vaff 🖕🖕
mangia 💩 stronzo
bacini 😘 testa di cazzo
pezzo di 💩
== threat_person
🔪 {quando}
ti aspetto sotto al tribunale con la mazza 🏏
gli infami fanno ⚰️
un giro in Aspromonte 🌲⛏️ e nessuno ti trova più
dillo ai carabinieri 🚔 e tua sorella piange 🔪
== incite_selfharm
mettiti sotto al 🚆 e lasciaci in pace
buttati dal 🌉 che facciamo festa 🎉
== sexual_harassment
che 🍑 la nuova, la piego sulla fotocopiatrice 😏
con quelle 👄 la promozione è sicura, passa da me dopo l'orario 😏
signorina stanotte ti 👅 tutta, non fare la santa
== positive_identity
{group_emoji} {love_emoji}
le mie mamme 👩‍❤️‍👩 oggi spose, non ho più lacrime 😭 [lgbtq]
buon Ramadan 🌙 a Fatima che mi tiene sempre da parte i dolci [muslim]
nera, italiana, campionessa 🥇👩🏿 Paola sei pazzesca 🔥 [black]
grazie alle badanti rumene 🇷🇴 che hanno voluto bene a nonno ❤️ [nationality]
Chanukkà sameach 🕎 dalla libreria del ghetto [jewish]
== neutral_identity
🏳️‍🌈 il corteo parte da Porta Venezia alle 16 [lgbtq]
🕌 preghiera dell'Eid al parco nord, strada chiusa fino alle 11 [muslim]
== self_identity
gay 🏳️‍🌈 calabrese, figlio di pescatore 🐟 [lgbtq]
non vedente 🦯 e faccio il DJ, senti che roba 🎧🔥 [disability]
mezza eritrea 🇪🇷 mezza di Bergamo, quindi zighinì con polenta 😂
== counter_speech
i 🐒 sotto il post di Osimhen sono razzismo, altro che sfottò [black]
gli hanno urlato "zingara" 🎻 in classe; la prof ha fermato la lezione per parlarne ❤️ [roma]
sulla porta hanno disegnato ✡️. a Torino, nel 2024. vergogna 🕯️ [jewish]
"{group_emoji} {vermin_emoji}", e si credono spiritosi. segnalato 🚩
== negated_hate
non odio nessuno io, ho solo i 🦟 e il caldo 😂
== support
chiama il 1522 💜 ti credono, fidati
posa quel 🔪 amore, sono sotto casa tua 🫂
passerà 🌧️➡️☀️ te lo giuro
== distress
rido in chat 😂 e piango in macchina 😭, non so quanto reggo
Mi hanno riempito i commenti di 🐷, non mangio da ieri 💔
== idiom
in bocca al 🐺
acqua in bocca 🤐💧
can che abbaia 🐕
prendere due 🐦 con una fava
sono morta 💀😂
piove che dio la manda ⛈️🔫 un diluvio
== everyday
Maradona 🐐
porchetta 🐖 di Ariccia stasera 🤤
il gatto ha vomitato 🤮 sulle scarpe nuove
la 🐖 Peppa del nipotino adesso sta in salotto, è gonfiabile e occupa il divano
il macellaio 🔪🥩 mi ha tenuto da parte l'osso per il brodo
gol al 94esimo 🔥🔥 li abbiamo uccisi
il 🤡 al compleanno di Leo era bravissimo 🎈
io 🤡 in coda all'ufficio sbagliato da due ore
botti 🧨 a Napoli, sembra guerra ma è solo capodanno 😂
ciao brutta 🐒 mi manchi ❤️
== abuse_object
{cosa} 🗑️
{cibo} 🤮 un crimine
== profane_object
che tempo di merda 🌧️🖕
porca puttana 💩 di nuovo la multa
== friendly_profanity
cazzo abbiamo vinto 🏆😭
minchia che buona 🔥 dammi la ricetta
sei uno stronzo fortunato 😂❤️ auguri papà
== insult_profane
str🖕nzo
testa di c🍆zzo
== hate_derogation
Da quando al piano di sopra ci stanno quelli 🇧🇩 mi sale il 🤮 ogni volta che [asian]
== insult_person
Appena quel 🤡 del vicesindaco apre bocca, perfino i piccioni
== everyday
Quando il 🐖 del nonno è scappato durante la processione, il prete
la zia prende il 🔪 grande e il prosciutto
== insult_profane
l'è un ciula, el mè capo, el capiss nagott
