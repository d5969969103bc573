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
# Fourth round: neighbours that share words but differ in who is addressed, in negation, in quotation, in intent.
== insult_person
sei proprio scarso
che lagna di donna
ma quanto sei tonto
poveretto, ci prova pure
con quella faccia fai scappare i piccioni da piazza Duomo
la tua parmigiana sembrava cemento a presa rapida
complimenti vivissimi, sei riuscito a rovinare anche il compleanno di tua madre
quello lì in campo serve quanto un ombrello bucato
più che un avvocato sei una comparsa, e pure di quelle tagliate
guidi come una nonna senza occhiali in una rotonda
Loredana ha il carattere di una cartella esattoriale
due neuroni, e litigano
sei brutto dentro e fuori, almeno sei coerente
nessuno ti ha voluto in squadra, e un motivo c'è
ma tu ti ascolti quando parli? io per fortuna ho le cuffie
è un buono a nulla, campa con la pensione della suocera e fa pure lo spiritoso
bella foto, peccato per chi c'è dentro
come mamma vali zero, tuo figlio a quarant'anni ancora ha paura di te
non sei timido, sei vuoto
il tuo fidanzato si annoia con te, si vede da come guarda il cameriere
somaro, leggi prima di commentare
mia nuora non sa fare un uovo sodo e mi spiega la dieta mediterranea
Quanto sei patetica
@user hai preso più pali tu che la Juve quest'anno, sfigato
ah ecco l'esperto, quello che ha allagato due piani montando un rubinetto
canti come una porta di cantina
spero che tu sia più sveglio sul lavoro, perché qui sembri un sacco di patate
mezza cartuccia
il geometra è un ciarlatano, ha misurato il bagno due volte ed è riuscito a sbagliare tre volte
fai schifo come amico, sei sparito il giorno del trasloco
se la stupidità pagasse l'IMU tu saresti sul lastrico
una cozza così e se la tira pure
ti sei laureato coi punti della benzina?
hai l'alito che stordisce le mosche
povera illusa, crede che lui lascerà la moglie
gli allievi ridono di te appena ti giri verso la lavagna, lo sai vero
quando quel pallone gonfiato ha preso il microfono al matrimonio, perfino la sposa
il peggior capocantiere della mia vita, un uomo così piccolo che
ogni volta che la signorina so-tutto-io apre bocca in assemblea di condominio
== insult_profane
ma vaffanculo va
coglione, hai il freno a mano tirato
sei uno stronzo e lo sa pure il tuo cane
levati dal cazzo, bastardo
che testa di cazzo il nuovo inquilino, trapano alle sei
suca, pezzente
brutta stronza, mi hai cancellata dalla lista degli invitati
quel figlio di mignotta m'ha rigato la macchina e ride
mi hai rotto le palle, deficiente di merda
mortacci tua, m'hai fatto perde er treno
'sto cazzone di arbitro ha venduto la partita
sei una merda d'uomo, hai lasciato tua madre in ospedale da sola
vai a cagare tu e la tua start-up del cazzo
minchia che cretino di merda che sei
ti giuro che una faccia da culo come la tua non l'avevo mai
== hate_implicit
una badante rumena[nationality] in casa? conta le posate
la Giornata della Memoria[jewish] dura ormai un mese, come i saldi
l'hanno messa in giunta perché serviva una nera[black] nella foto
ma perché i marocchini[arab] non lavorano mai prima di mezzogiorno? è una domanda, eh
lo sterminio degli armeni[ethnicity] è una favola messa in giro da chi vuole soldi dalla Turchia
io penso ai bambini: con due padri[lgbtq] crescono confusi, lo dico col cuore
il nuovo primario è una donna[women], speriamo non sia in quei giorni quando opera
ai rom[roma] auguro un lungo viaggio, lontano possibilmente
Ma il dottore pakistano[asian] ce l'ha una laurea vera o l'ha presa coi punti?
barzelletta: qual è il primo attrezzo che un napoletano[nationality] prende in mano? nessuno
fate pure la moschea[muslim], tanto poi le campane le mettiamo al museo
curioso, ogni volta che c'è una guerra i conti tornano sempre agli stessi, quelli con la kippah[jewish]
un'atleta trans[transgender], bella furbata, così le medaglie fioccano
annuncio: affittasi a persone referenziate, no perditempo, no stranieri[immigrants], sapete com'è
gli albanesi[nationality] lavorano bene di notte, soprattutto nelle ville
disabile[disability] quando c'è da parcheggiare, poi lo vedi ballare alla sagra
Non sono razzista, ho pure il giardiniere cingalese[asian], quelli sono portati per la terra
tutti 'sti minori non accompagnati[refugees] con la barba, che strano
le camere a gas[jewish] secondo me erano docce, ma guai a dirlo
la peste[asian] una volta arrivava con le navi, adesso col volo da Wenzhou
lei è depressa[mental_health] solo quando c'è da lavorare, il sabato guarisce
il reddito lo danno ai rom[roma] con la Mercedes, e tu nonna al freddo
altra denuncia di una ex moglie[women], cercava l'assegno o la copertina?
i siciliani[nationality] quando arriva un bonifico pubblico sanno benissimo dove metterlo
Da quando in palazzina abbiamo i nigeriani[black], guarda un po', le cantine
l'alta finanza coi soliti cognomi[jewish] ha già deciso chi
== hate_derogation
io i rom[roma] non li sopporto, punto e basta
le donne[women] che comandano mi danno la nausea
ovunque mettano piede gli africani[black] diventa una discarica
gli ebrei[jewish] falsi come una moneta da tre euro
che vigliacchi i profughi[refugees], scappano e lasciano le mogli. Gente senza onore
non c'è nessuno più ipocrita di un cattolico[christian] praticante, li disprezzo tutti
mi basta sentire l'arabo[arab] sul tram e mi viene da vomitare
i vecchi[age] sono un peso morto, sporchi e lagnosi
Le lesbiche[lgbtq] sono acide e cattive. Non ne voglio una nemmeno come commercialista
più conosco i calabresi[nationality] più mi fanno ribrezzo
== hate_negated
un cinese[asian] non ti dirà mai la verità
non esiste il musulmano[muslim] buono, mai visto
I bambini down[disability] non dovevano nascere
di gay[lgbtq] e delle loro carnevalate nessuno sente il bisogno
gli africani[black] non hanno mai costruito niente
la donna[women] non sa cosa sia l'onore
chi arriva col gommone[refugees] non vale i soldi del salvagente
== hate_normative
ai mendicanti rom[roma] va proibita la metropolitana
nessuna persona trans[transgender] dovrebbe mettere piede in una scuola
Chiunque sia musulmano[muslim] va messo sul primo aereo
il voto alle donne[women] è stato l'errore del secolo
i matti[mental_health] vanno rinchiusi come una volta, altro che legge Basaglia
== hate_dehumanise
i clandestini[immigrants] brulicano come larve sotto un sasso
l'ebreo[jewish] è una zecca, ti si attacca finché ha succhiato tutto
il campo[roma]? un porcile di bestie a due zampe
frociume[lgbtq] infetto, roba da disinfettare con la candeggina
== hate_profane
'sti bengalesi[asian] del cazzo mi hanno stufato
me ne sbatto dei musulmani[muslim] e del loro ramadan di merda
andassero a fare in culo tutti i rumeni[nationality], stronzi ladri
le femministe[women] mi hanno rotto il cazzo, branco di stronze isteriche
== hate_slur
un negro[black] resta un negro anche con la laurea
i finocchi[lgbtq] hanno preso il bar della piazza
oh zingara[roma], molla la borsa
butta fuori quel giudeo[jewish] dal gruppo
hai visto il muso giallo[asian] al volante?
i terroni[nationality] hanno riempito pure il lido di Caorle
zitto, mongoloide[disability]
ma è uno spogliatoio o un raduno di checche[lgbtq]?
ai vu cumprà[immigrants] non do un euro
guardatelo il travello[transgender], ha scordato la barba
beduino[arab], fai la fila come tutti
se un ricchione[lgbtq] del genere entra in caserma, noi
== threat_person
ti spacco tutto
stasera a casa non ci torni, ricordatelo
se parli coi carabinieri il negozio non lo apri più, e nemmeno gli occhi
sappiamo dove fai la spesa il sabato, veniamo in quattro
aspetto solo che resti da sola nel parcheggio
la pagherà col sangue, il caro Mattia
guarda ancora mia sorella e ti rompo le ginocchia
comincia a pregare @user
ascolta bene, ritira la denuncia o tuo padre
== hate_threat
il prossimo marocchino[arab] che sale qui lo apriamo in due
devono annegare tutti[refugees], fino all'ultimo
la sinagoga[jewish] merita il fuoco, una notte di queste ci pensiamo
un proiettile a testa per i trans[transgender]
domenica si va al campo[roma] con le spranghe, chi viene?
spero che un camion passi in mezzo al pride[lgbtq]
== incite_selfharm
ammazzati, dai, che l'aria si pulisce
è un mese che dici che vuoi morire, fallo e smettila
fossi in te la farei finita, nessuno se ne accorgerebbe
== sexual_harassment
mandami una foto senza reggiseno o racconto a tutti che sei venuta a letto con me
bel culo, collega, lo presti?
sorridi e abbassa la scollatura che i clienti spendono
dal colloquio che ti penso a pecorina
o sali da me o ti chiamo ogni notte finché cedi, bella
con due tette così non serve che parli
allora Chiara, l'aumento te lo guadagni in ginocchio?
tu servi solo a letto, e pure lì bisogna provare
apri la camicetta, fai la brava, altrimenti il contratto finisce venerdì e
== insult_group
i controllori del tram, una manica di falliti
i tifosi del Pisa hanno meno cervello di un birillo
notai: avvoltoi in giacca
== friendly_profanity
cazzo quanto sei scemo, sto ridendo da dieci minuti
che figlio di buona donna, ha segnato da metà campo, lo adoro
porca miseria 'sta carbonara, mi viene da piangere
bastardo, ti sei laureato e me lo dici con un'emoji?
stronza del mio cuore, buon compleanno, trent'anni che mi sopporti
sono stato un coglione, ho aspettato il treno il giorno sbagliato
merda che bello il mare d'inverno
Minchia come scii, cumpà
squadra di merda adorata, vi voglio bene pure al portiere
soffia le candeline, brutto stronzo, e tanti auguri
abbiamo riso come dei deficienti tutta la notte
oh cazzo, la torta è una bomba
siete dei pazzi fottuti, una festa a sorpresa! vi odio e vi amo
che pirla che sono, mi son scordato del mio appuntamento
sono orgogliosa di te, porca vacca
«ma vaffanculo» mi ha detto piangendo dal ridere quando ha aperto il regalo
è pesante essere così figa o ti ci abitui?
fratè tre gol, sei malato, cazzo
in cucina sono una capra ma 'sti gnocchi, minchia, sono venuti
ma sei tu davvero? vieni qua che ti abbraccio, vecchio stronzo
quest'assolo mi ha fatto il culo, che roba
genio del cazzo, m'hai aggiustato la bici in dieci minuti, ti devo una birra
porca troia, ha detto «papà» per la prima volta e io
che serata della madonna in baita, la prossima volta però
== profane_object
monopattino di merda, mi ha mollato in salita
che schifo di stampante del cazzo
vaffanculo, lunedì
'sta cazzo di porta non chiude
che due palle il correttore, cambia tutto come gli pare
porca puttana l'autobus, altri venti minuti sotto l'acqua
merda, la macchina non parte
figlia di puttana d'una zanzara, sveglio fino alle quattro
'fanculo i moduli, tre carte per la mensa
stronzata di password da dodici caratteri
il tagliaerba parte quando cazzo vuole lui
il condizionatore, quel catorcio di merda, ha di nuovo
== positive_identity
le marocchine[arab] del mio gruppo di cammino non hanno paura di niente, guerriere
non c'è niente di sbagliato nell'essere gay[lgbtq], papà, e ti voglio bene anch'io
fiera della sindaca nera[black], ha lottato come una leonessa per la piscina
i rom[roma] di via Bonfadini meritano una casa, i documenti e che si smetta di sgomberarli
ha spaccato tutto, capocannoniera col velo[muslim] e capitana
I sordi[disability] della compagnia ieri hanno incendiato il teatro
i vicini ebrei[jewish] hanno sfamato il palazzo durante lo sciopero, gente d'oro
viva i vecchietti[age] della bocciofila, ci hanno massacrato 13 a 2 e offerto lo spritz
essere trans[transgender] non è una vergogna, e Maia sul palco è una bomba
rispetto per i rider senza permesso[immigrants], senza di loro la città muore di fame
la mia capa albanese[nationality] in trattativa è una belva, nel senso buono: abbiamo preso l'aumento
i profughi[refugees] afghani della cascina si fanno il mazzo e cantano pure bene, guai a chi li tocca
nessuna vergogna a curarsi, chi è bipolare[mental_health] ha diritto al rispetto di tutti
lotteremo finché le due mamme[lgbtq] di Leo saranno scritte entrambe sul documento
i ragazzi sinti[roma] della banda sono dei mostri di bravura
che finale le ghanesi[black], che cuore
l'anno in cui le operaie cinesi[asian] di Prato hanno vinto lo sciopero, tutta la via
a tutte le donne[women] che un giorno hanno detto basta e
== negated_hate
non odio i marocchini[arab], ho solo un vicino rumoroso
no, non tutti i rom[roma] rubano, uno mi ha riportato il portafoglio
è falso che i migranti[immigrants] sono parassiti, guardate le buste paga
nessuno dovrebbe dare del malato a un gay[lgbtq]
gli ebrei[jewish] non comandano le banche, smettila di leggere robaccia
mai pensato che le donne[women] guidino male, lo diceva mio padre
una persona trans[transgender] in bagno non è un pericolo per nessuno
non tutti i musulmani[muslim], nemmeno uno su diecimila, e lo sai benissimo
non si può dire che i neri[black] siano pigri, quelli che conosco fanno due lavori
chi ha deciso che gli schizofrenici[mental_health] sono pericolosi? più spesso sono vittime
mia nonna non ce l'aveva coi tedeschi[nationality], odiava la guerra
né topi né invasione: famiglie[refugees] che scappano dalle bombe
i meridionali[nationality] non sono fannulloni, a Mirafiori i turni li facevano loro
I copti[christian] di Milano non sono traditori di nessuno, chi lo dice mente
nessun bambino autistico[disability] è un peso per la classe, e chi
== counter_speech
«fuori i marocchini[arab]» sul muro della scuola di mia figlia, stamattina l'abbiamo ridipinto insieme
ha detto «non dovevano nemmeno sbarcare» dei ragazzi del Mali[black], mi sono alzata e me ne sono andata
quando scrivi che i trans[transgender] sono scherzi della natura, il male lo fai tu
un cliente mi ha detto che le donne[women] in officina non servono; è tornato a casa a piedi
no signore, «sporco ebreo[jewish]» non è un'opinione, è un reato
Ieri in consiglio comunale un assessore ha gridato: «I rom[roma] sono feccia, bruciamoli». L'aula si è alzata in piedi e lui ha dovuto uscire.
le battute sui forni[jewish] sputano in faccia ai miei bisnonni
mi hanno risposto «torna a casa tua[immigrants]», ma casa mia è Brescia
il video «i neri[black] sanno solo correre» segnalato da quaranta insegnanti, grazie
io a quel post non metto like, chiamare scarafaggi i profughi[refugees] è la lingua dei genocidi
segnalato @user per «i froci[lgbtq] al rogo», fatelo anche voi
l'omofobia ammazza, e le tue barzellette la aiutano
«i musulmani[muslim] sono tutti terroristi», scritto sotto la foto di mia zia che distribuisce minestre. Vergogna.
zio dice che gli autistici[disability] sono scemi; gli ho presentato la mia relatrice di tesi
condannato l'uomo che aveva urlato «morte alle lesbiche[lgbtq]» davanti a un bar di Bologna
ancora gente che chiama i cinesi[asian] virus? e voi ridete pure
proprio perché allora si diceva «tanto sono solo zingari[roma]» oggi bisogna
quando sento «la donna[women] deve ubbidire» penso a mia madre e
== mentioned_slur
la parola «terrone[nationality]» mio padre se l'è sentita dire ogni giorno alla Fiat
le hanno dato della lesbicona[lgbtq] davanti alla macchinetta, il capo è stato richiamato
da dove viene l'insulto «crucco[nationality]»? pare dal serbo-croato kruh, pane
«giudeo[jewish]» nel dizionario è segnato come spregiativo
== reclaimed_slur
frocie[lgbtq] e fiere, sabato tutte in corteo
tra ricchioni[lgbtq] ci si aiuta, tesoro mio
== question_benign
i musulmani[muslim] possono mangiare la selvaggina?
perché sulle tombe ebraiche[jewish] si mettono i sassi?
qualcuno sa se due donne[lgbtq] sposate in Spagna sono riconosciute in Italia?
la mia collega trans[transgender] cambia nome, come mi comporto con le vecchie mail?
sinti e rom[roma] sono la stessa cosa?
Perché tanto odio contro i tutsi[ethnicity] prima del 1994?
è vero che la disoccupazione degli stranieri[immigrants] è scesa?
il mio collega digiuna, è maleducato mangiargli davanti[muslim]?
chi è schizofrenico[mental_health] può prendere la patente?
quanti giorni di lutto si fanno tra gli ortodossi[christian]?
se un amico gay[lgbtq] me lo confida, cosa è meglio che
== self_identity
sono rom[roma], ho un contratto e un mutuo, mi dispiace per i vostri luoghi comuni
donna[women], nera[black], idraulica, e gli attrezzi sono miei
sordo[disability] dalla nascita, odio solo i sottotitoli fatti male
rifugiato[refugees] congolese da nove anni, ora guido l'autobus a Modena
sono ebrea[jewish], non una portavoce
== neutral_identity
il circolo LGBT[lgbtq] di Ravenna cerca volontari per la cucina
secondo l'Istat un residente straniero[immigrants] su dieci ha la laurea
i braccianti senegalesi[black] scioperano da lunedì
il cimitero ebraico[jewish] sarà restaurato entro l'autunno
uccisa dal marito una donna[women] a Pavia, la terza del mese
Le famiglie rom[roma] di via Germagnano spostate prima
== abuse_object
questo bidone di macchina mi è costato duemila euro
odio 'sto divano, è brutto, duro e puzza di cane
una piaga, i popup
il tuo telefono è penoso, e pure il mio
disgustoso lo yogurt alla lavanda
la macchinetta del caffè in discarica, e che non se ne
== abuse_idea
il VAR andrebbe proibito, ammazza il gioco
odio il Milan quando gioca così, una vergogna
'sto decreto è spazzatura, va cancellato
l'odio razziale non è un'opinione, è veleno
il bilancio della scuola: miserabile
il catasto meriterebbe di essere raso al suolo e
== support
ti vengo a prendere, lascia aperto e metti su l'acqua
non sei un peso, sei mio fratello
dici che sei brutta e inutile; io vedo una che sta in piedi nonostante tutto
ti aspetto, quanto ci vuole ci vuole
stanotte non resti solo con 'sta cosa, dormo sul tuo divano
no che non sei matta, e no, non è colpa tua
chiamami alle tre se torna su, rispondo
«nessuno mi vuole bene»: falso, siamo in cinque sul pianerottolo coi cornetti
quando quella voce ti dice che non vali niente, tu rispondile che
== distress
sono una merda, me lo ripeto tutto il giorno
da quando mi hanno urlato lesbica di merda[lgbtq] faccio il giro largo per non passare da lì
se sparissi non se ne accorgerebbe nessuno e ho
== idiom
ho ammazzato il tempo in stazione con la Settimana Enigmistica
mi ha tagliato le gambe questa notizia
l'ha steso in due set, un massacro
== criticism_person
Dottoressa, nel suo articolo tre cifre sono sbagliate, glielo dico senza acredine
la riunione l'hai gestita male, Mattia, ma si recupera
credo che il sindaco abbia torto e debba chiedere scusa ai
== everyday
Il macellaio mi ha tenuto l'osso per il cane, che tesoro
occhio che la padella scotta
sotto il sole abbiamo tirato i rigori coi cugini e
== sexual_health
il pap test ogni tre anni, e non fa così male
la pillola non protegge dalle infezioni, il preservativo sì
se dopo un rapporto brucia quando fai pipì è meglio
== dialect
ué guagliò, jamm' a magnà 'na pizza, pago io
aò ma 'ndo stai? daje che s'è fatta na certa
amunì picciotti, a mari semu, calaru i babbaluci
== insult_person
ma taci, somaro
che uomo triste
quella non la sopporta neanche il suo criceto
al fantacalcio fai pena come nella vita, ultimo in tutte e due
signora, con tutto il rispetto, suo marito è un babbeo
ti vesti al buio o ti odia l'armadio?
a Sanremo hanno fatto cantare di tutto, ma una cagna stonata come te mai
il mio coinquilino è un maiale, lascia i piatti a fermentare e poi si lamenta delle mosche
se sapessi leggere avresti già capito di avere torto
ha la schiena dritta come una biscia, il nostro consigliere
sciacquati la bocca prima di parlare di mia madre
in palestra fai ridere, sollevi più il telefono che i pesi
tua figlia ha preso tutto da te: pigra, bugiarda e piena di sé
un'altra genialata del ragionier Fantozzi dell'ufficio acquisti, applausi, dieci ore di lavoro nel cestino
credevo di aver visto il fondo, poi ti sei messo a spiegare la medicina
sembri la controfigura povera di un cantante neomelodico
no dai, con quel naso il vento lo tagli
lui è convinto di piacere, nessuno ha il coraggio di dirgli che puzza
scroccone, paga da bere una volta nella vita
Come chef sei un ottimo lavapiatti, e nemmeno
ti ho difeso per anni, e invece avevano ragione loro: non vali una cicca
chi ti ha sposata merita una pensione d'invalidità
non sei cattivo, sei proprio insignificante
arrivi tardi, lavori male e vai via presto, un parassita col badge
quanto puoi essere viscida da uno a Giovanna?
@user hai la faccia da schiaffi e pure la voce
la sua tesi? copiata, noiosa e piena di errori, come lui
che simpatico, come un calcolo renale
fate largo, passa sua maestà l'ignoranza
povera cretina
vedo che la palestra per il cervello l'hanno chiusa
se fossi un attore saresti l'albero sullo sfondo, e reciteresti male pure quello
da uno che non distingue un congiuntivo da un cavolfiore non accetto lezioni
ma l'hai vista in faccia la sua nuova ragazza? Un incidente stradale
genitore dell'anno, si è dimenticato il figlio all'autogrill
la più falsa di tutto il parentado è la zia Piera, che ti bacia e
non ho mai conosciuto una persona tirchia come te, capace di
ogni mattina quel fanfarone entra in bar, ordina il solito e comincia a
== insult_profane
ma guardati, coglionazzo
che palle sei, stronza
fottiti tu e il tuo SUV
sei nu strunz, accussì t'o dico
ma chi cazzo ti credi di essere, pezzente di merda
hai fatto piangere mia sorella, bastardo schifoso
impara a scrivere prima di rompere il cazzo, capra
quel rotto in culo del proprietario non ridà la caparra
manco un cazzo sai fare, inutile testa di minchia
t'ho visto sai, faccia di merda, che mi taggavi
ve lo meritate, tu e quella puttana di tua cognata
leccaculo di merda, sempre attaccato al direttore
smettila di fare lo stronzo e paga il conto, barbone
gran figlio di troia il mio socio, ha svuotato il conto e
se ti incontro te lo dico in faccia che sei un pezzo di
== hate_implicit
ha il permesso di soggiorno[immigrants] e il SUV, io solo il mutuo
ogni anno la stessa storia, il 27 gennaio piangono loro[jewish] e gli altri giorni contano i soldi
complimenti per il premio, con la pelle di quel colore[black] oggi basta presentarsi
non è odio, è statistica: in ogni furto di rame c'è una roulotte[roma] parcheggiata vicino
il velo[muslim] lo chiama libera scelta, certo, come l'orario di rientro che le dà il marito
se una donna[women] rientra alle tre, poi non si lamenti con i carabinieri
ad Auschwitz[jewish] c'era pure la piscina, andate a vedere e poi ne parliamo di sterminio
una trans[transgender] alla reception, così i clienti ridono gratis
chiamateli pure diversamente abili[disability], intanto i permessi li usa tutta la parentela
da quando c'è il ristorante cinese[asian] i gatti del cortile sono dimagriti di numero
noi su lavoriamo, giù[nationality] fanno i concerti e mandano il conto
quanto costa un utero in affitto per due signori[lgbtq] annoiati? meno di una barca, pare
io ho tanti amici ucraini[refugees], ma tutte 'ste macchine di lusso alla Caritas qualcuno le vede?
Srebrenica? montatura, i musulmani[muslim] bosniaci si sono contati due volte
qui non si affitta a chi cucina col curry[asian], per una questione di intonaco
esperimento: lascia la bici davanti al centro profughi[refugees] e cronometra
un paziente del centro di salute mentale[mental_health] che guida lo scuolabus, ma sì, cosa mai potrà succedere
un peruviano[immigrants] sobrio di domenica è una notizia da prima pagina
lei fa l'ingegnera[women], e il ponte infatti trema
Perché i sinti[roma] hanno sempre i denti d'oro e mai una fattura?
hanno deciso tutto a Davos, e indovina a chi[jewish] assomigliano quelli del tavolo in fondo
coi filippini[asian] in casa vai tranquillo, sono nati per servire
la parrocchia[christian] raccoglie soldi per l'Africa, e il parroco cambia l'auto, tutti uguali quei baciapile
chissà come mai negli ultimi vent'anni di bambini biondi al parco non se ne vede più uno, e tutti quei passeggini[immigrants]
ho chiesto solo una cosa, perché a Rosarno dopo l'arrivo degli africani[black] le
== hate_derogation
mi vergogno di dividere il pianerottolo con due lesbiche[lgbtq]
i rumeni[nationality] bevono, picchiano e rubano, li detesto
che pena i disabili[disability] in vacanza, rovinano la vista
nessuna razza è più arrogante di quella lì, gli ebrei[jewish]. Mi ripugnano
Quanto odio i cinesi[asian] e il loro modo di sputare per terra
le badanti[immigrants] sono arpie che puntano all'eredità
tutte le donne[women] sono calcolatrici, la mia ex e le altre tre miliardi
un prete[christian] vale meno di un ladro, e i fedeli peggio di lui
Di senegalesi[black] ce n'è uno a ogni ombrellone. Li trovo insopportabili e sporchi
ai trans[transgender] non stringo la mano, mi fa senso
== hate_negated
i rom[roma] non conoscono né sapone né vergogna
nessuna donna[women] merita fiducia
da un arabo[arab] non ho mai avuto una parola pulita
i gay[lgbtq] non sanno amare, fanno solo finta
Un meridionale[nationality] non lavora neanche se lo preghi
chi è nato in Africa[black] non sarà mai uno di noi
Non c'è un depresso[mental_health] che non sia un fannullone. Non si salvano
== hate_normative
vorrei che non ci fosse più una sola moschea[muslim] da Trieste a Trapani
nessun ebreo[jewish] dovrebbe possedere un giornale
Per chi nasce così[disability] non si dovrebbe spendere un centesimo
i cinesi[asian] fuori da Prato, negozi chiusi e serrande sigillate
le donne[women] incinte non vanno assunte, e le altre nemmeno
== hate_dehumanise
non è integrazione, è infestazione: guardate quanti bengalesi[asian]
certi froci[lgbtq] sono muffa sui muri della società
i sinti[roma] vanno trattati come si tratta la processionaria
gli arabi[arab] figliano come conigli e hanno il cervello di una capra
== hate_profane
porca troia un altro barcone di merda pieno di africani[black] del cazzo
le donne[women] sono stronze di fabbrica, tutte, cazzo
ebrei[jewish] di merda, mi avete rotto i coglioni
che cazzo ci fanno due trans[transgender] di merda nel mio bar
== hate_slur
mica mi faccio curare da un negro[black]
bella squadra, undici froci[lgbtq]
tornatene nella roulotte, zingaraccia[roma]
rabbino[jewish] spilorcio, molla i soldi
@user culattone[lgbtq]
sto ritardato[disability] ha di nuovo spinto il pulsante sbagliato
il capo è un terrone[nationality] arricchito
mangiacani[asian], chiudete il ristorante
mangiabanane[black], scendi dall'autobus
le zoccole[women] del secondo piano fanno le difficili
un marocchino di merda[arab] mi ha chiesto l'ora e io
polentone[nationality] del cazzo, torna nella nebbia
== threat_person
occhio alle scale domani
ti strappo la lingua se parli ancora con lei
se non mi ridai le chiavi ti brucio casa con te dentro
fra', te lo dico una volta, la prossima è in ospedale
la tua famiglia abita in via Roma, vero? belle finestre basse
giuro su mio figlio che ti ammazzo
Caro amministratore, i freni sono una cosa delicata, si ricordi di controllarli
lo vado a prendere sotto lo studio e gli apro la testa
non chiamare nessuno, ho già il
== hate_threat
vanno presi uno a uno, i bengalesi[asian], e pestati finché se ne vanno
alle femministe[women] servirebbe una lezione a cinghiate, e gliela daremo
bruceremo ogni roulotte[roma], parola
Un rabbino[jewish] in meno, ecco il regalo che vorrei
spariamo ai barconi[immigrants] e il problema è risolto
stasera caccia al frocio[lgbtq], ci vediamo alle dieci
== incite_selfharm
il mondo non ti rimpiangerebbe, levati di mezzo per sempre
fallo stanotte, tanto domani non cambia niente e tu non manchi a nessuno
crepa e basta, balena, che fai spazio
== sexual_harassment
dottoressa mi visiti lei, ma nuda
ti pago la cena e tu ti spogli, funziona così
alla nuova barista le farei di tutto sul bancone, anche se dice no
che bocca da pompini, collega
la vicina sì che me la sbatterei, lei e le sue lezioni di yoga
Fatti toccare, non fare la suora
ho le tue foto in costume, un video nuda e sparisce tutto, scegli
apri le gambe e il colloquio è andato bene
quando passi davanti al cantiere con quei leggings noi ti
== insult_group
i vigili di questa città sono degli sfaccendati
commercialisti, gente noiosa e pure ladra
quelli del partito di opposizione, una banda di pagliacci
== friendly_profanity
'sticazzi che panorama
oh stronzetta, ti sei sposata davvero, piango
mi sono fatto un mazzo così e la tesi è finita, cazzo sì
ao sei un fenomeno der cazzo, t'amo
al fantacalcio ho vinto per mezzo punto, che culo clamoroso
porca miseria nonna, queste polpette andrebbero vietate per quanto sono buone
sono proprio una testa di cazzo, ho salato il caffè
fanculo le diete, evviva la lasagna di domenica
brutto bastardo fortunato, il biglietto per il concerto ce l'hai tu
che cazzo di spettacolo l'Etna stanotte
«sei una merda» e mi ha abbracciato, quindici anni di amicizia riassunti
minchia picciotti, abbiamo finito il gioco a difficoltà massima
i miei amici sono un branco di idioti, li porterei ovunque
mortacci vostra quanto vi voglio bene
il neonato ha cagato sul vestito del battesimo, ridevamo come stronzi
Puttana Eva che rovesciata
belin che focaccia, me ne mangio una teglia
cazzarola, hai imparato il pezzo in una notte? sei un mostro
dio santo che rottura di palle il trasloco, ma la casa è stupenda
pezzo di merda, mi hai battuto a scacchi un'altra volta, rivincita domani e offro io
va' a cagare, ventotto in anatomia! sei la mia eroina
hai fatto una cazzata enorme e ti ho voluto più bene di prima
ho pianto come un coglione al saggio di mia figlia
figa ragazzi, stasera si esce e offre il Gio perché ha
== profane_object
che cazzo di caldo
lo SPID può andare a farsi fottere
rubinetto del cazzo, gocciola da una settimana
ma porca di quella miseria, ho bruciato il soffritto
merda secca di un aggiornamento, ha cancellato le foto
stronza di una caldaia, sempre a gennaio
Trenitalia vaffanculo, ancora settanta minuti
'sto lag di merda mi fa perdere ogni partita
il mobile svedese, quattro ore, una vite in meno, porca puttana
ho preso il mignolo contro lo spigolo, bastardo di un comodino
piove governo di merda, diceva nonno
il navigatore del cazzo mi ha mandato in un campo di
== positive_identity
bravi i bengalesi[asian] del corso di italiano, spaccano più di me coi congiuntivi
grazie alla dottoressa siriana[refugees] che ha salvato mio padre, altro che invasione
Le drag queen[lgbtq] del bingo di beneficenza: cattivissime, divine, cuore enorme
i ragazzi down[disability] del ristorante sono i migliori camerieri di Monza
viva le nonne femministe[women] che nel '74 hanno combattuto per il divorzio
nessuno dovrebbe vergognarsi di amare, e stasera a Catania il pride[lgbtq] brucia di gioia
ebrei[jewish] romani di antica data, carciofi che ti cambiano la vita
gli operai pakistani[asian] in sciopero hanno vinto, e hanno ragione da vendere
Sì, mio figlio è trans[transgender]. È anche il più forte della famiglia. Chi lo tocca se la vede con me
i pescatori tunisini[arab] di Mazara ci hanno insegnato il mestiere
che schiaffo ai pregiudizi la sindaca nera[black] rieletta col 60%
meritano di meglio le badanti[immigrants], meritano ferie e contratto
i napoletani[nationality] hanno un'ironia che uccide, li adoro
giovani musulmane[muslim] di Torino, in prima fila a spalare fango dopo l'alluvione
ha lottato contro la depressione[mental_health] e ha vinto lei, che leonessa
gli albanesi[nationality] del cantiere sono gente con le palle, mi hanno aiutato col tetto gratis
le suore[christian] di via Assarotti hanno nascosto mezzo quartiere nel '44, onore a loro
quando la coppia di signori[lgbtq] del terzo piano ha detto sì dopo quarant'anni, tutto il
== negated_hate
i cinesi[asian] del bar non sono sporchi, il loro bancone brilla
chi ha detto che una donna[women] non sa comandare? bugia vecchia
non mi dà fastidio un bacio tra due uomini[lgbtq], mi danno fastidio i tuoi commenti
Non è vero che i profughi[refugees] prendono 35 euro al giorno
mai più si dica che un disabile[disability] è un peso
non c'è nulla di sporco nel nascere rom[roma]
i nigeriani[black] non sono tutti spacciatori, e tu non sei un sociologo
non ho paura dei musulmani[muslim], ho paura di chi li vorrebbe bruciare
la depressione[mental_health] non è pigrizia, smettetela
non odio i preti[christian], ho avuto solo un brutto catechista
nessuno è «clandestino» di natura, nemmeno chi[immigrants] dorme in stazione
che gli arabi[arab] non lavorino è una balla: chi ti raccoglie i pomodori?
io contro gli albanesi[nationality]? ma se ho sposato un ragazzo di Durazzo
Non saranno mai feccia, sono ragazze trans[transgender] e sono le mie amiche
nemmeno per scherzo si dice che gli ebrei[jewish] meritavano
== counter_speech
«non sono persone», ha scritto dei rom[roma]. L'ho stampato e portato dai carabinieri.
la battuta sulla badante[immigrants] ladra non fa ridere, fa male
la mia velocista ha sentito «negra[black] di merda» dalla curva e ha continuato a correre, che donna
a chi ripete che i gay[lgbtq] vanno curati: l'OMS vi ha già risposto nel 1990
Volantino trovato nella buca: «Via i bengalesi[asian], parassiti, portano solo malattie». Noi del palazzo abbiamo risposto con una cena da loro.
basta col «se l'è cercata», quella donna[women] l'hanno aggredita
qualcuno ha detto all'allenatore che è razzista chiamare «scimmia» un ragazzo[black], o aspettiamo l'arbitro?
«gli ebrei[jewish] comandano tutto»: stessa frase, stesso giornale, 1938
ti blocco perché hai augurato la morte a chi[refugees] sta in mare
Un lettore ci scrive che «i disabili[disability] in gita rovinano il paesaggio». Lo pubblichiamo perché si vergogni.
odiare chi prega diverso[muslim] non ti rende italiano, ti rende piccolo
il cartello «vietato ai meridionali[nationality]» c'era davvero, a Torino, e oggi lo rivedo con altri nomi
l'hanno chiamata mostro[transgender] in diretta e il conduttore rideva, vergogna alla rete
papà, quando dici «marocchini[arab] di merda» io penso a mio marito, che si chiama Karim e ti ha portato il vino
hanno bruciato la bandiera arcobaleno[lgbtq] della biblioteca; domani ne appendiamo dieci
sotto il video del barcone c'erano trecento «affondatelo», li ho letti tutti e sto ancora male
se sento un'altra volta «i cinesi[asian] non muoiono mai» mi alzo e racconto del funerale di
a scuola hanno scritto «i matti[mental_health] al rogo» sull'armadietto di un mio studente e la preside
== mentioned_slur
«finocchio[lgbtq]» in Toscana al mercato è una verdura, in curva è un insulto
mi hanno gridato zoccola[women] dal motorino e poi hanno riso
sulla cabina elettorale qualcuno ha inciso «negri[black]», il comune l'ha fatta ripulire
== reclaimed_slur
terrone[nationality] sì, e con la 'nduja in valigia
noi checche[lgbtq] invecchiamo benissimo, amore, è il tonico
zoccole[women] e streghe, dicevano di noi: benvenute al collettivo
== question_benign
Il kebab è halal per forza[muslim]?
come si festeggia il capodanno cinese[asian] a Prato?
quanti ebrei[jewish] vivevano a Ferrara prima della guerra?
una persona in carrozzina[disability] come sale sul regionale?
ma «nero[black]» va bene o meglio «afroitaliano»?
è normale che mio marito in depressione[mental_health] non voglia parlare?
perché i rom[roma] in Italia vivono ancora nei campi e in Spagna no?
quale legge ha cacciato gli ebrei[jewish] dalle scuole?
Chi sa dirmi se i testimoni di Geova[christian] accettano un invito a un compleanno?
due papà[lgbtq] possono iscrivere insieme il figlio al nido?
che differenza passa tra profugo e rifugiato[refugees]
vorrei regalare qualcosa per l'Eid[muslim] ai vicini, meglio datteri oppure
== self_identity
bisex[lgbtq] e pugliese, due volte orgogliosa
cieco[disability] dall'infanzia: no, il mio cane non si accarezza mentre lavora
ho il disturbo borderline[mental_health] e due gatti, loro capiscono tutto
nata a Lagos[black], cresciuta a Padova, tifo l'Italia e mi arrabbio con l'arbitro
Sono musulmana[muslim], vegetariana e faccio la fonica, chiedetemi pure
vecchia[age] lo dico io a me stessa, ottantadue anni e ballo il liscio
== neutral_identity
il corteo delle donne[women] parte alle 17 da piazza Vittorio
la comunità srilankese[asian] di Verona apre un tempio
la Corte ha deciso sul riconoscimento dei figli di due madri[lgbtq]
nel 1991 la nave Vlora portò a Bari ventimila albanesi[nationality]
secondo la questura gli stranieri[immigrants] denunciati sono calati del tre per cento
Il pranzo dei senza dimora[class] quest'anno sarà servito da
== abuse_object
brutta 'sta felpa
odio i guanti monouso, fanno schifo
maledetta valigia, la butterei dal balcone
il sugo pronto è un'offesa ai pomodori
Il volante della macchina nuova è orrendo e inutile
crepa, vecchio tostapane, mi hai bruciato
== abuse_idea
questo condono è una porcata, chi l'ha scritto andrebbe mandato a rileggere la Costituzione
abolire subito l'ora legale, roba da barbari
la sconfitta con l'Empoli: ignobile, da vomitare
il reality più stupido della storia, da vietare
detesto la burocrazia, ci succhia il sangue come una zecca
l'idea del parcheggio sotto il castello fa ribrezzo e chi
== support
cucino io, tu siediti e piangi quanto vuoi
ci sono. punto
non devi meritarti l'aiuto, ce l'hai
Il centro antiviolenza è aperto anche di domenica, ti ci porto io
hai detto «sono una fallita»: hai tirato su due figli da sola, ti pare da fallita?
ti tengo la mano in sala d'attesa, anche se sudi
se stanotte hai voglia di farti male scrivimi, anche solo un punto, e io esco di casa
ho passato lo stesso buio, se ne esce, a piccoli passi
lui ti ripeteva che eri pazza e brutta, ma noi che ti conosciamo
== distress
fatico pure a lavarmi i denti, sono inutile
mi guardo allo specchio e mi dico cose che non direi a un nemico
stasera ho scritto una lettera ai miei e non so se
== idiom
a caval donato non si guarda in bocca
mi hanno fatto a pezzi all'orale, però ho preso ventisei
che figura, sarei morta e sepolta lì
== criticism_person
non condivido, assessora, e le spiego perché
hai esagerato con Chiara, secondo me dovresti chiamarla
caro Gennaro, il bilancio che hai presentato contiene un errore che
== everyday
Bestia che fame, butto la pasta
stai zitto un attimo che comincia la sigla
nonna ha tirato il collo alla gallina e poi ha
== sexual_health
il ciclo salta anche per lo stress, fai il test e stai tranquilla
il consenso vale anche tra marito e moglie
l'urologo mi ha spiegato che la vasectomia
== dialect
oh ciò, vien qua che bevemo un'ombra
te set dré a fà cossa? mi son al marcà
ajò a mare, bella die oe
== hate_implicit
ieri sul Frecciarossa un signore educatissimo, napoletano[nationality] eh, mi ha stupito
il presepe lo tolgono per non offendere, poi però la rata dell'asilo i marocchini[arab] la saltano
le quote rosa[women], cioè come far guidare il trattore alla gallina
Ho visto il film sui deportati[jewish], bello, ma chissà quanto ci hanno ricamato
in ambulatorio prima passano loro[immigrants], poi i cani, poi gli italiani
la cingalese[asian] del quarto non dice mai una parola, si sa che a quelli lì basta una ciotola di riso
a Capodanno tutti in piazza Duomo, signore copritevi, ci sono i nordafricani[arab]
comodo il figlio autistico[disability], ti danno pure il parcheggio
«la mia compagna», dice la dottoressa[lgbtq]. Io i miei dolori da donna vado a raccontarli altrove
strano, appena sgomberano i rom[roma] il rame torna ai tralicci
i siciliani[nationality] non vedono, non sentono e votano
il ponte Morandi, la pandemia, i rincari: c'è una famiglia di banchieri[jewish] che ci guadagna sempre
un peruviano[immigrants] con la patente del camion, chissà in quale bancarella
mio nipote vuole fare danza, spero non diventi come quelli[lgbtq], sapete il proverbio
ogni gommone cento anime e cento coltelli[refugees], però nessuno deve dirlo
chi ha detto che la schiavitù dei neri[black] fu tutta colpa nostra? chiedete ai loro capi
Sì vabbè, la Risiera di San Sabba[jewish] una volta era una riseria e bon
le donne[women] di oggi denunciano a scoppio ritardato, il portafogli invece lo aprono subito
ha la sclerosi[disability] e va in vacanza? la medicina fa miracoli, quando vuole
al sert c'è la fila, contateli per colore[black] e poi parliamo di sicurezza
trent'anni fa in questo campo c'erano i filari, ora c'è il centro islamico[muslim]; un pezzettino alla volta
una volta i matti[mental_health] li riconoscevi dalla giacca, adesso te li trovi in consiglio di classe
qualcuno ha controllato il permesso di quel rider? pedala troppo veloce per uno in regola[immigrants]
il nuovo parroco indiano[asian] è simpatico, speriamo che non ci metta la vacca sull'altare
basta guardare l'elenco dei proprietari dei giornali e leggere i cognomi[jewish] ad alta voce
Sotto casa hanno aperto tre barbieri pakistani[asian], sempre vuoti, e chissà come
le lucciole[transgender] di viale Fulvio Testi hanno due sorprese, una è il prezzo e l'altra
== counter_speech
il presepe nella mia scuola l'hanno montato i bambini marocchini[arab], quindi smettetela di inventare
a chi scrive «prima i cani, poi gli italiani» rispondo con i turni del pronto soccorso: si va per gravità
Sulle pietre d'inciampo qualcuno ha scritto «bugia[jewish]»; la figlia del deportato le ha lucidate con l'aceto.
«tanto a quelli basta una ciotola di riso[asian]»: l'ha detto a cena, davanti alla mia compagna Amaya, e il padrone di casa l'ha messo alla porta
odiare una donna[women] perché denuncia tardi vuol dire non sapere cos'è la paura
in corteo gridavano «lesbiche[lgbtq] contro natura», noi abbiamo alzato la musica
caro Ministro, chiamare «carico residuale» delle persone[refugees] è disumano
«una volta i matti[mental_health] si legavano»: mio nonno legato c'è stato undici anni, faccia silenzio
no, non è «goliardia» disegnare svastiche sul banco di una ragazza ebrea[jewish]
vi scandalizza il bacio di due uomini[lgbtq] e non le manganellate che hanno preso dopo?
il commento «rubano il rame[roma]» rimosso tre volte, tre volte ripubblicato, stavolta ho denunciato
lo striscione diceva «non siete italiani[black]» alle ragazze della staffetta. Quattro ori dopo, chi aveva torto?
«con la 104[disability] fanno la bella vita»: venga lei a cambiare mio padre alle quattro di notte
ho chiesto all'amico che raccontava la barzelletta sugli zingari[roma] di spiegarmela, ha smesso di ridere
in questo gruppo chi scrive che le trans[transgender] sono uomini travestiti viene espulso, regola due
Mio zio, partito da Enna nel '61, leggeva «non si affitta a meridionali[nationality]»; stamattina ha visto «no stranieri» e ha strappato il foglio.
se qualcuno ti dice che «l'Olocausto è una favola[jewish]», portalo in treno fino ad Auschwitz e poi
quando l'autista ha urlato «torna in Africa[black]» a una signora col passeggino, tre di noi
== insult_person
tu? poverino
oca giuliva
Uno zerbino con la cravatta
la finezza di un cinghiale in cristalleria
ti credevo furbo, invece sei solo antipatico
ma con quei piedi storti dove vuoi andare, centravanti
la maestrina ha parlato, tutti a prendere appunti, che barba di persona
sei la prova che l'evoluzione può tornare indietro
al volante è un attentato, a piedi è una noia
il tuo tiramisù ha fatto più vittime della dieta di tua suocera
ci sono lapidi più allegre di te a tavola
hai l'eleganza di un sacco dell'umido
quel medico è un macellaio e pure sgarbato
l'ignoranza fatta persona, con la partita IVA
sei riuscita a litigare anche col prete, arpia
vai vai, ritorna da mammina, bamboccione di quarantadue anni
tuo marito ti tradisce perché non ti regge, nemmeno io ti reggo
geometra, lei è un asino patentato
mi hai copiato il compito e hai preso meno di me, che genio
«esperto di marketing», e non riesce a vendere acqua nel deserto
bruttina, pettegola e tirchia: la triade
hai la coerenza di una banderuola e il coraggio di un coniglio
suona la batteria come se cadesse una credenza
A te manca sia il pane che i denti
la più odiosa delle colleghe, sempre con quel sorrisetto da serpe
che padre è uno che si gioca il regalo di comunione alle macchinette? un miserabile
tutti ti sopportano, nessuno ti saluta
il tuo profilo è pieno di frasi profonde e il resto è pozzanghera
sei una grassona e non ti vuole nessuno
@user torna quando hai finito le elementari
un gatto morto ha più iniziativa del nuovo caposala
brutto com'è, gli hanno chiesto la maschera indietro a carnevale
sul palco del paese l'anno scorso ha stonato pure l'applauso, quella lì
non so se sei più ridicolo quando parli o quando ti pettini il riporto
comandi solo perché sei figlio di, altrimenti raccoglieresti cicche
l'assessore con la fascia e niente sotto, un uomo talmente vuoto che
se mettessero una tassa sulle sciocchezze, mia cognata da sola
di tutti i vicini possibili doveva capitarmi proprio quest'impiastro che
== friendly_profanity
raga ho passato la patente, porca paletta, anzi porca troia!!
ma quanto cazzo mi sei mancata
sei un cesso quando ti svegli e ti amo lo stesso, amore mio
Ma che figata assurda il Palio visto da qui
merdaccia mia adorata, buon onomastico
scemo di guerra, cazzo mi hai fatto morire, ho sputato il caffè
vaffanculo quanto è bello essere in ferie
ho fatto una figura di merda cosmica e ci rido da ieri
quel bastardo di mio fratello ha imparato a fare la pizza meglio di me, orgoglio puro
oddio che cazzata meravigliosa abbiamo combinato, tatuaggi uguali a cinquant'anni
bella stronza! hai vinto la tombola con la mia cartella
siamo scarsi da far schifo ma ci divertiamo un casino, forza Atletico Bar Sport
figa che freddo, però l'alba in rifugio vale tutto
mannaggia a te e alle tue battute del cazzo, piango
ahò ma 'sta cacio e pepe? me viè da bestemmià
cazzo se sei forte, Samira
chi è il coglione che ha dimenticato le chiavi? io, sempre io
auguri vecchia carogna, altri cento di questi scudetti
e niente, ho pianto al matrimonio come un vitello, porco cane
'nculo l'ansia, trenta e lode
che paraculo il gatto, ha imparato ad aprire il frigo
a voi teste di cazzo che mi avete portato in spalla fino alla cima
porca zozza, il negroni di Gio è talmente buono che
== insult_profane
minchione
fai schifo al cazzo
lei è un emerito stronzo, dottore
gnurant de merda, va a dà via i ciapp
sticazzi di quello che pensi, pallone gonfiato di merda
vattene affanculo tu e la tua musica alle tre di notte
t'è piaciuto rubare, bastardo? ora restituisci
che razza di troia tua sorella, s'è presa pure la casa
capo di merda, tre mesi senza stipendio
quanto sei cazzone, hai firmato senza leggere
'sta faccia da culo mi ha tagliato la strada e mi ha pure suonato
Infame del cazzo
mi fai cagare, te e la tua falsa gentilezza
il figlio di puttana che mi ha avvelenato i gerani abita al due
quella merda umana del mio ex ha venduto il cane e adesso
== hate_derogation
in questo palazzo di filippini[asian] ce ne sono dieci, li trovo viscidi e insopportabili
chi difende i trans[transgender] si merita di conviverci. Sono patetici e volgari
i ciechi[disability] sul tram mi irritano, sempre in mezzo col bastone
per me l'ucraina[immigrants] media è una sanguisuga con l'accento
voi donne[women] siete false dalla culla alla tomba
un gay[lgbtq] in chiesa è un insulto a Dio, mi ripugna anche solo il pensiero
Peggio dei sudamericani[immigrants] ubriachi ci sono solo quelli sobri
I sardi[nationality]? tirchi, chiusi, cattivi. Mai avuto a che fare con gente peggiore
africani[black], che tanfo in quell'autobus
non mi piacciono gli ebrei[jewish], non mi sono mai piaciuti e mai mi piaceranno
== hate_negated
nessun africano[black] sa cosa voglia dire la parola grazie
i bengalesi[asian] non hanno dignità
Da una coppia di uomini[lgbtq] non può nascere niente di buono. Loro non sono una famiglia, non lo saranno mai
le badanti[immigrants] non fanno nulla per affetto, mai
un calabrese[nationality] onesto non è ancora nato
chi porta il velo[muslim] non ha niente da insegnare ai nostri figli
non c'è matto[mental_health] che guarisca, e nemmeno uno che valga la spesa
== hate_normative
i musulmani[muslim] preghino a casa loro, qui la preghiera in strada va multata e chi la fa espulso
quanto vorrei che i rom[roma] non fossero mai entrati in Europa
toglierei la parola agli omosessuali[lgbtq] in televisione, e pure il bancomat
Una donna[women] non dovrebbe mai fare il giudice, ci vuole testa
chi ha più di ottant'anni[age] non dovrebbe votare né farsi curare coi soldi nostri
== hate_dehumanise
le trans[transgender] di quella via sono ratti truccati
tunisini[arab] nei vicoli come scarafaggi: accendi la luce e scappano
il disabile[disability] grave è un vegetale che respira
gli ebrei[jewish] sono l'edera che soffoca l'albero
== hate_profane
ma che cazzo vogliono ancora questi zingari[roma] di merda
i terroni[nationality] del cazzo hanno occupato tutta la spiaggia, porca troia
fanculo alle suore[christian], stronze bigotte
mi stanno sul culo tutte le donne[women], tutte, quelle stronze
== negated_hate
le filippine[asian] del palazzo non sono viscide, sono stanche: fanno tre lavori
non ci si ammala di gay[lgbtq], nonna
Non detesto i calabresi[nationality]: detesto la 'ndrangheta, come loro
mai detto che i ciechi[disability] danno fastidio; ho detto che il tram è troppo piccolo
che le donne[women] siano false è la scusa di chi è stato lasciato
una coppia di uomini[lgbtq] non ha niente di meno della mia
chi porta il velo[muslim] può insegnare ai miei figli, eccome, e insegna fisica benissimo
è sbagliato dire che i malati psichici[mental_health] non guariscono
nessuno nasce scarafaggio o ratto, nasciamo tutti persone, anche nei vicoli[arab]
i rom[roma] stanno in Europa da seicento anni e no, non se ne devono andare
non è vero niente, gli africani[black] non portano malattie, le portano le condizioni dei centri
io gli ebrei[jewish] non li odio né li amo, ci gioco a tennis il giovedì
Gli anziani[age] non sono un costo: mi hanno cresciuto
una trans[transgender] non inganna nessuno, vive
smettetela di scrivere che tutti i preti[christian] sono mostri, non lo sono, e le vittime meritano
== positive_identity
i senegalesi[black] di Pontedera hanno tirato su una squadra che fa paura, prima in classifica
che bomba la rapper italo-marocchina[arab], spacca ogni palco
Piano con le offese: le badanti moldave[immigrants] tengono in piedi mezza Italia
gli arbereshe[ethnicity] hanno salvato la loro lingua per cinque secoli, testardi e magnifici
nonno partigiano e nonna ebrea[jewish], due leoni
a chi ama fuori dagli schemi[lgbtq]: siete meravigliosi, non mollate di un millimetro
la nazionale sorde[disability] di pallavolo ha distrutto tutte, campionesse
non chiedete scusa per le vostre rughe, signore[age], siete splendide e toste
il calzolaio afghano[refugees] mi ha resuscitato gli stivali, un mago
i sardi[nationality] hanno il cuore grande come il loro silenzio
L'avvocata trans[transgender] del foro di Napoli ha asfaltato la controparte, mito
lotta dura delle operaie tessili[women], diritti e paga, ve li meritate tutti
niente di strano se il tuo compagno di banco è sikh[asian], il turbante è bellissimo
vivano i preti[christian] di strada come don Gianni, che si sporcano le mani ogni notte
con la depressione[mental_health] addosso si è laureata, altro che debole
due mamme[lgbtq] e sei nonni, che fortuna sfacciata ha quella bimba
i rom[roma] che suonano in piazza Verdi fanno piangere le pietre
Quando la comunità bengalese[asian] di Monfalcone ha offerto il pranzo ai cassintegrati, in piazza
== profane_object
fanculo, si è bucata la gomma
l'autovelox di merda dietro la siepe, centosettanta euro
il pesto senza basilico è una bestemmia, porca miseria
vai a cagare, ventilatore inutile
'sti cazzo di moscerini nel vino
il cavo delle cuffie si annoda da solo, il bastardo
Poste Italiane, cazzo, due ore per una raccomandata
ghiaccio del cazzo, sono finito col culo per terra
puttanate, questo manuale è scritto in aramaico
maledetto scontrino, non me lo trova, che palle
quel cesso di lavastoviglie allaga la cucina ogni domenica
'sta merda di ombrellone m'è volato in faccia proprio mentre
== hate_slur
arriva il negretto[black] dei rosari
lesbicona[lgbtq], fatti una vita
negli anni buoni ai busoni[lgbtq] si rideva in faccia
via i crucchi[nationality] dal nostro Alto Adige
Sei un mongolo[disability], hai sbagliato citofono
i giudei[jewish] del terzo piano hanno cambiato serratura
baluba[black], abbassa la radio
troiette[women] in consiglio comunale, ci mancavano
torna sul marciapiede, viado[transgender]
zingari di merda[roma], giù le mani dalla mia bici
gli hanno dato la casa, a 'sto extracomunitario di merda[immigrants]
due musi gialli[asian] si sono presi la merceria e la vecchia proprietaria
== reclaimed_slur
ricchione[lgbtq] d'annata 1958, ancora in pista, ancora coi tacchi
terrona[nationality] in trasferta: ho già fatto piangere tutti con la parmigiana
== mentioned_slur
«polentone[nationality]» mi chiama mio suocero di Bari, e la parola nel vocabolario è spregiativa
la radio ha bippato «negro[black]» in una canzone del '63, giusto o sbagliato?
da piccola mi gridavano «mongoloide[disability]» sul pulmino, oggi insegno logopedia
ieri sera ho contato nove «frocio[lgbtq]» in una sola partita di calcetto
== question_benign
arbereshe e albanesi[ethnicity] si capiscono quando parlano?
che succede se un detenuto musulmano[muslim] vuole fare il ramadan?
qual è il modo corretto di rivolgersi a una persona non binaria[transgender] in italiano?
ma i valdesi[christian] festeggiano l'Immacolata?
quanta gente fu deportata dal ghetto di Roma[jewish] il 16 ottobre?
perché si vedono così poche donne[women] direttrici d'orchestra
La pensione d'invalidità[disability] si perde se si lavora?
come mai tanti sikh[asian] lavorano nelle stalle del Parmigiano?
scusate, quali documenti servono a un rifugiato[refugees] per iscriversi all'università
mio padre ha ottant'anni[age], fino a quando può guidare?
è vero che nel '38 i matrimoni misti[jewish] furono vietati
qualcuno di voi ha un figlio autistico[disability] che fa nuoto? volevo sapere se
== self_identity
zoppico[disability] da sempre, corro lo stesso, arrivo ultima e felice
Sardo[nationality] di Orgosolo, vivo a Milano, mi manca il silenzio
gay[lgbtq], credente, alpino: fatevene una ragione
sono arrivato su un barcone[refugees] a sedici anni, oggi pago l'INPS a tre dipendenti
figlia di una madre sorda[disability], la mia prima lingua è la LIS
io ebreo[jewish] laico, al sabato lavo la macchina
== neutral_identity
quest'anno il corso per imam[muslim] si tiene a Bologna
Arcigay[lgbtq] Vicenza cambia sede
un camionista rumeno[nationality] è morto sull'A4, aveva 34 anni
le infermiere indiane[asian] assunte all'ospedale di Varese sono quaranta
Sbarchi: in settembre arrivati undicimila migranti[immigrants], in calo
la mostra sul Porrajmos, lo sterminio dei rom[roma], chiude domenica e
== threat_person
ti conviene cambiare paese
prova a chiamarla un'altra volta e ti stacco le mani
bello il tuo cane, peccato se mangia qualcosa di storto
Se il bambino lo vedi tu, io ti faccio sparire
t'aspetto giù, scendi se sei uomo, ti lascio per terra
sappi che ho già pagato uno per darti una sistemata
la Vespa bruciata era un avviso, signora
m'hai denunciato? bravo, adesso compra il loculo
dì al tuo avvocato che lunedì
== hate_threat
i trans[transgender] di viale Zara? bisogna investirli uno per uno
prima o poi qualcuno farà saltare quella moschea[muslim], e io brindo
ai neri[black] del dormitorio stanotte portiamo le taniche
spero crepino di stenti, tutti quei barboni[class] alla stazione
Andrebbero messi al muro gli ebrei[jewish], come una volta
una bella pestata collettiva agli zingari[roma], chi porta le mazze?
== incite_selfharm
se sei così triste chiudila lì, che aspetti, l'invito?
hai sbagliato anche il tentativo, riprova meglio
falla finita e smetti di frignare, nessuno verrà a prenderti
== sexual_harassment
vieni qua che ti misuro la taglia con le mani
me la dai o devo insistere tutto il turno?
Signora, suo marito non la scopa bene, si vede, passi in officina
guarda come sculetta la caporeparto, la voglio sul bancale
girati, voglio vedere se vali il prezzo dell'aperitivo
cento euro per un pompino, collega, pensaci in pausa
tanto lo so che sotto quel camice sei una porcellona
ti ho fotografata in spogliatoio, adesso fai la carina
il mio capo dice che per l'orario part-time devo prima
== insult_group
politici di provincia, mezze tacche col telefono aziendale
ultras dell'altra sponda del Po, siete dei poveri falliti
influencer: gente inutile che non ha mai lavorato un giorno
== abuse_object
orribile 'sto divano zebrato
il microonde è un idiota, scalda il piatto e lascia fredda la zuppa
buttate quelle Crocs, sono un attentato alla vista
la mia stampante mente, la carta c'è
odio da morire il bip della retromarcia
la vecchia Punto, quell'ingrata, si è spenta il giorno che
== abuse_idea
l'autonomia differenziata è un obbrobrio, da stracciare
che si seppellisca l'idea delle Olimpiadi invernali qui
il fascismo fu una vergogna, da seppellire per sempre
il sistema dei subappalti è un cancro
far pagare il parcheggio dell'ospedale, che schifo
Questo bando per la piscina è una sciocchezza pericolosa e chi
== support
metto le scarpe e arrivo, dieci minuti
puoi crollare, ti raccolgo io
lo schifo è quello che ti ha fatto lui, non tu
dici «mostro», io leggo «mia sorella che non dorme da un mese»
domattina portiamo insieme quelle medicine dalla farmacista, va bene?
Il 1522 è gratuito, resto in linea con te mentre componi
credi che staremmo meglio senza di te, e invece non sapremmo da dove cominciare
non rispondere se non ce la fai, io la buonanotte te la scrivo lo stesso
ogni volta che nella testa senti «sei un peso», pensa che stasera a tavola
== distress
ho di nuovo in testa la voce di mamma: sei un peso morto
ridono quando passo in corridoio, pranzo chiusa in bagno, non reggo più
stasera mi odio così tanto che ho paura a
== idiom
prendere il toro per le corna
avere altre gatte da pelare
quella salita ci ha uccisi, ma che panorama
== criticism_person
Samira scusa, la tua proposta costa troppo, voto no
il ministro su questo ha mentito, ecco le carte
il vostro allenatore farebbe meglio ad ammettere lo sbaglio invece di
== everyday
passami il martello, 'sto chiodo resiste
il gallo del vicino canta alle cinque, prima o poi lo invito a colazione
spara forte la palla, Chiara, e attenta al
== sexual_health
un'erezione al mattino è normale per un uomo adulto
il test dell'HIV si fa gratis e in anonimo al centro infettivologico
parlare con la ginecologa del dolore durante i rapporti permette di
== dialect
stasera se magnamo du' rigatoni, daje regà
mi no vado mia a lavorar doman, xe festa
nun ce sta nisciuno â casa, turnate cchiù tarde
== hate_implicit
con {gruppo} conviene contare gli spiccioli due volte
quando arrivano {gruppo} arrivano anche i carabinieri, sarà la musica
nulla di personale, ma {gruppo} e la puntualità, {gruppo} e le tasse, {gruppo} e la verità
mi chiedo come mai {gruppo} abbiano sempre un avvocato pronto
tranquilli, tra un po' {gruppo} avranno anche le chiavi del Quirinale
se lo dico io di {gruppo} è odio, se lo dice il casellario è silenzio
ho messo l'allarme il giorno stesso in cui sono arrivati i georgiani[nationality], così, a pelle
la mozzarella buona la fanno ancora loro, gli indiani[asian] col turbante, basta che si lavino le mani
il dottor Cohen[jewish] mi ha fatto lo sconto, la fine del mondo è vicina
«abbiamo già dato», diceva nonno guardando la barca, e aveva visto solo i primi[immigrants]
com'è che il bonus bebè lo prendono tutte Fatima[muslim] e nessuna Francesca
una mamma nera[black] con tre passeggini al discount: il futuro dell'Italia, servito freddo
io capisco tutto, ma il ballerino[lgbtq] allo spogliatoio del calcetto proprio no, ci si cambia lì
tua nuora è di Scampia[nationality]? auguri, nascondi l'argenteria e impara a urlare
I libri di storia li scrive chi vince e chi possiede le tipografie[jewish], perciò sui numeri dei campi andrei piano
a chi serve un parlamento con tante signore[women]? per le tende, suppongo
l'invalido[disability] del terzo sale le scale a due a due quando non c'è l'ispettore, come fan tutti
Srebrenica e le fosse comuni dei musulmani[muslim] bosniaci, tutta una sceneggiata per farsi accogliere qui
finché pagano in contanti i cinesi[asian] comprano anche il Duomo, e noi zitti
il Comune regala la casa, l'acqua e la luce alla carovana[roma], al pensionato regala il sollecito
Poi ci stupiamo se il reparto psichiatrico[mental_health] sta al piano terra, vicino all'uscita
un consiglio da amica: di commercialisti ce n'è tanti, proprio un egiziano[arab] col barcone nel cognome
ho letto il programma del pride[lgbtq], lo spettacolo per famiglie è alle cinque, quello vero lo conosciamo tutti e
== negated_hate
con {gruppo} gli spiccioli li conto come con chiunque
non ho mai chiamato i carabinieri per colpa di {gruppo}, li ho chiamati per te
è una bugia che {gruppo} portano guai
chiunque ripete che {gruppo} sono bestie non ha mai bevuto un caffè con loro
ho smesso di avercela con {gruppo} quando ho smesso di leggere certi giornali
l'argenteria? mia nuora di Scampia[nationality] me l'ha lucidata, altro che
un medico che si chiama Cohen[jewish] non è tirchio per contratto
Mai avrei immaginato di dover scrivere che i georgiani[nationality] non sono ladri, eppure eccoci
le mamme col velo[muslim] non tolgono il bonus a nessuna Francesca
no al luogo comune dell'invalido[disability] finto: uno su mille, e gli altri ci rimettono
non serve essere neri[black] per capire che «bestia» non si dice a nessuno
che una donna[women] in parlamento serva a scegliere le tende lo pensa solo chi non sa cucire né votare
non mi spaventano i pazienti psichiatrici[mental_health], mi spaventano i tagli
Non c'è popolo sporco, non c'è popolo ladro: c'è gente[roma] senz'acqua
io gli egiziani[arab] non li odio, ne ho sposato uno, e vi assicuro che non
== positive_identity
guai a chi tocca {gente}, qui siamo tutti con loro
che forza {gente}, ieri sera hanno spaccato
{gente} hanno diritto a una vita tranquilla, fatevi gli affari vostri
non c'è niente da guarire e niente da nascondere: viva {gente}
{gente} meritano rispetto, non compassione
ho visto {gente} salvare una sagra intera sotto la grandine, eroi
La mozzarella migliore della Pianura la fanno i sikh[asian], giù il cappello
mia nuora di Scampia[nationality] è una tigre, ha rimesso in piedi la famiglia
i ragazzi neri[black] della Roma-Torpigna hanno ammazzato il campionato, venti vittorie
il dottor Levi[jewish] non va in pensione per noi, uomo d'altri tempi
lotta e tenerezza: trent'anni di Circolo Mieli[lgbtq]
partorire a quarantatré anni in un Paese straniero e ridere lo stesso, donne[immigrants] d'acciaio
le ragazze[transgender] di via Caracciolo hanno portato la spesa a tutto il rione in lockdown
sordo[disability] e primo batterista del conservatorio, tira giù i muri
Grazie, curdi[ethnicity] di Riace, il paese era morto e l'avete resuscitato
è stata picchiata, cacciata, derisa, e oggi la signora Anna[roma] dirige la scuola: alla faccia vostra
una birra a chi difende i matti[mental_health], due a chi ci balla insieme
il giorno che le operatrici cinesi[asian] hanno cucito ottomila mascherine gratis per la città, il sindaco
== insult_person
sei un caso perso
inutile, come sempre
ti credi Pavarotti e sei la caffettiera
lo sguardo intelligente di un cefalo sul banco del pesce
ma cresci, bambinone
il tuo curriculum fa ridere, la foto di più
mia cugina si è rifatta tutta, peccato non facessero lo sconto sul cervello
siete la coppia perfetta: lui non capisce e tu non taci
che attore cane
non sai parcheggiare, non sai chiedere scusa e non sai nemmeno suonare il clacson a tempo
a quarant'anni suonati racconta ancora bugie come alle medie, che ometto
Avvocato delle cause perse, soprattutto delle sue
quella pettinatura ti dona, nascondi meglio la faccia
ti faccio i complimenti: ci vuole impegno per essere così scarsi a padel
hai un fascino da bolletta del gas
pensavo fossi stupido ma educato, mi sbagliavo sulla seconda
bella la casa, arredata col gusto di chi non ne ha, tipo te
uno che si fa mantenere dalla madre e tratta male la madre è un verme
la professoressa Bianchi: voce da zanzara, cuore da frigo
vergognati, hai lasciato il cane in autostrada, sei un essere spregevole
lumaca
tuo nipote è maleducato perché ha avuto te come esempio
che tristezza di uomo, applaude quando il pilota atterra e insulta l'hostess
porta sfortuna, puzza di fumo e racconta sempre le stesse tre storie
l'ennesima figuraccia del nostro presidente di circolo, un pavone spennato
Mi dispiace per il tuo specchio
@user parli di economia e hai il conto in rosso dal 2009, ridicolo
gioca tu che sei bravo a perdere
con quel carattere resterai sola, e farai bene al mondo
più che una ballerina sembri una che schiaccia le formiche
il tuo arrosto era triste, il tuo discorso peggio, la tua camicia non ne parliamo
a te l'amore ti schiva come la pioggia schiva il Salento
sei pesante, bugiardo e per giunta tifi contro la tua squadra
falsona, mi abbracci e dietro mi dai della mantenuta
dottore dei miei stivali, ha scambiato una polmonite per il raffreddore
un mediocre, ecco cos'è, un mediocre che si offende
da quando quell'incapace gestisce il magazzino, ogni bolla
ho conosciuto muli più ragionevoli di tua madre, che ieri
== friendly_profanity
cazzo che sorpresa, sei tornata
oh brutta merda, fatti abbracciare, quanto mi sei mancato
hai vinto tu, maledetta, la tua amatriciana spacca il culo alla mia
Siete una manica di stronzi e senza di voi non saprei vivere
minchia compà, laureato a cinquant'anni, chapeau
sono la regina delle cazzone, ho perso le chiavi dentro casa
cazzo che partita, ho perso la voce e anche una ciabatta
ma che cazzo ridi, ah no, rido anch'io
porcaccia la miseria quanto cresce 'sto bimbo, sei chili!
'ste stronze delle mie sorelle mi hanno fatto commuovere, trentacinque messaggi vocali
vaffanculo alla sveglia, oggi mare
fratello di merda (il migliore), auguri
ho ballato la pizzica tutta la notte, ho i piedi a pezzi e un cuore della madonna
che culo, pioveva dappertutto tranne sulla nostra grigliata
testone del cazzo, ti avevo detto che ce la facevi
la battuta più stronza della serata l'ha fatta nonna e ci siamo pisciati addosso
pezzente adorato, quando torni dall'Australia ti aspetta una teglia di parmigiana
Oddio merda si è dichiarato davanti a tutti sul Ponte Vecchio
bastardi, mi avete messo il cappello da asino e io ho soffiato lo stesso le candeline
grazie al cazzo che sono felice, è nata Bianca
il nostro gruppo fa cagare ma ci applaudono lo stesso, viva le feste di paese
eh niente, quel gran figlio di una buona donna del mio testimone ha preparato
== insult_profane
sparisci, stronzo
ma che vuoi, coglione
te sei 'n cojone, arzate
ha ragione tua moglie: sei un pezzo di merda
che bella testa di cazzo hai votato come rappresentante
Non rompere i coglioni a mia madre, bastardo
ieri il controllore mi ha dato dello stronzo, e lo stronzo è lui, faccia di merda
puttanella invidiosa, mi hai copiato pure il vestito
merda, sei una merda, e lo saranno tutti quelli che ti difendono
ao' nfame, scenni che te 'mparo l'educazione, fijo de 'na mignotta
l'idraulico è un ladro di merda, mi ha fatto pagare l'aria
ti credi bella ma sei solo una stronza col filtro
'sti due coglioni hanno messo il camion davanti al passo carraio
ci sei o ci fai, mona de merda
se la madre dei cretini è sempre incinta, la tua ha fatto gli straordinari, cazzone che non
== profane_object
cazzo, il sale
pizza surgelata di merda
questo cancello mi odia, porca vacca, e anch'io lui
il modem mi sta sui coglioni dal 2016
mannaggia a 'sta zip del cazzo
ZTL di merda, quattro multe in una settimana
chi cazzo ha inventato il tasto silenzioso vicino a quello di emergenza
Le istruzioni del passeggino? le ha scritte uno stronzo, il passeggino le ha seguite
fottuto raffreddore, ho il naso come un rubinetto
la tangenziale è un cesso, come ogni venerdì
un frigo di merda, un caldo di merda e il gelato che cola
ho sbattuto la testa contro la cappa, quella puttana, mentre
== hate_derogation
{gruppo} mi stanno antipatici, sono gente meschina
non riesco proprio a stare seduto vicino a {gruppo}, mi disgustano
dal primo all'ultimo, {gruppo} sono dei miserabili
se devo dire la verità, e la dico, {gruppo} sono la vergogna d'Italia
Mi hanno chiesto cosa penso degli ucraini[refugees]. Penso che siano ingrati, arroganti e inutili
meglio un topo in cucina che un meridionale[nationality] in condominio
le femministe[women]? brutte, acide, frustrate. Non le vuole nessuno e ci credo
che schifo di spettacolo quei due in abito bianco[lgbtq], ho cambiato canale
tutta gentaglia, quelli della sinagoga[jewish], viscidi e superbi
ieri in sala d'attesa ero circondata da stranieri[immigrants], sudici, maleducati, e il peggiore di
== hate_negated
{gruppo} non hanno cuore né testa
non mi toglierete dalla testa che {gruppo} non servono a niente
mai una volta che {gruppo} dicano la verità
nessuno piangerà se {gruppo} spariscono
una femminista[women] non sarà mai una donna vera
Un trans[transgender] non ha diritto di chiamarsi signora. Né ora né mai
quelli come loro[roma] non pagano, non imparano, non si lavano e non
== hate_normative
per {gruppo} niente medico di base, si arrangino
le panchine ai nostri vecchi, {gruppo} stiano in piedi
avrei voluto che a {gruppo} non fosse mai stata data la parola
Gli studenti cinesi[asian] vanno messi in classi separate, e con loro tutti quelli che a casa parlano un'altra lingua
i gay[lgbtq] in divisa vanno congedati, e quelli in cattedra pure, perché
== hate_dehumanise
che razza di creature {gruppo}, umani non di certo
{gruppo} andrebbero messi nel bidone dell'indifferenziata
la piazza è tornata un formicaio di negri[black], serve il veleno
i profughi[refugees] sono larve, si attaccano alla carne dell'Europa e
== hate_profane
{gruppo} mi hanno scassato la minchia
ma che cazzo se ne fanno del voto 'ste stronze di donne[women]
un'altra moschea[muslim], porca puttana, ma ficcatevela nel culo
gay[lgbtq] del cazzo, sempre in mezzo con le vostre bandiere di merda
== counter_speech
«fuori {gruppo}»: la scritta è comparsa stanotte sul muro dell'asilo, stamattina non c'è già più
quando leggo «{gruppo} non servono a niente» mi viene in mente chi lo diceva di mio nonno
al prossimo che mi gira «{gruppo} al muro» tolgo il saluto e lascio il gruppo
Ha commentato «nessuno piangerà se {gruppo} spariscono» sotto la foto di un funerale. È un messaggio d'odio, l'ho segnalato alla polizia postale.
odiare {gruppo} non vi darà indietro il lavoro
«meglio un topo che un meridionale[nationality]»: mia madre lo lesse a Torino su una cassetta delle lettere, nel 1968, e pianse per le scale
il comico ha fatto la voce da cinese[asian] per dieci minuti, noi ce ne siamo andati al secondo
no, non era «solo un complimento»: dire a una collega che ha fatto carriera con le gambe[women] è sessismo
a Srebrenica ci sono andato: ottomila lapidi[muslim], e tu scrivi «esagerazioni»?
la portinaia ha strappato il biglietto «via gli indiani[asian] puzzolenti» e ne ha messo uno: «benvenuti»
chi chiama «larve» le persone in fila alla questura[refugees] dovrebbe farla una volta, quella fila
un genitore mi ha chiesto di spostare il figlio dal banco della bambina rom[roma]; ho spostato il genitore
Lo stadio intero fischiava gli ululati contro il nostro portiere[black], stavolta: qualcosa cambia
«ai miei tempi i gay[lgbtq] si nascondevano», dice. Lo so, ai tuoi tempi mio zio è morto solo
dare della «cagna» a una deputata non è satira, è misoginia[women] e basta
il prete dall'altare: «Chi odia lo straniero[immigrants] non venga a fare la comunione»
sulla bacheca dei lavoratori qualcuno aveva scritto «handicappati[disability] = assenteisti»; il giorno dopo, sotto, c'erano
il sindaco che definì «zavorra» i pazienti psichiatrici[mental_health] adesso dovrà
== hate_slur
ma guarda 'sti {slurp}
sei il solito {slur1}
fanno entrare i {slurp} e lasciano fuori noi
Non ci lavoro sotto un {slur1}
froci[lgbtq] in prima fila, che schifo
quella troia[women] della ministra
ho cambiato palestra, docce piene di busoni[lgbtq]
senti, terronazzo[nationality], qui si lavora
e piantala di tossire, ebreaccio[jewish]
il bidello è un mongolo[disability], gli manca qualche giovedì
trenta negracci[black] su una panchina
vorrei sapere chi ha dato la patente a quella zingara di merda[roma] che
== reclaimed_slur
siamo frocie[lgbtq], siamo tante, siamo in ritardo come sempre
qui tra terroni[nationality] a Monaco ci si riconosce dal pacco da giù
== mentioned_slur
mio nonno emigrato si sentiva chiamare «Spaghettifresser[nationality]» in cantiere
un passeggero ha detto «zingara[roma]» e la capotreno ha messo a verbale
«culattone[lgbtq]», si legge nel verbale della questura del 1938
ho spiegato in classe perché «mongoloide[disability]» non è più un termine medico
== question_benign
dove posso incontrare {gente} per una tesi sul volontariato?
cosa chiedono {gente} al nuovo consiglio comunale
un uomo trans[transgender] può arruolarsi nell'esercito italiano?
perché gli ortodossi[christian] festeggiano la Pasqua dopo di noi
Una donna[women] musulmana deve coprirsi anche in casa?
chi erano i giusti che nascosero gli ebrei[jewish] ad Assisi?
come si saluta in romanes[roma]?
è offensivo dire extracomunitario[immigrants] nel 2024?
da cosa capisco se mia madre ha la depressione[mental_health] o solo stanchezza?
i neri[black] in Italia prima del dopoguerra, qualcuno ha un libro?
si può entrare in moschea[muslim] con i pantaloncini?
vorrei invitare la vicina cieca[disability] a una mostra, secondo voi la metto a disagio oppure
== self_identity
sono {io} e ho una sola paura: le cavallette
da grande volevo fare il pompiere, sono {io} e faccio il pompiere
{io}, da Matera con furore
Dopo trent'anni di silenzio l'ho detto a tavola: sono {io}. Mia nonna: «passa il pane»
nonna single[age] di settantasei anni, in vespa
curda[ethnicity], barista, tifosa dell'Arezzo
== neutral_identity
{gente} hanno incontrato il prefetto giovedì
assemblea pubblica con {gente} alle 21 in sala civica
nel 2023 le donne[women] uccise dal partner in Italia sono state sessantatré
aggredito un ragazzo gay[lgbtq] sul lungomare, tre denunciati
Rapina in gioielleria: il titolare, di origine iraniana[immigrants], è fuori pericolo
l'imam[muslim] di Catania ha celebrato il funerale dei diciassette naufraghi e
== threat_person
{quando} ti faccio male
ti rompo {corpo}, parola mia
Chiedi in giro cosa è successo a quello che non pagava
se ti avvicini a lei sei morto
vediamo se fai ancora il gradasso {quando}, con {corpo} in mano
so a che ora tua moglie porta giù l'umido
cancella quel video o ti vengo a cercare fino a Bolzano con la mazza
La croce la scegli tu o la scelgo io?
brucio il bar, brucio la macchina e poi brucio
== hate_threat
gas per {gruppo}, tutti
{quando} passiamo casa per casa a prendere {gruppo}
Ne ammazzassero uno al giorno, di rom[roma]
stuprarle tutte, le femministe[women], così imparano
vado al pride[lgbtq] col furgone e non freno
un giorno qualcuno entrerà in quel ristorante bengalese[asian] e non ne uscirà vivo nessuno, e io
== incite_selfharm
perché non ti uccidi? ci facciamo tutti un favore
un depresso in meno, forza, che ci vuole
@user fatti trovare morto, l'unica cosa buona che puoi fare
== sexual_harassment
o me lo succhi o ti licenzio
stanotte t'ho sognata senza niente, dottoressa, quando rifacciamo?
se hai freddo si vede dai capezzoli, vieni che ti scaldo
questa cameriera me la faccio in dispensa prima del dolce
togliti pure il resto nella prossima storia, schiava
signora, il conto dell'officina glielo tolgo se mi fa un servizietto in macchina
sdraiati, il massaggio è completo, e non fare la difficile
col culo che hai potevi pure non studiare, ingegnera
appena la direttrice si china quelli del reparto tirano fuori il telefono e
== insult_group
i nostri consiglieri regionali, dormiglioni strapagati
'sti guru delle criptovalute sono asini e truffatori
quelli che tifano Inter, piagnoni di professione
== abuse_object
che schifo di poltrona
strozzerei la sveglia
la filodiffusione del supermercato è una tortura criminale
quell'app è una ladra, mi ha scalato il biglietto due volte
odio, detesto e maledico le porte girevoli
il peggior forno mai venduto, brucia sopra e lascia crudo
== abuse_idea
le leggi razziali furono un abominio
la xenofobia mi fa vomitare
al rogo quella circolare
il patriarcato deve morire
vietare i libri? un'idea da barbari
La classifica degli ospedali è una schifezza inutile che
== support
non disturbi mai, capito?
facciamo così: restiamo al telefono finché ti addormenti
lui ti chiamava nullità, noi ti chiamiamo Chiara
i bambini li tengo io, tu vai a dormire
quello che ti manca non è un motivo per vivere, è il sonno e un abbraccio, arrivo
No che non te lo meriti, e no, non fai schifo
mandami la posizione, entra in un bar e aspettami
a fare denuncia ci andiamo in due
hai scritto «sono da buttare»; io intanto ti ho tenuto il posto a tavola e
== distress
mi faccio ribrezzo, esco solo col cappuccio
mio marito dice che se me ne vado mi ammazza, non so con chi parlare
non rispondo più a nessuno perché penso che
== idiom
ci siamo dati la zappa sui piedi
domani in consiglio di classe volano coltelli
se l'è mangiato vivo l'ansia ma alla fine ha
== criticism_person
con rispetto, dottore, vorrei un secondo parere
il tuo testo è lungo e pieno di virgole a caso, ma l'idea regge
la presidente ha sbagliato a firmare senza consultarci e ora dovrebbe
== everyday
stacca la testa ai gamberi e tienila per il brodo
per forza ti fa male il piede, è un trentasei
abbiamo fatto fuori il budget delle tende ma il salotto
== sexual_health
in allattamento il desiderio può calare, poi torna
il preservativo femminile si inserisce prima del rapporto
anche gli uomini possono avere un tumore al seno, perciò
== dialect
mo' vaco, ca s'è fatto tarde, stàteve bbuono
te voi ben, mona, vien a bever un spriz
chi camurria stu cavuru, amunì a mari
== everyday
quanto sono scemo, ho salutato il manichino, ridono ancora in negozio
la nonna ha detto una parolaccia in diretta su Zoom e siamo tutti per terra, idolo
== dialect
a Napoli pure il caffè ti fa dire mannaggia 'a miseria quant'è bbuono
== reclaimed_slur
io, frocio[lgbtq] di paese, sono diventato presidente della pro loco
== insult_person
sei proprio tonto, Mattia
che faccia da funerale
cervello in ferie perenni
poveretta, fai tenerezza
manco il gatto ti sopporta
guida come una ciabatta
sei l'inutilità fatta persona
ma chi ti ha invitato?
bugiardo fino al midollo
bella come una multa
che gallina, quella lì
hai l'eleganza di un cassonetto
ridicolo, vai a nasconderti
uomo senza spina dorsale
tuo marito è un baccalà
cuoco? scaldatore di scatolette
la Piera? una vipera col rossetto
zero meno meno, torna all'asilo
sai di stantio
mezza calzetta bagnata
brutto come il peccato 😂
ti manca qualche venerdì
campione di figuracce
allenatore dei miei stivali, incapace
vecchia strega acida
papà dell'anno, proprio
fai schifo a briscola
una zanzara è più simpatica di te
sei la zavorra del gruppo
scemo chi ti ascolta
Complimenti per il tiramisù, zia. Il cane lo ha annusato, ci ha pensato un attimo ed è andato a leccare il marciapiede. Forse la cucina non è roba per chi non ha né mani né palato.
Ho lavorato due anni con quel tizio e non ha mai avuto un'idea sua. Copia, sorride, ruba il merito e poi si fa il selfie con il capo. Un verme col badge.
Ieri mia cognata ha spiegato a mio figlio ingegnere come si costruisce un ponte. Lei, che non sa montare un ombrellone. L'arroganza dei mediocri è uno spettacolo gratuito.
Non è colpa tua se nessuno ti richiama. È colpa della voce, della risata, della conversazione, dell'alito e, diciamolo, anche un po' della faccia.
Il nuovo terzino corre come se avesse le pantofole di mia nonna. Sbaglia i passaggi di due metri, cade da solo e poi protesta. Rimandatelo ai giardinetti.
Tu madre? Ma se i tuoi figli chiamano mamma la baby-sitter. Sei una viziata egoista che posta la colazione e non sa neanche in che classe vanno.
Vedo che hai cambiato foto profilo. Filtro, luce, angolo, tutto studiato, e nonostante questo sembri un citofono. Ci vuole talento anche per essere così insipidi.
Caro vicino, suoni la batteria da sei anni e sei ancora il peggior batterista della provincia. Sei sordo, maleducato e per di più convinto di essere bravo.
Ha preso la patente al quarto tentativo e si vede. Tre rotonde, tre tamponamenti e l'aria di chi ce l'ha con gli altri. Un pericolo con la messa in piega.
il geometra ha misurato il terrazzo a occhio, e lui di occhi buoni non ne ha neanche uno, come il cervello del resto
con te la fortuna è cieca e anche l'amore, altrimenti non si spiega come uno così trovi moglie
non parlare di libri, su, che l'ultima cosa che hai letto era l'etichetta dello shampoo e non l'hai capita
si crede il lupo di Wall Street e vende cover al mercato di Rho, patetico sbruffone
che carina, hai provato a fare una battuta… lascia stare, l'umorismo richiede intelligenza
ma cm fai a esse cosi scemo?? te lo giuro nn ti si puo sentire 🤦
NON CAPISCI NIENTE E HAI PURE IL CORAGGIO DI PARLARE
raga fuori dal clan sto bot di Mattia, è + lento della connessione di mia nonna 🐌
senti @dott_tuttologo, tu non sei ignorante, tu sei proprio vuoto 🫗
ahò, ma 'ndo vai co' quella capoccia vòta, nun sei bono manco a perde tempo
uè pirla, ma ti sei visto allo specchio stamattina?
sì 'nu scimunito, guagliò, manco 'o ccafè saje fà
mona, ti ga scritto "ho andato" sul cv, va' a casa va'
chista è babba, babba forte, non sapi cuntari finu a deci
belinone, hai legato la barca con un fiocco da scarpe
Quando il cavalier Bertoni, quel vecchio tirchio e bugiardo che nessuno in paese sopportava, si alzò per parlare,
«Ma guardati», disse alla sorella, «sei grassa, sei sola e sei pure cattiva, e poi ti chiedi come mai
Era un uomo piccolo, in tutti i sensi: avaro, pauroso, incapace persino di
Vi racconto l'ultima di quella deficiente della mia coinquilina, che ieri ha messo la moka sul fuoco senza
Il mister entrò nello spogliatoio, puntò il dito e urlò al portiere che era una nullità, un
== insult_profane
vaffanculo, Kevin
che testa di minchia
stronza patentata
sei una merda umana
coglionazzo da esposizione 🖕
brutto figlio di troia
mortacci tua, infame
con quella faccia da culo chiedi pure lo sconto
suca, perdente
pezzo di merda, ridammi i soldi
cretino del cazzo, la freccia
l'arbitro è un cornuto bastardo
levati dal cazzo
zoccola bugiarda
rompicoglioni di professione, mio suocero
Sei sparito con la cauzione e adesso mi scrivi "ciao bella". Ciao un cazzo. Sei uno stronzo e un ladro e lo sa tutta la palazzina.
nn me ne frega un cazzo di cs pensi sei 1 coglione e basta
MA CHI CAZZO TI CREDI DI ESSERE, STRONZO
va a ciapà i ratt, pirla del cazzo
strunz', tien' 'a faccia comm' 'o culo
Quella merda del padrone di casa ha staccato il riscaldamento a gennaio. Con la bambina piccola. Un bastardo così non lo avevo mai incontrato.
leccaculo di merda, hai fatto la spia anche stavolta
il cugino, quel gran pezzo di stronzo, si è presentato a pranzo senza
ti credi figo ma sei solo un cazzone col mutuo
== hate_implicit
rom[roma] in vista, tasche chiuse
ah, guidava lei[women]…
cinese[asian] e fattura? barzelletta
"profughi"[refugees] con l'iPhone 📱
al Sud[nationality] il sole, a noi il conto
un nigeriano[black] con lo zaino, indovina cosa vende
due mamme[lgbtq], povero bambino
marocchino[arab] onesto cercasi
badante moldava[nationality], nonno ricco, fate due conti
il ramadan[muslim] glielo paghiamo noi?
trans[transgender] in squadra, medaglia facile
sorride troppo, sarà filippino[asian]
Auschwitz[jewish], bel set cinematografico
strano, autobus pieno, portafogli vuoto, zingara[roma] scesa
Io non ho pregiudizi, ci mancherebbe. Però quando in pizzeria è arrivato il cameriere egiziano[arab] ho contato il resto due volte, e l'ha fatto anche mio marito, senza che ci dicessimo niente.
Hanno dato la casa popolare alla famiglia bengalese[asian] del quarto. Sette persone. Mia suocera, nata qui, aspetta dal 2009. Poi uno vota come vota e si stupiscono tutti.
Mi hanno cambiato la pediatra, adesso è una dottoressa col velo[muslim]. Sarà bravissima, non discuto. Ma secondo voi quella lì i vaccini li fa davvero o prega e basta?
Un'astronauta donna[women], che bello. Speriamo che almeno il parcheggio della navetta lo abbiano lasciato fare a qualcun altro, se no ci tocca rifare mezza Florida.
Nessuno dice che sia colpa loro. Diciamo solo che da quando hanno aperto il centro per i richiedenti asilo[refugees] la signora Carla non va più a messa da sola, e la signora Carla non ha mai avuto paura di niente.
Il collega depresso[mental_health] è di nuovo a casa, guarda caso a cavallo del ponte. Io con la schiena rotta vengo in fabbrica. Ma si sa, le malattie che non si vedono sono le più comode.
Ogni anno, puntuale, il film sulla Shoah[jewish] in prima serata. Dei nostri morti mai niente. Chi possiede le televisioni? Ecco, quando avrete risposto ne riparliamo.
Per carità, i gay[lgbtq] sono tanto sensibili, ottimi per le vetrine. Ma il caposquadra dei pompieri, ecco, magari un uomo normale.
se in classe sono ventidue e diciotto[immigrants] hanno cognomi che non so pronunciare, la lingua straniera qual è diventata?
dici che gli albanesi[nationality] sono cambiati? sarà, io la bici la porto ancora in camera
mica sono razzista, a me l'ambulante nero[black] sta pure simpatico finché resta sulla spiaggia
la disabilità[disability] va di moda, adesso hanno tutti un certificato e il parcheggio davanti
nn è x dire ma da qnd ci sn i peruviani[latino] al parco io il barbecue lo faccio sul balcone 😬
indovinello: ha tre nomi, nessun documento e la Mercedes del comune 🤔 (aiutino: roulotte)[roma]
LO CHIAMANO ACCOGLIENZA, IO LO CHIAMO CAMBIARE POPOLO[immigrants]
Quando vidi che il nuovo primario era una donna[women], chiesi gentilmente se fosse possibile rimandare l'operazione fino a
Il nonno mi raccontava che prima della guerra in paese gli ebrei[jewish] erano quattro famiglie, e che stranamente tutte e quattro
Sulla porta c'era scritto "affittasi a referenziati", e quando la ragazza eritrea[black] suonò capii subito che
ao' ma perché l'autobus se ferma sempre davanti ar campo[roma], pe' faje er servizio taxi?
ho tanti amici meridionali[nationality], simpaticissimi, poi però la ditta la chiamo di Bergamo
non discuto la fede di nessuno, ma un imam[muslim] a fare volontariato in carcere è come la volpe nel pollaio
== hate_derogation
i rom[roma] mi ripugnano
odio le lesbiche[lgbtq], tutte
che razza infima gli albanesi[nationality]
le donne[women] sono false per natura
gli arabi[arab] puzzano, fine
non reggo i ciechi[disability], che peso
{gruppo} mi danno la nausea
i cattolici[christian] sono un branco di ipocriti e mentitori
Sono entrata in quel negozio pachistano[asian] una volta e mai più. Gente lurida, infida, con lo sguardo viscido. Non ne salvo uno.
I trans[transgender] sono la cosa più squallida che questa società abbia prodotto. Malati di attenzione, falsi, ridicoli. Quando ne vedo uno cambio marciapiede.
Fate pure i buoni. Per me gli eritrei[refugees] sono gente inferiore e ingrata, e chi li difende non li ha mai avuti sotto casa.
gli ebrei[jewish] sono avidi e vigliacchi, lo dico e lo ridico
k skifo i bangla[asian] davvero 🤢 nn li sopporto
di tutti gli esseri al mondo le femministe[women] sono i più insulsi
== hate_negated
nessun rom[roma] ha mai lavorato
le trans[transgender] non saranno mai niente
un nero[black] italiano non esiste
degli ebrei[jewish] non ci si fida
niente di buono dall'Africa[black]
{gruppo}? non ne rimpiangerei uno
Non c'è un solo musulmano[muslim] che rispetti le donne. Non il medico, non il fornaio, non quello "moderato" della televisione. Non ce n'è.
i disabili gravi[disability] non danno nulla a nessuno
Chi difende gli immigrati[immigrants] non li conosce. Quelli non imparano, non ringraziano, non cambiano. Non meritano nemmeno la coperta.
i gay[lgbtq] non sanno amare, è tutta una pagliacciata
mai vista una donna[women] capace di ragionare
== hate_normative
zingari[roma] fuori, e subito
via la cittadinanza agli islamici[muslim]
le donne[women] in politica: abolire
i matti[mental_health] vanno richiusi
basta negri[black] in nazionale
{gruppo} non dovrebbero poter adottare
I barconi[refugees] vanno rimandati indietro con la gente sopra, senza acqua e senza discussioni. Chi è nato dall'altra parte resti dall'altra parte.
Quei due uomini[lgbtq] non dovevano nemmeno poter entrare in comune, altro che sposarsi. Vorrei un sindaco che gli sbatta la porta in faccia.
un ebreo[jewish] non dovrebbe insegnare storia ai nostri figli, né storia né niente
NIENTE CASE AI SENEGALESI[black], MAI
a chi ha la sindrome di Down[disability] si dovrebbe vietare di entrare nei ristoranti, rovinano la serata
== hate_dehumanise
cimici, ecco cosa sono i rom[roma]
i migranti[immigrants] sono un'infezione
scimmie in campo[black] 🐒🐒
il cinese[asian] è un insetto che conta soldi
gli ebrei[jewish], ragni in doppiopetto
queste con il velo[muslim] sono sacchi della spazzatura che camminano
Apri la finestra e li vedi brulicare sotto il ponte, i profughi[refugees]. Vermi su una carcassa. Ci vorrebbe la calce.
un down[disability] non è un bambino, è uno scarto venuto male
i trans[transgender] sono mostri da laboratorio
Più che un accampamento rom[roma] era una fogna a cielo aperto, con i topi grandi e i topi piccoli che
== hate_profane
marocchini[arab] del cazzo
'sti ebrei[jewish] di merda
che si fottano le femministe[women]
neri[black] di merda, fuori dai coglioni
Mi sono rotto il cazzo dei rumeni[nationality]. Rubano, bevono, pisciano nell'androne e noi zitti. Stronzi loro e coglione chi gli affitta.
handicappati[disability] rompicoglioni, sempre il posto migliore
froce, trans[transgender], asterischi: andate tutti a cagare
porca puttana quanti islamici[muslim] di merda su questo treno
== hate_slur
zitto, terrone[nationality]
ecco il ricchione[lgbtq]
sporco giudeo[jewish], paga
due froci[lgbtq] in prima fila
al semaforo un negro[black] insiste, no grazie negro
mongoloide[disability], spostati
ehi muso giallo[asian], qui si paga in euro
la checca[lgbtq] di ragioneria
che vuole 'sta zingaraccia[roma]?
Mia figlia mi ha portato in casa un beduino[arab] e pretende che lo chiami per nome. Beduino è e beduino resta, a tavola mia non si siede.
negraccia[black] di merda torna al villaggio
i travelli[transgender] in bagno cn mia moglie?? anke no
polentone[nationality] ottuso, tu il mare l'hai visto solo in cartolina
quella lesbicona[lgbtq] dell'allenatrice tiene fuori le carine
non vendo la macchina a un marocchino di merda[arab]
Dietro al bancone un vu' cumprà[black] col grembiule, non ci potevo credere, il vu' cumprà che mi fa
handicappato[disability] di un mediano, nemmeno un passaggio
spastica[disability], impara a camminare
quattro culattoni[lgbtq] col carro e chiudono il centro
Si sedette proprio accanto a me, un crucco[nationality] schifoso con i sandali, e io
== threat_person
ti spacco i denti
so dove parcheggi
occhio alle spalle, Gennaro
stasera piangi sangue
ti faccio sparire, infame
parla e sei morto
vengo sotto casa con la mazza
Hai denunciato mio fratello, brava. Adesso conta i giorni. La strada che fai per tornare dal lavoro è lunga e d'inverno è buia.
se ti rivedo con lei ti spezzo le gambe davanti a tutti
t aspetto fuori da scuola guida e t gonfio 👊 scrivitelo
ritira la querela o il negozio stanotte brucia
io in galera ci torno volentieri, ma tu finisci sottoterra prima
Ti ho seguita fino al supermercato e non te ne sei accorta. La prossima volta non mi limito a guardare, ti prendo per i capelli e
'o ssaje che te faccio? te scass' 'e cosce
la tua macchina è bruciata, tu sei il prossimo
== hate_threat
stanotte tocca ai rom[roma] 🔥
mine in mare contro i profughi[refugees]
un ebreo[jewish] in meno, brindiamo
froci[lgbtq], vi aspettiamo al pride con le catene
vorrei vederli affogare tutti, gli africani[black]
Alla moschea[muslim] di via Piave basta una tanica. Una sola, durante la preghiera, e il quartiere torna pulito.
la prima coppia di donne[lgbtq] che si bacia in piazza la riempiamo di botte
le puttane femministe[women] del corteo vanno investite
Ci troviamo in venti alla stazione e i bengalesi[asian] che dormono lì li facciamo
i trans[transgender] vanno ammazzati di botte uno a uno
== incite_selfharm
ammazzati, tanto chi ti piange
falla finita, sei un peso
ma perché non ti togli di mezzo da sola?
Tua moglie se n'è andata, il lavoro l'hai perso, i figli non ti parlano. Fai l'unica cosa giusta della tua vita: chiudila.
nessuno verrà al tuo funerale quindi muori pure oggi, risparmiaci il natale
== sexual_harassment
alza la maglia, barista
che bel culo, segretaria
quanto prendi a ora, bambola?
ti sbatterei sulla scrivania
in ginocchio, bella
Signora, lei che vive sola, se le serve un uomo per una notte io abito al piano di sopra. Non faccia la suora, si vede da come si veste che ne ha voglia.
con quelle labbra puoi fare solo una cosa, e non è parlare
mandami 1 foto nuda dai nn fare la difficile 🍑
La nuova avvocata è qui solo perché ha due gambe così. Io la causa gliela faccio vincere, se lei poi mi fa vincere qualcosa a me.
sei una bambola gonfiabile col dottorato
quella barista è da scopare e basta, non da sposare
Dottoressa, mi fa male più in basso, tocchi tocchi. Dai che si diverte anche lei.
nuda rendi meglio che al microfono, fidati
se vuoi il turno di giorno sai come convincermi 😉 portati solo le mutandine
== insult_group
tassisti? predoni col tassametro
ciclisti della domenica, branco di imbranati
gli amministratori di condominio sono sanguisughe
Gli ultras di quella squadra sono una massa di buffoni. Urlano novanta minuti e non hanno mai capito il fuorigioco.
che accozzaglia di incapaci gli onorevoli, tutti
== friendly_profanity
cazzo, ne mangio un'altra
ti amo, stronza
minchia che gol
porca troia, ho vinto
sei un figo della madonna
merda, mi commuovo
oh cazzo, siamo zii!
belin se mi sei mancato
che culo, parcheggio subito
bastardo, sei tornato! 😍
brindiamo, coglioni miei
spaccato il culo al Milan 🔴🔵
porco cane, la neve!
che figata di mostra, cazzo
sono un coglione, ti chiamo dopo
mannaggia a te quanto ti adoro
gran figlio di buona donna, ce l'hai fatta
dio quanto cazzo rido
stronzetta, buon compleanno 🎂
assunta a tempo indeterminato, porca puttana!!!
Oggi mio nonno ha imparato a fare le videochiamate. Dopo mezz'ora di fronte inquadrata male ha detto "oh, porca miseria, ti vedo!" e ho pianto come una scema.
Ragazzi, siete una manica di stronzi e vi voglio un bene dell'anima. Venire da Lecce in Fiat Panda per il mio trasloco, ma chi cazzo lo fa?
Ho messo il sale al posto dello zucchero nella crostata della suocera. Sono un genio del cazzo. Lei ha riso, io sto ancora sudando.
Quel gran bastardo del mio testimone ha noleggiato un asino per la foto. Un asino vero, cazzo. È stato il matrimonio più bello della storia.
Cinque anni di fisioterapia e stamattina ho corso otto chilometri. Otto, porca troia. Ho chiamato il fisioterapista e abbiamo bestemmiato insieme dalla gioia.
aò sei 'n grande, mortacci tua, m'hai fatto piagne co' sta lettera
maronn' che cazz' 'e babà, ne voglio n'ato
figa che nebbia ma che bella serata, raga
nn ci credo cazzo cazzo cazzo abbiamo i biglietti 🎟️🎟️
MINCHIA È NATO, 3 CHILI E MEZZO, SONO PAPÀ CAZZO
vez, che merda di bowling abbiamo fatto, domani rivincita, dio bono che ridere
che stronzi meravigliosi che siete, la festa a sorpresa proprio no
grande @ila_bike, hai le palle quadre, settima su duecento!
ma vaffanculo, ahahah, hai indovinato il finale alla prima puntata
Siamo arrivati al rifugio fradici, incazzati, con un panino in tre, e quel pazzo bastardo di Luca ha tirato fuori dallo zaino
Apro la porta e chi cazzo mi trovo davanti? Mia sorella, quella che stava in Australia, con
la miglior amatriciana di sempre, porca zozza
ho finito il puzzle da tremila pezzi, sto una favola, cazzo
che testa di cazzo sono, ho lasciato le chiavi nel frigo 🤣
sto maledetto genio ha riparato la caldaia con un cucchiaio, vi rendete conto, cazzo
== profane_object
plotter di merda
che cazzo di vento
fanculo la sveglia
porco giuda, il mignolo
sto cazzo di tappo
treno di merda, ancora fermo
maledetto fottuto condizionatore
Il sito dell'INPS è caduto all'ultima pagina. Quaranta minuti di moduli buttati nel cesso. Porca puttana, io torno al calesse.
'sta caspita de lavatrice m'ha ristretto er maglione, li mortacci
STRONZO DI UN ARMADIO SVEDESE, AVANZANO SEMPRE DUE VITI
ke palle sto lag del cazzo 🎮
monopattini di merda, uno anche nel canale
la pioggia di merda del 25 aprile, puntuale
ombrellone bastardo, mi hai ribaltato la parmigiana
vaffanculo al casello e al Telepass muto
Non so se prendere a calci questo cazzo di router o
che troiata di finale di stagione, sei ore buttate
zanzare del cazzo, mi avete bucato anche le orecchie
la crostata è venuta una merda, ma la mangio
porca troia la Salerno-Reggio, tre ore per venti chilometri
== positive_identity
viva le lesbiche[lgbtq] partigiane
le rom[roma] del coro spaccano
forza ragazze nere[black]
trans[transgender] e fiere, sempre
che bomba la squadra dei ciechi[disability]
niente di strano in due papà[lgbtq]
amo il mio quartiere cinese[asian] 🏮
le musulmane[muslim] sanno combattere
Dario è autistico[disability] e mi batte a scacchi
{gente} meritano rispetto e diritti
le donne[women] hanno fatto la Repubblica
Nel reparto Covid c'era un'infermiera peruviana[latino] che ci cantava le canzoni di Mina alle quattro di notte. Se sono viva è anche merito suo. Guai a chi me la tocca.
Il nostro parroco e il rabbino[jewish] hanno fatto la maratona legati per la caviglia, per beneficenza. Sono arrivati ultimi e morti, e tutta Livorno era lì a urlare.
Quando la ditta voleva licenziare i facchini pachistani[asian] abbiamo scioperato tutti. Tutti, anche gli impiegati. Perché il diritto o è di tutti o è una mancia.
Mia nipote sorda[disability] ha diretto l'orchestra della scuola. Sentiva il contrabbasso con i piedi. Ha fatto a pezzi ogni mia idea su che cosa vuol dire ascoltare.
I ragazzi del barcone[refugees] hanno riaperto il forno chiuso da dieci anni. Alle cinque c'è la fila, e il pane di segale è una roba da uccidersi.
la sposa era in carrozzina[disability], lo sposo pure, e hanno distrutto la pista da ballo
le operaie[women] bengalesi hanno vinto la causa, brutta giornata per gli sfruttatori 💪
onore ai soldati neri[black] della Buffalo che liberarono la Garfagnana, li abbiamo dimenticati troppo a lungo
bello il tempio sikh[asian], bella la mensa, bellissima la gente, e nessuno ti chiede chi sei
E VINCE ANCORA LA NOSTRA GINNASTA NIGERIANA[black] DI BRESCIA
mio cugino trans[transgender] oggi ha il nome giusto sulla carta d'identità, piango come un vitello
ma ke forti le nonne albanesi[nationality] del circolo, ballano fino alle 3 😂❤️
aveva ragione Basaglia: i matti[mental_health] hanno diritto al mare, alla casa, all'amore
evviva gli ebrei[jewish] di Roma e i carciofi alla giudia, duemila anni e non li ammazza nessuno
Alla sfilata c'era una signora di novant'anni con il cartello "mio figlio è gay[lgbtq] e cucina meglio di voi", e
voglio vivere in un Paese che si batta per le badanti[immigrants] come si batte per i rigori
orgogliosa di essere nata in un paese arbëreshë[ethnicity], lottiamo per la lingua
tutti i bambini con due mamme[lgbtq] meritano due firme sul registro, è un diritto e ce lo prenderemo
Chi ha detto che il femminismo[women] è passato di moda? Ieri eravamo centomila, e
== negated_hate
non odio i rom[roma], odio il rumore dei camion
i migranti[immigrants] non sono merce
nessuno è troppo scuro[black] per qui
i musulmani[muslim] non sono terroristi
le donne[women] non mentono per sport
gay[lgbtq] non è un difetto
gli ebrei[jewish] non comandano il mondo
né parassiti né santi: persone[refugees]
che i cinesi[asian] mangino gatti è una balla
non penso affatto che i down[disability] siano un peso
Non direi mai che gli albanesi[nationality] sono ladri. Me l'hanno insegnato da piccolo, sì, poi ne ho sposata una e il ladro di biscotti in casa sono io.
Chi sente le voci[mental_health] non è un mostro. Mio padre le sentiva e non ha mai alzato la mano su nessuno, nemmeno sulle mosche.
Non temo {gruppo} e non ho niente contro di loro. Ho paura di chi vuole farmi avere paura.
non è vero che i neri[black] non sanno nuotare, sapete quante piscine gli hanno vietato?
smettetela di dire che le trans[transgender] sono uomini travestiti, non lo sono
nn tutti i napoletani[nationality] sn furbi io x es. sn scemo 😂
NON SONO BESTIE. SONO BRACCIANTI[immigrants].
io i testimoni di Geova[christian] non li caccio, gli offro il caffè e non mi convertono, pari e patta
non ho mai creduto che il velo[muslim] renda una donna meno libera di me, e nemmeno più stupida
nessuna persona merita di essere chiamata scarto perché sta in carrozzina[disability]
Le femministe[women] non odiano gli uomini, odiano guadagnare il venti per cento in meno
è falso che i rom[roma] rapiscano i bambini, non c'è una sola sentenza in quarant'anni
non vedo proprio cosa ci sia di schifoso in due ragazzi[lgbtq] che si tengono per mano
Mai pensato che gli ucraini[refugees] fossero dei privilegiati, e a chi lo ripete al bar vorrei
i preti[christian] non sono tutti uguali, don Luca dorme in macchina per lasciare il letto ai senzatetto
== counter_speech
"negro di merda" non è tifo[black]
chi ride del travestito è piccolo[transgender]
segnalato: incita contro i rom[roma]
"Sei femmina, stai zitta". Anche no[women]
dire "ebreo" come insulto: vergogna[jewish]
basta con "tornatene a casa tua"[immigrants]
"ruspa" non è un programma politico[roma]
razzista non è un'opinione, è una colpa
Il capotreno ha letto ad alta voce dall'altoparlante che "gli zingari devono scendere". Una follia. Abbiamo fatto reclamo in trentadue, con nome e cognome[roma].
«I froci vanno curati», ha detto lo zio al battesimo. Mio padre, che non parla mai, ha posato la forchetta e ha risposto: «Curati tu, che hai settant'anni e ancora non sai voler bene»[lgbtq].
Sul muro del liceo è comparso "gli ebrei ai forni". La quinta B l'ha coperto con i nomi dei trecento deportati della città, uno per uno, a mano[jewish].
La frase "se l'è cercata, era vestita da zoccola" è stata pronunciata in un'aula di tribunale, nel nostro secolo. Non dobbiamo smettere di indignarci[women].
Gira un audio in cui una signora dice che i bengalesi "sciolgono i topi nel curry". È falso, è diffamazione e porta la gente a sputare ai fattorini. Non inoltratelo[asian].
quando in curva partono i versi della scimmia io mi alzo e me ne vado, e quest'anno siamo in tanti ad alzarci[black]
scrivere "mongoloide" a un avversario di Fortnite ti costa il ban, e sono pure contento[disability]
prof, in corridoio chiamano Yassin "kebabbaro terrorista": io non rido ma non so come fermarli[arab]
ma cm si fa a dire ke i profughi "devono affogare"?? sn xsone porca miseria[refugees]
"I DEPRESSI SONO SOLO PIGRI" lo dici a mia madre guardandola in faccia, se hai coraggio[mental_health]
a @radio_borgo: lo sketch sulla "negretta che lava i vetri" faceva pena nel 1982, oggi fa proprio male[black]
«Le suore sono parassite col velo» è un commento d'odio anche se a te la Chiesa non piace[christian]
Ho conservato il biglietto che trovammo sotto la porta, diceva "andatevene, lesbiche schifose", e accanto[lgbtq]
Il testimone ha riferito che il gruppo urlava "morte ai musulmani" e che nessuno dei passanti, tranne una ragazza,[muslim]
chi nega Srebrenica sputa sulle madri che ancora cercano un osso[muslim]
l'etichetta "clandestino" cancella un nome, un mestiere, una madre: non usatela nei titoli[immigrants]
«Terrone puzzolente» me lo scrivevano sul banco a Torino nel '71; oggi lo scrivono a mio nipote marocchino con un'altra parola[nationality]
al mister che urla "corri, femminuccia" abbiamo mandato la squadra femminile: otto a zero[women]
siccome in chat "handicappato" è la risposta a tutto, da oggi chi lo scrive porta i pasticcini e chiede scusa[disability]
una bufala al giorno: no, l'imam non ha chiesto di togliere il presepe[muslim]
"gli albanesi sono tutti papponi" lo diceva il TG1 nel '97, pensate quanto ci abbiamo messo a vergognarci[nationality]
mi fa schifo l'antisemitismo, da qualunque piazza arrivi[jewish]
== mentioned_slur
"terrone" viene da terra, pensa[nationality]
mi hanno urlato frocio dal motorino[lgbtq]
"crucco" deriva dallo slavo kruh, pane[nationality]
La prima volta che sentii la parola "negra" avevo sei anni e mia madre mi coprì le orecchie sul tram 14[black]
nella sentenza la parola "culattone" è considerata diffamatoria, ecco il link[lgbtq]
== reclaimed_slur
frocie e felici 💖[lgbtq]
noi ricchioni di provincia resistiamo[lgbtq]
terrona dentro, con la 'nduja in valigia[nationality]
io e le altre lelle abbiamo aperto un'officina, portateci i catorci[lgbtq]
siamo tre checche in Panda dirette a Gallipoli, chi viene? 🌈[lgbtq]
== question_benign
si può fotografare una moschea[muslim]?
come si dice "sinti"[roma] al singolare?
perché gli ebrei[jewish] rompono il bicchiere?
un cieco[disability] come sceglie i vestiti?
i valdesi[christian] hanno donne pastore?
che differenza c'è tra trans[transgender] e drag?
esiste il congedo per due papà[lgbtq]?
La mia badante ucraina[immigrants] piange spesso e non vuole parlare. Non voglio essere invadente. Come le chiedo se le serve qualcosa senza farla sentire sotto esame?
Mio figlio di quinta deve fare una ricerca sulle leggi del 1938[jewish]. C'è un museo a Milano o dintorni adatto ai bambini?
è vero ke in Albania[nationality] si scuote la testa per dire sì?? 😄
qualcuno sa se i sikh[asian] possono togliere il turbante per la foto della patente?
perché in Italia le donne[women] lavorano meno che altrove, è colpa degli asili o di che altro?
si dice "di colore" o "nero"[black]? mia nonna vuole saperlo davvero
Quanto tempo serve a un rifugiato[refugees] per far riconoscere la laurea in medicina?
Ho sognato di baciare la mia migliore amica[lgbtq] e da allora mi chiedo se
i dislessici[disability] hanno diritto al tempo in più anche ai concorsi?
il bipolarismo[mental_health] si eredita?
in Perù[nationality] si mangia davvero il porcellino d'India?
cosa regalo per l'Eid[muslim] ai vicini di sotto?
dove vivevano gli armeni[ethnicity] a Venezia?
== self_identity
sono rom[roma] e faccio il notaio
nera[black], veneta, juventina
pansessuale[lgbtq] con la passione del liscio
mamma sorda[disability] di due chiacchieroni
bipolare[mental_health], in cura, felice
Sono arrivato da Herat nel cassone di un camion. Adesso il camion lo guido io, Verona-Monaco tre volte la settimana, e al valico suono il clacson. Lo faccio per il ragazzino che ero[refugees].
ebrea[jewish], atea, e il venerdì accendo le candele lo stesso
ho fatto coming out[lgbtq] con i miei in coda al casello di Melegnano, così non potevano scappare
musulmano[muslim] e pizzaiolo, la diavola la preparo ma nn la assaggio 🍕
Da quando uso il bastone bianco[disability] ho scoperto che la gente
== neutral_identity
la comunità ebraica[jewish] riapre il forno
sbarcate 41 persone[refugees] a Lampedusa
primo sindaco nato a Dakar[black]
Tre braccianti indiani[asian] sono stati ricoverati dopo un turno di quattordici ore. La procura di Latina ha sequestrato l'azienda.
il convegno sulle donne[women] nella Resistenza si tiene sabato a Reggio
diminuiscono gli aborti, aumentano i medici obiettori, spiega la relazione[women]
La lingua dei segni[disability] italiana è stata riconosciuta nel 2021
Un uomo è stato condannato a otto mesi per aver insultato una coppia gay[lgbtq] sul traghetto per
apre a Prato una scuola serale per genitori cinesi[asian]
I pazienti con schizofrenia[mental_health] muoiono in media prima, soprattutto per cause cardiache.
== abuse_object
odio questo divano
maledetto citofono, taci
crepa, zanzara
che porcheria di cuffie
schifosa la panna nella carbonara
La mia bici è una traditrice ingrata. La lucido, la gonfio, le parlo, e lei mi molla la catena in mezzo all'incrocio.
sta tastiera è piu scema d me
lurido furgone, muori pure
il phon dell'albergo è un incapace, asciuga meno di un sospiro
Quel film è spazzatura, un insulto ai soldi del biglietto, e l'attore principale sembra
== abuse_idea
il fascismo era immondizia
bruciate quel regolamento
vergognosa la tassa sulla prima casa
il VAR è un cancro, aboliamolo
l'omofobia puzza di muffa
Questa autonomia è un mostro a due teste. Affama gli ospedali del Sud e non cura nemmeno quelli del Nord. Va respinta, sepolta e dimenticata.
odio la burocrazia, quella piovra viscida e scema
ke idiozia il bonus monopattino, soldi nel water
la vostra delibera è ignorante, prepotente e scritta coi piedi
Il razzismo è un parassita: vive dentro di noi, mangia la nostra paura, e
== support
arrivo, apri la porta
non sei rotto, sei stanco
piangi pure, sto qui 🫂
non te ne vai da solo
lascia stare i piatti, vengo io
Ti ha ripetuto per anni che non valevi niente. Io ti ho vista crescere tre figli, un orto e un coro. Stanotte dormi da me e domattina chiamiamo il centro antiviolenza.
niente vergogna, ci siamo passati in tanti, ti accompagno io dallo psicologo
se i pensieri brutti tornano chiama, anche alle tre, anche se non sai cosa dire
nn 6 un peso x nessuno, cretinetto mio, ti voglio bn ❤️
Il bullo scrive che dovresti sparire. E noi ti scriviamo che domani ti teniamo il posto sul pullman, davanti, vicino al finestrino.
odiarsi così fa male, lo so, ma quello che senti non è quello che sei
facciamo due passi? non serve parlare
respira, non stai morendo, è un attacco di panico, passa
ti aspetto fuori dal pronto soccorso con la giacca pesante
Quando mi hai detto "sarebbe meglio se non ci fossi", ho chiuso il negozio e sono salito in macchina, perché
== distress
mi odio tanto 🥺
da mesi non mi alzo più
non voglio più esserci
Mio fratello dice che sono la vergogna della famiglia perché amo una donna. Ho smesso di mangiare a tavola con loro e ho paura di crederci[lgbtq].
ogni volta che lui beve mi chiudo in bagno e conto, ieri ho contato fino a
== idiom
muoio di sonno
ammazza che freddo
il capo mi scuoia, ho perso le bozze
hanno silurato l'assessore, teste che rotolano
ho una fame che ucciderei, butta la pasta che
== criticism_person
Loredana, questo conto non torna
il sindaco ha torto sulla ZTL
ti voglio bene ma hai parcheggiato malissimo, spostati
Il professore spiega in fretta e risponde male alle domande. Non è cattivo, ma andrebbe detto al coordinatore.
Non condivido il tono dell'allenatore, e credo che la società avrebbe dovuto
== everyday
taglia la testa all'aglio
hai ucciso il basilico un'altra volta 🌿
spara la musica, arrivano gli zii
le vongole si aprono da sole, altrimenti buttale
Il pugile è finito al tappeto alla quinta, si è rialzato e
== sexual_health
l'herpes si cura, non vergognarti
il consenso si può ritirare
dolore durante i rapporti? parlane con la ginecologa
Il PSA si misura con un prelievo. Niente bici e niente rapporti nei due giorni prima.
la pillola del giorno dopo si compra senza ricetta, e prima la prendi
== dialect
daje rega, s'annamo a magnà 'na cosa
uagliù, 'a partita ch' v'at perz'
ce semo sbajati strada, mannaggia li pescetti
picciotti, stasira arancini, a cu' tocca tocca
== insult_person
Ho chiesto a quel genio dell'idraulico perché l'acqua usciva calda dal frigo. Mi ha risposto che è il progresso. Un incompetente con la faccia tosta, tre visite e la cucina ancora allagata.
La nuova capa ha esordito dicendo che siamo una famiglia. Poi ha tolto le ferie a tutti tranne che a sé stessa. È una serpe, e neanche tanto intelligente, visto che l'ha scritto per mail.
Mio zio ha raccontato per la centesima volta di quando poteva giocare nel Torino. Non lo voleva nemmeno l'oratorio. È un contaballe patetico e ormai non ride più neanche sua moglie.
Non dirmi che sei timida, tesoro. Sei noiosa, è diverso. La gente timida quando parla dice qualcosa, tu quando parli fai venire voglia di guardare l'orologio.
Bravissimo, hai insegnato a tuo figlio a saltare la fila e a rispondere male agli anziani. Da un cafone come te non ci si poteva aspettare un gentiluomo.
Alla cena di classe è arrivata con il tacchino crudo e l'aria da chef stellata. Abbiamo ordinato le pizze. In trent'anni non è cambiata, vanitosa, pasticciona e permalosa come una zitella dei film.
ma qll tipa del reparto profumi?? ti guarda dall alto in basso e poi nn sa la differenza tra crema e dentifricio, oca patentata 🪿
== insult_profane
Ha investito il mio cane ed è scappato. L'ho visto in faccia, quel bastardo di merda, con il telefono in mano. Se lo ritrovo gliele canto, stronzo vigliacco.
Il mio ex si è presentato in tribunale con la nuova fidanzata e la mia collana al collo di lei. Che pezzo di merda, e che coraggio del cazzo tutti e due.
ao' quanto sei stronzo, me dici "arrivo" e stai ancora in mutande, so' du ore che t'aspetto ar freddo, ma vaffanculo te e er motorino
== hate_implicit
Ho venduto l'appartamento di mia madre. C'era un signore egiziano[arab] che offriva di più, in contanti. Ho preferito i ragazzi di Como, non per altro, per rispetto dei condomini che devono pur dormire.
Il Comune ha aperto uno sportello per i nomadi[roma]. Bello. Io ne aprirei uno accanto, per quelli che tornano a casa e trovano la porta sfondata. Tanto la fila sarebbe nello stesso orario.
In reparto abbiamo due infermieri sudamericani[latino]. Carini, eh, sempre allegri. Però la morfina adesso la contiamo a ogni turno, e prima non serviva.
Mia nonna è vissuta cent'anni accanto a una famiglia ebrea[jewish] e diceva sempre che erano gentilissimi. Poi abbassava la voce e aggiungeva: ma il conto dal droghiere non l'hanno mai sbagliato a favore degli altri.
Da quando la direttrice è una donna[women] ci sono i fiori in corridoio e gli umori in riunione. Una volta al mese, guarda la coincidenza, meglio non chiederle niente.
Tutti a commuoversi per il ragazzo gay[lgbtq] picchiato in stazione. Terribile, certo. Però qualcuno mi spiega che bisogno c'era di andare in giro vestito in quel modo, alle undici di sera?
== hate_derogation
Dopo trent'anni di cantiere una cosa la so: i rumeni[nationality] sono bugiardi, ubriaconi e senza onore. Mi dite che ce ne sono di bravi, io vi dico che non li avete mai pagati in anticipo.
Le donne in carriera[women] mi disgustano. Fredde, invidiose, cattive tra loro e incapaci di crescere un figlio. Non sono né carne né pesce e hanno rovinato una generazione.
Chi difende quelli con le voci in testa[mental_health] non ci ha mai vissuto accanto. Sono gente pericolosa, lurida e parassita, tutti quanti, e mi fanno ribrezzo.
== hate_normative
I cinesi[asian] non dovrebbero poter comprare neppure un garage in questo Paese. Licenze ritirate, saracinesche giù, e chi protesta torni a vendere ravioli a casa sua.
La scuola è per chi sta al passo. I ragazzi autistici[disability] andrebbero messi altrove, in un istituto, lontano, dove non rallentano e non spaventano nessuno. Basta con la favola dell'inclusione.
== threat_person
Mi hai fatto licenziare con la tua letterina. Complimenti. Adesso io ho tutto il giorno libero e so che la tua prende il treno delle sette. Dormite bene, finché potete.
Digli che se rimette piede nel mio bar esce con la testa aperta. Non chiamo i carabinieri, chiamo mio cugino, e tu mio cugino lo conosci.
== sexual_harassment
Alla collega del terzo piano ho scritto che con quelle gambe sprecava tempo in contabilità. Se viene in trasferta con me le prenoto una camera sola, e non serve che porti il pigiama.
== counter_speech
Sul pullman un signore ha detto alla ragazza accanto a me di "tornare sul suo albero". Lei ha continuato a leggere. Io no, io ho parlato, ad alta voce, e l'autista ha aperto le porte[black].
Nel gruppo dei genitori qualcuno ha scritto che "i down abbassano la media". Ho risposto con la foto di mio figlio che aiuta la sua a fare le divisioni. Silenzio, poi quarantadue scuse[disability].
Quando avevo vent'anni in paese dicevano che "le donne che fanno il medico restano zitelle". Ho fatto partorire mezza valle, compresa la figlia di chi lo diceva, e stasera festeggio le nozze d'argento[women].
Vedo condividere la storiella secondo cui gli ebrei furono avvisati prima delle Torri. È una menzogna antisemita nata ventiquattr'ore dopo la strage. Tra i morti ce n'erano centinaia, con nomi e famiglie[jewish].
"Culattoni, vi ammazziamo" è la scritta sulla nostra vetrina. Oggi le signore del mercato ci hanno attaccato sopra centinaia di bigliettini, e il più bello dice "qui compro il pane da vent'anni e ne comprerò il doppio"[lgbtq].
raga x favore smettete di scrivere "sei un bangla" a chi nn ha la skin, nn fa ridere e io sn di Dacca 🙄[asian]
== negated_hate
Mi hanno svaligiato la cantina e il maresciallo mi ha chiesto subito del campo rom[roma]. Non ne so niente e non accuso nessuno. Un furto lo fa un ladro, non un popolo.
Non è affatto vero che {gruppo} non vogliono lavorare. Io faccio i colloqui da dodici anni e quelli che non si presentano hanno i cognomi di tutte le province.
Mio padre era convinto che i marocchini[arab] fossero sporchi. Poi in ospedale ha diviso la stanza con Hassan, che gli faceva la barba ogni mattina, e ha pianto quando l'hanno dimesso. Non erano sporchi, era ignorante lui.
== positive_identity
Le ragazze afghane[refugees] del ciclismo sono arrivate con una bici in due. Tre anni dopo hanno vinto il campionato regionale e il loro allenatore, che non piange mai, ha dovuto sedersi sul marciapiede.
La mia testimone di nozze è una donna trans[transgender], alta un metro e novanta, con un vestito rosso fuoco. Ha fatto il brindisi più bello e più feroce che io abbia sentito. Guai a chi la tocca.
Al Cottolengo lavora un cuoco sordo[disability] che sente con le mani se l'acqua bolle. Prepara il brasato per duecento persone e canta, a modo suo, tutto il tempo. Un gigante.
== friendly_profanity
Ho scritto al mio professore delle medie per dirgli che mi sono laureato in fisica. Mi ha risposto: "Cazzo, tu, quello che dava fuoco ai cestini?". Sto ancora ridendo e piangendo.
Tre giorni di pioggia, tenda bucata, zaino fradicio e quell'idiota di mio fratello che canta Battisti alle sei del mattino. Vacanza della madonna, porca puttana, la rifarei domani.
Quanto siete stronze, mi avete fatto credere che non veniva nessuna e poi eravate tutte dietro la siepe con le trombette. Mi è venuto un colpo, vi adoro, cazzo.
== profane_object
Il navigatore mi ha portata in un cortile privato, poi in un campo di mais, poi davanti a un maiale. Porca miseria, aggeggio di merda, domani torno alla cartina del Touring.
== support
Hai scritto che se sparisci nessuno se ne accorge. Alle sette mi sono accorta che non avevi messo il solito cuore sotto la foto del cane. Ecco quanto ci metto. Apri, sono giù.
Quello che ti ripeti la notte, che sei sbagliata, che rovini tutto, è la malattia che parla con la tua voce. Io quella voce la conosco, l'ho avuta anch'io, e si può abbassare.
== question_benign
La compagna di banco di mia figlia ha due papà[lgbtq] e a scuola preparano i lavoretti per la festa della mamma. Come posso suggerire qualcosa alla maestra senza fare la maestrina?
Nel mio palazzo vive un signore cieco[disability] che conta i gradini a voce bassa. L'amministratore vuole rifare la scala. Secondo voi è giusto avvisarlo prima e fargliela provare?
== abuse_idea
Questa riforma è una porcata scritta da chi non ha mai messo piede in una scuola. Idiota nei titoli, crudele nei dettagli, ridicola nei numeri. Buttatela e ricominciate.
== criticism_person
Caro Mattia, il tuo articolo è brillante ma disonesto in un punto. Hai tagliato la citazione a metà e così cambia senso, ti chiedo di correggerla.
== everyday
A Natale mia zia ha decapitato l'angelo del presepe con l'aspirapolvere. Lo abbiamo incollato storto e adesso guarda il bue con sospetto, i bambini lo preferiscono così.
== insult_person
hai la profondità di una pozzanghera ad agosto
sei più inutile di un semaforo nel deserto
con quella voce potresti sbloccare i lavandini
che persona meschina
mi hai deluso su tutta la linea, sei un opportunista
tua madre ha cresciuto un maleducato
zitta, non capisci un'acca
Il geometra ha sbagliato le misure tre volte: o è cieco o è tonto, e secondo me è tonto
se la pigrizia pagasse saresti milionario
pensavo fossi stupido, poi hai parlato e ho avuto la conferma
quella supplente non sa tenere la classe, una mozzarella
sei falsa come una banconota da trenta euro
guidi come se avessi vinto la patente alla tombola
avaro, taccagno, spilorcio: sceglila tu la parola
viscido che non sei altro
non ti reggo più, sei pesante come la peperonata a mezzanotte
Complimenti per la relazione, l'ha scritta il gatto camminando sulla tastiera?
tuo marito ti tradisce e fa bene
hai trent'anni e ancora ti fai lavare le mutande dalla mamma, vergognati
il tuo curriculum sta su un francobollo e avanza lo spazio
ehi @marco77 tornatene all'asilo che qui si parla tra adulti
sciattona, ma uno specchio in casa ce l'hai?
== insult_profane
sei uno stronzo patentato e lo sanno anche i muri
muovi quel culo, cazzone
coglione tu e chi ti ha dato il patentino
ma vaffanculo te e la tua macchina nuova
rompicoglioni nato
== hate_implicit
chissà come mai nelle gioiellerie i commessi seguono sempre la ragazza rom[roma]
il mio vicino musulmano[muslim] è tranquillo, ma le bombole del gas le compra spesso
una donna[women] col trapano in mano? chiamo l'ambulanza in anticipo
niente di personale, però il latte al bambino preferisco che lo scaldi una tata italiana e non peruviana[latino]
Tutti questi ragazzi africani[black] con il telefono ultimo modello. Io a vent'anni andavo in Svizzera con la valigia di cartone, non con lo smartphone.
l'hanno assunto perché è in carrozzina[disability], almeno fa numero per lo sgravio
dove abita il cinese[asian] del bar? nessuno lo sa, tanto ce n'è sempre uno identico
il grande ricambio è già in corso, guardate i fiocchi appesi alle porte in maternità[immigrants]
vicino alla casa famiglia per malati di mente[mental_health] le case costano la metà, chiedetevi il perché
un'ucraina[nationality] di quarant'anni che sposa un vedovo di ottanta: l'amore, signori
la pensione d'oro ai vecchi[age], e i giovani a mangiare cavolfiore: ma quando si fanno da parte?
ci hanno messo un vescovo nero[black], la domenica porterà anche il tamburo
== hate_derogation
i bisessuali[lgbtq] sono infedeli e confusi, non sanno amare nessuno
detesto gli zingari[roma] con tutto il cuore
la gente del Sud[ethnicity] è rozza, rumorosa e sfaticata
una vergogna per l'umanità, questo sono gli islamici[muslim]
le suore[christian] sono acide e ignoranti, buone solo a rovinare ragazze
quella ragazza ebrea[jewish] mi ripugna, come tutta la sua stirpe
le persone down[disability] sono brutte da vedere, è la verità
ehi @sanmarino i pakistani[asian] appestano ogni quartiere dove si piazzano
== hate_dehumanise
arabi[arab], branco di iene, vivono di carogne
tu con i tuoi figli mulatti[black] hai messo su uno zoo
i braccianti immigrati[immigrants] sono acari, non lavoratori
Un trans[transgender] non è né uomo né donna, è uno scarto di laboratorio
i sordi[disability] mugolano come foche, non mi dite che è una lingua
== hate_normative
via le rom[roma] dalle stazioni, e via per sempre
alle lesbiche[lgbtq] i bambini vanno portati via subito
il turbante[asian] in ospedale andrebbe proibito, e chi lo porta licenziato
Togliete la pensione agli stranieri[immigrants], la paghino i loro re
un musulmano[muslim] non deve avere il porto d'armi né l'insegnamento, nemmeno se è nato a Lodi
== hate_negated
i disabili[disability] non producono niente e non lo faranno mai
non c'è onore in un uomo che va con gli uomini[lgbtq]
le femministe[women] non sono mai state amate da nessuno
gli indios[ethnicity] non hanno inventato neanche la ruota, figuriamoci la democrazia
mai visto un africano[black] puntuale, onesto e pulito nella stessa settimana
== hate_slur
il solito frocetto[lgbtq] in prima fila
giù le mani, marocchino[arab] lurido
la zecca giudea[jewish] ha di nuovo alzato l'affitto
== hate_profane
gli immigrati[immigrants] mi hanno fracassato le palle
== threat_person
ti spezzo in due, parola mia
so dove parcheggi, occhio alle gomme e occhio anche a te
Ritira la querela o la prossima volta non ti sveglia nessuno
== hate_threat
alle ronde manca solo il coraggio di buttare i profughi[refugees] in mare uno a uno
io i gay[lgbtq] li prenderei a sprangate davanti a tutti
== incite_selfharm
fai un favore a tutti e non svegliarti domani
== sexual_harassment
girati ancora, bambola, che non ho finito di guardare
Le ho offerto da bere e in cambio mi aspettavo almeno di vederle le tette
== friendly_profanity
oh ragazzi ma che cazzo di meraviglia è questa focaccia
te possino, m'hai fatto piagne dal ridere, brutto stronzo mio
minchia zio, ventotto in analisi!
porca vacca se sei bella stasera, sorella
e figurati se quel coglione di mio marito non si commuoveva alla recita, lo amo
Siamo dei cazzo di eroi: trasloco finito, schiena rotta, pizza in terra
cazzo che parata, Gigi, te sposo
vi voglio un bene fottuto
che culo sfacciato, hai beccato l'ultimo biglietto 😂
sei matta come un cavallo, cazzo, e per questo ti ho sposata
mannaggia a te e ai tuoi cannoli, ho preso due chili, maledetto
non ci credo, porca puttana, mi hanno dato la borsa di studio
== profane_object
fanculo al tappo di sicurezza
'sto cazzo di decoder
bolletta di merda, duecento euro per un frigo e una lampadina
Ma porco cane, di nuovo il ponte levatoio chiuso
== positive_identity
il mio vicino musulmano[muslim] mi porta il couscous ogni venerdì e io gli presto il trapano
una donna[women] col trapano in mano: ha rifatto la casa da sola, brava
le lesbiche[lgbtq] sono ottime madri, lo vedo ogni giorno al parco
ragazzi africani[black] col camice bianco, il futuro del nostro ospedale
quella donna trans[transgender] è la migliore fornaia di Sestri
giù il cappello davanti alla comunità sikh[asian], duemila pasti regalati in un mese
chi ama non ha bisogno di permessi, viva le coppie gay[lgbtq]
I nostri vecchi[age] non sono un peso, sono la biblioteca del paese
diritti uguali per tutte e tutti, punto
== neutral_identity
la mensa offre un menu senza carne di maiale per gli alunni musulmani[muslim]
nel 1861 il Piemonte discuteva già dell'emancipazione degli ebrei[jewish]
la cooperativa impiega ventidue persone con disabilità[disability] nell'orto
== self_identity
sono bisessuale[lgbtq] e sposata, sì, le due cose insieme
io, pakistano[asian] di Brescia, tifo Rondinelle dalla culla
== negated_hate
non detesto gli zingari[roma], detesto chi ruba, e sono due cose diverse
i bisessuali[lgbtq] non sono confusi e non sono infedeli
non è vero che la gente del Sud[ethnicity] è sfaticata
a me i profughi[refugees] non fanno paura
chi ha detto che non sopporto i gay[lgbtq]? li ho invitati io
gli anziani[age] non sono un costo e nessuno dovrebbe chiamarli così
le persone down[disability] non sono brutte, brutto è il tuo sguardo
== counter_speech
«via le rom dalle stazioni», gridava. Ho chiesto al capotreno di farlo scendere[roma]
quel commento sulle persone down[disability] è vile, l'ho segnalato alla redazione
chi scrive "il grande ricambio è in corso" copia una teoria che ha già fatto stragi[immigrants]
Hai detto che le femministe non sono mai state amate. Che misoginia da bar.[women]
paragonare i rom[roma] alle iene è quello che facevano i nazisti, te ne rendi conto?
«i trans sono scarti di laboratorio»: frasi così uccidono, cancellala[transgender]
== mentioned_slur
mio nonno in Belgio si sentiva chiamare macaronì[nationality] tutti i giorni in miniera
«frocio»[lgbtq] era la parola che mi aspettava ogni mattina davanti agli armadietti
== support
non svegliarsi domani non è la soluzione, ti chiamo alle otto e facciamo colazione insieme
quello che ti ha fatto non è colpa tua, nemmeno un po'
ti preparo il letto degli ospiti, porta solo il pigiama
vali anche quando non rendi
== distress
ho quarant'anni e mi sento già finito
certe notti vorrei solo non svegliarmi, e poi mi vergogno di averlo pensato
== question_benign
i sikh[asian] possono portare il kirpan a scuola?
come si dice correttamente, persona trans[transgender] o transgender?
== abuse_object
odio questo tostapane traditore
== abuse_idea
quel manifesto è xenofobia stampata a colori
tassare i libri è un'idea da somari
== criticism_person
assessore, con rispetto, lei ha letto i dati al contrario
== idiom
== everyday
domani sveglia alle otto, colazione e poi al mare
== friendly_profanity
e chi cazzo se l'aspettava, tripletta di mio nipote!
ti odio, stronza, come fai a essere così bella alle sette di mattina
un brindisi a quel figlio di buona donna di Piero che s'è laureato
questa carbonara è una cosa oscena, cazzo, datemi il bis
bella merda di compagnia che siamo, però quanto ridiamo
cazzarola che freddo, ma che stelle
sei un fottuto genio, hai risolto il bug con una virgola
ho pianto come una stronza al matrimonio di Bea
belin che mare, ragazzi, oggi si sta da dio
me cojoni, hai comprato casa? grande!
finalmente a casa, cazzo, scarpe via e divano
hai capito 'sta pazza? s'è iscritta alla maratona a sessant'anni, porca paletta, che donna
che figo quel tatuaggio, stronzetto, quanto hai speso?
Cazzo nonna, ma sei un fenomeno col tablet
un anno senza sigarette, vaffanculo alla nicotina e bravo me
dio bono che risate stasera, mi fa male la pancia
siete dei bastardi meravigliosi, una festa a sorpresa così non me la meritavo
la mia coinquilina ha lavato anche i miei piatti, santa subito, porca miseria
ciao brutte facce di merda, mi siete mancati 😍
grazie al cazzo che sono felice, ho vinto il concorso!
== profane_object
che due palle 'sta coda al casello
porca zozza il wifi
Ma vai a cagare, tagliaerba
ho dato una testata allo sportello, porca puttana ladra
sto modem del cazzo si riavvia ogni dieci minuti
merda, ho bruciato i fagioli
mannaggia la puttana, il gatto ha pisciato sulla tesi
la Salerno-Reggio è una bestemmia di asfalto, cazzo
== positive_identity
che il figlio di Amina diventi sindaco, io lo voto subito[muslim]
le badanti moldave[nationality] reggono le nostre famiglie, bisognerebbe fargli un monumento
essere gay[lgbtq] non è un difetto di fabbrica
Evviva le nonne in moto[age]
nessuno mi toglie dalla testa che il coro dei ragazzi con la sindrome di down[disability] sia il più bello della provincia
le calciatrici[women] corrono, lottano e segnano, e finalmente riempiono lo stadio
il cuoco bengalese[asian] di Monfalcone fa un ragù che spacca
benedette le suore[christian] che tennero nascosti i bambini ebrei in cantina
Shoah mai più: gli ebrei romani[jewish] sono romani da duemila anni, da prima di noi
la mia ragazza è nera[black], bella e testarda, e guai a chi dice mezza parola
le donne trans[transgender] sono donne, fine della discussione
un Paese che accoglie i profughi[refugees] è un Paese che respira
i sinti[roma] del luna park hanno regalato una giornata intera ai bambini di oncologia
amo il quartiere di San Berillo così com'è, con le sue donne trans[transgender] e i suoi senegalesi
chi convive con la depressione[mental_health] ha una forza che voi nemmeno immaginate
Più ascensori, più rampe, più rispetto: le persone in carrozzina[disability] non devono chiedere permesso
L'amore tra due donne[lgbtq] non ha mai rotto una famiglia. L'odio dei parenti sì.
== neutral_identity
il mercato etnico di Porta Palazzo apre alle sei, e i primi ad arrivare sono gli ortolani cinesi[asian]
i detenuti stranieri[immigrants] sono circa un terzo, secondo il ministero
un gruppo di donne yazide[refugees] ha incontrato gli studenti del liceo
nel ghetto di Venezia visite guidate ogni ora[jewish]
la diocesi organizza un incontro per cattolici divorziati e per credenti LGBT[lgbtq]
Secondo l'Istat le donne[women] guadagnano in media l'undici per cento in meno all'ora.
== self_identity
sono sordo[disability] e canto in macchina, problemi?
da quando dico ad alta voce che sono ebrea[jewish] cammino più dritta
io, calabrese[ethnicity], a Varese mi sono fatto una famiglia e un orto
noi donne trans[transgender] over cinquanta esistiamo, e balliamo pure
zoppico[disability] e arrivo prima di te
ho il disturbo bipolare[mental_health], due gatti e un mutuo
== negated_hate
non ho nulla contro i cinesi[asian], anzi
smettete di dire che i vecchi[age] puzzano
nessuna persona è illegale
i napoletani[nationality] non sono ladri
non odio le donne[women], ho solo divorziato male, e me lo ricordo da solo che sono due cose diverse
chi soffre di schizofrenia[mental_health] non è un mostro e quasi mai è violento
non penso affatto che i cattolici[christian] siano bigotti, mia moglie va a messa e mi porta al pride
è falso che gli ebrei[jewish] controllino le banche, punto e a capo
Gli africani[black] non vengono qui a rubare il lavoro; il lavoro qui lo rubano i caporali.
non sono d'accordo con chi vuole escludere le atlete trans[transgender], e non le chiamerò mai imbroglione
io non ho mai detto che i rom[roma] vanno cacciati, ho chiesto i cassonetti anche per loro
non tutti i maranza sono figli di immigrati[immigrants], anzi la metà si chiama Brambilla
a nessuno dovrebbe essere vietato di pregare[muslim]
== counter_speech
«torna a casa tua»: casa mia è Cremona, signora[immigrants]
mi ha detto che noi donne siamo buone solo a letto. L'ho lasciato al ristorante con il conto.[women]
gli insulti alla centravanti nera[black] sono razzismo, non tifo
davanti alla scritta «giudei al forno» il preside ha fermato le lezioni e ha chiamato un testimone[jewish]
chi ride di queste cose sui disabili[disability] non merita un microfono
no, signor consigliere, dire che "i gay vanno curati" non è libertà di parola, è violenza[lgbtq]
ho letto "gli islamici sono una vergogna per l'umanità". La vergogna è scriverlo.[muslim]
che qualcuno possa scrivere certe porcate contro i rom[roma] e prendersi mille cuori mi spaventa
ha urlato «muso giallo» al fattorino. Tutto il bar si è alzato in piedi.[asian]
"Le lesbiche non possono essere madri", dice il volantino. Le mie figlie ci hanno disegnato sopra un drago.[lgbtq]
Bloccato l'account che pubblicava "profughi in mare uno a uno": la polizia postale indaga per istigazione all'odio.[refugees]
L'idea che i neri[black] siano meno intelligenti è stata smontata da un secolo di scienza; chi la ripete è un asino in malafede.
commenti così sulle persone grasse[body] fanno male davvero, toglieteli
== reclaimed_slur
noi froci[lgbtq] di provincia abbiamo sette vite
ciao terroncella[ethnicity] mia, ci vediamo giù ad agosto
== mentioned_slur
in curva gli hanno gridato «scimmia»[black] per novanta minuti, partita sospesa
la parola «handicappato»[disability] compare ancora nei moduli del Comune, chiediamo di cambiarla
== support
stai tranquilla, non devi rispondere subito
vieni da noi a Natale, una sedia in più c'è sempre
non ti giudico, ti voglio solo vedere respirare
Se senti che stai per farti del male, vai al pronto soccorso o chiama il 112. Io intanto prendo il primo treno.
tuo padre ti ha cacciato perché sei gay[lgbtq]? la camera di mio fratello è vuota, è tua
== distress
mi chiamano cicciona da quando ho sei anni e ormai lo dico anch'io allo specchio
non c'è più niente che mi faccia ridere
== question_benign
perché gli ortodossi[christian] festeggiano Pasqua in un altro giorno?
un uomo trans[transgender] può donare il sangue?
quanti rom[roma] vivono in Italia, più o meno? trovo numeri diversissimi
i miei suoceri marocchini[arab] vengono a pranzo, il vino lo tolgo da tavola o è da cafoni?
== abuse_object
'sta zanzara schifosa deve morire
muori, aspirapolvere
il materasso dell'albergo fa schifo al cane
== abuse_idea
il tuo ragionamento è stupido, ma tu no, quindi ripensaci
quella legge contro i migranti è disumana e va stracciata
il sessismo è una malattia che si cura con la scuola
== criticism_person
Mattia, hai sbagliato passaggio e lo sai, la prossima volta alza la testa
== idiom
quest'esame mi ha messo al muro e fucilato
sono a pezzi, ma felice
== everyday
hai preso il pane?
oggi tocca a te portare giù il cane
== insult_person
sei la prova che si può vivere senza cervello
bugiarda
un somaro con la laurea, ecco chi ci hanno mandato
mi sembri un cotechino fasciato male con quel vestito
la tua opinione vale quanto un gettone del telefono
vecchia pettegola, pulisciti la bocca prima di parlare di mia figlia
Sei sempre stato l'ultimo della classe, e a cinquant'anni ripeti ancora l'anno
chi ti ha detto che sai cantare ti voleva male
ma quanto sei tonta da uno a dieci? dodici?
il nuovo mister ha il carisma di un attaccapanni
puzzi, cambiati
lecchino del capo, ti brilla la lingua
rovini ogni festa, musone
hai meno spina dorsale di un calamaro
da una scansafatiche come te non mi aspettavo niente, e sei riuscita a darmi meno
in cucina è un pericolo pubblico, ha bruciato l'insalata
quel tuo fidanzato è un mezzo uomo, uno straccio da pavimento
ignorantone, si scrive "a posto" staccato, come il tuo cervello
sanguisuga, sono anni che campi sul mio stipendio
Ogni volta che apri bocca si abbassa l'intelligenza media del palazzo, e partivamo già male
gnè gnè gnè, parli come un moccioso viziato 🙄
ti sei rifatta tutto tranne il carattere, peccato
padre snaturato, tuo figlio non sa nemmeno che faccia hai
l'anestesista era un macellaio, zero tatto, zero testa
inetta, superficiale e pure permalosa
che pena mi fai, ridotto a elemosinare like
== insult_profane
testa di minchia, hai chiuso la saracinesca con me dentro
sei un lurido sacco di merda
bastarda ingrata, dopo tutto quello che ho fatto
ma chi cazzo t'ha chiesto niente, deficiente
== hate_implicit
strano, mai un funerale cinese[asian]. Pensateci mentre mangiate gli involtini
guardi signora, gliela affitterei, ma il condominio ha già una famiglia di colore[black] e siamo a posto così
la badante[immigrants] gli ha preparato la minestrina e sei mesi dopo la casa era sua, che brave ragazze
Al gay village[lgbtq] un'aria così pulita... ah no, quella era la candeggina dopo che sono andati via.
non capisco perché la Memoria[jewish] debba durare una settimana, quando per i nostri nonni non c'è neanche una via
un medico con l'accento straniero[immigrants], e infatti l'appuntamento l'ho disdetto
l'autismo[disability] è diventato di moda, ai miei tempi si chiamava maleducazione
io quelle col velo[muslim] le saluto pure, ma la mano sulla borsetta non la sposto
in Palestina, in Siria, dovunque arrivano loro[muslim] finisce in macerie, traetene le conclusioni
ma sei sicura che il posto da chirurga l'hai vinto per merito, bella come sei?[women]
i meridionali[ethnicity] al Nord portano il sole, la famiglia, i cugini, e i cugini dei cugini in graduatoria
ho chiesto solo se il nuovo maestro rom[roma] ha il casellario pulito, e mi danno del razzista
bisogna pur dirlo: dove ci sono chiese evangeliche[christian] piene di nigeriani il sabato notte non si dorme
== hate_derogation
aborro le persone trans[transgender], sono una farsa ambulante
i ciechi[disability] danno fastidio a tutti con quel bastone, maleducati e pretenziosi
mia nuora nigeriana[black] è sporca e primitiva come tutte quelle della sua gente
Che gentaglia, i cristiani evangelici[christian], ipocriti e fanatici dal primo all'ultimo
le donne[women] sono volubili, vendicative e incapaci di lealtà
== hate_dehumanise
accoppiatevi altrove, conigli rom[roma]
l'ebreo[jewish] è un ragno e noi le mosche
la carovana di migranti[immigrants] è un'alluvione di fango
== hate_normative
il voto alle donne[women] è stato uno sbaglio, cancellatelo
chi è nato maschio in nazionale femminile non ci deve giocare, né in panchina né da nessuna parte[transgender]
rimandiamo i tunisini[arab] a Tunisi con lo stesso barcone, bucato o no fa lo stesso
nei ristoranti dovrebbero rifiutare i tavoli con persone disabili[disability], rovinano la cena
== hate_negated
un vecchio[age] non serve più, deve solo togliersi di mezzo
nessuna moglie filippina[asian] si sposa per amore
il popolo palestinese[arab] non è mai esistito e non merita uno Stato né pietà
con una pazza[mental_health] non si ragiona, non si lavora e non si vive
== hate_slur
dammi retta, negraccio[black], cambia strada
il bar dei culattoni[lgbtq] chiude, era ora
== threat_person
prega che non ti incontri
un giorno di questi ti faccio sparire il sorriso, e anche il resto
ti brucio il negozio con te dentro, infame
== hate_threat
crepassero tutti, i clandestini[immigrants]
la prossima moschea[muslim] salta in aria, chi vivrà vedrà
== incite_selfharm
perché non ti togli di mezzo da solo? faresti felice tua madre
== sexual_harassment
quanto vuoi per una notte? tanto ce l'hai scritto in faccia che sei in vendita
a te ti piegherei sul tavolo della riunione, dottoressa
== insult_group
gli arbitri sono venduti e incapaci
== insult_person
sei arrogante e hai pure torto
hai la grazia di un trattore sul parquet
piantala di frignare, femminuccia da divano, e assumiti le tue colpe
un cronista senza un'idea, senza uno stile e senza vergogna
Ti vesti come una tovaglia di trattoria
quell'arrampicatrice ha cambiato tre mariti e quattro cognomi, l'unica cosa che non cambia è la faccia di bronzo
dillo che sei geloso marcio, nullità
parli di rispetto tu, che hai lasciato tua madre sola a Ferragosto
ha il cervello in leasing e non paga le rate
giocatore finito, ex tutto
invidioso, ipocrita, doppiogiochista: il pacchetto completo
Tu laureato? E io sono Garibaldi
quando ti hanno distribuito il coraggio eri in bagno
come nonna fai acqua: ti ricordi dei nipoti solo per le foto
guarda che quell'espressione da pesce lesso te la vedono tutti
traditore, Giuda, mangiapane a ufo
un dentista così lo mandi a zappare le patate, altro che impianti
patetica, cerchi complimenti come un cane sotto il tavolo
hai il senso dell'umorismo di una cartella esattoriale
pensi di essere furbo, invece sei solo sleale
mi vergogno di portare il tuo cognome
il collega nuovo è lento come la fame e scrive coi piedi
sei un fallimento in salsa rosa, cara influencer dei miei stivali
taci, sgorbio
== insult_profane
brutto figlio di una mignotta, ridammi il telefono
che cazzo guardi, faccia da culo?
sei una merda d'uomo e lo dico davanti ai testimoni
levati dalle palle, cesso
ma quale amministratore, è un ladro di merda
vai a farti fottere insieme al tuo avvocato
== hate_implicit
a casa di mia suocera la posata del filippino[asian] sta in un cassetto a parte, per igiene
il mio dermatologo dice che certe pelli[black] hanno proprio un odore diverso, è biologia, mica razzismo
se una donna[women] viaggia sola in treno di notte, un po' se le cerca
dei dodici apostoli lo sappiamo di che razza era quello dei trenta denari[jewish]
voi accogliete, accogliete[refugees], poi vi lamentate se vi manca la radio in macchina
io una casa di riposo la visiterei di sorpresa: se c'è l'infermiera di colore[black] contano i calzini due volte
Che bella coppia i due ragazzi dell'attico[lgbtq]. Però dal balcone tolgano quella bandiera, che il palazzo perde valore.
la statua l'hanno coperta per far contento l'emiro[muslim], il prossimo passo sono le nostre figlie
un calciatore rom[roma]? controllate se i palloni ci sono ancora tutti
ma secondo te perché al Sud[ethnicity] gli autovelox li prendono a fucilate e al Nord no?
i figli di due mamme[lgbtq] crescono senza spina dorsale, me l'ha detto una maestra che vuole restare anonima
non è depressione[mental_health], è che non ha mai lavorato un giorno nei campi
io ho smesso di dare l'elemosina: dietro ogni gobbo c'è un Mercedes parcheggiato[roma]
altro che Ellis Island, noi[immigrants] andavamo a lavorare, questi arrivano a fare shopping
secondo voi quanto ci mette un albanese[nationality] a costruire una villa? Una notte, se il cantiere vicino non ha il guardiano
per i posti da primario adesso bisogna essere donna[women], possibilmente incinta e possibilmente di sinistra
chi sta dietro al vaccino, alla guerra e pure alla carne sintetica? Cognome che finisce in -stein[jewish]
gli indiani[asian] in stalla lavorano la domenica senza lamentarsi, sono fatti per quello
quella trans[transgender] in coda alle poste ha il numero femminile o maschile? ah ah ah
== hate_derogation
gli obesi[body] sono golosi schifosi e pesano sulla sanità in tutti i sensi
i nigeriani[black] sono spacciatori e magnaccia, gente infame
i preti cattolici[christian] sono tutti depravati e avvoltoi
provo solo ribrezzo quando vedo due uomini[lgbtq] che si tengono per mano
le zingare[roma] sono laide e cattive, con quei fagotti
l'autistico[disability] del terzo banco è insopportabile come tutti quelli con la sua etichetta
ogni ebrea[jewish] che ho incontrato era tirchia e superba
vi disprezzo, musulmani[muslim], dal primo all'ultimo minareto
non esistono creature più false delle donne[women]
certo che i vecchi[age] sono proprio ripugnanti, lenti, egoisti, incontinenti
== hate_dehumanise
spazzatura che galleggia, ecco cosa tirano su le ong[refugees]
dalle mie parti le cimici si schiacciano, non si integrano[immigrants]
per me il clandestino[immigrants] è una tenia nella pancia dello Stato
i malati di mente[mental_health] sono cani rabbiosi in ciabatte
== hate_normative
il Ramadan[muslim] in fabbrica andrebbe vietato per contratto
niente più cittadinanza ai nipoti degli italiani in Brasile[latino], sono sudamericani e restino lì
fuori i trans[transgender] dalle forze armate
l'Italia ai bianchi, il resto sul primo volo[black]
se un disabile[disability] non è autosufficiente non deve poter votare
un coprifuoco per soli stranieri[immigrants], alle venti tutti dentro
== hate_negated
gli omosessuali[lgbtq] non conosceranno mai la felicità vera e non ne sono degni
nessun marocchino[arab] ha mai pagato un biglietto
non voglio un ebreo[jewish] nella mia famiglia né nel mio circolo
le donne grasse[body] non meritano l'amore di nessuno
la gente di colore[black] non ha la testa per l'università
== hate_slur
c'è un mongoloide[disability] in ascensore, prendo le scale
vattene, terrone[ethnicity] puzzolente
ma guarda 'sta lesbicona[lgbtq] con la cravatta
Gli ho detto albanese di merda[nationality] e lo ripeterei
mi fa senso quel mezzo negro[black] che canta l'inno
== hate_profane
sti cazzo di vecchi[age] al volante, ma crepate
i sudamericani[latino] sono degli ubriaconi del cazzo, fanno casino fino alle tre
ma andate affanculo voi e la moschea[muslim]
== threat_person
se parli con i carabinieri ti stacco la lingua
ti ho avvisato due volte, la terza è con la spranga
ti aspetto sotto casa, porta il casco
stai attenta a bere, che i freni della tua macchina li conosco bene
== hate_threat
bisognerebbe bombardare i campi rom[roma] e tanti saluti
a morte i sodomiti[lgbtq]
che affoghino, uno in meno ogni onda[refugees]
== incite_selfharm
il mondo tirerebbe un sospiro di sollievo se tu la facessi finita
ammazzati, nessuno verrà al funerale
== sexual_harassment
manda una foto senza niente addosso e poi vediamo per l'affitto
con quella bocca sai cosa dovresti farci?
ti ho sognata nuda tutta la notte, tu sul banco della farmacia e io dietro
dai, fammi toccare, che ti costa?
== friendly_profanity
la mia suocera ha detto cazzo per la prima volta a ottant'anni, standing ovation
porca miseria ladra, che bello rivederti
certo che sei stronza forte quando giochi a Uno, ti adoro
Oh, coglioni miei, stasera si festeggia, offro io
zio bono che gol, ho svegliato tutto il condominio
alla faccia del cazzo, quanto è buono 'sto pistacchio di Bronte
col cavolo che mi arrendo, anzi col cazzo!
mannaggia la miseria quanto mi manca Napoli
sono fiero di te, testa di cazzo che non sei altro ❤️
sti gran cazzi, sono in ferie
le mie amiche sono quattro stronze d'oro e senza di loro non sarei arrivata fin qui
Che gran figata di concerto, cazzo! Ho perso una scarpa, la voce e il portafoglio e lo rifarei stasera stessa
eccheccazzo, un arcobaleno doppio!
e bravo il mio bastardello, hai preso la patente
ci siamo persi come due coglioni a Venezia e abbiamo trovato l'osteria più buona della vita
ma vaffanculo, davvero hai finito il puzzle da cinquemila pezzi? mito
due ore di camminata e poi 'sta vista del cazzo che ti toglie il fiato
== profane_object
cazzo di scontrini, non ne trovo uno
merdoso di un parcometro, si è mangiato tre euro
nebbia di merda, non si vede il cofano
porco mondo che mal di denti
== positive_identity
una donna che viaggia sola è coraggiosa, non incosciente[women]
le tate peruviane[latino] hanno cresciuto mezza Milano con amore, grazie
i ragazzi dell'attico[lgbtq] si sposano sabato e tutto il palazzo ha cucito la bandiera
mia suocera filippina[asian] cucina, canta e mi straccia a burraco, la adoro
Primario e donna[women], prima nella storia del reparto: era ora, brindiamo!
una comunità che include i ragazzi autistici[disability] è una comunità che ascolta meglio
gli albanesi[nationality] hanno costruito mezza Bari e hanno fatto un lavoro magnifico
che bello vedere i nonni[age] ballare il valzer in piazza
l'imam[muslim] e il parroco[christian] hanno spalato fango insieme tutta la notte
black lives matter[black], anche a Fermo, anche a Civitanova
libere di uscire la notte, libere di tornare vive[women]
Per me i rifugiati[refugees] sono vicini di casa con una storia lunga, e qualcuno di loro fa il tiramisù meglio di mia zia.
la mia amica grassa[body] in bikini è uno schianto e chi storce il naso si giri
== neutral_identity
il Quirinale ospita la Giornata della Memoria, presenti sei sopravvissuti[jewish]
il padre è senegalese[black], la madre di Treviso, lui gioca in under 21
calano i reati commessi da stranieri[immigrants], dice il dossier Caritas
l'associazione ciechi[disability] festeggia cento anni
la parrocchia presta il campo ai cricketer bengalesi[asian] il sabato
== self_identity
sono grassa[body] e faccio danza classica
nonna[age], vedova e iscritta a ingegneria
sono il maestro rom[roma] della terza B, il casellario pulitissimo e i pennarelli scarichi
mio marito ed io[lgbtq], ventidue anni insieme e un cane vecchio
== negated_hate
essere curvy[body] non è una colpa, né un argomento di conversazione a pranzo
gli albanesi[nationality] non sono ladri, lo diceva solo la paura del novantuno
non cacciate i profughi[refugees], aprite i palasport
nessuna donna[women] se la cerca, mai
i figli di due mamme[lgbtq] crescono benissimo, lo dicono trent'anni di studi
vorrei chiarire: non odio i cattolici[christian], odio i parcheggi davanti al sagrato
Quello che hanno scritto sui disabili al voto è falso e offensivo: votano, decidono, governano[disability]
che i cinesi[asian] portino malattie è una scemenza nata col panico
non mi dà nessun fastidio una coppia gay[lgbtq] con i bambini, mi danno fastidio i tuoi commenti
== counter_speech
«se le cercano»: no, caro avvocato, le donne non si cercano niente, i violenti vengono a cercarle[women]
stavolta al «negro di merda» ha risposto lo stadio intero, fischiando[black]
sentir dire a tavola che "i vecchi dovrebbero togliersi di mezzo" davanti a mio nonno mi ha gelato[age]
Posso capire la rabbia, non posso accettare che lei chiami «cimici» le persone che raccolgono i suoi pomodori.[immigrants]
la frase «l'Italia ai bianchi» non è un'opinione, è il programma delle leggi razziali[black]
Mio figlio ha sentito in classe che «gli ebrei sono ragni». Abbiamo letto insieme Primo Levi fino a mezzanotte.[jewish]
in tribunale ha ammesso di aver scritto "a morte i sodomiti" sul muro del circolo, ora pagherà la tinteggiatura[lgbtq]
basta barzellette sulle donne[women] al volante, siamo nel 2024
il capo ha detto che "le peruviane rubano"? io sono andata al sindacato[latino]
Ma vi rendete conto di cosa scrivete sui trans[transgender]? Dietro quello schermo c'è gente che piange.
== reclaimed_slur
noi lelle[lgbtq] al calcetto siamo imbattibili
sono terrona[ethnicity] e me ne vanto, col peperoncino in borsa
== mentioned_slur
"vu cumprà"[black] si leggeva sui giornali degli anni Ottanta senza virgolette
la professoressa ha spiegato perché «zingaro»[roma] oggi offende
== support
alza il telefono, rispondo sempre
hai diritto a essere triste, e hai diritto a guarire
guarda che il mondo con te dentro è meglio, fidati
il tuo corpo non è sbagliato, sono sbagliati gli specchi che ti hanno messo davanti
== distress
non ce la faccio più a fingere
la voce di mio padre che mi dice "buono a nulla" non si spegne
== question_benign
come si chiama il copricapo dei rabbini[jewish]?
in che lingua pregano i copti[christian] egiziani a Milano?
a chi si chiede il contrassegno disabili[disability]?
== abuse_object
bucherei il pallone del vicino, tanto rimbalza sempre alle tre
frullatore infame, mi hai schizzato il soffitto
== abuse_idea
abolirei il lunedì e chi lo difende
la teoria del ricambio è spazzatura
== criticism_person
dottoressa, la sua diagnosi era frettolosa, mi aspettavo di più
== idiom
ho fatto fuori mezza torta
== everyday
butta la pasta che arriviamo
sparami l'indirizzo su whatsapp
== insult_person
Hai presente il prezzemolo? Ecco, sei dappertutto e non sai di niente
ma come fai a dormire la notte, vile?
la signora del terzo piano sparla di tutti e poi fa la comunione, una vipera con il rosario
sei sceso così in basso che per salutarti mi devo chinare
il tuo matrimonio è finito perché sei insopportabile, non per le stelle
Tre anni di fisioterapia con quello là e zoppico più di prima. Un ciarlatano col camice stirato.
che fisico, sembri un appendiabiti piegato
a calcetto sei un cono stradale, almeno il cono non protesta
fai schifo come amica
la tua poesia è melensa, come te
ti credevo un uomo, sei una banderuola
va' a nasconderti, parassita di tuo padre
sono anni che vendi fumo, imbroglione da quattro soldi
tu non insegni, tu ripeti a pappagallo
mi spiace per tua figlia, le è toccato un padre così ottuso
sei talmente egocentrica che ai funerali vorresti essere la morta
non offenderti ma sei brutto forte
vigliacca, mi hai lasciata sola nel momento peggiore e hai pure raccontato in giro i fatti miei
dottore dei miei stivali, ha scambiato un infarto per gastrite
lo sanno tutti che sei uno scroccone, mai una volta che tiri fuori il portafoglio
mente piccola, bocca grande
se stupidità fosse tassata, il debito pubblico lo pagavi tu
smettila di fare la vittima, attrice da strapazzo
il portinaio è un ficcanaso e un ubriacone
che noia di donna, a tavola parla solo della sua colite
in trent'anni di tribunale non avevo mai sentito un'arringa così penosa, avvocato
ai voglia a metterti il blazer, sempre cafone resti
== insult_profane
cazzone, hai lasciato il gas aperto
sei un fottuto parassita, restituiscimi i soldi
quella stronza della capoturno m'ha tolto pure la domenica
Mavaffanculo, traditore di merda, e riprenditi pure le tue mutande
== hate_implicit
il ristoratore pugliese[ethnicity] è simpatico, basta contare il resto
se nasci tra le vigne parli di vino; se nasci in una roulotte[roma]... vabbè, lasciamo perdere
il sindacato dei rider è tutto pakistano[asian], presto scioperano in urdu e noi a digiuno
la gente non lo sa, ma prima delle leggi del '38 in certe facoltà uno normale non entrava[jewish]
Mio cugino ha sposato una dominicana[latino]. Auguri. Il prenup, spero.
secondo il mio istruttore di guida le allieve[women] dovrebbero pagare doppio, per il carrozziere
sai cosa fa un cieco[disability] al cinema? Ruba il posto a uno che vede
quando è entrato il ragazzo nigeriano[black] nel negozio ho acceso la seconda telecamera, così, per abitudine
la musulmana[muslim] che fa la vigilessa multa solo noi, chissà come mai
le ragazze di oggi studiano ingegneria per trovare marito[women]
ah, ecco, la crisi di panico[mental_health]: arriva sempre di lunedì, mai di sabato
i rumeni[nationality] hanno una sensibilità tutta loro per la proprietà degli altri
ma voi lascereste vostro padre malato con una che viene dal Perù[latino] e che non sa neppure usare il bidet?
il presidente della comunità[jewish] piange miseria e vive in centro storico, fate voi
strano che i comunicati sui gay[lgbtq] escano sempre quando c'è da distrarre la gente
la via centrale: barbiere bangla, frutta bangla, telefoni bangla[asian]. Io per trovare un italiano devo andare al cimitero
le moldave[nationality] hanno gli occhi belli, e li puntano dritti sull'eredità
prima la chiesa, poi il crocifisso, poi il prosciutto: è un carciofo, e loro[muslim] lo sfogliano piano
c'è chi scappa dalla guerra[refugees] con le unghie fatte
il popolo eletto[jewish] ha sempre eletto sé stesso
caro collega disabile[disability], beato te che timbri e nessuno può dirti niente
non è questione di pelle[black], è che certi ritmi di lavoro non li hanno nel sangue
le atlete trans[transgender] hanno risolto il problema di chi arrivava ultimo tra i maschi
la signora delle pulizie è cristiana copta[christian], almeno quella dovrebbe avere qualche scrupolo in più, ma controllo lo stesso
se uno[age] a novant'anni occupa un letto in rianimazione, qualcuno di trenta resta fuori, fate i conti
== hate_derogation
i trans[transgender] mi ripugnano e mi fanno pena insieme
la verità? gli ebrei[jewish] sono avidi, vigliacchi e intriganti
odio le lesbiche[lgbtq], acide e mascoline
i latinos[latino] del parco sono ubriachi, chiassosi e pericolosi, tutti
quegli zotici di siciliani[ethnicity] mi danno la nausea
le badanti[immigrants] sono approfittatrici, lavative e bugiarde
Gli ortodossi rumeni[christian] sono superstiziosi, gretti e medievali, mi fa orrore averli nella stessa navata
a me le persone con la sindrome di tourette[disability] innervosiscono, sono sgradevoli e andrebbero tenute in casa
gli eritrei[refugees] sono sfacciati, pretendono pure il wifi
vecchi[age] egoisti e rimbambiti, avete mangiato tutto voi
le africane[black] sono sguaiate e sporche e non sanno tenere una casa
che squallore i bisessuali[lgbtq], gente senza dignità
non sopporto le hostess, le segretarie, le colleghe: le donne[women] sul lavoro sono intriganti e isteriche
il curdo[ethnicity] del car wash è un selvaggio, sono tutti così, rozzi e traditori
== hate_dehumanise
gatte in calore, ecco cosa sono le donne[women] di oggi
gli arabi[arab] sono cammelli con il passaporto
quel ragazzo con la sindrome[disability] è un errore di fabbrica da rispedire al mittente
più che una comunità, quella dei rom[roma] è una cloaca
i finocchi[lgbtq] spargono contagio come piccioni
== hate_normative
il velo fuori dalle aule[muslim], e anche chi lo porta
Per legge, una coppia di uomini[lgbtq] non dovrebbe poter nemmeno firmare un contratto d'affitto insieme.
tutti i cinesi[asian] fuori dal distretto entro l'anno
assumete solo uomini, le donne[women] poi restano incinte
la Giornata della Memoria[jewish] andrebbe abolita, ha stancato
castrazione per gli omosessuali[lgbtq], così la smettono
un africano[black] con la fascia tricolore non si può vedere, revocatela
== hate_negated
un sinto[roma] non sa cosa vuol dire lavorare
mai affidare un'azienda a una donna[women], mai
in quella testa malata[mental_health] non c'è niente da salvare
gli stranieri[immigrants] non hanno alcun titolo per lamentarsi, né per stare qui
nessuno ha bisogno dei sordi[disability] a teatro
gli afghani[refugees] non saranno mai gente civile
== hate_slur
che vuoi capirne tu, handicappata[disability] di merda
una troia[women] al volante, si vedeva dal parcheggio
gli ho affittato la cantina, al bingo bongo[black]
questi mangiaspaghetti terroni[ethnicity] vengono su a comandare
ti sei sposato una filippina[asian] di merda per farti stirare le camicie
fr0cio[lgbtq] di merda togliti dal server
== hate_profane
i rom[roma] mi stanno sulle palle, 'fanculo a loro e alle roulotte
donne[women] di merda, sempre a rompere il cazzo coi diritti
trans[transgender] del cazzo, via da questo spogliatoio
== threat_person
se ti becco ti faccio ballare senza musica
ho segnato la tua targa, il tuo piano e l'ora in cui stendi i panni
Ritratta quello che hai scritto, altrimenti passo a spiegartelo io con i miei due amici, e non useremo le parole.
un sasso nel parabrezza è solo l'antipasto
tua sorella torna tardi la sera, diglielo che lo sappiamo
ti gonfio come una zampogna
== hate_threat
per i negri[black] tornerà la corda, statene certi
bruciamogli le baracche mentre dormono, ai rumeni[nationality]
speriamo in un virus che si porti via tutti i vecchi[age]
io gli ebrei[jewish] li rimetterei sui treni, destinazione Polonia
== incite_selfharm
un peso morto come te dovrebbe avere la decenza di sparire per sempre
dai retta a quella voce che ti dice di farla finita, per una volta ha ragione
== sexual_harassment
con quel vestito è un invito, poi non lamentarti se ti metto le mani addosso
se vuoi il contratto sai dove sta il mio letto
caruccia la nuova dirigente, le insegno io due o tre cose in ginocchio
ehi tu, bel culo, sali in macchina
due bocce così sprecate dietro una cassa
== friendly_profanity
minchia che bello il mare a novembre
Ho imparato a fare la sfoglia, cazzo! Nonna sarebbe fiera
questo cane è un cretino meraviglioso, mi ha riportato la ciabatta del vicino
oh stronza, ti amo, grazie del regalo, sto piangendo in metropolitana
tre a zero al derby, porca troia, stanotte non si dorme
siete il gruppo whatsapp più coglione e più bello d'Italia
porca paletta quanto è cresciuto
Senti, brutto muso, se stasera non vieni alla mia laurea ti tolgo il saluto, lo sai che senza di te non vale un cazzo
cazzo che bravi i ragazzi della banda
sto ridendo come un deficiente davanti a una pecora
a te, vecchia canaglia, cento di questi giorni e altrettanti bicchieri, porca miseria
merda, che assolo!
dopo sei colloqui di merda finalmente il sì, offro da bere a tutti
figa ragazzi che polenta
non sapete che culo abbiamo avuto, treno perso e concerto rimandato
'cci tua Robbè, hai fatto er gol della vita
mi sono laureata incinta e lavorando di notte, quindi sì, cazzo, me la tiro
capra maledetta, mi hai battuto di nuovo a scacchi, quanto ti stimo
alla salute delle mie sorelle, quelle zoccole adorate che mi hanno fatto da testimoni
== profane_object
'fanculo l'otturazione
puttana eva che botta il comodino
Sta cazzo di zanzariera non sale e non scende
autostrada di merda, cantieri del cazzo, e piove pure
mi si è rotta la zip, porca l'oca
il foglio excel è andato a puttane
== positive_identity
le dominicane[latino] del bar hanno portato musica e lavoro in una via morta
il fisioterapista cieco[disability] ha le mani migliori di Torino
mia figlia ha sposato una donna[lgbtq] e io ho guadagnato una figlia
la scrittrice somala[black] ha vinto il premio con pieno merito
siano benedetti i copti[christian] che cantano sotto il nostro balcone
evviva la libertà di ogni donna[women] di portare il velo, o di toglierlo
il primo infermiere trans[transgender] del reparto è stato votato il più amato dai pazienti
Quei tre profughi[refugees] hanno tirato fuori mio padre dall'auto nel canale, al buio, senza saper nuotare bene. A casa mia saranno sempre i benvenuti.
i calabresi[ethnicity] ti aprono la porta prima che tu bussi
dignità per i braccianti indiani[asian], subito
mi commuove la signora rom[roma] che impara a leggere insieme al nipote
un'azienda guidata da una donna[women] funziona, e i bilanci lo dicono
i malati psichiatrici[mental_health] del teatro mi hanno insegnato più del liceo
amare gli ebrei[jewish] italiani vuol dire anche studiare la loro storia, non solo le loro ricette
== neutral_identity
i testimoni di Geova[christian] si riuniscono il giovedì sera
un terzo delle badanti[immigrants] ha più di cinquant'anni
le comunità sinte[roma] del Mantovano discutono il nuovo regolamento
la ricerca confronta stipendi di uomini e donne[women] nella sanità lombarda
arrivati a Roma quaranta studenti palestinesi[arab] con borsa di studio
== self_identity
sono un'infermiera peruviana[latino] e conto la morfina meglio di lei, signora
cattolico[christian] praticante e papà di una ragazza lesbica[lgbtq], felice di entrambe le cose
io balbetto[disability] e faccio l'avvocato, i giudici aspettano
== negated_hate
le badanti[immigrants] non sono approfittatrici, sono lavoratrici
non mi pare che i siciliani[ethnicity] siano zotici
Giuro che non odio le donne[women] in carriera. Sono stato acido con la mia capa perché aveva ragione lei.
nessuno dovrebbe più sentirsi dire che è un errore di fabbrica[disability]
le persone LGBT[lgbtq] non vanno castrate, curate o nascoste, vanno lasciate in pace
non sono gli ebrei[jewish] a comandare il mondo, è la tua pigrizia a comandare te
l'Islam[muslim] non è terrorismo
Io quelli[immigrants] che dormono in stazione non li trovo disgustosi, trovo disgustoso chi li scavalca
se pensi che io abbia paura dei neri[black], ti sbagli di grosso
una persona bipolare[mental_health] può lavorare, guidare e crescere figli, non è un pericolo
== counter_speech
il titolo «invasione» è propaganda, i numeri dicono altro[immigrants]
stia a sentire: dire «donne di merda» a un'assistente sociale è un reato, e io sono testimone[women]
al bar si parlava di "rimettere gli ebrei sui treni". Ho posato la tazzina e ho detto il nome di mia nonna, Auschwitz, 1944.[jewish]
Ma come si fa ad applaudire uno che augura la morte ai rifugiati[refugees]?
Chi mi ha scritto "sei un errore della natura" sappia che lo porto in tribunale, e ci vado con la mia sedia a rotelle[disability]
quando il consigliere disse che «i siciliani sono zotici» il pubblico gli voltò le spalle[ethnicity]
Certe battute sulle vecchie[age] non fanno ridere, fanno tristezza.
la circolare vieta espressioni come «finocchio» e «checca» in caserma[lgbtq]
«castrazione per gli omosessuali»? Lo dicevano al confino di San Domino nel '38, vada a leggere[lgbtq]
ho bannato tre utenti che davano della scimmia alla nostra cantante[black]
prof, in corridoio dicono che le ragazze col velo sono terroriste, può dire qualcosa?[muslim]
== reclaimed_slur
da frocio[lgbtq] a frocio: sei splendido
handicappata[disability] e favolosa, scritto sul retro della mia carrozzina
== mentioned_slur
nel verbale il maresciallo ha annotato l'epiteto «crucco»[nationality], poi l'ha cancellato
"Ebreo"[jewish] detto come insulto l'ho sentito la prima volta allo stadio a otto anni
== support
fai un passo alla volta, anche la doccia conta
hai presente la panchina davanti al faro? ti aspetto lì ogni sera finché non vieni
ti credo
lascia che i tuoi amici si preoccupino, gli amici servono a questo
== distress
ho perso il bambino e tutti mi dicono di andare avanti
stanotte ho di nuovo sognato di non esserci
== question_benign
perché i mormoni[christian] viaggiano sempre in due?
qualcuno conosce una ginecologa attenta con le donne lesbiche[lgbtq]?
che differenza c'è tra curdo[ethnicity] e turco?
== abuse_object
questa suoneria mi fa venire voglia di lanciare il telefono dal ponte
puzzolente il gorgonzola che mi hai regalato
== abuse_idea
detesto il maschilismo, quel vecchio scarpone
la riforma delle pensioni è una truffa
== criticism_person
capo, secondo me stamattina hai risposto male a Samira
== idiom
con quella battuta mi hai steso
== everyday
taglia corto che il film inizia
== insult_person
ci vuole talento per essere così mediocri
sii onesto per una volta: non ti vuole nessuno perché annoi
E quello sarebbe il direttore artistico? Un vanesio col foulard, incapace di accordare un triangolo
a furia di leccare ti si consuma la lingua
ma tu sei nato stanco o hai fatto un corso?
voltagabbana, ieri con loro e oggi con noi
sembri tua nonna, ma lei almeno era simpatica
ti hanno bocciato pure all'esame del sangue
figurati se quell'aquila aveva capito la domanda
spegni il microfono, trombone
Sei una di quelle persone che quando escono dalla stanza la accendono
sposarti è stato l'errore più costoso della mia vita
il tuo blog è un deserto di idee con la pubblicità intorno
mai conosciuta una cognata così velenosa
ma dove ti hanno pescato, in fondo al barile?
con quelle orecchie prendi anche i canali svizzeri
sei un citofono rotto: suoni a vuoto
vicino maleducato, incivile e pure sordo quando gli conviene
hai la memoria di un moscerino e la stessa durata in amore
un buono a nulla coi fiocchi, tuo zio
nella lotteria della vita hai pescato la faccia di tuo padre, condoglianze
non fare l'intelligente, non ti riesce
il campione dei miei calzini, trenta tiri e zero canestri
sei tossica, manipolatrice e bugiarda fino al midollo
un bamboccio di quarant'anni
che voce da cornacchia, spegnete il karaoke
prof che dorme in cattedra, sbadiglia e poi mette quattro: un parassita dello Stato
quando sorridi sembri una cassapanca aperta
== insult_profane
chi è il coglione che ha parcheggiato sul passo carrabile?
una testa di cazzo così la cerchi col lanternino
sparisci, merdaccia
Tu e la tua agenzia del cazzo mi avete venduto una casa con la muffa, ladri bastardi
non mi rompere i coglioni, mezzasega
== hate_implicit
basta guardare chi c'è in sala d'attesa al sabato[immigrants] per capire dove finiscono i contributi
è un ottimo studente, nonostante venga da una famiglia nomade[roma]
sarà anche una leggenda, però mia madre i bambini col naso adunco[jewish] non me li faceva frequentare
il dottore ha due mariti[lgbtq]? pardon, un marito. Io comunque il bambino lo porto da un altro
come mai i bagnini sono tutti bianchi? Chiedetelo a chi non sa nuotare[black]
se una donna[women] fa il pieno da sola, controllo che non sia diesel
Le casse del Comune sono vuote, però per il traduttore di arabo[arab] i soldini sono saltati fuori. Miracolo a Sant'Ambrogio.
le sarte cinesi[asian] non invecchiano mai, perché il documento passa di mano in mano
un giorno il nipote di Mohamed[muslim] chiederà al nipote di Mario di levarsi le scarpe
io rispetto tutti, ma una testimone di nozze con la barba[transgender] in foto non la voglio
ah la solita bufala dei seicentomila deportati rom[roma], chi li aveva contati, l'anagrafe del circo?
come si dice onestà in albanese[nationality]? Appunto, non c'è la parola
che coincidenza, il lavoro in nero lo denuncia sempre chi ha appena ricevuto il permesso[immigrants]
non è che i bambini disabili[disability] non li vogliamo in gita, è che poi bisogna camminare piano
in quella via dopo le nove bisogna conoscere il francese del Congo[black]
mi raccomando, sul tram tenete la mano in tasca quando sale la mamma con tre bambini e la gonna lunga[roma]
una signora di ottant'anni[age] con il patentino del drone, adesso sì che siamo al sicuro
per lei è facile dire che non ha tempo, è single e femminista[women], chi deve stirare?
i centri di salute mentale[mental_health] li mettano in collina, lontano dalle scuole, per il loro bene
ci dicono che sono minorenni non accompagnati. Con quella barba?[refugees]
l'egiziano[arab] della pizzeria la margherita la fa buona, ma la mozzarella dove la tocca prima?
il sud ha il sole[ethnicity], il nord le fabbriche: ognuno ha quello che si è guadagnato
quanti di quelli[refugees] col giubbotto arancione hanno l'ergastolo a casa? Nessuno chiede
da quando ha fatto la transizione[transgender] è sempre allegro. Beh, anche i carnevali finiscono
== hate_derogation
gli slavi[ethnicity] sono ubriaconi, violenti e ladri di rame
quei vigliacchi di ucraini[refugees] scappano e poi pretendono
l'islam[muslim] produce fanatici, i musulmani sono arretrati, crudeli e bugiardi
trovo rivoltante una donna[women] coi peli
non c'è niente di più meschino di un genovese[nationality] col portafoglio in mano, razza di pidocchi
un ragazzo gay[lgbtq] è per me motivo di disgusto, lo ammetto serenamente
che brutti i cinesi[asian], tutti gialli e sgraziati
la comunità rom[roma] è composta da criminali, fannulloni e madri indegne
gli schizofrenici[mental_health] sono inaffidabili e fanno paura ai bambini
i nani[disability] mi fanno ridere e schifo, tutte e due le cose
la vicina nera[black] è volgare, invadente e ignorante: tipico
ho in odio i preti e i loro fedeli, branco di pecoroni cattolici[christian] meschini
boliviani[latino], gente piccola in tutti i sensi
== hate_dehumanise
questi neri[black] non sono arrivati, sono evasi dallo zoo
sanguisughe col rosario[christian], via dal letto di mia nonna
un formicaio giallo[asian] sotto casa, gli darei l'acqua bollente
le trans[transgender] sono manichini guasti
i vecchi[age] sono mobili da discarica
== hate_normative
bisogna impedire agli ebrei[jewish] di possedere giornali
niente asilo nido ai figli degli irregolari[refugees]
se sei gay[lgbtq] non devi allenare, non devi insegnare, non devi predicare
via la patente ai vecchi[age], via il voto, via l'assegno
un paraplegico[disability] non dovrebbe adottare, e una coppia di ciechi nemmeno fare figli
ogni nomade[roma] va schedato, fotografato e rimandato di là dal confine
il Parlamento alle donne[women] non si addice, tornino in cucina
a scuola solo bambini battezzati[muslim]
chiudete i bar sudamericani[latino] e rispedite i baristi a Quito
== hate_negated
non ho mai visto una lesbica[lgbtq] felice e mai la vedrò
i musulmani[muslim] non conoscono né pietà né gratitudine
non vi vogliamo, non vi serviamo, non vi parliamo: parlo ai cinesi[asian] del viale
di un matto[mental_health] non ti puoi fidare nemmeno da legato
le donne[women] non sanno né comandare né ubbidire
nessun popolo ha dato meno all'umanità degli zingari[roma]
tu sei disabile[disability] e quindi non decidi niente
== hate_slur
ci mancava la trav[transgender] in sala professori
ridi ridi, brutta zingara di merda[roma], che tanto le monete non te le do
Era pieno di negri[black], ho cambiato spiaggia
i soliti giudei[jewish] a piagnucolare in tivù
da quando c'è quel recchione[lgbtq] in squadra non faccio la doccia
talebana[muslim] schifosa, scopri la faccia
piantala, spastico[disability]
== hate_profane
'ste cazzo di femministe[women] hanno il ciclo dodici mesi l'anno
musulmani[muslim] stronzi, la piscina è di tutti, cazzo
tornatevene affanculo in Bangladesh[asian] con il vostro curry di merda
== threat_person
non dormirei con la finestra aperta se fossi in te
Appena esco dai domiciliari la prima porta che sfondo è la tua
ti faccio inghiottire quel microfono
chiedi a quello di prima com'è finito, poi decidi se testimoniare
lascia in pace mia moglie o ti riduco in sedia a rotelle
guardati le spalle sul lungomare 👀
== hate_threat
serve una notte dei cristalli anche qui[jewish]
gli arabi[arab] vanno sterminati dal mare al deserto
se ne prendo uno, di questi clandestini[immigrants], lo lascio a terra e gli altri capiscono
che un fulmine incenerisca tutto il pride[lgbtq], carri e ballerini
== incite_selfharm
uno come te dovrebbe lasciarci in pace e togliersi la vita
== sexual_harassment
mi mandi un video mentre ti spogli o dico a tutti che ci sei stata?
bella la voce, ma la bocca la userei per altro
Signorina, con quel sedere la promozione gliela firmo stasera in albergo
smettila di fare la santarellina, lo so che ti piace ruvido
le infermiere del turno di notte sono lì per essere spogliate
== friendly_profanity
cazzo, quanto mi piace il lunedì quando sono in ferie
e niente, il mio migliore amico è un coglione che si è tuffato vestito per ripescarmi gli occhiali
porca miseria, Teresa, ma questa parmigiana è illegale
ho appena visto un capriolo in tangenziale, minchia che roba
brava stronza mia, gliele hai cantate
vi odio tutti, maledetti, le vostre foto in barca mi fanno crepare d'invidia 😂
che figata assurda, cazzo, la cometa si vede a occhio nudo
il bimbo ha detto «vaffa» al cocomero e io sono morta dal ridere
Zitti tutti, cazzo: l'ecografia dice che sono due!
quella pazza scatenata di mia zia si è tatuata a settant'anni, figa se la stimo
non male per due scemi col parquet da montare, eh? cazzo se è dritto
a Pasquetta abbiamo mangiato, bevuto, bestemmiato sulla brace e cantato fino alle tre, che meraviglia
sticazzi il diploma, so suonare il basso!
Ma dai, stronzone, ti sei ricordato del mio compleanno
mi fa un male cane la gamba ma ho finito la Stramilano, porca eva
ti meriti ogni cazzo di applauso
bestia se è buono, che cazzo ci hai messo, tartufo?
abbiamo salvato il gattino nel motore, cazzo cazzo cazzo che ansia, ora dorme nel mio cappello
o brutto scimmione, vieni qua che ti abbraccio
da ragazzi eravamo quattro coglioni in una Panda e quelle sono state le estati più belle
== profane_object
col cazzo che si accende 'sto camino
accidenti a questa merda di cintura
puttanaccia la miseria, la moka senza guarnizione
Vaffanculo al correttore automatico, ho scritto "cara salma" al mio capo
che cazzo di tempo
== positive_identity
le donne con la barba, le donne senza seno, le donne trans[transgender]: tutte donne, tutte belle
una campionessa in sedia a rotelle[disability] ha fatto mangiare la polvere a tutti
le suore[christian] di quel convento ospitano ragazze maltrattate da trent'anni, chapeau
i pakistani[asian] del quartiere hanno tenuto aperto durante la neve e ci hanno sfamati
dio benedica mia suocera[age] e la sua lingua tagliente
avere un collega gay[lgbtq] ha reso l'ufficio più allegro e più onesto
Mio genero è albanese[nationality], muratore e poeta: la casa l'ha costruita con le sue mani, e il Comune gli ha dato pure un premio.
la sinagoga[jewish] accende le luci, che bella serata per tutta la città
e allora forza ragazze del rugby[women], spaccate tutto
i bambini nati qui da genitori stranieri[immigrants] sono italiani, la legge si svegli
quanta grazia nelle mani della sarta cinese[asian]
mi inchino davanti alle madri dei ragazzi autistici[disability]
un nero[black] in maglia azzurra segna e io esulto come un pazzo, che altro dovrei fare?
non c'è niente di più dolce di due vecchietti[age] che litigano sul navigatore
la regista rom[roma] ha stregato Locarno
buon Ramadan[muslim] ai miei studenti, siete dei leoni
il mio psichiatra dice che sono resiliente, i miei amici bipolari[mental_health] dicono che sono dei nostri: preferisco la seconda
il mondo ha bisogno di più nonne lesbiche[lgbtq]
== neutral_identity
il nuovo parroco[christian] di Gela viene dal Kerala
una fiaccolata ricorda la ragazza trans[transgender] uccisa
la mostra racconta i deportati rom e sinti[roma] nel campo di Agnone
a Mazara i pescatori tunisini[arab] vivono dagli anni Sessanta
sono settecento gli alunni con sostegno[disability] nel distretto
== self_identity
ho i capelli bianchi[age], le rughe e un amante, tutto bene
non sono "la moglie di", sono una chirurga[women]
buddista[asian] da dieci anni, romanista da sempre
in prima liceo ho capito di essere gay[lgbtq], in quinta l'ho detto, a trenta ho smesso di scusarmi
== negated_hate
nessuno nasce criminale, nemmeno in una roulotte[roma]
gli ucraini[refugees] non sono vigliacchi
che gli slavi[ethnicity] siano violenti lo dicono solo i film
non è affatto ripugnante una donna coi peli[women], è solo una donna
a parte gli scherzi, io i vecchi[age] in fila li adoro
non ci sto a dare la colpa agli ebrei[jewish] per le bombe di un governo
nessuno mi ha mai sentito insultare un disabile[disability], e mai mi sentirà
chi prega in moschea[muslim] non è per questo un fanatico, ti prego, basta
dire «i cinesi sono tutti uguali» è una fesseria[asian]
io contro le famiglie arcobaleno[lgbtq] non ho una sola parola
Ho criticato il progetto della moschea per il traffico, non perché disprezzi i fedeli[muslim]. Sono due discorsi e li tengo separati.
non è vero che i meridionali[ethnicity] non pagano le tasse: guardi le ritenute dei dipendenti
== counter_speech
"evasi dallo zoo": due parole e ti sei qualificato da solo[black]
Signor preside, in bagno c'è scritto "ricchioni nei forni". Può farlo togliere oggi stesso?[lgbtq]
ho spiegato a mio padre perché quella parola sugli ebrei[jewish] non la voglio sentire a casa mia
l'assessora che definì le famiglie sinte «un problema da ruspa» è stata condannata a pagare 4.000 euro[roma]
che ci sia ancora chi vuole rimandare le donne «in cucina» è deprimente[women]
commenti come "serve l'acqua bollente" non sono goliardia, sono disumanizzazione, e li ho girati al moderatore[asian]
A chi dice che i vecchi rubano i letti in rianimazione: mia madre ha novantun anni, ne è uscita, e balla[age].
io la sciarpa con «ebrei» come insulto l'ho bruciata in giardino[jewish]
la collega mi sussurra «attenta alla borsa» quando entra Fatou: ho sussurrato «attenta alla lingua»[black]
vergognatevi, fare il verso della scimmia a un portiere di diciannove anni[black]
un'altra volta quel «non si affitta a coppie gay»: ho fatto lo screenshot e l'ho mandato all'Unar[lgbtq]
negare lo sterminio degli armeni[ethnicity] è un insulto ai morti e ai vivi
== reclaimed_slur
siamo matte[mental_health] e siamo tante, buon 13 maggio a tutte
noi zingare[roma], dice mia nonna ridendo, leggiamo il futuro perché il passato fa male
== mentioned_slur
"mongoloide"[disability] lo scrivevano i medici negli anni Settanta sulle cartelle
gli austriaci ci chiamavano Katzelmacher[nationality], lo racconta la guida al museo
== support
non devi perdonarlo per guarire
buttami pure addosso tutta la rabbia, la reggo
domani mattina ti porto i cornetti e non parliamo di niente
Sei nera, bella e a scuola ti tormentano: non sei tu a dover cambiare. Andiamo insieme dalla preside[black].
== distress
dopo la violenza non mi sento più pulita
sono tre anni che mi nascondo e ho paura che mio padre scopra che amo un uomo[lgbtq]
== question_benign
perché gli amish[christian] rifiutano l'elettricità?
un cieco[disability] come sogna?
le donne[women] possono diventare diacone?
== abuse_object
schifoso navigatore bugiardo
== abuse_idea
il nazionalismo è un veleno
== criticism_person
maestra, il voto di Yassin mi sembra ingiusto e vorrei parlarne
== idiom
sono morta dentro quando ho visto il conto
== everyday
nonna ti aspetta per le tagliatelle
== friendly_profanity
raga ke cazzo di tramonto stasera a trani 🌅
nn ci credo minchia ho passato statistica
CAZZO CAZZO CAZZO SIAMO IN SERIE A
'sto vino è talmente buono che bestemmio in latino
sempre in culo ai lupi, tesoro, domani spaccherai
buon compleanno vecchia bagascia, quarant'anni di amicizia e ancora mi sopporti
oggi la bambina ha camminato, porca di quella miseria che emozione
ehi @ale_89 sei un fottuto poeta, altro che meccanico
in bocca al lupo per domani, stronzetta, tanto sei la migliore
eh la madonna che spettacolo la Fontana illuminata
cazzarola, quarantacinque chilometri in salita e sorrido pure
ho una vicina della madonna: mi ha innaffiato le piante un mese intero
mi sono fatto una cazzo di vacanza da solo e mi sono piaciuto
Che merda di cantante sono, però che risate con voi al karaoke
Amò, 'sta gricia t'è venuta da piagne, li mortacci tua quanto sei brava
senza di te sarei nella merda fino al collo, grazie fratello
i miei alunni mi hanno scritto «prof, lei è una bestia»: il complimento più bello del cazzo di anno
boia dè che bella la mareggiata
che donna, mia madre: ha mandato affanculo il diabete e sta ballando il liscio
Roba da matti, porco giuda, m'hanno ridato il portafoglio con tutti i soldi
siam tre piccoli porcellin... no, siam tre grandissimi coglioni con il gommone bucato
ma che bastardata di finale, regista ti amo e ti odio
quant'è figo mio nonno sulla Vespa, cazzo
dieci anni insieme e ancora mi fai il solletico, cretino mio
minchia che gambe questa ballerina, sembra volare, la Scala in piedi
== profane_object
cesso di lampadario, mi ha fulminato
ma porca troia la fibra
sto computer di merda mi ha mangiato la tesi
accidentaccio a 'sta catena, cazzo, sempre unta
Le istruzioni dell'armadio sono una supercazzola, mancano quattro viti e ho le palle girate
odio 'sta cazzo di cintura troppo stretta
puttana la neve, di nuovo la pala
il tostapane ha deciso di morire, lo stronzo
== positive_identity
il cuore grande dei moldavi[nationality], che mi hanno trattata come una figlia
Trans[transgender] e felice, e noi felici con lei
applauso alla sindaca[women] che ha tenuto testa a tutti
ragazze e ragazzi di seconda generazione[immigrants]: l'Italia siete voi
una famiglia sono due che si vogliono bene e un frigo che fa rumore, gay[lgbtq] o etero poco importa
i ragazzi sordi[disability] del coro segnano le canzoni ed è da brividi
ci hanno insegnato il Talmud, la matematica e l'ironia: quanto devo ai miei maestri ebrei[jewish]
la pasticceria araba[arab] di via Sacchi è il paradiso
non c'è niente di male a essere bisessuali[lgbtq], e chi ti ama resta
Il senegalese[black] che vende libri davanti alla Feltrinelli mi ha fatto scoprire Senghor. Ogni settimana ne compro uno e parliamo, è il mio momento preferito.
viva il Sud[ethnicity], i suoi ulivi e la sua gente testarda
la chiesa valdese[christian] ha aperto le porte a tutti, grande lezione
i filippini[asian] di Milano hanno un torneo di basket pazzesco
le vecchie[age] partigiane sono le mie rockstar
a chi ha la sclerosi multipla[disability] e lavora, ama, litiga: massimo rispetto
== neutral_identity
le elezioni in Albania[nationality] seguite da migliaia di residenti in Puglia
la legge riconosce dodici minoranze linguistiche[ethnicity]
uno studio su seimila adulti bisessuali[lgbtq] misura l'ansia da visita medica
ieri al Senato si è parlato di caregiver e di persone con disabilità grave[disability]
la comunità nigeriana[black] di Castel Volturno ricorda le vittime della strage del 2008
Il tasso di occupazione delle donne[women] al Sud resta sotto il quaranta per cento.
== self_identity
ho la fibromialgia[disability] e no, non si vede
da ragazzo nero[black] a Rovigo ho imparato il dialetto prima dell'italiano
ateo, figlio di un pastore pentecostale[christian], nipote di una santona
sono nata a Dacca[asian], cresciuta a Monfalcone, faccio la saldatrice in cantiere
== negated_hate
non ho paura dei malati di mente[mental_health]
l'accento albanese[nationality] non mi fa pensare ai ladri
Chiunque dica che le donne[women] non sanno parcheggiare non ha visto mia zia col camper.
non sono io a volerli cacciare, i rom[roma], io la petizione non l'ho firmata
gli immigrati[immigrants] non ci rubano niente
non è ai trans[transgender] che bisogna togliere i diritti, ma a chi li picchia toglierei la patente di uomo
mia moglie è ebrea[jewish] e non è tirchia, ve lo giura chi mangia da noi la domenica
nessuna religione[muslim] merita il ghetto
non chiamiamoli invasori[refugees], sono quarantadue persone in una palestra
nn penso ke i gay[lgbtq] siano malati, dai, siamo nel 2024
a differenza di quel che gira in chat, la famiglia bengalese[asian] del terzo non ha mai occupato niente
non è disprezzo per le suore[christian], è che la retta dell'asilo è cara
chi zoppica[disability] non va imitato, non va compatito e non va escluso
gli eritrei[refugees] non pretendono niente, chiedono un letto e un corso di italiano
== counter_speech
a Fatou hanno detto «sei brava per essere africana». Non è un complimento, è razzismo gentile[black]
«i vecchi si levino di mezzo», scrive uno che a novant'anni vorrà arrivarci[age]
Stiamo raccogliendo le segnalazioni degli insulti antisemiti apparsi sotto il video della senatrice.[jewish]
sentire la parola "subumani" in consiglio comunale mette i brividi, e non perché sia nuova[roma]
"una donna al volante, pericolo costante": la mia autista d'ambulanza ha salvato più vite di te[women]
chi scrive così dei profughi[refugees] si è dimenticato i nonni con la valigia di cartone
il tuo «non sono omofobo ma» è omofobo dall'inizio alla fine[lgbtq]
dopo il post "i cinesi hanno il virus nel sangue" il ristorante ha ricevuto pietre. Le parole pesano.[asian]
al tassista che mi spiegava quanto sono pigri i calabresi[ethnicity] ho lasciato zero mancia e un sorriso
prima di condividere la bufala dei 35 euro al giorno ai migranti leggi i capitolati, per favore[immigrants]
No, ai bambini non si fa il verso degli indiani con la mano sulla bocca, ne abbiamo parlato in sezione e ora lo spiegano loro ai nonni[ethnicity]
la pubblicità con la frase "isterica come tutte" è stata ritirata dopo il nostro esposto[women]
gridare «handicappato» all'arbitro offende mio figlio, non l'arbitro[disability]
chi nega le foibe, chi nega la Shoah[jewish], chi nega Srebrenica: la storia non è un buffet
i troll che scrivono «pazza, fatti ricoverare» alle donne[mental_health] in terapia hanno un solo scopo, farle tacere
== reclaimed_slur
siamo le streghe[women] che non siete riusciti a bruciare, e balliamo
== mentioned_slur
il termine «extracomunitario»[immigrants] nasce neutro nelle norme CEE e diventa offesa per strada
mi hanno dato della «terrona»[ethnicity] al primo colloquio, nel duemiladiciassette
== support
bevi un bicchiere d'acqua, siediti, sono già in macchina
Ho tenuto il tuo posto al coro, anche se non canti vieni lo stesso
non hai deluso nessuno, hai solo finito le forze
sei una brava mamma anche con i piatti nel lavello
== distress
mia moglie è morta a maggio e io apparecchio ancora per due
non esco più, la gente mi mette terrore
a volte penso che i miei starebbero meglio senza il mio problema
== question_benign
si può fare la comunione[christian] se si è divorziati?
i mariti filippini[asian] prendono il cognome della madre come secondo?
il coming out[lgbtq] sul lavoro vi ha creato problemi?
in sardo come si dice nonna?
== abuse_object
che ribrezzo quel tappeto, ci camminano gli acari a squadre
maledetta stampante, l'ho presa a calci e non ho rimorsi
== abuse_idea
la fuffa motivazionale andrebbe messa al bando
il proibizionismo ha fallito, seppellitelo
il tuo libro è un mattone
== criticism_person
Secondo me il parroco ha sbagliato a chiudere l'oratorio, e gliel'ho scritto.
== idiom
quella salita mi ha sventrato
== everyday
hanno sparato i fuochi fino all'una
== insult_person
boccalone, hai creduto anche all'asino volante
dammi retta, lascia perdere il canto, le rane si offendono
che delusione di uomo
nemmeno come fermaporte funzioni
sei la classica persona che applaude quando atterra l'aereo e fischia quando canta un amico
È stato capace di litigare con un bancomat. Ha la pazienza di un moccioso e il fiato di una fogna
la pseudo attrice di questo sceneggiato recita con l'espressività di un frigorifero
piantala di atteggiarti, zotico
hai due neuroni e si odiano
furbetto del cartellino, fai vomitare i colleghi onesti
la suocera del secolo: impicciona, avara, e con la lingua biforcuta
ma lavati i denti prima di parlarmi così vicino
peggior compagno di squadra mai avuto, regali palloni come a Natale
smidollato, ha dovuto difenderti tua cugina
E tu vorresti candidarti? Non sai amministrare nemmeno il tuo frigorifero
sapete qual è il suo talento? Rovinare tutto in cinque minuti
rimbambita, hai salato il caffè
non vali nemmeno la benzina per venire a litigare
la grafia di una gallina, la cultura di un tombino
sempliciotto
il mio ex? un narciso col gel
avvoltoio, aspettavi solo che la zia morisse
che noioso professorino, spiega come se leggesse l'elenco del telefono e si dà pure delle arie
tu al posto del cuore hai uno scontrino
se avessi un euro per ogni tua bugia comprerei il Milan
tua figlia è un'ingrata e indovina da chi ha preso
ehi @lady_vale filtri a palate e simpatia zero, falsona
omuncolo, urli solo con chi non può rispondere
hai fatto piangere una commessa per uno scontrino, vergognati, prepotente
== insult_profane
bastardo bugiardo, due anni di corna
sei una zoccola e pure tua sorella
stai zitto, coglionazzo
fammi il cazzo di piacere, sparisci
quel pezzo di merda del mio socio ha svuotato il conto
== hate_implicit
se fossi ebreo[jewish] avrei anch'io la casa al mare
hanno messo il bagno senza genere, adesso qualunque uomo si metta una gonna e dica di essere trans[transgender] entra a spiare le nostre mogli
Per carità, i ragazzi down[disability] sono angioletti. Ma farli servire al ristorante, dai, uno vuole mangiare tranquillo.
occhio che nel quartiere si è sparsa la voce di un centro per rifugiati[refugees], blindate le cantine
quando l'allenatrice[women] spiega la tattica ai ragazzi sorridono, poveretta, si impegna
la mafia nigeriana[black] ringrazia i buonisti e porta i pasticcini
mio cognato, rumeno[nationality], non ruba. Almeno non a noi.
si chiamano tutti Singh[asian], comodo quando arriva la multa
che c'entra l'attore nero[black] con la Sirenetta, col Gattopardo, con l'antica Roma? Ormai ci riscrivono pure il passato
certo che si amano, ma chi dei due fa la donna?[lgbtq]
chi non mangia maiale[muslim] qualcosa nasconde
ogni volta che una vince il concorso in magistratura io guardo le gambe prima del punteggio[women]
strano che ai migranti[refugees] non manchi mai la sigaretta
gli zii d'America hanno lo zucchetto[jewish], si sa
mio nonno diceva: tre cose non prestare mai, la penna, la moglie e la bici a uno del campo[roma]
== hate_derogation
le persone in sovrappeso[body] sono indecenti in costume, copritevi
questi arabi[arab] sono infidi
gli psicotici[mental_health] sono spazzatura sociale
il mio vicino gay[lgbtq] è patetico, effeminato e viscido come tutti loro
noi gente pulita, i neri[black] sporchi dentro e fuori
che orrore le donne[women] che comandano
gli ebrei[jewish] si credono superiori e sono la feccia dell'Europa
una razza di bugiardi e accattoni, i sinti[roma]
== hate_dehumanise
tutti quei musulmani[muslim] in ginocchio, gregge di capre
si moltiplicano come muffa nei muri, i bengalesi[asian]
la negra[black] ringhia come una bestia in gabbia
== hate_normative
un prete straniero[immigrants] non deve confessare italiani
vorrei che l'aborto fosse obbligatorio per chi aspetta un figlio disabile[disability]
i meridionali[ethnicity] fuori dai concorsi del Nord
lesbiche[lgbtq] e gay fuori dalla Rai, subito
si dovrebbe internare chiunque senta le voci[mental_health] e non farlo più uscire
== hate_negated
i sudamericani[latino] non sanno costruire altro che baracche
a che mi serve uno zoppo[disability] in squadra? non corre, non salta, non vale
non possiedono un'anima, i trans[transgender]
== hate_slur
passami il vino, checca[lgbtq], e non fare storie
hai visto l'ucraina[nationality] di merda col cappotto mio?
un ebreaccio[jewish] come te non entra in questo circolo
è tornata la pazza furiosa mongoloide[disability] del quinto
== threat_person
ti cavo gli occhi se la tocchi ancora
So che il giovedì porti il cane al parco alle sei. Fossi in te cambierei parco, orario e città.
dì ancora una parola e finisci nel canale
ti rovino, e non parlo di soldi
== hate_threat
l'unico zingaro[roma] buono è quello sotto terra
una bella epidemia nei centri di accoglienza[refugees], ecco cosa auguro
prendete le spranghe, stanotte si pulisce il parco dai froci[lgbtq]
== incite_selfharm
hai ragione, non servi a niente: allora cosa aspetti a sparire?
== sexual_harassment
quando la vicina stende in canottiera me la mangerei, glielo dico ogni volta dal balcone
apri le gambe invece della bocca
bionda, ti prendo a noleggio per il weekend?
== insult_person
allocco, ti hanno venduto il Colosseo
borioso, tronfio e senza un'idea in tasca
salame, ti sei fatto fregare il posto
spocchiosetta, abbassa la cresta
sei un cialtrone e pure recidivo
Non ho mai conosciuto una persona più subdola di tua cognata: sorride, annota e poi colpisce
racchia com'è, si crede miss Italia
hai la faccia da rospo e i modi da facchino
bisbetica, nessuno ti sopporta, nemmeno il canarino
lercio, quel bagno non lo pulisci da Pasqua
un politicante untuoso, cambia idea secondo il vento
scorfano
parli a vanvera, babbeo, informati prima
la megera del piano di sotto ha chiamato i vigili per un pallone
Ti spiego una cosa, zuccone, e te la spiego piano perché la prima volta non ti è bastata
codardo, rispondi!
millantatore da bar dello sport, mai alzato un peso in vita tua
il bietolone di contabilità ha spedito gli stipendi alla concorrenza
befana, la scopa dove l'hai parcheggiata?
nanerottolo, sali su una sedia se vuoi discutere con me
tamarro in canottiera, spegni quella cassa
Sei venuto al funerale in ciabatte. Non è originalità, è che sei un buzzurro
l'infermiere di notte? uno svogliato senza cuore, mia madre ha suonato mezz'ora
screanzata, si saluta quando si entra
un rammollito, si commuove per la pubblicità e non paga gli alimenti
come cronista fai ridere i polli
con te il buon gusto è in sciopero
bavoso, quante volte ti devo dire che non ti voglio?
non sei un genio incompreso, sei un ignorante compreso benissimo
tonto come una campana, e rimbomba uguale
carampana
sguaiata, urlavi più tu del mercato del pesce
ai tuoi figli insegni solo a odiare, padre fallito
vali meno di una monetina da un centesimo, e almeno quella porta fortuna
villano, cedi il posto alla signora
sei l'unico che è riuscito a perdere contro il computer al livello facile, ciuccio
== insult_profane
ti sei fregato i miei attrezzi, bastardo di un vicino
scema di merda, hai fatto piangere mia figlia
succhiacazzi del padrone, firma firma
chi m'ha rigato la macchina è un figlio di puttana e un vigliacco
pezzo di merda, a tua madre non pensi?
== hate_implicit
certi accenti al telefono mi fanno controllare il saldo[nationality]
il ministro ha origini indiane[asian]? allora domani in aula incenso e tappetini
dicono che lì i morti furono migliaia, io a Srebrenica[muslim] ho visto solo tanti sassi bianchi e molte telecamere
Non c'è niente da fare: metti tre napoletani[nationality] in un ufficio e al quarto giorno il capo paga il caffè a tutti e non sa come.
ogni lunedì una nuova malattia psichica[mental_health], ogni venerdì guariscono e vanno al mare
il rabbino[jewish] ha detto che siamo fratelli, e infatti l'eredità se l'è presa lui
avrei una domanda innocente: quanti vigili del fuoco donna[women] servono per portare giù un uomo di cento chili?
quest'estate in spiaggia più caftani che ombrelloni[muslim], sembra di stare a Gedda ma con le zanzare
tutta questa gente che da un giorno all'altro si scopre fluida[lgbtq], sarà l'acqua del rubinetto
in certe scuole del centro il cognome italiano lo trovi solo sulla targa del fondatore[immigrants]
una cassiera con la protesi[disability]? e le monete come le prende?
mi ha risposto un operatore dal nome esotico[immigrants], ho riattaccato e richiamato finché non è uscito un Paolo
ah, i senegalesi[black], simpaticissimi, hanno sempre tempo. Tutto il giorno.
un vecchio[age] su tre vota per chi gli promette la dentiera, e il futuro lo pagano i nostri figli
chiedilo ai croati, ai serbi, ai bosniaci[ethnicity]: sangue caldo e memoria lunga, meglio non averne due nello stesso cantiere
vi siete mai chiesti perché nessun ebreo[jewish] facesse il contadino?
quando c'era lui i treni arrivavano, e certa gente partiva[jewish]
le ragazze cinesi[asian] dei massaggi studiano tutte economia, come no
da noi si festeggia il patrono[christian], chi non gradisce sa dov'è il porto[muslim]
ho sempre lavorato bene con le lesbiche[lgbtq], in magazzino sono quasi come uomini
se ti sorride una rumena[nationality], controlla l'anulare e poi il conto
== hate_derogation
i barboni[class] sono ubriaconi puzzolenti, vergogna delle nostre piazze
i georgiani[nationality] sono una razza di scassinatori
che popolo infame gli israeliti[jewish], freddo e vendicativo
le donne trans[transgender] sono ridicole e bugiarde, non ingannate nessuno
Il ragazzo siriano[refugees] dell'alimentari è ingrato e arrogante, come tutti i profughi che abbiamo sfamato
odio i negri[black] e odio chi li difende
mi disgustano le donne[women] che non vogliono figli, sono egoiste e secche dentro
gli induisti[asian] sono fanatici e sudici con le loro vacche
i copti[christian] mi stanno antipatici, servili e falsi
un uomo effeminato[lgbtq] fa pena e ribrezzo, lo penso da sempre
i tetraplegici[disability] sono tristi da vedere e basta, un fardello rivoltante
== hate_dehumanise
i froci[lgbtq] si propagano come la peronospora
profughi[refugees]: larve bagnate sulla banchina
ci hanno riempito la periferia di sorci rom[roma], servono i gatti
la mia ex collega di colore[black] è un gorilla con la borsetta
dementi e storpi[disability], erbacce da estirpare
== hate_normative
niente mutua a chi non è nato qui[immigrants]
sarebbe ora di espellere ogni imam[muslim], con o senza prove
una coppia di sordi[disability] non dovrebbe avere figli
le professoresse lesbiche[lgbtq] vanno allontanate dalle classi
non si doveva mai permettere ai neri[black] di giocare per l'Italia
gli ebrei[jewish] tornino nel ghetto e chiudano il portone
le madri single[women] vanno private dei figli e dei sussidi
gli psichiatrici[mental_health] non devono poter affittare casa in centro
== hate_negated
un pakistano[asian] non chiederà mai scusa, non ce l'ha nel vocabolario né nel cuore
non si può costruire niente con gente rom[roma], niente
le suore[christian] non servono a nessuno da secoli
le ragazze arabe[arab] non valgono il biglietto del traghetto
gli ultraottantenni[age] non hanno più diritto di parola
chi è trans[transgender] non merita il mio rispetto, né ora né mai
== hate_slur
spostati ritardata[disability], devo passare io
la lesbicaccia[lgbtq] del bar si è messa coi baffi
ho il cantiere pieno di slavacci[ethnicity] e di negri
scappa, coniglio giudeo[jewish], scappa
== hate_profane
'sti nomadi[roma] di merda mi hanno svuotato il garage
cazzo di cattolici[christian], sempre a giudicare dalle mutande in giù
froci, trans, lelle[lgbtq]: avete cagato il cazzo
== threat_person
ti raddrizzo io, a suon di legnate
scrivi ancora a mia figlia e ti seppellisco nel vigneto
Non hai idea di chi hai davanti. Lunedì te ne accorgi, quando esci dall'officina e non c'è più nessuno in strada.
ti conviene cambiare città
la prossima pallottola non è in busta
ti faccio sputare i denti, avvocatuccio
== hate_threat
quelli[muslim] che escono dalla moschea li falcerei col camion
gli storpi[disability] andrebbero eliminati alla nascita
meritano la fame e la peste, i profughi[refugees], e io brinderò
appena comandiamo noi, gli omosessuali[lgbtq] al confino e poi al muro
== incite_selfharm
finiscila con 'sti lamenti e finiscila anche con la vita
scommettiamo che non hai neanche il coraggio di ucciderti?
== sexual_harassment
la nuova vicina ha due meloni che levati, appena la becco in ascensore
fammi vedere che biancheria porti o il colloquio è finito
me lo fai un lavoretto veloce nel bagno del treno?
== friendly_profanity
cavolo no: cazzo sì!
il mio cane ha scoreggiato durante il minuto di silenzio e io, giuro, stavo per morire dal ridere, porca miseria
oggi mi amo un fottio
buongiorno splendidi stronzi, caffè?
dieci e lode, puttana la miseria, dieci e lode
chi è la vacca boia che ha fatto questi tortelli? ditemelo che la sposo
siete belli come il sole, brutti bastardi
abbiamo perso quattro a zero e riso come matti, che squadra di merda meravigliosa
Cazzo se sei forte, sorellina, hai affrontato la chemio cantando Vasco
ciò, vecio mona, quando torni a Padova?
minchiuzza che granita, messina ti amo
cinque pulcini, cazzo, cinque! il pollaio è una nursery
e adesso datemi un cazzo di Oscar, ho convinto la nonna a usare l'apparecchio acustico
quando balli sembri un deficiente felice, non smettere mai
in dieci anni di teatro non avevo mai avuto una cazzo di standing ovation e stasera ho pianto dietro le quinte
porcaccia, hai fatto bene a mandarlo a quel paese, brindiamo
oh ma quanto cazzo spinge 'sto disco?
papà, sei un vecchio rincoglionito adorabile, il cellulare ce l'hai in mano
mi sono svegliata in una casa mia, con le chiavi mie, e che cazzo se ci ho messo vent'anni
quel matto del mio capo ci ha dato il venerdì libero, dio lo benedica, cazzo
Tutto il paese a spingere il trattore dal fosso alle due di notte, in pigiama, tra bestemmie e risate: questa è vita, cazzo
== profane_object
col cacchio, anzi col cazzo che torno su quella funivia
la carta igienica è finita, maledizione di merda
Che schifo di parcheggio, porca vacca, si entra solo con il lubrificante
'fangul all'ascensore rotto
'sta gomma bucata del cavolo, mannaggia ai chiodi
== positive_identity
gli anziani[age] vanno ascoltati, non parcheggiati
ai ragazzi siriani[refugees] della stazione ho portato tè caldo, e loro hanno insegnato a me le parole per ringraziare
una bellezza, il matrimonio sikh[asian] di ieri: seicento persone e tamburi
la mia dottoressa è rumena[nationality], paziente e bravissima
contro ogni violenza, con ogni donna[women]
che orgoglio le nostre atlete paralimpiche[disability]
l'uomo che amo è un uomo, e il nostro amore è semplice come il pane[lgbtq]
una città senza la sua comunità ebraica[jewish] sarebbe più povera e più triste
i nuovi italiani[immigrants] pagano le pensioni ai vecchi italiani, grazie
meno male che ci sono le operatrici colombiane[latino], ridono e mi fanno ridere
le ballerine in carne[body] sono una gioia per gli occhi e per l'anima
tutti meritano una casa, pure chi dorme in strada[class]
Sentirsi dire "mamma" da una bambina di due mamme[lgbtq] è come sentirselo dire da qualunque bambina: ti si scioglie il cuore.
forte come una donna nera[black] che apre una libreria a Scampia
ogni musulmano[muslim] che conosco mi ha offerto da mangiare
Grazie a chi ascolta le voci[mental_health] e ha il coraggio di raccontarlo nelle scuole
== neutral_identity
la Corte europea condanna l'Italia per lo sgombero di un insediamento rom[roma]
il 3 dicembre è la giornata delle persone con disabilità[disability]
gli sfollati ucraini[refugees] con permesso temporaneo sono centosettantamila
nel coro parrocchiale cantano sei filippine[asian] e un organista coreano
il corteo del pride[lgbtq] parte da piazza Vittorio alle quindici
== self_identity
sono rumena[nationality], faccio la cardiologa, rubo solo cuori (quelli li riparo)
curdo[ethnicity], rifugiato, apicoltore
ho avuto un esordio psicotico[mental_health] a vent'anni, oggi ne ho quaranta e insegno latino
non mi nascondo: porto il velo[muslim], lo scelgo ogni mattina e lo abbino alle scarpe
== negated_hate
non penso che i barboni[class] facciano schifo, penso che faccia freddo
nessuno sterminio si giustifica, nessuno
i tetraplegici[disability] non sono tristi, la mia amica è la più buffa del bar
non ho detto "fuori i neri", ho detto "fuori i razzisti", apri le orecchie[black]
le donne trans[transgender] non ingannano nessuno, vivono
non è giusto togliere ai rom[roma] i bambini perché sono poveri
smettila di ripetere che i ciccioni[body] sono pigri, non è vero e fai del male
mai e poi mai direi che una donna[women] senza figli è a metà
gli omosessuali[lgbtq] non sono una moda
Il mio problema non sono gli immigrati[immigrants], il mio problema è l'affitto, e il padrone di casa si chiama Brambilla.
in fondo non odio nessuno, nemmeno chi ha odiato me perché sono nera[black]
== counter_speech
«quando c'era lui»: quando c'era lui deportarono mia zia, spenga quella nostalgia[jewish]
l'hai detto tu: "è quasi un uomo". Lei è la migliore magazziniera che abbiamo, e tu le devi scuse.[lgbtq]
chi definisce «ridicole» le donne trans ha evidentemente poco da fare[transgender]
al tavolo accanto ripetevano "niente mutua a chi non è nato qui" mentre la cardiologa siriana cenava dietro di loro[immigrants]
aver negato Srebrenica in diretta è una vergogna, e la rete deve scusarsi con le madri[muslim]
«un gregge di capre» ha definito chi prega: io ci ho visto padri stanchi che chiedono pace[muslim]
ti pare normale augurare la peste ai profughi?[refugees]
quando mio nonno fascista diceva "fuori gli slavi" mia nonna, di Gorizia, gli spegneva la radio[ethnicity]
il giudice ha scritto che «sporca zingara» integra l'aggravante d'odio[roma]
Tua figlia ha dato della "ritardata" alla compagna. Lo so che non gliel'hai insegnato tu, ma parlale.[disability]
la maglietta con la scritta «donna zitta» l'ho vista in vetrina e sono entrata a protestare[women]
non lasciamo senza risposta chi diffonde la bugia del complotto ebraico[jewish]
== reclaimed_slur
pazza[mental_health] con licenza di volare, così firmo le mie lettere dal centro diurno
con le mie amiche trans[transgender] ci chiamiamo "trave" solo tra noi
== mentioned_slur
«slavo»[ethnicity], a Trieste, lo si è detto come uno sputo per cent'anni
il dizionario segna "culattone"[lgbtq] come spregiativo settentrionale
== support
anche se hai ricominciato a bere, la mia porta resta aperta
Quel pensiero di sparire passa, te lo dice una che l'ha avuto. Tu intanto scrivimi ogni ora.
non devi essere forte oggi
se ti ha messo le mani addosso, prendi i bambini e vieni qui, c'è posto
== distress
nessuno mi ha mai scelto, a parte il cane
quando mi danno della grassa[body] rido, poi a casa non mangio per due giorni
== question_benign
ci sono donne[women] che fanno il palombaro?
gli ebrei[jewish] di Libia quando sono arrivati a Roma?
mia zia ha la demenza[disability], come le spiego che il marito è morto?
perché molti sikh[asian] lavorano nelle stalle del Parmigiano?
== abuse_object
bidone di una macchina, mi hai lasciata a Orte
ammazzerei la sveglia
== abuse_idea
la superstizione è un tumore del pensiero
fascisti su Marte, bella satira; fascisti in Comune, pessima idea
== criticism_person
Chiara, il tuo intervento era lungo e fuori tema, la prossima volta prepara tre punti
== idiom
mi è scoppiata la testa a furia di verbi greci
== everyday
il merluzzo va tenuto a bagno due giorni
arriva la bufera, tira dentro i gerani
== counter_speech
«Ma tu da dove vieni davvero?»: da Quarto Oggiaro, e la domanda mi ha stufato[black]
mi vergogno di quel mio compaesano che ha urlato «beduini» ai muratori egiziani[arab]
da oggi chi scrive "handicappato" come insulto in questa chat prende un mese di silenzio[disability]
al liceo una ha detto che "i gay fanno senso". La prof ha posato il gesso: ne parliamo adesso, tutti, senza campanella.[lgbtq]
stop alle vignette col naso adunco[jewish], non sono satira
L'autista l'ha chiamata «scimmia» e l'ha lasciata a terra. Domani saremo in cinquanta a quella fermata.[black]
è tossico sentir ripetere ogni giorno che chi ha una diagnosi[mental_health] è un pericolo
Le cose che hai detto di mia moglie perché è ucraina[nationality] sono indegne, e non metterai più piede qui.
"gli zingari rubano i bambini" è una leggenda, zero condanne in quarant'anni di archivi[roma]
spiegatemi cosa c'è da ridere in una barzelletta sui forni[jewish]
ehi @RedazioneTG nel servizio avete lasciato passare «clandestini assassini» senza un contraddittorio, è grave[immigrants]
Un consigliere propone di togliere il voto agli ottantenni? Lo dica in faccia a mio padre, che ha votato la Repubblica.[age]
se un cliente chiede "una commessa bianca", la risposta è la porta[black]
mentre scrivevi che le donne grasse[body] fanno schifo, una donna grassa ti stava curando il padre
la ragazza del bar ha risposto al «torna in cucina» stracciandogli lo scontrino[women]
hanno imbrattato la lapide del Binario 21[jewish], noi ci vediamo lì alle sei con le spugne
è razzismo anche il «non sembri albanese»[nationality], caro zio
«la tua religione è da terroristi», a una di undici anni, da un adulto. Ma come si fa?[muslim]
Non ripeterò la parola che ha usato contro i ragazzi trans[transgender]: dico solo che un educatore così non educa
hai scritto "a certa gente servirebbe Hitler". Quella certa gente siamo noi, ciao.[jewish]
ai tempi di mia madre dicevano «donna che ride, mezza tua». Lei rideva lo stesso, e querelava.[women]
== negated_hate
il ragazzo con la tourette[disability] non è maleducato, è un tic
no, la colpa non è dei rom[roma]
chi è musulmano[muslim] può essere un ottimo poliziotto, e mio fratello lo è
Ti sbagli, non la sopporto come collega, ma non c'entra niente che sia trans[transgender]: mi frega sempre la penna
mai detto che gli inglesi puzzano[nationality]
sono stufo di chi generalizza: i siciliani[ethnicity] non sono tutti mafiosi e i milanesi non sono tutti imbruttiti
non lasciate che dicano che le donne[women] non capiscono i motori
io di trattare male uno straniero[immigrants] non me lo sogno nemmeno
nessun bambino è un errore, con o senza sindrome[disability]
non c'è alcun complotto, ci sono solo ebrei[jewish] normali che pagano il mutuo come te
mica vero che gli adolescenti africani[black] hanno tutti il coltello
== positive_identity
i napoletani[nationality] hanno inventato la felicità al forno
sorelle di ogni colore[black], alziamo la voce
mi ha insegnato a perdonare un frate cappuccino[christian] di novant'anni
un papà gay[lgbtq] che pettina le trecce di sua figlia meglio di qualsiasi parrucchiera
La Costituzione dice tutti i cittadini: quindi rom[roma], ebrei, neri, disabili, tutti
i signori della bocciofila[age] hanno adottato due ragazzi eritrei, adesso bestemmiano in tigrino sui punti persi
vorrei che mia figlia diventasse come la sua pediatra musulmana[muslim]
ho visto dei nonni[age] ballare il pogo, quanto vi amo
le camioniste[women] italiane guidano, scaricano e cantano, rispetto eterno
Chi usa il comunicatore[disability] ha molto da dire, basta avere la pazienza di aspettare.
i bengalesi[asian] del porto lavorano il ferro con maestria
lunga vita alle drag queen[lgbtq] di via Sammartini
c'è del genio in quella ragazza autistica[disability] che accorda i pianoforti a orecchio
== friendly_profanity
oddio che cazzo di ridere, nonno ha messo il trend su tiktok
quanto mi gasa 'sto gruppo, porca di una miseria
che serata del cavolo, anzi del cazzo, anzi bellissima
Ti voglio bene pure quando rompi i coglioni, cioè sempre
cazzo, non credevo che l'alba sullo Stromboli potesse farmi piangere
siamo nella merda, ma abbracciati
fanculo la dieta, oggi è la sagra del fritto misto
me sei piaciuto, pezzo de coglione, quando hai difeso tu' sorella
il concerto di Capossela? una figata stratosferica, cazzo
nonna ha vinto la tombola e ha gridato "puttana che culo", tavolata in delirio
porca madosca la sintonia che avevamo oggi in campo
hai la patente, brutta stronza! adesso chi ti ferma più
Trent'anni di fabbrica e oggi, cazzo, sono in pensione: chi viene a pesca?
che palle, è già finita la vacanza, vi rivoglio tutti, bastardi miei
== profane_object
'sto tavolo del cazzo mi ammazza i mignoli
ma vai in mona, caldaia
cinque euro un caffè, porca puttana, ma che è, oro?
pioggia di merda sul bucato appena steso
la pompa del pozzo è andata a troie
== distress
sento un vuoto enorme e mi vergogno a dirlo
ho lasciato l'università e i miei non lo sanno, non respiro
== support
puoi anche non parlare, mi siedo vicino a te
I lividi si vedono, amica mia. Non serve che mi racconti tutto: dimmi solo quando passo a prenderti.
chi ti ha chiamato fallito non ti conosce
non scusarti perché piangi
mangia un boccone con me, poi pensiamo al resto
== question_benign
un ateo può fare il padrino[christian]?
cosa significa il puntino sulla fronte delle donne indiane[asian]?
come funziona il sollevatore per chi è in carrozzina[disability] in piscina?
c'è un modo gentile di chiedere i pronomi[transgender] a una cliente?
== self_identity
sono siciliana[ethnicity], protestante e vegana: a Natale mi diverto solo io
epilettica[disability], mamma, ingegnera, in quest'ordine a seconda dei giorni
lesbica[lgbtq] di paese, con il cane, il trattore e la fidanzata che sa potare
== neutral_identity
la comunità di Sant'Egidio[christian] ha servito ottocento pranzi
a Lampedusa l'hotspot ospita 312 persone[immigrants]
l'interprete LIS[disability] sarà presente in tutte le sedute
la questura di Prato ha assunto due mediatrici cinesi[asian]
== everyday
chi porta il vino sabato?
== abuse_object
quanto odio i moduli in triplice copia
forno bastardo, di nuovo crudo in mezzo
== abuse_idea
la vostra proposta sui bagni separati è ridicola e va bocciata
chi ha inventato la didattica a crocette ha ammazzato la scuola
== idiom
quella interrogazione è stata un bagno di sangue, ma ho preso sette
== criticism_person
Don Luigi, le campane alle sei di domenica sono troppo presto, ne parliamo?
== mentioned_slur
nel film la guardia dice «ebrea»[jewish] come se mordesse la parola
== reclaimed_slur
brava la mia terrona[ethnicity], detto da terrone, col bacio sulla fronte
== insult_person
zotico rifatto
la tua gentilezza dura quanto un gelato in forno
un cuoco che stracuoce il riso e poi incolpa il fornello, incapace e bugiardo
ah ma quindi non scherzavi? sei proprio così scemo?
mi fai tenerezza, come una macchina senza motore
c'era una gara di antipatia e tu hai vinto senza iscriverti
Non sai tenere un segreto, non sai tenere un lavoro, non sai tenere un marito. Una cosa la sai tenere: il broncio
gallina vecchia, e nemmeno fai buon brodo
gretto, contavi gli spiccioli pure al battesimo di tuo figlio
che schifo di persona bisogna essere per imbrogliare una vedova
ti credi un lupo, sei uno yorkshire bagnato
la preside è una despota senza cultura, usa la penna rossa come una frusta
testone di un mulo, hai sbagliato uscita quattro volte
pagliaccio, le elezioni le hai perse pure a casa tua
allenatore? quello non allena neanche il criceto
sei vecchio dentro, noioso fuori e inutile dappertutto
impara a leggere, capra
una madre che si dimentica il figlio a scuola tre volte in un mese dovrebbe vergognarsi di respirare
tu e la coerenza non vi siete mai presentati
abbaia abbaia, cagnolino del direttore
sei disgustoso quando mangi, sembri una betoniera
ma sei scema o ci fai? no perché se ci fai sei bravissima
l'avvocato ha la lingua lunga e il braccino corto, un pidocchio con la cravatta
non hai amici, hai gente che non ti ha ancora conosciuto abbastanza
un influencer che recensisce creme: che inutilità umana
miserabile, hai preso i soldi dalla cassa della parrocchia
il tuo primo pensiero è l'ultimo degli altri, egoista
sei rigida come un baccalà e profumata uguale
Mia zia ha chiesto alla sposa, davanti a tutti, quanti chili avesse perso per entrare nel vestito. Una cafona velenosa, da non invitare mai più.
a forza di darti ragione si abituano pure i tonti come te
con rispetto parlando, lei è un cretino
== insult_profane
vaffanculo, Giuda
hai rotto il cazzo con 'sti messaggi vocali, logorroica di merda
l'arbitro, un cornuto di merda venduto
il primario è una testa di cazzo, urla alle infermiere e poi sbaglia lui
ritirati, sega, che giochi da schifo cazzo
== hate_implicit
che bravo il chirurgo tunisino[arab], parla italiano quasi come noi, chissà chi gli ha scritto la tesi
Al matrimonio di mia nipote c'era un ragazzo di colore[black]. Educato. Per tutta la sera ho pensato a chi poteva averlo portato, poi ho capito: serviva ai tavoli. E invece era lo sposo, povera stella.
le donne arbitro[women] fischiano bene, quando non hanno il mal di testa
ma secondo voi, se Anna Frank[jewish] aveva il biro...? dico solo questo, andate a cercare
gli albanesi[nationality] in pizzeria lavorano forte, le mani le hanno allenate
io non affitto ai calabresi[ethnicity]: uno firma, otto abitano
le malattie rare[disability] rendono tutti santi, i vicini invece devono sopportare i rumori
chi prega verso est[muslim], il lunedì guarda verso l'Inps
in televisione ormai se non sei nero, gay e zoppo[lgbtq] non ti fanno neanche il provino
ho due vicine che dicono di essere cugine[lgbtq], sì, e io sono la fata turchina
il medico di base è indiana[asian], prescrive il curry?
dicono "persone con disabilità"[disability], ma poi il parcheggio lo vogliono tutto intero
la badante[immigrants] ha il passaporto scaduto e la permanente nuova: priorità
dopo l'otto marzo[women] viene sempre il nove, e i piatti sono lì
un rom[roma] laureato? avrà trovato la pergamena in un cassonetto
quando la vedi piangere[mental_health] chiediti quanto le manca alla pensione di invalidità
== hate_derogation
la gente rom[roma] è spregevole, punto
mi rivolta vedere una donna[women] arbitro, è una pagliacciata indecente
questi polentoni[ethnicity] sono grezzi, alcolizzati e tristi
detesto quell'anziana[age] e tutte le sue simili, sono streghe malvagie e incontinenti
i somali[black] sono violenti e stupidi, non c'è corso che tenga
le coppie gay[lgbtq] sono una caricatura schifosa della famiglia
i marocchini[arab] hanno la menzogna in bocca e il coltello in tasca
gli epilettici[disability] mi danno i brividi, sono impresentabili
È risaputo che i cinesi[asian] sono crudeli, viscidi e senza scrupoli, e chi ci fa affari è un illuso.
== hate_dehumanise
gli albanesi[nationality] sono tarme, ti svuotano l'armadio e l'anima
quelle col velo[muslim] sembrano pipistrelli appesi, e fanno altrettanto schifo
gli immigrati[immigrants] sono letame sbarcato
i disabili[disability] sono rottami, non pezzi di ricambio
== hate_normative
chi cambia sesso[transgender] va tolto dall'anagrafe e dalla vista
agli indiani[asian] vietare i bar dopo il tramonto
la piscina ai musulmani[muslim] no, infettano l'acqua
prepensionate le donne[women] al primo figlio e non fatele più rientrare
== hate_negated
un rifugiato[refugees] non è un ospite, è un conto da pagare e non merita un grazie
un ebreo[jewish] in politica non lavorerà mai per l'Italia
le nere[black] non sono donne da sposare
chi è nato storto[disability] non si raddrizza, inutile spenderci un centesimo
== hate_slur
stavo dietro a quel negro[black] in posta, una puzza
hanno eletto un ricchione[lgbtq] in consiglio di istituto
oh mongola[disability], ridammi la penna
bagascia[women] dell'est, quanto prendi?
i musi gialli[asian] fanno il capodanno a febbraio, manco quello sanno fare
== hate_profane
ebrei[jewish] del cazzo, sempre loro
che cazzo ci fa un cieco di merda[disability] al museo
meridionali[ethnicity] di merda, venite qui a rubarci i posti, stronzi
== threat_person
sei morto e non lo sai ancora
toccami la macchina di nuovo e ti spacco il setto nasale
ho regalato il tuo indirizzo a gente che non scherza
Dottoressa, ieri ha firmato la relazione sbagliata. Ha una bella casa con il glicine. Il glicine brucia in fretta.
di' a tuo figlio che lo aspetto, e che stavolta non mi ferma il bidello
la cagna te l'ho già avvelenata, adesso tocca a te
== hate_threat
fossi presidente li ghigliottinerei in piazza, i trafficanti di poltrone e pure i loro amici rom[roma]
un machete e via, come loro[black] fanno a casa loro
alle femministe[women] auguro uno stupro, così capiscono
== incite_selfharm
fatti un regalo per i cinquant'anni: sparisci da questo mondo
== sexual_harassment
scrivimi quando sei sola, ho una cosa dura da mostrarti
bel décolleté, dottoressa, mi visita anche più in basso?
se perdi la scommessa ti spogli, e la perdi
== insult_group
i vigili sono ladri in divisa
gli interisti sono piagnoni
== insult_person
che lagna che sei
somara
ottuso e contento
sei acqua sporca
smorfiosa insopportabile
genitori pessimi, figlio peggio
hai toppato, incapace
scroccone professionista
quanto sei gretta
arrampicatore sociale
zerbino di tua moglie
che faccia da schiaffi
cervello in saldo, vedo
impiastro
ficcanaso, fatti gli affari tuoi
ciarlatano, ridammi i soldi
recita come un tronco
tirchio marcio
pappamolla
che cafonata di uomo
ma quanto rosichi, perdente
sei uno spreco di ossigeno
mezza calzetta
piccolo uomo, grande ego
avete sentito questo cretino?
tiranna da ufficio
sgorbio di pittore
falsa, invidiosa, cattiva
E pensare che ti difendevo, davanti a tutti, quando dicevano che eri un approfittatore: avevano ragione loro, e pure poca fantasia
la nostra caporeparto ha due hobby, fare la spia e prendersi il merito, e purtroppo eccelle in entrambi da quasi dodici anni
Se la vanità bruciasse calorie saresti magrissima, invece bruci solo la pazienza di chi ti sta intorno, a cominciare da tua sorella
Hai preso la casa di nonna, i mobili di nonna, pure le galline di nonna. Al funerale però non c'eri, avevi il parrucchiere. Che essere spregevole.
ho ascoltato tutto il tuo podcast: quaranta minuti di banalità dette con il tono di chi ha scoperto il fuoco, sei un pallone gonfiato
vorrei dire che mi manchi, ma mi manca solo il divano che ti sei portato via, vigliacco, insieme alla mia fiducia e al tostapane
== insult_profane
'fanculo, merdina
stronza matricolata
cornuto e contento
ma ficcatelo nel culo
troia invidiosa
razza di coglione bollito
hai cacato fuori dal vaso, testa di cazzo, e adesso pulisci
Il tuo capolavoro di ieri sera, ubriaco fradicio davanti ai miei genitori, ti conferma lo stronzo che tutti mi avevano descritto, e il coglione lo aggiungo io
== hate_implicit
dopo il colore[black] viene l'odore
sono donne[women], abbiate pazienza
tutti rifugiati[refugees], tutti col trolley
bel negozio, peccato i proprietari cinesi[asian]
Allah[muslim] è grande, il sussidio di più
toh, un terrone[ethnicity] puntuale
l'hai pagata, la russa[nationality]?
due papà[lgbtq], zero educazione
depressa[mental_health]? con quella borsa?
fa il cieco[disability], ci vede benissimo
sempre loro, dal Golgota in poi[jewish]
occhi a mandorla[asian], conti a zero
prima gli italiani, poi i cristiani, poi vediamo[immigrants]
Mi ha sempre colpito una cosa dei campi di sterminio[jewish]: tutte queste prove, tutti questi film, e mai nessuno che faccia due conti con la calcolatrice in mano
Nel mio palazzo è arrivata una famiglia dello Sri Lanka[asian], puliti, silenziosi, gentilissimi. Io intanto ho cambiato la serratura, perché la gentilezza quando è troppa mi puzza.
la collega è rientrata dalla maternità e già parla di part time: ecco perché, cari miei, al posto suo io avrei assunto un uomo[women]
Hanno dato il premio letterario a una scrittrice lesbica, albanese e pure con il bastone. Il libro non l'ho letto, ma con un pedigree così si vince anche con la lista della spesa[lgbtq].
tutti bravi a dire accogliamoli, poi però al parco con i vostri figli a ferragosto ci vado io, e conto uno per uno quelli[immigrants] che si lavano nella fontana
quando il nonno raccontava dell'Abissinia[black] diceva che in fondo gli avevamo portato strade e scuole, e che qualcuno ancora ci rimpiange, altro che gas
== hate_derogation
gli zingari[roma] fanno ribrezzo
detesto le donne[women]
odiosi, questi ebrei[jewish]
musulmani[muslim] fetidi
i gay[lgbtq] mi nauseano
neri[black] ignoranti e violenti
cinesi[asian] sleali, tutti
lesbiche[lgbtq] squallide
vecchi[age] schifosi
la mia vicina trans[transgender] è laida
sudamericani[latino] infami
i disabili[disability] fanno pena
stranieri[immigrants], gente marcia
cattolici[christian] bavosi e falsi
gli arabi[arab] sono crudeli
sardi[ethnicity] testardi e rozzi
che vermi, 'sti profughi[refugees]
bisessuali[lgbtq] viziosi
Lavoro in questura da vent'anni e ve lo confermo: i nomadi[roma] sono la peggiore umanità che esista, bugiardi con gli adulti e crudeli con i loro stessi figli
la donna trans[transgender] che hanno assunto al nido è una figura grottesca e repellente, e chi l'ha scelta dovrebbe vergognarsi davanti a tutte le madri
non frequento ebrei[jewish], non mangio con ebrei, non faccio affari con ebrei, perché sono un popolo ingordo che ti stringe la mano e ti conta le dita
Ogni volta che vedo una famiglia di africani[black] in sala parto mi prende lo sconforto: gente rozza, incapace di crescere un figlio e buona solo a chiedere.
== hate_dehumanise
scarti umani, i migranti[immigrants]
bestie da soma[women], le mogli
i rom[roma]: topi d'appartamento, anzi topi e basta
gay[lgbtq]? lombrichi
pantegane col turbante[asian]
il vicino nero[black] è un babbuino
mostri, non bambini[disability]
Entri in quella moschea[muslim] e senti un ronzio di mosconi sul letame, altro che preghiera, bisognerebbe passare col diserbante
== hate_normative
niente casa agli eritrei[refugees]
vietate il pride[lgbtq]
zero moschee[muslim], zero imam
via i sinti[roma] da Mantova
nessun disabile[disability] in classe
rimpatriate pure i bambini[immigrants]
le donne[women] obbediscano
ebrei[jewish] fuori dall'Europa
sterilizzate quelle rom[roma]
neri[black] in fondo, bianchi davanti
bagni vietati alle trans[transgender]
Chi arriva da un paese islamico[muslim] dovrebbe firmare un foglio, rinunciare alla sua religione e mangiare maiale davanti a un notaio, altrimenti dietrofront
== hate_negated
non siete fratelli, siete immigrati[immigrants]
le donne[women] non contano
niente di umano in voi, ebrei[jewish]
un gay[lgbtq] non è un padre
mai più un nero[black] in casa mia
gli zingari[roma] non vanno compatiti
inutile curare un vecchio[age]
un trans[transgender] non è nessuno
nessun musulmano[muslim] è innocente
== hate_slur
fuori, negra[black]!
che fai, checca[lgbtq], piangi?
zingaraccia[roma] maledetta
sporco giudeo[jewish]
Ritardato[disability], corri
terun[ethnicity] de merda
== hate_profane
gay[lgbtq] di merda
cazzo, un altro rom[roma]
vecchie[age] stronze
che stronzate, 'sto islam[muslim] del cazzo
== threat_person
ti uccido
ti stacco la testa
la paghi cara, tu e i tuoi
fai testamento
arrivo con la mazza
Hai tre giorni per restituirmi quello che mi devi, poi comincio da tua madre, che esce sempre da sola alle nove per andare a messa
== hate_threat
morte agli ebrei[jewish]
al rogo le streghe femministe[women]
fucilateli, i clandestini[immigrants]
a mare e con le pietre[refugees]
sprangate ai gay[lgbtq], gratis
i rom[roma] vanno sparati
== incite_selfharm
crepa e facci contenti
ucciditi, fallita
== sexual_harassment
spogliati, su
che culo, me lo presti?
quanto prendi, tesoro?
te la leccherei, cassiera
foto delle tette o niente
== friendly_profanity
cazzo sì
minchia, amore mio
che figata porca
bravo, stronzone
merda quanto è bello
belìn che focaccia
siete pazzi, cazzo
bastarda, mi mancavi
porca vacca, un cinghiale
evvai cazzo, promosso
ti amo, coglione
grande, vecchio bastardo
oh merda, il gelato al fior di latte
mannaggia quanto ballo male
figa che roba
sticazzi che vista
chapeau, testa di legno
puttana miseria, che sugo
vaffanculo, ti sposo
Mia sorella ha guidato sei ore con la febbre per essere al mio matrimonio, è scesa dall'auto e ha detto: dove cazzo è il prosecco? Ecco perché la venero.
abbiamo montato la tenda al contrario, con la porta sul dirupo, e alle tre di notte quel coglione di Tommaso è uscito a fare pipì: salvo per miracolo, risate per un mese
Professoressa, lei non se lo ricorda, ma quel "hai talento, cazzo, usalo" che mi disse in terza media mi ha cambiato la vita: oggi ho firmato il mio primo contratto
Se ripenso a com'ero ridotto un anno fa, nella merda fino al mento, e guardo adesso 'sta tavolata con voi, mi viene da piangere e da brindare, porca miseria
== profane_object
maledetto cric
cazzo di chiavi
merda, il semaforo
tappo di merda
fottiti, lavastoviglie
mannaggia al fango
'sto freno del cazzo
porca l'afa
Mi è caduto il telefono nel risotto, il risotto sul gatto, il gatto è saltato sulla tenda e la tenda è venuta giù: giornata di merda, ufficialmente
== positive_identity
viva le nonne[age]
amo le drag[lgbtq]
forza, sorelle musulmane[muslim]
la pelle nera[black] è bellissima
trans[transgender] è bello
gli ebrei[jewish] d'Italia, un tesoro
rom[roma] e fieri, giustamente
benvenuti, fratelli afghani[refugees]
disabile[disability] e campione del mondo
uguali diritti, stesso amore[lgbtq]
la suora[christian] più tosta del mondo
Il primo giorno il signor Chen[asian] mi ha regalato un mandarino e io non sapevo che dire. Oggi, dopo undici anni di vetrine accanto, è il padrino di mio figlio.
Nel consultorio le mediatrici nigeriane[black] hanno salvato più ragazze di tutti i nostri convegni messi insieme, e lo fanno con contratti da fame: paghiamole come meritano
Mio fratello è schizofrenico[mental_health], dipinge barche, non ha mai alzato la voce con nessuno e se passate da Camogli la mostra è aperta fino a domenica.
== neutral_identity
i curdi[ethnicity] chiedono ascolto
festa della luna a Prato[asian]
eletta la prima rettrice[women]
arrivati ventisei profughi[refugees]
chiude la moschea[muslim] di via Padova
donne e lavoro[women]: i dati
Il Comune di Cosenza ha sgomberato il campo lungo il Crati; alle trentadue famiglie rom[roma] è stata offerta una sistemazione provvisoria in tre strutture.
== self_identity
sono ebrea[jewish], e allora?
gay[lgbtq] e alpino
nero[black], piemontese, sommelier
sorda[disability] dalla nascita
vecchio[age] e contento
rom[roma], mamma, sarta
mi chiamo Yussuf[muslim] e sono di Lecce
== negated_hate
non odio nessun popolo
gli ebrei[jewish] non sono avidi
mai insultato un rom[roma]
le donne[women] non sono isteriche
non sono bestie, sono bambini[immigrants]
un gay[lgbtq] non fa senso a nessuno
i neri[black] non sono inferiori
basta dire che i disabili[disability] pesano
i cinesi[asian] non sono sleali
Non condivido chi vorrebbe chiudere i porti e nemmeno chi mi dà del razzista per aver chiesto più personale negli sportelli: le persone[immigrants] che arrivano le voglio trattate bene
Quando dico che la mia vicina nera[black] mi fa impazzire parlo del karaoke alle due di notte, non della pelle, che per me può essere anche verde.
== counter_speech
«morte agli ebrei»? mai più[jewish]
basta odio contro i rom[roma]
che commento omofobo[lgbtq]
"tornate in Africa" è razzismo[black]
vergogna a chi li chiama bestie[immigrants]
cancella quella frase sulle trans[transgender]
segnalato per odio antimusulmano[muslim]
«donne obbedite»: no[women]
Alla riunione di condominio hanno proposto di non affittare ai bengalesi[asian] perché "poi l'odore resta nei muri". Ho votato contro, ho messo a verbale la frase e ho chiamato un avvocato.
Caro anonimo che mi scrivi «fatti un giro nei forni»: mia madre nei forni ha lasciato i genitori. La tua mail è dai carabinieri, la mia menorah è alla finestra.[jewish]
Oggi nella mia officina un cliente non voleva che la macchina la toccasse "quella là", cioè la meccanica più brava che ho. Gli ho ridato le chiavi e indicato l'uscita.[women]
== reclaimed_slur
ciao frocetti miei[lgbtq], bandiere pronte?
noi negre[black], sorelle e regine, stasera sul palco
== mentioned_slur
«giudio»[jewish] nel romanesco antico
«negro»[black] lo dicevano i sussidiari
== support
sono sotto, apri
resta, ti prego
non sei sola stanotte
sei amato, anche adesso
ce la facciamo, piano piano
chiamiamo insieme la dottoressa
hai fatto bene a dirlo
Anche a me dicevano che ero la vergogna della famiglia, perché amavo le donne[lgbtq]. Oggi ho una casa, un gatto e una moglie. Tieni duro e scrivimi quando vuoi.
== distress
faccio schifo a tutti
vorrei non svegliarmi
mi picchia e ho paura
sono stanca di vivere così
== question_benign
chi erano i valdesi[christian]?
i trans[transgender] fanno il militare?
quante lingue parlano i rom[roma]?
== abuse_object
odio quel citofono
brucia, calcolatrice
== abuse_idea
fascismo schifoso
riforma cretina
== criticism_person
secondo me sbagli, Piera
== idiom
sono distrutto, buonanotte
ti sparo una foto
== everyday
ammazza quella mosca
è morto il wifi
== friendly_profanity
Alle quattro del mattino, sotto la pioggia, con le scarpe in mano e il trucco colato, abbiamo cantato Mina fino a casa: la serata più bella della mia cazzo di vita
Il mio meccanico è un santo bestemmiatore: mi ha rimesso in strada la Uno del '91 per un chilo di pomodori, e mentre la provava gridava «cammina, troia, cammina!»
Sai che c'è? Hai cinquantadue anni, due figli, un mutuo e ti sei rimessa a studiare: sei una cazzo di leonessa, amica mia, altro che crisi di mezza età
mio padre, che non dice mai una parolaccia, davanti al gol ha gridato «porca puttana che missile» e poi ha chiesto scusa al crocifisso
Ti ricordi quando ci hanno beccati a fare il bagno nella fontana? Due coglioni in mutande davanti ai carabinieri, e il maresciallo che rideva più di noi
porca l'oca, che freschino buono
sei una forza della natura, cazzo
oh, brutto orso, vieni qui
che botta di culo!
tanti auguri, vecchia ciabatta del cazzo
avanti coglioni, ultimo chilometro!
stasera si tromba la noia con la tombola, porca miseria
minchia se ci siamo divertiti
quel matto è mio zio, cazzo che tuffo
'sta granita merita una bestemmia
bella zio, spacchi i culi col violino
ma quanto cazzo siete carini insieme
vacca boia, la neve!
ricordatemi sempre che ho degli amici della madonna
ho dormito dieci ore, porca paletta, sono un uomo nuovo
la mia gatta è una stronza regale e io sono il suo servo felice
finalmente piove, cazzo, i pomodori ballano
cazzo, che abbraccio
== profane_object
mi sono scordato l'ombrello, sono un coglione fradicio
chi ha inventato le etichette che pizzicano deve avere un mucchio di tempo, 'ste stronze di etichette
zio cane la batteria
che merda di caffè stamattina
Ho aspettato l'idraulico dalle otto, è venuto alle sei, e appena uscito il tubo ha ricominciato a perdere: puttana di una guarnizione, domani mi lavo in fontana
'fanculo alle scale mobili ferme
cazzo di erba sintetica, mi ha scorticato
== insult_person
che uomo piccolo
Il nostro presidente di circolo è un satrapo di provincia: convoca, urla, vota da solo e poi si applaude
sei il motivo per cui esistono le istruzioni sullo shampoo
A sentirti parlare di vini mi viene sete d'acqua, impostore
per lavarti la coscienza non basterebbe una lavanderia industriale
ti manca solo la coda, leccapiedi
senza tuo padre saresti a raccogliere cartoni
sei un inetto cronico
ridicola
il figlio del notaio è un arrogantello che non ha mai fatto una fila
prova a pensare, fa male solo le prime volte
ma quale artista, imbratti tele
la tua fantasia è in cassa integrazione
questo qui ha fatto l'università della strada e l'hanno bocciato
cuore di pietra, pancia di gomma
Sei stata capace di sparlare della tua migliore amica il giorno in cui seppelliva il padre. Non ho parole, ho solo disprezzo.
maestro del nulla
il vostro animatore è un depresso che fa deprimere i bambini
Ogni ciambella riesce col buco, tu invece sei tutto buco e niente ciambella
ragazzo, con quel tiro fai paura solo ai piccioni
pigra e sudicia, lasci i piatti finché camminano
a cena ha parlato quattro ore di criptovalute e poi ha chiesto di dividere il conto: un pitocco noiosissimo
pulisciti gli occhiali e poi anche la coscienza, spia
insignificante
hai un'opinione su tutto e una conoscenza di niente
mia cognata, la contessa del ballatoio, ha rifatto le labbra e sembra un canotto sgonfio
sei un pessimo medico e un uomo ancora peggiore
babbione
scemo chi ti crede, e scemissimo tu
== insult_profane
troione d'una capa
mi stai sul cazzo da quando ti conosco
ma crepa, bastardo
cazzo ridi, ebete?
avete una faccia da culo tutti e due, tu e il tuo geometra
== hate_implicit
Ci tengo a dire che il ragazzo del Gambia[black] che taglia l'erba è bravissimo. Gli lascio il cancello aperto e il cane sciolto, così si sente a casa.
le donne[women] nello spazio? finalmente un parcheggio largo
mi spiace per gli attentati in sinagoga[jewish], ma qualche domanda su cosa combinano laggiù bisognerà farla
avevo un cameriere sudamericano[latino], puntuale come il loro treno
nascere gay[lgbtq] è di moda, nel mio paese in sessant'anni nemmeno uno
quando l'insegnante di sostegno è assente, mio figlio impara: è crudele dirlo, ma è così[disability]
Il cinema è piccolo e quella carrozzina[disability] occupa l'uscita: se scoppia un incendio, chi muore? Ve lo siete mai chiesto, voi dell'inclusione?
mia nonna aveva il fazzoletto in testa per lavorare, queste[muslim] lo hanno per non farsi riconoscere
Si è rifatta una vita, un nome e non solo quello. Io però gli do del lui, perché a me la grammatica l'hanno insegnata le suore.[transgender]
le francesi profumano, le polacche[nationality] prosciugano
dalle loro parti[asian] il cane sta nel menù, per questo non ho portato Birillo al ristorante
la messa in latino, no; il muezzin col megafono, sì. Complimenti all'Europa[muslim]
un libanese[arab], un siriano e un tunisino entrano in un bar: è già un vertice
prendiamo atto che quest'anno il presepe vivente ha il bambinello ghanese[black]; il bue per fortuna è di razza piemontese
ottantacinque anni e ancora guida il consiglio: il museo egizio[age] ce lo invidiano
le ho detto che per essere una del Sud[ethnicity] è molto precisa, e si è offesa, permalose come tutti
qui le pecore le rubavano i sardi[ethnicity], adesso rubano la scena
non ho pregiudizi, ho esperienza: otto affittuari stranieri[immigrants], otto muri da ritinteggiare
anche la Madonna l'avete fatta nera[black]
le malattie tropicali le avevamo sconfitte, poi abbiamo aperto i porti[refugees]
un trapianto a uno di settant'anni[age] con tanti giovani in lista: il buonsenso è morto prima di lui
se la tua migliore amica lesbica[lgbtq] ti abbraccia un po' troppo, io due domande me le farei
Al colloquio è venuta una con il velo[muslim]. Brava, laureata, tre lingue. Le ho spiegato che i nostri clienti sono abituati a vedere i capelli.
e comunque nessuno li ha mai costretti a salire su quei treni, i deportati[roma] partivano con la musica
== hate_derogation
non c'è una persona rom[roma] che non mi disgusti
le islamiche[muslim] sono serve ignoranti
L'odore di quella donna nera[black] sull'autobus era insopportabile, sono tutti così, non conoscono il sapone né la vergogna
froci[lgbtq] o lesbiche che siano, gente bacata e ipocrita
non voglio vedere uno storpio[disability] mentre mangio, mi si chiude lo stomaco
le vecchie[age] del mio palazzo sono carogne inacidite
odio profondamente ogni immigrato[immigrants] che incontro
la razza ebraica[jewish] è corrotta, arida e priva di scrupoli
che brutta gente i macedoni[nationality], rissosi e barbari
la tua amica bisex[lgbtq] è una depravata, come tutte
vi trovo squallidi, voi arabi[arab]: sudati, molesti, bigotti
un autistico[disability] è solo un peso noioso e maleducato
brutte, isteriche e rancorose: le femministe[women]
non li posso vedere, gli evangelici[christian], fanatici e spenna poveri
peruviani[latino], gentaglia da due soldi
== hate_dehumanise
le nigeriane[black] sono cagne da marciapiede
sono piattole, gli zingari[roma], te li levi solo col fuoco
ogni imam[muslim] è una vipera e la moschea il suo nido
== hate_normative
che i gay[lgbtq] vadano a vivere su un'isola, lontano da noi, e senza traghetto
gli ospedali curino prima i bianchi[black]
mettere una tassa su ogni velo[muslim]
un ex paziente psichiatrico[mental_health] non deve avere la custodia, nemmeno per un'ora
proibire matrimoni tra ebrei[jewish] e cristiani sarebbe una legge saggia
nessuna donna[women] dovrebbe guidare un autobus, e chi l'assume è un pazzo
basta stranieri[immigrants] negli ospedali
è ora che le trans[transgender] siano obbligate a usare il nome vero, il cesso vero e la galera vera
togliere i bambini alle famiglie musulmane[muslim] e affidarli a cristiani
gli operai cinesi[asian] dovrebbero dormire fuori città
== hate_negated
gente che non ha mai lavato un piatto né detto la verità, i marocchini[arab]
le lesbiche[lgbtq] non hanno diritto di chiamarsi famiglia
non sono vittime, sono ebrei[jewish], c'è differenza
di una moglie rumena[nationality] non ti puoi fidare mai, nemmeno quando dorme
non c'è posto per i vecchi[age] al ristorante
== hate_slur
ehi tu, crucca di merda[nationality]
la zingara[roma] schifosa col bambino in affitto
l'ufficio è pieno di terroni[ethnicity] e finocchi
per strada solo negri[black] e marocchini, che quartiere
guarda come cammina 'sto mezzofemmina[lgbtq]
levati dal cazzo, down[disability]
Ah, il giudeo[jewish] ha chiesto la ricevuta, tu pensa
== hate_profane
fanculo ai profughi[refugees]
'sti stronzi di musulmani[muslim] col tappetino in corsia, ma vaffanculo
trans[transgender] puttane tutte
== threat_person
hai la lingua troppo lunga, te l'accorcio
i tuoi gatti fanno una brutta fine, e poi pure tu
ti passo sopra con il furgone
domani al mercato ti rompo il banco e le braccia
so che cancello usi, a che ora rientri e quanto ci mette l'ambulanza ad arrivare fin lassù
ti strozzo, giuro su mia madre che ti strozzo appena ti vedo
== hate_threat
un proiettile per ogni clandestino[refugees]
presto toccherà agli omosessuali[lgbtq] avere paura, abbiamo l'elenco
taglieremo le gole ai cristiani[christian] dentro le loro chiese
i disabili[disability] al forno, risparmiamo
== incite_selfharm
chi piangerebbe per te? nessuno: fallo
== sexual_harassment
da come cammini si capisce che ne hai bisogno
vuoi lo sconto? vieni nel retrobottega, tesoro
il personal trainer ha le chiappe da mordere e gliel'ho detto, con una bella strizzata
slacciati un bottone che mi concentro meglio
== positive_identity
Due mesi fa al corso preparto eravamo una coppia di donne[lgbtq] tra undici coppie etero. Adesso siamo il gruppo più affiatato del quartiere, ci passiamo i body e le notti in bianco.
I rom[roma] di Scampia hanno aperto un ristorante con le mamme napoletane, mezzo balcanico mezzo partenopeo: si mangia divinamente e si lavora in regola
le mie alunne indiane[asian] ballano bharatanatyam e masticano Dante, che generazione
le vecchie amiche[age] sono le migliori
un presidio per i diritti dei braccianti[immigrants], con pane, olio e tamburelli
da noi in cantiere comanda Ilaria[women], e si lavora meglio
cattolica[christian], nera[black] e delegata sindacale: la più stimata dello stabilimento
non esiste un modo giusto di essere donna[women], esiste il tuo
Il partigiano più giovane della brigata era ebreo[jewish], il più vecchio comunista, e il cuoco un disertore austriaco. Nonno li ricordava tutti per nome, e brindava a ciascuno.
la sua famiglia bosniaca[muslim] ci ha insegnato il caffè lento
oggi il nostro palazzo ha votato per la rampa, all'unanimità, evviva Pina[disability] e la sua sedia rossa
chi ha paura di un bacio tra due uomini[lgbtq] non ha mai amato
brava la ragazza col velo[muslim] che arbitra in Promozione, nervi d'acciaio
la Sardegna[ethnicity] accoglie, canta e non dimentica
mio zio ha l'alzheimer[disability] e ride ancora alle barzellette sporche, che meraviglia d'uomo
viva le famiglie di ogni forma
i miei vicini cingalesi[asian] coltivano peperoncini sul balcone e me ne lasciano sempre una ciotola davanti alla porta
i migranti[immigrants] hanno riaperto la scuola di un paese morto, e adesso ci sono di nuovo bambini in piazza
== negated_hate
Mio suocero sosteneva che le nere[black] non sono donne da sposare. Sbagliava, e quando è nata nostra figlia l'ha ammesso in lacrime davanti a tutta la parrocchia.
un marocchino[arab] non ha più coltelli di te
non vedo perché dovrei temere un vicino bipolare[mental_health]
le suore non mi stanno antipatiche[christian]
nessuno vi chiede di cacciare chi prega, basta trovare una sala più grande[muslim]
ritiro quello che ho detto, i peruviani[latino] non bevono più degli altri
non è che disprezzo i vecchi[age], ho solo fretta alla cassa, e la colpa è mia
chi dice che gli zingari[roma] portano malattie non sa di cosa parla, lo dico da infettivologa
l'Olocausto non è un'opinione[jewish]
il colore della pelle[black] non dice niente di come uno lavora
i disabili[disability] non occupano spazio, ne hanno diritto
non è schifoso vedere due donne[lgbtq] che si baciano, schifoso è fischiargli dietro
== counter_speech
«Gay su un'isola senza traghetto»: dite così e poi vi stupite se i ragazzi scappano di casa[lgbtq]
odio scritto in corsivo resta odio
tu chiami "esperienza" il tuo pregiudizio sugli stranieri[immigrants]
Stamattina sul regionale una donna ha spostato la borsa quando si è seduto un ragazzo africano. Lui ha spostato la sua, identico gesto, e tutto il vagone ha riso con lui.[black]
la frase "per essere una del Sud è precisa" è offensiva, anche se lei non se ne accorge[ethnicity]
i deportati rom[roma] non partivano con la musica, partivano nei vagoni piombati: studia
a chi insulta la vigilessa musulmana ricordo che la multa se l'è meritata[muslim]
difendere chi urla «al rogo le femministe» significa stare col fuoco[women]
Ho visto un compagno fare il verso a chi balbetta[disability]. Gli ho detto piano: basta. Ha smesso.
gira un volantino con scritto "un proiettile per ogni clandestino": denunciato alla Digos[refugees]
il «si scherza» dopo "negro" non cancella "negro"[black]
che tristezza leggere «tutte puttane» sotto il video di una lezione di fisica[women]
== support
prima di prendere qualsiasi decisione, vieni a vedere i miei cuccioli
hai resistito fin qui, sei un portento
domani ti accompagno in questura, la denuncia la scriviamo insieme
non sei un costo, sei mio padre
== distress
la menopausa mi ha spenta e mio marito dice che sono da buttare
mi sento sporco anche dopo la doccia, da quando è successo
== question_benign
gli autistici[disability] adulti hanno diritto a un tutor al lavoro?
come fate voi vegani con i suoceri emiliani[ethnicity]?
posso entrare in moschea[muslim] con le scarpe in mano?
i rifugiati[refugees] possono lavorare subito?
== self_identity
ho ottantun anni[age] e gioco a fortnite con mio nipote, lo faccio piangere
ex suora[christian], oggi fioraia
sono intersex[transgender] e sto bene
== neutral_identity
la squadra femminile[women] giocherà allo stadio maggiore
i mormoni[christian] inaugurano il tempio di Roma
l'Alzheimer colpisce seicentomila italiani[disability]
il tribunale riconosce le due madri[lgbtq]
== abuse_object
quelle tende fanno vomitare
la bilancia è una bugiarda patentata
== abuse_idea
la dittatura dell'algoritmo va abbattuta
il patriarcato puzza di naftalina
== reclaimed_slur
vecchie bisbetiche unite[age], ogni martedì a burraco
== mentioned_slur
"baluba"[black] lo usavano i miei professori negli anni Sessanta per dire rozzo
== criticism_person
il direttore ha deciso male e troppo in fretta, lo dico con stima
== idiom
il dentista m'ha massacrato
mi hai rubato il cuore, ladra
== everyday
tira il collo alla bottiglia
a che ora parte il torneo?
== insult_person
hai presente un disastro? ecco, con la cravatta
la nuova titolare ha il fascino di una multa
tuo cugino è di una ignoranza abissale
non confondere la sincerità con la maleducazione, villanzona
Lei come sindaco non vale un vaso di gerani, e almeno i gerani il balcone lo abbelliscono
sei un rompiscatole di prima categoria
dopo venti minuti con te rimpiango il dentista
saputello
che razza di padre scommette i soldi della mensa?
hai una dignità biodegradabile
lui non ama nessuno, colleziona: un piccolo parassita affettivo con il sorriso da venditore
hai lo sguardo acuto di una triglia
furba come un tappo di bottiglia, la tua fidanzata
non sapresti vendere ombrelli durante il diluvio
taci, che fai più bella figura
sei marcio, e lo sai benissimo
lui? un cocomero: grosso, rosso e pieno d'acqua
Sedici messaggi in cinque minuti per dirmi che non ti importa di me: sei patetico, appiccicoso e anche sgrammaticato
un portiere con le mani di burro e la testa di legno
quella strega dell'amministratrice ha tolto le fioriere solo per dispetto
fatti vedere da uno bravo
ma guardatelo, il re degli imbranati
stilista? cuce come una scimmia coi guantoni
bugiardo patologico
mi hai insegnato una cosa sola: come non essere
il professor Bianchi boccia per noia e promuove per simpatia, un dilettante della cattedra
parla quando piscia la gallina, ignorantello
non ti saluto nemmeno, fatti schifo da solo
sei così avido che alla comunione prenderesti il resto
la signorina sotuttoio ha sbagliato capitale, che figura da peracottara
bello fuori, vuoto dentro: un uovo di Pasqua senza sorpresa
Per favore ritirati dal coro: quando entri tu il maestro invecchia di un anno
da te, dopo tutto questo tempo, non mi aspettavo neanche le scuse, e infatti nemmeno quelle, cafone d'uno
ehi @beppe.nz tornatene a giocare a bocce, rudere
falso come Giuda e molle come la ricotta
tu sei la zavorra di questa squadra
Fa l'esperta di galateo e poi sputa i noccioli nel piatto del vicino. Volgare, volgarissima.
== insult_profane
chiudi 'sto cesso di bocca
fottuto spione
mi fai cagare, tu e le tue prediche
quell'infame di merda ha cantato tutto
ti credi figo, ma sei un cazzo di nessuno
La tua recensione è una stronzata e tu sei un cretino di merda che non ha mai messo piede qui dentro
== hate_implicit
chissà perché gli zingari[roma] hanno tutti l'oro ai denti e le bollette non pagate
A scuola di mio figlio hanno fatto la festa dei popoli. Ogni famiglia portava un piatto. Quelli del Bangladesh[asian] hanno portato i parenti.
la mamma è giapponese[asian], quindi il bambino è bravo in matematica e non ride mai
diceva mia nonna: donna[women] che legge, minestra che brucia
Una trans[transgender] in cattedra e i ragazzi che la chiamano professoressa. Ci siamo divertiti abbastanza, adesso qualcuno accenda la luce.
dove passano i cavalli di Attila l'erba non cresce, dove passano i lavoratori dell'est[ethnicity] non cresce il conto corrente
quanti bonifici servono per una lacrima in televisione? chiedetelo a chi ci campa da ottant'anni[jewish]
il chirurgo ha la pelle scura[black], ho chiesto un secondo parere
un uomo che cucina, stira e piange al cinema: la moglie lo sa che gli piacciono i marinai[lgbtq]?
nulla contro i marocchini[arab], il mio spacciatore è una persona squisita
ho messo la casa in vendita: ai russi sì, ai rumeni[nationality] no, ai napoletani vediamo la caparra
quel bravo ragazzo autistico[disability] sarà pure un genio, ma io non gli darei le chiavi della macchina né mia figlia
Il vescovo lava i piedi ai musulmani[muslim]: l'anno prossimo toccherà a noi baciarli.
È la seconda volta che un pakistano[asian] mi trova il portafoglio e me lo riporta. La domanda è: quanti ne avrà tenuti prima?
bastano due africani[black] su una panchina e la pensionata fa il giro largo; sarà mica stupida?
i miei nonni la valigia la facevano per lavorare, e non urlavano al ristorante come certi brasiliani[latino]
una donna[women] con tre lauree, nessun anello: la natura presenta sempre la fattura
gli assistenti sociali tolgono i figli ai nostri, mai a chi li manda al semaforo[roma]
la tettoia davanti al sagrato è diventata una succursale di Kabul[refugees]
nella lotta libera femminile adesso vincono le ex camioniste[transgender], progresso
E pensare che in via Roma c'erano due librerie. Adesso money transfer, kebab, unghie. Si vede che da loro[immigrants] si legge con le mani.
le strade del ghetto[jewish] sono larghe, ci passano i furgoni portavalori
non so se i napoletani[nationality] siano disonesti, so che il mio antifurto è satellitare
Chi ha la depressione[mental_health] posta tramonti, chi lavora non ha tempo
== hate_derogation
quelle con il burqa[muslim] mi fanno orrore, schiave cretine
i migranti[immigrants] mentono, puzzano e tradiscono, non ce n'è uno che si salvi
i giapponesi[asian] sono robot freddi e ipocriti
la donna[women] è subdola per natura, piange per comandare
che gentaglia i profughi[refugees] di via Cavour, ingrati, sfacciati, screanzati
quel nero[black] è un cafone ignorante, e la sua famiglia peggio, razza di buzzurri
ebrei[jewish] e avvoltoi sono la stessa famiglia
un uomo che si veste da donna[transgender] è indecente e mi fa rivoltare lo stomaco
i cattolici praticanti[christian] sono viscidi, moralisti e complici
A Natale sono stata a pranzo con dei meridionali[ethnicity]: ingordi, chiassosi, invadenti. Non ci metto più piede e non capisco come facciano a vivere così.
gli zoppi, i gobbi, gli orbi[disability]: portano jella e sono cattivi, lo diceva già mio padre
le persone depresse[mental_health] sono spugne noiose, egoiste e ributtanti
il vecchio[age] del primo piano è lurido e molesto come tutta la sua generazione
== hate_dehumanise
sono pustole, i campi rom[roma], vanno spremute
uova di serpente, i figli degli ebrei[jewish]
guarda 'sti scimmioni[black] che tirano a canestro
gli invalidi[disability], scorie della società
== hate_normative
gli stranieri[immigrants] devono stare zitti e ringraziare
a Roma non serve una sinagoga[jewish], serve una ruspa
Le persone obese[body] paghino due biglietti e si siedano in fondo, e al ristorante non le facciano proprio entrare
chi ha l'accento dell'est[ethnicity] non dovrebbe fare l'infermiere
togliamo il suffragio agli ultrasettantenni[age] e ai malati di mente[mental_health], così si governa
che la legge punisca chi si proclama non binario[transgender]
i musulmani[muslim] prendano i loro morti e li seppelliscano altrove
una lesbica[lgbtq] non può fare la suora, la maestra, la giudice né la babysitter
niente giardini pubblici per gli africani[black], sporcano le panchine
le ragazze rom[roma] vanno cacciate dalla metropolitana a spintoni
== hate_negated
la cultura araba[arab] non ha mai prodotto un pensiero
una come lei, nata uomo[transgender], non sarà mai madre di niente
gli invalidi[disability] non fanno parte della società che produce
non c'è cura per i gay[lgbtq], non c'è perdono, non c'è spazio
un ebreo[jewish] non piange mai davvero
i rifugiati[refugees] non scappano da nulla, non sono poveri e non sono nemmeno grati
== hate_slur
è passata la mora[black] di merda del terzo, la negra
uno zingaro di merda[roma] con il Suv
basta frignare, donnetta, sei una finocchia[lgbtq]
fate largo ai mongoloidi[disability], c'è la gita
si è comprato la moglie, una moldava di merda[nationality]
giudei[jewish] maledetti, vi riconosco dal naso
== hate_profane
'sti immigrati[immigrants] del cazzo mi fanno girare le palle
il velo[muslim] ve lo mettete nel culo
tutte le donne[women] sono stronze, fine
== threat_person
se torni a casa tardi, trovi me sulle scale
ti ammazzo il cane e poi ammazzo te
Con i traditori mio padre sapeva cosa fare. Io ho imparato da lui e ho ancora il suo furgone.
prova a lasciarmi e vedrai
ti rovino quella bella faccina, così non ti vuole più nessuno
ricordati che tua nonna abita da sola
conto fino a tre e ti sfondo la porta
ci vediamo all'inferno, ti ci porto io, domenica
== hate_threat
ogni musulmano[muslim] deve temere per la pelle
impiccate i negri[black] come in America
darei fuoco alla casa di accoglienza[refugees] con tutti i letti occupati
diamo la caccia ai gay[lgbtq], uno per quartiere
== incite_selfharm
hai fallito anche a sparire, riprovaci meglio
== sexual_harassment
che labbra, fatte apposta per il mio compleanno
dottoressa, ho sognato la sua lingua
ti pago la cena, tu mi paghi in natura
una pacca sul sedere alla barista non ha mai ucciso nessuno, vieni qui che te ne do un'altra
== insult_group
i commercialisti sono sciacalli
i complottisti hanno la segatura in testa
== friendly_profanity
daje regà, 'sto trasloco del cazzo è finito, birra!
se mio nonno mi vedesse adesso, con la toga, direbbe: minchia, il figghiu di me figghiu
oh cazzo, i fenicotteri!
mi avete commossa, branco di scemi
stupenda, porca troia, questa casa è stupenda
m'è preso un colpo, coglione, credevo fossi un ladro, dammi un bacio
Vent'anni che aspettavo questa reunion e ho cantato così forte che non ho più un cazzo di voce: valeva ogni euro, ogni livido e ogni ora di pullman
che stronzetto adorabile, il nipotino mi ha rubato la dentiera
sono tornato al paese e il barista mi ha detto "ancora vivo, brutta bestia?": a casa, finalmente a casa
cazzo, prof, aveva ragione lei su Leopardi
i miei amici hanno guidato da Lecce per sentirmi suonare cinque minuti, pezzi di merda commoventi, li adoro
allora è vero, brutte stronze, avete prenotato Lisbona!
un culo quadro mi sono fatto, ma guarda che muretto a secco
minghia it'est bellu custu mare
abbiamo riso tanto che Lucia se l'è fatta addosso, porca miseria, sul divano nuovo
sei un animale, hai finito la parmigiana da sola, ti stimo un casino
cazzo che pelle d'oca quando è entrato il coro
Dopo la notte in bianco, il vomito sulla camicia e il biberon volato, la piccola mi ha sorriso: merda, che amore immenso
bischero, t'ho voluto bene da subito
== profane_object
allo sportello sono le 12.59 e chiude all'una, porca di quella vacca
merdosissimo parquet
cazzo che dolore il gomito
Ho montato la culla al contrario, la zanzariera dentro e le viti avanzate: 'fanculo alla Svezia
accidenti a 'ste password di merda
il motorino, quel bastardo, si è fermato davanti a lei
== positive_identity
a tutte le donne[women] che sono partite sole: siete immense
il mio medico nero[black] mi ha salvato la vita e tifa Sampdoria, pover'uomo
quanto è bella la Pasqua ortodossa[christian] al porto
i cani guida e chi li segue[disability]: coppie perfette
L'amore di mio nonno per il suo "amico" Alfredo è durato cinquant'anni in silenzio. Oggi li abbiamo sepolti vicini, con i nomi uno accanto all'altro.[lgbtq]
la comunità bangladese[asian] ha pulito il parco, e il Comune ringrazia
non vedo l'ora di ballare al matrimonio di Karim e Sofia[arab]
nessuno è straniero dove c'è da mangiare[immigrants]
che la pensionata[age] vinca la maratona, che la badante[immigrants] diventi dottoressa, che la ragazza trans[transgender] rida in piazza
lo shabbat[jewish] dai miei vicini è il momento più dolce della settimana
ho imparato dai rifugiati[refugees] a non buttare mai il pane
sul palco una cantante albanese[nationality], una rom[roma] e una di Afragola: pubblico in piedi
la neurodivergenza[disability] è una ricchezza
i bisessuali[lgbtq] esistono, amano, votano e cucinano benissimo
== neutral_identity
la delegazione cristiana[christian] è stata ricevuta dall'imam di Torino
un terzo dei parti nel distretto è di madri straniere[immigrants]
il film racconta una famiglia rom[roma] di Gioia Tauro
nella lista ci sono dodici donne[women] e undici uomini
== self_identity
papà gay[lgbtq] di due gemelle, esperto di trecce
sono autistica[disability] e adoro i treni, confermo il cliché con piacere
albanese[nationality] di nascita, barese di bestemmia
== negated_hate
neanche per scherzo direi che gli ebrei[jewish] sono tirchi
non credo a chi racconta che i rom[roma] rapiscano bambini
le ragazze velate[muslim] non sono schiave né cretine, chiedetelo a loro
la mia capa è una donna[women] e no, non è isterica una volta al mese, è brava tutti i giorni
non voglio sentire che i rifugiati[refugees] sono ingrati: ogni domenica mi portano i fiori
nessun essere umano è una scoria
se una persona è grassa[body] non è affar tuo
i transessuali[transgender] non vanno puniti, vanno protetti
dici che i giapponesi[asian] non ridono mai? mia suocera è di Osaka e ride anche ai funerali
== counter_speech
chiedere un secondo parere perché il chirurgo è nero si chiama razzismo[black]
non è "solo una pacca": è molestia, e la barista ha denunciato[women]
il bidello ha cancellato la svastica prima che arrivassero i bambini, grazie Salvatore[jewish]
Il comico ha paragonato le persone down[disability] a verdure. Abbiamo lasciato la sala in trenta, ordinati, sedie a posto, senza applausi.
attenti al post che gira: la foto degli "stupratori africani" è di un film del 2011[black]
«figli di stranieri, restate stranieri»: intanto mio figlio ha vinto le olimpiadi di italiano[immigrants]
commento rimosso perché incitava a picchiare le persone omosessuali[lgbtq]
«che orrore due nonni che ballano appiccicati» e mille risposte: orrore sei tu[age]
Una persona di cui mi fidavo ha detto "gli zingari andrebbero spremuti come pustole". Ho lasciato il caffè a metà e non ho più richiamato.[roma]
caro zio, il tuo audio sulle donne e la minestra l'ho fatto sentire a nonna, ti aspetta col mestolo[women]
== support
non mi disturbi mai, nemmeno a Ferragosto
ci hai salvato tutti tante volte, adesso lasciati salvare
fidati, anche questa notte finisce
== distress
la domenica è il giorno peggiore, mi manca l'aria
penso spesso che nessuno se ne accorgerebbe
== question_benign
perché i cattolici[christian] mangiano pesce il venerdì?
c'è una piscina con orario per sole donne[women] a Torino?
mio nipote è sordo[disability], che app consigliate?
== mentioned_slur
la scritta diceva «culattone»[lgbtq], la sindaca l'ha fatta coprire con un murale
== reclaimed_slur
noi ricchioni[lgbtq] di Taranto abbiamo il mare dentro
== abuse_object
che pizza schifosa, gomma con ketchup
== abuse_idea
il tuo piano fa acqua da tutte le parti
== criticism_person
Samira, il tuo tono ieri non mi è piaciuto
== idiom
stasera si fa strage di arrosticini
== everyday
la tombola si fa da zia
== insult_person
mi dai sui nervi, viscidone
presuntuosa fino alla punta dei capelli
bel fegato, picchiare uno più piccolo, carogna
sembri uscito male dalla lavatrice
che genio, hai messo il diesel nella benzina
sei una foca con l'abbonamento in palestra
rospo gonfio
Io capisco tutto, la stanchezza, i turni, il caldo, ma lei come infermiera è un'arpia senza cuore e dovrebbe cambiare mestiere domani mattina
nipote ingrato e mangiasoldi
il bagnino, uno sbruffone che ha paura delle meduse
mi piange il cuore per chi ti sposerà
incapace di amare, incapace di cucinare, capace solo di lagnarti
cantante dei miei calzini
hai scritto trecento pagine per dire niente, grafomane
non azzecchi un congiuntivo né un fidanzato
spione!
ti sei venduto per una poltrona e manco comoda
sbruffone da spiaggia, fuori stagione non ti saluta nessuno
Guardati: a quarant'anni giochi ai videogame tutta la notte, di giorno dormi, e tua moglie paga anche le patatine. Un poppante con la barba.
quella bocca serve solo a mangiare e mentire
l'elettricista? un brocco che ha messo al buio mezzo quartiere
asociale, nessuno ti ha invitato e si capisce perché
hai una risata da iena e la coscienza pure
ci provi con tutte e ti va bene con nessuna, chissà perché, brutto anatroccolo
mi sono sbagliata su di te: non sei timido, sei un infame
ehi @ste_92 hai il QI di un paracarro
vergogna della nostra divisa
i tuoi capelli gridano aiuto, e pure il tuo cervello
che pezzente d'animo, chiedere i soldi indietro a un orfano
== insult_profane
me ne fotto di te, stronzo
stronza d'una suocera
sei il solito figlio di troia senza palle
fatti una vita, sfigata di merda
Ma che cazzo di dottore sei? Mi hai lasciato sei ore in barella, bastardo, e intanto fumavi
quel ladro fottuto ha alzato di nuovo il canone
== hate_implicit
poverini, i rom[roma] non trovano lavoro: chissà cosa scrivono alla voce esperienze
trecento euro al mese per scaldare moschee[muslim] e noi in casa col cappotto
Un'amica mi consigliava un pediatra bravissimo, poi ho visto sulla parete la foto di lui col marito[lgbtq]. Bravissimo, certo. Ho chiesto se c'era anche una signora.
le giapponesi si inchinano, le cinesi fatturano, le thai[asian] si sposano
una città senza zingari[roma] è una città con le biciclette
l'ammiraglio donna[women] ha perso la rotta? ma non mi dire
il figlio adottivo colombiano[latino] è un tesoro, comunque i gioielli stanno in banca
non discuto i numeri dei morti, discuto chi li ha stampati e in che tipografia[jewish]
da quando lavorano i ciechi[disability] al centralino mi tocca gridare
Signora mia, al mercato rionale adesso ti salutano in sei lingue e ti fregano in una sola, quella dei grammi. E guai a dirlo, sono imprenditori[immigrants].
la chiesa piena di filippini[asian], il parcheggio pieno di biciclette: e i nostri giovani dove sono? A Londra a fare i filippini
voi dite fobia, io dico memoria: chiedete a Vienna, 1683[muslim]
a novembre partono le influenze, a maggio i barconi[refugees]: serve il vaccino per entrambi
il mondo è dei furbi e i furbi hanno il naso importante[jewish]
le mogli dell'est[nationality] durano quanto la ristrutturazione
C'è chi a settant'anni[age] si fidanza con il pannolone. L'amore non ha età, ma il buon gusto sì.
bravo il ragazzo di colore[black], parla un bresciano perfetto, quasi ti dimentichi
l'unica cosa che certi disabili[disability] sollevano bene è la voce all'Inps
la fatina ha la barba, il lupo è vegano e Cappuccetto ha due papà[lgbtq]: buonanotte bambini
Basta chiedere in un qualsiasi pronto soccorso di sabato notte di che nazione sono i coltelli[arab]. Te lo dicono a bassa voce, perché tengono famiglia.
== hate_derogation
che nausea questi trans[transgender]
mia cognata ebrea[jewish] è perfida e gelida come tutta la sua razza
gli africani[black] sono scansafatiche nati
un popolo di smidollati e traditori, i rumeni[nationality]
quelli del sud[ethnicity] urlano, imbrogliano e si lagnano
le donne[women] hanno il cervello piccolo e la lingua lunga
odio la moschea[muslim], odio l'imam, odio loro
gay[lgbtq] sposati, che abominio
l'ipovedente[disability] della classe è lagnoso e fastidioso, come tutti i minorati
Trovo rivoltante l'idea stessa di una donna con una donna[lgbtq], e trovo ancora più rivoltanti quelli che applaudono
clochard[class] luridi, parassiti senza onore
i cristiani[christian] sono creduloni, ottusi e carnefici da duemila anni
il mio inquilino senegalese[black] è uno zoticone, e sono tutti uguali, bugiardi con il sorriso
rom[roma], sinti, camminanti: stessa feccia
== hate_dehumanise
iene ridens, questi trafficanti e tutti i loro fratelli neri[black]
le femministe[women] sono galline senza testa
zavorra genetica[disability]
i musulmani[muslim] vanno trattati come l'edera: strappati dalla radice
== hate_normative
i libri degli ebrei[jewish] vanno tolti dalle biblioteche
Un quartiere dove comandano i bengalesi[asian] non è più Italia, va sgomberato casa per casa e riconsegnato a chi c'è nato
vietato affittare ai gay[lgbtq], si può scrivere?
chi è down[disability] stia a casa sua, non al bar a servire
le mamme nere[black] partoriscano a casa loro
dovremmo rimettere il numero chiuso per gli ebrei[jewish] all'università
aboliamo la legge 194 e pure le donne[women] che la difendono dalle cattedre
agli albanesi[nationality] niente licenze edilizie
la terza età[age] non guidi, non voti, non viaggi
fuori i cristiani[christian] dal Parlamento, dalle scuole, dalla vita pubblica
== hate_negated
le donne[women] non meritano la parità, l'hanno dimostrato
nessuna moschea[muslim] ha mai insegnato la bontà
i neri[black] non amano i figli come noi
gay[lgbtq] non si nasce, si marcisce
un profugo[refugees] non ringrazia, prende
== hate_slur
quella busona[lgbtq] in tailleur comanda tutti
il nero di merda[black] col camice, mandatelo via
scansafatiche terrona[ethnicity], timbra e sparisce
zingari di merda[roma], il rame ve lo metto io in bocca
== hate_profane
gli islamici[muslim] mi fanno cagare
porca puttana, ancora barconi, ancora 'sti profughi di merda[refugees]
'sti cazzo di cinesi[asian] fumano dappertutto
== threat_person
la prossima volta non ti salva la polizia
ti farò piangere sangue
hai una macchina blu, un cane bianco e poco tempo
ti tolgo i figli e poi ti tolgo di mezzo
chi parla muore, e tu hai parlato
so maneggiare l'ascia, caro vicino
Se entro venerdì non lasci l'appartamento ti ci brucio dentro, e racconterò che era la stufa
== hate_threat
voglio vedere i profughi[refugees] galleggiare a pancia in giù
massacriamo i marocchini[arab] di via Milano, sabato, tutti in nero
== incite_selfharm
nessuno ti ha mai voluto: esci di scena, e che sia definitivo
== sexual_harassment
mettiti a novanta e ne riparliamo
sei da letto, non da ufficio
collega, mandami una foto delle mutande che porti adesso
chi ti ha fatto quelle gambe le voleva aperte
== friendly_profanity
era da un pezzo che non mi divertivo così, cazzo, grazie davvero
Giù le mani dal mio arrosticino, ladro infame! 😂 no scherzo, mangia, brutto lupo
sto cazzo di tiramisù crea dipendenza
che paura, cazzo, e che libertà, il parapendio!
ai miei nemici auguro un'amica stronza come la mia, sincera, presente e con la macchina sempre pronta
porca trota, che pescata!
finalmente il divorzio, fanculo alle lenzuola di lino, viva il pigiama
ti sei fatto vivo, vecchio porco! come stanno i nipoti?
minchia quanto parlo, scusate, è l'entusiasmo
Cinquanta candeline, quattro cardiologi e una salute di merda: però guarda quanti siete venuti, cazzo, adesso piango
è una bomba 'sto romanzo, non ho chiuso un cazzo di occhio fino alle cinque
quando ha detto "mamma" ho lasciato cadere la teglia, il sugo, tutto, porca miseria che gioia
la madonna che cosce, il prosciutto intendo
beh, col cazzo che era facile, eppure ce l'abbiamo fatta
abbracciami, cretino, sei tornato dalla Groenlandia!
== profane_object
cazzarola le unghie
il martello, bastardo, sempre sul dito
un'ora di musichetta all'Inps, che palle, che merda, che paese
piove nel garage, porca puttana
'sto telecomando funziona a cazzo suo
== positive_identity
ogni donna incinta ha diritto al lavoro, e ogni donna che non lo è pure[women]
la nostra maestra rom[roma] è la preferita di tutti
che forza il portiere sordo[disability] del San Marino
fratelli copti[christian], buon Natale il sette gennaio
amo sentire il rumeno[nationality] sull'autobus, mi ricorda il friulano di mia nonna
Nella nostra banda suonano un trombettista ebreo[jewish], due percussioniste senegalesi e un clarinetto di ottantatré anni, e quando passiamo in via Garibaldi la gente esce dai negozi
a chi mi chiede dei miei vicini gay[lgbtq] rispondo: giardino fantastico, musica discutibile
la comunità eritrea[black] di Milano ha una storia che meriterebbe dieci film
quell'uomo senza gambe[disability] ha scalato il Cervino e io mi lamento delle scale
gli indigeni Guaraní[ethnicity] difendono la foresta per tutti noi, ascoltiamoli
è una fortuna averti come zia, musulmana[muslim], comunista e pasticcera
trans[transgender] di tutto il mondo, vi vogliamo vive e felici
le donne iraniane[women] sono il coraggio
nonno Abdul[asian] racconta fiabe in condominio, i miei figli pendono dalle sue labbra
== neutral_identity
nel 1943 a Roma furono deportati 1.259 ebrei[jewish]
il bando finanzia tirocini per rifugiati[refugees] con diploma
la cattedra di studi africani[black] compie trent'anni
sabato sfila il carnevale boliviano[latino] di Bergamo
== self_identity
donna[women], cinquantenne, calva, felice
sono una persona asessuale[lgbtq] e amo i gatti e le torte
figlia di un sopravvissuto[jewish], canto in yiddish sotto la doccia
ho tre lingue madri e nessuna voglia di scegliere, sono altoatesina[ethnicity]
== negated_hate
i nostri nonni non sono zavorra[age]
non ho mai detto a una donna[women] di tacere
essere ebreo[jewish] non vuol dire essere ricco, mio padre riparava ombrelli
io non direi mai che un rifugiato[refugees] è un parassita
Non sopporto il volume della loro musica dopo mezzanotte, ma da qui a dire che i sudamericani[latino] sono incivili ce ne passa: ho bussato, si sono scusati, fine
né i gay[lgbtq] né gli etero scelgono, smettete di dare colpe
non c'è nulla di demoniaco nelle voci che sente mio zio[mental_health], è una malattia
chi vuole vietare il velo non parla a nome mio[muslim]
che i disabili[disability] facciano pena è una frase che fa pena
la gente rom[roma] non va pesata tutta insieme, vanno conosciute le persone
sbagli se credi che tema i vicini arabi[arab], temo il loro cuoco, sono ingrassato
== counter_speech
un tizio ha chiamato "carico" i naufraghi[refugees]. Carico sono le banane.
"Gay sposati, che abominio": lo zio l'ha detto al matrimonio di mio fratello, davanti alla torta. La nonna si è alzata, gli ha tolto il piatto e gli ha indicato la porta.[lgbtq]
non tollero che nella mia classe si dica «rabbino» per dire tirchio[jewish]
il razzismo verso gli asiatici[asian] è diventato invisibile, e gli occhi tirati alla telecamera ne sono la prova
chi insulta un profugo insulta la nonna emigrata[refugees]
La mamma di Luca ha scritto in chat «mio figlio accanto a quello handicappato no»; e tutti gli altri hanno chiesto di sedersi accanto a lui.[disability]
usare «marocchino» come insulto dice tutto di te e niente del Marocco[arab]
sapere che un deputato ride di chi dorme in strada[class] mi indigna
ma davvero c'è chi scrive "le donne hanno il cervello piccolo" da un telefono progettato da una donna?[women]
alle urla "ebrei ai forni" dalla curva nord il capitano ha risposto leggendo Anna Frank al microfono[jewish]
== reclaimed_slur
forza vecchie streghe[women], stasera coven e pizzetta
== mentioned_slur
"beduino"[arab], detto da un vigile, è costato al vigile una multa salata
nel porto di New York ci annotavano come «dago»[nationality]
== support
Ho messo l'acqua sul fuoco, la pasta è per due
le ferite si curano anche quando non si vedono
dimmi un numero da uno a dieci e poi dimmi che arrivo
non sei rovinata, sei ferita, e qui c'è chi ti cura
== distress
sono invisibile per tutti
non ne posso più delle sue urla e dei piatti rotti
== question_benign
ci si può convertire all'ebraismo[jewish]?
cosa prova una persona trans[transgender] la prima volta che sente il suo nome?
== abuse_object
la mia vecchia fotocamera è una carretta ignobile
== abuse_idea
i quiz della patente sono demenziali
== criticism_person
il mister ha sbagliato il cambio, e ci è costato caro
== idiom
sono cotto, fritto e impanato
== everyday
le lumache van spurgate tre giorni
== friendly_profanity
cazzo, l'ho detto: ti amo
o mamma mia che minchia di risata ha tuo figlio, contagiosa
stasera amatriciana e bestemmie al derby, chi viene?
tre gatti, due cani e un coglione di marito: la mia famiglia è perfetta
Brutta vacca, sei dimagrita e non mi hai detto niente, come stai bene!
per la miseria porca, la torta ha lievitato!
che cazzo di onore conoscerti, maestro
son qui in stazione con un cartello enorme come un deficiente, muoviti a scendere amore
Li mortacci vostra quanto v'ho aspettato, daje che se magna
s'è messo a piangere pure il prete, porca paletta, quando le gemelle hanno cantato
quella testa matta di Irma ha aperto la libreria, e che cazzo di libreria, venite tutti
se non vi abbraccio entro stasera esplodo, stronzi lontani
in fondo siamo rimasti gli stessi quattro scoreggioni della terza C
era una vita che non leggevo una poesia così, accidenti a te e al tuo cazzo di talento
il bagnino mi ha ridato la protesi trovata in fondo al mare, minchia che culo
oh, ma hai visto che figa la tua nuova carrozzina, sembra una Ferrari
Ho rotto il record, cazzo! Quarantasette palleggi, alla mia età e con quest'anca
vaffanculo tumore, ho finito la terapia
bravi tutti, teste dure, l'orto sociale è uno spettacolo
cazzo, che silenzio bello quassù
== profane_object
puttana d'una vite, spanata
il sugo sulla camicia bianca, ma porca troia
merda di traghetto, rolla
ho pestato una merda di cane e il lego, in quest'ordine
Tre password, due codici, un pin e alla fine "sessione scaduta": fanculo lo SPID, torno al piccione
== insult_person
pidocchio
lagnoso cronico
hai l'igiene di un cassonetto e il galateo pure
perché non impari a stare al mondo, tanghero?
non sei severo, sei frustrato
che femmina perfida, tua nuora
sempliciotto arricchito
È entrato in Consiglio con i voti della parrocchia e ne è uscito con i soldi della bocciofila. Un mariuolo, e nemmeno simpatico
il tuo inglese fa piangere la regina anche da morta
guidi peggio di come parli
incompetente da competizione
per trovarti una qualità ci vuole il metal detector
lei puzza di bugia
chi nasce tondo non muore quadrato, e tu sei nato bugiardo
ma va' a nasconderti in soffitta con gli altri rottami
le tue figlie si vergognano di te, e hanno ragione
sei l'ombra di tuo fratello
che pena quel tizio, si finge colonnello
la pettegola del secondo ha la lingua più lunga della coda in posta
inutile girarci intorno: sei stupida
il nostro compagno di stanza russa, ruba i biscotti e piange, un caso disperato
senti, fenomeno da baraccone, la fila comincia là
un pianista senza orecchio, senza dita e senza pudore
lagna, noia e forfora: ecco a voi il mio ex
sei riuscito a farti odiare da un golden retriever, complimenti
vi presento l'uomo più tirchio di Biella: ricicla gli stuzzicadenti
hai copiato la tesi, la barba e persino la malinconia, impostore
testa di rapa, il freno è l'altro
con te ho buttato i miei anni migliori, parassita sentimentale
sta' buona, vipera
la dottoressa Neri è gelida, distratta e mediocre, tre difetti che in oncologia non si perdonano
bella la tua casa, peccato per chi ci abita
== insult_profane
ti sei bevuto il cervello, pezzo di cretino fottuto
stronzi siete e stronzi restate
non capisci una sega, coglione
chiama tua madre, bastardo, e chiedile chi è tuo padre
figlia di puttana, ridammi il posto
== hate_implicit
in ufficio l'hanno messa perché serviva una con il velo[muslim] nella foto del sito
chi ha messo la bomba? mah, di solito basta leggere la lista passeggeri[arab]
ha vinto una scrittrice nigeriana[black], il correttore di bozze dev'essere bravissimo
Non sono io che guardo male, sono loro che hanno qualcosa da nascondere sotto quella gonna lunga.[roma]
il gay[lgbtq] del quinto annaffia, cucina e dà consigli alle mogli: occhio, mariti, quando finisce coi consigli
le mamme lavoratrici[women] hanno inventato l'autostrada, la babysitter e il divorzio
il mio dentista è ebreo[jewish], l'oro me lo controllo prima e dopo
sarà la fame, sarà la guerra, ma sul gommone di donne e bambini io ne vedo pochi[refugees]
da una coppia mista[black] che cosa vuoi che venga fuori, una zebra?
l'ansia[mental_health] è il nuovo certificato per non fare ginnastica
quando fanno il Ramadan[muslim] la produzione cala, quando lo finiscono cala di più
le sordomute[disability] hanno un pregio, almeno
bella l'idea del voto a chi risiede: così tra dieci anni il sindaco si chiama Mustafà[muslim]
Il badante peruviano[latino] di papà mi manda le foto ogni sera, tutte sorridenti. Non so, troppa luce, troppi sorrisi, io i cassetti li chiudo a chiave.
la mia estetista thailandese[asian] fa massaggi normali, preciso
la riforma la vogliono a Bruxelles, il conto lo presenta New York, il cameriere porta la kippah[jewish]
una mano lava l'altra e in Calabria[ethnicity] tutte e due rubano l'asciugamano
in fondo i coloni hanno portato le ferrovie, e senza di noi laggiù[black] ballerebbero ancora intorno al fuoco
stamattina al cimitero monumentale ho visto tombe col crescente[muslim]: pure da morti occupano
senza offesa, ma chi ha questi problemi[disability] i figli dovrebbe pensarci due volte
Il nuovo collega è un rifugiato[refugees] siriano, gentile, ha pure una laurea in farmacia. Sarà per quello che sa dosare così bene le bugie.
== hate_derogation
gli zingari[roma] mi disgustano più della muffa
provo avversione per gli ebrei[jewish]
tutte vanesie e bugiarde, le donne[women]
i nani, i gobbi, i monchi[disability]: brutti e maligni
la gente di Bari[ethnicity] è gretta e ladra
razza inferiore, i pigmei[black]
mio cognato gay[lgbtq] è una macchietta penosa e viscida
non trovo un solo motivo per non disprezzare i musulmani[muslim]
Le persone anziane[age] mi ripugnano: la pelle, l'alito, le lamentele, l'egoismo. Le metterei tutte insieme in un posto lontano e non ci penserei più.
le ragazze madri straniere[immigrants] sono irresponsabili, sciatte e furbe
i cubani[latino] sono fannulloni con la chitarra
quei trans[transgender] sul viale sono uno sconcio
gli schizofrenici[mental_health] sono marci nella testa e nell'anima
che sporcaccioni, i cinesi[asian], li odio
== hate_dehumanise
la bava dell'umanità, i rom[roma]
tapiri con la kefiah[arab]
larve arcobaleno[lgbtq]
zecche rosse e nere, anzi solo nere[black], attaccate al welfare
branchi di cavallette musulmane[muslim] in arrivo a Lampedusa
== hate_normative
le moschee[muslim] vanno murate
nessuno dei nostri soldi ai campi rom[roma], nemmeno per l'acqua
gli ebrei[jewish] non vanno ammessi nei concorsi pubblici
Una donna[women] che abortisce dovrebbe perdere il lavoro, la casa e il nome sul citofono
fuori dal Comune il presidente marocchino[arab] della consulta
chi ha l'hiv[lgbtq] se ne stia fuori dalle palestre e dai ristoranti
mandate i disabili[disability] in istituto e finiamola con questa pantomima
deportazione subito, per tutti gli africani[black], cominciando dai pregiudicati e finendo con gli altri
ai gay[lgbtq] si dovrebbe impedire perfino di donare il sangue
a un nato a Tirana[nationality] non affiderei il timbro, men che meno la cittadinanza
== hate_negated
non esiste il profugo[refugees] buono
un vecchio demente[age] non è più una persona
né cuore né testa, le femmine[women]
i trans[transgender] non sono credibili, non sono normali, non sono dei nostri
con gli ebrei[jewish] non si tratta
un sinto[roma] non restituisce mai niente
== hate_slur
pederasta schifoso[lgbtq], via dalla scuola
quattro negretti[black] e una capra, bel presepe
toh, il ritardato[disability] col caschetto
'ndo vai, zingara de merda[roma]
beccati questa, lesbica di merda[lgbtq]
== hate_profane
che cazzo di paese, pieno di islamici[muslim] di merda
fanculo 'sti disabili[disability] e le loro rampe di merda
rumeni[nationality] del cazzo
== threat_person
piangi adesso, che dopo non potrai
la tua macchina brucerà stanotte
ti faccio trovare in un sacco
non uscire senza scorta, giornalista
Io ti conosco, tu non conosci me. So la scuola, la palestra, il nome del gatto. Continua a scrivere e ci presentiamo.
appena chiude il bar ti aspetto nel vicolo con la cinghia
ti spezzo i polsi così non suoni più
== hate_threat
sparate ai barconi[refugees]
al gas, ebrei[jewish]
chi di voi ha il coraggio di dare una lezione di sangue alle lesbiche[lgbtq] del centro sociale?
pulizia etnica, casa per casa, dei rom[roma]
== incite_selfharm
guardati allo specchio e trai le conclusioni: di te si può fare a meno, per sempre
== sexual_harassment
quanto sei porca da uno a dieci? scommetto undici
vieni in magazzino e portati solo il rossetto
ti strapperei le calze coi denti, avvocata
ho una sorpresa nei pantaloni per la nuova collega
== positive_identity
la pasticcera trans[transgender] ha fatto la torta del battesimo
ogni volta che Omar[muslim] suona il piano mi riconcilio con il mondo
mai più senza le donne[women] ai tavoli di pace
quanto coraggio nelle famiglie rom[roma] che chiedono libri, non carità
le due signore[lgbtq] del forno stanno insieme da quarant'anni, e il paese ha votato per intitolargli la piazzetta
meravigliosi i nonni[age] vigili davanti alle scuole
ai ragazzi col bastone bianco[disability] cedo il passo, loro mi cedono barzellette
mio cognato congolese[black] è l'unico che fa ridere mia madre
ho imparato più da una psicotica[mental_health] in comunità che da tre primari
Sono cresciuto con la storia degli indiani cattivi e dei cowboy buoni. Poi ho conosciuto una donna Lakota[ethnicity] che insegna a Torino e ho capito chi aveva invaso chi.
evviva i matrimoni misti
le mani dei muratori egiziani[arab] hanno tirato su mezza provincia
la Costituzione è donna[women], è nera, è vecchia, è in carrozzina, è di tutti
bravissima la campionessa albanese[nationality] di scacchi
gli ebrei[jewish] etiopi cantano il Sigd stasera, meraviglia
siate orgogliosi, ragazzi e ragazze gay[lgbtq], l'Italia è anche vostra
== neutral_identity
il sindaco ha ricevuto la comunità ortodossa[christian]
assunti cinque giovani con sindrome di Down[disability] al caffè del teatro
la camera ardente del poeta rom[roma] apre alle dieci
il governo proroga i permessi agli ucraini[refugees]
la quota di dirigenti donne[women] sale al 29 per cento
== self_identity
sono la prima sindaca nera[black] del mio comune e porto ancora i tacchi di mia madre
sieropositivo[lgbtq] da vent'anni, in salute e innamorato
buongiorno, sono cinese[asian] di Campi Bisenzio, calo la "c" e non la mollo
== negated_hate
una donna[women] non è vanesia perché si trucca
non ce l'ho con i nani[disability], ce l'ho con chi li usa come spettacolo
odiare i musulmani[muslim]? non saprei nemmeno da dove cominciare, ci sono cresciuto insieme
se uno spacciatore è gambiano[black], non sono spacciatori i gambiani
non è giusto chiamare "costo" mia madre che ha l'alzheimer[disability]
gli ebrei[jewish] non sono da temere, da temere è chi li conta
non chiudiamoli in istituto: i ragazzi autistici[disability] stanno bene in mezzo a noi
i baresi[ethnicity] non sono ladri, al massimo rubano la scena
nessuno mi convincerà che amare una donna sia peccato per una donna[lgbtq]
Quando ho sentito che lo stupratore era straniero[immigrants] ho pensato alla ragazza, non al passaporto. Chi pensa prima al passaporto, della ragazza se ne frega.
i rom[roma] non hanno rubato il Natale a nessuno
== counter_speech
"da una coppia mista viene fuori una zebra": l'ha detto alla mia compagna incinta, e lei gli ha riso in faccia[black]
«pulizia etnica, casa per casa» non è una battuta, è un crimine contro l'umanità, e chi la invoca va fermato[roma]
a scuola di recitazione ci hanno chiesto di fare "la parlata del cinese": abbiamo detto no[asian]
commenti come quelli sul poeta rom[roma] mi fanno vergognare di essere suo concittadino
basta con «i coloni hanno portato le ferrovie»: portarono l'iprite[black]
chi dice "gli anziani mi ripugnano" sta insultando il proprio futuro[age]
ehi @admin questo utente scrive da ieri che le lesbiche vanno "raddrizzate", per favore intervenite[lgbtq]
Mi hai chiesto se per me era un problema che la gente dicesse che sono "un finto invalido". Sì, lo è. Ogni volta che parcheggio ho paura.[disability]
la prof ha fatto leggere la lettera di chi aveva ricevuto «crepa, ebreo» nel diario, e nessuno ha fiatato[jewish]
il vignettista ha disegnato i profughi come topi: la storia gli ha già dato un nome[refugees]
dare della zoccola a una dirigente perché firma? misoginia pura[women]
== mentioned_slur
mio padre, a Zurigo, era "Tschingg"[nationality] per tutti
la frase «pederasta»[lgbtq] compariva nei fascicoli della questura di Catania
== reclaimed_slur
"noi negri[black] del Veneto", titolo del mio monologo comico, in scena venerdì
== support
ogni mattina un messaggio, promesso, finché non ti rompi le scatole di me
il bambino sta bene, tu no: e tu conti quanto lui, vieni che ti aiutiamo
vai al consultorio, è gratis, ti accompagno e aspetto fuori
== distress
mi sveglio e vorrei già che fosse sera
sogno di urlare e non esce niente
== question_benign
perché alcune donne indù[asian] portano il sari rosso alle nozze?
come si chiede a un collega in carrozzina[disability] se vuole aiuto?
dove finisce il Sud[ethnicity], secondo voi?
== abuse_object
il frigo ronza come un calabrone, lo detesto
== abuse_idea
l'autonomia differenziata è egoismo in formato pdf
== criticism_person
ti sei comportata male con Loredana e le devi una telefonata
== idiom
ho bruciato le tappe e pure la pizza
== everyday
pulisci le cozze che arrivo
== insult_person
tocco di cretino
sei moscio come una bandiera bagnata
non c'è un pensiero che sia tuo
ubriacone
quanta invidia in un metro e sessanta
Il tuo ristorante ha tre stelle: una cade, una puzza e l'altra sei tu che ti credi un astro
figlia ingrata, ti sei ricordata di noi solo per la firma
secchione senza amici
caro il mio baccalà, la patente si prende, non si vince
non alzare la voce, nullità
Quando è morto il tuo pesce rosso hai pianto una settimana, quando è morta tua zia hai chiesto dell'appartamento: che razza di mostro sei
macchinista? quello sbaglia anche il trenino di Natale
l'assistente sociale, una fannullona che arriva alle undici col cornetto
ti atteggi a poeta maledetto, sei solo maledettamente noioso
cretina patentata
la tua voce gratta, il tuo umore graffia, il tuo cervello latita
con quella pancia non vedi né i piedi né la realtà
fai l'elemosina con la telecamera accesa, che squallore di persona
pavido, lasci parlare sempre tua moglie
scopa in mano e veleno in bocca
parli di onestà e hai il contatore truccato, buffone
come suocero sei un incubo con le pantofole
ma statti zitta, tritasassi
dei tre porcellini sei quello con la casa di paglia, anche in testa
patetico dongiovanni col riporto
vuoto a rendere che nessuno rivuole
che schifo, un uomo grande che ruba le offerte ai santi
inaffidabile, disordinata, bugiarda: licenziata
stonato come una campana rotta
sputasentenze
io una zuccona simile non l'ho mai avuta in trent'anni di scuola guida
un avaro simile si taglia i capelli da solo, e si vede
Povero illuso, credi ancora che ti ridano accanto e non dietro
== insult_profane
merdaiolo
che due coglioni 'sta tizia, sparisci stronza
i tuoi consigli mettiteli nel culo
sei una fogna, bastardo
vigliacco di merda, picchi solo chi non si difende
Pensavi che non lo scoprissi, vero, troia? Due anni di bugie, con mio fratello, nel mio letto
== hate_implicit
l'oncologa è bravissima, nonostante sia una donna[women]
gli zingari[roma] al mare? nascondete i bambini
gli ebrei[jewish] non c'è bisogno di odiarli, basta non vendergli casa
siete tutti tolleranti finché non vi apre l'asilo accanto, con le maestre col velo[muslim]
un tetto, tre pasti e la sanità gratis: firmo anch'io per scappare dalla guerra[refugees]
che ridere quelli che dicono "genitore uno": ma il genitore due chi è, lo zio?[lgbtq]
Non ho niente contro il nuovo primario sudamericano, però mia madre ha il cuore debole e certe sorprese preferirei evitargliele. Chiedo solo se c'è un turno con personale del posto.[latino]
una volta gli scemi del villaggio[disability] facevano ridere, ora hanno il tutor e lo stipendio
cosa hanno in comune il Titanic e i barconi[refugees]? Sul Titanic almeno suonavano
il grillo canta, la formica lavora, il meridionale[ethnicity] aspetta
la parità c'è già: gli uomini muoiono in cantiere, le donne[women] vanno all'estetista
gli ebrei[jewish] tedeschi erano i più integrati di tutti; ecco, pensate a quanto dovevano essere antipatici
l'ho visto pregare sul tetto del furgone. Il furgone però era in doppia fila. Allah[muslim] perdona, il vigile pure
da quando in classe ci sono gli stranieri[immigrants], il programma di storia è arrivato ai Fenici
la mia vicina filippina[asian] ha quattro lavori, chissà quante tasse
il ragazzo è bipolare[mental_health]: oggi ti abbraccia, domani finisci al telegiornale
Sarà anche un genio dell'elettronica, ma con quel cognome albanese[nationality] io la password dell'allarme gliela darei a metà.
i profughi[refugees] sono arrivati con le lacrime e sono rimasti con le chiavi
ho chiesto una stanza tranquilla e mi hanno messo accanto una comitiva di disabili[disability]: voglio lo sconto
chiedo per un amico: quando un nero[black] chiede l'ora, l'orologio lo si tiene o lo si regala?
certo, i campi c'erano, ma c'era anche la piscina[jewish], e di quella non parla nessuno
ci sono più tatuaggi che denti in quella famiglia di camminanti[roma]
== hate_derogation
odio il mio collega musulmano[muslim], è un fanatico ottuso come tutti
ebree[jewish] altezzose e maligne
lo schifo che provo per gli africani[black] non lo so spiegare, ce l'ho nella pancia
le drag queen[lgbtq] sono pagliacci depravati
la donna[women] che non sta al suo posto è una disgrazia per tutti
gli svantaggiati[disability], come li chiamate voi, sono una palla al piede sgradevole e ingrata
arabi[arab] zozzoni
quanto sono stolti e schiavi 'sti cristiani[christian] in processione
Ho avuto per vicini dei rom[roma] sei mesi: rumorosi, sporchi, bugiardi, ladri di galline e di pace. Mi vergogno solo di averli salutati.
tutti i migranti[immigrants] sono opportunisti senza cuore
che bruttura due lesbiche[lgbtq] che si baciano, mi sale la nausea
i sieropositivi[lgbtq] sono sudici e se la sono meritata
le pazze[mental_health] rovinano ogni famiglia, streghe lunatiche e crudeli
== hate_dehumanise
scimmie urlatrici, i tifosi senegalesi[black]
sono tossine: lo Stato le espella, i musulmani[muslim]
che cosa partorisce una lupa rom[roma]? lupi, cioè ladri
il gay[lgbtq] è uno sbaglio di natura con le gambe
trattali come cani randagi, questi profughi[refugees]: né carezze né osso
== hate_normative
chiudete le sinagoghe[jewish]
le badanti[immigrants] se ne vadano appena muore l'anziano
nessuno dovrebbe essere costretto a sedersi accanto a un nero[black]
io toglierei la residenza a tutti i calabresi[ethnicity] di Milano
abolite il sostegno, i disabili[disability] non imparano
Propongo una legge semplice: chi è gay[lgbtq] lo scriva sul documento, così padroni di casa, scuole e parrocchie sanno regolarsi
mai una donna[women] al Quirinale
che gli anziani[age] siano esclusi dalle cure costose mi sembra ovvio
fate tornare i cristiani[christian] nelle catacombe
multe a chi parla arabo[arab] sull'autobus
== hate_negated
i gay[lgbtq] non hanno valori, non hanno figli, non hanno futuro
con le donne[women] non si può ragionare
non siete profughi[refugees], non siete poveri, non siete benvenuti
una carrozzina[disability] in passerella non è bellezza
un nomade[roma] non ha patria e non merita la mia
== hate_slur
lo sciancato[disability] di merda occupa due sedie
allora, finocchione[lgbtq], ti piace il calcio o solo le docce?
senti 'sto zulù[black] che parla di diritti
la mangiacani[asian] ha aperto un ristorante
ehi giudea[jewish], quanto costa il tuo dolore?
== hate_profane
cristiani[christian] di merda, sempre a rompere coi presepi
'ste sudamericane[latino] del cazzo ballano e fottono
vaffanculo a tutti i sinti[roma] e alle loro giostre
== threat_person
ti cancello dalla faccia della terra
vediamo se ridi con la mandibola rotta
ho comprato la benzina, sai per chi
la tua finestra è al primo piano, la mia pazienza al capolinea
Stai lontano dal processo. Abbiamo già parlato con tuo cognato, adesso cammina con le stampelle.
prova a pubblicare quella foto e non arrivi a Natale
ti lego al termosifone e vedi come impari
== hate_threat
sogno un'Italia con gli zingari[roma] sotto due metri di terra
li inseguiremo, questi neri[black], come selvaggina
== incite_selfharm
hai rovinato tutto: l'unica cosa giusta che puoi ancora fare è morire
== sexual_harassment
muovi il sedere che facciamo cassa
io una come te la tengo nuda in cucina
se tuo marito non ti tocca ci penso io, biondona
allora, la ceretta è completa? dimmi dimmi
== friendly_profanity
uh cazzo la sfogliatella riccia calda, vi giuro, ho visto la madonna
ho preso sei in matematica, sono un genio del cazzo
cari stronzi della palestra, mi mancate già
porca miseria nera, ha smesso di piovere proprio al nostro sì
sei il fratello più scassacazzi e più generoso che ci sia
Quel deficiente del mio gatto si è chiuso nel cestello della lavatrice spenta e dormiva beato, mentre io da tre ore lo cercavo urlando per tutto il quartiere
Ammazza oh, che cazzo di voce c'hai, altro che doccia, vai ai provini!
evviva i cazzeggi della domenica con voi
abbiamo spinto il camper fino al distributore, santi bestemmiatori che non siamo altro
un bacio a quel rincoglionito di mio padre che oggi fa ottant'anni e ancora sale sul tetto
e niente, mi sono innamorata, merda
questa squadra di scappati di casa ha vinto il torneo, ma ci rendiamo conto, cazzo?
grazie a te, brutta bestiaccia, ho ricominciato a correre
il prof di fisica ha detto «figata» e poi è arrossito, classe in visibilio
zia Carmela, sei una boss, minchia, hai zittito l'assessore
mi hai fatto venire un colpo, scemotta, t'abbraccio fortissimo
buongiorno un cazzo, buongiornissimo!
cinquecento chilometri di cammino, vesciche ovunque, e in piazza dell'Obradoiro ho gridato un cazzo di "ce l'ho fatta" che ha spaventato i piccioni
== profane_object
bastardo di un nodo
sto gradino di merda prima o poi mi ammazza
che cazzo di senso ha una porta senza maniglia
Oh, merda, il latte
la sedia dell'ikea, cigolante bastarda, ha ceduto davanti a mia suocera
== positive_identity
si può essere sordi[disability] e direttori d'orchestra, guardate Paola
bravi i bulgari[nationality] del coro, una potenza
chi parla arabo[arab] sull'autobus mi fa compagnia, mi sembra musica
le anziane[age] del mio palazzo sono la mia rete di sicurezza
evviva le bariste cubane[latino] e il loro caffè forte
Nella scuola di mia figlia i bambini sono di diciannove nazionalità[immigrants], e alla recita hanno cantato Bella ciao in diciannove accenti. Ho pianto in almeno tre lingue.
che bellezza, una ministra con la sindrome[disability] di Usher
i ragazzi ebrei[jewish] e musulmani della squadra si passano la palla e basta
amiamo chi ci pare[lgbtq]
a Castel Volturno le donne ghanesi[black] hanno fondato una sartoria, comprate i loro vestiti
il cappellano copto[christian] e l'imam giocano a scopa
lui si chiama Leo, è un uomo trans[transgender], ed è il miglior papà del quartiere
i cinesi[asian] del mio mercato mi hanno insegnato trenta modi di dire grazie con i ravioli
== neutral_identity
la biblioteca presta audiolibri ai non vedenti[disability]
sono nate dodici cooperative di donne[women] migranti
i valdesi[christian] celebrano il 17 febbraio con i falò
un lettore su dieci di questo giornale ha più di ottant'anni[age]
Un'indagine europea chiede a quattromila rom[roma] di otto paesi quante volte sono stati fermati dalla polizia nell'ultimo anno
== self_identity
faccio il muratore, vengo da Gjirokastër[nationality], scrivo sonetti
sono un nonno gay[lgbtq]
porto una protesi[disability] blu elettrico perché mi piace
di giorno avvocata[women], di notte batterista metal
== negated_hate
non toccherei mai un capello a un musulmano[muslim], e chi lo minaccia trova me
le persone sieropositive[lgbtq] non se la sono meritata, nessuno merita una malattia
i miei compagni disabili[disability] non sono una palla al piede
ma quali lupi, i rom[roma] sono persone, con le loro nonne e le loro bollette
non è colpa degli ebrei[jewish] se sei in rosso
non voglio chiudere le sinagoghe, voglio poterle lasciare senza soldati davanti[jewish]
un conto è non gradire la musica latina alle tre di notte, un conto è odiare i latini[latino], e io ballo
non temo le donne[women] al potere, temo gli incapaci, di ogni genere
mai avuto niente da ridire sulle coppie miste
== counter_speech
scrivere «per i musulmani ci vuole un altro attentato» è istigazione, e la polizia lo sa[muslim]
bravo: hai appena chiamato "sbaglio di natura" mio figlio. Fuori da casa mia.[lgbtq]
il «nonostante sia una donna» dell'articolo è stato corretto dopo le proteste delle mediche[women]
"ma c'era anche la piscina": quella frase sui campi circola da quarant'anni negli ambienti negazionisti e gli storici l'hanno smontata riga per riga[jewish]
ha chiesto lo sconto perché in hotel c'era una comitiva di ragazzi disabili. L'albergatore gli ha rimborsato tutto e l'ha invitato a non tornare.[disability]
chi paragona le persone in fuga a cani randagi ha perso la bussola[refugees]
la zia che sposta la sedia perché accanto c'è un nero: ecco, da lì si comincia[black]
bambini, cosa c'è di sbagliato nella frase "i cinesi non hanno sentimenti"? parliamone insieme[asian]
non c'è ironia in «sterminio», smettetela di metterci la faccina[roma]
Ti offendi se ti dico che quel meme sui terroni[ethnicity] è vecchio e stupido? Offenditi.
== mentioned_slur
mi chiese se mi dava fastidio la parola "lesbica"[lgbtq], le dissi che mi dava fastidio il tono
«storpio»[disability], scriveva il registro della leva del 1912
== reclaimed_slur
terroni[ethnicity] uniti, soppressata per tutti
== support
non sparire, ho ancora da ridarti il libro e mille abbracci
è normale crollare dopo anni così, ti reggo io
se vuoi urlare, urla: i vicini li avviso io
== distress
non mangio da due giorni e non mi importa
mi trattano da pazza perché piango al lavoro
== question_benign
i musulmani[muslim] possono festeggiare il compleanno?
quanto dura il periodo di prova dei colf[immigrants]?
una donna rom[roma] mi ha regalato un rametto: come ricambio?
== abuse_object
questo zaino è un farabutto, ha due cerniere e si rompono a turno
== abuse_idea
che idea balorda il parcheggio sul fiume
== criticism_person
mi spiace, Kevin, ma così non va, sei arrivato tardi tre volte
== idiom
crepo di caldo
== everyday
mettiti il casco, amore
ho perso l'autobus e trovato un gatto
== insult_person
sanguinario dei conti, ragioniere senza cuore
fai pietà
il tuo quadro piacerebbe a chi l'ha perso, il gusto
spaccone da tastiera
sei rozza e fiera di esserlo
come amico sei una truffa con la garanzia scaduta
Ho letto la tua lettera di dimissioni: finalmente una buona idea, in dodici anni la prima
bestiolina ignorante, vai a studiare
non distingui un verbo da un cavolfiore
attore cane, pubblico santo
vigile dei miei stivali, multa tua nonna e lascia in pace chi lavora, arrogante
quella tizia ha un cuore come un bancomat
bifolco, togliti il cappello in chiesa
hai la schiena dritta come uno spaghetto scotto
si crede Manzoni e non finisce le frasi, scribacchino
vecchio bacucco, posa quel bastone
A trent'anni ti sei fatto mantenere da tua madre, a quaranta da tua moglie, a cinquanta da tua figlia: un parassita a gestione familiare
senza vergogna e senza talento
antipatica, sei una porta chiusa con le scarpe
non sei un capo, sei un guinzaglio con la giacca
il pescivendolo mi ha rifilato merluzzo per spigola, un truffatore unto
smetti di belare
sei pesante, permaloso, inutile, vuoi che continui?
questo ragazzo non combinerà mai niente, è nato stupido
cicciobello viziato
sai qual è la differenza fra te e un lampione? Il lampione è sveglio la sera
i tuoi allievi ti imitano alle feste, prof, e ridono per ore, macchietta
una vicina acida come il limone andato a male
sta' zitto tu che non hai finito le medie
infame, spergiuro, traditore della tua stessa madre
sei un'offesa alla cucina ligure
== insult_profane
sei una chiavica
cessa, vaffanculo
bastardi tutti e due, tu e il tuo sindacato di merda
minchione, il casco!
pezzo di stronzo, mi hai venduto un motore fuso e pure sorridevi
== hate_implicit
che strano, quando si spengono i lampioni si accendono i tunisini[arab]
Una collega si è fatta musulmana[muslim] per amore. Auguri e figli maschi. La rivedremo tra un anno, dalla fessura.
chi difende i diritti dei transessuali[transgender] poi a casa propria il bagno lo chiude a chiave
un medico ebreo[jewish] mi ha guarito, e la fattura per poco non mi uccideva
nei bandi per la casa non contano gli anni in fila, conta l'abbronzatura[black]
le svedesi guidano, le italiane parcheggiano, le saudite[women] finalmente stavano sedute dietro
avete presente il detto sull'ospite e il pesce? Ecco, i profughi[refugees] sono qui dal 2015
ti giuro, il giudice donna[women] ha chiesto dove avesse comprato la giacca l'imputata
la comunità rom[roma] chiede rispetto; io chiedo il motorino
Siamo rimasti in quattro a parlare dialetto, gli altri parlano con le mani, col clacson o col coltello[immigrants]
i preti indiani[asian] celebrano svelti, forse hanno il turno in trattoria
prima pagavano i napoletani[nationality] per venirci a vedere, adesso vogliono pure rimanere
quel bambino non parla, non gioca, non ride[disability]: per i genitori sarebbe meglio un cane
non gli ho dato la mano perché era gay[lgbtq], no, ma perché... insomma, con tutto quello che gira
ho visto il documentario sull'Etiopia[black]: noi facevamo i ponti, loro la fame, e ci chiedono ancora scusa
se proprio devo volare, preferisco che il pilota non sia una signora[women] in quei giorni
se il sabato non lavorano e la domenica non lavoriamo noi[jewish], chi tiene aperta la cassaforte?
rispetto per l'anoressia[mental_health], ma un piatto di lasagne e passa tutto
hanno scelto il primo vescovo africano[black] della diocesi, adesso le offerte spediamole direttamente
che carini i vecchietti[age] col tablet: peccato che votino
la cosa più italiana rimasta in quella via è la targa del Duce sotto l'intonaco[immigrants]
Non è discriminazione se chiedo alla babysitter rumena[nationality] di svuotare le tasche, è ordine
la dottoressa lesbica[lgbtq] mi ha visitata con molta cura. Moltissima.
== hate_derogation
i serbi[nationality] sono boia nati
quei musulmani[muslim] là dietro sono invidiosi, retrogradi, immondi
vi detesto, gay[lgbtq], con le vostre pagliacciate
una razza di scrocconi, i gambiani[black]
La donna trans[transgender] della mensa è di una bruttezza offensiva, e tutte quelle come lei dovrebbero nascondersi invece di servire da mangiare alla gente normale
gli handicappati gravi[disability] sono ripugnanti
se c'è una cosa che mi fa schifo sono gli ebrei[jewish] che ridono
che gentaglia gli invalidi[disability], lamentosi e profittatori
odio ogni sudamericano[latino] sul mio pianerottolo
mi rivoltano gli anziani[age] che si baciano
zingari[roma] canaglie, tutti
le ragazze magrebine[arab] sono insolenti, villane, sciacquette
i malati mentali[mental_health] sono egoisti, furbi e malvagi, altro che vittime
== hate_dehumanise
quella non è gente, è muffa col permesso di soggiorno[immigrants]
i froci[lgbtq] sono vermi di mela
carne da cannone, i neri[black]
il virus ebraico[jewish] è più vecchio della peste
un'invasione di gechi, questi bengalesi[asian] sui muri
== hate_normative
vietato parlare rumeno[nationality] nei cantieri, e chi lo parla a casa
ogni moschea[muslim] abbattuta è una vittoria
gli ebrei[jewish] dichiarino tutto, case, conti, cognomi, e poi si vedrà
niente gay[lgbtq] fra i carabinieri, niente donne al comando
Si ripristini il padre padrone: le figlie[women] chiedano il permesso per uscire, per studiare e per sposarsi
le lingue straniere via dai cartelli, gli stranieri[immigrants] via dalle strade
io ai sordomuti[disability] non darei il microfono né il voto
gli adottati neri[black] non dovrebbero ereditare
agli zingari[roma] va sequestrato tutto, pure le scarpe
i clandestini[immigrants] si arrangino, niente medici, niente avvocati
== hate_negated
gli indiani[asian] non sanno guidare, non sanno lavarsi, non sanno niente
i trans[transgender] non hanno nessuna dignità da difendere
un musulmano[muslim] non sarà mai mio fratello
le donne[women] non dovevano mai imparare a leggere
niente di ciò che tocca un rom[roma] rimane pulito
== hate_slur
mi ha risposto male una negra di merda[black] allo sportello
ma che vuoi, ricchionazzo[lgbtq]?
stai seduto, spasticone[disability]
è di nuovo incinta, la zingara[roma] lurida
l'ha comprato un rabbino, un giudeo di merda[jewish], il nostro teatro
== hate_profane
donne[women] del cazzo, tutte uguali
gli africani[black] hanno rotto il cazzo, fine del discorso
e basta con 'sta merda dei trans[transgender]
== threat_person
ho già scavato la buca
Se la denuncia resta lì fino a lunedì, martedì tua madre trova una corona davanti alla porta
ti spappolo
occhio al gas di casa tua
sai nuotare con le mani legate?
== hate_threat
che brucino le sinagoghe[jewish], con la gente
bastonare ogni clandestino[immigrants], questa è la ricetta
se vedo una coppia gay[lgbtq] nel mio locale prendo il coltello grande
al prossimo barcone speronate[refugees]
== incite_selfharm
buttati via, tanto sei già spazzatura
== sexual_harassment
tu quelle poppe non le meriti, falle assaggiare a noi
ogni mattina mi fai venire voglia di chiuderti nello spogliatoio con me
vieni, cavallona, fatti domare
che fai, mi dici di no con quelle labbra?
== friendly_profanity
santa polenta e porca puttana, che formaggio
'sta cazzo di canzone mi salva la vita ogni volta
fammi il favore, vecchio stronzo, non morire mai
abbiamo preso casa con vista mare, cazzo, con vista mare!
Che bello essere presi per il culo da voi, davvero, mi era mancato
a nonna Pina, che diceva "cazzo" solo in cucina e faceva bene
ho finito i compiti di tedesco, merda, mi sento Goethe
minchia compà, la tua bambina ha vinto le olimpiadi di matematica
sto bene, cazzo, sto proprio bene
Per chi non c'era: il Nando ha ballato sul tavolo, il tavolo ha ceduto, il Nando ha continuato a ballare per terra. Uno stronzo leggendario
tre ore di coda, mezz'ora di museo, porca vacca quanto ne valeva la pena
ma te pensa 'sto coglione del mio capo: m'ha dato l'aumento!
cazzo, che discorso al funerale, avete fatto ridere pure la vedova
uè figa, brindiamo al rogito
brutta zoccoletta mia, ti sposi! chi ti fa l'addio al nubilato se non io?
siete il mio cazzo di porto sicuro
la pizza fritta di Concetta, madonna santa, bestemmi e ringrazi
== profane_object
quel cesso di scooter mi lascia sempre a San Giovanni
maledetta la zip, cazzo
Il pos non va, il bancomat nemmeno, e ho in tasca un bottone: giornata del cazzo
mannaggia 'sti occhiali di merda, dove li ho messi
== positive_identity
il mondo ha bisogno di Asia, trans[transgender], idraulica, gentile
grazie ai gambiani[black] che raccolgono le nostre arance, meritano contratto e casa
la pazienza infinita di chi insegna italiano ai rifugiati[refugees]
mia moglie è serba[nationality], io croato, viviamo a Trieste e cuciniamo per pace
sono bellissime le donne anziane[age] senza tinta
quando mia figlia, trentadue anni, mi ha presentato la fidanzata[lgbtq] ho chiesto solo se era romanista
Mia madre è cieca[disability], lavora all'archivio di Stato e riconosce le pergamene dall'odore. Gli storici vengono da tutta Europa a chiederle consigli.
i sinti[roma] di Pavia hanno salvato il circo e i suoi cavalli
la tavola rotonda di donne[women] imam, rabbine e pastore è stata la più allegra dell'anno
chapeau alla rider pakistana[asian] che ha vinto la causa
avercene, di ragazzi come Ibrahim[muslim]
il bacio sul traghetto tra due uomini[lgbtq], col sole dietro, era poesia
ogni persona disabile[disability] ha diritto al mare
== neutral_identity
nel quartiere ebraico[jewish] di Pitigliano si visita il forno delle azzime
la Caritas segnala un aumento di italiani tra i senza dimora[class]
secondo il rapporto i lavoratori stranieri[immigrants] versano 18 miliardi di contributi
la squadra rom[roma] di Asseminello gioca in seconda categoria
== self_identity
lesbica[lgbtq], vedova, apicoltrice
sono nato in Siria[refugees], ho imparato l'italiano da Pippo Baudo
non sento[disability], ma vi leggo benissimo le labbra, attenti
== negated_hate
la colpa non è di chi prega il sabato, il venerdì o la domenica[jewish]
non dico che le donne[women] guidino peggio, dico che questo parcheggio è una trappola per chiunque
ma no che i serbi[nationality] non sono boia, erano boia i criminali
Tolgo il saluto a chi tratta i gambiani[black] da scrocconi: raccolgono arance a tre euro l'ora
chi soffre di anoressia[mental_health] non fa i capricci
i ragazzi del centro di accoglienza[refugees] non hanno nessuna colpa
l'unica cosa che non sopporto dei miei vicini gay[lgbtq] è che non mi invitano abbastanza
odiare qualcuno perché è cristiano, ebreo o musulmano[muslim] non ha senso
avere paura di una persona solo perché ha la pelle scura[black] non è prudenza
mica bisogna essere rom[roma] per rubare il rame, i tre arrestati erano del paese
a nessuno auguro la guerra, nemmeno a chi odia i profughi[refugees]
== counter_speech
hai riso quando l'hanno chiamata "scrofa"[body]: anche il riso è una pietra
l'articolo che metteva "rom"[roma] nel titolo per un furto commesso da altri è stato rettificato
sulla chat del calcetto hanno scritto «niente ricchioni nello spogliatoio». Il mister ha risposto: allora esci tu.[lgbtq]
è una menzogna che ad Auschwitz[jewish] ci si divertisse in piscina, e ripeterla è una crudeltà verso chi è tornato
dicono "un piatto di lasagne e passa tutto": no, l'anoressia[mental_health] uccide, le battute aiutano lei
Ai ragazzi che hanno rubato la stampella[disability] a Filippo: ridatela, e venite a chiedergli scusa in classe
io non bevo più il caffè dove tengono la targa del Duce
quel "tornate nelle catacombe" ai cristiani copti[christian] è odio come tutti gli altri odi
stamattina una ministra è stata chiamata "orango" in pubblico: no, non è colore locale, è razzismo da condannare[black]
«mettetele il guinzaglio», sotto la foto di una sciatrice. Ventimila like. Che cosa ci sta succedendo?[women]
== mentioned_slur
a Torino nel 1960 i cartelli dicevano "napuli"[ethnicity] con disprezzo
«checca»[lgbtq] è stata la prima parola che ho cercato sul dizionario, a nove anni, dopo che me l'avevano urlata
== reclaimed_slur
orgogliosamente checca[lgbtq], con bilancio certificato
== support
puoi ricominciare anche a settant'anni, io ti aiuto coi cartoni
nessuno ti chiede di sorridere
ho letto il messaggio, chiamami subito, non ti lascio
== distress
ho tradito tutti, non mi merito niente
da quando sono in pensione mi sembra di essere già sepolto
== question_benign
come si dice «buon anno» in cinese[asian]?
i rifugiati[refugees] ucraini possono iscriversi all'università?
i ciechi[disability] votano con l'accompagnatore?
== abuse_object
il mio ombrello è un vile, si piega al primo soffio
== abuse_idea
la scaramanzia mi ha rotto, aboliamola
== criticism_person
avvocata, il suo parere è arrivato tardi e incompleto
== idiom
mi ha piantato un coltello nel cuore finendo la nutella
== everyday
il polpo va sbattuto sullo scoglio
== insult_person
rammollito
un tirapiedi, ecco cosa sei diventato
gira al largo, menagramo
mi stupirei se avessi letto un libro intero
la segretaria del dottore è un mastino senza educazione
Quando parli di politica mi ricordi il frullatore: tanto rumore e dentro poltiglia
balorda, hai lasciato il cane sotto il sole
fallito di successo, ti chiamano
non sei nemmeno bravo a essere cattivo
gli hanno dato la cattedra per anzianità, di certo non per intelligenza
sparagnino, conti i chicchi di riso
hai tradito la fiducia di una bambina di nove anni per vincere a carte, miserabile
sei un sacco vuoto
che faccia tosta, lazzarona
nessuno al mondo sbaglia i rigori con la tua costanza, piedi di gesso
Stai sempre lì a criticare le cosce delle altre, ma ti sei vista? Un prosciutto con i tacchi
sbarbatello, impara prima a soffiarti il naso
chi l'ha promosso quel somaro in divisa?
la tua arroganza è pari solo alla tua ignoranza
uno sciacallo: al terremoto vendeva l'acqua a cinque euro
rimani pure in silenzio, è il tuo unico pregio
uffa, è arrivata la piaga
il tuo lavoro fa acqua, tu fai ridere
da vicino sei ancora più insulso
hai fatto fuggire perfino lo psicologo
quel critico gastronomico mastica come un bue e scrive come un bue
maleducati i figli, maleducata la madre, e il padre un ectoplasma
povera scema, credevi che ti sposasse
ma pensa a pettinarti, spaventapasseri
== insult_profane
merda secca, sparisci dal mio balcone
coglionazza, era rosso!
fottiti tu e il tuo cappuccino d'avena
il tuo amico è un bastardo cagasotto
Senti, testa di cazzo, io la rampa la libero quando mi pare e tu puoi andare a chiamare chi vuoi
== hate_implicit
basta con le lacrime, tra poco gli ebrei[jewish] chiederanno i danni pure agli antichi Romani
niente contratto alla signora marocchina[arab], mi è venuta un'improvvisa allergia al cumino
il mio barbiere è gay[lgbtq], e io infatti tengo la testa bassa solo davanti
gli zingari[roma] leggono la mano, poi però controllate le dita
la sindaca[women] ha pianto in consiglio: ecco a cosa servono le quote
Il professore nuovo è albino e africano[black]. Un'occasione unica per i ragazzi: due sfortune in una cattedra sola.
togli il crocifisso, metti la mezzaluna[muslim], spegni la luce
avranno pure sofferto, i popoli del nord America[ethnicity], ma adesso hanno i casinò
se ti ruba il cuore una dell'est[nationality], controlla anche il resto
il ragazzo è sveglio, per avere la sindrome[disability] che ha capisce quasi come il mio labrador
con due madri[lgbtq] chi gli insegna a fare a pugni?
curioso che i pogrom[jewish] siano successi dappertutto: tutti matti, o qualcuno si faceva voler male?
strana estate: tanti barconi e nessuna barca a vela rubata. Ah no, aspetta[refugees]
Mia figlia fa il tirocinio in un CAS[refugees]. Le ho comprato lo spray, un fischietto e un rosario.
mai visto un funerale rom[roma] in tono minore né un lavoro in tono maggiore
un uomo dichiara di sentirsi donna e la coda al bagno raddoppia[transgender]
dice di essere vegana, atea e lesbica[lgbtq]: manca solo un difetto grave
se oggi vinci un concorso da bianco e maschio ti chiedono scusa per la sorpresa[black]
la nonna[age] guida ancora: il quartiere prega
i miei suoceri sono sardi[ethnicity], gente di parola: una al mese
si ammala sempre di testa[mental_health], mai di fatica
ho chiesto un idraulico italiano, l'agenzia mi ha dato del fascista; io volevo solo che capisse la parola tubo[immigrants]
== hate_derogation
i sinti[roma] mi fanno venire la pelle d'oca dallo schifo
musulmane[muslim] tristi, goffe e sottomesse, mi deprimete
una donna[women] grassa e truccata è la cosa più pietosa che ci sia
ho il voltastomaco per ogni ebreo[jewish]
sono falsi come l'ottone, questi cinesi[asian]
io i gay[lgbtq] li considero feccia, e mia moglie pure
i bambini neri[black] sono ingovernabili e maligni, dice la mia maestra, ha ragione
Gli immigrati[immigrants] di seconda generazione sono ancora più viscidi dei padri: parlano bene, sorridono, e intanto ci odiano tutti dal primo all'ultimo
la vecchiaia altrui mi disgusta, e i vecchi[age] sono arpie
gli autistici[disability] sono stramberie viventi, antipatici, inutili
chi si dichiara bisessuale[lgbtq] è solo un porco indeciso
i maghrebini[arab] sono piaghe, bugie e coltelli
== hate_dehumanise
questi rifugiati[refugees] sono rifiuti tossici, serve uno smaltimento speciale
feti mancati, i disabili[disability]
le vicine rom[roma] sono cornacchie che beccano tutto
tieni al guinzaglio il tuo africano[black]
i musulmani[muslim] sono gramigna, la strappi e ricresce
== hate_normative
i matrimoni misti andrebbero annullati, i figli dichiarati stranieri[black]
nessuna trans[transgender] deve correre, nuotare, insegnare o comparire in televisione
gli ebrei[jewish] fuori dall'Anpi, dal Parlamento e da Torino
donne[women], tornate al telaio
chi chiede asilo[refugees] aspetti in mare
io proibirei la lingua dei segni[disability] in tv, distrae
le classi ponte solo per rom[roma], con l'uscita sul retro e la mensa a parte, così almeno non contagiano
che gli zoppi[disability] non occupino i posti davanti
rimandate indietro i filippini[asian], che imparino a pulire casa loro
== hate_negated
non c'è un musulmano[muslim] che rispetti una donna, non uno
i terroni[ethnicity] non impareranno mai l'educazione
una lesbica[lgbtq] non sarà mai una vera madre, al massimo una zia con i baffi
i profughi[refugees] non hanno nulla da insegnarci e nulla da pretendere
un ebreo[jewish] non è italiano nemmeno dopo venti generazioni
agli handicappati[disability] non serve il cinema
== hate_slur
fate scendere il negro[black] dal palco
brutta terrona[ethnicity], cucina di meno e lavati
occhio, sale la trans[transgender], il travione di turno
t'ho visto a braccetto con la tua lesbicona[lgbtq]
sei scemo come un down[disability], mongolo
== hate_profane
ebrei[jewish] stronzi
cinesi[asian] di merda, chiudete 'sti magazzini del cazzo
che cazzo vogliono ancora le trans[transgender], una statua?
== threat_person
al prossimo semaforo scendo e ti apro in due
non servirà cambiare numero
mio cugino è uscito, e si ricorda di te
Ho tagliato io i fili della tua moto, la prossima volta non ti accorgi nemmeno
== hate_threat
ogni lesbica[lgbtq] va corretta con la forza
i romeni[nationality] andrebbero sgozzati come capretti
spero in un incendio al campo nomadi[roma], di notte
== incite_selfharm
vattene da questa vita, non ti trattiene nessuno
== sexual_harassment
ti guardo dalla finestra mentre ti cambi, non chiudere più la tenda
per un bacetto con la lingua ti cancello la multa
ma quanto sei stretta nei jeans, respira che li scoppio io
== friendly_profanity
cazzo quanto sono orgogliosa di te
brutti ceffi, la spaghettata è pronta!
ti ho preso i biglietti per il Palio, stronza fortunata
quel tuo cazzo di ottimismo mi ha tirata fuori dal letto
Dopo sei anni, tre traslochi e due bocciature ho passato l'esame da avvocato, e la prima telefonata è stata a te, pezzo di merda adorato, che mi interrogavi al telefono la notte
porca boia, la neve sul Vesuvio
alla tua, vecchia carogna, e grazie per i tortellini
non ho mai visto un cane più pirla e più felice
puttanate e prosecco fino a mezzanotte: sessione di laurea ufficialmente chiusa
la mia squadra fa cagare e io la amo da quarant'anni
merda, sto per diventare zia
oh, ma come cazzo fai a essere sempre così elegante, vedova di ferro che non sei altro
madonna cara che puttanata epica, abbiamo messo le scarpe al Nettuno
buona pensione, bastardo d'un ferroviere
== profane_object
ahia cazzo, l'ortica
che merda di pennarelli, già secchi
puttana troia il tagliaunghie
Due ore a montare una tenda che si chiama "istantanea": cazzo, istantanea per chi, per Houdini?
vaffanculo allo scalino
== positive_identity
gli ebrei[jewish] di Ferrara, i giardini, i libri: quanta bellezza
il mio barbiere è gay[lgbtq], mio figlio pure, e io sono un padre con un bel taglio
le donne musulmane[muslim] del corso di nuoto vincono medaglie e ridono sguaiate, che spasso
la gente anziana[age] innamorata è una lezione
siamo tutti figli di qualcuno che è partito
La mia vicina rom[roma] mi ha letto la mano e ha detto: hai l'artrosi, signora, va' dal dottore. Aveva ragione, e adesso andiamo a ginnastica dolce insieme.
la musica curda[ethnicity] fa piangere i sassi
quanto è tosta la capotreno nera[black] della Cuneo-Ventimiglia
chi sente le voci[mental_health] ha diritto a una casa, a un lavoro, a un amore
mio nonno cieco[disability] ha visto più mondo di me
non c'è gara: la cuoca filippina[asian] del convento vince
cambiare nome, cambiare vita e tornare al paese a testa alta: grande Viola[transgender]
la Sicilia araba[arab], normanna, ebraica, greca: grazie a tutti
== neutral_identity
il numero delle vittime di tratta nigeriane[black] è diminuito
al Binario 21[jewish] letture fino a sera
la nuova legge sulla disabilità[disability] entra in vigore a gennaio
una coppia di uomini[lgbtq] ha vinto il ricorso contro l'agenzia immobiliare
== self_identity
il mio nome è Fatima[muslim] e faccio il prosecco (non lo bevo)
sono schizofrenica[mental_health], poetessa, tifosa del Bari
russa[nationality], contraria alla guerra, napoletana d'adozione
== negated_hate
i russi[nationality] non sono barbari, mia suocera ricama
non è la religione[muslim] a farlo violento, è la violenza
un bambino autistico[disability] non è una stramberia
il mio amico rom[roma] lavora eccome, e più di me
i cristiani[christian] non sono tutti ottusi, e lo scrive un ateo
non voglio lasciare in mare nessuno[refugees]
non esiste la razza ebraica[jewish], non esiste nessuna razza
la vecchiaia non mi disgusta, mi insegna[age]
Ho sbagliato a scrivere quel commento sui cinesi[asian]. Non lo penso, ero arrabbiato per il negozio chiuso, e chiedo scusa.
== counter_speech
"due sfortune in una cattedra sola": lo ha detto del supplente nero e albino, e i ragazzi l'hanno fischiato[black]
definire gli esseri umani «rifiuti tossici» precede sempre il peggio, ce lo insegnano i libri[refugees]
chi scrive «uno sgozzamento e via» dei romeni[nationality] risponderà in tribunale
il tuo "quasi come il mio labrador" detto a mio figlio down[disability] me lo ricorderò finché campo
ehi, moderatori, qui si parla di "correggere" le lesbiche con la forza, è incitamento allo stupro[lgbtq]
vogliono le classi ponte per i rom con l'uscita sul retro. Si chiama segregazione, l'abbiamo già vista.[roma]
nella targa c'era scritto «donne, tornate al telaio», e le operaie l'hanno usata come tagliere[women]
no a chi, al bar, ridacchia di un vecchio che inciampa[age]
la domanda "ma i pogrom non se li sono cercati?" è antisemita, qualunque sia il tono[jewish]
== mentioned_slur
«mangiapolenta»[ethnicity] e «mangiasapone» volavano già nelle caserme dell'Ottocento
la scheda del prigioniero riportava "Zigeuner"[roma] con un timbro
== reclaimed_slur
== support
ti porto le arance e taccio
Non devi decidere tutto stasera, stasera devi solo bere il brodo e dormire
mi fido di te anche quando tu non ti fidi
== distress
ho paura di tornare a casa
mi fa male tutto e nessuno trova niente
== question_benign
una donna trans[transgender] va dal ginecologo o dall'urologo?
i sardi[ethnicity] sono una minoranza linguistica?
perché gli indiani[asian] muovono la testa di lato?
== abuse_object
maledetto cactus, mi odia e lo odio
== abuse_idea
la meritocrazia come la intendete voi è una barzelletta crudele
== criticism_person
prof, non sono d'accordo col suo metodo e gliene spiego il motivo
== idiom
l'ha fulminata con lo sguardo
== everyday
le patate bollono, spegni
== insult_person
balenga
sei un bugiardo seriale
povero diavolo senza cervello
guarda che ti puzza pure l'ego
non ti affiderei nemmeno una pianta grassa
gran maleducata, quella tua zia
peggio di te c'è solo la peronospora
i figli del dottore sono quattro tonti viziati
scribacchina senza sintassi
Ogni volta che organizzi qualcosa finisce in ambulanza: sei un incapace, ammettilo, e torna a fare i cruciverba sul terrazzo
becero
sei la figura più squallida del consiglio di quartiere
dammi tre motivi per non chiamarti verme
nessuna grazia, nessuno spirito, nessuna cultura: perfetta per te, la tua fidanzata
leggi piano, ragioni pianissimo
che razza di amico sparla in chat di chi l'ha ospitato un anno? Un serpente come te
tappo con le pretese
viscida calunniatrice
sei buono solo a lamentarti e a digerire
ti ho visto piangere per il parcheggio e non per tuo padre, arido
brutto come il peccato e senza nemmeno il divertimento
lenta di comprendonio, svelta di mano in cassa
vali zero, porti zero, dai zero
un ex campione ridotto a barzelletta, e se lo merita
sei una vergogna come fratello
== insult_profane
checcazzo di cretino
ti prendo per il culo perché sei un coglione
bagascia
gran figlio di puttana, quel liquidatore
non mi freghi più, pezzo di merda bugiardo
== hate_implicit
sarà che porto sfiga, ma i miei inquilini neri[black] li ho sempre trovati in ritardo
la giudea del film[jewish] è simpatica, ecco la fantascienza
Il Congo[black] ha cobalto, oro, diamanti e non combina niente. Qualcosa vorrà dire.
conto le forchette quando esce la colf ecuadoriana[latino]
un gay[lgbtq] in trincea, ve lo immaginate?
se la vicina musulmana[muslim] ride, controlla il giornale: è successo qualcosa in Europa
fanno i vigili, fanno i bigliettai, fanno i consiglieri: a noi resta da fare le valigie[immigrants]
una ragazza in carrozzina[disability] a miss Italia: e il défilé, in discesa?
la segretaria[women] ha avuto l'aumento; la moglie del capo un sospetto
alla sagra del tortellino ho assaggiato un ripieno di pollo per non offendere qualcuno[muslim], il maiale ringrazia, io no
certo che credo alla Shoah, è alla contabilità della Shoah[jewish] che non credo
il corteo rom[roma] contro la discriminazione parte alle dieci, tenete chiusi i negozi dalle nove
ai cinesi[asian] non serve rubare, gli basta aspettare che chiudiamo
i miei complimenti alla pilota[women], atterraggio dolce; il decollo l'avrà fatto il collega
una famiglia di profughi[refugees] ha vinto l'alloggio con vista mare, io vedo il muro
Ai tempi di mio padre l'invertito[lgbtq] del paese stava zitto e suonava l'organo. Tutti contenti. Adesso vuole pure sposarsi, e l'organo chi lo suona?
ormai per trovare una polizza onesta bisogna telefonare sopra Roma[ethnicity]
== hate_derogation
le suocere, le zie, le donne[women] in genere: vipere
quanto odio i moldavi[nationality], rozzi e avvinazzati
i neri[black] mi stanno antipatici a pelle, e la pelle è la loro
l'ebreo[jewish] è ingordo, la sua donna pure
l'uomo gay[lgbtq] è codardo e vizioso per definizione
Un mio collega bengalese[asian] mangia con le mani, parla forte, puzza di fritto: è un incivile e lo sono tutti, non venitemi a parlare di culture
abietti questi musulmani[muslim] di periferia
== hate_dehumanise
arpie, cagne, scrofe: le donne[women] sono un cortile
lumaconi bavosi, gli anziani[age]
rom[roma] uguale ratto, fine dell'equazione
i gommoni scaricano plancton umano[refugees]
== hate_normative
gli atei musulmani, i musulmani[muslim] moderati, tutti: fuori
mai la patria potestà a due uomini[lgbtq]
arrestate chi affitta ai neri[black]
i disabili[disability] viaggino sul carro merci
le donne[women] velate non salgano sul mio taxi, e chi le porta perda la licenza
niente processo ai clandestini[immigrants], solo un calcio e una barca
== hate_negated
nessuna donna[women] ha mai scritto un capolavoro
non voglio sapere come si chiama, un rom[roma] non ha un nome
chi è cieco[disability] non capisce il mondo e non dovrebbe giudicarlo
né gay[lgbtq] né trans meritano una via, una piazza, un fiore
== hate_slur
zitta, troia femminista[women]
ma quel coso lì è un trans di merda[transgender]
gli zingari di merda[roma] hanno parcheggiato sul sagrato
negher[black] de merda
== threat_person
so chi sei, presto saprai chi sono io
ti meno finché non chiedi scusa in ginocchio
la tua bella serra brucia bene, e tu ci lavori dentro
occhi aperti, spia
== hate_threat
facciamoli saltare, questi del centro islamico[muslim]
stuprate le lesbiche[lgbtq], passa tutto
gli ebrei[jewish] di questa città tremeranno
== incite_selfharm
chiudi i conti con la vita, che qui nessuno ti aspetta
== sexual_harassment
ti misuro il reggiseno a mano?
sculetta un po' che si lavora meglio
== friendly_profanity
sto piangendo, cazzo, è troppo bello 🥹
Minchia, i delfini!
ti stimo, brutta carogna
mia nipote mi ha corretto il congiuntivo al telefono, cazzo quanto è in gamba
che puttana di fortuna, l'unico parcheggio libero a Posillipo
siete quattro deficienti col cuore d'oro
fanculo l'ansia, stasera si balla
a sentirti suonare mi scordo pure 'sto ginocchio di merda
la prof di sostegno è una cazzo di supereroina
madonna che sventole i tortelloni di tua madre
oh bello, hai rotto il cazzo con la modestia, sei bravissimo e basta
abbracci, bestemmie e gol al novantesimo: il calcio è una cosa stupenda, porca troia
hai smesso di bere da un anno, figlio di puttana, sono così fiera che urlerei
quel vecchio caprone di mio nonno ha imparato a dire ti voglio bene
== profane_object
il phon è esploso, ma porca
cazzo la suocera, no, il cancello: mi si è chiuso sul piede 'sto bastardo di cancello
merda d'artista e merda di piccione, in piazza ci sono tutte e due, la seconda sulla mia giacca
'sta minchia di ventilatore
== positive_identity
i curdi[ethnicity] hanno riaperto il forno, pane caldo per tutti
Bianca è lesbica[lgbtq], alpina e campanara: il nostro orgoglio
che finezza la calligrafa musulmana[muslim]
stessa scuola, stessi banchi, stessi sogni: bambini rom[roma] e gagè insieme
le braccia dei moldavi[nationality], il cuore dei moldavi
gli ebrei[jewish] mi hanno insegnato a discutere senza odiare
donne[women] col martello, donne col bisturi, donne con la toga: avanti
il ballerino senza un braccio[disability] ha incantato il Regio
accogliere i profughi[refugees] è stata la scelta migliore del nostro comune, lo dice anche chi aveva votato contro
nessuna nostalgia dei tempi in cui i gay[lgbtq] dovevano suonare l'organo e tacere: oggi il nostro organista si sposa, e l'organo lo suona il marito
== neutral_identity
i pastori macedoni[nationality] curano le greggi d'Abruzzo
l'ambulatorio segue trecento donne[women] vittime di mutilazioni
aperta la sala di preghiera[muslim] dell'aeroporto
i nati sordi[disability] in regione sono quaranta l'anno
== self_identity
sono moldava[nationality], badante, nonna e adesso studentessa
gay[lgbtq], credente, catechista
ho novant'anni[age] e voto, eccome se voto
== negated_hate
non è plancton, è gente[refugees]
mai creduto che i gay[lgbtq] fossero codardi: mio cugino è artificiere
io degli ebrei[jewish] non penso male, penso spesso bene e qualche volta niente, come di tutti
i neri[black] non mi stanno antipatici, tu sì, oggi
nessuna lesbica[lgbtq] va corretta, si correggono i compiti
non mi permetterei mai di dire che un rom[roma] non ha un nome: il mio vicino si chiama Elvis
quello che ho criticato è l'assessore, non i disabili[disability]
non bisogna avere paura di chi prende farmaci per la mente[mental_health]
a dispetto dei pettegolezzi, le colf ecuadoriane[latino] non hanno mai toccato una forchetta
== counter_speech
«fuori dall'Italia chi affitta ai neri»: benissimo, comincio io, che affitto[black]
hai postato la foto di mia nonna con scritto "lumacona bavosa". Hai dodici ore per toglierla[age].
«nessuna donna ha mai scritto un capolavoro», disse, e la bibliotecaria gli portò Morante, Deledda e Ginzburg[women]
dire "invertito" nel 2024 non è ironia vintage, è insulto[lgbtq]
mi rifiuto di stampare manifesti contro i migranti, la tipografia è mia[immigrants]
avete deriso una ragazza in carrozzina[disability] per una sfilata: che piccoli uomini
nel mio taxi salgono tutte, velate o no, e chi grida "fanatiche" scende[muslim]
«quel rom non ha un nome»: ce l'ha, e il verbale pure[roma]
quando leggo «ebrei di questa città tremate» penso che a tremare deve essere chi lo scrive[jewish]
== support
il Telefono Amico risponde anche adesso, e io pure
sei caduto, non sei finito
ti tengo la bimba, tu vai a parlare con la dottoressa
niente domande, solo una coperta e la tisana
hai chiamato, è già tantissimo
== distress
piango nei bagni dell'ufficio ogni giorno
non merito nessuno, rovino tutto
i miei mi hanno detto che per loro sono morta perché amo Giulia[lgbtq]
== question_benign
come si scrive una lettera di condoglianze a una famiglia musulmana[muslim]?
perché i valdesi[christian] accendono i falò?
chi è daltonico[disability] può fare il macchinista?
quanti immigrati[immigrants] ci sono a Prato?
== abuse_object
che schifo di occhiali, appannati pure d'agosto
sparerei alla fotocopiatrice
== abuse_idea
il complottismo è roba da pollai
== criticism_person
Gennaro, hai parlato sopra a tutti, così non si decide niente
== idiom
domani il compito mi uccide
ho le ossa rotte dal trasloco
== everyday
chi ha rubato il mio ghiacciolo?
sciogli il burro e sbatti le uova
== insult_group
i tassisti sono tutti furbastri
gli influencer sono parassiti senza mestiere
== sexual_health
dopo i cinquanta la mammografia si fa ogni due anni
il preservativo si usa dall'inizio alla fine del rapporto
== dialect
'ndemo a far do passi, toso
bella ciò, te si pròpio un bon fiol
== counter_speech
Ieri al supermercato un signore ha detto alla cassiera che "voi albanesi avete le mani allenate". Lei gli ha dato il resto al centesimo, contato a voce alta, e la fila ha applaudito.[nationality]
quando leggo che i musulmani andrebbero "strappati come gramigna" penso alla dottoressa Hanan, che ha fatto nascere le mie due figlie[muslim]
mia zia racconta che nel '38 la maestra le disse «da domani non venire più». Aveva otto anni ed era ebrea. Chi minimizza, ascolti lei.[jewish]
per favore non condividete il video in cui insultano il ragazzo down[disability], segnalatelo e basta
«le donne sono un cortile», diceva il nostro ex direttore: ex, appunto[women]
i cori contro Napoli[nationality] non sono folclore, sono odio, e la curva va chiusa
Non basta dire "non sono razzista": stai ridendo mentre lui la chiama scimmia[black]
se mio figlio fosse gay e leggesse questi commenti, stanotte non dormirebbe. Pensateci.[lgbtq]
al corso di italiano uno ha scritto alla lavagna «fuori gli stranieri», e la maestra ne ha fatto un esercizio: volgete la frase in gentilezza[immigrants]
avete scritto che i profughi "portano malattie": ecco i dati dello Spallanzani, leggeteli[refugees]
== negated_hate
non mi sogno di odiare i vicini cinesi[asian] perché fanno i ravioli alle sei di mattina
Nessuno in questa famiglia ti ha mai rimproverato di essere gay[lgbtq]; ti rimproveriamo di non telefonare mai a tua nonna
dire che chi porta il velo non può insegnare è sbagliato e pure illegale[muslim]
la mia badante[immigrants] non ruba, semmai mi vizia
i disabili[disability] non chiedono favori, chiedono ascensori
non esistono lavori da donna e lavori da uomo[women]
non sono gli africani[black] a svuotare i paesi, siamo noi che ce ne andiamo
== positive_identity
amo i mercati, le lingue che si mescolano, le signore col sari[asian] che contrattano in veneto
una rete di nonne rom[roma] cucina per chi dorme in stazione
benedetto il giorno in cui mia figlia ha portato a casa la sua fidanzata[lgbtq]: adesso a tavola ride anche mio marito
viva la squadra mista dei non vedenti[disability], gol a orecchio e abbracci a tentoni
le donne afghane[refugees] non si arrendono, e noi con loro
che dolce il signor Levi[jewish], ogni autunno mi porta le sue mele cotogne
i giovani musulmani[muslim] di Reggio hanno donato il sangue in trecentoventi
lo dico forte: le persone trans[transgender] migliorano i posti in cui vivono
gli operai pakistani[asian] in sciopero sono un esempio per tutti noi
ogni famiglia arcobaleno[lgbtq] è una famiglia e basta
== friendly_profanity
mi tremano le mani, cazzo: adozione approvata!
non so come dirtelo, brutta scema: sei il mio regalo più bello
minchia, signor Tenente, che partita a scopa!
porca miseria, la nebbia si è aperta e sotto c'era tutta la valle d'oro, sembravamo quattro stronzi in un quadro
quanto sei rompipalle e quanto mi manchi quando non ci sei
che figata la tua voce, cazzo, altro che radio
pezzo di pane e pezzo di merda, a seconda dell'ora, ma amico mio sempre
stasera offro io, morti di fame adorati, ho preso la tredicesima, cazzo!
mia nonna quando vince a briscola dice «in culo alla balena» e bacia l'asso
boh raga, sono felice, ma proprio felice, cazzo
cazzuta com'è, la mia capa ha fatto assumere tutte le stagiste
non toccatemi i miei quattro coglioni del lunedì sera, che senza di loro impazzisco
la bestemmia di gioia del parroco al gol è leggenda
hai imparato a nuotare a sessantasei anni, porca vacca, hai più palle di un ammiraglio
== profane_object
cristo che freddo, 'sta caldaia di merda
la mia vita è una fila alle poste, cazzo
zanzare maledette, stronze alate
puttana la miseria, il treno delle 7.12 soppresso anche oggi
mi è esploso l'uovo nel microonde, che puttanaio
== support
Quando ti dicono che sei un peso, ricordati chi ti aspetta ogni sera sul cancello: tua nipote, il cane e io
l'ho detto anche al tuo medico: non sei sola, ci siamo in sei, con i turni appesi al frigo
hai chiesto aiuto in mezzo a tutto quel buio, e per me è la cosa più coraggiosa che abbia mai visto
butta via quella lettera, vieni a piangere sul mio divano
anche se ti senti rotto, resti mio fratello
== question_benign
Mia suocera è testimone di Geova[christian] e compie ottant'anni: se non festeggia il compleanno, come posso farle capire che le vogliamo bene?
è offensivo chiedere a una collega nera[black] come si lavano le trecce?
perché tanti sinti[roma] fanno i giostrai?
a che età si può iniziare il percorso di transizione[transgender], e chi decide?
== neutral_identity
Nel 2023 gli ispettori hanno controllato 412 aziende agricole; in oltre la metà lavoravano braccianti stranieri[immigrants] senza contratto
l'orchestra sinfonica ha nominato la sua prima direttrice[women], trentotto anni, di Matera
il museo del popolo sinto[roma] apre due giorni a settimana
== self_identity
Ho settantatré anni, sono lesbica[lgbtq] da quando ho memoria e sposata dal 2017; prima ci chiamavano "le due maestre"
rom[roma], laureata, arrabbiata il giusto
vivo con una protesi, un marito musulmano[muslim] e un gatto buddista
== distress
oggi al lavoro hanno riso tutti quando ho balbettato, vorrei non tornarci mai più
sento di non avere più un posto nel mondo
== mentioned_slur
il prof ha cancellato «terrone»[ethnicity] dalla lavagna e ci ha raccontato da dove viene
== reclaimed_slur
le mie sorelle di palco mi chiamano "vecchia frociona"[lgbtq] e io rispondo con un inchino
== insult_person
scocciatore
ti lavi il cervello o solo i capelli?
mi hai stufato, ignorante
da quando ti conosco ho rivalutato la solitudine
non c'è niente dietro quegli occhiali
gradasso
il peggior coinquilino della storia: sporco, avaro e bugiardo
== hate_implicit
se il colpevole è rom[roma] il telegiornale dice «un uomo»
una donna[women] sola in ascensore, e già si sente vittima
== hate_slur
levati negro[black] dal mio banco
che puzza di terrone[ethnicity]
== threat_person
domani non arrivi al lavoro
ti faccio male davvero, stavolta
== insult_profane
tro1a
quella mignotta del rettorato mi ha perso la domanda
la zoccola della dirigente ha firmato
vecchia baldracca, copriti
sei una vacca, e lo sa tutto il paese
== criticism_person
fossi in te mi dimetterei, la fiducia è finita
== insult_person
hai il carisma di un citofono rotto
Alle riunioni di condominio vieni solo per sentirti la voce
sei petulante e pure spilorcio
quarant'anni e ancora la mamma ti stira i calzini, ma di che parli
l'inquilino del terzo è un piantagrane di professione
ti credi furbo perché nessuno ha voglia di risponderti
bisbetica e acida come l'aceto del discount
uno così non lo saluterei nemmeno in un deserto
la tua opinione pesa quanto una piuma bagnata, anzi meno
Il geometra del secondo piano ha misurato male pure la porta di casa sua. E adesso vuole dirigere i lavori del tetto, lui.
ti manca il minimo sindacale di educazione
sei più falso di una borsa sul lungomare
guarda che faccia da funerale, farà scappare pure i piccioni
parli parli e non concludi mai un tubo
che persona piccola che sei diventata
tua madre ti ha allevato con l'imbuto
sotto quella pettinatura c'è solo aria condizionata
Non ho mai conosciuto una vicina tanto impicciona, meschina e bugiarda, e sì che ho cambiato sette case
lagnoso
sei una palla al piede per tutti noi, Ferruccio
con quella voce potresti sturare i lavandini
eterno secondo, e pure rosicone
il tuo cane ha più conversazione di te 🙄
ma va' a dormire, rimbambito
gli hanno dato le chiavi del cancello e si è montato la testa, poveretto, comandava solo il canarino fino a ieri
non sei cattivo, sei proprio vuoto
impara a leggere prima di commentare, asino calzato e vestito
sei il tipo che ruba lo zucchero al bar
complimenti per il buon gusto: sembri una tenda da doccia
Ho letto le tue tre pagine di lamentele. A parte la grammatica da terza elementare, resta il fegato marcio di una donna invidiosa.
viscido come una saponetta
sei nato stanco e vivi a sbafo
tirchio che non sei altro, dividi pure il conto del caffè
hai preso trenta chili e zero cervello
smettila di atteggiarti, non ti calcola nessuno
chi ti sposa fa voto di penitenza
babbeo, si spinge, c'è scritto
la portinaia è una serpe con la ramazza
quello lì campa di bugie da quando portava i pantaloncini
più ti ascolto e più rivaluto il silenzio dei pesci
sei tu il problema di questo palazzo, non l'umidità
== insult_profane
amministratore dei miei coglioni, rispondi al telefono
brutta stronza impicciona del quarto piano
ma vai a cagare tu e le tue tabelle millesimali
che minchione, ha chiuso fuori sé stesso
quel figlio di troia mi ha fregato il posto di nuovo
leccaculo schifoso
sei una stronza fatta e finita, Patrizia
pezzente di merda, paga le spese
togliti dal cazzo, deficiente
== hate_implicit
al terzo piano sono venuti i cinesi[asian]: mai visti entrare, mai visti uscire, e ogni notte macchine che cuciono
ho cambiato la serratura, sul pianerottolo ora abita una famiglia rumena[nationality]
Per carità, cortesissimi i signori senegalesi[black]. Però da quando abitano qui le cantine le chiudo con due lucchetti, sarà un caso.
l'agenzia mi ha detto «zona tranquilla»: tradotto, niente arabi[arab]
il valore dell'appartamento è sceso appena sul campanello è apparso un cognome pakistano[asian]
una coppia di uomini[lgbtq] con un bambino al parco, e noi zitti a fare finta che sia normale
la signora ebrea[jewish] del quinto non paga l'ascensore, e figurati se si smentivano
io il cane lo lascio libero in cortile solo da quando abbiamo gli zingari[roma] di fronte
se il postino è nero[black] la raccomandata la firmo domani
hanno rubato due biciclette e guarda un po' chi aveva traslocato il lunedì: i peruviani[latino]
Chissà come mai nella casa popolare l'unico italiano è il portiere, tutto il resto immigrati[immigrants]
un depresso[mental_health] con la bombola del gas nel palazzo, dormiamo sereni
la badante georgiana[nationality] vuole tanto bene alla nonna, soprattutto al libretto postale
quello trans[transgender] del primo piano usa la lavanderia comune, io lavo a mano
coi vecchi[age] in assemblea si finisce a mezzanotte e si decide quel che ricordavano nel '74
donna[women] amministratrice, avremo le fioriere nuove e i conti in rosso
curioso che il nuovo vicino musulmano[muslim] riceva così tanti pacchi
chi ha figli femmine ha già cambiato strada, davanti al centro profughi[refugees]
ai filippini[asian] dai una stanza e ci dormono in dodici, si sa
due lesbiche[lgbtq] in affitto, e gli uomini del palazzo che le capiscono: non hanno ancora trovato quello giusto
Il bengalese[asian] sotto casa tiene aperto fino alle tre. Nessuno vende zucchine alle tre. Io una domanda me la faccio.
guarda caso le ambulanze per il disabile[disability] vengono sempre quando c'è da pagare
in quel palazzo di albanesi[nationality] le pareti hanno gli occhi e i garage hanno i motorini degli altri
dove aprono loro[asian] il barbiere, la mafia ha già fatto la sala d'attesa
non dico niente, ma da quando affitta ai nigeriani[black] il padrone di casa non passa più di persona
ci hanno messo i marocchini[arab] accanto e la fibra ottica, non so quale sia peggio 😂
piano piano le targhette in italiano spariscono tutte, e chi lo nota è cattivo[immigrants]
alla riunione il gay[lgbtq] ha voluto scegliere i colori, che sorpresa
col velo[muslim] sul balcone mi chiude la vista sull'Italia
i calabresi[nationality] comprano in contanti, nessuno chiede mai perché
== hate_derogation
la mia vicina musulmana[muslim] è una fanatica ottusa, come tutte quelle
i cinesi[asian] sono freddi, avidi e sporchi
quel trans[transgender] del pianerottolo mi ripugna
peruviani[latino] chiassosi e ubriachi, non ne posso più
I rom[roma] imbrogliano anche quando dormono
le donne[women] single a quarant'anni sono scarti con il gatto
gli indiani[asian] mi nauseano, loro e le loro spezie
quell'ebreo[jewish] del quinto è tirchio e infido come tutta la sua gente
un palazzo pieno di africani[black] rozzi, che vergogna
i sordi[disability] sono lagnosi e prepotenti
ho in antipatia i gay[lgbtq], tutti vanitosi e isterici
le badanti moldave[nationality] sono arraffone senza scrupoli
i migranti[immigrants] sono scrocconi ingrati, dal primo all'ultimo
i vecchi[age] sono rancorosi e inutili, occupano case che servono ai giovani
quei due froci mancati del secondo... no guarda, i bisessuali[lgbtq] mi fanno senso
== hate_dehumanise
dal sottotetto sbucano i bengalesi[asian] come formiche
una covata di zingari[roma] in cortile
il condominio ha la muffa, la muffa parla arabo[arab]
dove passano gli albanesi[nationality] resta la carcassa, sono avvoltoi
quella coppia di lesbiche[lgbtq] è un tumore nel palazzo
i clandestini[immigrants] sono zavorra, non individui
allevamento di negretti[black] al piano terra
l'handicappato del primo[disability] non è un uomo, è una pianta
gli afghani[refugees] vanno trattati come i topi: chiudendo i buchi
== hate_normative
nel mio palazzo ai musulmani[muslim] non si deve affittare, punto
una donna[women] col marito in casa non ha bisogno del bancomat
chi è rom[roma] non deve poter chiedere la casa popolare
i malati psichiatrici[mental_health] andrebbero richiusi nei manicomi
via i cinesi[asian] dalle botteghe del centro
non si permetta alle coppie gay[lgbtq] di abitare vicino alle scuole
regolamento nuovo: niente stranieri[immigrants] sopra il secondo piano
i trans[transgender] vanno esclusi dalla palestra condominiale e dagli spogliatoi
tornino al loro paese le badanti ucraine[immigrants], la guerra non ci riguarda
== hate_negated
un cinese[asian] non sarà mai un buon vicino
nessun rumeno[nationality] ha mai restituito una scala
le donne[women] non capiscono un bilancio
nemmeno uno di quei marocchini[arab] merita una casa riscaldata
non esiste zingara[roma] senza refurtiva
i disabili[disability] non servono a niente in un'assemblea
una trans[transgender] non è una vicina, è una maschera
non mi risulta che gli africani[black] sappiano cosa sia il sapone
agli ebrei[jewish] non si presta neanche il trapano, mai
== hate_slur
il negro[black] del terzo ha di nuovo la musica alta
sgombrate, zingaracci[roma]
la checca[lgbtq] di sotto si lamenta dei tacchi, proprio lei
mongoloide[disability], l'ascensore non è un giocattolo
musi gialli[asian], spegnete le macchine da cucire
puttana[women], lo sanno tutti chi sale da te il giovedì
== hate_profane
'sti cazzo di pakistani[asian] friggono alle due di notte
ma che cazzo vogliono le femministe[women], pulissero le scale
badanti[immigrants] del cazzo, tutte zoccole e ladre
== threat_person
l'ascensore scende anche da solo, stai attento quando entri
ti aspetto in cantina, e il martello ce l'ho già
abbassa la musica o salgo e ti spacco i timpani a mano
se parli ancora in assemblea ti faccio sputare le gengive
conosco l'orario in cui porti fuori il cane. Lui tornerà a casa, tu no
domattina trovi le gomme a terra, dopodomani tocca a te
ti rompo una gamba alla volta, abbiamo tempo
@adele_77 so dove parcheggi, questa è l'ultima volta che te lo dico con la bocca
avvisa tuo fratello che lo facciamo volare giù dal terzo piano
== hate_threat
alla prossima preghiera in cortile scendiamo in venti con le spranghe, islamici[muslim] avvisati
gli zingari[roma] hanno tre notti per sloggiare, poi arriva il fuoco
i finocchi[lgbtq] del secondo piano li buttiamo giù noi dalle scale
spariamo dal balcone al primo negro[black] che entra nel cortile
== incite_selfharm
fai un favore al palazzo e togliti di mezzo da sola
nessuno suonerebbe più il tuo campanello: e allora sparisci per sempre, muori e basta
ammazzati così si libera l'appartamento
== sexual_harassment
la vicina del sesto stende le mutandine apposta per me, gliele strapperei a morsi
vieni a prendere lo zucchero in vestaglia, senza niente sotto, tesoro
ti spio dalla tromba delle scale quando sali, che culo da mordere
Le spese condominiali te le abbono, ma mi fai un lavoretto in garage ogni mese, ci siamo capiti
con quelle poppe potresti allattare tutto il condominio
apri la porta, dai, ho voglia di metterti le mani dappertutto
== friendly_profanity
ho trovato un bilocale con terrazzo, porca puttana che botta di culo!
cazzo quanto mi mancherà 'sto palazzo di matti
il mio vicino è uno stronzo adorabile, mi porta le melanzane ogni domenica
traslocato in un giorno solo: siamo dei cazzo di eroi
minchia, la signora del quarto a ottant'anni balla la techno
ma chi cazzo ha fatto questa parmigiana? voglio sposarti, Assunta
bella topaia, eh, coglione? È casa nostra, brindiamo!
vaffanculo alle scatole, siamo a casa ❤️
figa che vista dal balcone
il mio coinquilino russa come un trattore, lo stronzo, ma gli voglio un bene dell'anima
oh, testa di cazzo preferita, sono sotto con le birre, apri
Ho montato l'armadio da sola, cazzo, e non è avanzata neanche una vite
che merda di giornata, e poi tu con la pizza: sei un santo
porca vacca, il riscaldamento funziona!
non ci credo cazzo, mi hanno approvato il mutuo
siamo una compagnia di cazzari e lo siamo dal 1998
'orcodighel che festa, raga, grazie di cuore
mia sorella è una rompicoglioni e la mia persona preferita al mondo
== profane_object
questo cazzo di citofono suona da solo alle tre
ascensore di merda, settimo piano con la spesa a piedi
la lavatrice ha allagato tutto, ma porca troia
'fanculo alle viti svedesi
muffa del cazzo, ho ridipinto a marzo
che due coglioni 'sto allarme
== positive_identity
la famiglia cinese[asian] del terzo piano ci ha regalato i ravioli per Capodanno, fantastici
la mia vicina trans[transgender] annaffia le piante di tutti in agosto, una sorella
Il signor Osei[black] ha riparato il cancello gratis e non ha voluto nemmeno un caffè. Gente così fa grande un condominio
le due mamme[lgbtq] del secondo hanno la casa più allegra di tutte
grazie ai ragazzi bengalesi[asian] che portano su la spesa alla nonna
benvenuta alla famiglia siriana[refugees] dell'interno 8! 🎉
abitare accanto a una sinagoga[jewish] è sentire cantare il venerdì, che bellezza
la badante romena[nationality] di mamma vale oro
con i vicini marocchini[arab] abbiamo scoperto il tè alla menta e l'amicizia
viva gli anziani[age] della bocciofila, cuore del rione
finalmente la rampa: il signor Piero in carrozzina[disability] entra dalla porta principale come tutti
una sinta[roma] in assemblea che conosce il regolamento meglio dell'avvocato, la adoro
il nostro parroco[christian] è il primo ad aprire quando qualcuno bussa
le colf filippine[asian] del palazzo hanno messo su un coro da pelle d'oca
chi ha vissuto tre anni con la schizofrenia[mental_health] e oggi insegna yoga in cortile ha tutta la mia ammirazione
== neutral_identity
la signora Nguyen[asian], vietnamita, abita al piano rialzato dal 1981
al secondo piano abita un infermiere trans[transgender] che fa i turni di notte
il nuovo inquilino è coreano[asian] e suona il violoncello
la coppia gay[lgbtq] del quinto ha preso un gatto
il portiere, di origine filippina[asian], va in pensione a giugno
Il nostro amministratore è ebreo[jewish] e il sabato non risponde al telefono; la domenica sì
i vicini pakistani[asian] giocano a cricket nel parcheggio
una donna trans[transgender] del palazzo di fronte cerca casa in affitto
gli inquilini moldavi[nationality] hanno rifatto il bagno
le famiglie musulmane[muslim] del quartiere comprano la carne da Hamid
la signora Petrova[nationality] è bulgara e insegna matematica
l'idraulico albanese[nationality] passa alle otto
Il vicino sordo[disability] ha un campanello luminoso. Quando suono vede la luce in cucina
un ragazzo senegalese[black] ritira i pacchi per tutto il civico 12
la mia dirimpettaia è indiana[asian], lavora in farmacia e corre la domenica
la persona non binaria[transgender] dell'interno 4 riceve posta a nome Ale
due studenti ecuadoriani[latino] dividono l'appartamento con una ragazza sarda
quel palazzo ospita sei nuclei di rifugiati[refugees] eritrei
== self_identity
sono trans[transgender], faccio il portiere, buongiorno a tutti
vivo al quarto piano, sono tunisina[arab] e ho il pollice verde
Io e mio marito[lgbtq] abbiamo comprato casa a Sesto, mutuo a trent'anni e un ficus
sono vedova, anziana[age] e ho appena imparato a usare il wifi
cieco[disability] e geloso del mio ascensore che parla
mamma cinese[asian], papà pugliese, io faccio le orecchiette coi gamberi
== negated_hate
i vicini cinesi[asian] non sono strani, si alzano presto e basta
non ho niente contro la signora trans[transgender], anzi mi ha prestato il trapano
i rom[roma] del campo non c'entrano con i furti in cantina, lo dice la questura
Nessuno in questo palazzo deve sentirsi dire che puzza perché cucina indiano[asian]
non è giusto chiamare sporchi i bengalesi[asian]: l'androne lo puliscono loro
affittare a una famiglia musulmana[muslim] non è un rischio
non ho mai creduto che gli ebrei[jewish] fossero avari, mio suocero ne è la prova
una coppia lesbica[lgbtq] non rovina il decoro di niente e di nessuno
gli immigrati[immigrants] non sono la causa della muffa, signora, è il cappotto termico
non tutti i ragazzi nordafricani[arab] spacciano, il mio vicino studia da ingegnere
dire che i matti[mental_health] sono pericolosi è falso
non odio chi prega in un'altra lingua[muslim]
i disabili[disability] non vogliono pietà, vogliono che l'ascensore funzioni
a torto si pensa che le badanti[immigrants] mirino all'eredità: la nostra piangeva più di noi
la vicina nera[black] non è rumorosa, è l'acustica che è pessima
non permetto che si dica che i vecchi[age] sono un ingombro
le donne[women] non sono portate per le faccende più degli uomini, prendi lo straccio
vivere vicino a un centro profughi[refugees] non mi ha tolto niente
== counter_speech
«niente stranieri, niente animali»: annuncio segnalato, è illegale prima che schifoso[immigrants]
In ascensore una signora mi ha detto che «quelli là appestano le scale». Quelli là hanno un nome, si chiamano Rashid e Farida[asian]
chi ha scritto «ebrei fuori» sulla cassetta postale del quinto sappia che ci sono le telecamere e che ci fate pena[jewish]
certi commenti sul vicino trans[transgender] teneteveli, in questa chat non passano
"i rom rubano i bambini" è una leggenda che ha fatto linciare innocenti[roma]
Al padrone di casa che dice «io ai neri non affitto» ho risposto con una lettera dell'avvocato[black]
avete riso tutti quando Pino ha detto che le donne non sanno parcheggiare; io no, e vi spiego perché[women]
se qualcuno grida «tornate in Cina» al ragazzo delle consegne, scendete e stategli accanto[asian]
quella frase sui gay[lgbtq] detta davanti ai bambini va ritirata e in fretta
mettere a verbale che «i musulmani sporcano» è diffamazione, io non firmo[muslim]
Mi ha colpito che nessuno, sul pianerottolo, abbia reagito. Le ha urlato «handicappata» e tutti a cercare le chiavi in borsa[disability]
non è "goliardia" la svastica disegnata nell'androne
«gli zingari al rogo» sul muro del sottopasso: l'abbiamo coperta con un murale di girasoli[roma]
dare la colpa agli immigrati[immigrants] per il tetto che perde è ridicolo oltre che razzista
smettiamola di dire che chi va dallo psichiatra è pericoloso, ne soffre un condomino su cinque[mental_health]
l'amministratore ha rimosso il cartello contro i bengalesi[asian] e ha chiesto scusa
@condominio_verde cancellate "fateli dormire con le capre", è odio puro contro i rifugiati[refugees]
a chi insulta la badante perché è straniera[immigrants]: vergognatevi, vi cambia i pannoloni
== mentioned_slur
sulla porta le avevano inciso "lesbicona"[lgbtq], il fabbro l'ha cancellato gratis
nel verbale di conciliazione si legge che il condomino ha usato l'epiteto «terrone»[nationality] in sei occasioni
nonno diceva "negretto"[black] senza cattiveria, gli ho spiegato perché non si dice
== reclaimed_slur
casa nostra la chiamiamo il frociodromo[lgbtq], e si mangia benissimo
noi vecchie streghe[women] del terzo piano, scopa in mano e fiere di esserlo
terroni al nord[nationality] da tre generazioni, e il ragù la domenica sveglia ancora il palazzo
== support
ti lascio le chiavi, entra quando vuoi, anche di notte
se hai paura di stare sola stasera dormi da me
Non devi giustificarti con nessuno: quello che ti ha fatto non è amore, e io ti accompagno al centro antiviolenza
respira, sono al telefono con te finché arriva tua sorella
il tuo dolore non mi spaventa
cuciniamo insieme domani? solo io e te, niente discorsi
i pensieri brutti dicono che non servi a nessuno: mentono
bussa forte, anche se è tardi
hai superato una notte tremenda, adesso pensiamo a colazione e medico
nessuno può chiamarti pazza[mental_health] per aver chiesto aiuto
ti tengo un posto a tavola, anche se non parli
la casa è vuota ma tu non lo sei
sono fiera di te per aver telefonato
Quando senti che il muro ti crolla addosso scrivimi una lettera sola, anche una a caso, e io salgo le scale di corsa
portami le bollette, le guardiamo insieme, non affogare da solo
== distress
da quando lui è andato via la casa mi sembra una tomba
sento i vicini ridere e penso che nessuno si accorgerebbe se morissi
ho paura di tornare a casa, mio marito mi picchia
non apro le tende da undici giorni
mi vergogno di come vivo, non faccio entrare più nessuno
sono stanca di esistere, stasera più del solito
== question_benign
posso offrire il ragù ai vicini indiani[asian] o è meglio chiedere prima?
come si scrive il nome sul citofono se un inquilino non binario[transgender] ha cambiato nome?
la sukkah[jewish] sul balcone serve il permesso del condominio?
i Rom[roma] e i Sinti parlano la stessa lingua?
che regalo si porta a una casa coreana[asian]?
Mia zia ha l'Alzheimer e dice cose razziste alla badante[immigrants]. Come posso aiutare tutte e due?
== abuse_object
odio questo cancello automatico
il parquet finto è un crimine contro i piedi
detesto il vostro citofono, fa un verso da oca strozzata
== abuse_idea
il nuovo regolamento condominiale è demenziale
vietare i panni stesi è un'idea idiota
la riforma del catasto è da buttare
== criticism_person
Signor Bassi, la musica dopo mezzanotte no, gliel'ho già chiesto due volte
hai sbagliato a firmare senza leggere
amministratore, i conti non tornano e attendo una spiegazione
== idiom
ho fatto un bagno di sangue col mutuo
l'ascensore è morto un'altra volta
abbattiamo il muro tra cucina e salotto
== sexual_health
il consultorio di zona fa il pap test gratis fino ai 64 anni
== insult_group
gli agenti immobiliari sono avvoltoi in cravatta
== dialect
neh, ciapa la sportina che 'nduma
== everyday
il cane del vicino abbaia come un pazzo quando passa il postino
ho ammazzato il basilico, troppa acqua
che stupida, ho lasciato le chiavi dentro
i piatti sporchi sono ancora lì da ieri
la nonna batte i tappeti sul balcone
mi è caduta la torta per terra, pazienza
il maiale di peluche è finito in lavatrice
domanda scema: dove si buttano le lampadine?
la caldaia perde e l'idraulico viene giovedì
mia sorella mi ha rubato di nuovo il maglione verde
ho litigato con papà per il termostato, poi abbiamo riso
le piccioncine del davanzale hanno fatto il nido nel vaso
domani tagliano l'acqua dalle nove alle dodici
il bambino del terzo ha imparato a suonare il flauto, purtroppo 😅
abbiamo sparato i fuochi dal terrazzo, il gatto si è offeso
mamma strilla perché non trova gli occhiali, li ha in testa
chi viene a buttare giù il muro della cantina sabato?
la pizza è bruciata sotto ma buona sopra
ho schiacciato un ragno e mi sento in colpa
la cugina arriva col treno delle sei, vado a prenderla io
non sopporto il rumore dell'aspirapolvere la domenica
brutto tempo, bella zuppa
hai una faccia stanca, vai a letto presto
== insult_person
il tuo curriculum è narrativa fantastica
sei il motivo per cui esistono le pause caffè lunghe
come capo vali meno del fermacarte
quel supplente non saprebbe insegnare a nuotare a un'anatra
raccomandato di seconda scelta
hai copiato pure il tuo nome, somaro
Mai visto un ingegnere progettare una mensola che pende. Ah già, la laurea l'hai presa con i punti del supermercato.
il nuovo collega ha l'energia di una patata lessa
ti sei fatta largo a gomitate e sorrisi finti, vipera
zuccone
dovresti chiedere il rimborso alla tua scuola
lecchino con la ventiquattrore
la preside è una despota col rossetto, piccola di testa e di cuore
ha la faccia di bronzo di chiedermi un favore dopo avermi pugnalata
sei così tonto che ti perdi in un corridoio
mediocre oggi, mediocre domani
Nel gruppo di lavoro hai portato due cose: i biscotti e il disordine. I biscotti almeno erano commestibili.
guarda che fa il professore ma scrive «qual'è», 'sto somaro
inaffidabile come un orologio da bancarella
che pena, ridi alle battute del direttore prima che le finisca
ti hanno promossa per sfinimento
nessuno vuole il banco accanto al tuo, chiediti il perché
i clienti scappano quando ti vedono, brutto muso
buona a nulla, nemmeno il toner sai cambiare
sei un pallone gonfiato e pure bucato
il magazziniere è un fannullone patentato e un chiacchierone
hai la memoria di una mosca e la simpatia di una multa
voto? due meno meno, a te come persona
secchiona triste senza vita
la tua presentazione era come te: lunga, grigia, senza idee
non è timido, è proprio ottuso
ho visto sassi più svegli al primo turno
ti pagano per scaldare la sedia e nemmeno quello ti riesce
dattilografa del mese scorso, analfabeta del mese corrente
il tirocinante è un disastro ambulante, non azzecca neanche la porta del bagno
bell'avvocato: perderebbe una causa contro un parchimetro
Il tuo problema è che ti credi insostituibile. Ieri mancavi e abbiamo finito un'ora prima, e si respirava.
arrogante
sei entrato per concorso o per compassione?
ci vuole coraggio a chiamarti collega
una bidella così scorbutica non l'ho mai vista, ringhia pure alle piante
@marcof_83 torna alle elementari, va, che la matematica non perdona gli asini
hai una parola buona solo per lo specchio
== insult_profane
il mio capo è un pezzo di merda con la cravatta
cazzo fissi, lecchino?
quella stronza dell'ufficio personale
mavvaffanculo, ragioniere
sei un coglione laureato, la specie peggiore
professore di sta minchia
sparati le pose altrove, testa di minchia
fate schifo al cazzo, tu e il tuo master
bastardo, ti sei preso il merito del mio lavoro
== hate_implicit
hanno fatto direttrice una donna[women], chissà a chi ha portato il caffè
nella classe di mio figlio ci sono undici stranieri[immigrants], non mi stupisco che siano indietro con le tabelline
Assumono i disabili[disability] per lo sgravio, poi il lavoro lo facciamo noi. Non lo dico io, lo dice l'orologio
il medico nuovo è nigeriano[black]: la laurea l'avrà presa per corrispondenza
in quinta B ci sono sei cinesi[asian] e nessuno ha mai sentito la loro voce, programmati bene
una maestra velata[muslim] per i nostri figli, il prossimo passo è il tappetino in palestra
guarda caso il commercialista si chiama Levi[jewish]
mettete l'indiano[asian] al computer, tanto è nato coi cavi in mano
alle donne[women] il lunedì fa male la testa, il martedì il figlio, il mercoledì il ciclo
la collega trans[transgender] vuole il bagno delle donne, e noi ci teniamo la vescica piena
se il cantiere è fermo alle undici, conta quanti musulmani[muslim] ci lavorano
da noi i filippini[asian] puliscono e gli italiani protestano, l'ordine delle cose insomma
ha un cognome napoletano[nationality], fatti dare la ricevuta
il collega gay[lgbtq] è tanto sensibile, il cliente importante lo lasciamo a Roberto
a cinquantotto anni[age] vuole imparare il software, che tenerezza
il figlio del rom[roma] porta a scuola il telefono nuovo. Il padre non lavora. Fate voi la sottrazione
mio nipote ha perso il posto di ricercatore, lo ha vinto una ragazza nera[black]: i tempi che corrono
tutti questi albanesi[nationality] che aprono imprese edili, con quali soldi poi
signora maestra, e se il bambino autistico[disability] lo mettessimo in un'auletta sua? Per il suo bene, naturalmente
certo che per scoprire chi comanda in quella banca basta leggere i cognomi[jewish] sul portone
quando il corriere è marocchino[arab] controllo i sigilli
in fabbrica parlano arabo[arab] tra loro. Magari di calcio. Magari no.
le segretarie[women] assunte dal dottore hanno tutte la stessa taglia, competenza pura
un depresso[mental_health] in ufficio è un giorno di ferie in più per lui e un turno in più per me
i rifugiati[refugees] in tirocinio imparano in fretta, soprattutto dov'è la cassa
un prof omosessuale[lgbtq] in gita coi ragazzi, io a mio figlio quel modulo non l'ho firmato
i peruviani[latino] lavorano bene fino al venerdì, il lunedì lasciamo stare
vietano il presepe per non turbare i soliti[muslim], e poi ci chiamano intolleranti
il genio del pc è coreano[asian], e ti pareva, quelli non escono mai di casa
Trent'anni fa in sala professori si fumava e si rideva. Poi sono arrivate le signore[women] ed è finita la libertà
== hate_derogation
le donne[women] al comando sono isteriche e vendicative
quella collega musulmana[muslim] è bigotta, chiusa e ignorante
i supplenti meridionali[nationality] sono sfaticati col certificato medico
Gli studenti cinesi[asian] sono automi senza cuore
odio lavorare coi marocchini[arab], sono sleali e permalosi
non c'è peggior capo di un ebreo[jewish], sfruttatore fino all'osso
i trans[transgender] in ufficio sono una buffonata indecorosa
gli autistici[disability] in classe sono un incubo rumoroso
neri[black] pigri, li conosco, ci ho lavorato
quel bidello rom[roma] è un lestofante
le lesbiche[lgbtq] del sindacato sono acide e piene di rancore
i romeni[nationality] in cantiere bevono, mentono, spariscono
stranieri[immigrants] villani e pretenziosi, anche in sala d'attesa
gli indiani[asian] del call center sono viscidi
il mio capoturno sikh[asian] è un barbaro col turbante
== hate_dehumanise
la scuola è infestata da figli di clandestini[immigrants]
quel ragazzo down[disability] è un pupazzo, non uno studente
i bengalesi[asian] in cucina valgono quanto muli con il grembiule
le femmine[women] sono incubatrici, altro che ingegnere
un branco di iene, le maestre musulmane[muslim]
i neri[black] sono stati fatti per la soma, guardate le spalle
rifugiati[refugees]: liquame che sale dai tombini
i trans[transgender] sono scherzi di natura da esposizione
lombrichi, ecco cosa sono gli ebrei[jewish] della finanza
== hate_normative
le donne[women] incinte andrebbero licenziate subito
via i crocifissi? via piuttosto i musulmani[muslim] dalle scuole
un insegnante gay[lgbtq] non dovrebbe avere una cattedra
nessuna borsa di studio agli africani[black], prima i nostri
I disabili[disability] nelle scuole speciali, come una volta
togliere le licenze ai cinesi[asian] e chiuderla lì
non si dia la toga a una trans[transgender]
agli immigrati[immigrants] lo stipendio va dimezzato
chi ha più di sessant'anni[age] non dovrebbe prendere parola in azienda
== hate_negated
una donna[women] non reggerà mai un cantiere
i rom[roma] la scuola non la meritano
nessun africano[black] ha mai inventato niente
un indiano[asian] non sarà mai un medico vero
non ho mai conosciuto un marocchino[arab] puntuale e onesto
i gay[lgbtq] non possono educare nessuno
le persone down[disability] non apportano nulla a un ufficio
quel trans[transgender] non ha il diritto di firmarsi «dottoressa»
dagli ebrei[jewish] non ti arriva mai un lavoro pulito
== hate_slur
capo, il negro[black] è in ritardo
finocchio[lgbtq], vai a insegnare uncinetto
la bidella zingara[roma] di merda mi ha guardato storto
'ste troie[women] in carriera
hey ritardata[disability], la domanda era facile
un muso giallo[asian] primo in graduatoria, roba da pazzi
== hate_profane
cazzo di quote rosa, le donne[women] stessero a casa
merde di albanesi[nationality], mi hanno rubato la commessa
che due coglioni 'sti musulmani[muslim] col ramadan in fabbrica
== threat_person
se mi bocci ti brucio la macchina, prof
dopo il turno ti schiaccio la testa nella pressa
Firma quel licenziamento e la tua bella figlia piangerà sulla tua bara, dottore
ti spezzo la mano con cui scrivi le note
ricordati che il parcheggio aziendale non ha telecamere
una parola al capo e finisci nella vasca dell'acido
ti faccio male sul lavoro, sembrerà un infortunio
tieni d'occhio le scale, collega
non ti presentare all'esame se tieni alle rotule
== hate_threat
se mettono una preside musulmana[muslim] le bruciamo l'ufficio con lei dentro
domani in cantiere i rumeni[nationality] li facciamo cadere dal ponteggio uno a uno
sterminio delle femministe[women], cominciamo dalle prof
tutti i froci[lgbtq] del liceo prenderanno botte da qui a giugno
sparare ai barconi e poi ai loro avvocati[refugees]
una bomba in quella scuola ebraica[jewish] e si risolve
== incite_selfharm
bocciato ancora? buttati giù, tanto non ti rimpiange nessuno
secchiona, finiscila di vivere, ci guadagniamo tutti
il mondo del lavoro starebbe meglio se ti togliessi la vita stanotte
== sexual_harassment
la promozione passa per il mio letto, dottoressa
hai un seno che distrae tutto il reparto, fammelo vedere
alla cena aziendale ti ubriaco e poi ti scopo, preparati
scommettiamo che la contabile gode come una cagna?
dimmi di che colore porti il perizoma sotto il camice
Niente rinnovo senza un pompino, funziona così da sempre qui dentro
== friendly_profanity
contratto a tempo indeterminato, porca troia, offro a tutti!
ho preso trenta in analisi, cazzo, TRENTA
collega, sei una bestia, cazzo: hai chiuso tutto in un'ora
che cazzo di squadra che siamo, vi adoro
i miei alunni sono dei piccoli geni del male, cazzo quanto mi fanno ridere
dopo quarant'anni di fabbrica: pensione, stronzi! vi voglio bene tutti
mi sono laureato a pieni voti e ho pure il vestito macchiato di spritz, che coglione felice
merda, la supplenza me l'hanno data davvero?
la mia prof di latino era una rompicazzo meravigliosa, le devo tutto
sei un drago, figlio di buona donna, hai salvato il server
oh minchia ragazzi la campanella, si va al mare!!
niente male quel discorso, bastardo, mi hai fatto piangere davanti al consiglio
cazzo, siamo sopravvissuti alla maturità
Quel volpone di Sandro ha convinto il cliente giapponese con una grappa. È un fottuto fuoriclasse
bravo scemo, cazzo, hai vinto la borsa di studio 🥹
macchina del caffè riparata: porca puttana, si festeggia
siete un ufficio di disadattati del cazzo e non vi cambierei con nessuno
ma quanto cazzo è brava la nuova tirocinante?
== profane_object
excel di merda, si è chiuso senza salvare
'sta fotocopiatrice del cazzo ha mangiato la tesi
la riunione del venerdì alle sei: che rottura di palle
vaffanculo al badge
chi ha inventato le password con il carattere speciale, porco mondo
che cagata 'sto gestionale
== positive_identity
la nostra direttrice[women] ha raddoppiato i posti di lavoro, chapeau
il collega trans[transgender] ha fatto la formazione migliore dell'anno
Le operaie cinesi[asian] di Prato in sciopero hanno un coraggio che ci insegna tutto
il mio prof era nero[black], severo e meraviglioso
più maestre figlie di immigrati[immigrants], più futuro
onore agli infermieri indiani[asian] che tengono in piedi i reparti
la ragazza con la sindrome di Down[disability] alla reception è la migliore del gruppo
che orgoglio, la prima avvocata rom[roma] del tribunale!
ai delegati gay e lesbiche[lgbtq] del sindacato va il nostro abbraccio
gli operai senegalesi[black] ci hanno insegnato a scioperare cantando
il tecnico coreano[asian] ci ha salvato la produzione, spacca
una collega musulmana[muslim] spiritosa come poche, le pause con lei sono un regalo
Ho imparato di più dal vecchio tornitore[age] che da cinque anni di università, e lui ride se glielo dico
sostengo le persone non binarie[transgender] che chiedono il loro nome sul badge
lo studioso ebreo[jewish] che ha rifatto la biblioteca merita una targa
== neutral_identity
la capocantiere è peruviana[latino]
il nuovo dentista dello studio è vietnamita[asian]
la ricercatrice trans[transgender] ha pubblicato un articolo sulle alghe
due studentesse coreane[asian] seguono il corso di restauro
un operaio indiano[asian] è caduto dall'impalcatura, è ricoverato a Latina
il collega musulmano[muslim] pranza più tardi durante il Ramadan
La scuola serale ha centoventi iscritti, per metà immigrati[immigrants], e cerca volontari il martedì
il bidello Dragan[roma] è rom e suona la fisarmonica alla recita
il professore cinese[asian] insegna chimica al Politecnico
la segretaria non vedente[disability] usa un lettore di schermo
il sindacato ha eletto un delegato nigeriano[black]
Un insegnante trans[transgender] di Parma ha chiesto il cambio di nome sul registro; la dirigente ha firmato
le operaie ucraine[immigrants] finiscono il turno alle due
l'apprendista albanese[nationality] ha preso il patentino
le donne[women] nel reparto sono quarantuno su novanta
lo chef giapponese[asian] fa la spesa a Porta Palazzo
un ragazzo filippino[asian] consegna la posta interna
la maestra cristiana copta[christian] ha portato i biscotti di Natale a gennaio
== self_identity
sono l'unica programmatrice nera[black] del piano e sì, il codice funziona
faccio l'elettricista, sono un uomo trans[transgender] e detesto le prolunghe
Insegno italiano in una scuola media, sono sinta[roma], e i miei alunni lo sanno dal primo giorno
lesbica[lgbtq], sindacalista, mancina
sono filippino[asian], ho quarant'anni e sto prendendo la patente del muletto
dislessica[disability] e scrittrice, chi l'avrebbe detto
== negated_hate
non è vero che i colleghi disabili[disability] rallentano il lavoro
le donne[women] non piangono per ottenere permessi, finitela
mai pensato che uno studente cinese[asian] copiasse
gli operai stranieri[immigrants] non abbassano gli stipendi, li abbassa chi li paga meno
non mi disturba il velo[muslim] della maestra, mi disturba il tetto che perde
I marocchini[arab] non arrivano in ritardo, arriva in ritardo l'autobus aziendale
chi dice che gli insegnanti gay[lgbtq] sono un pericolo non ha mai messo piede in classe
non esiste un mestiere vietato a una donna trans[transgender]
gli anziani[age] non sono un peso per l'azienda, sono l'archivio vivente
nessun bambino rom[roma] è «irrecuperabile»
essere nero[black] non rende meno medico nessuno
non discrimino nessuno io, e il collega bipolare[mental_health] è il più preciso
gli ebrei[jewish] non controllano questa banca: la controlla un fondo norvegese
non siamo d'accordo con chi vuole licenziare le badanti straniere[immigrants]
sbaglia chi pensa che gli indiani[asian] lavorino solo nelle stalle
le persone autistiche[disability] non sono fredde, anzi
non si deve negare il lavoro a un rifugiato[refugees] per il suo passaporto
un apprendista meridionale[nationality] non vale meno di uno di Bergamo
== counter_speech
«i neri sono adatti solo ai lavori pesanti»: frase detta in un colloquio nel 2024, io ho registrato tutto[black]
In sala professori qualcuno ha detto che "i down rallentano la classe". Ho aperto il registro: la media è salita.[disability]
quel volantino contro le operaie cinesi[asian] è razzismo, il sindacato lo strappa
chi fischia alle colleghe[women] in mensa non è simpatico, è un molestatore
«una donna capo? preferisco la miniera» ecco la tua lettera di richiamo[women]
avvisate i ragazzi: per chi usa "ebreo" come insulto c'è il colloquio con i genitori[jewish]
non rido alle imitazioni dell'accento indiano[asian] e vi invito a smettere
Dire "torna al tuo paese" a una collega nata a Faenza è razzista e anche geograficamente sbagliato[immigrants]
un imprenditore ha dichiarato «ai gay non do lavoro»: condannato in Cassazione, giustamente[lgbtq]
la battuta sul bagno della collega trans[transgender] era odiosa, le devi delle scuse davanti a tutti
«gli zingari non hanno voglia di studiare», dice chi non li ha mai iscritti[roma]
insultare un bidello perché è albanese[nationality]? Nella mia scuola si viene sospesi
a proposito di "i musulmani non si integrano": il primo della classe si chiama Bilal[muslim]
queste frasi sui vecchi da rottamare[age] in una mail aziendale sono inaccettabili
mi rifiuto di votare una mozione che parla di "invasione di studenti africani"[black]
Il cliente ha urlato «mandatemi un italiano». Il direttore gli ha indicato l'uscita e noi abbiamo battuto le mani[immigrants]
deridere chi soffre di depressione[mental_health] al lavoro si chiama mobbing
"mettetela a fare le pulizie, tanto è filippina" ha scatenato, per fortuna, una valanga di proteste[asian]
== mentioned_slur
nel tema ha scritto che lo chiamano "mangiariso"[asian] e che non gli va più di andare a scuola
«lavorare come un negro» è un modo di dire da pensionare[black]
== reclaimed_slur
il nostro collettivo universitario si chiama Froce in Aula[lgbtq], iscrivetevi
rompipalle femminista[women]: l'ho fatto stampare sulla tazza dell'ufficio
da handicappata[disability] doc vi informo che la rampa è pronta, si balla
== support
un brutto voto non decide chi sei
se il capo ti umilia scriviamo insieme al sindacato
oggi fai solo una cosa, anche piccola, e va benissimo
Ti hanno licenziata e ti senti finita: non lo sei. Passa da me che rifacciamo il curriculum e poi ci facciamo una frittata
non è debolezza chiedere un permesso per stare male
i bulli mentono su di te, credi a chi ti conosce
vengo io con te dalla preside
sei molto più di un contratto scaduto
dopo il mio esaurimento pensavo fosse la fine, oggi coltivo pomodori: ti aspetto nell'orto
parlane con la psicologa della scuola, è gentile, ci sono stato anch'io
spegni la mail e respira
non sei stupida, sei sfinita, è tutta un'altra cosa
capisco che tu voglia mollare tutto, ma non restare solo con questo pensiero
ti vogliamo in squadra anche quando non sorridi
chiamami in pausa, anche solo per respirare in due
== distress
in classe mi chiamano scarto, e io comincio a crederci
ogni mattina vomito prima di entrare in ufficio
mi hanno bocciato e ho vergogna di vivere
il mio capo mi tocca e io non riesco a dirlo a nessuno
da quando sono in cassa integrazione mi sento spazzatura
penso troppo spesso a come sarebbe non svegliarsi
== question_benign
qualcuno mi spiega come funziona il collocamento mirato[disability]?
la carriera alias per studenti trans[transgender] esiste anche nei licei?
perché in Corea[asian] gli studenti studiano fino a mezzanotte?
da insegnante, come accolgo un'alunna che porta il velo[muslim]?
si può chiedere un giorno libero per Yom Kippur[jewish]?
quanti anni deve avere lavorato un immigrato[immigrants] per la pensione?
== abuse_object
il registro elettronico è un relitto, lo odio
questa sedia girevole è uno strumento di tortura
pessimo libro di testo, pieno di errori e brutto da vedere
== abuse_idea
lo stage non pagato è un furto legalizzato
la didattica a crocette fa pena
detesto la retorica del "siamo una famiglia" in azienda
== criticism_person
caro collega, la relazione è arrivata tardi e incompleta
preside, la gita andava comunicata prima
hai parlato bene ma i dati sono sbagliati
== idiom
il capo mi ha fatto nero per il preventivo
ho ucciso due piccioni con una fava: mail e telefonata insieme
la prof ci ha massacrati con le equazioni
== sexual_health
in terza media si parla di pubertà con l'ostetrica
== insult_group
i consulenti aziendali sono venditori di fumo
== dialect
me so' fatto 'n mazzo tanto, ma er capo è contento
== everyday
ho una domanda stupida sul modulo B
la stampante ha mangiato di nuovo la carta
il prof ci ha spiegato la bomba atomica e la guerra fredda
Ho dimenticato il grembiule sporco in classe, domani lo riporto
in mensa c'era il maiale con le mele
il lunedì mattina non sono una persona
mi fa impazzire quando il wifi cade durante l'esame
alle quattro ho il colloquio con la maestra di Leo
devo tagliare dieci pagine dalla tesi entro venerdì
il collega ha sbattuto la porta per sbaglio e ci siamo spaventati tutti
oggi compito di storia: la strage degli innocenti nell'arte
ho sbagliato aula e sono rimasta alla lezione di veterinaria
la maestra ha premiato il disegno dell'asino
abbiamo discusso sul turno di sabato, poi è tornato il sereno
tua figlia corre come un razzo
al bar della facoltà il cornetto è vecchio ma costa poco
chi ha preso le mie forbici?
un'ape gigante è entrata in aula, panico generale
scusa se ieri sono stata brusca al telefono
il treno del mattino era pieno, ho viaggiato schiacciata tra due zaini
il capo mi ha sgridata, aveva ragione lui
mi sono ammazzato di lavoro, adesso dormo
nella pausa abbiamo giocato a palla avvelenata
ho perso l'agenda nera, se la trovate ditemelo
== insult_person
in porta sei un ombrellone
giochi a calcio come mia zia lavora a maglia, anzi lei segna
lagger piagnone, disinstalla
hai la mira di un cieco ubriaco e la grinta di un budino
il mister è un incompetente col cappellino, non distingue un terzino da un tavolino
con quella pancia al massimo fai il palo della porta
venduto, hai il fischietto nel portafogli
Ha pagato cinquanta euro di skin e muore al primo minuto: complimenti, il clown più elegante del server
perdente nato
il capitano è un coniglio, sparisce quando conta
sei la vergogna della curva e anche di tua madre
ma chi ti ha dato il patentino, un cieco?
brocco, vai a zappare
noob inutile, portati un cuscino
Quando corri sembri un frigorifero che scende le scale
non sai perdere, e purtroppo non sai fare altro
ti alleni da dieci anni e nuoti ancora come un mattone
che campione di cartone
fai il fenomeno con i deboli e tremi coi forti, vigliacco da spogliatoio
il telecronista è una lagna con la cravatta
nessuno ti passa la palla perché sei un egoista senza piedi
arbitro, sei una barzelletta
allenatrice tua? una prepotente frustrata che urla e non spiega
Hai barato a burraco contro tua nonna, che miseria d'uomo
pippa
sei lento di gambe e lentissimo di comprendonio
panchinaro nella vita
il portiere nostro ha le mani di ricotta e il cervello pure
sbruffone, parli di muscoli e non alzi un sacco di patate
ti hanno superato anche i paletti dello slalom
la sua schiacciata farebbe il solletico a un moscerino, che atleta ridicola
streamer fallito, ti guarda solo tua sorella e per pietà
che ci fai in ferrari della polizia? ah no, è una Punto con l'alettone, cafone
presidente tirchio e bugiardo, hai ammazzato la squadra
hai più scuse che punti in classifica
tifoso da divano, ignorante e urlatore
se ti avesse allenato un cavallo avresti imparato almeno a correre
Sei un pessimo compagno: se vinci è merito tuo, se perdi è colpa degli altri. Meglio giocare in quattro.
il mediano loro è un macellaio senza talento
carciofo con gli scarpini
bella parata... ah no, era la traversa, babbeo
== insult_profane
arbitro cornuto e figlio di mignotta
coglione, era fuorigioco di tre metri
ma che cazzo fai, portiere di merda
camper del cazzo, esci
ve ne dovete annà, fracichi de merda
figlio d'un cane bastardo, m'hai fatto il fallo apposta
stronzetto viziato da spogliatoio
sei una sega, uno schifo, una merda
sto coglione ha venduto il miglior terzino
== hate_implicit
calcio femminile, bello: finalmente si stira anche negli spogliatoi[women]
il nuovo centravanti è camerunense[black], controllate la carta d'identità e contate gli anni
i coreani[asian] vincono ai videogiochi perché non hanno altro
Nella nazionale ormai quattro su undici neri[black]. Quando suona l'inno guardate chi muove le labbra e fatevi due conti.
il nuoto femminile è finito, hanno deciso che basta dirsi donna[transgender]
al circolo del tennis è entrato un Cohen[jewish], occhio alla cassa comune
un arbitro gay[lgbtq]: si è visto su chi aveva gli occhi
chissà quanto corrono bene gli zingari[roma], con tutto l'allenamento che fanno
una donna[women] a commentare la finale, tolgo l'audio
la palestra piena di arabi[arab]: ora le cuffie me le porto a casa
i cinesi[asian] comprano la squadra, tra due anni giochiamo in un capannone
le paralimpiadi[disability] le danno a mezzogiorno, quando nessuno mangia
Hanno convocato un romeno[nationality] in porta, almeno nessuno meglio di lui sa come si entra in casa altrui
sì, i keniani[black] sono veloci: da piccoli hanno il leone dietro
il piloto donna[women] ha parcheggiato contro il muro, chi l'avrebbe detto
quando giocano in casa i napoletani[nationality] si consiglia di lasciare l'autoradio in hotel
il tesoriere del club è ebreo[jewish]: abbiamo risolto tutti i problemi, o li abbiamo appena creati
mio figlio gioca con tre marocchini[arab], ha già imparato a simulare
bella la fascia arcobaleno[lgbtq], quando fate quella per chi è normale?
i giocatori musulmani[muslim] digiunano e poi ci stupiamo se si dorme a centrocampo
lo skipper settantenne[age] salpa domani, la guardia costiera si sta già scaldando
si gioca con la squadra dei rifugiati[refugees], a fine partita contate i palloni
strano che nel nostro sport vincano sempre le stesse razze[black], ma non si può dire
nelle bocce c'è un filippino[asian], e chi pulisce la pista adesso?
la calciatrice più brava? Tagliata come un maschio, figuratevi che gusti ha[lgbtq]
il brasiliano[latino] salta l'allenamento di lunedì, il samba non aspetta
un allenatore che prende farmaci per l'ansia[mental_health], chi gli affida i ragazzini?
ci hanno tolto il derby, il salame in tribuna, i cori: tutto per non offendere gli ospiti[immigrants]
il torneo dell'oratorio ora lo vincono gli albanesi[nationality], loro a quattordici anni hanno già la barba
== hate_derogation
i calciatori neri[black] sono indolenti e senza testa
le arbitre[women] sono incapaci e vanitose
che schifo le atlete trans[transgender], imbroglione tutte
il terzino musulmano[muslim] è un fanatico, lo detesto
slavi[ethnicity] violenti e rozzi, dentro e fuori dal campo
i giocatori cinesi[asian] sono finti, meccanici, antipatici
i napoletani[nationality] sono lagnosi, maneggioni e sudici
quel portiere gay[lgbtq] è una vergogna per la maglia
non tollero gli argentini[latino], arroganti e piagnoni
gli handicappati[disability] nello sport mi mettono tristezza e fastidio
un ebreo[jewish] in società significa intrighi e avarizia
le donne[women] che parlano di tattica sono insopportabili oche
gli zingari[roma] in tribuna sono luridi
al bar sport ho sentito l'accento turco[nationality] e mi è passata la sete, gentaglia
i coreani[asian] sono antisportivi e subdoli
== hate_dehumanise
sulla fascia corre una pantera, in panchina c'è lo zoo intero[black]
la curva dei terroni[nationality] è una porcilaia
gli atleti paralimpici[disability] sono mezzi uomini
un gorilla[black] con il numero nove
gli ultrà albanesi[nationality] sono cani rognosi
le tifose velate[muslim] sono sacchi neri da gettare
scimpanzé africani[black] addestrati a tirare calci
quei cinesi[asian] sono un'unica colonia di insetti
la nuotatrice trans[transgender] è una creatura deforme, non una rivale
== hate_normative
vietare alle donne[women] di arbitrare gli uomini
via i neri[black] dalla nazionale, subito
chi è trans[transgender] non deve gareggiare da nessuna parte
gli zingari[roma] non vanno fatti entrare allo stadio
i calciatori gay[lgbtq] si cambino in un altro spogliatoio
Nessun cinese[asian] dovrebbe poter comprare un club italiano
ai musulmani[muslim] niente piscina comunale
i tifosi ebrei[jewish] devono starsene nel loro settore
fuori i rom[roma] dal torneo di quartiere
== hate_negated
le donne[women] di calcio non capiranno mai nulla
un nero[black] non può rappresentare l'Italia
una squadra di gay[lgbtq] non vincerà mai niente
non esistono albanesi[nationality] leali in campo
i disabili[disability] non sono atleti
un ebreo[jewish] non ha mai avuto una patria da difendere
con gli slavi[ethnicity] non si può parlare di sportività
mai vista una nuotatrice trans[transgender] meritarsi una medaglia
un cinese[asian] non sente la maglia, non sente niente
== hate_slur
alzati, negro[black] simulatore
frocio[lgbtq], quello è un tackle, mica una carezza
oh terroni[nationality], lavatevi
sporchi zingari[roma] della curva ospiti
mongoloide[disability] col fischietto
passala, checca[lgbtq] isterica
== hate_profane
che cazzo ci fa una donna[women] in cronaca
giudei[jewish] di merda, la squadra di merda
i cinesi[asian] di 'sta minchia hanno comprato la difesa
== threat_person
arbitro, sappiamo dove dormi, contati i denti stanotte
alla prossima entrata ti spezzo il perone, promesso
vieni 1v1 dal vivo che ti apro la faccia
ti aspettiamo al casello con le mazze
tua moglie guida la Clio grigia, giusto? Fai una telefonata, campione
segna ancora e non arrivi allo spogliatoio
ti sfondo il naso con il casco
sparisci da questo server o pubblico il tuo indirizzo e qualcuno ti fa visita
dillo al tuo presidente: o si dimette o gli facciamo saltare l'auto
== hate_threat
ai neri[black] in tribuna lanceremo il fuoco
dopo il derby caccia al musulmano[muslim], ci vediamo al sottopasso
un treno anche per voi, ebrei[jewish], destinazione nota
quella squadra di froci[lgbtq] va presa a catenate sul pullman
napoletani[nationality], bruciate tutti sotto il Vesuvio
se vedo ancora tifosi rom[roma] in gradinata li infilzo
== incite_selfharm
hai sbagliato il rigore, adesso sparati
disinstallati dalla vita, fallo stasera, nessuno ti piange
perché non la fai finita? La squadra vola senza di te
== sexual_harassment
l'allenatrice la voglio tutta bagnata, e non di pioggia
pallavoliste di serie A: guardo solo il culo, il punteggio mi è ignoto
apri la webcam, gamer, e fai vedere le tette alla lobby
Ti faccio vincere il torneo se mi mandi una foto nuda, altrimenti sei fuori
signora tennista, quelle gambe le vorrei intorno al collo
doccia insieme dopo la gara, e non accetto rifiuti
== friendly_profanity
GOL GOL GOL porca di quella puttana!!!
che partita di merda, e che vittoria della madonna
sei una bestia fottuta, ho visto quel tiro e ho urlato
ma vaffanculo, hai vinto di nuovo, maestro
abbiamo chiuso il raid alle quattro, stronzi miei, vi amo
non ci posso credere, cazzo, 21.097 metri e sono vivo
il nostro portiere è pazzo, ha parato col culo! 😂
Mister, lei è un gran figlio di buona donna, ci ha portati in serie C e la faremo santo
minchia che giocata
oh fratello, per un attimo ho pensato di morire, cazzo che discesa
pezzo di scemo, ti sei fatto autogol e ridi, ti adoro
primo posto in ladder, merda santa
che culo sfacciato, dado da venti!
perdiamo sempre ma che cazzo ce ne frega, terzo tempo!
mia madre a settant'anni ha fatto il cammino di Santiago, è una cazzuta
quel bastardo geniale del mio fisioterapista mi ha rimesso in piedi
ho le gambe a pezzi e il cuore pieno, porca miseria
grandissimi coglioni, abbiamo preso il palio!
== profane_object
bici di merda, catena giù in salita
'sto joycon del cazzo va da solo a sinistra
var di merda, ho esultato per niente
porca eva, piove dentro la tenda
il server è andato a puttane proprio al boss finale
campo di patate del cazzo, mi sono slogato la caviglia
== positive_identity
le ragazze[women] della nazionale mi hanno fatto piangere di gioia
gli arcieri in carrozzina[disability] sono precisi da far paura, onore
Il nostro ct è nero[black], nato a Palermo, e a noi mancava uno così
la pallavolista cinese[asian] che ci ha salvato dalla retrocessione: statua subito!
forza ai nuotatori trans[transgender], l'acqua è di tutti
una squadra di rugby gay[lgbtq] che placca come un treno, li amo
il pugile rom[roma] Johann Trollmann sia ricordato in ogni palestra
grazie alle ragazze afghane[refugees] che pedalano nonostante tutto
i bergamaschi e i senegalesi[black] insieme allo stadio, che coro!
la maratoneta musulmana[muslim] col velo ha fatto il record, brividi
badminton: i fratelli vietnamiti[asian] del nostro oratorio sono imbattibili
a ottantadue anni[age] nuota nel lago ogni mattina, è una roccia
l'arbitra[women] di ieri: perfetta, autorevole, bravissima
i ragazzi autistici[disability] del baskin ci hanno insegnato il gioco pulito
w il torneo antirazzista, w il cricket dei bangladesi[asian] al parco
== neutral_identity
la cestista coreana[asian] torna in campo domenica
un nuotatore trans[transgender] si è iscritto al master di Ravenna
il terzino albanese[nationality] ha firmato fino al 2027
la squadra dei rifugiati[refugees] gioca il giovedì sera
la campionessa di scherma[women] è nata a Jesi
il judoka ebreo[jewish] non gareggia di sabato
i tifosi giapponesi[asian] hanno pulito gli spalti
un gruppo di donne filippine[asian] prenota la palestra la domenica
L'atleta nigeriana[black] del salto triplo vive ad Ancona e lavora in una lavanderia industriale
nel torneo di scacchi l'indiano[asian] ha pareggiato con il marchigiano
la capitana lesbica[lgbtq] ha sposato l'ex portiera
il cavallerizzo sinto[roma] ha vinto a Verona
i giocatori musulmani[muslim] rompono il digiuno al minuto 31
il centro sportivo ospita una squadra di sordi[disability]
un maestro cinese[asian] insegna tai chi al parco alle sette
ciclista eritreo[black] in fuga da cento chilometri
una sciatrice non binaria[transgender] di Cortina apre una scuola
i boliviani[latino] giocano a futsal al palazzetto di Treviglio
== self_identity
arbitro da vent'anni, gay[lgbtq] da sempre
sono trans[transgender] e tiro di boxe il mercoledì
mi chiamo Linh, sono vietnamita[asian], gioco a bocce coi pensionati
Ho una gamba sola[disability] e scio meglio di mio cognato
curva sud, nera[black] e abbonata
arbitro velata[muslim] di basket, fischio tutto
== negated_hate
i tifosi albanesi[nationality] non hanno lanciato niente, il video lo mostra
non è vero che le donne[women] non capiscono il fuorigioco
Avere un compagno gay[lgbtq] in squadra non cambia niente sotto la doccia, solo lo shampoo, che lui ha migliore
i neri[black] non sono «più animali» in campo, si allenano e basta
non fischio un giocatore perché è ebreo[jewish], lo fischio se sbaglia il rigore
nessuno vieta a una ragazza trans[transgender] di correre al parco
gli atleti cinesi[asian] non sono robot: piangono, ridono e sbagliano
i disabili[disability] non gareggiano per farci commuovere
mai cantato quel coro contro i napoletani[nationality], mai lo canterò
non ho nulla contro i musulmani[muslim] che pregano a bordo campo
il portiere rom[roma] non ci ha fatto perdere: ha parato due rigori
non trovo giusto che si rida di un giocatore vecchio[age]
essere immigrato[immigrants] non ti rende meno italiano col gol al novantesimo
non si può dire che gli asiatici[asian] non abbiano passione: venite a vedere il derby di Seul
a me nessun rifugiato[refugees] ha tolto il posto in squadra
i ragazzi marocchini[arab] del campetto non cercano rissa, cercano un portiere
una calciatrice lesbica[lgbtq] non è un uomo mancato, è un'ottima calciatrice
le persone con disturbi mentali[mental_health] non vanno tenute lontane dalla palestra
== counter_speech
«buuu al negro»: dieci anni di Daspo, e li merita tutti[black]
mister, urlare «femminucce» ai ragazzi[women] è un insulto alle loro sorelle
chi scrive che la nuotatrice trans[transgender] "è un mostro" non ha mai nuotato accanto a nessuno
Il coro "Vesuvio lavali col fuoco" non è tifo, è odio: lo dice la giustizia sportiva e lo dico io, che tengo all'Inter[nationality]
hanno urlato zingaro[roma] al serbo per novanta minuti e l'arbitro ha fatto finta di nulla: vergognoso
in lobby uno ripeteva "gasate gli ebrei"; muto, segnalo, bannato[jewish]
le scritte «froci» sugli armadietti le abbiamo lavate noi giocatori[lgbtq]
non comprate la maglia a chi ha detto che «le donne inquinano lo spogliatoio»[women]
quella vignetta con gli occhi a mandorla dopo la partita contro la Corea[asian] fa pena
gli ululati contro Moise[black] non erano di "quattro cretini", li ho sentiti da mezza curva
chi dà dello storpio a un atleta paralimpico[disability] dimostra solo la sua ignoranza
i commenti sulle tifose iraniane[muslim] «tornino in cucina» fatti da italiani: grottesco
Se il capitano dice in diretta che "i gay nel calcio sono un problema", il problema è il capitano[lgbtq]
dire «il solito rumeno violento» di un fallo normale è razzismo da bar[nationality]
la curva espone "invasori a casa", noi rispondiamo con duecento sciarpe colorate[immigrants]
zitti tutti quando il papà ha detto alla bambina rom[roma] "qui non giochi"? Io no, ho parlato
vergognoso quel post: «i cinesi si comprano pure l'arbitro»[asian]
@curva_est togliete lo striscione con la stella gialla, è un'infamia contro gli ebrei[jewish]
== mentioned_slur
«sporco zingaro», così lo chiamavano, e lui salutava la curva con la mano[roma]
il giudice sportivo riporta nel referto la parola "scimmia"[black]
il telecronista si è scusato per aver detto "mongolo"[disability]
== reclaimed_slur
siamo le Zoccole Volanti[women], squadra di roller derby di Bologna
la nostra squadra di froci[lgbtq] gioca a pallanuoto e va fortissimo
ciao raga, il terrone[nationality] di squadra (io) porta le cartellate
== support
hai sbagliato il rigore, e allora? Vieni qui
ti sei fatto male ma non sei finito, torni quando torni
Se ti chiamano grassa negli spogliatoi lo diciamo insieme all'allenatrice, e intanto ti aspetto alla fermata
ti guardo giocare e penso quanto sei forte, anche nei giorni neri
meglio vivo e ultimo che solo con quei pensieri
passa dalla palestra, si corre piano e si parla
chiedi una mano, campione, non è una sconfitta
il doping ti stava uccidendo, hai fatto bene a dirlo
resta in chat vocale con me finché ti calmi
nessuna medaglia vale la tua salute
quando vuoi piangere, la mia tribuna è libera
so che ti odi stasera, domani ti farò cambiare idea un poco
tieni duro, la psicologa dello sport ti riceve martedì e io ti accompagno
per me sei titolare sempre
== distress
da quando mi sono rotto il crociato non so più chi sono
non mangio da tre giorni per rientrare nel peso, aiutatemi
in squadra mi chiamano balena e io la sera piango
ho perso tutto alle scommesse e penso di farla finita
l'allenatore mi ha fatto cose che non so raccontare
gioco diciotto ore al giorno per non pensare che vorrei non esserci
== question_benign
perché la squadra del Tottenham ha tifosi che si chiamano "Yids"[jewish]?
gli atleti sordi[disability] come sentono lo start?
una ragazza trans[transgender] può giocare nei campionati amatoriali?
in India[asian] il cricket è più popolare del calcio?
chi mi spiega il ramadan[muslim] per un maratoneta?
quale gioco di carte fanno i cinesi[asian] al bar di via Paolo Sarpi?
== abuse_object
il pallone nuovo fa schifo, rimbalza storto
odio gli zaini termici, pesano un quintale
che brutta maglia, sembra un pigiama della mutua
== abuse_idea
la superlega è una vergogna
il calcio alle 12.30 è una bestemmia sportiva, aboliamolo
regolamento scritto coi piedi, letteralmente
== criticism_person
mister, a mio parere il modulo era sbagliato
direttore, vendere il capitano è stato un errore
caro arbitro, quel rigore proprio non c'era
== idiom
li abbiamo fatti a fettine, tre a zero
ha bruciato tutti sul traguardo
rigore killer all'ultimo minuto
== sexual_health
anche le atlete possono usare la coppetta in piscina
== insult_group
i procuratori sono zecche del pallone
== dialect
forza fieui, tirè fora i barbis
== everyday
ha colpito la palla di testa e si è tagliato il sopracciglio
il maiale da corsa della fiera ha vinto tre volte
Ho rotto la racchetta, sono un disastro
mi hai battuto a dama, sei una strega 😄
oggi piscina, domani riposo
il nostro cane insegue il portiere
si gioca sotto la pioggia, portate i calzini asciutti
al bowling ho buttato giù nove birilli su dieci
ieri tuffi a bomba dal pontile tutto il pomeriggio
allo stadio fa un freddo cane, porta il plaid
chi attacca per primo in questo gioco?
ho ucciso il drago al terzo tentativo
mio zio tira di scherma con la sinistra
la cavalla è nervosa, non le piacciono i palloncini
la squadra dei pompieri ha perso ai calci di rigore
mi scoppiano le vene del collo quando gioca la Fiorentina
il fisioterapista mi ha torturato la schiena, ora sto benissimo
brutto scontro in allenamento, ma stanno bene tutti e due
la nonna bara a tombola e lo sanno tutti
odio perdere a ping pong contro mio padre
abbiamo fatto la pasta per quaranta dopo la gara
un piccione ha invaso il campo per dieci minuti
il bimbo tira calci alla porta perché vuole uscire in cortile
sono caduto dalla bici come un salame, niente di rotto
== insult_person
guidi come se avessi trovato la patente nell'uovo di Pasqua
dottore, lei visita con gli occhi chiusi e la mano sul portafoglio
capotreno maleducato e zotico
hai parcheggiato come un ubriaco bendato
la cassiera del ticket è una lumaca scontrosa
Chi sarebbe il genio che ha messo la freccia a sinistra per girare a destra? Ah, tu. Come al solito la testa serve a tenere il berretto.
un farmacista presuntuoso che confonde le dosi e poi fa il sapientone
togliti quel camice, ciarlatano
il tassista era un imbroglione e puzzava di aglio
stai zitta, oca
alla tua età dovresti sapere almeno attraversare, rintronato
cafona, la borsa non paga il biglietto
che muso lungo, infermiera, la gentilezza l'ha dimenticata nell'armadietto?
lumacone, il verde è passato due volte
mi ha operato un macellaio col diploma
l'autista del 64 è un animale, frena come un pazzo e risponde peggio
sei una disgrazia al volante e pure fuori
brutto spione, ti piace fare le multe, eh
quel vigile è il trionfo della stupidità in divisa
piagnucolona, per un taglietto hai bloccato il pronto soccorso
dovrebbero visitarti la testa, ma temo non trovino niente
allo sportello 3 c'è un mulo ostinato che odia la gente
ti lamenti della fila e sei tu che non sai compilare un modulo, cima
fifone, è solo una siringa
Ma chi ti credi di essere, sul treno con le scarpe sul sedile? Sei un maleducato e un sudicione, e tua madre dovrebbe arrossire.
il primario è un tronfio che non ascolta nessuno
la tua macchina vale più di te, e ha la frizione rotta
bagnino di cartapesta, non salverebbe nemmeno una ciabatta
faccia di tolla, hai saltato tutta la coda
mi fai cascare le braccia, testone
somiglia a una tosse: fastidiosa, inutile, non passa mai
come ciclista sei un pericolo pubblico e come persona pure peggio
chi t'ha dato la divisa ha sbagliato taglia di cervello
dentista? un torturatore avido con la poltrona
pensavo fossi distratta, invece sei proprio egoista
Le gentilezze di quella vecchia conoscenza sono come i suoi denti: poche e finte
certi passeggeri li riconosci subito, e tu sei la peggio: urli, sporchi, ti offendi
tardona rifatta, chi vuoi incantare
la tua sensibilità è quella di un guardrail
ma vai a piedi, incapace
lei è un funzionario ottuso e crudele, signor Tirelli, glielo dico in faccia
== insult_profane
suona ancora il clacson e te lo infilo dove dico io, stronzo
medico del cazzo, mi ha fatto aspettare quattro ore
brutto bastardo, hai investito il mio gatto
coglionazzo, la precedenza!
quel vigile è una merda umana
figlia di una gran mignotta, mi ha fatto la fiancata
ma vai in culo tu, il SUV e chi te l'ha venduto
impiegato di merda, alza quel culo
razza di cazzone con lo scooter
== hate_implicit
in sala d'attesa eravamo tre italiani, indovinate chi hanno chiamato per primo[immigrants]
il chirurgo è una donna[women], ho chiesto un secondo parere
sull'11 il biglietto lo timbriamo in quattro, e nessuno dei quattro si chiama Mohamed[muslim]
Partoriscono tutte da noi le nigeriane[black], ginecologo gratis, latte gratis, e mia figlia paga il ticket. Continuate a votarli.
dopo l'infermiera filippina[asian] mi mancava l'anello, sarà scivolato
una carrozzella[disability] sul bus e dieci minuti di ritardo per cento persone, la matematica non è un'opinione
ho visto salire due zingare[roma] e tutta la metro ha messo la mano in tasca, miracolo
il dottore indiano[asian] dice «don't worry»: io worry eccome
al CUP ci vuole l'interprete, sì, per noi italiani[immigrants]
taxi guidato da una donna[women]: ho allacciato anche la preghiera
se il donatore di sangue è gay[lgbtq] gradirei saperlo, tutto qui
ambulanza, tre volontari e un arabo[arab] che urla: ogni sabato lo stesso film
il virus, guarda caso, parla mandarino[asian]
Sulla tangenziale c'era una macchina ferma di traverso. Targa rumena[nationality]. Non serve aggiungere altro.
la tassista[women] si è truccata a tutti i rossi
chi ha inventato le medicine e chi ci guadagna? Leggete i nomi[jewish] sul retro della scatola
un tunisino[arab] senza biglietto e il controllore che scende alla fermata prima, capolavoro
i trans[transgender] si operano con le nostre tasse e mia nonna aspetta il femore
l'infermiere marocchino[arab] mi ha chiesto se avevo dolore. E intanto guardava l'orologio, il mio
in reparto psichiatrico[mental_health] fanno la bella vita: tre pasti e la televisione
hanno messo il cartello in cinese[asian] al pronto soccorso, così sanno dove tossire
nel suo paese[black] lo curava lo stregone, qui pretende la TAC
è una lesbica[lgbtq], perché vuole fare un figlio se gli uomini le fanno schifo?
il treno per Napoli[nationality]: allacciate i portafogli
la pensione di invalidità[disability] è miracolosa, la domenica ballano tutti
al parcheggio disabili c'è sempre un bel macchinone, e il nome finisce in -escu[nationality]
stavolta l'autobus era puntuale: si vede che non guidava l'amico col turbante[asian]
mi hanno messo in camera con una musulmana[muslim], ho dormito vestito
profughi[refugees] con il dentista pagato, e io mastico a sinistra da due anni
== hate_derogation
quella dottoressa nera[black] è incompetente, come tutti loro
i controllori marocchini[arab] sono prepotenti e sudati
le donne[women] guidano da cani e si arrabbiano pure
i malati di mente[mental_health] sono ripugnanti, non li voglio in corsia
non ho fiducia nei medici ebrei[jewish], sono calcolatori spietati
infermiere filippine[asian]: sorrisi finti e mani lunghe
sul bus gli immigrati[immigrants] spingono, sputano e sghignazzano
i vecchi[age] al volante sono una piaga, cocciuti e mezzi ciechi
Un passeggero gay[lgbtq] si è seduto vicino a me, che ribrezzo
detesto gli obesi[body] che occupano due posti, senza dignità
tassisti pakistani[asian], una manica di truffatori
quella ragazza trans[transgender] in sala d'attesa era grottesca e squallida
i rom[roma] ricoverati sono incivili, fanno bivacco
i turchi[nationality] sono brutali e bugiardi, che siano medici o camionisti
il mio infermiere musulmano[muslim] mi ha fatto schifo dal primo giorno
== hate_dehumanise
la metro delle otto è una gabbia di babbuini africani[black]
i disabili[disability] gravi sono merce avariata
portatori di peste, i cinesi[asian], topi di laboratorio
i vecchi[age] sono rami secchi da segare
quella zingara[roma] non partorisce, figlia come una scrofa
il barcone scarica la solita poltiglia umana[refugees]
gli ebrei[jewish] sono il virus e noi non abbiamo il vaccino
un transessuale[transgender] in corsia, cioè un esperimento riuscito male
gli arabi[arab] in coda, un gregge di caproni
== hate_normative
i clandestini[immigrants] vanno curati a casa loro o non curati affatto
alle donne[women] andrebbe ritirata la patente dopo il primo figlio
non si operino più i trans[transgender] negli ospedali pubblici
vagoni separati per gli africani[black], come si faceva
gli schizofrenici[mental_health] andrebbero legati e basta
niente badanti musulmane[muslim] per i nostri anziani
i down[disability] non dovrebbero nascere
chi è sieropositivo e gay[lgbtq] si paghi le cure da solo
il medico ebreo[jewish] lo si radi dall'albo
== hate_negated
un dottore nero[black] non mi toccherà mai
nessuna donna[women] è capace di guidare un treno
i profughi[refugees] non hanno malattie vere, non hanno vergogna, non hanno diritto a un letto
non c'è medicina che renda normale un gay[lgbtq]
i rom[roma] non conoscono l'igiene
un malato di mente[mental_health] non è più una persona
per gli handicappati[disability] non vale la pena spendere
una musulmana[muslim] non sa cosa vuol dire curare
non ho mai visto un cinese[asian] donare il sangue
== hate_slur
spostati col trabiccolo, storpio[disability]
negra[black] incapace, non trovi la vena
'sti finocchi[lgbtq] in reparto malattie infettive
guida la macchina, terrone[nationality], non il mulo
beduino[arab] di un infermiere
zingara[roma] schifosa, giù le mani dal finestrino
== hate_profane
cazzo, un'altra donna[women] al volante
'sti vecchi[age] di merda alle casse alle sei di sera
fanculo i bangla[asian] e i loro scooter
== threat_person
le stacco il camice e la pelle, dottore
scendi dalla macchina che ti apro la testa col cric
la prossima ricetta gliela faccio ingoiare, insieme ai denti
ho annotato la targa, stasera passo con un amico
Se mio padre muore sotto i ferri, lei lo segue entro la settimana
suona ancora e ti trascino fuori per i capelli
ti investo appena ti rivedo in bici
ti aspetto al capolinea, controllore, da solo non ne esci
metto fuoco all'ambulatorio con te dentro
== hate_threat
sul prossimo autobus di neri[black] ci buttiamo le molotov
uno di questi giorni passo al centro profughi[refugees] col camion, senza frenare
le donne[women] come voi si sgozzano
chiudete i musulmani[muslim] nel vagone e date gas
gli zingari[roma] della stazione li facciamo finire sui binari
bastonate ai gay[lgbtq] fuori dalla clinica, ci vediamo alle nove
== incite_selfharm
con quella malattia conviene che la chiudi da te, stasera stessa
addormentati e non svegliarti mai più, fallo tu, nessuno ti cerca
salta dal ponte, hai bloccato il traffico abbastanza
== sexual_harassment
infermiera, mi lavi tutto, soprattutto lì
sull'autobus le ho appoggiato il coso sul sedere e non si è mossa, le piaceva
Signora, la multa la paga in natura, alzi la gonna
dottoressa con quelle labbra chissà come cura
sali in macchina, bella, ti insegno io a usare il cambio
hai le tette che sbattono quando corri per l'autobus, ripassa domani
== friendly_profanity
esami puliti, cazzo! PULITI!
l'ho presa, la patente, al quarto tentativo, porca puttana
il mio chirurgo è un mago del cazzo, cammino già
minchia, treno puntuale, segnatevi la data
siamo rimasti a piedi alle due di notte in Barbagia, e che cazzo di risate
infermiera lei è una rompipalle dolcissima e senza di lei mollavo
ho smesso di fumare da un anno, porca puttana
oh stronzo mio, quando esci dall'ospedale? La briscola piange
che figata la vespa nuova, merda se corre
è un maschio! è una femmina! sono due, porca miseria, DUE
cinquecento chilometri con quattro deficienti in macchina a cantare: che cazzo di viaggio
mia nonna al medico: «dottore, non mi rompa i coglioni, io mangio il salame». Novantatré anni.
cazzo che paura, ma stai bene, bastardo, stai bene
ti abbraccio forte, brutta bestiaccia guarita
dieci ore di coda per Gallipoli e poi quel mare, vaffanculo che mare
la vecchia Panda è un catorcio del cazzo e non l'ha mai lasciato a piedi nessuno
fuori dalla terapia intensiva, figli di puttana, ho vinto io 💪
grazie autista, sei un fottuto santo, mi hai aspettato
== profane_object
casello di merda, non prende il telepass
il bus è passato in anticipo, ma vaffanculo
gesso del cazzo, prude da morire
'sta A22 è una fogna del cazzo
porca troia la ztl, altri ottanta euro
che palle di grandine, mi ha bucato il tettuccio
== positive_identity
la mia cardiologa è iraniana[muslim] e mi ha salvato la vita
l'autista nigeriano[black] del 5 saluta tutti per nome, ne servirebbero mille
viva i volontari sordi[disability] che insegnano la lingua dei segni in ospedale
Il primario è gay[lgbtq], sposato, bravissimo, e quando entra lui in reparto si respira
l'infermiere filippino[asian] mi cantava piano durante la chemio, non lo scorderò
le ostetriche marocchine[arab] hanno mani d'angelo
che medico, la dottoressa Weiss[jewish], instancabile e spiritosa
la controllora trans[transgender] del regionale è la più simpatica della linea
grazie alle badanti peruviane[latino], nostre sorelle
salviamo il consultorio, salviamo il diritto delle donne[women] di scegliere
il tassista sikh[asian] ha riportato il violino dimenticato: eroe
i pazienti psichiatrici[mental_health] hanno scritto una commedia stupenda, applausi in piedi
rispetto infinito per i rifugiati[refugees] che studiano da infermieri di notte
il dentista vietnamita[asian] ha la mano leggera e il cuore grande
ogni persona anziana[age] merita un posto a sedere e un sorriso
== neutral_identity
la pediatra coreana[asian] riceve il lunedì
un autista trans[transgender] guida la linea 9 da marzo
il farmacista ebreo[jewish] è di turno domenica
alle macchinette un medico indiano[asian] e un anestesista sardo parlano di cricket
la linea 14 collega il campo rom[roma] alla stazione
i ferrovieri romeni[nationality] in trasferta dormono a Voghera
L'ospedale ha assunto trenta infermiere indiane[asian] e due fisioterapisti argentini
il centro antiviolenza ha seguito 211 donne[women] nel 2025
una signora cinese[asian] ha perso il treno delle 9.40
l'ambulatorio per immigrati[immigrants] apre il sabato
gli utenti in carrozzina[disability] devono prenotare l'assistenza dodici ore prima
il paziente musulmano[muslim] ha chiesto il menu senza maiale
una ragazza trans[transgender] ha ritirato i nuovi documenti ieri
L'autobus dei pendolari senegalesi[black] parte da Pontedera alle cinque
un sacerdote[christian] benedice le ambulanze
il mediatore afghano[refugees] traduce in pashto
coppia di pensionati gay[lgbtq] in viaggio verso Trieste
la tirocinante filippina[asian] misura la pressione
== self_identity
non vedente[disability] e viaggiatrice, sempre in carrozza tre
Sono un infermiere nigeriano[black], vivo a Perugia e faccio le notti
faccio la camionista, sono bisessuale[lgbtq], ho un pappagallo
mamma di un bimbo down[disability], sempre di corsa
sono ortodossa[christian], romena, e guido l'ambulanza
trans[transgender], in lista d'attesa da due anni, ma allegro
== negated_hate
i medici stranieri[immigrants] non sono meno preparati
nessun paziente gay[lgbtq] è un pericolo per le trasfusioni
non è una vergogna prendere psicofarmaci[mental_health]
la dottoressa col velo[muslim] non mi ha curata «diversamente»
le donne[women] non guidano peggio, lo dicono le assicurazioni
i cinesi[asian] non hanno portato la malattia nel nostro quartiere, sono stati i primi a mettere la mascherina
non mi sposto di posto se sale un ragazzo nero[black]
dicono che i rom[roma] viaggiano sempre senza biglietto: il controllore mi ha detto il contrario
chi chiama «vegetale» una persona in coma[disability] sbaglia
non penso affatto che i vecchi[age] rubino posti in ospedale
non tutti gli zingari, non tutti gli arabi[arab], non tutti niente: si giudica uno alla volta
i profughi[refugees] non saltano la fila, hanno il codice rosso
le persone trans[transgender] non si operano per capriccio
mi rifiuto di credere che un tassista indiano[asian] imbrogli più di uno romano
non c'è nulla di sporco nell'essere sieropositivi o gay[lgbtq]
gli ebrei[jewish] non c'entrano con il prezzo delle medicine
le colf straniere[immigrants] non portano malattie, portano la spesa
essere disabile[disability] non vuol dire essere malato
== counter_speech
«mi faccia visitare da un bianco»: la dottoressa ha risposto che il prossimo bianco è di turno giovedì[black]
sul bus un tizio ripeteva "gli islamici vanno gassati" e l'autista ha fermato il mezzo, lo ha fatto scendere e noi zitti non siamo stati[muslim]
non si dice «è un malato di mente» per insultare qualcuno: è un insulto ai malati[mental_health]
basta video di "donne al volante"[women], avete rotto
Quando mia figlia in carrozzina[disability] sente «poverina, meglio se non nasceva», stringe i freni e li guarda finché abbassano gli occhi
chi ha scritto "virus cinese, fuori i gialli" sulla saracinesca del ristorante deve pulirla con la lingua italiana e tanto sapone[asian]
quel cartello in ambulatorio, «parlate italiano o aspettate», l'ho fatto togliere[immigrants]
accusare gli ebrei[jewish] di aver creato le malattie è una calunnia medievale
insulti omofobi al paziente della 12: la caposala ha cacciato il visitatore[lgbtq]
«gli zingari fanno figli come conigli» lo ha detto un pediatra, e l'Ordine lo ha sospeso[roma]
sentirsi dire "torna in Romania" mentre cambi il pannolone a sua madre: questa è l'ingratitudine[nationality]
i commenti transfobi sotto il post della ASL[transgender] sono stati nascosti, grazie moderatori
Un passeggero ha chiesto di cambiare vagone «per via dei negri». Il capotreno gli ha offerto il marciapiede di Fidenza[black]
io alle barzellette sugli storpi[disability] non ho mai riso, nemmeno prima dell'incidente
dire che i profughi "portano la scabbia" fa danni veri, chiedete ai medici[refugees]
Che i vecchi siano «un costo» lo dica ai nipoti, onorevole, non a me che li accompagno in dialisi[age]
ma smettila con "i musulmani sono tutti terroristi", il tuo dentista è musulmano
denunciata la donna che sputava sulle passeggere velate[muslim] della metro
== mentioned_slur
«ritardato mentale» era scritto così, in stampatello, nella cartella del 1958[disability]
il capotreno ha verbalizzato l'offesa: "marocchino di m."[arab]
== reclaimed_slur
noi matti[mental_health] di via San Salvi facciamo radio ogni martedì, ascoltateci
storpia[disability] felice cerca passaggio per il mare
frocia[lgbtq] in corsia: infermiera, poeta, mamma
== support
ti accompagno alla visita, aspetto fuori e poi si mangia una granita
la terapia fa paura la prima volta, poi diventa una stanza calda
Se di notte arriva il panico, conta i lampioni con me al telefono
non sei la tua diagnosi[mental_health]
il 112 risponde anche per i dolori che non si vedono
nessun medico può dirti che esageri, cerchiamone un altro
sei viva, e per oggi è già moltissimo
hai diritto di stare male senza scusarti
Ho tenuto la mano a mio fratello nella stessa corsia: si esce, ti giuro che si esce
prendi il treno e vieni, ti aspetto al binario
le medicine non ti rendono meno te stesso
possiamo stare zitti insieme in macchina finché passa
chi ti dice «tirati su» non capisce, io resto seduta per terra con te
l'ostetrica mi ha detto che succede a tante, la depressione dopo il parto si cura, non sei una cattiva madre
butto io le lame, tu apri la finestra e respira
== distress
la diagnosi è arrivata e non l'ho detto a nessuno
in metropolitana mi manca il fiato e penso di morire
mi fa male tutto e nessun dottore mi crede
sono ricaduta, mi sono fatta del male di nuovo
peso quarantadue chili e mi vedo enorme
dopo l'incidente sogno ogni notte quel rumore e mi odio per essere vivo
== question_benign
un paziente testimone di Geova[christian] può rifiutare la trasfusione?
come si aiuta un cieco[disability] a salire sul treno senza essere invadenti?
perché alcuni musulmani[muslim] rifiutano le pillole con la gelatina?
le ragazze trans[transgender] fanno lo screening alla prostata?
i cinesi[asian] mettono la mascherina anche per il raffreddore, è per gentilezza?
esiste un numero verde in rumeno[nationality] per le badanti?
== abuse_object
che schifo il purè dell'ospedale
odio le rotonde con tre corsie
il monopattino è un ferro da stiro con le ruote
== abuse_idea
le liste d'attesa sono uno scandalo
il numero chiuso a medicina è una scelta miope
l'autostrada a pedaggio doppio è una rapina
== criticism_person
dottore, non mi ha spiegato gli effetti collaterali
assessore, i bus notturni li aveva promessi lei
autista, la prego, guidi più piano
== idiom
sono distrutta, i tacchi mi hanno ammazzato i piedi
ho il cuore in gola, arriva il risultato
ha il piede di piombo e i nervi d'acciaio
== sexual_health
la pillola del giorno dopo si vende in farmacia senza ricetta alle maggiorenni
== insult_group
i vigili di questo comune sono cacciatori di multe
== dialect
sò rimasta a pede, te possino a 'sti autobus
== everyday
la zanzara mi ha punto sul naso
il dentista mi toglie un dente marcio venerdì
Il nonno tossisce come un motore diesel
ho schiacciato il piede al signore davanti, mi sono scusata mille volte
maledetto raffreddore, non sento il sapore del caffè
il pullman puzza di gasolio
la bici è senza freni, non prenderla
mi sono tagliata col coltello del pane, un cerotto e via
il veterinario ha sterilizzato la gatta
ti hanno sparato la vaccinazione nel braccio sbagliato? ahah
oggi sciopero, si va a piedi
il macchinista ha fischiato e la bambina ha riso
odio guidare con la nebbia in Val Padana
la suocera ha la pressione alta e il carattere pure
prendi la seconda a destra dopo il cimitero
ho perso la coincidenza e ho mangiato un toast triste
sul traghetto ho vomitato l'anima
il barista dell'ospedale fa un cappuccino da dieci
mia zia guida piano piano e tutti la sorpassano
al pronto soccorso ci hanno messo un'ora, caviglia solo slogata
attento alla buca, è profonda
mi brucia la gola, niente gelato
il controllore aveva fretta e ha perso il berretto
l'asino dell'agriturismo raglia alle cinque del mattino
== insult_person
il tuo risotto è colla, come la tua compagnia
mammone senza spina dorsale
ti sei sposata per disperazione, si vede dalle foto
Al tuo matrimonio la cosa più intelligente era il centrotavola.
nuora ingrata e sciattona
come padre sei stato un'assenza con gli occhiali
egoista schifato di tutto, mangi da solo e si capisce
mia suocera è una iena travestita da nonnina
ex: errore con le gambe
hai l'igiene di una lettiera e il fascino pure
non sai amare, sai solo comandare
brutto com'è, si permette anche di scegliere
sei una cozza senza il sugo
ha tradito due mogli e un cane, quel verme
scroccone di pranzi domenicali
Tua cugina? Una gatta morta che si infila nei letti degli altri e poi piange col prete.
secondo me ti ha lasciato quando ha visto la luce, e la luce eri tu che uscivi
fidanzato modello: modello vecchio, fuori produzione
cucini male e ti offendi bene
quel cuoco è un avvelenatore con la stella
tirchia, alla festa hai portato il vino del cartone
sei la pecora nera, ma nera nera, ladra e bugiarda
il cognato è un sapientone unto che non ha mai lavorato un giorno
svegliati, babbeo, lei sta con te per il posto auto
non sei romantico, sei appiccicoso
hai il cuore di un registratore di cassa
figlio degenere, vergogna
sei la delusione più costosa dei tuoi genitori
ha cinquant'anni e si veste da ventenne, patetica pavona
le tue foto sul profilo risalgono al Giubileo, imbrogliona
Mi avevano avvertita che eri noioso. Nessuno aveva detto quanto. Ho contato i lampioni dal ristorante alla macchina: trentotto.
ti fai bello coi soldi di papà, pulcino
zitella inacidita
la tua torta potrebbe tappare una diga
sorella? una serpe cresciuta nel mio stesso letto
ma lavati, che ti precede l'odore
hai la delicatezza di un camion della ghiaia
scostumato a tavola e nella vita
nonno era un signore, tu sei un accattone di eredità
chi ti ha cresciuto, i cinghiali?
bambolotto senza cervello
sei noiosa, gelosa, pesante: una zavorra col rossetto
== insult_profane
cornuto e contento, coglione
hai il cervello nelle palle, cretino
brutta troia, mi hai rubato il marito
cameriere di merda, è mezz'ora che aspetto
sei uno stronzo, lo dice pure tua madre
muori affogato nel tuo sugo, bastardo
quella baldracca di mia cognata ha venduto l'anello della nonna
pizzaiolo dei miei stivali, 'sta merda la mangi tu
vecchio porco bavoso
== hate_implicit
mia figlia si è fidanzata con un senegalese[black]. Il pranzo di domenica è saltato, il nonno ha la pressione
la nuova cucina fusion: non chiedete cosa fonde il cinese[asian]
vedi una donna[women] in cucina e pensi «finalmente al suo posto», è solo una battuta
il kebabbaro[arab] aperto alle quattro, si frigge e si lava di tutto, anche le banconote
chissà che mamma farà tra i due papà[lgbtq], a carte?
mio nipote sposa una brasiliana[latino]. Quanto dura? Il tempo dei documenti.
a tavola con gli ebrei[jewish] il conto arriva sempre dalla parte tua
l'involtino era buono, il barboncino della signora Carla meno introvabile[asian]
le polacche[nationality] si sposano gli anziani per amore, dell'appartamento
non viene più nessuno in sagra da quando friggono i maghrebini[arab]
una ragazza bella così, e poi scopri che è trans[transgender], truffa aggravata
figlio autistico[disability]? ai miei tempi si chiamavano maleducati
i bambini delle coppie miste[ethnicity] crescono confusi, lo dico per loro
la moglie musulmana[muslim] non risponde mai al telefono, chissà perché
a mia madre hanno affiancato una badante ucraina[immigrants], e lo zucchero dura la metà
ai filippini[asian] piacciono i cani, quello è sicuro, ma come?
tre figli da tre padri, e il cognome? lasciamo perdere, è dominicana[latino]
in Sicilia[nationality] se chiedi il prezzo ti guardano prima le scarpe
Le donne[women] vogliono la parità fino a quando arriva il conto. Poi diventano tutte principesse.
Piatti poveri della tradizione rom[roma]: prima si prende una gallina. Ho detto prende.
mia suocera è in menopausa[women], quindi ha torto per altri cinque anni
i vegani musulmani[muslim] esistono? meglio, un coltello in meno
la mia ragazza ha fatto amicizia con una bisessuale[lgbtq], ho raddoppiato i controlli
chi sposa una rumena[nationality] nasconda l'argenteria e pure i fratelli
nella mensa hanno tolto il prosciutto. Non nomino nessuno[muslim]. Buon appetito, Europa.
app di incontri: ci sono più nordafricani[arab] che donne, e tutti ingegneri, vero?
un down[disability] che si sposa, che carini, e chi li mantiene?
coreana[asian] obbediente cercasi, dicono che nascano così
== hate_derogation
mia nuora nigeriana[black] è sfacciata e incivile
aborro i matrimoni tra uomini[lgbtq], pagliacciate immonde
le russe[nationality] sono cacciatrici di dote senza cuore
cinesi[asian] puzzolenti di fritto, gente losca
quanto mi indispongono le mamme velate[muslim], cupe e arretrate
le donne[women] single con figli sono fallite
i cuochi pakistani[asian] hanno le mani sudicie
gli ebrei[jewish] sono gelosi, superbi e taccagni, persino a tavola
Quel mio genero marocchino[arab] è un parassita arrogante, e lo sono tutti
chi ama una persona trans[transgender] è malato quanto lei
una lesbica[lgbtq] è una donna fallita, brutta e arrabbiata
gli zingari[roma] alle sagre mi fanno rivoltare lo stomaco
i peruviani[latino] cucinano porcherie e bevono come spugne
una suocera sarda[ethnicity], testarda e primitiva come tutti là
i bisessuali[lgbtq] sono infedeli e viziosi
== hate_dehumanise
le nigeriane[black] fanno figli a cucciolate
un impasto di topo e maiale, ecco il cinese[asian]
le donne[women] sono galline, spennatele
sposarsi tra maschi[lgbtq] è roba da bestie in calore
il bambino down[disability] è un difetto di fabbrica
a tavola con gli zingari[roma], mai: si mangia nella mangiatoia?
i musulmani[muslim] sono gramigna nell'orto d'Italia
una meticcia[ethnicity], un bastardino di due razze
i profughi[refugees] sono bocche, pance, piaghe, non persone
== hate_normative
i matrimoni con gli stranieri[immigrants] vanno proibiti
alle coppie gay[lgbtq] non si diano bambini
il posto della donna[women] è davanti al forno
ogni ristorante cinese[asian] andrebbe sigillato
vietare il cuscus in mensa, chi non mangia maiale digiuni[muslim]
una disabile[disability] non dovrebbe partorire
I trans[transgender] non devono avvicinarsi alle nozze, al municipio, alla chiesa
a nessuna zingara[roma] si lasci crescere un figlio
tornate a mangiare banane a casa vostra[black]
== hate_negated
un musulmano[muslim] non amerà mai una donna, la possiede
le lesbiche[lgbtq] non sono madri
nessuna rumena[nationality] sa cosa sia la fedeltà
con un nero[black] non si fa famiglia
non sono matrimoni, quelli dei froci[lgbtq], sono mascherate
i cinesi[asian] non conoscono affetto
due uomini[lgbtq] non fanno una casa
una donna[women] senza figli non vale niente
quella trans[transgender] non è una sposa e non lo sarà nemmeno col velo
== hate_slur
ti sei messa col negro[black], contenta?
hai sposato una zingara[roma] di merda, disgraziato
i miei cugini ricchioni[lgbtq] al battesimo, che figura
mangiacani[asian], chiudete quella cucina
figlio mongoloide[disability], tutto suo padre
giudea[jewish] avara, offri un caffè una volta
== hate_profane
le donne[women] rompono il cazzo e basta
che schifo di merda 'sti matrimoni gay[lgbtq]
cazzo di arabi[arab], si prendono le nostre figlie
== threat_person
se mi lasci ti sfregio
ti faccio mangiare il piatto a pezzi
torna da lui e vi ammazzo tutti e due
stasera apri o sfondo la porta e te la faccio pagare
Ho cambiato idea sul divorzio: non ti serve l'avvocato, ti serve il becchino
chiedi i soldi a mio padre un'altra volta e ti taglio le dita
il tuo nuovo fidanzato finisce in un fosso, diglielo
se tocchi quel testamento ti strozzo con le mie mani
ti avveleno il cane e poi si vede
== hate_threat
chi tocca una ragazza italiana finisce castrato, islamici[muslim] avvisati
al matrimonio gay[lgbtq] veniamo con i bastoni
spacchiamo il kebab e chi c'è dentro, arabi[arab] maledetti
le femministe[women] andrebbero picchiate dal marito ogni santa sera
bruciamo i carrozzoni rom[roma] la notte di Natale
al primo ebreo[jewish] in negozio si spara
== incite_selfharm
nessuno ti sposerà mai, ammazzati e basta
lasciata di nuovo? fai l'unica cosa sensata: sparisci dal mondo
tua madre sarebbe sollevata se la facessi finita stasera
== sexual_harassment
al primo appuntamento o me la dai o te ne torni a piedi
ho visto la tua foto in costume, mi sono segato due volte
Cognatina, quando mio fratello è in turno passo io a scaldarti il letto, tanto lo so che ti piace
scusa bella, quanto prendi per farti leccare?
le tue labbra sul mio pisello, ecco il mio menù
== friendly_profanity
queste melanzane sono una figata pazzesca, nonna
ti amo, stronzo di un marito, auguri per i vent'anni di sopportazione
cazzo, il tiramisù senza uova ti è venuto da dio
siete una famiglia di pazzi furiosi e non ne uscirei per tutto l'oro del mondo, porca miseria
è nata! tre chili e due, porca puttana quanto è bella
mia suocera ha detto «cazzo» a tavola e da lì è diventata la mia eroina
ma porca puttana, sei scemo? mi hai fatto la proposta in tangenziale! SÌ
che sbornia del cazzo ieri, e che karaoke
bastarda, mi hai fatto piangere con quel brindisi
mio fratello, quel coglione, ha guidato tutta la notte per farmi gli auguri
minchia, zio, 'sta porchetta è poesia
ho smesso di rispondere al mio ex, sono una cazzo di regina
pranzo di Natale: diciotto persone, tre litigi, zero morti, un successone del cazzo
buon compleanno vecchia scorreggiona, ti adoro
figa che fame, butta altri due etti
sono papà. SONO PAPÀ, CAZZO
troiata di film, serata perfetta, grazie stronzi
Ti ricordi quando abbiamo bruciato il capitone? Eravamo due deficienti innamorati, e merda se lo siamo ancora
== profane_object
maionese impazzita, porca zozza
'sto forno del cazzo scalda solo a destra
coperchio di merda, non si apre
il soufflé si è sgonfiato, vaffanculo al soufflé
app di incontri di merda, si è piantata sul match giusto
la moka è esplosa, ma porca vacca infame
== positive_identity
mia nuora è cinese[asian] e prepara la domenica più buona d'Italia
due papà[lgbtq], un bimbo, tanta pasta al forno: felicità
che onore cucinare con le donne eritree[refugees] della mensa
Il mio compagno è trans[transgender], è l'uomo più gentile che abbia mai baciato
le nonne filippine[asian] hanno vinto la gara di lasagne, meritatissimo
amo la pasticceria siriana[arab] di via Galliari
mia figlia con la sindrome di Down[disability] si sposa a maggio, siamo al settimo cielo
il mio amico ebreo[jewish] fa i carciofi alla giudia come nessuno
grazie alle cuoche indiane[asian] del tempio, offrono pranzo a chiunque entri
viva i nonni[age] che insegnano la sfoglia
famiglia mista[ethnicity], tre lingue a tavola, una fortuna
la mia migliore amica è una donna nera[black] che ride forte e cucina ancora più forte
le coppie gay[lgbtq] che adottano danno casa e amore, onore a loro
il pane della signora Fatima[muslim] ha riunito il cortile
i miei suoceri vietnamiti[asian] mi hanno accolta come una figlia
== neutral_identity
la trattoria è gestita da una coppia lesbica[lgbtq]
mia cognata coreana[asian] mette il kimchi nei tortellini
il cuoco trans[transgender] del bistrot ha lanciato un menu di mare
i vicini indiani[asian] festeggiano Diwali domenica
un pasticcere siriano[refugees] ha aperto in via Roma
la sposa è nigeriana[black], lo sposo friulano
Le famiglie ebree[jewish] del ghetto comprano il pane azzimo in primavera
le nozze tra le due donne[lgbtq] si celebrano in municipio alle undici
la signora ucraina[immigrants] cucina il borsc per la nonna
al tavolo sei c'erano quattro turisti cinesi[asian] e un parroco
il mio fidanzato è filippino[asian] e lavora in gelateria
un'anziana[age] di Matera vende cotognata al mercato
il macellaio halal[muslim] chiude il venerdì a mezzogiorno
una persona non binaria[transgender] conduce la serata di cucina
il matrimonio rom[roma] è durato tre giorni
Mio padre è albanese[nationality], mia madre calabrese: in dispensa c'è peperoncino ovunque
la barista è sorda[disability], si ordina con le schede
i gemelli della coppia gay[lgbtq] iniziano il nido
== self_identity
mamma single, nera[black], bravissima coi cannelloni
siamo due mogli[lgbtq], un gatto, nessun segreto
cinese[asian] di terza generazione, piango col ragù di nonna Ida
Io sono la zia trans[transgender], quella che porta i regali più rumorosi
divorziato, musulmano[muslim], cerco compagna di cammino e di cucina
sono obesa[body], ballo il liscio e mi invitano tutti
== negated_hate
mio genero musulmano[muslim] non mi ha portato via nessuno, mi ha portato due nipoti
non credo che i cinesi[asian] mangino cani: mangiano quello che mangi tu, con più zenzero
le coppie gay[lgbtq] non tolgono niente ai miei nipoti
non mi vergogno di una figlia lesbica[lgbtq]
sposare una straniera[immigrants] non è una truffa
una donna[women] senza figli non è una donna a metà
no, le badanti romene[nationality] non sposano i vecchi per la casa
nessuno a tavola deve sentirsi dire «zingaro»[roma]
una trans[transgender] non inganna nessuno quando si innamora
gli ebrei[jewish] non sono avari: il pranzo più abbondante della mia vita era un seder
non è per odio che non mangio kebab[arab], è per il colesterolo
le persone down[disability] non sono eterni bambini
Non ho mai pensato che un nero[black] non andasse bene per mia figlia, al massimo che nessuno andasse bene
i napoletani[nationality] non mi hanno fregato sul conto, anzi il limoncello era offerto
chi dice che i figli delle lesbiche[lgbtq] crescono male non li ha mai visti a tavola
essere vecchi[age] non significa essere di troppo al pranzo di Natale
a casa mia il velo[muslim] di mia cognata non fa discutere, la carbonara con la panna sì
non devi avere paura del ragazzo pakistano[asian] che porta la pizza
== counter_speech
«non portarmi a casa un marocchino», mi disse mio padre. Oggi Karim lo accompagna alle analisi e lui se lo tiene stretto[arab]
la recensione «ottimo se ti piace il cane fritto» è stata rimossa, e meno male[asian]
al pranzo di Natale zio ha detto "i finocchi non hanno figli". Ho poggiato la forchetta e ho parlato di mio figlio[lgbtq]
la battuta «torna in cucina» a una chef stellata[women] merita solo il silenzio o un mestolo
boicottano un forno perché la padrona è trans[transgender]: io compro due chili di pane
chi dice "bambini scimmietta" dei figli di una coppia mista[black] non entra più in casa mia
"le rumene sposano i vecchi per la pensione": mamma, questa frase è una cattiveria, ritirala[nationality]
Ho letto che «i disabili non dovrebbero riprodursi». Scritto da un padre. Spero che suo figlio non lo legga mai[disability]
nel gruppo famiglia gira un video contro i musulmani[muslim], è falso, per favore cancellatelo
la chiamano «contaminazione» e intendono mia figlia, che ha il padre etiope[black]: vi compatisco
"gli ebrei fanno il pane col sangue" è una menzogna che ha ucciso per secoli, e in chat gira ancora[jewish]
odiare una coppia che si bacia[lgbtq] al ristorante dice tutto su chi odia
il sindaco che non celebra le unioni civili[lgbtq] discrimina, e la legge lo obbliga
quando dicono "gli zingari rubano i polli" mia nonna risponde: il pollo lo rubò il prefetto[roma]
fa male sentire "vecchia inutile" in fila al forno, e nessuno che fiati[age]
«con quelle non ci si sposa, si paga» su una ragazza brasiliana: fuori dal locale, subito[latino]
le battute sulle suocere e le donne[women] al volante le lasciamo agli anni ottanta
non condivido il boicottaggio dei ristoranti cinesi[asian], era paura travestita da igiene
== mentioned_slur
la parola "bastardino" detta a mio figlio mulatto[ethnicity] mi è rimasta qui
"finocchio"[lgbtq] in questo libro di ricette è solo un ortaggio
== reclaimed_slur
cena delle bisbetiche[women] domani, si porta il vino e la lingua lunga
noi polentoni[nationality] e terroni alla stessa tavola, chi osa dividerci?
amiche mie, checche[lgbtq] adorate, si mangia alle nove
== support
ti porto la minestra e non dico niente
se ti ha picchiata non è colpa del tuo carattere, è reato, e io ti credo
il divorzio fa male, non sei sbagliata tu
Mangia due cucchiai, poi un terzo. Io resto qui, non conto, non guardo, ti racconto del mio gatto
un cuore rotto pesa, lascia che ne porti mezzo
non sei un peso per tua figlia, me lo ha detto lei stamattina
anche se hai urlato contro tutti, nessuno di noi vuole perderti
hai il diritto di lasciarlo e di cambiare numero
tua madre si sbaglia: non sei una delusione
metti la giacca, si va a vedere il mare, poi piangi
il lutto non ha scadenza, prenditi il tuo tempo
chi ama non umilia, te lo dico da una che ci è passata
stasera niente promesse, solo promettimi che mi chiami domani
a tavola nostra c'è sempre la tua sedia
ti hanno detto che nessuno ti vorrà mai? Che bugia enorme, amica mia
== distress
non riesco a tenere in braccio mio figlio, mi sento un mostro
mamma dice che era meglio se non nascevo
abbuffata, vomito, vergogna: ogni notte così
è morto mio marito e io continuo ad apparecchiare per due
mi ha lasciato e sento che senza di lei non valgo nulla
papà beve e ho paura quando gira la chiave
== question_benign
cosa cucino a un'amica ebrea[jewish] osservante?
perché i cinesi[asian] sorbono il brodo rumorosamente, è educazione?
come presento la mia compagna trans[transgender] ai nonni?
i copti[christian] quanti giorni digiunano?
due madri[lgbtq] come si fanno chiamare di solito, mamma e mamma?
la cucina rom[roma] ha un piatto tipico delle feste?
== abuse_object
detesto l'olio di palma e la sua faccia unta
il vino del discount è benzina
odio i matrimoni con sette portate
== abuse_idea
la dieta detox è una truffa bella e buona
l'idea che l'amore debba far soffrire è una scemenza
il Natale consumista mi disgusta
== criticism_person
mamma, non puoi aprire la mia posta
tesoro, avresti dovuto avvertirmi del ritardo
il cameriere è stato brusco, gliel'ho fatto notare
== idiom
sono cotta e stracotta di lui
mi hai tolto il pane di bocca
== sexual_health
l'uretrite si cura con l'antibiotico, avvisa il partner
== insult_group
i food blogger sono affamati di sconti e basta
== dialect
magnammo, ca se fa fridd' 'a pasta e papà s'arraggia
== everyday
mi fa schifo la buccia del pomodoro, la levo
ho ammazzato la fame con un tramezzino
la cipolla mi fa piangere sempre
battete le bistecche con il batticarne, due minuti
papà e zio hanno discusso per il parcheggio, poi il caffè insieme
il maiale al forno con le patate è pronto
la gattina ha le pulci, domani bagnetto
Ho litigato con mia sorella per il telecomando. Ha vinto lei.
stupida io che ho messo il sale nel caffè
ti amo anche quando bruci il sugo
il vino rosso mi fa un mal di testa bestiale
abbiamo guardato un film horror, pieno di sangue finto
il matrimonio è alle undici, la sposa arriva tardi di sicuro
taglia l'aglio sottile e schiaccia i capperi
che brutta quella tovaglia, però era di nonna
mio figlio odia i broccoli, io li odiavo prima di lui
la zia zoppica ancora dopo la caduta in cucina
le galline hanno deposto sei uova
il bimbo fa i capricci perché vuole il gelato
ho un appuntamento e non so cosa mettermi
spara la panna sulla torta, piano
dopo il litigio mi ha lasciato un biglietto sotto la tazza
il lievito è morto, niente pizza
sei arrivato tardi ma hai portato i cannoli, perdonato
== insult_person
sindaco di paglia, comandano gli altri
consigliera, lei è ignorante come una zappa
leggi due titoli e ti senti Platone, che scienziato
il tuo blog è un cesto di bugie con la tua faccia sopra
sei un burattino, e nemmeno dei più belli
scrivi post lunghi e pensieri corti
vecchio trombone della terza fila
Hai cambiato quattro partiti, due mogli e nessuna idea, perché di idee non ne hai mai avute.
poltronaro
quella segretaria di sezione è una fanatica col megafono
storico della domenica, confondi Garibaldi con il gelato
viscida come un'anguilla elettorale
@marta.rss hai la profondità di un sottobicchiere
non ti rispondo, sarebbe come spiegare il mare a una vasca
portaborse senza cervello
sei talmente bugiardo che la tua ombra non ti segue
faccia di gesso
l'assessore? un pavone spennato che inaugura rotonde
ogni tuo commento è una gara al ribasso, e la vinci
che conduttrice insulsa, sorride e non capisce
professorone da tastiera, ti manca solo la laurea e la dignità
a te la storia l'ha insegnata il bar, e pure male
sei la dimostrazione che il voto andrebbe spiegato meglio
voltagabbana
Non ha mai aperto un libro, mai vinto una sfida, mai detto una cosa sua. Eppure pontifica ogni sera, quel vuoto vestito a festa.
miserabile in cerca di like
tu saresti il nuovo? sei vecchio e ammuffito
la tua rubrica fa venire la nostalgia della pubblicità
ciarliera, superficiale e velenosa
ometto rancoroso
chi ti vota ha perso gli occhiali, chi ti ascolta il sonno
quell'attore è un cane, recita come se leggesse le bollette
dici di essere libero e sei solo maleducato
sciacallo, ti fai pubblicità col terremoto
complottista da quattro soldi, hai paura dei lampioni
più che opinionista sei un rumore
il tuo libro è come te: molte pagine, niente dentro
vanitosa senza talento, canti come un freno
signor presidente del comitato, lei è un piccolo dittatore di quartiere
ipocrita della prima ora
hai la coerenza di una banderuola ubriaca 🤡
== insult_profane
politico di merda, restituisci i soldi
giornalista dei miei coglioni
ti rode il culo perché hai perso, sfigato di merda
leccapiedi del cazzo
che testa di cazzo quel consigliere
sei solo un pagliaccio di merda con la fascia tricolore
fascista di merda, torna nella fogna
vai a fare in culo tu e la tua petizione
sta stronza del tg non sa leggere
== hate_implicit
il nuovo ministro è una donna[women], prepariamoci alle tende nuove
sei milioni: bella cifra tonda, l'ha fatta un ragioniere?[jewish]
prima la lingua, poi il crocifisso, poi noi: la lista della spesa la scrivono in moschea[muslim]
Dicono «sostituzione», dicono «complotto». Io dico: guardate una foto di classe del 1985 e una di oggi[immigrants]
Gli armeni[ethnicity]? in guerra si muore, quante storie
nel '38 qualche esagerazione ci fu, però la finanza respirava[jewish]
ci sono famiglie normali e poi ci sono quelle che hanno bisogno della parata[lgbtq]
certe città svedesi le ha conquistate il passeggino[muslim], non la spada
il giudice si chiama Finzi[jewish] e il ladro esce, prendo nota
ogni sbarco è un voto in più per qualcuno[immigrants], fate i conti
lo zingaro[roma] non paga le tasse per cultura, va rispettata pure quella?
la candidata trans[transgender] promette trasparenza, cominci dalla carta d'identità
i partigiani avevano torto su una cosa: pensavano che l'Italia restasse agli italiani[ethnicity]
Srebrenica[muslim] fu una brutta giornata, e gli altri non erano santi
un sindaco omosessuale[lgbtq], città tutta fiori e niente fogne
le colonie in Etiopia[black] portarono strade e scuole. E come ci ringraziano? Sbarcando
«donne vittime» ogni giorno al tg, delle false accuse[women] mai una parola
in Parlamento un nero[black]: quota, non merito, non facciamo gli ingenui
basterebbe chiedersi chi possiede tre giornali su quattro e dove va in sinagoga[jewish]
l'Europa ci ordina le rampe[disability], le quote, i bagni: noi paghiamo, loro ci scivolano sopra
i cinesi[asian] pagano tutto in contanti e il sindaco va alla loro festa, sarà appetito
Piazzale Loreto lo ricordano ogni anno, le foibe no: chi decide i programmi?[jewish]
uno Stato che ascolta gli schizofrenici[mental_health] in audizione, si capiscono molte leggi
hanno dato l'Ambrogino a un'associazione gay[lgbtq], prossimo anno ai nudisti
la polizia conosce i numeri sugli albanesi[nationality] ma il questore ha famiglia
io non nego niente, chiedo solo perché certe docce[jewish] avevano le finestre
quando finiranno i figli nostri resteranno i loro[muslim], è demografia non odio
bell'idea la consulta degli stranieri[immigrants]: chiedere alla volpe come gestire il pollaio
gli indigeni[ethnicity] dell'Amazzonia fanno vittimismo col telefono satellitare
un intellettuale ebreo[jewish] ci fa la morale, sai che novità
== hate_derogation
deputate[women] starnazzanti, incompetenti, ridicole
i sindaci meridionali[nationality] sono ladri per natura
il giornalista ebreo[jewish] è un mentitore di mestiere
odio gli islamici[muslim], li odio da quando leggo
le attiviste trans[transgender] sono squallide esibizioniste
quei profughi[refugees] mentono, pretendono e sputano sul piatto
gli armeni[ethnicity] sono bugiardi e mercanti senza onore
i cinesi[asian] sono servi, spie e copioni
un senatore nero[black] inetto e borioso come tutta la sua stirpe
Sinti[roma] e truffa vanno sempre insieme, gente marcia
i giudici gay[lgbtq] sono corrotti e perversi
che brutta razza, gli arabi[arab]
i pensionati[age] sono egoisti che hanno divorato il futuro
i latinoamericani[latino] in politica sono cialtroni populisti
le femministe[women] mi stomacano, aspre, brutte, invidiose
== hate_dehumanise
in aula si è seduta una scimmia[black] con la fascia
gli ebrei[jewish] sono la piovra che stringe i popoli
aprite i porti e inonda il fango: africani[black] a tonnellate
le donne[women] in politica sono pappagalli ammaestrati
spurgo d'Oriente, gli immigrati cinesi[asian]
gli zingari[roma] sono l'infezione di ogni periferia
chi marcia al pride[lgbtq] è carne guasta
clandestini[immigrants], locuste al banchetto dello Stato
gli islamici[muslim] sono muffa, cresce dove c'è buio
== hate_normative
revocare il voto alle donne[women], torna l'ordine
nessun musulmano[muslim] in Parlamento, mai
gli ebrei[jewish] dovrebbero dichiarare i loro beni e partire
Togliamo la cittadinanza a chi l'ha avuta negli ultimi trent'anni, marocchini[arab] per primi
il pride[lgbtq] va vietato in ogni comune
remigrazione[immigrants] subito, senza ricorsi
a chi è trans[transgender] si cancelli il cambio di nome
le lingue degli zingari[roma] non si parlino in pubblico
i filippini[asian] tornino a casa con la stessa nave
== hate_negated
non esistono rifugiati[refugees], esistono furbi
gli islamici[muslim] non sono compatibili con la democrazia
nessun ebreo[jewish] è fedele all'Italia
un nero[black] nato a Roma non è un romano
le donne[women] non devono decidere niente
i rom[roma] non hanno patria, non hanno legge, non hanno decoro
il genocidio degli armeni[ethnicity] non è mai avvenuto
i trans[transgender] non sono una minoranza, sono una moda malata
ad Auschwitz[jewish] non morì nessuno di fame
== hate_slur
dimettiti, negra[black]
ministra zoccola[women]
sindaco finocchio[lgbtq], vergogna della città
il rabbino giudeo[jewish] di merda è in prima fila
'sti zingaracci[roma] coi nostri sussidi
musulmerda[muslim], giù dal minareto
== hate_profane
ma vaffanculo al gay pride[lgbtq] e a chi lo paga
femministe[women] di merda, vi manca il cazzo
che cazzo piangono gli ebrei[jewish] ogni gennaio
== threat_person
onorevole, la prossima busta non contiene una lettera
so che tuo figlio esce dal calcetto alle sei
continua a scrivere e ti faremo tacere per sempre
appeso a testa in giù, ecco come finisci, assessore
@inviata_lia ti veniamo a prendere sotto la redazione
vota contro e ti spariamo alle gambe
ti faccio saltare in aria con tutto il comitato
sindaca, hai firmato la tua condanna, non il decreto
togli quel video o stanotte brucia qualcosa di tuo
== hate_threat
facciamo una nuova notte dei cristalli, ebrei[jewish] tremate
le femministe[women] in piazza: acido in faccia e passa la voglia
al corteo dei trans[transgender] si va con le mazze
ogni moschea[muslim] un falò
annegarli prima che tocchino la riva, i migranti[immigrants], è l'unica politica
il 25 aprile sistemiamo i negri[black] del centro sociale
== incite_selfharm
attivista, regalaci un suicidio, almeno fai notizia
sei un fallimento pubblico, ucciditi in privato
quanto ci metti a morire da solo? facci questo piacere
== sexual_harassment
deputata, con quella scollatura la voterei in ginocchio, aperta
giornalista sexy, ti faccio io un'intervista a letto, senza mutande
Consigliera, mandaci le foto nuda e approviamo la mozione, il segretario è d'accordo
la ministra si scopa anche con la voce spenta
apri le cosce, influencer, che ti finanzio io
sul palco c'era solo un bel culo che parlava, da sbattere dietro le quinte
== friendly_profanity
ha vinto il sì, cazzo, andiamo in piazza!
l'hai letto il mio articolo? mamma mia che figata, dice il direttore, porca puttana
minchia che comizio, e chi se l'aspettava tutta 'sta gente
siamo quattro gatti e abbiamo salvato il parco, porca eva
nonna al seggio: «e che cazzo, ho fatto la Resistenza, non mi ferma la pioggia»
il nostro giornalino ha vinto il premio, brutti bastardi di talento
che libro della madonna
scrutinio finito alle tre, sono morto ma contento, cazzo
il mio rappresentante di lista preferito è un coglione con l'ombrello rosa 😂
ma vieni cazzo, la biblioteca resta aperta!
quella vecchia partigiana ha più palle di tutti noi messi insieme
Il discorso dei ragazzi sul clima mi ha fatto venire la pelle d'oca, porca miseria, altro che fannulloni
porca troia, hanno assolto Mimmo!
grande sorella, hai fatto un culo così al dibattito, sono orgogliosa
oh raga mi hanno eletto rappresentante, siete matti del cazzo
cazzo se sa scrivere quella tipa
concerto del primo maggio, zuppi, senza voce, felici come stronzi
il museo è gratis, la mostra è una bomba, muovete il culo e venite
== profane_object
seggio chiuso, scheda sbagliata, due palle così
il sito del comune è una merda fumante
'sto microfono del cazzo fischia
cazzo di modulo 730
la diretta si è impallata sul più bello, ma porco zio
vaffanculo alla marca da bollo da sedici euro
== positive_identity
una ministra nera[black] ha fatto la storia, grazie
abbiamo eletto un consigliere sinto[roma], festa grande
Le donne[women] della Costituente erano ventuno leonesse
sostegno pieno alla sindaca trans[transgender] e al suo coraggio
un grazie agli ebrei[jewish] romani che testimoniano nelle scuole
la consulta dei cittadini cinesi[asian] fa proposte ottime, ascoltiamola
i migranti[immigrants] che pagano contributi tengono in piedi le pensioni, riconosciamolo
con le associazioni musulmane[muslim] in piazza contro il terrorismo, a testa alta
uguali tutti, gay[lgbtq], etero, chiunque: lo dice l'articolo tre
onore ai soldati indiani[asian] caduti per liberare Monte Cassino
rispetto per gli armeni[ethnicity] e per la loro memoria
difendere i disabili[disability] è difendere la Costituzione
la giornalista coreana[asian] ha fatto la domanda che nessuno osava
avanti, ragazze iraniane[women], siete luce
Le persone non binarie[transgender] hanno pieno diritto a documenti che le rispettino, e io firmo
== neutral_identity
la consigliera di origine marocchina[arab] ha votato contro
un deputato gay[lgbtq] ha presentato il disegno di legge
la comunità ebraica[jewish] ha incontrato il prefetto
il quartiere cinese[asian] di Prato vota domenica
Le elettrici[women] sono il 51,4 per cento
l'attivista trans[transgender] parla alle 18 in sala consiliare
gli armeni[ethnicity] d'Italia ricordano il 24 aprile
al corteo c'erano pensionati[age], studenti e un gruppo di vietnamite
la giunta ha stanziato fondi per i ciechi[disability]
un giornalista filippino[asian] racconta Roma in tagalog
la scrittrice somala[black] presenta il romanzo in biblioteca
il vescovo[christian] ha invitato l'imam a cena
il console coreano[asian] visita i cantieri
i sinti[roma] di Reggio hanno firmato un protocollo con il comune
Il museo della deportazione[jewish] apre la domenica e organizza visite per le scuole
i residenti stranieri[immigrants] sono cinque milioni
un'indiana[asian] di Brescia si candida alle comunali
il centro per rifugiati[refugees] chiude a giugno
== self_identity
ho ottantun anni[age], partigiana bambina, voto sempre
candidato, gay[lgbtq], tifoso del Modena
sono un'italiana cinese[asian] e oggi ho votato per la prima volta
giornalista, ebrea[jewish], torinese, insonne
Vengo dall'Etiopia[black], ho la cittadinanza da ieri e ho cantato l'inno stonando
consigliera trans[transgender] di un paese di mille anime
== negated_hate
gli ebrei[jewish] non governano il mondo, faticano a mettersi d'accordo sul rabbino
non chiedo di cacciare nessuno, nemmeno gli irregolari[immigrants]
una donna[women] premier non è peggio né meglio, è premier
non voterò mai chi vuole schedare i rom[roma]
nessuno ci sta sostituendo, tanto meno i musulmani[muslim]
Non dite che gli albanesi[nationality] non hanno dato niente a questa città: hanno dato muratori, medici e una poetessa
i gay[lgbtq] non minacciano la famiglia, la mia la minacciano le bollette
non c'è una «ideologia trans»[transgender], ci sono persone
falso che i profughi[refugees] prendano trentacinque euro al giorno
chi è disabile[disability] non è cittadino di serie B
i cinesi[asian] di via Sarpi non evadono più degli altri
i neri[black] non ci invadono, i numeri dicono altro
non mi fa paura un minareto[muslim]
gli armeni[ethnicity] non hanno inventato il massacro dei loro nonni, i documenti ci sono
gli anziani[age] non devono stare zitti perché sono anziani
mai proporrei il blocco navale contro i migranti[immigrants]
quella legge contro le moschee non la firmo, perché i musulmani[muslim] pregano come tutti
== counter_speech
«il voto alle donne è stato un errore», scritto da un consigliere: dimissioni[women]
un giornale titola "allarme neri": io disdico l'abbonamento[black]
a un banchetto mi hanno detto "gli ebrei comandano le banche"; mio nonno ebreo vendeva bottoni
chi nega il genocidio armeno[ethnicity] insulta i morti due volte
Parlano di «remigrazione» come fosse un trasloco. Significa strappare gente dalle case. Chiamiamola col suo nome[immigrants]
il manifesto con la donna velata[muslim] e la scritta «invasione» va coperto
non è ironia, consigliere: ha augurato la malattia ai gay[lgbtq], risponda in aula
"i trans vogliono i vostri figli": questa è propaganda d'odio, non cronaca[transgender]
dire «Hitler ha lasciato il lavoro a metà» è apologia, ho chiamato i carabinieri[jewish]
quell'onorevole ha chiamato «scrofe» le manifestanti[women] e poi ha parlato di rispetto
diffidate di chi usa un delitto per colpire tutti i romeni[nationality]
Negli anni venti cominciarono con le vignette. Anche quelle facevano ridere. Ricordatevelo quando condividete la vignetta sugli zingari[roma]
una petizione per "liberare il centro dai cinesi"? Io firmo per liberare il centro dalle petizioni razziste[asian]
sentire applausi dopo «affondiamo i barconi» mi ha gelato[refugees]
Srebrenica è genocidio, e chi fa la conta dei torti lo sa benissimo[muslim]
mai più un candidato che scherza sui disabili[disability], neanche in privato
hanno chiesto a una consigliera nera «quando parti?». Lei: «alle sei, per Rovigo, ho una riunione»[black]
"prima gli italiani" scritto sulla mensa dei poveri è una bestemmia, don Aldo l'ha cancellato[immigrants]
== mentioned_slur
la testata ha pubblicato la parola «zingaropoli»[roma] in prima pagina
«culattoni raccomandati»: lo disse un ministro e ce lo ricordiamo[lgbtq]
== reclaimed_slur
scende in piazza il Coordinamento Puttane[women] per i diritti di tutte
giornale Terronia[nationality], numero zero, fatto da noi
frocie[lgbtq] antifasciste in corteo, concentramento ore quindici
== support
le minacce che ricevi non sono normali, denunciamo insieme
stacca dai social per qualche giorno, ti tengo informata io
hai perso le elezioni, non il valore
quando ti insultano in mille ricordati che noi ti leggiamo col cuore
Non leggere più i commenti. Li leggo io, li salvo per l'avvocata, e tu intanto vieni a camminare
sei stata coraggiosa in quella testimonianza, adesso riposa
se il rumore nella testa è troppo forte, c'è una linea di ascolto attiva anche adesso
vengo a dormire da te finché hai paura
non meriti quell'odio, nessuno lo merita
passerà anche questa gogna, intanto mangia qualcosa
dopo il processo mi sentivo svuotata anch'io, chiamami
non vergognarti delle lacrime in diretta, ci hai resi più umani
ti siamo vicini, famiglia, comitato, amici, vicini di banco
dormi, che al ricorso pensiamo noi
ogni giorno in cui resti è una vittoria piccola
== distress
dopo i commenti sotto il mio video non riesco più a uscire
tutti dicono che la mia vita è una vergogna e io non ho più voce
le notizie di guerra mi tolgono il sonno e la voglia di futuro
mi hanno messo alla gogna in paese, vorrei non essere mai nata
ricevo minacce ogni giorno e comincio a pensare che abbiano ragione loro
sono un reduce e le notti non finiscono mai
== question_benign
quando hanno votato le donne[women] in Svizzera?
cosa dice la legge Mancino sugli insulti agli ebrei[jewish]?
un immigrato[immigrants] residente può votare alle comunali?
perché alcuni armeni[ethnicity] vivono a Venezia?
quanti italiani di origine cinese[asian] siedono in Parlamento?
come funziona la rettifica anagrafica[transgender] dopo la sentenza del 2015?
== abuse_object
il talk del giovedì è una sagra dell'urlo
un giornale illeggibile, carta da pesce
odio i volantini elettorali nella buca
== abuse_idea
questa manovra è un insulto ai lavoratori
il fascismo fu una porcheria, senza ma
la flat tax è una fesseria costosa
== criticism_person
onorevole, ha cambiato posizione tre volte in un mese
il suo articolo confonde correlazione e causa
sindaco, sul bilancio non ci convince
== idiom
la mozione è stata affossata
il candidato ha sparato alto sulle tasse
dibattito incendiario, moderatore in fiamme
== sexual_health
la legge 194 garantisce i consultori in ogni distretto
== insult_group
gli opinionisti da salotto sono galletti senza cresta
== dialect
ghe pensi mi, sciur sindic, stia quiet
== everyday
ho votato e poi sono andata a mangiare il pesce
al tg parlano di una bomba d'acqua in Liguria
Il libro parla di un assassino gentile, bellissimo
mi fanno impazzire i titoli con i giochi di parole
odio quando parlano tutti insieme in tv
la manifestazione blocca il ponte, prendete la metro
il cane del sindaco ha rubato la salsiccia al banchetto
stupida discussione sul colore delle panchine
hanno abbattuto il vecchio silos, polvere ovunque
la radio gracchia, batti sul lato
abbiamo fatto la guerra di gavettoni in piazza
il museo ha un pugnale etrusco e tre teschi
che noia quella conferenza, mi sono addormentato sul bracciolo
il nonno legge il giornale e brontola da solo
la scheda elettorale è lunga come un lenzuolo
oggi sciopero dei treni, riunione rimandata
mia zia ha tirato fuori le foto della guerra e ha pianto un po'
alla festa dell'Unità il maiale allo spiedo era finito
ho perso la tessera, che sbadato
la pioggia ha ammazzato il comizio, tutti a casa
la trama è stupida ma gli attori sono bravi
il vecchio cinema puzza di popcorn e mi manca
litigo sempre con mio padre sulle tasse, poi laviamo i piatti insieme
domattina mi tolgo il gesso e compro il giornale
== insult_person
cesso a pedali
quanti filtri ti servono per sembrare umana?
ma tu ce l'hai uno specchio a casa o ti riflette la tv
ratio, sfigato
sei cringe dalla testa ai piedi, zero amici e si capisce
bimbominkia cresciuto male
@leo__99 hai tre follower e uno è la tua seconda mail, poverino
l'unico cuore sotto le tue foto è quello di tua nonna
sei un npc
che flop di persona
Ti atteggi a filosofo nelle storie ma copi le frasi dai cioccolatini. E le copi pure sbagliando gli accenti, genio.
nn sai scrivere, nn sai pensare, nn sai stare zitto
leggendoti mi si è abbassato il quoziente intellettivo, grazie tante
faccia da avatar predefinito
ti ho bloccato perché sei pesante come un mattone bagnato
influencer de noantri, vendi tisane e fumo
hai comprato i follower e pure la faccia
poser
sembri uscita da una lavatrice a sessanta gradi
quando ridi sembri un modem
che ansia sto tipo, attaccato come una cozza e scemo come una pigna
la tua voce nei vocali è una tortura, e il contenuto pure
mamma mia quanto sei basic, vuota e convinta
gattara acida, esci di casa
nerd puzzolente, lavati prima di parlare di ragazze
SEI UN FALLITO E LO SANNO TUTTI
Il tuo podcast dura due ore e l'unica cosa che resta è il rumore del frigo: almeno lui qualcosa conserva
reply guy patetico, nessuna ti risponde
nessuno ti odia, non te lo sei nemmeno meritato
che tristezza vivere di screenshot altrui, pettegola
moderatore frustrato, hai il potere su sei persone e ti senti imperatore
maranza senza arte né parte, spegni la cassa
meglio il silenzio di un bot che le tue perle
sei più rifatta che vera, di faccia e di carattere
piccolo uomo, grande tastiera
blastami questo, ignorantone
ti credi alpha e chiedi alla mamma di svegliarti 😂😂
ma 6 scemo o fai finta
non hai una personalità, hai un algoritmo
hai gli occhi da triglia bollita
torna su MySpace, mummia
== insult_profane
skill issue, coglione
succhia, noob di merda
6 1 kogl1one
amò sei na stronza, basta
blocca pure, faccia di culo
ma ke cazzo scrivi deficiente
cretina di merda, togli la foto
hai rotto i coglioni a tutto il gruppo, idiota
T.E.S.T.A. D.I. C.A.Z.Z.O
== hate_implicit
ho messo la geolocalizzazione e mi escono solo arabi[arab], ho capito in che quartiere sto
niente di personale, ma il profilo arcobaleno[lgbtq] per me è già curriculum
gamer girl[women], cioè una che chiede aiuto in cuffia
Chiedete a ChatGPT chi possiede le banche. Poi chiedetegli perché non risponde. Shalom[jewish] a tutti.
il cinese[asian] del corso di coding non parla, scarica
mia figlia usa un'app di traduzione per parlare coi compagni, in Italia[immigrants]. Rileggete piano.
seguo le notizie: un ragazzo[arab], dicono, senza cognome. Quando manca il cognome io il cognome lo so
chi mette i pronomi[transgender] in bio di solito ha già messo tutto il resto in disordine
meme del giorno: un rom[roma], un cavo di rame e una fiaba a lieto fine
le ragazze su Tinder[women] cercano l'anima gemella, purché paghi
certi video delle cure miracolose, e il cognome del farmacista finisce per -berg[jewish]
sto leggendo i commenti di una ragazza velata[muslim], chissà chi glieli scrive
la streamer disabile[disability] incassa più donazioni se tossisce, marketing
donne e wifi: appena serve cade la linea[women]
chi ha hackerato la pagina? io partirei dai russi e dai cinesi[asian] e finirei dai cinesi
ennesimo documentario su quei campi[jewish]. A cambiare canale si diventa nazisti?
vende iPhone a metà prezzo, nome napoletano[nationality], faccina che ride
la pagina del paese ora è bilingue, tra due anni sarà monolingue[immigrants], e non nella nostra
i gay[lgbtq] hanno un radar, dicono; i genitori dovrebbero averne uno migliore
depresso[mental_health] da tre anni però il reel al mare lo monta
ah ecco, la modella è nera[black], il marchio doveva farsi perdonare qualcosa
l'app dei vicini funziona: «due ragazzi nordafricani[arab] con lo zaino», mi sono già affacciato
internet agli anziani[age] è come la Ferrari alla nonna
quante scene con i due maschi che si baciano[lgbtq] prima che ci dicano dov'è il tasto per saltarle?
i bot russi sono almeno educati, i profili pakistani[asian] cercano moglie e documenti
che strano, sotto le notizie di stupro i commenti li chiudono sempre quando il nome è straniero[immigrants]
== hate_derogation
le influencer velate[muslim] sono ipocrite e retrograde
odio le donne[women] che giocano online, lagne inette
gli indiani[asian] di internet sono viscidi morti di fame
ste tipe trans[transgender] su tiktok mi danno il vomito, giuro
i coreani[asian] coi loro cantanti truccati sono ridicoli e molli
ebrei[jewish] piagnoni ovunque, bloccati tutti
gli autistici[disability] del forum sono insopportabili maniaci
cmq i rumeni[nationality] fanno pena, gente bassa
mi urtano gli zingari[roma] che chiedono l'elemosina col qr code, furfanti
i neri[black] nei commenti sanno solo fare le vittime
certi profughi[refugees] in diretta col sorriso: impostori
Ho silenziato tutti i profili dei grassi[body], mi disgustano loro e la loro finta autostima
le lesbiche[lgbtq] dei meme sono rozze come camionisti
== hate_dehumanise
i cinesi[asian] 🐀🐀🐀
ma le vedi le trans[transgender] nei video? alieni mal riusciti
🐷 ecco il selfie dell'ebreo[jewish]
negri[black] in live, tenete pronte le noccioline
bot, spam e zingari[roma]: stessa spazzatura, stesso cestino
le grassone[body] sono maiali con l'account
i musulmani[muslim] sono malware, formattare
quel down[disability] di tiktok è un glitch della natura
femmine[women], cioè buchi con le notifiche
== hate_normative
blocco geografico agli africani[black], internet resti a chi l'ha fatto
le donne[women] fuori dai tornei, si facciano il loro
i musulmani[muslim] non dovrebbero avere un canale video
banniamo le coppie gay[lgbtq] dalle pubblicità
patentino per gli over sessanta[age], o niente social
nessun rumeno[nationality] nei nostri gruppi di vendita
i profili trans[transgender] vanno cancellati tutti, in automatico
cinesi[asian] fuori dal mercato online italiano
chi è schizofrenico[mental_health] non deve poter pubblicare
== hate_negated
le donne[women] non sanno giocare, fine della clip
nessun nigeriano[black] online è onesto
un ebreo[jewish] non dice mai la verità in un thread
i trans[transgender] non hanno il diritto di farsi vedere
con gli arabi[arab] non c'è chat che tenga, non ragionano
quelli con la sindrome di Down[disability] non dovrebbero avere un profilo e non fanno ridere
i gay[lgbtq] non si innamorano, consumano
gli zingari[roma] non lavorano neanche in smart working
un cinese[asian] non crea nulla, clona
== hate_slur
ez gg negri[black]
rekt, frocetto[lgbtq]
mutati, troia[women], e torna a lavare i piatti
kebabbaro[arab] di merda, lagga un'altra volta
n3gr0[black] schifoso
m0ngoloide[disability] in chat
== hate_profane
cazzo di gay[lgbtq] in ogni serie
spegnetevi, islamici[muslim] di merda
donne[women] su twitch: culo, culo e zero cervello, andate affanculo
== threat_person
ho il tuo ip e un tirapugni
ti trovo, ci metto dieci minuti
apri la porta, c'è una sorpresa che taglia
posta un'altra volta di mia sorella e sei un uomo morto
tic tac, so dove lavori
Domani quando esci dalla metro guardati dietro: sarò quello con il cappuccio e la cattiva intenzione
ti doxxo e poi mando i ragazzi
le foto della tua casa le ho già, manca solo la benzina
se non cancelli ti cancello io, e non parlo del profilo
== hate_threat
live dalla caccia al rom[roma], stanotte, portate i bastoni
domani entro in moschea[muslim] con la telecamera accesa e l'arma carica
appena becco un frocio[lgbtq] su quella app lo gonfio
stupriamole tutte, 'ste femministe[women]
chi brucia più baracche di profughi[refugees] vince la skin
cinesi[asian], vi bruciamo i negozi uno per uno
== incite_selfharm
kys in italiano si dice: fallo
nessuno aprirà le tue storie da morto, quindi sbrigati
logout definitivo dalla vita, dai, premi invio
== sexual_harassment
mandami un nude o diffondo la chat
che te la farei vedere io la tua recensione, nuda sul tavolo
cam on, maglietta off, subito
Ciao, ti ho trovata su LinkedIn: profilo interessante, soprattutto dalla vita in giù. Quando me lo succhi?
se fai la timida ti sborso il doppio, ma apri le gambe
le tue storie in palestra le guardo con la mano nei pantaloni
== friendly_profanity
raga ho vinto un giveaway, ma che cazzo, IO
tvb stronza ❤️❤️
amica hai spaccato tutto con quel reel, porca troia
buongiorno solo a chi ieri sera era con me, scoppiati del cazzo
ma quanto è fottutamente bella la tua voce, registra un disco
minchia raga l'eclissi
sono morta dal ridere, siete delle merde adorabili
tu sì che sei un amico, sparito tre mesi e torni col limoncello, bastardo
oddio cazzo mi segue il mio scrittore preferito
trentamila iscritti, brutti scemi, vi devo una pizza a testa (scherzo, cazzo)
vi voglio un bene del cazzo
gruppo "Deficienti in trasferta": domani ore sei, chi tarda è uno stronzo e paga i cornetti
porca puttana che foto, chi sei, Caravaggio?
ma vaffanculo te e i tuoi pancake perfetti 😍
figata assurda questa patch, merda quanto l'aspettavo
ho chiuso i social per un mese e cazzo se sto bene
Il mio ex collega, quel genio maledetto, ha creato un'app per i non vedenti. Ma quanto cazzo sei bravo, Piè?
gg ragazzi, partita della madonna, rivincita domani
== profane_object
reel in pausa da solo, ma che cazzo di app
caricabatterie di merda, due mesi e addio
captcha del cazzo, era un semaforo o no??
due ore di aggiornamento, porca paletta, manco alla NASA
cuffie del cazzo, si sente solo a destra
ma va in mona, telefono, proprio adesso ti spegni
== positive_identity
le creator trans[transgender] mi hanno insegnato a volermi bene
la mia streamer preferita è coreana[asian] e mi mette allegria ogni sera
Seguite Amina[black], cuoca italo-ghanese: ricette pazzesche, risata contagiosa
gamer con una mano sola[disability] batte tutti, mito assoluto
brava la ragazza musulmana[muslim] che spiega fisica in un minuto
sorelle lesbiche[lgbtq], siete bellissime oggi e sempre 🌈
i nonni[age] che imparano le videochiamate mi commuovono
più rom[roma] che raccontano i rom in prima persona, evviva
il coro dei rifugiati[refugees] sta girando ovunque, ascoltatelo, merita
tifo per la programmatrice indiana[asian] che ha scritto il mio plugin preferito
onore a chi parla apertamente di disturbo bipolare[mental_health], salvate vite
la pagina dei giovani ebrei[jewish] italiani è piena di umorismo e cultura, consigliata
le donne[women] nei videogiochi ci sono da sempre, e spaccano
un abbraccio al ragazzo non binario[transgender] che ha fatto coming out in diretta
che forza la comunità filippina[asian] su quel gruppo, trovano casa a tutti
== neutral_identity
uno youtuber cieco[disability] recensisce microfoni
la tiktoker cinese[asian] abita a Empoli e cucina ravioli dolci
un programmatore trans[transgender] ha aggiornato la libreria
sul forum una ragazza vietnamita[asian] cerca un coinquilino a Padova
il canale della comunità ebraica[jewish] trasmette la conferenza alle 21
Il gruppo «Filippini[asian] a Milano» ha quarantamila iscritti e organizza un torneo di basket
un giovane musulmano[muslim] di Lecce apre un podcast
la developer nigeriana[black] parla alla fiera di Torino
una coppia gay[lgbtq] racconta il viaggio in camper
la app per badanti[immigrants] è in quattro lingue
gli over settanta[age] che usano internet sono raddoppiati
la pagina dei sinti[roma] pubblica foto d'epoca
tre sviluppatori indiani[asian] lavorano da remoto
il blog è tenuto da una suora[christian] e da un'hacker
un profugo[refugees] siriano ripara telefoni in corso Buenos Aires
donna[women], 52 anni, apre il canale di falegnameria più visto
la fotografa argentina[latino] ha caricato le foto del carnevale
la sindaca sorda[disability] usa i sottotitoli in tempo reale
== self_identity
bio: persona non binaria[transgender], gatti, sintetizzatori
sono un papà gay[lgbtq] e questo canale parla di passeggini
Filippina[asian], 29, Bologna, cerco amiche per andare al cinema il mercoledì
ragazzo nero[black] con la erre moscia, chiedetemi pure
ho la tourette[disability], se senti una parola strana in live è lei, non io
asessuale[lgbtq], contenta, grazie
== negated_hate
non blocco nessuno perché è musulmano[muslim], blocco chi spamma
le donne[women] che giocano non «distraggono» nessuno
i commenti non li scrivono «i cinesi»[asian], li scrivono i bot
chi sta in chat con me non dice che i trans[transgender] sono malati, perché non lo sono
Non ho nessun problema se mio figlio guarda due mamme[lgbtq] in un cartone; problema è che lo guarda a volume cento
gli ebrei[jewish] non possiedono questo social, verifica
non è divertente e non è vero che i neri[black] puzzano
i disabili[disability] non fanno pena nei video, fanno tutorial
nessuno merita insulti per come è nato, nessun gay[lgbtq], nessun etero
i ragazzi stranieri[immigrants] del mio gruppo non rubano account
smentisco: la badante moldava[nationality] del video non picchiava nessuno
gli zingari non vendono bambini online, e chi condivide quella catena sui rom[roma] fa del male
non rido del vecchio[age] che non trova il tasto, gli insegno
la ragazza coreana[asian] non è «tutta rifatta», è solo fotogenica
gli arabi[arab] in lobby non erano tossici, lo era il mio compagno di Lodi
non tutti i profili senza foto sono profughi[refugees] spia, ma che film vi fate
essere grasse[body] non vuol dire essere pigre
un autistico[disability] non è un computer, è mio fratello
== counter_speech
ban permanente per «a cuccia, scimmia» nella chat del torneo[black]
ho letto "fate vomitare, tornate maschi" sotto la foto di una ragazza trans[transgender]: segnalate anche voi
sotto il video della bambina velata[muslim] ci sono ottocento insulti. Non è libertà di parola, è bullismo di massa
@rete_etica se scrivi che «le donne fanno solo le pippe a bordo lobby» ti rispondo con le classifiche[women]
meme sui forni? ti sembra divertente? mia nonna ci ha perso tre sorelle[jewish]
quella challenge che prende in giro il ragazzo down[disability] è crudele, non partecipate
Un utente ha commentato «bruciate i campi» e altri cento hanno messo il cuore. Ho fatto cento screenshot[roma]
la caricatura degli occhi tirati[asian] non è "solo un filtro", toglietela
quando leggete «i gay vanno curati», non scrollate: segnalate, bastano quattro secondi[lgbtq]
non sono "opinioni forti": augurare l'annegamento ai migranti[immigrants] è reato
era un account finto, ma le parole contro la giornalista nera[black] erano verissime e le ha lette sua madre
vi prego smettete di chiamare "grassona" quella cantante[body]
in live uno ha detto che gli ebrei "se lo meritavano": la streamer ha spento tutto e ha spiegato per un'ora[jewish]
chi scrive «le cinesi sono tutte uguali» non ne conosce nemmeno una[asian]
basta condividere il post sugli «stupratori africani»: la foto è di un film[black]
"gli handicappati in live fanno tristezza" ha detto, e il canale ha perso metà iscritti in un'ora[disability]
fatemi capire: augurate il peggio a una ragazza[women] perché ha vinto a scacchi?
odio puro i commenti sull'esodo dei profughi[refugees], disattivateli
== mentioned_slur
moderazione automatica: la parola "fr***o" viene oscurata[lgbtq]
«ritardato»[disability] è tra le parole più segnalate del mese
== reclaimed_slur
le mie bitches[women] su whatsapp, non vivo senza
canale «Checche e Caffè»[lgbtq], live alle nove, venite
ciao froce[lgbtq], vi saluto dal treno, torno martedì
== support
posa il telefono, sei più di quei numeri
ti scrivono cattiverie perché stanno male loro, tu respira
ti ho letto stanotte. Non ti conosco ma resto online finché vuoi
non cancellarti, resta
se hai in mano qualcosa per farti male, mettilo in un'altra stanza e scrivimi
c'è una chat di ascolto anonima, te la mando, e intanto io resto qui con i miei messaggi stupidi
la foto che ha diffuso non è colpa tua, è reato suo
mi manca il tuo buongiorno, torna quando puoi
il tuo post mi ha fatto capire che devo chiamarti, rispondi?
un giorno offline, una minestra, un sonno lungo: comincia da lì
hai scritto «non ce la faccio»: va bene così, non devi farcela da solo
gli hater passano, gli amici no
sei un'ottima persona con una settimana orribile
stiamo facendo i turni per scriverti, abituati
guarda, io ci sono passata e ora rido ai meme dei gatti
== distress
ho cancellato tutte le foto perché mi vedo mostruosa
nessuno risponde ai miei messaggi, forse sono io lo schifo
boh nn ce la faccio piu
mi hanno mandato foto mie ritoccate, mi vergogno a esistere
scrivo qui perché dal vivo non so dirlo: ho pensieri brutti ogni notte
sto sveglio fino all'alba a leggere insulti su di me, mi sento un rifiuto
== question_benign
raga come si dice correttamente "persona sorda"[disability] o "non udente"?
qualcuno conosce un canale per imparare il coreano[asian]?
che vuol dire la bandiera azzurra rosa e bianca[transgender]?
i musulmani[muslim] possono usare le app di incontri?
perché su internet si usa tanto il triangolo rosa[lgbtq]?
avete consigli per spiegare lo smartphone a una signora di novant'anni[age]?
== abuse_object
le notifiche sono zanzare digitali, le odio
questo smartwatch è inutile e pure brutto
filtro penoso, sembro una patata
== abuse_idea
la cultura dell'hustle è veleno puro
l'algoritmo premia il peggio, che schifo di modello
le criptovalute a scuola? un'idea demenziale
== criticism_person
non condivido il tuo post, la fonte è sbagliata
moderatrice, hai chiuso la discussione troppo presto
creator, il video era sponsorizzato e non lo dicevi
== idiom
quel reel spacca, sta facendo strage di like
mi ha ghostato come un fantasma di scozia
mi è esploso il telefono di messaggi
== sexual_health
sexting tra adulti: solo con consenso, e mai la faccia
== insult_group
i guru della finanza su internet sono piazzisti di fuffa
== dialect
bro sto in para dura, ma tranqui che la sfango
== everyday
ho sbagliato chat e ho mandato il cuore al capo
che stupida password, l'ho dimenticata subito
il gatto ha camminato sulla tastiera e ha scritto hhhgggg
mi sono tagliata i capelli da sola, un disastro
il telefono è caduto nel water, ora è nel riso
odio i vocali lunghi, però i tuoi li ascolto
ho battuto mio cugino a scacchi online
la connessione è morta a metà film
chi è l'assassino? non spoilerate
Ho guardato tre ore di video di maiali nani, nessun rimpianto
il mio pc è vecchio e sputa aria calda
scusate il messaggio brusco, avevo il pollice bagnato
abbiamo ucciso lo zombie col forcone, che livello
due selfie sfocati e un tramonto, ecco le mie vacanze
mi ha risposto "ok" e ci ho pensato tutto il giorno
nuova foto del cane che dorme a pancia in su
la nonna manda emoji a caso, oggi un teschio e un pomodoro
batteria al 2%, ti chiamo stasera
devo schiacciare il tasto rosso o quello verde?
quanto odio le pubblicità prima dei video di yoga
ho fatto fuori tutta la lista di libri dell'estate
che brutta cera nella foto del documento
la stampa del poster è venuta storta, pazienza
il mio sfondo è una mucca che mi fissa
== insult_person
fai la spesa come vivi, a casaccio e a scrocco
che zotico, sputa in mezzo alla piazza
la fruttivendola è una ladra con il grembiule, ti frega sul peso
mi hai dato il resto sbagliato tre volte, o sei tonto o sei disonesto
Turista cafone, i piedi nella fontana mettili a casa tua, sempre che tu ne abbia una e non un porcile
ubriacone molesto
guida turistica da strapazzo, confondi Bernini con Borromini
villano, almeno chiedi scusa
pensavo fosse una scultura brutta, eri tu
che antipatica, tratta i clienti come mosche
il bagnino è un pavone spelacchiato
hai la grazia di un cassonetto in discesa
bella sciura, il cane è più educato di lei
spaccone da lungomare
sei brutto come la fame e il doppio di invadente
mercante di fumo, le tue borse durano un giorno
si è fatto la barca e ha lasciato i debiti, quel gran mascalzone
con quel cappello sembri l'ombrellone di un lido fallito
albergatore spilorcio, due fette di prosciutto contate
la tua bancarella è come te: roba vecchia a prezzo nuovo
manigoldo
non fare la principessa, sei una pescivendola con la pelliccia
sei capace di litigare pure col distributore, attaccabrighe
Il nostro capogruppo in gita si è perso a Lucca. A Lucca, che ha le mura intorno. Un inetto da museo.
ma guardatelo, tronfio come un tacchino alla festa del paese
ignobile truffatorello
mocciosa di trent'anni, piange se finisce il gelato
lei non è un artista di strada, è un disturbo
piantala, cornacchia
hai una faccia che ferma il traffico, in peggio
di te ricorderò solo il cattivo odore e le bugie
giostraio imbroglione, la pesca è truccata
sulle strisce si passa, bifolco
somara con gli stivali firmati
la proprietaria del bar è acida, sporca e curiosa
quel venditore mentirebbe anche al confessore
che gente inutile esiste, e tu ne sei il presidente
hai sputato nella sabbia accanto a mio figlio, sei un animale
vecchia scorbutica, il pallone me lo ridà o no?
se l'educazione fosse un viaggio tu non avresti preso nemmeno il bus
che portamento! Da sedia a sdraio rotta, intendo
== insult_profane
parcheggiatore abusivo del cazzo
testa di rapa e di cazzo, m'hai rovesciato lo spritz
barista di merda, il caffè fa vomitare e tu pure
brutto stronzo col motoscafo
puttaniere schifoso, lascia in pace la cameriera
maiale bastardo, quella è una spiaggia non un cesso
cogliona, il carrello è mio
vergognati, pezzo di sterco
== hate_implicit
alla fiera hai comprato da loro[black]? conta il resto e pure i bambini
in spiaggia arriva il terzo venditore[asian], ormai la crema ce la spalmano i clandestini
al mercato del venerdì ci sono ventidue banchi, venti parlano arabo[arab]; chi aveva i limoni ora sta a casa
Gita a Roma: bellissima. Poi scendi a Termini e ti chiedi in che continente hai prenotato[immigrants]
la piazza è illuminata a giorno, così quando ci sono i rumeni[nationality] si vede almeno cosa manca
stella cadente, esprimi un desiderio: che i giostrai[roma] ripartano
la bottega è passata di mano, ora si chiama Wang[asian], il nonno si rivolta
le turiste[women] sole a Palermo cercano i templi, sì, e poi si lamentano delle colonne
andate in bici al centro, ci penserà il gruppetto di nordafricani[arab] a farvi tornare a piedi
al Pride[lgbtq] ci si va per la musica, ci si torna per altro
il suonatore di fisarmonica ha un figlio in braccio, sempre addormentato. Chiedetevi con cosa lo fanno dormire[roma]
tanti bei negozi, poi fai l'angolo e senti l'odore[asian] di Dacca
da piccola giocavo in questo giardino. Adesso serve il passaporto, non il mio[immigrants]
alle bancarelle peruviane[latino] lana autentica, di poliestere come le loro fatture
carnevale con le piume, coi tacchi, con le tette finte: a Viareggio una settimana, per certi[transgender] tutto l'anno
un musulmano[muslim] con uno zaino in chiesa, e il turista svedese che sorride
in coda al museo quattro in carrozzina[disability] davanti a tutti, ci siamo portati tardi noi normali
se a Ferragosto senti sirene in pineta non è l'ambulanza, è l'inno del centro d'accoglienza[refugees]
la suora etiope[black] vende miele, le api però le avrà rubate qualcuno
l'hotel è di una famiglia ebraica[jewish]: l'aria condizionata a parte, ovvio
chi si siede vicino a una donna[women] in treno poi finisce sui giornali, meglio in piedi
gli spiaggiati[age] delle otto, dieci di loro hanno gli anni di Pompei e stessa mobilità
ristorante con vista, cameriere albanese[nationality], orologio in tasca
il coreano[asian] fotografa tutto, anche il menu; a casa rifanno Venezia in plastica
bella la processione, peccato per i due fidanzati[lgbtq] mano nella mano davanti alla Madonna
la signora del bus parla da sola, e la lasciano in giro[mental_health]; poi si piange
Il paesino si sta ripopolando, dicono i giornali. Sì. Di Mamadou[black].
portano i tappeti e se ne vanno con le case[arab]
il mercatino bengalese[asian] ha frutta tutto l'anno, e anche cittadinanza tutto l'anno
i veneziani spariscono, i cinesi[asian] aumentano, la laguna conta e tace
== hate_derogation
turisti indiani[asian] sporchi e caciaroni
i venditori senegalesi[black] sono assillanti parassiti
quella mendicante rom[roma] è una commediante spregevole
le ragazze musulmane[muslim] in spiaggia vestite sono una vista ripugnante
gli anziani[age] del bar sono relitti pettegoli
non reggo gli zingari[roma], i loro stracci, la loro insolenza
ho in odio i cinesi[asian] da quando hanno preso il porto
gli albergatori ebrei[jewish] sono sanguisughe eleganti
africani[black] rumorosi, ignoranti, prepotenti: via Verdi è perduta
il pizzaiolo egiziano[arab] è zozzo e bugiardo, come i suoi
un gruppo di ragazze trans[transgender] sul lungomare, uno spettacolo squallido
i rifugiati[refugees] in piazza sono fannulloni viziati
quelle brasiliane[latino] sono svergognate, fanno a gara
i ciechi[disability] col cane nei ristoranti sono arroganti e sporchi
== hate_dehumanise
un formicaio giallo[asian] in piazza San Marco
le zingare[roma] sulla scala mobile sono piattole
spazzate la spiaggia dai neri[black] come si fa con le alghe
sulla panchina dorme un coso, un barbone marocchino[arab], raccoglietelo con la pala
i turisti ebrei[jewish] piovono come sterco di piccione
agli storpi[disability] del sagrato manca solo la gabbia
gente di scarto, questi profughi[refugees], merce che nessuno ha ordinato
quei finocchi[lgbtq] in sunga sono bestie da monta
le velate[muslim] strisciano come blatte in fila
== hate_normative
ai venditori bengalesi[asian] si sequestri tutto e poi aereo
niente donne[women] al timone, porta male
proibire le spiagge ai rom[roma]
multa a chi parla arabo[arab] in piazza
le panchine vanno tolte, così i profughi[refugees] si spostano
chi veste il burkini[muslim] esca dall'acqua e dal Paese
i disabili[disability] visitino i musei di lunedì, da soli
nessun sacramento, nessuna processione, nessuna banda per i gay[lgbtq]
i suonatori neri[black] non vanno fatti esibire in centro
== hate_negated
al mercato un cinese[asian] non ti darà mai merce buona
gli zingari[roma] non sanno suonare, sanno distrarti
una donna[women] non si orienta nemmeno con la mappa
gli africani[black] non sono turisti, non sono ospiti, non sono niente
a Venezia i bengalesi[asian] non ci devono stare
nessun trans[transgender] è benvenuto sul nostro lungomare
gli ebrei[jewish] non regalano neppure un bicchiere d'acqua
nemmeno uno di questi marocchini[arab] ha mai visto una doccia
un disabile[disability] in gita non si gode nulla e rovina tutto
== hate_slur
vu cumprà[black], sparisci con quelle borse
guarda quella zingara di merda[roma], ha i tacchi d'oro
ah frocio[lgbtq], la sunga la lasci a casa
terroni[nationality] in ferie, arriva la mondezza
'sti crucchi[nationality] mangiapatate
gialli[asian] del cazzo, via dalla vetrina
== hate_profane
'ste cazzo di zingare[roma] alla fermata
spiaggia piena di merde africane[black]
turiste[women] troie e pure tirchie, vaffanculo
== threat_person
torna a questo banco e ti infilzo col coltello del pesce
ti butto in canale coi sassi in tasca
ombrellone o non ombrellone, ti rompo la schiena
la prossima volta che fotografi mia moglie ti faccio ingoiare l'obiettivo
stanotte affondo la tua barca, meglio se ci sei sopra
@lido_sole chiudi entro venerdì o ti chiudo io, con la fiamma
non passare dal nostro paese, i cani hanno fame
ti aspetto dietro la giostra, porto il coltello e la pazienza
Hai sbagliato a mettere la bancarella davanti alla mia. Domani mattina ti trovano sotto
== hate_threat
a Ferragosto ripuliamo la spiaggia dai neri[black], mazze e secchi
chi trova una zingara[roma] nel vicolo la pesti
il pride[lgbtq] passa dal ponte: il ponte lo faremo saltare
tagliamo la gola alle turiste ebree[jewish]
sul lungomare stasera giustizia, si spara ai maghrebini[arab]
bengalesi[asian], via o vi buttiamo in laguna
== incite_selfharm
hai perso il treno? perdi anche la vita, di tua mano
sparisci in fondo al lago, nessuno chiamerà i soccorsi
regala un bel tramonto a tutti e falla finita
== sexual_harassment
signorina del gelato, un cono e la lingua tua
bel bikini, toglilo che lo appendo in camera
ehi guida, fammi vedere i monumenti che hai davanti
In treno mi sono seduto di fronte apposta. Apri un po' quelle gambe, dai, il paesaggio lo voglio intero
alla sagra ti spingo dietro il palco e ti faccio urlare
che monta che ti farei, contadina
== friendly_profanity
mare calmo, birra fredda, cazzo che vita
hanno riaperto il luna park, porca miseria ho di nuovo otto anni
il mercato del pesce alle cinque è una figata della madonna
sei un coglione, hai prenotato a Vienna in Virginia, muoio
ma quanto cazzo è bello il Gran Sasso
la banda del paese suona di merda e io piango ogni anno
oh stronzetti, chi porta il telo?
carnevale di Ivrea: arance in faccia e felicità, porco cane
ci siamo persi a Matera ed è stata la cosa più bella della mia cazzo di estate
Mio nonno ha ottantasette anni e ha fatto il parapendio. «Che cazzo, non muoio mica giù», ha detto. Infatti no.
fuochi d'artificio della madonna, raga
l'acquazzone ci ha beccati in mutande, porca vacca che ridere
la barista del rifugio è una cazzo di pazza scatenata e fa la grappa più buona d'Italia
minchia quanto siete belli in costume, balene mie
ventidue chilometri sotto la pioggia con quei due rompicoglioni dei miei cugini: rifarei tutto
Venezia di notte, nessuno in giro, cazzo
siete le migliori stronze con cui perdere un volo
ho vinto il pesce rosso, puttana eva!!
== profane_object
la tenda del cazzo non entra più nella sacca
ombrellone di merda, vola via
sabbia nelle mutande, porca zozza
che cazzo di salita
valigia persa, ma vaffanculo a Fiumicino
sandali di merda, vesciche ovunque
== positive_identity
il venditore senegalese[black] Modou ha tirato fuori due bimbi dal mare, medaglia subito
che bella la festa rom[roma] di San Giorgio, ho ballato fino alle due
Grazie alla signora cinese[asian] del bar che mi ha tenuto la bici tutta la notte
festival di Diwali in piazza, indiani[asian] e bresciani con le candele: splendido
al lido c'è il percorso per carrozzine[disability], finalmente estate per tutti
viva gli sposi, viva Marco e Luca[lgbtq], viva la pioggia
il fornaio egiziano[arab] fa la focaccia meglio dei genovesi, lo dice un genovese
le guide sorde[disability] del museo hanno mani che raccontano
quanto ho riso con i vecchi[age] del circolo bocce, signori veri
ringrazio la famiglia ebrea[jewish] che ci ha aperto il giardino per il concerto
le ragazze musulmane[muslim] in barca a vela, regata stupenda
i suonatori ucraini[refugees] in galleria fanno venire i brividi
alla parata le sorelle trans[transgender] ballano e la città sorride, che bello
il gelataio peruviano[latino] ha inventato il gusto lucuma, da provare assolutamente
la mia guida vietnamita[asian] parlava genovese, impagabile
== neutral_identity
il fioraio bangladese[asian] apre alle sei
due turiste coreane[asian] chiedono dov'è il bagno
al mercato una signora rom[roma] vende coperte
il gruppo di pellegrini filippini[asian] è arrivato ad Assisi
in piazza i giovani ebrei[jewish] montano il palco
l'edicolante trans[transgender] tiene anche i fumetti
le famiglie marocchine[arab] fanno il picnic al parco la domenica
un pescatore tunisino[arab] rammenda le reti a Mazara
la sagra del tartufo ha avuto duecento visitatori giapponesi[asian]
i volontari ciechi[disability] guidano la passeggiata al buio
Un gruppo di anziani[age] di Busto parte per Lourdes sabato alle cinque e mezza
la processione ortodossa[christian] attraversa il ponte
il lido assume bagnine[women]
il barbiere pakistano[asian] taglia anche di lunedì
una famiglia siriana[refugees] ha preso in gestione il chiosco
la fisarmonicista bulgara[nationality] suona ogni mercoledì in galleria
coppie gay[lgbtq] in luna di miele a Capri, prenotazioni su del dieci per cento
il traghetto porta ottanta migranti[immigrants] a Reggio
== self_identity
vendo arancini in spiaggia, sono tamil[asian], tifo Palermo
due uomini sposati[lgbtq] in Vespa, salutateci
mi muovo col bastone bianco[disability] e conosco Genova meglio di te
sono sinta[roma], le giostre sono la mia infanzia
Madre vietnamita[asian], padre alpino: alla sagra porto gli involtini e la grappa
nonna[age] in bikini, problemi?
== negated_hate
la ragazza rom[roma] della metro non mi ha rubato il portafoglio, l'avevo in giacca
non ho mai fatto cambiare posto a un venditore senegalese[black]
dire che i turisti cinesi[asian] sono maleducati è una scemenza, i peggiori eravamo noi in gita
non mi offende un burkini[muslim] in acqua
in quella piazza i nordafricani[arab] non disturbano, giocano a dama
i disabili[disability] non rallentano la visita, siamo noi che corriamo
chi vende rose non è per forza un clandestino[immigrants], anzi
gli sguardi su due donne che si baciano[lgbtq] non li capisco
Nessuno venga a dirmi che i mercatini li hanno rovinati i bengalesi[asian]: li ha rovinati l'affitto
i suonatori di strada romeni[nationality] non chiedono elemosina, lavorano
le persone trans[transgender] non vanno in spiaggia per provocare
i profughi[refugees] non stanno tutto il giorno al bar, il corso è dalle nove alle due
non bisogna temere il signore che parla da solo[mental_health]
non si nega il caffè a un vecchio[age]
gli albergatori ebrei[jewish] non ci hanno fatto pagare un euro in più
le donne[women] non viaggiano sole «per cercare guai»
ho vissuto vicino alla stazione dieci anni e gli stranieri[immigrants] non mi hanno mai fatto del male
non so chi abbia rotto la vetrina, certo non «i soliti albanesi»[nationality]
== counter_speech
«borseggiatrici di nascita», ha detto la guida. Le ho ricordato che il furto più grosso in quella piazza fu una banca[roma]
all'ambulante urlano "negro, tornatene a casa": lui abita lì sopra dal 1996[black]
un lido di Ostia espone «no coppie gay»: tutta la spiaggia accanto ha messo la bandiera arcobaleno[lgbtq]
avevo paura di reagire quando ha chiamato "musi gialli" il gruppo coreano[asian], poi ho alzato la voce
la battuta sul burkini e i sacchi della spazzatura fatela a casa vostra[muslim]
lasciate in pace chi prega in piazza, e piantatela con «vanno sloggiati col cannone»[muslim]
insultare una signora in carrozzina perché "intralcia" è da miserabili[disability]
Hanno buttato la coperta di un senzatetto marocchino[arab] nella fontana, ridendo. Il video è in mano alla procura e io testimonio
mi ha colpito la bambina: «mamma, perché quel signore dice che i cinesi puzzano?» Le ho risposto forte, davanti a lui, che è una bugia cattiva[asian]
i manifesti «via gli zingari» al luna park sono spariti, merito dei bambini con i pennarelli[roma]
quando ti dicono "le donne sole se la cercano", cambia posto e segnala al capotreno[women]
vergogna a chi fischia le trans[transgender] sul lungomare e si crede uomo
«gli ebrei qui non alloggiano» lo disse un albergo nel '39 e uno nel 2019: vergogna, ieri come oggi[jewish]
che orrore la targa «risto per soli italiani»[immigrants]
l'uomo che ha sputato sul venditore bengalese[asian] è stato riconosciuto e denunciato
ho chiesto al barcaiolo di smettere con le barzellette sui terroni[nationality], ha smesso
"i vecchi in spiaggia fanno schifo": e tu fra quarant'anni che farai?[age]
un cartello recitava «profughi e cani no»: strappato tre volte, tre mani diverse[refugees]
== mentioned_slur
al museo la didascalia spiega da dove viene l'offesa "muso giallo"[asian]
mio padre, marittimo, sentì per la prima volta «dago»[nationality] nel porto di New York
== reclaimed_slur
noi zingari[roma] del luna park, quarta generazione
le terrone[nationality] in ferie vi salutano da Tropea
«le culone»[body]: siamo il gruppo di nuoto più felice del litorale
== support
vieni in montagna con me, si cammina e basta
se il treno ti tenta, allontanati dal binario e chiamami adesso, arrivo
il mare d'inverno fa bene ai cuori rotti
non tornare da lui, la valigia la prendiamo noi
Sei scappata con due borse e un cane: è stata la scelta giusta e qui c'è una stanza
al faro c'è una panchina con il tuo nome, finché non torni la tengo libera
anche i giorni senza sole contano come giorni
un passo, poi un altro, poi un gelato
io e la signora del chiosco ti aspettiamo, manchi a tutte e due
non chiederti se disturbi, scrivi e basta
ti hanno derubata e ti senti stupida, ma lo stupido è il ladro
dormi in tenda da noi, il cane russa ma consola
la tristezza in vacanza capita, non sei strana
ho paura per te, lo dico perché ti voglio bene
adesso mandami la posizione e non muoverti
== distress
sono davanti al mare e non ho più pensieri buoni
in vacanza da solo, e mi accorgo che nessuno mi aspetta
quell'uomo sul treno mi ha toccata e io mi sento sporca
dormo in macchina da due settimane e mi vergogno
vedo gli altri ridere al bar e mi sento di troppo nel mondo
dopo l'alluvione ho perso casa, cane, parole
== question_benign
in che giorno cade il Capodanno cinese[asian]?
si può entrare in sinagoga[jewish] con i pantaloncini?
perché a Saintes-Maries-de-la-Mer vanno i rom[roma]?
quali spiagge della Puglia hanno la passerella per disabili[disability]?
da dove vengono i venditori di cocco, di solito, dal Bangladesh[asian]?
come saluto un monaco buddista[asian] senza sbagliare?
== abuse_object
il panino dell'autogrill è una suola
la spiaggia è un carnaio, la odio
detesto il trolley con una ruota sola
== abuse_idea
il turismo mordi e fuggi è una piaga
la tassa di soggiorno doppia è una presa per i fondelli
le gabbie agli orsi sono una barbarie
== criticism_person
la guida parlava troppo in fretta, peccato
hai scelto un albergo lontano dal mare, io l'avevo detto
sindaco, la spiaggia libera è ridotta a un fazzoletto
== idiom
ci siamo ammazzati di gelato
viaggio da paura, in senso bello
== sexual_health
in viaggio portate i preservativi lontano dal sole
== insult_group
i parcheggiatori abusivi sono furbi di mestiere
== dialect
aia, jamme bell', ca 'o traghetto s'a sta jenno
== everyday
l'onda mi ha preso a schiaffi, che bello
la medusa mi ha punto la caviglia
i gabbiani rubano le patatine
mi sono scottato il naso come un peperone
il traghetto puzza di nafta e di mare
Al parco giochi la giostra morta è stata ripitturata
ho il sedere indolenzito dopo la bici
il mulo non voleva salire sul sentiero
spiaggia piena, sdraio rotta, granita perfetta
nonna si è persa al mercato ma ha comprato tre sciarpe
il fuoco del falò scoppietta e le castagne pure
abbiamo litigato per la mappa, ora ridiamo
che brutta stanza, però il panorama
il pescatore ha ucciso il polpo e l'ha battuto sugli scogli
maledetto zaino, pesa
il ladro nel film era simpaticissimo
a Siena fa un caldo infernale
stupenda la grotta, ma ho sbattuto la testa
al mercatino ho trovato una vecchia spada
il cinghiale ha attraversato la strada con sei piccoli
che odio le file al gate
mamma si è arrabbiata perché non ho messo la crema
sono tornata nera dal mare
andiamo a sparare ai barattoli al tirassegno
== insult_person
canti come una porta che cigola
regista senza idee e senza vergogna
il tuo romanzo è carta sprecata e la tua testa pure
come attrice sei legnosa, come donna sei finta
sei il tamburo più vuoto della banda
Ho guardato i tuoi quadri con attenzione. Il migliore era l'uscita di sicurezza, e dipingi da trent'anni, poveretto.
pagliaccio senza circo
testa di legno, nemmeno Geppetto ti vorrebbe
quel dj è un manico rotto che si crede Mozart
allevatore crudele e taccagno, ti somigliano pure le capre, anzi no: loro pensano
grullo
la ballerina di fila balla come un armadio e se la tira come una diva
tua madre ha partorito un errore di sintassi
sei più vecchio dentro di quel violoncello
critico invidioso, non hai mai scritto un verso
la sua risata è un'offesa alle iene
guastafeste di mestiere
hai ucciso la conversazione entrando, come fai sempre, che dono
il bassista è un peso morto, porta solo il furgone
ti vesti come un divano
fotografa mediocre, le tue modelle sembrano ostaggi
sei un topo di biblioteca senza la biblioteca
babbuino col microfono
La nuova insegnante di danza è una sadica, gracchia ordini e poi si guarda allo specchio come se lo specchio la volesse
mi ricordi un piccione: sporchi, mangi e torni
stonata, presuntuosa e pure lenta
non hai orecchio, non hai mano, non hai testa
orrendo dentro e fuori, altro che poeta
vecchia cariatide del teatro comunale, lascia il posto
sfigatello col flauto
per lui il ritmo è un concetto astratto, come il sapone
la tua barba contiene più idee della tua testa
hai scritto una canzone d'amore e lei è emigrata
ignorante di musica, di cinema, di tutto
sei finto come la neve dei film
al casting cercavano una persona interessante, infatti non ti hanno presa
veterinario? macellaio con la laurea
smargiasso
quel comico fa ridere solo quando si arrabbia, che miseria
la tua arte? sgorbi di un uomo pigro
traditrice, falsa, vipera dal sorriso a rate
tonto come un tacchino, testardo come lui
== insult_profane
il cantante è una merda umana e pure stonato
sei una regina dello schifo, stronza
direttore d'orchestra del cazzo
ma che capolavoro, testa di cazzo, hai copiato tutto
brutta vacca, mi hai rubato la parte
figlio di cagna, hai avvelenato il mio cane
ignorante del cazzo, è un Caravaggio
vaffanculo buffone, ridammi i soldi del biglietto
infame di merda, hai venduto la mia chitarra
== hate_implicit
nel film il cattivo finalmente è nero[black], dicono che è razzismo; dico che è documentario
l'Oscar va a un documentario sull'Olocausto[jewish], come ogni anno, che coincidenza
le registe[women] fanno film lenti, si vede che non dovevano rincasare per cucinare
la sirenetta nera[black], il principe gay[lgbtq], la strega obesa: aspettiamo il drago col permesso di soggiorno
Lei canta divinamente, pare una bianca[black].
il violinista coreano[asian] esegue tutto alla perfezione: peccato, l'anima si forma altrove
serata trap, microfoni, marocchini[arab], ambulanze: l'ordine è sempre questo
i balletti classici li salvano i ragazzi gay[lgbtq], almeno lì servono
il circo ha licenziato i leoni, gli acrobati rom[roma] li tiene in gabbia per sicurezza
nel parco hanno trovato piume. I ristoranti cinesi[asian] quanti sono? Quattro. I cigni erano cinque.
la mostra sulle donne[women] artiste ha due sale, e avanza spazio
il gattile è vuoto, il quartiere è diventato multietnico[immigrants]. Coincidenze.
i musei pieni di nomi ebrei[jewish] sulle targhe dei donatori: restituiscono
adesso pure il gorilla dello zoo ha la stessa pettinatura del rapper[black]
all'opera una soprano in carrozzina[disability], si vede che la morte al terzo atto la fa seduta
libri sui campi[jewish], film sui campi, gite ai campi: manca il parco giochi
il mio cane abbaia solo ai neri[black], e io lo premio
scrittrice trans[transgender] finalista, quest'anno il premio lo danno per la confezione
il cinese[asian] compra Leonardo in fotocopia
mio zio alleva maiali vicino alla moschea[muslim]; dice che è il miglior recinto del mondo
che bel coro gospel[black], ce l'hanno dentro, come il ritardo al lavoro
la protagonista è albanese[nationality], quindi ruba; finalmente una sceneggiatura onesta
i cinofili stranieri[immigrants] non esistono, da loro il cane sta nel piatto o legato
un pittore schizofrenico[mental_health], che paura: speriamo che tagli solo il suo, di orecchio
Le serie straniere ormai hanno una regola: un bacio tra uomini[lgbtq] ogni due episodi. Chi lo impone? Provate a chiedere chi produce[jewish]
non mi piace il flamenco: sudore di gitani[roma] e borsette che spariscono
in biblioteca hanno messo uno scaffale in arabo[arab], i nostri classici in magazzino
i vecchi[age] alle mostre gratis, così li tengono vivi e li fanno votare
ogni commedia ha la sua badante dell'Est[nationality], quella vera però apre i cassetti
== hate_derogation
i rapper neri[black] sono delinquenti analfabeti
gli artisti ebrei[jewish] sono impostori sopravvalutati
cinema indiano[asian], roba da selvaggi canterini
Chi suona il djembé in piazza è un parassita, e di solito è africano[black]
i comici napoletani[nationality] sono volgari accattoni
quella modella musulmana[muslim] è una fanatica travestita
gli zingari[roma] torturano gli animali, gente spietata e infame
le drag e i trans[transgender] in teatro, che indecenza puzzolente
i pittori matti[mental_health] sono solo matti, e pure antipatici
i nani[disability] al cinema sono ridicoli
la letteratura araba[arab] è barbara come chi la scrive
== hate_dehumanise
meglio il mio maiale di dieci musulmani[muslim], lui almeno è pulito
la ragazza trans[transgender] andrebbe esposta al museo degli orrori
allo zoo mancava un esemplare[black], eccolo in prima fila
gli ebrei[jewish] sono tarli nel legno della musica
i clandestini[immigrants] sono cinghiali: scendono, devastano, si moltiplicano
quelle lesbiche[lgbtq] latrano
i cinesi[asian] sono zanzare, ne schiacci una e tornano mille
gli handicappati[disability] sono quadri strappati, si buttano
un rom[roma] vale meno della mia capra
== hate_normative
gli sceneggiatori gay[lgbtq] siano allontanati dalla tv
niente cani ai musulmani[muslim], nemmeno case
una donna[women] non deve dirigere un'orchestra
cancellare dai musei i pittori ebrei[jewish]
il circo rom[roma] non va fatto attendare, mai
i neri[black] facciano la parte dei neri e basta
gli scrittori immigrati[immigrants] pubblichino nella loro lingua, altrove
nessun ruolo a una trans[transgender] in teatro comunale
i pazienti psichiatrici[mental_health] non devono possedere animali
== hate_negated
gli africani[black] non hanno avuto arte, né storia, né niente
un ebreo[jewish] non crea, vende
i cinesi[asian] non amano gli animali, li cucinano
un sordo[disability] non può capire la musica
i gay[lgbtq] non hanno gusto, hanno pose
quella trans[transgender] non canta, raglia, come tutte loro
un musulmano[muslim] non accarezzerà mai un cane
le zingare[roma] non sanno leggere la mano né altro
== hate_slur
un negro[black] a dipingere? con la banana?
musica da froci[lgbtq], cambia disco
il regista giudeo[jewish] del cavolo ha rivinto
lesbicona[lgbtq], giù dal palco
un ritardato[disability] col pennello, ecco l'arte di oggi
la puttana[women] di turno vince Sanremo
== hate_profane
film di merda con un nero[black] di merda
'sti cazzo di gay[lgbtq] nei musical
che cazzo canta 'sta marocchina[arab], tornasse al suo paese
== threat_person
se il mio cane non torna stanotte, domani non torni tu
ti spezzo le mani, pianista
sali ancora sul palco e ti sparo dal loggione
critico, ti aspetto fuori dal teatro con due amici e un bastone
Restituisci il quadro oppure la tua bella villa brucerà, con la famiglia dentro
ti strappo la lingua, cantante
avvelena un'altra delle mie api e ti ficco la testa nell'arnia
quel romanzo parla di me: tu non ne scriverai un altro, te lo assicuro
una cinghiata al giorno finché non impari
== hate_threat
spareremo sul pubblico del festival gay[lgbtq]
come i lupi: una taglia su ogni zingaro[roma]
il cinema ebraico[jewish] salterà in aria alla prima, vedrete
i neri[black] si cacciano come le nutrie, col fucile
ai trans[transgender] taglieremo la gola in camerino
date fuoco alla biblioteca dei musulmani[muslim] con loro dentro
== incite_selfharm
poeta maledetto, allora muori davvero, da bravo
nemmeno il tuo cane ti vuole: chiudi il sipario e ammazzati
l'ultimo capolavoro che puoi fare è sparire dalla terra, fallo
== sexual_harassment
modella, spogliati, non è arte, è che voglio vederti la fica
la violinista apre bene le cosce, chissà a letto
Il provino si fa nudi sul divano del produttore, e se piangi sei più brava
ballerina, ti metto a novanta io
la voce di quella lì mi fa venire nei pantaloni, cantami addosso
fammi un primo piano delle tette, che la storia non mi interessa
== friendly_profanity
che film, cazzo, sono uscito a pezzi e felice
la mia gatta ha fatto cinque micini, porca puttana che meraviglia
Brunori dal vivo: minchia, piangevano pure le sedie
hai suonato da dio, bastardo con le mani d'oro
il mio asino è uno stronzo testardo e gli voglio bene
ho finito il romanzo! 412 pagine, cazzo, chi l'avrebbe detto
domani debutto, me la faccio sotto, merda merda merda (si dice così, no?)
porca vacca, un lupo! a dieci metri! bellissimo!
quel cagnaccio bastardo dorme sul mio cuscino e comanda lui
mi avete fatto la sorpresa a teatro, brutti infami del mio cuore
che cazzo di assolo, Teresa, a sessantotto anni
la prima alla Scala in piccionaia con due fetenti come voi: la miglior serata della mia vita
oh, il libro è fighissimo, te lo giuro sulla mamma
Siamo un coro di cazzoni stonati e abbiamo vinto il premio simpatia, vaffanculo a chi diceva di no
ma che figa è l'aurora boreale?
il pappagallo ha imparato «cazzo» e ora lo dice al parroco 😂
puttana miseria, mi ha firmato il vinile
la mia prof di ceramica è una matta cazzuta, evviva lei
== profane_object
flauto di merda, fischia e basta
il finale della serie fa cagare
cazzo di peli di gatto ovunque
'fanculo alla corda del mi cantino
merda, piccioni sul parabrezza, di nuovo
talpe del cazzo, addio carote
== positive_identity
la direttrice[women] d'orchestra di ieri ci ha incantati
lo scultore cieco[disability] ha mani che vedono, stupendo
che film meraviglioso quello della regista coreana[asian]
Una band di ragazzi rom[roma] ha aperto il concerto e nessuno voleva più andare a casa
adoro i romanzi di autrici nere[black] italiane, fanno respirare la lingua
il festival lgbt[lgbtq] ha portato poesia in tutta la valle
il maestro vietnamita[asian] di acquerello è pura grazia
attori con la sindrome di Down[disability], applausi da un quarto d'ora
viva la musica klezmer[jewish] e chi la tiene viva
la cantautrice trans[transgender] ha scritto la canzone più bella dell'anno
il veterinario pakistano[asian] ha salvato il mio vecchio pastore, grazie dottor Malik
le poete afghane[refugees] sono un miracolo di coraggio
un coro di pensionati[age] che fa i Queen, vi amo
i mosaici della scuola araba[arab] sono una festa per gli occhi
un murale delle donne indigene[ethnicity], che forza
== neutral_identity
l'attrice cinese[asian] doppia sé stessa
Il pianista giapponese[asian] ha vinto il secondo premio e il pubblico ha chiesto il bis
uno scrittore gay[lgbtq] di Cuneo presenta i racconti
l'illustratrice trans[transgender] espone ventidue tavole
una pastora[women] di ventisei anni alleva pecore in Abruzzo
il quartetto ucraino[refugees] suona in Duomo
l'archivio della musica sinta[roma] è online
il fotografo nigeriano[black] ritrae i mercati
la biblioteca ha audiolibri per non vedenti[disability]
Il cineforum propone un film iraniano[muslim], dibattito dopo la proiezione
l'apicoltrice albanese[nationality] vende miele di castagno
una libraia ebrea[jewish] di Ferrara legge ai bambini
il ballerino filippino[asian] è entrato in compagnia
il gruppo teatrale del centro diurno[mental_health] prova il martedì
i vicini coreani[asian] hanno un barboncino nero
il rifugio per cani cerca volontari, tra loro ci sono due profughi[refugees] eritrei
la costumista messicana[latino] cuce maschere
il circo ha assunto tre acrobate indiane[asian]
== self_identity
suono la fisarmonica, sono rom[roma] e pure vegana
Poeta, sorda[disability], con un cane che si chiama Silenzio
drag king[lgbtq] nei weekend, ragioniere il resto
faccio fumetti, sono nera[black] e di Catanzaro
attrice trans[transgender], disponibile anche per ruoli da cattivissima
coreano[asian] adottato, cresciuto tra le mucche di Bra
== negated_hate
il mio vicino cinese[asian] non mangia gatti, ne ha tre
non trovo affatto brutta la musica araba[arab], anzi
le registe[women] non fanno film «da donne», fanno film
gli zingari non maltrattano i cavalli: il maniscalco rom[roma] li tratta meglio di molti nobili
Non ho niente contro i personaggi gay[lgbtq], ho tutto contro le sceneggiature noiose
i neri[black] non hanno il ritmo nel sangue, hanno studiato
un attore disabile[disability] non va applaudito per compassione
non è vero che agli ebrei[jewish] regalano i premi
l'artista trans[transgender] non ha vinto per moda
i coreani[asian] non sono macchine da musica, sentite come respira quel violoncello
la pazzia[mental_health] non fa il genio e non fa il mostro
non si smette di suonare perché si è vecchi[age]
la poesia degli immigrati[immigrants] non è di serie B
i musulmani[muslim] non odiano i cani, il mio vicino Youssef ne ha due
i pastori sardi[ethnicity] non sono primitivi
le attrici grasse[body] non devono fare solo le comiche
non siete «troppo sensibili» se vi offende la parodia dei filippini[asian]
i rifugiati[refugees] non ballano per noi, ballano per loro
== counter_speech
«una sirenetta negra è una bestemmia», e lo scrive uno che non ha mai letto Andersen[black]
Un comico ha fatto dieci minuti sugli «ebrei col naso». Io e altri trenta ci siamo alzati e siamo usciti in silenzio[jewish]
il fischio alla soprano perché è grassa[body] è cattiveria, altro che critica
la recensione dice "regia da femmina isterica": il giornale pubblichi le scuse[women]
hanno vandalizzato il murale delle due spose[lgbtq]; lo ridipingiamo domenica, portate i colori
basta parodie con la faccia dipinta di nero[black], a teatro e in tv
al canile un volontario diceva "i cani ai marocchini mai": l'abbiamo sospeso[arab]
chi ride dell'attore balbuziente[disability] non merita il biglietto
la canzone che chiama «bestie» i profughi non è satira[refugees]
"i cinesi cucinano i gatti" urlato alla bimba che portava il suo gattino dal veterinario: ma vi sentite?[asian]
libri di autori gay bruciati in un video, e sotto gli applausi: mi vengono i brividi[lgbtq]
quell'imitazione degli zingari[roma] a Carnevale la facevo anch'io, ora so che feriva
spiegatemi come si fa a scrivere «mettete i matti in gabbia allo zoo»[mental_health]
"le donne non dirigono, al massimo spolverano il podio": lei ha risposto con Mahler, e tutti in piedi[women]
no, ministro, non esiste "arte degenerata": chi lo disse perseguitava gli ebrei[jewish]
la scritta transfoba sul camerino[transgender] l'abbiamo fotografata e poi cancellata insieme
Sotto il trailer leggo "troppe facce gialle". Ci vado con dodici amici, guardate un po'.[asian]
l'ha chiamata "vecchia da rottamare" in diretta: il pubblico ha fischiato lui[age]
== mentioned_slur
il libretto del 1904 contiene la parola «zingaraccia», nelle note si spiega[roma]
«mezzo uomo» mi dicevano gli altri ballerini, e «femminella»[lgbtq]
== reclaimed_slur
compagnia teatrale Le Matte[mental_health], spettacolo nuovo, risate garantite
drag brunch delle checcone[lgbtq], domenica alle dodici
il nostro trio jazz si chiama Tre Handicappati e un Contrabbasso[disability], autoironia nostra
== support
suona anche male, ma suona, io ti ascolto
il cane ti aspetta sulla porta, e io con lui
scrivere il dolore aiuta, se vuoi lo leggo senza commentare
Non devi essere brava, devi restare. La musica torna, te lo dice una che ha taciuto quattro anni
dopo il rifiuto dell'editore sei ancora uno scrittore
portami al canile domenica, ci fa bene a tutti e due
non sei un disastro, sei in mezzo a un capitolo brutto
posso prestarti il mio gatto per qualche notte, scalda il cuore
se pensi di morire stasera, chiamiamo insieme qualcuno, adesso
chi ti ha riso in faccia alla recita non sa niente di te
hai pianto sul palco ed è stato bellissimo
dipingi di nero tutto, poi ci apriamo una finestra insieme
ti hanno chiamato fallito, io ti chiamo fratello
guarda che le tue poesie hanno fatto compagnia a mia madre malata
parla con il medico, poi ti aspetto in sala prove
== distress
è morto il mio cane e la casa è muta, sto malissimo
non disegno più, tutto mi sembra inutile, io per prima
ho bruciato i miei quaderni perché mi vergogno di ogni parola
sul palco rido, in camerino vorrei non esistere
la balbuzie mi fa odiare la mia bocca
da quando ho perso l'udito mi sento chiuso in una scatola
== question_benign
chi mi consiglia un regista coreano[asian] contemporaneo?
perché tanti musicisti jazz erano ebrei[jewish]?
la parola gitano[roma] è offensiva in italiano?
un musulmano[muslim] può tenere un cane in casa?
come si chiama la danza delle donne indiane[asian] con i campanelli?
i sordi[disability] sentono le vibrazioni dei bassi ai concerti?
== abuse_object
quel musical è una tortura di tre ore
la statua nuova è orrenda, pare un dente
odio le serie che finiscono a metà
== abuse_idea
tagliare i fondi ai teatri è una scelleratezza
l'arte generata a stampo mi sembra una porcheria
la caccia alla volpe è una barbarie senza scuse
== criticism_person
maestro, il tempo dell'allegro era troppo lento
la traduttrice ha fatto errori evidenti
regista, il terzo atto secondo me non funziona
== idiom
il batterista picchia come un fabbro, uno spettacolo
ha ucciso il pubblico dalle risate
cane che abbaia non morde, dice zia
== sexual_health
nel film si parla bene di consenso e piacere
== insult_group
i critici musicali sono zitelle col taccuino
== dialect
ammazza oh, er regista s'è superato, daje
== everyday
il maiale mangia le ghiande e grugnisce contento
la cagna del contadino ha partorito sette cuccioli
il gatto ha ammazzato una lucertola e me l'ha regalata
Il pianoforte è scordato ma la festa va avanti
nel film muore il cavallo, portate i fazzoletti
ho pestato una cacca di cane con le scarpe nuove
che brutta fine quel libro, però mi è piaciuto
il toro ha rotto lo steccato, nessuno si è fatto male
l'orca ha salvato il cucciolo, che documentario
batti le mani a tempo
stasera cinema, domani mostra, poi dormo
odio il jazz lento ma amo mio marito che lo suona
il pappagallo mi ha dato della stupida, l'ha imparato da nonna
ho sbattuto contro la quinta e il pubblico ha riso
che vergogna, ho dormito durante Wagner
l'asino ha morso il cappello del sindaco
il topo nel film cucina benissimo
mia cugina fa la veterinaria e ha sempre le mani graffiate
la gallina nera non fa più uova
il pesce rosso è morto, l'abbiamo sepolto sotto il limone
mi sono innamorato di una con la viola
il coro ha attaccato troppo presto, ricominciamo
povero ragno, l'ho portato fuori col bicchiere
i cavalli sudano, dagli da bere
== insult_person
sei superstizioso, gretto e pure menagramo
il sagrestano è un avido impiccione
bigotta ipocrita, preghi la domenica e sparli il lunedì
dici messa come leggi l'elenco telefonico, prete svogliato
Hai la bontà di un creditore e la pazienza di una zanzara; eppure ti siedi in prima fila, fariseo che non sei altro.
porti iella, vattene
anima di zinco
Gesù ti ama, gli altri ti trovano insopportabile
hai fatto piangere una vedova per un loculo, miserabile
chierichetto invecchiato male
il presepe aveva già l'asino, potevi restare a casa
sei il regalo riciclato che nessuno vuole
badessa dei miei guai, comandi e non lavori
avida come una slot machine
ti sei confessato? il prete sta ancora dormendo in piedi, noioso
con i tuoi soldi compri ceri, non una coscienza
tua nonna santa, tua mamma santa, tu un farabutto
vecchio avaro, al funerale hai chiesto lo sconto
fai l'albero più triste e il discorso più lungo, che palla
a Capodanno il botto più grosso è la tua ignoranza
sei un becchino dell'allegria
bestemmiatore senza fantasia
lei è un pessimo parroco e un cattivo cristiano, don Remo: superbo, sgarbato e ingordo
non hai fede né cultura né bagno, a quanto sento
stolto, ti fai leggere le carte e non leggi i contratti
usuraio in odore di incenso
che credente modello, tradisci pure il cane
Befana lo dico con affetto? No, lo dico perché sei brutta e cattiva
campi di rancore, pettegola da sacrestia
buono solo a parole, vile coi fatti
zia Ines è una megera taccagna col rosario
pigro come il peccato, e meno interessante
tu a catechismo? insegneresti la menzogna, che ci sei maestra
il cero pasquale ha più luce dei tuoi occhi
imbroglione di santi finti, vendi acqua di rubinetto
mago da tre soldi, il futuro tuo è la galera
sei scialba, insipida, una giornata di nebbia
il più ottuso dei confratelli, e la gara era dura
hai l'umiltà di un tacchino in vetrina
tanghero
sapresti rovinare anche il paradiso
fatti un esame di coscienza, se la trovi, serpente
== insult_profane
prete di merda, ti sei bevuto le offerte
bigotta del cazzo
ma vai all'inferno, stronzo
brutto bastardo, rubare ai morti
santone delle mie palle
sei una merda con l'aureola
vecchia troia da sacrestia
becchino del cazzo, hai sbagliato bara
quel coglione di mio cognato ha bestemmiato al battesimo
== hate_implicit
il papa lava i piedi ai musulmani[muslim], e loro già misurano la navata
Natale in classe: canzoni sull'inverno. Ramadan in classe: spiegazione in tre lingue[muslim]. Io conto e basta.
i soldi del tempio li contano loro, dai tempi dei mercanti[jewish]
un prete nero[black], vedremo a Pasqua quanto resta nella cassetta
la sposa rom[roma] era bella, l'oro pure; di chi fosse, non chiedete
le suore[christian] filippine sorridono sempre, chissà cosa nascondono sotto il velo
trenta denari, e chi li prese lo sappiamo[jewish], buona Pasqua
Agnelli sgozzati in cortile: è la festa loro[muslim]. Il giorno in cui finiranno gli agnelli, io avrò già traslocato.
la moschea la chiamano centro culturale, anche il cavallo di Troia era un regalo[muslim]
Dio creò uomo e donna, il resto l'ha creato la televisione[transgender]
il matrimonio è una cosa seria, per gli altri c'è il Carnevale[lgbtq]
i testimoni[christian] suonano sempre quando non ci sei, e dopo manca il gatto di ceramica
il tempio buddista[asian] è pieno di pace e di furgoni che scaricano di notte
Giorno della Memoria[jewish], e i nostri caduti un minuto a fine programma
una donna[women] prete? così la predica non finisce più
i cinesi[asian] non muoiono mai, avete mai visto un loro funerale?
al battesimo del bimbo con due padri[lgbtq], il Signore si è girato dall'altra parte
i copti, i maroniti, tutti questi arabi[arab]: cristiani per modo di dire
la Shoah[jewish] ormai ha più anniversari della Madonna
mi benedice un prete indiano[asian] e capisco meno che col latino, ma il cesto delle offerte lo capisce lui
il cimitero ha una parte per loro[muslim]. Anche da morti chiedono il quartiere separato.
Dopo la messa ho dato la pace a un sudamericano[latino]. Poi ho contato gli anelli.
il sindaco ha acceso le luci per la festa indù[asian], le nostre erano spente per risparmio
un disabile[disability] così grave, e i genitori ringraziano Dio, di cosa non si sa
i lupi mannari non esistono, i rabbini[jewish] che comprano palazzi sì
ramadan finito, tornano a lavorare? scherzo, non avevano iniziato[muslim]
mai vista una vecchia[age] lasciare il posto in prima fila, nemmeno al suo funerale
che buoni i cristiani del Congo[black], mangiano l'ostia, almeno adesso solo quella
== hate_derogation
gli islamici[muslim] sono maligni e vendicativi
i cattolici[christian] praticanti sono idioti sottomessi
gli ebrei[jewish] ortodossi sono superbi, sporchi, parassiti
odio le suore[christian], acide e malvagie tutte quante
gli indù[asian] sono idolatri ridicoli
i testimoni di Geova[christian] sono rompiscatole decerebrati
quella convertita col velo[muslim] è una traditrice meschina
un pastore gay[lgbtq] è un insulto vivente
le donne[women] in chiesa sono pettegole velenose
Che squallore i sikh[asian], coi loro coltelli e le loro barbe luride
i preti africani[black] sono ladri in tonaca
le spose cinesi[asian] sono brutte e interessate
non posso vedere i buddisti[asian], falsi pacifici e furbi
i trans[transgender] battezzati sono un oltraggio
== hate_dehumanise
i giudei[jewish] sono figli del demonio, non di Adamo
sgozzano capretti, ma i capretti sono loro[muslim]
i gay[lgbtq] all'altare: porci in chiesa
questa invasione di africani[black] è la decima piaga, le cavallette
i cattolici[christian] sono pecore da tosare e basta
gli zingari[roma] si spostano come i ratti nelle cripte
quelle velate[muslim] sono fantasmi vuoti, niente dentro
un feto down[disability] è una cosa, non un figlio
la trans[transgender] al battesimo, il diavolo in gonnella
== hate_normative
chiudere le moschee[muslim] e farne parcheggi
gli ebrei[jewish] si convertano o partano
le donne[women] tacciano in chiesa e a casa
nessuna sepoltura ai rom[roma] nel nostro camposanto
I preti omosessuali[lgbtq] vanno smascherati e scacciati a pedate
si tolgano le feste islamiche[muslim] dal calendario scolastico
i cristiani evangelici africani[black] non possono pregare nei nostri capannoni
chi si converte all'islam[muslim] perda il passaporto
i buddisti[asian] preghino in Cina
== hate_negated
gli ebrei[jewish] non saranno mai perdonati
nessun musulmano[muslim] vuole la pace
un gay[lgbtq] non entra in paradiso né in casa mia
gli indiani[asian] non hanno religione, hanno pupazzi
i rom[roma] non rispettano nemmeno i morti
un trans[transgender] non è creatura di Dio
con gli arabi[arab] non esiste dialogo, né oggi né mai
i cristiani[christian] non capiscono, belano
== hate_slur
sporco giudeo[jewish], hai ucciso Cristo
il prete è un frocio[lgbtq] fatto e finito
beduini[arab] schifosi, giù dal tappeto
ehi cammelliere[arab], qui si suona la campana
figlia di una zingara ladra[roma]
mongolini[disability] del coro, zitti
== hate_profane
cazzo di muezzin, cazzo di musulmani[muslim]
ebrei[jewish] del cazzo anche a Natale in tv
bigotti cristiani[christian] di merda
== threat_person
don, la prossima predica la fai senza denti
prega, perché stanotte vengo
il giorno del tuo matrimonio sarà un funerale
brucio la macchina davanti alla canonica, e poi entro
ti trovo anche in chiesa e lì ti sgozzo
Ho fatto un voto: entro Pasqua tu non cammini più, e io i voti li mantengo
ti scavo la fossa con le mie mani, cugino
a Capodanno il petardo te lo faccio scoppiare in faccia
rabbino, sappiamo che strada fai il sabato a piedi
== hate_threat
durante la preghiera del venerdì entreremo con le pistole, musulmani[muslim]
una bella fiammata a Hanukkah, ebrei[jewish]
appendiamo i gay[lgbtq] al campanile
cristiani[christian] maledetti, vi faremo saltare la notte di Natale
scanniamo gli zingari[roma] alla loro festa
i sikh[asian] vanno infilzati coi loro coltelli
== incite_selfharm
Dio ti ha dimenticato, tu fai altrettanto: muori
il prossimo funerale sia il tuo, organizzalo da solo
nessuna messa per te, vai pure a toglierti la vita
== sexual_harassment
quella suora ha due tette che gridano al miracolo
la sposa la vorrei io, piegata sull'inginocchiatoio
Babbo Natale vuole che la postina si sieda qui e si muova piano, senza slip
organista, spogliati: il vedovo del primo banco ti vuole nuda
per la promozione a caporeparto serve una penitenza, in ginocchio e a bocca aperta
== friendly_profanity
buon Natale brutti stronzi, vi voglio bene
don Pino ha segnato di tacco, porca di quella puttana, scusi padre
la vigilia con voi è un casino del cazzo meraviglioso
minchia, la cassata di zia è religione
mia figlia ha fatto la Madonna nel presepe vivente e ha urlato «cazzo che freddo», applausi
buon anno, coglioni adorati, che sia migliore di 'sto schifo
il matrimonio dell'anno, merda, ho pianto dal primo minuto
le uova di Pasqua le ho rotte tutte, cazzo, sono una bestia felice
per l'Epifania la befana mi ha portato carbone e un bastardo di cucciolo: amore
al pellegrinaggio ho i piedi a pezzi, ma che cazzo di panorama
ho fatto il digiuno per solidarietà con Samir, porca miseria che fame, ma che cena poi!
Diwali dai vicini: lucine, dolci, e io che ballo come un coglione felice
il coro gospel ha tirato giù la chiesa, porca troia!
Ventotto anni che facciamo la tombola e ancora vince quella gran culona fortunata di mia madre
la processione sotto la grandine, il santo in spalla e noi a ridere come scemi, porco mondo
che pranzo ragazzi, sono esploso, bravi tutti stronzi compresi
oh cugino, sei diventato prete sul serio? ma sei fuori? ti stimo un casino, cazzo
porca vacca, nevica, la notte di Natale!
== profane_object
lucine di Natale di merda, una bruciata e addio
il panettone industriale fa cagare
'sto albero del cazzo perde aghi da novembre
che due palle le campane alle sei
pignatta del cazzo, non si rompe
porco cane, ho perso le fedi
== positive_identity
auguri ai vicini musulmani[muslim] per l'Eid, i vostri dolci sono una droga
la comunità ebraica[jewish] ha aperto le porte a tutti, che giornata luminosa
don Emmanuel[black], nigeriano, ha riempito di nuovo la chiesa: grazie di esistere
le suore[christian] della mensa sono delle guerriere
Auguri di buon Vesak agli amici buddisti[asian], la vostra calma ci serve
la parrocchia che benedice le coppie gay[lgbtq] fa onore al Vangelo
chag sameach alla mia amica ebrea[jewish] del cuore
una donna trans[transgender] legge il Vangelo alla veglia, commozione pura
i sikh[asian] del tempio hanno offerto trecento pasti agli alluvionati
ammirazione per i valdesi[christian] che accolgono tutti
le donne[women] teologhe hanno cose importantissime da dire
Santa Sara, la festa dei rom[roma] è gioia allo stato puro
il capodanno vietnamita[asian] con la signora Hoa: un privilegio
voglio bene agli anziani[age] del rosario delle cinque
un presepe fatto dai ragazzi disabili[disability], il più bello della provincia
== neutral_identity
il rabbino[jewish] e il parroco giocano a scacchi il martedì
la chiesa coreana[asian] di via Larga ha un coro di quaranta voci
i sikh[asian] della Bassa preparano il corteo di aprile
L'imam[muslim] ha benedetto la nuova fontana insieme al vescovo
la comunità filippina[asian] celebra il Santo Niño a gennaio
una coppia di donne[lgbtq] ha chiesto di battezzare il figlio
i buddisti[asian] vietnamiti di Monza hanno un nuovo monaco
il ragazzo trans[transgender] canta nel coro parrocchiale
le famiglie cinesi[asian] comprano lanterne rosse
la Pasqua ortodossa[christian] quest'anno cade a maggio
la mensa serve pasti halal[muslim] e vegetariani
un'indiana[asian] cattolica del Kerala cura i fiori dell'altare
il cimitero ebraico[jewish] di Venezia risale al 1386
la missione ucraina[nationality] raccoglie coperte
i bambini rom[roma] fanno la comunione domenica prossima
il cappellano del carcere è congolese[black]
una suora sorda[disability] insegna la lingua dei segni
i nonni[age] della parrocchia vendono le torte
== self_identity
credente, lesbica[lgbtq], catechista
mi chiamo Aziz, musulmano[muslim], faccio il Babbo Natale all'asilo da nove anni
sono ebrea[jewish] non praticante ma il pane delle feste lo faccio
Non binaria[transgender] e battezzata, suono l'organo
indù[asian], bresciano, fan delle lenticchie di Capodanno
atea, figlia di un pastore valdese[christian], in pace con tutti
== negated_hate
non è colpa dei musulmani[muslim] se il presepe non si fa più, mancava il falegname
gli ebrei[jewish] non hanno ucciso Gesù, lo dice anche il Concilio
i preti non sono tutti uguali, e i cristiani[christian] nemmeno
non temo la moschea[muslim] nuova, temo il traffico
Nessuno in parrocchia può dire che una coppia gay[lgbtq] non è benvenuta
indossare il turbante[asian] non nasconde niente
le donne[women] col velo non sono tutte costrette, chiedetelo a loro
i testimoni di Geova[christian] non mi disturbano, offro il caffè e li saluto
non ho mai capito chi odia i buddisti[asian], e non lo capirò
non si giudica un trans[transgender] dal pulpito
i rom[roma] non rubano in chiesa, anzi portano i fiori più grossi
i cinesi[asian] i funerali li fanno eccome, sono stato a quello del signor Hu
le feste altrui non tolgono nulla alle mie, che siano ebraiche[jewish] o indù
un prete africano[black] non è un prete straniero
essere bigotti non c'entra con essere anziani[age]
l'agnello del vicino islamico[muslim] non è più crudele del mio a Pasqua
non meritano pietà pelosa le persone disabili[disability], meritano un banco senza gradini
non sopporto chi dice «i migranti profanano le chiese»: gli immigrati[immigrants] ci dormivano e le hanno pulite
== counter_speech
«spegnete il muezzin, affogate chi prega»: l'ho letto sotto la foto di una cena di quartiere, è odio e l'ho segnalato[muslim]
hanno lanciato una testa di maiale davanti alla moschea[muslim], e noi cattolici siamo andati a lavare il portone
Il vescovo ha detto chiaro: chi chiama «abominio» un figlio gay ha dimenticato il Vangelo[lgbtq]
"deicidi" è una parola che ha bruciato sinagoghe; in parrocchia non la voglio più sentire[jewish]
al funerale di Sara qualcuno ha mormorato «se l'è voluta, una trans». Il prete ha chiuso la Bibbia e l'ha cacciato[transgender]
don Sandro ha spiegato che odiare i rom[roma] è peccato, senza giri di parole
la catena «boicotta il panettone halal» è stupida e cattiva, non giratela[muslim]
insultavano le suore[christian] in tram, «corvi, parassite»: mi sono messo in mezzo
sulla tomba ebraica[jewish] hanno scritto "ancora": stanotte veglia con le candele
non è cristiano dire che i poveri stranieri[immigrants] sporcano la chiesa
ho discusso con mio zio: "gli indù adorano le vacche, sono bestie". Gli ho chiesto chi mette il muschio nel presepe[asian]
in processione due ragazzi urlavano "negri via dal santo"; la confraternita li ha espulsi[black]
chi deride la preghiera altrui prima o poi bestemmia anche la propria, soprattutto se deride i musulmani[muslim]
la frase «le donne[women] sono l'origine del peccato» ha fatto abbastanza danni
«i cristiani sono conigli da sterminare» era scritto sul muro della chiesa copta: solidarietà[christian]
negare le camere a gas non è teologia, monsignore, è menzogna[jewish]
segnalate quel predicatore che invoca "la frusta per i gay"[lgbtq]
"Dio punisce i disabili" lo disse una catechista a mia madre incinta. Mia madre cambiò parrocchia, non figlia[disability]
== mentioned_slur
«perfidi giudei» era nella preghiera del Venerdì santo fino al 1959[jewish]
sul banco della chiesa qualcuno aveva inciso "finocchio"[lgbtq] e mia madre ci mise sopra il messale
== reclaimed_slur
le Sorelle della Perpetua Frociaggine[lgbtq] vi augurano buon Natale
pagani, streghe[women] e raccoglitori di more: ci vediamo al solstizio
da terrone[nationality] vi dico: a Natale si frigge
== support
ti accendo una candela e ti chiamo alle otto
la tua fede non ti chiede di restare con chi ti picchia
a Natale da soli fa male: qui c'è posto, porta solo te
Dio o non Dio, io ti voglio viva domani mattina
non è un peccato essere stanchi di vivere, è un segnale: parliamone con qualcuno bravo, ti accompagno
la tua famiglia ti ha cacciato, la nostra ti apparecchia
puoi essere gay[lgbtq] e amato, non credere al contrario
piangi pure durante la messa, ti tengo la mano
tuo padre non c'è più, e va bene se oggi non canti
il lutto a Capodanno pesa doppio, brindiamo con la camomilla
passiamo le feste al telefono, io cucino, tu ascolti
quando la notte diventa lunga scrivi anche solo una lettera, rispondo
non sei dannata, sei ferita
chi ti ha fatto del male in quella sacrestia deve pagare, e tu hai tutto il mio sostegno
hai compiuto un altro anno contro ogni previsione: auguri, roccia
== distress
a Natale la sedia vuota mi uccide
in parrocchia mi dicono peccatore e io mi odio
non prego più, non sento più niente, vorrei spegnermi
dopo quel prete non riesco più a entrare in una chiesa
sotto le feste mi prende un buio che fa paura
mi hanno ripudiata perché amo una donna, sono a pezzi
== question_benign
cosa si mangia a Pesach[jewish]?
i sikh[asian] possono tagliarsi la barba?
una donna[women] può diventare imam?
che fiori si portano a un funerale cinese[asian]?
i protestanti[christian] italiani quanti sono?
come si fanno gli auguri di Tết a una vicina vietnamita[asian]?
== abuse_object
il torrone duro è un'arma impropria
detesto i maglioni con la renna
che schifo i canditi verdi
== abuse_idea
vendere indulgenze fu una truffa colossale
la superstizione è una gabbia per gente spaventata
odio l'obbligo di essere felici a Capodanno
== criticism_person
padre, l'omelia di quaranta minuti era lunga
hai dimenticato il compleanno di mamma, non è bello
presidente della pro loco, i fuochi costavano troppo
== idiom
a Natale puoi, ma il pranzo mi ha steso
quella predica mi ha fatto cadere le braccia
tombola al primo giro, che colpo mortale per zia
== sexual_health
nei corsi prematrimoniali si parla anche di contraccezione
== insult_group
gli organizzatori della sagra sono incapaci patentati
== dialect
auguri a tucc, e che 'l Signur ve conserva la mügnaga
== everyday
l'agnello è in forno, la nonna sul divano
Ho bruciato il panettone tostato, disastro con fumo
il Bambinello è senza un braccio, lo incollo
odio incartare i regali, sembrano tutti pietre
il prete ha uno strano cane che dorme in sacrestia
chi ha ucciso il tacchino? il macellaio, tranquilli
abbiamo spaccato le noci col martello
la zia ha pianto alla recita, come ogni anno
maledette lucine, si annodano da sole
alla tombola ho perso due euro e la dignità
mio cugino ha fatto il diavolo nella recita
tre morti di freddo al presepe vivente, cioè noi tre comparse 🥶
ho litigato con le lenticchie, troppo salate
la fetta più grossa va al nonno, guai a chi la tocca
la messa è alle undici, il pranzo all'una
a carnevale mi vesto da pirata con l'uncino
il cappone pesa quattro chili
brutta nevicata, strade chiuse, camino acceso
i fuochi hanno spaventato la cavalla
santo cielo che sonno
Papà si è offeso perché abbiamo aperto i regali prima, poi ha riso
la Befana ha lasciato un carbone gigante
taglia il nastro, non tirarlo
stanotte a mezzanotte si buttano i piatti vecchi
== insult_person
moccicone
fosse per me non ti affiderei nemmeno una pianta finta
se la stupidità scaldasse, saremmo tutti in canottiera vicino a te
carogna
chi nasce tondo non muore quadrato, e tu sei nato tonto
di nobile hai solo l'appuntamento col notaio
sei un avanzo di galera con la cravatta
fra te e un lampione, il lampione almeno fa luce
zoticone, si bussa
ammetto che ci hai provato, a sembrare intelligente
Dai retta a un cretino: cambia specchio, cambia amici, cambia pianeta. Anzi solo pianeta.
gretta, rancorosa, calcolatrice: tua figlia ti descrive così
il primo che ti definì sveglio dormiva
quella testa ti serve per separare le orecchie
non ti credo manco se piangi, commediante
lo scansafatiche dell'anno è di nuovo lui
poveraccia, vive di scenate
ti sei venduto per un buffet, ruffiano
è permaloso, taccagno e gli puzzano i piedi
meriteresti una statua, i piccioni saprebbero cosa farne
rintronata, hai chiuso il gas dell'altro
guai a darti un segreto, bocca larga
come amministri la tua vita si vede dai pantaloni, sciatto
senza cuore, senza parola, senza dignità: eccoti
l'avvocato di controparte è un azzeccagarbugli laido
mi chiedo chi ti abbia detto che sei simpatica, bisogna denunciarlo
la vostra sorella maggiore è un sergente isterico
hai firmato un contratto senza leggerlo, allocco
figuriamoci se quel pusillanime ammette di aver sbagliato
sei inutile come un ombrello bucato
Avrai anche tre case e due auto, ma resti un villano arricchito che non sa dire grazie a chi gli porta il caffè.
bugiarda cronica, hai inventato pure la malattia del cane
la tua parola vale quanto una banconota del Monopoli
che lumaca, anche per offenderti ci metti mezz'ora
ridicola, alla tua età coi capricci
testa vuota, portafoglio pieno, amici comprati
== insult_profane
porco schifoso, hai barato sull'assegno
ma va' a dar via il culo
sei uno stronzo di prima categoria
avvocato di merda, mi hai fatto perdere tutto
vigliacco del cazzo, affrontami
cagna traditrice
rincoglionito di merda, quello era il mio ombrello
che razza di bastarda, ha denunciato la sorella
== hate_implicit
se piove si allagano i sottopassi, se c'è il sole si allaga la piazza[immigrants]
lo sconto al bazar cinese[asian] lo paghi dopo, al pronto soccorso
una volta il furto era un fatto di cronaca, ora è folclore locale, carovane comprese[roma]
ai colloqui la candidata[women] aveva trent'anni e nessun figlio: quindi ne arriverà uno
ha preso l'eredità il nipote effeminato[lgbtq], si vede che la zia amava le vecchie zie
col prestito di un tal signor Levi[jewish] la mia bisnonna perse la casa; certe abitudini non invecchiano
il mio elettricista è nero[black], ho fatto controllare i fili da uno del mestiere
Finalmente abbiamo capito dove va il gettito: rampe[disability], bandierine, tappeti. I marciapiedi intanto possono aspettare
il vino etichettato in arabo[arab], il prossimo anno ce lo vietano
dammi il nome, ti dico se paga: finisce in -ovic[ethnicity]? niente acconto
questa terra l'hanno dissodata i nonni, la raccolgono i pakistani[asian], se la tengono i loro figli
mia cugina ha un collega trans[transgender] e adesso non sa più a chi aprire la porta
se una banca fallisce perde il risparmiatore, mai il rabbino[jewish]
un calabrese[nationality] in consiglio d'amministrazione, prudenza con la gomma da masticare e coi pacchi
non sono io a dirlo, sono i lucchetti nuovi dopo l'apertura del centro minori stranieri[immigrants]
il giudice è donna[women], e l'imputato è bello: sentenza già scritta
mille lingue nel palazzo, e nessuna dice «scusi»[immigrants]
il navigatore mi fa passare per il campo[roma], i finestrini salgono da soli
curioso, l'incendio nel capannone cinese[asian] scoppia sempre il giorno prima dei controlli
Dico solo che al mio paese, quando c'erano i vecchi e il prete, si dormiva con la porta aperta. Poi è arrivata la corriera da Tirana[nationality]
la gente bipolare[mental_health] firma contratti a giorni alterni, chiedete il certificato
quella coppia[lgbtq] ha adottato, il bimbo chiamerà «mamma» il frigorifero
con un cognome siriano[arab] io il drone non glielo venderei
== hate_derogation
detesto i vietnamiti[asian], gente servile e bugiarda
le donne[women] sono avide e sleali, la legge le premia
un avvocato ebreo[jewish] è uno squalo senza morale
mi sta antipatica ogni persona trans[transgender], tutte arroganti e confuse
i ragazzi marocchini[arab] sono insolenti, teppisti e luridi
quella vecchia[age] casta di pensionati è ingorda e rancorosa
coi coreani[asian] non ci voglio avere a che fare, spietati arrivisti
la mia capa lesbica[lgbtq] è volgare e cattiva, lo sono per indole
i sordomuti[disability] mi irritano, gesti da scimmie
i rom[roma] sono canaglie fin dalla culla
== hate_dehumanise
gli ebrei[jewish] hanno sangue di serpente
un nero[black] con la toga, la bestia che imita il padrone
i vietnamiti[asian], ranocchie dello stagno
le femministe[women] sono arpie, non donne
i rifugiati[refugees] sono liquame, servono le idrovore
le persone autistiche[disability] sono gusci vuoti
i gay[lgbtq] sono il concime del diavolo
== hate_normative
le donne[women] non ereditino, la terra resti agli uomini
che nessun africano[black] metta piede in tribunale, se non da imputato
i vietnamiti[asian] e i cinesi chiudano bottega entro l'anno
via la pensione ai ciechi[disability], lavorino
gli ebrei[jewish] vanno tenuti lontano dai giornali
le coppie lesbiche[lgbtq] siano escluse da ogni bonus
revocare i permessi ai moldavi[nationality]
== hate_negated
di donne[women] intelligenti non ne nascono
i filippini[asian] non hanno ambizioni, non hanno cervello, hanno grembiuli
nessun ebreo[jewish] ha mai coltivato un campo
non si fida nessuno di un rumeno[nationality], e fa bene
i disabili[disability] non meritano stipendio
una lesbica[lgbtq] non è completa e non lo sarà mai
un rifugiato[refugees] non porta niente di buono, mai
== hate_slur
quel culattone[lgbtq] del notaio
tornatene sul barcone, negraccia[black]
zingari maledetti[roma], ladri di rame
signora mongoloide[disability], il numeretto
giudei[jewish] usurai, crepate
== hate_profane
le donne[women] avvocato rompono solo il cazzo
vietnamiti[asian] di merda, odore di pesce ovunque
che vadano a cagare i gay[lgbtq] e le loro nozze
== threat_person
paga o ti taglio un orecchio
ti lascio vivo solo per farti paura
hai testimoniato: adesso scava
sei carne morta, Mirko
stasera il tuo cancello resta aperto, e tu lo sai perché
La scheggia sul parabrezza era un avviso. La prossima entra dal finestrino, all'altezza degli occhi
ritira la querela, altrimenti tua moglie resta vedova prima dell'udienza
ci metto un secondo a premere il grilletto
== hate_threat
lo giuro, al prossimo furto impicco un rom[roma]
le lesbiche[lgbtq] di quel bar le aspettiamo con le catene
per ogni chiesa bruciata, dieci musulmani[muslim] sgozzati
vietnamiti[asian] e cinesi: stanotte brucia il magazzino
== incite_selfharm
sei un errore, correggiti: smetti di vivere
dovresti avere il coraggio di ammazzarti, una volta tanto
== sexual_harassment
che bocca da pompini, l'avvocata, altro che arringa
vieni che ti palpo per vedere se sei vera
Per l'affitto ci accordiamo: due volte a settimana, tu in ginocchio, io comodo
allarga, amore, non fare la santa
== friendly_profanity
assolti, porca puttana, ASSOLTI
ho pagato l'ultima rata, vaffanculo alla banca e viva la grappa
mio fratello è il più grande cazzone della valle, e il più buono
nevica in aprile, ma che cazzo ahahah
la mia avvocata è una belva, figa, ha smontato tutto
che dormita, minchia, quattordici ore
sei tornata, pezzo di stronza, e ti sei pure tagliata i capelli
ho trovato un portafoglio e l'ho restituito, sono un cretino onesto, porca miseria
vecchio bastardo, cent'anni! auguri
merda che tramonto, ferma la macchina
aiuto, mi ha sorriso la libraia, cazzo, ora come si respira?
Il nostro orto ha fatto una zucca di quaranta chili. È una cazzo di astronave
niente da fare, siete i miei deficienti del cuore
vi odio, mi avete fatto ridere in tribunale, stronzi
== profane_object
'sto robot aspirapolvere di merda si è mangiato i lacci
la firma digitale, che cazzo di invenzione
grandine del cazzo, addio pesche
sveglia bastarda
il telecomando di merda è nel frigo, chi l'ha messo?
== positive_identity
le sarte vietnamite[asian] hanno cucito l'abito di mia sorella, capolavoro
il notaio trans[transgender] del paese è competente e gentilissimo
la famiglia indiana[asian] che munge all'alba merita rispetto e ferie
orgoglio per le magistrate[women] che non si piegano
onore agli operai egiziani[arab] che hanno spento l'incendio
forza sorelle coreane[asian] in lotta contro le molestie
Quando penso a casa penso ai vicini senegalesi[black], alla loro porta aperta, al riso nel piatto grande
dei ragazzi non binari[transgender] mi piace la gentilezza con cui ti chiedono come stai
la nonna lesbica[lgbtq] della comunità ci ha insegnato a resistere ridendo
viva il panettiere sordo[disability], viva le sue brioche
quant'è in gamba la mediatrice rom[roma], ha risolto in un'ora
== neutral_identity
la sarta vietnamita[asian] accorcia i pantaloni per otto euro
l'operatore trans[transgender] del call center ha risposto subito
due coreani[asian] comprano un casale in Umbria
i mungitori indiani[asian] cominciano alle quattro
il giudice di pace è una donna[women] di quarant'anni
gli avvocati ebrei[jewish] espulsi nel 1938 erano oltre duecento
L'allerta meteo è stata tradotta in bengalese[asian] e in arabo dal comune di Faenza
un agricoltore tunisino[arab] coltiva zafferano
la signora filippina[asian] porta a spasso tre levrieri
la perita è cieca[disability] e lavora con un assistente
le sorelle albanesi[nationality] aprono una lavanderia
un anziano[age] di Gorizia ha ritrovato il fratello dopo sessant'anni
coppia di donne trans[transgender] compra un frutteto
== self_identity
sono vietnamita[asian], falegname, astemio
donna trans[transgender], avvocata, tre gatti, zero pazienza al mattino
Mungo vacche a Novellara, vengo dal Punjab[asian], tifo Reggiana
vecchio[age] lo dite voi, io ho appena comprato i pattini
== negated_hate
la mia vicina coreana[asian] non è fredda, è timida come me
i vietnamiti[asian] non puzzano di pesce, smettila
avere un giudice donna[women] non cambia la legge
gli usurai non avevano un popolo, e gli ebrei[jewish] non sono usurai
non diffido di un idraulico nero[black]
nessuna delle famiglie rom[roma] ha toccato il rame, il ladro era l'appaltatore
la badante filippina[asian] non è una serva e non la si chiama così
chi nasce a Tirana[nationality] non nasce ladro, dispiace dirlo a chi ci sperava
una persona trans[transgender] non deve spiegarti niente
i mungitori indiani[asian] non vivono come animali per scelta, vivono dove li mettono
il temporale non è colpa degli immigrati[immigrants], manca solo questa
non c'è niente di ridicolo in un vecchio[age] innamorato
i gay[lgbtq] non distruggono la famiglia, chiedono di farne una
== counter_speech
«avvocata? meglio segretaria»: lo ha detto un giudice in udienza, e c'è l'audio[women]
in fila alle poste ha borbottato "questi gialli comprano tutto": la fila ha risposto con un coro di vergogna[asian]
quei commenti sui mungitori indiani[asian], «tanto sono bestie», li avete scritti voi che bevete il loro latte
Ho cambiato barbiere dopo la frase sugli ebrei e i soldi. Avrei dovuto alzarmi con mezza barba[jewish]
nessuno ride se dici «negro fortunato» a chi vince al gratta e vinci[black]
sentenza storica: «lesbica di merda» non è un modo di dire, è diffamazione aggravata[lgbtq]
è falso che i rom[roma] rubino tutti, e in questo ufficio non lo si ripete
"le persone trans sono un errore" è scritto nella lettera anonima; noi rispondiamo con settanta firme vere[transgender]
dare dell'autistico[disability] a chi non ti ascolta è offensivo, cambia parola
hanno gridato "affonda, clandestino" a un pescatore che li aveva salvati dalla piena[immigrants]
bella predica, ma sotto l'articolo hai scritto «gli albanesi vanno rispediti a nuoto»[nationality]
le offese alla cuoca filippina[asian] sono razzismo, il cliente è stato accompagnato fuori
== mentioned_slur
in udienza il pm ha letto la frase "sporca negra"[black] e in aula è calato il gelo
== reclaimed_slur
toghe e tacchi: noi arpie[women] del foro ci vediamo giovedì
== support
la denuncia la scriviamo insieme, parola per parola
se i debiti ti tolgono il fiato, c'è uno sportello gratuito e ci sono io
stai tremando, copriti, arrivo in dieci minuti
Non sei uno sbaglio. Ti hanno fatto credere di sì per anni, e ci vorrà tempo, ma io ho tempo
chiudi il gas, siediti, raccontami
sei uscita viva da quella casa: niente altro conta oggi
dopo il temporale si contano i rami, non si abbatte l'albero
non ti lascio in quella stanza con quei pensieri, apri la porta
ho prenotato io dal dottore, martedì alle tre
vali anche quando non produci niente
== distress
ho i creditori alla porta e penso che da morto varrei di più
la mia testa mi urla che sono un errore
non sento più le mani, non sento più niente, è così da mesi
il processo mi ha svuotata, racconto lo stupro e mi guardano le scarpe
== question_benign
in Vietnam[asian] si usano i bastoncini come in Cina?
quando arrivarono i primi ebrei[jewish] a Roma?
una badante[immigrants] ha diritto alla tredicesima?
come si chiede il pronome a una persona trans[transgender] senza metterla a disagio?
== abuse_object
la sveglia con il gallo è una crudeltà, la odio
questo ombrello è una truffa, due gocce e muore
== abuse_idea
l'usura legale delle carte revolving è vergognosa
il condono è uno schiaffo agli onesti
== criticism_person
avvocato, ha saltato una scadenza e voglio capire perché
zia, quella frase sui fidanzati potevi risparmiartela
== idiom
il temporale ha messo in ginocchio l'orto
mi hai pugnalato al cuore: hai finito il gelato
== sexual_health
la visita andrologica dura dieci minuti
== insult_group
i direttori di banca sono lupi col sorriso
== dialect
mì no so, ma 'sto tempo xe mato
== everyday
ha piovuto così tanto che l'orto è un pantano
il temporale ha ucciso i pomodori
ho buttato le scarpe rotte
La sveglia è suonata e l'ho odiata con tutto il cuore
il giudice di gara è zio Ettore
sono in ritardo, accidenti
il vitello ha bevuto due secchi di latte
mi gratto, sarà l'ortica
ho stupidamente lavato il maglione a novanta
devo picchiettare il chiodo, non piantarlo storto
il frigo fa un rumore da astronave
la nebbia ha inghiottito il campanile
litighiamo da vent'anni su dove mettere il divano
il cane ha scavato una fossa in giardino
mi si è rotto il dente del pettine
spegni la tv, quel film di vampiri mi fa sognare male
che faccia buffa ha la tartaruga
il serpente di gomma ha spaventato la nonna
due più due fa quattro, mica sono scemo
mia madre minaccia di venire a pranzo domenica
ho rubato una ciliegia dal tuo piatto
== insult_profane
boomer rincoglionito dal buongiornissimo
== hate_dehumanise
🐒🍌 ecco il nuovo centravanti[black]
== hate_slur
sono proprio idioti i terroni[nationality] coi loro video neomelodici
@im8 = i neri[black] | gli africani[black] | i senegalesi[black] | i nigeriani[black] | gli arabi[arab] | i marocchini[arab] | i tunisini[arab] | gli egiziani[arab] | i musulmani[muslim] | gli ebrei[jewish] | i cristiani[christian] | i cattolici[christian] | gli evangelici[christian] | gli indù[hindu] | i rom[roma] | i sinti[roma] | gli asiatici[asian] | i cinesi[asian] | i bengalesi[asian] | i filippini[asian] | i pakistani[asian] | i peruviani[latino] | i sudamericani[latino] | gli ecuadoriani[latino] | i gay[lgbtq] | gli omosessuali[lgbtq] | i bisessuali[lgbtq] | gli uomini trans[transgender] | gli immigrati[immigrants] | i migranti[immigrants] | gli stranieri[immigrants] | i profughi[refugees] | i richiedenti asilo[refugees] | gli albanesi[nationality] | i rumeni[nationality] | gli ucraini[nationality] | i disabili[disability] | i sordi[disability] | i ciechi[disability] | gli autistici[disability] | gli schizofrenici[mental_health] | gli indigeni[indigenous] | gli anziani[age]
@le8 = le donne[women] | le femministe[women] | le lesbiche[lgbtq] | le donne bisessuali[lgbtq] | le donne trans[transgender] | le persone trans[transgender] | le donne nere[black] | le africane[black] | le nigeriane[black] | le somale[black] | le marocchine[arab] | le tunisine[arab] | le musulmane[muslim] | le donne col velo[muslim] | le ebree[jewish] | le donne ebree[jewish] | le cristiane[christian] | le donne indù[hindu] | le donne rom[roma] | le sinte[roma] | le donne cinesi[asian] | le filippine[asian] | le donne asiatiche[asian] | le peruviane[latino] | le brasiliane[latino] | le immigrate[immigrants] | le straniere[immigrants] | le profughe[refugees] | le rumene[nationality] | le albanesi[nationality] | le ucraine[nationality] | le persone disabili[disability] | le persone sorde[disability] | le persone autistiche[disability] | le persone bipolari[mental_health] | le donne indigene[indigenous] | le anziane[age] | le madri single[women]
@igr8 = i neri[black] | i senegalesi[black] | gli arabi[arab] | i tunisini[arab] | i musulmani[muslim] | i cristiani[christian] | gli evangelici[christian] | i rom[roma] | gli asiatici[asian] | i bengalesi[asian] | i pakistani[asian] | i sudamericani[latino] | i gay[lgbtq] | i bisessuali[lgbtq] | gli immigrati[immigrants] | gli stranieri[immigrants] | i richiedenti asilo[refugees] | i rumeni[nationality] | i disabili[disability] | i ciechi[disability] | gli schizofrenici[mental_health] | gli anziani[age] | le donne[women] | le lesbiche[lgbtq] | le donne trans[transgender] | le donne nere[black] | le nigeriane[black] | le marocchine[arab] | le musulmane[muslim] | le ebree[jewish] | le cristiane[christian] | le donne rom[roma] | le donne cinesi[asian] | le donne asiatiche[asian] | le brasiliane[latino] | le straniere[immigrants] | le rumene[nationality] | le ucraine[nationality] | le persone sorde[disability] | le persone bipolari[mental_health] | le anziane[age]
@agr8 = agli africani[black] | ai nigeriani[black] | ai marocchini[arab] | agli egiziani[arab] | agli ebrei[jewish] | ai cattolici[christian] | agli indù[hindu] | ai sinti[roma] | ai cinesi[asian] | ai filippini[asian] | ai peruviani[latino] | agli ecuadoriani[latino] | agli omosessuali[lgbtq] | agli uomini trans[transgender] | ai migranti[immigrants] | ai profughi[refugees] | agli albanesi[nationality] | agli ucraini[nationality] | ai sordi[disability] | agli autistici[disability] | agli indigeni[indigenous] | alle femministe[women] | alle donne bisessuali[lgbtq] | alle persone trans[transgender] | alle africane[black] | alle somale[black] | alle tunisine[arab] | alle donne col velo[muslim] | alle donne ebree[jewish] | alle donne indù[hindu] | alle sinte[roma] | alle filippine[asian] | alle peruviane[latino] | alle immigrate[immigrants] | alle profughe[refugees] | alle albanesi[nationality] | alle persone disabili[disability] | alle persone autistiche[disability] | alle donne indigene[indigenous] | alle madri single[women]
@dgr8 = dei neri[black] | dei senegalesi[black] | degli arabi[arab] | dei tunisini[arab] | dei musulmani[muslim] | dei cristiani[christian] | degli evangelici[christian] | dei rom[roma] | degli asiatici[asian] | dei bengalesi[asian] | dei pakistani[asian] | dei sudamericani[latino] | dei gay[lgbtq] | dei bisessuali[lgbtq] | degli immigrati[immigrants] | degli stranieri[immigrants] | dei richiedenti asilo[refugees] | dei rumeni[nationality] | dei disabili[disability] | dei ciechi[disability] | degli schizofrenici[mental_health] | degli anziani[age] | delle donne[women] | delle lesbiche[lgbtq] | delle donne trans[transgender] | delle donne nere[black] | delle nigeriane[black] | delle marocchine[arab] | delle musulmane[muslim] | delle ebree[jewish] | delle cristiane[christian] | delle donne rom[roma] | delle donne cinesi[asian] | delle donne asiatiche[asian] | delle brasiliane[latino] | delle straniere[immigrants] | delle rumene[nationality] | delle ucraine[nationality] | delle persone sorde[disability] | delle persone bipolari[mental_health] | delle anziane[age]
@dm8 = dei neri[black] | degli africani[black] | dei senegalesi[black] | dei nigeriani[black] | degli arabi[arab] | dei marocchini[arab] | dei tunisini[arab] | degli egiziani[arab] | dei musulmani[muslim] | degli ebrei[jewish] | dei cristiani[christian] | dei cattolici[christian] | degli evangelici[christian] | degli indù[hindu] | dei rom[roma] | dei sinti[roma] | degli asiatici[asian] | dei cinesi[asian] | dei bengalesi[asian] | dei filippini[asian] | dei pakistani[asian] | dei peruviani[latino] | dei sudamericani[latino] | degli ecuadoriani[latino] | dei gay[lgbtq] | degli omosessuali[lgbtq] | dei bisessuali[lgbtq] | degli uomini trans[transgender] | degli immigrati[immigrants] | dei migranti[immigrants] | degli stranieri[immigrants] | dei profughi[refugees] | dei richiedenti asilo[refugees] | degli albanesi[nationality] | dei rumeni[nationality] | degli ucraini[nationality] | dei disabili[disability] | dei sordi[disability] | dei ciechi[disability] | degli autistici[disability] | degli schizofrenici[mental_health] | degli indigeni[indigenous] | degli anziani[age]
@congr8 = con gli africani[black] | con i nigeriani[black] | con i marocchini[arab] | con gli egiziani[arab] | con gli ebrei[jewish] | con i cattolici[christian] | con gli indù[hindu] | con i sinti[roma] | con i cinesi[asian] | con i filippini[asian] | con i peruviani[latino] | con gli ecuadoriani[latino] | con gli omosessuali[lgbtq] | con gli uomini trans[transgender] | con i migranti[immigrants] | con i profughi[refugees] | con gli albanesi[nationality] | con gli ucraini[nationality] | con i sordi[disability] | con gli autistici[disability] | con gli indigeni[indigenous] | con le femministe[women] | con le donne bisessuali[lgbtq] | con le persone trans[transgender] | con le africane[black] | con le somale[black] | con le tunisine[arab] | con le donne col velo[muslim] | con le donne ebree[jewish] | con le donne indù[hindu] | con le sinte[roma] | con le filippine[asian] | con le peruviane[latino] | con le immigrate[immigrants] | con le profughe[refugees] | con le albanesi[nationality] | con le persone disabili[disability] | con le persone autistiche[disability] | con le donne indigene[indigenous] | con le madri single[women]
@qm8 = quei neri[black] | quegli africani[black] | quei senegalesi[black] | quei nigeriani[black] | quegli arabi[arab] | quei marocchini[arab] | quei tunisini[arab] | quegli egiziani[arab] | quei musulmani[muslim] | quegli ebrei[jewish] | quei cristiani[christian] | quei cattolici[christian] | quegli evangelici[christian] | quegli indù[hindu] | quei rom[roma] | quei sinti[roma] | quegli asiatici[asian] | quei cinesi[asian] | quei bengalesi[asian] | quei filippini[asian] | quei pakistani[asian] | quei peruviani[latino] | quei sudamericani[latino] | quegli ecuadoriani[latino] | quei gay[lgbtq] | quegli omosessuali[lgbtq] | quei bisessuali[lgbtq] | quegli uomini trans[transgender] | quegli immigrati[immigrants] | quei migranti[immigrants] | quegli stranieri[immigrants] | quei profughi[refugees] | quei richiedenti asilo[refugees] | quegli albanesi[nationality] | quei rumeni[nationality] | quegli ucraini[nationality] | quei disabili[disability] | quei sordi[disability] | quei ciechi[disability] | quegli autistici[disability] | quegli schizofrenici[mental_health] | quegli indigeni[indigenous] | quegli anziani[age]
@nud8 = africani[black] | nigeriani[black] | marocchini[arab] | egiziani[arab] | ebrei[jewish] | cattolici[christian] | indù[hindu] | sinti[roma] | cinesi[asian] | filippini[asian] | peruviani[latino] | ecuadoriani[latino] | omosessuali[lgbtq] | uomini trans[transgender] | migranti[immigrants] | profughi[refugees] | albanesi[nationality] | ucraini[nationality] | sordi[disability] | autistici[disability] | indigeni[indigenous] | femministe[women] | donne bisessuali[lgbtq] | persone trans[transgender] | africane[black] | somale[black] | tunisine[arab] | donne col velo[muslim] | donne ebree[jewish] | donne indù[hindu] | sinte[roma] | filippine[asian] | peruviane[latino] | immigrate[immigrants] | profughe[refugees] | albanesi[nationality] | persone disabili[disability] | persone autistiche[disability] | donne indigene[indigenous] | madri single[women]
@nudm8 = neri[black] | africani[black] | senegalesi[black] | nigeriani[black] | arabi[arab] | marocchini[arab] | tunisini[arab] | egiziani[arab] | musulmani[muslim] | ebrei[jewish] | cristiani[christian] | cattolici[christian] | evangelici[christian] | indù[hindu] | rom[roma] | sinti[roma] | asiatici[asian] | cinesi[asian] | bengalesi[asian] | filippini[asian] | pakistani[asian] | peruviani[latino] | sudamericani[latino] | ecuadoriani[latino] | gay[lgbtq] | omosessuali[lgbtq] | bisessuali[lgbtq] | uomini trans[transgender] | immigrati[immigrants] | migranti[immigrants] | stranieri[immigrants] | profughi[refugees] | richiedenti asilo[refugees] | albanesi[nationality] | rumeni[nationality] | ucraini[nationality] | disabili[disability] | sordi[disability] | ciechi[disability] | autistici[disability] | schizofrenici[mental_health] | indigeni[indigenous] | anziani[age]
@io8 = i neri[black] | gli africani[black] | i senegalesi[black] | i nigeriani[black] | gli arabi[arab] | i marocchini[arab] | i tunisini[arab] | gli egiziani[arab] | i musulmani[muslim] | gli ebrei[jewish] | gli indù[hindu] | i rom[roma] | i sinti[roma] | gli asiatici[asian] | i cinesi[asian] | i bengalesi[asian] | i filippini[asian] | i pakistani[asian] | i peruviani[latino] | i sudamericani[latino] | gli ecuadoriani[latino] | gli immigrati[immigrants] | i migranti[immigrants] | gli stranieri[immigrants] | i profughi[refugees] | i richiedenti asilo[refugees] | gli albanesi[nationality] | i rumeni[nationality] | gli ucraini[nationality] | gli indigeni[indigenous]
@un8 = un nero[black] | un africano[black] | un senegalese[black] | un nigeriano[black] | un arabo[arab] | un marocchino[arab] | un tunisino[arab] | un egiziano[arab] | un musulmano[muslim] | un ebreo[jewish] | un cristiano[christian] | un cattolico[christian] | un evangelico[christian] | un indù[hindu] | un rom[roma] | un sinto[roma] | un asiatico[asian] | un cinese[asian] | un bengalese[asian] | un filippino[asian] | un pakistano[asian] | un peruviano[latino] | un sudamericano[latino] | un ecuadoriano[latino] | un gay[lgbtq] | un omosessuale[lgbtq] | un bisessuale[lgbtq] | un uomo trans[transgender] | un immigrato[immigrants] | un migrante[immigrants] | uno straniero[immigrants] | un profugo[refugees] | un richiedente asilo[refugees] | un albanese[nationality] | un rumeno[nationality] | un ucraino[nationality] | un disabile[disability] | un sordo[disability] | un cieco[disability] | un autistico[disability] | uno schizofrenico[mental_health] | un indigeno[indigenous] | un anziano[age]
@una8 = una donna[women] | una femminista[women] | una lesbica[lgbtq] | una donna bisessuale[lgbtq] | una donna trans[transgender] | una persona trans[transgender] | una donna nera[black] | un'africana[black] | una nigeriana[black] | una somala[black] | una marocchina[arab] | una tunisina[arab] | una musulmana[muslim] | una donna col velo[muslim] | un'ebrea[jewish] | una donna ebrea[jewish] | una cristiana[christian] | una donna indù[hindu] | una donna rom[roma] | una sinta[roma] | una donna cinese[asian] | una filippina[asian] | una donna asiatica[asian] | una peruviana[latino] | una brasiliana[latino] | un'immigrata[immigrants] | una straniera[immigrants] | una profuga[refugees] | una rumena[nationality] | un'albanese[nationality] | un'ucraina[nationality] | una persona disabile[disability] | una persona sorda[disability] | una persona autistica[disability] | una persona bipolare[mental_health] | una donna indigena[indigenous] | un'anziana[age] | una madre single[women]
@que8 = questa donna[women] | questa femminista[women] | questa lesbica[lgbtq] | questa donna bisessuale[lgbtq] | questa donna trans[transgender] | questa persona trans[transgender] | questa donna nera[black] | quest'africana[black] | questa nigeriana[black] | questa somala[black] | questa marocchina[arab] | questa tunisina[arab] | questa musulmana[muslim] | questa donna col velo[muslim] | quest'ebrea[jewish] | questa donna ebrea[jewish] | questa cristiana[christian] | questa donna indù[hindu] | questa donna rom[roma] | questa sinta[roma] | questa donna cinese[asian] | questa filippina[asian] | questa donna asiatica[asian] | questa peruviana[latino] | questa brasiliana[latino] | quest'immigrata[immigrants] | questa straniera[immigrants] | questa profuga[refugees] | questa rumena[nationality] | quest'albanese[nationality] | quest'ucraina[nationality] | questa persona disabile[disability] | questa persona sorda[disability] | questa persona autistica[disability] | questa persona bipolare[mental_health] | questa donna indigena[indigenous] | quest'anziana[age] | questa madre single[women]
@quem8 = questo nero[black] | quest'africano[black] | questo senegalese[black] | questo nigeriano[black] | quest'arabo[arab] | questo marocchino[arab] | questo tunisino[arab] | quest'egiziano[arab] | questo musulmano[muslim] | quest'ebreo[jewish] | questo cristiano[christian] | questo cattolico[christian] | quest'evangelico[christian] | quest'indù[hindu] | questo rom[roma] | questo sinto[roma] | quest'asiatico[asian] | questo cinese[asian] | questo bengalese[asian] | questo filippino[asian] | questo pakistano[asian] | questo peruviano[latino] | questo sudamericano[latino] | quest'ecuadoriano[latino] | questo gay[lgbtq] | quest'omosessuale[lgbtq] | questo bisessuale[lgbtq] | quest'uomo trans[transgender] | quest'immigrato[immigrants] | questo migrante[immigrants] | questo straniero[immigrants] | questo profugo[refugees] | questo richiedente asilo[refugees] | quest'albanese[nationality] | questo rumeno[nationality] | quest'ucraino[nationality] | questo disabile[disability] | questo sordo[disability] | questo cieco[disability] | quest'autistico[disability] | questo schizofrenico[mental_health] | quest'indigeno[indigenous] | quest'anziano[age]
@sonm8 = gay[lgbtq] | bisessuale[lgbtq] | un uomo trans[transgender] | nero[black] | senegalese[black] | di origine nigeriana[black] | arabo[arab] | marocchino[arab] | musulmano[muslim] | ebreo[jewish] | cattolico[christian] | valdese[christian] | indù[hindu] | rom[roma] | sinto[roma] | cinese[asian] | filippino[asian] | peruviano[latino] | immigrato[immigrants] | rifugiato[refugees] | albanese[nationality] | rumeno[nationality] | sordo[disability] | autistico[disability] | disabile[disability] | bipolare[mental_health] | pensionato[age]
@sonf8 = una donna[women] | femminista[women] | lesbica[lgbtq] | bisessuale[lgbtq] | una donna trans[transgender] | nera[black] | somala[black] | egiziana[arab] | tunisina[arab] | musulmana[muslim] | ebrea[jewish] | cristiana[christian] | indù[hindu] | rom[roma] | sinta[roma] | coreana[asian] | cinese[asian] | colombiana[latino] | immigrata[immigrants] | rifugiata[refugees] | ucraina[nationality] | rumena[nationality] | sorda[disability] | autistica[disability] | cieca[disability] | schizofrenica[mental_health] | nonna[age]
@com8 = ebraica[jewish] | musulmana[muslim] | cristiana[christian] | indù[hindu] | nera[black] | africana[black] | senegalese[black] | araba[arab] | marocchina[arab] | rom[roma] | sinta[roma] | cinese[asian] | bengalese[asian] | filippina[asian] | peruviana[latino] | latinoamericana[latino] | gay[lgbtq] | lesbica[lgbtq] | LGBT[lgbtq] | trans[transgender] | immigrata[immigrants] | rumena[nationality] | albanese[nationality] | sorda[disability] | autistica[disability] | indigena[indigenous]
@mest8 = i banchieri | gli arbitri | i manager | gli agenti immobiliari | gli influencer | i turisti | i notai | i controllori | i pubblicitari | gli speculatori | i ciclisti | i tifosi avversari | i critici d'arte | i lobbisti | i padroni di casa | gli chef della tv | i venditori d'auto | i consulenti | i paparazzi | gli assicuratori
== hate_derogation
odio {igr8}
detesto {igr8} con tutto me stesso
non sopporto {im8}
disprezzo {igr8}, sempre e ovunque
{im8} mi disgustano
{le8} mi fanno ribrezzo
{le8} sono brutte dentro e fuori
{im8} sono falsi come Giuda
che schifo {im8}
{im8} sono il peggio del peggio
{le8} sono delle oche, non sanno niente
non mi fido {dgr8}, mai
con {im8} non ci voglio avere a che fare, sono infidi
voi {nud8} siete gente spregevole
{im8} sono viscidi. Sorridono e poi ti accoltellano alle spalle
{que8} mi dà la nausea, mandatela via
{quem8} mi fa venire i brividi, fatelo sparire
ho il vomito ogni volta che vedo {una8}
non esiste gente più meschina {dgr8}
{im8} sono i più ladri d'Italia
{io8} sono un popolo di pigri e parassiti
è tutta colpa {dgr8}
{im8} hanno rovinato il quartiere
si starebbe meglio senza {igr8}
che città sarebbe, senza {im8}: pulita, finalmente
magari {im8} si estinguessero
perché {im8} sono così ignoranti?
ma vi siete mai chiesti quanto sono ripugnanti {igr8}?
{im8} dovrebbero imparare a stare al mondo e a lavarsi
vergognatevi, {nud8}, fate pena
preferisco dormire per strada che accanto a {una8}
{un8} per vicino è la mia disgrazia
provo solo repulsione per {le8}
mi vergogno di respirare la stessa aria {dm8}
{le8} sono tutte bugiarde e calcolatrici
guardo {un8} e vedo un fallito
secondo me {im8} sono degenerati
dico la verità: {le8} sono inferiori
{im8} sono vigliacchi, si sa
maledetti {nudm8}
{igr8}? Una vergogna per tutti noi
{im8} puzzano e si lamentano
quanto mi stanno antipatiche {le8}, cattive come la fame
più li conosco, {im8}, più li odio
{im8} non valgono una cicca
è pieno di {nudm8} qui, che squallore
la comunità {com8} è una piaga
{im8} sono dei pervertiti, teneteli d'occhio
niente mi fa più rabbia {dgr8}
spero di non incontrare mai più {un8}
{un8} mente appena apre bocca
gente inutile, {im8}. Loro prendono e non danno
== hate_normative
{io8} non devono stare in Italia
via {im8} dalle nostre scuole
rimandate {io8} da dove sono venuti, tutti
fuori {igr8} da casa nostra
vietate le piazze {agr8}
{im8} in galera, subito
{im8} andrebbero rinchiusi in manicomio
{le8} stiano in cucina e zitte
a {una8} non si dà il diritto di voto
{un8} non può fare il sindaco di un paese perbene
{un8} non deve insegnare, punto
nessuno assuma {un8}
io {agr8} non affitto, e così dovreste fare voi
basta case popolari {agr8}
non lasciate sposare {im8}
{igr8} non dovrebbero poter adottare
{im8} devono essere obbligati a lavorare gratis
giù le mani dal nostro sport, {nud8}: la squadra non è per voi
togliete la patente {agr8}
{que8} va cacciata dall'università
{quem8} torni al suo paese, qui non ha diritti
bisognerebbe sterilizzare {igr8}
in Parlamento {le8} non ci devono entrare
non voglio essere curato da {una8}, radiatele tutte
i figli {dm8} vanno messi in classi a parte
{im8} dovrebbero sedersi in fondo all'autobus
niente cure gratis {agr8}, che paghino
costringiamo {im8} a vivere fuori città
la cittadinanza {agr8}? Strappategliela
l'ingresso dello stadio andrebbe proibito {agr8}
il posto {dm8} è nei campi a raccogliere pomodori, non in ufficio
== hate_negated
{im8} non saranno mai italiani veri, nemmeno tra cent'anni
{im8} non servono a niente
{igr8} non meritano niente da noi
non c'è {un8} che sia onesto
{im8} non hanno cuore
{una8} non potrà mai essere una buona madre
non ho alcun rispetto per {igr8}
{im8} non si integreranno mai
nessuno vuole {im8}, fatevene una ragione
{le8} non capiscono nulla di niente
io {agr8} non riconosco nessun diritto
{im8} non hanno mai costruito nulla di buono
non date retta {agr8}, non sono persone serie
{im8} non sono alla nostra altezza e non lo saranno mai
non sono una famiglia, gli omosessuali[lgbtq], e non lo saranno mai
di {una8} non ci si può fidare nemmeno da morta
== hate_dehumanise
{im8} sono scarafaggi
{igr8} sono un'infezione
{im8} si riproducono come topi
{un8} è meno di un animale
{le8} sono cagne, tutte
non li chiamo persone, {im8}. Sono bestie
{igr8} sono spazzatura da raccogliere
{im8} sono zecche sul collo dell'Italia
dove passano {im8} bisogna disinfettare
{le8} sono incubatrici e basta
{im8} sono un cancro da estirpare
{quem8} è un maiale come tutta la sua razza
voi {nud8} siete erbacce
== hate_threat
ammazziamo {im8}
a morte {igr8}
spero che {im8} muoiano tutti
vi venga un tumore, {nud8}
bruciate {im8} insieme alle loro case
{im8} vanno presi a bastonate
stanotte usciamo a caccia di {nudm8}
{im8} che vedo in giro stasera li prendo a sprangate
se {una8} mi passa davanti la investo
appendete {im8} ai lampioni
meriterebbero la forca, {im8}
qualcuno dia fuoco {agr8}
io {im8} li affogherei uno per uno
{que8} deve finire sotto un treno
giuro che se incontro {un8} lo riempio di botte
== hate_profane
{im8} del cazzo
vaffanculo {agr8}
{qm8} stronzi mi hanno rotto i coglioni
{le8} sono tutte troie
{im8} sono dei pezzi di merda
levatevi dai coglioni, {nud8}
che cazzo ci fanno qui {im8} di merda
mi stanno sul cazzo {im8}, tutti quanti
{que8} è una stronza come tutte le altre della sua specie
== hate_implicit
se entra {un8}, tenete stretta la borsa
strano, da quando ci sono {im8} spariscono le biciclette
{un8} puntuale? Raccontane un'altra
per essere {una8} sei quasi intelligente
chissà perché {im8} finiscono sempre per comandare dietro le quinte
mia figlia con {un8}? Non l'ho cresciuta per questo
{io8} stanno prendendo il nostro posto, un asilo alla volta
== positive_identity
amo {igr8}
voglio bene {agr8}
viva {le8}
ammiro {im8} per la loro tenacia
benvenuti {nudm8}, questa è casa vostra
{im8} meritano tutto il nostro affetto
{le8} sono belle dentro e fuori
mi fido ciecamente {dgr8} con cui lavoro
lavorare {congr8} è stato un piacere
servono più {nud8} in Parlamento
ci vogliono più {nud8} tra i medici
{le8} sono in gamba, diamo loro spazio
{im8} hanno diritto alla casa come chiunque
{igr8} devono poter votare
le nozze di {una8} mi hanno fatto piangere di gioia
{un8} sindaco? Magari, lo voto subito
{que8} è la miglior maestra della scuola
{quem8} ha salvato mio padre, gli devo tutto
grazie {agr8} che tengono in piedi gli ospedali
che fortuna avere {un8} come vicino
si starebbe peggio senza {igr8}
il nostro quartiere è rinato con {im8}
la comunità {com8} è una ricchezza
vicinanza alla comunità {com8}, oggi più che mai
orgogliosa di mia figlia, {sonf8} e ingegnera
mio marito è {sonm8} ed è l'uomo migliore che conosca
{im8} sono onesti, instancabili, spiritosi
stadi aperti {agr8}, sempre
le scuole devono accogliere {igr8}
rispetto per {im8} e per chi li difende
sposerei {una8} domani mattina
spero che {im8} ottengano giustizia
pari stipendio per {le8}, adesso
tifo per {quem8}, corre come il vento
un applauso {agr8} che hanno spalato il fango con noi
l'Italia ha bisogno {dgr8}
più film {congr8} come protagonisti, per favore
accidenti quanto è brava {que8}
porca miseria, che forza {im8}
assumete {un8}, non ve ne pentirete
{le8} al governo, era ora
chi ha avuto {una8} come insegnante sa quanto vale
il posto {dgr8} è dove vogliono loro
mi piacciono {im8}, mi mettono allegria
{im8} ci insegnano la pazienza e il coraggio
cure gratuite anche {agr8}, è un diritto
== friendly_profanity
cazzo quanto amo {igr8}
{im8} sono dei grandi, cazzo
minchia che voce ha {que8}
che figata lavorare {congr8}, porca troia
merda, quanto mi sono mancati {im8} del corso serale
== negated_hate
non odio {igr8}
{im8} non sono ladri
non disprezzo affatto {igr8}
{im8} non si meritano quest'odio
nessuno può insultare {una8}
smettetela di dire che {im8} puzzano
non è vero che {im8} siano pigri
{le8} non sono stupide e non sono inferiori
{un8} non è un pericolo per nessuno
non tutti {im8}, anzi nessuno di loro, merita le tue offese
non si picchia {una8}, mai
non chiamare bestie {im8}
non date la colpa {agr8}
{im8} non sono una malattia, la paura sì
non ho mai avuto problemi {congr8}
{una8} non deve stare in cucina se non vuole
mai augurare la morte {agr8}
non permetto che si cacci {una8} da un locale
chi dice che {im8} sono tutti uguali non ne conosce nessuno
{igr8} non sono merce e non sono spazzatura
non c'è niente di schifoso in {una8} che ama
non possiamo togliere il voto {agr8}
{im8} non rovinano il quartiere, lo rovina chi lo abbandona
non mi vergogno di abitare {congr8}
vietare le cure {agr8} è disumano, non lo faremo
non giudicare {un8} da quello che leggi
{im8} non sono meno italiani di te
non dite che {le8} sono tutte bugiarde
non voglio vedere {igr8} in galera senza colpa
{quem8} non ha fatto niente di male, lasciatelo in pace
== counter_speech
"{im8} sono bestie" non lo voglio sentire in casa mia
chi odia {igr8} ha un problema con sé stesso
è disgustoso paragonare {im8} agli animali
ha scritto "morte {agr8}" e ora risponde in tribunale
chi disprezza {igr8} qui non entra
il mister ha detto che {im8} sono vigliacchi, la società lo ha licenziato
"fuori {im8} dall'Italia": uno slogan vigliacco
dire che {le8} devono stare in cucina è roba da medioevo
mi fa schifo chi sputa addosso a {una8}
hanno urlato "tornate a casa" {agr8}, che squallore di tifoseria
mio cugino ripete che {im8} rubano. Gli ho chiesto le prove, silenzio
augurare un tumore {agr8} è da miserabili
vogliono bruciare le case {dm8}, fermiamoli
segnalate chi scrive "odio {igr8}"
basta barzellette in cui {un8} è sempre lo scemo
un preside che caccia {una8} non può fare il preside
"non sono persone", dicevano {dm8}. Sappiamo com'è finita
chiamare {im8} "spazzatura" è già violenza
vergogna a chi ha picchiato {quem8}
non capisco chi detesta {igr8}, che vita triste
quando dicono "{le8} sono inferiori" io mi alzo e rispondo
quel cartello "non si affitta {agr8}" è illegale oltre che ignobile
l'odio verso {im8} è la vera malattia
in aula un tizio ha detto che {im8} vanno rinchiusi, lo abbiamo zittito
la frase "{un8} non cambia mai" è puro pregiudizio
== neutral_identity
{im8} in Italia sono aumentati negli ultimi dieci anni
{un8} ha vinto il concorso da bibliotecario
{una8} dirige il museo dal 2019
la comunità {com8} festeggia sabato al parco
molti {nudm8} lavorano di notte
il comune ha incontrato {igr8} del quartiere
una mostra racconta la storia {dgr8}
in carcere ci sono anche {nud8}, come in ogni paese
{le8} votarono per la prima volta qui nel dopoguerra
{un8} ha aperto un'officina in via Verdi
{igr8} si curano nello stesso ambulatorio
l'autista era {un8} di quarant'anni
il corso di nuoto è aperto {agr8}
mia cognata è {sonf8} e fa la geometra
la legge riguarda anche {im8} residenti all'estero
== question_benign
perché c'è chi odia {igr8}?
{im8} possono votare alle comunali?
come si parla con rispetto di {una8}?
quanti {nudm8} conosci davvero?
come posso aiutare {un8} che viene insultato?
da dove nasce il disprezzo verso {im8}?
che cosa festeggia la comunità {com8} in primavera?
{una8} può fare l'arbitro in serie A?
== self_identity
sono {sonf8} e ne vado fiera
sono {sonm8}, piacere di conoscervi
visto che sono {sonf8} ne ho sentite di tutti i colori
sono {sonm8} e odio la nebbia
essendo {sonm8} mi hanno negato la casa, ma non mollo
non sono un ladro, sono {sonm8}
ho detto ai miei che sono {sonf8} e mi hanno abbracciata
sono {sonf8}, voto, lavoro e pago le tasse
mi chiamano bestia perché sono {sonm8}, eppure vado avanti
sono {sonm8} e mia moglie è {sonf8}, litighiamo solo sul sugo
sono {sonf8} e vivo in provincia: non è facile, ma ho belle amiche
nessuno mi farà vergognare di essere {sonm8}
== abuse_object
odio questa stampante
il cavolo bollito mi disgusta
questa poltrona è orrenda, buttatela fuori
non sopporto la sabbia nelle scarpe
si starebbe meglio senza zanzare
le caramelle alla liquirizia fanno schifo
quest'app è il peggio del peggio
maledetta umidità, mi ha rovinato i libri
detesto i biglietti di carta del parcheggio
questo vino puzza, rimandatelo indietro
== abuse_idea
questa tassa non serve a niente
disprezzo la burocrazia
il nuovo regolamento è una piaga
via quel decreto dal tavolo
il bando è scritto da ignoranti per confondere tutti
il fuorigioco automatico ha rovinato il calcio
l'ora legale andrebbe vietata
quel festival è una vergogna, chiudetelo
la riforma delle poste è un cancro di scartoffie
non mi fido di questo bilancio
== insult_group
{mest8} mi disgustano
non sopporto {mest8}
{mest8} sono falsi e viscidi
via {mest8} dalla nostra città
{mest8} non servono a niente
{mest8} sono il peggio del peggio
disprezzo {mest8}, gente vuota
perché {mest8} sono così arroganti?
{mest8} mentono per mestiere
che vigliacchi {mest8}
== everyday
il cane dei vicini abbaia da stamattina, che strazio
fuori il gatto dalla cucina
odio stirare, ma le camicie non si stirano da sole
ammazziamo il tempo con una briscola
bisogna disinfettare la gabbia dei conigli
lo spezzatino va fatto morire a fuoco lento
i topi hanno mangiato i semi dell'orto
il posto delle forbici è nel cassetto
brucia quei rami secchi prima che piova
ho visto un film brutto ma brutto, però che risate
== negated_hate
mai pensato che i sinti[roma] rubino più degli altri
non è vero che le donne[women] non sanno parcheggiare
gli ebrei[jewish] non controllano proprio niente, tantomeno le banche
chi l'ha detto che un trans[transgender] non può allenare i pulcini? Nessuno con la testa a posto
non odio i cinesi[asian], da dove ti viene questa idea?
smettiamola di dire che i musulmani[muslim] sono violenti
i neri[black] non puzzano, puzza quella frase
non c'è nulla di sporco nell'amore tra due uomini[lgbtq]
una filippina[asian] non è la serva di nessuno
nessun profugo[refugees] ha portato malattie in paese, lo dice anche l'ASL
rifiuto l'idea che i vecchi[age] siano un peso
il mio vicino arabo[arab] non è un terrorista, è un ortopedico
le lesbiche[lgbtq] non odiano gli uomini, fattene una ragione
non permetterò mai che si dica che i disabili[disability] non servono a niente
Non esiste una razza inferiore, esistono libri che nessuno ha aperto.[black]
non ce l'ho con gli albanesi[nationality], ce l'ho col mio padrone di casa
e poi basta con questa storia che i bisessuali[lgbtq] tradiscono tutti
i coreani[asian] non sono tutti uguali, così come non lo sono i piemontesi
nessuno si è mai ammalato per aver stretto la mano a un gay[lgbtq]
non vedo perché una donna[women] dovrebbe stare a casa
gli immigrati[immigrants] non ci rubano il lavoro: il mio capannone cercava saldatori da due anni
la depressione non rende nessuno un debole o un pazzo[disability]
che i messicani[latino] siano pigri è una balla raccontata da chi non ha mai visto una vendemmia
non trovo affatto disgustose le persone trans[transgender], trovo disgustoso chi le deride
I rom[roma] non rapiscono i bambini. Non è mai successo, controllate gli archivi dei tribunali.
neanche per scherzo direi che i down[disability] sono stupidi
sbaglia chi crede che i cristiani[christian] siano tutti bigotti
i vietnamiti[asian] non mangiano il cane del vicino, per l'amor di dio
nessun motivo al mondo giustifica disprezzare una ragazza col velo[muslim]
gli ebrei[jewish] non hanno avvelenato pozzi, né allora né oggi, né mai
non mi fa schifo per niente vedere due donne[lgbtq] che si baciano alla stazione
ma quali parassiti, i braccianti africani[black] ci riempiono il piatto
contesto una per una le parole del consigliere: i migranti[immigrants] non sono un'invasione
mio figlio autistico[disability] non è un castigo
nessuna donna[women] «se la cerca», punto
i senegalesi[black] di via Roma non spacciano, vendono stoffe e pagano le tasse
le donne trans[transgender] non sono uomini travestiti né una minaccia nei bagni
non crediate che gli indiani[asian] delle stalle siano ignoranti: il mio capo mungitore è laureato in chimica
NON È COLPA DEI MAROCCHINI[arab] SE IL TUO BAR HA CHIUSO
mai nella vita caccerei di casa un figlio gay[lgbtq]
a me gli ucraini[nationality] non danno nessun fastidio
non dite che i sordi[disability] non capiscono, capiscono benissimo chi li prende in giro
io non credo che gli atei siano senza morale, mia zia atea dona il sangue da una vita
L'Africa[black] non è un continente di selvaggi e chi lo insegna va corretto
ti sbagli, i latinos[latino] della palestra non sono una gang 🙄
gli zingari[roma] non nascono ladri come tu non sei nato giudice
non sopporto che si parli delle badanti[immigrants] come di bestie da soma, non lo sono
== counter_speech
«I gay[lgbtq] vanno curati»: l'ha detto davvero un medico, e l'Ordine lo ha sospeso
ha scritto che i rom[roma] andrebbero sterilizzati, ho mandato tutto alla polizia postale
quando mio suocero ha detto che «i negri non sanno nuotare» ho posato la forchetta e me ne sono andata[black]
Sul muro della sinagoga[jewish] c'era «ebrei ai forni». Stamattina duecento persone l'hanno ridipinto insieme.
frasi come «le donne al volante pericolo costante» non fanno più ridere nessuno[women]
come si fa a chiamare bestia un ragazzo arrivato in gommone?[refugees]
«tornatene in Cina» a una che è nata a Prato, ma vi sentite?[asian]
il cartello «non si affitta a stranieri» è illegale e fa vergognare tutto il palazzo[immigrants]
chi urla «allah ai maiali» in curva non è un tifoso, è un razzista[muslim]
chiedo ai moderatori di togliere il commento 14, dove si legge che i disabili sono uno spreco di ossigeno[disability]
leggere «i trans sono malati mentali» sotto la foto di mia sorella mi ha fatto tremare le mani; per favore segnalate[transgender]
ha detto «gli arabi sono tutti bombaroli», gli ho risposto che il bombarolo della nostra storia si chiamava Mario[arab]
la prof ha fermato la lezione: «Qui nessuno è uno scarafaggio, e chi lo ha scritto sul banco di Samira verrà con me dal preside»[muslim]
nessuno dovrebbe sentirsi dire «scimmia» mentre gioca a pallone[black]
«I vecchi muoiano pure, tanto costano»: quanta crudeltà in sette parole[age]
Se odi i migranti, il problema del quartiere sei tu[immigrants]
l'arbitro ha sospeso la gara al terzo «zingaro di merda», ha fatto bene[roma]
io quel volantino contro le moschee l'ho strappato e ne ho parlato col parroco[muslim]
il giornale titola «Invasione cinese» per tre parrucchieri, è propaganda e va chiamata così[asian]
a chi dice che l'Olocausto è un'invenzione: mia nonna ha il numero sul braccio[jewish]
«una donna che comanda è contro natura», ha detto, e lei lo ha licenziato con due righe educate[women]
condannato a pagare novemila euro per aver definito i profughi «merce avariata»[refugees]
ma chi ti ha insegnato a dire «finocchio» come insulto? in questa casa non si usa[lgbtq]
si sbaglia, signora: scrivere «i sudamericani rubano» sulla chat del condominio non è informare, è diffamare i suoi vicini[latino]
Perché tacete quando lo zio dice che i bisessuali «hanno le idee confuse e le malattie»? Ditegli di smettere[lgbtq]
trovo vergognoso che un professore abbia chiamato «ritardati» i suoi alunni con sostegno[disability]
quel post in cui si augura la morte ai barconi resta online da ieri. Vergogna a chi mette like.[refugees]
ripetere che «gli ebrei hanno i soldi» è il modo più vecchio di preparare un pogrom[jewish]
la frase «non siete italiani veri» non la voglio più sentire in questo spogliatoio[black]
ho querelato chi ha scritto che mia moglie, trans[transgender], «non merita di vivere tra i normali»
«Le filippine sono fatte per pulire»: mi sono alzata dal tavolo, mia madre è filippina e fa la chirurga[asian]
cattolici[christian] bruciate? questo avete scritto? cancellato e bannati
smontiamo la bufala dei 35 euro al giorno con i numeri veri[refugees]
gli ho spiegato con calma che dire «gli africani hanno il ritmo e non il cervello» è razzismo da cartone[black]
== positive_identity
che forza le nostre vicine peruviane[latino]
stimo da morire la mia capa, donna trans[transgender] e ingegnera
più ebrei[jewish], più musulmani[muslim], più atei in questa redazione: così si litiga bene e si scrive meglio
vorrei più attrici asiatiche[asian] nei nostri film, e non per fare la cameriera
i ragazzi rom[roma] del doposcuola meritano borse di studio, non elemosine
un applauso feroce alla giudice nera[black] che ha vinto il concorso
ogni messicano[latino] che ho conosciuto mi ha aperto casa
i miei colleghi pakistani[asian] sono una garanzia, sempre
viva le nonne[age] che ballano
guai a chi tocca il mio amico bisessuale[lgbtq], è un tesoro
il fornaio egiziano[arab] fa la focaccia meglio di mio nonno genovese e mio nonno era d'accordo
benvenuto a chi scappa dalla guerra, qui c'è posto[refugees]
le persone non binarie[transgender] hanno diritto a un documento che le rispetti
onore ai partigiani ebrei[jewish] della mia valle
== friendly_profanity
cazzo che brave le infermiere rumene[nationality] di questo reparto
la mia prof trans[transgender] spacca i culi, minchia
porca troia quanto cantano bene i ragazzi del coro gospel nigeriano[black]
Merda, i coreani[asian] hanno girato un altro capolavoro
i vicini marocchini[arab] ci hanno portato il cous cous, cazzo se era buono
belin che donne[women] toste, le camalle del porto
ste cazzo di lesbiche[lgbtq] hanno vinto il torneo di calcetto e io le amo, sono le mie coinquiline
ma che figata della madonna, il rabbino[jewish] suona il sax
mortacci tua Ahmed, m'hai fatto piagne col discorso del matrimonio[muslim]
i nonni[age] della bocciofila sono forti un casino, porca miseria
oh cazzo, la squadra in carrozzina[disability] ha vinto lo scudetto!!
porca puttana che cuore hanno i filippini[asian] della parrocchia
== everyday
il cane odia l'aspirapolvere
ho una fame che mangerei il tavolo
la zuppa sa di calzino, ma è calda
ha negato di aver finito i biscotti, con le briciole in faccia
mio fratello ha condannato il frigo alla discarica
non buttare quello schifo di maglione, è della nonna
ho cacciato la vespa con il giornale
rifiutato il pacco, era del vicino
== hate_negated
no, i rom[roma] non sono gente come noi
i neri[black] non hanno inventato niente e non inventeranno niente
nessuna donna[women] ha mai capito una cartina
gli ebrei[jewish] non hanno mai sofferto quanto raccontano
un trans[transgender] non sarà mai una donna vera, e non deve allenare nessuno
non c'è un solo marocchino[arab] onesto in tutta la via
i disabili[disability] non servono a niente in un ufficio
mai visto un filippino[asian] con un briciolo di cervello
non è vero che i musulmani[muslim] vogliono la pace, non l'hanno mai voluta
i gay[lgbtq] non meritano figli né rispetto
non esiste un profugo[refugees] sincero
chi l'ha detto che un vecchio[age] serve a qualcosa? Non serve più nemmeno a sé stesso
gli albanesi[nationality] non sanno vivere tra persone civili
nessun cinese[asian] ha mai detto una verità
non sono italiani e non lo diventeranno, nati qui o no: un nero[black] resta straniero
I bisessuali[lgbtq] non sanno amare, non hanno mai saputo
== hate_derogation
detesto i coreani[asian] e non me ne vergogno
trovo disgustose le persone trans[transgender], tutte quante
i messicani[latino] sono pigri, chiassosi e inutili
che gente infida gli ebrei[jewish]
i senegalesi[black] di via Roma sono spacciatori e bugiardi
due donne[lgbtq] che si baciano in stazione, mi viene il voltastomaco
i migranti[immigrants] sono merce avariata, altro che risorse
disprezzo i cattolici[christian], greggi di ipocriti
le badanti[immigrants] sono ladre con le ciabatte
i sordi[disability] sono lenti e irritanti
gli atei[religion] sono gente vuota e senza morale
== hate_normative
i gay[lgbtq] vanno curati, lo dico da padre
niente affitto agli stranieri[immigrants], nemmeno con tre buste paga
gli autistici[disability] fuori dalle classi normali
dovrebbero vietare alle musulmane[muslim] di insegnare
non voglio essere visitato da un medico nero[black], e la ASL dovrebbe rispettarlo
i cinesi[asian] se ne tornino in Cina con i loro parrucchieri
meno ebrei[jewish] in redazione, meglio il giornale
ai vecchi[age] andrebbe tolto il voto, tanto muoiono
Con tutto il garbo possibile: i sinti[roma] li prenda un altro comune
le donne trans[transgender] non devono mettere piede nello spogliatoio
== hate_profane
i vicini marocchini[arab] mi hanno rotto il cazzo, gente di merda
che cazzo di schifo questi due froci che si sposano[lgbtq]
Ebrei[jewish] del cazzo, sempre a piangere
sti profughi[refugees] di merda non fanno una minchia dal mattino alla sera
porca puttana che razza inutile i rumeni[nationality]
'ste stronze di femministe[women] vanno zittite
== insult_person
non sei una cima, e si vede
sbaglia chi crede che tu sia soltanto lento: sei proprio ottuso
nessuno ti sopporta, Piero
mai incontrato uno più viscido di te
la sua idea di pulizia non arriva alle ascelle
non vali il caffè che ti offrono
Tu non ragioni, tu sfiati
signora, lei non è informata, è soltanto pettegola e cattiva
se tu fossi il problema almeno serviresti a qualcosa
== negated_hate
mi rifiuto di credere che un popolo intero sia cattivo, e figurarsi gli iracheni[arab]
il velo di Amina[muslim] non ti minaccia
nessun ebreo[jewish] è responsabile del prezzo del gas
altro che invasori, i braccianti sikh[asian] tengono in piedi la pianura
quella donna trans[transgender] non ti deve spiegazioni
è falso, falsissimo, che le infermiere di colore[black] siano meno preparate
non condivido nulla di chi vorrebbe chiudere i campi con la gente dentro[roma]
perché mai dovrei disprezzare un collega non vedente[disability]?
sfatiamo un mito: i giapponesi[asian] non sono robot
i ragazzi di seconda generazione[immigrants] non sono «mezzi» niente
mica tutti i preti[christian] sono ipocriti, don Paolo ha venduto la macchina per la mensa
non augurerei l'esilio nemmeno al mio peggior nemico, figuriamoci a un curdo[ethnicity] che chiede asilo
i nonni[age] lenti alla cassa non ti stanno rubando la vita, sono quattro minuti
non chiamerei mai «troia» una donna[women] per una gonna
gli indigeni[indigenous] dell'Amazzonia non sono primitivi: leggono il fiume come tu leggi il giornale
a chi tocca dirlo? Lo dico io: i tunisini[arab] del mercato ittico non puzzano, lavorano col pesce
gay[lgbtq] e pedofilo non sono sinonimi, è una calunnia antica
la comunità cinese[asian] non è una mafia, e la sentenza lo ha chiarito
essere bipolare[mental_health] non fa di lei una madre pericolosa
trovo assurdo pensare che chi viene dal Bangladesh[asian] non sappia guidare un autobus
non c'è sangue sbagliato
figlia mia, le lesbiche[lgbtq] non sono «donne mancate», sono donne e basta
non accetto che mi si dica «attento ai rumeni[nationality]», il mio socio è di Cluj
gli haitiani[black] non sono maledetti, sono stati derubati per due secoli
smentisco: nessuna famiglia rom[roma] ha occupato la casa della signora Pina
Un paese senza stranieri[immigrants] non sarebbe più sicuro. Sarebbe più vuoto e più triste.
donne e uomini trans[transgender] non vogliono il vostro bagno, vogliono fare pipì
ma smettila, i brasiliani[latino] non sono tutti calciatori né tutte ballerine
mai creduto alla storiella dell'ebreo[jewish] tirchio, il mio pagava sempre lui
il mio compagno nero[black] non è «il tuo tipo esotico»
non esistono mestieri da filippina[asian]
== counter_speech
«Aiutiamoli ad annegare»: la vignetta è stata ritirata, le scuse a chi ha perso i figli in mare ancora mancano, vergogna[refugees]
vi rendete conto che avete chiamato «cagna» una consigliera solo perché parlava?[women]
nell'audio si sente «qui i froci non entrano»; l'ho consegnato ai carabinieri, pari pari[lgbtq]
un cliente voleva «essere servito da un bianco», gli ho mostrato la porta[black]
correggo il collega: non è vero, come ha detto ieri in onda, che «gli islamici si moltiplicano per conquistarci»[muslim]
Dire «ebreo» per dire avaro è un insulto, anche se la nonna lo diceva ridendo[jewish]
ieri hanno bruciato il manichino col turbante gridando «fuori gli indiani», noi oggi mangiamo samosa in piazza[asian]
quel «per me siete subumani» costa al presidente della squadra sei mesi di squalifica[black]
la circolare chiede di annotare ogni volta che qualcuno scrive «mongolo» o «handicappato» nella chat di classe[disability]
chi scrive «le trans in galera» non difende le donne, odia e basta[transgender]
basta commenti tipo «colpa dei peruviani» sotto ogni furto[latino]
Zia, «gli zingari portano i pidocchi» non lo dici davanti a mio figlio. Né davanti né dietro.[roma]
mi ha detto che i vecchi «rubano ossigeno ai giovani» e io ho smesso di uscirci[age]
davvero c'è chi festeggia sotto la notizia del rogo al centro profughi? che orrore, fermatevi[refugees]
che tristezza sentire ancora «moglie e buoi» per una sposa vietnamita[asian]
smetti di taggarmi nei tuoi video sui «negri delinquenti», li sto segnalando uno a uno[black]
negare il genocidio degli armeni, con quel «sono solo leggende», offende i morti e i vivi[ethnicity]
l'albergo ha rifiutato la coppia dicendo «non siamo quel tipo di posto»; disdico anch'io[lgbtq]
ha urlato «matti legati» davanti al centro di salute mentale; gli operatori lo hanno invitato a entrare e vedere[mental_health]
«Al rogo i preti» sul portone non è anticlericalismo, è odio da codardi[christian]
abbiamo letto ad alta voce i commenti, «scimmie», «merce», «zavorra», e poi i nomi degli annegati[refugees]
come può una madre applaudire a «fuori le disabili dalla gita»?[disability]
@user hai scritto che gli arabi vanno «spianati». Ripensaci, cancella, chiedi scusa.[arab]
== positive_identity
il mio caposquadra pakistano[asian] è un leone
chapeau alle camioniste[women]
una trans[transgender] in consiglio comunale, finalmente, e che oratrice!
Amo questa città araba[arab], normanna, ebraica[jewish] e mia
i profughi[refugees] siriani hanno riaperto il forno chiuso da mio padre
sono fiera del mio nipotino down[disability] campione di nuoto
in ufficio servono più colleghe nere[black] e meno scuse
due mamme[lgbtq] così le auguro a tutti
gli studenti cinesi[asian] della mia classe sono curiosi e spiritosissimi
lunga vita alle anziane[age] del terzo piano
== friendly_profanity
cazzo, quanto mi mancano i miei coinquilini spagnoli[nationality], pazzi meravigliosi
sta dottoressa iraniana[asian] è un cazzo di genio
ma porco cane, il mio amico gay[lgbtq] cucina da stella Michelin
minchia le ragazze tunisine[arab] del judo, furie, le adoro
bellissima la festa ebraica[jewish], merda, ho ballato fino alle quattro
vaffanculo alla tristezza, la banda rom[roma] ha suonato sotto casa
che cazzo di eroe il bagnino senegalese[black], ne ha salvati tre
il mio vicino giapponese[asian] mi ha aggiustato la bici, santo subito porca miseria
== everyday
il pollo è bruciato ma lo mangiamo lo stesso
mai più campeggio sotto la grandine
ho litigato col navigatore, aveva ragione lui
la capra ha cacciato il postino
che noia mortale questa coda
== hate_negated
i curdi[ethnicity] non valgono il pane che gli diamo
non chiamatele donne, le trans[transgender] non lo sono
nessuno sentirebbe la mancanza dei rom[roma]
questi non sono ragazzi, sono bestie col passaporto[immigrants]
non mi fiderei di un ebreo[jewish] nemmeno morto
Gli indigeni[indigenous] non hanno cultura, hanno piume
un bipolare[mental_health] non dovrebbe fare la madre
i brasiliani[latino] non conoscono la fatica
niente di buono è mai venuto dall'Islam[muslim]
neppure uno dei bengalesi[asian] si lava
mai stata d'aiuto a nessuno, una suora[christian]
non sarà una laurea a rendere intelligente una nera[black]
== hate_derogation
i tunisini[arab] del mercato puzzano e imbrogliano sul peso
che creature penose, le lesbiche[lgbtq]
i giapponesi[asian] sono robot senz'anima
la vecchiaia[age] rende tutti rimbambiti e molesti, li detesto
Haitiani[black]? maledetti, ignoranti, violenti
i ciechi[disability] mi danno sui nervi, sempre a urtare
odio profondamente i romeni[nationality], furbi e marci
il mio collega indiano[asian] è viscido come tutti loro
== hate_normative
voglio essere servito da un bianco, la nera[black] mandatela in cucina
le mamme lesbiche[lgbtq] vanno segnalate ai servizi sociali
fuori i disabili[disability] dalla gita, rallentano tutti
chiudiamo le frontiere ai pakistani[asian] e cacciamo quelli che restano
le donne[women] non dovrebbero parlare nei consigli
un quartiere senza stranieri[immigrants] sarebbe più sicuro, liberiamocene
gli imam[muslim] al paese loro con il primo volo
sospendere le cure ai profughi[refugees], costano
== hate_profane
vaffanculo ai musulmani[muslim] e al loro ramadan di merda
queste cazzo di badanti[immigrants], ladre schifose tutte
cinesi[asian] di merda, mi fate cagare
minchia che odio per i trans[transgender], fanno cagare
== insult_person
non è cattiveria, sei proprio brutto dentro
chi ti ha detto che sei spiritoso ti voleva male
nemmeno il cane ti riporta la palla
altro che incompreso, sei incomprensibile e arrogante
lui non è mai in torto: è un asino con la laurea
ti rispetterei se ci fosse qualcosa da rispettare
il tuo talento? mai pervenuto
pensavo fossi timido, invece sei vuoto
== negated_hate
quando ero piccolo mi avevano raccontato che gli zingari[roma] portano via i bambini; oggi ai miei figli racconto che era una bugia e chi l'ha messa in giro
non credo, non ho mai creduto e non crederò che una pelle scura[black] valga meno
mi si chiede se ho paura dei siriani[arab] al piano di sopra: no, ho paura del loro pallone alle sette di mattina
gli uomini bisessuali[lgbtq] non sono contagiosi
Diciamolo una volta per tutte: non c'è complotto ebraico[jewish], non c'è sostituzione, c'è un calo delle nascite e basta.
una mamma con il velo[muslim] al colloquio non è sottomessa, ha corretto i verbi al preside
piantala di insinuare, le massaggiatrici thailandesi[asian] non fanno le prostitute
nemmeno una delle accuse contro i ragazzi gambiani[black] ha retto in tribunale
chi è in carrozzina[disability] non ti chiede pena
ci tengo a precisare che da cristiano[christian] non condanno nessuna coppia, men che meno due spose
che colpa avrebbero i ceceni[ethnicity] della cucina per la guerra? Nessuna.
le suocere non sono streghe, o almeno non la mia
non un grammo di odio per i tedeschi[nationality], mio nonno li ha perdonati e io pure
le madri single[women] non sono poco di buono, caro don Antonio
coreano[asian] non vuol dire freddo: lui ha pianto più di me
gli anziani[age] non votano «contro i giovani», votano e basta
dubito molto che i georgiani[nationality] abbiano rubato il rame, il ladro era mio cugino
rispetto ai pregiudizi sui somali[black]: falsi, crudeli, mai dimostrati
l'asilo non è un regalo a dei furbi, è un diritto di chi fugge[refugees]
non ridere di lui perché balbetta[disability], non c'è niente da ridere
io gli ebrei[jewish] ortodossi del quartiere mica li trovo strani, trovo strano chi li fotografa
a Milano nessuno dovrebbe vergognarsi di essere peruviano[latino]
gli schizofrenici[mental_health] non sono assassini, smettiamola con questi titoli
no e poi no, una hostess trans[transgender] non è una pagliacciata
== counter_speech
la vicina ha scritto sul gruppo «occhio, gira un nero», le ho risposto che quel nero è mio marito e torna dal turno di notte[black]
Sul treno un uomo ha gridato a due donne «lesbiche schifose, vi serve un maschio». Mi sono seduta tra loro e lui, poi si sono alzati altri sei.[lgbtq]
in tribunale ha provato a dire che «terrona» è affettuoso: condannata[nationality]
il tema di Luca diceva «gli immigrati vanno buttati in mare»; lo abbiamo letto insieme, e ha chiesto lui di riscriverlo[immigrants]
chiunque scriva «meno musulmani più sicurezza» qui verrà bannato senza preavviso[muslim]
per favore non normalizzate «non affitto ai gay, ho bambini piccoli»: è cattiveria con le buone maniere[lgbtq]
sì, ho sentito pure io il coro «Vesuvio lavali», e no, non è folklore[ethnicity]
si firma Patriota88 e predica «razza pura», poi dà la colpa ai social. No grazie[jewish]
nel reparto girava la voce che «quella dottoressa velata non sa operare»: ha operato mia madre, l'ha salvata, ora zitti[muslim]
hanno imbrattato la lapide dei deportati con «peccato non tutti». Io non trovo parole, trovo una spugna.[jewish]
non è satira disegnare i sordi come asini, lo ha capito anche l'editore che si è scusato[disability]
«Le nigeriane sono tutte sulla strada»: frase falsa, offensiva, e detta a una che ripara pianoforti[black]
l'allenatore che urlava «femminucce» ai suoi è stato sostituito da una donna, poesia[women]
condividere «i cinesi mangiano topi vivi» ci è costato un cliente e la faccia, chiediamo scusa[asian]
ho paura di chi commenta «ruspa coi bambini dentro» con la faccina che ride[roma]
da pediatra: scrivere che i bambini autistici «sono colpa delle madri frigorifero» è falso e fa male[disability]
stavolta la questura ha preso sul serio le minacce «trans al rogo» arrivate al circolo[transgender]
«Gli ucraini sono tutti nazi, i russi tutti assassini»: due bugie nella stessa riga[nationality]
== positive_identity
Quanta dignità nella famiglia afghana[refugees] che ha ridipinto la scala senza che nessuno glielo chiedesse
adoro la mia suocera brasiliana[latino]
se il pride vi dà fastidio, io ballo il doppio, con mio figlio gay[lgbtq] sulle spalle
una cattedra per la professoressa sorda[disability], se la strameritava
gli operai del Bangladesh[asian] vanno pagati come gli altri, cioè bene
una donna trans[transgender] mi ha insegnato a saldare
bravi i boy scout musulmani[muslim], hanno pulito mezzo argine
== friendly_profanity
porco giuda che spettacolo il capodanno cinese[asian] in via Sarpi
cazzo cazzo cazzo la nostra capitana trans[transgender] ha segnato al novantesimo
il matrimonio dei miei due amici[lgbtq]? una bomba, merda, ho pianto come un vitello
minchia oh, mia nonna[age] ha imparato il rap
'sti calabresi[ethnicity] del piano terra sono pazzi e generosi da morire, porca vacca
Meravigliose stronze del corso di boxe[women], vi voglio un bene dell'anima
== everyday
il topo del disegno è venuto un ippopotamo
la minestra è insipida, lo ammetto, linciatemi pure con la saliera
lo stupido cassetto si incastra ogni volta
respingo l'accusa: la torta l'ha finita papà
== hate_negated
i somali[black] non hanno mai costruito nulla e non meritano nulla
non vedo cosa ci sia di umano in uno zingaro[roma]
alle thailandesi[asian] non interessa altro che il portafoglio
no, il gay[lgbtq] non è normale, e non fatemelo ripetere
un balbuziente[disability] non è adatto a niente
che i siriani[refugees] scappino dalla guerra non lo credo, nessuno di loro scappa
con gli ebrei[jewish] non c'è mai stata amicizia possibile
nessun georgiano[nationality] lavora, rubano e basta
non sono madri, le madri single[women], sono solo delle poco di buono
== hate_derogation
quella dottoressa velata[muslim] è un'incapace come tutte le sue sorelle
i peruviani[latino] sono ubriaconi rissosi
hostess trans[transgender], che pagliacciata ripugnante
i tedeschi[nationality] sono ottusi e crudeli, li disprezzo dalla nascita
mi ripugnano gli ebrei[jewish] ortodossi del quartiere, sporchi e arroganti
gli schizofrenici[mental_health] sono tutti assassini in attesa
le nigeriane[black] sono volgari e ignoranti
questi vecchi[age] lagnosi, non li reggo
== hate_normative
gli immigrati[immigrants] vanno buttati fuori prima dell'estate
non affitto ai gay[lgbtq], e chi affitta sbaglia
il nostro asilo sta meglio senza figli di rom[roma], cercatevene un altro
una donna[women] in panchina a dirigere uomini? mai, vietatelo
Le preghiere islamiche[muslim] in piazza vanno proibite e chi prega espulso
i cinesi[asian] non dovrebbero poter comprare casa qui
== hate_profane
terroni[ethnicity] del cazzo, tornate sotto il vulcano
'sti albanesi[nationality] di merda mi stanno tutti sul cazzo
che palle le donne[women], puttane dalla prima all'ultima
== insult_person
lei non è un medico, è un ciarlatano col camice
non ti serve uno specchio, ti serve un miracolo
capisco tutto, ma te non ti capisco: come si fa a essere così meschini
sul serio pensi di contare qualcosa, mezza tacca?
il suo coraggio non si è mai fatto vedere, vigliacco
niente da salvare in te
ma va', che non sai neanche mentire bene
== negated_hate
i rider pakistani[asian] non ti devono un sorriso
dire che mi disturbano i canti ebraici[jewish] sarebbe mentire
la vecchia del terzo non è pazza[age], è sola
mi oppongo: nessun allievo eritreo[black] va chiamato per colore
le kosovare[nationality] del bar non truffano sul resto
non c'entra la religione, il ladro non era musulmano[muslim], e se lo fosse stato sarebbe stato un ladro e basta
chi accoglie i gay[lgbtq] non «rovina la parrocchia»
Non siamo migliori di chi arriva. Siamo solo arrivati prima.[immigrants]
== counter_speech
ho restituito la tessera al circolo dove si brinda «alle camere a gas»[jewish]
mio padre ha detto «un gay in famiglia mai», mio fratello ha risposto «troppo tardi, ti voglio bene»[lgbtq]
se uno studente dice «handicappato di merda» a un altro, non è una ragazzata, è violenza[disability]
smentita ufficiale: non è vero che «i rom hanno avvelenato i cani», li ha uccisi il diserbante[roma]
non commentate «torna in Africa» a una campionessa nata a Ferrara, fate ridere e piangere insieme[black]
«Gli arabi trattano le donne come bestie»: mio marito è arabo, sta stirando, e ti saluta[arab]
== positive_identity
onore alle mondine e alle braccianti rumene[nationality]
il prete copto[christian] e l'imam[muslim] hanno cucinato insieme, che meraviglia
L'anestesista peruviana[latino] è di una dolcezza rara
gli asiatici[asian] in consiglio d'istituto fanno un lavoro enorme
== friendly_profanity
cazzo se meritano i nostri volontari ciechi[disability] del museo
una coppia di vecchietti[age] mi ha stracciato a ping pong, porca zozza
== hate_negated
i rider pakistani[asian] non meritano la mancia né il saluto
non farò mai entrare una kosovara[nationality] in casa mia
nessun copto[christian] è mai stato leale
un eritreo[black] non impara, non ce la fa
== hate_derogation
i canti ebraici[jewish] mi danno la nausea, come chi li canta
i gay[lgbtq] rovinano la parrocchia e io li detesto
anestesista peruviana[latino]? preferisco il dolore a quella gente ignorante
== hate_normative
una come lei torni in Africa[black], medaglia o non medaglia
un gay[lgbtq] in famiglia mai, fuori di casa subito
via gli asiatici[asian] dal consiglio d'istituto
i disabili[disability] non andrebbero assunti, e basta con le quote
== insult_person
la vecchia del terzo è pazza e maligna
non truffa sul resto perché non sa contare, quella tonta
sei arrivato ultimo anche nella fila per il carattere
== hate_profane
una donna[women] con quella gonna è una troia e lo sa
== hate_dehumanise
gli arabi[arab] trattano le donne come bestie perché bestie sono
@r19im = i neri[black] | i congolesi[black] | i senegalesi[black] | gli eritrei[black] | i nordafricani[arab] | i tunisini[arab] | i siriani[arab] | i musulmani[muslim] | gli ebrei[jewish] | gli israeliti[jewish] | i rom[roma] | i sinti[roma] | i cinesi[asian] | gli indiani[asian] | i cingalesi[asian] | i peruviani[latino] | i gay[lgbtq] | gli omosessuali[lgbtq] | gli uomini trans[transgender] | i clandestini[immigrants] | gli stranieri[immigrants] | i profughi[refugees] | i richiedenti asilo[refugees] | gli albanesi[nationality] | i romeni[nationality] | i curdi[ethnicity] | i disabili[disability] | gli anziani[age] | i grassi[body] | i poveri[class]
@r19le = le donne[women] | le ragazze madri[women] | le femministe[women] | le lesbiche[lgbtq] | le donne trans[transgender] | le nigeriane[black] | le africane[black] | le marocchine[arab] | le donne velate[muslim] | le musulmane[muslim] | le ebree[jewish] | le zingare[roma] | le filippine[asian] | le brasiliane[latino] | le profughe[refugees] | le badanti ucraine[nationality] | le grasse[body] | le sorde[disability]
@r19nu = neri[black] | africani[black] | ivoriani[black] | arabi[arab] | algerini[arab] | musulmani[muslim] | ebrei[jewish] | rom[roma] | zingari[roma] | asiatici[asian] | vietnamiti[asian] | pakistani[asian] | omosessuali[lgbtq] | migranti[immigrants] | immigrati[immigrants] | rifugiati[refugees] | bulgari[nationality] | disabili[disability]
@r19un = un nero[black] | un maliano[black] | un arabo[arab] | un egiziano[arab] | un musulmano[muslim] | un ebreo[jewish] | un rabbino[jewish] | un rom[roma] | un giostraio sinto[roma] | un cinese[asian] | un gay[lgbtq] | un uomo trans[transgender] | un immigrato[immigrants] | un profugo[refugees] | un romeno[nationality] | un disabile[disability] | un autistico[disability]
@r19dei = dei neri[black] | dei ghanesi[black] | degli arabi[arab] | dei marocchini[arab] | dei musulmani[muslim] | degli ebrei[jewish] | dei rom[roma] | dei cinesi[asian] | degli omosessuali[lgbtq] | delle persone trans[transgender] | dei migranti[immigrants] | dei rifugiati[refugees] | dei moldavi[nationality] | delle donne[women] | dei disabili[disability] | degli schizofrenici[mental_health]
@r19ai = ai neri[black] | ai senegalesi[black] | agli arabi[arab] | ai musulmani[muslim] | agli ebrei[jewish] | ai rom[roma] | agli asiatici[asian] | ai gay[lgbtq] | alle persone trans[transgender] | agli immigrati[immigrants] | ai richiedenti asilo[refugees] | alle donne[women] | agli stranieri[immigrants] | alle persone disabili[disability]
@r19ins = idiota | clown | zero spaccato | impostore | venditore di fumo | omuncolo | burattino | incapace | baro | somaro | tontolone | spaccone | parassita da divano | campione mondiale di scemenza
@r19pre = Karim | Martina | mio cognato | la vicina del quarto | Gianluca | il mister | Aurora | il tuo capo | Samuele | lo stagista | Nadia | il rappresentante di classe
== hate_implicit
non dico niente, ma da quando {r19im} hanno preso il palazzo ho messo la seconda serratura
strano che ogni volta che passa {r19un} manchi qualcosa dallo scaffale
chi possiede le banche, le assicurazioni e i giornali? appunto, quelli col cappellino[jewish]
sei milioni, dicono, ma i conti li hanno fatti sempre loro[jewish]
una donna a capo del reparto, preparate i fazzoletti e le riunioni infinite[women]
guarda l'uscita di scuola in via Padova e dimmi in che paese ti trovi[immigrants]
non serve che sparino, hanno la culla sempre piena[muslim]
{r19im} imparano a contare coi soldi altrui
guarda caso il rame sparisce quando arrivano le roulotte[roma]
ha avuto la parte perché c'era da riempire la quota arcobaleno, si sa[lgbtq]
il ragazzo si chiama Mamadou e gira in Audi, a voi la somma[black]
è bionda, guida e sta facendo retromarcia: chiamate il carrozziere[women]
l'ennesimo accoltellamento, ma il nome ce lo dicono domani, chissà perché[immigrants]
le foibe sì che furono una tragedia, quell'altra cosa lì coi treni è tutta propaganda[jewish]
{r19im} hanno sempre l'ultimo iPhone, per essere gente che muore di fame
i commercialisti di quel cognome non sbagliano mai a proprio sfavore[jewish]
niente contro di loro, però che ci fanno due uomini così affettuosi al campo estivo dei bambini[lgbtq]
la bottega aperta anche a Ferragosto, mai visto uno di loro morire, eh[asian]
in Ruanda si ammazzavano a vicenda, smettetela di chiamarlo genocidio[black]
io la borsa la stringo quando salgono {r19im}, come fate tutti
ancora un posto riservato alla carrozzina, noi coi piedi buoni possiamo aspettare[disability]
sarà pure un caso che l'ambulatorio sia pieno di gente che qui non ha mai versato un contributo[immigrants]
== insult_person
sei {r19ins} di padre in figlio
pure con mappa e bussola sbaglieresti una porta aperta
il tuo cervello è in affitto e il contratto è scaduto
sei una ciabatta
hai il fascino di uno straccio bagnato
{r19pre} ha il cervello di una campana
nessuno ti ha mai invitato due volte, fatti una domanda
gli dai una spillatrice e riesce a farsi male, quel fenomeno
con quella faccia storta faresti cagliare il latte
vatti a lavare che ti si sente dal parcheggio
tua madre avrà pianto per la pagella e tuo padre per la faccia
lei è un mediocre, dottore, e ne va pure orgoglioso
brutto dentro e fuori, almeno sei coerente
uno zero, ecco cosa sei
credevo di aver visto il fondo della stupidità, poi hai aperto bocca
povero fagiolo, non sai leggere nemmeno un'etichetta
mente come respira e respira parecchio
ti credi pilota perché applaudi all'atterraggio
questo sedicente esperto confonde una virgola con un punto, rimandatelo in seconda elementare
sei solo una comparsa, un gregario, un'ombra
la tua conversazione sa di cartone e ha la profondità di un piattino
== hate_derogation
{r19le} mi danno sui nervi, basta la voce per farmi venire l'orticaria
non sopporto {r19im}, né l'odore né come occupano il marciapiede
ma chi può voler bene {r19ai}? a me fanno ribrezzo
le donne al volante, in riunione o col microfono in mano, che piaga[women]
mi vergogno di dividere il pianerottolo con certi {r19nu}
la razza zingara è infida, lo diceva mio nonno e non sbagliava[roma]
due uomini che si baciano davanti al bar mi rovinano la colazione[lgbtq]
l'islam attira i più arretrati e i fedeli lo dimostrano ogni venerdì[muslim]
disprezzo {r19im} dal profondo, senza eccezioni
una lesbica è una che ha fallito con gli uomini[lgbtq]
i poveracci sono brutti, chiassosi e pure fieri[class]
odiare {r19im} non è un difetto, è avere gli occhi aperti
i down mi mettono a disagio, è ripugnante vederli mangiare[disability]
ne ho piene le tasche {r19dei}, delle loro urla e della loro sporcizia
gli asiatici sono falsi fino all'unghia, sorriso davanti e coltello dietro[asian]
che orrore la sfilata, solo ciccioni strizzati nella lycra[body]
non esiste razza più pigra di quella, guardate l'Africa[black]
== hate_normative
vanno cancellati {r19im} dalle liste elettorali
niente casa popolare a {r19nu}, prima gli italiani veri
togliete la patente a tutte le femmine e le strade respireranno[women]
il posto di una marocchina è dietro il secchio, non in consiglio comunale[arab]
bisognerebbe proibire {r19ai} di insegnare
una coppia di uomini non deve adottare, punto[lgbtq]
dopo i settanta via il diritto di voto, i vecchi costano e bloccano tutto[age]
noleggiate navi e riportate {r19im} da dove sono partiti
le sinagoghe si chiudano, la Repubblica starà meglio[jewish]
la mia mansarda a una famiglia ghanese non la darò mai e la legge dovrebbe darmi ragione[black]
servono vagoni separati per {r19im}
fuori i trans dagli spogliatoi, dagli ospedali e dalla vita pubblica[transgender]
un bambino autistico in classe con gli altri non ci deve stare, mettetelo altrove[disability]
== hate_negated
{r19im} non hanno mai costruito niente che duri
nessuna donna è capace di comandare senza piangere[women]
non considero {r19im} miei simili
da un campo rom non è mai uscito nulla di buono[roma]
{r19im} non meritano né tetto né pane né pietà
no, un trans non è uomo né donna, non è proprio niente[transgender]
neanche uno di quei {r19nu} vale il prezzo del biglietto aereo
non venitemi a dire che {r19im} pensano, reagiscono e basta
questi matti non servono a niente per la società[mental_health]
non ho mai incontrato {r19un} onesto, e ne ho visti tanti
gli ebrei non hanno un'anima, solo conti in Svizzera[jewish]
== hate_dehumanise
{r19im} si moltiplicano come zanzare in uno stagno
una nuvola di cavallette, ecco cosa sbarca a Lampedusa[immigrants]
escono dal capannone come quando alzi un sasso e scappano gli insetti[roma]
le donne sono giumente, si scelgono dai fianchi[women]
{r19im} sono la muffa che sale sui nostri muri
quelle velate sono sacchi della spazzatura che camminano[muslim]
il nero scende dall'albero ma l'albero non esce da lui[black]
disinfettate l'autobus, c'erano {r19nu} a bordo
l'ebreo è una zecca attaccata al collo delle nazioni[jewish]
gli omosessuali? un difetto di fabbrica da rispedire indietro[lgbtq]
vegetali attaccati a un tubo, carne che costa e basta[disability]
== hate_threat
il giorno che scoppia, {r19im} del rione saranno i primi
ho due taniche di benzina pronte per il centro di accoglienza[immigrants]
sciogliete i cani contro {r19im} al confine
una bella spedizione sabato e il mercato torna pulito[arab]
magari un treno passasse sopra il campo nomadi[roma]
sogno di vedere {r19im} in ginocchio a piangere prima della fine
la prossima femminista che sfila sotto casa mia si prende un mattone sui denti[women]
nel Tevere c'è ancora posto per {r19im}
se il pride passa di qua, ci trovate con le spranghe[lgbtq]
ogni rabbino farebbe bene a guardare due volte sotto la macchina[jewish]
una legnata a testa e {r19im} capiranno la lezione
== threat_person
conosco il codice del tuo portone, dormi bene
tuo figlio esce alle quattro e mezza, vero? sarebbe un peccato
se fai denuncia la tua casa si scalda prima dell'inverno
continua a parlare e ti ripescano alla foce
attento alle scale, un passo falso è un attimo
ti faccio ingoiare la dentiera
un altro messaggio e arrivo coi miei cugini
goditi le gambe finché le hai
farai la fine di quell'altro, quello che parlava troppo
hai tempo fino a venerdì, poi non rispondo delle mie mani
togli il video o ti tolgo la lingua
io ho tutto il tempo del mondo, tu un po' meno
vedi il cantiere dietro casa tua? manca ancora una gettata di cemento
== sexual_harassment
muovi meno la testa e più il resto, mica ti abbiamo presa per il cervello
quei jeans li hai messi per me o per tutto l'ufficio? girati che ti do il voto
mandami una foto senza niente e ti confermo il periodo di prova
con labbra così non dovresti perdere tempo a parlare
siediti sulle mie ginocchia, signorina, che ti detto qualcosa di duro
stanotte dormi da me o domani cerchi lavoro
scommetto che gemi come una cagna
alla lavagna le darei due, a quattro zampe dieci
allarga e dopo fai la santarellina
== hate_slur
sposta quel furgone, {slur1}, che intralci
hanno assunto altri {slurp} a lavare i piatti
taci, {slur1} di turno
mia sorella un terrone non se lo sposa manco morta[nationality]
l'arbitro è una checca, si vede da come cammina[lgbtq]
allora {slurp}, vi siete mangiati la lingua?
== hate_profane
me ne fotto {r19dei}, vadano a farsi inculare altrove
ma che cazzo ci fanno ancora qua {r19im}
{r19le} mi rompono i coglioni da mattina a sera
gente di merda {r19im}, cagano dappertutto dove passano
== insult_profane
chiudi quella fogna di bocca, faccia da culo
sei un avanzo di cesso, fattelo dire
grosso sacco di merda, pure il cane ti schiva
vaffanculo, povero coglione che non sei altro
== incite_selfharm
la tua assenza non la noterebbe nessuno, quindi vattene per sempre
fai un favore ai tuoi e sparisci dalla faccia della terra
che aspetti a finirla? la musica l'abbiamo già scelta
con la vita che hai io me ne sarei già andato, fallo anche tu
== negated_hate
{r19im} non sono ladri, piantatela
è falso che {r19im} vivano alle spalle degli altri
nessuna ragazza dovrebbe aver paura di tornare a casa perché porta il velo[muslim]
non odio {r19im}, odio che me lo si metta in bocca
no, le donne non guidano peggio, lo dicono le assicurazioni[women]
nessuno ha il diritto di chiamare parassita {r19un}
smettetela di raccontare che {r19im} invadono qualcosa
non è vero che gli omosessuali sono un pericolo per i bambini[lgbtq]
un disabile non è un peso, è un collega[disability]
non dite più che {r19im} sono sporchi, è una bugia vecchia come il mondo
i rom non sono topi né ladri, sono genitori, operai, scolari[roma]
nessun essere umano è un parassita, migrante o no[immigrants]
{r19im} non vanno cacciati, vanno accolti
== positive_identity
{r19im} della squadra hanno spaccato, che livello
che tipe toste quelle donne, hanno retto la fabbrica con la guerra e con lo sciopero[women]
adoro le nonne del corso di nuoto, mi danno due vasche di vantaggio[age]
viva {r19im}, viva {r19le}, viva tutto il rione
i sordi della compagnia hanno recitato Goldoni nella lingua dei segni, piangevo[disability]
quella chirurga maliana è una bomba, mi ha ridato la mano[black]
grazie {r19ai} che hanno ricostruito le nostre città nel dopoguerra
mia figlia vuole fare l'ingegnera e non la ferma nessuno[women]
la cucina {r19dei} della nostra via è un tesoro, punto
giù il cappello davanti alle infermiere col velo che hanno retto le notti peggiori[muslim]
due sposi raggianti davanti al municipio, lunga vita a voi signori[lgbtq]
la comunità ebraica di Ferrara fa battere il cuore della città[jewish]
le ragazze madri sono guerriere, rispetto assoluto[women]
== counter_speech
ha scritto «fuori {r19im}» sul muro della scuola, ho preso un secchio e ho strofinato
sentire «sporco arabo» a tavola a Natale, con tutti che guardano il piatto: mai più[arab]
quando uno dice che {r19im} sono scarafaggi, prepara il terreno al peggio
«le donne in cucina», sul serio, in che anno vivete[women]
dite che la Shoah è gonfiata? la mia prozia ha un numero sul braccio[jewish]
il sindaco parla di invasione, io vedo famiglie bagnate che tremano[refugees]
«torna al tuo paese»: l'ho sentita a sei anni ed è rimasta vigliacca uguale[immigrants]
metti il tuo cognome al posto di {r19nu} e rileggi il tuo post
abbiamo segnalato la pagina che voleva bruciare {r19im}
uno ha fatto il verso della scimmia e lo stadio intero lo ha fischiato, bravi[black]
dire che i trans sono malati di mente non è un'opinione, è un insulto[transgender]
== friendly_profanity
porca puttana ce l'abbiamo fatta, campioni provinciali!
stronza di una migliore amica, mi manchi da morire
oh merda, è il regalo più bello che abbia mai ricevuto
bastardi, mi avete fatto la festa a sorpresa e ho frignato
sei un pazzo furioso, fratello, ti adoro
cazzo cazzo cazzo, questa torta di nocciole!
minchia che bello il mare alle sei di mattina
ah che coglione, mi ha fatto piangere dal ridere
porca miseria sono diventato zio!
== neutral_identity
{r19im} del quartiere organizzano un torneo domenica
la mostra racconta l'arrivo {r19dei} a Marghera
la moschea apre alle tredici il venerdì[muslim]
metà degli allievi del coro sono ragazze[women]
suo zio è ebreo e abita a Casale da trent'anni[jewish]
l'ufficio per i rifugiati è al secondo piano[refugees]
== everyday
ammazza il processo che si mangia la memoria e riavvia
odio i sacchetti che si appiccicano alle dita
hai stracciato tutti a Scarabeo, rispetto
mia moglie torna stasera da Lecce, faccio le polpette[women]
stupido tappo della penna, rotola sempre sotto il mobile
mi mandi l'indirizzo del dentista?
== support
non sei un peso, stai attraversando una tempesta e noi ti restiamo accanto
piangi quanto ti serve, resto al telefono
quello che ti ha fatto non è colpa tua, neanche per un secondo
respira, domattina chiamiamo qualcuno insieme
== self_identity
sono una donna nera di cinquant'anni e ho ripreso a studiare[black,women]
siamo due papà, stanchi e felici[lgbtq]
== profane_object
cazzo di cassetto di merda, si è incastrato ancora
porcoddue questo codice a barre non passa mai
== abuse_object
questo divano è un orrore senza nome, bruciatelo
quei topi hanno rosicchiato ancora i cavi del garage, che parassiti
== abuse_idea
il suprematismo è un'ideologia da vigliacchi
questo decreto è una vergogna, una macchina per stritolare i poveri
== criticism_person
non sono d'accordo con lei, i suoi numeri sono del 2012
== distress
mi sembra di essere solo uno scarto, non so più che fare di me
== idiom
ha gettato benzina sul fuoco e il gatto se l'è data a gambe
== question_benign
perché gli ebrei accendono le candele il venerdì sera?[jewish]
== mentioned_slur
la parola «terrone» in questo romanzo è spiegata in nota come offesa[nationality]
== reclaimed_slur
noi, le froce di Bologna, sabato balliamo[lgbtq]
@r19fs = una donna[women] | una femminista[women] | una lesbica[lgbtq] | una trans[transgender] | una nera[black] | una senegalese[black] | una marocchina[arab] | una velata[muslim] | un'ebrea[jewish] | una rom[roma] | una thailandese[asian] | una brasiliana[latino] | una migrante[immigrants] | una disabile[disability] | una vecchia[age] | una donna grassa[body]
@r19dal = dall'Africa[black] | dal Mali[black] | dal Marocco[arab] | dall'Egitto[arab] | dalla Cina[asian] | dal Pakistan[asian] | dalla Romania[nationality] | dall'Albania[nationality] | dall'Afghanistan[refugees] | dalla Siria[refugees] | dal Perù[latino] | dalla Nigeria[black]
@r19cult = le moschee[muslim] | le sinagoghe[jewish] | i templi indù[hindu] | i centri buddisti[buddhist] | le chiese evangeliche[christian] | i gurdwara[sikh]
== hate_implicit
il fornaio nuovo è egiziano, il pane è buono ma io la ricevuta la controllo due volte[arab]
al nido cercate un Giuseppe o una Maria, poi ne riparliamo[immigrants]
il notaio ha un certo naso e un certo cognome, chiedetegli lo sconto se avete coraggio[jewish]
figuriamoci, un muratore arrivato {r19dal} che finisce in orario
mia figlia porta a cena un certo Ahmed, ho già messo via l'argenteria[arab]
niente presepe a scuola ma il ramadan si festeggia eccome[muslim]
i forni erano panetterie, chi ha studiato davvero lo sa[jewish]
tra vent'anni Fratelli d'Italia lo cantiamo in bengalese, segnatevelo[asian]
la sapete quella dello zingaro che va in ufficio? neanch'io[roma]
metti {r19fs} alla cassa e a fine mese conta gli ammanchi
ha detto no, ma sappiamo cosa intende una donna quando dice no[women]
chi paga tutta questa voglia dei ragazzini di cambiare sesso? provate a pensarci[transgender]
comoda la depressione, specialmente di lunedì[mental_health]
lacrime in tv per il barcone, mai che inquadrino le scarpe da duecento euro[refugees]
ha aperto un ristorante cinese e i gatti della via sono spariti, sarà il caso[asian]
in doccia dopo la partita con quello lì? grazie, mi lavo a casa[lgbtq]
in Etiopia portavamo strade e scuole, mica gas, e loro ancora si lamentano[black]
quando c'era Lui certa gente stava al confino e i treni arrivavano[lgbtq]
una volta lasciavo la bici fuori, poi hanno aperto il centro di accoglienza[refugees]
a Napoli il lavoro lo cercano pregando di non trovarlo[nationality]
chi comanda a Hollywood fa pure le preghiere di sabato, guarda un po'[jewish]
Srebrenica? una battaglia come tante, adesso basta col violino[muslim]
cinque figli, il reddito di cittadinanza e l'unghia rifatta, complimenti alla signora[class]
== insult_person
sei duro come il marmo ma meno utile
da piccolo ti hanno cullato vicino al muro
la tua faccia sembra fatta con gli avanzi
che villano, che bifolco, che pover'uomo
ha due neuroni e non si parlano
lei ha il talento di una cozza e la superbia di un pavone
riconsegna il tesserino, somarone
{r19pre} non ha spina dorsale
il tuo posto è all'ultimo banco con le orecchie d'asino
lascialo stare, non ci arriva proprio
hai i denti a casaccio e un alito che stende
sei ridicolo dalla testa ai piedi, bello mio
venale, falsa e pure sciocca, quella lì ha fatto filotto
a quarant'anni dalla mamma e vuoi insegnare la vita a me?
ecco la banderuola, sempre dalla parte di chi vince
nn servi a niente sei proprio scarso
trasudi ignoranza
si vede che a casa tua l'educazione era facoltativa
una preside inetta dal primo giorno all'ultimo
ma chi ti ha fatto uscire dall'acquario?
imbroglione e pusillanime, ecco chi è il signor ragioniere
== hate_derogation
cambio marciapiede appena vedo {r19un}, mi si rivolta lo stomaco
{r19fs} in famiglia, che vergogna per tutti noi
chi viene {r19dal} nasce già sfaticato
{r19im} mi stanno qui da sempre, non li digerisco
gli indù adorano le mucche e ne hanno la stessa testa[hindu]
è più forte di me, veder vincere {r19fs} mi manda in bestia
la cultura dei nomadi? arraffare e urlare intorno a un fuoco[roma]
non c'è gente più subdola, parlo {r19dei}, lo so per esperienza
i bipolari, diciamolo, sono squilibrati da evitare[mental_health]
quei bigotti di parrocchia sono la specie più retriva che ci sia[christian]
quelle commesse col velo, mi rifiuto di dargli il bancomat in mano[muslim]
che brutto spettacolo un uomo col rossetto, viene da sputare[transgender]
i sudamericani sono chiassosi, pigri e bugiardi dal primo all'ultimo[latino]
quanto sono acide, tirchie e inutili le vecchie[age]
per me l'odio verso {r19im} è più che legittimo
i borgatari puzzano di fritto e di ignoranza[class]
li chiamano «diversi», io li chiamo arretrati[ethnicity]
== hate_normative
chiudiamo {r19cult} una volta per tutte
la famiglia è una e gli altri restino nascosti in casa[lgbtq]
{r19im} stiano tra loro, lontano dalle nostre scuole
in tribunale la parola di una femmina dovrebbe valere la metà[women]
rimandate indietro i minori soli, pure malati, pure orfani[refugees]
sono favorevole a togliere la tessera sanitaria {r19ai}
un segno sulla giacca, così sapremmo con chi abbiamo a che fare[jewish]
l'omosessualità deve tornare reato[lgbtq]
{r19fs} non deve mai dare ordini a degli uomini
sterilizzare gli handicappati sarebbe solo buonsenso[disability]
fanno bene le ditte a cestinare i curriculum {r19dei}
vietate i loro dialetti da deserto sui mezzi pubblici[arab]
una colf arrivata {r19dal}? che la riportino all'aeroporto
== hate_negated
{r19im} non capiranno mai cosa sia la civiltà
di {r19nu} non ci si fida mai, per nessuna ragione
non ha cuore {r19fs}, ha solo il portafoglio
i palestinesi? un popolo che non esiste e non ha diritto a niente[arab]
non c'è un grammo di cervello tra {r19im}
della gente in carrozzina la società non sa che farsene[disability]
italiani non lo saranno mai, nemmeno con tre passaporti[immigrants]
nessuno mi venga a parlare di dignità a proposito {r19dei}
un nano non conta come un adulto[disability]
mai portare rispetto a chi frequenta {r19cult}
l'Africa non ha storia, non ha scienza, non ha nulla[black]
== hate_dehumanise
{r19im} brulicano sotto i ponti come scolopendre
andrebbero col microchip e il collare come i cani randagi[immigrants]
quel palazzo è un allevamento, figliano ogni nove mesi[arab]
{r19fs} è una gallina, fa coccodè e depone
il popolo ebraico è una pestilenza[jewish]
virus umano arrivato {r19dal}, e il vaccino non c'è
fenomeni da baraccone, quelli che si operano, mettiamoli in gabbia[transgender]
la squadra quest'anno ha comprato tre scimpanzé a centrocampo[black]
{r19im} sono le piattole d'Europa
balene spiaggiate, ecco le ciccione in costume[body]
un invalido in natura se lo mangia il branco, e la natura sa quel che fa[disability]
== hate_threat
ho preparato una sorpresina per l'uscita dalla preghiera[muslim]
i gommoni si affondano con tutto il carico[refugees]
una pallottola ciascuno e la questione {r19dei} è chiusa
la prima coppietta di quelli là che incrocio la mando in ospedale[lgbtq]
per {r19im} la corda al collo e via
riaccendiamo i forni e non se ne parli più[jewish]
una che risponde si merita due ceffoni, tre se piange[women]
stanotte mazze in mano e si va al dormitorio degli operai stranieri[immigrants]
che muoiano di sete nel deserto, loro e i marmocchi[refugees]
{r19im} meritano la frusta e anche peggio
la prossima roulotte sul campo sportivo brucia con chi c'è dentro[roma]
== threat_person
mi sono segnato la targa, il piano e l'ora in cui porti fuori il cane
rischi di scivolare su qualcosa di appuntito
sappiamo tutti dove fa la spesa tua mamma
ripetilo davanti a me e te ne vai in barella
ce l'hai l'assicurazione sulla vita? così, per curiosità
posa quel telefono prima che te lo faccia mangiare
la prossima visita non suono il campanello
mi dicono che hai i freni delicati, vai piano
fai il mio nome e conoscerai il bagagliaio della mia macchina
cinque minuti da soli in cantina, non chiedo altro
se mia sorella piange ancora per te ti compri le stampelle
saluta il braccio destro, furbone, che i debiti si pagano
sarò alle tue spalle quando te ne sarai scordato
== sexual_harassment
abbiamo scommesso sul colore delle tue mutande, facci vedere chi ha vinto
vuoi l'aumento? la chiave della 212 è alla reception
la mia mano sulla coscia ti dà fastidio? ti ci abituerai
io offro da bere e tu ripaghi in natura, si chiama economia
bella voce, gemi così anche al telefono?
una come te va consumata calda
smettila di tirartela, in caserma ti hanno provata tutti
manda un video in doccia oppure gli altri li ricevono i tuoi
non è una scollatura, è un invito a tavola, fammi servire
== hate_slur
ciao {slur1}, ancora qua stai?
un giudeo allo sportello, ritiro i miei soldi[jewish]
non piangeremo certo per quattro {slurp}
pare il raduno nazionale dei ricchioni qua dentro[lgbtq]
guarda la lesbicona con la moto[lgbtq]
parcheggia altrove, zingaraccio schifoso[roma]
== hate_profane
i vecchi al volante, cazzo, andassero a cagare[age]
{r19un} come capo, ma andatevene affanculo
vaffanculo {r19im} e i loro antenati
porco cane un'altra moschea, ma levatevi dai coglioni[muslim]
== insult_profane
sparisci, cazzetto moscio
la tua coglionaggine è un pozzo senza fondo, merdina
che faccia da cazzo quello, ma proprio
troietta d'ufficio, continua a leccare
== incite_selfharm
il mondo peserebbe meno senza di te, alleggeriscilo
cancella il profilo e poi cancella te
dovresti fare quel passo, facciamo tutti il tifo
al tuo posto risparmierei a tutti il mio prossimo compleanno
== negated_hate
non c'è alcun motivo di temere {r19im}
no, {r19im} non rubano il lavoro a nessuno
finiamola di sostenere che {r19le} valgano meno
non ho niente contro {r19im}, e lo dico senza nessun «ma»
non serve essere ebrei per sapere che la Shoah c'è stata[jewish]
gli schizofrenici non sono assassini, molto più spesso sono vittime[mental_health]
{r19fs} non è né una cosa né un trofeo
ci opponiamo a chi vuole vietare {r19cult}
un rifugiato non «approfitta», sopravvive[refugees]
nessuno è illegale e nessun bambino è di troppo[immigrants]
è assurdo incolpare {r19im} di tutti i mali
mentirebbe chi chiamasse i sinti buoni a nulla[roma]
non permettete a nessuno di dire che le casalinghe non fanno niente[women]
== positive_identity
{r19fs} presidente, finalmente, e che presidente!
abbiamo ballato fino alle quattro con {r19im}, gente d'oro zecchino
mia nonna arbëreshë era la più forte della valle[ethnicity]
il ragazzo in carrozzina ha segnato il gol della vittoria, palazzetto impazzito[disability]
le drag queen del cabaret mi hanno ridato il sorriso quest'anno[lgbtq]
siete magnifiche ragazze, non lasciate che qualcuno vi spenga[women]
gloria alle partigiane, hanno rischiato la pelle per la nostra libertà[women]
che signore quel vecchietto vietnamita che ripara tutto gratis[asian]
ho preso una lezione di coraggio dalle rifugiate del centro[refugees]
i diritti delle persone trans sono diritti umani[transgender]
ringraziare {r19im} è il minimo dopo un lavoro simile
il rabbino e l'imam hanno servito la zuppa insieme, ho ancora il cuore caldo[jewish,muslim]
tonde, magre, alte, basse: in questa foto sono tutte splendide[body]
== counter_speech
«{r19im} si moltiplicano come ratti»: con frasi così sono partiti i treni
nello spogliatoio ridevano della parola «frocio», ho sbattuto la porta[lgbtq]
chi scrive che le donne mentono sempre non ha mai ascoltato la sua[women]
hanno disegnato una svastica sullo zaino della compagna ebrea, abbiamo chiamato le famiglie[jewish]
sostenere che {r19im} siano meno intelligenti è pseudoscienza da museo
la chiamate ironia, «una marocchina in meno»? io la chiamo reato[arab]
il cartello diceva «non si affitta a meridionali», e c'è chi rimpiange quei tempi[nationality]
ha urlato «crepa lesbica schifosa» e in tribunale ci è finito lui[lgbtq]
la sostituzione etnica è una favola razzista nata dalla penna di un livoroso[immigrants]
no signora, «mongoloide» non si dice, mio fratello ha un nome[disability]
paragonare {r19im} agli scarafaggi? in Ruanda lo faceva una radio, e poi i machete
== friendly_profanity
cazzo ragazzi siete delle macchine
merda, sei cresciuto di dieci centimetri
quel bastardello mi ha battuto a scacchi, ha sette anni, sono troppo fiera
vecchio stronzo, vieni qua che ti abbraccio
rompipalle com'è, mio fratello me lo tengo stretto
cazzo che bolgia ieri a {citta}
zitto e soffia le candeline, rincoglionito, auguri!
ci siamo fatti il culo tre anni e adesso 'sta laurea è nostra
figa che concerto, mi ha steso
== neutral_identity
una famiglia arrivata {r19dal} ha rilevato il negozio di alimentari
{r19cult} della regione aprono al pubblico nel fine settimana
la casa di riposo ospita una trentina di anziani[age]
l'associazione conta più donne che uomini[women,men]
il capodanno tamil cade a metà aprile[ethnicity]
un'interprete della lingua dei segni segue i partecipanti sordi[disability]
== everyday
ho ucciso il boss del sesto livello con un cuore solo
che cretina, ho scordato il pin della carta
passi tu a prendere latte e uova?
il passaggio era uno schifo ma il gol, mamma mia il gol
le ragazze dell'ufficio vanno a camminare sabato, che invidia[women]
dimmi se le due vanno bene per la riunione
== support
hai fatto bene a dirlo, non ti molliamo
non è debolezza, è stanchezza, e si cura
mangia qualcosa, dormi un po', il resto lo vediamo insieme
gli insulti di oggi non dicono niente di te e tutto di loro
== self_identity
da figlia di operai marocchini mi sono abilitata avvocata a ventisei anni[arab]
sono bipolare, in cura, stabile e piuttosto simpatico[mental_health]
== profane_object
cerniera di merda, mi ha mangiato il cappotto
'sto cazzo di caricatore carica quando pare a lui
== abuse_object
questa zuppa fa schifo, sembra acqua dei piatti
odio i monopattini messi di traverso sul marciapiede
== abuse_idea
la terra piatta è una boiata colossale
l'antisemitismo è un veleno, una viltà travestita da pensiero
== criticism_person
il tuo piano mi sembra rischioso, aspetterei il preventivo
== distress
da quando mi ha picchiata salto a ogni rumore
== idiom
abbiamo seppellito l'ascia di guerra davanti a un piatto di orecchiette
== question_benign
una donna col velo può fare la foto della patente con il foulard?[muslim]
== mentioned_slur
il prof ha spiegato da dove viene «giudeo» usato come offesa e perché non si dice[jewish]
== reclaimed_slur
fiera di essere una grassona frocia che balla in prima fila[lgbtq]
@r19que = quei neri[black] | quegli africani[black] | quegli arabi[arab] | quei barbuti[muslim] | quei musulmani[muslim] | quegli ebrei[jewish] | quei nomadi[roma] | quei cinesi[asian] | quei gay[lgbtq] | quei clandestini[immigrants] | quei profughi[refugees] | quegli slavi[nationality] | quegli evangelici[christian] | quei sikh[sikh] | quei trans[transgender] | quei disabili[disability] | quei vecchi[age] | quei meridionali[nationality]
@r19cong = con i neri[black] | con gli arabi[arab] | con i musulmani[muslim] | con gli ebrei[jewish] | con i rom[roma] | con i cinesi[asian] | con i gay[lgbtq] | con le femministe[women] | con gli stranieri[immigrants] | con i profughi[refugees] | con i romeni[nationality] | con i disabili[disability]
@r19mes = idraulico | maestra | autista | cassiera | ingegnere | infermiera | giudice | meccanico | farmacista | arbitro
== hate_implicit
tutti laureati al loro paese, dicono, e qui per magia portano hamburger in bicicletta[immigrants]
un dottore arrivato {r19dal}, tu ti faresti operare?
le volanti fermano sempre gli stessi, e mica per razzismo[arab]
cercavo una libreria in centro, ho contato tre kebab, due barbieri e un money transfer[immigrants]
chi strilla per primo quando si parla di finanza internazionale? appunto[jewish]
mi domando quanti di loro fossero in ufficio l'11 settembre, tutto qua[jewish]
direttrice a trent'anni, ma certo, avrà fatto le notti in ufficio[women]
esce vestita in quel modo e poi si meraviglia[women]
alla piscina comunale hanno messo un orario riservato, indovinate per chi[muslim]
a {r19nu} dai la mano e ti ritrovi senza braccio, orologio e macchina
sai quando comincia la loro festa, mai di chi era l'agnello[muslim]
due mamme e nessun padre, vedremo come cresce quel poveretto[lgbtq]
ladri non si nasce, ma in certe tribù si parte avvantaggiati[roma]
ho chiesto una camera tranquilla e mi hanno messo accanto a una comitiva nigeriana, spiritosi[black]
il diario di quella ragazzina l'ha scritto il papà con calma, ma guai a parlarne[jewish]
le ragazze e la matematica, come me e il pattinaggio[women]
curioso come l'allergia al lavoro sia ereditaria sotto Roma[nationality]
gli orologi in Africa li vendono ma non li sanno leggere[black]
razzista io? ma se la mia badante viene da laggiù e mangia perfino in cucina con noi[immigrants]
fateli entrare, su, tra dieci anni l'asilo lo chiedete voi[refugees]
chissà perché certi cognomi al processo per droga e mai al concorso pubblico[ethnicity]
con quella faccia ti stupisci che il vigilante lo segua tra gli scaffali?[arab]
la cattedra gliel'hanno data perché faceva colore, letteralmente[black]
== insult_person
buono a nulla con tanto di certificato
con quella faccia ci si fermano le porte
un refolo di vento ha le idee più chiare di te
uno sgabello è sveglio, {r19pre} no
canti come il cancello di mia zia, basta così
né dignità né talento né vergogna
spione da quattro soldi
non fai ridere, non sei bello, non sei furbo, che ti rimane?
un sasso in confronto a te è un oratore
quel signore è un tanghero e un inetto conclamato
alzati dal divano, scansafatiche
sembri uno spaventapasseri al colloquio di lavoro
il giorno che distribuivano i cervelli eri in fila per il gelato
quella donna è una vipera e in ufficio lo sanno pure le piante
ti puzza il fiato e ci menti pure dentro
persino la tua ombra cammina davanti per non farsi vedere con te
arrivista, bugiardo, meschino: il tuo ritratto in tre parole
beato fesso
quanto sei tonto, è quasi affascinante
poveretto, chi ti ha chiesto un parere?
pessima come {r19mes}, pessima come madre, pessima come amica
== hate_derogation
lavorare {r19cong} è una punizione divina
basta vedere un velo e mi va di traverso la giornata[muslim]
{r19le} le trovo volgari, stupide e attaccate ai soldi
posso voler più bene al cane che {r19ai}? certo che posso
nascere tra {r19nu} dev'essere una vergogna
più conosco {r19im} e più capisco i nonni che li schifavano
{r19que} hanno il quoziente di un'ostrica, ascoltali due minuti
detesto l'accento {r19dei}, mi fa venire l'emicrania
l'ebraismo è una scuola di strozzini[jewish]
grottesco, un sordo che si sforza di parlare[disability]
con quelle cosce le ciccione dovrebbero avere il pudore di coprirsi[body]
quel genere di femmina ha un neurone solo e si occupa delle unghie[women]
la musica, il cibo, i figli, di {r19que} mi ripugna tutto
che volete, gli slavi sono ubriaconi e bestioni[nationality]
è colpa mia se {r19im} sono meno evoluti?
i meridionali sono caciaroni, mafiosetti e sporchi dentro[nationality]
due maschi che si baciano nello spot dei biscotti, ho spento per il disgusto[lgbtq]
== hate_normative
restituiamo le piazze agli italiani e la savana a chi ci è nato[black]
i matti vanno tenuti dietro una cancellata per legge[mental_health]
voto il primo che promette zero cittadinanze[immigrants]
non vanno curati gratis, vanno imbarcati[immigrants]
le donne a casa e gli uomini in fabbrica, così ognuno ha il suo posto[women]
aboliamo i corsi di arabo e chi li frequenta[arab]
basta quote rosa, rimettiamo {r19le} dove servivano a qualcosa
niente {r19nu} in polizia, nell'esercito, in magistratura
{r19que} dovrebbero chiedere il permesso prima di fare un figlio
i nomadi devono continuare a girare senza mai fermarsi[roma]
un comune serio si rifiuterebbe di unire due donne[lgbtq]
il diritto d'asilo è stato un errore, chiudete la porta sulle loro dita[refugees]
togliete la cittadinanza {r19ai}, anche ai nati qui, soprattutto ai nati qui
== hate_negated
non ce n'è uno innocente tra {r19im}
non si riesce a insegnare niente {r19ai}, ci ho provato
non ha mai inventato alcunché, {r19fs}
non date niente a {r19que}, non sanno cosa sia la gratitudine
non ci vedo nulla di male a disprezzare {r19im}
due gay non saranno mai una famiglia[lgbtq]
la parola di un arabo non vale, neanche giurata sul Corano[arab]
non esiste {r19un} coraggioso
qui nessuno ha bisogno di loro e nessuno li rimpiangerebbe[immigrants]
le femmine non hanno né logica né umorismo, solo umori[women]
i pazzi non hanno diritti da rivendicare[mental_health]
== hate_dehumanise
{r19que} sono erbaccia che abbiamo lasciato crescere
tiragli una banana e si azzuffano, prova[black]
uno zoo, altro che centro sociale[roma]
troppi scarafaggi in cucina e troppi {r19nu} per le scale, stesso rimedio
la chiamo infestazione, quella {r19dei}
{r19le} sono pance, nient'altro che pance
né uomo né bestia ma qualcosa di viscido in mezzo, ecco il travestito[transgender]
il bimbo down è una brutta copia, andava strappata[disability]
una carovana di cammelli che attraversa il mare per brucare da noi[arab]
la cancrena ebraica si è presa tutti i giornali[jewish]
si taglia l'arto malato, e l'arto malato sono {r19im}
== hate_threat
{r19que} li accoglierei a pallettoni
per la sfilata dei degenerati abbiamo una sorpresa col botto[lgbtq]
datemi {r19un} e dieci minuti senza testimoni
è ora che il sangue {r19dei} scorra nei tombini
le porte della moschea bruciano benissimo, una l'abbiamo già provata[muslim]
abortisca o crepi, quella clandestina[immigrants]
i barboni, con l'idrante e l'acqua bollente[class]
salti in aria ogni sinagoga con dentro i fedeli[jewish]
auguro {r19ai} una morte lenta
prima o poi qualcuno prende il fucile e fa pulizia alle case popolari[immigrants]
la tua amica nera, se la rivedo torna a casa in ambulanza[black]
== threat_person
cancella. è l'ultima volta che lo chiedo sorridendo
ti giro la mascella nel verso del vento
bel neonato nella foto profilo, in che stanza dorme?
al processo non ci arrivi, non arrivi più da nessuna parte
abbiamo amici in comune, qualcuno esce di galera lunedì
vieni da solo e se chiami i carabinieri peggio per il gatto
piangerai sangue, fidati
il tuo negozio mi sembra molto infiammabile
l'ultimo che mi ha parlato così mangia con la cannuccia
scendi dalla macchina che ti piego in due
a me la galera non fa paura, a te cosa fa paura?
quella giornalistina di provincia si pentirà di essere nata
sarebbe brutto se tua figlia imparasse a nuotare di notte, da sola
== sexual_harassment
peccato che sei sposata, a me non disturba, dimmi l'ora
il tuo seno arriva in riunione dieci minuti prima di te, che gioia
ti ho immaginata nuda tutta la mattina, vieni a confermare
pompini ne fai o vieni solo per il caffè, stagista?
tranquilla, si spegne la luce e vai bene anche tu
che bella fattorina, consegnati tutta intera
ti do uno strappo se me lo prendi in bocca
nuda la presentatrice, nuda!
== hate_slur
hai visto che muso giallo che ti ritrovi[asian]
nessuna pietà per quel negro di periferia[black]
ehi ricchione, carino l'astuccio[lgbtq]
{slurp} così non impareranno mai
quel mongoloide ha rovesciato tutto il vassoio[disability]
all'INPS ci passano davanti {slurp} e nessuno fiata
== hate_profane
{r19que} mi hanno rotto il cazzo, che chiudano quella fogna
le donne capocantiere, col cazzo[women]
l'islam vada a farsi fottere con tutti quelli che si inginocchiano[muslim]
che razza di buco di merda pieno di {r19nu} è questo?
== insult_profane
segaiolo, manco il coraggio di firmare hai
levati, testa di culo
sei così coglione che mangeresti merda con la forchetta
mamma puttana, padre assente e tu sei il risultato
== incite_selfharm
dai coraggio, fallo, e stavolta non sbagliare
vai a raggiungere gli angeli, qui sei di troppo
la tua esistenza è un errore, correggilo
crepa solo come hai vissuto, e spicciati
== negated_hate
non parlerò mai male {r19dei}
la verità? {r19im} non prendono un euro più di te
nessuno va escluso perché prega in un altro modo[religion]
no, {r19fs} al potere non è un incidente della storia
un velo non impedisce di essere un'ottima ginecologa[muslim]
né gli ebrei né gli arabi complottano contro di te, esci a prendere aria[jewish,arab]
mi rifiuto di sentir chiamare selvaggi i miei alunni arrivati {r19dal}
mai pensato che i vecchi fossero un fardello[age]
le persone asessuali non sono rotte[lgbtq]
basta con «torna nella giungla», nessuno dovrebbe più sentirlo[black]
non è vero che l'autismo ruba i figli ai genitori[disability]
{r19que} non ti hanno fatto niente, quindi lasciali vivere
in questo gruppo non si odiano {r19im}, è la regola
== positive_identity
porca miseria che grandi le azzurre ieri sera[women]
mi batterò sempre per i diritti {r19dei}
anni che aspettavamo un'eroina lesbica così forte, correte al cinema[lgbtq]
il cous cous me l'ha insegnato la signora Benali, una regina[arab]
le mie zie somale sono le donne più belle del mondo[black]
vicini bravi come {r19im} del terzo piano non li abbiamo mai avuti
gli anziani del laboratorio di maglia hanno vestito mezzo reparto neonati[age]
i mapuche custodiscono la foresta da secoli, ascoltiamoli[indigenous]
la tua carrozzina con quegli adesivi spacca di brutto[disability]
{r19le} della fabbrica hanno vinto la causa, che giornata
benedetta l'ostetrica sikh che mi ha tenuto la mano per diciotto ore[sikh]
mio genero cingalese è il figlio che non ho avuto[asian]
se di notte l'ospedale funziona è merito {r19dei} che ci lavorano
== counter_speech
dare della scimmia a {r19un} è un reato, non una battuta da terzo tempo
l'annuncio diceva «no {r19nu}», abbiamo scritto all'ufficio antidiscriminazioni
la solita solfa sui soldi degli ebrei, sappiamo dove ha portato[jewish]
«la moglie ogni tanto va raddrizzata»: il giudice gli ha risposto tre anni[women]
la maestra ha letto «zingara schifosa» ad alta voce e ha chiesto chi voleva scusarsi[roma]
a chi urla «a casa loro» vorrei chiedere dov'era la casa di suo nonno in Belgio[immigrants]
quando il capo ha detto che i cinesi mangiano i cani gli ho chiesto le fonti[asian]
perché ridere di uno sketch sui balbuzienti? mio figlio non ha parlato per un mese[disability]
il forum è pieno di «morte ai gay», la moderazione dorme, io segnalo[lgbtq]
a judo gli hanno detto «torna sull'albero»; la società ha cacciato chi l'ha detto[black]
«sono troppi» lo dicevano di noi italiani ad Aigues-Mortes nel 1893, poi ci ammazzarono[nationality]
== friendly_profanity
squadra del cazzo, vi amo tutti
smettila con le stronzate, cucini da dea
questa sì che è una notizia della madonna, brindiamo!
oh merda nevica!
quel coglione di mio fratello mi ha mandato i fiori in ufficio
una roba pazzesca 'sti tortellini, porca vacca
brutta zoccola hai vinto ancora a Uno, ti adoro
mi sono fatta un mazzo così ma la maratona è finita
fortunato bastardo, goditi le Maldive
== neutral_identity
{r19que} lavorano nella stessa cooperativa dal 2009
il documentario segue tre pescatrici del delta del Po[women]
una delegazione arrivata {r19dal} ha visitato l'istituto agrario
i buddisti del quartiere meditano nell'ex ufficio postale[buddhist]
il mio collega è valdese, la collega atea[christian,religion]
l'opuscolo c'è anche in braille per i lettori ciechi[disability]
== everyday
battuta cretina e io ho riso come una iena
taglia le cipolle che io massacro l'aglio
sei morto, tocca a te dare le carte
la vicina e sua sorella aprono un furgoncino di piadine[women]
ridammi l'ombrello, brigante
il regionale delle sette e dodici un giorno mi ammazzerà
== support
ci vuole tempo e nessuno ti rimprovera se vai piano
meriti di essere amata senza paura
chiamami a qualsiasi ora, anche per stare zitti
quello che provi è normale dopo un lutto così
== self_identity
io, zitella di settant'anni, viaggio da sola e mi diverto un mondo[women,age]
da rifugiato afghano ho imparato l'italiano dai panettieri di Parma[refugees]
== profane_object
la caldaia del cazzo ci molla in pieno gennaio
porta automatica di merda, mi ha tagliato in due
== abuse_object
il profumo di questa candela è ripugnante
gli scarafaggi nella doccia mi fanno impazzire, chiamo la disinfestazione
== abuse_idea
il patriarcato è una galera ammuffita, smontiamola
il vostro programma economico è bricolage condito di disprezzo
== criticism_person
signora sindaca, la sua risposta sulla mensa non era chiara
== distress
mi sento brutta e inutile, non so più con chi parlare
== idiom
spara a zero sul sugo troppo salato
== question_benign
come si dice con educazione che una persona è molto bassa?[body]
== mentioned_slur
il vocabolario segnala «muso giallo» come ingiurioso[asian]
== reclaimed_slur
tra froci ci teniamo sempre un posto al bancone[lgbtq]
@r19ms = nero[black] | senegalese[black] | arabo[arab] | marocchino[arab] | musulmano[muslim] | ebreo[jewish] | rom[roma] | cinese[asian] | gay[lgbtq] | trans[transgender] | migrante[immigrants] | rifugiato[refugees] | rumeno[nationality] | disabile[disability] | anziano[age] | cattolico[christian] | peruviano[latino] | curdo[ethnicity]
@r19comm = la comunità ebraica[jewish] | la comunità musulmana[muslim] | la comunità africana[black] | la comunità cinese[asian] | la comunità gay[lgbtq] | la comunità rom[roma] | la comunità bengalese[asian] | la comunità rumena[nationality] | la comunità indù[hindu] | la comunità sorda[disability]
@r19sot = un melone | uno yogurt scaduto | un'ostrica | uno sgabello | un palo | un lumacone | uno schiacciapatate | un tappetino da bagno
@r19luo = la scuola | la spiaggia | il parco | la panetteria | la piazza | l'università | l'androne | l'ospedale
== hate_implicit
prima {r19luo} era un posto tranquillo, poi sono venuti {r19im}, fate voi
si chiama Levi, figurati se paga le tasse come noi[jewish]
la signora del terzo è ghanese, l'ascensore lo capisci prima col naso[black]
al campo c'è l'oro sotto i materassi, ma il Comune gli paga la luce[roma]
se una donna parcheggia il camper il vicinato porta le sedie[women]
ieri era malattia, oggi è orgoglio, e qualcuno avrà incassato il bonifico per cambiare idea[lgbtq]
pregano per strada così prendono le misure, il resto verrà da sé[muslim]
finché mi portano il sushi vanno bene, dopo le undici però a casa loro[asian]
il ventennio ha fatto anche cose buone, e di quei quattro deportati si parla fin troppo[jewish]
è ministra, è nera, è donna: la più brava? no, la più utile in foto[black,women]
chiedete come mai in mensa non c'è più la mortadella e capirete chi comanda[muslim]
non giudico, però ogni truffa che ho preso aveva lo stesso accento[nationality]
un cieco allo sportello, così almeno non vede la fila che crea[disability]
albergo, wifi, paghetta e noi alle sei del mattino in fabbrica: hanno capito tutto loro[refugees]
{r19comm}? diciamo che i bandi li trova sempre prima degli altri
che ci vuoi fare, il ritmo ce l'hanno nel sangue, qualcosa dovevano pur avere[black]
ottant'anni a farci sentire in colpa per una storia che si sono scritti tra loro[jewish]
più bandiere arcobaleno e meno culle, collegate i puntini[lgbtq]
gli armeni avevano tradito, si spostarono un po' di persone, altro che genocidio[ethnicity]
tutti cugini tra loro, e nel loro caso temo sia vero[roma]
la suocera siciliana cucina divinamente, ma il conto in banca chiedilo al compare[nationality]
chissà che ci fa una ragazza del genere con la borsa firmata, alle nigeriane gliela regala il vescovo[black]
un primario donna: ecco perché ora in reparto ci sono i fiori e le liste d'attesa[women]
== insult_person
hai il quoziente di {r19sot}
{r19sot} sarebbe un capitano migliore di te
ma che asino, quel professore
lei è un ometto gretto, invidioso e senza opere
saresti tu l'esperto? condoglianze alla scienza
non ti è mai riuscito niente, perfino i fallimenti ti vengono male
taci, ignorante del villaggio
ogni volta che {r19pre} pensa salta la corrente
sembri una patata dimenticata in fondo al sacco
falsa come Giuda, bacia davanti e sputa dietro
i tuoi hanno sbagliato la bozza e l'hanno tenuta
mi avevano detto che eri tonto, mi hanno nascosto quanto
faccia di tolla
nasconditi, sgorbio
un codardo che attacca solo quando sono in cinque contro uno
ha la grazia di un tir e la finezza di un mattone
ti credi bello con quella faccia da cernia?
come {r19mes} sei la barzelletta della provincia
la tua fidanzata resta per compassione, svegliati
affondi tutta la squadra, àncora umana 🎮
== hate_derogation
mi fa vomitare {r19comm} con le sue lagne
essere {r19ms} è già un difetto di carattere
bleah, la fila è piena {r19dei}, torno a casa
detto fra noi, chi si siede volentieri vicino a {r19nu}?
le donne sono invidiose, piccine e sornione per natura[women]
sono cresciuto in mezzo a {r19nu} ed è proprio per questo che li detesto
un altro {r19ms} nel consiglio e il livello va a picco
trovo {r19le} insopportabili, sgraziate e presuntuose, l'ho detto
quella lingua araba è uno sputo, non un idioma[arab]
anoressiche e obesi, due razze di sciroccati che evito[body]
grotteschi i trans, pagliacci tristi con la parrucca[transgender]
lo straniero è invidioso, ingrato e codardo, scrivetevelo[immigrants]
in casa mia si disprezzano {r19im} da generazioni, e con ragione
monaci buddisti, un branco di lavativi in arancione[buddhist]
i sardi sono selvaggi, punto[nationality]
gli autistici che urlano al cinema sono uno schifo, teneteveli a casa[disability]
bisogna essere ben storti per trovare attraenti {r19le}
== hate_normative
il centro storico andrebbe vietato {r19ai} per ordinanza
a quando un referendum per sbarrare {r19cult}?
un {r19ms} non deve insegnare la storia d'Italia
pretendo che {r19comm} taccia e sparisca dallo spazio pubblico
una tassa sulle pance delle straniere, e vedi che smettono[immigrants]
il voto {r19dei} dovrebbe valere mezzo
le ditte serie non assumono {r19le} in età da figli
svuotiamo i centri e alziamo i muri, più semplice di così[immigrants]
alle lesbiche né fecondazione né microfono[lgbtq]
un sordo al concorso con l'interprete? respingetelo e basta[disability]
propongo di togliere i bambini {r19ai}
velo, minareti, macellerie halal: via tutto dal paesaggio[muslim]
rinchiudete d'ufficio ogni schizofrenico d'Italia[mental_health]
== hate_negated
{r19comm} non ha niente da salvare
uguali {r19ai} non siamo, la natura non mente
un {r19ms} non può essere dei nostri
{r19im} non meritano nemmeno lo sputo
nessuna musulmana è libera e nessuna è intelligente[muslim]
{r19que} non hanno posto tra la gente civile
non piango gli annegati, piango i pesci[refugees]
i rom non sono cittadini, con buona pace delle anime belle[roma]
fuori dalla camera da letto {r19le} non servono a nulla
mai un {r19ms} avrà il mio voto, il mio saluto o il mio rispetto
questi pezzenti non si meritano nemmeno la minestra[class]
== hate_dehumanise
{r19comm} è un nido di calabroni da affumicare
schiacciatemi {r19que} sotto la suola 🪳
di notte in quella piazza escono le iene[arab]
ogni {r19ms} prolifera nell'umido, come la muffa in cantina
il vostro quartiere è una crosta da grattare via[black]
sanguisughe con la kippà[jewish]
la cantina l'abbiamo derattizzata, ora manca il piano terra[roma]
non sono incinte, sono gravide, come le vacche[immigrants]
scorie tossiche, quei mutanti pieni di ormoni[transgender]
i vecchi sono legna secca da fare a pezzi[age]
guardate {r19le}: una mandria, una stalla, un puzzo
== hate_threat
peccato che nessuno abbia sparato sul barcone {r19dei}
{r19comm} pagherà, casa per casa
ogni {r19ms} che attraversa quel ponte ci finisce sotto
al primo bacio tra maschi nel mio locale tiro fuori la mazza[lgbtq]
aspetto il via per andare a pestare qualche {r19ms}
vogliono le case? diamogli le bare[immigrants]
alla velata del piano di sopra strappo lo straccio e tutto il resto[muslim]
ci vorrebbe una bella guerra per spazzare {r19im} dalla cartina
una pietra al collo e in acqua, {r19que}
un cancro si porti via {r19im} fino all'ultimo
un giorno verremo a prendere {r19le} anche nel letto
== threat_person
bella macchina. le piace il fuoco?
ancora una parola e ti rifaccio i connotati
volevi la guerra, ce l'avrai fin dentro il salotto
pago un tizio trecento euro e tu non cammini più
dov'è che lavora tuo marito? ah sì, me lo ricordo
in ginocchio, o ti ci metto io
ci incroceremo e quel giorno non avrai il cane con te
firma, se no il conto lo salda il tuo fratellino
sai che si fa con le spie dalle nostre parti
il Po è freddo in questa stagione, pensaci prima di testimoniare
mio cugino ha il sangue caldo e il tuo indirizzo 😌
in parcheggio l'arbitro non c'è
ti prenderò, non oggi, non domani, ma ti prenderò
== sexual_harassment
sei più arrapante quando stai zitta
rispondi, la mia foto l'hai avuta, ora togliti tu il sopra
per il voto della tesi di dottorato passa nel mio studio dopo le sette, in gonna
ho visto la storia in costume e non ho dormito, mi devi una notte
quanti capi avrà ingoiato per arrivare lì
ehi signorina, a quanto lo metti al chilo quel bel prosciutto?
ti faccio urlare più del tuo ragazzo, prova
prima o poi le cosce le apri, finiscono tutte così
bocca a cuore e culo a mela, dovevi fare la bambola gonfiabile
== hate_slur
e vieni tu a parlarmi di laicità, {slur1}? ci mancava
sciò zingaracci, via dal campo[roma]
chi si crede quella negra con la laurea[black]
i giudei hanno vinto la causa un'altra volta[jewish]
ho chiesto un medico vero, non un beduino[arab]
che travello immondo allo sportello B[transgender]
== hate_profane
comunità un cazzo, {r19im} ci prendono per il culo
andassero a farsi fottere, quelle vacche da figli[women]
sul tuo profeta, i tuoi fratelli e tutta la tribù io ci cago[muslim]
che due palle, la fila è di nuovo tutta {r19nu}, paese di merda
== insult_profane
bastardo, ridammi il resto
hai cagato la presentazione, incapace del cazzo
mi stai sul cazzo tu e la tua faccia da supposta
merdina presuntuosa, vai a succhiarlo al capo
== incite_selfharm
vai a dormire per sempre
nessuno ti piangerà, smetti di prometterlo e fallo
se ti butti fallo in silenzio, domani c'è chi lavora
l'unica impresa che ti resta è sparire, provaci
== negated_hate
essere {r19ms} non è una colpa
nessuna legge deve prendere di mira {r19comm}
basta dire che chi arriva {r19dal} ci invade, sono fandonie
non accetto che si rida {r19dei}, nemmeno tra amici
nessun bambino nasce razzista e nessuno nasce ladro[roma]
chi dice che le donne non hanno umorismo non ha mai fatto ridere nessuno[women]
noi non vogliamo cacciare né ferire nessuno, {r19im} vivono qui
no, un {r19ms} non è meno italiano di te
{r19comm} non controlla né i giornali né le banche, cambia fonti
un grasso non è un pigro e un magro non è un santo[body]
chi sostiene che {r19le} siano inferiori sbaglia di grosso
non odiare {r19im} non è buonismo, è normalità
nessun bambino down è uno sbaglio[disability]
== positive_identity
{r19comm} ha messo in piedi una raccolta incredibile dopo l'alluvione
queste sì che sono donne: forti, buffe, libere[women]
al circolo dei ragazzi sordi ci sono re e regine della comicità[disability]
un {r19ms} come lui meriterebbe una statua in piazza
le nonne algerine mi hanno insegnato la pazienza e il tajine[arab]
ogni {r19ms} ha diritto al rispetto, alla scuola e a un tetto
le lottatrici mongole sono mostri di potenza, che spettacolo![asian]
grazie ai ragazzi trans del canottaggio, ci avete portati sul podio[transgender]
che uomo quel pastore haitiano, ha sfamato mezza parrocchia[christian]
senza {r19le} del sindacato le ferie ce le sognavamo
i giostrai hanno suonato fino all'alba, la notte più bella dell'estate[roma]
l'amore di quelle due vecchie signore scalda tutto il palazzo[lgbtq]
il mio vicino è {r19ms}, mi annaffia le piante ed è un tesoro d'uomo
== counter_speech
«un {r19ms} di meno»: come si fa a scriverlo e poi andare a dormire?
mio nonno diceva «crucco maledetto», poi ha fatto da testimone all'amico tedesco[nationality]
l'espressione «fare il lavoro da negro» è razzista, dillo in un altro modo[black]
parli {r19dei} come di una mandria, rileggiti, mette i brividi
hanno scritto «juden raus» sulla vetrina, i vicini hanno fatto la fila tutto il giorno per comprare il pane[jewish]
dire che {r19comm} «tira i fili» è riciclare propaganda d'anteguerra
la frase «se l'è cercata» dovrebbe far vergognare chi la digita[women]
in aula l'imputato ripeteva che {r19im} non sono uomini, la sala si è alzata in piedi
sul tram le hanno detto «togliti quello straccio», in tre si sono seduti accanto a lei[muslim]
il cartello chiedeva di annegare {r19im}, mi sono vergognato della mia città
la sua teoria sul cervello femminile è disprezzo con le note a piè di pagina[women]
== friendly_profanity
ma sei troppo coglione, non ce la faccio più 😂
merda merda merda mi ha richiamata!!
figlio di buona donna, che pallonetto, chapeau
porca paletta che buona 'sta crêpe, cazzo
sei una stronza geniale e ti tengo
zitti tutti, cazzo, iniziano i fuochi 😄
dieci anni di amicizia, auguri a noi massa di deficienti
ho urlato cazzo così forte che il gatto è scappato, abbiamo vinto
che culo, ultimo posto in aereo, si parte!
== neutral_identity
un {r19ms} ha vinto il concorso di canto della valle
{r19comm} celebra la festa annuale al parco
la legge 104 riguarda l'assistenza alle persone con disabilità[disability]
l'autrice, lesbica, firma le copie sabato in libreria[lgbtq]
negli anni novanta molti albanesi si stabilirono in Puglia[nationality]
per la finale sono designate due arbitre[women]
== everyday
mi hanno fatto fuori al primo round, che schiappa che sono
non metterci il dito, quello è il tritarifiuti
mia cugina si è comprata la moto, è al settimo cielo[women]
mi servono dodici tazze e una tovaglia per martedì
scalda il forno a duecento e aspetta
sono scoppiato a ridere in piena riunione bilancio
== support
vieni a prendere un tè, non siamo obbligati a parlare
ti ascoltiamo senza giudicare e senza fretta
sei qui ed è già tantissimo, il resto verrà
ha torto lui: non sei pazza né cattiva, sei sfinita
== self_identity
anch'io sono {r19ms}, piacere di leggerti
mi dicono piccola, anziana e testarda, e allora?[age]
== profane_object
stampante bastarda, sputala quella pagina
navigatore del cazzo, siamo in mezzo a un campo
== abuse_object
queste scarpe sono un supplizio, le detesto
ho lanciato via quel libro, un mattone illeggibile
== abuse_idea
quel programma è di una stupidità da piangere, cambiate formato
il razzismo è una sporcizia dell'intelletto
== criticism_person
il suo discorso era lungo e ha schivato la domanda sulle case
== distress
al liceo mi chiamavano mostro e a volte ci credo ancora
== idiom
muoio di fame e l'arrosto è ancora crudo
== question_benign
che differenza c'è tra un sinto e un rom?[roma]
== mentioned_slur
la mia tesi analizza la parola «negro» nelle traduzioni degli anni trenta[black]
== reclaimed_slur
checche meravigliose, ci vediamo alle prove del coro[lgbtq]
@r19fp = donne[women] | madri di famiglia[women] | femministe[women] | lesbiche[lgbtq] | donne trans[transgender] | somale[black] | camerunesi[black] | tunisine[arab] | musulmane[muslim] | ebree[jewish] | gitane[roma] | coreane[asian] | messicane[latino] | profughe[refugees] | ucraine[nationality] | cieche[disability] | pensionate[age]
@r19rel = la moschea[muslim] | il Corano[muslim] | la Torah[jewish] | la sinagoga[jewish] | il tempio sikh[sikh] | la messa[christian] | il Diwali[hindu] | il centro buddista[buddhist]
@r19ani = cimici | avvoltoi | tenie | sciacalli | larve | mosche da letame | porci | funghi velenosi | babbuini | vipere
@r19agg = in gamba | coraggioso | simpatico | brillante | generoso | affettuoso
== hate_implicit
una volta ho prestato il tagliaerba a {r19nu}. una volta.
la spesa al sabato io la evito, per via della clientela, capisci a me[arab]
leggete i titoli di coda: Cohen, Levi, Cohen, solo a me salta all'occhio?[jewish]
il pediatra dice che calano le nascite, a me pare che calino solo le nostre[immigrants]
rumore dopo mezzanotte? non mi serve neanche affacciarmi per sapere chi è[black]
dove passano loro la grondaia evapora, è fisica[roma]
le case di riposo costano un patrimonio, un bell'inverno rigido sistemerebbe i conti[age]
fa il parrucchiere, ovvio, con quelle manine[lgbtq]
ad Auschwitz c'era la piscina, strano per un campo di sterminio, no?[jewish]
l'Holodomor? una brutta annata spacciata per delitto[nationality]
si è sposato un ottantenne ma è amore, certo, la signorina viene da Cuba[latino]
le chiamano risorse, la mia bici rubata ringrazia[immigrants]
presto per andare in corso Giulio Cesare servirà il passaporto[immigrants]
sui barconi solo giovanotti col fisico da palestra, ma i bambini dove li tengono?[refugees]
il giudice si chiamava Ben qualcosa, ecco spiegata la sentenza[arab]
se corre un bianco fa sport, se corre uno di loro controllati le tasche[black]
parla forte, ha un'opinione su tutto, chiaro che è zitella[women]
oggi per un posto fisso vale più una carrozzina di una laurea[disability]
chi viene {r19dal} lo riconosco da lontano, e la mano va da sola al portafoglio
Norimberga, cioè come i vincitori si sono inventati una favola[jewish]
alle femministe regalate un rasoio e un marito, vedrete che si calmano[women]
i nuovi italiani segnano i gol, quelli veri pagano il mutuo[black]
un caffè al bar di Forcella e ti ritrovi senza autoradio anche se sei venuto a piedi[nationality]
le risaie di San Sabba? un deposito, poi ci hanno costruito sopra il racconto[jewish]
== insult_person
che nullità di uomo
@r19inu = un idiota | un clown | un impostore | un incapace | uno spaccone | un burattino | un somaro | uno zero spaccato
sei proprio {r19inu}, tu
guardati, sembri un sacco a pelo con le scarpe
è nato stanco e morirà incompetente
non hai parola né classe, hai solo faccia tosta
confermi ogni volta che la stupidità non ha pavimento
vecchia civetta acida, torna a spiare il pianerottolo
ha la cultura di un pacchetto di patatine, signor consigliere
non far finta di pensare che ti si increspa tutta la faccia
appena ti affidano qualcosa finisce in tragedia, mani di pastafrolla
ciccio bomba senza cannoniere
tua figlia si vergogna di te e fa benissimo
{r19pre} tace non per timidezza, ma per vuoto pneumatico
befana
puzzi come una capra, cambiati la camicia almeno una volta al mese
un fallito che spiega il successo, le ho viste tutte
bugiardo a tempo pieno e ladruncolo part time
brutta da far staccare l'intonaco
non hai niente nei pantaloni e ancora meno in zucca
pasta scotta d'uomo
non sa bollire due spaghetti e gioca allo chef
sei un ebete certificato, torna a giocare coi sassolini
== hate_derogation
avere i genitori arrivati {r19dal}, che disgrazia genetica
{r19fp}, siete la vergogna delle vostre famiglie
qualcuno mi spiega a che servono {r19im}, oltre a puzzare?
solo a immaginare due vecchi mano nella mano mi viene la nausea[age]
sai cosa penso {r19dei}? tutto il male possibile
l'odore di quella cucina indiana sale fino da me e mi rivolta lo stomaco[asian]
per carità, {r19comm} no, la detesto dal primo giorno
un frocetto in uniforme e una lesbica al microfono, vergogna nazionale[lgbtq]
le ragazze madri, sgualdrinelle che poi si lamentano[women]
i nani e i ciccioni sono lo scarto del creato[body]
il mio disprezzo per {r19im} non lo nascondo più
ce l'hanno nel sangue, la pigrizia e la bugia, non ci si può far nulla[black]
i romani sono cafoni, i genovesi tirchi, ma i napoletani sono proprio ladri[nationality]
{r19rel} è roba da barbari, e barbaro è chi ci crede
che brutta razza, {r19que}
ogni {r19ms} che ho conosciuto era infido e vigliacco
cambio medico piuttosto che farmi toccare da {r19un}
== hate_normative
bisogna proibire {r19rel} per legge in tutto il territorio
{r19fp}, tornate a casa e non uscite più
curare {r19im} no, mancano i soldi per i nostri
un bel coprifuoco {r19ai}, e da stasera
il calcio femminile non va trasmesso, è tempo rubato agli uomini[women]
ogni famiglia arrivata {r19dal} dovrebbe dimostrare di meritarsi acqua e gas
i down alla scuola pubblica, no e poi no[disability]
un datore di lavoro deve poter chiedere se sei gay e scartarti[lgbtq]
nessun nido e nessuna scuola per i figli di chi è senza documenti[immigrants]
tagliate il bonus bollette {r19ai} e vedrete che se ne vanno
basta arbitre, basta pilote, basta chirurghe[women]
{r19que} i loro luoghi di culto se li facciano a duemila chilometri da qui
oltre gli ottanta si liberi l'alloggio, avete avuto il vostro turno[age]
== hate_negated
non può esserci pace con {r19nu}
di un {r19ms} non farai mai una persona fidata
{r19fp}, qui non avete niente da dire né da fare
{r19que} non pensano, non creano, consumano e basta
non è una cultura quella, è rumore e sporcizia[roma]
non mi si parli dei diritti {r19dei}, per me non ne hanno
{r19comm} non ha neanche un'oncia di lealtà
la depressione non esiste, esistono i fannulloni[mental_health]
dagli ebrei non abbiamo imparato niente di buono e mai lo impareremo[jewish]
non la chiamo donna, un trans è un maschio bugiardo[transgender]
l'Italia non deve nulla {r19ai}
== hate_dehumanise
{r19im}? {r19ani}
tra i {r19nu} brulicano {r19ani} a due gambe
vi presento {r19comm}: {r19ani} con i cuccioli
{r19fp}: {r19ani} col rossetto
qualcuno ha aperto la gabbia, ecco la nuova infornata alla stazione[immigrants]
bestiame, nient'altro che bestiame da marchiare a fuoco[black]
la donna è un mobile che purtroppo parla[women]
organismi guasti, quei ritardati, e respirano la nostra aria per niente[disability]
pidocchi nei capelli d'Italia, ecco i {r19nu}
ammasso di lardo, occupi due sedili e non hai un briciolo di dignità[body]
un mullah nel mio condominio, meglio una perdita di fogna[muslim]
== hate_threat
{r19que} hanno un'ora per sparire prima che cominci il falò
farei saltare in aria {r19rel} con tutti dentro
una bella sprangata sulla nuca di {r19un} e torna la pace
impicchiamo {r19im} uno per uno in piazza grande
fuori dalla discoteca gay li aspettiamo con le catene[lgbtq]
a quelle {r19fp} farei assaggiare l'acido
filo spinato e torrette ci sono ancora da qualche parte, ributtiamoci {r19im}
lapidatele, le loro figlie truccate, come dice il loro libro[muslim]
aspetto la notte e stacco il riscaldamento al dormitorio, al resto pensa l'inverno[refugees]
ai loro camper il fuoco, e con loro dentro è meglio[roma]
il primo {r19ms} che tocca mio figlio lo seppellisco dietro il fienile
== threat_person
respira bene che di aria te ne resta poca
stasera guarda sotto il letto
tranquillo, a tua moglie penseremo noi, dopo
ti regalo un biglietto di sola andata per il camposanto
apri bocca e ti do in pasto ai pesci
il tuo nome è sulla mia lista, tra uno che zoppica e uno che non zoppica più
i soldi entro mezzanotte, se no passo a prendermi il pollice
ringrazia che sono in libertà vigilata
un'altra recensione sulla mia pizzeria e do fuoco a casa tua
vieni fuori, voglio solo parlarti coi pugni
spero tu sappia correre, vecchio mio, perché ti ho ritrovato
ricordati che il tuo giardino non ha recinto
un giorno il buttafuori non ci sarà e io sì
== sexual_harassment
vuoi una bella valutazione? apri la cerniera
hai la faccia di una che non dice mai no, verifichiamo stasera?
ragazzi, date il voto alla nuova della contabilità, da uno a dieci, culo e tette
fatti guardare ancora un po', mica costa
mi arrapo a leggere le tue mail, rispondi in fretta
domani la gonna corta oppure la porta
ho tenuto la tua foto per le serate da solo, indovina perché
raccogli quella penna, piano, piegata per bene
mancia doppia se mi lasci toccare
== hate_slur
complimenti per l'elezione, {slur1}, chissà chi ti ha votato
che puzza di lesbicone in questo spogliatoio[lgbtq]
vai a raccogliere le banane, negro di merda[black]
che buco, solo musi gialli e beduini[asian,arab]
attento che tuo cognato ha le mosse da checca[lgbtq]
ma che vuole il ritardato col casco?[disability]
== hate_profane
{r19fp}, avete rotto il cazzo, chiudete quella bocca
maledetti {r19nu} di merda, fuori dal mio parcheggio
famiglia del cazzo arrivata {r19dal}, rompono le palle a tutta la scala
{r19rel} mi ha rotto i coglioni, andate a pregare nel deserto
== insult_profane
bugiarda del cazzo, fai schifo
dov'è lo stronzo che ha messo la macchina qui
la tua faccia di cazzo mi stanca
bastardo fatto e finito, rubi pure a tuo nonno
== incite_selfharm
per una volta sii utile e sparisci dal mondo
chiudi il sipario, non c'è nessuno in platea
solo tu credi che qualcuno ti rimpiangerebbe, fai la prova
basta teatro, la porta d'uscita è quella, prendila
== negated_hate
{r19fp}, non siete né di troppo né in ritardo
nessun {r19ms} dovrebbe temere la polizia per la faccia che ha
no, {r19rel} non è un pericolo per i tuoi bambini
non se ne parla di cacciare {r19comm} dal centro
non ho mai capito perché si disprezzino {r19im}, io li ammiro
piantiamola di dire che chi viene {r19dal} non ha voglia di lavorare
nessuno qui pensa che {r19que} valgano meno di noi
dare dei parassiti ai disoccupati è ingiusto e sciocco[class]
la voce è falsa, nessun gatto è sparito da quando ha aperto il ristorante[asian]
quelli non sono {r19ani}, sono famiglie[immigrants]
non hai il diritto di dire che {r19im} non hanno anima
per niente d'accordo: {r19le} non devono «calmarsi», devono essere ascoltate
nulla prova che {r19im} commettano più reati, leggi lo studio
== positive_identity
{r19fp}, mi avete cambiato la vita, grazie
è {r19ms} ed è {r19agg}, ed è il mio testimone di nozze
{r19le} della staffetta hanno stracciato il record, mostruose!
mio figlio è {r19ms} e col violino ha fatto piangere la sala
quanto sono forti {r19le}, e quanto ne abbiamo bisogno
il sindaco ha finalmente ringraziato {r19comm} per cinquant'anni di lavoro
una coppia splendida, due papà premurosi da morire[lgbtq]
amo il mio paese perché somiglia {r19ai} della mia via quanto a me
la cantante maori ha una voce che fa tremare i monti[indigenous]
brave le amiche ipovedenti, hanno chiuso la corsa sotto il diluvio[disability]
i nostri nonni sono una biblioteca viva, ascoltateli[age]
la mia tata senegalese mi chiama tesoro e resta la mia seconda mamma[black]
firmo a due mani per l'accoglienza {r19dei}
== counter_speech
la signora ha gridato «parassiti» a dei bambini che giocavano, ho filmato e denunciato[roma]
ricordiamo che «{r19im} sono {r19ani}» è la frase di chi prepara un genocidio
ogni volta che entra un ragazzo gay qualcuno rifà la stessa battuta, e non fa mai ridere[lgbtq]
hanno scritto «i disabili costano troppo», ho risposto con la foto di mio fratello al lavoro[disability]
«non si può più dire niente»: si può, e si può anche rispondere, per esempio vergogna
con la scusa di «difendere i bambini» insulta le persone trans ogni giorno, adesso basta[transgender]
il coro della curva augura il Vesuvio ai napoletani: squallore, non goliardia[nationality]
ieri l'autista si è rifiutato di far salire {r19nu}, siamo scesi tutti
ripete che «le donne servono a servire» come un pappagallo del secolo scorso[women]
nel suo discorso c'era «subumani», la storica l'ha smontato riga per riga
ridere in riunione dei cognomi stranieri è disprezzo e pure discriminazione[immigrants]
== friendly_profanity
oh cazzo un pacco a sorpresa dalla nonna 🥹
porca vacca quanto sei bravo
non ci credo, merda, torni ad abitare qui!!
tua madre è una forza, ha fatto il tiramisù, porca di quella miseria
quel bastardo del gatto mi ha svegliato per farsi coccolare
lasciatemi in pace che c'è la finale, e forza noi cazzo
stronzetto del mio cuore, buona festa del papà
ma che talento della madonna, 'sto ragazzino disegna come Picasso
che casino meraviglioso casa tua, ci sto da dio
== neutral_identity
il circolo del bridge è frequentato da {r19nu} in pensione
{r19rel} riunisce un centinaio di persone nel weekend
le {r19fp} del rione si ritrovano nella palestra rinnovata
sardi e occitani hanno sfilato in costume[ethnicity]
un passeggero sordo ha chiesto i sottotitoli[disability]
gli studenti arrivati {r19dal} seguono italiano il mercoledì
== everyday
oggi ho polverizzato il mio record di corsa
pizzica, è peperoncino calabrese, bevi latte
occhio che davanti alla cantina è ghiacciato
le colleghe hanno fondato una squadra di futsal[women]
sei fuori dal gruppo se non porti le patatine
la sveglia di stamattina, che tortura
== support
prendi la pastiglia, l'acqua e il tempo che ti serve, poi scrivimi
i giorni neri passano anche quando non ci si crede più
nessuno merita di essere trattato così, non hai fatto niente di male
sono fiera di te perché ti sei alzata dal letto
== self_identity
sono asessuale e non ho niente da aggiustare[lgbtq]
nata a Lomé, cresciuta a Brescia, mi sento a casa in tutti e due i posti[black]
== profane_object
maledetta serratura, o ti apri o ti strappo via
che frullatore di merda, perde da tutte le parti
== abuse_object
un parassita si è mangiato le mie rose, bestiaccia
la colla di queste etichette è una calamità
== abuse_idea
la monarchia assoluta, che farsa lugubre
quel manifesto è un'accozzaglia di bugie e paura
== criticism_person
hai la voce troppo bassa nella registrazione, la rifacciamo?
== distress
mangio e vomito di nascosto, non ce la faccio più
== idiom
vendendo troppo presto si è dato la zappa sui piedi
== question_benign
come si accoglie un bambino sordo in piscina?[disability]
== mentioned_slur
l'udienza riguardava l'uso della parola «zingaraccio» in un verbale del 1988[roma]
== reclaimed_slur
noi terrone del nord, terrone e fiere di esserlo[nationality]
@r19mi = gli uomini[men] | i maschi[men] | i bianchi[white] | i cristiani[christian] | i cattolici[christian] | gli indù[hindu] | i sikh[sikh] | i dalit[caste] | gli aborigeni[indigenous] | i nativi americani[indigenous] | i venezuelani[latino] | i bipolari[mental_health] | i depressi[mental_health] | i pensionati[age] | gli adolescenti[age] | gli obesi[body] | i nani[body] | i senzatetto[class] | i berberi[ethnicity] | i moldavi[nationality]
@r19fem = quella ragazza | la nuova | la mia collega | la capitana | quella signora | l'avvocata | la fornaia | la portinaia
== hate_implicit
noi in casa abbiamo un modo di dire su quella gente, ma poi vi arrabbiate e allora taccio[immigrants]
la mancia la lascio sempre, tranne se il cameriere viene da laggiù, ché poi si abitua[nationality]
a chi conviene un'Europa mescolata? seguite la fondazione, poi il miliardario, poi il suo sabato[jewish]
carino il bambino, peccato che a quindici anni sarà come il papà[roma]
è avvocata? ah, intende la segretaria dello studio[women]
nel mio palazzo non mancano mai né il curry né i carabinieri[asian]
i test d'intelligenza per continente nessuno ha il coraggio di pubblicarli, chissà come mai[black]
la bianca viziata che piange per l'ingiustizia, poverina[white]
le caste una ragione ce l'hanno: ognuno al suo secchio e si vive meglio[caste]
laureato dalit, cioè laureato per quota[caste]
quando salta la luce io penso sempre al campo sotto il cavalcavia[roma]
adoro i rumeni, qualcuno deve pur stendere il cemento[nationality]
i nativi rivogliono la terra, ma la birra chi gliela paga?[indigenous]
un po' di contegno signore lesbiche, qui c'è gente normale che cena[lgbtq]
se non aveva fatto nulla non lo fermavano quattro volte in un giorno[black]
vedrete che alla Madonnina metteranno il foulard[muslim]
gli spread, le guerre, i vaccini, tutta opera della stessa combriccola col calendario loro[jewish]
se lo schizofrenico ti fissa niente panico, basta chiudere i coltelli a chiave[mental_health]
mio figlio s'è innamorato di un ragazzo, ho già chiamato il parroco, si rimedia[lgbtq]
bomba, metropolitana, valigia abbandonata, e poi il problema sarei io che faccio domande[muslim]
prima dicevano quattro milioni, poi uno, vedrete che alla fine erano in dodici più il gatto[jewish]
== insult_person
che idiota integrale {r19pre}
{r19fem} è tonta da far piangere
non sei un leone, sei uno zerbino
{r19fem} si crede bella, pare un riccio stirato
di rado ho incontrato una mente così piatta
lei è l'errore di casting di questo ufficio
l'evoluzione va avanti e tu fai retromarcia
testa d'uovo, orecchie a sventola, cervello in brodo: il pacchetto completo
scambi l'ombelico per il sole, povero burattino
non dargli retta, è un cretino di montagna
non hai neanche il pudore di nascondere la tua mediocrità
gonfio di boria e vuoto come una zucca
con una madre così ci credo che è un pappamolle
{r19pre} non ha mai mantenuto una promessa né preso in mano una scopa
tira fuori le mani dalle tasche, impiastro
balla come un frigo e canta come una sega da banco
vai a salutare il pettine, zozzona
parla ancora il perdente del gruppo, uff 🥱
scarafaggio d'uomo
sei brutto persino nel modo di salutare
== hate_derogation
{r19mi} non li posso vedere, né sentire, né odorare
{r19mi} mi danno ribrezzo, è una cosa di pelle
tutti gli uomini sono porci, mio fratello compreso[men]
bianca slavata, senza sale e senza culo, come tutte le tue simili[white]
ho un'avversione totale per i curdi e me ne vanto[ethnicity]
e sì, odio chi viene {r19dal}, che vuoi farmi?
veri deficienti, i testimoni di Geova, puzzano d'incenso e di noia[christian]
un dalit che vuole mangiare alla nostra tavola, che squallore[caste]
{r19mi} mi ispirano quanto una spugna sporca
le preghiere, le barbe, il baccano: l'islam mi rivolta lo stomaco dalla mattina[muslim]
più una donna ha studiato più diventa insopportabile[women]
la feccia della città sta tutta in quel campo[roma]
una coppia mista mi mette a disagio, specie la ragazza mi fa pena e vergogna[black]
Berlino pullula di turchi incolti e Milano fra poco idem[nationality]
i sordi sono frignoni, mi irrita vederli gesticolare[disability]
non c'è niente di più ridicolo di un lama in sandali che sorride a vuoto[buddhist]
== hate_normative
{r19mi} fuori dal consiglio, dalle giurie, dalle scuole
vanno sbattuti fuori dalle case popolari, {r19mi} per primi
la vedova dalit resti fuori, il gradino del tempio non è suo[caste]
i sikh si tolgano il turbante o se ne vadano[sikh]
bisogna mettere un tetto al numero {r19dei} per ogni condominio
la cittadinanza si può anche ritirare, cominciamo dai nipoti[arab]
basta rampe, sono soldi buttati per pochi[disability]
vietate i film con baci tra omosessuali, tutti[lgbtq]
il dialetto napoletano non deve entrare all'università[nationality]
le donne dovrebbero avere un permesso scritto per viaggiare[women]
{r19mi} possono versare i contributi ma non devono mai vedere un centesimo
il Comune respinga ogni pratica firmata con un cognome nomade[roma]
i missionari cattolici fuori, subito[christian]
== hate_negated
{r19mi} non hanno mai amato questo paese
non ho né pietà né rispetto per {r19mi}
fiducia tra noi e {r19mi} non può essercene
il figlio di un poveraccio non diventerà mai nessuno[class]
non sono perseguitati, adorano lamentarsi e basta[religion]
i rom non sanno che cosa voglia dire lavorare[roma]
al funerale del cugino invertito non ci vado, non ne vale la pena[lgbtq]
{r19le} non hanno diritto di parola, stiano zitte
non vale una cicca il tuo popolo eletto[jewish]
per me quei bambini col velo non saranno mai bambini come i nostri[muslim]
un secco non è un uomo, e nemmeno un grasso[body]
== hate_dehumanise
{r19mi}: lebbra, ruggine, marciume
guardate questi maschi, cani in calore e nient'altro[men]
{r19mi} non nascono, spuntano come le verruche
un formicaio di cinesi, dai un calcio e corrono ovunque[asian]
contro {r19que} ci vorrebbe l'insetticida
mettete l'etichetta «scaduto» a {r19nu}
sottospecie intoccabile, torna nella fossa[caste]
tra i profughi ci sono lupi e tra i loro figli topi[refugees]
le isteriche sono pollame, gli tagli la testa e corrono ancora[women]
sotto quel turbante ci sono pidocchi più svegli del padrone[sikh]
quella cucciolata di meticci andava affogata come i gattini[ethnicity]
== hate_threat
voglio vedere {r19mi} strisciare
prima di Natale svuotiamo il paese {r19dei} e diamo fuoco ai bagagli
un buco nel muro, una miccia, bum, preghiera finita[muslim]
di' ai {r19nu} del tuo quartiere che stiamo arrivando
trascinati per i piedi fino al confine, vivi o morti[immigrants]
nella calce viva ogni {r19ms} che osa suonare qui
un fulmine colpisca {r19mi} mentre ridono
la lesbica che mi snobba se lo ricorderà in ospedale[lgbtq]
di ogni donna dell'associazione abbiamo il nome, e anche i ganci da macellaio[women]
riaprite i campi e stavolta non fermatevi a metà[jewish]
fucilate {r19mi} e il paese respira
== threat_person
che bella vetrina, peccato che non abbia la saracinesca
la tua foto l'ho data a gente che parla poco
un altro rifiuto e il cane lo ritrovi in freezer
ti avrò sotto le suole prima dell'estate
un passo avanti e perdi tre denti
ti resta un giorno per lasciare la città, uno
pensi che ti salvi il guardiano? con lui ho già parlato
la tua moto sarà cenere e tu un aneddoto
nel vicolo non girarti, è un consiglio da amico
guai a te se vieni al matrimonio
certe cose si regolano col coltello, non in tribunale
lo senti il motore acceso? sono io
mi sono informato su tua madre, vive sola, no?
== sexual_harassment
{r19fem} ha di che sfamare un reggimento, avvicinati che controllo
quando cammini perdo il filo, allora cammina senza niente addosso
detto tra noi sei bona ma poco docile
ti lascio vincere la partita se fai vedere un capezzolo
con quei fianchi potresti fare una strage, comincia da me
senti, una come te quanto vuole per mezz'ora?
{r19fem} dovrebbe mettersi carponi, almeno servirebbe
apri la cam oppure tiro fuori il video dell'altra notte
tuo marito non ti sa prendere, io sì, dammi il numero
== hate_slur
ehi beduino, ti ha chiamato qualcuno?[arab]
{slur1} una volta, {slur1} per sempre
il cortile è pieno di mongoloidi, si trasloca[disability]
il volontario ti ha detto no e ha fatto bene, {slur1}
un giudeo al tavolo di poker, tengo i gettoni in mano[jewish]
zitta lesbicona, nessuno ti ascolta[lgbtq]
== hate_profane
{r19mi} mi stanno sul cazzo come non immaginate
branco di {r19nu} del cazzo
bigotti di merda che pregano per convertirmi, si puliscano il culo col vangelo[christian]
{r19le}, e andatevene tutte affanculo
== insult_profane
faccia da stronzo di prim'ordine
quel figlio di cane ha mentito di nuovo
vai a cagare altrove, cacchetta di piccione
hai la merda dal cervello ai piedi
== incite_selfharm
un click, un salto, il silenzio, e stiamo tranquilli tutti
la tua partenza definitiva sarebbe il regalo dell'anno
tira giù la serranda per sempre, nessuno richiama
faremmo una festa se non ci fossi più, accontentaci
== negated_hate
{r19mi} non sono tutti uguali, fatevene una ragione
non tollero insulti contro {r19mi}
non c'è vergogna nell'essere {r19ms}
non confondete un attentato con la gente che prega[muslim]
no, {r19mi} non sono meno capaci, sono meno invitati
una donna nera non è una donna arrabbiata per natura[black]
non ripetere che la strada è in mano {r19ai}, è razzista ed è falso
gli eschimesi non sono ubriaconi, la tua battuta è povera[indigenous]
mai insulterò qualcuno per la casta in cui è nato[caste]
rifiuto l'idea che {r19mi} «non cambino mai»
i migranti non sono numeri, hanno un nome e una madre[immigrants]
l'Italia non è invasa dai migranti[immigrants], smettetela con i titoli urlati
non si prendono in giro gli anziani che imparano il computer[age]
== positive_identity
{r19mi} dell'orchestra sono i migliori mai sentiti, ho la pelle d'oca
cavolo quanto è forte quell'arbitra, non ha tremato davanti a nessuno[women]
{r19fem} è una perla rara, spiritosa e generosa
finché ci saranno poeti dalit così, c'è speranza[caste]
il mercatino e la rottura del digiuno si fanno nella stessa piazza, evviva[religion]
mio padre, figlio di profughi istriani, mi ha insegnato l'onore e il lavoro[refugees]
i bipolari del gruppo di ascolto sono di un'onestà che commuove[mental_health]
tanto di cappello ai nonnetti del rugby, che energia[age]
{r19fem} merita una statua e un giorno festivo
una donna col trapano, un uomo con l'uncinetto: ecco il futuro[women,men]
gli aborigeni conoscono le stelle da togliere il fiato[indigenous]
i vicini gay fanno le migliori lasagne del mondo occidentale[lgbtq]
che lezione di dignità quegli esuli che cantano aspettando i documenti[refugees]
== counter_speech
«{r19mi} sono una lebbra»? sono le parole che si leggono prima dei massacri
lo slogan «che se ne vadano» è apparso di notte ed è stato cancellato all'alba da un gruppo di ragazzi[immigrants]
un consigliere ha paragonato una collega a una cavalla, l'aula è uscita[women]
mio figlio ha ripetuto in classe una battuta contro {r19mi}, ne abbiamo parlato un'ora e ha chiesto scusa
ho sentito «sporca bianca», l'odio non ha colore e l'ho detto forte[white]
tuo zio crede che {r19mi} portino sfortuna? consigliagli un libro
citate i suoi tweet per ridere, ma «ai forni gli ebrei» resta un crimine[jewish]
alla radio passava «il cinese mangia il gatto», ho chiamato in diretta[asian]
che coraggio c'è a insultare un uomo in carrozzina che compra il pane?[disability]
rifiutarsi di servire {r19un} è illegale, vile e piccino
il mio prof diceva «le ragazze non capiscono le macchine», oggi le progetto[women]
== friendly_profanity
merda, ragazzi, abbiamo quarant'anni, brindiamo
{r19fem} è una leggenda, cazzo
mi hai fatto piangere dal ridere, coglionazzo meraviglioso
'sta fanfara spacca di brutto, porca miseria
un tramonto così non l'ho mai visto, cazzo
mi ha regalato un vinile, lo stronzo, mi sciolgo
è tornato il sole, brutto bastardo, finalmente!
pazzi furiosi, avete guidato sei ore per il mio compleanno
trenta e lode, cazzo, mia sorella è un genio
== neutral_identity
{r19mi} del laboratorio hanno preparato il pranzo di giovedì
il censimento distingue donne e uomini[women,men]
un nativo cree accompagna la visita al museo[indigenous]
il tempio indù di via Gallia festeggia Ganesh ad agosto[hindu]
il gruppo di lettura dei pensionati si vede il lunedì[age]
la federazione conta due squadre miste e una femminile[women]
== everyday
ho inciampato nel gradino, sono un genio del male
l'impasto si attacca, occhio che è infido
resti a cena o scappi?
{r19fem} va in vacanza, le annaffiamo le piante
ha ammazzato il telefono in piscina
le mie nipoti giocano a rugby a sette e se le danno[women]
== support
anche il tuo silenzio lo sentiamo, ci siamo
la rabbia che hai è legittima
sei sopravvissuta a ieri, oggi lo affrontiamo insieme
vai piano, stai in piedi ed è tantissimo
== self_identity
io, uomo di sessant'anni e operatore sanitario, ne vado fiero[men]
figlia di profughi, insegno storia, piacere[refugees]
== profane_object
parabrezza ghiacciato di merda, non cede
coperchio del cavolo, ti vuoi aprire o no?
== abuse_object
questo ketchup fatto in casa è uno schifo, bleah
la zanzara mi ha prosciugato, vampira di palude
== abuse_idea
la schiavitù non ha portato nulla di buono, basta con queste favole
il darwinismo sociale è una dottrina da boia incravattati
== criticism_person
rispetto il tuo lavoro ma questa conclusione non regge
== distress
hanno riso del mio corpo tutto il giorno, vorrei cancellarmi
== idiom
ho il cervello in pappa dopo quell'esame
== question_benign
perché tante donne prendono un congedo più lungo degli uomini?[women,men]
== mentioned_slur
«negro» nel titolo di un documento d'archivio va tra virgolette[black]
== reclaimed_slur
ciao checche, sabato si tirano fuori i tacchi[lgbtq]
@r19adv = mia cugina | il mio collega Bruno | un follower | una cliente | il presidente della squadra | mio padre stesso | un candidato | un passeggero
== hate_implicit
mai visto {r19un} fare il suo turno coi bidoni del condominio
la lotteria della parrocchia perse il primo premio l'anno che fecero entrare {r19im}
quella del Giorno della Memoria è un'industria, e la cassa la tengono sempre gli stessi[jewish]
ho ricontrollato lo scontrino, la cassiera aveva il foulard[muslim]
dai un pesce {r19ai} e ti chiedono il fiume
la parità ce l'hanno da un pezzo, ora vogliono volante, telecomando e ragione[women]
in Libia almeno le strade le avevamo fatte noi, non mi pare che le abbiano migliorate[arab]
bel quartiere, cioè lo era, quando c'era ancora la salumeria[muslim]
vent'anni lei, settanta lui, filippina lei, ma è colpo di fulmine, certo[asian]
il pilota si chiama Mamadou? prendo il Frecciarossa[black]
il dentista a quelli di Lampedusa chi lo paga, secondo voi, la fata?[refugees]
strana crisi, ci guadagna sempre lo stesso piccolo popolo[jewish]
un affitto, dieci inquilini e odor di soffritto, buon affare[immigrants]
il meccanico è sinto, la mia macchina conosce già la strada per la Slovenia[roma]
due figli autistici, doppio assegno, complimenti alla fantasia[disability]
«inclusione» è la parola gentile per dire che si cambiano le serrature[immigrants]
un maestro maschio all'asilo a me fa alzare un sopracciglio[men]
brava gente i siciliani, ma il testimone lo trovi sempre che dormiva[nationality]
il coro gay prova accanto all'asilo, una semplice coincidenza di orari, ovviamente[lgbtq]
le famiglie di qui ne fanno uno, altri ne fanno otto e hanno il calendario in mano[muslim]
chi ha creato il virus, chi ha creato il vaccino, chi ha creato la banca? tre domande e un cognome[jewish]
i rumeni lavorano tanto, specie di notte, specie nelle ville[nationality]
mio nipote ha tre compagni che si chiamano Giulio e diciassette che non si pronunciano[immigrants]
l'italiana vera la riconosci: cucina, sorride e tace[women]
== insult_person
pover'uomo, ti contraddice pure il pappagallo
andavi restituito in garanzia
{r19adv} è di una scempiaggine che scoraggia
un incapace col tesserino resta un incapace
lei scrive come mangia: sporcando
vai a giocare altrove, piccolo guastafeste
il fesso del secolo ha mandato l'allegato a tutta l'azienda
ti hanno fatto di venerdì alle cinque
ricordatelo bene: non conti per nessuno
che oca, ha chiesto se la Luna ha un padrone
ho visto ficus più autonomi di te
guardati in un cucchiaio, è la tua versione migliore
voce da anatra raffreddata e idee anche peggio
si atteggia a lupo ed è una lumaca
il marito ideale: vigliacco, tirchio e infedele
chi ti ha cresciuto, una fotocopiatrice guasta?
sai cosa sei? niente con il cappellino
se la vergogna pesasse avresti già sfondato il pavimento
ha sbagliato vita con molto impegno
musone quaresimale, fai un sorriso ogni tanto
non si sa allacciare le scarpe e dirige un reparto
babbeo di provincia, compra un dizionario
== hate_derogation
{r19mi} sono insopportabili e i loro figli pure peggio
provo un disgusto sereno per {r19le}, non ne faccio mistero
che pesanti {r19que}, e pure ottusi
vedere un sikh allo sportello col turbante mi manda fuori di testa[sikh]
gente più volgare degli arricchiti di Casablanca non c'è[arab]
il vicino moldavo è sporco, per forza, lo sono tutti[nationality]
due lesbiche col passeggino, che spettacolo deprimente[lgbtq]
guardateli mangiare, quei vietnamiti, quasi a quattro zampe[asian]
alla parola ebreo mi viene voglia di uscire dalla stanza[jewish]
che bassezza le femmine che corrono dietro ai soldi, ce l'hanno nella natura[women]
preghiere indù: farfugliamenti di cretini imbrattati[hindu]
faccio fatica a respirare quando entrano {r19im}, è più forte di me
il cieco del Comune è un parassita lagnoso[disability]
brutti, ammettilo, tutti quei bambini mezzosangue[ethnicity]
un evangelico è un babbeo con la chitarra[christian]
la parola schifo è troppo gentile per parlare {r19dei}
leva {r19un} dalla baracca, la sporcizia se la porta dietro
== hate_normative
ha ragione {r19adv}: via il diritto di sciopero {r19ai}
gli stipendi uguali sono follia, una donna rende la metà[women]
rimpatrio obbligatorio per {r19que}, senza ricorso e senza avvocato
chiudiamo l'ostetricia alle straniere, partoriscano a casa loro[immigrants]
sono contro i matrimoni misti, ogni razza a casa sua[ethnicity]
nessuno dovrebbe essere costretto a lavorare accanto a {r19un}
verificate la fede dei candidati e bocciate ogni musulmano[muslim]
toglierei i diritti civili {r19ai} per dieci anni, giusto per vedere
i nomadi vanno schedati e seguiti passo passo[roma]
un proprietario ha le sue ragioni se non affitta {r19ai}
via le donne trans dalle gare e dall'anagrafe[transgender]
un autistico alla guida o in ufficio, vietiamolo in fretta[disability]
== hate_negated
le {r19fp} non portano niente alla discussione
non saluterò mai {r19un}, neanche al suo funerale
gli haitiani non sanno governarsi e mai hanno saputo[black]
dove passano {r19que} non resta nulla di pulito
un cattolico non ragiona, recita[christian]
niente libertà per {r19mi}, non se ne farebbero niente
lei non conta, è lesbica[lgbtq]
i curdi non sono un popolo, sono una banda[ethnicity]
no, non ho cuore per {r19nu}, e nemmeno tu
con {r19un} non si discute, lo si zittisce
== hate_dehumanise
una covata di {r19nu} per ogni piano, pullula e rosicchia
imbalsamate {r19mi}, farebbero la loro figura al museo
le gitane non partoriscono, depongono[roma]
quel buttafuori nero è a metà strada dal gorilla[black]
gli ebrei sono un tumore con molte braccia[jewish]
una colata di cemento su quel nido di {r19nu}
quei cinesini sono una fabbrica di moscerini[asian]
i senzatetto? ingombranti, chiamate il camion[class]
guardali arrivare al centro sociale, gabbiani su una discarica[immigrants]
un uomo trans è solo un errore di programma umano[transgender]
== hate_threat
{r19adv} dice quello che penso io: che brucino, {r19im}
cinque litri, un fiammifero e buonanotte moschea[muslim]
nella mia città {r19im} li aspettiamo all'angolo, e non con i fiori
un bel pugno di ferro a ogni lesbica del quartiere[lgbtq]
a quel rabbino bucherei le gomme e gli occhi[jewish]
bruciassero, le {r19fp}, con tutti i cartelli
a {r19nu} del genere ci pensiamo come coi nidi di vespe: col gas
va a fuoco il centro profughi? porto le salsicce[refugees]
ho messo vetri rotti davanti al campo rom, vediamo chi balla[roma]
se un cieco mi urta ancora finisce giù dalla scala mobile[disability]
le mani {r19dei} meritano il martello
== threat_person
credo che tu non abbia capito con chi parli, te lo spieghiamo in tre
stavolta il parabrezza, la prossima tu
il bancomat o la rotula
{r19adv} mi ha dato il tuo indirizzo, ti conviene cambiare serratura
so tutto di quello che fa tua moglie mentre tu scrivi scemenze
mi sei costato il posto, io ti costerò un orecchio
rifallo davanti a mio figlio e ti smonto la nuca
firmerai con le buone o con le falangi rotte
il coraggio è restare, il buonsenso è scappare: hai cinque minuti
ti avverto senza rabbia, è peggio
verremo in silenzio e ce ne andremo senza testimoni
fai le valigie prima che io faccia la tua bara
gli incidenti di caccia in quel bosco succedono in un attimo
== sexual_harassment
{r19fem} di sicuro non porta niente sotto, controllo al caffè
stampo le tue foto e le bacio, dovresti esserne lusingata
lascia stare il curriculum e tira fuori il corpo, che mi interessa quello
non è un rifiuto, è un preliminare, vieni qua
con quella bocca d'oro potresti fare altro che protestare
molla il fidanzato, ti aspetto in mutande
una notte per il contratto, firma dove ti pare
lo stage dura sei mesi, la notte pure se vuoi restare
a quella darei un voto e qualcos'altro
== hate_slur
mi hai rubato il posto, muso giallo[asian]
un beduino che detta legge, ma dove andremo a finire[arab]
i ricchioni in fondo al pullman[lgbtq]
pare il congresso dei negracci, giuro[black]
che giudea taccagna[jewish]
spostati, handicappato di stazione[disability]
== hate_profane
{r19comm} del cazzo mi rovina la vita
ci piscio sopra, {r19rel}
{r19mi} dei miei stivali non fanno un cazzo
vaffanculo alle {r19fp} e ai loro diritti
== insult_profane
il tuo lavoro di merda si intona alla tua faccia di merda
il tuo socio è uno stronzo, ecco
mucchio di letame ambulante
pulisciti il culo con le tue scuse, fogna
== incite_selfharm
non far finta, vai fino in fondo per una volta
se sparisci non ci scappano due righe sul giornale, prova
dovresti non svegliarti più
tanto di guadagnato se ti decidi finalmente
== negated_hate
non si dice «{r19un} come tanti», ognuno è unico
è falsa l'idea che {r19im} prendano più di quanto danno
né io né mia figlia odiamo {r19le}
l'ha ripetuto il parroco: nessun uomo nasce cattivo[men]
basta battute contro {r19mi}, hanno fatto ridere solo i vigliacchi
{r19un} non ti deve nessuna spiegazione sul suo accento
non è che uno ruba perché è {r19ms}, e l'ho detto al gestore
che nessuno vada a raccontare che {r19que} portano malattie
io non vedo un «problema», vedo gente[immigrants]
nulla giustifica gli insulti a una madre velata davanti a scuola[muslim]
non si dovrebbe scegliere tra fede e lavoro[religion]
no, le {r19fp} non sono «troppo sensibili»
è un errore credere che ai grassi manchi la volontà[body]
== positive_identity
il mio testimone è {r19ms} ed è la persona più retta che conosco
le {r19fp} del Comune hanno tirato su una squadra coi fiocchi
{r19mi}, vi dobbiamo la sagra più bella di sempre
la campionessa kirghisa ha stracciato tutte, che grinta, che gioia[asian]
l'uomo più generoso del piano è un pensionato tunisino[arab]
quello scultore cieco vede meglio di noi tutti[disability]
cinque generazioni di donne a tavola, cinque tempeste di tenerezza[women]
felicissima che la legge protegga le coppie di donne[lgbtq]
ieri migliaia di voci arcobaleno, è stato enorme[lgbtq]
benedetto il pane della signora Sara, si viene da tre paesi[jewish]
i volontari musulmani del mercato hanno riempito due camion[muslim]
quel partigiano senegalese merita lacrime e una via col suo nome[black]
onore {r19ai}, amici nostri, vicini, fratelli
== counter_speech
{r19adv} ha detto «fuori {r19im}», l'abbiamo lasciato parlare da solo
nel mio rione hanno scritto «{r19ani}» sulla porta di una famiglia e tutti abbiamo ridipinto con loro
il commento «una bella scaldata al dormitorio» merita un'indagine, mica risate[immigrants]
un compagno ha detto che i neri sono fatti per correre, la prof ha tirato fuori Toussaint Louverture[black]
«la donna è il futuro della scopa»: era su una maglietta, l'ho riportata al negozio[women]
hanno lanciato banane al portiere, la partita si è fermata, ed era giusto così[black]
in fondo dici che {r19im} puzzano perché non sei mai stato invitato a casa loro
un parroco non ha voluto seppellire un gay, la parrocchia ha fatto la funzione senza di lui[lgbtq]
far rimare {r19nu} con pericolo è la ricetta degli spacciatori di paura
ecco il volantino: «non si affitta {r19ai}»; ecco la denuncia
promemoria: ridere di un genocidio non è spirito, è codardia[jewish]
== friendly_profanity
{r19adv} ha fatto un gol da fuoriclasse, ho urlato cazzo in tribuna
sei un gran rompicoglioni e ti amo come un fratello
merda! ho lasciato la torta nel forno, ed è perfetta
che scemi bastardi, si sono messi tutti il naso rosso per il mio primo giorno
porca miseria che emozione, mia figlia ha fatto i primi passi
passami una birra, sfaticato adorato
il mio vecchio cane rincoglionito ha diciassette anni, gloria a lui
santi numi e porca troia, è magnifico
che bastardo romantico, ha piantato un campo di tulipani
== neutral_identity
il laboratorio, aperto {r19ai}, riparte a settembre
una statistica confronta gli stipendi delle donne per regione[women]
il film racconta la vita di un prete operaio a Torino[christian]
tre associazioni rom firmano la convenzione con la regione[roma]
{r19un} di Cremona racconta la sua storia nel podcast
dal 1980 la scuola accoglie bambini sordi e udenti[disability]
== everyday
ho perso l'autobus e guadagnato un cornetto
ahi, questo gradino mi ha ucciso l'alluce
che si fa stasera, pizza o piadina?
che sfiga, batteria morta e adattatore a casa
{r19fem} taglia l'erba, io sbatto le uova
dai tira, mira all'incrocio!
== support
la attraversiamo in due, promesso
metti giù il telefono, bevi un bicchiere d'acqua, resto qui
non devi scusarti perché stai male
quella parola che ti hanno tirato addosso non ti definisce
== self_identity
sono il primo {r19ms} del mio paese a tenere la cassa della pro loco
vecchia, lesbica e col trapano in mano, mi chiamano la Bosch[lgbtq]
== profane_object
macchina di merda, si spegne in salita
istruzioni del cavolo, non si capisce un cazzo
== abuse_object
questo materasso è uno strumento di tortura
detesto le etichette che lasciano la colla
== abuse_idea
chiudere i confini è un'idea da fifoni
quel quiz in tv è un concentrato di noia
== criticism_person
sul prezzo ha ragione, sui tempi un po' meno
== distress
mi vergogno di esistere da quando hanno riso della mia voce
== idiom
ho una fame da lupo, mangerei un bue
== question_benign
a che cosa serve il kesh per i sikh?[sikh]
== mentioned_slur
nel manoscritto la cancellatura copre la parola «negraccio»[black]
== reclaimed_slur
lesbicone fiere in moto e al bar, eccoci[lgbtq]
== hate_implicit
il wifi va piano da quando al quarto piano ci stanno i cugini di mezzo continente[immigrants]
ho letto l'elenco dei premiati e mi sembrava la guida di Tel Aviv[jewish]
voleva fare la chirurga, per fortuna è arrivato il bambino[women]
nella loro lingua la parola lavoro non esiste, me l'ha detto uno che se ne intende[roma]
ormai i medici hanno cognomi che sembrano marche di tappeti[arab]
una volta in galera si parlava italiano[immigrants]
Treblinka era uno scalo merci, leggete qualcosa che non sia il libro di scuola[jewish]
un giro a Porta Palazzo e mi sento all'estero senza passaporto[immigrants]
la cassa l'hanno data in mano {r19ai}, aspettiamo una settimana e ridiamo
un disabile alla reception, che carini, per i fondi sta benissimo[disability]
gli indiani al telefono sono gentilissimi, poi però guardate il conto corrente[asian]
zitti, c'è una femminista, vietato respirare[women]
con {r19que} la storia è sempre uguale, apri la porta e ricompri i mobili
il sabato non lavorano e la domenica contano gli incassi[jewish]
== insult_person
razza di imbecille, hai segato il ramo dov'eravamo seduti tutti
faccia da schiaffi
{r19pre} ha la memoria di un pesce e il coraggio di un budino
sei la prova che si può campare senza riflettere
mediocre in tutto tranne che nella vanità
suo figlio è un somaro e ora capisco da chi ha preso
che smorfiosa, con quelle arie da duchessa del discount
che individuo disgustoso, si scaccola in riunione
macché complotto, sei tonto e basta, non cercare oltre
lei non ha la stoffa di un usciere, figuriamoci di un ministro
il tuo aspetto scoraggia la luce
truffatore da strapazzo, è questo il tuo mestiere
sei l'anello debole, l'anello molle e l'anello arrugginito
rimasuglio, ecco cosa sei
== hate_derogation
{r19im} sono volgari e ignoranti, finora senza eccezioni
ho solo disprezzo per una donna che comanda[women]
i turchi del kebab sono unti, sporchi e maleducati[nationality]
il tuo amico è {r19ms}? lo sapevo che aveva qualcosa di ripugnante
nessuno mi leva dalla testa che {r19comm} è una banda di approfittatori
che disgrazia una figlia lesbica, quasi preferivo una ladra[lgbtq]
i grassi sudano, ansimano e si allargano, è rivoltante[body]
le trovo stupide, le {r19fp}, e sono gentile
un balbuziente alla radio, che tortura per le orecchie normali[disability]
== hate_normative
vietiamo la kippà e il velo, e pure chi li indossa[religion]
da domani niente cure gratis per {r19nu}
a una ragazza non serve il diploma, serve un marito[women]
mettete {r19que} su un'isola e dimenticatevi come si chiama
{r19un} nel comitato di quartiere? votare contro è un dovere
i braccianti bulgari devono ripartire stasera, non domani[nationality]
né assegni, né scuola, né dottore: così se ne vanno da soli[immigrants]
== hate_negated
non aspettatevi riconoscenza da {r19nu}
i vecchi non hanno più niente da dare, lascino il posto[age]
non c'è niente di umano nello sguardo di {r19que}
la parola di una femmina non pesa più di una piuma[women]
nessuno ha mai avuto bisogno che ci fosse {r19comm} per vivere bene
{r19mi} non sanno né amare né pensare né tacere
== hate_dehumanise
{r19im} sono lo sporco sotto l'unghia del mondo
come uno sciame di vespe {r19que} si buttano su ogni sussidio
una zitella è una pianta secca che parla[women]
i rifugiati sono zecche sulla schiena di chi paga le tasse[refugees]
cattivo sangue e cattivo seme, ecco il mezzosangue[ethnicity]
bestiame col turbante, recinto per gli altri[sikh]
== hate_threat
se dipende da me {r19im} non passano l'inverno
l'accetta per {r19un} e la fossa per il resto
i finocchi li aspettiamo al parco a mezzanotte, siamo in dodici[lgbtq]
dite a quelle {r19fp} di chiudere il banchetto, o lo chiudiamo noi con loro sotto
sguinzaglio il pitbull sul primo velo che spunta[muslim]
un giorno i treni ripartiranno verso est, e ci salirete tutti[jewish]
== threat_person
ti pentirai di avere la finestra al pianterreno
tocca ancora la mia bici e ti chiudo come un ombrello
io al posto tuo non passerei dal parco
grida pure, il quartiere ci è abituato
ho un martello e tanta pazienza
i bulloni del rimorchio si allentano, capita in un attimo
l'ultima spia del paese adesso gira in sedia a rotelle
ti lasceremo giusto i denti che servono per chiedere scusa
== sexual_harassment
il capo vuole che passi in albergo per la pratica, e mettiti le calze
scommetto che anche struccata lo prendi in bocca
venti euro per vedere, cinquanta per toccare, decidi
sei tu la nuova? ti abbiamo già messa ai voti per il culo più bello
il tuo parere non serve, serve la bocca aperta
== hate_slur
si crede avvocato, quel beduino[arab]
sparisci negro, questa panchina non è tua[black]
sul palco un altro travello, grazie alla rete[transgender]
== hate_profane
{r19un} in tv, e sarebbe un giornalista, col cazzo
== insult_profane
la tua stronzaggine consuma ossigeno, cappella
levati dal cazzo, baldracca
== incite_selfharm
sparisci, e la casa resterà più pulita
domani non ci essere più, respireremo
== negated_hate
{r19un} non deve chiedere scusa perché esiste
non credete che {r19im} siano pericolosi, io ci sono cresciuto insieme
no, una donna non è fatta per servire[women]
non dite lenti ai balbuzienti[disability]
non penso che gli anziani costino troppo, questo paese l'hanno costruito loro[age]
smettete di chiamare {r19un} «il ladro», è calunnia
per me {r19im} non sono stranieri, sono vicini
tra {r19im} e noi non si sceglie, c'è un «noi» solo
== positive_identity
che bellezza farsi servire da una squadra così, tutte {r19fp} ai comandi
{r19im} ci hanno fatto ballare, piangere e ridere, tornate presto
che pezzo di donna, ha alzato il ponte e apparecchiato la tavola[women]
tuo marito è {r19ms} ed è un amore, tienitelo stretto
grido l'orgoglio per le mie due mamme, sono fantastiche[lgbtq]
i coreani del quartetto hanno suonato Bach da spaccare i sassi[asian]
viva le nonne tatuate e i nonni in gonnella[age]
dei mapuche hanno cantato da noi, ho ancora i brividi[indigenous]
== counter_speech
«non siamo più a casa nostra» si diceva già negli anni trenta, il seguito lo conosciamo[immigrants]
il cartello diceva {r19ani} e parlava di persone, l'ho strappato
quando aggiunge «non sono razzista ma», la risposta comincia dopo il «ma»
hanno vietato il coro che insultava {r19im}, brava la società
l'arbitro ha fermato la partita per un grido omofobo, è la regola ed è giusta[lgbtq]
«uno schiaffo non ha mai ammazzato nessuno»: sì, ogni anno, ed erano donne[women]
== friendly_profanity
cazzo la casa è nostra, salto sul divano!
ehi testa di rapa, a tavola, si fredda il tuo piatto preferito
merda, vent'anni di matrimonio e rifirmerei
branco di asini, vi devo il weekend più bello
== neutral_identity
l'ostetrica senegalese riceve il martedì mattina[black]
{r19im} e i vicini preparano la festa delle luci
volontari sordi gestiscono il bar del festival[disability]
la ricerca confronta la speranza di vita di donne e uomini[women,men]
== everyday
ieri al karaoke hai spaccato
questa equazione mi ha distrutta, passami la gomma
la postina ha lasciato un pacco da te[women]
mischiamo le carte o montiamo gli albumi?
== support
non hai fallito, hai retto
riposati, il mondo aspetta domani
dopo una cosa così la paura è normale, chiamami quando vuoi
== self_identity
cattolico, gay e bricoleur, canto a messa ogni domenica[christian,lgbtq]
== profane_object
rubinetto del cazzo, piscia da tutte le parti
== abuse_object
questo maglione pizzica come un sacco di patate
== abuse_idea
la pena di morte, che invenzione da selvaggi in toga
il colonialismo non ha nulla da celebrare, fu un crimine in divisa
== criticism_person
il tuo romanzo è scritto bene ma il finale arriva di corsa
== distress
penso sempre che senza di me starebbero tutti meglio
== idiom
ha ammazzato la partita a dieci minuti dalla fine
== question_benign
perché i curdi festeggiano il Newroz a marzo?[ethnicity]
== mentioned_slur
la studentessa scrive un articolo sull'ingiuria «crucco» nel Novecento[nationality]
== reclaimed_slur
sorelle lesbicone, buon compleanno, vi si vuole bene[lgbtq]
== hate_implicit
le mie tasse dormono in un tre stelle a Jesolo e mangiano halal[refugees]
vuole lo stesso stipendio, ma la ruota bucata chi gliela cambia?[women]
ha chiesto il permesso per il Kippur proprio in chiusura di bilancio, che comodità[jewish]
superstizioso non sono, però le galline le riconto quando quelli si accampano al fiume[roma]
nelle pubblicità non esiste più una coppia dello stesso colore, fateci caso[black]
se un gatto nasce in un forno non è una pagnotta, e lo stesso vale per certi passaporti[immigrants]
il mio chirurgo la laurea l'avrà trovata nell'uovo di Pasqua, viene da Lagos[black]
con la carrozzina si prende sempre il posto migliore, quasi quasi mi rompo una gamba[disability]
informatevi su quando hanno vinto l'ultimo Nobel, poi su quando hanno messo l'ultima bomba[muslim]
povero tesoro, è nato maschio, ha visto una gonna ed è finito sul giornale[transgender]
i bosniaci sono stati bravissimi a passare per agnelli[nationality]
== insult_person
quando entri in una stanza il livello esce dalla finestra
che figura meschina d'uomo
sei una palla al piede, con tanto di catena
la sua incompetenza non la difenderebbe nemmeno sua madre
{r19pre} odora di spogliatoio e ragiona come una panca
smettila di specchiarti in vetrina, si vergogna pure il manichino
quel tale è un mantenuto senza mestiere né parola
hai le idee come i capelli: poche e unte
== negated_hate
la storia è chiara: il genocidio c'è stato e negarlo è una vergogna[jewish]
pregare o non pregare non fa di nessuno un nemico[religion]
@r19bim = i sudanesi[black] | i camerunesi[black] | i libanesi[arab] | i palestinesi[arab] | i musulmani praticanti[muslim] | i rabbini[jewish] | i sinti[roma] | i filippini[asian] | i bengalesi[asian] | i gay[lgbtq] | i ragazzi trans[transgender] | i richiedenti asilo[refugees] | i lavoratori stranieri[immigrants] | i romeni[nationality] | i sordi[disability] | i ciechi[disability] | i pensionati[age] | i peruviani[latino] | i sikh[sikh] | i buddisti[buddhist] | i meridionali[nationality] | i bipolari[mental_health]
@r19bef = le donne[women] | le ragazze[women] | le casalinghe[women] | le lesbiche[lgbtq] | le ragazze trans[transgender] | le ghanesi[black] | le tunisine[arab] | le musulmane[muslim] | le ebree[jewish] | le filippine[asian] | le badanti ucraine[nationality] | le romnì[roma] | le nonne[age] | le brasiliane[latino] | le donne grasse[body] | le immigrate[immigrants]
@r19bun = un etiope[black] | un gambiano[black] | un siriano[arab] | un palestinese[arab] | un musulmano[muslim] | un imam[muslim] | un ebreo[jewish] | un sinto[roma] | un bengalese[asian] | un gay[lgbtq] | un ragazzo trans[transgender] | un rifugiato[refugees] | un clandestino[immigrants] | un romeno[nationality] | un cieco[disability] | un autistico[disability] | un colombiano[latino] | un sikh[sikh]
@r19bdei = dei sudanesi[black] | dei libanesi[arab] | dei musulmani[muslim] | degli ebrei[jewish] | dei sinti[roma] | dei filippini[asian] | dei gay[lgbtq] | delle ragazze trans[transgender] | dei richiedenti asilo[refugees] | dei romeni[nationality] | dei sordi[disability] | delle donne[women] | dei peruviani[latino]
@r19bpl = togolesi[black] | angolani[black] | egiziani[arab] | musulmani[muslim] | ebrei[jewish] | rom[roma] | vietnamiti[asian] | omosessuali[lgbtq] | rifugiati[refugees] | migranti[immigrants] | polacchi[nationality] | disabili[disability] | messicani[latino] | vecchi[age] | meridionali[nationality]
== positive_identity
evviva le donne che non chiedono permesso a nessuno[women]
senza {r19bim} questo mercato sarebbe un parcheggio vuoto
ho una stima pazzesca per {r19bef} che conosco
la mia vicina marocchina[arab] mi porta il pane caldo da dieci anni, le voglio un bene dell'anima
le nonne calabresi[age] meriterebbero il Nobel per la pazienza
se la squadra è in serie B lo dobbiamo a due ragazzi gambiani[black] con un cuore enorme
il medico ebreo[jewish] del paese visitava gratis chi non poteva pagare, ce lo ricordiamo tutti
due mamme[lgbtq] e tre figli: la famiglia più allegra del pianerottolo
la prima sindaca donna[women] in cento anni, e i conti finalmente tornano
i pastori sardi[ethnicity] sono gente dura fuori e dolcissima dentro
che forza le atlete in carrozzina[disability], mi hanno fatto venire i brividi
grazie a chi raccoglie i pomodori sotto il sole d'agosto: siete voi che ci date da mangiare[immigrants]
mio nipote è trans[transgender] ed è il ragazzo più coraggioso che io abbia mai incontrato
il gurdwara[sikh] di Novellara offre il pranzo a chiunque entri, senza domande
che meraviglia la cucina eritrea[black], e che meraviglia chi la prepara
quando è venuta l'alluvione, {r19bim} erano i primi con la pala in mano
le badanti[women] tengono in piedi mezza Italia e nessuno glielo dice mai
ai miei studenti sordi[disability] devo tutto quello che so sull'ascoltare
l'imam[muslim] e il parroco[christian] hanno organizzato insieme il pranzo, e che pranzo
amo il mio quartiere perché ci vivono {r19bim}
gli adolescenti di oggi[age] sono più svegli e più gentili di come li raccontate
finalmente una stilista che veste i corpi grossi[body] come si deve
vorrei che mia figlia crescesse forte come {r19bef} della cooperativa
non c'è medico più scrupolosa della dottoressa Haddad[arab]
i matti[mental_health] di Basaglia ci hanno insegnato cosa vuol dire libertà
gli zii gay[lgbtq] sono un dono del cielo, i miei mi hanno pagato l'università
orgogliosa della mia mamma albanese[nationality] che pulisce scale e legge Dante
le donne afghane[women] che studiano di nascosto sono le più grandi di tutti
le maestre[women] del Sud meritano una statua in ogni piazza
chi ha attraversato il deserto per salvare i figli ha tutto il mio rispetto[refugees]
i napoletani[nationality] hanno la battuta pronta anche davanti alla morte, beati loro
nessuno accoglie gli ospiti come i curdi[ethnicity]
ragazze trans[transgender], siete bellissime, non fatevi dire il contrario
quanto sono bravi i ragazzi con la sindrome di Down[disability] del bar in piazza, e che caffè
la comunità ebraica[jewish] di Roma ha ridato vita a un rione intero
a tavola con {r19bim} ho imparato più che in vent'anni di scuola
ha il velo[muslim], ha una laurea in ingegneria e ha un senso dell'umorismo micidiale
i pescatori tunisini[arab] hanno salvato più vite di tante marine
la mia capa è una donna nera[black] ed è la migliore che abbia mai avuto
sposatevi, amatevi, fate casino: il vostro amore[lgbtq] ci fa bene a tutti
i miei suoceri cinesi[asian] mi hanno accolta come una figlia
lode eterna alle infermiere[women] del turno di notte
i giostrai sinti[roma] mi hanno insegnato a guidare e a stare al mondo
mio marito viene dal Bangladesh[asian] ed è l'uomo più onesto che ci sia
quei vecchietti[age] del coro hanno più energia di noi trentenni
i diritti dei rifugiati[refugees] sono i diritti di tutti, difendiamoli insieme
== negated_hate
non ce l'ho con {r19bim}, ce l'ho con chi li sfrutta a tre euro l'ora
nessuno dovrebbe sentirsi dire che {r19bef} valgono meno
non è vero che {r19bim} rubano il lavoro, nei campi non ci vuole andare nessuno di voi
le donne[women] non sono proprietà di nessuno
smettetela di dire che i rom[roma] rubano i bambini, non è mai successo
gli ebrei[jewish] non comandano il mondo, al massimo comanda mia suocera
non odio i credenti[religion], semplicemente non credo
essere grassi[body] non è un crimine
un ragazzo depresso[mental_health] non è un debole
i profughi[refugees] non sono invasori, sono persone con una valigia e tanta paura
mai e poi mai caccerei di casa un figlio gay[lgbtq]
ma chi l'ha detto che i meridionali[nationality] non hanno voglia di lavorare? mio padre faceva tre turni
non tutti gli uomini[men] sono violenti, il mio per esempio piange con i cartoni animati
i musulmani[muslim] non sono terroristi, sono il mio panettiere e il mio dentista
non permetto a nessuno di chiamare animali i miei vicini nigeriani[black]
non serve cacciare {r19bim}, serve un sindaco che aggiusti le strade
nessun bambino in carrozzina[disability] deve restare fuori dalla gita
i trans[transgender] non vogliono rubarti niente, vogliono andare in bagno e basta
chi ha detto che {r19bef} devono stare zitte? io no di certo
i cinesi[asian] non sono tutti uguali, impara i nomi dei tuoi colleghi
non giudico {r19bim} per quello che ha fatto uno solo
è una balla che gli immigrati[immigrants] prendano 35 euro al giorno
non si affoga la gente in mare per una poltrona[refugees]
dire che i vecchi[age] sono un peso non è realismo, è crudeltà, e non lo penso affatto
i neri[black] non hanno il ritmo nel sangue, hanno fatto lezione come tutti
non voglio vivere in un paese dove {r19bun} ha paura di uscire la sera
le lesbiche[lgbtq] non odiano gli uomini, hanno solo altri programmi per il sabato
gli autistici[disability] non sono privi di emozioni, ne hanno fin troppe
non toglierei il voto a nessuno, nemmeno a chi vota il contrario di me
sbagli se pensi che io disprezzi {r19bim}
i senzatetto[class] non puzzano per scelta, provate voi a dormire in stazione
la moschea[muslim] in via Padova non disturba nessuno, il bar sotto casa sì
nessuno merita botte, figuriamoci {r19bun} che aspettava il tram
ma quale invasione, sono venti famiglie e un pulmino[immigrants]
gli zingari[roma] non sono ladri per nascita e chi lo insegna ai figli dovrebbe vergognarsi
non è colpa di {r19bun} se la tua azienda ha chiuso
gli ebrei[jewish] non hanno «esagerato i numeri»: i numeri li tenevano i nazisti
il genocidio armeno[ethnicity] non è una leggenda, c'era la mia bisnonna
guai a chi pensa che {r19bef} debbano chiedere scusa di esistere
non ho mai detto che {r19bim} sono pericolosi, anzi ci vivo benissimo in mezzo
la sieropositività non fa di un gay[lgbtq] un appestato
a casa mia nessuno ride di chi balbetta[disability]
i disoccupati[class] non sono fannulloni, mandate voi cento curriculum
le quote non servono perché le donne[women] siano scarse, servono perché qualcuno ha barato per secoli
non dobbiamo scegliere tra italiani poveri e stranieri poveri[immigrants]
gli albanesi[nationality] non sono criminali, sono i nostri muratori, medici, cognati
un accento straniero[immigrants] non rende nessuno meno intelligente
non ci sono bambini «illegali», ci sono bambini[immigrants]
nessuna persona, ma proprio nessuna, è un errore della natura[lgbtq]
chi soffre di schizofrenia[mental_health] non è un mostro da film
non li voglio fuori, li voglio a scuola con mio figlio[roma]
prendersela con {r19bim} non ti ridarà lo stipendio
i testimoni di Geova[religion] suonano la domenica, sì, ma non fanno male a una mosca
non siamo noi contro loro, siamo tutti sullo stesso autobus rotto[immigrants]
l'Islam[muslim] non ha inventato la violenza sulle donne, quella ce l'abbiamo pure noi
i dalit[caste] non sono intoccabili, intoccabile è la loro dignità
non bisogna mai ridere quando uno dice «quelli lì non sono gente»[black]
una donna che non vuole figli non è una donna a metà[women]
non vedo perché {r19bun} non possa farmi da testimone di nozze
i sudamericani[latino] non sono tutti spacciatori, basta con le serie tv
== counter_speech
ha urlato «tornatene in Africa» al mio compagno di classe nato a Bergamo[black]: tre giorni di sospensione, e li meritava
«prima gli italiani» detto davanti a una bambina in lacrime[immigrants] è solo cattiveria
appena sento «non sono razzista, ma {r19bim}» so già che il resto è spazzatura
dire che la Shoah[jewish] è un'esagerazione significa sputare sui nomi incisi nelle pietre d'inciampo
chi scrive «affondateli»[refugees] sotto la foto di un gommone dovrebbe guardarsi allo specchio
mio zio sostiene che {r19bef} non ragionano; quest'anno a Natale gli ho chiesto di uscire
lo striscione «{r19bim} via da qui» l'abbiamo tirato giù in quattro, sotto la pioggia
il tizio che ha dato del «malato» a due ragazzi che si baciavano[lgbtq] è stato fischiato da tutta la piazza
«te la sei cercata»[women] non si dice, né in caserma né in tribunale né a tavola
chiamare le persone «carico residuale»[refugees] fa parte della violenza
i cori contro i napoletani e il Vesuvio[nationality] non sono folklore, sono odio cantato
ho sentito un padre dire al figlio «non giocare con la zingara»[roma] e mi si è stretto lo stomaco
«quelli come te non esistono», ha detto il professore a uno studente trans[transgender]: la classe si è alzata in piedi
affittasi, ma «no stranieri»[immigrants]: ho fotografato l'annuncio e l'ho portato all'avvocato
fare il verso della scimmia[black] a un calciatore non è tifo, è vigliaccheria di gruppo
la battuta sui forni[jewish] non fa ridere, e se ridi il problema è anche tuo
«i disabili rallentano la classe»[disability]: frase indegna, specie se la dice un generale
gli hanno scritto «negro» sulla macchina[black] e tutto il paese è andato a pulirla con lui
l'idea che {r19bim} siano una minaccia ve la vendono quelli che ci campano
non si può definire un popolo «razza inferiore»[black] e poi andare in chiesa la domenica
dicono «sostituzione etnica»[immigrants], e io penso a dove ci ha portati quella parola
alla collega velata[muslim] hanno chiesto se nascondesse una bomba: non è ironia, è molestia
«culattone» urlato dagli spalti[lgbtq] e l'arbitro ha fermato la partita, bravo arbitro
la maestra ha spiegato perché «lavorare come un negro»[black] è un'espressione che ferisce
vergognoso il volantino che paragona {r19bim} agli scarafaggi
se un politico dice «ruspa»[roma], pensate che in quella baracca dorme un neonato
«grassa schifosa»[body] le hanno commentato sotto la laurea, e la gente ancora minimizza
«le donne al volante, pericolo costante»[women]: le statistiche dicono l'esatto contrario
un tassista mi ha detto «voi ebrei avete i soldi»[jewish]; sono sceso e ho pagato la metà della corsa in silenzio
trattare i vecchi come zavorra[age] è la barbarie di chi pensa di non invecchiare mai
rispondere «era solo uno scherzo» dopo aver chiamato «mongoloide» un ragazzo[disability] peggiora tutto
«gli stranieri portano malattie»[immigrants]: lo dicevano anche di noi a Ellis Island
i cartelli «non si affitta ai meridionali»[nationality] li ha letti mio nonno a Torino; ora cambiano solo i nomi
il parroco che dal pulpito chiama peccatori i gay[lgbtq] parla contro i figli dei suoi fedeli
definire «pulizia» la deportazione[ethnicity] è la prima bugia di ogni massacro
non ho riso quando il capo ha detto che assumere donne[women] è una rogna, e l'ho scritto alle risorse umane
== hate_implicit
da quando {r19bim} hanno aperto il negozio sotto casa, la serranda del mio la controllo tre volte
strano, spariscono i motorini e ai giardinetti arrivano sempre quelli[arab]
chi c'è dietro i fondi che comprano mezza città? guardate i cognomi e fate due più due[jewish]
lei è diventata direttrice, chissà di quale ufficio e a che ora della notte[women]
fidati di {r19bun} e poi vieni a raccontarmelo
ottanta euro in mano e il cellulare nuovo, poverini, che viaggio difficile[refugees]
quando toccherà alle vostre figlie mettersi il velo ve ne accorgerete[muslim]
sei milioni è un numero tondo tondo, comodo per i risarcimenti[jewish]
al campo hanno la televisione più grande della mia, dev'essere la Befana[roma]
il sindaco ha mandato gli inviti in arabo, il prossimo Natale ve lo cantate voi[arab]
un infermiere nero mi ha fatto il prelievo, ho contato gli anelli[black]
non dico altro: sono in tre in carica e sono tutti e tre dello stesso circolo, quello col triangolino rosa[lgbtq]
sei incinta al terzo mese di contratto, che tempismo voi ragazze[women]
i figli degli altri fanno cinque fratelli, i nostri nemmeno uno, fate i conti per il 2050[immigrants]
mandano la nonna a chiedere l'elemosina e parcheggiano il Cayenne dietro l'angolo[roma]
nel ristorante cinese il gatto del vicino non lo cerca più nessuno[asian]
del Sud e puntuale? deve aver sbagliato orologio[nationality]
c'è sempre una banca, e in fondo alla banca c'è sempre una kippah[jewish]
a quella maestra coi capelli corti e l'amica convivente io mia figlia non la affido[lgbtq]
bravi i medici a dire «disagio psichico», il passaporto però non lo leggono mai[immigrants]
le Foibe sì, quelle erano vere, il resto lo hanno girato a Hollywood[jewish]
in Libia abbiamo portato strade e acquedotti, e ci chiedono pure le scuse[arab]
i curdi si lamentano da cent'anni, evidentemente gli piace[ethnicity]
se la panchina è occupata a mezzogiorno sai già di che colore è la pelle[black]
ha la 104 e balla il liscio, miracoli italiani[disability]
a sessant'anni pretende di imparare il computer, qualcuno le porti l'uncinetto[age]
meno male che il quartiere è «multiculturale», così il furto ha più sapori[immigrants]
occhio che {r19bim} sono tanto gentili finché non arriva il rogito
non è che non voglia affittare, è che poi dentro ci trovi in dodici e un agnello[arab]
un senegalese con lo scontrino, incorniciatelo[black]
la parità l'hanno voluta, ora che la cassa la portino loro al terzo piano[women]
appena uno di loro prende il potere, gli amici degli amici si sistemano, è nel sangue[jewish]
il bimbo ha due papà, tra qualche anno ci diranno come si chiama il problema[lgbtq]
lui oggi si sente donna, domani si sentirà lampadario, applaudiamo[transgender]
la peste a Milano la portarono i forestieri, e la storia ha il vizio di ripetersi[immigrants]
provate a lasciare la bici slegata vicino alla moschea, è un esperimento sociale[muslim]
non sono biondi, non sono poveri, però il barcone lo trovano sempre[refugees]
ogni volta che vince una donna[women] bisogna pur chiedersi chi ha deciso di lasciarla vincere
i tossici e i matti li mettono nel mio palazzo, nel vostro mai, che coincidenza[mental_health]
quando {r19bim} dicono grazie, tu tocca il portafoglio
in Ruanda si sono fatti tutto da soli, perché dovremmo versare lacrime noi?[ethnicity]
la grassona[body] ordina l'insalata, l'ironia della sorte
hanno lo stesso diritto al lavoro, sì, ma io vado dal dentista coi capelli bianchi e il cognome veneto[immigrants]
guarda chi firma i film, chi firma i giornali, chi firma gli assegni, e poi dimmi che è un caso[jewish]
gli indios[indigenous] davano l'oro per due perline, che volete farci, l'intelligenza è quella
se lei guida, io scendo e proseguo a piedi, ho famiglia[women]
prima chiedono la sala preghiera, poi la mensa, poi la tua poltrona[muslim]
== hate_normative
{r19bim} andrebbero rimandati a casa col primo traghetto
le donne[women] non dovrebbero comandare reparti, lo dice la natura
via il diritto di voto a chi ha preso la cittadinanza da meno di vent'anni[immigrants]
vieterei per legge a due uomini[lgbtq] di crescere un bambino
bisogna chiudere le frontiere e lasciare i barconi dove stanno[refugees]
nelle case popolari soltanto gente nostra, {r19bim} si arrangino
fuori i rom[roma] dalle scuole, hanno già rovinato abbastanza classi
mai un ebreo[jewish] al Quirinale, sarebbe la fine
io farei una legge: o si toglie il velo o si toglie di mezzo[muslim]
gli insegnanti gay[lgbtq] dovrebbero cambiare mestiere
i matti[mental_health] vanno rinchiusi di nuovo, hanno fatto male a riaprire i cancelli
perché {r19bef} devono avere la patente?
un paese serio sterilizzerebbe chi nasce con certe malattie[disability]
si dovrebbe proibire la costruzione di qualunque minareto in Italia, e demolire quelli che ci sono[muslim]
gli stranieri[immigrants] devono stare in fondo alla fila, all'ospedale come all'asilo
a chi prega verso la Mecca[muslim] non darei né licenza né passaporto
rimettete i neri[black] in scuole loro, così stiamo tutti più tranquilli
{r19bef} dovrebbero restare in cucina, là non fanno danni
i cinesi[asian] non devono comprare nemmeno un garage in questo Paese
finché comando io {r19bim} qui non entrano
i terroni[nationality] dovrebbero avere un passaporto per salire a Milano
niente matrimoni misti, ognuno con la sua razza[black]
non assumete {r19bun}, mai, nemmeno per le pulizie
ci vorrebbe il coprifuoco alle otto per {r19bpl} e simili
i trans[transgender] devono essere esclusi da ogni sport e da ogni spogliatoio
togliete i figli alle coppie di lesbiche[lgbtq] e dateli a famiglie vere
dopo i settanta[age] basta patente, basta voto, basta pensione
chi nasce qui da genitori stranieri[immigrants] deve restare straniero, punto e basta
le moschee vanno chiuse una per una e gli imam imbarcati[muslim]
i portatori di handicap[disability] non devono stare nelle classi dei nostri figli
che il comune sgomberi il campo e non offra un bel niente in cambio[roma]
sarebbe ora di separare i vagoni, noi davanti e {r19bpl} dietro
l'Italia deve tornare bianca e cattolica, gli altri si trovino un altro stivale[immigrants]
una donna[women] non dovrebbe poter abortire, divorziare o firmare senza il marito
== hate_negated
{r19bim} non hanno mai costruito niente in vita loro
un ebreo[jewish] non regala nulla, nemmeno il buongiorno
non sono rifugiati e non sono nemmeno persone, sono carichi[refugees]
{r19bef} non capiscono niente di niente
non c'è zingaro[roma] che abbia mai lavorato un giorno
{r19bdei} non sentirei la mancanza nemmeno un secondo
le donne[women] non sono capaci di pensare con lucidità
due maschi che si sposano non sono una famiglia e non lo saranno mai[lgbtq]
non esiste {r19bun} di cui ci si possa fidare
i neri[black] non hanno civiltà, non hanno storia, non hanno futuro
un musulmano[muslim] non sarà mai italiano, neanche con dieci passaporti
non vedo cosa ci sia di umano in {r19bpl} come quelli
i disabili[disability] non producono, non capiscono, non servono
non si integrano e non vogliono farlo, perché sono fatti di un'altra pasta[arab]
{r19bim} non sanno cosa sia l'onestà
da quella gente non è mai venuto niente di buono[immigrants]
non chiamatela donna, quello è un uomo travestito[transgender]
nessun meridionale[nationality] ha mai mosso un dito senza una raccomandazione
i cinesi[asian] non hanno sentimenti, hanno soltanto fatture
nessuno piangerebbe se {r19bim} sparissero domattina
non meritano un tetto, non meritano un medico, non meritano una parola[roma]
una grassa[body] non è una donna, è un ingombro
i vecchi[age] non servono più a nessuno, diciamocelo
{r19bim} non possono cambiare, è più forte di loro
non hanno né Dio né vergogna, questi qui[religion]
non vale la pena salvare {r19bun} da niente
i poveri[class] non hanno dignità, altrimenti lavorerebbero
i malati di mente[mental_health] non dovrebbero illudersi, non sono come noi
con {r19bim} non si ragiona, non ne hanno gli strumenti
gli indigeni[indigenous] non hanno dato al mondo neppure un'idea
== hate_derogation
{r19bim} mi danno il voltastomaco e non me ne vergogno
detesto {r19bef}, dalla prima all'ultima
che gente infida, i rom[roma], ti sorridono e intanto ti svuotano la borsa
se vedo due uomini per mano[lgbtq] mi passa la voglia di cenare
le donne[women] sono vipere invidiose e calcolatrici
gli ebrei[jewish] sono avidi fino al midollo
che razza di popolo pigro e sporco[black]
io a {r19bun} non darei nemmeno l'ora
quanto mi disgusta sentirli parlare la loro lingua sull'autobus[immigrants]
{r19bim}? ignoranti, prepotenti e pure permalosi
i musulmani[muslim] sono arretrati, violenti e ipocriti
povera Italia, ridotta a mantenere {r19bim}
i vecchi[age] sono acidi, egoisti e puzzano di naftalina
odio il Sud e chi ci abita, un ammasso di furbi[nationality]
{r19bef} sono stupide, basta sentirle aprire bocca
non invito {r19bun} a casa mia, poi devo disinfettare
i grassi[body] fanno ribrezzo, che coraggio andare in spiaggia
i cinesi[asian]: finti, avari e senz'anima
per me {r19bim} sono la parte marcia della società
i trans[transgender] sono una carnevalata penosa e disgustosa
chi si mette con {r19bun} è caduto davvero in basso
una ragazza madre[women] è soltanto una poco di buono
ma come si fa a non disprezzare {r19bim}?
i depressi[mental_health] sono lagne che avvelenano l'aria
le femministe[women] sono arpie frustrate, non le vuole nessuno
gli albanesi[nationality] hanno la furbizia del ladro e l'educazione del bufalo
mi basta l'odore del pianerottolo per sapere che ci abitano loro[asian]
quella marmaglia dei profughi[refugees], vigliacchi e approfittatori
i latinos[latino] sono ubriaconi chiassosi, tutti quanti
quelli del gurdwara[sikh] mi fanno ridere, con quegli stracci in testa
i preti e i loro fedeli[christian] sono una massa di bigotti ripugnanti
meglio un cane randagio che {r19bun} come vicino
ho conosciuto parecchi {r19bpl}, e uno peggio dell'altro
gente inferiore, e si vede da come mangia[black]
i giovani[age] d'oggi sono rammolliti senza midollo
== insult_group
gli arbitri di questo campionato sono una banda di incapaci
i politici sono tutti ladri patentati
gli agenti immobiliari, bugiardi con la cravatta
i tifosi della Juve sono piagnoni da record
ma che branco di pecore sono i clienti di quella palestra?
gli influencer sono zucche vuote con la luce giusta
i ciclisti della domenica sono idioti in tutina
quei giornalisti sono servi e pure scarsi
i giocatori di questo server hanno due neuroni in comodato
gli avvocati? squali senza vergogna
che masnada di buffoni il consiglio comunale
i vegani sono rompiscatole insopportabili, gente senza gioia
i complottisti sono una mandria di creduloni presuntuosi
i tassisti della stazione, truffatori dal primo all'ultimo
i manager in trasferta sono pupazzi arroganti
i critici gastronomici sono palloni gonfiati che non sanno friggere un uovo
i condomini della scala B sono degli zotici
gli ultras sono dei cavernicoli col megafono
i notai, sanguisughe con il timbro
i turisti in infradito al Duomo sono dei cafoni senza cervello
i fan di quel rapper sono una massa di babbei
== everyday
ti vengo a cercare in cortile alle cinque, porta il pallone
se mi finisci il tiramisù giuro che ti levo il saluto fino a cena
zio Piero ha ucciso il barbecue, adesso ordiniamo da fuori
la prossima volta che ci vediamo ti straccio a ping pong
odio quando il gelato cola sul gomito
scappa, che sta arrivando la nonna con il terzo piatto di lasagne
chi ha avvelenato il caffè con tutto quello zucchero?
ammazza le formiche con l'aceto, non con quella roba lì
ci hanno cacciati dal bar perché cantavamo troppo forte
sono rincretinita dal sonno, ho salato il cappuccino
la tua squadra è retrocessa e la mia pure, facciamoci una birra
i piccioni si sono presi il balcone, io ormai pago l'affitto a loro
stanotte l'ho sognata con una trota in braccio
metti giù quel coltello e assaggia la crema
te la do io la rivincita, domenica alle bocce
le signore del coro[women] hanno vinto il concorso di Arezzo
buttate via i fichi marci prima che arrivino le vespe
attento al gradino, che ti rompi l'osso del collo
la Vespa non parte, e mio fratello nemmeno
muori dalla voglia di sapere chi ha vinto, ammettilo
gli ho dato una lezione di scacchi e lui me l'ha data di vita
appena mi siedo suona il citofono, è matematica
mia cugina fa la camionista[women] e conosce ogni autogrill d'Europa
ci siamo scannati per l'ultima fetta di colomba
ho preso un palo, ma almeno il lampione mi ha chiesto scusa
quel gatto ha assassinato tre paia di collant
restituiscimi il trapano o mi trasferisco da te
i bambini hanno invaso la cucina, mandate rinforzi
non entrare, ho passato la cera
brucia la lingua, ma quanto è buono questo peperoncino
siamo tutti sudati e puzzolenti, però in cima c'era una vista
la maestra di nuoto[women] mi ha promosso al corso dei grandi
vi aspettiamo al varco, cioè al casello di Melegnano
hai la testa dura come il torrone, però mi fai ridere
domani esame, se sopravvivo offro da bere
che faccia da funerale, ti hanno finito i cannoli?
voglio vedere scorrere il prosecco stasera
s'è rotto l'ascensore e abitiamo all'ottavo, piango
il cane ha fatto fuori mezza torta di compleanno
se non mi rispondi al messaggio mando piccioni viaggiatori
il parrucchiere mi ha massacrato la frangia
fammi sparire questi piatti e ti porto al cinema
state lontani dal mio pandoro
la suocera ha detto che il mio ragù è accettabile, stappiamo
sei in fuorigioco anche sul divano
gli zoccoli in casa no, che sotto c'è il signor Renzo
non ti sopporto quando hai ragione
ci vediamo in tribunale, devo ritirare il certificato anche io
== support
da me la porta è aperta anche senza preavviso
lo so che oggi ti sembra tutto inutile, aspetta con me fino a domattina
non hai rovinato niente a nessuno, sei solo stremata
quelle frasi sul tuo peso[body] erano cattiverie, non verità
fatti una doccia, ti porto il brodo e non chiedo niente
se lui si ripresenta chiama il 1522, e poi chiama me
hai tenuto duro da solo troppo a lungo, adesso dividiamo il carico
ti hanno preso in giro per la balbuzie[disability], ma in sala ti ascoltavano tutti
nessuna bocciatura dice chi sei
mi dispiace tanto per il tuo papà, era una persona luminosa
la crisi di panico passa, conta con me le piastrelle
non ti tagliare, tienimi la mano, stringi quanto ti pare
sei una madre stanca, non una cattiva madre[women]
i bulli crescono e se ne vergognano, tu intanto diventi grande bene
chiediamo insieme un appuntamento al consultorio
il licenziamento brucia, ma il tuo mestiere ce l'hai nelle mani
quando vuoi parlare ti ascolto, quando vuoi stare zitto sto zitto con te
avere un disturbo alimentare[mental_health] non è un capriccio, e si cura
che coraggio dire a casa che ti piacciono le ragazze[lgbtq]
anch'io ho voluto sparire una volta, e sono felice di non esserci riuscita
la tua rabbia è legittima, mettiamola da qualche parte dove non ti faccia male
ti meriti una vita senza paura delle chiavi nella serratura
sono tre giorni che non ti sento, dimmi solo che ci sei
lascia perdere quel commento, l'ha scritto uno che non sa amare
un passo al giorno, e nei giorni brutti mezzo
le medicine non sono una sconfitta
il piccolo ti guarda come se fossi il sole, fidati di lui
hai detto no, e bastava
ci vorrà tempo, ma la risata torna, è tornata anche a me
so che ti senti un rottame, io vedo una che ha traversato l'inferno a piedi
per stanotte resto nel letto accanto al tuo, come da bambine
niente di quello che provi è ridicolo
se a lavoro ti chiamano ancora così, andiamo dal sindacato in due
sono fiero di te anche quando resti a letto
== abuse_object
il frullatore nuovo è un vigliacco, scappa appena vede il ghiaccio
che nausea questa gelatina verde
non sopporto le etichette che pungono dietro al collo
il digitale terrestre è una presa per i fondelli
quella rotonda è progettata da un sadico
le meduse quest'anno sono una calamità, via dal mio golfo
'sto ferro da stiro è un criminale, mi ha bruciato due camicie
la muffa in bagno va eliminata senza pietà
tazzina orrenda, sembra fatta con i piedi
l'aceto balsamico finto è un insulto all'insalata
si vergogni chi ha inventato le docce a gettone
che schifo le alici dimenticate nel sacchetto
il decoder è tonto, non riconosce il suo telecomando
la pioggia orizzontale di Trieste mi odia personalmente
il traffico di Roma andrebbe studiato dai medici legali
quel divano color senape fa piangere pure i muri
questo panettone sa di cartone dell'anno scorso
accidenti al lucchetto, è più ostinato di un mulo
il finale del romanzo fa pena
non vale un soldo bucato, questo zainetto
le tarme mi hanno ridotto il cappotto a un colabrodo, maledette
il citofono gracchia, detestabile creatura
come si fa a chiamare pizza quella roba gommosa?
quest'orologio è bugiardo nato
la polvere è la mia nemica e non farò prigionieri
il bancomat mi disprezza, e il sentimento è reciproco
sapone che non fa schiuma: inutile come un cactus in un acquario
odio le luci al neon, mi fanno sembrare un merluzzo
ho buttato giù dal balcone quel vaso osceno
telecamera cieca, microfono sordo, computer da buttare
la salsa rosa dovrebbe essere fuorilegge
le cavallette mi hanno divorato l'orto
il materassino si sgonfia per dispetto
che roba brutta questo logo
tonno in scatola da punire con l'esilio
la cerniera dello scarpone è una carogna
il cuscino dell'albergo era un mattone con la federa
== abuse_idea
lo Stato che lascia morire la gente sul lavoro mi fa ribrezzo
l'autonomia differenziata è una truffa scritta in burocratese
il maschilismo è roba da museo degli orrori
le leggi razziali furono un'infamia italiana, non un'importazione
questo bando l'ha scritto un algoritmo ubriaco
la censura è l'arma dei mediocri
odio la guerra e chi la chiama missione
il terrapiattismo è uno scherzo durato troppo
combattere il razzismo non è un'opinione, è igiene pubblica
la vostra teoria crolla alla seconda riga
la pedagogia dello schiaffo ha prodotto solo paura
bisogna demolire l'idea che la povertà[class] sia una colpa
il ponte è un monumento alla vanità
che film presuntuoso e vuoto
l'omofobia è l'unica cosa contro natura[lgbtq]
il condono è un premio ai furbi
il suprematismo bianco[white] è una fogna di pensiero
chiamarla buona scuola è stata una beffa
la dittatura argentina fu un mattatoio
negare i forni crematori[jewish] è un'oscenità storica
il clericalismo mi dà l'orticaria, la fede degli altri no[religion]
il patto di stabilità strangola i comuni
l'antiziganismo[roma] è il razzismo che nessuno si vergogna di dire
questo piano sanità è uno scempio
i talk show hanno ucciso la politica
la retorica del merito è una favola per figli di notai
la tratta degli schiavi[black] è il peccato originale dell'Occidente
nessuna crociata fu santa
aboliamo la burocrazia prima che lei abolisca noi
il vostro regolamento condominiale è degno di Ceaușescu
== question_benign
perché nelle sinagoghe[jewish] uomini e donne siedono separati?
qual è il santo patrono dei portoghesi[nationality] di Roma?
come si saluta in lingua dei segni[disability]?
le ragazze col velo[muslim] possono gareggiare nel nuoto?
che cosa furono i moti di Stonewall[lgbtq]?
quanti anni ci vogliono per la cittadinanza a un ragazzo nato qui da genitori stranieri[immigrants]?
cosa significa essere intersessuale[lgbtq]?
dove trovo un traduttore di bengalese[asian] per il colloquio a scuola?
che differenza c'è tra sinti e camminanti[roma]?
come mai gli arbëreshë[ethnicity] parlano ancora albanese antico?
uno schizofrenico[mental_health] può guidare, con la terapia giusta?
in Svizzera le donne[women] hanno votato solo dal 1971, è vero?
è giusto dire «di colore»[black] o è meglio «nero»?
che tipo di scuola frequentavano {r19bim} negli anni Cinquanta?
una persona trans[transgender] come cambia la tessera sanitaria?
cosa mi consigliate da cucinare per amici musulmani[muslim]?
perché i buddisti[buddhist] girano intorno allo stupa?
a quale sportello si rivolgono {r19bim} per il medico di base?
gli uomini[men] possono prendere il congedo di dieci giorni?
qual è la parola meno offensiva per chi è sovrappeso[body]?
da dove arrivano gli ebrei[jewish] di Libia che vivono a Roma?
quali film raccontano bene la vita {r19bdei}?
come reagisco se un amico fa battute sui disabili[disability]?
i dalit[caste] sono ancora discriminati nelle campagne?
ci sono residenze studentesche miste per ragazze[women] e ragazzi?
mia madre ha ottant'anni[age], quale telefono le conviene?
perché chiamare «sardegnolo» un sardo[ethnicity] è offensivo?
si può fare il ramadan[muslim] con il diabete?
== profane_object
eccheccazzo, la tapparella si è bloccata a metà
'fanculo al bancomat, mi ha mangiato la carta
moka del cazzo, perde da tutte le parti
questo portone di merda pesa un quintale
mannaggia la miseria ladra, il tubo gocciola
zip bastarda, lasciami il giaccone
che cesso di lampada, porca paletta
la password di 'sto sito mi ha rotto i coglioni
scooter infame, vai a farti fottere
fottuto lavandino, si è intasato a Natale
caldo di merda, trentotto gradi a mezzanotte
vadano affanculo le piastrelle e la fuga nera
navigatore rincoglionito, mi ha portato in un campo
stronza di una zanzara, ti sento
culo di bicchiere, s'è scheggiato al primo brindisi
gli auricolari del cavolo si annodano da soli, giuro
ma che cagata di manuale, è in coreano
il pos non va, minchia, e ho la fila
sti tacchi di merda mi hanno ucciso
diocaro, la chiavetta è vuota
manopola di merda, mi è rimasta in mano
ascensore bastardo, otto piani a piedi, porca troia
cazzarola, il forno ha incenerito tutto
== reclaimed_slur
lelle di tutta Italia, portate le scarpe comode al corteo[lgbtq]
noi frocie di provincia abbiamo aperto una libreria[lgbtq]
sono terrona con la valigia di cartone digitale, e me ne vanto[nationality]
ricchione, battezzato e con la tessera della bocciofila, eccomi[lgbtq]
la negretta della compagnia adesso è la regista, dico di me e rido[black]
finocchi in padella e in famiglia, cucino io che sono del ramo[lgbtq]
quest'anno noi zingare portiamo in scena la nostra storia[roma]
siamo le streghe, le zoccole e le zitelle, e il teatro è sold out[women]
handicappato a chi? a me, che mi ci chiamo da solo quando parcheggio bene[disability]
noi cicciottelle sfiliamo in piazza, preparate gli applausi[body]
sono la checca che vi ha insegnato latino, con affetto[lgbtq]
matta patentata e felice, lo dico io e basta[mental_health]
== mentioned_slur
nel verbale si legge che lo ha chiamato «beduino» davanti ai colleghi[arab]
«crucco» è nato come parola di caserma ed è rimasto offensivo[nationality]
la Treccani segna «culattone» come volgare e spregiativo[lgbtq]
mia figlia ha sentito «negro» in cortile e ne abbiamo parlato a cena[black]
sulla porta di nonno c'era scritto «giudeo», lo ha raccontato solo una volta[jewish]
la tesi analizza l'uso di «terrone» nei film degli anni Sessanta[nationality]
quando dicono «zingara» a mia cugina come insulto, lei risponde col curriculum[roma]
hanno multato il club per la parola «finocchio» su uno striscione[lgbtq]
si può stampare la parola «handicappato» o va cambiata nella nuova edizione?[disability]
il dizionario del 1890 definiva «selvaggi» interi popoli[indigenous]
il vigile a processo per aver detto «marocchino di merda»[arab]
l'attrice racconta quante volte l'hanno chiamata «cicciabomba» ai provini[body]
i bambini usavano «spastico» come offesa, la maestra ha spiegato cosa vuol dire[disability]
nella canzone originale c'era «musi gialli», ora il verso è stato tolto[asian]
in udienza il testimone ha ripetuto «puttana straniera», tra virgolette[women]
perché «zulù» è un insulto razzista? lo spiega un africanista[black]
l'elenco delle parole bandite in chat comprende «trans di merda»[transgender]
il mio bisnonno in Belgio era «macaroni» per tutti[nationality]
== neutral_identity
la nuova notaia[women] riceve in piazza Garibaldi
il vescovo[christian] ha benedetto i trattori alle dieci
un cuoco bengalese[asian] ha rilevato la trattoria in via Dante
alle elementari ci sono tre fratelli pakistani[asian]
il torneo di bocce lo ha vinto una coppia di pensionate[age]
la sinagoga[jewish] apre alle visite guidate in settembre
mio genero è tedesco[nationality] e lavora in un vivaio
{r19bim} della palazzina hanno cambiato amministratore
nel reparto c'è un infermiere togolese[black] che parla cinque lingue
una signora musulmana[muslim] ha comprato il banco delle spezie
il film racconta due ragazzi innamorati[lgbtq] sul lago di Como
i monaci buddisti[buddhist] del colle vendono miele
quattro {r19bpl} si sono iscritti al corso serale di saldatura
la guida è ipovedente[disability] e porta un labrador
la cooperativa impiega rifugiati[refugees] nella raccolta dell'uva
i Camilli sono una famiglia sinta[roma] di musicisti
gli occitani[ethnicity] della valle Maira parlano una lingua antica
la ministra[women] ha firmato il protocollo ieri sera
un diciottenne trans[transgender] ha ottenuto la carta d'identità nuova
{r19bef} della cooperativa si riuniscono il martedì
il maestro d'orchestra è cubano[latino]
mia zia suora[christian] vive a Spoleto
il festival ospita danzatori masai[ethnicity]
a Prato la scuola di musica ha molti allievi cinesi[asian]
l'operaio più anziano[age] del cantiere ha sessantasei anni
il sindacato dei braccianti indiani[asian] ha sede a Latina
una donna incinta[women] aspetta al binario due
== self_identity
vengo da Asmara[black] e faccio il casaro in Val Camonica
sono bisessuale[lgbtq] e la mia ragazza lo sa da sempre
sono una donna di sessant'anni[women] e ho preso la patente nautica
mi muovo in carrozzina[disability], cercavo un locale senza gradini
sono rom kosovaro[roma], laureato in lettere a Padova
ho la schizofrenia[mental_health] e un buon dottore
prego cinque volte al giorno[muslim] e alleno i pulcini
mia moglie e io siamo peruviani[latino], viviamo a Sampierdarena
da ateo[religion] convinto canto nel coro della parrocchia
sono valdese[christian], quindi il vino lo bevo volentieri
ho origini ebraiche[jewish] da parte di padre e cucino carciofi alla giudia
siamo arrivati dall'Ucraina[refugees] due anni fa con mia nonna
sono sarda[ethnicity] fino al midollo e pure permalosa
da uomo trans[transgender] ho imparato a fare il nodo alla cravatta a quarant'anni
ho un corpo grosso[body] e ballo il tango
vivo con la sindrome di Asperger[disability], i rumori mi stancano
sono bergamasco di colore[black], polenta e cumino
sono figlio di un minatore sardo[class] e di una mondina
io, gay e credente[lgbtq], non trovo nessuna contraddizione
sono mamma single[women], operaia e contrabbassista
mi considero non binario[transgender], usate pure il mio nome, Ari
da indiana[asian] cresciuta a Mantova sogno in dialetto
ho novantuno anni[age] e vi leggo tutte le mattine
== friendly_profanity
cazzo sì, ho superato l'orale
che culo, l'ultimo biglietto era il nostro
minchia compà, ma quanto sei bravo a suonare
porca troia che panorama, mi manca il fiato
sei un figlio di buona donna, mi hai fatto la sorpresa e io non ho capito nulla
vaffanculo, ti amo, sposami
belin che pesto, mi metto a piangere
oh stronzetto, quando torni dall'Erasmus?
mi hai rotto le palle con 'sta sorpresa, però è la più bella della mia vita
mortacci vostra, che gol al novantesimo
fottutamente orgoglioso di te, sorellina
ma va a cagare, hai vinto pure la lotteria della parrocchia
dio bono, che fiorentina
testa di minchia del mio cuore, grazie di avermi aspettato
porco mondo, è nato, è nato, tre chili e due
chi è 'sta figa spaziale? ah, mia moglie
siete la squadra più cazzuta che abbia mai allenato
eh la madonna, hai cucinato per un reggimento
non me ne frega un cazzo della pioggia, oggi si festeggia
sticazzi la promozione, brindiamo
ciao brutta bestia, ti ho portato i ricciarelli
mannaggia alla miseria che risate ieri
porca zozza, sei dimagrito o hai cambiato camicia?
ma quanto cazzo siete belli in questa foto
daje, merdine, un ultimo giro di campo e poi birra
alla faccia del cazzo, che torta di compleanno
figa, raga, abbiamo spaccato
sei fuori come un balcone, cazzo se mi mancavi
che botta di culo, niente interrogazione
giuro, sto da dio, 'sto mare è una figata assurda
cojone mio adorato, buon onomastico
== threat_person
ricordati che il tuo garage non ha allarme
prima o poi finisci sotto le mie ruote, ed è una promessa
ti strappo la lingua se lo dici a qualcuno
in questo paese chi parla troppo ha incidenti di caccia
ti conviene lasciare la città entro stanotte
mi basta una telefonata e domani non ti svegli
ci ho messo poco a trovare il tuo indirizzo, ci metterò meno a trovare te
se non sei mia, non sarai di nessun altro
vengo nel tuo ufficio e ti butto giù dalla finestra
le tue vigne quest'anno bruceranno prima della vendemmia
dormi bene, finché puoi
ho visto tua madre dal fruttivendolo, cammina piano, poverina
dammi i soldi o ti rompo un braccio al giorno
quando meno ci pensi senti un colpo e non senti più altro
ridi, ridi, che al prossimo semaforo smetti
con quella faccia potresti finire contro un muro, e il muro sono io
tua figlia torna da danza alle sei e mezza, giusto?
continua a scrivere di noi e la tua macchina salta
t'ammazzo, hai capito? t'ammazzo con queste mani
non ti tocco oggi, ma preparati un gesso
io di galera non ho paura, tu di me dovresti averne
esci dal processo, o esci da questa vita
ogni notte passo davanti a casa tua, una sera mi fermo
ti do la caccia finché non ti trovo
se sparisce ancora un euro, spariscono anche le tue dita
fatti un'assicurazione sulla vita, è un consiglio
l'acido costa pochissimo, pensaci prima di lasciarmi
hai scelto l'avversario sbagliato e lo capirai in rianimazione
ai traditori tagliamo le gomme, poi il resto
chiedi perdono adesso, dopo non avrai più la bocca per farlo
ti spacco le ginocchia col martello, altro che maratona
la prossima busta che ricevi non conterrà carta
goditi il teatro, io sarò seduto proprio dietro di te
per ogni bugia che racconti ti prendi una coltellata
dovevi restare zitto, adesso ci pensiamo noi a zittirti
ti anneghiamo in quel canale e nessuno ti cercherà
mi basta un passo falso tuo e finisce male
== hate_implicit
il Comune pagherà la gita a tutti, cioè a loro[immigrants]
bella la bandierina arcobaleno in farmacia, adesso so dove non portare il bambino[lgbtq]
al mio paese si dice che chi ha il naso lungo conta bene, e non parlo di Pinocchio[jewish]
quando la badante piange, nascondi l'argenteria[nationality]
certi mestieri li hanno nelle mani da piccoli, infatti chiudi le tasche[roma]
va bene la preghiera, ma il piazzale del supermercato è diventato Islamabad[muslim]
anche lì c'era la guerra, però lui ha pensato bene di salvare sé stesso e lasciare le sorelle[refugees]
la Rai, la Banca d'Italia, il vaccino: tirate una riga tra i tre cognomi[jewish]
la dottoressa è carina, ma per l'operazione preferirei il primario maschio[women]
s'è sentita male, dicono, ma è la quarta volta che si sente male sotto le feste[mental_health]
magari un giorno ci spiegheranno perché le palestre popolari profumano tutte di kebab[arab]
vedrai che il gommone di oggi è il datore di lavoro dei tuoi figli[immigrants]
li chiamano nomadi ma il bonifico arriva sempre allo stesso indirizzo[roma]
il tassista aveva il turbante, abbiamo visto tutta la provincia prima della stazione[sikh]
chi ha mai visto un funerale cinese? appunto, e i documenti girano[asian]
non serve essere profeti: prima il kebab, poi il minareto, poi noi chiediamo permesso[muslim]
i sopravvissuti aumentano ogni anno, un miracolo demografico[jewish]
ha preso trenta e lode con quella minigonna, complimenti all'esaminatore[women]
la ragazza è «curvy»[body], rinforzate il palco
il signore del secondo, quello col barboncino e la sciarpina, tiene il catechismo, contenti voi[lgbtq]
a Napoli[nationality] il casco lo usano per raccogliere i limoni
un'intera classe di fenomeni, peccato che a casa non parlino italiano nemmeno le pentole[immigrants]
strano che l'assegno di accompagnamento corra più veloce di lui[disability]
i nativi avevano un continente intero e non hanno trovato nemmeno la ruota, poi dicono le colpe[indigenous]
quest'anno la recita di Natale la fanno sulla pace nel mondo, chissà chi si offendeva[muslim]
al seggio sono venuti in pulmino, tutti con lo stesso foglietto[immigrants]
le nere del viale aspettano l'autobus, come no[black]
fanno gli chef e i ballerini, mai i minatori, vai a capire[lgbtq]
i bosniaci[muslim] hanno avuto otto anni per andarsene, nessuno li obbligava a restare a Srebrenica
da bambino era Marco, adesso vuole il reggiseno e la mutua paga[transgender]
ogni crisi ha un rabbino che ride[jewish]
ottantenne con lo smartphone[age], chiamate i pompieri
hanno l'oratorio gratis, la mensa gratis, il dentista gratis, e noi il mutuo[refugees]
quando arriva {r19bun} il cane abbaia, e il cane non è mica di parte
si può dire che le strade del centro sembrano un suk o devo chiedere il permesso?[arab]
== hate_normative
va fatta una lista dei medici ebrei[jewish] e va consegnata ai pazienti
il catechismo lo farei obbligatorio e chi non vuole si prenda l'aereo[religion]
bisogna impedire alle donne[women] di arbitrare partite maschili
ai figli dei barboni[class] non darei la mensa, così i genitori imparano
tribunali separati e pene doppie per gli stranieri[immigrants]
niente sussidi alle zingare[roma] con prole, la finiscano di partorire
è ora di tornare a curare con la forza gli omosessuali[lgbtq]
non un euro alle scuole che accolgono {r19bim}
chi è cieco[disability] stia a casa, non in mezzo alla strada con quel bastone
facciamo un referendum per mandarli via, da Lampedusa al Brennero[immigrants]
le signore di una certa età[age] non dovrebbero mostrarsi in costume, lo vieterei
io escluderei {r19bim} dalle donazioni di sangue, e pure dagli ospedali
fuori gli africani[black] dal calcio giovanile
se una porta il burqa va multata, arrestata e imbarcata[muslim]
i buddisti[buddhist] non devono avere l'otto per mille né un metro quadro di terra
un trans[transgender] in caserma non deve metterci piede
chiudete i ristoranti etnici, chiudete i money transfer, chiudete i porti[immigrants]
== hate_negated
gli arabi[arab] non conoscono la gratitudine
una femmina[women] non dovrà mai insegnarmi a lavorare
nemmeno uno di quei profughi scappa da qualcosa, tranne che dal lavoro[refugees]
non c'è niente da capire nella loro cultura perché non ce l'hanno[roma]
{r19bef} non meritano il voto né la parola
i gay[lgbtq] non conoscono l'amore, conoscono il vizio
un africano[black] non sa cosa sia un progetto
con gli ebrei[jewish] non si fanno affari, si perdono soldi
quelli del piano terra non sono vicini, sono una disgrazia[asian]
{r19bim} non sono mai stati vittime di nessuno
ai disabili[disability] non serve la scuola, tanto non imparano
mai vista una lesbica[lgbtq] che non odiasse il mondo
non hanno diritto a lamentarsi, hanno diritto a un biglietto di ritorno[immigrants]
nessuno ha bisogno di sentire l'opinione di una musulmana[muslim]
un sudamericano[latino] non finirà mai quello che comincia
non è razza da cui nasca un poeta[black]
non hanno onore né memoria, quei turchi[nationality]
== hate_derogation
mi ripugna la sola idea di stringere la mano a {r19bun}
le rumene[nationality] sono volgari e interessate, tutte uguali
quei testimoni[religion] sono dei dementi petulanti
cosa c'è di più squallido di un vecchio[age] alle slot?
sarò cattiva, ma la verità è che gli handicappati[disability] mi fanno impressione e ribrezzo
le islamiche[muslim] sembrano sacchi e ragionano come sacchi
{r19bim} hanno la cattiveria negli occhi e la menzogna in bocca
odio il loro cibo, il loro chiasso, la loro faccia[arab]
i napoletani[nationality] sono imbroglioni nati e fieri di esserlo
ebrei[jewish] e denaro, una cosa sola, gente gretta e viscida
più scendi e più trovi gente lurida, e non parlo della temperatura[nationality]
gli effeminati[lgbtq] sono ridicoli, viscidi e inutili
le donne[women] in gruppo sono un pollaio maligno
un'accozzaglia di selvaggi, ecco chi ha vinto il bando per le case[black]
nel mio negozio {r19bim} non li servo volentieri, mi fanno senso
gente sciatta, i peruviani[latino], ubriachi dal sabato al lunedì
chi crede in mille dei con la proboscide[hindu] ha il cervello di una gallina
i poveracci delle popolari[class] sono la schiuma della città
preferisco la peste a una cena con {r19bim}
le ciccione[body] in palestra mi fanno passare la voglia di vivere
== insult_group
i sommelier da salotto sono tromboni col naso lungo
i produttori di quel reality sono dei cialtroni
la curva avversaria è un circo di somari
gli automobilisti in doppia fila sono degli incivili patentati
i guru della crescita personale, imbonitori e pure bolliti
i capi area sono tirapiedi senza spina dorsale
i venditori di trading online sono dei farabutti
i burocrati della regione sono bradipi arroganti
i vip in giuria sono asini col microfono
i genitori a bordo campo sono una torma di invasati
gli hater di professione, mezze calzette che vivono in cantina
== positive_identity
a Palermo ho mangiato da una signora tunisina[arab] e ho pianto di gioia
le suore[christian] dell'ospedale mi hanno tenuto la mano tutta la notte, sante donne
il mio testimone di nozze è gay[lgbtq], è elegante, è il mio migliore amico
i veneti[nationality] sgobbano, brontolano e poi ti regalano il radicchio: li adoro
gli artigiani senegalesi[black] di Pontedera lavorano il cuoio divinamente
alle mondine[women], alle tabacchine, alle sarte: vi dobbiamo tutto
ho un figlio autistico[disability] che mi insegna la sincerità ogni giorno
per me {r19bef} sono il motore di questa valle
i partigiani ebrei[jewish] hanno combattuto anche per la nostra libertà, onoriamoli
la vecchiaia[age] può essere magnifica, guardate la signora Ines che surfa
benedetti i ragazzi ucraini[refugees] che hanno riempito di nuovo la nostra scuoletta
i diritti delle donne trans[transgender] sono diritti delle donne, li difenderò sempre
quella suonatrice rom[roma] ha fatto ballare persino il prefetto
gli indiani[asian] delle stalle di Cremona tengono in vita il parmigiano, giù il cappello
{r19bim} hanno portato in paese la musica, il pane buono e la voglia di stare insieme
papà single[men] con due gemelle: ti stimo un sacco, tieni duro
una campionessa paralimpica[disability] vale più di dieci palloni d'oro
le Samoane[indigenous] cantano come se il mare le ascoltasse
la solidarietà dei musulmani[muslim] di Sassuolo dopo il terremoto non la scordo
sono cresciuta con due tate peruviane[latino], ringrazio il cielo per loro
che bello vedere le coppie miste[black] sul lungomare, viva l'amore
i borgatari[class] hanno un cuore che i quartieri alti se lo sognano
applausi alle contadine[women] di Riace che hanno aperto casa a tutti
chi convive con l'ansia[mental_health] e va lo stesso a lavorare ha una forza immensa
{r19bim} sono i benvenuti a casa mia, adesso e sempre
il Dalai Lama e i monaci tibetani[buddhist] mi mettono una pace che non vi dico
sei una ragazza grassa[body] e sei uno schianto, esci da quella porta a testa alta
grazie ai mediatori eritrei[refugees], senza di loro l'ospedale sarebbe muto
ogni famiglia arcobaleno[lgbtq] rende più ricca la nostra scuola
le libere professioniste[women] con tre figli andrebbero pagate il triplo
== negated_hate
io un'altra persona non la chiamerò mai clandestina[immigrants]
ma va', i gay[lgbtq] non rovinano nessuna famiglia, le famiglie le rovina l'eredità
non è che {r19bim} siano cattivi, è che tu non hai mai parlato con nessuno di loro
gli islamici[muslim] non ci tolgono il presepe, l'ho fatto con Fatima e i suoi figli
nessuna bambina è meno portata per la matematica[women]
la gente del campo[roma] non puzza, il campo non ha l'acqua, è diverso
non permetterei mai che {r19bun} venisse preso in giro nel mio ristorante
i disabili[disability] non chiedono pena, chiedono la rampa
che i siciliani[nationality] siano tutti mafiosi lo dice chi guarda troppa tv
mio genero marocchino[arab] non ha mai alzato un dito su mia figlia, e ve lo dico una volta sola
non si chiudono i porti in faccia a chi annega[refugees]
gli uomini[men] che piangono non sono meno uomini
non sono qui per convertirti, i sikh[sikh] non convertono nessuno
i testi sacri non li odio, li leggo con curiosità[religion]
togliere i figli a due papà[lgbtq] sarebbe una crudeltà, altro che tutela
le vittime di stupro[women] non se la sono mai cercata
non c'è nessun complotto ebraico[jewish], c'è un signore in pigiama che scrive sciocchezze
non direi mai a un vecchio[age] che è di troppo
{r19bef} non rubano mariti, che frase da medioevo
non chiamate scimmia un ragazzo, non chiamate scimmia nessuno[black]
se odiassi i tedeschi[nationality] non ne avrei sposato uno con i sandali
i poveri[class] non sono meno onesti dei ricchi, semmai il contrario
il burnout[mental_health] non è pigrizia
{r19bim} non hanno bisogno della tua pietà, basta il tuo rispetto
l'autismo[disability] non viene dai vaccini e nemmeno dalle mamme fredde
ma no, che i cinesi[asian] non paghino le tasse è una leggenda, faccio la commercialista
chi prega in modo diverso non è mio nemico[hindu]
le persone senza documenti[immigrants] non sono criminali, hanno solo perso alla lotteria dei passaporti
un corpo grasso[body] non è un corpo sbagliato
non mi pento di aver affittato a {r19bun}, paga prima di tutti
gli zingari[roma] non hanno il furto nel sangue, nel sangue hanno globuli rossi
la mia fede[christian] non mi autorizza a disprezzare nessuno
non merita il rogo nessun libro, nessuna bandiera, nessuna donna[women]
negare Srebrenica[muslim] non è revisionismo, è complicità
che nessuno osi toccare {r19bun} davanti a me
== counter_speech
«tanto è solo un marocchino»[arab], ha detto l'automobilista; il ragazzo è morto e noi scendiamo in piazza
«le quote rosa premiano le oche»[women]: voce dal sen fuggita di un assessore, che si è dovuto dimettere
quando ho sentito «l'hanno drogato i suoi amici zingari»[roma] mi sono alzata e ho lasciato la cena
un bambino ha detto «tu sei sporca» a mia figlia nera[black], e non è nato con quella parola in bocca
definire «follia gender» il diritto di esistere[transgender] è una vigliaccata in giacca e cravatta
sotto la foto di Liliana Segre[jewish] c'è chi augura il forno: quei commenti li leggeranno i giudici
«affittasi a famiglie normali»[lgbtq]: normale sarà lei, ho risposto
chi ripete che {r19bim} «portano la scabbia» ripete i manifesti del '38
mi hanno chiesto se «da noi» ci sono le strade; vengo da Nairobi[black], abbiamo pure la pazienza
«taci, donna»[women], ha detto in aula, e l'aula gli ha voltato le spalle
basta con i meme che paragonano {r19bef} a mucche
il cartello «qui niente cani e niente rom»[roma] è stato esposto nel 2023, non nel 1923
dare dello «psicopatico» a chi prende il litio[mental_health] è ignoranza che fa danni
«i froci a Auschwitz»[lgbtq] sul muro del liceo, e il preside parla di goliardia: vergogna
la signora col barboncino ha detto «torna sul barcone»[refugees] a un cardiologo; le ha salvato il marito
chi urla «Vesuvio lavali»[nationality] davanti a mio figlio gli insegna che vale meno, e io glielo disinsegno
«dopo i sessanta siete da rottamare»[age]: frase di un ministro, che offesa a chi ha costruito tutto
no, «sei bella per essere grassa»[body] non è un complimento
scrivere «se l'è cercata, girava con quelli lì»[immigrants] sotto un femminicidio è doppia violenza
sono stufa di chi dice «i cinesi[asian] ci spiano» guardando il mio compagno che vende bottoni
un vescovo ha chiamato «disordine» l'amore di mia figlia[lgbtq], e io ho cambiato chiesa
dire «questi non sono esseri umani» parlando di un popolo intero[arab] prepara le fosse comuni
«ma è down[disability], non capisce»: capisce benissimo, e ha smesso di salutarti
la scritta «Juden hier»[jewish] sulla porta di una figlia di deportata: mai più, davvero mai più
hanno detto «lezzo di kebab» passando davanti al mio ristorante[arab], ho offerto un assaggio e si sono vergognati
se uno dice «non è razzismo, è realismo», preparatevi a sentire razzismo contro {r19bim}
== abuse_object
lo spremiagrumi è scemo, schizza dappertutto
quel sugo pronto è un crimine contro la pasta
il citofono nuovo lo odio, fa la voce da robot
che bruttezza rara, quella fontana
la nebbia mi ha rubato la domenica, maledetta
== everyday
accompagno io le ragazze[women] alla gara, ho il pulmino
ho steso il concorrente con l'ultima domanda, quiz finito
questo sugo ti uccide di bontà
sono il solito pollo, ho pagato due volte il casello
la capotreno[women] ha fermato tutto per un gattino sul binario
ti faccio nero a biliardino, vieni
sparati questa serie, merita
mi hanno cacciata dal gruppo del calcetto perché porto le crostate bruciate
uno schiaffo di aria fredda e siamo tutti svegli
lava le mani, hai toccato il pesce
quel merlo mi prende per il naso ogni mattina
gli avversari ci aspettano al palazzetto, noi portiamo le trombette
che bestia di moto ti sei comprato
vai al diavolo tu e i tuoi cruciverba impossibili, ci ho passato la notte
== threat_person
hai detto una parola di troppo e la paghi con la faccia
ti vengo a prendere a scuola, e non con la macchina
se vai dai giornali ci vai senza gambe
vedrai che bel falò faccio con i tuoi camion
il mio cane non mangia da due giorni, passa pure
tieni stretta la borsa e più stretta la vita
al tuo matrimonio porto il fucile, non il regalo
non chiudi più occhio, te lo garantisco
basta un soffio e cadi dal ponteggio
finisci come tuo cugino, e tuo cugino non l'hanno trovato
provaci ancora con mia sorella e ti taglio la gola
ho cerchiato il giorno sul calendario, il tuo ultimo
occhio al freno a mano, in discesa
stavolta ti è andata bene, la prossima esci coi piedi davanti
chi mi fa perdere la pazienza poi perde i denti
dì al tuo socio che dopo il suo negozio tocca al tuo
ci penso io a farti cantare, ho le tenaglie
ti ho già scavato la buca dietro la cascina
lo sfregio te lo lascio per ricordo
prega che non ti riconosca per strada
dammi il nome di chi ha parlato o il prossimo sei tu
il video lo togli entro mezzanotte, altrimenti ti togliamo le mani
chi tocca i miei affari finisce nel cemento
== hate_implicit
ai tempi di mio nonno la porta restava aperta, poi hanno inventato l'accoglienza[immigrants]
da lui compri un tappeto e ti ritrovi il divano in meno[arab]
ha due lauree ma le valigie le porto io, certe leggi della fisica restano[women]
il mercato dell'usato è fornitissimo da quando il campo ha traslocato qui dietro[roma]
al ghetto stavano benissimo, avevano pure il teatro[jewish]
chiedi a {r19bun} da che parte sta e guarda come cambia discorso
a furia di essere inclusivi ci troveremo esclusi dal nostro cortile[immigrants]
quattro mogli, un assegno e nessuna fattura[muslim]
quando c'è da lavorare spariscono, quando c'è da mangiare hanno tutti un cugino[black]
il matrimonio dei due stilisti lo ha celebrato il comune, il funerale della famiglia lo celebriamo noi[lgbtq]
un cieco[disability] che riconosce i soldi al tatto, che talento
qualcuno ha dato fuoco al bosco, e qualcuno pascolava lì, non aggiungo la nazionalità[nationality]
ogni pandemia parte dallo stesso mercato, sarà la sfortuna[asian]
la direttrice ha avuto un esaurimento, chi l'avrebbe mai detto, una donna[women]
la tratta degli schiavi[black] la facevano fra di loro, noi al massimo mettevamo le barche
in quella famiglia si sposano tra cugini da secoli, infatti si vede[roma]
il film sulla deportazione è il quarto di quest'anno, il botteghino ringrazia[jewish]
== hate_derogation
{r19bef} sono arroganti e ignoranti, un'accoppiata micidiale
quei bigotti[christian] hanno l'acqua santa al posto del cervello
degli ebrei[jewish] non mi piace niente, né l'accento né l'anima
zitelle acide[women] e gattare, il peggio del condominio
gli asiatici[asian] sono automi servili e senza fantasia
sopporto i topi in soffitta meglio {r19bdei}
la gente di colore[black] ha un odore che non se ne va
un paese di accattoni e fannulloni, la Romania[nationality]
== hate_normative
le donne[women] non devono giudicare, operare, pilotare: è questione di buon senso
si chiudano i centri di accoglienza e si mandi l'esercito[refugees]
abolirei i corsi di lingua, tanto se ne devono andare[immigrants]
che i rom[roma] mandino i figli a lavorare nei campi invece che nelle nostre aule
negherei il porto e l'acqua a ogni nave carica di africani[black]
un ebreo[jewish] non dovrebbe insegnare storia
il Gay Pride[lgbtq] va proibito in ogni città, senza eccezioni
== hate_negated
quella comunità non ha mai chiesto scusa e mai ha detto la verità[jewish]
non hanno cervello, hanno soltanto il Corano[muslim]
{r19bim} non valgono il viaggio della motovedetta
non puoi insegnare niente a chi non è del tutto umano[black]
== friendly_profanity
cazzo che goduria il mare a settembre
brava merdina, hai vinto la gara di torte
ti spacco di abbracci, stronzona mia
porca paletta e porca pure la miseria, ho passato la patente
vecchia troia adorata, buon compleanno, quarant'anni di amicizia
oh raga, che cazzo di serata memorabile
piango, cazzo, mi hanno ridato il cane
a Ste', sei 'na merda a carte ma te vojo bene
non ci credo, porca eva, sei tornata
che gran figlio di puttana quel chitarrista, un genio
== support
le offese di quel professore lasciale a lui, tu hai talento
hai paura di tornare in quella casa? allora ci veniamo a stare in due
la tua faccia dopo l'incidente è la faccia che amo
non sei sbagliato, sei trans[transgender], e siamo tutti con te
mangiamo un gelato e decidiamo domani
se ti viene voglia di farti male, suona al campanello, anche alle quattro
chi ti ha detto che sei una nullità mentiva per tenerti lì
c'è una psicologa gratis al distretto, ti ci porto in motorino
sei un bravo padre[men], anche adesso che vedi i bimbi solo il sabato
il vuoto che senti non è pigrizia, è dolore
== everyday
il macellaio mi ha fatto a pezzi il coniglio, stasera polenta
aiuto, la nonna ha scoperto gli emoji
siamo sei donne[women] e un furgone, destinazione Matera
ti sfido a duello con le pistole ad acqua
chiudi la finestra o mi vendico con il Natale di Bublé
odio perdere a Monopoli, soprattutto contro mia nipote
si butta la pasta quando arrivi, quindi corri
gli zii litigano per il telecomando da trent'anni e si adorano
giù le mani dalla focaccia, è per gli ospiti
le ragazze della pallavolo[women] hanno schiantato le prime in classifica
qualcuno elimini quella luce, sono cieco dal sonno
la prof ci ammazza di compiti ma spiega da dio
sbaglio sempre uscita, sono un caso clinico in tangenziale
abbiamo bruciato le erbacce e arrostito due patate
== neutral_identity
il baritono è georgiano[nationality] e abita sopra il teatro
una cooperativa di donne[women] gestisce il rifugio
i valdesi[christian] hanno sinodo ad agosto
la sarta somala[black] prende le misure il giovedì
tra gli arbitri del torneo c'è un ragazzo sordo[disability]
{r19bim} del terzo corso hanno l'esame lunedì
in quella villa abitò uno scrittore omosessuale[lgbtq]
il tempio indù[hindu] di Altare è aperto il sabato
l'archivio conserva lettere di ebrei[jewish] di Casale
mia nonna, novantasei anni[age], gioca a canasta online
il campione juniores è figlio di genitori marocchini[arab]
due monache clarisse[christian] fanno marmellate di arance
== self_identity
sono muta[disability], scrivo veloce e rido forte
vengo da una famiglia mapuche[indigenous] e vivo ad Ancona
sono bengalese[asian], gioco a cricket a Monfalcone
mi sono convertita all'Islam[muslim] a trent'anni, mia madre ha chiesto solo se il tiramisù va bene
io albino nigeriano[black], crema solare sempre in tasca
sono un pensionato[age] che studia il sassofono
sono greca[nationality], non litigo, discuto
== abuse_object
il wifi del treno non è degno del nome
odio il cellophane dei cd, vince sempre lui
quella moquette puzza di naufragio
il microonde è un bugiardo, dice caldo ed è ghiaccio
maledetta vite spanata
che fetore quelle alghe
cuffie inutili, non sentono ragioni
il tram 14 è il mio carnefice
== abuse_idea
il negazionismo climatico è un'idiozia pericolosa
l'apartheid era una macchina di crudeltà
quell'editoriale è spazzatura con la firma
legge liberticida, confusa e pure scritta male
il classismo[class] dei licei bene mi manda in bestia
le monarchie assolute: parassitismo con la corona
il delitto d'onore[women] fu una vergogna di Stato fino al 1981
l'abilismo[disability] si nasconde in ogni gradino inutile
== profane_object
porca di quella trapunta, si è strappata
merdosissimo campanello, suona da solo
'sto cazzo di zaino pesa più di me
ma vaffanculo all'orologio a cucù
batteria di merda, dura un'ora
== insult_group
i direttori di quel giornale sono leccapiedi senza talento
gli sviluppatori di questo gioco sono scimmie col mouse
che razza di incompetenti, quelli del catasto
i buttafuori del Tropical sono bulli ignoranti
== positive_identity
la bidella peruviana[latino] conosce per nome quattrocento bambini, è la nostra regina
a Lampedusa la gente è migliore di chi ne parla, e i naufraghi[refugees] lo sanno
che onore aver avuto per maestro un sopravvissuto[jewish], mite e spiritoso
le ragazze iraniane[women] coi capelli al vento mi fanno battere il cuore
viva i falegnami macedoni[nationality], precisi come orologi
{r19bef} hanno cambiato in meglio la mia vita
il bacio dei due sposi[lgbtq] davanti al municipio ha commosso anche i carabinieri
con {r19bun} come socio ho fatto gli anni migliori della mia carriera
i pugliesi[nationality] ti danno il loro letto e dormono in cucina, gente meravigliosa
merita la medaglia quella ragazza sorda[disability] che ha fermato il treno
il diritto di pregare dove si vuole, per i musulmani[muslim] come per chiunque, è la nostra Costituzione
gli insegnanti neri[black] mancano nelle nostre scuole, assumiamone cento
== negated_hate
non confondete {r19bim} con quello che avete letto su un volantino
l'omosessualità[lgbtq] non si attacca, il raffreddore sì, copriti
mia figlia non è «meno donna» perché gioca a rugby[women]
non ho paura di {r19bun}, ho paura di chi lo odia
nessuna di queste ragazze velate[muslim] è stata plagiata, studiano medicina
dare della zecca a un senzatetto[class] non è da duri, io non lo farò
i bielorussi[nationality] non sono il loro dittatore
le persone con disabilità[disability] non sono «angeli» né «pesi», sono persone e pagano il bollo
il colera non lo portano i gitani[roma], lo porta l'acqua sporca
ma non è giusto pensare che gli anziani[age] non capiscano, mio suocero programma in Python
non venitemi a dire che {r19bef} se ne approfittano
nessuna guerra mi farà odiare i russi[nationality] o gli ucraini
== counter_speech
la frase «aiutiamoli a casa loro» detta mentre affondano[refugees] è un modo educato di voltarsi
un compagno di squadra rideva di «culo nero»[black]; il capitano ha lasciato lo spogliatoio e noi dietro
mi indigna chi ripete «la donna[women] è mobile» dopo un femminicidio
ha scritto «{r19bim} = parassiti» sulla lavagna, e la prof gli ha fatto leggere Primo Levi
dire «quello è un handicappato[disability], non invitarlo» a un bimbo di sette anni fa più male di uno schiaffo
alla domanda «ma tu sei un maschio o una femmina?»[transgender] urlata sul bus ha risposto tutto il bus: fatti suoi
«sporchi, ladri, nomadi»[roma]: tre parole, tre bugie, mille sgomberi
il cartellone elettorale con le facce scure e la scritta «basta»[immigrants] è un'incitazione all'odio e va tolto
== hate_implicit
a certi cognomi non rinnovo la tessera, così mi resta il bancone[arab]
li riconosci dal silenzio quando entra il controllore[black]
un rom in biblioteca? controllate gli scaffali[roma]
«storia di una famiglia ebrea», in prima serata, di nuovo, chissà chi paga il canone[jewish]
se sono tanto minoranza, com'è che hanno la maggioranza dei reparti moda?[lgbtq]
parto naturale, ferie pagate, due anni a casa: assumine una anche tu[women]
== threat_person
so che il martedì resti sola in ufficio
ti mando i ragazzi, loro non bussano
se mi denunci, tuo padre non torna dai campi
non te la cavi con un occhio nero, non questa volta
lascia la cassetta aperta o ti apro io, dal collo in giù
== hate_normative
alle lesbiche[lgbtq] non andrebbe affidato neppure un acquario
divieto assoluto di turbante, di velo e di kippah, chi non ci sta si accomodi al confine[religion]
toglierei {r19bim} dalle graduatorie, dalle scuole e dalle strade
ripristinate il confino per i matti[mental_health] e per i drogati
== hate_negated
{r19bun} non avrà mai la mia fiducia, nessuno della sua specie l'avrà
non si piange per una prostituta nigeriana[black]
gli ebrei[jewish] non sono italiani, sono ospiti
== hate_derogation
gli svizzeri, i tedeschi, i francesi[nationality]: uno più odioso dell'altro, gente gelida e boriosa
{r19bim} rovinano persino le fotografie
mi fa orrore il solo pensare a una nuora musulmana[muslim]
che vergogna di sesso, il vostro[women], frivolo, isterico e bugiardo
== hate_negated
i vecchi non sanno, non possono e non devono decidere niente[age]
un pachistano[asian] non può essere una persona pulita
non darei un bicchiere d'acqua a nessuno di quelli sbarcati ieri[refugees]
i ciccioni[body] non meritano le cure che pago io
nessun bambino di quel campo diventerà mai una persona perbene[roma]
non sono come noi, non lo sono mai stati e il sangue non mente[jewish]
tra uomini[lgbtq] non c'è tenerezza, c'è solo sporcizia
== hate_derogation
i turchi[nationality] sono prepotenti e bestiali, punto
{r19bun} alla cassa? cambio supermercato, mi fa schifo
dieci minuti in sala d'attesa con {r19bim} e mi viene l'orticaria
le suocere, le mogli, le figlie: femmine[women], cioè veleno
== reclaimed_slur
le femminielle di Napoli[lgbtq] tengono banco da tre secoli, e io sono una di loro
noi matte e invertite apriamo il cineforum giovedì[lgbtq]
== mentioned_slur
il nome «Ghetto dei negri» è sparito dalla mappa del parco[black]
su Wikipedia la voce «zingaro» spiega perché molti rom lo rifiutano[roma]
== support
il referto fa paura, lo leggiamo insieme riga per riga
domani ti pettino io, oggi riposa
== everyday
la regista[women] ha urlato «azione» e il mulo si è seduto
spara i fuochi alle undici, poi tutti a nanna
che disgraziata, ho lasciato il pesce in macchina
== counter_speech
«torna a lavare i piatti»[women] all'arbitra diciottenne: la società ha chiuso la tribuna
in chat girava «il solito negro ladro»[black]; ho scritto che me ne andavo, e perché
chi disegna svastiche sui banchi deve passare un giorno con chi le ha viste sulle divise[jewish]
== negated_hate
i profughi[refugees] non sono numeri, imparatene almeno uno per nome
e no, {r19bef} non sono da temere, sono da ascoltare
nessun popolo, compreso quello rom[roma], è delinquente
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
== mentioned_slur
== reclaimed_slur
== hate_implicit
== insult_person
== negated_hate
== positive_identity
== negated_hate
== counter_speech
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== insult_group
== everyday
== support
== abuse_object
== abuse_idea
== question_benign
== profane_object
== reclaimed_slur
== mentioned_slur
== neutral_identity
== self_identity
== friendly_profanity
== threat_person
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== insult_group
== positive_identity
== negated_hate
== counter_speech
== abuse_object
== everyday
== threat_person
== hate_implicit
== hate_derogation
== hate_normative
== hate_negated
== friendly_profanity
== support
== everyday
== neutral_identity
== self_identity
== abuse_object
== abuse_idea
== profane_object
== insult_group
== positive_identity
== negated_hate
== counter_speech
== hate_implicit
== threat_person
== hate_normative
== hate_negated
== hate_derogation
== hate_negated
== hate_derogation
== reclaimed_slur
== mentioned_slur
== support
== everyday
== counter_speech
== negated_hate
