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
je te prendrais bien sur la photocopieuse, Sandrine
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

# -- second part: wider vocabulary and minimal pairs --
@groupe += les lesbiennes et les gays[lgbtq] | les bisexuels[lgbtq] | les homosexuels[lgbtq] | les femmes trans[transgender] | les non-binaires[transgender] | les Africains[black] | les Sénégalais[black] | les Maliens[black] | les Asiatiques[asian] | les Vietnamiens[asian] | les Indiens[asian] | les Marocains[arab] | les Tunisiens[arab] | les Maghrébins[arab] | les Syriens[arab] | les Palestiniens[arab] | les Israéliens[jewish] | les musulmanes[muslim] | les femmes voilées[muslim] | les catholiques[christian] | les manouches[roma] | les Roumains[nationality] | les Polonais[nationality] | les Turcs[nationality] | les Portugais[nationality] | les Afghans[refugees] | les demandeurs d'asile[refugees] | les sans-papiers[immigrants] | les immigrés[immigrants] | les étrangers[immigrants] | les Kanaks[indigenous] | les Antillais[black] | les Kabyles[ethnicity] | les Kurdes[ethnicity] | les Corses[ethnicity] | les autistes[disability] | les trisomiques[disability] | les sourds[disability] | les aveugles[disability] | les schizophrènes[mental_health] | les dépressifs[mental_health] | les gros[body] | les SDF[class] | les assistés du RSA[class] | les hommes[men] | les Wallons[ethnicity] | les Flamands[ethnicity]
@un = un Arabe[arab] | un musulman[muslim] | un Noir[black] | un Africain[black] | un Juif[jewish] | un gitan[roma] | un Rom[roma] | un gay[lgbtq] | un homo[lgbtq] | un mec trans[transgender] | un migrant[immigrants] | un réfugié[refugees] | un Chinois[asian] | un Marocain[arab] | un Roumain[nationality] | un Turc[nationality] | un handicapé[disability] | un autiste[disability] | un schizophrène[mental_health] | un étranger[immigrants] | un Kanak[indigenous] | un vieux[age] | une femme[women] | une féministe[women] | une lesbienne[lgbtq] | une femme trans[transgender] | une musulmane[muslim] | une femme voilée[muslim] | une Noire[black] | une Juive[jewish] | une Asiatique[asian] | une Algérienne[arab] | une Rom[roma] | une réfugiée[refugees] | une grosse[body]
@injure_g += des bamboulas[black] | des négros[black] | des tarlouzes[lgbtq] | des tapettes[lgbtq] | des fiottes[lgbtq] | des trans dégénérés[transgender] | des crouilles[arab] | des ratons[arab] | des bridés[asian] | des faces de citron[asian] | des feujs de merde[jewish] | des gitans de merde[roma] | des mongols[disability] | des triso[disability] | des putes[women] | des pouffiasses[women] | des islamo-merdes[muslim] | des beurettes à voile[muslim] | des portos[nationality] | des ritals[nationality] | des boches[nationality] | des cassos[class]
@injure_1 += bamboula[black] | sale nègre[black] | sale Noir[black] | macaque[black] | bicot[arab] | crouille[arab] | raton[arab] | sale bougnoule[arab] | niakoué[asian] | bridé[asian] | youtre[jewish] | sale feuj[jewish] | tapette[lgbtq] | fiotte[lgbtq] | tantouze[lgbtq] | tafiole[lgbtq] | sale gouine[lgbtq] | romano[roma] | voleur de poules[roma] | triso[disability] | mongol[disability] | attardé[disability] | schizo[mental_health] | sale pute[women] | pouffiasse[women] | grognasse[women] | clando[immigrants] | sale musulman[muslim] | enturbanné[muslim] | rital[nationality] | cassos[class]
@mepris += sont des voleurs | sont sales | sont tous pareils | sont dangereux | sont bêtes à manger du foin | ne foutent rien de leurs journées | n'apportent que des ennuis | sont des malades mentaux | font honte au pays | n'ont rien à faire ici | sont inférieurs | sont pourris jusqu'à la moelle | sont insupportables | sont des profiteurs
@cliche = contrôlent les médias | volent dès qu'on tourne le dos | vivent des aides | touchent tout sans rien faire | font des gosses pour les allocs | ne veulent pas s'intégrer | ont toujours un couteau sur eux | se serrent les coudes contre nous | mentent par habitude | ne savent pas conduire | jouent toujours les victimes | sont derrière chaque guerre | nous remplacent petit à petit | aiment un peu trop l'argent | ne se lavent pas | sont tous fourrés dans la drogue | s'en prennent aux enfants | sont trop émotifs pour diriger
@bien_pl = sont formidables | sont accueillants | sont courageux | sont drôles et généreux | méritent le respect | rendent la ville plus belle | sont des voisins en or | travaillent dur | font la richesse du quartier | cuisinent divinement | ont toute leur place ici
@nul += andouille | débile | tocard | blaireau | loser | plouc | tache | incompétent | hypocrite | mythomane | bon à rien | âne bâté | pauvre cloche | mollusque | rat | vermine | charlatan | fayot | cafard | pleurnichard | boulet | ringard | fumiste | lèche-bottes | baltringue
@nuladj = débile | nul | stupide | minable | pathétique | ridicule | lâche | moche | inutile | bête | ignoble | incapable | malhonnête | bête comme ses pieds | détestable | gluant | lamentable | à vomir
@gros += putain d'abruti | couillon de merde | enflure | sac à foutre | pauvre con | sale con | sale merde | fumier | bâtard | tête de gland | tête de bite | ordure de merde | petit con | grosse merde
@menace = je vais te tuer | je vais te crever | je te casse la gueule | je vais te planter | je te défonce | je vais te brûler vif | je te fais la peau | je vais te retrouver | je te mets une balle | je t'égorge | je fous le feu à ta baraque | je te brise {corps} | je t'écrase avec ma voiture | je t'étrangle | je te noie | on va te massacrer | je te démonte
@creve = tue-toi | pends-toi | va mourir | jette-toi sous un train | saute par la fenêtre | avale tes cachets | ouvre-toi les veines | fous-toi en l'air | crève | suicide-toi | disparais pour de bon | mets fin à tes jours | tire-toi une balle
@pros = les politiques | les banquiers | les proprios | les agents immobiliers | les avocats | les journalistes | les arbitres | les influenceurs | les patrons | les macronistes | les écolos | les électeurs du RN | les gauchistes | les supporters du PSG | les Marseillais du virage sud | les cyclistes | les conducteurs de SUV | les antivax | les chasseurs | les végans | les contrôleurs | les traders | les notaires | les publicitaires | les démarcheurs
@promal = des menteurs | des escrocs | des clowns | des bons à rien | des parasites | des lâches | des vendus | des incapables | des abrutis | des vautours | la pire engeance | des hypocrites
@chose = ton imprimante | ce frigo | cette appli | ce vélo | cet aspirateur | cette console | ce réveil | ce four
== hate_derogation
je hais {groupe}
je déteste {groupe}, et alors ?
{groupe} {mepris}
{groupe} {mepris}, c'est un fait
{groupe} {mepris}, et je reste poli
à mon avis {groupe} {mepris}
j'ai rien contre personne mais {groupe} {mepris}
avant j'aimais bien {groupe}. puis j'en ai rencontré. ils {mepris}
y a {groupe} au boulot. tous les mêmes, ils {mepris}, je peux plus les voir
mon nouveau voisin, c'est {un}. super. ces gens-là {mepris}
{un} comme chef, et puis quoi encore ? ces gens-là {mepris}
pourquoi {groupe} {mepris} toujours ?
rien de pire que {groupe}
{groupe} me sortent par les yeux
aucun respect pour {groupe}, aucun
je ne m'assois pas à côté d'{un}
beurk, {groupe}
{lieu} était bien avant {groupe}, ils {mepris}
ne me parlez pas de tolérance, {groupe} {mepris}
== hate_dehumanise
{groupe} sont {betes}
{groupe} ne sont pas des gens, ce sont {betes}
on n'intègre pas {betes}, et {groupe} c'est ça
{un}, c'est à peine humain
{groupe} ne valent pas mieux que {betes}
traitez {groupe} comme on traite {betes}
des singes, voilà ce que sont {groupe}
== hate_threat
il faut {tuer}, {groupe}, tous
{groupe} méritent de mourir
j'espère que {groupe} vont tous crever
{quand} on va casser du {casser}
si {un} s'approche de ma fille je sors le fusil
la mosquée va brûler {quand}
un bon {groupe_s} est un {groupe_s} mort
qu'on les fusille, {groupe}
{groupe} dans le four et on n'en parle plus
à la mer, {groupe}, avec une pierre au cou
@casser = pédé[lgbtq] | bougnoule[arab] | Noir[black] | Juif[jewish] | migrant[immigrants] | gitan[roma]
@groupe_s = Arabe[arab] | Juif[jewish] | gitan[roma] | migrant[immigrants] | homo[lgbtq] | musulman[muslim]
== hate_normative
{groupe} dehors
{groupe} hors de {lieu}
il faut {bannir}, voilà ce que méritent {groupe}
{groupe} ne devraient pas avoir le droit de vote
{groupe} ne devraient pas pouvoir adopter
{un} n'a rien à faire dans {lieu}
pourquoi on laisse {groupe} entrer ?
qu'on renvoie {groupe} chez eux, tous
la place d'une femme est à la cuisine [women]
interdisons le pays à {un}, pour de bon
je ne loue pas à {un}, c'est mon droit
la France aux Français, {groupe} à la frontière
{groupe} devraient raser les murs et se taire
pas d'argent public pour {groupe}
stérilisez {groupe}, ça réglera tout
== hate_implicit
{groupe} {cliche}
{groupe} {cliche}, mais chut, on n'a pas le droit de le dire
je ne suis pas raciste mais {groupe} {cliche}
c'est dans leur sang, {groupe} {cliche}
bizarre quand même, {groupe} {cliche}
comme par hasard {groupe} {cliche}
on a embauché {un}. comptez la caisse le soir
{un} dans l'immeuble, j'ai fait changer la serrure
pour {un}, il parle plutôt bien français
elle a eu la promotion canapé, comme d'habitude avec {un}
encore un déséquilibré, et comme toujours on cache le prénom
suivez l'argent, vous tomberez sur les mêmes noms de famille
six millions, vous avez vérifié vous-même ?
les chambres, un détail, et encore
le grand remplacement c'est sous vos fenêtres, ouvrez les volets
fermez vos voitures, {groupe} sont de retour sur le terrain
un homme en robe reste un homme, désolé pour la planète
toi ça va, t'es pas comme les autres, {groupe}
nos vieux crèvent de froid, {groupe} ont l'hôtel
sept enfants, zéro boulot, devinez qui : {groupe}
depuis {groupe}, dans {lieu}, on ne laisse plus rien dehors
une femme au volant, tout est dit
== hate_negated
{groupe} ne sont pas comme nous
{groupe} ne seront jamais français
{groupe} n'ont pas leur place dans {lieu}
personne ne veut de {groupe} ici, personne
je ne fais confiance à aucun d'eux, {groupe}
{un} ne sera jamais un vrai citoyen
il n'y a rien de bon chez {groupe}
{groupe} n'ont jamais rien apporté
une femme trans n'est pas une femme, c'est un malade [transgender]
je n'ai rien contre {groupe}, tant que je ne les vois pas
on ne regretterait pas {groupe}
je ne suis pas raciste, {groupe} {mepris}, c'est tout
ne me dites pas que {groupe} sont des êtres humains
== hate_slur
{injure_1}
sale {injure_2}
espèce de {injure_1}
ferme-la, {injure_1}
c'est qu'un {injure_1}
{nom} est un {injure_1}
rentre chez toi, {injure_1}
t'es qu'un {injure_1}
{injure_g} partout
je supporte plus de voir {injure_g} dans {lieu}
ce sont {injure_g}, rien d'autre
dehors, bande de {injure_2}s
encore {injure_g} à la télé
un {injure_1} comme prof, on aura tout vu
je sors pas avec un {injure_1}
typique, un {injure_1}
bande de {injure_2}s
@injure_2 = bougnoule[arab] | pédé[lgbtq] | gouine[lgbtq] | youpin[jewish] | nègre[black] | négro[black] | travelo[transgender] | romano[roma] | gogol[disability] | tarlouze[lgbtq] | bicot[arab] | bamboula[black] | chinetoque[asian] | niakoué[asian]
== hate_profane
putain, j'en ai marre de {groupe}
j'emmerde {groupe}
{groupe} me font chier, ils {mepris}
{groupe}, allez tous vous faire foutre
qu'est-ce qu'ils foutent là, {groupe}, merde
{groupe} sont des putains de parasites
{groupe} peuvent aller se faire enculer
enculés de {casser}s, cassez-vous
== insult_group
{pros} sont {promal}
{pros}, tous {promal}
je déteste {pros}
{pros} ? {promal}, sans exception
franchement {pros} sont {promal}
j'ai jamais vu pire que {pros}, ce sont {promal}
pourquoi {pros} sont toujours {promal} ?
à mon avis {pros} sont {promal}
{pros} me dégoûtent
== insult_person
{nul}
espèce d'{nul2}
t'es {nuladj}
t'es vraiment {nuladj}
tu es {nuladj} et tu le sais
{nom} est {nuladj}
{nom}, t'es un {nul}
mais quel {nul}
pauvre {nul}
tais-toi, {nul}
t'es {nuladj} ou tu fais exprès ?
un {nul} comme toi ne mérite pas de réponse
je n'ai jamais vu quelqu'un d'aussi {nuladj}
ton ex avait raison, t'es un {nul}
personne ne t'aime, {nul}
ta mère a honte, {nul}
t'es moche et en plus t'es {nuladj}
tu sers à rien, {nul}
tu finiras seul, {nul}
ton avis, tu peux le garder, {nul}
apprends à écrire, {nul}
bravo {nul}, encore raté
mon patron est un {nul} {nuladj}
ce {nul} se prend pour un expert
regardez-moi ce {nul}
on t'a bercé trop près du mur ?
@nul2 = idiot | imbécile | abruti | andouille | incapable | ignare | hypocrite | âne
== insult_profane
{gros}
va te faire foutre
va te faire foutre, {nom}
va chier, {nul}
ferme ta gueule
ferme ta gueule, {gros}
t'es qu'un {gros}
espèce de {gros}
{nom}, t'es un {gros}
mon chef est un {gros}
je t'emmerde, {nul}
va te faire enculer
tu me fais chier, {nul}
nique tes morts
quel {gros}, celui qui s'est garé là
suce ma bite, {nul}
tu dis que de la merde, {gros}
== threat_person
{menace}
{menace}, {nul}
{quand}, {menace}
si tu parles, {menace}
approche et {menace}
{menace}, toi et ta famille
retire ta plainte ou {menace}
{nom}, {menace}
t'es mort
t'es un homme mort, {nom}
on sait où tu habites
je sais où travaille ta sœur
tu vas le payer de ta vie
j'espère qu'on te poignardera
quelqu'un devrait te tirer dessus
il va t'arriver un accident
dors bien, c'est ta dernière nuit
== incite_selfharm
{creve}
{creve}, {nul}
{creve} s'il te plaît
allez, {creve}
fais-nous plaisir, {creve}
personne ne t'aime, {creve}
pourquoi tu vis encore ? {creve}
{creve}, ça fera des vacances à tout le monde
t'es inutile, {creve}
à ta place je me serais déjà tué
la prochaine fois, ne te rate pas
le monde serait mieux sans toi, {creve}
tu dis que tu veux mourir, alors {creve}
== sexual_harassment
montre tes seins
envoie des nudes ou je balance tout
t'as un beau cul, viens dans mon lit
suce-moi, Sandrine
écarte les jambes
t'es bonne, je te baiserais bien
avec une jupe pareille tu cherches
viens t'asseoir sur mes genoux, ma belle
combien la nuit ?
elle a couché pour réussir, ça se voit à sa bouche
les femmes comme toi ça sert qu'à ça
laisse-moi toucher tes fesses
== sexual_explicit
on a fait l'amour toute la nuit
il m'a fait jouir deux fois
elle gémissait pendant que je la léchais
sa bite dans ma bouche, j'adore ça
nus sous la douche, ses mains partout sur moi
j'aime quand ma femme me chevauche lentement
== neutral_identity
{groupe} et {groupe} partagent la salle à {ville}
mon nouveau voisin, c'est {un}. il travaille à la poste
ma dentiste est {un2}
y a {groupe} au boulot. on déjeune ensemble le vendredi
le film raconte la vie d'{un} à {ville}
combien de {gens_s} vivent à {ville} ?
{un} a gagné le concours de {ville}
l'article parle de l'histoire récente : {groupe} à {ville}
j'ai discuté avec {un} dans le train
{groupe} ont manifesté hier à {ville}
d'après l'étude, {groupe} vivent plus longtemps qu'avant
@un2 = musulmane[muslim] | juive[jewish] | noire[black] | lesbienne[lgbtq] | vietnamienne[asian] | marocaine[arab] | sourde[disability] | roumaine[nationality]
@gens_s = Juifs[jewish] | musulmans[muslim] | Chinois[asian] | réfugiés[refugees] | Roms[roma] | Algériens[arab] | Comoriens[nationality]
== positive_identity
j'aime {groupe}
{groupe} {bien_pl}
à mon avis {groupe} {bien_pl}
avant je ne connaissais pas {groupe}. puis j'en ai rencontré. ils {bien_pl}
mon chef est {un}, et il est formidable
bienvenue, {groupe}
{groupe} sont ici chez eux
pourquoi {groupe} {bien_pl} ? parce qu'ils sont d'ici
{lieu} est plus beau grâce à nos voisins, {groupe}
{groupe} devraient pouvoir vivre tranquilles
les mêmes droits pour tous, {groupe} compris
respect pour {groupe}
== self_identity
je suis {moi} et je vis à {ville}
je suis {un} et je joue au foot
salut, je suis {moi}, nouvelle ici
je suis {moi} et j'en suis fière
je suis {moi}, et je déteste les lundis
en tant que {moi}, je me sens bien à {ville}
nous sommes une famille comme les autres, et je suis {moi}
== negated_hate
je ne déteste pas {groupe}
{groupe} ne sont pas {betes}
c'est faux de dire que {groupe} {mepris}
je n'ai jamais pensé que {groupe} {mepris}
on ne peut pas dire que {groupe} {cliche}
non, {groupe} ne sont pas responsables
personne ne devrait insulter {groupe}
{groupe} n'ont rien fait de mal
je n'ai rien contre {groupe}, ce sont mes amis
je croyais que {groupe} {cliche}. j'avais tort
il n'y a pas de honte à être {moi}
je refuse qu'on traite {groupe} comme {betes}
== counter_speech
« {groupe} {mepris} » ? {stop}
dire que {groupe} {cliche}, {stop}
il a crié « {groupe} dehors », {stop}
on l'a traitée de {injure_1}, {stop}
arrêtez de dire que {groupe} sont {betes}
ceux qui disent que {groupe} {cliche} devraient ouvrir un livre
mon oncle répète que {groupe} {cliche}, je lui ai répondu
on m'a écrit « {creve} » sous ma vidéo, {stop}
« je ne suis pas raciste mais » : la suite est toujours raciste
nier la Shoah est un délit, et une insulte aux victimes
celui qui a tagué « {groupe} dehors » n'a pas gagné, on a repeint
appeler quelqu'un {injure_1} n'est pas de l'humour, {stop}
haïr {groupe} ne réglera pas tes problèmes
== mentioned_slur
on m'a traité de {injure_1} aujourd'hui
il a été exclu pour avoir crié {injure_1}
le mot {injure_1} est une insulte raciste ou haineuse
mon fils m'a demandé ce que veut dire {injure_1}
pourquoi le mot {injure_1} est-il blessant ?
un client a traité la caissière de {injure_1}
les témoins ont entendu {injure_1}
sur ma boîte aux lettres quelqu'un a écrit {injure_1}
dans ce roman de 1930 on lit encore {injure_1}
ne dites plus {injure_1}
on nous appelait {injure_g} à l'école
== reclaimed_slur
fière gouine, fière mère, fière soudeuse
entre pédés on se comprend, bisous les copains
nous les gouines, on prend la tête du cortège
pédé et heureux, signé ton oncle
salut mes salopes, on sort ce soir ?
nous les négros du quartier on a monté une boîte, bravo les frères
== friendly_profanity
putain, t'es trop forte
{juron}, {joie}
putain que c'est bon
merde, j'ai oublié mes clés
bordel, quel match
c'est trop de la balle, putain
oh putain, bravo
t'es con, tu m'as fait rire aux larmes
on s'est marrés comme des cons
foutu vent, mais quelle vue
== profane_object
putain de {chose2}
{truc} me fait chier
{meteo}, quelle merde
{plat}, c'est dégueulasse, merde
{idee}, c'est de la merde
saloperie de {chose2}
fais chier, {truc} ne marche plus
j'emmerde le lundi matin
cette putain de porte est encore coincée
quel temps de merde
journée de merde
@chose2 = imprimante | téléphone | wifi | réveil | mise à jour | clé USB | bagnole | machine à laver | GPS
== abuse_object
{truc} est {nuladj}
je hais {meteo}
je déteste {plat}
{truc}, bon pour la poubelle
je vais tuer {truc}
{plat} devrait être interdit
à bas les réunions du lundi
ces moustiques sont de la vermine
== abuse_idea
je hais {idee}
{idee} est {nuladj}
le racisme est un poison
le nationalisme, c'est la guerre
il faut enterrer {idee}
ce régime est criminel
cette chronique est {nuladj}
== criticism_person
tu as tort
ce que tu dis est faux
{nom} a tort sur ce point
je suis fâché contre toi
ne me crie pas dessus, s'il te plaît
c'était injuste de ta part
{nom} parle trop et n'écoute pas assez
tu nous as laissés tomber hier
mauvais choix de l'entraîneur
== sexual_health
est-ce normal d'avoir mal {anat2} ?
la pilule ne protège pas contre {sante}
mettez un préservatif à chaque rapport
mon médecin m'a parlé de {sante2}
après l'accouchement, la cicatrice fait mal pendant les rapports
le consentement s'apprend tôt
une victime de viol peut porter plainte sans délai
@anat2 = au vagin | au pénis | aux testicules | au sein | à la vulve
@sante2 = contraception | la ménopause | puberté | la chlamydia
== distress
{mal}
{mal}. {mal}
je veux mourir
je veux me tuer et ça me fait peur
je suis {nul2}, {mal}
tout le monde me dit que je suis {nuladj}, et j'y crois
on m'a dit « {creve} », {mal}
on me traite de {injure_1} tous les jours au collège, {mal}
il a dit qu'il me tuerait si je pars
je suis {moi} et {mal}
je déteste mon corps
j'ai été violée et je n'arrive pas à le dire
== support
ne te tue pas, appelle {aide}
reste avec nous, s'il te plaît
tu n'es pas {nuladj}, tu es épuisé
tu n'es un poids pour personne
n'écoute pas ceux qui te traitent de {injure_1}
ce qu'il t'a fait est un crime
moi aussi j'ai voulu mourir, et aujourd'hui je ris
== idiom
je meurs de faim
{nom} a tout déchiré au concert
c'est une tuerie, ce gâteau
j'ai tué le boss final
tue le processus et relance le serveur
mon père va me tuer si je rate le train
j'ai le cœur qui saigne, fini la série
on s'est fait massacrer cinq à zéro
ça tue, ton pull
il a tiré un coup franc de dingue
coupe la parole au présentateur et baisse le son
morte de rire
== question_benign
pourquoi certains n'aiment pas {groupe} ?
{groupe} {cliche} : vrai ou cliché ?
est-ce que {injure_1} est une insulte ?
comment dit-on poliment {injure_1} ?
{groupe} ont-ils le droit de vote ?
que faire si on traite mon amie de {injure_1} ?
== everyday
tu es la meilleure
tu as l'air fatigué
je déteste me lever tôt
j'ai besoin d'un couteau pour l'oignon
un homme a été arrêté après une agression au couteau à {ville}
le chat a tué une souris
rats dans la cave, qui appeler ?
le chien a des tiques
un film sur un tueur en série, pas mal du tout

