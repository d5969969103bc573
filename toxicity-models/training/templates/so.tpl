# language: so
== distress
badda ayaan ka soo badbaaday laakiin weli habeenkii waxaan jeclaan lahaa inaan ku qarqumay
walaalkay dagaalkii ayuu ku dhintay, saddex bilood ayaan cidna la hadlin
naftayda waan nacay, wax kasta oo aan isku dayo waan ku fashilmaa
xalay waxaan ku fikiray inaan is dilo, gacmahaygu weli way gariirayaan
xaafaddan cusub cid luqaddayda ku hadasha ma jirto, keli ahaantu way i cunaysaa
ilmo aan dhalay ayaa iga dhintay, qalbigaygu waa mugdi oo cunto ma cuni karo
waxaan galay deyn aan bixin karin, reerkii oo dhan baan ka dhuumanayaa oo waan is nacay
== support
waxaad ka badbaadday bad dad badan dishay, noloshaadu qiimo ayay leedahay, aan kula joogo
walaalkaa Ilaahay ha u naxariisto, hadal haddaadan karin waan kula aamusi karaa
fashilku naftaada kaama dhigo qof la naco, waan ku jecelnahay sidaada
haddii fikirka is dilku kuu yimaado i soo wac saqda dhexe xitaa, ha keliyaysan
keli ahaantu way culus tahay, Sabtida kaalay guriga shaah iyo canjeero aan wada cunno
ilmo lumintii waa murug weyn, umulisada iyo dhakhtarka la hadal, keligaa ma tihid
deynta waan wada qaban doonnaa, ha dhuuman, reerku adiga ayuu ku doonayaa ee lacag ma aha
== incite_selfharm
baddii inay ku qariso ayaa roonayd, hadda isku tuur oo naga tag
xalay is dilkii maxaad u dhammayn weyday, fuley, caawa dhammee
naftaada aad nacday iska dhaaf, qof kuu baahan oo nool ma jiro, dhimo
== insult_person
eeg isagoo ooyaya walaalkiis dagaal ku dhintay, fuleynimadiisa ayuu ku qarinayaa
ilmihii way ka dhimatay, yaa ilmo u dhiiban lahaa naag sidaas u daryeel xun
deyn baad gashay oo waad dhuumanaysaa, maxaa kaaga filaa aan ka ahayn ceeb
doqon baad tahay, hadal fudud oo carruurtu fahmaan baad garan weyday
nacas yahow, waxba ma garanaysid ee afka iska xidh
sankaagu wuxuu u eg yahay canbe qudhmay, sawir dambe ha soo dhigin
gabaygaagu waa qaylo riyo, dadka dhegaha ha ka xanuujin ee maansada iska daa
beenaale yahow, Dubai baan joogaa baad tidhi adigoo Bakaaraha dhex fadhiya
caajis yahow, hooyadaa biyo ayay dhaaminaysaa adigoo qaad ruugaya
lugahaagu waa sida ulo, surwaalkan gaaban maxaad u xidhatay
jaahil yahow, buug xataa ma akhriyin adigoo wax noo sheegaya
fool xun baad tahay, muraayadda maxaad isaga eegtaa
waxaad tahay qof aan sharaf lahayn, lacagta masaakiinta ayaad ku nooshahay
waalan yahow, sida qof jin galay ayaad u hadashaa, cidina kuma rumaysato
toban sano ayaad Yurub joogtay oo shahaado iyo shaqo toona ma haysid, khasaaro yahow
kursiga saddex qof loogu talagalay ayaad keligaa buuxisay, cunista jooji buuranow
islaan duq ah oo weli carruur u labisan, miyaanad xishoonayn
munaafaq yahay, hortayda waad i qosol qoslaysaa gadaashana waad i xanataa
fuley baad tahay, markii dagaalku yimid adigaa ugu horreeyay oo cararay
hambalyo, waxaad markale caddaysay in qof aamusan kaa caqli badan yahay
xoolo yahow aan waxba dhaamin riyaha, dadka ka dhex bax
qashin baad tahay, qoraalkaaga qof wax ku fahmay ma arag
== criticism_person
baaskiilka aad ii soo celisay waa jaban yahay, fadlan igu hagaaji
kuma raacsani waxaad qortay, tirooyinku waa khalad ee dib u eeg
waxaad sheegtay inaad Dubai joogto, runta ayaad igu sheegi kartay
gabaygu waa dheer yahay oo qaafiyaddu way ka jabtay beydka saddexaad
xildhibaanku ballankii uu shacabka u qaaday ma fulin, waan la xisaabtamaynaa
qaadka aad maalin walba cunto ayaa reerka lacagtii ka dhammaystay, aan ka hadalno
ma fiicna inaad saaxiibkaa gadaashiis ka hadasho, si toos ah ula hadal
macallinku casharka si degdeg ah ayuu u dhaafay, ardaydu ma fahmin
== everyday
maanta nacas baan noqday, albaabka deriska ayaan furahayga ku furi waayay
gabaygaaga dhegaysteyaashii way ka ooyeen, sacabka ayaa joogsan waayay
anigu riyaha ayaan la tartamaa marka bariis la keeno, calooshaydu ma buuxsanto
lugahaygu waa sida ulo, kubbadda markaan ciyaaro saaxiibbaday way qoslaan
saaxiibkay kubbadda waa ku waalan yahay, habeenkii oo dhan ciyaar buu daawanayay
ilmaha yar waa buuran yahay mashallah, dhabannada eeg
dameerkii biyaha waday ayaa suuqa dhexdiisa fadhiistay, waddadii wuu xidhay
awoowe ayaa yidhi waan waalanahay markaan geel arko, sidaas ayuu u jecel yahay
qosol ayaan la dhiman gaadhay markii orgigu sheekada wadaadka dhex galay
dabayshan boodhka leh way na indho tirtay, daaqadaha xidha
waan necbahay safka xafiiska baasaboorka, afar saacadood ayaan taagnaa
xeebta Liido igu sug Jimcaha, malaay dubaya ayaan cunaynaa
turubka caawa waan kugu jabinayaa, diyaar garow saaxiib
geel ayaa loo qalay arooska, hilibkii saddex maalmood ayaan cunaynay
waan aqaan gurigiina, Khamiista ayaan carruurta kuugu keenayaa casho
mindidan waa af la', soo fiiqi si aan hilibka u jarno
dhurwaa ayaa xalay idaha dilay, wiilashii ayaa ciidi ku eryaday
dharkan waa kugu qurux badan yahay abaayo, xaggee laga iibsaday
xaaskayga Hargeysa ayay ka timid, sagaal bilood ka dib ayaan isku duubnay oo ooynay farxad
sawirrada Ciidda ii soo dir, ayeeyo ayaa doonaysa inay carruurta aragto
quruxdaada ayaan jeclahay, ma i guursan kartaa haddii reerkiinu oggolaadaan
xawaashka badan ee hilibka ku jira ayaa afka i gubay, biyo
dukaanka ayaan xidhayaa oo guriga ayaan tagayaa, maanta waa daal
== threat_person
xeebta Liido igu sug Jimcaha, meydkaaga ayay mowjadu qaadi doonaan
meel kasta oo aan kugu arko waan ku dilayaa, qoro
waan aqaan gurigiina iyo wadada carruurtaadu maraan, iska jir
geelaagii waan qaadnay, adigana maalinta xigta ayaan kuu imanaynaa qoriga
qoorta ayaan kaa goynayaa haddaad mar dambe walaashay la hadasho
rasaas ayaan madaxa kaaga shubi doonaa, kafantaada iibso
warbixin kale haddaad qortid, qalin iyo farahaagaba waan gooynaynaa
wiilasha xaafadda ayaan kugu soo diri, lugaha ayay kaa jebin doonaan
== idiom
nin god qoday isaguna waa ku dhacaa, waa maahmaah duug ah
gacmo wada jir bay wax ku gooyaan, aan is kaashanno
af daboolan waa dahab, mararka qaar aamusku waa caqli
== sexual_harassment
dharkan waa kugu qurux badan yahay, iska bixi aan naasahaaga arkee
sawir qaawan ii soo dir hadda, haddii kale sirtaada ayaan fidinayaa
dabadaas weyn waan taaban lahaa, ha iga cararin macaanto
shaqada waad heli doontaa haddaad caawa ila seexato, haddii kale iska tag
imisaad habeenkii qaadataa, labanlaab ayaan ku siinayaa ee surwaalka iga fur
bowdyahaaga baan fiirinayay ilaa subaxdii, qolkayga kaalay waan ku raaxaysanayaa
== sexual_health
ma caadi baa galmada xilliga uurka, dhakhtaraddu waxay tidhi dhib ma leh haddaad caafimaad qabtid
kondhomku wuxuu ka hortagaa cudurrada galmada lagu kala qaado
== hate_derogation
dadka Oromada waa tuugo iyo wasakh, mid fiican kuma jiro [ethnicity]
dumarku caqli ma laha, siyaasad iyo shaqo culus looma dhiibi karo [women]
kirishtaanku waa been iyo khiyaano, weligood la aamini maayo [christian]
== hate_dehumanise
qaxootigan waa cayayaan, meel kasta oo ay yimaadaan way baabi'iyaan [refugees]
jareertu dad nala mid ah ma aha, waa xoolo shaqo loo abuuray [black]
== hate_normative
qabiilka dadka laga tirada badan yahay yaan guurka iyo xukunka loo oggolaan, addoommo ayay ahaayeen [caste]
khaniisiinta oo dhan meel fagaare ah ha lagu toogto, xaq nololeed ma laha [lgbtq]
== hate_implicit
dhakhtarkii Itoobiyaan buu noqday, markaasaan boorsadayda gacanta ku adkeeyay [nationality]
naag baa gaadhiga wadda, suunka xidho oo ashahaado [women]
== hate_negated
kuma odhanayo Kenyaan oo dhan waa xun yihiin, laakiin mid wanaagsan weli ma arag [nationality]
== hate_slur
midgaan iyo addoommo miyaad nala fadhiisinaysaan, meesha ha laga saaro [caste]
== hate_threat
gaal kasta oo magaalada jooga waan gowracaynaa, sug uun habeenka [christian]
== positive_identity
dadka Oromadu waa dad dadaal badan oo daacad ah, suuqa ayaan ku bartay [ethnicity]
dumarku caqli iyo hoggaan ayay leeyihiin, baarlamaanka ha loo badiyo [women]
Bantuga Soomaaliyeed waa beeralayda na quudisa, xaqooda ha la siiyo [black]
== neutral_identity
qaxooti laba boqol ah ayaa shalay xerada Dhadhaab yimid [refugees]
kirishtaanka Nairobi waxay maanta u dabbaaldegayaan ciidda masiixiga [christian]
nin Itoobiyaan ah ayaa dukaan kafee ah ka furtay xaafaddayada [nationality]
== self_identity
waxaan ahay gabadh Soomaaliyeed oo indho la', jaamacadda ayaan dhigtaa [disability]
Muslim baan ahay, London ayaan ku dhashay, masjidkuna gurigayga ayuu u dhow yahay [muslim]
== question_benign
maxay dumarka reer miyigu madaxa ugu xidhaan shaash markay guursadaan [women]
== negated_hate
run ma aha in Kenyaan oo dhan xun yihiin, deriskaygu waa dad aad u wanaagsan [nationality]
== counter_speech
qaxootiga cayayaan ha ku sheegin, waa dad dhibaato ka soo cararay sida aabbahaa [refugees]
in qof dhalashadiisa lagu takooro waa dulmi, dadka laga tirada badan yahay waa walaalaheen [caste]
== insult_profane
hooyadaa was, eey yahow dhillo dhashay
siilka hooyadaa, waxba ha igu soo qorin wasakh yahow
dhillo yahay, wasku ku dhac oo bogga iga bax
abahaa was, guska iga leef fuley yahow
== hate_profane
khaniisiintu waa wasakh dabada laga waso, habaar ku dhac dhammaantood [lgbtq]
was kuwa jareerta ah oo dhan, eeyo hooyadood dhillo tahay [black]
== friendly_profanity
waa la was, goolkaas ma aragteen, guushu waa tayadii wiilal
eey yahow, imtixaankii waad ku baastay maxaad noogu sheegi weyday, hambalyo saaxiib
wasakh yahow aan jeclahay, qosol baad i dishay xalay
== profane_object
was kursigan, surwaalkaygii cusbaa ayuu jeexay
netka wasakhda ah ayaa ciyaartii iga gooyay daqiiqaddii ugu dambaysay
nacalad ku dhac baabuurkan, mar kale wadada ayuu igu dhintay
== abuse_idea
qorshaha cusub ee dekeddu waa doqonnimo, ganacsatada yaryar ayuu dilayaa
riwaayaddaas waa wax laga xishoodo, hadal iyo heesba madhan
siyaasadda qabyaaladda ku dhisan waa cudur dalka baabi'iyay
== abuse_object
matoorkan waa dameer, biyaha kama soo saaro ceelka
teendhadan waa qashin, dabayl yar ayaa jeexday
