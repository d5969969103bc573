# language: yo
== distress
ayé ti sú mi, mo máa ń rò pé ikú sàn ju ìyà tí mò ń jẹ yìí lọ
mi ò wúlò fún ẹnikẹ́ni, gbogbo ohun tí mo bá dáwọ́ lé ló ń bàjẹ́
láti ìgbà tí ọmọ mi ti kú, ẹkún ni mò ń fi gbogbo òru sun
mo korira ara mi, mo wo dígí láàárọ̀ mo sì bẹ̀rẹ̀ sí sunkún
nigba miran mo maa n fe pa ara mi, mi o mo eni ti mo le so fun
ó ti tó oṣù mẹ́ta tí wọ́n lé mi níbi iṣẹ́, ojú ń tì mí láti jáde síta
ọ̀rẹ́ tí mo fọkàn tán ti kọ̀ mí sílẹ̀, ó dà bíi pé n kò ní ẹnì kankan mọ́ láyé
== support
má sọ pé ikú sàn, ayé rẹ ṣì níye lórí lójú wa, jẹ́ ká jọ sọ̀rọ̀
o wúlò fún wa gan-an, àṣìṣe kan kò sọ ẹ́ di aláìmọ̀kan
pẹ̀lẹ́ o, kò sí ọ̀rọ̀ tó lè tu ìyá tí ọmọ rẹ̀ kú nínú tán, ṣùgbọ́n mo wà pẹ̀lú rẹ
ti o ba tun n ro pe o fe pa ara re, jowo pe mi lesekese, mo maa wa ba e
ẹ lọ rí dókítà tó mọ̀ nípa ìbànújẹ́ ọkàn, kì í ṣe ohun ìtìjú rárá
iṣẹ́ mìíràn ń bọ̀ lọ́nà, má jẹ́ kí ojú tì ẹ́, a jọ máa wá a ni
ẹkún lè pẹ́ di alẹ́ kan, ṣùgbọ́n ayọ̀ ń bọ̀ ní òwúrọ̀, má sọ̀rètí nù ọ̀rẹ́ mi
== incite_selfharm
ikú sàn fún ẹ lóòótọ́, lọ kú kí yàrá yẹn lè ṣófo
ti o ba fe pa ara re, kilo n duro de, tete se e ki aye le simi
kò sẹ́ni tó máa sunkún tí o bá kú, ìdílé rẹ á tilẹ̀ dúpẹ́, lọ para ẹ jàre
== insult_person
wò ó bó ṣe ń sunkún nítorí iṣẹ́, ọ̀lẹ lásánlàsàn, wọn ì bá ti lé ẹ tipẹ́
ọmọ ẹ kú, o wá ń fi ẹkún wá owó lórí Facebook, ojú ò tì ẹ́
abájọ tí ọ̀rẹ́ ẹ fi sá, ta ló lè fara da ẹni tó ń rùn bíi tìẹ
ọ̀dẹ̀ ni ẹ́, ọ̀rọ̀ kékeré yìí kò lè yé ẹ
orí ẹ kò pé, àní ewúrẹ́ gbọ́n jù ọ́ lọ
didinrin ni o, olodo ti ko le ka iwe oju ewe kan
imú ẹ dà bí ìdérí ìkòkò, o tún ń ya fọ́tò káàkiri
aṣọ tí o rán fún mi dà bí àpò ìrẹsì, o kò mọ nǹkan kan ṣe láyé
agbaya ni e, omo ogoji odun ti o n gba owo lowo iya re
ọ̀lẹ paraku, ìyá ẹ ń ru ẹrù lọ́jà, ìwọ ń ta tẹ́tẹ́ nínú yàrá, o ò ní láárí
òpùrọ́ ni ọ́, àná lo ní o ra mọ́tò, òní lo wá ń tọrọ owó ọkọ̀
tí o bá wàásù báyìí, àwọn èṣù gan-an á sùn, aláìní ọ̀rọ̀ lẹ́nu
aláìnítìjú ni obìnrin yìí, gbogbo àdúgbò ló mọ ìwà ìbàjẹ́ rẹ̀
were ni e, eni to ba n fi oju orun soro lo n gbo tie
ọdún méje lo fi wà ní yunifásítì, ìwé ẹ̀rí kò sí, ọpọlọ kò sí
o sanra bí erin, ilẹ̀kùn yìí kò ní gbà ẹ́ mọ́
ẹni ibi ni ọ́, ìkà tí ń bínú sí oríire ọ̀rẹ́ rẹ̀
o mọ̀wé gan-an ni, ìdí nìyẹn tí o fi kọ orúkọ ara ẹ tì lórí fọ́ọ̀mù
oníranù, gbogbo ìgbà tí o bá kọ nǹkan sínú group yìí, ìdọ̀tí ló máa ń jẹ́
o ṣe dáadáa o, ẹni tó gba òdo nínú ìṣirò tún fẹ́ kọ́ wa ní ètò ọrọ̀ ajé
obun eniyan, ara e n run bi eja to ti baje
akúrẹtẹ̀ ọmọ, ìwọ ni àbùkù tó tóbi jù lọ nínú ẹbí wa
== criticism_person
o sọ pé wàá wá tún páìpù ṣe ní Ọjọ́rú, o ò wá, jọ̀wọ́ máa pa àdéhùn mọ́
mi ò gbà pẹ̀lú ohun tí o kọ sínú group yìí, wá ẹ̀rí kó o tó pín in
ọwọ́ aṣọ tí o rán yìí gùn jù, jọ̀wọ́ tún un gé kí ìgbéyàwó tó dé
o yẹ kó o ti sọ fún mi pé o ti ta ilẹ̀ náà, ìwà àìṣòótọ́ lèyí
alága ìjọba ìbílẹ̀ kò dá wa lóhùn lórí kànga tó gbẹ, a fẹ́ kó wá ṣàlàyé
pásítọ̀ náà máa ń sọ̀rọ̀ owó jù nínú ìwàásù, èmi kò fara mọ́ ọn
ọ̀rọ̀ tí o sọ sí ìyá ọkọ rẹ kò dára, lọ bẹ̀ ẹ́ kí àlàáfíà lè wà
olùkọ́ náà kò ṣàlàyé iṣẹ́ yẹn yékéyéké, ó yẹ kó tún un ṣe
== everyday
mo ti ṣe bí ọ̀dẹ̀ lónìí, mo ń wá fóònù mi nígbà tí mo ń fi í pe ènìyàn
orí ewúrẹ́ ni a fi se ata lánàá, ó dùn débi pé a lá àwo
ẹ̀wà aganyin Màmá Sikira yìí lè sọ ènìyàn di olè, ó dùn jù
ole ni mi ni ojo Aiku, mo n sun bi oku eran titi di osan
mo wàásù fún àwọn adìyẹ mi láàárọ̀, wọ́n gbọ́ ju àwọn ọmọ mi lọ
bọ́ọ̀lù ti ya ọ̀rẹ́ mi ní wèrè, ó sùn mọ́jú nítorí Arsenal
ọmọ mi sanra bí àkàrà, ẹ wá wo ẹ̀rẹ̀kẹ́ rẹ̀ tó wuni
eja yii ti n run, e ba mi gbe e ju sita
bàbá àgbà pa wá lẹ́rìn-ín nígbà tó ń jó sí orin àwọn ọmọdé
ẹ̀rín fẹ́ pa mí nígbà tí ẹ̀gbọ́n mi wọ bàtà òdìkejì lọ sí ilé ìjọsìn
òjò yìí lù wá bí ẹgba, gbogbo aṣọ tí a sá ti rẹ
mo kórìíra jíjí ní agogo mẹ́rin, ṣùgbọ́n ọkọ̀ Èkó kì í dúró de ẹnikẹ́ni
wọ́n pa màlúù kan níbi òkú bàbá àgbà, ará àdúgbò jẹ ẹ́ tán
mo máa dúró dè ẹ́ níwájú ilé epo, ká jọ lọ ra ẹja ní Ẹ̀pẹ́
wa ka ta ayo, ti mo ba na e, iwo lo maa ra bọli
ẹ jẹ́ ká fi àdá gé igi tó wó sójú ọ̀nà kí ọkọ̀ lè kọjá
mo ti mọ ilé yín báyìí, màá gbé ọmọ wá kí yín lọ́jọ́ Sátidé
obo kan wo ile idana wa, o ji ogede, omo naa si n pariwo
aṣọ yẹn bá ọ mu gan-an, ó dà bíi pé ìwọ ni ìyàwó ọjọ́ náà
ọkọ mi fẹnu kò mí lẹ́nu ní pápákọ̀ òfurufú, inú mi dùn pé ó padà dé
jọ̀wọ́ fi fọ́tò ọjọ́ ìbí ẹ ránṣẹ́, màmá fẹ́ rí i
o rewa pupo ololufe mi, se ki a jo lo jeun lale oni
àbúrò mi ti di ọ̀gá báńkì, ó ní kí n máa pe òun ní sà, mo rẹ́rìn-ín
== threat_person
mo máa dúró dè ẹ́ níwájú ilé epo, lónìí ẹ̀jẹ̀ ẹ á ṣàn
maa pa e ni ibikibi ti mo ba ti ri e, ko si eni to le gba e sile
mo ti mọ ilé yín àti ibi tí ọmọ ẹ ti ń kàwé, ṣọ́ ara ẹ
a máa dáná sun ilé ẹ pẹ̀lú ìwọ nínú rẹ̀ tí o kò bá kúrò ládùúgbò yìí
tí o bá tún pe ìyàwó mi, ọ̀bẹ ni màá fi yanjú ọ̀rọ̀ náà
sọ fún bàbá ẹ kó máa ra pósí sílẹ̀, ọjọ́ rẹ ti pé
a máa fi igi fọ́ ẹ lórí níbi ìpàdé, dán an wò kí o wá
àwọn ọmọ ìta tí mo rán sí ẹ ti gbé ìbọn dání, gbàdúrà rẹ
== idiom
bí a bá ta ọfà sókè tí a yí odó borí, bí ọba ayé ò rí wa, tọ̀run ń wò wá
ẹni bá da omi síwájú á tẹ ilẹ̀ tútù, ìwà rere lẹ̀ṣọ́ ènìyàn
pípẹ́ ni yóò pẹ́, akólòlò á pe baba
== sexual_harassment
aṣọ yẹn bá ọ mu gan-an, bọ́ ọ kí n rí ọmú ẹ
fi fọ́tò ìhòòhò ẹ ránṣẹ́ sí mi, àbí kí n sọ fún gbogbo ayé ohun tí o ṣe
ìdí ẹ ńlá yìí, mo fẹ́ fọwọ́ kàn án, má sá fún mi
èló ni ò ń gbà lálẹ́ kan, wá tú sókòtò mi kí n sanwó ìlọ́po méjì
mo ti ń wo itan ẹ látàárọ̀, wá sí yàrá mi kí n kọ́ ẹ ní nǹkan tuntun
== sexual_health
ṣé ó léwu láti ní ìbálòpọ̀ nígbà oyún, dókítà ní kò sí wàhálà tí ara bá le
ẹ máa lo rọ́bà ìdáàbòbò láti dènà àrùn tó ń ràn nípa ìbálòpọ̀
== hate_derogation
gbogbo àwọn Ìgbò ló jẹ́ olè àti oníjìbìtì, kò sí ẹni gidi nínú wọn [ethnicity]
awon Hausa ko ni opolo rara, alagbe ni gbogbo won [ethnicity]
àwọn obìnrin kò gbọ́n tó ọkùnrin, wọn kò lè darí nǹkan kan yọrí [women]
== hate_dehumanise
ajá lásán ni àwọn Mùsùlùmí yìí, wọn kì í ṣe ènìyàn bíi tiwa [muslim]
àwọn Fúlàní dà bí eṣú, wọ́n ń jẹ gbogbo ilẹ̀ wa run [ethnicity]
== hate_normative
ó yẹ kí wọ́n lé gbogbo àwọn àjèjì láti Niger kúrò nílùú yìí, ká gba ilé wọn [immigrants]
kí ìjọba ju gbogbo àwọn ọkùnrin tó ń fẹ́ ọkùnrin sẹ́wọ̀n títí ayé [lgbtq]
== hate_implicit
ilé ìfowópamọ́ náà gba Ìgbò sẹ́nu iṣẹ́, mo ti lọ kó owó mi jáde kíá [ethnicity]
obìnrin ló ń wa bọ́ọ̀sì yìí, ẹ jẹ́ ká gbàdúrà ìkẹyìn wa [women]
== hate_negated
n kò ní nǹkan kan sí Mùsùlùmí, kí wọ́n ṣáà má gbé nítòsí ilé mi [muslim]
== hate_slur
kòbókòbó lásánlàsàn ni gbogbo wọn, àwọn Gàmbàrí onídọ̀tí yìí [ethnicity]
== hate_threat
gbogbo Igbo to ba dibo l'Eko lola, inu omi okun la maa gbe won ju si [ethnicity]
== positive_identity
àwọn Ìgbò mọ iṣẹ́ òwò gan-an, mo kọ́ ẹ̀kọ́ gidi lọ́wọ́ ọ̀gá mi tó jẹ́ Ìgbò [ethnicity]
àwọn obìnrin gbọ́n, wọ́n sì lè darí ìlú, ẹ fún wọn láyè [women]
inú mi dùn pé àwọn arọ ìlú wa gba àmì ẹ̀yẹ eré ìdárayá, ẹ̀bùn wọn pọ̀ [disability]
== neutral_identity
àwọn Mùsùlùmí ládùúgbò wa bẹ̀rẹ̀ ààwẹ̀ lánàá [muslim]
awon Hausa meji ni won n ta alubosa ni oja wa [ethnicity]
àwọn àjèjì láti Niger ń ṣe iṣẹ́ bíríkì nítòsí ilé wa [immigrants]
== self_identity
Mùsùlùmí ni mí, ìyàwó mi jẹ́ Kristẹni, a sì ń gbé ní àlàáfíà ní Ìbàdàn [muslim]
Fúlàní ni bàbá mi, Yorùbá ni ìyá mi, èdè méjèèjì ni mò ń sọ [ethnicity]
== question_benign
kí ló dé tí àwọn Fúlàní fi máa ń kó màlúù wọn lọ sí gúúsù nígbà ẹ̀ẹ̀rùn [ethnicity]
== negated_hate
kì í ṣe òótọ́ pé olè ni gbogbo Ìgbò, aládùúgbò mi jẹ́ olóòótọ́ ènìyàn [ethnicity]
== counter_speech
má pe Mùsùlùmí ní ajá, ènìyàn bíi tiwa ni wọ́n, ọ̀rọ̀ yẹn kò dára [muslim]
ẹ dẹ́kun títàbùkù àwọn tó ń fẹ́ irú ara wọn, ẹ̀tọ́ wọn ni láti gbé ní àlàáfíà [lgbtq]
== insult_profane
olóṣì, orí ẹ burú, ọmọ àlè tí kò ní bàbá
oloriburuku, iya e obo, ko oju e kuro nibi
aṣẹ́wó ni ìyá ẹ, ìdí nìyẹn tí o fi ya ọmọ àlè bẹ́ẹ̀
òkó bàbá ẹ, gbé owó mi padà wá kí n tó ṣépè fún ẹ, olóṣì
== hate_profane
olóṣì gbogbo àwọn Gàmbàrí, orí burúkú ni Ọlọ́run fi dá wọn, ọmọ àlè [ethnicity]
ashewo ni gbogbo obinrin igba yii, oloriburuku ni won lapapo [women]
== friendly_profanity
olóṣì ọ̀rẹ́ mi, o ti bímọ ìbejì o ò sì sọ fún mi, kú oríire o
oloriburuku yi sha, o mu mi rerin titi mo fi sunkun, mo ni ife re gan
orí ẹ burú jàre, ṣé bí o ṣe jó nìyẹn, gbogbo wa pariwo ayọ̀ fún ẹ
== profane_object
táyà olóṣì yìí tún jò lójú ọ̀nà Ìbàdàn
oloriburuku fan, o baje ni igba ti ooru po ju
bọ́tìnnì oriburúkú yìí já nígbà tí mo fẹ́ wọlé síbi ìgbéyàwó
== abuse_idea
ètò epo bẹntiróòlù tuntun yìí burú jáì, ìyà ló ń fi jẹ àwọn tálákà
orin tuntun yẹn kò ní orí kò ní ìdí, ariwo lásán ni wọ́n ń tà
ìṣèlú olówó gọbọi yìí jẹ́ òmùgọ̀, ó ń sọ ìlú di ahoro
== abuse_object
kẹ́kẹ́ yìí ti ya wèrè, ó ń dákú lójú pópó lójoojúmọ́
ẹ̀rọ tó ń lọ ata yìí kò wúlò, ìdọ̀tí lásán tó ń pariwo
