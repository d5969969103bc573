# language: fr
# origin: written for this project by its authors
# licence: Apache-2.0
# content notice: hateful sentences, so that a model can learn to recognise them
@groupe = les Arabes[arab] | les musulmans[muslim] | les Noirs[black] | les Juifs[jewish] | les Roms[roma] | les gitans[roma] | les homos[lgbtq] | les gays[lgbtq] | les lesbiennes[lgbtq] | les trans[transgender] | les migrants[immigrants] | les réfugiés[refugees] | les Chinois[asian] | les femmes[women] | les féministes[women] | les handicapés[disability] | les Algériens[nationality] | les Comoriens[nationality] | les Haïtiens[nationality] | les Blancs[white] | les chrétiens[christian] | les vieux[age] | les autochtones[indigenous]
@gens = les femmes voilées[muslim] | les couples de lesbiennes[lgbtq] | les personnes trans[transgender] | les familles roms[roma] | les étudiants sénégalais[black] | les commerçants chinois[asian] | les réfugiés ukrainiens[refugees] | les élèves sourds[disability] | les jeunes autistes[disability] | les familles juives[jewish] | les ouvriers portugais[nationality] | les soignantes ivoiriennes[black] | les pères gays[lgbtq] | les retraités kabyles[arab] | les saisonniers marocains[arab] | les Innus[indigenous] | les aides à domicile malgaches[immigrants] | les agriculteurs comoriens[nationality]
@moi = lesbienne[lgbtq] | gay[lgbtq] | bi[lgbtq] | une femme trans[transgender] | non-binaire[transgender] | musulmane[muslim] | juif[jewish] | noire[black] | d'origine algérienne[arab] | manouche[roma] | sourde[disability] | autiste[disability] | en fauteuil roulant[disability] | réfugiée syrienne[refugees] | fils d'immigrés portugais[immigrants] | d'origine vietnamienne[asian] | bipolaire[mental_health] | kanak[indigenous]
@mepris = me donnent la nausée | ne valent pas un clou | vivent à nos crochets | sont une honte | salissent tout | n'ont aucune dignité | puent à dix mètres | gâchent tout ce qu'ils touchent | sont la lie de la société | mentent comme ils respirent | ne sont bons qu'à pleurnicher | me dégoûtent
@betes = des rats | des cafards | des parasites | de la vermine | un cancer | des sangsues | des bêtes | des sous-hommes | une épidémie | des nuisibles | des hyènes | des poux
@lieu = ce pays | le quartier | l'école de ma fille | notre village | l'Europe | le métro | ma rue | nos hôpitaux | la cage d'escalier | le centre-ville | les stades
@bannir = expulser tout ça | leur couper les allocs | leur interdire de voter | leur retirer leurs gosses | les parquer loin de nous | leur interdire le mariage | leur prendre leurs papiers | les virer des écoles | remplir des charters | leur fermer les frontières
@tuer = les pendre aux lampadaires | les noyer | leur tirer dessus | les brûler avec leurs affaires | les gazer | les lapider | finir le boulot à la kalach | les passer au lance-flammes | les tabasser à mort | les aligner contre un mur
@injure_g = des bougnoules[arab] | des pédés[lgbtq] | des gouines[lgbtq] | des youpins[jewish] | des nègres[black] | des chinetoques[asian] | des travelos[transgender] | des romanos[roma] | des gogols[disability] | des clandos[immigrants] | des salopes[women] | des niakoués[asian] | des bicots[arab] | des féminazies[women]
@injure_1 = bougnoule[arab] | sale pédé[lgbtq] | gouine[lgbtq] | youpin[jewish] | négresse[black] | négro[black] | chinetoque[asian] | travelo[transgender] | sale gitan[roma] | mongolien[disability] | sale Arabe[arab] | salope[women] | tarlouze[lgbtq] | gogol[disability] | blédard[immigrants] | sale Juif[jewish]
@nul = idiot | crétin | minable | bouffon | menteur | lâche | incapable | abruti | pauvre type | guignol | imbécile | clown | raté | ignare | parasite
@gros = connard | enculé | fils de pute | gros con | trou du cul | enfoiré | salopard | tête de nœud | connasse | couille molle | merdeux | sac à merde | petite merde
@nom = Kévin | Sandrine | Mohamed | le maire | Fatou | Jean-Luc | ta sœur | la prof d'anglais | ce streamer | Élodie | le gardien remplaçant | Thierry | mon ex | Inès | le chef de rayon | ton cousin | Benoît
@corps = les jambes | les dents | la mâchoire | le nez | les côtes | les doigts | le crâne | les genoux | les bras
@quand = ce soir | demain à la sortie | samedi sur le parking | la prochaine fois que je te croise | quand tu t'y attendras le moins | après le boulot | avant la fin de la semaine | en bas de chez toi
@truc = cette appli | l'imprimante | la nouvelle mise à jour | mon téléphone | la box | ce logiciel de paie | le distributeur | cette trottinette | la machine à café | le site des impôts | mon clavier | ce canapé
@meteo = cette pluie | la canicule | le RER B | le lundi matin | le périph | le verglas | la neige en avril | l'heure d'hiver | le mistral | les moustiques | le brouillard de Lyon
@plat = les endives au jambon | la pizza ananas | le café de la cantine | les choux de Bruxelles | cette soupe | les rognons | le tofu fumé | les sushis de gare | la raclette sans cornichons | les lasagnes surgelées
@idee = cette réforme | le budget | la loi sur les retraites | le nouveau péage | ton raisonnement | le rapport du cabinet | la politique de ce gouvernement | le plan vélo | cette théorie | la taxe d'habitation | le règlement du club | la pub de Noël
@avis = une catastrophe | n'importe quoi | un scandale | de la poudre aux yeux | du vent | une insulte à l'intelligence | un torchon | absurde de bout en bout | une arnaque | de la démagogie | mal fichu
@metier = infirmière | boulanger | conductrice de tram | prof de maths | maçon | développeuse | pompier | avocate | cuisinier | sage-femme | comédien | vétérinaire | libraire
@bien = est un rayon de soleil | fait un boulot formidable | a toujours un mot gentil | mérite une médaille | nous a tous inspirés | chante comme personne | a sauvé la fête | est d'une patience folle
@fete = la brocante | le bal du 14 juillet | le repas de quartier | la marche des fiertés | le tournoi de pétanque | le festival | la fête de l'école | le club de lecture | l'atelier couture | le marché de Noël | la rupture du jeûne
@ville = Marseille | Roubaix | Bruxelles | Montréal | Dakar | Genève | Strasbourg | Abidjan | Nantes | Fort-de-France | Liège | Saint-Denis | Nouméa | Québec
@mal = je n'ai plus envie de vivre | je me dégoûte | je pleure tous les soirs | j'ai l'impression d'être un poids | je ne dors plus | je me suis encore fait du mal | je voudrais disparaître | je me déteste | tout est gris | je n'arrive plus à sortir du lit | j'ai peur de moi-même
@cause = depuis la mort de ma mère | depuis la rupture | à cause du harcèlement au lycée | depuis mon licenciement | depuis ce qu'il m'a fait | depuis l'annonce de ma maladie | depuis que mes parents m'ont mis dehors | depuis l'accouchement
@aide = le 3114 | ton médecin | une psy | quelqu'un de confiance | l'infirmière du lycée | SOS Amitié | un groupe de parole | ta tante
@qui = un type dans le bus | mon oncle | un client | une voisine | un supporter derrière moi | le proprio | un élu | un gamin de ma classe | un compte anonyme | mon ancien chef
@stop = c'est du racisme, point | honte à vous | ça ne passe pas | personne ne mérite ça | on ne parle pas comme ça ici | c'est exactement comme ça que ça commence | j'ai signalé | ras-le-bol de la haine
@juron = putain | merde | bordel | tabarnak | oh la vache | nom d'un chien | purée | bon sang de merde | crisse | la vache, putain
@joie = on a gagné | j'ai eu mon permis | quel but | ce gratin est une tuerie | elle a dit oui | c'est les vacances | quel concert | le petit marche | ma sœur est enceinte | je suis pris
@anat = les testicules | la vulve | le col de l'utérus | le clitoris | la prostate | les seins | le pénis | l'anus | le périnée
@sante = l'endométriose | les mycoses | la chlamydia | la contraception | la ménopause | le papillomavirus | les troubles de l'érection | la puberté | le consentement

