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
== insult_person
tu manques d'envergure, mon pauvre
même ta boîte mail t'évite
quelle nouille, ce délégué
elle a l'esprit d'un dimanche pluvieux
vous êtes d'une médiocrité qui force le respect
on dirait que ton prénom a été tiré au sort et ta tête aussi
il confond éloquence et bruit de chasse d'eau
Pimbêche.
tu cuisines comme on enterre quelqu'un, dans le silence et le regret
mon beau-frère est si pingre qu'il compte les glaçons
t'as le charisme d'un horodateur
elle pourrait se taire en douze langues, ce serait toujours un progrès
Il a deux neurones et ils sont en garde alternée.
ce gars c'est le brouillon de son frère
vieille chouette aigrie, occupe-toi de tes géraniums
personne ne t'a élue reine de la copropriété, Martine, descends de ton tabouret
tu te crois profond parce qu'on ne comprend rien à ce que tu dis
le nouveau DRH : un robinet d'eau tiède en costume
sans tes filtres on appellerait un exorciste
votre fils est aussi vif qu'une moule au repos, et je vois d'où ça lui vient
bah alors champion, toujours dernier au tri sélectif et à la vie
quel pleutre, il a envoyé sa mère démissionner à sa place
tas de prétention
Je n'ai rien contre toi, sauf ta voix, ton rire, tes idées et ta présence.
ta capacité à décevoir mérite une étude
cet entraîneur a vidé le club plus vite qu'une fuite de gaz
à force de lécher les vitrines du pouvoir, il a la langue en verre, ce lèche-bottes
une girouette, voilà ce que tu es, et même pas en bon état
Monsieur se prétend poète : il fait rimer ennui et lui-même.
t'as une tête à rembourser les spectateurs
ne discutez pas avec elle, elle a appris la vie dans un horoscope
ce mec ment même quand il dit bonjour
tu as gâché le mariage de ta sœur, l'enterrement de ton oncle et mon samedi, quelle constance dans la nullité
il faudrait te livrer avec un mode d'emploi et un extincteur
@user on t'a lu, on t'a plaint, on t'a oublié
Ton ex a eu de la chance : elle t'a quitté avant d'avoir tout vu.
== insult_profane
mange ta merde, l'arbitre
il a encore raflé la prime, cet enculé de chef
eh ducon, le clignotant c'est pas une déco
va te faire cuire le cul, Didier
toi t'es un beau salaud, vendre la bague de mémé
grosse merde sans parole
ton daron t'a fini à la pisse, bouffon de mes couilles
Casse-couilles professionnel, t'as même pas de vie à emmerder chez toi ?
calvaire de trou de cul, t'as pogné mon stationnement
== hate_implicit
tiens, le kebab vient de refaire sa devanture[arab], avec quel argent, je pose la question
On a mis une femme à la tête de la centrale[women]. J'ai acheté des bougies.
dans mon immeuble il y a onze prénoms sur l'interphone, j'en prononce deux[immigrants]
ils ont gagné le procès[jewish], évidemment, le juge s'appelait comme eux
quand un couple d'hommes demande à adopter[lgbtq], moi je plains d'avance la photo de classe
sourire en coin du vigile quand la famille rom[roma] est entrée chez Zara, et il avait raison de compter les cintres
Mon dermato est noir[black], j'ai demandé où il avait eu son diplôme. Il y a des concours par correspondance maintenant.
au loto de la CAF, devinez qui a toujours le bon numéro : {groupe}
une autiste à l'accueil[disability], c'est sûr que ça va fluidifier les choses…
mon pays, je le reconnais encore, mais seulement le dimanche matin avant leur réveil[immigrants]
les Chinois[asian] ne viennent jamais aux urgences, ne cherchez pas, ils enterrent leurs papiers avec leurs morts
le prof était bipolaire[mental_health], mais on a attendu qu'il mette le feu pour s'étonner
Joli, votre plan "logement pour tous". Tous ceux qui viennent d'atterrir[refugees], donc.
elle a porté plainte contre son producteur, dix ans après et juste avant la sortie de son livre[women], les calendriers sont bien faits
pourquoi croyez-vous que les banques ferment le samedi ? pas pour vous[jewish]
les Peuls[ethnicity] arrivent avec leurs vaches, et après on compte les champs et les cercueils
avant de crier au génocide, qu'ils nous montrent les machettes[ethnicity], on nous a vendu un film
ma fille veut être "il" depuis qu'elle a un compte TikTok[transgender], quelle surprise, la mode était déjà au bleu
les retraités[age] bloquent la caisse à 18 h, comme s'ils n'avaient pas eu toute la journée et toute la vie
je dis juste que depuis l'ouverture du foyer de demandeurs d'asile[refugees] ma voisine a changé trois fois de serrure
à chaque coupe du monde on se demande si c'est bien l'équipe de France, regardez la photo[black]
Les Innus[indigenous] ont la fibre, les pick-up neufs et l'essence à rabais. Et c'est nous les colons ?
une chrétienne qui donne des leçons de science[christian], bientôt elle fera marcher le labo sur l'eau
on a embauché une femme voilée[muslim] au guichet, maintenant les jambons sont rangés derrière, je constate
Dans ce village tout le monde se parlait. Puis est venue la mosquée[muslim]. Tout le monde se tait.
un Corse qui travaille[ethnicity], ils en ont fait une statue, tellement c'est rare
la Banque, le Théâtre, la Radio : lisez les noms à voix haute, et vous comprendrez tout seuls[jewish]
la grande relève a commencé : comptez les poussettes[immigrants], puis comptez les vôtres
je ne suis pas raciste, mon dentiste est vietnamien[asian], c'est minutieux ces gens-là, tant qu'on les surveille
== hate_derogation
je vomis {groupe}, c'est physique
aucune envie de cacher mon aversion pour les Tutsi[ethnicity], race de serpents
les musulmanes[muslim] voilées sont sinistres, soumises et bornées
ces lesbiennes[lgbtq] me hérissent, criardes, hargneuses, laides à faire fuir un loup
Les Albanais[nationality] du chantier : brutaux, sournois, incultes. Je les abhorre.
ma nouvelle voisine est une Noire[black] et franchement elle me répugne, avec ses cris et ses odeurs
les sourds[disability] m'exaspèrent avec leurs grimaces
Elle est trans[transgender], donc menteuse ; toute sa vie est une tricherie
des hypocrites sans cervelle, tous ces bigots de catholiques[christian]
comme je déteste leurs fêtes, leurs chants, leur langue : les Tamouls[asian] sont insupportables
un bisexuel[lgbtq], c'est un lâche qui mange à tous les râteliers
le migrant[immigrants] de base est ingrat, oisif et mythomane
pouah, des Roumains[nationality] dans la piscine, je sors
les femmes[women] politiques ? fausses, hystériques, creuses
== hate_dehumanise
des mouches à viande, vos réfugiés[refugees]
les Inkotanyi et leur peuple[ethnicity], des cancrelats d'hier et de demain
La mosquée[muslim] ? un nid, et un nid ça s'enfume
traitez-les comme des mauvaises herbes, {groupe}, il faut arracher jusqu'à la racine
on devrait passer le terrain au karcher, il y a encore des tiques roms[roma] qui s'accrochent
un fœtus raté, voilà ce qu'est un nain[disability]
il a du sang de hyène, ce Bamiléké[ethnicity], comme tous les siens
une trans[transgender] au micro : on a branché un épouvantail
les Arabes[arab] sont une moisissure sur le mur de l'Europe
== hate_normative
plus un seul visa pour un Sénégalais[black], fini
rendez les consulats aux hommes, les femmes[women] au lavoir
que chaque Juif[jewish] quitte l'armée, la justice et la radio, et vite
les personnes handicapées mentales[disability] n'ont rien à faire dans un bureau de vote
ôtez-leur la nationalité, aux Marocains[nationality] qui sifflent l'hymne, et aux autres aussi par prudence
pas d'adoption, pas de mariage, pas de défilé : rien pour {groupe}
le Québec aux Québécois, les Sikhs[sikh] n'ont qu'à enlever leur turban ou prendre l'avion
Il est temps de démolir les bidonvilles et de reconduire les Comoriens[nationality] à Anjouan, bébés compris
un gay[lgbtq] ne devrait jamais encadrer une colonie de vacances
== hate_negated
un musulman[muslim] n'est fidèle à aucun drapeau
vous ne ferez jamais un cadre d'un Noir[black]
nul Rom[roma] n'a jamais payé une facture
ce ne sont pas des femmes[transgender], ce ne sont même pas des hommes
Je ne serrerai pas la main d'un homo[lgbtq], ni aujourd'hui ni sur mon lit de mort
qui a déjà vu un Juif[jewish] généreux ? personne
les immigrés[immigrants] n'ont pas de pays, pas de parole et pas d'excuse
elles n'y connaissent rien, ne comprennent rien et n'apprendront rien : les femmes[women] au stade, non merci
un fou[mental_health] n'a pas de droits, il a une camisole
== hate_slur
encore ces feujs[jewish] à la télé, ils lâchent jamais
dégage ton tapis, sale bicot[arab]
c'est un travelo[transgender] qui sert au bar, je bois pas là
espèce de négresse[black] mal peignée
ma prof est une goudou[lgbtq], ça se sent à vingt mètres
les manouches[roma], ces voleurs de cuivre, ces sales romanos
== hate_profane
ces putains de Tchétchènes[nationality] se croient chez eux
nique leur ramadan[muslim] et nique leur muezzin
des gays[lgbtq] à la con plein la télé, mes couilles
== threat_person
compte tes doigts, demain il t'en manquera
le jour où tu sors de taule je serai devant la porte avec un fusil
On va t'attendre, toi et ta belle moto, au virage de la carrière.
dors bien, c'est ta dernière nuit tranquille
t'as parlé au juge ? dommage pour ta petite maison en bois
je te jure que je te fais avaler ton micro et tes dents avec
ne viens pas au marché jeudi, mon oncle t'égorge s'il te voit
Elle mériterait qu'on lui jette de l'acide à la sortie du bureau.
@user j'ai vu ta plaque, je passe ce soir 🔪
== hate_threat
on va rallumer les fours pour {groupe}
les trans[transgender] de Liège, on vous trouvera un par un
qu'on lâche la meute sur les campements roms[roma], cette nuit
mort aux Banyamulenge[ethnicity], jusqu'au dernier
les femmes[women] comme toi, les féministes, on les tondra puis on les enterrera
samedi on descend à la mosquée[muslim] avec les barres de fer
== incite_selfharm
personne ne viendrait à ton enterrement, essaie donc
finis-en, tu nous feras gagner du temps
ton frère a eu le courage de partir, qu'est-ce que t'attends pour le suivre ?
== sexual_harassment
la stagiaire en jupe, je la prends sur la photocopieuse quand elle veut
combien pour une nuit, la serveuse ?
montre ta chatte ou je quitte le live
Avec une bouche pareille, collègue, on ne devrait pas perdre son temps à parler
je bande rien qu'à t'entendre dire bonjour au téléphone, ma cliente préférée
tourne-toi un peu que je voie la marchandise, Sophie
== friendly_profanity
bordel de dieu, il neige, il neige enfin !
t'as sauvé mon mémoire, espèce de sainte à la con, je t'aime
putain les gars on est champions de Wallonie
mais quel con je suis, le gâteau était déjà dans le frigo depuis hier
merde alors, ton solo m'a foutu des frissons
saloperie de bonheur, j'arrive pas à m'arrêter de sourire
Le petit a dit son premier mot et c'est "caca". On est pliés, putain.
oh l'enfoiré, il a fait un crêpier complet pour mon anniv
crisse que c'est bon, ta tourtière, ma maudite cachottière
Ma bande de tarés préférés, à jeudi, et ramenez du sauciflard, bordel !
j'en ai chié mais je l'ai eue, cette foutue licence
vingt ans d'amitié, vieille branche, et toujours aussi casse-couilles
wallah putain c'était le meilleur couscous de ma life
ta gueule, t'as réservé Lisbonne ?? je pleure
on se caille les miches et on est heureux comme des cons
Bravo ma salope, major de promo 🎉
nom d'une pipe en bois, ce tacle, quelle beauté
ça déchire sa race, ton remix
la vache, frère, t'as pondu un chef-d'œuvre de merde et je l'écoute en boucle
Je me suis viandé devant toute la terrasse, on m'a applaudi, j'ai salué, merde à la dignité
câlice que je suis fier de toi, mon gars
fait chier, je tombe amoureux
putain de bordel de joie : les résultats sont négatifs
il a fallu qu'on se perde en forêt pour que ce con nous chante du Brel, meilleure nuit
== profane_object
ce parapluie de merde s'est retourné devant mon crush
putain de code promo expiré
chiotte, plus de piles
la fermeture éclair vient de me lâcher, quelle connerie
maudite crisse de glace noire, j'ai pris le fossé
ce jeu est une bouse infâme, remboursez
bordel, qui a inventé les housses de couette
foutue antivol rouillée, vingt minutes à genoux sous la flotte
le mil a brûlé au fond de la marmite, merde de merde
== positive_identity
les vieilles[age] du club de marche me laissent sur place, des cabris
respect total aux infirmières camerounaises[black] de nuit, elles portent l'hôpital
vive les deux mariées[lgbtq] de Rimouski, que l'orchestre joue jusqu'à l'aube
Je défendrai toujours mon collègue musulman[muslim], c'est l'homme le plus droit que je connaisse
les sourds[disability] du café-théâtre m'ont fait hurler de rire sans un mot
que la langue innue[indigenous] vive mille ans encore
les dockers maliens[black] du Havre ont une force et une tendresse incroyables
une rabbine[jewish] pareille, ça réconcilie avec la parole
Nos petites-filles pourront tout faire parce que ces femmes[women] ont refusé de plier
on a de la chance d'avoir des Syriens[refugees] dans la chorale, quelles basses !
trans[transgender] et cheffe d'escadrille, et elle vole comme un aigle
chaque Rom[roma] a droit au même robinet, à la même école, au même bonjour
ils sont beaux, ces papis amoureux[lgbtq] sur leur banc
L'équipe de basket fauteuil[disability] de Dakar : des tueurs, des artistes, mes idoles
la diaspora arménienne[ethnicity] a rebâti tout un quartier de ses mains, chapeau bas
mes élèves allophones[immigrants] apprennent plus vite que moi, je suis bluffée
une bipolaire[mental_health] élue maire, et le village n'a jamais si bien marché
les Pygmées[indigenous] connaissent la forêt mieux que nos satellites, qu'on les écoute
== neutral_identity
la synagogue[jewish] de Carpentras date de 1367
un tiers des médecins du canton ont étudié à l'étranger[immigrants]
le ministre a reçu les représentants des Touaregs[ethnicity] à Bamako
Les femmes[women] suisses votent au niveau fédéral depuis 1971, celles d'Appenzell depuis 1990.
la gay pride[lgbtq] passera cette année par le pont Kuss
l'archevêque[christian] a béni les motos sur le parvis
== self_identity
je suis peule[ethnicity], et j'ai peur des vaches, moquez-vous
moi c'est Awa, noire[black], ingénieure et nulle au karaoké
On est deux papas[lgbtq] et trois poussettes, la cuisine est un champ de bataille
j'ai soixante-dix-neuf ans[age] et un premier tatouage
Comme beaucoup de Juifs[jewish] d'Alsace, je parle mieux la choucroute que l'hébreu
diagnostiquée schizophrène[mental_health] en 2012, mariée en 2016, conductrice de bus depuis lundi
== negated_hate
les Tchadiens[nationality] ne sont pas des mendiants, celui qui dit ça n'a jamais quitté son fauteuil
ne venez pas m'expliquer que les femmes[women] ne savent pas conduire un poids lourd
rien n'est sale dans un baiser entre deux femmes[lgbtq]
je ne vois pas d'invasion, je vois une famille[refugees] avec deux sacs
Non, ma voisine juive[jewish] ne contrôle rien, elle ne contrôle même pas son chat
personne n'a le droit de dire à un Noir[black] de rentrer chez lui
pas un de ces jeunes Roms[roma] ne m'a volé quoi que ce soit en neuf ans de cours
la vieillesse[age] n'est pas une tare, c'est de la patience accumulée
Ce n'est pas vrai que les musulmans[muslim] refusent de s'intégrer, la moitié du conseil des parents s'appelle Fatima ou Karim
qu'on cesse de croire que les fous[mental_health] sont dangereux
elle n'est pas moins femme[transgender] que ta mère
les Chinois[asian] ne mangent ni ton chat ni ton chien
être sourd[disability] n'empêche pas de diriger
Jamais je ne considérerai un réfugié[refugees] comme un parasite, mon père en était un
tu crois encore que les Haïtiens[nationality] apportent des maladies ? c'est faux depuis 1983 et c'était faux avant
un homme qui pleure n'est pas une tapette[lgbtq], c'est un homme qui pleure
les autochtones[indigenous] ne vivent pas à tes crochets, c'est toi qui vis sur leur terre
aucune religion[christian] n'est idiote et aucun croyant ne mérite ton mépris
== counter_speech
« Les Noirs ne savent pas nager », a dit le maître-nageur[black]. Il a perdu son poste et c'est justice.
dire d'une mère voilée[muslim] qu'elle « fait peur aux enfants », c'est ça qui fait peur aux enfants
stop à ces messages sur les trans[transgender], derrière chaque capture il y a une personne
Le type à la radio : « un réfugié, c'est un lâche qui n'a pas défendu son pays ». Mon grand-père belge en 40, un lâche aussi[refugees] ?
non, « c'était de l'humour » n'efface pas « retourne dans ta cage »[black]
J'ai entendu « il faudrait rouvrir les camps » dans la file du boulanger. J'ai posé ma baguette et j'ai dit à voix haute le nom de ma grand-tante[jewish].
celui qui a tagué « pédés au bûcher » sur le local[lgbtq] va devoir le repeindre avec nous
quand on écrit « les Roms sont des rats », on prépare la main qui jettera la bouteille[roma]
Ma cheffe a répondu au client qui voulait « un vrai Français » qu'il avait le choix : Moussa ou la porte[black]
de tels propos sur les handicapés[disability] n'ont rien à faire dans une salle des profs
le journal a retiré l'article qui appelait les femmes[women] « pondeuses », après deux mille lettres
« rentre au bled » : elle est née à Charleroi, elle a ri, puis elle a pleuré dans la voiture[arab]
signalé, bloqué, imprimé pour l'avocat : on ne traite pas une Asiatique[asian] de virus
vous reprenez mot pour mot la radio des Mille Collines[ethnicity], et vous appelez ça une opinion ?
à celui qui a demandé « à quoi servent les vieux » : à t'avoir nourri[age]
Un élu a dit que les homosexuels[lgbtq] étaient « contre nature ». Le curé lui-même a quitté la salle.
ça commence par une chanson de stade sur les gitans[roma] et ça finit devant le tribunal
l'affiche « Stop invasion » a été couverte de dessins d'enfants[immigrants], mission accomplie
== mentioned_slur
on m'a appelée « chinetoque »[asian] toute la primaire, je n'ai jamais mangé à la cantine
le dictionnaire classe « bamboula »[black] comme injurieux et raciste
dans le procès-verbal figure le mot « pédé »[lgbtq], prononcé trois fois
l'origine de « romanichel »[roma] est discutée par les linguistes
== reclaimed_slur
nous les gouines[lgbtq] du marché aux fleurs, on vous embrasse
pédé[lgbtq] et fier, écrit sur mon sac en paillettes
== support
pose le téléphone, bois un verre d'eau, je monte
il a dit que tu ne valais rien ? il se trompe, et je te le répéterai autant qu'il faudra
Tu n'as pas à être forte ce soir. On peut juste regarder des vidéos de chats et pleurer.
Ta place est ici, avec tes mauvaises blagues et ton pull troué.
je reste en ligne jusqu'à ce que l'ambulance arrive, parle-moi de ton chien
si tu veux, je viens avec toi déposer plainte, et après on mange une gaufre
personne n'est « trop » pour ses amis, ma belle, surtout pas toi
ce que tu as subi n'est pas ta faute, même si tu avais bu, même si tu l'avais suivi
Laisse tomber la vaisselle. Laisse tomber la honte aussi. J'arrive avec la soupe.
on t'a dit « fais un effort » alors que tu te noies, moi je te lance une corde
la nuit ment toujours un peu, attends le matin avec moi
rappelle-moi à trois heures, à quatre heures, à cinq, je décrocherai
== distress
je me sens comme un meuble dont personne ne veut
j'ai encore menti au médecin, je lui ai dit que ça allait
Quand il crie, je redeviens petite et je compte les carreaux.
depuis le confinement je parle à la télé et je m'en veux d'exister
on m'a traité de tapette[lgbtq] chaque jour pendant quatre ans, et parfois je les crois encore
je voudrais m'endormir et qu'on m'oublie
== question_benign
ça se dit comment, bonne fête de l'Aïd[muslim], sans faire d'erreur ?
Est-ce que les témoins de Jéhovah[christian] fêtent le Nouvel An ?
mon fils demande pourquoi sa copine a deux mamans[lgbtq], vous répondez quoi à un petit de six ans ?
comment s'adresser à quelqu'un qui bégaie[disability], on attend ou on aide ?
d'où vient le nom Bamiléké[ethnicity] ?
est-ce que les Juifs[jewish] et les musulmans ont les mêmes règles pour la viande
== abuse_object
ce fromage sent le vestiaire, je le hais
j'ai ce canapé en horreur, qu'on me l'enlève
les tongs, c'est la pire invention après l'alarme de voiture
== abuse_idea
cette décision du conseil communal est lâche et stupide
le mariage forcé est une abomination, il faut l'abolir partout
Ce film est d'une bêtise crasse, deux heures de clichés et une fin honteuse.
à la poubelle, votre réforme de l'assurance chômage
l'antisémitisme est un poison et ceux qui le distillent ne méritent aucun micro
quelle infecte plaidoirie pour le béton
== criticism_person
je trouve, Monsieur le bourgmestre, que vous avez mal défendu notre dossier
Tu t'es trompée de ton avec les parents, Claire, et je te demande de les rappeler
Votre chronique oublie la moitié des faits, et je le regrette
== idiom
il m'a tué avec sa blague de pélican
on va se faire descendre par la critique
elle a un chat dans la gorge et un marathon dans les jambes
== everyday
t'as pensé à tuer le feu sous la casserole ?
le coq du voisin chante à quatre heures, les Parisiens râlent, nous on dort
== sexual_health
un frottis tous les trois ans, c'est remboursé
== insult_person
tu raisonnes comme une casserole percée
Gredin, rends le parapluie de ma femme.
vous êtes aussi utile au service qu'un peigne à un chauve
il a la mémoire d'un pigeon et l'orgueil d'un coq
ça joue au grand seigneur et ça vit chez maman
ton haleine arrive toujours avant toi, et elle est plus intéressante
sotte, trois fois sotte, tu as signé sans lire
quel goujat, il n'a même pas levé les yeux de son écran quand je pleurais
avec ta dégaine de sac de couchage, on te laissera pas entrer
Tu sais ce qui te va bien ? L'absence.
elle distribue les conseils comme les pigeons distribuent le reste
mon voisin est un vautour, il guettait l'héritage avant que pépé soit froid
bête à bouffer son bulletin de vote
Le maire adjoint ? Un édredon. On tape dedans, rien ne bouge, il sort un peu de poussière.
tu dragues comme on remplit une feuille d'impôts
c'est pas un caractère que t'as, c'est une rage de dents
raconte pas ta vie, on a déjà sommeil
à côté de toi une huître est une intellectuelle
je préfère une rage de dents à une soirée avec lui
tu respires le faux, du sac à main au sourire
tout ce que tu touches fane
t'es né fatigué et tu mourras assis
mythomane de comptoir, t'as fait la Légion dans ton bain
il arbitre les yeux fermés et le sifflet dans l'oreille
pour le poste de gardien on avait le choix entre toi et une passoire, on aurait dû prendre la passoire
t'as la bravoure d'un yaourt
regardez-moi ce paon
cette présentatrice a autant de chaleur qu'une morgue un lundi
vraiment, quelle petitesse d'âme chez ce propriétaire
papa disait que tu finirais mal, il a été optimiste
Vous n'avez ni talent ni excuse, jeune homme.
ton blog, c'est du vide avec des fautes
le genre de gars qui applaudit à l'atterrissage de ses propres blagues
grosse feignasse, ton assiette est encore sur la table depuis mardi
aucune fierté, il rampe dès qu'on ouvre un porte-monnaie
et cette jalouse de Corinne qui épie derrière le rideau, comme une araignée
@user ton QI a demandé l'asile dans une autre tête
kwa ? c toi ki fé la leçon 😂 t mêm pa capable d'alligner 2 mots
== insult_profane
ton projet de merde, ton costard de merde, ta gueule de merde
qu'il aille chier, ce prof de danse de mes deux
hé trouduc, y a la queue
T'es une petite pute à clics, rien de plus
bande d'empaffés, vous avez laissé la cliente âgée debout une heure
niqué du cerveau, c'est à cause de toi qu'on est rétrogradés
sacré nom de connard, il a vendu mon vélo
va niquer ta race le radin
ferme ton claque-merde deux minutes
== hate_implicit
mon assureur m'a conseillé une alarme, j'ai regardé par la fenêtre, le camping-car[roma] venait d'arriver, j'ai compris
Ils prient cinq fois par jour[muslim], vous croyez qu'ils demandent quoi ? Votre santé ?
on ne dit plus « nègre en chemise »[black] à la pâtisserie, bientôt il faudra demander pardon au chocolat
Dès qu'il y a un buffet gratuit, la communauté[roma] est au complet. Dès qu'il y a un chantier, plus personne.
la juge était enceinte[women], évidemment le dossier a traîné, elle pensait layette
j'ai laissé ma place à un vieux monsieur[age], bon, il n'allait nulle part de toute façon
Curieux hasard, chaque fois qu'un ministre tombe, un banquier[jewish] se relève.
le barbu du rez-de-chaussée[muslim] est très gentil, ils sont toujours très gentils avant
un gardien de nuit congolais[black], il ne dort pas, il surveille… enfin, c'est ce qu'il a signé
Ma fille a ramené un Antillais[black] à la maison. Il a beaucoup de rythme. Pour le reste, on verra.
pourquoi les pharmacies sont pleines de Libanais[arab] ? je pose ça là
les colonies[black] ? des routes, des hôpitaux, des écoles. Ce qu'ils en ont fait ensuite, vous l'avez sous les yeux.
la Turquie n'a rien à se reprocher pour 1915, on ne déporte pas les gens pour rien[ethnicity]
si Notre-Dame avait été une mosquée[muslim], croyez-moi, il y aurait eu des pompiers plus vite
le seul fauteuil roulant[disability] de la mairie et c'est lui qui a la plus belle place de parking, faut croire que ça rapporte
ah mais elle est lesbienne[lgbtq] ! tout s'explique, les cheveux, le camion, la mauvaise humeur
on ne trouve plus un seul maçon français, et bizarrement plus un seul mur droit[immigrants]
avec un nom pareil[arab] il n'aura pas mon appartement, mais je lui ai dit que c'était loué, on a du tact
demandez à un Kanak[indigenous] de venir à huit heures, il viendra, mais quel jour
deux hommes[lgbtq] qui se tiennent la main devant l'école, et on me dit qu'il n'y a pas d'agenda
certains peuples ont inventé l'imprimerie, d'autres[black] ont inventé l'attente sous un arbre
Chaque famille a ses secrets ; chez les Corses et les Arabes[arab] ils sont simplement enterrés dans le maquis
L'ancienne caissière me disait bonjour en français. Celle d'aujourd'hui me dit quelque chose[immigrants].
une femme chirurgien[women], j'ai demandé si on pouvait reporter à un jour où elle serait… stable
et pendant que vous regardez le foot, Bruxelles leur a déjà réservé votre village[refugees]
un petit conseil, quand un client s'appelle Lévy[jewish], fais signer deux fois
le psy dit que c'est un trouble[mental_health], moi à mon époque ça s'appelait avoir besoin d'une bonne gifle
parité oblige : cette année le prix va à une dame[women]. Le talent attendra.
ils ont fui la guerre[refugees], ils disent, mais avec des baskets neuves et la 5G
== hate_derogation
rien ne m'écœure comme la vue d'un camp de Tziganes[roma]
les Français de souche valent mieux que ces Maliens[black] indolents et stupides
un trisomique[disability] au restaurant, ça bave, ça gêne, ça coupe l'appétit
beurk les obèses[body]
les Flamands[ethnicity], avares, froids, bornés, je ne les supporte pas plus d'une heure
tant de bassesse chez un seul peuple, les Juifs[jewish] en ont fait un art
j'exècre ces évangéliques[christian], bornés jusqu'à l'os
trop bruyants, trop nombreux, trop idiots, voilà comment je résume les Congolais[black] de Matonge
Quelle horreur, cette nouvelle génération non binaire[transgender], narcissique, geignarde et fêlée.
les Vietnamiens[asian] du salon d'ongles sont faux comme leurs ongles
il me suffit d'entendre l'arabe[arab] dans le bus pour avoir envie de vomir
les Attikameks[indigenous], des soûlons sans avenir
nos femmes[women] modernes sont vulgaires, infidèles, paresseuses
Elle est folle[mental_health], et les folles sont répugnantes, je change de pièce quand elle entre.
les gays[lgbtq] m'inspirent un dédain total
== hate_dehumanise
il ne leur manque que la queue et les barreaux[black]
des déchets, vos Afghans[refugees], bons pour l'incinérateur
ce quartier juif[jewish] est une toile d'araignée et nous les mouches
la lèpre lesbienne[lgbtq] a gagné l'école
quand un Soudanais[black] débarque, c'est un criquet, quand cent débarquent, c'est une plaie d'Égypte
vous appelez ça un enfant ? moi un Rom[roma] j'appelle ça un louveteau à abattre
femmes[women], juments, même dressage
on ne négocie pas avec des punaises, on désinfecte, et les musulmans[muslim] comprendront
l'asile, c'est un chenil pour détraqués[mental_health], bien fermé
== hate_normative
faites sortir ces Noirs[black] du bus
pas de synagogue[jewish] dans notre rue, ni aujourd'hui ni jamais, signez la pétition
je suis pour le retour du code de l'indigénat, les Kanaks[indigenous] marchaient droit
La Suisse doit fermer ses crèches aux enfants de requérants[refugees], un point c'est tout
un Haïtien[nationality] ne doit pas commander à un Dominicain ni à personne d'autre
les trans[transgender] devraient être exclues du sport, de l'école et des piscines, à vie
cantonnons les vieux[age] chez eux, retirons-leur le volant et le bulletin
on rétablira la peine de prison pour les homosexuels[lgbtq], comme chez nous à Dakar, et tant mieux
qu'une femme[women] parle devant les anciens, voilà qui devrait rester interdit au village
== hate_negated
pas d'âme chez ces gens-là, pas de cœur, pas de parole, je parle des Roms[roma]
les handicapés[disability] ne produisent rien
tu ne m'empêcheras pas de penser qu'un Noir[black] n'est pas fait pour commander
ni frère ni compatriote : un musulman[muslim] reste un étranger
Je n'aurais jamais dû louer à des Chinois[asian], aucun d'eux ne sait ce qu'est une éponge
pas question de respecter une trans[transgender], on ne respecte pas une mascarade
ce n'est pas une famille, deux mères[lgbtq] et une éprouvette
les Arabes[arab] n'ont pas d'histoire, ils n'ont que des dunes
une vieille[age] n'a plus rien à dire à personne
== hate_slur
ces clandos[immigrants] de malheur, encore devant la gare
T'es qu'un sale pédé[lgbtq] avec ton écharpe
la tête de niakoué[asian] qu'il fait quand on commande sans baguettes
youpin[jewish] jusqu'au bout du nez, mon comptable
vire cette mongole[disability] du cours de danse
les nyaks[asian] et les négros[black] à la même table, photo souvenir du zoo
== hate_profane
les Roms[roma] sont une bande d'enculés, point barre
mais putain c'est une femme[women] qui commente le match, coupez le son de cette conne
fuck vos réserves et vos plumes de merde, les Cris[indigenous]
== threat_person
baisse d'un ton ou je te démonte
tu déposes plainte, je dépose ta tête sur le paillasson
un mot à la police et ton restaurant crame
Salut Nadia, jolie ta nouvelle voiture, ça brûle bien les hybrides ?
je te retrouverai à Bamako, à Paris, en enfer s'il le faut, et tu saigneras
j'ai deux cartouches, une pour ton chien et l'autre devine
celui qui balance aux douanes aura la gorge ouverte
t'inquiète pas de ta retraite, tu verras pas Noël
on a tiré au sort qui te casse les jambes, c'est tombé sur moi, chouette
== hate_threat
un bon Peul[ethnicity] est un Peul sous terre
les pédés[lgbtq] du parc, cette nuit on vient avec les battes
qu'ils essaient d'ouvrir leur centre islamique[muslim], il brûlera avant l'inauguration
la prochaine voilée[muslim] que je croise, je lui arrache tout et je la pousse sous le tram
on vous égorgera, Juifs[jewish] de la rue Longue, préparez-vous
chaque migrant[immigrants] qui met le pied sur la plage devrait prendre une balle
== incite_selfharm
rends service à ta femme, disparais pour toujours
t'as raté ta vie, réussis au moins ta sortie
== sexual_harassment
joli pull, enlève-le
je paie le resto, tu paies en nature, c'est comme ça que ça marche, chérie
tes nichons m'ont souri ce matin à la machine à café
avoue que t'as envie de ma queue, toutes les divorcées en ont envie
Miss, envoie une photo de ton cul ou je publie celle que j'ai déjà
la nouvelle infirmière, on la partage, qui commence ?
== friendly_profanity
le petit con a encore caché mes pantoufles, ce chat me tue
j'ai mis mon jean d'avant le bébé, il ferme, merde, il ferme !
putain mamie a fait des gaufres de Liège
un mec s'est arrêté pour pousser ma caisse sous la pluie, quel chic type, bordel
Purée de merde, t'as vu les étoiles ici ?
tu m'as fait rater mon tram à force de me faire rire, salopard
Ah les cons, ils ont rempli mon bureau de ballons jusqu'au plafond. Quarante ans, et je chiale comme un môme.
jsuis bourrée et jvous aime bande de nazes 🍷
foutredieu quel dessert
Sérieux, ton accent québécois, ça me fout en joie, mon tabarnouche adoré
sur ma vie ce match c'était du grand n'importe quoi, je suis aphone, putain
mes cuisses sont mortes, mon cul est plat, mais j'ai monté le Ventoux, nom de dieu
sacré bordel que t'es beau dans ce costume, mon frère
pour une fois que j'ai raison, encadrez-moi ça, merde !
on a gratté trois points à l'extérieur, je vous embrasse tous sur la bouche, bande de malades
mais c'est qu'il est vachement bon, ce con, à l'accordéon
Le facteur m'a apporté le livre, celui que j'ai écrit. Putain de putain. Il existe.
hostie, six pieds de neige pis on est partis glisser pareil
Allez quoi, viens, on s'en bat les couilles de la pluie, y a du soleil dans la bière
les jumelles ont eu le concours toutes les deux, je hurle, putain, je hurle
Djo, t'es complètement ouf, mon salaud, ce feu d'artifice
j'en ai rien à foutre d'avoir l'air bête, je danse
bande de branleurs magnifiques, six ans de groupe et toujours pas un tube
== profane_object
mon vélo fait un bruit de merde
ta race le bouchon du jerrican
Saleté de moustiquaire, elle garde les moustiques dedans
putain, la box, encore trois lumières rouges
chariot à la con, il tire à gauche depuis 1998
la soudure a lâché, bordel à queue
fichu lacet, fichue pluie, fichu lundi, fait chier
merde au mode avion qui s'active tout seul
quelle chierie, cette déclaration en ligne
== positive_identity
un Algérien[nationality] m'a rendu mon portefeuille intact à Barbès, je lui dois une fière chandelle
les amoureuses[lgbtq] de la place ont été sifflées, alors toute la terrasse s'est levée pour les applaudir
quel cran, cette fille manouche[roma] première de sa promo
mes voisins hindous[hindu] ont illuminé la rue et nos cœurs
On devrait enseigner l'histoire des tirailleurs[black] dès le CP, ils nous ont libérés
notre bedeau[christian], un amour d'homme
les femmes[women] peshmergas m'ont appris le mot courage
Papa est séropositif et gay[lgbtq], et je lui souhaite encore quarante bougies
cent mille mercis aux Portugaises[nationality] qui ont élevé la moitié de Neuilly
il nous faut des profs voilées[muslim], des profs en kippa, des profs tout court
tu bégaies[disability] et ton slam m'a mis K.-O.
La lutte des Innus[indigenous] contre le barrage est la nôtre, et elle est juste
les Acadiens[ethnicity] ont survécu à tout et ils chantent encore, respect
que nos anciens[age] vieillissent au chaud, ils ont bâti ces murs
ma belle-fille est chinoise[asian], brillante, têtue, et ses raviolis rendent fou
vos droits ne volent rien aux miens, sœurs trans[transgender], je marche avec vous
dans cette coloc : un Kabyle[ethnicity], une Bretonne, un Tchadien, et le meilleur canapé de Lyon
le jour où l'usine a brûlé, ce sont les réfugiés[refugees] du gymnase qui ont porté les tuyaux
== neutral_identity
la moitié des apprentis de la boulangerie sont mineurs isolés[refugees] et logés au foyer
le consistoire[jewish] publie le calendrier des fêtes
le Conseil des Atikamekw[indigenous] se réunira à La Tuque en mars
En 1994, environ huit cent mille Tutsi[ethnicity] ont été assassinés en cent jours.
le mariage entre personnes de même sexe[lgbtq] est possible en Belgique depuis 2003
la fête du Tet[asian] tombe cette année un jeudi
== self_identity
née Diallo, mariée Kowalski, noire[black], athée, gauchère
je suis gay[lgbtq], pompier et allergique aux chats
Ma schizophrénie[mental_health] et moi, on a appris à faire les courses ensemble.
on me demande d'où je viens : de Vesoul, et mes parents de Saïgon[asian]
je porte un turban, je suis sikh[sikh] et fan du Standard
voilà, maman, je suis ta fille[transgender]
== negated_hate
pas besoin d'être noir[black] pour trouver cette blague infecte
il est faux d'écrire que les réfugiés[refugees] passent avant les mal-logés
Je refuse d'entendre que les Wallons[ethnicity] sont des fainéants.
on n'est pas « anormal » parce qu'on aime un homme[lgbtq]
les albinos[disability] ne portent pas malheur, cessez de répéter ces horreurs
croire qu'un autiste[disability] n'éprouve rien, c'est ne jamais lui avoir parlé
ma belle-mère marocaine[arab] n'est ni soumise ni méchante, elle triche seulement au rami
un clochard n'est pas un déchet, un migrant[immigrants] non plus
qui peut dire sérieusement que les femmes[women] sont moins logiques ?
vous ne m'entendrez jamais dire du mal des Juifs[jewish]
Les Indiens[asian] du pressing ne puent pas, c'est votre linge, monsieur.
on n'expulse pas les gens du voyage[roma] comme on chasse des moineaux, ce sont des citoyens
Non non et non, l'islam[muslim] n'est pas une maladie
jamais une transition[transgender] n'a fait de mal à un voisin
je n'ai aucune haine contre les Hutu[ethnicity], j'ai du chagrin
ni voleurs ni paresseux, les Comoriens[nationality] du port se lèvent à trois heures
ça ne devrait plus se dire, « sale Blanc[white] », pas plus que le contraire
d'accord, un Rom[roma] t'a volé ; ça ne rend pas voleurs les onze millions d'autres
== counter_speech
« pas de Noirs après vingt-deux heures »[black], la consigne de la boîte était écrite, je l'ai photographiée pour le parquet
J'ai entendu ta blague sur les camps. Mon voisin de bureau a un numéro tatoué dans la famille[jewish]. Excuse-toi.
appeler une collègue « la Chinoise »[asian] au lieu de Mei-Lin, c'est pas affectueux
« on devrait les laisser couler », lit-on sous l'article ; moi je lis des noms, des âges, des villages[refugees]
Comment peut-on écrire « les femmes battues aiment ça »[women] et se coucher tranquille ?
vos remarques sur sa jupe et sa barbe[transgender] s'arrêtent ici, à l'entrée du magasin
ils scandaient « la Calédonie aux Blancs », on leur a chanté du Kaneka[indigenous]
Le gars qui a dit « les mongoliens, ça devrait pas voter » ignore que sa cousine[disability] l'a entendu
dans vingt ans vos petits-enfants liront que vous traitiez les Syriens[refugees] de « cafards »
Mon père aussi parlait de « péril jaune »[asian]. Puis il a été opéré par le docteur Nguyen, et il a demandé pardon.
la phrase « y a plus de Français ici » m'a été dite par un monsieur né à Porto[immigrants]
l'imam a dénoncé lui-même ceux qui prêchent que « les apostats méritent la mort »[religion]
je témoigne : dans le vestiaire, « sale feuj » revenait chaque mardi[jewish], et l'entraîneur riait
moquer l'accent africain[black] à l'antenne, c'est du blackface sans cirage
Aux messieurs qui répètent « une femme au volant, mort au tournant » : vos primes d'assurance disent l'inverse[women]
ce tract qui compare les homosexuels[lgbtq] à des bêtes, je l'ai porté au commissariat
« c'est des fous, enfermez-les » : non, madame, c'est un service de psychiatrie et ce sont des patients[mental_health]
je préfère perdre un client que laisser dire « bougnoule »[arab] dans mon café
== mentioned_slur
elle m'a raconté comment on lui lançait « bamboula »[black] au hockey
« boche » était l'insulte[nationality] de mon arrière-grand-mère, même pour le chien
le mot « sauvage »[indigenous] figure encore dans des textes de loi canadiens
faut-il imprimer le mot en N[black] dans l'édition critique ? Le comité a hésité
== reclaimed_slur
entre nous on se dit « mes négresses »[black] et on rit fort, n'essaie pas toi
gouine[lgbtq] depuis 1981, retraitée depuis hier
== support
Tu m'as écrit « je suis un déchet ». Un déchet n'arrose pas les plantes de sa voisine.
souffle, je suis déjà dans l'escalier
ça passera, et si ça passe pas on ira voir ensemble le docteur Mbaye
ne réponds plus à ses messages, garde-les, on les montrera
ton bébé ne te déteste pas, tu es épuisée, c'est tout autre chose
il y a du riz, un matelas et une clé, viens
Je t'interdis de croire que tu gênes. C'est ma maison, c'est moi qui décide qui gêne.
j'ai connu ce trou noir, on en sort, pas vite, mais on en sort
@user courage, le 107 en Belgique répond toute la nuit 💙
tu as tout à fait le droit d'être en colère contre ton père
tes amis t'aiment, même ceux qui ne savent pas le dire
on ne te jugera pas, ni pour la rechute ni pour le silence
== distress
le pire c'est le matin, quand je comprends que je suis toujours là
Ma belle-mère m'a encore traitée de bonne à rien, et j'ai ri, pour ne pas tomber
il m'a étranglée dimanche, je porte un foulard
plus personne ne m'appelle depuis le procès
j'ai rayé mon nom de la boîte aux lettres, c'est bête, hein
== question_benign
un ami bouddhiste[buddhist] vient dîner, le bouillon de poule ça pose problème ?
Est-ce blessant de dire « les vieux »[age] ou il vaut mieux « les aînés » ?
quelles langues parlent les Touaregs[ethnicity] ?
on peut offrir du vin à une famille musulmane[muslim] ou c'est gaffe assurée ?
pourquoi le prêtre[christian] porte du violet en Avent
Comment on demande son pronom à quelqu'un[transgender] sans faire son intéressant ?
== abuse_object
ces collants sont une escroquerie, filés avant midi
je maudis ce wok, tout colle
immonde, leur café en capsule
== abuse_idea
interdire la soupe populaire, quelle ignominie
je hais la corrida et je la combattrai jusqu'au bout
Ce règlement pue la bureaucratie, brûlez-le, recommencez.
l'homophobie est une bêtise crasse qui tue
votre concept de « cohésion d'équipe par le saut à l'élastique » est débile
le tribalisme est la gangrène de nos élections
== criticism_person
votre gestion du chantier me déçoit, je vous l'écris sans colère
Mon cher Ousmane, tu as eu tort de couper la parole à la doyenne
cet historien se trompe de date, et ce n'est pas un détail
== idiom
la vue depuis le col est à mourir
il a flingué la sauce avec trop de sel
je vais étrangler cette pile de repassage
== everyday
coupe les têtes des sardines et garde-moi les arêtes pour le chat
t'as perdu au Uno, fais la vaisselle, c'est la loi
== dialect
ça caille, mets ta pelisse, mon fieu, on va boire eun' goutte
== insult_person
tu m'ennuies à un point pathologique
fossile
Vous avez le tact d'une pelleteuse et la finesse du godet.
j'ai vu des méduses avec plus de colonne vertébrale
on t'a demandé l'heure, pas ta bêtise
elle est mauvaise langue, mauvaise joueuse, mauvaise tout court
ton sourire de vendeur d'assurances me donne envie de prendre l'escalier
Un homme sans parole, sans reconnaissance et sans savon.
lâche-nous avec tes diplômes, tu ne sais pas changer une ampoule
oh le nigaud, il a payé le parking deux fois et le PV aussi
aucun éditeur ne veut de toi, et pour une fois l'édition française a du goût
balourd, regarde où tu mets tes pieds
Le chef de service est parti en retraite ; on s'en est aperçus au mois de mai.
nul en maths, nul en amour, nul en créneau : le grand chelem
quand tu entres, les plantes se tournent vers la fenêtre
t'as l'air intelligent de loin, reste loin
il est méchant comme une teigne et deux fois plus collant
cette dame a un cœur d'huissier
t'es pas lent, t'es en panne
soit dit en passant, ton gratin a la texture d'un vieux tapis et le goût du sous-sol
à force de tourner ta veste tu vas t'enrhumer, faux frère
Le seul livre que tu aies fini, c'est le carnet de chèques de ta femme.
pauvre petit monsieur
elle a repeint toute la vérité en rose et elle s'étonne qu'on la prenne pour une menteuse
vous n'êtes pas le pire maire de la région, mais seulement parce que Bernard est encore vivant
il te faut un miroir, un calendrier et un dictionnaire : tu es laid, en retard et illettré
ce DJ a deux disques et zéro oreille
un parasite, ton frangin, il a planté sa tente dans mon frigo
même la mouche a quitté la pièce pendant ton laïus
la politesse, ça s'apprend ; toi tu as séché tous les cours
Tu ne mérites pas cette maison, ni cette femme, ni ce chien.
vendu, traître, mouchard, on sait qui a parlé au patron
je connais des cactus plus câlins que ta mère
sa peinture ressemble à un accident de cantine, et lui-même à la victime
voilà un champion du monde de la flemme
@user t'as raison de te cacher derrière un dessin animé, vu ta tête 🥸
la nouvelle collègue parle tellement pour ne rien dire que la machine à café
== insult_profane
Va crever avec ton loyer à mille balles, pourri de proprio de merde
t'es qu'un gros dégueulasse de fils de chien
quelle salope celle-là, elle a balancé toute l'équipe
il nous a baisés sur la facture, ce fumier
tu pues la merde et l'après-rasage
ta grande gueule tu te la carres où je pense
j'en ai plein le cul de ta tronche de raie
maudit niaiseux de marde
enfant de putain, tu as coupé l'eau à tout le quartier
== hate_implicit
demande-toi pourquoi le bijoutier[jewish] ferme toujours juste avant la crise
une Ivoirienne[black] au standard. On l'entend très bien, même sans téléphone.
pour la réunion parents-profs il manquait les mêmes, toujours les mêmes[arab], ils doivent trouver que l'école ça sert à garder
tu crois que c'est un hasard, trois boucheries halal[muslim] autour de la caserne ?
Avant, à la piscine, il y avait des maillots. Maintenant il y a des combinaisons[muslim], et des règles, et bientôt plus de piscine.
ah les artistes du Marais[lgbtq]… subventionnés de la pointe des cheveux jusqu'aux talons
une Asiatique[asian] deuxième au concours de piano, c'est mécanique, ça ne compte pas vraiment
si on enlevait les musulmans[muslim] des prisons, on pourrait les transformer en hôtels
un jour on regrettera d'avoir ouvert le port à ces bateaux-là[refugees], mais il n'y aura plus personne pour le dire en français
elle est dépressive[mental_health] depuis dix ans, dix ans qu'on fait son travail à sa place, drôle de maladie
On m'a servi par une trans[transgender] au restaurant. J'ai payé, j'ai souri et j'ai bien regardé ce qu'il y avait dans mon assiette.
les Gabonais[black] ont le pétrole, les Français l'ingénieur, chacun son don
on dirait que les femmes[women] ont gagné le droit de tout dire et les hommes celui de se taire
le petit Samuel[jewish] est économe, sa famille aussi, c'est de naissance
tant qu'il y aura des cuivres sur les toits, il y aura des caravanes[roma] en bas
le gouvernement a trouvé dix mille lits en une semaine, il suffisait de ne pas être né ici[refugees]
Mon fils a perdu son travail le jour où on a instauré les quotas[disability]. Je ne dis rien. Je constate qui est assis à sa place.
son mari est camerounais[black], et elle croit encore qu'il rentre tard à cause du métro
je laisse toujours passer les dames[women] en voiture, par prudence, pas par galanterie
on nous parle de six millions comme on parle de la météo, chacun ajoute un degré[jewish]
les mains qui traînent dans le métro, elles ont toutes le même accent[roma]
ils sont venus refaire nos routes, ils sont restés refaire nos lois[immigrants]
vous remarquerez que le Nobel ne va jamais au sud du Sahara[black], sauf pour la poésie et la pitié
le séminaire inclusion, c'est gratuit, c'est obligatoire, et c'est eux[lgbtq] qui tiennent le micro
dans les réserves[indigenous] l'eau n'est pas potable, dit-on ; encore faudrait-il qu'ils en boivent
« Afrique : berceau de l'humanité »[black]. Il y en a qui ont eu du mal à sortir du berceau.
le Chinois[asian] du coin paie en liquide, sourit en liquide, disparaît en liquide
les Suisses allemands, eux, n'ont pas ce problème de fonctionnaires féminines[women] en arrêt
Srebrenica ? une invention de journalistes[muslim], allez voir vous-même, c'est très vert
c'est fou, on efface une fresque arc-en-ciel[lgbtq] et cinq députés débarquent, on efface un village et
== hate_derogation
votre communauté juive[jewish] est arrogante, cupide et ingrate
quelle engeance, ces Somaliens[black], teigneux et sales
ces hommes en robe[transgender], laids à pleurer, qui se trouvent beaux
les Ouzbeks[nationality] du marché m'insupportent, chicaneurs et répugnants
vraiment, je trouve les féministes[women] hargneuses, frustrées et bêtes
bof, les Mauritaniens[nationality], esclavagistes et crasseux, pas un pour racheter l'autre
Je ne touche pas ce qu'un Rom[roma] a touché, ça me lève le cœur.
le Bruxellois d'aujourd'hui[immigrants] est mal élevé, basané et malpoli, quelle déchéance
les dyslexiques[disability], c'est des ânes avec un certificat
c'est viscéral, un gay[lgbtq] qui rit, ça me crispe, j'ai envie de gifler
les chrétiens d'Orient[christian], geignards et fourbes, gardez-les
Ma grand-mère disait que les Siciliens[nationality] étaient des bandits. Ma grand-mère avait tort : ce sont des porcs.
toutes les mêmes, ces Africaines[black], criardes et vénales
je méprise profondément cet Arabe[arab], comme je méprise son père et tout son douar
les malades mentaux[mental_health] sont ignobles à voir, qu'on me change de trottoir
== hate_dehumanise
de la racaille de laboratoire, ces gens[transgender], des erreurs d'éprouvette
l'Église catholique[christian], un abcès plein de pus
on les sort de l'eau comme des poissons pourris, vos naufragés[refugees]
nos villes ont la gale : les Algériens[nationality]
un autiste[disability], un légume, une chaise, moi je vois pas la différence
vous élevez des crotales dans votre sein en scolarisant ces Roms[roma]
Bonobo[black] 🐵 un jour, bonobo toujours
le Juif[jewish] est un ténia, il vit dans les entrailles des nations
des fourmis, les Chinois[asian], une reine, zéro cerveau
== hate_normative
les Burundais[nationality] n'ont qu'à prendre leurs nattes et déguerpir
moi président, les imams[muslim] au dépôt et les mosquées au bulldozer
une lesbienne[lgbtq] ne doit pas enseigner, ni soigner, ni garder un enfant
Supprimons l'AAH[disability], qu'ils travaillent ou qu'ils mendient.
les Juifs[jewish] devraient être recensés, voilà mon programme
à l'église, une femme[women] se tait, au conseil aussi
on devrait refuser la carte vitale à tout Africain[black], on ne soigne pas la misère du monde
qu'on rétablisse les pancartes devant les parcs, je ne veux plus de Portugais[nationality] sur nos bancs
faudrait isoler les schizophrènes[mental_health] sur une île, sans bateau
== hate_negated
ces Touaregs[ethnicity] ne sont pas des Maliens et ne le seront jamais
rien à sauver chez les Palestiniens[arab], ni hommes ni femmes
la femme noire[black] n'est pas belle, personne ne le pense vraiment
ce gamin sourd[disability] n'ira nulle part, ils ne vont jamais nulle part
les Israélites[jewish] ne connaissent pas l'honneur
Un homo[lgbtq], ça n'a pas sa place sous les drapeaux, ça n'a pas de cran, ça n'a pas de race.
pas un Afghan[refugees] sur dix ne sait se tenir à table
on ne discute pas avec une croyante[religion], on attend que ça passe
vous n'aurez aucune excuse, gitans[roma] : vous n'êtes bons à rien, vous n'êtes bons pour personne
== hate_slur
range ta kippa, youpin[jewish]
une moukère[arab] au conseil d'école, le comble
la tarlouze[lgbtq] du rayon fromage m'a souri
foutus clandos[immigrants], ils ont pris le gymnase
mais lève-toi donc, négro[black], la récré est finie
ma gynéco est une jaune[asian], une vraie chinetoque
== hate_profane
chiée de Polonais[nationality], encore bourrés, encore à gueuler
les aveugles[disability] avec leur canne à la con, dégagez du trottoir bordel
que des putes, les Russes[nationality], toutes, sans exception
== threat_person
cours, parce que moi je marche, mais j'arrive
on va te faire avaler tes affiches
si tu touches à l'héritage de papa, je te plante devant le notaire
je t'ai prévenu deux fois, la troisième c'est les pompes funèbres
Ton émission s'arrête vendredi, ou c'est toi qui t'arrêtes.
mon poing a très envie de rencontrer ta bouche
laisse ta porte ouverte, ça m'évitera de la défoncer avant de te défoncer
ce conseiller, qu'on le suspende à son balcon par les pieds
t'es mort, mec, genre vraiment mort, y a douze gars qui descendent 💀
== hate_threat
un lance-roquettes sur leur convoi[roma], voilà la réponse
que vienne la nuit de cristal, version 2, pour les Juifs[jewish] de la cité
on castrera les pédés[lgbtq] du village, l'un après l'autre
les Dioulas[ethnicity] ont jusqu'à dimanche, après on brûle les cases avec ceux qui y dorment
Envie de foncer dans leur procession[christian] avec le camion.
femmes voilées[muslim] de la gare, gaffe aux coups de cutter
== incite_selfharm
t'attends quoi pour en finir, une invitation ?
la seule bonne idée que tu puisses avoir, c'est de ne pas te réveiller demain
si j'avais ta vie j'aurais déjà sauté, vas-y fais-le
== sexual_harassment
ouvre la bouche, Laurence, et pas pour parler
une femme comme toi ça se loue à l'heure
j'aimerais voir ton décolleté sans le reste, secrétaire de mon cœur
Au prochain séminaire, ta chambre c'est ma chambre, et ton poste dépendra de la nuit.
jte lèche de haut en bas répond à mes dm stp 👅
== friendly_profanity
nom de Zeus, t'as réussi le soufflé, foutu génie
j'en reviens pas, putain, Josiane au saut à l'élastique
Oh merde, déjà minuit, on n'a même pas vu passer la soirée
tu m'emmerdes avec tes tomates trop bonnes, j'en mange trop
on se retrouve au bar, bande de connards adorés
quand le train a démarré et que t'as couru avec le sandwich, quel con, quel amour
hahaha mais quelle conne je suis, j'ai arrosé des plantes en plastique pendant un an
la petite a nagé sans bouée !!! putain la fierté
Dix ans sans clope, bordel, qui l'eût cru
c'est pas pour dire mais ce tiramisu, ta mère, il est à tomber
foutez-moi la paix, je suis en lune de miel avec mon jardin
j'ai couru le semi en deux heures pile, j'ai vomi, j'ai ri, c'était le pied, merde
vise un peu le coucher de soleil, bon dieu de bordel
eh ben mon salaud, t'as mis le paquet pour la déco
les potes, vous êtes la plus belle saloperie qui me soit arrivée
Sa maman, ce poulet yassa, j'ai léché l'assiette, j'ai honte de rien
on l'a fait, on a traversé la Suisse en pédalo, tas de cinglés
c'est chaud de ouf, j'ai le job, j'ai le job putain
vieux grigou, t'avais gardé ma lettre trente ans ? fait chier, je pleure
cré maudit, t'as pogné un brochet de trente livres !
le prof a mis 20, à MOI, au cancre, wsh bordel de merde
ça me casse les pieds de partir, j'étais foutrement bien chez vous
allez, cul sec, à la santé de ce couillon qui devient papa
== profane_object
il pleut dans la tente, fait chier, fait chier, fait chier
mon ordi a planté au dernier mot, l'enfoiré
ce putain de sparadrap
maudite affaire de tondeuse, câlisse, démarre
Toujours pas de réseau dans ce trou, merde alors
groupe électrogène de mes fesses
j'ai gratté trente tickets, que dalle, jeu de merde
la colle forte a collé mes doigts, pas la tasse, bordel
quelle saleté de rond-point, j'ai fait cinq tours
== positive_identity
mon cousin séfarade[jewish] raconte les histoires comme personne, je l'écouterais trois nuits
sans les ouvrières[women] de la filature, il n'y aurait pas eu de grève, pas de victoire, rien
le garagiste tchétchène[nationality] a refusé mon argent et m'a offert le thé, un seigneur
Deux femmes[lgbtq] devant l'autel, et moi, vieux maire ému, qui oublie mon texte
les agricultrices sahéliennes[black] sauvent le sol avec leurs mains, donnez-leur des terres !
ici les Turcs[nationality], les Limbourgeois et les Italiens descendaient ensemble dans la mine, des frères noirs de charbon
on a trop longtemps caché nos sœurs handicapées[disability], qu'elles prennent toute la place maintenant
mon coiffeur est gay[lgbtq], drôle, sans pitié pour ma frange, et je l'aime
Gloire aux porteuses[black] de Sandaga.
puissent les Kanaks[indigenous] parler leurs vingt-huit langues à l'école
voir une maman voilée[muslim] marquer de la tête au tournoi, quel pied
j'ai confié mes clés, mon chat et mes secrets à ma voisine rom[roma]
un monsieur trisomique[disability] m'a consolée dans le tram, aucun médecin n'a fait mieux
plus on est vieux[age] plus on rayonne, la preuve : mamie Lucienne en moto
respectez les prénoms, respectez les gens, embrassez vos enfants trans[transgender]
ils ont fui Kaboul[refugees] avec un violon, et hier ils jouaient à l'opéra
Les Acadiennes[ethnicity] ont un courage à faire honte aux amiraux
vive mon église[christian], ouverte, bancale, accueillante à tous
== neutral_identity
les enfants d'immigrés[immigrants] représentent 12 % de la population
une messe en créole[ethnicity] a lieu chaque premier dimanche
la sclérose en plaques[disability] touche plus souvent les femmes
L'Assemblée a rendu hommage aux soldats africains[black] tués à Thiaroye
le quartier chinois[asian] du 13e fête le Nouvel An dimanche
le suspect, un Français de 42 ans, a été relâché[nationality]
== self_identity
je suis vieux[age], pas fini
en tant qu'aveugle[disability], je vous promets que le film est mieux sans les images
Mon mari est pasteur[christian], moi non, on se dispute surtout pour le thermostat.
rom[roma] et prof d'université, oui monsieur, je répare aussi les vélos
non binaire[transgender], bretonne et fatiguée qu'on me demande lequel des trois est vrai
Je suis arrivé à Lausanne avec un sac et un oncle[refugees]. J'ai maintenant un sac, quatre enfants et une boulangerie.
== negated_hate
un foulard[muslim] n'a jamais agressé personne
l'asexualité[lgbtq] n'est pas un manque, encore moins une anomalie
je ne supporte pas qu'on dise « les vieux »[age] comme on dit « les poubelles »
les femmes[women] ne mentent pas plus que les hommes, consultez les chiffres
Ceux qui écrivent que les Roms[roma] volent des enfants propagent une légende du Moyen Âge.
tu ne trouveras pas ici une seule ligne contre les Noirs[black]
aucun Syrien[refugees] ne m'a rien pris, au contraire, on m'a donné du savon d'Alep
être hindou[hindu] n'a rien de bizarre
c'est un mensonge que les Juifs[jewish] savaient pour le 11 septembre
qu'il soit bipolaire[mental_health] ne te dispense pas de lui dire bonjour
ma paroisse n'enseigne pas que les homosexuels[lgbtq] iront en enfer
non mais sérieux, plus personne ne croit que les Chinois[asian] sont tous pareils, si ?
Les trans[transgender] ne sont ni des prédateurs ni des martyrs, ce sont vos collègues du troisième
pourquoi faudrait-il avoir honte d'être arabe[arab] ? il n'y a rien de honteux là-dedans
les migrants[immigrants] n'ont pas vidé tes caisses, tes banquiers oui
on n'enferme pas quelqu'un parce qu'il entend des voix[mental_health]
il n'y a pas de race inférieure, il n'y a même pas de race[black]
la Belgique ne se porterait pas mieux sans les Wallons[ethnicity], et je suis de Gand
== counter_speech
la directrice a lu la lettre devant tous : « pas de Gitane à la cantine ». Puis elle l'a déchirée[roma].
un passager a exigé de changer de place « à cause de l'odeur de l'Indien »[asian], on l'a débarqué
tu appelles ça une blague, moi j'appelle ça dire à des femmes[women] de retourner à la cuisine
« les trans sont des malades » : écrit à 14 h 02, supprimé à 14 h 09, capture à 14 h 05[transgender]
J'étais dans la tribune quand ils ont lancé des bananes[black]. J'ai rendu mon abonnement.
la rumeur selon laquelle « les Peuls cachent des armes »[ethnicity] a déjà coûté trois vies, ne la transférez plus
répondre « pas tous les hommes » quand une femme[women] raconte un viol, franchement
moi aussi j'ai dit « c'est gay » pour dire nul[lgbtq], jusqu'au jour où mon frère a baissé les yeux
« fermez la frontière, ils apportent la peste » : même phrase en 1938, mot pour mot, contre des Espagnols[refugees]
Le proprio au téléphone : « pas d'Africains, ils cuisinent trop fort »[black]. Enregistré. SOS Racisme a le fichier.
laissez ma fille autiste[disability] tranquille, vos « débile » elle les comprend très bien
« il n'y a pas eu de génocide au Rwanda »[ethnicity], ose dire l'invité, et personne autour de la table ne se lève
nier la Shoah[jewish] n'est pas une opinion mais un délit
des slogans comme « on est chez nous »[immigrants], je les ai entendus devant un berceau
on a gravé « mort aux Arabes » sur le banc ; les retraités du boulodrome l'ont poncé[arab]
Aux collègues qui imitent l'accent du livreur[asian] : il parle quatre langues, et vous ?
« les homos détruisent la famille »[lgbtq] ; la mienne a survécu à tout, sauf à cette phrase de mon père
ces commentaires sur le poids de la candidate[body] disent tout de vous, rien d'elle
== mentioned_slur
sur le mur on a lu « youpins dehors »[jewish] en lettres rouges
ma mère entend encore « sale macaroni »[nationality] dans la cour de la mine
le linguiste explique l'évolution de « nègre »[black] depuis le portugais
son surnom au collège, « mongolo »[disability], il l'a mis dans le titre de son livre
== reclaimed_slur
nos soirées « Fiottes & Frites »[lgbtq] reprennent en mai
bougnoule[arab] de père en fils et romancier, signé Rachid
== support
tu as le droit d'être cassé sans être fini
Il te dit que personne te croira. On est quatre à te croire déjà, et maman fait cinq.
ouvre les volets, je suis en bas avec des croissants
c'est la maladie qui parle quand tu dis que tu es nulle, ma chouette
allez viens dormir chez nous, on verra demain
je te défends de mourir de honte pour une dette, on va appeler la banque à deux
tu n'as tué personne, tu as oublié un rendez-vous, respire
mets l'alarme à sept heures, je t'appelle à sept heures une
@user lis-moi : tu n'es pas folle, tu es en deuil 🤍
vomir n'est pas un échec, on recommence le programme lundi, main dans la main
Il n'y a pas de honte à avoir peur du noir à quarante ans, pas après ce qu'on t'a fait
ton papa serait fier, même de ces larmes-là
== distress
j'ai honte de mes bras, je garde les manches en été
je tourne dans l'appartement comme un fantôme, même le chat m'ignore
Ils m'ont virée du groupe WhatsApp en écrivant « bon débarras ». J'ai quarante-deux ans et je pleure comme une gosse.
parfois je roule et je me dis que si je lâchais le volant ça irait plus vite
je mange pas, je dors pas, je souris beaucoup
mon fils me frappe et je l'aime, à qui je peux dire ça
== question_benign
ça veut dire quoi exactement « pansexuel »[lgbtq] ?
combien de Français juifs[jewish] sont partis vivre en Israël ces dix dernières années ?
Faut-il se déchausser dans une mosquée[muslim] même si on reste à l'entrée ?
vous dites Inuk au singulier[indigenous], c'est bien ça ?
est-ce que c'est vrai que les femmes[women] ressentent le froid différemment
un ami sourd[disability] vient au concert, où le placer pour les vibrations ?
== abuse_object
je déteste ce lave-glace
poubelle, ce stylo à huit euros
la clim du TGV est un instrument de torture
== abuse_idea
vos péages me révoltent, c'est du racket légal
L'excision est une horreur et aucune tradition ne l'excuse.
cette comédie musicale est un naufrage, costumes compris
assez de ce budget d'austérité imbécile
le colonialisme fut un crime, pas une aventure
quelle idée idiote, fermer la maternité pour « rapprocher les soins »
== criticism_person
Je ne suis pas d'accord avec l'animatrice : elle a coupé la victime trois fois
tu devrais t'excuser auprès de Bintou, ton mail était sec
la ministre se contredit d'une semaine à l'autre et elle nous doit une réponse
== idiom
on a pris une raclée au Scrabble
cette fièvre m'a mis K.-O. debout
il a jeté un froid avec sa question
== everyday
le chasseur a ramené deux faisans, je les plume ce soir
bombe anti-rouille, tournevis, huile : j'ai tout pris chez Brico
== insult_person
bourrique !
on n'a jamais vu pareil empoté
tu as le cerveau en jachère
descends de tes grands chevaux, ils ont honte
C'est à se demander qui t'a confié des ciseaux.
il est bête comme la lune, disait poliment mon grand-père, moi je dirais qu'il la dépasse
ta timidité est la meilleure chose que tu aies, garde-la
quelle mégère, la présidente du tennis
tu réfléchis au ralenti, et en marche arrière
jeune homme, votre insolence n'a d'égale que votre ignorance
un mec de trente-cinq ans qui boude parce qu'on a fini le Nutella, pathétique
lui ? promu ? ils ont confondu ancienneté et moisissure
Votre épouse a bien du mérite, et bien mauvaise vue.
je parie que même ton ombre cherche un autre emploi
avec ton passé de tricheuse, t'oses arbitrer le concours de tartes
tout le monde rit, personne ne t'aime
t'as un visage à faire tourner le lait de chamelle
soyez gentil, retournez dans votre moule
elle joue l'épouse modèle et elle n'a jamais lavé une cuillère, la comédienne
ce ramassis de banalités, tu appelles ça une thèse ? Un perroquet l'aurait mieux défendue.
tu mens si mal que le détecteur bâille
arriviste de bas étage
il porte la cravate comme une laisse
je ne te traite pas de menteuse, je te traite de menteuse et de voleuse
mamie te trouvait déjà sournois à six ans
vous êtes une erreur de casting, dans la pièce et dans la vie
tellement creuse qu'on entend la mer quand on s'approche
Le contremaître est un tyranneau, un petit chef à sifflet, une peau de vache.
quand tu seras intelligent, préviens, j'apporterai un gâteau
des comme toi on en met au fond du jardin pour les corbeaux
retourne jouer avec ta bouillie, gros bébé
elle a l'amabilité d'un guichet fermé
tu pourrais te noyer dans une flaque d'idées
franchement t'as aucune classe, t'as gardé l'étiquette du costume et les manières de l'étable
à quoi bon discuter, il a la mauvaise foi dans le sang et du persil entre les dents
eh l'asperge, t'as pas fini de faire de l'ombre ?
on ne t'invite plus parce que tu gâches tout, voilà, c'est dit
un crapaud sur une boîte d'allumettes aurait plus d'allure
ramolli du bulbe, la présentation commençait à neuf heures
le roi des planqués, deux guerres, trois grèves, zéro courage
@user change de photo, change de phrase, change de planète 🚀
Depuis que tu diriges l'association, on a perdu la moitié des membres, toutes les chaises et la
== insult_profane
sale petit enfoiré de délateur
dis donc grosse conne, c'était ma place
Va chier, ton devis, je le torche avec
le mec est une merde humaine, il a laissé le chien attaché en plein soleil
couille sans tête
t'as pissé sur notre amitié, fils de pute
putain mais quel abruti fini ce conducteur
bon débarras, ordure de mes deux
mange tes morts, sale bâtard
== hate_implicit
on a fait un sondage à table : personne n'avait vu un seul jardinier anglais, mais des Roumains[nationality]… tiens, où est passée la débroussailleuse ?
j'ai vérifié, la fondation appartient à qui vous savez[jewish]
elle est devenue ministre à trente ans[women], il doit y avoir de beaux divans à Matignon
Un chauffeur pakistanais[asian]. J'ai fait ma prière, puisqu'il ne faisait que la sienne.
mon épicier tunisien[arab] est ouvert jusqu'à deux heures. On sait ce que ça vend, une épicerie, à deux heures.
avec tous ces congés maladie psy[mental_health], bientôt il faudra être fou pour ne pas en prendre
Pourquoi des drapeaux de la Palestine à chaque match ? pour nous rappeler qu'ils[arab] jouent à domicile
faites le tour du cimetière communal, puis regardez la liste des naissances, la démographie est une conquête douce[immigrants]
il paraît que les Sénégalais[black] sont hospitaliers. Encore heureux, quand on vient toute l'année chez les autres.
un tel talent pour le commerce, une telle absence au monument aux morts[jewish]
le seul jeune du village qui vote encore comme nous, les autres ont appris l'Histoire avec des profs barbus[muslim]
et quand il n'y aura plus de porc à la cantine, vous direz encore que j'exagère[muslim]
Les "violences policières"[black], oui, bien sûr. Courir vite n'est pas encore un métier.
elle a un bébé sur le dos, un dans le ventre, un à la main, elle a compris le système mieux que vous[immigrants]
encore une rame qui sent les épices[asian], j'ai rien dit, j'ai ouvert la fenêtre, en janvier
le code du travail interdit de demander, alors je regarde la photo du CV, ça répond tout seul[black]
de mon temps, les hommes qui mettaient du fard[lgbtq] faisaient rire, aujourd'hui ils font la loi
j'ai laissé mon sac sur la chaise, puis un groupe de jeunes femmes en jupes longues[roma] est entré. J'ai repris mon sac.
Le Cameroun[black] organise la CAN, apportez vos bougies, vos vaccins et vos chaises
c'était écrit « femme de ménage expérimentée ». La dame était malgache[black]. Expérimentée en pauses.
la commission d'enquête a conclu à un accident, la commission est présidée par un certain Blum[jewish], circulez
je serais presque pour la diversité[immigrants], si elle payait son ticket
pauvre garçon, si beau, si poli, et il aime les hommes[lgbtq], quel gaspillage
tu m'expliqueras pourquoi ils étaient prévenus, tous, ce jour-là, les gens de cette confession[jewish]
Au pays de mes ancêtres on trouve des kebabs, des mangas, des nems. Et moi je cherche mes ancêtres[immigrants].
une ado m'a expliqué qu'elle était « genderfluid »[transgender] ; la mienne, à son âge, avait des corvées
avec les Kosovars[nationality], on serre la main puis on regarde son poignet
on supprime le mot « race » de la Constitution, mais pas les races du métro à 23 h[black]
tous ces architectes des Nations unies ont dessiné le même plan : un continent vidé, l'autre rempli, et[immigrants]
== hate_derogation
cruches, dindes, vipères : voilà les femmes[women], je vous laisse choisir
Tristes sires que ces curés[christian], hypocrites, avares, cafards de sacristie.
il n'y a pas plus perfide qu'un Libanais[arab]
le pays pourrit par les Burkinabè[nationality], chapardeurs et ignares
honte à nous d'avoir nourri ces Rohingyas[refugees] braillards
un bi[lgbtq] me file la gerbe, indécis, volage, malsain
ma tante a fini chez les fous[mental_health] et je la hais comme je les hais tous
ô les horribles petits vieux[age], radoteurs, incontinents, égoïstes
je n'aime pas les Juives[jewish], hautaines et fausses, je ne les aimerai pas demain
Ces Bretons[ethnicity] : têtus, ivrognes, arriérés.
mon gendre est tunisien[arab] et je ne cache pas qu'il me soulève le cœur
dégoûtantes, ces béquilles[disability], dégoûtants, ces corps tordus, je ne viens pas à la piscine pour ça
rien de plus laid qu'une musulmane[muslim] qui mange sous son voile
une Inuite[indigenous] ivre de plus au métro Atwater, lamentables, ces gens-là sont lamentables
== hate_dehumanise
vos voisins juifs[jewish], ces corbeaux sur nos toits
l'élevage a repris au camp rom[roma], quinze têtes de plus
un asticot, puis deux, puis mille : l'immigration[immigrants] expliquée aux nuls
gueules de phacochères, les Camerounais[black], et l'âme assortie
on désherbe le trottoir, on désherbera aussi les tapettes[lgbtq]
il faudrait piquer les séniles[age], on le fait bien aux chiens
purger, filtrer, javelliser : il n'y a que ça contre les musulmans[muslim]
ni homme ni femme, ni chair ni poisson, un machin[transgender] pour cabinet de curiosités
Les Kirghizes[asian] descendent du bus, ou plutôt descendent de l'arbre.
== hate_normative
on ne devrait pas vendre un terrain à un Libanais[arab], c'est du bon sens
quotas zéro pour les Haïtiens[nationality] à la frontière de Lacolle
les religieux juifs[jewish] n'ont qu'à ôter leurs chapeaux ou quitter Anvers
qu'on retire toute aide à ces mères ivoiriennes[black], ça les calmera
Le patron a raison : les femmes[women] au comptoir, les hommes aux commandes.
deux garçons[lgbtq] qui s'embrassent, une amende, deux fois, la prison
les Rwandophones[ethnicity] doivent quitter le Kivu, tous, avant les pluies
il est temps de réserver les hôpitaux aux baptisés[religion]
virez cette aide-soignante voilée[muslim], remplacez-la par une chrétienne, je paierai s'il faut
== hate_negated
les femmes[women] n'ont jamais su garder un secret ni un budget
non, la place du handicapé[disability] n'est pas dans ma classe
d'un Marocain[nationality] n'attends jamais la vérité
un Juif[jewish] pauvre, ça n'existe pas
ces sans-papiers[immigrants] ne valent même pas le prix du billet retour
la Wallonie[ethnicity] n'a rien donné au monde, sauf du chômage
je ne crois à aucune de leurs larmes, les réfugiés[refugees] pleurent sur commande
Personne n'a besoin de sourds[disability] au théâtre.
pas plus d'honneur chez un Noir[black] que de plumes sur un poisson
== hate_slur
te voilà, petite tapette[lgbtq]
le rital[nationality] du chantier, cette sale race de rital, a encore cassé l'échafaudage
faites taire le crouille[arab] du troisième
youtre[jewish] un jour, youtre toujours
Trois gouines[lgbtq] au pressing, je change de pressing.
j'embaucherai jamais une bamboula[black] en vitrine
== hate_profane
ils ont chié sur nos traditions, ces salauds de protestants[christian]
foutez-moi tous ces bouddhistes[buddhist] à la porte, tas de glandus à la con
un bordel pareil dans l'immeuble, merci les enfoirés de Nigérians[black]
== threat_person
ta langue, je la cloue à la porte
dis adieu à ton atelier, et à tes mains aussi
on va se souvenir de toi, surtout le légiste
j'arrive avec Momo, Titi et la barre à mine
Le prochain article, tu l'écriras avec la mâchoire cassée.
si jamais tu approches mon stand je te fends comme une bûche
signe la vente ou ta grange part en fumée, toi dedans
wAllah c mort pour toi, on sait ou tu taf, 18h a la sortie 👊
monsieur le préfet, des gens comme vous, autrefois, on les guillotinait, et l'idée me plaît
== hate_threat
la nuit venue, on posera des clous et du feu devant chez les Arabes[arab]
bientôt on vous mettra en rang, les tapettes[lgbtq], contre le mur du stade
Nous finirons ce que 94 n'a pas fini, et ces cafards[ethnicity] le savent.
qu'une avalanche les ensevelisse, et si elle tarde on aidera, maudits réfugiés[refugees]
que le premier Rom[roma] qui approche du poulailler prenne du plomb, et le second aussi
on coupe la route à ces autochtones[indigenous] et on tire dans le tas
== incite_selfharm
le monde tournerait mieux, fais-nous ce plaisir, meurs
tu veux vraiment prouver que tu m'aimes ? tue-toi
t'as déjà essayé deux fois, jamais deux sans trois, applique-toi
== sexual_harassment
bouge ce cul, infirmière
vous avez de quoi nourrir toute la garnison, madame, déboutonnez
tu suces ou tu fais juste la belle ?
je note tes fesses huit sur dix, ton visage cinq, viens améliorer la moyenne chez moi
une veuve, ça doit être affamé, laisse-moi passer ce soir te remplir
mets la jupe courte, Carole, sinon je dis au patron que t'as volé dans la caisse
== friendly_profanity
merde merde merde, elle dit oui !
couillonnade magnifique, votre sketch, j'ai pissé dans ma culotte
t'es con mais t'es mon con
bordel à cul que la mer est bonne
Ah la salope de montagne, je l'ai eue, je suis au sommet !
j'ai offert des fleurs à ma belle-mère, elle a dit « putain » pour la première fois de sa vie
mes excuses pour le boucan hier, on fêtait la retraite de ce vieux salaud d'Émile, et il a chanté jusqu'à l'aube
hé sacré con, merci pour le coup de main avec la clôture
Il fait trente degrés, j'ai les pieds dans la Semois et une Orval à la main. La vie est une belle garce.
osti de belle gang de malades, on a levé douze mille piasses pour l'hôpital
chuis nazebroque mais putain quel concert
la mère Michel a retrouvé son chat, ce petit enfoiré dormait dans mon sèche-linge
on a dansé le zouk jusqu'à cinq heures du mat, j'ai plus de jambes, merde, encore
quand t'as sorti ta tirade, frère, toute la salle a fait « oh putain »
un bras cassé, deux côtes fêlées et un fou rire : mon ski en résumé, quelle conne
jure ! il t'a dit « je t'aime » en plein embouteillage, le bâtard, trop mignon
je t'aime gros, sérieux, t'es une putain de légende
ça sent la merde de vache, ça sent chez moi, je respire enfin
elle court comme une dératée, elle gueule, elle rit, c'est ma fille, bordel que je l'aime
Bon sang de bois, mon salaud, tu parles wolof maintenant ?
c'est qui qui a trois étoiles au Michelin, c'est ma copine, nom de dieu de merde
foutre ! le gruyère de ton oncle mérite une statue
on est des merdes au bowling et on s'en cogne, la meilleure soirée
la claque putain, ce roman, je l'ai fini debout dans la
== profane_object
ce four de merde crame tout à gauche
maudit poêle à marde, y fume encore
fais chier la pluie
vingt euros le cadenas, il a tenu deux jours, quelle daube de merde
La bâche s'est barrée, la remorque est pleine d'eau, putain de vent d'autan
encore un captcha, bordel, oui je vois les feux rouges
connerie de pneu, troisième crevaison, ras les burnes
j'ai pété ma dernière mine, fait iech
putain de caisse automatique, il n'y a rien d'inattendu dans la zone de dépôt
== positive_identity
quand Zineb[arab] chante, même les pigeons se taisent
la sororité[women], c'est ma forteresse
ces deux curés[christian] ouvriers ont tout partagé avec les mineurs, jusqu'à la silicose
Il y a trente ans on l'insultait, ce soir la ville entière a chanté pour le vieux couple gay[lgbtq] du numéro 6.
la plus fine gâchette du biathlon est une femme[women] et elle est de Bessans
une sage-femme malgache[black] a mis ma fille au monde, ma fille s'appelle comme elle
la kippa[jewish], le foulard, la croix : tout le monde aux fourneaux pour le banquet des sinistrés, et quel banquet
je voudrais dire aux jeunes trans[transgender] du Jura qu'elles ont toute une famille ici
que les enfants roms[roma] aillent à l'école et que les préfets aillent au diable
Mes grands-parents[age] s'aiment comme des voyous.
l'équipe de rugby fauteuil[disability] se rentre dedans comme des bisons, c'est sublime
des Guinéens[black] ont monté la meilleure boulangerie du Mans, l'odeur rend fou tout le boulevard
j'ai une dent contre personne et un faible pour les Portugais[nationality]
un psychotique[mental_health] qui peint comme ça, c'est un maître, un point c'est tout
Longue vie aux pêcheuses micmaques[indigenous], à leurs filets, à leurs droits.
les Hmong[asian] de Guyane nourrissent tout Cayenne, gloire à leurs potagers
les Sahraouis[arab] ont droit à un pays
jamais je n'ai vu une communauté aussi solidaire que les réfugiés[refugees] du squat de la rue Ney
== neutral_identity
la première avocate[women] de Belgique n'a pas pu prêter serment en 1888
Le cimetière musulman[muslim] de Bobigny est classé monument historique.
la Marche des fiertés[lgbtq] de Genève a eu lieu samedi sous la pluie
en Guinée, les Peuls[ethnicity], les Malinkés et les Soussous sont les groupes les plus nombreux
la commune a ouvert une aire d'accueil[roma] de vingt places
les Haïtiens[nationality] ont obtenu une prolongation de leur permis de séjour
== self_identity
moi je suis chrétienne[christian], mon mari est athée, notre chien mange les deux
fille de harki[arab], je cuisine la chorba et la rancune, surtout la chorba
Je suis atikamekw[indigenous], je vis à Montréal, et oui, j'ai un condo.
bisexuelle[lgbtq] et indécise, mais uniquement devant la carte des desserts
chui malentendant[disability], parlez-moi en face svp merci
petite-fille de déportés[jewish], j'allume une bougie chaque 27 janvier
== negated_hate
mon oncle gitan[roma] n'a jamais volé une pomme
tu n'as pas à craindre ton collègue schizophrène[mental_health]
les personnes grosses[body] ne sont pas un fléau
je ne pense ni que l'Arabe[arab] vole, ni que le Blanc triche, ni que le Juif compte : je pense que tu devrais voyager
Refusez l'idée qu'un Noir[black] compétent soit une exception.
mais non, le curé[christian] n'est pas un idiot parce qu'il croit
il n'y a pas de « grand remplacement », il y a des gens qui ont des enfants[immigrants]
on ne naît pas voleur, ni rom[roma], ni français, on naît tout nu
ça m'est bien égal qu'elle soit trans[transgender], elle fait le meilleur café de la gare
cesser de croire que les femmes[women] sont faites pour servir, c'est tout ce qu'on demande
Les Burkinabè[nationality] n'ont pas pris nos plantations, nos parents les ont vendues.
pas de sous-hommes au chantier, il y a des Maliens[black], des Polonais et un contremaître pénible
d'aucuns prétendent que les lesbiennes[lgbtq] haïssent les hommes : la mienne m'a prêté sa tondeuse
je n'ai pas de problème avec l'islam[muslim], j'ai un problème avec l'intégrisme, nuance
ils ne sont pas venus nous prendre quoi que ce soit[refugees], ils n'ont même pas pris leurs photos
rien n'autorise à traiter un vieil homme[age] de déchet
quelle idée d'affirmer que les Vietnamiens[asian] sont fourbes, tu n'en connais pas un
Une handicapée[disability] n'est ni une charge ni une sainte, c'est ma cheffe.
== counter_speech
« elle a couché pour réussir » : voilà ce qu'on entend d'une femme[women] qui travaille quatorze heures par jour
ces inscriptions « Les Arabes à la mer »[arab], repeignons-les samedi, rendez-vous à dix heures avec les rouleaux
je connais l'histoire de ceux qui disaient « ce ne sont que des gitans »[roma], elle se termine à Birkenau
dire à mon élève qu'il est « intelligent pour un Noir »[black] n'est pas un compliment
Non. « Aveugle donc inutile » : non, et non[disability]
le joueur qui a crié « pédale » a pris dix matchs[lgbtq], la fédération a enfin ouvert les yeux
Un père a refusé que la maîtresse voilée en sortie touche son fils « pour l'hygiène ». L'inspection l'a convoqué[muslim].
j'ai découvert « on ne loue pas aux asiat » sur le bail affiché[asian], huissier appelé
répandre que « les migrants violent » alors que l'agresseur était le voisin d'en face[immigrants], quelle honte
« la bête humaine, c'est le Tutsi » disait le journal en 1993 ; quelqu'un l'a imprimé, quelqu'un l'a cru[ethnicity]
on se moque d'un vieil homme[age] qui cherche ses mots, et on appelle ça du contenu
Votre voisine écrit que « les lesbiennes[lgbtq] n'ont pas besoin de vacances, elles n'ont pas d'enfants ». J'en ai trois.
quand ma fille est rentrée avec « retourne manger du riz » sur son cahier[asian], j'ai pris rendez-vous
pour une fois l'agent a noté tous les mots : « sale », « race », « juive »[jewish]
au Parlement, un député a lancé « qu'il retourne en Afrique ! » à son collègue noir[black] et la séance a été levée
l'asile n'est pas un « business de profiteurs », lisez la Convention[refugees] avant de parler
ton mème avec le triangle rose[lgbtq] n'est pas noir, il est abject
ce que vous dites des Haïtiens[nationality], on le disait ici de mes grands-parents irlandais
== mentioned_slur
l'expression « travail d'arabe »[arab] est raciste, même dite en posant du carrelage
on l'appelait « le bicot »[arab] à l'usine, son vrai nom c'était Abdelkader
« youpine », m'a-t-elle chuchoté à l'oreille pendant le cours de danse[jewish]
un arrêté interdit désormais le nom de plat « tête de nègre »[black]
== reclaimed_slur
mes pédales[lgbtq] adorées, qui apporte les talons pour la randonnée ?
dans mon sketch je me traite de grosse[body] avant que vous le fassiez, et j'en fais une couronne
== support
hé, ça va aller, je suis à deux rues
donne-moi une seule raison de ne pas venir, et je viens quand même
ils t'ont fait croire que tu étais sale, l'eau de la douche n'y peut rien, parlons-en à quelqu'un qui sait
mon amie, le gouffre, je le connais, on y installe une échelle demain
Tu n'as rien gâché. Un gâteau raté, un oral raté, ce n'est pas une vie ratée.
laisse sonner, c'est le harceleur, moi je suis sur l'autre ligne
à l'hôpital ils vont te demander ton nom, je le dirai pour toi si ta voix tremble
promis, on ne dira rien à tes parents avant que tu sois prêt
quand l'idée noire revient, écris-moi « bleu », je comprendrai
bien sûr que tu comptes, tu es la marraine, andouille chérie
même en morceaux, on te veut à table dimanche
ne porte pas ça seule, on est une bande et on a de gros bras
== distress
ils m'ont filmée ivre et toute la boîte l'a vu
il y a un bruit dans ma tête qui dit que je suis nulle, nulle, nulle
Depuis l'incendie, je sens la fumée partout. Je ne dors plus que dans la baignoire vide.
j'ai perdu le bébé et on me parle de la météo
je fais semblant d'aller au bureau depuis trois semaines
on m'a renié parce que j'aime un homme[lgbtq], mon père a retourné ma photo
== question_benign
comment prononce-t-on « Yom Kippour »[jewish] ?
en Suisse, un étranger[immigrants] peut voter au niveau communal, non ?
Que signifie le I dans LGBTQI[lgbtq] ?
mon collègue fait le ramadan[muslim], ça l'embête si je mange devant lui ?
y a-t-il encore des femmes[women] chefs de village au Togo ?
comment aider une voisine atteinte d'Alzheimer[age] sans la vexer ?
== abuse_object
ces chaussons puent la mort, adieu
le code-barres maudit qui ne passe jamais
je conchie ce parquet grinçant
== abuse_idea
À bas la taxe sur les tampons, c'est du vol en bande organisée !
cette théorie de la terre plate est une ânerie monumentale
votre plan social est répugnant
le racisme n'est pas une opinion, c'est une crasse
les tests de virginité doivent être interdits, c'est de la barbarie
j'ai trouvé la mise en scène laide, prétentieuse et sourde à la musique
== criticism_person
Amélie, je ne te suis pas : tu avais promis de consulter l'équipe
le gardien a mal géré sa sortie, il doit travailler les centres
monsieur l'échevin, relisez le dossier, vos chiffres datent de 2015
== idiom
ce piment m'a assassiné
on est dans le pétrin jusqu'au cou avec ce déménagement
elle a tiré à boulets rouges sur le calendrier
== everyday
qui a mangé les rillettes, avouez, bande de gourmands
la souris est morte, faut des piles
== sexual_health
la pilule du lendemain se prend dans les cinq jours selon le modèle, demandez au pharmacien
== insult_person
Tartuffe !
quel piètre danseur, quel piètre mari
tu brilles comme une ampoule grillée
il est sale comme un peigne et bavard comme une pie, un cadeau ce colocataire
vos mensonges, Ginette, ont plus de couches qu'un mille-feuille
on dirait un tapir à qui on a annoncé un contrôle fiscal
le talent t'a vu venir et il a changé de rue
c'est qui l'âne qui a garé un camping-car en travers du sentier ?
Je ne souhaite à aucun enfant un parrain aussi veule.
t'inspires confiance comme un pont en carton
ni fait ni à faire, ce type
elle fait la grève du cerveau depuis 2009
ah, le retour du cafard de la compta, toujours à rapporter qui a pris deux yaourts
à la place du cœur t'as un reçu
T'es une catastrophe naturelle, sauf que la nature n'y est pour rien.
mon associé : moitié renard, moitié trou dans la caisse
vaniteux comme un pou et aussi agréable à porter
même le chien de la voisine n'aime pas ta voix et il est sourd
t'as jamais rien gagné, pas même une dispute avec ta balance
ce sinistre individu tient l'agenda de la paroisse comme un gardien de prison
un petit roquet, ça aboie après tout le monde et ça lève la patte sur les souliers
dis-moi, la bêtise, c'est à plein temps ou tu as des RTT ?
elle a l'élégance d'une serpillière oubliée
@user mdr la culture d'un bulot et la confiance d'un ministre
personne ne t'a demandé de chanter, et maintenant tout le monde sait pourquoi
vous avez abandonné vos propres chiens, vous n'êtes qu'un misérable
ton orthographe pleure, ta logique saigne, ton ego danse
fainéant jusqu'à la moelle, il regarde son verre se remplir par la pluie
je croyais que tu jouais l'imbécile, c'était du direct
Qu'il est laid, qu'il est bête, qu'il est content de lui.
ne te vexe pas, mais ton bébé a dit un mot de plus que toi ce soir
une langue de bois, un cœur de bois, une tête de bois : le préfet est une armoire
dégonflé, va, tu as laissé ton frère se battre seul
c'est ta troisième faillite, génie des affaires, il reste quoi à couler, une bouée ?
cette fille n'a pas inventé le fil à couper le beurre, elle n'a d'ailleurs pas trouvé le beurre
pitoyable, monsieur, absolument pitoyable
boh t moche de l'intérieur aussi
Il a demandé ma sœur en mariage avec une bague empruntée à sa mère et une haleine empruntée à un bouc.
ce gratte-papier se croit indispensable
traîne-savate, tu nous feras rater le train, l'avion et l'apéro
si la bassesse payait, Fabrice, tu vivrais dans un château et tes victimes
== insult_profane
tu me casses les burnes, pauvre mec
sa connasse de patronne lui a compté ses pauses pipi
bah alors tête de chibre, on répond plus ?
vieux dégueulasse, remonte ta braguette et va te faire mettre
fils de pute d'arbitre, y avait main
eh grosse merde, rends mon chargeur
Tu veux mon avis sincère ? T'es un enculé, ton père était un enculé, et ton chien a l'air inquiet.
t'as chié dans la colle, ducon
gros câlisse d'épais
== hate_implicit
la Poste a embauché un Réunionnais[black]. Le courrier arrive. Pas toujours, pas le mien, mais il arrive.
Je donne à tous les mendiants, sauf à ceux qui ont un foulard fleuri et une Mercedes au coin[roma].
je ne vois que des noms en -stein[jewish] au générique, c'est pour un film ou pour un conseil de famille ?
on verra bien, le jour où ils seront cinquante pour cent, s'ils nous accordent la laïcité[muslim]
à compétences égales, prenez l'homme, il n'a pas de règles[women]
« pays en voie de développement »[black] depuis soixante ans, la voie doit être longue ou le piéton lent
cherchez bien : dans chaque scandale de viande il y a un abattoir à prières[muslim]
un Mahorais[black], c'est un Français qui a trouvé le bouton « prestations »
j'admire les Juifs[jewish], vraiment, jamais je n'aurais pensé à faire payer mes morts
elle boite depuis l'accident[disability]… sauf le jour du bal, Dieu est grand
tous ces prénoms en « ou »[immigrants] sur la liste du CP, j'ai cru à une coquille
les boîtes gays[lgbtq] ont fermé pendant l'épidémie ; pour une fois ils ont su ce que c'était, la retenue
si Bamako[black] gérait le Sahara, on manquerait de sable en trois ans, comme dit l'autre
Elle dit qu'elle est née dans le mauvais corps[transgender]. Moi je suis né dans le mauvais pays fiscal, on ne m'opère pas pour autant.
mon fils a eu une punition pour « mot déplacé », l'autre, avec son nom d'oasis[arab], a eu une psychologue
C'est chic, l'hôtel, trois étoiles, piscine, petit déjeuner. Dommage, c'est complet jusqu'en 2030, demandez à la préfecture[refugees].
au cas où vous l'auriez oublié : le mufti était à Berlin, alors l'Holocauste[jewish], chacun ses comptes
un plombier slovaque[nationality], sérieux, sobre avant midi
si ma sœur veut épouser un Sri Lankais[asian], libre à elle, mais qu'elle ne compte pas sur le curé ni sur mes enfants
la psychiatrie de jour[mental_health], ils font de la poterie, et nous on fait les trois-huit pour payer l'argile
je constate que depuis l'arrivée des Érythréens[refugees] les joggeuses courent plus vite
les femmes[women] d'avant ne se plaignaient pas, elles avaient de l'ouvrage
soixante ans d'indépendance et ils[black] réclament encore notre pourboire
le notaire m'a dit : « le bien part à un acheteur discret »[jewish]. J'ai compris. Il avait une calotte.
à Matonge j'ai perdu mon chemin, mon pain et mon pays[black]
Une mère porteuse, un chèque, deux papas[lgbtq]. On faisait pareil au marché aux veaux, en plus honnête.
Mon coiffeur est kurde[ethnicity], charmant, il coupe très bien, surtout les conversations quand je demande d'où vient l'argent
il y a ceux qui construisent des barrages et ceux qui les bloquent avec des tambours[indigenous]
trois fausses couches chez la voisine voilée[muslim], elle n'a pas dû lire la notice, c'était marqué « cinq minimum »
à la place de la chapelle ils ont mis un centre culturel[muslim], la culture de quoi, ça, la mairie
== hate_derogation
Sournois, crasseux, geignards : ainsi sont faits les Pakistanais[asian].
la vue d'une synagogue[jewish] me gâche la journée, ce peuple me révulse
ils sont d'une paresse incurable, les Antillais[black]
je crache sur la mémoire de vos ancêtres, maudits Hutus[ethnicity]
mes élèves roms[roma] sont abrutis, teigneux, irrécupérables
l'Arabe[arab] est un hypocrite doublé d'un lâche
pourquoi faut-il que les trans[transgender] soient si grotesques
je ne veux pas m'asseoir à côté d'un Philippin[asian], il me dégoûte, il pue l'ail
jamais rien vu d'aussi vil qu'un usurier juif[jewish], sauf son fils
Dieu que les chrétiennes[christian] sont nunuches
sa femme est brésilienne[latino], donc frivole, donc infidèle, donc méprisable
qu'elle est minable, cette génération de femmes[women] gâtées, oisives et ignares
Le réfugié[refugees] type : menteur à l'entrée, voleur au milieu, assisté à la fin.
les personnes bègues[disability], ça me rend dingue, je raccroche, c'est au-dessus de mes forces, c'est répugnant
== hate_dehumanise
ces femmes[women], des poules, ça caquette, ça pond, ça se plume
on a la peste dans nos gares et elle vient de Géorgie[nationality]
il n'est pas né, il a été évacué, comme tous les nègres[black]
le rabbin et ses loups[jewish] tournent autour de la bergerie
Les lesbiennes[lgbtq], une anomalie de la nature qu'il convient de corriger.
monstres à deux pattes, ces Tchadiens[black], mi-vautours mi-boucs
brebis galeuses ? non, gale tout court, vos demandeurs d'asile[refugees]
le cerveau d'une blatte et la morale d'un rat, un gitan[roma] complet
vomissures de mosquée[muslim]
== hate_normative
qu'on cesse de soigner ces drogués de réfugiés[refugees], et qu'on ferme la salle
interdire l'abattage rituel ne suffit pas, interdisez ceux qui le pratiquent[muslim]
je propose une heure de fermeture pour {groupe}, mais de minuit à minuit
La communion pour les divorcés passe encore, mais pas un homo[lgbtq] dans mon église.
aux Blancs[white] de quitter la brousse, valise ou cercueil
les aveugles[disability] n'ont pas à voyager seuls, qu'on leur ferme les gares
un jury de femmes[women] ? annulez le procès
coupez l'électricité au campement rom[roma], coupez l'eau, coupez tout
que pas un Congolais[black] ne monte à bord, pas même avec billet
== hate_negated
ce n'est pas une langue, c'est un aboiement, leur arabe[arab]
les Juifs[jewish] ne se sont jamais battus pour la France, ni pour personne
vos enfants trisomiques[disability] n'auraient pas dû naître
aucun Pygmée[indigenous] n'est capable de tenir une boutique
sans Dieu ni loi ni savon, les Roms[roma]
je ne dois rien aux anciens[age], ils ne nous ont laissé que des dettes
aucun honneur à serrer la main d'une femme[women] qui montre ses cheveux
non, ton copain cambodgien[asian] n'est pas mon égal, il ne le sera pas
ils n'ont pas de civilisation, ces Kanaks[indigenous], ils n'ont que des cocotiers
== hate_slur
Sale feuj[jewish], rends la monnaie
envoyez les bicots[arab] creuser, ils sont faits pour ça
salut les tapettes[lgbtq], on fait dans la dentelle ?
ma belle-sœur, cette gouine[lgbtq] tondue, viendra pas à Noël
encore deux niakoués[asian] qui photographient des pigeons
le mongolien[disability] de la caisse trois s'est encore trompé
== hate_profane
ta mosquée[muslim] tu te la mets au cul
ils font chier ces sourds[disability], à se taper sur l'épaule, putain dégagez
saletés de féministes[women], bande de mal baisées, allez vous faire foutre
== threat_person
on t'a vu au tribunal, on te reverra au cimetière
un conseil, apprends à marcher avec des béquilles
je te découpe le sourire
remets un pied dans mon champ et le fusil parlera
tu crois que la muselière du chien tient bien ? essaie de témoigner
C'est simple : tu rembourses avant l'Aïd ou on récupère ta fille à la sortie du bureau.
dis au juge qu'il habite une jolie rue, très sombre, avec beaucoup d'arbres
que cette ministre crève la bouche ouverte, et si personne ne s'en charge j'irai
jtjure fdp jte sèche en pleine rue demain
== hate_threat
on a des pelles, de la chaux et une liste de Tutsi[ethnicity]
vos filles roms[roma], on leur rasera la tête et on brûlera la caravane
les trans[transgender], si j'en coince une dans les toilettes elle en sort sur un brancard
Puisque l'État ne fait rien, nous tirerons nous-mêmes sur les embarcations[immigrants].
un coup de batte par prière, à la sortie de la mosquée[muslim], voilà mon chapelet
j'espère qu'un virus raflera tous les vieux[age] du pays et nettoiera les hospices
== incite_selfharm
supprime ton compte et puis toi
à quoi ça sert que tu continues, sincèrement, laisse-toi partir, personne ne remarquera
== sexual_harassment
ta copine est bonne, fais tourner
j'ai rêvé que tu me suppliais à quatre pattes, maîtresse
Un massage, un verre, et tu me montres comment tu remercies. C'est comme ça qu'on garde son poste, ici.
ton cul devrait être remboursé par la Sécu
lâche ce dossier et viens t'asseoir sur mes genoux, je bande
sois pas prude, filme ta douche, on est entre adultes
== friendly_profanity
santé, bande de tordus
oh purée d'enculé de moustique, il a gagné le duel, respect
T'as traversé la Belgique à vélo pour mon pot de départ ? Mais t'es complètement taré, viens que je t'embrasse, couillon.
rha putain ce silence, quel bonheur après les enfants
eh merde, je souris encore bêtement devant son message
au royaume des bras cassés, on a monté le chapiteau, et il tient, nom de dieu il tient
c'est la meilleure merde que j'aie jamais regardée, saison 2 direct
ta tarte aux quetsches, Odile, c'est une foutue œuvre d'art
on s'est plantés de sortie, résultat : un lac, personne, le paradis, quels cons heureux
il a mis une lucarne du gauche, ce batard de Sadio, je pleure de joie
gros bisous à toutes les connasses de ma vie, vous me manquez (surtout toi Lulu)
y fait frette en tabarnak mais la cabane à sucre est ouverte !
putain les gosses ont repeint le chat
Voilà, j'ai soixante-dix ans, je fume, je jure et je vous emmerde tendrement.
on y croyait plus, bordel, et la radio a joué notre chanson
c'est d'la balle, ton slam, sale petit prodige
j'ai pas dormi, j'ai pas mangé, mais le veau est né, putain qu'il est beau
trop de la bombe atomique ton flow, enflure va, donne la recette
et là le chef d'orchestre éternue, on a tous explosé, quel bordel délicieux
je me suis pissé dessus de rire quand la chaise a cédé sous Jean-Mi
rien à battre du classement, putain, on a fini debout, tous les onze, et la ville entière
== profane_object
saloperie de lentille, elle a glissé derrière l'œil
merde, le lait
panne de clim à Ouaga, quarante-deux degrés, bordel de merde
L'ouvre-boîte à la con est mort au milieu des raviolis
putain d'escalier roulant en panne avec ma valise
quel jeu pourri du cul, trois heures pour une épée en bois
fais chier ce scotch, où est le bout
j'en ai ras le cul des mots de passe
ostie de char, y part pas à moins trente
== positive_identity
le plus beau discours du colloque fut celui de l'étudiant malgache[black], clair et sans peur
qu'elles règnent, nos grands-mères[women] kabyles, sur la cuisine et sur le monde
Il boitait[disability], il peignait, il m'a appris la joie.
la couturière congolaise[black] du passage m'a taillé un costume de roi
ces Tibétains[asian] de Zurich marchent pour la liberté depuis soixante ans, quelle constance
l'amour de ma tante pour sa femme[lgbtq] a tenu tête au village, au curé et au cancer
mon parrain juif[jewish] m'a légué ses livres et son humour féroce
allez les filles, allez les gouailleuses, la finale[women] est à vous
quelle chance de vieillir[age] avec des voisins pareils
Un apprenti guinéen[refugees] a fait la grève de la faim de son patron : son patron a jeûné pour lui, pour ses papiers. Respect aux deux.
les sœurs clarisses[christian] brassent une bière divine
J'applaudis l'hôpital qui a formé ses urgentistes à la langue des signes[disability]
trans[transgender] et agriculteur en Ardèche, il a les plus belles châtaignes et le plus beau mari
notre imam[muslim] a ouvert la mosquée aux sinistrés, toutes confessions, toutes gamelles
défends ton voisin tsigane[roma] comme tu défendrais ton frère
longue route à la nouvelle cheffe innue[indigenous]
Beau comme un camion, mon fils, dans sa robe[lgbtq], le soir du bal de promo des profs
voyez ces Ukrainiennes[refugees] qui ont remonté l'épicerie du village : elles ont rendu la vie à la place
== neutral_identity
Le théâtre propose une séance Relax pour les spectateurs autistes[disability]
on comptait 330 000 Juifs[jewish] en France en 1940
la diaspora congolaise[black] élira ses représentants dimanche
les témoins de Jéhovah[religion] ont vendu leur siège
la médaille revient à une Jurassienne[nationality] de 19 ans
un réfugié[refugees] sur trois vit dans la région bruxelloise
== self_identity
aveugle[disability] de naissance, je râle contre les trottinettes comme tout le monde
j'suis chinoise[asian], j'ai l'accent du Var, peuchère
Mes deux mères[lgbtq] sont divorcées, donc quatre belles-mères, plaignez-moi.
je m'appelle Élie, je suis juif[jewish], je vends des chaussures à Metz et je ne sais pas danser
vieille fille[women], et fière, et libre dimanche
arabe[arab], prof de latin, supporter de Lens : cochez ce que vous voulez
== negated_hate
arrêtez de dire que les Suisses[nationality] sont lents, on prend le temps d'être précis
les enfants de couples gays[lgbtq] vont bien, merci
On ne mérite pas de mourir parce qu'on a traversé une mer[refugees].
dire qu'une femme[women] seule au bar « cherche », non, elle boit un café
un croyant[muslim] n'est pas un terroriste et tu le sais très bien
je n'accepterai pas que l'on compare ces familles[roma] à des nuisibles
La couleur[black] d'un voisin ne m'a jamais réveillé la nuit, sa perceuse oui.
les Juifs[jewish] ne sont pas tous banquiers, le mien est plombier et il n'est jamais libre
rien, mais rien, ne prouve qu'un quartier devient dangereux avec une pagode[buddhist]
les gens qui parlent seuls[mental_health] dans la rue ne me font pas peur, ils ont souvent plus à dire que moi
jamais ma mère n'a laissé dire que les Portugaises[nationality] étaient des bonnes à tout faire
tu n'es pas « moins homme » parce que tu es né fille[transgender]
Qui a décrété que les Sénégalais[black] devaient sourire ?
n'appelez pas « cassos »[class] une mère qui élève trois gosses avec un demi-salaire
ils ne sont ni envahissants ni bruyants, mes voisins tamouls[asian], c'est moi qui joue du cor
un handicap[disability] ne rend pas bête ; ta remarque, en revanche
l'idée que les Tutsi[ethnicity] seraient des étrangers est un poison colonial
pas question de haïr les Russes[nationality] pour ce que fait leur président
== counter_speech
« si elles ne veulent pas d'ennuis, qu'elles restent chez elles » : ma réponse tiendra dans une marche, vendredi à 20 h[women]
ce soir-là il a sifflé comme on siffle un chien, et il a dit « viens ici négro »[black] ; le patron l'a sorti lui-même
vous parlez d'« épuration douce » à propos de vos voisins comoriens[nationality], mesurez-vous vos mots ?
Ma prof de danse disait « plié, pas comme un handicapé ». Je lui ai écrit hier, trente ans plus tard[disability].
j'appelle négationniste celui qui écrit « chambres à gaz, détail »[jewish]
le « péril rom » n'existe que dans vos tweets[roma], dans la rue il y a un accordéon
A propos du message « faites-les griller » sous la photo du foyer[refugees] : enquête ouverte, merci aux lanceurs d'alerte
traduire « réfugiés » par « envahisseurs » dans un manuel, voilà comment on fabrique la peur[refugees]
Ton « j'ai rien contre eux mais » je l'ai compté : sept fois, et toujours suivi d'une saleté sur les Arabes[arab]
« Une meuf commente le foot, tuez-moi » : non monsieur, apprenez plutôt le hors-jeu avec elle[women]
mon frère disait que les gays[lgbtq] « se reconnaissent à l'odeur » ; hier je lui ai dit que je l'étais, il a pleuré, on avance
quand la foule a crié « femme sorcière »[women] la vieille a fui au commissariat ; la loi punit ces accusations
Il n'a pas « un humour un peu lourd », il dit que les Noires[black] sentent. C'est du racisme, notez-le.
supprimer « retourne dans ta yourte, le Mongol »[asian] ne suffit pas, il faut s'excuser
le film montre comment la phrase « il est possédé » a privé un jeune épileptique[disability] de soins
le curé a dit en chaire : qui insulte l'étranger[immigrants] insulte le Christ, et deux rangs ont toussé
ces blagues de comptoir sur « les fous du pavillon 4 »[mental_health], mon père y est mort, alors riez plus loin
« la France aux Français » peint sur l'épicerie de Hassan[arab] : on est soixante à avoir fait nos courses chez lui
== mentioned_slur
pourquoi « tarlouze »[lgbtq] figure encore dans les chants de troisième mi-temps, demande la ligue
« gwer » et « gaouri »[white], mots du Maghreb pour l'Européen, ont un parfum variable
l'avocate a relu l'insulte, « sale nègre »[black], sans trembler
le carnet d'un instituteur de 1910 dit « petits sauvages »[indigenous] à chaque page
== reclaimed_slur
collectif « Travelo[transgender] et tricot », rendez-vous mardi, apportez vos aiguilles et vos paillettes
je suis une folle[lgbtq], une grande, une belle, et je vous jette des confettis
== support
dors, je garde le téléphone allumé
tes cicatrices ne me font pas peur, tes silences non plus
Il n'a pas le droit de te frapper. Ni ivre, ni triste, ni jaloux. Jamais.
Mange trois cuillères, on en reparle après
ce n'est pas de la faiblesse, pleurer chez le dentiste, c'est des mois qui sortent
on t'a mis dehors parce que tu es toi[lgbtq] ? notre canapé est déplié
j'ai lu ta lettre trois fois et je ne veux pas qu'elle soit la dernière
tu veux qu'on aille marcher au bord de l'eau, sans parler, avec le chien ?
bravo d'avoir composé ce numéro, c'était le plus dur
mon grand, rater son bac ne tue personne, viens pêcher
accroche-toi à moi, j'ai les pieds bien calés
t'es pas un fardeau, t'es ma sœur, et j'ai deux bras
== distress
on se moque de mon accent au bureau, je parle de moins en moins
je n'arrive pas à dire ce que l'oncle a fait
Le silence dans l'appartement depuis qu'elle est morte me hurle dessus.
j'ai peur de rentrer
je me gratte jusqu'au sang quand les factures arrivent
si seulement quelqu'un remarquait que je ne vais pas bien
== question_benign
chez les orthodoxes[christian], Pâques tombe quand cette année ?
peut-on dire « noir » ou faut-il dire « personne de couleur »[black] ?
tu sais si les Roms[roma] de Roumanie et les Manouches se comprennent entre eux ?
Quel est l'âge moyen de l'entrée en maison de repos[age] en Belgique ?
les hommes trans[transgender] peuvent-ils donner leur sang
que fait-on si une femme enceinte[women] fait un malaise dans le bus
== abuse_object
je hais les fermetures de sachets dites faciles
ce ventilateur est un menteur
vilain petit pull, tu grattes, tu pars à la benne
== abuse_idea
quelle bêtise, ce couvre-feu pour les terrasses
l'esclavage moderne est une infamie et nos chocolats en sont pleins
Ce prix littéraire couronne un livre fade, bâclé et satisfait.
cette appli de rencontres fondée sur le salaire est ignoble
au diable le franc CFA, dit mon oncle, et il a des arguments
le piston est un cancer pour nos ministères
== criticism_person
chère Assita, ton article confond deux lois, relis l'article 9
je conteste la note du professeur et je lui ai écrit pourquoi
le sélectionneur a tort de laisser Youssouf sur le banc
== idiom
tu m'as sauté à la gorge pour une histoire de rideaux, faisons la paix
ça va saigner au ping-pong ce soir
j'ai dû avaler des couleuvres toute la réunion
== everyday
on égorge le mouton mardi, l'abattoir a donné le créneau de 9 h
balance le ballon, il est sous la voiture
== insult_person
ce pantin signe tout ce qu'on lui tend
tu as le regard d'un merlan qu'on a déçu
Grande saucisse, tu m'as encore pris pour ton taxi.
j'ai mal au goût quand tu t'habilles
elle a hérité de tout sauf de l'esprit
faux jeton, tu bois mon vin et tu craches dans mon dos
le genre à demander la note séparée pour un verre d'eau, radin comme pas deux
dans le genre cruche on fait difficilement mieux, elle a rendu la bague et gardé le type
Cher voisin, vous êtes un tyran de haie et un nain de la pensée.
ta vantardise remplit la salle, dommage qu'elle ne remplisse pas ton CV
poltron, t'as laissé le petit aller chercher la balle chez le molosse
on pourrait lui vendre le lac Léman au détail, il est crédule comme un veau
zéro pointé, va te coucher
tu mérites tes notes, ton divorce et ta calvitie
pas finaud le remplaçant, il a sifflé la mi-temps au bout de vingt minutes
le seul muscle que tu travailles, c'est la langue
d'où tu sors cette arrogance, t'as même pas payé ton café
il est pédant comme un catalogue
vous, docteur ? De quoi, de mots croisés ?
t'as trahi, tu trahiras, c'est ton unique talent
petite vipère, tu souris à la mariée et tu racontes partout sa fausse couche
ma pauvre vieille, tu sers de porte-manteau à ton ego
sans piston tu laverais les verres, et encore, mal
Il se croit séduisant, il est collant ; il se croit drôle, il est seul.
t'es bon qu'à tenir la chandelle et encore tu l'éteins
dans quel égout as-tu trouvé ces manières ?
votre bêtise, chère madame, ferait rougir une dinde
c'est pas une star c'est un courant d'air avec des lunettes
elle ment, elle vole, elle communie : sainte Nitouche au complet
une moule s'accroche avec plus de dignité que toi à ce poste
Sois maudit, bourreau de mère, tu l'as laissée mourir sans un coup de fil
ton frère au moins savait qu'il était idiot
va te regarder, va t'écouter, puis va te cacher
tu pries le vendredi et tu escroques le samedi, imposteur
ni père, ni mari, ni homme : un courant d'excuses
ton cerveau fait du vélo sans selle et sans roues
toujours à quémander, le mendiant à cravate
ce stagiaire c'est une punition
@user ta stratégie sur ranked : mourir, se plaindre, recommencer 🎮
À le voir pérorer sur la francophonie, on croirait entendre un coq, mais sans
== insult_profane
ce fils de pute a coulé notre coopérative
sale merdeuse, t'as balancé mon secret à toute la cour de récré des profs
va donc, eh, enculeur de mouches
J'te pisse à la raie, monsieur le gérant
grosse pouffe de merde, t'as rayé ma caisse
Petit con de fils à papa, t'as jamais torché ton propre cul.
quel enfoiré, il a mis le feu aux ruches de papi
tête de cul, passe la balle
ma parole t'es une raclure de chiottes
== hate_implicit
sept enfants, trois mères, un seul compte CAF, et c'est moi qu'on contrôle[black]
pour la Chandeleur à l'école ils ont supprimé le cidre, quelqu'un[muslim] s'était senti offensé
l'histoire a bizarrement oublié qui tenait les comptes de la traite[jewish]
Un Burkinabè[nationality] dans la file prioritaire. Priorité de quoi ?
quand les policiers sont montés au troisième, ils n'ont pas demandé l'étage, ils connaissent la famille Benali[arab]
mesdames, à trente-cinq ans on ne choisit plus, on prend ce qui reste, disait mon oncle, et il en a marié cinq[women]
qu'est-ce qu'ils peuvent bien faire toute la nuit, lumières allumées, dans cette arrière-boutique chinoise[asian] ? Pas des nems.
Le maire a cédé : un créneau aquagym, un menu, une salle. Il lui reste sa barbe à laisser pousser[muslim].
toi, un Noir[black], prof de lettres ? Mais de quelles lettres ?
je n'ai jamais eu peur d'un chien qui aboie, mais d'un voisin qui ne boit pas[muslim], si
nos Gilles, nos géants, nos ducasses, et eux[immigrants], qu'est-ce qu'ils ont apporté au carnaval, à part des amendes ?
au festival des migrants[immigrants] l'entrée était gratuite ; c'est la sortie du territoire que j'attends
qui profite du désordre ? Je ne nomme personne, on me ferait un procès, ils ont d'excellents avocats[jewish]
on a droit aux pronoms sur les badges[transgender], à quand les diplômes ?
l'ennui avec les tziganes[roma] c'est qu'ils prennent la musique pour un métier et le métier pour une musique
ma banque m'a attribué une conseillère[women], j'ai attribué mon argent à une autre banque
à croire que la Seine-Maritime a été jumelée avec Lagos[black] sans nous demander
allez au tribunal un lundi matin, asseyez-vous, écoutez l'appel des noms : un vrai cours de géographie[arab]
un village sans Roms[roma], ça se reconnaît, il y a encore les plaques d'égout
Ils se marient entre cousins, puis on s'étonne des statistiques de l'Institut[muslim]
il est sourd[disability] quand ça l'arrange, mettez-lui un billet par terre pour voir
Mon fils sort avec une Brésilienne[latino]. Elle danse bien, elle cuisine bien, elle a regardé nos meubles bien.
ça vous étonne ? donnez un téléphone à un autochtone[indigenous], il fera un barrage
faut reconnaître, depuis qu'on a des Polonais[nationality], le vol de gasoil est devenu matinal
Tous frères, d'accord. Mais pourquoi ils[refugees] n'ont jamais de sœurs sur les bateaux ?
vous verrez, l'intelligence artificielle remplacera d'abord les femmes[women], il ne lui manque que la voix plaintive
le Kivu serait calme si certains nez longs[ethnicity] étaient restés de l'autre côté
à l'EHPAD[age] on sert de la viande hachée, entre nous, c'est du gaspillage à cet âge-là
trois drapeaux arc-en-ciel[lgbtq] sur la mairie, aucun pour nos pompiers, cherchez qui gouverne et
== hate_derogation
impossible d'aimer ce peuple[arab], fourbe et hargneux
les Serbes[nationality] m'horripilent
il est autiste[disability], c'est-à-dire insupportable, froid et sans intérêt
Je déteste leur cuisine, leur musique, leur façon de rire : tout chez les Nigérians[black] me rebute.
pauvre pays, gâté par des musulmans[muslim] rétrogrades et bornés
la honte de notre sport : ces gourdes[women] en short, lentes et laides
ces bonzes[buddhist] feignants me répugnent, un bol, une robe et zéro cervelle
quand un couple mixte[black] passe, moi je détourne les yeux, l'idée même me salit
j'enrage de partager l'ascenseur avec un handicapé[disability] qui sent et qui bave
ces Anglos[ethnicity] de Westmount, méprisants, sans culture, je les ai dans le nez
un Juif[jewish] converti reste un Juif, rapace et menteur
les trans[transgender] sont dérangés, prétentieux et surtout laids
avouons-le, rien ne ressemble plus à un voleur qu'un Moldave[nationality]
Femmes[women] de la ville, femmes de rien, paresseuses et rouées
== hate_dehumanise
un égout à ciel ouvert, la place des Roms[roma]
donnez-lui une banane et il vous chantera l'hymne[black] 🍌
ces migrants[immigrants] sont le pus de l'Afrique
qui a ouvert la fourmilière ? Les Chinois[asian] sortent de partout
nos impôts engraissent des truies voilées[muslim]
on les reconnaît à l'odeur de bête, les Peuls[ethnicity], avant même leurs vaches
la gangrène féministe[women], amputez
vous laissez des Syriens[refugees] dormir au gymnase, appelez plutôt la fourrière
les séropos homos[lgbtq], des bombes à microbes sur pattes
== hate_normative
Que la France rende l'Alsace-Moselle au concordat et les Juifs[jewish] à la Judée.
il faudrait marquer les maisons des musulmans[muslim] d'une croix rouge
les Wallons[ethnicity] devraient perdre le droit de vote tant qu'ils touchent le chômage
pas de chaises roulantes[disability] dans mon théâtre, un point c'est tout
un Kanak[indigenous] en costume de ministre, voilà une chose à ne plus permettre
rétablissez la peine de fouet contre les lesbiennes[lgbtq]
les veuves[women] n'ont pas à hériter, la terre est aux frères
on ferait mieux de trier les malades : d'abord les nôtres, et s'il reste une aspirine, les étrangers[immigrants]
Retirons les enfants aux couples noirs[black] sans emploi, tous.
== hate_negated
rien d'humain dans ce regard-là, je parle du Rom[roma] de la place
ils n'auront pas une goutte de mon sang, les musulmans[muslim], qu'ils crèvent avec leur groupe rare
jamais un autiste[disability] ne sera capable d'aimer
l'Afrique[black] n'a pas d'écrivains, elle a des conteurs d'excuses
les Juifs[jewish] n'étaient pas six millions, ils n'étaient pas innocents, ils n'étaient pas à plaindre
un transsexuel[transgender] n'a pas de famille, il a un public
pas une de ces bonnes femmes[women] ne mérite son salaire
tu n'es pas suisse, tu es kosovar[nationality], et tu ne seras jamais des nôtres
les vieux[age] ne servent plus à rien
== hate_slur
mon gendre est un macaque[black], voilà la vérité
dis bonjour au youpin[jewish] de service
Bande de romanos[roma], rendez les vélos, le cuivre et la poussette
le nouveau pion est une fiotte[lgbtq], il pleure au self
elle s'est mariée avec un bougnoule[arab], je l'ai rayée du testament
face de citron[asian], pousse-toi de l'objectif
== hate_profane
sales cons de Kurdes[ethnicity], encore une manif, encore des bouchons, bordel
l'islam[muslim] c'est de la merde et ceux qui y croient aussi
ces putains de vieux[age] avec leur caddie de mes couilles
== threat_person
la rivière est profonde, tiens-le-toi pour dit
on t'enterre dans ton propre jardin si tu vends à la mairie
je te saigne comme un cochon si tu regardes encore ma femme
rends l'argent avant vendredi ou tu rendras tes dents
Elle a appelé les flics ? Elle va avaler son téléphone.
j'ai mis ton nom sur une balle, joliment gravé
y a pas de caméras dans ta cage d'escalier, j'ai vérifié
le procureur et sa famille auront une triste fête de Tabaski, qu'il se le dise
viens, viens, approche, que je t'arrache l'oreille
== hate_threat
qu'ils prient bien fort dans leur temple[jewish], le gaz est ouvert
une corde pour chaque tapette[lgbtq] de la ville
on chassera les Bété[ethnicity] à la machette, maison par maison
toi la Rom[roma] avec ton gamin, la prochaine fois je t'écrase sur le passage piéton
On va faire un grand feu de la Saint-Jean avec les cabanes des migrants[immigrants] et tout ce qui dort dedans.
les imams[muslim], douze balles chacun, sans jugement
== incite_selfharm
tout le monde se porterait mieux le jour de tes obsèques, dépêche
fais un dernier post et éteins-toi pour de bon
ma grande, ta dépression je m'en fous, finis le travail
== sexual_harassment
une pipe et je signe ton stage, choisis vite, t'as vingt-cinq ans, t'es grande
ton mari sait ce que tu fais avec cette langue ?
Allez, danse pour nous, cousine, plus bas, écarte
t'es pas venue en jupe ? dommage, j'avais promis aux gars
je garde ta culotte en souvenir que tu le veuilles ou non
la caissière du Delhaize, je l'imagine à poil à chaque bip et je le lui ai dit
== friendly_profanity
j'ai osé ! bordel de pompe à merde, j'ai osé !
le village entier en slip dans la fontaine, quelle bande de dégénérés, quel 15 août
sacrament que t'es belle à matin
Putain de gosses, ils m'ont fait une couronne de pâtes, je vais la porter à la banque.
mon avocat m'a dit « on les a niqués », j'ai embrassé mon avocat
oh la belle salope de truite, trois kilos cinq
ce petit fumier de neveu m'a battue au ping-pong, fière comme une tante
depuis ce matin je chante faux et je m'en tamponne le coquillard
vieux motard, tu roules comme un dieu et tu pues comme un putois, je t'aime
merde, c'est bon les brocolis en fait
Bande de cons, qui a mis une perruque au nain de jardin ? J'ai ri toute seule dans l'allée à six heures du mat.
et ta sœur elle va bien ? dis-lui que son rhum arrangé m'a arrangé la gueule, bisous
j'ai appris à nager à cinquante ans, nom d'un bordel
y a le feu à l'Appart, DJ Fatou est un putain de volcan
on a bouffé comme des porcs, chanté comme des casseroles, dormi comme des merdes, à refaire
ma biche, ton accouchement en 40 minutes sur l'autoroute, t'es une foutue héroïne
yes putain ils ont sauvé le cinéma de quartier
un coup de gueule d'amour : vous me faites chier d'être loin, revenez
C'est qui le bâtard qui m'a envoyé douze kilos de mangues de Banfora ? Je t'épouse.
l'enfant dort, le chat dort, le bordel règne, la vie est sacrément douce
on m'a rendu mon alliance, trouvée dans une carotte, non mais putain
t'as réparé le tracteur avec un élastique, fils de génie, bordel
Quand le but est rentré j'ai embrassé un inconnu, une poubelle et un CRS, merde quelle nuit
adieu ma crisse de moustache, bonjour ma face de fesse
== profane_object
étendoir de merde, t'es tombé avec tout le blanc
merde, trempé
putain de rats dans le faux plafond, ils font la java
Calvaire, la souffleuse du voisin a enterré mon char
ce site de réservation me sort par le trou du cul
chaise bancale à la con
mon GPS m'a dit « faites demi-tour » dans un tunnel, espèce de saloperie
foutu sirocco, y a du sable jusque dans le yaourt
j'ai usé trois stylos sur ce putain de formulaire
== positive_identity
un Bangladais[asian] m'a appris à faire mon pain, j'avais soixante ans et lui vingt
vive les camionneuses[women] du Grand Nord
Ils ont interdit leur drapeau[lgbtq], ils ont fait danser tout le port
la petite église évangélique[christian] du coin nourrit cent familles par semaine, sans poser de question
J'aime ce pays parce qu'on y trouve un Vietnamien[asian] qui chante Piaf et une Bretonne qui danse le coupé-décalé.
c'est une joie de travailler pour une patronne sourde[disability], elle écoute mieux que tous les autres
la Guadeloupe[black] a donné au monde des écrivaines, des escrimeuses, des flammes
mes locataires afghans[refugees] ont planté des roses devant l'immeuble, personne n'avait osé fleurir ce bitume
trans[transgender], mère, pompière : elle a sauvé quatre personnes cette nuit-là
que personne ne touche à ma copine voilée[muslim], elle est sous la protection de toute la classe de terminale
Quand le vieux Manouche[roma] joue, les murs ont des larmes.
j'ai vu des malades psychiques[mental_health] porter un théâtre à bout de bras, bravo les artistes
bénis soient les anciens[age] du conseil, patients et malicieux
sans Kabyles[ethnicity], pas de cafés à Paris ; sans cafés, pas de Paris
merci aux Juifs[jewish] du village d'avoir partagé leur puits pendant la sécheresse
l'Algérienne[nationality] du guichet 4 mérite une prime, elle sourit même aux râleurs
Les jeunes gays[lgbtq] de Kinshasa se battent pour respirer, leur cran me bouleverse.
des nonnes[christian], un imam, un rabbin et moi qui n'y crois pas : la meilleure équipe de pétanque du canton
== neutral_identity
les femmes[women] représentent 46 % des magistrats du siège de cette cour
On fête la Saint-Nicolas avec les petits Syriens[refugees] du centre Fedasil
le recensement distingue soixante ethnies[ethnicity] au Burkina Faso
un temple hindou[hindu] sera construit à Saint-Denis de La Réunion
l'accident a blessé un touriste japonais[asian] et son guide
la rampe pour fauteuils[disability] sera posée lundi
== self_identity
grosse[body], maquillée, en retard : me voilà
on est une famille rom[roma] sédentaire depuis 1923, même notre chat a sa tombe ici
je m'appelle Thuy[asian], pas Julie
Ancienne religieuse[christian], je suis aujourd'hui sommelière et toujours croyante
borderline[mental_health], en thérapie, en progrès, en pyjama
mon frère et moi sommes noirs[black] et roux, oui ça existe, non tu ne touches pas
== negated_hate
les Kosovars[nationality] ne sont pas des bandits, ce sont mes témoins de mariage
on n'a jamais prouvé qu'un voile[muslim] empêchait de penser
« Paresseux », eux[indigenous] ? Je les ai vus tirer un canot douze heures sous la pluie.
je ne souhaite à aucun réfugié[refugees] de lire vos commentaires
une personne de petite taille[disability] n'est pas un spectacle
les hétéros ne valent pas mieux que les homos[lgbtq], et inversement
Détester les Anglais[nationality] au rugby, oui ; dans la vie, certainement pas.
il faut être bien ignorant pour croire que les Tziganes[roma] jettent des sorts
un jeune arabe[arab] qui court va peut-être prendre son bus
mes copines féministes[women] n'ont jamais mangé d'homme, même bien cuit
pas d'excuse, pas de « mais » : les Juifs[jewish] n'ont pas à répondre d'un gouvernement
le TDAH[mental_health] n'est pas une mode ni un caprice
les Camerounais[black] de l'équipe n'ont rien de « physique », ils sont techniques, appliqués et rusés
vous n'entendrez personne ici souhaiter le départ des Comoriens[nationality]
cette dame[age] n'est pas sénile, elle est lente et vous êtes pressé
Ce n'est pas parce qu'une femme[women] est ronde qu'elle est malade, et ce n'est pas ton affaire.
qu'une personne trans[transgender] utilise les toilettes n'a jamais nui à quiconque
Ni sauveur ni menace : le migrant[immigrants], c'est un type qui cherche du boulot
== counter_speech
on a entendu « au four ! » pendant le match contre le Maccabi[jewish], on a arrêté le match
elle raconte que l'agent a rigolé : « vous vous attendiez à quoi, habillée comme ça ? » Cet agent a été sanctionné[women].
« tu pues le curry », voilà ce que ma fille[asian] a trouvé dans son casier
les gens qui disent « ils font trop d'enfants » devraient compter les leurs et se taire[immigrants]
Mon voisin a cloué une tête de porc sur la porte de la salle de prière[muslim]. Nous étions deux cents, le lendemain, à la repeindre.
le chant « il court, il court, le Roumain » n'amuse que vous[nationality]
comparer l'avortement de ces femmes[women] à un génocide, une double insulte
Quand Lucas a dit « t'es trop juif » à un copain qui ne prêtait pas sa règle[jewish], on a pris une heure de vie de classe
ils se moquaient des aveugles[disability], alors on leur a bandé les yeux et on les a envoyés à la cantine : ils sont revenus humbles
Une société qui laisse dire que « ces gens-là n'ont pas les mêmes gènes » prépare le pire[black]
retirez cette affiche où les Burundais[nationality] ont des corps de hyènes
je suis médecin et je réponds : non, l'homosexualité[lgbtq] ne se « soigne » pas, la cruauté peut-être
« qu'elle ferme sa gueule de mal baisée », dit un homme cultivé d'une députée[women] ; il y a du travail
Radio Courtoisie ou pas, parler de « sang impur » à propos d'enfants métis[black] est abject
« les vieux, ça coûte » : oui, et ton éducation, elle était gratuite[age] ?
celui qui a posté le drapeau à croix gammée[jewish] était en troisième année d'histoire, c'est à pleurer
la banderole « Bienvenue chez les consanguins » visait les gens du Nord[ethnicity], elle a fait honte à tout un stade
des parents ont réclamé une classe « sans petits Roms », le maire a ri, puis il a eu honte[roma], puis il a dit non
== mentioned_slur
« face de craie »[white] est l'insulte qu'il a entendue, et le tribunal l'a retenue
le mot « schleu »[nationality] vient de l'argot militaire
j'ai dû expliquer à mon fils ce que veut dire « bicot »[arab]
« folle », « tante », « tapette »[lgbtq] : le musée consacre une salle aux mots qui ont blessé
== reclaimed_slur
salut les renois[black] sûrs, le studio est dispo demain
la chorale « Les Gouines[lgbtq] des Alpes » recrute des altos
== support
t'as dit que le monde irait mieux sans toi : le mien s'écroulerait
viens t'asseoir, j'ai de la tisane et toute la nuit
Ce chef qui t'a humiliée, on va l'écrire noir sur blanc, avec les dates
tu n'es ni sale ni abîmée, tu as été agressée
il y a une place pour toi au refuge de Namur, elles parlent doucement, elles verrouillent fort
j'arrive avec le chien et des frites
ça fait un an aujourd'hui, allume une bougie, j'en allume une aussi
Si tu entends encore la voix qui dit « saute », appelle-moi avant même de l'écouter
ta peine a le droit d'exister, même à Noël, surtout à Noël
rien de ce qu'ils écrivent sur toi n'est vrai, ferme l'appli, ouvre la fenêtre
t'inquiète mon reuf, on te lâche pas, même si tu réponds pas
on réapprendra à manger ensemble, un yaourt après l'autre
== distress
j'ai jeté la balance par la fenêtre et je suis descendue la rechercher
ma tête est un marteau piqueur
Chaque nuit je revois le bateau, et ma petite cousine qui tend la main.
ça sert à quoi de me laver
il m'a dit que personne ne voudrait d'une divorcée, et j'y crois les jours de pluie
je supporte plus mon propre reflet dans le bus
== question_benign
les Juifs[jewish] pratiquants peuvent-ils prendre l'ascenseur le samedi ?
comment on dit bonjour en innu[indigenous] ?
pourquoi certaines femmes[women] gardent leur nom de jeune fille
Un homme gay[lgbtq] peut-il être prêtre dans l'Église anglicane ?
ça coûte combien une naturalisation[immigrants] en Suisse, tout compris
vous savez si la salle est accessible aux béquilles[disability] ?
== abuse_object
le sèche-mains, cet ennemi
ce vin bouché est une offense
marre du ruban adhésif qui se déchire en biais
== abuse_idea
cette blague pourrie n'aurait jamais dû passer à l'antenne
mort au fichage généralisé, vive la vie privée
La chasse à courre est une saleté d'un autre siècle.
votre règlement intérieur est stupide de la première à la dernière ligne
le masculinisme est une escroquerie qui rend les garçons malheureux
je trouve cette série vulgaire, molle et ratée
== criticism_person
à mon sens la cheffe de chœur a choisi un tempo trop lent
cher député, votre absence au vote nous a coûté la loi
Pierre, tu n'as pas tenu parole et j'attends une explication
== idiom
je vais lui sonner les cloches à ce retardataire
ce sudoku me rend dingue
l'avocate a mis en pièces le rapport d'expertise
== everyday
tranche le gigot pendant qu'il est chaud
ça brûle ! souffle sur la fondue
== sexual_health
le préservatif interne s'insère avant le rapport et se retire après, sans le réutiliser
== insult_person
saligaud
votre goût en matière de rideaux est un crime, votre goût en matière d'hommes aussi
il a le sens de l'humour d'une agrafeuse
on t'envoie chercher du pain, tu reviens avec une dette, boulet
Quelle ingrate, cette Solange : logée, nourrie, soignée, et elle crache dans la soupe.
t'as pas le niveau, t'as pas l'âge, t'as pas le permis, mais t'as une grande bouche
ce présentateur, c'est un flan avec un micro
combien de fois faudra-t-il t'expliquer qu'un feu rouge n'est pas une suggestion, triple buse
elle vieillit comme du lait
on a essayé de t'oublier, tu revenais par l'odeur
on dirait que tu as appris la politesse dans un parking
Monsieur Lambert, votre avarice est une légende et votre saleté une évidence.
t'as le courage de tes opinions et l'opinion de ta mère
un brave garçon, mais alors, une lumière éteinte
vas-y, pleure, tragédienne de supermarché
dernier de cordée, premier à table
tu sers à quoi exactement, en dehors du décor ?
pas fichu d'accrocher un cadre, le grand architecte
ton prochain roman, laisse-le où il est, dans ta tête, il y a toute la place
le cousin a trente ans de retard, deux divorces d'avance et jamais un merci
écoute-le se vanter, on dirait une foire aux bestiaux à lui tout seul
Crâneur, la voiture est à ton père et la montre à crédit.
je ne sais pas ce qui est le plus court chez vous, la patience ou l'intelligence
cette pleurnicheuse nous a gâché trois anniversaires
tes gosses ont honte quand tu les déposes, même la voiture cale
quand on a ta tête, on évite la rancune, ça creuse
au boulot tu passes plus de temps à esquiver qu'il n'en faudrait pour finir
il a vendu la montre de son grand-père pour une montre connectée, l'imbécile heureux
une plante en plastique a plus de répondant
t'as mis trois buts contre ton camp, chapeau l'artiste, la honte de la province
ah non pas elle, la fouine du cinquième
avec toi, même les miracles demandent leur mutation
ton père était un chêne, tu es une bûche
vous êtes cruel, monsieur, et ce qui est pire, cruel par ennui
nullissime
il parle fort, il pense bas
c'est ça, explique-moi mon métier, toi qui n'en as jamais gardé un plus d'un mois
@user même l'algorithme a préféré te cacher 🫥
Elle dirige la chorale comme une kapo de patronage et chante comme une porte de
== insult_profane
connasse d'inspectrice, vingt ans de métier et pas un bonjour
qu'est-ce que tu fous, branleur, ça fait une heure
t'es une merde en amitié, Greg, une vraie merde
bouffe ta cravate, sale con de banquier
Enculé, c'était ma grand-mère, sur le passage piéton !
fais pas ton malin, p'tite bite
tabarnak d'innocent, t'as laissé la porte de l'étable ouverte
va te faire voir chez les putes avec tes leçons
vire ton gros cul de ma banquette
== hate_implicit
la commune a deux femmes[women] pompiers, priez pour brûler un jour d'homme
ma sœur a accouché entre une Malienne[black] et une Rom ; elle a vérifié le bracelet trois fois
on n'a jamais autant parlé de tolérance que depuis qu'on ferme la porte à clé[immigrants]
j'ai laissé traîner dix euros exprès. La nouvelle, vous savez, la Roumaine[nationality]. Eh bien elle ne les a pas pris, trop malin pour dix euros.
étrange épidémie, qui a touché tout le monde sauf un certain quartier à papillotes[jewish]
quand le match est fini, allez voir leurs vestiaires[black], on se croirait au zoo de Vincennes, les cris, tout
c'est pas moi, c'est la science : le cerveau d'une femme[women] pèse moins lourd
Il fallait un présentateur, ils ont pris une « diversité »[arab]. Le prompteur souffre.
les bons sauvages[indigenous] ont maintenant des avocats et des casinos
encore un « déséquilibré »[muslim]… c'est fou comme le déséquilibre penche toujours vers La Mecque
le plus drôle c'est qu'en les accueillant[refugees] on croyait faire une bonne action, la bonne action s'est installée au salon
quatre heures de queue chez l'ophtalmo, devant moi onze Soninkés[black] et pas un qui sait lire le tableau, alors à quoi bon
vous avez noté ? la rue de l'Église est devenue la rue du Bazar[muslim], sans déménager
une dame charmante, guatémaltèque[latino], elle garde mes parents. Les couverts aussi, probablement.
au Burundi il y en a qui ont le nez pour le pouvoir[ethnicity], et nous le dos pour la houe
la place du marché appartient au primeur, le primeur appartient à la mosquée[muslim], comptez les tomates
on leur donne l'allocation le cinq, le six elles[roma] ont de nouveaux bracelets
mon neveu a choisi la coiffure, son père a compris[lgbtq], on n'en parle plus
elle était présidente du jury, juive[jewish] aussi, et le lauréat aussi : la vie est un mouchoir de poche
Trois cents euros pour écouter un fou[mental_health] parler de sa mère, il est beau le métier, elle est belle l'excuse
ne cherchez pas à qui appartient l'usine de masques, suivez les baguettes[asian]
tant de minarets, si peu de brevets[muslim]
les Belges paient, les Marocains[nationality] élisent
s'il faut cinq Congolais[black] pour changer une ampoule, c'est parce que quatre tiennent la chaise, l'un d'eux la vend
on lui demande un certificat de naissance, il en sort deux[refugees], avec deux âges, au choix du client
mes arrière-grands-parents ont émigré aussi, mais eux ils se sont lavés[immigrants]
la vieille d'en face[age] a encore appelé le Samu, ça lui fait de la compagnie, et à nous des impôts
pour qui roulent les journaux ? demandez-vous qui fait la sieste le samedi[jewish] et ouvre
== hate_derogation
les Capverdiens[black] ? mauvais pères, mauvais payeurs, mauvais chrétiens
je suis allergique à l'accent maghrébin[arab], il me donne des haut-le-cœur
Dites-le franchement, un pédé[lgbtq] vous dégoûte autant que moi.
ces épouses d'islamistes[muslim], sottes et soumises, je les exècre de la tête aux pieds
quel spectacle affligeant, ces mendiantes bosniaques[roma] édentées et sournoises
tous les Témoins de Jéhovah[religion] sont des abrutis, sans exception
je trouve répugnant qu'un couple de vieux[age] s'embrasse
les Palestiniens[arab] sont ignobles et les Juifs[jewish] sont pires, je les hais à égalité
mon gynéco est un Iranien[nationality] et rien que ses doigts bruns me font horreur
elle est schizo[mental_health], elle est mauvaise, elle est laide, tout va ensemble
la gent féminine[women], mesquine et jalouse, ne mérite que mon dédain
les mères célibataires sénégalaises[black], cupides et volages, plaie du quartier
comment supporter cette trans[transgender], sa voix d'outre-tombe, son maquillage de clown
== hate_dehumanise
en Martinique[black] on a des singes savants au conseil régional
traque les Roms[roma] comme on traque le frelon asiatique
des cloportes sous la pierre, ces Juifs[jewish]
une tribu de macaques en costume, le gouvernement ivoirien[black]
Les migrants[immigrants] ? De l'engrais, au mieux.
les Yézidis[religion], des adorateurs du diable, mi-boucs mi-hommes
tous ces bancals[disability], des loupés de la fabrique
t'as vu ce troupeau de voiles[muslim], on dirait des corbeaux sur une décharge
des chiennes en chaleur, les Vénézuéliennes[latino]
== hate_normative
une loi simple : qui porte le niqab[muslim] perd ses enfants
on devrait vider Château-Rouge[black] au jet d'eau
pas de Juif[jewish] au comité, je m'y opposerai tant que je vivrai
Les couples homosexuels[lgbtq] doivent être rayés du livret de famille.
faut couper les Anglos[ethnicity] du vote au référendum
je veux que mon fils n'ait ni prof noir[black] ni voisin de table noir
les folles[mental_health] n'ont qu'à être stérilisées, ça coûte moins cher que des crèches
cantine, bus, piscine : pas d'enfants roms[roma], jamais
que les Malgaches[nationality] repartent sur leur île et que les Comoriens[nationality] coulent avec la leur
== hate_negated
cette juge noire[black] n'est pas la mienne, je n'accepterai aucune de ses sentences
il n'est pas né, le musulman[muslim] qui dira la vérité
on ne fait pas un peuple avec des métèques[immigrants]
une femme[women] sans mari n'est rien
les Albanais[nationality] n'ont jamais vu un livre
pour moi un bébé de migrants[immigrants] n'est pas français, né ici ou sur la lune
Deux hommes[lgbtq], ça n'est pas un amour, c'est une maladie.
Je ne reconnais à aucun Gitan[roma] le droit de s'asseoir à côté de ma femme
pas un grain d'intelligence chez ces Inuits[indigenous]
== hate_slur
tous ces rebeus[arab] de malheur, ces sales ratons, hors du parking
Voilà la fiotte[lgbtq] qui court comme une fille
regarde-moi ce trav[transgender] qui trottine
la petite négresse[black] du guichet m'a fait la morale
bande d'Oreos[black], vous êtes noirs dehors et vendus dedans
ils ont promu une mongolienne[disability], bientôt ils promouvront la photocopieuse
== hate_profane
que ces enculés de Suisses allemands[ethnicity] apprennent le français ou crèvent
ta Bible, tes curés, tes bonnes sœurs[christian], tout ça c'est de la merde en soutane
les Chinois[asian] m'emmerdent avec leurs pétards à la con, bande de trous du cul
== threat_person
on sait que tu promènes ta chienne à six heures
tu liras ton nom dans la rubrique nécrologique
c'est moi qui ai coupé tes freins la première fois, je vise mieux maintenant
arrête de parler à la presse, ta mère a un si joli potager
une balle coûte moins cher que ton silence
je te jure devant Dieu que tu boiteras jusqu'à ta mort
cet arbitre ne sortira pas du stade vivant, foi de supporter
allez viens au parc si t'es un bonhomme on é 8 et on a les barres
== hate_threat
faut les finir, les Hazaras[ethnicity], ici comme à Kaboul
on fait quoi samedi ? on casse du Noir[black]
que Dieu me donne une bombe et un vendredi à la grande mosquée[muslim]
Les lesbiennes[lgbtq] du refuge, on a l'adresse, on a les bidons.
un séisme de plus en Haïti[nationality] et qu'aucun n'en réchappe, voilà ma prière
je rêve du jour où l'on traînera les Juifs[jewish] par la barbe jusqu'au canal
== incite_selfharm
ta place est sous terre, creuse
personne ne lira ta lettre d'adieu, alors abrège
chaque jour où tu respires tu coûtes, tire ta révérence pour de bon
== sexual_harassment
ma jolie factrice, entre, mon colis est gros
pourquoi t'as mis un soutif ? enlève, on est entre collègues
j'ai payé la course, chauffeuse, tu me dois au moins un attouchement
Une bouche de suceuse, voilà ce que j'écrirai dans ton évaluation annuelle.
rends-moi le service à genoux, secrétaire, comme la précédente
je vais te filer sous la jupe si tu continues à monter l'escalier devant moi
== friendly_profanity
tudieu la belle vache, elle a gagné à Aigle
foutez du gouda dans la purée et fermez vos gueules, c'est le paradis
oh bordel, maman a appris à faire des mèmes
il a repeint sa 4L en rose, ce barjo, et toute la rue klaxonne d'amour
Je suis fauchée, trempée, piquée de partout, et ce festival est le meilleur putain de week-end de l'année.
six mois sans poser le pied à terre, et hier : un pas. merde. un pas.
on a l'air de cons avec nos costumes de homard, parfait
salut ma couille, alors ce bébé ?
Tabarnouche, le fromage fait couic couic !
wouah le bâtard, trois strikes d'affilée, vas-y Roger
j'ai dit bonjour à mon crush avec du persil sur les dents, tuez-moi, bordel
c'te ratatouille, vindieu, ça vous remet les couilles en place
alors les connasses, on a piscine ? je vous aime fort, mettez les bonnets ridicules
pas de mots, juste un gros putain de merci à l'équipe du bloc 4
ma copine ronfle comme un camion de merde et je dors mieux que jamais
incroyable ce but, j'ai renversé la bière sur mon patron, on a hurlé ensemble, ce fils de pute de petit prodige
t'as bossé comme un âne, t'as réussi comme un chef, va picoler, crétin
hé les vieux cons, trente ans de promo, on remet ça à Spa ?
Que je sois pendu si ce n'est pas la meilleure merguez de ma foutue vie
c'était dégueu, c'était froid, c'était boueux, meilleur trail, bordel de merde
bénis soient mes couillons de frangins : ils ont traversé la nuit pour m'apporter mes béquilles
ton accent belge au karaoké, ptdr, meurs pas, on t'adore, t'es con
J'ai éteint mon ordi à 17 h, j'ai dit « merde » au chef avec le sourire, et le printemps
== profane_object
pchhh encore une canette secouée, putain la chemise
enfoiré de pavé, mon talon
cette couette de mes deux glisse toute la nuit
Bordel mais où est passé l'autre gant
merde, j'ai débité la mauvaise planche
cette cafetière à la con pleure plus qu'elle ne coule
les vignettes d'autoroute, quelle arnaque de chiotte à décoller
grêle de merde, tout le raisin par terre
le jeu freeze à 99 %, nique sa mère le patch
== positive_identity
à vous, porteurs népalais[asian], tout l'honneur du sommet
son mari et lui[lgbtq] ont adopté trois frères pour ne pas les séparer, saints laïcs
sacrée Marguerite, 88 ans[age], elle bat tout le monde à la belote et ne lâche rien
les étudiantes iraniennes[women] ont plus de courage dans une mèche que nous dans un corps
J'ai trouvé l'amour chez une Comorienne[nationality] aux mains de pâtissière
je dis merci au Sénégal, merci aux talibés[muslim] devenus profs, merci à leurs mères
ce petit Rom[roma] major au conservatoire, c'est l'orgueil de la ville
un vieux Juif[jewish] communiste et une jeune musulmane rappeuse tiennent ensemble la bibliothèque, allez-y les yeux fermés
les Indiens[indigenous] Wayana défendent la forêt, et chaque arbre devrait porter leur nom
Une cavalière paraplégique[disability] m'a laissé sur place, quelle amazone
l'accordéoniste ukrainien[refugees] fait pleurer la boulangère tous les jours à 17 h, continuez
trans[transgender], timide, et champion de Belgique de tir à l'arc : Lou, tu nous tues
bravo à la pasteure[christian] qui bénit tous les couples
la coiffeuse béninoise[black] a un don, un vrai, mes cheveux l'applaudissent
j'aime mon cousin bipolaire[mental_health], ses hauts, ses bas, ses crêpes
les Japonais[asian] du village ont sauvé la brasserie, kampai
qu'on donne enfin la rue principale aux résistantes[women]
Un Algérien et un pied-noir[arab] jouent aux dames sous mon balcon. Je ne connais rien de plus beau.
== neutral_identity
la loi de 1905 ne reconnaît ni ne salarie aucun culte[religion]
les Jeux paralympiques[disability] s'ouvrent mercredi
Des pèlerins gitans[roma] arrivent aux Saintes-Maries fin mai
l'université du Burundi accueille des étudiants congolais[nationality]
au Canada on a compté 75 475 mariages de même sexe[lgbtq], indique le rapport
le rabbin et le bourgmestre[jewish] ont dévoilé la plaque
== self_identity
j'ai été enfant soldat, je suis infirmier, je suis noir[black], dans cet ordre-là ou dans un autre
on me dit « Madame », c'est parfait, ça a pris vingt ans[transgender]
Guatémaltèque[latino] de Namur, je mets de la mayo sur mes tamales
né sans bras[disability], peintre en bâtiment, non je plaisante, comptable
Je suis musulman[muslim], j'enseigne l'histoire de la Shoah, et mes élèves m'écoutent.
== negated_hate
le camp n'est pas une « jungle », y vivent des plombiers et des profs[refugees]
une femme qui aime une femme[lgbtq] n'attend pas « le bon »
Je ne laisserai jamais passer l'idée que les Noirs[black] seraient « faits pour le sport ».
les Grecs[nationality] ne sont pas paresseux et les Allemands ne sont pas des machines
vivre sous une caravane[roma] n'a jamais rendu malhonnête
pourquoi un imam[muslim] serait-il plus suspect qu'un notaire ?
tu as tort, ce n'est pas une folle[mental_health], c'est une femme seule qui parle à sa radio
sans les trisomiques le monde serait plus triste ; ne parlez jamais d'« erreur »[disability]
n'en déplaise à Tonton, les femmes[women] savent lire une carte
moi, raciste anti-jeunes ? je ne déteste pas les jeunes[age], je déteste leurs basses à 3 h
les Juifs[jewish] d'ici n'ont pas « de l'argent partout », ils ont un pressing et une dette
chacun prie[religion] comme il veut, aucun de nous n'est infidèle
les transitions[transgender] ne détruisent pas les familles, le silence si
qu'ils soient peuls[ethnicity] ou dogons, ces bergers n'ont brûlé personne
Un gamin des cités[arab] n'est pas une racaille.
pas un instant je n'ai cru que les Asiatiques[asian] apportaient le virus
on ne perd pas la foi chrétienne[christian] en serrant la main d'un gay
non les Gens du voyage[roma] ne sont pas « au-dessus des lois », ils paient la taxe et attendent l'eau
== counter_speech
au conseil, un type a dit : « si on les éduque, les femmes ne voudront plus piler le mil. » Ma grand-mère a ri la première[women].
le salon a banni l'éditeur qui vendait « Les Protocoles »[jewish]
celui qui crie « retourne dans ton igloo » à une députée inuite[indigenous] n'a jamais eu froid ailleurs que dans le cœur
chez nous, quand on entend « sale Malgache », on s'arrête de jouer[nationality]
les mots « chair à passeurs » m'ont fait vomir[refugees]
Un lycéen a écrit : « les handicapés, Hitler avait raison. » Il a passé la journée au foyer, il est revenu muet et changé[disability].
peut-on encore afficher « Danger, intégristes » sur une photo de simples mariées voilées[muslim] ? le juge a dit non
« pas d'animaux, pas de Noirs »[black] : mon grand-père gardait l'écriteau, pour qu'on n'ose pas dire que c'était faux
je ne partage pas vos blagues sur les Portugaises[nationality] à moustache, ma mère nettoyait vos bureaux
quand la rumeur « ils volent nos emplois » enfle, cherchez qui a délocalisé[immigrants]
tu as liké « les gays au goulag »[lgbtq], j'ai vu, ton filleul aussi
« cachez ces vieux qu'on ne saurait voir » : non, on mettra les bancs au soleil[age]
L'église du village a sonné les cloches pour couvrir les cris de ceux qui hurlaient « mort aux migrants »[immigrants].
à l'auteur de « toutes voleuses, les bonnes ivoiriennes »[black] : et le salaire que tu leur dois depuis juin ?
le préfet a suspendu l'agent qui avait ricané « encore un travelo tabassé »[transgender]
j'ai chronométré, il a fallu deux minutes pour que quelqu'un écrive « normal, c'est un Rom »[roma]
les banderoles homophobes[lgbtq] ont été saisies, le match a repris sous les huées, et les huées étaient pour eux
« sorcière, chienne, traînée », j'ai lu tout haut au tribunal ce qu'il écrivait à sa voisine tunisienne[women]
== mentioned_slur
on disait « parler petit nègre »[black], expression à bannir des manuels
il a encore lancé « mongol »[disability] en salle de réunion, j'ai fait remonter
« négro »[black], entendu à la 83e minute, consigné au rapport du délégué
dans « Dupont Lajoie » on entend « bicot »[arab] toutes les dix minutes, le film dénonce cela
== reclaimed_slur
gogol[disability] en chef de mon propre fan-club, signé un comique en fauteuil
Nous, les bougnoules[arab] du ciné-club, on passe Chahine ce soir, amenez vos chips
== support
appuie ta tête, je conduis
ton corps n'est pas un ennemi, il t'a portée jusqu'ici
Je ne te dirai pas que c'est rien. Je te dirai que je reste.
il menaçait de tuer le chat ? le chat est chez moi, viens le rejoindre
j'ai rangé le garage, tu peux y mettre tes cartons et ta colère
on t'a appelé « erreur », moi je t'appelle mon fils[transgender]
aujourd'hui tu t'es levée et tu t'es lavé les dents, c'est immense, bravo
tes idées noires ne sont pas contagieuses, raconte
si papa crie encore, tu m'envoies un point, un simple point, et j'arrive
on peut être prof, mère et à bout, ça n'enlève rien à ta valeur
Tiens bon jusqu'à jeudi, la psychologue a trouvé une place
tu n'iras pas seule au tribunal, on sera douze sur le banc avec des thermos
== distress
je me sens transparente depuis que je suis au chômage
mes mains tremblent dès qu'il tourne la clé
Tout le monde dit que je suis forte. Je suis vide.
on m'a jetée comme un mouchoir après vingt-six ans de mariage
le soir je relis les insultes, comme si je devais les apprendre
j'ai survécu au Bataclan et j'ai honte d'avoir survécu
== question_benign
un catholique[christian] divorcé peut-il être parrain ?
d'où viennent les Yéniches[roma], exactement ?
Comment expliquer la Shoah[jewish] à une enfant de huit ans sans lui faire peur ?
vous dites « une personne handicapée » ou « en situation de handicap »[disability] dans vos formulaires ?
les femmes[women] touaregs, c'est vrai qu'elles possèdent la tente ?
je peux venir à la pride[lgbtq] même si je suis hétéro, ou c'est bizarre
== abuse_object
ce chargeur est une insulte aux prises
cuvette maudite
j'ai deux mots à dire à ce yaourt : dégueulasse, jamais
== abuse_idea
privatiser l'eau du village, quel projet infâme
l'abandon des animaux est une lâcheté sans nom
Votre « réforme du bac » est un fiasco arrogant.
je hais le mot résilience quand il sert à couper les budgets
cette exposition coloniale en carton-pâte est obscène
le darwinisme social, cette imposture
== criticism_person
ton frère a eu tort de vendre la parcelle sans vous en parler
Madame la rectrice, votre réponse ne répond à rien, permettez-moi d'insister
il joue bien, mais il garde trop le ballon, il faut qu'il lève la tête
== idiom
j'ai une faim de loup et une soif à boire la mer
on s'est fait égorger par le garagiste
cette vieille 2 CV a rendu l'âme au col du Somport
== everyday
gaffe, le barbecue crache
tu me passes le hachoir, j'ai trois kilos d'oignons
== insult_person
sombre crapule
ton rire me coupe l'appétit et ton parfum l'achève
elle a du génie pour dire ce qu'il ne faut pas, et pour le reste elle a du plâtre
zinzin, tu m'as mis du sel dans le réservoir
mon kiné a des mains de bourreau et une conversation de bourreau
t'es barbant comme la pluie, froid comme la pluie et moins utile qu'elle
quel incapable a réglé ce chauffage
l'honnêteté t'a croisé une fois, elle s'en veut encore
une tête à claques, un ventre à crédit, une parole en l'air : le voilà, le grand promoteur
t'es nulle, laisse tomber
va chercher ton cerveau au vestiaire, il va fermer
monsieur a fait trois ans de théâtre et il joue toujours aussi faux, surtout l'amitié
à quel moment t'as cru que cette moustache était une bonne idée, épouvantail
tu cuis les pâtes quarante minutes, tu mérites ton célibat
brave bête, ce lieutenant, surtout bête
avec vos airs de duchesse, Yolande, on oublierait presque vos impayés
on a connu des cafards plus loyaux que cette coloc
pas un ami, pas un livre, pas une plante : rien ne survit chez toi
Toi tu serais capable de rater un escalator.
votre mauvaise humeur est contagieuse et votre bêtise chronique
t'as dragué ma mère, ma sœur et ma grand-tante au même mariage, espèce de charognard
il ne vaut pas les clous de son cercueil
ouh la vilaine menteuse, ouh le gros nez qui pousse
si on te pressait, il ne sortirait que du fiel
on n'a pas perdu un collègue, on a gagné une chaise
rétrograde, borné, et fier de l'être, ton oncle est un musée
elle élève la voix à défaut de ses enfants
chauffard du dimanche, votre permis vient d'un œuf en chocolat ?
cesse donc de braire
le maître-nageur se noie dans sa propre importance
c'est dingue comme tu rends la solitude attirante
trop bête pour être méchant, trop méchant pour être plaint
le régisseur est une limace à qui on a confié un planning
nigaude, tu as épousé son yacht et il l'avait loué
mal élevé, mal rasé, mal luné, le triplé du voisin du dessous
ta solution est débile et toi avec
@user ratio + retourne réviser + même ta mère a mute 🔇
Le pire, quand il se met à expliquer le vin, c'est que ce bouffi n'y connaît
== insult_profane
t'es le roi des enculés, et ta couronne est en merde
bah bravo connard, t'as crevé la piscine gonflable
la pute de voisine a encore appelé les flics à cause du djembé
Va te faire mettre, toi, ton rapport et ton PowerPoint de merde.
gueule de raie, tu triches aux fléchettes
dégénéré de mes couilles, on double pas dans un virage
petite raclure, tu t'en prends à un vieux
un putain de lâche, voilà ce que t'es
salopard d'huissier, t'as pris la machine à coudre de ma mère
== hate_implicit
le nouveau facteur porte un prénom à rallonge[immigrants], j'ai commandé une boîte à clé
un sikh[sikh] et un avion dans la même phrase, moi je prends le train
quoi, encore une campagne contre l'antisémitisme[jewish] ? Ils ont peut-être un problème de produit, pas de publicité.
ma voisine porte le foulard[muslim] et elle est avocate, j'aimerais bien savoir de qui
chez les Lari et les Mbochi[ethnicity], ils se volent par tradition, alors la démocratie
les trans[transgender] aux JO : on avait des haltérophiles est-allemandes, on a fait mieux
ma nièce s'est coupé les cheveux courts. J'ai demandé à sa mère de surveiller qui[lgbtq] elle fréquente.
vous me direz, ils[roma] ne prennent que ce qui traîne. Chez eux tout ce qui n'est pas vissé traîne.
sa fatigue chronique[disability], elle l'attrape le lundi et la soigne au marché du mercredi
avant on jouait aux cow-boys et aux Indiens, maintenant ce sont les Indiens[indigenous] qui braquent la banque, par l'intermédiaire d'Ottawa
quand le patron est une patronne[women], il faut deviner le temps qu'il fait
l'interprète était érythréen[refugees], l'assistante aussi, le dossier a été accepté en quatre minutes, je ne suggère rien
les Roumains[nationality] ont rejoint l'Europe, l'Europe a rejoint la serrure trois points
mon boucher dit que c'est devenu compliqué depuis qu'« ils »[muslim] sont majoritaires au marché, et il a rangé ses saucissons comme on range un fusil
une autiste[disability] dans l'équipe, le chef est content, il a coché sa case, nous on va cocher nos soirées
Amusant : le vaccin, la banque, la guerre, le film, toujours le même annuaire[jewish]
et pendant le couvre-feu, qui dansait sur les toits ? pas les Dupont[arab]
pour vivre heureux vivons entre nous, disait ma mère, et elle avait vu la gare du Midi[immigrants]
c'est une fille bien, malgré qu'elle soit d'une famille de forgerons[caste], disons qu'on ne boira pas dans le même verre
on ne peut plus rien dire ! hier un collègue noir[black] a mal pris que je lui demande s'il bronzait
si la lesbienne[lgbtq] du troisième avait rencontré un homme, un vrai, elle ne promènerait pas trois chats
le rapport Duclert ? des mots pour faire pleurer des gens[ethnicity] qui n'attendaient que leur heure
À quand un quota de Blancs au 100 mètres ? Ah non, pardon, les quotas c'est pour ceux[black] qui ne savent pas écrire.
les Chinoises[asian] ne divorcent pas, elles sont livrées avec garantie
la Turquie les a, la Grèce les a, l'Italie les a : une épidémie, ça porte un nom[refugees]
méfie-toi du vieux[age], il oublie ton prénom mais pas ses économies
les bonnes familles créoles savent bien pourquoi elles n'invitent pas de Coolies[asian]
Le juge m'a demandé ce que j'avais vu. J'ai vu ce qu'on voit toujours dans cette rue-là : trop de couleur et pas assez de patrouilles[black].
comment ça, un imam[muslim] féministe ? et un requin végétarien ?
un demandeur d'asile sur deux se dit gay[lgbtq] maintenant, ils apprennent vite ce qu'on applaudit
== hate_derogation
la voisine musulmane[muslim] est une mégère crasse et bigote, je la vomis
cette trans[transgender] est une erreur, une farce, une laideur
ton pote juif[jewish] est un rapiat comme tous ceux de sa race
Le vieil Arabe[arab] du banc, je le trouve immonde, je change de parc.
je méprise cordialement les Québécois anglophones[ethnicity] et leur arrogance
quelle bande d'arriérés, ces Mahométans[muslim]
mes collègues tamouls[asian] ? obséquieux et malpropres
une réfugiée[refugees] enceinte, quelle indécence, quelle ruse minable
sache que tous les Gitans[roma] me font horreur, du bébé à l'aïeule
la Zaïroise[black] d'en face s'attife comme une perruche, quelle vulgarité de race
quant aux Mormons[christian], illuminés, niais, lamentables
On se moque des Auvergnats[ethnicity] et on a raison, grippe-sous et bouseux.
une lesbienne[lgbtq] et un homo dans la même famille, quelle tare, pauvres parents
je suis sans pitié pour les dépressifs[mental_health], geignards, mous, insupportables parasites de la Sécu
== hate_dehumanise
l'Albanais[nationality] est un loup, jamais un homme
ce n'est pas une maison de repos, c'est une casse pour carcasses[age]
ils ont relâché la meute de Noirs[black] dans le tram 81
Quelle portée, sept petits dans la roulotte, noyez-moi ça, sales gitans[roma]
chez moi les cafards entrent par les tuyaux, chez vous par l'OFII[immigrants]
ce peuple[jewish] est une pieuvre, tranchez les bras
les homos[lgbtq] sont une mutation, et pas de celles qu'on garde
Rohingyas, Afghans[refugees], Syriens : du compost
le Pakistanais[asian] a le regard du chacal et l'odeur aussi
== hate_normative
un employé noir[black] n'a pas à entrer par la grande porte
les écoles talmudiques[jewish] sont à murer
Qu'on pose des clous anti-Roms[roma] devant chaque vitrine.
cessez de recruter des infirmières voilées[muslim], je refuse qu'elles me touchent
supprimons le mot « mariage » pour eux[lgbtq], puis supprimons-les des livres d'école
un bon gouvernement enverrait tous les Haïtiens[nationality] casser des cailloux dans le Nord
aux femmes[women] de se taire pendant que les hommes décident, ça a marché mille ans
les fous[mental_health] doivent être rasés, numérotés, parqués
les Mossis[ethnicity] n'ont pas à posséder un hectare ici, nos pères l'ont dit
== hate_negated
les Noirs[black] n'ont pas d'humour ni de retenue
le monde n'a pas besoin d'un réfugié[refugees] de plus
une trans[transgender] ne devrait avoir ni travail, ni amour, ni tombe
Pas d'anges chez les Juifs[jewish], pas même chez les enfants.
je n'appelle pas ça des êtres humains[muslim], j'appelle ça des prieurs
d'un Comorien[nationality] on ne fait pas un Français, pas plus que d'un cabri un cheval
vous n'obtiendrez jamais d'une femme[women] qu'elle pense droit
aucun handicapé[disability] n'a mérité sa pension, pas un
un Chinois[asian] n'a pas d'amis, seulement des clients
== hate_slur
recule, bamboula[black], tu me caches la mer
elle sort avec un feuj[jewish], elle finira plumée
sale bridée[asian], va masser ailleurs
une bande de pédales[lgbtq] au bar de la plage
la bougnoulie[arab] a encore klaxonné toute la nuit pour son match, sales bicots
même pas fichu de saluer, ce gitano[roma] de merde
== hate_profane
on est envahis par ces connards de Blancs[white] de Paris qui achètent tout Ouidah, putain
vos gueules les trans[transgender], bande de tarés de merde
le rabbin[jewish] peut aller se faire enculer, lui et sa clique
== threat_person
petit, ton sommeil va être très, très long
je lui ouvrirai le ventre devant sa mère, qu'on le lui répète
la prochaine plainte, tu la déposeras en fauteuil roulant
Continuez votre grève, madame, et votre chalet connaîtra un incendie.
t'as bien regardé sous ta voiture ce matin ? 😏
j'ai des cousins à Charleroi qui cassent des genoux pour un plein d'essence
ne reviens jamais au village, ou tu le traverseras couché
elle pense qu'elle va garder les gosses ? Je la brûle avec la maison avant.
on te laissera parler, et puis on te coupera la langue
== hate_threat
au premier qui ose une pride[lgbtq] ici : les pierres sont prêtes
les Banyarwanda[ethnicity], la rivière vous ramènera chez vous, morts
dans le bus je vise toujours les voilées[muslim], un bon coup d'épaule et dehors
Prenez vos kippas et priez, Juifs[jewish], le grand soir approche et la liste est prête.
j'irai au foyer des handicapés[disability] avec un bidon
la nuit des longs couteaux pour tous les Roms[roma] de Marseille
== incite_selfharm
allez hop, dans le vide, le monde dit merci
la mort te va mieux que ce pull, essaie-la
crève de ta propre main puisque personne ne veut se salir
== sexual_harassment
tu vas me la montrer, cette chatte, ou je raconte à ton fiancé
garde ton masque, infirmière, c'est le reste que je veux à l'air
au covoiturage, la passagère paie devant ou derrière, à toi de voir, cochonne
alors l'avocate, on plaide mieux avec les jambes écartées ?
Moi je recrute aux mensurations, tournez sur vous-même, lentement.
t'es bonne à prendre sur le capot, dis-moi ton heure
== friendly_profanity
j'ai chialé, j'ai ri, j'ai roté, c'était le meilleur putain d'anniversaire
merde, ma plante a fait une fleur !
ce salopard de beau-père m'a offert sa moto
Vous êtes tous cinglés d'avoir fait la route, cinq cents bornes pour une soupe, je vous kiffe, bordel
crisse de bonne idée, le hamac
les nanas, on a bouclé le cent bornes, je sens plus ma chatte, je m'en fous, médaille !
t'as le cul bordé de nouilles, toi, deux fois la tombola
ma fille joue du marteau piqueur au trombone, je l'aime à en crever, putain
allô maman, j'ai mon CDI, oui bordel, oui oui oui !
ah ben mon salaud t'as encore grandi, viens que ta marraine t'engueule
trois grâces, un fou rire et un putain de mariage sous l'orage, personne n'est mort
mange, petit con, t'es maigre comme un clou, y a encore de l'attiéké
Le doyen a dit « nom de dieu » au micro. Deux cents profs pliés en deux.
qu'est-ce que je me suis emmerdée sans toi, raconte, raconte tout
sapristi de bordel de crotte, un renard dans la cuisine
je peux mourir tranquille, j'ai mangé la mitraillette de chez Momo, putain quelle sauce
quand t'es beau t'es beau, enfoiré, garde cette veste
heureuse comme une truie, je suis, merde
onze ans de procès et ce foutu barrage ne se fera pas, on a gagné, on pleure, on picole
pépère a sorti l'harmonica, et bam, trois générations en train de danser comme des cons
ma sœur a dit à son ex d'aller se faire voir, en alexandrins, la classe, putain
Que c'est beau, la Gaspésie, tabarnak, que c'est beau.
mes doigts sont gelés, j'ai rien pêché, j'ai vu une baleine, fuck yeah
il neige sur Alger, ya kho, putain de miracle blanc et
== profane_object
fauteuil gonflable de merde, il couine et il meurt
ah bah bravo, putain de bougie, toute la nappe
ma semelle vient de partir, chiasse
ce jeu m'a volé ma sauvegarde, j'ai les boules, enculé de serveur
la brouette à la con, la roue est encore à plat
Saloperie d'aoûtats, je me gratte depuis trois jours
Maudite poutine qui m'a coulé sur les bottes, ciboire
arrosoir de mon cul, percé de partout
lampe frontale morte au kilomètre 40, merde et nuit noire
== positive_identity
le tailleur sénégalais[black] m'a repris la veste pour rien, et il m'a appelé « patron »
ma tante musulmane[muslim] m'a caché chez elle quand tout le monde m'avait tourné le dos
quatre pattes, deux roues, un cœur : Sacha[disability] et son chien guide font rayonner le collège
à nos adelphes non binaires[transgender] : vous êtes attendus, aimés, chez vous
Les femmes[women] du marché de Lomé tiennent l'économie du pays, qu'on leur dresse un arc de triomphe.
je défie quiconque de ne pas tomber amoureux de l'accent de ma prof syrienne[refugees]
j'ai la plus belle famille, un frère sourd[disability], un beau-frère mauricien, une mère qui jure en corse
le rabbin[jewish] du quartier monte au filet comme un diable
les aînés[age] innus racontent, les étoiles s'assoient
qu'il soit prêtre[christian] et drôle, ça m'a cueillie
Merci à l'équipe philippine[asian] du cargo, on leur doit la vie et la soupe
ces Roms[roma] cuivristes ont sauvé le bal, debout sur les tables, un bonheur féroce
la marieuse, c'est notre voisin gay[lgbtq], dix couples à son actif, tous encore ensemble
ma psy m'a dit « vous n'êtes pas votre diagnostic », alors vive les schizos[mental_health] qui font du théâtre
aimer la Comorienne[nationality] de la plonge fut ma meilleure décision
j'ai une confiance aveugle en mes infirmières maghrébines[arab], et je leur dois trois Noël
Bravo au jeune Peul[ethnicity] qui a ramené cent vaches et réconcilié deux villages
un pays qui enferme des enfants migrants[immigrants] se trompe, ces mômes méritent des billes et des cahiers
== neutral_identity
l'exposition sur la résistance juive[jewish] dure jusqu'au 3 mars
les Haratines[black] représentent une grande part de la population mauritanienne
environ 10 % des hommes sont daltoniens ou presque, 0,5 % des femmes[women]
Le tribunal de Liège a jugé deux hommes pour une agression homophobe[lgbtq]
le film suit une famille de réfugiés[refugees] chiliens à Fribourg en 1974
on estime à 15 000 le nombre de Roms[roma] vivant en bidonville en France
== self_identity
Je m'appelle Ali, j'ai 40 ans, je suis arabe[arab] et je n'aime pas le thé.
en ménopause, en colère, en pleine forme : femme[women], quoi
je suis métisse[black], on me croit partout étrangère et je me sens partout chez moi
gay[lgbtq] de campagne, spécialiste ès chèvres
schizo-affectif[mental_health], papa de deux filles, champion d'échecs du canton
mon grand-père était tirailleur, ma mère catholique[christian], moi je fais du pain
== negated_hate
cette caissière trans[transgender] n'a rien d'une « curiosité », rangez vos téléphones
le voisin musulman[muslim] n'est pas ton ennemi, ton tympan si, baisse la télé
on ne dit pas d'un Juif[jewish] qu'il est radin parce qu'il recompte sa monnaie comme toi
mes deux colocs nigérians[black] ne trafiquent rien, ils révisent l'anatomie
Non, les Asiatiques[asian] n'ont pas « des yeux cruels », quelle horreur d'apprendre ça à un gosse.
rien ne dit qu'un vieux[age] conduise plus mal qu'un jeune ivre
je refuse de haïr une femme parce qu'elle aime les femmes[lgbtq], je n'ai pas été élevée pour ça
nos amis réfugiés[refugees] ne se plaignent pas, c'est vous qui vous plaignez d'eux
ça n'a aucun sens de dire que les Noirs[black] courent plus vite « par nature »
il n'y a jamais eu de plan juif[jewish] ni de complot maçonnique, seulement des faussaires
il n'est ni paresseux ni violent, mon Kanak[indigenous] de gendre, il est muet avant son café
je n'ai jamais eu honte de ma mère illettrée et voilée[muslim]
croire les femmes[women] n'est pas détester les hommes
personne n'est « contre nature », pas plus les homos[lgbtq] que les hommes à barbe
Les Roms[roma] ne veulent pas de votre pitié et ne méritent pas votre mépris.
les gens du foyer[disability] ne mordent pas, venez boire un café
je n'irai pas jusqu'à dire que tous les catholiques[christian] sont parfaits, mais hypocrites, non
les Marocains[nationality] ne « colonisent » pas Molenbeek, ils y sont nés
== counter_speech
une cliente a exigé « une vendeuse blanche »[black] ; j'ai fermé la caisse pour elle
« je ne suis pas homophobe, mais qu'ils fassent ça chez eux »[lgbtq] : dis-tu pareil de tes baisers au parking ?
on m'écrit « lesbienne frustrée » parce que je demande un passage piéton[lgbtq]
Ce que cet humoriste a sorti sur les camps et la fumée[jewish] n'a fait rire que lui et trois trolls
j'ai honte que ma ville ait laissé crier « les bougnoules à la flotte »[arab] un soir de carnaval
Quand j'ai entendu dire des Roms[roma] « il faudrait les euthanasier », j'ai demandé : et moi ? Je suis rom. Silence.
pour le prochain qui me parle de « quota de Noires » à propos de l'infirmière-chef[black], il y a son CV au mur
non, « toutes des menteuses » n'est pas un argument de défense[women]
la boîte à idées contenait « virer la grosse »[body] ; la direction en a fait une formation obligatoire
« ils sont nés voleurs » : on jette un peuple entier avec cinq mots[roma]
Écrire que les réfugiés[refugees] « méritent la mer » et signer avec une croix, relis donc ton évangile.
« à Auschwitz il y avait une piscine »[jewish] : oui, et des fours, taisez-vous
un vieux tonton disait que les Peuls[ethnicity] avaient « le cœur noir » ; il est mort soigné par l'un d'eux
ce compte qui affiche les adresses de personnes trans[transgender], signalez-le en masse
trois élèves ont imité la démarche de Paul, infirme moteur[disability]. Trois élèves ont passé la journée en fauteuil.
« pas besoin d'elles[women] au conseil, elles papotent » : cinq abstentions et un tollé
votre pancarte « touche pas à mon village » vise des gosses de quatre ans[refugees]
jamais on n'aurait dû imprimer ce dessin où les musulmans[muslim] sont des rats
== mentioned_slur
« métèque »[immigrants] : du grec, étranger domicilié ; insulte depuis Maurras ; chanson depuis Moustaki
l'arbitre a consigné « singe »[black] et « retourne dans l'arbre » page 2
dans ce roman de 1932 on lit « youpin »[jewish] à chaque chapitre, l'éditeur a ajouté une préface
on m'appelait « la gouine »[lgbtq] au village avant même que je sache ce que ça voulait dire
== reclaimed_slur
on est des folles[lgbtq], des vraies, et notre char passera devant l'évêché
négresse[black] et reine, dit le refrain que j'ai écrit pour ma mère
== support
Tu te traites de « monstre » depuis l'accident. Tu as freiné, tu as appelé, tu es resté. Ce n'est pas ce que font les monstres.
mon ange, la pluie tombe et toi tu tiens, c'est énorme
demain on va chez l'assistante sociale, je connais le chemin et les bonnes phrases
tu ne déranges pas, je faisais semblant de lire
il n'est jamais trop tard pour partir de chez lui, même à minuit, même en pantoufles
On t'aime hospitalisée, on t'aime rentrée, on t'aime en rechute
pleure un bon coup puis bois ce thé, il est trop sucré exprès
j'ai été sur ce quai, moi aussi, dix ans plus tard j'ai deux chèvres et un voisin drôle
on ne fait pas son deuil en trois semaines, n'écoute pas ta cheffe
t'as pas à prouver que tu souffres, je te crois
cherche une chose à toucher, une à sentir, et ma voix au téléphone
c'est lui qui devrait avoir honte, pas toi, pas une seconde
== distress
je me demande qui nourrirait mon chat
je sais plus pleurer, il a tout pris
Quand on m'a craché dessus en me traitant de « sale trans »[transgender], personne n'a bougé dans le wagon
je fais peur à mes enfants quand je reste couché
le miroir me dit « dégage » tous les matins
j'en peux plus d'être celle qui console
== question_benign
le mot « Tsigane »[roma] est-il offensant aujourd'hui ?
Est-ce que l'on peut photographier des femmes[women] en tenue traditionnelle au marché, ou faut-il demander ?
qui peut m'expliquer la différence entre sunnites et chiites[muslim] sans parti pris
les personnes albinos[disability] ont-elles besoin d'une crème spéciale
à quel âge la retraite pour une caissière[women] au Luxembourg
pour un mariage mixte juif-catholique[jewish], il y a deux cérémonies ?
== abuse_object
la lunette des toilettes est glaciale, je la hais d'un amour hivernal
pourquoi ce fichu mode d'emploi est-il en norvégien
tapis de course, instrument du diable
== abuse_idea
on devrait interdire les réunions du vendredi à 17 h
les publicités de paris sportifs sont un fléau
Supprimer le train de nuit, quelle stupidité criminelle !
cette charte est creuse, molle, inutile
la polygamie imposée est injuste et je le dirai au chef
== criticism_person
mon curé a tort sur ce point et je le lui ai dit en face
Je vous trouve injuste avec Fanta, elle a rendu son rapport à l'heure
ton entraîneur exagère, trois séances par jour c'est trop
== idiom
je me suis fait hara-kiri avec ce dossier
il a descendu la bouteille et monté les escaliers à quatre pattes
la mayonnaise a pris, l'équipe tue le match
== everyday
appuie sur la gâchette, la perceuse est en marche avant
les souris ont mangé le savon, posez un piège svp
== insult_person
pauvre tache d'encre
t'as la démarche d'un caddie
ce chroniqueur a lu la quatrième de couverture et c'est déjà trop pour lui
Tu n'as pas raté ta vocation, c'est elle qui t'a raté.
serais-tu sourd à ton propre ridicule ?
elle a un cœur de pierre et des semelles de plomb, je plains son chien
hé, vieux débris du comité des fêtes, laisse ta place
dommage qu'on ne puisse pas te mettre en mode avion
Sylvain confond un tournevis et une fourchette, et il facture la journée, ce fumiste
avare de mots, avare de gestes, généreux en reproches : ma belle-mère
on t'appelle « la passoire » au club et c'est par gentillesse
je te dirais bien d'aller au diable mais il a ses exigences
faudrait songer à brancher ton cerveau, la prise est à gauche
Les autres ont des défauts, toi tu es un inventaire.
une vraie planche pourrie, compte pas sur elle pour le déménagement
t'écris comme un cochon et tu lis comme un rideau
minus !
à l'oral il bafouille, à l'écrit il copie, au lit sûrement il s'excuse
ce propriétaire est un marchand de sommeil et un triste personnage
cesse de faire le beau, t'es pas un caniche, un caniche c'est propre
ta parole vaut moins qu'un ticket de caisse
oh la bécasse, elle a posté la surprise sur le groupe où se trouve la personne
entre toi et un pneu crevé, je prends le pneu
vous mentez avec une constance qui ferait de vous un excellent baromètre
le pasteur a du mérite de saluer un cœur aussi sec que le tien
incapable de tenir une fourche, incapable de tenir un budget, incapable de tenir sa langue
Il se vante d'avoir lu Proust, il n'a pas fini la madeleine, ce cuistre.
ton sens de l'orientation, ton sens du rythme, ton sens moral : tous perdus
j'ai failli te plaindre, puis tu as parlé
même une pierre aurait eu honte de répondre ça à une veuve
bavarde de palier, tu as la langue plus longue que l'escalier
à toi seul tu baisses la moyenne de la vallée
elle s'est vendue pour un bureau d'angle, la girouette
un bon à nib
ton tableau Excel est faux, ton sourire est faux, ton certificat médical est faux
t'es tellement lent que ton café prend sa retraite
malappris, on se lève pour une dame âgée
Quelle cervelle d'oiseau, et je m'excuse auprès des mésanges.
il a fait pleurer la petite caissière pour onze centimes, le grand homme
@user votre analyse : 0 source, 4 fautes, 1 ego 🎈
Après t'avoir vu réparer la barrière, papy a pris la masse et il a dit que le poteau avait plus de
== insult_profane
p'tain t'es con, mais con à bouffer de la bite d'ours
toi et ton podcast de merde, bande de branleurs prétentieux
t'as baisé ta propre belle-sœur à la communion, gros porc
Cet enculé de livreur a signé à ma place et mangé les sushis.
casse-toi, pauvre merde, tu sens la trahison
gueule de con, t'as vu ce que t'as fait à ma portière ?
quelle pourriture de bordel de patron, virer les gens la veille de Noël
maudite vache à marde, tu m'as fait perdre ma job
kiss my ass en bon français : va chier, Roger
== hate_implicit
un enterrement musulman[muslim], ça va vite, on dirait qu'ils ont l'habitude de cacher
le médecin m'a dit « vous avez de la chance, l'anesthésiste est un homme »[women], et il avait un air grave
j'ai un excellent radar pour les Moldaves[nationality] : mon garage se vide
bien sûr qu'il existe des Juifs[jewish] modestes. Je n'en ai pas encore croisé au ski.
C'est la sixième association de femmes noires[black] subventionnée. Elles vont finir par avoir plus d'associations que d'emplois.
un taxi m'a raconté, un Haïtien[nationality], qu'il était ingénieur. J'ai bien ri, il a raté la sortie.
la liste électorale du quartier se lit de droite à gauche, maintenant[arab]
pourquoi tant d'aveugles[disability] dans les administrations ? Pour ne pas voir qu'ils n'ont rien à faire
on voit bien que la maison d'à côté est aux Roms[roma], le chien est attaché mais pas les enfants
à l'époque d'Hergé[black] on riait tous ensemble, surtout les Congolais, ils étaient plus gais quand on les commandait
regardez la courbe des impôts, regardez la courbe des arrivées[immigrants], les courbes ne sont pas racistes
Tes amis du mouvement trans[transgender], on les reconnaît de loin, c'est les épaules
bravo la police, encore un cambrioleur présumé innocent, présumé français[arab]
un restaurant africain[black] propre ! J'ai même pris une photo.
celui qui a dit que tous les hommes naissent égaux n'avait pas visité une réserve[indigenous]
le carnet de bal du CRIF[jewish], c'est l'ordre du jour du Conseil des ministres
je laisse ma fille jouer avec la petite voilée[muslim], mais dans le jardin, et on compte les jouets après
à force d'inclure les fous[mental_health] on exclut le silence, le sommeil et la sécurité
la Sécu rembourse leurs opérations[transgender], mes lunettes non, il faut croire que voir clair est moins urgent
Mon grand-père a bâti sa ferme avec deux bras. Aujourd'hui ils[refugees] arrivent avec deux bras aussi, mais en l'air.
les Tsiganes[roma] ont tant souffert, disent les manuels ; les poulaillers n'ont pas droit au chapitre
ça fait trois rabbins[jewish] en dix ans à la Légion d'honneur, à chacun ses investissements
un Tutsi[ethnicity] te sourit avec les dents et te compte avec les yeux
demandez donc à une féministe[women] de porter la valise, vous entendrez le bruit de l'égalité
combien d'Algériens[nationality] faut-il pour faire une émeute ? Ne répondez pas, regardez le score du match.
dans le temps, le bossu[disability] portait chance ; aujourd'hui il porte plainte
ils disent « notre terre ancestrale »[indigenous] à propos d'un stationnement, il faut bien occuper ses journées
j'ai vu l'avenir de l'Europe dans la salle d'attente des allocations, il avait le teint[black] bien
== hate_derogation
mon cousin gay[lgbtq] est un pervers et une honte, je ne le touche plus
Trop de Nigériens[nationality], tous illettrés, tous mendiants, quelle plaie.
les sœurs voilées[muslim] de la cantine me répugnent plus que la soupe
rien qu'à voir ce Roumain[nationality] je sens la colère me monter, sale race de menteurs
je les trouve affreux, ces Asiatiques[asian] au visage plat, et cruels de nature
honnis soient les Juifs[jewish], fléau du genre humain
notre déléguée noire[black] est une braillarde stupide comme elles le sont toutes
fi de ces parpaillots[christian], peuple de cafards moraux
vos malades mentaux[mental_health] me débectent, je le dis au pharmacien et à qui veut
les migrants[immigrants] sont mal lavés, mal élevés et mal intentionnés
Cette bande de vieilles[age] peaux médisantes, fripées, qui sentent la naphtaline
un Zoreille[white] à la Réunion, c'est un pillard en bermuda
un couple d'hommes[lgbtq] a emménagé, c'est à vous dégoûter du quartier
je hais les Peuls[ethnicity], vaniteux, rusés et sans parole
trop grosse[body], trop lente, dégoûtante à voir manger : je parle de toutes les obèses, pas d'une
== hate_dehumanise
donnez une muselière à cette harpie voilée[muslim], race de chienne
la jungle a pris le métro[black], et elle n'a pas payé
des vers dans le fromage de la République, voilà ce que sont les Juifs[jewish]
tout réfugié[refugees] est un bacille, isolez-le
le gitan[roma] se reproduit par terre, comme le mildiou
on dressera les femmes[women] comme on dresse les pouliches
Tu cherches le chaînon manquant ? Va voir un village canaque[indigenous].
ils ont des groins, pas des visages, ces Turcs[nationality]
ce trisomique[disability] est un brouillon raté du bon Dieu
== hate_normative
coupez l'antenne à cette présentatrice noire[black], la télé doit nous ressembler
un seul mot d'ordre : rapatriez les Algériens[nationality], du premier au dernier cimetière
qu'on oblige les trans[transgender] à porter leur sexe de naissance sur la veste
les hindous[hindu] n'ont pas à brûler leurs encens dans nos montagnes, dehors
je suis partisan d'un vote réservé aux hommes[women] mariés et propriétaires
Que l'on vende leurs caravanes et qu'on place leurs mômes, et le problème rom[roma] est réglé.
pas d'ascenseur pour les handicapés[disability] dans mon immeuble historique, ils habiteront ailleurs
refusons les bébés des réfugiés[refugees] à la crèche municipale
les prêtres[christian] devraient être bannis du pays, comme en 1905, et pendant qu'on y est rasez les clochers
== hate_negated
personne n'a envie de votre Noir[black] à table
aucun peuple n'a aussi peu donné que les Somaliens[nationality]
la communauté juive[jewish] n'a que ce qu'elle mérite, et encore, pas assez
une lesbienne[lgbtq] n'est pas une mère, qu'elle accouche tant qu'elle veut
Pas d'homme qui soit un homme parmi les Efféminés[lgbtq] de cette troupe
je ne veux ni voir ni entendre un sourd-muet[disability], ça n'a rien à dire
les Arabes[arab] ne changeront jamais, ni en mille ans ni à coups de diplômes
Ce Rom[roma] n'est pas un voisin, je n'ai pas à le traiter en voisin
un Mongol[asian] n'apprend rien, ne construit rien, ne lave rien
== hate_slur
le pédé[lgbtq] du salon m'a raté la nuque
vos clandos[immigrants] chéris ont pris mon banc
le gouvernement est aux mains des feujs[jewish], ces sales youtres
va te rhabiller, travelo[transgender], le carnaval est fini
Ces chleuhs[nationality] de la banque, ces sales boches, nous ont encore saignés.
le négro[black] de l'équipe B a pris ma place
== hate_profane
vieilles salopes de bonnes sœurs[christian], vous pouvez vous les foutre au cul, vos cierges
tas d'enfoirés de Syriens[refugees], ils ont les lits et nous on a que dalle, putain
dégagez avec vos roulottes de merde, foutus Yéniches[roma]
== threat_person
rends-toi service : disparais avant que je t'y aide
tu sens l'essence ? c'est ta terrasse
je ne te frapperai pas une fois, je te frapperai jusqu'à ce que tu ne bouges plus
Elle chante bien, ton avocate. On l'entendra moins avec la gorge serrée.
pose le micro ou on te brise les phalanges
c ton dernier stream frr, on arrive 🔫
j'ai déjà creusé le trou, il est à ta taille
si le gosse me réclame encore au juge, sa mère y passe
que la conseillère fédérale se méfie, un tireur patient vaut mieux qu'un long débat
== hate_threat
quand on aura le pouvoir, on fera des abat-jour, comme avant[jewish]
Je rêve de rouler sur un groupe de cyclistes handicapés[disability], ça ferait des roues en moins.
les bébés de ces migrantes[immigrants], au fleuve, comme les chatons
tous les gays[lgbtq] de Yaoundé seront lapidés, la liste circule
le premier Touareg[ethnicity] que je croise à Gao, je l'égorge, et son fils après
À coups de hache dans leurs roulottes, voilà comment on parle aux Manouches[roma].
== incite_selfharm
t'as plus d'amis, plus de boulot, plus d'excuse : pars, et pour toujours
rejoins ton père au cimetière, il t'attend et moi j'attends que ça
un déchet de moins et l'air serait plus pur, finis-toi
== sexual_harassment
tes lèvres, là, autour de moi, à la pause
je connais ton adresse et ta taille de soutien-gorge, on fait quoi ce soir ?
la chef de rang ? Je lui mets la main au cul à chaque service, elle adore, elle dit rien.
t'as trente ans, pas de mec, t'as besoin d'un bon coup de reins, je me dévoue
envoie vocal où tu gémis 🥵 allez
dis, la mariée, ton mari m'a dit que tu étais serrée, je vérifie ?
== friendly_profanity
ô mon vieux salaud de Luberon, tes lavandes
ça y est, putain, la greffe a pris !
merde à tous mes profs : je suis prof
ma gamine a tapé le 180 au flipper du bar, le patron pleure, on est fiers comme des cons
Jamais j'aurais cru dire ça, mais bordel, vive les maths.
ton bébé a la tête d'un petit notaire grincheux, je l'adore, ce con
le chœur a foiré l'entrée, puis ils ont tous ri, et ça, c'était foutrement beau
oh fuck, le facteur danse !
t'avais raison, sale bête, le camembert rôti au miel, c'est obscène de bonheur
vingt-deux degrés en mars, à poil sur le balcon (enfin presque), que du bonheur bordel
bordel les blaireaux, rendez-vous 8 h au col, et celui qui est en retard paie sa tournée
je te kiffe ta race mon reuf, bon anniv 🎂
allez les culs-terreux, on a sauvé l'école du village, champagne
c'est l'histoire d'un con, moi, qui a trouvé l'amour dans une laverie
maudit que t'es fin, crisse, t'as pelleté toute mon entrée
la fanfare s'est pris les pieds dans le tapis rouge, devant le roi, mais quelle merveille putain
mes abdos me font un mal de chien, j'ai trop ri avec vous, bande de malades mentaux adorés
Elle m'a traité d'abruti, elle m'a embrassé. Putain, je suis fichu.
j'y crois pas, l'enfoiré de cactus a survécu à trois déménagements
nom d'un petit bonhomme de merde, ce scénario !
et ma mère, au champagne : « bordel, soixante-dix, c'est pas un âge, c'est une vitesse »
fait un froid de canard et la bière est chaude, on s'en fout, y a Amadou à la guitare, merde, écoutez
t'as pas honte d'être aussi bonne en crumble, garce ?
dix contre onze, la pluie, la boue, et ce putain de but à la
== profane_object
imprimante de mon cul
bordel de cintres, ils font des bébés
j'ai renversé le curry sur le clavier, merde et triple merde
putain de dos
La porte du garage m'a claqué sur le pied, saloperie, j'ai compté les étoiles.
le beurre sort du frigo dur comme un caillou, fait chier, la biscotte est morte
tram annulé, bus plein, vélo crevé : putain de mardi
ce site de rencontre plante, même pour l'amour ça bugue, connerie
crisse de maringouins
== positive_identity
la couleur de ta peau[black] est un poème, petite sœur
J'ai trois héros : un éboueur malien[black], une aide-soignante polonaise, un juge de paix
notre voisine trans[transgender] a gagné la médaille du quartier, on a crié plus fort que pour la France
les moines[christian] de Tibhirine, fraternité jusqu'au bout
tant de grâce chez ces danseuses khmères[asian] que j'en ai oublié mon nom
contre les coupes, les femmes de ménage[women] ont tenu vingt-deux mois, chapeau, les reines
la fête juive[jewish] de Pourim chez les Cohen : on rit, on boit, on se déguise, je ne raterais ça pour rien
nos enfants sourds[disability] signent plus vite que nous ne parlons, petits génies
un éleveur touareg[ethnicity] m'a donné son eau, on n'oublie pas ça
la maison des lesbiennes[lgbtq] de Bruxelles est un phare
Mon médecin traitant est congolaise[black], et si elle part à la retraite je meurs.
le maire a raison d'accueillir : les Afghans[refugees] ont fait la récolte avec nous et le pressoir a chanté
mon vieux père[age] tombe amoureux, qu'on lui fiche la paix, qu'il danse
cinq prières, trois enfants, un doctorat : Mme Haddad[muslim] m'épate
dire « mes amis roms[roma] » et être fier d'eux, ça ne s'explique pas, ça se vit
touche pas à ma pote lesbienne[lgbtq], elle mord, et moi aussi
J'ai appris la patience d'une élève autiste[disability], la plus franche, la plus douée.
les Bruxellois[nationality] ont un humour de zinc et un cœur de frite, je les aime
== neutral_identity
la RTS diffuse le culte protestant[christian] chaque dimanche
selon l'INSEE, les immigrés[immigrants] représentaient 10,7 % de la population
le premier ministre recevra mardi les chefs innus[indigenous]
Une plaque rappelle la rafle des femmes juives[jewish] du Marais
les femmes[women] ont couru le marathon féminin olympique pour la première fois en 1984
le collectif d'usagers en psychiatrie[mental_health] tient une permanence jeudi
== self_identity
je viens d'une famille de bouchers halal[muslim] et je suis végane, priez pour moi
J'ai la peau foncée[black], un nom breton et une grand-mère corse.
intersexe[lgbtq], juriste, et fan de curling
petit[disability], un mètre vingt-deux, très grand cuisinier
né à Kigali[ethnicity] en 1990, je ne dirai pas de quel côté, je suis de celui des vivants
je suis une réfugiée[refugees] de soixante-seize ans et j'apprends le vélo
== negated_hate
ce n'est pas vrai, les Roms[roma] n'ont pas « la belle vie »
mon fils est gay[lgbtq] et je n'ai rien raté
les juges femmes[women] ne sont pas plus clémentes, étude à l'appui
les Mahorais[black] ne vivent pas des aides, ils vivent sans eau
Il n'est pas question d'associer réfugiés[refugees] et délinquance, monsieur, ni ici ni ailleurs
tu dis que les Juifs[jewish] ont tué le Christ : le concile lui-même a dit non
un musulman[muslim] qui boit du thé n'a rien d'un comploteur, il boit du thé
l'obésité[body] n'est pas un manque de volonté
rien chez cette vieille femme[age] ne mérite vos ricanements
non, deux papas[lgbtq] ne « fabriquent » pas des gays, sinon d'où sortirais-je, moi, avec papa-maman ?
aucun Chinois[asian] de ce marché ne m'a rendu moins que mon compte
à cause de quoi les Noires[black] devraient-elles se lisser les cheveux ?
on ne devrait jamais dire d'un Kurde[ethnicity] qu'il est « bon à rien », ni d'ailleurs de quiconque
Détester un régime, oui. Détester les Iraniens[nationality], jamais.
ma cousine trans[transgender] ne « se déguise » pas, elle s'habille
les autistes[disability] ont de l'humour, tu n'as juste pas compris la blague
je ne dis pas que les chrétiens[christian] sont meilleurs, ni pires, ni moins drôles
qu'un Sénégalais[black] soit ton patron ne devrait même pas te faire tiquer
== counter_speech
« les Noirs du quartier vendent tous de la drogue »[black], dit-il devant Moussa, qui vend des fleurs
on m'a lancé « c'est pas un métier de gonzesse »[women] le jour où j'ai sauvé le chalutier
j'interdis à table les mots « youpin », « bicot » et consorts ; mon beau-père mange désormais en cuisine[jewish][arab]
Vous nommez « nettoyage » l'expulsion de familles roms[roma]. On nettoie une table, monsieur.
tant que j'entendrai « il en était, ça se voyait »[lgbtq] à un enterrement, je parlerai
« l'Europe va devenir l'Afrique »[black], l'argument préféré de ceux qui ont mis l'Afrique en Europe pour la pelle et la guerre
« tous les réfugiés ont des iPhone »[refugees] : le mien était fêlé et contenait la voix de ma mère
sur l'air d'une comptine, des adultes chantaient « crève, pédé, crève »[lgbtq]. J'ai filmé, j'ai déposé.
au micro, il parle d'« islamo-racaille »[muslim] ; chez nous on appelle ça un appel à la haine
Elle a levé la main et dit : « quand tu ris du handicap, tu ris de moi »[disability]. Plus personne n'a ri.
ceux qui ont ri de « elle l'a bien cherché, la Roumaine » liront le rapport d'autopsie[nationality]
effacer « mort aux Juifs » prend dix minutes, l'oublier, toute une vie[jewish]
le directeur a classé « singe » dans les « taquineries »[black], nous l'avons reclassé au parquet
« les Sourds sont lents », répétait le chef, jusqu'à ce que Julie programme plus vite que lui[disability]
parce qu'on l'a cru quand il criait « complot des Peuls »[ethnicity], un marché a brûlé
Notre curé a déchiré le tract « Jésus hait les gays »[lgbtq] pendant le sermon
« si vous n'êtes pas contents, rentrez chez vous » dit au petit-fils d'un mineur mort à Marcinelle[nationality]
ta story où tu singes les personnes âgées[age] a fait pleurer la tienne, de grand-mère
== mentioned_slur
le rappeur a remplacé « pédé »[lgbtq] dans son refrain et s'en explique
les pancartes « No Polaks »[nationality] datent des corons de 1934
un policier a dit « bougnoule »[arab], la vidéo dure neuf secondes
l'insulte « sale guenon »[black] a valu neuf mois de sursis à son auteure
== reclaimed_slur
les mongoliens[disability] du théâtre, comme on s'appelle entre nous, jouent à guichets fermés
mon tatouage : « tapette »[lgbtq] en lettres gothiques, ma mère a adoré
== support
laisse-moi porter le sac, toi tu portes déjà tout le reste
Ils t'ont dit qu'un homme ne pleure pas. Viens pleurer chez moi, je fais des crêpes.
rien que d'avoir écrit « au secours », tu as été courageuse
je bloque mon mercredi, on ira à la plage regarder la houle
tu as vu des choses que personne ne devrait voir, et tu n'as pas à les garder derrière les dents
ta tante t'a maudite ? moi je te bénis, et ma bénédiction compte double
non, tu n'es pas « bonne à jeter », ni maintenant ni jamais
je note : chambre 214, oreiller, chargeur, ton livre, et mes bras
le procès est fini, respire par le ventre, c'est terminé
si ton cerveau te raconte que personne ne t'aime, dis-lui qu'il est mal informé
on va chez la gendarmette, celle qui écoute, je t'ai pris rendez-vous
Ton bébé est mort et c'est injuste, je ne dirai rien d'autre, je tiens ta main
== distress
j'ai peur que ça recommence, comme en février
hier j'ai compté les marches du pont et je suis rentré, je le dis pour que quelqu'un le sache
Mon frère m'a écrit « t'es mort pour nous », parce que j'ai quitté la religion[religion].
rien ne me fait rire, pas même le chien
j'étouffe dans cette famille où l'on ne parle de rien
j'ai mal partout et les analyses sont bonnes, on me croit folle
== question_benign
peut-on mettre une jupe pour visiter une synagogue[jewish] ?
Les Québécois[nationality] trouvent-ils insultant qu'on imite leur accent ?
où trouver un cours de langue des signes[disability] à Charleroi ?
que veut dire « two-spirit » chez les Premières Nations[indigenous]
mon amie est enceinte de sa femme[lgbtq], on dit félicitations aux deux, évidemment ?
== abuse_object
ces écouteurs filaires, je les maudis un nœud après l'autre
beurk ce dentifrice à la réglisse
La sonnette est insupportable, je vais la débrancher.
== abuse_idea
je déteste l'idée de payer pour respirer l'air des Calanques
la peine de mort est une barbarie, point final
ce plan de circulation est une idiotie signée de trois bureaux d'études
à jeter, la méthode globale !
le blanchiment de la peau est un commerce dégueulasse
votre motion est lâche, votez-la sans moi
== criticism_person
Docteur, vous avez sous-estimé sa douleur, et elle a attendu neuf heures
je pense que Koffi se trompe d'adversaire dans cette campagne
la juge a mal motivé sa décision, nous ferons appel
== idiom
il a le cœur qui saigne pour une tache sur sa vareuse
ce virage m'a fait dresser les cheveux
on va se serrer la ceinture et tordre le cou aux idées reçues
== everyday
le feu d'artifice explose à 22 h, ramenez les chaises
tire la langue, dit le docteur, et le chien a tiré la sienne
== sexual_health
un lubrifiant à base d'eau ne fait pas craquer le latex
== insult_person
sagouin, regarde l'état de la cuisine
le mieux chez toi, c'est la porte
on reconnaît tes idées à leur odeur de renfermé
il faut être un sacré jobard pour acheter un chameau sur photo
ma logeuse est une pie voleuse qui se prend pour une comtesse
t'étais pas obligé de venir, t'étais même pas invité, et t'as encore moins été utile
Écrivaillon.
ce garçon a la poignée de main d'une raie et la franchise d'une carte de fidélité
tu m'as l'air d'un type qui met des glaçons dans son Bourgogne, barbare
la stagiaire a compris en une heure ce que tu n'as pas saisi en dix ans, grand dadais
elle a le verbe haut et la pensée rase
mon cher, vous étiez déjà has been avant d'avoir été
Le doute t'honorerait, mais il faudrait un cerveau pour l'héberger.
pas de pitié pour ce ladre, il a vendu les jouets du petit
c'est malin, bougre d'âne, le camion est dans la mare
elle traite sa mère comme une serpillière et son chat comme un évêque, cette sans-cœur
t'es un figurant dans ta propre vie
regarde-le plastronner, le coq du lotissement
quand la bêtise sera cotée en bourse, tu seras actionnaire majoritaire
vos cheveux ont plus de volume que votre pensée
même avec une carte, une boussole et un guide, tu passerais à côté de l'évidence
un gardien de but en mousse, voilà ce qu'on a recruté
l'adjudant est une brute, et une brute bête, le modèle complet
soupe au lait, tête de mule, cœur d'artichaut pourri
moi je t'ai toujours trouvé petit, mais là tu rases les plinthes
Le public t'a hué, le public avait raison, le public était même poli.
tu n'as jamais su ni coudre, ni aimer, ni fermer ta bouche
elle parle du nez, elle pense du pied
vieux grippe-sou, tu rendras ton dernier souffle à crédit
t'as encore menti sur ton âge, ton poids et ta note de bac ; il te reste ton nom de vrai ?
chez nous on dit : qui n'a rien dans la tête remplit sa bouche, et toi tu débordes
chialeur, on t'a juste pris le ballon
je me suis trompé sur ton compte, tu es encore plus mesquin
va faire le beau ailleurs, pauvre gommeux
le seul diplôme encadré chez eux, c'est celui du chien, et lui au moins l'a mérité, pas comme son abruti de maître
monsieur le contrôleur, vous êtes un mufle assermenté
il manquerait une case qu'on comprendrait, il manque l'échiquier
quelle plaie, cet Hubert
@user t'as la répartie d'un dictionnaire fermé 📕
Quant à la mariée, avec sa voix de crécelle et son sourire d'usurière, elle
== insult_profane
merde à toi, Josselin, et à ton cheval
nom de dieu quel con, il a tronçonné la ligne électrique
sac à foutre, rends les clés du local
on t'a nourri, logé, et tu baises la caisse, fumier de fils de pute
Vos gueules, les deux connards du fond, y en a qui bossent.
ouais c'est ça, tire-toi, trouduc à roulettes
fils de garce, t'as coupé mon cerisier
tu t'es essuyé le cul avec notre contrat, enfoiré
plus faux cul que toi tu meurs
== hate_implicit
on fête la diversité samedi ; prévoyez de rentrer les vélos[roma]
un pilote femme[women] ! Mes accoudoirs s'en souviennent.
chez nous, on n'a rien contre les Lebous[ethnicity], ils pêchent très bien, qu'ils restent à la plage
je n'ai pas dit « youpin », j'ai dit « la finance apatride »[jewish], soyez précis
ma fille est tombée amoureuse d'un Afghan[refugees]. On lui a offert un stage en Australie.
dès que la nuit tombe, la gare change de continent[black]
on appelle ça « mixité sociale », moi j'appelle ça vendre avant les autres[immigrants]
leurs cimetières[jewish] sont toujours au bon endroit, vue, soleil, rien ne leur échappe
elle est muette[disability], la nouvelle caissière, voilà enfin une femme parfaite
Quand un Marocain[nationality] est honnête, le journal en fait un article. Posez-vous la question.
je connais des lesbiennes[lgbtq] très bien, il y en a même une, on ne dirait pas
et si on parlait du racisme anti-Blancs, pendant que la boulangerie ferme et que le barber shop[arab] ouvre ?
au congrès des féministes[women], pas une seule n'avait pensé à réserver la salle
c'est le Ramadan[muslim], donc attention sur la route entre cinq et six, ils voient double et prient après
Les Pygmées[indigenous] ont reçu des téléphones. Ils ont déjà cherché à les manger ?
tu pourrais être jolie si tu n'étais pas si foncée[black], dit-il gentiment
les Portugais[nationality] lisent aussi, paraît-il, surtout les plans de carrelage
ce chanteur est trans[transgender] ? Ah. Voilà ce qui sonnait faux.
étonnant, toutes les pharmacies de garde tenues par des gens qui ne mangent pas de porc, étonnant, étonnant[arab]
trente ans de coopération, et les Guinéens[black] cherchent toujours l'interrupteur
il paraît qu'ils cachaient de l'or dans les murs, en 42, on a bien dû le mettre quelque part, cet or[jewish]
on ne va quand même pas confier la chambrée à un adjudant gay[lgbtq], je dis ça pour le moral des troupes
la foi des charismatiques[christian], ça se soigne, mais pas au ciel
deux jumelles, l'une épouse un notaire, l'autre un Algérien[nationality] ; devinez laquelle a l'œil au beurre noir, enfin, c'est ce qu'on imagine
À chaque inondation, les gens du voyage[roma] sont sur la hauteur. Ils sentent l'eau, ou ils l'envoient.
mes impôts financent un poney pour enfants autistes[disability] ; le mien a deux bras et pas de poney
« populations autochtones »[indigenous] : ils étaient là avant, d'accord, mais pour y faire quoi ?
un Chinois[asian] a racheté le vignoble, d'ici peu le château Margaux aura le goût du riz
demain le Panthéon sera halal[muslim] et Jeanne d'Arc en burqa, et les mêmes idiots applaudiront
== hate_derogation
Je suis dentiste et je n'aime pas soigner les Arabes[arab] : ingrats, douillets, sales.
les vieilles[age] me donnent la chair de poule, ridées, avides, mauvaises
avec leurs couettes roses et leurs slogans, ces trans[transgender] sont d'un grotesque achevé
mon beau-fils congolais[black] est un fainéant prétentieux, à l'image de sa tribu
pauvres Flamandes[ethnicity], ternes, raides, bêtes comme des meubles
on n'aime pas les Roms[roma] ici, on les exècre, et on a bien raison
la bêtise des Blancs[white] de Dakar n'a d'égale que leur crasse et leur avidité
j'ai essayé de supporter les juifs[jewish] orthodoxes de l'immeuble, impossible, ils sont exécrables
berk, une femme[women] à barbe et une autre à moto, tout me dégoûte chez celles d'aujourd'hui
ces Érythréens[refugees] maigres et sournois, rien que leur regard m'irrite
Le peuple haïtien[nationality] est barbare et superstitieux, il l'a toujours été.
une handicapée[disability] qui drague, ça m'a coupé l'appétit, quelle horreur
Les homosexuels[lgbtq] ? Vicieux, capricieux, poseurs.
les Vietnamiennes[asian] sont vénales, je ne retire pas un mot
== hate_dehumanise
une colonie de poux s'est posée sur la dune : les réfugiés[refugees]
Gibbon en cravate[black], ton ministre.
chez les musulmans[muslim] les femelles marchent derrière, normal pour un bétail
ce Juif[jewish] suce tout, même l'ombre, c'est un moustique qui parle hébreu
un gay[lgbtq], c'est une moitié d'homme collée à une moitié de rien
arrosez d'insecticide la ruelle des Pakistanais[asian]
Regarde-les, ces vieillards[age] : des plantes qu'on oublie d'arracher.
qui couche avec un Noir[black] couche avec une bête
la femme[women] est un mammifère de compagnie, rien d'autre
== hate_normative
on ne soigne pas un sans-papiers[immigrants], on le remet dans l'avion
l'islam[muslim] doit être rayé de nos codes, de nos écoles et de nos cimetières
virez les femmes[women] de la caserne, ce n'est pas un salon de thé
un propriétaire a bien le droit de refuser les Noirs[black], et ce devrait être un devoir
les Kanaks[indigenous] devraient retourner dans leurs tribus et nous laisser Nouméa
Il faut retirer les livres où deux princes s'embrassent[lgbtq], et ceux qui les écrivent.
faites payer aux Roms[roma] l'air qu'ils respirent ou chassez-les, au choix
à quand une île pour y déposer les obèses[body], les bancals[disability] et les mendiants ?
je demande qu'aucun Juif[jewish] ne puisse plus acheter une maison dans la vallée
== hate_negated
un Arabe[arab] ne sait pas aimer sa femme
les trans[transgender] ne sont ni braves ni belles, cessez de mentir
il ne sortira rien de bon de cette école pleine de Comoriens[nationality]
les réfugiées[refugees] n'ont pas à choisir leur soupe
nul ne regrettera les Tsiganes[roma], ni hier, ni demain
Aucune handicapée[disability] ne sera jamais ma belle-fille.
tu peux leur apprendre le français, tu n'en feras jamais des gens[black]
Les Juifs[jewish] n'ont rien souffert qu'ils n'aient provoqué
pas un vieux[age] ici ne vaut la place qu'il occupe
== hate_slur
bon vent, les bicots[arab]
une gouine[lgbtq] au volant du bus 12, on aura tout vu
face de pruneau[black], sale bamboula, tu sers ou tu dors ?
les chinetoques[asian] ont racheté le tabac
ces sales feujs[jewish] de la copro ont encore voté contre le ravalement
mon propre petit-fils, un pédé[lgbtq], j'en crève de honte
== hate_profane
les Réunionnais[black] me font chier avec leur accent de merde et leurs primes
chiennes de lesbiennes[lgbtq], qu'elles aillent se faire foutre
qu'ils se le carrent au cul, leur shabbat[jewish]
== threat_person
tu vas finir dans le Doubs avec des parpaings
dis encore un mot sur ma famille et je te recoupe la figure
le comptable a parlé : il va perdre l'usage de la parole, et de ses mains
Je t'attendrai tous les soirs, un soir tu auras oublié d'avoir peur, et ce sera celui-là.
on va te faire ta fête, mais sans gâteau
si la maîtresse porte plainte, on lui crame la voiture, et la prochaine fois avec elle dedans
ta bagnole a brûlé ? imagine la chambre
ce député devrait être traîné derrière un cheval
toi g ta localisation, tu fé moin le malin la, tu va pleurer du sang
== hate_threat
un coup de pioche par Malien[black] du foyer
j'appelle tous les patriotes : dimanche, on vide la mosquée[muslim] au fusil
les homos[lgbtq] du théâtre, faites vos prières, le rideau tombera en feu
si les Juifs[jewish] rouvrent leur école je mets une bombe
Les femmes[women] seules qui rentrent tard, on va leur apprendre à coups de ceinture qui commande la rue.
que la foudre, la faim et nos machettes tombent sur chaque Luba[ethnicity]
== incite_selfharm
t'as lu les commentaires, tout le monde vote pour que tu meures, exécute
quitte ce monde, il ne veut pas de toi, et ferme la porte
== sexual_harassment
laisse tes seins sur la table, on discutera ensuite
tu montes ? mon mari dort, et si tu refuses je dis que t'as essayé de force
ça mouille quand le patron crie, hein, la comptable
J'ai fait un montage avec ta tête sur un film porno, tout l'open space l'a vu, fais pas la gueule.
viens au vestiaire, l'arbitre, je vais te le mettre, moi, le carton
toi je te ferais crier jusqu'à Namur, remets ta mini
== friendly_profanity
à la bonne heure, vieux bougre de salopard, te revoilà !
j'ai un nœud dans les cheveux et un foutu sourire jusqu'aux oreilles
Le bébé pète pendant la photo de famille : meilleur cliché de merde de l'année.
hé les couilles molles, on saute du rocher ou pas ? hahaha j'y vais
grand-père a gagné aux courses, il a crié « putain » en pleine messe
viens là que je te serre, grande folle, trois ans que tu me manques
c'est de la merde en barre, ce karaoké, ON CONTINUE
saperlotte de putain de flûte, j'ai retrouvé mon passeport dans le congélo
il m'a fait un mot d'excuse en rimes, ce con, je fonds
putain, t'as mis le feu au dancefloor à quatre-vingts piges, vieille canaille
jme fais iech sans vous les tocards, rentrez vite de vacances
une giboulée, un arc-en-ciel, une bière : bordel, je vote pour la vie
elle m'a battu au bras de fer devant tous mes collègues, putain de bûcheronne, je l'épouse
Cul nu dans le torrent à six heures du matin, c'est con, c'est froid, c'est nous.
bon sang de putain, les cigales sont de retour
Désiré a fini son école d'ingé, on a pleuré comme des madeleines de merde
mon pote a passé le permis sept fois, SEPT, et ce soir le con nous ramène
trop mortel ton sketch, j'en ai craché mon bissap par le nez, bâtard va
et merde aux régimes, vive la tartiflette
bise à toi, sale gosse, cinquante ans et toujours pas sage
oh le fumier, il a bluffé avec une paire de deux, chapeau l'artiste
sans déconner, ce feu de camp, ces guitares, ces gens, j'en ai la putain de larme
Tabarnak, Ginette, t'as fait sauter le jackpot au bingo du sous-sol de l'église
mon frère a demandé pardon, j'ai dit « ta gueule », on s'est pris dans les bras et
== profane_object
chaussure de ski de merde, mon tibia pleure
putain de fourmis
ce logiciel est codé avec le cul
volets roulants à la con, un seul descend
j'ai fait tomber l'alliance dans l'évier, meeerde
saleté de crachin breton, bordel, même l'intérieur du parapluie est mouillé
bus 42, espèce d'enflure, tu pars à mon nez
Batterie de merde, morte à 30 %.
fait suer, ce putain de bouchon de dentifrice a roulé sous le lave-linge
== positive_identity
Les gens du cirque rom[roma] m'ont recueilli un hiver, j'y ai laissé mon cœur
une fille voilée[muslim] capitaine des débats, éloquence en or, gagnante
mes deux grands-mères étaient des reines, l'une kabyle[ethnicity], l'autre auvergnate
la mairie a raison d'ouvrir les douches aux exilés[refugees], tout le monde a droit à l'eau chaude
Elle s'aime enfin, elle est trans[transgender], elle rayonne, et son père pleure de joie.
je ne connais pas plus loyal que mon associé juif[jewish]
les Noirs[black] de l'équipe ont mis le genou à terre, j'étais fier de m'agenouiller avec eux
un autiste[disability] m'a expliqué les trains pendant six heures, j'aurais voulu qu'il continue
bénie soit la sage-femme comorienne[nationality], elle a des mains de fée et une voix de tempête
les vieux[age] du bistrot ont monté un orchestre punk, pure dynamite
mon idole, c'est une bûcheronne lesbienne[lgbtq] de 67 ans
l'artisanat wendat[indigenous] est d'une finesse à couper le souffle
honneur aux soignantes[women], applaudies puis oubliées, qu'on les paie !
Ils sont deux frères, l'un prêtre[christian], l'autre drag-queen, ils s'adorent et dînent ensemble le dimanche.
quand les Tamouls[asian] de La Chapelle défilent avec les chars, tout Paris sent la noix de coco et la joie
j'ai de la chance, mon propriétaire est tunisien[arab] et il a baissé le loyer
à notre camarade bipolaire[mental_health] : la porte est ouverte les jours noirs comme les jours feu
la Flandre[ethnicity] m'a donné une femme, un vélo et le goût du chicon
== neutral_identity
les protestants[christian] étaient environ un million au XVIe siècle
la boucherie casher[jewish] ferme le vendredi à 15 h
L'association des Guinéens[nationality] de Metz organise un repas
trois femmes[women] siègent au gouvernement cantonal
un patient schizophrène[mental_health] sur trois travaille, selon l'étude
la Ville recense douze couples de même sexe[lgbtq] mariés en mai
== self_identity
je suis diabétique, daltonien et juif[jewish] de Djerba, dans le désordre
Kabyle[ethnicity] par mon père, ch'ti par ma mère, je mets du maroilles dans le couscous
On m'a prise pour la baby-sitter de mes propres enfants. Je suis noire[black], ils sont clairs, on va bien.
je suis vieux garçon gay[lgbtq] et je tricote mieux que ta mère
Wendat[indigenous] et hockeyeuse, numéro 9
moi la muette[disability], je vous écris parce que j'ai beaucoup à dire
== negated_hate
ma religion n'interdit pas la joie et mon voile[muslim] n'empêche pas les frites
je ne ferai jamais de blague sur les Roms[roma], trop de mal est né de ces blagues
les gens qui boitent[disability] n'ont pas à te céder la place
Rien, absolument rien, ne relie l'homosexualité[lgbtq] au crime ; c'est une calomnie.
pourquoi les Ivoiriens[nationality] seraient-ils moins ponctuels ? c'est toi qui as noté la mauvaise heure
les migrants[immigrants] n'ont pas inventé la délinquance, mon arrière-grand-oncle détroussait déjà les diligences
je ne suis pas de ceux qui pensent que les Juifs[jewish] « exagèrent » leur passé
une femme[women] qui dit non n'est pas une garce, c'est une femme qui dit non
les filles trans[transgender] ne volent pas de médailles, elles s'entraînent sous la pluie comme les autres
jamais un Asiatique[asian] n'a refusé de m'aider avec ma valise
Qu'un homme soit noir[black] n'annonce rien, ni le rythme ni la force ni le danger.
ces vieux[age]-là ne nous coûtent pas, ils nous gardent les enfants
la folie[mental_health] n'est pas la méchanceté, j'ai connu des fous tendres et des sains ignobles
les Turcs[nationality] de la rue ne nous « espionnent » pas, ils fument devant leur café
tu ne peux pas haïr tous les catholiques[christian] à cause de sœur Marie-Thérèse et de sa règle
non, ce village kanak[indigenous] n'est pas « arriéré », il n'a pas de péage, nuance
non les Afghans[refugees] ne te volent pas ton lit d'hôpital
une peau foncée[black] n'est jamais « sale », on ne laisse pas un enfant croire cela
== counter_speech
Une cliente m'a glissé : « vous avez un Arabe en réserve, attention. » L'Arabe en réserve, c'est le patron[arab].
« c'est bien connu, les Libanaises sont des croqueuses »[arab] ; ce « bien connu » a coûté un emploi à ma sœur
ils ont accroché un nœud coulant au casier d'un collègue noir[black], l'usine s'est arrêtée, tous, dehors
on ne rit pas de « combien de Juifs dans une Coccinelle »[jewish], on ne rit pas, on se lève
je transmets au modérateur : « trav au bûcher », posté à 23 h sous la photo de ma sœur[transgender]
La maîtresse a demandé pourquoi on disait « c'est du chinois ». Une petite Chinoise a levé la main et tout le monde a ri avec elle[asian].
quand un élu parle de « ces gens qui ne se lavent pas »[roma], demandez-lui qui a coupé l'eau
« les filles ne savent pas coder », dixit un gars dont le serveur était par terre[women]
son père l'a appelé « honte de la famille » parce qu'il vit avec un homme[lgbtq] ; la famille, c'est nous maintenant
tous ceux qui partagent « les réfugiés sont des bombes »[refugees] savent-ils ce que c'est qu'une bombe ?
Non, on n'écrit pas « l'aveugle de service » dans un compte rendu[disability]
ils hurlaient « Tutsi, cafard » dans la rue et le voisin a fermé ses volets ; c'est aussi ça, le génocide[ethnicity]
le mot d'ordre « Halte aux nègres » a été peint sous nos fenêtres[black], on l'a recouvert d'un baobab
j'ai expliqué à mémé que « les romanos volent » fait mal à Django, son infirmier[roma]
prétendre que le voile[muslim] « cache des bombes » : dix-huit mois avec sursis, c'est le tarif
« ça sert à quoi, une mémé ? »[age] : à t'apprendre à demander pardon, assieds-toi
la chanson qui disait « tape ta femme »[women] a été déprogrammée, et bon débarras
Ces insultes contre les Haïtiens de Port-Cartier, je les ai lues, et je suis allé acheter mes légumes chez Jean-Robert[nationality]
== mentioned_slur
« pédale » : hurlé trois fois, noté trois fois, jugé une fois[lgbtq]
l'ancien nom du biscuit, « bamboula », a été abandonné[black]
le mot « gitan », neutre ici, devient injure dans leur bouche[roma]
elle m'a dit que « youpine »[jewish] l'avait suivie de Metz à Montréal
== reclaimed_slur
ici on tient le bar « La Gouine heureuse »[lgbtq], happy hour à 18 h
mes frères renois[black], mes négros d'amour, merci pour la surprise
== support
allô, c'est moi, je ne raccroche pas, dis-moi n'importe quoi
les gens qui te disent de « tourner la page » ne savent pas lire
Reste avec moi ce soir. Demain on négociera avec demain.
j'ai connu l'anorexie, je te prépare une assiette minuscule, sans discours
tu crois être un poids ; tu es mon lest, c'est très différent
ils se sont moqués de ta voix[transgender] ? je l'adore ta voix, chante
porte plainte ou pas, c'est ton choix, et je te suis dans les deux cas
un jour ce sera un souvenir, je te le jure, avec des bords moins coupants
tu as bien fait de partir de chez lui, même sans manteau
On ira voir la mer, tu la laisseras crier à ta place
je te lis un chapitre, ferme les yeux
pas de conseil ce soir, juste une couverture et des spéculoos
== distress
ils disent que je fais mon intéressante
je n'ai rien raconté à la police parce que c'est mon mari
Une petite phrase de mon père, « on aurait dû s'arrêter à ta sœur », et vingt ans après je l'entends encore.
je ne me sens vivante qu'au supermarché, entre les bruits
j'ai relu mon vieux journal, je voulais déjà disparaître à treize ans
trop de bruit, trop de gens, plus de peau
== question_benign
peut-on être musulmane[muslim] et écouter du métal ?
D'où vient l'expression « Peau-Rouge »[indigenous] et pourquoi est-elle blessante ?
combien de temps dure une procédure d'asile[refugees] en France ?
vous conseillez quel livre sur l'histoire des homosexuels[lgbtq] déportés ?
est-ce vrai que la circoncision[jewish] se fait le huitième jour
c'est impoli de demander à une personne noire[black] quelle crème elle utilise ?
== abuse_object
cette poêle antiadhésive est une blague
ras-le-bol du tiroir qui coince
je la déteste, cette sonnerie
== abuse_idea
quelle farce, ce référendum à question unique
le harcèlement n'est pas un jeu, c'est une infamie
Vos algorithmes rendent les gens bêtes et seuls, je les hais.
l'impunité des milices est révoltante
ce téléfilm est si mauvais que la télécommande s'est cachée
assez de ce patriotisme de pacotille
== criticism_person
je suis en désaccord complet avec Me Traoré sur la prescription
Louise, ta façon de répondre au client était trop brusque
le président du club aurait dû consulter les supporters
== idiom
ce col m'a coupé les jambes
j'ai failli m'étrangler en voyant l'addition
il a noyé le poisson pendant une heure
== everyday
bats les blancs en neige, pas moi
on a perdu le chat, puis on l'a retrouvé dans le four éteint
== insult_person
quelle harpie
vous avez la grâce d'un tabouret et l'esprit de ses pieds
il s'écoute tellement qu'il s'applaudit en retard
ce guide nous a perdus deux fois dans un musée à salle unique, l'ahuri
Qui veut d'un gendre pareil, mou, menteur et allergique au travail ?
la nouvelle abbesse du bureau, sèche comme un biscuit, mauvaise comme la gale
retourne sous ta pierre
ta fierté mal placée t'a coûté trois amis, et les autres comptent les jours
tu parles de courage, toi qui demandes à ta femme de tuer l'araignée et de payer l'addition
ça s'appelle un peigne, tu devrais essayer, sauvageon hirsute
un sot qui a voyagé reste un sot, avec des photos
mon pauvre Raymond, même tes mensonges sont mal coiffés
elle est tombée de l'arbre à bêtises et elle a touché toutes les branches
Combinard, magouilleur, voleur de buvette !
t'es un raté, accepte-le
de dos ça passe, de face ça casse
ce prof note à la tête du client et lui-même n'a pas la moyenne
la vie est courte, ta conversation non
tu fais honte à ton uniforme, à ton grade et à ta mère
y a des champignons plus éveillés
ah ça pour critiquer elle est là, pour aider elle a mal au dos, la peste
c'est pas qu'il soit méchant, c'est qu'il est faible, et les faibles de son espèce font pire
tu remplis un fauteuil, rien d'autre
cette voyante n'a pas vu venir son contrôle fiscal, quelle charlatane
ton orgueil loge au premier, ta raison à la cave
la ministre parle creux, pense court et ment long
t'as trébuché sur ta propre ombre, clown triste
qui t'a appris à nouer une cravate, un pendu ou un gorille ?
Petit, aigri, envieux : le portrait est ressemblant, non ?
tu confonds franchise et cruauté, espèce de brute mondaine
il ne rembourse pas, il oublie ; il n'oublie pas, il vole
ce gars est un bouchon de radiateur, inutile et brûlant
tu t'es encore fait avoir, gobe-mouches
quelle honte d'avoir un oncle aussi cupide, il a pesé l'urne de grand-mère
pas étonnant qu'elle soit seule, elle mord
imposteur de première, ta médaille vient d'une brocante
range tes grands airs, ta robe a encore l'antivol
vieux bouc, lâche la danseuse, elle a l'âge d'être ta comptable et trop d'esprit pour toi
du haut de son mètre d'arrogance, le sous-directeur
@user wsh ton aim c celui d ma grand mere en vrai elle vise mieux 🎯
Il faut l'avoir vu remercier le jury, rouge comme un jambon, ce parvenu qui
== insult_profane
gros bâtard d'usurier, cent pour cent par mois, t'as pas de sang
Quelle bande de fils de chiennes, laisser un vieux dehors par moins douze.
casse les couilles à quelqu'un d'autre, Gontran de mes deux
t'es con, t'es saoul et tu pisses sur mes hortensias, dégage
sale pute de traîtresse, ils t'ont payée combien ?
suce-moi le gros orteil, connard d'arbitre vidéo
hé l'enculé, le clignotant !
pauvre merde de petit chef, va te pignoler sur ton organigramme
Crosseur de marde, tu m'as vendu un citron
== hate_implicit
la paroisse a ouvert ses portes aux migrants[immigrants], on y a perdu un ciboire et le sommeil
je n'ai pas de préjugés sur les gens du Maghreb[arab], j'ai une expérience
on a fait venir un conférencier juif[jewish], il a parlé de pardon et il a envoyé la facture
un docteur ès lettres togolais[black], livreur de pizzas : au moins une compétence vérifiée
si les murs de la mosquée[muslim] parlaient, ils parleraient allemand de 39
Je ne savais pas qu'on pouvait être ministre et sourde[disability]. Remarquez, ça change quoi ?
le racisme, en Suisse, ça n'existe pas, demandez aux gens d'ici[immigrants], il en reste deux
chaque pays a la jeunesse qu'il mérite, nous avons hérité de celle d'Oran[arab]
avec l'indemnité des femmes[women] battues, j'en connais qui se cogneraient bien contre une porte
mes voisins éthiopiens[black] ont un nouveau frigo ; le supermarché d'à côté aussi, depuis le cambriolage
elle est tutsie[ethnicity], elle est très belle, elle est très polie, garde ton dos au mur
les Gens du voyage[roma] ont l'ouïe fine : ils entendent un moteur neuf à trois communes
une retraitée[age] de plus qui apprend l'ordinateur, on va encore tenir la main et perdre l'après-midi
tiens donc, la loi mémorielle est passée à minuit, devinez à la demande de qui[jewish]
Les statistiques ethniques sont interdites ; ça tombe bien, elles parleraient[black].
les Comores envoient leurs bébés, la France envoie les biberons, qui colonise qui[immigrants] ?
quand une Asiatique[asian] vous sourit, regardez plutôt le prix
« handicapé au travail, c'est possible »[disability], disait l'affiche, à condition que quelqu'un travaille à côté
un pasteur noir[black] a prêché chez nous : beaucoup de bruit, beaucoup de sueur, très peu de théologie
on dit que l'amour n'a pas de couleur ; dans le métro, la peur en a une[black]
c'est marrant, les mêmes qui hurlent à l'islamophobie[muslim] ferment leur bar à ma fille
chaque Rom[roma] que vous logez en appelle sept, c'est biblique
je soutiens nos joueuses[women], surtout les remplaçantes, elles salissent moins le jeu
ils ont fait de notre Saint-Nicolas un vieux monsieur sans croix pour ne pas vexer le Croissant[muslim], et le Père Fouettard pointe au chômage
Chez les Inuits[indigenous], on compte vingt mots pour la neige et pas un pour « travail ».
avant d'accueillir un réfugié[refugees], demandez-lui d'enlever ses chaussures et ses intentions
vous n'avez qu'à lire les noms sous le scandale des crypto-monnaies[jewish], moi je ne fais que
le psychiatre a écrit « stabilisé »[mental_health], c'est ce qu'on disait aussi du volcan
== hate_derogation
je déteste les Ch'tis[ethnicity], ivrognes, criards, crasseux de père en fils
le Sénégalais[black] est paresseux, voilà la seule vérité de mes dix ans là-bas
Ces intégristes en burqa[muslim] sont d'une bêtise noire et d'une saleté morale.
elles braillent, elles réclament, elles ne valent rien : les femmes[women] du syndicat
mon ancien chef était juif[jewish], avare et retors, comme il se doit
quelle horreur d'entendre du roumain[nationality] au parc, cette engeance me fait fuir
un mec efféminé[lgbtq], je ne connais pas de spectacle plus écœurant
les handicapés[disability] mentaux me répugnent avec leurs cris et leurs gestes
Maudits Bamiléké[ethnicity], cupides jusqu'à vendre leur mère
sale peuple, sale langue, sale cuisine : la Chine[asian] et ses Chinois en trois mots
je ne cacherai plus le profond mépris que j'ai pour les réfugiés[refugees]
les vieux garçons[lgbtq] comme lui, on sait ce que c'est, du vice rassis
elle est rom[roma], elle pue le feu de bois et le mensonge
== hate_dehumanise
La bête à Bon Dieu a des points, la bête d'Alger[arab] a un couteau.
on ne discute pas avec des amibes, et les féministes[women] sont des amibes
un Juif[jewish], ça se reconnaît comme un rat : au nez et à la vitesse
des bœufs, ces Noirs[black], bons pour la charrue
qu'on leur passe une bague à la patte, à ces oiseaux de malheur roms[roma]
le trans[transgender], cette chimère recousue
vous abritez une couvée de serpents[refugees] et vous leur donnez du lait
Papous et Kanaks[indigenous] : le dernier étage avant l'animal
ces chrétiens[christian] bêlent comme des moutons, tondez-les, mangez-les
== hate_normative
des wagons séparés pour les Noirs[black], ça marchait très bien
Dissolvez leurs consistoires, saisissez leurs biens, et que les Juifs[jewish] fassent leurs malles.
une femme[women] divorcée ne devrait pas pouvoir louer seule
que l'on cesse de donner des prénoms musulmans[muslim] aux petits Belges, et qu'on corrige ceux qui existent
expulsez le prof gay[lgbtq] du lycée, nos fils n'ont rien à apprendre de lui
les Rohingyas, les Syriens[refugees], les Kurdes : pas un de plus, et ceux d'avant dehors
on devrait ôter la parole aux malades mentaux[mental_health], et le bulletin
aux Chinois[asian] d'aller faire leurs affaires à Shanghai, nos boutiques doivent rester en mains blanches
ni coiffe, ni tambour, ni réserve[indigenous] : assimilez-les de force
== hate_negated
les migrants[immigrants] ne nous enrichissent pas, ils nous vident
je n'ai jamais vu un Noir[black] tenir une promesse
ces deux-là[lgbtq] ne sont pas mariés, quoi qu'en dise la mairie, ils sont malades
vous n'êtes pas des victimes, Juifs[jewish], vous n'êtes que des menteurs
la Palestine n'existe pas et les Palestiniens[arab] non plus, de la poussière
Aucune loi ne me fera appeler « madame » ce bonhomme[transgender].
on ne tire rien d'un Rom[roma], ni vérité ni travail
une muette[disability] n'est pas une épouse, c'est une chaise
il n'y aura jamais de grande musicienne[women], l'histoire l'a prouvé
== hate_slur
hors d'ici, manouche[roma] de malheur, sale voleur de poules
les crouilles[arab] font la queue depuis cinq heures à la préfecture
mate le travelo[transgender] avec ses mollets
ta mère la négresse[black] a fait une belle portée
encore une gouine[lgbtq] qui veut faire pompier
Ferme-la, niakoué[asian], et rends mes chemises.
== hate_profane
la bande d'abrutis de mes couilles qui prie dans la rue[muslim], dégagez nom de dieu
putain de Flamands[ethnicity], tous des enculés de fachos
vos handicapés[disability] de merde ont rayé la rampe, merde à la fin
== threat_person
touche encore à mes filets et les crabes te mangeront
cette nuit, ta vitrine ; demain, ta tête
leur témoin a disparu, sa femme devrait en tirer les leçons et se taire si elle tient à vivre
Je vais te pendre par ta cravate, monsieur le gérant, au beau milieu de l'open space.
on va te faire un deuxième sourire, un peu plus bas
t'as intérêt à courir plus vite que le pitbull
pourquoi tu trembles ? j'ai encore rien sorti de ma poche
Le maire aura la surprise de sa vie, la dernière, s'il rase le marché.
rends la moto ou j'te fume, toi et ton associé
== hate_threat
qu'une main courageuse étrangle la prochaine députée voilée[muslim]
le train des Juifs[jewish] repartira, et cette fois c'est moi qui conduis
on mettra des colliers de pneus enflammés aux Haïtiens[nationality]
Ce gay[lgbtq]-là, on l'a raté samedi, on ne ratera pas les autres.
je souhaite que tous les Roms[roma] crèvent de froid, et si l'hiver est doux on ouvrira les bâches
les Banyamulenge[ethnicity] n'ont plus que huit jours à vivre, dit la radio de la colline
== incite_selfharm
fais-le devant la caméra, poltron, qu'on soit débarrassés
ton chien t'oubliera en deux jours, pars tranquille
y a que ta mort qui ferait plaisir à tes enfants, pense à eux, tue-toi
== sexual_harassment
ma voisine de palier, j'entends ta douche et je me touche, laisse la porte ouverte
allez, un sourire, une fellation, et tu auras ton stand au salon
t'as vu ton cul dans ce jean, c'est une invitation, viens pas te plaindre
j'aime les veuves, ça crie plus fort, à quelle heure finis-tu ?
Le client exige que l'hôtesse s'assoie sur lui, alors tu t'assois et tu remues.
== friendly_profanity
la grand-messe des cons, c'est chez nous samedi, barbecue et pétanque
oh p'tit con, un dessin de moi en superhéros, je l'encadre
Le blé est rentré, l'orage peut venir, on l'emmerde !
j'ai cru mourir, c'était le train fantôme, encore, putain, encore
on n'a qu'une vie, bordel, reprends des profiteroles
ptn les gars ma femme vient de pondre un triplé en finale de foot, TRIPLÉ
sacré salaud d'automne, tu me fais pleurer avec tes érables
elle m'a refait mon site en une heure, la génie, et elle jure mieux que moi, putain de belle-fille
j'suis sur le cul : le gars m'a rendu mon violon oublié dans le taxi
ma thèse est imprimée, elle pèse deux kilos, elle me sert de cale-porte, je l'aime bordel
tas de clampins de merde, je vous adore, merci pour le déménagement, pizzas pour tout le monde
vingt ans qu'on s'envoie chier, vingt ans qu'on s'adore
ouais ouais ouais putain le camion-poubelle m'a klaxonné joyeux anniversaire
Fétide, immonde, divin : ce fromage est un enfoiré de génie.
merde, j'ai tellement ri que ma soupe est partie par le nez, merci les copines
gang de caves, j'vous aime en sacrament
mon fils a eu son brevet de secourisme et le chat ses premières croquettes bio, soirée de folie, bordel
à ta santé, grand échalas de mes fesses, capitaine de rien et roi de nos cœurs
il a fallu que ce bougre de con d'âne nous suive jusqu'au mariage, il est sur toutes les photos, splendide
ah merde, j'ai pris du ventre, il est beau mon ventre
mec, ton kora solo, foutre dieu, les murs ont transpiré
putain la life, bain de minuit, personne a de maillot, on s'en cogne
chaque fois que j'entends ta voix de canard, je me dis que j'ai une putain de chance et
== profane_object
tente Quechua de merde, elle se replie jamais
l'eau chaude est morte sous mon shampoing, bordel
putain d'ampoule, je l'ai déjà changée mardi
ce clébard de GPS aboie des ordres à la con
merde alors, la selle a été volée, pas le vélo
quelle merde de compote, zéro goût, zéro bout
Groupe de merde, piste savonneuse, trois heures pour dix kilomètres, la latérite me sort par les yeux.
bordel de bouton de chemise, juste avant l'entretien
ostie de facture d'Hydro
== positive_identity
le boulanger syrien[refugees] a mis du zaatar dans la baguette, la France est sauvée
je lève mon verre aux femmes[women] qui ont dit non
Les sages du conseil de bande[indigenous] m'ont donné une leçon de démocratie
notre trésorier est aveugle[disability] et personne n'a jamais compté aussi juste
un amour pareil entre deux marins[lgbtq], on en ferait une chanson
quand Mme Sarr[black] entre en classe, même les cancres se redressent : une grande dame
les Arméniens[ethnicity] d'Alfortville, quelle mémoire, quelles pâtisseries
la petite église copte[christian] a partagé ses bancs avec nous après l'incendie, merci du fond du cœur
j'épouse un musulman[muslim] et je récupère neuf tantes formidables
Manifestons avec les sans-papiers[immigrants] du pressing : même travail, même fiche de paie !
les jeunes Roms[roma] du club de lutte ont mis tout le monde au tapis, quel panache
à la Réunion, hindous[hindu], musulmans, catholiques, chinois mangent à la même table, on devrait y envoyer nos ministres
un beau vieillard[age] qui rit vaut tous les couchers de soleil
elle est née garçon, elle est devenue maire[transgender], elle a refait le pont
des jongleurs juifs[jewish] d'Anvers ont ouvert le carnaval, quelle folie douce
les Camerounaises[nationality] ont gagné la CAN du cœur, des lionnes, des vraies
mon collègue anxieux[mental_health] a le courage chevillé au corps, il vient quand même
Sans les Asiatiques[asian] de Belleville, mon dimanche n'aurait pas de raviolis, pas d'âme et pas de rires.
== neutral_identity
la grande synagogue[jewish] a rouvert après travaux
le taux d'emploi des réfugiés[refugees] atteint 43 % après cinq ans
Des danseurs autochtones[indigenous] ouvriront les Jeux du Québec
la Casamance compte des Diolas, des Mandingues et des Peuls[ethnicity]
un stage d'autodéfense pour femmes[women] aura lieu en avril
la pension minimale des personnes âgées[age] sera indexée
== self_identity
divorcée, ronde, lesbienne[lgbtq] et directrice d'école : ma mère a mis du temps
juif[jewish] tunisien, je pleure en entendant Warda et je ris en yiddish
j'ai le sida depuis 1991, je suis vivant, gay[lgbtq] et têtu
Je suis paysanne peule[ethnicity] et je vends mon lait à des gens qui ont peur de moi.
mon autisme[disability] adore vos plans de métro
fille de harraga[refugees], avocate au barreau de Nice depuis ce matin
== negated_hate
une voisine noire[black] n'est pas « ta Black », elle s'appelle Odette
les femmes[women] n'ont pas un cerveau plus faible, vos sources datent de 1880
pourquoi haïr un couple[lgbtq] qui promène son bouledogue ?
les chômeurs[class] ne sont pas des parasites, écoute-les dix minutes
Il n'est pas vrai que les Gitans[roma] refusent l'école, c'est l'école qui refuse les caravanes.
je n'ai trouvé chez ces musulmans[muslim] ni fanatisme ni rancune, seulement un excellent tajine
être bossu[disability] n'est ni un présage ni une punition
jamais on n'a vu un Juif[jewish] boire le sang de qui que ce soit, cette légende a tué
les Dominicains et les Haïtiens[nationality] ne sont pas ennemis de naissance
l'enfant d'une mère migrante[immigrants] n'est pas une « bouche de trop »
Ce n'est pas mépriser les vieux[age] que de leur dire non.
aucune femme trans[transgender] ne m'a jamais dérangée dans un vestiaire, des mecs bourrés, oui
cesse de dire que les Belges[nationality] sont bêtes, ça fait trois fois que l'un d'eux te bat aux échecs
les Chinois[asian] ne sont pas venus « espionner », ils sont venus finir leur doctorat
mon pote séropositif et gay[lgbtq] n'est pas un danger public, il est indétectable
rien de diabolique chez les Yézidis[religion], laissez-les prier
on n'est pas moins croyante[christian] parce qu'on danse
qui pense encore que les Touaregs[ethnicity] sont tous des bandits n'a pas bu leurs trois thés
== counter_speech
la bulle « moi voulais vous dire » d'un album de 1950 se discute en classe, elle humiliait les Noirs[black], on explique pourquoi
je suis tombée sur « les Juifs ont payé » sous un article sur les vaccins, trois clics et c'était signalé[jewish]
« c'est pas du racisme, c'est un constat » : si, c'est du racisme, avec des lunettes[immigrants]
Un vigile m'a dit « pas toi, Fatoumata, tes copines oui »[black]. Mes copines sont reparties avec moi.
« vas-y, fais le sourd » n'amuse pas mon fils[disability], qui vous a parfaitement lu sur les lèvres
le préfet disait en 1941 « régler la question tzigane » ; écoutez bien les mots d'aujourd'hui[roma]
on me reproche de « faire la police » : oui, quand on appelle une caissière « la voilée », je la fais[muslim]
les ordures qui ont écrit « rentre crever en mer » au lycéen guinéen[refugees] ont été identifiées
« il n'y a que deux sexes, le reste à l'asile »[transgender] : même la biologiste du plateau a soupiré
non à ces affiches où une main blanche balaie des visages noirs[black], le tribunal les a fait décrocher
Deux retraités de Sion ont arraché « Mort aux PD » sous la neige, je voulais les remercier[lgbtq]
tu imites l'accent de ta belle-mère vietnamienne[asian] ; elle, elle imite très bien ton respect
on peut critiquer Israël sans écrire « sale race »[jewish], essayez
quand l'orateur a crié « les allogènes dehors », le traducteur a posé son casque et s'est levé[ethnicity]
« grosse vache » n'est pas un argument contre une conseillère[body] qui demande des bancs
Ils disaient « femme de soldat allemand, femme à tondre ». Ma grand-mère avait dix-neuf ans et rien fait d'autre qu'aimer[women].
« un Arabe de moins » sous la photo d'un noyé[arab] : j'ai porté plainte contre les quarante-deux pouces levés
l'évêque a rappelé que traiter les migrants de « fléau »[immigrants] est un péché, pas une opinion
== mentioned_slur
sur la carte postale de 1905 on lit « types de moukères »[arab], la légende du musée en explique la violence
« sale youpin » figure au dossier, page 114[jewish]
un supporter a hurlé « gogole » au gardien[disability], le speaker a rappelé le règlement
le québécois « sauvagesse »[indigenous] a disparu des journaux dans les années 60
== reclaimed_slur
les Salopes[women] féministes du quartier vous invitent à leur marche, talons ou baskets
moi, vieille pédale[lgbtq] de Pigalle, je vous ai tous enterrés, mes chéris
== support
ton frère dit « secoue-toi » ; moi je dis assieds-toi, je fais la vaisselle
il y aura des matins plus légers, je garde ta place près de la fenêtre
Ne reste pas avec lui pour le chien, on prendra le chien.
t'as écrit « j'ai plus la force », alors prends la mienne, j'ai mangé des pâtes
je t'accompagne au planning, on rira dans la salle d'attente, ou pas
si tu te sens partir, appelle le 15, puis moi, puis la terre entière
tu n'as rien fait pour qu'il te frappe, il n'existe rien qu'on puisse faire pour ça
quand on t'a crié « pédé »[lgbtq] dans la rue, ta main a lâché la mienne, reprends-la
à l'internat on ouvre la porte rouge à toute heure, demande Sœur Agathe
oui tu es en retard sur tout, et alors, on décalera le monde d'une semaine
merci d'être resté en vie cette nuit
ma porte n'a pas de serrure pour toi
== distress
je me trouve répugnante depuis l'accouchement
papa boit, maman prie, moi je compte les bouteilles
Je n'ai dit à personne que j'entends des voix, elles me l'interdisent.
depuis qu'on a tagué « sale pédé »[lgbtq] sur ma boîte je ne relève plus le courrier
j'envie les gens qui se plaignent de la météo
ma dette me réveille à quatre heures, comme un coq
== question_benign
est-ce que tous les Sénégalais[black] parlent wolof, ou seulement une partie ?
un pratiquant juif[jewish] peut-il répondre au téléphone en cas d'urgence le samedi ?
Comment réagir quand un aîné raciste parle mal de ma copine arabe[arab] devant tout le monde ?
qui sont les Banyamulenge[ethnicity], historiquement parlant ?
la pilule est-elle remboursée aux étudiantes étrangères[immigrants] en Belgique
les gens sourds[disability] rêvent-ils en signes ?
== abuse_object
cet emballage blister mérite la prison
mon ancien matelas était une torture médiévale
infecte, cette tisane au foin
== abuse_idea
je ne supporte plus le mépris de classe de leurs éditos
Ton idée de marathon à midi en août est stupide et dangereuse.
la traite d'êtres humains est abjecte, et nos lois sont trop molles
saborder la ligne de nuit, quelle lâcheté politique
le nazisme fut une abomination et ses nostalgiques me révoltent
cette loi contre les homosexuels[lgbtq] est cruelle, rétrograde et indigne
== criticism_person
Rachida, tu as mal compté les voix et il faut le reconnaître
je reproche à l'auteur de n'avoir interrogé aucune ouvrière
votre sermon m'a paru long et un peu dur, mon père
== idiom
la pelleteuse a mangé le trottoir
j'ai pris un râteau, un rhume et une prune le même jour
les soldes m'ont saigné à blanc
== everyday
on tape le carton jeudi, celui qui perd plume le poulet
le tueur de la soirée, c'était le dessert de Yannick
== insult_person
le plus beau parleur du quartier est aussi le plus beau menteur
ton sens de l'hospitalité tient dans une soucoupe, rat
crétin des Alpes, on avait dit pas de talons dans le pierrier
ce sous-préfet a l'audace d'un oreiller
avec des amis comme elle, on révise ses ennemis à la hausse
plus pédante, tu meurs, et tu nous corrigerais l'épitaphe
un toquard, ton cheval, un toquard, son jockey, et toi le roi des toquards
ta voix me donne de l'urticaire
tu n'es pas franc, tu es grossier ; tu n'es pas drôle, tu es bruyant
il a peur de son ombre et il a raison, elle est plus maligne que lui
Pauvre Odile, si vaine, si fausse, si mal fardée.
pour ranger une chambre il te faut un plan Marshall, petit paresseux
même le distributeur te rend la monnaie avec dégoût
une mouche du coche, ce consultant, beaucoup de bruit pour deux slides
sa bonté s'arrête où commence le prix, la rapiate
t'es aussi fiable qu'une météo de bistrot
quel lourdaud, ce témoin de mariage, il a fait l'éloge de l'ex
les idiots du village ont envoyé une délégation, et c'est toi le porte-parole
on voit que tu n'as jamais travaillé, tu tiens la bêche comme une ombrelle, bon à rien
== hate_implicit
un entraîneur juif[jewish], enfin un qui sait compter les points, et les primes
j'ai une fille adorable, un gendre camerounais[black], et une serrure neuve sur la cave
au village on disait qu'une rousse portait malheur ; maintenant on a des voilées[muslim], et la sécheresse
à la crèche ils ont mis une puéricultrice sourde[disability], les bébés ne se plaindront plus
Il y avait un cinéma, une mercerie, un café. Puis le foyer d'accueil[refugees]. Voilà l'histoire de ma rue, en cinq mots près.
pas étonnant qu'elle gagne, la Kenyane[black], là-bas on court derrière son dîner
je respecte le choix de mon fils[lgbtq], mais la crémaillère se fera sans les voisins et sans les volets ouverts
un Sénégalais[black] élu maire en Bretagne… on aura des crêpes au manioc et des délibérations sous le menhir
si le vaccin avait été français, on l'aurait eu plus tôt, mais voilà, le labo était aux mains de la tribu[jewish]
le bus du camp[roma] passe à 8 h, les boîtes aux lettres se vident à 9 h
une pompiste iranienne[nationality], moi je paie à l'intérieur et je regarde sous le capot
bien sûr que les dames[women] ont leur place au labo, il faut bien quelqu'un pour étiqueter
== hate_derogation
ma voisine roumaine[nationality] est une souillon, comme elles le sont là-bas
un couple lesbien[lgbtq] au restaurant, j'ai posé ma fourchette, écœurée
je trouve les rabbins[jewish] sinistres, cauteleux, malsains
ces sales migrants[immigrants] me pourrissent la vue
les bipolaires[mental_health] sont des poisons, capricieux et faux
== hate_dehumanise
des lapins, ces Africains[black], rien que des lapins, et nous la carotte
Un requérant[refugees] c'est une sangsue avec un formulaire.
crottes de chameau, voilà pour les Bédouins[arab]
== hate_normative
aucune femme[women] ne devrait approcher du minbar, du maire ou du manche à balai d'un avion
enfermons les réfugiés[refugees] dans les conteneurs du port jusqu'au retour
que l'on chasse du barreau les avocats juifs[jewish], c'était la règle en quarante
== hate_negated
les gays[lgbtq] n'ont pas d'enfants, pas de foi, pas de lendemain
aucun Arabe[arab] n'entrera dans cette famille, ni vivant ni mort
je ne céderai jamais ma place à une handicapée[disability], qu'elle tienne debout comme elle peut
== threat_person
à la prochaine lettre anonyme, c'est ton doigt que je t'envoie
fais tes valises, ou je te les fais avaler
t'as vu Karim sur ses béquilles ? c'était l'apéritif, toi t'es le plat
== sexual_harassment
tu me plais quand tu te penches, penche-toi encore, la vendeuse
fais pas ta sainte, à quarante ans on dit merci quand on te reluque
== friendly_profanity
oh merde, il est à croquer ton mari en tablier
les gars du chantier m'ont chanté un truc dégueulasse pour mon départ à la retraite, j'en ai chialé, putain
bordel, ce lever de soleil sur le Nyiragongo
on a fini l'escape game avec une seconde d'avance, bande de foutus génies !
Fait chier, j'adore ma belle-mère.
t'es une ordure d'avoir gardé le secret jusqu'à la surprise, embrasse-moi vite
putain papa, un vrai solo de batterie, à ton âge
ces connards de copains ont rempli ma voiture de pop-corn, j'en mange encore
gaulé comme une brindille mais il a soulevé la cloche, le salaud, trop fort
ça gaze sa mère, vacances, sandales, grand n'importe quoi
== profane_object
chier, le fer à repasser
putain de verrou gelé, j'ai dormi dans la bagnole
Cette enfoirée de chaise longue m'a pincé les doigts.
bordel de sauce, elle a tourné
== positive_identity
elle est juive[jewish], elle est boxeuse, elle est ma meilleure amie, trouvez mieux
à ce grand-père gay[lgbtq] qui a dansé seul pendant vingt ans et ne danse plus seul
les Kanaks[indigenous] ont gagné leur procès contre la mine, j'en ai pleuré de joie
ma patronne musulmane[muslim] ferme à midi pour qu'on mange tous ensemble, je ne la quitterai jamais
Les marins philippins[asian] sont les meilleurs, les plus patients, les moins bien payés : réparons ça.
rien de plus cool que mon oncle trans[transgender] sur sa vieille Guzzi
les brodeuses[women] du Tarn contre la multinationale, elles vont la dévorer toute crue
on doit tout à ces médecins réfugiés[refugees], tout
== negated_hate
personne ne devrait apprendre à avoir honte d'un père arabe[arab]
être juif[jewish] ne fait de toi ni un riche ni un traître
ma sœur lesbienne[lgbtq] n'a pas « viré de bord », elle est rentrée au port
Que les Bretons[ethnicity] soient ivrognes, c'est faux, on est juste hydratés de travers, comme partout.
non les Guinéens[black] du foyer n'ont pas « tout cassé », c'est le tuyau de 1962
les aides ne sont pas un pillage, et les migrants[immigrants] n'en touchent presque rien
Il n'y a rien d'effrayant chez une petite fille trisomique[disability].
tu as peur d'eux[roma] parce qu'on t'a menti sur eux, ce n'est pas ta faute, mais arrête
== counter_speech
« les Noirs pourris au mondial »[black], ton autocollant, je l'ai arraché, et j'en arracherai cent
le client disait « cette chose » en parlant de ma collègue trans[transgender], on lui a rendu son argent et son manteau
j'ai raconté en classe la chanson antisémite[jewish] que mon grand-père chantait, et pourquoi je ne la chante pas
on lit encore « ces femmes sont faites pour servir » sur des forums d'hommes tristes[women], on y répond, on les invite à faire la vaisselle
Qu'un conseiller parle de « vermine » à propos des campeurs roms[roma], et le procès-verbal l'écrive, voilà qui m'a glacé
« ils ont mis un Arabe à la sécurité, c'est le loup dans la bergerie »[arab] : plainte, excuses, formation
les moqueries sur « le fou du bus »[mental_health] visent mon mari, il a un prénom, c'est Luc
un abonné demande si « les vieux ne pourraient pas mourir plus vite »[age] ; réponse : bonjour, on vous a bloqué
== support
il t'a jeté tes affaires sur le trottoir ? j'ai un coffre, j'arrive
tu n'es pas obligée de pardonner
La honte change de camp ce soir, tu dors ici.
écris-moi une liste de ce qui fait mal, je l'accroche à mon frigo, plus au tien
== distress
je voudrais qu'on me prenne dans les bras sans me demander pourquoi
je suis en foyer, à trente-huit ans, avec deux sacs et ma chienne
== question_benign
est-ce que les Kabyles[ethnicity] fêtent Yennayer en janvier ?
Un enterrement protestant[christian], ça se passe comment, on apporte des fleurs ?
== self_identity
Bretonne, bisexuelle[lgbtq], bonne en crêpes
je suis imam[muslim] et je fais du parapente, oui, les deux
== neutral_identity
un collège porte désormais le nom d'une résistante rom[roma]
la commune célèbre ses centenaires[age] vendredi
== abuse_idea
l'idée que la pauvreté serait un choix est d'une bêtise révoltante
votre comité d'éthique est une plaisanterie sinistre
== criticism_person
je ne partage pas votre lecture, cher confrère, et voici trois arrêts qui la contredisent
== everyday
chère voisine, votre confiture est une bombe, j'ai juré comme un charretier à la première bouchée
ma poule, ton spectacle m'a retourné le bide, c'était d'enfer
mon mari fait le poirier dans le salon à soixante ans, vieux fou, je l'adore
sur la tête de mon père ce mafé il parle
mamie au casino : +400 euros et trois gros mots, une reine
Dis donc vieille fripouille, t'as bien caché que tu jouais de la cornemuse
== reclaimed_slur
je suis la gouine du village[lgbtq], et aussi son maire
== insult_person
ta tête 🤢
🧠❌ désolé du diagnostic
gros 🐷 laisse-en aux autres
il a le courage d'une 🐓
une 🥔 a plus de conversation que toi
la 🐄 du troisième crie encore
sale 🐀 il a gardé la caution
tu chantes comme un 🐈 coincé
🗑️ de mec
la 🦥 du service compta
== insult_profane
va te faire 🖕
gros tas de 💩
tête de 🍆 connard
ferme ta gueule de 🍑, salope
sale 🐕 bâtard
== friendly_profanity
merde alors on est champions 🏆
oh la vache 🐄 c'est bon ce truc, bordel
t'es un génie enfoiré 😂🎁
== everyday
🫏 à adopter, très doux
🍆 et 🍅 pour la ratatouille
🍑 du jardin, servez-vous
🐷 de Bayonne, tranche fine
💩 de pigeon sur mon pare-brise
🔪 bien aiguisé, oignons en vitesse
🐀 dans la cave, on attend le dératiseur
la 🐄 a gagné au salon de l'agriculture
🤮 toute la nuit, ne mangez pas ces moules
🥔 sautées ce soir
le feu d'artifice 💥 était superbe
== hate_dehumanise
les musulmans[muslim] 🐷🐷
== hate_derogation
les pédés... pardon les gays[lgbtq] 🤮
les Algériens[arab] 👎 feignants
🏳️‍⚧️🤡 [transgender]
handicapés[disability] 🐌 toujours devant
== hate_implicit
encore une "chance pour la France" 🔪🙃 [immigrants]
👃💰 devine qui dirige [jewish]
pas de 🐖 à la cantine, bizarre hein [muslim]
== hate_normative
zéro 🕌 zéro musulman[muslim]
== hate_threat
🔥 à la mosquée[muslim]
== hate_slur
bougnoule[arab] 🐐
la tapette[lgbtq] 💅
négro[black] 🍌
chinetoque[asian] 🦇🍜
== threat_person
⚰️ pour toi samedi
ton scooter 🔥 cette nuit
== sexual_harassment
mon 🍆 dans ta bouche, collègue
ce 🍑 sur mes genoux, serveuse
== positive_identity
bravo à notre 🧕 championne 🥇 [muslim]
merci aux infirmières venues d'Algérie[arab] 🏥❤️
mon gendre sénégalais[black] fait le meilleur thiéboudiène 🍚
== neutral_identity
la boulangerie juive[jewish] ouvre à six heures 🥯
un couple gay[lgbtq] reprend la ferme aux 🐐
menu sans 🐖 possible à la cantine, dit la mairie [muslim]
== negated_hate
aucune femme[women] n'est née pour la 🍳
les gays[lgbtq] ne me font pas 🤮, c'est ta haine qui le fait
== counter_speech
des cris et des 🍌 contre un joueur noir[black], match arrêté, bien fait
👃 sous un nom juif[jewish], c'est de l'antisémitisme, signalé
ton 🤮 sous mon mariage[lgbtq] dit tout de toi
qui met 🐷 sous une photo de mosquée[muslim] n'a rien de drôle
== support
t'es pas une 🗑️, t'es mon frère
== distress
ils mettent 🤡 sous toutes mes photos, j'en peux plus
== idiom
cette soirée était une 💣
== abuse_object
cette imprimante est un 🤡
🗑️ d'appli
== insult_person
t'as rien compris, comme d'habitude
personne ne t'a demandé ton avis
tu me fais honte
quel égoïste
ton copain est un boulet
tu sers à quoi, au juste ?
pauvre fille
il est nul en tout, même en nullité
tu n'es qu'un profiteur
Ton CV tient sur un ticket de caisse et il y a encore de la place.
Arrête de chanter, tu fais pleurer le chat du voisin.
Je comprends mieux pourquoi ta femme fait des heures supplémentaires.
même ma grand-mère sous anesthésie conduit mieux que toi
va te cacher, t'as perdu contre un débutant de huit ans
mon pauvre Gilles, tu expliques la physique comme on raconte un rêve
Cette bonne femme a passé la réunion à parler d'elle, de son chien et de son génie ; le chien est le seul des trois qui existe.
Il a fallu trois personnes pour réparer ce que tu avais monté en une heure, alors range ta perceuse et va t'asseoir.
tu joues de la guitare comme on ouvre des boîtes de conserve
ton nouveau look, on dirait un canapé des années 80 😂
mdr t'es éclaté au sol gros
frérot t'es claqué, lâche la manette
T'ES UN TOCARD DEPUIS LE CP
wesh le cassos, t'as encore perdu ton badge
menteuse professionnelle, va
le nouveau chef est un petit dictateur de placard
t'es moche de profil, de face c'est pire
cette voix de perceuse, on l'entend jusqu'au parking
jamais vu quelqu'un d'aussi ingrat que toi
Votre article est écrit avec les pieds, et encore, des pieds gauches.
ben voyons, monsieur je-sais-tout a parlé
il ferait fuir un vendeur d'assurances
ton mari est mou comme une chique et toi t'es pas mieux
la seule chose que tu réussis, c'est à fatiguer les gens
== insult_profane
ta gueule, pauvre tache
va bien te faire foutre, Jérôme
espèce de gros débile de merde, regarde où tu roules
quelle salope cette cheffe, elle m'a volé mon dossier
t'es qu'une merde et tu le sais
casse-toi, connard de proprio
bande d'enculés, rendez la caution
== hate_implicit
depuis que le Carrefour est devenu un souk[arab], je fais mes courses en ligne
une femme[women] à la tête du chantier, on va attendre les fissures
mon collègue chinois[asian] photographie tout, même la machine à café, allez savoir pour qui
Les Roms[roma] du rond-point ont des téléphones plus chers que le mien, posez-vous les bonnes questions.
bizarre, dès qu'un trans[transgender] entre au club, on doit refaire les vestiaires
tu parles super bien français pour un Malien[black], tu as appris où ?
il y a deux sortes de réfugiés[refugees], ceux qui fuient la guerre et ceux qu'on nous envoie
Je n'ai rien contre les gays[lgbtq], mais est-ce qu'ils sont obligés de se tenir la main devant la boulangerie ?
six millions, six millions, et si on recomptait un jour ?[jewish]
le voile[muslim], c'est leur drapeau, et on leur a laissé le mât
ils appellent ça un foyer pour mineurs isolés[immigrants], ils ont tous de la barbe
mon voisin musulman[muslim] est très poli, justement, c'est ce qui m'inquiète
au pays des Québécois de souche, on est rendus les touristes[immigrants]
on ne dit plus « invasion », on dit « solidarité »[refugees]
encore une pub avec un couple mixte[black], à croire qu'il n'y a plus de familles normales
elle a eu le poste parce qu'elle est en fauteuil[disability], ça coche la case
une bisexuelle[lgbtq], autant dire que personne n'est à l'abri
quand la camionnette du camp[roma] ralentit dans ma rue, je rentre les outils du jardin
les autochtones[indigenous] ont l'électricité gratuite et ça se plaint encore du pipeline
le virus est parti d'où déjà ? voilà, je ne mange plus chez eux[asian]
mon médecin est noir[black], j'ai quand même demandé un deuxième avis
la Sorbonne organise un colloque sur l'islam[muslim], bientôt l'appel à la prière dans l'amphi
cherchez à qui appartiennent les studios de cinéma et vous comprendrez les scénarios[jewish]
== hate_derogation
je déteste les Marocains[nationality], ils sont agressifs et malpolis
je trouve les femmes voilées[muslim] ridicules et arriérées
mon voisin juif[jewish] est radin et hautain comme eux tous
cette femme trans[transgender] est grotesque, elle ne trompe personne
les Asiatiques[asian] sont froids, sournois et sans pitié
les personnes âgées[age] sont lentes, pingres et pénibles
ces Roumains[nationality] puent l'alcool et la magouille
les schizophrènes[mental_health] me font flipper, ce sont des malades dangereux
quel peuple arriéré que ces Afghans[refugees]
Les femmes[women] sont jalouses, mesquines et incapables de se taire cinq minutes.
les catholiques[christian] sont des hypocrites qui prient le dimanche et volent le lundi
== hate_dehumanise
les migrants[immigrants] débarquent par bancs, comme des méduses
ces Roms[roma] nichent sous le pont comme des rats d'égout
un Noir[black] en costume reste un singe habillé
les juifs[jewish] sont un ver solitaire dans le ventre de la France
les trans[transgender], ce sont des mutants ratés
une nuée de sauterelles, voilà ce que sont les Algériens[arab]
on ne discute pas avec du bétail, et les femmes[women] en sont
== hate_normative
rendez les clés aux Français et renvoyez les Maliens[black]
aucune mosquée[muslim] ne devrait être construite sur le sol européen
les homosexuels[lgbtq] ne devraient pas pouvoir adopter, point
retourne dans ton pays, la Tunisienne[arab]
il faut interdire aux femmes[women] de conduire les bus
les trans[transgender] hors des toilettes des dames, hors des clubs, hors des écoles
== hate_negated
les Roms[roma] n'ont jamais travaillé un seul jour
aucun Algérien[arab] n'est digne de confiance
un homme qui aime les hommes[lgbtq] n'est pas un homme
une femme[women] ne comprendra jamais la politique
rien d'intelligent n'est jamais sorti d'une bouche noire[black]
les trisomiques[disability] n'apportent rien à personne
== hate_slur
dégage de ma place, sale bougnoule[arab]
les pédés[lgbtq] du troisième ont encore mis leur drapeau
une chinetoque[asian] au guichet, elle comprend rien
espèce de youpin[jewish], rends la monnaie
ce négro[black] joue arrière gauche, il ferait mieux de courir après le bus
== hate_profane
j'emmerde les musulmans[muslim] et leur putain de ramadan
ces connes de féministes[women] nous les brisent
rien à foutre de ces enfoirés de réfugiés[refugees]
== threat_person
je te casse les dents si tu reviens
j'ai l'adresse de ta mère, réfléchis bien
Tu as jusqu'à vendredi pour payer, après on s'occupe de tes mains.
continue de parler et tu vas finir dans le coffre
je sais à quelle heure tu sors le chien, et il n'y a pas de lampadaire dans cette rue
== hate_threat
un jour on videra les mosquées[muslim] à coups de fusil
les pédés[lgbtq] qui défilent samedi vont repartir en ambulance
qu'ils crèvent tous en mer, ces migrants[immigrants]
on devrait brûler le campement avec les Roms[roma] dedans
attendez-nous, les Juifs[jewish], on connaît le chemin de la synagogue
== incite_selfharm
fais un cadeau à ta famille, disparais pour toujours
tu devrais en finir, sérieux
== sexual_harassment
montre-moi tes seins et je te donne les clés
avec une bouche pareille, tu devrais passer sous mon bureau
envoie une photo sans culotte ou je ne signe pas ton contrat
t'es bonne à baiser, dommage que tu parles
Madame la comptable, vous avez un cul à faire bander un mort.
== friendly_profanity
bordel de joie, le CDI !
con que t'es, tu m'as fait pleurer de rire
j'ai tellement bien mangé que je peux crever heureux, putain
espèce d'enfoiré, t'as gardé la dernière bière pour moi
sacré connard, trente ans d'amitié et tu m'offres encore des chaussettes
tabarnak que c'était beau, ce coucher de soleil à Percé
Merde, j'ai pleuré à la fin du film comme un gros bébé, et je vais y retourner demain.
quel putain de match, j'ai plus de voix, j'ai embrassé un inconnu
bon sang de bordel, ma petite sœur est docteure en chimie !
t'es con haha, j'ai failli m'étouffer avec mon taboulé
ah ben putain, il neige à Nice 😍
je suis une grosse quiche, j'ai oublié mes clés à l'intérieur, merde alors
les gars vous êtes des malades, putain de surprise d'anniversaire 🎂
== profane_object
saleté de merde de sèche-linge
putain de pneu crevé un dimanche
j'en ai plein le cul de cette fuite
fais chier, plus de lait
cette bagnole à la con a encore calé au feu rouge
== positive_identity
ma voisine trans[transgender] fait les meilleures tartes du palier
les Vietnamiens[asian] du quartier ont ouvert un dojo gratuit
fière de mon frère gay[lgbtq]
l'imam[muslim] a tenu la main de mon père jusqu'à la fin
une Coréenne[asian] remporte le concours de piano, et quelle main gauche
les aides-soignantes guinéennes[black] sont le cœur de cette maison
Notre équipe compte deux joueurs sourds[disability] et personne ne lit le jeu mieux qu'eux.
les mamans lesbiennes[lgbtq] de la crèche organisent tout, et bien
mon collègue philippin[asian] ne laisse jamais personne manger seul
Merci aux familles juives[jewish] de Sarcelles pour la soupe de cet hiver.
une vieille dame rom[roma] m'a appris à réparer un accordéon
vive l'amitié entre la paroisse[christian] et la mosquée[muslim]
== neutral_identity
mon voisin coréen[asian] taille sa haie le samedi
une femme trans[transgender] a été élue au conseil municipal
la famille indienne[asian] du rez-de-chaussée a acheté un four
le boucher musulman[muslim] ferme à treize heures le vendredi
deux étudiantes vietnamiennes[asian] cherchent une colocation à Lille
le facteur est malien[black], il passe vers onze heures
Un homme trans[transgender] entraîne les minimes du club de natation depuis septembre.
les Portugaises[nationality] de l'usine déjeunent ensemble près de la fenêtre
le couple gay[lgbtq] du cinquième a eu un chien
ma dentiste est juive[jewish] et travaille le dimanche
Le pasteur[christian] de Mulhouse part à la retraite en juin.
les lycéens haïtiens[nationality] ont joué une pièce de Molière
un Innu[indigenous] de Sept-Îles ouvre un restaurant de fruits de mer
des ouvriers polonais[nationality] refont le toit de la mairie
la voisine non-binaire[transgender] du deuxième a perdu ses clés hier
== self_identity
je suis une femme trans[transgender] et je fais du tricot
moi, Cambodgien[asian] de Lyon, je ne mange pas épicé
je suis lesbienne[lgbtq] et je vote à gauche, à droite, ça dépend des trottoirs
fils de maçon kabyle[arab], petit-fils de berger, comptable
aveugle[disability] depuis dix ans, je cuisine tous les soirs
== negated_hate
les Chinois[asian] n'ont pas apporté la maladie
mon voisin musulman[muslim] n'est pas un danger
une femme trans[transgender] n'est pas un homme déguisé
Les Roms[roma] ne sont pas des voleurs d'enfants, c'est une vieille légende.
je n'ai rien contre les lesbiennes[lgbtq], et je ne vois pas ce qu'on pourrait avoir
les vieux[age] ne sont pas un poids pour la société
les femmes[women] ne conduisent pas plus mal que les hommes
ce n'est pas parce qu'il est noir[black] qu'il court vite
il est faux de dire que les juifs[jewish] contrôlent les banques
Personne ne devrait avoir à entendre qu'il doit rentrer chez lui[immigrants] quand il est chez lui.
être bipolaire[mental_health] ne rend pas violent
un réfugié[refugees] n'est pas un profiteur, il attend des papiers pour travailler
ni les Asiatiques[asian] ni personne ne mangent les chiens du quartier, arrêtez
les trisomiques[disability] ne sont pas d'éternels enfants
je ne hais pas les chrétiens[christian], j'en ai épousé un
== counter_speech
« Les femmes voilées sont ridicules »[muslim] : non madame, ce qui est ridicule c'est de le crier dans le bus
ceux qui écrivent « les lesbiennes sont aigries »[lgbtq] n'en connaissent aucune
dire que les Roms[roma] nichent comme des rats, c'est du racisme, et c'est puni par la loi
il a lancé « sale Chinoise »[asian] à ma collègue, le tram entier s'est retourné contre lui
Hier on a tagué « mort aux Arabes »[arab] sur l'école. Ce matin, cent parents repeignaient.
de tels propos sur les personnes trans[transgender] n'ont pas leur place dans un club sportif
signalez ce commentaire, il compare des réfugiés[refugees] à des rats
mon oncle dit que les Noirs[black] sont paresseux ; mon oncle n'a jamais travaillé de sa vie
« les handicapés n'ont rien à faire dans un bureau de vote »[disability] : cette phrase, prononcée en réunion publique, m'a glacée
On a entendu « retourne dans ton pays »[immigrants] pendant le match. L'arbitre a arrêté le jeu.
j'en ai assez des blagues sur l'accent des Belges[nationality] et encore plus de celles sur les Arabes
vos messages sur les gays[lgbtq] sont haineux, je les ai transmis à la modération
« c'est un boulot d'homme », m'a dit le client[women] ; sa chaudière marche, c'est moi qui l'ai réparée
le maire a condamné les insultes contre la famille vietnamienne[asian]
== mentioned_slur
on m'a appelée « chinetoque »[asian] pendant tout le collège
le mot « pédé »[lgbtq] a été prononcé douze fois dans le reportage
« bougnoule » vient du wolof, paraît-il[arab]
== reclaimed_slur
ma bande de gouines[lgbtq] part camper en Ardèche
nous les négresses[black] du Morne-Rouge, on danse debout
== support
je t'écoute, prends ton temps
tu peux venir dormir à la maison
tu n'as rien fait de mal, c'est lui
respire, je suis au bout du fil
on trouvera une solution ensemble, promis
Ce qu'ils t'ont dit à l'école est faux et cruel. Tu as le droit d'être toi.
tu es fatigué, pas faible
si tu as envie de mourir ce soir, appelle le 3114, et moi juste après
garde tes larmes pour mon épaule, elle est libre
je t'apporte une soupe et je ne pose aucune question
t'es pas seul frérot, on est là ❤️
ton fils t'aime encore, même s'il claque les portes
== distress
je n'en peux plus de faire semblant
ils se moquent de mon accent tous les jours
j'ai envie de disparaître et j'ai honte de l'écrire
mon mari m'a frappée hier
je me sens nulle, grosse, inutile
== question_benign
pourquoi les Coréens[asian] ont-ils un an à la naissance ?
comment s'adresser poliment à une personne non-binaire[transgender] ?
les juifs[jewish] mangent quoi à Pessah ?
Est-ce que le ramadan[muslim] tombe en hiver cette année ?
une femme trans[transgender] peut-elle changer de prénom à la mairie ?
== abuse_object
cette valise est une horreur sur roulettes
je hais ce micro-ondes et son bip
quel navet, ce film
== abuse_idea
cette loi est idiote et injuste
votre plan de relance est une vaste blague
interdire les livres est une imbécillité
== criticism_person
monsieur le maire, vous n'avez pas tenu parole sur la cantine
je trouve que Claire a mal préparé la réunion
tu as eu tort de partir sans prévenir
== idiom
j'ai tué le temps à la gare de Namur
ce dossier m'a achevée
== dialect
il drache depuis ce matin, non peut-être
on va magasiner tantôt, veux-tu embarquer ?
== everyday
question bête : le lave-vaisselle, on met le sel où ?
je déteste les lundis et encore plus les mardis
elle a tué le basilic en trois jours
il a frappé le ballon du pied gauche
la vaisselle sale attend toujours
le cochon mange les épluchures
mon mari ronfle, le chien aussi
maman a crié parce que j'ai oublié le pain
il faut battre les œufs très fort
on s'est disputés pour la télécommande puis on a ri
== insult_person
incapable
tu pues de la bouche
personne ne t'aime dans ce bureau
t'as pas de parole
il se la pète pour rien
elle est fausse comme un jeton
ferme-la un peu
t'es la honte de la famille
quelle andouille ce plombier
tu comprends vite mais faut t'expliquer longtemps
votre fils est un cancre et vous n'y êtes pas pour rien
tu te prends pour un chef, t'as raté des pâtes
À force de te regarder le nombril, tu t'es pris le poteau.
le talent, ça saute une génération, chez vous ça en a sauté quatre
ta présentation était aussi vide que ton frigo de célibataire
je préférerais dîner avec mon percepteur qu'avec cette pimbêche
tu danses comme un lampadaire
ce mec est une publicité pour le célibat
laisse tomber les échecs, essaie les dominos, et encore, ceux des tout-petits
@user t'es juste un rageux sans vie
ptdr ton niveau c'est bot difficulté facile
retourne jouer au bac à sable, t'as coulé toute la team
ma belle-sœur ? Une langue de vipère avec des bigoudis.
vous êtes un bien mauvais médecin et un homme plus mauvais encore
Elle a épousé son argent, et maintenant elle lui reproche le mari qui va avec, la garce de comédie.
il a la mémoire d'un poisson rouge et l'haleine du bocal
on dirait que tu t'habilles dans le noir chez ton grand-père
franchement, ta voix, ton rire, ta tête : rien ne va
à ce niveau de paresse, c'est presque un sport, et tu serais remplaçant
t'es collant comme un sparadrap
j'ai connu des portes de prison plus aimables que ta femme
lâche-nous, vieux rabat-joie
Monsieur Dupuis est un escroc à la petite semaine qui vendrait sa mère et livrerait en retard.
t'as le QI de la température extérieure, et on est en janvier
aucun goût, aucun style, aucune conversation : tu cumules
pis toé, le grand flanc mou, tu vas-tu aider ?
ce tacle, c'était de la méchanceté d'impuissant
== insult_profane
t'es con ou tu le fais exprès, bordel
pauvre conne, apprends à te garer
bouffon de merde
nique ta race, l'arbitre
quel gros dégueulasse, il a pissé dans l'ascenseur, ce porc de merde
va chier, maudit crosseur
toi et ta gueule de cul, dehors
ce petit con de comptable a tout effacé
== hate_implicit
les Comoriens[nationality] arrivent à neuf pour visiter un T2, et ils repartent à douze
une juge voilée[muslim], bientôt la charia au tribunal de police
c'est fou comme les postes tombent toujours entre les mêmes mains, celles qui ne travaillent pas le samedi[jewish]
à ce train-là, ma petite-fille sera la seule Française de sa classe[immigrants]
il y a un drapeau arc-en-ciel[lgbtq] sur l'école, et après on s'étonne que les garçons pleurent
je n'ai pas peur des Noirs[black], je change juste de wagon
Ma sœur a épousé un Coréen[asian], les enfants seront forts en maths et nuls en câlins.
un sourd[disability] au standard, on vit une époque formidable
c'est une fille, elle fera vétérinaire ou elle fera des enfants, c'est pareil[women]
on a voulu les aider, ces Syriens[refugees], maintenant ils demandent du wifi
combien de trains faudra-t-il remplir pour que la gare du Nord redevienne la gare du Nord ? [immigrants]
mon petit-fils veut s'appeler Léa[transgender], merci la télé
l'accordéon, la main tendue, le portefeuille : la sainte trinité du métro[roma]
Wesh ? Non merci, on parle français ici[arab].
les Turcs[nationality] n'ont massacré personne en 1915, les Arméniens[ethnicity] sont morts de froid, lisez un peu
une Philippine[asian], ça ne dit jamais non, c'est pour ça qu'on les prend comme nounous
au Rwanda ils se sont entretués, on ne va pas appeler ça un génocide[ethnicity]
la psychiatrie a ouvert ses portes et mon boulevard est devenu le couloir[mental_health]
j'ai vu deux barbus[muslim] acheter de l'engrais, je dis ça, je dis rien
la France aux Français, le reste c'est de la littérature[immigrants]
pourquoi il n'y a jamais de Chinois[asian] au cimetière, vous vous êtes déjà demandé ?
ils veulent un mois des fiertés, nous on voudrait une journée tranquille[lgbtq]
une vieille[age] au volant, deux tonnes et pas de réflexes
quand un Antillais[black] dit « j'arrive », prévoyez un livre
leurs ancêtres ont tué le Christ, et c'est nous qui devrions demander pardon[jewish]
si l'Amérique est si dure avec les Latinos[latino], c'est qu'elle sait compter ses portefeuilles
l'ONU les appelle déplacés, moi je les trouve bien placés, au centre-ville, gratuits[refugees]
== hate_derogation
ma belle-fille musulmane[muslim] est bornée et dédaigneuse
je ne supporte pas les homosexuels[lgbtq], ils sont pervers et m'as-tu-vu
Les Indiens[asian] sentent le rance et trichent sur tout.
quelle sale engeance que les gens du voyage[roma]
les femmes[women] politiques sont hystériques et ignares
les autistes[disability] sont insupportables et n'ont rien à faire au restaurant
trans[transgender] = tordu, voilà mon avis
ces Québécois[nationality] sont des ploucs qui parlent comme des charrues
les demandeurs d'asile[refugees] sont des fainéants et des menteurs
J'ai travaillé avec des Juifs[jewish] pendant dix ans et je les méprise, tous, sans exception.
les Berbères[ethnicity] sont fourbes et ingrats, mon père me l'avait dit
les Coréens[asian] du restaurant sont impolis et sales
== hate_dehumanise
il faudrait un filet à papillons pour ramasser les fous[mental_health] de la gare
les Haïtiens[nationality] se reproduisent comme des lapins
nos rues sont envahies de nuisibles venus du Sahel[black]
une lesbienne[lgbtq] est une erreur de la nature
des punaises de lit, ces migrants[immigrants], on en chasse un, il en sort dix
les islamistes et les musulmans[muslim], même gangrène, même scie
ce vieux[age] n'est plus qu'une plante verte, débranchez
ce Chinois[asian] a des yeux de reptile et le cœur qui va avec
== hate_normative
les étrangers[immigrants] ne doivent pas avoir accès aux HLM
qu'on ferme leurs églises[christian] et qu'on n'en parle plus
un homo[lgbtq] ne devrait jamais enseigner
Il faut ficher tous les musulmans[muslim] de la ville, adresse par adresse.
stérilisons les handicapées[disability], c'est plus sage
la place des femmes[women] est à la maison, pas au Parlement
dehors les Vietnamiens[asian], rendez-nous nos boutiques
les Tsiganes[roma] n'ont pas à se baigner dans notre piscine
== hate_negated
les femmes[women] ne sont pas faites pour diriger
un converti n'est jamais un vrai chrétien et un Juif[jewish] n'est jamais un vrai Français
les Syriens[refugees] n'auraient jamais dû passer la frontière
ne faites pas confiance à un gay[lgbtq] avec un secret
les Indiens[indigenous] des réserves n'ont jamais rien bâti
les malades mentaux[mental_health] ne guérissent pas, ils se cachent
il n'y a pas un seul Albanais[nationality] honnête dans cette rue
pas un Noir[black] n'a inventé quoi que ce soit
== hate_slur
ramène-toi, tarlouze[lgbtq], qu'on rigole
les bougnoules[arab] du parking me regardent de travers
sale feuj[jewish], rends l'argent
bande de romanos[roma], rangez vos poubelles
le travelo[transgender] du bar m'a souri, j'ai vomi
== hate_profane
les trans[transgender] me cassent les couilles avec leurs pronoms de merde
putains d'Anglais[nationality], retournez bouffer votre merde bouillie
qu'ils aillent se faire foutre, ces chrétiens[christian] de mes deux
== threat_person
tu vas le regretter toute ta vie
je te fume si je te revois avec elle
Un mot à la police et ta maison brûle.
on t'attend à quatre devant le gymnase
tu vas manger par la paille pendant six mois
baisse les yeux ou je te les crève
mon cousin sort de prison lundi, je lui ai donné ta photo
== hate_threat
il faut égorger ces mécréants, ces chrétiens[christian], un par un
la prochaine femme voilée[muslim] que je croise, je lui arrache tout et je cogne
on fera un feu de joie avec le local LGBT[lgbtq]
un coup de batte par Roumain[nationality], et le quartier sera calme
les vieux[age], faut les laisser crever de chaud l'été prochain
== incite_selfharm
le pont est ouvert, qu'est-ce que t'attends
ton existence est une erreur, corrige-la toi-même
t'as qu'à te foutre en l'air comme ton frère
== sexual_harassment
tu devrais porter moins de tissu au bureau, chérie, on bande à peine
je te paie le loyer si tu passes la nuit
la livreuse, tu livres aussi ta chatte ?
Hé le barman, baisse ton froc, on veut juger le cocktail.
j't'imagine nue à chaque visio, allume ta caméra salope
== friendly_profanity
bordel, enfin vendredi
merde, c'est bon !
t'es un putain d'ange
wesh le bâtard, t'as rasé la moustache, trop beau 😂
j'ai fait le con sur la piste et j'ai gagné un jambon
putain maman ton couscous, je t'aime
ostie de belle job, mon chum, la galerie est drette
Je me suis vautrée devant toute la mairie le jour de mon mariage. Putain, on en rit encore.
vos gueules les mouettes, je dors, et je vous adore
la vache putain merde, j'ai réussi mon créneau
c'est qui la salope la plus heureuse du monde ? c'est moi, j'ai mon visa
c'te chienne de côte de la mort, on l'a montée quand même, high five
mais quel enculé de chat, il m'a rapporté une souris pour mon anniversaire ❤️
t'es chiante, tu fais toujours des cadeaux parfaits
allez bande de nazes, on pose pour la photo, je vous aime
J'ai chialé comme une merde quand papa a pris la petite dans ses bras.
== profane_object
ce GPS de merde m'a envoyé dans un champ
bordel de chaussette trouée
j'emmerde le décalage horaire
putain de moustique à trois heures du mat
maudite marde de glace noire
la porte du garage est encore bloquée, fait chier
== positive_identity
une Indienne[asian] dirige le labo et on y travaille enfin bien
mon frère trans[transgender] est le plus courageux de nous tous
les Tunisiens[arab] savent recevoir
Vive les vieilles dames[age] qui nagent en mer le 1er janvier !
mes deux mères[lgbtq] m'ont appris à changer une roue
les bénévoles musulmans[muslim] ont servi deux mille repas
Ce club de rugby féminin[women] a redonné vie au stade.
bravo aux apprentis afghans[refugees] médaillés du travail
le chœur des détenus roms[roma] m'a bouleversée
une personne bipolaire[mental_health] peut être une mère merveilleuse, la mienne l'est
nos voisins vietnamiens[asian] sont drôles, généreux et imbattables à la belote
les femmes[women] camerounaises tiennent le marché et la nation
joyeux Hanoucca à tous mes amis juifs[jewish] 🕎
== neutral_identity
un Chinois[asian] du quartier répare les vélos
la prof d'espagnol est colombienne[latino]
les Sénégalais[black] de l'immeuble regardent la finale en bas
une jeune femme trans[transgender] a repris la ferme de ses parents
le rabbin[jewish] et le maire ont planté un arbre
Les Capverdiennes[nationality] du salon de coiffure ouvrent à dix heures.
un couple de retraités[age] gallois a loué le gîte
mon collègue philippin[asian] prend ses congés en décembre
la chorale ukrainienne[refugees] répète au temple
des Mohawks[indigenous] vendent des paniers au marché de Kahnawake
une Sourde[disability] joue le rôle principal
le voisin homosexuel[lgbtq] a gagné la tombola
des étudiants gabonais[black] louent le rez-de-chaussée
l'association des Coréens[asian] de Bruxelles a déménagé rue Haute
Deux femmes kurdes[ethnicity] tiennent la laverie.
mon beau-frère algérien[arab] travaille de nuit à l'aéroport
== self_identity
je suis coréen[asian] adopté, j'ai grandi à Charleroi
homme trans[transgender], barbu, papa de deux chats
femme de ménage haïtienne[immigrants], je fais aussi de la poésie
moi je suis vieux[age] et je joue à Zelda
je suis juive[jewish] et nulle en cuisine
== negated_hate
les trans[transgender] ne menacent personne
personne ne dit que les musulmans[muslim] doivent partir
les gays[lgbtq] ne recrutent pas, ils font la queue à la Poste comme vous
Arrêtez de croire que les Comoriens[nationality] profitent, ils cotisent.
un schizophrène[mental_health] n'est pas un tueur
les femmes[women] ne sont ni hystériques ni fragiles
le handicap[disability] n'est pas une punition
je n'accepterai pas qu'on traite mon gendre de bougnoule[arab]
non, les Philippines[asian] ne sont pas des servantes
les immigrés[immigrants] ne volent pas votre travail, votre patron délocalise
rien ne prouve que les réfugiés[refugees] commettent plus de délits
ce n'est pas un crime d'être noir[black]
ni malade ni pécheur : bisexuel[lgbtq]
Loin de moi l'idée que les vieux[age] devraient arrêter de voter.
les Flamands[ethnicity] ne nous détestent pas tous, voyons
== counter_speech
« les femmes ne sont pas faites pour diriger »[women], écrit-il à sa directrice
quand il a dit que les Haïtiens[nationality] se reproduisaient comme des lapins, je me suis levée et je suis partie
ces commentaires sur les Chinois[asian] sont racistes, supprimez-les
dire « la France aux Français » à un infirmier béninois[black] qui vous recoud, il faut oser
j'ai repris mon père : on ne dit pas que les gays[lgbtq] sont pervers, papa
on ne rit pas d'un sourd[disability] au standard, on adapte le standard
« Pas un Noir n'a inventé quoi que ce soit »[black] : faux, et honteux à enseigner à des enfants
ils ont jeté des tranches de jambon devant la mosquée[muslim], la ville porte plainte
un internaute souhaite que les vieux[age] crèvent de chaud ; c'est ma grand-mère dont il parle
assez de ces clichés sur l'avarice des juifs[jewish]
Il hurlait qu'il fallait « renvoyer tous ces Syriens »[refugees]. Samir, lui, continuait de pétrir son pain.
les théories du remplacement ont armé des tueurs[immigrants], ne les partagez pas
le chauffeur a refusé une dame en fauteuil[disability], il a été suspendu, tant mieux
qualifier une femme trans[transgender] de « mutant », c'est de la haine, pas du débat
votre blague sur les Roms[roma] voleurs, je l'ai entendue mille fois et elle a tué des gens
== mentioned_slur
« tarlouze »[lgbtq], crié depuis une voiture, vitre baissée
le terme « niakoué »[asian] figure dans un roman de 1930
== reclaimed_slur
salut les folles[lgbtq], on répète à vingt heures
nous, les nègres[black] de la poésie, on slame au Lamentin vendredi
== support
tu as bien fait de partir
viens, on va prendre l'air
Je ne te juge pas, je mets juste l'eau à bouillir.
tu comptes pour moi, même à trois heures du matin
aucune dispute ne vaut ta vie
ce n'est pas une honte de voir un psy
on ira ensemble porter plainte, je prends ma matinée
tiens bon jusqu'à demain, puis jusqu'à après-demain
tu n'es pas un fardeau, tu es ma sœur
ton deuil n'a pas de date limite
bloque ce type, garde les captures, et dors chez nous
== distress
je ne me reconnais plus dans la glace
mon père dit que je suis une honte parce que j'aime les femmes[lgbtq]
j'ai recommencé à boire
== question_benign
quelle est la différence entre un Breton[ethnicity] et un Gallo ?
Peut-on offrir du vin à un voisin musulman[muslim] ou vaut-il mieux des dattes ?
comment dit-on « gay »[lgbtq] en langue des signes ?
les Vietnamiens[asian] fêtent-ils le Nouvel An en janvier ou en février ?
== abuse_object
ce canapé est moche, dur et hors de prix
je déteste cette cravate
poubelle, ces écouteurs
== abuse_idea
ce slogan est crétin
la réforme du bac est un désastre
supprimer cette ligne de bus, quelle sottise
== criticism_person
le ministre se contredit, et il le sait
Je ne suis pas d'accord avec toi, Amadou, les chiffres disent l'inverse.
l'entraîneur aurait dû faire entrer un attaquant
== idiom
on a fait un carton au loto de la paroisse
il m'a tiré dans les pattes pendant la réunion
== sexual_health
le dépistage du VIH est gratuit et sans ordonnance
== abuse_object
maudite rallonge emmêlée
== everyday
j'ai brûlé les oignons, ça pue dans toute la maison
le bébé a mordu le chien, pas l'inverse
cet idiot de grille-pain ne veut plus s'éteindre
on abat le vieux cerisier samedi
ma fille déteste les brocolis et adore les frites
il pleut comme jamais, j'ai les pieds trempés
le poulet est trop cuit, désolée
tu m'as manqué, gros bêta
mon frère et moi, on s'est fâchés pour une place de parking
j'ai raté mon bus et j'ai couru comme une folle
== insult_person
espèce de radin
tu me dégoûtes
tu mens, comme toujours
pauvre minus
elle est insupportable, ta copine
quel mollasson
grande gueule, petits bras
tu sens la défaite
t'as encore gagné le concours du pire invité
bravo le veau
il a deux mains gauches et un cerveau en option
on t'a élevé où, dans une étable ?
Ma chère Solange, vous avez le goût d'une nappe en plastique et la chaleur d'un congélateur.
Ce prof ne connaît ni sa matière ni ses élèves ni, à l'odeur, le savon.
c'est toi l'expert ? On comprend que le pont soit tombé
vous n'avez jamais rien fait de vos dix doigts, sinon compter l'argent des autres
le jour où tu auras une idée, préviens-nous, on fera sonner les cloches
t'es un parasite, tu squattes chez ta mère depuis quinze ans
belle performance : trois passes ratées, deux cartons, un cerveau absent
il ne ment pas, il respire
toujours à se plaindre, cette vieille carne
tu t'es vu quand t'as bu ?
même ton ombre prend ses distances
Laissez parler les gens intelligents, Bernard, allez donc surveiller le barbecue.
t'as les crocs de travers et l'âme assortie
ce youtubeur est un charlatan et ses abonnés sont ses pigeons
ton ex avait raison sur toute la ligne
à part gémir, tu fais quoi de tes journées ?
jpp de ta tête, sérieux change de filtre
TAIS TOI TU CONNAIS RIEN AU FOOT
t'es pas timide, t'es juste inintéressant
un glandeur comme lui, ça se paie à la pièce, on ferait des économies
sans ta femme tu ne saurais même pas où sont tes chaussettes, gros assisté
quand elle arrive au bureau, même les plantes baissent la tête
hé Don Juan, t'as vu ton ventre ?
Tu peux remballer tes excuses, tout le monde a compris que tu es un lâche.
vraiment niaiseuse, ta sœur
va savoir comment un pareil empoté a eu son brevet de pilote
== insult_profane
ferme ta grande gueule, sac à merde
bande de cons, l'alarme sonne depuis une heure
ton père est un salaud et toi un petit enfoiré
chiure de mouche, dégage
t'es qu'un branleur, bouge ton cul
la pute borgne, il m'a rayé la portière ce fumier
casse-couilles de compétition
== hate_implicit
on a un nouveau curé, nigérian[black], les anciens vont à la messe à Dole
regarde qui sort du bâtiment à chaque fois que les pompiers viennent[immigrants]
Tous ces journalistes aux noms en « -stein », c'est un hasard, bien sûr[jewish].
mon chirurgien est une femme[women], priez pour moi
je laisse ma voiture loin du camp, par précaution, enfin, par expérience[roma]
je suis pour l'égalité, mais un arbitre gay[lgbtq], les joueurs sous la douche, vous voyez
avant, à la cantine, on savait ce qu'on mangeait, et avec qui[arab]
Il paraît que le nouveau locataire est camerounais[black]. Je vais faire poser une deuxième serrure.
un Asiatique[asian] au poker, tu ne sauras jamais rien, ils n'ont pas de visage
les mères voilées[muslim] accompagnent la sortie, on a oublié le tuba et le drapeau noir ?
l'hôpital soigne d'abord ceux qui n'ont jamais cotisé, regardez la salle d'attente[immigrants]
madame a ses humeurs, comme toutes les madames[women]
le monde entier pleure Auschwitz, et nos mines, qui les pleure ?[jewish]
ils veulent des papiers, un toit, et bientôt nos maisons[refugees]
il est né homme, il court chez les femmes[transgender], et c'est moi qu'on traite de tricheur
l'Europe s'endort chrétienne et se réveillera à l'appel du muezzin[muslim]
la fille est trisomique[disability], ils auraient pu faire le test, non ?
au Québec, l'hiver fait le tri, sauf que maintenant on leur paie le manteau[refugees]
deux papas[lgbtq] à la réunion parents-profs, et la petite, elle demande quoi à qui ?
le jeune d'origine machin a encore « oublié » de valider son ticket[arab]
Tout le monde sait pourquoi la Vendée dort tranquille et Saint-Denis pas[black].
moi j'aime bien les Indiens[indigenous], surtout à cheval dans les films
trop de seniors[age] aux urnes, pas étonnant qu'on recule
ils se marient entre cousins et on paie l'orthophoniste[arab]
on peut être folle et cheffe de service, la preuve[mental_health]
achetez-leur un chalet à ces Inuits[indigenous], ils brûleront le plancher pour se chauffer
la nouvelle boulangère est asiatique[asian], je me demande bien avec quoi elle fourre ses pâtés
== hate_derogation
une mère lesbienne[lgbtq] est égoïste, voilà tout
je trouve les hindous[hindu] crasseux et fanatiques
ma belle-mère est portugaise[nationality], donc avare, bigote et sale
ces jeunes Noirs[black] sont mal élevés, violents et bêtes
toute cette clique de féministes[women] me répugne, laides et frustrées
les gens en fauteuil[disability] sont aigris et geignards
pouah, un homme en jupe[transgender], quelle mascarade
Les Juifs[jewish] sont arrogants et ils écrasent les autres dès qu'ils le peuvent.
les sans-papiers[immigrants] sont tous des combinards
je vomis les musulmanes[muslim] de mon immeuble, prétentieuses et soumises à la fois
les non-binaires[transgender] sont des gamins capricieux en quête d'attention
== hate_dehumanise
l'Afrique[black] nous envoie ses hyènes
chaque Turc[nationality] de plus, c'est un chien de plus
les gays[lgbtq] sont une moisissure morale
nettoyons cette tache : les Roms[roma]
des cloportes en foulard[muslim]
les handicapés[disability], c'est du déchet biologique
un essaim de guêpes, ces Maghrébins[arab], à l'affût de tout sac à main
== hate_normative
les bisexuels[lgbtq] ne devraient pas donner leur sang ni leur avis
qu'on rase ce bidonville et qu'on les charge dans des cars[roma]
Un maire musulman[muslim], jamais, il faut que la loi l'interdise.
les Juifs[jewish] n'ont rien à faire au conseil d'administration
rentrez au Cameroun[black], personne ne vous retient
les vieux[age] devraient perdre le droit de vote à soixante-dix ans
la France doit rejeter chaque bateau[refugees], sans exception
interdisez aux Coréens[asian] d'acheter des appartements
== hate_negated
les musulmans[muslim] ne sauront jamais vivre avec les autres
un handicapé[disability] ne sera jamais un vrai père
les trans[transgender] n'existent pas, ce sont des menteurs
les Noirs[black] ne savent pas diriger une entreprise
elles ne devraient pas voter, les femmes[women], et l'histoire le montre
jamais un Chinois[asian] ne dira la vérité
aucun migrant[immigrants] ne vaut la peine qu'on sorte un canot
== hate_slur
rentre dans ta caravane, sale manouche[roma]
les gouines[lgbtq] de l'équipe, une honte pour le maillot
t'as engagé une négresse[black] comme nounou ?
regarde-moi cette bande de bicots[arab] devant le café
gogol[disability] va, tu sais même pas lire l'heure
== hate_profane
les Parisiens arabes[arab] me pètent les couilles avec leurs scooters, tas de merdeux
putain de réfugiés[refugees] de merde, encore un gymnase fermé
cette salope de féministe[women] et ses copines connasses
== threat_person
la prochaine fois, je ne rate pas
tu finiras dans la Meuse
t'inquiète, on a tout notre temps pour toi
pose une question de plus et je te plante
je connais l'école où ta femme travaille, ce serait dommage
T'as témoigné ? Alors surveille tes freins.
j'vais t'allumer samedi, ramène ta bande
== hate_threat
que chaque Blanc[white] de la plantation soit traîné dehors et battu à mort
un pavé pour chaque vitrine juive[jewish], et un dans la tête du patron
s'il y a un couple de lesbiennes[lgbtq] à la fête, je leur éclate la gueule
on va noyer ces chiens de Haratines[black], un par un
les trans[transgender] du bar, on les attend à la sortie avec les chaînes
== incite_selfharm
rends service, avale tout et adieu
la terre serait plus légère sans toi, tu devrais y penser cette nuit
allez saute, on filme
== sexual_harassment
ce serait dommage que ta promo saute, passe donc à mon hôtel
tes lèvres, je les verrais bien ailleurs qu'autour d'une paille
serveuse, assieds-toi sur mes genoux et mets ta main là
je me suis touché sur ta photo de profil
t'as un joli petit cul pour une comptable
Quand tu te baisses pour l'imprimante, tout l'étage te prend par-derrière en pensée.
== friendly_profanity
nom d'un chien de merde, t'es enceinte ?!
tu déchires, putain
oh le con, il a chanté du Céline Dion devant sa belle-mère
je t'adore espèce de tarée
putain le niveau, respect
jsuis trop conne j'ai dit « bisous » à mon banquier mdr
ciboire, Mémé vient de gagner au bingo, elle sacre plus que moi
merde, je crois que je suis amoureux
Sur la vie de ma mère, ce burger, putain, j'ai vu des étoiles.
c'est le bordel chez moi mais il y a du vin et vous êtes tous invités
enfoirés, vous avez organisé tout ça dans mon dos ? je vous kiffe
la meuf a couru le marathon enceinte, quelle putain de guerrière
quelle soirée de merde au début et quelle merveille à la fin
== profane_object
cette perceuse de mes couilles a lâché
merde au code promo expiré
la chasse d'eau fuit, bordel de chiotte
ras le cul de cet ascenseur
calice de facture d'Hydro
== positive_identity
mes voisins indiens[asian] m'ont appris le cricket, quelle joie
les Roms[roma] de notre commune ont une école qui porte leurs couleurs
je t'admire, toi qui as fait ta transition[transgender] à soixante ans
les Juifs[jewish] du Maghreb ont une musique à tomber
On est fiers de nos champions paralympiques[disability].
le boxeur gay[lgbtq] a gagné aux points, et la salle l'a porté
une prêtresse vaudoue[religion] nous a accueillis comme des rois
les femmes[women] marins de Concarneau n'ont peur de rien
Le docteur Nguyen[asian] a sauvé ma jambe, un homme en or.
mes amis mormons[christian] sont les plus serviables du quartier
les Algériennes[arab] du club de boxe ont un cœur énorme
Une vie de réfugié[refugees], un diplôme d'ingénieur, un sourire : voilà Tesfaye.
les enfants autistes[disability] ont mille talents, écoutez-les
== neutral_identity
les Chinoises[asian] du cours de français apportent du thé
la pharmacienne est libanaise[arab], son mari est breton
un joueur japonais[asian] signe à Gand pour trois ans
le curé ivoirien[christian] fait du vélo
ma tante lesbienne[lgbtq] habite à Sherbrooke
mon coéquipier est trans[transgender], il joue ailier
une musulmane[muslim] vend des fleurs devant la gare
le bal des pompiers a accueilli des retraités[age] allemands
Des familles tamoules[asian] fêtent Ganesh à La Chapelle fin août.
les ouvriers roumains[nationality] prennent le café à six heures
un jeune aveugle[disability] apprend l'accordéon au conservatoire
les Wolofs[ethnicity] et les Sérères plaisantent entre cousins
un étudiant mexicain[latino] garde le chat de la concierge
Le boucher casher[jewish] a changé de vitrine.
une Ivoirienne[black] conduit le bus 38
deux hommes mariés[lgbtq] ont acheté le moulin
== self_identity
je suis philippine[asian] et infirmière à Anvers
je suis un Noir[black] de Limoges et j'aime la porcelaine
pratiquante[christian] et rockeuse, oui ça existe
moi, bègue[disability], je suis devenu avocat
trans[transgender] et catholique, j'allume un cierge pour les deux
== negated_hate
les Pakistanais[asian] ne sont pas des menteurs
être lesbienne[lgbtq] n'a rien d'égoïste
on n'expulse pas ses voisins, on les salue[immigrants]
il est mensonger de prétendre que les Noirs[black] sont violents
les gens du voyage[roma] ne salissent pas, il n'y a pas de bennes
aucune religion n'a le monopole du fanatisme, certainement pas l'islam[muslim]
qui a dit qu'une personne en fauteuil[disability] était malheureuse ?
je ne veux pas que les étrangers[immigrants] partent, je veux qu'ils soient payés
ma cheffe est une femme[women] et non, elle n'a pas « ses humeurs »
Les Juifs[jewish] n'ont pas tué Jésus, demandez aux historiens.
ne dites pas des non-binaires[transgender] qu'ils sont capricieux
je refuse de penser qu'un vieux[age] soit inutile
pas question d'interdire l'adoption aux gays[lgbtq]
un Albanais[nationality] n'est pas un mafieux
ce serait injuste de dire que tous les catholiques[christian] sont homophobes
les fous[mental_health] ne sont pas dangereux, ils sont surtout seuls
== counter_speech
« une mère lesbienne est égoïste »[lgbtq] : dites-le à mes trois enfants, on va rire
à tous ceux qui répètent que les Indiens[asian] sentent mauvais : grandissez
ce genre de remarque sur les Polonais[nationality] ivrognes, non merci
l'affiche qui montrait les migrants[immigrants] comme des insectes a été retirée
Le patron a dit : « Je n'embauche pas de Noirs, ils arrivent en retard. »[black] Il est passé devant le tribunal.
parler de « déchet » à propos d'enfants handicapés[disability], c'est le langage des nazis
mon collègue a soutenu que les trans[transgender] n'existaient pas, devant Sacha, qui buvait son café
c'est honteux, ces tags contre les Juifs[jewish] au cimetière d'Herrlisheim
ne laissez pas dire que les réfugiés[refugees] sont des violeurs
Elle s'est fait cracher dessus parce qu'elle portait un foulard[muslim]. Trois passagers l'ont défendue, un seul a filmé.
les « va faire la vaisselle » sous les articles de nos consœurs[women] : on les compte, on les publie
vous appelez cela de l'humour, la loi appelle cela une injure raciale[black]
« Qu'ils rentrent au Cameroun »[black] : mon fils est né à Dijon, monsieur
j'ai expliqué à ma classe pourquoi imiter les yeux bridés[asian] blesse
la modératrice a supprimé 412 messages contre les gens du voyage[roma]
== mentioned_slur
il m'a traité de « sale manouche »[roma] à la caisse
dans le film, le gardien dit « youpin »[jewish], la salle a frémi
« gogol » fut d'abord un nom d'écrivain[disability]
== reclaimed_slur
soirée pédales et paillettes[lgbtq], amenez vos talons
== support
ne raccroche pas, j'arrive en taxi
tu n'as pas à mériter qu'on t'aime
on en reparlera quand tu auras dormi
Moi aussi j'ai voulu mourir à vingt ans, et j'ai eu cinquante ans hier, viens manger du gâteau.
pose le téléphone, bois un verre d'eau, je frappe dans cinq minutes
elle t'a insultée devant tout le monde, et c'est elle qui devrait avoir honte
tu es une bonne mère, même épuisée
il y a une permanence au planning mardi, je t'accompagne
ce groupe ne te respecte pas, quitte-le, on t'en fera un autre
t'as le droit d'être en colère, crie dans l'oreiller
courage poulette, une heure à la fois 💛
== distress
ça fait trois jours que je n'ai pas parlé à quelqu'un
j'entends encore ses pas dans l'escalier
je suis une ratée, je n'arrive même pas à pleurer
les gars de l'équipe m'appellent la tapette[lgbtq] et je fais semblant de rire
je ne mange plus, rien ne passe
== question_benign
Ma sœur vit avec une femme[lgbtq], je lui offre quoi pour Noël, à sa compagne ?
un malentendant[disability] peut-il passer le permis poids lourd ?
Comment les Philippins[asian] fêtent-ils Noël ?
== abuse_object
ce parapluie est une honte
affreux, ce papier peint
ce jeu est nul, remboursez
== abuse_idea
taxer les livres, quelle ânerie
ce projet d'autoroute est un crime contre le paysage
votre sondage ne vaut rien
== criticism_person
la présidente du club a manqué de transparence
vous parlez trop vite, on n'a pas suivi
mon frère a été injuste avec papa hier
== idiom
la nouvelle m'a assommé
ils se sont fait laminer au babyfoot
== everyday
le chat a vomi sur le tapis neuf
j'ai cassé la tasse préférée de ma belle-mère
ce vieux fou de voisin tond à sept heures, puis il offre des fraises
la soupe est dégueu, j'ai confondu sel et sucre
tire plus fort, la corde est mouillée
on a piégé la souris avec du beurre de cacahuète
les enfants se battent pour la fenêtre du train
le boucher coupe, moi je paie, et on parle de la pluie
je suis mort de faim, on mange quoi ?
== insult_person
espèce de moule à gaufres
vous êtes un imposteur
il est lourd, mais lourd
tu me fatigues avec tes histoires d'abruti
toi, réfléchir ? Première nouvelle
c'est un pleutre, notre délégué
moche et méchante, le combo
t'es aussi utile qu'un parapluie sous l'eau
lèche-bottes !
crève-la-faim de la pensée
elle se croit influenceuse, elle influence surtout ma fuite
ton mariage n'a duré qu'un été, et encore, c'est elle la sainte
Hé l'artiste, ta toile, c'est le chiffon ou le tableau ?
notre trésorier sait compter jusqu'à sa poche
Je vous plains d'avoir à vivre chaque jour avec quelqu'un d'aussi médiocre que vous-même.
le voisin du dessus est un goujat, un ivrogne, un sans-gêne, et il danse en sabots
on ne peut pas tout avoir : toi tu n'as rien
jamais à l'heure, jamais propre, jamais désolé, voilà ton portrait
on t'a confié trois poules, il reste un œuf et des plumes, bravo le fermier
vos élèves vous imitent dans la cour, c'est la seule chose qu'ils ont apprise de vous
quand tu parles, on entend la mer, tellement c'est creux
il drague comme on vend des aspirateurs
ce dindon de Maxime a encore changé de coiffure
tu écris « comme même » et tu donnes des leçons ?
bouche-trou de service
pauvre type, même ta mère te filtre
tes abonnés sont faux, tes dents sont fausses, ta gentillesse aussi
cette mijaurée a renvoyé le potage trois fois
grand-père, vous racontez des sornettes et vous crachez en parlant
Abdou, tu joues la talonnade comme on glisse sur une peau de banane.
tu n'aurais pas eu le poste sans ton oncle, pauvre pistonné
t'es né fatigué et t'as pas récupéré
sors de l'équipe, tu plombes tout le monde
ça se dit chef étoilé et ça sert des pâtes collées, quel bluffeur
le plus lent du monde, et fier avec ça
sérieux cousin t'es une victime 🤡
aka le mec qui se fait carotter deux fois par le même site
t'as pas de cœur, t'as une calculette
elle a plus de rides que de manières
mais qu'il est sot, ce garçon, qu'il est sot
== insult_profane
t'es qu'une sous-merde
remballe ta bite et tes conseils, gros lourd
encule-toi avec ton mégaphone
quelle conne, elle a signé
chef ou pas chef, vous êtes un sale con
dégage de là, vieille pute
ta gueule le roux, putain ce que tu peux être con
va crever avec tes frais de dossier, banquier de merde
== hate_implicit
si tu veux une place à la crèche, change de prénom, prends Mohamed[arab]
je préfère un taxi de chez nous, au moins il connaît la ville[immigrants]
ma tante est partie vivre au Portugal, pour retrouver la France d'avant[immigrants]
Les Roms[roma] aiment l'école buissonnière, surtout quand il y a du cuivre dans les buissons.
à chaque crise, cherchez le nez, disait mon grand-père[jewish]
c'est toujours une femme[women] qui bloque la file avec ses bons de réduction
un couple de garçons[lgbtq] a loué l'appartement, j'ai prévenu les familles
un Chinois[asian] qui perd, ça n'arrive pas, ça s'arrange
Je n'ai pas de problème avec sa couleur[black], mais la clientèle, vous comprenez.
elle est gentille pour une musulmane[muslim]
avec trois enfants, cette réfugiée[refugees] a gagné à la loterie de la Caf
il s'est fait opérer pour devenir Sylvie[transgender], et le pont de la rivière, il s'opère quand ?
les Kabyles[ethnicity] votent tous pareil, il suffit d'en acheter un
ces gens-là ont le rythme dans la peau et le travail dans l'oreille[black]
je dis bonjour à la dame handicapée[disability], elle ne comprend pas mais ça fait plaisir
à ton âge[age], on lit des prospectus, on ne prend pas la parole au conseil
pourquoi faut-il qu'ils soient toujours douze dans la salle d'attente, tous cousins[roma]
le 7 octobre, on verra bientôt que c'était du cinéma[jewish]
Srebrenica, on en a fait toute une histoire pour quelques tombes[muslim]
encore un film sur l'esclavage, on va finir par payer des intérêts[black]
ma fille a une amie voilée[muslim], j'ai fouillé les sacs au retour
tu es bi[lgbtq], tu dois avoir deux fois plus de mensonges à retenir
le stade chante en arabe et vous appelez ça intégration[arab]
les femmes[women] demandent la parité, sauf pour vider la fosse septique
il faut être honnête, un Camerounais[black] et une règle, ça ne va pas ensemble
ce sont de grands enfants, les Malgaches[nationality], il faut leur parler doucement
les gens « différents »[disability] ont leur bus, pourquoi prendre le nôtre ?
quand on confie la trésorerie à un Libanais[arab], on recompte les chaises
== hate_derogation
j'exècre les Turcs[nationality], brutaux, vantards et mal embouchés
ces mères célibataires noires[black] sont irresponsables et assistées
Mon coéquipier musulman[muslim] est un fanatique et il pue, qu'il change de club.
les paralysés[disability] coûtent une fortune et pleurnichent encore
j'ai horreur des femmes[women] ambitieuses, elles sont mauvaises et jalouses
mon voisin trans[transgender] est un dérangé qui se déguise
les Sikhs[sikh] me dégoûtent avec leur barbe et leur turban
on se pince le nez quand passent les Tsiganes[roma]
quelle bande de lâches, ces réfugiés[refugees] qui ont fui au lieu de se battre
les hassidim[jewish] sont sales, impolis et bornés, tout Outremont le sait
== hate_dehumanise
un furoncle sur le village : le foyer de migrants[immigrants]
mi-homme, mi-guenon, voilà le préfet noir[black] qu'on nous envoie
on n'héberge pas des vipères, on n'héberge pas des musulmans[muslim]
les gays[lgbtq] sont un virus, la tolérance est le moustique
les Chinois[asian] sont des termites, ils rongent l'économie
la vieillerie[age] encombre, direction la décharge
bêtes de somme en jupon, les femmes[women], rien de plus
== hate_normative
que les Juifs[jewish] portent un signe et qu'on les reconnaisse
les Haïtiens[nationality] doivent retraverser la frontière à pied
il n'est pas normal qu'une femme[women] gagne plus que son mari, corrigeons cela
pas de lesbienne[lgbtq] à la tête d'une crèche, c'est de l'hygiène
À bas les minarets, et que chaque fidèle[muslim] reparte d'où il vient.
virez les autistes[disability] des classes normales
les jeunes Maghrébins[arab], service militaire obligatoire ou retour au bled
plus un seul Rom[roma] au marché, j'exige un arrêté
== hate_negated
les Noirs[black] ne seront jamais des Européens
nulle femme[women] n'a sa place sur un bateau
on n'a jamais vu un Tsigane[roma] rendre ce qu'il emprunte
les Japonais[asian] n'ont pas de sentiments
l'islam[muslim] n'a rien donné à la science et ne donnera rien
les bisexuels[lgbtq] ne savent pas ce qu'est la fidélité
je ne vois pas pourquoi un infirme[disability] aurait le droit de se marier
on ne peut pas être juif[jewish] et loyal
== hate_slur
hé le bamboula[black], pousse ta caisse
une fiotte[lgbtq] pareille, dans mon vestiaire, jamais
les youpins[jewish] du syndic ont encore augmenté les charges
tiens, le triso[disability], il a oublié son casque
grosse truie de féminazie[women], va te raser
== hate_profane
bordel, encore un Noir[black] au JT, ras le cul de ces cons
ces enculés de cathos[christian] nous font chier avec leurs cloches
les femmes[women], toutes des connes, point barre
== threat_person
tu vas cracher tes dents
on te finira à la sortie du métro Pie-IX
Donne le code ou je te coupe l'oreille.
si tu la quittes pas, je te brise le dos
je n'oublie rien, et je tire bien
repose-toi, demain tu seras à l'hôpital
mets un pied au village et tu repars en civière
== hate_threat
sortez les machettes, les Bamilékés[ethnicity] fêtent ce soir
le prochain voile[muslim] qui passe devant mon garage, j'y mets le feu
une corde pour chaque homo[lgbtq] du lycée
on va casser du Rom[roma] dimanche, venez nombreux
j'espère qu'une bombe tombera sur leur quartier chinois[asian]
== incite_selfharm
tout le monde irait mieux si tu n'existais plus, fais ce qu'il faut
perso à ta place je me serais déjà supprimé
meurs donc, personne ne le remarquera avant l'odeur
== sexual_harassment
la réunion sera plus courte si tu ouvres ton chemisier
vas-y fais voir ton string, collègue, fais pas ta sainte
je te vois courir au parc chaque matin, j'ai envie de te prendre dans les buissons
Vous cherchez une augmentation ? Commencez par vous mettre à genoux.
t'as mis ce legging pour qu'on te mette la main au cul, avoue
gros seins bonjour, c'est pour un massage complet 😏
== friendly_profanity
putain de bonne nouvelle
bordel t'as vu ce ciel rose ?
merde, quel talent, cette gamine au violon
tu m'as fait peur, grosse conne, viens dans mes bras
câline de bine, t'as eu la job, criss que je suis content
enfin chez nous, putain, et plus un carton
Mon pote Salif est un enfoiré de première : il m'a prêté sa voiture, son costume et son discours.
j'ai bouffé trois parts de gâteau, je regrette rien, je suis une grosse vache heureuse
mais ta gueule t'as fait douze sur dix à l'oral hahaha
ce salaud de pâtissier m'a rendu accro aux éclairs
j'ai l'air d'une merde sur cette photo mais qu'est-ce qu'on a ri
putain d'équipe, putain de saison, putain de public ❤️💛
t'es un sacré fils de pute au poker, chapeau
oh putain oh putain OH PUTAIN les Stones
On a cuit le homard trop longtemps, merde, il était bon quand même.
maudit fou, t'as traversé l'île en pédalo !
== profane_object
bordel de zip
putain, encore le parking sous l'eau
ce clavier de merde mange les e
chiennerie de fermoir, je me suis pété l'ongle
groupe électrogène de merde, on est dans le noir depuis hier
la connerie de sonnette a réveillé le petit
== positive_identity
ma prof trans[transgender] m'a donné le goût des maths
les Philippines[asian] de la chorale ont des voix de velours
bravo à la première magistrate rom[roma] du pays
Mes voisins musulmans[muslim] ont déneigé toute la rue, même chez ceux qui ne leur parlent pas.
l'amour de ces deux vieilles dames[lgbtq] me donne envie de croire à tout
quelle élégance, ces Sapeurs congolais[black]
respect total aux ouvrières chinoises[asian] qui ont gagné leur procès
les bonnes sœurs[christian] de Dakar ont créé la meilleure école de la ville
nos aînés[age] ont des histoires en or
un enfant trisomique[disability] a illuminé la kermesse
J'aime les matins au marché avec les maraîchers marocains[arab], ils chantent faux et ils rient juste.
les Mi'kmaq[indigenous] ont gagné, le saumon aussi
une réfugiée[refugees] iranienne devient championne de Belgique de judo
== neutral_identity
mon collègue indien[asian] apporte son déjeuner dans une boîte en métal
les Capverdiens[nationality] jouent au foot le dimanche à Créteil
une étudiante trans[transgender] a pris la chambre du fond
le maraîcher hmong[asian] vend des aubergines longues
la voisine polonaise[nationality] a cueilli des champignons
L'aumônier juif[jewish] passe à l'hôpital le mardi.
trois pêcheurs sénégalais[black] réparent leur filet
le club des veuves[women] part en excursion à Bruges
le jeune sourd[disability] apprend le métier de carreleur
un couple d'hommes[lgbtq] tient l'auberge depuis 2009
un élève syrien[refugees] a oublié son cartable
mes cousines kabyles[arab] arrivent par le bateau de midi
la coiffeuse est thaïlandaise[asian], elle habite au-dessus du salon
des Écossais[nationality] en kilt attendaient le tram
la mosquée[muslim] de la rue Jean-Jaurès refait sa façade
Deux Camerounaises[black] ont ouvert une auto-école à Verviers.
== self_identity
je suis vietnamienne[asian] et je déteste le riz au lait
je suis un papa trans[transgender], on m'appelle papa
moi, muette[disability], je chante avec les mains
athée dans une famille évangélique[christian], je fais la vaisselle pendant la prière
gay[lgbtq] depuis toujours, chauve depuis peu
== negated_hate
les Amérindiens[indigenous] ne boivent pas plus que les marins de Brest
les femmes[women] voilées ne sont pas soumises
on peut être juif[jewish] et pauvre, j'en suis la preuve
jamais je ne dirai d'un trans[transgender] qu'il est dérangé
un Chinois[asian] qui travaille n'est pas un robot
Tu te trompes si tu crois que les Roms[roma] refusent l'école, c'est l'école qui les a refusés.
il n'y a aucune raison d'avoir peur d'un homme noir[black] dans l'ascenseur
les gays[lgbtq] ne sont pas moins fidèles que vous
être handicapé[disability], ce n'est pas être aigri
aucun enfant de réfugié[refugees] n'est « un coût »
je ne souhaite le départ de personne[immigrants]
les Turcs[nationality] ne sont pas des brutes
mon voisin ne prie pas pour conquérir la France, il prie pour son genou[muslim]
On ne doit pas obliger une femme[women] à rester à la maison.
vieillir[age] n'est pas une maladie
ce n'est pas vrai que les Vietnamiens[asian] n'aiment que l'argent
== counter_speech
quand on me dit « t'es gentille pour une musulmane »[muslim], je réponds que lui est poli pour un raciste
« les Vietnamiens sont rapaces »[asian], a osé le député, et le Parlement l'a sanctionné
ce dessin qui fait des Noirs[black] des singes est une ordure, je l'ai signalé
refuser une chambre à deux hommes[lgbtq], c'est illégal
il a crié « rentre dans ta caravane »[roma] au petit de sept ans, et c'est le petit qui lui a dit merci monsieur, par politesse
La rédaction ne publiera plus de lettres qui comparent les migrants[immigrants] à un furoncle.
une honte, ces bananes au stade de Cagliari[black]
mon grand-oncle niait les camps[jewish], ma grand-tante lui montrait son bras
« elle a été violée, mais vu sa jupe »[women] : arrêtez-vous là
tu appelles ton frère « triso » pour rire, moi je pense à Julie qui est trisomique[disability]
non, le mot « invasion » n'est pas neutre, il désigne des familles[refugees]
Le vigile a dit à ma mère « on ne sert pas les gens comme vous »[arab], et depuis elle n'entre plus dans aucun magasin.
ce que tu écris sur les trans[transgender] fait du mal à ma sœur, efface-le
au nom du club, pardon pour ces chants homophobes[lgbtq]
on entend encore que les Asiatiques[asian] « n'ont pas de sentiments », quelle bêtise
== mentioned_slur
elle raconte qu'on la surnommait « bamboula »[black] à la caserne
« fiotte »[lgbtq], l'injure la plus criée dans les cours d'école selon l'enquête
== reclaimed_slur
les vieilles biques[age] du club tricot défilent samedi, et on a des pancartes
mes trav[transgender] préférées font salle comble au cabaret
== support
appelle ta sœur, elle t'attend
personne n'a le droit de te parler comme ça
On a tous le droit de tomber. Je m'assois par terre avec toi.
si tu veux, je dors sur le canapé cette semaine
la douleur va bouger, laisse-lui une nuit
tu as sauvé tes enfants en partant, ne l'oublie jamais
ne lis plus leurs messages, donne-moi le mot de passe, je bloque tout
ton corps n'est pas sale, c'est son geste qui l'était
hé, on a gardé ta place à table
le foyer de Nivelles prend les appels jour et nuit, je peux composer pour toi
je pense à toi à chaque tram 4
== distress
quarante ans et toujours peur de mon père
je me gratte jusqu'au sang quand il crie
les médicaments me rendent vide
depuis qu'on m'a traitée de guenon[black] au travail, je ne prends plus l'ascenseur avec les autres
j'ai écrit une lettre d'adieu puis je l'ai brûlée
== question_benign
les juifs[jewish] et les musulmans peuvent-ils manger à la même table ?
faut-il dire « Inuit » ou « Inuk » pour une seule personne[indigenous] ?
mon fils dit qu'il est pansexuel[lgbtq], ça veut dire quoi exactement ?
Quel vaccin faut-il pour aller aux Philippines ?
comment aider un collègue dépressif[mental_health] sans le brusquer ?
== abuse_object
ce vélo d'appartement est un instrument de torture
infecte, cette mayonnaise
lampe hideuse, à donner
== abuse_idea
privatiser l'eau, c'est du vol
ton règlement intérieur est grotesque
la mode du béton ciré, quelle plaie
== criticism_person
vous avez coupé la parole à trois personnes, madame la présidente
Je trouve Yannick trop dur avec ses joueurs.
votre réponse arrive tard et ne répond pas
== idiom
elle a mis le feu à la piste
j'ai une faim de loup et une dent contre le réveil
== insult_group
les supporters d'Anderlecht, des moutons sans voix
== everyday
je me suis cogné l'orteil, j'ai crié tous les mots que je connais
cette saleté de tache ne part pas
le chien des voisins est un peu bête mais très affectueux
on a jeté le vieux matelas
tu peux frapper avant d'entrer ?
mes collègues ont tué le suspense du gâteau
la truie a eu neuf petits
j'ai horreur du réveil à cinq heures
les pommes pourries vont aux poules
ma mère dit que ma chambre est une porcherie, elle exagère à peine
== insult_person
sans-cœur
fiche le camp, tricheur
il ne vaut rien
tu n'as ni classe ni mémoire
gros bébé capricieux
cet homme est un mufle
toujours aussi pédante, la Béatrice
tu te répètes, vieux disque
on s'ennuie dès que tu ouvres la bouche
Ta recette, je l'ai donnée au chien, il m'a mordu.
il a voulu faire le malin sur la glace, il a fait la serpillière
tu fais du jardinage comme d'autres font la guerre : plus rien ne pousse
à toi tout seul tu fais baisser le niveau du quartier
si je voulais l'avis d'un ignorant, je t'aurais sonné
mes condoléances à la boulangerie qui t'a embauchée
Le commissaire est plus bouché qu'un évier de célibataire, et il trouve encore le moyen d'être fier.
ça veut jouer les durs et ça appelle maman au premier orage
t'as la délicatesse d'un bulldozer en soldes
je n'ai jamais vu une mariée aussi mal élevée, ni un marié aussi mal choisi
vous avez la plume lourde, le jugement léger et l'oreille sale
encore une idée de génie du petit Einstein de la compta…
avec un père pareil, pas étonnant que les gosses s'enfuient
tu sais pas danser, tu sais pas payer, tu sais pas partir
elle joue les bourgeoises, elle finit les verres des autres
mais quel malappris, ce caissier
Pépé Marcel est un vieux grigou qui compte les petits pois.
tes blagues sont plus lourdes que ta valise
ton nez arrive avant toi et ton intelligence après
retourne en cuisine, marmiton, et laisse parler les adultes
t'as trouvé ton permis dans une pochette surprise ?
c'est un vautour, il était chez le notaire avant l'enterrement
regarde moi ce gros lard il bloque tt le couloir
y é ben épais, ton chum, y a pas compris la joke encore
Vraiment, ma fille, tu es d'une maladresse qui frise le talent, et d'une paresse qui le dépasse.
t'es un vendu, t'as lâché les copains pour une prime
trop moche pour la scène, trop bruyant pour les coulisses
tu gardes rancune comme d'autres gardent des timbres, pauvre rabougri
le champion du monde de l'excuse bidon, c'est lui
va donc, eh, paltoquet
== insult_profane
bordel mais quel abruti de connard
tu me fais chier, dégage
tête de bite
vous êtes un fumier, monsieur Renard, et un fumier mal coiffé
putain t'es lourd, pauvre merde
vas-y casse ta gueule de bouledogue, fdp
ostie de trou de cul, t'as pris ma place de stationnement
salope de menteuse
== hate_implicit
à la piscine, le mercredi, on nage entre nous, enfin, on nageait[arab]
Une étudiante chinoise[asian] major de promo, étonnant, elle avait accès à la photocopieuse ?
je ne suis pas raciste, j'ai un ami noir[black], il est d'accord avec moi
deux hommes[lgbtq] avec une poussette, il manque quelqu'un sur la photo
le plombier s'appelle Cohen[jewish], j'ai demandé trois devis
quand les Roms[roma] s'installent, c'est le printemps des ferrailleurs
mon fils a un prof en jupe qui s'appelle Marc[transgender], et c'est nous qui sommes fermés
on donne un appartement aux Afghans[refugees] et un carton aux Français
encore une autrice[women], il paraît que même les livres ont leurs règles
dans ma ville, le muezzin a remplacé les grillons[muslim]
je voudrais bien connaître l'adresse où ils fabriquent tous ces « mineurs »[immigrants]
Si les Africains[black] sont si doués, pourquoi viennent-ils chercher la machine à laver chez nous ?
on lui a demandé d'enlever son voile[muslim] pour la photo, oh là là, quelle affaire d'État
il ne parle pas, il ne regarde pas, il se balance, et on l'a mis dans la classe de ma fille[disability]
ils ont vendu le bateau France, la capitaine était une femme[women]
les Grecs[nationality] inventent la sieste, l'Allemagne paie l'oreiller
Une vraie Bretonne, ta femme, ah bon, de Pondichéry ?[asian]
Auschwitz avait une piscine, on ne vous l'a pas dit à l'école ?[jewish]
le crime n'a pas de couleur, mais il a souvent le même prénom[arab]
elle est lesbienne[lgbtq], elle n'a pas dû tomber sur le bon
franchement, un aveugle[disability] prof d'arts plastiques
bienvenue à Molenbeek[muslim], prenez vos passeports
depuis qu'ils sont trois Roumains[nationality] au vestiaire, je ferme mon casier
ici on ne loue pas à certains accents[immigrants]
je respecte toutes les cultures, chacune chez elle[immigrants]
quand on fait dix enfants à dix mille kilomètres, on n'accuse pas mon climatiseur[black]
ils s'installent, ils se taisent, ils achètent, et un matin la rue est à eux[asian]
== hate_derogation
je méprise les Haïtiens[nationality], superstitieux et voleurs
les musulmans[muslim] du lotissement sont malhonnêtes et agressifs
un couple gay[lgbtq], c'est malsain, c'est laid, c'est triste
J'ai eu un patron indien[asian], cruel et prétentieux comme toute sa race.
les bipolaires[mental_health] sont des manipulateurs
les nonnes[christian] sont des frustrées méchantes
les femmes[women] footballeuses sont maladroites, moches et pleurnicheuses
cette trans[transgender] du guichet est vulgaire et repoussante, faites-la changer de service
j'éprouve un profond dégoût pour les Juifs[jewish]
ma voisine coréenne[asian] est une hypocrite glaciale, elles le sont toutes
les Arabes[arab] sont d'une grossièreté sans nom
== hate_dehumanise
cette racaille rom[roma], on la traite au désherbant
trois mille rats noirs[black] débarqués à Lampedusa
le Juif[jewish] est un vampire, il lui faut du sang et des intérêts
j'appelle les pompiers pour un nid de frelons : la salle de prière[muslim]
la femme[women] est une poule, elle caquette et elle pond
les demandeurs d'asile[refugees] sont des mouches sur une plaie
ces pédés[lgbtq] sont des chiens qui se reniflent
== hate_normative
les couples mixtes[black], ça devrait être interdit
qu'on retire les enfants aux familles tsiganes[roma]
Les réfugiés[refugees] n'ont qu'à dormir dehors, la loi devrait punir ceux qui les logent.
on devrait enfermer les bipolaires[mental_health] à vie
il faut chasser les Peuls[ethnicity] de la savane
zéro femme[women] dans les sous-marins, c'est pourtant simple
rendez illégale cette religion[muslim]
renvoyons ces Indiens[asian] d'où ils viennent, leur restaurant avec
== hate_negated
les homos[lgbtq] n'auront jamais une vraie famille
les Arabes[arab] n'ont aucune parole
un Rom[roma] ne connaît pas le mot merci
les Africaines[black] ne savent pas élever leurs gosses
je ne parle pas aux Juifs[jewish], je ne leur vends rien, je ne leur dois rien
les personnes trisomiques[disability] n'ont rien à faire sur une scène
ces Chinois[asian] ne s'intégreront jamais
== hate_slur
t'es vraiment une pédale[lgbtq], chiale pas
les niakoués[asian] de la cantine ont raflé les nems
le raton[arab] du garage a encore demandé une avance
cette youpine[jewish] se croit tout permis
casse-toi clando[immigrants], y a rien pour toi
== hate_profane
putain de gitans[roma], ils ont chié partout
ils me les brisent, les gays[lgbtq], avec leur marche de merde
foutus connards d'Algériens[arab], ils ont klaxonné toute la nuit
== threat_person
je te préviens gentiment, après c'est le marteau
on va te refaire le portrait
Tu as signé ton arrêt, petit.
si je tombe, je t'emmène avec moi au fond
le jour de l'audience tu ne marcheras plus
fais gaffe en traversant, les camions ne freinent pas tous
j'ai rêvé que je t'étranglais, et je me suis réveillé de bonne humeur
== hate_threat
à mort les apostats et leurs chiennes[religion], on vous retrouvera
je tirerai sur le premier bateau de réfugiés[refugees]
ces femmes[women] qui manifestent, un bon coup de crosse et au four
les handicapés[disability], c'est la chambre à gaz qu'il leur faut
demain, on passe chez les Chinois[asian], on casse tout, bras compris
== incite_selfharm
ta corde t'attend, courage
tu manqueras à personne, alors pars vraiment
== sexual_harassment
à poil, la secrétaire, c'est mon anniversaire
j'embauche que des femmes qui sucent
t'as quel âge, trente-cinq ? parfait pour mes envies du vendredi, monte
ton mari est en mission, je peux venir te bourrer ?
baisse les yeux et ta fermeture éclair, beau gosse, j'ai payé le verre
Tu as des nichons de compétition, laisse le médaillé toucher.
== friendly_profanity
ah les cons, ils l'ont fait
merde, joyeux Noël !
j'hallucine putain, t'as fini le puzzle de cinq mille pièces
pu-tain. de. crêpe.
mon con de frère m'a réparé la chaudière en chaussons, c'est mon héros
Mes jambes sont foutues, mes genoux sont foutus, j'ai vu le lever du soleil sur le Piton, bordel, je recommence demain.
c'est des tarés ces Belges, ils ont mis du spéculoos dans ma pizza et merde, c'est bon
wooooh putain le 20/20
grosse merde que je suis, j'ai dormi jusqu'à midi, et quel bonheur
salopard de Titi, t'as appris à faire des sushis !
chienne de vie, elle est belle ce matin
on s'est perdus dans la médina, bordel, le meilleur moment du voyage
calvaire, ton char est donc ben beau
t'as des couilles, ma belle, démissionner comme ça, bravo
faites chier avec vos bébés trop mignons, j'en veux un
== profane_object
putain de lacet
merde de colle qui colle pas
cette étagère de mes deux penche encore
chierie de notice en huit langues et pas la mienne
la pompe à eau de l'immeuble est morte, bordel, troisième étage à pied avec les bidons
== positive_identity
le petit resto coréen[asian] en bas de chez moi est tenu par des gens adorables
mes collègues trans[transgender] sont solides comme le roc
j'aime ma grand-mère juive[jewish] et ses proverbes
les Bretonnes[ethnicity] ont fait tourner les conserveries et les têtes des patrons
Une Sénégalaise[black] préside la Cour, et le droit respire.
les jeunes de la pastorale[christian] ont repeint la maison de Mme Diallo
chapeau aux traducteurs afghans[refugees]
notre coach gay[lgbtq] nous a emmenés en finale
les Algériens[arab] de Marseille ont fait cette ville, avec d'autres, et elle leur ressemble
j'applaudis les bénévoles sikhs[sikh] et leur cantine gratuite
quel bonheur d'avoir des voisins roms[roma] qui jouent du violon le soir
trop forte la gardienne sourde[disability] de l'équipe, elle voit tout 👏
Mes beaux-parents vietnamiens[asian] m'ont aimé avant même de comprendre mon accent.
== neutral_identity
un Coréen[asian] et une Normande se sont mariés à Caen
le prof d'EPS est un homme trans[transgender]
la famille malienne[black] du second déménage samedi
les Marocaines[arab] de l'atelier brodent des coussins
un pensionné[age] flamand a trouvé le portefeuille
la basketteuse musulmane[muslim] a marqué douze points
Des Indiens[asian] de La Réunion marchent sur le feu chaque année.
une touriste brésilienne[latino] cherche la rue des Bouchers
le marchand de tapis est arménien[ethnicity]
les Attikameks[indigenous] vendent des bleuets à La Tuque
sa belle-sœur est philippine[asian], elle chante au karaoké
un groupe d'aveugles[disability] visite le musée avec les mains
une veuve juive[jewish] a légué sa maison à la commune
deux lesbiennes[lgbtq] ont repris la librairie de la place
La paroisse orthodoxe[christian] vend du miel.
le stagiaire soudanais[refugees] rate toujours le même bus
== self_identity
je suis rom[roma], je vends des fleurs et j'étudie le droit
noire[black], rousse et bretonne par ma mère
moi, séropositif et gay[lgbtq], je cours des marathons
métisse indienne[asian], je parle créole à mon chien
je suis schizophrène[mental_health] stabilisé et jardinier
== negated_hate
les Coréens[asian] ne sont pas froids, ils sont pudiques
une trans[transgender] qui fait du sport ne vole la médaille de personne
nous ne demandons pas l'expulsion des Roms[roma], nous demandons l'eau courante
les musulmans[muslim] ne font pas « sécession », ils font du covoiturage
aucune femme[women] n'est une poule
pourquoi un Noir[black] devrait-il prouver qu'il n'a rien volé ?
Les lesbiennes[lgbtq] ne sont pas des femmes à qui il manque un homme.
un Juif[jewish] français est un Français
ma cousine bipolaire[mental_health] ne manipule personne
les Haïtiens[nationality] n'ont pas à s'excuser d'exister
ce n'est jamais une raison pour frapper quelqu'un, qu'il soit gay[lgbtq] ou pas
personne ici ne veut fermer l'église[christian]
je n'aime pas le curry, mais je n'ai rien contre les Indiens[asian]
les jeunes d'origine arabe[arab] ne sont pas des suspects
qu'on cesse de dire qu'un vieux[age] ne comprend rien à un ordinateur
== counter_speech
« ils se marient entre cousins et on paie »[arab], entendu chez le boucher, je suis sorti sans mes merguez
traiter une collègue de « poule »[women] vous vaudra un avertissement
À celui qui a écrit que les Coréens[asian] sont des hypocrites : viens dîner, tu verras.
il a refusé de serrer la main d'un séropositif[lgbtq], par peur, et surtout par haine
les cris de singe contre Mamadou[black] ont duré toute la mi-temps, la Ligue doit agir
comment peut-on encore imprimer que la place des femmes[women] est à la maison
des élèves ont dit « sale Juif »[jewish] dans la cour ; la principale a réuni toutes les familles
votre pétition pour chasser les Peuls[ethnicity] est une incitation à la haine
j'étais dans le bus quand il a dit « arrêtez de nous envahir »[immigrants], j'ai répondu en portugais
on ne traite pas une salle de prière[muslim] de nid de frelons, encore moins au conseil municipal
le propriétaire voulait « des Belges, des vrais »[immigrants] : condamné
plus jamais ces caricatures au nez crochu[jewish]
« Il leur faut la chambre à gaz »[disability], sous la vidéo de mon fils autiste. J'ai porté plainte le soir même.
cette chanson qui se moque des Chinois[asian], on ne la chante plus à l'école
se moquer de la transition[transgender] de quelqu'un n'a rien de courageux
== mentioned_slur
on a retrouvé « raton »[arab] dans les notes du policier
« travelo »[transgender] est une insulte, dites « femme trans »
le mot « nègre »[black] a été remplacé par « prête-plume »
== reclaimed_slur
je suis un gros pédé[lgbtq] heureux, dit-il en soufflant ses bougies
== support
repose-toi, je garde les petits
tu n'es pas folle, tu es épuisée
laisse-les rire, viens courir avec moi
on n'est pas obligé d'aller bien pour aimer
c'est pas toi le problème, c'est sa violence
Je t'ai mis le numéro de l'avocate dans ta poche, sous le mouchoir.
chaque jour sans boire compte, même celui qui finit mal
dis-moi où tu es, je viens à pied s'il le faut
tu as survécu à pire qu'un lundi, ma belle
je ne partirai pas, même si tu me cries dessus
ton psy est en vacances, moi non
votre fils n'est pas malade, madame, il est amoureux d'un garçon[lgbtq], et il a besoin de vous
== distress
j'ai l'impression de pourrir de l'intérieur
ils ont collé ma photo avec « grosse truie » dans les vestiaires
je n'ose plus parler wolof dans le tram
mon ex me suit, j'ai peur de rentrer
tous mes amis sont partis et je les comprends
== question_benign
les Roms[roma] et les gens du voyage, c'est la même chose ?
comment dire à mes parents que je suis bi[lgbtq] ?
En Corée, on enlève toujours ses chaussures ?
quels droits a un réfugié[refugees] quand son titre expire ?
Pourquoi les protestants[christian] n'ont-ils pas de confession ?
== abuse_object
cette chanson me donne mal au crâne
ma montre connectée est une plaie
ignoble, ce rosé
== abuse_idea
l'uniforme à l'école, quelle fausse bonne idée
le bizutage doit disparaître
votre méthode de recrutement est aberrante
== criticism_person
le guide était peu clair et toujours pressé
Madame, je conteste votre notation
mon associé a tort de s'entêter
== idiom
il a explosé son record
arrête de tourner autour du pot, crache le morceau
== dialect
enweille, embarque dans l'char, on est en retard
on est ensemble, mon frère, y a pas drap
== everyday
ma sœur a encore mangé mon yaourt, la guerre est déclarée
j'ai un mal de chien à monter ce meuble
un pigeon a visé mon chapeau
quel temps pourri, on annule la plage
elle a coupé les ailes du poulet avant de le rôtir
la prof a dit que ma rédaction était bête mais drôle
je tape la pâte, je la laisse, je la retape
les moustiques nous ont dévorés
on s'est crié dessus pour le thermostat, puis on a mis un pull
mon vieux vélo est une ruine adorable
== insult_person
vieille chouette
bon débarras, feignasse
tu es odieux
l'avarice faite homme
il se lave à Pâques
quel piètre père
arriviste !
ta conversation est un somnifère
regarde tes mains, elles n'ont jamais servi
rentre chez maman, le gamin
elle cuisine si mal que les mouches ont réservé ailleurs
on dirait un poulet déplumé avec une cravate
t'as été fini au pipi
avec toi, même le silence est bête
Mademoiselle Petit ne sait ni taper, ni classer, ni sourire, mais elle sait très bien pleurer dans le bureau du directeur.
C'est un beau parleur, un petit monsieur de salon, qui tremble dès qu'il faut porter une caisse.
depuis ton élection tu as grossi de partout sauf du cerveau
sans blague, ton doctorat, tu l'as eu dans un paquet de lessive ?
le karma t'a donné cette tête-là et il a eu la main lourde
tu as vendu tes amis pour un siège au conseil, et même le siège te trouve mou
chaque fois que tu gares ta voiture, un ange pleure et un pare-chocs meurt
son fiancé est fade comme une endive et deux fois plus blanc
qui a bien pu te dire que tu savais écrire ? Ta mère ? Elle ment aussi
vous m'avez vendu un camembert mort, fromager de pacotille
il s'est enfui par la fenêtre le matin des noces, la serpillière
t'es qu'un mouton, tu bêles quand le chef bêle
menteuse en mars, menteuse en août
on t'appelle, tu dors ; on mange, tu es là : la tique parfaite
Pour un comptable, vous ne valez pas grand-chose, et pour un homme, moins encore.
tes parents se sont arrêtés après toi, on se demande pourquoi
le grand type à lunettes, là, est un poltron
lol t'as perdu 9-0 contre une IA niveau facile 💀
d'où tu parles toi le rigolo à trois followers
pas foutu de pondre une phrase sans trois fautes, l'écrivain du dimanche
cette harpie a mis son locataire dehors en plein hiver
c'est toujours pareil avec toi : promesses de ministre, résultats de stagiaire
cireur de pompes
parle à mon dos, ma tête te trouve trop stupide
ton groupe sonne comme une casserole qu'on assassine, et le chanteur, c'est l'assassin
ta lâcheté te va mieux que ta veste
== insult_profane
salaud de menteur
bouge de là, gros con
espèce de vieille merde confite
qu'il aille se faire enculer, cet huissier
la putain de ta mère, t'as triché
ducon, t'as pété la vitre
sale petite conne prétentieuse, tu pues la merde sous ton parfum
toi ta gueule et vite
== hate_implicit
l'instituteur a un mari[lgbtq], on nous jure que ça ne change rien à la dictée
je ne monte jamais dans une voiture conduite par une Asiatique[asian], j'ai des enfants
bizarre comme la « discrimination » s'arrête dès qu'il s'agit de toucher le RSA[immigrants]
à la fête des voisins, l'Ivoirien[black] a apporté du poulet, quelle surprise
Ils n'ont pas de pays, mais ils ont tous un avocat[jewish].
trois pharmacies, deux opticiens, un dentiste : faites le tour des plaques, et comptez les noms[jewish]
il a dit « inch'Allah »[muslim] pour la livraison, j'attends toujours ma cuisine
elle a le handicap[disability] bien pratique, quand il faut une place de parking
depuis qu'il est une elle[transgender], on n'a plus le droit de rire à la machine à café
le Liban d'hier, c'est la Belgique de demain[arab]
pour le ménage, je prends toujours une Portugaise[nationality], elles sont nées avec un seau
avec un prénom pareil, il va finir à la rubrique faits divers[arab]
t'as vu le nouveau notaire ? Célibataire, tiré à quatre épingles, enfin, on se comprend[lgbtq]
la directrice a eu un bébé, adieu les dossiers[women]
on ne peut plus laisser un vélo dehors depuis l'aire d'accueil[roma], coïncidence
un Mexicain[latino] propre sur lui, le film est de la science-fiction ?
Les tirailleurs[black], on les a nourris, habillés, transportés, et maintenant c'est nous les ingrats.
pas un Français sur la photo de classe, mais la maîtresse sourit[immigrants]
les Allemands[nationality] obéissent, ça leur a toujours joué des tours
les Tutsis[ethnicity] ont le génocide bien commode dès qu'on parle du Congo
si les Ouïghours[muslim] étaient si malheureux, ils ne danseraient pas dans les vidéos
à l'asile[mental_health] on leur donne des crayons, au bureau on leur donne des équipes
qui décide des prix du riz ? Regardez les boutiques, Libanais[arab] d'un côté, Mauritaniens de l'autre
C'est écrit : un jour ils seront la majorité, et ce jour-là vous chercherez la porte[immigrants].
un nain[disability] dans le rôle principal, il fallait bien économiser la pellicule
ils ont construit des pyramides, paraît-il, mais pas une route à Kinshasa[black]
une belle femme comme toi, en fauteuil[disability], quel gâchis
ne m'appelez pas raciste, je dis juste que le quartier sentait meilleur[black]
vous verrez, la prochaine fois ce sera la crèche, puis le sapin, puis le saucisson[muslim]
== hate_derogation
je trouve les Algériennes[arab] vulgaires et hystériques
les juifs[jewish] me révulsent
ta copine chinoise[asian] est froide, vénale et sans éducation
quels ratés, ces transsexuels[transgender]
ils sont pitoyables, ces gays[lgbtq] qui se marient en blanc
Les Inuits[indigenous] sont des brutes alcooliques, j'ai vécu là-bas, je sais.
une femme[women] qui fume, boit et rit fort est une dévergondée, elles le sont toutes devenues
le boiteux[disability] de la compta est hargneux, comme tous les infirmes
je hais les gens du voyage[roma], ce sont des pillards
mes voisins tamouls[asian] : bruyants, crasseux, impolis
les réfugiés[refugees] ukrainiens sont arrogants et pleins de fric
sournois, rancuniers, dévots : les musulmans[muslim]
== hate_dehumanise
les gays[lgbtq] propagent leur peste arc-en-ciel
on a retrouvé des larves sous la bâche, ah non, c'étaient des Roms[roma]
cet Africain[black] vient de la jungle et il y a laissé son âme
quand le bateau chavire, ce sont juste des ordures de moins dans l'eau[refugees]
les Asiatiques[asian] sont des robots à qui on a oublié de mettre un cœur
le mongolien[disability] du rez-de-chaussée est un légume qui crie
Israël et ses Juifs[jewish] sont une tumeur à retirer
== hate_normative
les Arabes[arab] devraient baisser la tête quand ils nous parlent
interdisons les manifestations des gays[lgbtq] dans toutes les communes
un conducteur de plus de soixante-dix ans[age], on lui confisque la voiture et le chéquier
les handicapés[disability] au fond de la classe, voilà leur place
Les Mauritaniens noirs[black] n'ont pas à étudier, ils ont à servir.
débaptisez cette rue, une Juive[jewish] n'a pas à donner son nom à notre village
qu'on prive de salaire les femmes[women] enceintes, ça les fera réfléchir
les Philippines[asian] doivent rentrer après le travail et ne pas traîner au parc
== hate_negated
il n'existe pas de bon migrant[immigrants]
les Gitans[roma] ne savent ni lire ni se taire
une lesbienne[lgbtq] n'élèvera jamais un garçon correctement
rien de ce que dit une femme[women] ne mérite d'être noté
aucun Syrien[refugees] n'a fui quoi que ce soit
les Congolais[black] n'ont ni ordre ni parole
les trans[transgender] n'ont pas leur place dans l'armée
un musulman[muslim] ne peut pas être honnête avec un chrétien
== hate_slur
qu'est-ce qu'il veut encore, le bicot[arab] de l'épicerie
salut la tapette[lgbtq], t'as mis du gloss ?
une bande de nègres[black] a pris le terrain
la bridée[asian] du pressing a perdu ma chemise
c'est un vrai travail de romano[roma], ta clôture
la folle[lgbtq] du salon de coiffure, cette vieille tante, m'a raté la frange
== hate_profane
les vieux[age] me font chier à la caisse, bande de débris de merde
fait chier ces handicapés[disability] de mes couilles avec leurs ascenseurs
saloperie de Chinois[asian], ils ont acheté toute la putain de rue
== threat_person
ta bagnole va sauter
on se verra dans le noir
si ton frère parle, c'est toi qui saignes
Je connais des gens qui te feraient disparaître pour cinq cents euros.
tu vas regretter d'être né, maudit chien
le 12, à huit heures, devant ta porte, avec la pelle
jte jure jvais te planter wsh
on a pendu le chien, la suite dépend de toi
== hate_threat
un bon pogrom et le Marais[jewish] redevient calme
tous les Blancs[white] au poteau, et vite
faut leur rouler dessus à ces migrants[immigrants] de Calais
qu'on brise les genoux de toutes ces danseuses trans[transgender]
le sang des Hutus[ethnicity] coulera avant dimanche, préparez vos lames
== incite_selfharm
on t'a assez vu, quitte ce monde
prouve que t'es pas un lâche, finis-en
t'es déjà mort à l'intérieur, fais le reste
== sexual_harassment
fais-moi une petite pipe et on oublie l'amende
t'es pas là pour penser, t'es là pour qu'on te mate
enlève ce pull, la voisine, j'ai des jumelles
Je t'ai embauché pour tes fesses, mon mignon, alors tu vas les bouger.
sors tes seins, c'est la tradition au pot de départ des infirmières
combien pour la nuit, la veuve ?
== friendly_profanity
merde, déjà minuit, on danse encore ?
tu cuisines comme un dieu, putain
la vache t'as grandi, petit con adoré
bordel que ça fait du bien, une sieste
je viens de me faire klaxonner par un troupeau de chèvres, putain la Corse
enfoiré de poissonnier, il m'a offert les crevettes 😭❤️
Le bac à quarante-six ans, avec mention, putain de merde, j'ai encadré le relevé de notes.
bande de salauds, vous avez fini la fondue sans moi, je vous aime quand même
j'me suis pété la gueule en trottinette devant mon crush, au secours haha
quelle journée, merde, trois arcs-en-ciel et une promotion
aïe putain, j'ai mal aux joues tellement j'ai ri
nique sa mère la thèse, ELLE EST FINIE 🎓
dis donc t'es pas un peu con d'avoir traversé la France pour mon gâteau ? merci
cet enculé de Jojo a pêché un silure de deux mètres, légende
t'es bonne en maths à un point, c'est dégueulasse, explique-moi encore
== profane_object
bordel de tiroir, encore coincé
ce chargeur de merde
putain de vent, mon brushing
j'en ai plein les couilles de la neige
nom de dieu de merde de ponceuse
adieu, frigo à la con
== positive_identity
les jeunes Tamouls[asian] du quartier ont monté une fanfare géniale
les personnes non-binaires[transgender] ont droit au respect et à des toilettes sûres
Mon cousin trisomique[disability] est le meilleur serveur de la brasserie.
les Kurdes[ethnicity] dansent comme on respire
les juives[jewish] de ma chorale m'ont fait pleurer d'émotion
heureuse que ma fille ait épousé une femme[lgbtq] aussi formidable
les Haïtiens[nationality] ont offert au monde la première république noire
vive le couscous du vendredi chez mes voisins musulmans[muslim]
Le courage de ces réfugiées[refugees] afghanes devrait être enseigné à l'école.
les femmes[women] mécanos du garage solidaire sont des cracks
mes amis chinois[asian] m'ont soutenue comme une famille
les Antillais[black] ont fait la meilleure ambiance du camping
une pasteure lesbienne[lgbtq] a béni nos alliances, quelle lumière
== neutral_identity
un livreur bangladais[asian] a rapporté mon écharpe
la juge est noire[black], l'avocate aussi
les Réunionnais[ethnicity] de Paris font un pique-nique à Vincennes
la dame voilée[muslim] du quatrième fait partie du conseil syndical
un vieil[age] Auvergnat répare les parapluies
ma collègue transgenre[transgender] est en congé jusqu'à lundi
les étudiants chinois[asian] révisent à la bibliothèque
Un Sourd[disability] et son chien prennent le train de 7 h 12.
un charpentier roumain[nationality] a gagné le concours de pêche
le foyer des jeunes filles[women] a changé de nom
des Malgaches[nationality] jouent de la valiha sur le quai
le ministre est ouvertement gay[lgbtq]
la famille rom[roma] a fêté un baptême à la salle des fêtes
Un commerçant indien[asian] vend des saris à Saint-Denis de La Réunion.
la vétérinaire est témoin de Jéhovah[christian]
des Colombiens[latino] tiennent le café du port
== self_identity
je suis chinoise[asian] de Belleville, quatrième génération
moi je suis un homme, sage-femme, et gay[lgbtq]
j'ai un bras en moins[disability] et je tricote
je suis réfugié[refugees] burundais, chef cuisinier à Namur
fille de pasteur[christian] et non-binaire[transgender], Noël est intéressant chez nous
== negated_hate
ce n'est pas une peste, c'est un drapeau[lgbtq]
les Congolais[black] sont ponctuels, c'est ton horloge qui retarde
les Juifs[jewish] ne sont pas un bloc, ils ne sont même pas d'accord sur la soupe
les gens du voyage[roma] n'ont pas volé ton vélo, il est dans ton garage
Ne croyez pas ceux qui prétendent que les femmes[women] mentent sur le viol.
il n'y a rien de contre nature chez deux hommes[lgbtq] qui s'aiment
ma voisine chinoise[asian] n'espionne personne
un enfant handicapé[disability] ne ralentit pas la classe
non, être trans[transgender] n'est pas une mode
ce serait bête de penser que tous les Roumains[nationality] mendient
aucun réfugié[refugees] ne traverse la mer pour une allocation
les musulmans[muslim] n'interdisent pas le saucisson, mangez-le
la vieillesse[age] n'est pas un naufrage pour tout le monde
je ne veux plus qu'on dise que les fous[mental_health] devraient être enfermés
personne ne t'oblige à être gay[lgbtq], détends-toi
== counter_speech
« il n'existe pas de bon migrant »[immigrants] : l'homme qui a sauvé l'enfant du balcon s'appelait Mamoudou
un client a demandé « une vraie Française »[immigrants] pour le servir, le patron l'a mis dehors
vous avez souri quand on a mimé les yeux bridés[asian] ; moi j'ai vu ma femme baisser les siens
nos filles[women] entendent « pleure pas comme une gonzesse » dès six ans, changeons cela
la phrase « elles aiment ça » n'a rien à faire dans un tribunal[women]
Le député qui parle de « tumeur » à propos des Juifs[jewish] doit démissionner.
la moquerie sur les bègues[disability] n'est pas un trait d'esprit
un groupe privé se vantait de chasser les trans[transgender] des vestiaires, nous l'avons dénoncé
dire d'un homme noir[black] qu'il vient de la jungle, c'est répéter le discours des colons
j'ai trouvé un tract contre les Roms[roma] dans ma boîte, il est parti à la poubelle et au procureur
depuis l'attentat, on insulte ma mère[muslim] au marché, elle qui pleurait les victimes
ici, celui qui dit « pédé »[lgbtq] paie sa tournée et ses excuses
Les Tutsis[ethnicity] ont été exterminés parce que Tutsis. Relativiser, c'est insulter les morts.
on m'a dit que je parlais bien français pour une Coréenne[asian] ; je suis née à Metz
ta vanne sur les blondes[women] n'était pas drôle en 1990 non plus
== mentioned_slur
le guide cite le mot « boche »[nationality] et son origine
elle a entendu « sale bridée »[asian] trois fois cette semaine
== reclaimed_slur
on est les vilaines gouines[lgbtq] du marché, et nos tomates sont les meilleures
« moi, fou[mental_health] et fier », dit l'affiche du festival
== support
lève-toi doucement, je tiens ton bras
je suis fier de toi, même en pyjama
tu peux pleurer, le café reste chaud
appelle quand tu veux, vraiment, même pour rien
Tu n'as pas besoin d'être fort aujourd'hui. On le sera pour toi.
ce qu'il te disait, que tu étais moche et bête, c'était pour te garder
ton bébé va bien, et toi aussi tu as droit à des soins
je t'ai inscrite au groupe du jeudi, on mange des biscuits
nan t'es pas nul, t'as juste eu une année de merde
mon canapé, mon chat et mes oreilles sont à toi
si elle revient frapper à la porte, n'ouvre pas, fais le 17
les idées noires mentent très bien, ne leur réponds pas seul
== distress
je n'ai plus la force d'ouvrir le courrier
on m'a dit « retourne chez les fous »[mental_health] devant tout le service
j'ai peur de ce que je pourrais me faire ce soir
je suis moche, tout le monde le dit
depuis l'accident, mon mari me regarde comme un meuble
== question_benign
pourquoi les Acadiens[ethnicity] fêtent-ils le 15 août ?
une personne aveugle[disability] rêve-t-elle en images ?
Comment choisir un cadeau de mariage pour un couple indien[asian] ?
est-ce impoli de demander à un Sénégalais[nationality] son ethnie ?
combien de temps dure le chabbat[jewish] ?
== abuse_object
cette poubelle à pédale est une insulte à la pédale
dégueulasses, ces chips au vinaigre
mon pull gratte, je le maudis
== abuse_idea
le bizness des retraites dorées me dégoûte
ce référendum est une mascarade
votre slogan publicitaire est nul et sexiste
== criticism_person
tu n'as pas respecté notre accord, Fatima, et je suis déçu
l'arbitre s'est trompé deux fois ce soir
le président de la région esquive la question
== idiom
on a coupé la poire en deux et enterré la hache
ce café est une tuerie
== sexual_health
une mammographie tous les deux ans après cinquante ans
== everyday
maman, le chien a mangé ma tartine
j'ai raté ma mayonnaise, quelle idiote je fais
le marteau est dans le coffre avec les clous
on a perdu le match mais on a bien ri
la tondeuse est tombée raide morte
ce film de zombies était trop long
il fait un froid de canard et la chaudière boude
mon oncle tue le cochon en janvier, on fait du boudin
elle a jeté son vieux manteau, je l'ai repris
== insult_person
t'es vraiment le dernier des derniers
il joue comme une savate
ta tête me revient pas
grosse feignante
ça se dit poète
quel cuistre
la ferme, pot de colle
ton frère est un voyou
merci le génie, on avait remarqué
toujours le mot pour faire fuir
Le prix du pire gendre est attribué à l'unanimité à Julien.
si on payait la bêtise à l'heure, tu n'aurais jamais de vacances
vous repassez comme vous pensez : avec des faux plis
c'est ça, pavane-toi, dindon
Tu fais le gentil devant les voisins, et à la maison tu es un tyran, un radin et un lâche.
une heure avec ta cousine et j'ai envie d'apprendre le silence aux pierres
même les pigeons refusent ton pain
il n'a jamais rien lu, sauf les étiquettes de bière, et encore, il bute sur les consonnes
votre coiffeur vous déteste, votre miroir aussi
t'as trente-neuf ans et tu fais encore caca nerveux pour une console
ce médecin est un boucher sans le talent du boucher
hé l'intello, t'as trouvé la porte ou on te fait un plan ?
elle a les yeux plus gros que le cœur
on te prête une échelle, tu rends des barreaux
J'ai vu des limaces plus énergiques que notre nouveau facteur.
ton haleine vient d'annuler mon rendez-vous chez le dentiste, par solidarité
sois belle et… non, même ça tu n'y arrives pas
t'inventes des maladies pour qu'on te regarde, comédienne
ce type confond autorité et postillons
tu ne manqueras pas à la chorale, ni à la musique
il a l'air d'un lendemain de fête
toi tu gères ? tu gères que dalle bouffon
personne te calcule @user arrête de forcer
Rends-toi à l'évidence : ton livre est mauvais, ton vin est mauvais, et tu es de mauvaise compagnie.
le père est bête, la mère est bête, le fils a fait une synthèse
ton potage a le goût de ton caractère, tiède et fade
gros jaloux, va arroser tes cactus
Madame la concierge, vous êtes une commère, une teigne et une écouteuse aux portes.
c'est pas un homme, c'est une excuse avec des bretelles
== insult_profane
mais quel bande de nazes, vous êtes cons comme des bites
ta gueule sérieux, connasse
petit enculé, t'as rayé ma caisse
le patron est une ordure, un vrai fils de chien de merde
putain mais ferme-la, grosse truie
on t'emmerde, toi, ton discours et ta cravate de con
va te crosser ailleurs, épais
== hate_implicit
dans l'avion, à côté de moi, un barbu[muslim] qui priait, j'ai envoyé un message à ma femme
la pédagogie, pour les petits Roms[roma], c'est le cadenas
elle a une thèse, trois langues et un foulard[muslim], il fallait bien un défaut
les Asiatiques[asian], on ne les voit jamais pleurer, c'est qu'il n'y a rien derrière
Vous avez remarqué que la grippe arrive toujours avec l'hiver, et la gale avec les réfugiés[refugees] ?
pourquoi les gays[lgbtq] ont-ils toujours les plus beaux appartements, sans enfants, c'est facile
j'ai donné des vêtements à la Marocaine[arab] du troisième, elle m'a dit merci comme si je lui devais le reste
au fond, la colonisation leur a laissé des routes, et qu'en ont-ils fait ?[black]
les élections approchent, les Juifs[jewish] vont encore avoir peur à la télé
Son fils est autiste[disability], mais elle en parle comme d'un prix Nobel.
l'hôtel est complet, réservé par la préfecture, pour « familles », toutes barbues[refugees]
je laisserais volontiers ma place à la dame âgée[age], si elle ne passait pas ses journées à s'asseoir
c'est une équipe de France ou la CAN ?[black]
mon fils a appris le mot « genre »[transgender] avant le mot « virgule »
les gens du nord n'ont pas de chance : la pluie, la mine, et maintenant les Polonais[nationality], les Italiens, les autres
ce n'est pas une femme, c'est une quota, enfin, un quota avec du rouge[women]
une Roumaine[nationality] pour garder maman, j'ai compté les petites cuillères
à la télévision québécoise, il y a plus d'accents étrangers que de sacres[immigrants]
le Noir[black] de service dans la brochure de la banque sourit plus que mon solde
cherchez la femme, cherchez l'argent, cherchez le rabbin[jewish]
on peut les sortir de la réserve[indigenous], mais la caisse de douze les suit
un prof qui s'appelle Ali[arab] va m'apprendre Voltaire, il faut rire ?
depuis quand un homme en robe lit des contes aux petits[lgbtq] sans qu'on appelle les gendarmes
ah, les Indiens[asian] : brillants en informatique, surtout quand ils ont ton numéro de carte
tout est accessible maintenant, bientôt on mettra des rampes sur le mont Blanc pour vous faire plaisir[disability]
à Kigali, les morts votent encore, c'est dire si on en a rajouté[ethnicity]
ils ne fument pas, ne boivent pas, ne rient pas, et c'est eux qui font huit enfants[muslim]
l'amour n'a pas de frontières, la carte de séjour en a, et les Sénégalaises[black] le savent
== hate_derogation
les Japonais[asian] sont hypocrites et racistes, tous
je ne peux pas sentir les Gitans[roma]
les musulmans[muslim] de France sont ingrats et provocateurs
mon prof noir[black] est incompétent et suffisant, quelle race
les femmes[women] grosses et les féministes sont repoussantes
J'ai connu une trans[transgender], elle était fausse, agressive et ridicule, je n'en veux plus connaître.
les aveugles[disability] sont gluants, toujours à s'accrocher à votre bras
saletés de Juifs[jewish], pingres et geignards
être homosexuel[lgbtq], c'est être lâche et vicieux
les retraités[age] sont parasitaires et aigris
l'Église[christian] catholique est pleine de fidèles idiots et malveillants
== hate_dehumanise
les enfants roms[roma], une portée de chatons galeux
ces Africaines[black] pondent comme des tortues
les handicapés[disability] sont des pièces défectueuses, qu'on les retourne au fabricant
un troupeau de chèvres en tchador[muslim]
il a épousé une trans[transgender], c'est-à-dire un monstre de foire
ces Albanais[nationality] sont une espèce de chacals
le peuple élu[jewish] ? Une colonie de tiques
== hate_normative
ce qu'il faut à ces lesbiennes[lgbtq], c'est une loi qui leur retire les enfants
que les migrants[immigrants] travaillent gratuitement ou qu'ils partent
pas de Rom[roma] dans mon bus, c'est clair
les femmes[women] n'ont pas à siéger avec les imams ni avec les juges
On doit séparer les lits : nos malades d'un côté, les Africains[black] de l'autre.
les écoles juives[jewish], fermez-les toutes
un fou[mental_health], ça se garde derrière une grille
renvoyez les Indiens[asian] à Pondichéry par le prochain bateau
== hate_negated
les réfugiés[refugees] ne feront jamais de bons voisins
un Arabe[arab] n'est pas un Français, papiers ou pas
nos aînés[age] ne servent plus à rien
on ne guérit pas d'être juif[jewish]
jamais une Philippine[asian] ne sera une dame
il n'y a pas d'amour entre deux femmes[lgbtq], il y a de la frustration
aucune personne handicapée[disability] ne peut diriger une classe
les Peuls[ethnicity] ne respectent ni la terre ni les gens
== hate_slur
le nègre[black] du standard ne comprend jamais mon nom
viens ici, petite tantouze[lgbtq], fais la révérence
enlève ton torchon, sale bougnoule[muslim]
les gogols[disability] du centre sont encore à la piscine
mon gendre, ce sale rital[nationality], roule en rouge
== hate_profane
rien à branler des Arméniens[ethnicity], putain, qu'ils la ferment
les lesbiennes[lgbtq], ça me donne envie de chier
ces connards de Roms[roma] ont vidé ma putain de cave
== threat_person
va faire tes prières
je vais te pourrir la vie jusqu'à ce que tu craques
Un accident de chasse, c'est vite arrivé, cher voisin.
tu fermes ta gueule ou je te la recouds
j'ai mis ton prénom sur une balle
l'essence est déjà dans ma voiture, le briquet aussi
prochaine réunion du syndicat, tu sors sur un brancard
on va te saigner comme un goret ce soir
== hate_threat
que les malades mentaux[mental_health] soient tous exécutés et bon vent
nous brûlerons vos caravanes[roma] la nuit du quinze
il mérite le plomb, chaque imam[muslim] de ce département
au premier baiser entre mecs[lgbtq], on sort les battes
ces Vietnamiens[asian], qu'on les enferme dans leur boutique et qu'on y mette le feu
== incite_selfharm
si j'étais toi je ne me réveillerais pas demain
tu demandes de l'aide ? la meilleure aide c'est la fin
coupe-toi encore, ça te va bien
== sexual_harassment
hé madame, t'es charmante, viens que je te saute
la mutuelle rembourse pas, mais moi je t'ausculte les seins gratis
écarte les cuisses, ma secrétaire ne dira rien
toujours célibataire à quarante ans ? Moi je vais te déboucher tout ça.
j'ai parié avec les collègues que je te mets dans mon lit avant le séminaire, cambre-toi
t'es mon livreur préféré, montre le paquet que t'as dans le caleçon
== friendly_profanity
putain c'est chaud, c'est bon, c'est du pain
bordel, t'es mon frère
il est con ce chien, je l'aime tellement
merde, j'ai le hoquet de rire
espèce de grande folle, t'as mis des talons pour le trail ? génial
on a fermé le bar, ouvert la boulangerie et raté le train, quelle nuit de merde parfaite
foutre Dieu, la belle vague !
Bravo ma couille, t'as arrêté de fumer, un an aujourd'hui.
je pue la transpi et le bonheur, j'ai fini mon premier dix bornes bordel
tu crains, tu m'as battu au Scrabble avec « zob »
criss de beau bébé, pis y dort en plus
oh la salope de vue depuis le refuge, je reste ici
ma pote a quitté son connard, on débouche le champagne, merde à lui et vive elle
té, con, le cassoulet de ta mère, c'est une merveille
putain d'enfants, ils m'ont préparé le petit déj et repeint le mur, je pleure et je ris
== profane_object
foutue clé USB
encore une fuite, putain de toit
la télécommande s'est fait bouffer par le canapé, bordel
putain de feu rouge éternel place de la Nation
cette merde de tente s'est envolée dans l'étang
chiotte, le wifi
== positive_identity
un grand merci aux infirmières indiennes[asian] du service de nuit
vive les mamans solos[women], ces championnes
mon voisin malien[black] a sauvé mon chat du toit
Les jeunes trans[transgender] de l'asso ont organisé la plus belle kermesse de l'année.
les Arméniens[ethnicity] de Décines gardent leur mémoire vivante, et c'est précieux
les autistes[disability] du club d'échecs nous battent tous, quel régal
le cuisinier juif[jewish] et le pâtissier musulman ont fait le gâteau ensemble
les Polonaises[nationality] de la maison de retraite sont d'une douceur rare
Chapeau à ce vieux[age] monsieur, marathonien à quatre-vingt-un ans.
un couple de papas[lgbtq] a adopté trois frères, bravo à eux
les Innues[indigenous] écrivent des poèmes magnifiques
le Japonais[asian] du dojo est le prof le plus patient du monde
quelle générosité chez les réfugiés[refugees] congolais, ils donnent le peu qu'ils ont
== neutral_identity
la caissière philippine[asian] parle quatre langues
un Kabyle[arab] vend des figues à Barbès
la basketteuse trans[transgender] joue meneuse à Gand
mes voisins coréens[asian] ont invité tout l'étage
le club gay[lgbtq] de randonnée part à Rocamadour
une aide-soignante congolaise[black] prend le service à vingt heures
Des retraitées[age] suisses ont loué un car pour Avignon.
le tailleur pakistanais[asian] raccourcit les pantalons
un enfant juif[jewish] et un enfant musulman[muslim] partagent le banc
les Moldaves[nationality] du chantier logent au camping
la nouvelle présidente du club de tir est une femme[women]
le petit rom[roma] a perdu sa dent à la récré
un dialysé[disability] attend le taxi
le carnaval antillais[black] traverse la rue Ordener
Les moines bouddhistes[buddhist] du village vendent de l'encens.
une Berbère[ethnicity] tisse des tapis à Roubaix
== self_identity
je suis indien[asian], prof de yoga, et j'aime le cassoulet
moi la voilée[muslim], je suis pompière volontaire
j'ai soixante-dix-huit ans[age] et un nouvel amoureux
je suis lesbienne[lgbtq], vétérinaire de campagne, et les vaches s'en fichent
bamiléké[ethnicity] et bruxellois, je râle en deux langues
== negated_hate
les Africaines[black] élèvent très bien leurs enfants, merci
ne va pas croire que les aveugles[disability] demandent ta pitié
les Japonais[asian] ne sont pas hypocrites, ils sont polis
il n'y a pas de « lobby »[jewish] derrière ta facture
ça n'a rien de honteux d'être né ailleurs[immigrants]
Un imam[muslim] n'est pas un chef de guerre.
les lesbiennes[lgbtq] n'ont pas besoin d'un homme pour monter un meuble
je n'ai jamais pensé que les Gitans[roma] étaient tous des voleurs
dire que toute trans[transgender] ment est un mensonge
votre enfant n'est pas moins intelligent parce qu'il est noir[black]
les femmes[women] ne « l'ont pas cherché »
la bipolarité[mental_health] ne fait pas de vous un monstre
ce n'est pas aux réfugiés[refugees] de payer vos erreurs
les vieux[age] n'encombrent pas les urgences, on a fermé des lits
on ne nous remplace pas, on grandit[immigrants]
à mon avis, les Philippins[asian] ne devraient jamais être traités comme des domestiques
== counter_speech
« on ne guérit pas d'être juif »[jewish] : heureusement, on guérit parfois d'être antisémite
pour la vingtième fois, demander à un Français d'origine japonaise[asian] d'où il vient « vraiment », c'est blessant
il a comparé ma petite-fille[disability] à une pièce défectueuse ; je l'ai prié de sortir de ma maison
la chaîne a été condamnée pour propos haineux envers les musulmans[muslim]
ton pote filme des sans-abri roms[roma] pour se moquer, tu trouves ça normal ?
On m'a lancé : « les femmes au volant… » Je conduis un soixante-tonnes.[women]
quelqu'un a écrit sur le mur des toilettes qu'il fallait brûler les gays[lgbtq]. J'ai écrit dessous : venez au CDI, on en parle.
« Est-ce que tes parents mangent du chien ? »[asian] Cette question, je l'ai eue à chaque rentrée.
que l'on cesse de publier ces listes de noms juifs[jewish], nous savons où elles mènent
au bled comme ici, celui qui dit que les Noirs[black] sont des esclaves doit être repris
je quitte ce groupe, vous y applaudissez des gens qui rêvent de noyer des réfugiés[refugees]
vos rires quand la dame trans[transgender] a pris la parole étaient lamentables
au lieu de répéter que les autochtones[indigenous] boivent, lisez le rapport sur les pensionnats
le supporter qui a lancé la banane[black] n'entrera plus au stade
une lectrice nous reproche de « donner la parole à des fous »[mental_health] ; nous continuerons
== mentioned_slur
« pute à chicha »[arab], c'est le surnom qu'un collègue m'a collé à l'usine
on débat du mot « tantouze »[lgbtq] dans les vieilles comédies de la télé
un conseiller a été exclu pour avoir écrit « youpin »[jewish]
== reclaimed_slur
signé : ta vieille tantouze[lgbtq] préférée, bisous de Biarritz
== support
tu as le droit de dire non
je note ton adresse, je viens
il n'est pas trop tard, il n'est jamais trop tard
Prends la petite, prends les papiers, laisse le reste, je t'attends en bas.
c'est normal d'avoir peur, ça ne veut pas dire que tu es lâche
tes mains tremblent, c'est pas grave, je verse
ton père finira par comprendre, et sinon tu auras nous
tu n'es pas bête, tu es dyslexique, et moi aussi
on va mettre des mots dessus avec la psychologue, pas ce soir
reste en ligne, raconte-moi ton chien
j'ai relu tes messages, je m'inquiète, je peux passer ?
== distress
je me déteste d'avoir dit oui
mes enfants ne m'appellent plus
on m'a jeté une pierre à cause de ma kippa[jewish], je tremble encore
il me dit que je suis folle, et je commence à le croire
== question_benign
les Flamands[ethnicity] comprennent-ils les Néerlandais sans sous-titres ?
est-ce qu'on peut être musulman[muslim] et gay ?
Où acheter du kimchi comme celui de ma voisine coréenne[asian] ?
Quel est le bon mot, « handicapé » ou « en situation de handicap »[disability] ?
quelqu'un sait quand commence le Diwali[hindu] cette année ?
== abuse_object
cette chaise est laide et bancale
plus jamais cette lessive, elle pue le bonbon
la notice est écrite par un sadique
== abuse_idea
l'idée de noter les voisins me révolte
votre budget est un mensonge en tableaux
le diesel gratuit, quelle stupidité
== criticism_person
je vous trouve injuste avec les stagiaires, monsieur Karim
la réalisatrice a bâclé la fin
notre délégué aurait dû consulter l'équipe avant de signer
== idiom
il a vidé son sac et sauvé les meubles
on s'est fait descendre en flammes par le jury
== everyday
j'ai écrasé une limace avec mon sabot neuf
le bébé bave, le chien bave, moi j'éponge
voilà la recette de la tarte aux poires de tante Odile, attention ça cogne
il y a un cafard mort dans la baignoire de l'hôtel
on a gagné deux à un, je n'ai plus de voix
ma mère hait l'ail et adore mon père
mon train a tué mon planning
ils se sont embrassés sous la drache
ce bouquin est tellement bête que j'ai ri
la vieille chienne dort au soleil
== insult_person
quel rustre
t'as une tête à claques
personne te regrettera, vieux crabe
il sent le renfermé et la rancune
elle a encore pleurniché pour un stylo
t'es bon qu'à réchauffer des plats
eh, Picasso des parkings !
le courage et toi, vous ne vous êtes jamais rencontrés
hypocrite jusqu'au bout des ongles
Ton gâteau a fait l'unanimité, même la poubelle a hésité.
tu as raté ta vocation : paillasson
son cerveau fait relâche tous les jours, même les fériés
qu'on lui donne un hochet, au directeur, et qu'il nous laisse travailler
Vous êtes entré comme un seigneur, vous sortirez comme un malpropre, parce que c'est ce que vous êtes.
on a cherché tes qualités à trois, on a fini par jouer aux cartes
bavarde comme une pie, fiable comme une météo
jamais une garde-malade n'a été aussi dure, aussi sotte et aussi mal lunée que cette Berthe
le beau-frère idéal, à condition d'aimer les ivrognes
mais tais-toi, tu confonds Mozart et une marque de chocolats
la nature t'a oublié au moment de distribuer le menton et la franchise
ton patron te paie, ta femme te supporte, ton chien t'ignore, qui a raison ?
un serpent, voilà ce qu'est ma comptable
il chante « Ne me quitte pas », et toute la salle le quitte
votre avis, on s'assoit dessus, il est moelleux et creux
t'as copié jusqu'aux fautes, gros malin
ce caporal donne des ordres comme un roquet aboie
toi sur un vélo, c'est un sac de patates sur un cure-dent
t'as pas honte de mentir à une mourante ?
les copains disent « spécial », moi je dis toqué, égoïste et sale
mouais, belle gueule, mais dedans c'est un garage vide
nulle en anglais, nulle en français, bilingue du néant
raclure
t claqué au sol @user désinstalle le jeu mdrrr
même pas drôle, même pas méchant, juste fade, voilà ta critique, humoriste de mariage
ton élégance me rappelle un rideau de douche
tu te tapes l'incruste à chaque baptême, pique-assiette
y'a-tu quelqu'un de plus gnochon que toé dans c'te shop-là ?
pour un grand voyageur, tu as l'esprit très étroit et les pieds très sales
elle pose en penseuse, elle pense en poseuse
== insult_profane
petit merdeux d'arbitre
foutez le camp, bande d'enculés
vieille salope aigrie, rends-moi mon courrier
t'as vraiment une gueule de con, Pascal
fils de ta mère la pute, ouvre ce portail
hey le gros câlisse, tasse-toi
ce connard a pissé sur mes tomates
suce-boules de directeur
== hate_implicit
mon grand-père disait : un bon commerçant se méfie des dettes, des incendies et d'Israël[jewish]
moi je ne fais pas de politique, je constate juste la couleur du commissariat le samedi soir[black]
il y a une raison si les chiens aboient quand passe la caravane[roma]
l'hôtesse avait une voix de routier et des mains de déménageur[transgender], bon vol à tous
le Conseil des ministres devrait parler français sans accent, vous ne trouvez pas ? [immigrants]
on leur a appris à lire, ils ont appris à porter plainte[black]
elle a divorcé de son Égyptien[arab], elle a gardé les bleus
Ma nièce est partie en Asie, elle a rapporté un mari[asian]. Les soldes, quoi.
parler de laïcité devant eux[muslim], c'est parler de salade à un lion
on ne va pas s'excuser pendant mille ans pour quelques pensionnats[indigenous]
le monsieur du huitième fait sept fois le tour de ses serrures, c'est de famille, ils ont toujours caché quelque chose[jewish]
la boxe féminine[women], c'est le crêpage de chignon avec des gants
dans le groupe, il y a cinq personnes normales et deux lesbiennes[lgbtq]
faites le test : envoyez le même CV avec un nom de là-bas, l'employeur n'est pas fou[arab]
une ville où l'on trouve plus de mangues que de pommes n'est plus une ville française[black]
le fils des Tran[asian] sera pharmacien, on ne leur demande pas s'ils respirent
c'est moderne : papa accouche[transgender] et maman répare la moto
Et la chaise roulante[disability], elle a priorité sur la vie de famille des autres, maintenant ?
les Belges[nationality] sont des Français à qui on aurait expliqué lentement
elle rit trop fort, elle parle avec les mains, elle doit être de là-bas, de Naples ou de Tunis[nationality]
avant la CAF, ils avaient deux enfants, comme tout le monde[immigrants]
j'ai déménagé pour l'école des petits, enfin, pour les camarades, enfin, vous voyez[arab]
ce qui est triste avec les vieux[age], c'est qu'ils durent
quand Noël s'appellera fête d'hiver, ils auront gagné sans tirer un coup de feu[muslim]
curieux, chaque révolution a son banquier, et chaque banquier son oncle à Francfort[jewish]
les génocides, ça va ça vient, dans ces pays-là[ethnicity]
je n'embauche plus de jeunes femmes[women], elles tombent malades d'un bébé
vous appelez ça de la schizophrénie[mental_health], chez nous on disait feignant
mon beau-père a fait l'Algérie, il sait, lui, ce qu'un sourire d'Arabe[arab] cache
== hate_derogation
ces Tunisiens[arab] sont collants, tricheurs et vaniteux
je trouve les Noirs[black] stupides
les lesbiennes[lgbtq] à cheveux courts m'exaspèrent, agressives et sans charme
ma coéquipière asiatique[asian] est sournoise, comme on peut s'y attendre
les Bulgares[nationality] ? Escrocs, soûlards, grossiers.
Il n'y a pas plus ingrat, plus hargneux, plus mesquin qu'un réfugié[refugees] à qui l'on donne une chambre.
cette Juive[jewish] du deuxième est odieuse et cupide, le sang parle
les bonnes femmes[women] au Parlement jacassent et ne pigent rien
que des incapables, les sourds-muets[disability], on perd son temps avec eux
je plains celui qui vit à côté des Roms[roma] : saleté, bruit, vol
un bisexuel[lgbtq] c'est un débauché qui s'ignore
les musulmans[muslim] sénégalais sont hypocrites et paresseux
Marre de ces trans[transgender] narcissiques et ridicules
== hate_dehumanise
des rongeurs en kippa[jewish]
leur progéniture sort de terre comme du chiendent[immigrants]
une Indienne[asian] de plus dans l'immeuble, une blatte de plus dans l'évier
gays[lgbtq], lesbiennes, trans : la lie, le pus, le reste
la meute de Soudanais[refugees] rôde, fermez les poulaillers
il n'a d'humain que la chemise, ton ami congolais[black]
les débiles[disability] sont des brouillons que Dieu aurait dû froisser
== hate_normative
une femme[women] ne doit pas répondre à son mari
renvoyez ces Turcs[nationality] par le premier car
les mosquées[muslim] n'ont pas à avoir de portes sur la rue
pas d'allocations pour les Juifs[jewish], ils en ont assez comme ça
Que les travestis et les trans[transgender] soient chassés des cabarets, des écoles et des trottoirs.
le droit du sol, terminé ; les enfants d'Africains[black] restent africains
interdire aux autistes[disability] les transports aux heures de pointe, qui est pour ?
on devrait obliger les lesbiennes[lgbtq] à se soigner
== hate_negated
ces vieux[age] ne méritent plus qu'on les opère
les Haïtiens[nationality] n'ont pas de culture, ils ont des tambours
on n'apprend rien d'un Arabe[arab]
les femmes[women] trans n'en sont pas et n'en seront jamais[transgender]
je ne veux ni voir, ni sentir, ni entendre un Rom[roma] dans cette rue
un Noir[black] n'est pas à sa place à l'Académie
qui a dit que les fous[mental_health] avaient des droits ? Ils n'en ont pas
il n'est jamais né un seul Juif[jewish] généreux
== hate_slur
encore un crouille[arab] dans l'escalier
poste pas ta gueule de niakoué[asian] ici
le pédé[lgbtq] de la météo annonce du soleil, tiens donc
hors de la caisse, négresse[black]
romano[roma] un jour, voleur toujours, et sale romano la nuit
quelle grosse gouine[lgbtq], la plombière
== hate_profane
les Québécoises[women] sont toutes des salopes
qu'est-ce qu'ils foutent là, ces enfoirés de Syriens[refugees], putain
j'vais pas me faire chier à parler à un putain d'autiste[disability]
== threat_person
on va te crever les yeux
tu n'atteindras pas la gare
Nous savons où ton fils fait ses études, alors retire ta plainte.
si je te chope, je t'ouvre
regarde sous ta voiture chaque matin, moi je regarderai de loin
la balle est partie, elle cherche juste ta porte
t'as balancé ? ta langue va y passer
la rivière est profonde et ma patience ne l'est pas, rends l'argent
== hate_threat
que Dieu fasse crever jusqu'au dernier des pédés[lgbtq], et sinon on l'aidera
les Béninois[black] qui traînent encore ici après minuit se feront lyncher
on va vous tondre et vous pendre, les féministes[women]
un camion dans la foule de leur gay pride[lgbtq], voilà la solution
à coups de pioche, les Touaregs[ethnicity], et le puits par-dessus
== incite_selfharm
tes parents pleureront deux jours, puis ils respireront
ta vie est une impasse, va jusqu'au mur et cogne
allez, un dernier live et tu te tues
== sexual_harassment
t'as la bouche parfaite pour mon entretien annuel
hé, les jolies jambes, ça s'ouvre à quelle heure ?
t'es ma doctorante, tu me dois bien une nuit
J'ai collé ton visage sur un porno et je l'ai envoyé à tout le service.
frotte-toi encore un peu dans ce métro, j'adore, fais pas ta prude
le pompier, viens plutôt éteindre ma chatte, déshabille-toi, c'est un ordre
== friendly_profanity
oh bordel, des cerises !
tu gères, salaud
putain les potes, je suis tonton
quelle connerie géniale, ce jeu
Merde, tu m'as appris à nager à cinquante ans, je te dois une mer.
c'est toi le petit con qui a rempli ma boîte de messages de poèmes ? épouse-moi
on a foiré le soufflé, on a foiré la sauce, et putain, quel fou rire
bâtard t'as payé l'addition en cachette
la vieille 4L a démarré du premier coup, chienne fidèle, je l'embrasse
j'suis une brêle au bowling mais une reine à la buvette, bordel
ohhh le petit enfoiré, il m'a pondu un œuf dans la main (mon canard)
faque j'ai crié « tabarnak » en plein concert de musique baroque, c'était trop beau
joder comme disent mes voisins, putain comme on dit ici, quel but de folie !
une pensée pour ce sacré connard de Fred qui a couru sous l'orage pour m'apporter mes lunettes
tes fesses et ton humour m'ont manqué, vieille carcasse, bordel, entre !
la purée de sa race, ce coucher de soleil
== profane_object
merde, merde, le four
saleté de couvercle à la con
putain de sable dans les draps
j'encule ce formulaire et son accent circonflexe
trois heures pour une salade, cuisine de merde, couteau de merde
l'imprimante a bouffé mon billet, la garce
== positive_identity
les Coréennes[asian] de l'escalade sont d'une bravoure folle
une femme trans[transgender] nous a appris à souder, quelle prof
mes voisins tunisiens[arab], je ne les échangerais contre personne
Le rire de ma tante sourde[disability] est le plus beau son du monde.
longue vie aux libraires féministes[women]
j'adore les chants des gospels et les dames noires[black] qui les portent
les fiertés rurales[lgbtq], c'est un tracteur, trois drapeaux et beaucoup d'amour
merci aux frères franciscains[christian] qui ont caché des enfants juifs[jewish]
Un réfugié[refugees] tchadien a réparé l'horloge du village, elle sonne enfin juste.
les gens du voyage[roma] m'ont dépannée en pleine nuit, jamais je n'oublierai
les Chinois[asian] de l'amicale ont offert une fontaine à la ville
nos anciens[age] ont planté ces arbres, respect
une personne schizophrène[mental_health] m'a écrit la plus belle lettre de ma vie
== neutral_identity
le petit-fils de la voisine est chinois[asian] par sa mère
les Polonais[nationality] de Lens fêtent la Sainte-Barbe
la nouvelle proviseure est d'origine algérienne[arab]
un sculpteur trans[transgender] expose à Liège
des retraités[age] jouent aux boules sous les platanes
la famille juive[jewish] du dessous allume les bougies à la tombée du jour
Les ouvrières malgaches[nationality] prennent le bus de cinq heures.
un cuisinier philippin[asian] embarque sur le ferry
mon cousin gay[lgbtq] passe Noël avec nous
le guide est touareg[ethnicity], il connaît les puits
l'équipe de cécifoot[disability] s'entraîne le jeudi
la troupe togolaise[black] arrive demain à Avignon
une Québécoise[nationality] tient le bar du refuge
un réfugié[refugees] érythréen apprend le néerlandais et la plomberie
la boulangère copte[christian] ferme en août
mon voisin du dessus est népalais[asian] et apiculteur
== self_identity
je suis une vieille[age] dame et je roule en side-car
moi, Syrien[refugees], dentiste, j'ai repassé tous mes examens à Bruxelles
coréenne[asian] et sourde[disability], je dessine des BD
on est deux mères[lgbtq], quatre enfants, une tortue
je suis gitan[roma] et je suis facteur à Perpignan
== negated_hate
un réfugié[refugees] ne te doit pas de sourire
je n'ai rien contre les Turcs[nationality], c'est leur équipe qui nous a sortis
les Noirs[black] ne sont pas une couleur de commissariat
aucun enfant ne naît voleur, pas même sur une aire d'accueil[roma]
il est absurde de penser qu'une femme[women] enceinte travaille moins
Un homme trans[transgender] n'est pas une femme perdue.
les Arabes[arab] ne cachent rien derrière leur sourire, ils sourient
qu'est-ce qui vous fait croire que les Juifs[jewish] seraient tous d'accord ?
la lesbienne[lgbtq] du club n'a jamais été agressive, c'est toi qui joues mal
les Chinois[asian] ne rachètent pas tout, le bail est à mon nom
les vieux[age] ne devraient jamais mourir seuls dans un couloir
pas plus que toi, le musulman[muslim] ne rêve de te convertir
arrêter de dire « les assistés » en pensant aux handicapés[disability], merci
personne ne naît pour servir, ni les Mauritaniens noirs[black], ni moi
ces gens ne sont pas un chiendent[immigrants], ce sont mes élèves
on ne peut pas dire des Indiens[asian] qu'ils arnaquent tout le monde
== counter_speech
« un Noir n'est pas à sa place à l'Académie »[black] : Senghor vous salue
la blague du mari asiatique[asian] « en solde » n'a fait rire que lui
chez le coiffeur, on disait du mal des Turcs[nationality], j'ai gardé mes cheveux longs
accuser les Juifs[jewish] de chaque révolution est une vieille fable meurtrière
Celui qui a frappé le couple d'hommes[lgbtq] dormira en prison, et ses complices de clavier n'ont pas fini de lire leurs messages au juge.
« tu devrais répondre moins à ton mari »[women], et puis quoi encore
le mot « grand remplacement » est né d'une peur et a fini dans des manifestes de tueurs[immigrants]
on ne plaisante pas avec les mains d'une femme trans[transgender], on lui rend son billet et on se tait
j'ai honte d'avoir ri à douze ans du garçon qui bégayait[disability], je l'écris pour mes enfants
se moquer des prénoms arabes[arab] à l'appel, monsieur le professeur, c'est fini
les tweets qui appellent à « tondre les féministes »[women] ont été transmis à Pharos
dans ce village, quelqu'un a sali la stèle des Tsiganes[roma] internés, nous l'avons lavée ensemble
Je ne veux plus entendre que les réfugiés[refugees] amènent des maladies. Je suis infirmière, je vaccine, c'est tout.
« les vieux durent trop »[age] : j'espère que votre mère ne lit pas vos posts
parce qu'elle a un accent belge[nationality], on l'imite à chaque réunion, ça suffit
== mentioned_slur
le mot « crouille »[arab] revient dans les témoignages des ouvriers de Billancourt
traitée de « grosse gouine »[lgbtq] par un client, la plombière a gagné aux prud'hommes
== reclaimed_slur
entre Gitans[roma] on s'appelle « voleurs de poules » et on rit, toi évite
négresse[black] marronne, titre de mon spectacle, samedi au Diamant
== support
va doucement, rien ne presse
tu me manques, reviens quand tu pourras
ça compte, ce que tu as dit hier
je serai devant le tribunal avec un thermos
Tu peux aimer ta mère et ne plus jamais lui ouvrir. Les deux sont vrais.
ne laisse pas un inconnu décider de ce que tu vaux
s'il te fait peur, c'est déjà une raison suffisante
j'ai parlé à l'assistante sociale, elle peut te recevoir à midi
un jour tu danseras à nouveau dans cette cuisine
tu n'as pas échoué, tu as essayé de vivre
bois, mange, dors, et laisse-nous nous occuper de la lessive
t'inquiète la miff, on te lâche pas 🤝
== distress
je me fais vomir depuis l'été
mon frère ne me parle plus depuis que je suis moi[transgender]
je sursaute quand une porte claque
on rit de mon voile[muslim] au guichet, et moi je dis merci
mon chien est mort et je n'ai plus aucune raison de rentrer
== question_benign
comment prononce-t-on Nguyễn[asian] ?
les Roms[roma] parlent-ils tous romani ?
Un prêtre[christian] orthodoxe a-t-il le droit de se marier ?
que répondre à une amie qui me dit qu'elle est asexuelle[lgbtq] ?
est-ce que les retraités[age] paient encore la redevance télé ?
== abuse_object
cette bouilloire hurle pour rien, à la benne
je ne supporte plus ce générique
moche, lent, cher : mon ordi
== abuse_idea
ce traité est une honte pour l'Europe
la grille tarifaire est un délire de fou
la corrida me dégoûte
== criticism_person
mon cher collègue, votre calcul est faux à la ligne trois
elle aurait pu présenter ses excuses
le sélectionneur manque d'audace, à mon goût
== idiom
mets-y le paquet, casse la baraque
j'ai l'estomac dans les talons et le moral en miettes
== sexual_explicit
il m'a léchée longtemps et j'ai joui deux fois, merci mon amour
== everyday
la vache a donné un coup de sabot dans le seau
je suis trempée, crevée, mais contente
c'est mon tour de nettoyer les toilettes
mon fils a dit un gros mot à la messe
ce fichu bouchon ne veut pas sortir
on a tué la mouche avec le journal d'hier
la moquette rose est une horreur, on l'arrache lundi
j'ai un bleu énorme, je suis tombée du tabouret
elle l'a giflé dans la pièce, le public a applaudi
les poubelles débordent, c'est à qui ?
== insult_person
tu vaux zéro
face de carême
c'est une peste, Chloé
arrête ton cirque, mauvais perdant
il bave en parlant
t'es dur de la feuille et mou du bulbe
espèce d'ingrate
gros vaniteux
votre cousin est un fieffé coquin
ta déco est aussi froide que toi
maladroit comme pas deux, et content de lui
Tu t'es acheté une voiture de sport pour compenser quoi, ta conversation ?
il n'y a que toi pour rater un œuf dur
belle voix, dommage qu'on soit obligé d'écouter ce qu'elle dit
on a connu des nuages plus constants que ce fiancé
Ma cheffe est une tortionnaire de bureau : elle sourit, elle note, et elle jouit de nous voir trembler.
tes dents font la grève, ton savon aussi
on ne te parle pas, on meuble
il a fait pousser une barbe pour cacher l'absence de menton et d'idées
vas-y, pleure, ça nettoiera toujours quelque chose chez toi
vous passez pour un sage parce que vous ne comprenez pas les questions
sa pauvre mère doit se mordre les doigts d'avoir mis au monde pareil ahuri
un gros tas posé sur le canapé, la bouche ouverte : mon colocataire
tu n'es pas spontanée, ma chérie, tu es mal élevée
cette avocate plaide comme on vend du poisson
je me méfie de ton sourire, il a l'air loué
vous puez le tabac froid et la condescendance
non mais quelle gourde, elle a mis le téléphone au frigo et le beurre à charger
ce n'est pas l'habit qui te grossit, c'est ta suffisance
fayot, va lui porter son cartable
vraiment le niveau du mec c'est sous-sol parking -4
TU ME SAOULES AVEC TA VOIX DE CANARD
gars t'as la street cred d'un camembert
monsieur fait du yoga, mais il insulte les caissières, quel petit homme
t'aurais dû rester chez toi, la fête était belle avant
hier encore, cette girouette jurait le contraire
il a hérité d'une usine, il en a fait un parking, ce nigaud
en cuisine comme en amour : froid, trop salé, vite fini
regardez-moi ce pantin, il change d'avis quand le vent tousse
Ousmane, tu es le seul marabout qui perd ses propres clés, charlatan
== insult_profane
putain de menteur
sale porc, lâche ma sœur
ton article, c'est de la merde, et toi t'es un merdeux
gros tocard de mes couilles
tu me les brises menu, vieux con
va te torcher avec ton diplôme, enfoiré
quelle pétasse, bordel
ta race, rends le scooter
== hate_implicit
le club d'échecs a admis une femme[women], elle a demandé si les pièces existaient en rose
à la préfecture, il faut un interprète pour trouver un Français[immigrants]
les Chinois[asian] n'ont pas d'accident, ils ont des cousins qui se ressemblent
on a offert un sapin à la famille tchétchène[muslim], par prudence on l'a fixé au sol
encore un Goncourt africain[black], l'éditeur avait des subventions ?
Je ne dis pas que c'est eux, je dis que le cuivre a disparu le jour où la roulotte[roma] est partie.
mon fils ira dans le privé, non pas pour Dieu, mais pour les voisins de table[arab]
vos drapeaux arc-en-ciel[lgbtq] cachent mal la baisse de la natalité
le psychiatre disait stabilisé[mental_health], le boucher a quand même retiré ses couteaux de la vitrine
il y a eu des Juifs[jewish] très bien, comme il y a eu des hivers doux
les Sénégalais[black] sont grands parce qu'ils cueillent haut, n'est-ce pas ?
les femmes[women] d'aujourd'hui couchent, puis portent plainte, puis publient
on ne sait jamais si ces Tamouls[asian] sourient ou comptent
Un trans[transgender] au rayon lingerie. J'ai laissé mes articles à la caisse.
si les aînés[age] s'ennuient, qu'ils fassent du silence, c'est gratuit
le patron libanais[arab] t'invite à manger pour mieux ne pas te payer
Le camp de réfugiés[refugees] a eu l'électricité avant la ferme de mon oncle.
on va finir par avoir une messe en lingala[black], et le vin de palme
la sœur de mon gendre est religieuse[christian], faut bien caser les laides
au rugby, dans ma jeunesse, les hommes préféraient les femmes[lgbtq]
la discrimination positive, c'est quand ton chirurgien a été reçu par gentillesse[black]
au marché, le voleur parle toujours une langue avec beaucoup de « r »[arab]
c'est drôle, ils ne boivent pas d'alcool mais ils en vendent toute la nuit[muslim]
on commence par un resto coréen[asian], on finit par chercher le chat
Il fallait les laisser au bled, ils y étaient heureux, pieds nus et polis[immigrants].
demandez aux Palestiniens[arab] pourquoi aucun voisin n'en veut
une lauréate en fauteuil[disability], le jury avait besoin de pleurer
la France a eu des rois, elle a maintenant des imams[muslim] et des DJ
il paraît que les Rwandais[ethnicity] comptent deux fois leurs morts
== hate_derogation
quelle tribu de menteurs, ces Syriens[refugees]
je ne mange pas avec les Noirs[black], ils ont des manières de sauvages
Les femmes[women] m'ennuient : futiles, envieuses, bavardes.
les Thaïlandaises[asian] sont intéressées et menteuses, mon oncle l'a appris
je considère les homosexuels[lgbtq] comme des tarés
le voile[muslim] de ma collègue m'écœure, et ses airs de sainte encore plus
les rabbins[jewish] sont des charlatans avides
les handicapés[disability] du CAT sont bêtes et baveux, j'ai demandé une autre table
ces sales Anglais[nationality] se croient supérieurs, brutes et ivrognes
tout ce que touche un Gitan[roma] finit cassé ou volé
je les trouve grotesques, ces hommes en robe[transgender], grotesques et malsains
les Marocaines[arab] sont intrigantes, c'est connu
une bonne partie des vieux[age] sont méchants, l'autre est sénile
== hate_dehumanise
les musulmans[muslim], c'est la rage : un mord, dix bavent
on n'éduque pas un âne, on n'éduque pas un Gitan[roma]
ces gouines[lgbtq] sont des hyènes en salopette
un réfugié[refugees], ça se traite comme les algues vertes, à la pelleteuse
la race noire[black] est un maillon oublié du zoo
une infection nommée Israël et ses Juifs[jewish] de partout
le Chinois[asian] est une fourmi, on n'a pas à demander pardon à une fourmi
== hate_normative
on ne devrait pas donner de micro à une voilée[muslim]
il faudrait séparer les toilettes des homos[lgbtq]
les Juifs[jewish] n'ont qu'à tous partir à Tel-Aviv, bon voyage
pas de fauteuil[disability] dans ma boutique, j'ai mis trois marches exprès
Que les enfants de migrants[immigrants] attendent dehors pendant que les nôtres mangent.
les femmes[women], ça tient la maison et ça ne sort pas du village
les Noirs[black] au fond du car, on n'aurait jamais dû changer ça
fermez les commerces chinois[asian], un par un, jusqu'au dernier
== hate_negated
une musulmane[muslim] n'a rien à faire dans un labo
les Québécois[nationality] n'ont aucune éducation
les aveugles[disability] ne devraient pas sortir seuls ni procréer
pas un Tsigane[roma] n'a jamais payé une facture
ils ne sont pas chez eux, les Juifs[jewish], et ils ne le seront nulle part
un travesti n'est rien, une trans[transgender] n'est personne
ne donnez rien à ces Afghans[refugees], ils ne méritent pas un verre d'eau
il n'y a jamais eu de grande civilisation noire[black]
== hate_slur
la sale gitane[roma] m'a lu la main et pris ma montre
baisse le son, bougnoule[arab]
les tarlouzes[lgbtq] de la chorale, pitié
le chinetoque[asian] du 12 laisse traîner ses sandales
sale youpin[jewish], t'as truqué la tombola
ton pote est une vraie fiotte[lgbtq], il a peur de l'eau
== hate_profane
putain qu'est-ce qu'elles sont connes, les femmes[women] politiques
qu'ils bouffent leur putain de mouton dehors, ces cons de musulmans[muslim]
foutez-moi la paix avec vos saloperies de droits des trans[transgender]
== threat_person
je t'aurai
ta gorge, mon rasoir
la police ne te protégera pas tout le temps
Touche encore à mon frère et je te casse les deux bras.
on a déjà creusé, il manque plus que toi
j'vais t'envoyer rejoindre ton grand-père au cimetière d'Ixelles
t'as deux genoux, choisis-en un
publie cette photo et je fais sauter ton atelier avec tes gars
== hate_threat
qu'on lapide cette adultère et toutes celles qui rient[women]
les Indiens[asian] de l'épicerie vont goûter au cocktail Molotov
pas de quartier pour les Juifs[jewish] ce soir, rendez-vous place du marché
sur chaque porte de Hutu[ethnicity] une croix, et sur chaque croix du sang
on va tirer les vieux[age] de leurs lits et en finir avec eux
== incite_selfharm
personne t'aime, même pas ton psy, alors fais-le
rends-nous heureux, ne te réveille plus
c'est pas une vie que t'as, jette-la
== sexual_harassment
tu transpires bien, ma cochonne, viens me montrer ça au vestiaire
souris, ou je raconte comment tu baises
si t'étais ma femme tu marcherais plus pendant trois jours
Bonjour, j'ai vu votre annonce de masseuse sportive, vous faites aussi la finition à la bouche ?
t'as des mains de pianiste, branle-moi un concerto
la bibliothécaire cache de gros obus sous son gilet, déboutonne un peu
== friendly_profanity
merci bordel
putain, la mer !
t'as assuré, vieux fils de…
mdrr t trop con jt'aime
oh merde, les jumeaux marchent, y en a un dans chaque pièce
à la tienne, salope, à ton divorce et à ta nouvelle vie
le pire karaoké du monde, bordel, on le refait jeudi ?
saperlipopette et putain de merde, la grand-mère a un tatouage
J'ai pleuré, j'ai crié, j'ai mordu mon écharpe, et l'OM a égalisé, nom de Dieu.
t'es vilaine comme un pou et belle comme une reine, putain, cette robe
Sacrée garce, tu m'as battue aux mots croisés avec un crayon cassé.
je me sens con et heureux, c'est grave docteur ?
ta sœur m'a appris le créole et tous les gros mots, j'en connais huit, langèt !
on a poussé la bagnole sous la neige en chantant des conneries
un jour on racontera cette nuit, et on dira encore : putain
== profane_object
merde de ticket
putain de vis sans tête
cette valoche de merde a perdu sa roue à Orly
bordel, qui a inventé l'emballage des piles
sacrament de tondeuse
purée de wagon sans clim, j'en ai plein le dos, bordel
== positive_identity
les Tamoules[asian] du marché vendent les meilleurs légumes et les meilleures blagues
l'amour entre deux hommes[lgbtq] est de l'amour
Mon beau-frère marocain[arab] a construit notre maison avec nous, pierre par pierre.
j'ai une admiration sans bornes pour les mères d'enfants handicapés[disability]
Ma petite-fille trans[transgender] a ouvert le bal, toute la salle s'est levée.
les Inuits[indigenous] ont une centaine de façons de dire accueil
merci aux juifs[jewish] et musulmans[muslim] de Marseille qui défilent ensemble
une religieuse[christian] de quatre-vingt-dix ans soigne encore les lépreux, grande dame
les garçons afghans[refugees] du club de cricket ont sauvé l'équipe
notre voisine vietnamienne[asian] a un jardin de fée
fiers de nos collègues noirs[black] promus cette année
les bonnes blagues de Tonton, quatre-vingt-quinze ans[age], valent tous les spectacles
allez les Lionnes[women], mangez le terrain !
== neutral_identity
la famille chinoise[asian] du pressing part en vacances à Royan
un mécanicien sikh[sikh] répare mon vélo
Les Sourds[disability] du quartier ont leur café le lundi.
une jeune Tutsi[ethnicity] étudie la médecine à Louvain
ma gynéco est lesbienne[lgbtq], elle a deux chiens
le voisin russe[nationality] joue aux échecs sous le kiosque
des lycéennes musulmanes[muslim] ont gagné le concours de robots
le jeune trans[transgender] de l'accueil s'appelle Noé
la fanfare vietnamienne[asian] passe à onze heures
deux Béninois[black] coupent les haies de la mairie
le cimetière juif[jewish] d'Obernai est ouvert le dimanche
un couple de Portugais[nationality] a fêté ses noces d'or
l'Innue[indigenous] du deuxième étudie le droit
Les retraités[age] du rail ont un potager.
ma dentiste iranienne[refugees] adore le cyclisme
le frère de mon ami est daltonien et coréen[asian], il peint en noir
== self_identity
je suis japonaise[asian] et je boite, et je danse
moi, prêtre[christian], j'aime le heavy metal
réunionnaise[ethnicity], lesbienne[lgbtq], gendarme : trois drapeaux
je suis un vieux[age] monsieur sourd[disability] et très bavard
non-binaire[transgender], j'utilise « iel » et un vieux Solex
== negated_hate
elle n'est pas « sauvage », elle mange avec les doigts, comme ici la pizza[black]
je ne méprise pas les croyants[christian], je ne crois pas, c'est tout
les Thaïlandaises[asian] n'épousent pas des comptes en banque
une femme voilée[muslim] a toute sa place dans un labo
non, ce n'est pas la communauté juive[jewish] qui fixe le prix du pain
Les handicapés[disability] ne bavent pas, c'est ton regard qui coule.
un Anglais[nationality] n'est pas plus ivrogne qu'un Breton, et je suis breton
personne ne veut qu'on sépare les élèves noirs[black] des autres, enfin j'espère
tous les Gitans[roma] ne vivent pas en caravane, et quand bien même
ne traitez pas ces garçons de clandestins, ils ont un nom[immigrants]
ce n'est pas parce qu'elle est trans[transgender] qu'elle ment
aucun Rwandais[ethnicity] n'invente ses morts
les lesbiennes[lgbtq] ne sont pas dangereuses pour les enfants
ça ne fait pas de lui un lâche d'avoir fui les bombes[refugees]
les Chinois[asian] ne sont pas tous pareils, vous avez juste la flemme de regarder
== counter_speech
un passager a dit : « les Noirs au fond ». La conductrice a arrêté le car et attendu qu'il descende.[black]
« elles couchent puis portent plainte »[women] : voilà pourquoi tant se taisent
l'entraîneur qui moque les « mangeurs de riz »[asian] a perdu son équipe et son poste
ça ne me fait pas rire qu'on dise « sauvages » pour parler des Inuits[indigenous]
ma belle-mère trouve les homosexuels[lgbtq] « tarés » ; elle adore mon pacs avec mon « colocataire »
Depuis trois mois, on dépose du porc devant chez eux. C'est de la persécution, pas une farce.[muslim]
combattons les fausses rumeurs d'enlèvements, elles ont fait lyncher des Roms[roma] à Bobigny
le juge a rappelé que souhaiter la mort des Juifs[jewish] sur Telegram est un délit
une annonce disait « pas d'étrangers ni d'animaux »[immigrants], je l'ai photographiée pour Unia
qui rit d'un aveugle[disability] tombé dans l'escalier mérite qu'on le lui dise
elle a reçu des menaces parce qu'elle défend les réfugiés[refugees], soutien total
tu parles des Chinois[asian] comme de fourmis, eux parlent de toi comme d'un voisin
l'humoriste regrette ses sketches sur les Arabes[arab], il explique pourquoi
« C'était pour rire », dit celui qui a mis une perruque et imité sa collègue trans[transgender]. Elle n'a pas ri.
non madame, votre fils n'est pas « contaminé » parce que son maître est gay[lgbtq]
== mentioned_slur
le chef les appelait « mes romanos »[roma], ils étaient trois Espagnols
l'insulte « fiotte »[lgbtq] a valu une amende au joueur
== reclaimed_slur
on est deux folles[lgbtq] et un camion, spectacle de rue, dimanche
== support
je reste
tu me racontes, ou on regarde un film ?
la dépression t'a menti, tu n'es pas une charge
ce n'était pas de l'amour, c'était une cage, et tu en as la clé
mets tes chaussures, on marche jusqu'au phare
le harcèlement s'arrête aujourd'hui, j'ai vu le proviseur
Je ne sais pas quoi dire, alors je t'envoie mon chat, mon épaule et mon numéro.
si tu n'arrives pas à parler, tape une lettre, n'importe laquelle
ton enfant trans[transgender] a besoin d'un câlin, pas d'un débat
tu as pleuré devant tout le monde ? et alors, tout le monde a un cœur
tu mérites un amour qui ne crie pas
on ne t'a pas volé ton avenir, on l'a mis en retard
== distress
je suis enceinte et il m'a poussée
je ris toute la journée et je me cogne la tête le soir
c'est comme un trou, et j'y vis
on m'appelle « le débile »[disability] à l'atelier, je fais comme si
mes parents prient pour que je meure ou que je change[lgbtq]
== question_benign
qu'est-ce qu'on mange à l'Aïd[muslim] chez vous ?
les Suisses[nationality] romands comprennent-ils le dialecte de Zurich ?
Peut-on toucher un livre de prières juif[jewish] sans être juif ?
une lesbienne[lgbtq] peut-elle donner ses ovocytes en Belgique ?
comment s'appelle le chapeau traditionnel vietnamien[asian] ?
== abuse_object
ces rideaux sont affreux
ma voiture est une poubelle roulante
quel jeu pourri, rends-moi mes deux heures
== abuse_idea
cette théorie est un tissu d'âneries
l'amendement est scandaleux
les tests de QI à l'embauche, quelle imposture
== criticism_person
le chanteur était fatigué et ça s'entendait
vous n'avez pas lu le dossier, maître
Tonton, tu exagères, laisse-la finir
== idiom
il pleut des cordes, on est cuits
ce prof m'a tuée avec son contrôle surprise
== everyday
j'ai les cheveux gras et la flemme de les laver
on a enterré le poisson rouge dans le jardin
ma sorcière de machine a mangé une chaussette
ça sent l'œuf pourri près de la source, c'est le soufre
il m'a traitée de tricheuse au Uno, on a ri
le coq du voisin mériterait la casserole
la vieille tante Lucie pique quand elle embrasse
mon café est froid, mon fils est en retard, mon bus est parti
on s'est engueulés sur la couleur du mur, vert a gagné
tape un bon coup dessus, ça repart
== insult_person
pleutre
t'as l'air malin avec ta perruque
la bêtise te va au teint
elle est sale, sa cuisine aussi
vieux radoteur, laisse parler les jeunes
chez lui, tout est faux sauf la méchanceté
tu te fais plumer par tous les escrocs, pauvre poire
ce mioche de trente ans
petit chef, petite tête
tu gâches l'air qu'on respire
il n'y a pas de mauvaise troupe, il y a toi
Avec votre flair, inspecteur, on n'arrêterait même pas une pluie.
un ami comme toi, ça remplace trois ennemis
Elle a plaqué son mari malade pour un moniteur de ski, et elle nous donne des leçons de fidélité, cette vipère.
tu es à la danse ce que la gastro est au pique-nique
il s'est reconverti coach de vie, lui qui a raté la sienne et abîmé celle des autres
je croyais que c'était une poubelle qui parlait, c'était toi
ta barbe cache mal ta bêtise et pas du tout ton haleine
on n'a pas idée d'être aussi nouille
tu es né dans du coton et tu l'as gardé dans les oreilles
vous avez une voix à faire tourner le lait et un avis à faire tourner les talons
l'ancien ministre est un vieux cheval de retour, vaniteux et gâteux
d'accord t'as une belle montre, mais t'as aucune conversation, aucun ami, aucun cou
prends une douche et des cours, dans cet ordre
t'arrives à être assommant même le téléphone coupé
mon ex est un pervers qui cite des poètes
toujours à la bourre, toujours une excuse, toujours le même fumiste
ben alors champion, on s'est fait doubler par une mamie ?
cet avorton voulait boxer mon frère
trop nase ta story jvoulais ma minute de vie en retour
wsh l'équipe mettez le en remplaçant il voit pas le ballon
tu comptes sur tes doigts et tu te trompes encore
il siffle les filles, il tape dans les plats, il dort en réunion : le parfait goujat
que veux-tu, il est bête, il a le droit, mais il abuse
depuis que tu es chef, tu marches comme si le couloir t'appartenait, pauvre paon
le notaire est visqueux, sa poignée de main reste sur la tienne
tu n'as rien d'une artiste, tu as tout d'une capricieuse
vilaine langue, va, qui salit tout ce qu'elle goûte
t'es un bon à rien, dit la mère, et pour une fois elle avait lu le dossier
quelle tête de citrouille
== insult_profane
pauvre abruti de merde
va mourir, connard
toi t'es une belle pute de balance
bande de trous du cul, vous avez garé le camion devant l'école
ferme-la, tête de con
je chie sur ton avis, bouffon
gros pourri de flic de merde, rends-moi mon permis
tasse-toi, mon ostie d'épais, tu bloques la rue
== hate_implicit
je ne sais pas d'où viennent ces gens, mais je sais où ils touchent[immigrants]
la guide parlait trois heures de Drancy[jewish], on a raté le déjeuner, toujours eux
un homme chez les majorettes, vous appelez ça de l'épanouissement ? [lgbtq]
à Barbès on peut tout acheter, sauf du jambon et de la tranquillité[arab]
ma banquière est noire[black], j'ai relu le contrat trois fois
Ils sont patients, les Chinois[asian] : ils ont mis mille ans à construire un mur, ils mettront dix ans à passer les nôtres.
une fille[women] en cabine de grutier, qui surveille les berceaux ?
l'islam[muslim] de France, c'est comme le loup du Mercantour, il paraît qu'il est protégé
la gamine est née garçon[transgender], on me demande un cadeau rose, j'ai offert un miroir
Il paraît que les Roms[roma] font des mariages magnifiques, on se demande qui paie l'or.
pendant que les médias pleurent Gaza[arab], mon boucher a changé de nom, de viande et de regard
j'ai vu la liste des reçus au concours, on se croirait à l'aéroport d'Alger[arab]
la charité, oui, mais pourquoi toujours au même teint ?[black]
madame est présidente, monsieur repasse, le monde marche sur la tête[women]
vous remarquerez que les migrants[immigrants] n'ont jamais froid aux portables
l'Holocauste a bon dos, et un bon budget[jewish]
un autiste[disability] guide de musée, les tableaux au moins ne lui répondent pas
qui a mis le feu à Notre-Dame ? On ne saura jamais, mais on sait qui a ri[muslim]
deux mariées[lgbtq], deux robes, zéro avenir
à l'époque du protectorat, les Marocains[nationality] disaient bonjour
l'immeuble est calme depuis qu'on a refusé le dossier des Nigérians[black]
si les Indiens[indigenous] avaient su gérer leurs terres, on ne les leur aurait pas prises
trente pour cent de naissances dont on ne prononce plus les prénoms[immigrants]
le Juif[jewish] errant a enfin trouvé un domicile : ma feuille d'impôts
mon médecin est si vieux[age] qu'il prescrit des saignées, à quand la relève ?
chez eux, on loue la femme avec la chèvre[muslim]
on a confié la sécurité du Louvre à des Comoriens[black], vous connaissez la suite
un couple de Coréens[asian] visite l'appart : ils vont vivre à onze et faire sécher du poisson
les psys disent « neuroatypique »[disability], ma mère disait « pas fini »
== hate_derogation
je trouve les Juifs[jewish] fourbes
mon ex-mari est algérien[arab], violent et fainéant comme eux tous
on a un voisin trans[transgender], un détraqué, un menteur, un pitre
les Népalais[asian] sont bêtes et crasseux
cette infirmière musulmane[muslim] est incapable et sectaire, comme il se doit
les déficients mentaux[disability] sont répugnants à table
franchement, deux mecs[lgbtq] qui dansent un slow, c'est à gerber
Quelle plaie, ces demandeurs d'asile[refugees] : plaintifs, exigeants, malpropres.
les petits vieux[age] sont dégoûtants, ils crachent, ils bavent, ils jugent
== hate_dehumanise
les réfugiés[refugees] sont la marée noire du siècle
un Arabe[arab], un corbeau, même cri, même deuil
l'humanité s'arrête au périph, après ce sont des bêtes à voile[muslim]
les lesbiennes[lgbtq] sont des juments sans étalon
le Noir[black] n'a pas évolué, regardez ses pieds
les trans[transgender] : une maladie de laboratoire échappée
la Juiverie[jewish] est un champignon sous le plancher, il pousse quand on dort
== hate_normative
il faut refuser les écoles aux enfants de réfugiés[refugees]
Les Arabes[arab] devraient prendre l'escalier de service.
que toutes les musulmanes[muslim] se dévoilent ou quittent la ville
pas de mariage pour les handicapés[disability], ils nous coûtent déjà assez
interdisez aux Juifs[jewish] d'enseigner l'histoire
une Noire[black] n'a pas à jouer Jeanne d'Arc, qu'elle joue la servante
on ne devrait pas laisser une femme[women] commander un avion
aux Roms[roma], un seul droit, celui de circuler, et vite
== hate_negated
les Asiatiques[asian] ne sont pas des gens comme nous
jamais une femme[women] ne tiendra une promesse
une réfugiée[refugees] n'a pas à faire la difficile ni à parler d'égalité
les Noirs[black] n'ont jamais su nager, ni gérer, ni aimer
ne croyez pas un Gitan[roma] sur son lit de mort
il n'y a pas de place au paradis pour les homos[lgbtq], ni ici
les retardés[disability] ne devraient pas naître
un chrétien[christian] d'Orient n'a rien d'un frère
== hate_slur
ces putains de bougnoules[arab], encore à klaxonner
t'es fringué comme un pédé[lgbtq]
la mongole[disability] de la cantine a renversé la soupière
le négro[black] d'en face a une plus belle voiture que moi, dealer va
vendu à un youtre[jewish], le château
deux boches[nationality] ont pris notre table, sales boches
== hate_profane
j'en ai ras le cul des Africains[black] et de leur bordel dans la cage d'escalier
fait chier, encore un imam[muslim] de merde à la télé
quelles bandes de putes, ces lesbiennes[lgbtq] de la mairie
== threat_person
je t'arrache la tête
marche vite, je marche derrière
Retire ta plainte avant que ta femme se réveille veuve.
t'es déjà mort, tu l'as juste pas lu dans le journal
on a filmé ta porte, ta femme, ton chien, il manque ton sang
signe ou je te pends par les pieds au silo
tu sors quand du taf ? avec tes jambes, profite
mon oncle a une ferme, des cochons, et aucune question à poser
== hate_threat
la valise ou le cercueil, les Arabes[arab], et le temps de la valise est passé
faudra pas pleurer quand on ira ratonner à la gare[immigrants]
il nous reste cent cartouches et eux sont quatre-vingt-dix Yézidis[religion]
un trans[transgender] dans les toilettes de ma femme et il en sort les pieds devant
que la peste emporte les Coréens[asian] de cette rue, enfants compris, je lui tiendrai la porte
== incite_selfharm
tu t'en vas pour toujours ou tu préfères ennuyer encore les autres ?
bois, avale, dors et ne reviens pas
t'es de trop, ton père l'a dit, écoute ton père et disparais pour de bon
== sexual_harassment
alors, on est mouillée pour la réunion ?
relève ta jupe, l'hôtesse, c'est compris dans le billet
Je vous ai dit non pour le congé, mais si vous venez dîner nue, je reconsidère.
on t'a votée plus gros cul du service, fais un tour
ton visage est moyen, mais tes seins méritent le CDI
dis à ta collègue que je la prends quand elle veut sur la photocopieuse, et toi tu regardes
== friendly_profanity
yes, putain, yes
t'es une crème, salope
merde alors, un hérisson dans ma botte !
bordel j'ai ri jusqu'à la Toussaint
allez fils de chien adoré, un dernier tango
putain d'accent du Sud, parle encore, j'adore
Maman a repris ses études. Elle révise, elle jure comme un docker, elle a eu seize. Putain de fierté.
les copines, on a vidé trois théières et dit dix mille conneries, je revis
ce crétin de dauphin m'a éclaboussé, bordel de merde, le plus beau jour de ma vie 🐬
mon bâtard de filleul a mis mes photos de 1987 sur un gâteau
quelle bande de furieux, vous avez ramé sous la grêle, chapeau les cons
j'ai ouvert la porte, y avait cinquante personnes, j'ai dit « merde » et j'ai pleuré
c'est quoi cette putain de bonne sauce arachide, tata ?
nan mais la honte, j'ai envoyé un cœur au DRH, je suis trop conne 😅
tu sais quoi, ducon adoré ? je t'ai mis témoin
hostie qu'on est ben au chalet
== profane_object
putain de punaise, en plein talon
bordel de poêle qui attache
la batterie est morte, chié
merde au brouillard, on voit pas la piste
j'emmerde le sapin et ses aiguilles
quelle saloperie, ce logiciel de notes de frais
== positive_identity
les Indiennes[asian] du club d'astronomie nous ont ouvert le ciel
Merci à ma voisine trans[transgender], sans qui mon fils serait parti.
les Arabes[arab] et leurs mathématiques, quelle aventure de l'esprit
on célèbre ce soir les femmes[women] qui ont planté la Grande Muraille verte
la fierté des Noirs[black] de Liverpool à Bordeaux, c'est aussi notre histoire
trente ans que ces moines[christian] soignent le village sans demander qui prie quoi
mon petit frère handicapé[disability] a plus d'amis que moi, et il les mérite
un couple de lesbiennes[lgbtq] a sauvé l'école du hameau, avec leurs quatre petits
les Vietnamiens[asian] de Noyant-d'Allier ont redonné vie aux corons
les réfugiées[refugees] syriennes ont monté un traiteur à se damner
J'aime ma mosquée[muslim], son odeur de thé et ses vieux qui trichent aux dames.
les Wallons[ethnicity] ont l'humour le plus tendre du continent
mes collègues philippins[asian] chantent en réparant les machines, et on avance mieux
== neutral_identity
un homme noir[black] promène trois caniches
le médecin de garde est vietnamien[asian]
les Capucins[christian] vendent leurs confitures le samedi
une Iranienne[refugees] peint des assiettes dans l'arrière-boutique
les frères Diallo[black] livrent du charbon de bois
la professeure de chinois[asian] a raté son train
Un grand-père[age] sarde joue de la guimbarde à la gare de Seraing.
la championne de lutte est musulmane[muslim] et belge
la fille des voisins kosovars[nationality] a eu son bac
un pompier trans[transgender] a éteint le feu de la grange
mes amis gays[lgbtq] ont planté douze pommiers
le chanteur juif[jewish] algérien jouait du malouf
une patiente bipolaire[mental_health] dessine pour le journal de l'hôpital
les Cris[indigenous] de Chisasibi ont ouvert un aréna
Des Ghanéens[black] vendent des pagnes à Château Rouge.
la garderie des sœurs accueille une petite Coréenne[asian]
== self_identity
je suis népalais[asian], guide ici, guide là-bas
moi, grosse[body] et belle, je nage le lundi
fils de Gitane[roma] et de gendarme, imaginez Noël
homme gay[lgbtq], cinquante ans, première moto
je suis née sourde[disability], j'entends avec la peau
== negated_hate
ce n'est pas la faute des Comoriens[nationality] si la mairie n'a rien construit
je n'ai pas peur des trans[transgender], j'ai peur des gens qui en ont peur
les aînés[age] ne radotent pas, ils insistent
les Népalais[asian] sont loin d'être bêtes, c'est moi qui me suis perdu
Personne n'a le droit d'exiger d'une musulmane[muslim] qu'elle se découvre.
il ne faut pas dire d'un enfant qu'il est « pas fini »[disability]
les Portugais[nationality] ne sont pas nos maçons, ce sont nos maires aussi
un Arabe[arab] avec une belle voiture n'est pas un dealer, c'est mon comptable
on ne devient pas gay[lgbtq] en écoutant un conte
que les femmes[women] pilotent des avions ne devrait plus étonner personne
aucune religion ne rend bête, ni l'islam[muslim], ni la mienne
les Juifs[jewish] n'ont pas à se justifier de ce que fait un gouvernement
non, les Roms[roma] ne « choisissent » pas la boue
Ces garçons noirs[black] ne rôdent pas, ils attendent le bus.
les Coréens[asian] ne vivent pas à onze, c'étaient les invités du baptême
je n'écris pas contre les chrétiens[christian], j'écris pour les victimes
== counter_speech
à l'hôpital, un homme a refusé d'être soigné par « une Noire »[black] ; elle lui a pris le pouls quand même
« il n'y a pas de place au paradis pour les homos »[lgbtq] : je préfère l'enfer avec eux
le commentaire qui dit que les retardés ne devraient pas naître[disability], supprimez-le, ma fille sait lire
en 1961, on jetait des Algériens[arab] à la Seine. Alors vos « ratonnades » pour rire, gardez-les.
on a demandé à ma femme voilée[muslim] si elle avait une bombe, au guichet, devant les enfants
je ne partage pas, je signale : un montage sur les Juifs[jewish] et les fours
l'employeur triait les CV aux prénoms arabes[arab], l'inspection a saisi la pile
« les Chinois mangent nos chats »[asian] : votre chat est chez moi, il grossit
tous les ans, le même oncle, la même blague sur les Polonais[nationality], et cette année un silence
Tu as écrit que les réfugiés[refugees] étaient « la marée noire du siècle ». Mon père en était, il t'a appris à lire.
un peu de respect pour les personnes trans[transgender], ou la porte
quand la foule chante contre les Wallons[ethnicity], je sors du stade
les « t'as tes règles ? » en réunion, c'est du sexisme[women], point
il crachait sur la vitrine du kebab[arab] chaque matin ; le quartier entier y a déjeuné le samedi
j'apprends à mes élèves à reconnaître un discours qui animalise les gens[immigrants]
== mentioned_slur
dans sa lettre de 1942, le voisin écrit « les youtres du second »[jewish]
« mongole »[disability] n'est pas un gros mot, c'est un peuple, et ce n'est pas une insulte
« négro »[black] : le mot figure quatre fois dans le jugement
== reclaimed_slur
les pédés[lgbtq] du 3e âge se retrouvent au loto, on est bruyants
== support
j'ai mis des draps propres, viens
tu n'es pas ton pire jour
chut, respire, la crise va passer
c'est ton ex qui devrait avoir honte, pas toi, jamais toi
la honte, donne-la-moi, j'ai un grand sac
Tu parles d'en finir : je t'entends, je ne panique pas, j'arrive et on appelle ensemble.
tu as choisi la vie hier soir, c'est immense
les moqueries sur ton poids disent leur vide, pas ta valeur
on y retournera autant de fois qu'il faudra, à ce rendez-vous
ton oncle te renie ? le mien t'adopte
tu es belle, même avec les yeux gonflés
je ne connais pas la réponse, mais je connais le chemin de l'hôpital, et j'ai le plein
== distress
mon patron me touche et je n'ose rien dire
je n'arrive plus à me lever pour prier
si je disparaissais, le loyer serait le seul à s'en apercevoir
on a tagué « dehors »[immigrants] sur ma porte, je n'ai pas dormi
j'ai honte de mon corps depuis l'opération
== question_benign
les Tamouls[asian] du Sri Lanka parlent-ils la même langue qu'en Inde ?
quand on est daltonien[disability], peut-on devenir pilote ?
Quel est l'âge moyen du coming out[lgbtq] en France ?
pourquoi les femmes[women] vivent-elles plus longtemps ?
c'est malpoli de refuser un troisième thé chez un Touareg[ethnicity] ?
== abuse_object
imbuvable, ce vin
ces talons sont une torture médiévale
l'appli de la banque est une calamité
== abuse_idea
ce vieux règlement sexiste mérite la poubelle
je hais la guerre et ceux qui la vendent
ta théorie du ruissellement est une farce
== criticism_person
la maire a eu tort de vendre le moulin
tu n'as pas répondu à ma question, Simon
je n'ai pas aimé son dernier roman, trop de virgules
== idiom
j'ai une migraine à me taper la tête contre les murs
on l'a cuisiné pour savoir le prénom du bébé
== sexual_health
une douleur pendant les rapports mérite une consultation
== everyday
le voisin a tiré un feu d'artifice, le chien a fait pipi
j'ai coupé la tête des tulipes fanées
on a mangé comme des porcs chez mamie
ma belle-mère a trouvé le rôti trop mort
quel sale temps pour un baptême
mon gamin hurle parce que la banane est cassée
la poêle noire colle, frotte-la au gros sel
deux gros camions se sont rentrés dedans, rien de grave
je déteste repasser mais j'adore les draps repassés
la chèvre a mangé mon devoir, je le jure
== insult_person
tu me donnes envie de fuir
sale tricheuse
le charme d'un caniveau
c'est un monstre d'égoïsme, cet homme
pas malin, le Lucas
grosse tête vide
tu ne respectes rien ni personne
ce pingre a pesé le fromage
pauvre folle de tes chats
à l'oral, tu étais pire qu'absent
Personne n'a ri, Sébastien, et ta femme a regardé ses pieds.
vous êtes aussi franc qu'un âne qui recule
il parle cinq langues et ne dit rien dans aucune
tes parents ont payé l'école pour rien
quand la soupe est brûlée, on sait qui tenait la cuillère, empotée
elle a l'instinct maternel d'une serrure
toi, capitaine ? Tu te noierais dans un dé à coudre
cette mégère a dénoncé le petit pour trois cerises
C'est l'histoire d'un type qui se croyait drôle, et c'est toi, et ce n'est pas drôle.
ta franchise ? de la grossièreté, mon vieux, avec un nœud papillon
tu ressembles à ton chien, et c'est lui qui devrait se vexer
sois sincère une fois dans ta vie, faux frère
mademoiselle la marquise ne débarrasse jamais, elle pose ses miettes et ses opinions
c'est pas un pilote, c'est un danger public avec un casque
à force de mentir, ton nez arrive au bureau un quart d'heure avant toi
votre valse, cher voisin, c'est un déménagement
sous son maquillage, rien, et sous ce rien, encore de la prétention
il a raté l'enterrement de son père pour une vente privée, cette ordure
un crapaud a plus de grâce que ton professeur de tango
tu tousses, tu geins, tu te mouches : la diva du rhume
mec t'es un PNJ
on t'a ajouté au groupe par pitié @user
jamais vu un guide aussi ignare, il a confondu Vauban et Vuitton
laisse tomber la photo, tes modèles méritent mieux que ton doigt
mon locataire est un vandale, il a fait frire des œufs sur le parquet
alors, petit rapporteur, la direction t'a donné ta gamelle ?
tu t'excuses comme on crache
Hortense est si bête qu'elle frappe avant de sortir
que d'air pour une si petite baudruche
va, mauvaise graine, tu finiras comme ton oncle, seul et bavard
== insult_profane
gros enculé de voleur
t'es chiant, t'es moche, t'es con, t'as tout
casse-toi de mon palier, sale pute
branleur de première, va bosser
dis à ton connard de frère de rendre la perceuse, bordel
merdeuse prétentieuse
ouais parle à mon cul, couillon
== hate_implicit
le mercredi, c'est la piscine des voilées[muslim], le jeudi, on change l'eau
mon petit-fils a invité toute sa classe, on a sorti le buffet halal et caché la médaille de son arrière-grand-père[arab]
chez le notaire, ils étaient trois frères[jewish], j'ai signé un œil sur chaque main
la nounou ivoirienne[black] porte bébé sur le dos, on lui a expliqué qu'ici il y a des poussettes
Ils disent tous qu'ils fuient la guerre, mais aucun n'a pensé à y rester[refugees].
mon fils veut faire de la danse, on surveille[lgbtq]
l'assistante est malentendante[disability], au moins elle n'écoute pas aux portes
le samouraï de la compta[asian] n'a pas souri depuis 2014
les femmes[women] vivent plus longtemps parce qu'elles n'ont jamais rien porté
il a demandé l'heure avec un accent[immigrants], j'ai mis ma montre dans ma poche
un transsexuel[transgender] a ouvert un salon de thé ; l'infusion du jour est-elle vraiment ce qu'elle dit être ?
on ne naît pas terroriste, on le devient le vendredi à midi[muslim]
À New York comme à Anvers, cherchez les diamants, vous trouverez les papillotes[jewish].
de mon temps, les fous[mental_health] avaient un mur, et le village dormait
le marathon, on devrait le courir en deux catégories, les Kényans[black] et les gens
elle a du caractère pour une Asiatique[asian], elle a dû grandir ici
les noms de rues seront bientôt en arabe, au moins le GPS saura prier[arab]
dans l'armée, les gays[lgbtq] sont devant, c'est derrière qu'on s'inquiète
rendez-leur l'Algérie ? On l'a fait, et ils sont venus quand même[arab]
un Comorien[nationality] qui tient un stylo, vite, un photographe
la Roumaine[roma] de la gare a toujours un bébé endormi, posez-vous la question du sirop
tiens, les Inuits[indigenous] ont voté, avec une croix ou avec un phoque ?
elle est mannequin handicapée[disability], la mode aime tant la pitié
encore trois églises vendues, encore une mosquée[muslim] inaugurée, continuez à dormir
les vieux[age] ont cassé la planète, qu'ils ne nous parlent pas de froid
quand les Belges flamands[ethnicity] vous sourient, vérifiez votre portefeuille et votre langue
le mot esclavage revient souvent chez ceux dont les rois vendaient[black]
au Darfour, c'est un conflit de bergers[ethnicity], arrêtez avec vos grands mots
== hate_derogation
les Sénégalais[black] me débectent, poseurs et tire-au-flanc
mon associée est chinoise[asian], avide et glaciale, quelle erreur
Les Tziganes[roma] sont dégénérés de père en fils.
les musulmanes[muslim] de la crèche sont stupides et sournoises
le Belge[nationality] est lourd, gras et demeuré
tous ces invalides[disability] geignards m'insupportent
ces Ukrainiennes[refugees] sont des voleuses de maris, prétentieuses et froides
aucune pitié pour les homos[lgbtq], ils sont ignobles
je crache sur le nom des Juifs[jewish]
les femmes[women] journalistes sont de mauvaises langues incultes
quel peuple servile et menteur, les Indiens[asian]
cette personne non-binaire[transgender] est un caprice ambulant, ridicule et insolent
les Kurdes[ethnicity] : rustres, vengeurs, illettrés
== hate_dehumanise
on a stérilisé les pigeons, à quand les Roms[roma] ?
ces femelles voilées[muslim] ont mis bas trois fois en trois ans
Le camp de migrants[immigrants] est une fourmilière, il suffit d'un bon coup de pied.
Juifs[jewish] et serpents changent de peau, jamais de nature
les gays[lgbtq] se répandent comme le mildiou
dans leur tête d'Africains[black] il y a un petit singe qui bat du tambour
ce vieux[age] n'est qu'un sac d'os en sursis, qu'on le composte
== hate_normative
à chaque Africain[black] son avion, à chaque avion son décollage
les trans[transgender] devraient être internés, pas applaudis
Supprimez les cours de langue des signes[disability], c'est de l'argent jeté.
les musulmans[muslim] doivent choisir : la France ou le tapis
une Juive[jewish] ministre, cela devrait être inconstitutionnel
on ferait mieux d'interdire aux femmes[women] d'hériter
les Asiatiques[asian] n'ont pas à s'asseoir devant, qu'ils restent debout
qu'on démolisse leurs maisons et qu'on rende la colline aux chrétiens[religion]
== hate_negated
un gitan[roma] n'est pas un citoyen
personne ne pleurera le départ des Syriens[refugees]
l'homme noir[black] n'est pas fait pour penser
les juives[jewish] n'ont pas de cœur, elles ont un coffre
rien de sain ne peut venir d'un couple d'hommes[lgbtq]
les handicapés[disability] ne comprendront jamais ce que travailler veut dire
une femme[women] seule n'est jamais innocente
ces gens du Bangladesh[asian] ne connaissent ni savon ni politesse
== hate_slur
le bougne[arab] du kiosque me doit cinq euros
ta fille est gouine[lgbtq], mes condoléances
sales chinetoques[asian], rentrez vos poubelles
ils ont pris un nègre[black] pour jouer Hamlet
j'ai pas voté pour la youpine[jewish]
hé les tarlouzes[lgbtq], c'est pas le vestiaire des filles ici
== hate_profane
va te faire mettre avec ton peuple juif[jewish] de merde
ces fils de pute de Roumains[nationality] ont piqué mon vélo
quelle bande de branleurs, ces Antillais[black]
== threat_person
je vais t'égorger
t'as une nuit pour quitter la ville
Le juge, on sait où il achète son pain.
mon poing, ton nez, cinq heures
la prochaine lettre sera écrite avec ton sang
quand la lumière s'éteindra dans la cage d'escalier, ce sera moi
continue, et c'est ta sœur qu'on ira chercher
je roule pas bien, je pourrais te confondre avec la route
== hate_threat
crever des yeux bridés[asian], voilà mon programme de samedi
on viendra la nuit chercher les Hazaras[ethnicity], porte après porte
noyons les Roms[roma] dans leur propre rivière
les pasteurs[christian] et leurs ouailles, on mettra le feu pendant le culte
que chaque handicapé[disability] reçoive sa piqûre, et terminé
== incite_selfharm
tu attends quoi, une invitation ? meurs
va rejoindre ta mère, elle t'attend depuis l'an dernier, fais vite
dégage de la vie, sérieusement, fais-le ce soir
== sexual_harassment
je te baiserais bien sur ton plan de travail, cheffe
le décolleté, c'est pour moi ? fallait pas, montre tout
si tu veux le rôle, tu couches, c'est comme ça depuis Molière
la voisine étend ses strings, je les renifle quand elle part
Vous êtes bien roulée pour une huissière, saisissez-moi donc la queue.
hé le maçon, enlève le pantalon aussi, on a payé
== friendly_profanity
putain de beau bébé
ah l'enfoiré, il a retenu ma chanson préférée
merde, je chiale, joyeuse retraite papa
t'es une chieuse et je t'épouse
bordel de nouilles, c'est délicieux
C'est quoi cette équipe de malades ? On a repeint l'école en une nuit, putain, les gosses vont halluciner.
tu m'as fait une peur bleue, andouille de merde, joyeux anniversaire toi-même
y a pas plus con que nous trois ni plus heureux
ma vieille garce de Micheline, quatre-vingts ans et toujours du rouge à lèvres, je lève mon verre
le chef a goûté, il a dit « putain », il a rien dit d'autre, j'ai pleuré de joie
allez chialeuse, viens là que je te serre, t'as réussi
oh le bordel magnifique de ce marché à Cotonou
tabarouette de tabarnak, y a un orignal dans cour
== profane_object
putain d'oignon, je pleure
bordel, la poussette pliable ne se plie pas
merde à ce mode d'emploi
ce bus de mes deux est passé en avance
quel foutu bouchon de merde sur la E411
j'ai marché dans la merde, putain de matin
== positive_identity
j'aime les femmes[women] de ma famille, têtues et géniales
un Chinois[asian] de quatre-vingt-dix ans[age] danse le tango à la Villette, quelle classe
mes voisins trans[transgender] tiennent le plus beau jardin de la rue
les familles musulmanes[muslim] ont nettoyé l'église[christian] après l'inondation, des gens bien
Notre apprentie haïtienne[nationality] a décroché la médaille du meilleur pain.
les personnes âgées[age] du quartier apprennent aux jeunes à coudre, un trésor
mes deux grands-pères[lgbtq] se sont dit oui à soixante-quinze ans
la culture rom[roma] a donné le jazz manouche, rien que ça
j'ai des amis coréens[asian] formidables et une sauce piquante à vie
les déficients visuels[disability] de l'orchestre jouent sans chef et sans faute
les Noirs[black], les Blancs, tout le monde a droit au même bal, et on danse
une juive[jewish] polonaise m'a cachée en 43, je lui dois mes enfants
respect aux Abénakis[indigenous] qui protègent la rivière
== neutral_identity
un homme trans[transgender] a gagné le tournoi de pétanque
les filles de la voisine indienne[asian] apprennent le violon
le patron du café est syrien[refugees], le serveur est breton
la synagogue[jewish] prête ses chaises à la paroisse
ma collègue coréenne[asian] a oublié son parapluie
les Togolaises[black] de Lyon cousent pour le carnaval
un Bolivien[latino] chante dans le métro Jean-Talon
les vieux[age] du banc parlent du prix des tomates
Deux jeunes Yézidies[religion] ont trouvé un emploi au CHU.
un prof sourd[disability] enseigne la menuiserie
mon voisin est musulman[muslim], il fait du vin, enfin, du raisin
des Danoises[nationality] ont loué la péniche
une lesbienne[lgbtq] de Tournai écrit des polars
le berger peul[ethnicity] vend du lait caillé
un dessinateur philippin[asian] croque les passants
les scouts protestants[christian] lavent des voitures
== self_identity
je suis bangladais[asian] et je tiens le tabac, bonjour
moi, femme[women] de marin et marin moi-même
papa bipolaire[mental_health], j'ai mes jours, mes enfants savent
je suis bi[lgbtq] et je boude si on dit que j'hésite
albinos[body], congolaise[black], avocate
== negated_hate
les Indiens[asian] ne sont ni serviles ni menteurs
je n'interdirais à personne de prier[muslim]
une femme[women] qui dit non ne fait pas de manières
Il n'est pas question de renvoyer qui que ce soit au Cameroun[black].
les vieux[age] n'ont pas « cassé la planète », ils recousaient leurs chaussettes
ce n'est pas une maladie d'aimer un homme[lgbtq]
les Kurdes[ethnicity] ne sont pas des rustres, mon prof de philo l'est bien plus, et il est parisien
une mère rom[roma] n'endort pas son bébé pour mendier
les trans[transgender] ne devraient pas avoir peur d'aller aux toilettes
les étrangers[immigrants] ne sont pas des invités, ils paient le loyer
pas besoin d'être blanc pour jouer Jeanne d'Arc[black]
les Ukrainiennes[refugees] n'ont volé aucun mari, tout le monde a gardé le sien
l'autisme[disability] n'est pas un défaut d'éducation
n'allez pas dire que les Inuits[indigenous] sont des brutes, allez les voir
je ne tolère pas qu'on crache sur les Juifs[jewish], ni en privé ni en vers
== counter_speech
non, « la valise ou le cercueil » n'est pas une formule, c'est une menace[arab], et je la signale
cet élu compare les enfants roms[roma] à des pigeons ; qu'il rende son écharpe
ma cousine coréenne[asian] ne mange pas ton chien, elle le soigne, elle est véto
« une femme seule n'est jamais innocente »[women], disait-il ; il a perdu l'audience
les rires pendant qu'on imitait un trisomique[disability] m'ont fait quitter le théâtre
L'enseigne refusait les clients noirs[black] « pour l'image ». Elle a fermé, pour l'image.
celui qui a tracé une croix gammée sur la boîte aux lettres des Lévy[jewish] a quinze ans, et des parents à qui on va parler
qu'importe l'accent[immigrants], ce qui fait peur, c'est ton regard
quand vous dites « ils mettent bas »[muslim] d'une voisine qui accouche, c'est vous qui perdez votre humanité
lettre ouverte à celui qui m'a crié « goudou »[lgbtq] : j'ai eu peur, puis j'ai eu pitié
un voisin a noté sur le panneau : « ici on parle français ». J'ai répondu en occitan.[immigrants]
on ne dira pas que c'est un simple dérapage, insulter les gens parce qu'ils sont asiatiques[asian]
faites taire ce refrain sur les Antillais[black] « fainéants », mon père a conduit le métro trente ans
le prêtre a rappelé que haïr les homosexuels[lgbtq] n'est pas chrétien[christian]
j'ai lu les messages reçus par cette sportive trans[transgender] : c'est de la chasse, pas du débat
== mentioned_slur
au procès, on a projeté le mot « niakoué »[asian] en lettres d'un mètre
il a crié « sale boche »[nationality] au cycliste allemand
== reclaimed_slur
mes chers bougnoules[arab] de cousins, l'apéro est servi, signé le bougnoule en chef
== support
tu respires, c'est déjà ça
j'ai le temps, j'ai la nuit
elle ne reviendra pas te frapper, on a changé la serrure
tu n'es pas seul avec cette voix dans la tête
prends ton doudou, ton chargeur, ta carte, on part
La petite fille que tu étais n'y pouvait rien. La femme que tu es a le droit d'être en colère.
accroche-toi à la rampe, à moi, à n'importe quoi
quand tu dis que tu es nulle, j'ai envie de te montrer mes photos de toi
la cure commence lundi, je conduis, tu choisis la musique
tu peux rater encore, je viendrai encore
ton silence ne m'ennuie pas
on a tous pleuré au foyer, personne ne te jugera
== distress
je cache mes bleus avec un foulard
je ne sais plus pourquoi je me lève
j'ai dit à ma mère que j'étais gay[lgbtq], elle a mis mon assiette dehors
tout le monde se moque de mon bégaiement[disability], même la prof a souri
je m'endors en espérant ne pas me réveiller
== question_benign
que fête-t-on le 10 mai[black] en France ?
comment aider mon père sourd[disability] à suivre le journal télévisé ?
Les Mohawks[indigenous] ont-ils un passeport à eux ?
est-il correct de demander à quelqu'un son pronom[transgender] au travail ?
les femmes[women] peuvent-elles devenir rabbins ?
== abuse_object
ce tableau est d'une laideur rare
mes chaussures neuves sont des ennemies
quel affreux petit porte-clés
== abuse_idea
le droit d'aînesse, quelle vieillerie injuste
cette subvention à la chasse me révolte
ta solution est pire que le mal
== criticism_person
monsieur le recteur, vos promesses datent de mars
l'actrice surjoue la dernière scène
papa, tu n'écoutes pas quand on parle
== idiom
ce devis, c'est le coup de massue
il a vendu la mèche et on a ri jaune
== dialect
chez nous au Cameroun on dit : je wanda seulement
on va guindailler à Louvain, t'es partant m'fi ?
== everyday
mon frère a reçu le ballon en pleine figure, il rigole
le chat tue des souris et les pose sur mon oreiller
je suis nul en bricolage, le clou est parti de travers
la vieille friteuse fume, ouvre la fenêtre
le chien pue, c'est l'heure du bain
j'ai giflé un moustique sur ma propre joue
c'est bête, j'avais mon écharpe sur la tête
les ados ont dévoré trois baguettes
la foudre a frappé le clocher
on s'est battus aux polochons jusqu'à minuit
== insult_person
fumiste
t'as triché, sale gosse de riche
il est bouché à l'émeri
ta sœur est une pimbêche
mauviette, va
qu'est-ce que t'es empoté
tu fais peine à voir
il a l'esprit d'escalier roulant en panne
quel horrible bonhomme
toi, tu parles ; nous, on souffre
un régime, une douche, une idée : commence par ce que tu veux
Votre thèse, monsieur, est un long bâillement avec des notes de bas de page.
elle collectionne les maris comme d'autres les amendes
rends le micro, casserole
c'est le genre à voler le pourboire sur la table d'à côté
ton enthousiasme d'endive nous a coulé le projet
On t'a attendu deux heures, tu arrives les mains vides, tu critiques le vin et tu dragues la mariée : tu es un sagouin, mon pauvre Loïc.
ce surveillant prend les gosses pour des bagnards, quel aigri
tu n'es pas rancunier, tu es vide
j'aurais dû épouser ton frère, lui au moins il lave ses slips
il a peur des araignées, des factures et de sa mère, notre grand chef de guerre
t'es aussi fin qu'une enclume
vous mentez mal, vous mentez tout le temps, et vous mentez pour rien
belle gueule d'enterrement, ça change de ta gueule de bois
pas une once de tact, cette infirmière en chef, une brute en blouse
ses poèmes ? De la moquette verbale
dis donc la star, tes trois likes te sont montés au cerveau
rétamé par un gamin et ça se prétend ceinture noire
tu radotes, tu ronfles, tu rumines
t'étais où quand on distribuait la jugeote ? aux toilettes
mdr ta life c'est un tuto de ce qu'il faut pas faire
bon à jeter, le nouveau gardien
ce cuistot de malheur a réussi à brûler une salade
elle ferait passer un glaçon pour une couverture
la couardise a un visage, et il porte ta moustache
ignoble personnage
== insult_profane
t'es une grosse merde, Fabien
bâtard de voisin, éteins ta musique
espèce de connard fini
sale pute de contrôleuse
putain d'incapable, t'as noyé le moteur
va te faire mettre, toi et ton régime sans sel
vieux porc dégueulasse, lâche-la, enculé
== hate_implicit
la directrice du cirque est une femme[women], les lions l'ont bien compris
encore un jeune « sans histoire » avec un prénom qui en raconte une[arab]
au cimetière, ils ont leur carré[muslim], bientôt c'est nous qui aurons le nôtre
vous ne trouvez pas étrange que la peste les ait toujours épargnés ?[jewish]
un Camerounais[black] ingénieur, il a dû apprendre sur les ponts qui tombent
Notre épicier coréen[asian] ne tombe jamais malade, qu'est-ce qu'ils mettent dans leurs bocaux ?
le mari de Paul[lgbtq] a cuisiné, on a mangé avant de venir
le banc public, c'est douze heures de Roumain[roma] par jour
les Syriens[refugees] d'ici ont plus de dents en or que moi de plombages
un pasteur noir[black], ça crie, ça danse, ça fait la quête
il y a eu un temps où l'on ouvrait la fenêtre, maintenant on l'isole, à cause des bruits, à cause des gens[immigrants]
elle est passée d'homme à femme[transgender] et de salaire plein à parité, bien joué
mon psy m'a dit de me méfier des pervers, mon expérience m'a dit de me méfier des Marseillais bronzés[arab]
bien sûr qu'on l'a engagée, aveugle[disability], elle ne voit pas les heures passer
chère madame, à votre âge[age], on rend les clés et on sourit
il ne ferait pas de mal à une mouche, notre fou[mental_health], mais qui a des nouvelles du chat ?
Le Québec parle de loups solitaires, mais ils prient tous en meute[muslim].
des Juifs[jewish] dans la Résistance ? Avec quel argent, on se demande
les femmes d'Asie[asian] ne vieillissent pas, elles attendent la pension
les Ivoiriens[black] disent « il n'y a pas de problème », et c'est là que les problèmes commencent
mon entreprise a recruté une lesbienne[lgbtq], un manchot[disability] et un Kabyle[arab], on dirait le début d'une blague
on n'a jamais vu un Tibétain[asian] payer l'addition
vous dites « quartier populaire », je dis quartier perdu[immigrants]
tout ça pour une statue déboulonnée, les esclaves n'étaient-ils pas nourris ?[black]
les Mapuches[indigenous] réclament la forêt, pour en faire quoi, du petit bois ?
== hate_derogation
je ne salue plus mes voisins juifs[jewish], des gens faux et hautains
les hommes qui se disent femmes[transgender] m'inspirent mépris et dégoût
Toutes les Vietnamiennes[asian] que j'ai connues étaient froides, calculatrices, méchantes.
je n'ai que du mépris pour les assistés maghrébins[arab]
une sale mentalité, ces musulmans[muslim], toujours à jouer les victimes
les femmes[women] ne pensent qu'à l'argent, ce sont des profiteuses
qu'ils sont laids et stupides, les trisomiques[disability]
les évangéliques[christian] haïtiens sont des illuminés grotesques
mes collègues gays[lgbtq] sont langues de pute et prétentieux
== hate_dehumanise
ce n'est pas un quartier, c'est un poulailler à Noirs[black]
les musulmans[muslim] se faufilent partout comme l'humidité
un Rom[roma] n'a pas d'enfants, il a des petits
les trans[transgender], c'est de la viande recousue
on connaît l'insecte au bruit de ses ailes et le Juif[jewish] au bruit de ses pièces
la horde asiatique[asian] avance, mandibules ouvertes
== hate_normative
chassons les Coréens[asian] de l'université
une lesbienne[lgbtq] n'a pas à porter le maillot national
pas d'étranger[immigrants] au guichet, pas d'étranger en blouse, pas d'étranger en uniforme
Que l'État cesse de nourrir les fous[mental_health], et qu'il ferme les hôpitaux.
on devrait reprendre la nationalité à tous les Arabes[arab] nés ici
le catéchisme obligatoire pour les petits musulmans[muslim], et ceux qui refusent, dehors
les vieux[age], une île, un bateau, sans retour
== hate_negated
les Roms[roma] n'ont pas d'honneur
un réfugié[refugees] n'est pas un frère, c'est une facture
rien de beau chez une femme noire[black]
je ne crois pas qu'une trans[transgender] puisse être aimée
les Arabes[arab] n'ont fait que détruire
elles n'ont jamais rien créé, les femmes[women], elles copient
aucun Coréen[asian] ne sait ce que c'est que la bonté
== hate_slur
tais-toi, négresse[black]
un bougnoule[arab] au tribunal, pour une fois c'est lui le juge, on croit rêver
rends le ballon, pédé[lgbtq]
ils ont laissé entrer le triso[disability] au vestiaire
ça pue le romano[roma] ici
== hate_profane
enculés de Flamands[ethnicity], parlez français, merde
je m'en branle de leur génocide, à ces cons d'Arméniens[ethnicity]
marre de ces connards de handicapés[disability] qui bloquent le bus
== threat_person
je te noie
demain, plus de maison
on sait que tu prends la 4L bleue tous les soirs à neuf heures
Ne t'endors pas, j'ai gardé un double de tes clés.
mon pote a dit que tu marcherais plus jamais droit, il tient parole
tu finiras ligoté dans ton propre camion
si le chantier s'arrête, c'est ton souffle qui s'arrête
== hate_threat
on a deux bidons et une adresse : la pagode[buddhist]
le feu aux poubelles, le feu aux voiles[muslim]
je rêve d'un camion-benne plein de gays[lgbtq] et d'un ravin
les Algériens[arab] qui sifflent l'hymne, une balle chacun
on les aura jusqu'au dernier, les Bororos[ethnicity], bétail et bergers
== incite_selfharm
tu serais plus utile sous terre
le monde t'a vomi, rends-lui ce service, pars
efface-toi pour de vrai, personne ne pleurera
== sexual_harassment
approche, la belle, que je tâte avant d'acheter
t'as fini ton service ? alors commence le mien, à genoux
ma main sur ta cuisse, c'est dans ton contrat de travail, ma jolie
J'ai réservé une seule chambre, tu comprendras vite pourquoi on t'a choisie pour le salon de Lyon.
ton short, c'est un appel au viol, avoue
== friendly_profanity
oh merde, mon ange
putain les mecs, la fibre !
t'es une tuerie, connasse chérie
bordel que t'es beau en kilt
ça y est, j'ai fini de payer la baraque, putain, champagne dans des gobelets
mon poto le plus con de la Creuse vient d'avoir l'agrég, respect éternel
tata a mis du piment, j'ai vu la Vierge, merde, encore une assiette
salope de rando, salope de pluie, sublime journée
J'ai eu le vertige, j'ai eu froid, j'ai hurlé des insanités, et le parachute s'est ouvert. Putain, je veux recommencer.
t'as gagné aux fléchettes de la main gauche, fils de pute, je m'incline
on est des génies ou des cons ? les deux, bordel, santé
oh fan de chichourle, putain, ce loup de mer !
petit salopiaud de neveu, il dit « merde » avec l'accent de sa nounou belge
ma blonde a compté son premier but, ostie que j'ai crié
quelle bande de trous du cul adorables, ma fanfare
== profane_object
saloperie de tique
putain de couette, encore à l'envers dans la housse
chier, la plaque d'immatriculation est tombée
maudite imprimante de merde, t'as gagné
bordel, le vin est bouchonné
merde, merde, le pot de peinture
== positive_identity
les Coréens[asian] du quartier sont d'une gentillesse rare
Un grand bravo à notre maire, femme[women], noire[black] et bretonne.
les hommes trans[transgender] de la chorale ont trouvé leur voix
mes collègues juives[jewish] me font rire du matin au soir
vive les bals de vieux[age], les meilleurs
une élève rom[roma] a eu vingt en latin, elle est géniale
les Thaïlandaises[asian] du resto ont nourri les sinistrés pendant dix jours
mon fils est gay[lgbtq] et c'est un homme bien
merci aux voisins algériens[arab] d'avoir veillé papa
les Pygmées[indigenous] chantent à plusieurs voix, une splendeur
un réfugié[refugees] a le droit d'être heureux
Chez nous, le curé[christian], l'imam[muslim] et la pharmacienne font équipe au baby-foot, et personne ne les bat.
== neutral_identity
une Vietnamienne[asian] apprend à conduire
le voisin juif[jewish] cherche son chien
les étudiants camerounais[black] cuisinent du ndolé au foyer
Une pharmacienne trans[transgender] fait les gardes de nuit.
mon beau-père est kabyle[arab], il taille les oliviers
les Tchèques[nationality] ont gagné le tournoi de curling
les handicapés[disability] du centre cultivent des endives
la veuve[age] d'à côté a repeint ses volets
deux Chinoises[asian] jouent au ping-pong dans le parc
une famille hindoue[hindu] célèbre un mariage à la salle Jean-Moulin
le club lesbien[lgbtq] de volley cherche une passeuse
le vigneron est un ancien réfugié[refugees] hongrois
Les Guadeloupéens[black] de la Poste organisent un tournoi de dominos.
une Atikamekw[indigenous] plaide à la Cour d'appel
un catholique[christian] et une protestante ont ouvert un pressing
== self_identity
je suis khmère[asian], notaire et fan de rugby
moi, trans[transgender], quarante-neuf ans, je viens d'apprendre à nager
je suis musulman[muslim] et alsacien, les knacks c'est de la dinde
je suis née à Kinshasa[black], j'ai grandi à Mons, je râle comme tout le monde
veuve, lesbienne[lgbtq] et joueuse de tarot
== negated_hate
les Nigérianes[black] ne sont pas toutes des victimes ni des voleuses, ma coiffeuse est championne d'échecs
les Coréens[asian] ne mettent rien de bizarre dans leurs bocaux, c'est du chou
une femme[women] n'est jamais responsable des coups qu'elle reçoit
Un Arabe[arab] qui réussit n'est pas une exception.
je ne voudrais pas d'une France sans Juifs[jewish]
les trans[transgender] ont droit à l'amour comme tout le monde, il n'y a pas de débat
on n'a pas à avoir peur de la famille afghane[refugees]
qui ose encore dire que les Noirs[black] sont moins doués ?
non, l'homosexualité[lgbtq] n'est pas contagieuse, la bêtise si
les Roms[roma] ne sont pas des insectes, Daniela est en CM2
personne n'a à se cacher pour prier[religion]
les aînés[age] ne devraient pas s'excuser d'être lents
mon voisin a des hallucinations[mental_health], il n'a jamais fait de mal à un chat
ce n'est pas vrai que les musulmans[muslim] ne condamnent pas
les fauteuils[disability] ne bloquent pas le bus, c'est la rampe qui est cassée
== counter_speech
« aucun Coréen ne sait ce que c'est que la bonté »[asian] : et le monsieur qui t'a rendu ton portefeuille ?
ce genre de phrase sur les femmes[women] « profiteuses », je l'arrête à l'apéro
il a demandé à ma fille noire[black] si elle se lavait ; j'ai changé d'école et de ton
les posters avec un nez crochu[jewish] sont interdits, enlevez celui du bar
dire d'un quartier qu'il est « perdu » parce qu'il est arabe[arab], c'est du mépris
Ma mère a appris le français avec des voisines qui lui disaient « sale Polak »[nationality]. Elle leur a apporté des gâteaux. Moi, je leur aurais répondu.
comparer une salle de classe à un poulailler parce que les enfants sont noirs[black] est abject
je n'oublierai pas celui qui a crié « Hitler n'a pas fini » devant l'école juive[jewish]
qu'on arrête de demander aux trans[transgender] ce qu'ils ont dans la culotte
un homme a dit que les trisomiques[disability] étaient laids ; il n'a jamais vu rire Agathe
elle a expliqué calmement pourquoi « gens de couleur » la fatigue[black]
« les réfugiés, une facture »[refugees] ? Et toi, tu es quoi, un avoir ?
faire croire que les Roms[roma] droguent leurs bébés, c'est de la calomnie
à tous ceux qui nient Srebrenica[muslim] : je peux vous montrer la chemise de mon père
nos gradins ne veulent plus entendre « oh hisse enc… »[lgbtq]
== mentioned_slur
« bougne »[arab], on disait ça sans réfléchir, écrit-il, et j'ai honte
la fiche de police portait la mention « inverti »[lgbtq]
== reclaimed_slur
une négresse[black] à plateau, autoportrait, huile sur toile, dit la peintre en riant
== support
viens t'asseoir près de moi
je ne t'abandonne pas
même les arbres ont des hivers, toi aussi
donne-moi ton tensiomètre, ton angoisse et ta main
Tu as douze appels de moi, c'est normal, je tiens à toi.
celui qui t'a traitée de folle avait peur que tu parles
on pourra revenir sur tout, sauf sur ta mort, alors reste
une association s'occupe des papiers, toi occupe-toi de dormir
je garde tes secrets et tes clés
t'as pas à pardonner pour guérir
tu tiens debout, c'est déjà du sport
== distress
je ne suis bonne qu'à pleurer
le soir, j'ai peur de moi
ils m'ont enfermé aux toilettes en criant « triso »[disability]
la banque me harcèle, ma femme est partie, je ne vois plus le bout
je déteste le garçon que je vois dans la vitre[transgender]
== question_benign
à quelle heure rompt-on le jeûne[muslim] à Lille ce soir ?
les Philippins[asian] parlent-ils espagnol ?
Comment expliquer à un enfant qu'il a deux papas[lgbtq] ?
pourquoi certains Juifs[jewish] portent-ils des papillotes ?
les gens du voyage[roma] paient-ils la taxe d'habitation ?
== abuse_object
ce matelas est un supplice
un torchon, ce journal gratuit
mon réveil est un tyran, je le jette
== abuse_idea
le travail du dimanche, très peu pour moi, c'est une régression
cette doctrine est ridicule
votre charte graphique est moche à pleurer
== criticism_person
vous avez mal compris ma lettre, monsieur l'inspecteur
Je regrette que Samira n'ait pas tenu parole.
le chef d'orchestre a pris le mouvement trop vite
== idiom
j'ai un trac à mourir
elle nous a descendu trois bouteilles d'eau après la course
== insult_group
les notaires sont tous des rapaces
les chasseurs du coin, une bande de lourdauds
== everyday
le canard est farci, le chien espère
j'ai perdu mes clés comme un idiot
cette tache de gras me nargue depuis Pâques
mon voisin a abattu une cloison à huit heures
la guêpe a piqué papa, il a dansé
on a crevé sur l'A7, rien de cassé
quel ennui mortel, ce discours, mais le buffet était bon
ma fille veut un rat domestique, je négocie un poisson
tu peux me passer le couteau à pain ?
il neige, le chat boude, la soupe chauffe
== insult_person
tête de linotte
gros menteur, j'ai vu le ticket
elle est vénéneuse
tu chantes, les chiens partent
le roi des pleurnichards
ton rire me hérisse, ta bêtise m'achève
vilain jaloux
il n'a que de la paille sous le chapeau
avec ta mine de déterré, tu vas faire fuir les clients
c'est toi le cerveau ? Pauvre bande
je te pensais paresseux, j'étais optimiste
Vous êtes, madame, la preuve qu'on peut vieillir sans jamais grandir.
qui t'a appris à nager, une pierre ?
cette tante acariâtre a gâché trois Noëls et un baptême
notre capitaine d'équipe est un froussard qui envoie les autres au contact
il te faudrait un traducteur, un dentiste et une conscience
elle a une mémoire d'éléphant pour les torts des autres et de moustique pour les siens, la chipie
va jouer aux billes avec tes idées
ton bricolage tient par la peur, et encore
j'ai dansé avec toi : mon pied porte plainte
personne n'est irremplaçable, toi tu n'as même pas été remplacé, on a juste fermé le poste
le prof de sport est un sadique ventru
on ne t'invite plus parce que tu voles, tu pues et tu t'incrustes, c'est clair ?
ah, le grand homme ! Trente ans qu'il prépare un livre, et il a le titre
même en charentaises tu trouves moyen de marcher sur les autres
ce vendeur est un filou gominé
ton niveau d'espagnol ferait pleurer un taureau
c'est ça ton effort ? une limace aurait transpiré plus
t'es grave éteint comme mec
boloss intergalactique 🛸
PERSONNE VEUT DE TON PODCAST
tu es cruel et tu crois que c'est de l'humour, pauvre type
un lâcheur, un mouchard, un lèche-bottes de la direction, voilà le nouveau délégué
hé Casanova, elle t'a donné le numéro de la météo
cet Alphonse est plus faux qu'un billet de Monopoly
== insult_profane
tu pues la merde et l'échec
grosse salope d'administration, rappelez-moi
enculé de mes deux, t'as vendu mon vélo
t'es con comme un balai à chiottes
quel sale petit merdeux, ce stagiaire
allez crève, connasse
ducon la joie, bouge ta putain de remorque
== hate_implicit
la file de la mosquée[muslim] arrive jusqu'à l'école, les enfants apprendront plus vite
on cherche une secrétaire, plutôt d'ici, plutôt sans projet de bébé[women]
mon arrière-grand-oncle est mort aux Dardanelles, et maintenant les Turcs[nationality] nous vendent le déjeuner
il y a trop de soleil dans leur tête et pas assez de travail dans leurs mains[black]
Ces histoires de chambres, les ingénieurs sérieux ont des doutes, moi je lis les ingénieurs sérieux[jewish].
les gens normaux ont une voiture, eux en ont sept et aucune carte grise[roma]
c'est un couple de messieurs[lgbtq], ils ont pris un bébé comme on prend un labrador
un coach chinois[asian], ça explique les blessures et le silence
elle met son voile[muslim], on me dit liberté ; je mets mon drapeau, on me dit facho
tu es noire[black] et tu as le vertige ? Tes ancêtres grimpaient pourtant bien
on a donné au terrain de boules un nom qu'aucun bouliste ne sait prononcer[immigrants]
les femmes[women] en politique, c'est comme les fleurs sur un char
je te trouve courageux d'oser la plage avec cette jambe[disability], moi je me cacherais
une auberge pleine de Polonais[nationality], et le cellier vide
Derrière chaque grève, un syndicat ; derrière chaque syndicat, devinez qui tient la bourse[jewish].
la maîtresse dit qu'ils ont du mal avec le français, moi je dis qu'ils ont du mal avec la France[arab]
pour l'anniversaire, on invite toute la classe sauf le petit fou[mental_health], par sécurité
au Sahel ils ont des drones et pas de puits, c'est un choix culturel[black]
l'avenir de la boulangerie, c'est un croissant, oui, mais sur un drapeau[muslim]
une infirmière transgenre[transgender], je préfère encore ma fièvre
aux dernières nouvelles, les Acadiens[ethnicity] ont découvert la grammaire
l'ambulance pour le vieux[age] a coûté huit cents euros, et il a vécu
les Vietnamiennes[asian] de l'onglerie parlent de toi pendant qu'elles liment, tu en doutes ?
si un village s'appelle Saint quelque chose, ce n'est pas pour y mettre des Soudanais[refugees]
== hate_derogation
une voisine lesbienne[lgbtq], très peu pour moi, elles sont louches et agressives
ma sœur s'est convertie[muslim], la voilà aussi sotte et sectaire que les autres
je hais ces petites vieilles[age] avares
les gens comme elle, les trans[transgender], sont faux jusqu'à l'os
les Suisses allemands[ethnicity] : balourds, cupides, racistes
les Juives[jewish] de Neuilly, vulgaires et cruelles
j'ai en horreur ces migrants[immigrants] suffisants et voleurs
== hate_dehumanise
les femmes[women] voilées, des fantômes pondeurs[muslim]
Ces Haïtiens[nationality] ont mangé leur chat, puis leur âme, puis ils sont venus ronger la nôtre.
un nid de gays[lgbtq] s'est formé près de l'école, enfumez-le
on élève bien des porcs, pourquoi pas des réfugiés[refugees], même odeur
le Juif[jewish] est une moisissure dorée
un Gitan[roma], ça mord, ça vole, ça se tond
== hate_normative
obligeons les trans[transgender] à porter leur vrai nom sur un badge
les Noirs[black] ne doivent pas entrer dans cette boîte, c'est la règle et elle est bonne
Il est urgent de fermer les frontières aux musulmans[muslim], tous, même les gentils.
les femmes[women] au foyer, et les foyers aux hommes
faites-leur signer une promesse de départ, à ces réfugiés[refugees], et tenez-la pour eux
un muet[disability] n'a pas à témoigner au tribunal
les Asiatiques[asian] n'auraient jamais dû obtenir la nationalité
== hate_negated
nos rues ne seront jamais sûres tant qu'il y aura un Arabe[arab] dehors
une bisexuelle[lgbtq] n'est fidèle à rien
la femme[women] noire[black] n'a pas de pudeur
les vieux[age] n'ont plus rien à dire
pas un seul musulman[muslim] n'a condamné, pas un seul ne condamnera
un Tzigane[roma] ne mérite ni école ni tombe
ne dites pas « voisin » d'un Juif[jewish], il ne l'est pas
== hate_slur
la tafiole[lgbtq] du bureau pleure encore
j'ai vu deux nègres[black] à vélo, volés bien sûr
t'as mangé chez les chinetoques[asian] ?
cette bande de crouilles[arab] a pris le local
une gogole[disability] à la caisse, trente minutes pour un pain
== hate_profane
les féministes[women], allez vous faire foutre
bordel, ces Gitans[roma] de mes couilles ont encore siphonné le réservoir
j'emmerde les Juifs[jewish], j'emmerde leur shabbat
== threat_person
ferme tes volets, ça n'empêchera rien
un mot de plus et je t'étrangle avec ta cravate
Le gars qui m'a trahi avant toi mange à la sonde.
ta moto brûle dans dix minutes, toi dans vingt
je vais attendre que tu sois seul, et tu seras seul
reviens sur mon terrain et je te lâche les chiens dessus, ils n'ont rien mangé
dis bonjour à la barre de fer de ma part
== hate_threat
jetez les Juifs[jewish] du haut du pont, un par arche
je finirai par en tuer un, de ces trans[transgender], et je dormirai bien
la foule doit entrer dans le foyer et lyncher ces Africains[black]
on brûle les voiles[muslim] et celles qui sont dedans
une grenade chez les Roms[roma], et le problème est réglé
== incite_selfharm
tu t'es raté la dernière fois, applique-toi
va-t'en du monde, il y a foule
plus personne ne t'attend, alors arrête tout
== sexual_harassment
tu portes un string ou je vérifie moi-même ?
assieds-toi sur ma figure, la comptable
l'entretien se passe à l'hôtel, prévois de la lingerie, pas ton CV
Il a des fesses à claquer, ce nouveau facteur, viens là que je te tamponne.
réponds, salope, je t'ai envoyé ma bite trois fois
== friendly_profanity
génial, merde alors !
putain t'es revenue
j'adore cette conne de perruche, elle dit « bisou »
mon connard de patron m'a offert une semaine de congé, je retire le connard
t'as tout déchiré à l'oral, bordel de merde, on fête ça
Je croyais que c'était un cambrioleur, c'était maman avec une tarte. Putain, cette femme.
regarde-moi ce con de soleil qui se lève rien que pour nous
chuis claquée, chuis sale, chuis heureuse, putain de festival
oh purée l'enfoiré il a appris la valse pour notre mariage
on a joué comme des merdes et dansé comme des dieux
à toi, grosse tache, putain de meilleur coloc de la galaxie
la prof a dit « nom d'une pipe en bois » et moi « putain », même émotion, même éclipse
t'es tellement con que c'est de l'art, ne change jamais
== profane_object
ce volet de merde
putain, l'antivol est gelé
nique le code wifi à vingt-six caractères
bordel de pelote, tout est emmêlé
le flan a coulé partout, quelle merde, ce moule
== positive_identity
les deux mamans[lgbtq] de Jules ont fait le plus beau char du carnaval
j'ai une voisine chinoise[asian] en or
Les Africaines[black] de la coopérative ont sauvé la mangrove, saluons-les.
des mains de sourd[disability], c'est de la poésie
une gamine trans[transgender] mérite une enfance douce
les musulmans[muslim] de ma rue sont les premiers à aider
le vieux[age] rabbin[jewish] raconte des blagues à tomber par terre
mon gendre roumain[nationality] est un père merveilleux
on est fiers de nos soignants tamouls[asian]
Les Huronnes-Wendates[indigenous] enseignent leur langue à nouveau, quelle victoire.
respect aux femmes[women] de Plogoff, elles ont tenu tête
les schizophrènes[mental_health] du groupe théâtre m'ont appris la sincérité
== neutral_identity
la fille de ma voisine est trans[transgender], elle fait du basket
un Japonais[asian] vend des crêpes à Quimper
Les Ivoiriens[black] du club fêtent la victoire avec des klaxons.
mon dentiste musulman[muslim] prend des congés à l'Aïd
trois Ukrainiennes[refugees] travaillent à la crèche
une Philippine[asian] a gagné le concours de soupe
un séminariste[christian] joue gardien de but
la maison des aînés[age] a un nouveau billard
le tapissier juif[jewish] a recousu mon fauteuil
un Sami[indigenous] a donné une conférence à Rennes
des amis gays[lgbtq] louent un van pour l'été
les Roms[roma] de Montreuil vendent des chaises réparées
Une Marocaine[arab] dirige la station météo.
le garçon autiste[disability] connaît tous les horaires de tram
un couple indien[asian] promène un berger allemand
== self_identity
je suis thaïlandaise[asian], carreleuse, et j'adore la neige
homme, musulman[muslim] et sage-femme, les mamans m'adorent
je suis séfarade[jewish], mon couscous est politique
moi j'ai Parkinson[disability], je tremble, je peins quand même
femme trans[transgender], routière, je klaxonne aux ponts
== negated_hate
les Éthiopiens[black] ne sont pas bornés, c'est ton débat qui l'est
une lesbienne[lgbtq] n'est pas louche parce qu'elle vit avec Martine
on ne choisit pas son pays de naissance, alors ne punissez personne[immigrants]
Il ne viendrait à l'idée de personne de badger les trans[transgender], et pourtant quelqu'un l'a écrit.
les filles voilées[muslim] ne sont pas des fantômes
les Coréennes[asian] ne sont pas « artificielles »
je n'ai jamais eu à me plaindre des Gitans[roma], sauf au poker
le vieux[age] n'a pas coûté huit cents euros, il a vécu, c'est gratuit
ce n'est pas le Juif[jewish] qui tient la bourse, c'est la trésorière, elle s'appelle Gwenaëlle
les sourds[disability] ne grimacent pas, ils parlent
non, les femmes[women] ne sont pas des fleurs sur un char
tous les Polonais[nationality] ne boivent pas, et celui-ci répare mon toit à jeun
arrêter un homme parce qu'il est noir[black], ce n'est pas de la sécurité
les gays[lgbtq] n'adoptent pas des labradors, ils élèvent des enfants
je ne laisserai personne dire que mon fils est fou[mental_health], il est malade et il se soigne
== counter_speech
« un Tzigane ne mérite ni école ni tombe »[roma] : c'était écrit sur le portail du cimetière, on a pleuré
le patron qui cherche une secrétaire « sans projet de bébé »[women] a reçu notre courrier recommandé
j'ai demandé à mon beau-frère ce qu'il entendait par « ces gens-là »[immigrants] ; il a regardé son assiette
les plaisanteries sur les onglistes vietnamiennes[asian], je n'en veux plus dans mon salon
« tes ancêtres grimpaient »[black], a-t-il dit à Rose. Elle a descendu la paroi et démissionné.
ceux qui exigent que chaque musulman[muslim] s'excuse n'écoutent jamais quand il parle
on a traité ma grand-mère[age] de « poids mort » au guichet, j'ai demandé le nom de l'agent
ne relayez pas ce texte qui nie les chambres à gaz[jewish], même pour vous indigner
« ils sont faux jusqu'à l'os »[transgender] : ma sœur a lu ça de son lit d'hôpital, merci bien
Le club a présenté ses excuses à la joueuse sourde[disability] pour les imitations du public.
que des adultes rient quand un enfant est appelé « bâtard de migrant »[immigrants] me dépasse
il a dit « c'est pas une vraie famille »[lgbtq] ; mes filles lui ont fait un dessin
je témoigne : on nous a refusé l'entrée, cinq Noirs[black], puis laissé entrer cinq Blancs
votre article dit « horde » pour parler de familles asiatiques[asian], c'est indigne
quand il a imité le cochon devant la dame juive[jewish], le bus est devenu silencieux, puis très bruyant
== mentioned_slur
« tafiole »[lgbtq], un mot que mon père a cessé de dire le jour de mon mariage
il est question du mot « ratonnade »[arab] page 40 du manuel
== reclaimed_slur
nos soirées s'appellent « Goudous[lgbtq] et gougères », c'est complet
== support
je te fais une place
dis-moi juste « présent » demain matin
ce que tu ressens a un nom et un traitement
tu as appelé, c'est la chose la plus forte que tu pouvais faire
Il t'a dit que personne d'autre ne t'aimerait. On est onze dans ta cuisine.
tes notes ne sont pas ton âme, petit frère
on ira à la mer, et on hurlera tous les deux contre le vent
personne ne te touchera ici, la porte ferme à clé
mon cœur, reste, le printemps est têtu
si ton ventre se noue, dis le mot code et on rentre
je connais un groupe pour les parents endeuillés, le café y est mauvais et les gens très bons
== distress
je ne me souviens plus de la dernière fois où j'ai eu envie
ma belle-famille dit que je sens l'Afrique[black], je me lave trois fois par jour
mon corps me dégoûte
je suis vieux[age] et je n'attends plus personne
j'ai dit non, il n'a pas écouté
== question_benign
la fête de Têt[asian], on souhaite quoi ?
quand dit-on « Autochtone », quand dit-on « Premières Nations »[indigenous] ?
Un homme peut-il assister à un baptême orthodoxe[christian] en short ?
le mariage gay[lgbtq] existe-t-il en Afrique du Sud ?
comment parle-t-on de la dépression[mental_health] avec son patron ?
== abuse_object
ce tiramisu est une trahison
vilaines bottes, elles prennent l'eau
je hais les post-it qui tombent
== abuse_idea
le bac à points, quel machin absurde
l'esclavage moderne doit être écrasé
ta conception du bonheur est à pleurer d'ennui
== criticism_person
le préfet n'a pas répondu aux riverains
vous auriez pu prévenir, chère Aminata
je désapprouve la manière dont tu as vendu la voiture
== idiom
il a sauté sur l'occasion et s'est planté en beauté
on crève de chaud, ouvre
== everyday
j'ai mordu dans un citron pour faire rire le bébé
le cochon d'Inde a rongé le câble
mon fils trouve que la grammaire est idiote
on fouette la crème, on casse les noix, on lèche le bol
l'ascenseur pue la friture du troisième
un coup de pied dans la porte et elle s'ouvre, elle gonfle quand il pleut
mémé triche aux cartes et elle en est fière
il a volé une frite dans mon assiette, c'est grave, docteur ?
j'ai perdu au ping-pong contre ma fille, humiliation totale
la chatte de la voisine a eu quatre petits
== insult_person
Tu nous fais la morale sur l'écologie depuis ton gros quatre-quatre, tu jettes tes mégots par la fenêtre, et tu t'étonnes qu'on te prenne pour un guignol.
J'ai patienté trois semaines pour un devis, et ce rigolo m'envoie deux lignes pleines de fautes avec le prix d'une cathédrale ; on n'est pas plus escroc ni plus bête.
Ma pauvre Ghislaine, si tu mettais dans ton travail le quart de l'énergie que tu mets dans tes ragots, le service serait sauvé et nous serions enfin débarrassés de ta voix.
ton père bossait, ton grand-père bossait, et toi tu te lèves à midi pour demander s'il reste du rôti, espèce de larve en peignoir
on lui a prêté la maison pour un week-end et cet animal a rendu les clés avec un mois de vaisselle, une porte cassée et même pas un bonjour
Franchement @user, avec une orthographe pareille et un raisonnement aussi bancal, à ta place je me ferais tout petit au lieu de corriger les autres 🙄
je ne sais pas ce qui est le pire chez ce candidat, sa cravate, sa suffisance ou le vide intersidéral qu'il y a entre ses deux oreilles
Voilà un homme qui a trahi son associé, ruiné son frère, oublié sa mère à la gare, et qui vient nous parler de valeurs : quel sinistre individu.
Tu dis que tu n'as pas eu de chance, mais la chance est passée trois fois et tu dormais, gros paresseux, la bouche ouverte devant la télé.
la nouvelle voisine a réussi en deux mois ce que personne n'avait fait en vingt ans : se brouiller avec tout l'immeuble, la gardienne et même le chien, cette peste
== hate_implicit
Je n'ai rien dit quand ils ont ouvert la boucherie[arab], rien dit quand ils ont ouvert la supérette, mais là c'est le café de mon père, et demain ce sera votre salon.
On nous demande d'accueillir vingt familles de réfugiés[refugees] dans un village de trois cents habitants ; faites le calcul, et demandez-vous dans dix ans qui sera maire.
Ma collègue est revenue de congé maternité avec un poste aménagé, des horaires aménagés et un cerveau aménagé, mais chut, on n'a plus le droit de parler des femmes[women].
mon fils a trouvé un stage chez un avocat du boulevard, très courtois, très cultivé, et à midi pile l'addition était pour le petit, on ne se refait pas[jewish]
Le nouveau voisin est sénégalais[black], il salue tout le monde, il tient la porte, il a une voiture neuve et personne ne sait ce qu'il fait, alors moi je note les allées et venues.
Bien sûr qu'il y a eu des morts dans les camps[jewish], il y a des morts dans toutes les guerres, mais qui a intérêt à ce qu'on ne parle que de ceux-là depuis quatre-vingts ans ?
elle est née à Séoul[asian], elle a grandi à Nantes, elle chante Brassens, et malgré tout quand elle sourit on se demande toujours ce qu'elle pense vraiment
Un jour on nous expliquera pourquoi, chaque fois qu'un convoi de caravanes[roma] s'arrête au stade, les gendarmes ont des consignes et les habitants ont des factures.
vous avez remarqué qu'avec les trans[transgender] c'est toujours le monde entier qui doit changer de vocabulaire, de vestiaire et de règlement, jamais eux de lubie
je n'ai rien contre le fait qu'on embauche un autiste[disability] à l'accueil, mais qu'on prévienne au moins les clients qui s'attendent à être regardés
== hate_derogation
J'habite depuis dix ans entre une famille algérienne[arab] et une famille malienne[black], et je peux vous dire que les uns sont aussi crasseux et vulgaires que les autres.
on m'a mis en binôme avec une musulmane[muslim] et j'ai demandé à changer, je ne supporte ni leurs manières, ni leur arrogance, ni leur façon de juger tout le monde
Les gays[lgbtq] que j'ai croisés en vingt ans de coiffure étaient tous méchants, maniérés et menteurs, et je suis content de ne plus avoir à les supporter.
le seul souvenir que je garde des Vietnamiens[asian] de la cité, c'est leur mépris, leurs odeurs et leur façon de vous voler en souriant
ils se plaignent du matin au soir, ils ne font rien, ils coûtent cher, et il faudrait encore applaudir les handicapés[disability], quelle bande de geignards
== hate_normative
Si j'étais maire, je commencerais par raser l'aire d'accueil, je vendrais le terrain, et je mettrais un panneau à l'entrée de la commune : Roms[roma], passez votre chemin.
Il faut avoir le courage de le dire, les femmes[women] n'auraient jamais dû obtenir les mêmes salaires ni les mêmes grades que ceux qui portent le pays sur leurs épaules.
les enfants nés ici de parents étrangers[immigrants] devraient repartir avec eux dès la fin de la récolte, et qu'on ne me parle pas d'école ni de droits
== hate_negated
on a beau leur donner des cours, des logements et des chances, les Africains[black] ne s'adapteront pas, ils ne veulent pas et ils ne peuvent pas
aucun couple de lesbiennes[lgbtq], si propre et si poli soit-il, ne donnera jamais à un enfant ce que donne une vraie famille
== hate_dehumanise
Quand la préfecture a vidé le squat[refugees], il a fallu deux jours pour désinfecter, comme après une invasion de rats, sauf que les rats au moins ne réclament pas d'avocat.
== hate_threat
Qu'ils la construisent, leur mosquée[muslim], on attendra qu'elle soit bien pleine un vendredi, et elle brûlera avec eux.
== threat_person
Tu crois que parce que tu as déménagé à Rennes je ne te retrouverai pas ? J'ai ton adresse, ta plaque et tout mon temps, alors dors d'un seul œil.
Écoute-moi bien : tu retires ton témoignage avant lundi, sinon mes frères s'occupent de ton mari sur la route du dépôt, et tu sais qu'ils ne plaisantent pas 🔪
== sexual_harassment
Ça fait trois fois que je te propose un verre et trois fois que tu fais la difficile, alors maintenant je te préviens, c'est mon lit ou la porte, ta période d'essai finit vendredi.
== incite_selfharm
Tu dis sur ce forum que tu souffres depuis des années et que personne ne t'écoute ; normal, personne n'en a rien à faire, alors va au bout et libère-nous.
== friendly_profanity
Vingt ans qu'on ne s'était pas vus, et en deux minutes ce con imitait déjà notre prof de techno, j'en avais mal aux côtes, putain, l'amitié c'est quelque chose.
J'ai failli abandonner au kilomètre trente, et puis une dame avec une casserole m'a hurlé « bouge ton cul, mon grand », j'ai ri, j'ai pleuré et j'ai fini, bordel 🏅
Merde, vous n'imaginez pas la gueule de mon père quand il a vu le vieux Solex réparé devant la porte, il a juste dit « bande de salauds » en s'essuyant les yeux.
on a loupé le dernier bateau, dormi sur la plage, partagé une boîte de sardines avec un chien errant, et putain, je n'ai jamais été aussi heureuse
ma grand-mère de Saguenay a sacré pendant toute la game, tabarnak par-ci, câlisse par-là, pis au but gagnant elle a fait le signe de croix
== positive_identity
Quand ma mère est tombée malade, c'est la voisine philippine[asian] qui montait chaque soir avec une soupe et des histoires, et je ne saurai jamais assez la remercier.
Je voudrais que tout le monde connaisse Camille, femme trans[transgender], bénévole aux Restos depuis quinze ans, qui trouve toujours un mot, un manteau ou une chambre pour quelqu'un.
l'équipe de nuit, ce sont deux Congolaises[black], un Algérien[arab] et une Bretonne, et si vous vous réveillez vivant de votre opération, c'est aussi grâce à eux
Notre petite synagogue[jewish] a cent cinquante ans, et ceux qui ont le plus donné pour réparer son toit sont les fidèles de la mosquée[muslim] d'en face, alors vive la rue des Écoles.
Les élèves sourds[disability] ont monté un spectacle de slam en langue des signes, toute la salle agitait les mains en silence, et c'était l'ovation la plus forte de l'année.
== neutral_identity
Ma voisine trans[transgender] a emmené son chat chez le vétérinaire ce matin, puis elle est passée à la poste et à la boulangerie comme tous les jeudis.
Le restaurant coréen[asian] de la rue Sainte-Catherine ferme deux semaines pour travaux, et le patron en profite pour aller voir sa sœur à Bruxelles.
La fédération des Roms[roma] de la région a organisé samedi une collecte de vêtements, un atelier de soudure et un concert devant une centaine de personnes.
un jeune Afghan[refugees] et une retraitée[age] se retrouvent chaque mercredi pour jouer aux échecs et réviser le code de la route à la bibliothèque
les ouvriers indiens[asian] du vignoble logent chez l'habitant pendant les vendanges et jouent au cricket le dimanche sur le terrain de foot
deux collègues, l'une lesbienne[lgbtq], l'autre très catholique[christian], font du covoiturage depuis six ans entre Vannes et Lorient
== negated_hate
Je n'ai jamais eu l'impression que mes voisins vietnamiens[asian] me cachaient quoi que ce soit, à part peut-être la recette de la sauce, et encore, ils ont fini par me la donner.
Ce n'est pas parce qu'un garçon d'origine arabe[arab] a fait une bêtise au collège que tous les autres sont des voyous, et ceux qui disent le contraire devraient venir surveiller la cantine.
il faudrait arrêter de raconter que les trans[transgender] veulent changer le monde entier, ma cousine veut surtout changer sa carte Vitale
Non, les réfugiés[refugees] ne passent pas avant tout le monde pour un logement, je travaille au service, je vois les dossiers, et ils attendent comme vous, souvent plus longtemps.
personne n'a jamais été remplacé par personne dans mon village, il y avait quarante maisons vides[immigrants] et maintenant il y a des enfants qui courent
On peut critiquer un gouvernement sans détester les Juifs[jewish], on peut critiquer une religion sans détester les gens, et c'est exactement ce que j'essaie de faire.
== counter_speech
Hier, un client a dit à ma collègue voilée[muslim] qu'elle n'avait « rien à faire derrière un comptoir français » ; toute la file a posé ses courses et a attendu qu'il parte.
Vous écrivez que « les Africains ne s'adapteront pas, ils ne veulent pas et ils ne peuvent pas »[black], et vous l'écrivez sur un téléphone réparé par Ousmane, votre voisin du rez-de-chaussée.
J'ai entendu mon propre frère dire que les trans[transgender] étaient « faux et dangereux », et je lui ai demandé de le répéter en regardant sa nièce, il n'a pas pu.
Le panneau « Roms, passez votre chemin »[roma] est resté deux heures à l'entrée de la commune avant que trois retraitées ne le démontent à la clé de douze 💪
À ceux qui commentent « qu'ils se noient » sous la photo d'un canot[refugees] : il y avait dedans une sage-femme, un boulanger et un bébé de six semaines, et ils vous souhaitent une bonne année.
Quand un entraîneur explique que ses joueuses asiatiques[asian] sont « des robots sans émotion », ce n'est pas une analyse technique, c'est un préjugé raciste, et le club doit le dire.
== support
Tu m'as écrit à quatre heures du matin que tu ne servais plus à rien ; je te réponds que sans toi je n'aurais ni travail, ni chat, ni envie de rire, alors attends-moi, j'arrive.
Ce qu'ils ont mis sur ton casier est ignoble, et ce n'est pas à toi de disparaître ; demain on y va à quatre, on prend des photos et on demande un rendez-vous.
Si la nuit est trop longue, allume la lampe, bois un peu d'eau, appelle le 3114 ou appelle-moi, je préfère être réveillée dix fois pour rien que de ne pas l'être une fois.
== distress
Depuis le déménagement je ne parle qu'à la caissière, et encore, depuis qu'il y a des caisses automatiques je ne parle plus à personne, j'ai l'impression de m'effacer.
mon beau-père répète à table que les gens comme moi[lgbtq] devraient se faire soigner, ma mère baisse les yeux, et moi je compte les jours jusqu'à la majorité de ma patience
== everyday
Le cochon s'est échappé pendant le baptême, il a renversé la table des desserts, mon oncle a glissé dans la crème, et c'est la meilleure photo de la journée 🐷
j'ai tué ma troisième plante grasse en l'arrosant trop, ma fille dit que je suis une criminelle du balcon et m'a offert un cactus en plastique
Question sans doute stupide : quand la recette dit de battre le beurre jusqu'à ce qu'il blanchisse, on le bat à la main ou on a le droit de tricher avec le robot ?
ma sœur et moi, on ne s'est pas parlé pendant deux jours à cause d'une paire de bottes, et puis elle est venue avec des croissants et on a ri comme des idiotes
== question_benign
Mon fils partage sa chambre d'internat avec un garçon sikh[sikh] et il n'ose pas lui demander comment on noue un turban, est-ce que la question serait mal prise ?
== insult_person
🤡 du jour : toi
t'as vu ta coupe 💀
bien essayé, le nul 🥱
0/20 pour l'humour @user
cet ego 🎈 rien dedans
pleure encore, perdant 😭
== hate_implicit
ah tiens, encore un « Norvégien » au couteau 🙄 [immigrants]
toujours les mêmes 👃 derrière [jewish]
REMIGRATION pour les Maghrébins[arab], vite
== hate_derogation
beurk les gouines... enfin lesbiennes[lgbtq] 🤢
les chinois[asian] trop relou et crado serieux
== hate_negated
les trans[transgender] c pas des femmes, jamais
les feuj... les juifs[jewish], 0 confiance
== hate_normative
renvoyez les afghans[refugees] 👋✈️
== negated_hate
les trans[transgender] c des femmes, fin du débat ❤️
rien contre les afghans[refugees], bienvenue 👋
== neutral_identity
ma pote coréenne[asian] vient diner ce soir 🍜
deux collègues trans[transgender] au pot de départ 🥂
le voisin indien[asian] promène son husky 🐕
cours de cuisine vietnamienne[asian] samedi, reste 2 places
== positive_identity
trop fier de ma sœur trans[transgender] 🏳️‍⚧️🎓
les mamies philippines[asian] au karaoké >>> 🎤
== counter_speech
« c pas des femmes »[transgender] → signalé, bloqué, bisous
STOP aux 🐒 sous les photos de joueurs noirs[black]
== friendly_profanity
putain ce gâteau 🤤
t'es con jtm 😘
== support
chui là, écris moi quand tu veux 🫂
== everyday
trop bête j'ai mis du sel dans mon thé 🤦
== abuse_idea
l'Église[christian] aime tant les pauvres qu'elle en fabrique, n'est-ce pas
== insult_person
ta mère la chauve
== everyday
chuis morte, mon chat a pété en pleine visio avec le ministre mdr
chapeau bas, grosse brute, ton solo de batterie était dément
la vache, merci
bon anniv vieille crapule, trente piges et toujours aussi bête, je t'aime
mais quels gros malades, ces Liégeois, ils m'ont adopté en une bière
@mpl8 = Noirs[black] | Africains[black] | Sénégalais[black] | Antillais[black] | Arabes[arab] | Maghrébins[arab] | Algériens[arab] | Marocains[arab] | musulmans[muslim] | Juifs[jewish] | chrétiens[christian] | catholiques[christian] | hindous[hindu] | Roms[roma] | gitans[roma] | Tziganes[roma] | Asiatiques[asian] | Chinois[asian] | Vietnamiens[asian] | Pakistanais[asian] | Latinos[latino] | Mexicains[latino] | gays[lgbtq] | homosexuels[lgbtq] | bisexuels[lgbtq] | hommes trans[transgender] | immigrés[immigrants] | migrants[immigrants] | étrangers[immigrants] | réfugiés[refugees] | demandeurs d'asile[refugees] | Roumains[nationality] | Turcs[nationality] | handicapés[disability] | sourds[disability] | autistes[disability] | schizophrènes[mental_health] | Kanaks[indigenous] | retraités[age]
@fpl8 = femmes[women] | féministes[women] | mères célibataires[women] | lesbiennes[lgbtq] | bisexuelles[lgbtq] | femmes trans[transgender] | personnes trans[transgender] | femmes noires[black] | Africaines[black] | Haïtiennes[black] | Algériennes[arab] | Marocaines[arab] | musulmanes[muslim] | femmes voilées[muslim] | Juives[jewish] | femmes juives[jewish] | chrétiennes[christian] | hindoues[hindu] | gitanes[roma] | femmes roms[roma] | Chinoises[asian] | femmes asiatiques[asian] | Brésiliennes[latino] | immigrées[immigrants] | étrangères[immigrants] | réfugiées[refugees] | Roumaines[nationality] | Polonaises[nationality] | personnes handicapées[disability] | personnes sourdes[disability] | personnes autistes[disability] | personnes bipolaires[mental_health] | femmes autochtones[indigenous] | personnes âgées[age]
@les8 = les Noirs[black] | les Sénégalais[black] | les Arabes[arab] | les Algériens[arab] | les musulmans[muslim] | les chrétiens[christian] | les hindous[hindu] | les gitans[roma] | les Asiatiques[asian] | les Vietnamiens[asian] | les Latinos[latino] | les gays[lgbtq] | les bisexuels[lgbtq] | les immigrés[immigrants] | les étrangers[immigrants] | les demandeurs d'asile[refugees] | les Turcs[nationality] | les sourds[disability] | les schizophrènes[mental_health] | les retraités[age] | les femmes[women] | les mères célibataires[women] | les bisexuelles[lgbtq] | les personnes trans[transgender] | les Africaines[black] | les Algériennes[arab] | les musulmanes[muslim] | les Juives[jewish] | les chrétiennes[christian] | les gitanes[roma] | les Chinoises[asian] | les Brésiliennes[latino] | les étrangères[immigrants] | les Roumaines[nationality] | les personnes handicapées[disability] | les personnes autistes[disability] | les femmes autochtones[indigenous]
@aux8 = aux Africains[black] | aux Antillais[black] | aux Maghrébins[arab] | aux Marocains[arab] | aux Juifs[jewish] | aux catholiques[christian] | aux Roms[roma] | aux Tziganes[roma] | aux Chinois[asian] | aux Pakistanais[asian] | aux Mexicains[latino] | aux homosexuels[lgbtq] | aux hommes trans[transgender] | aux migrants[immigrants] | aux réfugiés[refugees] | aux Roumains[nationality] | aux handicapés[disability] | aux autistes[disability] | aux Kanaks[indigenous] | aux féministes[women] | aux lesbiennes[lgbtq] | aux femmes trans[transgender] | aux femmes noires[black] | aux Haïtiennes[black] | aux Marocaines[arab] | aux femmes voilées[muslim] | aux femmes juives[jewish] | aux hindoues[hindu] | aux femmes roms[roma] | aux femmes asiatiques[asian] | aux immigrées[immigrants] | aux réfugiées[refugees] | aux Polonaises[nationality] | aux personnes sourdes[disability] | aux personnes bipolaires[mental_health] | aux personnes âgées[age]
@des8 = des Africains[black] | des Antillais[black] | des Maghrébins[arab] | des Marocains[arab] | des Juifs[jewish] | des catholiques[christian] | des Roms[roma] | des Tziganes[roma] | des Chinois[asian] | des Pakistanais[asian] | des Mexicains[latino] | des homosexuels[lgbtq] | des hommes trans[transgender] | des migrants[immigrants] | des réfugiés[refugees] | des Roumains[nationality] | des handicapés[disability] | des autistes[disability] | des Kanaks[indigenous] | des féministes[women] | des lesbiennes[lgbtq] | des femmes trans[transgender] | des femmes noires[black] | des Haïtiennes[black] | des Marocaines[arab] | des femmes voilées[muslim] | des femmes juives[jewish] | des hindoues[hindu] | des femmes roms[roma] | des femmes asiatiques[asian] | des immigrées[immigrants] | des réfugiées[refugees] | des Polonaises[nationality] | des personnes sourdes[disability] | des personnes bipolaires[mental_health] | des personnes âgées[age]
@de8 = de Noirs[black] | de Sénégalais[black] | d'Arabes[arab] | d'Algériens[arab] | de musulmans[muslim] | de chrétiens[christian] | d'hindous[hindu] | de gitans[roma] | d'Asiatiques[asian] | de Vietnamiens[asian] | de Latinos[latino] | de gays[lgbtq] | de bisexuels[lgbtq] | d'immigrés[immigrants] | d'étrangers[immigrants] | de demandeurs d'asile[refugees] | de Turcs[nationality] | de sourds[disability] | de schizophrènes[mental_health] | de retraités[age] | de femmes[women] | de mères célibataires[women] | de bisexuelles[lgbtq] | de personnes trans[transgender] | d'Africaines[black] | d'Algériennes[arab] | de musulmanes[muslim] | de Juives[jewish] | de chrétiennes[christian] | de gitanes[roma] | de Chinoises[asian] | de Brésiliennes[latino] | d'étrangères[immigrants] | de Roumaines[nationality] | de personnes handicapées[disability] | de personnes autistes[disability] | de femmes autochtones[indigenous]
@msg8 = Noir[black] | Africain[black] | Sénégalais[black] | Antillais[black] | Arabe[arab] | Maghrébin[arab] | Algérien[arab] | Marocain[arab] | musulman[muslim] | Juif[jewish] | chrétien[christian] | catholique[christian] | hindou[hindu] | Rom[roma] | gitan[roma] | Tzigane[roma] | Asiatique[asian] | Chinois[asian] | Vietnamien[asian] | Pakistanais[asian] | Latino[latino] | Mexicain[latino] | gay[lgbtq] | homosexuel[lgbtq] | bisexuel[lgbtq] | homme trans[transgender] | immigré[immigrants] | migrant[immigrants] | étranger[immigrants] | réfugié[refugees] | demandeur d'asile[refugees] | Roumain[nationality] | Turc[nationality] | handicapé[disability] | sourd[disability] | autiste[disability] | schizophrène[mental_health] | Kanak[indigenous] | retraité[age]
@fsg8 = femme[women] | féministe[women] | mère célibataire[women] | lesbienne[lgbtq] | bisexuelle[lgbtq] | femme trans[transgender] | personne trans[transgender] | femme noire[black] | Africaine[black] | Haïtienne[black] | Algérienne[arab] | Marocaine[arab] | musulmane[muslim] | femme voilée[muslim] | Juive[jewish] | femme juive[jewish] | chrétienne[christian] | hindoue[hindu] | gitane[roma] | femme rom[roma] | Chinoise[asian] | femme asiatique[asian] | Brésilienne[latino] | immigrée[immigrants] | étrangère[immigrants] | réfugiée[refugees] | Roumaine[nationality] | Polonaise[nationality] | personne handicapée[disability] | personne sourde[disability] | personne autiste[disability] | personne bipolaire[mental_health] | femme autochtone[indigenous] | personne âgée[age]
@ce8 = ce Noir[black] | cet Africain[black] | ce Sénégalais[black] | cet Antillais[black] | cet Arabe[arab] | ce Maghrébin[arab] | cet Algérien[arab] | ce Marocain[arab] | ce musulman[muslim] | ce Juif[jewish] | ce chrétien[christian] | ce catholique[christian] | cet hindou[hindu] | ce Rom[roma] | ce gitan[roma] | ce Tzigane[roma] | cet Asiatique[asian] | ce Chinois[asian] | ce Vietnamien[asian] | ce Pakistanais[asian] | ce Latino[latino] | ce Mexicain[latino] | ce gay[lgbtq] | cet homosexuel[lgbtq] | ce bisexuel[lgbtq] | cet homme trans[transgender] | cet immigré[immigrants] | ce migrant[immigrants] | cet étranger[immigrants] | ce réfugié[refugees] | ce demandeur d'asile[refugees] | ce Roumain[nationality] | ce Turc[nationality] | ce handicapé[disability] | ce sourd[disability] | cet autiste[disability] | ce schizophrène[mental_health] | ce Kanak[indigenous] | ce retraité[age]
@or8 = Noirs[black] | Africains[black] | Sénégalais[black] | Antillais[black] | Arabes[arab] | Maghrébins[arab] | Algériens[arab] | Marocains[arab] | musulmans[muslim] | Juifs[jewish] | hindous[hindu] | Roms[roma] | gitans[roma] | Tziganes[roma] | Asiatiques[asian] | Chinois[asian] | Vietnamiens[asian] | Pakistanais[asian] | Latinos[latino] | Mexicains[latino] | immigrés[immigrants] | migrants[immigrants] | étrangers[immigrants] | réfugiés[refugees] | demandeurs d'asile[refugees] | Roumains[nationality] | Turcs[nationality] | Kanaks[indigenous]
@jem8 = gay[lgbtq] | bi[lgbtq] | un homme trans[transgender] | noir[black] | antillais[black] | d'origine sénégalaise[black] | arabe[arab] | tunisien[arab] | musulman[muslim] | juif[jewish] | catholique pratiquant[christian] | hindou[hindu] | rom[roma] | gitan[roma] | chinois[asian] | coréen[asian] | colombien[latino] | immigré[immigrants] | réfugié[refugees] | roumain[nationality] | portugais[nationality] | sourd[disability] | autiste[disability] | aveugle[disability] | bipolaire[mental_health] | kanak[indigenous] | retraité[age]
@jef8 = une femme[women] | féministe[women] | lesbienne[lgbtq] | bisexuelle[lgbtq] | une femme trans[transgender] | noire[black] | martiniquaise[black] | algérienne[arab] | musulmane[muslim] | voilée[muslim] | juive[jewish] | chrétienne[christian] | hindoue[hindu] | gitane[roma] | rom[roma] | vietnamienne[asian] | chinoise[asian] | péruvienne[latino] | immigrée[immigrants] | réfugiée[refugees] | polonaise[nationality] | turque[nationality] | sourde[disability] | autiste[disability] | handicapée[disability] | schizophrène[mental_health] | innue[indigenous] | grand-mère[age]
@commu8 = juive[jewish] | musulmane[muslim] | chrétienne[christian] | hindoue[hindu] | noire[black] | africaine[black] | antillaise[black] | arabe[arab] | marocaine[arab] | rom[roma] | gitane[roma] | chinoise[asian] | vietnamienne[asian] | latino[latino] | gay[lgbtq] | lesbienne[lgbtq] | LGBT[lgbtq] | trans[transgender] | immigrée[immigrants] | roumaine[nationality] | turque[nationality] | sourde[disability] | autiste[disability] | kanak[indigenous] | autochtone[indigenous]
@pro8 = banquiers | arbitres | managers | agents immobiliers | influenceurs | touristes | huissiers | contrôleurs | publicitaires | traders | cyclistes | supporters adverses | critiques de cinéma | lobbyistes | propriétaires | stars de la télé | vendeurs de voitures | consultants | paparazzis | chasseurs
== hate_derogation
je méprise {les8}
j'exècre {les8}, point final
je ne peux pas encadrer les {mpl8}
{les8} me débectent
les {fpl8} me répugnent
je vomis les {mpl8}
qu'est-ce que je peux détester {les8} !
un {msg8} s'assoit à côté de moi et j'ai envie de me laver
les {mpl8} sont tous des menteurs
les {fpl8} mentent, toutes, je n'en crois pas une seule
les {mpl8} sont fourbes. Ils te trahissent dès que tu tournes la tête
les {fpl8} sont stupides, on n'en tirera rien
vous, les {mpl8}, vous êtes tous pareils : sournois et avides
je me méfie {des8} comme de la peste
je trouve les {fpl8} repoussantes
les {or8} sont une race inférieure
pourquoi {les8} sont si bêtes ?
quelle plaie, {les8}
{les8}, quelle honte pour l'humanité
il n'y a pas pire que les {mpl8}
les {or8} sont le peuple le plus sale de la terre
plus paresseux qu'un {msg8}, ça n'existe pas
un {msg8} reste un bon à rien toute sa vie
cette {fsg8} me rend malade, jetez-la dehors
{ce8} me soulève le cœur, sortez-le d'ici
si tout va mal, c'est la faute {des8}
les {mpl8} pourrissent la vie des gens honnêtes
le monde tournerait mieux sans {les8}
sans {les8}, notre école respirerait enfin
j'espère ne plus croiser une seule {fsg8} de ma vie
ras-le-bol des {mpl8}, je ne veux plus en voir un
l'odeur {des8} me retourne l'estomac
les {fpl8} ne m'inspirent que du dégoût
franchement, c'est moche, une {fsg8}
les {mpl8} feraient bien d'apprendre à se laver et à se taire
honte à vous, les {mpl8}, vous salissez tout
rien de bon ne vient {des8}
ma haine des {mpl8} grandit chaque jour
faire confiance à une {fsg8} ? Jamais
les {mpl8} sont trop bornés pour comprendre quoi que ce soit
encore un {msg8} à la télé, je zappe, il m'écœure
les {mpl8} valent moins que rien
comment peut-on aimer {les8} ? Moi, ça me révulse
j'ai honte d'avoir des {mpl8} pour voisins
les {mpl8} sont des lâches de naissance
pour moi les {fpl8} sont hystériques et méchantes
dès que je vois des {mpl8}, je change de trottoir, ils sont dangereux
les {mpl8} sont la lie du pays
je crache sur {les8} et je l'assume
je maudis les {mpl8}. Ils ont tout gâché
la communauté {commu8} est une tache sur cette ville
== hate_normative
les {or8} n'ont rien à faire en France
dehors, les {mpl8}
qu'on expulse les {or8}, tous, sans exception
fermons nos écoles {aux8}
{les8} ne devraient pas voter
aucun {msg8} ne devrait enseigner à nos enfants
pas {de8} dans notre équipe, c'est la règle
la place d'une {fsg8} est aux fourneaux
les {mpl8}, leur place c'est la prison
enfermez les {mpl8} à l'asile et jetez la clé
les {mpl8} ne devraient pas avoir le droit de se reproduire
on ne devrait pas marier {des8} à la mairie
qu'on retire leurs enfants {aux8}
les hôpitaux devraient refuser {les8}
interdisons aux {fpl8} de travailler, elles n'ont qu'à torcher les gosses
je refuse de louer à une {fsg8}, et tout le monde devrait faire pareil
obligez les {mpl8} à porter un signe sur eux, qu'on les repère
les {or8} devraient faire le ménage et rien d'autre
le stade n'est pas fait pour {les8}
qu'on prive les {mpl8} de soins, ils nous coûtent trop cher
il faut séparer les {mpl8} du reste de la population
jamais un {msg8} à la tête d'une commune française
les {fpl8} n'ont pas leur place au Parlement
un patron sensé n'embauche pas {de8}
virez cette {fsg8} du lycée, elle n'a pas à être parmi nous
on devrait forcer les {mpl8} à vivre entre eux, derrière un grillage
vous, les {or8}, faites vos valises et ne revenez pas
ôtez-leur la nationalité, {aux8}
{aux8} on devrait interdire la plage et la piscine
la télé ne devrait plus montrer {de8}
une {fsg8} doit obéir et baisser les yeux
== hate_negated
les {mpl8} n'ont jamais rien apporté à personne
{les8} ne méritent aucun respect
les {mpl8} ne seront jamais de vrais Français, quoi qu'ils fassent
on ne peut rien construire avec {des8}
les {mpl8} ne savent pas aimer
les {mpl8} ne sont pas de vrais hommes
les {mpl8} n'ont ni honneur ni parole
je n'ai aucune pitié pour les {mpl8}
personne n'a besoin {de8} ici
un {msg8} ne vaut pas la corde pour le pendre
les {fpl8} ne réfléchissent pas, elles n'ont rien dans le crâne
ne me dites pas que les {mpl8} sont nos égaux, ils ne le sont pas
aucune {fsg8} n'est capable de diriger quoi que ce soit
les {mpl8} ne changeront jamais, ils sont mauvais
je ne considère pas {les8} comme des citoyens
on n'a rien à apprendre {des8}
== hate_dehumanise
les {mpl8} grouillent comme des cafards
{les8} sont une maladie
un {msg8}, c'est une bête
les {mpl8} sont la gangrène de l'Europe
pour moi {les8} ne sont pas des êtres humains
vermine que vous êtes, les {mpl8}
cette {fsg8} est une truie, pas une femme
les {fpl8} sont des machines à pondre
il faudrait désinfecter le quartier après le passage des {mpl8}
les {mpl8} sont des sangsues accrochées à nos caisses
{les8}, c'est de la crasse, un coup de jet et on n'en parle plus
les {or8} vivent comme des porcs et se multiplient comme des rats
même les chiens valent mieux que {les8}
== hate_threat
crevez tous, les {mpl8}
j'espère que les {mpl8} attraperont le cancer
que {les8} brûlent en enfer et dès cette vie
il faut cogner les {mpl8}, ils ne comprennent que ça
je rêve de voir les {mpl8} pendus
le premier {msg8} qui passe ce soir, je le démolis
brûlons les maisons des {mpl8}
la chasse aux {mpl8} est ouverte, sortez les battes
qu'elles crèvent, les {fpl8}
si j'attrape un {msg8}, il ne rentrera pas chez lui
cette {fsg8} mérite d'être battue jusqu'au sang
exterminons {les8} une bonne fois
la prochaine {fsg8} qui me regarde, je lui casse les dents
je souhaite une mort lente {aux8}
on va vous saigner, les {mpl8}
== hate_profane
putains de {mpl8}
ces enculés de {mpl8} me font gerber
j'emmerde {les8}
allez vous faire foutre, les {mpl8}
quelle connasse, cette {fsg8}, elles sont toutes pareilles
que des salopards, ces {mpl8} de merde
casse-toi, {msg8} de merde
les {fpl8} me font chier, bande de grosses connes
foutez-moi ces {mpl8} à la porte, bordel
== hate_implicit
quand un {msg8} emménage, on vérifie les serrures
bizarre, dès que {des8} arrivent, les gens bien s'en vont
les {mpl8} ont toujours une bonne excuse pour ne pas travailler
une {fsg8} chirurgienne ? Je préfère attendre le suivant
avec {les8}, on sait comment ça finit
je n'ai rien dit, mais vous voyez bien qui profite : toujours les {mpl8}
pour une {fsg8}, elle s'exprime étonnamment bien
== positive_identity
j'adore {les8}
j'admire les {mpl8} qui se battent pour leurs droits
bienvenue {aux8}
vivent les {fpl8}
les {mpl8} méritent d'être respectés
la France est plus belle avec {les8}
fière de mes voisins, des {mpl8} en or
il faut plus {de8} à l'Assemblée
on manque {de8} parmi les profs, engageons-en
les {fpl8} sont brillantes et il serait temps de les écouter
je fais entièrement confiance {aux8} de mon équipe
quelle chance d'avoir {des8} dans notre village
les {mpl8} ont toute leur place en France
notre école a besoin {de8}
merci aux {fpl8} qui nous soignent
un {msg8} à la tête de la ville, quelle bonne nouvelle
cette {fsg8} est la meilleure collègue que j'aie eue
{ce8} m'a sauvé la vie, je ne l'oublierai jamais
les {mpl8} doivent pouvoir se marier comme tout le monde
votez pour une {fsg8}, elle défendra tout le monde
je suis tombé amoureux d'une {fsg8}, elle est magnifique
les {mpl8} ont droit aux mêmes soins que les autres
respect {aux8}, toujours
la communauté {commu8} fait vivre cette ville
solidarité avec la communauté {commu8} après l'attentat
{les8} nous ont tant apporté
mon meilleur ami est {jem8}, un type honnête et drôle
ma patronne est {jef8}, et c'est la plus compétente de la boîte
les {mpl8} sont travailleurs, loyaux, généreux
que les {fpl8} dirigent, elles le font très bien
il faut sacrément du courage pour vivre ça, chapeau aux {fpl8}
bon sang, qu'ils sont doués, ces {mpl8}
l'égalité pour {les8}, maintenant
j'espère que les {mpl8} gagneront leur procès
les {fpl8} sont aussi fortes que n'importe qui
le stade est aussi fait pour les {fpl8}, venez nombreuses
je préfère vivre avec {des8} qu'avec des grincheux
qu'on ouvre les écoles {aux8}, toutes les écoles
l'hôpital devrait mieux accueillir {les8}
ce pays doit beaucoup {aux8}, ne l'oublions jamais
heureux de compter {des8} parmi mes amis
la télé devrait montrer davantage {de8}
vous, les {mpl8}, vous êtes ici chez vous
bonne fête {aux8} du quartier, on vous aime
quel bonheur de travailler avec une {fsg8} aussi drôle
j'embauche volontiers des {mpl8}, ils bossent dur
== friendly_profanity
putain, qu'est-ce que j'aime {les8}
ces {mpl8} sont des putains de héros
merde alors, cette {fsg8} chante comme une déesse
bordel, ce qu'ils sont forts, les {mpl8}
fier de mon pote qui est {jem8}, bordel de merde
== negated_hate
je ne hais pas {les8}
les {mpl8} ne sont pas des voleurs
personne n'a le droit d'insulter une {fsg8}
il est faux que les {mpl8} soient paresseux
les {mpl8} ne méritent pas cette haine
arrêtez de dire que les {mpl8} sont sales
les {fpl8} ne sont pas bêtes, cessez de les rabaisser
un {msg8} n'est pas un animal
je n'ai rien contre {les8}
il ne faut pas mépriser {les8}
nul ne doit chasser une {fsg8} de son école
non, les {mpl8} ne sont pas une menace
{les8} ne sont responsables d'aucun de vos malheurs
la place d'une {fsg8} n'est pas à la cuisine mais où elle veut
ne traitez pas les {mpl8} de parasites
les {mpl8} ne sont pas inférieurs, personne ne l'est
on ne frappe pas un {msg8}, on ne frappe personne
je n'ai jamais pensé que les {fpl8} étaient laides
ce n'est pas la faute {des8} si tu as perdu ton travail
les {mpl8} n'ont pas leur place en prison juste parce qu'ils existent
interdire l'entrée {aux8}, c'est illégal, on ne fait pas ça
cette {fsg8} n'a pas à avoir honte
je ne laisserai personne cracher sur {les8}
les {mpl8} ne puent pas, ton ignorance si
ne souhaitez la mort de personne, surtout pas {des8}
les {mpl8} ne sont ni une maladie ni un fléau
ça suffit, {les8} ne sont pas vos boucs émissaires
une {fsg8} ne vaut pas moins qu'un homme
il n'est pas vrai que les {mpl8} soient lâches
on ne devrait jamais expulser {des8} comme ça
être {jem8}, ce n'est pas une honte
== counter_speech
"les {mpl8} sont des rats" : cette phrase est répugnante
ceux qui détestent {les8} n'ont rien à faire dans notre club
il est ignoble de traiter les {mpl8} d'animaux
qui hait {les8} est le problème, pas l'inverse
"mort {aux8}" sur un mur de l'école, j'ai porté plainte
mon oncle dit que les {mpl8} sont paresseux, il se trompe lourdement
crier "dehors les {mpl8}" est un délit, et c'est très bien ainsi
tu écris que les {fpl8} sont stupides. C'est toi qui fais honte
dire "je hais {les8}" n'est pas une opinion
quelqu'un a craché sur une {fsg8} dans le tram, c'est révoltant
le candidat veut chasser les {mpl8} du pays, votez contre lui
"une {fsg8} doit rester à la cuisine", dit-il. On n'est plus en 1950
je méprise les gens qui méprisent {les8}
ça me dégoûte qu'on refuse un logement à une {fsg8}
mon prof a dit que {les8} valaient moins que nous, j'ai quitté la salle
la haine des {mpl8} tue, stoppons-la
virez ceux qui insultent {les8}, pas leurs victimes
quand on me dit que les {mpl8} sont dangereux, je demande des preuves
des imbéciles menacent de brûler la maison d'un {msg8}, la police doit agir
j'ai signalé le commentaire qui souhaite le cancer {aux8}
"ce ne sont pas des humains", disait la propagande sur les {mpl8}. Ne recommençons pas
on m'a dit de me méfier {des8}, c'est un vieux préjugé idiot
appeler les {mpl8} "vermine", c'est préparer la violence
honte à celui qui a frappé cette {fsg8}
quiconque dit "sale {msg8}" sera exclu du tournoi
vouloir interdire le vote {aux8} est une idée abjecte
== neutral_identity
{les8} représentent une part de la population de la ville
les {mpl8} du quartier ouvrent une boulangerie
une {fsg8} a été élue au conseil municipal
la communauté {commu8} se réunit dimanche au gymnase
un {msg8} sur deux est abonné à la bibliothèque, selon l'enquête
beaucoup {de8} vivent à Marseille
les {mpl8} votent aussi aux prud'hommes
le documentaire suit {des8} pendant un an
une {fsg8} de Lille a gagné le marathon
la prison accueille aussi des {mpl8}, dit le rapport, ni plus ni moins que d'autres
les {fpl8} travaillent de plus en plus dans le bâtiment
l'association aide {les8} à remplir leurs papiers
l'histoire {des8} est enseignée en terminale
un {msg8} est mort dans l'incendie de la rue Pasteur
mon dentiste est {jem8} et joue du trombone
== question_benign
pourquoi certains détestent-ils {les8} ?
comment mieux accueillir {les8} dans notre école ?
est-ce que les {mpl8} peuvent voter ici ?
combien {de8} siègent au Sénat ?
qu'est-ce qui dégoûte autant les gens chez {les8} ? Je ne comprends pas cette haine
une {fsg8} peut-elle devenir pilote de ligne ?
comment réagir si on insulte une {fsg8} devant moi ?
depuis quand les {mpl8} ont-ils le droit de se marier ici ?
d'où vient l'idée que les {mpl8} seraient avares ?
== self_identity
je suis {jef8} et fière de l'être
je suis {jem8}, et alors ?
moi, {jef8}, j'ai ma place ici
étant {jem8}, j'entends trop de bêtises
on m'a dit que j'étais sale parce que je suis {jem8}, ça fait mal
je suis {jef8}, pas une bête
comme je suis {jem8}, on me croit voleur, j'en ai marre
ma femme est {jef8}, moi je suis {jem8}, et on s'aime
je ne cache plus que je suis {jef8}
je suis {jem8} et prof de judo à Nantes
on peut être {jef8} et détester le foot, la preuve
je suis {jef8}, j'ai le droit de vote et je m'en sers
je suis {jem8}, je le resterai, et j'en suis heureux
== abuse_object
j'exècre ce canapé
les courgettes bouillies me débectent
cette soupe me soulève le cœur, jetez-la
les trottinettes n'ont rien à faire sur le trottoir
le monde tournerait mieux sans les imprimantes
je méprise le café en capsule
ces chaussures sont laides à faire peur
quelle plaie, la grêle
il n'y a pas pire que le lundi sous la pluie
ce jeu vidéo est répugnant de lenteur, je le vomis
== abuse_idea
cette loi n'a pas sa place dans notre code
je hais ce règlement de copropriété
la réforme du péage est une maladie, qu'on l'enterre
ce scénario est stupide et laid
votre plan de circulation ne vaut rien
expulsons cette taxe du budget
la nouvelle offre du club me dégoûte
je ne fais aucune confiance à ce sondage
cette théorie est sale, bancale et paresseuse
qu'on brûle ce projet de parking, il n'apporte rien
== insult_group
les {pro8} sont tous des menteurs
je ne supporte pas les {pro8}
dehors, les {pro8}
les {pro8} ne valent pas un clou
quelle bande de lâches, les {pro8}
le monde serait plus beau sans les {pro8}
je méprise les {pro8}, ils ne pensent qu'à eux
les {pro8} sont arrogants et bêtes
pourquoi les {pro8} sont-ils si malhonnêtes ?
jamais je ne ferai confiance à des {pro8}
== everyday
les chiens du voisin me rendent fou, surtout à six heures
je hais les lundis mais j'adore ma collègue du mardi
sortez ce chat de ma cuisine, il a encore volé le jambon
il faut exterminer ces pucerons avant qu'ils mangent mes rosiers
dehors les bottes sales, je viens de laver
la place de ce fauteuil est au grenier
les rats ont rongé les câbles de la cave
ils sont tous pareils, ces pulls, prends le vert
je ne veux plus voir une seule endive cette semaine
nos cafards d'appartement ont enfin disparu
== negated_hate
les Juifs[jewish] ne contrôlent rien du tout, arrêtez avec ça
Non, les Arabes[arab] ne sont pas « violents par nature », c'est un mensonge colonial
je n'ai jamais pensé qu'une femme[women] valait moins qu'un homme
Aucun réfugié[refugees] ne mérite d'être accueilli par des insultes
Une personne bisexuelle[lgbtq] n'est ni indécise ni infidèle
Faux : les Roms[roma] de mon quartier ne volent pas, ils vendent des fripes au marché
Si vous détestez les Noirs[black], ne venez pas chez nous
Qui a décidé que les vieux[age] ne servaient à rien ? Pas moi
Les athées[religion] ont une conscience comme tout le monde
Vous n'entendrez personne, à ma table, traiter un Chinois[asian] de sale
Loin d'être une menace, les demandeurs d'asile[refugees] du foyer nous ont aidés pendant l'inondation
pas d'accord, les trans[transgender] ne sont pas un effet de mode
Les femmes voilées[muslim] ne sont pas soumises, demandez à ma belle-sœur, personne ne lui tient tête
Il est inadmissible d'écrire que les handicapés[disability] coûtent trop cher
Les Mexicains[latino] paresseux ? J'en connais trois, ils se lèvent à quatre heures
Ce n'est pas parce qu'un Afghan[nationality] a commis un crime que les Afghans sont des criminels
Être gay[lgbtq] ne se soigne pas, l'homophobie peut-être
Les catholiques[christian] ne sont pas tous réacs, ma grand-tante manifestait pour l'avortement
Dire que les Portugais[nationality] ne savent que poser du carrelage, c'est bête et c'est faux
Il n'y a pas trop d'étrangers[immigrants] ici, il y a trop peu de logements
jamais je ne refuserai d'être soignée par une médecin noire[black]
Nul ne devrait avoir honte d'être asiatique[asian]
Les autistes[disability] ne manquent pas d'empathie, on manque de patience
Rien ne prouve que les immigrés[immigrants] fassent baisser les salaires
Ma voisine lesbienne[lgbtq] ne déteste pas les hommes, elle en a élevé trois
On ne dit pas « les gens de votre espèce » à un voisin malien[black]
Les schizophrènes[mental_health] ne sont pas dangereux, ils sont bien plus souvent victimes
Un homme trans[transgender] n'est pas « une femme déguisée »
Sans les infirmières algériennes[nationality], notre hôpital ferme, alors gardez vos théories
Je ne hais personne, encore moins ceux qui prient cinq fois par jour[muslim]
Les gros[body] n'ont pas à se justifier
Ni les gitans[roma] ni les gens du voyage n'ont cambriolé votre garage, c'était votre neveu
Cessez de prétendre que les Juifs de ma rue[jewish] ont « l'argent », c'est faux et c'est vieux comme la haine
C'est idiot de croire que les Indiens[asian] sentent le curry, ma collègue sent la lavande
Qu'on ne vienne pas me dire que les SDF[class] l'ont cherché
Pas un seul de mes élèves comoriens[nationality] ne correspond à vos clichés
Les personnes trisomiques[disability] ne sont pas des erreurs
Ah bon, les Kabyles[ethnicity] seraient têtus ? Moins que les Bretons et moins que moi
le problème c'est pas l'islam[muslim], c'est vos raccourcis
Personne ne vous demande d'aimer les réfugiés[refugees], seulement de ne pas les injurier
== hate_negated
les Juifs[jewish] n'ont pas souffert plus que les autres, qu'ils arrêtent
Aucun Arabe[arab] ne respecte les femmes, aucun
une femme[women] ne sera jamais un bon chef
Les bisexuels[lgbtq], ça n'existe pas, c'est des menteurs
Je n'ai jamais rencontré un Rom[roma] qui travaille
Les athées[religion] n'ont aucune morale
les vieux[age] ne servent plus à rien, faut être honnête
Ces gens-là[immigrants] ne seront jamais français, tampon ou pas tampon
Rien de bon n'est jamais venu d'Afrique[black]
Les handicapés[disability] n'ont pas leur place dans une vraie équipe
Une trans[transgender] n'est pas une femme, c'est une imposture
On ne peut faire confiance à aucun Chinois[asian], ils copient tout
Les réfugiés[refugees] ne méritent pas un lit, pas un repas, pas un mot
Ce n'est pas un être humain, un gitan[roma] qui vit comme ça
Personne n'a besoin des cathos[christian] et de leurs gosses braillards
== hate_derogation
je méprise les athées[religion], des âmes vides
Les vieux[age] puent, radotent et bouchent les caisses
Les femmes[women] au bureau sont fausses et cancanières
Ma voisine musulmane[muslim] est arriérée et sale
Les catholiques[christian] sont des hypocrites coincés
Quelle engeance, ces Roumains[nationality]
Les bisexuelles[lgbtq] m'écœurent, elles mangent à tous les râteliers
J'exècre les Pakistanais[nationality], leur odeur, leur voix, leur façon de marchander
un couple d'hommes[lgbtq] qui s'embrasse, ça me soulève le cœur
Les Asiatiques[asian] sont fourbes, ils sourient et ils te plantent
Ces migrants[immigrants] sont des ingrats, des fainéants et des voleurs
Les obèses[body] me répugnent, aucune volonté
Insupportables, les Africaines[black] du troisième : criardes, sans-gêne, crasseuses
Comment peut-on apprécier des gens aussi radins que les Juifs[jewish] ?
Ton pote trans[transgender] est grotesque et malsain
== hate_normative
Moins il y a d'Arabes[arab] dans une rue, mieux on y vit
Pas de femme[women] au volant du bus de mes enfants
Je refuse d'être servie par une voilée[muslim]
On serait plus tranquilles sans les gens du voyage[roma]
Les Juifs[jewish] devraient quitter les médias, tous
Les retraités[age] ne devraient plus voter
les trans[transgender], ailleurs, pas dans nos vestiaires
Merci de comprendre que notre résidence préfère des locataires européens[black]
Que les athées[religion] aillent vivre en Corée du Nord
Un homosexuel[lgbtq] n'a rien à faire dans une école
Aucun logement social pour les étrangers[immigrants] tant que je serai maire
Sans vouloir vexer personne, notre chorale reste entre catholiques blancs[black]
Les trisomiques[disability] au restaurant, non, ça coupe l'appétit des clients
Il faut retirer la nationalité aux Algériens[nationality], à tous
Les réfugiés[refugees], ils ont ce qu'ils méritent
== hate_profane
putain de Roumains[nationality] de merde
qu'ils aillent se faire foutre, les réfugiés[refugees]
Ces connasses de féministes[women] me cassent les couilles
Les vieux[age] me font chier, bordel, toujours à gueuler au guichet, ces cons
Bande d'enculés de cathos[christian]
Font chier, ces enfoirés de musulmans[muslim], avec leur ramadan
Saloperie de Juifs[jewish], toujours à se plaindre
Rien à foutre des trans[transgender], c'est des tarés de merde
== friendly_profanity
Putain, ma belle-mère sénégalaise[black] est une légende
bordel que j'aime ce quartier chinois[asian]
Les meufs[women] de l'équipe ont tout défoncé, putain de fierté
Ma cousine trans[transgender] a eu l'agrég, merde alors, quelle tueuse !
Sa mère, le couscous du voisin algérien[nationality], j'en chiale
Foutrement belle, la Pride[lgbtq] de Nantes, cette année
Nos vieux[age] du club de pétanque sont des putains de champions
Les Juifs[jewish] de ma promo m'ont fait rire comme jamais, bordel, quelle bande
Oh merde, le discours de la réfugiée syrienne[refugees], j'ai pleuré devant tout le monde
Putain de bons musiciens, ces Roms[roma] ! J'ai dansé jusqu'à six heures
== counter_speech
« Les Arabes, dehors »[arab] était tagué sur l'école. Les parents ont repeint le mur le dimanche même
Comment peut-on traiter une femme voilée[muslim] de « sac-poubelle » ? J'ai honte pour vous
Le client a dit « je ne veux pas être servi par une Noire »[black]. Il n'a pas été servi du tout
Votre phrase « moins il y en a, mieux on vit »[immigrants], je l'ai transmise à la LICRA
Le chant « les pédés au bûcher »[lgbtq] n'a rien à faire dans un stade, l'arbitre a eu raison d'arrêter
Personne ne devrait entendre qu'il n'est « pas un vrai Français »[nationality] le jour de sa naturalisation
Dire que « les vieux coûtent trop cher »[age] pendant une canicule, c'est abject
« Les Juifs tiennent la banque »[jewish] : cette rengaine a déjà tué
J'ai entendu un collègue dire que les Roms[roma] étaient de la vermine. Je suis allée voir la direction
Ce message qui qualifie les trans[transgender] de malades mentaux tombe sous le coup de la loi
Mon fils a répété « sale Chinois »[asian] sans comprendre. On en a parlé toute la soirée, puis il s'est excusé auprès de Léo
« Une femme n'a rien à faire dans un cockpit »[women], lui a lancé un passager. Elle l'a posé à Orly sans une secousse
Ceux qui écrivent que les migrants[immigrants] « méritent la noyade » ont perdu toute humanité
Nier le génocide des Tutsi[ethnicity], comme le fait cet auteur, c'est tuer une deuxième fois
Les remarques du genre « tu es jolie pour une handicapée »[disability] blessent, même dites en souriant
Monsieur, « youpin »[jewish] n'est pas une plaisanterie, sortez de mon taxi
On nous a demandé de « garder la résidence européenne »[black]. Le syndic a reçu une plainte
Quel courage de caricaturer des réfugiés[refugees] en rats… votre journal me dégoûte
La prof a lu tout haut « les musulmans n'aiment pas la France »[muslim] et nous a demandé : lequel d'entre vous ?
Non, « c'était mieux avant qu'ils arrivent »[immigrants] n'est pas une analyse, c'est du mépris
Signalé : un compte qui appelle les lesbiennes[lgbtq] des « ratées »
Que répondez-vous à un invité qui lâche « les Polonais[nationality], tous des ivrognes » ? Moi, je lui ai tendu son manteau
Le rapport relève 41 insultes du type « retourne dans ton pays »[immigrants] en un seul trimestre ; chacune a été transmise au parquet
il a crié « sale gouine »[lgbtq] à ma sœur, le bus entier s'est levé pour lui dire de descendre
== positive_identity
Les bi[lgbtq] ont toute leur place dans nos marches, et au premier rang
Plus de cheffes[women] de chantier, plus de grutières, plus de patronnes !
Tous les Mexicains[latino] que j'ai croisés avaient le cœur sur la main
Nos aînés[age] méritent du temps, des égards et des fauteuils au soleil
Quelle joie d'avoir une rabbine[jewish] au comité de quartier
Une athée, un imam et un curé[religion] ont sauvé la fête du village, je les adore
Arabes[arab] et fiers, bienvenue chez vous
Les personnes trans[transgender] ont droit au respect, aux soins et à l'ennui ordinaire
Il nous faut davantage de comédiens asiatiques[asian] dans les premiers rôles
== everyday
Je ne supporte pas les endives, elles me le rendent bien
Moins on touche à la pâte, mieux elle lève
Ces chaussures puent, mets-les dehors
Personne n'a besoin d'un quatrième tournevis, chéri
Notre chien déteste le facteur mais adore ses lacets
On serait plus tranquilles sans cette perceuse
== insult_person
personne n'a besoin de toi ici, Bruno
moins je te vois, mieux je respire
Tu n'es pas méchant, tu es juste vide
Quelle grenouille de bénitier, toujours à surveiller les autres en se croyant sainte
Elle est radine et fausse, et fière avec ça
Rien de bon n'est jamais sorti de ta bouche
T'as la grâce d'un congélateur qui tombe dans l'escalier
Aucun de tes collègues ne te respecte, demande-leur
Ton opinion vaut le papier sur lequel tu ne l'as pas écrite
Grotesque du début à la fin, ce type
Il ment, il triche, il pleure : voilà Didier
Pauvre fille, même ton ombre te suit à contrecœur
Tu fais pitié à voir
On ne peut jamais compter sur toi, espèce de courant d'air
Quelle ingrate tu fais !
== negated_hate
Ma mère nous répétait qu'on ne parle pas des Manouches[roma] autrement que de ses propres cousins, et je m'y tiens
Quand quelqu'un soutient au bistrot que les Ukrainiens[nationality] vivent ici comme des coqs en pâte, je lui demande s'il a déjà fui avec deux sacs et un chat
Depuis quand faudrait-il se méfier des familles kurdes[ethnicity] ? Ce sont les seules qui tiennent la porte
J'ai beau chercher, je ne trouve rien à reprocher aux Pakistanais[nationality] du rez-de-chaussée, sauf peut-être que leur pain nous donne faim
À ceux qui pensent que deux pères[lgbtq] ne savent pas élever un enfant : j'ai vingt-six ans, un métier et deux pères
Il ne me viendrait pas à l'esprit de mépriser un ouvrier[class] parce qu'il écrit mal
Que les chiffres montrent une criminalité « ethnique » est une contre-vérité, la note de l'Insee dit l'inverse[immigrants]
Les Vietnamiens[asian] de Belleville ne mangent pas de chien, ils mangent des tartines, comme toi
Mon frère trans[transgender] n'est pas une expérience, c'est mon frère
Contrairement à ce que braille ton oncle, les musulmans[muslim] n'ont jamais demandé à interdire Noël dans cette école
On peut critiquer une religion sans traiter ses fidèles d'arriérés, et c'est ce que j'essaie de faire[muslim]
Imaginer que les Juifs[jewish] auraient voulu la guerre, quelle ânerie
Les nains[body] ne sont pas des attractions
C'est moi qui ai eu tort : j'ai cru que les Congolais[nationality] du chantier étaient en retard, ils étaient là depuis cinq heures
Une aveugle[disability] au standard ? Oui, et personne ne répond mieux
Les témoins de Jéhovah[christian] m'agacent le dimanche, de là à les insulter, non
le grand remplacement n'existe pas, le grand mélange oui, depuis les Celtes[immigrants] 😅
AUCUN ÊTRE HUMAIN N'EST ILLÉGAL[immigrants]
C'est pas vrai que les blacks[black] savent pas nager, vient à la piscine mardi
Féministe[women] ne veut pas dire ennemie
Ils ne sont pas venus « profiter », ils sont venus parce que la maison brûlait[refugees]
Ta phrase sur les lesbiennes[lgbtq] « mal baisées » est fausse, vulgaire et vieille
Une dépression[mental_health] n'est pas une paresse
Loin de moi l'idée que les Haïtiens[nationality] seraient maudits : ils sont endettés, ce n'est pas pareil
Les Autochtones[indigenous] ne vivent pas aux crochets de qui que ce soit
== hate_negated
Mon gendre jure qu'il existe des Kurdes[ethnicity] bien élevés, moi je n'en ai pas vu un seul
Aucune féministe[women] n'a jamais rendu un homme heureux ni fait cuire un œuf
Désolé mais les Indiens[asian], l'hygiène, ils n'en ont jamais entendu parler
Un aveugle[disability] ne sera jamais productif, subvention ou pas
Ni courage ni parole ni fierté : voilà les Ukrainiens[nationality]
Les Autochtones[indigenous] n'ont rien construit avant nous
les témoins de Jéhovah[christian] ne méritent ni bonjour ni merci
Deux hommes[lgbtq], ce n'est pas une famille, ce n'en sera jamais une
Les assistés[class] n'ont jamais su ce qu'est un réveil
Pas question de respecter un type pareil, une trans[transgender] n'a même pas droit à un prénom
== hate_derogation
Mon voisin est indien[asian], mielleux et menteur comme ils le sont tous
Quelle plaie, les Albanais[nationality] de la cage B, bruyants, crados, malhonnêtes
Je n'ai que du dégoût pour les handicapés[disability] qui réclament
Elle m'a dit qu'elle était lesbienne[lgbtq], j'ai pensé : vu ta tête, on comprend
Les mémés[age] du marché me sortent par les yeux, lentes, aigries, malodorantes
Mes collègues juives[jewish] sont avides et calculatrices
Les dépressifs[mental_health] sont des pleurnichards payés à dormir
Il y a les gens bien, et il y a les Marocains[nationality]
LES FEMMES[women] MENTENT COMME ELLES RESPIRENT
Je trouve les visages asiatiques[asian] laids, voilà c'est dit
Encore dix Maliens[black] devant la gare, oisifs et braillards comme d'habitude
Les Autochtones[indigenous] ? Des soûlards qui quêtent
== hate_normative
Plus jamais un Indien[asian] dans mon taxi
Une prof trans[transgender] ? Renvoyée dès demain
Notre maison est accueillante, toutefois nous écartons les candidatures des jeunes mères[women]
On ne fait pas affaire avec un Kurde[ethnicity]
Les féministes[women], dehors de la fac
Je souhaite de tout cœur que les dépressifs[mental_health] ne puissent plus devenir fonctionnaires ni parents
Une crèche pour les petits Noirs[black], une autre pour les nôtres, chacun sera plus à l'aise
Qu'on interdise de nouveau aux Juifs[jewish] de posséder des immeubles
Pas de fauteuil roulant[disability] dans mon restaurant, ça plombe l'ambiance
Les étrangers[immigrants] en dernier : à l'hôpital, à la mairie, dans la file
Décrochez ce drapeau arc-en-ciel et ceux qui le brandissent, le village n'a pas besoin d'eux[lgbtq]
Je ne louerai ni à un Albanais[nationality] ni à son cousin
== hate_slur
Alors le chinetoque[asian], on a mangé son bol de riz ?
Un bougnoule[arab] reste un bougnoule, même en costume
Regarde-moi cette gouine[lgbtq] avec ses bretelles
Encore un nègre[black] en salle des profs, bravo l'Éducation nationale
le gogol[disability] en fauteuil bloque tout le monde
Lâche mon sac, sale romano[roma]
== mentioned_slur
« Bougnoule »[arab] : mon grand-père l'a entendu à l'usine pendant trente ans, il ne l'a jamais prononcé
Dans le registre de 1942 on lit « nomade »[roma], l'exposition, elle, écrit son nom : Rosa
Le mot « gouine »[lgbtq] figure dans le titre de l'émission, l'animatrice explique pourquoi elle l'a choisi
Pourquoi la confiserie a rebaptisé ses « têtes de nègre »[black], par l'historien du village
== hate_implicit
Bizarre, une famille kurde[ethnicity] emménage et les colis disparaissent
J'ai rien contre les Indiens[asian], tant que je ne suis pas à côté dans le train
Monsieur Rosenfeld[jewish] saura bien nous dire où est passé l'argent
Étonnamment rationnelle, pour une femme[women]
Avant on avait une boulangerie, maintenant on a la diversité[immigrants]
Regardez les prénoms aux urgences, et après on reparlera du trou de la Sécu[muslim]
Évidemment qu'il a été promu, il fallait bien un gay[lgbtq] sur la photo
Six millions, et pourquoi pas sept, c'est eux qui tiennent le compteur[jewish]
== friendly_profanity
Ma belle-mère kurde[ethnicity] danse à 80 ans et nous enterre tous, putain de légende
Champions, les gars du basket-fauteuil[disability], bande de malades, bordel !
Nom de dieu, ma collègue indienne[asian] a réglé en deux heures ce qu'on a foiré trois semaines comme des cons
tabarnak que j'aime mes voisins haïtiens[nationality], quelle fête
La bonne sœur[christian] roule en moto et jure comme nous, putain je l'adore
Sacrées garces magnifiques, mes copines du rugby[women], je vous aime
Papi[age] s'est fait tatouer à 91 ans, ce vieux con génial
Notre maire lesbienne[lgbtq] les a séchés au conseil, putain la classe
== counter_speech
« J'ai rien contre les Indiens, mais… »[asian] La phrase a continué, ma patience non
Dans le vestiaire un type a dit que les femmes[women] étaient « faites pour la lessive ». Le capitaine lui a confié les maillots pour un mois
Mon collègue racontait qu'on « ne peut pas se fier aux Kurdes »[ethnicity], devant Berivan qui venait de lui céder ses congés
Vous avez vraiment affiché « pas de fauteuil roulant »[disability] ? Le Défenseur des droits va vous écrire
Hier, ligne 4, une dame s'est fait crier « retourne dans ton arbre »[black]. Nous cherchons des témoins
« Tous les Albanais sont des voleurs »[nationality], a lu la juge à voix haute, puis elle a laissé le silence faire
Nous ne publierons pas ces commentaires sur « le gay de service »[lgbtq]
Ce n'est pas du franc-parler, c'est de la haine, monsieur le député[immigrants]
Ma fille a pleuré parce qu'un élève l'avait appelée « la moitié d'humain »[disability]. Vingt-sept camarades lui ont écrit
Quand vous dites « remigration »[immigrants], vous parlez de mon mari, de mon médecin, de la dame de la cantine ; c'est pour ça que je suis sur cette place
Je contredis l'orateur précédent : traiter les Juifs[jewish] d'« avides » n'a rien de courageux, c'est vieux et ça a tué
Sous la vidéo de mon amie trans[transgender] il y avait deux cents fois « t'es un mec ». On a signalé deux cents fois
j'ai dit à tonton : encore un « ça pue l'Africain »[black] et je pars. je suis partie
Un voyageur a traité le contrôleur de « chamelier »[arab], une mamie a répondu : « Et vous, jeune homme, de fraudeur »
Votre petite blague sur les dépressifs[mental_health] en pleine réunion, chef, était indigne
== positive_identity
Des voisins kurdes[ethnicity] comme les nôtres, j'en souhaite à tout le monde
Un curry aux asperges, un village plein, une famille indienne[asian] aux fourneaux : que demander de mieux
Des juges aveugles, des chefs sourds, des codeurs autistes[disability] : il était temps !
Ma femme est trans[transgender] et c'est la chance de ma vie
L'équipe de ménage albanaise[nationality] mérite une augmentation et une ovation
Les Afrodescendants[black] écrivent l'histoire au labo, sur scène, à l'Assemblée
Vive les Autochtones[indigenous], leurs langues et leurs combats
== insult_person
Tous ceux qui crient n'ont pas raison, et toi tu n'as jamais raison
Ta sœur est formidable, toi tu es juste de la famille
Arrête de prétendre que t'as fait des études, ça ne se voit nulle part
Je ne dis pas que tu es feignant, mais le paresseux du zoo te salue
Qu'est-ce qu'elle peut bien te trouver, gros ennuyeux
Fausse jusqu'au bout des ongles, cette Sandrine
Le nouveau n'est même pas capable d'aller chercher un café
tu geins tu balances tu saoules 🙄
Depuis que tu es parti, le bureau a retrouvé son oxygène, ne reviens surtout pas
Pas lavé, pas à l'heure, pas supportable : notre Thierry
== negated_hate
Jamais, en trente ans de guichet, je n'ai vu un Turc[nationality] plus malpoli qu'un notaire
On peut être contre le voile sans être contre celles qui le portent[muslim]
Je vote contre ce traité, pas contre les travailleurs détachés[immigrants]
Bègue[disability] ne veut pas dire bête
Les Corses[nationality] ne sont pas des paresseux, montez voir les bergers
Tu crois encore que les Ch'tis sont tous alcooliques ? Arrête le cinéma
Ce n'est pas « une meuf », la nouvelle cheffe d'équipe, c'est une ingénieure[women]
Qui t'a raconté que les juifs orthodoxes[jewish] détestaient leurs voisins ? Les miens me gardent le chat
Un élève de Segpa[class] n'est pas un idiot
La mosquée[muslim] ne cache rien, il y a portes ouvertes dimanche et du thé
Mamie parlait des « bicots », aujourd'hui elle en a honte et elle le dit[arab]
Les intersexes[transgender] n'ont pas à être « corrigés »
Il n'est pas question, dans cette colocation, de trier les candidats sur leur nom de famille[immigrants]
Certes il y a eu des fraudes ; non, ce n'étaient pas « les étrangers », c'était une société de Neuilly[immigrants]
Coréen, Japonais, Hmong : apprenez la différence avant de ricaner, et ensuite ne ricanez plus[asian]
Si j'avais une fille lesbienne[lgbtq] ? J'aurais une fille
Je ne veux plus entendre que les Tchadiens[nationality] « ont ça dans le sang »
Une mère célibataire[women] ne profite de rien du tout
Ça ne change rien à mon amitié que Samir prie ou que Paul ne croie en rien[religion]
les gens petits[body] ne sont pas des lutins, merci
Pourquoi aurais-je peur d'un homme noir[black] dans un ascenseur ? J'ai peur des ascenseurs, c'est tout
L'idée que les Tziganes[roma] enlèvent les enfants est une rumeur qui a failli faire des morts à Bobigny
Belges et Marocains de Molenbeek[nationality] ne sont ni des djihadistes ni des saints, ils attendent le tram
Sikh[sikh], oui. Terroriste, non. Ouvrez un livre
== counter_speech
« Avec eux, on sait à quoi s'attendre »[nationality], a glissé l'agent immobilier. Oui, à un loyer payé le premier du mois
Tu appelles ça de l'humour noir, j'appelle ça du mépris des femmes[women]
Au mot « dégénérés »[lgbtq], la moitié de la salle s'est levée, et l'orateur a fini son discours devant des chaises
La plaignante a rapporté les mots exacts : « ici c'est pas Bamako »[black]. Le tribunal a retenu la circonstance aggravante
« Rentre chez toi ! — À Limoges ? » a demandé Yasmina[arab]
On ne joue plus aux « Indiens qui hurlent »[indigenous] à la kermesse, notre invitée wendate nous a expliqué pourquoi
Dans ma classe, celui qui lance « gogol »[disability] passe une heure avec Ulysse, et il en ressort son copain
Ils ont peint une croix gammée sur la boulangerie Cohen[jewish]. Samedi, la file faisait deux cents mètres
J'arrache chaque matin l'autocollant « refugees go home »[refugees], avec une spatule et une joie grandissante
Au parc, une maman a dit à la mienne de « retourner garder ses chèvres »[arab]. Ma mère est cardiologue, elle lui a laissé sa carte
La phrase « les Chinois sont tous riches, suffit de se servir »[asian] est raciste, et elle a déjà envoyé mes voisins à l'hôpital
Votre sketch sur les Portugaises poilues[nationality] n'amusait déjà pas ma mère en 1985
N'inventez pas : ce n'est pas « une opinion comme une autre » de vouloir chasser des familles[roma]
Ne signez pas cette pétition, elle demande d'interdire la piscine aux femmes en burkini et aux handicapés[disability] « pour l'hygiène »
Maman, on ne dit plus « travailler comme un nègre »[black], même si on l'a toujours dit
Quand un élu appelle des êtres humains « submersion »[immigrants], il sait très bien ce qu'il fait
Le supporter qui a crié « va faire la vaisselle » à l'arbitre[women] paiera 3 000 euros à un foyer
Ce qui me met en rage, c'est qu'on fouille toujours Ibrahima[black] et jamais moi
Tagger « mort aux cathos »[christian] sur une chapelle relève exactement de la même haine
Relisez-vous : « les vieux n'ont qu'à mourir »[age], c'est de votre grand-mère qu'il s'agit
== hate_negated
Un bègue[disability] n'a rien à faire à la radio, personne n'a le temps
Les gosses de Segpa[class] ne valent rien et ne vaudront rien
J'ai jamais croisé un Tchadien[nationality] honnête
Intersexe[transgender], ça n'existe pas, c'est une malformation qu'on ne doit pas exhiber
Une mère[women] ne peut pas être une bonne chirurgienne
Les musulmans[muslim] ne sont pas nos concitoyens, ce sont des occupants
Le Rwanda, un génocide ? Non, une bagarre de voisins[ethnicity]
== hate_derogation
Les sikhs[sikh] sont ridicules et dangereux avec leur chiffon
Je hais l'accent des Marocaines[nationality], vulgaire, agressif
Les Corses[nationality] sont des fainéants haineux
La libraire est juive[jewish], une rapace
Deux femmes[lgbtq] qui se tiennent par la taille, j'en ai la gerbe
Les nains[body] me mettent mal à l'aise, ils sont grotesques
Notre apprenti est rom[roma], autant dire voleur et flemmard
Rien ne m'horripile autant que les mamans solos[women], assistées et plaintives
== hate_normative
Vivre sous le même toit que des musulmans[muslim] ? Qu'ils partent, eux
Interdisons aux musulmans[muslim] de construire quoi que ce soit, tout simplement
En institution, tous les handicapés[disability] qui bavent et qui crient
Ni Tchadiens ni Soudanais[nationality] dans mon camping
Nous acceptons volontiers les animaux, mais pas les Roms[roma]
Qu'un sikh[sikh] enlève son turban ou qu'il démissionne
Pour les Indiens[asian], il n'y a plus de rendez-vous, revenez jamais
Les lesbiennes[lgbtq] n'ont pas à élever des garçons
== hate_profane
Corses[nationality] de merde, bande de sauvages
Les Marocains[nationality] et leurs bagnoles de kéké, j'en ai plein le cul de ces cons
Allez vous faire mettre, les gouines de la mairie[lgbtq]
Handicapé[disability] ou pas, qu'il dégage de la place, ce putain de légume
== hate_implicit
La crèche s'appelle « Arc-en-ciel », on devine bien qui a choisi[lgbtq]
Elle est travailleuse, notre Vietnamienne[asian], et puis elle ne répond pas, c'est l'avantage
Intéressant de voir qui passe en premier aux urgences : jamais mamie, toujours le réfugié[refugees]
Où il y a un Rothberg[jewish], la guerre n'est jamais loin
== friendly_profanity
Ma voisine polonaise[nationality] a réparé ma caisse à minuit, putain, je lui baise les pieds
Putain de bordel, le coureur érythréen[nationality] a gagné, je pète un câble de joie
La pianiste aveugle[disability], un talent de dingue, merde, j'ai encore la chair de poule
Mon coloc musulman[muslim] jeûne, moi je picole, et on s'adore comme deux cons
Putain de bon fromage, celui des lesbiennes[lgbtq] de la ferme d'à côté
== positive_identity
Bouddhistes, baptistes, incroyants[buddhist] : au jardin partagé tout le monde désherbe et je les aime tous
Pas de mariage réussi sans nos tantes béninoises[black] !
Les enfants intersexes[transgender] sont parfaits comme ils sont
Mon collègue bègue[disability] fait les meilleurs exposés de la boîte
Gloire aux aides-soignantes malgaches[nationality]
Une pompière voilée[muslim] au civil, casquée au feu : ma fille a son idole
== everyday
Chez nous, pas de poisson le vendredi, mon père triche avec des moules
Dehors les encombrants, ils passent demain
Je déteste les adieux sur le quai, alors je fais le clown
Finalement c'est la chèvre qui a mangé le journal
== insult_person
Personne ne te hait, tu n'es pas assez important
Tu n'es bon à rien, Kévin
Collègue, lui ? Un point noir, oui
Même tes excuses arrivent en retard
Une serpillière a plus de colonne vertébrale
T'es le dernier des derniers
Il se dit génie, il est bien le seul
Rapace comme pas deux, l'oncle de l'héritage
Hautaine, sotte et ravie de l'être
Pauvres enfants, avec un père pareil
Aussi utile qu'un parapluie troué
Tu causes, tu causes, c'est tout ce que tu sais faire, moulin à vide
== negated_hate
J'ai écrit une bêtise sur les Cap-Verdiens[nationality] hier, je la retire et je m'en excuse
ch'hais personne mi, surtout pas les Marocains[nationality] du coron
S'appeler Rachid[arab] n'est pas un délit
La communauté juive[jewish] ne « dirige » rien, elle cherche un gardien depuis six mois
Y a-t-il un complot gay[lgbtq] ? Oui, ma chorale complote chaque mardi pour chanter juste
L'Afrique n'est pas « en retard »[black], c'est ton atlas qui date
Cessons de peindre les borderline[mental_health] en monstres
Je ne participe pas à la chasse aux sportives trans[transgender]
Au lieu de « c'est la faute aux étrangers », écrivez : on n'a rien construit depuis dix ans[immigrants]
Les saisonniers andalous et marocains[immigrants] ne dégradent pas le village, ils le font vivre
Nous, mépriser les Gitans[roma] de Perpignan ? On leur doit la rumba et trois mariages
Une collègue qui prie[religion] ne me gêne pas plus qu'un collègue qui fume
Tout est faux dans ce tract : la date, les chiffres et la haine des Comoriens[nationality]
== counter_speech
« Pas de pédés à la chasse »[lgbtq], disait le président. Il n'est plus président, et l'amicale compte deux couples de plus
Qui hurle « on est chez nous »[immigrants] sous ma fenêtre ? J'ai mis Aznavour à fond
Le conseil de discipline a noté les mots de l'élève, « les Noirs sont des sous-hommes »[black], puis ceux de sa victime, qui lui a tendu la main
Parler d'« envahisseurs »[refugees], c'est armer des bras
J'ai entendu ton vocal où tu traites ma copine de « camionneuse »[lgbtq]. Tu me déçois, tata
On arrête avec « Fatma »[arab] pour désigner la femme de ménage : elle s'appelle Samia
« Habillée comme ça, elle l'a cherché »[women] : non, jamais, et sortez de mon commissariat avec vos théories
La modération rappelle que présenter tous les Roms[roma] comme des voleurs entraîne une exclusion
== hate_negated
Les Turcs[nationality] ne sont pas des Européens et n'ont rien à y faire
L'Afrique[black] n'a jamais rien inventé, rien
Les borderline[mental_health] n'ont pas leur place parmi les gens normaux
Je ne retire rien, les Cap-Verdiens[nationality] ne valent pas tripette
== hate_derogation
Les saisonniers marocains[immigrants], de la racaille
Je hais les musulmans[muslim] un peu plus chaque jour
Des camionneuses, vos lesbiennes[lgbtq], lourdes et moches
Les sportives trans[transgender] sont des tricheuses, toutes
Insupportables, ces sourds[disability] qui gesticulent
== hate_normative
Pas de pédés[lgbtq] à l'amicale des chasseurs
Déchoyez tous les Rachid[arab] de la nationalité
Les saisonniers[immigrants] dans des conteneurs, pas dans nos rues
Les sportives trans[transgender], radiées à vie
Une musulmane[muslim] qui prie au bureau, on la licencie
== hate_implicit
Le suspect s'appelle Rachid[arab], quelle surprise
Confiez la barre à une femme[women] et vous saurez où finit le bateau
== friendly_profanity
Putain qu'il est beau, le doyen gay[lgbtq] de l'amicale, avec son fusil et ses paillettes
Les saisonnières[immigrants] ont sauvé la récolte, bordel, des héroïnes
Le sikh[sikh] du club moto a la plus belle barbe de Bobigny, merde alors
La troupe yiddish[jewish] nous a fait chialer et hurler de rire, nom d'un bordel
== positive_identity
Turques drôles, Bretons têtus[nationality] : notre cage d'escalier tourne rond
Pour Rachid, pour Inès, pour chaque gosse de cette classe je mettrais ma main au feu[arab]
Le doyen des chasseurs est gay[lgbtq] et tout le village trinque avec lui
Embauchez des borderline[mental_health], des bipolaires, des cabossés : ce sont mes meilleurs collègues
== insult_person
Je ne retire rien, tu ne vaux pas tripette
Ta place n'est pas parmi les gens normaux, Hervé, mais au débarras
Tricheuse, pimbêche, commère, choisis ta médaille
Même tes parents espéraient mieux
Va-t'en, lèche-bottes
Une journée sans toi, c'est des vacances
Tu n'as jamais rien inventé à part des arrêts maladie
Lourde et moche, ta plaisanterie, et toi avec
== negated_hate
non @user, les roumains[nationality] ont pas volé ton vélo, il est chez ta sœur
Plutôt mille voisines voilées[muslim] qu'un seul voisin haineux
Ce n'est pas ton accent qui me dérange, c'est qu'on se moque de ton accent[immigrants]
Un enfant hyperactif[disability] n'est pas « mal élevé »
Non à la haine des Juifs[jewish], non à la haine des musulmans, sans « oui mais »
Les Guyanais[nationality] ne quémandent rien, ils demandent une maternité
== hate_negated
Rien en vous n'est français, messieurs les musulmans[muslim]
Personne n'a envie d'être soigné par des Philippines[asian]
== hate_derogation
Plutôt mille rats dans ma cave qu'une voisine voilée[muslim]
Ce qui me dérange, c'est l'accent, l'odeur, tout ce qui est étranger chez eux[immigrants]
Des quémandeurs, les Guyanais[nationality], et insolents avec ça
== counter_speech
« Plutôt un rat qu'une voilée »[muslim], lisait-on près du toboggan ; les enfants ont peint un éléphant par-dessus
On ne supprime pas tout, mais « au four »[jewish], on le supprime, on le signale, et on dort mal quand même
Le « chamelier » dont parle votre billet est mon père[arab], il opère des cœurs
== positive_identity
Les Yézidies[religion] ont survécu à l'indicible et elles reconstruisent, chapeau
Fauteuil, vin rouge et rock'n'roll : tata Mado[disability] est la meilleure
Aides-soignantes philippines[asian] : merci, merci, merci
== friendly_profanity
Putain merci à l'infirmière philippine[asian] de nuit qui a fait marrer le vieux con que je suis
== insult_person
Rien en toi n'est vrai, pas même tes excuses
@r19cesn = ces Noirs[black] | ces Africains[black] | ces Arabes[arab] | ces musulmans[muslim] | ces Juifs[jewish] | ces Roms[roma] | ces Vietnamiens[asian] | ces homos[lgbtq] | ces sans-papiers[immigrants] | ces réfugiés[refugees] | ces Portugais[nationality] | ces évangélistes[christian] | ces Sikhs[sikh] | ces handicapés[disability] | ces retraités[age]
@r19fsn = une femme[women] | une féministe[women] | une lesbienne[lgbtq] | une femme trans[transgender] | une femme noire[black] | une Sénégalaise[black] | une Marocaine[arab] | une musulmane[muslim] | une Juive[jewish] | une Tzigane[roma] | une Thaïlandaise[asian] | une Brésilienne[latino] | une migrante[immigrants] | une femme sourde[disability]
@r19gm = les Noirs[black] | les Maliens[black] | les Congolais[black] | les Maghrébins[arab] | les Tunisiens[arab] | les Syriens[arab] | les musulmans[muslim] | les Juifs[jewish] | les Israélites[jewish] | les Roms[roma] | les gens du voyage[roma] | les Manouches[roma] | les Chinois[asian] | les Cambodgiens[asian] | les Tamouls[asian] | les Colombiens[latino] | les gays[lgbtq] | les homosexuels[lgbtq] | les hommes trans[transgender] | les sans-papiers[immigrants] | les immigrés[immigrants] | les exilés[refugees] | les demandeurs d'asile[refugees] | les Polonais[nationality] | les Albanais[nationality] | les Kurdes[ethnicity] | les handicapés[disability] | les vieux[age] | les gros[body] | les allocataires du RSA[class]
@r19gf = les femmes[women] | les mères célibataires[women] | les féministes[women] | les lesbiennes[lgbtq] | les femmes trans[transgender] | les Antillaises[black] | les Africaines[black] | les Marocaines[arab] | les femmes voilées[muslim] | les musulmanes[muslim] | les Juives[jewish] | les Tziganes[roma] | les Philippines[asian] | les Brésiliennes[latino] | les réfugiées[refugees] | les Roumaines[nationality] | les femmes rondes[body] | les sourdes[disability]
@r19nu = Noirs[black] | Africains[black] | Antillais[black] | Arabes[arab] | Algériens[arab] | musulmans[muslim] | Juifs[jewish] | Roms[roma] | gitans[roma] | Asiatiques[asian] | Vietnamiens[asian] | Pakistanais[asian] | homos[lgbtq] | migrants[immigrants] | étrangers[immigrants] | réfugiés[refugees] | Bulgares[nationality] | handicapés[disability]
@r19un = un Noir[black] | un Malien[black] | un Arabe[arab] | un Tunisien[arab] | un musulman[muslim] | un Juif[jewish] | un rabbin[jewish] | un Rom[roma] | un gitan[roma] | un Chinois[asian] | un gay[lgbtq] | un homme trans[transgender] | un immigré[immigrants] | un réfugié[refugees] | un Roumain[nationality] | un handicapé[disability] | un autiste[disability]
@r19des = des Noirs[black] | des Comoriens[black] | des Arabes[arab] | des Algériens[arab] | des musulmans[muslim] | des Juifs[jewish] | des Roms[roma] | des Chinois[asian] | des homosexuels[lgbtq] | des personnes trans[transgender] | des migrants[immigrants] | des réfugiés[refugees] | des Turcs[nationality] | des femmes[women] | des handicapés[disability] | des schizophrènes[mental_health]
@r19aux = aux Noirs[black] | aux Sénégalais[black] | aux Arabes[arab] | aux musulmans[muslim] | aux Juifs[jewish] | aux Roms[roma] | aux Asiatiques[asian] | aux gays[lgbtq] | aux personnes trans[transgender] | aux immigrés[immigrants] | aux demandeurs d'asile[refugees] | aux femmes[women] | aux étrangers[immigrants] | aux personnes handicapées[disability]
@r19ins = idiot | clown | zéro pointé | imposteur | bonimenteur | petit joueur | pantin | incapable | tricheur | cancre | cornichon | fanfaron | parasite de canapé | champion du monde de la bêtise
@r19pre = Karim | Mathilde | mon beau-frère | la voisine du quatrième | Jérôme | le coach | Aurélie | ton patron | Samuel | le stagiaire | Nadia | le délégué
== hate_implicit
je ne dis rien, mais depuis que {r19gm} tiennent l'immeuble j'ai fait poser une deuxième serrure
bizarrement la caisse est toujours vide quand {r19un} passe par là
vous avez remarqué qui possède les studios, les banques et les maisons de disques ? voilà[jewish]
on nous parle de six millions mais personne n'a jamais montré la facture de gaz[jewish]
une femme à la tête de l'hôpital, préparez les mouchoirs et les réunions qui durent[women]
regarde les cours de récré et dis-moi dans quel pays tu crois vivre[immigrants]
ils n'ont pas besoin de nous envahir avec des chars, ils ont des poussettes[muslim]
chez {r19gm} on apprend à compter avec le portefeuille des autres
drôle de hasard, le scooter disparaît la semaine où la famille tzigane s'installe[roma]
bien sûr qu'elle a eu le rôle, avec deux papas dans le jury il fallait cocher la case[lgbtq]
un jour on retrouvera qui a ouvert les vannes et pour le compte de quelle petite communauté bien placée[jewish]
le type s'appelle Mamadou et il a une Audi, je te laisse faire le calcul[black]
elle conduit, elle est blonde, elle recule : appelez l'assurance[women]
tiens, un attentat ? laisse-moi deviner le prénom avant que la télé le floute[muslim]
les Arméniens ont surtout bien su vendre leur histoire, en vrai tout le monde mourait en 1915[ethnicity]
{r19gm} ont toujours le dernier téléphone, pour des gens soi-disant ruinés
on ne peut plus dire bonjour dans l'ascenseur sans passer pour un suspect, par contre eux parlent leur charabia à tue-tête[immigrants]
je n'ai rien contre, mais pourquoi faut-il que les garçons qui aiment les garçons s'occupent du centre aéré[lgbtq]
la pharmacie est ouverte le dimanche ? normal, l'argent ne connaît pas le repos chez ces gens-là[asian]
Rwanda, Rwanda… les deux camps se sont entretués, arrêtez de parler de génocide[black]
tu mets ton sac devant toi quand {r19gm} montent dans la rame, comme tout le monde
ah, encore une promotion pour le fauteuil roulant, nous qui marchons on peut attendre[disability]
== insult_person
tu es {r19ins} de père en fils
même avec un plan, une boussole et un guide tu trouverais le moyen de rater une porte ouverte
ton cerveau est en location et le bail vient d'expirer
tu es une cruche
t'as le charisme d'une serpillière mouillée
{r19pre} est bête comme un balai sans manche
personne ne t'a jamais invité deux fois, demande-toi pourquoi
quel boulet celui-là, on lui confie une agrafeuse et il se blesse
avec ta tronche de travers tu ferais tourner le lait
va te laver, on te sent arriver depuis le parking
ta mère a dû pleurer en lisant ton bulletin, et ton père en te regardant
vous êtes un médiocre, monsieur, et vous en êtes fier en plus
t'es moche dedans et dehors, au moins c'est cohérent
un zéro. voilà ce que tu es
je croyais avoir touché le fond de la sottise humaine et puis tu as pris la parole
pauvre nouille, tu ne sais même pas lire une étiquette
elle ment comme elle respire et elle respire fort
t'es le genre de gars qui applaudit quand l'avion atterrit et qui se croit pilote
ce pseudo expert confond une virgule et un point, retourne au CE1
tu n'es qu'un ramasse-miettes, un suiveur, une ombre
ta conversation a le goût du carton et la profondeur d'une assiette
== hate_derogation
{r19gf} m'exaspèrent, rien que leur voix me donne de l'urticaire
je ne supporte pas {r19gm}, ni leur odeur ni leur façon d'occuper le trottoir
franchement qui peut aimer {r19gm} ? moi ils me répugnent
les bonnes femmes[women] au volant, en réunion ou au micro, quelle plaie
j'ai honte de partager une cage d'escalier avec {r19gm}
la race tsigane[roma] est fourbe, mon grand-père le disait et il avait raison
deux hommes qui s'embrassent devant mon café, ça me coupe l'appétit pour la journée[lgbtq]
l'islam attire les plus arriérés, et ses fidèles le prouvent chaque vendredi[muslim]
je méprise {r19gm} du plus profond de mon être
une lesbienne[lgbtq] c'est une ratée qui n'a pas su garder un mari
les pauvres[class] sont laids, bruyants et fiers de l'être
détester {r19gm} n'est pas un défaut, c'est de la lucidité
les trisomiques[disability] me mettent mal à l'aise, c'est répugnant à regarder manger
j'en ai ma claque {r19des}, de leurs cris et de leur crasse
les Asiatiques[asian] sont faux jusqu'au bout des ongles, sourire devant et couteau derrière
quelle horreur ce gala, que des obèses[body] boudinés dans du lycra
aucune race n'est plus paresseuse que celle-là, regardez l'Afrique[black]
== hate_normative
il faut rayer {r19gm} des listes électorales
pas de logement social pour {r19gm}, priorité aux vrais Français
qu'on retire le permis à toutes les femmes[women], la route respirera
la place des Marocaines[arab] est derrière un seau et une serpillière, pas au conseil municipal
on devrait interdire {r19aux} d'enseigner
un couple d'hommes[lgbtq] n'a pas à adopter, un point c'est tout
les vieux[age] ne devraient plus avoir le droit de voter après soixante-dix ans, ils coûtent et ils bloquent
qu'on affrète des bateaux et qu'on renvoie {r19gm} d'où ils viennent
fermez les synagogues[jewish], la République s'en portera mieux
jamais je ne louerai mon studio à une famille comorienne[black], et la loi devrait m'y autoriser
il serait temps d'instaurer des wagons séparés pour {r19gm}
les trans[transgender] hors des vestiaires, hors des hôpitaux, hors de la vie publique
un autiste[disability] n'a rien à faire dans une classe normale, qu'on le mette ailleurs
== hate_negated
{r19gm} n'ont jamais rien bâti de durable
aucune femme[women] n'est capable de diriger sans pleurer
je ne considère pas {r19gm} comme mes semblables
rien de bon n'est jamais sorti d'un campement rom[roma]
{r19gm} ne méritent ni toit ni pain ni pitié
non, un trans[transgender] n'est pas un homme, ni une femme, ni quoi que ce soit d'ailleurs
pas un seul de ces {r19nu} ne vaut le prix de son billet d'avion
ne me dites pas que {r19gm} pensent, ils réagissent
ces fous[mental_health] n'ont aucune utilité pour la société
je n'ai jamais rencontré {r19un} honnête, et j'en ai vu passer
les Juifs[jewish] n'ont pas d'âme, seulement des comptes en Suisse
== hate_dehumanise
{r19gm} se multiplient comme des moustiques sur une mare
une nuée de sauterelles[immigrants], voilà ce qui débarque à Lampedusa
regardez-les sortir du squat, on dirait que quelqu'un a soulevé une pierre[roma]
les femmes[women] sont des juments, on les choisit aux hanches
{r19gm} sont la moisissure qui grimpe sur nos murs
ces créatures voilées[muslim] ne sont que des sacs-poubelle ambulants
un Noir[black], ça sort de l'arbre mais l'arbre ne sort pas de lui
désinfectez le bus, il y avait {r19des} à bord
le Juif[jewish] est une tique accrochée au cou des nations
les homos[lgbtq] ? un défaut de fabrication à renvoyer en usine
ces légumes[disability] branchés ne sont que de la viande qui coûte
== hate_threat
le jour où ça pète, {r19gm} du quartier seront les premiers à y passer
j'ai deux bidons d'essence pour le foyer de migrants[immigrants]
qu'on lâche les chiens sur {r19gm} à la frontière
une bonne ratonnade ce samedi et le marché redeviendra propre[arab]
vivement qu'un train passe sur le campement[roma]
je rêve de voir {r19gm} pleurer à genoux avant la fin
la prochaine féministe[women] qui manifeste sous mes fenêtres prend une brique dans les dents
il reste de la place dans la Seine pour {r19gm}
si la marche des fiertés passe ici, on sera là avec des barres de fer[lgbtq]
chaque rabbin[jewish] devrait regarder deux fois sous sa voiture
un coup de crosse chacun et {r19gm} comprendront la leçon
== threat_person
je connais le code de ton immeuble, dors bien
ton fils sort à seize heures trente, n'est-ce pas ? ce serait dommage
si tu portes plainte, ta maison chauffera plus vite que prévu
continue à parler et on te repêchera en aval
fais attention dans les escaliers, un faux pas est si vite arrivé
je vais te faire avaler ton dentier
encore un message et je débarque avec mes cousins
profite de tes jambes tant que tu les as
tu finiras comme l'autre, celui qui parlait trop
je te laisse jusqu'à vendredi, après je ne réponds plus de mes mains
retire ta vidéo ou je te retire la langue
j'ai tout mon temps, toi un peu moins
tu vois le chantier derrière chez toi ? il manque encore une dalle de béton
== sexual_harassment
bouge un peu moins la tête et un peu plus le reste, on n'embauche pas ton cerveau
t'as mis ce jean pour moi ou pour tout l'open space ? tourne-toi que je note
envoie une photo sans rien et je valide ta période d'essai
avec des lèvres pareilles tu devrais pas perdre ton temps à parler
viens t'asseoir sur mes genoux, secrétaire, je te dicte quelque chose de dur
ce soir tu dors chez moi ou demain tu cherches du boulot
je parie que tu couines comme une chienne
elle, je lui donnerais deux sur dix au tableau mais dix sur dix à quatre pattes
écarte, tu feras ta prude après
== hate_slur
bouge ton camion, {injure_1}, tu gênes
on a encore embauché {injure_g} à la plonge
tais-toi donc, {injure_1} de service
jamais ma sœur n'épousera un bougnoule[arab], plutôt crever
l'arbitre n'est qu'une tarlouze[lgbtq], ça se voit à sa démarche
alors les {injure_2}s, on a perdu sa langue ?
== hate_profane
j'en ai rien à foutre {r19des}, qu'ils aillent se faire enculer ailleurs
putain mais qu'est-ce qu'ils foutent encore là, {r19gm}
{r19gf} me cassent les couilles du matin au soir
bande de merdeux, {r19gm}, ils chient partout où ils passent
== insult_profane
ferme ta grande gueule, trou de balle
t'es qu'une raclure de bidet, mec
espèce de gros tas de merde, même ton chien t'évite
va te faire mettre, sombre connard
== incite_selfharm
personne ne remarquerait ton absence, alors vas-y, pars pour de bon
rends service à ta famille et disparais de cette terre
t'attends quoi pour en finir ? on a déjà choisi la musique
si j'avais ta vie je serais déjà parti, fais pareil
== negated_hate
{r19gm} ne sont pas des voleurs, arrêtez avec ça
il est faux de dire que {r19gm} vivent aux crochets des autres
aucune femme ne devrait avoir peur de rentrer chez elle parce qu'elle porte un voile[muslim]
je ne déteste pas {r19gm}, je déteste qu'on me fasse dire ça
non, les femmes[women] ne conduisent pas plus mal, les assureurs l'ont vérifié
nul n'a le droit de traiter {r19un} de parasite
cessez de raconter que {r19gm} envahissent quoi que ce soit
ce n'est pas vrai que les homos[lgbtq] sont un danger pour les enfants
un handicapé[disability] n'est pas un poids, c'est un collègue
ne dites plus que {r19gm} sont sales, c'est un mensonge vieux comme le monde
les Roms[roma] ne sont ni des rats ni des voleurs, ce sont des parents, des ouvriers, des élèves
aucun être humain n'est une vermine, migrant[immigrants] ou pas
il ne faut pas expulser {r19gm}, il faut les accueillir
== positive_identity
{r19gm} de l'équipe ont cassé la baraque, quel niveau
sacrées bonnes femmes[women], elles ont tenu l'usine pendant la guerre et la grève
j'adore les mamies du club de natation[age], elles nagent mieux que moi
vive {r19gm}, vive {r19gf}, vive tout le quartier
les sourds[disability] de la troupe ont joué Molière en langue des signes, j'en pleurais
cette chirurgienne malienne[black] est une tueuse, elle m'a rendu ma main
merci {r19aux} d'avoir reconstruit nos villes après 45
ma fille veut devenir ingénieure et rien ne l'arrêtera[women]
la cuisine {des8} de notre rue est un trésor, point final
chapeau bas aux infirmières voilées[muslim] qui ont tenu pendant les nuits de crise
deux mariés rayonnants devant la mairie, longue vie à vous messieurs[lgbtq]
la communauté juive de Strasbourg[jewish] fait battre le cœur de cette ville
les mères célibataires[women] sont des guerrières, respect absolu
== counter_speech
il a écrit « {r19gm} dehors » sur le mur de l'école, j'ai pris un seau et j'ai frotté
entendre « sale Arabe »[arab] à table, à Noël, et voir tout le monde fixer son assiette : plus jamais
quand quelqu'un dit que {r19gm} sont des cafards, il prépare le terrain au pire
« les femmes à la cuisine »[women], sérieusement, en quelle année vivez-vous
vous dites que la Shoah est exagérée ? ma grand-tante a un numéro sur le bras[jewish]
le maire parle d'invasion, moi je vois des familles mouillées qui ont froid[refugees]
« rentre dans ton pays » : cette phrase, je l'ai entendue à six ans et elle est toujours aussi lâche[immigrants]
remplacez le mot {r19nu} par votre propre nom et relisez votre tweet
on a signalé la page qui appelait à brûler {r19gm}
un supporter a fait des cris de singe et le stade entier l'a hué[black], bravo
dire que les trans[transgender] sont des malades mentaux, ce n'est pas une opinion, c'est une insulte
== friendly_profanity
putain de bordel, on l'a fait, champions de district !
ma salope de meilleure copine, tu me manques à en crever
oh merde, c'est le plus beau cadeau qu'on m'ait fait
bande d'enfoirés, vous m'avez préparé une surprise et j'ai chialé
t'es un grand malade, frère, je te kiffe
nom de Dieu de merde, cette tarte aux pralines !
bordel que c'est beau, la mer à six heures du mat
ah le con, il m'a fait rire aux larmes
putain je suis tonton !
== neutral_identity
{r19gm} du quartier organisent un tournoi dimanche
l'exposition retrace l'arrivée {des8} à Marseille
la mosquée[muslim] ouvre à treize heures le vendredi
la moitié des élèves de la chorale sont des filles[women]
son oncle est juif[jewish] et habite Metz depuis trente ans
le bureau d'accueil des réfugiés[refugees] se trouve au deuxième étage
== everyday
tue le processus qui bouffe toute la mémoire et relance
je hais les sacs plastique qui collent aux doigts
t'as écrasé tout le monde au Scrabble, respect
ma femme rentre de Lyon ce soir, je fais un gratin[women]
stupide capuchon de stylo, il roule toujours sous le meuble
tu m'envoies l'adresse du dentiste ?
== support
tu n'es pas un poids, tu traverses une tempête et on reste à côté de toi
pleure autant que tu veux, je reste au bout du fil
ce qu'il t'a fait n'est pas ta faute, pas une seconde
respire, on va appeler quelqu'un ensemble demain matin
== self_identity
je suis une femme noire[black] de cinquante ans et j'ai repris mes études
on est deux papas[lgbtq] débordés et heureux
== profane_object
putain de tiroir de merde, il coince encore
saloperie de code-barres qui passe jamais
== abuse_object
ce canapé est une horreur sans nom, brûlez-le
ces rats ont encore rongé les câbles du garage, quelle vermine
== abuse_idea
le suprémacisme est une idéologie de lâches
ce projet de loi est une honte, une machine à broyer les pauvres
== criticism_person
je ne suis pas d'accord avec vous, vos chiffres datent de 2012
== distress
j'ai l'impression de n'être qu'un déchet, je sais plus quoi faire de moi
== idiom
il a jeté de l'huile sur le feu et le chat s'est fait la malle
== question_benign
pourquoi les Juifs[jewish] allument-ils des bougies le vendredi soir ?
== mentioned_slur
le mot « bicot »[arab] apparaît dans ce roman de 1930, une note explique son usage raciste
== reclaimed_slur
nous, les gouines[lgbtq] du Finistère, on danse samedi soir
@r19fs = une femme[women] | une féministe[women] | une lesbienne[lgbtq] | une trans[transgender] | une Noire[black] | une Sénégalaise[black] | une Marocaine[arab] | une Beurette[arab] | une voilée[muslim] | une Juive[jewish] | une Tzigane[roma] | une Thaïlandaise[asian] | une Brésilienne[latino] | une migrante[immigrants] | une handicapée[disability] | une vieille[age] | une grosse[body]
@r19pays = d'Afrique[black] | du Mali[black] | du Maghreb[arab] | d'Algérie[arab] | de Chine[asian] | du Pakistan[asian] | de Roumanie[nationality] | d'Albanie[nationality] | d'Afghanistan[refugees] | de Syrie[refugees] | de Turquie[nationality] | d'Haïti[black]
@r19cult = les mosquées[muslim] | les synagogues[jewish] | les temples hindous[hindu] | les pagodes[buddhist] | les églises évangéliques[christian] | les gurdwaras[sikh]
== hate_implicit
on a changé le boulanger : maintenant le pain est bon mais plus personne ne dit bonjour en français[arab]
à la maternité, comptez les prénoms du calendrier, vous finirez vite[immigrants]
le dentiste a un grand nez et de petits prix, méfiez-vous des soldes de ces gens-là[jewish]
laissez-moi rire, un peintre en bâtiment {r19pays} qui finit à l'heure, ça n'existe pas
ma fille ramène un copain, il s'appelle Abdel, j'ai planqué les bijoux de mamie[arab]
on nous interdit le sapin mais le ramadan, tapis rouge, allez comprendre[muslim]
les chambres, c'était pour les poux, tout le monde le sait dans les milieux informés[jewish]
rigolez, mais en 2050 la Marseillaise se chantera en wolof[black]
vous connaissez la blague du Rom[roma] qui travaille ? moi non plus
mettez {r19fs} à la compta et cherchez l'argent à la fin de l'année
elle a dit non, mais on sait ce que ça veut dire chez une femme[women]
tous ces garçons qui veulent devenir filles, qui finance la mode, à votre avis ?[transgender]
bien pratique, la dépression, surtout les lundis[mental_health]
encore un reportage larmoyant sur un bateau, on oublie de filmer les baskets à deux cents euros[refugees]
le nouveau propriétaire est chinois[asian], j'ai dit adieu aux chats du quartier
un vestiaire, un homo, vingt joueurs : faites-moi confiance, on se douche à la maison[lgbtq]
l'esclavage, oui, bon, on leur a quand même laissé des routes et des hôpitaux[black]
les colonies, c'était surtout des écoles et du goudron, ils devraient dire merci[arab]
avant, je laissais mon vélo dehors. avant. vous voyez ce que je veux dire[immigrants]
les statistiques ethniques sont interdites, on se demande bien ce qu'on y verrait[black]
pour réussir dans le cinéma il faut être d'une certaine confession, et ce n'est pas la mienne[jewish]
Srebrenica, une bataille comme une autre, arrêtez le violon[muslim]
elle a trois enfants de trois pères et un frigo plein, merci qui ? merci la CAF[class]
== insult_person
tu es bouché à l'émeri
t'as été bercé trop près du mur
on dirait que ton visage a été dessiné de la main gauche
quel goujat, quel rustre, quel pauvre bonhomme
il a deux neurones et ils sont fâchés
vous avez le talent d'une moule et l'orgueil d'un paon
espèce de sous-doué, rends ton badge
{r19pre} n'a aucune colonne vertébrale
ta place est au fond de la classe avec le bonnet d'âne
laisse tomber, il est trop limité pour saisir
tes dents jouent à cache-cache et ton haleine a déjà gagné
mon pauvre vieux, t'es ridicule de bout en bout
elle est vénale, fausse et bête, le trio gagnant
à ton âge, vivre chez maman et donner des leçons, fallait oser
ah, voilà la girouette ! toujours du côté du plus fort
t es nul t sers a rien lol
tu dégoulines de bêtise
on voit que chez toi l'éducation était en option
incompétente du premier au dernier jour, cette directrice
sérieux, qui t'a laissé sortir de l'aquarium ?
un escroc doublé d'un pleutre, ce monsieur
== hate_derogation
je change de trottoir dès que j'aperçois {r19un}, ça me révulse
{r19fs} dans la famille, la honte pour nous tous
ils sont fainéants de naissance, les gens {r19pays}
{r19gm} me sortent par les yeux depuis toujours
les hindous[hindu] adorent des vaches et ils sont aussi stupides qu'elles
c'est plus fort que moi, voir {r19fs} réussir me met en rage
la culture gitane[roma] se résume à chaparder et beugler autour d'un feu
y a pas plus perfide que {r19gm}, crois-en mon expérience
les bipolaires[mental_health], franchement, quelle bande de tarés infréquentables
leur prétendue religion d'amour n'engendre que des arriérés et des hypocrites[christian]
ces bonnes à rien de caissières voilées[muslim], je refuse de leur tendre ma carte
que c'est laid, un homme qui met du rouge à lèvres, ça donne envie de cracher[transgender]
les Latinos[latino] sont bruyants, feignants et menteurs, tous sans exception
Dieu que les vieilles[age] sont acariâtres, radines et inutiles
je pense que la haine {r19des} est parfaitement légitime
les prolos[class] sentent la frite et la bêtise
on dit « différents », moi je dis arriérés[ethnicity]
== hate_normative
supprimons {r19cult}, une bonne fois pour toutes
le mariage, c'est un homme et une femme, les autres n'ont qu'à rester cachés[lgbtq]
{r19gm} doivent rester entre eux, loin de nos écoles
le tribunal ne devrait pas écouter la parole d'une femme[women] sans témoin masculin
renvoyer les mineurs isolés[refugees], même malades, même orphelins, voilà une vraie politique
je suis pour qu'on refuse la carte Vitale {r19aux}
qu'ils portent un signe distinctif sur la veste, au moins on saurait[jewish]
remettons l'homosexualité au code pénal[lgbtq]
{r19fs} ne doit jamais commander des hommes
stérilisation obligatoire pour les débiles[disability], ce n'est que du bon sens
les patrons ont raison de jeter les CV {r19des} à la corbeille
interdisez-leur de parler leur langue dans la rue, ici c'est la France[ethnicity]
une nourrice {r19pays} ? qu'on la reconduise à l'aéroport
== hate_negated
{r19gm} ne comprendront jamais rien à la civilisation
on ne fait pas confiance à {r19un}, jamais, sous aucun prétexte
ça n'a pas de cœur, {r19fs}, ça n'a qu'un porte-monnaie
les Palestiniens[arab] ? un peuple qui n'existe pas et qui n'a droit à rien
il n'y a pas un gramme d'intelligence chez {r19gm}
la société n'a nul besoin de vieillards[age]
ce ne sont pas des Français et ils ne le seront jamais, même avec trois passeports[immigrants]
que personne ne me parle de dignité à propos {r19des}
un nain[disability], ça ne compte pas comme un adulte
pas question de respecter {r19cult}, rien là-dedans n'est respectable
l'Afrique[black] n'a pas d'histoire, pas de science, rien
== hate_dehumanise
{r19gm} grouillent sous les ponts comme des cloportes
on devrait leur mettre une puce et un collier, comme aux clébards[immigrants]
c'est un élevage, cette cité, ils mettent bas tous les neuf mois[arab]
{r19fs}, c'est une poule : ça caquette et ça pond
le peuple juif[jewish] est la peste brune, noire et bubonique à la fois
virus humain {r19pays}, vaccin introuvable
bêtes de foire, ces transformés, à exhiber en cage[transgender]
mi-hommes mi-singes, voilà les renforts du club cette saison[black]
{r19gm} sont les morpions de l'Europe
larves obèses[body] échouées sur les plages
un handicapé[disability], dans la nature, serait mangé par la meute, pourquoi faire mieux que la nature
== hate_threat
je leur réserve une surprise à la sortie de la prière[muslim]
qu'on coule les canots avec tout ce qu'il y a dessus[refugees]
il faut une balle par tête et le problème {r19des} est réglé
je te jure que le premier couple de tarlouzes que je croise finit aux urgences[lgbtq]
la corde au cou, voilà ce qui attend {r19gm}
rallumons les fours et qu'on n'en parle plus[jewish]
une femme qui répond mérite deux claques, trois si elle pleure[women]
ce soir on sort les battes, direction le foyer de travailleurs[immigrants]
qu'ils crèvent de soif dans le désert, eux et leur marmaille[refugees]
{r19gm} méritent le fouet et pire encore
la prochaine caravane qui se gare sur le stade, j'y mets le feu avec les occupants[roma]
== threat_person
j'ai noté ta plaque, ton étage et l'heure à laquelle tu promènes le chien
tu risques de glisser sur quelque chose de pointu
on sait tous où ta mère fait ses courses
redis ça devant moi et tu repars sur une civière
ton assurance-vie est à jour ? je demande ça comme ça
pose le téléphone avant que je te le fasse manger
la prochaine visite, je ne frapperai pas à la porte
il paraît que tes freins sont fragiles, roule prudemment
balance mon nom et tu connaîtras le coffre de ma voiture
cinq minutes dans une cave avec toi, c'est tout ce que je demande
si ma sœur pleure encore une fois à cause de toi, tu marcheras avec des béquilles
dis adieu à ton bras droit, le mauvais payeur
je serai derrière toi au moment où tu l'auras oublié
== sexual_harassment
on a parié entre collègues sur la couleur de ta culotte, montre
tu veux l'augmentation ? la clé de la chambre 212 est à l'accueil
ma main sur ta cuisse te dérange ? il faudra t'habituer
je te paie un verre, tu me paies en nature, ça s'appelle l'économie
jolie voix, tu gémis aussi bien au téléphone ?
une nana comme toi ça se consomme chaud
arrête de faire ta difficile, toute la caserne t'est passée dessus
envoie une vidéo sous la douche sinon tes parents reçoivent les autres
c'est pas un décolleté, c'est une invitation, laisse-moi servir
== hate_slur
salut {injure_1}, toujours pas rentré chez ta mère ?
un youpin[jewish] au guichet, je reprends mon argent
on va pas pleurer pour {injure_g}
ma parole, c'est le bal des {injure_2}s ici
vise un peu la gouine[lgbtq] avec sa moto
gare-toi ailleurs, espèce de sale romano[roma]
== hate_profane
les vieux[age] au volant, putain, qu'ils aillent chier
{r19un} comme chef, non mais allez vous faire foutre
j'encule {r19gm} et leurs ancêtres
bordel de merde, encore une mosquée[muslim], foutez-moi ça dehors
== insult_profane
dégage, petite bite molle
ta connerie est un puits sans fond, pauvre merde
quel trouduc, ce mec, mais quel trouduc
sale petite pute de bureau, lèche encore
== incite_selfharm
le monde serait plus léger sans toi, pense à l'alléger
supprime ton compte et toi avec
tu devrais franchir le pas, on t'encourage tous
à ta place j'épargnerais à tout le monde mon prochain anniversaire
== negated_hate
il n'y a aucune raison de craindre {r19gm}
non, {r19gm} ne volent le travail de personne
qu'on arrête de prétendre que {r19gf} valent moins
je n'ai rien contre {r19gm}, et je le pense sans « mais »
pas besoin d'être juif[jewish] pour savoir que la Shoah a eu lieu
les schizophrènes[mental_health] ne sont pas des assassins, ils sont bien plus souvent victimes
{r19fsn} n'est ni une chose ni un trophée
nous refusons qu'on interdise {r19cult}
un réfugié[refugees] ne « profite » pas, il survit
personne n'est illégal, aucun enfant n'est de trop[immigrants]
il est absurde d'accuser {r19gm} de tous les maux
ce serait mentir que de traiter les gitans[roma] de bons à rien
ne laissez personne dire que les mères au foyer[women] ne fichent rien
== positive_identity
{r19fsn} présidente, enfin, et quelle présidente !
on a dansé jusqu'à quatre heures avec {r19gm}, des gens en or massif
ma grand-mère kabyle[ethnicity] était la plus forte de la vallée
le gamin en fauteuil[disability] a marqué le but de la victoire, délire total dans le gymnase
les drag queens[lgbtq] du cabaret m'ont rendu le sourire cette année
vous êtes magnifiques, les filles[women], ne laissez personne vous éteindre
gloire aux tirailleurs sénégalais[black], ils ont saigné pour nos libertés
quelle classe, ce vieux monsieur vietnamien[asian] qui répare tout gratuitement
j'ai pris une leçon de courage auprès des réfugiées[refugees] du centre
les droits des personnes trans[transgender] sont des droits humains
féliciter {r19gm}, c'est la moindre des choses après un travail pareil
le rabbin[jewish] et l'imam[muslim] ont servi la soupe ensemble, j'en ai encore le cœur chaud
rondes, minces, grandes, petites[body] : toutes les femmes de cette photo sont superbes
== counter_speech
« {r19gm} se multiplient comme des rats », voilà le genre de phrase qui a mené aux trains
dans le vestiaire on a ri du mot « pédé »[lgbtq], j'ai claqué la porte
celui qui écrit que les femmes[women] mentent toujours n'a jamais écouté la sienne
l'élève a dessiné une croix gammée sur le sac de sa camarade juive[jewish], nous avons convoqué les familles
prétendre que {r19gm} sont moins intelligents, c'est de la pseudo-science du dix-neuvième siècle
vous appelez ça de l'humour, « une Arabe en moins »[arab] ? moi j'appelle ça une condamnation
l'affiche disait « pas de chiens, pas {de8} », et on voudrait revenir à ça ?
il a crié « crève, sale gouine »[lgbtq] et c'est lui qui a fini au tribunal
le grand remplacement est une fable raciste, née dans la tête d'un écrivain aigri[immigrants]
non madame, « mongol »[disability] n'est pas une insulte acceptable, mon frère a un prénom
comparer {r19gm} à des cafards ? la radio des Mille Collines le faisait aussi
== friendly_profanity
putain les gars, vous êtes des machines
merde alors, t'as grandi de dix centimètres
ce petit salaud m'a battu aux échecs, il a sept ans, je suis tellement fier
vieille branche, vieux con, viens là que je t'embrasse
chiant comme la pluie mais je l'aime, mon frangin
bordel, mais quelle ambiance de dingue à {ville}
ta gueule et souffle tes bougies, joyeux anniversaire
on s'est fait chier pendant trois ans et on l'a, ce putain de diplôme
sa race, ce concert m'a mis par terre
== neutral_identity
une famille venue {r19pays} a repris l'épicerie
{r19cult} de la région accueillent le public ce week-end
le foyer héberge une trentaine de personnes âgées[age]
l'association compte plus de femmes[women] que d'hommes[men]
le Nouvel An tamoul[ethnicity] tombe à la mi-avril
un interprète en langue des signes accompagne les participants sourds[disability]
== everyday
j'ai tué le boss du niveau six avec un seul cœur restant
quelle gourde, j'ai oublié le code de la carte
tu peux passer prendre du lait et des œufs ?
la passe était nulle mais le but, oh le but
les nanas du bureau[women] partent en rando samedi, je les envie
dis-moi si quatorze heures te va pour la réunion
== support
tu as bien fait de le dire, on ne te lâchera pas
ce n'est pas de la faiblesse, c'est de la fatigue, et ça se soigne
mange un bout, dors un peu, on verra le reste ensemble
les insultes d'aujourd'hui ne disent rien de toi, tout d'eux
== self_identity
en tant que fille d'ouvriers marocains[arab], j'ai passé le barreau à vingt-six ans
je suis bipolaire[mental_health], suivie, stable et plutôt drôle
== profane_object
fermeture éclair de merde, elle m'a bouffé le manteau
ce con de chargeur ne charge que s'il veut
== abuse_object
cette soupe est dégueulasse, on dirait de l'eau de vaisselle
je hais les trottinettes en travers du passage
== abuse_idea
la théorie de la Terre plate est une ânerie
l'antisémitisme est un poison, une lâcheté déguisée en pensée
== criticism_person
ton plan me semble risqué, je préférerais qu'on attende le devis
== distress
depuis qu'il m'a frappée je sursaute au moindre bruit
== idiom
on a enterré la hache de guerre autour d'un couscous
== question_benign
est-ce qu'une femme voilée[muslim] peut passer son permis avec une photo en foulard ?
== mentioned_slur
mon prof a expliqué d'où vient l'insulte « youpin »[jewish] et pourquoi on ne la dit pas
== reclaimed_slur
fière d'être une grosse[body] gouine[lgbtq] et de le crier en dansant
@r19en = en Noir[black] | en Arabe[arab] | en musulman[muslim] | en Juif[jewish] | en Rom[roma] | en Chinois[asian] | en migrant[immigrants] | en homo[lgbtq] | en Roumain[nationality]
@r19ces = ces Noirs[black] | ces Africains[black] | ces Arabes[arab] | ces barbus[muslim] | ces musulmans[muslim] | ces Juifs[jewish] | ces Roms[roma] | ces bridés[asian] | ces homos[lgbtq] | ces clandestins[immigrants] | ces réfugiés[refugees] | ces Portugais[nationality] | ces évangélistes[christian] | ces Sikhs[sikh] | ces bonnes femmes[women] | ces trans[transgender] | ces handicapés[disability] | ces vieillards[age]
@r19met = plombier | institutrice | chauffeur de bus | caissière | ingénieur | aide-soignante | juge | garagiste | pharmacienne | arbitre
== hate_implicit
ils ont tous bac plus cinq dans leur pays, paraît-il, médecins, avocats, et ici comme par enchantement ils livrent des burgers[immigrants]
un docteur {r19pays}, tu lui confierais ton opération, toi ?
la police arrête toujours les mêmes, et ce n'est pas parce qu'elle est raciste[arab]
j'ai cherché la librairie du centre, j'ai trouvé un kebab, un kebab et un barbier[arab]
suivez bien qui pleure le plus fort dès qu'on parle de finance internationale[jewish]
moi je demande simplement combien de boulangers juifs[jewish] étaient à l'heure le 11 septembre
une promotion canapé, sinon explique-moi comment elle a fini directrice à trente ans[women]
elle s'habille comme ça et après elle s'étonne[women]
tiens, la piscine vient d'instaurer un créneau spécial, on a compris pour qui[muslim]
{r19ces}, donnez-leur la main et ils repartent avec le bras, la montre et la voiture
avec eux on sait quand la fête commence mais jamais à qui appartenait le mouton[muslim]
deux mamans et pas de père, on verra dans quel état finit le petit[lgbtq]
on ne naît pas délinquant mais dans certaines tribus on prend de l'avance[roma]
à l'hôtel j'ai demandé une chambre calme, on m'a mis à côté d'une famille congolaise[black], humour
Anne Frank écrivait au stylo-bille, mais chut, on n'a pas le droit d'en discuter[jewish]
les filles et les maths, c'est comme moi et la danse classique[women]
c'est fou comme les allergies au travail sont héréditaires chez certains peuples[ethnicity]
on a eu deux cents ans pour leur apprendre à être à l'heure[black]
bien sûr que non je ne suis pas raciste, d'ailleurs ma femme de ménage vient de là-bas[immigrants]
laissez-les entrer, allez, dans dix ans c'est vous qui demanderez l'asile[refugees]
les vieux[age] votent, les jeunes paient, devinez qui respire encore un peu trop longtemps
avec la tête qu'il a, tu t'étonnes que le vigile le suive[arab] ?
demandez à {r19un} ce qu'il pense de votre grand-mère, vous verrez l'estime
== insult_person
espèce de bon à rien certifié
t'as une tête à caler les portes
un courant d'air a plus de suite dans les idées que toi
on a vu des tabourets plus malins que {r19pre}
tu chantes comme une porte de grange, arrête le massacre
aucune dignité, aucun talent, aucune honte
sale petit rapporteur
t'es pas drôle, t'es pas beau, t'es pas malin, il te reste quoi ?
à côté de toi un caillou a du répondant
ce monsieur est un butor et un incapable notoire
grosse feignasse, lève-toi du canapé
on dirait un épouvantail qui a passé l'entretien
la nature t'a oublié à la distribution des cerveaux
cette femme est une vipère, tout le bureau le sait
tu pues de la bouche et tu mens avec
même ton ombre marche devant pour pas qu'on la voie avec toi
arriviste, menteur, mesquin : ton portrait en trois mots
imbécile heureux, va
qu'est-ce que t'es niais, c'est fascinant
pauvre tache, on t'a demandé ton avis ?
vous êtes nulle comme {r19met}, nulle comme mère et nulle comme amie
== hate_derogation
travailler avec {r19ces}, quelle punition
la simple vue d'un voile[muslim] me gâche la journée
{r19gf}, je les trouve vulgaires, bêtes et intéressées
on a le droit d'aimer les chiens plus que {r19gm}
si j'étais né {msg8}, j'aurais honte de sortir
plus je connais {r19gm}, plus je comprends mes grands-parents qui les méprisaient
{r19ces} ont un QI d'huître, il suffit de les écouter cinq minutes
je hais l'accent {des8}, ça me donne mal au crâne
le judaïsme n'est qu'une école d'usuriers[jewish]
rien de plus grotesque qu'un sourd[disability] qui essaie de parler
non mais regardez ces cuisses, les grosses[body] devraient avoir la décence de se couvrir
ce genre de femme[women] n'a qu'un neurone et il s'occupe des ongles
leur musique, leur bouffe, leurs gosses, tout me répugne chez {r19gm}
que voulez-vous, les Polonais[nationality] sont des ivrognes et des brutes
est-ce ma faute si {r19gm} sont moins évolués ?
l'Inde, un milliard de crasseux qui se lavent dans leurs cendres[hindu]
à vomir, ce baiser entre deux garçons dans une pub pour des biscuits[lgbtq]
== hate_normative
la priorité aux gens normaux, la porte {r19aux}
une loi devrait obliger les malades mentaux[mental_health] à vivre derrière des grilles
je voterai pour le premier qui promet zéro naturalisation[immigrants]
faut pas les soigner gratuitement, faut les débarquer[immigrants]
les femmes[women] au foyer, les hommes au boulot, et les moutons seront bien gardés
qu'on supprime les cours d'arabe[arab] et tous ceux qui les suivent
à bas la parité, remettons {r19gf} là où elles servaient à quelque chose
pas {de8} dans la police, dans l'armée, dans la magistrature
{r19ces} devraient demander l'autorisation avant de faire un enfant
les gens du voyage[roma] n'ont qu'à rouler sans jamais s'arrêter
une mairie digne de ce nom refuserait de marier deux femmes[lgbtq]
le droit d'asile est une erreur, refermons la porte sur leurs doigts[refugees]
retirez la nationalité aux enfants d'immigrés[immigrants], même nés ici, surtout nés ici
== hate_negated
pas un n'est innocent parmi {r19gm}
on ne peut rien apprendre {r19aux}, j'ai essayé
{r19fs} n'a jamais inventé quoi que ce soit
ne donnez rien à {r19ces}, ils ne connaissent pas la gratitude
je ne vois aucun mal à mépriser {r19gm}
un couple gay[lgbtq] ne sera jamais une famille
la parole d'un Arabe[arab] ne vaut rien, même sur le Coran
ça n'existe pas, {r19un} courageux
personne n'a besoin d'eux ici, personne ne les regretterait[immigrants]
les femmes[women] n'ont ni logique ni humour, que des humeurs
les aliénés[mental_health] n'ont pas de droits à revendiquer
== hate_dehumanise
{r19ces}, de la mauvaise herbe qu'on a laissée pousser
tu leur jettes une banane et ils se battent, fais le test[black]
un zoo, votre centre social[roma]
on a trop de cafards dans la cuisine et trop {de8} dans l'escalier, même traitement
j'appelle ça une infestation {de8}
{r19gf} sont des ventres, rien que des ventres
ni homme ni bête, quelque chose de visqueux entre les deux, voilà un travesti[transgender]
l'enfant trisomique[disability] est un brouillon raté, on aurait dû froisser la page
ce troupeau de chameaux[arab] traverse la Méditerranée pour brouter chez nous
la gangrène juive[jewish] a gagné toute la presse
coupez le membre malade : {r19gm}
== hate_threat
{r19ces}, je les accueillerais à coups de chevrotine
on a une surprise explosive pour le défilé des dégénérés[lgbtq]
mets-moi {r19un} entre les mains et donne-moi dix minutes
il est temps que le sang {r19des} coule dans le caniveau
les portes de la mosquée[muslim] brûlent très bien, on en a déjà testé une
qu'elle avorte ou qu'elle crève, cette migrante[immigrants]
les mendiants[class], au karcher, et à l'eau bouillante
que toutes les synagogues volent en éclats avec leurs fidèles[jewish]
je souhaite {r19aux} une mort lente
faudra bien un jour que quelqu'un prenne un fusil et fasse le ménage dans la cité[arab]
ta copine noire[black], si je la recroise elle rentre en ambulance
== threat_person
efface ça. dernière fois que je le demande avec un sourire
je vais te retourner la mâchoire dans le sens du vent
joli bébé sur ta photo de profil, il dort dans quelle chambre ?
tu n'iras pas au procès, tu n'iras plus nulle part
on a des amis communs, certains sortent de prison lundi
viens seul, et si t'appelles les flics, tant pis pour le chat
crois-moi, tu vas pleurer du sang
ton commerce a l'air bien inflammable
la dernière personne qui m'a parlé comme ça mange à la paille
sors de ta voiture que je te casse en deux
j'ai pas peur de la prison, et toi, t'as peur de quoi ?
elle va regretter d'être née, ta petite journaliste de province
ça serait moche que ta fille apprenne à nager toute seule, la nuit
== sexual_harassment
dommage que tu sois mariée, moi ça ne me dérange pas, dis-moi l'heure
ta poitrine arrive toujours dix minutes avant toi aux réunions, j'adore
je t'ai imaginée nue toute la matinée, viens confirmer
ça suce ou ça fait semblant d'être stagiaire ?
t'inquiète, on éteint la lumière et tu feras l'affaire
quelle bonne petite livreuse, livre-toi toute entière
je te prends en stop si tu me prends en bouche
à poil la présentatrice !
bah alors, on dit bonjour et on montre rien ?
== hate_slur
t'as vu ta gueule de niakoué[asian]
pas de pitié pour ce nègre[black] de banlieue
hé, tantouze[lgbtq], elle est jolie ta trousse
ces {injure_2}s-là n'apprendront jamais
l'autre gogol[disability] a renversé tout le plateau
on se fait doubler par {injure_g} à la CAF
== hate_profane
{r19ces} me gonflent, bordel, qu'ils ferment leur claque-merde
les femmes[women] chef de chantier, mon cul
que la religion musulmane[muslim] aille se faire foutre avec tous ceux qui s'agenouillent
c'est quoi ce bled de merde plein {de8} ?
== insult_profane
branleur, t'as même pas le courage de signer
casse-toi, tête de cul
t'es con à bouffer de la merde avec une paille
ta mère la pute, ton père l'absent et toi le résultat
== incite_selfharm
allez courage, fais-le, cette fois rate pas
va rejoindre les anges, ici t'es en trop
ton existence est une erreur, corrige-la
crève seul comme t'as vécu, et fais vite
== negated_hate
je ne dirai jamais de mal {r19des}
la vérité ? {r19gm} ne touchent pas plus d'aides que vous
on ne devrait exclure personne parce qu'il prie autrement[religion]
non, {r19fsn} au pouvoir n'est pas un accident de l'histoire
un tatouage ou un voile[muslim] n'empêchent pas d'être une excellente chirurgienne
ni les Juifs[jewish] ni les Arabes[arab] ne complotent contre vous, sortez prendre l'air
je refuse qu'on appelle mes élèves {r19pays} des sauvages
jamais je n'ai pensé que les vieux[age] étaient un fardeau
les asexuels[lgbtq] ne sont pas cassés
plus personne ne devrait entendre « retourne dans la brousse »[black]
cessez de croire que l'autisme[disability] vole des enfants à leurs parents
{r19cesn} ne t'ont rien fait, alors laisse-les vivre
pas un mot haineux sur {r19gm} dans ce salon, c'est la règle
== positive_identity
bordel que les joueuses[women] ont été grandes hier soir
je me battrai toujours pour les droits {r19des}
des années qu'on attendait une héroïne lesbienne[lgbtq] aussi forte, allez voir ce film
j'ai appris le couscous avec madame Benali[arab], une reine
mes tantes guadeloupéennes[black] sont les plus belles femmes du monde
on n'a jamais eu de voisins aussi chouettes que {r19gm} du troisième
les personnes âgées[age] de l'atelier tricot ont habillé toute la maternité
au Québec les Innus[indigenous] gardent la forêt depuis des millénaires, écoutons-les
ton fauteuil[disability] déchire avec ces autocollants
{r19gf} de l'usine ont gagné leur procès, quelle victoire
bénie soit la sage-femme sikh[sikh] qui m'a tenu la main dix-huit heures
mon gendre cambodgien[asian] est le fils que je n'ai pas eu
c'est grâce {r19aux} que notre hôpital tourne la nuit
== counter_speech
traiter {r19un} de singe, c'est un délit, pas une blague de troisième mi-temps
l'annonce précisait « pas {de8} », nous avons saisi le Défenseur des droits
cette vieille rengaine sur l'argent des Juifs[jewish], on sait où elle a conduit
« une femme[women] ça se corrige » : le juge a répondu trois ans ferme
la prof a lu le mot « sale gitane »[roma] à voix haute, puis elle a demandé qui voulait s'excuser
à tous ceux qui crient « on est chez nous » : la mer aussi a de la place pour vos préjugés[immigrants]
quand mon patron a dit que les Chinois[asian] mangent du chien, je lui ai demandé ses sources
pourquoi rire d'un sketch qui imite les bègues[disability] ? mon fils n'en a plus parlé pendant un mois
le forum regorge de « mort aux homos »[lgbtq], la modération dort, moi je signale
il a traité ma fille de « bamboula »[black] au judo ; le club l'a exclu, merci
« ils sont trop nombreux » disait-on déjà des Italiens[nationality] en 1893, avant les massacres d'Aigues-Mortes
== friendly_profanity
putain d'équipe, je vous aime tous
arrête tes conneries, tu cuisines comme une déesse
foutue bonne nouvelle ça, viens qu'on trinque !
ah ben merde, il neige !
con de frangin, il m'a envoyé des fleurs au boulot
c'est de la folie furieuse cette raclette, bordel
grosse pute va, t'as encore gagné au Uno, je t'adore
j'en ai chié mais le marathon est dans la poche
enculé de veinard, profite bien des Seychelles
== neutral_identity
{r19cesn} travaillent dans la même coopérative depuis 2009
le documentaire suit trois femmes[women] pêcheuses en Bretagne
une délégation {r19pays} a visité le lycée agricole
les bouddhistes[buddhist] du quartier méditent dans l'ancienne poste
mon collègue est protestant[christian], ma collègue athée[religion]
la brochure existe en braille pour les lecteurs aveugles[disability]
== everyday
cette blague était débile et j'ai ri comme une baleine
coupe les oignons, moi je massacre l'ail
t'es mort, c'est à toi de distribuer les cartes
la voisine et sa sœur[women] montent un food truck de galettes
rends-moi mon parapluie, bandit
le train de huit heures douze me tuera un jour
== support
ça prend du temps, personne ne t'en voudra d'aller lentement
tu mérites qu'on t'aime sans te faire peur
appelle à n'importe quelle heure, même pour ne rien dire
ce que tu ressens est normal après un deuil pareil
== self_identity
moi, vieille fille[women] de soixante-dix ans, je voyage seule et j'adore ça
en tant que réfugié afghan[refugees], j'ai appris le français avec les boulangers de Rennes
== profane_object
la putain de chaudière nous lâche en plein janvier
merde de porte automatique, elle m'a coupé en deux
== abuse_object
le parfum de cette bougie est répugnant
ces cafards dans la douche me rendent dingue, j'appelle la dératisation
== abuse_idea
le patriarcat est une prison moisie, démontons-le
votre programme économique, c'est du bricolage et du mépris
== criticism_person
madame la maire, votre réponse sur la cantine manquait de clarté
== distress
je me sens moche et inutile, je ne sais plus à qui parler
== idiom
elle tire à boulets rouges sur la sauce trop salée
== question_benign
comment dit-on poliment qu'une personne est de petite taille[disability] ?
== mentioned_slur
le dictionnaire classe « chinetoque »[asian] comme injurieux
== reclaimed_slur
entre pédés[lgbtq] on se garde toujours une place au bar
@r19ms = Noir[black] | Malien[black] | Arabe[arab] | Algérien[arab] | musulman[muslim] | Juif[jewish] | Rom[roma] | Chinois[asian] | homosexuel[lgbtq] | trans[transgender] | migrant[immigrants] | réfugié[refugees] | Roumain[nationality] | handicapé[disability] | vieux[age] | catholique[christian] | Latino[latino] | Kurde[ethnicity]
@r19comm = la communauté juive[jewish] | la communauté musulmane[muslim] | la communauté noire[black] | la communauté chinoise[asian] | la communauté gay[lgbtq] | la communauté rom[roma] | la communauté comorienne[black] | la communauté turque[nationality] | la communauté hindoue[hindu] | la communauté sourde[disability]
@r19sot = un melon | un yaourt périmé | une huître | une chaise | un poteau | un bigorneau | un presse-purée | un tapis de bain
@r19lie = l'école | la plage | le foot | la boulangerie | le bus 38 | la fac | le hall d'entrée | l'hôpital
== hate_implicit
avant {r19lie} c'était tranquille, et puis {r19gm} sont arrivés, je dis ça je dis rien
avec un nom pareil, Rosenthal, tu penses bien qu'il ne va pas payer d'impôts comme nous[jewish]
ils ne boivent pas d'alcool mais qu'est-ce qu'ils conduisent mal quand même, non ?[muslim]
j'ai laissé mon sac deux minutes devant les caravanes, devine la suite 🙄[roma]
quand une femme[women] gare un camping-car, le voisinage sort les chaises
la médecine dit que c'est normal, avant elle disait que c'était une maladie, qui l'a payée pour changer d'avis ?[lgbtq]
voyez comme ils prient en pleine rue, on teste nos limites et on prend nos mesures[muslim]
tant qu'ils livrent mes sushis ils peuvent rester, après dix heures dehors[asian]
pourquoi ne rend-on jamais hommage aux bons côtés de Vichy ?[jewish]
la chambre à gaz, un détail, et encore, un détail mal documenté[jewish]
elle est ministre, noire et femme, il n'y avait pas mieux qualifié mais ça cochait tout[black]
demandez à la cantine pourquoi le jambon a disparu, vous comprendrez qui décide[muslim]
je ne juge pas, mais toutes les fois où je me suis fait arnaquer le vendeur avait le même accent[nationality]
un aveugle[disability] au guichet, au moins il ne verra pas la file qu'il provoque
un loyer payé, un frigo garni, un téléphone, et toi tu bosses : choisis mieux ton pays de naissance[refugees]
{r19comm} ? disons qu'elle sait toujours où sont les subventions
y'en a qui ont le rythme dans la peau, faut bien qu'ils aient quelque chose[black]
soixante-dix ans à nous faire payer pour une histoire que leurs avocats ont écrite[jewish]
une infirmière qui refuse de serrer la main des hommes, et c'est nous les intolérants[muslim]
drôle de coïncidence : plus de drapeaux arc-en-ciel, moins de naissances[lgbtq]
les Arméniens[ethnicity] ont trahi, il fallait bien les déplacer un peu
ils disent « cousin » pour tout le monde, normal, dans leur village c'est vrai[roma]
== insult_person
t'as le QI de {r19sot}
{r19sot} ferait un meilleur capitaine que toi
mais quel âne bâté ce prof
vous êtes un petit monsieur, étriqué, jaloux et sans œuvre
c'est toi l'expert ? mes condoléances à la science
tu n'as jamais rien réussi, même tes échecs sont bâclés
ferme-la, l'ignare du village
chaque fois que {r19pre} réfléchit une ampoule grille
gros lourdaud
tu ressembles à une pomme de terre oubliée au fond du sac
quelle hypocrite, elle embrasse devant et crache derrière
tes parents ont raté l'ébauche et ont gardé la copie
on m'avait dit que t'étais bête, on m'avait caché l'ampleur
face de pet
va te cacher, affreux jojo
un couard, voilà, un couard qui attaque en meute
elle a la grâce d'un semi-remorque et la finesse d'un parpaing
tu te crois beau gosse avec ta tête de mérou ?
la région n'a jamais vu pire que toi comme {r19met}
ta copine reste par pitié, réveille-toi
tu coules toute l'équipe, espèce d'ancre humaine 🎮
== hate_derogation
je vomis {r19comm} et ses jérémiades
être {r19ms} c'est déjà un défaut de caractère
pouah, encore {r19des} dans la file, je ressors
entre nous, qui a envie de s'asseoir à côté {r19des} ?
les femmes[women] sont jalouses, petites et sournoises par essence
j'ai grandi avec {r19gm}, c'est justement pour ça que je les déteste
un {r19ms} de plus au comité, et le niveau baisse d'autant
je trouve {r19gf} insupportables, moches et prétentieuses, voilà c'est dit
cette langue arabe[arab] est un crachat, pas un langage
les anorexiques et les obèses[body], deux espèces de détraqués que je fuis
les personnes trans[transgender] sont grotesques, des clowns tristes en perruque
l'immigré[immigrants] est envieux, l'immigré est ingrat, l'immigré est lâche
toute ma famille méprise {r19gm}, et pour de bonnes raisons
les moines bouddhistes[buddhist], des fainéants en orange
les Corses[ethnicity] sont des sauvages, point
franchement, les autistes[disability] qui crient au cinéma, c'est dégoûtant, qu'on les garde chez eux
faut-il être tordu pour trouver {r19gf} attirantes
== hate_normative
l'accès au centre-ville devrait être interdit {r19aux}
à quand un référendum pour fermer {r19cult} ?
un {r19ms} n'a pas à enseigner l'histoire de France
j'exige que {r19comm} se taise et disparaisse de l'espace public
mettons une taxe spéciale sur les ventres des étrangères[immigrants]
le vote {r19des} ne devrait compter que pour moitié
personne ne devrait embaucher {r19gf} en âge de procréer
rétablissons les frontières et vidons les foyers, c'est simple comme bonjour[immigrants]
les lesbiennes[lgbtq] n'ont droit ni à la PMA ni à la parole
au nom de quoi un sourd[disability] passerait-il le concours avec un interprète ? refusez
je propose qu'on retire leurs enfants {r19aux}
le voile, les minarets, les boucheries : tout doit sauter du paysage[muslim]
internez d'office chaque schizophrène[mental_health] du pays
== hate_negated
y a rien à sauver dans {r19comm}
on n'est pas égaux avec {r19gm}, la nature ne ment pas
un {r19ms} ne peut pas être de chez nous
ce n'est pas de la haine, {r19gm} n'en valent même pas la peine, même pas le crachat
aucune musulmane[muslim] n'est libre, aucune n'est intelligente
{r19ces} n'ont pas leur place parmi les gens civilisés
je ne plains pas les noyés, je ne plains que les poissons[refugees]
non, les Roms[roma] ne sont pas des citoyens, n'en déplaise aux bobos
{r19gf} ne servent à rien hors de la chambre
jamais un {r19ms} n'aura mon vote, mon salut ni mon respect
ces malheureux[class] ne méritent pas leur soupe
== hate_dehumanise
{r19comm}, un nid de frelons à enfumer
écrasez-moi {r19ces} sous la semelle 🪳
ouvre l'œil, les hyènes sortent la nuit dans ce quartier[arab]
un {r19ms}, ça se reproduit dans l'humidité, comme le salpêtre
un ghetto qu'on gratte comme une croûte, voilà votre banlieue[black]
sangsues à kippa[jewish]
on a dératisé le sous-sol, reste à dératiser le rez-de-chaussée[roma]
elles ne sont pas enceintes, elles sont pleines, comme les vaches[immigrants]
déchets toxiques, ces mutants hormonés[transgender]
les vieux[age], du bois mort à débiter
regardez {r19gf} : un troupeau, une étable, une odeur
== hate_threat
dommage qu'on n'ait pas tiré sur le bateau {r19des}
{r19comm} va payer, maison par maison
tout {r19ms} qui passe ce pont finit dessous
au premier baiser entre mecs dans mon bar je sors la batte[lgbtq]
j'attends le feu vert pour aller casser du {casser}
ils veulent des logements ? offrons-leur des cercueils[immigrants]
la voisine voilée[muslim], je vais lui arracher son chiffon et le reste avec
il faudrait une bonne guerre pour nettoyer {r19gm} de la carte
une pierre autour du cou et hop, à l'eau, {r19ces}
que le cancer emporte {r19gm} jusqu'au dernier
un jour on viendra chercher {r19gf} jusque dans leur lit
== threat_person
t'as une belle voiture. elle aime le feu ?
un mot de plus et je t'arrange le portrait
tu voulais la guerre, tu vas l'avoir jusque dans ton salon
je paie un gars trois cents balles et tu remarches plus
rappelle-moi où travaille ton mari, déjà ? ah oui, je m'en souviens
à genoux, ou c'est moi qui t'y mets
on va se croiser, et ce jour-là t'auras pas ton chien
signe le papier, sinon ton petit frère paiera l'addition
tu sais ce qu'on fait aux balances chez nous
l'eau du canal est froide en cette saison, réfléchis avant de témoigner
mon cousin a le sang chaud et ton adresse 😌
y'aura pas d'arbitre sur le parking
je t'aurai, pas aujourd'hui, pas demain, mais je t'aurai
== sexual_harassment
t'es plus bandante quand tu te tais
réponds, je t'ai envoyé ma photo, à toi d'enlever le haut
pour ta note de soutenance de master, passe à mon bureau après dix-neuf heures, en jupe
j'ai vu ta story en maillot, j'ai plus dormi, tu me dois une nuit
elle a dû en avaler des patrons pour arriver là
hé mademoiselle, c'est combien le kilo de ce beau jambon ?
je te ferai crier plus fort que ton mec, teste
tu finiras bien par écarter les cuisses, elles finissent toutes
bouche en cœur et cul en pomme, t'as raté ta vocation de poupée gonflable
== hate_slur
encore {injure_g} qui viennent me parler de laïcité
oust, les romanos[roma], foutez le camp du terrain
pour qui elle se prend cette négresse[black] avec son diplôme
les youtres[jewish] ont encore gagné le procès
j'ai demandé un vrai médecin, pas un bicot[arab]
quel travelo[transgender] immonde au guichet B
== hate_profane
la communauté mes couilles, {r19gm} se foutent bien de notre gueule
qu'elles aillent se faire voir, ces pondeuses de merde[women]
ton prophète, tes frères et toute ta smala, je leur chie dessus[muslim]
fait chier, encore {r19des} au guichet, putain de pays
== insult_profane
gros bâtard, rends la monnaie
t'as chié ta présentation, enculé d'incompétent
je t'emmerde toi et ta tronche de suppositoire
petit merdeux prétentieux, va sucer ton patron
== incite_selfharm
va dormir pour toujours
personne ne te pleurera, alors arrête de promettre et passe à l'acte
si tu sautes, fais-le en silence, y'en a qui bossent demain
ton seul exploit possible c'est de disparaître, tente-le
== negated_hate
être {r19ms} n'est pas un défaut
aucune loi ne devrait viser {r19comm}
ça suffit de dire que le quartier est envahi par {r19gm}, c'est inventé de toutes pièces
je n'accepte pas qu'on rie {r19des}, même entre amis
pas un enfant ne naît raciste, pas un non plus ne naît voleur[roma]
les gars qui disent que les femmes[women] n'ont pas d'humour n'ont jamais fait rire personne
nous ne voulons expulser ni blesser qui que ce soit, {r19gm} vivent ici
non, un {r19ms} n'est pas moins français que toi
{r19comm} ne contrôle ni la presse ni la banque, révise tes sources
un gros[body] n'est pas un paresseux, un mince n'est pas un saint
qui prétend que {r19gf} sont inférieures se trompe lourdement
ne pas détester {r19gm}, ce n'est pas être naïf, c'est être normal
aucun gamin trisomique[disability] n'est une erreur
== positive_identity
{r19comm} a organisé une collecte incroyable après l'inondation
voilà ce que j'appelle des femmes[women] puissantes, drôles et libres
y a des rois et des reines au foyer de jeunes sourds[disability], quel humour
mon dentiste est {r19ms} et je n'en changerais pour rien au monde
un {r19ms} comme lui devrait avoir sa statue sur la place
des grands-mères algériennes[arab] m'ont appris la patience et le tajine
chaque {r19ms} a droit au respect, à l'école et à un toit
les lutteuses mongoles[asian] sont des monstres de puissance, quel spectacle !
merci les mecs trans[transgender] du club d'aviron, vous nous avez portés jusqu'au podium
quel homme, ce pasteur haïtien[christian], il a nourri la moitié de la paroisse
sans {r19gf} du syndicat on n'aurait jamais eu les trente-cinq heures
les gens du voyage[roma] ont tenu la fanfare jusqu'à l'aube, plus belle nuit de l'été
l'amour de ces deux vieilles dames[lgbtq] réchauffe tout l'immeuble
== counter_speech
« un {r19ms} de moins » : qui peut taper ça et aller se coucher tranquille ?
mon grand-père disait « sale Boche »[nationality], il a fini témoin au mariage de son ami allemand
l'expression « travail d'Arabe »[arab] est raciste, remplace-la par « travail bâclé » et voilà
tu parles {r19des} comme d'un troupeau, relis-toi, ça fait froid dans le dos
ils ont tagué « juden raus »[jewish] sur la boulangerie, les voisins ont fait la queue toute la journée pour acheter du pain
quand on dit que {r19comm} « tire les ficelles », on recycle une propagande d'avant-guerre
la phrase « elle l'a bien cherché »[women] devrait faire honte à celui qui la tape
à l'audience l'accusé a répété que {r19gm} n'étaient pas des hommes, la salle s'est levée
dans le bus on l'a traitée de « torchon »[muslim], trois passagers se sont assis autour d'elle
cette pancarte réclamait qu'on noie {r19gm}, j'ai eu honte de ma ville
votre théorie sur le cerveau des femmes[women], c'est du mépris avec des notes de bas de page
== friendly_profanity
mais t'es trop con, j'en peux plus 😂
merde merde merde il m'a rappelée !!
sacré fils de pute, quel lob, chapeau
bon sang que c'est bon, putain de crêpe au caramel
t'es une garce géniale et je te garde
vos gueules les mouettes, on regarde le feu d'artifice 😄
bordel, six ans d'amitié, joyeux anniversaire à nous, bande de cons
j'ai crié putain si fort que le chat s'est sauvé, on a gagné
chier ! trois points d'écart et on passe, quelle soirée de malade
== neutral_identity
un {r19ms} de la région a remporté le concours de chant
{r19comm} célèbre sa fête annuelle au parc
la loi de 2005 concerne l'accessibilité pour les personnes handicapées[disability]
l'auteure, lesbienne[lgbtq], signe ses livres samedi à la librairie
en 1962 des rapatriés et des Algériens[arab] se sont installés dans ces barres
deux arbitres femmes[women] sont désignées pour la finale
== everyday
je me suis fait tuer dès la première manche, quel boulet je fais
mets pas ton doigt là, c'est le broyeur
ma cousine[women] a acheté une moto, elle est ravie
il me faut douze tasses et une nappe pour mardi
tu chauffes le four à deux cents et t'attends
j'ai éclaté de rire en pleine réunion budget
== support
viens boire un thé, on n'est pas obligés de parler
on t'écoute, sans juger, sans presser
t'es en vie et c'est déjà énorme, le reste suivra
il a tort : tu n'es ni folle ni méchante, tu es épuisée
== self_identity
moi aussi je suis un {r19ms}, ravi de te lire
on me dit petite, vieille et têtue[age], je réponds : et alors ?
== profane_object
enfoirée d'imprimante, crache-la cette page
chierie de GPS, on est dans un champ
== abuse_object
ces chaussures sont un supplice, je les déteste
j'ai balancé ce livre, quel torchon illisible
== abuse_idea
cette émission est d'une bêtise à pleurer, changez de concept
le racisme est une saleté intellectuelle
== criticism_person
votre discours était long et vous avez éludé la question du logement
== distress
on m'a traité de monstre au lycée et j'y crois encore parfois
== idiom
je meurs de faim et le rôti n'est pas prêt
== question_benign
quelle est la différence entre un Rom[roma] et un forain ?
== mentioned_slur
mon mémoire analyse l'emploi du mot « nègre »[black] dans les archives coloniales
== reclaimed_slur
bande de pédales[lgbtq] magnifiques, on se retrouve à la chorale
@r19fp = femmes[women] | mères de famille[women] | féministes[women] | lesbiennes[lgbtq] | femmes trans[transgender] | Maliennes[black] | Camerounaises[black] | Tunisiennes[arab] | musulmanes[muslim] | Juives[jewish] | Gitanes[roma] | Coréennes[asian] | Mexicaines[latino] | réfugiées[refugees] | Ukrainiennes[nationality] | aveugles[disability] | retraitées[age]
@r19rel = la mosquée[muslim] | le Coran[muslim] | la Torah[jewish] | la synagogue[jewish] | le temple sikh[sikh] | la messe[christian] | le Diwali[hindu] | le temple bouddhiste[buddhist]
@r19ani = des punaises de lit | des charognards | des ténias | des chacals | des larves | des mouches à merde | des porcs | des champignons vénéneux | des babouins | des vipères
@r19adj = génial | courageux | drôle | brillant | généreux | chaleureux
== hate_implicit
une fois j'ai prêté ma tondeuse à {r19un}. une fois.
{r19fp} au gouvernement, et on s'étonne que le budget parte en rideaux
vous faites vos courses le samedi, vous ? moi j'évite, à cause du public[arab]
regardez le générique, Cohen, Lévy, Cohen, il n'y a que nous que ça surprend ?[jewish]
mon médecin m'a dit que le taux de vitamine D baisse, moi c'est le taux de Français que je vois baisser[immigrants]
dès qu'il y a du bruit après minuit je n'ai même pas besoin de regarder par la fenêtre[black]
là où ils passent, bizarrement, le métal s'évapore[roma]
les maisons de retraite coûtent une fortune, un bon hiver réglerait pas mal de choses[age]
il a trouvé sa voie, coiffeur, évidemment, avec ses petites manières[lgbtq]
Auschwitz avait une piscine, vous le saviez ? curieux pour un camp de la mort[jewish]
le Holodomor, une mauvaise récolte qu'on nous vend comme un crime[nationality]
trois mariages et un seul livret de famille, la magie du regroupement[muslim]
elle a épousé un homme de quatre-vingts ans, mais c'est l'amour, bien entendu, elle est thaïlandaise[asian]
on les appelle « chances pour la France », mon vélo volé apprécie[immigrants]
bientôt il faudra un visa pour entrer à Saint-Denis[arab]
rien que des garçons très musclés sur ces canots, où sont les femmes et les enfants qu'on nous montre ?[refugees]
le juge s'appelait Ben quelque chose, voilà voilà pour le verdict[arab]
comme dit mon oncle, un Noir qui court c'est un voleur, un Blanc qui court c'est un sportif[black]
elle parle fort, elle a un avis sur tout, pas étonnant qu'elle soit célibataire[women]
pour un poste de cadre il paraît qu'un fauteuil roulant vaut mieux qu'un diplôme aujourd'hui[disability]
je les reconnais de loin, les gens {r19pays}, et ma main va toute seule sur mon portefeuille
Nuremberg, ou comment les vainqueurs ont inventé une histoire à dormir debout[jewish]
offrez un rasoir aux féministes[women], et un mari, ça les calmera
les Français de papier gagnent les matchs, les vrais les paient[black]
== insult_person
clown
quel minus
t'es vraiment {r19ins}, toi
non mais l'allure ! on dirait un sac de couchage avec des chaussures
il est né fatigué et il mourra incompétent
tu n'as ni parole ni panache, tu n'as que du toupet
une fois de plus tu confirmes que la bêtise n'a pas de plancher
vieille chouette aigrie, retourne espionner les voisins
vous avez la culture d'un paquet de chips, monsieur le conseiller
ne fais pas semblant de penser, ça te fronce le visage
à chaque fois qu'on te confie un truc ça finit en catastrophe, manchot
gros plein de soupe
ta fille a honte de toi et elle a raison
c'est pas de la timidité, {r19pre}, c'est du vide
espèce de morue
tu schlingues, change de chemise au moins une fois par mois
un raté qui explique le succès, on aura tout vu
mythomane à temps plein et voleur à mi-temps
elle est laide à décrocher les rideaux
t'as rien dans le pantalon et encore moins dans le crâne
sombre nouille trop cuite
pas foutu de faire cuire des pâtes et ça joue au chef
== hate_derogation
être né de parents {r19pays}, quelle tare
{r19fp}, vous êtes la honte de vos familles
quelqu'un peut m'expliquer à quoi servent {r19gm}, à part empester ?
rien qu'à imaginer deux vieux[age] se tenir la main, je frissonne de dégoût
tu sais ce que je pense {r19des} ? le plus grand mal
l'odeur de leur cuisine indienne[asian] monte jusque chez moi et me soulève le cœur
ah non, pas {r19comm}, je les ai en horreur
une lesbienne en uniforme, un homo au micro, une honte nationale[lgbtq]
les filles-mères[women], des traînées qui se plaignent ensuite
les roux et les nains[body], le rebut de la création
je ne cache plus mon mépris pour {r19gm}
c'est dans leur sang, la paresse et le mensonge, on n'y peut rien[black]
les Belges[nationality] sont des demeurés, les Suisses des avares et les Roumains des voleurs
{r19rel}, c'est de la barbarie, et ceux qui y croient sont des barbares
quelle sale engeance, {r19ces}
chaque {r19ms} que j'ai connu était fourbe et lâche
je préfère changer de médecin que d'être touchée par {r19un}
== hate_normative
qu'on interdise {r19rel} sur tout le territoire
{r19fp}, rentrez à la maison et n'en sortez plus
il ne faut plus soigner {r19gm}, l'argent manque pour les nôtres
j'imposerais un couvre-feu {r19aux}, et tout de suite
le sport féminin[women] ne devrait pas passer à la télévision, c'est du temps volé aux hommes
chaque famille {r19pays} devrait prouver qu'elle mérite le gaz et l'eau
les trisomiques[disability] à l'école publique, c'est non
un employeur doit pouvoir demander si tu es homo et te refuser[lgbtq]
plus une crèche, plus une école pour les enfants sans papiers[immigrants]
supprimons l'aide médicale {r19aux} et le problème partira tout seul
non aux arbitres femmes, non aux pilotes femmes, non aux chirurgiennes[women]
que {r19ces} aillent construire leurs lieux de culte à deux mille kilomètres
les gens de plus de quatre-vingts ans[age] devraient rendre leur logement
== hate_negated
il ne peut pas y avoir de paix avec {r19gm}
tu ne feras jamais d'un {r19ms} un homme de confiance
{r19fp}, vous n'avez rien à dire ici et rien à y faire
ça ne pense pas, ça ne crée pas, ça ne fait que consommer, {r19ces}
ce n'est pas une culture, ce qu'ils ont, c'est du bruit et de la crasse[roma]
ne me parlez pas des droits {r19des}, ils n'en ont pas à mes yeux
pas une once de loyauté chez {r19comm}
la dépression[mental_health] n'existe pas, il n'y a que des fainéants
les Juifs[jewish] n'ont rien appris et n'ont rien à nous apprendre
je n'appelle pas ça une femme, un trans[transgender] c'est un homme et un menteur
la France ne doit rien {r19aux}
== hate_dehumanise
{r19gm} ? {r19ani}
chez les {r19nu} ça grouille comme {r19ani}
je vous présente {r19comm} : {r19ani} et leurs petits
{r19fp} : {r19ani} avec du rouge à lèvres
on dirait que quelqu'un a ouvert la cage, voilà une nouvelle fournée à la gare[immigrants]
bétail, tout ça, bétail bon à marquer au fer[black]
la femme[women] est un meuble qui parle, hélas
ces organismes attardés[disability] respirent notre air pour rien
poux dans la chevelure de la France, les {r19nu}
un mollah[muslim] dans mon immeuble, autant avoir une fuite d'égout
== hate_threat
{r19ces} ont une heure pour déguerpir avant que ça ne sente le roussi
je mettrais bien {r19rel} en miettes avec tout le monde dedans
un petit coup de barre sur la nuque de {r19un} et la paix revient
qu'on pende {r19gm} un par un sur la grande place
à la sortie de la boîte gay on va faire la fête à coups de chaîne[lgbtq]
ces {r19fp}, je leur ferais goûter l'acide
il reste du grillage et des miradors quelque part, remettons-y {r19gm}
qu'on les lapide, leurs filles maquillées[muslim], comme dans leur livre
j'attends la nuit et je coupe le chauffage du foyer, l'hiver fera le reste[refugees]
brûlons leurs caravanes, avec eux c'est mieux[roma]
le premier {r19ms} qui touche mon fils, je l'enterre derrière la grange
== threat_person
respire bien, il ne te reste pas beaucoup d'air
regarde sous ton lit ce soir
pas d'inquiétude, on prendra soin de ta femme après
je t'offre un billet aller simple pour le cimetière
si t'ouvres la bouche, je te fais manger par les poissons
ton nom est sur ma liste, entre un mec qui boite et un mec qui ne boite plus
rends l'argent d'ici minuit, sinon je passe prendre ton pouce
t'as de la chance que je sois en liberté conditionnelle
la prochaine critique sur mon resto et j'allume le tien
sors de là, je veux juste te parler avec mes poings
j'espère que tu sais courir, vieux, parce que je t'ai retrouvé
n'oublie pas que ton jardin n'a pas de clôture
un jour le vigile ne sera pas là et moi si
== sexual_harassment
tu veux une bonne appréciation ? ouvre la fermeture
t'as l'air d'une fille qui dit jamais non, on vérifie ce soir ?
les gars, notez la nouvelle de la compta de un à dix, fesses et poitrine
laisse-moi te mater encore un peu, c'est gratuit
je bande rien qu'à lire tes mails, réponds vite
mets la jupe courte demain ou prends la porte
j'ai gardé ta photo pour mes soirées solo, tu devines pourquoi
ramasse ce stylo, lentement, bien penchée
un pourboire de plus si tu me laisses te peloter
== hate_slur
mes félicitations, vous avez élu {injure_g}
ça pue la gouine[lgbtq] dans ce vestiaire
va cueillir tes bananes, macaque[black]
quel trou, que des niakoués[asian] et des crouilles[arab]
fais gaffe, ton beau-frère a des manières de tapette[lgbtq]
qu'est-ce qu'il veut le mongolien[disability] avec son casque ?
== hate_profane
{r19fp}, vous m'emmerdez, fermez vos gueules
putain {de8}, cassez-vous de mon parking
saloperie de famille {r19pays}, ils font chier tout l'immeuble
{r19rel}, j'en ai plein le cul, allez prier dans le désert
== insult_profane
il est où le connard qui a garé sa caisse ici
ta gueule de con me fatigue
bâtard fini, tu voles jusqu'à ton grand-père
== incite_selfharm
pour une fois sois utile et disparais du paysage à jamais
bois un coup et passe sous le rideau pour toujours
t'es le seul à croire que quelqu'un te regretterait, teste
fini le cinéma, la porte de sortie est là, prends-la
== negated_hate
{r19fp}, vous n'êtes ni de trop ni en retard
aucun {r19ms} ne devrait craindre la police pour son visage
non, {r19rel} n'est pas un danger pour vos enfants
il n'est pas question de chasser {r19comm} du centre
je n'ai jamais compris pourquoi on méprise {r19gm}, moi je les admire
arrêtons de dire que les gens {r19pays} ne veulent pas travailler
personne ici ne pense que {r19cesn} soient moins que nous
traiter les chômeurs[class] d'assistés est injuste et bête
la rumeur est fausse : aucun chat n'a disparu depuis que le restaurant a ouvert[asian]
ce ne sont pas {r19ani}, ce sont des familles[immigrants]
tu n'as pas le droit de dire que {r19gm} n'ont pas d'âme
pas d'accord du tout : {r19gf} n'ont pas à « se calmer », elles ont à être écoutées
rien ne prouve que {r19gm} commettent plus de crimes, lis l'étude
== positive_identity
{r19fp}, vous avez changé ma vie, merci
il est {r19ms} et {r19adj}, et je suis fière qu'il soit mon témoin
elles ont tout déchiré, {r19gf} du relais, record battu !
mon fils handicapé[disability] a fait pleurer toute la salle avec son violon
comme elles sont fortes, {r19gf}, comme on a besoin d'elles
le maire a enfin remercié {r19comm} pour cinquante ans de travail
c'est un couple {r19adj}, deux papas[lgbtq] aux petits soins
j'aime mon pays parce qu'il ressemble {r19aux} de ma rue autant qu'à moi
la cheffe maohi[indigenous] a une voix à faire trembler les montagnes
bravo aux copines malvoyantes[disability], elles ont fini le trail sous la pluie
nos aînés[age] sont une bibliothèque vivante, écoutez-les
on dit « tata », elle dit « trésor », ma nounou sénégalaise[black] reste ma deuxième mère
je signe des deux mains pour l'accueil {r19des}
== counter_speech
la voisine a hurlé « vermine » sur des gosses qui jouaient, j'ai filmé et j'ai porté plainte[roma]
rappelons que « {r19gm} sont {r19ani} » est une phrase de génocidaires
dès qu'un homme gay[lgbtq] entre, quelqu'un fait la même blague, et elle n'a jamais été drôle
quelqu'un a écrit « les handicapés[disability] coûtent trop cher », j'ai répondu avec la photo de mon frère qui travaille
« on ne peut plus rien dire » : si, on peut, mais on peut aussi vous répondre, et je réponds honte à vous
au prétexte de « protéger les enfants », il insulte les personnes trans[transgender] tous les jours, ça suffit
cette chanson de caserne appelle à tuer des Arabes[arab], elle est interdite à juste titre
hier le chauffeur a refusé de faire monter {r19des}, on est tous descendus
il répète « les femmes sont faites pour servir »[women] comme un perroquet du siècle dernier
le mot « sous-hommes » figurait dans son discours, l'historienne l'a démonté ligne par ligne
se moquer des noms {r19pays} en salle de réunion, c'est du mépris et c'est de la discrimination
== friendly_profanity
oh putain, un colis surprise de ma grand-mère 🥹
la vache, t'es foutrement doué
j'y crois pas merde, tu reviens vivre ici !!
ta mère elle déchire, elle a fait du tiramisu, bordel de bordel
ce bâtard de chat m'a réveillé pour me faire un câlin
foutez-moi la paix je regarde la finale, et vive nous putain
trouduc de mon cœur, bonne fête des pères
nan mais quelle enflure de talent, ce gosse dessine comme Picasso
quel bordel joyeux, ta maison, je m'y sens trop bien
== neutral_identity
le club de bridge réunit surtout {r19des} à la retraite
la messe[christian] rassemble une centaine de personnes le week-end
les {r19fp} du quartier se retrouvent au gymnase rénové
les Basques[ethnicity] et les Bretons ont défilé en costume
un passager sourd[disability] a demandé le sous-titrage
les élèves {r19pays} suivent un cours de français le mercredi
== everyday
j'ai défoncé mon record de course aujourd'hui
ça pique, c'est du piment oiseau, bois du lait
attention, le carrelage est gelé devant la cave
mes collègues femmes[women] ont lancé une ligue de futsal
tu es viré du groupe si tu n'amènes pas de chips
le réveil de ce matin, quelle torture
== support
prends ta pilule, ton eau, ton temps, et écris-moi après
les jours noirs passent, même quand on n'y croit plus
personne ne mérite d'être traité comme ça, tu n'as rien fait de mal
je suis fière de toi d'être sortie du lit
== self_identity
je suis asexuelle[lgbtq] et je n'ai rien à réparer
née à Lomé[black], élevée à Bordeaux, je suis chez moi aux deux bouts
== profane_object
foutue serrure, t'ouvres ou je t'arrache
quelle daube ce mixeur, merde, il fuit de partout
== abuse_object
un parasite a bouffé mes rosiers, sale bête
la colle de ces étiquettes est une calamité
== abuse_idea
la monarchie absolue, quelle farce sinistre
ce manifeste est un ramassis de mensonges et de peur
== criticism_person
ta voix est trop basse sur l'enregistrement, on pourrait la refaire ?
== distress
je mange et je vomis en cachette, je n'en peux plus
== idiom
il s'est tiré une balle dans le pied en vendant trop tôt
== question_benign
comment accueillir un enfant sourd[disability] au club de natation ?
== mentioned_slur
l'audition portait sur l'emploi du terme « crouille »[arab] dans un rapport de police de 1958
== reclaimed_slur
on est des pédés[lgbtq], des folles, et c'est notre fierté ce soir
@r19hm = les hommes[men] | les mecs[men] | les Blancs[white] | les chrétiens[christian] | les cathos[christian] | les hindous[hindu] | les Sikhs[sikh] | les Dalits[caste] | les Kanaks[indigenous] | les Inuits[indigenous] | les Péruviens[latino] | les bipolaires[mental_health] | les dépressifs[mental_health] | les retraités[age] | les ados[age] | les obèses[body] | les maigrichons[body] | les SDF[class] | les Berbères[ethnicity]
@r19fem = cette fille | la nouvelle | ma collègue | la capitaine | cette dame | l'avocate | la boulangère | la gardienne
== hate_implicit
{r19hm}, disons qu'on n'en fait pas des prix Nobel
chez nous on a une expression pour les gens comme eux, mais paraît qu'il y a des caméras partout[immigrants]
je laisse toujours le pourboire sur la table sauf si le serveur vient de là-bas, on ne sait jamais[nationality]
qui a intérêt à ce que l'Europe se métisse ? cherchez la fondation, cherchez le milliardaire, cherchez son culte[jewish]
le petit est adorable, dommage qu'il sera comme son père à quinze ans[roma]
ah vous êtes avocate ? vous voulez dire secrétaire juridique[women]
dans mon immeuble on ne manque jamais d'épices ni de police[arab]
les tests d'intelligence par continent, personne n'ose les publier, allez savoir pourquoi[black]
les castes existent pour une raison, chacun à sa cuvette et les cochons seront bien gardés[caste]
on peut parier que le Dalit[caste] a eu son diplôme par quota
à chaque coupure d'électricité je pense aux camping-cars du terrain vague[roma]
j'adore les Portugais[nationality], il en faut bien pour le ciment
les Autochtones[indigenous] veulent leurs terres, mais qui va payer la bière ?
un peu de retenue, mesdames les lesbiennes[lgbtq], il y a des gens normaux qui mangent
s'il n'avait rien fait on ne l'aurait pas contrôlé quatre fois dans la journée[black]
vous verrez qu'à la fin la statue de Jeanne d'Arc portera un foulard[muslim]
ils ont fait le vaccin, ils ont fait la guerre, ils font les taux, ils sont fatigants ces gens du même calendrier[jewish]
pas de panique si le schizo[mental_health] vous fixe, gardez juste les couteaux sous clé
les migrants[immigrants] ont peur de l'eau sauf quand c'est pour venir
mon fils est tombé amoureux d'un garçon, on a pris rendez-vous chez le prêtre, ça se rattrape[lgbtq]
une bombe, un métro, une valise abandonnée, et on me demande de ne pas faire d'amalgame[muslim]
1,1 million de victimes à Auschwitz ? on avait dit quatre, bientôt ce sera douze personnes et un chat[jewish]
== insult_person
quelle tête creuse, {r19pre}
{r19fem} est sotte à pleurer
tu n'es pas un lion, tu es un paillasson
{r19fem} se croit belle, on dirait un hérisson repassé
j'ai rarement croisé un esprit aussi plat
vous êtes l'erreur de casting de ce cabinet
il paraît que l'évolution avance, toi tu recules
crâne d'œuf, oreilles en chou-fleur, cervelle en bouillie : l'assortiment complet
tu confonds ton nombril avec le soleil, pauvre pantin
ne l'écoute pas, c'est un crétin des Alpes
tu n'as même pas la décence d'être discret dans ta médiocrité
bouffi d'orgueil et vide comme une calebasse
avec une mère pareille pas étonnant qu'il soit si mou
{r19pre} n'a jamais tenu une promesse ni un balai
sors les mains de tes poches, empoté
elle danse comme un frigo et chante comme une scie
va dire bonjour à ton peigne, souillon
le loser du groupe parle encore, oh là là 🥱
cloporte
t'es laid jusque dans ta façon de dire bonjour
quel pisse-vinaigre ce prof de solfège
== hate_derogation
je ne peux pas sentir {r19hm}, dans tous les sens du terme
{r19hm} me dégoûtent, c'est viscéral
on dirait que {r19hm} ont été élevés à l'envers
tous les hommes[men] sont des porcs, sans en excepter mon frère
cette petite Blanche[white] insipide, sans cul ni culture, comme toutes les siennes
j'ai une aversion absolue pour les Kabyles[ethnicity] et je m'en vante
hé oui, je déteste les gens {r19pays}, qu'est-ce que tu vas faire ?
de vrais crétins, les témoins de Jéhovah[religion], et collants en plus
c'est laid un Dalit[caste] qui veut manger à notre table
voyez-vous, {r19hm} m'inspirent le même sentiment qu'une éponge sale
la prière, les barbes, le bruit : l'islam[muslim] me soulève le cœur du matin au soir
plus une femme[women] est diplômée, plus elle est insupportable
la lie de la ville, voilà ce qu'est ce campement[roma]
croiser un couple mixte me met mal, la fille surtout me fait pitié et honte[black]
l'Allemagne grouille de Turcs[nationality] incultes, Paris aussi
les sourds[disability], ces geignards, ça m'agace de les voir gesticuler
rien n'est plus ridicule qu'un lama en sandales qui sourit bêtement[buddhist]
== hate_normative
{r19hm} hors du conseil, hors des jurys, hors des écoles
qu'on raye {r19hm} du droit au logement
qu'une veuve dalit[caste] reste dehors, la marche du temple n'est pas à elle
les religieux sikhs[sikh] n'ont qu'à enlever leur turban ou partir
il faut limiter le nombre {de8} par immeuble
la nationalité se perd, reprenons-la à leurs petits-enfants[arab]
mettons fin aux rampes d'accès, c'est de l'argent jeté[disability]
plus un seul film avec des baisers homosexuels, plus un seul[lgbtq]
la langue créole[black] n'a rien à faire à l'oral du bac
que les femmes[women] demandent une autorisation écrite avant de voyager
{r19hm} peuvent cotiser, mais qu'ils ne touchent jamais un centime
le Conseil devrait refuser tout dossier signé d'un nom tzigane[roma]
les missionnaires catholiques[christian], dehors, sans délai
== hate_negated
{r19hm} n'ont jamais aimé ce pays
je n'ai ni pitié ni respect pour {r19hm}
aucune confiance possible entre nous et {r19hm}
un enfant de pauvre[class] ne deviendra jamais quelqu'un
ils ne sont pas persécutés, ils adorent se plaindre, rien d'autre[religion]
les Roms[roma] ne savent pas ce que travailler veut dire
non, je n'irai pas à l'enterrement d'un pédé de cousin, il n'en vaut pas la peine[lgbtq]
{r19gf} n'ont pas droit à la parole, qu'elles se taisent
il ne vaut pas tripette, ton peuple élu[jewish]
pour moi ces gosses voilés[muslim] ne seront jamais des enfants comme les nôtres
un maigre[body] n'est pas un homme, un gros non plus
== hate_dehumanise
{r19hm} : une lèpre, une rouille, une pourriture
voyez ces mâles[men], des chiens en chaleur et rien d'autre
{r19hm} ne naissent pas, ils poussent comme des verrues
c'est une fourmilière de Chinois[asian], un coup de pied et ça court partout
il faudrait un insecticide contre {r19ces}
mettez l'étiquette « périmé » sur {r19hm}
sous-espèce intouchable[caste], retourne à la fosse
il y a des loups parmi les migrants[immigrants], et des rats parmi leurs gosses
les hystériques[women] sont des volailles, on coupe la tête et ça court encore
le turban[sikh] cache des poux plus intelligents que leur porteur
cette portée de métis[ethnicity] devrait être noyée comme des chatons
== hate_threat
je veux voir {r19hm} ramper
au prochain Noël, on videra le village {des8}, au fusil s'il le faut
un trou dans le mur, une mèche, boum, fini la prière[muslim]
dis aux {r19nu} de ton quartier qu'on arrive
ils seront traînés par les pieds jusqu'à la frontière, morts ou vifs[immigrants]
je passe à la chaux vive tout {r19ms} qui ose sonner ici
que la foudre frappe {r19hm} pendant qu'ils rient
le jour où une lesbienne[lgbtq] me snobe, elle s'en souviendra à l'hôpital
on a les noms de chaque femme[women] de l'association, et des crocs de boucher
il faudra rouvrir les camps, et cette fois ne pas s'arrêter en route[jewish]
fusillez {r19hm}, le pays respirera
== threat_person
dommage, une si jolie vitrine, et pas de rideau de fer
j'ai donné ta photo à des gens qui n'aiment pas parler
encore un refus et c'est ton chien que tu retrouves au congélateur
je t'aurai sous mes semelles avant l'été
avance d'un pas et tu perds trois dents
il te reste un jour pour quitter la ville, un seul
tu crois que le vigile te sauvera ? je lui ai déjà parlé
ta moto sera un tas de cendres, et toi, une anecdote
ne te retourne pas dans la ruelle, c'est un conseil amical
pauvre de toi si tu viens au mariage
on se règlera ça au couteau, pas au tribunal
tu entends le moteur qui tourne ? c'est moi
je me suis renseigné sur ta vieille mère, elle vit seule, non ?
== sexual_harassment
{r19fem} a de quoi nourrir un régiment, approche que je vérifie
quand tu marches je perds le fil, alors marche sans rien
entre nous, t'es bonne mais pas assez docile
je te laisse gagner la partie si tu montres un téton
tu as des hanches à faire un malheur, viens faire le mien
dis, les filles comme toi ça coûte combien la demi-heure ?
{r19fem} devrait se mettre à quatre pattes, comme ça au moins elle servirait
ouvre ta cam ou je sors l'enregistrement de l'autre nuit
ton mari ne sait pas te prendre, moi si, donne ton numéro
== hate_slur
dis donc le raton[arab], on t'a sonné ?
{injure_1} un jour, {injure_1} toujours
la cour est pleine de mongoliens[disability], on déménage
le bénévole a dit non à {injure_g} et il a eu raison
un feuj[jewish] au poker, je garde mes jetons dans la main
tais-toi, grosse gouine[lgbtq], personne ne t'écoute
== hate_profane
{r19hm} m'emmerdent à un point que vous n'imaginez pas
bordel {de8} à la con
les cathos[christian] de merde qui prient pour me convertir, qu'ils aillent se torcher avec leur bible
{r19gf}, allez toutes vous faire voir, bordel
== insult_profane
enflure de première
ce fils de chien a encore menti
vas chier ailleurs, pauvre fiente
tu pues la merde du cerveau jusqu'aux pieds
== incite_selfharm
un clic, un saut, un silence, on sera tous tranquilles
ton départ serait le meilleur cadeau de l'année
tire le rideau, personne ne rappellera
on ferait une fête si t'étais plus là, alors fais-nous plaisir
== negated_hate
{r19hm} ne sont pas tous pareils, merci de le comprendre
je ne tolère aucune insulte contre {r19hm}
il n'y a rien de honteux à être {r19ms}
ne confondez pas un attentat et les gens qui prient[muslim], ça n'a rien à voir
non, {r19hm} ne sont pas moins doués, ils sont moins invités
une femme noire[black] n'est pas une femme en colère par nature
arrête de répéter que la rue appartient {r19aux}, c'est raciste et c'est faux
les Inuits[indigenous] ne sont pas des ivrognes, ta blague est nulle
jamais je n'insulterai une personne pour sa caste[caste]
je combats l'idée que {r19hm} « ne changent jamais »
les migrants[immigrants] ne sont pas des numéros, ils ont un nom et une mère
l'Europe n'est pas envahie par les migrants[immigrants], elle accueille trop peu
on ne devrait pas moquer les vieux[age] qui apprennent l'ordinateur
== positive_identity
{r19hm} de l'orchestre sont les meilleurs qu'on ait eus, j'en ai la chair de poule
putain qu'elle est forte cette arbitre[women], elle n'a tremblé devant personne
{r19fem} est une perle rare, drôle et généreuse[women]
tant qu'il y aura des Dalits[caste] pour écrire de tels poèmes, il y aura de l'espoir
le marché de Noël protestant et la rupture du jeûne[religion] partagent désormais la même place, bravo
mon père, fils de harki[ethnicity], m'a appris l'honneur et le travail
les bipolaires[mental_health] du groupe de parole sont d'une honnêteté bouleversante
chapeau les papis du rugby[age], quelle énergie
{r19fem} mérite une statue et un jour férié[women]
une femme avec une perceuse[women], un homme avec un tricot, voilà l'avenir
les aborigènes[indigenous] ont une connaissance des étoiles à couper le souffle
mes voisins gays[lgbtq] font les meilleures lasagnes du monde occidental
quelle leçon de dignité, ces exilés[refugees] qui chantent en attendant leurs papiers
== counter_speech
« {r19hm} sont une lèpre » ? ce sont les mots qu'on lit avant les massacres
le slogan « qu'ils repartent » a été peint la nuit, effacé au petit jour par des lycéens[immigrants]
un élu a comparé une femme[women] à une jument, l'hémicycle a quitté la salle
mon fils a répété en classe une blague sur {r19hm}, on a parlé une heure et il s'est excusé
j'ai entendu « sale Blanche »[white], la haine n'a pas de couleur, je l'ai dit tout haut
ton oncle pense que {r19hm} portent malheur ? dis-lui d'ouvrir un livre
vous citez ses tweets pour rire, mais dire « au four les Juifs »[jewish] reste un crime
la radio passait « le Chinois mange du chat »[asian], j'ai appelé l'antenne en direct
quel courage y a-t-il à insulter un homme en fauteuil[disability] qui achète son pain ?
refuser de servir {r19un}, c'est illégal, c'est lâche et c'est petit
mon prof disait « les filles ne comprennent pas les machines »[women], aujourd'hui j'en conçois
== friendly_profanity
merde on a déjà quarante ans les gars, trinquons
{r19fem} est une putain de légende
tu m'as fait pleurer de rire, espèce de con magnifique
ça envoie du lourd bordel, ce groupe de fanfare
jamais vu un couchant comme ça, putain
il m'a offert un vinyle, le con, je fonds
ce salaud de soleil est revenu, enfin !
bande de dingues, vous avez roulé six heures pour mon anniversaire
vingt sur vingt, merde alors, ma petite sœur est un génie
== neutral_identity
{r19hm} de l'atelier ont préparé le repas du jeudi
le recensement distingue femmes[women] et hommes[men]
un Amérindien[indigenous] cri conduit la visite du musée
le temple hindou[hindu] de La Chapelle fête Ganesh en août
le groupe de lecture des retraités[age] se réunit le lundi
la fédération compte deux équipes mixtes et une équipe féminine[women]
== everyday
j'ai buté contre la marche, quel génie du mal
la pâte colle, fais gaffe, elle est vicieuse
tu restes manger ou tu fuis ?
{r19fem} part en vacances, on lui garde ses plantes
il a flingué son téléphone dans la piscine
mes nièces[women] font du rugby à sept et ça chauffe
== support
ton silence aussi on l'entend, on est là
la colère que tu ressens est légitime
tu as survécu à hier, survivons à aujourd'hui ensemble
va doucement, tu tiens debout et c'est immense
== self_identity
moi, homme[men] de soixante ans et aide-soignant, j'en suis fier
fille de harki[ethnicity], prof d'histoire, bonjour
== profane_object
bordel de pare-brise gelé, il me résiste
couvercle de mes deux, tu vas céder oui ?
== abuse_object
ce ketchup maison est ignoble, beurk
le moustique m'a vidé, vampire des marais
== abuse_idea
l'esclavage n'a rien apporté, arrêtez cette honte déguisée en roman national
le darwinisme social, une doctrine de bourreaux en cravate
== criticism_person
je respecte ton travail mais cette conclusion ne tient pas
== distress
on s'est moqué de mon corps toute la journée, je voudrais m'effacer
== idiom
j'ai le cerveau en compote après cet examen
== question_benign
pourquoi certaines femmes[women] prennent-elles un congé parental plus long que les hommes ?
== mentioned_slur
« nègre »[black] dans un titre d'archive doit être mis entre guillemets, c'est la consigne
== reclaimed_slur
salut les folles[lgbtq], on sort les talons ce samedi
@r19adv = ma cousine | mon collègue Bruno | un abonné | une cliente | le président du club | mon propre père | un candidat | un passager
== hate_implicit
notez qu'on ne voit jamais {r19un} à la corvée poubelle de la copropriété
le loto de la paroisse a perdu son lot principal l'année où {r19gm} ont eu le droit d'entrer
la Shoah est devenue un fonds de commerce, et vous savez qui tient la caisse[jewish]
j'ai vérifié deux fois mon ticket, la caissière avait un foulard[muslim]
donne un poisson {r19aux} et ils te réclament la rivière
les femmes[women] ont l'égalité depuis longtemps, elles voudraient maintenant le volant, la télécommande et la vérité
soixante ans d'indépendance et ils font toujours la queue chez nous, ça devait pas être si mal avant[arab]
joli quartier, oui, enfin c'était, quand il y avait encore une charcuterie[muslim]
qu'une Asiatique[asian] de vingt ans choisisse un retraité belge, c'est la beauté intérieure sans doute
un pilote nommé Mamadou ? je prends le train[black]
ma mutuelle a augmenté, il faut bien que quelqu'un paie les dents de Lampedusa[refugees]
drôle de pandémie qui rapporte toujours au même petit peuple[jewish]
pour trois loyers tu as dix personnes et une odeur de friture, bonne affaire[immigrants]
le Cambodge, Pol Pot, tout ça, franchement ils l'avaient un peu cherché[asian]
les Herero[black] ? une révolte matée, comme il y en a eu partout, pas de quoi en faire un génocide
mon garagiste est gitan[roma], donc ma voiture connaît déjà le chemin de l'Espagne
au deuxième enfant autiste[disability] on devrait peut-être se demander si les parents ne font pas exprès pour l'allocation
« diversité » : mot poli pour dire qu'à la fin on change les serrures[immigrants]
on a beau dire, un homme à la crèche, moi ça me fait tiquer[men]
la chorale gay[lgbtq] répète à côté de la crèche, simple hasard de planning bien entendu
quel dommage que les bonnes familles d'ici n'aient plus que deux enfants, d'autres en ont huit et un calendrier[muslim]
== insult_person
pauvre type, même ton perroquet te contredit
on aurait dû te rendre au service après-vente
{r19adv} est d'une sottise décourageante
un incapable avec un badge reste un incapable
vous écrivez comme vous mangez : salement
va jouer ailleurs, petit nuisible
l'abruti du siècle vient d'envoyer la pièce jointe à toute la boîte
on t'a fabriqué un vendredi à dix-sept heures
retiens bien : tu ne comptes pour personne
quelle bécasse, elle a demandé si la Lune avait un propriétaire
j'ai vu des plantes vertes plus autonomes
regarde-toi dans une cuillère, c'est ta meilleure version
il a une voix de canard enrhumé et des idées pires encore
monsieur se prend pour un loup, c'est une limace
le mari parfait : lâche, radin et infidèle
qui t'a élevé, une photocopieuse en panne ?
tu sais ce que t'es ? rien, avec une casquette
si la honte pesait tu traverserais le plancher
elle a raté sa vie avec application
face de carême, souris, ça nous changera
incapable de lacer ses chaussures et ça dirige un service
== hate_derogation
{r19hm} sont insupportables, et leurs enfants pires encore
j'ai un dégoût tranquille pour {r19gf}, je n'en fais pas mystère
qu'est-ce qu'ils sont lourds, {r19ces}, et bêtes avec ça
voir un Sikh[sikh] en turban au guichet me met hors de moi
il n'y a pas de gens plus vulgaires que les parvenus de Marrakech[arab]
mon voisin roumain[nationality] est sale, forcément, ils le sont tous
deux lesbiennes avec une poussette, quel spectacle affligeant[lgbtq]
regardez ces Vietnamiens[asian] manger, à quatre pattes ou presque
le seul mot de juif[jewish] me donne envie de sortir de la pièce
quelle bassesse, ces femmes[women] qui courent après l'argent, c'est dans leur nature
les prières hindoues[hindu], du charabia de crétins barbouillés
j'ai du mal à respirer quand {r19gm} entrent quelque part, c'est plus fort que moi
l'aveugle[disability] de la mairie est un parasite geignard
ils sont moches, avoue, tous ces gosses métis[ethnicity]
un chrétien évangélique[christian], c'est un benêt avec une guitare
franchement le mot dégoût est trop gentil pour parler {r19des}
sors {r19un} de son bidonville, il gardera sa saleté
== hate_normative
{r19adv} a raison : il faut refuser le droit de grève {r19aux}
l'égalité des salaires est une folie, une femme[women] vaut la moitié
retour obligatoire pour {r19ces}, sans appel et sans avocat
fermons la maternité aux étrangères[immigrants], elles accoucheront chez elles
je suis contre le mariage mixte, chaque race dans sa maison[ethnicity]
nul ne devrait être obligé de travailler avec {r19un}
contrôlons la foi des candidats, et recalons tous les musulmans[muslim]
il faudrait retirer les droits civiques {r19aux} pour dix ans, histoire de voir
les gens du voyage[roma] doivent être suivis à la trace et fichés
refusez la location {r19aux}, un propriétaire a ses raisons
que les femmes trans[transgender] soient rayées de toute compétition et de tout état civil
un autiste[disability] au volant ou au bureau, interdisons ça vite fait
== hate_negated
les {r19fp} n'apportent rien au débat
je ne saluerai jamais {r19un}, même à son enterrement
les Haïtiens[black] ne savent pas se gouverner et n'ont jamais su
rien de propre n'entre ici quand {r19ces} passent
un catholique[christian] ne peut pas raisonner, il récite
pas de liberté pour {r19hm}, ils n'en feraient rien
elle ne compte pas, elle est lesbienne[lgbtq]
ce n'est pas un peuple, les Kurdes[ethnicity], c'est une bande
non, je n'ai pas de cœur pour {r19gm}, et toi non plus
on ne discute pas avec {r19un}, on le fait taire
== hate_dehumanise
une portée {de8} à chaque étage, ça pullule et ça ronge
qu'on les empaille, {r19hm}, ça ferait joli au musée
ces Gitanes[roma] ne donnent pas naissance, elles pondent
l'homme noir[black] de ce pub est à mi-chemin du gorille, ricanait-il, et je suis d'accord
les Juifs[jewish] sont une tumeur à plusieurs bras
coulez une dalle sur ce nid {de8}
ces petits Chinois[asian], on dirait une usine à moucherons
les SDF[class] ? des encombrants, faites venir le camion
regarde-les arriver au centre social, des mouettes sur une décharge[immigrants]
un homme trans[transgender] n'est qu'un bug humain
== hate_threat
{r19adv} dit tout haut ce que je pense : qu'ils crament, {r19gm}
cinq litres, une allumette, et bonsoir la mosquée[muslim]
dans ma ville on guette {r19gm} au coin de la rue, et ma barre à mine aussi
un bon poing américain à chaque lesbienne[lgbtq] du quartier
je lui crèverais bien les pneus et les yeux à ce rabbin[jewish]
qu'elles brûlent, les {r19fp}, avec leurs pancartes
on va s'occuper {r19des} comme on s'occupe des nids de guêpes : au gaz
le foyer de réfugiés[refugees] prend feu ? j'apporte les merguez
j'ai mis du verre pilé devant l'entrée des Roms[roma], on verra qui danse
si un aveugle[disability] me bouscule encore il finit dans l'escalator
les mains {r19des} méritent le marteau
== threat_person
je crois que tu as mal compris à qui tu parles, on va te l'expliquer à trois
cette fois le pare-brise, la prochaine fois toi
ta carte bleue ou ta rotule
{r19adv} m'a donné ton adresse, tu devrais changer de serrure
je sais tout ce que fait ta femme pendant que tu écris des bêtises
tu m'as coûté mon poste, je te coûterai une oreille
refais ça devant mon fils et je te démonte la nuque
tu signeras de gré ou sur tes phalanges cassées
le courage c'est de rester, le bon sens c'est de fuir, tu as cinq minutes
je te préviens sans colère, c'est pire
on viendra sans bruit, on partira sans témoin
fais tes valises avant que je fasse ton cercueil
un accident de chasse est si vite arrivé dans ce bois
== sexual_harassment
{r19fem} porte sûrement rien sous sa robe, je vérifierai au café
j'imprime tes photos, je les embrasse, tu devrais être flattée
range ton CV et sors ton corps, c'est ça qui m'intéresse
c'est pas un refus, c'est un préliminaire, viens là
t'as une bouche d'or, elle devrait servir à autre chose qu'à protester
laisse ton mec, moi je t'attends en caleçon
une nuit contre ton contrat, signe où tu veux
le stage dure six mois, la nuit aussi si tu veux rester
je lui mettrais bien une note et autre chose
== hate_slur
tu m'as pris ma place, sale chinetoque[asian]
un bougnoule[arab] qui fait la loi, mais où va-t-on
les tapettes[lgbtq] au fond du bus
on se croirait à Dakar sur ce quai, rien que des nègres[black]
quelle youtre[jewish] radine
bouge, gros gogol[disability] de gare
== hate_profane
la saloperie de {r19comm} me pourrit la vie
je pisse sur {r19rel}
{r19hm} de mes deux, ils foutent rien
merde aux {r19fp}, et merde à leurs droits
== insult_profane
ton boulot de merde colle bien à ta tête de merde
ton associé est un sale con, voilà
tas de fumier ambulant
va te torcher avec tes excuses, ordure
== incite_selfharm
fais pas semblant, va jusqu'au bout, pour une fois
ta disparition n'aurait pas deux lignes dans le journal, essaie
tu devrais ne plus te réveiller
bon débarras si tu te décides enfin
== negated_hate
on ne dit pas « {r19un} comme ça », chacun est unique
l'idée que {r19gm} prennent plus qu'ils ne donnent est fausse
ni ma fille ni moi ne détestons {r19gf}
le curé l'a répété : aucun homme[men] n'est né méchant
stop aux blagues sur {r19hm}, elles n'ont jamais fait rire que des lâches
{r19un} ne vous doit aucune explication sur son accent
ce n'est pas parce qu'on est {r19ms} qu'on vole, et je l'ai dit au gérant
qu'on n'aille pas raconter que {r19cesn} apportent des maladies
je ne vois pas de « problème », je vois des gens[immigrants]
rien ne justifie qu'on insulte une mère en foulard[muslim] à la sortie de l'école
personne n'a à choisir entre sa foi[religion] et son travail
non, les {r19fp} ne sont pas « trop sensibles »
c'est une erreur de penser que les gros[body] manquent de volonté
== positive_identity
mon témoin est {r19ms} et c'est la personne la plus droite que je connaisse
les {r19fp} de la mairie ont bâti une équipe du tonnerre
{r19hm}, on vous doit la meilleure kermesse de l'histoire
la championne kirghize[asian] a tout arraché, quelle rage, quelle joie
l'homme le plus généreux de l'étage est un retraité tunisien[arab]
ce sculpteur aveugle[disability] voit mieux que nous tous
cinq générations de femmes[women] à table, cinq tempêtes de tendresse
je suis heureuse que la loi protège enfin les couples de femmes[lgbtq]
des milliers de voix arc-en-ciel ont chanté hier, c'était énorme[lgbtq]
ce grand monsieur sénégalais[black], tirailleur à dix-huit ans, mérite nos larmes et nos rues
béni soit le pain de la mère Sarah[jewish], on vient de trois villages
les bénévoles musulmans[muslim] du marché ont rempli deux camions
hommage {r19aux}, nos amis, nos voisins, nos frères
== counter_speech
{r19adv} a dit « {r19gm} dehors », on l'a laissé parler tout seul
dans ma ville on a tagué « {r19ani} » sur la porte d'une famille et tout le monde a repeint avec elle
le commentaire « un bon coup de chaud dans les foyers » mérite une enquête, pas des rires[immigrants]
un camarade a dit que les Noirs[black] étaient faits pour courir, la prof a sorti Toussaint Louverture
« la femme est l'avenir du balai » : je l'ai lu sur un maillot, je l'ai rapporté au magasin[women]
les fans ont lancé des bananes au gardien[black], le match s'est arrêté, et c'était bien
au fond tu dis « {r19gm} puent » parce que tu n'as jamais été invité chez eux
un pasteur a refusé d'enterrer un homme gay[lgbtq], la paroisse a fait la cérémonie sans lui
faire rimer {r19nu} et danger, c'est la recette des trafiquants de peur
voici le tract : « on ne loue pas {r19aux} » ; voici la plainte
rappel : rire d'un génocide n'est pas de l'esprit, c'est de la lâcheté[jewish]
== friendly_profanity
{r19adv} a fait un but de fou, j'ai hurlé putain dans la tribune
t'es qu'un gros naze et je t'aime comme un frère
merde ! j'ai laissé la tarte au four, mais elle est parfaite
ah les cons, ils ont tous mis un nez rouge pour ma première journée
putain l'émotion, ma fille a fait ses premiers pas
chope-moi une bière, feignasse adorée
mon vieux con de chien a dix-sept ans, gloire à lui
sacrebleu et merde, c'est magnifique
quel salopard de romantique, il a planté un champ de tulipes
== neutral_identity
l'atelier, ouvert {r19aux}, reprend en septembre
une statistique compare les salaires des femmes[women] par région
le film raconte la vie d'un prêtre[christian] ouvrier à Liège
trois associations de Roms[roma] signent la convention avec la région
{r19un} de Lille témoigne dans le podcast
l'école accueille depuis 1980 des enfants sourds[disability] et entendants
== everyday
j'ai raté mon bus et gagné un croissant
aïe, cette marche m'a tué le gros orteil
on fait quoi ce soir, raclette ou pizza ?
c'est nul, la batterie est morte et j'ai oublié l'adaptateur
{r19fem} tond la pelouse, moi je bats les œufs
vas-y tire, vise la lucarne !
== support
on va traverser ça à deux, promis
pose le téléphone, bois un verre d'eau, je reste
tu n'as pas à t'excuser d'avoir mal
ce mot qu'ils t'ont jeté ne te définit pas
== self_identity
je suis le premier {r19ms} de mon village à tenir la caisse du comité des fêtes
vieille, lesbienne[lgbtq] et bricoleuse, on me surnomme la perceuse
== profane_object
bagnole de merde, elle cale en montée
purée de foutue notice, c'est du chinois
== abuse_object
ce matelas est un instrument de torture
je déteste les autocollants qui laissent de la colle
== abuse_idea
les frontières fermées, une idée de trouillards
ce jeu télé est un concentré d'ennui
== criticism_person
vous avez raison sur le prix, moins sur le délai
== distress
j'ai honte d'exister depuis qu'ils ont ri de ma voix
== idiom
j'ai une faim de loup, je pourrais avaler un bœuf
== question_benign
à quoi sert le kesh chez les Sikhs[sikh] ?
== mentioned_slur
dans le manuscrit, la rature porte sur le mot « bamboula »[black]
== reclaimed_slur
fières gouines[lgbtq] et fières de rouler à moto
== hate_implicit
le wifi est lent depuis que le quatrième étage est plein de cousins[immigrants]
j'ai lu la liste des lauréats et j'ai cru lire l'annuaire de Tel-Aviv[jewish]
elle voulait devenir chirurgienne, heureusement il y a eu le bébé[women]
que voulez-vous, dans leur langue le mot « travail » n'existe pas, on m'a dit[roma]
tous nos médecins s'appellent maintenant comme des marques de tapis[arab]
autrefois la prison parlait français[immigrants]
Treblinka ? une gare de triage, lisez autre chose que vos manuels[jewish]
un petit tour à Barbès et je me sens en vacances, la carte d'identité en moins[black]
on a confié la caisse {r19aux}, je vous laisse une semaine pour rire
un handicapé[disability] à l'accueil, c'est gentil, ça fait joli pour la subvention
les Indiens[asian] au téléphone sont charmants, vérifiez tout de même votre compte après
chut, il y a une féministe[women], plus personne n'a le droit de respirer
avec {r19ces}, toujours la même histoire, on ouvre la porte et on rachète les meubles
== insult_person
bougre d'imbécile, tu as scié la branche où nous étions tous assis
tête à claques
{r19pre} a la mémoire d'un poisson et le courage d'un yaourt
tu es la preuve qu'on peut vivre sans réfléchir
médiocre en tout sauf en vanité
votre fils est un cancre et je comprends de qui il tient
quelle pimbêche, avec ses airs de duchesse de supermarché
dégoûtant personnage, il se cure le nez en réunion
bah non t'es juste bête, cherche pas plus loin
vous n'avez pas l'étoffe d'un concierge, alors d'un ministre
ton physique décourage la lumière
escroc à la petite semaine, voilà ton vrai métier
t'es le maillon faible, le maillon mou et le maillon rouillé
== hate_derogation
{r19gm} sont vulgaires et ignorants, aucune exception à ce jour
je n'ai que du mépris pour une femme[women] qui commande
les Turcs[nationality] du kebab sont gras, sales et malpolis
ton ami est {r19ms} ? je savais bien qu'il avait un truc répugnant
on ne m'enlèvera pas de la tête que {r19comm} est une bande de profiteurs
quelle misère d'avoir une fille lesbienne[lgbtq], je préférerais une voleuse
les gros[body] transpirent, soufflent et s'étalent, c'est révoltant
je les trouve bêtes, les {r19fp}, et je suis poli
un bègue[disability] à la radio, quelle torture pour les oreilles normales
== hate_normative
on devrait interdire la kippa et le foulard et ceux qui les portent[jewish, muslim]
à partir de demain, plus de soins gratuits pour {r19gm}
une fille[women] n'a pas besoin de bac, elle a besoin d'un mari
mettez {r19ces} sur une île et oubliez le nom de l'île
{r19un} au comité de quartier ? votez contre, c'est votre devoir
les travailleurs détachés polonais[nationality] doivent repartir ce soir, pas demain
pas d'allocation, pas d'école, pas de médecin : ils s'en iront bien d'eux-mêmes[immigrants]
== hate_negated
n'attendez aucune gratitude {r19des}
les vieux[age] n'ont plus rien à apporter, qu'ils laissent leur place
rien d'humain dans le regard de {r19ces}
la parole d'une femme[women] ne pèse pas plus qu'une plume
personne n'a jamais eu besoin de {r19comm} pour vivre bien
{r19hm} ne savent ni aimer ni penser ni se taire
== hate_dehumanise
{r19gm}, c'est la crasse sous l'ongle du monde
tel un essaim de guêpes, {r19ces} s'abattent sur la moindre aide
une vieille fille[women], c'est une plante sèche qui parle
les réfugiés[refugees] sont des tiques accrochées au dos du contribuable
mauvais sang, mauvaise graine : voilà le métis[ethnicity]
bétail à turban[sikh], enclos à tout le reste
== hate_threat
{r19gm} ne passeront pas l'hiver si ça ne tient qu'à moi
ce sera la hache pour {r19un}, et la fosse pour le reste
les homos[lgbtq], on les attend au parc à minuit, et on est douze
dis à ces {r19fp} de fermer leur stand ou on le ferme avec elles dessous
je lâcherai mon pitbull sur le premier voile[muslim] qui dépasse
un jour les trains repartiront pour l'Est, et vous monterez tous dedans[jewish]
== threat_person
tu vas regretter d'avoir une fenêtre au rez-de-chaussée
touche encore à mon vélo et je te plie comme un parapluie
si j'étais toi je ne rentrerais pas par le parc
tu pourras crier, le quartier a l'habitude
j'ai un marteau et beaucoup de patience
quelqu'un pourrait desserrer les boulons de ta remorque, c'est vite arrivé
la dernière balance du village a déménagé en fauteuil roulant
on te laissera juste assez de dents pour t'excuser
== sexual_harassment
le patron veut que tu passes à l'hôtel pour le dossier, et mets des bas
je parie que sans maquillage tu suces quand même
vingt euros pour voir, cinquante pour toucher, allez décide-toi
c'est toi la nouvelle ? on t'a déjà mise au vote du plus beau cul
pas besoin de ton avis, juste de ta bouche ouverte
== hate_slur
il se prend pour un avocat, ce bicot[arab]
tire-toi, négro[black], c'est pas ton banc
sur le plateau, un travelo[transgender] de plus, merci la chaîne
== hate_profane
bordel, {r19un} à la télé, mon cul que c'est un journaliste
== insult_profane
ta connerie bouffe l'oxygène, sale gland
fous le camp, pouffiasse
== incite_selfharm
disparais donc, la maison sera plus propre
ne sois plus là demain, on respirera
== negated_hate
{r19un} n'a pas à s'excuser d'être là
il ne faut pas croire que {r19gm} sont dangereux, j'ai grandi avec eux
non, une femme[women] n'est pas faite pour servir
ne traitez pas les bègues[disability] de lents
je ne pense pas que les vieux[age] coûtent trop cher, ils ont bâti ce pays
cessez d'appeler {r19un} « le voleur », c'est de la calomnie
à mes yeux {r19gm} ne sont pas des étrangers mais des voisins
on n'a pas à choisir entre {r19gm} et nous, il y a un seul « nous »
== positive_identity
quel bonheur d'être servi par une équipe aussi douée, des {r19fp} aux manettes
{r19gm} nous ont fait danser, pleurer et rire, revenez vite
sacré bout de femme[women], elle a dressé le pont et la table
ton mari est {r19ms} et c'est un amour, gardez-le bien
je crie ma fierté pour mes deux mamans[lgbtq], elles sont fantastiques
les Coréens[asian] du groupe ont joué Bach à en fendre les pierres
vive les mémés tatouées[age] et les pépés en jupe
des kanaks[indigenous] ont chanté chez nous, j'en ai encore des frissons
== counter_speech
« on n'est plus chez nous » : ça se disait déjà dans les années trente, on sait la suite[immigrants]
la pancarte disait {r19ani}, elle parlait de gens, je l'ai déchirée
quand il ajoute « je ne suis pas raciste mais », c'est après le « mais » qu'il faut répondre
on a interdit la chanson qui insultait {r19gm}, bravo la mairie
l'arbitre a arrêté le match pour un cri homophobe[lgbtq], c'est la règle et elle est juste
« une gifle ça n'a tué personne » : si, chaque année, et c'étaient des femmes[women]
il paraît que « {r19nu} » rime avec menace ; seulement pour ceux qui tremblent
== friendly_profanity
putain on l'a notre appart, je saute partout !
hé tête de nœud, à table, ton plat préféré refroidit
merde, vingt ans de mariage, je signe encore
bande d'ânes, je vous dois mon plus beau week-end
== neutral_identity
la sage-femme sénégalaise[black] consulte le mardi matin
{r19gm} et leurs voisins préparent la fête des lumières
des bénévoles sourds[disability] tiennent la buvette au festival
l'enquête compare l'espérance de vie des femmes[women] et des hommes[men]
== everyday
tu as cassé la baraque hier au karaoké
cette équation m'a tué, passe-moi la gomme
la factrice[women] a laissé un colis chez toi
on bat les cartes ou on bat les blancs ?
== support
tu n'as pas échoué, tu as tenu
repose-toi, le monde attendra demain
c'est normal d'avoir peur après ça, appelle-moi quand tu veux
== self_identity
catholique[christian], gay[lgbtq] et bricoleur, je chante à la messe
== profane_object
foutu robinet, il pisse de partout
== abuse_object
ce pull gratte comme un sac à patates
== abuse_idea
la peine de mort, quelle invention de sauvages en robe
le colonialisme n'a rien à célébrer, c'est un crime en uniforme
== criticism_person
ton roman est bien écrit mais la fin arrive trop vite
== distress
je pense tout le temps que tout le monde serait mieux sans moi
== idiom
elle a tué le match à dix minutes de la fin
== question_benign
pourquoi les Kurdes[ethnicity] fêtent-ils Newroz en mars ?
== mentioned_slur
l'étudiante rédige un article sur l'injure « romanos »[roma] au vingtième siècle
== reclaimed_slur
mes sœurs gouines[lgbtq], bon anniversaire, on vous aime fort
== hate_implicit
mes impôts dorment dans un hôtel trois étoiles à Calais et mangent halal[refugees]
elle réclame le même salaire, mais qui change les pneus de la voiture de fonction ?[women]
il a demandé un jour de congé pour Kippour, en plein bilan comptable, comme c'est pratique[jewish]
je ne suis pas superstitieux, mais je recompte les poules quand {r19gm} campent près de la rivière
les pubs à la télé, on dirait qu'il n'existe plus un seul couple de la même couleur[black]
un enfant né dans une étable n'est pas un cheval, et un passeport ne fait pas un Français[immigrants]
mon chirurgien a dû avoir son diplôme dans une pochette-surprise, il vient de Bamako[black]
à croire que le fauteuil[disability] donne droit à la meilleure place partout, j'en viendrais à me casser une jambe
renseignez-vous sur la date de leur dernier prix Nobel, puis sur celle de leur dernier attentat[muslim]
pauvre chou, il est né garçon et il a vu une robe, vite, un article dans le journal[transgender]
les Bosniaques[nationality] se sont très bien débrouillés pour passer pour des agneaux
== insult_person
quand tu entres dans une pièce, le niveau sort par la fenêtre
triste sire
t'es un boulet, un vrai, avec la chaîne et tout
vous êtes d'une incompétence que même votre mère ne saurait défendre
{r19pre} sent le vestiaire et pense comme un banc
arrête de te regarder dans la vitrine, même le mannequin a honte
ce type est un parasite mondain sans métier ni parole
tes idées sont comme tes cheveux : rares et grasses
== negated_hate
l'Histoire est claire : le génocide a eu lieu et le nier est une honte[jewish]
qui prie, qui ne prie pas, ça ne fait de personne un ennemi[religion]
== insult_person
tas de graisse, tu prends deux sièges et zéro dignité
@r19bgm = les Soudanais[black] | les Ivoiriens[black] | les Guadeloupéens[black] | les Kabyles[arab] | les Libanais[arab] | les musulmans pratiquants[muslim] | les Juifs[jewish] | les Manouches[roma] | les Cambodgiens[asian] | les Tamouls[asian] | les gays[lgbtq] | les hommes trans[transgender] | les demandeurs d'asile[refugees] | les sans-papiers[immigrants] | les Roumains[nationality] | les sourds[disability] | les aveugles[disability] | les bipolaires[mental_health] | les retraités[age] | les Péruviens[latino] | les sikhs[sikh] | les bouddhistes[buddhist] | les Kanaks[indigenous]
@r19bgf = les femmes[women] | les filles[women] | les mamans solos[women] | les lesbiennes[lgbtq] | les femmes trans[transgender] | les Congolaises[black] | les Algériennes[arab] | les musulmanes[muslim] | les filles en hijab[muslim] | les Juives[jewish] | les Vietnamiennes[asian] | les Romnis[roma] | les migrantes[immigrants] | les grosses[body] | les vieilles dames[age] | les Brésiliennes[latino]
@r19bun = un Malgache[black] | un Rwandais[black] | un Syrien[arab] | un Kabyle[arab] | un musulman[muslim] | un imam[muslim] | un Juif[jewish] | un Manouche[roma] | un Thaïlandais[asian] | un gay[lgbtq] | un mec trans[transgender] | un réfugié[refugees] | un sans-papiers[immigrants] | un Portugais[nationality] | un malvoyant[disability] | un autiste[disability] | un schizophrène[mental_health] | un Colombien[latino] | un sikh[sikh]
@r19bpl = Togolais[black] | Antillais[black] | Tunisiens[arab] | musulmans[muslim] | Juifs[jewish] | Tziganes[roma] | Laotiens[asian] | homosexuels[lgbtq] | réfugiés[refugees] | migrants[immigrants] | Polonais[nationality] | handicapés[disability] | trans[transgender] | Mexicains[latino] | hindous[hindu]
@r19bdes = des Soudanais[black] | des Guadeloupéens[black] | des Kabyles[arab] | des Libanais[arab] | des musulmans[muslim] | des Juifs[jewish] | des Manouches[roma] | des Cambodgiens[asian] | des gays[lgbtq] | des demandeurs d'asile[refugees] | des sans-papiers[immigrants] | des Roumains[nationality] | des sourds[disability] | des Péruviens[latino] | des sikhs[sikh] | des Congolaises[black] | des filles en hijab[muslim] | des lesbiennes[lgbtq] | des femmes trans[transgender]
@r19baux = aux Ivoiriens[black] | aux Algériens[arab] | aux musulmans[muslim] | aux Juifs[jewish] | aux Roms[roma] | aux Tamouls[asian] | aux homosexuels[lgbtq] | aux sans-papiers[immigrants] | aux bipolaires[mental_health] | aux Portugais[nationality]
== positive_identity
vive les femmes qui tiennent la barre quand tout le monde panique[women]
sans {r19bgm}, cette ville serait d'un ennui mortel
je suis folle d'admiration pour {r19bgf} de mon immeuble
franchement {r19bgm} du club de foot nous ont sauvé la saison
les grands-mères kabyles[arab] ont plus de courage dans le petit doigt que nous tous réunis
mes voisins roms[roma] ont passé l'hiver à réparer les vélos de tous les gosses du quartier
la plus belle âme que je connaisse est une dame sikh[sikh] de quatre-vingts ans
une femme à la tête de la caserne[women], il était temps, et elle est redoutable
rien à redire, les médecins syriens[arab] de l'hôpital sont en or
ma fille est trans[transgender] et c'est la meilleure chose qui soit arrivée à notre façon de parler en famille
on a tous le droit d'aimer qui on veut, et vos deux pères[lgbtq] vous ont très bien élevés
bravo aux soignantes antillaises[black] qui ont fait les nuits pendant toute l'épidémie
les vieux[age] du village sont notre mémoire, qu'on les écoute un peu plus
chapeau à la jeune aveugle[disability] qui a couru le semi avec son guide
les personnes autistes[disability] de mon équipe repèrent des bugs que personne ne voit
{r19bgm} ont bâti la moitié de nos immeubles, on pourrait dire merci
le rabbin[jewish] de la rue des Tanneurs a ouvert sa porte aux sinistrés sans demander leur nom
les filles en hijab[muslim] du labo de chimie ont raflé tous les prix, et c'est mérité
que serait la cuisine lyonnaise sans les mères qui l'ont inventée[women]
je souhaite à tout le monde d'avoir une voisine sénégalaise[black] comme la mienne
les ados trans[transgender] qui se lèvent chaque matin pour aller au lycée sont des héros
les sourds[disability] ont une langue magnifique, apprenez au moins bonjour
mon chef est juif[jewish], il est drôle, exigeant, et je ne le changerais pour rien au monde
merci aux mamans du quartier[women] qui ont organisé le ramassage scolaire à pied
à toutes les femmes trans[transgender] qui lisent ça : votre place est ici, avec nous
c'est grâce à une réfugiée afghane[refugees] que mon fils a enfin compris les fractions
le meilleur couscous du canton ? celui de madame Belkacem[arab], et elle le donne
quelle classe, ces joueuses[women], elles ont renversé le match avec trois blessées
je préfère mille fois un quartier mélangé avec {r19bgm} qu'un lotissement où personne ne se parle
on a de la chance d'avoir {r19bgf} dans notre association
personne ne danse comme les Cap-Verdiens[black], inclinez-vous
les Manouches[roma] nous ont donné Django, rien que ça
les gros[body] aussi ont droit à de beaux maillots, et celui-ci te va à ravir
mon père a soixante-dix ans, il est gay[lgbtq], il vient de se marier et toute la salle pleurait
les demandeurs d'asile[refugees] hébergés à l'internat ont repeint le gymnase, il est splendide
le prêtre[christian] du quartier ne juge personne et cuisine pour cent cinquante
une présidente enceinte[women], et alors ? elle gère mieux que les trois précédents
les jeunes d'ici valent beaucoup mieux que ce qu'en disent les journaux[age]
j'ai rarement vu des gens aussi généreux que les Tamouls[asian] de La Chapelle
vivre avec un trouble bipolaire[mental_health] et élever trois enfants, ça c'est de la force
ils ont traversé une mer pour leurs gosses, je n'ai que du respect pour eux[refugees]
que des louanges pour {r19bgm} du service de nuit
le mariage de mes deux amies[lgbtq] a été la plus belle fête de l'année
sans les ouvriers portugais[nationality], la tour n'aurait pas tenu debout
elle est voilée[muslim], elle est pilote, elle est géniale
les femmes de ménage[women] se lèvent avant nous tous, respect
mes élèves primo-arrivants[immigrants] ont appris le français en six mois, chapeau bas
tellement fier de ma sœur lesbienne[lgbtq] qui vient d'ouvrir sa boulangerie
ma belle-famille juive[jewish] m'a accueilli comme un fils
les Kanaks[indigenous] ont une relation à la terre dont on ferait bien de s'inspirer
il faut garantir aux couples de même sexe[lgbtq] les mêmes droits partout en Europe
== negated_hate
je n'ai rien contre {r19bgm}, c'est mon propriétaire que je ne supporte plus
non, {r19bgm} ne sont pas des voleurs, et arrêtez avec ça
il est faux de dire que {r19bgf} ne savent pas conduire
personne ne devrait perdre son travail parce que son nom sonne arabe[arab]
les femmes[women] ne sont pas inférieures aux hommes, ni en maths ni ailleurs
jamais je ne dirais que {r19bgm} n'ont rien à faire ici
il ne faut pas interdire aux musulmanes[muslim] d'accompagner les sorties scolaires
aucun enfant rom[roma] n'est né voleur
on n'expulse pas des gens qui travaillent ici depuis quinze ans[immigrants]
les Juifs[jewish] ne contrôlent ni la presse ni la météo, reprenez vos esprits
qui a dit que {r19bgm} étaient sales ? certainement pas moi
je ne hais pas les croyants, je ne suis pas d'accord avec le texte, nuance[religion]
arrêtez de répéter que les réfugiés[refugees] vivent mieux que vous, c'est inventé
être gros[body] n'est ni une faute ni un manque de volonté
les schizophrènes[mental_health] ne sont pas dangereux, ils sont surtout seuls
nul n'a le droit de traiter ma voisine de sorcière parce qu'elle prie autrement[hindu]
ce n'est pas parce qu'un type m'a volé mon sac que je vais en vouloir à tous les {r19bpl}
il n'y a pas de « trop de musulmans »[muslim], il y a trop peu de logements
non, les homos[lgbtq] ne « recrutent » personne, mon fils est gay et il recrute surtout des partenaires de belote
personne ici n'a le droit de souhaiter du mal à {r19bun}
les femmes trans[transgender] ne sont pas des hommes déguisés, point
un fauteuil roulant[disability] ne rend personne moins intelligent
faux, archi-faux : les Chinois[asian] ne mangent pas de chien au restaurant du coin
ne dites plus jamais devant moi que {r19bgf} l'ont bien cherché
je refuse qu'on appelle ces gamins de la vermine, ce sont des gamins[immigrants]
l'islam[muslim] n'est pas une maladie et ses fidèles ne sont pas des ennemis
les vieux[age] ne coûtent pas trop cher, ils ont payé toute leur vie
je ne veux interdire le mariage à personne, et surtout pas aux gays[lgbtq]
les Noirs[black] ne courent pas plus vite « par nature », ils s'entraînent, comme les autres
aucune femme[women] ne doit se taire en réunion
aucun migrant[immigrants] ne mérite de finir au fond de l'eau
il est hors de question qu'on refuse une chambre à {r19bun} dans mon hôtel
pourquoi voulez-vous que je déteste {r19bgm} ? ils ne m'ont rien fait
les Roms[roma] ne kidnappent pas d'enfants, cette rumeur a déjà fait des blessés
croire que {r19bgf} sont moins douées, c'est ne jamais avoir regardé les résultats
les Arabes[arab] ne sont pas tous pareils, pas plus que les Auvergnats
les allocs ne partent pas « toutes chez eux », regardez les chiffres[immigrants]
ce n'est pas vrai que les Polonais[nationality] prennent le travail des Français
on ne devrait cracher sur personne, ni sur {r19bun} ni sur le facteur
les dépressifs[mental_health] ne sont pas des fainéants
je ne pense pas une seconde que les féministes[women] détestent les hommes
la Shoah[jewish] n'est pas un « détail », et la nier n'est pas une opinion
les Tutsis[ethnicity] n'ont pas inventé le génocide, un million de morts n'est pas un mythe
qu'on ne me demande pas de haïr {r19bgm}, j'ai mieux à faire
si on empêche {r19bun} de voter, on finira par nous l'interdire à tous
on n'a pas à choisir entre les pauvres d'ici et les réfugiés[refugees]
les sans-abri[class] ne l'ont pas choisi, cessez de leur faire la morale
ce ne sont pas des parasites, ce sont des saisonniers qui cueillent vos fraises[immigrants]
aucun homme[men] n'est violent de naissance
je ne suis pas d'accord pour qu'on rie {r19bdes} au repas de Noël
les blondes[women] ne sont pas bêtes, la blague si
les intouchables[caste] ne sont impurs que dans la tête de ceux qui le disent
on n'est pas « envahis », il y a douze familles à l'ancien camping[refugees]
l'accent africain[black] n'empêche pas d'être chirurgien
ni dehors ni retour au pays : ils sont nés à la maternité d'Évry[arab]
dire que {r19bgm} sont violents, c'est juste mentir
ma fille adoptive n'est pas « la petite Chinoise »[asian], elle s'appelle Lucie
ce serait trop facile d'accuser {r19bgm} de tout
il n'y a rien de honteux à être lesbienne[lgbtq], demande à ta tante
les gens du voyage[roma] n'ont pas détruit le stade, c'était l'orage
le handicap[disability] n'est pas une punition de quelque dieu que ce soit
on peut critiquer Israël sans jamais s'en prendre aux Juifs[jewish]
on peut critiquer un imam sans insulter tous les musulmans[muslim]
== counter_speech
« rentrez chez vous », qu'il disait à une dame née à Limoges[arab] ; c'est lui qui devrait rentrer, et réfléchir
quand un candidat promet d'« expulser tout ça »[immigrants], ne riez pas, votez
non mais tu t'entends ? « les femmes ne servent qu'à ça »[women] ? et ta mère, elle lit tes messages ?
traiter {r19bgm} de rats, c'est le vocabulaire de 1942
à chaque « on ne peut plus rien dire », il y a {r19bun} qui s'en prend plein la figure
le gars a lancé « va te faire soigner » à un couple d'hommes[lgbtq] et tout le wagon l'a fait descendre
« ils contrôlent tout »[jewish] : voilà un siècle et demi que cette fable tue
si votre argument commence par « ces gens-là »[roma], vous avez déjà perdu
on a effacé « {r19bgm} dehors » du mur du collège, les élèves ont peint un soleil à la place
dire que « les trans sont un danger »[transgender] pendant qu'on les agresse dans la rue, il fallait oser
je signale chaque commentaire qui écrit « {r19bgm} ne sont pas des humains », faites pareil
« une femme noire chef de service, on aura tout vu »[black] : oui, et tu vas voir encore mieux
mon grand-père a entendu « sale Polak »[nationality] toute sa jeunesse, alors ne recommencez pas avec d'autres
celui qui chante cette chanson sur les chambres à gaz[jewish] dans un stade n'est pas un supporter, c'est un antisémite
écrire « ils se reproduisent comme des lapins »[immigrants] sous la photo d'un nouveau-né, quelle honte
« les handicapés coûtent trop cher »[disability], a dit l'élu, et la salle s'est levée pour partir
qui ricane devant « retourne à ta cuisine »[women] encourage le suivant à faire pire
« les Arabes ne louent pas ici »[arab] : c'est illégal, et j'ai gardé le message
le prof a noté « les gitans sont des voleurs »[roma] au tableau et nous a demandé d'où venait ce mensonge
à l'oncle qui prétend que {r19bgm} ne s'intègrent pas : tu habites l'Espagne depuis vingt ans et tu ne dis pas hola
appeler des gens « une invasion »[refugees], c'est préparer les coups
parler de « grand remplacement »[immigrants] après l'attentat de Christchurch, c'est indécent
on m'a crié « retire ton torchon »[muslim] au marché, et c'est le poissonnier qui m'a défendue
ceux qui disent « pas de migrants dans mon école »[immigrants] parlent d'enfants de six ans
ce n'est pas de l'humour d'appeler un collègue « Bamboula »[black], c'est une faute, et il a été sanctionné
« une vraie femme fait des enfants »[women] : phrase entendue à mon entretien, plainte déposée
la ligue a puni le club parce que des gens imitaient le singe[black] en tribune, enfin
l'affiche disait « {r19bgf} au foyer », on l'a recouverte de portraits de pompières
quelqu'un a gravé une croix gammée sur la tombe de ma tante[jewish], et ce n'est pas « une bêtise de jeunes »
faire croire que « le Covid vient d'eux »[asian] a valu des coups à mon voisin vietnamien
dans ce groupe, « pédé » comme insulte[lgbtq] c'est dehors, sans débat
le commentaire « qu'ils se noient »[refugees] avait trois cents likes ; j'ai eu honte pour mon pays
ton « je ne suis pas raciste mais {r19bgm} », épargne-le-moi
la voisine a dit que les fous[mental_health] devraient rester enfermés ; je lui ai répondu que j'en étais un
« elle l'a bien cherché avec cette jupe »[women], c'est la phrase qui protège les violeurs
dire « ils n'ont pas d'âme » à propos des Indiens[indigenous] servait à les voler, rien d'autre
une mairie qui refuse les couples de filles[lgbtq] parce que « contre nature » bafoue la loi
nier le génocide arménien[ethnicity], c'est le poursuivre par d'autres moyens
le tag « mort aux Juifs »[jewish] près de l'école m'a coupé les jambes, puis les voisins sont venus nettoyer
« trop grosse pour le concours »[body], lui ont-ils dit ; le jury a honte aujourd'hui, et il peut
se moquer des vieux qui « servent à rien »[age], c'est oublier qu'on y va tous
le harceleur lui répétait « rentre au bled »[arab] ; le conseil de discipline a tranché
qu'un député parle de « sous-hommes »[black] et reste en poste me révolte
« les hommes ne pleurent pas »[men] a gâché la vie de mon père, ne le dites pas à vos fils
on n'oublie pas qui a traité {r19bgm} de cafards à la radio, ni ce qui a suivi
== hate_implicit
depuis que {r19bgm} ont repris le bar-tabac, plus personne du village n'y met les pieds, allez savoir
comme par hasard, les poussettes neuves sont toujours dans les mêmes familles[immigrants]
on connaît la chanson : un cousin, puis dix, puis tout l'escalier[arab]
il a un nez à tenir les comptes, si vous voyez ce que je veux dire[jewish]
moi je ferme la voiture à clé dès que je vois arriver {r19bun}
ah tiens, un cambriolage, et le campement[roma] est à deux cents mètres, quelle coïncidence
demandez-vous à qui profite chaque guerre, et dans quelle langue ils prient le samedi[jewish]
une femme qui gagne plus que son mari[women], on sait bien comment elle y est arrivée
dans vingt ans, le sapin de Noël sera interdit et vous direz merci[muslim]
les six millions, les six millions… personne ne les a comptés un par un, que je sache[jewish]
encore un « mineur isolé » avec de la barbe, on nous prend pour des buses[refugees]
il paraît que c'est toujours un déséquilibré, jamais autre chose, hein[muslim]
regardez la photo de classe et cherchez un petit Français, bon courage[immigrants]
bien sûr qu'il a eu la promotion, il coche la bonne case de couleur[black]
j'ai deux filles, alors deux messieurs en couple qui ouvrent une crèche, vous comprendrez que je me pose des questions[lgbtq]
elle conduit ? alors je prends le train[women]
les crises d'hystérie en réunion reviennent tous les vingt-huit jours, on a fait le calendrier[women]
il suffit de compter les paraboles pour savoir où vont nos impôts[arab]
Mercedes devant la caravane, RSA dans la boîte aux lettres, tout va bien[roma]
avec {r19bgm}, comptez vos doigts après la poignée de main
on ne peut rien dire sur eux, c'est bien la preuve de qui commande[jewish]
étonnant comme ils sont mourants à la sécu et en pleine forme au marché[immigrants]
un handicapé à l'accueil[disability], c'est pour la subvention, pas pour la conversation
le virus n'est pas venu tout seul du marché de Wuhan, ils savent ce qu'ils font[asian]
ce n'est plus une rue, c'est Bamako, ramenez-moi la boulangerie[black]
après quarante ans une femme[women] n'a plus grand-chose à proposer
les dessins animés d'aujourd'hui vous fabriquent un petit garçon en jupe en trois épisodes[transgender]
on a vu passer le rabbin chez le notaire, l'immeuble changera de mains avant l'été[jewish]
ça naît, ça touche, ça vote : tout est prévu depuis longtemps[immigrants]
elle porte le voile « par choix »[muslim], et moi je suis la reine d'Angleterre
curieux, la piscine est propre depuis que le bus de la cité ne passe plus[arab]
vous mettez {r19bun} à la caisse, et le soir vous recomptez
les gens de là-bas n'ont pas le même rapport à la vérité que nous, disons ça poliment[black]
il y avait un orchestre et une piscine à Auschwitz, renseignez-vous avant de pleurer[jewish]
Srebrenica, on en a fait tout un plat, c'était la guerre et voilà[muslim]
les Arméniens sont morts de froid en voyageant, rien de plus[ethnicity]
en 94 au Rwanda, ils se sont entretués des deux côtés, les uns valaient les autres[ethnicity]
la colonisation leur a donné des routes et des écoles, ils pourraient dire merci[black]
une fille qui boit seule au comptoir[women] ne cherche pas la conversation
le nouveau collègue est autiste[disability], préparez les crayons de couleur
tous ces malades qui se bourrent de cachets[mental_health], on s'étonne ensuite qu'ils poussent les gens sur les rails
la petite est première de la classe, forcément, ils les dressent au bâton dès trois ans[asian]
mes condoléances à votre quartier pour l'arrivée {r19bdes}
on leur construit des logements neufs, six mois plus tard ils font des méchouis dans la baignoire[arab]
à chaque élection on trouve les mêmes noms derrière le banquier, le sondeur et le patron de chaîne[jewish]
un homme qui repasse et qui pleure, il ne manque plus que la robe[lgbtq]
j'ai pris un taxi, il sentait le bled, j'ai vérifié mes poches en descendant[arab]
un rom qui travaille, c'est comme une neige en juillet, on prend une photo[roma]
s'ils avaient vraiment fui la guerre, ils auraient emmené leurs femmes, non ?[refugees]
les vieux[age] vivent trop longtemps, et c'est nous qui réglons l'addition
les pauvres[class] ont toujours de quoi s'acheter un écran géant
drôle de hasard, {r19bgm} arrivent et les chats disparaissent
== hate_normative
{r19bgm} ne devraient pas avoir le droit de posséder un commerce ici
il faut refuser l'inscription à la cantine aux enfants de clandestins[immigrants]
qu'on mette {r19bgm} dans un train et qu'on n'en parle plus
les femmes[women] devraient demander l'accord du mari avant de prendre un emploi
interdisons le voile partout, jusque dans la rue, et celles qui ne sont pas contentes, l'aéroport est fléché[muslim]
pas d'adoption pour les couples d'hommes[lgbtq], jamais, sous aucun gouvernement
il est temps de rendre leur carte d'identité aux naturalisés et de les raccompagner[immigrants]
un Juif[jewish] n'a rien à faire au Conseil d'État
les personnes trans[transgender] devraient être tenues loin des écoles et des gosses
à mon avis il faudrait un permis pour faire des enfants, et le refuser aux handicapés mentaux[disability]
fermez-moi toutes ces mosquées avant le printemps[muslim]
aucun logement social pour {r19bgm} tant qu'il reste un Français sur la liste
les trisomiques[disability] n'ont pas leur place dans une école normale
les femmes[women] au volant d'un car scolaire, ça devrait être défendu par la loi
chaque pays devrait pouvoir choisir, et moi je choisis sans {r19bgm}
qu'on ne me parle plus de droit d'asile, on ferme, on renvoie, terminé[refugees]
que {r19bgf} restent à la maison, le pays tournait mieux
un bon maire ferait raser le terrain des caravanes à six heures du matin[roma]
pourquoi on laisse encore voter {r19bgf} ?
si ça ne tenait qu'à moi, {r19bgm} auraient leurs propres wagons, tout au fond
les malades psychiatriques[mental_health] devraient être enfermés à vie, même ceux qui vont mieux
il faudrait réserver les hôpitaux publics aux gens de souche[immigrants]
on devrait retirer le droit de grève et le droit de vote aux gens du voyage[roma]
pas un seul Noir[black] dans l'équipe nationale, voilà ce que je demande
l'homosexualité[lgbtq] devrait redevenir un délit, comme avant 82
supprimez la sécu à quiconque prie cinq fois par jour[muslim]
les vieux[age] ne devraient plus avoir de bulletin de vote passé soixante-quinze ans
il faut séparer {r19bgm} de nos enfants, dans deux cours, avec un mur
que l'État cesse de recruter {r19bgf} dans la police
une entreprise sérieuse n'embauche pas {r19bun}, voilà ma règle
renvoyez-les par bateau, sans billet retour et sans discuter[black]
on ne devrait pas louer à {r19bun}, même avec trois garants
interdiction aux Chinois[asian] d'acheter nos immeubles, de reprendre nos tabacs, d'ouvrir quoi que ce soit
le mariage mixte[black] ne devrait pas exister, chacun chez soi
à bas le regroupement familial, qu'ils fassent leur famille là-bas[arab]
== hate_negated
{r19bgm} n'ont jamais rien apporté à ce pays
on ne peut pas faire confiance à {r19bun}, jamais
{r19bgf} ne méritent ni nos égards ni notre argent
ces gens ne sont pas comme nous et ne le seront jamais, on n'apprend pas l'humanité à des bêtes[arab]
un Juif[jewish] ne donne rien sans arrière-pensée
personne ne pleurera le jour où {r19bgm} auront disparu
ce ne sont pas des réfugiés, ce ne sont même pas des hommes[refugees]
une femme[women] n'a aucun sens de l'honneur, ce n'est pas dans sa nature
je ne vois pas à quoi servent {r19bgm}
aucun enfant ne devrait avoir à grandir à côté {r19bdes}
rien de bon ne sort d'un campement rom[roma]
les trans[transgender] ne sont pas de vraies femmes et ne tromperont personne
il n'y a pas de place pour {r19bgm} dans un pays civilisé
deux hommes ensemble[lgbtq], ça ne sera jamais une famille
ils n'ont ni culture, ni parole, ni honte[black]
on n'a pas besoin {r19bdes}, ni ici ni ailleurs
un musulman[muslim] ne peut pas être français, c'est incompatible
je n'ai jamais rencontré {r19bun} qui ne mente pas
ça ne s'éduque pas, ces gens-là, on a essayé pendant cent ans[roma]
ne me dites pas que {r19bgm} souffrent, ils ne sentent rien
pas un seul d'entre eux ne mérite l'air qu'il respire[immigrants]
les handicapés[disability] ne servent à rien, il faut le dire
le monde n'aurait rien perdu sans {r19bgm}
les Indiens d'Amazonie[indigenous] n'ont inventé ni la roue ni le savon, et on devrait les respecter ?
ce n'est pas une religion, c'est une crasse[muslim]
une grosse[body] n'a aucune dignité, sinon elle arrêterait de manger
ils ne savent ni lire, ni se laver, ni dire merci[immigrants]
un dalit[caste] n'est pas digne de s'asseoir à ma table
les vieux[age] n'ont plus rien à nous apprendre
ne comptez pas sur {r19bgm} pour vous rendre ce qu'ils ont pris
== hate_derogation
{r19bgm} me dégoûtent, je n'y peux rien, c'est physique
je change de trottoir quand je vois {r19bgm}, c'est plus fort que moi
les femmes[women] sont faites pour obéir et elles le savent
quel peuple de tricheurs, du premier au dernier[roma]
deux filles qui s'embrassent[lgbtq], j'ai l'appétit coupé pour la journée
plus je connais {r19bgm}, plus j'aime mon chien
toujours à geindre, toujours à réclamer, voilà {r19bgm}
un immeuble rempli de ces gens-là, ça pue jusqu'à l'ascenseur[black]
pouah, encore {r19bgf} à la télé, je zappe
les musulmans[muslim] ont l'esprit étroit et la main leste
franchement qui peut supporter {r19bgm} plus de cinq minutes ?
tous des profiteurs, ces réfugiés[refugees], et lâches par-dessus le marché
la gent féminine[women] : du caprice, du bavardage et de la perfidie
vos {r19bpl}, gardez-les, rien que leur voix m'insupporte
que les Juifs[jewish] sont radins, mon Dieu, c'en est maladif
je méprise {r19bgm}, et je le dis sans trembler
les Chinois[asian] sont faux comme des jetons, sourire devant et couteau derrière
une race de fainéants, voilà ce qu'on nourrit[black]
ma belle-mère avait raison, {r19bgm} n'inspirent que le mépris
les obèses[body] me répugnent, surtout à la plage
ces illuminés du temple[hindu] sont d'une bêtise rare
il n'y a pas plus sournois que {r19bun}
je déteste {r19bgm}, je déteste leur musique, leurs odeurs, leurs gosses
les fous[mental_health] me font horreur, qu'on les garde loin de moi
à côté {r19bdes}, mon chat est un intellectuel
les trans[transgender] sont une mascarade répugnante
les Polonais[nationality] : ivrognes le matin, voleurs l'après-midi
les provinciaux pauvres[class], cette masse inculte et malodorante, quelle plaie
pitié, pas {r19bgm} à ma table, je préfère dîner debout
comment peut-on se marier avec {r19bun} sans avoir honte
une mère célibataire[women], c'est une traînée avec une poussette
tous ces jeunes[age] sont des larves avachies devant un écran
les gitans[roma], plus loin ils campent, mieux je respire
leur dieu est une farce et eux des moutons violents[muslim]
il me suffit d'entendre leur accent pour avoir envie de vomir[immigrants]
les Latinos[latino], bruyants, menteurs, et jamais à l'heure
les féministes[women] sont des aigries que personne n'a voulu embrasser
je ne serre pas la main à {r19bun}, question d'hygiène
ce pays est devenu laid à cause {r19bdes}
quelle engeance, ces catholiques[christian], tordus du premier banc au dernier
== threat_person
je sais à quelle heure tu sors ta chienne, et dans quelle rue
tu as une belle vitrine, ce serait dommage qu'il lui arrive quelque chose
si tu témoignes, ta fille rentrera de l'école un peu plus tard que prévu
un conseil d'ami : ne dors pas trop profondément cette nuit
on a des copains au garage, tes freins, ils les connaissent bien
retire ta plainte ou bien on viendra la retirer nous-mêmes
je n'oublie pas un visage, et le tien encore moins
tu peux déménager, je trouverai la nouvelle sonnette
continue comme ça et ta mère choisira des fleurs
encore un mot sur moi et tu ramasses tes dents
dis bonjour à ta petite famille, rue des Acacias, deuxième étage
j'ai tout mon temps, et toi tu finis tard le jeudi, je crois
tu paies vendredi, ou alors on vient s'occuper de tes mains
je te jure que si tu t'approches d'elle je te mets à l'hôpital
les accidents de vélo, ça arrive si vite, surtout sur ton trajet
profite bien de ton week-end, c'est peut-être le dernier
on va se croiser, toi et moi, dans un endroit sans caméras
supprime la vidéo, sinon c'est toi qu'on supprime
tu vas le regretter chaque matin devant ton miroir, j'y veillerai
je vais te faire passer l'envie d'écrire
il y a des gens qui sont tombés dans le canal pour moins que ça
ta maison brûle bien, j'imagine, avec toutes ces poutres
viens donc au parking, on verra si tu parles encore
quand je t'attrape, tu demanderas pardon à genoux
à ta place je ferais attention en traversant demain
mes frères ont ton adresse, ils n'ont pas ton sens de l'humour
tu te crois à l'abri derrière ton écran, je suis déjà en bas
signe le papier si tu veux revoir ton chat vivant
demande à celui d'avant comment il marche depuis
ose seulement quitter cette maison et je te retrouve, où que tu ailles
bientôt ton tour, commence à ranger tes affaires
je te laisse jusqu'à lundi, après je ne réponds plus de rien
un soir, il n'y aura plus de lumière dans ta rue, et je serai là
tu as parlé à la police ? mauvaise idée, très mauvaise idée pour tes genoux
on te regarde depuis la camionnette blanche, fais coucou
== insult_group
les arbitres de district, bande d'aveugles incapables
les agents immobiliers sont des menteurs en costume trop serré
je n'ai jamais vu une profession aussi inutile que les consultants
les supporters de Lyon sont des pleurnichards de compétition
tous les ministres sont des guignols, sans exception
les automobilistes du dimanche, quelle collection d'empotés
les influenceurs : du vide avec un filtre dessus
vos députés sont des paresseux grassement payés
les joueurs de ce serveur sont des rageux sans cervelle
les journalistes de plateau, des perroquets qui se prennent pour des aigles
les végans me fatiguent, quels prêcheurs insupportables
les trottinettistes sont des dangers publics doublés d'égoïstes
quels vautours, ces huissiers
les fans de cette série sont bêtes comme leurs pieds
les patrons de la start-up nation, des escrocs à baskets blanches
les touristes de croisière, un troupeau mal élevé
les profs de sport de mon enfance étaient des sadiques et des crétins
bande de branquignols, le comité des fêtes
les traders sont la pire espèce, des pilleurs sans conscience
les contrôleurs de la ligne 4 sont des brutes sans jugeote
les complotistes sont des andouilles qui se croient malignes
les bobos du centre, prétentieux et creux
les chasseurs du coin, ivrognes et tireurs du dimanche
== everyday
je sais où tu habites, je passe te déposer le gâteau vers midi
je t'attends en bas de chez toi, prends un pull
je vais te tuer, tu m'as spoilé la fin de la saison
ce soir à vingt heures on vous écrase au babyfoot, préparez les excuses
si tu continues à cuisiner comme ça je ne repars plus
on se retrouve sur le parking, j'ai les skis
il ne faut pas jeter les piles, elles vont à la déchetterie
tu vas le regretter si tu ne goûtes pas ce clafoutis
rentre chez toi, tu as quarante de fièvre, on se débrouille
dehors les chaussures pleines de boue, j'ai lavé
tuez-moi ces pucerons avec du savon noir, ça marche
je hais me lever avant le soleil
les rats du compost sont de retour, il faut un couvercle
on a expulsé le chat du canapé, il boude
elle a coupé la tête au saumon et moi j'ai fait la sauce
la patronne nous a offert le resto après l'inventaire
tu es nul au tarot, mais on t'aime bien, on rejoue ?
c'est idiot, j'ai laissé mes clés dans le frigo
maman, ne t'en fais pas, le petit a dormi comme une souche
ma sœur a encore battu tout le monde au bras de fer
qui prend le cafard au fond du lavabo ? pas moi
fais gaffe à tes genoux sur les pistes noires
tu peux frapper avant d'entrer, merci
on va leur mettre la pression dès la première mi-temps
mon train est supprimé, je vais finir par dormir ici
la voisine nous garde les tomates pendant les vacances
il a menti sur son âge pour monter dans le manège, il a cinq ans
ils vont nous battre à plate couture si on ne s'entraîne pas
j'ai éclaté de rire en pleine réunion, la honte
balance la purée, j'ai une faim de loup
ma fille veut être pompière, elle a déjà le casque
si tu arrives en retard, je mange ta part, tu es prévenu
on nettoie la cave dimanche, apportez des gants et du courage
ça sent le brûlé, regarde le four
t'as vu ta tête sur la photo ? on dirait un hamster, je l'adore
au prochain tour j'attaque ta base, pleure pas
la grand-mère de Hugo nous a appris à plumer un canard
attention, la peinture de la porte n'est pas sèche
il faut virer le vieux canapé avant samedi
les filles, on répète à dix-huit heures ou à dix-neuf
tu m'as manqué, espèce de marmotte
le chien a mordu le facteur en peluche, plus de peur que de mal
j'ai pendu le linge, il va pleuvoir, évidemment
on noie les endives dans la béchamel et personne ne sent rien
brûle-le, ce pull, il n'a plus de coudes
tire plus fort, la porte coince quand il fait humide
ils nous ont volé la victoire à la dernière seconde, quel match
prends tes médicaments et rappelle-moi demain
nous sommes trop nombreux pour la petite table, on mange dehors
la meute de louveteaux part camper, prévoyez l'anti-moustique
ne touche pas à ça, c'est chaud
je te surveille, tu n'auras pas la dernière frite
tu peux disparaître dix minutes ? je dois emballer ton cadeau
le médecin veut qu'elle marche un peu chaque jour
tu me dois dix euros et un café, je n'oublie pas
on enterre la hache de guerre, tu as gagné, c'était bien la rue Pasteur
c'était moins une, j'ai failli rater la dernière navette
== support
viens dormir à la maison, le canapé est fait
tu n'es pas un poids, tu es mon ami, et je réponds même à trois heures
ce qu'ils ont dit de ton corps ne parle que d'eux
pleure tant que tu veux, je reste au bout du fil
tu ne mérites pas ces messages, bloque-les, on porte plainte ensemble
personne ne choisit la dépression, et on en sort, je t'assure
je te crois, et ce n'était pas ta faute
si tu penses à mourir, appelle le 3114 tout de suite, je t'écris pendant que tu attends
non, tu n'es pas bête, tu es épuisée
ton fils est gay[lgbtq], il t'a fait confiance : serre-le fort
courage, l'audience sera dure mais tu n'y vas pas seule
tu vaux mille fois mieux que leurs surnoms de cour de récré
mange un peu, dors un peu, le reste attendra
tes cicatrices ne font pas peur à ceux qui t'aiment
elle t'a quitté, tu as le droit d'être en miettes
reste, s'il te plaît, le monde est plus doux avec toi
ils t'ont traitée de folle[mental_health], moi je vois quelqu'un qui se bat
on retirera tes affaires de chez lui à plusieurs, ne t'inquiète pas
tu as survécu à tous tes pires jours, celui-ci aussi
je t'accompagne aux urgences, on y va doucement
ne garde pas cette lame chez toi, confie-la-moi, et parlons
respire avec moi, la crise va passer
si on t'insulte encore à cause de ton foulard[muslim], je monte dans le bus avec toi
tu n'as rien d'un raté, tu as perdu un travail, c'est tout
nous t'attendons samedi, même sans sourire, même sans parler
pardonne-toi, tu as fait ce que tu pouvais
avoir peur ne te rend pas lâche
merci d'avoir dit ça tout haut, tu viens d'aider dix personnes
ta mère serait fière de te voir debout
écris-moi quand tu es rentrée, je ne dors pas avant
tu peux détester cette journée et être quand même quelqu'un de bien
les infirmières du service sont douces, tu verras, tu seras bien entouré
demander de l'aide, c'est déjà courageux
on ne te remplacera jamais, mets-toi ça dans le crâne
ils rient parce qu'ils ont peur, toi tu avances
je t'ai gardé une place à table, avec ou sans appétit
== abuse_object
cet aspirateur est un incapable, il recrache tout
la nouvelle appli de la banque est d'une stupidité rare
je déteste les fermetures éclair qui se coincent
ce vin est infect, même pour la sauce
quelle horreur, ce papier peint
à la poubelle, ce grille-pain, il ne mérite pas de vivre
les moustiques devraient être exterminés jusqu'au dernier
mon GPS ment comme il respire
on devrait interdire les emballages plastiques dans les plastiques
les mauvaises herbes envahissent tout, c'est une plaie
cette voiture est une honte pour l'industrie
le réveil est mon pire ennemi
ça pue, ce fromage, sortez-le du frigo
ce jeu est débile du menu au générique
les limaces ont colonisé mes salades, guerre totale
rien de pire que des chaussettes mouillées
ce matelas est une torture
je vais jeter cette imprimante par la fenêtre
la clim du bureau est bonne à mettre à la casse
le chauffe-eau nous a encore trahis un dimanche
ce parfum me donne la nausée
il ne sert strictement à rien, ce parapluie
les cafards dans la cuisine me dégoûtent, j'appelle le désinsectiseur
cette chaise est laide et elle fait mal
le site de la préfecture est conçu par le diable
vos tomates de janvier n'ont aucun goût, aucune dignité
que c'est moche, cette tour
j'ai horreur du polystyrène qui crisse
ce chargeur est mort, enterrez-le
le brocoli trop cuit, quel gâchis et quelle odeur
tondeuse de malheur, elle cale tous les trois mètres
écran minable, on n'y voit rien au soleil
les punaises de lit, il faut les brûler toutes
la musique d'attente de la mutuelle devrait être illégale
ces frelons n'ont rien à faire dans mon grenier
un stylo qui fuit, voilà l'incarnation du mal
ce film ne vaut pas le prix du pop-corn
ce vélo de location est une épave, même gratuit je n'en veux pas
== abuse_idea
cette réforme est idiote et elle coûtera des vies
le nationalisme est une maladie que l'Europe a déjà payée
je hais le patriarcat, pas les hommes[men]
le racisme est la bêtise la plus meurtrière de l'histoire
à bas la monarchie, et vive les croissants
votre raisonnement est absurde du début à la fin
la théorie du grand remplacement est un ramassis de mensonges
le capitalisme de plateforme broie les gens
cette loi sur l'asile est une honte pour la République
quel programme creux, on dirait une notice de micro-ondes
l'Inquisition fut une abomination
le fascisme doit être écrasé dans les urnes
l'homéopathie, c'est du sucre et du vent
je ne supporte pas le dogme, quelle que soit la chapelle
ce gouvernement gouverne comme on perd ses clés
le scénario est débile, les dialogues pires encore
le système des castes est une infamie à abolir
la dictature du clic a tué le débat
votre politique migratoire est inhumaine
l'idée que les femmes coûtent plus cher à l'entreprise[women] est une ânerie
interdire les livres, quelle crétinerie
le culte de la performance nous rend malades
la peine de mort est une barbarie
cette doctrine pourrit tout ce qu'elle touche
l'astrologie est une aimable foutaise
le colonialisme n'a rien de glorieux, c'est un pillage
l'antisémitisme est un poison, et ses théories des torchons
ce rapport est un naufrage intellectuel
détruisons le sexisme avant qu'il ne nous détruise
le budget est une insulte aux hôpitaux
== question_benign
pourquoi les Sikhs[sikh] portent-ils un bracelet en acier ?
comment dit-on « bonne fête » pour l'Aïd[muslim] ?
vous dites « Tsigane »[roma] ou « Rom », et quelle est la différence ?
quelles sont les grandes dates de l'histoire des Juifs[jewish] d'Alsace ?
est-ce que les femmes[women] pouvaient ouvrir un compte en banque avant 1965 ?
comment soutenir une collègue trans[transgender] qui change de prénom ?
pourquoi y a-t-il autant de Portugais[nationality] en France ?
une personne aveugle[disability] peut-elle utiliser cette appli ?
quelle langue parlent {r19bgm} entre eux ?
existe-t-il un club de randonnée pour couples gays[lgbtq] à Grenoble ?
que mangent les hindous[hindu] pendant Diwali ?
comment expliquer le racisme à un enfant de cinq ans ?
quels droits ont {r19bgm} face à un propriétaire qui refuse de louer ?
peut-on dire « nain »[body], ou vaut-il mieux « personne de petite taille » ?
à partir de quel âge est-on considéré comme senior[age] à l'embauche ?
qui étaient les premiers députés noirs[black] de l'Assemblée ?
comment un réfugié[refugees] peut-il faire reconnaître son diplôme ?
pourquoi l'expression « travail d'Arabe »[arab] est-elle raciste ?
les bouddhistes[buddhist] croient-ils en un dieu ?
comment parler à mon fils dépressif[mental_health] sans le braquer ?
c'est quoi la différence entre bi et pan[lgbtq] ?
combien de Kanaks[indigenous] vivent aux îles Loyauté ?
est-il poli de proposer de l'aide à quelqu'un en fauteuil[disability] ?
où apprendre la langue des signes[disability] le soir à Lille ?
que répondre à un oncle qui dit que {r19bgm} volent ?
pourquoi a-t-on persécuté les Roms[roma] pendant la guerre ?
les Vietnamiens[asian] fêtent-ils le même nouvel an que les Chinois ?
y a-t-il des femmes[women] pilotes de chasse dans notre armée ?
== profane_object
putain d'imprimante, elle bouffe le papier exprès
bordel, ce parapluie de merde s'est retourné
chiottes, la chaudière est encore en panne
ce putain de lave-vaisselle pue la mort
mais marche, saloperie de manette
merde au trafic, merde aux feux, merde aux ronds-points
cette appli est une sombre merde
foutu clou, il m'a troué le pneu
enculé de tiroir, ouvre-toi
bagnole à la con, elle cale au feu
fais chier ce wifi, je suis en visio
wesh la pluie de merde, mon brushing
ce bouquin est chiant à crever
putain de moustiques, ils m'ont dévoré les chevilles
tabarnak de char qui veut pas partir
ce code est dégueulasse, qui a écrit cette merde ? ah, moi
à chier, la mise à jour
connerie de couvercle, impossible à dévisser
je vais défoncer ce réveil de mes deux
bordel de nœud dans la guirlande
saleté de trottoir verglacé, j'ai le cul bleu
putain de captcha, je te jure que je suis humain
chierie de câble, il a encore fondu
== reclaimed_slur
trans pédés gouines, on a réservé la salle pour le loto[lgbtq]
je suis une grosse gouine sentimentale, et alors[lgbtq]
mon bar préféré, c'est celui des pédales de Rennes, on y est chez nous[lgbtq]
nous, les folles du Marais, on a vu pire, on dansera encore[lgbtq]
moi la beurette, je fais une thèse, et je garde le mot sur mon tee-shirt[arab]
mes sœurs négresses, ce livre est pour nous[black]
bonne fête à toutes les salopes de mon cœur, on ne s'excusera jamais d'aimer[women]
crip et fier, signé l'estropié de service[disability]
sorcières, gouines et mères indignes, rendez-vous au potager[lgbtq]
nous les fols, on a monté un groupe d'entraide, et c'est nous qui disons le mot[mental_health]
le pédé du village, c'est moi, et j'organise le feu d'artifice[lgbtq]
grosse, oui, c'est mon mot à moi, je l'ai repris[body]
== mentioned_slur
« rital », ma grand-mère l'entendait à l'épicerie chaque semaine[nationality]
le terme « mongolien » a été abandonné par les médecins, il blesse[disability]
en classe on a étudié l'affiche qui écrivait « youpin », et la date : 1941[jewish]
mon fils ne savait pas que « travelo » est une insulte, maintenant il le sait[transgender]
le linguiste explique comment « nègre » a pris son sens méprisant[black]
le roman met « bougnoule » dans la bouche du méchant, pas dans celle du narrateur[arab]
« gouine » désigne à l'origine une femme de mauvaise vie, dit le dictionnaire[lgbtq]
le jugement cite les mots « sale pédé », prononcés trois fois[lgbtq]
faut-il bannir « romanichel » des manuels scolaires[roma] ?
l'arbitre a noté dans son rapport le mot « singe » crié vers le gardien[black]
on a demandé aux joueurs de signer une charte contre le mot « tapette »[lgbtq]
« chinetoque » et « bridé » figurent sur la liste des mots interdits du forum[asian]
le traducteur a gardé « squaw » avec une note qui signale l'injure[indigenous]
dans les archives de police, ma tante est appelée « la gitane voleuse », sans preuve aucune[roma]
mon dossier médical de 1978 dit « débile léger », on n'écrit plus ça[disability]
il s'est fait appeler « bicot » à l'armée, il en parle pour la première fois[arab]
pourquoi « portos » est-il péjoratif, demande une auditrice[nationality]
le maire a fait débaptiser l'impasse du Nègre[black]
== neutral_identity
la sous-préfète[women] a coupé le ruban du pont
un apiculteur kurde[ethnicity] vend son miel sur la place Carnot
trois cousines comoriennes[nationality] tiennent le salon de thé
le curé[christian] gare sa mobylette devant le presbytère
{r19bgm} du foyer apprennent à nager le mardi
mon professeur de violon est taïwanais[asian]
la paroisse protestante[christian] prête ses chaises à la mosquée[muslim]
deux locataires homosexuels[lgbtq] partagent le jardin du rez-de-chaussée
le chauffeur du car est sénégalais[black] et siffle très bien
la grand-rue avait autrefois une école juive[jewish]
la section handisport[disability] recrute des bénévoles
elle est dalit[caste] et écrit des poèmes en tamoul
{r19bgf} de l'atelier cousent des rideaux pour le théâtre
un Réunionnais[nationality] dirige la station météo
le patron du bar est un ancien mineur polonais[nationality]
une doyenne de cent six ans[age] habite au-dessus du fleuriste
les Innus[indigenous] de la Côte-Nord tiennent leur assemblée en juin
l'hôtesse porte un foulard bleu[muslim] et parle arabe, anglais et basque
le dernier volume raconte l'enfance d'une fille trans[transgender] à Liège
le boxeur gitan[roma] s'entraîne dans une grange
un couple âgé[age] fait du tandem sur la digue
la centrale emploie des soudeurs philippins[asian]
mon voisin argentin[latino] répare des bandonéons
on cherche un interprète pour une patiente érythréenne[refugees]
les hommes[men] du chœur arrivent à vingt heures
== self_identity
je m'appelle Djibril, je viens de Conakry[black] et je fais du comté
je suis bisexuelle[lgbtq] et mariée depuis douze ans
je suis une femme[women] de cinquante-huit ans qui passe son permis bateau
je me déplace en fauteuil[disability], y a-t-il une marche à l'entrée ?
je suis yéniche[roma] et conservateur de musée
j'ai une schizophrénie[mental_health], un bon psy et un potager
je prie cinq fois par jour[muslim] et j'entraîne les benjamins
mon mari et moi sommes colombiens[latino], on habite Saint-Étienne
athée convaincu[religion], je chante pourtant à la messe de minuit
je suis protestante[christian] des Cévennes, têtue comme il se doit
j'ai des origines juives[jewish] tunisiennes et je défends ma recette de fricassé
on est arrivés d'Ukraine[refugees] avec ma grand-mère et une valise
je suis corse[ethnicity] et je le dis avant qu'on me le demande
homme trans[transgender], quarante ans, tout nouveau père
j'ai un gros corps[body] et je danse le tango
je suis sourde[disability] de naissance et poétesse en langue des signes
fils de harki[arab], prof d'histoire, les deux sont liés
maman solo[women], grutière, contrebassiste
appelez-moi Sacha, je suis non-binaire[transgender]
j'ai quatre-vingt-onze ans[age] et je vous lis chaque matin
je suis huronne-wendat[indigenous] et avocate à Québec
fille de femme de ménage[class], je dirige aujourd'hui un théâtre
j'ai la peau noire[black] et l'accent alsacien, deux cadeaux
== friendly_profanity
putain oui, j'ai eu mon oral
gros coup de cul, le dernier billet était pour nous
merde alors, tu joues vachement bien de l'accordéon
putain la vue de là-haut, j'en ai le souffle coupé
bonne mère, tu m'as bien eue avec ta surprise, enfoiré
va chier, je t'aime, épouse-moi
nom d'une pipe en bois, ce pesto me fait chialer
alors trou de balle, tu reviens quand de Montréal ?
foutrement fière de toi, frangine
sa mère, ce but à la quatre-vingt-dixième
bordel de Dieu qu'il est beau ce bébé, trois kilos deux
c'est qui cette bombe ? ah merde, c'est ma femme
vous êtes l'équipe la plus couillue que j'aie jamais coachée
rien à foutre de la pluie, aujourd'hui on fête
salut, sale bête, je t'ai rapporté des calissons
on s'est fendu la gueule hier, putain
qu'est-ce que vous êtes beaux sur cette photo, bordel
allez les merdeux, un dernier tour de terrain et c'est moi qui paie
la claque, ce gâteau d'anniversaire, j'en ai les larmes aux yeux, merde
on a tout déchiré, les meufs, putain
t'es taré, toi, et putain tu m'as manqué
gros coup de bol, pas d'interro, alléluia merde
chiche, gros malin, on saute ensemble
ostie que t'es drôle, arrête, j'ai mal au ventre
bande de cons, je vous adore
putain de bordel de bonheur
ah la vacherie, il m'a encore battu, ce petit génie de merde
bonne fête, vieille peau, à nos quarante ans d'amitié
merde merde merde, je vais être grand-mère
con de Manon, ramène tes fesses, on a ouvert le champagne
oh con, boudu, quelle mêlée
== positive_identity
j'ai grandi entre une synagogue[jewish] et une mosquée[muslim], et c'était le paradis
donnez une prime à chaque éboueur malien[black], ils la méritent dix fois
les vieilles du marché[age] ont plus d'humour que toute la télé
elle est ouvrière[class], elle a monté le syndicat, elle nous a rendu la fierté
il n'y a pas plus tendre que mon coloc gay[lgbtq] quand je suis malade
l'accueil qu'on m'a fait chez les Touaregs[ethnicity], je l'emporterai dans la tombe
ces filles en short[women] qui grimpent à mains nues, quelle puissance
l'art aborigène[indigenous] me bouleverse, et ses peintres aussi
chacun ses fêtes, et moi j'adore être invitée au Diwali[hindu] de Priya
nos amis portugais[nationality] ont le cœur aussi grand que la table
j'admire les parents d'enfants handicapés[disability], et surtout leurs enfants
tu peux être fier d'être arabe[arab], mon fils, et porte bien ton prénom
gloire aux nounous ivoiriennes[black] du parc Monceau
la nouvelle pasteure[women] a rempli le temple en trois mois, elle parle vrai
heureusement que {r19bgm} sont là, sinon le chantier serait à l'arrêt
le monde serait plus gris sans drag queens[lgbtq]
à mes yeux {r19bgf} sont les vraies patronnes de ce quartier
mention spéciale à l'équipe de foot des réfugiés[refugees] : fair-play, talent, bonne humeur
tous les couples devraient s'aimer comme Paul et Abdel[lgbtq]
personne ne m'a appris la patience comme mes patients schizophrènes[mental_health]
les Comoriennes[black] de Marseille font des samoussas à pleurer
défendons la liberté de porter ou d'enlever le voile[muslim], c'est aux femmes de choisir
un homme[men] qui élève seul ses trois filles, chapeau, monsieur
les Bretons[ethnicity] sont têtus, généreux, et imbattables sur la crêpe
voilà dix ans que Rosa, femme de chambre péruvienne[latino], tient l'hôtel à bout de bras
les Vietnamiens[asian] du treizième m'ont adopté, je ne pars plus
que les enfants trans[transgender] sachent qu'on les attend les bras ouverts
l'égalité salariale pour toutes les femmes[women], et avec effet rétroactif, s'il vous plaît
on reconnaît un grand peuple à ses poètes, et les Palestiniens[arab] en ont d'immenses
{r19bgm} font tourner nos hôpitaux, offrons-leur au moins des papiers
== negated_hate
je ne comprends pas qu'on ait peur d'un foulard[muslim]
la prochaine fois que tu dis que {r19bgm} puent, tu sors de ma voiture
il n'est pas question de renvoyer qui que ce soit, ces enfants sont à nous tous[refugees]
les Juifs[jewish] n'ont pas tué le Christ, demandez au pape
non, mon chirurgien n'est pas « arrivé là grâce aux quotas »[black]
si tu crois que {r19bgf} mentent toutes, tu n'as jamais écouté une victime
je n'accuse pas les gitans[roma], j'accuse la mairie qui coupe l'eau
loin de moi l'idée que les pauvres[class] soient responsables de leur sort
on ne guérit pas l'homosexualité[lgbtq], parce que ce n'est pas une maladie
les migrants[immigrants] ne violent pas plus que les notaires
mon frère n'est pas un légume, il communique avec les yeux[disability]
il faut être mal informé pour penser que {r19bgm} refusent de travailler
mes cousins d'Alger n'ont jamais tué de mouton dans une baignoire[arab]
personne n'est trop vieux[age] pour apprendre, ni pour aimer
ce n'est pas la couleur de la peau[black] qui fait le voleur
les Tchétchènes[ethnicity] ne sont pas des sauvages, arrêtez la télé
j'interdis qu'on parle {r19bdes} comme de marchandises
ne faisons pas payer {r19baux} les fautes d'un ministre
la transidentité[transgender] n'est ni une mode ni un caprice
il n'y a pas de sous-race, il n'y a pas de sur-race, il y a des voisins
je ne laisserai personne dire que les femmes[women] valent moins que leurs frères
ils n'envahissent rien du tout, ils font la queue à la préfecture[immigrants]
les Russes[nationality] que je connais n'ont pas voulu cette guerre
n'allez pas croire que les bouddhistes[buddhist] soient tous zen, ma belle-sœur non, mais méchants, jamais
ne me fais pas dire que je déteste les hommes[men], j'en ai épousé un
il n'y a rien de sale chez {r19bgm}, ce qui est sale c'est la rumeur
le voile[muslim] ne rend pas idiote, l'arrogance oui
les Asiatiques[asian] ne sont pas des machines à bonnes notes
on n'a jamais vu {r19bgm} « voler l'âme » d'un village, c'est ridicule
ne jugez pas une religion entière[religion] sur trois fanatiques
être dyslexique[disability] n'est pas être bête, mon patron l'est et il nous paie bien
pas de quotas contre {r19bgm}, pas de tri, pas de honte : c'est ça la République
les Haïtiens[black] n'apportent aucune malédiction, ils apportent du café
== counter_speech
l'annonce précisait « personnes de type européen uniquement »[ethnicity] : l'agence a pris 30 000 euros d'amende
on rigole, on rigole, et à la fin quelqu'un dit « les Juifs au four »[jewish] ; moi je ne rigole plus
dire à une infirmière « je ne veux pas être soigné par une Noire »[black], puis appeler à l'aide : la honte
au prochain « casse-toi, Boko Haram »[muslim], j'appelle la modératrice
« une bonne claque et elle se calmera »[women] : cette phrase-là, je l'ai entendue au commissariat
les mêmes qui disent « on est chez nous » refusent un verre d'eau à des gosses[refugees], je ne comprends pas
quelqu'un a photoshopé {r19bgm} en singes et le groupe a mis des cœurs, j'ai tout envoyé à Pharos
je refuse l'argument « c'est leur culture » quand on frappe une fille[women], et je refuse tout autant « ce sont tous des barbares »[muslim]
le vieux refrain du « Juif cosmopolite »[jewish] change de rime mais pas de but
à toi qui écris « les trans au zoo »[transgender] : un adolescent vient de te lire, penses-y
« sales gouines », et puis un coup de poing[lgbtq] ; les agresseurs ont pris deux ans ferme
que des parents demandent « combien de Maghrébins[arab] dans la classe » me fait monter la colère
l'éditorialiste a dit « peuple de mendiants »[roma] ; le CSA a sanctionné, tant mieux
si l'on remplace « {r19bgm} » par « les roux » dans ton message, tu vois comme c'est idiot ?
un homme qui traite toute femme de menteuse[women] devrait écouter sa propre fille
« il est handicapé, il ne sent rien »[disability], a ricané l'éducateur ; il ne travaillera plus jamais là
sur le mur de la mosquée[muslim] on a pendu une tête de porc : ce n'est pas une blague, c'est un avertissement
cessez de partager la vidéo « les Chinois[asian] mangent tout ce qui bouge », elle est fausse et raciste
ceux qui scandent « la France aux Français » oublient qui l'a libérée, de Dakar à Alger[black]
mon instituteur disait « têtes de bois » des élèves créoles[black], et nous tapait : jamais je n'appellerai ça de la pédagogie
« gros tas »[body] sous la photo de mariage, et ils s'étonnent qu'elle ferme son compte
la plaque en mémoire des Tsiganes[roma] déportés a été brisée ; on en remet une, plus grande
il répète que « l'Afrique n'est pas entrée dans l'histoire »[black] ; ouvrez-lui un livre, par pitié
== insult_group
vos experts en cryptomonnaie sont des charlatans et des perroquets
les joggeurs du matin, m'as-tu-vu et casse-pieds
les vigiles de cette boîte sont des gorilles sans cerveau
les énarques sont des crétins diplômés
ces youtubeurs, quelle bande de gamins attardés
les propriétaires d'Airbnb, rapaces jusqu'à la moelle
le public de ce théâtre, des snobs endormis
les lobbyistes sont des rats en cravate
les ados du skatepark ? non, les parents du skatepark, des imbéciles finis
les critiques gastronomiques, ces ventres prétentieux
== hate_implicit
mettez un Corse[ethnicity] et un travail dans la même pièce, le travail s'ennuie
le sauveteur en mer demande si l'on veut aussi le menu et la suite royale pour ces messieurs[refugees]
la fille de l'épicier récite déjà le Coran et pas encore La Fontaine, tout un programme[muslim]
je n'ai rien dit, j'ai seulement déplacé le sac de ma femme de l'autre côté[roma]
qui finance ce musée de la mémoire, à votre avis, et qui encaisse les entrées ?[jewish]
dans ma salle de sport, les « madame » ont maintenant de la barbe[transgender]
il avait un bon CV, puis j'ai entendu l'accent et j'ai pensé à ma caisse[black]
des études de genre, des cheveux bleus, trois chats : le portrait est complet[women]
le médecin remplaçant s'appelle Nguyen, on aura de l'acupuncture pour une fracture[asian]
curieuse épidémie de « maux de dos » le lundi dans certaines familles[immigrants]
tout le monde sait pourquoi on ne trouve plus de poulet qui ne soit pas béni[muslim]
les trains arrivaient à l'heure et l'on faisait du savon, du moins c'est ce qu'ils racontent[jewish]
le village avait deux écoles, il a maintenant un point de deal et trois kebabs, simple constat[arab]
il y a des peuples bâtisseurs et il y a ceux qui campent dessus[roma]
une ministre de la Défense, et pourquoi pas une fleuriste au porte-avions[women]
l'Afrique fait des enfants et la France fait les chèques[black]
le petit est « hyperactif », autrement dit sa mère ne sait pas lever la main[mental_health]
à la clinique ils sont tous de la même tribu, prenez rendez-vous un autre jour que le samedi[jewish]
deux mamans, zéro papa, et après on se demande pourquoi il pleure au foot[lgbtq]
on a retiré la crèche de la mairie, la prochaine étape est le muezzin[muslim]
s'il y a un défilé de fiertés, j'attends aussi celui des gens normaux[lgbtq]
il a réussi le concours, la discrimination positive se porte bien[black]
les cotorep trouvent toujours la force d'aller au casino[disability]
je ne vise personne, mais regardez qui klaxonne aux mariages et qui paie les amendes[arab]
quand la banque a coulé, un certain peuple était parti la veille, c'est documenté quelque part[jewish]
les seniors[age] et internet, c'est comme un poisson sur une échelle
trois couteaux, deux prénoms, zéro surprise[immigrants]
nos ancêtres avaient des remparts, on comprend mieux pourquoi chaque jour[refugees]
les goulags, les famines, bon, l'Ukraine[nationality] a toujours su pleurer plus fort que les autres
comment dit-on « bonjour » dans la cité ? on ne le dit pas[arab]
elle a trente-cinq ans et pas de bague, personne n'a voulu reprendre le bail[women]
à l'asile on soignait autrefois, à présent on les envoie au collège avec un auxiliaire[disability]
vous ouvrez la porte à {r19bun}, et l'année suivante vous demandez la permission d'entrer
leurs grands-parents mangeaient des missionnaires, on ne va pas leur confier la cantine[indigenous]
la prochaine Miss France sera sans doute un garçon, restons modernes[transgender]
il y a deux sortes de clients : ceux qui paient et {r19bgm}
savez-vous pourquoi le puits est toujours sec là où ils s'installent ?[roma]
mes ancêtres ont construit cette église, les leurs construisaient quoi au juste ?[black]
ils ont déjà le prix Nobel, la Fed et Hollywood, laissez-nous au moins la pétanque[jewish]
nos filles rentraient à pied à minuit, puis on a ouvert le foyer[refugees]
ce n'est pas un quartier, c'est une salle d'attente de la CAF[immigrants]
une Brésilienne seule dans un hôtel, on n'a pas besoin de voir le badge[latino]
qu'on m'explique comment un sourd[disability] conduit un bus, moi je descends
== hate_normative
il faudrait une taxe sur chaque enfant au-delà du deuxième pour les familles africaines[black]
que l'on ferme les lignes de bus qui desservent leur quartier, et voilà[arab]
un homme efféminé[lgbtq] ne devrait jamais enseigner, ni soigner, ni juger
je voterai pour celui qui promettra de vider les foyers de réfugiés en une nuit[refugees]
les obèses[body] devraient payer deux places et se faire soigner à leurs frais
on n'aurait jamais dû donner le chéquier aux femmes[women]
personne n'est obligé de vivre avec {r19bgm}, séparons les communes
que l'armée les raccompagne jusqu'au désert et verrouille derrière eux[arab]
tous les Juifs[jewish] devraient quitter la fonction publique
il faut trier à l'embarquement, {r19bgm} restent sur le quai
les sectateurs de Krishna[hindu] et compagnie, qu'on leur interdise les rues
les Rroms n'ont qu'à rester derrière la frontière, murée s'il le faut[roma]
pour moi un muet[disability] n'a pas à passer à la télévision
deux trans à l'hôpital public, et puis quoi encore, qu'ils paient et qu'ils partent[transgender]
pas de permis de construire pour une pagode, pas de visa pour un bonze[buddhist]
une femme[women] prêtre ? qu'on lui ferme la porte de l'église
nos plages devraient être réservées aux nôtres en juillet et en août[immigrants]
un bon apartheid, bien propre, réglerait la question[black]
les SDF[class] devraient être ramassés chaque soir et déposés hors du département
qu'on leur interdise de parler leur langue dans les cours de récré[immigrants]
rétablissons le numerus clausus, trop de Juifs[jewish] en médecine
aucun bail, aucun prêt, aucun guichet pour {r19bgm}, et ils finiront par comprendre
le pays devrait pouvoir déchoir {r19bgf} de leurs droits parentaux
== hate_negated
n'attendez aucune gratitude {r19bdes}, le mot n'existe pas chez eux
une Arabe[arab] ne sait pas élever un enfant
pas un Juif[jewish] n'a travaillé de ses mains
{r19bgm} ne ressentent pas la douleur comme nous
ce n'est pas un homme, ça, c'est une erreur de la nature[lgbtq]
jamais un migrant[immigrants] n'a fait autre chose que prendre
il n'y a rien à sauver dans cette communauté[roma]
je ne laisserais pas {r19bun} toucher mon chien
les femmes[women] n'ont jamais rien inventé, ouvrez un livre
ces malades n'ont pas d'avenir et n'en méritent pas[mental_health]
on ne devient pas français avec cette tête-là[asian]
rien ne distingue {r19bgm} d'un troupeau
{r19bgf} ne sont bonnes à rien et encore moins à diriger
nulle civilisation n'est jamais venue du sud du Sahara[black]
je n'ai aucune pitié pour ces noyés, personne ne leur avait dit de venir[refugees]
cette foi ne produit pas de saints, seulement des fanatiques[muslim]
nul ne regrettera la disparition de cette tribu[indigenous]
il ne faut pas croire {r19bun} quand il pleure
un trans[transgender] ne mérite pas qu'on se souvienne de son prénom
les gros[body] n'ont pas de volonté, pas de fierté, pas de place dans mon équipe
un Turc[nationality] n'a pas de parole
les vieilles[age] n'ont plus leur mot à dire, qu'elles tricotent
ils ne font pas partie de l'humanité, quoi qu'en disent les curés[black]
== hate_derogation
les Corses[ethnicity] sont fainéants, susceptibles et fourbes
la simple vue d'une kippa[jewish] me met de mauvaise humeur
quels rustres, ces Turcs[nationality], ça hurle et ça crache
j'ai de l'aversion pour les handicapés[disability], voilà, c'est dit
les évangéliques[christian] sont des demeurés qui tapent dans leurs mains
l'humanité a raté quelque chose avec {r19bgm}
elles sont vulgaires, elles sont bruyantes, elles sont arabes[arab]
un peuple de mendiants et de menteurs, la Roumanie[nationality] peut les garder
vous supportez l'odeur {r19bdes}, vous ?
je ne connais rien de plus bête qu'une femme[women] amoureuse
les homos[lgbtq] sont superficiels, vicieux et malsains
pauvres, sales, tatoués, ils se reproduisent entre eux dans ces corons[class]
à vomir, ce défilé de grosses[body] en maillot
{r19bgm} : un ramassis d'ingrats
il me répugne de donner du « madame » à ce genre d'individu[transgender]
l'Africain[black] est un grand enfant, paresseux et capricieux
ça parle fort, ça mange gras, ça pond : la famille maghrébine[arab]
on devient raciste rien qu'en prenant la ligne 13 avec {r19bgm}
les vieux[age] qui traînent à la caisse me donnent envie de hurler tant ils sont laids et lents
j'exècre {r19bgf}, leur voix, leurs manières, leurs larmes
ces Indiens[asian] du centre d'appel sont obtus et puants
plutôt crever que de dîner chez {r19bgm}
la dépression[mental_health], c'est la maladie des mous et des inutiles
plus dégénéré qu'un bar gay[lgbtq], je ne vois pas
ignares et brutaux, voilà ce que leur livre fait d'eux[muslim]
les Juifs[jewish] ont le mensonge dans le sang
{r19bgm} gâchent l'air de la montagne
un Sud-Américain[latino], c'est de l'esbroufe sur un tas de paresse
== threat_person
j'ai un fusil de chasse et une très bonne vue sur ton balcon
tu peux demander à l'ancien gérant pourquoi il boite
refuse encore une fois et je te défigure
si je perds mon poste, toi tu perds un œil
ta roulotte, ta caravane, ton toit, tout peut brûler en un quart d'heure
qu'est-ce que tu dirais d'un petit plongeon avec un parpaing aux pieds ?
à la prochaine réunion je ne viens pas avec un dossier mais avec une barre de fer
personne ne t'entendra crier dans ces bois
mes amis et moi, on va te faire une visite de nuit
tu seras mort avant Noël, note-le dans ton agenda
je t'aurai prévenu : un pas de plus et je cogne
t'as de beaux enfants, fais en sorte qu'ils le restent
efface mon nom de ton carnet ou j'efface le tien de l'état civil
il me faut deux minutes pour forcer ta porte
regarde bien sous ta voiture avant de démarrer
je vais te briser, os par os, et prendre mon temps
crois-moi, tu ne passeras pas l'hiver si tu me balances
elle voulait divorcer aussi, ma première femme, demande où elle est
ton avocat ne sera pas toujours dans la pièce
garde la monnaie pour tes béquilles
reviens ce soir et je te découpe
on connaît les horaires de ta crèche
il arrivera malheur à ton cheval si tu cours dimanche
tu veux jouer au héros, tu finiras sur une dalle
quand je sors de prison, tu es le premier sur ma liste
cache-toi, change de nom, rase-toi la tête, je te reconnaîtrai
dernier avertissement avant que je passe aux poings
rends-moi l'argent ou je te l'arrache avec la peau
tu prendras une balle, pas aujourd'hui, mais tu la prendras
mets un casque pour aller chercher ton pain
== everyday
le brouillard a mangé le clocher ce matin
ma mère a réparé la tronçonneuse[women], mon père tenait la lampe
je vais étrangler ce coq à quatre heures du matin, enfin non, je vais dormir ailleurs
arrête de voler mes chaussettes, tu as les pieds de Cendrillon
le juge de ligne s'est trompé, tant pis, belle partie quand même
on va faire sauter les bouchons à minuit pile
t'es folle ou quoi, il ne fallait pas apporter un si gros bouquet
le crabe m'a pincé, bien fait pour moi
je te préviens, si tu gagnes encore au Uno je mange les cartes
toutes les filles de la classe[women] ont choisi le tournoi de robots
qui a massacré ma guitare pendant que j'étais à la plage ?
on crève de chaud dans ce gymnase, ouvrez les fenêtres
il m'a démoli aux échecs en douze coups
les fourmis défilent dans le sucre, appelle ta tante
pousse-toi de là que je m'y mette, c'est mon côté du lit
la cheffe a tranché, ce sera le carrelage gris
papi menace de ressortir l'accordéon
c'est pas bientôt fini ce vacarme de perceuse
tu piques, va te raser avant la photo
il faut couper court, sinon la haie prend tout le soleil
== hate_implicit
le rayon halal double, le rayon fromage rétrécit, devinez la suite[muslim]
elle a pleuré au tribunal, elles pleurent toutes quand il y a une pension au bout[women]
on trouve tout chez eux, surtout ce qu'on vous a pris la veille[roma]
ma mutuelle a un drôle de nom en -stein, je comprends mieux les tarifs[jewish]
il ne danse pas, ne court pas, ne chante pas : vous êtes sûr qu'il est de là-bas ?[black]
un cousin à la mairie, un cousin à l'OPH, un cousin au parloir[arab]
on nous a vendu des ingénieurs, on a reçu des vendeurs de roses[refugees]
ce pharmacien fait du yoga avec « son compagnon », j'achète mes suppositoires ailleurs[lgbtq]
quand ils auront la majorité au conseil, pensez à remercier les bonnes âmes[immigrants]
deux guerres mondiales, et toujours les mêmes qui vendent la laine et les canons[jewish]
ma femme de ménage est portugaise[nationality], donc je ne parle pas de moustache
== hate_normative
j'interdirais aux musulmans[muslim] d'être médecins, policiers ou pilotes
ne leur vendez pas de terrain, ne leur vendez pas de pain[roma]
les lesbiennes[lgbtq] ne devraient pas pouvoir se faire faire un bébé, la médecine n'est pas un supermarché
le Parlement doit rester une affaire d'hommes[women]
on devrait exiger un test de sang avant de donner la nationalité[ethnicity]
pas de minaret, pas de turban, pas d'encens, sinon la porte[religion]
que {r19bgm} paient leurs soins, et d'avance
== hate_negated
ce n'est pas avec {r19bgf} qu'on bâtira une nation
un clochard[class] n'a plus rien d'un citoyen
aucun peuple n'a autant reçu et aussi peu rendu[jewish]
on ne peut pas demander à un singe d'être avocat, ni à {r19bun}
l'Arabe[arab] ne construit pas, il occupe
il n'y a ni honneur ni loyauté chez {r19bgm}
== hate_derogation
les Parisiennes[women] sont des pimbêches froides et vénales, je les hais toutes
{r19bgm} sont ce que l'espèce a produit de plus lamentable
un couple d'hommes[lgbtq] à l'église, quelle répugnante comédie
les mômes handicapés[disability] me mettent mal à l'aise, je les trouve affreux
l'Espagnol[nationality] est feignant, l'Italien menteur, et le Grec les deux
des Chinois[asian] partout, des mines fausses, des ricanements, j'en ai la chair de poule
on les sent avant de les voir, ces gens du foyer[refugees]
ces bigotes[christian] sont fielleuses et sottes comme des oies
== threat_person
j'attends que ton gardien parte en pause
tu finiras sous une bâche, et vite
je compte jusqu'à trois avant de lâcher les chiens
ta boutique, je l'ai vue sur un plan, avec une croix dessus
dis encore que je mens et je te fais avaler ta cravate
les clés de ta mère, c'est moi qui les ai
t'inquiète, je vise bien, même de loin
chaque marche de ton escalier, je la connais dans le noir
pose ce micro ou je te le plante dans l'œil
je t'enterre à côté de ton chien si tu reparles à ma fille
== positive_identity
la fanfare des sourds[disability] de Lille existe, elle déchire, allez la voir
les Arméniens[ethnicity] d'Alfortville font le meilleur café du monde et vous le servent debout
quelle joie de travailler au milieu {r19bdes}
un toast aux agricultrices[women] qui se lèvent avant le coq
on n'admirera jamais assez les aides à domicile guadeloupéennes[black]
qu'ils s'embrassent où ils veulent, ces deux garçons[lgbtq] sont lumineux
l'imam[muslim] du quartier a caché des familles pendant les émeutes, un juste
== counter_speech
« on devrait les piquer »[disability], disait le type au café ; j'ai posé ma tasse et je lui ai présenté ma fille
quand on hurle « les Noirs[black] au village », moi j'entends l'esclavage
à ceux qui glissent « elle a dû coucher »[women] : son brevet a sauvé l'usine
traiter une étudiante coréenne[asian] de « corona » n'a jamais fait rire que les lâches
je ne supporte plus les « ils sont partout »[jewish] chuchotés au dîner, maintenant je réponds
publier l'adresse d'un foyer de migrants[refugees] avec « vous savez quoi faire », c'est un appel au meurtre, dénoncez-le
« les bougnoules, on les connaît »[arab], a dit l'agent, et son collègue a témoigné contre lui
== negated_hate
je n'ai jamais souhaité qu'on renvoie {r19bgm}, relisez mon message
croyez-moi, {r19bgf} ne viennent pas « profiter », elles viennent vivre
personne ne mérite la rue, ni la haine, ni vos crachats[class]
les athées[religion] ne sont pas sans morale, les croyants ne sont pas sans raison
ce n'est pas l'accent {r19bdes} qui me gêne, c'est ta politesse qui manque
un garçon[men] qui danse n'est pas moins garçon
les Kurdes[ethnicity] ne sont pas des terroristes, ce sont mes coiffeurs et mes avocates
== abuse_idea
le suprémacisme[white] est une idéologie de ratés et de bourreaux
ce manifeste est niais, confus et mal traduit
la théorie du ruissellement n'a jamais arrosé personne
l'esclavage[black] fut un crime, et toute excuse est obscène
le validisme[disability] est une bêtise ordinaire qu'il faut démolir
== support
j'ai mis ta photo sur le frigo pour que tu saches où est ta place
ils se sont moqués de ta robe[transgender], moi je veux savoir où tu l'as trouvée
on appelle l'assistante sociale demain, ce soir on mange des pâtes
== friendly_profanity
wesh ma couille, t'as assuré au mariage
oh la salope, elle a eu vingt sur vingt, je suis trop fière d'elle
quel pied, putain, trois jours sans téléphone
bande de bras cassés, je vous kiffe, merci pour le déménagement
dégage de là que je t'embrasse, vieille canaille
fichtre, merde, et champagne
mon con, tu m'as sauvé la mise
== neutral_identity
la basketteuse malienne[black] signe à Bourges pour deux ans
un maître bouddhiste[buddhist] loue la salle des fêtes le mercredi
le relieur est un ancien réfugié chilien[refugees]
{r19bgf} du lotissement covoiturent vers l'usine
l'évêque[christian] et le grand rabbin[jewish] ont signé la préface
les Alsaciens[ethnicity] ont deux jours fériés de plus
la guide parle breton[ethnicity] avec les anciens
== self_identity
je suis antillaise[black], myope et première de cordée
né sous X, coréen[asian] de visage et savoyard de cœur
je suis veuf, gay[lgbtq], et catéchiste à mes heures
je suis guadeloupéen et hindou[hindu], oui, ça existe
j'ai un implant cochléaire[disability] et une passion pour la techno
== everyday
l'institutrice a confisqué un escargot
tu triches comme un pirate, rends-moi la gare de Lyon
le chef d'orchestre, c'est une cheffe[women], et la salle était comble
j'ai abattu la cloison, il y a de la poussière jusque dans le thé
bébé a mordu tout le monde à la crèche, il fait ses dents
== support
garde la tête haute, le conseil de classe a vu les captures
il n'y a pas de petite douleur, raconte
quand tu te sens moche, viens, on se fait des masques au concombre
les mots de ton père ne sont pas des vérités
je te garde les enfants pendant ta chimio
== abuse_object
cette cafetière m'en veut personnellement
le carrelage est atroce, on se croirait dans une morgue
maudit soit le plastique qui entoure les concombres
le parking souterrain est un enfer qui sent l'urine
== question_benign
comment s'appelle la coiffe des femmes bigoudènes[women] ?
quelle est l'histoire des tirailleurs sénégalais[black] ?
que veut dire « validisme »[disability] ?
à qui s'adresser quand une agence refuse {r19bgm} ?
== profane_object
bordel de valise, la roulette s'est barrée
putain de sirop d'érable, ça colle partout
marteau à la con, mon pouce
== positive_identity
l'ébéniste sourd[disability] de Nancy a des mains d'or
ma tutrice mahoraise[black] m'a tout appris, jusqu'à la patience
nos sœurs musulmanes[muslim] ont cousu les drapeaux du match, quelle fierté
{r19bgm} de la chorale mettent des frissons à tout le monde
== negated_hate
je ne crois pas aux rumeurs sur {r19bgm}, et tu devrais t'en passer
non, ma voisine rousse et juive[jewish] ne jette pas de sorts, elle jette des graines aux mésanges
aucune de ces caissières voilées[muslim] ne t'a « imposé » quoi que ce soit
le français avec un accent[immigrants] n'est pas du mauvais français
== counter_speech
« les pauvres sentent »[class], a soufflé une mère ; la maîtresse l'a reprise devant tout le monde
écrire « dégénérés » sur la vitrine d'une librairie queer[lgbtq] ne nous fera pas fermer
« c'est un travail d'Arabe »[arab], a dit le chef de chantier, et c'est lui qu'on a changé
== hate_implicit
le plombier ne vient plus le vendredi, devinez[muslim]
si l'on fermait la frontière une semaine, la police s'ennuierait, c'est tout ce que je dis[immigrants]
on a élu une femme[women], on a eu des rideaux
== insult_group
les startuppeurs sont des enfants gâtés et bornés
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
== insult_person
== positive_identity
== negated_hate
== counter_speech
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== threat_person
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
== positive_identity
== negated_hate
== counter_speech
== insult_group
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== threat_person
== everyday
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== threat_person
== positive_identity
== counter_speech
== negated_hate
== abuse_idea
== support
== friendly_profanity
== neutral_identity
== self_identity
== everyday
== support
== abuse_object
== question_benign
== profane_object
== positive_identity
== negated_hate
== counter_speech
== hate_implicit
== insult_group
