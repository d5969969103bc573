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