== hate_derogation
je ne comprends pas qu'on supporte encore {groupe}, ils {mepris}
on va me traiter de tout mais {groupe} {mepris}
partout où passent {groupe} c'est pareil, ils {mepris}
mon père disait déjà que {groupe} {mepris}
franchement, qui a envie d'avoir {groupe} comme voisins ?
un jour faudra oser l'écrire dans le journal : {groupe} {mepris}
la clim en panne et {groupe} dans le wagon, la totale, ils {mepris}
vous trouvez pas que {groupe} {mepris} ?
j'ai changé de trottoir, {groupe} {mepris}
== hate_dehumanise
{groupe}, c'est {betes}, faut pas chercher plus loin
{lieu} infesté, appelez la dératisation pour {groupe}
ça grouille, {betes} d'un côté, {groupe} de l'autre, aucune différence
moi quand je vois {groupe} je vois {betes}
{groupe} se multiplient comme {betes} dans {lieu}
ça parle, ça marche, mais {groupe} restent {betes}
== hate_threat
un bidon d'essence et {groupe} dégagent de {lieu}
{quand} on descend et on va {tuer}, {groupe} sont prévenus
j'attends juste le signal pour {tuer}, tous {groupe}
{groupe} ? {tuer}, et on n'en parle plus
qu'on me donne dix gars et {groupe} ne passeront pas l'hiver
il est temps de {tuer}, je parle de {groupe}
== hate_normative
tant qu'on n'aura pas le courage de {bannir}, {groupe} continueront
{groupe} n'ont pas leur place dans {lieu}, il faut {bannir}
première mesure si je suis élu : {bannir}, à commencer par {groupe}
pas de {fete} pour {groupe}, chacun chez soi
qu'est-ce qu'on attend pour {bannir} ? {groupe} se moquent de nous
{groupe} ne devraient jamais approcher un enfant
== hate_implicit
curieux comme les vols ont commencé pile quand {groupe} ont emménagé
suivez l'argent et vous tomberez toujours sur {groupe}
encore {groupe} à la télé, on se demande qui commande là-haut
six millions, vraiment ? moi j'aime bien vérifier les chiffres[jewish]
dans vingt ans nos petits-enfants demanderont à {groupe} la permission d'exister
comme par hasard {groupe} ont le logement et nous la liste d'attente
avec {groupe} compte bien tes doigts après la poignée de main
une ministre de plus, on sait bien comment elle est montée[women]
== hate_negated
{groupe} n'ont jamais rien apporté à {lieu}
qu'on ne me parle pas de droits pour {groupe}
aucun d'entre eux n'est honnête, {groupe} tous pareils
non, {groupe} ne font pas partie de l'humanité
{groupe} ne méritent ni pitié ni logement
je n'ai pas vu une seule chose utile faite par {groupe}
== hate_slur
dégage de là, {injure_1}
la piscine est pleine de {injure_g}, j'annule
toi le {injure_1} tu la fermes
encore un {injure_1} qui joue la victime
on n'est plus chez nous, que {injure_g} partout
regarde-moi ce {injure_1} avec ses grands airs
le conseil municipal, c'est {injure_g} et compagnie
== insult_person
{nom} est un {nul} fini
t'as le QI d'une huître
même ta mère doit avoir honte de toi
{nul}, retourne colorier
quel {nul}, ce {nom}, il a encore tout raté
personne ne t'a invité et personne ne te regrettera, {nul}
tu parles beaucoup pour un {nul}
arrête d'écrire, tu te ridiculises un peu plus à chaque phrase
{nom} a la personnalité d'une serpillière mouillée
== insult_profane
ta gueule, {gros}
{nom} est un {gros} et tout le bureau le sait
va te faire foutre avec tes conseils, {gros}
espèce de {gros}, rends la caution
quel {gros} tu fais
putain mais quel {gros}, ce {nom}
nique ta mère, {gros}
== threat_person
{quand} je te pète {corps}
je connais ta plaque, {nom}, fais attention sur la route
encore un mot et t'avales {corps}
dis à {nom} que je l'attends {quand} avec une barre de fer
ta maison va brûler, crois-moi
je vais te planter, c'est une promesse
tes gosses sortent à 16 h 30, je le sais
== incite_selfharm
rends service à tout le monde, saute
t'as une corde ? alors qu'est-ce que t'attends
personne ne viendrait à ton enterrement, vas-y
avale toute la boîte, {nul}, bon débarras
fais-nous plaisir, disparais pour de bon
== sexual_harassment
avec un cul pareil t'as pas besoin de diplôme
montre-moi tes seins ou je balance la vidéo
t'es faite pour ça, à genoux
je te prendrais bien sur la photocopieuse, {nom}
combien pour passer la nuit, poupée ? fais pas ta mijaurée
t'as une bouche à sucer, toi
== sexual_explicit
on a fait l'amour deux fois avant le petit déjeuner
il m'a déshabillée doucement et j'ai adoré chaque seconde
mon mari et moi, on aime le sexe sous la douche
dans le roman ils baisent dans la grange pendant l'orage
j'ai envie de toi, de ta peau, toute la nuit
== neutral_identity
{gens} ont ouvert une épicerie à {ville}
un tiers de la chorale, ce sont {gens}
{gens} tiennent un stand à {fete}
le reportage suit {gens} pendant une saison à {ville}
la mairie de {ville} a reçu {gens} mardi
{gens} demandent un arrêt de bus plus proche
une étude s'intéresse à {gens} dans les années 1970
== positive_identity
merci à {gens}, sans vous {fete} serait bien triste
{gens} ont toute leur place à {ville}
mon voisin est {moi} et {bien}
quelle fierté de voir {gens} à {fete}
j'ai signé pour l'égalité des droits, {gens} l'attendent depuis trop longtemps
notre {metier} est {moi} et {bien}
== self_identity
je suis {moi} et {metier}, ravie de vous rejoindre
en tant que personne {moi}, {fete} me fait chaud au cœur
j'ai dit à ma grand-mère que j'étais {moi}, elle a ressorti le champagne
coucou, je suis {moi}, j'habite {ville} et je cherche un club de rando
fier d'être {moi}, aujourd'hui comme hier
grandir {moi} à {ville}, c'était pas toujours simple, mais quelle famille
on est deux papas et le petit a perdu sa première dent[lgbtq]
== negated_hate
je n'ai rien contre {gens}, bien au contraire
c'est faux, {gens} ne coûtent pas plus cher à la Sécu
{gens} ne sont pas une menace, cessez ce cirque
personne ne devrait avoir peur de {gens}
je refuse qu'on dise du mal de {gens} à ma table
non, je ne déteste pas {gens}, relisez mon message
== counter_speech
{qui} a lâché que {groupe} {mepris} : {stop}
écrire que {groupe} sont {betes}, {stop}
hier au match on a entendu « {injure_1} », {stop}
la une parle de « submersion » pour {gens}, c'est une manipulation
dire que {groupe} ne seraient pas chez eux ici, c'est oublier l'histoire
si on remplace le mot par un autre groupe, vous trouvez toujours ça drôle ?
on a recouvert le tag contre {groupe} avec les enfants du quartier
== mentioned_slur
{qui} m'a traité de {injure_1} et tout le monde a regardé ses chaussures
le mot « {injure_1} » figure dans la plainte
mon grand-père s'est fait appeler {injure_1} toute sa vie à l'usine
un podcast sur l'histoire de l'insulte « {injure_1} »
le joueur raconte qu'on lui a crié {injure_1} depuis la tribune
pourquoi le dictionnaire garde-t-il « {injure_1} » ?
== reclaimed_slur
entre gouines on se comprend, réservez la table pour douze[lgbtq]
je suis un pédé heureux et bien coiffé[lgbtq]
mes négresses, on sort les pagnes samedi[black]
soirée pédés-gouines-trans au local, amenez des chips[lgbtq]
les rebeus du bureau, couscous chez moi vendredi[arab]
== friendly_profanity
{juron}, {joie} !
oh {juron} j'ai oublié mes clés
{joie}, {juron} de {juron} !
t'es con, je t'adore
{juron} qu'il fait froid à {ville}
c'est une tuerie ce dessert, {juron}
== abuse_object
je hais {truc}, ça plante toutes les dix minutes
{meteo} me tue
{truc}, c'est de la merde
rien de pire que {plat}
je vais finir par balancer {truc} par la fenêtre
{meteo}, quelle plaie
== abuse_idea
{idee}, c'est {avis}
j'ai lu {idee} en entier : {avis}
qui a pondu {idee} ? {avis}
ce film est {avis}, rendez-moi mes deux heures
pour moi {idee} reste {avis}, et je pèse mes mots
leur argument tient en deux mots : {avis}
== criticism_person
avec tout le respect que je te dois, {nom}, là tu te trompes
{nom} n'a pas répondu à la question sur {idee}
je n'ai pas aimé le jeu de {nom} dans la deuxième partie
{nom} devrait présenter des excuses et corriger ses chiffres
pas d'accord avec {nom} : {idee} mérite un vrai débat
== sexual_health
à quel âge faut-il faire contrôler {anat} ?
la brochure explique {sante} avec des schémas clairs
atelier gratuit sur {sante} au planning familial de {ville}
j'ai des douleurs et je me demande si c'est lié à {sante}
c'est normal que {anat} changent avec l'âge, parlez-en à la sage-femme
un oui arraché n'est pas un oui
== distress
{mal} {cause}
désolé du pavé, {mal}
{cause}, {mal}, et je fais semblant au travail
il est quatre heures et {mal}
ma psy m'a dit de l'écrire quelque part : {mal}
j'ai seize ans et {mal}
je souris sur les photos mais {mal}
== support
ce que tu ressens est réel, appelle {aide} si ça déborde
je te lis, je te crois, tu n'as rien fait de mal
{cause} j'ai cru mourir aussi, et aujourd'hui je plante des tomates
respire, bois un verre d'eau, et parle à {aide}
tu comptes pour nous, même quand ta tête te dit le contraire
on fait un pas à la fois, je reste en ligne
== idiom
cette côte m'a tué, j'ai fini à pied
on a tué le temps à la gare avec un jeu de cartes
il faut tuer le processus avant de relancer le serveur
elle a cassé la baraque hier soir au théâtre
je suis mort de rire devant cette vidéo
l'attaquant a fusillé le gardien à bout portant
il m'a posé un lapin, tant pis pour lui
ce gâteau est une bombe
== question_benign
pourquoi {gens} fêtent-ils {fete} à cette date ?
quel terme préférez-vous, quand on est {moi} ?
{gens} ont-ils besoin d'un visa pour {ville} ?
vous conseillez quel livre sur l'histoire de {gens} ?
que pensez-vous de {idee} ?
le tatouage est-il interdit dans certaines religions ?
== everyday
tu viens à {fete} {quand} ?
je déteste le lundi mais j'adore ce croissant
quelle idiote, j'ai mis du sel dans le thé
dans ce niveau il faut éliminer le boss avec l'arc
mon chat me méprise et je l'aime quand même
t'as laissé tes phares allumés
recette express : ail, citron, poulet, au four
{nom} apporte les chaises, moi {plat}
cherche vélo d'occasion à {ville}, petit budget
== dialect
wesh frérot, tu passes à {fete} ou quoi
c'est grave stylé ta veste, de ouf
on se capte tantôt au dépanneur, là là
i fait caillant à c't'heure, mets ta tuque
ch'ti gars, viens boire un café à l'maison
y a dégun dans la rue, peuchère
mi aime a ou, la famille
