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
{nome}, manda foto pelada senão eu posto as outras
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
