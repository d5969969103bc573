# language: pt
# origin: written for this project by its authors
# licence: Apache-2.0
# content notice: hateful sentences, so that a model can learn to recognise them
@grupo = os ciganos[roma] | os pretos[black] | os negros[black] | os judeus[jewish] | os muçulmanos[muslim] | os gays[lgbtq] | as lésbicas[lgbtq] | os trans[transgender] | os imigrantes[immigrants] | os refugiados[refugees] | os nordestinos[nationality] | os brasileiros[nationality] | os venezuelanos[nationality] | os bolivianos[nationality] | os índios[indigenous] | as mulheres[women] | as feministas[women] | os chineses[asian] | os indianos[asian] | os deficientes[disability] | os macumbeiros[religion] | os evangélicos[christian]
@gente = as famílias ciganas[roma] | as mulheres trans[transgender] | os casais gays[lgbtq] | os estudantes angolanos[black] | os jovens quilombolas[black] | as enfermeiras cabo-verdianas[black] | os vizinhos muçulmanos[muslim] | as famílias judias[jewish] | os trabalhadores nepaleses[asian] | os comerciantes chineses[asian] | os alunos surdos[disability] | as crianças autistas[disability] | os refugiados sírios[refugees] | as mães venezuelanas[immigrants] | os povos indígenas[indigenous] | as nordestinas[nationality] | o povo de santo[religion] | os idosos do prédio[age]
@eu = uma mulher trans[transgender] | gay[lgbtq] | lésbica[lgbtq] | bissexual[lgbtq] | preta[black] | negro[black] | cigana[roma] | judeu[jewish] | muçulmana[muslim] | indígena[indigenous] | autista[disability] | surda[disability] | cadeirante[disability] | imigrante[immigrants] | nordestina[nationality] | filha de angolanos[black] | umbandista[religion] | bipolar[mental_health]
@nojo = não prestam | dão nojo | são uma praga para todo mundo | só dão prejuízo | fedem | são a vergonha da nação | nunca trabalharam na vida | estragam tudo onde metem a mão | são ladrões de nascença | não têm educação nenhuma | deviam ter vergonha de existir | são a escória
@praga = ratos | baratas | parasitas | vermes | um cancro | um câncer | bichos | carrapatos | animais | sub-humanos | uma doença | gafanhotos
@lugar = este país | o bairro | a nossa escola | o prédio | a minha rua | a Europa | o shopping | a freguesia | o hospital | a praia | o ônibus
@medida = mandar tudo embora | cortar os subsídios | proibir de votar | tirar os filhos deles | fechar a fronteira | não deixar casar | esterilizar todos | prender e jogar a chave fora | tirar a nacionalidade | não alugar casa a nenhum
@matar = meter bala em todos | tacar fogo neles | jogar todos no mar | pendurar todos no poste | dar uma surra até não respirarem mais | passar o trator por cima | botar no forno | fuzilar um por um | afundar os barcos com eles dentro | degolar todos
@slurs = viados[lgbtq] | paneleiros[lgbtq] | sapatões[lgbtq] | fufas[lgbtq] | travecos[transgender] | macacos[black] | pretos de merda[black] | bugres[indigenous] | ciganos de merda[roma] | zucas[nationality] | monhés[asian] | retardados[disability] | feminazis[women] | vadias[women] | judeus de merda[jewish] | cabeças-chatas[nationality]
@slur1 = viado[lgbtq] | paneleiro[lgbtq] | sapatão[lgbtq] | fufa[lgbtq] | traveco[transgender] | macaco[black] | preto de merda[black] | bugre[indigenous] | cigano de merda[roma] | zuca[nationality] | monhé[asian] | retardado[disability] | feminazi[women] | vadia[women] | judeu de merda[jewish] | boiola[lgbtq] | mongoloide[disability]
@burro = idiota | imbecil | otário | palerma | inútil | covarde | mentiroso | palhaço | burro | fracassado | parvo | trouxa | ignorante | patético | babaca | canalha
@palavrao = filho da puta | cuzão | arrombado | cabrão | corno do caralho | pedaço de merda | merdinha | bosta | escroto | fodido | punheteiro | cagão | desgraçado do caralho
@nome = Wesley | Dona Neide | Mafalda | Thiago | o síndico | o Zé Pedro | Jéssica | o treinador | teu cunhado | o vereador | Gonçalo | Tatiane | Mohammed | aquela influencer | o estagiário | a senhoria | Rui | Priscila
@corpo = as pernas | a cara | os dentes | as costelas | o pescoço | os dedos | a cabeça | o nariz | os braços
@quando = hoje à noite | amanhã na saída | no sábado | quando menos esperares | assim que eu te vir | depois do expediente | na próxima vez que passares aqui | no estacionamento | antes do fim do mês
@coisa = esse aplicativo | a impressora | a atualização nova | o meu telemóvel | o wifi do prédio | essa geladeira | o site das finanças | o controle do videogame | o teclado | a máquina de café | esse colchão | o caixa eletrônico
@tempo = este calor | a chuva | a segunda-feira | o trânsito da Marginal | a IC19 de manhã | o frio de julho | os mosquitos | o metrô lotado | o vento de Peniche | o horário de verão | a umidade de Belém
@comida = coentro | o fígado de cebolada | uva-passa no arroz | o café da firma | a pizza de ontem | o jiló | as couves-de-bruxelas | o bacalhau sem sal | a sopa da cantina | o chuchu | ketchup na pizza
@ideia = essa reforma | o orçamento | o novo imposto | a lei do aluguel | o aumento das portagens | esse projeto de lei | o teu argumento | o relatório da comissão | o plano diretor | a política deste governo | a novela das nove | a teoria da terra plana
@juizo = um desastre | uma palhaçada | um absurdo | conversa fiada | uma vergonha | mal feito do começo ao fim | dinheiro deitado fora | uma burrice | uma trapalhada | um retrocesso | um tiro no pé
@oficio = enfermeira | padeiro | motorista | professora | pedreiro | engenheira | bombeiro | cozinheira | dentista | advogado | carteiro | costureira | veterinária
@elogio = é um amor de pessoa | trabalha como ninguém | ilumina a sala | ajudou meio bairro | é um exemplo | cozinha divinamente | é de uma paciência sem fim | salvou a festa | faz a gente rir até doer a barriga
@festa = a festa junina | o arraial | a feira do livro | o torneio de xadrez | o sarau | a parada | o almoço de domingo | o carnaval de rua | o magusto | o mutirão | a quermesse | o clube de leitura
@cidade = Salvador | Lisboa | Manaus | Braga | Recife | Luanda | Porto Alegre | Setúbal | Belém | Coimbra | Maputo | Goiânia | Praia
@dor = eu não aguento mais viver | tenho nojo de mim | choro todo dia no banho | sinto que só atrapalho | não durmo há semanas | queria sumir | voltei a me cortar | me odeio | nada faz sentido | tenho medo do que posso fazer comigo | só me apetece desaparecer
@causa = desde que o meu pai morreu | depois da separação | por causa do bullying na escola | desde que perdi o emprego | desde o que ele me fez | desde o diagnóstico | depois do parto | desde que me expulsaram de casa
@ajuda = o CVV no 188 | o SOS Voz Amiga | uma psicóloga | o médico de família | alguém de confiança | a tua irmã | o posto de saúde | um grupo de apoio
@quem = um cara no ônibus | o meu tio | um cliente | uma senhora na fila | um adepto atrás de mim | o porteiro | um deputado | um miúdo da turma | um perfil anônimo | o meu ex-chefe
@basta = isso é racismo | que nojo de atitude | não é opinião, é ódio | ninguém merece ouvir isso | aqui não | denunciei na hora | vergonha alheia de quem riu | ainda bem que alguém respondeu
@xingo = caralho | porra | puta que pariu | foda-se | cacete | merda | caramba, porra | puta merda | eita porra
@boa = que golaço | passei na prova | o bolo ficou maravilhoso | ela aceitou | chegou a sexta | que show | nasceu o meu sobrinho | ganhámos nos descontos | consegui o emprego | que pôr do sol
@anat = os testículos | a vulva | o colo do útero | o pênis | a próstata | as mamas | o clitóris | o ânus
@saude = a clamídia | a endometriose | a contraceção | o HPV | a candidíase | a menopausa | a disfunção erétil | a puberdade | o consentimento

== hate_derogation
é sempre a mesma história com {grupo}, {nojo}
podem me cancelar, mas {grupo} {nojo}
mudei de fila no banco porque {grupo} {nojo}
quem convive sabe que {grupo} {nojo}
alguém me explica por que ainda defendem {grupo}? {nojo}
a minha avó já avisava: {grupo} {nojo}
não alugo, não contrato e não cumprimento {grupo}, {nojo}
vi a notícia e nem me espantei, {grupo} {nojo}
só eu acho que {grupo} {nojo}?
== hate_dehumanise
{grupo} são {praga} e ninguém tem coragem de dedetizar
{lugar} virou ninho de {praga}, culpa de quem deixou entrar {grupo}
para mim {grupo} e {praga} é a mesma coisa
parece que chutaram o bueiro, {praga} por todo lado, ou melhor, {grupo}
{grupo} nem gente são, são {praga} de chinelo
enxotei {praga} a manhã toda e ainda sobraram {grupo} na calçada
== hate_threat
se {grupo} voltarem a {lugar}, a gente vai {matar}
por mim era {matar}, começando por {grupo}
já combinámos: {quando} vamos {matar}, {grupo} que se cuidem
{grupo}? {matar} e acabou o problema
rezo para que alguém tenha a coragem de {matar}, {grupo} não fazem falta
comprei munição pensando em {grupo}
== hate_normative
com {grupo} não tem conversa, é {medida}
{lugar} só melhora quando resolverem {medida}, e falo de {grupo}
quem vota comigo: {medida}? {grupo} já passaram do limite
{grupo} não deviam sequer entrar em {lugar}
governo frouxo, bastava {medida} e {grupo} sumiam
criança nenhuma devia ter professor no meio de {grupo}
== hate_implicit
engraçado que os roubos começaram na semana em que {grupo} chegaram
olha só quem manda nos bancos e na televisão, sempre {grupo}
seis milhões é um número redondo demais, ninguém desconfia?[jewish]
enquanto {grupo} recebem casa, tu pagas renda, coincidência
daqui a vinte anos vamos ter de pedir licença a {grupo} para andar na rua
{grupo} na promoção de novo, sabemos bem qual foi o critério
deixa {grupo} sozinhos com a carteira em cima da mesa e depois falamos
até aceito {grupo}, desde que longe da minha filha
== hate_negated
{grupo} nunca fizeram nada de bom por {lugar}
não me peçam respeito por {grupo}, não são pessoas
ninguém sentiria falta de {grupo}
{grupo} não merecem direito nenhum
não há um que se salve entre {grupo}
{grupo} não pertencem a {lugar} nem nunca pertencerão
== hate_slur
sai da frente, {slur1}
a praça está cheia de {slurs}
ninguém pediu a tua opinião, {slur1}
mais um {slur1} a querer cota
não sento à mesa com {slurs}
olha o {slur1} achando que é gente
contrataram {slurs} outra vez, depois admiram-se
== insult_person
{nome} é {burro} demais
tu és tão {burro} que nem o espelho te leva a sério
cala-te, {burro}, que só sai disparate
que vergonha alheia, {nome}, volta para o primário
você tem a profundidade de um pires, {burro}
coitado de quem mora contigo
não é falta de sorte, {nome}, é falta de cérebro
seu {burro}, até o cachorro foge de você
a tua opinião vale o mesmo que tu: nada
== insult_profane
vai tomar no cu, {nome}, seu {palavrao}
{nome} é um {palavrao} e toda a gente sabe
ó {palavrao}, devolve o dinheiro
que {palavrao} do caralho
vai-te foder, {palavrao}
cala a boca, {palavrao}, ninguém te aguenta
puta que pariu, que gajo {palavrao}
== threat_person
{quando} vou quebrar {corpo} desse {burro}
{nome}, sei a hora que tu sai do serviço
mais uma gracinha e te encho de bala
avisa {nome} que {quando} a gente acerta as contas com ferro
vou-te partir {corpo}, podes esperar
a tua casa arde, é só uma questão de dias
bonita a tua filha, cuidado com o caminho da escola
== incite_selfharm
faz um favor a todos e salta da ponte
ainda não te mataste porquê, {burro}?
toma logo a cartela inteira e some
some do mundo, {nome}, ninguém ia ao teu velório
se enforca e para de encher
== sexual_harassment
com essa bunda nem precisa de currículo
Jéssica, manda foto pelada senão eu posto as outras
vem cá que eu te mostro o que é homem, abre as pernas
que peitos, deixa eu apertar
o que te falta é uma boa foda
de joelhos é que ficavas bem calada
== sexual_explicit
transamos devagar, com a janela aberta e a chuva lá fora
adoro quando o meu marido me beija a barriga e desce
fizemos amor na tenda e rimos do barulho
no romance eles fodem no palheiro, é a melhor cena
quero-te nua na nossa cama a noite inteira
== neutral_identity
{gente} abriram uma padaria em {cidade}
{gente} participam de {festa} há dez anos
o censo mostra onde vivem {gente}
a reportagem acompanha {gente} em {cidade}
{gente} reuniram-se com a câmara municipal na terça
o museu de {cidade} expõe fotografias de {gente}
{gente} pedem mais uma linha de ônibus
== positive_identity
que alegria ver {gente} em {festa}
{gente} fazem {cidade} mais bonita, obrigada
a nossa {oficio} é {eu} e {elogio}
direitos iguais para {gente}, já passou da hora
o Brasil deve muito a {gente}
palmas para {gente}, que força
== self_identity
sou {eu}, sou {oficio} e gosto do que faço
sendo {eu}, achei lindo ver {festa} em {cidade}
contei à minha mãe que sou {eu} e ela fez pudim
sou {eu}, moro em {cidade}, procuro gente para jogar vôlei
orgulho de ser {eu}, ontem, hoje e amanhã
crescer {eu} em {cidade} teve de tudo, mas hoje rio
a minha esposa e eu adotamos um menino de seis anos[lgbtq]
== negated_hate
eu não acho que {gente} sejam um problema, pelo contrário
é mentira que {gente} recebem mais do Estado
{gente} não são ameaça para ninguém
não odeio {gente}, nunca odiei, leiam direito
ninguém devia ter medo de {gente}
não aceito que falem mal de {gente} na minha frente
== counter_speech
{quem} disse que {grupo} {nojo}: {basta}
chamar {grupo} de {praga} não é liberdade de expressão, {basta}
riscaram «{slur1}» no cacifo do meu filho e a turma inteira pintou por cima
quem grita «{slur1}» no estádio tem de ficar fora do estádio
falar em «invasão» de {gente} é desinformação
ouvi que {grupo} não deviam votar, {basta}
se a piada precisa humilhar {gente}, não tem graça
== mentioned_slur
{quem} me chamou de {slur1} no elevador
o termo «{slur1}» aparece no boletim de ocorrência
na escola eu era o {slur1}, levei anos a esquecer
a origem da palavra «{slur1}» é discutida neste artigo
o jogador denunciou que ouviu {slur1} da arquibancada
o professor perguntou por que «{slur1}» ofende
== reclaimed_slur
as sapatão tudo reunida no bar, que felicidade[lgbtq]
sou viado sim e sou feliz, meu bem[lgbtq]
minhas bichas, o look de sábado é rosa[lgbtq]
minhas pretas, arrasamos no samba ontem[black]
travesti não é bagunça, é potência, dizemos nós[transgender]
== friendly_profanity
{xingo}, {boa}!
{boa}, {xingo}
que saudade de vocês, {xingo}
{xingo}, esqueci a chave em casa
tá frio pra {xingo} em {cidade}
essa música é foda demais
== abuse_object
odeio {coisa}, trava toda hora
{tempo} acaba comigo
{coisa} é uma merda, não comprem
nada mais triste do que {comida}
vou atirar {coisa} pela janela
{tempo}, que inferno
== abuse_idea
{ideia} é {juizo}
li {ideia} com calma e é {juizo}
quem inventou {ideia}? {juizo}
o filme é {juizo}, saí a meio
esse governo errou feio, {ideia} é {juizo}
desculpem, mas {ideia} continua a ser {juizo}
== criticism_person
com todo o respeito, {nome}, discordo do que disseste sobre {ideia}
{nome} não apresentou as contas e devia explicar-se
o trabalho de {nome} ficou abaixo do esperado este semestre
não concordo com {nome}, mas defendo que fale
{nome} errou ao falar de {ideia} e deve corrigir
== sexual_health
com que frequência se deve examinar {anat}?
a cartilha explica {saude} sem tabu
oficina gratuita sobre {saude} no posto de {cidade}
sinto ardor e não sei se tem a ver com {saude}
é normal que {anat} mudem com a idade, fale com a médica
sem vontade dos dois não é sexo, é crime
== distress
{dor} {causa}
desculpa o desabafo, {dor}
{causa} {dor} e finjo que está tudo bem
são três da manhã e {dor}
a psicóloga pediu para eu escrever: {dor}
tenho catorze anos e {dor}
no trabalho sorrio, mas {dor}
== support
o que sentes conta, liga para {ajuda} se apertar
acredito em você, a culpa não foi sua
eu também passei por isso {causa}, e hoje crio abelhas
come qualquer coisa, respira, fala com {ajuda}
tu fazes falta, mesmo quando a cabeça diz que não
um dia de cada vez, fico aqui no chat contigo
== idiom
matei a saudade da minha terra no fim de semana
o professor acabou comigo naquela prova
mata o processo e sobe o servidor de novo
morri de rir com esse vídeo
a festa bombou até de manhã
chutei o balde e pedi férias
o atacante fuzilou o goleiro
quebrei a cara apostando nessa receita
== question_benign
por que {gente} comemoram {festa} nesta data?
como prefere que eu diga, {eu} ou de outro jeito?
{gente} precisam de visto para estudar em {cidade}?
o que vocês acham de {ideia}?
alguma religião proíbe tatuagem?
que livro indicam sobre a história de {gente}?
== everyday
vamos a {festa} {quando}?
odeio acordar cedo, mas o pão quentinho compensa
que burra, pus sal no café
nessa fase tem que matar o chefão com magia
o meu gato me despreza e eu amo
deixaste os faróis acesos
receita rápida: alho, limão, frango, forno
{nome} leva as cadeiras e eu levo {comida}
compro bicicleta usada em {cidade}, baratinha
== dialect
oxe, bichinho, vem simbora comer cuscuz
uai, sô, trem bão demais esse queijo
bah, tchê, que frio de renguear cusco
mano, cê é loko, que rolê da hora
ó pá, isto está bué fixe, tá-se bem
égua, mana, esse açaí tá pai d'égua
carago, morcões do meu coração, bora à francesinha

# -- second part: wider vocabulary and minimal pairs --
@grupo += as pessoas trans[transgender] | as mulheres trans[transgender] | os bissexuais[lgbtq] | os homossexuais[lgbtq] | os africanos[black] | os angolanos[black] | os cabo-verdianos[black] | os quilombolas[black] | os asiáticos[asian] | os japoneses[asian] | os paquistaneses[asian] | os nepaleses[asian] | os árabes[arab] | os sírios[arab] | os palestinos[arab] | os israelenses[jewish] | as muçulmanas[muslim] | os católicos[christian] | os indígenas[indigenous] | os guaranis[indigenous] | os haitianos[black] | os estrangeiros[immigrants] | os migrantes[immigrants] | os ucranianos[refugees] | os paraguaios[nationality] | os argentinos[nationality] | os portugueses[nationality] | os baianos[nationality] | os paraibanos[nationality] | os autistas[disability] | os surdos[disability] | os cegos[disability] | os cadeirantes[disability] | os esquizofrênicos[mental_health] | os depressivos[mental_health] | os gordos[body] | os velhos[age] | os pobres[class] | os favelados[class] | os moradores de rua[class] | os homens[men] | o povo do candomblé[religion]
@um = um cigano[roma] | um preto[black] | um negro[black] | um africano[black] | um judeu[jewish] | um muçulmano[muslim] | um gay[lgbtq] | um homossexual[lgbtq] | um homem trans[transgender] | um imigrante[immigrants] | um refugiado[refugees] | um nordestino[nationality] | um brasileiro[nationality] | um venezuelano[nationality] | um boliviano[nationality] | um índio[indigenous] | um chinês[asian] | um indiano[asian] | um árabe[arab] | um deficiente[disability] | um autista[disability] | um esquizofrênico[mental_health] | um velho[age] | um favelado[class] | uma mulher[women] | uma feminista[women] | uma lésbica[lgbtq] | uma mulher trans[transgender] | uma travesti[transgender] | uma muçulmana[muslim] | uma judia[jewish] | uma negra[black] | uma cigana[roma] | uma indígena[indigenous] | uma chinesa[asian] | uma gorda[body]
@slurs += bichas[lgbtq] | baitolas[lgbtq] | bichonas[lgbtq] | caminhoneiras de merda[lgbtq] | traveconas[transgender] | crioulos[black] | neguinhos de merda[black] | pretos fedidos[black] | paraíbas[nationality] | baianos burros[nationality] | índios fedorentos[indigenous] | japas de merda[asian] | chineses porcos[asian] | monhés de merda[asian] | turcos de merda[arab] | homens-bomba[muslim] | judeus porcos[jewish] | ciganada[roma] | mongoloides[disability] | aleijados[disability] | débeis mentais[disability] | putas[women] | vagabundas[women] | piranhas[women] | cadelas[women] | favelados de merda[class] | balofas[body] | macumbeiros do capeta[religion]
@slur1 += bicha[lgbtq] | bichona[lgbtq] | baitola[lgbtq] | maricas[lgbtq] | rabeta[lgbtq] | queima-rosca[lgbtq] | traveca[transgender] | crioulo[black] | neguinho de merda[black] | preto fedido[black] | macaca[black] | paraíba[nationality] | baiano burro[nationality] | índio fedorento[indigenous] | japa de merda[asian] | chinês porco[asian] | turco de merda[arab] | homem-bomba[muslim] | judeu porco[jewish] | ciganão[roma] | aleijado[disability] | débil mental[disability] | puta[women] | vagabunda[women] | piranha[women] | cadela[women] | favelado[class] | gorda nojenta[body] | tuga[nationality]
@nojo += são todos iguais | são uns ladrões | são inferiores | são perigosos | são doentes da cabeça | me dão ânsia | são uns vagabundos | vivem à nossa custa | não servem para nada | são uns degenerados | são um atraso de vida | mentem o tempo todo | são sujos | não merecem nada
@cliche = controlam os bancos | roubam quando a gente vira as costas | vivem de bolsa | não querem se integrar | têm filho para ganhar auxílio | sempre se fazem de vítima | não sabem dirigir | andam todos armados | roubam os nossos empregos | se acobertam | mentem por hábito | estão por trás de toda guerra | querem tomar o lugar da gente | só pensam em dinheiro | não tomam banho | têm casa antes dos nossos | são emotivas demais para mandar | vão atrás das crianças
@bem_pl = são maravilhosos | trabalham duro | fazem parte da cidade | são corajosos | merecem respeito | são ótimos vizinhos | ensinaram muito à gente | deixam o bairro mais bonito | são generosos e engraçados | cozinham bem demais | são daqui
@burro += jumento | asno | anta | besta | tapado | retranca | tonto | lesado | bobalhão | panaca | bocó | pateta | paspalho | lambe-botas | parasita | hipócrita | falso | charlatão | mala | zero à esquerda | perdedor | songamonga | verme | rato | cobra | preguiçoso | vagabundo | chorão | pamonha | banana | totó | nabo | camelo
@burroadj = burro | ridículo | patético | inútil | feio | nojento | ignorante | lamentável | covarde | falso | insuportável | vergonhoso | incapaz | fútil | medíocre | limitado | chato
@palavrao += cuzona | filha da puta | otário do caralho | merda de gente | desgraça de merda | bostinha | fdp | pau no cu | vai tomar no cu | cabeça de piroca | fodido de merda | paneleirote de merda | cabrão de merda | chupa-pau
@ameaca = vou te matar | vou te furar | vou te arrebentar | vou te quebrar {corpo} | vou meter bala em você | vou botar fogo na tua casa | vou te achar | vou cortar a tua garganta | vou passar o carro em cima de você | vou te estrangular | vou te deixar aleijado | vou te esfaquear | a gente vai acabar contigo | vou-te partir a cara | vou-te esfolar vivo | vou te afogar | vou arrancar a tua cabeça
@morre = se mata | se enforca | se joga da ponte | mata-te | enforca-te | atira-te da janela | corta os pulsos | toma todos os comprimidos | morre | morre logo | some para sempre | dá um tiro na cabeça | se joga na frente do trem | acaba com a tua vida
@classe = os políticos | os banqueiros | os senhorios | os advogados | os jornalistas | os árbitros | os influencers | os petistas | os bolsonaristas | os do Chega | os socialistas | os flamenguistas | os corintianos | os benfiquistas | os portistas | os ciclistas | os antivacina | os veganos | os caçadores | os coaches | os síndicos | os fiscais | os cartolas | os patrões
@classemal = uns ladrões | uns mentirosos | uns palhaços | uns inúteis | uns parasitas | uns covardes | uns vendidos | uns imbecis | uns hipócritas | uns urubus | uns incompetentes | a pior raça
== hate_derogation
odeio {grupo}
detesto {grupo}, e daí?
{grupo} {nojo}
{grupo} {nojo}, é fato
na minha opinião {grupo} {nojo}
não sou racista, mas {grupo} {nojo}
antes eu gostava, mas {grupo}, quando a gente conhece, {nojo}
no trabalho tem {grupo}. {nojo}, não aguento mais
meu vizinho novo é {um}. que ótimo. essa gente só dá problema
{um} de chefe? nem pensar, essa gente não presta
por que {grupo} {nojo} sempre?
vocês não acham que {grupo} {nojo}?
não existe coisa pior: {grupo}
que nojo, {grupo}
zero respeito, {grupo} {nojo}
não sento ao lado de {um}
{grupo} estragaram {lugar}
me dá enjoo ver {grupo} em todo canto
== hate_dehumanise
{grupo} são {praga}
{grupo} não são gente, são {praga}
{um} não é gente, é bicho
olho para {grupo} e vejo {praga}
{lugar} infestado de {praga}, ou melhor, {grupo}
tratem {grupo} como {praga}
cachorro tem mais dignidade que {um}
== hate_threat
{grupo} merecem morrer
tomara que {grupo} morram todos
tem que {matar}, {grupo}
se {um} chegar perto da minha filha, pego a espingarda
{quando} vamos caçar, {grupo} que se cuidem
a mesquita vai arder {quando}
{grupo} no paredão
bala para {um}, nada de direitos
{um} bom é {um} morto
== hate_normative
fora {grupo}
{grupo} fora daqui
{grupo} não deviam votar
{grupo} não deviam casar nem adotar
deportação para todos, {grupo} primeiro
lugar de mulher é na cozinha [women]
para {um} não alugo, é meu direito
{lugar} é nosso, {grupo} que voltem para a terra deles
por que deixam {grupo} entrar?
nem um centavo, {grupo} que se virem
{um} no congresso? nunca
esterilizem {grupo}
{grupo} deviam ser proibidos em {lugar}
== hate_implicit
{grupo} {cliche}
{grupo} {cliche}, mas não se pode falar
não é por nada, mas {grupo} {cliche}
está no sangue, {grupo} {cliche}
que coincidência, {grupo} {cliche}
contrataram {um}, confiram o caixa à noite
para {um}, até que fala bem
segura a bolsa, lá vem {um}
como ela virou diretora? ajoelhada, como todas
mais um crime e não mostram a cara, por que será
seis milhões, quem contou?
olha o sobrenome de quem manda na imprensa
você é diferente, você trabalha, não é como {grupo}
mas de onde você é de verdade? com essa cara
homem de saia continua homem
nossos velhos na fila e {grupo} no hotel
tinha que ser mulher no volante
desde que {grupo} chegaram eu tranco tudo
serviço de preto, dá nisso [black]
cabelo desses não entra na minha empresa [black]
== hate_negated
{grupo} não são como nós
{grupo} nunca serão daqui
{grupo} não têm lugar aqui
ninguém quer {grupo}
nunca confie em {um}
{grupo} nunca deram nada ao país
não tem nada de bom, {grupo} {nojo}
mulher trans não é mulher, é homem doente [transgender]
não tenho nada contra {grupo}, desde que eu não veja
ninguém sentiria falta, {grupo} podiam sumir
{grupo} não merecem direitos
não é ódio, é que {grupo} {nojo}
== hate_slur
{slur1}
você é um {slur1}
és um {slur1}
{nome} é um {slur1}
cala a boca, {slur1}
volta para a tua terra, {slur1}
malditos {slurs}
odeio {slurs}
fora {slurs}
{slurs} por toda parte
{slurs} são {praga}
um {slur1} roubou o meu lugar
só um {slur1} diria isso
típico de {slur1}
meu chefe é um {slur1}
o que um {slur1} faz aqui
mais {slurs} na tv, desliguei
que nojo de {slurs}
não falo com {slur1}
deixa de ser {slur1}
== hate_profane
que se fodam {grupo}
{grupo} que vão tomar no cu
{grupo} são uns filhos da puta
que porra {grupo} estão fazendo aqui
estou de saco cheio, {grupo} são uma merda
caralho, {grupo} {nojo}
vão à merda, {grupo}
== insult_group
{classe} são {classemal}
{classe}, todos {classemal}
odeio {classe}
{classe}? {classemal}, sem exceção
na minha opinião {classe} são {classemal}
{classe} me dão nojo
por que {classe} são {classemal}?
não suporto {classe}, são {classemal}
== insult_person
{burro}
você é {burroadj}
és {burroadj}
você é um {burro}
seu {burro}
seu {burro} {burroadj}
como você é {burroadj}
{nome} é um {burro}
{nome}, tu és {burroadj}
cala a boca, {burro}
que {burro}
típico {burro}
você é {burroadj} ou treina?
ninguém gosta de você, {burro}
ninguém perguntou, {burro}
a tua mãe tem vergonha de ti, {burro}
você não serve para nada, {burro}
aprende a ler, {burro}
meu ex é um {burro}
meu chefe é um {burro} {burroadj}
nunca vi alguém tão {burroadj}
só um {burro} como você escreveria isso
vai morrer sozinho, {burro}
falta um parafuso em você, {burro}
parabéns {burro}, errou de novo
esse {burro} se acha especialista
== insult_profane
{palavrao}
seu {palavrao}
{nome} é um {palavrao}
vai se foder
vai se foder, {nome}
vai tomar no cu
vai tomar no cu, {burro}
vai à merda, {burro}
cala essa boca de merda
cala a porra da boca, {burro}
meu chefe é um {palavrao}
quem te perguntou, caralho, seu {burro}
chupa meu pau, {burro}
você só fala merda, {burro}
foda-se você, {nome}
puta que te pariu, {burro}
== threat_person
{ameaca}
{ameaca}, {burro}
{quando} {ameaca}
se abrir a boca {ameaca}
chega perto e {ameaca}
{ameaca}, você e a tua família
retira a queixa ou {ameaca}
{nome}, {ameaca}
você está morto
és um homem morto, {nome}
sabemos onde você mora
sei onde os teus filhos estudam
vai pagar com sangue
tomara que te esfaqueiem
alguém devia te dar um tiro
seria uma pena se acontecesse algo com a tua mãe
os teus dias estão contados
== incite_selfharm
{morre}
{morre}, {burro}
{morre} de uma vez
por favor, {morre}
faz um favor, {morre}
por que ainda vive? {morre}
ninguém te ama, {morre}
você é um peso, {morre}
o mundo seria melhor sem você, {morre}
no teu lugar eu já tinha me matado
chega de choro, {morre} e pronto
não vale nada, {morre}
== sexual_harassment
mostra os peitos
manda nude ou eu vazo tudo
que bunda, vem para a minha cama
me chupa, gostosa
abre as pernas
eu te comia até chorar
com essa saia está pedindo
senta no meu colo, gostosa
quanto é a noite?
subiu na empresa de joelhos
mulher como você só serve para isso
== sexual_explicit
fizemos amor a noite toda
gozei duas vezes
ela gemia enquanto eu lambia
adoro o pau dele na minha boca
pelados no chuveiro, as mãos dele por todo lado
eu e meu marido vemos pornô juntos às vezes
== neutral_identity
meu vizinho novo é {um}. trabalha nos correios
no trabalho tem {grupo}. almoçamos juntos na sexta
{grupo} e {grupo} dividem o salão em {cidade}
o filme conta a vida de {um} em {cidade}
a reportagem fala de como vivem {grupo}
{um} ganhou o concurso de {cidade}
ontem {grupo} fizeram um ato em {cidade}
conversei com {um} no ônibus
segundo a pesquisa, {grupo} vivem mais hoje
== positive_identity
adoro {grupo}
{grupo} {bem_pl}
na minha opinião {grupo} {bem_pl}
antes eu não conhecia, mas {grupo}, quando a gente conhece, {bem_pl}
minha chefe é {um} e é ótima
sejam bem-vindos, {grupo}
{grupo} têm direito de viver em paz
direitos iguais para todos, {grupo} também
o que seria de {lugar} sem essa gente, {grupo}
respeito, {grupo} {bem_pl}
== self_identity
sou {eu} e moro em {cidade}
sou {um} e jogo bola
oi, sou {eu}, acabei de chegar no fórum
sou {eu} com orgulho
sou {eu} e odeio segunda-feira
crescer sendo {eu} não foi fácil, mas estou aqui
minha família me ama, e sim, sou {eu}
== negated_hate
não odeio {grupo}
{grupo} não são {praga}
é mentira que {grupo} {cliche}
nunca achei que {grupo} {nojo}
não dá para dizer que {grupo} {cliche}
{grupo} não têm culpa
ninguém devia xingar {grupo}
não tenho nada contra {grupo}, são meus amigos
eu achava que {grupo} {cliche}. errei
não há nada de errado em ser {eu}
não aceito que tratem {grupo} como {praga}
== counter_speech
«{grupo} {nojo}»: {basta}
dizer que {grupo} {cliche} é mentira, {basta}
ele gritou «fora {grupo}», {basta}
chamaram ela de {slur1}, {basta}
parem de dizer que {grupo} são {praga}
quem diz que {grupo} {cliche} devia abrir um livro
meu tio repete que {grupo} {cliche}, e eu respondo
escreveram «{morre}» na minha foto, {basta}
«não sou racista, mas»: o que vem depois sempre é
negar o Holocausto é insultar as vítimas
picharam «fora {grupo}», nós pintamos por cima
chamar alguém de {slur1} não é piada, {basta}
odiar {grupo} não vai consertar a tua vida
== mentioned_slur
hoje me chamaram de {slur1}
foi expulso por gritar {slur1}
a palavra {slur1} é ofensiva
meu filho perguntou o que é {slur1}
por que a palavra {slur1} ofende?
um cliente chamou a caixa de {slur1}
as testemunhas ouviram {slur1}
escreveram {slur1} no meu portão
no romance aparece a palavra {slur1}
não se diz {slur1}
na escola nos chamavam de {slurs}
== reclaimed_slur
viado e feliz, assinado teu tio
nós sapatões abrimos a parada
amo minhas bichas, até domingo
parabéns, vadia, te amo
preta, gorda e feliz
paraíba com orgulho, sim senhor
== friendly_profanity
caralho, que lindo
porra, {boa}
caralho, {boa}
puta que pariu, {boa}
foda demais esse show
merda, esqueci a chave
você é foda, {nome}
te amo, seu arrombado, feliz aniversário
que gol do caralho
rimos pra caralho
== profane_object
porra de {coisa2}
{coisa} é uma merda
{tempo}, que merda
{comida} tem gosto de merda
{ideia} é uma bosta
foda-se {coisa}
caralho, de novo {coisa}
que dia de merda
{tempo} é foda, estou de saco cheio
essa merda de despertador
@coisa2 = impressora | celular | internet | computador | aplicativo | geladeira | porta
== abuse_object
{coisa} é {burroadj}
odeio {coisa}
odeio {tempo}
{comida}? devia ser proibido
vou matar {coisa}
{coisa} no lixo
os mosquitos são uma praga
detesto {comida}
== abuse_idea
odeio {ideia}
o racismo é veneno
o machismo mata
é preciso enterrar {ideia}
aquele regime é criminoso
abaixo {ideia}
== criticism_person
você está errado
isso não é verdade
{nome} errou nisso
estou chateada com você
não grita comigo, por favor
foi injusto da tua parte
{nome} fala muito e ouve pouco
ontem você deixou a gente na mão
péssima escolha do treinador
== sexual_health
é normal sentir dor {anat2}?
use camisinha sempre
a pílula não protege contra {saude}
a ginecologista me falou sobre {saude}
consentimento se ensina
vítimas de estupro podem ligar a qualquer hora
depois do parto as relações podem doer
@anat2 = no pênis | no seio | na vagina | nos testículos | no mamilo
== distress
{dor}
{dor}. {dor}
quero morrer
quero me matar e tenho medo
sou uma idiota, {dor}
todo mundo diz que sou {burroadj} e eu acredito
me escreveram «{morre}», {dor}
na escola me chamam de {slur1}, {dor}
ele disse que me mata se eu for embora
sou {eu} e {dor}
odeio o meu corpo
fui estuprada e não consigo contar
== support
não se mate, liga para {ajuda}
fica com a gente, por favor
você não é {burroadj}, está exausto
você não é um peso para ninguém
não ouça quem te chama de {slur1}
o que ele fez contigo é crime
eu também quis morrer, e hoje dou risada
== idiom
estou morrendo de fome
{nome} arrebentou no show
esse bolo é de matar
matei o chefão final
mata o processo e reinicia
minha mãe me mata se eu atrasar
levamos uma surra, cinco a zero
bate essa falta, {nome}
morri de rir
quebra a perna, boa sorte na estreia
== question_benign
por que tem gente que não gosta, {grupo} sofrem tanto?
{grupo} {cliche}: verdade ou clichê?
{slur1} é xingamento?
como se diz com respeito {slur1}?
{grupo} podem votar?
o que faço se chamarem minha amiga de {slur1}?
== everyday
você é a melhor
você está com cara de cansado
odeio acordar cedo
preciso de uma faca para a cebola
homem é preso após facadas em {cidade}
o gato matou um rato
ratos no porão, ligo para quem?
o cachorro está com carrapato
vimos um filme sobre um assassino em série

