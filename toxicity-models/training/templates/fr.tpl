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
# Fourth round: neighbours that share words but differ in who is addressed, in negation, in quotation, in intent.
== insult_person
t'es vraiment nul
quelle tache, ce mec
quelle andouille ce Benoît
quel âne
toi, l'intelligence, ça t'a jamais effleuré
ton gratin était aussi triste que toi
bravo champion, encore une réunion sabotée, on devrait te payer pour rester chez toi
il conduit comme il pense : en marche arrière
franchement avec ta tête on comprend que le miroir de l'entrée soit tourné contre le mur
elle se croit belle, faut pas contredire les malades
tu joues au foot comme une armoire normande
y a des cailloux plus vifs que toi dans la cour
je sais pas ce qui est le plus gênant, ta chanson ou le fait que tu l'aies postée
mon beau-frère est un parasite, il a vidé le frigo, cassé la tondeuse et il attend le dessert
personne veut de toi dans l'équipe, t'as pas compris ?
t'as une haleine à décoller le papier peint
ah tiens, monsieur je-sais-tout a encore parlé pour ne rien dire
heureusement que le ridicule ne tue pas, sinon on t'aurait enterré lundi
comme père t'es une catastrophe, ton fils m'appelle moi quand il a un problème
Sandrine cuisine comme on punit
ta copine mérite mieux qu'un feignant en survêt
c'est pas une coupe, c'est un appel au secours ta tignasse
boulet
t'es laide, accepte
Tu fais pitié.
@user retourne à l'école, ça pique les yeux
votre fille est mal élevée parce que vous l'êtes aussi, madame
il a mis trois ans à finir son mémoire et ça vaut même pas le prix de l'encre, quel cancre
t'es le genre de mec qu'on invite par pitié et qu'on oublie de prévenir quand on change de bar
ce type ne mérite même pas qu'on lui réponde, c'est un minus
une cruche pareille à l'accueil, et on s'étonne que les clients partent
pauvre garçon, même son chien fait semblant de ne pas le connaître
Élodie, je te l'dis en face, t'as autant de charisme qu'un sac de gravats
lui, gardien ? une passoire aurait fait mieux
ton mariage a tenu six mois, et franchement elle a eu du courage
arrête la guitare, pitié, t'as les doigts d'un manchot et l'oreille d'un pot
quand ce tocard a pris le micro pour le discours du marié, toute la salle
à chaque fois que cette vieille pie ouvre la bouche en copropriété, on
le plus incapable de tous les chefs que j'ai eus, c'est
== insult_profane
ferme ta gueule deux minutes
t'es con ou tu le fais exprès ?
sale enfoiré, t'as touché la prime et nous que dalle
pauvre conne
mais quel trou du cul celui-là, il s'est garé sur deux places
dégage de mon live, bouffon de merde
va niquer tes morts
t'es qu'une merde et ta musique aussi
ostie de crosseur, rends-moi mon cash
ce connard de voisin a encore appelé les flics pour un anniversaire
tu m'emmerdes, grosse tache, et t'emmerdes tout le monde
bats les couilles de ton avis, fils de pute
elle est conne comme une valise sans poignée cette meuf
quelle petite pute ce Thierry, il a tout balancé au patron
je te jure si y avait un concours de connards tu finirais deuxième, tellement t'es
== hate_implicit
un Comorien[nationality] à la caisse, recompte ta monnaie
tiens, les Juifs[jewish] ont encore trouvé une commémoration, ça manquait
pas étonnant qu'elle ait eu le poste, ils cherchaient une Noire[black] pour la photo
pourquoi est-ce que les Arabes[arab] savent pas vivre sans faire du bruit ? question sincère
les Rwandais[nationality] exagèrent avec leur génocide, y a eu des morts des deux côtés et puis voilà
je suis inquiet pour les enfants des couples de lesbiennes[lgbtq], sans père ça finit toujours mal, je dis ça par bienveillance
on a enfin eu une maire femme[women], résultat la ville est en faillite, je constate
moi les gens du voyage[roma] je leur souhaite bonne route, surtout bonne route
rassure-moi, ton médecin africain[black], il a un vrai diplôme ?
blague : comment sait-on qu'un Algérien[arab] a trouvé du travail ? on sait pas, c'est jamais arrivé
vous verrez, une fois la mosquée[muslim] construite, les sirènes de police remplaceront le muezzin
le Mémorial[jewish] c'est bien beau, mais qui touche sur les billets, hein
un trans[transgender] aux JO féminins, évidemment, c'est plus facile de gagner comme ça
dans notre résidence on est entre gens corrects, et les dossiers des Maliens[black] arrivent toujours incomplets, si vous voyez ce que je veux dire
les Haïtiens[nationality] de Montréal ? très souriants, surtout le jour du chèque
bizarrement quand il faut bosser le dimanche les handicapés[disability] sont toujours en arrêt
je ne suis pas raciste, ma femme de ménage est portugaise[nationality], c'est dans leur nature de frotter
les autochtones[indigenous] ont eu des réserves, des subventions, des excuses, il leur faut quoi, une médaille pour boire ?
la Shoah[jewish], chapitre de propagande numéro un depuis soixante-dix ans
qui a ouvert la porte au virus ? suivez mon regard, direction le restaurant chinois[asian]
une bipolaire[mental_health] à la direction, au moins on s'ennuiera pas, cachez les ciseaux
la CAF a une carte de fidélité pour les Roms[roma] maintenant ?
encore une « agression imaginaire », les féministes[women] devaient manquer d'abonnés
on sait bien pourquoi les Syriens[refugees] ont choisi la France et pas l'Arabie, y a pas d'allocs à Riyad
Depuis que le kebab a remplacé la boucherie, le quartier[arab] a
les banquiers au nez crochu[jewish] se frottent les mains pendant que
== hate_derogation
j'aime pas les Roms[roma], voilà c'est dit
les femmes[women] au pouvoir me font honte d'être belge
tout ce que touchent les migrants[immigrants] finit sale et cassé
les Kabyles[arab], faux-culs de père en fils
que des lâches, les réfugiés ukrainiens[refugees]. Ils devraient avoir honte d'être ici pendant que les autres se battent
y a pas plus hypocrite qu'une bonne sœur catholique[christian], elles me répugnent toutes
rien qu'à entendre parler chinois[asian] dans l'ascenseur j'ai envie de vomir
les vieux[age] coûtent cher et ne servent à rien, ils sont répugnants à table
Les bisexuels[lgbtq], des menteurs et des vicieux. Je n'en veux pas dans ma famille
plus je connais les Sénégalais[black] plus je les méprise
== hate_negated
jamais un Algérien[arab] ne tiendra parole
il n'y a pas de bon musulman[muslim], jamais vu, jamais entendu
Les trisomiques[disability] n'auraient jamais dû naître
personne n'a besoin d'eux, ni des lesbiennes[lgbtq] ni de leurs bébés éprouvette
les Noirs[black] n'ont rien inventé et n'inventeront rien
une femme[women], ça n'a pas d'honneur
les réfugiés[refugees] ne valent pas le prix de la couverture qu'on leur donne
== hate_normative
qu'on leur interdise le métro, aux mendiants roms[roma], et vite
un trans[transgender] ne devrait approcher ni école ni crèche
Quiconque est musulman[muslim] devrait rendre sa carte d'identité
on aurait jamais dû donner le vote aux femmes[women]
les gens qui entendent des voix[mental_health], il faut les enfermer à vie, pas les suivre en ville
== hate_dehumanise
les clandestins[immigrants] pullulent, c'est la gale
Un Juif[jewish] c'est une tique, ça se gonfle de ton sang
le campement[roma], une porcherie où on élève des bêtes à deux pattes
ces gouines[lgbtq]-là, de la pourriture, à désinfecter
== hate_profane
putain ces Chinois[asian] de merde me soûlent
j'emmerde les musulmans[muslim] et leur ramadan à la con
qu'ils aillent se faire foutre, ces enfoirés de Roumains[nationality]
les féministes[women] me cassent les couilles, bande de frustrées à la con
== hate_slur
un bougnoule[arab] reste un bougnoule
les pédales[lgbtq] du Marais font encore la fête
hé la négresse[black], la serpillière c'est par là
vire ce youpin[jewish] du groupe
t'as vu le bridé[asian] au volant, il voit rien
les manouches[roma] voleurs de poules sont revenus
ferme-la, mongol[disability]
c'est un club de tantouzes[lgbtq] ou quoi ?
je loue pas à des crouilles[arab]
regarde le travelo[transgender], il a oublié de se raser
sale blédard[immigrants], apprends à faire la queue
quand une tarlouze[lgbtq] pareille entre au vestiaire, nous on
== threat_person
je vais te défoncer
tu rentreras pas chez toi ce soir, c'est tout ce que j'ai à dire
si tu portes plainte, ta voiture ne démarrera plus jamais et toi non plus
on sait où tu fais tes courses le samedi, on sera quatre
J'attends juste que tu sois seule au parking
il va le payer de son sang, le petit Thierry
la prochaine fois que tu regardes ma sœur je te casse les deux genoux
fais tes prières @user
écoute bien, retire ton témoignage sinon ta mère va
== hate_threat
le premier Arabe[arab] qui monte dans ce bus, on le saigne
qu'ils coulent tous, ces migrants[immigrants], et vite
la synagogue[jewish] mérite le feu, un de ces soirs on s'en occupe
les trans[transgender], une balle chacun
on va nettoyer le camp[roma] à coups de barre, rendez-vous dimanche
j'espère qu'un routier va foncer dans leur gay pride[lgbtq]
== incite_selfharm
va te tuer, sérieusement, le monde respirera mieux
tu parles de mourir depuis un mois, fais-le et qu'on en finisse
si j'étais toi j'en finirais, personne ne fera la différence
== sexual_harassment
envoie une photo sans le haut sinon je dis à tout le bureau que t'as couché avec moi
beau cul, collègue, tu le prêtes ?
souris et baisse ton décolleté, les clients aiment ça
je t'imagine à quatre pattes depuis l'entretien d'embauche
tu montes chez moi ou je t'appelle toutes les nuits jusqu'à ce que tu cèdes, ma belle
avec des nichons comme ça t'as pas besoin de parler
alors, Inès, on écarte pour l'augmentation ?
t'es bonne qu'au lit, et encore, faudrait que j'essaie pour vérifier
sois gentille et ouvre ton chemisier, sinon ton contrat s'arrête vendredi, et crois-moi que les autres employées avant toi
== insult_group
les contrôleurs du tram, une belle bande de ratés
les supporters de Charleroi ont le QI d'une frite froide
notaires : des vautours en costume
== friendly_profanity
putain t'es con, j'ai ri pendant dix minutes
oh le con, il a marqué du milieu du terrain, je l'aime
bordel ce couscous, je pleure de joie
enfoiré va, t'as eu ton diplôme et tu me le dis par emoji ?
ma salope d'amour, joyeux anniversaire, trente ans qu'on se supporte
j'ai été con comme une valise, j'ai attendu le train un jour trop tôt
merde, c'est beau la mer l'hiver
tabarnak que t'es bonne en ski, ma chum
putain d'équipe, je vous aime tous, même toi le gardien
vas-y mon salaud, souffle tes bougies
quelle nuit, on a ri comme des cons jusqu'au premier métro
la vache, ta tarte c'est une putain de merveille
Bande de fous furieux, vous m'avez fait une fête surprise, je vous emmerde tous et je vous adore
quel branleur je fais, j'ai oublié mon propre rendez-vous
crisse que chu fier de toi mon frère
« ta gueule » qu'elle m'a dit en pleurant de rire quand elle a ouvert le cadeau
c'est chiant d'être aussi belle que toi ou ça va ?
wallah t'es un malade, trois buts putain
je suis un gros naze en cuisine mais bordel ces crêpes sont réussies
oh merde alors, c'est vraiment toi ? viens là que je t'embrasse, vieille branche
ce solo de guitare m'a mis sur le cul
espèce de petit génie de merde, t'as réparé ma bécane en dix minutes, je te dois une bière
putain le bébé a fait son premier sourire et c'était pour
hostie qu'on a eu du fun au chalet, la prochaine fois
== profane_object
saloperie de trottinette, elle m'a lâché en pleine côte
mais quelle merde cette imprimante
va te faire foutre, lundi
putain de porte, elle coince encore
fait chier ce correcteur, il remplace tout par n'importe quoi
bordel de bus 38, encore vingt minutes sous la flotte
Crisse de char qui part pas à moins trente
ce fils de pute de moustique m'a tenu éveillé jusqu'à quatre heures
j'emmerde la paperasse, trois formulaires pour une carte de cantine
connerie de mot de passe à douze caractères
cette enfoirée de tondeuse démarre quand elle veut
la clim du bureau, ce gros tas de merde, a encore
== positive_identity
les femmes kabyles[arab] de mon club de marche n'ont peur de rien, des guerrières
il n'y a rien de mal à être gay[lgbtq], papa, et je t'aime aussi
fier de mon maire noir[black], il s'est battu comme un lion pour la piscine
les Roms[roma] du collectif méritent un toit, des papiers et qu'on arrête de les chasser
elle a tué le game, première joueuse voilée[muslim] du championnat et meilleure buteuse
Les sourds[disability] de la troupe ont mis le feu à la salle hier
mes voisins juifs[jewish] ont nourri tout l'immeuble pendant la grève, des gens en or
vive les papis[age] du club de pétanque, ils nous ont massacrés 13 à 2 et offert l'apéro
être trans[transgender] n'a rien de honteux, et Maëlle déchire tout sur scène
respect aux livreurs sans papiers[immigrants], sans eux la ville s'arrête
ma cheffe haïtienne[nationality] est une tueuse en négociation, dans le bon sens, on a eu l'augmentation
les réfugiés[refugees] afghans de la ferme bossent dur et chantent juste, on les garde !
aucune honte à prendre un traitement, les bipolaires[mental_health] ont droit au respect comme tout le monde
on se battra pour que nos deux mamans[lgbtq] figurent sur le livret de famille
les Innus[indigenous] ont sauvé cette rivière, chapeau bas
Sacrées Marocaines[arab], quelle finale, quel cran
l'année où les ouvrières chinoises[asian] du salon ont gagné leur grève, tout le quartier
à toutes les femmes[women] qui ont dit non un jour et qui
== negated_hate
je ne déteste pas les Arabes[arab], j'ai juste un voisin bruyant
non, tous les Roms[roma] ne volent pas, l'un d'eux m'a rapporté mon portefeuille
c'est faux que les migrants[immigrants] sont des parasites, regardez les fiches de paie
personne ne devrait traiter un gay[lgbtq] de malade
les Juifs[jewish] ne contrôlent pas les banques, arrête de lire n'importe quoi
je n'ai jamais pensé que les femmes[women] conduisaient mal, c'est mon père qui disait ça
une personne trans[transgender] n'est pas une menace dans des toilettes
pas tous les musulmans[muslim], pas même un sur dix mille, et tu le sais
on ne peut pas dire que les Noirs[black] soient paresseux, ceux que je connais ont deux boulots
Qui a décidé que les schizophrènes[mental_health] étaient dangereux ? Ils sont surtout victimes
ma grand-mère n'avait rien contre les Allemands[nationality], elle haïssait la guerre
ni vermine, ni invasion : des familles[refugees] qui fuient les bombes
les chrétiens[christian] d'Orient ne sont pas des traîtres, contrairement à ce qu'on raconte au marché
j'haïs personne moi, surtout pas les Haïtiens[nationality], ma blonde vient de Jacmel
aucun enfant autiste[disability] n'est un fardeau pour la classe, et quiconque
== counter_speech
« les Arabes[arab] dehors » tagué sur l'école de ma fille, on a repeint ensemble ce matin
il a dit « ils n'auraient jamais dû venir » en parlant des Maliens[black], j'ai quitté la table
quand tu écris que les trans[transgender] sont des erreurs de la nature, c'est toi qui fais du mal
un client m'a sorti que les femmes[women] n'ont rien à faire en mécanique ; il est reparti à pied
non monsieur, « sale Juif[jewish] » n'est pas une opinion, c'est un délit
Hier soir au conseil communal de Liège un élu a lancé : « Les Roms[roma] sont de la vermine, qu'on les brûle. » La salle s'est levée et il a dû sortir.
raconter des blagues sur les gazés[jewish], c'est cracher sur mes arrière-grands-parents
on m'a répondu « rentre chez toi[immigrants] », mais chez moi c'est Nantes
la vidéo « les Noirs[black] ne savent que courir » a été signalée par quarante profs, merci
je refuse de liker ça, traiter les réfugiés[refugees] de cafards c'est la langue des génocidaires
signalé @user pour « les pédés[lgbtq] au bûcher », faites pareil
l'homophobie tue, et tes petites blagues en font partie
« les musulmans[muslim] sont tous des terroristes », écrivait-il sous la photo de ma tante qui distribue des soupes. Honte.
mon oncle dit que les autistes[disability] sont débiles ; je lui ai présenté ma directrice de thèse
Le tribunal a condamné l'homme qui avait hurlé « mort aux gouines[lgbtq] » devant un bar de Lyon
qui traite encore les Chinois[asian] de virus en 2024 ? honte à ceux qui rient
c'est précisément parce qu'on disait « ce n'est pas si grave, ce sont des Tutsis[ethnicity] » qu'il faut
quand j'entends « une femme[women] doit obéir », je pense à ma mère et je
== mentioned_slur
le mot « bougnoule[arab] », mon grand-père l'a entendu tous les jours à l'usine
elle s'est fait traiter de gouine[lgbtq] devant la machine à café, le chef a été convoqué
d'où vient l'insulte « boche[nationality] » ? de l'argot d'avant 1914
« youpin[jewish] » figure au dictionnaire avec la mention injurieux et raciste
== reclaimed_slur
gouines[lgbtq] et fières de l'être, rendez-vous à la marche samedi
entre pédés[lgbtq] on se serre les coudes, mon chéri
== question_benign
est-ce que les musulmans[muslim] peuvent manger du gibier ?
comment on dit poliment, sourd[disability] ou malentendant ?
pourquoi les Juifs[jewish] posent-ils des cailloux sur les tombes ?
quelqu'un sait si deux femmes[lgbtq] mariées au Québec sont reconnues au Maroc ?
je voudrais pas être maladroit : quel pronom pour ma collègue trans[transgender] ?
les Touaregs[ethnicity] et les Berbères, c'est la même chose ?
Pourquoi y avait-il tant de haine contre les Tutsis[ethnicity] avant 1994 ?
le chômage des immigrés[immigrants] a-t-il vraiment baissé l'an dernier ?
mon collègue jeûne, c'est grossier de manger devant lui[muslim] ?
un schizophrène[mental_health] peut-il passer le permis ?
on met combien de jours de deuil chez les orthodoxes[christian] ?
si un ami gay[lgbtq] me fait son coming out, qu'est-ce que je dois
== self_identity
je suis rom[roma], j'ai un CDI et un prêt, désolé pour vos clichés
femme[women], noire[black], plombière, et oui j'ai mes propres outils
sourd[disability] de naissance, je déteste surtout les sous-titres mal faits
réfugié[refugees] du Congo depuis neuf ans, maintenant chauffeur de bus à Namur
je suis juive[jewish], pas porte-parole
== neutral_identity
le centre LGBT[lgbtq] de Rennes cherche des bénévoles pour la cuisine
selon l'Insee, un immigré[immigrants] sur trois a un diplôme du supérieur
des ouvriers sénégalais[black] occupent le chantier depuis lundi
le cimetière juif[jewish] sera rénové d'ici l'automne
une femme[women] a été tuée par son conjoint à Charleroi, la troisième ce mois-ci
Les Roms[roma] du terrain de Bobigny relogés avant
== abuse_object
cette poubelle sur roues m'a coûté deux mille balles
je hais ce canapé, il est moche, dur et il pue le chien
une vraie vermine, ces pop-up
ton nouveau téléphone est nul, le mien aussi d'ailleurs
dégoûtant ce yaourt à la lavande
à la déchetterie, la cafetière, et qu'on n'en
== abuse_idea
l'arbitrage vidéo devrait être interdit, ça tue le jeu
je déteste l'OM quand il joue comme ça, une honte
ce décret est une ordure, il faut l'abroger
la haine raciale n'est pas une opinion, c'est un poison
le budget de l'école : misérable
l'administration du cadastre mérite d'être rasée et
== support
je viens te chercher, laisse la porte ouverte et mets de l'eau à chauffer
tu n'es pas un poids, tu es mon frère
tu dis que tu es nulle et moche ; moi je vois une fille qui tient debout malgré tout
je t'attendrai le temps qu'il faut
ne reste pas seul avec ça cette nuit, je dors sur ton canapé
non t'es pas folle, et non c'est pas ta faute
appelle-moi à 3 h du mat si ça remonte, je décroche
« personne ne m'aime » : faux, on est cinq dans le couloir avec des chouquettes
quand la voix te dit que tu ne vaux rien, réponds-lui que
== distress
je suis une merde, c'est ce que je me répète toute la journée
depuis qu'ils m'ont traitée de sale gouine[lgbtq] je fais le tour pour éviter l'arrêt
personne ne remarquerait si je n'étais plus là et j'ai
== idiom
j'ai tué le temps à la gare avec des mots croisés
ça m'a coupé les jambes, cette nouvelle
il a envoyé son adversaire au tapis en deux sets, un massacre
== criticism_person
Madame, votre article se trompe sur trois chiffres et je vous le dis sans hargne
t'as mal géré la réunion, Thierry, mais ça se rattrape
je pense que le maire a tort et qu'il devrait s'excuser auprès des
== everyday
Le boucher m'a gardé un os pour le chien, quel amour
fais gaffe, la poêle est brûlante
en plein cagnard on a tiré les penaltys avec les cousins et
== sexual_health
un frottis tous les trois ans, et ça ne fait pas si mal
la pilule ne protège pas des infections, le préservatif oui
si ça brûle quand on urine après un rapport, il vaut mieux
== dialect
ben là, tu m'niaises-tu ? envoye, embarque dans l'char
wesh la mif, on se capte au tiéquar à 20h, je dead de faim
gars, on est ensemble, le maquis est doux ce soir deh
== insult_person
quel bras cassé
t'es fade
la honte de la famille c'est toi, demande à tonton
vas-y mollo sur le talent, y en a pas
au hockey t'es bon pour tenir la porte du banc, pis encore
ton thiéboudienne, on dirait du mortier, rends le riz
elle parle, elle parle, et à la fin on a perdu une heure et trois points de QI
un homme qui frappe la table parce qu'il n'a pas d'arguments, c'est tout lui, un gorille en cravate
hmar, t'as encore oublié les clés
dis donc le génie, le haut de la notice c'était de l'autre côté
Mon gendre : mou, menteur et mal rasé
tes parents ont gardé le placenta et jeté le bébé ou quoi
avec l'arbitre qu'on a eu dimanche, un aveugle aurait mieux sifflé, pauvre cloche
t'écris comme tu manges, la bouche pleine
le ministre des excuses, voilà comment on t'appelle derrière ton dos
même Google te trouve pas intéressant
je te trouve courageuse de sortir avec cette robe
il est gentil mais alors limité, limité, un puits sans eau
grande perche sans cervelle
va te coucher mémé, tu fais peur aux clients
ton nouveau mec ressemble à l'ancien, en plus gras et encore plus bête
rien dans la tête, rien dans les poches, tout dans la bouche
on dirait que tu as appris à conduire dans un parking vide, la nuit, sans voiture
Rends le micro Fatou, tes vocalises font pleurer le chien
ce n'est pas de la timidité, c'est du vide
faux frère, quand j'étais à l'hôpital t'as même pas appelé
bouffi d'orgueil et nul en maths, bravo le prof
@user tu manques à personne, même pas à ton chargeur
@user la beauté intérieure non plus apparemment
un charlatan, ce kiné, il m'a fait plus mal que l'accident
cette femme est un poison, elle a brouillé trois services en six mois
tu fais la morale alors que tu voles les yaourts du frigo commun, minable
ta compo en ranked c'est une insulte, désinstalle et va tricoter
il se prend pour un poète, il rime comme un lave-vaisselle
sacré numéro la voisine, bête à bouffer du foin et méchante avec ça, hier encore elle
depuis que cette limace a été nommée chef d'équipe, plus rien ne
mon ex, radin au point de
== insult_profane
gros tas de merde
tg connard
t'es casse-couilles à un point
kelb, fils de chien, t'as pas honte
Je t'emmerde, toi, ton diplôme et ton accent de bourgeois de merde
putain la conne, elle a bloqué tout le rond-point
bande d'enfoirés, vous m'avez viré par mail
la sous-merde du deuxième a encore pissé dans l'ascenseur
imbécile de merde, il fallait couper l'eau avant
tu pues la merde et le mensonge, ordure
quel salopard ce dentiste, il m'a arraché la mauvaise
qu'est-ce qu'il a à me regarder ce gros porc de merde
t'as joué comme une merde, tu parles comme une merde et t'es une
mais ferme ta grande gueule, espèce de petit chef à la con, sinon je
== hate_implicit
la sécu[immigrants] distribue, le monde entier se soigne, et mémé attend son dentier
toujours les premiers à pleurer sur les camps[jewish], les premiers à compter les billets
une Africaine[black] major de promo ? les quotas ont encore frappé
soldes chez nos amis de la caravane[roma] : cuivre, vélos, pots d'échappement, garantie un jour
ta femme porte le voile[muslim] librement, et mon chien porte sa laisse librement
il fallait pas rentrer seule à cette heure-là, les femmes[women] savent bien ce qu'elles cherchent
le Mouvement des nez longs[jewish] vous remercie de votre crédulité
chez le coiffeur trans[transgender], le rasage est offert, hahaha
avec la carte invalidité[disability] tu passes devant, suffit de boiter au bon moment
toutous disparus rue de Belleville, le buffet à volonté asiatique[asian] affiche complet
le neuf-trois[arab], un coin tranquille si on aime les rodéos et le poulet volé
la PMA[lgbtq], ou comment commander un orphelin sur catalogue
Les Ukrainiens[refugees] fuient la guerre en Porsche, moi je fuis mon banquier en bus
le génocide arménien[ethnicity], encore un bobard pour décrocher des indemnités
immeuble calme, propriétaire exigeant, prénoms compliqués[immigrants] s'abstenir
sortez un billet de cinquante sur le marché de Barbès[arab], vous verrez la magie opérer
et tu laisses une schizophrène[mental_health] garder ton chat ? moi je dis ça, je dis rien, prépare une litière et un avocat
un Portugais[nationality], ça réfléchit pas, ça carrèle
une femme[women] pilote, j'ai demandé s'il restait des places dans le vol d'après
quelqu'un peut m'expliquer pourquoi les Algériens[nationality] aiment tant leur pays depuis ici ?
ils se tiennent tous entre eux, ceux qui ont la double allégeance[jewish], vous remarquerez qui a été nommé
deux messieurs[lgbtq] très soignés au rez-de-chaussée, toute la copropriété a changé de trottoir, comme quoi l'instinct
les Malgaches[nationality], c'est doux et obéissant, parfait pour le ménage
à Abidjan les Burkinabè[nationality] gardent les maisons, et après on se demande qui a donné les clés
vous avez regardé la sortie de la maternelle à Molenbeek ? c'est beau, la Belgique[immigrants] de demain sans un seul Belge
question à cent balles : sur dix personnes en garde à vue hier, combien s'appelaient comme ceux[arab] du
== hate_derogation
je trouve ça répugnant, deux vieilles lesbiennes[lgbtq] qui se tiennent la main
les Bulgares[nationality] se saoulent et cognent, race de brutes
voir des fauteuils roulants[disability] à la plage me gâche la mer
rien de plus prétentieux qu'un Juif[jewish] parisien. Ils me sortent par les yeux
je hais l'accent des Chinois[asian], leur odeur, leurs boutiques
les nounous philippines[asian] sont sournoises, toutes, sans exception
si tu savais comme je méprise les femmes[women] qui font de la politique
les évangéliques[christian], des demeurés qui braillent le dimanche
Des Maliens[black], il y en a dix par chambre. Ils sont sales et ils me dégoûtent
serrer la main d'un travesti[transgender], jamais, ça me soulève le cœur
== hate_negated
aucune Gitane[roma] n'a jamais élevé un gosse correctement
on ne confie rien à une femme[women], ni un secret ni un volant
pas un Tunisien[arab] dans cette ville n'a gagné son argent proprement
ça n'aime pas, un homo[lgbtq], ça consomme
les Antillais[black] ne bosseront jamais, même payés double
né à Conakry[black], jamais tu ne seras belge
Ces dépressifs[mental_health] ne sont pas malades. Ils n'ont pas de volonté, pas de dignité, rien
== hate_normative
j'aimerais qu'il ne reste plus une seule mosquée[muslim] entre Lille et Perpignan
aucun Juif[jewish] n'aurait dû recevoir la nationalité, en 1870 déjà
pour les enfants anormaux[disability], pas un euro du contribuable
fermez les boutiques chinoises[asian] et rendez-les à des gens d'ici
Une mère de famille[women] n'a pas à travailler, un homme si. Elles prennent nos places
== hate_dehumanise
on ne parle plus d'immigrés[immigrants] mais d'une infestation
l'homosexuel[lgbtq] est la moisissure d'un peuple
traitez les gens du voyage[roma] comme les chenilles processionnaires
des lapins, voilà, les Arabes[arab] font des portées, pas des familles
== hate_profane
bordel encore un bateau rempli de ces putains d'Africains[black]
toutes des connasses, les femmes[women], sans exception, merde
fait chier ces Juifs[jewish] à la con
qui a invité ces enculés de Turcs[nationality] au tournoi ?
== hate_slur
me faire soigner par un nègre[black] ? plutôt crever
belle équipe, que des pédés[lgbtq]
retourne dans ta caravane, romano[roma]
crache la monnaie, youpin[jewish]
@user tapette[lgbtq]
ce gogol[disability] a encore appuyé sur le mauvais bouton
Les ratons[arab] tiennent le mur
bouffeurs de chiens[asian], fermez votre resto
descends du bus, macaque[black]
la grognasse[women] du troisième fait sa difficile
un sale melon[arab] m'a demandé l'heure, je lui ai
maudite gang de kawish[indigenous], sortez du bar
== threat_person
gare à toi dans l'escalier
redis-le et je t'arrache la langue
t'as jusqu'à minuit pour rendre les clés, après je mets le feu avec toi à l'intérieur
frère, c'est le dernier avertissement, après c'est l'hosto
jolie petite maison rue des Lilas, fenêtres basses, dommage
Sur la tête de mon fils, je te tue
Madame la juge, les accidents de vélo arrivent si vite, soyez prudente jeudi
j'attends qu'il sorte du cabinet et je lui ouvre le crâne
pas la peine d'appeler les flics, je suis déjà dans
== hate_threat
on va attraper les Pakistanais[asian] un par un et les cogner jusqu'à ce qu'ils partent
les féministes[women] méritent la ceinture, elles vont la recevoir
chaque caravane[roma] brûlera, promis
Un rabbin[jewish] de moins, ce serait mon cadeau de Noël
faut tirer sur les zodiacs[immigrants], c'est la seule solution
chasse aux folles[lgbtq] ce soir au bois, qui est chaud ?
== incite_selfharm
efface-toi, le monde tournera pareil et même mieux
passe à l'acte cette nuit, demain tu manqueras à personne
crève donc, la baleine, ça fera de la place
== sexual_harassment
docteure, auscultez-moi toute nue
resto payé, donc tu te déshabilles, c'est le contrat
la serveuse je lui ferais tout sur le comptoir, même si elle dit non
quelle bouche à pipes, ma collègue
la voisine et son yoga, je me la taperais bien contre le mur, elle demande que ça
laisse-toi peloter, fais pas ta bonne sœur
j'ai ta vidéo du club, encore un strip et je l'efface
jambes ouvertes et le poste est à toi
chaque fois que tu passes devant le chantier en legging, nous les gars on
== insult_group
les profs de cette fac, une collection d'incapables
les Parisiens du métro : impolis, pressés, imbuvables
traders, engeance de rapaces
== friendly_profanity
la putain de vue, regarde ça
oh la garce, elle s'est mariée à Las Vegas sans nous, je pleure de joie
mémoire rendu, je me suis cassé le cul mais putain oui
t'es un grand malade mon gars, je t'aime
gagné d'un demi-point au prono, quel cul j'ai
Mémé, merde, ton couscous devrait être illégal tellement il est bon
chuis vraiment une tête de nœud, j'ai salé mon café
au diable le régime et vive la raclette, bordel
enfoiré de chanceux, c'est toi qui as les places pour Stromae
foutue aurore boréale, j'en ai encore des frissons
« espèce de merde » et elle m'a serré dans ses bras, quinze ans d'amitié en trois mots
les gars, putain, on a fini le raid en difficile
mes potes sont une bande de cons, je les emmènerais partout
maudit que je vous aime, mes osties de fous
bébé a chié sur la robe de baptême, on rigolait comme des bossus
nom de dieu ce retourné acrobatique
Sa mère la bonne frite, j'en reprends un cornet
t'as appris le morceau en une nuit ? salaud, t'es un monstre
déménager c'est chiant à mourir mais l'appart est une tuerie
encore battu aux échecs par ce petit con de neveu que j'adore, revanche demain
nan mais va te faire, dix-huit en anat ? t'es mon héroïne
ma connerie d'hier soir l'a fait rire, elle revient dimanche
j'ai chialé comme un con au spectacle
walou de stress, on a gagné le derby, putain, et les gars du quartier
== profane_object
putain de chaleur
France Travail et son site peuvent aller se faire foutre
robinet de merde, il goutte depuis une semaine
et meeerde, j'ai cramé les oignons
saloperie de mise à jour, elle a bouffé mes photos
chaudière à la con, toujours en janvier
la SNCF m'emmerde, soixante-dix minutes de plus
Ce lag de merde me fait perdre toutes mes parties
meuble suédois, quatre heures, une vis en moins, bordel
mon orteil contre le coin du lit, enfoirée de table de nuit
délestage encore, putain de courant, le poisson va pourrir
le GPS à la con m'a envoyé dans un champ de
== positive_identity
chapeau aux Bangladais[asian] du cours du soir, ils me battent au subjonctif
merci à la chirurgienne syrienne[refugees] qui a sauvé papa, on lui doit tout
les drags[lgbtq] du loto solidaire : des langues de vipère au cœur d'or
Le café tenu par des trisomiques[disability] à Rennes ? meilleur service de Bretagne
gloire aux mamies[women] de 71 qui ont défié la loi, elles se sont battues pour nous
nul ne devrait rougir d'aimer, et ce soir la pride[lgbtq] de Bruxelles brûle de joie
la boulangerie juive[jewish] de la rue des Rosiers, un péché à chaque coin
les grévistes sans-papiers[immigrants] ont gagné et ils avaient cent fois raison
mon fils est trans[transgender] et c'est le plus costaud de nous tous, qui s'en prend à lui s'en prend à moi
Les pêcheurs sénégalais[black] m'ont appris à lire la mer
quelle gifle aux préjugés, cette maire noire[black] réélue à 60 %
les aides à domicile[immigrants] méritent mieux, congés, salaire, merci
l'humour des Belges[nationality] me tue, je les adore
bravo aux jeunes musulmans[muslim] de Liège, pelle à la main après les inondations
elle a affronté sa bipolarité[mental_health] comme une lionne
les maçons portugais[nationality] du chantier, des gars en béton, ils ont refait mon toit pour une bière
honneur aux sœurs[christian] qui ont caché des enfants en 43
quand les deux vieux messieurs[lgbtq] du troisième se sont dit oui, tout l'immeuble
== negated_hate
il n'est pas sale, le bar des Chinois[asian], leur comptoir brille plus que le tien
qui prétend qu'une femme[women] ne sait pas commander ? vieux mensonge
un baiser entre hommes[lgbtq] ne me gêne pas, tes remarques si
Aucun réfugié[refugees] ne touche 40 euros par jour, c'est une intox
plus jamais on ne dira qu'un handicapé[disability] est une charge
naître manouche[roma] n'a rien de sale
tous les Nigérians[black] ne dealent pas et t'es pas criminologue
les musulmans[muslim] ne me font pas peur, ceux qui veulent brûler des mosquées si
non la dépression[mental_health] c'est pas de la paresse
je hais pas les curés[christian], j'ai juste eu un mauvais catéchisme
personne n'est illégal, même pas celui[immigrants] qui dort gare du Nord
que les Maghrébins[arab] ne travaillent pas, quelle blague : qui a bâti ta tour ?
Moi, contre les Burkinabè[nationality] ? J'ai épousé un gars de Bobo
elles ne seront jamais des monstres, ces filles trans[transgender], ce sont mes copines
même pour rire on ne dit pas que les Juifs[jewish] l'avaient
== counter_speech
« ce ne sont pas des êtres humains », a-t-il posté sur les Roms[roma]. Capture faite, plainte déposée.
la vanne sur la femme de ménage[immigrants] voleuse, elle fait rire que toi
on a crié « guenon » à ma joueuse[black] et elle a continué à courir, quelle dame
pour ceux qui veulent « soigner » les gays[lgbtq] : la réponse date de 1990
Tract dans ma boîte : « Dehors les Pakistanais[asian], parasites, ils apportent la gale ». L'immeuble a répondu par un grand repas avec eux.
arrêtez avec « elle l'a cherché », cette femme[women] a été violée
« les Juifs[jewish] tiennent tout », même phrase, mêmes journaux, 1938
tu souhaites la noyade à des gens[refugees] et tu mets des cœurs à ta fille, je te bloque
Un abonné nous écrit que « les fauteuils[disability] gâchent la vue à la plage ». Publié pour qu'il ait honte.
haïr celui qui prie autrement[muslim] ne te rend pas plus français
la pancarte « interdit aux chiens et aux Algériens[nationality] », ma mère l'a vue de ses yeux
traitée de monstre[transgender] en direct, et l'animateur se marrait, honte à la chaîne
Papa, quand tu dis « ces bicots[arab] », tu parles de Karim, qui t'a réparé la chaudière
ils ont brûlé le drapeau arc-en-ciel[lgbtq] de la médiathèque, on en accrochera dix
trois cents « coulez-le » sous la vidéo du zodiac[immigrants], j'ai tout lu, j'en suis malade
parler d'« invasion » à propos de vingt familles[refugees], c'est préparer les coups
si j'entends encore que les Asiatiques[asian] mangent du chien, je raconte à table comment
sur le casier d'un élève on a écrit « les fous[mental_health] à l'asile » et la CPE
== mentioned_slur
pédale[lgbtq] : partie d'un vélo, ou insulte, tout dépend de qui la lance
on m'a hurlé salope[women] depuis un scooter, en plein jour
un arrêt de bus tagué « sales nègres[black] », la commune l'a nettoyé
== reclaimed_slur
blédarde[immigrants] et fière, la semoule dans la valise
nous les folles[lgbtq] on vieillit bien, c'est la crème de nuit
salopes[women] et sorcières, bienvenue au collectif
== question_benign
le vinaigre de vin c'est halal[muslim] ou pas ?
comment fêtez-vous le Têt[asian] à Paris 13 ?
combien de Juifs[jewish] vivaient à Oran avant 1962 ?
une personne en fauteuil[disability] monte comment dans le TER ?
noir, black, afrodescendant[black], vous préférez quoi ?
est-ce normal qu'un dépressif[mental_health] ne réponde plus aux messages
Pourquoi la France a-t-elle interné les nomades[roma] jusqu'en 1946 ?
qui peut me dire ce que les mormons[christian] ne boivent pas ?
un couple d'hommes[lgbtq] peut adopter au Luxembourg ?
réfugié et demandeur d'asile[refugees], c'est quoi la différence concrètement
les Amazighs[ethnicity] parlent-ils tous la même langue ?
j'aimerais offrir un truc à mes voisins pour l'Aïd[muslim], des dattes ou bien
== self_identity
bi[lgbtq], ch'ti et content, ça fait trois raisons de chanter
aveugle[disability] depuis l'enfance : non, on ne caresse pas mon chien quand il bosse
j'ai un trouble borderline[mental_health] et deux chats qui s'en moquent
Née à Douala[black], grandie à Tours, je râle contre l'arbitre en deux langues
musulman[muslim], végétarien et ingénieur du son, posez vos questions
vieille peau[age], c'est moi qui le dis, et je danse la valse à quatre-vingt-deux ans
== neutral_identity
le cortège des femmes[women] part à 17 h de Bastille
un temple tamoul[asian] ouvre à La Courneuve
la Cour tranchera sur la filiation des enfants de deux mères[lgbtq]
en 1962, des milliers de harkis[arab] furent placés dans des camps
d'après le ministère, la part d'étrangers[immigrants] parmi les condamnés a baissé
Le repas des sans-abri[class] sera servi cette année par
== abuse_object
moche, ce sweat
les gants en latex, je les hais, ils puent
fichue valise, je vais la balancer par la fenêtre
cette sauce en bocal insulte les tomates
Le volant de la neuve est hideux et inutile
meurs, vieux grille-pain, tu m'as brûlé
== abuse_idea
l'heure d'été, à supprimer, une idée de barbares
perdre 4-0 à la maison, ignoble, à vomir
votre téléréalité est la plus stupide du siècle
la bureaucratie, cette tique, nous suce le sang
le nouveau logo du club fait honte, à la benne
un parking sous les remparts, quelle idée répugnante, celui qui
== support
je cuisine, toi tu pleures autant que tu veux
je suis là. point
tu n'as pas à mériter de l'aide, tu l'as
Le 3919 répond aussi le dimanche, je reste à côté de toi pendant l'appel
« je suis une ratée » : tu as élevé deux gamins seule, tu appelles ça rater ?
dans la salle d'attente je te tiendrai la main, même moite
si l'envie de te faire mal revient, envoie juste un point et je prends ma voiture
j'ai connu ce noir-là, on en sort, à petits pas
il te répétait que t'étais folle et moche, nous qui te connaissons
== distress
même me brosser les dents c'est trop, je sers à rien
devant la glace je me dis des choses que je dirais pas à un ennemi
ce soir j'ai écrit une lettre à mes parents et je sais pas si
== idiom
mettre les pieds dans le plat
l'examinatrice m'a démonté, mais j'ai eu 14
la honte, j'aurais voulu mourir sous la table tellement on riait
== criticism_person
je ne partage pas votre avis, monsieur l'échevin, voici pourquoi
t'as exagéré avec Inès, à mon sens tu devrais la rappeler
mon cher Jean-Luc, le budget que tu présentes comporte une erreur qui
== everyday
la dalle, je lance les pâtes
chut, le générique commence
mamie a tordu le cou au poulet puis elle
== sexual_health
le stress peut décaler les règles, fais un test et souffle
entre époux aussi, sans consentement c'est un viol, la loi est claire
l'urologue m'a expliqué que la vasectomie
== dialect
astheure on va-tu manger une poutine, chu affamé
wah frérot, dar khalti ce soir, ramène le kessra
à tantôt hein, oublie pas ton gsm et les pistolets
== hate_implicit
le passage piéton arc-en-ciel[lgbtq] c'est pratique, ça prévient qu'il faut serrer les fesses
à la mairie y a plus de crèche mais y a un sapeur-pompier en turban[asian], on avance
les tirailleurs[black] ? on nous les ressort chaque 11 novembre comme si c'était eux qui avaient gagné
mettez un gendarme devant le terrain des forains[roma], juste pour compter les câbles
chaque fois que le bus de Saint-Josse[arab] passe, je range mon sac sous le manteau, réflexe
Miss France métisse[black], le jury avait-il vraiment le choix par les temps qui courent
ils nous ont donné le couscous et pris la Seine-Saint-Denis[arab], bel échange
une rabbine à la radio ce matin[jewish], une ministre hier, un patron de chaîne demain : simple coïncidence, dormez
drôle de réfugiés[refugees], y a jamais de grands-mères dans les bateaux
pour la coloc on préfère quelqu'un qui se lave avant de prier[muslim], haha enfin vous avez compris
j'adore les lesbiennes[lgbtq], elles ont juste pas rencontré le bon
si on coupait le wifi des foyers d'accueil[immigrants], la Méditerranée se viderait en trois jours
je m'interroge, comme citoyen, sur le nombre d'élus francs-maçons et israélites[jewish] au conseil
une femme[women] arbitre de Ligue 1, elle pourra demander au VAR où elle a garé sa voiture
autrefois on soignait ça à l'électricité, aujourd'hui on lui met un drapeau et un mois de fierté[lgbtq]
un peu de bronzage[black] et hop la bourse d'études
les Indiens du Nord[indigenous] paient pas de taxes, pas d'hydro, pis c'est nous autres les méchants
quand mon boucher a pris sa retraite, devinez quelle langue[arab] parle le rideau de fer maintenant
dire que nos grands-pères sont morts pour que la moitié de la classe s'appelle Mamadou[black]
l'épicier cambodgien[asian] rend toujours bien la monnaie, mais vérifie le poids
chez les Témoins de truc[christian] on réfléchit pas, on sonne
j'attends qu'on m'explique ce que les Roumains[roma] font devant chaque boulangerie à 7 h pile, organisés comme une PME
y a un bipolaire[mental_health] dans le jury d'assises, on aura le verdict du matin et celui du soir
Sétif, Kherrata, mai 45[arab] ? une invention du FLN pour nous culpabiliser
Les Tamouls[asian] de La Chapelle sont très propres sur eux, c'est le reste du quartier qui
un kippour[jewish], deux kippours, et pendant ce temps-là qui paie les
== counter_speech
« Bronzage, bourse d'études », ta blague sur Aminata[black] : elle a eu 17 de moyenne, toi t'as redoublé deux fois
ne dites pas « ils ont pris la Seine-Saint-Denis[arab] », dites que vous n'y avez jamais mis les pieds
Mon voisin jure que les lesbiennes[lgbtq] n'ont « pas rencontré le bon ». Sa femme vient de le quitter pour la mienne, enfin presque.
nier mai 45 à Sétif[arab], c'est tuer deux fois
il paraît qu'il n'y a « jamais de grands-mères dans les bateaux[refugees] » ; j'ai tenu la main de l'une d'elles à Lampedusa
« les Autochtones[indigenous] payent rien », répète la radio-poubelle. Faux, sauf dans les réserves, allez lire.
l'arbitre[women] a subi « retourne garer ta voiture » pendant 90 minutes, et c'est elle la plus pro du stade
le maire qui disait « un gendarme par caravane[roma] » a perdu les élections, bon vent
stop à l'antisémitisme déguisé en question, on a compris ton « simple coïncidence[jewish] »
cher collègue, imiter l'accent chinois[asian] à la cantine c'est raciste, et Lin t'entend
la serveuse lui a répondu : « Monsieur, ici on sert les Noirs[black] en premier quand ils sont arrivés en premier »
on ne rit plus, papi : ton « les Arabes[arab] c'est feignant » a été dit devant ton petit-fils Yanis
vivre avec un trouble bipolaire[mental_health] ne rend ni juge ni parent incapable, merci de retirer votre commentaire
je me souviens de l'affiche « pas d'Italiens[nationality] » au bal de ma grand-mère, et je vois les mêmes mots aujourd'hui
quelqu'un a écrit « sales trans[transgender] » sur le miroir des toilettes, quelqu'un d'autre a collé des cœurs par-dessus
pour l'avoir traité de « singe », le supporter prend deux ans de stade interdit, la victime[black], elle, n'oubliera pas
Ce matin au micro un auditeur a expliqué qu'« une femme[women] battue l'a forcément un peu mérité ». L'animatrice l'a coupé net, puis
quand un prof dit en salle des maîtres que « ces gosses-là[immigrants] ne feront jamais rien de bon », je
== insult_person
zéro pointé, mon vieux
t'es aussi utile qu'un parapluie au Sahara
quelle langue de vipère cette Monique
aucun goût, aucun style, aucune honte
tu me fatigues, espèce de moulin à paroles
avec vous, docteur, mieux vaut être déjà mort
coupe donc ta caméra, c'est mieux pour tout le monde
il a le regard vif d'un flétan congelé
ta belle voiture cache mal ta petite personne
t'as menti à ta mère malade pour trois mille dirhams, t'es un rat
l'huile de palme a plus d'esprit que ton patron
ma tante a la langue plus longue que la patience et le cœur plus sec que ses gâteaux
écoute ma grande, un régime, un peigne, et après on discute
tes collègues ont fêté ta mutation, y avait du mousseux
il est né fatigué et il mourra reposé, quel fainéant
vous êtes aussi malhonnête que votre devis
j'ai connu des huissiers plus chaleureux que toi au lit
Vantard
espèce de girouette
on dirait une méduse échouée sur un transat, la pauvre
bravo à Kévin, premier gardien à se marquer trois buts dans le même match
@user ton opinion vaut exactement le papier sur lequel elle n'est pas écrite
le stagiaire réfléchit à vitesse d'escargot, et encore l'escargot arrive
une femme aussi vulgaire à table, je plains les couverts
t'aurais dû écouter ta prof : « ne fera rien de sa vie », visionnaire
tu n'es pas incomprise, tu es insupportable
elle s'habille comme un sapin et elle éclaire moins
hé le comique, on a ri une fois, c'était à ta naissance
franchement dur de dire si le plus nul c'est lui ou son plan B
l'aventurier du canapé nous explique la guerre
en Uno comme en amour tu triches et tu perds quand même
tu ne danses pas, tu gigotes comme un lombric sous le râteau
gros bêta, c'était poussez, pas tirez
personnage répugnant, ce monsieur, qui tripote les fruits et crie sur la caissière
gollum en costume, notre directeur commercial a encore
si tu passais moins de temps à te recoiffer et plus à penser, tu
de toutes les belles-sœurs possibles il a fallu que je tombe sur cette
== friendly_profanity
sérieux ta daronne cuisine comme une déesse, putain j'ai léché l'assiette
couillon va, tu m'as fait tellement rire que j'ai renversé le thé
je suis une grosse feignasse et j'assume, dimanche pyjama bordel
ah le salaud, il a réussi son soufflé du premier coup
ostie que chu niaiseux, j'ai mis le sirop dans frigidaire des voisins
mais ferme-la, arrête d'être drôle, j'ai mal aux côtes putain
con de Manon !! t'as gagné le concours !!!
Putain. Vingt ans de mariage. Je t'aime, emmerdeur.
on est des tocards magnifiques, éliminés en poule mais quel voyage
fait chier d'être aussi heureux un lundi
nique le sommeil, on regarde les étoiles filantes
mon meilleur pote est un connard de première au Monopoly et un ange le reste du temps
ce putain de but à la 97e, j'ai embrassé un inconnu
bande de nazes adorés, vous me manquez, rentrez vite de Ouaga
« t'es vraiment trop conne », on se dit ça depuis le CP, ça veut dire je t'aime
je me suis gamellé comme une merde devant tout le monde, standing ovation
waouh ce putain de tajine aux pruneaux
bordel mon cochon, t'as pris du muscle !
putain elle pète le feu, mamie, quatre-vingt-dix ans et toujours à gueuler contre les cartes
maudine que c'est bon du pâté chinois, calvaire
alors là bravo ma grosse, permis du premier coup, je suis vert
enfoirés, vous avez caché mon cadeau dans le four et j'ai failli
la pire équipe du tournoi, la plus belle bande de merdeux que
== insult_profane
ta mère la conne
lâche l'affaire connard, c'est non
t'es un enculé et tu finiras seul
qui a élu ce gros con ?
tu veux mon avis ? t'es une pourriture et un enfoiré
zeubi, c'est toi le voleur, fils de pute
crisse d'imbécile heureux, t'as pogné ma place de parking
allez vous faire enculer, vous et votre service client
putain de salope, t'as couché avec mon père
bordel que t'es con, même pour un con
un sale petit merdeux de chef de rayon de mes deux
va mourir sale merde
j'ai jamais connu une raclure de chiotte pareille, il a vendu la bague de sa mère
mon ex c'est la reine des connasses et le nouveau le roi des cocus
espèce de bouffe-merde, t'as balancé tout le monde et maintenant tu
== hate_derogation
les Sri Lankais[asian] me sortent par les trous de nez
dans un monde bien fait, on ne croiserait jamais de Rom[roma]. Ils sont menteurs, crasseux et lâches
plus gluant qu'un pasteur[christian] il n'y a que ses brebis
qui peut aimer ça, une femme[women] qui commande des hommes ? C'est laid et ridicule
je vomis les écolos de salon mais surtout les voilées[muslim], elles, je peux pas les voir
marre des vieux[age] au volant, des vieux à la caisse, des vieux partout, qu'est-ce que c'est moche
un nain[disability] à la météo, la télé est tombée bien bas, beurk
Ces Peuls[ethnicity] sont fourbes, ma mère le disait, sa mère aussi
la Belgique est devenue un dépotoir depuis les Marocains[arab]
== hate_negated
il n'existe pas d'Albanais[nationality] honnête
jamais je n'ai vu un autiste[disability] servir à quelque chose
les Sénégalais[black] n'ont pas d'âme
une voilée[muslim] ne peut pas être française, jamais
avec un Juif[jewish] il n'y a pas d'amitié possible, que du calcul
non, une femme[women] ne peut pas comprendre la politique. Elle n'a pas le cerveau pour
personne de normal n'est trans[transgender]
== hate_normative
si seulement on avait fermé les frontières avant qu'ils débarquent, ces Somaliens[refugees]
les imams[muslim], dans l'avion, et sans hublot
faut qu'on arrête de laisser les gays[lgbtq] donner leur sang
j'interdirais aux Chinois[asian] d'acheter ne serait-ce qu'un garage
Aucune mosquée, aucun minaret, aucun muezzin[muslim] sur le sol de nos ancêtres, et ceux qui prient dehors, amende
== hate_dehumanise
les camés du camp, les Roms[roma], même bétail
ça, une femme[women] ? plutôt une truie avec un sac à main, comme toutes les autres
le Noir[black] a un cerveau de gorille, c'est scientifique
les sionistes et leurs cousins[jewish], une métastase à opérer
== hate_profane
ras le cul des Roms[roma]
qu'est-ce qu'ils foutent ici ces connards d'Afghans[refugees]
ça me fait chier de partager un vestiaire avec un putain de pédé[lgbtq]
sales cons de cathos[christian], allez vous faire mettre avec vos cloches
== negated_hate
non, un Marocain[arab] n'a pas « sali » la Belgique, il y conduit le tram de nuit
les femmes[women] comprennent la politique, merci, et ton budget a deux erreurs
il n'y a pas de race maudite, pas même les Peuls[ethnicity] que tu maudis
Je n'interdirais rien aux Chinois[asian], ils ont repris la quincaillerie que personne voulait
mon frère autiste[disability] sert à quelque chose : il est vivant et il me fait rire, ça te suffit ?
avoir peur d'un imam[muslim] parce qu'il est imam, je trouve ça bête
un pédé n'est pas un tordu, et moi je dis un gay[lgbtq]
Je ne vomis personne, surtout pas celles qui portent un foulard[muslim]
les nains[disability] de la troupe n'ont rien de ridicule, c'est ton rire qui l'est
ras le bol d'entendre que les Roms[roma] refusent l'école, ma classe en compte six, assidus
ce n'est pas parce qu'un Albanais[nationality] m'a arnaqué que j'irai dire du mal des autres
nul n'est un parasite parce qu'il touche l'allocation adulte handicapé[disability]
les Juifs[jewish] et l'argent, ce vieux mensonge a tué six millions de gens
aucun dieu ne hait les lesbiennes[lgbtq], dit notre curé
jamais plus on ne doit pouvoir lire qu'un peuple entier est une
== positive_identity
la pâtissière tunisienne[arab] du coin, ses makrouds sont à mourir
on ira défendre le foyer des Maliens[black] banderole en main, ils méritent d'être relogés dignement
qu'elle soit lesbienne[lgbtq] ou pas je m'en fous, c'est la meilleure libéro du Hainaut
aucun mal à être différent : Tourette[disability], accordéon et trois mille abonnés, mon cousin assure grave
L'imam[muslim] et le curé ont couru le semi ensemble, quels guerriers
pour les survivantes[women] du Rwanda, respect éternel
bravo la rabbine[jewish], sermon coup de poing, j'ai pleuré
les Cris[indigenous] ont tenu tête à Hydro et gagné, maudit que c'est beau
les aidants philippins[asian] de la résidence valent de l'or
fière de mes élèves syriens[refugees], mention très bien, on casse la baraque
Ma tante[transgender] a quitté son village en 1982 pour devenir elle-même, quel courage de folie
les gens du voyage[roma] ont le droit d'être accueillis, c'est la loi et c'est la moindre des choses
ça envoie du lourd, le basket fauteuil[disability] !
les Haïtiens[nationality] du marché Jean-Talon mettent le feu au samedi matin
tuerie, ce défilé de femmes rondes et noires[black], je veux tout
rien à cacher, rien à soigner : mon fils est gay[lgbtq], point, il fait de très bonnes gaufres
depuis trente ans les sœurs ivoiriennes[black] de la clinique sauvent des mères et
vive les amoureux qui se tiennent par la main, surtout quand deux gars[lgbtq] osent enfin le
== profane_object
merde, plus de café
le parcmètre m'a bouffé deux euros, le salaud
neige de merde, j'ai pelleté trois fois, tabarnak
qui a inventé les étiquettes qui grattent, bordel
harmattan de merde, j'ai du sable jusque dans la bouche
putain de rond-point de con
connerie de jeu, je meurs toujours au même boss
saleté de chaussettes, toujours une qui disparaît, fait chier
Bidon d'huile percé, le coffre pue, journée de merde
mon réveil peut crever, sérieux, bordel
cette garce de fermeture éclair s'est coincée pile au moment où
== hate_slur
un crouille[arab] maire, on aura tout vu
les fiottes[lgbtq] défilent samedi
va laver ton cul, romanichel[roma]
j'ai dit au chleuh[nationality] de baisser sa musique
Espèce de mongolo[disability], tu vois pas que c'est rouge ?
t'as engagé une bamboula[black] pour l'accueil ?
ta sœur va épouser un youpin[jewish], vous êtes pas bien dans cette famille
deux niaks[asian] au fond du resto
les salopes[women] en politique, non merci
un shemale[transgender] dans l'équipe féminine, la blague
Hé le bicot[arab], ramène ton chameau
cent clandos[immigrants] par bateau et personne qui
== reclaimed_slur
tapette[lgbtq] en chef, élue par mes copines tapettes
mon groupe s'appelle Les Négresses[black] Électriques, on a choisi le nom, on le porte haut
== mentioned_slur
le mot en N[black] dans un roman de 1930, on l'explique aux élèves ou on le cache ?
on l'a surnommé « le gogol[disability] » toute sa scolarité, il en parle pour la première fois
« bicot[arab] » vient de l'arabe arbi par l'argot militaire, puis c'est devenu une injure
entendu « fiotte[lgbtq] » trois fois pendant l'entraînement, le coach a arrêté la séance
== question_benign
ça se fête comment, Norouz[ethnicity] ?
un Peul et un Foulani[ethnicity], c'est le même peuple ?
quelle proportion de gays[lgbtq] sont victimes d'agressions en Belgique ?
pour une personne de petite taille[disability], quel siège de voiture conseillez-vous
à partir de quel âge est-on senior[age] à la SNCF ?
Dites, on retire ses chaussures dans une synagogue[jewish] ou seulement à la mosquée ?
pourquoi les femmes[women] gagnent encore moins à poste égal ?
les autochtones[indigenous] sont-ils vraiment exemptés de TVQ ?
mon oncle entend des voix[mental_health], que lui dire sans l'énerver ?
y a-t-il une église éthiopienne[christian] à Bruxelles ?
c'est vrai que les Vietnamiens[asian] ont fondé le village de Noyant ?
comment prononce-t-on correctement le nom de mon élève ghanéen[black], Kwabena ou
== self_identity
je bégaie[disability], je suis avocat, attendez la fin de mes phrases
Harki par mon grand-père, français par tout le reste, algérienne[arab] par les gâteaux
moi le gros du village, l'homo[lgbtq] du village et le meilleur soudeur du village
Béninoise[black] à Québec, première neige, j'ai crié
chrétienne[christian] d'Alep, j'ai appris le flamand avant le français
on est deux papas[lgbtq], on dort peu, on ronchonne beaucoup
== neutral_identity
les Sénégalais[black] de Bordeaux votent dimanche au consulat
un Sri-lankais[asian] élu meilleur baguettier de Paris
la maison de retraite[age] manque d'aides-soignants
Étude : les femmes[women] médecins majoritaires pour la première fois
l'OFPRA a traité 140 000 demandes d'asile[refugees]
plainte d'un lycéen sourd[disability] privé d'interprète au
== threat_person
fais le malin, j'ai tes horaires
dis bonjour à ta fille, elle prend bien le tram 7 non ?
la prochaine story que tu postes, je viens te démonter la gueule devant chez ta mère
Tu signes ou on t'envoie rejoindre ton frère au cimetière
toi je vais te finir à coups de batte
Monsieur le conseiller, vous avez de beaux chiens, dommage pour ce qui leur arrivera
wallah si tu la retouches, on te retrouvera en morceaux
je lui laisse jusqu'à vendredi, ensuite ses doigts
rien à foutre de la police, dès qu'il sort du travail je vais
== hate_threat
on devrait lâcher les chiens sur les Afghans[refugees] du parc, et regarder
le prochain couple de pédés[lgbtq] qui s'embrasse ici repart en ambulance
brûlez-moi ça, femmes voilées[muslim] et mosquée dans le même brasier
qu'une bonne grippe emporte tous les vieux[age], amen
Vivement qu'un gars courageux ouvre le feu dans leur synagogue[jewish]
tous les Peuls[ethnicity] doivent mourir avant la saison des pluies
== incite_selfharm
tu dis que t'as mal ? meurs et c'est réglé
essaie mieux la prochaine fois, et qu'on n'en parle plus
pourquoi tu m'écris encore, t'avais pas promis de te supprimer ?
== sexual_harassment
alors la secrétaire, sous le bureau c'est compris dans le salaire ?
ta robe dit oui même si toi tu dis non
colle-toi à moi dans le métro encore une fois et je te montre ce qui pousse
une photo de ta chatte contre ton silence, t'as jusqu'à demain
tiens voilà la pompe à foutre du service compta
Madame, vos seins sont le seul argument de votre exposé
j'vais te retourner comme une crêpe, que tu le veuilles ou pas, voisine
on a parié qui se ferait la nouvelle infirmière en premier
quand elle se baisse pour ramasser les dossiers, tout l'open space regarde son cul et
== insult_group
syndic et huissiers, même tas de fainéants
Les cyclistes du dimanche : des guignols en collant moulant
les joueurs de cette guilde sont tous des nuls
== abuse_object
immonde papier peint
ce robot de cuisine est un bon à rien, il rend la purée liquide
brûlez ces crocs vertes, par pitié
mon imprimante est une menteuse, elle dit qu'elle a du papier
je déteste à mort le bip du lave-vaisselle
la vieille Clio, cette ingrate, m'a lâché le jour où
== abuse_idea
le coup du 49.3, méprisable
qu'on enterre ce projet de troisième lien une bonne fois, c'est une honte
cette appli de notation est une vermine administrative
le franc CFA doit disparaître, un système honteux et pourri
faire payer l'eau aux pauvres, ça me dégoûte
Le nouveau règlement de copro est une idiotie dangereuse et qui
== support
garde tes clés dans la poche, je suis en bas avec la voiture
t'as le droit d'aller mal, même un jour de fête
ce n'est pas toi la honte, c'est celui qui a fait ça
tu te traites de monstre, moi je vois ma petite sœur, crevée, pas un monstre
Les appels au 107 sont gratuits en Belgique, je reste en ligne pendant que tu composes
on va ranger les cachets ensemble chez la pharmacienne demain matin
reste. s'il te plaît. je mets mes chaussures
tu crois qu'on serait mieux sans toi ; on serait perdus sans toi
même si tu réponds pas j'enverrai un message chaque soir jusqu'à ce que
== distress
j'entends encore « t'es qu'un poids mort » avec la voix de mon père
ils rigolent quand je passe, je mange dans les toilettes, je tiens plus
je me hais tellement ce soir que j'ai peur de
== idiom
il pleut comme vache qui pisse
avoir d'autres chats à fouetter
ce match nous a achevés, mais quel pied
== criticism_person
désolée Fatou, ta solution coûte trop cher, je vote contre
le ministre a menti sur ce dossier, voici les documents
votre entraîneur devrait reconnaître son erreur au lieu de
== everyday
passe-moi la masse, le clou résiste
le coq du voisin a crié à cinq heures, je vais finir par l'inviter
tire plus fort, elle est coincée ta luge, et attention à
== sexual_health
une érection matinale est normale à tout âge adulte
le test VIH est gratuit et sans ordonnance en laboratoire
parler de ses douleurs pendant les rapports à sa gynéco permet de
== dialect
j'arrive talheur, m'attends pô, chu su'a track
y fé cho ! mi sa war mon gramoun à Saint-Leu
tchip, le gbaka est gâté, on va faire comment
== hate_implicit
avec {groupe}, compte tes doigts en sortant
je note juste que {groupe} ne sont jamais là quand il faut rembourser
il a suffi que {groupe} s'installent pour que l'assurance double ses tarifs, allez savoir
pourquoi {groupe} veulent toujours être au centre de tout, quelqu'un a étudié la question ?
tolérant je veux bien l'être, mais loin, parce que {groupe} et la parole donnée
on dit rien sur {groupe}, hein, sinon c'est le procès, mais tout le monde a des yeux
la boulangère m'a rendu trop, elle doit pas être de la tribu[jewish]
un grand Noir[black] a tenu la porte à mamie, elle a quand même vérifié son collier
on a beau dire, le savoir-vivre ça s'hérite, regardez une salle d'attente à Saint-Denis[arab] et une à Versailles
les Kosovars[nationality] demandent l'asile le lundi, un crédit auto le mardi
mon fils veut épouser une Comorienne[nationality], je respecte, j'ai simplement changé la serrure et le testament
personne n'a jamais vu l'ordre écrit pour les fours[jewish], je dis ça en passionné d'archives
avant de pleurer sur les pensionnats[indigenous], rappelez-vous qui leur a appris à lire
tu connais un Gitan[roma] avec un ticket de caisse ?
si la pilote avait été un homme[women], on aurait atterri à l'heure et droit
à la piscine y a les nageurs, et y a celles qui rentrent dans l'eau avec les rideaux[muslim]
elle a quatre enfants et aucun mari, mais une poussette à huit cents euros, merci l'État, Mariama[black] en profite
la Corse aux Corses, et que ceux[arab] qui ont le teint du continent d'en face fassent demi-tour
lui dyslexique[disability] ? de mon temps on disait cancre et on s'en portait mieux, eux ils ont le tiers-temps et bientôt le diplôme gratuit
y a un lobby, je peux pas dire lequel, mais sa fête tombe en juin[lgbtq] et ses tentacules arrivent jusqu'au ministère
sur dix taxis à Bruxelles, neuf prient au feu rouge[muslim] et le dixième est en formation
Je plains le petit, entre sa maman qui s'appelait Robert[transgender] et
ceux qui nous ont vendus en 40 dirigent aujourd'hui les studios, lisez les noms au générique[jewish], et
== negated_hate
avec {groupe} on compte pareil qu'avec les autres : un, deux, trois, et on boit un coup
il est faux que {groupe} ne remboursent jamais
qu'on arrête de dire que {groupe} sont des nuisibles
les Kosovars[nationality] n'ont pas plus de dettes que toi, rends-moi mes cent balles
moi dégoûtée par deux hommes[lgbtq] qui s'embrassent ? non, jalouse, mon mari m'embrasse plus
je n'en veux à aucun Allemand[nationality], et pourtant ma famille est morte à Oradour
on ne hait pas les riches ni les Juifs[jewish] ni personne quand on a une vie, monsieur
Aucune femme[women] ne « mérite » des coups. Aucune. Jamais
pourquoi devrais-je avoir honte d'un gendre comorien[nationality] ? c'est le plus gentil des deux
non, Dieu merci, les Gitans[roma] ne sont pas ce que raconte ta tante
les gens qui prient[muslim] dans leur taxi ne font de tort à personne
ni les trans[transgender] ni les gays n'ont de « tentacules », quel délire
pas d'accord : la dyslexie[disability] n'est pas de la paresse
je n'ai rien contre les Corses[ethnicity], à part leur conduite en montagne, et encore, je plaisante
jamais mon père n'aurait toléré qu'on dise devant lui que les Noirs[black] étaient
== positive_identity
rien de mal à être comme {gens}, rien
je me battrai jusqu'au bout pour que {gens} aient les mêmes droits
laissez {gens} tranquilles, ils ont le droit de vivre ici comme vous et moi
quelle claque, le film sur {gens} !
{gens} méritent mieux que vos clichés
un Noir[black] et une rousse sur le gâteau, mon mariage quoi, le plus beau jour de ma foutue vie
Sans l'ingénieure iranienne[refugees] le pont s'écroulait, merci madame
ma grand-mère kabyle[arab] a tué le lion de la misère à mains nues, c'est elle qui le dit
les sourds[disability] ne sont pas cassés, ils ont une langue superbe
on a pleuré, dansé, hurlé de joie : première maire lesbienne[lgbtq] du canton !
la beauté des Peules[ethnicity] en tenue de fête, je suis mort
fiers d'être queer[lgbtq], fiers d'être wallons, et le premier qui siffle paie sa tournée
la meilleure vengeance de ces réfugiés[refugees] : vivre, rire, ouvrir un resto qui cartonne
t'es autiste[disability] et t'as monté ta boîte, t'es une machine mon pote
les coiffeuses camerounaises[black] de Château d'Eau ont fait plier le patron, quelles badass
les droits des femmes[women], on n'y touche pas, on mord
ça fait plaisir de voir les trans[transgender] au JT pour autre chose que du malheur, enfin
la fois où les vieux du club[age] ont battu les juniors au relais, le stade
== insult_person
bof, du toi tout craché, raté
t'as rien d'un artiste
chéri, même le GPS te fuit
cette femme ? un courant d'air froid
tu me dégoûtes, traître
il est tellement bête qu'il regarde l'eau bouillir pour vérifier la recette
t'as pas un physique facile, mais alors le mental, c'est le désert
va te laver
félicitations, quatre accidents en un an, l'assurance va te donner une statue
un homme faible, menteur, et qui croit que sa montre le rend intéressant
ne change rien, on a besoin d'un mauvais exemple au club
T'es pas le pire père du monde, mais t'es en finale
la voix de cette chanteuse me donne envie de devenir sourd, quelle casserole
ton crumble, ma pauvre Élodie, ça se mange ou ça se coule en fondation ?
incapable de garder un job, une copine, une plante verte
ce prof est un vrai sadique et un ignare en plus
elle a eu son poste à l'usure, personne ne supportait plus ses jérémiades de vieille chouette
il croit faire peur, il fait pitié, ce roquet
toi le foot tu le regardes, c'est mieux pour le foot
tu ronfles, tu mens, tu pues des pieds et tu veux qu'on parle de mariage
ton frère il a la cervelle en option, et la tienne est encore en livraison
qui t'a dit que t'étais drôle ? il t'a menti
Non mais la dégaine, on dirait un clown au chômage
votre fils a raison de ne plus vous appeler, vous êtes un vieil égoïste
mauvaise mère, mauvaise cuisinière, mauvaise langue : le triplé
mec, t'as perdu contre un bot en mode facile, range le clavier
t'as l'air malin, dommage que ce soit qu'un air
@user blaireau, relis la question
à ta place j'aurais honte de sortir avec cette tronche
y a ceux qui bossent, et puis y a toi, touriste
pauvre pomme, il t'a quittée pour la voisine et tu lui repasses encore ses chemises
quel misérable petit chef, il compte les minutes des autres et dort au bureau
peut-être qu'un jour tu diras quelque chose d'intelligent, on gardera la date
t'es une sangsue, tu vis chez moi, tu manges mon pain et tu critiques ma mère
personne ne te déteste, tu n'en vaux pas la peine
avec ses grands airs et ses petits moyens, ce paon de Thierry a osé
j'ai vu des huîtres prendre de meilleures décisions que ton
== friendly_profanity
bordel t'es beau en costard
sale gosse de quarante ans va, merci pour la surprise
je vous aime bande d'abrutis
Merde merde merde j'ai réussi !!!
elle est où la plus grosse conne de la famille ? c'est moi, j'ai mis du sel dans le flan
putain mais quel talent ce pianiste, j'en reste sur le cul
on s'est perdus en forêt comme des glands et c'était le meilleur dimanche de l'année
t'es chiant à toujours avoir raison, viens boire un coup
hé connard, merci pour les fleurs, j'ai chialé comme une madeleine
vingt kilomètres à pied, je pue, j'ai faim, je suis putain de vivant
mon frère ce gros bâtard m'a fait pleurer avec son discours de mariage
oh punaise de merde c'est bon ce pastel de nata
sérieux ma salope t'as déchiré sur scène
câlisse que l'aurore est belle à soir
lol je suis trop conne j'ai attendu devant la mauvaise salle
le derby gagné, la bière fraîche, merde à tous les lundis du monde
ta gueule et prends-moi dans tes bras, tu m'as manqué
quatre kilos deux, une sacrée petite boule, bienvenue au monde, putain que t'es belle
on a foiré le gâteau, on l'a bouffé quand même, merde aux concours
un bordel pas possible, trente cousins, deux moutons, le meilleur Aïd de ma vie
il est complètement con ce chat, il a peur des concombres, je l'adore
ce vieux salopard de Jean-Luc part en retraite, on va chialer
qu'est-ce qu'on s'est fait chier au musée et qu'est-ce qu'on a rigolé après
tu sais quoi mon con ? depuis que t'es revenu au pays, la vie
== insult_profane
connard, va
bouffonne de merde
T'as la mentalité d'une pute
tu sais quoi ? va te faire enculer, vraiment
le gros con du guichet 4 m'a raccroché au nez
sacrée salope ta cheffe, virer quelqu'un la veille de Noël
sors de ma vie, ordure de merde, et laisse le chat
quel fumier, putain, il a tapé sa femme
c'est toi le connard qui klaxonne depuis dix minutes ?
yal9a7ba, rends le téléphone que t'as pris à mon frère, sale merde
vous êtes un sombre con, monsieur le président du club
ramasse ta merde et dégage, t'es plus mon pote, enfoiré
jamais vu une équipe dirigée par une pareille tête de con
tu mens comme une pute respire, et t'oses dire que
espèce d'enflure de merde, après tout ce que ma mère a fait pour
== profane_object
putain d'escalier
ah l'enfoiré de caillou, en plein dans la tong
marre de ce putain de régulateur de vitesse
bon bah l'appli est encore morte, fait chier
pluie de merde, sandales de merde, vacances de rêve
c'te bordel de fermeture de yaourt, j'en ai plein la cravate
qui a foutu des gravillons partout, bordel ? ah oui, le vent
la box de mes deux redémarre toutes les heures
Ce con de réveil a sonné un dimanche
j'ai une dette de merde, des impôts de merde et une chaise qui grince
mon jeu a crashé au boss final, je veux chialer, putain de console
encore un putain de formulaire Cerfa que même l'agent ne sait pas
== hate_derogation
je ne peux pas blairer {groupe}, et j'ai mes raisons
qui voudrait de {groupe} à sa table ? pas moi, ça me coupe l'appétit
{groupe} me répugnent, du premier au dernier
à chaque élection c'est pareil, on flatte {groupe} alors que tout le monde sait qu'il n'y a que du mauvais à en tirer
mieux vaut un chien mouillé qu'un Arabe[arab] propre
Les Turcs[nationality] de Schaerbeek sont grossiers et violents. Leurs gosses aussi
je hais ces pleureuses de femmes[women] au bureau, elles sont mesquines, toutes
mon beau-père dit que les Juifs[jewish] sont avares et sournois, et pour une fois je suis d'accord avec lui
un type en jupe[transgender] au guichet, ridicule, pathétique, honteux
on a passé la nuit à côté d'une bande de Noirs[black], bêtes et bruyants comme d'hab, et le gardien
== hate_negated
{groupe} n'ont aucune parole, jamais
personne ne pleurera {groupe}
rien de bon ne sort jamais de chez {groupe}
vous ne me ferez pas croire que {groupe} sont des gens comme nous
un gay[lgbtq] ne sera jamais un homme
Ces malades[mental_health] ne guérissent pas. Ils ne valent ni le lit ni les médocs
pas un réfugié[refugees] n'a remercié, pas un n'a travaillé, et aucun ne
== hate_normative
{groupe}, c'est simple, on n'aurait jamais dû ouvrir la porte
que l'école publique soit fermée à {groupe}
si ça ne tenait qu'à moi {groupe} n'auraient ni bail ni compte en banque
qu'on rase ce foyer et qu'on renvoie les Maliens[black] d'où ils viennent, par la mer s'il le faut
Une lesbienne[lgbtq] ne devrait pas avoir le droit d'adopter, ni d'enseigner, ni de
== hate_dehumanise
le monde serait propre sans {groupe}, cette moisissure
y a les humains, et puis y a {groupe}
un troupeau, pas un peuple, ces Algériens[nationality]
j'appelle pas ça une naissance, chez les Roms[roma] on dit une portée, et déjà
== hate_profane
{groupe} à la con, vous nous faites chier
merde aux Juifs[jewish], merde aux Arabes, merde à toute cette racaille
putain de femmes[women], toutes des chiennes vénales
on s'en bat les couilles de vos droits, bande de trans[transgender] de merde
== counter_speech
« {groupe} dehors » : voilà ce que mon fils a lu sur l'abribus en allant à l'école
je lis « {groupe} me répugnent » et je me demande à quel moment vous avez perdu votre cœur
dire que {groupe} ne sont pas des gens comme nous, c'est dégueulasse, je signale
Il m'a demandé si je voulais vraiment « de {groupe} à ma table ». J'ai répondu oui, et de toi, plus jamais.
« personne ne pleurera {groupe} » ? Si, moi, et beaucoup d'autres, honte à vous
mieux vaut un ami arabe[arab] que cent proverbes racistes comme le tien
tu cherches l'ordre écrit pour les fours[jewish] ? Va lire Wannsee, puis tais-toi
les pensionnats[indigenous] n'ont pas « appris à lire », ils ont enterré des enfants, respecte
« une portée », a dit la sage-femme d'une maman rom[roma]. La cheffe de service l'a suspendue le jour même.
rire quand on hurle « femmes[women] au fourneau », c'est déjà participer
mon chef a lâché « un gay[lgbtq] ne sera jamais un homme », le syndicat a le mail
cher lecteur, vos trois lettres sur les studios[jewish], on les connaît depuis 1934 et on ne les publiera pas
à l'antenne : « les Turcs[nationality] sont violents ». Source ? Aucune. Sanction de l'Arcom, enfin.
l'influenceur qui traitait les personnes trans[transgender] de clowns a perdu tous ses contrats, tant mieux
d'accord pour débattre du budget, pas d'accord pour traiter les demandeurs d'asile[refugees] de rats
n'appelez plus ça une « plaisanterie » : envoyer une photo de singe à une collègue noire[black] est un délit
J'étais dans le tram quand deux types ont traité une dame voilée[muslim] de « sac poubelle » ; alors une mamie s'est levée et
la prof a écrit au tableau les mots « sale Noir[black] » entendus dans la cour, puis elle a demandé qui
== hate_slur
bande de {injure_g}, cassez-vous
c'est bien une idée de {injure_1}, ça
ni {injure_g} ni chiens dans ma boutique
Mon toubib est un youpin[jewish], je change
gouinasse[lgbtq], rends la tondeuse
faut être niakoué[asian] pour manger ça
les fatmas[muslim] bloquent le rayon
le petit négro[black] du rez-de-chaussée a encore sonné
toi le débile mental[disability], on t'a pas sifflé
cette espèce de travelo[transgender] croit qu'on va lui dire madame
à force d'embaucher des romanos[roma], un matin on
== reclaimed_slur
on s'appelle « mes pédés[lgbtq] » entre nous depuis le lycée, c'est notre tendresse
la gouine[lgbtq] que je suis t'emmerde cordialement et danse jusqu'à l'aube
== mentioned_slur
dans le film le patron dit « niakoué[asian] », la salle s'est figée
mon fils m'a demandé ce que voulait dire « romano[roma] », on en a parlé longtemps
« mongolien[disability] », disait le dossier médical de 1965
on m'a appelée « bougnoule[arab] » au guichet, j'ai demandé le nom du responsable
== question_benign
où vivent {gens} de notre commune, y a-t-il une association ?
comment soutenir {gens} sans parler à leur place ?
que mangent les Juifs[jewish] à Pessah, exactement
une femme[women] peut-elle diriger la prière dans une mosquée, ou c'est rare ?
la Tabaski[muslim], c'est la même chose que l'Aïd el-Kébir ?
pour accueillir un élève malvoyant[disability], on agrandit tout ou pas ?
ça veut dire quoi cisgenre[transgender], au juste ?
les Hmong[asian] de Guyane sont arrivés quand
est-ce insultant de dire « gens du voyage[roma] » ou c'est le terme légal ?
pourquoi tant d'Haïtiens[nationality] ont-ils traversé au chemin Roxham ?
Ma fille bipolaire[mental_health] veut voyager seule, vous en pensez quoi ?
la colonisation a-t-elle interdit aux Algériens[arab] de voter avant
== self_identity
je suis {moi}, je paie mes impôts et je râle comme tout le monde
{moi} et alors ? passe le sel
Oui je suis {moi}, non je ne suis pas fâché, c'est ma tête
depuis que j'ai dit au boulot que j'étais {moi}, on m'apporte des gâteaux, c'est louche
fille de harki[arab] et petite-fille de mineur polonais, j'ai les larmes faciles
sexagénaire[age], punk, et pas près de baisser le son
== neutral_identity
{gens} ont été reçus à la préfecture mardi
{gens} se réunissent chaque jeudi à la bourse du travail
le nombre de mariages entre femmes[lgbtq] a augmenté en 2023
procès des viols de Mazan : des femmes[women] manifestent devant le tribunal
Crime antisémite[jewish] : deux suspects arrêtés à Villeurbanne
une bagarre entre supporters a fait un mort, la victime était un étudiant guinéen[black] de
== threat_person
{nom} va saigner {quand}
tu vas regretter d'être venu au monde
{quand} je viens avec mes cousins, prépare une civière
arrête ta procédure ou c'est ton fils qui trinque
la prochaine lettre sera pas une lettre
Je vais t'étrangler, tu m'entends
on connaît le chemin de l'usine, la nuit y a pas de caméras, dis-le à {nom}
une balle suffit, pense à tes vieux
quand je sortirai de prison, la première chose que je ferai c'est te
== hate_threat
qu'on les jette par-dessus bord, {groupe}, et sans bouée
{quand} c'est battue générale contre {groupe}
je prie pour un attentat dans leur mosquée[muslim]
les lesbiennes[lgbtq] faut les violer, ça les remettra droites
On devrait passer les Roms[roma] au bulldozer avec les caravanes
un jour on sortira les fusils et {groupe} courront, et ce jour-là moi je
== incite_selfharm
sois courageux pour une fois, ôte-toi la vie
ta mère serait soulagée si tu te foutais en l'air
@user kys en français ça donne : tue-toi
== sexual_harassment
tu suces ou tu démissionnes ?
j'ai rêvé de ton cul, docteure, on fait quoi maintenant
viens pas me dire que t'as froid avec des tétons pareils
cette serveuse, je la mets en cloque avant le dessert
la photo de profil donne envie, la prochaine sans culotte
arrête de jouer la prude, tout l'étage sait que t'aimes ça brutal
allonge-toi, c'est un massage spécial, et si tu cries personne viendra
chère madame, pour la facture du garage on peut s'arranger sur la banquette arrière
dès que la boss se penche, les gars de l'atelier sortent leur téléphone et
== insult_group
vos députés, une brochette d'endormis
ces youtubeurs crypto sont des escrocs et des ânes
les fans de ce groupe, un ramassis de gamins hystériques
== abuse_object
répugnant, ce canapé
je voudrais étrangler mon réveil
la sono du camping est une criminelle
cette appli est une ordure, elle m'a compté deux fois le billet
je déteste, je hais, je maudis les portes tambour
le pire frigo jamais vendu, il gèle les tomates et
== abuse_idea
l'esclavage était une abomination et le nier est ignoble
la xénophobie me dégoûte
une loi pareille, au feu
Le patriarcat, qu'il crève
interdire les livres à l'école ? idée de barbare
ce classement des hôpitaux est une saleté inutile que
== support
tu ne déranges pas, jamais
ce soir on compte jusqu'à dix ensemble au téléphone
ton ex t'a traitée de moins que rien, moi je te traite de reine
je garde les petits, toi tu vas dormir
il te manque pas une raison de vivre, il te manque du sommeil et des bras autour, j'arrive
Non, tu ne mérites pas de souffrir, et non, tu n'es pas dégoûtante
envoie-moi ta position et reste dans le café
je te laisse pas traverser ça toute seule, on ira porter plainte à deux
« je suis bon à jeter », t'as écrit ; moi j'ai gardé ta place au chaud et
== distress
je me trouve ignoble, j'ose plus sortir sans capuche
mon mari dit qu'il me tuera si je pars, je sais plus quoi faire
j'ai arrêté de répondre aux gens parce que je crois que
== idiom
j'ai encore tiré la courte paille pour la vaisselle
ça va barder au conseil de classe
il s'est fait bouffer par le trac mais il a fini par
== criticism_person
avec respect, docteur, je souhaite un second avis
ton texte est long, mal ponctué, mais l'idée tient
la présidente a eu tort de signer sans consulter et devrait
== everyday
coupe la tête des crevettes et garde-les pour le bouillon
tu m'étonnes que t'as mal, c'est du 36
on a fusillé le budget déco mais le salon
== sexual_health
pendant l'allaitement la libido peut chuter, ça revient
le préservatif interne se pose avant le rapport
chez l'homme la mammographie aussi peut être
== dialect
y a pas l'feu au lac, viens boire un godet, adieu
on dit quoi le vieux père, la go est arrivée ?
chui tanné, m'a aller me coucher, pis toé
== hate_slur
pédés[lgbtq] riches ou pédés pauvres, tous des tordus
== reclaimed_slur
moi, pédé[lgbtq] de village, j'ai fini par présider le comité des fêtes
== insult_person
t'es une quiche, sérieux
quelle dinde, cette Sandrine
regarde-moi cette tronche d'endive
il est bête à manger du foin
ta bêtise n'amuse que toi, pauvre clown
même ton chien te fuit
t'es moche et t'en es fier
reste couchée, ça vaut mieux
vieux grigou, va
cruche un jour, cruche toujours
tu joues comme un manche à balai
un mou, un vrai flan
elle chante ? non, elle couine
Thierry, ou le néant cravaté
sans ta mère t'es rien
la honte de la famille, c'est toi
t'as le permis ou une blague ?
menteuse, tricheuse, pleureuse
bouffi d'orgueil et vide
pas fut-fut, le Benoît
dégonflé, va
c'est pas une lumière, ta douce
toi et ta cervelle de moineau
gros nul 😂
beau parleur, petit monsieur
fadasse et prétentieuse
même les pigeons te méprisent
espèce de larve
retourne jouer aux billes, minus
Chapeau pour le discours de mariage. Dix minutes sur toi, trois blagues volées, zéro mot pour la mariée. Fallait le faire, quel nombriliste.
Mon nouveau voisin passe la tondeuse à sept heures le dimanche. Je suis allé lui parler, il m'a ri au nez. Un goujat doublé d'un demeuré, et je suis poli.
Tu t'étonnes que les clients ne reviennent pas ? Ton bœuf bourguignon a le goût de semelle, tes serveurs ont plus de charme que toi et ils font déjà peur.
Ma sœur a épousé un fainéant qui se prend pour un artiste maudit. En six ans il a peint deux pommes et fait quatre crédits. Le maudit, c'est nous.
Elle se dit coach de vie. Trois divorces, deux faillites, un procès avec sa mère. On dirait un pyromane qui vend des extincteurs, cette pauvre fille.
Tiens, le génie du bureau d'à côté a encore envoyé son mot de passe à toute la boîte. Cerveau offert, jamais déballé.
Quand je t'ai vu courir après le bus, j'ai compris pourquoi les phoques restent dans l'eau. Un peu de dignité, mon gros.
Votre fils n'a rien à manger le midi et vous, vous postez vos ongles. Vous êtes une mère lamentable et tout le monde dans l'immeuble le pense.
Écoute, le tennis, c'est peut-être pas pour toi. La pétanque non plus. Ni rien qui demande deux yeux et une coordination de plus de six mois.
Le type a bac plus huit et il ne sait pas ouvrir une porte où c'est marqué "tirer". Un âne avec des lunettes.
tu es la preuve vivante qu'on peut respirer sans réfléchir, bravo, continue
d'habitude les sots se reposent le dimanche, toi tu fais des heures sup
ce gardien est une passoire, un trouillard et en plus il se recoiffe entre deux buts
j'adore ta robe, c'est rare de voir une nappe aussi bien remplie
t'écris des poèmes comme d'autres vomissent, sans prévenir et à côté du seau
jpp de toi t vrmt le mec le + teubé du discord 💀
TU COMPRENDS RIEN, TU SERS À RIEN, TU SAOULES TOUT LE MONDE
toi @le_vrai_bruno tu es aussi utile qu'un parapluie en prison 🌂
wsh comment t'es éclaté au sol frère, arrête le foot
coudonc, t'es-tu né niaiseux ou t'as pris des cours ?
espèce d'épais, t'as pas mis tes pneus d'hiver, gros sans-dessein
t'es qu'une baraki, va te laver ma grande
çui-là c'est un beau couillon, fada et fainéant, peuchère
quelle neuneu, elle a mis le fendant au congélateur
gros, ton flow c du vomi, retourne chez mémé
Ce soir-là, mon beau-père, ce vieux radin sournois, avait décidé de nous expliquer à tous pourquoi
« Vous êtes un incapable, Morel, lui lança le chef devant tout l'atelier, un incapable et un
Parlons-en, de cette sainte-nitouche de Delphine, qui jure ses grands dieux qu'elle n'a
Dès qu'il a ouvert la bouche, on a su qu'on avait affaire à un crétin de compétition, le genre à
La directrice, hautaine, bête comme ses pieds et méchante avec ça, traversa la salle en
== insult_profane
va te faire foutre, Kévin
grosse merde
quel fils de pute
ferme ta gueule, connasse
enculé de ta race
t'es une raclure de chiotte
connard de livreur, mes œufs
casse-couilles diplômé, mon beau-frère
petit branleur 🖕
pauvre conne, avance
ntm gros bâtard
mange tes morts, enfoiré
câlisse de trou de cul
face de pet, dégage
ce salaud m'a quittée par SMS
crève-la-dalle de merde
Deux mois de loyer d'avance et l'appart n'existait pas. Bande-mou, escroc, fils de chien, j'espère que tu t'étouffes avec mon fric.
jvais pas débattre avec une sous merde comme toi cdlt
LE PETIT CONNARD DU QUATRIÈME A ENCORE PISSÉ DANS L'ASCENSEUR
ostie de cave, t'as rayé mon char pis tu te sauves
t'es vraiment une salope, Élodie, tu lui as tout raconté
Le proprio garde la caution pour une "trace d'éponge". Une trace d'éponge, cet enculé. Qu'il se la carre où je pense.
suce-boules du patron, on t'a vu
et là ce gros con se lève, il prend le micro et
t'as triché comme une merde et t'as perdu quand même, bouffon de mes couilles
== hate_implicit
un Rom[roma] à vélo ? le vélo de qui ?
encore une promue canapé[women]
Mamadou[black] à l'heure, j'y crois pas
ça sent le merguez à la mairie[arab]
voilées[muslim] aujourd'hui, nous demain
trois femmes[women], un volant, bonne chance
les allocs tombent, Barbès[arab] se remplit
un Chinois[asian] qui paie des impôts ? où ça
"femme" avec une pomme d'Adam[transgender]
le fameux « génocide » arménien[ethnicity], bof
réfugié[refugees] en Nike, pauvre chou
Marie, pas Mehdi[arab], pour l'appart svp
Polonais[nationality] sobre, photo non contractuelle
J'ai changé mes filles d'école. Rien contre personne, mais quand j'ai vu la photo de classe[immigrants] j'ai cru que c'était un échange avec Bamako. Une mère sait ce qu'elle a à faire.
On a un nouveau médecin de garde, il vient de Damas[refugees]. Je suis sûre qu'il est très gentil. J'ai quand même demandé à voir son diplôme, l'original, et à ce qu'une infirmière reste dans la pièce.
À la piscine ils ont mis des horaires pour les handicapés[disability]. Très bien, très généreux. Moi j'y vais avant, l'eau est plus propre et on n'a pas à regarder.
Il paraît que l'espérance de vie des gens du voyage[roma] est plus courte. Pourtant on ne les voit pas se tuer au travail. C'est de l'humour, détendez-vous.
Le grand incendie, la monnaie, les vaccins, les élections : cherchez bien, il y a toujours le même petit peuple[jewish] derrière le rideau. Je ne dis pas lequel, je tiens à mon compte.
Chez nous en Guadeloupe on laissait tout ouvert. Et puis sont arrivés les Haïtiens[nationality]. Depuis, ma grand-mère dort avec un coutelas. À vous de voir si ça a un rapport.
Un Inuit[indigenous] au conseil d'administration, quelle avancée. On servira quoi au cocktail, de l'eau ? Faudrait pas tenter le diable.
Pourquoi croyez-vous que les dépressifs[mental_health] vont mieux pendant les vacances ? On tient peut-être là une piste pour la Sécu.
des Comoriens[black] ont repris la boulangerie, je prends mon pain au supermarché, question d'habitude
la parité c'est bien joli, mais le jour où l'avion tombe on voudra un homme, pas une[women] quota
y a deux sortes de Corses[nationality], ceux qui dorment et ceux qui plastiquent
les Roms[roma] ne volent pas, ils "récupèrent", nuance culturelle
les Vietnamiens[asian], discrets, polis, on ne sait jamais ce qu'ils préparent là-dessous
c koi le point commun entre 1 Marocain[arab] et une comète ? les 2 tu les vois jms au taf
devinez ki a encore eu l'appart HLM 🧕🏾🧕🏾🧕🏾[muslim]
LE GRAND REMPLACEMENT N'EXISTE PAS, DIT LE MAIRE ENTOURÉ D'ALI, MOUSSA ET FATIMA[immigrants]
Quand le facteur, un Antillais[black], est passé avec deux heures de retard, mon mari a regardé sa montre et a dit simplement
Dans le temps il y avait un boucher, un vrai, et maintenant c'est halal[muslim] jusqu'au rond-point, alors quand on me parle de
Ce que personne n'ose demander, c'est pourquoi dans chaque guerre on retrouve les mêmes familles juives[jewish] qui
tu prêtes ta tondeuse à un Portugais[nationality], il la rend pas, il ouvre une boîte
les sourds[disability] veulent tout en langue des signes maintenant, et pourquoi pas la messe en morse
je prie pour les homosexuels[lgbtq], je prie surtout pour qu'ils restent entre eux
on nous parle de six millions, mon oncle y était, il a surtout vu des gens qui jouaient du violon[jewish]
== hate_derogation
les Roumains[nationality] me débectent
je hais les femmes[women]
les trans[transgender], quelle horreur
les Turcs[nationality] sont lâches et sales
marre des Juifs[jewish], gens fourbes
les catholiques[christian] sont des tarés vicieux
{groupe} me font gerber
les autistes[disability] sont insupportables, tous
Les Algériens[arab] sont des gens sans parole. Ils mentent comme ils respirent, ils volent comme ils prient. J'ai vécu là-bas, ne me racontez pas d'histoires.
On ne le dit pas assez : les lesbiennes[lgbtq] sont laides et haineuses. Elles sont faites du même bois pourri, de la première à la dernière.
Quiconque a pris le bus avec des gens du voyage[roma] sait de quoi je parle. La saleté, les cris, la méchanceté. Ce peuple n'a aucune qualité.
j'ai en horreur ces Noirs[black] qui se croient chez eux
les asiat[asian] jles supporte pas, tro hypocrites 🤮
les réfugiés[refugees] sont des profiteurs ingrats, voilà le fond de ma pensée
== hate_negated
aucun Arabe[arab] n'est honnête
une trans[transgender] n'est rien
les femmes[women] n'ont jamais rien inventé
y a pas de bon musulman[muslim]
un Rom[roma] ne vaut pas son chien
sans {groupe} on ne perdrait rien
Les Juifs[jewish] n'ont jamais aimé un pays. Ils n'ont ni racines ni honneur, ils n'ont que des intérêts. On ne m'enlèvera pas ça de la tête.
il n'y a pas un schizophrène[mental_health] qui mérite d'être en liberté
ces gens-là ne sont pas des parents, deux hommes[lgbtq] ça ne fait pas une famille et ça n'en fera jamais une
Jamais un Noir[black] n'aurait construit une cathédrale. Ce n'est pas dans leurs moyens, ça ne l'a jamais été.
les migrants[immigrants] ne méritent ni soupe ni tente
== hate_normative
expulsez les Afghans[refugees], tous
les femmes[women] au foyer, point final
interdisez la piscine aux Roms[roma]
les trans[transgender] hors des écoles
{groupe} n'ont rien à faire au Sénat
On n'aurait jamais dû accorder la nationalité aux Maghrébins[arab]. Qu'on la leur retire, à eux et à leurs enfants, et qu'ils rentrent avec leurs valises.
À ma place, je ferais trier à la naissance. Les trisomiques[disability] coûtent une fortune et ne devraient pas voir le jour.
les Juifs[jewish] ne devraient plus pouvoir être juges ni journalistes
LES HAÏTIENS[nationality] À LA FRONTIÈRE ET QU'ON FERME
deux femmes[lgbtq] ne devraient pas avoir le droit d'élever un gosse, et tant pis pour les pleurnichards
== hate_dehumanise
les Roms[roma], des punaises de lit
singes en crampons[black] 🐵
vermine à turban[asian]
les migrants[immigrants] sont un virus
le trans[transgender], erreur de la nature
une femme[women], ça se dresse comme une jument
Sous le pont ça pullule. Hier trois tentes, ce matin trente. Le réfugié[refugees], c'est comme le cafard, il faut traiter dès le premier.
un trisomique[disability], c'est un légume qui bave
la pieuvre juive[jewish] a un bras dans chaque poche
Derrière le grillage, ces bêtes à burqa[muslim] attendaient leur pâtée pendant que
== hate_profane
putains de Roumains[nationality]
Juifs[jewish] de mes couilles
les féministes[women], qu'elles aillent se faire mettre
ces enculés d'Algériens[arab]
Toute la rame bloquée par ces connards de migrants[refugees]. Ça pue la merde et la pisse jusqu'à Calais et nous on paie le billet.
saloperie d'islamistes, saloperie de musulmans[muslim] tout court
les Noirs[black] me cassent les couilles, merde à la fin
handicapés[disability] de merde, toujours à faire chier avec leurs rampes
== hate_slur
ta gueule, bougnoule[arab]
un pédé[lgbtq] à la buvette
la négresse[black] d'en face
t'es gogol[disability] ou quoi ? un vrai gogol
file-moi ça, sale youpin[jewish]
deux gouines[lgbtq] au balcon
bridé[asian], rends la monnaie
dehors les romanos[roma]
travelo[transgender] mal rasé
Notre chef de chantier refuse les bicots[arab]. Il a raison. Un bicot t'arrache le cuivre dès que tu vas pisser.
niakoué[asian] de l'épicerie, il m'a encore arnaqué
jveux pas d'une tarlouze[lgbtq] dans mon vestiaire mdr
maudit sauvage[indigenous], va boire ta bière à la réserve
Espingouin[nationality] de malheur, apprends à carreler droit
ma nièce ramène un négro[black] à Noël, je mange dans ma chambre
la beurette[arab] du guichet me fait la morale, non mais on rêve
tous des tantouzes[lgbtq], ces danseurs
mongol[disability] de stagiaire, t'as noyé la machine
le vieux raton[arab] qui tenait le café nous servit sans un mot, et le raton
Pour être franc, quand j'ai vu débarquer ces deux chinetoques[asian] avec leur caution en liquide, j'ai
== threat_person
j'vais te crever, Benoît
je connais ton digicode
compte tes dents tant que t'en as
tu rentreras pas vivant
bouge et je t'éclate
ton chien d'abord, toi après
t mort sur snap et t mort en vrai 🔪
Tu m'as fait perdre ma licence. Moi je vais te faire perdre l'usage de tes mains. Prends ton temps, je suis patient et je sais où tu t'entraînes.
dis encore son prénom et on te ramasse à la pelle
retire ta plainte ou ta boutique flambe
on est cinq dans la voiture, on t'attend, descends chercher ton courrier
le jour où tu sors seule, j'y serai
J'ai gardé un double de tes clés. Une nuit, quand tu auras oublié jusqu'à mon nom, je
m'a te péter les deux jambes, mon tabarnak
t'as intérêt à déménager, parce que je vais te cogner jusqu'à ce que tu demandes pardon
== hate_threat
ce soir on casse du pédé[lgbtq]
à la Seine, les Arabes[arab]
une synagogue[jewish], une allumette
on va tondre ces putains de voilées[muslim]
coulez les canots[refugees] et qu'on n'en parle plus
Les Noirs[black] qui viendront au match repartiront en civière. Ce n'est pas une menace en l'air, on a de quoi les recevoir.
vivement qu'un camion nettoie le campement rom[roma] avec tout ce qu'il y a dedans
les trans[transgender] de la marche, faut les lyncher un par un
faudrait aligner les féministes[women] contre un mur
Samedi à vingt-deux heures on se retrouve au square et les migrants[immigrants] qui dorment là, on va les
== incite_selfharm
tue-toi, ça fera un vide utile
pourquoi t'es encore en vie ?
même ta mort n'intéressera personne, alors vas-y
T'as plus de copine, plus de boulot, plus d'amis. Tire la leçon et disparais pour de bon. On dira que t'as eu une bonne idée, une seule.
fini le cinéma, si tu veux mourir fais-le ce soir et arrête de poster
== sexual_harassment
joli petit cul, tu suces ?
combien la nuit, chérie ?
viens sur mes genoux, secrétaire de luxe
j'te prendrais contre la photocopieuse
Madame, ma femme n'est pas là ce soir et votre décolleté me parle. Montez donc, on sait bien que les divorcées comme vous ne disent jamais non.
ta bouche elle est faite pour autre chose que les réunions
envoie un nude stp fais pas ta coincée 🍆💦
Elle a eu la mission à Genève, évidemment. Avec une paire pareille on n'a pas besoin de diplôme, on a besoin d'un bureau qui ferme à clé.
t'es bonne à baiser, pas à présenter à ma mère
mets une jupe plus courte demain, ça motivera l'équipe et surtout ton chef
Hé l'ambulancière, j'ai un truc qui gonfle, tu viens prendre la tension avec la langue ?
je t'ai notée 8 : cul 10, cerveau inutile
si tu refuses de coucher, t'étonne pas de rester caissière
== insult_group
les contrôleurs, ces petits chefs bornés
agents immobiliers : menteurs de père en fils
les trottinettistes sont des dangers publics décérébrés
Les chroniqueurs télé sont une bande de perroquets. Ils savent tout sur tout et ils n'ont rien lu, même pas l'article du jour.
supporters de ce club, troupeau de geignards
== friendly_profanity
putain, je t'aime
oh merde, c'est sublime
t'es un putain de génie
bordel, on l'a fait
la vache, quel pied, putain
vieille salope, tu m'as manqué 😘
j'me suis chié dessus de rire
enfoiré, ton gâteau !
tabarnak que t'es bonne au ping-pong
quel con je suis, joyeux anniv'
putain d'équipe de tarés, je vous kiffe
ça déchire sa mère
crisse que c'est beau, l'automne
merde alors, un poney !
cul bordé de nouilles, encore un six
connard adoré, passe-moi le sel
nom de Dieu de bordel, QUELLE voix
fait chier, j'ai encore pleuré devant Le Roi Lion
bon sang les cons, qu'est-ce qu'on a ri
c'est de la bombe, ta soupe, bordel
J'ai retrouvé ma bague de fiançailles dans le joint de la machine. Après deux ans. J'ai hurlé "putain de merde" si fort que le voisin est monté avec une pelle.
Mon frère, ce grand couillon, a fait Brest-Grenoble en stop pour être là à minuit. Avec une bûche. Écrasée. Meilleur con du monde.
Dix ans que je rate mes meringues. Ce matin, bordel, elles ont monté, elles ont tenu, elles brillent. J'en ai mis une sous cloche.
Tu te rappelles quand on a joué devant quatre personnes à Vierzon ? On était nuls à chier et je n'ai jamais été aussi heureuse, mes salauds.
Le chirurgien vient d'appeler, tout est parti, tout. Putain, maman va s'en sortir. Je suis assise par terre dans le couloir et je ris comme une conne.
wsh les bâtards, qui vient au five ce soir, ça me manque vos gueules
osti qu'on a eu du fun au chalet, gang de malades
té, enculé, t'as pêché un loup de trois kilos, fais voir !
ptn ptn ptn jsuis prise en médecine 😭😭😭
ON EST EN FINALE BORDEL DE MERDE
nan mais @clem.grimpe t'as plié le 8a, espèce de grosse malade, respect
purée de merde que ton petit est beau, il a tes oreilles, désolé
je suis un putain de boulet, j'ai pris le train pour Tours au lieu de Tourcoing mdrrr
C'était la dernière chanson, il pleuvait comme vache qui pisse, et ce grand malade de bassiste a
Elle ouvre l'enveloppe, elle devient blanche, elle dit "oh putain", et là tout le monde
la con de toi, t'as encore gagné aux boules !
Mamie a dit "merde" au maire en lui remettant sa médaille. Quatre-vingt-seize ans, pas une ride au caractère.
quelle belle bande de dégénérés, cette chorale, j'vous adore
tu m'as fait flipper, salaud, et t'avais des croissants derrière le dos
vingt-cinq ans de mariage, bordel, et il me fait encore marrer
== profane_object
saleté de Wi-Fi de merde
putain de fermeture éclair
ce tiroir de mes deux
foutu réveil, ta gueule
journée de chiotte
bordel, encore une mise à jour
j'emmerde ce parking
La chaudière est morte un vingt-trois décembre. Bien sûr. Le dépanneur vient le six. Je chie sur le thermostat et sur toute sa descendance.
crisse de souffleuse qui part pas
PUTAIN DE LEGO SOUS LE PIED
mon tel rame sa mère, jvais le jeter ds l'canal 📱
enfoirée de guêpe, elle m'a eu à travers la chaussette
ligne 13 de merde, j'ai vu passer quatre rames
fait chier, ce couvercle
saloperie d'imprimante, elle me demande du cyan pour du noir
Merde, merde et re-merde, j'ai encore oublié le code de
quelle bouse, ce troisième épisode
je maudis ce con de parasol depuis qu'il s'est envolé à Royan
purée grumeleuse à la con, à refaire
putain de gel hydroalcoolique, ça pique, j'avais une coupure
== positive_identity
vive les sorcières et les femmes[women]
fiers d'être sourds[disability] ✊
les Antillaises[black] mettent le feu
trans[transgender] et magnifique
respect aux mamans voilées[muslim]
Juifs[jewish] et Arabes[arab], même chorale
rien d'anormal à deux papas[lgbtq]
les Roms[roma] ont droit au soleil
notre maire est lesbienne[lgbtq] et elle assure
{gens} méritent mieux que vos sondages
allez les filles[women], à l'assaut
Le médecin de mon village est syrien[refugees]. Il se lève la nuit, il connaît nos douleurs et nos chiens. Si on nous l'enlève, on bloque la départementale.
Ma prof de boxe est trans[transgender], elle m'a appris à encaisser, à cogner et surtout à rire après. C'est la personne la plus costaude que je connaisse, dedans comme dehors.
Soixante femmes de chambre[immigrants], vingt-deux mois de grève, et l'hôtel a cédé. Elles ont gagné contre une multinationale avec des casseroles et de la danse.
On croyait que Titouan[disability] ne parlerait jamais. Hier il a plaidé, avec sa tablette vocale, devant le conseil municipal. Il les a démolis, argument par argument.
Depuis que la famille comorienne[black] a repris le bar-tabac, le dimanche ça joue, ça crie, ça vit. Ce bled était mort, ils l'ont ressuscité.
mon grand-père tirailleur[black] s'est battu pour ce pays, je me bats pour sa pension
bénie soit la synagogue[jewish] qui a ouvert ses portes aux inondés de la vallée
l'équipe de foot des réfugiés[refugees] a explosé celle des pompiers, et tout le monde a fini à la buvette
les bipolaires[mental_health] ont le droit d'aimer, de bosser, de se planter et de recommencer
une Innue[indigenous] à la tête du festival, pis ça va fesser fort
trop belle la gay pride d'Angers, mm mon papy a mis des paillettes 🏳️‍🌈✨
LES KURDES[ethnicity] ONT ENFIN LEUR CENTRE CULTUREL, YOUHOU
porter le voile[muslim] ou l'enlever, c'est son droit, et moi je défends son droit
les infirmières philippines[asian] tiennent l'hôpital à bout de bras, payez-les
ça tue, ce défilé de mode fait par des mamans en fauteuil[disability]
On me disait qu'une femme[women] ne pouvait pas commander un chalutier, alors j'ai
Mon mari et moi[lgbtq], on a adopté l'année dernière, et le plus beau c'est quand
les Réunionnais[ethnicity] ont la meilleure cuisine de France, venez vous battre
aucune honte à prier, ni à ne pas prier, mes amis musulmans[muslim] le savent
ma femme[lgbtq] est une arme de douceur massive
== negated_hate
je ne hais pas {groupe}
les Arabes[arab] ne sont pas le problème
non, les femmes[women] ne sont pas faibles
pas tous des voleurs, non[roma]
être noir[black] n'a rien de suspect
un trans[transgender] n'est pas un monstre
les Juifs[jewish] ne complotent pas
parasites ? non, collègues[immigrants]
les migrants[immigrants] ne m'ont rien volé
personne n'est de trop ici[refugees]
Je n'ai jamais dit que les musulmans[muslim] devaient partir. J'ai dit que le parking devait être agrandi, et ça vaut aussi pour la sortie de messe.
C'est faux, les Roumains[nationality] ne sont pas sales. J'ai logé chez eux trois semaines à Cluj, c'est moi qu'ils obligeaient à enlever mes chaussures.
Je ne crois pas que les schizophrènes[mental_health] soient dangereux. Mon frère l'est pour une seule chose, le fromage dans le frigo.
les homos[lgbtq] ne sont pas malades, et ceux qui vendent des "guérisons" sont des escrocs
nul ne devrait traiter un trisomique[disability] de légume
arrêtez avec vos histoires, non, les Chinois[asian] ne mangent pas vos chats
C PAS LES RÉFUGIÉS[refugees] QUI ONT FERMÉ LA MATERNITÉ
les féministes[women] mal baisées ? n'importe quoi, arrêtez avec cette bêtise
jpense pas du tt que les gitans[roma] st des voleurs, mon beauf en est un et il me rembourse lui 😂
je ne souhaite le départ de personne, ni des Afghans[refugees] ni des Parisiens
mon oncle se trompe, les Noirs[black] ne sont ni plus ni moins travailleurs que nous
les handicapés[disability] ne sont pas des courageux ni des boulets, ce sont vos voisins
Contrairement à ce qu'affirme le tract, aucun Haïtien[nationality] n'a touché
Je n'ai pas peur des hommes qui prient[muslim], j'ai peur de ceux qui
les curés[christian] ne sont pas tous des hypocrites, le nôtre répare les mobs
== counter_speech
"sale gouine" ? plainte déposée[lgbtq]
on ne dit pas "chinetoque", Papi[asian]
"rentre chez toi" : je suis née à Laval[black]
l'antisémitisme tue, encore[jewish]
signalez ce compte transphobe[transgender]
qui a tagué "mort aux Arabes" ? honte[arab]
ta "blague" sur les blondes, non[women]
raciste un jour, viré le lendemain
« Les femmes n'ont rien à faire dans une caserne », m'a dit l'adjudant en 1998. Vingt-six ans plus tard, c'est moi qui signe les mutations, et je n'ai pas oublié[women].
Une élève a trouvé dans son casier un papier avec "retourne dans ta grotte, la voilée". Toute la classe a écrit une réponse. Elle en a cent douze, accrochées au-dessus de son lit[muslim].
"Les trisomiques, c'est de l'argent jeté par la fenêtre." Cette phrase a été dite à l'antenne, par un invité payé. On demande des excuses et un droit de réponse[disability].
Mon père chantait "y a bon Banania" à table et trouvait ça mignon. Je lui ai montré les affiches, les zoos humains, les dates. Il n'a plus jamais chanté[black].
Ceux qui affirment que le Vél' d'Hiv a été inventé devraient lire les lettres jetées des wagons. Moi je les ai lues à mes CM2, et personne n'a bougé[jewish].
quand le patron du bar a dit "ici on sert pas les manouches", on a reposé nos verres et on est tous sortis[roma]
traiter ton pote de "mongol" parce qu'il rate un penalty, c'est cracher sur ma fille[disability] 😤
ds le chat vocal ça hurle "pédale" à chaque kill, jvous jure c'est usant, mutez les svp[lgbtq]
« qu'ils coulent » : voilà ce qu'un élu a écrit sous la photo d'un canot, et c'est abject[refugees]
dis donc @bfm_fan_62, "ils ont ça dans le sang" c'est du racisme biologique, pas une analyse[black]
"T'ES FOLLE, RETOURNE À L'ASILE" ne sera plus toléré dans cette mairie, ni pour une élue ni pour un usager[mental_health]
le slogan "on est chez nous" crié devant un foyer d'enfants afghans me donne envie de pleurer[refugees]
une affiche disait "pas de Polonais, pas de chiens" ; c'était en 1931 à Lens, c'était mon arrière-grand-père[nationality]
À la barre, l'accusé a reconnu avoir écrit "il faut gazer les gitans", puis il a ajouté que c'était[roma]
La vieille dame s'est levée dans le tram et a dit au type qui insultait le couple d'hommes :[lgbtq]
haïr quelqu'un pour son passeport, c'est avoir une drôle d'idée du courage[nationality]
« les Juifs ont l'argent » : mon père juif était ferrailleur et mourait de trouille devant les factures[jewish]
si un client appelle encore Linh "ching chong", il se sert son café tout seul[asian]
tu ris quand ton chef imite l'accent africain, mais regarde donc la tête d'Aïssata[black]
un faux témoignage circule : non, les réfugiés n'ont agressé personne au lac, la gendarmerie dément[refugees]
les chants homophobes ne sont pas du folklore et l'arbitre a bien fait d'arrêter le match[lgbtq]
on m'a dit "pour une Arabe vous parlez bien", j'ai répondu "pour un recruteur, vous parlez mal"[arab]
"les curés, tous pourris" écrit sur la porte d'un presbytère où vit un homme de 88 ans, quelle lâcheté[christian]
== mentioned_slur
"youpin", un mot de 1878[jewish]
on m'appelait le bougnoule au régiment[arab]
"rital" et "macaroni", mon père les a tous eus[nationality]
La Cour a jugé que le mot "négresse", employé par la cliente, constituait une injure raciale publique[black].
pourquoi "pédé" fait encore rire dans les vestiaires ? j'en ai fait mon mémoire[lgbtq]
== reclaimed_slur
pédés et paillettes, 20 h chez moi[lgbtq]
gouine un jour, gouine toujours 💜[lgbtq]
nous les négresses marronnes, on danse[black]
les tapettes du club de rugby vous attendent dimanche, on plaque et on brunche[lgbtq]
la Trans-Pédé-Gouine recherche une batteuse, amène tes baguettes ma biche[lgbtq]
== question_benign
les juifs[jewish] fêtent-ils le 31 ?
on dit Rom ou Manouche ?[roma]
un sourd[disability] peut-il conduire un car ?
comment accueillir une collègue trans[transgender] ?
c'est quoi, l'excision[women] ?
les bouddhistes[asian] mangent-ils du canard ?
pourquoi dit-on "homoparentalité"[lgbtq] ?
Ma belle-fille est malienne[black] et ma mère de 90 ans lui demande toujours d'où elle vient "vraiment". Comment en parler à ma mère sans la braquer ?
Je suis chauffeur de bus et une dame aveugle[disability] monte tous les jours à mon arrêt. Est-ce qu'il faut lui proposer de l'aide ou attendre qu'elle demande ?
slt, cmt on dit merci en kabyle ?[arab] 🙏
est-ce que les femmes[women] peuvent diriger la prière dans certaines mosquées ?
un Inuk, des Inuits, et l'adjectif ça donne quoi ?[indigenous]
pourquoi y a-t-il plus d'hommes que de femmes en prison ?
quelles aides pour un réfugié[refugees] qui veut passer le permis poids lourd ?
Mon fils de neuf ans m'a demandé ce que voulait dire "collabo", et pourquoi les juifs[jewish]
les protestants[christian] ont-ils des saints ?
être bipolaire[mental_health] empêche-t-il d'adopter ?
le créole martiniquais et l'haïtien se comprennent-ils ?
les Portugaises[nationality] de la loge, c'est un cliché ou une histoire vraie ?
combien de temps dure une transition[transgender] en général ?
== self_identity
je suis rom[roma] et sapeur-pompier
gay[lgbtq], Breton, têtu
aveugle[disability] et photographe, oui
fille de harki[arab], mère d'athlète
je suis trans[transgender], passe-moi le comté
À huit ans j'ai quitté Grozny sur les genoux de ma tante. À trente, je plaide à Nice. Le juge écorche mon nom, et je gagne quand même[refugees].
juive[jewish] par ma mère, bretonne par mon père, donc crêpes sans jambon
moi c'est Awa, noire[black], asthmatique, ceinture marron, jamais à l'heure
schizo[mental_health] stabilisé dps 6 ans, jfais du pain, jdors, jvais bien 🍞
Quand j'ai dit à mon équipe de hockey que j'étais gai[lgbtq], le capitaine a
== neutral_identity
la mosquée[muslim] ouvre ses portes samedi
14 % de femmes[women] chez les pompiers
rafle du 26 août 1942 : cérémonie à Nice[jewish]
L'usine emploie cent dix travailleurs handicapés[disability]. La direction annonce un plan social, les syndicats appellent à la grève.
une Sénégalaise[black] remporte le prix du premier roman
le préfet ordonne l'évacuation du campement où vivaient soixante Roms[roma], dont vingt écoliers
la cour d'assises juge deux hommes pour le meurtre d'une femme trans[transgender] au bois
Né à Oran en 1931, le peintre[jewish] quitta l'Algérie en 1962 et
le nombre de mariages de couples de même sexe[lgbtq] reste stable
les saisonniers marocains[arab] demandent l'accès à l'eau potable
== abuse_object
je déteste ce matelas
crève, imprimante
infâme, ce café de la gare
ce pull est un traître
poubelle, tes enceintes
Le canapé convertible est un tortionnaire. Une barre dans le dos, un ressort dans les côtes, et au matin il refuse de se refermer, l'ordure.
g jms vu 1 jeu aussi débile, désinstallé direct
vilaine petite voiture, menteuse, ton voyant était éteint
ce robot est bête, moche et il fait peur au chat 🤖
Ces chaussures sont des criminelles, elles m'ont massacré les talons pendant
== abuse_idea
le colonialisme fut une saleté
à la poubelle, votre charte
je vomis l'extrême droite
interdisez les chasses à courre, une bonne fois
ce budget est un crachat
La ligne fermée, la poste fermée, la maternité fermée. Cette politique est une ordure, une saleté de petite gestion sans cœur, et je pèse mes mots.
le racisme est une bêtise contagieuse
la réforme du bac, quel torchon 😡
ce dogme est idiot, cruel et il sent la naphtaline
L'arbitrage vidéo est un poison, il faut le supprimer avant que
== support
j'arrive, ouvre-moi
tu ne pèses rien, mon cœur
pleure, j'ai des mouchoirs 🤍
non, t'es pas folle
on tient, toi et moi
Il t'a dit "sans moi t'es rien". Regarde : tu as signé ton bail, tu as un lit, une clé, et moi au bout du fil. T'es pas rien, t'es debout.
reste en ligne, mets un pull, descends au café du coin, j'y suis dans dix minutes
ta tristesse me fait pas peur, je reste
tkt pas tu déranges jamais, mm à 4h du mat, appelle stp
« Une bouche de trop », voilà ce que tu penses de toi. Chez nous il y a toujours une assiette de trop, et c'est la tienne.
le psy du CMP est chouette, je t'y emmène mardi, on prendra des chouquettes
ce n'était pas ta faute, ni la jupe, ni l'heure, ni le verre
tu as tenu jusqu'à ce soir, et ce soir suffit
frérot, t'es pas un fardeau, t'es mon frère
Je ne te laisserai pas seule cette nuit, j'ai prévenu le boulot, j'ai pris le chat, et
== distress
je me hais ce soir
à quoi bon se lever
plus rien n'a de goût 😶
Mes parents ont trouvé mes messages, ils disent que je suis une abomination. Je dors dans la voiture d'un copain depuis mardi et j'ai froid[lgbtq].
j'ai relu la lettre que j'avais écrite en mars, et j'ai peur parce que
== idiom
je vais le tuer, ce suspense
ça caille à pierre fendre
mort de trouille avant l'oral, il a quand même fusillé le jury
le boss veut ma peau, j'ai perdu le badge et
== criticism_person
Inès, ton tableau est faux
je trouve le préfet un peu léger
votre plaidoirie manquait de preuves, maître, et je vous le dis amicalement
Le chef de chœur va trop vite. Les altos n'ont pas le temps de respirer, et il ne nous écoute pas quand on le dit.
Sur ce dossier la ministre a menti par omission, et il serait normal qu'elle
== everyday
achève le gâteau, j'en peux plus
le poulet est mort, pas congelé
tire plus fort, le bouchon va céder
t'as vu le renard près des poubelles ? 🦊
L'avant-centre a fusillé la barre, le public s'est levé et
== sexual_health
on peut changer d'avis, même au lit
le stérilet se pose en cinq minutes
des brûlures en urinant ? faites un test
Le dépistage du VIH est gratuit et sans ordonnance dans tous les labos. Le résultat arrive le lendemain.
après une prostatectomie, l'érection peut mettre des mois à
== dialect
t'inquiète le reuf, on s'capte à la gare
y drache, min tiot, rintre à l'baraque
septante-deux balles le plein, non mais chérote !
wesh la daronne a fait du mafé, ramenez vos culs
envoye, dépêche, la poutine va être frette
== insult_person
La dame du guichet a mis vingt minutes à trouver le tampon. Il était dans sa main. Je ne demande pas un prix Nobel, mais entre elle et la plante verte, c'est la plante qui suit la conversation.
Ton mari raconte partout qu'il a monté sa boîte tout seul. Avec l'argent de ton père, les idées de ta sœur et le garage de ton oncle. Un vantard sans une once de talent.
On t'avait demandé une seule chose, garder les clés. Tu les as perdues, tu as menti, puis tu as accusé le petit. Je n'ai jamais vu quelqu'un d'aussi lâche et d'aussi sot à la fois.
J'ai goûté ton fameux cassoulet. Je comprends mieux pourquoi tes enfants mangent chez leur copain le dimanche. Reste aux œufs durs, et encore, avec surveillance.
Notre avant-centre coûte huit cents euros par mois au club et il a marqué contre nous. Il marche, il boude, il refait ses lacets. Un sac de plâtre défendrait mieux.
Elle publie trois citations par jour sur la bienveillance et elle a fait pleurer deux stagiaires avant midi. Quelle hypocrite, quelle petite personne, et dire qu'elle dirige un service de quarante gens.
nan mais g vu ta story "nouveau départ" mdrr c le 6e cette année, change pas d vie change de cerveau ma pauvre 💅
== insult_profane
Il a pris ma place de parking avec une béquille empruntée. Je l'ai vu courir après. Quel enfoiré de première, quel petit trou du cul sans honneur.
Mon coloc s'est tiré la nuit avec la télé, la caution et mon fromage. Mon fromage, bordel. Si tu lis ça, Benoît, t'es une ordure et un gros fils de pute.
ostie que t'es cave, t'as crissé le feu à la remise pis tu dis que c'est le chat, maudit menteur à marde
== hate_implicit
Ma belle-mère a une aide à domicile ivoirienne[black]. Très douce, très propre même. Nous avons tout de même rangé l'argenterie à la banque, parce que la douceur, chacun sait, ça endort.
On nous explique qu'il faut plus de femmes[women] au conseil. Soit. Mais qui va prendre les décisions pendant qu'elles parlent de la couleur des rideaux et de qui a vexé qui ?
Les gens du voyage[roma] se sont installés lundi. Mardi, plus de gasoil dans le tracteur. Mercredi, le maire vient nous parler de vivre ensemble. Moi je vis, eux ils sont ensemble.
Un ami médecin me disait que la moitié de ses dépressifs[mental_health] guérirait avec une pelle et un champ. Évidemment, ce n'est pas remboursé, alors on préfère les pilules et le canapé.
À l'école de ma nièce il y avait une crèche, un sapin et un Père Noël. Il reste une "fête de l'hiver". Devinez pour faire plaisir à qui[muslim], et devinez qui n'est même pas venu.
J'ai visité le mémorial. Beaucoup de chaussures, beaucoup de valises. N'importe quelle brocante pourrait en faire autant, et personne n'a le droit de compter[jewish].
== hate_derogation
J'ai fait trois saisons en Suisse avec des Kosovars[nationality]. Fourbes, violents, incapables de remercier. On m'avait prévenu, je n'y croyais pas, maintenant je les exècre.
Les lesbiennes[lgbtq] qui se promènent main dans la main sur la digue me soulèvent le cœur. C'est laid, c'est sale, c'est un pied de nez à toutes les vraies familles.
Je n'éprouve que du mépris pour les Haïtiens[nationality]. Paresseux dans les champs, menteurs à la ville, superstitieux partout. Rien de grand n'est jamais sorti de ce peuple.
== hate_normative
Que les réfugiés ukrainiens[refugees] rentrent chez eux, et les Syriens d'abord. On n'aurait jamais dû ouvrir les gymnases. Pas un lit, pas un repas, pas un cahier d'écolier de plus.
La place d'une musulmane[muslim] voilée n'est ni à l'université, ni au tribunal, ni au volant d'un bus. Qu'on le vote une fois pour toutes et qu'elles restent chez elles.
== threat_person
Bravo pour ton témoignage, maintenant tout le quartier connaît ta tête. Change de serrure, change de trottoir, change de ville. Nous, on a le temps et on a de l'essence.
La prochaine fois que ton chien aboie, je m'occupe du chien. La fois d'après, je m'occupe de toi, et je te garantis que tu n'aboieras plus.
== sexual_harassment
Madame la conseillère, votre tailleur vous boudine juste où il faut. Passez donc à mon hôtel avec le dossier, on le signera au lit, et je serai très généreux si vous l'êtes aussi.
== counter_speech
Au repas de Pâques, Tonton a lancé que "les Chinois nous ont refilé la maladie exprès". Ma cousine Mei a posé sa serviette et elle est partie. On aurait tous dû parler avant elle[asian].
Sur la porte de l'infirmière, quelqu'un a scotché "pas de voilée pour mes piqûres". Elle a soigné le monsieur quand même, et c'est nous, ses collègues, qui lui avons dit ce qu'on en pensait[muslim].
Dans les tribunes j'entends "allez les fillettes" à chaque passe ratée des garçons. Ma fille est à côté de moi, elle joue mieux que la moitié d'entre eux, et elle me demande pourquoi c'est une insulte[women].
Mon grand-oncle a été déporté comme homosexuel et sa propre famille disait qu'il "l'avait bien cherché". J'ai fait graver son nom l'année dernière. Cette phrase-là ne sera plus jamais prononcée chez nous[lgbtq].
"Les Roms volent les enfants" : cette rumeur a suffi, en 2019, pour que des gens soient tabassés dans leur camionnette à Clichy. Avant de partager un message vocal, souvenez-vous de leurs visages[roma].
svp @modos yen a qui spamment "sale triso" ds le chat dès qu'un joueur rate, mon ptit frère est triso et il vous regarde, merci 💙[disability]
== negated_hate
On m'a demandé si j'avais peur, seule au guichet avec tous ces demandeurs d'asile[refugees]. Non. La seule fois où l'on m'a craché dessus, c'était un notaire.
Je ne pense pas que {groupe} menacent notre identité. Mon identité, c'est le bal, le fromage et la mauvaise foi, et tout ça se porte à merveille.
Il n'y a rien de vrai dans l'idée que les Noirs[black] ressentent moins la douleur. Des médecins l'ont cru, des femmes en sont mortes, et personne ne devrait plus l'enseigner.
== positive_identity
Trois cents mamans de Roubaix[arab] ont bloqué l'usine jusqu'à ce qu'on analyse l'eau. Elles avaient raison, l'eau était toxique. Ces guerrières ont sauvé toute une ville avec des poussettes.
Notre boulanger est sourd[disability], alors tout le village a appris à commander en signes. La baguette bien cuite, c'est deux doigts et un clin d'œil. Il mérite toutes les étoiles du guide.
Quand ma meilleure amie m'a dit qu'elle aimait les femmes[lgbtq], je lui ai répondu qu'il était temps. On a ouvert une bouteille, on a dansé, et son chien a mangé le gâteau.
== friendly_profanity
Ma mère a enfin quitté son boulot de merde. Elle a posé son badge, elle a dit "allez, salut", et on l'attendait sur le parking avec du champagne et des casseroles. Putain de beau jour.
J'ai réparé la mob de pépé, celle qui ne roulait plus depuis 1987. Elle pète, elle fume, elle fait un boucan de tous les diables. Il a pleuré, ce vieux con que j'adore.
Qui m'a inscrit au concours de mangeurs de boudin ? Bande d'enfoirés. Je suis arrivé deuxième, j'ai gagné un jambon, et je vous invite tous dimanche.
== profane_object
Trois heures pour monter cette foutue armoire, et la porte s'ouvre vers le mur. Putain de notice, putain de vis en trop. Je dors par terre et je vous emmerde, les Suédois du carton.
== support
Tu dis que tu gâches la vie de tout le monde. Hier ma fille a dessiné les gens qui la font rire, et tu étais au milieu avec ton bonnet. Je passe te chercher, mets tes bottes.
Ce qu'il te crie, que t'es une moins que rien, ce n'est pas ton portrait, c'est le sien. On a une chambre, un verrou et un dossier prêt pour l'avocate. Viens quand tu peux.
== question_benign
Mon voisin est témoin de Jéhovah[christian] et sa fille est invitée à l'anniversaire de mon fils. Est-ce que je peux lui proposer de venir seulement jouer, sans gâteau ni bougies, ou est-ce maladroit ?
On prépare une visite d'usine et l'un des ouvriers utilise un fauteuil[disability]. Faut-il le prévenir des pavés, ou simplement choisir un autre chemin pour tout le monde ?
== abuse_idea
Cette loi est une lâcheté, un ramassis de bêtises écrites un soir de panique. Elle punit les pauvres, elle ennuie les juges, et elle mérite la corbeille avant la fin du mois.
== criticism_person
Sandrine, je te le dis franchement, ton compte rendu est incomplet. Tu as oublié les remarques des infirmières, et elles ont raison d'être vexées.
== everyday
Mon oncle tue le cochon fin novembre, toute la famille fait les boudins, et le soir on joue aux cartes en râlant. Celui qui perd lave la grande marmite.
