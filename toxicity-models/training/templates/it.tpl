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