# -- third part: posts as people write them --
== friendly_profanity
putain mais t'es un génie
oh bordel, il neige !
merde alors, c'est toi sur la photo ?
j'ai chialé comme une merde devant le générique, et je recommence demain
allez viens là mon salaud, ça fait dix ans
tabarnak que t'es belle dans c'te robe-là
on l'a fait putain, on l'a faaaait
la vache, ton couscous il est bon sa mère
mais ferme-la t'es trop drôle, j'ai mal aux côtes là
le con, il m'a organisé un anniversaire surprise avec toute la promo, j'ai rien vu venir
25 kills avec un pistolet, mais quel enfoiré, apprends-moi
putain de merde ce que c'est beau la Bretagne quand y fait soleil
je me suis trompée de train comme une conne et j'ai rencontré l'homme de ma vie, comme quoi
bon anniv vieille branche, quarante piges et toujours aussi con, on t'aime
câlisse, les Canadiens ont gagné en prolongation, j'ai pu de voix
enculé va, tu m'as encore battu à FIFA, revanche mardi mdrr
wesh la daronne elle a fait un thieb de ouf, putain j'vais exploser
j'y crois pas, 19 en philo, moi, le gros branleur du fond de la classe
foutre dieu que cette bière est bonne
sérieux les filles vous êtes des putains de guerrières, 20 bornes sous la flotte et pas une plainte
merde, j'ai mis du sel à la place du sucre, quel boulet je fais
t'es chiant à toujours avoir raison, bisous
nom de dieu de bordel de merde, un triplé à la 94e, je vais réveiller tout l'immeuble et je m'en
ah ben ça, si c'est pas ce vieux brigand de Marco, viens boire un coup couillon
osti que j'ai ri hier soir avec vous autres
Putain j'ai enfin fini ma thèse, 412 pages, cinq ans de ma vie, et maintenant je vais dormir trois jours et boire tout
== profane_object
merdier de câble
encore une mise à jour qui dure deux heures, mais allez vous faire cuire un œuf, quelle daube de merde ce système
la clim a lâché en pleine canicule, bordel
j'ai marché pieds nus sur un lego putain de sa race
saleté de moustique de merde, trois heures du mat et il est toujours là
le 49.3 de ma vie : cette putain de chaudière
tabarnak de char, y part pas à moins vingt
crotte, bordel, la sauce a tourné
fait chier, le RER D est encore supprimé et j'ai oral dans vingt minutes
ce bug de merde me pourrit la vie depuis lundi, la fonction renvoie null une fois sur dix et personne sait pourquoi
quelle saloperie de rhume
putain de bordel de vis de merde qui tourne dans le vide, je comprends pourquoi Ikea est
c'est de la merde en barre ce scénario
== counter_speech
écrire « retourne dans ton pays » à une gamine née à Limoges, il faut être tombé bien bas[immigrants]
« les pédés au bûcher » sur un abribus en 2024, je croyais rêver. J'ai appelé la mairie, effacé dans l'heure[lgbtq]
monsieur, on ne traite pas un collègue de « bougnoule », ni pour rire ni autrement[arab]
signalé pour antisémitisme
« les femmes sont moins bonnes en maths » : l'étude que tu cites dit exactement le contraire, page 12[women]
J'enseigne en troisième. Un élève a lancé « sale juif » à un autre, on a arrêté le cours et on a parlé pendant deux heures[jewish]
non, les Roms ne « volent pas les enfants », c'est une rumeur, et des gens ont été lynchés à Bobigny à cause d'elle[roma]
dire d'un homme noir qu'il est un singe, c'est un délit, pas une blague de vestiaire[black]
les modos, vous pouvez virer le commentaire de 14h32 ? il appelle à brûler un foyer de réfugiés[refugees]
tu peux pas sortir « c'est un travail de Noir » à table devant mes enfants, papi[black]
le supporter qui a imité le cri du singe a été interdit de stade pour cinq ans et condamné à une amende[black]
on croit rêver : à l'entretien on lui a demandé si elle comptait « garder ça sur la tête »[muslim]
À ceux qui balancent que les trans sont des prédateurs : apportez une preuve ou taisez-vous[transgender]
le « grand remplacement » est une théorie complotiste, elle a inspiré le tueur de Christchurch
j'ai grandi avec un père qui disait des horreurs sur les Arabes, et j'ai mis des années à désapprendre ça[arab]
« mongolien », « gogol », « débile », on entend ça tous les jours dans la cour et ça blesse mon fils trisomique[disability]
deux femmes agressées dans le tram parce qu'elles se tenaient la main, trois suspects en garde à vue[lgbtq]
Et si au lieu de partager ce montage raciste vous demandiez à votre voisine comment elle va ?
rire avec ceux qui disent « on va casser du pédé », c'est déjà choisir son camp[lgbtq]
honnêtement, quand j'entends « chinetoque » au marché, je me retourne et je réponds[asian]
Le tribunal correctionnel de Lille a condamné l'auteur du message « un bon Arabe est un Arabe mort » à six mois de prison avec sursis[arab]
« ils nous envahissent », répète-t-il, alors qu'il y a onze réfugiés dans une commune de 4000 habitants[refugees]
ne répondez pas à ce troll, bloquez, signalez, passez à autre chose
On m'a dit qu'une fille en fauteuil « gâchait la photo de classe ». Trente ans après, je m'en souviens encore, alors faites attention à ce que
arrêtez avec vos stéréotypes sur les Polonais, mon mari ne boit même pas[nationality]
en Belgique aussi « sale macaque » tombe sous le coup de la loi Moureaux[black]
on a retrouvé des croix gammées sur les tombes du cimetière juif de Quatzenheim, tout le village s'est rassemblé en silence[jewish]
prétendre que l'excision est « leur culture » et détourner les yeux, non merci
== mentioned_slur
on m'a appelée « la négresse » pendant tout mon stage[black]
« boche » se disait encore couramment chez mon arrière-grand-père[nationality]
le préfet s'est excusé d'avoir employé le mot « romanichel »[roma]
d'où vient l'insulte « bicot » ? de l'italien arabico, d'après le Robert[arab]
la banderole disait « gouines go home », la police enquête[lgbtq]
au Québec « maudit Français » c'est à moitié affectueux, mais moi au début ça me faisait bizarre[nationality]
Le mot en n dans la chanson, je le saute quand on chante au karaoké
un passager aurait crié « sale feuj » avant de descendre à République[jewish]
le dictionnaire note « tapette » comme injurieux et homophobe[lgbtq]
== reclaimed_slur
nous on se dit « pédé » entre nous depuis trente ans et c'est doux comme un surnom[lgbtq]
fiertés de Lyon, je marche avec mes gouines préférées, y a du monde, y a des paillettes[lgbtq]
oui je suis une grosse gouine à chats et je vous embrasse[lgbtq]
mon renoi, on se capte au studio ce soir[black]
les crips en tête de manif, roulez jeunesse[disability]
trans pédé gouine, on lâche rien, apportez des gâteaux
== negated_hate
je ne pense pas que les réfugiés soient un danger, j'en loge deux[refugees]
Personne ici n'a dit que les femmes conduisaient mal, calmons-nous[women]
je n'en veux pas aux Algériens, mon père non plus n'en voulait à personne en rentrant de la guerre[nationality]
avoir la foi ne fait de personne un terroriste[muslim]
les gens du voyage ne sont pas sales, c'est l'aire que la mairie leur laisse qui n'a pas d'eau[roma]
Être schizophrène ne rend pas dangereux, la plupart du temps on est surtout fatigué[mental_health]
j'ai jamais eu de problème avec les homos et c'est pas aujourd'hui que je vais commencer[lgbtq]
aucun enfant ne naît parasite, et {groupe} pas plus que les autres
on peut critiquer un gouvernement sans détester les Juifs ni les Arabes[jewish][arab]
les personnes trans ne font de mal à personne en allant aux toilettes[transgender]
== neutral_identity
la mosquée de la rue Jean-Jaurès ouvre ses portes samedi, thé à la menthe et visite guidée[muslim]
Selon l'Insee, 10 % de la population vivant en France est immigrée[immigrants]
les Gitans arrivent aux Saintes-Maries pour le pèlerinage, la circulation sera coupée[roma]
ma belle-sœur est trans et elle fait les meilleures quiches du Loiret[transgender]
quarante enfants juifs d'Izieu ont été arrêtés le 6 avril 1944, une gerbe sera déposée à la Maison d'Izieu[jewish]
mariage de Karim et Lucas à la mairie du 3e, prévoir de l'eau il fera chaud
les statistiques de la délinquance ne distinguent pas la religion, la loi l'interdit
Le procès du policier mis en cause dans la mort du jeune homme noir s'ouvre lundi à Bobigny[black]
le service social a aidé 230 familles de demandeurs d'asile en janvier[refugees]
dans mon immeuble y a des Maliens, des Portugais, un Breton et moi
l'IVG a été inscrite dans la Constitution en mars 2024[women]
à Abidjan les Libanais tiennent beaucoup de quincailleries, c'est une vieille histoire de commerce[arab]
les personnes aveugles peuvent demander un accompagnateur à la gare, faut réserver la veille[disability]
Les Innus de Mashteuiatsh réclament depuis longtemps que
== positive_identity
merci à la communauté portugaise pour la fête de samedi, les sardines étaient divines[nationality]
Mon aide-soignante s'appelle Aminata et sans elle je serais encore au lit[black]
que les couples de femmes puissent enfin faire une PMA, j'en ai pleuré de joie[lgbtq]
l'équipe de France handisport, respect total[disability]
bonne fête de l'Aïd à tous mes voisins, et merci pour les cornes de gazelle[muslim]
les réfugiés qu'on a accueillis à Chambon ont redonné vie au village[refugees]
chag sameach aux copains de la rue des Rosiers[jewish]
== self_identity
moi, gouvernante, Comorienne, trois enfants, et je prépare le bac à quarante ans[nationality]
j'ai fait mon coming out à ma grand-mère, elle a dit « je sais mon lapin, mange »[lgbtq]
Je porte le voile, je fais du handball et je suis ingénieure, posez vos questions[muslim]
vivre avec la trisomie c'est pas triste, je travaille dans un restaurant à Nantes[disability]
en tant que Juif séfarade de Sarcelles je peux te dire que la dafina de ma mère
noire et rousse, oui ça existe, bonjour[black]
depuis que j'ai commencé la testo ma voix mue et je chante faux à la chorale[transgender]
Fils de harki, j'ai longtemps cherché ma place des deux côtés de la mer[arab]
== distress
j'ai plus la force
je suis une merde, j'ai encore tout raté, même mes gosses seraient mieux sans moi
ça fait trois nuits que je regarde la boîte de cachets
Il m'a cognée devant les petits hier soir et je ne sais pas où aller
je me trouve grosse, moche, inutile, tous les matins pareil
on m'appelle « le cassos » au lycée et j'ai plus envie d'y retourner
depuis le diagnostic je compte les jours, j'ai pas osé le dire à ma femme
si je saute personne s'en rendra compte avant lundi
j'ai été abusé par l'ami de mes parents, c'est la première fois que je l'écris
Je voudrais juste que ça s'arrête, le bruit dans ma tête, la fatigue, les gens qui me disent de
je bois pour dormir et je dors pour pas penser
== support
t'es pas toute seule, écris-moi même à 4h du mat
Le 3919 c'est gratuit et anonyme, ils peuvent t'aider à partir ce soir si tu veux
rien de ce qu'il t'a fait n'est de ta faute, rien
va aux urgences psy maintenant s'il te plaît, je t'accompagne en voiture
Ma sœur est passée par là, elle pesait 38 kilos, aujourd'hui elle a deux filles et elle râle sur tout
tu n'es pas nul, tu es malade, et ça se soigne
jette ces lames, pose le téléphone, bois un verre d'eau et rappelle-moi
courage à toi, les premiers mois de deuil on est comme un zombie
ceux qui t'ont dit de te pendre sont des lâches, porte plainte, on viendra avec toi au commissariat
== idiom
ma batterie est morte
cette côte m'a tué les cuisses
les Bleus se sont fait étriller par les All Blacks
y a pas de quoi fouetter un chat
on a descendu trois bouteilles de rouge à quatre
si tu touches à mon dernier macaron je te mords
il faut tuer ce thread avant que la mémoire sature
qui a tué Laura Palmer, c'est LA question
j'ai flingué mes chaussures neuves dans la boue
Ton exposé, une bombe. La prof avait la mâchoire par terre
on va les manger tout crus dimanche au loto, ramène ta chance
achève ta phrase au lieu de
casser sa pipe à 102 ans après un dernier ricard, respect mamie
le suspense me tue, balance le spoil
== everyday
t'as pensé au pain ?
je hais les lundis et les choux de Bruxelles
la chatte de ma voisine a eu cinq petits, quelqu'un en veut un ?
pour le civet, faites revenir le lapin coupé en morceaux avec le sang gardé au frais
en 1916 à Verdun, plus de 300 000 hommes sont morts en dix mois
mon fils joue au foot à Sochaux, il a pris un carton rouge pour un tacle assassin
Toi tu prends le lac, moi je garde le sniper du toit, et on les rush à trois
le chasseur a abattu deux sangliers qui retournaient les champs de maïs
dès que t'arrives au rond-point, tu me sonnes
j'ai poché mes œufs comme une patate, ils se sont noyés
un incendie criminel a détruit une grange à Saint-Flour, aucun blessé
couper la queue des radis, garder les fanes pour la soupe
Les moules étaient pas fraîches, on a été malades toute la nuit
la bite d'amarrage du quai 4 est cassée, prévenez la capitainerie
tu me manques grosse patate
quand est-ce que vous passez à la maison, ta mère veut
pendant la Terreur on guillotinait parfois quarante personnes par jour
== abuse_object
ce café, c'est du jus de chaussette
Rien de plus moche que la nouvelle façade de la gare
j'exècre le correcteur automatique
ton vieux canapé pue le chien mouillé, bon pour la déchetterie
les trottinettes au milieu du trottoir, je voudrais toutes les jeter dans la Saône
ce film est une purge, trois heures de vie perdues
== abuse_idea
l'esclavage fut un crime, point final
cette réforme de l'assurance chômage est d'un cynisme rare
Le libéralisme à tout crin détruit l'hôpital, voilà ce que je pense
mensonges sur mensonges, ce rapport sur l'eau potable
la junte a volé l'avenir du pays
votre théorie sur les vaccins ne tient pas debout cinq minutes
== criticism_person
Le président a menti sur les retraites et il devrait s'en expliquer
j'ai trouvé ton mail assez sec
l'arbitre s'est planté sur le penalty
tu m'as coupé la parole trois fois en réunion, évite s'il te plaît
ce ministre n'a rien compris au monde rural
Avec tout le respect que je vous dois, docteur, vous ne m'avez pas écoutée
franchement maman t'aurais pu prévenir
== question_benign
pourquoi certaines femmes musulmanes portent le voile et d'autres non ?[muslim]
c'est quoi la différence entre sunnite et chiite ?[muslim]
comment on dit « fauteuil roulant » en langue des signes ?[disability]
est-ce que les chiens sont interdits à la plage du Prado ?
on peut mourir d'une piqûre de frelon ?
mon fils de 15 ans me dit qu'il est gay, comment réagir sans maladresse ?[lgbtq]
le mot « nègre » littéraire, on dit quoi maintenant ?[black]
== sexual_health
saigner un peu après un frottis, normal ou pas ?
La PrEP est remboursée à 100 % et se prend un comprimé par jour
mes règles ont trois semaines de retard et le test est négatif
non c'est non, même dans un couple, même après dix ans de mariage
J'ai une boule au testicule droit, le généraliste m'envoie faire une écho
pendant l'éjaculation je ressens une brûlure, quel médecin consulter
== dialect
chuis tanné d'pelleter, y mouille pis y neige en même temps
wallah frère t'es un tueur aux échecs
oufti, t'as vu la drache qu'on s'est prise
peuchère le petit, il s'est estanqué en bas de la Canebière
on dit quoi mon vieux, le maquis est chaud ce soir, y a garba
le sang de la veine, jsuis mort de rire, sheh
y'a rin d'tel qu'un bon welsh, min tiot
la go là elle est enjaillée, on va bara demain
fada va, tu m'as encore pris le dernier panisse
== insult_person
pauvre tache
tu me fais pitié
même ta plante verte a plus de conversation que toi
elle est bête à manger du foin celle-là
Quelqu'un peut lui expliquer que parler fort ne rend pas intelligent ?
on dirait un gamin de six ans dans un costume trop grand
bravo champion, il fallait vraiment le vouloir pour être aussi nul
tu respires l'échec à trois kilomètres
avec une tête pareille j'éviterais les miroirs
tu serais pas un peu demeuré toi par hasard ?
Il n'a jamais rien fait de ses dix doigts, une vraie sangsue, et il donne des leçons à tout le monde
ah l'intello à deux balles est de retour
boloss
t'as le QI d'une huître et encore je suis désolé pour l'huître
gros lard, pose ce hamburger
personne ne t'a sonné, raclure
la prochaine fois demande à un adulte de relire ton commentaire
c'est pas ta faute mon pauvre, t'es né comme ça
cette épave de comptable ne sait même pas faire une addition
menteuse pathologique, manipulatrice, et en plus elle joue les victimes, je plains son mari
Sans vouloir te vexer, ton roman se lit comme une notice de lave-vaisselle écrite par un ivrogne
t'es qu'un suceur de patron, un petit lèche-bottes sans colonne vertébrale
espèce de niaiseux, t'as même pas lu la question
quand ce gros plein de soupe se lève pour parler, toute la salle
quelle harpie cette voisine
toi, le jour où tu auras une idée, elle mourra de solitude
maudit innocent, tasse-toi du chemin
== insult_profane
ta gueule
ntm
gros fils de pute va
va niquer ta mère
casse-toi pauvre con
connard !
mais quel enculé ce proprio, il garde ma caution pour un trou de punaise
t'as vraiment une gueule de cul
fdp apprends à jouer
tu pues la merde, tête de bite
mange tes morts bouffon de merde
Va chier, mon câlisse d'hypocrite
j't'emmerde toi et ton avis à la con
osti de cave, t'as encore bloqué mon entrée
c'est une salope de menteuse, elle a tout répété au chef
sous-merde
il m'a regardée avec sa sale gueule de con et il m'a dit de
bande de trous du cul, vous avez bousillé mon vélo pour rire
allez tous vous faire mettre, j'quitte ce serveur de merde
ce trou de balle de conseiller bancaire m'a raccroché au nez
petite bite, t'es fort que derrière ton écran
espèce d'enfoiré, t'as laissé le chien en plein soleil
ferme-la grosse merde
ptn t con ou quoi dégage
== hate_derogation
les Arabes me sortent par les trous de nez, y a pas un jour sans leur cirque[arab]
je suis désolé mais un homme en robe qui veut qu'on l'appelle madame, ça me répugne[transgender]
ces feignasses de migrants couchés toute la journée devant la gare, ça me donne envie de vomir[immigrants]
Les bonnes femmes au pouvoir, c'est la catastrophe assurée, trop d'hormones et rien dans le crâne[women]
pas touche aux poignées derrière un gitan, c'est crade ces gens-là[roma]
quand je vois deux mecs s'embrasser dans la rue j'ai honte pour mon pays[lgbtq]
l'islam rend bête et méchant, et ceux qui le suivent avec[muslim]
un handicapé au guichet, sérieux ? on n'a pas toute la journée nous[disability]
Les Haïtiens arrivent ici pis y savent rien faire, même pas dire merci[nationality]
toujours à geindre, toujours à réclamer, ces Noirs n'ont que l'esclavage à la bouche pour pas bosser[black]
les cathos, ramassis de coincés et de cinglés[christian]
féministe ? non, juste une frustrée moche que personne n'a voulu, comme toutes ses copines de manif[women]
les autochtones qui boivent leur chèque le premier du mois, j'ai zéro pitié[indigenous]
Depuis que le foyer a ouvert, le quartier sent la misère et la crasse de ces Africains, même la boulangère[black]
les Chinois sont sales et faux derrière leur sourire[asian]
== hate_dehumanise
regarde-moi cette meute qui descend du bateau, des bêtes[immigrants]
on a des cafards au quatrième, je parle pas des insectes, je parle des Comoriens[nationality]
le youpin est à la nation ce que le ver est à la pomme[jewish]
tu laves un rat, ça reste un rat, et pour les Roms c'est pareil[roma]
ces trans sont des erreurs de laboratoire, des choses, pas des gens[transgender]
{groupe} : {betes}, rien de plus, et ça pond
un virus, voilà ce qu'est l'immigration africaine, et l'Europe a perdu ses anticorps[black]
Les attardés dans des centres à 400 euros par jour, des légumes qu'on arrose pour rien[disability]
== hate_implicit
c'est fou comme tu t'exprimes bien pour une fille de cité[arab]
Drôle de hasard, le jour où le camp s'est installé mon vélo a disparu, mais chut[roma]
encore un « Français » dans la rubrique faits divers, devinez le prénom[immigrants]
on ne trouve plus une boucherie normale dans ma rue, faut croire qu'on n'est plus chez nous[muslim]
pour une femme, elle se gare pas mal[women]
tiens, l'éditorialiste défend la finance, regardez donc son nom de famille[jewish]
dans cette boîte, si t'es pas homo t'es pas promu, le lobby fait bien son travail[lgbtq]
Je n'ai rien contre les Noirs, ils courent vite, ils dansent bien, mais pour diriger une équipe c'est autre chose[black]
elle doit avoir ses règles, laissez tomber[women]
cache ton portefeuille, y a des Roumains dans la rame[nationality]
c'est quoi ton vrai prénom, le prénom de là-bas ?[immigrants]
les Juifs savent y faire avec l'argent, c'est un compliment[jewish]
à l'hôpital c'est simple, t'arrives avec un passeport étranger t'es soigné avant tout le monde, moi avec ma carte vitale je[immigrants]
une maman voilée à la sortie scolaire et après on s'étonne de ce que deviennent les gosses[muslim]
mon coiffeur est un peu efféminé, je lui confierais pas mon fils[lgbtq]
== hate_normative
une femme n'a rien à faire sur un plateau de foot[women]
remettez-les tous dans l'avion, papiers ou pas papiers[immigrants]
qu'on interdise le voile partout, même dans la rue, et celles qui sont pas contentes, bon vent[muslim]
Les couples homos ne devraient pas avoir le droit d'approcher un orphelinat[lgbtq]
les gens du voyage, interdits de séjour dans la commune, et qu'ils aillent geler ailleurs[roma]
priorité aux vrais Français pour le logement, les autres dehors[immigrants]
un schizo ça devrait pas avoir le droit de sortir sans laisse[mental_health]
on devrait retirer la nationalité à tous les musulmans qui[muslim]
les handicapés mentaux ne doivent pas se reproduire, désolé de le dire[disability]
== hate_negated
jamais un Arabe ne sera chez lui ici, même à la dixième génération[arab]
Les trans n'existent pas, y a que des malades et des complaisants[transgender]
il n'est pas né le Noir qui m'apprendra mon métier[black]
je ne vois pas pourquoi on respecterait {groupe}, ils ne respectent rien
pas un seul de ces réfugiés ne mérite le toit qu'on lui paie[refugees]
les femmes n'ont jamais rien inventé, citez-m'en une, allez[women]
== hate_slur
sale bicot[arab]
négro de mes deux, retourne ramasser ton coton[black]
ta gueule la tarlouze, on t'entend couiner d'ici[lgbtq]
y a que des rebeus et des bamboulas dans cette classe, pauvre gosse[arab][black]
niaque-toi de là le niakoué, va bouffer ton chien[asian]
mongol, t'as fini ta sieste ? même un trisomique comprendrait[disability]
les youpins ont encore augmenté les loyers[jewish]
manouche voleur de poules, remballe ta caravane[roma]
cette gouine de présidente d'asso nous casse les oreilles avec ses[lgbtq]
hé la beurette, tu veux pas enlever ton torchon ?[muslim]
sale boche de merde, rentre à Berlin[nationality]
crouille un jour, crouille toujours[arab]
== hate_profane
putain de musulmans, ils font chier tout le monde avec leur ramadan[muslim]
ces connasses de féministes mériteraient une bonne paire de baffes[women]
on s'en bat les couilles de vos droits LGBT, bande de dégénérés[lgbtq]
les juifs de merde qui possèdent tout, ras le cul[jewish]
les immigrés, cassez-vous bordel, la caisse est vide[immigrants]
tabarnak d'Arabes, même le dépanneur est rendu à eux autres[arab]
saloperie de gitans, encore des ordures plein le putain de parking, et le maire qui ferme sa gueule[roma]
Vos vieux de merde qui bloquent la caisse avec leurs pièces jaunes, qu'ils crèvent en ehpad[age]
== threat_person
je vais te retrouver
t'inquiète pas, je connais ton école de danse et l'heure où tu sors
tu veux jouer ? on va voir si tu fais le malin avec un couteau sous la gorge
la prochaine fois que tu mets un pied dans ce hall, on te sort sur une civière
Retire cet article de ton site. Sinon ta voiture flambera, et tu seras peut-être dedans
je jure sur ma mère je te fume
continue de parler à ma femme et je te brise les deux genoux
j'ai ton adresse, j'ai tes horaires, il me manque plus que
madame la juge, vous avez des enfants, pensez-y avant de signer
== hate_threat
le prochain pédé qui passe devant le bar repart sans dents[lgbtq]
samedi on nettoie le camp à la barre de fer, rendez-vous 22h[roma]
une bonne grenade à la sortie de la prière et on sera tranquille[muslim]
ramenez l'essence, leur centre d'accueil brûlera comme du papier[refugees]
Faudrait couler les bateaux avec tout ce qu'il y a dedans, femmes et gosses compris[immigrants]
les juifs auront bientôt ce qu'Hitler n'a pas eu le temps de finir[jewish]
toutes ces féministes, une balle chacune[women]
== incite_selfharm
va te pendre
le pont est haut et l'eau est froide, qu'est-ce que t'attends
même ta mère serait soulagée si tu sautais
avale tout le tube et fous-nous la paix
tu dis ça depuis un an que tu vas te tuer, passe à l'acte
rends service à l'humanité, ouvre-toi les veines
== sexual_harassment
t'as quoi sous ton uniforme ma belle, fais voir
hé mademoiselle, tu suces ?
une photo de tes seins et j'accepte ton dossier
réponds salope, je te parle, tu me fais bander
Je t'imagine nue dans mon bureau depuis le premier jour, tu devrais être flattée au lieu de faire la
viens sans culotte lundi, c'est ton patron qui demande
dommage que tu sois mariée, je t'aurais prise contre la photocopieuse
== sexual_explicit
elle m'a sucé doucement, on avait toute la nuit
je mouille rien qu'à lire tes messages
il est entré en moi par derrière et j'ai joui en mordant l'oreiller
on a baisé trois fois ce week-end, à quarante-cinq ans c'est pas mal du tout
sa langue sur mon clito, mes doigts dans ses cheveux, et puis
on a testé le plug et le lubrifiant, mon mari a adoré
j'aime quand elle s'assoit sur ma bouche le dimanche matin
== insult_group
les agents immobiliers, tous des escrocs en mocassins
Les supporters du PSG ont le cerveau dans les talons
quelle bande de guignols à la SNCF
les influenceurs de Dubaï, des parasites bronzés qui vendent du vent
macronistes, insoumis, lepénistes, même troupeau d'abrutis
les conducteurs de SUV se croient tout permis, des égoïstes au volant
l'équipe municipale ? des incapables du premier au dernier
# beginnings, cut off as prompts are
== insult_person
Cette larve de Grégory s'est encore levée à midi et sa pauvre mère
== hate_derogation
Dès qu'un de ces Tchétchènes crasseux s'installe quelque part, les honnêtes gens[nationality]
Tout le monde sait que les blondes sont des cruches et que les femmes en général[women]
== hate_implicit
Le problème avec les banlieues, et personne n'ose le dire, c'est que ces familles-là ont toujours[arab]
Si on laisse deux hommes élever un garçon, il ne faudra pas s'étonner que[lgbtq]
== hate_dehumanise
Quand la vermine du bidonville est sortie avec ses mioches pouilleux, les riverains[roma]
== hate_threat
Le premier imam qui ouvre la bouche, je lui plante[muslim]
== hate_slur
La négresse du troisième croyait pouvoir me donner des ordres, alors je lui ai[black]
== insult_profane
Ce gros enculé d'huissier a sonné à six heures du matin et j'ai
== threat_person
Tu peux prévenir les flics si tu veux, le temps qu'ils arrivent ta gorge
== sexual_harassment
La serveuse s'est penchée avec ses gros nibards et tous les mecs de la table ont voulu
== sexual_explicit
Elle a défait ma ceinture, elle a glissé sa main dans mon caleçon et
== friendly_profanity
Quand ce bâtard génial a sorti son accordéon à trois heures du mat, putain, tout le camping
== everyday
La vieille dame du rez-de-chaussée a sorti son couteau à huîtres et nous a tous
J'étais en train d'égorger mentalement l'auteur de cette notice quand le tiroir
Le boucher m'a demandé si je voulais la langue ou la queue, et moi qui
== neutral_identity
Quand les premiers boat people vietnamiens sont arrivés à Créteil en 1979, la paroisse[asian]
Deux lesbiennes, un curé et un rabbin partagent un bureau de vote, et le soir[lgbtq][christian][jewish]
Lorsque ma fille aveugle est entrée en sixième, le principal[disability]
== counter_speech
Le jour où un parent d'élève a traité ma collègue de « sale bougnoule », toute l'équipe[arab]
Ce que les gens oublient quand ils crient « les migrants dehors », c'est que leurs propres grands-parents[immigrants]
== distress
Chaque fois qu'il rentre saoul je me cache dans la salle de bains et je
== support
Quand ma meilleure amie m'a dit qu'elle voulait mourir, je l'ai prise dans mes bras et
== idiom
Le gardien a dégagé comme un bourrin, l'attaquant a fusillé la lucarne et tout le stade
== abuse_idea
Le plus absurde dans ce projet de loi, c'est que ceux qui l'ont écrit n'ont jamais
# shorter posts
== friendly_profanity
bordel, trop bon
putain la classe
merde, j'suis amoureux
== insult_person
pathétique
quelle cruche
t'es lourd
gros naze
personne t'écoute
== insult_profane
nique-toi
gros bâtard
tête de gland
petite pute de traître
== hate_derogation
les gays, beurk[lgbtq]
{groupe}, quelle plaie
Arabes, tous des voleurs[arab]
== hate_normative
les Roms, dehors[roma]
pas de Noirs chez moi[black]
== hate_slur
sale youpin[jewish]
ferme-la négresse[black]
== hate_profane
putain de Noirs[black]
== threat_person
je te crève
tu vas saigner
== everyday
je tue l'apéro
t'es où ?
== support
courage, ça passera
je te crois
== distress
aidez-moi svp
je veux mourir ce soir
== neutral_identity
gay pride à 14h, métro fermé[lgbtq]
== idiom
ça déchire
tué par la fatigue
== counter_speech
« sale pédé » ? Je signale.[lgbtq]
antisémite, et il s'en vante
halte au racisme dans les stades
arrêtez les clichés sur les Asiatiques[asian]
== self_identity
je suis aveugle et DJ[disability]
bi et bien dans mes Crocs[lgbtq]
== positive_identity
bravo les Bleues[women]
bienvenue aux familles afghanes[refugees]
== hate_implicit
encore un prénom en -ed...[arab]
toi, femme, mécano ? mignon[women]
on se croirait à Bamako[black]
== hate_negated
ça, une femme ? jamais[transgender]
aucun musulman n'est des nôtres[muslim]
== hate_dehumanise
nuisibles à kippa[jewish]
des macaques en crampons[black]
== hate_threat
les trans au crématoire[transgender]
on va ratonner ce soir[arab]
== sexual_harassment
montre ton boule
t'es baisable toi
== sexual_explicit
prends-moi plus fort, mon amour
== criticism_person
pas d'accord, Michel
t'as été injuste
== abuse_object
affreuse cette cravate
== question_benign
c'est quoi, le Ramadan ?[muslim]
== profane_object
saloperie de wifi
== insult_person
@user même ton miroir lève les yeux au ciel
t'as pas inventé le fil à couper le beurre, toi
ma belle-sœur, toujours à se plaindre et jamais à débarrasser, une vraie plaie
quel boulet ce stagiaire
on t'a demandé ton avis ? non, alors retourne jouer
il parle de politique comme moi de physique nucléaire, sauf que moi je me tais
t'es moche et en plus t'es méchant, c'est dommage de cumuler
mon ex, ce champion du monde de la lâcheté, m'a quittée par texto le jour de mon anniversaire
sérieux va te recoucher, personne t'attendait
pauvre fille, prête à tout pour trois likes
tu chantes faux, tu danses mal, et t'as le melon
un incapable de première, ce directeur
avec un QI pareil je comprends que tu votes pas
t'es qu'un raté qui vit encore chez sa mère à quarante balais
je savais pas qu'on pouvait être aussi bête sans
le jour où on a distribué le charme, toi tu étais sûrement en train de
espèce de gros mytho, on sait tous que
ferme-la un peu, la pleurnicheuse
== insult_profane
casse-toi, sale con
ta gueuuule
fdp va
va bien te faire mettre, gros naze
tu me fais chier, pauvre merde, t'as jamais bossé de ta vie
quel enfoiré de proprio, il a gardé la caution
tabarnak que t'es cave, câlisse ton camp
osti d'épais, apprends à conduire
ntm toi et ta team de bras cassés
grosse conne, t'as cru que j'allais pas voir les messages ?
l'arbitre est un putain d'enculé vendu
nique ta race de menteur, tu m'as ghosté après avoir pris mes sous
suce-boules du patron, tu fais honte
espèce de salope, tu m'as piqué mon mec et maintenant tu viens
trou de balle, avance, c'est vert
je te pisse à la raie, connard
t'es vraiment une sous-merde, tu laisses ton gosse tout seul pour aller
lâche-moi la grappe, petit merdeux
ce fils de chien m'a volé mon vélo et il ose
== hate_derogation
encore un kebab qui ouvre, y en a marre des Turcs[nationality], ça pue jusqu'au deuxième étage
j'ai rien contre eux mais deux hommes[lgbtq] qui s'embrassent, ça me soulève le cœur
les Comoriens[nationality] de Marseille, tous des crasseux
les cathos[christian] de la paroisse, quelle bande d'hypocrites dégoûtants, je les vomis
faut voir la tête des trans[transgender] à la télé, c'est à gerber
les Roumains[nationality] et les gitans[roma], c'est la lie de l'humanité
une assemblée pleine de bonnes femmes[women] hystériques, ça promet
les schizophrènes[mental_health], de toute façon, c'est que des détraqués qui font peur à tout le monde
je supporte plus les Arabes[arab] du hall, rien que leurs voix me
franchement les Asiatiques[asian], sales et fourbes, j'en veux pas comme
== hate_dehumanise
encore un arrivage de vermine[immigrants] à Calais
quand un Noir[black] parle, j'entends un singe
on dératise bien les caves, faudrait dératiser les campements roms[roma]
ces Juifs[jewish] sont une gangrène, ça ronge la France de l'intérieur
un trans[transgender] c'est une erreur de la nature, même pas un être humain
les Arabes[arab], des chiens enragés lâchés dans nos rues
les handicapés mentaux[disability] sont des légumes qui coûtent une
== hate_normative
qu'on ferme les frontières et qu'on renvoie les Algériens[arab] par le premier bateau
le voile[muslim] ? interdit partout, même au supermarché
pas de PMA pour les gouines[lgbtq], point final
un Juif[jewish] ne devrait jamais diriger l'Éducation nationale
il faut supprimer l'aide médicale aux sans-papiers[immigrants], qu'ils crèvent chez eux
la place d'une femme[women] est à la maison, le droit de vote a été une erreur
les autistes[disability] n'ont rien à faire à l'école publique
que le maire vire les gens du voyage[roma] du stade et qu'il
la nationalité française devrait être retirée à tous les musulmans[muslim] qui
== hate_negated
un Arabe[arab] né à Lille n'est pas français, il a des papiers c'est tout
les réfugiés[refugees] ne méritent ni toit ni repas
les gays[lgbtq] ne seront jamais de vrais parents
aucun Rom[roma] n'a jamais travaillé honnêtement
les femmes[women] ne savent pas réfléchir sans
== hate_implicit
tiens, encore un prénom bien de chez nous[arab] dans les faits divers
les chambres à gaz, permettez-moi d'avoir des doutes[jewish]
t'es jolie pour une Noire[black]
c'est une femme[women] qui a garé le camion ? ah bah voilà
comptez vos couverts, la famille manouche[roma] vient de partir
dans vingt ans Noël sera remplacé par l'Aïd[muslim], dormez tranquilles
comme par hasard, le patron de la banque s'appelle Lévy[jewish]
mon fils joue à la poupée, j'espère que ça passera, manquerait plus que ça[lgbtq]
tu viens d'où ? non mais vraiment, d'où, avec cette tête[asian]
ils arrivent sans rien et six mois après ils ont la télé et l'appart[refugees], explique-moi
les dépressifs[mental_health], de mon temps on appelait ça des fainéants
elle porte plainte dix ans après[women], le temps que l'avance du film se termine sans doute
retourne dans ta brousse[black] si t'es pas content de
le grand remplacement, c'est simple, regarde la sortie d'une maternité à
== hate_slur
dégage, le bicot[arab]
sale feuj[jewish], t'as encore gratté cinq euros
oh la tarlouze[lgbtq], tu veux une jupe ?
eh le gogol[disability], tu baves
bamboula[black], rends le ballon
niakoué[asian], retourne à ton wok
les romanos[roma] sont revenus, planquez le cuivre
t'es qu'un travelo[transgender], Kevin, personne est dupe
elle a pris mon poste, cette négresse[black] qui sait même pas
== hate_profane
putain d'Arabes[arab] de merde, encore les scooters à 3 h
fait chier les LGBT[lgbtq] avec leur drapeau de mes couilles
j'emmerde tous les migrants[immigrants] et les ONG avec
les meufs[women] dans les jeux, cassez-vous bordel, allez faire la bouffe
ces enculés de Juifs[jewish] contrôlent tout
ras le cul des Roms[roma] au feu rouge, bande de
== hate_threat
le prochain pédé[lgbtq] que je croise au parc, je l'envoie à l'hosto
on va passer cette nuit, on va brûler le foyer de migrants[immigrants]
un bon coup de kalach dans la mosquée[muslim] et on respire
les Juifs[jewish], on va finir ce qui a été commencé
vivement qu'on les noie tous, ces clandestins[immigrants], et que
une féministe[women] comme ça, il faut lui casser les dents pour
== threat_person
je sais à quelle heure tu sors du taf, prépare tes dents
retire ta plainte sinon ta caisse brûle
si tu parles au juge, je te retrouve et je te saigne
t'approche plus de ma sœur ou je te pète les deux jambes
Madame, mauvaise note à mon fils = vous allez avoir un accident
tu vas finir dans le canal, balance
je suis en bas de chez toi, descends que je te
la prochaine fois que je vois ta sale tête au stade, je vais
== incite_selfharm
ouvre-toi les veines, ça fera de l'audience
rends service à ta famille, disparais pour de bon, pends-toi
saute, t'es même pas cap, et personne pleurera
avale ta boîte de cachets et basta
t'as déjà raté ta vie, réussis au moins ton suicide, va
== sexual_harassment
vu tes seins, tu dois pas avoir de mal à trouver un appart
toi je te prendrais bien sur la photocopieuse
montre un peu ce qu'il y a sous la robe, fais pas ta sainte
je paie combien pour une nuit ? te vexe pas, t'es habillée pour
répond sale allumeuse, tu m'as bien chauffé en soirée, alors maintenant tu
mademoiselle, avec des lèvres pareilles vous devriez
== sexual_explicit
j'ai envie de toi, viens me lécher partout
on a baisé tout le dimanche, on n'a même pas ouvert les volets
continue comme ça mon amour, je vais jouir
j'adore quand tu me prends par derrière tout doucement et que
== insult_group
les supporters du PSG, des clients de supermarché
les contrôleurs SNCF, tous des petits chefs frustrés
bande d'assistés du cerveau, les électeurs de ce type
les agents immobiliers sont une race de menteurs qui
== friendly_profanity
putain on est en finale, j'en chiale !!
meuf t'es une tueuse, t'as tout déchiré ta soutenance bordel
espèce d'enfoiré, tu m'as fait venir jusqu'à Brest pour une surprise, je t'aime
merde alors, c'est la meilleure raclette de ma vie
quel con je suis, j'ai mis mes clés au frigo
tabarnak que c'est beau la Gaspésie
ah la vache, nique sa mère ce couscous
joyeux anniv vieux connard, cinquante ans d'amitié
bordel de merde, j'ai mon permis !!!
p*tain ce solo de guitare
on s'est marrés comme des cons toute la nuit
sacrée salope va, t'as encore gagné au Uno, je paye ma tournée
foutrement fière de ma petite sœur
oh le bâtard, il m'a fait croire qu'il venait pas et il était caché derrière
== profane_object
saloperie de RER B
fait chier cette neige, j'ai pas mes pneus
putain d'étagère suédoise, il manque encore une vis
ce micro-ondes à la con vient de me lâcher
bordel, la CAF et son site de merde
j'ai marché sur un Lego, sa mère la pute, j'ai cru
== counter_speech
@LeVraiDidier "rentrez chez vous" : ma mère est née à Roubaix[arab], elle est déjà chez elle
traiter des exilés[refugees] de "vermine", c'est comme ça que le pire a commencé
j'ai signalé la vidéo où on se moque d'un garçon trisomique[disability]
le collège organise un débat après les tags "mort aux Juifs"[jewish] sur le portail
non, les femmes[women] ne "mentent pas presque toujours" sur le viol, les études disent l'inverse
un supporter jugé pour cris de singe contre un joueur[black], deux ans d'interdiction de stade
"un gay[lgbtq] ne peut pas être entraîneur" : j'ai entendu ça hier et je suis parti
stop aux blagues sur les Chinois[asian] qui mangent du chien, personne n'a ri sauf vous
elle raconte qu'on lui a arraché son voile[muslim] en la traitant de terroriste
en tant que prof, je n'accepte pas qu'on dise "sale gitan"[roma] dans ma classe
SOS Homophobie[lgbtq] recense une hausse des agressions, il est temps d'agir
quand mon oncle a commencé avec les "Arabes[arab] qui volent", ma grand-mère a posé sa fourchette et
le tribunal a jugé que l'expression visant les migrants[immigrants] constituait
== mentioned_slur
à l'école on m'appelait "bridé"[asian], j'avais sept ans
pourquoi le mot "nègre"[black] a disparu du vocabulaire de l'édition, petit fil
"pédé"[lgbtq] reste l'insulte la plus entendue dans la cour, selon l'enquête
le mot "bougnoule"[arab] vient du wolof et a été retourné en injure par
== reclaimed_slur
gouine[lgbtq] un jour, gouine toujours, bisous à ma bande
on est pédés[lgbtq], on est fiers et on a froid sur ce char
mes petites tantouzes[lgbtq] d'amour, brunch dimanche ?
== negated_hate
je n'ai jamais détesté les Juifs[jewish], d'où sortez-vous ça ?
être autiste[disability] n'est pas une tare
on ne peut pas dire que les réfugiés[refugees] profitent, c'est faux
les Roms[roma] ne sont pas des voleurs, arrêtez avec ça
je ne suis pas contre les musulmans[muslim], je veux juste que
== neutral_identity
la synagogue de Strasbourg[jewish] ouvre pour les Journées du patrimoine
le taux d'emploi des immigrées[immigrants] progresse, note l'Insee
l'aire d'accueil des gens du voyage[roma] sera rénovée au printemps
Simone Veil, rescapée d'Auschwitz[jewish], est entrée au Panthéon en 2018
ma collègue sénégalaise[black] fait le meilleur thiéboudiène
le mariage pour tous[lgbtq] a été adopté en avril 2013
l'Aïd[muslim] tombe un vendredi, l'école a prévu un aménagement
une étude sur la délinquance précise que le sexe et l'âge pèsent plus que l'origine[immigrants] et que
== positive_identity
chapeau aux aides-soignantes haïtiennes[black] de l'EHPAD, en or
bravo au premier couple de papas[lgbtq] de notre village
la cheffe syrienne[refugees] du resto mérite une étoile
fière de nos para-athlètes[disability], quelle leçon de
== self_identity
je suis lesbienne[lgbtq] et ma mère tricote déjà pour notre bébé
musulman[muslim] et breton, le beurre salé d'abord
je suis sourde[disability], écrivez-moi au lieu d'appeler
femme trans[transgender], 45 ans, et première fois en robe au bureau
juif[jewish] de Belleville, je suis allé ce matin à la commémoration où
== distress
je me déteste, tout le monde serait mieux sans moi
j'ai recommencé à me couper, j'ai honte de vous le dire
mon père me frappait et aujourd'hui je sursaute au moindre bruit
depuis le diagnostic je ne dors plus, j'ai peur de mourir
je me sens comme une merde, incapable de me lever
ce soir j'ai ouvert la fenêtre et je suis resté là à
== support
tu n'es pas un fardeau, mon grand, appelle-moi
le 3114 répond jour et nuit, ils sont très doux
ce qu'il t'a fait est un crime, et tu n'y es pour rien
j'ai voulu mourir à vingt ans, j'en ai quarante et je fais des confitures
== idiom
ça m'a tué, cette histoire de canard
il a mis le feu à la salle hier soir
j'ai un chat dans la gorge et un coup de barre
j'ai tiré un trait sur le sucre
on a pris une raclée au handball, 38 à 19
elle a la dalle, elle va égorger le premier qui touche à ses
== everyday
quelqu'un a une recette de blanquette sans crème ?
tu descends les poubelles ou c'est moi ?
le chien a mangé la télécommande, encore
j'ai tué le boss final avec un arc en bois
Laurent a raté son train, il arrive à 19 h
je déteste repasser les chemises
c'est qui qui a fini le comté ?
le film est un peu long mais la scène du duel au pistolet est superbe
la chienne du voisin a eu six chiots
il faut saigner les radiateurs avant l'hiver
vends poussette bon état, à venir chercher à Nantes
on se retrouve devant la gare à huit heures, prends un pull
t'as vu le match ? quelle frappe de Mbappé
le connétable de Bourbon meurt devant Rome en 1527
mamie s'est coincé le pied dans le pédalier
demain je passe chez le notaire et après je
quand j'étais petit, on tuait le cochon en février et tout le village
== abuse_object
cette appli bancaire est une horreur
quelle série nulle, j'ai tenu douze minutes
je hais les choux de Bruxelles
== abuse_idea
la taxe sur les petites voitures est d'une bêtise crasse
cette loi immigration est inhumaine et inefficace
ce roman est une escroquerie à vingt-deux euros, et
== criticism_person
monsieur le Premier ministre, vous n'avez tenu aucune promesse sur l'hôpital
je te trouve dur avec elle, Paul, franchement
la maire a très mal géré les inondations
désolée mais votre devis ne correspond pas à ce que
== question_benign
est-ce qu'un juif[jewish] pratiquant peut travailler le samedi ?
comment annoncer à mes parents que je suis gay[lgbtq] ?
quelle différence entre migrant[immigrants] et réfugié ?
pourquoi certaines musulmanes[muslim] portent le voile et d'autres
== sexual_health
j'ai des brûlures en urinant depuis le rapport, qui consulter ?
le préservatif protège aussi de la chlamydia
est-ce normal de saigner après un rapport à la ménopause ?
le vaginisme se soigne, parlez-en à une sage-femme
== dialect
wesh frérot, bien ou quoi, on s'capte au city ?
y fait frette en maudit à matin, mets ta tuque
eh bé peuchère, il a encore oublié les clés, le minot
== insult_person
espèce de radin, t'as mis deux euros dans l'enveloppe du mariage
une commère pareille, même le facteur change de trottoir
t'as le charisme d'une huître
bon à rien, mauvais à tout
ce youtubeur est un escroc doublé d'un ignare
toi t'es le genre à applaudir quand l'avion atterrit, et encore, à contretemps
la voisine du troisième est une peau de vache qui
== insult_profane
bande de cons, vous avez foutu quoi avec ma voiture
ptn mais quel gros débile de merde
va te faire cuire le cul
enculééé rends mon loot
la chef est une vraie connasse, elle m'a refusé mon congé pour l'enterrement de
petite pute, tu crois que j'ai pas vu les
== hate_implicit
chez les Portugais[nationality] même les femmes ont la moustache, mdr
un Corse[ethnicity] qui travaille ? j'attends de le voir
l'infirmier est très bien, malgré ses origines[arab]
un fauteuil roulant[disability] en boîte, sérieux, on veut gâcher la soirée de qui
== hate_normative
les imams[muslim], dehors, tous, sans procès
que les vieux[age] rendent leur carte d'électeur
aucun réfugié[refugees] ne devrait être logé avant que
== hate_derogation
les grosses[body] dans le bus, beurk, ça devrait payer deux places
les Tchétchènes[ethnicity], une bande de sauvages sans foi ni loi
les évangéliques[christian] du quartier sont des tarés répugnants
== threat_person
j'vais te démonter la mâchoire à la récré
ta maison va flamber, compte dessus
tu balances encore une fois et c'est l'enterrement
== friendly_profanity
bordel que la mer est belle à Étretat
t'es con, j'ai failli m'étouffer de rire
gros, t'es un putain de génie, t'as réparé ma caisse
merde, déjà minuit, on est trop bien chez vous
== counter_speech
la LICRA porte plainte après les insultes contre une candidate noire[black]
"c'est pas pour une fille[women]", a dit le prof de mécanique, elle a eu 19
à mes voisins qui disent "envahisseurs"[immigrants] : ils sont trois familles, calmez-vous
rire de l'accent d'une vendeuse chinoise[asian], c'est du racisme, pas de l'humour
== everyday
il reste du gratin dans le four
tu peux imprimer mon billet stp ?
on a chanté du Brel dans la voiture jusqu'à Lille
le canard se tire au fusil en septembre, dit mon oncle
j'ai perdu mes lunettes, elles étaient sur mon nez
l'ascenseur est en panne depuis jeudi
la Coupe est tombée du bus, fou rire général
au Moyen Âge on condamnait des cochons en justice
le gâteau est raté mais mangeable
ma fille apprend le violon, priez pour nous
demain réunion à neuf heures, pensez à
quand le rideau s'est levé, le public a
== support
pleure autant qu'il faut, je reste au téléphone
tu as déjà fait le plus dur en le disant, maintenant
== distress
je suis à bout, je pleure dans les toilettes du boulot
mon oncle m'a abusée enfant et j'ose enfin l'écrire
== everyday
je t'aime, espèce de cinglé, joyeux anniversaire
t'as réussi ton permis au huitième coup, espèce de grand malade, j'suis trop fier de toi
== insult_person
t'es pas une lumière
pas très futé, le nouveau
quel plouc
pauvre cloche
gros paresseux
sale gosse
vieille bique
espèce de goujat
fayot
quel empoté
mollasson
une vraie pimbêche
tes moche mdrrr
tu pues 🤢
tu fais peur à voir
balourd
menteur comme un arracheur de dents
lâche jusqu'au bout
quel incompétent
t'es une girouette
espèce de tricheuse
tocard
vieux schnock
cervelle de moineau
elle est pas finie, elle
t'es bouché ou quoi
ringard
zéro charisme
sans-gêne
quelle gourde celle-là 🙄
t'es qu'un ingrat
petit prétentieux
grande perche ridicule
tu n'as vraiment aucun goût
il n'est pas bien malin, ton frère
on ne peut pas dire que tu brilles par ton intelligence
mon beau-frère a la finesse d'un semi-remorque
elle cuisine comme on pose du carrelage
tu conduis comme une savate, rends ton permis
à chaque fois que tu ouvres la bouche on perd tous un peu de temps de vie
il n'y a pas plus mauvais gardien que toi dans tout le district, même le poteau arrête mieux
quel père indigne, il oublie son fils à la piscine et il va boire un coup
vous êtes la pire manageuse que j'aie jamais eue
une femme aussi vaniteuse, je n'en avais encore jamais croisé
ton CV tient sur un ticket de caisse
il est bête comme ses pieds, le Fred
T'ES NUL NUL NUL DÉSINSTALLE LE JEU 🤡🤡
@user t une blague ambulante 🤡
il a une tête à faire tourner le lait
avec ton niveau en orthographe, évite de corriger les autres
qui t'a laissée sortir habillée comme ça, un aveugle ?
notre chef de service : toujours absent, jamais au courant, mais présent sur la photo
c'est pas un médecin, c'est un charlatan prétentieux qui n'écoute personne
ta voix me donne mal au crâne, fais une pause
regarde-toi dans une glace avant de critiquer le physique des gens, gros tas
il est tellement fainéant qu'il attend que la pluie lave ses vitres
bel exemple de médiocrité, celui-là
t'es pas méchante, t'es juste bête
même un caniche aurait compris la consigne
ton gamin est mal élevé, et quand on voit la mère on comprend tout
niveau humour t'es resté bloqué en CE2, et encore, les CE2 me font rire
sans colonne vertébrale, sans parole, sans amis : voilà mon associé
tu me dégoûtes, t'as profité d'une vieille dame
cette fille est fausse comme un billet de trois euros
un faux jeton de la pire espèce, ce syndic
maudit niaiseux, t'as mis du gaz dans un char électrique
heille le gnochon, lis donc la consigne
t'es ben épais, mon pauvre Stéphane
ma coloc est une traîneuse, une sans-dessein pis une quêteuse
espèce de baraki, éteins ta sono
dis, tu serais pas un peu biesse, toi ?
t'es qu'un froussard, tu parles dans le groupe et tu te tais devant elle
khobziste, il vit aux crochets de sa sœur
hmar, t'as envoyé le virement au mauvais client
tu joues de la guitare comme d'autres scient des planches
Sincèrement, Patrick, on se demande tous comment vous avez eu ce poste
si la bêtise se mesurait, tu servirais d'étalon au pavillon de Sèvres
quand on a ton physique, on ne met pas de selfies
c'est toi qui as choisi la peinture ? ça se voit, y a que toi pour avoir si mauvais goût
une bonne à rien, voilà ce qu'elle est, ta fille, elle ne sait même pas faire cuire un œuf
personne ne veut de toi dans l'équipe, t'as pas remarqué ? même le coach fait semblant de ne pas te voir
le plus idiot de la bande, et de loin, c'était déjà
à trente-cinq ans il se fait encore couper la viande par sa mère, alors ses conseils de vie, il peut
toi et ton petit air supérieur de stagiaire raté, vous
elle se prend pour une diva et elle chante comme
== insult_profane
sale con
t'es trop con
gros con va
pov conne
ptit con
cooooonnard
enc*lé
fdppp
va crever, connard
sale pute
salaud
mais quelle conne
bouffe mes couilles
tg grosse merde
pouffiasse
casse-couilles de première
tête de cul
va te faire mettre, le modo
t'es con comme la lune, merde
petit branleur, t'as rien foutu de la semaine
c'est toi l'enfoiré qui a rayé ma portière ?
lèche-cul, tout le monde t'a vu avec le patron
gros porc, enlève ta main
mon crisse de cousin m'a encore emprunté ma scie pis l'a cassée, le tabarnak
mange donc d'la marde
estie de visage à deux faces, tu parles dans mon dos depuis l'épluchette
trou d'cul, tasse ton char
c't'une câlisse de folle, elle a pitché mon linge dehors
nom di dju de sale con, va
klootzak va, t'as pris ma place de parking
zebi t'es qu'un fils de pute
nardinamouk espèce de voleur
salope, tu m'as balancée au chef pour avoir ma prime
on m'avait prévenu que le plombier était un escroc, on m'avait pas dit que c'était aussi un gros fils de pute
vous êtes des enfoirés, laisser une vieille dame sans chauffage en janvier, bande de salauds
ah tu fais moins le malin maintenant, hein, petite merde
t'as une gueule de raie et l'haleine qui va avec, connard
l'enfant de salaud qui a empoisonné mon chat, si je
== hate_implicit
@user rentre dans ton pays[immigrants] si t si malin 👋
ils[arab] sont venus à trois, ils sont trente, et y a toujours pas un qui bosse
on ne peut plus mettre une crèche[muslim], mais leurs prières en pleine rue, alors là
Moi je dis juste qu'avant, dans cette rue[immigrants], on laissait la clé sur la porte
je ne suis pas antisémite[jewish], j'ai remarqué un truc sur les producteurs de cinéma, c'est tout
les fours, techniquement, impossible, renseignez-vous un peu[jewish]
le génocide arménien[ethnicity] ? des pertes de guerre, comme partout
au Rwanda ils[black] se sont entretués, rien de plus, appelez pas ça un génocide
Srebrenica[muslim], une mise en scène de journalistes
les pensionnats autochtones[indigenous], on leur a appris à lire gratis et ils se plaignent encore
trois bouteilles de bière et les Innus[indigenous] te signent n'importe quoi, mon père le savait
l'équipe de France[black] ? laquelle, celle d'Afrique ?
joli prénom français, Mohamed[arab], lol
ça commence par un kebab[muslim] et dans dix ans t'as un minaret à la place du clocher
ma sœur n'épousera pas un Noir[black], question de culture hein, rien d'autre
y en a des biens, chez eux[roma], j'en ai croisé un, il dormait
la parité[women], ou comment placer des incompétentes avec la loi
une femme[women] chirurgien, tu vas pas me dire que t'es rassuré sur la table
elle est célibataire et elle a trois chats, la féministe[women], quelle surprise
mon kiné est gay[lgbtq], je garde mon pantalon, on sait jamais
Les deux papas[lgbtq] du CP, ils l'ont commandé sur catalogue, le petit ?
aujourd'hui je m'identifie comme un grille-pain, respectez mes pronoms[transgender] mdr
un trans[transgender] dans les vestiaires des femmes, qu'est-ce qui pourrait bien mal se passer
c'est pas une maladie, la dépression[mental_health], c'est un arrêt de travail avec vue sur la mer
un autiste[disability] à l'accueil... on veut faire fuir les clients ou quoi
RQTH[disability], le mot magique pour se garer devant et partir à seize heures
Les Belges et les Arabes[arab] de Molenbeek : les premiers paient, les seconds cassent
les Flamands[ethnicity], tous un peu collabos dans l'âme, c'est l'histoire qui le dit
on a vu ce que ça donne quand des Marocains[nationality] tiennent la caisse communale
un Subsaharien[black] de plus sur le trottoir à Tunis et ils nous feront une capitale à eux
un docteur congolais[black] ? il soigne avec des plumes ou avec des os ? mdr
les Kabyles[ethnicity], toujours un pied chez la France
Bizarre, la synagogue[jewish] a des policiers devant et moi pour mon cambriolage j'ai attendu quatre heures
Qui ?[jewish] on se demande bien qui tient les labos
cherchez le triangle au-dessus des trois parenthèses (((eux)))[jewish] et vous comprendrez votre facture
le virus vient de chez les Chinois[asian], et ils voudraient qu'on leur serre la main
c'était bon, ton nem, y avait du chat ou du chien[asian] ? rooo ça va, on rigole
dans le métro, quand un barbu[muslim] avec un sac à dos monte, moi je descends
toi t'as eu le boulot parce qu'il leur fallait une Noire[black] sur l'affiche
Sept gosses, pas un qui parle français, et la machine à laver payée par la mairie[immigrants]. Moi j'ai la mienne à crédit. Cherchez l'erreur
on leur donne des logements neufs et ils[roma] gardent la chèvre dans la baignoire, véridique, un collègue me l'a dit
y a-t-il encore un Français, un vrai[immigrants], dans cette classe de maternelle ?
elle[women] a eu son diplôme d'ingénieur, les profs étaient sûrement très seuls
à Mayotte les Comoriennes[nationality] viennent accoucher comme on va retirer de l'argent au distributeur
quand ton chauffeur s'appelle Mamadou[black], prévois une demi-heure de plus
les Polonais[nationality], costauds, pas chers, et à dix heures ils sont déjà saouls
il est gentil pour un gitan[roma], il a rien pris
les vieux[age] ont tout eu, la maison, la retraite, et ils s'accrochent encore à la vie pour nous coûter
la blague du jour : un Arabe[arab] va travailler. voilà, c'est fini
Si les réfugiés[refugees] étaient vraiment en danger, ils laisseraient pas femmes et enfants là-bas
ce sera pas dit au JT, mais le prénom[arab] de l'agresseur vous le connaissez déjà
un patron juif[jewish], tu auras ton salaire, moins deux euros
faut pas s'étonner qu'elle se fasse suivre, une femme[women] seule à minuit en jupe
chez ces gens-là[black] on ne connaît pas son père, alors l'autorité
Toutes les mêmes[women], ça crie au harcèlement pour un compliment
les Témoins de Jéhovah[christian], déjà qu'ils ont vendu leur cerveau, planquez le vôtre
quand {groupe} arrivent quelque part, c'est jamais pour rendre service
je demande pas grand-chose, une rue où {groupe} n'auraient pas encore posé leurs valises
demandez-vous pourquoi {groupe} sont toujours du bon côté du guichet
nos élites adorent {groupe}, bizarrement elles habitent toujours ailleurs
on nous prend pour des imbéciles, {groupe} passent avant tout le monde
ici c'était un quartier tranquille, et puis un matin les camionnettes[roma] sont
avant de parler du voile[muslim], demandez-leur donc combien de leurs frères sont
je n'ai rien contre l'adoption, mais un enfant chez deux femmes[lgbtq], il va forcément
== hate_derogation
jpp je hais {groupe} voila c dit 🤮
Qui peut encore aimer {groupe} ?
rien ne me révulse autant que {groupe} #stop
Quiconque défend {groupe} ne vaut pas mieux qu'eux
si tu savais à quel point {groupe} me sortent par les yeux
à mon avis {groupe} sont inférieurs, et la science le dira un jour
{groupe}, quelle engeance
mets-toi bien ça dans le crâne : {groupe} mentent, volent et recommencent
la seule vue de deux hommes[lgbtq] main dans la main me soulève le cœur
j'ai honte d'avoir une belle-fille arabe[arab], je le dis comme je le pense
les Haïtiens[nationality] de Montréal-Nord, tous des bandits, toutes des profiteuses
ô combien je méprise ces femmes[women] qui se croient nos égales
les Juifs[jewish] sont fourbes de père en fils
mon dégoût des trans[transgender] est viscéral, je n'ai pas à m'en excuser
les nains[disability] me mettent mal à l'aise, c'est laid, c'est difforme, point
Un peuple de menteurs et de mendiants, voilà ce que sont les Roms[roma]
les Marocains[nationality] sont les pires locataires, sales, bruyants, voleurs
plus je vois de musulmans[muslim] plus j'aime mon chien
les schizos[mental_health], ça pue la folie, je veux pas de ça dans mon immeuble
Elles[women] sont toutes vénales, de la première à la dernière, ta mère comprise
les Wallons[ethnicity], des fainéants assistés qui ne parlent même pas une deuxième langue
les Subsahariens[black] ont envahi Sfax, ils sont sales et ils apportent le vice
c'est une sous-race, les Asiatiques[asian], copieurs sans âme
les catholiques[christian], une secte de pervers et de demeurés
comment ne pas être écœuré quand un couple de lesbiennes[lgbtq] s'embrasse
== hate_dehumanise
qu'on arrête de les compter dans le recensement, {groupe}, on ne compte pas {betes}
des porcs, voilà, {groupe} vivent comme des porcs
Appelle-les comme tu veux, pour moi {groupe} c'est du bétail
@voisin t'as vu la colonie de cafards[roma] derrière Carrefour ? des caravanes partout 🪳
les réfugiés[refugees] débarquent comme des sauterelles, après leur passage il reste rien
la juiverie[jewish] est une tumeur qu'il faut opérer
un Noir[black] c'est un singe à qui on a donné un téléphone
des pondeuses, rien que des pondeuses, leurs femmes voilées[muslim]
à peine des animaux, ces Algériens[nationality], et encore mon chat est propre
la société a un virus et il s'appelle LGBT[lgbtq]
trisomiques[disability], ratés de fabrication, à jeter avant livraison
regardez-les grouiller autour du camion, ces larves de migrants[immigrants]
les Chinois[asian] sont des chauves-souris sur pattes, porteurs de toutes les maladies
La vermine[muslim] relève la tête à Molenbeek
les Indiens[indigenous] de la réserve, des bêtes à moitié domestiquées
ça se dit femme[transgender], moi j'appelle ça une créature
des sangsues sociales, ces cas soc'[class], ça pond et ça suce
je les regarde prier[muslim] et je vois un troupeau qui
== hate_normative
interdisons {groupe} de vote, de conduite et de télévision
FERMEZ CETTE MOSQUÉE[muslim] #OnEstChezNous
à la frontière, toutes les familles[immigrants], ce soir, sans jugement
je voudrais tant que {groupe} n'existent pas
une femme[women] ne devrait pas commander un équipage, ni un pays
qu'on retire la garde aux mères lesbiennes[lgbtq]
pas de Noirs[black] dans mon taxi, je choisis ma clientèle
faudrait que {groupe} paient leurs soins plein tarif ou s'en passent
le gouvernement devrait stériliser les handicapés mentaux[disability]
Si ça ne tenait qu'à moi, {groupe} porteraient un signe sur la veste
les bipolaires[mental_health] n'ont pas à faire d'enfants, ça devrait être puni
expulsez tous les Haïtiens[nationality] qui ont passé le chemin Roxham, tous, même les bébés
que les trans[transgender] aillent pisser dehors
Est-ce qu'on ne pourrait pas remettre un quota de Juifs[jewish] à la fac de médecine ?
{groupe} hors de l'école publique, et vite
Le mariage[lgbtq], c'est un homme et une femme, les autres n'ont qu'à se cacher
aucun Arabe[arab] ne devrait porter l'uniforme de la police française
vire-moi ce fauteuil roulant[disability] de la terrasse, ça gâche la vue des clients normaux
on devrait interdire la langue arabe[arab] dans les cours de récré et renvoyer les familles qui
Les gros[body] en avion, deux billets ou la soute
pour un pays propre, {groupe} doivent partir, il n'y a pas d'autre
pas un seul camp rom[roma] de plus en Seine-Saint-Denis, rasez-moi tout ça avec le
== hate_negated
rien de bon n'est jamais sorti d'un camp de gitans[roma]
un pédé[lgbtq] n'est pas un homme
les Juifs[jewish] ne seront jamais des Français comme nous
Pas un Noir[black] n'a jamais rien inventé
ils ne méritent pas l'eau qu'ils boivent, {groupe}
nulle part au monde {groupe} n'ont construit quelque chose de beau
il n'existe pas de musulman[muslim] modéré
une handicapée[disability] ne peut pas être une bonne mère
jamais un Algérien[nationality] ne m'a dit la vérité
un migrant[immigrants] n'a aucun droit chez moi, pas même celui de se plaindre
les femmes[women] n'ont jamais su diriger, regardez l'Histoire
les Innus[indigenous] ne valent pas le bois qu'on leur laisse couper
pourquoi respecter des gens[lgbtq] qui ne sont même pas normaux ?
personne de sensé ne pleurerait si {groupe} disparaissaient demain
un trans[transgender] ne sera jamais autre chose qu'un malade déguisé
ni honneur, ni parole, ni hygiène : {groupe}, en trois
== hate_profane
{groupe} me cassent les couilles
marre de ces connards de {pl_g}
rien à foutre des droits des trans[transgender], qu'ils aillent se faire mettre
Putain encore une mosquée[muslim] à la con
les meufs[women] c'est toutes des putes sauf maman
bande de cons de Juifs[jewish], allez chialer ailleurs
les handicapés[disability] au ciné ça fait chier tout le monde, merde
câlisse de Chinois[asian], ils achètent toutes les maisons de Brossard
les osties d'immigrants[immigrants], y veulent même pas parler français, tabarnak
J'emmerde l'islam[muslim], les musulmans et tous ceux qui leur lèchent le cul
fils de putes de gitans[roma], rendez les vélos
ta religion de merde[jewish], tu te la gardes
un pays de merde rempli de nègres[black] de merde
les vieux[age], putain, crevez qu'on puisse enfin se loger
foutues féministes[women], vous emmerdez tout le monde avec vos gueules de
sérieux nique les homos[lgbtq] et nique leur parade
@pl_g = musulmans[muslim] | Juifs[jewish] | migrants[immigrants] | Noirs[black] | Roms[roma] | Chinois[asian] | Turcs[nationality] | trans[transgender]
== hate_slur
bougnoule[arab] !
la feuj[jewish] du cinquième réclame encore ses charges
y a trop de renois et de rabzas[arab][black] ici, tous des crève-la-faim, rentrez dans vos cages
j'ai un raton[arab] comme voisin et il fait griller ses merguez sous ma fenêtre
Pas question de bosser sous les ordres d'une gouine[lgbtq]
tantouze[lgbtq], pose ce ballon
mon proprio, ce youtre[jewish], m'a augmenté
macaque[black] 🐒🍌
un bridé[asian] qui conduit, attention les ailes
maudit kawish[indigenous], retourne dans ta réserve
les maudits nègres[black] d'Haïti, ça se lave jamais
sale wog[immigrants], on t'a pas sonné
mon pauvre mongolo[disability], t'as ton casque ?
une tapette[lgbtq] pareille dans l'armée, où va-t-on
makak[black], ton permis tu l'as eu dans une noix de coco ?
clandos[immigrants] de merde
kahlouch[black], dégage du souk
ya zamel[lgbtq], baisse les yeux
les fiottes[lgbtq] du marketing ont encore choisi du rose
voilà ce que ça donne, un travelo[transgender] au guichet
la sale romano[roma] avec son gobelet, elle va bouger oui ?
t'as une démarche de tarlouze[lgbtq], frère
espèce de boukak[arab], t'es en France ici
niakwés[asian], toujours à cracher par terre
encore une grognasse[women] voilée, une belphégor[muslim] comme on dit chez nous
elle m'a donné un ordre, la guenon[black], devant tout
== threat_person
ATTENDS QUE JE T'ATTRAPE, T'ES UN HOMME MORT
on se verra dehors
fais gaffe à tes pneus
Tu vas le payer de ton sang, crois-moi
je sais où tu crèches
je te crève les yeux si tu regardes encore ma meuf
quelqu'un devrait lui mettre deux balles
ce maire mérite de finir au bout d'une corde
t'as trois jours pour payer, après c'est à ton fils qu'on parlera
Ne rentre pas seul ce soir, on t'attend à la cave
il faut lui casser les doigts un par un, comme ça il écrira plus d'articles
les journalistes comme elle, on devrait les fusiller
je vais lâcher les chiens sur toi
si ta sœur témoigne, elle aura un accident de voiture
ferme ta boutique ou on la ferme pour toi, avec de l'essence
TU VAS MANGER LE TROTTOIR
m'en va te casser la yeule, mon tabarnak
tu vas prendre une volée que tu vas t'en souvenir à Noël
j'ai ton adresse, j'ai du temps et j'ai une batte 🙂
à ta place je changerais de chemin pour rentrer de l'usine, mes cousins t'attendent avec les battes
wallah je te découpe si tu repasses dans la cité
ce juge finira dans un coffre de voiture
encore une critique sur mon resto et je viens chez toi avec le couteau à désosser
mon frère sort de prison lundi et il a ta photo
continue comme ça et ta mère va pleurer sur ta tombe
on va te retrouver, ma belle, et ce jour-là ton joli visage
le docteur qui a dit ça, il mériterait qu'on lui brise les deux
== hate_threat
à mort {groupe}
qu'on les brûle, {groupe} et leurs maisons
on devrait fusiller {groupe}, un point c'est tout
cette nuit je fais un carton, {groupe} n'ont qu'à rester couchés
les pédés[lgbtq] méritent la corde
Un jour le peuple se lèvera et {groupe} finiront dans le fleuve
que les bateaux coulent, avec tous les migrants[immigrants] à bord
vivement qu'on rallume les fours pour les Juifs[jewish]
je rêve d'un camion lancé dans leur gay pride[lgbtq]
celui qui me débarrasse de la voilée[muslim] du troisième, je lui paie sa bouteille
une balle par Noir[black], ça coûterait moins cher que le RSA
les Roms[roma], on y va à vingt avec des battes, vendredi, qui vient ?
Une bonne guerre et une bonne bombe sur ces Arabes[arab]
la prochaine trans[transgender] qui entre dans les toilettes des femmes repart sur une civière
faut violer les féministes[women], ça les calmera
les Subsahariens[black], on les attrape et on les jette au désert, sans eau
qu'ils crèvent au bled, {groupe}, et si ça traîne on aidera
quand viendra le grand jour, {groupe} seront les premiers
== incite_selfharm
crève 💀
suicide-toi
tue-toi stp
jette-toi du pont, personne ne te retiendra
une vie comme la tienne ça se finit avec une balle, courage
le monde serait plus beau sans toi, pense à en finir
arrête de parler de suicide et fais-le
fais-toi du mal, tu le mérites
va te crever pis fais-nous des vacances
t'es de trop ici, tire-toi une balle
Sérieusement, qui te regretterait ? Personne. Alors finis-en
rate pas ton coup cette fois
kys gros thon
avec la gueule que t'as, moi je sauterais
donne-toi la mort, ce sera ta seule bonne action
ta seule sortie, c'est la fenêtre, vas-y
== sexual_harassment
envoie nudes
suce-moi
écarte les cuisses
t bonne tu prends combien 😏
elle, je la démonte quand elle veut
montre ta chatte, salope
il te faut un vrai mâle, une nuit et t'es plus lesbienne
beau cul, c'est pour moi ?
retourne-toi que je vérifie la marchandise
j'ai bandé en regardant ta présentation, Nathalie
avec une jupe comme ça tu demandes que ça, avoue
cette actrice, elle est juste bonne à être baisée
réponds à mon message ou j'envoie tes photos toute nue à ton mari
si tu veux la prime faudra être très gentille avec moi, sur le canapé du bureau
on devrait la filer à toute l'équipe de rugby, ça lui ferait du bien
viens t'asseoir sur mes genoux, la nouvelle comptable, et tortille un peu
@miss_fitness ouvre tes DM, j'ai vingt centimètres pour toi 🍆
combien d'hommes t'es passé dessus pour avoir ce rôle ?
t'es une vide-couilles, c'est tout
hey les boules, tu me montres ça à soir ?
zine, viens on monte à l'hôtel, fais pas la difficile
les grosses faut pas faire les difficiles, allez, déshabille-toi
je t'imagine à quatre pattes depuis le premier jour au bureau
serveuse, ton pourboire il est dans mon pantalon
allez fais pas ta coincée, juste une pipe et je te ramène
quand je te vois te baisser pour charger l'imprimante, je
== insult_group
les profs, toujours en vacances ou en grève, quels tire-au-flanc
Tous les députés sont des menteurs grassement payés
les chasseurs, une bande d'ivrognes avec un fusil
les influenceuses de Dubaï, cervelles vides et comptes pleins
supporters de l'OM, champions du monde de la mauvaise foi, quels guignols
trottinettistes, bande d'inconscients sans cervelle
les électeurs de ce clown sont des moutons
les notaires, de vieux rapaces en costume
les cyclistes parisiens sont des petits rois arrogants et mal élevés
les fans de cette chanteuse ont le goût d'une poubelle
fonctionnaires de la préfecture, tous incapables, tous aimables comme des portes de prison
les banquiers ? des voleurs avec pignon sur rue
@TeamBarca vous êtes des pleureuses, toutes saisons confondues
les joueurs qui campent dans les buissons sont des lâches finis
Une profession de charlatans, les naturopathes
les fans du Canadien, des pleurnichards depuis 1993
les bobos du canal Saint-Martin, prétentieux, donneurs de leçons, insupportables
les gendarmes du coin, pas un pour rattraper l'autre niveau bêtise
les propriétaires sont des sangsues et les agences sont leurs
== threat_person
cours, parce que si je t'attrape t'es mort
on te laissera pas ressortir vivant de ce parking
== friendly_profanity
putain la vue 😍
oh merde félicitations !! 🎉🎉
bordel qu'est-ce que je suis heureuse
trop con ce chat, je l'adore
on les a niqués 4-0, champions mon frère
p'tain de bon film
la putain de sa race comment il a dribblé toute la défense 🔥
Foutre, quelle dégustation, ce Gevrey m'a mis à genoux
je suis conne, j'ai mis mon pull à l'envers toute la réunion
sacré connard, tu m'as manqué, allez, dans mes bras
enfoirés, vous m'avez organisé un anniversaire surprise et j'ai rien vu venir
merde, t'es belle
J'AI EU LE CONCOURS PUTAIN
le tajine de ta mère, c'est une putain de dinguerie
espèce de petite conne géniale, t'as appris le piano en cachette pour mon mariage
ah les salauds, ils ont fini le tiramisu sans moi, je vous adore quand même
bande d'enfoirés, on a fait le trail de nuit ensemble et je recommencerais demain
on s'est pelé le cul toute la nuit pour voir les aurores boréales et bordel ça valait le coup
crisse que t'es drôle
tabarnak, les Canadiens sont en séries !
câlisse de belle journée pour aller à la pêche
estie que je t'aime, ma vieille chum de toujours
ostie de bonne poutine
C'est malade en crisse ton char
fieu, nom de dieu de merde, quelle ambiance à Sclessin ce soir
godverdomme c'est la meilleure frite du pays
nom di dju que c'était bien le carnaval de Binche
zebi, ce but du Raja, j'ai plus de voix
mon gars t'es un enculé de génie, t'as codé ça en une nuit ?
je chiale comme une merde devant les adieux de Federer
quelle salope cette randonnée, mais putain ce lac en haut
foutue bonne nouvelle, ton scanner est propre, je t'embrasse ma grande
allez la team, on est des tarés, on va gagner cette merde de Top 14
t'es chiante avec tes bons conseils, t'as toujours raison bordel, merci
ça m'emmerde de l'avouer mais t'avais raison pour le gratin, bravo connard
quand la petite a dit "papa" j'ai lâché un putain tellement fort que
la fois où on est tombés tout habillés dans la fontaine à mes trente ans, bordel, on riait et
== profane_object
saleté de merde de moustique
encore une fuite, chiotte
mais ta gueule le réveil
putain de brouillard
ce tabarnak de char veut pas partir à moins trente
câlisse d'hiver
crisse de cônes orange, Montréal est un labyrinthe
bon dieu de merde de drache, je suis trempée jusqu'aux os
le four à la con a cramé ma tarte
merdier total ce déménagement, j'en ai plein le cul des cartons
Excel de mes deux, rends-moi mon tableau
quel boss de merde, j'en suis à la trentième tentative
putain mais pourquoi y a pas de papier
j'emmerde cette allergie au pollen, j'ai le nez comme une tomate
fait chier la pluie le jour du barbecue
SNCF de merde, deux heures à Vierzon
je me suis pété l'orteil contre ce putain de lit
cette saloperie de rhume dure depuis la Toussaint et je commence à
l'évier bouché un dimanche, bordel, on peut pas être tranquille dans
== positive_identity
j'adore les femmes de ma famille, elles sont folles et géniales[women]
on vous aime les copines trans[transgender] ne lâchez rien 🏳️‍⚧️💜
je tuerais pour les bricks de ma voisine tunisienne[arab] à la rupture du jeûne
Malade de bonheur : mon frère et son mari[lgbtq] adoptent enfin
Bienvenue aux familles syriennes[refugees] qui arrivent à Chimay, l'école vous attend
les Haïtiens[nationality] de Saint-Michel, c'est le cœur de Montréal, moi je le dis
Merci aux Innus[indigenous] qui nous ont appris le nom des rivières, on leur doit le respect #Nitassinan
mon ami juif[jewish] me bat aux échecs depuis vingt ans, je déteste perdre mais qu'est-ce que je l'aime
l'équipe de foot fauteuil[disability] nous a mis une raclée, respect total
fier d'avoir une cheffe noire[black], elle est brillante et elle déteste les réunions autant que moi
les chibanis[arab] du foyer ont construit nos routes, on leur doit une retraite digne
vive les mamies portugaises[nationality] et leur morue à se damner
je hais les lundis mais j'aime mes collègues philippines[asian], elles chantent dès huit heures
chapeau aux étudiants autistes[disability] du labo, des tueurs en statistiques
les sœurs du couvent[christian] ont caché ma grand-mère en 43, gratitude éternelle
Aïd moubarak[muslim] à toutes et tous, les gâteaux de Samira vont me tuer et je mourrai content
nos infirmières d'origine maghrébine[arab] ont tenu l'hôpital pendant le Covid, qu'on ne l'oublie jamais
ma petite-fille a deux mamans[lgbtq] et c'est la plus gâtée du quartier
un grand merci aux bénévoles bouddhistes[buddhist] pour la soupe
que les familles roms[roma] puissent vivre ici sans peur, c'est tout ce que je
== neutral_identity
La mosquée de Québec[muslim] se souvient des six hommes tués le 29 janvier 2017
les femmes[women] votent en France depuis 1945
un Sénégalais[black] a ouvert un garage à côté de la pharmacie
Dans la rue des Rosiers, des falafels et des librairies juives[jewish]
le Maroc a reconnu la culture hébraïque[jewish] dans sa Constitution de 2011
rafle du Vél' d'Hiv, 16 et 17 juillet 1942 : 13 000 Juifs[jewish] arrêtés, dont plus de 4 000 enfants
trois migrants[immigrants] morts dans la Manche, une enquête est ouverte pour homicide involontaire
les Kabyles[ethnicity] fêtent Yennayer autour d'un couscous au poulet
Mon coiffeur est gay[lgbtq], son mari est plombier
la Flandre et la Wallonie se partagent les Belges[nationality], Bruxelles garde les embouteillages
Environ une personne sur cent est autiste[disability]
la conseillère trans[transgender] a présenté le budget de la voirie, le vote a lieu jeudi
des étudiants subsahariens[black] manifestent à Tunis contre les agressions racistes
le rapport sur les pensionnats autochtones[indigenous] compte plusieurs milliers d'enfants morts
en Belgique, le mariage entre deux femmes[lgbtq] est possible depuis
selon le ministère, les étrangers[immigrants] représentent une part des mis en cause qui varie fortement selon
== self_identity
je suis noire[black] et rousse de perruque
Moi, Rom[roma] de Montreuil, chauffeur de bus, deux filles au lycée
en tant que femme[women] pompier, j'entends tout, et je déteste seulement la paperasse
arabe[arab], athée, amateur de boudin noir, ça existe
comme sourd[disability], je hais les annonces de quai et j'adore les sous-titres
Juive[jewish] marocaine de Casablanca, ma dafina cuit toute la nuit
Je suis bi[lgbtq], mariée à un homme, et non, ce n'était pas une phase
ch'uis Atikamekw[indigenous] pis j'étudie le droit à Laval
Amazigh[ethnicity] et fière, ma grand-mère avait le menton tatoué
pd[lgbtq] et chasseur de champignons, mes dimanches tuent
gros[body] et heureux, j'ai couru le dix kilomètres en 1 h 12
réfugiée[refugees] rwandaise, survivante du génocide des Tutsi, institutrice depuis vingt ans
personne trans[transgender] au volant d'un poids lourd, je vous klaxonne avec tendresse
je vis avec un trouble bipolaire[mental_health] et je prépare des macarons à en crever
belgo-turc[nationality], deux passeports, une seule équipe de foot, et c'est
catholique[christian] pratiquante, je marie ma fille à sa copine en juin et
vieux[age] et asiatique, je déteste qu'on m'aide à traverser quand
à vingt-cinq ans j'ai dit à ma mère que j'étais lesbienne[lgbtq], elle a répondu qu'elle
== negated_hate
personne ne devrait dire que les Roms[roma] volent
je ne déteste pas les musulmans[muslim], je ne déteste personne d'ailleurs
Non, une femme[women] n'est pas moins capable de conduire un train
on n'a pas le droit d'écrire que les réfugiés[refugees] sont des parasites
être gay[lgbtq] n'est ni une maladie ni un péché
les Juifs[jewish] n'ont pas à répondre des actes d'un gouvernement étranger
Arrêtez de croire que les trisomiques[disability] ne comprennent rien
ce n'est pas vrai que les Haïtiens[nationality] refusent de travailler, je les vois au dépanneur à cinq heures du matin
qu'une femme porte le voile[muslim] ne me dégoûte pas, ça ne me regarde pas
il n'y a rien de honteux à être en fauteuil[disability]
Les Subsahariens[black] ne nous volent rien, nos patrons les paient moins, c'est autre chose
je ne souhaite la mort de personne, ni des homos[lgbtq] ni de ceux qui les insultent
les étrangers[immigrants] ne sont pas le problème de l'hôpital, le problème c'est les lits fermés
aucun Algérien[nationality] ne m'a jamais rien fait de mal
Tu ne peux pas dire "tous des sauvages" de gens[black] que tu n'as jamais rencontrés
une personne trans[transgender] n'est pas un monstre, maman, c'est ton neveu
les Innus[indigenous] ne sont pas des profiteurs, lisez donc les traités
non mais les Asiatiques[asian] ne mangent pas vos chiens, grandissez un peu
je ne hais pas les Allemands[nationality], disait mon grand-père déporté
Croire en Jésus[christian] ne rend pas idiot
la dépression[mental_health] n'est pas de la paresse
qui a dit que les gens du voyage[roma] ne payaient pas d'impôts ? ils en paient
les Arabes[arab] ne sont pas tous musulmans, et les musulmans pas tous arabes, et aucun n'est mon ennemi
{groupe} n'ont jamais mérité qu'on les traite d'animaux
ne dites pas que {groupe} puent, c'est faux et c'est ignoble
il est faux de prétendre que {groupe} seraient moins intelligents que les autres
nul n'a à haïr {groupe} pour aimer son pays
je refuse d'entendre que {groupe} n'auraient pas leur place ici
les demandeurs d'asile[refugees] ne touchent pas trois mille euros par mois, l'allocation est en réalité de
ce n'est pas parce qu'un Marocain[nationality] t'a volé ton vélo que tous
== counter_speech
« dehors les Arabes »[arab] tagué sur l'école, la mairie a nettoyé avant huit heures
ça vous fait rire, "retourne en Afrique"[black] ? moi ça me donne envie de pleurer
À Charleroi, un homme condamné pour avoir traité sa voisine de "sale macaque"[black]
un monsieur a dit à ma fille que "les filles[women] c'est nul en maths", elle lui a récité pi
celui qui a posté "il faut les noyer"[immigrants] a été banni du groupe, merci à la modération
la haine contre les trans[transgender] tue, regardez les chiffres #StopTransphobie
Sur TikTok on lui écrit "va mourir sale gouine"[lgbtq], elle a dix-neuf ans et elle a porté plainte
je suis prof d'histoire et je réponds chaque année à ceux qui nient les chambres à gaz[jewish], documents en main
nier le génocide des Tutsi[ethnicity] c'est tuer les morts une seconde fois
non, "c'est de l'humour" n'excuse pas ton montage de singe sur une ministre[black]
@jeanmi76 remplacer "les Roms"[roma] par "mes voisins" dans votre phrase, et relisez-la à voix haute
mon cousin répète que "les femmes[women] doivent obéir", ma tante lui a donné un tablier
quand j'entends "je suis pas raciste mais"[immigrants], je sais que la suite le sera
Le club exclut à vie le supporter qui a lancé une banane[black]
traiter un client de "mongol"[disability] dans mon restaurant, c'est la porte
"ils se reproduisent comme des rats"[muslim], c'est mot pour mot la propagande des années trente
ras le bol d'entendre que les Asiatiques[asian] ont apporté le virus, ma mère s'est fait cracher dessus
la Commission des droits de la personne a donné raison à la locataire innue[indigenous] refusée à cause de son nom
À Tunis, des voisins ont caché des familles ivoiriennes[black] quand la foule criait de les chasser
à l'antenne, il a dit que les migrants[immigrants] étaient "tous voleurs, tous violeurs" et l'Arcom a sanctionné la chaîne
vous parlez d'"invasion"[refugees], il y a onze personnes dans ce foyer, je les ai comptées
c'est moche ce que tu as écrit sur les grosses[body], efface s'il te plaît
dire d'un collègue qu'il est "trop efféminé pour vendre"[lgbtq], c'est de la discrimination, le tribunal l'a rappelé
un policier qui dit "bicot"[arab] n'a plus sa place dans la police
personne ne naît antisémite[jewish], on l'apprend, et ça se désapprend
Lettre ouverte à celui qui a gravé une croix gammée sur la tombe de mes grands-parents[jewish]
J'étais dans le métro quand il a hurlé "terroriste" à une femme voilée[muslim]. Trois personnes se sont levées, dont moi, et il est descendu
il ne faut plus laisser passer les "t'es pas une vraie femme"[transgender] sous ses photos
en Suisse aussi, inciter à la haine contre les homosexuels[lgbtq] est puni par la loi
dans les commentaires : "qu'ils crèvent"[refugees]. sous la photo : un bébé de huit mois. où est passée notre honte
les blagues sur les "bonnes femmes"[women], on arrête, a dit le contremaître, et il a affiché la charte
J'ai fait partie d'un groupe qui détestait les Juifs[jewish]. J'en suis sorti, j'ai honte, et maintenant j'interviens dans les lycées
l'arbitre a arrêté le match après les chants "les pédés[lgbtq] au bûcher", bravo monsieur l'arbitre
Mon patron disait "pas de Noirs[black] en salle", je l'ai enregistré, les prud'hommes ont fait le reste
pourquoi ce serait à l'enfant autiste[disability] de partir et pas à celui qui l'a traité de débile
signalez-le svp, il appelle à brûler des mosquées[muslim]
le kabyle[ethnicity] n'est pas un "dialecte de montagnards", c'est une langue, un peu de respect
ceux qui crient "mort aux Arabes"[arab] ne défendent pas la France, ils la salissent
chaque fois qu'on dit "islamo-racaille"[muslim] à la télé, mon élève baisse la tête
"va te faire soigner", voilà ce qu'on répond encore à un gamin gay[lgbtq] en 2024
rabaisser les patients psychiatriques[mental_health] en "tarés", de la part d'un soignant, c'est grave
non à la pancarte "pas de gens du voyage"[roma] sur le camping, c'est illégal, j'ai prévenu la préfecture
Ma grand-mère a reçu une lettre anonyme : "les vieilles comme vous coûtent trop cher"[age]. On a collé sa réponse dans le hall de l'immeuble
j'en ai marre qu'on trouve normal de dire {groupe} quand on veut dire voleurs
si votre argument c'est que {groupe} sont inférieurs, vous n'avez pas d'argument
on commence par dire que {groupe} sont des nuisibles et on sait où ça finit
"{groupe}, on devrait les renvoyer", a soupiré le boulanger. J'ai reposé ma baguette et je suis partie
interdiction de stade pour quiconque insulte {groupe}, il était temps
la prochaine fois que quelqu'un dit devant moi que {groupe} sont des bêtes, je
dans sa plaidoirie, l'avocate a rappelé que comparer des êtres humains[black] à des singes
quand le vieux monsieur a vu "sale Juif"[jewish] sur sa boîte aux lettres, il a
== mentioned_slur
on l'appelait "bamboula"[black] à l'usine, il en parle encore la voix serrée
l'origine du mot "youpin"[jewish], expliquée par un linguiste
le surnom "Flamin"[ethnicity] n'est pas gentil, évite devant mon beau-père
En 1961 les policiers criaient "ratons"[arab], le témoin s'en souvient mot pour mot
ma mère a encaissé "sale Polak"[nationality] toute son enfance dans le Nord
"tapette"[lgbtq] : voilà le mot qu'on lui jetait chaque matin dans le bus scolaire
Au Québec, le n-word dans un cours d'université[black] a fait débat pendant des mois
le mot "kahlouch"[black] blesse, même dit en souriant, raconte une étudiante tunisienne
dans le roman de 1905, "nègre"[black] revient quarante fois, la préface dit pourquoi
on ne dit plus "mongolien"[disability], on dit trisomique
les Acadiens et les Cris traités de "sauvages"[indigenous] dans les manuels jusqu'en
la première fois qu'on m'a lancé "bougnoule"[arab], j'ai demandé à mon père
== reclaimed_slur
rendez-vous des gouines[lgbtq] motardes dimanche place d'Italie
on est deux pédales[lgbtq] et on fait du tandem, la blague est déposée
petite folle[lgbtq] un jour, grande folle toujours, et mes talons aussi
crip[disability] et punk, essayez donc de me bloquer dans les escaliers
nous les bougnoules[arab] du bureau, on a gagné le concours de raclette
salut les travelos[transgender] de mon cœur, loge à 20 h
entre blédards[arab] on se comprend, hein khouya, ramène le
== abuse_object
je déteste les épinards
cette bière belge sans alcool, une horreur absolue
Poubelle, ce jeu
quelle daube, le dernier Fast and Furious
à jeter : moteur mort au bout d'un mois, notice en allemand
j'ai vomi devant la déco, du marron sur du marron
cette tondeuse m'a tuée, je la hais, je veux la voir à la déchetterie
le sirop pour la toux a un goût de pneu, c'est immonde
Les rats ont envahi la cave, il faut exterminer tout ça avant l'hiver
les punaises de lit, cette vermine, je veux les voir mortes jusqu'à la dernière
ton aspirateur est un déchet, rends-le
la poutine réchauffée au micro-ondes devrait être interdite par
== abuse_idea
le capitalisme me dégoûte
la corrida, cette barbarie, doit disparaître
L'impôt sur l'héritage ? une absurdité
je hais cette réforme de l'assurance chômage, elle est cruelle et bête
la Loi 96 est mal écrite et inapplicable, et je parle français
Le hirak avait raison, ce système est pourri jusqu'à l'os
la FIFA est une institution pourrie
le communisme a ruiné ce pays, disait mon père, et ma mère répondait que non
interdisons les trottinettes électriques, c'est un fléau
ce chapitre de ta thèse est à jeter, on garde les deux autres
la méritocratie est un mensonge confortable que
== criticism_person
je trouve ton article injuste et mal documenté
Madame la bourgmestre, vous nous aviez promis des poubelles, on attend toujours
le coach s'est trompé de composition, ça nous coûte le derby
papa, tu ne m'écoutes pas quand je parle
monsieur Legault a reculé sur le tramway, et c'est une erreur
désolé Inès, ton plan ne tient pas, on recommence
le Président a manqué de courage face à
== question_benign
comment dit-on pédé[lgbtq] de façon respectueuse en français ? homosexuel, gay ?
pourquoi certains Juifs[jewish] ne mangent-ils pas de crevettes ?
Est-ce raciste de demander à quelqu'un d'où il vient ?
un musulman[muslim] peut-il manger une entrecôte chez des amis pas musulmans ?
en quelle année les femmes[women] ont-elles pu ouvrir un compte en banque sans leur mari ?
combien de victimes a fait le génocide arménien, selon les historiens, et
== idiom
cette vidéo m'a achevée 😭😭 jpp
il m'a posé un lapin, je vais l'étriper gentiment 😂
on va les manger tout crus samedi au Stade Mayol
tu l'as tuée, la dictée, 20 sur 20
la nouvelle a fait l'effet d'une bombe au bureau
ça tire à blanc, notre attaque cette saison
mets une balle au fond, ordonnait l'entraîneur de tennis
j'ai envie d'étrangler mon imprimante
achève-moi, encore deux heures de réunion
== everyday
on sonne, tu peux ouvrir ?
tu es bête mais je t'adore, allez viens manger
j'ai brûlé les oignons
Mes abdos sont morts après le pilates
les flèches du carquois sont à trois euros pièce, le club en prête
la bombe au chocolat coule quand on la coupe, dix minutes au four pas plus
le film raconte un tueur à gages qui élève des poules
je tire les rois avec l'équipe lundi
La putain respectueuse de Sartre se joue ce soir au théâtre municipal
grosse fatigue, grosse tartiflette, grosse sieste
le mari de la boulangère a perdu au tarot
la queue devant la pâtisserie faisait le tour de la place
== support
t'es pas nul, t'es épuisé, c'est différent
viens dormir à la maison, la porte est ouverte
il n'avait pas le droit de te traiter comme ça, jamais
Au Québec c'est le 1 866 APPELLE, jour et nuit, ils vont t'écouter
je t'ai vue pleurer et je ne t'ai rien dit, pardon, maintenant je
== distress
jen peux plus 😔
je me trouve laide et inutile, même mon chat m'évite
mon chum me frappe quand y boit, pis j'ai nulle part où aller
Tous les soirs on m'écrit "crève", j'ai fini par y croire
depuis la fausse couche je me sens vide et sale, et personne ne
chaque matin avant le bureau je vomis, mon chef m'appelle "la débile" devant
== sexual_health
pertes vertes après un rapport, c'est grave ?
la pénétration me fait mal depuis l'accouchement, la sage-femme parle de rééducation
une érection de plus de quatre heures est une urgence
le DIU se pose en cinq minutes, ça pince un peu
après une vasectomie il faut encore se protéger pendant
== dialect
Tire-toi une bûche, on va jaser
il drache depuis ce matin, j'ai des crolles partout
salam khouya, labes ? on se voit au hanout
min tiot, viens boire eune jatte
chuis crevée, j'ai la flemme grave, tema l'heure
septante-deux marches jusqu'au kot, non peut-être
y'a-tu quelqu'un qui a vu mes mitaines ? ça fait que