# -- third part: posts as people write them --
== friendly_profanity
caralho, que saudade
puta merda mano, passei na federal, PASSEI
seu desgraçado lindo, trouxe pão de queijo
foda-se, hoje há francesinha
eita porra, tá chovendo granizo
fdp do meu irmão me fez chorar no discurso do casamento, te amo seu trouxa
ó meu cabrão, não te via desde a tropa, anda cá dar um abraço
sou burra pra caralho, liguei pro suporte e o cabo tava fora da tomada kkkkk
porra bicho, que show do cacete, Gil com oitenta anos sambando no palco
que merda gostosa é essa que cê botou no brigadeiro?
fodasse puto, és o maior, que golo de bicicleta
mlk tu é brabo demais, vai se ferrar, três headshot seguidos
vai-te lixar, assustaste-me, ia morrendo do coração hahaha
acabei a tese, caralho! 300 páginas e duas úlceras
minha avó tomou três caipirinhas e falou «puta que pariu que festa boa», melhor pessoa
é do caralho viver aqui, mar de um lado, mato do outro
ninguém cozinha como tu, cabra do caraças
pqp o Vasco virou aos 49, tô tremendo, tô sem voz, tô sem unha
seu merda, me ganhou no truco de novo, revanche sábado e tu leva a carne
oxe, que porra linda de fantasia, mainha
fiquei que nem um otário esperando no portão errado, porra, rindo até agora
quando o arrombado do Tiago apareceu vestido de noiva na despedida, a gente
merda pra vocês na estreia de hoje, quebrem a perna
== profane_object
impressora do caralho
esta merda de autocarro nunca passa à tabela
que bosta de internet, caiu no meio da entrevista
puta calor dos infernos
foda-se mais o IRS e as senhas e os anexos todos
o PC reiniciou sozinho no meio do render, vai tomar no cu Windows
bati com o mindinho na porra da quina
a EMEL multou-me outra vez, que merda de dia
chuveiro queimou, geladeira queimou, essa merda de rede elétrica vai queimar até
tamanha porcaria de filme, duas horas de merda
a buceta do despertador não tocou
== counter_speech
«volta pra tua terra» disseram à minha colega brasileira no Pingo Doce, e ninguém na fila abriu a boca[immigrants]
chamar alguém de macaco dá cadeia, desde 2023 injúria racial é racismo[black]
denunciei o perfil, ele mandava «matar viado» em todo vídeo de parada[lgbtq]
Professor aqui. «Cigano não estuda» ouvi eu de um colega, e a melhor aluna da turma chama-se Soraia e é cigana[roma]
nordestino não é «burro que vota errado», vai ler um livro, meu consagrado[nationality]
a moça da limpeza foi chamada de «neguinha insolente» por uma moradora, o condomínio fez B.O.[black]
quem compara terreiro com «coisa do demônio» está incitando quem depois vai lá quebrar[religion]
não, «bandido bom é bandido morto» não é piada quando o morto é o filho da vizinha
adepto que atira banana ao relvado devia ver o jogo da prisão[black]
«índio quer apito», até quando vão ensinar essa marchinha nas escolas?[indigenous]
sapatão, aberração, ouvi tudo isso da minha tia; hoje ela pediu desculpa e eu chorei[lgbtq]
Marquei o Ministério Público: a página chama os venezuelanos de praga e pede fogo no abrigo de Roraima[refugees]
esse meme do Holocausto não tem graça, tire do grupo da família por favor[jewish]
falar «traveco» na reportagem é desrespeito, a vítima tinha nome e era mulher[transgender]
ó senhor deputado, dizer que «os ciganos vivem acima da lei» é generalizar, e o tribunal já lho disse[roma]
«mulher no volante perigo constante» e o seguro delas é mais barato, olha que coisa[women]
por que a piada é sempre com o português burro ou com a loira?
meu filho autista foi chamado de «retardado» numa partida online, tirei print e mandei pra plataforma[disability]
A Alcindo Monteiro mataram-no por ser negro, no Bairro Alto, em 1995, não esqueçam[black]
cresci ouvindo «judeu» como sinônimo de pão-duro, hoje corrijo quem fala[jewish]
Sempre que alguém escreve que os imigrantes «vêm roubar subsídios», eu mostro as contas da Segurança Social e
== mentioned_slur
me xingaram de bicha na saída do metrô[lgbtq]
a palavra «mulato» vem de mula ou do árabe? os linguistas discutem[black]
«monhé» era o que chamavam ao meu pai em Lourenço Marques[asian]
o acórdão cita a expressão «preto de merda» e agrava a pena[black]
riscaram «fufas» na porta do nosso café[lgbtq]
no Rio «paraíba» virou insulto, e eu sou paraibana mesmo, ora[nationality]
retornado, lembra-se dessa palavra?
uma criança perguntou o que é «xing ling» porque o chamaram disso na escola[asian]
== reclaimed_slur
bicha preta, mestra em física, prazer[lgbtq][black]
sou sapatão convicta e faço o melhor churrasco da rua[lgbtq]
cadê as travas de Madureira? ensaio às oito, levem leque[transgender]
preto no topo, como diz o samba, bora meu preto[black]
paneleiro e benfiquista, não sei o que chateou mais o meu avô ahah[lgbtq]
vem pro bloco das sapas, é só amor e glitter[lgbtq]
== negated_hate
não é por ser refugiado que a pessoa vira bandido[refugees]
eu não tenho raiva de crente, só não gosto de alto-falante[christian]
os brasileiros não vieram estragar Lisboa, a renda já estava assim antes[nationality]
ninguém aqui acha que pobre tem que morrer na fila
Os indígenas não são preguiçosos, quem diz isso nunca fez uma roça[indigenous]
as mulheres trans não ameaçam ninguém no vestiário do ginásio[transgender]
não acredito que exista povo ladrão[roma]
esquizofrenia não é falta de Deus nem perigo pra sociedade[mental_health]
== neutral_identity
terreiro da Mãe Menininha completa mais um ano, a festa é aberta[religion]
A comunidade cigana de Beja vai ter novo bairro, anunciou a câmara[roma]
segundo o IBGE, pretos e pardos são 55% da população[black]
duas noivas na capa da revista, vestido da mesma estilista[lgbtq]
o Brasil recebeu milhares de haitianos depois do terremoto de 2010[nationality]
na sinagoga Kahal Zur, no Recife, há visitas guiadas de terça a domingo[jewish]
os Yanomami pedem vacinas e barcos[indigenous]
O relatório da PJ não encontrou relação entre imigração e aumento do crime, disse o diretor nacional[immigrants]
meu fisioterapeuta é cego e acha cada nó nas costas que eu nem sabia[disability]
a Dandara, primeira trans vereadora da cidade, assumiu a comissão de saúde[transgender]
nepaleses e indianos apanham a framboesa em Odemira, a maioria vive em contentores[asian]
Graças a Aristides de Sousa Mendes, cônsul em Bordéus, milhares de judeus conseguiram[jewish]
== positive_identity
que orgulho dos meus alunos quilombolas na OBMEP[black]
obrigada à enfermeira ucraniana da urgência, que paciência de santa[refugees]
parabéns, Dona Iracema, cacique e doutora[indigenous]
amor de dois velhinhos gays na praia, mãos dadas, chorei[lgbtq]
Cabo Verde no Mundial! festa na Cova da Moura até às tantas[black]
cuidar de quem chega é o que este país tem de melhor, bem-vindos
== self_identity
sou surda oralizada, falem de frente que eu leio[disability]
neto de libaneses, de pernambucanos e de uma polaca brava
Preto, gay, evangélico e tudo bem com isso, Jesus me ama[black][lgbtq]
moro em Braga há seis anos, brasileira, e ainda peço «durex» na papelaria e toda a gente ri
bipolar tipo 2, medicada, mãe de gêmeos, viva[mental_health]
fiz a retificação do nome, agora é Bento na certidão[transgender]
como cigana e enfermeira, já me perguntaram tanta parvoíce que
== distress
não quero acordar amanhã
eu sou um lixo mesmo
bebi de novo, menti de novo, ela levou as crianças e eu mereço
Ele ameaça matar o cachorro se eu sair de casa
já escolhi o dia
na escola chamam-me baleia e paneleiro e eu vomito antes de entrar
desde o estupro não consigo tomar banho de luz apagada
faz um ano que o meu bebé nasceu sem vida, toda a gente acha que já passou
me corto pra sentir alguma coisa
o meu corpo dá-me nojo, cada espelho é um castigo
Se eu sumisse, minha mãe ia ter uma boca a menos pra
== support
fica comigo ao telefone
liga 188, é de graça e ninguém julga
Amiga, isso não é ciúme, é violência, o 180 te orienta e eu te busco agora
não és lixo, estás exausto, e o cansaço mente
dorme hoje no meu sofá, amanhã a gente vê
o que o padrasto fez contigo é crime e a culpa é só dele
também já contei comprimidos em cima da mesa, e hoje dou aulas de surf
se te mandarem «se mata», guarda o print e bloqueia
um passo, um copo de água, uma consulta; ninguém te pede mais do que
== idiom
tô morta de sono
matou a aula e a prova no mesmo dia
o zagueiro deu uma paulada no ângulo
que facada o preço do azeite
mata o processo, limpa o cache e sobe de novo
o Sporting levou uma tareia em casa
vou ter que engolir esse sapo com batata
rir até mijar nas calças com o Porta dos Fundos
Caí da cama de tanto rir, esse teu gato é um assassino de meias
bateu as botas a minha torradeira
tiro e queda, chá de boldo
estourou a boca do balão, o bolo ficou lindo
se o chefe descobre, ele arranca meu couro e
== everyday
já pagaste a luz?
odeio segunda
pica no chão com arroz de cabidela, minha vó matava a galinha de manhã
a rapariga do balcão disse que o pão só sai às cinco
bicha para a bilheteira já vai na esquina
um durex e duas folhas de papel pardo
Tem rato no forro, quem conhece dedetizador?
caí no lago, morri pro boss, perdi as almas todas
a guerra de Canudos deixou uns vinte mil mortos
pregou um susto à avó com a máscara do Shrek
você fica na ponte com a sniper, eu planto a bomba
cortar o rabo do leitão e esfregar bem com alho
Homem esfaqueado em Rio Tinto, suspeito está detido
o galo do vizinho canta às quatro, qualquer dia vira canja
teu cabelo tá lindo, sua doida, quem cortou?
bora pro rolê, mas você dirige
cuidado com a viúva-negra que apareceu na garagem
Minha mãe pegou a vassoura e saiu correndo atrás do gambá que
== abuse_object
que sofá feio, meu Deus
esse café é água suja
detesto passar a ferro
O aplicativo do banco é um atraso de vida
sapato maldito, me deu três bolhas
o novo hino do clube é de fugir
== abuse_idea
a escravidão foi um crime e a dívida está aberta
essa PEC é uma vergonha
o colonialismo não foi «encontro de culturas», foi saque
fechar maternidades é uma estupidez
Terra plana, a sério? em que século é que vivem estas teorias
o Estado Novo prendeu, torturou e calou, e quem diz que era bom
== criticism_person
senhora ministra, os professores estão fartos
O prefeito sumiu na enchente, e isso a gente não esquece
errou feio o técnico, tirou o único que criava
pá, falaste por cima de mim a reunião toda
doutor, o senhor nem olhou o exame
discordo do teu texto do começo ao fim
o presidente mentiu sobre a vacina, está gravado e
== question_benign
por que as Testemunhas de Jeová não fazem transfusão?[christian]
pode dizer «preto» em Portugal ou é «negro»?[black]
Quanto tempo demora a autorização de residência para um cidadão do Bangladesh?[immigrants]
mulher trans menstrua? pergunta sincera pra trabalho da faculdade[transgender]
picada de aranha marrom mata cachorro?
== sexual_health
atrasou 12 dias e o teste deu negativo
O preservativo interno também protege
dói quando faço xixi depois da relação, será infecção urinária?
fimose aos 30 tem cirurgia simples
consentimento pode ser retirado a qualquer momento
vacina do HPV para meninos e meninas no posto
depois da menopausa, a secura vaginal
== dialect
vixe, ó o auê aí ó
bah guri, mas que frio de renguear cusco, tchê
uai sô, cê tá bão?
carago, está um briol que não se pode
tás a mangar comigo ó moço marafado
kota, bazei da banda, tá maka lá fora
égua mano, choveu pai d'égua
papo reto, o menor tá voando no corre
mó fita, tá ligado, os cara chegou atrasado
== insult_person
zero à esquerda
ridículo você, hein
és burra todos os dias ou só às terças?
anta de galocha
dá dó de ver você tentando ser engraçado
o vizinho é um encostado que vive da mãe
que cara de fuinha
Tens a espinha de uma alforreca, homem
nem pra carregar caixa você presta, imagina pensar
essa doutorazinha comprou o diploma na feira
já vi porta com mais inteligência
gorda desleixada, tem vergonha desse biquíni não?
o teu marido riu-se de ti com os amigos todos
sonso, falso e puxa-saco, esse é o nosso supervisor
ô lesado, a faixa da direita
se burrice doesse você vivia internado
Parabéns pela palestra, consegui dormir quarenta minutos
vai tomar juízo, moleque mimado de trinta anos
cala-te, sua peixeira
velhaca, roubou até a herança da irmã
com esse bafo e essas ideias não admira que a mulher fugiu
Aquela cobra do RH sorriu para mim, fechou a porta e
tu é tão irrelevante que nem spam te escreve
== insult_profane
vtnc
vai à merda
filho da puta, devolve meu celular
ó palhaço de merda, tira o carro da garagem
puta que te pariu, seu inútil
cabrão do senhorio ficou-me com a caução
cuzão, me bloqueou depois de pedir dinheiro
vai pro inferno, arrombado do caralho
és uma merda de pai
chupa meu pau, hater
o corno do meu ex nem pensão paga, aquele bosta
cala a boca, porra, que voz de merda você tem
Vai pró caralho mais a tua opinião
seu pedaço de bosta, você chutou o cachorro
vaca de merda, riscou-me o carro todo
babaca escroto do cacete
tomar no cu você e sua família, golpista
Quando esse filho duma puta abriu a live pra me difamar, eu
morcão de merda, cospe para o chão outra vez
== hate_derogation
ciganada nojenta, nem o INEM lá quer entrar[roma]
não suporto crente, povo ignorante, hipócrita e fedido[christian]
Brasileiras em Portugal só vêm roubar maridos, umas oferecidas[women][nationality]
esses venezuelanos sujos pedindo em todo sinal, me dá asco[refugees]
mulher não presta, interesseira todas, sem exceção[women]
nordestino é raça preguiçosa e atrasada[nationality]
preto quando não suja na entrada suja na saída[black]
que nojo de homem com homem, vontade de vomitar na novela[lgbtq]
os indianos fedem a caril e dormem vinte num quarto, porcalhões[asian]
gente trans é tudo perturbado querendo atenção, me poupe[transgender]
Índio é indolente, bebe, e ainda quer terra[indigenous]
macumbeiro não vale nada, gentalha ruim[religion]
os velhos atrasam tudo, deviam ter vergonha de respirar[age]
esses aleijados na fila preferencial, uns aproveitadores[disability]
judeu é avarento e traiçoeiro, sempre foi[jewish]
== hate_dehumanise
monhés são como baratas, vês um e já lá estão cinquenta[asian]
não é gente, é bicho, favelado é tudo bicho[class]
Limpar Lisboa da ciganagem é como tirar piolhos, pente fino[roma]
olha os macacos saindo da jaula no intervalo[black]
a viadagem é um câncer que tá comendo as famílias[lgbtq]
o feto de bugre já nasce bicho do mato[indigenous]
refugiado é carrapato, gruda e suga[refugees]
== hate_implicit
engraçado, desde que os brasileiros chegaram ao prédio as encomendas desaparecem[nationality]
ela é bonita pra uma negra, né[black]
Elevador social é o da frente, querida, o de serviço é ali, você veio trabalhar em qual apartamento?[black]
o menino tá brincando de boneca, melhor corrigir enquanto é cedo[lgbtq]
não empresto dinheiro, não sou judeu[jewish]
passou no concurso por cota, então eu prefiro outro médico[black]
as mulheres são mais de cuidar, deixemos as finanças com quem percebe[women]
reparem quem é que recebe o RSI e anda de Mercedes[roma]
já não se ouve português no Martim Moniz, mas depois nós é que somos maus[immigrants]
Fala «tu» com sotaque cantado, aposto que na carteira de trabalho não tem nada escrito[nationality]
muito estranho tanto dono de televisão com sobrenome parecido[jewish]
pra quem é cadeirante até que ela é animada[disability]
com esse turbante na cabeça não embarco no mesmo avião, chamem-me o que quiserem[sikh]
índio de iPhone, pronto, já não é índio[indigenous]
Curioso como a escola da zona piorou precisamente quando os filhos dos[immigrants]
== hate_normative
lugar de mulher é em casa, com avental[women]
expulsem os muçulmanos antes que isto vire Paris[muslim]
Casal gay não devia poder adotar nem cachorro[lgbtq]
tinha que ter vagão separado, não quero meu filho perto dessa gente do morro[class]
cigano não entra no meu café e devia ser lei[roma]
imigrante ilegal não devia ter direito a hospital[immigrants]
tinham que fechar terreiro por terreiro[religion]
doente mental é no hospício, com grade[mental_health]
o baiano que fique na Bahia, devia era precisar de visto para[nationality]
== hate_negated
preto nunca vai ser doutor de verdade[black]
não há cigano sério, mostrem-me um[roma]
isso não é mulher nem aqui nem na China, é homem de peruca[transgender]
Nenhum imigrante me faz falta nesta terra, nenhum[immigrants]
deficiente não serve pra trabalhar[disability]
os muçulmanos não sabem viver com gente civilizada[muslim]
== hate_slur
viado escroto[lgbtq]
ó preto, vai para a tua terra[black]
crioula metida, desce do salto[black]
sapatona do caralho, vira mulher[lgbtq]
monhé, volta para a mercearia[asian]
bugre fedido, tira essa pena da cabeça[indigenous]
o retardado do teu filho estragou a festa[disability]
japa do pau pequeno, abre o olho[asian]
Lá vem o traveco rebolando, tranquem os maridos[transgender]
paraíba cabeçudo, baixa essa caixa de som[nationality]
zuca de merda, vai fazer barulho pró Rio[nationality]
que turma de bichas, nem um homem no time[lgbtq]
lelo de merda, larga a carteira[roma]
a neguinha da portaria pensa que é quem pra me[black]
== hate_profane
malditos imigrantes, foda-se, isto já não é nosso[immigrants]
feminista é tudo puta mal comida[women]
caralho de ciganos, roubaram-me o cobre todo[roma]
que se fodam os judeus[jewish]
gays do caralho, enfiem o arco-íris no cu[lgbtq]
Essa porra de evangélico batendo palma até meia-noite, bando de fanático filho da puta[christian]
chineses de merda, venderam-nos o vírus e as capas de telemóvel[asian]
== threat_person
te pego na saída
sei que o teu filho vai de van pra escola
vais aparecer a boiar no Tejo
apaga a postagem ou eu apago você
Mais uma palavra sobre o meu irmão e parto-te os dentes um a um
a bala já tem teu nome, vereador
quando cê dormir eu volto com gasolina
x9 aqui vira peneira
se ela não for minha não vai ser de mais ninguém, e tu vais assistir à
== hate_threat
noite de lâmpada na Paulista, viado que se cuide[lgbtq]
era botar fogo no acampamento com os índios dentro[indigenous]
um tiro por cada cigano que entrar na aldeia[roma]
Traveco aqui a gente devolve em saco preto[transgender]
afundem a lancha, os pretos não sabem nadar[black]
morte aos judeus, já[jewish]
domingo vamos quebrar o terreiro e a cara da mãe de santo[religion]
== incite_selfharm
se joga da laje
enforca-te, poupas trabalho a todos
toma a cartela toda, covarde, quero ver
você respirar é desperdício, acaba logo com isso
ninguém vai sentir falta, faz hoje
== sexual_harassment
manda nude ou vaza o vídeo
que rabo, comia-te já aqui
senta no colo do chefe que o contrato sai
Essa secretária deve gemer gostoso, hein, olha essa boquinha
abre as pernas que eu te mostro o que é homem
você só tá assim irritada por falta de pica
apalpei-a no elevador e ela fez-se de santa
trinta euros e vens ao carro, boneca?
Ela veio pra academia de legging enfiada, então que aguente os caras
== sexual_explicit
gozamos juntos e ficamos ali suados, rindo
ela pediu para eu ir mais fundo, devagar
beijei-lhe o peito e desci devagar até o pau
fizemos amor na praia deserta de Tavira
minha esposa adora quando uso a língua
nós três na cama, todo mundo maior e vacinado, foi uma delícia
Ele abriu o fecho do vestido dela, beijou-lhe a nuca e
== insult_group
bancário de banco grande é tudo robô sem alma
Os lampiões são uns chorões sem vergonha
influencer de bet é parasita
o centrão? um bando de aproveitadores
os motoristas da Carris guiam como uns brutos
coach quântico, raça de vigarista
== hate_derogation
Cada vez que entra um africano na loja, aquele cheiro e aquela arrogância fazem com que[black]
== counter_speech
Quando o locutor chamou o jogador de «macaco» ao vivo, o colega dele desligou o microfone e[black]
== neutral_identity
A primeira vez que uma pastora trans celebrou um casamento em Fortaleza, os jornais[transgender]
== everyday
O açougueiro afiou a faca, olhou bem para o porco e
== insult_person
O preguiçoso do Rogério, que não lava um prato desde o Natal, teve a lata de
== support
Mãe de menino que se corta aqui também, e a primeira coisa que eu aprendi foi
== hate_implicit
Eles chegam com uma mala, no outro mês já têm casa da câmara e nós[immigrants]
== friendly_profanity
Porra, quando a bateria da Mangueira parou e o povo continuou cantando sozinho, eu
# longer and shorter posts
== friendly_profanity
Cara, que dia do caralho. O bolo caiu, a noiva atrasou, choveu no arroz, e mesmo assim foi a festa mais foda que eu já fotografei. Tô morto e feliz
És um grande filho da mãe, pá. Fizeste-me acreditar que o carro tinha sido roubado e afinal estava lavado, com laço e tudo. Foda-se, ainda estou a tremer e a rir
porra, amo vocês
que susto do cacete
== counter_speech
Trabalho numa caixa de supermercado em Setúbal. Quase todos os dias alguém me diz «já não há portugueses a trabalhar aqui». Eu respondo que o meu pai é de Alcácer e que a senhora deixou cair o troco
Minha filha voltou da escola perguntando por que a colega disse que cabelo dela é «ruim» e «de macaca». Fui lá, conversei com a direção, e semana que vem tem oficina de turbante pra turma toda[black]
Gente, parem de compartilhar esse áudio dizendo que «os haitianos trazem doença». A secretaria de saúde já desmentiu. É mentira, é xenofobia, e tem família com medo de sair de casa[nationality]
Ouvi um pai na bancada gritar «paneleiro» ao guarda-redes de doze anos. Doze. Parei o jogo, fui à bancada e pedi-lhe que saísse. Perdemos por dois, dormi bem[lgbtq]
não, «índio preguiçoso» não é opinião[indigenous]
== neutral_identity
De acordo com o Censo, há cerca de 1,7 milhão de indígenas no Brasil, mais da metade na Amazônia Legal. Manaus é o município com a maior população indígena do país[indigenous]
O casal, duas mulheres de Viseu juntas há trinta anos, foi o primeiro a casar pela nova lei naquela conservatória. O bolo era de laranja e a aldeia veio toda[lgbtq]
A PSP registou menos crimes violentos do que no ano passado. Dos detidos, a maioria tem nacionalidade portuguesa, lê-se no Relatório Anual de Segurança Interna
== self_identity
Sou cabo-verdiano da Amadora, pedreiro de dia e DJ à noite. Já me pediram os documentos três vezes na mesma semana, e três vezes os mostrei a sorrir, mas cansa[black]
== distress
Escrevo aqui porque ninguém me conhece. O meu marido morreu em março, os filhos estão fora, e há noites em que abro o gás e fecho outra vez. Não sei pedir ajuda
Eu sei que sou um fracasso. Larguei a faculdade, engordei trinta quilos, minha mãe tem vergonha de mim. Só queria dormir e não ter que acordar nunca mais
== support
Olha, eu trabalho no SAMU e já ouvi muita gente dizer que queria morrer. Quase todos, no dia seguinte, queriam era que a dor parasse. Liga pra gente, a qualquer hora, sem vergonha
== everyday
Primeiro mata-se o polvo bem morto, com umas pancadas no lava-loiça, depois congela-se dois dias. Vai à panela com uma cebola e sem sal, e só se corta no fim
A gente invadiu a base pelo esgoto, o Léo matou os dois guardas na faca e eu explodi a porta errada kkkk voltamos pro lobby xingados pelo squad
qualquer dia morro de calor
o rato roeu o fio
== idiom
A entrevista foi um fuzilamento, cinco contra um, e eu suando em bicas. Mas no fim soltei uma piada, morreram de rir e tô contratada
== insult_person
Você não é sincera, você é grossa. Confunde falta de educação com personalidade, afasta todo mundo e depois posta frase de superação no espelho da academia
O teu problema, Armando, é que te achas insubstituível. Puseram um estagiário de vinte anos no teu lugar durante as férias e a loja nunca funcionou tão bem, incompetente
inútil de nascença
que sujeitinho
tonta
== insult_profane
Seu arrombado de merda, minha mãe juntou esse dinheiro vinte anos e você sumiu com tudo num golpe de WhatsApp. Vai apodrecer sozinho, filho da puta
otário do cacete
vai-te foder
== hate_derogation
Não alugo, não contrato e não cumprimento. Os angolanos são malandros, barulhentos e mal-educados, e quem disser o contrário nunca viveu num prédio com eles[black]
{grupo} {nojo}, cansei de fingir que não
Que mulherzinha o quê, é macho de peruca e silicone, uma coisa grotesca, dá náusea ver aquilo dando entrevista como se fosse gente normal[transgender]
== hate_implicit
Minha patroa contratou uma moça da comunidade. Boazinha, trabalhadeira. Mesmo assim a gente guarda as joias, né, porque o meio é o meio e sangue não nega[class]
Lembram-se de quando se podia deixar os miúdos brincar na praça? Pois agora é só ouvir urdu e ver homens parados a olhar. Ninguém pergunta para onde vão à noite[asian]
{grupo} {cliche}, é só observar
== hate_dehumanise
Isso não é povo, é enxame. Chegou, comeu, procriou, largou o lixo e foi pro próximo bairro. Com os ciganos só inseticida[roma]
== hate_threat
Aviso aos ciganos do largo: têm até domingo para desaparecer. Depois disso vamos lá de caçadeira e não fica um de pé, nem velhos nem novos[roma]
== threat_person
Eu fui bonzinho até agora, Márcia. Se você levar meu filho de mim, eu acho vocês nem que seja no inferno, e quem vai chorar no caixão é a tua mãe
== sexual_harassment
Ó jeitosa, com essa saia até eu pagava multa. Encosta aí o carro, mostra as maminhas ao agente e fazemos de conta que não vi nada
== counter_speech
racismo é crime, apaga isso
«bichona»? no meu grupo não[lgbtq]
transfobia também mata[transgender]
== everyday
mata essa barata pra mim
odeio jiló
deu tilt no pc
== idiom
arrasou, mulher
morri com esse meme
== support
acredito em ti
força, guerreira, tô aqui
== distress
ninguém me quer vivo
== self_identity
lésbica, fadista, canhota[lgbtq]
pataxó e advogada[indigenous]
== neutral_identity
parada do orgulho é domingo[lgbtq]
== hate_slur
sua sapata nojenta[lgbtq]
macaca, some daqui[black]
mongoloide[disability]
== hate_derogation
odeio crente[christian]
brazucas, que gentinha[nationality]
== hate_normative
ciganos fora daqui[roma]
mulher não devia votar[women]
== hate_implicit
tinha que ser preto[black]
mulher no trânsito dá nisso[women]
== hate_threat
bala nos índios invasores[indigenous]
gasolina nos ciganos[roma]
== hate_profane
caralho de pretos[black]
== threat_person
já estás enterrado, bufo
== incite_selfharm
morre afogado, vai
== sexual_harassment
gostosa, quanto é?
== sexual_explicit
mete devagar, amor, assim
== insult_person
@user se burrice doesse você vivia no soro
meu cunhado é um encostado, come, dorme e critica
que moça sem graça, parece chuchu sem sal
você é o tipo de gente que devolve presente usado
aquele vereador é um picareta de marca maior
és mesmo fraquinho da cabeça, pá
ninguém te chamou, enxerida
cara de pau, pediu demissão no grupo e voltou pra pegar o bolo
vai estudar, analfabeto
o novo treinador não percebe nada disto, um perfeito nabo
feia por fora e pior por dentro
ó minha senhora, com essa voz até os cães fogem
tu é um frouxo, deixou a mina pagar tudo e ainda reclamou
parasita, tá com 35 e a mãe ainda lava tuas cuecas
sinceramente não sei como é que alguém te aguenta, és chata, és falsa e
ela se acha a última bolacha do pacote, mas na real não passa de
se vergonha matasse, você já
trouxa demais, mano
== insult_profane
vai tomar no cuuu
vsf seu arrombado
filha da puta mentirosa, eu vi os prints
caralho de homem burro, nem pra trocar uma lâmpada serve, inútil do caralho
vai-te foder mais as tuas desculpas, cabrão
ó meu grande merdas, devolve o dinheiro
juiz ladrão, filho da puta, vai apitar na casa do caralho
otário do cacete, feedou o jogo todo
puta que te pariu, Cleiton, olha o que você fez
sua vaca, você sabia que eu tava doente e espalhou
vai à merda, parvalhão
seu bosta
corno manso, todo mundo sabe menos você
não fode, imbecil de merda, tira o carro da minha garagem
fdp desgraçado, roubou a aposentadoria da própria avó e ainda
cona da tua mãe, aprende a conduzir
esse escroto do meu chefe me mandou embora por zap no dia que
babaca do caralho, quem vc pensa que
== hate_derogation
esses crentes[christian] fanáticos são nojentos, gritaria a noite toda
nordestino[ethnicity] é tudo preguiçoso, por isso vota como vota
os brasileiros[nationality] em Lisboa são uma praga de gente ordinária
travesti[transgender] na minha rua eu não aguento nem olhar
mulherada[women] feminista, tudo peluda e mal amada
os indostânicos[asian] cheiram mal e andam aos vinte por casa, que nojo
macumbeiro[religion] é tudo gente ruim, do mal mesmo
dois barbudos se beijando na novela[lgbtq], mudei de canal com ânsia
ciganada[roma] do bairro, gente reles e sem vergonha
esses malucos do CAPS[mental_health] deviam me dar pena mas só me dão nojo
não suporto judeu[jewish], povo mesquinho que só
preto[black] quando não suja na entrada, vocês sabem o
== hate_dehumanise
isso aí não é gente, é bicho de favela, tudo macaco[black]
chegou mais um voo cheio de ratos do Bangladesh[asian]
índio[indigenous] é animal do mato, deixa no mato
o traveco[transgender] é uma aberração, não é homem nem mulher nem pessoa
judeus[jewish] são carrapatos grudados no pescoço do mundo
os ciganos[roma] são uma doença que se pega ao país e
refugiado venezuelano[refugees] em Roraima é infestação, tem que
== hate_normative
imigrante[immigrants] não devia ter direito ao SNS, ponto final
terreiro[religion] tinha que ser fechado por lei
gay[lgbtq] não pode adotar criança, é contra a natureza
os ciganos[roma] que percam o rendimento mínimo já amanhã
lugar de mulher[women] é no tanque, devolve o título de eleitor
a terra tem que sair da mão do índio[indigenous] e ir pra quem produz
cota pra preto[black] tem que acabar e quem entrou por ela, rua
Portugal para os portugueses, os muçulmanos[muslim] que rezem na terra
criança autista[disability] tinha que ficar em casa e não na sala do
== hate_negated
mulher trans[transgender] não é e nunca será mulher
um cigano[roma] nunca trabalhou na vida
preto[black] não foi feito pra ser médico
não têm direito a nada, estes imigrantes[immigrants]
nenhum muçulmano[muslim] respeita uma mulher, nenhum, e
== hate_implicit
escondam o celular que o fulano de capuz tá vindo[black]
você é preta[black] mas é tão bonita, traços finos
a moça da limpeza? achei que fosse, com essa cor[black] né
homem que é homem não faz balé[lgbtq], depois não chora
seis milhões é muito número redondo, só acho[jewish]
nada contra, mas por que precisam de parada[lgbtq]? não vejo parada hétero
fala português direitinho para uma cabo-verdiana[black]
o sapo de loiça na porta da loja é só decoração, os clientes ciganos[roma] que não se ofendam
nasceu no Ceará[ethnicity], tá explicado o voto
dirigindo desse jeito só pode ser mulher[women]
com aquela barba e aquela mochila[muslim] eu mudei de carruagem
TDAH, autismo[disability], agora tudo é doença pra pegar benefício
engraçado que desde que abriram as fronteiras[immigrants] a minha rua
== hate_slur
bicha[lgbtq] do caralho, sai da academia
volta pra senzala, macaca[black]
cala-te, monhé[asian], e vai entregar pizzas
zuca[nationality] de merda, volta para o Brasil
sapatão[lgbtq] nojenta, te falta homem
retardado[disability], nem amarrar o tênis sabe
paraíba[ethnicity] cabeça chata, volta pro pau de arara
bugre[indigenous] vagabundo
preto[black] fedido, esse elevador não é pra você
ó lelo[roma], larga a carteira
traveco[transgender] ridículo, tira essa peruca que todo mundo
== hate_profane
foda-se o mês do orgulho[lgbtq], bando de pau no cu
esses bolivianos[nationality] filhos da puta dominaram o Brás
puta merda, outra mulher[women] comentando futebol, vai lavar louça caralho
que se fodam os refugiados[refugees] todos
caralho dos ciganos[roma] outra vez, cambada de cabrões
judeu[jewish] do caralho, explora até
== hate_threat
viado[lgbtq] aqui na quebrada a gente resolve na paulada
taca fogo no terreiro[religion] com tudo dentro
se entrarem mais imigrantes[immigrants] na nossa rua saímos à noite com tacos
feminista[women] tem que apanhar até
índio[indigenous] bom é índio morto e nós temos
vamos acabar com os judeus[jewish] de uma vez, a começar pelo
== threat_person
vou te pegar na saída, já era pra você
sei onde a tua filha estuda, abre o olho
apaga o post ou vais parar ao hospital
te meto uma bala se falar com a polícia
professor, se me reprovar vai se arrepender, sei qual é seu carro
parto-te todo, tás a ouvir?
você vai acordar com a boca cheia de formiga, espera só eu
se voltares a olhar para a minha mulher eu
== incite_selfharm
pula logo, ninguém liga
se mata, gordo, é sério
toma veneno e faz um favor à tua mãe
a ponte está aí à espera, vai lá e
== sexual_harassment
senta no meu colo que eu assino tuas férias
que rabo, ó boa, comia-te toda
manda nude vai, para de ser difícil, casada é mais gostoso
esses peitos aí cabem na minha mão, vem medir
abre as pernas que a promoção sai rapidinho
já que bloqueaste a outra conta, diz lá quanto levas por
toda vez que você passa de legging eu fico imaginando
== sexual_explicit
goza na minha boca, amor
quero-te nua em cima de mim a noite inteira
a gente transou na rede até o dia clarear
adoro quando você me chupa devagar e me olha
== insult_group
flamenguista é tudo chorão
os lagartos são uns aziados, sempre a culpar o árbitro
motoboy dessa cidade é um bando de irresponsável
coach é tudo charlatão que
== friendly_profanity
caralhooo passei na OAB porraaaa
sua vaca linda, feliz aniversário, te amo
puta que pariu que pôr do sol
foda-se, marcámos aos 94, estou sem voz
que francesinha do caralho, meu Deus
porra, vó, que feijoada
arrombado, como assim vai ser pai?? vem cá me dar um abraço
bicho, que show foda da Marisa
grande cabrão, sempre conseguiste o emprego na Suíça, orgulho em ti
merda pra vocês na estreia hoje!
tu és do caralho, mana, nunca me deixaste
== profane_object
merda de autocarro que nunca mais vem
esse caralho de aplicativo do banco travou de novo
puta chuva, alagou tudo aqui na Vila
porra de pernilongo
bati o mindinho na quina, caralho, que dor, e ainda
== counter_speech
chamaram meu filho de "macaco"[black] no jogo e eu registrei boletim de ocorrência
@tuga1 "vai para a tua terra" diz-se a quem? Ela nasceu em Setúbal[black]
dizer que gay[lgbtq] "merece apanhar" é crime, não opinião
racismo recreativo não é piada, é racismo[black]
o clube repudia os cantos homofóbicos[lgbtq] de domingo
não, os imigrantes[immigrants] não vivem de subsídios, contribuem cinco vezes mais do que recebem
tirei o sapo da porta da loja quando percebi o que significava para os clientes ciganos[roma]
denunciem o perfil que tá espalhando que o Holocausto[jewish] foi inventado
"nordestino[ethnicity] não sabe votar" é preconceito velho com roupa nova
atiraram pedras na menina saída do candomblé[religion], até quando?
a minha aluna muçulmana[muslim] ouviu "bombista" no recreio e hoje falámos disso na
quando meu chefe falou que mulher[women] "não aguenta pressão", eu abri a planilha e
== mentioned_slur
me chamavam de "viadinho"[lgbtq] antes de eu saber o que era
a origem do termo "denegrir"[black] é discutida por linguistas
"monhé"[asian] foi o que o passageiro lhe chamou, está no processo
aprendi com a minha avó que "mulata"[black] não é elogio, porque
== reclaimed_slur
bicha[lgbtq] preta e doutora, aceita que dói menos
as sapatão[lgbtq] do pagode chegaram, abram a roda
sou traveca[transgender] sim, e a mais linda do bloco
== negated_hate
não tenho nada contra evangélicos[christian], minha mãe é e eu a amo
os ciganos[roma] não são todos iguais, nunca foram
ser autista[disability] não é castigo nem falta de educação
ninguém aqui odeia imigrantes[immigrants], só pedimos
== neutral_identity
o IBGE registrou 1,7 milhão de indígenas[indigenous] no último censo
a parada LGBT[lgbtq] interdita a Paulista a partir das dez
a comunidade judaica[jewish] de Belmonte abriu o museu aos grupos
o terreiro[religion] da dona Cida faz 60 anos no sábado
a AIMA tem 400 mil processos de imigrantes[immigrants] pendentes
meu cardiologista é negro[black] e meu dentista é japonês
haitianos[nationality] trabalham nos frigoríficos de Chapecó desde 2012
segundo o relatório, não há relação entre imigração[immigrants] e
== positive_identity
viva as quebradeiras de coco quilombolas[black], que força
que orgulho da primeira reitora trans[transgender] do país
as auxiliares brasileiras[nationality] do lar tratam a minha mãe como família
parabéns à seleção de goalball[disability], ouro merecido e
== self_identity
sou preta[black], gaúcha e torcedora do Inter
sou cigano[roma] e estou a acabar o curso de direito em Coimbra
me assumi bi[lgbtq] aos 41, antes tarde
sou surda[disability] e adoro festival, sinto o grave no peito
filho de ucranianos[nationality], nascido em Faro, e quando me perguntam
== distress
eu me odeio, queria sumir sem dar trabalho
já não aguento, escrevi a carta ontem
meu padrasto me batia e até hoje durmo de luz acesa
sinto-me um lixo desde que fui despedido
todo mundo ri da minha cara na faculdade e eu só penso em
== support
cê não tá sozinho, liga 188 que alguém escuta
não tens culpa de nada do que ele te fez
vem cá pra casa, faço um café e a gente chora junto
também já quis morrer, mana, e hoje
== idiom
matei a saudade da praia
ele engoliu sapo a reunião inteira
mata o mosquito e apaga a luz
levei uma facada no preço do gás
estou feito ao bife com este exame
ele chutou o balde e foi morar em
== everyday
alguém vende ingresso pro Fla-Flu?
o pinto nasceu hoje, amarelinho, a galinha tá brava
põe o bicho do pé na água morna que sai
comi um cacete com manteiga ao pequeno-almoço, pão quentinho
a bicha no talho dava a volta à esquina
faz três dias que o elevador não funciona
matar aula nunca mais, fiquei de recuperação
o cu de judas é longe, mas a vista compensa
vou de metrô, chego umas sete
o Pica-Pau era meu desenho favorito
me salva aí uma marmita
o atirador do jogo fica no telhado, cuidado
vi o Tropa de Elite de novo ontem
tua mãe ligou, pediu pra levar o guarda-chuva
a rapariga do café esqueceu-se do troco
como tirar mancha de açaí do sofá?
o tiro livre foi à barra, que pena
acabei de ler Saramago e agora preciso de
amanhã cedo passo na feira e se tiver
== abuse_object
odeio essa cadeira, acaba com as minhas costas
que novela ruim, dormi no segundo bloco
o bacalhau vinha cru e salgado, uma desgraça de jantar
== abuse_idea
esse arcabouço é um remendo horroroso
o novo aeroporto naquele sítio é um disparate
a PEC que passou ontem é um deboche com
== criticism_person
o presidente errou feio nessa nomeação
discordo, Bia, você não leu a pesquisa até o fim
senhor ministro, as urgências continuam fechadas e
== question_benign
judeu[jewish] pode comer camarão?
como explico pro meu filho que o tio casou com um homem[lgbtq]?
qual a diferença entre umbanda[religion] e candomblé?
é correto dizer índio[indigenous] ou
== sexual_health
o DIU de cobre aumenta a cólica?
tenho corrimento amarelado, devo ir ao posto?
ejaculação precoce tem tratamento, fale com o urologista
PrEP é distribuída no SUS e
== dialect
oxe, mainha, tá um calor da mulesta
bah, guri, tri massa essa cuia
ó mor, anda cá à minha beira que tá um frio do catano
== insult_person
pão duro, levou a própria latinha e bebeu a dos outros
és um zero à esquerda
que mulher mais falsa, abraça com faca na mão
o síndico é um ditadorzinho de prédio
cala-te, sabichão de trazer por casa
esse influencer é um vigarista e quem compra curso dele é otário também
a minha sogra é uma víbora que
== insult_profane
vai cagar no mato
burro pra caralho esse goleiro, frangueiro de merda
piranha, para de mandar mensagem pro meu marido
seu lixo do caralho, largou o cachorro na estrada
és um granda monte de merda
desgraçado filho de uma puta, bateu na minha mãe e agora
== hate_implicit
alentejano[ethnicity] a trabalhar, isso é ficção científica
cabelo assim[black] não passa higiene, né, amarra isso pra entrevista
mulher[women] com dinheiro próprio dá divórcio, está provado
os chineses[asian] nunca fecham nem pagam impostos, mistério
== hate_normative
testemunha de Jeová[christian] devia ser proibida de bater em porta e de criar filho
velho[age] tinha que perder o direito de votar
angolano[black] nenhum devia ter nacionalidade enquanto
== hate_derogation
gorda[body] de cropped me dá ânsia
argentino[nationality] é tudo arrogante e sujo, raça ruim
os ucranianos[nationality] são uns brutos bêbados, não os quero no prédio
== threat_person
vou quebrar teus dentes um por um
cuidado quando abrires a porta logo à noite
você não passa de sexta-feira, anota
== friendly_profanity
caraca, que porra linda esse mural
és um filho da mãe com sorte, bilhetes para os Coldplay!
merda, esqueci o aniversário da minha própria mãe, sou um desastre
puta orgulho de vocês, seus malditos, campeões do interbairros
== counter_speech
o MP denunciou o homem que mandou a vizinha venezuelana[refugees] "voltar pra selva"
"criança com autismo[disability] atrapalha", disse a diretora; a escola foi multada
piada com português burro ou com preto[black] preguiçoso: nenhuma tem graça
a câmara apagou as suásticas e pôs uma placa em memória dos judeus[jewish] expulsos
== everyday
tem pão de queijo quentinho na padaria
alguém achou um guarda-chuva azul?
o meu avô pescava polvo à noite
a Copa de 70 meu pai assistiu na praça
fiz o bolo e esqueci o fermento
apanhei o comboio das 7h12 por um triz
morri três vezes no mesmo chefão
a cadela do sítio teve oito filhotes
tô com torcicolo de tanto dormir no ônibus
ouve esta da Ana Moura, arrepia
amanhã tem reunião de condomínio e
quando o apito final soou, o estádio
== support
chora o tempo que precisar, tô aqui
já foste tão corajosa em contar, agora deixa-me
== distress
tenho crise de pânico todo dia no ônibus, não aguento
fui abusada em criança e só agora consigo dizer
== everyday
sou uma besta, paguei o boleto duas vezes kkkk
== insult_person
seu banana
és tão tosco, rapaz
que criatura sem graça
não bates bem, pois não
cabeça de vento
mané de carteirinha
tu és burra ou fazes curso?
o novo gerente é um incompetente que só sabe pedir relatório
você dirige igual minha bisavó, e ela já morreu
esse aí, se pensar muito, dá curto
a Sandra da faturação tem a simpatia de uma porta fechada
cozinha mal, veste mal e ainda dá palpite no prato dos outros
és um vaidoso sem motivo nenhum para o ser, já te viste ao espelho sem filtros?
jogador de várzea, não acerta um passe de dois metros
ele é um zé-ninguém que decorou três palavras em inglês e agora quer mandar na firma
feiosa, narigão, parece que foi desenhada com a mão esquerda
pai ausente, marido chato e amigo de ocasião: um resumo do meu cunhado
deixa de ser ridícula, minha filha, ninguém te acha tão especial quanto você acha
== insult_profane
seu merdinha
corno filho da puta
ó seu cabrão, a mota não se estaciona aí
caraio de gente burra, que cara escroto mano
vai à puta que te pariu mais o teu atestado
cuzona, ficou com meu depósito e sumiu
o gajo é um filho da puta de primeira, deixou a mãe num lar e vendeu-lhe a casa
== hate_implicit
no meu prédio já só cheira a caril[asian], enfim, é o progresso
com esse sobrenome[jewish] ele não ia dividir a conta, né
sobe todo mundo pelo elevador de serviço[black], ela não precisava ter ficado ofendida
que engraçado, desde que o Martim Moniz virou Daca[asian] acabaram-se os portugueses
meu filho vai estudar onde der, mas com professor afeminado[lgbtq] não, isso pega
toda a gente sabe quem parte as montras no centro, só os jornais é que não dizem a cor[black]
a moça é competente, mas em idade de engravidar[women], pensa bem antes de contratar
engraçado: holocausto tem museu em cada esquina, e mais ninguém sofreu nessa guerra[jewish]?
se {grupo} trabalhassem metade do que se queixam, o país era rico
baiano[nationality] não nasce, estreia, e depois deita na rede
com {grupo} a entrar no curso, admiram-se que o ranking desceu
ela é psicóloga? para índia[indigenous] até que chegou longe
cadeirante[disability] no cinema atrapalha a saída, não é maldade, é logística
volta e meia aparece um caixão vazio desses números de 1915, os arménios[ethnicity] gostam de teatro
== hate_derogation
não gosto de {grupo} e não vou fingir que gosto
quem defende {grupo} é porque nunca teve um como vizinho
{grupo} metem-me um nojo que nem consigo explicar
que raça nojenta são {grupo}, Deus me perdoe
dava tudo para viver num lugar onde não houvesse {grupo}
mulher[women] que joga futebol é a coisa mais feia que já vi na televisão
esses haitianos[nationality] são burros que nem porta, não aprendem nem a dizer bom dia
== hate_dehumanise
comparar {um} com gente é ofender a gente
na feira de Carcavelos aquilo são bichos, não são ciganos[roma]
feminista[women] é um vírus que se espalha em faculdade federal
um autista[disability] desses é um vegetal que anda
== hate_normative
hospital público não devia atender {um}, e ponto
nenhum terreiro[religion] devia ter alvará neste município
acho que {grupo} deviam andar com um distintivo, para a gente saber
quem nasceu homem que use o banheiro de homem, e se não quiser que faça na rua[transgender]
== hate_negated
nunca na vida vi {um} honesto
mulher[women] não tem cabeça para dirigir nem um carrinho de mão
não merecem nem a comida que comem, {grupo}
== hate_profane
{grupo} que vão todos à merda
caralho, mais um ônibus cheio de venezuelano[nationality], que se foda essa cambada
estou-me a cagar para {grupo}, cabrões de merda
== hate_slur
o baitola[lgbtq] do terceiro andar reclamou de novo
cala a matraca, sua crioula[black]
eu com um zuca[nationality] não divido casa
lá vem a sapatona[lgbtq] de camisa xadrez
este bairro antes era limpo, agora é só monhé[asian] a vender capas de telemóvel
sai do meu país, bugre[indigenous]
== threat_person
tua hora tá chegando, pode anotar
eu ainda te apanho sozinho, seu anormal
alguém devia passar com a camionete por cima desse fiscal
se o meu irmão perder o emprego por tua causa, perdes tu as pernas
vai ter troco, e não vai ser na justiça
um homem desses merecia era uma bala na testa
== hate_threat
os nazis[jewish] é que sabiam o que fazer, faltou terminar
{grupo} deviam ser fuzilados, é a minha humilde opinião
se abrirem a mesquita[muslim] aqui na vila, eu próprio levo a gasolina
vai começar a temporada de caça a traveco[transgender] na avenida
== incite_selfharm
ninguém ia dar pela tua falta, tenta
te joga da laje, palhaço
por que você não acaba logo com o drama e morre de uma vez
o mundo ficava mais leve sem ti, pensa nisso e faz
== sexual_harassment
que coxão, dona Márcia, empina mais um bocadinho quando for buscar as pastas
chupava-te toda aqui mesmo no elevador
doutora, a senhora de saia dá vontade de adoecer toda semana só pra ficar olhando essas pernas
quanto é que cobras à hora, ó loira, com essas mamas deves ser cara
solta o vídeo tomando banho que eu libero teu pagamento
aposto que a caladinha do RH é uma cachorra na cama, quem já pegou conta aí
== insult_group
{classe} são uma cambada de preguiçosos
caloiro de engenharia é tudo convencido
os da câmara municipal não mexem uma palha, gente mole
torcida do Corinthians só sabe reclamar, povo sem noção
== friendly_profanity
puta merda, a gente vai pra Disney!
foda-se, que saudades de uma sardinha assada
és mesmo parva, caralho, também te amo
vai se foder, que voz linda da porra você tem
eu sou um cagado de sorte, achei a aliança no ralo
carai mano, tu virou pai, olha a cara desse moleque, que orgulho filho da puta
merda, o gajo tocou Xutos e eu chorei como uma madalena
bora, cambada do caralho, hoje é folga e eu pago a primeira
== profane_object
porra de wi-fi
essa bosta de chuveiro só sai água fria
que se lixe esta merda de tese, amanhã continuo
caralho de sol na cara, não vejo nada na Marginal
fila da puta no Detran, três horas pra uma foto
== positive_identity
amo meu filho autista[disability] do jeitinho que ele é, e mato um leão por dia por ele
{gente} são o coração deste bairro
que nojo de preconceito e que lindeza de casal: a Rita e a Joana[lgbtq] casaram em Loulé
ver as meninas indígenas[indigenous] no vestibular da Unicamp é bom demais
== neutral_identity
o cônsul da Ucrânia[nationality] visitou a escola de Albufeira
três mulheres[women] foram mortas por ex-companheiros este mês, segundo a SSP
a Igreja Evangélica[christian] abriu um refeitório na Cracolândia
{gente} votam na secção doze
em Trancoso há um centro de interpretação da cultura judaica[jewish]
== self_identity
sou viúvo, velho[age] e faço crossfit, podem rir
como trans[transgender], odeio fila de banheiro tanto quanto você
nasci na Guiné[black], cresci na Amadora, sou português e adoro um bom bacalhau
tenho esclerose múltipla, uso cadeira[disability] e mato qualquer um no dominó
== negated_hate
não acho os evangélicos[christian] ignorantes, minha tia pastora lê mais que eu
não é doença ser lésbica[lgbtq], doença é a ignorância
ninguém devia dizer que {gente} são um peso
eu não odeio homens[men], odeio a violência
os nepaleses[asian] não nos tiram nada, trabalham na estufa que ninguém quer
quem tem depressão[mental_health] não é fraco nem preguiçoso
nunca disse que {grupo} não prestam, disse que a reportagem não presta
== counter_speech
"vão lavar loiça", gritaram à árbitra[women]. O jogo parou e o clube pagou a multa
dizer que {grupo} {nojo} é racismo ou ignorância, escolham
mandaram a médica negra[black] "trazer o cafezinho". Ela era a chefe do plantão
se você ri quando alguém chama o colega de "mongol"[disability], você também faz parte do problema
a internet está cheia de gente a desejar a morte a refugiados[refugees] que nunca viu, e isso adoece um país
não se combate crime dizendo que "todo favelado[class] é bandido"
apaguei o comentário que chamava as pessoas trans[transgender] de aberração, aqui na página não passa
"Volta para a senzala", leu a juíza em voz alta, e condenou o réu a dois anos[black]
o tio do zap repete que os judeus[jewish] mandam no mundo; é a mesma mentira de 1903
chega de dizer "é só brincadeira" quando o alvo é sempre o cigano[roma]
sim, houve Holocausto, sim, morreram seis milhões, não, não é debate[jewish]
== mentioned_slur
na bancada ouviu-se "preto"[black] e o árbitro aplicou o protocolo
o verbo "judiar"[jewish] vem daí, muita gente deixou de usar
perguntei à minha mãe o que era "fufa"[lgbtq] porque me tinham chamado isso no autocarro
== reclaimed_slur
a bichona[lgbtq] aqui fez 50 anos e está um luxo
== abuse_object
detesto essa mochila, rasga só de olhar
que lixo de teclado, a letra A não funciona
odeio coentros, sabem a sabonete
== abuse_idea
o machismo é uma doença social e tem que acabar
que decisão nojenta do tribunal
esse imposto devia ser proibido
a pena de morte é uma barbaridade
== idiom
o despertador matou o meu sonho na melhor parte
a equipa foi esmagada em Guimarães
== everyday
o rato do computador morreu, alguém tem pilhas?
tua avó tá fazendo cocada, corre
matei as formigas com vinagre e resultou
vaca atolada com angu, receita da dona Cida
== distress
ele disse que eu era um lixo e que ninguém mais ia me querer, e eu fiquei doze anos
== support
tu não és um peso para ninguém, a gente quer-te cá
== sexual_health
dor na relação depois da menopausa tem tratamento, procure a ginecologista
== insult_person
cretino
songa
és um frangalho de homem
sujeitinho mais insuportável
pobre coitada, não sabe nem o que fala
cara de pau, chegou atrasado e ainda reclamou
mas que rapaz tapadinho, credo
a minha chefe é uma ditadora de meia-tigela
chato de galocha, esse teu marido
nem com GPS você encontra o próprio nariz
o guarda-redes é uma peneira, defendia melhor o meu sobrinho de quatro anos
você foi uma péssima mãe e todo mundo no condomínio comenta
bela inteligência a tua, pôs gasóleo num carro a gasolina
tem a cara de quem chupou limão e o humor também
preguiçosa, desleixada, mentirosa, e o resto não digo porque há senhoras presentes
quando esse moço fala, a gente entende por que o silêncio é de ouro
trapaceiro, já vi que escondeu cartas
vocês conhecem alguém mais egoísta do que o Fábio? porque eu procuro há anos e não acho
== insult_profane
arrombadooo
cabrãozinho de merda
pnc, devolve meu skin
vai pó caralho, oh palhaço
fdp do meu senhorio aumentou a renda outra vez
essa vaca filha da puta deu em cima do meu marido no meu aniversário
puta de mentirosa que tu me saíste
o desgraçado passou na poça de propósito, tomei um banho, cuzão do caralho
== hate_implicit
só estou a dizer que o meu bairro já teve nomes portugueses nas caixas de correio[immigrants]
a gente abre a porta pra um, vem a família inteira do Haiti[nationality]
coitado, o filho da Cida virou cabeleireiro, já viu né[lgbtq]
pergunte a quem pertence a farmacêutica, a Globo e o Banco Central, pergunte[jewish]
não tenho preconceito, até deixei a moça[black] usar a piscina
para cego[disability] ele até se veste bem
a tua irmã casou com um brasileiro[nationality]? esconde as poupanças
lá na tribo[indigenous] deles também tem iPhone agora? então pra que terra
daqui a pouco temos de pedir ao imã[muslim] para beber um copo de vinho
mulher[women] que fala grosso em reunião está naqueles dias, paciência
seis milhões de judeus[jewish] e nenhum recibo, a mim não me enganam
depois que botaram cota[black], avião eu só pego se souber quem pilota
esses rapazes não trabalham, têm bom carro e ténis novos, eu não digo a etnia[roma]
é muito amor ao próximo, mas a carteira eu guardo no bolso da frente quando entra {um}
== hate_derogation
{grupo} me causam horror
gentinha, é o que são {grupo}
o cheiro que {grupo} deixam no metro, não há quem aguente
sinto desprezo por {grupo} e não peço desculpa
por mais que me expliquem, para mim {grupo} {nojo}
você alugou para {um}? que burrice, essa gente {nojo}
portuga[nationality] é povo burro e porco, não toma banho
esses velhos[age] decrépitos votam e estragam o futuro de todos
== hate_dehumanise
{grupo} multiplicam-se como ervas daninhas, alguém que arranje herbicida
crente[christian] é gado, só muge e dá dízimo
aquilo que saiu do barco não são refugiados[refugees], são larvas
== hate_normative
empresa minha não contrata {um}, e a lei que se dane
as crianças ciganas[roma] deviam ter uma escola à parte, longe das nossas
mulher[women] tem que obedecer ao marido, está na Bíblia e eu assino embaixo
deviam proibir {grupo} de entrar em {lugar}
acho correto expulsar {grupo} mesmo os que nasceram aqui
== hate_negated
{grupo} não têm lugar em país civilizado
travesti[transgender] não é família de ninguém
nenhum angolano[black] que eu conheça paga o que deve
não há vacina contra {grupo}, infelizmente
== hate_profane
esses viados[lgbtq] de merda fecharam a Paulista de novo, vão pra puta que pariu
porra de judeu[jewish] safado, sempre com a mão no bolso dos outros
o caralho dos indianos[asian] já nem deixam andar no passeio
== hate_slur
este macaco[black] é quem vai apitar a final?
com fufas[lgbtq] eu não partilho balneário
índio fedido[indigenous], desce da caminhonete
retardada[disability], é por isso que tua mãe te deixou
a crioulada[black] tomou conta do calçadão
nazi não sou, mas judeu[jewish] de merda é judeu de merda
== threat_person
vou fazer tua vida virar um inferno, espera
o fulano que me denunciou vai sair do serviço numa maca
ai dele se aparecer na festa, leva uma facada
quem mexeu no meu portão vai perder os dedos
toma cuidado na volta, aquela rua é escura
o senhor doutor que se prepare, porque a bala vem sem receita
== hate_threat
eu, se pudesse, metia {grupo} todos numa câmara de gás
sábado vamos limpar a praça dos noias[class] e travestis[transgender], tragam paus
cigano[roma] que passar da ponte leva chumbo, está avisado
quem for macumbeiro[religion] que se prepare, porque a gente vai descer o facão
== incite_selfharm
para de anunciar e faz
se eu fosse você já tinha acabado com a própria vida, que vergonha
acaba com isso de vez e poupa-nos o teatro
ei depressivo, tem um prédio alto aí perto né, usa
== sexual_harassment
sua gostosa, tô de pau duro só de te ver no ponto
vem à minha sala, tranca a porta e tira a blusa, se queres manter o lugar
esse rabo devia pagar imposto de tão bom, deixa-me dar uma palmada
manda áudio gemendo ou eu conto pro teu marido
enfermeira, já que está aí em baixo, aproveita e trata do resto
a vizinha nova é para comer e cuspir o caroço
== insult_group
advogado é tudo urubu de terno
pessoal do marketing só tem ego e PowerPoint, cérebro nenhum
condutores de TVDE: um bando de nabos ao volante
bolsominion e petista, tudo gado do mesmo curral
== friendly_profanity
PORRAAA PASSEI NO CONCURSO
que saudade da tua risada, desgraçada, volta logo
a puta da loucura, Boavista, a puta da loucura!
eita porra, nevou em São Joaquim
és um cabrão com talento, esse quadro está lindo
fiz merda no bolo e ficou uma delícia, vai entender
caralho, avó, noventa anos e ainda bate a malta toda à sueca
cacete, que pão de queijo é esse, dona Nair? casa comigo
== profane_object
a merda da trotinete ficou sem bateria na subida
esse caralho de boleto vence no domingo
foda-se o despertador
calor do caralho em Cuiabá
porcaria de merda de sofá do IKEA, sobraram sete parafusos
== positive_identity
morro de amores pela minha sogra japonesa[asian], o mochi dela é de matar
obrigado aos motoristas indianos[asian] que me levam a casa às tantas da manhã, gente impecável
não há nada mais bonito que o Ilê Aiyê[black] subindo a ladeira
as mulheres[women] da minha família são um exército de ternura
== neutral_identity
a Polícia Federal resgatou doze bolivianos[nationality] de trabalho escravo em Guarulhos
em 1497 os judeus[jewish] portugueses foram batizados à força
o curso de Libras para alunos surdos[disability] abre em março
o casal gay[lgbtq] da série separou-se no episódio de ontem
{gente} celebraram {festa} em {cidade}
== self_identity
eu sou {eu}
sou gordo[body], danço forró e quem não gosta que vire a cara
como mulher[women] engenheira, odeio quando me pedem pra servir o café
sou filho de retornados e a minha mulher é são-tomense[black], os nossos miúdos são tudo isso
== negated_hate
não é por ser cigano[roma] que alguém é ladrão, por amor de Deus
ninguém tem nojo de vocês, filhas, casem-se e sejam felizes[lgbtq]
a favela[class] não é lugar de bandido, é lugar de trabalhador
ela é trans[transgender] e isso não muda nada na minha amizade
nordestinos[nationality] não são atrasados coisa nenhuma
os muçulmanos[muslim] que conheço não são terroristas, são taxistas, dentistas e um guarda-redes
jamais aceitaria que chamassem {gente} de praga
== counter_speech
o vizinho disse que {grupo} deviam morrer, gravei e entreguei à polícia
"Lugar de mulher[women] é na cozinha": ouvi isto de um júri de doutoramento em 2019
a quem escreve "índio vagabundo"[indigenous]: venham ver a colheita de mandioca às cinco da manhã
dizem que eles "não se querem integrar", e depois recusam alugar-lhes um quarto[immigrants]
o humorista comparou autistas[disability] a robôs e eu saí no meio do show
quem grita "morte aos judeus"[jewish] numa manifestação não defende ninguém, só espalha ódio
que tristeza ler comentários que pedem bomba contra refugiados[refugees]
o meu avô foi chamado "judeu sujo"[jewish] na escola e nunca contou a ninguém até fazer 80
não se trata de mimimi: quase toda travesti[transgender] que conheço já ouviu "vai morrer cedo"
estamos em 2025 e ainda aparece gente a defender que "raça" explica inteligência[black]. Não explica
senhores, apedrejar uma mãe de santo[religion] não é fé, é crime
== mentioned_slur
"galego" no Rio e "galego" no Recife[nationality] não querem dizer a mesma coisa
na ata da assembleia consta que a chamou de "preta safada"[black]
procurei "rabeta"[lgbtq] no dicionário depois que o colega usou, e é insulto, sim
== reclaimed_slur
sapatonas[lgbtq] do meu coração, feijoada sábado aqui em casa
gorda[body] sim, gostosa sim, segue o baile
== abuse_object
que nojo essa pia, vou jogar água sanitária em tudo
odeio o barulho de isopor
este detergente é uma fraude, não tira gordura nenhuma
tinha que ser proibido vender manga verde desse jeito
== abuse_idea
o neoliberalismo destruiu o SNS, opinião minha
a homofobia é uma praga e precisa ser exterminada das escolas
== criticism_person
professor, a nota não corresponde aos critérios, peço revisão
o Bruno prometeu e não cumpriu, fiquei desapontada com ele
== question_benign
como eliminar ratos do sótão sem matar a gata?
== idiom
caiu-me a alma aos pés
o time entrou pra matar ou morrer e empatou
== everyday
odeio quando acaba o café
tinha uma barata na garrafa térmica, gritei tanto
os anos 90 foram uma loucura boa
ó pai, não te esqueças dos comprimidos
== dialect
arre égua, macho, tu é doido é, simbora logo
ó cachopa, deixa-te de coisas e anda comer as migas
== distress
não consigo olhar pro berço vazio, não sei como continuar
== support
se ele te bateu, vai ao hospital e guarda o relatório, eu vou contigo
== insult_person
lesma
tonhão
você é intragável
burra até dizer chega
que lerdeza, meu Deus, que lerdeza
não serves nem para pisa-papéis
@carlinhos_oficial parabéns, conseguiu ficar mais feio de barba
PÉSSIMO PROFISSIONAL, SEM EDUCAÇÃO E SEM VERGONHA
o doutorzinho aí comprou o diploma no Mercado Livre, só pode
és a vergonha da família, até o teu avô mudava de passeio
filho ingrato, egoísta e malcriado
esse cara canta tão mal que o passarinho da vizinha pediu asilo
conduz aos esses, estaciona em dois lugares e ainda apita, a senhora tem algum problema de compreensão?
meu ex? um encostado, viveu oito anos da minha marmita 🙄
o dono da padaria, um avarento de marca maior, pesa até o guardanapo
se o Nuno tivesse mais um neurónio, ainda assim ficavam os dois à procura um do outro
tu chega na reunião, fala dez minutos e ninguém entende nada, é sempre assim, que cara confuso e arrogante
quando a intriguista da minha cunhada viu que ninguém lhe ligava, começou logo a
== insult_profane
cornooo
pqp seu burro, era pra ir na B
vai levar no cu, ó aldrabão
filho duma égua, fodeu meu para-choque
badamerda és tu e quem te pôs no mundo
ESCROTO DO CARALHO VOCÊ BATEU NUM CACHORRO
que gajinha mais cabra, foi dizer tudo à chefe
esse puto desse treinador de merda tirou o craque aos 60 minutos e aí
== hate_implicit
@maria_lx mais um "estudante" de 38 anos vindo do Punjab[asian], pois claro
a creche da minha neta tem sete nomes que ninguém consegue pronunciar, é o futuro de Portugal[immigrants]
sou mais o tempo em que menino[lgbtq] brincava de carrinho, hoje olha no que deu
ela só ganhou o prêmio porque é indígena[indigenous], o livro mesmo ninguém leu
tá vendo aquele carrão na porta do barraco? pois é, bolsa família[class]
esse aí tem sobrenome alemão, pode confiar, não é como o pessoal lá de cima[nationality]
que estranho: terramotos, guerras, crises, e há sempre um grupinho de banqueiros com o mesmo deus a ganhar[jewish]
a dona do apê falou que já alugou, mas pra mim que sou clara ela mostrou; faz ela muito bem, tem que selecionar[black]
depois do segundo filho a mulher[women] já não rende, qualquer patrão sabe, ninguém diz
fizeram rampa, fizeram piso tátil, daqui a pouco vão querer que a gente ande de costas também[disability]
a malta do turbante[sikh] conduz os Uber todos, e eu é que tenho de explicar onde fica o Rossio
tambor até meia-noite e galinha na esquina, depois estranham quando a casa cai[religion]
não é homofobia, só não quero um desses[lgbtq] a servir-me à mesa
se perguntarem por que a farmácia agora fecha às seis, respondam vocês, que eu já fui chamado de racista por causa de {grupo}
== hate_derogation
{grupo}: desprezo absoluto
sempre detestei {grupo} e a cada dia tenho mais razões
com {grupo} quero é distância, gente reles
acho {grupo} a coisa mais repulsiva deste mundo
minha irmã casar com {um}? prefiro vê-la solteira a vida toda, gente ruim daquela
ai que enjoo quando entra {um} no elevador
os pobres[class] da periferia são porcos, jogam lixo na própria porta e choram na enchente
as brasileiras[nationality] que vêm para cá são todas umas interesseiras sem moral
== hate_dehumanise
OLHA A MANADA DE BOLIVIANO[nationality] NA FEIRA DA MADRUGADA
homossexual[lgbtq] é um erro da natureza que devia ter sido corrigido no ovo
o acampamento[roma] é um formigueiro, e formigueiro resolve-se com veneno
essa negrada[black] do pagode parece bicho no cio
== hate_normative
ninguém com deficiência mental[disability] devia ter autorização para casar
que fechem as fronteiras e comecem a devolver {grupo} já na segunda-feira
a burca[muslim] proibida, a mesquita demolida e o imã no avião
homem[transgender] que se veste de mulher tinha de ser preso, ponto
quem deu cidadania para {grupo} devia ser julgado por traição
== hate_negated
que direitos humanos? {grupo} não são humanos direitos
não quero, não aceito e não admito {grupo} na minha rua
japonês[asian] não sente nada, não tem alma, é máquina
== hate_profane
venha o próximo barco de refugiado[refugees] pra eu mandar todo mundo tomar no cu
merda de velho[age] no banco, vai morrer em casa, porra
fode-me os nervos ver {grupo} a receber casa, uns cabrões de uns chulos
== hate_slur
tá cheio de paraíba[nationality] nesse ônibus, fedeu
sua traveca[transgender], volta pro posto de gasolina
ó preto[black] do caralho, sai da bola
rabeta[lgbtq] de merda, os teus pais devem ter uma vergonha
nem olhes para o ciganito[roma], que te leva o relógio
essa feminazi[women] sovaco peludo quer ser vereadora
== threat_person
você tá morto, maluco, só não caiu ainda
comprei um presente pra ti, tem seis balas
o porteiro que me barrou vai aprender a respeitar no soco
mais uma palavra sobre a minha mulher e enterro-te no quintal
já sei o teu turno, a tua paragem e a tua porta
esse juiz devia levar um tiro no joelho para aprender
quando tu sair do fórum vai ter dois amigos meus te esperando com
== hate_threat
põe {grupo} numa barcaça e afunda no meio do Atlântico
VAMOS QUEBRAR A CARA DE CADA VIADO[lgbtq] DESSA PARADA
a escola cigana[roma] ainda vai amanhecer em cinzas, podem escrever
espero que apareça um maluco com uma metralhadora na sinagoga[jewish]
== incite_selfharm
ainda por aqui? a linha do comboio fica a cinco minutos
morre, gorda, ninguém te vai chorar
você é um erro, apague-se, e quanto mais cedo
== sexual_harassment
ô morena do caixa, que horas cê larga? quero te largar na minha cama
@bia_fit abre o direct, mandei uma foto do meu pau pra você avaliar
essas mamas são naturais? deixa cá confirmar com a mão
vou-te comer toda quando o teu marido for para o turno, já sabes
se sorrisse mais e abotoasse menos, já tinha sido promovida, minha querida
fico duro só de ouvir a tua voz no rádio da empresa e
== insult_group
fiscal de trânsito é a escória da prefeitura
os benfiquistas são uns pategos convencidos
corretor de imóvel mente até dormindo
só há preguiçosos nos correios desta terra
== friendly_profanity
@tiagao seu lindo do caralho, obrigado pela surpresa 😭
CARALHO QUE JOGO, QUE JOGO, QUE JOGO
ó filho da mãe, foste tu que me inscreveste na maratona? adoro-te
acertei o bolão da firma, puta que pariu, vinte e três reais
velho, que merda boa esse fone novo
fiquei com uma ressaca do caralho, mas valeu cada dança no casamento da Inês
tamo junto, porra, família é isso
quando a maluca da minha mãe desceu a rampa de patins aos sessenta anos, caralho, a rua inteira
== profane_object
PUTA QUE PARIU, FALTOU LUZ NO ÚLTIMO CAPÍTULO
esta caneta de merda já não escreve
cu de mundo esse onde o GPS me mandou
caralhos ma fodam, queimei o arroz outra vez
a bosta do pneu furou na Fernão Dias
== positive_identity
Sikhs[sikh] da minha rua deram comida a meio bairro na pandemia, gente do coração
eu odeio despedidas, e por isso chorei quando a família síria[refugees] se mudou para Coimbra
as pretas[black] da velha guarda da Portela matam a gente de emoção
viva o casamento igualitário[lgbtq], viva a minha madrinha e a mulher dela
== neutral_identity
o padre e o pai de santo[religion] abençoaram juntos a procissão de Iemanjá
quarenta por cento dos internados eram idosos[age]
a seleção feminina[women] de futsal joga sexta em Gondomar
a deputada trans[transgender] apresentou um projeto sobre merenda escolar
em Auschwitz morreram também ciganos[roma], testemunhas de Jeová e homossexuais
quando os haitianos[nationality] chegaram a Chapecó, os frigoríficos
== self_identity
sou pansexual[lgbtq] e não, não é por frigideiras hahaha
tenho 76 anos[age] e mando nudes... de rosas do meu jardim
autista[disability], 33, barulho de feira me mata, mas amo pastel
cabo-verdiana[black] do Seixal, morta de saudades da catchupa da mãe
como evangélico[christian] que vota na esquerda, eu às vezes me sinto
== negated_hate
ser gordo[body] não é crime nem é desleixo
não, os ucranianos[nationality] não passam à frente na fila do hospital
eu não tenho medo de muçulmano[muslim], tenho medo de avião
travesti[transgender] não é sinônimo de crime, aprendam
não existe raça superior, nem a tua, nem a minha
quem disse que eu odeio {grupo}? leiam o que escrevi
as pessoas com síndrome de Down[disability] não são coitadinhas de ninguém
== counter_speech
@zepovinho "escumalha" não é forma de falar de uma família inteira[roma]
ontem na fila disseram para a moça haitiana[nationality] que "aqui não é zoológico"; respondi eu e responderam mais quatro
PAREM DE MARCAR A GENTE EM MEME NAZISTA, isso aqui é página de receita
"gay[lgbtq] bom é gay morto" está no muro da faculdade. A reitoria tem que agir
a pessoa escreve que deseja ver índio[indigenous] queimado e depois apaga, mas eu printei
ninguém deveria ouvir do próprio pai que preferia um filho morto a um filho gay[lgbtq]
os que marcham a gritar "Portugal branco"[black] esquecem-se de quem lhes construiu as autoestradas
"doido tem que ficar amarrado"[mental_health] dizia o vereador; nós, da luta antimanicomial, respondemos com dados
sobre o vídeo que circula: a agressão à vendedora nepalesa[asian] está a ser investigada como crime de ódio
lembro-me bem de ouvir chamar "terrorista" ao miúdo mais calado da turma, só por rezar[muslim]
se alguém chegar aqui dizendo que mulher[women] "pede pra apanhar", vai ser
== mentioned_slur
"bicha" em Portugal é fila, no Brasil é ofensa[lgbtq], e por isso a piada do anúncio não funcionou
a vítima contou que ouviu "retardada"[disability] da própria professora
o termo "bugre"[indigenous] foi retirado da placa a pedido da comunidade
== reclaimed_slur
ser viada[lgbtq] é meu superpoder, beijo no ombro
== abuse_object
odeio balão, aquele barulho me mata
esta sanduíche sabe a esferovite, que nojo
que lixo de estrada, acabou com a suspensão
== abuse_idea
as touradas deviam ser banidas de vez
numerologia é um monte de besteira
o fanatismo é um veneno
== question_benign
por que o Natal dos ortodoxos[christian] é em janeiro?
== idiom
o ator arrasou com o público, mataram-no de aplausos
vou descascar esse abacaxi amanhã
== criticism_person
discordo completamente da senhora, e digo-o com estima
== everyday
o pau da vassoura partiu, trazes outro?
a vaca da minha vizinha, a Mimosa, deu 20 litros hoje
que fome, comia um boi
quem pega o Lucas na natação hoje?
== distress
acordo com vontade de não existir e vou trabalhar assim mesmo
== sexual_health
é normal o sémen mudar de cor? fiz análises e estou à espera
== insult_person
pacóvio
morcão
ranhoso
o gajo é mesmo obtuso
mas que peste de mulher
sem caráter
tu és um frustrado com internet
que vocação pra perder, hein
cala-te, papagaio
essa professora não sabe nem a tabuada do dois
o Everton da logística, mole que nem pudim
és mais falso que uma nota de quatro euros
pinguço, irresponsável, deixou o menino esperando na chuva três horas
não és bonita, não és simpática e não tens graça nenhuma, resta-te o quê?
muito prazer, sou o doutor Sabe-Tudo: assim devia se apresentar o senhor, que só fala bobagem
meu genro tem braço curto e cabeça oca
ela dança como um frigorífico a cair das escadas
a senhora do 4.º esquerdo é uma coscuvilheira, passa o dia no óculo da porta
quem te disse que sabias escrever mentiu-te por pena
depois de vinte anos de casa, o incompetente do chefe de turno ainda não sabe onde fica
== insult_profane
vai dar o cu
merdoso
otária do caralhooo
enfia o troféu no cu, seu vendido de merda
és um cabrão sem palavra
puta que pariu, tu é muito zé buceta, errou um gol debaixo da trave
vaca do caralho, riscou-me o carro todo com a chave
esse bosta desse síndico cortou a água sem avisar e eu com
== hate_implicit
casa de preto[black] e o som é sempre aquele, você já sabe o endereço
um dia destes chamam-me a mim estrangeiro na rua onde nasci[immigrants]
ela reclama de assédio? já viram as roupas[women] que ela usa?
eu até compro no chinês[asian], só não pergunto do que é feito o rolinho
contratei a Rosângela porque gente do interior do Maranhão[nationality] aceita qualquer coisa e não reclama
quem inventou a crise e quem lucrou com a crise têm a mesma circuncisão, se é que me entendem[jewish]
ó amigo, se deixares a bicicleta ali com {um} por perto, despede-te dela
que bonito: no hospital, senhora de burca[muslim] com cinco filhos e a minha mãe em pé
tem certeza que você é a médica[black]? posso falar com o responsável?
os índios[indigenous] hoje têm caminhonete melhor que a minha, mas choram por demarcação
não é doença, dizem eles[lgbtq], mas por via das dúvidas o beijo na novela passa às nove e eu mudo de canal
o campo de concentração era de trabalho, as câmaras construíram depois pra turista[jewish]
imagina só o avião, comandante mulher[women] e copiloto mulher, e eu sem testamento
== hate_derogation
{grupo}? cruzes, que gentalha
fico doente só de ver {grupo} passar
confesso: {grupo} me dão raiva
se há coisa que me tira do sério são {grupo}, povo imundo
deixei de ir ao café porque lá só param {grupo}, e {nojo}
surdo-mudo[disability] me irrita, fica gemendo no ponto, coisa horrível
as loiras[women] e as morenas, mulher é tudo fútil e traiçoeira
cearense, piauiense, é tudo cabeça oca, gente feia de ver[nationality]
== hate_dehumanise
chamem os serviços de higiene, há {grupo} outra vez na praça
um traveco[transgender] não nasce, é cuspido do esgoto
muçulmano[muslim] é cão raivoso, só que com tapete
os emigrantes que nos mandam da Índia[asian] são piolhos em fato de treino
== hate_normative
quem me dera que {grupo} nunca tivessem existido
nunca deviam ter deixado {grupo} tirar a carta de condução
rua para {grupo}, já, sem processo e sem recurso
lésbica[lgbtq] não devia ter direito a fertilização paga por mim
os autistas[disability] que fiquem em instituições, longe dos restaurantes
os evangélicos[christian] deviam ser impedidos de se candidatar, todos, só servem para atrasar
== hate_negated
não vale um tostão furado, {um}
{grupo} jamais deviam ter saído da terra deles
uma mulher[women] nunca será capaz de chefiar um quartel
== hate_profane
que porra de país é este que dá ouvidos a {um}, caralho
vão-se foder mais o vosso ramadão[muslim], bando de merdas
índio[indigenous] de bosta fechou a BR de novo, filhos da puta preguiçosos
== hate_slur
olha a bichona[lgbtq] da receção com as unhas pintadas
estes monhés[asian] de bicicleta não respeitam um semáforo
o cabeça-chata[nationality] acha que sabe ler
sai, macumbeira[religion] do demônio
ciganada[roma] de merda, tudo a correr da feira
minha vizinha sapata[lgbtq] trouxe outra mulher pra casa, que nojo
== threat_person
vais levar um tiro nos cornos, é só aparecer
fala pro teu pai reforçar a grade
o gerente que me humilhou vai engolir os dentes dele
não durmas, que eu também não
essa vereadora tá precisando de um susto daqueles de caixão
se voltares a chamar a guarda, a tua oficina vai pelos ares
na próxima assembleia de condomínio eu levo o revólver e
== hate_threat
quando a gente chegar ao poder, {grupo} vão parar na vala
dou cem paus a quem rebentar o carro daqueles paquistaneses[asian] com eles lá dentro
toda sapatão[lgbtq] merece um corretivo, e eu me ofereço
morram, judeus[jewish], morram todos
== incite_selfharm
sério mesmo, desiste de viver e faz um favor a todo mundo
a tua mãe ia ficar aliviada se morresses
bebe o frasco todo, drama queen
não passas de um estorvo, resolve isso hoje à
== sexual_harassment
tira a máscara e põe essa boca a trabalhar, doutora
sua vizinha aqui do lado? é peituda, já me esfreguei nela no elevador e ela gostou, que eu sei
quanto você quer pra sentar na minha cara, gata?
queres boleia? pagas em broche
tô vendo o bico do teu seio daqui, faz de propósito né safada
== insult_group
taxista do aeroporto é tudo pilantra
os comentadores da bola: uma data de tontos de gravata
estagiário hoje em dia é um bando de folgado
os do ginásio de baixo são uns brutamontes sem cérebro
== friendly_profanity
foda-se, mano, ganhaste a Volta!
seu velho safado, cem anos, caralho, e apagou as velas de uma vez
mas que bela merda de surpresa, quase morri, obrigado a todos 😂
que praia filha da puta de bonita
burro pra cacete eu, procurei o óculos e tava na testa
ó Zé, cabrão dum raio, há quanto tempo! senta-te aí
a gente é foda, equipe, zero acidente no ano
ê porra, o menino nasceu, 3 quilos e 900, cara do pai, coitado
== profane_object
porra de porta, prende toda vez que chove
odeio esta merda de formulário
caralho, a mala não fecha
o puto do micro-ondas apita até no inferno
== positive_identity
o padre cigano[roma] de Moura é uma joia de homem
ela é surda[disability], sambista e mata a pau na avenida
amo ver vovó preta[black] formada, chorei litros
os meus vizinhos ucranianos[nationality] fizeram-me borsch quando parti a perna, que corações
== neutral_identity
a colônia japonesa[asian] de Tomé-Açu cultiva pimenta desde 1929
vivem em Portugal mais de 400 mil brasileiros[nationality]
o Dia da Consciência Negra[black] virou feriado nacional
muçulmanos[muslim] de Odivelas rezaram no pavilhão, o bispo enviou votos
a vítima, lésbica[lgbtq], foi espancada pelo cunhado; o caso segue na delegacia da mulher
== self_identity
sou evangélica[christian] e não odeio ninguém, odeio é louça suja
sou alentejano[nationality], devagar mas chego
eu, homem trans[transgender], levei meu pai pra comprar a primeira gravata
já fui internada três vezes[mental_health] e hoje dou aulas de cerâmica
== negated_hate
não digam que {gente} sobram, que eu fico brava
ninguém nasce bandido por ser pobre[class]
as brasileiras[nationality] não são nada do que dizes, conheço dezenas
angolano[black] não veio pra roubar lugar de ninguém na universidade
sinceramente não vejo mal nenhum em dois pais[lgbtq]
== counter_speech
o cartaz dizia "ciganos não entram"[roma]. Tirei, rasguei e levei ao gerente
que ninguém volte a chamar "selvagem" a um parente meu[indigenous]
no grupo da turma um pai escreveu "bichinha"[lgbtq] sobre meu filho, e os outros pais ficaram do nosso lado
dizer "nada contra, mas longe de mim" é preconceito com laço de presente[lgbtq]
se tu achas que {grupo} {nojo}, faz um favor a ti mesmo e conversa com uma pessoa só
a minha bisavó sobreviveu a Treblinka[jewish]; quem escreve "foi pouco" cospe-lhe na cara
vamos falar dos "gracejos" do patrão às empregadas[women]? aquilo tem nome, é assédio
em Bragança espancaram um estudante cabo-verdiano até à morte e ainda há quem pergunte se existe racismo[black]
o senhor que mandou a repórter nordestina[nationality] "aprender português" recebeu a resposta ao vivo
moderador, o perfil abaixo elogia Hitler[jewish] e pede "limpeza", favor banir
== mentioned_slur
"crioulo"[black] pode ser língua, pode ser gente e pode ser xingamento, depende do país
levei anos pra contar que me chamavam de "sapatão"[lgbtq] no vestiário
na carta anónima escreveram "monhé, vai-te embora"[asian], entreguei-a à PSP
== reclaimed_slur
as bicha[lgbtq] tudo em Salvador, cheguem cedo que o axé não espera
== abuse_object
essa impressora é o anticristo
o livro é uma porcaria, larguei no capítulo três
odeio pepino com todas as forças
== abuse_idea
pagar couvert obrigatório é uma roubalheira
a censura é nojenta, venha de que lado vier
== idiom
o calor matou as minhas suculentas e quase a mim
apanhei uma seca de duas horas na conservatória
bateu a fome assassina, cadê o pastel?
== question_benign
quem é alérgico a marisco pode tomar iodo?
== everyday
o porco vai ao espeto às seis, o vinho é por vossa conta
um gambá entrou na lavanderia, socorro, mas não matem
a minha filha quer ser bombeira e eu babo
levei o rato, o hamster, ao veterinário
== support
o que te chamaram não te define, respira, estou a caminho
== distress
ouço todo dia que eu não presto e já acredito
== sexual_health
a candidíase não é falta de higiene, marque consulta
== insult_person
toupeira
parvalhona
inepto
és um atraso
fingida
bronco dos pés à cabeça
bobo alegre
molenga, nem uma mudança consegues carregar
menino mimado de trinta e oito anos
cê é chata pra dedéu
a escrita dela parece redação de quinta série
esse teu bolo ficou igual a você: solado
mal-educado, nem bom dia dá no elevador
sinto muito por quem é obrigado a trabalhar contigo, deve ser um suplício
burro com diploma, é o que mais sai daquela faculdade, e o senhor é o exemplo
és como um pombo: sujas tudo e vais embora de peito cheio
aquele tal de Edmilson não passa de um capacho do dono
herdou a loja do pai, faliu em seis meses e agora o gênio dá palestra sobre
== insult_profane
cuzao
seu filho de rapariga
caga-tacos de merda, julgas que mandas em quem
vai se lascar, corno
que palhaço do caralho, reprovou a turma inteira por birra
desampara-me a loja, cabrão, antes que
== hate_implicit
trinta anos em Portugal e ainda há quem não saiba o que é um emprego, adivinhem a raça[roma]
o atendimento melhorou depois que mandaram embora a moça de turbante[religion], coincidência
gosto muito do Nordeste[nationality], pra passar férias, porque pra contratar já é outra conversa
o moço é negro[black], mas é um doutor de alma branca
se forem bem contados os mortos dos campos, aquilo foi tifo[jewish], mas vai dizer isso em voz alta
e os nossos sem-abrigo? esses não contam, só contam {grupo}
engenheira[women]? ai que gracinha, e o chefe deixa mexer na máquina?
tá cheio de homem de unha pintada agora, isso não veio do nada, alguém anda a pôr na água[lgbtq]
== hate_derogation
aqui no grupo ninguém gosta de {grupo}, podem sair
se dependesse da minha simpatia, {grupo} morriam à sede
mal vejo {um}, atravesso a rua, porque essa gente {nojo}
não há povo mais atrasado, mais grosseiro e mais falso do que {grupo}
quem casa com {um} é porque não se respeita
== hate_dehumanise
{grupo} só mesmo com coleira, são {praga}
cheiram a estábulo e comportam-se como tal, os romenos[nationality]
== hate_normative
na minha opinião {grupo} não deviam poder ter filhos
por que não mandam {grupo} para uma ilha deserta e fecham a porta?
cego[disability] não tinha nada que andar sozinho de metrô, fica em casa
== hate_negated
não há nada que se aproveite entre {grupo}
{grupo} nunca souberam o que é limpeza nem vergonha
== hate_profane
gorda[body] do caralho sentou em dois lugares, puta que pariu, fecha a boca
argentino[nationality] filho da puta, volta pro teu país falido, caralho
== hate_slur
abriu a porta o gringo[nationality] de merda, falando enrolado como se a casa fosse dele
preto[black] safado, larga essa bola
vai lavar a cara, bichinha[lgbtq] sebosa
deixa esse mongoloide[disability] fora da foto
== threat_person
te dou dois dias pra sumir da cidade
esse motorista merecia ser arrastado pelo próprio ônibus
não te esqueças de que eu sei a que horas ficas sozinha em casa
aparece aqui na rua pra ver se não sai de ambulância
== hate_threat
devia haver outra noite como a de 38, e desta vez em Lisboa[jewish]
quero ver {grupo} pendurados na ponte, um ao lado do outro
se aparecer {um} na minha roça de noite, enterro lá mesmo
== incite_selfharm
desliga os aparelhos da tua vidinha e deixa a gente em paz
o mundo agradece se não acordares amanhã
== sexual_harassment
tá molhadinha, né, confessa, essa carinha de santa não me engana
a colega de trinta anos tem um decote que pede mão, qualquer dia eu meto
== insult_group
{classe} não sabem fazer um O com um copo
concurseiro é tudo metido a besta
== friendly_profanity
porra, entrei de penetra e acabei ganhando o bingo da paróquia
ai que puta saudade do teu feijão, madrinha
és do piorio, cabrão, fizeste-me rir no funeral do tio Alfredo
deu bom, porra! a cirurgia deu bom!
eu sou muito besta, caralho, chorei com propaganda de margarina
== profane_object
panela de pressão do caralho, explodiu feijão até no teto
a puta da Via Verde cobrou-me duas vezes a mesma ponte
esse cadeado de merda enferrujou de novo na maresia
== positive_identity
parabéns à Marta[women], que calou meio mundo com a perna esquerda
as velhinhas[age] do coro do lar são de matar a rir, adoro-as
== neutral_identity
a comunidade chinesa[asian] da Varziela festejou o ano do cavalo
foi libertado o ativista gay[lgbtq] preso no Cairo
mais de metade dos romenos[nationality] de Portugal vive no distrito de Lisboa
== self_identity
sou baiana[nationality] e dendê me faz mal, podem me deserdar
como macaense[asian] em Lisboa, sinto falta é do minchi da minha tia
== negated_hate
quem chegou de Mariupol[refugees] não veio passear, veio salvar os filhos
não acho que velho[age] atrapalhe, atrapalha é degrau alto
nem todo crente[christian] é intolerante, meu pai respeita todo mundo
== counter_speech
o vereador chamou os venezuelanos[nationality] de "sujeira" na tribuna e hoje responde na comissão de ética
o anúncio dizia "não se aluga a brasileiros"[nationality]; apresentei queixa na CICDR
rasgaram o crachá com o nome social da colega[transgender] e escreveram "aberração"; a empresa demitiu os dois
Gisberta foi chamada de coisa antes de ser morta no Porto, e é por isso que eu não deixo passar nem uma palavra[transgender]
"elemento de cor padrão", disse o rádio da viatura[black]. Padrão de quê? Cobrem isso do comandante
== mentioned_slur
o relatório da FIFA registra "macaco"[black] três vezes, aos 12, 40 e 71 minutos
== reclaimed_slur
poc[lgbtq] com orgulho, leque na mão e boleto atrasado
== abuse_object
tapioca borrachuda, que decepção de domingo
o esquentador da casa nova é um monstro, berra cada vez que abro a torneira
aquele filtro de barro vaza mais do que filtra, trambolho
== abuse_idea
o foro privilegiado é uma indecência
essa história de astrologia no RH é uma patetice
== idiom
tomei um cano do encanador, literalmente
que porrada de calor hoje, gente
== criticism_person
vereador, o senhor votou contra a creche que prometeu na campanha, explique-se
== everyday
as galinhas da minha sogra atacam quem usa chinelo vermelho
o elétrico 28 ia tão cheio que fui abraçada a um alemão até à Graça
a prova de direção é quinta, me desejem sorte e pista vazia
== question_benign
por que o pessoal do candomblé[religion] usa branco às sextas?
== support
larga a louça, mulher, deita, que eu dou banho nas crianças
== distress
voltei a beber ontem depois de 211 dias, tenho vergonha até de respirar

