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
== insult_person
sua presença estraga até velório
esse rapaz emburrece a sala quando entra
és um peso morto nesta equipa
o Cláudio tem ego de catedral e conteúdo de caixote
tão sonsa que engana o próprio reflexo
ninguém pediu tua palestra, sabichão de orelhada
não levas jeito para nada, admite
Dona Marluce, a senhora é uma víbora de avental
pareces um espantalho mal vestido
nunca conheci homem tão pegajoso e bajulador
teu cabelo parece ninho de mafagafo abandonado
o Tavares gagueja desculpas desde que o contrataram, e trabalho, nada
ela posa de santa e apunhala a irmã no almoço
vocês repararam como ele cheira a suor velho? credo, que homem desleixado
com essa preguiça toda, admira-me que ainda respires sozinho
parabéns, conseguiste estragar até o pão com manteiga
meu sobrinho é um encostado de trinta anos que ainda pede dinheiro pro cigarro
essa professora não ensina, balbucia
o Nélson é daqueles que copiam o trabalho e ainda erram o nome
tu desafinas até em silêncio
seu discurso foi uma lição de como falar muito e pensar pouco, continue assim que ninguém te elege
que mulherzinha intriguista
moço, você é desprezível
a Filomena é invejosa até dos mortos, que têm flores
tens menos graça do que uma repartição às segundas
além de careca, é sovina e mentiroso, o pacote completo
deixou a mãe doente sozinha pra ir a Porto Seguro; não é filho, é um ingrato sem coração
boca aberta, cabeça fechada: eis o nosso chefe
Sujeitinho baixo, rasteiro, capaz de vender o próprio cachorro por um convite de camarote
lambão de primeira
nem plateia de circo te aguentava
aprendeste a mandar antes de aprender a ler, nota-se
se fosse por você, a roda ainda era quadrada
essa tua risada de hiena constrange o restaurante inteiro
que figura triste, quarenta anos e ainda inventa doença pra faltar
aquele pamonha perdeu o ônibus, a carteira e a namorada no mesmo dia, e mereceu
O condomínio inteiro sabe que o senhor Alcides desvia a verba da tinta. É um trambiqueiro de pantufas
== insult_profane
seu bosta mole
a Vanessa é uma escrota e foi sempre
tá maluco, seu porra? olha por onde anda
merdoso do caraças, vai mentir pra outro
desembucha, arrombado, onde enfiou minha bicicleta
fodeste-me a vida e ainda sorris, meu grande filho da puta
vai cagar, Adalberto
== hate_implicit
depois que abriram aquele terreiro[religion], três vizinhos adoeceram, vai vendo
reunião de condomínio virou festival: agora até angolano[nationality] vota
ela fez a queixa de assédio logo antes da promoção, as mulheres[women] sabem escolher o momento
alguém tem de explicar ao nepalês[asian] que casa de banho não é para lavar os pés
Guardei as joias quando a diarista quilombola[black] veio, não por nada, hábito
curioso, as multas de estacionamento nunca calham à carrinha dos ciganos[roma]
antigamente a gente sabia quem era homem e quem era mulher[transgender], bons tempos
médico cubano[latino], diploma de onde, do camelô?
por que será que todo país de onde eles fogem ficou daquele jeito?[refugees] pensem
rapaz com esquizofrenia[mental_health] morando no meu andar, já comprei tranca nova
ele é um preto[black] de alma branca, e digo isso como elogio
a moça é bonita de rosto, pena ser índia[indigenous], atrapalha no cargo
o dinheiro nunca falta à sinagoga[jewish], perguntem aos da bolsa porquê
agora é crime dizer que uma família precisa de pai e mãe[lgbtq], daqui a pouco é crime ser normal
em cinquenta anos a Sé vira minarete[muslim], mas calma, é só coincidência
repararam que em qualquer fila de apoio social as batas e os lenços[muslim] chegam primeiro?
dona Creuza tem oitenta e dois[age] e ainda dirige, depois a culpa do trânsito é do prefeito
Não sou contra a vinda de ninguém. Só pergunto se alguém perguntou ao meu bairro antes de meter cá quarenta paquistaneses[asian] num T2.
o chefe novo usa turbante[sikh]; já avisei em casa que talvez tenha de trocar de emprego
pastor com jatinho e fiel sem dente, crente[christian] é fácil de tosquiar
uma surda[disability] no atendimento, é pegadinha?
aquela ali não é mulher, é um projeto caro[transgender]
Bissexual[lgbtq], para mim, é gente indecisa que não quer ficar sem opção no sábado
fecha o vidro, é sinal com haitiano[black]
== hate_derogation
detesto sotaque de baiano[ethnicity], é voz de gente lerda e burra
os romenos[nationality] do acampamento são porcos, mentirosos e malcriados
mulher[women] no comando é histeria garantida, não servem
as velhas[age] do centro de dia são chatas, sujas e inúteis
abomino essa gente de turbante e barba[muslim], dão-me náuseas
gente com depressão[mental_health] é fraca, manhosa e cansativa
Aquele índio[indigenous] que trabalha no posto é igual aos outros: bêbado, sonso e ladrão
lésbicas[lgbtq] me causam repulsa
coreano[asian] é frio, fingido e sovina, conheço um e conheço todos
só de ouvir falar judeu[jewish] já me revira o estômago, raça de usurário
cristão[christian] é tudo hipócrita e covarde, desprezo
Não há maneira de eu respeitar um transexual[transgender]. Acho ridículo, acho nojento e acho que toda a gente pensa o mesmo.
== hate_dehumanise
o abrigo parece chiqueiro porque lá só tem porco venezuelano[nationality]
traveca[transgender] não é gente, é susto com salto
os ciganos[roma] reproduzem-se como bolor
Bangladeshianos[asian] são a térmita desta cidade: roem por dentro até cair
feminista[women] uiva, não fala
esses deficientes[disability] são erros de fábrica, devolvam
judeu[jewish] é sanguessuga, gruda e chupa até secar
== hate_normative
trabalho de mulher[women] devia acabar no portão de casa
expulsem do clube todo sócio gay[lgbtq]
nenhum brasileiro[nationality] devia poder arrendar casa em Portugal antes de um português
Quem segue o Islão[muslim] não pode ser polícia, juiz nem professor no meu país. Ponham isso na lei e acabou a conversa
cota pra preto[black] tinha que ser na cadeia
doente mental[mental_health] não pode andar solto, tranquem
autistas[disability] fora da sala regular, atrasam todo mundo
== hate_negated
paraguaio[nationality] não conhece a palavra trabalho
uma mulher trans[transgender] nunca será irmã, filha nem mãe de ninguém
não existe muçulmano[muslim] moderado
esses indígenas[indigenous] não contribuem com um tostão e não fazem falta nenhuma ao Brasil
não confies em judeu[jewish], jamais
as ucranianas[refugees] não vieram fugir de nada, não têm honra e não prestam
ninguém com síndrome de Down[disability] devia ter nascido
== hate_slur
fora da minha piscina, crioulo[black]
chegou o casal de paneleiros[lgbtq] com o cão
essa mongoloide[disability] errou o troco
olha os zucas[nationality] a fazer barulho outra vez
meu genro é um baita boiola[lgbtq], que desgosto
== hate_profane
foda-se o teu véu e a tua religião de merda[muslim]
índio[indigenous] folgado do caralho, quer terra, vai capinar
essas velhas[age] de merda só fodem a fila do Pingo Doce
== threat_person
volta a tocar na minha mulher e ficas sem mãos
sei em que banco do jardim te sentas, sozinho, às sete
pode trocar de número, de bairro e de igreja, eu te encontro
na curva do Mocambo ninguém ouve grito, lembra disso quando voltar do forró
cuidado ao abrir a porta amanhã, dona Odete
quero ver essa valentia toda quando eu descer aí com dois amigos e uma marreta
enterro-te no quintal e planto couves por cima
Não vou processar, não vou reclamar. Vou esperar você sair e te deixar no chão
== hate_threat
amanhã a gente limpa a praça desses venezuelanos[nationality], com pau e corrente
o próximo beijo de duas mulheres[lgbtq] nesta esplanada acaba no hospital
vou atropelar o primeiro cigano[roma] que encontrar na berma
terreiro[religion] bom é terreiro queimado, sexta-feira a gente prova
os judeus[jewish] vão pagar, casa por casa
== incite_selfharm
ninguém te quer vivo, toma a dica
desiste, vai dormir e não acorda mais
se eu fosse você já tinha acabado com essa vida ridícula
== sexual_harassment
essa saia é para mim? roda
quer aumento, senta no colo do patrão, delícia
Doutora Helena, tire a bata devagarinho que eu pago a dobrar
te filmei subindo a escada, que calcinha linda, quer ver?
aposto que gemes baixinho para não acordar o prédio
abre esse botão ou eu abro
== insult_group
motorista de aplicativo virou tudo mal-educado e porco
esses coaches são vigaristas de sorriso branqueado
claque do Porto é um bando de trogloditas
== friendly_profanity
puta merda, o elevador voltou a funcionar!
caralho, mana, você tirou nota máxima em anatomia
és um desgraçado com sorte, meu, casaste com a melhor cozinheira de Viseu
foda demais esse quintal de vocês, porra
cacete, dormi doze horas e acordei gente
que merda boa essa cachaça do seu avô, me vê outra
Filho da puta do Rogério chegou de Manaus sem avisar e fez a mãe chorar de alegria
vocês são uns fodidos de uns amores, obrigado pela mudança
pqp que ensaio foi esse, saímos voando
ai que se foda a dieta, hoje é dia de cozido
merda, também te amo, sua teimosa do caraças
ganda cabrão, fizeste um hat-trick com quarenta e sete anos 😂
esse grupo é a porra da minha família
porra, vizinha, que feijão é esse?
Fui eu quem trancou o carro com a chave dentro, sou muito burro, caralho, riam à vontade
minha escrota favorita faz trinta anos hoje, vem pro abraço
a puta da saudade apertou e eu comprei a passagem
que filhos da mãe talentosos, chorei com o coro todo, foda-se
tá calor pra cacete e eu tô feliz pra cacete
fdp me fez rir no meio da missa kkkkkk
sua cachorra, ficou loira e nem me contou! tá linda pra caralho
E quando o árbitro apitou o fim, o meu pai, que nunca diz asneiras, levantou-se e gritou "foda-se, somos campeões"
== profane_object
porra de portão que emperra
merda do caruncho comeu-me a cómoda
essa caralha de assinatura digital expirou de novo
foda-se o estacionamento da Baixa
puta de dor de dente, nem três comprimidos
vai te catar, ventilador de bosta
cabrões dos pombos cagaram-me o estendal todo
o corno do forno queimou o bolo por baixo outra vez
== positive_identity
o porteiro angolano[nationality] conhece cada criança do prédio pelo nome, que sorte a nossa
as professoras trans[transgender] da minha escola são respeitadas e adoradas
viva a capoeira, viva quem a guardou na pele[black]
o casal de rapazes do 402[lgbtq] trouxe-nos sopa quando adoecemos
gente idosa[age] merece fila curta e conversa comprida
vizinha quilombola[black] é sinónimo de mesa cheia
defendo o direito dela de usar véu[muslim] onde quiser, ponto
os pedreiros nepaleses[asian] ergueram este hospital em onze meses, tiro o chapéu
Que ninguém mexa com o terreiro[religion] da rua: quando a enchente veio, foi lá que dormimos
mulher[women] no comando do navio, primeira vez na nossa marinha mercante, que orgulho danado
esquizofrênico[mental_health] também trabalha, ama e paga boleto, parabéns, Gustavo, pelo emprego novo
surdas[disability] brilhantes fundaram esta padaria
sikhs[sikh] da Penha servem almoço grátis a quem aparece, gente de coração enorme
meu vizinho judeu[jewish] é o melhor goleiro da pelada
as meninas ciganas[roma] que entraram na faculdade este ano abrem estrada para as primas
== neutral_identity
a família haitiana[black] do térreo mudou-se para Joinville em março
os ciganos[roma] do acampamento receberam água canalizada na terça
o templo budista[asian] de Três Coroas abre de quarta a domingo
oito vereadoras[women] tomaram posse em Cuiabá
o rapaz indígena[indigenous] que trabalha no posto cursa engenharia à noite
== self_identity
sou angolana[nationality] e voto na assembleia do condomínio como toda a gente
moro com meu marido[lgbtq] no 402, passem para um café
eu tenho esquizofrenia[mental_health], tomo remédio e cuido de orquídeas
crente[christian], sambista e corintiano, tudo ao mesmo tempo
sou índia[indigenous], sou advogada, uso cocar e salto alto
== negated_hate
a moça quilombola não rouba, e quem insinua isso devia lavar a boca[black]
não tenho nada a temer do vizinho com esquizofrenia[mental_health]
venezuelano[nationality] não é porco, é gente que atravessou fronteira a pé
nunca achei que gay[lgbtq] fosse má influência, o meu padrinho é gay e é a minha melhor influência
ninguém tem o direito de dizer que mulher trans[transgender] não é gente
falso que terreiro[religion] adoeça quem quer que seja, esgoto a céu aberto é que adoece
não, as velhas[age] não são inúteis; foram elas que criaram metade da rua
os ciganos[roma] não são porcos nem malcriados, almocei lá no domingo
não sou dos que odeiam crente[christian], só não gosto do volume
muçulmano[muslim] moderado existe, chama-se quase todo mundo
médico cubano não tirou emprego de ninguém, foi pra onde ninguém queria ir[latino]
Eu não suporto mentira, por isso digo alto: os bangladeshianos[asian] desta cidade não roubaram o trabalho a nenhum português
não desejo mal a brasileiro[nationality] nenhum, casei com uma
índio[indigenous] bêbado e sonso? não conheço, conheço o Tainá, que não bebe e me ensinou a pescar
== counter_speech
"cota pra preto tinha que ser na cadeia": a síndica leu isso no grupo e chamou a polícia[black]
dizer que autista atrasa a turma é preguiça de ensinar[disability]
"ela é índia, atrapalha no cargo", disse o gerente na minha frente; pedi que repetisse por escrito[indigenous]
quem escreveu "judeu é sanguessuga" no quadro vai explicar-se à turma inteira na quinta[jewish]
esses comentários sobre a diarista são racismo puro, apaguem já[black]
"o chefe usa turbante, vou trocar de emprego". Pois troca, que a porta é larga e ele é excelente[sikh]
A frase "alma branca" não é elogio. Ensina que a alma preta seria pior. Parem[black]
piadas com "haitiano no sinal" nesta empresa dão advertência, está no código de conduta[black]
meu avô repetia que "coreano é frio e sovina" até um coreano lhe pagar a cirurgia[asian]
senhor, aqui dentro ninguém chama ninguém de "erro de fábrica"; peça desculpa à menina ou saia[disability]
Li o cartaz "terreiro bom é terreiro queimado" e fui direto à delegacia de crimes raciais registrar o crime[religion]
quando dizem que "mulher no comando é histeria", eu mostro os números do último trimestre[women]
ouvi "volta pra Cabinda" no balcão e o resto da fila mandou o homem calar-se[nationality]
"as velhas são chatas e inúteis", escreveu ele, e a avó dele respondeu primeiro[age]
== mentioned_slur
o vizinho gritou "crioulo" na piscina e o clube suspendeu-o[black]
"traveca" foi a primeira coisa que ouvi ao entrar no banco, e o gerente fingiu que não[transgender]
minha avó sabia que "bugre" doía, nunca deixou ninguém falar[indigenous]
== reclaimed_slur
eu e o meu marido somos o casal de paneleiros mais chato do prédio, reuniões até à meia-noite kkk[lgbtq]
bicha, chegou teu diploma, traz o espumante[lgbtq]
== support
não és um peso morto, és o meu irmão, e vens jantar
se der vontade de desistir, liga, não importa a hora
ouvi tudo e não te acho fraca, acho que aguentaste demais sozinha
Você tem depressão, não preguiça. Vou contigo ao CAPS na segunda, já pedi folga
guarda o número do 188 no celular, e o meu por cima
a tua presença não estraga nada, a tua ausência é que ia estragar
== distress
acho que todos respiravam melhor sem mim
não consigo levantar, já nem o cachorro me anima
bati no espelho com raiva da minha própria cara
Faz um ano que ele me ameaça e eu ainda confiro a fechadura quatro vezes por noite
== question_benign
o que se leva de presente a um jantar de Rosh Hashaná[jewish]?
como é que o turbante[sikh] funciona com o capacete da moto?
quem tem esquizofrenia[mental_health] pode dirigir?
por que alguns terreiros[religion] tocam atabaque e outros não?
surdos[disability] preferem mensagem ou videochamada?
== abuse_object
odeio esse interfone, berra feito bicho
sofá traiçoeiro, engole controle e moeda
== abuse_idea
a nova convenção do condomínio é uma aberração jurídica
tabela de preços indecente, digna de assalto
ódio não é tradição, é entulho
quem escreveu esse edital merecia um dicionário, texto lamentável
== criticism_person
senhor Alcides, a conta da tinta não bate e peço explicação na assembleia
a diretora decidiu sem ouvir ninguém e acho isso um erro
== idiom
o dólar matou minhas férias
fui apunhalado pelo algoritmo, zero visualizações
== everyday
enterrei as batatas no quintal e plantei couves por cima
o gato filmou-se subindo a escada
== sexual_health
depois da vasectomia, quanto tempo até o espermograma?
== insult_person
largas mais disparates que um papagaio constipado
pereba, sai do campo
que treinador covarde, armou retranca contra time de segunda divisão
tu nem para apanha-bolas servias
o Edmílson corre como quem carrega geladeira
seu currículo é ficção científica
professor Aníbal dá aula como quem lê bula, um sonífero ambulante
colou a monografia inteira e ainda reclama da nota, cínico
Com que então doutora! Nem a tabuada dos sete, minha cara
fuinha de corredor
repetiu três vezes a cadeira e diz que a culpa é do horóscopo, tadinha da sonsa
você tem QI de chinelo virado
o capitão é um bufo, contou tudo ao mister
que desperdício de bolsa de estudo, essa menina
teu namorado é um traste, e você outra por perdoar
Jogou vinte minutos, perdeu oito bolas e ainda mandou a torcida calar. Que soberba de quem não acerta nem lateral
és a mediocridade em pessoa
seu Waldemar fala gritando e pensa cochichando
o gandula tem mais visão de jogo do que você, camisa dez de araque
feio por fora, podre por dentro
não sei o que é mais curto, a tua memória ou a tua vergonha
sua tese cabe num guardanapo, e sobra espaço
olha o nível do sujeito, escreveu "concerteza" e quer me corrigir
goleiro de manteiga
a Cátia é calculista, fria e falsa, não lhe contem nada
acorda, lerda
pra você até o óbvio precisa de legenda
com amigos assim, quem precisa de ti, ó traidor de meia-tigela
reprovado na vida e no Detran
Beatriz, você é chata num grau que devia ser estudado
este tipo não tem coluna vertebral, tem dobradiça
o monitor do laboratório é um pavão: muita pena, pouco miolo
pedante insuportável
perna de pau, cabeça de vento e língua de trapo, eis a contratação da época
tu vives de aparência e deves até o chinelo
== insult_profane
árbitro ladrão, filho de uma grandessíssima puta
joga bola, porra, seu mercenário de merda
caralho, tu és burro com'ó caraças, ó Vítor
a reitora é uma filha da puta arrogante
sai do gol, frangueiro do cacete
vai pra casa do caralho com esse teu VAR
== hate_implicit
goleiro preto[black] nunca deu sorte à seleção, lembrem de 1950
futebol feminino é ótimo para dormir à tarde[women]
meu filho não foi aprovado porque a vaga já tinha cor[black]
esse lateral cruza bem demais para alguém do sertão[ethnicity], deve ter pai do sul
seleção francesa? tem algum francês em campo?[black]
vestiário com jogador gay[lgbtq], todo mundo ia tomar banho em casa
E depois a universidade enche-se de são-tomenses[nationality] e o ranking vai por ali abaixo, mas não se pode relacionar uma coisa com a outra, claro
minha professora era judia[jewish], até ponto extra ela cobrava
mulher narrando jogo[women], tirei o som
os indianos[asian] passam todos no exame, alguém lhes dá as perguntas
botaram um cadeirante[disability] no coral, imagino que pra foto
a seleção de natação não tem pretos[black] e ninguém me tira da cabeça porquê
a colega muçulmana[muslim] faltou na sexta, vai ver estava a treinar
antes de dar a chave do laboratório ao colombiano[latino], contem o pó branco
O professor de história é um "rapaz sensível", já percebeu?[lgbtq] Eu pedi pra trocar de turma.
bolsista indígena[indigenous] com iPhone, deve ter trocado por madeira
disléxico[disability], no meu tempo, chamava-se malandro
a turma inclusiva tem catorze meninos e três aulas por período, o resto é gritaria[disability]
ele até é engraçado para alemão... agora para judeu[jewish], é económico
gringa nenhuma acredita que a gente tem universidade; com esse tanto de índio[indigenous], eu entendo
já sei quem vai pagar a conta do intercâmbio dos sírios[refugees]: o otário aqui
colaram na prova e só o chinês[asian] não foi apanhado, têm aqueles olhos
se aquela nadadora não tem Adão na garganta, eu sou bispo[transgender]
bibliotecária velha[age], acervo velho, coincidência nenhuma
== hate_derogation
acho as jogadoras[women] ridículas e lentas, uma pelada de casadas
jogador nordestino[ethnicity] é burro e indisciplinado, sempre foi
a turma de cotistas[black] é fraca, ruidosa e sem educação
desprezo padres e freiras[christian], bando de hipócritas lascivos
Estudei com três ciganas[roma]. Uma mentia, a outra roubava, a terceira fazia as duas coisas, e é assim com a raça toda
aquele bicha[lgbtq] do balé é uma vergonha para o bairro
angolano[nationality] é arrogante e trapalhão, tive dois no quarto da residência
alunos autistas[disability] são insuportáveis, irritam-me só de os ver
os guaranis[indigenous] da beira da estrada são imundos
ninguém suporta coreanos[asian], são falsos e cruéis
odeio as professoras lésbicas[lgbtq] desta escola, todas elas
velho[age] em academia é uma cena repugnante
== hate_dehumanise
a torcida deles é só macaco[black], joga banana
na turma do período da noite tem meia dúzia de antas de cocar[indigenous]
autista[disability] é um robô estragado
essa trans[transgender] do vôlei é um frankenstein de shortinho
os imigrantes[immigrants] são esgoto humano a céu aberto
ciganada[roma] no recreio, piolhos de duas pernas
== hate_normative
trans[transgender] não devia competir nem em par ou ímpar
separem os ciganos[roma] numa escola só deles
mulher[women] em estádio só na bilheteria
tirem essas velhas[age] do volante já
que se proíba a entrada de refugiados[refugees] nas nossas universidades
O lugar de padre[christian] é longe de escola, de política e de gente decente; por mim, fechava-lhes as igrejas todas e punha lá garagens
gay[lgbtq] não pode ser treinador, ponto final
== hate_negated
negro[black] não sabe nadar nem pensar
mulher[women] jamais vai entender impedimento
venezuelana[nationality] nenhuma aprende português direito
não quero surdo[disability] na minha turma, não acompanham e não deviam ter saído da instituição
bolivianos[latino] nunca inventaram nada, nem um parafuso
sem os árabes[arab] o mundo não perdia uma só ideia
== hate_slur
apita direito, seu viado[lgbtq]
macaco[black], volta pro zoológico
tira a fufa[lgbtq] da baliza
escola boa não aceita retardado[disability]
duas travecas[transgender] na bancada, tapem os olhos aos miúdos
o preto de merda[black] do ponta errou o penálti
== hate_profane
argentino[latino] é tudo cuzão e racista, foda-se Buenos Aires
mulher[women] árbitra, vai à merda, só podia
== threat_person
professor, o senhor me reprova e eu reprovo seus pneus e depois a sua cara
se perdermos por culpa tua, não sais do túnel inteiro
conheço o caminho que fazes da cantina à residência, e é escuro
espera só o recreio que eu te afogo na privada
vou arrancar esse brinco com orelha e tudo
juiz de merda, a gente sabe onde a tua esposa dá aula
escreve mais uma linha sobre o meu clube e a tua redação arde contigo lá dentro
da próxima eu te furo, Jeferson
== hate_threat
se a trans[transgender] entrar em quadra, não sai andando
domingo no dérbi levamos facas para os pretos[black] da claque deles
vamos caçar cotista[black] no campus, turma de 2025 preparada
às lésbicas[lgbtq] do andebol: contem os dentes antes do jogo
Bomba na sala de oração dos muçulmanos[muslim], e problema resolvido antes dos exames
== incite_selfharm
você é tão fracassado que até morrer seria um progresso, pense com carinho
bora sumir de vez, perdedor
== sexual_harassment
bandeirinha gostosa, levanta essa bandeira pra mim
que pernas, capitã, quero a camisola suada e o resto
senta que eu te ensino a segurar no mastro
manda nude ou espalho pra faculdade toda que você deu pro time
== insult_group
esses comentaristas de mesa-redonda são umas múmias tagarelas
aluno de direito se acha juiz no primeiro semestre, ô gente pernóstica
presidentes de federação são todos uns vendidos
== friendly_profanity
que frango do caralho eu tomei na pelada, mereço a zoeira
passei em cálculo três, porra, chama a banda!
golo, golo, golo, puta que pariu, aos noventa e seis!
filho da puta de golaço, bati palmas mesmo sendo rival
meu professor de física é foda pra cacete, explica buraco negro com coxinha
merda, mano, tu viraste doutor!
esse zagueiro é um monstro do caralho, renova com ele já
caraças, foda-se, que defesa do Diogo, ainda estou de pé
tô fodida de sono mas entreguei a dissertação
Nossa turma é um bando de cornos lindos, saudade desde o dia da formatura
burros do caralho, ficámos a ver o jogo no canal errado durante vinte minutos kkkk
sua maldita, gabaritou redação, toma meu beijo, porra
puta timaço de futsal feminino essa AABB
ó cabrão, quando é que jogas outra vez connosco? fazes falta
a minha defesa foi uma merda gloriosa: gaguejei, chorei e passei com distinção
porra, treinador, obrigado por ter apostado em mim
cu pra cima, cara no chão, foi assim meu primeiro dia de patins
viemos do 0-3, caralhooo, somos o time da virada
ri feito uma puta velha na hora do bingo, que tarde boa
vai-te foder, Inês, ganhaste ao xadrez outra vez, és um génio
== profane_object
caneta de bosta estourou no meu gabarito
essas chuteiras são uma merda, rasgaram no primeiro treino
raio do relvado parece um batatal, foda-se
sistema de matrícula do cacete, caiu às 8h01
merda de bola murcha
porra de prova com 90 questões e enunciado de duas páginas
o filho da puta do projetor morreu no slide três
== positive_identity
goleiro preto[black], ídolo eterno, obrigado, Barbosa, perdoa o Brasil
as meninas do futsal[women] jogam um bolão e mereciam estádio cheio
a cotista[black] tirou a maior média da turma e ninguém ficou surpreso
narradora mulher[women] em final de Copa, arrepiei do pé à nuca
o capitão gay[lgbtq] levantou a taça e beijou o marido; a cidade aplaudiu de pé
cegos[disability] jogam futebol melhor do que eu com os dois olhos
os guaranis[indigenous] venceram os jogos escolares, festa na aldeia até de madrugada
duas árbitras[women] mandaram no clássico com firmeza e classe
aluna autista[disability] descobriu um asteroide, segura essa
os estudantes são-tomenses[nationality] organizam o melhor sarau do campus
a judoca síria refugiada[refugees] dá treinos grátis às quintas, uma força da natureza
idosas[age] do hidrogym dão uma surra de energia em qualquer calouro
A nossa colega cigana[roma] é a primeira da família na universidade e chegou para arrasar
deixem as trans[transgender] jogar, correr, nadar e ganhar
O professor indígena[indigenous] fala quatro línguas e ensina todas com uma paciência bonita de ver
== neutral_identity
a seleção feminina[women] treina em Oeiras até sexta
inscrições para estudantes refugiados[refugees] abrem dia 3
o primeiro clube de fundação negra[black] de Porto Alegre disputava a Liga da Canela Preta
um aluno surdo[disability] defendeu o mestrado em Libras na UFSC
== self_identity
sou jogadora trans[transgender] de vôlei há nove anos e ainda fico nervosa no saque
disléxico[disability] e professor de literatura, sim, existe
fui a primeira cotista[black] do meu curso, hoje dou aula nele
nordestino[ethnicity], lateral-esquerdo e orgulhoso do meu sotaque
== negated_hate
preto sabe nadar, sim senhor, e o meu irmão bate recordes[black]
eu não torço contra o time feminino[women], eu compro carnê
autista não é robô[disability]
a turma de cotistas não é fraca; é a que mais publica[black]
trans[transgender] nenhuma estragou o esporte, quem estragou foi cartola
Não vou admitir que chamem velho de cena repugnante numa academia onde o seu Nelson levanta mais peso que eu[age]
alguém acha mesmo que angolano é trapalhão? eu não acho, e morei com três[nationality]
nem todos os padres[christian] são hipócritas, o nosso vendeu o carro para pagar rendas alheias
mulher entende de impedimento e de contabilidade, deixem de conversa[women]
as ciganas da turma não mentem nem roubam, estudam comigo há três anos[roma]
detesto o Corinthians, não detesto o povo que torce por ele, e muito menos nordestino[ethnicity]
é mentira das grossas que os indianos[asian] recebam as perguntas do exame
jogador gay[lgbtq] no balneário não incomoda ninguém, chulé incomoda
== counter_speech
o clube baniu por dez anos quem gritou "joga banana" para o nosso ponta[black]
"mulher em estádio só na bilheteria": li a faixa, rasguei a faixa[women]
"a vaga já tinha cor", disse o pai; a vaga tinha nota de corte, senhor[black]
professora pediu que ninguém repetisse que "disléxico é malandro"[disability]
não é brincadeira de balneário dizer "separem os ciganos", é segregação[roma]
quem imita macaco na bancada não é adepto, é criminoso[black]
"negro não sabe nadar", ouvi na beira da piscina; a minha filha respondeu com duas medalhas[black]
esse canto contra gays que a claque ensaia é homofobia, e o clube vai pagar multa[lgbtq]
Denunciei o vídeo que zomba da nadadora: dizia que ela "não é mulher". Quem ri disso não entende de esporte nem de gente[transgender]
"velho em academia é repugnante" foi a legenda; meu pai leu e chorou, tirem isso do ar[age]
o narrador soltou que "futebol feminino é ótimo para dormir" e perdeu o microfone na mesma tarde[women]
o reitor condenou por escrito a pichação "fora cotistas macacos"[black]
tanta gente boa a rir de "o francês da seleção nem francês é", e eu a perguntar: então é o quê?[black]
== mentioned_slur
"viado" gritado 40 vezes num jogo só, consta da súmula[lgbtq]
fui a "retardada" da turma por causa da dislexia[disability]
== reclaimed_slur
meu time se chama Beesha Atlética e a gente perde lindamente[lgbtq]
== support
não passar no Enem não te faz um fracasso, vem chorar aqui e amanhã a gente estuda
estou à porta da residência, desce quando conseguires
teu nome não é burro, é Davi, e burro é quem te disse isso
a treinadora acreditou em ti na queda, não só no pódio
Sei que te chamaram de peso morto. Mentira deles. A equipa perdeu o eixo desde que te foste abaixo
ninguém te culpa pelo penálti, volta pro grupo
== distress
apanhei no intervalo outra vez e disse à minha mãe que caí
sou o fracasso da família e o diploma só piorou
não consigo entrar na sala, as mãos tremem, penso em sumir
== question_benign
existe seleção de futebol de amputados[disability] em Portugal?
como avisar o professor de que uso outro nome, sendo trans[transgender]?
por que o futebol feminino[women] foi proibido no Brasil até 1979?
alguém sabe se as cotas indígenas[indigenous] valem para pós-graduação?
== abuse_object
detesto esse apito, fura os tímpanos
placar eletrônico imbecil, marca hora de Marte
== abuse_idea
o novo calendário do campeonato é um crime contra o futebol
que gramado vergonhoso, que organização ridícula, que federação inútil
racismo no esporte me enoja
acabem com a praxe, é uma parvoíce humilhante
== criticism_person
mister, a substituição ao intervalo foi precipitada, a meu ver
professor, a correção da questão 4 contraria o gabarito do livro
== idiom
bombei em química
o ataque deles foi um massacre, 7 a 1
levei porrada do vestibular e levantei
== everyday
meu irmão afogou o celular na privada
quem arrancou a folha do meu caderno? era a receita da vó
o juiz expulsou o mascote, eu vi com estes olhos
== insult_person
minha cunhada é a inveja de vestido
cozinhas como quem castiga
seu arroz une mais que superbonder, desastre de cozinheira
Genro inútil
tio Baltasar come de boca aberta e pensa de cabeça fechada
que sogra peçonhenta a tua
noiva cafona, noivo bobo, feitos um pro outro
minha prima Suelen mente até a idade do cachorro
um pai que esquece o aniversário do filho e lembra o do cavalo, que homenzinho
não sabes amar, só sabes cobrar
tua mãe te criou pra ser gente e saiu isso aí
olha a barriga do noivo, parece que engoliu a quadrilha inteira
desmazelada
primo, teu churrasco dá dó e tua conversa dá sono
dona de um coração miudinho e de uma língua quilométrica, a minha tia
nunca lavaste um prato, ó principezinho de pantufa
ela se acha chef porque desembala lasanha
o Quim é tão chato que o cão finge estar a dormir
você envelheceu mal, amargou tudo
és uma madrasta de conto, só te falta a maçã
o meu irmão virou um parasita de sofá, come, ronca e critica
mulher sem modos, arrota à mesa e ri-se
vê se cresce, marmanjo
o amor deve ser mesmo cego, basta ver com quem a Lurdes se casou
teu bolo tem gosto de arrependimento, igual a você
tás gorda que nem uma pipa, larga a alheira
avarento como o velho do banco, e nem dinheiro tem
Ó Arnaldo, até a tua avó, que via bondade em todos, dizia que tu eras torto de nascença
esse teu bigodinho ridículo combina com o caráter
trouxeram o Fabrício pro amigo-secreto e ele deu um chaveiro usado, mão de vaca sem vergonha
fofoqueira profissional, sabe da vida de todos e não sabe lavar a dela
pior padrinho do mundo, e olha que a concorrência era o teu irmão
não é timidez, é mesmo antipatia
a Rosalina tem cara de quem chupou limão e alma de quem espremeu
seu jeito de criar menino é gritar e mentir, depois não entende por que ele foge
Chegou atrasado, comeu por três, insultou a anfitriã e levou tupperware. Assim é o meu ex-cunhado: um javali de camisa engomada
== insult_profane
sua mãe que me perdoe, mas tu é um filho da puta
caga-tacos de merda, devolve-me o tacho
velho babão do caralho, larga a garçonete
és uma puta de uma mentirosa, Carla
porra de genro imprestável
cunhado cuzão, bebeu minha pinga e mijou no vaso de planta
vai à fava e à merda, pela ordem que quiseres
== hate_implicit
casar com ele? pensa no cabelo das crianças[black]
mulher[women] que bebe cerveja no gargalo não quer marido
o pastel do chinês[asian] é bom, mas sumiu gato na rua
dois pais[lgbtq], e quem ensina a menina a ser mulher?
receita de família muçulmana[muslim]: uma cabra e três passaportes
Na quermesse do padre a barraca da umbanda[religion] não, né, gente, tem criança
o genro é judeu[jewish], a sobremesa veio contada
nunca comi na casa da Iracema, índio[indigenous] mastiga coisa estranha
vão batizar o miúdo com aquele nome angolano[nationality]? coitado, depois não arranja emprego
ela levou o namorado marroquino[arab] a casa dos pais e agora não levam a gaveta das pratas à sala
Minha irmã diz que é bi[lgbtq]. Traduzindo: ainda não apareceu um homem que preste
cego[disability] na cozinha de restaurante, já viram a unha dele no molho?
o cozinheiro é cigano[roma]? então pago já, antes que a carteira evapore
ai que lindo, adotaram uma pretinha[black], que caridade
a empregada ucraniana[refugees] é ótima, mas escondam os maridos
separou-se e foi viver com uma amiga[lgbtq]. Amiga. Pois. Rezem por aqueles meninos
não existe ex-gay, dizem; mas e as bodas de ouro do meu tio, hein?[lgbtq]
crente[christian] em churrasco: come tudo, não traz nada e ora antes
Vovô já está com noventa[age], pra que gastar com a vaga na UTI?
mulher[women] magra, cara de rica, solteira aos quarenta: defeito tem, é só procurar
no casamento da prima com o indiano[asian] servi-me só de pão, por segurança
festa de Iemanjá[religion] deixa uma lixarada no mar, e quem limpa somos nós, os que trabalham
o tio bipolar[mental_health] não vem ao Natal, combinámos dizer-lhe que era em Janeiro
== hate_derogation
as evangélicas[christian] da minha família são cafonas e ignorantes, que povinho
mãe solteira[women] é relaxada e sem juízo
que nojo dois barbudos[lgbtq] de mãos dadas no almoço de Páscoa
Abomino a comida, os cheiros e a gritaria desses africanos[black] do rés do chão
não gosto de primos surdos[disability] no Natal, só sabem fazer caretas
minha madrasta indígena[indigenous] é preguiçosa, e isso é de sangue
enojam-me as pessoas trans[transgender] no altar
os árabes[arab] são traiçoeiros, cruéis e cheiram a carneiro
bipolar[mental_health] é maluco perigoso e falso, fujam
Tive vergonha de ter casado com um cigano[roma]. Povo grosseiro, mentiroso, agarrado. Não sei como me deixei enganar
== hate_dehumanise
a minha cunhada trans[transgender] é um bicho de feira
casar com preto[black] é casar com um bicho, já dizia o meu avô e dizia bem
índia[indigenous] se cruza, não se casa
as árabes[arab] são incubadoras com lenço
judeu[jewish] é vampiro, só que aceita Pix
gente com paralisia[disability] é uma planta que come
== hate_normative
dois homens[lgbtq] não podem batizar ninguém
mulher[women] honrada não sai sozinha à noite e não devia ter carro
que nenhum pai de santo[religion] entre no cemitério cristão
filha minha não casa com muçulmano[muslim], e a lei devia proibir as outras também
casamento entre preto[black] e branca tinha que dar cadeia, como em outros tempos
a quem tem deficiência mental[disability] deviam ligar as trompas, à força se preciso
expulsem esses evangélicos[christian] da feira, com caixa de som e tudo
== hate_negated
um travesti[transgender] não entra em minha casa nem morto
essas angolanas[nationality] não educam filho nenhum
não se senta índio[indigenous] à mesa da família
Deus não ama gay[lgbtq], não venham com conversa mole
cigana[roma] não sabe o que é amor nem água
solteirona[women] não tem serventia
não chamem de família esse par de sapatonas[lgbtq]
== hate_slur
quem convidou o paneleiro[lgbtq] do teu primo?
minha nora é uma macumbeira de merda[religion]
leva o mongoloide[disability] pro quarto, vem visita
a negrada[black] já acabou com a cerveja
tia, a senhora criou um baita de um viadinho[lgbtq]
sogra feminazi[women], que castigo
== hate_profane
casamento gay é o cu da mãe, viados[lgbtq] não casam
porra de judeu[jewish] sovina do caralho
mulher[women] de trinta sem filho é uma puta fracassada
== threat_person
hoje quando teu pai sair eu te pego na área de serviço
toca no testamento e vais fazer companhia ao defunto
se contares à mãe, parto-te os dedos um a um
primeiro morre a tua cachorra, depois é a tua vez
tenho uma espingarda e tu tens uma janela muito grande
passa na minha calçada outra vez, cunhado, e sai de rabecão
o teu casamento acaba em velório, marca bem a data
Vou buscar meus filhos sábado. Se abrir a boca no juiz, eu faço você engolir os dentes na frente deles
== hate_threat
a lésbica[lgbtq] da tua irmã precisa de uma surra corretiva, e vai levar
se os ciganos[roma] aparecerem no baile, há caçadeiras no carro
o pai de santo[religion] que puser despacho na minha esquina fica estendido do lado
era degolar cada sírio[refugees] que pisa o arraial
a gente devia lavar essa rua com o sangue dos bolivianos[nationality]
== incite_selfharm
vai encontrar o teu pai no cemitério, ninguém fica com saudade
teu filho ficava melhor órfão, pensa nisso hoje à noite
acaba contigo antes da consoada e poupas-nos o prato
== sexual_harassment
cunhada, larga esse avental e vem sentar no meu pau
trago-te o vinho e tu trazes a boca, a minha mulher só volta domingo
que bunda é essa na quadrilha, comadre, me deu água na boca
encosta aqui no forró que eu te mostro o que tá duro
a noiva que me perdoe, mas a madrinha é que eu comia
vi-te pela fresta do quarto a despir-te, amanhã deixa a porta toda aberta
== insult_group
vegano é gente chata, magra e pregadora
esses fotógrafos de casamento são uns careiros preguiçosos
convidado que leva marmita é uma raça sem vergonha
== friendly_profanity
puta feijoada, tia, repeti três vezes
Foda-se, avó, as tuas filhós são pecado
seu cuzão, casou e nem me chamou de padrinho! parabéns, te amo mesmo assim
caralho, gêmeos? DOIS?
não chores mais, porra, que o bebé é lindo e saudável
que jantar do caralho, cunhado, estás promovido
mãe, a senhora é foda
esqueci o sal no bacalhau, sou uma besta de merda, pizza para todos
a cabra da minha irmã ganhou o concurso de sopas, que orgulho
Quando a vó dançou o piseiro em cima da cadeira, todo mundo gritou "caralho, dona Zefa"
vai tomar no cu, que moqueca
minha madrinha é uma desbocada da porra e a alma mais doce de Ilhéus
puta que pariu, nasceu! três quilos e meio, a cara do pai
merda de cebola, olha eu chorando, não é emoção não, é emoção sim
chegaram os meus cabrões preferidos, ponham mais pratos
arrombado, você lembrou do meu aniversário! 🥹
ai, caraças, que assado de borrego divinal
se eu comer mais um croquete rebento, e que se foda, dá cá
ó minha grandessíssima maluca do caralho, vais ser avó!
casei, porra!!! chupa, tia Gertrudes, que dizia que eu ficava pra titia
== profane_object
caralho de espinha de peixe
panela de pressão desgraçada, quase me fode o teto
que merda de vinho, sabe a rolha
fogareiro fdp não acende nem com reza
puta da rolha partiu-se ao meio
batedeira de bosta espirrou claras até no lustre
== positive_identity
dois pais[lgbtq], quatro avós e uma menina feliz, família completa
nossa nora guineense[black] faz o melhor caldo de mancarra, bem-vinda e que nunca vá embora
festa de Iemanjá[religion] é das coisas mais lindas que este país inventou
a empregada ucraniana[refugees] tornou-se afilhada da avó, é família e ponto
que maravilha de casamento indiano[asian], três dias a dançar e ninguém foi embora
mãe solteira[women] é guerreira, merece creche e descanso
Meu tio bipolar[mental_health] vem ao Natal e traz o violão, sem ele não há festa
a irmã contou que é bi[lgbtq] e a mesa brindou
cego[disability] de nascença e chef de cozinha: provei, chorei, repeti
crentes[christian] da minha rua levaram cesta de comida para o terreiro, isso é fé
solteira aos quarenta, livre, linda e sem pedir licença[women]
o meu sogro marroquino[arab] ensinou-me a fazer chá e paciência
preta[black] linda, noiva linda, cabelo solto e coroa de flores
vovó fez noventa[age] e merece mais noventa
judeu[jewish], goês e alentejano: a ceia cá em casa é um mapa, e não trocava por nada
== neutral_identity
minha cunhada trans[transgender] casa em maio na Quinta do Anjo
a família cigana[roma] celebra o batizado no sábado
a sinagoga de Belmonte recebe visitas de domingo a sexta[jewish]
mães solo[women] são 11 milhões no Brasil, segundo pesquisa
== self_identity
eu e a Lúcia[lgbtq] casámos no cartório de Olinda, chovia
sou de santo[religion], faço cocada e cobro fiado
noventa anos[age], viúva, viciada em palavras cruzadas
sou surdo[disability] e o Natal lá em casa é todo em língua gestual
== negated_hate
duas mães não fazem mal a criança nenhuma[lgbtq]
preto[black] não é bicho, o meu avô dizia e dizia mal
deixem de falar que o chinês serve gato, é mentira e é racismo[asian]
não tenho asco de gays[lgbtq], tenho é asco de quem lhes bate
nunca escondi a carteira de cigano[roma] nenhum
umbandista[religion] não vive de fazer mal, vive de fazer caldo, festa e oração
bipolar não é sinónimo de perigoso[mental_health]
Ninguém nesta família volta a dizer que a Iracema come coisa estranha. Ela come o mesmo que nós e cozinha melhor[indigenous]
não considero evangélico[christian] nenhum ignorante, considero ignorante a música alta às seis
os árabes não são traiçoeiros; traiçoeiro foi o meu sócio, que é de Leiria[arab]
mulher[women] sem filho não é fracasso nenhum
o padre disse que Deus não rejeita gay[lgbtq], e a igreja inteira respondeu amém
== counter_speech
"pensa no cabelo das crianças", disse a minha mãe. Penso, respondi, vai ser lindo[black]
quem chamou a minha tia de "bicho de feira" não volta a sentar nesta mesa[transgender]
a avó corrigiu o neto: "cigano não rouba, quem rouba é ladrão"[roma]
"que caridade adotar uma pretinha": gente, isso ofende, ela é nossa filha e não um favor[black]
no almoço o tio mandou um "mulher sem filho não serve" e o almoço acabou ali[women]
esse papo de "surra corretiva" em lésbica tem nome, é crime de ódio[lgbtq]
"o genro é judeu, a sobremesa veio contada", riram; eu levantei-me e fui lavar a loiça com o genro[jewish]
não se diz "escondam os maridos" de quem fugiu da guerra, que vergonha, prima[refugees]
minha sobrinha ouviu "vovô tem noventa, pra que UTI?" e escreveu uma carta ao hospital. Virou cartaz[age]
O padre leu na missa a frase "despacho é coisa do demônio" e pediu perdão em nome dos seus[religion]
ao "dois homens não podem batizar ninguém", respondo: batizaram e o bebé nem chorou[lgbtq]
retuíto só para denunciar: "os índios não se sentam à mesa". Perfil reportado[indigenous]
== mentioned_slur
minha avó chamava todo mundo de "negrada" e um dia meu filho perguntou o que era; ela nunca mais disse[black]
o noivo pediu ao DJ que não tocasse o pagode que diz "sapatão"[lgbtq]
== reclaimed_slur
almoço das sapatão no domingo, cada uma leva um gato e uma sobremesa[lgbtq]
sou a tia viada da família e meus sobrinhos me adoram[lgbtq]
== support
prima, sair de casa com dois filhos e uma mala é coragem, não é vergonha
come a sopa, eu fico aqui calado contigo
o que o teu pai te chamou diz quem ele é, não quem tu és
Não quero que passes o Natal sozinho a pensar em morrer. Vou buscar-te às seis, traz só o casaco
sua família não te abraçou, nós vamos
ligou pro 180 já? seguro tua mão na delegacia
== distress
minha mãe disse que preferia um filho morto a um filho gay, e eu ando quase dando razão a ela
no jantar ninguém reparou que eu não comia há dias
sinto-me um estorvo à mesa dos outros
== question_benign
sogro muçulmano[muslim], churrasco em casa: que cortes posso servir?
padrinho de umbanda[religion] e de igreja católica, pode?
o que se diz a um casal de mulheres[lgbtq] na tosta do casamento, há regra?
por que ciganos[roma] guardam luto por tanto tempo?
== abuse_object
esse pudim é criminoso de feio
odeio uva-passa, passa fora
== abuse_idea
a novela acabou de forma patética e preguiçosa
taxa de rolha é roubo
festa de revelação de sexo é a coisa mais tola do século
== criticism_person
tia, falar do peso da menina à mesa magoou, não repita
padre, discordo do sermão sobre o divórcio
== idiom
matamos um leitão e matamos a fome de trinta
o bolo foi assassinado em cinco minutos
== everyday
a vó espancou o polvo no tanque, que é para amaciar
sogra trouxe o bacalhau e o cachorro levou
== sexual_health
dor na relação depois do parto é comum, procure a fisioterapeuta pélvica
== dialect
ocê viu o tanto de pamonha que a Tonha fez, sô?
== insult_person
noob dos infernos, desinstala
teu perfil é um museu do mau gosto
bot tem mais personalidade do que vc
@user quem te deu internet devia ser multado
a tua opinião é poluição
feia no filtro, imagina fora
cê joga de pé, é? com essa mira só pode
és um chorão de servidor
palpiteiro de teclado mole
tão carente que curte o próprio comentário kkk
moderador ditadorzinho de bairro
nem a mãe dele segue esse canal de tão ruim que é
vc eh burro msm ou ta treinando
Um vídeo de catorze minutos para dizer asneira e meia: és um desperdício de bateria
canta mal, dança pior e ainda cobra ingresso a fulaninha
seu bafo atravessa a câmera
ó génio, a Terra gira, tu é que és lento
mentecapto com wifi
influencer de araque, comprou seguidor e vende chá milagroso, uma trapaceira
essa streamer é sonsa, chora por doação e janta lagosta
AFK NA VIDA TAMBÉM, SEU ENCOSTO
teu texto tem mais erro que vírgula, semianalfabeto
o Ruben do clã é um medricas, foge sempre da última ronda
calvo, broxa e cheio de razão
você é a notificação que todo mundo silencia
mascarado de mil contas, nenhuma com vergonha
Tens trinta e quatro anos, moras com a tua mãe e insultas desconhecidas de madrugada. Que grande homem, hã
essa garota é plástica por fora e oca por dentro
que comentário pobre, espelho do dono
narcisista de quinta categoria
larga o comando, perneta de dedos
se inteligência fosse dado móvel, o teu plano acabava no dia 1
lá vem o mártir da internet, mimado, ofendido e ignorante
tua cara é o antes sem o depois 😬
dá unfollow nesse invejoso, ele copia tudo e ainda fala mal
ranqueado ferro 4 com pose de diamante, que figura
escreves "eu sou sincera" e és só mal-educada
== insult_profane
vsf seu corno de lan house
q jogador merda, puta q pariu
bando de cuzões no meu squad
sua vaca mentirosa, apaga essa porra de post
mete o headset no cu
o admin é um pau no cu carente de poder
== hate_implicit
voz de mulher[women] no canal, pronto, perdemos a partida
jogador br[nationality] na sala, adeus servidor
IA já desenha tudo, menos judeu[jewish] pagando a conta 😂
o algoritmo só mostra preto[black] agora, quem será que manda lá
esse influenciador "neutre"[transgender] dorme de cueca ou de calcinha? só curiosidade
gamer girl[women] platina: quem jogou por você, amor?
"refugiado" com relógio inteligente[refugees], mas a gente é que é desumano
1488 🤝 bom dia aos acordados[jewish]
programador indiano[asian], código do mesmo cheiro
casal trisal, não binário, demissexual[lgbtq]... faltou o juízo na sigla
quem controla o Google, o TikTok e o FMI? três parênteses e mais não digo[jewish]
influencer cadeirante[disability] dançando, cada um com seu jeito de pedir esmola
a menina do tempo na TV agora usa turbante[black], vai chover macumba
família tradicional[lgbtq] 👨‍👩‍👧‍👦 o resto é experimento
kkk o cara tem nome de Mohammed[muslim] e main de bombardeiro
Abri o Tinder e só havia brasileira[nationality]. Já sei como acaba: visto, mesada, divórcio
vocês acham normal aplicativo de entrega só com cara de Bangladesh[asian]? o meu jantar passou por quantas mãos?
não é preconceito, é estatística: olha a foto e adivinha o preso[black]
esse surto de menina virando menino[transgender] começou com o celular, pesquisem
ela é gorda[body], claro que defende o "amor próprio"
dizem que é autista[disability], eu chamo de falta de cinta
as índias[indigenous] do TikTok com unha de gel, cadê a oca?
pra cada mulher[women] que denuncia tem um homem bom desempregado
== hate_derogation
mulheres[women] gamers são péssimas, mimadas e carentes
os br[nationality] são a praga dos servidores europeus, mal-educados até à medula
não binário[transgender] é gente ridícula que quer palco
que raiva me dão os pretos[black] chorões do twitter
indiano[asian] no chat: nojento, tarado e burro
gorda[body] de biquíni é uma agressão à vista
desgosto profundo dos deficientes[disability] que viraram influencer, chatos e vitimistas
escarneço dos católicos[christian], gente tacanha de vela na mão
Desativei o perfil da minha firma porque o público era só favelado[class] e nordestino[ethnicity], que gente baixa e grosseira, deprimente
trans[transgender] streamer é a coisa mais feia e falsa da plataforma
qualquer judeu[jewish] é manipulador, odeio-os
== hate_dehumanise
non-binary[transgender] é um bug, aplica o patch
isso aí no vídeo é um orangotango de boné[black]
comentário de mulher[women], latido na rua
os refugiados[refugees] são spam humano: apaga, apaga, apaga
índio[indigenous] com internet é macaco com relógio
esses down[disability] do vídeo nem alma têm
indianos[asian], as baratas do app 🪳
== hate_normative
bane todo br[nationality] do servidor europeu
mulher[women] não devia ter conta em jogo nenhum
quem é trans[transgender] que fique sem rede social até se tratar
deviam cortar a internet às aldeias[indigenous], foram pra escola e aprenderam a reclamar
que a língua de sinais[disability] saia da tela, polui a imagem
todo perfil árabe[arab] tinha de ser verificado pela polícia antes de postar
== hate_negated
ninguém quer ouvir podcast de lésbica[lgbtq]
preto[black] nenhum inventou nada que preste, dá um google
os brasileiros[nationality] nunca sabem jogar em equipa
não existe mulher[women] engraçada no stand-up e no YouTube muito menos
gordo[body] não tem direito a se achar bonito
== hate_slur
cala o mic, viadinho[lgbtq]
gg seus macacos[black]
report nesse retardado[disability]
kkkkk o traveco[transgender] acha que engana alguém
zuca[nationality] de merda, vai jogar no teu server
sua feminazi[women] frígida, larga o teclado
aff outro bugre[indigenous] hablando
== hate_profane
foda-se as minas[women] do discord, bando de puta atrás de gift card
gorda[body] do caralho, fecha essa live
indiano[asian] de merda, porra de sotaque
== threat_person
já puxei teu IP, tua rua e teu RG, dorme com um olho aberto
te espero na saída do evento, cosplayer de bosta, e vai ser com soco inglês
isso era um aviso; o próximo vídeo é com a tua porta a arder
eu printo, imprimo e enfio em ti à pancada
mando-te dois amigos meus de Setúbal para te ensinarem a escrever
moça, apaga a denúncia ou o teu portão amanhece com sangue
AMANHÃ, 7H, PARADA DO 473. VOCÊ NÃO SOBE NAQUELE ÔNIBUS
boa sorte em esconder a cara depois do que eu vou jogar nela
== hate_threat
na próxima bgs a gente espanca os trans[transgender] do cosplay
raid na live da preta[black] e depois raid na casa dela, já temos o endereço
o servidor dos judeus[jewish] cai hoje, os judeus caem amanhã
se eu vejo beijo gay[lgbtq] no trailer, vou ao estúdio com gasolina
lista dos muçulmanos[muslim] da minha cidade no link, façam a vossa parte 🔪
== incite_selfharm
dá alt+f4 na vida
kys em português: se mata, fofa
faz a live do teu fim, pela primeira vez vais ter audiência
ninguém responde teus stories porque ninguém liga se você existe, então deixa de existir
== sexual_harassment
abre a câmera e mostra os peito
t pago 50 por uma foto da calcinha usada
ó streamer, mete-te de quatro que eu subscrevo
vi teu close friends, tô de pau duro, responde
respondeu "não" mas a boca dessa foto diz "engulo" 😏
desce a alcinha, moderadora, senão derrubo o canal
== insult_group
fãs dessa banda são umas histéricas sem ouvido
jogador de FIFA é tudo bebezão chorão
os tiktokers de investimento são uns trapaceiros imberbes
== friendly_profanity
ez pra caralho, squad, amo vocês
MANO DO CÉU QUE CLUTCH FODA
fiquei off três dias e recebi 80 mensagens, seus carentes de merda, que saudade kkk
gg wp, cabrões, foi a melhor noite do ano
porra, subi pra ouro! comprem fogos
vc é tão burro, amor, mandou áudio de 4 minutos pro grupo da firma 😂 te amo, caralho
Foda-se, a minha irmã de doze likes chegou aos cem mil e continua a mesma parva adorável
merda, caí do mapa a rir
meu duo é um filho da puta genial, carrega eu e ainda agradece
puta edição linda nesse vídeo, quem fez?
tomei um capote, perdi de 10 a 0, sou um lixo do cacete, revanche?
que live da porra, chorei de rir com a avó jogando terror
ó meu lindo corno, apareceste! anda, falta um para a raid
cu de galinha, kkk, quem deu esse nick pro meu irmão merece prêmio
caraca, fdp, vc zerou sem levar dano?!
a gata andou em cima do teclado e ganhou a ronda, foda-se, contratem-na
caralho, Bia, teu primeiro post monetizado, chora comigo
que meme escroto de bom kkkkkk salvei
se não fosse esta porra deste grupo de Zelda eu não passava o inverno
vai-te lixar, Tó, fizeste-me sair de casa e gostei, merda
== profane_object
lag dos infernos, puta merda
update de 90 giga é o caralho
o cu desse captcha quer que eu ache semáforo até morrer
merda de servidor, caiu na final
algoritmo filho da puta, escondeu a receita da minha mãe
teclado de bosta, a tecla Ç fugiu
foda-se os cookies, aceito tudo, levem-me a alma
== positive_identity
as minas[women] do squad carregaram o time nas costas, respeita
dev trans[transgender], jogo indie do ano, taí o caneco
programador indiano[asian] salvou o meu código e explicou-me tudo sem pressa, santo homem
gorda[body], linda, dançando sem pedir desculpa 💃
br[nationality] em servidor europeu é alegria garantida, nunca mudem
influenciadora cadeirante[disability] mostrou as rampas boas da cidade, serviço público de primeira
criadores indígenas[indigenous] do TikTok estão ensinando mais história que a minha escola
stand-up de lésbica[lgbtq] ontem: a minha barriga ainda dói de tanto rir
Que bom ver um streamer com Down[disability] com cem mil inscritos, ele narra Mario Kart melhor do que muito profissional
não binárie[transgender] existe, resiste e faz os melhores edits
palestinianas[arab] cozinhando na live, que resistência bonita, que cheiro deve ter
comunidade preta[black] gamer, obrigada por existir, criei coragem de abrir o microfone
o moderador judeu[jewish] do fórum é a pessoa mais paciente da rede
nerd, autista[disability] e campeã de speedrun: vai buscar, mundo
== neutral_identity
o festival de jogos abriu edital para desenvolvedoras negras[black]
um canal em Libras[disability] transmite a final no domingo
estudo mede quantas mulheres[women] jogam online em Portugal
== self_identity
sou gorda[body], faço pilates e streaming às terças
jogo desde 98, sou lésbica[lgbtq] e péssima em tiro
não binárie[transgender], pronomes no perfil, cafeína no sangue
sou do Ceará[ethnicity], meu sotaque fica no microfone e ponto
== negated_hate
minas no chat não estragam nada, o seu lag estraga[women]
não é spam, é gente fugindo de bomba[refugees]
eu não disse que gorda não pode ser bonita, disseram em meu nome e é mentira[body]
autismo[disability] não é falta de cinta, nunca foi, vão estudar
mulher engraçada existe, a senhora minha mãe é prova[women]
Nem todo br[nationality] xinga no servidor, eu mesmo só rezo
não concordo com banir perfil árabe[arab] nenhum
jamais usaria "retardado" pra quem joga mal, nem pra quem joga bem[disability]
quem disse que trans[transgender] engana alguém? ninguém engana ninguém existindo
é falso o print que diz "palestiniano[arab] é sujo e ingrato"; não fui eu, e repudio
programador indiano[asian] burro? só se for em outro planeta
não acredito em raça que joga melhor ou pior, acredito em ping baixo[black]
== counter_speech
mutei quem escreveu "gg macacos" e mandei o clipe pra Riot[black]
"mulher não devia ter conta em jogo": mano, ela é top 1 do servidor[women]
esses números (14 e 88) no nick não são inocentes, moderação avisada[jewish]
quem mete três parênteses em nomes está a marcar judeus, é código nazi, não partilhem[jewish]
a hashtag que chama indiano de barata passou dos dez mil tuítes, ajudem a derrubar[asian]
apaguei um comentário que dizia "gorda não tem direito a se achar bonita", aqui não[body]
Ontem a live da Nath foi invadida por gente a gritar "preta suja". Hoje somos quatro mil a ver, venham também[black]
criador pede desculpa por vídeo em que disse que "autista é robô"[disability]
não é "humor ácido" rir de refugiado afogado, é crueldade com filtro[refugees]
o cara postou "índio com internet é macaco com relógio"; denuncia, printa, processa[indigenous]
"traveco streamer", leu ela no chat; respirou, baniu e voltou a cozinhar[transgender]
Manda "volta pro teu server, zuca" e levas ban, são as regras, ponto cinco[nationality]
gente que posta lista de muçulmanos é caso de polícia, já encaminhei[muslim]
== mentioned_slur
o filtro do chat não bloqueava "sapatão", agora bloqueia quando é ataque[lgbtq]
aos 13 me chamavam de "bugre" no jogo e eu achava que era nome de classe[indigenous]
== reclaimed_slur
clã As Viadas do Apocalipse, recrutando healers[lgbtq]
sou preta braba mesmo, nega metida, top 10 do Nordeste[black]
== support
apaga o jogo hoje e dorme, amanhã conversamos, nada disso acaba contigo
o que escreveram de ti é sujeira deles, desliga as notificações e liga-me
kct, amiga, tu não é feia, tua mãe tava errada, abre a porta
Li o teu post de despedida. Não vás. Já avisei a tua irmã e estou contigo na linha
a comunidade inteira mandou coração, lê um por um, sem pressa
== distress
postei sorrindo e tô no chão do banheiro
cem pessoas riram do meu vídeo e agora acredito nelas
ninguém repara se eu saio do discord de vez
== question_benign
qual o melhor leitor de tela pra cego[disability] jogar no celular?
pronome "elu"[transgender] leva acento em particípio? dúvida sincera
por que tanta gente[jewish] usa a expressão "três parênteses", o que significa?
onde acho streamers indígenas[indigenous]?
== abuse_object
joystick traiçoeiro, deriva pra esquerda feito bêbado
detesto esse fone, esmaga a orelha
== abuse_idea
loot box é jogo de azar disfarçado, devia ser banida
fake news é lixo tóxico
o remake ficou uma porcaria sem alma
== criticism_person
acho que erraste ao expor a conversa privada dela, apaga por favor
streamer, discordo do patrocínio de apostas que você aceitou
== idiom
fui morto pelo boss e ressuscitei com café
esse meme me destruiu
== everyday
o creeper explodiu minha casa, hahaha
mata o zumbi e pega a chave
tirei print da minha cara de sono por engano
== insult_person
vereador mequetrefe
trabalhas a fingir que trabalhas
a nova chefe é uma tirana com crachá
esse pedreiro é cego dos dois prumos, olha a parede torta que o incompetente fez
puxa-saco
o senhor é um burocrata seboso
contabilista trapaceira, ficou com o reembolso da velhota
falta-te tudo: pontualidade, higiene, vergonha
o nosso sócio é um sanguessuga de camisa social
cabeleireira açougueira, arruinou meu cabelo e riu
não te contrataria nem para regar plástico
puseste o carimbo ao contrário três vezes, ó talento
estagiário tapado, mandou o orçamento pro concorrente
vendedora petulante aquela, mede o cliente pelo sapato
que espécie de médico é você, seu carniceiro?
o Laerte adoece sempre na segunda, o ordinário
tinhas de ser tu a fazer asneira, como de costume
aquele vigarista arranja obra, recebe metade e some, o nome dele é Evandro e não tem palavra
a gestora fala em "família" e demite por mensagem, cobra fria que ela é
me dá ânsia ouvir esse bajulador elogiando a gravata do diretor
com licença, mas o doutor é um ignorante diplomado
Ó homem, desapareça-me da frente com esse ar de quem inventou o martelo
relojoeiro sem hora, costureira sem ponto, e tu sem préstimo nenhum
até a máquina de senhas te ignora
capacho
a subgerente cospe enquanto fala e nem assim diz algo fresco
esse taxista é um grosseirão, buzinou para uma grávida
cê num vale a marmita que come
O engenheiro assinou sem ler. O mestre avisou. A laje caiu. E ele agora diz que a culpa foi da chuva, covarde como sempre
segurança bruto, mentalidade de porrete
mentirosa contumaz, perdeu três empregos pela língua
nunca vi fiscal tão vendido quanto o Ademir
incompetente até a assobiar
a Sílvia do balcão é amarga que nem jiló cru
vê-se mesmo que compraste a carta na feira
ficar perto de você dá preguiça, cansaço e vergonha, nessa ordem
deputado fanfarrão, promete ponte onde nem rio há e ainda se ri de quem lhe pede contas
== insult_profane
patrão de merda, paga o que deve
que merda de secretária és tu, que nem atendes
vai se foder com teu banco de horas, Raul
gerente do caralho, cagão com estagiária e capacho de diretor
deputado cu de ferro, enfia teu projeto no rabo
tás-te a armar em quê, ó meu grande cabrão?
fdp do caixa me devolveu nota falsa e riu
== hate_implicit
mulher[women] negociando contrato? chama alguém que decida
mandaram um técnico nigeriano[black], fiquei o tempo todo ao pé dele
a vaga é para "boa aparência"[black], a senhora entende
diversidade na empresa: dois gays[lgbtq], uma cadeirante e zero resultado
O meu chefe reza cinco vezes por dia[muslim]. Produtividade, então, é com Alá
loja chinesa[asian] não fecha nunca, parece que nem família têm
depois dos cinquenta[age] o funcionário só encosta e espera a morte
o contador tem um narizinho sugestivo[jewish], as contas estão em boas mãos, as deles
subiu rápido demais pra uma morena de trancinha[black], alguém deve ter deixado a porta aberta
pedreiro paraguaio[latino] trabalha por pinga, é só negociar
se fosse homem tinham-na despedido, mas chorou na sala do director[women]
A prefeitura contratou quinze autistas[disability]. Bonito. Agora quem atende?
votar em candidato indígena[indigenous]? a motosserra vota em quê?
Ouro Preto tinha museu, agora tem "memória negra"[black] em cada porta, cansativo
o vereador trans[transgender] pede respeito; eu peço é que decida o banheiro
não é por mal, mas no balcão de uma ourivesaria eu não punha um cigano[roma]
funcionário crente[christian]: cinco minutos de trabalho e quarenta de aleluia
grande substituição é teoria, dizem eles. Fui ao centro de saúde e só a enfermeira era branca[immigrants]
quem tem ansiedade[mental_health] não aguenta pressão; esta firma não é hospital
a cota de 40 % de mulheres[women] no conselho: agora a reunião tem florzinha e lágrima
houve fome na Ucrânia, houve, como em todo o lado; o resto do Holodomor é cinema[ethnicity]
o segurança pediu o documento só pro meu sócio negro[black] e eu entendo o segurança
== hate_derogation
empregado cabo-verdiano[black] é preguiçoso e mole
Chineses[asian] enganam toda a gente, são uma corja de aldrabões
operário velho[age] é lento e teimoso, só atrapalha a linha
tenho repulsa por patrões judeus[jewish], sovinas e venenosos
gay[lgbtq] no escritório é intriga, perfume e chilique
o povo do Nordeste[ethnicity] vota mal porque é analfabeto e vendido
a minha colega trans[transgender] é grotesca e o resto é educação vossa
Desprezo os favelados[class]. Barulhentos, encostados, sem modos. Se trabalhassem, mudavam-se
qualquer argelino[arab] é falso como nota de três
pessoa com nanismo[disability] em cargo de chefia é uma piada, não consigo levar a sério
== hate_dehumanise
contrate uma mulher[women] e terá um papagaio grávido
os estafetas indianos[asian] são mosquitos de mochila
esse deputado gay[lgbtq] é uma lesma perfumada
na obra só há pretos[black], mulas baratas
Povo de rua, drogados, ciganos[roma]: o lixo que o camião se esqueceu de levar
migrante[immigrants] é erva daninha, corta-se e volta
os aposentados[age] são cupim da previdência
== hate_normative
despeçam as grávidas[women] e já sobra dinheiro
favela[class] devia ter hora pra descer
nenhum muçulmano[muslim] devia trabalhar num aeroporto
voto de analfabeto nordestino[ethnicity] devia valer metade
que se acabe com a rampa, cadeirante[disability] que trabalhe em casa
Se eu mandasse, judeu[jewish] não podia ter banco, jornal nem escola. Cada macaco no seu galho
remigração já, a começar pelos que têm casa da Câmara[immigrants]
== hate_negated
gente de favela[class] não tem caráter
não há trabalho bem feito por mãos de romeno[nationality]
mulher[women] não nasceu pra chefiar homem
esses timorenses[asian] não aprendem ofício algum
trans[transgender] não é profissional de nada
surdo[disability] nunca vai servir pra atendimento nem pra nada
nenhum deputado negro[black] fez coisa que preste neste país
== hate_slur
demiti o boiola[lgbtq] da contabilidade
a tua doutora preta de merda[black] receitou mal
essa obra está parada porque só contrataram pretos de merda[black] e bêbados
monhé[asian], despacha-te com a pizza
gabinete cheio de fufas[lgbtq], é o governo que temos
bugre[indigenous] no Congresso, era só o que faltava
esse deputado retardado[disability] nem falar sabe
== hate_profane
mulher[women] no volante do ônibus, puta que pariu, vou morrer
que se foda o quilombo[black], essa porra é minha terra
os ciganos[roma] que vão levar no cu mais o rendimento mínimo
== threat_person
se eu for mandado embora você não chega em casa
ponho-te a dormir no fundo da betoneira
fiscal, o último que veio aqui saiu na maca
retira a queixa no sindicato ou a tua moto pega fogo com você em cima
hás-de pagar-me cada cêntimo em sangue
Eu sei onde estaciona, doutora. E sei que a luz do parque está avariada desde terça
prefeito que asfalta pro compadre amanhece furado
olha bem pra minha cara, vai ser a última coisa que você vê
== hate_threat
no primeiro de maio a gente quebra os haitianos[black] da obra, um osso por vaga
é pôr os deputados gays[lgbtq] no paredón, e fogo
fazendeiro bom é o que enterra índio[indigenous] com trator
pendurem o rabino[jewish] na praça do Comércio
feminista[women] na minha rua leva tiro de sal e depois de chumbo
== incite_selfharm
demitido, corno e endividado: o que é que te segura aqui? vai embora do mundo
faz o favor à empresa e não voltes a acordar
== sexual_harassment
estagiária nova, carne nova, bem-vinda ao meu colo
o contrato assina-se na cama, entendeu?
ó arquiteta, deixa medir esse decote
que rabo de saia, doutora juíza, a sentença é na horizontal?
lhe dou a vaga se me mandar um áudio gemendo
toquei-lhe no peito por engano, e se quiser engano-me outra vez
== insult_group
corretores de imóveis são uns lorotas perfumados
os deputados são uns parasitas engravatados
essa gente de RH é falsa, fria e inútil
== friendly_profanity
assinei o contrato, porra!
caralho, galera, batemos a meta, cerveja por minha conta
chefe, a senhora é fodona
o cabrão do estagiário resolveu em dez minutos o que eu não resolvia há um mês, promovam-no
puta que pariu, fui eleita vereadora com 412 votos
merda de segunda com um bolo destes até se aguenta
que obra bonita do caralho, mestre
esqueci o microfone aberto e disse "foda-se" na reunião do conselho, riram todos, estou viva
se aposentar aos 60, caralho, dona Lourdes, vai curtir a vida
Vocês são os colegas mais filhos da mãe e mais queridos que já tive, obrigado pelo bolo, porra
tô de férias, foda-se o alarme
salário caiu! puta alegria curta da porra
minha sócia é uma maluca do cacete e foi a melhor decisão da minha vida
ó seu burro, cabrão, ofereceste-me logo a caneta do meu pai... que abraço, anda cá
ganhamos a licitação, seus putos! hoje ninguém dorme
merda, fui promovida e não sei sorrir pra foto
puta mão boa pra pão tem esse padeiro
vai tomar banho, seu porco fedorento, que orgulho do teu primeiro dia de obra, cacete 😂
eu, cagão assumido, falei em público e não morri
fodeu, o patrão descobriu meu talento pra karaokê
== profane_object
grampeador filho da puta
foda-se esta reunião que podia ser um mail
porra de catraca biométrica, não lê dedo de quem trabalha
betoneira do caralho, empenou de novo
impressora fiscal de bosta, comeu a bobina inteira
a merda do ar condicionado pinga em cima do meu teclado
nota fiscal eletrônica, vai pro raio que te parta
== positive_identity
vereadora trans[transgender] eleita com recorde, viva
o técnico nigeriano[black] resolveu tudo e deixou a casa limpa, recomendo de olhos fechados
a engenheira da laje é surda[disability] e enxerga fissura a vinte metros
padeiros cabo-verdianos[black] alimentam meia Amadora, obrigado
lugar de mulher[women] é no conselho, na obra e onde ela bem entender
candidata indígena[indigenous] lotou a praça, chegou a nossa vez
Funcionário de sessenta e cinco[age] ensinou a turma nova a soldar; sem ele esta oficina fechava
a marcenaria dos refugiados sírios[refugees] faz as cadeiras mais bonitas da cidade
meu colega reza cinco vezes por dia[muslim] e ainda entrega tudo antes do prazo, admiro
trabalhador nordestino[ethnicity] ergueu São Paulo, respeitem quem botou tijolo
o estafeta nepalês[asian] subiu seis andares a pé com a minha sopa, cinco estrelas e um abraço
gay[lgbtq] no escritório, na roça, no quartel: em todo lugar e de cabeça erguida
quilombo[black] é escritura com sangue e festa, que se cumpra
gente com ansiedade[mental_health] lidera, sim, e às vezes lidera melhor
favela[class] é potência, é mão de obra, é invenção
== neutral_identity
o sindicato abriu vagas para trabalhadores migrantes[immigrants]
lei de cotas para pessoas com deficiência[disability] fez trinta anos
mulheres[women] ganham em média 20% menos, mostra o IBGE
oito candidatos indígenas[indigenous] disputam a câmara de São Gabriel
== self_identity
trabalho na construção, sou trans[transgender] e sei bater laje
cabo-verdiana[black], cozinheira e delegada sindical
tenho nanismo[disability] e chefio a equipa de logística há seis anos
sou favelada[class], doutoranda e atrasada pro ônibus
== negated_hate
empregado cabo-verdiano não é mole, mole é o patrão que não paga[black]
não demitam ninguém por rezar, por amar nem por engravidar[women]
a frase "chinês engana" é uma calúnia, comprei ali vinte anos[asian]
não me incomoda nada ter chefe mulher[women], incomoda-me chefe burro de qualquer sexo
Não existe "boa aparência" que exclua trança. Quem diz isso à minha filha fala comigo[black]
nordestino[ethnicity] não é analfabeto nem vendido, parem de chorar eleição
não há, nem nunca houve, plano para substituir ninguém[immigrants]
pessoa com nanismo não é piada[disability]
o Holodomor aconteceu, não é cinema, a minha bisavó contava os mortos[ethnicity]
não repito o que ele falou das gerentes, só digo que era falso e baixo[women]
Quem te disse que favelado não tem caráter nunca precisou de um vizinho[class]
não sou contra índio no Congresso, sou contra quem queima a mata dele[indigenous]
== counter_speech
"despeçam as grávidas", disse ele ao microfone; a assembleia vaiou até ele se sentar[women]
o RH afastou quem escreveu "boiola" no armário do contador[lgbtq]
"cupim da previdência" é como ele chama quem lhe pagou a escola, tenham decência[age]
chamar estafeta de mosquito é desumanizar, e quem desumaniza depois bate[asian]
no debate o candidato falou "voto de nordestino vale metade" e perdeu no Nordeste, no Sul e na própria rua[ethnicity]
esse slogan de "remigração" quer dizer expulsar vizinhos, chamem as coisas pelo nome[immigrants]
Fui eu o supervisor que ouviu "preto de merda" na obra, parei a obra e chamei a polícia, e voltava a fazer[black]
"a minha colega trans é grotesca": li isto num grupo de trabalho e saí do grupo com mais onze pessoas[transgender]
o sindicato repudia o panfleto que manda "quebrar os haitianos"[black]
quem acha graça no "narizinho sugestivo" do contador está a repetir propaganda de 1938[jewish]
se a piada do chefe é que mulher chora no conselho, a piada é o chefe[women]
== mentioned_slur
meu chefe me chamava de "paraíba" todo santo dia, a justiça mandou ele pagar[ethnicity]
"aleijado" estava escrito no laudo de 1950, hoje ninguém assina isso[disability]
== reclaimed_slur
somos as Putas da Luta, associação de trabalhadoras sexuais, bem-vindas ao debate[women]
== support
ficar sem emprego não te tira valor nenhum, lembra disso à noite
não assina nada hoje, respira, eu leio o contrato contigo
tu choraste na sala do diretor e fizeste muito bem
o assédio não foi culpa do teu vestido, vou contigo à comissão
Sei que a empresa te fez acreditar que és inútil. Conheço-te há dez anos e é mentira do princípio ao fim
== distress
me demitiram ontem e não tenho coragem de contar em casa, prefiro morrer
o chefe toca-me nas costas todos os dias e eu congelo
sou substituível até pra mim
== question_benign
o que significa capacitismo[disability] no trabalho, na prática?
como a empresa organiza a pausa para oração[muslim] nos turnos?
por que ainda há menos mulheres[women] em obra?
vaga afirmativa para negros[black] é legal? onde está na lei?
== abuse_object
cadeira de escritório assassina de coluna
ponto eletrônico mentiroso, eu cheguei às oito
== abuse_idea
essa reforma trabalhista é uma crueldade
orçamento de faz de conta, vergonha nacional
capitalismo de compadrio fede
privatizar a água é burrice pura
== criticism_person
senhora ministra, a promessa das creches não foi cumprida
o deputado faltou a onze votações e os eleitores merecem explicação
== idiom
arranquei os cabelos com essa planilha
o cliente me tirou o couro na negociação
== everyday
a laje caiu mas ninguém se feriu
mataram a máquina de café, luto no terceiro andar
== sexual_health
a empresa dá preservativos e folhetos sobre IST na semana da saúde
== insult_person
barbeiro ao volante
anda, mosca morta
a senhora tapou a rua inteira com essa lataria e ainda buzina, que folgada
doutora Eunice receita sem olhar, uma negligente metida a santa
nem sinaleiro te obedece, ó fiscal de coisa nenhuma
ciclista exibido, pernas finas e ego inchado
cobrador carrancudo, alma azeda
enfermeiro desajeitado, furaste-me seis vezes o braço e ainda reviraste os olhos
roncas, babas e ocupas dois bancos, monstro de bilhete pré-comprado
que motorista lesma!
deves ter tirado a carta por correspondência, pá
esse velhaco do guichê pede propina com cara de anjo
o teu hálito devia pagar passagem
aquele bombeiro é um farsante, posa pra foto e não entra no fogo
tu és a razão de existirem portas
fisioterapeuta preguiçosa, mexe no celular enquanto eu me estico sozinho
Perguntei as horas e o homem respondeu com um coice. Criatura mais xucra nunca vi
ô abobado, o sinal abriu
você é tão egoísta que respira o ar dos outros por esporte
recepcionista enjoada, trata doente como mosca
maluco beleza sem a beleza
o dentista Honório é um carniceiro sorridente e cobra como joalheiro
aquele policial covarde só grita com quem está algemado
já te cheirei do outro vagão, rapaz, a água é de graça
sua lerdeza fez a gente perder o voo, tapada
sai da frente, empata-caminho
uma mulher tão ruim que até a gripe desiste dela
Os teus pais deviam pedir a devolução das propinas, que tu, de medicina, só aprendeste a bata
o Gervásio mente ao GPS
testa de marquise, orelha de abano, e a personalidade consegue ser pior
estafermo
tens mais espinhas do que ideias
a Solange fura fila de vacina e chama os outros de mal-educados, sem noção nenhuma
vai ser chata assim na Patagónia
rapaz asqueroso, limpou a meleca no banco do metrô
pilota essa moto feito quem quer virar estatística, irresponsável burro
que paciente insuportável, reclama até da cura
== insult_profane
encosta esse carro de merda, seu animal do caralho
taxista fdp, me deu a volta na cidade
enfermeira do caralho, onde é que andavas, sua inútil de merda
sai da ciclovia, ó cu de chumbo
porra, velhote, mexe-me essa carcaça da frente
vai te foder, maquinista bêbado
médico cuzão nem levantou a cabeça
== hate_implicit
ambulância pro morro[class]? depois roubam os pneus
nasce um português e quatro de fora na mesma maternidade[immigrants], façam as contas
mulher[women] motorista de ônibus: hoje vou a pé
negro[black] de jaleco no corredor, pensei que fosse da limpeza, oras
ninguém vos obriga a ser tratados em hospital de branco[indigenous]
psiquiatra pra quê, se a doença dela é falta de homem[lgbtq]
o metro ao fim da tarde parece Carachi[asian], vou de carro
gente com HIV a gente sabe de onde vem, né, daquela vidinha[lgbtq]
as ucranianas[refugees] têm médico num dia; eu, filha da terra, espero desde Março
guarda tua bolsa, entrou rapaz de boné e pele de café[black]
Curioso: o autocarro que vai ao bairro cigano[roma] é o único que nunca tem bilhete validado
o doutor é judeu[jewish], cobra até pelo bom-dia
um surdo[disability] de bicicleta, é suicídio dele e multa nossa
com essa idade[age] a senhora ainda toma vaga de UTI de gente nova?
a vacina do estrangeiro entra com ele, a doença também[immigrants]
ela tem ascendência japonesa[asian], claro que dirige torto, olha os olhinhos
aqui na emergência chega muito "caí da escada" de mulher[women] que provocou até cair
a enfermeira usa lenço[muslim]; pedi outra, questão de higiene
no posto só se fala crioulo[black], pago impostos para não perceber nada
bota uma pessoa trans[transgender] na enfermaria feminina e depois reclama do tumulto
o índio[indigenous] cura com reza, então por que quer helicóptero do SUS?
tarja preta na bolsa e responsável por crianças[mental_health], só neste país
sabe por que o Uber demora? os motoristas são todos baianos[ethnicity], rede primeiro
Dirigi trinta anos sem multa. Bastou chegarem os angolanos[nationality] com as carrinhas e há acidente todos os dias, mas o jornal diz que é do piso
== hate_derogation
os moradores de rua são fedidos e aproveitadores, nojo dessa gente[class]
esquizofrénico[mental_health] é um perigo ambulante, dá-me pavor e asco
os goeses[asian] que vêm à consulta são histéricos e sujos
aidéticos gays[lgbtq] tiveram o que procuraram, povo podre
desdenho dessas benzedeiras índias[indigenous], bruxas ignorantes
velho[age] no autocarro: ranhoso, lento e mandão
os cadeirantes[disability] são mimados, acham-se donos da calçada
a enfermeira angolana[nationality] é bruta, como todas
policial feminina[women] é ridícula, frouxa, decorativa
Não toco em maçaneta depois de um peruano[latino]. São encardidos, raça ruim mesmo
budista[religion], espírita, macumbeiro: tudo gente desonesta e tola
== hate_dehumanise
metrô das 18h: gado baiano[ethnicity]
a maternidade virou canil, só dá cadela venezuelana[nationality]
doente mental[mental_health] é cão raivoso, põe focinheira
gay[lgbtq] com HIV é seringa suja com pernas
lotaram a urgência de paquistaneses[asian], aquilo é um viveiro de ratazana
esse velho[age] babando é um legume de pijama
somali[black], esqueleto com mão estendida
== hate_normative
gay[lgbtq] não pode doar sangue nem órgão, e devia ser assim sempre
nenhuma mulher[women] devia dirigir caminhão
deixem os refugiados[refugees] sem SNS e verão como regressam
internem à força todo bipolar[mental_health]
hospital de índio[indigenous] é mato, não tragam pra cidade
Que os idosos[age] de oitenta paguem cama do próprio bolso ou vão morrer em casa; o Estado tem de tratar é de quem produz
ponham os ciganos[roma] num autocarro só deles
== hate_negated
não deixo preta[black] me dar injeção
motorista mulher[women] não presta, nunca prestou, não vai prestar
psicólogo gay[lgbtq] não cura ninguém
árabe[arab] nenhum vem aqui com boa intenção
uma pessoa com paralisia cerebral[disability] não pensa, não sente, não devia votar
índios[indigenous] não têm higiene nem querem ter
não existe peruano[latino] limpo
== hate_slur
a bichinha[lgbtq] da enfermagem não me toca
desce do ônibus, macaca[black]
o aleijado[disability] outra vez na vaga dele
puseram um zuca[nationality] a operar-me, fugi
ó lelo[roma], paga o bilhete
quem deixou esse traveco[transgender] no banheiro do shopping
ceguinho de merda[disability], vê onde pisas
== hate_profane
que se lixem os surdos[disability] e a puta da fila prioritária
esses velhos[age] do caralho entopem o posto às cinco da manhã
merda de paquistaneses[asian] de trotinete, atropelem-nos
== threat_person
buzina mais uma vez e eu desço com o macaco do carro
enfermeira, se ele morrer você vai junto
sigo-te até casa e acabo contigo no patamar
médico, reza pra essa cirurgia dar certo, tenho dois irmãos e uma pistola
pega esse ônibus amanhã e vê quem vai estar no banco de trás
chega-te ao carro que eu passo-te por cima duas vezes, uma à frente e outra de marcha-atrás
o teu joelho bom, qual é? vou tratar do outro
tenho teu plantão anotado, Larissa, e o corredor da garagem não tem câmera
== hate_threat
próximo imigrante[immigrants] que furar a fila do centro de saúde leva com a muleta nos cornos até desmaiar
vamos apedrejar o autocarro da mesquita[muslim] no domingo
negro[black] que correr aqui na minha rua eu derrubo, de carro
travesti[transgender] no banheiro feminino sai de maca, já avisei
vão aparecer ciganos[roma] mortos na berma e ninguém vai perguntar
== incite_selfharm
deixa de existir e pronto, que alívio para esta casa
tentas há anos e nem isso sabes fazer, despacha-te
== sexual_harassment
passo a mão na enfermeira e digo que é delírio da febre, haha
desce do salto e sobe na minha moto, potranca
doutora, tô com uma dor aqui embaixo, chupa que passa
que peitões, motorista, freia forte de novo
metro cheio é bom para roçar, tu gostaste que eu senti
dona farmacêutica, vende camisinha e vem usar comigo nos fundos
== insult_group
motoboy e taxista são farinha do mesmo saco podre
funcionário de cartório é um bicho preguiça de carimbo
esses naturopatas são uns vendedores de água suja
== friendly_profanity
tirei a carta, porra, à quinta vez!
a médica disse "benigno" e eu gritei caralho no consultório
esse motorista do 107 é um anjo filho da puta de bom humor
merda, perdi o comboio e conheci a mulher da minha vida
caralho, meu velho saiu da UTI contando piada
foda-se o gesso, bora dançar
os enfermeiros do turno da noite são do caralho, beijo a todos
sua louca do cacete, doou um rim pro vizinho! eu te venero
andei de bicicleta Porto-Sagres e tenho o cu em brasa, mas foi lindo
puta sorte, achei vaga na porta
Vai-te catar, cabrão, correste a maratona de Lisboa com uma perna de pau e ainda me ganhaste
que alívio da porra, deu negativo
mijei de rir na sala de espera com as velhinhas falando do cacete do galã
cornudo do caralho eu, que fiz a revisão do carro errado kkkkk
valeu, doutor, o senhor é foda com F maiúsculo
chegamos em Belém depois de 40 horas de estrada, puta que pariu, que rio é esse
porra, que parto! obrigada, equipe, vocês são gigantes
Chorei feito um cabrão quando o cego do violino tocou o hino no metro
tô com uma ressaca filha da puta e zero arrependimento
foda, mãe voltou a andar sozinha
== profane_object
merda de buraco, furou dois pneus
o caralho do semáforo dura três anos
que porra de fila é essa, Detran
foda-se a Carris e os seus quarenta minutos
o cabrão do passe não carregou
termômetro de bosta, 35 graus, tô morto então?
a puta da rotunda de cinco saídas, sempre a mesma merda
== positive_identity
a nossa motorista[women] do 473 é a melhor da linha
doutor Kwame[black] salvou meu pai às três da manhã
viver com HIV sendo gay[lgbtq] é viver, trabalhar, amar; chega de medo
enfermeiras de lenço[muslim], mãos de ouro
agente indígena de saúde[indigenous] remou onze horas para vacinar nove crianças, isso é Brasil
surdos[disability] de bicicleta pela cidade, lindo passeio no sábado
Gente com esquizofrenia[mental_health] merece casa, amor e sossego, e não manchete
velhos[age] no autocarro contam as melhores histórias do país
parteiras quilombolas[black] têm um saber que não cabe em faculdade
vagões mais bonitos são os que vão cheios de gente do mundo inteiro[immigrants]
policial trans[transgender] salvou o menino do rio, bravíssima
psiquiatra surda[disability], primeira do estado, que conquista!
meu médico é judeu[jewish], sem pressa e sem vaidade, recomendo
benzedeira[religion] da vila, rezadora da alma da gente, vida longa
quem cuidou da minha mãe até o fim foi uma peruana[latino] de sorriso enorme, nunca vou esquecer
== neutral_identity
a linha 5 ganha avisos sonoros para passageiros cegos[disability]
maternidade de Boa Vista tem intérprete yanomami[indigenous]
idosos[age] acima de 65 viajam de graça
o ambulatório trans[transgender] atende às quartas
== self_identity
moro com HIV há vinte anos, sou gay[lgbtq], carga indetetável
condutora de pesados[women], quinze países no conta-quilómetros
sou bipolar[mental_health], enfermeira e boa no que faço
tenho setenta e seis[age] e aprendi ontem a usar a trotinete, caí só uma vez
== negated_hate
não é verdade que as ucranianas[refugees] passem à frente na lista
gay[lgbtq] pode doar sangue, sim, é lei desde 2020
nunca tive medo de rapaz negro[black] de boné, tive medo foi de motorista bêbado
não há povo encardido, há chuveiro sem água[latino]
médica mulher não é insegura; insegura é a escada desse posto[women]
eu não chamo ninguém de aidético e não deixo que chamem[lgbtq]
cadeirante[disability] não é mimado por querer calçada
Quem diz que o imigrante traz doença não leu o relatório. Não traz. Paga consulta, espera como eu e diz obrigada[immigrants]
ninguém, mas ninguém, devia pedir "outra enfermeira" por causa de um lenço[muslim]
velho não é legume, velho é pai de alguém[age]
os goeses não são sujos, que disparate, são meus colegas de bloco operatório[asian]
japonesa[asian] dirige tão bem quanto qualquer um, deixem os olhos em paz
== counter_speech
riram do "pensei que fosse da limpeza"; o doutor não riu, nós também não[black]
na fila alguém disse "hospital de índio é mato" e a enfermeira-chefe mandou-o sair[indigenous]
"mulher motorista, vou a pé". Ótimo, sobra lugar[women]
essa conversa de que gente preta rouba pneu de ambulância faz gente morrer esperando[black]
corrigi o meu pai: não se diz "aidético", e muito menos "teve o que procurou"[lgbtq]
cartaz no hospital: "Tolerância zero com quem recusar profissional pela cor"[black]
a queixa foi aceite: o passageiro berrou "desce, macaca" e hoje responde por injúria racial[black]
"idosos que morram em casa" não é economia, é crueldade, senhor comentador[age]
pra quem repete que "doente mental é cão raivoso": o meu irmão lê esta página[mental_health]
Fui testemunha. O revisor disse à senhora "os do teu povo nunca pagam", ela mostrou o bilhete e a carruagem bateu palmas[roma]
memes com "olhinhos puxados no volante" são racistas e velhos, larguem isso[asian]
no grupo de pais circulou que "vacina de venezuelano passa doença"; a pediatra desmentiu na hora[nationality]
== mentioned_slur
"ceguinho" eu ouço todo dia na plataforma, queria ouvir meu nome[disability]
a palavra "retardado" saiu do código internacional de doenças faz tempo[disability]
== reclaimed_slur
aleijada com orgulho, meu nome artístico, perguntem à minha cadeira[disability]
== support
a fila é longa, mas eu espero contigo na psiquiatria
tomar remédio não é fraqueza, teu corpo pediu ajuda e tu ouviste
se a voz disser para saltar, liga para mim antes de ouvir a segunda frase
não precisas de estar bem amanhã, precisas só de estar
Passei pela ponte hoje e pensei em ti. Fico feliz por teres ligado em vez de ires. Quero saber de ti todos os dias, mesmo dos maus
seu diagnóstico não é xingamento
== distress
o exame deu positivo e eu não sei contar à minha namorada
passo horas na estação a olhar para a linha e depois volto para casa
minha mão treme tanto que não seguro o copo, acho que vou enlouquecer
== question_benign
pessoa com autismo[disability] tem direito a acompanhante na UTI?
como ajudar um cego[disability] a atravessar sem ser invasivo?
enfermeiras muçulmanas[muslim] usam lenço descartável no bloco? como é a regra?
idoso[age] com visto de residência tem passe gratuito?
== abuse_object
semáforo idiota
odeio esse colar cervical, pinica
== abuse_idea
portagem de 8 euros, um assalto legal
a homofobia mata e dá vergonha, que vá para o lixo da história
== criticism_person
doutor, gostaria de uma segunda opinião, sua explicação não me convenceu
senhor secretário, o contrato das ambulâncias está mal explicado
== idiom
esse engarrafamento me comeu vivo
levei um tiro de realidade no check-up
== everyday
a bateria morreu no túnel
peguei o ônibus errado e fui parar na praia, valeu
== sexual_health
teste rápido de sífilis no posto, cinco minutos e sem julgamento
dói a mama no ciclo, é normal? quando devo preocupar-me?
== insult_person
parvalhão encartado
o teu primo é tão bronco que pede licença à vaca
vaqueiro de shopping, nunca viu boi e já quer dar aula
pescas como namoras: com isco podre e sem sorte
o regedor era um ladrão manso e o neto saiu-lhe ao focinho
essa fazendeira maltrata peão e posa com cesta básica, falsa caridosa
nem enxada te quer na mão, ó mandrião
seu Joca, o senhor é um caloteiro com chapéu
moleirona
carcaça velha e rabugenta, ninguém na aldeia te dá os bons-dias por gosto
o Chico da venda rouba no peso, rouba no troco e rouba na conversa
és um zero com botas
Lavrou a terra do vizinho por engano. Burro como uma porta e ainda pediu desconto na semente
tem cara de mula e temperamento também
cachaceiro imprestável, vendeu a égua do pai por duas garrafas
tu nunca hás de ser ninguém, meteste-te foi na pele dos outros
a professora Aurora era uma peste de palmatória
desgraçada da tua língua, Ludovina, já separou três casais
que moço atoleimado, ordenhou o boi
Conta-se que na tropa ele chorava pela almofada e mandava os outros à frente; hoje conta batalhas, o fanfarrão
engenheiro agrónomo? nem salsa lhe pega
compadre de duas caras, abraça na frente e cerca a nascente por trás
cresceu pra cima e encolheu por dentro
a mestra da barca é uma resmungona intratável
olha o janota, sapato branco no curral, que tolo
sem berço e sem brio
tu não tens amigos, tens testemunhas
essa menina é tão desleixada que até as galinhas se queixam
matreiro, falso e gatuno: em Trás-os-Montes só um nome lhe serve e é o teu
o caboclo mente pra pescar e pesca pra mentir
seu pescoço sustenta um chapéu e mais nada
gastador, gabarola, gordo de soberba
a mulher do feitor é uma jararaca, cobra até o bom-dia
teimoso e ignorante feito estaca
o cão pastor é mais esperto do que o pastor, e o pastor és tu
lesma com cartão de cidadão
peão frouxo, tem medo de galinha
tens a elegância de um trator atolado
== insult_profane
ó corno manso, vai cagar ao monte
lavrador de merda, secaste-me o poço
seu Tião é um filho de uma égua sem-vergonha, foda-se ele
trambolho do caralho, larga a cerca
atiraste os cães ao meu rebanho, ó cabrãozão de merda
velha puta fofoqueira, cuida da tua horta
bêbado arrombado, me pagou com cheque frio
== hate_implicit
a colheita anda sumindo desde que assentaram os indígenas[indigenous] do outro lado
nas estufas de Odemira já se reza virado a Meca[muslim], a alface deve ser halal
quilombola[black] com escritura, daqui a pouco pedem a casa-grande
quando meu avô chegou aqui não tinha ninguém, só mato e índio[indigenous]
apanhou-se um saco de azeitona a menos; perguntem no acampamento cigano[roma]
moça[women] pescadora dá azar no barco
colono alemão construiu cidade, o outro construiu mocambo[black], a história fala
não digo que Salazar acertou em tudo, mas preto[black] sabia o seu lugar
o barco que veio de Marrocos trouxe só rapazes fortes[arab]... para uma guerra, isso, mas qual?
Na vindima há búlgaros e ciganos[roma], conta os cestos duas vezes
essa gente[indigenous] ganha cesta, casa e rio, e eu pago dízimo à Funai
moçambicano[black] tem ritmo para tudo, menos para a enxada
a ditadura matou uns quatrocentos vagabundos; índio morre é de gripe[indigenous]
os escravos[black] comiam melhor que operário, leiam os inventários da fazenda
O filho do Abílio foi para Lisboa e voltou de brinco e amigo[lgbtq]. O pai deixou de matar o porco, diz que já há desgosto que chegue
caiçara[class] trabalha? quando o mar deixa e a rede aguenta, que é nunca
aqui na serra nunca tivemos problemas, também nunca tivemos gente de cor[black]
quem inventou que Zumbi é herói? preto[black] que tinha escravo, procurem
os retornados voltaram de mãos limpas; quem ficou por lá dança em cima das ruínas que lhes deixámos[black]
veterinária mulher[women] com braço dentro de vaca, não há marido que aguente
dizem que os judeus[jewish] foram expulsos em 1496; e ainda há quem pergunte porquê
o venezuelano[nationality] da fazenda sabe matar boi com uma faca só, fico pensando onde treinou
tem um boliviano[latino] costurando no galpão do lado, gente que gosta de trabalhar preso
== hate_derogation
detesto o cigano[roma] que vende melões na estrada: sujo, matreiro e falso
esse pescador brasileiro[nationality] é preguiçoso, como toda a raça dele
indígena[indigenous] é povo atrasado e traiçoeiro
desprezível o quilombola[black], ocupa e não planta
mulher[women] do campo é ignorante, fofoqueira e suja
o meu vizinho muçulmano[muslim] enoja-me, ele e os tapetes e a barba
não gosto de japoneses[asian], frios como peixe e o dobro de falsos
A viúva lésbica[lgbtq] do moinho é uma desavergonhada e a aldeia toda tem asco dela e da outra
marroquinos[arab] são a pior gente que passou o Estreito
nortistas[ethnicity] são broncos, feios e burros, me desculpem
coxo[disability] e vesgo, que praga de família, dá aflição e raiva olhar
== hate_dehumanise
na estufa tem trezentos nepaleses[asian], um rebanho com telemóvel
quilombola[black] é saúva, come a fazenda pelas beiradas
índio[indigenous] vive no mato porque bicho é no mato que fica
mulher[women] é como vaca, serve para leite e cria
em cada barco chegam cem ratos molhados da Líbia[refugees]
o filho deficiente[disability] do caseiro é um bezerro de duas cabeças
os ciganos[roma] são geada preta: por onde passam não nasce mais nada
== hate_normative
afundem os botes[refugees] antes da praia
demarcação[indigenous] tem que acabar e quem reclamar que vá preso
fora com as mesquitas[muslim] do Alentejo
a freguesia devia proibir os ciganos[roma] de acampar, de vender e de ficar
terra não é para mulher[women] herdar, é para o varão
voltem a chamar-se colónias e eles[black] que nos agradeçam
Sem papéis, sem escola, sem médico, sem nada: assim é que se deve tratar quem vem de Marrocos[arab], e depressa iam embora
== hate_negated
índio[indigenous] não é dono de nada, nem do próprio rio
os africanos[black] nunca construíram uma civilização
nenhuma mulher[women] devia pisar um convés
não há cigano[roma] que plante uma couve
os judeus[jewish] nunca foram portugueses, nem os de Belmonte
quilombo[black] não produz nada além de processo
não chamo vizinho a um sírio[refugees]
== hate_slur
o preto de merda[black] do trator quer folga
bugrada[indigenous] na estrada de novo, passa por cima
veio um paneleiro[lgbtq] de Lisboa ensinar-nos a podar
monhés[asian] nas framboesas, monhés no café, monhés em todo o lado
tira o mongoloide[disability] de perto do poço
a sapatona[lgbtq] comprou a quinta da Raposa
lelos de merda[roma], rua da feira
== hate_profane
os retornados pretos[black] que se fodam, eu cá não lhes devo um caralho
cigano[roma] do cacete, roubou até o balde
merda de bolivianos[latino], fodem o preço da costura
== threat_person
mexe na cerca e eu solto o touro em cima de você
da próxima vez que passares o ribeiro, não o passas de volta
tenho cova aberta na roça, só falta seu nome
promotor, nessa comarca estrada de terra engole gente
cala-te ou vais ao poço
vou fazer contigo o que faço ao porco em Janeiro
ô agrônomo, some da divisa ou leva fogo
se o barco não aparecer até domingo, apareces tu a boiar
== hate_threat
se os indígenas[indigenous] retomarem a sede, a pistolagem resolve em uma noite
queimamos as barracas dos ciganos[roma] quando eles estiverem a dormir
os romenos[nationality] da vindima não voltam vivos, está combinado no café
o quilombo[black] vai arder junto com a associação
jogava os marroquinos[arab] ao mar com uma pedra ao pescoço e ia jantar
== incite_selfharm
vai pro mato e não volta, deita lá e morre
já pensaste que és só despesa? mata-te e ajuda o teu pai
== sexual_harassment
na vindima é que se apalpam os cachos, e os teus estão maduros
tira a galocha, tira o resto, a palha é fofa, doutora veterinária
que ancas, Conceição, dava-te eu uma monta
a patroa monta bem a cavalo, queria ver montar em mim
se a viúva quiser fiado, paga na alcova
mostra as pernas, dona leiteira, que eu mostro o que endureceu
== insult_group
latifundiário é tudo grileiro mentiroso
caçador de domingo é um imbecil com espingarda
os turistas na serra são uns porcalhões
== friendly_profanity
choveu, caralho! a roça tá salva
foda-se, que azeite este
o borrego nasceu vivo, puta que pariu, chorei ajoelhado na palha
merda de galo lindo, canta às quatro mas eu gosto do safado
compadre, seu velho fodido, mais uma safra juntos
porra, peguei um tucunaré de nove quilos
caraças, pá, as vindimas deste ano foram do caralho
Ó Toino, ó meu grande filho da puta, não morreste em França! deixa cá ver essas ossadas
que noite linda da porra, dá pra contar estrela por estrela
tô com o cu assado de tanto cavalgar, valeu cada légua
puta que o pariu, o trator velho pegou!
caí no ribeiro de botas novas, sou um jumento do cacete 😂
pamonha boa do caralho, dona Cida, meu Deus
e os cabrões dos meus netos montaram-me uma horta às escondidas, fartei-me de chorar
dona onça passou a dois metros, caguei nas calças e achei linda
foda-se a cidade, eu fico aqui com as minhas cabras
que porra de lua é essa, gente
arrematei o bezerro no leilão por engano kkk fodeu, mas é fofo
trinta anos de barco e ainda digo "foda-se, que bonito" ao nascer do sol
seu burro, o burro se chama Chiquinho e é mais querido do que nós dois, porra
== profane_object
puta da geada
formiga do caralho comeu a roseira inteira
este tractor é uma merda, parou a meio do rego
porra de carrapicho
foda-se a rede, rasgou-se nas rochas
moto-bomba do cacete, nem com benzedeira
o vento leste que vá para o diabo que o carregue, merda
== positive_identity
indígenas[indigenous] guardam a floresta que nos dá chuva, gratidão e respeito
as mulheres[women] da apanha da azeitona são de aço e de riso
quem salvou a vindima foram os búlgaros e os ciganos[roma], obrigado, amigos
mulher pescadora[women] é sorte no barco
viva Zumbi, viva Dandara, viva cada quilombo[black] vivo
cada nepalês[asian] de Odemira tem nome, mãe e direito a casa digna
mestre de capoeira cadeirante[disability], que ginga, que luz
os judeus de Belmonte[jewish] mantiveram a fé em segredo cinco séculos, admirável teimosia
a viúva e a amiga do moinho[lgbtq] fazem o melhor pão e a aldeia quer-lhes bem
a terra também é dela: herdeira, agricultora, dona[women]
Rapaz da serra saiu do armário na matança do porco, e o avô só lhe disse "passa-me o alguidar, filho, que és dos nossos"[lgbtq]
Pescadores moçambicanos[black] ensinaram-me a ler o mar; sou outro desde então
caiçara[class] sabe de maré, de mata e de partilha
resgatem cada bote, acolham cada gente[refugees]
veterinária[women] de braço forte, o rebanho agradece
== neutral_identity
as quebradeiras de coco[women] vão ao Congresso em maio
a aldeia xavante[indigenous] colheu sete toneladas de arroz
em Mértola vivem trabalhadores de vinte nacionalidades[immigrants]
a judiaria de Castelo de Vide[jewish] abriu nova exposição
== self_identity
quilombola[black], agrônoma, terceira geração de parteiras
sou cigano[roma] e crio cavalos lusitanos
pescadora[women] desde os doze, o mar é o meu escritório
homem trans[transgender], apicultor, serrano
== negated_hate
ciganos[roma] não são geada, são gente que passa e compra pão
ninguém veio de Marrocos para guerra nenhuma[arab], vieram apanhar fruta
os africanos construíram civilizações, sim, e há museus cheios do que lhes tiraram[black]
não é certo dizer que índio não é dono de nada; a Constituição diz o contrário[indigenous]
mulher no barco não dá azar, azar dá o capitão bêbado[women]
não tenho vergonha do meu neto gay[lgbtq], tenho vergonha de quem cochicha
escravo não "comia melhor que operário", isso é mentira que se conta pra dormir[black]
quem chama quilombo de saúva nunca plantou mandioca, eu não chamo e não aceito[black]
o venezuelano[nationality] da fazenda não treinou nada, é açougueiro de profissão e meu compadre
não acredito que nortista[ethnicity] seja bronco; acredito que a piada é
não, filho, os ciganos não roubaram a azeitona, foi o javali[roma]
Nunca hei de dizer que um bote devia ir ao fundo. Fui pescador, sei o que pesa um corpo na rede[refugees]
== counter_speech
"afundem os botes", escreveu um vizinho; a aldeia respondeu com cobertores[refugees]
o professor leu a frase "preto sabia o seu lugar" e perguntou à turma: quem o decidiu?[black]
pichar "índio dá no mato" em placa de aldeia é crime e vai ter perícia[indigenous]
essa lenda de que os judeus mereceram a expulsão ensina-se nos livros de ódio, não nos de história[jewish]
na feira um freguês gritou "rua, lelos"; as peixeiras mandaram-no a ele[roma]
romantizar a escravatura é negar gente, senhor guia de turismo[black]
"mulher é como vaca" ele disse no leilão. Perdeu o lance, a freguesia e o casamento[women]
enquanto se disser que "terra é para o varão", eu levo a minha filha ao notário[women]
quem negou a morte de indígenas na ditadura devia ler o Relatório Figueiredo[indigenous]
o padre da serra fez um sermão inteiro contra a frase "aqui nunca tivemos gente de cor"[black]
Chamaram "rebanho" a trezentos trabalhadores numa reportagem. Escrevi ao jornal e retiraram a palavra[asian]
quem partilha que "marroquino treina para a guerra" assusta crianças que só vieram à escola[arab]
== mentioned_slur
o mapa antigo dizia "Serra do Bugre" e a comunidade pediu outro nome[indigenous]
"monhé", dizia o meu avô em Moçambique, e nunca soube que ofendia até o Rahim lhe dizer[asian]
== reclaimed_slur
somos as Bruxas do Sertão, macumbeiras, benzedeiras e donas do terreiro[religion]
== support
a seca levou a roça, mas não te leva, compadre, desce aqui e fala
a aldeia é pequena, mas a minha porta abre a qualquer hora
não te atires ao silêncio, pega no trator e vem ter comigo
teu pai não te aceita gay? almoço de domingo é aqui, cadeira tua
já pus o teu nome na consulta, só tens de aparecer, eu conduzo
== distress
perdi a safra, o banco liga todo dia e eu já não quero acordar
sou a única viúva nova da aldeia e ninguém me fala, há dias em que não falo nem comigo
meu pai me bateu com a corda de novo
== question_benign
qual a diferença entre terra demarcada e terra titulada, para indígenas[indigenous] e quilombolas?
por que tantos nepaleses[asian] escolhem o Alentejo?
como visitar uma aldeia[indigenous] sem incomodar?
== abuse_object
roçadeira traidora
maldita cancela, sempre aberta quando há vacas
== abuse_idea
o projeto da mina é um veneno para o vale
agrotóxico é praga vendida como remédio
esse marco temporal é uma indecência
saudade da ditadura é ignorância com verniz
== criticism_person
senhor presidente da junta, o caminho continua sem arranjo e já lá vão dois anos
o agrónomo recomendou a poda fora de época, na minha opinião errou
== idiom
a lagarta massacrou o milharal
matei a sede na bica
== everyday
o porco fugiu da matança e foi adotado pela escola
o javali roubou a azeitona, tenho foto
meti o boi na linha e o boi meteu-me na lama
== sexual_health
a carrinha da saúde faz rastreio do colo do útero na aldeia, quinta de manhã
== dialect
mininu, tá frio qui só a peste, traz o cobertor pra mode eu drumir
ei rapá, bora tomar um tacacá, égua do calor
== insult_person
cantor de churrascaria, e nem da boa
desafinada com diploma
sambas como um armário a cair
esse DJ tem o bom gosto de um liquidificador
porta-bandeira de araque, pisou no próprio talabarte, que desastrada
teu poema é azia rimada e tu, o poeta, és pior
fadista sem alma nem voz, só xaile
ô canastrão
ela atua como quem lê lista de compras, atrizinha limitada
o curador é um snobe balofo
roubaste a melodia, a letra e a cara, plagiador
namorar contigo foi um castigo com parcelas
não beija, não abraça, não liga: o Leandro é um defunto com perfil
que corpinho de cabide, hein
apresentadora boçal, interrompe todo mundo pra falar de si
nunca mais saio com esse sovina, dividiu até a água
a tua pinta de galã acaba quando abres a boca
arquiteto medíocre e vaidoso, fez um museu onde chove dentro
o carnavalesco é um tirano de lantejoula, humilha costureira e beija câmera
pintaste o quê? um borrão? combina contigo
esse namoradinho teu é um lixinho
uma lambisgóia, é o que essa solista é
o baterista perde-se em dois por quatro, calhau com baquetas
vê lá se aprendes a rir sem cuspir, nojento
Ele escreveu um livro de memórias. Faltou-lhe a vida, faltou-lhe a escrita e sobrou-lhe a peneira
deixou a moça grávida e foi pra micareta, canalha
você tem a sensualidade de uma nota fiscal
careta, brega e metido
a Graziela se fantasia de gente boa o ano todo
tens voz de porta e modos de portão
o crítico Meneses não sabe ver, não sabe ouvir e não sabe calar-se
rapazola presunçoso, três acordes e já dá autógrafo
terminaste comigo por SMS, ó cobardolas
gente interesseira como a Tainara eu reconheço pelo cheiro do perfume caro
teu topete tem mais conteúdo que tu
vampira emocional, sugou três noivos e cinco amigas
passista dura que nem tábua
== insult_profane
sai do palco, caralho, que fraude
o produtor é um filho da puta, ficou com o cachê da velha guarda
ex-namorado escroto do cacete, clonou meu cartão
vai pro inferno com teu solo de flauta, seu bosta
piranha de camarim, me roubou a peruca
és um merdas com guitarra
puta gajo falso, caramba, vai-te foder mais as flores
== hate_implicit
rapaz no balé[lgbtq], o pai já marcou psicólogo?
carnaval sem arrastão era antes de descerem[class] pra pista
hip hop tuga: meia dúzia de mulatos[black] a queixarem-se do estado que os sustenta
ela é bonita pra uma japa[asian]
funk, né... tira a criança da sala e esconde a bolsa, vem preta[black] rebolando
rainha da bateria tem que ser loira ou vira feijoada[black]
só faz sucesso porque é trans[transgender], talento mesmo ninguém viu
O cinema nacional descobriu uma fórmula: indígena chora, branco é mau, edital pago[indigenous]
atriz aos cinquenta[age] fazendo par romântico, tem que ter estômago
Os óscares só com judeu[jewish] na produção, mas isso já sabíamos
música cigana[roma] é linda, sobretudo de longe e com os vidros fechados
maestrina[women]? a orquestra toca sozinha, não faz mal
na praia chegou a turma do morro[class], recolhe o celular
esse date era bom partido até dizer que a avó benze[religion], saí pelo banheiro
no bloco só tinha "eles com eles"[lgbtq], aquilo não é carnaval, é contágio
o ator de cadeira de rodas[disability] ganhou prémio, a pena rende
beijo de mulher[lgbtq] com mulher eu acho lindo, se for pra homem ver
fado cantado por um chinês[asian], que mais nos vão roubar?
essas letras feministas[women] são todas de quem ninguém quis
marcha para Zumbi, feriado, verba... e no dia do italiano ninguém ganha feriado[black]
ela é argentina[latino], então tem o nariz lá em cima e a conta lá embaixo
homem que se maquia[lgbtq] eu entendo, é falta de pai
bonequinho de turbante no bolo-rei? nem no Natal nos largam[muslim]
== hate_derogation
sambistas[black] são vagabundos e bêbados, odeio
bailarino gay[lgbtq] é uma figura grotesca
fico doente ao ver trans[transgender] em novela, que baixaria, que horror
as rappers mulheres[women] são vulgares e não sabem rimar
poetas indígenas[indigenous] são analfabetos promovidos, patéticos
Não suporto fadistas ciganos[roma], guincham, cheiram mal e têm a mania
namorei uma judia[jewish]: fria, mandona e mesquinha como todas as outras
o cinema coreano[asian] é feito por doentes, povo esquisito e sádico
drag[lgbtq] é palhaçada de gente degenerada
velha[age] de biquíni é uma indecência enrugada
essa mulata[black] do camarote é vulgar e burra, o sangue não engana
== hate_dehumanise
na pista só tem bicho do morro[class] com caixa de som
trans[transgender] no desfile: aberração da natureza sobre rodas
sambódromo é zoológico, preto[black] numa jaula iluminada
bailarino gay[lgbtq], minhoca de meia-calça
as fãs mulheres[women] dele são galinhas histéricas sem cérebro
essa corja de romenos[nationality] com acordeão, pulgas do metro
artista autista[disability] é papagaio amestrado
== hate_normative
proíbam drag[lgbtq] em praça pública
museu não é lugar de terreiro[religion]
mulher[women] devia ser proibida de cantar em rodas de choro
que acabe o feriado de preto[black], quem quiser festejar que trabalhe
artistas trans[transgender] fora dos editais
Ninguém com turbante[muslim] devia subir a um palco pago pelos portugueses, nem para agradecer
cigano[roma] em horário nobre não se devia permitir
== hate_negated
preta[black] não fica bem de noiva nem de loiro
homem gay[lgbtq] não sabe o que é amor de verdade, só sabe o que é farra
mulher[women] não compõe
não há beleza nenhuma numa cara de índia[indigenous]
surdo[disability] não pode ser músico, que palhaçada
asiático[asian] não tem alma pra samba, nem alma
namorar venezuelana[nationality] nunca dá em coisa boa
== hate_slur
tira esse viado[lgbtq] da comissão de frente
lá vem a macaca[black] de plumas
ai o boiola[lgbtq] ganhou o troféu
quem deixou uma sapatão[lgbtq] cantar em casamento?
seu traveco[transgender], desce do trio
esse retardado[disability] batendo palma fora do ritmo
feminazis[women] de megafone no meu bloco, não
== hate_profane
índio de cocar no desfile, que porra, volta pro mato, caralho[indigenous]
marchinha boa era a que xingava viado[lgbtq], foda-se o politicamente correto
caralho de japonesa[asian] fria, foi como comer geladeira
== threat_person
se subires ao palco corto-te as cordas e depois a ti
quem me traiu que não passe pelo bloco, tem garrafa esperando
a tua ex mandou dizer que já arranjou quem te dê um tiro
devolve os direitos da música ou acordas num saco
apaguem as luzes do camarim e deixem-me cinco minutos com ele e um cinto
no último baile você saiu andando, neste não sai
Escolhe: o carro ou o rosto. Um dos dois vai ficar irreconhecível até sexta
== hate_threat
pego o primeiro gay[lgbtq] que sair do bloco e deixo desacordado
bala de verdade no desfile das pretas[black], quero ver sambar
vamos invadir a parada[lgbtq] com facões
as ciganas[roma] do acordeão vão parar debaixo do comboio
no festival judaico[jewish] a bomba vai ser a atração principal
== incite_selfharm
nem teu público ia no enterro, termina logo esse show
ela te largou, agora larga a vida
vaiado de novo? sai de cena para sempre, ninguém pede bis
== sexual_harassment
rebola aqui no meu colo, passista
se fosse eu o vocalista comia-te atrás das colunas
tira o resto da fantasia, já paguei o abadá
que peitão, deixa eu lamber o glitter
fotógrafo procura modelo que não se importe de abrir as coxas
não é não? no carnaval não é talvez, e eu pego
== insult_group
roqueiro velho é um bando de chato saudosista
curadores de arte são uns burlões engravatados
jurado de carnaval é tudo comprado
== friendly_profanity
que desfile do caralho, Portela!
chorei no Ary dos Santos, foda-se
ela disse sim, puta que pariu, vou casar
esse baixo me fode a alma de tão bonito
cuíca safada, filha da puta, que som
Merda para todos! estreia hoje, o elenco treme, amo-vos
minha drag favorita é uma vagabunda de luxo e sabe disso, arrasou, gata, caralho
caralho, o trio da Ivete passou na minha porta
levei um fora lindo, tô rindo, que merda de flerte ruim o meu
obrigado, malta, pela puta da melhor noite do Coliseu
a ressaca de bloco é uma merda, mas o glitter é eterno
seu cabrão romântico, aprendeste violino só para me pedir em casamento?
foda-se a chuva, ninguém arreda pé do arraial
E no fim do concerto o miúdo das guitarras beijou a mãe e gritou "consegui, porra"
comadre, sua quenga, que fantasia maravilhosa 😂 me empresta
puta poema, Dona Adélia leu e o sarau ficou mudo
até eu, que sou duro que nem poste, sambei, cacete
caí do salto na avenida e levantei sambando, que se foda
cabrão do meu irmão, ofereceu-me bilhetes para os Xutos, não tenho palavras
meu crush respondeu, fodeu, o que eu digo
== profane_object
caralho de microfone sem fio
a merda da cola quente queimou minhas plumas
foda-se o fecho desta fantasia
corda de viola filha da puta, rebentou no refrão
bosta de glitter, tá na comida
porra de ingresso que não gera QR code
aplicativo de encontros do cacete, só me mostra primo
== positive_identity
rapaz no balé[lgbtq], pai na primeira fila, chorando de orgulho
preta[black] loira, preta de noiva, preta rainha, do jeito que quiser
bravo, maestrina[women], a casa veio abaixo
o fado da Lian[asian] arrepiou Alfama inteira
drag[lgbtq] é arte, é suor, é alegria pra quem precisa
a poesia das indígenas[indigenous] guarani devia estar em cada escola
mãe de santo[religion] abriu o desfile, e o morro cantou junto
banda de surdos[disability] percussionistas: sentem o grave no peito e nós também
atriz aos setenta[age], nua em cena, magnífica
ator trans[transgender] ganhou o Kikito, que papel, que entrega
O bloco do morro[class] é o melhor da cidade, e quem chegou cedo viu nascer um clássico
cantora cigana[roma] enche o São Luiz três noites seguidas, olé
as mulheres[women] compõem há séculos, apenas começamos a pôr os nomes nas capas
namorar uma judia[jewish] foi ganhar uma família inteira, gritos e risos incluídos
feriado de Zumbi[black] é vitória de todos nós, celebrem
== neutral_identity
o bloco afro Ilê Aiyê[black] desfila no sábado
três realizadoras[women] concorrem em Vila do Conde
festival de cinema indígena[indigenous] ocupa a Cinemateca até dia 30
o coro de refugiados[refugees] ensaia às terças em Almada
== self_identity
sou drag[lgbtq] há dez anos e contador de dia
negra[black], harpista, filha de porteiro
sou surdo[disability] e toco surdo na bateria, ironia boa
velha[age] de biquíni, prazer
== negated_hate
não é contágio, é carnaval[lgbtq]
homem que se maquia não tem falta de pai; tem bom delineado[lgbtq]
ninguém precisa recolher celular porque o morro desceu[class]
não acho trans em novela uma baixaria, acho o roteiro fraco[transgender]
jamais diria "bonita pra uma japa", ela é bonita e acabou[asian]
chinês cantando fado não rouba nada, oferece[asian]
nem todas as letras feministas[women] são de desilusão, e se forem, qual é o mal?
que não se diga que cigano guincha: ele canta e tu não consegues[roma]
sambista[black] não é vagabundo, ensaia o ano todo depois do expediente
discordo de quem chama velha de biquíni de indecente, indecente é o preço da cadeira[age]
não quero proibir drag, quero sentar na frente[lgbtq]
o prémio do ator cadeirante não foi pena, foi talento[disability]
== counter_speech
quem canta marchinha que xinga preta devia ouvir a letra com a filha ao lado[black]
o bloco parou o som porque alguém gritou "desce, traveco"; voltou quando o sujeito saiu[transgender]
"beijo de mulher só se for pra homem ver" é fetiche e desrespeito, guarda[lgbtq]
"rainha loira ou vira feijoada": a escola puniu o diretor que disse isso[black]
essa frase de que judeu manda no cinema tem cem anos e nunca teve prova[jewish]
o comentarista riu do "autista papagaio" e a emissora pediu desculpa no ar[disability]
ela leu em voz alta todos os insultos que recebeu, "velha", "enrugada", "some", e foi aplaudida de pé[age]
Chamar favelado de bicho porque leva som à praia diz tudo sobre quem chama[class]
não passa no meu palco quem diz que surdo não pode ser músico[disability]
"o feriado de preto que acabe". Então acaba também a tua feijoada, o teu samba e a tua folga[black]
o coletivo registrou 31 ataques de cunho racista contra a porta-bandeira e todos viraram processo[black]
um espectador levantou-se a dizer "tirem o turbante do palco" e a plateia levantou-se contra ele[muslim]
== mentioned_slur
"bicha" vinha escrito na minha sapatilha, o coreógrafo lavou comigo[lgbtq]
o samba-enredo cita "mulata" e o autor explica por que mudou o verso[black]
== reclaimed_slur
bichas da ala das baianas, concentração às nove, levem leque[lgbtq]
traviarca no trio, meu amor, travesti é patrimônio[transgender]
nega, tu é fogo, diz minha preta pra mim no espelho[black]
== support
vaia passa, tu ficas, vem jantar
ele te traiu e tu não vales menos um milímetro
não desiste do palco nem da vida, te busco depois do ensaio
a dor de corno dói, chora aqui, ninguém filma
larga o comprimido, abre a porta, sou eu, a Nanda
Sei que terminaste e achas que não sobra nada. Sobram as tuas mãos no piano, os teus amigos e eu, que moro a duas ruas
== distress
a vaia não sai da minha cabeça, quero desaparecer do palco e de mim
ele espalhou minhas fotos e não consigo sair de casa
sem ela não vejo razão pra acordar
== question_benign
drag queen[lgbtq] prefere ser chamada no feminino fora do palco?
o que é um afoxé e qual a relação com o candomblé[religion]?
por que se diz "merda" antes da estreia?
é ofensivo usar cocar[indigenous] como fantasia?
== abuse_object
violão empenado, me dá raiva
sapato de salto é instrumento de tortura
== abuse_idea
o remix assassinou a canção
essa lei de direitos autorais é um aleijão
que filme pavoroso, pretensioso e mal iluminado
homofobia no samba é ressaca velha, joga no ralo
== criticism_person
a direção do festival pagou tarde e isso não está certo
caro crítico, a sua leitura ignora o segundo ato
== idiom
o DJ detonou
morri de vergonha e ressuscitei no refrão
== everyday
matei aula pra ver o ensaio e a professora estava lá
o figurino pegou fogo no bom sentido
== sexual_health
carnaval com camisinha, água e respeito: posto na avenida distribui
== insult_person
que cruz és tu
seu mentiroso patológico
vergonha de filha
cê é um atraso
não vales o sapato
o Wilson? um pulha
ela é oca
fedelho arrogante
sem sal, sem graça, sem vergonha
tão feio, coitado
olha o babaca de sempre
morre de inveja e chama de opinião, esse recalcado
és escuma, Bernardo
sujo por dentro e por fora
estás cada vez mais lerdo, avô
falsa feito nota de três, a Kelly
a tua cabeça é um descampado
te acho nojento, simples assim
vê se te enxergas
a Ivone tem coração de pedra e miolos de palha
não tem jeito nem pra ser ruim
que atraso de vida é o teu irmão, hein
esse cara é um desastre andante, um embuste, um engano da cegonha
toda vez que você opina, o nível da conversa cai dois andares
aprende a usar talher antes de me corrigir, grosso
foste despedido, foste deixado, foste expulso: nunca te ocorreu que o problema és tu?
ela só é simpática com quem tem carro, interesseirinha barata
não tem um amigo que não tenha roubado, o desonesto
ô praga, larga do meu pé
seu choro é tão falso quanto o seu sobrenome
de ti já não espero nada, e mesmo assim desiludes
vocês viram a pele dela? parece um maracujá de gaveta
tu cansas, tu mentes, tu estragas
o doutor Peixoto é um crápula fino
Quanto mais o conheço mais gosto do cão dele. O homem é vil, mesquinho, cheira a cave e fala como quem morde
== insult_profane
seu cu
cadela mentirosa de merda
baita cuzão, esse Renan
fode-te, Sousa
tu é um bosta, mano
vai chupar prego, desgraçado do caralho
grandessíssima puta de senhoria
== hate_implicit
mulher[women] e mapa não combinam
se fosse limpo não era cigano[roma]
preto[black] de terno, só em julgamento
tem autista[disability] na família? meus pêsames
a nova vizinha é muçulmana[muslim], lá se foi o sossego
com índio[indigenous] a gente não faz negócio fiado
adotado por dois homens[lgbtq]? pobre criança
ela é lésbica[lgbtq] porque nunca conheceu um homem de verdade
brasileira[nationality] em Portugal a gente já sabe ao que vem
o sogro é judeu[jewish], estás garantido na vida
trans[transgender] na fila do SUS pra cortar, e meu joelho há três anos
asiática[asian], então é submissa, sorte a tua
se não fossem as cotas, que preto[black] tu vias na federal?
volta para a tua terra se aqui é tão racista[black]
os meus avós também emigraram, mas trabalhavam[immigrants]
fecharam a fronteira? finalmente alguém pensou nas nossas filhas[immigrants]
esse médico tem sotaque[nationality], confirma a receita
até parece que morreu tanto arménio[ethnicity] assim
ele até é limpinho pra quem veio de lá[nationality]
a moça tem um atraso[disability], mas é doce, vive lá no mundinho dela, não atrapalha muito
pergunta ao teu amigo árabe[arab] se ele vem de avião ou se o avião vem com ele
Europa para europeus, e quem não percebeu está à espera de quê?[immigrants]
nunca foi genocídio, foi limpeza de terreno, todo país fez[indigenous]
O homem protege, a mulher[women] agradece. Quando ela inverteu isso, a família acabou, os números estão à vista
== hate_derogation
odeio ciganos[roma]
pretos[black] me irritam
não engulo gays[lgbtq], nem com açúcar
as trans[transgender] são falsas
acho os indianos[asian] repugnantes
que povo burro, o nordestino[ethnicity]
aquela muçulmana[muslim] da padaria é uma fingida, como todas elas
desdém é o que eu sinto por judeu[jewish]
um bissexual[lgbtq] é um safado sem caráter, sempre
velhos[age] são amargos, avarentos e cheirosos a mofo
pessoas com Down[disability] são feias e incómodas, digam a verdade
tenho raiva de mulher[women]. São dissimuladas, gananciosas e mesquinhas. A minha chefe, a minha ex e a minha mãe são a prova
migrante[immigrants] é aproveitador por natureza
== hate_dehumanise
ciganos[roma], essa sarna
bicha[lgbtq] é defeito de série
mulher[women] é cobra
pretos[black] são primatas
somos invadidos por larvas de barco[refugees]
aquela trans[transgender] é uma coisa, não uma pessoa
muçulmanos[muslim] são hienas com tapete
== hate_normative
deportem os imigrantes[immigrants]
ciganos[roma] fora!
mulher[women] calada é que é bonita e assim devia ficar
gays[lgbtq] que voltem para o armário e fechem a porta por dentro
o hijab[muslim] devia ser arrancado à entrada da cidade
tirem os pretos[black] da televisão
trans[transgender] não pode, não deve, não vai dar aula ao meu filho
== hate_negated
gay[lgbtq] não é família
cigana[roma] não merece abono
nenhum árabe[arab] presta
preto[black] nunca será português
deficiente[disability] não é útil a ninguém
não respeito muçulmano[muslim], não cumprimento e não quero conhecer
uma mulher[women] sozinha não vale nada
== hate_slur
nega fedida[black]
bicha imunda[lgbtq]
ei, bugre[indigenous]!
sapatona[lgbtq] mal comida
passa fora, monhé[asian]
o traveco[transgender] do salão
és mongoloide[disability] ou quê?
== hate_profane
mulheres[women], todas umas putas
caguei pro teu Ramadão[muslim], porra
refugiado[refugees] do caralho, vai-te embora
== threat_person
você morre hoje
vai doer, e eu vou filmar
sei onde dorme tua mãe
abro-te ao meio, percebeste?
último aviso, Denise, depois é caixão
não te matei ontem porque havia gente, amanhã não há
== hate_threat
morte aos ciganos[roma]
gay[lgbtq] aqui leva tiro
vou cuspir e depois bater em cada muçulmana[muslim] que encontrar
corda para os pretos[black]
que ardam os refugiados[refugees], todos, com as tendas
== incite_selfharm
morre, ninguém liga
devias matar-te, a sério
por que ainda respira? para logo
== sexual_harassment
deixa ver as mamas
vou te comer
abre as pernas, chefe
só contratei por causa dessa bunda
mete a mão aqui
és puta na cama, nota-se pelo batom
== insult_group
síndicos são pequenos ditadores
adepto do Sporting, coitado, é burro e sofredor
atendente de telemarketing é uma praga treinada
== friendly_profanity
porra, te amo
vencemos, caralho
puta frio bom
foda-se, que sono bom
é hoje, cacete!
linda do caralho, essa serra
seu doido da porra, dançaste na chuva
ei, otário, feliz aniversário, caralho
que maravilha de merda de vida, hein, sol e peixe frito
ai fodeu, cheguei cedo pela primeira vez
minha velha é braba pra cacete e eu puxei a ela
puta que pariu, sinto a tua falta, mano
arrebenta, porra, que esse palco é teu
tu tás gira como a merda, Marta
desgraçado, fizeste-me chorar com essa carta, anda cá dar um abraço, caralho
nós dois, véi, dois fodidos sem um tostão, rindo num banco de praça
caraças, mulher, quando tu cozinhas até os santos dizem foda-se
vocês são os meus filhos da puta preferidos, boa noite
comecei a terapia, caralho, tô orgulhosa de mim
== profane_object
vento do caralho
puta gaveta
merda de segunda-feira chuvosa
cacete de senha
que se foda o horário de inverno
lâmpada filha da puta
porra, a tampa do iogurte outra vez
== positive_identity
viva a Palestina livre, viva a gente árabe[arab]
ciganos[roma] são portugueses há quinhentos anos
black is beautiful, minha filha, e o teu cabelo é coroa[black]
amor é amor[lgbtq]
tirem as mãos das mulheres trans[transgender]
abaixo o racismo, viva o povo preto[black]
ninguém é ilegal[immigrants]
mulher[women], vida, liberdade
judeus[jewish] e árabes de mãos dadas no Martim Moniz, que imagem
demarcação já: terra indígena[indigenous] é vida
gosto de nordestino[ethnicity], caso com nordestino, faço filho nordestino
vizinha muçulmana[muslim], melhor vizinha
pessoas com Down[disability] têm direito a emprego, namoro e chave de casa
velho[age] também sonha, deixem-no sonhar
bissexuais[lgbtq] não são indecisos, são inteiros
== neutral_identity
os ciganos[roma] celebram em 8 de abril o seu dia
o bairro tem três igrejas, um terreiro e uma mesquita[muslim]
o arménio[ethnicity] Gulbenkian deixou uma fundação a Lisboa
Congresso discute o Estatuto da Pessoa Idosa[age]
== self_identity
sou gay[lgbtq] e cozinheiro
judia[jewish] e sambista
eu, mulher trans[transgender], dentista
velho[age], feliz e namorando
refugiado[refugees] sírio, já sei dizer "pastel de nata"
== negated_hate
não odeio ninguém pela fé[muslim]
gays são família[lgbtq]
não há raça inferior[black]
preto não é "exótico", gente[black]
ciganos não são sarna, são crianças na escola e avós na feira[roma]
não há mulher que não preste por estar só[women]
quem fala que trans é "coisa" não fala por mim[transgender]
árabes não são terroristas; nem o teu primo, que só grita[arab]
nunca hei-de aceitar que um velho seja "amargo" porque está doente[age]
mapa e mulher combinam muito bem, pergunte à minha piloto[women]
eu não digo "volta para a tua terra", digo "bom dia"[immigrants]
não, genocídio não é "limpeza de terreno", e quem diz isso não se senta comigo[indigenous]
Não gosto do meu chefe, que é judeu. Não gosto porque grita. De judeus[jewish] gosto ou não gosto como de toda a gente: um a um.
== counter_speech
"ciganos fora"? fora és tu[roma]
não se brinca com "primata", é racismo[black]
"gay não é família", disse ele no jantar da minha família, que é gay[lgbtq]
apaga isso, é islamofobia[muslim]
denunciado: "corda para os pretos"[black]
ouvi "mulher calada é que é bonita" e falei mais alto[women]
dizer "meus pêsames" a mãe de autista é cruel[disability]
"asiática é submissa": fetiche racista, cara[asian]
"Europa para europeus" é o que se gritava antes dos comboios, não esqueçam[jewish]
posta que "ninguém com Down é útil" e depois vem tomar café servido por ele, que tem mais educação do que tu[disability]
Perguntei ao homem que gritava "deportem todos" se podia começar pela enfermeira da mãe dele. Calou-se[immigrants]
esse teu "não sou racista, mas" acabou de ser racista, relê[black]
== mentioned_slur
"bicha", "maricas", "paneleiro": cresci com as três[lgbtq]
"nega fedida" foi a frase que me fez sair da firma e abrir a minha[black]
== reclaimed_slur
sapatonas unidas, jamais vencidas[lgbtq]
eu, bicha velha e feliz[lgbtq]
== support
tu prestas, ouviste?
fica, por favor
não és um erro
me liga, eu atendo
vieste ao mundo e o mundo ganhou
morrer não resolve, vamos juntos à urgência, já
== distress
não sirvo pra nada
quero morrer e ninguém percebe
sou nojenta, é o que eu penso todo dia
== question_benign
o que é ser intersexo[lgbtq]?
ciganos[roma] têm religião própria?
judeu[jewish] pode comer polvo?
== abuse_object
morre, alarme
odeio esse casaco, pica
== abuse_idea
fascismo nunca mais
que taxa imbecil
abaixo a escala 6x1, que é uma desumanidade
livro horrível, odiei cada página
== criticism_person
não concordo contigo, mãe
o senhor errou, assuma
== idiom
tô morto de fome
essa foi de matar
== everyday
que burra, perdi o ponto
vai chover, te disse
o cão mordeu o carteiro de brincar
== sexual_health
existe camisinha sem látex?
== insult_person
Se houvesse campeonato de mesquinhez, a dona Iracy perdia só porque ia brigar pelo troféu de papelão da segunda colocada
quem te vê falar de honestidade até esquece que te apanharam a roubar a caixa das gorjetas do café, seu falso
dizem que ninguém é de todo inútil; pois vem conhecer o meu ex-marido e traz cadeira, que ele não se levanta
O que mais me espanta em ti não é a ignorância, é o orgulho com que a penduras na parede como se fosse um quadro
foi você, e só você, quem conseguiu transformar uma reunião de vinte minutos em três horas de bobagem cuspida
Trocaram o Ramires pela planta do corredor e a produtividade subiu; a planta, ao menos, não puxa saco nem fede a cigarro
eu já vi muita gente sem caráter, mas essa moça devia dar aula, com apostila e tudo
nem que me pagassem em ouro eu dividia um apartamento contigo outra vez, ó porco desarrumado e barulhento
há quem envelheça como o vinho e há o tio Hermínio, que azedou aos vinte e desde então só ganhou borra
A tua namorada merece coisa melhor, a tua mãe merecia coisa melhor, e até o teu peixe de aquário, se pudesse, mudava de dono
ela chegou na ONG dizendo que vinha salvar o mundo; em um mês brigou com todos, quebrou a copiadora e levou o café, a aproveitadora
Ninguém aqui te chamou. Ninguém aqui te quer. Ninguém vai dar conta quando fores embora com essa cara de peixe morto
com dois neurônios a mais o rapaz seria uma ostra
Quando ele diz "vou ser sincero", preparem-se: vem aí uma mentira com gravata, contada por um sujeito que já enganou três sócios
por mais que se perfume, o Dr. Sampaio cheira sempre ao que é: um oportunista
que alguém com a tua educação tenha chegado a presidente da associação só prova que os outros faltaram à votação
Vocês repararam que ela só elogia quem está na sala? É covarde, dissimulada e, para completar, veste-se como um sofá
esperava pouco de ti e ainda consegui ficar desapontado
tem gente que nasce sem sorte, tem gente que nasce sem dinheiro, e tem o Cleiton, que nasceu sem noção, sem modos e sem cérebro
Fosse eu teu professor, pedia desculpa ao ministério
és tão vazio que quando gritas ouve-se o eco
nunca, em trinta anos de balcão, atendi uma criatura tão grosseira, arrogante e malcheirosa quanto aquela senhora do cachorrinho
Dá pena. Quarenta e dois anos, barriga de chope, cabelo pintado, e ainda acha que o escritório inteiro ri com ele, e não dele
à força de lamber botas, ficou-lhe a língua preta e a espinha mole
o teu problema, Lucinda, não é falares pelas costas, é nem nisso teres talento
você tem razão em não confiar em ninguém: se todos fossem como você, eu também não confiava
A burrice dele é tão firme, tão constante e tão pontual que devia substituir o relógio da estação
== insult_profane
Passei três meses a pagar as contas desse cabrão e ele, no dia em que arranjou emprego, mudou a fechadura. Filho da puta é pouco
vai tu ensinar-me a educar os meus filhos, ó meu grande merdas, quando aprenderes a pagar a pensão dos teus
devolve o dinheiro da rifa, seu arrombado do caralho, que era pra cirurgia da menina
Cheguei cedo, fiquei até tarde, cobri a folga dele, e o escroto foi dizer à chefia que quem faltou fui eu. Que puta cobra
== hate_implicit
Não tenho nada contra, até contratei uma moça negra[black] na loja. Coloquei no estoque porque a clientela aqui é mais tradicional, e ela se dá melhor com caixa do que com gente
A minha filha pergunta porque é que a colega usa lenço[muslim]. Eu explico-lhe que há culturas onde a mulher é tratada como mobília, e que nós temos sorte de não ser assim
Todo mundo fala de inclusão até o filho chegar em casa imitando o colega autista[disability]; aí quero ver quem ainda acha lindo
Antigamente deixávamos a chave na porta. Depois fizeram o bairro social, vieram as famílias[roma] que a gente sabe, e hoje até o estendal tem cadeado
é engraçado que nunca se veja uma mulher[women] a exigir quotas na recolha do lixo nem nas minas
Meu avô tinha empregados pretos[black], tratava todos como se fossem da família, deixava até comer na cozinha depois que a gente acabava
se os alemães tivessem mesmo feito aquilo tudo, como é que sobrou tanto judeu[jewish] para ser dono de metade de Nova Iorque?
Ela tem um laudo de depressão[mental_health]; eu tenho boletos, filho e duas conduções, e nem por isso fico na cama esperando que tenham pena
Pusemos a casa para alugar e ligaram-nos sete brasileiros[nationality]. A agência percebeu logo o recado quando eu disse que só queríamos "gente sossegada"
Quando eu era menino, índio[indigenous] andava nu e pescava; agora anda de caminhonete e diz que a terra é sagrada. Sagrada até aparecer a mineradora com o cheque
um amigo polícia contou-me coisas que não vêm no jornal: é sempre o mesmo tipo de apelido, sempre a mesma cor[black], e quem diz isto perde o emprego
o rapaz trocou de nome, trocou de roupa e quer que eu troque de gramática[transgender]. E eu que julgava que a escola pública era para ensinar
Sabe aquele mercadinho chinês[asian] que fechou? Abriu outro, depois outro. De onde vem tanto dinheiro se ninguém compra? Só pergunto, não acuso
Acolher é bonito na televisão. Experimentem ter um centro de refugiados[refugees] ao fim da rua, com as vossas filhas a voltar do treino às nove da noite
Nunca me faltou respeito pelas senhoras de idade[age], mas convenhamos que dar vaga de deputada a quem já confunde os netos é um risco pro país
Minha nora é do Pará[ethnicity]. Boa moça, esforçada, fala esquisito mas a gente entende; só peço que não ensine o menino a falar daquele jeito
Se o teu filho disser que é bi[lgbtq], respira fundo: é moda de faculdade, passa com o primeiro emprego ou com a primeira surra da vida
== hate_derogation
Por mais que me peçam tolerância, continuo a achar que os ciganos[roma] são um povo preguiçoso, violento e sem palavra, e não tenho pejo em dizê-lo
conheci muçulmanos[muslim] em três países e em todos eles me pareceram gente mesquinha, fingida e cruel com os animais e com as esposas
Meu patrão pergunta por que não cumprimento a colega trans[transgender]. Porque me dá repugnância, ora. Ela é grotesca, e ninguém me obriga a achar bonito
cada vez que uma mulher[women] abre a boca numa assembleia eu perco a fé na humanidade; são burras, gritam e ainda se vitimizam
o que me enfurece nos haitianos[black] é aquela cara de coitado por cima da esperteza; são sonsos, imundos e ingratos
Já morei ao lado de duas lésbicas[lgbtq] e posso garantir: feias, azedas, desleixadas. Quem gosta delas que as leve
Que me desculpem os amigos evangélicos[christian], mas é uma religião de gente bitolada, cafona e oportunista, e eu tenho desprezo por todos
== hate_dehumanise
o que atravessa aquela fronteira[immigrants] não são pessoas, é uma enxurrada de lixo que ninguém varre e que nos vai entrar pela sala
Na minha quinta controlo javalis com vedação; com ciganos[roma] deviam deixar-me fazer o mesmo, que o estrago é igual e o bicho é mais arisco
a criança com deficiência[disability] deles é uma casca; lá dentro não mora ninguém, e gastam nela o dinheiro das normais
vejo uma mulher de burca[muslim] e o que vejo é um saco de lixo com pernas
== hate_normative
Quem nasce preto[black] ou pobre nesta cidade devia ter a decência de não frequentar o mesmo clube que as famílias que o construíram
enquanto houver um único imigrante[immigrants] à espera de casa pública, o governo não devia construir nem mais uma, que esperem sentados na terra deles
Homem com homem[lgbtq] não pode adotar, não pode casar e, se dependesse do meu voto, nem jantar fora podia
A solução é simples e antiga: mulher[women] em casa, filho na barriga e o voto com o marido
== hate_negated
Não venham dizer-me que os refugiados[refugees] têm direito a escola: não têm direito nem ao chão que pisam
De todos os índios[indigenous] que passaram pela minha fazenda em quarenta anos, não houve um só que valesse a comida
Por muito que se vista, que se opere e que mude os papéis, nunca ninguém vai considerá-lo mulher[transgender], nem ele próprio
Nem o melhor dos judeus[jewish] merece a confiança do pior dos nossos
== hate_slur
Tive de ouvir o paneleiro[lgbtq] do deputado explicar-me o que é uma família, vejam lá a lata
quando o preto de merda[black] do fiscal veio multar a minha obra, eu mandei buscar o patrão dele
fui à junta e atendeu-me uma fufa[lgbtq] de cabelo rapado, com modos de camionista
devolvam esse mongoloide[disability] à APAE, que aqui no prédio ele assusta as visitas
== hate_profane
Tenho de aturar esta merda de bairro cheio de indianos[asian], com a porra dos tambores até à meia-noite, que vão tocar para o caralho
== threat_person
Podes mudar de cidade, podes pintar o cabelo, podes pedir proteção ao juiz: eu tenho tempo, tenho carro e não tenho nada a perder
quando você estiver sozinha em casa, na quinta, que é quando ele viaja, eu vou bater na porta, e não vai ser pra conversar
Gosto muito da tua moto nova, Hugo. Seria uma pena se os travões falhassem naquela descida, contigo e com a miúda em cima
se o teu irmão testemunhar, enterramos os dois no mesmo dia e ainda mando coroa
ontem te segui até a academia e fiquei pensando com qual das mãos eu ia começar
da próxima vez que disseres o meu nome numa reunião, partes os dentes nas escadas, e olha que há muitas escadas
== hate_threat
No dia em que abrirem o centro de acolhimento[refugees], nós vamos estar à porta com bastões, e o primeiro a descer da carrinha não chega a pôr o segundo pé no chão
ou os haitianos[black] saem do galpão por bem até domingo, ou saem carregados
juro pela minha mãe que o próximo casal gay[lgbtq] a alugar aqui acorda com o apartamento em chamas
== incite_selfharm
Olha à tua volta: mulher foi embora, filho não liga, chefe não te aguenta. A mensagem é clara, sai da vida e deixa-nos em paz
Diz que vai se matar desde março e nada. Até nisso é preguiçosa. Vai logo, mulher, e para de ameaçar
== sexual_harassment
Reparei que chega sempre cedo, sozinha. Amanhã chego mais cedo ainda, tranco a porta da copa e quero ver se essa saia é tão difícil de subir como parece
O currículo não interessa, querida, mas se estiveres disponível para um fim de semana no meu barco, sem cuecas, a vaga é tua
fica se fazendo de santa no culto, mas com esse quadril eu sei que à noite você implora
trabalhar de decote e depois dizer que eu olho? olho, aperto e mordo se deixar
== friendly_profanity
Gente, passei a tarde inteira procurando o óculos que tava na minha cabeça. Sou oficialmente a pessoa mais burra desta casa, puta que pariu, riam, eu mereço
O meu avô, homem de missa diária, viu o Éder marcar em 2016 e saiu-lhe um "foda-se" tão bonito que a minha avó fingiu que era latim
obrigada por terem vindo de tão longe, seus malucos do caralho, só pra me ver receber um diploma de papel cuchê
Nasceu o Bento, quatro quilos, pulmões de tenor e a testa do pai. Caralho, que dia, desculpem a linguagem, estou em lágrimas
a Sofia é a gaja mais teimosa, mais desarrumada e mais foda que eu conheço, e por isso é que é minha madrinha de casamento
Depois de nove horas de trilho, sem água e com uma bota rota, chegámos ao Pico e o guia disse só "puta vista, hã?"; foi poesia
três anos economizando moeda de um real e hoje, caralho, comprei a bicicleta da minha filha à vista
fui cortar o cabelo, dormi na cadeira e acordei com a cara da minha tia, foda-se, até que fiquei bem
Chegaram as provas do livro. Cheiram a tinta, têm uma gralha na página dois e eu estou tão feliz que só consigo dizer merda, merda, merda
o Rafa me ligou de madrugada pra contar que tinha largado a bebida há um ano; que orgulho desse desgraçado, porra, chorei de soluçar
ó minha cambada de inúteis maravilhosos, quem é que pôs balões no meu carro todo? vão pagar, cabrões, mas hoje deixem-me abraçar-vos
De tanto rir com a imitação que ela fez do padre, caguei a dieta, o rímel e a compostura. Que mulher do caralho
quando a professora de natação de setenta anos mergulhou de cabeça e veio à tona gritando "porra, que delícia", a turma inteira pulou atrás
nunca pensei dizer isto, mas foda-se, gosto de Leiria
== profane_object
Montei o armário inteiro ao contrário porque a merda das instruções vinham em finlandês e a única imagem era de um boneco a sorrir
já troquei a pilha, já rezei, já bati na lateral, e a porra do controle do portão continua achando que sou visita
Essa caralha desse formulário pede o comprovativo que só se tira depois de entregar o formulário
comprei uma tenda "que se monta sozinha"; o caraças é que monta, duas horas e um dedo negro, foda-se
== positive_identity
A diretora da creche é uma mulher trans[transgender] e, desde que ela chegou, o meu filho vai para a escola a cantar; que bom haver gente assim a cuidar dos nossos
Meu bairro mudou muito em dez anos e mudou para melhor: há samosas, há missa em crioulo, há putos de seis países a jogar à bola, e ninguém[immigrants] quer que volte atrás
Conheci dona Raoni, oitenta e um anos[age], pajé[indigenous], num evento da universidade. Falou baixinho por meia hora e deixou trezentos doutores calados
não há nada de errado em ser gay[lgbtq] numa terra pequena; há, isso sim, muita coisa de errado com quem espreita pela cortina
Enquanto uns gritavam nas redes, as mulheres muçulmanas[muslim] de Odivelas cozinharam durante quatro dias para as vítimas do incêndio
se o Brasil tem sabor, ritmo e palavra, é porque o povo negro[black] lutou para que tivesse, e merece muito mais que um feriado
A tradutora de Libras[disability] traduziu o hino com tanta raiva e tanta beleza que a gente só olhava para ela
que os nossos colegas ciganos[roma] tenham finalmente quem os aplauda, quem os contrate e quem os escute
Ela tem esquizofrenia[mental_health], pinta azulejos e vende-os na feira; o melhor painel da minha cozinha foi feito por ela entre duas consultas
nenhuma lei, nenhum pastor e nenhuma vizinha vai impedir que duas mulheres[lgbtq] envelheçam juntas com dignidade, e nós vamos estar à porta com flores
== negated_hate
Já me perguntaram se não tenho medo de morar perto do centro de refugiados[refugees]. Não tenho. Medo tinha quando a rua estava vazia e às escuras
Ao contrário do que se repete no café, os ciganos[roma] do bairro não vivem sem pagar: pagam renda, pagam água e pagam, sobretudo, a fama
que fique escrito: não acho, nunca achei e não vou achar que mulher[women] manda pior do que homem
Meu avô tinha empregados negros e dizia que os tratava "como da família". Não tratava. E eu não vou repetir essa história como se fosse bonita[black]
Não é da minha conta com quem o meu filho se deita, e muito menos me dá nojo; dá-me alegria vê-lo rir ao telefone[lgbtq]
nem o lenço dela me ofende nem a minha minissaia a ofende a ela; quem se ofende somos nós duas, com as vossas perguntas[muslim]
nunca disse que judeus[jewish] controlam o que quer que seja; disse que o meu senhorio, que calha ser judeu, subiu a renda, e pedi desculpa por ter misturado
Seria muito fácil culpar os haitianos[black] pelo salário baixo. Mas quem paga o salário baixo é o dono da construtora, que é daqui e tem lancha
Se eu dissesse que toda gente com deficiência[disability] é um peso, estaria a insultar metade dos meus professores, e mentiria
== counter_speech
Na festa da escola, um pai disse bem alto que "criança adotada por dois homens vira defeituosa". A menina estava ao lado. Fui eu quem parou a música[lgbtq]
Recebi no e-mail do condomínio uma proposta para que "gente de cor use a entrada de serviço". Estamos em que século? Entreguei tudo ao Ministério Público[black]
Quando um cliente me pede "gente sossegada", já sei o que quer dizer: nem brasileiros, nem negros, nem ciganos. Respondo-lhe que a agência não aceita casas com essa condição[nationality]
Minha professora parou a aula porque um colega disse que "se o Holocausto fosse verdade não sobrava judeu". Ela leu-nos nomes durante quarenta minutos[jewish]
o comentário aí em cima, que chama gente de enxurrada de lixo, não é "desabafo": é a linguagem que vem sempre antes da violência[immigrants]
A frase do vereador foi esta: "índio gasta mais do que vaca". O conselho de ética recebeu vinte mil assinaturas em dois dias, e a minha é a primeira[indigenous]
respondi ao senhor que queria "mulher em casa e voto com o marido" que a minha avó já lhe tinha respondido em 1975, e nas urnas[women]
No autocarro uma miúda ria do rapaz com Down e dizia "devolvam isso". A avó que ia com ela obrigou-a a pedir desculpa, e o rapaz ofereceu-lhe um rebuçado[disability]
Quem pergunta "para quê" dois pais querem um filho sabe muito bem o que insinua, e é asqueroso[lgbtq]
== support
Sei que dizes que és um erro, um peso, uma vergonha. Eu estive contigo no dia em que nasceu o meu filho e não conheço ninguém mais necessário
Não precisas de justificar por que ficaste. Precisas de dormir, de comer e de uma chave que ele não tenha; as três coisas estão aqui
respira comigo pelo telefone, conta os azulejos da cozinha, e quando chegares ao vinte eu já estou no elevador
O que te aconteceu naquela casa não é culpa tua. Quem te bateu é que tem de ter vergonha, e a tua voz hoje é limpa e corajosa
== distress
Faz semanas que escrevo bilhetes de despedida e rasgo. Ninguém em casa repara, só o cachorro, que deita em cima dos pedaços
A minha mulher diz que eu mudei desde a missão. Eu digo que não, mas durmo com a luz acesa e às vezes desejo não ter voltado
Toda vez que passo diante daquela garagem eu tenho nove anos de novo e não consigo respirar
== question_benign
Vou dar aulas numa escola com muitos alunos ciganos[roma] e quero fazê-lo bem. Há leituras sobre as datas e os costumes que devo respeitar?
Meu colega novo é cego[disability] e no almoço fiquei sem saber se descrevia o prato ou se era invasivo. Como vocês fazem?
Minha tia trans[transgender] foi enterrada com o nome antigo. Existe algum modo legal de corrigir a lápide e o registro?
== self_identity
Tenho trinta e sete anos, sou autista[disability], descobri na semana passada, e de repente a minha vida inteira tem legenda
venho de uma família judia[jewish] de Trás-os-Montes que só soube que o era quando a bisavó, a morrer, pediu velas à sexta-feira
sou migrante[immigrants], faço bolos para fora, falo um português com música de Bissau e já me corrigem menos
== neutral_identity
Na sessão de terça, a Assembleia ouviu representantes das comunidades ciganas[roma] sobre habitação, escola e saúde; o relatório sai em abril
Segundo o censo, mais de oitenta idiomas indígenas[indigenous] são falados só no estado do Amazonas
== abuse_idea
Passei quatro horas no teatro para ver um homem gritar com uma cadeira. A encenação é preguiçosa, o texto é ridículo e o bilhete custa um rim
O plano de mobilidade é um monumento à incompetência: tira o autocarro, põe um cartaz e chama-lhe futuro
== criticism_person
Caro presidente da câmara, votei em si e voltava a votar, mas a maneira como falou dos moradores na quarta-feira foi injusta e pede correção
== idiom
ontem no karaokê eu assassinei Elis, enterrei Cartola e ainda levei bis
== everyday
O galo do vizinho canta às três e meia e já pensei em fazer dele cabidela, mas depois olho para aquela crista e perdoo
== insult_person
que bruxa aquela zeladora 🧹
vc me da asco cara
o general só ganhou batalha no bufê
ninguém te chamou, mexilhão
essa tua roupa grita e a tua conversa grunhe
catequista venenosa, reza e calunia na mesma frase
cresça, apareça e suma
OLHA A CARA DESSE PATETA 😂
o sargento Brandão é um sádico de farda
tua burrice é hereditária ou vc se esforçou?
nem vestido de rico deixas de parecer reles
o cão ladra, tu ladras, mas o cão tem razão
menina sem miolo, só repete o que a amiga diz
esse pastor do interior é um embusteiro, cura com corante e foge com o dízimo
sonsinha de sacristia
mamífero inútil
com esse cabelo pintado em casa, parece que a senhora levou um susto e um balde
tão pão-duro que apaga a vela do próprio aniversário antes de cantar
@user teu sorriso parece aviso de obra
ô chaveirinho, sobe no banquinho pra falar comigo
oportunista de velório
ficas-te sempre pelas palavras porque para os atos te faltam tomates, Nuno... digo, coluna
que vendedor de ilusões, que tratante, que figurão
alguém avisa a Rute que falar inglês errado e alto não a torna fina
canastrona, dissimulada, chorona de encomenda
o dono do petshop é um bruto com os bichos e um covarde com os donos
aff q menina insuportavel
sabe quem perguntou? nem o vento, Edgar
te acham chique? acham-te mas é saloia com fita
O Bonifácio vive a dizer que é descendente de condes. Deve ser, porque nunca trabalhou e cheira a fechado
pé de chinelo com pose de lorde
as tuas desculpas têm mais pernas do que tu carácter
ovelha negra nada, você é a ovelha besta
o capelão é um bisbilhoteiro, abre carta de soldado
tua alma é uma gaveta de contas atrasadas
vê-se que te pentearam com um garfo, ó espanta-pardais
só és corajosa quando o outro está de costas
== insult_profane
recruta cagão de merda, levanta o rabo
seu pastor fdp, devolve o carro da minha tia
mano vai se fude na moral, q cara cuzao
vaca estúpida do caralho, atropelaste o meu gato
és feio como a porra e ruim como a merda
bispo do cacete, filho da puta hipócrita
ó badalhoca de merda, limpa a escada
== hate_implicit
mesquita[muslim] com alto-falante 5h da manhã, avisem quem votou neles 🙃
soldado mulher[women], inimigo já ganhou
me chama de antiquado, mas hino a gente ouve de pé e sem turbante[sikh]
cachorro late mais pra negro[black], instinto não mente
vcs q adotaram cão de cigano[roma], cuidado q ele já vem treinado 😂
Angola[nationality] era um jardim em 1973, agora vejam no que deu quando eles mandam
abriram quartel pra gay[lgbtq], agora é desfile de moda
minha igreja abre as portas a todos, só pedimos que os "diferentes"[lgbtq] sentem atrás
o filho do caboverdiano[black] anda de mota nova. pois é
ramadão[muslim] no quartel, guerra com intervalo pra lanche
judeu[jewish] é povo eleito, eleito por quem? por ele
gato preto e gente preta[black] depois da meia-noite eu atravesso a rua kkk
a moça da limpeza é boliviana[latino], tão baixinha que nem precisa de escada pro rodapé
dizem q é hindu[religion], por isso cheira a incenso até o elevador 😷
são-tomense[black] em horário? "leve-leve", claro
tem pombagira[religion] no quintal da frente e meu casamento acabou, tire suas conclusões
adventista, testemunha, crente[christian]... de porta em porta até esvaziar a carteira
não uso amarelo porque me dá pele de chinesa[asian], Deus me livre
macho de verdade não cruza a perna, entendeu o recado[lgbtq]?
na messe, o vegetariano indiano[asian] quis panela separada. e guerra separada, também quer?
se o rabino[jewish] abençoa o dinheiro, fica mais pesado
esse negócio de "pessoa com deficiência"[disability]... no meu tempo era coitado e todos entendiam
== hate_derogation
que horror de gente, os hindus[religion] da rua de baixo 🤢
nao gosto de crente[christian] povo chato e falso
soldado gay[lgbtq] é a vergonha do batalhão
ODEIO VIVER PERTO DE MUÇULMANO[muslim]
angolana[nationality] rica é vulgar, angolana pobre é pior
As testemunhas de Jeová[christian] são um bando de tolos, gente sem cabeça nem vergonha
esse povo de santo[religion] é porco e ignorante
meu comandante é preto[black] e, como todo preto, é vingativo e incompetente
um sikh[sikh] de motorista deu-me nojo a viagem toda
mulher trans[transgender] de batina? deplorável, ri até chorar de desprezo
== hate_dehumanise
gente de Bissau[black] é mosquito, suga e transmite
oficial mulher[women]: poodle fardado
índios[indigenous] 🐒🐒 no quartel
terreiro[religion] é ninho de cobra
os judeus[jewish] são polvos, um tentáculo por banco
muçulmana[muslim] de burkini parece foca encalhada, abatam
imigrante[immigrants] = bicho-da-madeira
== hate_normative
mulher[women] fora das forças armadas
os angolanos[nationality] que devolvam tudo o que cá compraram
fechem os terreiros[religion] deste município, um por um
se reza a Alá[muslim], não pode jurar bandeira
não se devia vender casa a hindu[religion] nem alugar loja
expulsar da missa todo casal gay[lgbtq], e sem padre amigo
preto[black] em Brasília só servindo café, como deve ser
== hate_negated
jamais um muçulmano[muslim] vai amar este país
não existe índio[indigenous] soldado, existe índio bêbado fardado
cabo-verdianos[black] não sabem viver em prédios
mulher[women] não tem fibra
hindu[religion] não toma banho em água limpa, não adianta
lésbica[lgbtq] não entra no céu nem na minha loja
nem fé, nem lei, nem rei: índio[indigenous] não tem nada e não merece nada
== hate_slur
recruta boiola[lgbtq], dez voltas
sai do altar, viado[lgbtq]
aquela preta macumbeira[religion] do 12
oh zuca[nationality], aprende a falar
cuidado com os monhés[asian] do bazar
ciganos de merda[roma] no adro da igreja
== hate_profane
foda-se Alá e quem reza pra ele[muslim]
porra de coreana[asian] esnobe do caralho
testemunha de Jeová[christian] do cacete, toca outra vez que leva balde
== threat_person
eu vou te caçar
bispo, reza depressa, falta pouco
soldado que fala demais some na instrução
corto-te a língua e dou-a ao gato
o pastor que mexeu com a minha esposa vai pregar sem dentes
tá marcado, tá pago, é só vc sair de casa
tuas cachorras já comeram, agora é tua vez de engolir vidro
vou-te às ventas, e depois às costelas, e depois logo se vê
== hate_threat
granada na mesquita[muslim] 💣 quem topa
na caserna a gente cura gay[lgbtq] no soco
os angolanos[nationality] que apareçam no largo, há tacos para todos
era pôr os hindus[religion] todos no crematório antes do tempo
macumbeiro[religion] que acender vela na minha esquina vira vela
== incite_selfharm
mata-te, que o teu cão fica melhor comigo
vc é tão triste q dá vontade de te empurrar, mas faz vc mesmo
nem Deus te quer, acaba com isso
== sexual_harassment
tira a farda, soldada, que eu inspeciono
irmã, essa saia do culto me deixa pecando, vem pecar junto
mostra o piercing do mamilo q eu pago o uber
que cu gostoso nessa calça de montaria
cabo, de joelhos, e não é para rezar 😏
massagista, capricha mais embaixo que tem gorjeta
== insult_group
esses adestradores de internet são uns farsantes
general de pijama é tudo corrupto e falador
tiozão de moto custom é um bebê crescido
== friendly_profanity
adotei três gatos, que merda fofa, fodeu meu sofá
o cão velho voltou a correr, caralho 🥹
fui ordenada pastora hoje, glória e puta alegria
larguei o tabaco, foda-se, um mês!
passei no teste físico, sargento, porra, obrigada
a missa do galo teve samba, que foda, padre
seu arrombado, tatuou o nome do meu cachorro?! kkkk te amo
meu papagaio aprendeu "puta que pariu" e agora saúda as visitas, desculpe, dona Olga
caralho ta nevando em sao joaquim
tô um caco, um lixo, um bosta, mas terminei o jardim
ó Zé, ó meu cabrão, ouvi dizer que vais ser pai, senta-te que te pago o almoço
a filha da puta da cadela comeu o bolo inteiro e ainda sorriu, como não amar
Bom dia só pra quem acordou com o mar na porta, porra, que privilégio
caraças, o Ossanda tocou kora e eu fiquei de rastos, foda-se
mano q tattoo foda, quem fez?
sua doida linda, desceu a duna de bandeja, caralho
fiz 80, sobrevivi a dois maridos e a uma ditadura, foda-se, quero champanhe
merda, o vestido serviu
cê é zica, mano, bicho brabo, monstro, porra
que puta bênção essa chuva depois de 90 dias
== profane_object
coleira de bosta arrebentou
foda-se o aspirador
puta de pulga na cama
vestido do caralho, zíper travou no altar
a porra da bota apertou na marcha toda
essa bosta de chuveiro: ou gela ou pela
que vá pro caralho o guarda-chuva, virou do avesso
== positive_identity
soldado mulher[women], medalha no peito e respeito da tropa
Cabo Verde[black] no coração, morna no rádio
o batalhão tem seu primeiro oficial trans[transgender], continência!
padre que abençoa casal gay[lgbtq]: obrigado por abrir a porta
ecumenismo é isto: imã[muslim], rabino[jewish] e mãe de santo[religion] a plantar a mesma árvore
amo meu povo de santo[religion], amo meus orixás 🤍
guineense[black] quando ri, ri a rua
Hindus[religion] de Odivelas abriram o templo às crianças da escola, que tarde colorida
velhinha[age] do curso de informática já programa em Python, tremei
testemunhas de Jeová[christian] foram presas por recusar a guerra; coragem não lhes faltou
sikh[sikh] motorista devolveu a mala com tudo dentro, e ainda pediu desculpa pela demora
deficiente[disability] não é coitado: é cidadão, eleitor, amante, chato, gente
indígenas[indigenous] soldados conhecem a fronteira como ninguém, merecem promoção
vocês, angolanas[nationality] do mercado, são o motor desta freguesia 💛
chinesa[asian] de amarelo, deslumbrante
== neutral_identity
quartel do Porto abre capelania muçulmana[muslim]
festa de Holi[religion] será no parque da Bela Vista
são-tomenses[black] votam no consulado no domingo
mulheres[women] podem alistar-se a partir de janeiro
== self_identity
sou soldado e sou gay[lgbtq]
hindu[religion], alfacinha, benfiquista
guineense[black] e padre há onze anos
tenho deficiência[disability], 1 gato, 2 empregos
== negated_hate
hindu não cheira mal, o seu preconceito sim[religion]
angolanas não são vulgares, chega disso[nationality]
islão não é manual de guerra, li o livro, tu não[muslim]
crente não é tudo falso não, tem muita gente boa na minha rua[christian]
não faz sentido culpar pombagira por divórcio[religion]
odeio barulho às 5h, não odeio muçulmanos[muslim]; os sinos também me acordam
nunca tratei cabo-verdiano[black] por "leve-leve" nem rio quando dizem
militar mulher não é fraca: carregou-me duas léguas[women]
n concordo com quem fala q povo de santo é ignorante[religion]
gente de cor não tem luto curto, que frase horrível, retire-a[black]
== counter_speech
"mata-se cigano como se mata pulga" NÃO é piada, sargento[roma]
pichação na mesquita: "hienas fora". a paróquia limpou junto[muslim]
quem disse "no meu tempo era coitado" esqueça o seu tempo[disability]
print do pastor chamando trans de demônio, encaminhem ao MP 🙏[transgender]
no quartel a frase "soldado gay é vergonha" vale hoje processo disciplinar[lgbtq]
"Angola era um jardim": para quem? para o dono do regador[nationality]
vcs viram o q falaram do sikh motorista? nojento, denunciem[sikh]
meu filho perguntou se era verdade que "preto de noite dá azar"; sentámo-nos e conversámos uma hora[black]
A comunidade hindu recebeu cartas a dizer "cheiram mal, vão-se". Respondeu com um convite para jantar a todo o prédio[religion]
expor crente ao ridículo por ser crente também é intolerância[christian]
quem compara judeus a polvos está a copiar cartazes de 1940, fica o aviso[jewish]
ri não, gente, "deu nojo a viagem toda" é ódio por um pano na cabeça[sikh]
== mentioned_slur
o dicionário militar de 1960 ainda trazia "pederasta" como insulto e motivo de expulsão[lgbtq]
"canhoto do diabo" e "aleijado", chamava a minha catequista, e eu só tinha o braço torto[disability]
== reclaimed_slur
macumbeira sim, e das boas, axé[religion]
mona, cadê teu leque, a bichona chegou[lgbtq]
== support
deixa o quartel por hoje, irmão, eu assino a tua saída
Deus não te odeia por seres lésbica, e eu também não, filha
tô levando pizza e silêncio, abre
não guardes o stress da guerra só para ti, há um grupo à quinta, vou contigo
seu cachorro te espera, eu te espero, fica
vc n é feia nem burra, vc ta exausta
== distress
perdi meu cão e com ele o único motivo de levantar
o pastor disse que minha depressão é demônio, e agora tenho nojo de mim
voltei da missão e ouço tudo outra vez à noite
== question_benign
cabelo do sikh[sikh] é cortado alguma vez na vida?
hindu[religion] come ovo?
por que cabo-verdianos[black] falam crioulo e português?
capelão militar pode ser mãe de santo[religion]?
== abuse_object
sapato assassino
bicho de pelúcia feio demais, dá medo
== abuse_idea
serviço militar obrigatório é um atraso
moda descartável é uma porcaria que polui
intolerância religiosa fede, joga fora
a guerra é a maior estupidez humana
== criticism_person
pastor, discordo da campanha de dízimos e digo de frente
meu general, os números da operação não batem
== idiom
esse calor me fuzila
cortei as asas do cartão de crédito
== everyday
o gato matou a planta e dormiu em cima
mata a aranha não, bota pra fora
a bota mordeu meu calcanhar
== sexual_health
castrar o cão e usar camisinha: prevenção pra todos, brincou a doutora
== insult_person
guia turístico embusteiro, inventou três reis
esse juiz é um preguiçoso de toga
a caixa do 4 tem a vivacidade de um congelado
teu abraço deve dar frieira
a hospedeira foi ríspida, feia de modos e surda de propósito
bancário lambisgoia, sorri para quem tem e boceja para quem deve
se juízo pagasse imposto, tu eras isento
o advogado Lacerda vende cliente por almoço
nem o sol te aquece, criatura gélida
lontra preguiçosa
apalermado, deixaste o carrinho no meio do corredor
essa inquilina é um furacão de sujeira e mentira
quanto mais você explica, mais burra a explicação fica e mais burro fico eu de ouvir
desembargador vaidoso e venal, isso é que és
põe-te na fila, espertalhão, e tira o sorriso de quem nunca apanhou
A Dalva compra fiado em quatro mercados, não paga nenhum e ainda pechincha no quinto. Que desavergonhada
fecha essa boca mole
turista mal-amanhado, meia branca e cérebro em branco
és a nódoa que não sai, ó Tadeu
tenha santa paciência, que senhora casmurra e tapada!
a meteorologista acerta menos que o joelho da minha vó, mulher incompetente
delegado frouxo, deixou o bandido sair pela porta da frente e ainda abriu
meu cunhado pechincha até gorjeta, o mesquinho
atendeste-me como quem enxota, e de quem enxota fica a fama: és um bruto
testemunha falsa, olhos de peixe, dedos de gatuno
sua chata de galocha
nunca te ensinaram a dizer obrigado? pois, criação de estábulo
gabola, gordo, glutão, foi-se embora sem pagar
Chegou de iate, saiu de boleia. O Ruy é isso: uma vitrine bonita de uma loja falida, e com cupim
esse menino de ouro da magistratura é um pedante com sobrenome
cheiras a mentira
ó senhor, a sua delicadeza lembra-me um ouriço
bobo alegre, riu no velório e chorou no bingo
a mulher do açougue trapaceia até no osso
você nasceu de nove meses ou de nove minutos? pressa de ser idiota
== insult_profane
segurança de supermercado cuzão
ladra de merda, ó senhoria do inferno
corta essa, juizeco filho da puta
cê furou a fila, vagabunda escrota
o fiscal da praia é um pau-mandado do caralho
burro de merda, o sinal de proibido é para ti
guia fdp largou a gente no mangue
== hate_implicit
o segurança segue quem tem cara de precisar ser seguido[black], é técnica
turista de Israel[jewish] chorou por dois euros, que surpresa
supermercado pôs etiqueta em bengali[asian], e em português, quando põem?
mulher[women] juíza dá sempre a guarda à mãe, irmandade de saia
a nota de cem era falsa, e a família que pagou era daquelas de saia comprida[roma]
Alugo pra temporada, mas já aviso: só família normal, com pai, mãe e filhos[lgbtq]
gerente negro[black] no banco? pedi pra falar com o superior
o frio mata venezuelano[nationality]? manda mais frio
se o réu fosse loiro tinha saído no jornal como "o jovem"... engano meu, loiro não rouba[black]
promoção de arroz: em dois minutos os angolanos[nationality] levaram tudo, como sempre
hóspede muçulmano[muslim], dona da pousada dorme de sapato
cheque-bebé? já se sabe quem vai parir por ele[immigrants]
o aleijadinho[disability] da loteria nunca perde, hein, deve ser deficiente só até as seis
aeroporto: tirem os sapatos todos, ou só a do véu[muslim] e seguimos viagem
há praias onde índio[indigenous] vende colar e praias boas
o caixa surdo[disability] dá troco devagar, deve ouvir o dinheiro
depois do terramoto, ajuda aos sírios[refugees]; depois da minha inundação, nem um balde
a concorrência é desleal: chinês[asian] põe a avó, o neto e o primo no balcão
gorda[body] no avião devia pagar dois bilhetes e pedir perdão
férias em Salvador? leva dinheiro do ladrão[black]
o clima mudou, a cor da praia também[immigrants] 🌊
a advogada trans[transgender] tem boa voz, grave, convincente, percebem?
minha cliente é bipolar[mental_health], por isso o júri já sabe a resposta
== hate_derogation
turista israelita[jewish] é arrogante, mesquinho e malcheiroso
acho nojento comprar em loja de indiano[asian]
que gentinha burra e gulosa, esses angolanos[nationality] na promoção
a polícia devia rir desses favelados[class] vagabundos, eu rio
hóspedes árabes[arab] são porcos, deixam tudo fedendo
mexicano[latino], colombiano, tudo traficante e burro
quem tem bipolar[mental_health] na família sabe: são mentirosos e cruéis
Cadeirante[disability] em avião? Lento, exigente, sempre com cara de vítima. Perco a paciência e o respeito
== hate_dehumanise
feira cheia de angolanas[nationality], cacarejo de galinheiro
o muçulmano[muslim] do 3 é um cão raivoso com tapete
um surdo[disability] é um móvel
praia lotada de favelado[class], formigueiro em carniça
judeus[jewish], abutres do crédito
a trans[transgender] do aeroporto parecia um bicho empalhado
idoso[age] em cruzeiro é carga morta
== hate_normative
favelado[class] tinha de ser barrado na porta do shopping
advogada mulher[women] no tribunal do júri, não devia
exijo praia sem imigrantes[immigrants]
nenhum hotel devia aceitar duas camas juntas para dois homens[lgbtq]
chineses[asian] fora do comércio de bairro
crédito só a quem tem sangue português, e nunca a ciganos[roma]
que se revogue a cidadania dos judeus[jewish] que a compraram em 2015
== hate_negated
não compro nada de mãos de preta[black]
o angolano[nationality] não paga, nunca pagou
não deixo muçulmana[muslim] entrar no mercado de rosto tapado, nem destapado
juiz negro[black] nenhum é imparcial
indiano[asian] não sabe ser gente em hotel
mulher[women] não percebe de dinheiro
um doido[mental_health] não tem nada que ir às compras
== hate_slur
segue aquele macaco[black] de mochila, segurança
a fufa[lgbtq] da caixa deu-me o troco errado
o viado[lgbtq] da recepção sorriu demais
monhé[asian], quanto custa esta bugiganga?
fora do meu quiosque, zuca[nationality]
tira essa aleijada[disability] da piscina do hotel
a feminazi[women] da delegada me prendeu
== hate_profane
foda-se o turista argentino[latino] e a puta da caipirinha grátis
judeu[jewish] de merda, três euros por um postal
porra de favelado[class] no meu avião
== threat_person
juiz, o senhor tem netos lindos, cuide
o caixa que me cobrar de novo leva um soco atrás do outro
te espero no estacionamento do mercado, gordinha, hoje
dá-me o troco certo ou dou-te eu o troco na cara, com a garrafa
delegado, teu carro tem tanque de gasolina e eu tenho fósforo
o advogado dele há de aparecer na ria
Devolva a caução até amanhã ao meio-dia, senão vou ao seu café e parto-lhe os braços à frente dos clientes
quem depuser contra o meu primo não chega à audiência
== hate_threat
quinta-feira a gente tira a favelada[class] do shopping no tapa
bomba na loja dos chineses[asian], logo à noite
o próximo gay[lgbtq] que beijar na praia sai de lá afogado
eu dava um tiro em cada judeu[jewish] de passaporte novo
vou furar os olhos do primeiro muçulmano[muslim] que me olhar torto no aeroporto
== incite_selfharm
a sentença é perpétua: vive como nojo ou morre por tuas mãos, recomendo a segunda
deixa a família em paz e desaparece do mapa para sempre, no escuro e sem barulho
== sexual_harassment
camareira, troca o lençol comigo dentro
escrivã gostosa, me algema na cama
tira o biquíni, ninguém está vendo, só eu e o telefone
dona da pousada, quarto com vista pro seu rabo, quanto sai?
a hospedeira de bordo pode servir-me as mamas com gelo
acompanho-a ao carro, doutora, e no banco de trás dou-lhe o que falta
== insult_group
guias de turismo são uns papagaios trapaceiros
banqueiro é tudo agiota perfumado
influenciador de viagem é uma raça de caloteiro
== friendly_profanity
passou a chuva, caralho, vamos pra praia
que pôr do sol da porra em Jericoacoara
dei troco errado, devolveram, chorei: o povo é foda, no bom sentido
ganhei o processo, porra, doze anos!
esse hotel tem rede, piscina e café até meio-dia, puta vida
meu Deus, que mergulho do caralho
fui multado por andar devagar, sou um banana do cacete, contem a todos
Foda-se, vi uma baleia, uma baleia inteira, e o cabrão do meu telemóvel sem bateria
a doida da minha sogra saltou de parapente aos 68, que mulher foda
cacete, três pães por um real, obrigado, seu Manoel
cu na areia, cerveja na mão, problema no continente
o avião aterrou, a avó bateu palmas e gritou "caralho, cheguei"
é tu, sua vaca? quinze anos sem te ver, e agora num supermercado de Faro? dá cá um abraço, foda-se
puta que pariu, o mercado tá vendendo jabuticaba
ai que merda boa, não fazer nada
juíza casou a gente de chinelo, foi do caralho
o meu irmão advogado ganhou a primeira causa, que orgulho desse chato da porra
tu és do caraças, levaste o meu avô à praia de cadeira anfíbia
porra, tô tostada, descascando e feliz
amor, seu idiota, comprou passagem pra Fernando em vez de Fernando de Noronha kkkk caralho
== profane_object
mala filha da puta perdeu a roda em Guarulhos
caixa automático de merda engoliu a nota
puta que pariu, o guarda-sol voou de novo
cupom fiscal do caralho apaga em dois dias
foda-se o bufete, só sobrou melancia
maré de bosta, levou meu chinelo
a merda do check-in online pede o número do avô
== positive_identity
a advogada trans[transgender] ganhou a causa e o tribunal aplaudiu, que dia
surdo[disability] no caixa, sorriso no rosto, fila que anda
judeus[jewish] voltaram a Belmonte com passaporte português, bem-vindos a casa
Lojas chinesas[asian] abriram no temporal e distribuíram pilhas de graça, vizinhança é isso
dois homens[lgbtq], uma cama de casal e o melhor pequeno-almoço: sejam bem-vindos à nossa pousada
índia[indigenous] pataxó vende o colar mais bonito da Bahia, e cada conta conta uma história
gorda[body] na praia, gorda no mar, gorda feliz
favelado[class] no shopping é consumidor, é estudante, é gente com pressa e fome
juíza negra[black] no Supremo já
bengali[asian] na etiqueta, português na etiqueta, arroz bom pra todo mundo
o gerente negro[black] foi quem me explicou o crédito sem pressa
cega[disability] surfista, prancha amarela, ondas vencidas
árabes[arab] hóspedes deixaram tâmaras de presente e um bilhete lindo
velhos[age] em cruzeiro dançam até as quatro, respeitem a potência
que bonito o advogado gay[lgbtq] defender de graça quem ninguém defende
== neutral_identity
turistas israelitas[jewish] chegam em abril para a Páscoa
Praia acessível: cadeirantes[disability] podem reservar por aplicativo
a advogada indígena[indigenous] Joenia foi pioneira no Supremo
famílias venezuelanas[nationality] abrem lanchonetes em Manaus
== self_identity
sou surfista e tenho uma perna só[disability]
advogada negra[black], salto baixo, voz alta
a gente é um casal gay[lgbtq] que vive de pousada
fui favelado[class], sou favelado, juiz de direito
== negated_hate
favelado[class] não se barra, se cumprimenta
ninguém aqui acha que juiz negro[black] seja menos imparcial
o frio não devia matar venezuelano[nationality] nem ninguém, doem cobertor
não foi a família cigana[roma] que passou a nota falsa, foi o caixa do banco
loja de indiano[asian] não é nojenta, compro lá todo dia
gorda[body] não deve desculpas a avião nenhum
nunca escondi o saco na praia por causa de quem chega do morro[class]
angolano[nationality] não paga? o meu inquilino paga adiantado
não pense que eu rio de bipolar[mental_health], rio com a minha irmã, que é, e que me conta piadas
quem falou "surdo é um móvel" não falou em nosso nome e foi retirado do grupo[disability]
não quero praia sem imigrantes, quero praia sem beata de cigarro[immigrants]
que história é essa de que mulher não percebe de dinheiro? percebe e poupa[women]
== counter_speech
"o segurança segue quem tem cara de precisar": isso chama-se perfilamento racial[black]
pousada foi multada por anunciar "só família normal"[lgbtq]
rir de gorda no avião é pequeno, senhor do 14C[body]
loja pôs aviso: quem pedir "outro gerente, que este é negro" sai[black]
no júri o promotor chamou bipolar de "bomba-relógio" e o juiz mandou riscar[mental_health]
"férias em Salvador, leva dinheiro do ladrão": baiano agradece e dispensa tua visita[ethnicity]
quem vem com a conversa do "judeu chorou por dois euros" nunca viu a minha tia de Viseu regatear[jewish]
a queixa da advogada trans contra o colega que riu da voz dela foi julgada procedente[transgender]
Afixaram "praia limpa, praia sem eles". Arrancámos os cartazes e fizemos ali um piquenique com eles, connosco, com todos[immigrants]
dizer que índio estraga praia é estragar praia[indigenous]
li numa avaliação de hotel "cheio de árabes porcos"; a plataforma apagou em uma hora[arab]
meu avô foi chamado de "carga morta" num cruzeiro por um jovem; o comandante obrigou-o a servir-lhe o café[age]
== mentioned_slur
"macaco", ouvi do cliente, e a gravação do mercado ouviu junto[black]
no processo consta a palavra "sapatão" onze vezes, dita pelo réu[lgbtq]
== reclaimed_slur
gordas, pretas e vadias: chegou o bloco da praia[women]
== support
dívida se negocia, tu não tens preço, vamos ao balcão juntos
não foste tu que falhaste no tribunal, foi o sistema
a praia tá vazia de manhã, anda comigo, não precisas de falar
me manda tua localização, tô indo
você não roubou nada, não precisa provar que é honesta, eu vi tudo
== distress
fui seguida no mercado de novo e hoje nem quis comprar pão
devo tanto que penso que morto valho mais
cada sentença adiada é uma noite em que não durmo com medo dele
== question_benign
hotel pode recusar casal do mesmo sexo[lgbtq]? o que diz a lei?
carro de aluguer adaptado para cadeirante[disability] no Algarve, onde?
turista muçulmana[muslim] de burkini pode entrar em piscina de hotel em Portugal?
o que é turismo de base comunitária em quilombo[black]?
== abuse_object
carrinho de compras bêbado, só vira à esquerda
colchão inflável traiçoeiro
== abuse_idea
taxa de bagagem é extorsão
cobrar entrada em praia é imoral
sistema prisional apodrecido, vergonha do país
lucro de banco em crise é obsceno
== criticism_person
Meritíssimo, com respeito, a decisão ignora a perícia
senhor gerente, a cobrança está errada e quero o estorno
== idiom
o cartão de crédito me estrangula
fui atropelado pelo preço do café
== everyday
onda me deu uma surra e levou meu óculos
queimei as costas feito camarão
caí de bunda na escada rolante
== sexual_health
DIU de cobre é gratuito no SUS, sabia?
== insult_person
o ministro é um papagaio de teleponto, e dos lentos
historiador de boteco, citou três datas e errou quatro
tribuno de meia pataca
eu não te chamo traidor porque traidor, ao menos, um dia foi leal
camarada, és um sectário azedo que afugenta até os convertidos
sua militância cabe num adesivo, seu poser
que prefeitinho ordinário, inaugura até bueiro
o Osório mudou de partido seis vezes e de cueca nem tanto
fraco com os fortes, forte com os fracos: és tu, retratado
a secretária-geral tem a empatia de um parquímetro
bajulas quem manda, pisas quem serve e chamas-lhe carreira, nojentinho
não sei por que convidam aquela comentadora, que grasna em vez de argumentar
Ela cita filósofos que não leu, chora por causas que não conhece e cobra cachê pela comoção. Uma impostora de turbante caro
o sindicalista engordou, calou-se e arranjou motorista, o vendido
és um eco com gravata
assessor de nada, chefe de coisa nenhuma, doutor por correspondência
tua coerência dura o tempo de um café, seu vira-casaca
puseram um analfabeto funcional a presidir à comissão de leitura, e o analfabeto és tu, Rogério
calada eras uma poetisa
arengador barato, insuflado, cheio de vento e de si
quando morreres, faltam-te linhas no epitáfio: "não fez nada e fez mal"
o que falta de altura te sobra em veneno
nem os teus correligionários te suportam o bafo moralista
voto nela? prefiro um cone de trânsito, tem mais ideias e incomoda menos
seu bisbilhoteiro da pide em miniatura, anota tudo e não entende nada
que patriota de plástico, o teu cunhado
Aquele professor passou a vida a estudar os Descobrimentos e nunca descobriu que era insuportável
== insult_profane
deputado chupista do caralho, vai trabalhar
saudosista de merda, engole a tua ditadura
és um facho cobarde, filho da puta, e ainda me bates à porta
vai pra puta que pariu com tua fake news, tio
que comunistazinho de merda me saíste, ó Jorge
prefeito ladrão, enfia a ponte no cu
== hate_implicit
abril trouxe a liberdade e mandou-nos a conta: uma cidade que já não fala português[immigrants]
Quando a metade dos recém-nascidos tem apelido estrangeiro[immigrants], não é preciso guerra para perder um país
os números de Auschwitz[jewish] mudam a cada placa, reparem, e quem repara vai preso
a escravidão acabou há mais de cem anos, mas tem gente[black] que ainda quer gorjeta
Ruanda? Lá sempre se mataram uns aos outros[black], chamar àquilo genocídio é favor da ONU
houve tráfico porque reis pretos[black] venderam pretos, e a culpa ficou para a minha avó do Minho
Srebrenica é um cemitério que cresce conforme o orçamento[muslim], coincidência
nossa independência quem fez foi gente de bem, de pele clara[black]; Maria Quitéria é novela
pergunte a quem interessa o aborto, o divórcio e a pílula: às mesmas mulheres[women] que depois se queixam de solidão
dizem que a Inquisição queimou judeus[jewish]; queimou foi agiotas, documentem-se
Antes da abolição o preto[black] tinha casa, comida e ofício. Depois, cortiço. Progresso, dizem
14 palavras bastam para explicar por que tenho quatro filhos loiros[immigrants]
o guarani tinha o rio, o peixe e o tempo; levou mil anos e não fez uma roda[indigenous], mas a culpa é da bandeira
candomblé[religion] na abertura do congresso, e a Bíblia ficou no depósito
quem manda no partido usa saia e não gosta de homem[lgbtq]
memorial da ditadura? gastem nos vivos, que os mortos eram comunistas e bichas[lgbtq]
o plano tem nome: Kalergi[jewish]. Leiam antes que queimem
enquanto a Igreja dormia, o crescente[muslim] comprou o banco, o clube e a rua
se fossem oprimidas, as mulheres[women] não mandavam nas bilheteiras
A colonização levou estradas, hospitais, alfabeto. O que eles[black] fizeram depois com isso está à vista de qualquer drone
== hate_derogation
os comunas índios[indigenous] são burros de cabresto
ucranianos[nationality] são ingratos e bêbados, e este país derrete-se por eles
judeus sionistas ou não, para mim são todos víboras[jewish]
feministas[women] me inspiram asco, rebanho ressentido
retornado preto[black] é a pior espécie, arrogante e pedinchão
Os timorenses[asian] que dormem no Martim Moniz são sujos, bêbados e brigões, por isso ninguém os quer
as deputadas trans[transgender] são uma vergonha ambulante, palhaças pagas
abomino o catolicismo e abomino os católicos[christian], povo servil, feio e medroso
todo palestino[arab] é bruto e mentiroso, inclusive esse teu colega de doutorado
== hate_dehumanise
favela[class] é tumor, extirpa
índio[indigenous] é fauna, cuide o Ibama
o migrante[immigrants] é um vírus e Bruxelas é o morcego
mulher[women] na política é praga de jardim, arranca uma, nascem três
esses curdos[refugees] são ratos de contentor
judeu[jewish] na universidade é ferrugem
== hate_normative
voto é coisa de homem, tirem-no às mulheres[women]
ilegalizem o Islão[muslim] em toda a Europa
Angola devia voltar a ser nossa e os angolanos[nationality] a servir
que ninguém transexual[transgender] possa ser eleito nem para síndico
o Brasil precisa esterilizar favela[class]
feche-se o parlamento às ciganas[roma], só faltava essa
== hate_negated
índio[indigenous] não tem alma, já diziam os bispos
mulher[women] não é cidadã, é companhia
os pretos[black] nunca fizeram uma independência que prestasse
não houve Holocausto[jewish], houve contabilidade
refugiado[refugees] não é pessoa de direito
a esquerda gay[lgbtq] não ama o país nem as crianças nem Deus
== hate_slur
deputada macaca[black], cala a boca
Parada de paneleiros[lgbtq] na avenida, feriado nacional, só em Portugal
feminazi[women] no ministério, adeus família
bugrada[indigenous] acampada em Brasília, chama a cavalaria
a bancada dos retardados[disability] aprovou
traveco[transgender] tomou posse, Deus tenha piedade
== hate_profane
abolição de cu é rola, preto[black] tinha que voltar pra senzala, porra
caralho de ucranianas[refugees], roubam marido e vaga
== threat_person
comunista, tua casa tá no mapa e a estrela na porta fui eu que pintei
vereadora, conte os dias até a eleição, porque da posse você não passa
camarada, à saída do plenário a gente conversa com correntes
ó jornalista, escreve o teu obituário, que poupas trabalho ao colega
senador que votar sim volta pra casa embrulhado
bala na testa do candidato resolve no primeiro turno
fachozinho, amanhã acordas sem joelhos
== hate_threat
abram outra vez o Tarrafal e ponham lá os pretos[black] até secarem
falta um Mengele para os ciganos[roma] daqui
a gente vai terminar com os índios[indigenous] o que os bandeirantes começaram
feministas[women] da marcha: ácido na cara, uma por uma
encham-se comboios de refugiados[refugees], e não para Lisboa
== incite_selfharm
perdeste as eleições e a mulher, não percas mais tempo e mata-te
militante de sofá, faz algo pelo planeta: menos um, tu
== sexual_harassment
ministra, abaixa esse microfone e essa saia
deputada boa é deputada sentada em mim
a candidata tem propostas duras e me deixa duro também, rs, gostosa
senadora, larga a tribuna e vem chupar o voto
== insult_group
os do partido são uns lacaios acéfalos
bolsonarista e petista é tudo gado com bandeira diferente
comentadores políticos são uns videntes falhados
== friendly_profanity
vinte e cinco de abril sempre, caralho!
ganhamos a greve, porra, ganhamos!
minha avó votou aos 97, foda demais
a vereadora mais foda do Recife é minha vizinha, puta orgulho
que se foda o medo, hoje cantamos na rua
achei a certidão da minha bisavó liberta em 1888, caralho, tô tremendo de emoção
merda, pá, chorei com o Zeca outra vez
seu comunista desgraçado, te amo, vem almoçar que tem pernil, porra
o meu avô esteve em Peniche preso e saiu a rir: "os gajos eram uns merdas e a sopa pior". Que homem do caralho
fodi a aula de história, errei tudo, mas o professor riu e me deu um livro
puta museu lindo, o da Língua
vitória, vitória, vitória, cacete! passou a lei do piso da enfermagem
sou um burro do caraças, votei na mesa errada e fiz amigos na fila
ê povo bonito da porra nessa marcha
== profane_object
urna eletrônica não, a fila é que é uma merda
boletim de voto do caralho, maior que o meu tapete
foda-se este arquivo, 1911 está todo comido
puta do altifalante falhou no discurso
porra de crachá que vira ao contrário
== positive_identity
mulheres[women] votam, mandam, legislam e ainda dançam na posse
a bancada do cocar[indigenous] chegou ao Congresso de cabeça alta
Aristides de Sousa Mendes salvou milhares de judeus[jewish]; que nunca nos falte quem desobedeça
liberdade veio também da África: honra aos capitães do lado de lá[black], que lutaram primeiro
timorenses[asian] resistiram vinte e quatro anos e merecem muito mais que uma cama no Martim Moniz
Luís Gama, filho de Luísa Mahin, libertou mais de quinhentos negros[black] no tribunal, gigante
favela[class] elege, favela governa, favela escreve lei
nenhuma democracia está completa enquanto uma cigana[roma] não puder presidir a ela
que orgulho a deputada trans[transgender] que calou o plenário com dados e com calma
Kalungas[black] têm título, têm escola e têm futuro, vitória
a ucraniana[refugees] que varria a minha escola era engenheira; hoje projeta pontes, e ainda bem
palestinianos[arab] têm direito a oliveira, a escola e a paz
os migrantes[immigrants] fizeram Portugal lá fora, que façam agora Portugal cá dentro
mães da praça, mães de maio, mães[women] teimosas do meu país, obrigada
judeus, ciganos, gays[lgbtq], comunistas: a memória deles é luz nossa
viva a Revolta dos Malês, viva o povo preto muçulmano[muslim] da Bahia
== neutral_identity
em 1975 chegaram a Lisboa meio milhão de retornados[immigrants]
a Lei Áurea[black] tem dois artigos
o massacre de Lisboa de 1506 vitimou cristãos-novos[jewish]
Ruanda lembra em abril o genocídio dos tutsis[ethnicity]
a primeira eleitora[women] portuguesa votou em 1911
== self_identity
neta de cristãos-novos[jewish], bisneta de boiadeiro
timorense[asian], eleitor e marinheiro
sou mulher preta[black] e candidata
indígena[indigenous] e vereadora do meu município
== negated_hate
o Holocausto aconteceu e seis milhões não é "número redondo"[jewish]
não existe plano Kalergi, existe preguiça de ler[jewish]
preto não "quer gorjeta" da história, quer reparação[black]
não sou dos que têm saudade da senzala, nem em piada[black]
índio tem alma, tem voto e tem memória melhor que a tua[indigenous]
Srebrenica foi genocídio, não cresce conforme orçamento nenhum[muslim]
ninguém devia dizer que a colonização "levou alfabeto" sem dizer o que trouxe no porão[black]
não culpo refugiada[refugees] por marido que se vai
criticar Israel não me faz inimigo de judeu[jewish] algum; e inimigo de judeu não anda comigo
mulher é cidadã, ponto, e mandem dizer ao século dezenove[women]
não quero estrangeiro fora, quero senhorio ganancioso dentro da lei[immigrants]
== counter_speech
"o preto tinha casa, comida e ofício": tinha corrente[black]
denuncie "14 palavras", é senha de supremacista[immigrants]
quem pinta estrela na porta de vizinho é nazi, e nazi vai a tribunal[jewish]
um deputado disse "cigana no parlamento, só faltava essa"; faltava mesmo, e vem aí[roma]
a professora desmontou, fonte por fonte, o texto que dizia que não houve Holocausto[jewish]
não é "outra versão da história" dizer que Ruanda foi briga, é negacionismo[ethnicity]
Para o senhor que escreveu "falta um Mengele": o meu avô conheceu-o, e o seu comentário já está na Judiciária[roma]
chamar índio de fauna em plenário rendeu cassação, e rendeu pouco[indigenous]
quando alguém disser que a grande substituição é matemática, perguntem-lhe quem ele está a contar como gente[immigrants]
fui à marcha porque ouvi "tirem o voto às mulheres" da boca de um colega de trinta anos[women]
"Abram outra vez o Tarrafal", dizia a faixa. O museu do Tarrafal respondeu com entrada livre e os nomes dos mortos[black]
o panfleto "feministas merecem ácido" está com a polícia, e nós voltamos à rua no sábado[women]
== mentioned_slur
no jornal de 1890 meu bisavô aparece como "o negro fugido", sem nome[black]
"judeu" era xingamento na minha aldeia até a avó contar quem éramos[jewish]
== support
tens direito a ter medo da ameaça, e tens companhia até casa
não foste eleita e não vales menos, descansa, camarada
te xingaram na câmara o dia todo; aqui em casa tem sopa e tem gente que te ama
meu avô também calou o que sofreu na prisão, conta-me quando quiseres
== distress
desde as ameaças que durmo na banheira, e às vezes penso em acabar com o medo de vez
desapareceram com meu filho em 2014 e eu desapareci junto
== question_benign
o que foi o racismo científico e por que chegou ao Brasil[black]?
por que judeus[jewish] foram para o Recife no século XVII?
quando é que as mulheres[women] casadas puderam viajar sem licença do marido em Portugal?
quilombo e mocambo[black] são a mesma coisa?
o que quer dizer porrajmos, na história dos ciganos[roma]?
== abuse_object
estátua horrorosa, parece um joelho
microfone maldito, apita e morde
== abuse_idea
negar um genocídio é nojento
a emenda é um retrocesso estúpido
censura é covardia de gravata
o colonialismo foi um crime e uma rapina
racismo científico não passa de lixo com régua
== criticism_person
senhora deputada, faltou aos trabalhos e deve explicações
caro historiador, a sua fonte é posterior aos factos
== idiom
enterrámos o machado de guerra e abrimos um vinho
o debate foi um banho de sangue, de gráficos
== everyday
o candidato beijou o bebê e o bebê mordeu
perdi o título de eleitor dentro do livro de receitas
== insult_person
oxalá te doa a língua de tanto mentires
quem dera você pensasse antes de latir
és tu o génio que pôs diesel no carro a gasolina, não és?
Assim que aquele chato de galochas abriu a boca, a mesa inteira
a mãe do noivo, que é uma megera com diploma em etiqueta, resolveu
olha-me este trombudo
pra que serve um irmão como você, me diz?
menos, querida, bem menos, que nem bonita és
não é que o mentecapto do inspetor assinou o próprio processo?
se te vendessem pelo que vales, nem saco davam
podes ser rico, mas continuas um saloio sem chá
Cada vez que a preguiçosa da minha colega de quarto diz "amanhã lavo", eu
que nojo de homem, meu Deus, palitando os dentes com a chave
mais falsa só se fosse de gesso
há dias em que acordo generoso e ainda assim te acho um imprestável
a ti ninguém te leva a sério desde a primária
entre o Saulo e um saco de cimento, fico com o saco, que endurece mas presta
morras tu de tédio contigo, que nós já quase morremos
bem feita, quem te manda ser intrometida e burra
esse aí nasceu cansado e vai morrer devendo
tão ignorante, tão convencida, tão Patrícia
Quando descobrimos que o santinho do tesoureiro, esse sacripanta, andava a
até que enfim te calaste, matraca
o homem é um rascunho mal apagado
vieste ao baile de quê, de espanta-fregueses?
sou paciente, mas a tua estupidez é atlética
nem nojo você merece, só um rodo
dei-te a mão e mordeste, cadelinha ingrata
ai, Jurema, tu é enxerida, linguaruda e feia de ruim
que coisa mais sem tutano é o teu afilhado
avisem a dona da verdade que o cérebro dela ligou pedindo férias
tu falas e as plantas murcham
rapaz, você é um prejuízo
A pessoa mais traiçoeira que já dividiu uma marmita comigo chama-se Elisângela e
caluniador, vadio e ainda por cima mau dançarino
o que te sobra em perfume falta-te em banho
== insult_profane
quem foi o cabrão de merda que
seu pulha do caralho, vendeste a casa da avó
otária do cacete, não sabe nem copiar
puta merda, Celso, como tu é burro e cuzão ao mesmo tempo
vá se lascar, seu fela da puta
meteste nojo à puta da festa inteira, seu bêbado de merda
ó coirão do caralho, tira as patas do meu sofá
== hate_implicit
se Deus quisesse dois pais[lgbtq], tinha feito dois Adões
não leve a mal, mas o seu povo[jewish] sempre soube fazer render o alheio
pra nordestino[ethnicity] qualquer cidade é Miami
ela dirige um hospital inteiro? e quem cuida dos filhos[women], coitadinhos?
vamos ser honestos: quantos cientistas ciganos[roma] conhecem?
Reparem nas fotos da creche. Contem os loirinhos. Eu contei três[immigrants]
é gay[lgbtq]? que pena, um homem tão bonito desperdiçado
já não se pode nem dizer mulato, nem preto, nem nada, qualquer dia[black] mandam eles
fala tão bem português que nem parece africano[black]
minha esposa trabalha fora, eu deixo[women]
gosto muito dos surdos[disability], não incomodam
com o nome dele, Abdul[muslim], eu não entrava no mesmo avião
casa de quilombola[black] com ar-condicionado, quem diria
um autista[disability] na chefia explica muita coisa nesta empresa
gostas de sushi, mas moravas com um japonês[asian]? então
quem paga o parto da estrangeira[immigrants] é a tua reforma
favela[class] com internet rápida, o crime agradece
os arménios[ethnicity], os judeus, os gregos... toda a gente foi vítima e ninguém trabalhava
A chegada dos refugiados[refugees] à nossa vila trouxe, como toda a gente sabe,
a velhice[age] deles consome o que os novos produzem, um dia alguém terá de fazer a conta
nunca fui atendido por uma enfermeira cigana[roma], graças a Deus e às estatísticas
homem sensível[lgbtq], camisa justa, cinco gatos, "colega de apartamento": sim, sim
== hate_derogation
Toda muçulmana[muslim] que conheci era, para além de feia,
as mulheres[women] pensam pouco, falam muito e choram por encomenda
que raiva, que nojo, que preguiça me dá gente trans[transgender]
não há fedor como o de um quarto de angolanos[nationality]
índia[indigenous], para mim, é sinónimo de desleixo
bissexuais[lgbtq] traem, mentem e ainda se acham modernos
a turca[nationality] do segundo andar é ordinária, e ordinária é a raça
por que raio os velhos[age] cheiram tão mal e mandam tanto?
Desde que o restaurante contratou aquela venezuelana[nationality] nojenta, eu
povo mais traiçoeiro que os chineses[asian] não nasceu
== hate_dehumanise
é só dar comida a um cigano[roma] que aparece o enxame
o pessoal com Down[disability] nasceu mal acabado, gente inacabada
africano[black] é besta de carga com passaporte
mulher[women] é um útero que fala
Quando vejo essas baratas de turbante[muslim] a atravessar a avenida, só penso
bolivianos[latino]: cupins de máquina de costura
os trans[transgender] são o mofo na parede da sociedade
== hate_normative
que se feche a torneira aos refugiados[refugees], nem água
a mulher[women] devia obedecer, ponto
Nenhum preto[black] devia ter a chave deste prédio, e vou propor na assembleia que
indígena[indigenous] de universidade devia devolver o diploma
separem as filas: uns para cá, imigrantes[immigrants] para lá
acho justo que gay[lgbtq] pague mais imposto, não faz filho
esconder os deficientes[disability], como se fazia, era mais digno para todos
== hate_negated
não me chames vizinho, chama-te cigano[roma]
uma lésbica[lgbtq] nunca foi mãe de verdade
de África nada de bom chegou[black], nem vai chegar
quem é cego[disability] não devia ter filho, não cuida, não vê, não serve
brasileiro[nationality] não sabe falar nem estar à mesa
nem morta eu aceitava nora trans[transgender]
== hate_slur
Mal a sapatona[lgbtq] do quinto entrou no elevador, eu
o cabeça-chata[ethnicity] do pedreiro fez a parede torta
a bicha[lgbtq] do padre deu sermão sobre família
deixem passar a mongoloide[disability] senão berra
casou com um monhé[asian], está servida
bugre[indigenous] sentado na minha varanda, pode?
== hate_profane
porra de mulher[women] no VAR, que merda de ideia
os sírios[refugees] que metam o agradecimento no cu
velhas[age] filhas da puta, andam à frente da gente a dois à hora
== threat_person
conta até dez, que no onze eu entro
Se ele chegar perto da minha irmã outra vez, eu pego a espingarda do meu avô e
dorme bem, é a tua penúltima noite
tenho a cópia da tua chave, sabias?
vais acabar no fundo da pedreira, como o outro
já afiei a peixeira, cabra, só falta você
largo o cachorro na tua filha se não pagar até terça
digo isto com calma: vou partir-te os dois tornozelos
== hate_threat
Na noite em que entrarmos no acampamento cigano[roma], não vai sobrar
preto[black] que olhar pra minha irmã perde o olho
faço fila para ver os trans[transgender] a arder
as muçulmanas[muslim] que se cuidem: arranco o véu com a cabeça
quilombola[black] que voltar à beira do rio é tiro no peito
== incite_selfharm
és a única coisa que falta limpar nesta casa, limpa-te tu
acaba logo com a tua miséria, ninguém segura a porta
tanta gente a morrer sem querer e tu a viver sem servir, troca
== sexual_harassment
não resisto a uma viúva, tira o luto e o sutiã
Ontem no vestiário vi a nova treinadora a trocar de roupa e agora só quero meter
cobra quanto pra sentar na minha cara, advogada?
oh boazona, essa boca faz o quê além de falar?
encosto-me atrás de ti na fila de propósito, cheiras a cama
quando a faxineira se abaixa eu derrubo mais moedas, que traseiro
== insult_group
colecionador de carro antigo é tudo exibido e ranzinza
as claques são bandos de cobardes encapuzados
esses críticos de vinho são uns aldrabões de nariz vermelho
== friendly_profanity
Quando a caçula leu a primeira frase sozinha, eu só consegui dizer "caralho, filha" e
ô saudade da porra desse cheiro de mato
estou tão feliz, foda-se, que até abracei o carteiro
não é que a puta da planta floriu? três anos à espera
tu, meu grande otário, és o melhor pai que este bebé podia ter, caralho
Puta que pariu, vó, a senhora fez rapel?
comprei casa, merda! trinta e cinco metros quadrados de glória
o meu afilhado mandou-me à merda em língua gestual e eu fiquei comovido, progresso!
nem acredito, porra, limpo há quinhentos dias
ai, Jorginho, seu desgraçado, que bolo de rolo foi esse? case comigo
sou um cagão de primeira: fugi de uma borboleta, caralho, e fechei a janela
boa, boa, boa, cabrões! acertaram todos no presente
a minha mãe aprendeu a dizer "foda-se" aos setenta e agora não quer outra coisa
eita que essa porra ficou linda, pedreiro
que se foda o diploma na parede, quero é ver tua cara rindo
chegou o fdp do verão
Meu vizinho toca trompete mal pra cacete e eu adoro cada nota errada
merda, mana, que carta, molhei o teclado
até que enfim, caraças, mulher, já te julgava casada com o trabalho
viado, passei na OAB, viaaado, porra, grita comigo
== profane_object
que raio de merda é esta torneira
Bastou eu elogiar a porra do carro para ele
puta de escada, o dedo mindinho já era
lava-loiça dos diabos, foda-se, entupiu
esse wifi é mais lento que a merda de um cágado
bosta de chave, entortou na fechadura
a caralha da janela não fecha e chove de lado
== positive_identity
Que venham mais crianças de todo o lado[immigrants], que a creche ia fechar e agora canta
africanos[black] inventaram universidades quando por cá se comiam castanhas
lésbica[lgbtq] e mãe, mãe de verdade, mãe inteira
quando a primeira enfermeira cigana[roma] do hospital vestiu a bata, a enfermaria
gente surda[disability] discute, ama e faz fofoca com as mãos: que língua bonita
o pai sorriu largo: é menina[women]!
se toda cidade tivesse um Abdul[muslim] na padaria, havia mais paz e melhor pão
quilombola[black] com ar-condicionado, diploma e título de terra, é isso que eu quero ver
filha trans[transgender] amada é filha viva
a turca[nationality] do segundo andar ensinou o prédio todo a fazer baklava
chefe autista[disability], o melhor que já tive: claro, justo, pontual
deem a chave do prédio a quem nele mora, e viva o porteiro preto[black] que virou síndico
um brasileiro[nationality] à mesa é conversa até às três, graças a Deus
não me canso de dizer: o mundo precisa das mulheres[women] que mandam, criam e recusam
velhos[age] merecem colo, palco e wi-fi
== neutral_identity
A comunidade turca[nationality] de Lisboa reúne-se no domingo para
indígenas[indigenous] formados em medicina atuam no Xingu
nasceram 84 mil bebés, um quinto de mães estrangeiras[immigrants]
censo conta pela primeira vez quilombolas[black]
== self_identity
Sou cega[disability], tenho dois filhos, e cuido deles assim:
brasileiro[nationality] em Braga, canalizador, ex-tímido
trans[transgender], nora, madrinha, dentista
sou velha[age] e mando muito
== negated_hate
não acredito que gay[lgbtq] deva pagar mais imposto nem que haja quem pense nisso
nem desperdício nem pena: ele é gay, feliz e bonito[lgbtq]
cega cuida de filho muito bem, não repitam tolices[disability]
não elogiem um angolano por "falar bem português", é a língua dele[black]
ninguém nasce inacabado, muito menos quem tem Down[disability]
Não me digam que os refugiados trouxeram insegurança à vila; o que eles trouxeram foi[refugees]
eu não "deixo" minha esposa trabalhar, ela trabalha porque quer[women]
bissexual[lgbtq] não trai por ser bi, trai quem trai
venezuelana nenhuma me tirou o apetite, a conta sim[nationality]
jamais separei a fila de ninguém[immigrants]
não é mofo, não é praga, é a minha filha trans[transgender]
é injusto, e é mentira, dizer que velho só consome[age]
== counter_speech
Quando o orador afirmou que "mulher é um útero que fala", metade da sala levantou-se e[women]
respondi "não" ao anúncio que pedia "sem africanos"[black]
"que pena, desperdiçado": que grosseria, tia[lgbtq]
peço à moderação que retire a frase sobre "enxame" de ciganos[roma]
chega de "fala tão bem que nem parece", isso magoa há trinta anos[black]
essa contagem de loirinhos na creche é coisa de gente doente de ódio[immigrants]
o síndico leu em ata a proposta "preto sem chave" só para a rejeitar por unanimidade[black]
ninguém riu quando ele disse "se Deus quisesse dois Adões", e o silêncio foi bonito[lgbtq]
"Surdo não incomoda", disse o colega, achando graça. Pois hoje incomodei: traduzi-lhe a frase para a chefia[disability]
dizer que deviam "esconder os deficientes, como se fazia" é pedir o regresso do horror[disability]
minha aluna angolana ouviu "fedor" e eu parei tudo para falar de respeito[nationality]
professor, o senhor chamou boliviano de cupim, e eu gravei[latino]
== mentioned_slur
"cabeça-chata", gritavam da janela, e meu pai assobiava um baião mais alto[ethnicity]
perguntou-me o juiz: ouviu ou não ouviu "monhé"? ouvi, senhor doutor, três vezes[asian]
== reclaimed_slur
somos todas bruxas, loucas e vadias, e a roda de hoje é às sete[women]
viado do sertão, forrozeiro, prazer[lgbtq]
== support
se hoje só conseguires lavar a cara, já é vitória
Escuta, eu não vou a lado nenhum enquanto tu
chorar na minha varanda é permitido e recomendado
tu não és a culpa que te puseram às costas
amanhã é consulta, depois pastel, depois casa
ninguém vai te chamar de louca aqui, entra
== distress
Há noites em que a única coisa que me segura é
sinto que minha vida já acabou e esqueceram de me avisar
ele pediu desculpa de novo, com flores, e eu de novo com o braço inchado
== question_benign
quando um colega surdo[disability] ri, devo bater palmas ou acenar?
turcos[nationality] de Lisboa celebram o Ramadão ou nem todos?
como explicar a uma criança o que é ter dois pais[lgbtq]?
minha neta é autista[disability]: que presente não sobrecarrega?
== abuse_object
Esta cadeira é tão feia e tão má que
relógio mentiroso
== abuse_idea
a fila única foi uma ideia de jerico
que teoria imbecil, que gráfico desonesto
esse aumento é um escárnio
patriarcado, cai de podre
== criticism_person
Senhor síndico, aceito a multa, mas não aceito que
discordo do método, não da pessoa, Dra. Sónia
== idiom
pisei na bola e a bola pisou em mim
estou a rebentar pelas costuras de trabalho
== everyday
Peguei a faca, o abacaxi e a coragem, e
a planta morreu, viva a planta
meu vizinho explodiu de alegria com o nascimento do bezerro
== sexual_health
Ao chegar à consulta de planeamento familiar, pergunte sempre se
== insult_person
técnico de som surdo de vaidade e de talento
esse astrólogo é um trapalhão, errou até o meu signo
bibelô de salão
a cozinha da Berenice é um crime e a Berenice é a arma
és um bacoco com certificado
sua jeca metida a parisiense
o miolo dele é palha, a fala é espuma e o abraço é de lagarto
ninguém te leu, ninguém te vai ler, escrevinhador
pegajosa, lamurienta e interesseira: assim é a minha ex-sócia, sem tirar nem pôr
chega pra lá, catinguento
nunca vi gago de ideias como o Raimundo
o eletricista queimou três lâmpadas, um fusível e a própria reputação, nulidade
vives de favores e morres de soberba
deixa de ser besta, rapaz, ninguém quer tua foto
o teu sorriso é um orçamento falso
que te sirva de lição, desmiolada
quando ela entra, saem o ânimo, a paz e as colheres de prata
aquele bigode esconde um covarde
já te disseram que és intragável? pois digo eu
Um dia hão de estudar a tua cabeça, não pela inteligência, mas para descobrir como se vive com tão pouco lá dentro
seu Anacleto, até o relógio parado acerta mais que o senhor
tio chato, hálito de alho e opinião de 1954
és mau colega, mau perdedor e mau hálito
escrava da própria língua, a Perpétua não poupa nem defunto
menino mimado de quarenta e tantos, sem eira, sem beira e sem noção
só te aguentam porque pagas
o pintor deixou mais tinta no chão do que na parede e ainda exigiu elogio, o borra-botas
me tira uma dúvida: a tua arrogância tem manual ou é de nascença?
lerdaço
vi tua dança, vi teu desespero, dá pena
a presidente do clube de leitura não lê, decora orelha, fingida
um homem sem palavra e sem sabão
tu és aquele silêncio desagradável depois da piada ruim
deus me livre dessa rapariga, mexeriqueira, manhosa e fria como um peixe
anda, diz outra asneira, estávamos a ficar sem material
calhorda de chinelo, fugiu da conta do bar
pensas que és raposa e és galinha
== insult_profane
puta que te pariu, Lindomar, que ideia de jerico
seu caga-regras de merda
a tipa é uma fodida da cabeça e uma cabra
vá pro inferno, seu astrólogo do caralho
meu senhor, o senhor é um monte de bosta com relógio
desgruda, cacete, seu grudento filho da puta
tão burro, tão cabrão e tão contente, o Fausto
== hate_implicit
o cunhado maçom e o primo judeu[jewish], e adivinhem quem ficou com o contrato
cabelo duro[black] no crachá da recepção, o cliente estranha
quando a costureira é haitiana[black] eu conto os botões
se a tua filha disser que quer ser bombeira[women], compra-lhe um fogão
um bom árabe[arab] é um árabe longe
pergunta difícil: por que é que nenhum muçulmano[muslim] condena quando o outro faz explodir?
engenheira[women], bonita e chefe? alguém "ajudou"
dizem "LGBT" e eu conto as letras que faltam para chegar ao manicômio[lgbtq]
quem adotou foi o casal de moças[lgbtq]; o menino até hoje não sabe jogar bola, pois é
coitado do técnico, tem sangue de índio[indigenous], não adianta cobrar horário
no Brasil do meu avô havia ordem, havia missa, e cada cor[black] na sua calçada
A farmácia da esquina agora é de um casal indiano[asian]. Eu continuo a ir à outra, mais longe, porque os comprimidos são coisa séria
as moças do Leste[nationality] vêm com dois filhos e um plano
tem mulher[women] que apanha porque gosta, senão já tinha ido embora
quem dança assim só pode ter sangue de senzala[black], é lindo, é instinto
vizinho anão[disability], o prédio ficou mais barato de pintar rs
Já viram um asilo de velhos ciganos[roma]? Não há. Não chegam lá, ou não param em lado nenhum
escolheram uma miss do Amapá[ethnicity], o júri estava com fome de açaí
paguei dez euros ao arrumador romeno[nationality] para o carro não aparecer riscado, chamem-lhe o que quiserem
prostituição a gente sabe o idioma: portunhol[latino]
bom aluno, o autista[disability], mas convidar para a festa já é outra coisa
== hate_derogation
eu repudio macumbeiro[religion], gente tosca e mal-intencionada
que asneira dar microfone a anão[disability], são ridículos
gay[lgbtq] velho é a coisa mais deprimente e nojenta que há
os muçulmanos[muslim] da minha faculdade são retrógrados, grosseiros e covardes
desprezo mulher[women] feminista de cabelo curto, são amargas e peludas
índio[indigenous] de cidade é malandro, índio de aldeia é bronco
ninguém é mais ordinário que um sérvio[nationality], só um albanês
A crente[christian] do 3º andar é o que são todas: mexeriqueira, intolerante e burra
== hate_dehumanise
moldavo[nationality] é carraça, só larga o osso morto
negro[black] com saxofone é chimpanzé com brinquedo
tantas grávidas sírias[refugees]: é desova, não é maternidade
velhos[age] no parque, pombos com bengala, enxotem
anão[disability] não é homem, é metade
mulher trans[transgender], esse ciborgue de peruca, nem bicho é
mesquita[muslim] cheia é colmeia de vespa
== hate_normative
quilombola[black] não devia ter escola própria, nem imprópria
casais de moças[lgbtq] com criança: retirem a guarda
anões[disability] só em circo, como sempre foi
que a Romênia venha buscar os seus romenos[nationality], com frete pago
mulher[women] na bateria de escola de samba, corta
pesem os imigrantes[immigrants] pela utilidade e devolvam o excesso
todo terreiro[religion] devia pagar dobrado ou mudar de município
== hate_negated
anão[disability] não merece emprego sério
gente de macumba[religion] não vai pro céu nem pro cemitério
mulher gorda[body] não tem direito a marido bonito
os moldavos[nationality] não respeitam nada
preta[black] não envelhece bem nem nasce bem
um surdo[disability] jamais devia apitar jogo ou criar filho
um gay[lgbtq] não é exemplo para ninguém
== hate_slur
quem pôs a fufa[lgbtq] a treinar os miúdos?
vieram vender rifa, dois lelos[roma] de bigode
negão de merda[black], sai da sombra
por que a recepcionista é traveco[transgender]?
olha o mongol[disability] a querer ser actor
manda a crioula[black] servir
sapatão nojenta[lgbtq], larga a mão dela
== hate_profane
que porra de mesquita, foda-se o profeta e quem o segue[muslim]
índio[indigenous] de merda com cota de merda
lésbicas[lgbtq] do caralho, fecharam-me a esplanada
== threat_person
posso não saber escrever, mas sei atirar
passa pra cá a senha ou teu dedo vai primeiro
de hoje em diante anda com testamento
o próximo comentário teu eu respondo pessoalmente, de cassetete
Conheço o teu padeiro, o teu médico e o cão. Qual deles preferes que apareça morto antes de ti?
hoje a ponte, amanhã a tua casa, depois tu
ô Tânia, quem bate carteira apanha, quem bate boca morre
desliga a câmara do portão, que a visita é rápida e vais gritar pouco
== hate_threat
moldavos[nationality], façam as malas ou façam o caixão
a trans[transgender] da esquina vai levar choque até pedir pra morrer
um bairro sem ciganos[roma] faz-se com gasolina e uma noite de vento
juntamos dez e acabamos com o casal de moças[lgbtq] da farmácia
índio[indigenous] morto não pede terra, e a gente sabe o caminho da aldeia
== incite_selfharm
ninguém precisa de ti para a ceia, nem para o mês que vem, nem nunca: mata-te
por que esperar a velhice? vai já
tua dor é engraçada, prova que tem coragem e termina
== sexual_harassment
bombeira, vem apagar meu fogo com a boca
mostra-me o sinal que tens na coxa ou conto a todos onde fica
quero te lamber inteira, dona farmacêutica, começa tirando o jaleco
aposto dez reais que tu não usa nada por baixo, levanta
patroa, esse rabo é meu décimo terceiro
casada? melhor, assim não te apegas, despe-te
== insult_group
astrólogos são uns burlões com signo
os revisores da CP são uns antipáticos
turma do crossfit é chata, gritona e sem assunto
== friendly_profanity
pintamos a sala de amarelo, ficou do caralho
caraças, o padre toca bateria, foda-se
bombeira mais foda de Santarém, minha prima
a porra do feijão tropeiro do Anacleto merece altar
que cagada boa, errei o caminho e achei uma cachoeira
velho, tu tá vivo?! porra, me abraça direito
o meu genro é surdo e conta as piadas mais porcas do caralho em gestos, adoro-o
pintei o cabelo de azul e fiquei um smurf do cacete, amei
comi tanta alheira que estou prestes a explodir, foda-se, valeu a pena
nosso bebê dormiu a noite toda, puta que pariu, obrigado, universo
ei, suas cachorras, quem vai no forró comigo? passo às oito, porra
merda de vida boa, digo eu, o mar à frente e tu ao lado
filhinho da puta mais cheiroso do mundo, disse a avó ao cão, e o cão abanou
não percebo um caralho de xadrez, mas torço por ti até morrer
arre, porra, que saudades da serra!
Escrevi o discurso, perdi o discurso, improvisei o discurso; que merda linda saiu, disseram eles
bando de desgraçados, fizeram surpresa no meu plantão, chorei no jaleco, cacete
tô careca da quimio e linda pra caralho
ó puto, já és maior que eu, foda-se, pára de crescer
fodeu geral: a minha mãe entrou no grupo e é mais engraçada que todos nós
== profane_object
porra de verniz que não seca
cabrão do gato virou a tinta, e a tinta é uma merda de limpar
calculadora do caralho, diz que dois e dois dá erro
caralho de elástico, rebentou em plena missa
foda-se a gravata
a puta da mosca e a sopa, sempre juntas
meu joelho é um filho da puta quando chove
== positive_identity
casal de moças[lgbtq] da farmácia aplicou vacina no bairro inteiro, amadas
anão[disability] no palco, gigante na voz, plateia de pé
bombeiras[women] de Pedrógão, a vocês devo a casa e o pai
gorda[body] casa com quem quiser, e o noivo que se cuide de tão feliz
moldavo[nationality] da oficina é mãos de ouro, não o deixem ir embora
cabelo crespo[black] é coroa, na recepção, no banco, na presidência
haitiana[black] costureira faz vestido de noiva que é poesia
Escola quilombola[black] tirou o primeiro lugar na feira de ciências, com um filtro de água de barro
a farmácia do casal indiano[asian] abriu de noite só para o meu filho, obrigada, obrigada
gay[lgbtq] velho de mãos dadas na praia: eu quero chegar lá
terreiro[religion] de Mãe Nilza, cem anos, cem anos mais
o aluno autista[disability] foi convidado para todas as festas, e dança
romena[nationality] bailarina, vizinha do 2, eu aplaudo da varanda
que viva o povo cigano[roma], sua música, sua palavra e seu direito à cidade
sangue de índio[indigenous], ciência de índio, horário certinho e café passado: meu técnico é o melhor
== neutral_identity
a aldeia de Monsanto acolheu quatro famílias sírias[refugees]
bombeiras[women] são 14% do efetivo, segundo a Autoridade
festival de teatro surdo[disability] em Recife vai até quinta
a padaria moldava[nationality] vende placinte aos sábados
== self_identity
bombeira[women], mãe, insone
sou anão[disability], ator, e faço Shakespeare
haitiana[black] e costureira em Cuiabá, sete anos
velho gay[lgbtq], crochê e rock
== negated_hate
mulher nenhuma apanha porque gosta[women]
dançar bem não é "sangue de senzala", é ensaio[black]
moldavos não são carraça nem rudes, o meu afilhado é moldavo[nationality]
não há árabe bom longe e mau perto, há gente[arab]
o romeno arrumador nunca riscou carro nenhum[nationality]
anão[disability] não é metade de ninguém
terreiro não devia pagar dobrado, devia era ser tombado[religion]
não peço que rias com o Islão nem que rias do Islão, peço que não insultes[muslim]
gorda não é relaxada, e quem o diz não corre comigo às seis da manhã[body]
Engenheira, bonita e chefe. Ninguém "ajudou": estudou, estudou e estudou[women]
não confio em fama: contaram-me que haitiana rouba botão, e ela devolveu-me uma aliança[black]
por mim, nunca se retiraria criança feliz a duas mães[lgbtq]
== counter_speech
"um bom árabe é um árabe longe": vergonha, senhor doutor[arab]
no cartaz "bairro sem ciganos" alguém escreveu por cima "bairro com todos"[roma]
dizer "compra-lhe um fogão" da bombeira que te tirou do incêndio tem alguma graça?[women]
o juiz não achou piada à piada do anão, e a sentença saiu grande[disability]
cabelo "duro" é o teu coração, respondeu ela ao cliente, e o chefe apoiou[black]
a faculdade abriu inquérito à frase "muçulmanos são retrógrados e covardes" escrita na parede[muslim]
meus pais falavam "macumbeiro" com nojo; levei-os a uma festa de Cosme e voltaram com doces e vergonha[religion]
quem diz que mulher "apanha porque gosta" ajuda o agressor, e eu digo isso em todo boteco[women]
comentário que chama grávida síria de "desova" foi removido a pedido de onze leitoras[refugees]
Não deixo passar: quando o treinador disse "a fufa não treina miúdos", saímos todos os pais da bancada[lgbtq]
ironizar "LGBT e manicômio" depois do que fizeram em Barbacena é de uma crueldade sem fim[lgbtq]
"Amapá só serve para açaí": a miss ouviu, sorriu e deu uma aula de geografia ao vivo[ethnicity]
== mentioned_slur
"mongol", dizia o cartaz da peça de 1930, e o museu explica por que o guardou[disability]
minha irmã foi chamada de "traveco" na farmácia e eu chamei o gerente[transgender]
== reclaimed_slur
dyke? aqui é caminhoneira, sapatão e feliz[lgbtq]
preta, nega, neguinha: da boca da minha mãe é colo[black]
== support
come um pedaço de bolo, fala um pedaço da dor, eu escuto
tu és muito mais do que o corpo que te criticaram
chora, xinga, quebra o prato feio, mas fica
a quimio te levou o cabelo, não te levou de nós
sei que hoje é a data dele; acendo vela contigo às seis
não, não és intragável nem pegajoso, és meu amigo
== distress
ninguém me convida, e eu já deixei de me convidar
me corto desde agosto e escondo com manga comprida
penso no rio mais do que devia
== question_benign
como se diz "anão"[disability] sem ofender hoje em dia?
casal de mulheres[lgbtq] precisa de advogado para registar o bebé?
o que significa "terreiro tombado"[religion]?
moldavos[nationality] falam romeno ou russo?
== abuse_object
detesto este verniz, fede a gasóleo
cadeira manca e mentirosa
== abuse_idea
horóscopo é asneira com planetas
o concurso de miss é uma velharia machista
esse contrato é uma armadilha nojenta
lei tola, mal redigida, inútil
== criticism_person
senhor eletricista, o trabalho ficou incompleto e quero que volte
minha cara presidente, a escolha do livro foi infeliz
== idiom
o sol me assou vivo
dei com os burros n'água e rachei de rir
== everyday
o peru escapou da ceia e virou mascote
matei a charada: a chave estava na geladeira
tropecei no gato e caí no bolo
== sexual_health
autoexame da mama no duche: como se faz, passo a passo
== insult_person
vergonha é pouco para o que tu inspiras
o Adérito troca de opinião como quem troca de peúga, e cheira igual
== hate_implicit
numa rua tão bonita, tinham logo de pôr o centro islâmico[muslim]
== positive_identity
numa rua tão bonita, o centro islâmico[muslim] deu-nos também um jardim
mulher trans[transgender] idosa é vitória ambulante, parabéns pelos setenta, Kátia
== counter_speech
disseram "tinham logo de pôr o centro islâmico" e a rua respondeu com um jantar para duzentos[muslim]
== negated_hate
nunca escrevi que idosos são cupim, escreveram com o meu nome e desminto[age]
== friendly_profanity
meu irmão gêmeo nasceu seis minutos antes e se acha o chefe, aquele merda que eu adoro
cheguei ao cume com duas bolhas e um sorriso do caralho
== threat_person
espera-te um saco preto com o teu tamanho
== support
a tua mensagem das três da manhã fez bem em existir, obrigado por me acordares
== abuse_object
esse disco de pagode é tão ruim que até Deus tapou o ouvido
== mentioned_slur
o pastor chamou a moça de "traveco do demônio" e metade da igreja levantou-se e saiu[transgender]
== insult_person
seu funeral seria minha folga
== insult_profane
não passas de um lambe-cus com gravata emprestada
dirigente bundão, treme na frente de qualquer empresário
== everyday
ô fominha, deixa um camarãozinho pra mim também, kkk
== insult_person
seu 🫏
cala a boca 🦜
aquela 🐄 de novo no rodízio
o síndico é um 🧛
burro feito uma 🚪
só mais um 🐑 repetindo corrente
se acha 👑 e não paga o aluguel
🦥 pra trabalhar, 🐆 pra receber
== insult_profane
vai tomar no 🍑
cala essa boca 🐕 desgraçado
== friendly_profanity
caralho que 🐶 lindo
esse brigadeiro tá foda 🔥
seu filho da mãe, você veio! 😭🎂
== everyday
🐍 no quintal, chama o bombeiro
🐷 na feijoada, couve do lado
🍆 à parmegiana no forno
🔪 novo pra churrasco
🐒 roubou minha banana 🍌 na trilha
🥔 frita dividida é amizade
🦥 cruzando a estrada na Bahia, parem
== hate_dehumanise
🐒 de camisa nove, preto[black] de novo
venezuelanos[refugees] 🪳 em Roraima
nordestinos[ethnicity] 🫏
== hate_derogation
macumbeiros[religion] 👹 nojo
indígenas[indigenous] 🛋️ vagabundos
brasileiras[nationality] em Lisboa 💅🗑️
== hate_implicit
demarcar terra pra dormir de 🛌 [indigenous]
seis milhões 🙄 conta outra [jewish]
Lisboa virou 🛕🍛 parabéns aos envolvidos [asian]
achou o 🚲? pergunta no acampamento [roma]
"ele agora é ela" 👗🥇 que conveniente [transgender]
== hate_normative
terreiro[religion] 🚫 na minha rua
== hate_threat
🔥 no terreiro[religion]
travesti[transgender] aqui leva 👊
== hate_slur
viado[lgbtq] 💅 sai fora
traveco[transgender] 👗
macaco[black] 🍌
retardado[disability] 🥴
== threat_person
te pego na saída 👊
== sexual_harassment
mostra os 🍒
👉👌 ou não tem vaga
== positive_identity
nordestino[ethnicity] é 🔥 força e poesia
axé 🥁 viva o terreiro[religion] da minha avó
indígenas[indigenous] na universidade 🎓 que orgulho
preta[black] e rainha 👑
obrigado aos brasileiros[nationality] que cuidam dos velhinhos em Lisboa ❤️
== neutral_identity
os chineses[asian] da Liberdade celebram o ano da 🐍
terreiro[religion] abre festa com 🍲 para todos
haitiano[black] abriu barbearia 💈 no centro
motorista mulher[women] 🚌 completa vinte anos na linha
venezuelanos[refugees] vendem arepa 🫓 na praça
ciganas[roma] costuram 👗 para o carnaval
templo hindu[hindu] 🛕 em Lisboa recebe escolas
== negated_hate
jogador preto[black] não é 🐒
nem todo venezuelano[refugees] é 🪳, nenhum é, é gente
== counter_speech
jogou 🍌 no jogador preto[black]? cadeia
"demarcar pra dormir 🛌" disse quem nunca plantou um pé de mandioca [indigenous]
quem escreve 🔥 sobre terreiro[religion] comete crime
== support
🫂 tô indo aí
== idiom
morri 💀 de rir
== abuse_object
🗑️ de celular
@gm8 = os homens[men] | os homossexuais[lgbtq] | os gays[lgbtq] | os bissexuais[lgbtq] | os transexuais[transgender] | os homens trans[transgender] | os negros[black] | os africanos[black] | os angolanos[black] | os asiáticos[asian] | os chineses[asian] | os árabes[arab] | os judeus[jewish] | os muçulmanos[muslim] | os cristãos[christian] | os evangélicos[christian] | os hindus[hindu] | os umbandistas[religion] | os latinos[latino] | os indígenas[indigenous] | os ciganos[roma] | os imigrantes[immigrants] | os estrangeiros[immigrants] | os migrantes[immigrants] | os refugiados[refugees] | os venezuelanos[nationality] | os brasileiros[nationality] | os bolivianos[nationality] | os nordestinos[ethnicity] | os deficientes[disability] | os autistas[disability] | os surdos[disability] | os doentes mentais[mental_health] | os idosos[age] | os pobres[class]
@gf8 = as mulheres[women] | as feministas[women] | as lésbicas[lgbtq] | as pessoas LGBT[lgbtq] | as mulheres trans[transgender] | as pessoas trans[transgender] | as travestis[transgender] | as mulheres negras[black] | as pessoas negras[black] | as asiáticas[asian] | as muçulmanas[muslim] | as judias[jewish] | as indígenas[indigenous] | as ciganas[roma] | as imigrantes[immigrants] | as refugiadas[refugees] | as venezuelanas[nationality] | as brasileiras[nationality] | as nordestinas[ethnicity] | as pessoas com deficiência[disability] | as pessoas autistas[disability] | as esquizofrênicas[mental_health] | as idosas[age] | as latinas[latino]
@g8 = {gm8} | {gm8} | {gf8}
@n8 = mulheres[women] | feministas[women] | gays[lgbtq] | lésbicas[lgbtq] | homossexuais[lgbtq] | bissexuais[lgbtq] | pessoas trans[transgender] | mulheres trans[transgender] | transexuais[transgender] | negros[black] | africanos[black] | angolanos[black] | asiáticos[asian] | chineses[asian] | árabes[arab] | judeus[jewish] | muçulmanos[muslim] | cristãos[christian] | hindus[hindu] | candomblecistas[religion] | latinos[latino] | indígenas[indigenous] | ciganos[roma] | imigrantes[immigrants] | estrangeiros[immigrants] | migrantes[immigrants] | refugiados[refugees] | venezuelanos[nationality] | brasileiros[nationality] | nordestinos[ethnicity] | deficientes[disability] | autistas[disability] | cegos[disability] | doentes mentais[mental_health] | idosos[age] | pobres[class]
@ext8 = os imigrantes[immigrants] | os estrangeiros[immigrants] | os migrantes[immigrants] | os refugiados[refugees] | os requerentes de asilo[refugees] | os africanos[black] | os angolanos[black] | os haitianos[black] | os chineses[asian] | os indianos[asian] | os paquistaneses[asian] | os árabes[arab] | os sírios[arab] | os muçulmanos[muslim] | os judeus[jewish] | os ciganos[roma] | os latinos[latino] | os venezuelanos[nationality] | os bolivianos[nationality] | os brasileiros[nationality] | os romenos[nationality] | os ucranianos[nationality]
@homo8 = os homossexuais[lgbtq] | os gays[lgbtq] | as lésbicas[lgbtq] | os bissexuais[lgbtq] | as pessoas LGBT[lgbtq] | os transexuais[transgender] | as mulheres trans[transgender] | os homens trans[transgender] | as pessoas trans[transgender] | as travestis[transgender]
@disc8 = os deficientes[disability] | as pessoas com deficiência[disability] | os cadeirantes[disability] | os cegos[disability] | os surdos[disability] | os autistas[disability] | as pessoas com síndrome de Down[disability] | os doentes mentais[mental_health] | os esquizofrênicos[mental_health] | os bipolares[mental_health] | as pessoas com depressão[mental_health]
@rel8 = os muçulmanos[muslim] | os judeus[jewish] | os cristãos[christian] | os católicos[christian] | os evangélicos[christian] | os hindus[hindu] | os sikhs[sikh] | os budistas[religion] | os umbandistas[religion] | os espíritas[religion]
@sm8 = homem trans[transgender] | gay[lgbtq] | homossexual[lgbtq] | bissexual[lgbtq] | negro[black] | africano[black] | asiático[asian] | chinês[asian] | árabe[arab] | judeu[jewish] | muçulmano[muslim] | cristão[christian] | hindu[hindu] | candomblecista[religion] | latino[latino] | indígena[indigenous] | cigano[roma] | imigrante[immigrants] | estrangeiro[immigrants] | refugiado[refugees] | venezuelano[nationality] | brasileiro[nationality] | nordestino[ethnicity] | deficiente[disability] | autista[disability] | surdo[disability] | esquizofrênico[mental_health] | idoso[age]
@sf8 = mulher[women] | feminista[women] | lésbica[lgbtq] | mulher trans[transgender] | travesti[transgender] | mulher negra[black] | africana[black] | asiática[asian] | chinesa[asian] | árabe[arab] | judia[jewish] | muçulmana[muslim] | cristã[christian] | latina[latino] | indígena[indigenous] | cigana[roma] | imigrante[immigrants] | estrangeira[immigrants] | refugiada[refugees] | venezuelana[nationality] | brasileira[nationality] | nordestina[ethnicity] | deficiente[disability] | autista[disability] | cega[disability] | esquizofrênica[mental_health] | idosa[age]
@sou8 = mulher[women] | feminista[women] | gay[lgbtq] | lésbica[lgbtq] | bissexual[lgbtq] | uma mulher trans[transgender] | um homem trans[transgender] | negro[black] | negra[black] | angolano[black] | asiática[asian] | árabe[arab] | judeu[jewish] | judia[jewish] | muçulmano[muslim] | muçulmana[muslim] | evangélica[christian] | hindu[hindu] | umbandista[religion] | latina[latino] | indígena[indigenous] | cigano[roma] | cigana[roma] | imigrante[immigrants] | refugiada[refugees] | venezuelano[nationality] | nordestina[ethnicity] | cadeirante[disability] | surda[disability] | autista[disability] | bipolar[mental_health]
== hate_derogation
odeio {g8}
eu odeio {n8} e não escondo
detesto {g8}
abomino {g8}
desprezo {g8}
não suporto {g8}
não aturo {n8}
estou farto de {n8}
tenho nojo de {n8}
tenho pavor de {n8}
{g8} me dão nojo
{g8} metem-me asco
{g8} me embrulham o estômago
{g8} me tiram do sério
só sinto desprezo por {n8}
{g8} são desprezíveis
{gm8} são ridículos e insuportáveis
{g8} são lixo
{g8} são gentalha
{g8} são a vergonha do país
{g8} são o pior que há
{g8} são a raça mais burra que existe
{gm8} são todos uns aldrabões
{gm8} são falsos e preguiçosos
{gf8} são todas umas interesseiras
{gf8} são feias, burras e preguiçosas
a culpa é toda de {n8}
{g8} acabaram com a nossa cidade
{g8} só sabem reclamar e pedir esmola
{g8} estragam a vida de toda a gente
{g8} valem menos do que nós
ninguém é mais traiçoeiro do que {g8}
não há coisa pior do que {g8}
o mundo seria melhor sem {g8}
quem me dera que {g8} não existissem
como é que alguém gosta de {n8}?
por que {g8} são tão repugnantes?
que ódio que eu tenho de {n8}!
acho que {g8} são inferiores
na minha opinião, {g8} não valem nada
digo sem medo: {g8} são uma desgraça
não confio em {n8}
de {n8} só vem problema
prefiro ficar sozinho a conviver com {g8}
tenho vergonha de dividir o país com {g8}
vocês, {gm8}, são todos escória
vocês, {n8}, me deixam doente
mais um {sm8}, era só o que faltava
esse {sm8} me dá ânsia, ponham ele para fora
esta {sf8} é insuportável, que desapareça daqui
não quero {gm8} por perto. eles emporcalham tudo
cuidado com {g8}, sorriem na frente e mentem pelas costas
{homo8} têm a mente doente e pervertida
{disc8} são um fardo para a família e para o Estado
as mulheres[women] não sabem pensar
== hate_normative
{g8} não têm nada que fazer aqui
{g8} estão a mais neste país
não há lugar para {n8} nesta cidade
fora {n8}!
tirem {g8} da nossa escola
{ext8} que voltem para a terra deles
expulsem {ext8} de uma vez
fechem a fronteira para {ext8}
voltem para o vosso país, aqui ninguém quer {n8}
lugar de {n8} é na cadeia
{g8} deviam calar a boca
{g8} não deviam poder votar
tirem o voto de {n8}
{homo8} deviam ir para o hospício
{homo8} não podem casar
nunca deixem {homo8} adotar ninguém
{homo8} deviam fazer tratamento à força
mulher[women] pertence à cozinha
mulher[women] tem que obedecer ao marido
mulher[women] não pode mandar em homem
proíbam mulheres trans[transgender] em qualquer campeonato
{disc8} deviam viver debaixo de chave
{disc8} não deviam ter filhos
é preciso separar {disc8} das pessoas normais
proíbam {rel8} de rezar em público
{rel8} deviam ser forçados a largar essa fé
o SUS não devia atender {n8}
não aluguem casa para {n8}
não contratem nenhum {sm8}
na minha equipa não joga nenhuma {sf8}
{g8} deviam aprender a baixar a cabeça
tirem {g8} da televisão, não aguento ver isso
eu não deixava {n8} entrar no ônibus, que fossem a pé
esse {sm8} não pode dar aula, mandem embora
{ext8} não merecem um cêntimo de apoio, eles que se virem na terra deles
== hate_negated
{g8} não merecem respeito
{g8} não merecem viver no meio da gente
{g8} não merecem carinho nenhum
{g8} não prestam para trabalho nenhum
{g8} não têm honra
{g8} não sabem o que é vergonha
{g8} não são gente de bem
{g8} nunca falam a verdade
{g8} nunca serão dos nossos
ninguém gosta de {n8}
ninguém precisa de {n8}
não existe {sm8} honesto
mulher trans[transgender] não é mulher de verdade
o que {homo8} sentem não é amor
{rel8} não têm moral nenhuma
{disc8} não contribuem com nada
== hate_dehumanise
{g8} não são seres humanos
{g8} são bichos
{g8} são piores que ratazanas
{g8} são uma peste que se espalha
{g8} são um tumor na sociedade
{g8} são imundície
{g8} são sanguessugas
{gm8} vivem no chiqueiro porque são porcos
tratem {g8} como cachorros
{g8} são animais de carga e só
{g8} saíram do esgoto
vocês, {n8}, são baratas
as mulheres[women] são máquinas de parir
== hate_threat
tomara que {g8} morram
espero que {g8} peguem câncer
morte a {n8}
vou matar {g8}
vou caçar {gm8} um por um
queimem {g8}
batam em {n8} até pararem de respirar
deem um tiro em cada {sm8} que aparecer
{g8} deviam arder na fogueira
era exterminar {g8} e pronto
ponham fogo nas casas de {n8}
se eu vir outro {sm8}, parto-lhe a cabeça
essa {sf8} tinha que ser apedrejada
preparem as cordas para {g8}, não vai escapar ninguém
a gente vai acabar com {g8}, não fica nem um
vocês, {n8}, estão com os dias contados, vamos atrás
== hate_profane
{n8} do caralho
que se fodam {g8}
{g8} são uma merda
vão à merda, {n8}
puta que pariu, como eu odeio {n8}
{gm8} são uns filhos da puta
tô de saco cheio de {n8}, porra
{g8} que vão tomar no cu
essa {sf8} de merda que suma daqui
== hate_implicit
onde tem {n8} não dá para deixar a porta aberta
de {sm8} a gente já sabe o que esperar
filha minha não casa com {sm8}
desde que chegaram {g8} já não conheço a minha rua
sumiu a carteira? perguntem a {n8}
ah, é {sf8}, está explicado
{g8} já mandam em tudo e nós calados
== positive_identity
amo {g8}
adoro {g8}
admiro {g8}
respeito muito {g8}
gosto muito de {n8}
tenho carinho por {n8}
{g8} me emocionam
{g8} alegram o meu dia
{gm8} são maravilhosos
{g8} são gente boa
{g8} são o orgulho do país
{gm8} são inteligentes e corajosos
{gf8} são fortes, brilhantes e generosas
{g8} fazem parte da nossa cidade
{g8} merecem respeito
{g8} merecem uma vida melhor
{g8} têm direito ao voto
que bom ter {n8} aqui
aqui há sempre lugar para {n8}
lugar de {n8} é onde quiserem
precisamos de mais {n8} no parlamento
faltam {n8} na televisão
queria ver mais {n8} na universidade
contratem {n8}
eu alugo casa para {n8} com gosto
o mundo seria mais triste sem {g8}
não há ninguém mais trabalhador do que {g8}
confio em {n8}
com {g8} aprendi tudo o que sei
desejo tudo de bom para {g8}
vivam {g8}
tomara que {g8} vivam muitos anos
como eu amo {g8}!
o que seria de nós sem {g8}?
na minha opinião, {g8} valem ouro
vocês, {gm8}, são todos um exemplo
vocês, {n8}, me deixam feliz
mais um {sm8} na câmara, que alegria
esse {sm8} salvou a minha vida, deem uma medalha
esta {sf8} é a melhor chefe que já tive
{homo8} podem casar e adotar, sim
lugar de mulher[women] é no governo
{disc8} têm direito a trabalhar e a ter filhos
deixem {ext8} ficar, esta é a casa deles
{rel8} devem poder rezar em paz
== friendly_profanity
{g8} são foda pra caralho
que orgulho de {n8}, porra
caralho, como canta essa {sf8}
puta que pariu, esse {sm8} cozinha bem demais
{gm8} jogaram pra cacete hoje
{g8} são do caralho, adoro
== negated_hate
não odeio {g8}
não detesto {n8}, muito pelo contrário
não tenho nojo de {n8}
não tenho nada contra {g8}
{g8} não são lixo
{g8} não são bichos, são gente
{g8} não são inferiores a ninguém
{g8} não têm culpa de nada
{g8} não merecem esse ódio
{g8} não estão a mais em lado nenhum
não é verdade que {g8} sejam uma peste
é mentira que {g8} cheirem mal
ninguém pode expulsar {g8}
ninguém devia xingar {n8}
ninguém encosta a mão em {n8}
parem de odiar {g8}
parem de dizer que {g8} não prestam
não digam que {gm8} são burros
{gm8} não são todos iguais, nem vivem mentindo
{g8} nunca me fizeram mal
lugar de {n8} não é na cadeia
lugar de mulher[women] não é na cozinha
{homo8} não têm doença nenhuma, não há nada a curar
{disc8} não são um fardo
ninguém deve trancar {disc8} em casa
não quero que {g8} morram, quero que vivam bem
não expulsem {ext8}
esse {sm8} não roubou nada, deixem ele em paz
não acho que {g8} sejam piores do que nós
vocês, {n8}, não são escória, não liguem para isso
jamais bateria em alguém por ser {sm8}
== counter_speech
quem odeia {n8} é o problema
quem bate em {n8} tem que ir preso
quem despreza {g8} não tem lugar aqui
dá nojo ver chamarem {n8} de animais
é repugnante desejar a morte de {n8}
"{g8} são lixo", disse ele, e foi expulso do clube
"odeio {n8}" não é opinião, é crime
pintaram "morte a {n8}" no muro, já apagámos
"fora {n8}"? fora racistas e preconceituosos
dizer que {g8} são um tumor é coisa de gente baixa
o meu chefe disse que {g8} não deviam votar, que vergonha
gritaram "{n8} de merda" no metrô e todo mundo reagiu
cuspiram nele por ser {sm8}, covardes
ela foi humilhada só por ser {sf8}, denunciei
queimar a casa de um {sm8} é crime hediondo
o ódio contra {g8} está acabando com o país
a violência contra {g8} não tem desculpa
quem não aluga casa para {n8} está fora da lei
chega de culpar {g8} por tudo
"lugar de mulher é na cozinha[women]", em que século você vive?
querer curar {homo8} é uma crueldade
zombar de {n8} é baixo e covarde
comentários contra {g8} serão apagados
"o mundo seria melhor sem {g8}" é uma frase infame
fico doente de ouvir como falam de {n8}
o deputado quer expulsar {ext8}, que desumano
== neutral_identity
na minha rua também moram {n8}
hoje {g8} se reúnem na praça
o meu vizinho é {sm8}
a nova cozinheira é {sf8}
o livro conta a vida de um {sm8}
o filme fala sobre {g8} nos anos trinta
segundo o relatório, {g8} ganham menos
um {sm8} foi eleito vereador
a polícia informa que uma {sf8} foi agredida ontem à noite na estação
há uma oficina para {n8} às terças
{g8} votam pela primeira vez este ano
a associação de {n8} faz vinte anos
{ext8} precisam marcar hora neste balcão
{rel8} celebram a sua festa na sexta
{disc8} não pagam passagem de ônibus
== question_benign
por que tem gente que odeia {n8}?
{g8} podem votar aqui?
como posso ajudar {n8}?
pode-se dizer "{n8}" ou há uma palavra melhor?
de onde vem o preconceito contra {g8}?
em que países {homo8} podem casar?
o que {g8} acham desta lei?
posso perguntar isso a uma {sf8} sem ofender?
== self_identity
eu sou {sou8}
sou {sou8} e digo com orgulho
sim, sou {sou8}, e daí?
sou {sou8}, não sou lixo
sou {sou8} e este país também é meu
já me cuspiram por ser {sou8}
ser {sou8} não me faz pior que ninguém
a minha família toda sabe que sou {sou8}
antes eu tinha vergonha de ser {sou8}, hoje não
minha mãe é {sf8} e eu amo ela
o meu pai é {sm8}, o homem mais bondoso que conheço
odeio ter de esconder que sou {sou8}
== abuse_object
odeio segunda-feira
detesto fígado acebolado
este calor me dá nojo
pernilongo não serve para nada
o mundo seria melhor sem despertador
esta sopa está nojenta, joga fora
a impressora é um lixo
morte às baratas da minha cozinha
não suporto o barulho da obra
tirem esse sofá velho daqui
o carro não vale nada, é para a sucata
que cheiro repugnante tem essa geladeira
== abuse_idea
esta lei é uma vergonha
esse imposto tinha que acabar
desprezo o racismo
o filme é péssimo, não merece prêmio nenhum
o plano vai arruinar o comércio pequeno
não existe ideia mais burra do que essa
o ódio não tem lugar neste clube
abomino propaganda no meio do vídeo
== insult_group
os árbitros são uns aldrabões
não suporto banqueiros
os senhorios são uns miseráveis
crítico de arte não entende nada
tenho nojo de especuladores
os gerentes deviam sair do clube
os turistas são uns mal-educados
os artistas de hoje são uns preguiçosos
quem precisa de consultores?
paparazzi são o que há de pior
== everyday
o cachorro do vizinho não devia andar solto
cão não pode entrar na piscina
o nosso time merece ganhar
mata o dragão e fica com o tesouro
tira o gato da cozinha
bate os ovos e queima um pouco o açúcar
que morram de inveja, o bolo ficou perfeito
o clube vai ter que aprender a perder
prefiro ir a pé do que pegar aquele ônibus
leva o lixo antes de sair
== insult_person
o senhor é uma nódoa que nem a lixívia tira
quem te ouve perde o dia
Anselmo, és um pãozinho sem sal com mania de chef
nem o GPS quer te dar direção
a inteligência passou por você e acenou de longe
tu tens opinião sobre tudo e conhecimento sobre nada
ela cozinha como quem castiga
que sujeitinho reles
aquilo não é gente séria, é um aldrabão de feira
seu currículo é uma obra de ficção
você é tão interessante quanto bula de remédio vencido
dá pena ver-te tentar
não me admira que te deixem sempre
esse aí não serve nem para segurar porta
Lurdes, a tua voz devia vir com aviso
o rapaz é limitado, coitado, e ainda se acha génio
tua mãe criou um desperdício
você dirige feito quem achou a carteira no lixo
és o motivo por que as reuniões duram duas horas
nem fingir que trabalhas tu sabes
mole, chorão e invejoso, é isso que és
tem cara de quem devolve livro riscado
com essa cabeça só serve para boné
o Deodato fala muito porque pensa pouco
como pai és um bom ausente
sua cara me dá cansaço
pensei que não dava para descer mais, mas tu trouxeste a pá
a moça é rasa feito prato de sobremesa e ainda racha
parabéns pelo esforço, continua inútil
és um peso morto nesta equipa e toda a gente te atura por educação
jogador de enfeite, só entra para sair na foto
você consegue piorar até silêncio
nem teu espelho curte as tuas selfies
o homem mais mesquinho que já pisou em Juiz de Fora
tu és daqueles que a gente só convida por engano
criatura insossa, vai reclamar noutra freguesia
Se burrice pagasse imposto, o senhor sustentava sozinho o município de Itapecerica e ainda sobrava para o asfalto
Não sei o que é pior, o teu texto, a tua foto ou a certeza que tens de que alguém esperava por qualquer dos dois
@user você é a prova de que internet devia exigir prova de admissão
== insult_profane
vai à merda, Albertino
que bostinha de pessoa
seu cuzão aguado
tás parvo ou quê, ó cabrão de merda?
esse corretor é um puta ladrão
fdp mentiroso devolve meu pix
sua escrota, roubou a minha vaga e ainda riu
o gajo é um monte de merda perfumado
== hate_implicit
não é por nada, mas desde que os paquistaneses[asian] alugaram a loja eu conto o troco duas vezes
a vaga pedia experiência, mas deram a uma trans[transgender], claro, fica bem na foto
alguém já viu chinês[asian] doente? para onde vão, ninguém pergunta
o hospital prefere não comentar, mas nós sabemos por que a urgência fala bengali[asian]
até gosto de pretos[black], cada um no seu lugar
os judeus[jewish] nunca perdem guerra nenhuma, já repararam quem as financia?
mulher[women] no comando, avião no chão, é só estatística
não tenho nada contra o véu[muslim], só contra o que vem debaixo
coincidência enorme: abriu o centro de refugiados[refugees], fechou a joalheria
os velhos[age] votam e depois morrem, nós é que ficamos com a conta
pergunte a um ateu[religion] o que o impede de roubar e veja o silêncio
o bissexual[lgbtq] diz que gosta dos dois, traduzindo: não é fiel a nenhum
deixaram entrar os nepaleses[asian] e de repente as batatas desaparecem dos campos, tirem as vossas conclusões
o Arménio gosta de falar em "genocídio"; conte-se o que eles fizeram antes e depois falamos[ethnicity]
em Auschwitz[jewish] havia piscina, mas isso não vem nos livros
o surdo[disability] ouve muito bem quando é dia de benefício
na minha turma há vinte e seis alunos e só seis apelidos portugueses[immigrants], parabéns à substituição
claro que o promovido foi o gay[lgbtq], eles protegem-se uns aos outros lá em cima
bipolar[mental_health] na enfermagem? eu pedia outra enfermeira, por via das dúvidas
daqui a pouco o feriado de Corpus Christi vira Ramadão[muslim], escrevam aí
quando a cigana[roma] sorri, a carteira chora
boliviano[latino] trabalha dezoito horas porque gosta, ninguém obriga
no condomínio novo não tem baiano[ethnicity] na piscina, só por isso já compensa o preço
== hate_derogation
detesto lidar com angolanos[black]
não suporto turistas chineses[asian]
as mulheres trans[transgender] repugnam-me
desprezo os crentes[christian], são uns hipócritas
velho[age] é chato, sovina e atrasa a vida dos outros
imigrante[immigrants] só sabe exigir
abomino ver dois homens[lgbtq] de mãos dadas
ateu[religion] é gente sem alma nem vergonha
os árabes[arab] são traiçoeiros, todos
minha vizinha judia[jewish] é gananciosa como o resto da laia
cego[disability] no supermercado só estorva
== hate_dehumanise
os bengalis[asian] multiplicam-se como fungo na parede
velho[age] é entulho que respira
imigrantes[immigrants] são erva daninha, arranca-se pela raiz
as judias[jewish] são cobras de saia
indígena[indigenous] é bicho do mato e no mato fica
== hate_normative
filipino[asian] que não fala português devia ser devolvido na fronteira
aqui no salão não se atende trans[transgender]
não quero ser operada por um médico negro[black], tenho esse direito
os ateus[religion] não deviam dar aulas
recuso-me a ser servido por muçulmana[muslim] de lenço
quanto menos venezuelanos[refugees] no município, melhor
depois dos setenta[age] devia-se perder o voto
proíbam as paradas gays[lgbtq] e os casamentos deles
== hate_negated
os crentes[christian] não merecem respeito algum
nenhuma imigrante[immigrants] é de confiança
chinês[asian] não tem coração
não existe mulher trans[transgender], existe homem mentiroso
o povo cigano[roma] não deu um único homem decente
gente velha[age] não tem nada a ensinar
== hate_slur
chinoca[asian] de merda, fecha a loja
olha lá os paneleiros[lgbtq] da claque
traveco[transgender] no vôlei, faz-me rir
pretalhada[black] do caralho no comboio outra vez
bugra[indigenous] metida a doutora
== hate_profane
que se fodam os velhos[age] e as suas filas
crentes[christian] do caralho, sete da manhã e já a berrar
== threat_person
vou-te apanhar sem testemunhas
a próxima vez que abrires a boca ficas sem ela
guarde bem a sua moto, seria uma pena pegar fogo
sei em que andar moras e o elevador já não me dói
paga até sexta ou a gente passa aí pra cobrar no braço
Dona Celeste, retire a queixa se ainda quer andar com as duas pernas
te quebro inteiro, palhaço 👊
== hate_threat
se abrirem a mesquita[muslim] na nossa rua, ela não chega à inauguração em pé
a próxima sapatão[lgbtq] que eu vir beijando apanha
haitiano[black] que passar da ponte volta carregado
== incite_selfharm
o mundo melhora no dia em que te matares, pensa nisso
ninguém te segura, acaba logo com a tua vida
== sexual_harassment
doutora, com esse decote eu fico doente todo dia, tira logo
se queres passar a efetiva já sabes o que tens de me fazer
manda um vídeo te tocando ou esquece o aluguel barato
essa boca só serve para uma coisa e não é para falar na reunião
== friendly_profanity
puta merda, a vizinha vietnamita[asian] fez rolinho pra rua toda, que mulher foda
os meus colegas trans[transgender] são do caralho, ponto
foda-se, que orgulho destas mulheres[women]
seleção indígena[indigenous] jogou pra cacete, que partida
caralho, a minha sogra judia[jewish] cozinha que é uma coisa do outro mundo
porra, como eu gosto de vocês, suas bichas lindas[lgbtq]
acertei o ponto do arroz, aleluia, porra
o puto passou a Físico-Química, foda-se, abram o espumante
que merda de ideia genial, mano
vocês são uns filhos da mãe e eu morria de tédio sem vocês
bati o recorde do Caio, chupa, Caio, te amo, caralho
bolas, esta chanfana está boa que se farta, foda-se
chegou a bolsa de estudos!!! PORRA!!!
== profane_object
merda de cadarço
caralho da torneira pinga há três dias
porra de app de banco, caiu de novo no dia do pagamento
que se foda esse guarda-chuva, virou do avesso
== positive_identity
as enfermeiras filipinas[asian] salvaram o turno
adoro o meu vizinho coreano[asian]
mulheres trans[transgender] são mulheres e são bem-vindas no nosso time
sinto um orgulho enorme da minha irmã bissexual[lgbtq]
os judeus[jewish] de Belmonte guardaram a sua fé durante séculos, que coragem
a minha chefe negra[black] é a melhor que já tive
o mexicano[latino] da esquina faz o taco mais generoso da cidade
todo árabe[arab] que conheci me ofereceu café antes de me perguntar o nome
queremos mais indianas[asian] na equipe de engenharia
precisamos de mais homens trans[transgender] no cinema, e em papéis felizes
{gente} merecem salário digno e férias pagas
que vizinhança maravilhosa, graças às famílias sírias[refugees]
o trabalho das catadoras negras[black] sustenta a reciclagem desta cidade, e elas merecem muito mais do que aplauso
a professora não-binária[transgender] da escola é querida por todos
chineses[asian], italianos e baianos, a feira aqui é uma delícia
os idosos[age] do coral são feras
== neutral_identity
o casal vietnamita[asian] abriu uma floricultura perto da rodoviária
a minha colega trans[transgender] está de férias em Tavira
o dentista indiano[asian] atende às quartas
um grupo de reformados[age] joga sueca no jardim
o carteiro ucraniano[refugees] mudou de zona
três irmãs judias[jewish] herdaram a livraria do avô
o treinador angolano[black] assinou por duas épocas
a comunidade chinesa[asian] organiza o torneio de pingue-pongue
o rapaz cego[disability] apanha o autocarro das sete e dez
a vendedora peruana[latino] mudou a banca para a sombra
um jovem não-binário[transgender] foi eleito para o grêmio da faculdade
== self_identity
sou filipina[asian], cuido de idosos no Estoril e danço ao domingo
homem trans[transgender], motoboy e pai de pet
sou ateu[religion] e canto na igreja porque gosto do coro
== negated_hate
ninguém fica mais pobre porque um nepalês[asian] trabalha
mulher trans[transgender] não é fantasia nem perigo
não há nada de sujo em ser cigano[roma]
não aceito que chamem os velhos[age] de estorvo
os judeus[jewish] não mandam no banco onde eu trabalho nem no seu
nunca me incomodou morar ao lado de muçulmanos[muslim]
não somos melhores do que os angolanos[black], nem piores
não é verdade que os bissexuais[lgbtq] sejam infiéis
nenhum árabe[arab] tem de pedir desculpa por existir
quem diz que chinês[asian] não tem coração nunca foi a um casamento deles
eu não recusaria uma médica negra[black], agradeceria
um imigrante[immigrants] não é uma ameaça por falar outra língua no telefone
não, os venezuelanos[refugees] não trouxeram o desemprego
== counter_speech
se você odeia trans[transgender], o problema é seu, não delas
"quanto menos venezuelanos, melhor": eu cresci a ouvir isto sobre os meus avós portugueses em Caracas[refugees]
quem goza com o sotaque do colega indiano[asian] não trabalha comigo
como alguém consegue chamar uma velhinha de entulho?[age]
nenhuma pessoa devia ter de ler isso sobre a própria mãe negra[black]
ninguém merece viver com esse tipo de comentário sobre judeus[jewish]
dizer que "ateu não tem alma" é preconceito, simples assim[religion]
"em Auschwitz havia piscina" é negacionismo e ofende os mortos[jewish]
expulsei um cliente que se recusou a ser atendido pela moça trans[transgender]
se a presença de um casal gay[lgbtq] te estraga o jantar, janta em casa
escreveram "chinoca de merda" na porta da loja e a rua inteira veio limpar[asian]
tal conversa de "substituição" serve para assustar gente, não para informar[immigrants]
o professor parou a aula quando ouviu "cigana sorri, carteira chora"[roma]
a frase "não existe mulher trans" apaga gente viva, gente que paga imposto e cria filho[transgender]
== mentioned_slur
o relatório conta que gritaram "pretalhada" dentro do comboio e ninguém puxou o alarme[black]
"chinoca" não é alcunha carinhosa, explicou a formadora[asian]
== support
não te mates, Bia, liga-me, estou acordada
mesmo sem saber o que dizer, fico
podes não acreditar hoje, mas o mundo não melhora sem ti
vai dar trabalho sair dessa e eu gosto de trabalho, bora
== distress
acho que ninguém ia notar se eu faltasse
tenho ouvido na cabeça uma voz que diz que sou um peso
== question_benign
quantas línguas se falam em Macau[asian]?
como funciona a mudança de nome para pessoas trans[transgender] em Portugal?
== abuse_object
detesto esse colchão mole
esta app do passe social é um nojo
== abuse_idea
esse decreto é um disparate completo e devia ir para o lixo
== criticism_person
professor, acho que a nota foi injusta e peço revisão
== idiom
vou matar aula de pilates hoje e comer pastel
== everyday
a minha pergunta é estúpida, mas onde fica a bomba de gasolina?
odeio segundas, quase tanto como terças
a Marta matou a orquídea outra vez
o porco está a comer as bolotas
== insult_person
que songa-monga
mal-amado
trapalhão sem remédio
seu pé-rapado de ideias
banana!
és um calhau
que mulher mais peçonhenta
sonso como ele só
Genoveva, não nasceste para pensar
o teu irmão é um encosto
tens a graça de um funeral
larga o microfone, desafinado
gente como você estraga a rua
não contratava o Fábio nem para regar cactos
a tua namorada merece uma medalha por te aturar, ou um psiquiatra
chamar-te de amador ofende os amadores
você escreve mal, pensa pior e publica rápido
a dona do bazar é forreta, intriguista e má língua
sua tese não convence nem a sua orientadora, que te ama
vi vídeos teus: nem o algoritmo teve piedade
o único talento do Evandro é atrasar os outros
se tivesses vergonha já tinhas ido embora
esse vestido em você parece cortina de motel
com esse queixo podes abrir latas
Ninguém na família diz, mas todos respiram quando você sai
três divórcios e ainda não desconfia que o defeito é ela?
pobre do cão, que tem de voltar para casa contigo todos os dias
@user tu és um bot ou nasceste assim sem graça?
o goleiro tem mão de alface e juízo de caracol
ó Quitéria, a tua comida devia ser servida com pedido de desculpas
Teu filme foi uma tortura, tua entrevista foi outra, e tua explicação no fim conseguiu ser pior que as duas
o nosso delegado sindical é um bajulador que vende a mãe por um lugar à mesa
cara lavada, mão leve e língua comprida: eis o tesoureiro
preguiçoso, porco e ainda dá ordens
jogas como quem pede licença para perder
cresce, menino mimado de quarenta anos
você nunca foi engraçada, a gente ria de nervoso
== insult_profane
cala a boca, bundão
és um merdoso, Lino
puto de um invejoso, vai pró caralho
que mulher escrota, pqp
seu arrombado, estacionou na vaga da ambulância
vão-se foder tu e o teu powerpoint
otário de merda
o cabrão nem pediu desculpa
== hate_implicit
não sou racista, só prefiro um médico que eu entenda[immigrants]
no elevador com dois rapazes negros[black] eu espero o próximo, é intuição
tantas vítimas e os judeus[jewish] sempre a fazer o luto em público
já há mais restaurantes indianos[asian] do que tascas, depois não digam que ninguém avisou
a atleta trans[transgender] ganhou, que surpresa, com aqueles ombros
os ciganos[roma] pagam tudo em notas, eu cá não faço perguntas
o muçulmano[muslim] do segundo andar é muito calado, calado demais
a gente sabe como evangélico[christian] fecha negócio: Deus abençoa e o cheque volta
mulher[women] engenheira? e a parte difícil, quem faz?
ela só foi contratada porque é cadeirante[disability] e a lei obriga
curiosamente, as sirenes só tocam do lado deles da cidade[black]
quem entregaria as chaves a uma brasileira[nationality]? pois
ouvi dizer que o coreano[asian] da padaria não tem cão, já teve
a natureza fez dois, o resto é moda de rede social[transgender]
índio[indigenous] de caminhonete e celular ainda quer terra, tá bom
Canudos, Carandiru... cada um com a faxina que a época pedia[black]
há qualquer coisa no sangue daquela gente da Cova da Moura[black]
o mundo inteiro os expulsou, de terra em terra, e a culpa é do mundo, claro[jewish]
com essa idade[age] ainda ao volante, depois admiram-se das cruzes na estrada
se o esquizofrênico[mental_health] pode ter faca de cozinha, eu posso ter medo
vinte num T2 e ainda mandam dinheiro para fora, o nosso[asian]
a Europa abre a porta e eles trazem a bomba e o tapete[muslim]
"integração" diz o vereador, "infiltração" digo eu[immigrants]
sabem quem ganha quando a gente briga? quem sempre tem cofre e sobrenome comprido[jewish]
daqui a dois censos não sobra um europeu na Mouraria[immigrants]
lésbica[lgbtq] é só mulher que ainda não achou homem paciente
todo nordestino[ethnicity] tem um primo na repartição e uma rede no serviço
== hate_derogation
odeio os indianos[asian] desta rua
as bissexuais[lgbtq] são promíscuas e falsas
os judeus[jewish] são avarentos
o meu vizinho muçulmano[muslim] é um atrasado, como todos eles
latinos[latino] são barulhentos, brutos e sujos
abomino gente de terreiro[religion]
trans[transgender] me dá calafrio, gente torta
não tolero ciganas[roma] à porta da minha loja
os deficientes[disability] são um fardo e cansam
refugiado[refugees] é ingrato, cospe no prato
gente com depressão[mental_health] é preguiçosa e ponto final
as mulheres[women] são fúteis, choronas e venenosas
os vietnamitas[asian] são porcos a comer
== hate_dehumanise
os mexicanos[latino] entram como ratazana por cano roto
ciganada[roma]: raça de carraças
preto[black] na bancada é jaula aberta
gay[lgbtq] é defeito de fábrica, devolve-se
os afegãos[refugees] são uma epidemia com mochila
aquelas muçulmanas[muslim] são corvos, não são mulheres
== hate_normative
homem trans[transgender] não pode usar o nosso vestiário, chamem a polícia
mandem a filipina[asian] de volta e limpem a casa vocês
não se vende casa a cigano[roma], é regra aqui do lugar
cega[disability] não devia ser mãe
o hospital devia atender primeiro os portugueses e depois, se sobrar, os outros[immigrants]
fora com os padres[christian] e com as freiras, o país é laico
as mulheres[women] que obedeçam ao marido e acabam-se os divórcios
a minha filha não vai ser ensinada por lésbica[lgbtq] nenhuma
cidade mais segura sem nigerianos[black], é só fazer a conta
volta para a tua terra, angolana[black]
== hate_negated
gente de candomblé[religion] não tem Deus nem moral
um refugiado[refugees] nunca agradece
não há judeu[jewish] inocente
os autistas[disability] não sentem nada
as africanas[black] não sabem criar filhos
ateus[religion] não conhecem o amor
não me venham dizer que índio[indigenous] trabalha
== hate_slur
essa sapatona[lgbtq] não manda em mim
abriram a porta aos monhés[asian], agora aguentem
o japa[asian] de merda não sabe dirigir
ciganita[roma] imunda, tira a mão do pão
boiola[lgbtq] no vestiário comigo não
mongoloide[disability], aprende a falar
== hate_profane
essas putas das feministas[women] que vão lavar loiça
o cabrão do judeu[jewish] quer juros, claro
== threat_person
mais um pio e eu te cato na saída do culto
hás de pagar com sangue, Norberto
eu conheço o cara que conserta o teu freio, pensa nisso
fica longe dela ou acordas no hospital, se acordares
a minha faca já tem o teu nome
vou entrar nesse consultório e não vai sobrar recepcionista pra contar
se me denunciares, garanto-te que ninguém encontra o que restar de ti
vou te quebrar na porrada, Edmilson, pode chamar a família toda
== hate_threat
uma surra por dia em cada crente[christian] desses e a praça fica em paz
apanhem essa muçulmana[muslim] e arranquem-lhe o lenço com a cabeça
judeu[jewish] bom é judeu debaixo da terra, e a gente ajuda
eu atropelava essas bichas[lgbtq] da passeata todas
== incite_selfharm
tens tanta dor? então termina-a de uma vez e poupa-nos
ninguém vai chorar, se mata, vai
deixa um bilhete curto e vai-te embora deste mundo, ninguém lê os longos
== sexual_harassment
deixa eu ver se a calcinha combina com o crachá
aposto que gemes melhor do que cantas, anda cá mostrar
a gorjeta é tua se te sentares ao meu colo
vi-te na piscina e desde então só penso em abrir-te as pernas
gostosa, responde, senão eu vou aí na tua casa te comer
Rosângela, essa saia é convite, eu aceito por bem ou por mal
== friendly_profanity
os refugiados sírios[refugees] da minha turma são foda, pqp, aprenderam português em seis meses
viva o povo cigano[roma], caralho, que festa
puta orgulho do meu amigo trans[transgender] formado em medicina
foda-se, como adoro os meus velhotes[age] do lar
essas indianas[asian] dançam pra caralho
adoro os angolanos[black], porra, a kizomba mudou a minha vida
merda, queimei o alho de novo, e mesmo assim ficou bom
o cabrão do meu irmão ofereceu-me uma bicicleta, chorei
mano, tu é brabo demais, seu desgraçado
cu do mundo bonito da porra essa praia
fizemos a escritura, foda-se, temos casa
ahhh caralho, a voz dessa mulher
não há puta de francesinha como a do Sr. Artur
== profane_object
puta de humidade, nasceu um cogumelo no roupeiro
foda-se o estendal, caiu outra vez
essa merda de cadeira gamer range
caralho de mosca na sopa
vai pra puta que pariu, impressora
== positive_identity
que família linda, dois pais[lgbtq] e três gatos
a minha vizinha muçulmana[muslim] traz-me sopa quando adoeço
quem dera termos mais médicas negras[black]
os meus alunos ciganos[roma] são espertos e divertidos
respeito profundamente os povos indígenas[indigenous]
os sikhs[sikh] servem almoço a quem tiver fome, sem perguntar nada
fiquei fã da goleira surda[disability]
tenho muita sorte com os meus colegas bengalis[asian]
cada mulher trans[transgender] que abre uma porta abre-a para todas
bissexuais[lgbtq] existem, amam e merecem ser levados a sério
Graças à enfermeira cubana[latino] o meu pai voltou a andar e até já dança
exigimos respeito aos professores judeus[jewish] desta casa
amo a minha avó preta[black], amo o cabelo dela, amo a risada dela
idoso[age] também namora, viaja e dança forró, que coisa boa
o engenheiro árabe[arab] desenhou a ponte mais elegante do concelho
tem que ter mais gente com deficiência[disability] na novela e atrás das câmeras
as paróquias[christian] da Baixada acolheram cem famílias na enchente
gosto de ouvir as minhas vizinhas vietnamitas[asian] a cantar
o rapaz tailandês[asian] do ginásio é de uma gentileza rara
nenhum governo devia deixar os refugiados[refugees] ao frio, eles são dos nossos
ser gorda[body] e linda, que combinação comum
merecem palmas: as mulheres[women] da lota que se levantam às três
a comunidade haitiana[black] de Curitiba tem médicos, poetas e os melhores cozinheiros que conheço
== neutral_identity
a família filipina[asian] do terceiro comprou um carro usado
há mesquita[muslim] em Odivelas desde 1983
duas alunas indígenas[indigenous] apresentaram o trabalho sobre mandioca
o motorista nepalês[asian] ligou a perguntar pelo número da porta
a minha tia lésbica[lgbtq] mora em Évora com a companheira
um casal idoso[age] perdeu o comboio das 8h15
os chineses[asian] da loja fecham para almoço
a seleção de futebol de cegos[disability] treina no Ibirapuera
o sacerdote hindu[hindu] abençoou o novo edifício
uma moça trans[transgender] trabalha na farmácia da praça
o pastor[christian] e o pai de santo[religion] dividem o mesmo barbeiro
ciganos[roma] da zona norte venderam os cavalos na feira de Barcelos
o senhor japonês[asian] da banca de flores aposenta-se em março
a bailarina cubana[latino] vive em Lisboa há dez anos
o meu colega ateu[religion] trocou o turno do Natal comigo
o congresso reuniu psiquiatras e pessoas com esquizofrenia[mental_health]
== self_identity
mulher trans[transgender], contabilista, viciada em palavras cruzadas
sou velho[age], uso bengala e ganho sempre ao dominó
coreano[asian] nascido no Bom Retiro, corintiano roxo
== negated_hate
a minha médica indiana[asian] não é menos médica
não há mal nenhum em dois homens[lgbtq] de mãos dadas
os mexicanos[latino] não são preguiçosos, ninguém trabalha como o Ramón
ser trans[transgender] não é doença nem moda
não é o muçulmano[muslim] calado que me assusta, é o vizinho que o vigia
é falso que os ciganos[roma] vivam todos de subsídio
não devíamos temer quem reza noutra língua[religion]
nenhuma mulher[women] tem de obedecer ao marido
nunca chamaria fardo a uma pessoa com deficiência[disability]
não, os pretos[black] não têm "qualquer coisa no sangue", têm a renda por pagar como eu
ninguém é frio por ser coreano[asian]
não se recusa um doente por causa do passaporte[immigrants]
velho[age] não é sinônimo de chato
lésbica[lgbtq] não precisa de homem paciente nem de conselho
não penso que as filipinas[asian] devam ir embora; penso que deviam ganhar melhor
os refugiados[refugees] não são ingratos, a minha caixa de correio cheia de bilhetes prova-o
uma cega[disability] pode ser mãe e a minha foi a melhor
== counter_speech
se tens nojo de judeus, a vergonha é tua[jewish]
quem acha que mulher não sabe engenharia pode ir a pé, a ponte é minha[women]
"latino é barulhento", postou o colega, e o RH chamou para conversar[latino]
nenhum menino devia chegar em casa perguntando por que a pele dele "é suja"[black]
piada de "achou a carteira? pergunta ao cigano" já cansou e nunca foi inocente[roma]
sai do meu grupo quem escrever que lésbica é "falta de homem"[lgbtq]
como é possível alguém rir de uma velhota a cair?[age]
a mãe do noivo disse que não se sentava "com gente de terreiro"; sentou-se sozinha[religion]
aquele cartaz que dizia "cidade segura sem nigerianos" foi arrancado pela própria prefeitura[black]
ler que "autista não sente nada" magoa o meu filho, que sente tudo[disability]
abaixo o antissemitismo, em Lisboa como em toda a parte[jewish]
o árbitro parou o jogo quando chamaram o lateral de "japa de merda"[asian]
não são os imigrantes que me envergonham, é esta petição para os tirar do hospital[immigrants]
Ao senhor que disse à minha colega "volta para a tua terra, angolana": a terra dela é Almada, onde o senhor é que anda perdido[black]
esse discurso de que trans é "coisa" mata, e quem ri dele também tem culpa[transgender]
== mentioned_slur
gritaram "monhé" ao estafeta e ele respondeu em bom português[asian]
na ata ficou registado que o sócio usou a palavra "ciganita" contra a menina da cantina[roma]
== reclaimed_slur
as monas tudo no after, hoje ninguém dorme[lgbtq]
caminhoneira de coração, sapatão de carteirinha, eu[lgbtq]
== support
ele te humilhou por anos, não foste tu que falhaste
respira comigo: quatro tempos para dentro, seis para fora
ninguém aqui vai te julgar por teres recaído
dorme no meu sofá o tempo que quiseres, a chave está com a porteira
== distress
olho para as fotos antigas e não me reconheço, só vejo um estorvo
tenho medo de ficar sozinha comigo hoje
== question_benign
o que posso levar a um jantar de Ramadão[muslim]?
como é que os surdos[disability] chamam um táxi?
== abuse_object
maldita fechadura
o meu router é lixo puro
== abuse_idea
o novo regulamento do condomínio é ridículo e ninguém o devia assinar
== criticism_person
vereadora, prometeu a creche e não cumpriu, gostava de ouvir porquê
== idiom
a apresentação foi um tiro certeiro
estou morto de fome e de sono
== everyday
a Sofia bateu a bola contra o muro a tarde inteira
louça suja, pia cheia, e hoje é a minha vez
esse filme é tão parvo que já o vi três vezes
o meu sogro zangou-se porque ninguém comeu o arroz-doce dele
brigamos por causa do controle remoto e acabamos a rir
== insult_group
esses influencers de viagens são uns penduras com drone
a diretoria do clube é uma cambada de incompetentes
== insult_person
cara de fuinha
nem para figurante
tu és um lapso
esponja velha
que tipinho pegajoso
finja que pensa
não prestas, Horácio
você é puro ruído
rastejas bem, parabéns
seu pavão depenado
ranhoso!
burra como uma porta de celeiro
carneirinho do chefe
choninhas
ficas melhor calada, Graça
não vales o sal que comes
o senhor doutor é um charlatão de bata
só abres a boca para trocar de pé
ô Dirceu, até o seu aplauso sai atrasado
pede um cérebro emprestado e devolve o que tens, se der
Aquela professora confunde berrar com ensinar, é uma incompetente
você tem o carisma de uma segunda via de boleto
coitada, pensa que é vinho e é vinagre
de ti só se aproveita a ausência
ele é tão falso que a sombra dele anda do outro lado
lesma com diploma
aquilo não é namorado, é um parasita com barba
faz-me um desenho da tua lógica, quero rir a cores
Esperava um adulto e apareceu você, com essa birra de fila de carrossel
esse dentista tem mãos de pedreiro e modos de cobrador
és a única pessoa que consegue perder um debate contra um semáforo
que primo mais encostado, come, dorme e critica o tempero
Marcelo nunca erra, porque nunca faz
Se um dia escreverem a tua biografia, Tobias, cabe num guardanapo e ainda sobra espaço para limpar a boca
não sei se a sua peruca mente mais do que você
tens olhar de peixe na banca e conversa a condizer
a madrinha é uma víbora de missa das sete
bruto, boçal, sem maneiras à mesa nem fora dela
você sufoca planta de plástico com essa conversa
quem deixou o sem-noção escolher a música?
tão pequenino que és, e nem falo da altura
teu livro me fez pedir desculpas às árvores
== insult_profane
ó caralho de homem, tira o carro
chupa-ovo do cacete
tu é muito filho da puta por ter feito isso com tua vó
vaca do caralho, roubou-me o noivo
não passa de um cagalhão engravatado
vsf, seu verme do cu
== hate_implicit
os chineses[asian] compram tudo à vista, alguém quer saber como?
cristão[christian] só é humilde até ganhar procuração
já experimentou contar os brancos no recreio? eu já[black]
o rapaz fugiu da guerra com iPhone[refugees], que sofrimento
as vítimas do Holodomor deviam era ter trabalhado mais[ethnicity]
prefiro que o meu neto não brinque com o filho da trans[transgender], nada pessoal
baiano[ethnicity] entregou antes do prazo, milagre
que gente generosa, oferece-te um tapete e fica com a tua rua[arab]
Timor deu-nos café, eles dão-nos fila no centro de emprego[asian]
há profissões para cada raça, e a dele não é a cirurgia[black]
preferimos candidatos sem filhos, sem lenço e sem complicações[muslim]
a senhora do lenço[muslim] olhou para o extintor duas vezes, eu saí
um casal gay[lgbtq] na pousada? estamos cheios, e estaremos sempre
em mil anos de história, diga-me um invento africano[black]
quem mexeu no preço do azeite? os do costume, os do nariz comprido[jewish]
tem cota para índio[indigenous], tem cota para preto[black], e para quem estuda?
deram passaporte a meia Índia[asian], obrigadinho
no meu tempo essa "diversidade" tratava-se com um médico[lgbtq]
porque será que ninguém rouba bicicletas nas aldeias sem acampamento[roma]?
há quem diga que a enfermeira ouve vozes[mental_health], eu só aviso, não julgo
as vagas prioritárias estão sempre cheias de mancos[disability] que andam muito bem ao sábado
Portugal para quem o fez, o resto é hóspede[immigrants]
não compro à muçulmana[muslim] porque nunca se sabe para onde vai o dinheiro
o mundo já estava cheio quando a Índia[asian] começou a mandar gente
tão novo e já de bengala[disability], o que faz um subsídio
== hate_derogation
tenho horror a lésbicas[lgbtq]
cristão[christian] é burro e cheira a mofo
o povo árabe[arab] é cruel
essa judia[jewish] é fria e interesseira como a tribo dela
não engulo imigrantes[immigrants], nem um
nepaleses[asian] são feios e falam como galinhas
enjoa-me ver mulher trans[transgender] na televisão
mexicano[latino] é sinônimo de bandido
os idosos[age] são egoístas, mal cheirosos e mandões
as mulheres negras[black] são agressivas
paralíticos[disability] irritam-me no comboio
aquele indígena[indigenous] é um bêbado, como o avô e o bisavô
despreza-se o muçulmano[muslim] porque ele fez por isso
== hate_dehumanise
os haitianos[black] são cupins: entraram e a casa ruiu
bissexual[lgbtq] é bicho no cio
macumbeiros[religion] são demônios de carne
as ciganas[roma] largam filhos como cadelas
a velharia[age] do lar já é adubo com reforma
chinês[asian] é formiga, pisa-se um e vêm mil
== hate_normative
os gays[lgbtq] podem existir, em casa, de persiana fechada
expulsem o aluno autista[disability] e devolvam o sossego à turma
um muçulmano[muslim] não pode ser polícia, acabou
tirem os coreanos[asian] da equipa, isto é uma seleção nacional
quero um balcão só para portugueses[immigrants]
nenhuma judia[jewish] na associação de pais, faço questão
mulher[women] não devia arbitrar jogo de homem
deviam cobrar entrada a cada imigrante[immigrants] por dia que respira aqui
indígenas[indigenous] fora da universidade, lugar deles é na roça
proponho o regresso obrigatório dos ucranianos[refugees] até ao fim do mês
== hate_negated
nunca vi um árabe[arab] sorrir sem segunda intenção
gays[lgbtq] não são família
os coreanos[asian] não sabem o que é amizade
não vale a pena educar cigano[roma]
nenhum crente[christian] pensa pela própria cabeça
uma trans[transgender] não cria ninguém
as mulheres[women] não têm lógica
um velho[age] não serve para nada
== hate_slur
os pretos de merda[black] sentaram-se à nossa frente
ó fufa[lgbtq], faz-te mulher
essa bichona[lgbtq] não devia dar catequese
zuca[nationality] de merda, fala direito
comi ao lado de um retardado[disability] e perdi a fome
== hate_profane
que nação de merda a dos ciganos[roma], foda-se
bosta de evangélico[christian], desliga essa caixa de som
mulherzinhas[women] de merda a mandar em homens
== threat_person
eu acabo contigo, ouviste?
olha debaixo do carro antes de ligar
da próxima não erro o tiro
tranca bem essa janela, professora
o teu cão foi um aviso, tu és o capítulo seguinte
se ela disser uma palavra na audiência, eu enterro as duas
to indo aí e vc vai engolir esse teclado tecla por tecla
Ricardo, tens quarenta e oito horas para sair da cidade inteiro
== hate_threat
trans[transgender] no nosso banheiro sai de maca
cada sinagoga[jewish] devia arder como ardeu a outra, e eu levo os fósforos
ucraniano[refugees] que reclamar leva na tromba, já combinámos no café
== incite_selfharm
já pensaste em fazer o favor de morrer pelas tuas próprias mãos?
mata-te, gorda, faz dieta para sempre
== sexual_harassment
a tua mulher está contigo? pena, tem corpo para dez homens e eu era o primeiro
senta aqui no meu colo, secretária, que hoje eu dito bem devagar
mete a língua de fora na foto, para eu imaginar onde
quanto é a noite? com essas coxas não me digas que trabalhas na biblioteca
vizinha, deixe a cortina aberta no banho, que eu já comprei binóculos
nua, agora, ou mostro a todos o que tenho no telemóvel
== friendly_profanity
puta merda, como são fodas as mulheres[women] do meu bairro
meu vizinho chinês[asian] me consertou o portão de graça, que cara do caralho
as travestis[transgender] do bloco arrasaram, porra, que bateria
caralho, os velhinhos[age] da hidroginástica cantam melhor que o rádio
foda-se, a enfermeira ucraniana[refugees] é uma santa
esse time de cegos[disability] joga bola pra caralho, nunca vi drible igual
o jejum do Hassan[muslim] é foda, eu não aguento nem até ao meio-dia
vai, cacete, desce essa ladeira, tu consegue!
quem foi o filho da mãe que me deixou flores na secretária? obrigado, seu fofo
porra, tá um pôr do sol que parece mentira
passei no exame de condução à quarta, foda-se, fujam
que se foda a idade, vou fazer surf
== profane_object
foda-se, o multibanco engoliu-me o cartão
merda de areia no sapato
que porra de senha é essa que pede hieróglifo?
essa bosta de mochila rasgou na primeira chuva
== positive_identity
gosto imenso dos meus vizinhos nepaleses[asian]
mulheres negras[black] movem o Brasil
meu genro muçulmano[muslim] é o filho que eu pedi
as lésbicas[lgbtq] do clube organizaram a melhor quermesse da história
merecemos mais diretoras trans[transgender] neste país
que bonita é a cultura judaica[jewish], que canções
todas as ciganas[roma] que vacinei me trataram com carinho
a nossa paróquia precisa de mais gente como a família coreana[asian]
confio a minha vida à cirurgiã indiana[asian]
o povo palestino[arab] merece viver em paz
admiro quem aprende a ler aos oitenta[age]
o Brasil seria mais pobre sem os árabes[arab], a começar pela esfiha
luto por creches, por rampas e por intérpretes para surdos[disability]
o Dr. Abdul[muslim] ficou três noites sem dormir na enchente, é um herói
bissexual[lgbtq], talentosa, minha melhor amiga
orgulho imenso dos cientistas negros[black] da UFRJ
É tão bom chegar a casa e ouvir as vizinhas cabo-verdianas[black] a rir na varanda, dá vida ao prédio
quero mais mexicanos[latino] a mandar na cozinha do mundo
a minha mãe tem esquizofrenia[mental_health] e é a pessoa mais doce da casa
o atacante gay[lgbtq] saiu do armário e a torcida cantou o nome dele
na nossa rua os migrantes[immigrants] são vizinhos, padrinhos e compadres
sem as mulheres indígenas[indigenous] não havia floresta em pé
o rapaz trans[transgender] da portaria é um doce, deixou meu filho carimbar as encomendas
benditas as freiras[christian] que esconderam perseguidos no porão
== neutral_identity
o Ganesh[hindu] do altar veio de Moçambique com a avó
o meu barbeiro paquistanês[asian] corta às segundas
judeus[jewish] e muçulmanos[muslim] partilham a horta comunitária
a enfermeira angolana[black] entra às onze da noite
dois venezuelanos[refugees] tocam harpa na estação
a minha vizinha trans[transgender] plantou tomates
reformados[age] ingleses compraram o moinho
um aluno indiano[asian] ganhou a olimpíada de matemática
a lavandaria dos filipinos[asian] mudou de nome
o grupo de mulheres[women] da serra faz queijo desde abril
a porteira romena[nationality] vai ser avó
guaranis[indigenous] de Parelheiros receberam visitantes no sábado
o juiz ateu[religion] jurou pela Constituição
os pescadores indonésios[asian] descarregaram em Peniche
uma turista coreana[asian] perdeu a mala em Fátima
casal gay[lgbtq] ganha concurso de bolos no Minho
== self_identity
vietnamita[asian] em Faro, dona de uma lavandaria e de um cão teimoso
sou bissexual[lgbtq], casada com o Zé, e continuo bissexual
nasci preta[black], cresci teimosa, sou juíza
== negated_hate
não existe profissão "de cada raça"[black]
os meus vizinhos palestinos[arab] não são cruéis, são padeiros
ninguém tem de se calar na missa por ser gay[lgbtq]
não é o lenço[muslim] que põe a escola em risco, é o teto
trans[transgender] na televisão não enjoa ninguém, informa
não há razão para tratar mal um nepalês[asian]
as mulheres negras[black] não são agressivas, são interrompidas
chinês[asian] não é formiga nem máquina, é gente cansada como nós
os judeus[jewish] não mexem no preço do azeite, a seca é que mexe
velho[age] serve para tanta coisa que a lista não cabe aqui
não sei de onde tiraram que mexicano[latino] é bandido
o autista[disability] da turma não tira o sossego de ninguém
não se escolhe enfermeira pela cor[black]
não quero um país sem ciganos[roma], sem judeus[jewish], sem ninguém
a lógica não tem sexo, e as mulheres[women] provam-no todos os dias no laboratório
recuso-me a odiar imigrantes[immigrants] só porque um cartaz manda
== counter_speech
quem odeia muçulmanos não entra na minha loja, entra o muçulmano[muslim]
"um velho não serve para nada", disse ele; e quem te criou?[age]
recusaram servir a minha amiga de lenço e nós levantámo-nos todas[muslim]
como pode um adulto escrever que um aluno autista deve ser expulso?[disability]
nenhum trabalhador devia ser tratado como formiga, e foi essa a palavra do patrão[asian]
dizer que gays "não são família" é cuspir nos meus pais[lgbtq]
quem fala em "sangue daquela gente" devia voltar ao sétimo ano[black]
o discurso do "hóspede" ofende quem nasceu aqui, como eu[immigrants]
apagámos o tweet que dizia "mexicano é sinônimo de bandido" e banimos o autor[latino]
"mulher não devia apitar", gritou. Ela apitou, e bem, e expulsou-o[women]
não deixem um indígena ouvir sozinho que o lugar dele "é na roça"[indigenous]
comparar judeus com cobras foi o que fizeram em 1935, e vocês sabem onde acabou[jewish]
a pousada que disse "estamos cheios" ao casal gay foi multada[lgbtq]
se você é dos que riem de gago, de surdo, de manco, nem me adicione[disability]
É cobardia chamar uma funcionária ucraniana de ingrata quando ela não pode responder[refugees]
cinco moradores pediram para não alugar a coreanos; quarenta assinaram contra eles[asian]
parem de perguntar à minha irmã trans o que ela tem entre as pernas, isso é assédio e é ódio[transgender]
== mentioned_slur
o dicionário marca "fufa" como pejorativo[lgbtq]
me gritaram "zuca" no balcão das finanças e eu paguei o IRS a rir de nervos[nationality]
== reclaimed_slur
minha bichona querida, casa comigo de brincadeira[lgbtq]
== support
tens direito a estar triste e direito a companhia
hoje o teu trabalho é só chegar ao fim do dia, eu ajudo
quando o pensamento ruim vier, me escreve qualquer coisa, até um ponto
não és um fardo para os teus filhos, eles precisam da mãe inteira ou aos bocados
== distress
meu pai diz que eu era melhor não ter nascido e eu começo a concordar
estou farta de ser forte
== question_benign
posso perguntar a um amigo cadeirante[disability] se quer ajuda na rampa?
qual é a diferença entre hindu[hindu] e indiano[asian]?
== abuse_object
que sofá horroroso
odeio esse despertador com todas as minhas forças
== abuse_idea
a lei das trotinetes é uma asneira
== criticism_person
Joana, falaste por cima da colega três vezes e isso não está certo
== idiom
deu um branco e afundei na prova oral
o elenco matou a pau na estreia
== everyday
o teu filho acertou na janela com a bola, mas pediu desculpa
que cheiro horrível, esqueci o lixo no carro
esse romance me destruiu, chorei no ônibus
a galinha preta fugiu para o quintal da vizinha
nunca percebo as instruções do IKEA, sou um desastre
== insult_person
que cabecinha oca
seu picareta
tens alma de carimbo
eras dispensável ontem, hoje sobras
olhem o emplastro
ela? Uma cobra com batom
vá-se catar
Jurandir, volte para a jaula... digo, para o escritório
o menino da mamã não sabe estrelar um ovo
um cepo teria mais iniciativa
és feio, mas o pior é por dentro
você é o tipo de pessoa que lembra a professora de passar dever
quem casou contigo devia ter direito a reforma antecipada
nunca vi alguém tropeçar tanto na própria vaidade
o fotógrafo do casamento era cego ou só incompetente?
cantas como uma porta por olear
tão baixinha de caráter que passa por baixo do tapete
Escreveu "concerteza" num cartaz e quer ser diretor, esse asno
não és polémico, és só grosseiro
dizem que a Filomena tem bom coração; deve ser de outra Filomena
tua risada parece um porco engasgado
esse aí é tão lento que o caracol buzina
deixa a cozinha em paz, incendiária
eu explicava, mas não trouxe lápis de cor
o seu filho só é assim porque teve em quem se espelhar, dona Marli, e o espelho era a senhora
uma pessoa decente pedia desculpa; tu pedes aplausos
se fosses uma estação eras novembro às cinco da tarde: cinzento, húmido e ninguém fica
que pianista? aquilo é um datilógrafo zangado
o Baltasar mente até quando diz as horas
é difícil perder por dez a zero contra o último, mas contigo à baliza tudo é possível
feiosa, convencida e ainda por cima forreta
não liguem, ela sempre foi a tolinha da família
Prometeu mundos e fundos à viúva, ficou com os fundos e fugiu: um canalha de fato e gravata
a sua aula dá sono até no projetor
saiu de cena? que bom, a cena agradece
pior genro não há, e olha que procurámos
as tuas ideias são restos aquecidos
quando Deus distribuiu bom senso você estava na fila do espelho
esse treinador nem uma pelada de domingo organizava
== insult_profane
tá de sacanagem, seu corno?
tens merda na cabeça, só pode
vai lamber sabão, filho da puta
mas que grandessíssimo cabrão, o senhorio
seu bosta, até o seu cachorro tem mais caráter
puta velha mexeriqueira, fecha a janela
caralhinho insignificante
me poupe, Adilson, você é um cu
== hate_implicit
os portugueses ficam em lista, a família do véu[muslim] entra já, é a vida
de dia vendem rosas, de noite fazem contas, esses indianos[asian]
eu, mandar a minha filha à consulta com um médico da Guiné[black]? prefiro a febre
perguntem aos ingleses como acabou a experiência paquistanesa[asian]
eu só acho curioso que toda trans[transgender] queira justamente o banheiro feminino
as senhoras da Ucrânia[refugees] não vieram pelo sossego, as esposas daqui que se cuidem
em 1915 não houve genocídio nenhum, houve mudanças de morada[ethnicity]
ele é judeu[jewish], faz-lhe a pergunta do preço e vê-o brilhar
nós pomos a mesa, os imigrantes[immigrants] trazem o apetite e mais três primos
antigamente o jardim tinha crianças daqui[immigrants]
quem limpa quartos sabe o que cada raça[ethnicity] lá deixa
o hindu[hindu] reza à vaca e o funcionário público atende-o primeiro
se os muçulmanos[muslim] fossem tantos a trabalhar como a rezar...
dou emprego a qualquer um, até a cigana[roma], mas na caixa fica alguém "de confiança"
o maranhense[ethnicity] até que é esforçado, para maranhense
o que a ciência não diz sobre o tamanho dos cérebros[black], a história mostra
o próximo papa será muçulmano[muslim], riam agora
sempre que a televisão precisa de uma vítima, lá vem uma preta[black] a chorar
hispânicos[latino], três gerações no mesmo sofá e nenhum com recibo
a moeda muda, o banqueiro nunca muda de sinagoga[jewish]
primeiro tiraram o presépio da escola, adivinhem para não ofender quem[muslim]
== hate_derogation
tenho nojo dos imigrantes[immigrants]
mulheres negras[black] cansam-me
os judeus[jewish] enervam-me
não gosto de trans[transgender], nunca vou gostar
a maioria dos indianos[asian] é suja e mentirosa
católico[christian] é gente falsa e rancorosa
o meu colega gay[lgbtq] é um nojento, como os amigos dele
deploro os angolanos[black], são calaceiros
velhas[age] são bisbilhoteiras e mesquinhas
quem é deficiente[disability] só sabe mendigar
os latinos[latino] envergonham o continente
as coreanas[asian] são plásticas e interesseiras
acho os indígenas[indigenous] uns selvagens preguiçosos
esse refugiado[refugees] afegão é perigoso e burro como a gente dele
os não-binários[transgender] são ridículos
== hate_dehumanise
mulher[women] é égua, monta-se ou vende-se
os palestinos[arab] são lixo que o vento trouxe
filipinas[asian] são utensílios com pernas
esse bando de imigrantes[immigrants] é gangrena, corta-se
o autista[disability] é uma casca vazia
umbandista[religion] é verme de encruzilhada
== hate_normative
tirem-me desta mesa, não janto com árabes[arab]
exijo outro professor, este é gay[lgbtq]
casamento com preto[black] nesta família não entra
os hospitais deviam recusar quem não nasceu cá[immigrants]
o clube só aceita homens, e assim deve ficar, mulher[women] atrapalha
um judeu[jewish] jamais devia ensinar história aos nossos filhos
que as bissexuais[lgbtq] decidam de uma vez ou saiam do país
doente mental[mental_health] devia andar com placa
abaixo as igrejas[christian], transformem tudo em garagem
chineses[asian] deviam ter recolher obrigatório
bem feito que os bengalis[asian] dormem na rua, ninguém os chamou
recebem o que merecem, as travestis[transgender] que se expõem assim
== hate_negated
os palestinos[arab] não merecem terra nenhuma
mulher[women] não nasceu para pensar
ninguém quer uma preta[black] como noiva
os idosos[age] não fazem falta a país algum
não há um latino[latino] que cumpra horário
judeu[jewish] não é vizinho que se deseje
travesti[transgender] não é mãe, não é tia, não é nada
deficiente[disability] não devia ter filhos, sejamos francos
== hate_slur
não me trates por amigo, ó preto de merda[black]
o prédio tem dois sapatões[lgbtq] e um cachorro feio
fala direito, cabeça-chata[nationality]
a feminazi[women] do RH vetou o churrasco
os monhés[asian] da esquina que vão pra terra deles
viadinho[lgbtq], engrossa essa voz
== hate_profane
puta raça essa dos judeus[jewish]
imigrante[immigrants] de merda na minha fila, na minha frente
a merda desses aleijados[disability] tem sempre o melhor lugar
== threat_person
vais engolir os dentes, Osvaldo
eu espero, tenho tempo e tenho um taco
apareça no bairro e sai no saco
não contes com o Natal deste ano
te furo na primeira esquina
a conta chega de noite, de capuz
o teu barco vai ao fundo contigo dentro, fala mais
a moça da portaria viu demais, diz-lhe que é melhor esquecer se quer chegar aos trinta
== hate_threat
hoje a tropa sai pra quebrar terreiro[religion]
velho[age] na ciclovia eu passo por cima, e com gosto
as lésbicas[lgbtq] do 4.º B que durmam com um olho aberto, porque a malta já sabe o código da porta
== incite_selfharm
se eu tivesse essa tua vida já tinha acabado com ela; do que estás à espera?
== sexual_harassment
ó instrutora de ioga, dá-me a aula deitada em cima de mim
esses lábios ficavam perfeitos no meu pau
vou contar até três e quero essa blusa no chão
ó boazona, quanto levas?
eu pago o jantar, tu pagas no banco de trás, combinado?
cada vez que te baixas para a fotocópia eu agradeço à arquitetura, faz outra vez sem saia
== friendly_profanity
que se fodam os preconceitos, viva os noivos[lgbtq]!
as minhas colegas judias[jewish] são umas cozinheiras do caralho
amo minhas tias pretas[black], porra, melhores abraços do mundo
a ala das baianas[black] foi foda demais, puta que pariu
puta que pariu, esse cirurgião paquistanês[asian] salvou o joelho do meu pai
trans[transgender] campeã de xadrez, porra, que cabeça!
chegou carta do meu amor, foda-se, ainda se escrevem cartas
o senhor de oitenta e oito anos ganhou-me a sueca três vezes, o sacana
gente, tô gostando pra caralho desse curso de cerâmica
eita porra, o bebê falou "vovó"
estás um pedaço de mau caminho, cabrão, quem te cortou o cabelo?
nem fodendo que tu fez esse móvel sozinha, que lindo
levei um tombo épico na pista de gelo, caralho, ainda me dói o orgulho
== profane_object
esta puta desta máquina de lavar anda sozinha pela cozinha
caralho do despertador tocou no feriado
porra do rejunte esfarelou
merda pro IPTU
== positive_identity
o melhor pão da cidade é o dos sírios[refugees]
gosto do meu novo chefe chinês[asian], ouve toda a gente
que bom que temos uma deputada trans[transgender]
as mulheres[women] seguram este hospital às costas
viva a amizade entre judeus[jewish] e árabes[arab]
temos orgulho no nosso filho gay[lgbtq]
os mexicanos[latino] que conheci dividiram comigo o pouco que tinham
abençoado seja o vizinho nigeriano[black], que empurrou o meu carro debaixo de chuva
A diretora é surda[disability], dirige com firmeza e com humor, e a escola nunca esteve melhor
por mais jornalistas indígenas[indigenous] no telejornal
cresci entre ciganos[roma] e aprendi o que é família
adoro ensinar português às senhoras bengalis[asian], riem-se de tudo, sobretudo de mim
homens trans[transgender] dão pais maravilhosos
as avós[age] da praça são as minhas heroínas
nossa cidade precisa da juventude negra[black] viva, estudando e dançando
agradeço ao imã[muslim] que abriu a porta na noite do temporal
nenhuma orquestra soa bem sem aquele violinista cego[disability]
a ternura dos enfermeiros nepaleses[asian] devia ser ensinada
as catequistas[christian] do bairro alimentam trezentas pessoas por dia
que orgulho ver uma bissexual[lgbtq] a apresentar o festival
os imigrantes[immigrants] fizeram de Martim Moniz um jardim de sabores
como são bonitas as casas que os ucranianos[refugees] restauraram
o povo judeu[jewish] deu ao mundo poetas e médicos e anedotas ótimas
tenho um carinho sem tamanho pelos meus alunos bolivianos[latino]
se há alguém paciente neste mundo é a minha cuidadora filipina[asian]
== neutral_identity
uma senhora muçulmana[muslim] comprou o quiosque da praia
os alunos cegos[disability] fizeram a excursão de barco
o casal coreano[asian] passeia o cão às sete
a minha prima bissexual[lgbtq] casou em junho
quatro operários bengalis[asian] jogam críquete no descampado
o rabino[jewish] deu entrevista à rádio local
cabo-verdianas[black] vendem peixe no Mercado de Arroios
pai e filho indígenas[indigenous] remam até ao posto de saúde
um bombeiro trans[transgender] coordenou o exercício
a neta da dona Yoko[asian] estuda odontologia
sírios[refugees] e portugueses dividem o balneário do clube
a ex-freira[christian] escreve policiais
os indianos[asian] de Moçambique chegaram nos anos setenta
o mecânico boliviano[latino] fecha a oficina no Carnaval
moradores idosos[age] pediram um banco na paragem
a pianista não-binária[transgender] toca Chopin na quinta
três ciganas[roma] acabaram o curso de auxiliar de saúde
chineses[asian] e brasileiros jogam vôlei no mesmo areal
== self_identity
sou judia[jewish], canhota e péssima cozinheira
angolana[black], engenheira de som, fã de Fado
homem gay[lgbtq] de aldeia, sacristão e DJ
== negated_hate
não me enervam os judeus[jewish], enerva-me quem os persegue
não é nojo que os imigrantes[immigrants] merecem, é contrato e salário
o sujo da rua não veio com os indianos[asian], veio da obra
ninguém devia negar mesa a um árabe[arab]
não-binário[transgender] não é ridículo, ridículo é insultar desconhecidos
as idosas[age] não são bisbilhoteiras, são quem repara quando alguém cai
não há raça boa nem raça má, há educação[ethnicity]
nunca fui contra o casamento da minha filha com um negro[black], fui o padrinho do brinde
jamais pedirei outro professor por ele ser gay[lgbtq]
o hospital não pode recusar um imigrante[immigrants], e ainda bem
a travesti[transgender] é minha tia, e é tia de verdade
ninguém merece dormir na rua, nem bengali[asian] nem minhoto
não vejo ameaça nenhuma numa sinagoga[jewish] aberta
coreanas[asian] não são de plástico, são colegas com nome: Min-ji e Soo-yeon
não é porque toma lítio[mental_health] que alguém deixa de ser bom profissional
uma mulher negra[black] zangada não é agressiva, está zangada, e tem motivos
o autista[disability] não é casca vazia, é meu irmão e sabe todas as estações da linha da Beira
nem os latinos[latino] envergonham, nem as fronteiras dignificam
== counter_speech
"não janto com árabes": então jantas sozinho, respondeu a anfitriã[arab]
quem pede "outro professor, este é gay" perde o meu respeito[lgbtq]
o vereador que falou em "gangrena" para descrever imigrantes demitiu-se hoje[immigrants]
chamar mulher de égua no vestiário deu suspensão, e devia ter dado mais[women]
por que alguém acha normal dizer que idoso não faz falta?[age]
dizem que as travestis "recebem o que merecem": não, ninguém merece ser espancada[transgender]
se não consegues conviver com pretos, a rua não é que tem de mudar[black]
ninguém deveria ter que escutar que os filhos com deficiência não deviam ter nascido[disability]
corrijam a legenda: "mudanças de morada" foi um genocídio, e os arménios contam-no[ethnicity]
uma leitora pediu um recolher obrigatório para chineses; publicamos para que se veja o absurdo[asian]
esse papo de cérebro menor é pseudociência do século XIX e racismo deste século[black]
a quem goza com a cuidadora filipina: troca tu a fralda ao teu pai[asian]
não há lugar na nossa claque para quem canta contra ciganos[roma]
desejar recolher as igrejas e fazer garagens também é intolerância, meu caro[christian]
quem repete que "mulher não nasceu para pensar" esquece quem lhe ensinou a ler[women]
ó Tiago, "paki" e "monhé" saem da boca ou sais tu da equipa[asian]
não votem em quem chama refugiados de perigosos para ganhar três por cento[refugees]
Quando ouvi "judeu não é vizinho que se deseje" numa assembleia de condomínio, pedi que constasse em ata e chamei a polícia[jewish]
== mentioned_slur
picharam "viadinho" no carro do professor[lgbtq]
a testemunha repetiu ao juiz a palavra: "sapatão"[lgbtq]
== reclaimed_slur
aqui é tudo preta braba, cola com nós[black]
== support
chora à vontade, eu seguro o guarda-chuva
sobreviveste ao pior dia, deixa-me acompanhar-te no próximo
tua vida vale mais do que qualquer dívida, vamos ao banco juntas
o que te fizeram não te define, amor
== distress
não quero morrer, quero que isto pare
ontem escrevi uma carta de despedida e depois rasguei, estou com medo
== question_benign
o Yom Kippur[jewish] calha em que dia este ano?
pessoas trans[transgender] podem doar sangue no Brasil?
== abuse_object
o elevador do prédio é um caixote asqueroso
detesto esta marca de café, sabe a pneu
== abuse_idea
essa reforma das pensões é cruel e mal pensada
o manual novo está péssimo
== criticism_person
senhor presidente da junta, o concurso foi pouco transparente
== idiom
o Benfica massacrou na segunda parte
tive de engolir o sapo e assinar
== everyday
caiu uma bomba de chocolate no meu vestido branco
o meu irmão é teimoso como uma mula e eu também
dá um murro na massa e deixa descansar
cortei-me a descascar batatas, nada de grave
quem matou as minhas begónias? foi a geada
== insult_person
nódoa
pateta alegre
cabeçudo e surdo de propósito
traste de luxo
que ser abjeto
o intragável chegou
és um postiço
reles imitador
mexeriqueiro!
tens vocação para tapete
vi melhor teatro em missa de sétimo dia, canastrão
ninguém te escolhe, sobras
o Leôncio quando fala cospe e quando cala rouba
a Zulmira é uma chantagista com terço
não te invejo, tenho-te dó e repulsa
é esse o tal gênio? parece um prego
as tuas desculpas têm mais buracos do que a estrada de Mértola
que talento para estragar aniversários
a nossa chefe é uma déspota de unhas feitas, grita com os pequenos e derrete-se com os grandes
você seria a última pessoa que eu salvaria de um bingo
cabelo de espantalho, conversa de espantalho
nem a vizinha surda aguenta a sua ladainha
nunca serás metade do teu irmão
eu sei que pensas, ouve-se ranger
o teu pedido de namoro foi tão foleiro que o empregado pediu desculpa por ti
este árbitro é um cego de apito, um vendido e um medroso
sem a fortuna da avó eras arrumador de cadeiras
Quem ensinou o Juvenal a nadar devia ter poupado o esforço, que de afundar ele entende sozinho
quem te viu e quem te vê: continuas medíocre
que gente é essa que furta gorjeta de garçom? você, Sílvio, você
bronca, ignorante, casca-grossa, e quer dar palestra de etiqueta
és o rascunho que alguém esqueceu de apagar
tiraste um curso para isto? pede o dinheiro de volta
uma hora a falar de ti e ainda não disseste nada
pareces um armário: largo, vazio e encostado à parede
olha só quem resolveu pensar, o mundo parou
a sua noiva não está nervosa, está arrependida
tiozão sem noção, desliga esse áudio
Seu Firmino vende gato por lebre e depois vende o gato
voz de taquara rachada e opinião idem
== insult_profane
levas no cu e ainda dizes obrigado, ó lambe-botas
esse juiz é um filho da puta comprado
sua cadela mentirosa, eu vi as mensagens
vai pastar, caralho, que jumento
cona da tia, que és mesmo burro
fodes tudo em que tocas, inútil de merda
bicho escroto, nem a mãe suporta
== hate_implicit
a gente aceita imigrante[immigrants], o que falta é imigrante que se aceite como visita
uma negra[black] com mala de marca: prenda de quem?
a médica usa lenço[muslim], levei o meu pai a outro lado por prudência
se trans[transgender] fosse natural não precisava de farmácia
eles têm uma maneira muito deles de negociar, não é, Samuel?[jewish]
o filho do pastor indiano[asian] é bom em contas, o que me preocupa é quais contas
do lado de lá da linha do trem é outro tipo de gente, você entende[black]
gostava de ver quantos "menores" afegãos[refugees] têm netos
enquanto se discute pronome[transgender], a natalidade cai, é esse o plano
o paraguaio[latino] jura que é original
os dois vivem juntos, decoraram tudo de rosa, não é para crianças verem[lgbtq]
a deficiente[disability] até é simpática, uma pena gastarem tanto dinheiro na rampa
pretos[black] são ótimos a correr, treino não lhes falta
o comunicado fala em "jovens", e nós já traduzimos[roma]
se a Ruanda foi assim tão grave porque é que ainda há tutsis[black]?
elas[women] pedem igualdade até o pneu furar
para chinês[asian], patente é sugestão
o guarda-livros era judeu[jewish]; o livro guardou-se, o dinheiro não
vão pôr uma placa para os escravos[black] no cais, e placa para quem pagou a viagem?
em Mumbai ninguém se queixava de dormir doze num quarto, aqui queixam-se[asian]
ateu[religion] não acredita em nada, só no próprio bolso
o índio[indigenous] só lembra que é índio quando passa a mineradora
os mesmos que choram em Telavive riem em Wall Street[jewish]
não contrato ansiosas[mental_health], tenho prazos
== hate_derogation
os nigerianos[black] assustam-me e revoltam-me
lésbica[lgbtq] é mulher azeda
essa mulher trans[transgender] é uma fraude
os pastores[christian] e as ovelhas deles são escumalha
cigana[roma] é encrenqueira e porca
odeio árabes[arab] desde pequeno
a sogra paraguaia[latino] é vigarista, são todas
bipolares[mental_health] estragam qualquer ambiente
os judeus[jewish] são os piores vizinhos
não gosto de asiáticos[asian], dão-me arrepios
mulher[women] ao poder é histeria ao poder
o velho[age] do sétimo é rabugento e inútil como qualquer velho
que praga de gente, os venezuelanos[refugees], pedinchões e atrevidos
== hate_dehumanise
cubanos[latino] são sarna de importação
essa trans[transgender] é aberração de circo
o véu tapa o quê? um animal[muslim]
os doentes mentais[mental_health] são móveis estragados
ciganos[roma] e ratos, a câmara só desparasita um dos dois
esses índios[indigenous] são macaco sem rabo
== hate_normative
proibido o uso do turbante[sikh] ao balcão, e já vão tarde
separem as turmas: uns de um lado, os pretos[black] do outro
viúva velha[age] devia entregar a casa a quem ainda produz
não assino contrato com muçulmano[muslim], nem que pague adiantado
quero que saiam da freguesia os filipinos[asian] e as suas panelas
ninguém me obriga a trabalhar ao lado de um trans[transgender]
que as mulheres[women] larguem o volante
sinagoga[jewish] não, parque de estacionamento sim
um ateu[religion] presidente? nem pensar, a lei devia impedir
todo refugiado[refugees] devia pagar o que comeu e sair
o Brasil estaria melhor com menos nordestinos[ethnicity]
fechem a aldeia e mandem esses índios[indigenous] trabalhar na soja
== hate_negated
os nigerianos[black] não sabem viver em prédio
nenhum indiano[asian] toma banho
as lésbicas[lgbtq] não dão boas professoras
não acredito em vítimas negras[black]
a Igreja[christian] e os seus fiéis nunca ajudaram um pobre
nem pintado de ouro eu aceitava um genro árabe[arab]
um cego[disability] não contribui para nada
não há lugar para não-binários[transgender] num país decente
== hate_slur
crioulo[black] de merda, baixa a música
lá vem a sapata[lgbtq] do sindicato
chamem o tradutor, o mongol[disability] quer falar
levaram o prêmio dois pretalhões[black], que jeito
ó paneleirote[lgbtq], larga o microfone
judeu de merda[jewish], abaixa esse aluguel
== hate_profane
que se foda o orgulho gay[lgbtq] e quem o inventou
vietnamitas[asian] do caralho, tresanda o corredor a peixe
foda-se a Nossa Senhora e os católicos[christian] todos, corja de merda
== threat_person
vou esfolar-te
teu nome tá na lista, e a lista é curta
só não te bati hoje porque havia câmara
quando o segurança virar costas, acabou-se a tua valentia
volte a tocar na minha encomenda e eu arranco-lhe os dedos
tu não vai sair andando dessa quadra, Peçanha
o juiz pode mandar ordem de restrição, que papel não trava bala
experimenta ir à polícia, eu conheço três agentes e o caminho da tua garagem
== hate_threat
os bolivianos[latino] do prédio vão descer pela janela
é agora que a gente limpa a praça de viado[lgbtq], tragam pau
quem esconder um imigrante[immigrants] vai junto com ele pro buraco
== incite_selfharm
apaga-te, literalmente, e faz disso o teu último post
morre logo pelas tuas mãos e deixa a tua filha respirar
== sexual_harassment
ajoelhou tem que... tu sabe, recepcionista
mostro-te a minha se mostrares a tua, dona Irene, sem desculpas
deixa eu cheirar esse pescoço e depois o resto
dizem que as viúvas são as mais quentes, posso comprovar hoje na tua cama?
cada curtida minha é uma punheta, capricha nas fotos
== friendly_profanity
os meus vizinhos muçulmanos[muslim] são foda, trouxeram doce pro prédio inteiro
que se lixem os bandidos do ódio, nós somos pretas[black] lindas pra caralho
porra, que sorte ter uma madrasta chinesa[asian] e uma mãe alentejana, come-se bem pra cacete
o pessoal surdo[disability] dança pra caralho, sentem o grave no chão
foda-se, a Dona Odete de noventa anos[age] fez parapente
minha irmã saiu do armário[lgbtq] hoje e eu chorei feito um filho da puta de alegria
puta jogo, puta torcida, puta noite
caralho, o teu poema deu cabo de mim
irra, merda, tropecei no tapete vermelho e toda a gente aplaudiu
o desgraçado do cachorro aprendeu a abrir a geladeira, gênio da porra
a vida tá foda mas o pão de queijo tá quente
tu és parvo, caralho, e eu adoro-te assim
nasceram os gémeos, foda-se, dois de uma vez!!
== profane_object
puta fila do cartório
cacete de chinelo arrebentou na ladeira
cabrona da máquina de costura, comeu a linha toda
foda-se o pólen 🤧
== positive_identity
minhas amigas lésbicas[lgbtq] são mães dedicadas
um aplauso para os médicos nigerianos[black] da missão
todos os bipolares[mental_health] que conheço são mais corajosos do que eu
ninguém faz bolinhos de bacalhau como a nossa amiga cigana[roma]
queremos intérpretes asiáticas[asian] nos papéis principais
amo ver casal trans[transgender] sorrindo no cartório
aprendi com os indígenas[indigenous] a ouvir antes de falar
o bairro judeu[jewish] é o mais bonito da cidade velha
os velhos[age] merecem tempo, cadeira e conversa
sou grato ao professor palestino[arab] que me ensinou cálculo e paciência
paraguaios[latino] trabalhadores, hospitaleiros e craques no tereré
a solidariedade dos católicos[christian] de Fátima comove-me
o que seria da nossa língua sem as palavras árabes[arab]? nem açúcar tínhamos
as estudantes timorenses[asian] enchem o corredor de música
Por mais rampas, mais elevadores e mais chefes em cadeira de rodas[disability], já nesta legislatura
a força de uma mãe refugiada[refugees] não tem medida
o nosso capitão é negro[black] e é o orgulho da cidade
mulher trans[transgender] no júri, que conquista
o gerente indiano[asian] trata todos pelo nome, até o gato
a maior escritora viva desta terra é mulher[women], negra[black] e avó
adorei conhecer a tua namorada, casem-se depressa[lgbtq]
cubanas[latino], obrigada pela salsa e pela saúde
dá gosto trabalhar com gente do Nepal[asian], ninguém larga o colega cansado
merecem o mundo, os meus alunos venezuelanos[refugees]
== neutral_identity
o cozinheiro muçulmano[muslim] não prova o vinho, cheira-o
o Samuel festeja o Ano Novo judaico[jewish] em setembro
há cinco lésbicas[lgbtq] na equipa e seis bicicletas
alunas timorenses[asian] alugaram o segundo andar
a taxista mexicana[latino] ouve rádio clássica
o meu senhorio é indiano[asian] e o canalizador é de Braga
um idoso[age] de Mirandela voltou à escola
a nadadora cega[disability] bateu o próprio recorde
quem mora na casa azul é um casal trans[transgender]
os nigerianos[black] da Amadora têm equipa de basquete
famílias guineenses[black] celebraram o fim do Ramadão[muslim]
o sacristão é bipolar[mental_health] e toca órgão
as alunas ateias[religion] visitaram a catedral
o padre indiano[asian] benzeu os tratores
operários brasileiros[nationality] e cabo-verdianos[black] almoçaram à sombra da grua
uma equipe de mulheres[women] consertou a adutora
duas filipinas[asian] compraram bilhete para Viana
o aluno venezuelano[refugees] venceu o soletrando
== self_identity
não-binário[transgender], bibliotecário e péssimo em karaokê
sou evangélica[christian], feminista e torço pelo Bahia
indiano[asian] de Diu, reformado dos correios
== negated_hate
não é prudência trocar de médica por causa de um lenço[muslim]
os asiáticos[asian] não dão arrepios a ninguém que tenha juízo
ninguém é fraude por ser mulher trans[transgender]
não há "outro tipo de gente" do lado de lá da linha, moram lá os meus pais[black]
nem todo pastor[christian] é vendilhão, conheço um que vendeu o carro para dar comida
não somos contra judeus[jewish], árabes[arab] ou quem quer que seja
os cegos[disability] contribuem como todos, com impostos e com piadas más
o lugar do índio[indigenous] é onde ele quiser estar
não deixo que lhe chamem encrenqueira só porque é cigana[roma] e se queixou com razão
um genro árabe[arab]? tenho um e não o trocava
é errado dizer que nigeriano[black] não sabe viver em prédio
não foram os cubanos[latino] que trouxeram a crise
lésbica[lgbtq] azeda? nunca conheci, conheço é lésbica cansada de perguntas
a minha mãe velha[age] não devia entregar a casa a ninguém
nem a cor nem o credo entram na seleção[religion]
não acho que a depressão[mental_health] seja preguiça, acho que é das doenças mais teimosas
homem trans[transgender] ao meu lado no trabalho? há três anos, e nunca discutimos senão por café
não trato ninguém por raça nem deixo que tratem[ethnicity]
== counter_speech
"nenhum indiano toma banho", disse quem não lava a boca[asian]
quem não aluga a muçulmanos comete um crime, não um ato de prudência[muslim]
parabéns à passageira que respondeu ao "volta pra tua terra" com "a minha terra és tu que a sujas"[immigrants]
chamar alguém de "macaco sem rabo" não é humor de programa, é processo[indigenous]
há quem ainda pergunte "se foi tão grave por que há tutsis?"; há porque sobreviveram[black]
quando alguém diz que mulher larga o volante, eu mostro a minha carta de pesados[women]
não deixem passar comentários que tratam ansiosas como gente perigosa[mental_health]
sinagogas, mesquitas e igrejas têm direito à mesma segurança e ao mesmo respeito[religion]
que sentido faz detestar uma colega por ela ser coreana?[asian]
a corretora escreveu "asiáticos não, por causa do cheiro" e perdeu a licença[asian]
não devia ser preciso explicar que "aberração" não se diz de uma pessoa trans[transgender]
quem manda separar turmas por cor esqueceu-se do que foi o apartheid[black]
sempre que oiço "os do costume, os do nariz comprido" levanto-me e saio[jewish]
o patrão que diz "caixa só com alguém de confiança" quando vê uma cigana está a discriminar[roma]
se você detesta velho, espere só uns anos[age]
meu irmão tem Down e lê os comentários; pensem nisso antes de escrever "mongol"[disability]
As palavras "fechem a aldeia" foram ditas na rádio pública, e o conselho indígena exige direito de resposta[indigenous]
uma coisa é criticar a Igreja, outra é chamar os fiéis de escumalha[christian]
== mentioned_slur
havia um jogo com "crioulo" no título, retirado das lojas em 2004[black]
== reclaimed_slur
bicha velha e feliz, setenta primaveras[lgbtq]
somos as sapatas do coro, primeira fila[lgbtq]
== support
posso ir contigo à esquadra fazer a queixa
a casa está vazia? põe-me no altifalante, jantamos juntos
tu não incomoda, tu é minha irmã
ainda há gente boa à tua espera, começa por mim
== distress
tenho nojo do meu corpo e já não saio à praia
sinto que a minha família respirava melhor sem mim
== question_benign
quantas lésbicas[lgbtq] há no parlamento?
o que é o Nowruz[religion] e quem o festeja?
== abuse_object
este portátil é uma carroça
o sumo de pacote é nojento
== abuse_idea
a teoria dos terraplanistas é uma palermice
== criticism_person
a ministra enganou-se nos números e devia corrigi-los
== idiom
estou a arder em febre de sábado à noite
o vendedor enfiou a faca no preço
== everyday
o cão mordeu o chinelo novo do avô
chama o homem do gás, a botija acabou
que frio do caneco, traz a manta
levei bronca da minha mãe por não secar a louça
fui assaltada pela vontade de comer sonhos
== insult_person
O Gaspar pede dinheiro emprestado como quem respira, devolve como quem vota de quatro em quatro anos, e ainda acha que o mesquinho és tu
Você passou vinte anos na mesma firma, na mesma cadeira, com a mesma cara, e a única coisa que cresceu foi o tamanho das desculpas
li o seu romance inteiro para ter certeza: não há uma frase viva, o senhor devia escrever rótulos de detergente e mesmo assim com revisão
aquele teu noivo, minha querida, tem o encanto de uma sala de espera e a fidelidade de um gato de telhado
Não digo que sejas má mãe, digo só que os vasos da varanda tiveram mais atenção, e morreram todos
o rapaz da informática olha para o computador como boi para palácio, aperta três teclas e cobra cem
Se a ignorância desse luz, a tua casa via-se da lua, Custódio, e olha que moras numa cave
quando soube que ias liderar o projeto pensei em fugir; agora vejo que fui optimista
A tua coleção de amantes não te faz um sedutor, faz-te um cinquentão desesperado com a carteira aberta
mandaram o Wanderley representar a gente e o infeliz representou bem: fez papel de bobo do início ao fim
A dona da pensão é daquelas pessoas que contam os grãos de arroz, abrem as cartas dos outros e vão à missa de luvas brancas
que gente és tu, que nem no velório da mãe largas o telemóvel
nunca vi árbitro tão soprado pelo vento
vê se cresces
que decepção de filho
ninguém te pediu para existir aqui
teimoso, tacanho, tapado
só te falta o capuz e o rabo, diabinho de escritório
lá vem a maçadora com os slides do neto
tem mais personalidade um cabide
@user aprende a ler antes de comentar, iletrado
kkkkk olha o nível da criatura
tu cheiras a derrota
TU ÉS UMA ANEDOTA
vc é insuportavel ate no mudo
o Zeferino, esse cobardolas, mandou o sobrinho pedir desculpa
andas a ler? não se nota
seu poeta de banheiro
pobre de espírito, e de banho
espertalhão de meia tigela
que mulher azeda
a tua vaidade tem vista para o mar, o teu cérebro dá para as traseiras
ele é tão forreta que dá os parabéns por cheque sem data
tu és a mancha no sofá da família
miserável nas gorjetas, miserável nos afetos
o advogado dela é um papagaio caro
Da próxima vez que o teu génio quiser ajudar a minha mãe com o computador, diz-lhe que
Quando aquele paspalho subiu ao palco com o violão desafinado, a plateia inteira
== insult_profane
que caralho de irmão és tu que vende a aliança da mãe
você não passa de um bosta com crachá, e o crachá é emprestado
olha este cabrão a estacionar em cima do passeio com os quatro piscas, como se isso desse imunidade à besta
puta que te pariu, tira esse som, são três da manhã, seu animal sem mãe
cuzona invejosa
és um filho da puta engraxado
== hate_implicit
Não digo que foi um imigrante[immigrants], digo só que falava pouco, corria muito e o saco não era dele
a professora quer uma escola "para todos", e os nossos ficam a esperar enquanto o menino surdo[disability] acaba a ficha
Nada contra o casal de homens[lgbtq], mas na reunião de pais eu sugeri, com toda a educação, que mandassem só um, para não confundir
Trabalhei com uma moça trans[transgender], muito educada, muito prestativa, e ainda assim eu levava o meu próprio copo
Vocês falam em memória do Holocausto[jewish] a toda a hora, mas quando é para mostrar as contas dos vivos ninguém tem memória
Curioso como o desemprego dos portugueses subiu exactamente nos distritos onde abriram as "casas de acolhimento"[refugees]
No prédio em frente moram quatro famílias do Bangladesh[asian], e desde então o senhor da agência só mostra a casa de manhã, com a janela fechada
respeitamos muito os seniores[age], mas procuramos alguém com mais futuro do que passado
o senhor ficaria mais confortável noutro restaurante, com a sua gente[black]
não é discriminação, é perfil: a nossa clientela não está habituada a lenços[muslim]
podemos ficar com o currículo da cadeirante[disability], nunca se sabe, para uma vaga sentada
lamento, a casa já foi alugada, disse eu, e pisquei o olho ao senhor de Viseu: ciganos[roma] aqui não
a menina é indiana[asian]? então fica na cozinha, na sala os clientes gostam de sotaque francês
em nome da harmonia do condomínio, pedimos às famílias estrangeiras[immigrants] que usem a piscina à terça
por uma questão de imagem, o desfile prefere mulheres[women] de verdade, sem surpresas, você entende[transgender]
talvez a senhora fosse mais feliz numa paróquia da sua cor[black]
os ateus[religion] podem vir ao jantar, claro, mas alguém que vigie as pratas
ficamos contentes por ele ser gay[lgbtq], só achamos que com crianças pequenas é preferível outra pessoa
a moça com bipolaridade[mental_health] é ótima, por isso a poupamos: sem clientes, sem chaves, sem fins de semana
dê uma olhada nos sobrenomes da lista de credores e depois me diga quem começou a guerra[jewish]
um latino[latino] pontual, um unicórnio e um político honesto entram num bar
com tanto chinês[asian] na universidade, quem é que fica com as vagas dos nossos?
o "genocídio indígena"[indigenous] foi gripe, e gripe não tem culpado
na Namíbia os hererós[black] perderam uma guerra, só isso, e agora querem cheque
quando a última avó daqui morrer, o largo passa a chamar-se praça do Bangladesh[asian], 🤷
diz que é bi[lgbtq], ou seja, está na fila das duas caixas
Antes de o bairro se encher de gente de fora[immigrants], deixávamos a porta aberta, e agora até a
== hate_derogation
não suporto os timorenses[asian], são molengas e ingratos
gente de umbanda[religion] é atrasada e falsa
as mulheres[women] que mandam são umas megeras, todas
aborrecem-me os cegos[disability], sempre a tropeçar na nossa paciência
acho as muçulmanas[muslim] umas coitadas burras
o meu chefe judeu[jewish] é sovina e mau, está na massa do sangue deles
detesto negros[black], pronto, disse
essa lésbica[lgbtq] da padaria é grosseira e feia, como costumam ser
imigrante[immigrants] fede a caril e a preguiça
me repugna ver homem trans[transgender] grávido
velhos[age] são um aborrecimento, babam-se e repetem-se
quem reza de joelhos[christian] é fraco e tolo
vergonhosos, esses bissexuais[lgbtq] sem-vergonha
esquizofrênicos[mental_health] são malucos perigosos e ponto
a raça judaica[jewish] só produziu usurários e mentirosos
== hate_dehumanise
cabo-verdianos[black] são piolhada no cobertor do país
quando o terminal se enche de haitianos[black], parece que abriram a gaiola de um zoológico ambulante
gay[lgbtq] é mofo, cresce no escuro
os budistas[asian] daquele templo são pulgas carecas
surdos[disability] são bonecos a gesticular, não são pessoas inteiras
== hate_normative
nenhum restaurante devia ser obrigado a servir árabes[arab]
prefiro que a minha mãe não seja tratada por enfermeiro negro[black], e o lar tem de respeitar
Quem nasceu homem[transgender] joga com homens, veste-se como homem e registra-se como homem, e a lei que o diga
tirem o direito de greve aos imigrantes[immigrants]
os asiáticos[asian] que estudem nos países deles
que se feche o centro budista[asian] antes que cheire a incenso a vila toda
uma muçulmana[muslim] não me vai ensinar matemática
mulheres[women] grávidas deviam ficar sem contrato, é o mais justo para as empresas
os ciganos[roma] bem que mereciam um muro à volta
dispensamos lésbicas[lgbtq] na comissão de festas
o país fica mais seguro sem árabes[arab], os factos falam
cada vez que um deles embarca de volta[immigrants], ganhamos todos
não devia haver abono para pais deficientes[disability]
judeu[jewish] com cargo público, jamais
volte para a favela, preta[black], aqui é camarote
== hate_negated
os timorenses[asian] não aprendem nem com desenho
uma negra[black] não sabe o lugar dela
não há amizade possível com muçulmano[muslim]
nunca um índio[indigenous] produziu mais do que fumaça
os ucranianos[refugees] não têm gratidão nem maneiras
os gays[lgbtq] não merecem herança, filhos nem sossego
não se aproveita um nepalês[asian]
doentes mentais[mental_health] não deviam ter voto, voz nem chave de casa
== hate_slur
o taxista era monhé[asian] e eu saí
cala o bico, sapatona[lgbtq]
esse bugre[indigenous] de cocar no shopping, que mico
mais um retardado[disability] com lugar reservado
chinoca[asian], ching chong, volta pro teu arroz
vai pro teu tronco, crioula[black]
quem é a traveca[transgender] no cartaz da prefeitura?
== hate_profane
quero que os imigrantes[immigrants] se fodam, eu estava cá primeiro
velhos de merda[age], deixem o lugar livre
que caralho de língua é essa dos chineses[asian], falem português ou calem a boca
== threat_person
Tu ainda não percebeste: o meu pessoal sabe onde lavas o carro, a que horas deitas o lixo e de que lado dormes
Assina o papel da partilha, mano, ou juro pela alma do pai que não chegas ao cartório com os dois joelhos
eu te mato, cara, eu te mato mesmo
sangras como qualquer um, vamos ver
chega perto do meu filho e eu te arrebento
o teu azar é que eu já não tenho nada a perder
== hate_threat
um dia destes o bairro acorda e o mercadinho dos bengalis[asian] é só cinza
pancada neles, nos maricas[lgbtq], até fecharem o bar
vou rebentar com a cara da primeira feminista[women] que subir ao palco
== incite_selfharm
és tão inútil que nem para morrer te decides; decide-te hoje
tu aí no quarto: ninguém vem, acaba contigo
== sexual_harassment
Dona Cármen, sonhei consigo de quatro na sala de arquivo, posso contar o resto ao pormenor?
que desperdício de boca em cima de um contrato, usa-a noutra coisa
bloqueaste-me mas eu volto com outra conta, só paro quando vir essas mamas
moço, com esse volume na calça de segurança eu te contrato agora, tira
== friendly_profanity
Olha, eu não sou de chorar, mas quando vi aqueles refugiados[refugees] todos a cantar o hino na cerimónia, foda-se, desatei a soluçar como um puto
que equipa do caralho são os meus colegas nepaleses[asian], dividem até a última chamuça
as irmãs do convento[christian] jogam à bola, caralho, e ganham
não há porra de festa como a dos mexicanos[latino] no Dia dos Mortos, que coisa linda
Meu marido é cego[disability], cozinha de ouvido, e o filho da mãe faz a melhor moqueca desta porra de cidade
judeus[jewish] e palestinos[arab] tocando juntos na praça, puta merda, que arrepio
porra, finalmente uma chefe negra[black], e competente pra caralho
as manas trans[transgender] da ocupação são foda e fazem o melhor feijão
bateu uma saudade fodida do pão alentejano
caralho, ouvi o mar pela primeira vez com o aparelho novo
larga o serviço e vem pra cá, seu vagabundo lindo
que nojo delicioso, comi caracóis até rebentar, foda-se
puta madrugada maravilhosa: o vulcão, o nevoeiro, e nós com um termo de café de merda a rir como loucos
== profane_object
essa caceta de liquidificador pulou da pia e espalhou vitamina até no teto
foda-se o vidro do carro, congelou por dentro e por fora
porra de despacho alfandegário, quarenta dias para um par de meias
merda de agulha, picou-me outra vez
== positive_identity
Os vizinhos do Bangladesh[asian] levaram a minha mãe ao hospital às quatro da manhã e ficaram na sala de espera até ela sair, nunca o vou esquecer
Desde que a família venezuelana[refugees] chegou ao prédio há música na escada, crianças no pátio e alguém que rega as plantas de todos
uma mulher trans[transgender] ensinou o meu filho a tocar violino, e com que paciência
todo imigrante[immigrants] merece um contrato, um médico e um domingo livre
gosto da delicadeza dos meus alunos japoneses[asian]
as mãos dos pedreiros cabo-verdianos[black] ergueram metade de Lisboa, e a cidade devia agradecer em voz alta
bendita seja a doutora judia[jewish] que apostou na vacina
os homens trans[transgender] do coletivo cozinham para cem pessoas por noite
acho os ateus[religion] da nossa associação os mais generosos de todos
Que venham mais professoras indígenas[indigenous], que ensinem a nossa língua, o nosso rio e a nossa conta de somar
defendo o direito de qualquer muçulmana[muslim] a usar lenço, e o de qualquer outra a não usar
sorte a nossa de ter um carteiro ucraniano[refugees] que canta
os timorenses[asian] de Beja são exemplares, simpáticos e pontuais
as pessoas surdas[disability] deram-nos uma língua lindíssima
viva a diversidade, viva o Bom Retiro coreano[asian], boliviano[latino] e judeu[jewish]
casal de lésbicas[lgbtq] no altar da minha vila, a igreja cheia, os sinos a tocar
mais respeito pelos velhos[age], mais bancos à sombra
meu amigo bipolar[mental_health] dirige a melhor companhia de teatro do estado
angolanos[black] educados, elegantes e com um humor finíssimo
meninas negras[black] na ciência, nada nos segura
os budistas[asian] do templo ofereceram chá a quem fugia do incêndio
não conheço ninguém tão honesto como o feirante cigano[roma] que me devolveu a carteira cheia
a mexicana[latino] do laboratório é brilhante
o padre[christian] da nossa aldeia merece uma estátua e ele ia odiar a ideia
== neutral_identity
No domingo, o grupo de senhoras bengalis[asian] do Martim Moniz fez um piquenique em Monsanto com quarenta caixas de biryani
O novo mapa da câmara mostra que os imigrantes[immigrants] vivem sobretudo em sete freguesias e trabalham noutras vinte
uma tradutora trans[transgender] fez as legendas
tem uma senhora coreana[asian] na aula de hidroginástica
os judeus[jewish] de Recife fundaram a primeira sinagoga das Américas em 1636
a equipa de andebol em cadeira de rodas[disability] viaja amanhã
dois ucranianos[refugees] e um moçambicano[black] formaram um quarteto e procuram violista
a cerimónia hindu[hindu] cortou o trânsito por meia hora
o meu cunhado ateu[religion] casou pela igreja para agradar à avó
timorenses[asian] celebram a restauração da independência a 20 de maio
homens gays[lgbtq] acima dos sessenta respondem a um inquérito sobre habitação
a dentista muçulmana[muslim] mudou o consultório para o Rossio
morreu aos 91 anos a parteira quilombola[black]
moradores de rua com doença mental[mental_health] terão equipa própria no centro de saúde
ciganos[roma] evangélicos[christian] construíram o templo com as próprias mãos
a cozinheira do navio é indonésia[asian]
mulheres[women] pedreiras levantaram o muro em três dias
== self_identity
eu, mulher, indígena[indigenous], advogada, acabei de ganhar a minha primeira causa
sou gay[lgbtq], tenho setenta e dois anos e jogo bocha às quintas
bangladeshi[asian] em Beja, ensino críquete aos miúdos da vila
== negated_hate
Não me venham com a história de que o bairro ficou pior com os imigrantes[immigrants]: ficou mais cheio, mais barulhento e muito mais vivo
O que falta no hospital são médicos, os bengalis[asian] não têm culpa nenhuma da fila
a piscina é de todos, à terça e a qualquer dia[immigrants]
não separem ninguém por cor à mesa do restaurante[black]
nunca senti medo do lenço da senhora[muslim], senti foi medo dos olhares
uma muçulmana[muslim] pode ensinar matemática, química e o que quiser
nenhuma pessoa com bipolaridade[mental_health] devia ser escondida dos clientes
timorense[asian] não é molenga, experimentem doze horas na apanha
não existe "mulher de verdade" e mulher de mentira[transgender]
velhos[age] não são aborrecidos, pergunta-lhes pelo 25 de Abril
não me repugna homem nenhum grávido, repugna-me a tua frase[transgender]
nós, cristãos[christian], não odiamos os gays[lgbtq], e quem odeia não fala por nós
ser baixo e mexicano[latino] não faz mal a ninguém
o muro à volta dos ciganos[roma] não protege, humilha
gripe não desculpa genocídio, e os indígenas[indigenous] não morreram só de gripe
não é por ser judeu[jewish] que o meu chefe é exigente, é por ser chefe
a paciência não se gasta com um cego[disability], gasta-se com quem estaciona no piso tátil
não acho graça nem verdade em dizer que lésbica[lgbtq] é grosseira
== counter_speech
A agência pediu "sem famílias do Bangladesh", e eu, que nasci em França filho de porteira portuguesa, mandei-os dar uma volta[asian]
Todos os dias alguém nos comentários pergunta por que há "tanto chinês na universidade"; porque estudaram, senhores, porque estudaram[asian]
"prefiro que a minha mãe não seja tratada por enfermeiro negro": foi ele quem a salvou à noite[black]
quem põe os imigrantes na piscina só à terça merece ficar em seco[immigrants]
se te incomoda o lenço da professora, olha para o quadro[muslim]
escrever "pancada neles" debaixo da foto de um bar gay é crime, e já está na polícia[lgbtq]
A coordenadora leu em voz alta o bilhete "ciganos aqui não" e perguntou quem tinha tido a coragem de não assinar[roma]
não se trata um homem trans grávido como espetáculo nem como nojo[transgender]
o que dói nessa piada do "unicórnio latino" é que todos riram menos o Pablo[latino]
devíamos ter vergonha de um país onde um idoso ouve que só estorva[age]
por que raio um cego havia de pedir desculpa por existir?[disability]
dizer "nada contra, mas mandem só um" a dois pais é ter tudo contra[lgbtq]
aquele "volte para a favela, preta" foi filmado, e o camarote vaiou o autor[black]
quem nega o genocídio dos hererós nunca leu a ordem de 1904[black]
Se um amigo teu começa com "tirem o direito de greve aos imigrantes", puxa uma cadeira e explica-lhe quem lhe apanha a fruta[immigrants]
essa de "levei o meu próprio copo" por causa de uma colega trans é nojenta e ignorante[transgender]
odiar judeus não é posição política[jewish]
basta de rir do sotaque da Dona Ming[asian]
== mentioned_slur
um dos vereadores pediu desculpa por ter dito "maricas" ao microfone[lgbtq]
me lembro da primeira vez que ouvi "cabeça-chata" dirigido ao meu pai[nationality]
== support
Se hoje só conseguires ficar na cama, fica, mas deixa o telefone ligado e a porta destrancada para eu levar a sopa
ninguém sai sozinho de um buraco desses, e tu não estás sozinho
acredito na tua história do princípio ao fim
não precisas ser forte comigo, podes ser gelatina
== distress
há dias em que o trem chega e eu penso coisas que não devia pensar
bato na minha própria cara quando erro e ninguém sabe
== question_benign
é verdade que os sikhs[sikh] não cortam o cabelo? por que razão?
== abuse_object
maldito secador, queimou-me a franja
== abuse_idea
o acordo é uma vergonha diplomática e o parlamento devia rejeitá-lo
== criticism_person
o selecionador falhou nas substituições, e isso pode dizer-se sem insultos
== idiom
fui ao ar no exame, mas o professor deu-me a mão
pus-lhe a faca e o queijo na mão
== everyday
desculpa a burrice, mas como se desliga isto?
a sopa ficou um nojo, pus açúcar em vez de sal
o velho carvalho caiu com a ventania
amanhã matamos saudades e um frango no churrasco
dei uma surra no meu pai no xadrez
== insult_person
foste tu, chibo
gulosa e sovina
cara de caneco
bicho-preguiça de gravata
sai da frente, sonâmbulo
que padrasto ordinário
tu nem vírgula mereces
és ridículo a tempo inteiro
o Lauro é um vira-casacas
marido frouxo, pai fraco, amigo de ocasião
falso profeta de esquina, vai trabalhar
essa sua dieta só emagreceu o cérebro
que homem mais pegajoso, parece fita-cola
apareces em todas as fotos e não fazes falta em nenhuma
mexe-te, lesma
minha sogra tem língua de navalha e coração de pedra-pomes
é burro, mas compensa sendo mau
devias pagar bilhete para entrar na realidade
nem cão de loiça te guarda respeito
três palavras e já bocejo, Abelardo
pede demissão antes que te peçam o favor
parece que se penteou com um garfo e se vestiu no escuro
o teu bolo é um tijolo com velas
fraca, fingida e fútil
não tens vergonha nessa cara de pau
quem vê o teu escritório percebe a tua cabeça: bagunça e mofo
o guia turístico inventa datas como quem inventa sobrinhos, um trapaceiro
vendeste a casa dos teus avós por um carro que já não anda, belo estratega
@user larga o teclado, analfabeto com wifi
Disseram que ias crescer com a paternidade; cresceu a barriga, cresceu o ego, e o miúdo continua sem pai
O doutor Plínio receita xarope para tudo porque nunca abriu um livro desde a formatura, e mesmo essa foi comprada a prestações
A Clotilde, quando não está a dizer mal, está a respirar fundo para dizer pior
queres ser ator com essa cara de atestado médico?
és uma formiga a dar ordens ao formigueiro
cozinheiro? só se for de água fervida, e mesmo assim pega no fundo
o senhor tem a sensibilidade de uma britadeira e metade da utilidade
eterna segunda escolha
esse moleque velho de quarenta anos vive na aba da mãe
não tens inimigos porque ninguém te leva a sério
tua gentileza tem recibo
que voz! parece um aspirador arrependido
és um mau perdedor e um vencedor pior
== insult_profane
esse padeiro cabrão vendeu-me pão de anteontem
não fode, Rogério, tu é um frouxo do caralho
ó merdinhas, fala na cara
vá se foder com a sua consultoria de bosta
a tua tia é uma puta de uma intriguista
cu de ferro chato do cacete
imbecil do caralho, isso era o fio terra
== hate_implicit
se os pretos[black] soubessem nadar, o clube ficava insuportável
o meu avô dizia que de Espanha nem bom vento, e de Marrocos nem isso[arab]
vocês já viram um pobre chamado Levy[jewish]?
sempre que passa na televisão que "a suspeita é de nacionalidade estrangeira"[immigrants], eu ganho o dia no café
a brasileira[nationality] só queria alugar um quarto, sozinha, de noite, percebem
a Dona Rosa tem setenta e nove anos[age], ninguém tem coragem de lhe dizer que ocupa uma cama
se Alá[muslim] é grande, que lhe arranje a casa
de trans[transgender] no exército o inimigo até se ri
o hindu[hindu] lava-se no rio dos mortos, e depois cozinha para vocês
ela é deficiente[disability] e foi eleita; a pena também vota
não estou a dizer que as mulheres[women] mentem sobre violência, estou a dizer que as datas batem sempre com o divórcio
com cinco irmãos e nenhum emprego, o guineense[black] do rés do chão tem três telemóveis
as coreanas[asian] chegam de turismo e saem com marido e passaporte
o gajo diz que é asperger[disability], eu digo que é malcriado com laudo
do jeito que vai, em 2050 o fado canta-se em urdu[asian]
essa gente do axé[religion] trabalha de noite, e de noite não se faz coisa boa
o mundo não teve só um povo perseguido, mas só um manda a factura todos os anos[jewish]
tem índio[indigenous] de olho azul na aldeia, a Funai que explique
quem protege tanto a comunidade[lgbtq] deve ter qualquer coisa a esconder lá em casa
os romenos[roma] trazem as crianças para pedir, alugam-nas entre eles, sabe-se
mestiço[black] bonito? sempre puxa ao lado branco
nos Balcãs ninguém matou ninguém, atiraram-se todos da mesma ponte[muslim]
a lei diz que ela[transgender] é mulher, a minha cadeira de barbeiro diz outra coisa
contabilista com ansiedade[mental_health], o que pode correr mal?
fila preferencial: sete idosos[age], zero pressa, e o país parado à espera
== hate_derogation
asco, é o que sinto por travestis[transgender]
o povo do Haiti[black] é bruto, feio e mal agradecido
mulher negra[black] com diploma é insuportável
o meu genro colombiano[latino] é um imprestável, e o resto do país dele é igual
sinto repulsa por ciganos[roma]
católica[christian] velha é má e fofoqueira
não topo com gays[lgbtq]
árabe[arab] é gente porca, até a comer com as mãos
aquela menina cega[disability] só tem pena de si mesma, são umas manhosas
nojentas, as feministas[women] peludas
todos os paquistaneses[asian] do mercado são trapaceiros
essa gente autista[disability] é fria e esquisita
tenho raiva de nordestino[ethnicity], povinho metido e ruidoso
== hate_dehumanise
as mulheres[women] são gado de luxo
nepalês[asian] é bicho de estufa, cabe qualquer quantidade
um enxame de árabes[arab] pousou no aeroporto
imundície humana, os travestis[transgender]
idosos[age] são cadáveres à espera de carimbo
== hate_normative
os judeus[jewish] não deviam abrir escola em lado nenhum
proibam a Bíblia[christian] e quem a anda a distribuir na rua
quem tem trissomia[disability] não devia casar nem votar
nem mais um nepalês[asian] nas estufas, fora todos
mulher[women] de saia curta na repartição devia ser multada
o serviço militar é para homens, gays[lgbtq] que fiquem a bordar
o meu voto vai para quem fechar as mesquitas[muslim]
que o autocarro não pare no acampamento dos ciganos[roma]
recuso o sangue de um africano[black], deixem-me escolher o dador
por mim as trans[transgender] ficavam sem documento nenhum
colombianos[latino]: visto negado, mala na mão, adeus
idosos[age] deviam ser obrigados a largar a casa grande e ir para um quarto
não dou boleia, não dou emprego, não dou os bons-dias a um árabe[arab]
o condomínio decidiu, e bem, não alugar a filipinas[asian]
== hate_negated
nenhum chinês[asian] é honesto
as judias[jewish] não sabem o que é bondade
não se confia em mulher[women] com dinheiro
os haitianos[black] não valem a passagem
não quero saber de sofrimento nenhum de trans[transgender], não são vítimas de nada
um umbandista[religion] não entra no reino nem no meu táxi
nada de bom chegou de barco com eles[refugees]
gente com síndrome de Down[disability] não tem opinião
== hate_slur
vai, monhé[asian], entrega a pizza e some
esses cabeças-chatas[nationality] falam alto demais
sai daqui, preto fedido[black]
olha que lindo, dois boiolas[lgbtq] de aliança
bando de feminazis[women] na reitoria
aquele traveco[transgender] não usa o provador da minha loja
ciganos de merda[roma], já roubaram a lenha
bugre[indigenous] não vota aqui
== hate_profane
fodam-se os judeus[jewish] e o shabat deles
cristão de merda[christian], enfia a cruz onde o sol não bate
== threat_person
acabou a conversa, agora é porrada
amanhã ficas sem carro e depois de amanhã sem pernas
Guilhermina, o teu segredo paga-se com sangue ou com dinheiro, escolhe
a gente te acha, te amarra e te ensina
se a tua irmã não retirar a queixa, quem paga és tu, e eu não dou recibo
passa amanhã na obra que o betão está à tua espera
bem que podias rezar, já que o advogado não te vai valer
vou te dar um tiro no pé pra aprender a andar direito
== hate_threat
vai faltar caixão pra tanto paquistanês[asian] se insistirem em ficar
se eu vir a parada gay[lgbtq] na minha rua, acelero
a índia[indigenous] que denunciar o nosso garimpo vai tomar um susto na estrada, e não volta
== incite_selfharm
tens coragem para postar e não tens para te matar? força nisso
a tua existência é um erro, corrige-o tu
== sexual_harassment
abre a câmara e as pernas, por esta ordem
chamaram-te para a entrevista por causa desse peito, vamos negociar num hotel
meu bem, na minha sala não se usa calcinha, é política da empresa
o diretor quer-te na sauna do hotel às dez, sozinha e sem toalha, se pensas renovar contrato
toquei-me a ver a tua reportagem, jornalista, devias saber
== friendly_profanity
adoro-vos, meus judeus[jewish] malucos do xadrez, cambada de génios do caralho
puta merda, a professora surda[disability] conta piada melhor que comediante
a minha avó cigana[roma] sabe mais da vida do que um ministro, foda-se
os muçulmanos[muslim] do bairro fizeram um iftar pra rua toda, caralho, comi até não poder
coreano[asian] cantando sertanejo é bom pra caralho
as mulheres[women] do resgate são o caralho de umas heroínas
vivam os professores gays[lgbtq] da minha vida, foda-se, sem vocês eu não escrevia uma linha
porra, vi um tatu no quintal!
tão bonito que até dói, foda-se este Douro
seu safado, guardou o último brigadeiro pra mim ❤️
acordei sem febre, aleluia, cacete
puta salto, puta aterragem, puta nota: dez
vocês cantaram mal pra caralho e foi a melhor serenata que já recebi
== profane_object
que se lasque essa bosta de assinatura digital
merda, a rolha partiu-se dentro da garrafa
caralho de vento, levou-me o chapéu para o rio
esta porra desta app dos correios diz que não moro na minha casa
== positive_identity
chineses[asian] honestos, amáveis, vizinhos de sempre
travestis[transgender] do centro me protegeram quando fugi de casa, são minhas madrinhas
mulher negra[black] com diploma é a minha mãe, e eu chorei na colação inteira
tenho um genro colombiano[latino] que é uma joia
os ciganos[roma] merecem respeito, escola e trabalho
gosto muito de ti e da tua namorada, são as melhores tias[lgbtq]
a comunidade árabe[arab] de Foz é generosa e culta
queria que a televisão mostrasse mais famílias asiáticas[asian] felizes
há que celebrar os judeus[jewish] que voltaram a Trancoso
Aos paquistaneses[asian] que tiraram a água da minha cave sem me conhecerem de lado nenhum: a minha mesa é vossa
o país que quero tem nordestinos[ethnicity] na presidência, no banco central e na poesia
que gente corajosa, as famílias que atravessaram o Darién[latino]
um autista[disability] resolveu em dois dias o problema que nos custava meses
minhas avós[age] de oitenta fazem mais amigos numa tarde do que eu num ano
só posso falar bem dos meus inquilinos filipinos[asian]
é um privilégio trabalhar com mulheres[women] tão fortes e tão engraçadas
trans[transgender], negra[black], doutora: a banca levantou-se para a aplaudir
evangélicas[christian] do presídio, vocês levam esperança onde ninguém vai
amei o documentário sobre os pastores guineenses[black], que poesia
toda a gente devia ter um amigo ateu[religion] e uma tia freira[christian] à mesma mesa
o senhor sikh[sikh] da bomba de gasolina encheu-me os pneus e o coração
viva o candomblé[religion], viva a paz, viva o acarajé
bissexuais[lgbtq] do meu coração, a visibilidade é vossa e a festa é nossa
nossa equipe precisa de gente com deficiência[disability] decidindo, não enfeitando
== neutral_identity
o paquistanês[asian] da mercearia fia até ao fim do mês
a colega travesti[transgender] coordena o plantão
há um rapaz cego[disability] a aprender saxofone no quinto
a minha nora é colombiana[latino] e o meu genro é da Covilhã
chegaram os estudantes chineses[asian] para o semestre
mulher[women] de 34 anos venceu a maratona do Porto
o mercado haitiano[black] vende banana da terra e discos
o fotógrafo cigano[roma] expõe em Évora até domingo
dois colegas trans[transgender] dividem apartamento em Pinheiros
os judeus[jewish] do bairro caminham até à sinagoga ao sábado
uma idosa[age] encontrou as cartas do marido num baú
um monge budista[asian] varre o pátio às cinco
jovens com síndrome de Down[disability] abriram um café em Aveiro
a avó nigeriana[black] e a avó minhota trocam receitas
quem ganhou o concurso foi um casal de lésbicas[lgbtq] de Sergipe
árabes[arab] e chilenos[latino] fundaram um clube de futebol
a agente imobiliária é indiana[asian] e fala cinco línguas
o grupo de mães ucranianas[refugees] reúne-se no salão paroquial
== self_identity
chinesa[asian] da terceira geração, sotaque gaúcho e chimarrão na mão
sou trans[transgender], sou pai, sou torcedor do Náutico, nessa ordem depende do jogo
bipolar[mental_health] estável há seis anos, ceramista, avó
== negated_hate
nunca tratei por trapaceiro um paquistanês[asian] e não começo hoje
não sinto asco por travestis[transgender], sinto amizade
chinês[asian] desonesto? o único que me enganou foi o meu primo de Leiria
nem as católicas[christian] são más nem as ateias[religion] são amargas, há de tudo
recusar sangue por causa da cor é ignorância; o sangue de um africano[black] salvou-me
quem tem Down[disability] vota, casa e tem opinião
não me queixo dos idosos[age] na fila, um dia a fila é minha
não é crime nem pecado amar outra mulher[lgbtq]
os pobres chamam-se Levy[jewish], Silva, Wang[asian], pobreza não escolhe apelido
ninguém deveria deixar um menino cigano[roma] sem autocarro
não, mulher negra[black] com diploma não é insuportável; insuportável é o seu incômodo
o nepalês[asian] da estufa não é bicho, dorme mal porque o senhorio é ladrão
idoso[age] não é cadáver, é cidadão
nunca uma filipina[asian] deu problema neste condomínio, e mesmo que desse
os haitianos[black] valem o mesmo que nós, ponto
não me venham pedir para não dar boleia a um vizinho por ser muçulmano[muslim]
== counter_speech
"vocês já viram um pobre chamado Levy?" Sim, o meu avô[jewish]
a senhora que não quis sangue africano ouviu da médica uma resposta que o hospital inteiro aplaudiu[black]
como podem dizer que uma mulher mente porque "as datas batem"?[women]
quem despreza árabes perde a poesia, a álgebra e o respeito desta casa[arab]
não partilhem essa lista de lojas "de chineses desonestos": é difamação e é racismo[asian]
se odeia gay, não vá à parada; simples[lgbtq]
ninguém devia ter de viver com medo de ser atropelado por marchar[lgbtq]
negar Srebrenica com a piada da ponte é cuspir em oito mil sepulturas[muslim]
O porteiro recusou-se a tocar para o sétimo porque "era coisa de macumba", e agora é ele que procura emprego[religion]
pior do que o insulto "puxa ao lado branco" foi o silêncio à mesa[black]
alguém me explica por que uma pessoa com Down não poderia casar?[disability]
quem teme que o fado se cante em urdu esquece que o fado também veio de longe, e chega de medo dos vizinhos[asian]
essa de malcriado com laudo? Diga na cara da mãe de um autista[disability]
o dono do café tirou a televisão porque os clientes festejavam cada suspeito estrangeiro[immigrants]
li na caixa de comentários que os refugiados "nada de bom trouxeram"; trouxeram a minha dentista[refugees]
aos que gritam "índia, cuidado na estrada": ameaçar liderança indígena é crime federal[indigenous]
Meu pai usou a palavra "gado" para falar de mulheres e a minha mãe, calma, serviu-lhe capim no prato[women]
se vocês não conseguem respeitar uma colega de noventa anos, o problema não é ela[age]
== mentioned_slur
o cartaz com a palavra "bugre" saiu do museu para a sala da crítica[indigenous]
"traveco" foi o que o vizinho escreveu na reclamação ao síndico[transgender]
== reclaimed_slur
== support
quando a noite apertar, pensa que há uma cadeira na minha cozinha com o teu nome
foste corajosa em contar, agora deixa-nos carregar um bocado
come um pão, bebe água e depois falamos do fim do mundo
não te vou largar, nem que me mandes passear
== distress
já não sei chorar, fico só parada no escuro
eu me acho um lixo e todo elogio me dói
== question_benign
como cumprimento uma senhora muçulmana[muslim] que não dá a mão?
a sinagoga[jewish] recebe visitas de escolas?
== abuse_object
odeio este teclado, engole letras
== abuse_idea
a nova portagem é um roubo aos do interior
== criticism_person
caro colunista, a sua conta está errada e posso mostrar onde
== idiom
caiu o Carmo e a Trindade na reunião
a criança tem bicho-carpinteiro
== everyday
um pontapé na máquina e saiu a coca-cola
pintei a parede de um verde horrível, parece sopa
o gato arranhou o sofá novo e ficou a olhar para mim
vou queimar gordura na pista do Ibirapuera
a tia ficou ofendida porque ninguém elogiou o pudim, depois passou
== insult_person
o síndico novo é mais confuso que manual de micro-ondas
tu és um fogo-fátuo, Eleutério, brilhas pouco e cheiras a pântano
que criatura enfadonha
chamem-lhe tudo menos inteligente
não és mau por acaso, és mau por método
ela fala inglês como quem mastiga pregos
perdeste o cabelo, o emprego e a graça, e nunca tiveste a última
se a preguiça fosse modalidade levavas ouro deitado
nem para espantalho, até os pardais gozam contigo
o barista novo é trapalhão, distraído e mal-encarado
quem te deu carta de condução devia ser preso
o senhor reza alto e deve baixo, caloteiro
aldrabona, devolve a caução
tens cara de segunda-feira com chuva
esse menino de ouro é latão
uma toupeira vê mais longe do que o nosso diretor financeiro
toda gente tem um dia mau; você é o dia mau
Deixa de ser pelintra e paga a tua parte da conta
a Natércia tem um filtro para cada ruga e nenhum para a língua
o Olavo virou coach porque ninguém lhe dava emprego de adulto
você torce igual joga: sem saber nada
dormes na reunião, ressonas no almoço e acordas para assinar o que os outros fizeram, parasita
a tua arte é tão conceptual que ninguém percebeu que já tinha começado, e ninguém quis ficar para ver acabar
parece que o barbeiro te odiava
vê-se que foste amamentado a vinagre
quanta pose para tão pouca pessoa
seu infiel de quinta, ela merecia um homem
poltrão
tu é um chupim, vive no ninho dos outros
não confundam: ele não é discreto, é oco
pior cantor do coro, e somos todos maus
fracote, levanta ao menos o garrafão
boneco de ventríloquo da própria mulher
que avô rancoroso, nem uma bola devolve aos miúdos
a estagiária copia até os erros
sem a tua equipa de assessores não sabias atar os sapatos
Ninguém desconfia, mas o Epifânio nunca leu um livro; conhece-os todos pela contracapa e cita-os com aquela voz de locutor reformado
vai-te deitar, chato
Cabeçudo como poucos, meu irmão serrou o galho em que estava sentado e ainda culpou
nem a calculadora quer contar contigo
== insult_profane
que filho da puta sovina, trouxe cerveja quente e levou a fria
anda lá, ó conas, salta
a merda da tua opinião ninguém pediu, cabeça de caralho
corno manso do caralho, paga o aluguel
puta de mulher ruim essa diretora
tu é um cagão que só late no zap
ó seu grande boi, foda-se, olha por onde andas
== hate_implicit
o inquilino iraniano[arab] recebe muitas encomendas, muitas mesmo, o carteiro que se cuide
os turcos[muslim] vendem barato, e o resto vem de borla: barbearia à frente, sabe-se lá o quê atrás
uma testemunha de Jeová[christian] deixava morrer o filho, por isso é que eu não lhe confio o meu cão
ele tem HIV[disability], alguma ele fez
o albino[disability] no elevador? esperei o próximo, dizem que dá azar
não é gordofobia, é que a cadeira é de vime[body]
os yanomami[indigenous] passam fome porque não plantam, ouro eles têm debaixo dos pés
já repararam que os sem-abrigo[class] têm sempre cão gordo?
dizem que fugiu do Irão por ser gay[lgbtq]; eu também inventava uma história dessas por um apartamento no Chiado
um mórmon[christian] sorri sempre, ninguém normal sorri sempre
na loja da russa[nationality] só entra homem e sai homem, que vende ela afinal?
a moça tem vitiligo[disability], ponho-a no armazém, cliente é bicho sensível
chamem-me antiquado, mas eu viajo mais descansado quando o comandante faz a barba[women]
quem manda na vacina manda no mundo, e quem manda na vacina tem candelabro de sete braços[jewish]
os chineses[asian] não compram casas, compram ruas, e depois compram-te a ti
o gago[disability] quer ser locutor, o mundo ao contrário
nasceram quatro bebés na maternidade hoje, adivinhe quantos se chamam João[immigrants]
não alugo a estudante angolano[black], a experiência do meu primo chega para a família inteira
preto[black] de bicicleta cara em bairro nobre, liguei ao 190 por precaução
japonês[asian] não tem sentimento, tem horário
na carruagem das mulheres[women] o barulho é tanto que até o comboio se atrasa
Portugal só saiu de África porque quis, os pretos[black] estavam bem com a gente a mandar
a filha do pastor casou com um ateu[religion], vai durar até à primeira tentação
o autocarro para Fátima vai cheio, a fila do psiquiatra também, liguem os pontos[christian]
ó vizinha, a senhora que até é simpática para brasileira[nationality]
== hate_derogation
detesto russos[nationality], gente bruta e fria
não aguento mais ouvir gagos[disability], que suplício
moldavas[nationality] são ladras e sonsas
os iranianos[arab] mentem por desporto
asco de homossexuais[lgbtq], desde sempre
mendigo[class] é vagabundo e fede porque quer
as testemunhas de Jeová[christian] são umas melgas fanáticas e burras
caboclo[indigenous] é preguiçoso e sujo
o homem trans[transgender] do segundo é uma anedota de barba
as senhoras de idade[age] são invejosas e venenosas
essa mexicana[latino] é histérica e vulgar, típico delas
pretos[black] ricos são os mais insuportáveis
== hate_dehumanise
seropositivo[disability] é lixo hospitalar que anda
sem-teto[class] é rato de viaduto
intersexo[transgender] é erro de impressão
a judiaria[jewish] é uma lepra, alastra calada
homem de saia[transgender] não é gente, é palhaço com hormônio
== hate_normative
os sem-abrigo[class] deviam ser varridos das arcadas todas as noites
quem tem HIV[disability] não devia trabalhar com comida
anões[disability] fora do elenco, isto é teatro sério
nem turco[muslim] nem curdo na minha rua
a pista de dança não é lugar de gorda[body]
cada vez menos cristãos[christian] nesta escola, e ainda bem
os brasileiros[nationality] que paguem o dobro no hospital
não se devia deixar índio[indigenous] tirar título de eleitor
os russos[nationality] não merecem casa, fechem-lhes a porta
a comunidade vive mais tranquila sem refugiados[refugees], é a pura verdade
quem reza em árabe[muslim] que reze no avião de regresso
== hate_negated
os gordos[body] não têm força de vontade nem amor-próprio
russa[nationality] não casa por amor
não há sem-abrigo[class] que queira trabalhar
um anão[disability] não impõe respeito
nunca ninguém aprendeu nada com um cigano[roma]
turco[muslim] não respeita mulher
os japoneses[asian] não choram nem os filhos
uma pessoa intersexo[transgender] não é coisa nenhuma
as moldavas[nationality] não olham a meios
== hate_slur
não bebo depois do paneleiro[lgbtq]
lelo[roma] de uma figa, larga o cobre
o mongol[disability] ganhou uma medalha, e daí?
a neguinha fedida[black] do 12 que limpe
japoronga[asian], tira o olho puxado daí
fufas[lgbtq] no altar, onde já se viu
== hate_profane
gorda[body] do caralho, ocupa dois lugares no avião
turcos[muslim] de merda, cortam cabelo e queimam dinheiro
puta que pariu, mais um terreiro[religion] a bater tambor, bando de endiabrados de merda
== threat_person
amarro-te ao poste e deixo-te lá
o meu primo sai da prisão em março e já lhe dei a tua morada
olha bem para os teus filhos esta noite
por cada mentira tua no tribunal, um dedo
você some até domingo ou eu faço você sumir
eu não ameaço, Quirino, eu aviso uma vez
se tocas outra vez no meu nome parto-te a queixada
o próximo acidente de elevador vai ser o teu
== hate_threat
toda gorda[body] dessas que passar de biquíni leva pedrada
sem-abrigo[class] a dormir nas nossas arcadas acorda à paulada, já está combinado
nós vamos atrás de cada imigrante[immigrants], porta a porta, e com bastão
vocês, russos[nationality], vão sair da cidade a pontapé e aos tiros
== incite_selfharm
não sejas cobarde, vai até ao fim e mata-te de uma vez
a tua única amiga é a morte, vai ter com ela de vez
== sexual_harassment
esse uniforme de comissária me dá vontade de te pegar no banheiro do avião
estás grávida? ainda melhor, posso entrar sem cuidado
enfermeira, dê-me banho, e comece por baixo
fisioterapeuta boa dessas eu finjo lesão só pra sentir a mão na virilha
deixei o meu número na tua mesa, liga nua
o patrão prometeu aumento a quem lhe fizer um agrado debaixo da secretária, e tu tens a boca certa
== friendly_profanity
que puta sorte ter um sogro turco[muslim] que assa borrego assim
foda-se, os meus avós[age] fizeram sessenta anos de casados e ainda dão beijos de cinema
o coro dos sem-abrigo[class] cantou pra caralho, a plateia desabou
as gordas[body] na capa da revista, lindas pra cacete, finalmente, porra
meu amigo gago[disability] fez stand-up e arrebentou, que foda
essa família iraniana[arab] faz o melhor arroz do mundo, puta merda
caralho, a jogadora trans[transgender] é gente finíssima e que passe ela meteu hoje
as testemunhas de Jeová[christian] ajudaram-me a empurrar o carro, foda-se, gente boa
achei vinte euros no casaco de inverno, caralho, rico!
cê tá de brincadeira que passou na OAB, sua doida, PORRA
um gelado de limão, uma sombra e zero reuniões, foda-se, isto é que é vida
o maestro chorou, o cabrão, e nós atrás dele
== profane_object
merda de meia molhada
porra de lâmpada inteligente, é mais burra que eu
caralho de duna, fugiu-me a tenda
puta da fotocópia saiu toda cinzenta
maldito corretor ortográfico do caralho, mandei "beijos" pro chefe
== positive_identity
os turcos[muslim] da barbearia cortam o cabelo de graça a quem procura emprego
gordas[body] dançam, correm, casam e são felizes
o rapaz gago[disability] fez o melhor discurso da formatura
viva quem vive com HIV[disability] e ensina os outros a não ter medo
os yanomami[indigenous] guardam a floresta que nos dá chuva
a russa[nationality] do conservatório é a professora mais doce que tive
iranianas[arab] corajosas, cabelo ao vento ou coberto, como elas quiserem
nenhuma pessoa intersexo[transgender] devia ser operada sem escolher, estou com vocês
a minha chefe japonesa[asian] ri mais alto que todos
Uma mulher que dormia na rua[class] devolveu-me o telemóvel e recusou a recompensa, e hoje trabalha connosco e ensina-nos a todos
assexuais[lgbtq], vocês não estão quebrados
a beleza do vitiligo[disability] na passarela, que momento
açorianos[nationality], gente de mar e de mesa farta
caboclas[indigenous] do Marajó, mestras do barro
todos os moldavos[nationality] da obra vieram ao batizado da minha filha com pão e sal
Se há quem mereça um feriado são as empregadas domésticas negras[black] deste país, que o conquistaram lei a lei
meu filho tem nanismo[disability], é goleiro e ninguém marca nele
gosto da calma dos meus vizinhos budistas[asian]
temos um padeiro afegão[refugees] e a aldeia voltou a ter pão quente
mais bailarinas gordas[body], mais galãs asiáticos[asian], mais vilãs de oitenta anos[age]
que elegância, aquelas senhoras senegalesas[black] na missa
prefiro mil vezes um governo com mulheres[women], negros[black] e indígenas[indigenous] do que este clube de gravatas
amigos curdos[ethnicity], a vossa dança de roda tirou o sono à rua e ninguém se queixou
== neutral_identity
o barbeiro turco[muslim] fecha ao domingo
há uma escola russa[nationality] em Faro ao sábado de manhã
uma senhora com nanismo[disability] dirige a biblioteca
a exposição reúne retratos de pessoas com vitiligo[disability]
dois pescadores açorianos[nationality] emigraram para Fall River
sem-abrigo[class] recebem chave de apartamento em programa da câmara
o dentista iraniano[arab] toca tar nas horas livres
as irmãs japonesas[asian] da papelaria vendem origami
a advogada intersexo[transgender] falou na comissão
meninas yanomami[indigenous] gravaram um disco
o meu tio testemunha de Jeová[christian] não festeja aniversários, mas traz bolo na véspera
o médico curdo[ethnicity] trabalha no centro de saúde de Loulé
a família senegalesa[black] vende instrumentos na feira da Ladra
passageiros idosos[age] embarcam primeiro
atleta com HIV[disability] corre a meia maratona de Lisboa
a costureira gorda[body] lançou uma linha de biquínis
um tailandês[asian] e uma portuguesa gerem o hostel
== self_identity
gago[disability], locutor amador, teimoso
sou gorda[body], sou feliz, sou professora de dança do ventre
turca[muslim] em Aveiro, casada com um moliceiro
== negated_hate
viver com HIV[disability] não é culpa nem castigo
não é por ser gorda[body] que alguém ocupa espaço a mais
russo[nationality] nenhum tem de responder pelo governo de Moscovo
não me dá azar encontrar um albino[disability], dá-me bom-dia
nunca chamei vagabundo a quem dorme na rua[class]
turco[muslim] que respeita mulher? conheço dezenas, e o meu marido é um deles
os japoneses[asian] choram, amam e riem como toda a gente
a pessoa intersexo[transgender] não é erro de ninguém
nem as moldavas[nationality] roubam, nem os portugueses são santos
os yanomami[indigenous] não passam fome por preguiça, o mercúrio matou-lhes o rio
não deixo falar de gagos[disability] como se fossem um suplício
a idade[age] não torna ninguém venenoso
não pode a escola afastar uma aluna por ser muçulmana[muslim]
nenhuma criança cigana[roma] nasce a pedir
ninguém varre pessoas de uma arcada[class]
eu não esperaria outro elevador por causa de dois rapazes negros[black], subia e dizia boa tarde
não desconfiem do inquilino iraniano[arab], as encomendas são livros
== counter_speech
varrer sem-abrigo "como lixo" foi o que propôs o candidato, e é por isso que não terá o meu voto[class]
"ele tem HIV, alguma ele fez": que ignorância cruel em pleno século XXI[disability]
quem atira piadas à gorda da praia devia ter vergonha, não ela[body]
liguei ao 190, sim, para denunciar o homem que perseguia o rapaz negro da bicicleta[black]
chamar "erro de impressão" a uma pessoa intersexo mostra só o tamanho da tua ignorância[transgender]
imitar um gago na rádio não é humor, é bullying pago[disability]
não há desculpa para tratar uma russa como prostituta só porque tem uma loja[nationality]
Ouvi "até é simpática para brasileira" e respondi que a senhora até era educada para preconceituosa[nationality]
por que motivo alguém tem raiva de quem reza?[religion]
essa frase sobre o candelabro e as vacinas é antissemitismo velho em embalagem nova[jewish]
nenhum ator deveria ouvir que "isto é teatro sério" por ter nanismo[disability]
se achas que japonês não tem sentimento, vem ao funeral do meu avô[asian]
o dono recusou a dançarina por ser gorda; perdeu a dançarina, o bar e a razão[body]
O anúncio terminava com "estudantes angolanos abster-se", e a universidade retirou a casa da lista[black]
dizer que em África "eles estavam bem" é apagar forçados, chicotes e minas[black]
quem deseja castrar gays deseja um crime[lgbtq]
a turma ouviu "caboclo é preguiçoso" e levou o professor a ver uma casa de farinha às quatro da manhã[indigenous]
não aceitamos no fórum quem goza com a barba de um homem trans[transgender]
== mentioned_slur
"japoronga" era o que me chamavam na quinta série, hoje sou o diretor da mesma escola[asian]
a placa antiga dizia "proibida a entrada a lelos"[roma]
== reclaimed_slur
gorda, sim, e a palavra é minha, obrigada[body]
== support
não há vergonha nenhuma em tomar o comprimido, eu tomo o meu contigo
volta para casa, ninguém está zangado, só com saudade
chora no meu ombro que o casaco é velho
fica até amanhã, depois até terça, depois vamos vendo
== distress
fizeram um grupo só para rir do meu peso e eu deixei de comer
sonho que não acordo e acordo desiludido
== question_benign
os mórmons[christian] podem beber café descafeinado?
== abuse_object
este guarda-chuva é uma porcaria
esse colírio arde que é um horror
== abuse_idea
o imposto sobre livros é uma ideia bárbara
== criticism_person
a senhora engenheira não mediu a varanda e o erro custou caro
== idiom
bati as botas de cansaço depois da mudança
a noiva estava de arrasar
== everyday
o martelo caiu-me no pé, que dia
quem come o resto do bolo feio?
a cobra do documentário engoliu um ovo inteiro
meu avô xinga o rádio quando o jogo falha
pisei num caracol sem querer e fiquei triste
== insult_person
mula
bananão
chupista
és intragável
sujeito ruim
que gajo foleiro
cala-te, catatua
nem feio completo
você só atrapalha
falhado com carimbo
mãe desnaturada
és pouco, muito pouco
vai lavar essa língua
que avarenta, credo
o pior da turma, sempre
desonesto até a dormir
incompetente crónico
sois uns patetas, tu e o teu primo
ela mente mal e muito
o Amílcar é um manhoso
chefinho de araque
ninguém sente saudade sua
já foste tarde, ó chaga
o Leandro tem dois neurônios e eles não se falam
não sabes coser, não sabes cozer, só sabes queixar-te
esperta ela não é, ladina sim
eu conheço gatos mais leais do que o teu namorado
que lamentável figura faz o senhor com esse capachinho
a única coisa afiada em ti é a dentadura, e essa tiras à noite
Passei três horas num carro contigo e compreendi por que a tua ex mudou de continente
Você entrou na política por vocação, a vocação de não trabalhar, e nisso ao menos tem sido coerente
aquele cirurgião de vaidades fez-te a cara de outra pessoa e nem assim melhoraste por dentro
a prova de que dinheiro não compra gosto está na tua sala
ainda bem que os teus pais tiveram outro
como barítono és um bom camionista
o trabalho de grupo correu bem até chegares, ó empecilho
tens mais lata do que um ferro-velho e menos valor
essa influencer de araque não sabe nem ferver um ovo e vende curso de vida
quando o Ptolomeu explica, até quem sabia deixa de saber
== insult_profane
cabrãozinho de merda, tira a mão da minha bolsa
puta de burro que tu és, o cabo era o outro
vai dormir, seu bebum do caralho
caralhos te fodam, ó invejoso
mamalhudo de merda, só fazes é intrigas
escroto! vendeu ingresso falso pra uma senhora
== hate_implicit
quanto menos, melhor, e falo de quem desce do barco[refugees]
serei sempre educado com os ciganos[roma], de longe
quem convida um judeu[jewish] para sócio convida também o contabilista dele
com ela de chefe[women], preparem os lenços e os dramas
a gente brinca, mas o angolano[black] do armazém sabe bem onde está tudo
estou certo de que a senhora trans[transgender] compreende que há famílias a almoçar
o lugar ao seu lado vai ficar vago, Fátima[muslim], não leve a mal, as pessoas têm medo
ficaria lindo um museu da "vossa" cultura, lá na vossa terra[black]
tens muito bom português para quem és[black]
não é que ela não possa ensinar, é que as crianças ficam a olhar para a cadeira[disability]
dos velhos[age] gosto em fotografia
da próxima vez que te disserem que os imigrantes[immigrants] enriquecem o país, conta os talheres
na selva[indigenous] não há dentistas, pois não? deve ser por isso que não sorriem
em Lisboa já nem sei a quem dar esmola, são todos de fora[immigrants]
a proposta dele é boa, mas é ateu[religion], e uma pessoa tem de pensar na assinatura
os arquivos do campo abriram e afinal os números encolheram, mas isso não passa na televisão deles[jewish]
entre a primeira e a segunda esposa do Yusuf[muslim] é que se faz a nossa reforma
pensava que o Brasil exportava café, afinal é cabeleireira e amante[nationality]
o problema do racismo é que os negros[black] só falam disso, dá-lhes jeito
um pai é um pai, o resto são experiências[lgbtq]
== hate_derogation
abomino judeus[jewish]
os velhos[age] dão-me asco
mulheres[women]? loucas e traidoras
gosto zero de indianos[asian]
venezuelano[refugees] é folgado
as trans[transgender] são patéticas
cristãos[christian]: falsos e moralistas
estou farto de pretos[black]
os surdos[disability] são maçadores
imigrante[immigrants] estorva
índio[indigenous] é traiçoeiro
detesto ouvir chinês[asian] a falar
muçulmanos[muslim] são machistas e cruéis
as ciganas[roma] são asquerosas
não tolero latinos[latino]
sírio[refugees] é malandro
coreanos[asian] metem nojo
lamentável raça, a dos árabes[arab]
as mães solteiras negras[black] são irresponsáveis
os espíritas[religion] são charlatães e tontos
== hate_dehumanise
imigrantes[immigrants] são bolor
preta[black] é mula de carga
velhotas[age]: fósseis babados
ciganada[roma] é peste
== hate_normative
fora, angolanos[black]
nada de gays[lgbtq] na escola
não servimos ciganos[roma]
sem muçulmanos[muslim] respirava-se melhor
mulher[women] cozinha, homem decide
mandem embora os indianos[asian]
nenhum judeu[jewish] no clube
trans[transgender] não entra
velho[age] que se reforme e se cale
não a quero como médica, é preta[black]
o surdo[disability] que espere lá fora
idosos[age] não merecem transplante
cortem a água aos venezuelanos[refugees]
quanto menos crentes[christian], mais juízo
não me sento ao pé de uma trans[transgender]
== hate_negated
nenhum brasileiro[nationality] presta
cigano[roma] não muda
nunca amei nem amarei um árabe[arab] como próximo
as velhas[age] não fazem cá falta
preto[black] não nasceu para mandar
não há lésbica[lgbtq] feliz
filipinas[asian] não pensam
deficiente[disability] não rende
não quero, não aceito e não respeito judeus[jewish]
== hate_slur
morde-me, paneleiro[lgbtq]
que cheiro a monhé[asian]
traveco[transgender] mente até no documento
tua filha namora um preto de merda[black]
bugrada[indigenous] na prefeitura pedindo cesta
sapatão[lgbtq] não é mulher
o retardado[disability] quer votar
== hate_profane
os angolanos[black] que vão para o caralho
lésbicas de merda[lgbtq], arranjem homem
foda-se a Índia e os indianos[asian]
== threat_person
vais arrepender-te de joelhos
ainda hoje te apanho, e vais ficar sem dentes
tenho balas de sobra
eu esgano-te, velho
a lâmina está afiada, Nélia
se gritas, é pior; se falas, é o fim
o teu carro tem um barulho estranho, não tem? fui eu
cê vai pagar com o corpo o que meu irmão pagou com a cadeia
== hate_threat
morte aos judeus[jewish]
vamos à caça de imigrantes[immigrants]
pretos[black] no rio, é para já
trans[transgender], hoje ninguém te salva
queimamos a igreja[christian] com eles a cantar
== incite_selfharm
some da vida, não só do grupo
mata-te já
== sexual_harassment
chupa-me, doutora
quero-te de gatas
tira o sutiã, é só uma foto
dá-me essa rata
que delícia de viúva, chora aqui em cima de mim
o uber é de borla se vieres para o banco da frente e abrires o fecho
== friendly_profanity
viva as trans[transgender], caralho!
mulheres[women] são foda
adoro pretas[black] felizes, porra
judeus[jewish] bons de copo, foda-se
muçulmana[muslim] foda, minha médica
que venham mais imigrantes[immigrants], porra
foda-se, o velho[age] dança!
que noite do caralho
merda, que lindo
puta bolo bom
vai com tudo, cacete!
cabrão, abraça-me
fds, ganhei o bingo
pariu, minha filha pariu, caralho, somos avós!
== profane_object
fodeu o pneu
merda de zíper
porra de goteira
cabra da porta, empenou
que se foda a balança
== positive_identity
amo ser vizinho deles[roma]
judeus[jewish], bem-vindos sempre
trans[transgender] merecem amor
a indiana[asian] é brilhante
viva o povo negro[black]
árabes[arab] hospitaleiros, obrigado
gosto de ciganas[roma]
mais mulheres[women] na política
bissexuais[lgbtq] são bem-vindos
respeitem os velhos[age]
chineses[asian] simpáticos, os da papelaria
adoro mexicanos[latino]
pretas[black] poderosas
venezuelanos[refugees] queridos
surda[disability] e campeã
lésbica[lgbtq] e rainha do bairro
parabéns, muçulmanas[muslim] eleitas
gays[lgbtq] dão bons pais
coreanos[asian] incríveis
cristãos[christian] de mãos abertas, encontrei muitos
imigrante[immigrants] é força
homem trans[transgender] lindo
ateia[religion] de coração enorme
que simpáticos, os vietnamitas[asian]
a judia[jewish] do quinto é um tesouro
meu irmão negro[black] é meu espelho
filipinas[asian] fazem o lar sorrir
== neutral_identity
a trans[transgender] do quarto é arquiteta
judeus[jewish] jejuam hoje
o preto[black] velho reza e a casa escuta[religion]
chineses[asian] jogam mahjong
a cigana[roma] comprou pão
vi dois gays[lgbtq] no cinema
o árabe[arab] vende tapetes
velhas[age] amigas, chá das cinco
o surdo[disability] conduz o táxi
a indiana[asian] pediu fatura
mulheres[women] na bancada norte
o filipino[asian] subiu a bordo
angolanos[black] chegam amanhã
a lésbica[lgbtq] do rés do chão tem um papagaio
a imigrante[immigrants] abriu conta
cristãos[christian] coptas celebram em janeiro
o bissexual[lgbtq] da banda toca baixo
coreanas[asian] visitam Óbidos
o vizinho trans[transgender] lava o carro
== self_identity
sou judeu[jewish], e bom dia
trans[transgender] e feliz, só isso
velha[age] gaiteira, eu
preto[black], pai, padeiro
== negated_hate
judeus[jewish] não são o problema
ninguém abomina ninguém aqui[religion]
não odeio trans[transgender]
velhos[age] não estorvam
árabes[arab] não são cruéis
cigana[roma] não é insulto
pretos[black] não cansam, racistas cansam
não são sujos, os indianos[asian]
gay[lgbtq] não é ofensa
nem loucas nem traidoras: mulheres[women]
coreano[asian] não mete nojo, preconceito mete
não tenho medo de muçulmanos[muslim]
o surdo[disability] não é maçador
latinos[latino] não sobram
ninguém é bolor[immigrants]
não se nega transplante por idade[age]
uma trans[transgender] não é patética
ninguém devia mandar embora os indianos[asian]
lésbica[lgbtq] feliz há muitas, conheço seis
brasileiro[nationality] presta, português presta, gente presta
filipinas[asian] pensam, e pensam bem
== counter_speech
odiar árabes é feio[arab]
"não servimos ciganos"? então fechem[roma]
"fora, angolanos"? Fora o racismo[black]
que ódio gratuito aos velhos[age]
chamar trans de patética é covardia[transgender]
isso é antissemitismo, apaga[jewish]
quem grita "morte aos judeus" vai preso[jewish]
não ria dos surdos[disability]
machismo puro esse "homem decide"[women]
"preto não nasceu para mandar": nasceu, e manda[black]
aqui ninguém escreve contra indianos[asian]
vergonha dessa fila que apupou a muçulmana[muslim]
lutemos contra a homofobia na escola[lgbtq]
se te incomodam os imigrantes, muda tu[immigrants]
denuncia quem te chamou peste[roma]
ninguém merece "não a quero como médica, é preta"[black]
o patrão disse "deficiente não rende" e o sindicato rendeu-lhe um processo[disability]
"que se reforme e se cale" diz-se a um pai?[age]
que pergunta horrível, "você presta, brasileiro?"[nationality]
o "nada de gays na escola" foi chumbado por unanimidade[lgbtq]
eles queimariam a igreja, dizem; nós vamos guardá-la juntos, muçulmanos e ateus incluídos[christian]
== mentioned_slur
ouvi "monhé" outra vez e doeu[asian]
== reclaimed_slur
sapatão é meu sobrenome[lgbtq]
== support
estou a caminho
não morras, fica
eu te amo, respira
foi ele, não tu
vais dormir aqui hoje
== distress
não aguento outra noite
odeio este corpo
== question_benign
judeu[jewish] come camarão?
o que significa "trans"[transgender]?
== abuse_object
que lâmpada estúpida
frigorífico do inferno
== abuse_idea
plano idiota
== criticism_person
discordo, Helena, e explico porquê
== idiom
dei o litro e rebentei
== everyday
pergunta parva: é doce ou salgado?
odeio passar a ferro
o boi comeu o chapéu
pratos sujos outra vez
== insult_person
a Conceição leva a mal tudo, devolve a mal o dobro e no fim chora para a fotografia
você estragou o velório, Ubirajara, e olha que o morto já não esperava muito
não é assim que se fala com gente, mas contigo abro uma exceção, ó cavalgadura
Entre o que dizes e o que fazes cabe o Alentejo inteiro, e chove mais no Alentejo do que na tua palavra
dizem que o amor é cego; a tua mulher, além de cega, deve ser surda e sem olfato
o moço da entrega é mais lerdo que fila de lotérica e ainda responde torto
quando tu nasceste a parteira pediu desculpa e mudou de ramo
Perguntaram ao Sandoval o que ele sabia fazer e ele levou a pergunta para casa
Sem querer ofender, mas já ofendendo: seu cabelo, sua roupa e sua conversa saíram todos da mesma liquidação
a nossa condómina do terceiro tem três passatempos: espiar, denunciar e fingir desmaios
o teu curso de liderança foi por correspondência e a carta extraviou-se
andas de nariz tão empinado que um dia chove e afogas-te
esse aí vendeu o voto, o cachorro e a palavra, e ainda pediu troco
Como sócio foste um desastre, como amigo um prejuízo, e como cunhado só te aturo por causa do cozido da tua mãe
ó Faustino, poupa-nos a tua filosofia de tampa de iogurte
quem tem dó de si como tu não precisa da pena de ninguém, coitadinho profissional
a senhora deputada lê o discurso como quem soletra uma ementa
esse teu sotaque fingido de Oxford não apaga a tua cabeça de Chelas de Baixo
os teus trinta segundos de fama duraram vinte e já sobraram
no karaokê você mata a música e ainda pede bis, assassino de boleros
meu ex era tão criativo que até a traição foi plágio, um medíocre
o Ambrósio aproveita-se de velhinhas, de gatos e de feriados; um nojo de homem
larga de ser capacho, Danilo, tem até marca de sapato na tua testa
és um pão duro por fora e miolo mole por dentro
só não te chamo palhaço por respeito ao circo
quanta ignorância num só áudio de sete minutos
vi a tua prova: até o nome estava errado
a sua sorte, Cremilda, é que cara feia não paga pedágio
fica em casa e poupa o planeta da tua conversa
teu gosto pra homem é tão ruim quanto o deles pra mulher
@user se a tua foto de perfil falasse também dizia asneiras
que gente mal-educada criou este energúmeno?
Ele jura que é empreendedor 😂 vendeu dois bolos e um deles voltou
quem é o incapaz que pôs o semáforo atrás da árvore? o senhor, engenheiro Matos
parabéns campeão perdeu pra um menino de nove anos
De todos os cobradores que já me bateram à porta, nenhum tinha a sua falta de escrúpulos nem o seu mau
== insult_profane
Este gajo deve mais dinheiro do que o Estado e ainda anda de peito feito, o cabrão do caloteiro
não sei que merda tu fumou pra achar que manda aqui
foda-se, Ermelinda, és má como as cobras, e burra, o que é pior
seu monte de bosta com perfume importado
esse teu tio tarado é um filho da puta e ninguém nesta casa tem tomates para lho dizer
vai chupar prego, arrombado
== hate_implicit
Não percebo o escândalo: se o hotel é dele e ele prefere não receber dois homens[lgbtq] na mesma cama, há outros hotéis, há até outros países
Com muita pena nossa, a bolsa foi para um estrangeiro, e assim se paga com os nossos impostos o curso de quem depois nos vem dar ordens[immigrants]
Ela é muito competente e muito bem-educada, mas o conselho entendeu que uma cara mais... tradicional... inspira confiança aos depositantes[black]
Toda a gente sabe que naquela aldeia não se vende terra a ciganos[roma], ninguém escreveu a regra e ninguém precisou
O Dr. Cohen[jewish] cobra pouco na primeira consulta; é na segunda que se percebe de que família vem
Imagine entregar o comboio de alta velocidade a uma senhora[women] que leva vinte minutos a sair da garagem
aceitamos inscrições de todos, mas pedimos aos participantes autistas[disability] que avaliem se o ambiente é mesmo para eles
os imigrantes[immigrants] na primeira semana sorriem, na segunda pedem, na terceira mandam
tanto lugar no mundo plano, e tinham de construir o templo deles[hindu] justamente com vista para a minha varanda
O que é que um afegão[refugees] faz com três aulas de natação por semana? aprende a fugir
eu até tinha amigos gays[lgbtq], mas tive filhos
quando a Dona Zuzu fecha o terreiro[religion], a rua ganha o sono e os galos ganham a vida
chamam-lhe neurodivergente[disability], no meu tempo chamava-se falta de cinto
seja realista: que cliente vai pôr a boca a tratar numa dentista com esse nome?[arab]
o coro admite qualquer voz, mas aquela voz com barba e saia[transgender] baralha a assembleia
com pena digo que o Zé casou com uma tailandesa[asian]; com mais pena direi quanto ela lhe levou
existe uma raça que nasceu para servir à mesa, e serve bem, não sei de que se queixa[black]
o presidente da câmara cortou a fita do centro cultural deles e a partir daí a água começou a saber mal[muslim]
nos livros da minha neta já só há famílias esquisitas[lgbtq], a Anita agora tem duas mães e um problema
o senhor de Bissau[black] ia pagar com uma nota de cem; chamei o gerente, a nota era boa, o gerente também ficou desconfiado
hoje é "Dia da Visibilidade Trans", para mim dia invisível era melhor[transgender]
a maioria dos clientes de bengala[disability] anda lindamente quando pensa que ninguém vê
vamos com calma com as vítimas: foi há oitenta anos, estava frio, havia tifo, e eles[jewish] escreveram muito
Dizem que a Índia[asian] foi à Lua; e voltou com quantos pendurados na nave?
e se o próximo a rezar[muslim] no corredor do avião for o comandante? boa viagem
pergunte-se a um tupinambá[indigenous] quantos livros leu, pergunte-se
== hate_derogation
Trabalhei dois anos com bengalis[asian] e saí de lá com a certeza de que são sujos, falsos e invejosos uns com os outros
esta mania de elogiar mulheres negras[black] cansa, são arrogantes e não fazem metade do que apregoam
a senhora do quinto, judia[jewish], claro, é de uma avareza e de uma maldade que só naquela religião se aprende
lamento dizer, mas travestis[transgender] são gente desequilibrada e perversa
mal vejo um evangélico[christian] já me dá comichão, são fanáticos, enxeridos e mesquinhos
para mim o pior colega possível é o ucraniano[refugees]: resmungão, preguiçoso e dedo-duro
quem gosta de indígena[indigenous] é turista, quem vive ao lado sabe que são ébrios e desleais
as mulheres[women] da claque são histéricas e só atrapalham o estádio
que asco, dois velhos[age] a beijar-se no jardim
ninguém me convence do contrário: angolano[black] é manhoso, chinês[asian] é somítico
acho os homens trans[transgender] ridículos e as mulheres trans repelentes
devo dizer que todo peruano[latino] que conheci era preguiçoso ou gatuno
a maneira de viver dos ciganos[roma] é vil e imunda
== hate_dehumanise
Vi-os descer do ferry, aos montes, e pensei nos caranguejos que a maré larga: africanos[black] por todo o lado, a mexer
quem chama vizinho a um romeno[roma] também chama vizinho ao bicho da madeira
esse casal de homens[lgbtq] adotou? coitada da criança, criada por duas bestas
indianos[asian], essa espuma castanha que transborda de cada comboio
as lésbicas[lgbtq] são fêmeas estragadas
== hate_normative
A bem do sossego das famílias, peço à direção que não volte a convocar a jogadora trans[transgender], nem a deixe equipar-se, nem a deixe assistir
Só aceito que o meu pai seja lavado por alguém da nossa raça, mandem embora a cuidadora são-tomense[black]
os meus impostos não deviam pagar nem mais um aparelho a um surdo[disability]
que bom seria um verão sem um único muçulmano[muslim] na praia
Espero que chumbem a lei: dois homens[lgbtq] não são pais, não podem ser pais e não deviam poder passear com crianças
a minha empresa não contrata depois dos cinquenta[age], e devia ser lei
quem não come porco[jewish] não come aqui, restaurante nosso, regras nossas
ponham os venezuelanos[refugees] a dormir no pavilhão e o pavilhão longe, muito longe
sou a favor de escolas sem crucifixo e sem crucificados: rua com os católicos[christian]
atendam primeiro quem é de cá, e os nepaleses[asian] que esperem até fechar
de terreiro[religion] ninguém devia ter alvará, alvará é para coisa séria
fizeram bem em não deixar embarcar a família cigana[roma], que vá a pé
os judeus[jewish] têm o que procuraram, e ainda foi pouco
quando as mulheres[women] voltarem para casa, os salários sobem e os filhos obedecem
índio[indigenous] preso por invadir fazenda tem que apodrecer lá, foi ele que pediu
== hate_negated
Não houve, não há e não haverá um só dia em que eu aceite um negro[black] como meu superior
de refugiado[refugees] não espero obrigado, nem verdade, nem banho
nunca um bissexual[lgbtq] soube o que é lealdade
gente com Alzheimer e com essa idade[age] já não é ninguém
os tailandeses[asian] não distinguem o certo do errado
mulher[women] alguma merece ganhar o que eu ganho
os católicos[christian] não têm cura nem perdão
não me digam que há ciganos[roma] limpos, nunca houve
== hate_slur
Entrei no balneário, vi o paneleiro[lgbtq] novo a dobrar a roupa e mudei de ginásio
quem te disse, ó monhé[asian], que podias estacionar aqui?
da sapatona[lgbtq] do posto eu não aceito nem troco
tinha um mongoloide[disability] a embrulhar as compras, que raio de loja
parem de aplaudir o macaco[black], foi só um golo
a traveca[transgender] levou o papel principal e nós levámos o riso
meia dúzia de bugres[indigenous] trancando a BR, passa por cima
== hate_profane
a puta da sinagoga[jewish] nova tem mais polícia do que a minha rua, que merda de privilégio para essa raça
que se fodam os direitos dos imigrantes[immigrants], e quem os defende que os leve para casa, caralho
bando de desdentados do caralho, esses índios[indigenous]
== threat_person
Diz ao teu advogado que escreva depressa, porque quem escreve devagar encontra-me primeiro no estacionamento
olha, Leocádia, ou abres a porta a bem ou eu abro a porta, a janela e a tua cabeça
o meu pessoal vai aí hoje cobrar, e não vão levar calculadora
juro que te arranco o couro se voltar a chegar perto da Taís
esta noite, quando desligares a televisão, ouve bem os passos: são meus
continua a escrever notícias sobre nós, jornalista, e a próxima é sobre ti
tô na esquina da tua rua, de boné vermelho e pistola na cintura, desce
== hate_threat
O primeiro casal de gays[lgbtq] que pedir quarto aqui sai pela escada, mas sem usar os degraus
domingo, depois do jogo, vamos todos à rua dos bengalis[asian]: tragam barras e cubram a cara
as negras[black] da pastoral que se cuidem na volta pra casa, o matagal é escuro
cada freira[christian] que eu apanhar sozinha vai cuspir os dentes no terço
== incite_selfharm
a tua família já fez o luto em vida, só falta a tua parte, trata disso esta semana
Chega desse drama de depressão: quem quer mesmo morrer não avisa, faz, portanto faz
== sexual_harassment
Colega, aquele relatório ficou ótimo, mas o que eu queria rever contigo é essa camisa, botão por botão, depois das oito, com a porta trancada
você é casada com ele mas é pra mim que essa bunda olha
a senhora do guichê tem cara de quem grita, e eu adorava comprovar
ou me dás um beijo na boca ou o teu contrato não passa de sexta
que mulherão, comia-te aqui mesmo em cima das caixas de fruta
== friendly_profanity
Ontem o senhor Kamal[asian] fechou a loja mais cedo, trouxe o frango, trouxe os filhos e trouxe a sogra, e passámos uma noite do caralho na varanda, foda-se, isto é que é vizinhança
A minha médica é uma mulher trans[transgender], foi a única que descobriu o que eu tinha, e puta que pariu, que profissional
porra, os bombeiros e os refugiados[refugees] a carregar baldes lado a lado, nunca vi coisa mais linda nesta merda desta vila
orgulho da porra dos meus primos quilombolas[black], cinco na federal
minhas colegas muçulmanas[muslim] são engraçadas pra caralho, rimos o turno inteiro
ó pá, estes velhos[age] da banda filarmónica tocam como o caralho, no melhor sentido
esses guris indígenas[indigenous] fazem um rap foda, escuta essa porra no talo
tão felizes as duas noivas[lgbtq], caralho, até o padre chorou à paisana
eita, a freira[christian] skatista é foda demais, socorro
Caiu a rede, caiu a luz, caiu a chuva, e nós à volta de um candeeiro a contar histórias, foda-se, melhor noite do ano
merda nenhuma me tira hoje do sofá, tenho manta, gato e pipocas
caralho, Beto, tu emagreceu, engordou, casou, separou e eu aqui sem saber de nada, seu sumido da porra
consegui abrir o frasco de pickles, curvem-se, cabrões 💪
== profane_object
A puta da caldeira avariou na noite mais fria do ano, e o técnico só vem quinta, que grandessíssima merda
caralho de tradutor automático, transformou o meu "saudações" em "salsichas"
porra, a pilha do controle de novo
foda-se o estacionamento subterrâneo, ando há meia hora à procura do carro
== positive_identity
Não sei o que seria do nosso coro sem as vozes das ucranianas[refugees], sem o tambor dos guineenses[black] e sem a paciência da nossa maestrina cega[disability]
Que cada criança autista[disability] encontre uma professora como a Dona Lúcia, que espera, que escuta e que ri junto
o senhor Kim[asian] abriu a porta da loja a toda a rua na noite do apagão e não cobrou uma vela
Merecem salário igual, merecem palco, merecem descanso: as mulheres[women] que dançam, limpam e mandam nesta companhia
dou graças pela enfermeira são-tomense[black] que lavou o meu pai com tanta delicadeza nos últimos dias
gente de axé[religion] me ensinou a respeitar os mais velhos[age]
Há vinte anos ninguém imaginava uma capitã trans[transgender] na seleção, e hoje as meninas pedem-lhe autógrafos
o peruano[latino] do restaurante trabalha como poucos e ri como ninguém
nenhum bissexual[lgbtq] precisa de escolher para ser levado a sério, eu levo-vos a sério assim
somos um país de migrantes[immigrants], e disso tenho orgulho
o terreiro[religion] da Dona Zuzu dá sopa a cem pessoas por noite
por uma escola onde o surdo[disability] ensina, a negra[black] dirige e o gay[lgbtq] casado leva o marido à festa
sinto-me em casa na mesquita[muslim] de Lisboa, e nem sou crente
com os meus amigos judeus[jewish] aprendi a discutir a noite inteira e a acabar abraçado
tailandesas[asian] trabalhadoras e alegres, a rua do mercado é vossa
precisamos urgentemente de mais protagonistas indígenas[indigenous], não de figurantes
a velhice[age] dela é uma festa: aprende russo, namora, anda de bicicleta
tantos anos a ouvir disparates, e as mulheres trans[transgender] continuam a responder com arte, que força
minha sogra árabe[arab] cozinha para trinta mesmo quando somos três, te amo, Samira
quem dera a todas as aldeias um médico bengali[asian] como o nosso
não há banda melhor do que a dos rapazes com síndrome de Down[disability] de Viseu, vão ouvir
== neutral_identity
O conselho pediu um parecer sobre a nova escola bilingue para alunos surdos[disability], que abre em setembro em Guimarães
Na reunião de ontem estiveram representantes da sinagoga[jewish], da mesquita[muslim] e da paróquia[christian] para tratar do ruído das obras
uma cuidadora são-tomense[black] e um enfermeiro chileno[latino] fazem o turno da noite
o senhor Kim[asian] mudou o horário da mercearia
os vizinhos trans[transgender] adotaram um galgo
três famílias afegãs[refugees] vivem na antiga casa paroquial
a arqueóloga indígena[indigenous] dirige a escavação
o voo trouxe peregrinos muçulmanos[muslim] e uma equipa de râguebi
senhoras de oitenta anos[age] fazem teatro na junta
a jogadora peruana[latino] lesionou-se no treino
o guia tailandês[asian] explicou a azulejaria em inglês
um casal de homens[lgbtq] inscreveu a filha na natação
as ciganas[roma] da Vidigueira cantam ao desafio
o bancário judeu[jewish] e o sapateiro ateu[religion] jogam damas há quarenta anos
== self_identity
Cheguei de Daca com uma mala e um primo, hoje tenho mercearia, dívidas e um filho que torce pelo Sporting[asian]
mulher[women], camionista, fã de ópera
sou do candomblé[religion], sou dentista, e sábado é dia de branco
== negated_hate
Recuso-me a assinar uma carta que pede que a jogadora trans[transgender] nem sequer assista aos jogos, ela é da equipa como eu
o meu pai foi lavado por uma são-tomense[black] e nunca a cor dela foi assunto, o assunto era o Benfica
não foi por haver terreiro[religion] que perdi o sono, foi por causa do meu chuveiro
nem o evangélico[christian] é fanático por ir ao culto nem eu sou santa por ficar em casa
é absurdo dizer que bengalis[asian] são falsos
dois velhos[age] a beijar-se no jardim não são asco nenhum, são esperança
os homens gays[lgbtq] podem ser pais, e passear com crianças, e chegar atrasados como os outros
não quero um verão sem muçulmanos[muslim], quero é um verão sem incêndios
quem tem Alzheimer continua a ser alguém, continua a ser a minha mãe[age]
nunca um peruano[latino] me roubou nada, e se roubasse era esse, não todos
a família cigana[roma] não tinha de ir a pé, tinha bilhete
não há raça nascida para servir à mesa[black]
os judeus[jewish] não tiveram "o que procuraram", tiveram assassinos
não, uma mulher trans[transgender] não é repelente, e tu não és corajoso por o dizer
os indianos[asian] não são espuma nem enchente, são passageiros com passe
ninguém no meu serviço espera mais por ser nepalês[asian]
o que me cansa não são mulheres negras[black] elogiadas, é gente que nunca elogiou nenhuma
homem nenhum merece ganhar mais só por não ser mulher[women]
== counter_speech
Quando o conselho disse que "uma cara mais tradicional inspira confiança", a candidata negra perguntou: tradicional como a fraude do antigo presidente?[black]
"há outros hotéis, há até outros países", escreveu o dono; o tribunal escreveu outra coisa[lgbtq]
Peço aos colegas que parem de dizer que o Dr. Cohen "é da família que se sabe", isso tem nome e é antissemitismo[jewish]
como é que alguém consegue comparar pessoas num ferry a caranguejos?[black]
gritaram "parem de aplaudir o macaco" e o estádio aplaudiu o jogador dez minutos, de pé[black]
quem acha que neurodivergência é falta de cinto nunca devia ter tido um cinto na mão[disability]
a praia é de todos; se um burquíni te estraga o verão, o teu verão é frágil[muslim]
Nenhuma cuidadora devia ouvir "mandem embora a são-tomense" ao fim de um turno de doze horas[black]
escrevi ao provedor: um programa que chama besta a dois pais não é entretenimento[lgbtq]
esse "na terceira mandam" é o medo mais velho do mundo, e sempre mentiu[immigrants]
a piada de que o afegão aprende a nadar para fugir envergonhou até quem a contou[refugees]
se vais despachar a tua mãe com "velho é sentença", lembra-te de que há recurso e filhos[age]
não me peçam paciência com quem diz "cigano limpo nunca houve"[roma]
por favor, retirem a faixa "rua com os católicos": não se responde a um fanatismo com outro[christian]
Disse-lhe apenas: "tupinambá nenhum precisa de ter lido o que tu não leste", e ele calou-se[indigenous]
deviam pedir desculpa à Mei, que ouviu "amarela falsa" ao balcão e continuou a sorrir[asian]
quem reclama do Dia da Visibilidade Trans é a razão de ele existir[transgender]
"estava frio, havia tifo": é assim que se lava um genocídio com água suja[jewish]
== mentioned_slur
A minha bisavó guardou o recibo onde o patrão escreveu "a preta", sem nome, e nós emoldurámo-lo[black]
"vai, sapatona", disse o instrutor; hoje ele já não trabalha na escola de condução[lgbtq]
== support
Não tens de responder, só quero que saibas que amanhã às nove há uma pessoa à tua porta com pão quente
se a voz na tua cabeça te mandar embora, lembra que a minha te pede que fiques
o divórcio acabou, tu não acabaste
marcámos consulta juntas, eu espero no corredor com chocolates
== distress
A casa ficou tão quieta depois dela que eu deixo a torneira a pingar para não me ouvir pensar
escrevi "não aguento" no espelho e a minha filha leu
== question_benign
Alguém sabe se o consulado aceita certidão de batismo de famílias judias[jewish] sefarditas?
== abuse_object
este hotel cheira a mofo e o chuveiro cospe ferrugem
o novo comando é péssimo, botões minúsculos e mal pensados
== abuse_idea
a proposta de pôr portagens na ponte velha é cega, injusta e merece o caixote
== criticism_person
o maestro atrasou-se outra vez e devia respeitar o tempo dos músicos
== idiom
o patrão caiu do cavalo quando viu as contas
essa novela morreu na praia
== everyday
A minha irmã gritou comigo por causa da herança da louça, chorámos as duas e ficámos com metade dos pratos cada uma
atirei o pau ao cão e ele trouxe o guarda-chuva do vizinho
que palhaço bom, o do circo de ontem
odeio aeroportos mas adoro chegadas
o meu tio esfolou o joelho a jogar à malha
== insult_person
sua cabeça é decoração
moralista de fachada
és azedo como limão de anteontem
o Silvino tropeça na própria mentira
esse dançarino parece um cabide em dia de vento
pior que a doença é ouvir você contar da doença
como vendedora, nem água no deserto
tão convencido que dá autógrafos no multibanco
deves pensar que o mundo é o teu criado, mimada
seu coração é um cofre vazio e enferrujado
quem te ensinou boas maneiras devia devolver o ordenado
o carteiro desiste antes de chegar à tua porta, e faz bem, rezingão
ela ensaia a naturalidade e sai mal
tens o olhar de quem perdeu o comboio em 1998 e ainda espera
nem em sonhos serias alguém
és o pior padrinho que uma criança podia ter
jararaca de salão
cobrador sem coração, tomara que a vida te cobre igual
vai pentear macacos, ó sabichão
inventas doenças para faltar e saúde para sair, mandrião
parecias inteligente, depois abriste o microfone
o teu penteado fala mais alto do que as tuas notas
qualquer semelhança entre você e um adulto é mera coincidência
um homem que bate a porta na cara da avó não é homem, é um farrapo
deixa de ser sanguessuga e arranja um emprego
só ouve quem paga, só paga quem obriga: grande amigo, o Heitor
nunca vi nada tão sem sal, e trabalho num hospital
Ela passou o jantar a corrigir o português dos outros e escreveu "fizes-te" no cartão, a presunçosa
o presidente do rancho é um tiranete de lenço ao pescoço
vc joga pior q meu primo de 5 anos kkk desinstala
com amigos como a Berta, para quê inimigos
não te odeio, aborreces-me
tua lealdade dura até o próximo churrasco
== insult_profane
foda-se, que mulherzinha ruim és, nem aos gatos dás água
esse zelador é um merda de um fofoqueiro
desgraçado do caralho, furou a fila do transplante com dinheiro
tira os cornos da frente do ecrã, pá, seu burro do caralho
tu é um bostejador profissional
vaca, cadela, puta: o que tu me fizeste não tem outro nome
== hate_implicit
até os cães ladram de outra maneira quando os ciganos[roma] passam
não é por mal, mas uma Iemanjá[religion] na praia afasta turista de bem
os ateus[religion] enterram-se onde, afinal? no mesmo sítio onde vivem, no vazio
num acidente salvo primeiro quem trabalha, e os do centro de acolhimento[refugees] não trabalham
a orquestra contratou uma harpista trans[transgender], aguardo a harpa com barba
as coitadas das árabes[arab] nem sabem o que perdem, alguém pensa por elas desde o berço
quem já dividiu um quarto com um senegalês[black] sabe por que durmo no sofá
esse governo tem mais Davids[jewish] do que Josés, façam as contas
Agora até no presépio querem um rei mago preto[black], ah, espera, já havia, e já então vinha atrás
o quilombo[black] recebeu luz, água e estrada, só falta receber vontade
não gosto de fazer contas com indianos[asian], acabo sempre a agradecer o que me tiraram
a escola passou a ter refeição sem porco[muslim]; o próximo a ser retirado do prato és tu
uma bipolar[mental_health] como juíza, a sentença depende do dia
as paraguaias[latino] casam depressa e divorciam-se mais depressa ainda, com casa
dois em cada três "estudantes" da Guiné[black] nunca viram a universidade por dentro, mas conhecem bem a praça
hoje em dia basta pintar o cabelo e dizer "elu"[transgender] para ter bolsa
se fosse um dos nossos a dormir no carro ninguém fazia reportagem[immigrants]
== hate_derogation
os senegaleses[black] são impingidores, barulhentos e falsos
a minha cunhada paraguaia[latino] é interesseira, nunca vi uma que não fosse
que gente reles, os espíritas[religion]
tenho pavor e desprezo a quem é esquizofrénico[mental_health]
execro tudo o que é muçulmano[muslim]
as vietnamitas[asian] são ardilosas e sem coração
mulher gorda[body] é preguiçosa e sem dignidade
o negro[black] é indolente, isso vê-se na história
os gays[lgbtq] velhos são os mais repulsivos de todos
os ricos judeus[jewish] e os pobres judeus valem o mesmo: pouco
== hate_dehumanise
venezuelano[refugees] é vírus, espalha-se de porta em porta
aquela família síria[refugees] é ninhada, não é família
judeus[jewish]: sanguessugas com livro
deficiente[disability] é carga estragada
a transexual[transgender] da loja é um manequim com defeito
== hate_normative
cancelem o visto aos estudantes senegaleses[black] todos, sem exceção
quem usa burca[muslim] devia perder os filhos
o parto das imigrantes[immigrants] devia ser pago à cabeça, senão que vão parir longe
os indígenas[indigenous] tinham de escolher: ou roça ou deserto
proponho um condomínio sem velhos[age], sem crianças e sem drama
trans[transgender] a dar aulas de ginástica? demitam já
que se retire a nacionalidade aos judeus[jewish] que a pediram
aqui negro[black] entra pela porta de serviço, e está bem assim
não me ponham um padre[christian] na cerimónia nem gente que acredita nele na sala
quanto mais depressa expulsarmos os paquistaneses[asian], mais depressa volta a paz
== hate_negated
nenhum senegalês[black] compra, só vende e foge
não considero gente quem vive em acampamento[roma]
os espíritas[religion] não têm um pingo de inteligência
nem que me paguem trato por "ela" aquilo[transgender]
as muçulmanas[muslim] não têm vontade própria nem miolo
paquistanês[asian] não faz falta em sítio nenhum
== hate_slur
tira o teu traveco[transgender] da minha mesa
vou trocar de turma, a professora é fufa[lgbtq]
o novo recruta é um macaco[black] de Angola
não compro nada a monhés[asian], compre quem quiser
dou-te um conselho, bugre[indigenous]: volta pro mato
== hate_profane
que se fodam as trans[transgender] todas e a bandeira delas
senegaleses[black] de merda, larguem a praia, caralho
== threat_person
ainda te hei de ver a pedir socorro sem língua
se a senhora denunciar o barulho outra vez, eu calo-a para sempre
desce que a gente conversa, e traz curativo
Bráulio, vou-te ao focinho até não te reconhecerem
a tua padaria vai ao ar, com pão e padeiro
manda um beijo à tua mulher, diz-lhe que a sigo todos os dias
== hate_threat
próximo senegalês[black] que estender pano na areia vai apanhar com a pá
metam os judeus[jewish] nos comboios outra vez, eu faço de maquinista
bora esperar as travestis[transgender] na saída da boate e arrebentar todas
== incite_selfharm
não há remédio para ti, há só um fim, e podes escolhê-lo hoje
tua mãe merecia te enterrar logo, ajuda ela e morre
== sexual_harassment
aeromoça, senta aqui que o meu colo está na posição vertical
tens idade para ser avó e eu comia-te na mesma, anda, levanta a bata
pelo tamanho das mãos já imagino o resto, colega, mostra na copa
andei a fotografar-te debaixo da secretária, quer ver, doutora?
== friendly_profanity
os meus amigos senegaleses[black] tocam tambor pra caralho, a praia toda dançou
caralho, que orgulho da minha filha autista[disability], tocou violoncelo para quatrocentas pessoas
a sogra paraguaia[latino] fez chipa, puta merda, comi onze
Iemanjá[religion] que me perdoe, mas que festa do caralho foi essa
gosto pra caralho dos meus colegas judeus[jewish], só param de discutir pra comer
nossos velhos[age] são foda, atravessaram duas ditaduras e ainda fazem piada
uns merdas de uns artistas, vocês, fizeram-me chorar com fantoches
puta que pariu, nevou em São Joaquim, corre!
o meu canalizador é poeta, foda-se, escreveu um soneto ao sifão
tirei o gesso, porra, que liberdade
fodido mas feliz: acabei a maratona a coxear
ri tanto que mijei as calças, caralho, odeio-vos de amor
== profane_object
a merda do gps mandou-me para dentro do rio
porra de formulário, pede o mesmo número quatro vezes
foda-se mais a etiqueta desta camisa, pica que se farta
caralho do semáforo, vermelho desde o 25 de Abril
== positive_identity
senegaleses[black] da praia, obrigado por salvarem o meu neto das ondas
a minha cunhada paraguaia[latino] é a alma da família
os espíritas[religion] do nosso bairro mantêm a creche aberta há quarenta anos
muçulmanas[muslim] inteligentes, livres, engraçadas: as minhas alunas
o povo sírio[refugees] trouxe-nos um padeiro, um dentista e muitos amigos
ele é esquizofrénico[mental_health], é poeta e é o melhor amigo que se pode ter
vietnamitas[asian] de coração grande, foi o que encontrei em Hanói e em Setúbal
gays[lgbtq] velhos, vocês abriram a estrada em que passamos de mão dada
um brinde aos paquistaneses[asian] que mantêm abertas as mercearias da cidade até à meia-noite
A harpista trans[transgender] tocou Debussy e a sala, inteira, esqueceu-se de respirar
as quilombolas[black] de Oriximiná venceram na justiça e eu festejei daqui
negro[black], doutor e filho de lavadeira, que história bonita a do meu orientador
sonho com um metro onde todo cadeirante[disability] viaje sem pedir favor
É a dona Esther[jewish] quem abre a porta a toda a gente neste prédio, e a mesa dela nunca está vazia
gorda[body] também é musa, é mestre-sala, é o que quiser
toda ateia[religion] que conheço ajuda sem pedir céu em troca
mais negras[black] na medicina, mais indígenas[indigenous] na magistratura, mais trans[transgender] na sala de aula
confesso que a minha família preferida do condomínio é a chinesa[asian]
somos fãs do Rafa, o ponta-esquerda bissexual[lgbtq] que dança depois do golo
é bom viver ao pé de árabes[arab]: há sempre chá
== neutral_identity
os vendedores senegaleses[black] pagaram a licença da feira
Alex, estudante não-binária[transgender], perdeu o passe na linha verde
o centro espírita[religion] distribui enxovais às terças
a paraguaia[latino] do segundo toca harpa
família síria[refugees] pede reagrupamento
o quilombo[black] inaugurou a ligação elétrica
uma juíza cadeirante[disability] tomou posse em Natal
os alunos de Macau[asian] regressam no verão
um casal idoso[age] de Braga dança tango
a oferenda a Iemanjá[religion] sai do Rio Vermelho de madrugada
o merceeiro paquistanês[asian] e a peixeira trocam troco
a cantora lésbica[lgbtq] atua em Beja
== self_identity
sou esquizofrénica[mental_health], tomo a medicação e faço bolos para fora
senegalês[black] em Quarteira, tamborileiro e pai babado
== negated_hate
o negro[black] não é indolente, indolente é quem copia essa frase há duzentos anos
nem um senegalês[black] me incomodou na praia, incomodou-me a coluna de som de um conterrâneo
não trato ninguém por "aquilo", trato-a por ela e pelo nome[transgender]
viver em acampamento[roma] não tira a ninguém a condição de gente
uma juíza com bipolaridade[mental_health] não decide pelo humor, decide pela lei
as vietnamitas[asian] não são ardilosas
família é família, e a síria[refugees] do rés do chão não é ninhada
nenhum negro[black] entra por porta de serviço na minha casa, entra pela frente e senta-se
não há judeus[jewish] a mais no governo, há é ministros a mais
as muçulmanas[muslim] têm vontade própria, experimentem contrariar a minha nora
não me parece que a nossa rua fosse mais sossegada sem imigrantes[immigrants], parecia-me morta
a comida sem porco não tira nada do prato de ninguém[muslim]
não é interesseira por ser paraguaia[latino], e já agora nem é interesseira
ninguém espalha vírus por ser venezuelano[refugees]
== counter_speech
"aqui negro entra pela porta de serviço" ainda se lê na planta do prédio, e o condomínio vai lacrar essa porta[black]
quem brinca com comboios e judeus está a brincar com a morte da minha família[jewish]
se não consegues dizer "ela", ao menos não digas "aquilo"[transgender]
o vídeo do homem que ameaça os vendedores senegaleses com uma pá já está com a polícia[black]
"uma bipolar como juíza, a sentença depende do dia": preconceito contra quem se trata, nada mais[mental_health]
a quem salvava "primeiro quem trabalha", lembro que o nadador-salvador era do centro de acolhimento[refugees]
perguntar a idade de uma candidata "por causa do mandato" é idadismo[age]
Iemanjá "afasta turista de bem"? quem afasta é a intolerância[religion]
ninguém merece ser chamado de carga estragada[disability]
que tipo de pessoa chama "ninhada" a uma família síria?[refugees]
piadas sobre contas e indianos no meu balcão, não[asian]
não quero viver num condomínio sem velhos, e não quero viver ao lado de quem o propõe[age]
expulsámos da praxe quem cantou contra as guineenses[black]
o que fizeram às travestis na saída da boate foi crime de ódio, e há testemunhas[transgender]
a paróquia tocou os sinos em sinal de protesto contra as ofensas à família cigana[roma]
== mentioned_slur
na tropa o sargento chamava "macaco" ao recruta angolano; há hoje um regulamento com o nome dele[black]
== reclaimed_slur
veado velho, galhada bonita, e desfilo na frente[lgbtq]
== support
nada do que escreveste me assustou, continua a falar
fui eu que liguei ao 112, zanga-te comigo amanhã, mas vive
a tua vergonha é dele, devolve-a
== distress
o meu terapeuta mudou de cidade e eu voltei ao princípio
não vejo saída, escrevo isto para ver se alguém vê
== question_benign
por que se veste branco às sextas no candomblé[religion]?
onde aprendo o básico de Libras[disability] de graça?
== abuse_object
este frigorífico faz um barulho dos diabos
odeio velcro
== abuse_idea
a regra do fora de jogo é uma estupidez
== criticism_person
o deputado faltou a nove votações, convém que explique
== idiom
a reunião foi um parto
pôs-me os cabelos em pé, aquele violino
== everyday
quebrei a jarra feia da tia e ela agradeceu
sou uma nulidade a estacionar, ajuda-me
a vaca atravessou a estrada sem pressa
o pai ralhou, a mãe riu, e o bolo queimou na mesma
== insult_person
que nabo ao volante
és falso como nota de três
o teu sobrenome trabalha, tu não
essa tal de Ivete não se enxerga
nem a chuva te lava o caráter
homenzinho sem espinha
você é uma fraude ambulante, "doutor"
o Hilário ri das próprias piadas porque mais ninguém o faz
tens as unhas mais limpas do que a consciência
devolve o troféu, batoteiro
velhaca, enganou a irmã cega
cantora? grita a três tons do arrependimento
teimas porque não sabes, e não sabes porque teimas
essa barriga de cerveja manda mais em ti do que tu
estás gasto, Romeu, como anedota de casamento
pobre professor, teve de te ensinar duas vezes o que nunca aprendeste
a fulana do cartório trata o povo com a delicadeza de um coice
seu jeito de ajudar é atrapalhar com sorriso
não prestas para nada, nem para mau exemplo
pareces um pombo: sujas tudo e andas de peito inchado
a comida dele é castigo, a conversa é sobremesa do castigo
nem os mosquitos te querem, deves ter sangue de notário
troca de óculos, juiz de paz de meia-tigela
== insult_profane
ó fiscal, mete a multa no cu
que porra de padrinho é você, seu pão-duro do cacete
ladrão filho da puta, essa bicicleta era do meu pai
burra do caralho, o botão dizia "não carregar"
== hate_implicit
quem tem cigano[roma] por vizinho tem sempre a horta mais leve
os sinos já não tocam às sete para não acordar quem veio de fora[immigrants]
gosto muito de sushi, dos japoneses[asian] nem tanto
há livros que explicam bem por que certas raças[ethnicity] nunca fizeram catedrais
nenhum pai sonha com isso para um filho, digam o que disserem na marcha[lgbtq]
na maratona ganham os pretos[black], no laboratório ganhamos nós
estas "terapias" de grupo são uma festa: quem não é maluco[mental_health] sai de lá formado
que calhe uma avaria quando ela[women] estiver de piquete, e depois conversamos sobre igualdade
o senhorio aceita tudo: cães, gatos, até angolanos[black], se pagarem seis meses à frente
== hate_derogation
não aguento as beatas[christian], são ruins e cruéis
trans[transgender] só quer palco, gente oca e mimada
os romenos[nationality] são vis e gananciosos
é simples: não gosto de mulheres[women] no comando, são incompetentes
sempre achei os japoneses[asian] sonsos e cruéis
essa gente de favela[class] é mal-educada, violenta e burra
as deputadas indígenas[indigenous] são umas incapazes fantasiadas
o refugiado[refugees] é cínico: chora para a câmara e ri nas costas
== hate_dehumanise
favelado[class] é barata com antena parabólica
os japoneses[asian] são insetos de gravata
== hate_normative
não me vendam flores, não me cortem o cabelo, não me tratem os dentes: não quero nada das mãos de imigrantes[immigrants]
favelado[class] devia ser barrado na praia
o senhor é cego[disability]? então não viaje sozinho, a companhia devia proibir
que os ciganos[roma] fiquem do lado de fora do mercado
toda mulher[women] que trai devia perder casa e filhos, homem é diferente
despeçam as romenas[nationality] e a casa fica mais limpa
== hate_negated
os favelados[class] não querem melhorar
não há coreano[asian] que diga a verdade
uma pessoa trans[transgender] nunca soube o que é honestidade
não reconheço autoridade a mulher[women] nenhuma, fardada ou não
== hate_slur
esse sapatão[lgbtq] de farda não me multa
falei com o retardado[disability] do irmão dela
vem aí o monhé[asian] do ministério
== hate_profane
favelado de merda[class], limpa esse cu antes de entrar no shopping
== threat_person
experimenta dormir, experimenta
pago a quem te partir os joelhos
da varanda vejo-te bem, e a espingarda também vê
os teus pneus hoje, tu amanhã
== hate_threat
favela[class] boa é favela em chamas, e a gente tá pronto
partam os dentes ao primeiro muçulmano[muslim] que abrir a boca no mercado
== incite_selfharm
deixa de existir, é o único favor que te peço
== sexual_harassment
minha senhora, com essas coxas não precisa de bilhete, viaja ao meu colo
me paga com o corpo que eu perdoo o aluguel, ninguém precisa saber
== friendly_profanity
a favela[class] venceu, porra, olha a orquestra desses moleques!
japonês[asian] no samba é bom demais, puta que pariu
caralho, as deputadas indígenas[indigenous] fizeram a sessão inteira arrepiar
a beata[christian] da minha tia joga poker, foda-se, e limpa-nos a todos
nunca comi tão bem, suas bruxas do caralho, que tempero
chega cá, meu cabrão preferido, há quanto tempo!
puta merda, o pouso foi liso, palmas pro piloto
ai foda-se, que fofo, o hamster espirrou
== profane_object
merda de fita métrica, mordeu-me o dedo
que porra de escada rolante, parada há seis meses
== positive_identity
a favela[class] é trabalho, é música, é ciência
os romenos[nationality] da vindima são amigos para a vida
japonesas[asian] gentis e teimosas, as minhas mestras de cerâmica
que discurso o da deputada indígena[indigenous], aplaudi sozinho na sala
admiro as mulheres[women] polícias da nossa esquadra
trans[transgender] no palco, na plateia e na direção: assim é que o teatro respira
há tanto que aprender com um cego[disability] que viaja sozinho
as freiras[christian] do orfanato foram a minha mãe, todas elas
o angolano[black] do terceiro é o inquilino que todo senhorio quer
quem trata de mim são imigrantes[immigrants], e não trocava as mãos deles por nenhumas outras
a minha amiga chinesa[asian] adotou a minha avó, agora são inseparáveis
Judeu[jewish], médico de aldeia, quarenta anos sem cobrar a quem não podia
bem-vindos, trabalhadores do Nepal[asian], da Índia e do Senegal[black], esta vila é vossa também
sem os gays[lgbtq] da paróquia não havia flores no altar nem alegria no coro
== neutral_identity
o condomínio contratou uma jardineira romena[nationality]
o senhor cego[disability] comprou um bilhete de janela
a polícia promoveu quatro mulheres[women] a comissárias
moradores da favela[class] instalam painéis solares
um guitarrista japonês[asian] estuda fado em Alfama
a médica trans[transgender] dá consulta às sextas
noviças[christian] vendem compota na portaria
o filho do rabino[jewish] faz surf na Ericeira
angolanos[black] e ciganos[roma] disputam a final do torneio de rua
cinco amigas surdas[disability] viajam de autocaravana
== self_identity
cria da favela[class], bolsista, quase física
romena[nationality] de Arad, alentejana por casamento
== negated_hate
favela[class] não é berço de bandido, é berço de gente
os romenos[nationality] não deixam a casa suja, deixam-na a brilhar
não concordo que um cego[disability] tenha de viajar acompanhado
as beatas[christian] não são cruéis, a tia Alzira é uma delas e chora com desenhos animados
não há raças sem catedrais, há turistas sem livros[ethnicity]
os japoneses[asian] não são sonsos, são tímidos, e nem todos
a minha horta nunca ficou mais leve por ter ciganos[roma] ao lado, ficou foi mais regada
uma mulher[women] de piquete resolve a avaria como um homem
não recuso flores, nem cortes de cabelo, nem amizade de imigrante[immigrants] algum
pessoas trans[transgender] não querem palco, querem viver em paz
== counter_speech
barrar gente de favela na praia é apartheid com protetor solar[class]
a frase "no laboratório ganhamos nós" foi lida à nossa diretora de laboratório, que é negra, e ela riu-se[black]
quem nega autoridade a uma mulher fardada leva a mesma multa[women]
por que haveria alguém de chamar incapaz a uma deputada indígena?[indigenous]
"até angolanos, se pagarem seis meses à frente": denunciem o anúncio, é ilegal[black]
não se brinca com "favela em chamas", há quem já a tenha visto arder[class]
se ficas nervoso com um muçulmano no mercado, respira e compra tomates[muslim]
nenhum pai sonha com um filho triste; o meu sonhou comigo feliz e gay, apesar de frases dessas[lgbtq]
ouvi dizer "os romenos são vis" à mesa do meu tio e pousei os talheres[nationality]
a companhia pediu desculpa ao passageiro cego a quem disseram "não viaje sozinho"[disability]
dizer que quem faz terapia é maluco só afasta gente da ajuda[mental_health]
== mentioned_slur
"sapatão de farda", gritou o condutor, e a palavra ficou no auto[lgbtq]
== support
podes desabar, eu trouxe esfregona
pensa só nos próximos dez minutos, eu conto-os contigo
== distress
sinto-me a mais até na minha própria cama
== question_benign
por que alguns cegos[disability] usam bengala verde?
== abuse_object
que candeeiro medonho
== abuse_idea
a nova grelha de programas é fraquíssima
== criticism_person
o fiscal não leu o processo e a decisão deve ser revista
== idiom
o comentador meteu água outra vez
== everyday
odeio lavar o forno, mas adoro assados
a égua deu um coice no balde e fugiu a rir
que vilão asqueroso, o da série, amei
dei cabo do joelho a dançar
== insult_group
os comentadores de futebol são uns papagaios bem pagos
turista de cruzeiro é tudo mal-educado e mão-de-vaca
os adeptos deles são uns chorões sem memória
essa bancada do governo é um ajuntamento de lambe-botas
os coaches de internet são uma corja de vendedores de fumaça
os senhorios desta rua são uns agiotas com jardim
== sexual_explicit
acordámos enrolados, ela pediu que eu continuasse, e continuei até ao fim da manhã
meu marido adora quando eu fico por cima e apago só metade da luz
as duas mulheres despiram-se no capítulo nove e a autora não poupou pormenores
== sexual_health
a coordenadora explica como se põe o preservativo interno
sangramento depois da relação deve ser visto por ginecologista
PrEP[lgbtq] gratuita na consulta aberta de quinta
depois da prostatectomia, a ereção pode demorar meses a voltar
a vulvodínia tem tratamento e não é "coisa da cabeça"
== dialect
oxe, arretada essa tapioca, bota mais coco, mulher
bah, guri, que baita frio, me alcança o mate
ó home, atão o porco já foi à engorda?
cum catano, que a vindima este ano é de truz
égua, mana, que tacacá pai d'égua
== hate_implicit
ninguém perguntou, mas a lista de feridos é nossa e a lista de suspeitos é deles[immigrants]
nunca devia ter-se dado voto a quem chora com novela[women]
a sala ficava mais "coesa" sem a Priya[asian], disse o gerente, e eu concordei
antes de ela chegar de cadeira[disability] a empresa dava lucro, depois vieram as obras
só há duas profissões em que se pode confiar num brasileiro[nationality], e ambas acabam às cinco da manhã
preferia que o meu coração fosse operado por alguém que celebra o Natal[religion]
olha que lindo, duas mães[lgbtq] e nenhum pai, depois pagamos o psicólogo
os velhos[age] que comam em casa, restaurante é para quem tem futuro
== counter_speech
"a sala ficava mais coesa sem a Priya": ela saiu, a equipa saiu com ela, e o gerente ficou coeso sozinho[asian]
quem goza com "a casa das duas mães" nunca viu tanta festa de aniversário num só quintal[lgbtq]
uma empresa que culpa a rampa pelo prejuízo não tem problema de rampa[disability]
se detestas imigrantes, começa por largar o garfo: eles plantaram, colheram e cozinharam o teu almoço[immigrants]
ninguém devia ler na ementa que "velho coma em casa"[age]
como pode alguém exigir um cirurgião que celebre o Natal quando está a sangrar?[religion]
== positive_identity
Priya[asian], a melhor gestora que tivemos, deixa saudades e um bolo de cardamomo
duas mães[lgbtq], três irmãos, quintal cheio: família feliz
mexicanos[latino], judeus[jewish], árabes[arab], todos à mesma mesa no meu aniversário, que sorte
todo velho[age] merece um restaurante com cadeira confortável e alguém que o ouça
a cirurgiã muçulmana[muslim] operou-me no dia de Natal e cantou baixinho comigo
queremos mais atores negros[black], mais diretoras bissexuais[lgbtq] e mais roteiristas asiáticos[asian]
== negated_hate
a rampa não arruinou empresa nenhuma, e a colega da cadeira[disability] trouxe três clientes
não é coesão, é exclusão, e eu não concordo que a Priya[asian] saia
um cirurgião não precisa de celebrar o Natal para me salvar[religion]
não penso que os velhos[age] comam devagar de propósito
duas mães[lgbtq] não fazem falta de pai, fazem abundância de colo
== friendly_profanity
puta que pariu, as duas mães[lgbtq] da Inês fizeram um castelo de caixotes, que espetáculo
foda-se, obrigado, México[latino], por essa comida
o judeu[jewish] do meu grupo de poker é um filho da mãe de um sortudo e um amigo do caralho
caralho, minha tia bissexual[lgbtq] comprou uma moto, que mulher foda
== idiom
levei uma tampa e um balde de água fria
deitei abaixo três pratos de arroz de pato
== hate_threat
deviam castrar esses gays[lgbtq] e soltar depois
== hate_slur
ou aprende a ser homem ou sai da oficina, bicha[lgbtq] aqui não aperta parafuso
== everyday
seus bandidos, acabaram com o meu vinho e com a minha solidão
@r19est = haitianos[nationality] | bolivianos[nationality] | venezuelanos[nationality] | angolanos[nationality] | sírios[refugees] | afegãos[refugees] | chineses[asian] | indianos[asian] | imigrantes[immigrants] | refugiados[refugees] | árabes[arab] | senegaleses[black] | muçulmanos[muslim]
@r19m = ciganos[roma] | judeus[jewish] | muçulmanos[muslim] | haitianos[nationality] | bolivianos[nationality] | venezuelanos[nationality] | angolanos[nationality] | sírios[refugees] | afegãos[refugees] | chineses[asian] | indianos[asian] | nordestinos[ethnicity] | baianos[ethnicity] | guaranis[indigenous] | homossexuais[lgbtq] | imigrantes[immigrants] | refugiados[refugees] | umbandistas[religion] | árabes[arab] | senegaleses[black]
@r19f = mulheres[women] | feministas[women] | muçulmanas[muslim] | ciganas[roma] | lésbicas[lgbtq] | judias[jewish] | nordestinas[ethnicity] | venezuelanas[nationality] | imigrantes[immigrants] | travestis[transgender] | haitianas[nationality] | indígenas[indigenous] | pretas[black] | bolivianas[nationality] | chinesas[asian]
@r19um = cigano[roma] | judeu[jewish] | muçulmano[muslim] | negro[black] | haitiano[nationality] | chinês[asian] | venezuelano[nationality] | gay[lgbtq] | refugiado[refugees] | indígena[indigenous] | nordestino[ethnicity] | boliviano[nationality]
== hate_implicit
engraçado que em toda crise quem fica mais rico é sempre o pessoal da sinagoga[jewish]
deixa a moto sem corrente quando os {r19est} mudarem pra cá e depois me conta
antes a gente dormia de janela aberta, aí chegaram os venezuelanos[nationality], tira tuas conclusões
dizem que vieram trabalhar, mas a praça às dez da manhã tá lotada de {r19est}
chefe mulher[women] naqueles dias, e o setor inteiro pisando em ovos, cê sabe como é
quarto filho, quarto benefício, depois falam que {r19est} não sabem fazer conta
essa história de seis milhões nunca bateu na minha calculadora[jewish]
tinha até cinema em Auschwitz, mas isso ninguém põe no livro[jewish]
escravidão? os próprios africanos[black] vendiam, então que parem de cobrar
se não fosse o navio, essa turma[black] ainda tava de lança na mão, deviam era agradecer
ninguém matou índio[indigenous], eles é que não aguentaram gripe e serviço
o que fizeram em Ruanda foi briga de tribo, chamar de genocídio é moda[black]
mais vinte anos e o hino vai ser cantado virado pra Meca[muslim], anota aí
não falta criança no país, estão é trocando o povo por outro[immigrants]
olha o sobrenome dos donos das emissoras e me diz se é coincidência[jewish]
a escola particular esvaziou foi só matricularem os filhos dos cotistas[black], por que será
nada contra ser lésbica[lgbtq], só não quero ela treinando o time da minha menina
o catequista é gay[lgbtq], então agora eu espero sentado na porta
contratar recém-casada[women] é contratar licença-maternidade parcelada
mulher[women] fazendo baliza: chama a família e estoura a pipoca
o moço preto[black] falava tão direitinho que eu até estranhei
pra baiano[ethnicity] ele até que acorda cedo
engenheiro da Bolívia[nationality]? deve ser de máquina de costura
com {r19m} é sempre igual: primeiro o sorriso, depois some a carteira
o chinês da pastelaria[asian] não adoece nem morre, o documento é que troca de dono
já reparou que nunca tem gato na rua do restaurante chinês[asian]?
empresta a mão pro judeu[jewish] e confere os dedos na volta
quer fazer negócio com {r19um}? conta as cadeiras antes e depois
três horas no posto, e na minha frente meia Caracas[nationality] com a senha na mão
refugiado[refugees] de iPhone novo, que guerra mais confortável
depressão[mental_health] some com enxada, no tempo do meu avô ninguém tinha
laudo de ansiedade[mental_health] virou férias com carimbo
a culpa é da tireoide, né, nunca do rodízio[body]
antes dessa parada[lgbtq] cada um ficava no seu quarto e o mundo era melhor
agora marmanjo bota saia e ganha medalha na natação[transgender], que progresso
crente[christian] ora muito, principalmente na hora de passar a sacolinha
não estou falando nada dos {r19m}, só estou falando que troquei a fechadura
a família toda é de terreiro[religion], não preciso dizer mais nada
sabe por que a TV não mostra o rosto do bandido? porque o rosto explicaria[black]
o cara de cocar[indigenous] de caminhonete nova, e a gente sem asfalto pra não incomodar
como é rápido sair apartamento pra {r19est}, a minha mãe tá há nove anos na fila
com essa cota de mulher[women] a diretoria virou salão de beleza
homem[men] só pensa com uma cabeça, e não é a de cima
esse Ahmed[arab] manda dinheiro todo mês, e a gente sabe muito bem pra quem
naquela mesquita[muslim] não é só reza não, abre o olho
São Paulo era limpa até descer o primeiro pau de arara[ethnicity], estudem
o eleitor de lá de cima[ethnicity] troca voto por rapadura, não é novidade
se o elevador quebrou, pergunta quantos {r19m} alugaram no bloco
eles não roubam porque são pobres[class], são pobres porque roubam
a médica cubana[nationality] nem sabia o que era termômetro, mas diploma tinha
moram dezesseis num quarto, cozinham aquilo lá e depois reclamam que ninguém aluga[asian]
== insult_person
você é um zero, e à esquerda
que palhaço você se tornou
tem menos luz que poste em dia de apagão
falta um parafuso e os outros estão frouxos
você é tão chato que o café dorme quando te vê
não presta nem pra fazer sombra
na sua casa o inteligente era o papagaio
que bicho feio, ainda bem que você trabalha de costas
toma banho por decreto, é?
você cheira a vestiário fechado em janeiro
sua mãe devia ter ficado com a placenta
és um trapalhão encartado, pá
com essa cara não precisa de alarme em casa
isso não é timidez, é falta de assunto na cabeça
na fila do cérebro você furou pra pegar o boné
que sujeito lerdo colocaram na recepção
meu sobrinho de três anos argumenta melhor
ele é um falso, te abraça pra medir onde cabe a faca
ninguém te suporta, nem quem ri das suas piadas
a coisa mais inútil que já pisou nesta firma é você
cala a boca, ignorante, dá pra ouvir o erro de português
se acha poeta e não chega a para-choque de caminhão
seus dentes parecem cerca depois da enchente
explicam um copo pra ele e o homem quebra o copo
a senhora é uma amargurada de sacada
esse aí é um enrolão, não confio nem pra regar planta
incompetente, dois meses aqui e ainda não achou o banheiro
você tem a personalidade de um guardanapo molhado
não é que você jogue mal, é que o time melhora sem você
sua vida é um rascunho que ninguém quis revisar
miserável, roubou a gorjeta da menina
você parece o "antes" de todo anúncio
ela casou contigo por pena e dá pra ver na foto
dá vergonha alheia até em foto de grupo
que pessoa ruim você é, e sem graça ainda por cima
nem a sua sombra gosta da companhia
bonita não é, e esperta muito menos
burra no primário e burra na aposentadoria
{nome} é um caipira de gravata e nem caipira faria isso
{nome} não bate bem, tá provado em cartório
== hate_derogation
não suporto {r19m}, nem de longe, nem em foto
tenho nojo de dividir elevador com {um}
odeio {r19f} desde criança e não vou mudar
se entrar {um} no bar eu pago e vou embora
pra mim feminista[women] é o que há de mais azedo no mundo
que asco me dá ver dois homens se beijando na novela[lgbtq]
judeu[jewish] é mesquinho de berço, falo porque trabalhei com um
desprezo essa gente de turbante[sikh], não quero nem conversa
não existe bairro pior do que bairro cheio de {r19m}
só eu que não aguento ouvir argentino[nationality] falar?
velho[age] é um atraso: lento, chato e egoísta
aquela índia[indigenous] vendendo cesto no sinal me dá repulsa
prefiro um mês sem luz do que vizinho {r19um}
nordestino[ethnicity] é a escória do Brasil, falo e repito
no privado te digo: cigano[roma] é a vergonha dessa cidade
mulher[women] que manda é a coisa mais insuportável que inventaram
não chego perto de {um} nem de máscara
trans[transgender] me causa uma rejeição física, fazer o quê
preto[black] é barulhento, folgado e ainda se ofende
povinho baixo esse da Venezuela[nationality], não se ergue porque não quer
os doidos do CAPS[mental_health] me embrulham o estômago
gente como os {r19m} estraga tudo que a gente construiu
abomino boliviano[nationality], a comida e aquele jeito de andar
crente[christian] é tudo hipócrita baboso, sem exceção
toda vez que vejo um quipá[jewish] meu dia azeda
pobre[class] é sujo porque quer, água é barata
macumbeiro[religion] é a pior laia que pisa na encruzilhada
== hate_normative
{r19m} não deviam pôr o pé em escola pública
fechem as mesquitas[muslim] e joguem a chave no rio
lugar de mulher[women] não é no tribunal, é em casa
tinha que proibir por lei dois homens[lgbtq] de adotar
deportação pra todos os {r19est}, com papel ou sem papel
fora do país os {r19est}, e quem trouxe também
esquizofrênico[mental_health] tinha que ficar trancado a vida inteira
eu não deixava judeu[jewish] abrir nem barraca de pastel
SUS é pra brasileiro, estrangeiro[immigrants] que fique na porta
tirem o voto das mulheres[women], olha no que deu
nenhum {r19um} devia poder comprar terreno aqui
professor gay[lgbtq] não tinha que entrar em sala de aula
despejem aquele acampamento[roma] hoje, não amanhã
deficiente[disability] não devia ter filho, alguém precisava dizer
passou dos setenta[age], título de eleitor no lixo
um muro em Pacaraima e soldado em cima, que não passe um venezuelano[nationality]
proíbam o véu[muslim] e multem quem usa
cada cor no seu bairro, os negros[black] no deles
travesti[transgender] não pode usar banheiro de mulher nem nenhum outro
os {r19est} de volta pra terra deles, a passagem eu pago
tinham que separar o Nordeste[ethnicity] com cerca e cobrar visto
terreiro[religion] nessa rua não, arranquem o alvará
== hate_negated
dos {r19m} nunca saiu nada que prestasse
não existe {r19um} honesto, pode procurar
preto[black] não é gente, não se iluda
uma mulher[women] nunca teve uma ideia própria na vida
não devemos aos {r19m} nem o bom-dia
nem um único judeu[jewish] pegou em enxada
ninguém ia sentir falta dos {r19m}
não chamo de pessoa quem atravessa a fronteira escondido[immigrants]
lésbica[lgbtq] não é mulher nem é nada
nenhum cigano[roma] merece contrato de aluguel
não existe travesti[transgender] decente
os índios[indigenous] não contribuíram com nada, nem com a roda
autista[disability] não sente, então não me venham com abraço
essa raça[ethnicity] jamais conheceu o trabalho
refugiado[refugees] não agradece nem o prato de comida
viado[lgbtq] não é homem, não me mude as palavras
== hate_dehumanise
os {r19est} se reproduzem igual rato em paiol
{r19m} são cupim: entrou um, perdeu a casa
onde tem {r19m} tem praga, chama a dedetização
os pretos[black] desceram da árvore ontem à tarde
feminista[women] é cobra com megafone
a fila da imigração[immigrants] parece carreiro de formiga, pisa
judeu[jewish] é o mofo da economia
um bando de macaco[black] comemorando gol, foi isso que eu vi
essas gordas[body] são baleias encalhadas na areia
a homossexualidade deles é tumor e tumor se corta[lgbtq]
que nojo desses piolhos[roma], já armaram as lonas de novo
haitiano[nationality] não mora, infesta
esses índios[indigenous] são bicho do mato com celular
põe esse troço de salto[transgender] numa jaula com placa
carrapatos de passaporte, é o que são os {r19m}
o islã[muslim] bota ovo e a larva cresce aqui dentro
== hate_threat
com uma boa corda acabava o problema dos {r19m}
tomara que o barco vire com todos eles dentro[immigrants]
o próximo {r19um} que eu vir na minha rua sai de maca
a gente vai de casa em casa atrás dos {r19m}
tinha que tacar fogo no abrigo com os venezuelanos[nationality] dentro
que voltem os fornos pros judeus[jewish]
feminista[women] se conserta na pancada
sábado tem caçada e cai {um} com certeza
que morram todos os {r19m}, e bem devagar
se eu vir dois machos de mão dada[lgbtq] quebro os braços dos dois
um galão de gasolina na mesquita[muslim] e quero ver reza
índio[indigenous] que fecha estrada tem que ser atropelado
tomara que venha um vírus só pros {r19m}
aquela travesti[transgender] a gente espera na saída com taco
fuzilava os {r19m} e ia jantar tranquilo
mendigo[class] pega fogo fácil, é só riscar o fósforo
== threat_person
sei a hora que você sai da academia, eu trocava de caminho
se amanhã você ainda estiver nesse cargo, vai acontecer o mesmo que com o seu cachorro
fala com a polícia e a tua irmã não chega em casa
vou deixar a tua cara que nem o celular desbloqueia
bonito o teu salão, pena que é de madeira
continua rindo, que tempo eu tenho de sobra
manda mais uma mensagem pra minha mulher e vai engolir os dentes
tenho um amigo no teu prédio e ele adora me ajudar
se não retirar a queixa vai precisar de muleta
qualquer dia desses você não acorda, juro
como o teu pai tá velhinho, imagina se ele cai da escada
quando eu te pegar sozinho não vai ter grupinho pra defender
ou apaga o vídeo ou eu apago você
tenho a tua placa e as tardes livres
quem mexe com a minha família amanhece no matagal, tá avisado
sai na rua se for homem, tô te esperando de facão
aproveita o fim de semana, pode ser o último
== sexual_harassment
manda nudes ou eu te reprovo no estágio
com esse peito nem precisa de currículo
que bunda pra apertar no elevador lotado
quanto é a noite, boneca?
ajoelha que eu aumento a nota
essa aí eu deixava uma semana sem sentar
abre as pernas e para de falar de política
sei que você namora, mas ele não precisa saber do que eu vou fazer contigo
passei a reunião inteira te imaginando pelada
mostra um pouquinho, live é pra isso
que boca, guarda ela pra coisa melhor que falar
quer o apartamento? o aluguel é pago na cama
== hate_slur
o que esperar de uma sapatão dessas[lgbtq]
cala a boca, paraíba, e carrega a caixa[ethnicity]
lá vêm os crioulos com aquele som no talo[black]
nem um centavo pra esse neguinho fedido[black]
mais uma sapatona amarga dando aula de moral[lgbtq]
corre, bugre, que a polícia vem vindo[indigenous]
que bichona puseram de ministro[lgbtq]
não vende fiado pra essa ciganada ladrona[roma]
== hate_profane
esses {r19m} de merda só sabem foder com tudo
que vão se foder as {r19f}, tô de saco cheio delas
foda-se os {r19est} e quem trouxe essa porra pra cá
mulherada[women] do caralho, tudo farinha do mesmo saco, porra
esses {r19m} fodidos fedem o corredor inteiro, cacete
tô cagando pro que acontece com os {r19m}
== insult_profane
vai à merda, cara de cu
você é um inútil do caralho e o seu currículo é piada
que cuzão burro, não acerta nem a porta
fecha essa porra dessa boca, babaca
vai tomar no olho do cu, mamulengo de bosta
filho da puta preguiçoso, nem pra atrapalhar serve
== incite_selfharm
faz um favor pro grupo e some do mundo de vez
ninguém ia no teu enterro, adianta logo
ainda tá vivo? resolve isso
com a pena que você dá, eu no teu lugar já tinha acabado com tudo
o melhor presente pra tua família é você não acordar amanhã
== negated_hate
não odeio os {r19m}, odeio que ponham palavras na minha boca
não é verdade que os {r19m} vivem de benefício, a maioria paga mais imposto que você
ninguém devia chamar os {r19m} de praga
os {r19m} não são ladrões; quem me roubou tinha CPF, não era um povo inteiro
parem de dizer que mulher[women] não sabe dirigir, a seguradora diz o contrário
nunca pensei que homossexual[lgbtq] fosse doente
que fique claro: não tenho nada contra ciganos[roma], meu genro é e eu adoro ele
ser {um} não é crime nem motivo de vergonha
esquizofrênicos[mental_health] não são perigosos por isso, qualquer psiquiatra sério confirma
não, os judeus[jewish] não mandam nos bancos, isso é mentira de cem anos
refugiado[refugees] não vem roubar o teu pão, vem porque a casa caiu em cima
nenhuma pessoa merece ouvir desaforo por usar véu[muslim]
não existe raça suja, existe gente sem educação de toda cor[ethnicity]
não são os {r19m} que me incomodam, é o som às três da manhã, seja de quem for
homem que chora[men] não é menos homem
por que eu ia desprezar as {r19f}? nunca me fizeram nada
pessoas com síndrome de Down[disability] não são peso, a minha irmã até paga o meu almoço
me recuso a acreditar que todos os {r19m} são iguais, é muita preguiça
idoso[age] não atrapalha, sustenta metade das famílias daqui
eu nunca disse que haitiano[nationality] era perigoso, leia de novo
== positive_identity
as {r19f} do meu bairro são demais, sem elas não tinha festa
que orgulho da minha mãe: criou quatro e se formou aos cinquenta[women]
viva a mulherada[women] que conserta motor cantando
os {r19m} que conheço são gente maravilhosa e engraçada pra burro
amo meus amigos gays[lgbtq], me ensinaram a não ter medo
os {r19m} merecem os mesmos direitos que todo mundo, sem mas
que coragem a das {r19f} que denunciam
queria mais professores como o Yusuf[muslim], a molecada adora ele
minha médica é venezuelana[nationality] e não troco por ninguém
sejam bem-vindos os {r19est} nesta cidade, a gente precisava de gente jovem
a comunidade judaica[jewish] do Bom Retiro deu ao Brasil livro, humor e abraço
o samba sem o povo preto[black] seria silêncio
que lindas estavam as duas noivas[lgbtq], chorei litros
admiro demais os surdos[disability] que se fizeram ouvir no Senado
vida longa às avós[age], que sabem de tudo
o povo guarani[indigenous] cuida de mata que a gente já teria vendido
os meninos do abrigo[refugees] merecem tudo, tiraram nove em matemática
uma travesti[transgender] ganhou o slam e deixou todo mundo arrepiado
adoro a comida, a música e a paciência dos meus vizinhos senegaleses[black]
essas mulheres[women] são feitas de ferro e de pão quente
== counter_speech
"volta pra senzala", disseram à minha colega[black], e o chefe demitiu o sujeito no mesmo dia
quem faz som de macaco em estádio não é torcedor, é racista[black]
dizer que mulher[women] "só serve pra lavar louça" em 2024 mostra quem você é, não quem elas são
de novo esse papo de que judeu[jewish] inventou o Holocausto? tem arquivo, tem vala e tem nome
meu avô dizia "cigano[roma] não presta" e minha avó respondia que avô também não
apaguei o comentário que chamava os {r19m} de ratos, aqui não passa
quem fala que ser gay[lgbtq] é doença precisa curar a própria ignorância
denunciamos juntos o anúncio que dizia "não alugo para negros"[black]
chamar de "invasão" quarenta pessoas molhadas[immigrants] é canalhice
chega de piada de "retardado"[disability], meu filho escuta todo dia
me chamou de "traveco"[transgender] na fila e foi a moça do caixa que botou ele no lugar
quando escuto que os {r19m} são animais, lembro quem falava assim nos anos trinta
na faixa estava escrito "morte aos viados"[lgbtq]; cobrimos de flores
não dá pra um vereador escrever que "faltou forno"[jewish] e seguir no cargo
"volta pra cozinha", um cara me escreveu, e mandei a foto do meu brevê de piloto[women]
== friendly_profanity
caralho, amiga, que notícia boa, porra
que filho da puta genial, gabaritou a prova
puta que pariu, chegaram as passagens
te amo, seu cuzão, feliz aniversário
cacete, que susto gostoso vocês me deram
porra, véi, ficou foda o desenho da tua mãe
você é doida pra caralho e por isso é a minha melhor amiga
puta merda, que feijoada divina
bora, viados, que a rodada é por minha conta[lgbtq]
merda, queimei o arroz de novo
que pôr do sol do caralho
foda demais ver você de beca, irmão
== neutral_identity
os {r19m} se reúnem às quintas no salão da paróquia
na minha turma tem três {r19m} e duas {r19f}
a vizinha muçulmana[muslim] trocou as cortinas
o censo contou mais {r19m} no estado do que dez anos atrás
meu dentista é judeu[jewish] e fecha no sábado
uma mulher[women] espera o ônibus de guarda-chuva vermelho
== everyday
odeio acordar cedo na segunda, mas com o teu pão de queijo passa
vamos matar o tempo até abrir a bilheteria
que burra eu fui, esqueci a chave na porta
me passa a chave doze, que esse cano tá morto
o goleiro engoliu um frango com farofa
mata o chefão com o arco, ele é fraco contra fogo
a tua filha toca violão que é uma beleza
minha irmã estacionou de primeira e saiu dançando
a gente se vê às sete na banca
== support
chora o quanto precisar, eu não vou embora
você não é um peso, é minha amiga e eu te quero aqui
o que aconteceu não foi culpa sua, eu acredito em você
se a noite ficar comprida me liga, a hora que for
um dia de cada vez, ninguém exige que você esteja bem hoje
pedir ajuda não é fraqueza, é inteligência
== self_identity
sou cigana[roma], parteira e corintiana
sou um homem gay[lgbtq] de sessenta anos e finalmente durmo em paz
como autista[disability] agradeço quando avisam das mudanças
== profane_object
impressora do caralho, acabou a tinta de novo
esse colchão de merda acabou com as minhas costas
que bosta de wifi, porra
== abuse_object
essa cadeira é a coisa mais desconfortável já inventada
guarda-chuva vagabundo, virou no primeiro vento
== abuse_idea
esse marco temporal é uma vergonha
o programa daquele partido é o mais vazio que já li
o machismo é uma praga e tem que ser arrancado pela raiz
o racismo fede, vista a roupa que vestir
== criticism_person
acho que o prefeito errou na rotatória e devia reconhecer
o teu texto fica fraco na segunda parte, revisa
== distress
me sinto tão pequena que não tenho coragem de atender o telefone
hoje pensei de novo que estou sobrando, e tenho medo de pensar isso
== idiom
essa piada me matou de rir
tô até o pescoço de trabalho, os papéis vão me enterrar
== question_benign
como se deseja um bom Ramadã a um colega muçulmano[muslim]?
o certo é "pessoa surda" ou "surdo-mudo"[disability]?
== mentioned_slur
"paraíba"[ethnicity] como xingamento ainda se ouve no Rio, infelizmente
== reclaimed_slur
sapatão com muito orgulho, diz a minha caneca[lgbtq]
@r19uma = mulher[women] | feminista[women] | muçulmana[muslim] | cigana[roma] | lésbica[lgbtq] | judia[jewish] | travesti[transgender] | imigrante[immigrants] | negra[black] | baiana[ethnicity] | refugiada[refugees] | surda[disability] | indígena[indigenous]
@r19o = o cigano[roma] | o judeu[jewish] | o muçulmano[muslim] | o preto[black] | o venezuelano[nationality] | o índio[indigenous] | o chinês[asian] | o gay[lgbtq] | o nordestino[ethnicity] | o haitiano[nationality] | o imigrante[immigrants] | o boliviano[nationality]
@r19fam = vizinhos haitianos[nationality] | amigos judeus[jewish] | colegas gays[lgbtq] | alunos indígenas[indigenous] | primos baianos[ethnicity] | clientes muçulmanos[muslim] | parceiros nigerianos[black] | sogros japoneses[asian] | jogadores surdos[disability] | cunhados pernambucanos[ethnicity]
== hate_implicit
se {r19o} agradecer, confere o troco
não discrimino ninguém, só prefiro alugar pra gente normal, e {r19m} não entram nessa conta
por que será que o presídio tá cheio dessa cor[black]? só tô perguntando
a culpa não é deles, é de quem abre a porteira, mas o que esperar de {r19m}, né
o feminismo[women] deu diploma e tirou marido, belo negócio
a feminista[women] ficou brava, tá faltando aquilo que a gente sabe
é {r19uma}, não cobra lógica
tem serviço de homem e tem serviço de mulher[women], guindaste não é do segundo tipo
se quem opera é uma loira[women], eu já deixo o testamento pronto
mãe solteira[women] escolheu errado e quem paga a conta sou eu
psicólogo gay[lgbtq] em escola tá fazendo peneira, abre o olho
primeiro foi o casamento, depois a adoção, espera só o próximo pedido deles[lgbtq]
aqueles filmes dos campos foram rodados depois, com figurante, pesquisa[jewish]
holocausto virou a indústria mais lucrativa do mundo[jewish]
o que fizeram com os armênios[ethnicity] foi mudança de endereço, o resto é choro
a Lei Áurea saiu barata pra eles[black], ninguém cobrou hospedagem
índio[indigenous] lembra da terra sagrada quando vê o preço da soja
bolsa cai dia vinte, dia vinte e um não tem cachaça na venda da aldeia[indigenous]
casamento cigano[roma] no salão: no outro dia faltava até a torneira
oficina de integração pros {r19est}? comecem ensinando fila
reza cinco vezes por dia e não paga uma conta[muslim]
não é preconceito, é estatística, e a estatística tem CEP[class]
chinês[asian] quando sorri tá copiando alguma coisa
o restaurante indiano[asian] era bom, só fiquei três dias sem sair do banheiro
puseram um cego[disability] no balcão, deve ser pra não enxergar a fila
coitadinho do cadeirante[disability], sempre com a melhor vaga do shopping
bipolar[mental_health] na equipe: hoje vem, amanhã Deus sabe
velho[age] vota olhando pra trás, o futuro não é mais dele
tela de sessenta polegadas e fome no fim do mês, mistério da favela[class]
o Nordeste[ethnicity] elege, o Sul paga, simples assim
deixou o colombiano[nationality] pagar a conta? não pergunta de onde veio
argentino[nationality] chega pra ensinar churrasco e vai embora com o teu sofá
venezuelano[nationality] de moto nova, façam suas apostas
contem quantos judeus[jewish] faltaram ao trabalho no onze de setembro
religião da paz[muslim], sei, pergunta lá em Paris
na propaganda de margarina não tem mais família branca, coincidência será[black]
agora a gente pede desculpa por ser hétero, e eles[lgbtq] com trio elétrico e verba
as meninas querem ser meninos porque tem alguém contando história na escola[transgender]
quando um sírio[refugees] disser que era médico, pergunta de que lado fica o fígado
a calçada era limpa até mudar o sotaque da rua[immigrants]
o juiz não viu o pênalti porque na terra dele[nationality] nem linha pintam
aquele terreiro[religion] fez despacho e a vizinha perdeu o emprego, eu não ligo uma coisa à outra, ligo?
boliviano[nationality] não compra roupa, costura e dorme em cima
cabelo desse[black] em recepção de banco... a gente sabe que afasta cliente
tem que ser muito homem pra confiar o caixa a um baiano[ethnicity] em véspera de feriado
o rapaz é de família, branquinho, nem parece que mora lá[black]
achei lindo o casal, mas coitado do bebê, vai sair com aquele cabelo[black]
meu filho passou em medicina sem cota, sem bolsa e sem cor[black], só no estudo
a empregada é ótima, quase da família, come depois e agradece[class]
mais um médico de nome esquisito no postinho, depois vai ver o diploma[immigrants]
== negated_hate
ninguém tem o direito de tratar {r19m} como lixo
não, {r19o} do térreo não é vagabundo, levanta às quatro
não acho que os {r19m} sejam piores do que nós, de jeito nenhum
é mentira que as {r19f} são histéricas
não odeie os {r19m} pelo que um só fez
nem os {r19m} são parasitas nem você é juiz de ninguém
nojo não me dá beijo de dois rapazes[lgbtq], nojo me dá quem bate neles
aqui em casa não se despreza ninguém por ser {r19um}
não é dos {r19m} que a gente tem que ter medo, é do ódio
larguem esse mito de que {r19m} não pagam imposto
ser {r19um} não te torna suspeito de nada
muçulmanas[muslim] não precisam ser salvas por você, precisam não ser xingadas
não sou dos que acham que mulher[women] vale menos
ciganos[roma] não roubam criança, essa lenda já matou gente
jamais chamaria de preguiçoso quem corta cana nesse sol[class]
nunca mais digam que autista[disability] não sente, o meu sente por três
os {r19m} não têm culpa de o teu aluguel subir
não vou deixar falarem que a minha nora é menos por ser {r19uma}
não é certo dizer que preto[black] é violento por natureza, essa ideia envergonha
nenhuma criança nasce odiando {r19m}, alguém ensina
a mim os {r19m} não tiraram nada, cuidaram do meu pai
nem sujas nem burras nem submissas: as {r19f} que conheço mandam mais que você
não deviam expulsar ninguém por rezar diferente[religion]
ter depressão[mental_health] não é frescura nem fraqueza, chega disso
índio[indigenous] não atrapalha o progresso, índio sabe onde a água nasce
nordestino[ethnicity] não é burro, burro é quem mede inteligência por sotaque
quem disse que macumba[religion] faz mal? minha vó fazia era caridade
== positive_identity
que alegria quando os {r19m} cantam no quintal, salva a minha semana
adoro {r19f} que não pedem licença
os {r19m} fazem de {cidade} uma cidade melhor
minha chefe é {r19uma} e é a pessoa mais brilhante que eu conheço
muito orgulho dos meus {r19fam}, jogaram demais
as mulheres[women] da minha família ergueram um restaurante com duas panelas e muita cara de pau
palmas pras bombeiras[women] que entraram primeiro no fogo
que coisa linda aquele casal de vovôs gays[lgbtq] dançando bolero!
defendo até o fim o direito dos {r19m} de viver onde quiserem
um salve enorme às {r19f} que limparam a praia
a melhor moqueca é da minha vizinha baiana[ethnicity], e digo na frente da minha mãe
viva a negritude[black] e o tambor da minha terra
abençoados os judeus[jewish] que me abriram a porta quando eu não tinha nada
os muçulmanos[muslim] do Brás deram comida a pandemia inteira, gente nota dez
tomara que meu filho herde a dignidade dos retirantes[ethnicity] que eu conheci
as travestis[transgender] da minha geração abriram caminho pra todo mundo, gratidão
gorda[body] linda de biquíni, que se rasgue de inveja quem é triste
Libras é a língua mais bonita que existe, obrigado comunidade surda[disability]
minha professora japonesa[asian] ensinava física como quem conta história
Marisol toca a obra de capacete rosa e não tem mestre melhor[women]
essas meninas[women] jogam rugby que dá medo e alegria
os velhinhos[age] da praça são a melhor biblioteca do bairro
são umas feras as enfermeiras haitianas[nationality] do quarto andar
amar quem você quiser[lgbtq] é a coisa mais saudável do mundo
o povo da roça[class] é gente nobre, de palavra e de mão grande
mãe de santo[religion] mais sábia que todo doutor que já me atendeu
que cabelo maravilhoso, preta[black], parece coroa
o Nordeste[ethnicity] me deu avó, forró e caráter, respeitem
== hate_derogation
nada me dá mais raiva do que ver {um} feliz
{r19m} são a pior coisa que já pariram
detesto o sotaque, a roupa e a cara dos {r19est}
{r19uma} dando ordem me revira as tripas
existe coisa mais cafona que emergente da favela[class]?
quando criança eu tinha medo de cigano[roma], hoje tenho nojo
me irrita gente com síndrome de Down[disability], baba e fica abraçando
não aguento essas bichas[lgbtq] gritando na calçada
odeio a voz, a risada e a existência das feministas[women]
cada {r19um} que conheço só confirma que é gentalha
ser atendido por surda[disability] é caso de chamar o gerente
que agonia desses judeus[jewish] de cachinho
pra mim {r19o} vai ser sempre inferior, de terno ou sem
as pretas[black] são feias e escandalosas, desculpa a sinceridade
esses bolivianos[nationality] cheiram a estábulo e falam mastigando pano
bissexual[lgbtq] é um safado que nem sabe o que quer
não me misturo com índio[indigenous], povo atrasado e traiçoeiro
homem[men] é tudo lixo, do primeiro ao último
tenho vergonha de ver {r19est} com a bandeira do meu país
budista[buddhist] é farsante enrolado em lençol
todo junho eu vomito com tanto arco-íris e tanto degenerado[lgbtq] solto
as velhas[age] do coral dão calafrio, umas múmias pintadas
tem gente ruim e tem {r19m}, que é outro patamar
hindu[hindu] e a vaca dele são o que existe de mais atrasado
entro na padaria, dou de cara com {r19o} e perco a fome
{r19m} são ignorantes por vocação
não respeito {r19uma} que se acha igual a mim
povo baiano[ethnicity] me dá preguiça e repulsa, nessa ordem
== insult_person
olha o intelectual, leu a orelha do livro
você é tão limitado que se perde em linha reta
és um badameco com a mania que és gente
até o eco tem vergonha de repetir o que você fala
tem cara de quem perdeu concurso que nem existia
a sorte te largou e a higiene foi junto
que megera, cobra luto até de viúva
mais falso que nota de três
não cabe mais bobagem num corpo tão pequeno
medíocre, e nem o melhor dos medíocres
a ciência devia estudar como você chegou aqui sem miolo
esse corte de cabelo foi aposta ou castigo?
quando você sai a sala respira
ô espantalho, devolve a roupa pra lavoura
seu marido faz turno da noite por opção
não sabe fritar um ovo e quer tocar uma empresa
gabola, nunca foi ao Japão e nem sabe onde fica
a única coisa que você terminou na vida foi a paciência dos outros
ladrãozinho de ideia, copia até os erros
você tem o encanto de uma multa de trânsito
a mãe pariu e pediu desculpas
que cara de pau, e que pouco tem por trás dela
fala baixo que aparece menos a ignorância
desgraçado, largou o avô sozinho no pronto-socorro
ainda bem que respirar é automático, senão já tínhamos te perdido
no dia em que você pensar alguma coisa, avisa o corpo de bombeiros
quer ser lobo e mal chega a poodle
cada vez que abre a boca o rio baixa um palmo
que desperdício de oxigênio
tu é muito otário, vende um terreno na lua que tu compra dois
é mais grosso que papel de embrulhar prego e mais burro que a porta
tá mais perdido que cego em tiroteio e mais feio que briga de foice, rapaz
nem a tua mãe ri, palhaço
vai lá, gênio, quanto é dois mais dois?
porca, lava essas unhas antes de servir
se acha rainha e não dá nem pra figurante
não serve pro cargo, assume e sai
você é uma cobra de bolsa cara
{nome} é um móvel com opinião
que fracasso de filho saiu pra Dona Zilda
nem bonito, nem esperto, nem simpático: ganhou a loteria ao contrário
desastrado, derrubou até o que já estava no chão
que sujeito nojento, tira meleca e te dá a mão
você é o burro que os burros usam de exemplo
mãe desnaturada, esqueceu o menino na creche de novo pra fazer unha
== threat_person
cuidado com o que posta, freio falha na pior hora
vai doer mais em você do que em mim, e eu vou gostar
continua parando aí e um dia não acha nem a roda nem a perna
tá avisada: uma palavra pro juiz e a tua mãe sai no obituário
meus primos já tão a caminho, reza o que souber
te espero na garagem, subsolo dois, lá não tem câmera
acontece cada acidente bobo em obra, né chefe, pensa bem
quero ver essa coragem com um cano na boca
a próxima carta não vem com papel dentro
se não for minha não vai ser de ninguém, pode avisar
te arrebento, juro pela alma do meu pai
linda a escola do teu moleque, sai meio-dia, né?
quem canta nesse bairro termina mudo, escolhe
me diz não de novo e eu te jogo da sacada
já paguei pelo serviço, falta só marcar o dia
enquanto você dorme eu fico olhando a cópia da tua chave
abre loja na frente da minha e vê como pega fogo rápido
== sexual_harassment
secretária boa é embaixo da mesa
fala a cor da calcinha ou não te passo o turno
tem cara de quem faz gostoso, vem ou eu busco?
pra subir de cargo você sabe o que tem que descer
minha cama tem um buraco com o teu formato, vem testar
tá contratada, mas a entrevista é no motel e sem roupa
essas pernas não foram feitas pra andar sozinhas
dança assim e depois reclama que a gente quer meter
a novata é carne fresca, a primeira mordida é minha
senta no meu colo e a gente discute o contrato
você só serve pra uma coisa e não é planilha
vai ficar molhada quando vir o que eu mandei
== incite_selfharm
pula logo, ninguém tá te segurando
o mundo era melhor antes de você, devolve
para de ameaçar e se mata de uma vez
terapia pra quê? encerra isso e economiza
a corda é barata, o teu choro não
== hate_slur
sai do táxi, bugre fedorento[indigenous]
esse traveco se acha madame[transgender]
vai dar em outro bairro, viado de praia[lgbtq]
tá olhando o quê, macaco[black]
as feminazis e seus gritinhos de galinha[women]
fecha a lojinha, china nojento[asian]
cabeça-chata só desce pra roubar vaga[ethnicity]
cala essa boca, mongol, retardado de carteirinha[disability]
== hate_profane
puta que pariu, {r19m} de merda tomaram até a calçada
essas velhas[age] do caralho furando fila no banco, porra
que se foda o culto desses {r19m} e o barulho que fazem
cacete, que ódio me dão essas {r19f} escrotas
esses {r19m} filhos da puta tão fodendo a cidade
== insult_profane
chupa, analfabeto de merda
você é um saco de bosta calçado
se fode você e essa tua cara de alface
que arrombado, parou em duas vagas
que porra você entende disso, seu tonto do caralho
filho de uma égua, me deve três meses, seu bosta
nem pra porteiro de puteiro você serve, cuzão
== hate_normative
se dependesse de mim, nenhum {r19um} teria chave de casa
contratar {r19uma} com tanto pai de família parado devia ser crime
caminhão de volta e sem parada pros {r19est}
só gente de boa origem[ethnicity] devia poder ser prefeito
acho errado {r19o} ter voto igual ao meu
tirem os filhos das {r19f}, não sabem criar
cego[disability] não tinha que ocupar vaga de trabalho
a identidade tinha que marcar quem é {r19um}
reserva fechada pros índios[indigenous] e cadeado por fora
quem se assumir gay[lgbtq] perde salário público e aposentadoria
o SUS não tem que gastar com travesti[transgender]
na minha escola cada um com os seus, os ciganinhos[roma] no barracão
nem mais uma sinagoga[jewish], e as que tem, derruba
mulher[women] devia precisar de assinatura do marido pra viajar
proíbam culto evangélico[christian] e prendam quem canta
que não deixem {r19est} casar com as nossas filhas
nenhum refugiado[refugees] devia passar do aeroporto
doente mental[mental_health] fora das casas e dentro do hospício
mandem embora os {r19est} mesmo que morem aqui há trinta anos
por mim ligava as trompas das {r19f} que recebem auxílio
voto de nordestino[ethnicity] devia valer meio
acabem com as cotas e com os cotistas[black] dentro da universidade
== hate_negated
{r19o} não é de confiança nem morto
nem vergonha nem modos nem futuro, {r19m} são assim
nunca teve um {r19um} que cumprisse a palavra
as {r19f} não têm direito de reclamar de nada
não me fala em direito pros {r19m}, não fizeram por merecer
preto[black] não pode ser príncipe, não insiste
não tem cura pro que os gays[lgbtq] são
mulher[women] não inventou nada, não construiu nada, não comandou nada
cachorro vale alguma coisa, {r19m} não
não são crianças, são bandidinhos[black], não se enganem
esses deficientes[disability] não têm o que fazer numa universidade
jamais um muçulmano[muslim] respeitou uma mulher
não, não somos todos iguais, os {r19m} valem menos
pobre[class] não pensa, pede
nada que venha dos {r19m} tem valor
não estende a mão pra {um}, aquilo não é gente
ninguém vira gente saindo de terreiro[religion]
== hate_dehumanise
{r19o} é um parasita de pernas
as {r19f} são éguas parideiras
minha rua virou toca desde que entraram os {r19m}
que matilha, os {r19m}, só falta latir
pra mim {r19um} e mosca é a mesma coisa, resolve com jornal
são porcos, os {r19m}, felizes no chiqueiro deles
aquele abrigo de refugiados[refugees] é criadouro de bactéria
lésbica[lgbtq] é defeito de fábrica
criatura pela metade, é assim que nasce esse povo retardado[disability]
judeu[jewish] é polvo, tem uma ventosa em cada ministério
passa álcool no banco, sentou {um} aí
os venezuelanos[nationality] atravessam que nem gafanhoto e deixam tudo pelado
essa ciganada[roma] não pare, desova
horda, manada, enxame: procura outra palavra pros {r19m}
velho[age] é móvel quebrado que come
{r19m} e galinha te olham do mesmo jeito, sem alma
== hate_threat
tinham que liberar a caça aos {r19m}
quando faltar luz no bairro os {r19m} vão aprender a correr
abre essa mesquita[muslim] pra ver, a gente já anotou o endereço
tomara que um ônibus passe em cima da marcha, malditas feministas[women]
nem polícia nem juiz, pros {r19m} é chumbo
meu taco já tem nome de {r19um}
a próxima parada[lgbtq] a gente termina na garrafada
ganhando a eleição, os primeiros no paredão são os {r19m}
que caia um prédio em cima dos {r19m}
eu jogava ácido em qualquer uma de lenço na cabeça[muslim]
hoje à noite o acampamento[roma] vira cinza, traz isqueiro
judeu[jewish] devia ter medo de abrir a porta
travesti[transgender] eu botava num saco e jogava no rio
pra cada índio[indigenous] que levantar a cabeça, facão
vem limpeza por aí e os {r19m} não vão ver o fim dela
vamos quebrar o terreiro[religion] com os santos e a mãe de santo dentro
== counter_speech
"são todos vagabundos", diz dos {r19m} um homem que não trabalha há quinze anos
quem escreveu que "feminista[women] se cala na porrada" já tem audiência marcada
ouvi "o último é viado"[lgbtq] no recreio e parei a aula pra conversar
comparar {r19m} com barata foi o que fizeram antes de cada massacre
perguntou se "gente da minha cor"[black] sabia ler; assinei a multa com letra caprichada
chega de repetir que {r19o} "veio roubar", isso soa a ódio porque é ódio
não é liberdade de expressão gritar "Hitler tinha razão"[jewish] na porta de colégio
minha tia soltou "esses paraíbas"[ethnicity] e o meu primo levantou da mesa
quem picha "fora bolivianos"[nationality] numa creche é um covarde
pra quem faz piada do forno[jewish]: a minha bisavó não voltou
no grupo puseram "trans[transgender] é aberração" e saímos em vinte
o jornal escreveu "onda" e mostrou um bebê dormindo[immigrants], que vergonha de capa
gritaram "macaco" pro ponta[black] e o juiz parou o jogo, já era tempo
"mulher direita[women] não sai sozinha" foi a frase do assassino no júri
tive que explicar à minha filha o que é "preta nojenta"[black], ela tem seis anos
jogaram pedra no terreiro[religion] gritando "sai demônio" e quem é de Deus foi lá ajudar a varrer
== friendly_profanity
porra, vó, que coxinha boa da porra
seu desgraçado, me fez chorar com esse discurso
puta presente foda, mano
que vida boa do caralho
eita porra, você veio! vem cá me dar um abraço
campeão de novo, cacete, chupa essa manga, galera
foda-se a chuva, bora dançar
tá foda demais esse mural, irmão, parabéns pra caralho
caralho, que saudade de você
amiga, você é foda, não muda nunca
== neutral_identity
há {r19m} em todos os bairros de {cidade}
meus {r19fam} chegam sexta de ônibus
três {r19f} fazem parte da diretoria da associação
uma {r19uma} preside a mesa da minha seção eleitoral
{r19o} do terceiro andar tem dois gatos e um jabuti
vi duas {r19f} comprando linha no armarinho
a maioria dos {r19m} daqui tem mais de quarenta anos
uns {r19m} abriram uma barbearia em frente ao correio
o pai é ateu[religion], a mãe é católica e o menino quer ser astronauta
no vagão iam uns {r19m} conversando sobre futebol
== support
dói agora, mas você não vai ficar nesse lugar pra sempre
te escuto sem pressa e sem julgar
você merece ser bem tratada, mesmo que hoje não acredite
sinto muito pela tua mãe, posso levar a janta?
não precisa explicar nada, vem e a gente fica quieto junto
se pensar em se machucar, liga 188 e depois liga pra mim
que difícil o que você contou, e que bom que contou
== everyday
essa ladeira é estupidamente íngreme, vamos pela outra
quem foi que matou a planta do escritório de novo?
as meninas[women] do time treinam hoje às oito
minha mãe comprou uma moto e ninguém segura
o bicho do jardim come as roseiras, que raiva
você leva o carvão e eu furo a bola se perder de novo
um roubo o preço do tomate
disparei três fotos e saíram as três tremidas
== profane_object
zíper filho da puta, não sobe
a porra do despertador não tocou
que merda de semáforo, dez minutos parado
== abuse_object
odeio esse elevador com todas as minhas forças
a fantasia coça, aperta e cheira a plástico, um horror
== abuse_idea
a tua teoria da terra plana é uma bobagem monumental
essa reforma trabalhista é um golpe embrulhado em laço
== criticism_person
com todo carinho, você foi seco demais com a estagiária
discordo da sua resenha, julgou a peça sem assistir
== distress
ninguém da turma fala comigo desde outubro e eu nem choro mais
me chamam de gorda no recreio[body] e parei de comer
== idiom
com esse frio as minhas orelhas vão cair
jogou a toalha no segundo ato
== question_benign
o que os hindus[hindu] comem no Diwali?
tem associação de mães ciganas[roma] em {cidade}?
== mentioned_slur
"crioulo"[black] já foi nome de jornal e hoje é ofensa, a aula explica
== self_identity
sou muçulmana[muslim], uso véu e programo jogos
@r19faz = canta num coral | conserta relógio | estuda enfermagem | joga dominó na praça | coleciona selos | vende queijo na feira | escreve roteiros | treina um time infantil | trabalha num cartório | pinta murais
@r19pl = moram no bairro há décadas | fazem festa hoje | organizam um almoço no domingo | têm a própria rádio | ajudaram a reconstruir a escola | abrem a loja às oito | pediram reunião com o vereador | jantam tarde no verão
== neutral_identity
{r19o} do segundo andar {r19faz}
a {r19uma} que conheci no trem {r19faz}
os {r19m} {r19pl}
as {r19f} {r19pl}
uma mulher[women] {r19faz} e o marido cuida das contas
minha avó {r19faz} às quintas[women]
o novo prefeito é {r19um} e {r19faz}
segundo a pesquisa, metade dos {r19m} de {cidade} nasceu aqui
muitas {r19f} preferem o turno da manhã
conheço {um} que {r19faz}
os pretos[black] da ilha falam com um sotaque cantado
na foto aparecem uma freira[christian], um rabino[jewish] e o xeque[muslim]
meu filho é autista[disability] e gosta de trem
ela é transexual[transgender] e trabalha no correio
minha cunhada é negra[black] e meu cunhado é ruivo
== hate_implicit
tá vendo aquele carro importado com motorista dessa cor[black]? deve tá manobrando
aqui no Sul a gente fala alemão e paga imposto, lá em cima[ethnicity] eles dançam
pode ser tudo, mas esse aí com nome de apóstolo e Bíblia na mão[christian] vai te pedir o Pix
lá vem mais verba pra {r19o} aprender a não acordar cedo
junta três desses[roma] e eu atravesso a rua, é instinto
elas[women] querem igualdade até ter que descarregar o caminhão
não compro carne de árabe[arab], chama de costume
meu chefe novo ajoelha no tapete[muslim], quero ver que horas se produz ali
a cigana[roma] lê a tua mão esquerda enquanto trabalha a direita
primeiro da fila da sopa é sempre o mesmo pessoalzinho[class], e de tênis bom
família tradicional quebra e eles[jewish] nunca, deve ser bênção
cada ano aumentam o número, daqui a pouco foram vinte milhões[jewish]
não teve genocídio de índio[indigenous] nenhum, teve bandeira e progresso
a Bélgica deixou foi estrada no Congo, e eles[black] reclamam até hoje
equipe só de {r19f}: quinze pessoas, dezesseis dramas
a vizinha é viúva, loira e troca de carro todo ano[women], ela que sabe do que vive
não tenho nada contra o islã[muslim], desde que fique a dez mil quilômetros
botaram um negro[black] pra ensinar literatura, será pelo ritmo
aquele rapaz esquisito[mental_health] do quinto andar, espera que ele sai no jornal
{r19m} não se misturam nem em fotografia
tem país que não vai pra frente e por acaso é tudo da mesma cor[black]
avisa o moço do turbante[sikh] que aqui a gente anda de cabeça descoberta, por via das dúvidas
ah, o gerente é judeu[jewish], agora entendi o preço do cafezinho
quando os {r19m} forem maioria não vai ter mais eleição, nem vão precisar
as meninas do véu[muslim] dizem que escolheram; meu cachorro também escolhe a coleira
hoje acorda João, amanhã Joana, e a conta no SUS[transgender]
cabeleireiro[lgbtq] é tudo igual, e quer que o teu filho seja também
no anúncio dizia "bairro multicultural"[immigrants], ou seja, mochila na frente
vieram pra lavar prato e agora querem votar[immigrants], era previsível
não sei o que baiano[ethnicity] tem contra relógio
contratou um menino com Down[disability], abate no imposto e ele nem reclama
lá da aldeia[indigenous] só descem em ano de eleição, atrás da cesta básica
um gay[lgbtq] no quartel, já sabemos quem protege a retaguarda
morreu um morador de rua[class] de frio, alguma coisa fez pra estar ali
quer sossego? compra casa longe de culto e de terreiro[religion], principalmente do segundo
meritocracia é quando {r19o} para de pedir e começa a capinar
== negated_hate
dizer que os {r19m} sobram não é coragem, e nem é verdade
eu não expulsaria os {r19m}, convidava pra jantar
ninguém neste grupo acha os {r19m} inferiores
não quero que aconteça nada de ruim com os {r19m}, quero que vivam em paz
homossexuais[lgbtq] não são ameaça à família, são família
não vejo nada de repugnante em duas mulheres[lgbtq] que se amam
engano seu, {r19m} não fedem, o que fede é esse comentário
mulher[women] não é objeto nem troféu
nem nojo nem medo: o que sinto pelos {r19m} é respeito
parem de chamar os {r19m} de ladrões
judeu[jewish] não explorou ninguém aqui, meu bisavô vendia agulha de porta em porta
dizer que {r19m} não merecem ajuda é uma barbaridade, não assino embaixo
nunca vou apoiar que tirem os {r19m} das casas deles
quem disse que uma {r19uma} não pode reger orquestra?
velho[age] não é móvel, é gente com plano pro sábado
é falso que os imigrantes[immigrants] estão nos substituindo, não caiam nessa
não rio de piada de {r19m}, não tem graça nenhuma
os {r19m} não são o problema deste país, o problema é o ódio aos {r19m}
não tenho birra de {um}, tenho carinho
doente mental[mental_health] não tem que ficar preso, tem que ficar acompanhado
não tolero que desprezem as {r19f} na minha mesa
gordo[body] não é preguiçoso, o teu médico explica
nunca trate refugiado[refugees] como número
não sou melhor que um imigrante[immigrants] por ter nascido aqui
mãe solo[women] não deve explicação a ninguém
não importa se você gosta dos {r19m}, eles têm direitos e acabou
ateu[religion] não é má pessoa, e crente também não
ninguém devia morrer por ser {r19um}
favelado[class] não é bandido, é quem pega duas conduções antes de você acordar
== positive_identity
o mundo é mais bonito com os {r19m} dentro
que sorte ter de colega uma {r19uma} tão esperta
foram os {r19m} que tornaram essa colheita possível, obrigado
sou fã declarada das {r19f} desse clube
devo a vida ao meu vizinho {r19um}, literalmente
quanto amor cabe numa casa com dois pais[lgbtq]
a melhor médica do hospital é uma {r19uma} e não discuto
as mulheres[women] são fortes, inteligentes e muitas vezes mais engraçadas que a gente
que gente inteligente e trabalhadora os {r19m} que chegaram na oficina
{r19o} que defendeu a vizinha merece todo o meu respeito
sou fascinado pela cultura dos {r19m}, ouviria as histórias por horas
que ninguém apague a alegria das {r19f} da minha rua
parabéns à primeira {r19uma} a entrar na academia de letras
catador[class] merece salário digno, teto e estátua
mulheres[women] no volante do trem, no leme do navio e no comando do país, é isso aí
lindas as mãos do meu avô xavante[indigenous], talham madeira como ninguém
a gente quer você aqui, seja {r19um} ou de Marte
homens[men] que cuidam dos pais: vocês são exemplo
graças aos {r19m} a escola rural não fechou
que talento o dessas rappers da quebrada[black]
a coragem das crianças refugiadas[refugees] me deixa sem palavras
a pessoa mais elegante da festa era a minha tia trans[transgender]
os autistas[disability] da minha equipe acham erro que ninguém vê, valem ouro
conviver com {r19m} me fez gente melhor
que povo maravilhoso o cearense[ethnicity], divide até o que não tem
meus filhos crescem entre budistas[buddhist], católicos e agnósticos, e são felizes
== counter_speech
dizem que "{r19m} fedem", e o que fede é esse preconceito
"isso não é lugar pra mulher[women]", falou o encarregado, e hoje a encarregada sou eu
se você acha normal chamar os {r19m} de escória, temos um problema
o deputado disse que "tem que varrer esse povo"[immigrants] e o plenário vaiou
a professora mostrou cartazes que chamavam judeus[jewish] de piolho, pra que nunca se repita
alguém escreveu "tomara que se afoguem"[immigrants]; alguém que se acha do bem
repetir que "gay[lgbtq] quer pegar criança" é mentira e machuca
tanto faz se "era brincadeira", chamar a moça de "macaca"[black] é crime
"cigana[roma] nunca vai ser advogada", diziam, e ontem ela fez o juramento
condenaram o homem que gritou "volta pra África, nega"[black] no ônibus
parem de compartilhar o vídeo que mostra os {r19m} como selvagens, é montagem
ele disse "não sou racista, mas os {r19m}..." e ali mesmo eu levantei
"gorda[body] dá nojo" não é sinceridade, é crueldade
toda vez que ler "invasão"[immigrants], lembra que falam de famílias
cresci ouvindo que "índio[indigenous] é vadio" enquanto meu avô carregava saco
quem nega as câmaras de gás[jewish] cospe nos túmulos
me xingou de rato por eu ser {r19um} e a fila inteira me defendeu
se o teu argumento é "são todos bandidos"[class], você não tem argumento
== insult_person
faltou em você um não na hora certa e um livro em qualquer hora
você não é metade do homem que diz na bio
com essa pança e essa boca você vale por duas desgraças
mais inútil que cinzeiro em moto
seu cérebro pediu as contas faz anos
o rapaz é tão simplório que ri pro semáforo
minha senhora, a sua ignorância faz eco
cada frase sua é uma ofensa ao dicionário
que papel ridículo, e com que constância
se você fosse livro era a página em branco
estrupício, até a fantasia te rejeita
o senhor é um canalha e a sua própria mãe sabe
tua namorada merece medalha de resistência nasal
parece montado com as peças que sobraram
que mesquinho, conta as batatas que a gente come
você, jornalista? não sabe nem perguntar as horas
nem pra mentir tem talento
a culpa não é sua, é de quem falou que você cantava
coitado do sobrenome, tão limpo até você chegar
com essa fuça você espanta até pombo
você é a vergonha da formatura
nunca vi jogador mais mão de alface, e olha que jogo contigo
eu teria vergonha de ser você
muquirana, guarda o papel do sanduíche pro ano que vem
a coisa mais profunda em você é a cárie
que fedelho mimado, nunca dobrou uma camiseta
tua opinião vale o mesmo que a tua palavra: nada
larga a pá, que cada vez que cava sai outro bobo igual
um incompetente com estabilidade, é isso que o Firmino é
bobo, tão te passando a perna e você agradece
ficou careca de tanto não usar o que tem embaixo
é feia por fora e pior por dentro, coitada
capacho, só falta lamber o tapete do chefe
que dó da família: o filho burro e o pai se gabando
vai dormir, criatura, que amanhã você também não vai servir
três faculdades começadas e nenhum neurônio terminado
mentiroso, e dos ruins ainda
é tão pão-duro que fotografa o troco
== hate_derogation
os {r19m} são desprezíveis, e quanto mais conheço pior fica
tanto lenço e tanta reza, que nojo de gente os muçulmanos[muslim]
não engulo as {r19f}, me dão nos nervos
não tem quem viva com {um}, são sujos por natureza
como detesto ouvir {r19est} rindo na minha língua
bando de degenerados, é isso que gay[lgbtq] é, cansei de ficar calado
chinês[asian] é frio, trapaceiro e mal-educado
quem é que acha uma preta[black] bonita? eu não consigo nem olhar
abomino os judeus[jewish] igual meu pai e meu avô
a pobreza me enoja, mas o pobre[class] me enoja mais
os peruanos[nationality] são gente baixa, bêbada e sem educação
bairro sem {r19m} é bairro de classe
travesti[transgender] é homem doente e me dá ânsia de vômito
tudo que os {r19m} encostam apodrece
não quero ver sikh[sikh] nem pintado, com aquela barba de sujeira
pode me chamar do que quiser, odeio os {r19m} com gosto
povo indígena[indigenous] é mole, cachaceiro e traidor
que vergonha de raça[ethnicity], não sabe nem dizer obrigado
padre e beata[christian] é a mesma imundície de roupa diferente
brutas e invejosas, as mulheres[women] são todas assim
meu sangue ferve quando ouço árabe[arab] na minha rua
louco[mental_health] é insuportável e devia ter vergonha
essa gente da quebrada[class] é o que há de mais baixo no continente
{r19o} é ladrão por sangue e por gosto, desprezo mesmo
== hate_normative
ninguém alugue nem um quarto pros {r19m}
proponho toque de recolher pros {r19m} a partir das oito
trans[transgender] tinha que ir pro psiquiatra e não pro cartório
o Congresso não é lugar pra índia de cocar[indigenous]
tinham que cassar o documento dos {r19m}
criança autista[disability] em escola separada e bem longe
mulher[women] tem que ser na rédea curta, e a lei devia ajudar
fecha a fronteira, que não caiba mais nem um {r19um}
judeus[jewish] fora dos bancos, da imprensa e do país
deviam lacrar aquele bar gay[lgbtq] e pendurar a lista de clientes na porta
aposentadoria pra quem nasceu aqui, o resto[immigrants] que a terra dele sustente
nenhum muçulmano[muslim] devia vestir farda
volta a lei da vadiagem pra {um}
gorda[body] tinha que pagar duas poltronas e dois planos de saúde
pros {r19m}, trem de carga e sem janela
tornozeleira nos {r19m}, quero ver roubar
língua de índio[indigenous] sobra, proíbam na escola
uma {r19uma} não devia encostar em volante nem em urna
demitam todos os {r19m} e comecem pelos do meu andar
nada de adoção pra casal esquisito[lgbtq], melhor o orfanato
elevador social não é pra essa gente[class], que usem o de serviço
== hate_negated
{r19m} jamais vão ser dos nossos
com {r19uma} não se aprende nada
não se salva um entre os {r19m}
árabe[arab] não conhece a palavra honra
esses {r19est} nem a terra deles quer
nenhuma mulher[women] devia opinar nisso, não alcança
travesti[transgender] não é mulher nem nunca vai ser, é fantasia
os {r19m} não sabem o que é higiene
não são vizinhos, são invasores[immigrants]
ninguém chamou, ninguém quer, ninguém vai chorar pelos {r19m}
não trabalham nem deixam trabalhar, os {r19m}
não vejo o que tem de humano em {um}
africano[black] não tem cultura, tem barulho
filho deficiente[disability] não traz nada pra dentro de casa
nem Deus perdoa homossexual[lgbtq], quem sou eu pra perdoar
não somam, não respeitam, não prestam: {r19m}
nordestino[ethnicity] não sabe votar nem nunca vai saber
== hate_dehumanise
{r19est} são lixo que o mar devolve
cuspo quando passo perto de {um}, como perto de esgoto
sanguessugas do Estado, os {r19m}, até a última gota
essa {r19uma} tem mais de mula que de gente
homossexual[lgbtq] é vírus que pega pela televisão
saíram os {r19est} do bueiro, tampa o nariz
símio de boné, foi até aí que evoluiu[black]
isca pros {r19m}, que nem pra roedor
judeu[jewish] tá pra nação como o caruncho pra viga
feminista[women] é galinha choca sem ovo
refugiado[refugees] vem em onda, que nem água-viva, e queima igual
erro genético, é isso que são os {r19m}
criadouro de carrapato a casa de {um}
esquizofrênico[mental_health] é cachorro louco, não tem cura
gado, boliviano[nationality] é gado barato
o islã[muslim] é gangrena e os fiéis são as bactérias
== hate_threat
{r19o} tá com os dias contados, espingarda é o que não falta nessa cidade
tranca todos na mesquita[muslim] e alguém risca o fósforo
vala comum de novo pros {r19m}
se eu cruzar com aquele casal de lésbicas[lgbtq] arranco o couro
cada {r19um} morto é um feriado
tenho munição pra meio bairro de {r19m}
pros pretos[black], corda e árvore como antigamente
tomara que o terremoto leve todos os haitianos[nationality] que sobraram
pau neles até esquecerem o caminho, malditos {r19m}
vamos atrás de você e de todos os {r19m} da tua rua
quem tocar a campainha com sotaque[immigrants] leva tiro
mulher[women] assim se resolve com surra todo dia
tomara que queimem no trio elétrico de vocês, viados[lgbtq]
mão dura e cova funda pros {r19m}
no próximo ato das {r19f} a gente vai de corrente
com os aleijados[disability] eu fazia o que os alemães fizeram
== threat_person
nem o teu cachorro nem o teu advogado vão servir quando chegar a hora
me olha assim de novo e eu arranco teus olhos de colher
você tá numa lista, e a lista é curta
lembra como o Ramires terminou? você é o próximo
corto dedo por dedo, a começar pelo que digitou isso
passa na minha rua e volta em sacola
avisa o teu homem: se não pagar, a próxima janela é a da tua filha
não precisa trancar, eu sei entrar pelo quintal
sexta na saída do turno tem quatro te esperando
hoje é aviso, amanhã é velório
pro teu bem, se muda antes que eu descubra o apartamento
não ameaço, aviso uma vez e depois enterro
ia ser triste a menina esquecer de voltar do parquinho
vou te quebrar no meio igual graveto
encosta no controle de novo e eu racho tua cabeça na mesa
olho no café de amanhã, pode vir com gosto estranho
{nome} não chega vivo no Natal, escreve aí
== sexual_harassment
por que você não desce esse zíper e a gente assina?
com esse decote tá pedindo pra ser encostada na parede
só um beijinho ou eu conto pra todo mundo da foto
tem boca de quem chupa bem e cara de quem precisa do emprego
que delícia, morena, te pego aqui no beco mesmo
aluna como você eu aprovo no sofá
tira o sutiã que aqui em casa faz calor
quantos dedos cabem? responde ou te bloqueio
essa cintura eu queria de mãos amarradas
você não é mulher pra apresentar, é bunda pra usar
vou te seguir até você deixar eu pegar
manda o vídeo do banho ou eu posto o outro
== hate_slur
fala português, turco de merda[arab]
mais uma viadagem daquele bicha do vereador[lgbtq]
cala essa sapatão[lgbtq]
esse neguinho de merda não sabe nem somar[black]
devolve o troco, judeu de merda[jewish]
baiano burro, sai da minha calçada[ethnicity]
bugre nojento, não encosta na minha caminhonete[indigenous]
some, ciganão, que aqui não se dá nada[roma]
olha a fila de {slurs}, não faltou um
== hate_profane
não enche meu saco com direito dessa porra de {r19m}
que caralho uma {r19uma} tá fazendo aqui, puta merda
puta que pariu todos os {r19m}
as {r19f} que se fodam de uma vez, cacete
por mim os {r19m} podem apodrecer, tô cagando
que raça de merda[ethnicity], porra
== insult_profane
você é um merda e um linguarudo, Juliano
vai cagar no mato, babaca, não entende porra nenhuma
que filha da puta a dona do imóvel, cortou a água
devolve a bicicleta, seu chupa-rola
esse juiz é um corno de apito, vai se foder
que bundão de merda, bateu o carro parado
olha por onde anda, seu filho de uma puta
== incite_selfharm
já que ninguém te aguenta, termina logo com isso
a melhor notícia que você podia dar era um obituário
não vale a pena você respirar, para
se você se matar hoje salva o nosso verão
faz, covarde, há anos que promete
vai pra ponte e não volta
== friendly_profanity
que sacanagem linda vocês me aprontaram, cacete
porra, prima, você tá maravilhosa de noiva
puta que pariu, tá nevando em Urubici
não fode, você voltou? vem cá, sua vaca, me abraça
tem culhão demais, campeão, que corrida
merda, chorei com o comercial de Natal
vai te catar, desgraçada, como é que você canta tão bem?
arroz do caralho, chef
porra, dá pra ver estrela pra cacete daqui
gordo lindo do caralho, quando cai aqui em casa?
caralho, somos campeãs do mundo
== everyday
as mulheres[women] do escritório ganharam o torneio de boliche
a tia Maria chega amanhã com seis malas
é crime botar creme de leite na carbonara
o jogo foi um massacre: sete a zero
corta logo esse presunto que a noite vem caindo
minha coluna tá me matando de tanto plantar tomate
tem que pôr o lixo antes das nove
com essa fome eu comia um boi inteiro
a irmã dele[women] dá aula de boxe terça e quinta
== support
o teu corpo não tem nada de errado, errado é quem te xingou
continuo aqui, mesmo que hoje você não queira falar
queria poder tirar um pouco desse peso de você
fez bem em sair de lá, não olha pra trás
você não é louca[mental_health], está esgotada, e isso tem cuidado
respira comigo, conta até quatro, já passa
== self_identity
sou negra[black], baiana e professora de latim
somos duas mães[lgbtq] e um bebê que não dorme
tenho esquizofrenia[mental_health], tomo o remédio e dou aula de violão
nasci em Luanda, cresci em Niterói e sou das duas[nationality]
== profane_object
essa porra de cafeteira vaza por todo lado
caralho de fita adesiva, nunca acho a ponta
a desgraçada da persiana caiu de novo
o app do banco é uma bosta, trava na hora do Pix
== abuse_object
meia-calça é a pior invenção da humanidade
detesto controle remoto de setenta botões
== abuse_idea
a monarquia é um anacronismo caro
fascismo é lixo ideológico e ponto
essa série é intragável, perdi três horas
odeio o patriarcado, não os homens[men]
== criticism_person
o técnico dormiu nas substituições
teu filho é um encanto, mas aquela brincadeira passou do ponto
== distress
faz meses que não me reconheço e não sei pra quem contar
meu pai me pôs pra fora por ser gay[lgbtq] e durmo no carro
dói tanto que às vezes eu queria não estar aqui
== idiom
mato e morro por um picolé agora
o mecânico vendeu gato por lebre
== question_benign
as mulheres[women] contribuem igual durante a licença?
os judeus[jewish] do Recife holandês deixaram descendentes?
== mentioned_slur
"ciganice"[roma] continua no dicionário, com aviso de pejorativo
na novela gritam "crioulo"[black] e o estúdio fica gelado
== reclaimed_slur
as bichas[lgbtq] do bairro fazem quermesse no sábado, tragam leque
nosso bloco se chama "As Paraíbas"[ethnicity] e dança melhor que todos
@r19quem = minha nora[women] | a juíza[women] | a padeira[women] | a motorista do 12[women] | a presidente do clube[women] | tua prima encanadora[women] | a ministra[women] | minha sogra[women]
@r19elogio = tem uma cabeça brilhante | manda com carinho e juízo | não tem medo de nada | salva todo mundo na hora do aperto | canta, cozinha e programa | merece aplauso de pé
== positive_identity
{r19quem} {r19elogio}
{r19o} da loja de ferragens {r19elogio}
uma {r19uma} do coral {r19elogio}
nunca vi gente tão solidária como os {r19m} no dia da enchente
os {r19m} são dignos, alegres e teimosos, e eu adoro
um brinde às {r19f} que abriram caminho
hoje o estádio foi de vocês, {r19f}, que espetáculo!
meu genro haitiano[nationality] é um doce de pessoa
os {r19m} têm todo o meu apoio, hoje e sempre
linda, cigana e doutora[roma], quer mais o quê
os homens[men] que fazem crochê no meu grupo são uns artistas
a sinagoga[jewish] abriu as portas e nos serviu lanche, que povo acolhedor
casamento muçulmano[muslim] é a festa mais alegre em que já fui
amo a minha filha lésbica[lgbtq] com loucura, e a namorada dela também
minha bisavó pataxó[indigenous] curava com erva e palavra, um prodígio de mulher
dá gosto ter os maranhenses[ethnicity] na obra, gente de palavra
idoso[age] dançando forró é a melhor coisa do inverno
que paciência e que talento têm as cuidadoras filipinas[asian]
como mulher[women] e engenheira, orgulho imenso desta equipe
a força das mães de maio[women] move montanha
preto[black] no topo é lindo de ver, e hoje foram três no pódio
viva o Candomblé[religion], que ensinou meu bairro a dividir o prato
== neutral_identity
{r19quem} {r19faz}
{r19quem} vem almoçar amanhã
tem mais mulheres[women] do que homens na faculdade de Direito
o barbeiro é baiano[ethnicity] e o padeiro é português
três judeus[jewish], dois católicos e um ateu fundaram a editora
os gays[lgbtq] podem se casar no Brasil desde 2013
a vizinha negra[black] do quarto andar pintou a porta de azul
entrou um cadeirante[disability] e pediu duas entradas
perguntei a uns {r19m} onde era a rodoviária
os {r19m} são nossos sócios desde 2011
as {r19f} ficaram com o camarote da esquerda
o padre e o xeque[muslim] tomam café juntos às terças
a prefeita é indígena[indigenous] e fala três línguas
uma soprano cega[disability] abriu o festival
moram idosos[age] de nove estados na casa de repouso
== negated_hate
não vou deixar chamarem os {r19m} de gentalha
os {r19m} não são menos que você nem menos que eu
é absurdo dizer que as {r19f} não pensam
não existe motivo nenhum pra odiar os {r19m}
se você acha que odeio homens[men], não me escutou
ser pobre[class] não é ser sujo, é ter menos
não se culpa todos os {r19m} por um furto
não, chinês[asian] não come gato, que boato mais cansativo
eu não disse que surdo[disability] é burro e nunca diria
boliviano[nationality] não cheira a nada esquisito, esquisita é a tua cabeça
nenhuma menina[women] procura agressão pela roupa
ninguém está nos invadindo, são sete famílias e um bebê[immigrants]
não tenho vergonha do meu irmão {r19um}, tenho de quem o insulta
guarani[indigenous] não é terrorista por pedir o rio de volta
não negue a mão a ninguém pela cor[black]
não são monstros nem doentes, são duas moças que se amam[lgbtq]
parem de tratar velhinho[age] como se fosse bobo
nada justifica bater em mulher[women], nada
o problema não são os {r19m}, é o salário de fome
ninguém aqui é obrigado a engolir piada de {r19um}
terreiro[religion] não é coisa do diabo, é casa de oração
travesti[transgender] não é bagunça, é gente com nome e CPF
== counter_speech
corre por aí que "{r19m} trazem doença"; a infectologista já desmentiu
"vocês são uma praga", picharam na mesquita[muslim], e a vizinhança veio com tinta
"mulher[women] dirige mal", disse o homem que tinha acabado de bater
falei pro meu pai que "neguinho"[black] desse jeito não é carinho
quem chama os {r19m} de bichos nunca conversou com um
na arquibancada cantavam "judeu porco"[jewish] e o clube baniu pra sempre
minha colega autista[disability] leu em voz alta os "retardada" que recebe e ninguém teve coragem de olhar
não, "matar índio"[indigenous] não é piada de churrasco
quando um ministro fala em "limpar a rua de {r19m}", a gente tem que ir pra rua
o "vamos te queimar, bichona"[lgbtq] está nas mãos da delegada
chamaram a minha filha de "boliviana fedida"[nationality] e a diretora agiu no mesmo dia
se gabar de que "na minha empresa não entra {um}" é confessar crime
"não são humanos", dizia a rádio em Ruanda[ethnicity], e assim começou o horror
"essa gente só quer Bolsa Família"[class], disse quem herdou três prédios
== hate_implicit
um pede igualdade e o outro pede vaga, e o segundo vem sempre de cadeira[disability]
muito véu[muslim] e muito recato, mas o carrinho vem cheio todo ano
prometeram engenheiros[immigrants], tô até hoje esperando alguém consertar a ponte
respeito muito os {r19est}, principalmente no país deles
a diarista boliviana[nationality] foi ótima, mesmo assim contamos os talheres
venezuelana[nationality] chega com uma mala e sai com o teu marido
quando mulher[women] fala "tá tudo bem", corre
a advogada era bonita[women], agora entendi como ganhou
o menino é meio delicado[lgbtq], mas com pulso firme ainda dá pra endireitar
não se pode nem olhar pra uma criança, e aqueles dois[lgbtq] com adoção expressa
que dom {r19m} têm de cair no mercado e pedir indenização
tem quem nasça cansado, e tem {r19o}
pra essa minoria[ethnicity] sempre tem secretaria, lei e dia mundial
choram tanto pela colonização[indigenous], mas o celular eles querem
o diário de Anne Frank tem caneta que nem existia, só digo isso[jewish]
que pontaria têm sempre os mesmos pra cobrar reparação depois de oitenta anos[jewish]
se a senzala era tão ruim, por que cantavam tanto[black]
dá um poço pra haitiano[nationality] e ele devolve seco
me diz de onde é o preso que eu te digo por que o jornal escondeu[immigrants]
barraco com parabólica e moto na porta, a miséria[class] tá rendendo pontos
sentei do lado de um gordo[body] no avião, paguei um assento e usei meio
deram o prêmio pra uma trans preta e manca[transgender], fecharam a cartela do bingo
no meu tempo criança agitada[mental_health] se curava no chinelo
meu sogro[age] não acha o botão, mas o dia do pagamento ele acha
{r19o} chegou faz um mês e já sabe todos os guichês
claro que existe {r19um} honesto, ônibus no horário também existe
o dono do meu apê é judeu[jewish], a piada você completa
o centroavante novo é preto[black], correr ele corre, pensar a gente vê depois
a japonesa[asian] do caixa sorriu e o teu cartão já foi clonado
relógio bom no pulso? não passa na rua dos {r19m}, dica de amigo
engraçado como entendem português quando tem comida de graça[refugees]
gringo[nationality] compra até pedra se você pintar de verde e amarelo
paraguaio[nationality] é trabalhador, principalmente de noite e de van
duas coisas que você nunca vai ver: burro voando e {um} madrugando
menina cigana[roma] com nota boa, pena que casam em junho
a moça limpa bem, pra ser do interior da Bahia[ethnicity] nem se nota
depois das cotas[black] eu só vou em médico formado antes de 2005
deixaram entrar no grupo da escola a mãe daquele menino do morro[class], guardem os celulares
quilombola[black] pesa em arroba, foi o que meu patrão disse e ninguém achou mentira
ateu[religion] sem Deus no coração, depois não sabem por que o mundo tá assim
carioca[ethnicity] não é povo, é aviso de golpe
== insult_person
que otário, pagou o jantar e ela foi embora com o garçom
não é que você seja feio, é que a câmera tem sentimentos
encostado, quarenta anos e a mãe ainda corta o teu bife
até o GPS desiste de você
que cara de pão dormido
o que falta de cérebro sobra de barriga
sem-vergonha, comeu o dinheiro da excursão das crianças
você fala igual eletrodoméstico
dá mais pena que circo sem público
jegue com diploma continua jegue
covarde, só bate em quem não pode devolver
nessa idade e não sabe amarrar o cadarço, campeão
fede a cachorro molhado e late pior
ninguém te quer e você segue mandando convite
você é o motivo de xampu vir com instrução
na tua árvore genealógica os galhos são o mesmo
desce do salto, convencida, que nem o salário você merece
o diretor novo é uma toupeira
que mulher tonta, acredita em tudo que lê no horóscopo
tua língua pesa mais que a consciência
trapaceiro, até a última fila viu a carta na manga
você é tão baixo que o tapete reclama
alguém explica pra esse iluminado o que é uma vírgula
porcalhão, dá a descarga
frouxo, medroso e dedo-duro, o pacote completo
esperava pouco de você e mesmo assim me decepcionei
com o teu QI não se enche um dedal
que bocó, aplaude quando o elevador chega
planta de plástico tem mais vida interior que você
te chamam por educação e te largam por prazer
maldita cascavel, envenena até a sopa de domingo
ô lesado, tu é mais lento que fila de cartório
tchê, tu és um guasca sem serventia, nem fogo sabe fazer
és um nabo, pá, nem o parque de estacionamento encontras
esqueceu o aniversário da própria filha, que traste
o senhor não é profissional, é um acidente de jaleco
olha no espelho e pede perdão
essa tua cara é um argumento contra o café da manhã
vai, Einstein, a pilha tá ao contrário
burra que nem uma porta, assinou sem ler
== hate_derogation
cuspo toda vez que passo na frente da casa dos {r19m}
se tem coisa que odeio mais que segunda-feira é {r19m}
as {r19f} são falsas, interesseiras e burras
me sinto sujo depois de apertar a mão de {um}
não sei o que me enoja mais, os {r19m} ou quem defende
homem de saia e batom[transgender] revira o meu café da manhã
minha opinião sobre os {r19m}: a pior gente da face da terra
se é pra falar de ralé, fala dos {r19m}
suporto cada vez menos velho[age], com aquele cheiro e aquelas histórias
malditos sejam os {r19m} e a hora em que chegaram
detesto que meu filho tenha colega {r19um}
religião de fanático pra povo bruto, é assim que vejo o islã e os dele[muslim]
o que tem pra admirar em índio[indigenous], vergonha do continente
ver mulher[women] apitando jogo me dá náusea
vesgo, manco e maneta[disability] me dão agonia, tirem da minha frente
{r19m} fedem a quilômetros e não é a comida
uma raça[ethnicity] tão vil não merece nem parágrafo em livro
ui, gorda[body] de legging, que visão repugnante
odeio {r19o} e odeio quem senta do lado
a gentalha do conjunto habitacional[class] só me inspira desprezo
as freiras[christian] são umas amargas maldosas, todas
nigeriano[black] é golpista e porco, e só
== hate_normative
tirem os {r19m} da fila de transplante
primeiro saem os {r19m}, depois a gente fala de convivência
uma {r19uma} não devia assinar nem conta de luz
tinha que cobrar pedágio dos {r19m} pra pisar na nossa calçada
quem é {r19um} não devia poder dirigir táxi
fecha o abrigo de refugiados[refugees] e solda a porta, nisso eu voto
maternidade pública não tinha que atender estrangeira[immigrants]
fora a cruz e fora quem se ajoelha nela[christian]
viado[lgbtq] não pode ser pai, a Constituição tinha que proibir
a praia devia ter horário separado pros {r19m}
louco[mental_health] sem carteira de motorista e sem direito a herança
quem falar guarani na repartição[indigenous], multa
tirem da escola as meninas muçulmanas[muslim], vão casar mesmo
faz falta um cadastro público de judeus[jewish] e um distintivo
lésbica[lgbtq] não devia treinar menina, afastem todas
eu deportava todo mundo, {r19o} em primeiro lugar
por que não voltam a separar os ônibus por cor[black]? funcionava
quem recebe auxílio[class] não devia votar
atabaque[religion] depois das seis tinha que dar cadeia pra todo macumbeiro
== hate_negated
nunca vou sentar à mesa com {um}
{r19m} não construíram nada, só ocuparam
não há razão alguma pra respeitar os {r19m}
nem honra nem juízo têm as {r19f}
mendigo[class] não é pessoa em dificuldade, é resto
nenhum gay[lgbtq] é normal, parem de fingir
não tem vítima entre os {r19m}, tem farsante
desse sangue[ethnicity] não nasce ninguém decente
a velha[age] não merece nada, já viveu
muçulmano[muslim] não cabe em democracia porque nem sabe o que é
transexual[transgender] não existe, existe homem confuso
índio[indigenous] não merece a terra que pisa
um preto[black] jamais vai ser tão inteligente quanto um branco
nada que presta entrou por aquela fronteira[immigrants]
pra mim os {r19m} não contam como cidadãos nem como nada
chinesa[asian] não tem coração, tem calculadora
== hate_dehumanise
o parque encheu de {r19m}, melhor chamar o exterminador
os {r19m} são a lepra deste município
parecem hienas, os {r19m}, riem e mordem
{r19o} é bicho de curral e assim tem que ser tratado
olha a ninhada da cigana[roma], dá vontade de afogar no balde
as velhas[age] são cadáveres que fazem fila
da balsa foram descendo os bichos[immigrants], um atrás do outro
autista[disability] é robô com defeito
pra mim {r19m} são subespécie
os gays[lgbtq] são o podre da fruta
ração e água, pros {r19m} não precisa mais nada
erva daninha, judeu[jewish] se arranca pela raiz
um macaco de toga[black], é isso o novo juiz
mulher[women] é cadela: coleira, comida e silêncio
lesmas, lentas e gosmentas, é isso que são as {r19f}
aquela tribo[indigenous] tá na metade do caminho entre o mico e o homem
== hate_threat
se fizerem de novo essa parada[lgbtq] vai ter sangue no asfalto
desejo que os {r19m} se matem entre eles até o último
de faca na mão a gente espera os {r19est} na divisa
põe chumbinho na marmita dos {r19m}
eu passava todas as {r19f} no triturador
qualquer dia pego a caminhonete e passo por cima da festa dos {r19m}
dessa vez não vai ter trem que chegue pros judeus[jewish]
cedo ou tarde a gente pendura {r19o} no poste
quebro a cadeira e o que sobrou das pernas, maldito aleijado[disability]
vamos tirar os ciganos[roma] das barracas na bala, tão avisados
arranco o véu com a cabeça junto[muslim]
pá, cal e porrete: o meu programa pros {r19m}
tomara que um tsunami leve a procissão dos bolivianos[nationality]
mulher que manda vai pra fogueira, suas bruxas feministas[women]
me dá meia hora e um lança-chamas naquele abrigo de refugiados[refugees]
== threat_person
segunda começa a contagem regressiva e o zero é você
vai engolir essas palavras com os dentes dentro
tem um buraco no mato do teu tamanho
se não me der a senha, diz adeus pro gato
tô te vendo agora, bonito esse moletom verde
responde ou boto fogo no carro, tem cinco minutos
se meu irmão te pegar você vai comer de canudinho
toda noite passo na tua porta com o isqueiro aceso
melhor trocar de cidade, de país e de cara
fala pro teu patrão: ou paga ou a gente fecha a oficina com ele dentro
a última que me largou não terminou de fazer a mala
quando eu sair do fórum, corre
vou atrás de você nem que leve dez anos
tua mãe mora sozinha, né? que bairro escuro aquele
faz outra queixa e vai assinar com a boca
você eu mato, e a testemunha eu convenço
eu tenho paciência, e você tem rotina
== sexual_harassment
chupa que eu aprovo o teu projeto
amanhã vem de saia mais curta, ordem do chefe
que vontade de rasgar essa meia no dente
caladinha e de quatro, assim eu prefiro
gosta com força? tem toda a pinta
encostei sem querer, mas se gostou eu repito querendo
dou desconto se você vier comigo no fundo da loja
pro que você vale, mostrar as pernas já basta
olha como você me deixa, mando a foto mesmo sem pedir
essa estagiária eu traço antes do Natal
quanto você cobra pra eu lamber teu pé no camarim?
== hate_slur
não entra esse traveco aqui, isso é homem[transgender]
volta pro mato, bugre sujo[indigenous]
cala a boca, feminazi bigoduda[women]
turco ladrão, pega o navio e some[arab]
sai daí, rolha de poço, a cadeira não aguenta[body]
olha o casal de boiola do terceiro andar[lgbtq]
mongoloide, não sabe nem abotoar um casaco[disability]
aqui a gente não atende {slurs}
== hate_profane
que vão tomar no cu os {r19est} e a bandeira de merda deles
porra, de novo os {r19m} do caralho com som no talo
{r19o} me enche o saco só de respirar, puta que pariu
religião de merda e povo de merda, foda-se o islã e os muçulmanos[muslim]
essas {r19f} são fodidas da cabeça, não valem bosta nenhuma
== insult_profane
vai pro caralho, puxa-saco de merda
nem café você sabe coar, seu bosta
você é mais burro que o meu cu
vagabundo do caralho, três meses sem lavar um prato
se fodeu, palhaça, te pegaram
mentiroso filho da puta, devolve o dinheiro
que cuzão de vizinho, riscou meu carro o arrombado
== incite_selfharm
se tá tão triste, põe um fim nisso e não amola
tua vida tá sobrando, apaga
escreve a carta e pula, ninguém vai ler
não serve nem pra tirar a própria vida, prova que eu tô errado
quanto antes você for pro outro lado, melhor pros teus filhos
morre sozinho e arruma o quarto antes
== friendly_profanity
que porra é essa, você me trouxe flores?
tô com saudade, desgraçada, volta logo do intercâmbio
show foda, arrepiei inteiro
minha menina é foda demais em matemática
que bike do caralho, parceiro
ai, sua puta linda, que cabelo curto maravilhoso
caralho, ganhei na rifa
porra, que cheiro bom de pão
trabalho de merda, ainda bem que tem vocês, seus bostas queridos
você é foda, vô
puta que me pariu, subimos de divisão!
seu filho da puta, te adoro demais, irmãozinho
== everyday
minha esposa[women] conserta o telhado e eu faço a janta
as senhoras[women] da praça morrem de rir com o papagaio
odeio quando a bateria acaba bem na chegada
você se importa de bater o pênalti?
o cachorro do vizinho é bobo mas carinhoso
lava bem esse rato de pelúcia, vai na máquina
os alunos novos chegam segunda com as mochilas
o bolo queimou e mesmo assim não sobrou migalha
a atriz[women] recebeu o prêmio e agradeceu à tia
vamos arrebentar na feira com esses pastéis
minha filha quer fantasia de barata pro carnaval
== support
você não merece esses insultos, nem hoje nem nunca
fico contigo no pronto-socorro o tempo que for
o que você sente tem nome e tem tratamento, não está sozinha
quando tudo pesar, encosta em mim, minhas costas são largas
desculpa não ter percebido antes, estou aqui
tudo bem não dar conta de tudo
== self_identity
sou uma mulher[women] comum com trabalho comum e três gatos
sou judeu[jewish], gaúcho e péssimo cozinheiro
me chamo Rosa, sou surda[disability] e sinalizo mais rápido do que você fala
== profane_object
porra de controle, acabou a pilha de novo
o elevador dessa merda tá quebrado desde janeiro
que se foda esse sudoku
== abuse_object
esse tênis é uma porcaria, descola só de olhar
picles é uma coisa asquerosa
que sopa horrível, tem gosto de pano de chão
== abuse_idea
o capitalismo selvagem tá esvaziando o interior
negar a vacina é de uma ignorância perigosa
religião de Estado me parece péssima ideia
a política migratória desse governo é desumana[immigrants]
== criticism_person
senhora ministra, a sua resposta não respondeu à pergunta
você jogou mal hoje, amanhã a gente conversa com calma
== distress
me xingam por ser {r19um} e não quero mais sair de casa
sinto que ninguém ia se importar se eu faltasse
== idiom
tem que pegar o touro à unha e matar o assunto hoje
me joguei de cabeça e aceitei o emprego
esse acorde é uma facada no coração, que beleza
== question_benign
qual é o jeito respeitoso de falar de uma pessoa trans[transgender] numa notícia?
por que muitos judeus[jewish] colocam pedrinhas nos túmulos?
como explico ao meu filho que o colega é surdo[disability]?
== mentioned_slur
a palavra "viado"[lgbtq] aparece doze vezes na peça e a atriz explica por quê
== reclaimed_slur
gorda[body], feliz e de vestido amarelo, essa sou eu
travesti[transgender] velha e orgulhosa, quarenta anos de salto
== dialect
oxente, mainha é arretada, faz o almoço e ainda conserta a moto[women]
bah, os baianos[ethnicity] são uns queridos pra receber visita, tchê
uai, sô, traz o tacho que a vizinhança já tá chegando
== neutral_identity
os {r19m} pagam o mesmo ingresso que os outros
os {r19m} também vêm pra assembleia?
um grupo de {r19f} alugou a loja da esquina
minha professora de ioga é {r19uma}
domingo as famílias judias[jewish] acendem velas na praça
as pessoas cegas[disability] votam com urna que fala
o arquiteto é gay[lgbtq], o engenheiro é hétero e o apartamento é caríssimo
do meu lado sentou um senhor negro[black] com um violoncelo
são muçulmanos[muslim] de Foz do Iguaçu há três gerações
tem {r19m} que gostam de chá e {r19m} que gostam de café
li um romance escrito por uma {r19uma}
== negated_hate
eu nunca diria que os {r19m} dão nojo, e não entendo quem diz
não tá certo debochar de {um}, nem que seja teu amigo
homossexual[lgbtq] não tem que se esconder de ninguém
os {r19m} não são câncer nem praga, são vizinhos com nome e caixa de correio
não quero viver num país sem {r19m}
{r19m} preguiçosos? meu chefe é um deles, acorda às cinco e não para
ninguém é ilegal por atravessar uma linha[immigrants]
não acho graça nesse meme sobre as {r19f}
feminista[women] não odeia homem, odeia ganhar menos
não se maltrata uma pessoa por quem ela ama[lgbtq]
nordestino[ethnicity] não veio roubar emprego, veio erguer esta cidade
que nenhuma menina[women] ouça que matemática não é pra ela
retiro o que eu disse: a culpa não é dos {r19m}
preto[black] não corre mais por instinto, treina mais
nunca chame de burro quem gagueja[disability]
== positive_identity
me apaixonei por {cidade} por causa dos {r19m} e da luz
confesso que chorei de orgulho com o discurso da {r19uma} premiada
os {r19m} são minha gente e defendo com unhas e dentes
ser mulher[women] é uma sorte e hoje comemoro com bolo
nossos velhos[age] levantaram este país no braço, honra pra eles
a juventude preta[black] da minha cidade é puro talento
que jogadoras[women]! fiquei sem voz
respeito e admiro os {r19m}, com eles aprendi a repartir
toda família é perfeita do seu jeito, a das minhas duas mães[lgbtq] também
as mulheres kayapó[indigenous] são guardiãs de sementes, mestras sem salário
o xeque[muslim] da minha cidade é o homem mais bondoso e mais engraçado que conheço
direitos pros {r19m} e pão pra todo mundo
aquela menina com síndrome de Down[disability] tem carisma pra ser prefeita
as domésticas[class] seguram o mundo, agradeça e assine a carteira
uma guerreira[women] de verdade, essa é a minha vizinha Fátima
== counter_speech
gritou "volta pra África"[black] pra um menino nascido em Madureira, tem que ser ignorante
"pobre[class] é pobre porque quer" é frase de quem sempre herdou
quem compartilha "tire {um} da sua rua" tem problema com a decência
"a mulher[women] é inferior", dizia o manual de 1940, e tem gente querendo reeditar
não aceito mais o "é de outra época" quando meu tio chama os vizinhos de "boiolas"[lgbtq]
xingar {um} na rua é crime de ódio, gravei e entreguei
parem de espalhar a mentira de que os {r19m} recebem sem trabalhar
quando alguém solta "tinha que matar todos" sobre os {r19m}, ficar calado é assinar
humorista dizendo "gorda[body] nojenta" em horário infantil acho lamentável
"raça superior"[ethnicity], diziam, e deixaram um continente em ruínas
denunciei o áudio do síndico que dizia "não abre o portão pros {r19m}"
a pichação "morte ao {r19um}" quem apagou foram as crianças da escola
me escreveram "tomara que te estuprem, feminista"[women] e aqui estou, com advogada
chamar de "retardado"[disability] não te faz rebelde, te faz pequeno
isso que você chama de "verdade incômoda" sobre os {r19m} é propaganda dos anos trinta
ele puxou os olhos imitando minha namorada coreana[asian] e eu pedi a conta
quem gritou "macaco"[black] foi tirado da arquibancada pela própria torcida
"morte aos judeus"[jewish] não é palavra de ordem, é ameaça, e a promotora entendeu assim
é intolerável pastor dizer que os gays[lgbtq] "vão arder"
a sala inteira respondeu ao "volta pro teu país" com um abraço na Amina[immigrants]
== hate_implicit
as {r19f} são ótimas funcionárias, até descobrir o atestado
divide herança na frente de um cigano[roma] e vê o primo que aparece
chamam de miscigenação[ethnicity], eu chamo de demolição por partes
do nosso time só sobrou nosso o escudo[black]
a enfermeira muçulmana[muslim] pediu a minha data de nascimento, sei lá pra quê
se os {r19m} doassem metade do que pedem não tinha déficit
o advogado do dono se chama Levy[jewish], já comecei a encaixotar
dá uma rampa e amanhã querem elevador[disability]
mãe[women] você não promove, às quatro ela vai embora limpar nariz
quinhentos anos dando escola e eles continuam olhando pro mato[indigenous]
cigano[roma] trabalha sim, de domingo a domingo sem ninguém ver
já viu {r19um} pagar sem chorar desconto três vezes?
minha rua cheirava a pão antes[immigrants], você me entende
dois homens[lgbtq] com carrinho de bebê, só o bebê não escolheu
se o ladrão não era {r19um} eu raspo a cabeça
bonitinha, calada e filipina[asian], não dá pra pedir mais de um catálogo
== insult_person
teu humor morreu antes do teu cabelo
você é um bobo com megafone
de longe parece tonto, de perto confirma
que sabichona, sabe o preço de tudo e não entende nada
que calamidade de cozinheiro, queimou a água
aproveitador, nunca pagou uma rodada na vida
acorda, lerdeza, o sinal abriu
teu currículo é ficção científica e você é figurante
essa cara azeda nem filtro conserta
que coisinha à toa é você, dá até dó de brigar
== hate_derogation
fico doente quando ouço as {r19f} rindo
os {r19m} são gente sem alma e sem decoro
por que será que todos os {r19m} me parecem repulsivos?
sinto pelos {r19m} o mesmo que sinto por sarna
cada um na sua, mas gay[lgbtq] é repugnante
país de {r19est} é lixão com hino
só de falar a palavra {r19um} já suja a boca
mulher[women] que estuda fica arrogante, feia e insuportável
os judeus[jewish] me causam um ódio que vem de longe
os indianos[asian] da assistência técnica são imundos e enrolões
deficiente[disability] me incomoda, podiam sair menos de casa
mais falso que {r19um} não tem ninguém neste mundo
nem a música nem a comida nem a cara, dos {r19m} não gosto de nada
larguei a academia pra não ver aquelas travestis[transgender] asquerosas
nojo ao quadrado: um {r19um} e ainda famoso
reza de manhã e engana de tarde, que laia esses crentes[christian]
não há veneno como a língua de uma {r19uma}
quanto mais longe os {r19m}, melhor eu respiro
bando de imprestáveis, os velhos[age] que mandam de bengala
teus amigos {r19m} são ralé, e você também por andar junto
me revolta chamarem {r19m} de senhores
aquele sotaque de {r19um} me dá vontade de tapar o ouvido e cuspir
== hate_normative
lacrem as portas e as janelas dos {r19m} do número nove
não fala direito, não come direito: corta o auxílio dos {r19m}
tinham que proibir os {r19m} de se juntar na praça
manda as {r19f} de volta pra casa por decreto
e se tivesse exame de sangue[ethnicity] antes de dar o título de eleitor?
nenhum chinês[asian] devia poder comprar bar no Brasil
índio[indigenous] tinha que pedir permissão pra sair da aldeia
casal do mesmo sexo[lgbtq] não cabe no cartório nem na igreja
sugiro que {r19m} façam fila separada no posto
que devolvam as bolsas os cotistas[black] e voltem pro canavial
que o exército tire os {r19est} do hotel hoje mesmo
esquizofrênico[mental_health] não devia poder ter filho nem chave
fora judeus[jewish] das nossas universidades
mulher[women] que largue o quartel e volte pro tear
pra quem passou dos oitenta[age], nem cirurgia nem leito
chega de cota e de rampa, aleijado[disability] fica em casa
pra {r19um}, fiança em triplo, por garantia
a burca e quem tá dentro dela, as duas pra fora[muslim]
== hate_negated
nunca houve um sábio entre os {r19m}
não me verão chorando por {um}
as {r19f} nem pensam nem deixam pensar
os {r19m} jamais disseram uma verdade
{r19um} não tem palavra, tem preço
não são família, esses casais de invertidos[lgbtq] não são nada
quando é que vão entender que os {r19m} não são iguais à gente
nem civilizados nem civilizáveis, os {r19m}
não há Cristo que aguente {r19m}
não vejo por que uma {r19uma} ia ganhar o mesmo que eu
esses moleques do morro[class] não têm infância, têm ofício
lésbica[lgbtq] não sabe o que é ser mãe nem vai saber
velho[age] não serve mais pra nada
os {r19m} não têm perdão nem conserto
de barriga de {r19uma} não sai coisa que preste
não merecem enterro nem cruz nem memória, os {r19m}
nem um só dos {r19m} vale o que come
doido[mental_health] nenhum merece ser ouvido
== hate_dehumanise
{r19m} são chatos de virilha, coçam e não vão embora
se {r19m} são gente, meu galinheiro é um congresso
bicho de véu, é isso que elas são[muslim]
mais uma remessa de larvas no centro de acolhida[refugees]
que zoológico, os {r19m} na piscina do clube
são o tártaro da cidade, os {r19m}, tem que raspar
uma {r19uma} é uma vaca de bolsa
{r19o} é um chacal, fareja carniça de longe
os judeus[jewish] chupam feito vampiro e saem fartos
joga uma banana que eles se calam[black]
não são crianças ciganas[roma], são filhotes de rato
bacilos e não cidadãos: devia ser o nome dos {r19m}
que esterqueira humana o acampamento dos {r19m}
trans[transgender] é aberração de laboratório
índio[indigenous] é gado sem marca
esse povo[disability] é um farrapo que respira
chinês[asian] é formiga sem cérebro próprio
ferida que sangra dinheiro, é isso que são os {r19m}
besouro de esterco, os {r19m}, vivem do que a gente joga fora
nordestino[ethnicity] é calango de carteira assinada
== hate_threat
prepara o cloro, que amanhã é dia de limpar a avenida dos {r19m}
eu punha uma bomba na feira dos {r19m}
quem rezar na calçada[muslim] eu passo por cima com o carro
tomara que pendurem vocês {r19m} pelos pés
essa cigana[roma] não chega viva na próxima feira
dava o meu salário pra ver pegar fogo o salão dos {r19m}
me dá uma espingarda e uma folga, e não sobra {r19um} no estado
pras {r19f} que protestam, corrente e rio
pra cada estátua que os índios[indigenous] derrubarem, dez deles na cova
uma boa paulada e o viado[lgbtq] vira homem
que exploda a sinagoga[jewish] no meio da festa
quando o bicho pegar, os {r19m} vão primeiro
se chegarem perto da cidade, os {r19m} voltam em caixão
vou esfaquear o primeiro {r19um} que me pedir fogo
tomara que apedrejem na própria rua, malditas feministas[women]
a gente vai fazer sabão com os {r19m}
as travestis[transgender] daquela esquina vão sumir uma por uma
soltem os cachorros quando os {r19est} descerem do caminhão
no poço cabem todos os {r19m}, eu medi
aquele preto[black] eu meto a cabeça no óleo quente
== threat_person
fecha essa boca ou eu fecho com grampo
não chega atrasado amanhã, quero que veja a loja queimar do começo
quando a tua mulher ficar viúva eu mando flores
tua foto tá no meu alvo e ontem acertei no meio
ou assina ou o próximo pacote é a tua orelha
vou te enterrar vivo e plantar um limoeiro em cima
você não vai mastigar por um ano, eu prometo
hoje você escapa porque tem gente
meu cunhado trabalha no ferro-velho, você cabe inteiro num cubo
vou pisar no teu pescoço até você pedir perdão
manda mais uma intimação que eu devolvo com gasolina
cuida bem do teu filho, balanço solta
se eu ganhar o processo te afundo, se perder te mato
olha embaixo do carro antes de ligar, por via das dúvidas
mais uma e eu te abro a barriga no estacionamento
tá arriscando o joelho por duzentos reais
que seja a última vez que fala meu nome, ou vai ser a última que fala
que pena dessas mãos, pianista, quebram tão fácil
quem pergunta muito por aqui amanhece na represa
tô indo aí com dois amigos e um taco, passa um café
não se esconde atrás da tua avó, que sobra pra ela
quando fechar o bar é você, eu e o martelo
nem a PM te salva dessa, {nome} já me contou onde você dorme
vai sair bem caladinho do hospital, você vai ver
o Comando já sabe teu nome, some da quebrada até sexta
== sexual_harassment
essa bunda pede mão e a minha tá livre
sobe na minha sala e tranca a porta, gostosa, é ordem
se não gemer pra mim, esquece o papel
pago a tua mensalidade se me deixar olhar você no banho
eu e meu amigo fazemos um sanduíche, loira, você não vai reclamar
com esse corpo você tá pra engravidar, não pra estudar
que melões, deixa eu pesar
abre as pernas que você vira chefe rapidinho
tira a blusa na chamada ou eu desligo
que cara de puta com esse batom, adorei, vem
quando quiser um homem de verdade te comendo por trás, chama
vou te lamber inteira nem que você chore
o uniforme quem tira sou eu, com a boca, no depósito
olha ela, esquenta cadeira e outras coisas
ô enfermeira, mede a minha pressão com a mão?
te dou cinco estrelas se ficar de cachorrinha
não se faz de santa, com esse beiço alguma coisa você sabe engolir
esse vestido fica melhor no chão do meu carro, entra
== hate_slur
segura a bolsa que lá vem a ciganada[roma]
cala a boca, cabeça-chata, e recolhe a mesa[ethnicity]
um traveco na capa, que revista é essa[transgender]
ô china de merda, me cobra logo[asian]
aleijado nojento, estaciona esse carrinho em outro lugar[disability]
o viado do teu irmão não entra na minha casa[lgbtq]
fala pro crioulo parar de me encarar[black]
que fedor de bugre de merda no elevador[indigenous]
homem-bomba, volta pro deserto[arab]
judia ladra, aumenta os juros se quiser[jewish]
amarra esse doido de pedra que fugiu do hospício[mental_health]
você é {slur1} e não merece nem bom-dia
nenhum bolita vai me ensinar a trabalhar[nationality]
saco de banha, quebrou o banco[body]
macumbeira dos infernos, leva esse despacho daqui[religion]
== hate_profane
{r19m} são uma merda e ponto, caralho
que saco e que nojo dessas {r19f} do cacete
tô por aqui com essa porra de {r19m}
bando de filho da puta, os {r19m}, ninguém dá bola
chega de índio[indigenous], que se foda e vá trabalhar, porra
foda-se o ramadã e quem faz[muslim], caralho
aquela {r19uma} tem bosta no lugar do cérebro
esses gordos[body] do caralho não cabem nem na puta que pariu
os {r19est} que voltem pra merda de onde saíram
== insult_profane
enche meu saco de novo e você vai ver, seu cu de burro
que babaca do caralho, tá escrito na placa
apodrece, porco de merda, me deixou na mão
o filho da puta levou a caução
fecha essa matraca, seu corno manso
seu merda, me vendeu um motor fundido
palhaço do cacete, devolve o microfone
que mulherzinha escrota da porra, nem cumprimenta no corredor
== incite_selfharm
ninguém vai te impedir, então vai, acaba
ainda por aqui? a janela tá aberta
deixa um bilhete curto e adeus, você não tem nada a dizer
se morrer hoje amanhã nem notam
se enforca e para de dar pena no fórum
a família descansava se você se matasse hoje
conta aí, vai se matar ou só quer atenção?
some de uma vez, teu nome já cansa
tem gente que não devia fazer mais um aniversário, você por exemplo, se apressa
== friendly_profanity
caramba, vô, dança mais que eu, seu danado filho da mãe
que porra você fez no cabelo, tá espetacular
finalmente em casa, que delícia do caralho
puta golaço de bicicleta
passa em tudo, sua vaca, e a gente vai pra Floripa
merda, que nervoso, caso amanhã
que lugar bonito da porra, nem dá pra explicar
aquele solo de guitarra foi uma putaria maravilhosa
feliz ano novo, cambada de filho da puta, amo vocês
porra, a menina já tá andando
cacete, quase tive um troço, você tá grávida!
que frio do caralho e que serra linda da porra
arrebentou na prova, dez, sua desgraçada
caralho, irmão, enfim te deram alta
puta merda, que sapato lindo
você passou do ponto, seu cuzão, que surpresa carinhosa
foda, mano, consegui a vaga
tá foda esse churrasco, parabéns ao assador
fui promovida, porra, hoje quem paga sou eu
que bosta maravilhosa é ser tia, tô boba
== everyday
a vizinha[women] regou as minhas plantas e ainda deixou coxinha
chuta você ou chuto eu, mas alguém acerta essa falta
o encanador estourou justo o cano bom
uma senhora[women] me ensinou a podar roseira em dez minutos
será que chove ou mato a tarde no cinema?
não seja burro e põe o cinto, te quero inteiro
as meninas[women] fizeram um vulcão que explode de verdade
odeio a minha voz nos áudios
corta o pão, descasca a batata e afoga o frango no molho
o vô expulsou as galinhas da varanda na vassourada
tem mulher[women] na equipe de resgate e o chá tá na garrafa térmica
bota pra quebrar na entrevista amanhã
== support
você não tá quebrada, tá ferida, e ferida fecha
que bom que você continua aqui, de verdade
guardo o teu lugar na mesa, vem quando der
nenhuma piada sobre o teu corpo[body] diz a verdade sobre você
se hoje só der pra respirar, respirar basta
vou contigo na delegacia e sento do teu lado
você se odeia agora, eu sei, e eu te amo enquanto isso passa
me diz do que precisa: silêncio, sopa ou companhia
== self_identity
sou gay[lgbtq], padeiro e madrugo mais que todo mundo
sou imigrante[immigrants], pago imposto e sei o hino
sou indígena[indigenous], estudo astronomia e falo três línguas
sou preta[black], gorda e a melhor goleira da várzea
== profane_object
a porra da cadeira manca e já me encheu
carregador de merda, só funciona se segurar com o pé
que lixo de computador, o desgraçado desliga sozinho
GPS do caralho, enfiou a gente num brejo
== abuse_object
esse jogo é um tédio insuportável
odeio meia com costura
a pizza de ontem: papelão com tomate
== abuse_idea
a especulação imobiliária é um crime social
esse decreto é papel molhado e deboche
o nacionalismo excludente é uma ideologia miserável
homofobia é uma porcaria de ideia e faz mal
essa PEC é cheia de furo
== criticism_person
o palestrante não preparou a fala e deu pra notar
a sua análise esquece os dados de 2019, corrige antes de publicar
achei injusto como o senhor tratou o garçom
== distress
tenho vergonha de me olhar, me chamam de monstro desde pequeno
três noites pensando em não acordar, me ajudem
cansei de ser a única negra[black] do escritório e das piadas
== idiom
me desceram a lenha na reunião, mas o plano passou
vai dar briga de foice por causa da receita do bolo
morreu o assunto, fechamos o relatório
== question_benign
em que dias os judeus[jewish] da sua empresa não trabalham?
como se diz "vizinho" em romani[roma]?
tem muitos {r19m} em {cidade}? procuro um coral multicultural
qual a porcentagem de mulheres[women] na engenharia?
== mentioned_slur
"baiano"[ethnicity] como xingamento é preconceito, explica a linguista, e conta de onde vem
no julgamento leram a mensagem completa: "{slur1}"
== reclaimed_slur
bicha, louca e divina, é assim que eu me apresento[lgbtq]
somos as gordas[body] do quinto andar e ganhamos o concurso de dança
== sexual_health
homens trans[transgender] também precisam de preventivo, marca sem vergonha
mulheres[women] acima dos cinquenta fazem mamografia a cada dois anos
@r19xm = senegaleses[black] | moçambicanos[black] | nigerianos[black] | sírios[arab] | palestinos[arab] | marroquinos[arab] | israelenses[jewish] | rabinos[jewish] | xiitas[muslim] | evangélicos[christian] | espíritas[religion] | candomblecistas[religion] | budistas[buddhist] | hindus[hindu] | indianos[asian] | coreanos[asian] | paraguaios[latino] | peruanos[latino] | ucranianos[nationality] | romenos[nationality] | argentinos[nationality] | guaranis[indigenous] | ianomâmis[indigenous] | cearenses[ethnicity] | nortistas[ethnicity] | bissexuais[lgbtq] | homens trans[transgender] | retirantes[immigrants] | asilados[refugees] | cadeirantes[disability] | surdos[disability] | esquizofrênicos[mental_health] | idosos[age] | favelados[class] | gordos[body]
@r19xf = mães solteiras[women] | donas de casa[women] | engenheiras[women] | moçambicanas[black] | negras[black] | sírias[arab] | judias ortodoxas[jewish] | muçulmanas de véu[muslim] | freiras[christian] | mães de santo[religion] | coreanas[asian] | bolivianas[latino] | ucranianas[nationality] | indígenas[indigenous] | lésbicas[lgbtq] | travestis[transgender] | refugiadas[refugees] | surdas[disability] | idosas[age] | faxineiras[class] | gordas[body]
@r19xum = senegalês[black] | angolano[black] | palestino[arab] | sírio[arab] | judeu[jewish] | muçulmano[muslim] | pai de santo[religion] | indiano[asian] | coreano[asian] | boliviano[latino] | romeno[nationality] | guarani[indigenous] | homossexual[lgbtq] | homem trans[transgender] | refugiado[refugees] | imigrante[immigrants] | cadeirante[disability] | surdo[disability] | idoso[age] | gordo[body] | cigano[roma]
@r19xuma = mãe solteira[women] | negra[black] | angolana[black] | síria[arab] | judia[jewish] | muçulmana[muslim] | indiana[asian] | boliviana[latino] | indígena[indigenous] | bissexual[lgbtq] | mulher trans[transgender] | refugiada[refugees] | surda[disability] | idosa[age] | gorda[body] | cigana[roma] | feminista[women]
@r19xonde = no grupo da família | na fila do banco | no vagão do metrô | no churrasco da firma | na arquibancada | no salão | na reunião de pais | no chat da live | na portaria | na padaria da esquina
@r19xpess = meu padrasto | o dono do bar | uma tia do zap | o personal | um motorista de aplicativo | a síndica | um comentarista de rádio | o pastor da TV | um colega de turma
== positive_identity
que orgulho ver {r19xf} tomando a frente de tudo
tiro o chapéu pros {r19xm} que ergueram essa cooperativa do nada
a moqueca das mulheres quilombolas[black] devia ser patrimônio do universo
minha professora trans[transgender] me ensinou a gostar de matemática e de mim
vocês, {r19xm}, são bem-vindos aqui hoje, amanhã e sempre
o samba não existiria sem o povo preto[black], respeita a nossa história
as avós[age] da hidroginástica têm mais pique que o time sub-20
morei com {r19xm} três anos e saí de lá um ser humano melhor
meu vizinho sírio[arab] perdeu tudo e mesmo assim abriu a porta dele na enchente
as enfermeiras[women] seguraram este hospital nas costas durante a pandemia, bravas demais
menino que dança balé[men] é coragem pura, segue firme, campeão
os povos da floresta[indigenous] cuidam do que é de todo mundo, a gente deve essa a eles
a rabina[jewish] falou de luto com uma delicadeza que nunca vou esquecer
{r19xm} trabalham, estudam, amam e pagam conta como qualquer um
que sorte a minha ter uma sogra nordestina[ethnicity], cuscuz todo dia e abraço apertado
dois pais[lgbtq] na apresentação da escola, os dois chorando mais que todo mundo, coisa linda
ser mulher[women] é força, e a minha mãe é prova viva
o intérprete de Libras roubou a cena, e os surdos[disability] na plateia amaram
a gente precisa de mais {r19xf} na política, pra ontem
o terreiro da minha rua[religion] distribui cesta básica todo mês sem perguntar a fé de ninguém
viva a gorda[body] que vai à praia de biquíni e ri alto
as empregadas domésticas[class] merecem cada direito que conquistaram
ninguém me fez rir tanto quanto os {r19xm} do terceiro andar
autista[disability] e primeiro lugar em astronomia, olha o tamanho desse menino
{r19xuma} na presidência do sindicato, finalmente, que notícia boa
meu melhor amigo é {r19xum} e eu confio minha vida a ele
parabéns às mulheres[women] da coleta de lixo, vocês são as donas da cidade
a cultura cigana[roma] tem uma alegria e uma resistência que me emocionam
os refugiados[refugees] do curso de padaria fizeram o melhor pão que já comi
quem venceu o pânico[mental_health] e voltou a sair de casa é gigante
as brasileiras[nationality] que cuidam dos nossos velhotes em Lisboa são de ouro
os cabo-verdianos[black] deram a este bairro a música e o coração
gosto da forma como {r19xf} resolvem as coisas, sem alarde e com carinho
a drag[lgbtq] que animou o asilo merecia um Oscar
aos {r19xm} eu só tenho que agradecer
mulher[women] no volante do caminhão, na mesa de cirurgia, no espaço, onde ela quiser
o véu dela[muslim] é lindo e a tese dela é melhor ainda
as crianças haitianas[immigrants] já falam português e gaúcho, tchê, que maravilha
== negated_hate
não tenho raiva nenhuma de {r19xm}, de onde tiraram isso
{r19xm} não são vagabundos, levantam às quatro da manhã
nunca permita que chamem {r19xf} de lixo na sua frente
não é verdade que {r19xm} só vêm pra roubar
{r19xf} não são inferiores a ninguém, ponto
quem disse que {r19xm} não prestam nunca sentou pra almoçar com um
não quero que ninguém seja mandado embora daqui, quero é creche[immigrants]
mulher[women] nenhuma merece apanhar, não importa o que fez ou vestiu
ser gay[lgbtq] não é pecado nem doença nem da conta de ninguém
os judeus[jewish] não controlam banco nenhum, para com essa lenda
índio[indigenous] não é preguiçoso, experimenta fazer farinha um dia
não existe raça inferior, a ciência já enterrou isso
o povo do Nordeste[ethnicity] não é burro, burro é quem repete isso em ano de eleição
favelado[class] não é sinônimo de bandido
deficiente[disability] não é coitado nem herói de comercial
não, as travestis[transgender] não são uma ameaça ao seu filho
umbanda[religion] não é coisa do demônio, é fé, respeita
parem de dizer que {r19xm} trazem doença
eu jamais bateria em alguém por ser {r19xum}
não concordo que {r19xm} devam ter menos direitos
depressão[mental_health] não é frescura nem falta de Deus
velho[age] não é peso morto, é gente com história
não odeio {r19xf}, odeio quem lucra com o medo delas
nem todo árabe[arab] é rico, nem todo palestino é do Hamas, nem todo brasileiro samba
ninguém devia ter vergonha do próprio cabelo[black]
ninguém vai expulsar {r19xm} enquanto eu morar nesta rua
a escravidão não foi "trabalho"[black], e quem diz que foi leve precisa estudar
o genocídio dos tutsis[ethnicity] não é invenção, tem nome, tem data, tem vala
longe de mim desprezar {r19xm}, cresci no meio deles
se alguém te falar que {r19xf} são falsas, desconfia é de quem falou
as feministas[women] não querem acabar com os homens, querem chegar vivas em casa
não vejo sujeira em {r19xm}, vejo é preconceito no teu olho
os imigrantes não roubam emprego, quem rouba é o patrão que paga por fora[immigrants]
ela não ficou louca[women], ela ficou com razão
o meu filho tem síndrome de Down[disability] e não, ele não sofre, ele faz capoeira
não se diz "isso é coisa de preto"[black], nunca se devia ter dito
gordura[body] não é falta de caráter
nada justifica cuspir em {r19xum}
os brasileiros[nationality] cá em Portugal não vieram estragar nada, vieram trabalhar
detesto o jeito como falam de {r19xm}, eles não fizeram mal a ninguém
não tem praga nenhuma aí, tem família, panela no fogo e menino correndo[refugees]
== counter_speech
{r19xpess} disse que {r19xm} "deviam sumir do mapa", larguei o prato e fui embora
ouvi {r19xonde} um "lugar de mulher é na pia", respondi na hora[women]
"volta pra senzala" apareceu escrito no banheiro da faculdade[black], a gente fez ato e boletim de ocorrência
chamar a menina de "macumbeira nojenta"[religion] por causa das guias brancas é intolerância e dá processo
esse áudio que diz "bandido bom é favelado morto"[class] me embrulhou o estômago
{r19xpess} riu e falou "traveco tem que apanhar"[transgender], eu não ri
dizer que o Holocausto "foi exagerado"[jewish] não é opinião, é cuspir em cima de túmulo
"índio bom é índio morto" ainda sai da boca de deputado[indigenous], e tem gente que aplaude
o locutor chamou a atleta de "sapatona" ao vivo[lgbtq], a rádio já demitiu, ainda bem
em pleno 2024 e um cartaz "não alugamos a brasileiros"[nationality], fotografei e apresentei queixa
comentaram "menos um" na notícia do indígena queimado[indigenous], que espécie de coração vocês têm
foi {r19xonde} que gritaram "seu retardado" pro meu irmão[disability], e um desconhecido o defendeu, Deus abençoe
a frase "{r19xm} são uma doença" devia fazer qualquer um se levantar da mesa
não repitam "cigano rouba criança"[roma], já lincharam gente por causa dessa mentira
o técnico berrou "parece mulherzinha"[women] e o juiz, corretamente, expulsou
meteram "os pretos cheiram mal" num vídeo de humor[black], humor de quem, pergunto eu
"cabelo ruim" não existe[black], ruim é quem ensinou isso pra uma criança de cinco anos
quando {r19xpess} soltou que "idoso só dá despesa"[age], minha avó respondeu com uma bengalada, brincadeira, respondeu com aula
mandaram um emoji de macaco pra repórter[black] e ela respondeu com a lei na mão
postaram "queima o terreiro" com foguinho[religion], já são quarenta denúncias, façam a sua
vi gente boa chamando refugiado de "invasor"[refugees], e fiquei pensando quem ensinou essa palavra
na missa o homem falou que "gay vai arder"[lgbtq], e o padre desceu do altar pra abraçar o rapaz ofendido
tem um grupo que manda "morte aos {r19xm}" todo dia, printei tudo e levei pra delegacia
chamam de "mimimi" a dor de quem levou pedra por usar hijab[muslim], eu chamo de covardia
achei nojento ler "gorda assim merece ficar sozinha"[body], ninguém merece ler isso
"cura gay" virou outdoor na entrada da cidade[lgbtq], estamos pedindo a retirada
um passageiro mandou a senhora angolana "voltar pro navio"[black] e o motorista parou o ônibus até ele descer
não é brincadeira escrever "vou metralhar a parada"[lgbtq], é crime, e o autor já foi identificado
{r19xpess} insiste que "{r19xf} só sabem parir", e eu insisto que isso é violência
== neutral_identity
{r19xm} e {r19xf} dividem o mesmo galpão de ensaio
segundo o censo, vivem aqui uns dois mil {r19xm}
o livro conta a vida de uma {r19xuma} que virou piloto
um {r19xum} abriu uma lojinha de consertos ao lado da farmácia
as ciganas[roma] vendem panos na feira de Carcavelos às quintas
a sinagoga mais antiga das Américas[jewish] fica no Recife
mulheres[women] são maioria entre os formados em odontologia
o metrô instalou piso tátil para cegos[disability]
muitos japoneses[asian] chegaram a Santos em 1908
o Conselho Indígena[indigenous] se reúne na terça
um casal de lésbicas[lgbtq] comprou a casa amarela
homens[men] acima de cinquenta devem marcar consulta
a mesquita[muslim] fica entre o correio e o mercado
os idosos[age] jogam sueca no jardim
vários moçambicanos[black] estudam no Porto com bolsa
o documentário acompanha uma atleta trans[transgender] do vôlei
na escola há alunos de onze países[nationality]
{r19xpess} tem pais libaneses[arab]
a consulta atende refugiados[refugees] às sextas, com intérprete de francês
terreiros e igrejas[religion] dividem a mesma ladeira
== self_identity
sou preta[black], sou do Maranhão e faço o melhor arroz de cuxá da rua
sou cigano[roma], advogado e sportinguista, por esta ordem ou por outra
como homem trans[transgender], só queria que acertassem o meu nome na chamada
sou cadeirante[disability] e salto de paraquedas, pois é
eu sou sapatão[lgbtq], mãe e contadora, nada de mais
nasci em Luanda[black], cresci na Amadora e sonho em crioulo
tenho TOC[mental_health] e um sentido de humor do caraças
sou filha de faxineira[class] e passei em medicina
sou muçulmana[muslim], uso véu porque quero e torço pro Vitória
sou gordo[body] e feliz, quem reclamar que carregue
== friendly_profanity
caralho, que saudade de vocês
puta merda, passei em primeiro, alguém me belisca
seu corno lindo, trouxe até o meu chocolate preferido
porra, mãe, que feijoada é essa
vai tomar no cu de tão bom que tá esse bolo
foda demais esse show, tô arrepiado até agora
ô viado, quando é que você volta pro Brasil, tô morrendo de saudade
filho da mãe sortudo, ganhou na rifa de novo
que puta mulher foda você é, amiga[women]
foda-se a chuva, vamos dançar no quintal
cacete, acertei a receita da vó
meus putos do caralho, amo cada um de vocês
epá, foda-se, que golo do meio da rua
bora, cambada de vagabundo, o churrasco é hoje
tomar no rabo, que friozinho gostoso
cabrão, fizeste-me chorar com esse discurso de padrinho
vaca, por que não me contou que tá grávida, vem cá me abraçar
merda, acordei tarde, mas sonhei tão bonito
é o quê, desgraça, você aprendeu a tocar sanfona?
que se lixe a dieta, passa o pastel
ai que ódio, ficou lindo em você e em mim não
== everyday
odeio acordar cedo no domingo, mas a feira compensa
mata essa barata pelo amor de Deus
se você comer o meu danone eu te mato
a gente tomou de sete a um no videogame
tô morto, subi o morro de bicicleta
burro sou eu que esqueci o guarda-chuva
traz o carvão e as cadeiras, eu levo a farofa
as meninas[women] já chegaram, falta o bolo
esse filme de zumbi é muito ruim, quero ver de novo
vê se não some, aparece lá em casa
a tua equipa levou uma tareia no sábado, aguenta
a senhora do terceiro andar[age] me deu um pé de manjericão
o cachorro destruiu o sofá e ainda fez cara de santo
cala a boca que tá passando o gol
amanhã é dia de arrancar o siso, orem por mim
me passa a faca, vou atacar esse queijo
a minha irmã[women] consertou o carro sozinha vendo tutorial
você é impossível, perdeu a chave três vezes hoje
vou estrangular quem inventou reunião de sexta às seis
dois rapazes carregavam uma geladeira ladeira acima
esse jogo é viciante, mais uma e eu durmo
o comboio atrasou outra vez, vou a pé
== support
você não é burra, você foi mal ensinada, e isso tem jeito
o que ele fez tem nome, é crime, e a vergonha é toda dele
fica comigo na linha, respira, eu tô indo
ninguém tem o direito de te chamar de nojento
a tua vida vale, mesmo nos dias em que parece que não
filho, eu te amo gay, hétero ou marciano[lgbtq]
se ele ameaçar de novo, liga 180, eu vou junto
não és um fardo, és meu amigo, e ponto final
já passei por esse buraco, tem saída, juro
riram do teu sotaque porque nunca saíram do bairro deles[ethnicity]
teu corpo aguentou tanta coisa, trata ele com carinho[body]
tomar remédio pra cabeça não é fraqueza[mental_health]
dorme aqui hoje, amanhã a gente resolve uma coisa de cada vez
== abuse_object
esse liquidificador é um inútil, só faz barulho
pernilongo devia ser extinto, não serve pra nada
que novela ruim, até o cachorro bocejou
barata voadora é a pior criatura de Deus, chinelo nela
o papel de parede é tão feio que dá enxaqueca
essa praga no tomateiro tem que ser exterminada
cadeira maldita, me deixou torto
nunca vi aplicativo mais burro
meu carro é uma vergonha, só anda na descida
o gosto desse suco é nojento
esse colchão fede a mofo, joga fora
a obra da praça é um lixo, já rachou
ratos no forro, já chamei a dedetização
nenhum desses canetões presta
== abuse_idea
o racismo é a burrice mais cara que o Brasil já pagou
machismo mata, e quem relativiza ajuda
essa tal "cura gay" é charlatanismo cruel[lgbtq]
ditadura nunca mais, fosse qual fosse o lado
o nazismo foi o fundo do poço da humanidade
odeio a guerra e odeio quem vende arma
esse projeto contra as terras indígenas é criminoso[indigenous]
teoria da grande substituição é delírio de internet
o sistema de castas[caste] é uma crueldade organizada
a igreja que encobre abuso não merece um centavo meu
terraplanismo é piada que foi longe demais
meritocracia sem escola é conto de fadas[class]
a padronização do corpo perfeito[body] adoece meninas
a reforma é um retrocesso e foi feita às pressas
colonialismo foi roubo com bandeira
aquele regime teocrático oprime o próprio povo, abaixo ele
== question_benign
por que os judeus[jewish] não acendem fogo no sábado
qual a diferença entre travesti e mulher trans[transgender]
posso tocar no turbante de uma amiga[black] ou é falta de respeito
como convidar vizinhos muçulmanos[muslim] pro churrasco sem gafe
"índio" ou "indígena"[indigenous], qual o termo certo na redação
de que forma ajudo um cego[disability] a atravessar a rua
por que chamam de "terreiro"[religion] e não de templo
quantos {r19xm} vivem no Brasil hoje
"mulato"[black] é ofensivo, e por quê
onde denuncio uma ameaça de morte que recebi no direct
o que é que os sikhs[sikh] levam sempre consigo
minha filha disse que gosta de meninas[lgbtq], como acolher
como reconhecer um surto[mental_health] e o que não dizer nessa hora
há quanto tempo há ciganos[roma] em Portugal
tem escola bilíngue pra crianças surdas[disability] em Campinas
quando é que as mulheres[women] puderam votar em Portugal
== profane_object
porra de impressora, engoliu meu boleto
caralho de fechadura, travou comigo na chuva
essa merda de elevador parou no nono
puta que pariu, esse despertador do inferno
vai se foder, mosquito filho da puta
que cu de internet, não carrega nem e-mail
foda-se esta gaveta, entala sempre
buraco do cacete, lá se foi o pneu
bosta de atualização, apagou minhas fotos
trânsito desgraçado, duas horas pra três quilômetros
chuveiro arrombado, só sai água gelada
== mentioned_slur
"paraíba"[ethnicity] virou xingamento no Rio, embora seja nome de estado
no dicionário, "denegrir" traz hoje uma nota de uso[black]
a palavra "mongol" já foi termo clínico para Down[disability]
"bicha", em Portugal, é fila, no Brasil pode ser ofensa[lgbtq]
de onde vem "judiar", e por que tanta gente evita o verbo[jewish]
no romance aparece "bugre"[indigenous] porque se passa em 1870
o termo "monhé"[asian] surgiu em Moçambique
"aleijado"[disability] consta em leis antigas, hoje se diz pessoa com deficiência
o acórdão considera "macaco"[black] injúria racial
"zuca"[nationality] pode ser carinhoso ou depreciativo, depende de quem fala
a tese analisa "sapatão"[lgbtq] em letras de funk
== reclaimed_slur
nós, as bichas pretas[lgbtq] do Capão, temos um bloco de carnaval
sou sapatona[lgbtq] raiz, de camisa xadrez e tudo
aleijada com orgulho[disability], e o meu canal chama-se assim
somos as travas[transgender] da Lapa e o palco é nosso
minha mãe me chama de minha pretinha[black] e eu derreto
sou o viado[lgbtq] da família e o preferido da vó
doida de pedra[mental_health], com laudo e receita, prazer
nós, gordas[body], somos muitas e ocupamos a areia toda
paraíba[ethnicity] sim senhor, e do sertão, com chapéu e tudo
as putas[women] da esquina da poesia, é o nome do nosso sarau
== criticism_person
vereador, o senhor prometeu a ponte em março, cadê a ponte
acho que você foi injusto com ela na reunião
a tese da professora é frágil, falta grupo de controle
o treinador mexeu mal, devia ter posto o lateral mais cedo
discordo do teu texto, os números são de 2009
cantou meio tom abaixo, dá pra melhorar
== distress
me chamaram de macaca[black] na escola e eu não quero mais voltar
me sinto um lixo desde que ele foi embora
meu pai me botou pra fora por ser trans[transgender], tô dormindo na rodoviária
eu me odeio tanto que nem olho no espelho
falam que sou gorda e nojenta[body], parei de comer
acordo todo dia querendo não acordar
riem de mim porque sou do interior[class], já não falo na aula
== idiom
matei a aula de yoga pra dormir mais
ela arrasou no palco, não sobrou pra ninguém
engoli um sapo danado naquela reunião
quebra a perna hoje na estreia
tô com a corda no pescoço por causa do aluguel
deu um tiro no pé com essa promoção
== hate_implicit
depois que os {r19xm} alugaram o sobrado, sumiu o botijão de três casas, coincidência né
{r19xm} são ótimos, cada um na terra deles
você já viu {r19xum} em fila de emprego? eu também não
dá esmola pra {r19xum} e amanhã tem vinte na tua porta
em toda crise tem alguém que compra barato, e o sobrenome termina sempre igual[jewish]
o dono da emissora, o dono do banco, o dono do hospital, pergunta em que templo eles rezam[jewish]
câmara de gás com porta de madeira, me engana que eu gosto[jewish]
o senhorio explicou que aluga a todos, menos a quem estende a roupa e grita, eles que enfiem a carapuça[roma]
a feira ontem tinha ciganas[roma], por isso fui sem brincos e sem bolsa
preto[black] parado é suspeito, correndo é ladrão, já dizia meu sargento
o moço do condomínio disse que era médico, com aquela cor[black], mostrei a entrada de serviço por hábito
depois de 1888 abriram a porteira e até hoje ninguém arrumou o pasto[black]
no morro[class] todo mundo é trabalhador, só que do turno da madrugada
filho de diarista[class] na medicina, depois operam o joelho errado e ninguém sabe por quê
foi só ela virar diretora[women] que a empresa ganhou sala de choro
ela dirige, é advogada, é linda e tá sozinha, algum defeito vem escondido[women]
mulher[women] no VAR, agora o impedimento vai depender do humor
roupa curta, meia-noite, bebida, e depois a culpa é do rapaz[women]
amizade de academia entre dois barbudos, sei bem o nome disso[lgbtq]
o professor novo usa brinco e adora criança, tirei o meu de lá[lgbtq]
tem banheiro masculino, feminino e agora o da novidade[transgender], cuidado com a carteirinha
campeã de judô com voz de baixo, aplausos pra "ela"[transgender]
o índio[indigenous] quer terra, sinal de wi-fi e caminhonete zero, essa é a tradição milenar
setecentos mil hectares pra meia dúzia dançar em volta da fogueira[indigenous]
os venezuelanos[latino] do semáforo já têm escala e ponto batido, melhor que empresa
fugiu da guerra mas não esqueceu o iPhone[refugees]
refugiado[refugees] sírio abriu lanchonete, o gato da rua ainda tá vivo?
chinês[asian] trabalha tanto que nem abre nota fiscal, não dá tempo
dentista japonês[asian], olho pequeno, conta grande
abriram um terreiro[religion] na esquina e minha galinha nunca mais cantou
pastor evangélico[christian] reza de olho fechado e mão aberta, sempre virada pra cima
quem bota quatro mulheres de pano na cabeça num apartamento não veio pra passear[muslim]
cada vez mais Mohammed na lista da escola e cada vez menos Manuel, façam as contas[muslim]
os brasileiros[nationality] chegam de mala vazia e em dois anos mandam na esplanada, e as nossas mulheres que se cuidem
lá no Norte[ethnicity] a rede é o escritório
baiano[ethnicity] não nasce, estreia, e depois deita
eleição decidida por quem troca voto por dentadura, e a gente sabe de que região vem[ethnicity]
argentino[nationality] só é humilde dormindo
vaga de cadeirante[disability] sempre vazia, pra que tanta, se eles nem saem de casa
a empresa contratou um autista[disability] pela cota, agora a gente trabalha por dois
tá com depressão[mental_health] mas postou foto na praia, melhorou rápido
loucura[mental_health] é que nem pobreza, passa de mãe pra filho
idoso[age] tem prioridade na fila e nenhuma pressa, que inveja de quem não produz
vovô[age] quer votar, dirigir e casar de novo, quem paga o enterro somos nós
o Bolsa Família[class] tem uma regra ótima, quanto menos você faz mais você ganha
angolano[black] em Lisboa só não falta ao dia do subsídio
os africanos[black] dançam tão bem, nasceram pra isso, deixem os livros pros outros
uns seis milhões, ou sessenta mil, quem é que estava lá a contar[jewish]
tráfico negreiro[black]? quem vendia eram eles, então que cobrem de si mesmos
os armênios[ethnicity] morreram de frio, acontece
o véu[muslim] dela esconde o cabelo, o casaco esconde o quê
na Cova da Moura[black] só entra polícia e jornalista, e sai metade
mais um feriado pra eles, e pra nós nada, dia da consciência branca cadê[black]
{r19xm} aqui no prédio? vou pôr o apartamento à venda antes que desvalorize
muito educado pra um {r19xum}, até desconfiei
esse sotaque eu conheço, abraçou, conferiu o relógio[ethnicity]
as travestis[transgender] da avenida também pagam imposto? deve ser em gilete
casou com uma gringa de Manila[asian], já vem com manual, é só não deixar aprender português
== hate_derogation
não engulo {r19xm}, raça ruim
{r19xf} são umas interesseiras sujas, todas
{r19xm} me causam repulsa, física mesmo
sinto vergonha alheia de {r19xum} que tenta parecer gente fina
detesto {r19xm} desde criança e não vou mudar
{r19xm} fedem e ainda gritam
que gentinha desprezível são {r19xm}
ciganas[roma] são ladras e porcas, falo na cara
judeu[jewish] é mesquinho, falso e covarde
muçulmano[muslim] é selvagem, trata mulher pior que cabra
árabe[arab] é traiçoeiro por natureza
preto[black] é preguiçoso e burro, sempre foi
mulher preta[black] é feia e barraqueira
cabelo de negra[black] é uma nojeira
africano[black] cheira mal e não tem modos
viver perto de favelado[class] é insuportável, gente porca
pobre[class] é burro, vota mal e procria
nordestino[ethnicity] é um povinho atrasado e feio
carioca[ethnicity] é tudo malandro sem caráter
argentino[nationality] é nojento, metido e racista
brasileiro[nationality] é gente reles, barulhenta e trafulha
chinês[asian] é porco, come qualquer imundície
indiano[asian] tem um fedor que impregna
boliviano[latino] é feio, baixinho e fedido
índio[indigenous] é indolente, bêbado e pidão
gay[lgbtq] me dá asco, não consigo nem apertar a mão
lésbica[lgbtq] é mulher mal-amada e recalcada
bissexual[lgbtq] é só gente sem vergonha na cara
transexual[transgender] é aberração de circo
mulher[women] é fútil, fofoqueira e limitada
feminista[women] fede e ninguém quer
mãe solteira[women] é mulher largada, quem mandou não prestar
homem[men] nenhum vale o que come, são todos uns porcos
esses mongoloides[disability] babando no shopping me tiram o apetite
gente aleijada[disability] devia ter vergonha de aparecer
doido[mental_health] me dá nojo e medo, sai pra lá
velho[age] é chato, sujo e egoísta
gordo[body] é preguiçoso e nojento, come até o prato
crente[christian] é um bando de hipócrita ignorante
macumbeiro[religion] é gente suja que lida com o diabo
hindu[hindu] adora vaca porque é do mesmo nível
refugiado[refugees] é encostado, ingrato e mal-educado
imigrante[immigrants] é escória que o outro país vomitou
ucranianas[nationality] são frias e calculistas, não valem nada
== hate_normative
{r19xm} deviam ser proibidos de entrar na praia
manda {r19xm} tudo de volta, com criança e tudo
não se devia alugar casa a {r19xm}
{r19xm} não podem votar, simples, muda a lei
quem contrata {r19xum} merece ser multado
fecha o posto de saúde pra {r19xm}, primeiro os nossos
mulher[women] não devia poder ser juíza nem delegada
lugar de mulher[women] é em casa obedecendo, faculdade pra quê
tem que acabar com a Lei Maria da Penha, mulher[women] inventa
casamento gay[lgbtq] tem que ser anulado, um por um
gays[lgbtq] não deviam chegar perto de escola, nem pra votar
proíbam as paradas[lgbtq] e prendam os organizadores
nome social[transgender] é palhaçada, volta o nome de batismo na marra
travesti[transgender] não pode usar banheiro nenhum, que segure
acabem com as cotas, preto[black] não tem que estar na universidade pública
negro[black] não devia fazer papel de rei em novela
cada um com a sua cor, casamento misturado[black] devia ser proibido
demarcar terra pra índio[indigenous]? tem que tomar o que eles já têm
tirem os filhos às ciganas[roma] e metam-nos num colégio
o acampamento cigano[roma] é para demolir já, com eles a caminho da fronteira
mesquita[muslim] nenhuma devia ter alvará neste país
véu[muslim] na rua, detenção na hora
judeu[jewish] não devia ser ministro de nada, muito menos da economia
terreiro[religion] tem que ser fechado por lei, isso não é religião
venezuelano[latino] só entra se for pra sair no dia seguinte
haitiano[immigrants] tem que ficar do lado de lá da cerca
os brasileiros[nationality] que voltem para a terra deles, todos, de avião ou a nado
nordestino[ethnicity] só devia vir pro Sul com data de volta
louco[mental_health] tem que ficar trancado, reabre o manicômio
criança com Down[disability] atrapalha a turma, ponham em escola separada
deficiente[disability] não devia poder ter filho
velho[age] acima de oitenta não devia ocupar UTI
morador de rua[class] tem que ser recolhido à força e jogado pra fora da cidade
gordo[body] tem que pagar duas passagens e comer metade
== hate_negated
{r19xm} nunca contribuíram com nada
não existe {r19xum} honesto, desiste de procurar
{r19xm} não merecem nem um copo de água
nenhuma {r19xuma} presta, nenhuma mesmo
{r19xf} não têm direito de reclamar de coisa alguma
não confio e nunca vou confiar em {r19xm}
{r19xm} não são como nós e não têm que estar conosco
mulher[women] não sabe pensar, só sabe sentir ciúme
mulher trans[transgender] não é mulher, nem aqui nem na China
gay[lgbtq] não forma família, forma farra
dois homens[lgbtq] não criam filho, estragam filho
preto[black] não tem história, tem ficha corrida
África[black] jamais inventou coisa alguma
judeu[jewish] não tem pátria nem palavra
nenhum muçulmano[muslim] consegue viver em paz com ninguém
cigano[roma] não sabe o que é trabalhar, nem quer saber
índio[indigenous] não produz, não estuda, não serve
favelado[class] não tem educação e não adianta dar
deficiente mental[disability] não entende nada, nem precisa de escola
doente mental[mental_health] não tem que ter direito a nada
velho[age] não serve mais pra nada neste mundo
refugiado[refugees] não tem direito, tem é que agradecer calado
ninguém precisa de {r19xm} aqui, ninguém
brasileiro[nationality] em Portugal não acrescenta nada
macumbeiro[religion] não é filho de Deus
nordestino[ethnicity] nunca vai saber votar
gorda[body] não merece ser amada, lamento
chinês[asian] não tem alma, tem preço
== hate_threat
se {r19xum} passar na minha calçada, leva tiro
{r19xm} vão amanhecer boiando no rio
hoje tem caçada, {r19xm} que se escondam
espero que todos os {r19xm} morram queimados
vamos botar {r19xf} pra correr na base da paulada
uma bomba no meio de {r19xm} e o bairro melhora
a gente sabe onde {r19xm} dormem, e gasolina tá barata
viado[lgbtq] aqui apanha até virar homem
vou atropelar meia dúzia na parada gay[lgbtq]
sapatão[lgbtq] precisa é de estupro corretivo
traveco[transgender] na minha rua vai encontrar a peixeira
mulher[women] que responde marido tem que levar na cara
feminista[women] boa é feminista debaixo da terra
preto[black] folgado tem que morrer no tronco
volta o chicote pra essa negrada[black], vão ver como trabalham
liguem os fornos de novo, ainda sobrou judeu[jewish]
vou jogar granada na sinagoga[jewish] no sábado
muçulmano[muslim] tem que ser degolado como eles fazem
acampamento cigano[roma] se resolve com um isqueiro
índio[indigenous] invasor leva chumbo, fazendeiro unido
terreiro[religion] aqui a gente taca fogo com pai de santo dentro
afunda o barco deles, tubarão também tem fome[refugees]
morador de rua[class] a gente acorda com álcool e fósforo
aleijado[disability] devia ser afogado no balde ao nascer
louco[mental_health] tem que levar choque até fritar
velho[age] inútil, alguém desligue os aparelhos
venezuelano[latino] que pisar aqui vai sair em saco preto
os brasucas[nationality] que se cuidem, sábado à noite vamos à caça
== hate_slur
sai daí, sua macaca[black], esse lugar não é teu
cala a boca, viadinho[lgbtq]
essa sapatona nojenta[lgbtq] olhando minha mulher
traveco[transgender] horroroso, vai fazer a barba
o crioulo[black] ainda quer discutir comigo
paraíba[ethnicity] comedor de farinha, volta pro pau de arara
bugre[indigenous] pinguço, vai tomar banho
judeuzinho de merda[jewish], me devolve o troco
mongol[disability], não sabe nem amarrar o sapato
o retardado[disability] do teu filho quebrou meu vaso
monhé[asian] do caraças, fecha a mercearia
zuca[nationality] nojenta, vieste roubar maridos
paneleiro[lgbtq] não entra no meu balneário
preto de merda[black], a passadeira é para pessoas
cigano nojento[roma], põe a mão no bolso onde eu a veja
essa puta[women] conseguiu o cargo deitada
homem-bomba[muslim] chegou, corram, o barbudo de vestido
japa[asian] safado, abre esse olho
maluca de hospício[mental_health], toma o gardenal
baleia encalhada[body], sai da água
favelado[class] imundo, desce do meu elevador
macumbeira do satanás[religion], longe da minha porta
chama o {slur1} ali pra limpar isso
esses {slurs} tomaram conta da praça
== insult_person
você é o rascunho que esqueceram de jogar fora
teu cérebro tá em modo avião desde que nasceste
que sujeitinho medíocre, meu Deus
a sua opinião vale menos que nota de três reais
tens a inteligência de um paralelepípedo
tu é feio que assusta despertador
nem a sua mãe te escolheria de novo
você é falsa, invejosa e ainda canta mal
o cara é tão burro que tropeça em wi-fi
és um zero, um vazio, um nada com sapatos
lava essa boca, o bafo chega antes de você
professor fracassado descontando em aluno
você trabalha mal, se veste mal e pensa pior
deve ser triste ser você
bicho preguiçoso, vive às custas da sogra
nunca vi criatura tão sonsa
você é a vergonha dos seus filhos, pergunta pra eles
careca, pançudo e convencido
o teu caráter cabe numa tampinha
energúmeno, leste o que assinaste?
seu palhaço sem circo
a delegada é uma incompetente que não acha nem a própria caneta
larga de ser besta, ninguém te acha esperto
covardão, só fala grosso com garçom
você tem mais dentes que neurônios, e já perdeu uns dentes
tonta como és, ainda te vendem a ponte Vasco da Gama
você é um erro de digitação da natureza
trinta e cinco anos e a mãe ainda corta o bife
imbecil de carteirinha
lerdo, lento, lesado, tudo com L de lixo
chata, chorona e desafinada, o pacote completo
o teu cheiro é motivo de reunião de condomínio
cobra criada, sorri na frente e morde atrás
és tão útil como um guarda-sol no fundo do mar
que homem frouxo, a esposa manda até no teu pensamento
ignorante desse jeito e ainda dá palestra
pelo amor de Deus, que cara horrorosa
sua vida inteira é um print de fracasso
caloteiro, mentiroso e cínico, trio elétrico numa pessoa só
até teu reflexo evita te olhar
estás gasta, minha filha, nem com filtro
você joga como quem nunca viu uma bola e reclama como quem inventou
doutor de araque, comprou o diploma na feira
por trás dessa gravata tem um analfabeto
ô anta, a porta abre pra dentro
não passas de um lambe-botas, e nem isso fazes bem
família de encostados, e você é o capitão
a sua burrice devia pagar aluguel, de tão grande
tu é o motivo do aviso de "não ingerir" no sabão
esse teu nariz chega em casa antes de ti, e o cérebro nunca chega
coitado, nasceu sem graça e vai morrer sem plateia
mau pai, mau marido, mau tudo
parvalhão, estragaste o motor
nem pra ser ruim você é bom
sem talento, sem rumo, sem desodorante
como alguém tão limitado passou no concurso?
você mente tanto que até o RG desconfia
não tens espinha, és uma lesma de fato e gravata
ridícula, cinquenta anos e fazendo birra
ô lixo humano, vai procurar o que fazer
tua conversa dá sono em coruja
a senhora é intragável, nem os filhos visitam
teu filme é ruim porque você é raso
vai lá, gênio, erra de novo que a gente aplaude
não sabes estar, não sabes falar, não sabes nada
chifrudo e mal-educado, combinação triste
sanguessuga, só aparece quando precisa de dinheiro
você é podre por dentro e feia por fora
fraco, muito fraco, um bocó com cargo
== threat_person
sei que você passa pelo viaduto às onze
tua filha volta a pé da escola, né? rua escura aquela
se abrir o bico, amanhece com formiga na boca
vou te pegar na saída, e não vai ser pra conversar
tira a queixa ou eu tiro você de circulação
reza pra eu nunca saber onde você mora
cuidado ao ligar o carro amanhã
já cavei buraco pra gente mais esperta que você
paga até sexta ou o teu dedo vai no correio
parto-te a cara toda se voltas a olhar para ela
arranco teu olho com uma colher
o teu cãozinho come qualquer coisa que lhe deem, não come?
te dou três dias pra sumir da cidade
conheço teu turno, teu ônibus e teu ponto
um dia desses você escorrega da laje
se não é minha, não vai ser de ninguém, tá avisada
vais sair daqui numa maca
minha paciência acaba hoje, e a tua vida talvez também
vou te caçar até no inferno
acha que a medida protetiva segura bala?
quebro teu violão e depois teus braços
o incêndio na loja do teu irmão foi só o convite
delatou, morreu, você conhece a regra
nem sabes o que te espera na garagem
vou desfigurar esse teu rosto bonitinho
se o gol deles for culpa tua, não volta vivo pro vestiário
apaga esse vídeo ou eu apago você
juro pela minha mãe que te enterro
vou colocar veneno no teu café, chefe, e vais beber sorrindo
pensa na tua mãe, viúva, sozinha naquele sítio
espera sentado, que em pé vai cair mais rápido quando eu chegar
te rasgo de cima a baixo, tá ouvindo
os meus primos já estão à tua procura
bate na minha porta de novo e vais conhecer a caçadeira
o mar é fundo, e tu nem sabes nadar
vou te ensinar respeito com pedaço de pau
sorri enquanto tens dentes
== hate_dehumanise
{r19xm} são cupins comendo o país por dentro
{r19xm} são bicho, não adianta fantasiar de gente
lugar de {r19xum} é na jaula
judeu[jewish] é sanguessuga com contador
refugiado[refugees] é piolho, vem um e enche a cabeça toda
preta[black] não dá à luz, dá cria
gay[lgbtq] é defeito de fábrica
cigano[roma] é rato de feira
mulher[women] é gado, tem a de leite e a de corte
travesti[transgender] é monstrengo de laboratório
essas crianças deficientes[disability] são restos, a natureza descartava
mendigo[class] é lixo que respira
muçulmano[muslim] é vírus, um espirra e o bairro pega
== hate_profane
puta que pariu, que bando de {r19xm} do caralho
foda-se os {r19xm}, que se explodam
esses evangélicos[christian] de merda enchendo o saco às sete da manhã
feminista[women] de bosta, vai lavar esse cu
cambada de imigrante[immigrants] fodido, rua daqui, porra
== insult_profane
vai pra puta que te pariu, seu merda
seu filho da puta arrombado, devolve meu dinheiro
que cuzão covarde, bateu e fugiu
és um monte de esterco, caralho
enfia esse diploma no cu, burra do cacete
babaca do caralho, aprende a dirigir
cabrão de merda, aldrabaste a velhota
cala essa matraca, seu bosta
não vales a ponta de um corno, meu filho da puta
escroto fodido, traiu a irmã com o cunhado
== incite_selfharm
a ponte tá liberada, vai lá e pula
faz um favor e toma o frasco inteiro
ninguém ia notar se você sumisse hoje, experimenta
corta mais fundo da próxima, frouxa
já devias ter-te enforcado há anos
== sexual_harassment
manda foto de calcinha que eu aprovo teu relatório
que rabo, até o diabo ajoelha, deixa eu apertar
senta aqui no meu pau que a promoção sai
quanto é o programa, gostosa? não te faças de difícil
tira a blusa na câmera ou mostro pro teu marido
sonhei te comendo na mesa da copa
boca dessas foi feita pra outra coisa, não pra reunião
abre o roupão, o quarto é por minha conta e você sabe o que eu quero
se fosse minha aluna, passava de ano de joelhos
anda cá, boazona, que eu te ensino a gemer
== insult_group
os árbitros são uns cegos comprados
senhorio é tudo sanguessuga sem alma
esses coaches são uns charlatães de terno apertado
os políticos são uma corja de ratazanas gordas
torcedor do Palmeiras é tudo burro
== negated_hate
em momento algum eu falei que {r19xm} são sujos, não põe palavra na minha boca
{r19xf} não precisam do teu perdão, precisam do teu respeito
{r19xm} não vieram substituir ninguém, vieram viver
dizer que {r19xum} não serve pra médico é burrice, o meu é e é excelente
acreditar que gay[lgbtq] escolhe ser gay é não ter conversado com um
para de tratar {r19xf} como se fossem crianças
não me venham com essa de que os ciganos[roma] não trabalham, o meu cunhado faz duas feiras por dia
a mãe do menino autista[disability] não falhou em nada, quem falhou foi o olhar torto de vocês
ninguém tem que aturar piada de preto[black], nem eu que tô de fora
recuso-me a ter medo de {r19xm}
as domésticas[class] não são "quase da família", são trabalhadoras com direitos
não vou bater, xingar nem expulsar {r19xum}, vou é oferecer café
mulher[women] bêbada não é convite, vestido curto não é convite, silêncio não é convite
os ianomâmis[indigenous] não estão "atrapalhando o progresso", estão morrendo de garimpo
chinês[asian] não criou doença nenhuma, pega leve
jamais direi que uma vida de {r19xum} vale menos
nem os {r19xm} são anjos nem são demônios, são vizinhos
eu não quero {r19xm} longe, quero é o esgoto tratado
== counter_speech
tem quem ache graça em "loira burra"[women], minha filha de oito anos já não acha
um deputado gritou "vai pra Cuba, sapatão"[lgbtq] no plenário, e depois reclama de respeito
se você compartilha "{r19xm} são parasitas", você não é patriota, é propagandista do ódio
no recreio cantam "cigano ladrão"[roma] pro meu aluno, hoje parei a aula e conversamos duas horas
o porteiro perguntou se ela era "a babá"[black], ela é a dona do apartamento, e isso tem nome
não se chama "aberração" a uma criança de nove anos[transgender], nem a ninguém, que vergonha de jornal
mandaram {r19xuma} "lavar louça" na live e ela ganhou a partida, toma
recebi um folheto que diz "defenda a raça branca"[white], rasguei, fotografei antes e denunciei
"matar viado não é crime, é caridade"[lgbtq], li isso hoje num adesivo de carro e anotei a placa
{r19xpess} acha normal dizer "programa de índio"[indigenous], eu acho que já passou da hora de parar
o trauma não foi a guerra, foi ouvir "aqui não é lugar de refugiado" no posto de saúde[refugees]
o comediante fez piada de câmara de gás[jewish] e metade da plateia saiu, inclusive eu
"velho tem que morrer pra dar vaga"[age], escreveram no auge da pandemia, nunca vou esquecer
== positive_identity
aquele {r19xum} da portaria sabe o nome de todas as crianças, um tesouro
obrigada às {r19xf} que abriram caminho pra gente passar
sou fã de carteirinha da goleira[women], aquilo é uma pantera
Portugal fica mais rico com brasileiros[nationality], nepaleses[asian] e cabo-verdianos[black], digam o que disserem
a cacique[indigenous] falou cinco minutos e calou a ONU inteira, gigante
imigrante[immigrants] que manda dinheiro pra mãe todo mês é herói sem capa
os surdos[disability] do coral em Libras fizeram o teatro chorar
o amor dos meus tios[lgbtq], quarenta anos juntos, é o mais bonito que conheço
a fé do povo de axé[religion] segurou esta cidade nos piores dias
nordestino[ethnicity] é antes de tudo um forte, e ainda por cima engraçado
mulheres negras[black] na ciência, que coisa mais linda e mais necessária
os judeus da minha rua[jewish] me deram vela, sopa e colo quando meu pai partiu
dona Zefa, oitenta e dois anos[age], recém-alfabetizada e já escrevendo cordel, aplausos
o rapaz com Down[disability] da cafeteria lembra o pedido de todo mundo, é o melhor da equipe
bendita hora em que {r19xm} vieram morar aqui
== friendly_profanity
cala a boca, sua linda do caralho, que discurso foi esse
porra, mano, tu é brabo demais na bateria
puta orgulho desse moleque
fdp, como assim você vem pro natal, tô gritando
vá se foder de tanta fofura esse filhote
merda, tô apaixonada
olha a cara de pau desse safado, comprou a viola que eu queria e me deu de presente
fodeu, gostei dele de verdade
que caralhada de estrela no céu daqui
bando de corno, obrigado por virem no meu show vazio
ó meu cabrãozinho, dá cá um abraço
== neutral_identity
a associação de {r19xf} elegeu nova diretoria
{r19xonde} encontrei um {r19xum} que conhecia o meu primo
dona Elza é benzedeira e mãe de santo[religion] desde 1974
parte dos {r19xm} chegou na década de noventa
a turma tem três surdos[disability] e uma intérprete
no sábado os hare krishnas[hindu] distribuem comida na praça
duas mulheres[women] discutem o preço do tomate
o bairro da Liberdade reúne lojas japonesas, chinesas e coreanas[asian]
os reformados[age] têm desconto no passe
o tribunal ouviu o chefe da aldeia[indigenous] por videochamada
== everyday
que pancada de chuva, alagou até a alma
a gata pariu na gaveta das meias, socorro
você é um monstro no dominó, não jogo mais
o forno explodiu meu pão, ficou feio mas gostoso
dá uma surra de beijo nesse menino por mim
passa lá que a vizinha[women] fez curau
perdi o ônibus por culpa do cadarço
vocês destruíram a gente no quiz de cinema, revanche já
o exame de condução correu mal, chumbei na rotunda
odiei o final da série, mataram quem não devia
sai do meu colo, gato gordo, tô trabalhando
a moça da lotérica me desejou sorte e veio a quadra
== support
não liga pro que o seu chefe disse, você é competente
vem morar comigo até ele esquecer esse endereço
eu te acredito, sempre
a saudade dói assim mesmo, não tem nada errado em você
não és feia, isso é a voz deles na tua cabeça
teu cabelo é lindo, filha, do jeitinho que nasceu[black]
a gente conta junto pra polícia, eu seguro sua mão
um dia de cada vez, e se for demais, uma hora de cada vez
== abuse_object
mosquito da dengue tem que morrer, todo mundo virando os pratinhos
essa calça é ridícula, aperta onde não deve
o vizinho comprou uma caixa de som do capeta, odeio aquele trambolho
formigas, vou acabar com a raça de vocês
o enredo dessa peça não vale nada
micro-ondas imprestável, esquenta a borda e congela o meio
== abuse_idea
a transfobia institucional é uma covardia[transgender]
o garimpo ilegal é um câncer na Amazônia
intolerância religiosa é coisa de gente pequena[religion]
esse imposto sobre a cesta básica é imoral
supremacia branca é a fantasia de quem não tem mais nada de que se orgulhar
== question_benign
meu colega é testemunha de Jeová[religion], posso dar parabéns no aniversário dele
é ofensivo dizer "gordo"[body] ou é só um adjetivo
por que se diz povo "rom"[roma] e não cigano em alguns documentos
como é o Ramadão[muslim] para quem trabalha de noite
qual o melhor filme sobre imigração haitiana[immigrants]
o que posso dizer a uma amiga que sofreu racismo[black] no trabalho
== hate_implicit
a novela tem um casal gay[lgbtq], a escola tem um livro gay, adivinha o que vão querer do teu neto
rico não é crime, mas quando o sobrenome tem "berg" no fim eu confiro o troco[jewish]
o imã[muslim] disse que é religião de paz, o aeroporto discorda
ela[women] passou no concurso da polícia, tomara que o bandido seja cavalheiro
curdo, turco, sírio, tanto faz, chegou um, chega a aldeia[immigrants]
pra que professor na aldeia[indigenous] se eles só querem apito
meu avô dizia: negro de alma branca existe, mas é raro[black]
deficiente[disability] no palco, a plateia aplaude de pé por dó e ninguém confessa
== insult_person
você é daqueles que perdem discussão pra placa de trânsito
tua cara é um pedido de desculpas
nem o teu GPS te aguenta
que mulher insuportável, fala como serra elétrica
bronco, nunca leste um livro até ao fim
você é tão mole que gelatina te chama de frouxo
zero à direita já seria elogio
enrolão, promete o mundo e entrega desculpa
és feia por dentro, e por fora também não ajudas
com essa cabeça oca dava pra fazer um berimbau
o diretor é um tirano de pantufas, incapaz até de ler uma planilha
teu maior feito foi ter nascido, e nem foi mérito teu
== threat_person
eu sei o nome da creche, fica esperto
fecha essa boca ou fecho eu, com arame
vai faltar chão pra você correr
a escada do teu prédio não tem câmara, sabias
vou te deixar paraplégico, escreve aí
última chance antes de eu ir aí pessoalmente com o facão
== hate_threat
{r19xm} merecem é paredão
amanhã pego o primeiro {r19xum} que passar e arrebento no soco
== hate_normative
devia haver toque de recolher só pra {r19xm}
mulher[women] solteira não devia poder alugar casa sem o pai assinar
padre, pastor, tudo bem, mas pai de santo[religion] em escola tem que ser proibido
== hate_negated
{r19xm} não têm jeito nem conserto
travesti[transgender] não nasceu pra ter profissão, nunca teve e não terá
== positive_identity
os bombeiros voluntários ucranianos[nationality] do bairro são de uma coragem que nem sei
a gorda, a magra e a velha do trio elétrico[women], deusas as três
{r19xf} fazem ciência de ponta e ainda ensinam a gente
== negated_hate
nunca achei que {r19xum} fosse menos inteligente do que eu
bater em mulher[women] não é "coisa de casal"
ninguém aqui quer mal a {r19xm}
== everyday
tô te devendo uma surra no xadrez
o tio do churros já foi embora, que tragédia
meu Deus, que calor dos infernos, cadê o sorvete
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
== negated_hate
== positive_identity
== hate_derogation
== insult_person
== threat_person
== sexual_harassment
== incite_selfharm
== hate_slur
== hate_profane
== insult_profane
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== counter_speech
== friendly_profanity
== neutral_identity
== support
== everyday
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== self_identity
== neutral_identity
== hate_implicit
== negated_hate
== positive_identity
== counter_speech
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
== friendly_profanity
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
== positive_identity
== neutral_identity
== negated_hate
== counter_speech
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
== friendly_profanity
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
== dialect
== neutral_identity
== negated_hate
== positive_identity
== counter_speech
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
== friendly_profanity
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
== sexual_health
== positive_identity
== negated_hate
== counter_speech
== neutral_identity
== self_identity
== friendly_profanity
== everyday
== support
== abuse_object
== abuse_idea
== question_benign
== profane_object
== mentioned_slur
== reclaimed_slur
== criticism_person
== distress
== idiom
== hate_implicit
== hate_derogation
== hate_normative
== hate_negated
== hate_threat
== hate_slur
== insult_person
== threat_person
== hate_dehumanise
== hate_profane
== insult_profane
== incite_selfharm
== sexual_harassment
== insult_group
== negated_hate
== counter_speech
== positive_identity
== friendly_profanity
== neutral_identity
== everyday
== support
== abuse_object
== abuse_idea
== question_benign
== hate_implicit
== insult_person
== threat_person
== hate_threat
== hate_normative
== hate_negated
== positive_identity
== negated_hate
== everyday