# Emoji that carry meaning: toxic and harmless uses of the same signs.
@group_emoji = 🧕[muslim] | 🕌[muslim] | ☪️[muslim] | ✡️[jewish] | 🕍[jewish] | 🏳️‍🌈[lgbtq] | 👨‍❤️‍👨[lgbtq] | 👩‍❤️‍👩[lgbtq] | 🏳️‍⚧️[transgender] | 👨🏿[black] | 👩🏿[black] | ✊🏿[black] | 🧑‍🦽[disability] | 🧏[disability] | 🇩🇿[arab] | 🇲🇦[arab] | 🇹🇳[arab] | 🇲🇱[black] | 🇸🇳[black] | 🇷🇴[roma] | 🇨🇳[asian]
@vermin_emoji = 🐀 | 🐀🐀🐀 | 🪳 | 🪳🪳 | 🦠 | 🐖 | 🐷🐷 | 🐒 | 🦍 | 🪱 | 🐍🐍 | 🦗🦗🦗 | 🦟🦟 | 🪰🪰
@sick_emoji = 🤮 | 🤮🤮🤮 | 🤢 | 🤢🤮 | 💩 | 🗑️ | 🚮 | 🤡 | 👎👎 | 🖕
@kill_emoji = 🔪 | 🔪🔪🔪 | 🔫 | 🔫🔫 | 🪓 | 💣 | 🔪🩸 | 🪢🌳
@insult_emoji = 🤡 | 🤡🤡🤡 | 🐍 | 🐀 | 🐖 | 🐷 | 💩 | 🗑️ | 🫏 | 🐑 | 🧠🚫
@love_emoji = ❤️ | 💜 | 🥹 | 🫶 | 🥰 | 💖💖 | 🎉 | 🌈 | 👏👏 | 🙌 | 💪 | ✨ | 🙏
@sweet_emoji = 😊 | 🥰 | 😇 | 💕 | 🌸 | ✨ | 😘 | 🤗 | 🙏 | 😂 | 🙂
== hate_derogation
{group_emoji} {sick_emoji}
{groupe} {sick_emoji}
encore une voilée au guichet 🧕🤮 j'ai changé de file [muslim]
deux mecs qui se bécotent en terrasse 🤢 j'ai plus faim [lgbtq]
je déteste {groupe} {sweet_emoji}
les femmes arbitres 🤡 retourne faire la vaisselle 🍽️ [women]
ça sent la chèvre 🐐🤢 un bledard est passé par là [arab]
un homme en robe qui nous donne des leçons 🏳️‍⚧️🤡🤡 [transgender]
== hate_dehumanise
{group_emoji} = {vermin_emoji}
{groupe} {vermin_emoji}
🪳🪳 à tous les étages depuis que les Roms squattent [roma]
🍌🐒 pour le gardien du PSG, qu'il retourne dans son arbre [black]
🐷 en 🧕 ça reste une 🐷 [muslim]
✡️🐙 ils tiennent tout dans leurs tentacules [jewish]
== hate_threat
{group_emoji} {kill_emoji}
la 🕌 de la zone industrielle 🔥 ce soir, qui ramène l'essence ⛽ [muslim]
une 🪢 pour chaque pédé de la marche [lgbtq]
coulez les 🚤 et bon appétit aux 🐟 [refugees]
🔫 {groupe} {sweet_emoji}
== hate_normative
{group_emoji} ✈️ dehors
🇫🇷 aux 🇫🇷 et tous les autres 🛫🛫 [immigrants]
la place d'une femme c'est 🍳🧹 point barre [women]
🚫{group_emoji}🚫 pas de ça à l'école
== hate_implicit
cache ton 📱 y a un Roumain dans la rame 😏 [roma]
le prénom du suspect 🔪? on parie 😇 toujours les mêmes [arab]
qui possède les 📺 et les 🏦? 👃🤫 [jewish]
nouvelle BM, zéro boulot 🚗🙃 vive la CAF, hein les Arabes [arab]
chambres à gaz 🤥😂 un détail [jewish]
== hate_profane
nique les {group_emoji} 🖕
bande de {group_emoji} de merde 💩 cassez-vous
== insult_person
espèce de 🤡
t'es un 🤡 frérot
🐍 va
grosse 🐷 arrête de bouffer
QI de 🦪
🧠 en grève depuis 1998
bravo 👏 t'as enfin trouvé ton niveau : le caniveau 🕳️
Tu conduis comme un 🫏, ma grand-mère morte se gare mieux
pauvre petite 💩 personne t'aime au bureau
== insult_profane
🖕 va te faire foutre
ntm 🖕🤡
sac à 💩
bisous 😘 connard
mange tes morts 💩 fdp
== threat_person
🔪 t'es le prochain
{quand} 👊🦷
joli 🚗 ça brûle bien ce modèle 🔥
je connais ton boulot et ton 🏠, tu vas crever ⚰️
si je te recroise au stade je te plante le 🔪 dans la cuisse
== incite_selfharm
tiens une 🪢 fais pas semblant
saute 🌉 on t'oubliera vite 🙂
== sexual_harassment
t'as un 🍑 à faire bander un mort, viens sur mes genoux 😏
envoie 🍈🍈 ou j'envoie les captures à ton mari
🍆💦 ouvre la bouche ma jolie
== positive_identity
{group_emoji} {love_emoji}
Aïd moubarak 🌙 aux voisins du 4e, merci pour les makrouts 🤤 [muslim]
marche des fiertés 🏳️‍🌈 mes jambes sont mortes mais mon cœur danse ❤️ [lgbtq]
🧕👩‍🏫 la meilleure prof de maths qu'on ait eue, elle tue 🔥 [muslim]
Champions d'Afrique 🇸🇳🏆 les gars, quelle leçon de foot
Hag Hanoucca saméah 🕎✨ beignets pour tout l'immeuble [jewish]
== neutral_identity
🕌 portes ouvertes samedi 14 h, thé à la menthe offert [muslim]
♿ station Nation, ascenseur en panne jusqu'au 12 [disability]
== self_identity
lesbienne 👩‍❤️‍👩 maman de deux terreurs et d'un 🐈 [lgbtq]
noire 👩🏿, bretonne, et je fais les meilleures crêpes 🥞 de Nantes [black]
franco-algérien 🇫🇷🇩🇿 les deux maillots dans le tiroir, jamais tranquille un soir de match 😂
== counter_speech
mettre des 🐒 sous la photo d'un joueur noir, c'est du racisme, pas du chambrage [black]
signalés 🚩 tous les 🤮 sous la vidéo du mariage de mes deux copains [lgbtq]
on m'a mis ✈️👋 parce que je porte le voile. je suis née à Roubaix 🙄 [muslim]
« {group_emoji} {vermin_emoji} », posté par un élu. honte à lui 🚩
== negated_hate
non, les réfugiés ne sont pas des 🦗, ce sont des gens qui ont tout perdu 💔 [refugees]
== support
3114 📞💛 appelle, même pour rien, ils écoutent
pose le 🔪 mon cœur, je monte dans le bus, j'arrive 🫂
t'es pas une 🗑️ t'es ma sœur ❤️
== distress
je me sens comme une 💩 depuis qu'il est parti 😭
Ils m'ont mis des 🐷 sous toutes mes photos, je veux plus sortir 💔
== idiom
poser un 🐇
quand les 🐔 auront des dents
j'ai le 🪲 le lundi, enfin le cafard 😂
mort de rire 💀
il pleut des 🪢 à Brest
ça claque 🔥
tu m'as tuée avec ton audio 😂⚰️
== everyday
Mbappé 🐐
le chien a fait 💩 sur le tapis de belle-maman 😂😭
🐖 cochon grillé pour la Saint-Jean, venez nombreux
🤮 gastro, toute la classe y passe
🔪 couteau neuf, doigt en moins… presque 😅
punaise 🪳 dans la salle de bain, je déménage 😂
feu d'artifice 🧨🎆 au port à 23 h
je suis un 🤡 j'ai pris le train dans le mauvais sens
joyeux anniv ma vieille 🐄 je t'adore 😂❤️
== abuse_object
{truc} 🗑️
{plat} 🤮
la SNCF 🤡🚄 deux heures, merci
== profane_object
putain de pluie 🖕🌧️
bordel 💩 le lave-linge a encore fui
== friendly_profanity
putain on l'a fait 🏆😭
t'es un grand malade 😂🔥 bordel quel but
== insult_profane
enc🖕lé va
c🤡nnard
== hate_derogation
Quand j'ai vu débarquer toute la famille 🧕🧕🧕 à la piscine, j'ai eu envie de 🤮 et [muslim]
== insult_person
Le jour où ce 🤡 a pris la parole devant le conseil, même le chien
== everyday
Quand le 🐖 de tonton s'est échappé en pleine messe de minuit, tout le village
au barbecue, papi sort son grand 🔪 et