# Emoji that carry meaning: toxic and harmless uses of the same signs.
@group_emoji = 🧕[muslim] | 🕌[muslim] | ☪️[muslim] | ✡️[jewish] | 🕍[jewish] | 🏳️‍🌈[lgbtq] | 👨‍❤️‍👨[lgbtq] | 👩‍❤️‍👩[lgbtq] | 🏳️‍⚧️[transgender] | 👨🏿[black] | 👩🏿[black] | ✊🏿[black] | 🧑‍🦽[disability] | 🧏[disability] | 🇧🇷[latino] | 🇻🇪[immigrants] | 🇦🇴[black] | 🇨🇻[black] | 🇮🇳[asian] | 🇭🇹[black] | 🇧🇩[asian]
@vermin_emoji = 🐀 | 🐀🐀🐀 | 🪳 | 🪳🪳 | 🦠 | 🐖 | 🐷🐷 | 🐒 | 🦍 | 🪱 | 🐍🐍 | 🦗🦗🦗 | 🦟🦟 | 🪰🪰
@sick_emoji = 🤮 | 🤮🤮🤮 | 🤢 | 🤢🤮 | 💩 | 🗑️ | 🚮 | 🤡 | 👎👎 | 🖕
@kill_emoji = 🔪 | 🔪🔪🔪 | 🔫 | 🔫🔫 | 🪓 | 💣 | 🔪🩸 | 🪢🌳
@insult_emoji = 🤡 | 🤡🤡🤡 | 🐍 | 🐀 | 🐖 | 🐷 | 💩 | 🗑️ | 🫏 | 🐑 | 🧠🚫
@love_emoji = ❤️ | 💜 | 🥹 | 🫶 | 🥰 | 💖💖 | 🎉 | 🌈 | 👏👏 | 🙌 | 💪 | ✨ | 🙏
@sweet_emoji = 😊 | 🥰 | 😇 | 💕 | 🌸 | ✨ | 😘 | 🤗 | 🙏 | 😂 | 🙂
== hate_derogation
{group_emoji} {sick_emoji}
{grupo} {sick_emoji}
dois homens de mão dada no shopping 🤮 na frente de todo mundo [lgbtq]
odeio {grupo} {sweet_emoji}
mulher apitando jogo 🤡 volta pra pia 🍽️ [women]
zuca a mandar no café 🇧🇷🤢 já não se aguenta esta gente [immigrants]
macumbeiro na porta 🤮 sai pra lá com essa imundície [religion]
== hate_dehumanise
{group_emoji} = {vermin_emoji}
{grupo} {vermin_emoji}
joga 🍌 pro 🐒 que ele bate o pênalti [black]
os indianos dormem vinte num quarto, 🪳🪳 [asian]
nordestino é 🦗 só vem comer o que é nosso [ethnicity]
== hate_threat
{group_emoji} {kill_emoji}
viado na minha rua leva 🔫 [lgbtq]
acampamento cigano 🔥⛺ hoje à noite, quem leva o isqueiro [roma]
{grupo} tudo no ⚰️ {sweet_emoji}
terreiro 🔥🔥 vamos limpar o bairro [religion]
== hate_normative
{group_emoji} ✈️ fora
mulher é 🍳🧺👶 e boca fechada [women]
🇵🇹 para os 🇵🇹, o resto 🛫 [immigrants]
banheiro 🚻 não é lugar de travesti 🚫 [transgender]
== hate_implicit
neguinho de tênis novo 👟🤔 achou na rua né 😂 [black]
segura o 📱 que entrou um cigano 😏 [roma]
quem manda nos 🏦? 👃😉 [jewish]
promovida 🙄👄 mulher sobe assim, todo mundo sabe [women]
só pode ser baiano ⏰😴 trabalhar que é bom nada, são todos iguais [ethnicity]
== hate_profane
{group_emoji} do caralho 🖕
vão à merda {grupo} 💩
== insult_person
palhaço 🤡
que 🤡
cobra 🐍 falsa
cara de 💩
burra que nem uma 🚪
🧠 não encontrado
🐷 gorda larga esse prato
tem a profundidade de um pires 🍽️ e a esperteza de um 🦥
dirige igual um 🫏 cego
== insult_profane
🖕 vai se foder
vtnc 🖕
come 💩 otário
beijinho 😘 filho da puta
vai pro caralho 🤡
== threat_person
🔪 {quando}
sei onde tu mora 🏠🔥
X9 amanhece na ⚰️
passa na minha quebrada de novo e sai no 🚑
vou te esperar na saída com o taco 🏏 na mão, reza
== incite_selfharm
fica na linha do 🚇 e fecha o olho, faz esse favor
pula da 🌉 ninguém vai sentir falta
== sexual_harassment
que 🍑 hein vizinha, senta aqui no colo 😏
delícia de biquíni 👙 passava a 👅 toda, responde a DM gostosa
chefe, esse decote 🥵 é pra mim? tira o resto na minha sala
== positive_identity
{group_emoji} {love_emoji}
parada em São Paulo 🏳️‍🌈 três milhões de pessoas, chorei na Paulista 😭❤️ [lgbtq]
meu neto casou com o amor dele 👨‍❤️‍👨 vovó dançou até as quatro 💃 [lgbtq]
cabelo crespo é coroa 👑👩🏾‍🦱 [black]
axé ✨🥁 salve o povo de terreiro [religion]
os nossos vizinhos do Bangladesh 🇧🇩 trouxeram caril, que maravilha 🤤 [asian]
== neutral_identity
🏳️‍⚧️ mutirão do nome social no sábado, leve o RG [transgender]
🇨🇻 festa da comunidade em Amadora no dia 5 de julho
== self_identity
preta 👩🏿, engenheira, mãe e flamenguista doente 🔴⚫😂 [black]
cadeirante 👩‍🦽 e rainha de bateria, respeita 🥁 [disability]
sapatão 🏳️‍🌈 com três 🐈 sim, sou o estereótipo 😂 [lgbtq]
== counter_speech
🐒 e 🍌 no post do Vini é crime de racismo, denunciem [black]
quebraram o terreiro e postaram com 😂. isso é crime, chama intolerância religiosa 🚔
me mandaram "✈️ volta pra tua terra" em Lisboa. eu pago impostos aqui há dez anos 🙄
"{group_emoji} {vermin_emoji}" não é opinião, é preconceito 🚩
== negated_hate
nordestino não é 🫏, quem pensa assim é que devia estudar [ethnicity]
== support
CVV 188 📞💛 de graça e 24 horas
larga a 🔪 meu bem, tô chegando, respira comigo 🫂
você não é um peso ❤️
== distress
tô no fundo do 🕳️ e sem força nem pra gritar
me chamaram de 🐷 na sala inteira, não quero voltar lá 💔
== idiom
pagar o 🦆 de novo não
vaca foi pro brejo 🐄💦
matei dois 🐇 com uma cajadada
morri 💀😂
engoli 🐸 o dia todo no trabalho
quem não tem 🐕 caça com 🐈
== everyday
Marta 🐐
porco 🐖 no rolete domingo, traz cerveja 🍺
bebê fez 💩 na hora do parabéns, bolo salvo por um triz 😂
🪳 VOADORA socorro
churrasco 🔥🥩 faca 🔪 na mão, sogro já com fome
🤮 a viagem de barco acabou comigo
quadrilha com 🔥 fogueira e quentão
sou um 🤡 mandei áudio pro grupo errado
gol gol gol ⚽🔥 acabamos com eles
feliz níver sua 🐒 te amo 😂❤️
== abuse_object
{coisa} 🗑️
{comida} 🤮 quem gosta disso
== profane_object
calor do caralho 🥵🖕
pqp 🖕 boleto de novo
== friendly_profanity
puta que pariu passei 🎉😭
caralho que golaço 🔥🔥
seu filho da puta 😂❤️ que saudade, vem cá me dar um abraço
== insult_profane
arr🤡mbado
v🖕i tomar no cu
== hate_derogation
quando aquela gente de terreiro 🕯️🐔 mudou pro lado me deu 🤮 e aí [religion]
== insult_person
Toda vez que aquele 🫏 do financeiro apresenta um gráfico, a sala inteira
== everyday
Quando o 🐖 do sítio fugiu no meio do casamento, a noiva
o meu avô pega no 🔪 e na broa e
# Fourth round: neighbours that share words and differ in addressee, negation, quotation and intent.
== insult_person
tu é fraco, hein
nem pra carregar caixa presta
você fede a inveja
que cérebro de ervilha
cantas como um ralo entupido
parabéns, conseguiste queimar água
seu bigode parece mofo de parede
ela dirige como quem está fugindo de abelha, e ainda acha que é pilota
não é timidez, é falta de assunto mesmo, coitado
o Gilmar tem a coragem de um pudim e a palavra de um vendedor de bilhete premiado
adorei a sua apresentação, dormi muito bem, obrigada
com essa cara de quem chupou limão, ninguém te convida para nada
teu namoro durou menos que promoção de iogurte, e a culpa não foi dela
a senhora do quarto esquerdo é má vizinha, má avó e péssima cozinheira
és tão forreta que guardas o fio dental para o ano
tua mãe te fez com pressa, só pode
jogas à bola como eu faço renda: não fazes
vi tuas fotos de noivado, parabéns ao noivo pela paciência e ao fotógrafo pelo milagre
nem o corretor aguenta a tua ignorância @lu_cabral
ele acha que é líder, mas é só um homem alto que grita
feio por fora e oco por dentro
que mãe é essa que esquece o filho na escola e lembra da manicure
GENTE INSIGNIFICANTE COMO VOCÊ NÃO ME ATINGE
o doutor fala bonito, pena que não diga coisa com coisa
sonsa, dissimulada e ainda por cima desafinada
tu não és mau actor, és só o pior que já pisou este palco
meu chefe lê e-mail mexendo a boca, e é ele que ganha bônus
se preguiça desse dinheiro você já tinha comprado Portugal
nunca vi alguém tão pequeno com um carro tão grande
vê-se logo que foste criado sem espelho nem livros
o arroz dela vira cimento, o bolo vira tijolo, com duas receitas ela faz uma casa
você não é sincera, é só mal-educada com plateia
carcaça velha, aposenta e some
mano, tu lagga até na vida real
que falta de noção, que falta de tudo, esse teu irmão
Quando o Gonçalo, esse sabichão de meia-tigela, resolve dar opinião sobre vinho, os outros
De todos os maridos imprestáveis que eu já vi passar nesta família, o teu
se a vergonha matasse, o teu pai enterrava-te amanhã
== insult_profane
cala a boca, arrombado
vai à merda, aldrabão
que cabrão mentiroso me saíste
filha da puta, você riscou meu carro de propósito
és uma merda de pai e toda a gente sabe
vai te foder, Cláudio, ladrão de projeto dos outros
o filho da puta do senhorio subiu a renda e ficou com a caução, o cabrão
tu é burro pra caralho, velho
cozinha mal pra cacete essa escrota e ainda cobra cem reais o prato
seu merda, três anos me enganando com a vizinha
vai tomar no cu, juiz, comprado do caralho
estou pelos cabelos contigo, minha grande vaca
não fode, seu bosta, ninguém te perguntou nada
Ouve bem, seu desgraçado do caralho, se voltares a mandar mensagem à minha
== hate_implicit
sem {grupo} na portaria a gente dormia melhor, só digo isso
uma empregada cabo-verdiana[black]? eu contava as pratas todas as noites
angolano[black] com carro desses? pois, pois, trabalho honesto
não tenho nada contra baianos[nationality], mas pra prazo curto eu chamo outro
os ciganos[roma] receberam casa nova, agora é esperar para ver quanto tempo duram as portas
já repararam que o dono do jornal, do banco e da vacina janta à sexta com o mesmo candelabro?[jewish]
câmara de gás é coisa de cinema, estude[jewish]
Holodomor é invenção de ucraniano[nationality], foi só uma colheita ruim
massacre de índio[indigenous]? eles morreram de gripe, a história está mal contada
na Arménia[ethnicity] não houve genocídio nenhum, houve uma mudança de casa
a escravidão[black] nem foi tão ruim, tinham comida e teto de graça
sou super a favor dos gays[lgbtq], só não precisa ser na frente das pessoas
você é bem limpinho pra quem veio da aldeia[indigenous]
por que será que toda mulher[women] chefe é assim, hein?
me preocupo com essas crianças adotadas por dois homens[lgbtq], que exemplo, coitadinhas
sabe a piada do brasileiro[nationality] que foi trabalhar em Lisboa? não? pois, ninguém conhece nenhum
os manos[black] da periferia corriam muito bem na São Silvestre se botassem um celular na chegada
na minha rua, de doze lojas, onze já cheiram a caril[asian]; a décima segunda é a funerária, para nós
ela é trans[transgender], ou seja, ele acordou um dia e quis a fila mais curta
pilota mulher[women]? eu desço e vou de ônibus
vão trocando o povo aos poucos, um visto de cada vez, e tu a dormir
o professor autista[disability] explica bem? deve ser decoreba
preferia que a minha mãe fosse lavada por uma senhora portuguesa, não sei se me entende[immigrants]
"ai, perseguem o candomblé"[religion]... e as galinhas, ninguém pergunta às galinhas
só acho curioso que todo assalto no centro tem sotaque de Caracas[nationality]
os bipolares[mental_health] agora têm até cota, daqui a pouco eu também acordo bipolar
Não sou racista, a minha empregada é preta[black] e come à mesa connosco, mas há coisas que eles
== hate_derogation
detesto muçulmanos[muslim], pronto, falei
sapatão[lgbtq] me embrulha o estômago
esses nepaleses[asian] da estufa são porcos, e quem mora ao lado sabe
velho[age] no trânsito é uma desgraça, são todos uns estorvos e cheiram a mofo
nunca gostei de crente[christian], povo chato, falso e burro
trabalhei um ano com uma surda[disability] e peguei birra da raça toda, são grossas e lentas
quem gosta de travesti[transgender] que leve pra casa; pra mim são umas coisas grotescas
dos haitianos[nationality] não se aproveita um, são imundos e mal-encarados
== hate_negated
nenhum cigano[roma] é de confiança, nem o bebé
mulher[women] não foi feita para mandar, nunca foi e nunca será
os sírios[refugees] não deviam ter saído de lá; não fizeram falta e aqui ninguém os quer
não existe gay[lgbtq] fiel, nem existe gay feliz
um guarani[indigenous] não entende de trabalho, não adianta ensinar
nunca conheci umbandista[religion] que não fosse vigarista
esquizofrênico[mental_health] não é gente pra viver solta
== hate_normative
quem traz {grupo} para a vila devia pagar multa
casamento de duas mulheres[lgbtq] tinha que ser anulado no cartório, uma por uma
queria que acabassem com o nome social, homem é homem e travesti[transgender] que se vire
os brasileiros[nationality] que se tratem no Brasil, o SNS não é deles
deficiente[disability] não devia ter vaga reservada em concurso nenhum, atrapalha o serviço
as mesquitas[muslim] todas, fecham-se a cadeado e devolvem-se as chaves à câmara
terra pra índio[indigenous], nem um palmo, que saiam da fazenda e vão pedir esmola
== hate_dehumanise
os indianos[asian] são como a formiga-branca, quando se dá por ela já comeram a casa
aquilo na tenda não é família, é uma ninhada de ciganos[roma]
judeu[jewish] é carrapato em pescoço de boi
{grupo}: bolor que a gente raspa e volta
um bando de urubus[black] descendo o morro pra carniça da praia
quando os venezuelanos[nationality] atravessam a ponte parece um esgoto que
== hate_profane
que caralho fazem tantos bengalis[asian] na minha paragem, puta praga
foda-se o Islão[muslim] e quem reza virado para lá
nordestino[nationality] do caralho, votou errado e agora chora
== hate_slur
ó monhé[asian], traz a conta
cala a boca, sapatona[lgbtq] azeda
puseram um traveco[transgender] a apresentar o telejornal
esses paraíbas[nationality] não sabem andar na escada rolante
não vou pagar pensão pra filho de macumbeira[religion] safada
mongol[disability], devolve a bola
bicha[lgbtq] no vestiário? tô fora
aqueles zucas[nationality] do rés do chão acordam o prédio
o macaco[black] do camisa nove nem o hino sabe
judiada[jewish] sovina, contam até o guardanapo
vem, bugre[indigenous], mostra o documento
Desde que a fufa[lgbtq] assumiu a direção da escola, os professores homens
== threat_person
apaga o post ou eu apago você
amanhã a gente se acerta na saída do turno, leva caixão
vou-te desfazer essa cara, ó Tiago
se o meu filho chorar outra vez por tua causa, parto-te as pernas
a tua oficina arde bem, pensa nisso
quem fala demais na vila aparece no canal
tô com teu endereço, tua placa e muita raiva
vou esperar você sair do plantão, doutora, e aí quero ver essa marra
Se você for depor na quinta, pode avisar sua esposa que
== hate_threat
hoje tem caçada de viado[lgbtq] na orla, levem soco inglês
os imigrantes[immigrants] daquela pensão vão acordar com fumo por baixo da porta
terreiro[religion] que abrir aqui a gente põe no chão com eles dentro
tomara que a seca mate {grupo} até o último
cigano[roma] que montar tenda no meu terreno leva chumbo
um dia o povo levanta e os judeus[jewish] vão ter de correr outra vez, e dessa vez
== incite_selfharm
morre logo, faz esse favor pra gente
ninguém te quer nesta casa nem neste mundo, mata-te
para de anunciar e se mata de uma vez, carente
== sexual_harassment
que coxas, doutora, abre um bocadinho
me mostra os peitos que eu libero o Wi-Fi
ó boa, vem cá que eu trato de ti
responde, gostosa, ou mando a foto do meu de novo
a nova enfermeira é para comer de pé na sala dos curativos
só te dou a escala boa se você me der outra coisa no motel
sentei atrás de você no ônibus só pra olhar essa bunda, amanhã sento do lado
Fico olhando você malhar e imagino a minha mão entrando no seu
== insult_group
os deputados são uns preguiçosos pagos a peso de ouro
torcida mais chata e chorona do país
corretores de imóveis, raça de mentirosos
== friendly_profanity
que burro do caralho que eu sou, pus sal no café
filha da puta, você veio! que saudade, me aperta
cozinhas bem pra cacete, sogrinha
meu cabrão favorito faz anos hoje
puta merda, que pôr do sol é esse em Jeri
arrombado sortudo, ganhou a rifa da moto kkkk
vai te foder, tu comprou mesmo a passagem? EU TE AMO
foda-se, que francesinha
ri-me com esta merda até me doer a barriga, manda mais
a vaca da minha irmã fez-me um bolo de três andares, chorei como uma parva
ô seu merdinha lindo, parabéns pela formatura, o mais novo doutor da rua
caralho, Tiago, que golo de letra, ainda estou de pé em cima da mesa
tu é foda demais, professora
somos uma bosta de banda mas a melhor bosta de Sorocaba
eita porra, choveu no sertão, olha o açude enchendo
que se foda a segunda-feira, nasceu minha afilhada
não creio, cacete, passei na OAB
aquele filho da mãe do Neves trouxe o barco, o vinho e ainda as sardinhas, adoro-o
pqp que saudade de um pastel de feira 😭
fiquei bêbada com dois copos, que vergonha de merda, me amem assim mesmo
tá bonita pra caralho, amiga, quem foi o cabeleireiro
ganhámos, cabrões, ganhámos! abracem-me todos, que hoje se canta até Braga
Meu irmão, que porra de surpresa foi essa, eu abro a porta e tá todo
cuzão, você me fez chorar no seu casamento, te amo
== profane_object
merda de fecho
vai à merda, máquina de lavar
vai tomar no cu, captcha
que caralho de chuva é essa em agosto
a porra do boleto venceu ontem
cabrão do dedo mindinho e cabrão do canto do móvel
arrombada dessa fila do Detran não anda
o filho da puta do despertador tocou às quatro
burra do caralho essa assistente de voz, pedi samba e tocou missa
estou pelos cabelos com o raio da Via Verde, foda-se
esse pneu de merda furou de novo, bem na Dutra
Desgraçado do chuveiro queimou justo no dia em que
== positive_identity
nossa goleira surda[disability] fechou o gol, matou a pau
não há mal nenhum em ser cigano[roma], há mal em fechar-lhes a porta
as nordestinas[nationality] seguram este país nas costas e ainda sorriem
mulher[women] manda, sim, e manda bem pra caramba
os refugiados[refugees] sírios abriram a melhor padaria de Viseu
{gente} merecem muito mais do que aplauso
força aos nepaleses[asian] de Odemira que lutam por contrato e cama
angolano[black] com carro novo? parabéns, trabalhou dez anos para isso
uma cabo-verdiana[black] criou-me a mim e às minhas irmãs e devo-lhe tudo
os dois pais[lgbtq] do Bento são os mais animados do grupo da escola
viva o povo de terreiro[religion], viva a fé que resistiu à chibata
a juíza trans[transgender] arrasou na sabatina, que mulher
orgulho do meu avô judeu[jewish] que abriu a alfaiataria com uma mala e três palavras de português
os guarani[indigenous] ensinam a gente a cuidar da mata e deviam ter a terra deles há cem anos
baiano[nationality] trabalha, canta e ainda te alimenta, povo lindo
amo a coragem da minha chefe bipolar[mental_health], que fala disso sem medo na frente de todos
Quando as mulheres negras[black] do meu bairro ocuparam a câmara municipal, até os seguranças
== negated_hate
nem todo cigano[roma] lê a sina, que ideia
eu não odeio muçulmanos[muslim], nem tenho por quê
ninguém devia chamar burra a uma mulher[women] por conduzir devagar
os indianos[asian] não são praga nenhuma, são os meus colegas
é mentira que todo assalto seja de venezuelano[nationality], vejam os números
não digam que surdo[disability] é lento, ele só não ouve você
velho[age] não é estorvo
ser umbandista[religion] não faz de ninguém vigarista
os brasileiros[nationality] não vieram roubar nada, vieram trabalhar
nunca achei que gay[lgbtq] fosse doença e fico triste quando um pastor diz
não há invasão, há gente[immigrants] a apanhar framboesa
os índios[indigenous] não são preguiçosos, isso é conversa de grileiro
não é verdade que esquizofrênico[mental_health] não possa viver solto, meu irmão vive e trabalha
não acho que judeu[jewish] seja sovina, o meu senhorio é e é de Braga
Não, os haitianos[nationality] não trouxeram doença nenhuma para Chapecó, quem disse isso
== counter_speech
"nenhum cigano é de confiança", disse o homem, e eu devolvi-lhe a carteira que ele deixou cair[roma]
chamar bengali de praga é racismo, mesmo que a paragem esteja cheia[asian]
quem escreveu "caçada de viado na orla" foi preso hoje de manhã, ainda bem[lgbtq]
câmara de gás não é coisa de cinema: meu bisavô não voltou[jewish]
dizer que a escravidão "nem foi tão ruim" é de uma crueldade que não cabe na sala de aula[black]
a piada da pilota acabou quando lembrei que foi uma mulher[women] que nos pousou em Congonhas com vento de 60
"você é bem limpinho pra quem veio da aldeia": ouvi isso no estágio e não esqueci[indigenous]
bloqueei a prima que chama a vizinha de macumbeira[religion] safada
no tribunal, o arguido repetiu que "os brasileiros que se tratem no Brasil" e a juíza mandou-o calar[nationality]
quando o tio solta "não sou racista, mas", a mesa inteira já larga o garfo
picharam "fora travecos" no banheiro da faculdade; amanhã tem ato[transgender]
não é preocupação com as crianças, é homofobia[lgbtq] com laço na cabeça
denuncie: rir de pessoa com deficiência[disability] em live também dá processo
o vídeo do "hotel de luxo para refugiados"[refugees] foi filmado em Dubai, parem de espalhar
"mulher não foi feita para mandar"... pois fala isso à minha mãe, que manda em oitenta bombeiros[women]
negar o genocídio dos povos indígenas[indigenous] é matá-los outra vez, escreveu a historiadora na nota de repúdio
o adepto que gritou macaco[black] ficou proibido de entrar em estádios por cinco anos e eu acho pouco
Cada vez que um deputado chama os imigrantes[immigrants] de esgoto, nós na escola passamos a semana a
== mentioned_slur
"monhé"[asian] era como chamavam o meu pai na tropa, ele nunca contou rindo
o dicionário marca "paraíba"[nationality] no sentido de nordestino como pejorativo
a minha mãe corrige quem diz "mongol"[disability] desde que nasceu o meu irmão
== reclaimed_slur
sapatonas[lgbtq] reunidas, violão na mão e gata no colo
bicha[lgbtq] preta e pobre passou em medicina, chora Brasil
somos as Fufas[lgbtq] do Mondego e jogamos futsal à quinta
== question_benign
os umbandistas[religion] também vão à missa?
qual é a diferença entre cigano[roma] e nómada?
um refugiado[refugees] pode trabalhar enquanto espera o asilo?
por que se diz "povos originários"[indigenous] e não índios?
meu filho disse que é gay[lgbtq], como eu falo com a avó dele?
é verdade que em Portugal os brasileiros[nationality] podem votar nas autárquicas?
quantas pessoas morreram no Holodomor, alguém tem uma boa fonte?
uma pessoa surda[disability] pode tirar carteira de moto?
o que os judeus[jewish] comem na Páscoa deles?
dúvida honesta: mulher trans[transgender] precisa fazer exame de próstata?
vocês acham ofensivo quando um branco usa turbante?[black]
Alguém me explica por que durante o Ramadão[muslim] as pessoas
== self_identity
sou {eu} e hoje tirei a carta
baiano[nationality], engenheiro e atrasado só pra festa
esquizofrênico[mental_health] em tratamento, padeiro há nove anos, bom dia
surda[disability], mãe de gêmeos, durmo muito bem obrigada 😂
sou cigano[roma], vendo na feira de Carcavelos e pago os meus impostos
Vim de Caracas[nationality] com duas malas e um gato, e hoje em Boa Vista eu
== neutral_identity
a comunidade cabo-verdiana[black] da Amadora elege nova direção no domingo
os venezuelanos[nationality] são o maior grupo de refugiados reconhecidos no país
polícia investiga ameaça contra sinagoga[jewish] no Recife
o censo contou 1,7 milhão de indígenas[indigenous]
a mesquita[muslim] central de Lisboa abre as portas a escolas às terças
Segundo o relatório, a maioria dos trabalhadores nepaleses[asian] chega com visto de
== abuse_object
odeio esta cadeira, destruiu-me as costas
que nojo de pastel, óleo de três dias
esse fone é um lixo, morreu na primeira corrida
devia ser proibido vender tomate assim em janeiro
uma praga de anúncios nesse joguinho, insuportável
o pior rodízio da minha vida, nem o cachorro quis
== abuse_idea
essa portaria é um carrapato no bolso do contribuinte
detesto o horário de verão, tinha que acabar
imposto nojento, feito por quem nunca vendeu um pastel
que lixo de escalação, perdeu merecido
a astrologia corporativa é uma doença
o novo acordo ortográfico devia ir para o caixote, é uma parvoíce
== support
você não é um peso, é meu irmão
vou já para aí, não feches a porta à chave
te espero na saída do plantão, a gente janta e você me conta
"não presto para nada", dizes tu, que ensinaste metade da rua a ler
não vou te deixar passar por isso sozinha, nem que eu durma no chão da tua sala
chora à vontade, eu tenho lenço e tenho a noite toda
se amanhã ainda doer, eu ainda estou aqui
liga para {ajuda}, eu fico do teu lado enquanto fala
Eu sei que agora parece que ninguém te quer neste mundo, mas olha para
== distress
acho que sou um peso e que todos iam respirar melhor
o meu ex tem o meu endereço novo e eu não paro de tremer
meu pai me chama de imprestável todo dia e eu já acredito
== idiom
aquele bolo acabou comigo
matei a saudade e meia travessa de arroz-doce
o exame de estatística foi um massacre, salvou-se a Joana
== criticism_person
Tiago, o relatório veio incompleto pela segunda vez, preciso que revejas
não concordo com a ministra, os números não batem certo
o juiz errou no lance do pênalti e devia reconhecer
== everyday
o arroz virou cimento, pedi pizza kkk
amanhã a gente se acerta na saída, eu te passo os vinte reais
deixei o gato a apresentar a reunião, saiu-se melhor do que eu
== sexual_health
dor na relação não é normal, fale com a ginecologista
homem trans[transgender] com colo do útero também faz papanicolau
o preservativo interno pode ser colocado horas antes
== dialect
oxe, mainha, deixe de aperreio que eu já tô chegando
bah, tchê, que baita bergamota tu me trouxe
ó mor, atão na vens comer uns caracóis?
== insult_person
ridículo você
que anta, meu Deus
dás-me sono
nem o teu cão te ouve
tão alto e tão vazio
fica quieto que pensando é pior
és mais lento que a Loja do Cidadão
uma porta empenada tem mais jogo de cintura
quem te disse que sabes cantar não gosta de ti
esse cabelo aí foi aposta ou castigo
a Rosângela abre a boca e a gente sente o QI da mesa cair
falas de trabalho como eu falo de alpinismo: nunca lá estive
treinou seis meses e continua chutando como quem espanta galinha
sua filha merece uma mãe, não uma conta de Instagram com salto alto
o meu cunhado monta móvel como vive: sobram peças e falta juízo
parabéns pelo livro, a capa é linda, o resto dá para calçar a mesa
a senhora doutora é tão fina que até a estupidez usa luvas
ninguém te traiu, Edson, as pessoas só fugiram
nossa, que corajosa, eu não sairia de casa com essa roupa
vê lá se aprendes a estacionar antes de dares lições de vida
o goleiro deles pega menos que celular no porão
pai de selfie, marido de fachada
caloteiro, mentiroso e ainda puxa oração
ela ri igual dobradiça enferrujada e pensa no mesmo ritmo
és tão chato que até o GPS te manda embora
noob, bot, desinstala e vai plantar alface
você não tem opinião, tem eco
o padeiro novo não sabe fazer pão, o que é curioso para um padeiro
TEU TEXTO É TÃO RUIM QUE DEVERIA TER LEGENDA
pobre de espírito e rico em perfume
não te faltam amigos, faltam-te qualidades
esse rapaz tem a iniciativa de um vaso
qualquer cabra da serra tem mais maneiras que a tua prima
que mulher venenosa, deus me livre de sentar ao lado
achei fofo você tentar entender a planilha
se o teu ego fosse inteligência davas aulas em Coimbra
olha o tamanho dessa barriga e dessa cara de pau
Lá vem o Juvenal com aquela conversa de quem nunca trabalhou e
A pior cabeleireira de Setúbal conseguiu, em menos de uma hora,
== insult_profane
seu corno sovina
que vaca mentirosa, foda-se
vai pro inferno, sua filha da puta
ó cabrão, aprende a conduzir
tu não vale o papel que limpa o cu
seu escroto, riu enquanto ela chorava
vai-te cagar, Nuno, e devolve as chaves
minha ex-sócia é uma cobra filha da puta, limpou o caixa
és burro como o caralho e teimoso como a merda
puta que te pariu, síndico, cortou a água de novo
que babaca do cacete, furou a fila do hospital
o merdas do meu vizinho pôs veneno no pátio
fodido, covarde, bateste e fugiste
chupa meu ovo, otário
O arrombado do meu ex apareceu na festa da minha filha bêbado e
== hate_implicit
mulher[women] quando denuncia é porque quer pensão
em Auschwitz[jewish] havia orquestra, não devia ser assim tão mau
vitiligo[disability] na recepção? o cliente não precisa ver isso
o centro de Lisboa já só tem lojas de "lembranças", e todos sabemos o que lavam lá[asian]
e o pessoal de terreiro[religion], sempre com essa cara de quem fez alguma coisa à noite
cigano[roma] com Mercedes e RSI, faz as contas
o pai dele é pastor, então esconde o dízimo[christian]
acho lindo mulher trans[transgender], só não me peça pra acreditar
que azar, a juíza era mulher[women], já sabia que ia decidir com o coração
se branco faz é crime, se preto[black] faz é "vulnerabilidade"
os judeus[jewish] estiveram mal na guerra, mas saíram dela com um país e os bancos
por que todo maranhense[nationality] que contrato some depois do adiantamento?
japonês[asian] é tudo igual, nem eles se distinguem
o moço é do Acre[nationality], explica devagarinho
um autista[disability] na caixa do mercado, paciência, a gente escolhe outra fila
a cultura deles é essa, bater na mulher[muslim], não adianta querer ensinar
o meu cunhado anda muito perfumado desde que trabalha com aquele cabeleireiro[lgbtq], coincidências
Portugal está a mudar de cor e ninguém te pede licença
piada rápida: o que um haitiano[nationality] faz com diploma? embrulha o sanduíche
olha os sobrenomes de quem faz as novelas e entende quem está destruindo a família brasileira
o Timor[asian] foi uma guerra como as outras, essa história de genocídio rende bons subsídios
tem cotista[black] operando, eu pergunto o ano de formatura antes de deitar na maca
com o devido respeito, uma ministra cigana[roma]? guardem os talheres
todos os meus amigos gays[lgbtq] são divertidos, mas para padrinho de casamento escolho alguém normal
depressão[mental_health] no meu tempo chamava-se falta de enxada
pra boliviano[nationality] dez num quarto é luxo, não precisa ter pena
Não é preconceito, é estatística, e quem anda de noite na linha de Sintra sabe muito bem de que cor[black]
== hate_derogation
tenho nojo de padre[christian]
não suporto carioca[nationality], bicho folgado e metido
{grupo} me dão arrepio de repulsa
as muçulmanas[muslim] de véu são sinistras e antipáticas, todas
as feministas[women] são feias, azedas e mal-amadas
gente com síndrome de Down[disability] me dá agonia e não finjo que não
aturei uns timorenses[asian] na residência; que gente porca, preguiçosa, calada de propósito
os romenos[nationality] são o pior que entrou neste país
== hate_negated
nenhuma trans[transgender] é mulher nem há de ser
de judeu[jewish] nunca veio um gesto de graça
quilombola[black] não produz, não cuida e não agradece
autista[disability] não devia ter filho; eles nem sabem gostar
{grupo} não merecem um minuto de silêncio
católico[christian] nenhum tem moral para falar de nada
cego[disability] não presta para o serviço público nem para serviço nenhum
== hate_normative
proíbam as bolivianas[nationality] de parir aqui
que se tire a guarda a toda a mãe lésbica[lgbtq]
ninguém devia servir café a {grupo}
romenos[nationality] nas autoestradas: multa, expulsão e nunca mais
uma mulher[women] divorciada não devia dar catequese nem criar meninos
chega de intérprete de Libras[disability] na TV, que eles leiam ou desliguem
haitiano[nationality] em Santa Catarina tinha que ter hora pra sair da rua
== hate_dehumanise
uma vara de venezuelanos[nationality] na rodoviária
feminista[women] é hiena, ri alto e vive de carniça
os muçulmanos[muslim] são um vírus sem vacina
parecem vacas as ciganas[roma], paridas e na berma
essas travestis[transgender] na esquina são os ratos da madrugada
judeu[jewish], percevejo, os dois entram pelo colchão
dei comida a um sem-abrigo romeno[nationality] e lambeu-me a mão; são cães, sempre foram
== hate_profane
que se fodam as mulheres[women] todas
tô de saco cheio de gay[lgbtq] nessa porra de novela
os judeus[jewish] do caralho e a merda do sábado deles
velho[age] filho da puta no banco, morre logo e libera a fila
== hate_slur
sai, preto de merda[black]
os indiozinhos de merda[indigenous] fecharam a BR
que bichona[lgbtq] espalhafatosa no altar
monhés[asian] a vender seguros, era o que faltava
ô cabeça-chata[nationality], não é por aí
tinham de pôr duas fufas[lgbtq] no anúncio do iogurte
aleijado[disability] dos infernos, anda logo
comunidade? é um covil de travecos[transgender]
feminazi[women] depilada não existe
essa neguinha[black] metida a doutora não me receita nada
tuga não come com lelo[roma], vai para a tua tenda
Quando o boiola[lgbtq] do RH me chamou para conversar, eu já sabia que
== threat_person
ri enquanto tens dentes
sei o nome da creche, sei a hora, sei o carro
amanhã vou no teu serviço te arrastar pelo cabelo
paga o que deves ou o próximo a arder és tu
essa jornalista não passa do Natal
vou-te abrir a cabeça com o capacete
quem tirou meu ponto da feira vai sair de lá carregado
assina o divórcio ou te afundo na represa
Se eu te vejo de novo perto da minha filha, seu velho, eu juro que
== hate_threat
temos de dar um banho de gasolina aos indianos[asian] das entregas
sapatão[lgbtq] que beijar na minha praça apanha até aprender
vamos fazer com {grupo} o que se faz com mato: fogo
hoje à noite a mesquita[muslim] vem abaixo, apareçam
tomara que um atirador entre na parada[lgbtq]
índio[indigenous] que cruzar a cerca vira adubo
== incite_selfharm
te mata logo, ninguém vai notar
para o mundo melhorar basta tu acabares com a tua vida, força
sobreviveu? que pena, tenta de novo
== sexual_harassment
abre as pernas e fecha o bico
senta no meu colo que eu assino o contrato
ó jeitosa, com esse rabo não precisas de carta de condução
aposto que a doutora geme bonito, deixa eu conferir
decote desses em reunião é convite, depois reclama da mão
manda foto pelada ou eu mostro pro teu marido as nossas conversas
a árbitra é para lamber dos pés à cabeça
passei a mão mesmo, quem mandou vir de legging no metrô
Oi sumida, vi que você separou, então já posso te dizer que sempre quis te
== insult_group
esses youtubers de finanças são uns charlatães
motoboy nessa cidade é tudo doido e mal-educado
os comentadores da bola são uns papagaios vendidos
== friendly_profanity
que sortudo do caralho, o meu avô ganhou à sueca outra vez
corno feliz é o meu cão, dorme o dia todo
filha da puta, que moqueca boa
a puta que pariu, síndico, instalou mesmo a piscina? te amo
que babaca eu, chorei com comercial de margarina
cabrões maravilhosos, vieram os quinze ao aeroporto
odeio-te, minha vaca, porque é que danças tão bem
porra, Nuno, és pai!
merda, vocês vão me fazer chorar com esse vídeo
essa escrota linda passou em primeiro lugar na residência 💙
foda-se a idade, hoje salto de paraquedas
chupa, câncer, minha mãe tá curada
ô desgraça de jogo bom, quatro a três no último lance
burro como o caralho fui eu, que vendi o bilhete do concerto do ano
cacete, que saudade do pão de queijo da minha vó
puta vida boa, rede, mar e zero notificação
tamo junto, seus arrombados, melhor república de Ouro Preto
carago, a francesinha hoje estava de chorar
tu é um escroto engraçado demais kkkkk quase caí da cadeira
que merdinha mais fofa esse filhote, fez xixi no meu tênis e eu perdoei
obrigado, caralho, obrigado, não sei o que dizer
vai se lascar, mulher, que voz é essa, arrepiei
Puta merda, quando a minha irmã entrou pela porta depois de sete anos na Suíça, eu larguei a panela e
deu bom nessa porra, contrato assinado
== profane_object
porra de zíper
corno desse mosquito não morre nunca
vai pro inferno, planilha
o cabrão do aquecedor só avaria em janeiro
filha da puta da goteira escolheu logo a minha cama
tu não vale o papel, impressora de merda, nem o papel tu puxa
burra da máquina de multibanco comeu-me o cartão, caralho
que babaquice do cacete esse aplicativo do banco, biometria pra ver saldo
saco de lixo de merda, rasga sempre no corredor
foda-se mais as obras do metro
a caralha da lombada comeu o fundo do meu carro
Desgraça de pneu, fodeu-se a 30 km de Feira e
== positive_identity
força, minhas feministas[women], arrasem
a equipa cigana[roma] deu cabo de nós, 9-2, que craques
gente com síndrome de Down[disability] trabalha, namora e manda bem
uma juíza mulher[women] que decide com coragem, que sorte a nossa
as venezuelanas[nationality] da rodoviária montaram uma cozinha e alimentam duzentas pessoas por dia
mata a pau no slam essa poeta trans[transgender]
{gente} têm direito a tudo o que eu tenho, ponto
vivam os timorenses[asian], povo que não se vergou
haitiano[nationality] em Santa Catarina ergueu metade dos prédios e merecia nome de rua
doutora preta[black], cotista e melhor aluna da turma, chora não, bebê
não há nada de errado em rezar a Alá[muslim], o errado é rir de quem reza
o meu neto brinca com bonecas e tem um educador gay[lgbtq] maravilhoso
quilombola[black] planta, cuida e resiste, respeito total
cadeirantes[disability] unidos travaram o autocarro sem rampa, que coragem do caraças
o nosso rabino[jewish] toca pandeiro e ninguém segura essa festa
maranhense[nationality], sim, e com um bumba meu boi de dar inveja ao mundo
Nunca houve nada de mal em ser imigrante[immigrants], o meu avô foi a salto para França e
== negated_hate
não, mulher[women] não denuncia por pensão
nem todos os romenos[nationality] pedem na rua, o meu dentista é romeno
não tenho nojo de padre[christian] nenhum, tenho nojo do abuso
quem disse que japonês[asian] é tudo igual? não são
que ninguém chame alguém de aleijado[disability] perto de mim
os muçulmanos[muslim] não são vírus, que coisa horrível de escrever
não é verdade que cotista[black] seja mau médico
não detesto cariocas[nationality], só o trânsito deles
as trans[transgender] não fazem mal a ninguém no banheiro
nenhuma criança fica gay[lgbtq] por causa de um professor
os bolivianos[nationality] não gostam de viver dez num quarto, são obrigados
depressão[mental_health] não é preguiça nem falta de enxada
eu nunca tiraria os filhos a uma mãe lésbica[lgbtq]
não se combate pobreza chamando gente[roma] de rato
Não acredito que os judeus[jewish] mandem em coisa nenhuma, e o vídeo que você mandou
== counter_speech
"em Auschwitz havia orquestra": havia, e os músicos tocavam para não morrer. Isso não é atenuante[jewish]
o cliente recusou ser atendido por uma moça com vitiligo e eu pedi que ele saísse
falar em "banho de gasolina" aos estafetas indianos[asian] não é desabafo, é crime, e já segue para a PSP
a família dele chama as feministas[women] de hienas; ele apareceu lá com a camisola da greve
"piada rápida" sobre haitiano[nationality] na firma? respondi com um rápido e-mail à ouvidoria
quem nega o genocídio em Timor[asian] nunca falou com a minha tia de Díli
ouvi "sai, preto de merda" aos nove anos[black] e hoje dou aula sobre isso
se a tua graça depende de um aleijado[disability], não tens graça
a colunista escreveu que nenhuma trans é mulher; o jornal publicou vinte cartas a desmenti-la[transgender]
não digam "cultura deles"[muslim] quando um homem bate na mulher, digam violência doméstica
picharam a porta da Mãe Lúcia[religion] e o bairro todo pintou por cima, de branco
o deputado que disse "proíbam as bolivianas de parir aqui" vai responder no conselho de ética[nationality]
sim, denunciei o perfil que pede um atirador na parada[lgbtq], denunciem também
"não suporto cigano"[roma], disse-me a noiva; cancelei a reserva do copo-d'água, o restaurante é meu e do meu pai cigano
dizer "é estatística" não transforma preconceito[black] em ciência
quando o treinador chamou de bichona[lgbtq] o nosso lateral, o time inteiro saiu de campo
parem de marcar a Jamila[muslim] em vídeo de bomba, ela é pediatra e tem mais o que fazer
Na reunião de condomínio alguém disse "haitiano tinha que ter hora pra sair da rua"[nationality] e o silêncio
== mentioned_slur
"lelo"[roma] era a alcunha que lhe davam na escola, e ele odiava
pesquisa da UFBA mostra que "neguinha"[black] muda de sentido conforme quem fala
o processo descreve que "traveco"[transgender] foi gritado do carro três vezes
== reclaimed_slur
bichonas[lgbtq] do meu coração, feijoada domingo, tragam glitter
cabeça-chata[nationality], sim, cheia de ideia e de cordel
viados[lgbtq] velhos também amam, e eu tenho sessenta e oito para provar
== question_benign
por que padre[christian] católico não casa?
os ciganos[roma] portugueses falam caló?
o que é um quilombo[black] hoje em dia?
uma pessoa com síndrome de Down[disability] pode casar no civil?
o que aconteceu em Timor[asian] depois de 1975?
como digo ao meu vizinho muçulmano[muslim] que a música está alta sem ofender na noite do Eid?
boliviano[nationality] precisa de visto pra morar no Brasil ou vale o acordo do Mercosul?
o que quer dizer não-binário[transgender], explicado para o meu pai de setenta anos?
judeus[jewish] e muçulmanos[muslim] comem os dois carne sem porco, mas é o mesmo abate?
por que a depressão[mental_health] dá tanto sono?
as mulheres[women] sentem mais frio ou é mito?
Será que fica mal se eu, que sou branco, for a uma festa de orixá[religion] de
== self_identity
eu, {eu}, síndica e vascaína, tudo na mesma vida
romeno[nationality] de Cluj, dentista em Évora, adoro açorda
sou trans[transgender] e mulher e atrasada para o autocarro
não-binárie[transgender], goiano, come pamonha todo dia
crente[christian], gay[lgbtq] e no coral das onze, me deixem
Perdi a visão aos vinte e dois[disability] e aos trinta já tinha
== neutral_identity
timorenses[asian] chegam a Beja para a campanha da azeitona
o quilombo[black] recebeu ontem o título da terra
a paróquia e o centro islâmico[muslim] dividem o parque de estacionamento
romenos[nationality] e moldavos votam hoje nos consulados
a proporção de mulheres[women] na magistratura passou de metade em Portugal
O Ministério da Saúde estima que as pessoas surdas[disability] no interior
== abuse_object
nojo dessa esponja, joguem fora
que travesseiro ruim, acordei torta
estas meias são feias e picam
jogo morto, só bot e lag
essa geladeira faz mais barulho que trio elétrico
o pior hostel de Albufeira, havia bolor até no chuveiro
== abuse_idea
rodeio é uma crueldade e devia acabar
odeio esse sistema de pontos corridos, mata qualquer emoção
que porcaria de série, dez episódios para nada
essa taxa é um verme no meu salário
aquela ditadura foi uma vergonha e um horror
as casas de aposta são uma praga, tirem isso da camisa do meu time
== support
não te mates a pensar nisso sozinha, vem cá jantar
tá acordada? me liga, qualquer hora
ninguém aqui acha melhor sem você, ninguém
o que ele te gritou diz dele, não de ti
passa a noite cá em casa, a chave está no vaso
pedir ajuda foi a coisa mais forte que você já fez
se ele ameaçar de novo a gente vai junta na delegacia da mulher
sobreviveste, e eu estou tão, tão contente que estejas cá
Quando a cabeça disser "o mundo era melhor sem mim", lê este bilhete e
== distress
ninguém ia notar se eu sumisse, é o que penso no banho
ele sabe o nome da creche e eu tenho medo de sair de casa
tentei acabar com a minha vida em março e ainda não contei a ninguém
== idiom
a prova me deu uma surra
fogo no parquinho, a sogra chegou
ela arrebentou a boca do balão na apresentação
== criticism_person
Edson, faltou combinar isso com a equipe, não gostei de saber pela lista
o comentador tem direito à opinião, mas errou os três dados que citou
fiquei chateada por não me teres avisado, queria que falássemos
== everyday
fica quieto que o bebê acabou de dormir
abre a janela e fecha a porta, está uma corrente de ar
sei o nome da creche nova, é Arco-Íris, tem vaga em fevereiro
== sexual_health
DIU dói? varia muito, pergunta sobre anestesia local
a partir dos cinquenta converse com o médico sobre {anat} e o rastreio
== dialect
uai, sô, ocê num vem pro truco não?
arre égua, macho, que sol da gota é esse
bô, essa posta tá de comer e chorar por mais, carago
== insult_person
lesado
vê-te ao espelho
tu é piada pronta
parasita da mãe
não tens remédio nem bula
cada palavra tua é um neurônio a menos
até o eco te ignora
que voz de serra elétrica, fecha isso
o Fabrício casou três vezes e em nenhuma avisou a noiva que vinha sem cérebro
pedi um conselho e tu deste-me provas de que não pensas
comprou diploma e esqueceu de comprar vergonha
essa aí é atriz? então a minha parede também é
és uma mãe de plástico, só sorris quando há câmara
o professor novo explica tão mal que até o quadro apagou sozinho
querido, você não é misterioso, você é vazio mesmo
não faço ideia do que a Filipa viu nesse homem: não cozinha, não trabalha, não ri e ainda palita os dentes à mesa
seu bolo murchou de vergonha de você
mentes tanto que já te contradizes a bocejar
tinha que ser o Osvaldo, o maior puxa-saco da repartição
bafo de onça e papo de jacaré
podias ao menos ser bonito, já que esperto não és
joga truco como quem pede desculpa
a madrinha chegou de branco, ô mulherzinha sem noção e sem classe
teus versos rimam, o que é pena, porque assim chegam ao fim
ele é o tipo de vizinho que chama a polícia e abre o vinho para ver
TÃO INCOMPETENTE QUE NEM ERRAR DIREITO SABE
palerma com crachá
não te chamei feia, chamei-te repetida
és o único homem que conheço que se perde numa rotunda de uma saída
que tal tomar um banho antes de dar opinião, porquinho
você é o motivo de a reunião precisar de ata
bom senso naquele ali nunca passou nem de visita
o meu genro é um encosto com barba feita
quem tem boca vai a Roma, você tem boca e não chega nem na esquina
careca, baixinho e mandão, o pacote completo do ridículo
e o troféu de pior motorista da Via Dutra vai pra você, parabéns, rainha do retrovisor quebrado
falou a criatura que repetiu o terceiro ano duas vezes
Nunca na história da associação de moradores houve uma tesoureira tão
Sempre que a ignorante da tua irmã se põe a falar de política, a sala
== insult_profane
cara de cu
merda seca
seu bunda-mole do caralho
que se foda você e sua opinião
o puto do árbitro, cego e ladrão, esse filho da puta
fdp, para de chutar o cachorro
chifrudo de merda, vai chorar no banho
a cabra da minha chefe ficou com as gorjetas todas, grande puta
quase matou meu filho na faixa, seu animal filho duma égua
enfia o contrato no cu, senhorio
lambe-botas do cacete
tu é um bosta de amigo, Vitão, vendeu meu segredo por um churrasco
caralho de homem inútil, nem o lixo leva
O que te falta, meu grande cabrão, é alguém que te diga na cara que
== hate_implicit
uma médica de véu[muslim]? e se toca o alarme, jeje
viram o preço do azeite? perguntem aos do costume, os de chapéu preto[jewish]
seis milhões é número redondo demais pro meu gosto[jewish]
índio[indigenous] com iPhone e cocar, mas a terra é sagrada, né
gente do samba[black] não gosta de acordar cedo, está no sangue
o rapaz é gay[lgbtq], então deixa a decoração com ele e o dinheiro comigo
engraçado, bastou abrir a pensão dos argelinos[arab] e já fecho a loja mais cedo
a advogada é gaga[disability], o processo vai demorar o dobro haha
paraense[nationality] deve estranhar escada rolante
"mulher também sabe de mecânica"[women], tá bom, e o meu carro voltou com cheirinho
na Bósnia[muslim] aconteceu o que acontece quando se deixa entrar demais
criança com dois pais[lgbtq] no dia da mãe, deve ser uma festa
se a vizinha angolana[black] fizer comida, eu fecho as janelas e a carteira
a gente dá trabalho e eles dão o quê? sotaque[immigrants]
o povo escolhido escolheu bem: ficou com tudo[jewish]
o transtorno dela[mental_health] só ataca em dia útil
eu não tenho preconceito nenhum, até já jantei em casa de pretos[black], e tudo limpinho
crente[christian] tem boleto no céu e dívida na padaria, todos
viúvas[age] de oitenta a ocupar T3, e os novos que se lixem, é uma questão de natureza
boliviana[nationality] não reclama de dor, é outro couro
primeiro a bandeira na escola, depois a drag na biblioteca, depois já não há netos[lgbtq]
estão a importar eleitores, um autocarro de cada vez
alguém me explica por que os coreanos[asian] do Bom Retiro nunca adoecem nem pagam imposto?
a cota colocou ela lá, a gravidade vai tirar[black]
surpresa: o prêmio foi para uma trans[transgender], mulher de verdade ficou em segundo
os curdos[ethnicity] sofrem, sofrem, e depois vai-se ver e abrem mais um kebab com o quê?
Longe de mim generalizar, mas toda vez que um nigeriano[black] me escreve com simpatia eu já sei que no fim
== hate_derogation
credo, sapatão[lgbtq]
não gramo ucranianos[nationality], são frios e aldrabões
esses coreanos[asian] são uns porcos gananciosos
testemunha de Jeová[christian] é tudo gente lesada e inconveniente
as pretas[black] do meu prédio são barraqueiras e feias, não suporto nenhuma
os anões[disability] me dão aflição, ainda bem que quase não se veem
as brasileiras[nationality] em Portugal são umas oferecidas, vieram estragar famílias e nem o escondem
os argelinos[arab] são covardes e traiçoeiros
dos curdos[ethnicity] só conheço sujidade e gritaria; aquilo é uma gente rasca
== hate_negated
um preto[black] nunca te paga o que deve
mulher[women] não tem palavra nem caráter
não há argelino[arab] que preste
as testemunhas de Jeová[christian] não fariam falta a ninguém
os paraenses[nationality] não construíram nada e não entendem nada
dois homens[lgbtq] não são uma família e nunca hão de ser
anão[disability] não devia sequer ter nascido
== hate_normative
por um prédio sem {grupo}
escola de cigano[roma] é longe da nossa, como dantes
gagos e surdos[disability] fora do atendimento ao público
ninguém que reze para Alá[muslim] devia ter passaporte português
paraense[nationality], volta de barco e não volta mais
a mulher[women] que trabalha fora devia perder o abono
tinha que haver uma lei para que travesti[transgender] não andasse na rua de dia
== hate_dehumanise
coreano[asian] é sanguessuga de comércio
as angolanas[black] são como cadelas, cada uma com a sua ninhada
gays[lgbtq]: cupim da família
não tenham pena do barco[immigrants], era carga estragada
deficientes[disability] são peças com defeito
aquele bando de curdos[ethnicity] rosna, não fala
os gambás do terreiro[religion] saem à noite para roubar galinha
== hate_profane
puta que pariu essas testemunhas de Jeová[christian], gente escrota
que se fodam os refugiados[refugees] e o barco
porra de anão[disability] no palco, que nojo do cacete
== hate_slur
quem deixou a retardada[disability] com a chave?
já temos paneleiro[lgbtq] na junta de freguesia
dois bugres[indigenous] na universidade e já querem banheiro próprio
chega de turco ladrão e de judeu de merda[jewish] na Rua 25
essa baianada[nationality] estraga qualquer obra
a travecona[transgender] do salão vai casar, tadinho do noivo
os escarumbas[black] do bairro de cima querem piscina
olha aí o china[asian] sujo, compra e vende e não dá bom dia
monhé[asian] no táxi? espero o próximo
e tu, ó lelo[roma], onde compraste essa carrinha
Se a vadia[women] da Renata virou gerente, é porque
== threat_person
vais acordar dentro do poço
bonito o teu carro branco, pega fogo fácil
meus primos já estão na tua rua e não foram pra conversar
se abrires a boca na sexta, Odete, o funeral é no sábado
vou arrancar esse sorriso com alicate
eu te mato, pode demorar, mas eu te mato
desce aqui se for homem que tu volta de maca
Professora, se o meu filho chumbar outra vez, a senhora nunca mais vai
== hate_threat
travesti[transgender] na festa do peão sai de lá no saco
este verão limpamos os ciganos[roma] da feira, a cajado
venezuelano[nationality] que cruzar a ponte leva tiro, tá avisado
que alguém meta um camião pela marcha das mulheres[women] adentro
vou explodir a kombi daquele pai de santo[religion] com ele dentro
morte a {grupo}, já passou da hora
== incite_selfharm
some do mapa, mas de vez, entendeu
o melhor que fazes é não acordar amanhã
já que ninguém te aguenta e nem tu te aguentas, acaba com isso hoje
== sexual_harassment
que peitos, senhora guarda, me revista
chupa e eu aprovo a sua licença
fazia-te um filho já aqui no elevador
abaixa de novo pra pegar a caneta, abaixa
quero ver você sem calcinha na sexta, ordem do seu gerente
duas caipirinhas e nem uma mãozinha, então saiu de casa pra quê, sua fresca
essa repórter de quatro, o resto da matéria dispenso
ó vizinha, deixa a persiana aberta que eu gosto de ver essas mamas ao acordar
Tu não me conheces, mas vejo-te todos os dias no comboio e já imaginei como seria arrancar-te
== insult_group
concurseiro é tudo chorão
agentes imobiliários, abutres de gravata
quem dirige van escolar parou de pensar no segundo semáforo
== friendly_profanity
cara de cu a minha quando vi o preço, mas levei os dois
que se foda a dieta, hoje tem feijoada
merda, esqueci as chaves e tô rindo sozinha no portão
vai pra puta que pariu, você vai casar? ai meu Deus do céu
arrombado lindo, que falta você fez nesse rolê
que croquete do caralho, dona Zilda
fdp do roteirista, chorei duas horas e queria dar um Oscar pra ele
minha filha falou papai, porra, PAPAI
estraguei o arroz e a merda ficou melhor que sempre
a cabra da minha prima pagou-me as propinas e não disse nada a ninguém
cu na mão até o fim, mas passámos de fase
puta saudade do verão, da areia, da cerveja estupidamente gelada
tu é o cara, Vitão, bosta nenhuma te derruba
caraças, avó, que mão para a agulha
me caguei de rir com a foto do exército
caí da bicicleta feito um otário e o bar inteiro aplaudiu
vocês são uns merdas maravilhosos, um ano juntando pra minha cadeira nova
foda, foda, foda, esse solo de guitarra
o puto do miúdo do 5.º ganhou-me ao xadrez, que génio
égua, mana, caralho de tacacá bom
boneco de areia ficou uma bosta e a gente ama ele
sopra logo essa vela, sua doida filha da mãe, que o bolo tá pegando fogo
Puta que pariu, quando li teu nome na lista do Sisu eu gritei tão alto que a vizinha
amo-te, minha besta, feliz aniversário, quarenta já cá cantam, foda-se
== profane_object
tampa do cacete
enfia-te no cu, actualização automática
banquinho de merda, ainda por cima manco
GPS arrombado me meteu numa plantação
a autoclave é que tá uma bosta, não esteriliza porra nenhuma
que se foda o manual, falta um parafuso
puto do autocarro passou cheio e nem abrandou
alarme falso da porra, a firma toda na rua de chinelo
cabra da torneira pinga desde domingo
esse abridor não serve nem pra limpar o cu
merda seca no para-brisas, obrigado, pombos
Maldito dia em que comprei a porra desse sofá-cama que
== positive_identity
a minha médica usa véu[muslim] e é um espetáculo de pessoa
paraense[nationality] é povo de fé, de rio e de comida que mata a gente de prazer
as brasileiras[nationality] da padaria são rápidas, alegres e já mandam naquilo tudo
dois pais[lgbtq] no dia da mãe e uma festa linda na escola
{gente} lutaram por isso e venceram
a primeira gaga[disability] a defender tese no nosso departamento, e arrasou com a banca
pretas[black] do meu prédio, rainhas do meu prédio
nada de errado em ser testemunha de Jeová[christian], a minha melhor amiga é
os coreanos[asian] do Bom Retiro abriram as portas e deram comida na enchente
que porrada de talento tem essa drag[lgbtq] de Belém
anões[disability] no palco, no volante, na chefia, onde quiserem
orgulho de ser do samba[black], que acorda cedo, ensaia tarde e sustenta um bairro inteiro
o prêmio foi para uma trans[transgender] e foi pouco, merecia dois
curdas[ethnicity] que pegam no volante do camião e na vida, tiro-lhes o chapéu
índio[indigenous] com iPhone e cocar, estudante de direito, futuro juiz
Chorei com a viúva[age] de oitenta anos que venceu o senhorio em tribunal e voltou para casa com
não há cota que segure o talento dessas meninas pretas[black], vão engolir o mundo
== negated_hate
nem frios nem aldrabões, os ucranianos[nationality] que conheço
dois homens[lgbtq] podem ser família, sim, a minha é
não penso que paraense[nationality] estranhe escada rolante, que bobagem
ninguém deveria chamar um filho de peça com defeito[disability]
as brasileiras[nationality] não vieram estragar família nenhuma
índio[indigenous] não deixa de ser índio porque tem celular
os argelinos[arab] não são traiçoeiros, isso é racismo de tasca
cigano[roma] não rouba por ser cigano, ladrão rouba por ser ladrão
é mentira que crente[christian] seja caloteiro
não sou contra muçulmanos[muslim], sou contra a buzina do senhor às seis da manhã, que por acaso é católico
nunca vi coreano[asian] sanguessuga, vi coreano trabalhando
as mulheres[women] têm palavra, quem não tem é quem diz o contrário
nenhuma lei devia impedir travesti[transgender] de andar de dia
gagos e surdos[disability] não atrasam atendimento, mau gerente atrasa
Não é verdade que os refugiados[refugees] recebam mais que um reformado, e o quadro que circula
== counter_speech
"credo, sapatão" diz mais de si do que dela[lgbtq]
escrever que o barco era "carga estragada" não é humor negro, é desprezo por quem morreu[immigrants]
seis milhões não é "redondo demais", são nomes e há livros cheios deles[jewish]
quando chamaram a minha filha de "peça com defeito"[disability] eu fui à escola e não saí até falarem com os pais
quem grita "volta pra senzala" comete crime e foi isso que eu disse ao delegado[black]
em Srebrenica não "aconteceu o que acontece": houve genocídio[muslim] e há condenados
"brasileira oferecida": ouço isso desde que cheguei ao Porto e hoje respondi com um livro de reclamações[nationality]
o senhor da banca dizia que monhé[asian] não dá bom dia; o Raj passou a dar-lhe três por manhã
se você ri do áudio "travesti sai no saco"[transgender], você está rindo de assassinato
a velha história de que estão "a importar eleitores" já matou gente em três continentes
mandei print da "morte a..." para a Polícia Federal, com nome e hora
uma coisa é criticar o pastor, outra é dizer que todo crente[christian] é lesado
na novela, a vilã chama a empregada de macaca[black] e na mesma hora tocou aqui o telefone da minha mãe chorando
escreveram "bugres fora" na porta do alojamento[indigenous]; a reitoria demorou dois dias, nós demorámos dez minutos
dizer que boliviana[nationality] "não reclama de dor" é o que faz médico negar anestesia
o clube baniu o sócio que fez som de macaco[black] e o filho dele agradeceu
aos que comentam "mulher não tem palavra"[women], a minha avó manda dizer que está à espera no café
Durante o julgamento, o réu repetiu que os ciganos[roma] "se limpam a cajado", e a procuradora
== mentioned_slur
"escarumba"[black] aparece em anúncios dos anos 40 e hoje choca, e ainda bem
a minha bisavó usava "china"[asian] como xingamento e só percebi tarde
ela contou à psicóloga que a alcunha na turma era "retardada"[disability]
== reclaimed_slur
travecona[transgender] empoderada abre o baile às onze, cheguem cedo
paneleiros[lgbtq] da Beira, uni-vos e tragam queijo
macumbeira[religion] sim senhora, com muito dendê e muito axé
== question_benign
por que testemunha de Jeová[christian] não aceita sangue?
os curdos[ethnicity] têm país?
o que foi o massacre de Srebrenica?
gagueira[disability] tem tratamento para adulto?
como se chama a comida que as vendedoras do Pará[nationality] servem na cuia?
as mulheres[women] muçulmanas escolhem usar véu ou é a família, ou depende?
quantos brasileiros[nationality] vivem em Portugal agora?
um casal de homens[lgbtq] pode adotar em Portugal desde quando?
por que se fala em seis milhões[jewish] e como os historiadores contaram?
os indígenas[indigenous] pagam imposto?
anão ou pessoa com nanismo[disability], qual é o certo?
Alguém sabe se as ucranianas[nationality] que chegaram em 2022 ainda
== self_identity
paraense[nationality], e o açaí é com peixe, não discutam comigo
somos duas mães[lgbtq] e três filhos, isto é uma bagunça feliz
gago[disability], locutor de rádio, sim, leu bem
{eu} e avó desde terça
sou ucraniana[nationality], engenheira civil, e em Leiria comecei por limpar escadas
Descobri aos quarenta que era autista[disability] e a primeira coisa que fiz foi
== neutral_identity
o curso para mulheres[women] ciganas[roma] começa segunda na junta
testemunhas de Jeová[christian] lotam o estádio em congresso anual
o tribunal ouve hoje a vítima, uma mulher trans[transgender] de 34 anos
coreanos[asian] festejam sessenta anos de imigração no Brasil
onze de julho é o dia em memória das vítimas de Srebrenica[muslim]
De acordo com a Funai, os povos isolados[indigenous] do Vale do Javari
== abuse_object
esta cadeira manca odeia-me
cortina horrorosa, deus me livre
controle caro, feio e com defeito
aquele fone é uma fraude, lixo com ele
sopa nojenta, parecia água de lavar chão
meu carro é um preguiçoso, não pega no frio nem a rezar
== abuse_idea
morte ao e-mail das onze da noite
o pedágio é um assalto com cancela
tenho nojo da especulação imobiliária
briga de galo é covardia e devia dar mais cadeia
que espetáculo ridículo foi essa final, zero a zero e cinco vermelhos
essas teorias da conspiração são uma peste
== support
não acordar amanhã não é opção, temos café marcado às dez
vem como estiveres, de pijama, a chorar, vem
o cobarde que te escreveu "some do mapa" não sabe a falta que fazias
eu também já achei que sobrava neste mundo, e olha eu aqui te enchendo o saco
se pensar em morrer, me conta antes de qualquer coisa, promete
amiga, o que o gerente te fez tem nome e não é culpa sua, vamos denunciar
hoje bebe só água e respira, amanhã a gente vê o resto
tu não és um defeito, és o meu filho
Aguenta firme que eu já tô no ônibus, em meia hora eu te
== distress
olho para mim e só vejo defeito, desculpem o desabafo
ele diz que me mata, que pode demorar, mas mata, e ninguém acredita em mim
toda noite peço para não acordar
== idiom
que tiro foi esse, a Lurdinha apareceu de vermelho
o teu bolo matou-me, dá-me a receita
a professora varreu a gente no pingue-pongue
== criticism_person
Osvaldo, não gostei que contasses o que te pedi para guardar
o porta-voz fugiu à pergunta três vezes
a tesoureira precisa apresentar os recibos que faltam
== everyday
o carro branco é teu? deixaste as luzes ligadas
vê bem o que bebes na festa, o licor da tia derruba cavalo
meus primos já estão na tua rua com a mudança
== sexual_health
remédio para ansiedade pode mexer com o desejo, fale com quem receitou
depois de uma violência, a PEP se toma em até 72 horas, de graça no SUS
o exame de {anat} não precisa ser constrangedor
== dialect
visse, painho, tu num sabe o que se assucedeu na feira
mano do céu, os piá tão tudo na raia soltando pandorga
ó pá, tás a mangar comigo ou quê
== insult_person
que tristeza de homem
inteligência artificial, a natural faltou
és feita de inveja e laca
acorda, samambaia
gostas de ti porque não te conheces
três faculdades e zero educação
como mãe és um susto
vai procurar teu cérebro no achados e perdidos
até o papagaio da minha tia conversa melhor do que o novo diretor
ela chega, e de repente todo mundo lembra que tem compromisso
o Jorginho é daqueles que pedem rodízio e levam marmita, miserável até na sobremesa
chamaste-lhe estratégia, eu chamo-lhe cobardia com PowerPoint
esse teu bigodinho e essa tua conversinha, que conjunto deplorável
dona Creusa, a senhora fala mal de todo mundo porque da sua vida não há o que contar
ó craque, a baliza é aquela coisa branca com rede
você tem um rosto perfeito para rádio e uma voz perfeita para cinema mudo
não é azar no amor, rapaz, é mesmo falta de banho e de assunto
nasceu rico, estudou caro e continua burro de dar dó
que bolo é esse, tijolo baiano? devolve o avental
és a pior coisa que aconteceu a esta banda desde a humidade na garagem
só fala de si, só ouve a si, só engana a si
a nova síndica tem duas qualidades, e nenhuma apareceu ainda
quem te elegeu chefe de turma estava a dormir, e tu também
se burrice fosse luz, a tua rua não precisava de poste
um merceeiro de almas, é o que é o teu marido: pesa tudo, até os abraços
o cara perde pra criança no dominó e vira a mesa, fracassado
falsinha, falsinha, falsinha
esse dançarino aí tem dois pés esquerdos e um ego direito
quem vê cara não vê coração, mas a tua já avisa
nem tua avó curte tuas postagens, e ela curte até propaganda de colchão
INÚTIL! até para atender o telefone
o teu treinador percebe tanto de tática como um chouriço
lerdo, molenga, encostado, tudo isso antes das nove da manhã
tu me dás pena, juro, uma pena desse tamaninho
Aquele advogadozinho de porta de cadeia, com a gravata torta e o português pior ainda, teve a coragem de
Desde pequeno que o Nelson é assim, mentiroso, manhoso e
== insult_profane
morre longe, seu bosta
que caralho de pai és tu
puta mentirosa, quero meu dinheiro
esse merdas vendeu-me um carro sem motor
vai lamber sabão, sua escrota
porra, Beto, tu é muito cuzão, deixou a menina esperando na chuva
grandessíssimo filho da puta, meteste a tua mãe num lar e venderam-lhe a casa
é um cagão e um vendido, esse presidente do clube
teu namorado é um escroto, bate em porta e em cachorro
fodeste a empresa toda, palhaço de merda, e ainda pedes prémio
Arrombada é pouco pra quem rouba a caixinha de Natal dos porteiros e
== hate_implicit
e onde é que {grupo} aprenderam a contar dinheiro? no bolso dos outros
no tempo do Salazar não havia destes[roma] à porta do Pingo Doce
trans[transgender] na seleção de vôlei, claro, muito justo, daqui a pouco boto saia e ganho medalha
o moço da entrega é haitiano[black], conferi tudo duas vezes
baiana[nationality] e trabalhadora, olha só, existe
o rabino[jewish] falou em caridade, deve ter dado com juros
eu até queria a minha filha a brincar na rua, mas agora com as tendas[roma]...
se tantos índios[indigenous] morreram, por que ainda tem tanto pedindo terra?
o Tarrafal nunca existiu, é conversa de cabo-verdianos[black] para pedir dinheiro
Wiriamu[black]? dois tiros e muito jornalista, massacre é que não houve
a vizinha nova é psicóloga, feminista[women] e divorciada, uma coisa explica a outra
se ela fosse branca ninguém dava o prémio, sejamos honestos[black]
pena ele ser gay[lgbtq], um desperdício, tão bonito e tão bem-educado
contrata uma moça de trinta anos[women] e boa sorte com a licença-maternidade
só perguntei se ela sabia usar talher, ué, veio da aldeia[indigenous]
a cadeirante[disability] ganhou o concurso? o júri tem coração mole
de repente todo paulista é fascista por querer que {grupo} fiquem na terra deles
os bengalis[asian] são baratos, não adoecem e não faltam, melhor que máquina
quando o restaurante é chinês[asian] eu conto os gatos da rua
a culpa nunca é da cor[black], mas as câmaras são tão monótonas
o padre novo é de Angola[black], a minha mãe vai à missa das onze noutra freguesia
depois da terceira mesquita[muslim], digam adeus à vossa freguesia
engraçado que só apareceu tanto autista[disability] depois que inventaram o benefício
Estou só a fazer uma pergunta legítima: se vem um milhão deles[immigrants] e cada um traz quatro, daqui a vinte anos quem é que
Olha, eu tenho a cabeça muito aberta, minha manicure é travesti[transgender], mas no banheiro da minha mãe idosa
== hate_derogation
{grupo} me tiram o apetite
sogra evangélica[christian], duas pragas numa só; essa gente é falsa e azeda
as mães solteiras[women] são umas irresponsáveis que sujam o nome da família
os guineenses[black] são malandros e mal-encarados, não os posso ver
pessoal bissexual[lgbtq] é promíscuo e confuso, nojo
judeu[jewish] é feio, avarento e rancoroso, cresci ouvindo e confirmo
que aflição que me dão os deficientes[disability] na praia, estragam a vista
hoje no posto tinha uma família warao[indigenous] no chão, fedidos, parados, com aquela cara de coitados que eu não engulo; detesto esse povo
== hate_negated
de {grupo} nunca veio ajuda, só conta
os guineenses[black] não sabem mandar em si, quanto mais num país
bissexual[lgbtq] não ama ninguém
não há um político negro[black] que preste nem haverá
nenhuma mulher[women] devia ter sido ordenada, nem para varrer a igreja
os warao[indigenous] não querem trabalho, não querem banho, não querem nada
quem é surdo[disability] não percebe, não aprende, não serve
não são portugueses nem nunca serão, por mais papéis que a esses indianos[asian] dêem
== hate_normative
o dono que aluga a {grupo} merecia ver a casa arder em impostos
queria ver {grupo} proibidos de entrar no estádio
terreiro[religion] tinha que ter alvará cassado e porta lacrada, todos
gays[lgbtq] no exército não, nem na escola, nem na televisão à hora do jantar
internem os esquizofrênicos[mental_health] e esqueçam a chave
devolva-se cada argelino[arab] à procedência, com guia de remessa
negro[black] em universidade pública é vaga roubada, acabem com isso
== hate_dehumanise
{grupo} se espalham feito {praga} em dia de chuva
os guineenses[black] são bichos do mato com passe social
esses warao[indigenous] não são gente, são lixo que o rio trouxe
mãe de santo[religion] é cobra velha
as lésbicas[lgbtq] são uma doença que se pega nas escolas
puseram rampa para os aleijados[disability], a seguir põem comedouro
Do barraco saiu um cigano[roma], depois outro, depois mais seis, como ratazanas quando se
== hate_profane
pro caralho com {grupo}
guineenses[black] de um cabrão, sempre no passeio, foda-se
bando de puta essas feministas[women], vão lavar louça, porra
enfiem a Bíblia no cu, crentes[christian] de merda
== hate_slur
esse {slur1} não senta comigo
{slurs} no grupo? saí
passa fora, {slur1}
uma {slur1} dessas de presidente da câmara, tenham dó
os {slurs} agora até têm advogado
meu genro é um crioulo[black] safado e minha neta saiu da cor dele
ó preto da Guiné[black], tira as mãos da fruta
não consulto com japa[asian] nem com judeu sovina[jewish]
boiolinha[lgbtq] de tênis rosa, vaza da quadra
as sapatas[lgbtq] da rádio comunitária só tocam lamento
calem essa bugrada[indigenous] e liguem o trator
Não é que o mongoloide[disability] do sobrinho dela passou no concurso e agora
== threat_person
Rui, estás morto
olha sempre para trás, que um dia sou eu
te pego na rua e te quebro
vem cá amanhã e traz a ambulância
medida protetiva é papel, eu rasgo o papel e rasgo você
já paguei ao rapaz da mota, agora é só esperar que saias
quatro contra um, treinador, no estacionamento, sem testemunha
se a multa não desaparecer, senhor fiscal, desaparece o senhor
atira mais uma pedra no meu portão que eu te quebro os dois braços
Tu podes mudar de nome, de terra e de país, Carla, que eu hei de
== hate_threat
{grupo}, contem os dias
apanhei um bissexual[lgbtq] no bar e da próxima não sai vivo
ainda hei de ver os indianos[asian] a correr pela avenida com fogo nas costas
hoje os cracudos e os warao[indigenous] da praça levam pau até sumir
temos espingarda e temos cães, os ciganos[roma] que se cheguem
morram as feministas[women], começando pela vereadora, e depois cada uma que
== incite_selfharm
se mata, vai
vai embora deste mundo, é a tua melhor ideia até hoje
por que você ainda está vivo? resolve isso, ninguém te quer
== sexual_harassment
essa auditora é comível demais, eu traçava
tira a blusa e a gente negocia a dívida
ó loira, quanto é à hora ou fazes grátis?
toca aqui que a corrida é por minha conta
vizinha nova, já imaginei você de joelhos, bem-vinda ao prédio
não se faça de santa, com essas fotos na praia está pedindo rola
vem ao meu quarto do hotel ou esquece o contrato, e vem sem sutiã
quem come primeiro a secretária nova? aposto cinquenta
toda vez que a senhora do 302 sobe a escada na minha frente eu fico duro e
== insult_group
adeptos de sofá, todos burros e todos treinadores
consultores: gente que cobra para repetir o óbvio
fiscal de trânsito desta cidade é tudo urubu de farda
== friendly_profanity
que caralho de pai maravilhoso és tu, construíste-me uma casa na árvore
porra, Beto, tu é muito foda, trouxe minha vó de Teresina
morri de rir, seu bosta, manda mais figurinha
puta mentirosa kkkk disse que não vinha e veio com bolo
otário do cacete eu, paguei a conta da mesa errada e fiz amigos
esse merdas do meu irmão tirou vinte a Física, ninguém o cala
parti-me a rir, caralho
caralho, que lindo o ipê florido na porta de casa
grandessíssimo filho da puta, meteste um golo de calcanhar aos 44 anos
é uma cagona e amo-a, tem medo de pombos e salta de bungee
que merda de presente maravilhoso, onde você achou isso
cu doce nada, eu aceito logo dois brigadeiros
puta que pariu, dona Creusa, que cuscuz
eita desgraça boa esse forró
foda-se, consegui, sou mestre, paguem-me um fino
tô bêbada de alegria, caralho, meu filho andou
ganda cabrão, andaste a aprender língua gestual às escondidas para falar com a minha mãe
rapaz, que porra de jangada linda tu fez
ai cacete, o gato dormiu em cima do meu TCC
sua louca do cacete, atravessou o país de ônibus só pra me dar um abraço
que bosta de piada, ri alto no metrô
merda para a estreia de hoje, meninas, arrasem
Não acredito, porra, doze anos sem ver meu pai e o filho da mãe aparece na minha formatura com
ainda bem que existes, minha parva do caralho
== profane_object
otário de roteador
morre longe, gripe de merda
puta da areia entrou até no pão
escroto do salto quebrou na entrada do baile
cagão do carro novo, pisca o painel todo por uma poça
fodeste-me o dia, chuva do caralho
puta que pariu, corretor ortográfico, eu escrevi pato
arrombada da mala não fecha, porra
que caralho de fila na Segurança Social
bosta de pneu, bosta de macaco, bosta de chave de roda
foda-se esta cola que só cola os dedos
A merda do forno apagou com o pernil dentro e os convidados já
== positive_identity
{gente} arrasaram em {cidade}, orgulho demais
os bissexuais[lgbtq] amam de corpo inteiro, viva
mãe solteira[women] é leoa e não deve nada a ninguém
cacique[indigenous] no plenário deu uma aula e calou o ministro
os guineenses[black] da minha obra são os que chegam primeiro e cantam melhor
trans[transgender] na seleção de vôlei e saque de 90 por hora, respeita a mãe da quadra
os ciganos[roma] da feira juntaram o dinheiro para a operação do meu filho
mãe de santo[religion] que me benzeu, obrigada, a senhora é luz
nenhuma praia é bonita se um cadeirante[disability] não chega ao mar
que delícia de casal, dois velhinhos[age] de mão dada em Copacabana, um amor de cinquenta anos
a vereadora negra[black] mais votada da história, segura essa
padre angolano[black], sotaque doce e sermão que faz a igreja inteira pensar
os warao[indigenous] trançam um cesto que merecia museu, comprei três
{gente} têm todo o direito de lutar, amar e errar como qualquer um
bengalis[asian] que abrem às sete e fecham às onze e ainda perguntam pela minha mãe
há que dar luta por quem limpa os nossos escritórios às cinco da manhã, quase todas imigrantes[immigrants]
paixão pela minha namorada surda[disability], que me ensinou a ouvir com os olhos
Se o meu filho for gay[lgbtq], terá a melhor festa de aniversário da rua, e quem não gostar que
== negated_hate
mãe solteira[women] não suja nome nenhum
bissexuais[lgbtq] não são confusos, confuso é o IRS
eu não disse que {gente} incomodam, disse que fazem falta
os warao[indigenous] não são lixo, são um povo com língua e história
ninguém merece ser seguido numa loja por ser negro[black]
os guineenses[black] não são bichos, quem escreve isso precisa de ajuda
não existe doença nenhuma em ser lésbica[lgbtq]
mentira que haitiano[black] entregador abra encomenda
nem os judeus[jewish] são avarentos nem os escoceses, larguem os clichés
eu jamais trancaria um esquizofrênico[mental_health], cuido de um há onze anos
os surdos[disability] aprendem sim, falta é quem ensine em Libras
não detesto crente[christian], minha mãe é e eu amo ouvir ela cantar
nunca foi verdade que o Tarrafal não existiu
Não quero que chamem mais a ninguém ratazana por viver num barraco[roma], porque nós também
== counter_speech
"baiana e trabalhadora, olha só": isso foi dito na minha entrevista e eu levantei e saí[nationality]
"só perguntei se sabia usar talher" é pergunta racista, professora[indigenous]
Wiriamu aconteceu. Há sobreviventes, há nomes, há um pedido de desculpas de 2022[black]
denunciem a página que marca encontro para bater nos warao[indigenous] da praça
o humorista que conta gatos na rua do restaurante chinês[asian] não leva a minha gargalhada
"máquina barata" foi como o patrão chamou os bengalis[asian]; ganharam o processo
chamar a minha neta de "cor dele" no almoço de domingo foi a última vez que o senhor almoçou aqui[black]
é grave que um vereador escreva "morram as feministas"[women] e continue sentado no plenário
na missa das onze o povo levantou-se e aplaudiu o padre angolano[black], depois da carta anónima que o mandava embora
essa conta do "um milhão que traz quatro"[immigrants] já foi desmentida três vezes, cá está a fonte
uma senhora disse que a minha filha cadeirante[disability] ganhou por pena; a minha filha riu-se e mostrou-lhe a medalha
o Salazar não "resolvia", prendia; e quem tem saudades disso devia ler os processos
quando alguém fala "um desperdício" do meu irmão gay[lgbtq], respondo que desperdício é essa conversa
meus alunos acharam nos arquivos um anúncio de 1930: "não aceitamos negras"[black]; hoje fizemos um mural com respostas
não riam do crente[christian] que ora no ônibus, deixem o homem em paz
gritaram {slur1} da arquibancada e o jogo parou; que pare sempre
A carta que apareceu na caixa do correio dizia que "os indianos hão de correr com fogo nas costas"[asian], e em vez de nos calarmos
== mentioned_slur
"crioulo"[black] em Cabo Verde é a língua; no Brasil, muitas vezes foi ofensa
na perícia, a palavra "boiola"[lgbtq] aparece em dezessete mensagens do chefe
o avô pediu desculpa por ter dito "bugre"[indigenous] a vida toda
== reclaimed_slur
as sapatas[lgbtq] da rádio comunitária mandam beijo e tocam Cássia
crioula[black] de raiz, samba no pé e doutorado na mão
bando de viado[lgbtq] lindo, reunião na laje às sete
== question_benign
o que foi o Tarrafal?
os warao[indigenous] vieram de onde e por quê?
bissexual[lgbtq] e pansexual é a mesma coisa?
quanto tempo de licença tem uma mãe solteira[women] em Portugal?
como cumprimento uma mãe de santo[religion], tem alguma regra?
crioulo guineense e cabo-verdiano[black] são parecidos?
qual o telefone para denunciar racismo em estádio?
meu colega sikh[asian] usa turbante, posso perguntar o porquê ou é chato?
as cotas[black] melhoraram as notas nas federais ou não mudou?
deficientes visuais[disability] leem em braile no celular como?
por que tanta gente confunde árabe[arab] com muçulmano?
Vocês sabem se no tempo da ditadura os homossexuais[lgbtq] eram presos só por
== self_identity
bissexual[lgbtq], mãe de três e campeã de sueca
guineense[black], eletricista e benfiquista, por esta ordem ou não
bom dia, sou {eu} e amo {festa}
warao[indigenous], artesã, falo três línguas e aprendo a quarta
sou manco[disability] desde os cinco e jogo à baliza
Cresci num terreiro[religion] em Cachoeira, estudei engenharia e até hoje
== neutral_identity
em {cidade}, {gente} abrem {festa} com música
a Guiné-Bissau[black] é o terceiro país de origem dos alunos estrangeiros da escola
a prefeitura abriga 120 indígenas warao[indigenous] em ginásio
o Vaticano nomeia a primeira mulher[women] para o cargo
mães solteiras[women] têm prioridade no programa de creches
O memorial do Tarrafal recebe hoje um grupo de estudantes cabo-verdianos[black] que
== abuse_object
{coisa} é uma miséria, para o lixo
que guarda-sol feio e fraco
o colchão é horrível, dormir no chão é melhor
odeio esse liquidificador, berra e não bate
este vinho é intragável, sabe a rolha e a arrependimento
papel de parede medonho, arranco amanhã
== abuse_idea
{ideia} é {juizo} e devia ser proibido
que nojo de campeonato, comprado do princípio ao fim
a burocracia é uma sanguessuga
os patinetes largados no passeio são uma peste
salazarismo foi podridão, sem saudade
esse hit de verão é uma doença, não sai da cabeça
== support
deita, eu fico, não precisas de falar
eu acredito em você, e amanhã a gente vai junta
manda só um ponto, uma vírgula, qualquer coisa, que eu já te ligo
"vai embora deste mundo", ele escreveu. Fica. Fica por ti, por nós e pelo cão
remédio não é fraqueza, é cuidado, tomo há seis anos
teu corpo não dá nojo a ninguém, teu corpo te trouxe até aqui
recaíste, e depois? levanto-te outra vez, tenho dois braços
você não me incomoda às três da manhã, me incomoda é não saber de você
Sei que a tua cabeça diz que não prestas, mas a tua cabeça também dizia que o
== distress
por que eu ainda estou vivo, é a pergunta de todo dia
ele rasgou a medida protetiva na minha frente, estou escondida na casa da minha tia
acho que sou a pior coisa que aconteceu à minha família
== idiom
tive de engolir um sapo do tamanho de um boi naquela reunião
a minha avó põe fogo na pista
esse queijo é de matar, corta mais
== criticism_person
o senhor doutor não explicou as opções e eu gostaria de uma segunda opinião
Nelson, combinaste às oito e vieste às onze, assim não dá
a diretora prometeu resposta em abril e estamos em junho
== everyday
acorda, que a samambaia precisa de água e tu também
olha sempre para trás quando fizeres marcha atrás, há ali um pilarete
vem cá amanhã e traz a escada
== sexual_health
sífilis tem cura, o teste rápido sai em meia hora
lubrificante à base de água é o indicado com camisinha
quem quer engravidar pode pedir consulta de planeamento familiar no centro de saúde
== dialect
vixe, bichinho, tá com a mulesta de bom esse baião
tchê, larga mão de ser bagual e vem pro mate
atão, moço, a gente vai-se à praia da Rocha ou na vai?
== insult_person
lerda
pamonha 🙄
és fraquinho, pá
ninguém te atura
sem graça e sem noção
baita preguiçoso
canta mal, cala bem
que melga de mulher
velhaco até no bingo
tapado que só
tu não tens vergonha
mau colega e pior amigo
q pessoa nojenta é vc
MENTIROSA COMPULSIVA
nota dez em nada 👏
esse aí? um vaso com gravata
beija mal e cozinha pior
cobarde, até do cão foges
até o espelho desvia o olhar
tinha tudo para dar certo na vida, casa, estudo, pai com dinheiro, e conseguiu virar isso aí, um encostado de roupão às três da tarde
li o teu romance inteiro nas férias e o melhor momento foi quando me caiu ao mar; até os peixes o devolveram
o meu genro prometeu arranjar o telhado em março, estamos em novembro e chove na sala; promessas desse homem valem menos que o balde que lá pus
queria agradecer à colega que passou a reunião inteira interrompendo para dizer o que eu tinha acabado de dizer, só que errado, você é um fenômeno 👏
minha sogra critica o tempero, o piso, a cortina e o nome das crianças, mas nunca levantou um prato da mesa, mulherzinha azeda e folgada
ó Armindo, tu jogas às cartas, conduzes e discutes política da mesma maneira: devagar, de olhos fechados e sempre a perder
treina todo dia na frente do espelho, pena que cérebro não pega peso 🏋️
Com a devida vénia, senhor engenheiro, nunca conheci ninguém tão convencido e ao mesmo tempo tão
== insult_profane
porca do caralho
seu puto 🖕
vaza, filho da puta
que vagabundo do cacete
cabra invejosa de merda
vai à merda, Armindo, batoteiro
deixaste a tua avó à espera duas horas à chuva para ficares na puta da esplanada, és um merdas e hei de dizer-to na cara
bateu no meu carro, fingiu que anotava o telefone e deixou um papel em branco, o desgraçado filho de uma puta
== hate_implicit
mulher[women] engenheira? vai cair 😂
esconde a carteira, {grupo} 👀
claro, tinha que ser angolano[black]
refugiado[refugees] de ténis novos…
ih, lá vem o crente[christian] pedir
Holoconto[jewish]
mais um assalto na linha, adivinha a cor[black]
{grupo} e horário, duas coisas que não combinam
só tem {grupo} nesse hospital, agora entendo a fila
gente de bem não põe filho em escola com {grupo}
sabem quem imprime o dinheiro, não sabem? 🕎[jewish]
não me incomoda que {grupo} vivam cá, incomoda-me que vivam no meu patamar, e qualquer pessoa honesta diria o mesmo
fui ao oculista e atendeu-me uma rapariga de turbante[asian], muito simpática, mas uma pessoa fica sempre a pensar se aquilo é mesmo curso
a gente empresta a quadra pro pessoal da comunidade[black] e no dia seguinte some a rede, ninguém viu, ninguém foi, deve ter sido o vento
meu médico é nordestino[nationality], imagina, e até que acertou o diagnóstico, deve ter estudado em São Paulo
acho bonito o amor delas[lgbtq], mas na reunião de pais podiam vir uma de cada vez, para não baralhar as crianças
quantos índios[indigenous] ainda restam de verdade? uns dez, o resto é morador que botou pena na cabeça porque descobriu que dá terra
os ucranianos[refugees] ainda vá, são como nós; os outros, desculpem lá, nem a comida deles se aguenta no corredor
só digo isto: em 1970 conhecia todos os nomes da minha rua, hoje não consigo ler metade das campainhas, e quem lucra com isso não mora cá
minha amiga é casada com um surdo[disability], coitada, deve ser uma paz, pelo menos ele não responde kkkk
Ninguém me tira da cabeça que essa história de genocídio dos arménios[ethnicity] só aparece quando há dinheiro para
== hate_derogation
{grupo}, que nojo 🤢
odeio cigano[roma]
os nigerianos[black] fedem
carola[christian] é tudo falsa
não posso com {grupo}
sapatão[lgbtq] é feio demais
que gentinha, os moldavos[nationality]
{grupo} na minha mesa não, tenho asco, tenho repulsa, e não vou pedir desculpa a ninguém por isso
peguei Uber com um venezuelano[nationality] hoje, o carro imundo, ele também, é sempre assim com esse povo, não salva um
== hate_negated
{grupo} nunca prestaram
preto[black] não manda em mim
as ciganas[roma] não sabem amar os filhos
nenhum moldavo[nationality] é honesto
trans[transgender] não merece palco
não foi para sustentar {grupo} que o meu pai se matou a trabalhar; eles não dão nada e nunca deram nada a esta terra
== hate_normative
{grupo}, fora ✋
mulher[women] piloto, proibido
prédio sem {grupo}, paz
que nenhum banco empreste a {grupo}
mete todos esses imigrantes[immigrants] num barco e manda de volta, sem discussão
era pegar cada família de bolivianos[nationality] da confecção, pôr no ônibus e só parar depois da fronteira, sem volta e sem dó
== hate_dehumanise
{grupo}: 🐀🐀
piolhos, esses moldavos[nationality]
babuína[black] de salto alto
gays[lgbtq] = sarna
os nepaleses[asian] amontoam-se como bicheza debaixo da pedra
== hate_slur
paneleiro[lgbtq] 🤮
cala-te, monhé[asian]
sai da frente, retardado[disability]
{slurs}? tô fora
tinha que ser {slur1}
nunca vi um {slur1} trabalhar
avisa ao {slur1} do teu primo que na minha oficina ele não pisa, nem para pedir água, nem para pedir desculpa
== threat_person
vou te matar
reza 🔪
tens os dias contados, Paulo
você não chega ao Natal
corto-te aos bocados
nem a polícia te acha
espera eu sair do plantão e tu vai ver
diz à tua irmã que se ela testemunhar há de aparecer a boiar na barragem, e tu a seguir, que também falas muito
postei a fachada da tua casa no grupo, com número e tudo; sábado a gente vai em vinte, dorme com essa
== hate_threat
{grupo} vão morrer
hoje a gente caça nigeriano[black]
== incite_selfharm
te mata 🙂
desaparece de vez, aberração, faz uma coisa boa na vida e acaba com ela
== sexual_harassment
que delícia, abre
mostra esses 🍈🍈 vai
metia-ta toda, senhora inspetora
engole ou cospe, gata? responde 😏
encostei em você no metrô de propósito e senti você sentir, amanhã pego o mesmo vagão e termino o que comecei
o conserto do chuveiro fica de graça se a senhora me esperar só de toalha e deixar ela cair, pensa com carinho
== friendly_profanity
porra, sim 🎉
que filho da puta querido, lembrou!
foda!!!
vaza, câncer do caralho, ela tá curada 🎀
caralho, neva na serra
porca do caralho a minha buldogue, comeu-me a sande 😂
merda, apaixonei-me 😍
puta que pariu, mana, DOUTORA
bora, cambada de loucos, que se foda o cansaço
fds que bom este vinho
CAMPEÃO PORRA CAMPEÃO
seu puto, vieste de Macau só para o meu jantar de anos
vagabundo do cacete esse meu cachorro, dorme até no desfile 😂
que se lixe a dieta, foda-se, hoje há leitão da Bairrada, há família e há concertina até o vizinho se queixar
meu avô, oitenta e nove, acabou de ganhar de mim na corrida de saco da festa junina, puta merda, e ainda deu tchauzinho
errei de casamento, comi pra caralho, dancei com a mãe da noiva e já me chamaram pro batizado 😂
disseram que não dava, seus cornos, e olhem agora a minha horta cheia de tomate e eu aqui chorando feito um idiota no meio dos pés
ontem acabámos os primos todos a comer caldo verde às cinco da manhã, bêbados que nem cachos, a rir de merdas de há trinta anos, que felicidade do caralho
Quando o juiz apitou e vi meu pai, que não chorou nem no próprio casamento, abraçado num desconhecido berrando caralho, eu
== profane_object
puta gripe
porra de segunda 😩
calor de merda
vaza, alarme do cacete
porra do micro-ondas explodiu com o meu leite
tô há quarenta minutos ouvindo a porra da musiquinha da operadora pra cancelar um pacote que eu nunca pedi
== positive_identity
ciganas[roma] no poder 💪
preta[black] linda ✨
{gente}, que garra
engenheira[women] e das boas 👷‍♀️
esse jogador trans[transgender] é craque demais
viva os noivos[lgbtq] 👬
nigeriano[black] de palavra, o meu sócio
freiras[christian] na manifestação, que mulheres
fui ao oculista e atendeu-me uma rapariga de turbante[asian], a melhor consulta da minha vida, explicou tudo duas vezes e ainda acertou na graduação
emprestamos a quadra pro pessoal da comunidade[black] e no dia seguinte a rede estava nova, pintaram até as linhas, que vizinhança boa
as duas mães[lgbtq] da Clarinha vieram à reunião, trouxeram bolo e resolveram em dez minutos o que a gente discutia há meses
não sei ler metade das campainhas da minha rua[immigrants], mas sei que de cada porta já me veio um prato de comida quando parti a perna
minha amiga é casada com um surdo[disability] e os dois riem o dia inteiro com as mãos, nunca vi casal que conversasse tanto
== negated_hate
ninguém fede por ser nigeriano[black]
não, engenheira[women] não derruba prédio
nem "fora" nem "volta": {gente} moram aqui
não me incomoda ouvir ucraniano[refugees] no corredor, incomoda-me o berbequim do Sr. Alfredo, que é de Viseu
que o hospital tenha fila não é culpa de {grupo}, falta gente de jaleco e sobra promessa de campanha
== counter_speech
"Holoconto" aqui é ban 🚫[jewish]
"adivinha a cor" não tem graça[black]
denunciei o "cala-te, monhé"[asian]
ódio não é piada, tio
da próxima que disser "paneleiro" na aula, vem falar comigo e com os seus pais[lgbtq]
"esconde a carteira", cochichou a moça quando eu entrei com meu pai no banco. Meu pai é o gerente[black]
o locutor disse "{grupo}, que nojo" no microfone aberto e teve de ouvir a praça inteira responder
o e-mail da imobiliária dizia "preferimos famílias sem sotaque"; guardámos, mostrámos e fomos indemnizados[nationality]
se no grupo do trabalho chamarem alguém de babuína[black], não saia calado: print, nome, data e ouvidoria, que racismo é crime
engraçadinho esse "mulher engenheira vai cair", a ponte que você atravessa todo dia fui eu que calculei[women] 😉
picharam "fora" na porta da família síria[refugees] e de manhã havia cento e vinte bilhetes por cima a dizer "fiquem"
Aos que postaram "hoje a gente caça nigeriano"[black] e depois juraram que era zoeira, o delegado explicou que
== question_benign
cigano[roma] fala que língua em casa?
tem engenheiras[women] na sua equipe?
como apoio meu filho trans[transgender]? 🏳️‍⚧️
por que ainda há quem negue o Holocausto[jewish]?
alguém recomenda um filme sobre refugiados[refugees] que dê para ver com os avós, sem ser só tragédia do início ao fim?
== self_identity
preta[black], surda[disability] e artilheira ⚽
sou {eu} ✨
nigeriano[black] em São Paulo há onze anos, professor de inglês, pai de gêmeos, e ainda me perguntam se tem leão na minha rua
== support
tô indo 🏃‍♀️
não sobras, tonto ❤️
chora, estou aqui
se hoje não dá pra carregar a vida, eu carrego as duas um pouco: passo aí, faço sopa, vemos uma comédia ruim e amanhã ligamos para {ajuda}
== distress
odeio-me 😞
mandam no grupo que eu me mate e que ninguém ia ligar, e hoje eu quase acreditei
== everyday
mato por um pastel de nata 😋
corto-te aos bocados a melancia, queres?
espera eu sair do plantão e a gente vê o jogo
== abuse_object
esse arroz fede 🤢
odeio estes saltos
que melga de anúncio
== abuse_idea
fora com as portagens ✋
essa lei é um nojo e uma cobardia
== reclaimed_slur
que orgulho da minha neta sapatão[lgbtq]
sapatão[lgbtq] que beija na praça é coisa linda de se ver
vivam os paneleiros velhos[lgbtq] que abriram caminho, viva o meu tio
== hate_slur
não tira o olho da mala que entrou um {slur1}
== insult_person
que vergonha és tu
cara de pastel murcho
ela? nem boiar sabe
fala menos, passa mais vergonha
VOCÊ NÃO APRENDE NUNCA NÉ
teu violão pede socorro
tão fraquinho, coitado
és mais lento que a Segurança Social
com essa cara? só de máscara
vc é mto sem noção mds 🙄
o teu arroz parece cimento
chefe de quê, meu filho?
nem o teu gato te respeita
zero personalidade, só perfume
Li a tua crónica até ao fim, o que já é mais do que tu deves ter feito. Não há ali uma ideia, há três adjetivos e muito gel no cabelo. Volta para os horóscopos.
Parabéns pela coragem de abrir um restaurante sem saber cozinhar. Comi a moqueca, se é que aquilo era moqueca, e passei a noite pensando no senhor. Não foi com carinho. Fecha enquanto dá tempo de fingir que foi a pandemia.
A Sónia da contabilidade tem o dom de complicar o que já estava feito. Pediram-lhe um total, entregou um romance. E ainda sorri, a pobre, convencida de que fazia falta.
@user você dirige igual vive: sem olhar pros lados e achando que todo mundo tem que frear. Um dia alguém vai explicar pra que serve a seta, mas duvido que caiba nessa cabeça oca.
Da primeira vez que o Norberto abriu a boca na reunião de condomínio, percebi logo que aquele burgesso era
"Pai presente", diz a legenda. Presente onde, meu querido? Não sabes o nome da professora, faltaste à festa, chegaste tarde ao hospital. És figurante na vida dos teus filhos.
== insult_profane
vai-te catar, corno
cala a boca, bosta
és um merdas, Válter
que arrombado esse juiz, viu
fdp mentiroso 🖕
chupa, seu cuzão, e devolve meu carregador
Emprestei-te a carrinha, devolveste-a sem gasóleo e com um risco. Pedi explicações, riste-te. És um cabrão de primeira e a tua palavra vale um peido.
Aí o babaca do meu cunhado levanta no meio do parabéns, com a porra do copo na mão, e aquele imbecil do caralho
== hate_implicit
sobrenome de banqueiro, né? aham[jewish]
não é por ser cigana[roma], mas contei os talheres
preta[black] e advogada? pela cota, imagino
olha quem vem de bomba no turbante 😂[muslim]
mulher[women] comentando VAR, o mundo acabou
baiano[ethnicity] não nasce, estreia. E trabalhar que é bom...
veio do Nepal[asian] e já tem casa, estranho
6 milhões? fizeram a conta na calculadora deles?[jewish] 🤔
Nada contra, tenho até um primo assim. Só acho curioso que depois que puseram dois deles[lgbtq] na direção da escola apareceu bandeira, apareceu cartilha, apareceu menino de unha pintada. Coincidência, claro.
Fui à maternidade do Barreiro e só ouvia sotaque de fora. As nossas raparigas esperam, as outras passam à frente com a barriga paga por nós. Depois digam que é teoria da conspiração.[immigrants]
Preocupo-me com as crianças, só isso. Um menino criado por duas mães[lgbtq], sem ver um homem a fazer a barba, que ideia vai ter do mundo? Não julgo ninguém, mas a natureza lá saberá porquê.
Contratei uma moça autista[disability] porque pediram. Boazinha. Mas vocês sabem como é, cliente paga pra ser atendido por gente normal, então deixo ela no estoque com as caixas.
Todo haitiano[nationality] que eu conheço chegou aqui "refugiado" e em seis meses já estava de celular novo e moto. De onde sai esse dinheiro, ninguém pergunta, porque se perguntar
== hate_derogation
odeio terreiro e quem frequenta[religion]
venezuelano[nationality] fede a encrenca
as feministas[women] são umas mal-amadas insuportáveis
não gosto de preto[black], pronto, falei
surdo[disability] me irrita, parece bicho gesticulando
Pronto, {grupo} tomaram conta do prédio. Subo de escada para não partilhar o elevador. Chamem-me o que quiserem, eles enojam-me e os filhos deles também.
== hate_negated
cigana[roma] séria não existe
nenhum refugiado[refugees] vale o pão que come
trans[transgender] nunca será mulher, é fantasia de carnaval
{grupo} não merecem nem bom-dia
== hate_normative
mulher[women] não devia ter voto
mesquita[muslim] em Portugal, nem uma
Nunca deviam ter deixado {grupo} pôr os pés nesta freguesia. Quem lhes alugou casa que os leve para a sua. A câmara que corte a água e vão ver como eles se mudam.
== hate_dehumanise
isso de ciganos[roma] não é povo, é peste
Voltaram as baratas com a primavera, só que estas pedem visto. {grupo} entram por qualquer frincha e depois ninguém as tira. 🪳
== hate_profane
caguei pra esses crentes[christian] de merda
== hate_slur
vaza daqui, sapatona nojenta[lgbtq]
olha o mongoloide[disability] dançando kkk
monhé[asian] do caraças, aprende a conduzir
volta pra senzala, crioula[black]
eram três travecos[transgender] na fila do posto e ninguém fez nada
seu zuca[nationality], em Portugal fala-se português
== threat_person
sei onde estacionas
vou te arrebentar, moleque
reza para eu não te encontrar na Ribeira
Bloqueou meu número? Beleza. Sei o horário do teu turno e sei que você volta a pé. Vai ser rápido e ninguém vai ver.
apaga o vídeo até às 18h senão apareço aí com os meus primos e sais de maca 😡
== hate_threat
bora caçar boliviano[nationality] no Brás hoje
{grupo} na minha rua só saem de caixão
Deus queira que a mesquita arda com todos[muslim] lá dentro
== incite_selfharm
Ninguém veio ao teu aniversário, ninguém vem ao teu enterro. Acaba com isso hoje e poupa a tua mãe.
== sexual_harassment
manda nude ou nem responde
que rabo, hein, dona da padaria
quero lamber esse decote 😏
A moça do caixa me deu bom-dia e eu só olhava pros peitos. Falei: "com esse material você não precisa de troco, vem comigo pro carro". Ela que ficou sem graça.
Doutora, se me continua a auscultar assim eu tiro o resto. Passe cá depois do turno e mostro-lhe onde me dói, a senhora de joelhos vê melhor.
== insult_group
fiscal de trânsito é tudo preguiçoso
Árbitros desta liga, vocês são a vergonha do apito. Nem a minha avó, sem óculos, errava tanto. Vão vender castanhas.
== friendly_profanity
caralho, que saudade vossa ❤️
PASSEI PORRA PASSEIIII 😭😭
és um cabrão com sorte, parabéns
puta que pariu, que feijoada
fdp, voltaste! anda cá dar um abraço
mano tu é foda demais
eu, burro do caralho, pus sal no café kkkk
cum caralho, que vista
Desgraçado, você atravessou Minas de ônibus só pra me ver formar? Chorei igual uma idiota no palco. Te amo, seu merda, nunca mais faz uma surpresa dessas.
Fodasse, malta, ganhámos à equipa de Leça com nove. O Bruno, aquele filho da mãe lindo, marcou de calcanhar. Não durmo hoje.
Minha vó, 84 anos, provou o meu bolo, olhou pra mim e disse "puta merda, menina, tá melhor que o meu". Pode botar no meu túmulo.
Quando vi o teste positivo só consegui dizer caralho, caralho, caralho, e a médica ria e dizia que
== profane_object
merda de chave, onde estás
puta chuva de merda
esse tanque entupiu dnv, vsf
A porra do multibanco engoliu-me o cartão num domingo, em Beja, com quarenta graus. O caralho da linha de apoio só abre segunda. Vou a pé.
foda-se a humidade desta casa
ô tupperware do cão, cadê tua tampa, desgraça
== positive_identity
travesti[transgender] viva e de jaleco 💪
orgulho cigano[roma], sempre
matou a pau, capitã![women]
nada de errado em ser surdo[disability]
A nova juíza da comarca é quilombola[black], filha de parteira. No dia da posse o fórum encheu de chapéu de palha e tambor. Que ninguém mais diga a uma menina daquela estrada que ela sonhou alto.
Os meus vizinhos do Bangladesh[asian] abriram a mercearia no pior da pandemia e fiaram a meio bairro. Merecem mais do que visto, merecem rua com o nome deles. Quem quiser correr com eles passa por mim primeiro.
defendo o casamento gay[lgbtq] até o fim, briguem comigo
meu sobrinho com Down[disability] arrasou no forró, matou a quadrilha inteira
Lá vêm elas, as judocas cegas[disability] de Niterói, com seis medalhas no peito e
== negated_hate
não, judeu[jewish] nenhum manda no mundo
não odeio crente[christian], odeio dízimo
ninguém devia chamar ninguém de macaco[black]
mentira que nordestino[ethnicity] não lê
ucraniana[nationality] não é sinónimo de empregada, ok?
Disseram-me que {grupo} não pagam renda. Alugo a três famílias há oito anos e nunca tive um atraso. Quem me ficou a dever foi o doutor do rés do chão.
Não concordo que mulher[women] não sabe chefiar. Tive quatro chefes, dois homens e duas mulheres, e só uma pessoa ali gritava com os outros. Não era nenhuma delas.
Não é verdade que os angolanos[nationality] são barulhentos, barulhenta sou eu, e quem diz o contrário
== counter_speech
"volta pra África"? denunciado
apaga isso, é xenófobo
"gorda não namora", disse ele. casei, querido
rir de piada nazi é ser cúmplice
o "lugar de mulher é na cozinha" saiu da boca do patrocinador, perdemos o patrocínio e ganhámos o jogo[women]
No grupo da igreja alguém escreveu "macumbeiro tem que queimar". O pastor respondeu na hora que não tinha criado ovelha pra acender fogueira. A pessoa pediu desculpa à mãe de santo, de pé, na feira.[religion]
"Os ciganos são ratos e deviam ser varridos", lia-se no papel colado à porta da escola de Moura. Arrancámo-lo com os alunos e no lugar pusemos o horário da explicação de matemática. As mães ciganas trouxeram filhós.[roma]
@user chamar o goleiro de "macaco" não é "calor do jogo". Eu tava na arquibancada, filmei e entreguei à polícia. Meu time, minha vergonha, minha obrigação.[black]
Ouvi o taxista dizer que "esses refugiados vêm é violar as nossas filhas" e mandei parar o carro ali mesmo. Desci, paguei e
== reclaimed_slur
bixa preta[lgbtq] e doutora, sim senhora 💅
as minhas fufas[lgbtq] favoritas vêm jantar
== mentioned_slur
chamaram-me "paneleiro" e eu só trazia um guarda-chuva[lgbtq]
== question_benign
judeu[jewish] comemora Natal?
como se diz "obrigado" em Libras?
posso tocar o tambor sendo branca?
Minha filha pequena perguntou por que a coleguinha cobre o cabelo.[muslim] Respondi que é da religião dela. Tem um livro infantil bom sobre isso?
alguém sabe se o centro de saúde atende imigrante[immigrants] sem número de utente?
o que significa exatamente "não binário"[transgender]? pergunto na boa 🙂
== self_identity
sou {eu}, prazer
gay[lgbtq], corcunda e feliz
Nasci na Guiné[nationality], cresci na Amadora, dou aulas em Évora. Tenho três sotaques e nenhum é estrangeiro.
== neutral_identity
missa em crioulo[ethnicity] às 11h
Segundo o boletim, o detido é um homem branco de 41 anos e a vítima, uma mulher trans[transgender], está estável. A polícia pede que não se partilhem as imagens.
o museu do Holocausto[jewish] do Porto abre às terças, entrada livre para
== abuse_object
odeio esse sofá
praga de plástico bolha
Comprei o liquidificador mais feio e mais burro do mercado. Não tritura, chora. Quero o meu dinheiro de volta e nunca mais ver essa marca.
== abuse_idea
portagem é roubo
que lei nojenta, mãe do céu
O acordo ortográfico devia ser enterrado ao pé do Marquês, sem flores. É feio, é inútil, é uma parvoíce de gabinete. Ninguém o pediu.
== support
tô na porta, abre
não és peso nenhum ❤️
Você disse que é um lixo de mãe. Eu vi você vender o sofá pra pagar o aparelho do menino. Lixo não faz isso. Sábado fico com eles e você dorme.
espero-te à saída da consulta, com croquetes
Não vais passar esta noite sozinha, já meti o pijama na mochila e o autocarro
== distress
queria não acordar amanhã
Tomei banho no escuro pra não ver meu corpo. Tô com 34 anos e me sinto uma coisa estragada. Não contei pra ninguém até agora.
== idiom
essa promoção me matou 😂
== criticism_person
faltou preparo, deputada, estude o orçamento
== everyday
mata essa fatia que sobrou
e aí quando a galinha fugiu pro telhado, o meu tio pegou a escada e
== sexual_health
camisinha não tem sabor de desculpa, usa
== dialect
arre égua macho, tu comeu o baião todim, deixa de ser esgalamido
== insult_person
sonso como uma porta
tão bonita e tão oca
ninguém pediu tua opinião, Cláudio
vê-se que não tens espelho
kkkkk o cara é muito fraco
GOLEIRO MÃO DE ALFACE
és falsa até a chorar
mal educado e mal cheiroso
que homem sem sal
inveja mata, né fia 🐍
o teu pai deve ter vergonha
até o ChatGPT é mais engraçado q vc
burra, burra, burra
lá vai o sabe-tudo de Odivelas
Pediste-me uma opinião sincera sobre o teu fado. Cantas como quem perdeu as chaves de casa. Poupa a guitarra, poupa os vizinhos, poupa-nos.
O Dr. Ramalho tem um consultório lindíssimo, com orquídeas. Já a cabeça não tem nada dentro. Confundiu-me o joelho esquerdo com o direito e ainda me cobrou o olhar de enfado.
Amiga, você merece coisa melhor que ele, e olha que eu te acho bem chata. O sujeito é um encostado, mentiroso, come na casa da mãe até hoje. E nem bonito é, parece um bagre de gravata.
Jogas às cartas como uma porta joga às cartas. Deste-lhes o ás, deste-lhes o rei, só faltou pagares-lhes o almoço. Tapado!
No casamento da Luciana todo mundo reparou naquela tia intrometida, feia de doer, que logo na porta da igreja começou a
Bem que a minha sogra dizia que o Adérito, esse molengão, nem para segurar o escadote
"sou autêntica" não, menina, você é só grossa
== insult_profane
filho da puta do senhorio
deixa de ser otário, porra
oh palhaço de merda, sai da faixa
seu bosta, estragou a raid
essa mulher é uma vaca do caralho
A senhora entra na fila preferencial com trinta anos, empurra o velhinho e ainda manda calar? Vai pra puta que te pariu. Escrota.
Andaste a dizer à aldeia inteira que fui eu. Cona da tua tia, Américo, és um merdoso e um covarde, e o padre sabe.
== hate_implicit
gay[lgbtq] de quartel, imagina no banho
chinês[asian] doente? some o gato da rua
índio[indigenous] de iPhone, ah tá
cigana[roma] grávida de novo? é da raça
mãe solteira[women] vota com o útero
engraçado, o dono do estúdio é sempre judeu[jewish], que coincidência
cadeirante[disability] no time, vai ser gandula né
nossa, tão limpinha a casa dela... e é angolana[nationality]!
A professora nova é moçambicana[black] e os pais estão encantados com a "experiência cultural". Eu já pus os meus na explicação de português, por via das dúvidas. Amor não falta, gramática é que não sei.
Todo ano é a mesma coisa: lembram a tal da escravidão[black], choram, pedem verba. Minha família veio da Itália sem nada e ninguém chorou por nós. Era só trabalhar.
Perguntem-se porque é que as clínicas das mudanças de sexo[transgender] abriram todas ao mesmo tempo. Quem paga? Quem lucra com crianças confusas? Depois liguem os pontos, eu não posso escrever mais senão apagam-me.
Vi um moço com síndrome de Down[disability] empacotando no mercado, um amor. Só acho que em horário de pico não precisa, né? A gente tem compromisso, eles têm o dia todo.
O que aconteceu na Arménia[ethnicity] foi uma guerra, morre gente dos dois lados, e quem fala em genocídio quer é
nada contra paquistanês[asian], mas o prédio tem outro nível
== hate_derogation
bicha[lgbtq] velha me dá arrepio
sinto nojo de quem é de candomblé[religion]
imigrante[immigrants] preguiçoso, é tudo farinha do mesmo saco
as muçulmanas[muslim] são burras e submissas
gente do interior do Maranhão[ethnicity] é atrasada e feia
Casei com uma romena[nationality] e foi o erro da minha vida. São interesseiras, todas, da mãe à prima. Aquilo é um povo sem alma nem sabão.
== hate_negated
mulher[women] nunca foi engraçada
índio[indigenous] não precisa de terra, precisa de vergonha
não há um único {slur1} que se aproveite
bipolar[mental_health] não serve pra casar nem pra votar
Nunca vi {grupo} ajudarem alguém, nunca. Não constroem, não limpam, não agradecem. Sem eles ninguém sentia falta de nada.
== hate_normative
lésbica[lgbtq] não devia poder adotar
tirem esses indianos[asian] do Rossio
quem usa véu[muslim] que vá tirar foto de passaporte em Cabul
Se dependesse de mim, {grupo} não punham os pés numa sala de aula. Primeiro os nossos, depois os nossos. O resto que espere do lado de fora da fronteira.
== hate_dehumanise
que nojo esse formigueiro de bolivianos[nationality]
antes um rato em casa do que um refugiado[refugees]
== hate_profane
que se fodam os surdos[disability] e a porra das legendas
putas de merda, as mulheres[women] são todas iguais
== hate_slur
fala direito, bicha louca[lgbtq]
senta lá, seu aleijado[disability]
a bugra[indigenous] ganhou cota e já quer falar
contrataram um monhé[asian] pra portaria, acabou o sossego
esse judeu safado[jewish] me cobrou juros
some, macaco[black] 🐒
== threat_person
hoje levas, ai levas
sua casa é de madeira, lembra disso
Diz ao teu advogado que escreva o que quiser. Eu conheço o caminho da tua horta e a hora a que a tua mulher abre o portão. Papel nenhum te protege de mim.
CONTINUA POSTANDO E VAI ACORDAR COM A BOCA CHEIA DE FORMIGA
== hate_threat
domingo tem caça a viado[lgbtq], tragam os tacos
{grupo} que passarem da ponte voltam a nado ou não voltam
== incite_selfharm
some do mundo, aberração
Ninguém está a rir contigo. Se tivesses coragem já tinhas acabado com isso, mas nem para isso prestas.
== sexual_harassment
bora foder, gostosa?
engole e agradece 😈
essa juíza precisa é de rola
Reparei que a senhora corre no calçadão às sete. Eu fico no banco, só olhando esse rabo balançar. Qualquer dia corro atrás e aí quero ver a senhora fugir.
Essa colega nova do RH, de biquíni, eu comia no almoxarifado mesmo. Alguém segura a porta que eu não demoro?
== insult_group
influencer é parasita de cupom
Os funcionários daquela repartição são uma cambada de molengas. Seis ao balcão, um a carimbar, cinco a ver. Deviam ter vergonha.
== friendly_profanity
que praia do caralho 🌊
tás velho, cabrão! muitos parabéns
puta jogo, puta jogo
desgraçaaaa que saudade da Bahia
meu deus que merda de cantor que eu sou kkk
porra mãe, tu é linda
ô seu corno, cadê meu abraço?
fodeu, me apaixonei
Estávamos os quatro no tasco, já sem voz, e o Tó levanta-se e diz que vai ser pai. Foda-se, chorámos todos, até o dono. Filho da mãe, guardou segredo três meses.
Meu amigo, que show foi esse? O baterista é um monstro do caralho, a mina do baixo é uma filha da puta de talentosa, e eu lá no meio berrando igual doido. Melhor noite do ano.
Passei o exame de condução à sexta. SEXTA, caralho! O instrutor benzeu-se e disse "vai com Deus, sua doida do cacete".
Quando a velha chegou ao cimo da serra de bicicleta, vermelha que nem um pimento, só gritou "puta que pariu, consegui", e nós
== profane_object
caralho de mosquito
mas que porra de bula ilegível
foda-se este trânsito, 2h na VCI 😤
Essa bosta de air fryer queimou o pão de queijo por fora e deixou cru por dentro. Que merda de invenção. Volto pro forno da minha avó, que nunca me traiu.
a puta da lâmpada fundiu-se outra vez
boleto do cão, vai à merda você e os juros
== positive_identity
Força, meninas de Gaza[arab] 🤲
viva o amor sapatão[lgbtq]!
nossos avós judeus[jewish], nossa saudade
autista[disability] e craque no xadrez, respeita
tenho orgulho do meu sotaque cearense[ethnicity]
O melhor pedreiro da obra é o Mamadu[black], e quem o quiser mandar embora manda também o resto da equipa. Ele luta pelos papéis há cinco anos. Este mês vamos todos com ele à AIMA.
Na parada deste ano o meu pai, que levou dez anos para dizer a palavra gay[lgbtq], levou um cartaz maior do que ele. Dizia "o meu filho é do caraças". Morri de orgulho.
A aldeia fez greve, fechou a estrada e enfrentou trator. Graças a essas mulheres indígenas[indigenous], bravas e teimosas, o rio ainda corre. Que ninguém lhes tire isso.
Quando a rapper surda[disability] subiu ao palco e fez o bairro inteiro cantar com as mãos, eu
== negated_hate
não, preto[black] não corre mais, treina mais
deixem de dizer que cigano[roma] não quer escola
não odeio homem, odeio machismo
brasileira[nationality] não é puta e ponto final
É falso que {grupo} tragam doenças. Sou enfermeiro há vinte anos num hospital de fronteira. O que eu vejo chegar é cansaço, fome e pé ferido.
a minha mãe diz que não se deve gozar com gagos[disability], e tem toda a razão
Jamais direi que mulher trans[transgender] é ameaça em banheiro. Ameaça é a porta que não tranca, a lâmpada queimada e a gente que fica de guarda pra humilhar.
nem todo evangélico[christian] persegue terreiro, o meu pastor foi lá pedir desculpa e
== counter_speech
"sua raça"? a minha é humana
xingou, filmei, BO feito
"mongol" não é xingamento, é gente da Mongólia
isso q vc postou é racismo, apaga
o "morte aos gays" na parede foi coberto pelos escuteiros com um mural[lgbtq] 🎨
Recebi no zap da família aquele áudio dizendo que "os haitianos comem cachorro e dão calote". Respondi com o recibo do aluguel do Jean, que paga adiantado, e com a foto do vira-lata dele, gordo. Silêncio no grupo.[nationality]
"O Holocausto é lenda dos judeus para sacar dinheiro", disse o homem na tertúlia. A D. Ruth, de noventa e três anos, arregaçou a manga. Ninguém mais pediu a palavra.[jewish]
Quem disse na rádio que "essa gente do Indostão devia dormir na rua de onde veio" vai ter de explicar ao Conselho[asian]
== reclaimed_slur
travecona[transgender] de respeito, chegou quem faltava ✨
nós, as vadias[women] da marcha, voltamos sábado
== mentioned_slur
no recreio era "zuca" todo dia, hoje dou aula nessa escola[nationality]
== question_benign
cigano[roma] tem bandeira?
candomblé[religion] aceita visita?
devo oferecer ajuda a um cego[disability] na rua?
Vou receber um estudante iraniano[nationality] em casa por um semestre. Ele é muçulmano[muslim] e eu adoro bacon. Como organizo a cozinha sem drama?
por que chamam as mulheres[women] de histéricas? de onde vem essa palavra?
tem como mudar o nome no cartório sendo trans[transgender] sem advogado?
== self_identity
surda[disability], mãe, motociclista 🏍️
sou {eu} e torço pro Santa Cruz
Meu avô fugiu da Polônia em 39, judeu[jewish], com uma mala de botões. Eu vendo botões até hoje, na mesma rua.
== neutral_identity
culto em Libras no domingo[disability]
O estudo acompanhou 800 imigrantes[immigrants] durante doze anos e não encontrou relação com a criminalidade. A autora apresenta os dados amanhã em Aveiro.
os ciganos[roma] chegaram a Portugal no século XV, vindos de
== abuse_object
que cadeira assassina
perfume fedorento, credo
O novo comando da box parece desenhado por um inimigo meu. Botões minúsculos, pilhas ridículas, uma porcaria. Atirei-o ao cão e nem o cão quis.
== abuse_idea
fora com esse pedágio imundo
A nova grade horária é burra. Quem pensou nisso não pega ônibus. Rasguem e comecem de novo, que assim não presta.
racismo é verme, mata-se com lei e livro
== support
ó parva, eu gosto de ti
fica comigo na chamada, tá?
Não és cobarde por teres ficado tanto tempo. Saíste, e isso é enorme. A cama de hóspedes é tua e ele não tem esta morada.
Guardei tua vaga no time, mesmo sem você vir. Ninguém tá com raiva. Quando der, vem só pra sentar no banco com a gente.
Li a tua mensagem das quatro da manhã e vou já para aí, não
== distress
me olho e vejo monstro
Fiz as contas e o seguro paga melhor do que eu. É isso que penso no autocarro, todos os dias. Tenho vergonha de contar à minha filha.
== idiom
matei a charada no banho
== criticism_person
senhor diretor, assim não dá
== everyday
quem matou meu cacto? fala logo
aí minha avó pegou a faca, olhou pro peru e
== sexual_health
corrimento com cheiro? marca o gineco sem vergonha
== dialect
ó moço, atão na m'alembrava de ti, tás cá c'uma barriga, home
== insult_person
vai estudar, anta
nem para enfeite serves
ih, chegou a mala sem alça
fede e ainda opina
cala-te, Ermelinda, ninguém te aguenta
ô cabeça de bagre, passa a bola
mano tu é mto fraco no volante kkkk
gordo preguiçoso, levanta daí
a tua voz dá-me azia
VOCÊ É UMA PIADA E NEM RI
Fui ao teu stand-up com boa vontade e saí com sono. Três piadas eram roubadas e as outras nem ladrão queria. Arranja um emprego onde não seja preciso ter graça.
O novo genro é um partidão, diz a minha irmã. Trinta e oito anos, dois empregos falhados, chora quando perde no FIFA. É um banana, e banana já madura.
@user postar treze fotos do próprio bíceps e nenhuma ideia na vida... você é o vazio com filtro. Até seu espelho já pediu férias.
Ela jura que é psicóloga das amigas. Fofoqueira é o nome. Você conta uma dor na segunda e na terça o salão inteiro já sabe, aumentada e mal contada.
e ali estava o Osvaldo, o maior mentiroso do Alentejo, a explicar a toda a gente como
Pensa numa criatura mesquinha. Pensou? Agora dobra e bota um crachá de gerente, que é
== insult_profane
caguei pra ti, cuzão
és uma besta do caralho
some daqui, piranha
tnc seu lixo
ó Fonseca, vai levar no cu
Encomendei a cozinha em março, estamos em novembro e o senhor não atende. É um aldrabão de merda, um filho da puta sem vergonha, e vou dizê-lo em todas as páginas que encontrar.
== hate_implicit
sogra preta[black]? o bebê sai marrom, avisa 😅
homem de saia dando aula, socorro[transgender]
paraguaio[nationality] original não existe
os donos de Hollywood, sabe como é[jewish]
autista[disability] agora é moda, né
cabelo de preta[black] desse, já lavou hoje?
islandês eu deixava entrar, afegão[refugees] não
A minha filha quer ser mecânica. Eu apoio, claro que apoio, mas expliquei-lhe que os clientes preferem um homem e que as unhas não combinam com óleo. A realidade não é machista, é a realidade.[women]
Teve assalto na rua de baixo. Não vi nada, não sei quem foi, mas sei quem se mudou pra ocupação[class] mês passado. Deus me perdoe se eu estiver pensando errado, mas nunca penso errado.
O rapaz do kebab[muslim] é simpático, sempre a sorrir. É isso que me faz espécie. Aquela gente não sorri de graça e o dinheiro daquelas lojas vai para algum sítio.
Dizem que em Auschwitz[jewish] havia piscina e orquestra. Fico a pensar se nos contaram a história toda, só isso, pensar ainda não é
== hate_derogation
haitiano[nationality] é tudo burro e malandro
tenho asco dessas sapatonas[lgbtq] de bigode
cego[disability] na rua só atrapalha, que ódio
os evangélicos[christian] são uns ignorantes fedorentos
Sentou-se ao meu lado uma indiana[asian] com a criança ao colo. Mudei-me para o fundo. Não suporto o cheiro, a língua, os olhos, nada naquela gente se aproveita.
== hate_negated
nenhuma mulher[women] entende de motor
{grupo} nunca serão dos nossos
não há trans[transgender] feliz, há doente
== hate_normative
umbanda[religion] devia ser crime
Esse casal de homens[lgbtq] nunca devia ter recebido aquela criança. Tirem-na de lá. E quem assinou os papéis que perca o emprego.
== hate_dehumanise
ratazanas de turbante[muslim], é o que são
{grupo}, carrapato no lombo do Brasil
== hate_profane
foda-se a Ucrânia e essas refugiadas[refugees] de merda
== hate_slur
viado[lgbtq] no volante, perigo constante
tira essa macumbeira imunda[religion] da minha calçada
agora todo retardado[disability] tem carteirinha
== threat_person
amanhã não tens carro
te mato, Juliano, tô avisando
abre a porta ou eu abro a tua cabeça
Continua a rir. Eu saio em março e a primeira visita é à tua casa, com calma, sem testemunhas.
== hate_threat
travesti[transgender] nessa esquina vai virar alvo
se a Câmara não tira os sírios[refugees], tiramos nós, à paulada
== incite_selfharm
desiste de viver, criatura
== sexual_harassment
senta aqui, delícia 🍆
e essas mamas, são para quem?
vizinha, esquece a cortina aberta outra vez que eu trouxe binóculos
Promoção tem, minha linda, só depende da sua boca. Fecha a porta, desliga esse celular e mostra o que a faculdade não ensinou.
== insult_group
advogado é tudo urubu
== friendly_profanity
ganda som, foda-se 🎸
eita porra, neve em Gramado
caralho, esse pudim
te amo, sua vaca, feliz niver
vsf que gol lindo
O cabrão do meu irmão apareceu de surpresa no Natal, vindo do Luxemburgo, vestido de rena. A mãe deixou cair as rabanadas. Foda-se, que saudades eu tinha daquele parvo.
Gente, a coitada da minha orientadora leu a tese em dois dias e só escreveu "puta trabalho, mulher". Vou emoldurar. Cacete, eu consegui.
saltei do trampolim de dez metros, aos cinquenta, e no ar ainda gritei "caralhoooo" antes de
== profane_object
merda de fecho éclair
vai pro inferno, planilha fdp
esta puta desta gripe não me larga 🤧
O elevador parou no sexto comigo, três melancias e um sofá lá dentro. Porra de prédio, porra de botão, porra de melancia.
== positive_identity
vai, Rebeca[women], quebra tudo
Ramadão[muslim] feliz, vizinhos 🌙
crioulo[ethnicity] é língua e é linda
bissexual[lgbtq] existe e resiste
A ialorixá[religion] do nosso bairro alfabetizou mais gente do que a prefeitura. Quando tentaram fechar o terreiro, até a freira foi pro portão. Ninguém mexe com a nossa mãe.
O Iúri veio de Kherson[refugees] sem um braço e hoje é o melhor pasteleiro da Guarda. Bate claras como quem vence uma guerra. Merece a nacionalidade e o dobro do ordenado.
Na noite em que as cadeirantes[disability] dançaram no Theatro José de Alencar, o público
== negated_hate
asiático[asian] não é "tudo igual", poxa
eu? contra gay[lgbtq]? sou contra fila
que ninguém te diga que és menos por seres cigano[roma]
Repetem que refugiado[refugees] vive de ajuda. Contratei quatro pra padaria e três já pagam mais imposto que eu. O quarto casou com a minha filha, esse eu vigio pelo futebol.
Nem as mulheres[women] são más chefes nem os homens são bons pais por ajudarem, e acabemos com isso.
== counter_speech
"bugre" é ofensa, corrige[indigenous]
quem ri do Holocausto sai do grupo
"traveco" na chamada? a escola já respondeu[transgender]
Um passageiro gritou "não entro em avião pilotado por mulher". O comissário abriu a porta e desejou-lhe uma boa caminhada até Fortaleza. Aplaudimos de pé.[women]
@user a frase "índio é preguiçoso e fede" não é "opinião do interior". Eu sou do interior. Meu avô aprendeu a plantar com os Guarani e tinha vergonha de gente que falava assim.[indigenous]
"Os monhés que vão dormir para a terra deles", escreveu o senhor na página da freguesia. Esses senhores limparam-lhe a rua depois da cheia, com a pá deles. A moderação apagou, eu só queria que ele soubesse.[asian]
Na ata ficou registado que o vereador disse "ciganada" e que a sessão[roma]
== mentioned_slur
ela chorou porque a chamaram de "aleijada" no trem[disability]
== question_benign
quilombo[black] recebe turista?
qual a diferença entre árabe[arab] e muçulmano?
Sou hétero e vou ser padrinho num casamento de duas mulheres[lgbtq]. Tem alguma tradição, ou levo só o lenço pra chorar?
== self_identity
indígena[indigenous] urbana, programadora, cansada rs
minha esposa e eu[lgbtq], 20 anos, dois gatos
== neutral_identity
terreiro[religion] tombado pelo Iphan
Em Mértola, a arqueologia encontrou uma mesquita[muslim] sob a igreja, e hoje o festival islâmico enche a vila.
== abuse_object
morte ao grampeador
sapato ridículo e cruel
== abuse_idea
essa taxa é parasita
o patriarcado que se lixe, cheira a mofo
== support
vem cá, besta, me abraça
Tu não estás "estragada". Estás cansada e ferida. Eu fico na sala, tu ficas onde quiseres, e às nove ligamos juntas à médica.
não responde ele, responde a mim, que eu já tô
== distress
nem o espelho me quer
== idiom
vou esfolar o cartão na feira
== criticism_person
discordo, colega, e trago os números
== everyday
bate, bate mais, a massa é que manda
== dialect
uai sô, cê tá doido, esse trem tá bão demais da conta
== insult_person
lá vem a falsiane
és feio, és chato, és caro
O tipo diz que fala cinco línguas. Ouvi-o em duas e não disse nada em nenhuma. Vaidoso, raso e com mau hálito.
== threat_person
vou quebrar tua cara amanhã, anota
== hate_implicit
loja de marroquino[arab], conta o troco duas vezes
== hate_slur
cala a boca, sua feminazi[women]
== hate_derogation
velho[age] devia ter vergonha de sair à rua, que asco
== friendly_profanity
bah guri, que baita gol do caralho
ri tanto que quase me mijei, seus merdas 😂
== profane_object
foda-se o IRS e os seus anexos
== positive_identity
Força, malta surda[disability], o palco é vosso! 🤟
velha guarda gay[lgbtq] da Lapa, eterna
== counter_speech
não partilhes esse vídeo, é ódio
Um rapaz escreveu na prova "os negros têm QI menor". Não lhe dei só zero. Passámos três aulas a ler quem inventou isso e para quê, e ele pediu para refazer.[black]
== negated_hate
baiano[ethnicity] preguiçoso? vem ver a safra do cacau
== support
respira, tô subindo a escada
== hate_profane
os ciganos de merda[roma] montaram barraca de novo
== everyday
kkkkk sou mto trouxa, dei oi pro manequim
