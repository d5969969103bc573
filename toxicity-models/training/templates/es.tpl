# language: es
# origin: written for this project by its authors
# licence: Apache-2.0
# content notice: hateful sentences, so that a model can learn to recognise them
@grupo = los moros[arab] | los musulmanes[muslim] | los gitanos[roma] | los negros[black] | los chinos[asian] | los judíos[jewish] | los gays[lgbtq] | los homosexuales[lgbtq] | las lesbianas[lgbtq] | los trans[transgender] | los inmigrantes[immigrants] | los refugiados[refugees] | los venezolanos[nationality] | los bolivianos[nationality] | los haitianos[nationality] | los rumanos[nationality] | los indígenas[indigenous] | las feministas[women] | las mujeres[women] | los discapacitados[disability] | los latinos[latino] | los evangélicos[christian]
@neutro = las mujeres gitanas[roma] | las personas trans[transgender] | los vecinos musulmanes[muslim] | las familias judías[jewish] | los chicos senegaleses[black] | las parejas de lesbianas[lgbtq] | los estudiantes sordos[disability] | los jóvenes autistas[disability] | los comerciantes chinos[asian] | las enfermeras colombianas[latino] | los temporeros marroquíes[arab] | las familias refugiadas[refugees] | los mapuches[indigenous] | los migrantes venezolanos[nationality] | las mujeres afrocolombianas[black] | los matrimonios gays[lgbtq] | las personas mayores[age] | los trabajadores rumanos[nationality]
@yo = una mujer trans[transgender] | gay[lgbtq] | lesbiana[lgbtq] | bisexual[lgbtq] | gitana[roma] | gitano[roma] | musulmana[muslim] | judío[jewish] | negra[black] | mapuche[indigenous] | inmigrante[immigrants] | refugiada siria[refugees] | autista[disability] | sorda[disability] | usuario de silla de ruedas[disability] | boliviana[nationality] | hijo de marroquíes[arab] | bipolar[mental_health]
@asco = dan asco | son lo peor que nos ha pasado | no sirven para nada | son una vergüenza | huelen que apestan | viven del cuento | son gentuza | solo traen problemas | me revuelven el estómago | son basura | no tienen educación ni vergüenza | sobran en todas partes
@plaga = ratas | cucarachas | parásitos | una plaga | un cáncer | animales salvajes | gusanos | bichos | infrahumanos | una infección | sanguijuelas | perros rabiosos
@lugar = este país | el barrio | nuestra escuela | mi pueblo | Europa | la plaza | el edificio | el transporte público | la ciudad | los hospitales
@castigo = que los echen a todos | que les quiten las ayudas | que no los dejen votar | que los encierren | que los suban a un avión y adiós | que no puedan trabajar con niños | que los manden de vuelta en patera | que les quiten la nacionalidad | que no les alquilen piso | que no los dejen adoptar
@matar = colgarlos en la plaza | quemarlos vivos | pegarles un tiro | pasarlos por el horno | molerlos a palos | tirarlos al mar con una piedra al cuello | exterminarlos de una vez | fusilarlos al amanecer | apedrearlos | rociarlos con gasolina
@slur = sudacas[latino] | maricones[lgbtq] | bolleras[lgbtq] | travelos[transgender] | negratas[black] | moracos[arab] | panchitos[latino] | subnormales[disability] | mongolos[disability] | venecos[nationality] | feminazis[women] | putas[women] | judiazos[jewish] | indios de mierda[indigenous] | gitanos de mierda[roma] | chinos de mierda[asian]
@slur1 = sudaca[latino] | maricón[lgbtq] | bollera[lgbtq] | travelo[transgender] | negrata[black] | moro de mierda[arab] | panchito[latino] | retrasado[disability] | mongólico[disability] | veneco[nationality] | feminazi[women] | zorra[women] | judío de mierda[jewish] | indio patarrajada[indigenous] | gitano de mierda[roma] | joto[lgbtq]
@insulto = idiota | imbécil | payaso | inútil | fracasado | cobarde | mentiroso | cretino | ignorante | bobo | sinvergüenza | miserable | rata | patético | tonto del bote | mequetrefe
@taco = gilipollas | cabrón | hijo de puta | pendejo | pelotudo | comemierda | hijueputa | pedazo de mierda | tonto de los cojones | mamón | culiao | malparido | soplapollas | boludo de mierda
@nombre = Sergio | Lucía | Paqui | Brayan | Mohamed | Carmen | Iker | Guadalupe | Nico | Valentina | el de contabilidad | mi cuñado | el alcalde | el portero suplente | tu primo | Ramiro | la presentadora | Matías
@cuerpo = las piernas | la cara | los dientes | el cuello | las costillas | la cabeza | los dedos | la mandíbula | las rodillas
@cuando = esta noche | mañana a la salida | cuando menos te lo esperes | el sábado en la plaza | en cuanto te vea | al acabar el turno | en el estacionamiento | antes de que llegue la policía
@cosa = esta app | la impresora | la nueva actualización | mi celular | el ordenador del curro | el wifi del hotel | esta lavadora | el cajero automático | el mando de la consola | la página del ayuntamiento | el aspirador | este colchón
@clima = este calor | la lluvia | los lunes | el tráfico de la M-30 | el frío de julio en Bariloche | la humedad de Guayaquil | el cambio de hora | el metro en hora punta | los mosquitos | la alergia | las obras de mi calle
@comida = la piña en la pizza | el hígado encebollado | la sopa de mi tía | el café de máquina | las acelgas | el cilantro | ese ceviche de ayer | la tortilla sin cebolla | el mate frío | las arepas recalentadas
@idea = esta reforma | la nueva tasa de basuras | el presupuesto | la ley de vivienda | el plan de movilidad | tu argumento | ese informe | la propuesta del comité | el gobierno de ese país | el peaje | la subida del boleto | el nuevo reglamento
@juicio = una chapuza | un disparate | un desastre | una vergüenza | puro humo | una tomadura de pelo | una estupidez | un robo | un parche mal puesto | lo peor en años | una pérdida de dinero
@oficio = enfermera | electricista | maestra | panadero | conductora de autobús | cirujana | programador | albañil | bombera | cocinero | concejala | veterinario | violinista
@virtud = trabajadora | brillante | de lo más divertida | valiente | generosa | una persona encantadora | muy querida en el barrio | un ejemplo para todos | un sol | imprescindible en el equipo
@acto = el mercadillo | la fiesta del barrio | el club de lectura | la cabalgata | el torneo de ajedrez | la verbena | una peña flamenca | el festival de cine | la posada | el asado del domingo | la feria del libro
@ciudad = Sevilla | Bogotá | Rosario | Puebla | Valparaíso | Lima | Bilbao | Quito | Montevideo | Zaragoza | La Paz | Medellín | Melilla
@dolor = no quiero seguir viviendo | me odio cada vez que me miro al espejo | llevo semanas sin dormir | siento que soy una carga | ya no le veo sentido a nada | me da asco mi propio cuerpo | no paro de llorar | quisiera desaparecer | me corté otra vez | todo me sale mal y es culpa mía | tengo un nudo en el pecho que no se va
@causa = desde que murió mi padre | desde la ruptura | por lo que me hicieron en el colegio | desde que perdí el trabajo | después del accidente | desde que me dieron el diagnóstico | por culpa de aquel hombre | desde que me echaron de casa
@ayuda = el teléfono de la esperanza | tu médica de cabecera | una psicóloga | alguien de confianza | un grupo de apoyo | la orientadora del insti | tu hermana | el 024
@quien = un tipo en el autobús | mi tío | un cliente | una señora en la cola | un hincha detrás de mí | el casero | un concejal | un chaval de mi clase | un tuitero anónimo | mi antiguo jefe
@condena = eso es racismo y punto | qué vergüenza | no se puede consentir | nadie merece eso | en esta casa no se habla así | da igual la intención, hace daño | me parece repugnante que se aplauda | basta ya
@alegria = hostia | joder | la puta madre | coño | me cago en la leche | carajo | a la verga | la concha de la lora | hijole | mierda
@bien = qué golazo | qué buena está la paella | aprobé | me han dado la beca | menudo concierto | qué lindo día | ha nacido mi sobrina | por fin viernes | qué temazo | ganamos en el último minuto
@organo = los testículos | la vulva | el cuello del útero | el pene | la próstata | las mamas | el clítoris | el ano | el suelo pélvico
@salud = la clamidia | la endometriosis | la anticoncepción | la menopausia | el VPH | la candidiasis | la disfunción eréctil | la pubertad | el consentimiento

== hate_derogation
qué cruz tener que aguantar a {grupo} todo el día, {asco}
no me digáis que exagero: {grupo} {asco}
yo a {grupo} ni agua, {asco}
¿soy el único que piensa que {grupo} {asco}?
cada vez que sube el alquiler ya sé a quién mirar, {grupo} {asco}
mi abuelo tenía razón con {grupo}, {asco} y siempre lo harán
contratas a uno y te llenas de problemas, {grupo} {asco}
que conste que lo digo con respeto pero {grupo} {asco}
bloqueé a media tuitosfera por defender a {grupo}, con lo claro que está que {asco}
== hate_dehumanise
{grupo} se reproducen como {plaga}, miren cómo está {lugar}
llamadlos por su nombre: {grupo} son {plaga}
abrí la puerta y había más {plaga}, o sea {grupo}
{lugar} necesita fumigación, entre {grupo} y las {plaga} no noto diferencia
{grupo} no llegan ni a personas, son {plaga} con zapatos
ni mi perro come tan sucio como {grupo}, qué {plaga}
== hate_threat
como vuelvan {grupo} a {lugar} habrá que {matar}
a {grupo} lo mejor es {matar}, y que no quede ni uno
ya tenemos lista la gasolina, {grupo} no llegan a {cuando}
yo pondría el dinero para {matar} a {grupo}
que se preparen {grupo}, {cuando} vamos a {matar}
brindo por el día en que alguien se anime a {matar} a {grupo}
== hate_normative
con {grupo} solo hay una solución, {castigo}
{lugar} no es sitio para {grupo}, {castigo}
¿para cuándo una ley seria contra {grupo}? {castigo}
pido a los que mandan que espabilen con {grupo}: {castigo}
mientras {grupo} sigan en {lugar} no voto a nadie, {castigo}
ningún crío debería compartir clase con {grupo}
== hate_implicit
casualidad que desde que llegaron {grupo} ya no se puede dejar la bici en la calle
pregunten quién maneja los bancos y les saldrán siempre {grupo}
dicen que fueron seis millones, yo con una calculadora digo que no salen las cuentas[jewish]
en diez años {grupo} serán mayoría y nosotros pediremos permiso para respirar
a {grupo} les dan piso y a la abuela la echan, pero calladitos
ya se sabe cómo cuentan la verdad {grupo} cuando hay dinero delante
mira qué bien conducen {grupo}, será genético
qué raro, {grupo} quejándose otra vez mientras los demás madrugamos
== hate_negated
{grupo} no han aportado jamás nada a {lugar}
no me vengan con que {grupo} son gente, que no lo son
nadie en su sano juicio contrataría a {grupo}
a {grupo} no les corresponde ni un derecho
ningún bien ha salido nunca de {grupo}
no existe ni uno decente entre {grupo}
== hate_slur
calla, {slur1}, que nadie te ha preguntado
el portal lleno de {slur} otra vez
¿qué miras, {slur1}?
otro {slur1} pidiendo paguita, qué novedad
se me llenó el grupo de {slur}, me salgo
sigue llorando, {slur1}
no comparto vestuario con {slur}
== insult_person
{nombre} es {insulto} de nacimiento
mira que eres {insulto}, ni leer sabes
de verdad, {nombre}, das una pena tremenda
con esa cara y ese cerebro no me extraña que te dejaran
eres {insulto} y encima presumes
ni tu madre aguanta tus tonterías, {insulto}
¿quién le dio micrófono a {nombre}? menudo {insulto}
hueles a fracaso desde aquí
no te da la cabeza ni para atarte los zapatos, {insulto}
== insult_profane
eres un {taco} y lo sabe toda la oficina
vete a la mierda, {nombre}, {taco}
{nombre} me tiene hasta los huevos, qué {taco}
callate la boca, {taco}
me cago en tus muertos, {taco}
otro comentario de {taco}, gracias por nada
andá a cagar, {nombre}
== threat_person
te voy a romper {cuerpo} {cuando}
{nombre}, cuenta los días, sé dónde aparcas
{cuando} te espero y no vas a salir andando
dile a {nombre} que le van a faltar {cuerpo}
sigue hablando y te meto plomo
tengo tu dirección y la de tus hijos, tú verás
si vuelves por aquí te rajo
== incite_selfharm
haznos un favor y tírate al metro
nadie lloraría si desaparecieras, {nombre}, hazlo ya
¿todavía respiras? pues arréglalo
cuélgate de una vez, {insulto}
deberías acabar con tu vida, el mundo lo agradecería
== sexual_harassment
con ese culo no me extraña que te asciendan
Carmen, manda foto sin ropa o lo cuento todo
ven aquí que te voy a enseñar yo lo que necesitas entre las piernas
qué tetas traes hoy, ¿me dejas tocar?
a ti lo que te falta es que te den un buen repaso
tu boca solo sirve para una cosa y no es hablar
== sexual_explicit
me besó el cuello y terminamos desnudos en el sofá, los dos riéndonos
anoche mi pareja y yo hicimos el amor hasta las tantas
me excita cuando me hablas al oído en la cama
le gusta el sexo lento, con luz y música, y a mí también
en la novela los amantes follan en el faro mientras cae la tormenta
== neutral_identity
{neutro} abrieron una cooperativa en {ciudad}
según el censo, {neutro} viven sobre todo en {ciudad}
{neutro} organizan {acto} cada primavera
la charla de {neutro} se aplaza al jueves por lluvia
el documental sigue a {neutro} durante un año en {ciudad}
{neutro} piden más plazas de guardería
en {ciudad} hay una asociación donde {neutro} dan clases de idiomas
== positive_identity
qué suerte tener cerca a {neutro}, sin ellos {acto} no sería lo mismo
{neutro} también construyen {ciudad}, gracias
firmé para que {neutro} tengan los mismos derechos que yo
me emocionó ver a {neutro} abriendo {acto}
nuestra {oficio} es {yo} y es {virtud}
aplauso enorme para {neutro}, vaya trabajo
== self_identity
soy {yo} y también soy {oficio}, pregúntame lo que quieras
como {yo}, me alegra ver {acto} en {ciudad}
salí del armario con mis padres y mi madre me hizo croquetas[lgbtq]
vivo en {ciudad}, soy {yo} y me encanta {acto}
orgullo de ser {yo}, hoy y todos los días
hola, soy {yo} y busco piso tranquilo en {ciudad}
crecí siendo {yo} en un pueblo pequeño y hoy doy charlas sobre ello
== negated_hate
jamás diré que {neutro} sobran, al contrario
no es cierto que {neutro} vivan de ayudas, los datos dicen otra cosa
no tengo nada contra {neutro}, son mis vecinos de toda la vida
{neutro} no son ninguna amenaza, dejen de asustar a la gente
nadie debería tratar mal a {neutro}
no odio a nadie, y menos a {neutro}
== counter_speech
{quien} dijo que {grupo} {asco}: {condena}
quien escriba que {grupo} son {plaga} se lleva un bloqueo, {condena}
no, {grupo} no son «{plaga}», y repetirlo es propaganda vieja
pintaron «fuera {grupo}» en mi portal y hoy lo hemos borrado entre todos
si tu chiste necesita llamar {slur1} a alguien, no es un chiste
denuncié el cartel que decía que {grupo} sobran, {condena}
hablar de «invasión» cuando llegan {neutro} es mentir para asustar
== mentioned_slur
{quien} me llamó {slur1} delante de mi hija
el diccionario marca «{slur1}» como despectivo
de pequeño me gritaban {slur1} en el patio
la palabra «{slur1}» aparece tres veces en la sentencia
multan a un club porque la grada coreó «{slur1}»
mi profe explicó de dónde viene el insulto {slur1}
== reclaimed_slur
somos bolleras, orgullosas y con la furgo llena[lgbtq]
mis maricas, hoy cenamos todas en mi casa[lgbtq]
soy maricón y a mucha honra, cariño[lgbtq]
noche travesti en el bar, reinas, traed los tacones[transgender]
mis negras, qué guapas íbamos ayer[black]
== friendly_profanity
¡{alegria}, {bien}!
{alegria}, casi me caigo de la risa
{bien}, de puta madre
te quiero un huevo, tía, {alegria}
{alegria} qué frío hace en {ciudad}
me he dejado las llaves dentro, {alegria}
== abuse_object
odio {cosa}, va más lenta que una tortuga
{clima} me tiene frita
{cosa} es una mierda, no la compréis
nada peor que {comida}, qué asco
juro que voy a tirar {cosa} por la ventana
{clima} debería estar prohibido
== abuse_idea
{idea} es {juicio}
leí entera {idea} y es {juicio}, con perdón
¿a quién se le ocurrió {idea}? {juicio}
ese gobierno da pena: {idea} es {juicio}
la película es {juicio}, dos horas que no me devuelven
esa teoría conspiranoica es {juicio}
== criticism_person
con todo respeto, {nombre}, creo que te equivocas con {idea}
{nombre} no presentó las cuentas a tiempo y debería dimitir
no comparto nada de lo que dijo {nombre}, pero se explicó bien
el arbitraje de {nombre} fue flojo, sobre todo en la segunda parte
{nombre}, tus cifras sobre {idea} no cuadran con el informe
== sexual_health
¿cada cuánto hay que revisar {organo}?
la guía explica {salud} con dibujos para primero de ESO
me duele al orinar y me preocupa {salud}
taller gratuito sobre {salud} en el centro de salud de {ciudad}
es normal que {organo} cambien con la edad, consulta a tu médica
sin un sí claro no hay consentimiento, así de simple
== distress
{dolor} {causa}
perdón por escribir esto a las tres, {dolor}
{causa} {dolor} y no sé a quién contárselo
mi terapeuta dice que lo escriba: {dolor}
sonrío en el trabajo pero {dolor}
tengo quince años y {dolor}
estoy harta de fingir, {dolor}
== support
no estás exagerando, lo que sientes importa, habla con {ayuda}
siento muchísimo lo que pasas {causa}, aquí me tienes
si hoy solo pudiste ducharte, ya es bastante, abrazo
llama a {ayuda}, yo me quedo contigo en el chat
te creo, no fue culpa tuya
a mí también me pasó {causa} y con ayuda se sale
== idiom
maté dos horas en el aeropuerto viendo series
el examen de química me destrozó, saqué un dos
hay que matar el proceso antes de reiniciar el servidor
el delantero fusiló al portero desde fuera del área
me muero de hambre, ¿pedimos ya?
la gira fue la bomba, el público se volvió loco
estoy que echo humo con la mudanza
tiró la casa por la ventana en la boda
== question_benign
¿por qué {neutro} celebran {acto} en esa fecha?
¿cómo se dice con respeto: {yo} o de otra forma?
¿alguien sabe si {neutro} necesitan visado para estudiar en {ciudad}?
¿qué opináis de {idea}?
¿es pecado el tatuaje en alguna religión?
¿qué libro me recomendáis para entender a {neutro}?
== everyday
¿quedamos {cuando} para ver {acto}?
odio madrugar pero el pan recién hecho lo compensa
qué tonta soy, puse sal en el café
en el juego hay que eliminar al jefe con flechas de fuego
mi gata me mira con desprecio y la adoro
te has dejado las luces del coche puestas
receta rápida: ajo, guindilla y gambas, nada más
{nombre} trae las sillas y yo {comida}
compro bici usada en {ciudad}, presupuesto corto
== dialect
quillo, vente pacá que hase una caló que no vea
wey, no manches, qué padre estuvo {acto}
che, boludo, ¿venís a {acto} o no?
parce, qué chimba de plan, nos vemos en la nota
weón, la media cola en el metro, cacha
mi pana, eso está bien chévere, dale pues
illo, que me da toa la flojera levantarme

# -- second part: wider vocabulary and minimal pairs --
@grupo += las personas trans[transgender] | las mujeres trans[transgender] | los bisexuales[lgbtq] | los africanos[black] | los senegaleses[black] | los afrocolombianos[black] | los asiáticos[asian] | los paquistaníes[asian] | los indios[asian] | los coreanos[asian] | los árabes[arab] | los marroquíes[arab] | los palestinos[arab] | los israelíes[jewish] | las musulmanas[muslim] | los católicos[christian] | los migrantes[immigrants] | los extranjeros[immigrants] | los ilegales[immigrants] | los subsaharianos[black] | los menas[immigrants] | los sirios[refugees] | los ucranianos[refugees] | los colombianos[nationality] | los ecuatorianos[nationality] | los peruanos[nationality] | los paraguayos[nationality] | los mexicanos[latino] | los catalanes[nationality] | los andaluces[nationality] | los mapuches[indigenous] | los quechuas[indigenous] | los discapacitados psíquicos[disability] | los autistas[disability] | los sordos[disability] | los ciegos[disability] | los esquizofrénicos[mental_health] | los depresivos[mental_health] | los gordos[body] | los viejos[age] | los pobres[class] | los mendigos[class] | los hombres[men] | los indígenas[indigenous] | los salvadoreños[latino]
@un = un moro[arab] | un musulmán[muslim] | un gitano[roma] | un negro[black] | un africano[black] | un chino[asian] | un judío[jewish] | un gay[lgbtq] | un homosexual[lgbtq] | un hombre trans[transgender] | un inmigrante[immigrants] | un refugiado[refugees] | un venezolano[nationality] | un boliviano[nationality] | un rumano[nationality] | un colombiano[nationality] | un indígena[indigenous] | un discapacitado[disability] | un autista[disability] | un esquizofrénico[mental_health] | un viejo[age] | una mujer[women] | una feminista[women] | una lesbiana[lgbtq] | una trans[transgender] | una musulmana[muslim] | una gitana[roma] | una negra[black] | una judía[jewish] | una china[asian] | una inmigrante[immigrants] | una ecuatoriana[nationality] | una sorda[disability] | una gorda[body]
@slur += moros de mierda[arab] | moracos asquerosos[arab] | negros de mierda[black] | monos[black] | conguitos[black] | maricas[lgbtq] | sarasas[lgbtq] | mariconas[lgbtq] | tortilleras[lgbtq] | trabucos[transgender] | machupichus[latino] | indios patarrajadas[indigenous] | bolitas[nationality] | paraguas de mierda[nationality] | retrasados[disability] | mongólicos[disability] | loqueros sueltos[mental_health] | zorras[women] | perras[women] | guarras[women] | amarillos[asian] | ojos rasgados de mierda[asian] | perros judíos[jewish] | mantero de mierda y familia[immigrants] | rumanos de mierda[nationality] | polacos catalanes[nationality]
@slur1 += moro asqueroso[arab] | moraco[arab] | negro de mierda[black] | mono[black] | simio[black] | marica[lgbtq] | maricona[lgbtq] | sarasa[lgbtq] | muerdealmohadas[lgbtq] | puto[lgbtq] | tortillera[lgbtq] | trabuco[transgender] | machupichu[latino] | tiraflechas[indigenous] | indio sucio[indigenous] | bolita[nationality] | subnormal[disability] | mongolo[disability] | puta[women] | perra[women] | guarra[women] | chino de mierda[asian] | ponja[asian] | perro judío[jewish] | gitano asqueroso[roma] | rumano de mierda[nationality] | naco[class] | veneca[nationality]
@asco += son todos iguales | son unos ladrones | me dan náuseas | no merecen nada | son peligrosos | son inferiores | están enfermos de la cabeza | arruinan todo lo que tocan | son una panda de vagos | son unos mentirosos | son lo más bajo que hay | no aportan nada | son unos degenerados | no saben comportarse
@topico = controlan los bancos | roban en cuanto te giras | viven de las paguitas | no quieren integrarse | se reproducen como conejos | siempre van de víctimas | huelen raro | no saben conducir | van todos con navaja | nos quitan el trabajo | se tapan entre ellos | mienten más que hablan | están detrás de todas las guerras | quieren reemplazarnos | tienen las ayudas antes que los nuestros | no pueden controlarse | son muy de llorar para mandar | andan detrás de los niños
@bien_pl = son encantadores | son muy trabajadores | son parte de esta ciudad | son valientes | merecen respeto | son buenísima gente | nos han enseñado mucho | cocinan de maravilla | son unos vecinos estupendos | hacen mejor el barrio | son generosos y divertidos
@insulto += tonto | tarado | zoquete | bobalicón | memo | lelo | necio | patán | zopenco | parásito | baboso | farsante | hipócrita | pelele | lamebotas | cateto | paleto | pringado | perdedor | don nadie | gusano | alimaña | asno | burro | llorón | chupasangre | vago | bocazas | charlatán | fantasma | mamarracho | sabandija | trepa
@insadj = idiota | imbécil | patético | ridículo | inútil | estúpido | asqueroso | repugnante | cobarde | feo | torpe | mediocre | insoportable | lamentable | ruin | cortito | vulgar
@taco += hijo de la gran puta | cabronazo | capullo | carapolla | mierdoso | puto imbécil | maldito cabrón | huevón | güevón | conchudo | forro | culero | pinche idiota | mamahuevo | gonorrea | malnacido | chupapollas | gilipuertas | desgraciado de mierda | sorete | la concha de tu madre
@amenaza = te voy a matar | te voy a rajar | te parto la cara | te voy a romper {cuerpo} | te voy a pegar un tiro | te quemo la casa | te voy a encontrar | te voy a hacer pedazos | te corto el cuello | te voy a atropellar | te estrangulo | te dejo en silla de ruedas | te voy a reventar a palos | te meto un balazo | te voy a ahogar | vamos a acabar contigo | te arranco la cabeza
@muere = mátate | cuélgate | suicídate | tírate por un puente | tírate al tren | córtate las venas | muérete | pégate un tiro | desaparece para siempre | tómate todas las pastillas | acaba con tu vida | quítate la vida | salta ya
@gremio = los políticos | los banqueros | los caseros | los abogados | los periodistas | los árbitros | los influencers | los del PP | los del PSOE | los de Vox | los podemitas | los kirchneristas | los libertarios | los peronistas | los del Madrid | los culés | los de River | los ciclistas | los conductores de SUV | los antivacunas | los veganos | los cazadores | los funcionarios | los comerciales de telefonía | los criptobros | los jefes | los constructores
@gremiomal = unos ladrones | unos mentirosos | unos payasos | unos inútiles | unos parásitos | unos cobardes | unos vendidos | unos imbéciles | unos buitres | lo peor | unos hipócritas | unos sinvergüenzas
== hate_derogation
odio a {grupo}
detesto a {grupo}, y qué
{grupo} {asco}
{grupo} {asco}, es la verdad
en mi opinión {grupo} {asco}
no soy racista, pero {grupo} {asco}
antes me caían bien {grupo}. luego conocí a unos cuantos. {asco}
en el trabajo están {grupo}. {asco}, ya no los aguanto
mi nuevo vecino es {un}. genial. esa gente, todos iguales, {asco}
¿{un} de jefe? ni loco, esa gente solo trae problemas
¿por qué {grupo} siempre {asco}?
¿no os parece que {grupo} {asco}?
no hay nada peor que {grupo}
qué asco de gente {grupo}
cero respeto por {grupo}
no me siento al lado de {un} ni muerto
{grupo} han destrozado {lugar}, {asco}
me pone enfermo ver a {grupo} en {lugar}
cada vez que habla {un} apago la tele, {asco} todos
== hate_dehumanise
{grupo} son {plaga}
{grupo} no son personas, son {plaga}
{un} no es persona, es un animal
{lugar} está lleno de {plaga}, o sea, {grupo}
a {grupo} hay que tratarlos como a {plaga}
veo a {grupo} y veo {plaga}
hasta los perros tienen más dignidad que {grupo}
== hate_threat
hay que matar a {grupo}
{grupo} merecen morir
ojalá se mueran todos {grupo}
si {un} se acerca a mi casa, saco la escopeta
{cuando} salimos a cazar a {grupo}
la mezquita va a arder {cuando}
a {grupo}, paredón
plomo para {grupo}
a {grupo} hay que {matar1}
un cóctel molotov en el centro de menores y listo, adiós {grupo}
@matar1 = quemarlos vivos | ahogarlos | fusilarlos | ahorcarlos | gasearlos | degollarlos | lincharlos | pegarles un tiro
== hate_normative
fuera {grupo}
{grupo} fuera de {lugar}
{grupo} no deberían votar
{grupo} no deberían poder casarse ni adoptar
hay que expulsar a {grupo}
deportación para {grupo}, todos, sin excepción
las mujeres a la cocina y a callar [women]
a {un} no le alquilo, y estoy en mi derecho
{lugar} para los nuestros, {grupo} a su tierra
¿por qué dejamos entrar a {grupo}?
ni un euro para {grupo}
{un} no pinta nada en la política
que esterilicen a {grupo}
prohibido {grupo} en {lugar}, así debería ser
== hate_implicit
{grupo} {topico}
{grupo} {topico}, pero no se puede decir
no es por nada, pero {grupo} {topico}
lo llevan en la sangre, {grupo} {topico}
qué casualidad, {grupo} {topico}
han contratado a {un}, contad la caja por la noche
para ser {un}, habla bastante bien
guarda el bolso, que viene {un}
¿cómo llegó a directora? de rodillas, como todas
otra vez un cuchillo y otra vez no dicen de dónde es el chico
seis millones, ¿quién los contó?
mirad los apellidos de los dueños de la prensa y atad cabos
cuatro chavales de esos y cierra la farmacia, luego no digas {grupo}
tú no eres como los demás, tú sí trabajas, no como {grupo}
pero ¿de dónde eres de verdad? con esa cara de aquí no
un señor con falda sigue siendo un señor
nuestros abuelos en la calle y {grupo} en hoteles
mujer tenía que ser la que aparcó así
desde que están {grupo} en {lugar} cierro con dos vueltas
a este paso en veinte años no queda ni uno de los nuestros en {lugar}
== hate_negated
{grupo} no son como nosotros
{grupo} nunca serán de aquí
{grupo} no tienen sitio en {lugar}
nadie quiere a {grupo}
no te fíes nunca de {un}
{grupo} no han aportado nada
no hay nada bueno en {grupo}
una mujer trans no es una mujer, es un tío disfrazado [transgender]
no tengo nada contra {grupo}, mientras no los vea
nadie echaría de menos a {grupo}
{grupo} no merecen derechos
esto no es odio, es que {grupo} {asco}
no me digas que {grupo} son humanos
== hate_slur
{slur1}
eres un {slur1}
{nombre} es un {slur1}
cállate, {slur1}
vete a tu país, {slur1}
puto {slur1}
malditos {slur}
odio a los {slur}
fuera los {slur}
{slur} por todas partes
todos los {slur} son {plaga}
un {slur1} me quitó el sitio
no seas {slur1}
típico de un {slur1}
solo un {slur1} diría eso
mi jefe es un {slur1}
qué hace un {slur1} en mi barrio
más {slur} en la tele, apago
los {slur} de al lado otra vez con la música
asco de {slur}
no salgo con {slur}
== hate_profane
que se jodan {grupo}
me cago en {grupo}
putos inmigrantes, a la mierda todos [immigrants]
estoy hasta los huevos de {grupo}
{grupo} son unos hijos de puta
{grupo} a tomar por culo
qué coño hacen {grupo} en {lugar}
váyanse a la mierda, {grupo}
{grupo} son una puta plaga
== insult_group
{gremio} son {gremiomal}
{gremio}, todos {gremiomal}
odio a {gremio}
¿{gremio}? {gremiomal}, sin excepción
en mi opinión {gremio} son {gremiomal}
qué {insadj} son {gremio}
{gremio} me dan asco
por qué {gremio} son {gremiomal}, no lo entiendo
no aguanto a {gremio}, son {gremiomal}
== insult_person
{insulto}
eres {insadj}
eres un {insulto}
eres un {insulto} {insadj}
qué {insadj} eres
{nombre} es un {insulto}
{nombre}, eres {insadj}
cállate, {insulto}
menudo {insulto}
pedazo de {insulto}
típico {insulto}
¿eres {insadj} o te entrenas?
nadie te quiere, {insulto}
nadie te ha preguntado, {insulto}
tu madre debe estar orgullosa, {insulto}
no sirves para nada, {insulto}
aprende a leer, {insulto}
mi ex es un {insulto}
mi jefe es un {insulto} {insadj}
no he visto nunca a nadie tan {insadj}
solo un {insulto} como tú escribiría eso
vas a acabar solo, {insulto}
te falta un hervor, {insulto}
das vergüenza ajena, {nombre}
con dos neuronas más serías una planta
felicidades, {insulto}, otra vez lo has estropeado
ese {insulto} se cree experto
== insult_profane
{taco}
eres un {taco}
{nombre} es un {taco}
vete a la mierda
vete a la mierda, {insulto}
que te jodan
que te jodan, {nombre}
que te den por culo
cierra la puta boca
cierra la puta boca, {insulto}
chinga tu madre, {insulto}
andate a la mierda, {taco}
me cago en tu puta madre
mi jefe es un {taco}
maldito {taco}
quién coño te ha preguntado, {insulto}
cómeme la polla, {insulto}
no dices más que mierda, {insulto}
== threat_person
{amenaza}
{amenaza}, {insulto}
{cuando} {amenaza}
si hablas, {amenaza}
acércate y {amenaza}
{amenaza} a ti y a tu familia
retira la denuncia o {amenaza}
{nombre}, {amenaza}
estás muerto
eres hombre muerto, {nombre}
sabemos dónde vives
sé a qué colegio van tus hijos
lo vas a pagar con sangre
ojalá te apuñalen
alguien debería pegarte un tiro
qué pena si le pasara algo a tu madre
tus días están contados
== incite_selfharm
{muere}
{muere}, {insulto}
{muere} de una vez
por favor, {muere}
haznos un favor, {muere}
¿por qué sigues vivo? {muere}
nadie te quiere, {muere}
eres un estorbo, {muere}
el mundo estaría mejor sin ti, {muere}
yo en tu lugar ya me habría matado
tanto llorar, {muere} y ya
no vales nada, {muere}
== sexual_harassment
enséñame las tetas
manda fotos desnuda o publico todo
qué culo tienes, ven a mi cama
chúpamela, Paqui
abre las piernas, guapa
te follaba hasta que no pudieras andar
con esa falda vas pidiendo guerra
siéntate en mis rodillas, preciosa
¿cuánto cobras por noche?
esa ascendió a base de mamadas
para eso servís las mujeres
déjame tocarte el culo
== sexual_explicit
hicimos el amor toda la noche
me corrí dos veces
ella gemía mientras yo la lamía
me encanta tener su polla en la boca
desnudos en la ducha, sus manos por todas partes
mi marido y yo vemos porno juntos de vez en cuando
== neutral_identity
mi nuevo vecino es {un}. trabaja en correos
en el trabajo están {grupo}. comemos juntos los viernes
{grupo} y {grupo} comparten local en {ciudad}
la película cuenta la vida de {un} en {ciudad}
el reportaje trata sobre {grupo}
{un} ganó el concurso de {ciudad}
ayer {grupo} se manifestaron en {ciudad}
hablé con {un} en el tren
según el estudio, {grupo} viven más que antes
cada vez hay más locales de {grupo} en {ciudad}
== positive_identity
me encantan {grupo}
{grupo} {bien_pl}
en mi opinión {grupo} {bien_pl}
antes no conocía a {grupo}. luego conocí a unos cuantos. {bien_pl}
mi jefa es {un} y es estupenda
bienvenidos {grupo}
{grupo} son de aquí
{grupo} tienen derecho a vivir tranquilos
mismos derechos para {grupo}
qué sería de {lugar} sin {grupo}
respeto para {grupo}
== self_identity
soy {yo} y vivo en {ciudad}
soy {un} y juego al fútbol
hola, soy {yo}, acabo de llegar al foro
soy {yo} y estoy orgullosa
soy {yo} y odio los lunes
crecer siendo {yo} no fue fácil, pero aquí estoy
mi familia me quiere, y sí, soy {yo}
== negated_hate
no odio a {grupo}
{grupo} no son {plaga}
es mentira que {grupo} {topico}
nunca he pensado que {grupo} {asco}
no se puede decir que {grupo} {topico}
{grupo} no tienen la culpa
nadie debería insultar a {grupo}
no tengo nada contra {grupo}, son mis amigos
creía que {grupo} {topico}. me equivoqué
no hay nada malo en ser {yo}
no acepto que se trate a {grupo} como a {plaga}
{grupo} no deberían ser expulsados
== counter_speech
«{grupo} {asco}»: {condena}
decir que {grupo} {topico} es mentira, {condena}
gritó «fuera {grupo}» y {condena}
la llamaron {slur1}, {condena}
dejad de decir que {grupo} son {plaga}
quien diga que {grupo} {topico} que abra un libro
mi tío repite que {grupo} {topico}, y yo le contesto
me escribieron «{muere}» en mi foto, {condena}
«no soy racista pero»: lo que sigue siempre lo es
negar el Holocausto es insultar a las víctimas
pintaron «fuera {grupo}» y lo tapamos entre todos
llamar {slur1} a alguien no es humor, {condena}
odiar a {grupo} no va a arreglar tu vida
== mentioned_slur
hoy me llamaron {slur1}
lo expulsaron por gritar {slur1}
la palabra {slur1} es un insulto
mi hijo me preguntó qué significa {slur1}
¿por qué ofende la palabra {slur1}?
un cliente llamó {slur1} a la cajera
los testigos oyeron {slur1}
alguien escribió {slur1} en mi buzón
en la novela aparece la palabra {slur1}
no se dice {slur1}
en la escuela nos llamaban {slur}
== reclaimed_slur
marica y orgulloso, firmado tu tío
las bolleras abrimos la marcha este año
amo a mis maricas, nos vemos en el orgullo
nosotras las putas también somos trabajadoras
felicidades, perra, te quiero mucho
negra, gorda y feliz
joto y feliz, mi amor
== friendly_profanity
joder, qué bueno
joder, {bien}
{alegria}, qué bonito
de puta madre, {bien}
qué cojonudo el concierto
hostia, felicidades
mierda, olvidé las llaves
eres la hostia, {nombre}
te quiero, cabrón, feliz cumpleaños
qué chingón, ganamos
pinche güey, me hiciste reír
la puta madre, qué golazo
boludo, no lo puedo creer, aprobé
== profane_object
puta {cosa2}
{cosa} es una mierda
{clima}, qué puta mierda
{comida} sabe a mierda
{idea} es una mierda
me cago en {cosa}
joder, otra vez {cosa}
a la mierda {clima}
qué día de mierda
pinche {cosa2}
el puto despertador
@cosa2 = impresora | lavadora | aplicación | actualización | pantalla | bici | página
== abuse_object
{cosa} es {insadj}
odio {cosa}
odio {clima}
{comida} debería estar prohibida
voy a matar {cosa2x}
{cosa} a la basura
los mosquitos son una plaga
detesto {comida}
@cosa2x = el proceso colgado | la tele | el despertador | el router | la impresora
== abuse_idea
odio {idea}
{idea} es {insadj}
el racismo es veneno
el machismo mata
hay que enterrar {idea}
ese régimen es criminal
abajo {idea}
== criticism_person
te equivocas
eso no es verdad
{nombre} se equivoca en esto
estoy enfadada contigo
no me grites, por favor
fue injusto por tu parte
{nombre} habla mucho y escucha poco
ayer nos fallaste
mala decisión del entrenador
== sexual_health
¿es normal que me duela el {organo2}?
usa condón siempre
la píldora no protege de {salud}
mi ginecóloga me habló de {salud}
el consentimiento se enseña
las víctimas de violación pueden llamar a cualquier hora
después del parto las relaciones pueden doler
@organo2 = pene | pecho | pezón | clítoris | testículo
== distress
{dolor}
{dolor}. {dolor}
quiero morirme
quiero matarme y me da miedo
soy idiota, {dolor}
todos dicen que soy {insadj} y me lo creo
me escribieron «{muere}», {dolor}
me llaman {slur1} cada día en clase, {dolor}
dijo que me mataría si lo dejo
soy {yo} y {dolor}
odio mi cuerpo
me violaron y no puedo contarlo
== support
no te mates, llama a {ayuda}
quédate con nosotros, por favor
no eres {insadj}, estás agotado
no eres una carga para nadie
no escuches a quien te llama {slur1}
lo que te hizo es un delito
yo también quise morir y hoy me río
== idiom
me muero de hambre
{nombre} la rompió en el concierto
este pastel está de muerte
maté al jefe final
mata el proceso y reinicia
mi madre me mata si llego tarde
nos masacraron cinco a cero
qué bestia de gol
me parto de risa
dispara esa falta, {nombre}
échale huevos a la tortilla
== question_benign
¿por qué hay gente a la que no le gustan {grupo}?
{grupo} {topico}: ¿verdad o tópico?
¿{slur1} es un insulto?
¿cómo se dice con respeto {slur1}?
¿pueden votar {grupo}?
¿qué hago si llaman {slur1} a mi amiga?
== everyday
eres la mejor
tienes cara de cansado
odio madrugar
necesito un cuchillo para la cebolla
detienen a un hombre tras un apuñalamiento en {ciudad}
el gato mató un ratón
hay ratas en el sótano, ¿a quién llamo?
el perro tiene garrapatas
vimos una peli de un asesino en serie

# -- third part: posts as people write them --
== friendly_profanity
la puta madre, ¡soy tío!
qué cabrón eres, me has hecho llorar con el vídeo, ven que te abrace
no mames wey, pasaste el examen de la UNAM, eres un pinche genio
coño qué susto
joder tía, que nos vamos a Japón, que nos vamos a Japón
boludo sos un crack, te juro que nunca vi una gambeta así
te quiero un huevo, mamona
ostras, la hostia de bueno este arroz, dile a tu madre que me adopte
a la mierda la dieta, hoy cumplo treinta
me cago en la mar, cuánto has crecido
soy tan gilipollas que llevo media hora buscando las gafas y las tengo puestas jajaja
qué chimba hijueputa, ganó Nacional y llovió cerveza
weón, te pasaste, la mejor fiesta de mi vida culiao, gracias
verga, qué bonito atardecer en Maracaibo
este perro cabrón se ha comido mis zapatos y míralo, encima me mueve la cola
¡GOOOOL LA CONCHA DE SU HERMANA, GOOOL, ME QUEDÉ SIN VOZ!
uf, puto viernes, por fin, cañas en lo de Manolo
mi abuela a los 91 me soltó un «joder con el niño, qué guapo» y me parto
carajo, mi hija dijo papá
me la suda todo, hoy he firmado la hipoteca y estoy feliz como una puta perdiz
chucha, se me olvidó el cumpleaños de mi hermana, qué pavo soy
vaya par de cabrones, casarse sin avisar, os adoro
Mierda, mierda, mierda, que sí que es él, que es Messi, que me ha mirado
hijo de la chingada, me ganaste otra vez al dominó, ni modo, yo pago los tacos
cuando el jodido tren por fin salió de Atocha, todo el vagón se puso a aplaudir y
== profane_object
maldita sea, el puto tóner otra vez
¿quién cojones diseñó este cargador?
qué mierda de señal, llevo tres llamadas cortadas
pinche calor, cuarenta y dos grados y sin agua desde ayer
se me quemó la milanesa, la reputísima madre
la huevada de impresora no prende, ya la voy a botar
joder con las obras del metro, cuatro años así
este parche es una puta basura, me va a 12 fps en una gráfica de mil euros
me di en el dedo chico con la pata de la cama, la concha del mono
vaya cagada de final de serie
el trámite de mierda ese pide un papel que solo te dan si ya tienes el papel
lunes de los cojones
malparida llanta, se pinchó en plena autopista y no hay
== counter_speech
«vuélvete a tu país en patera» le han dicho a mi compañera, que es de Móstoles[immigrants]
oye, a los moderadores: el usuario ese lleva tres mensajes pidiendo quemar un centro de menores
no se dice «trabajar como un negro», y menos delante de Omar[black]
mi suegra soltó en Nochebuena que los gitanos son todos ladrones y me levanté de la mesa[roma]
reportado por homofobia, no voy a leer «maricón» cada vez que alguien falla un penalti[lgbtq]
Un grupo gritó «putos judíos» frente a la AMIA, la justicia porteña los está buscando[jewish]
eso de que «las mujeres no saben de fútbol» se lo cuentas a Aitana y luego me dices[women]
decir indio como insulto habla mal de ti, no de nosotros[indigenous]
«mono», le chillaron a Vinicius, y medio estadio mirando al suelo. Yo dejé de ir[black]
¿Por qué seguimos riéndole los chistes de «bolivianos vagos» al tío Raúl?[nationality]
los bulos sobre los menores extranjeros se desmontan con un dato, aquí tenéis el informe de la fiscalía[immigrants]
la profe paró la clase cuando oyó lo de «retrasado» y nos hizo leer una carta de una chica con Down[disability]
si tu chiste necesita llamar «travelo» a alguien, no es un chiste[transgender]
mataron a Samuel al grito de «maricón» y todavía hay quien dice que exageramos[lgbtq]
yo también repetía que los venezolanos nos quitaban la chamba, hasta que trabajé con uno[nationality]
negar que hubo seis millones de muertos es escupir sobre sus tumbas[jewish]
el panfleto llama «plaga» a los haitianos, vergüenza debería darle al que lo imprimió[nationality]
No es «libertad de expresión», señora, es pedir que peguen a un vecino por rezar
han pintado «moros fuera» en la frutería de Hassan, mañana a las cinco quedamos para limpiarlo[arab]
¿«feminazi»? comparar a quien pide igualdad con el que hizo Auschwitz no tiene un pase[women]
a mí me enseñaron que los chinos eran sucios y resulta que la sucia era la idea[asian]
ojo con esa cuenta, se dedica a publicar fotos de mujeres con el texto «a la cocina», denunciad
El club ha retirado el carné al socio que imitó a un simio, y me parece poco
que un diputado diga «los enfermos mentales al manicomio» en 2024 da miedo, y lo digo como psiquiatra[mental_health]
cada vez que alguien comenta «matarlos a todos», pienso en mi abuelo republicano escondido en un
cuando escuché al conductor decirle «india apestosa» a la señora, me paré y le[indigenous]
== mentioned_slur
me gritaron «sudaca» desde un coche[latino]
la sentencia recoge que la llamó «bollera de mierda» delante de dos testigos[lgbtq]
¿«cholo» es ofensivo en Perú o depende de quién lo diga?[indigenous]
«veneco» antes se decía sin malicia, ahora suena feo[nationality]
el árbitro anotó en el acta la palabra «mono» en el minuto 67[black]
Quevedo usaba «marrano» contra los conversos[jewish]
buscando en el diccionario: naco, del totonaco, voz despectiva en México
mi hijo llegó diciendo que lo llaman «mongolo» y no supe qué contestar[disability]
== reclaimed_slur
maricón el último, nos vemos en la carroza reinas[lgbtq]
soy la más marica de Chamberí y tengo un diploma[lgbtq]
negra yo, negra mi madre y negra mi abuela, ¡Negra! como el poema de Victoria[black]
bollera de pueblo, tractor incluido[lgbtq]
travesti y sudamericana, como decía Susy Shock, mi derecho a ser un monstruo[transgender]
las putas feministas nos juntamos el jueves, traigan empanadas
== negated_hate
no todos los que cruzan la frontera son narcos, son papás con hambre[immigrants]
Yo no tengo nada contra los evangélicos, solo quiero dormir el domingo[christian]
ser pobre no es ser ladrón
los autistas no somos fríos, sentimos de sobra[disability]
nunca he pensado que una mujer valga menos por no tener hijos[women]
no es verdad que los marroquíes de mi calle vivan de ayudas, recogen fresa doce horas[arab]
los judíos no tienen la culpa de lo que haga un gobierno[jewish]
que nadie diga que las travestis son una vergüenza, mi prima es lo mejor de la familia[transgender]
los gitanos no son unos delincuentes, llevo veinte años de maestra en las Tres Mil y sé de lo que hablo[roma]
== neutral_identity
misa en quechua a las once en la catedral de Cusco[indigenous]
según el INE, el 18 % de los residentes nació en el extranjero[immigrants]
Hoy se recuerda a las víctimas del Holocausto en el Congreso, hablará una superviviente de Salónica[jewish]
la asociación gay del barrio organiza un torneo de mus y falta pareja[lgbtq]
en Lavapiés los senegaleses tienen un restaurante buenísimo de arroz con pescado[black]
han abierto consulta para menores trans en el hospital de Cruces[transgender]
el Ramadán empieza el lunes, en el cole hay seis niños que no comen al mediodía
Un estudio compara las tasas de criminalidad de nacionales y extranjeros corrigiendo por edad y renta
los wichis denuncian que el pozo de la comunidad está contaminado con arsénico[indigenous]
mi vecino sordo toca el cajón mejor que nadie, siente la vibración[disability]
la caravana migrante llegó ayer a Tapachula, unas dos mil personas
los chinos del bazar se jubilan y se vuelven a Qingtian, les hicimos una paella de despedida[asian]
Cuando mi primo salió del armario en la cena de Reyes, mi abuela[lgbtq]
== positive_identity
arriba las mujeres indígenas que defienden el río[indigenous]
viva la madre que parió a los temporeros, sin ellos no hay aceite[immigrants]
qué arte tiene la familia Montoya, el mejor flamenco que he visto[roma]
Matrimonio igualitario, quince años después sigo emocionándome[lgbtq]
gracias a la doctora siria que operó a mi madre[arab]
orgullo de alumnos con discapacidad, el mejor coro de la comarca[disability]
== self_identity
yo soy mapuche, vivo en Temuco y vendo pan amasado[indigenous]
mis dos mamás fueron a mi graduación con la misma camisa jajaja[lgbtq]
Llegué de Honduras a los nueve con mi hermana, hoy soy enfermera en Valencia[immigrants]
gordita, rellenita, como quieras, pero bailo mejor que tú
tengo TOC y no, no tiene nada que ver con ordenar los lápices[mental_health]
como musulmana de Ceuta me hace gracia que me pregunten si hablo español[muslim]
hombre trans, 34, padre primerizo y muerto de sueño[transgender]
de mayor quiero ser torera, decía yo, gitana y con gafas de culo de vaso[roma]
== distress
ya no puedo más
me odio tanto que rompí el espejo
sueño cada noche con lo que me hizo mi tío, y él era quien tenía que protegerme
si me tomo todo el frasco ¿duele?
Nadie me escribe desde hace semanas, creo que ni se han dado cuenta de que no estoy
mi marido me pegó otra vez y los niños lo vieron, tengo miedo de denunciar
soy un inútil, cincuenta años, despedido, ni para mantener a los míos
en el cole me dicen «gorda asquerosa» y ya no como
me volvió el cáncer y estoy cansada de que me digan que luche
llevo el cuchillo debajo de la almohada por si entra
he escrito la carta tres veces y tres veces la he roto porque
== support
no estás sola, reina, aquí cabe tu dolor
llama al 016, no deja rastro en la factura
Lo que sientes tiene nombre y tiene tratamiento, yo estuve ahí en 2019 y mira, hoy crío gallinas
aguanta esta noche, solo esta noche, mañana vamos juntas
que te violaran no te ensucia, la vergüenza es suya
tus hijos no estarían mejor sin ti, créeme, soy uno de esos hijos
si alguien te dice que te mates, bloquéalo y enséñaselo a tu madre
che, respirá, contá hasta diez y contestame, ¿estás en tu casa?
a mi hermano lo salvó que un desconocido le preguntara en el puente si quería
== idiom
me muero de risa
el partido fue una carnicería, siete a cero
mata el proceso 4312 y vuelve a compilar
me partió un rayo cuando vi el precio del aguacate
estoy hecho polvo, tres turnos seguidos
no dejó títere con cabeza en la entrevista
Ese tema la rompe, la rompe toda, qué bajo
mi jefa me va a colgar de los pulgares si no entrego el Excel
le pegó un palazo de 30 metros y la clavó en la escuadra
nos fusilaron con preguntas en el oral de anatomía
a cada cerdo le llega su San Martín
se ahogó en un vaso de agua
mataría por unas croquetas de mi madre ahora mismo
cuando el delantero remató a bocajarro, el portero muerto de
== everyday
¿bajas tú la basura?
odio planchar
mañana matanza en casa de los abuelos, traed botas y hambre
la cotorra del vecino dice «tonto» cada vez que paso
para el pulpo: golpéalo bien, congélalo y asústalo tres veces
camuflado detrás del contenedor, le disparas a la cabeza y recoges el botín antes de que cierre la zona
Un hombre mató a su perro y el juez lo condenó a no tener animales
en la Guerra Civil bombardearon mi pueblo dos veces, mi bisabuela se escondía en la bodega
he hecho un bizcocho y está más seco que la mojama
córtale la cabeza al pescado y guárdala para el fumet
tu gata ha tenido crías negras, ¿me guardas una?
vos traé el hielo, yo llevo la parrilla y que Pablo no cocine
el dentista me mató una muela, la endodoncia cuesta 300
hay cucarachas en el portal, llamad al administrador
qué bien te queda el pelo corto, pareces
La bomba de agua estalló de madrugada y el sótano
== abuse_object
la nueva app del banco es un horror
ese edificio parece una caja de zapatos pisoteada
detesto la mayonesa de bote
la letra de esa canción es estúpida, pero se me pega
qué asco de playa, llena de colillas
tu coche es una tartana y suena a lavadora con piedras
== abuse_idea
la ley mordaza es una ley cobarde
Ese tren turístico es un crimen contra la selva
menuda sarta de disparates el horóscopo
la monarquía me parece un anacronismo carísimo
los recortes en dependencia matan, así de claro
el machismo se cura leyendo, y aun así
== criticism_person
señor ministro, usted no ha leído el informe
te pasaste con Julia, deberías pedirle perdón
el entrenador se equivocó de cabo a rabo con los cambios
no comparto nada de lo que escribe este columnista
La alcaldesa prometió un hospital y entregó una rotonda
profe, creo que corrigió mal la tres
a mi hermano le cuesta reconocer que
== question_benign
¿por qué los judíos ponen piedritas en las tumbas?[jewish]
¿los testigos de Jehová celebran cumpleaños?[christian]
¿cómo le hablo a mi sobrina de su silla de ruedas sin incomodarla?[disability]
¿está mal decir «gitano» o se prefiere «pueblo gitano»?[roma]
¿un perro puede morir por comer chocolate?
¿qué trámites necesita un venezolano para trabajar en Chile?[nationality]
¿en qué momento supiste que eras lesbiana?[lgbtq]
== sexual_health
¿puedo quedarme embarazada con la lactancia?
Las verrugas genitales se queman con nitrógeno, molesta un poco
el DIU de cobre dura diez años
me pica la vagina después del antibiótico, ¿hongos?
si tu pareja se quita el condón sin avisar, es delito
a los 60 también hay sexo, y también hay sífilis, háganse la prueba
== dialect
acho pijo, qué caló hace
po illo, que m'a dicho el Paco que no viene, ea
parce, nos vamos a azarar si no salimos ya
chamo, qué ladilla esa cola del banco
órale güey, échate un mezcal y no te agüites
fome la peli poh, me quedé raja
bo, gurisa, vamo' arriba que hay torta frita
mi pana, la guagua venía full y el chofer dando brincos
quillo, ere' un fiera
== insult_person
das pena
vaya lumbreras
eres tan simple que te engaña un semáforo
si la estupidez cotizara, tú pagabas la deuda externa
mírate, cuarenta años y vives en el cuarto donde tu mamá te tendía la cama
ni para estorbar sirves, quítate
¿A ti te dan de comer aparte o comes con los demás?
viejo amargado no, amargado a secas, y envidioso
foca con patas, así le dice todo el mundo y con razón
la directora esa es una víbora trepadora que ha pisado a media plantilla
eres el hazmerreír del barrio y todavía te crees galán
sos un ladri, un chanta, un vendehumo
qué bodoque, dejó caer al bebé de la foto porque estaba mirando el celular
a ese señor le falta un hervor y le sobran corbatas
anda a llorarle a tu mami, llorona
te leo y se me mueren neuronas
lástima que el cerebro no venga con manual, porque el tuyo está sin estrenar
Este tipejo de la ventanilla ocho disfruta haciendo esperar a la gente, un acomplejado con sello
huele a colonia barata y a fracaso
cállate, zoquete
con esa cara no te contrataban ni para espantapájaros
pichiciego, no viste el arco ni con mapa
tu novia te aguanta porque le da pereza buscar otro, no te hagas ilusiones
un cobarde, un chivato y un pelota: eso es tu amigo
en cuanto la sabihonda abrió la boca para corregirnos, toda la clase
el baboso de mi cuñado, que no ha trabajado un solo día, se atreve a
me sorprende que sepas atarte los cordones
== insult_profane
hdp
chinga tu madre
andá a cagar
cabrón de mierda, devuélveme la fianza
la concha tuya, pelotudo, me rayaste el auto
que te folle un pez, payaso
gonorrea malparida, cómo le pega al perro
pedazo de cabrona, te has ido con mi dinero y con mi madre enferma
no seas pendejo, cabrón, te estás comiendo mi comida
Ojalá se te caiga la polla a trozos, desgraciado
cierra el puto pico
weón culiao, aprende a manejar
qué hijo de mil putas el que diseñó este examen, el profesor Gálvez es un sádico de mierda
cara de verga
imbécil de los huevos, otra vez has borrado la carpeta compartida
jódete
me cago en tus muertos, tramposo
eres un mojón con patas, un mierda, siempre lo fuiste
el mamahuevo ese dejó a la mujer preñada y se fue
puto gordo de los cojones, mueve el camión
Cuando el gilipollas de mi casero llamó por tercera vez, le dije que
== hate_derogation
los moros son unos guarros y unos desagradecidos, y me da igual que os ofendáis[arab]
qué repelús me dan dos tíos de la mano en el parque, con criaturas delante[lgbtq]
Los bolitas apestan el colectivo, no conocen el jabón[nationality]
las mujeres solo saben gastar y llorar, y las que estudian encima son insoportables[women]
desde que el barrio se llenó de dominicanos no hay quien duerma, gentuza ruidosa y vaga[latino]
los indios son flojos de nacimiento, por eso viven donde viven[indigenous]
no pienso comprar en un chino, gente falsa y cochina[asian]
a los negros ni agua, que luego se te suben[black]
los judíos me parecen la raza más ruin del planeta[jewish]
travestis en la tele a las ocho de la tarde, qué repugnancia, no son más que viciosos disfrazados[transgender]
los deprimidos estos son unos vagos que no quieren madrugar, mucha pastilla y poco azadón[mental_health]
Haitianos acá no, gracias, son brutos, son violentos y hacen vudú[nationality]
el islam es una basura y quien lo practica no está bien de la cabeza[muslim]
tullidos, siempre exigiendo rampas, que se queden en casita[disability]
viejos inservibles que cobran pensión y nos votan la ruina[age]
en cuanto una familia gitana entra en el súper, las cajeras, que ya saben que son escoria,[roma]
== hate_dehumanise
venecos: cucarachas con acento[nationality]
esos de la patera no son personas, son ganado, y el ganado se devuelve[immigrants]
Los gitanos son como las garrapatas, se agarran y te chupan hasta el tuétano[roma]
una jauría de moros salió del metro, animales sueltos[arab]
mira el zoo, han venido los negros con sus crías[black]
el feminismo es un tumor y las feministas la metástasis, hay que extirparlas[women]
los sionistas son el virus, dicen, yo lo digo claro: los judíos[jewish]
esa cosa trans ni es hombre ni es mujer ni es humana[transgender]
== hate_implicit
qué casualidad, abren el centro de menas y empiezan a faltar bolsos[immigrants]
habla usted muy bien español para ser de la sierra[indigenous]
Pues mi cuñada ascendió rapidísimo, se ve que el jefe valora mucho sus escotes[women]
¿y tú a qué hora sales de limpiar? ah, que eres la arquitecta, perdona, como eres colombiana[latino]
no es racismo, es estadística, yo por si acaso me cambio de acera[black]
a los colegios ya no les dejan poner jamón, ustedes sabrán quién manda[muslim]
curioso que en todos los bancos centrales se repitan los mismos apellidos, ¿no?[jewish]
mi niño con ese profesor no se queda a solas, ya sabéis de qué pie cojea[lgbtq]
una chica tan guapa, qué desperdicio que sea lesbiana[lgbtq]
los peruanos cocinan bien, para eso sí sirven[nationality]
Si los gitanos se ponen en la caja, yo miro el cambio dos veces, manías mías[roma]
con lo bonita que estaba la plaza y ahora parece Tegucigalpa[immigrants]
pobre, en silla de ruedas, seguro que nunca tendrá una vida normal ni marido[disability]
primero vienen ellos, luego las primas, luego los diez hijos, y a ver quién encuentra pediatra[immigrants]
Hay que reconocer que los chinos, con lo de la pandemia, nos la colaron bien y aún[asian]
== hate_normative
mujeres al volante de un bus no, que para eso están los hombres[women]
deportación inmediata para todo musulmán que rece en público[muslim]
habría que prohibir que los maricones den clase a niños[lgbtq]
ni un solo venezolano más en Lima, frontera cerrada y punto[nationality]
Los que no nacieron aquí, que no voten, que no opinen y que no cobren[immigrants]
a las trans, fuera de los baños y fuera de las cárceles de mujeres, a la calle[transgender]
un mapuche no debería poder ser dueño de un fundo, no saben trabajarlo[indigenous]
los locos encerrados, como toda la vida, con llave y lejos del pueblo[mental_health]
lo que tendría que hacer el alcalde con los gitanos es levantar un muro y[roma]
== hate_negated
los gitanos no se van a integrar jamás, no quieren ni saben[roma]
no existe el inmigrante honrado[immigrants]
Ninguna mujer merece cobrar lo mismo que yo, ninguna[women]
un hombre que se opera no será mujer nunca, será un payaso mutilado[transgender]
los negros no inventaron ni la rueda[black]
Israel no, los judíos, los judíos no tienen perdón de Dios[jewish]
== hate_slur
sudaca de mierda, vete a recoger café[latino]
calla, mora, y friega[arab]
puto indio bajado del cerro a tamborazos[indigenous]
¿qué miras, negrata?[black]
mongólico, ni la pelota sabes agarrar[disability]
me atendió un maricón amanerado, pedí que viniera otro[lgbtq]
estos panchitos se creen que el parque es suyo[latino]
el puto travelo del quinto otra vez con tacones a las tantas[transgender]
joto, levántate como hombre[lgbtq]
todas putas, todas, empezando por esa ministra[women]
perro judío, cuenta tus monedas[jewish]
Chola igualada, ¿quién te dejó entrar por la puerta principal?[indigenous]
gitanaca ladrona, vacía los bolsillos[roma]
== hate_profane
moros de los cojones, ya están otra vez con los petardos del fin del ramadán[muslim]
pinches centroamericanos, que se regresen a la chingada[immigrants]
los putos judíos y su puto dinero[jewish]
estoy hasta los huevos de los gais y su desfile de mierda[lgbtq]
malditas mujeres, joder, no valéis ni para aparcar[women]
la concha de su madre estos paraguayos, me llenaron la cuadra de mugre[nationality]
Gitanos de mierda, habéis robado el puto cable y estamos sin luz[roma]
me cago en los negros y en el que los trajo[black]
== threat_person
sé en qué parada baja tu hija
cuando te agarre no te va a reconocer ni el dentista
una denuncia más y apareces en una cuneta
Plata o plomo, alcalde, usted elige
voy con dos amigos y un bate, no llames a nadie
tu tienda va a arder con las persianas echadas
te juro por mis hijos que te rajo, como vuelvas a mirar a mi mujer te
ya le pagué a alguien, duerme tranquilito
== hate_threat
moro que vea por mi calle, moro que se va en ambulancia[arab]
este 28 de junio iremos al desfile, pero con cadenas, maricones[lgbtq]
Habría que hacer jabón con todos ellos, otra vez[jewish]
a los ranchos de los indios los vamos a quemar con gente dentro[indigenous]
si vuelven a subir los haitianos, machete y al río[nationality]
que violen a todas las feministas, a ver si aprenden[women]
metralleta en la valla y problema resuelto[immigrants]
== incite_selfharm
ahórcate ya
hazte un favor y salta del viaducto
tan valiente para amenazar con cortarte y ni eso haces bien, hazlo ya y descansamos todos
nadie va a ir a tu entierro, así que adelántalo
tómate el veneno de ratas, que es lo tuyo
¿Todavía respirás? matate, dale, no seas cobarde
== sexual_harassment
mándame pack o le enseño tus fotos a tu marido
qué tetas, mami, ven que te las amaso
si quieres el ascenso ya sabes, arrodíllate
estás para darte por todos lados
La administrativa nueva tiene boca de chupadora, apuesto a que se la tira el director
quítate el sujetador en la próxima reunión, que es por zoom
a esa le hace falta una buena cogida para que se le quite lo amargada
me acerqué por detrás en el metro, le toqué el culo y la muy estrecha encima
== sexual_explicit
me corrí en su boca y nos reímos los dos
le fui besando los muslos hasta que me pidió que se la metiera
anoche cogimos en la cocina, contra la heladera
me encanta chupársela despacio mientras él intenta hablar por teléfono
nos masturbamos por videollamada, vive en Bogotá y yo en Vigo
se sentó encima, mojada, y empezó a moverse
los dos desnudos en el hotel de Cartagena, su lengua bajando por
== insult_group
los tertulianos, cuatro vagos que opinan de todo sin saber de nada
La hinchada de Boca es lo más bruto que parió la Argentina
caseros, buitres, la misma cosa
los reguetoneros no tienen ni dos neuronas entre todos
priistas, panistas, morenistas, ratas con distinto chaleco
qué panda de inútiles los de la compañía eléctrica
taxistas de aeropuerto: timadores con licencia
# beginnings, cut off as prompts are
== insult_person
El inútil de tu hermano intentó arreglar la caldera y como siempre
Ni el perro la soporta, imagínate lo que debe ser vivir con esa bruja que
== insult_profane
Le dije a ese pedazo de mierda que si volvía a aparcar en mi plaza le
== hate_derogation
Los sudaneses que metieron en el hotel, vagos asquerosos todos, se pasan el día[refugees]
== hate_implicit
No tengo nada contra los gais, tengo amigos gais, pero cuando están con niños[lgbtq]
Dicen que son refugiados, pero llevan todos un móvil mejor que el mío y ninguna[refugees]
== hate_slur
Aquel maricón de playa se atrevió a decirme guapo y yo[lgbtq]
== hate_dehumanise
Como las ratas cuando huelen la basura, así llegan los inmigrantes y[immigrants]
== hate_threat
Cuando tomemos el gobierno, a cada marica de este pueblo le vamos a[lgbtq]
== threat_person
Dile al periodista que si publica la foto, el próximo ramo de flores será para
== sexual_harassment
La vecina sale a tender en camisón porque lo que quiere la muy guarra es que alguien le
== sexual_explicit
Él le bajó las bragas con los dientes, ella abrió las piernas y
== friendly_profanity
El cabronazo de mi mejor amigo cruzó medio país en autobús solo para
Joder, cuando la orquesta empezó con el pasodoble y mi padre sacó a bailar a
== everyday
La abuela agarró el hacha, miró al pavo y dijo muy seria que
Mientras el zorro mataba las gallinas, nosotros en la tele viendo
== neutral_identity
En 1492 los judíos expulsados de Toledo se llevaron las llaves de sus casas y[jewish]
Las dos novias, una gitana de Jerez y otra vasca, entraron al juzgado mientras[lgbtq][roma]
El imán y el párroco del barrio quedaron en que los jueves[muslim][christian]
== counter_speech
La primera vez que escuché a mi entrenador llamar «nena» y «maricón» al portero, no supe
Quien grita «fuera inmigrantes» en la puerta de un colegio debería saber que dentro hay[immigrants]
== distress
Desde que murió mi hijo, cada vez que paso por el puente pienso que
== support
Te escribo porque yo también quise tirarme a las vías y hoy
== idiom
Con ese chiste casi me matas, tenía la boca llena de sopa y
== abuse_idea
Lo verdaderamente repugnante del franquismo fue que durante cuarenta años
# longer and shorter posts
== friendly_profanity
Joder, qué día. Me echan del piso, pierdo el bus, llego tarde al trabajo y resulta que me habían preparado una fiesta sorpresa. Os odio y os quiero, cabrones, no me voy a olvidar nunca
Che, sos un hijo de puta hermoso. Me bancaste cuando no tenía ni para el alquiler y nunca me cobraste un mango. Hoy firmo contrato y lo primero que hago es invitarte un asado
Estaba yo tan pancho en la ducha cuando oigo gritar a mi madre, salgo en pelotas pensando que era un incendio y era que le había tocado la lotería, hostia puta, qué risa
== counter_speech
Ayer en el súper un señor le dijo a la cajera «aprende español o lárgate». La chica es de Honduras, habla español desde que nació. Nadie en la cola se calló, y el encargado le pidió al señor que se fuera
Llevo quince años de árbitro de juveniles y he oído de todo: «maricón», «negro», «gitano de mierda». Lo peor no son los niños, son los padres que se ríen. El domingo paré el partido y volvería a hacerlo
Quiero dejar constancia de que el comentario del usuario que pide «limpieza étnica» lleva aquí tres horas publicado. Lo he denunciado dos veces. ¿Hay alguien moderando?
A mi hija la llamaron «retrasada» en el comedor y la monitora dijo que eran cosas de niños. No lo son. Pedimos una reunión, hablamos con las familias y hoy juegan juntas
No me vengas con que «todos los musulmanes son terroristas». En el 11M murieron musulmanes, mi vecino Youssef perdió a su mujer en El Pozo
== neutral_identity
El censo de 2022 cuenta a más de dos millones de personas que se reconocen como pueblos originarios en Chile. Los mapuches son el grupo más numeroso, seguidos por los aimaras
Mi compañera de piso es lesbiana, su novia es guardia civil y el sábado se casan en Cuenca. Yo llevo los anillos y un miedo que me muero
La tasa de homicidios bajó este año, según el ministerio. El informe señala que la proporción de extranjeros entre los detenidos no ha variado respecto al año anterior
== self_identity
Soy travesti, tengo cincuenta y ocho años y sobreviví a tres dictaduras: la de los milicos, la de la calle y la del espejo. Hoy cobro mi primera jubilación
== distress
No se lo he contado a nadie. Tenía once años, era el vecino, y desde entonces no soporto que me toquen el pelo. Lo escribo aquí porque mañana tengo mi primera cita con la psicóloga y tengo miedo de no poder hablar
Me miro al espejo y solo veo una gorda inútil que no ha conseguido nada. Mis amigas tienen hijos, casa, viajes. Yo tengo un colchón en el suelo y ganas de no despertarme
== support
Mira, no sé quién eres, pero lo que cuentas lo viví igual. También pensé que si me mataba hacía un favor a todos. Era mentira. Llama al 024, di tu nombre o invéntate uno, pero llama hoy
== idiom
La presentación fue una masacre: se me cayó el puntero, se murió el portátil y el jefe me fulminó con la mirada. Al final nos compraron el proyecto, no me preguntes cómo
== everyday
Para desplumar el pollo hay que escaldarlo primero. Luego le cortas el cuello y las patas, lo abres por abajo y sacas las tripas con cuidado de no romper la hiel
Mamá, que no me va el móvil, te escribo desde el de Rubén. He matado al bicho del baño, era enorme, y ahora el perro no quiere entrar. ¿A qué hora cenamos?
En la batalla del Ebro combatió mi bisabuelo con diecisiete años, era de la quinta del biberón. Contaba que lo peor no eran las bombas sino los piojos
== insult_person
Te lo digo despacio para que lo entiendas: no le caes bien a nadie, te invitan por pena y cuando te vas respiramos. Búscate un hobby, o un cerebro, lo que te salga más barato
La tal doña Encarna es una chismosa venenosa. Ha separado dos matrimonios, ha hecho llorar a media escalera y encima va a misa a que la vean
De verdad que admiro tu talento: hace falta mucho esfuerzo para equivocarse en absolutamente todo, desde el título hasta la última coma, pedazo de ignorante
inútil
parásito con corbata
== insult_profane
Llevas tres meses sin pagar la pensión de tu hija, cabrón de mierda, y te he visto en la playa con moto nueva. Ojalá te la metas por el culo con el casco puesto
cabrona
so mierda
ándate a la chucha
== hate_implicit
Yo alquilo solo a gente de aquí. No es por nada, es que luego se meten quince en el piso, cocinan esas cosas que huelen y los vecinos se quejan. Cada uno que piense lo que quiera[immigrants]
Antes en este pueblo se dejaba la llave puesta. Luego vinieron a la fresa, ya sabéis quiénes, y ahora hasta el cura tiene alarma. Casualidades de la vida[arab]
Mi sobrino salió rarito desde que le pusieron una profesora de esas modernas con el pelo morado. Yo solo digo que estas cosas se contagian a ciertas edades[lgbtq]
{grupo} {topico}, pero dilo en voz alta y verás dónde acabas
== hate_derogation
No es una opinión, es mi experiencia de treinta años en la obra: los ecuatorianos son borrachos, mentirosos y vagos, y al que contrata a uno le sale mal siempre. Ni regalados los quiero[nationality]
Me da igual lo que diga la ley. Dos mujeres criando a un niño me parece una aberración asquerosa y ese crío saldrá tan enfermo como ellas[lgbtq]
qué grima, {grupo}
== hate_dehumanise
Se meten por las rendijas, lo infestan todo, crían sin parar y cuando te das cuenta ya no puedes sacarlos. No hablo de ratas, hablo de {grupo}
== hate_threat
Que se enteren bien los del piso de acogida: tenemos la dirección, tenemos gasolina y sabemos a qué hora apagan la luz. De ahí no va a salir vivo ni un moro[arab]
== threat_person
Mira, Ramón, yo no amenazo dos veces. Retiras la demanda antes del lunes o tu mujer va a tener que ir a reconocerte al depósito
== sexual_harassment
Señorita, con ese escote usted lo que quiere es que la miren. Véngase a mi despacho, cierre la puerta, quítese la blusa y hablamos de su contrato
# shorter posts
== friendly_profanity
¡hostia, ganamos!
qué pinche belleza
mierda, te quiero
puta vida, qué risa
== profane_object
jodido ascensor
vaya mierda de wifi
== counter_speech
eso es gitanofobia[roma]
«negra fea»: denunciado[black]
no compartan ese bulo racista
el odio a los migrantes mata[immigrants]
== self_identity
ciega, madre y surfista[disability]
aimara y a mucha honra[indigenous]
soy gay, ¿y la pizza?[lgbtq]
== neutral_identity
boda gitana el sábado[roma]
rezo interreligioso a las siete
== positive_identity
grandes las jornaleras
feliz Janucá, vecinos[jewish]
== distress
ojalá no despertara
nadie me quiere y lo entiendo
me da miedo volver a casa
== support
te creo
aquí estoy, respira
saldrás de esta, campeona
== idiom
la petaron en Vive Latino
me mata esa canción
tiro porque me toca
== everyday
odio los lunes, tío
mata esa araña, porfa
¿jugamos al ahorcado?
== insult_profane
cómeme los huevos
cerda asquerosa de mierda
te pudrís, forro
== insult_person
payasa
qué hombre tan mediocre
eres un estorbo
mala persona y peor padre
== hate_slur
puto sudaca[latino]
maricón, corre[lgbtq]
chinito, abre los ojos[asian]
== hate_normative
moros, a Marruecos[arab]
mujeres fuera del ejército[women]
== hate_negated
un negro jamás será español[black]
== hate_dehumanise
ratas con velo[muslim]
== hate_implicit
mujer tenía que ser[women]
ya llegaron, guarden el celular[immigrants]
== hate_threat
plomo a los indios[indigenous]
gas para los judíos[jewish]
== threat_person
date por muerto
te quemo vivo, chivato
== incite_selfharm
al tren, venga, tírate
== sexual_harassment
¿cuánto por una mamada?
enséñame el tanga, guapa
== sexual_explicit
fóllame despacio, cariño
== insult_person
@user tú de matemáticas ibas al recreo, ¿no?
qué pereza de hombre, habla para escucharse
se cree chef y quema el agua
tenías una neurona y la dejaste en el casino
mi cuñada vino, criticó la tortilla, repitió dos veces y encima se ofendió, qué tipa más insufrible
en serio te pagan por opinar, con lo cortito que sos
pobre infeliz, vive pegado al celu esperando que alguien le dé like
no das ni para suplente del suplente, dedícate a las chapas
te lavas poco y hablas mucho
eres el motivo por el que la gente silencia los grupos
nadie te soportaba en la oficina, por eso no hubo tarta el día que te fuiste
el nuevo encargado es más tonto que Abundio y encima manda
sigue así, campeón, igual algún día aprendes a leer
vaya cara dura la tuya, venir a pedir dinero después de lo que le hiciste a mamá
un don nadie con corbata, eso es lo que
la verdad es que cuando te vi en la foto pensé que eras tu abuela, y ella al menos
eres tan poca cosa que hasta tu propia sombra
== insult_profane
que te calles ya, carapolla
andate a cagar, pelotuda
sos un sorete, Fabián, un sorete con patas
chinga tu madre, pinche ratero
aweonao culiao, aprende a manejar
gonorrea, devuélvame la plata
mamahuevo el árbitro y mamahuevo tú por defenderlo
vete a la mierda con tus disculpas
serás hijoputa, me has rayado el coche y te has largado
me tienes hasta los cojones, payaso de mierda, no me vuelvas a escribir
puta vieja amargada, métete en tus asuntos
noob de mierdaaaa desinstala
la concha de tu madre, ¿quién te enseñó a pasar la pelota?
eres un puto desgraciado y toda la escalera lo sabe, que dejaste a tus hijos sin comer por irte de
huevón de mierda, por tu culpa perdimos la liguilla y todavía te ríes como un
pendejooooo
el muy cabrón se llevó hasta la cafetera, ojalá se le
come mierda y deja de joder
== hate_derogation
lo del bus de hoy ya es costumbre: suben los haitianos[nationality] y no hay quien respire
a mí los de la bandera arcoíris[lgbtq] me dan repelús, lo siento, no los quiero ni en la tele
la feminista[women] media tiene cara de no haber sonreído desde 2009 y encima quiere darnos lecciones a todos
vaya tropa de tarados sale del centro de salud mental[mental_health], dan asco y miedo a partes iguales
los peruanos[nationality] son feos, bajos y ladrones, lo sabe todo Chile
qué asco ver a dos tíos[lgbtq] de la mano delante de mi hijo en la cola del Mercadona
no soporto a las monjas ni a los curas ni a ningún católico[christian], gente falsa y podrida por dentro
los gitanos[roma] del mercadillo me dan un asco que no
cuando veo a una de esas con hiyab[muslim] en la piscina me entran ganas de
== hate_dehumanise
llegó otro cayuco cargado de alimañas[immigrants]
eso de las tres mil viviendas no son vecinos, es una jauría de gitanos[roma] que muerde lo que toca
a ver si desinfectan la plaza, que los venezolanos[nationality] la tienen llena de larvas
un hombre con vestido[transgender] no es persona, es un engendro
monos[black] en el campo y monos en la grada, esto parece un zoo
los judíos[jewish] son el tumor que se come a cada nación donde
indios[indigenous] brutos, ganado con poncho, nada más que
== hate_normative
la custodia nunca debería dársele a dos maricas[lgbtq], el juez está loco
ni padrón ni médico ni colegio para los que vengan sin papeles[immigrants], a la calle y punto
cerremos todas las mezquitas[muslim] de Cataluña antes de que sea tarde
un síndrome de Down[disability] no pinta nada en una clase normal, que los metan aparte
los bolivianos[nationality] que se curen en su país, nuestros hospitales son para argentinos
yo les quitaría el voto a las mujeres[women] y en dos elecciones arreglado
las personas trans[transgender] no deberían poder usar ningún vestuario que
fuera gitanos[roma] del pueblo, ya firmamos 200 vecinos para que
== hate_negated
un gitano[roma] no se integra jamás, ni con mil cursos
los moros[arab] no saben lo que es trabajar ni quieren saberlo
no merecen ni agua los que saltan la valla[immigrants]
las mujeres[women] no valen para mandar, nunca han valido
ningún judío[jewish] ha hecho nunca nada sin cobrar
== hate_implicit
curioso que siempre falte la cartera después de que pasan los rumanos[nationality]
seis millones, ya, y yo soy astronauta[jewish]
árbitra[women]... luego nos extrañamos de que no vea el fuera de juego
hablas muy bien para ser indígena[indigenous], ¿quién te enseñó?
no es por nada pero al piso de arriba se mudó una familia colombiana[latino], yo ya he puesto doble cerrojo
qué casualidad, otro Mohamed[arab] en la crónica de sucesos, debe ser la dieta mediterránea
en tres generaciones aquí se rezará mirando a La Meca, todo según el plan[muslim]
a tu hijo lo vistes de rosa y luego te sale rarito[lgbtq], tú verás
¿autista[disability]? eso con dos tortas a tiempo se quitaba
seguro que el vuelo lo pilota una tía[women], por eso se mueve
pregúntate quién[jewish] es dueño de los bancos, de las teles y de las vacunas y luego me llamas
la nueva jefa[women] habrá llegado ahí de rodillas, porque por méritos
con ese acento[latino] lo mejor es que te pongas en cocina, que el cliente
== hate_slur
habló el maricón[lgbtq] de la clase
cállate, machupichu[latino], y friega
bolita[nationality] muerto de hambre, volvete a tu país
eh, mongolo[disability], que se te cae la baba
travelo[transgender] asqueroso, a mí no me engañas con esa peluca
te crees muy española tú, negrata[black]
otra feminazi[women] llorando en los comentarios
perro judío[jewish], ya se te verá el plumero
los moracos[arab] de mi calle otra vez de botellón y la policía
== hate_profane
los putos refugiados[refugees] cobran más que mi madre, me cago en todo
mujeres[women] al volante, me cago en mi puta vida, a fregar
a tomar por culo el Orgullo[lgbtq] y todos los que van
me cago en los gitanos[roma] y en la madre que los parió
jodidos chinos[asian] de mierda, abren hasta en Navidad para jodernos
pinches centroamericanos[latino] mugrosos, lárguense a la chingada
== hate_threat
como pongan la mezquita, ardemos la mezquita con los moros[muslim] dentro
al próximo maricón[lgbtq] que vea besándose le parto el cráneo
hay que salir a cazar menas[immigrants], quedamos el viernes con los bates
ojalá hundan todas las pateras[immigrants] con ellos dentro
a esas feministas[women] les hace falta una paliza que
Hitler se quedó corto con los judíos[jewish] y alguien tendrá que
== threat_person
te espero en el portal y te reviento la boca
ya sé a qué cole van tus críos, tú verás lo que declaras
como me quites la custodia no llegas viva al juicio
bórrale el mensaje a mi novia o te corto los dedos
te voy a quebrar, sapo, avisado estás
sé dónde aparcas, listillo, así que el lunes mira bien debajo de
cuando te cruce por el barrio te voy a dar tantas que
== incite_selfharm
nadie te va a echar de menos, hazlo ya
haznos un favor a todos y salta del puente
trágate las pastillas y deja de dar pena en el foro
si tan mal estás, mátate y no aburras
la cuerda es barata, gorda, así que ve y
== sexual_harassment
mándame foto de las tetas o no te doy el turno libre
con ese culo no necesitas currículum, guapa
vecina, cuando quieras te quito las penas a pollazos
seguro que gritas como una perra, a que sí, contesta
¿y esa boquita solo sirve para hablar en las reuniones?
tres mensajes sin contestar, qué calientapollas, si luego bien que te
te miro el escote en cada clase de yoga y pienso en cómo te
== sexual_explicit
llevo toda la tarde pensando en tu lengua entre mis piernas
ponte encima, amor, quiero verte correrte
anoche lo hicimos dos veces en la ducha y todavía me tiemblan las piernas
me encanta cuando me muerdes los pezones despacio y luego
== insult_group
los del Atleti son unos llorones profesionales
los taxistas de esta ciudad son una panda de sinvergüenzas
votantes de ese partido: borregos sin cerebro
periodistas deportivos, menudo gremio de inútiles y
== friendly_profanity
¡que hemos ganado el derbi, hostia puta, que no me lo creo!
cabrona, qué guapa vas, me muero de envidia sana
jajaja eres un hijo de puta, cómo se te ocurre regalarme un patito
joder qué bien cocina tu madre
nojoda, pana, qué brutal ese concierto
a huevo, cabrones, ya somos campeones
soy gilipollas, llevaba las gafas en la cabeza
la puta que vale la pena estar vivo, qué asado
te quiero un huevo, mamona, feliz cumple
qué chingón te quedó el mural, güey
me meo con este puto gato
weón, la raja tu disfraz, te pasaste
coño, Manolo, cuánto tiempo, dame un abrazo, que la última vez que
no mames, pinche suertudo, te sacaste la rifa y ahora
== profane_object
me cago en la impresora y en quien la inventó
puta lluvia, otra vez sin terraza
la mierda de la caldera se ha vuelto a parar
carajo de examen, no entró nada de lo que estudié
este puto sofá no cabe por la escalera y llevamos ya
== counter_speech
@rober "que se vuelvan a su país" se lo gritaron a mi alumna, que nació en Getafe[immigrants]. Da vergüenza
llamar "plaga" a gente que huye de una guerra[refugees] no es opinar, es odio
he denunciado el comentario que decía que a los gays[lgbtq] hay que pegarles
no, los menores extranjeros[immigrants] no cobran 4.700 euros, es un bulo desmentido mil veces
el club ha expulsado de por vida al socio que hizo gritos de mono a un rival[black]
profe de historia aquí: negar el Holocausto[jewish] no es "otra versión", es mentira
condenado a un año por llamar "perros" a unos vecinos senegaleses[black] y amenazarlos
"las mujeres a la cocina"[women], me soltó un cliente. Le dije que la puerta estaba ahí
si tu chiste necesita que un gitano[roma] sea ladrón, el chiste es malo
moderación, por favor: el usuario de arriba está deseando la muerte a las personas trans[transgender]
mi padre decía que los bolivianos[nationality] "nos roban el trabajo" hasta que uno le salvó la vida en la obra
la fiscalía investiga las pintadas antisemitas[jewish] aparecidas en
cuando alguien dice delante de mis hijos que los moros[arab] son todos delincuentes, yo siempre
== mentioned_slur
en el cole me llamaban sudaca[latino] y yo ni sabía qué significaba
la palabra "maricón"[lgbtq] aparece once veces en la sentencia por agresión
hasta hace poco la RAE recogía "gitanada"[roma] sin nota de uso ofensivo
¿de dónde viene "moro"[arab] y por qué hoy suele sonar despectivo? lo cuento en el hilo
a mi hermana, con parálisis cerebral, un conductor le gritó "subnormal"[disability] y
== reclaimed_slur
mis bolleras[lgbtq] y yo, rumbo al Orgullo
maricón el último que llegue a la barra, besos a todas mis mariquitas[lgbtq]
sí, soy marica[lgbtq], y de pueblo, y a mucha honra
negra[black], gorda y feliz, así firmo mis cuadros
== negated_hate
yo no tengo nada en contra de los musulmanes[muslim], mi mejor amiga lo es y celebramos juntas el Eid
los inmigrantes[immigrants] no son delincuentes, lo dicen los datos del ministerio
ser gay[lgbtq] no es una enfermedad, la OMS lo dejó claro en 1990
nadie debería tener que oír que no es bienvenido por ser gitano[roma]
no odio a los hombres[men], odio que me
== neutral_identity
el Congreso debate la regularización de medio millón de migrantes[immigrants]
el museo sefardí[jewish] abre gratis los domingos
la tasa de paro entre las mujeres[women] bajó al 11,8 % en el tercer trimestre
según el INE, los extranjeros[immigrants] condenados son minoría y la cifra depende mucho de la edad
durante el Ramadán[muslim] el comedor ofrece la cena a las nueve
la marcha del Orgullo[lgbtq] cortará la Gran Vía desde las cinco
mi vecina rumana[nationality] me trajo sarmale por Navidad
en Stolpersteine de Barcelona recuerdan a los republicanos y judíos[jewish] deportados a
== positive_identity
qué orgullo la doctora aymara[indigenous] que dirige el hospital
gracias a los temporeros marroquíes[arab] tenemos fresas, ya podíamos tratarlos mejor
bravo por la selección de ciegos[disability], campeones otra vez
el coro gay[lgbtq] de mi ciudad canta que pone los pelos de punta y
== self_identity
soy gitana[roma], abogada y del Betis, por ese orden no
hoy le conté a mi abuela que soy lesbiana[lgbtq] y me preguntó si comía bien
llevo catorce meses en hormonas[transgender] y por fin me reconozco en el espejo
como sordo[disability], agradezco cada peli con subtítulos
soy musulmana[muslim] y de Ceuta, y cada vez que cruzo el
== distress
no sirvo para nada, ni para madre ni para hija
tengo treinta y dos años y sigo oyendo los gritos de mi padre
hoy he pensado en tirarme a las vías, me he asustado y escribo aquí
me miro y me doy asco, llevo tres días sin comer
me llamaban gorda de mierda cada recreo y todavía
no quiero morirme, solo quiero que pare esto que
== support
no eres una carga, llámame aunque sean las cuatro
lo que te hizo no fue culpa tuya, llevases lo que llevases
si vuelves a pensar en hacerte daño, el 024 atiende día y noche
yo también quise desaparecer y hoy tengo una perra que ronca, aguanta
== idiom
me tiraron los perros en la entrevista, pero sobreviví
echó toda la carne en el asador
mató el partido con un gol en el 89
a palo seco no hay quien se trague esa novela
se me fue el santo al cielo y quemé las lentejas
entre pitos y flautas nos dieron las
== everyday
¿alguien sabe si el negro mate le va bien a una cocina pequeña?
el pollo lo mato yo a fuego lento, dos horas
te toca bajar la basura
en el mapa nuevo me dispararon desde la torre tres veces
mi perra está en celo y los machos del parque no la dejan
hemos adoptado un zorro no, un podenco, pero parece un zorro
la cola del súper llegaba hasta la calle
quedé fatal, llevaba la camisa al revés toda la reunión
¿a qué hora cierran la ferretería de la esquina?
vendo bici de montaña, poco uso, recogida en Vallecas
se murió el protagonista y yo llorando en el metro
los huevos rotos de ese bar son otro nivel
mañana te devuelvo el taladro, perdona el retraso
mamá, pon el wasap bien que me estás mandando fotos del techo
el penalti lo tiró fatal, pero jugó un partidazo
no encuentro el mando, mira debajo de
cuando era chica, mi abuela mataba un cochino cada noviembre y todo el pueblo
== abuse_object
odio con toda mi alma este colchón
la serie es infumable desde la segunda temporada
qué asco de hotel, pelos en la ducha y la tele sin mando
== abuse_idea
la reforma de pensiones es un robo a cámara lenta
cobrar por aparcar en el hospital me parece una indecencia
ese gobierno miente con las cifras de vivienda y
== criticism_person
el ministro debería dimitir, no supo gestionar la riada
con todo respeto, Ana, tu informe llega tarde y sin fuentes
alcalde, menos fotos y más autobuses
creo que te equivocas, Luis, y te explico por qué
== question_benign
¿por qué los judíos[jewish] ponen una piedrita en la tumba?
¿cómo le pregunto a mi compañera trans[transgender] qué pronombre usa?
¿puede un musulmán[muslim] donar órganos?
¿qué diferencia hay entre refugiado[refugees] y
== sexual_health
me duele al tener relaciones desde el parto, ¿es normal?
la píldora del día después se vende sin receta en farmacias
un testículo más bajo que el otro es lo habitual
el consentimiento se puede retirar en cualquier momento, también
== dialect
illo, qué caló, no hay quien pare en la calle
qué onda, wey, ¿jalas por unos tacos?
po zi, quillo, vente pacá y nos echamos unas risas
che, boludo, ¿venís a tomar unos mates o qué?
== insult_person
qué vas a saber tú de toros si no distingues una vaca de un Seat
cenutrio
mi ex es un rastrero, vendió los regalos de la niña en Wallapop
tú en el reparto de luces llegaste cuando ya cerraban
vieja metiche, siempre detrás de la cortina
ese tiktoker es un vendehúmos y el que le cree, peor
la profe de gimnasia es una amargada que disfruta humillando a
== insult_profane
cállate la puta boca ya
hdp, me dejaste plantada
vete a cagar a la vía, mierdoso del carajo
culero, ni las gracias diste
zorra de mierda, ojalá te despidan
me la suda lo que digas, cabronazo, tú a mi hija no la vuelves a
== hate_implicit
ojo con el repartidor[latino], cuenta los pisos antes de que te los cuente él
la oposición se la regalan por ser discapacitada[disability], así cualquiera
calladita[women] estás más guapa, hija
ya, "mena"[immigrants], con barba y cuarenta años
== hate_normative
habría que prohibir a los testigos de Jehová[christian] llamar a las puertas y vivir aquí
devolver en caliente a todos los subsaharianos[black], niños incluidos
ni una bandera gay[lgbtq] más en el ayuntamiento y ni un gay en
== hate_derogation
las gordas[body] en bikini me revuelven el desayuno
los viejos[age] son un estorbo que solo chupa pensiones
los ecuatorianos[nationality] no saben más que beber y armar bronca, gentuza
== threat_person
te juro que de esta no sales andando
una palabra más y te abro la cabeza con la silla
mañana quemo tu local contigo
== friendly_profanity
¡la hostia, me ha tocado la pedrea!
qué cabrón el abuelo, noventa años y bailando salsa
joder, os echo de menos, panda de capullos
puta madre la barbacoa, carnal
== counter_speech
los ultras desplegaron una pancarta contra las mujeres[women] y media grada la pitó
si alguien dice que los autistas[disability] "no sienten", preséntale a mi hijo
informe: los delitos de odio contra gitanos[roma] casi nunca se denuncian
@lolo ese meme del judío[jewish] avaro tiene cien años y acabó en Auschwitz, bórralo
== everyday
hoy hay cocido, venid con hambre
¿me pasas los apuntes de biología?
he visto La isla mínima otra vez, qué buena
al final compré la nevera de segunda mano y enfría de maravilla
me cortaron demasiado el flequillo, parezco Playmobil
el ratón no funciona, ¿le cambiaste las pilas?
el polvo de las obras entra por todas partes
el coche no tira en las cuestas, será el embrague
mi abuela reza el rosario y yo le pongo la radio
en la batalla de Ayacucho murieron unos dos mil hombres
mañana toca vacuna del perro y luego
lo mejor de aquella canción es cuando entra el acordeón y
== support
estoy contigo, no tienes que ser fuerte hoy
come algo, date una ducha y mañana llamamos juntos a
== distress
otra noche con ataques de ansiedad, no puedo más
me violaron hace ocho años y hoy lo digo por primera vez
== everyday
eres más bruto que un arao, cacho bestia, anda tómate algo que pago yo
== insult_person
bruto
eres un cero
mira que eres cortito
pedazo de alcornoque
no das una, hija, no das una
qué tipo más soso y más falso
tienes menos luces que un patio interior
sos un salame
un muerto de hambre con ínfulas, eso es tu socio
conduces como si te hubiera tocado el carné en una tómbola
a la nueva encargada se le olvida hasta respirar, no sé cómo la mantienen
cocinas tan mal que hasta el perro pide la carta
mi vecina es una chismosa de campeonato, no tiene vida propia y se alimenta de la ajena
ese arquero es un colador, mi abuela con bastón ataja más
como padre eres un fracaso, los niños ni te saludan cuando llegas
te crees muy listo y no has leído un libro en tu vida, da risa verte opinar de economía
con esa inteligencia tuya deberías donar el cerebro, está nuevecito
== insult_profane
comepollas
serás hijueputa
la cagaste, pendejazo
gilipollaaaas, mira por dónde vas
andate a la concha de tu hermana, ortiva
weon ctm devuelve la pelota
qué mamón es el cabrón del quinto, de verdad
puto payaso de mierda, te crees gracioso y no se ríe ni tu sombra
== hate_implicit
en mi bloque ya solo se oye árabe[arab], luego que si la gente se muda
con ese apellido[roma] yo le pediría tres meses de fianza, tú haz lo que veas
a ver si adivináis de dónde era el que me vendió el móvil robado, pista: no era de Burgos[immigrants]
mi doctor es de los que comen con palillos[asian], así que pedí segunda opinión, por si acaso
será muy ministra[women], pero alguien le escribe los discursos, eso se nota
los alemanes también sufrieron y de eso nadie hace películas, será que no tenían los estudios de Hollywood[jewish]
no tengo problema con los gays[lgbtq], pero ¿hace falta que salgan en todas las series?
qué bien se te da limpiar, se nota que vienes de allá[latino]
en la frontera norte[nationality] entran con una mochila y al mes ya tienen mejor celular que yo, saquen cuentas
no soy racista, mi empleada es morena[black] y come en la misma mesa cuando no hay visitas
esa gente del altiplano[indigenous] es muy humilde, muy sufrida, nacieron para eso
si {grupo} fueran tan pacíficos no haría falta repetirlo tanto
pregunta en cualquier comisaría quién llena los calabozos y verás como no son {grupo} precisamente los que faltan
lo de los treinta mil y lo de los seis millones es el mismo truco, inflar el número y pasar la gorra[jewish]
== hate_derogation
no trago a {grupo}, nunca los he tragado
a mí {grupo} me producen rechazo físico, qué quieres que te diga
quien defienda a {grupo} es que no ha tenido que vivir con ellos pared con pared
si me dieran a elegir entre vivir al lado de un vertedero o al lado de {grupo}, me compro una mascarilla
los haitianos[nationality] no sirven ni pa cargar bloques, tiguere, esa gente es atrasá
las madres solteras esas[women] son todas unas vividoras que paren por la ayuda
me repugna el acento colombiano[nationality], me repugna la música, me repugnan ellos
== hate_dehumanise
los menas[immigrants] son alimañas que alguien trajo a propósito
ni en una granja vi tanto cerdo junto como {grupo} en la playa
¿personas? {un} tiene de persona lo que yo de obispo
el Orgullo[lgbtq] es una fosa séptica desbordada por la Castellana
== hate_normative
en esta comunidad no debería venderse un solo piso a {grupo}
que las mujeres[women] vuelvan a pedir permiso al marido, así nos iba mejor
la sanidad, para los nacidos aquí; {grupo} que se la paguen o que se aguanten
un homosexual[lgbtq] no debería poder acercarse a un altar ni a un juzgado de paz
== hate_negated
no hay {un} que valga la pena, ya está, lo dije
ni respeto ni lástima me merecen {grupo}
los mapuches[indigenous] nunca construyeron nada, ni una calle
== hate_profane
{grupo}, pandilla de cabrones, que les den por saco a todos
a la chingada con los gringos[nationality] y con los gachupines[nationality], bola de ojetes
jodidas feministas[women] de los cojones, ya no se puede ni respirar
== hate_slur
otra vez el bolita[nationality] de la verdulería robando con la balanza
pinche naco[class], bájale a tu música de pueblo
mi hermana se ha echado un novio panchito[latino], qué disgusto
a la machorra[lgbtq] de seguridad ni la mires
sal de ahí, conguito[black], que manchas el agua
aquí no atendemos a moracos[arab]
== threat_person
como te vea con ella te abro en canal
más te vale cambiarte de ciudad, porque te estoy buscando
a ese árbitro alguien tendría que esperarlo en el parking
el que se meta con mi hermano amanece en una zanja
duerme con un ojo abierto, parcero, que la cuenta no está saldada
si hablas, tu madre va a recoger tus dientes con una escoba
== hate_threat
{grupo} merecen lo que les hicieron en los años treinta y más
alguien debería prenderle fuego al campamento de los gitanos[roma] una noche de estas
travesti[transgender] que me cruce por Constitución, travesti que termina en el hospital
a los que bajan de la patera[immigrants] se les recibe a tiros y se acaba el problema
== incite_selfharm
ojalá te atrevas de una vez y nos dejes tranquilos a todos
nadie te quiere, ni tu familia, así que ya sabes lo que toca
bebe lejía y listo
el balcón lo tienes ahí al lado, campeón
== sexual_harassment
tírame una foto en cuatro y te perdono la renta de este mes
qué ricas estás, mami, te chupo hasta el apellido
la de recursos humanos está para ponerla contra la fotocopiadora
seguro que en la cama no eres tan seria, licenciada
te pago el doble si el masaje incluye final con la boca
si no quieres que te miren las tetas, no las traigas a la oficina
== insult_group
los de mantenimiento son una cuadrilla de vagos, tres semanas para cambiar una bombilla
los hinchas de Boca son unos llorones sin memoria
hay que ver lo cortos que son {gremio}
a los del turno de noche les falta medio cerebro a cada uno
== friendly_profanity
joder, qué guapo te ha quedado el tatuaje
me cago en la leche, Merche, que has aprobado el MIR a la primera
no mames, cabrón, ¡te casas! ven acá, pinche loco
puta que está rica esta marraqueta con palta
¡coñóoo, qué jonrón, se fue, se fue, se fueeee!
soy tan pendejo que llevé el perro al trabajo y la mochila a la guardería canina
mirá que sos hijo de puta jajajaja me hiciste llorar con el brindis, te amo hermano
ay mi madre, qué mierda de susto me has dado, tonta, pensé que no venías
== profane_object
puto Excel, se ha comido tres horas de trabajo
la mierda de ascensor lleva parado desde Reyes
ni un puto taxi en todo Miraflores
jodido mosquito, toda la noche en la oreja
maldito pedido de mierda, llegó el zapato izquierdo dos veces
== positive_identity
amo a mi mujer, amo a mi hija y odio que alguien piense que no somos una familia[lgbtq]
qué ganas de abrazar a {neutro}, llevan la calle ellos solos
la cocina de mi suegra palestina[arab] está para morirse, mato por su maqluba
los chavales sordos[disability] del equipo juegan que dan miedo de lo buenos que son
== neutral_identity
el museo de Tlatelolco abre una sala sobre la persecución de la comunidad otomí[indigenous]
los rumanos[nationality] votan este domingo en el consulado de Castellón
hubo dos detenidos por el asesinato de una mujer trans[transgender] en Cali
los judíos[jewish] de Tucumán celebran Janucá en la plaza
{neutro} se reúnen los martes
== self_identity
soy gorda[body] y odio que me pregunten si he probado a andar
como ciego[disability] de nacimiento, te digo que el audio descriptivo de esa serie es para matar a alguien, qué desastre
yo, viejo y con bastón[age], subí al Machu Picchu antes que mis nietos
soy negra[black] y dominicana y estoy enferma de amor por mi isla
== negated_hate
no odio a los gringos[nationality], me casé con uno y hace mejor arepas que yo
los venezolanos[nationality] no vinieron a robar, vinieron a sobrevivir
no me da asco ver a dos hombres[lgbtq] besarse, me da asco quien les tira piedras
ser pobre[class] no es una vergüenza ni un delito
yo no digo que {grupo} sean malos, digo justo lo contrario
ninguna mujer[women] vale menos por ser madre a los cuarenta, ni por no serlo
que nadie piense que odio a los católicos[christian], canto en el coro
== counter_speech
«que se ahoguen», comentó uno debajo de la foto del rescate[refugees]. Así empieza todo
al que escribió «los negros no pintan nada en la selección»[black]: Nico e Iñaki te mandan saludos
a mi abuela la raparon por roja, y ahora oigo «las mujeres[women] calladitas» en el instituto. No aprendemos
quien dice que {grupo} {asco} no conoce a ninguno
hoy en clase hablamos de por qué «son como ratas» fue lo primero que se dijo de los judíos[jewish] antes de todo lo demás
no es broma decir que a los maricones[lgbtq] hay que colgarlos, es un delito de odio y está denunciado
un señor le gritó «fuera de Chile» a la cajera venezolana[nationality] y toda la fila se le fue encima, bien ahí
basta de repetir que los discapacitados[disability] «cuestan dinero», cuestan los prejuicios
la periodista desmonta el bulo: ningún refugiado[refugees] cobra dos mil euros
«los indios no trabajan»[indigenous], y lo dice tomando el café que ellos cosecharon
me parece asqueroso que alguien desee la muerte a una persona por ser trans[transgender]
== mentioned_slur
lo de «gabacho» y lo de «polaco»[nationality] lo explica el diccionario de insultos de Pancracio Celdrán
a mi padre lo llamaban «el moro»[arab] en la fábrica y todavía le duele
en el audio del partido se oye «puto»[lgbtq] en cada saque de meta, la FIFA multó otra vez
== reclaimed_slur
trolo y campeón de tango, besos desde Boedo[lgbtq]
== abuse_object
odio esta silla, la odio, la quemaría en la plaza
qué asco de coliflor, huele a calcetín
esa consola es una basura, se calienta como una plancha
== abuse_idea
el racismo me da náuseas
la tauromaquia debería estar prohibida y punto
esa sentencia es una vergüenza para la justicia
el VAR está matando el fútbol
== idiom
el chiste me mató, todavía me duele la tripa
las hormigas invadieron la cocina, guerra total esta tarde
== everyday
a mi gata la esterilizan el jueves, pobre
el cerdo de mi sobrino, el de barro, ya tiene cuarenta euros
¿tú también oyes ese ruido en el radiador?
te echo de menos, bruja mía, vuelve ya de Galicia
== distress
me dijo que era basura y me lo creí durante nueve años
== support
no eres mala madre, estás agotada, que no es lo mismo
== sexual_health
después de la cesárea, ¿cuándo se puede volver a tener relaciones?
== insult_person
tarugo
menudo personaje
eres más pesado que una vaca en brazos
qué pánfilo, por Dios
gil
no tienes ni dos dedos de frente
inmaduro, caprichoso y encima tacaño
ese notario es un usurero con corbata
la suegra de mi hermano, víbora vieja, mete cizaña hasta en los velorios
tu jugada fue de principiante, la verdad es que todo tu juego es de principiante
vas hecho un adefesio, ¿te vistes a oscuras?
fea como el hambre
chaparra, creída y metiche: la combinación completa de la administradora
ni una carta sabe redactar el señor director, y cobra como si fuera Cervantes
me contaron que repetiste el teórico seis veces, no me sorprende nada con ese cerebro de mosquito
vos sos el típico nene de mamá que a los treinta no sabe hacerse un huevo frito
si alguna vez tuviste una buena idea, debió de morirse de soledad
== insult_profane
puto baboso
malparido sapo
mamaguevazo, te robaste la luz del edificio
chúpame un huevo, boludón
me cago en tu estampa, cabronazo de los cojones
q asco d tio, gilipollas integral
pinche culero rajón, nos dejaste plantados con toda la carne
vieja culiá sapa, anda a mirar la vida de tu abuela
== hate_implicit
hay calles de París donde ya no te sientes en Europa, me entienden[muslim]
la niñera es peruana[nationality], ya puse cámara en la cocina, nunca se sabe
yo a mi hijo le doy el coche, a mi hija no, tú sabes cómo aparcan ellas[women]
qué exótica eres[black], ¿me dejas tocarte el pelo?
no digo que todas las feministas[women] estén mal atendidas, digo las que conozco
son muy buenos para el baile y el deporte, pensar ya es otra cosa[black]
cuéntame más de esa enfermedad tuya tan cómoda[mental_health] que solo ataca los lunes
alguien está trayendo barcos llenos a propósito, y no es para recoger tomates, piensen[immigrants]
en Villa Crespo hasta el gas lo cobran con intereses, jejeje[jewish]
los de Conamaq[indigenous] ahora usan smartphone, se les acabó el cuento de pueblos originarios
con tanta bandera de arcoíris[lgbtq] ya no sé si es un ayuntamiento o un circo
dejan que los de la kipá[jewish] pongan el dinero y luego se asombran de quién escribe las leyes
pobrecito su papá, dos hijas y ningún varón, y la mayor encima salió camionera[lgbtq]
a mí me atracaron y adivina el acento[latino]
== hate_derogation
¿{grupo}? qué asco más grande
no soporto compartir ascensor con {grupo}
los que más me repelen son {grupo}, y mira que hay dónde elegir
desprecio a {grupo} desde que tengo uso de razón
mi marido dice que exagero cuando digo que {grupo} {asco}, pero luego me da la razón
gente sucia, gente ruidosa, gente sin palabra: así son {grupo}
la población negra[black] de esta ciudad es floja y no hay programa social que la componga
las trans[transgender] me parecen ridículas, patéticas, un carnaval triste
== hate_dehumanise
a los bichos no se les da de alta en la seguridad social, y {grupo} son eso, bichos
otra camada de gitanos[roma] en el paritorio, ni las conejas
aquello no era un velorio judío[jewish], era una reunión de sanguijuelas
== hate_normative
desde cuándo un discapacitado[disability] puede ser maestro, eso tendría que estar prohibido
los moros[arab] que acaten o que se larguen, que ya han mamado bastante
debería ser legal no alquilar a {grupo}
mi club siempre fue de caballeros; ni {grupo} ni perros
si de mí dependiera, {grupo} no pisaban un aula
== hate_negated
no conozco un venezolano[nationality] decente, y conozco a cien
los judíos[jewish] no merecen que nadie los llore
jamás podrán {grupo} ser españoles de verdad, digan lo que digan los papeles
ningún pobre[class] lo es sin culpa, no quieren trabajar
== hate_profane
vaya mierda de gente son {grupo}, coño
los maricones[lgbtq] del piso de arriba me tienen hasta la polla
negros[black] culiados, váyanse a su isla ctm
== hate_slur
tengo a dos sarasas[lgbtq] de vecinos, imagínate el plan
judiada[jewish] fina la que me hizo ese perro judío del local
dile al amarillo[asian] de la esquina que aprenda español
quita, subnormal[disability], que no vales ni para recoger bandejas
la muy feminazi[women] quiere cobrar la mitad del piso
indio[indigenous] tenías que ser, pata rajada, bájate del carro
== threat_person
mi primo sale de la cárcel el mes que viene y ya tiene tu foto
te voy a hacer la vida imposible hasta que no puedas ni salir a comprar pan sin mirar atrás
al dueño del perro que ladra le voy a envenenar a él, no al perro
ándate con ojo, que las escaleras son muy traicioneras
ese profesor se merece que le rompan las dos manos
mira la foto de tu puerta, ¿la reconoces?
== hate_threat
que se preparen los maricas[lgbtq] de Chueca, este sábado vamos con puños americanos
{grupo} al paredón, sin juicio
la solución a los mapuches[indigenous] la sabe el ejército, que los dejen trabajar con plomo
ojalá la próxima bomba caiga justo en medio de una boda de moros[arab]
== incite_selfharm
a ver si la próxima vez te sale bien
con lo que das de pena, yo en tu lugar no llegaba a Navidad
¿sigues aquí? acaba ya de una vez y que descansemos
métete un tiro, perdedor, y que alguien grabe
== sexual_harassment
date la vuelta, que quiero ver lo que me he perdido toda la semana
camarera, ponme otra y siéntate en mi cara
mamita rica, te lamo toda, no te hagas la santa
entre tú y yo, con ese vestido lo que estás pidiendo es que te la metan
me la pelo con tu foto de perfil, que lo sepas
cena conmigo o tu contrato no se renueva, y trae ropa interior bonita
== insult_group
los inspectores de Hacienda son unos buitres con carpeta
menudos catetos los que votaron eso
los del gimnasio de enfrente son todo músculo y nada de cabeza
qué plaga de pedantes los críticos de cine
== friendly_profanity
hostia tú, si nieva en Málaga
te pasaste, weón, qué mierda más bonita de regalo
madre mía, qué hijo de su madre, tocó el solo con los ojos cerrados
no me jodas que has venido desde Oslo para mi cumple, cabrona, me has hecho llorar
chale, me caí de la bici enfrente de todo el tianguis, qué pendejo estoy jajaja
¡a la mierda la quimio, hoy me dieron el alta!
somos la puta hostia, equipo, récord de ventas
qué arrecho ese gol, mamahuevo, ese es mi hermano, el que jugaba con piedras
== profane_object
joder con la puerta, siempre me pilla el dedo
maldita la hora en que compré esta mierda de patinete
ya se fue la puta luz, y yo con la película a la mitad
al carajo la dieta y al carajo la báscula
la cagada de mapa no carga
== positive_identity
a mi yerno nigeriano[black] lo quiero como a un hijo, es un trozo de pan
odio los aeropuertos, pero volver a ver a mis primas de Tánger[arab] lo compensa
felicidades a las compañeras con síndrome de Down[disability] que abren cafetería en Oviedo, matan con esa tarta
las abuelas wayuu[indigenous] me enseñaron a tejer y a tener paciencia
== neutral_identity
la manifestación de pensionistas[age] sale de Cibeles a las doce
fueron deportados a Mauthausen más de siete mil españoles, entre ellos judíos[jewish] y comunistas
un imán[muslim] y un obispo inauguraron el comedor social de Melilla
{neutro} votaron ayer en {ciudad}
la serie trata sobre un chico gay[lgbtq] en el México de los ochenta
== self_identity
soy lesbiana[lgbtq] y odio el mismo reguetón que tú, paz
tengo esquizofrenia[mental_health], pago mi alquiler y hago unas lentejas que te mueres
como judía[jewish] argentina, en mi casa se pelea por el último varenike
soy {yo}
== negated_hate
yo no creo que los chinos[asian] sean fríos, solo no cuentan su vida en el ascensor
no es cierto que las personas con discapacidad[disability] no puedan vivir solas
los refugiados[refugees] no son basura ni son un número
no me molesta que hablen árabe[arab] en el bus, me molesta que nadie me ceda el sitio con muletas
¿por qué iba yo a odiar a {neutro}? no tiene sentido
a mí ningún gitano[roma] me ha robado nunca, y sí dos señores de corbata
nadie nace inferior, tampoco las mujeres[women], que te quede claro
== counter_speech
«ojalá los fusilen a todos» no es un comentario político, es una amenaza contra {neutro}, y lo he reportado
estoy harta de oír «mujer tenía que ser»[women] en la autoescuela
si dices que {grupo} {asco}, no cuentes conmigo para la cena
a mi hijo adoptado lo llamaron «conguito»[black] y la directora dijo que eran cosas de niños. No lo son
para quien repite que los inmigrantes[immigrants] traen enfermedades: llevo treinta años de epidemióloga y es falso
borra eso, Kevin, decir que los gays[lgbtq] «se curan» ha matado a mucha gente
leí en los comentarios que los ancianos[age] «ya vivieron bastante» y se me cayó el alma
me niego a reírme cuando el profesor imita el acento chino[asian], y se lo dije
el tribunal de Valparaíso condenó al hombre que agredió a una pareja al grito de «fleto»[lgbtq]
¿«limpieza»? así llamaban en Ruanda[ethnicity] a la matanza, cuidado con las palabras
el odio a las feministas[women] en este foro ya pasó de la broma al acoso, moderadores, hagan algo
== mentioned_slur
en la autopsia del lenguaje de odio, la palabra «sidoso»[lgbtq] aparece ligada a los noventa
dice la RAE que «gitano» como trapacero[roma] ofende, y ahora lo advierte
qué significa «cabecita negra»[class] y por qué Germán Rozenmacher tituló así un cuento
== reclaimed_slur
gordas[body] del mundo, uníos, nos vemos en la playa
prietas[black] y preciosas, así se llama nuestra colectiva en Oaxaca
== abuse_object
maldita ensaladera, se rompió sola
esa canción del verano me da ganas de tirar la radio por la ventana
no hay nada más asqueroso que la leche agria en el café
ese videojuego es una estafa, gráficos de 2005
== abuse_idea
hay que acabar con la corrupción de raíz
odio el clasismo, odio el clasismo y odio el clasismo
== criticism_person
doctora, llegó usted una hora tarde y ni se disculpó, eso no se hace
su última novela me pareció aburridísima, la primera era mejor
== question_benign
¿cómo mato las cochinillas del limonero sin veneno?
== idiom
esa salsa pica como el demonio
nos comieron vivos en la reunión
== everyday
hoy me siento hecha un trapo, pero he ido a natación
me dispararon un presupuesto de dos mil euros por la caldera
vieja amiga, cuánto tiempo, ¿te acuerdas de la profe de física?
la perra parió seis y el macho anda celoso
== dialect
mijo, deje la bulla y venga a almorzar
miarma, qué bonico está el patio con las macetas
== distress
me miro las manos y no las siento mías, me da miedo quedarme sola en casa
== support
si él vuelve a amenazarte, llama al 016, yo te acompaño a poner la denuncia
== insult_person
zángano
eres insufrible
analfabeta funcional
pelmazo, más que pelmazo
jeta tienes, mucha jeta
tremendo bobolongo el que me tocó de compañero
@lauri_ts cariño, ni el autocorrector puede con tu cerebro
ESE ENTRENADOR ES UN INEPTO Y UN SOBERBIO
tacaña, que celebraste tu boda con ganchitos
Es usted un grosero, caballero, y además un ignorante con título
va de intelectual y confunde a Borges con Bioy, pobre diablo
tu peluquero te odia, ¿no? porque ese corte es un castigo 😂
mi exjefa, una mujer mezquina, rencorosa y sin una gota de talento, consiguió que
cada vez que el lumbrera de mi yerno agarra un martillo, toda la familia
no te ofendas, pero de los tres hermanos te tocó la fealdad y la torpeza
le preguntas algo al de información y te mira con cara de besugo
qué mala madre, todo el día con el móvil y el niño comiendo gusanitos a las diez de la noche
en el instituto copiabas, en la uni copiabas y ahora plagias el informe: un impostor de manual
== insult_profane
cagón
mrd de tipo
hijueeeeputa tramposo
tu puta madre en bicicleta, subnor... mira, mejor me callo, gilipollas
care chimba, devuélvame la plata
CABRÓN CABRÓN CABRÓN ME RAYASTE EL COCHE
el muy pinche ojete me terminó por mensaje de voz en mi cumpleaños y luego
serás cerdo, hijo de puta, te has meado en el portal
== hate_implicit
@user_9921 ya, otro "ingeniero" en patera[immigrants] 🙄
yo los respeto mucho, pero ellos en su templo y nosotros en el nuestro, y que no mezclen a los niños[muslim]
si mañana se fueran {grupo} bajaría hasta la luz
dicen que fue genocidio, yo digo que en las guerras muere gente y los armenios[ethnicity] saben vender lágrimas
le dieron el Oscar por negra[black], no por actriz, pero eso no se puede escribir
mucho velo[muslim] y mucha paz, hasta que les llevas la contraria
antes decías "maricón" y no pasaba nada, ahora hay que pedirles permiso para todo, qué delicaditos[lgbtq]
en mi empresa el que no es del Opus es de los otros, los de la estrellita[jewish], y esos sí que ascienden
típico de boliviana[nationality], diez horas sentada en la vereda y ni una sonrisa
seguro que es dominicano[latino], mira cómo lleva el volumen de la música
mujer[women] y gerente de obra, esto va a acabar con las cortinas más bonitas del mundo, el edificio no sé
cuando vas al consultorio y ves todas las sillas ocupadas por {grupo}, empiezas a entender por qué
aquí había una mercería de toda la vida, ahora hay un bazar que no factura y nadie pregunta[asian]
la niña es lista para ser del campamento[class], a ver cuánto le dura
== hate_derogation
cuánta escoria junta, {grupo}
confieso que {grupo} me dan grima
no contéis conmigo en una mesa donde haya {un}
de todas las desgracias de {lugar}, la mayor son {grupo}
tener de vecinos a {grupo} es lo peor que le puede pasar a una familia decente
jamás dejaría que mi hermana se casara con {un}, son mala gente y punto
menudo espectáculo lamentable el de las tías[women] jugando al fútbol, torpes, feas y gritonas
los pobres[class] de las villas son mugrientos porque quieren, no porque no tengan agua
== hate_dehumanise
VAYA PLAGA DE LANGOSTAS LOS VENEZOLANOS[nationality] EN LA FRONTERA
un negro[black] en la universidad es un simio con carpeta
esos del semáforo[roma] con el bebé son garrapatas humanas
me asomé a la estación y aquello era una cloaca por donde subían {grupo}
== hate_normative
nadie que rece a Alá[muslim] debería tener pasaporte español
que les quiten los críos a las lesbianas[lgbtq] y asunto zanjado
quítenle la palabra a {grupo} y verán qué tranquilidad
a un esquizofrénico[mental_health] se le esteriliza, no se le da un piso tutelado
cada uno en su tierra y {grupo} en ninguna
== hate_negated
¿qué derechos ni qué derechos? {grupo} no tienen ninguno
las gordas[body] no deberían salir en ningún anuncio
un haitiano[nationality] no será dominicano nunca, ni naciendo aquí
== hate_profane
puta manía de dejar hablar a las mujeres[women] de coches
indios[indigenous] cagones, sigan cortando la ruta, lacras
hostia puta con los rumanos[nationality], que se vayan a cagar a su país
== hate_slur
maricona[lgbtq] perdida, vístete de hombre
bájenle a la prieta[black] esa, que se cree reina
vaya invento, un gitanazo[roma] de mierda de concejal
los venecos[nationality] colapsaron el Transmilenio
¿mongolos[disability] en el equipo? así vamos últimos
sionazi, judío[jewish] narizón, ¿cuánto te pagan por tuitear?
== threat_person
estás muerto, y lo sabes
te juro por mi madre que te quemo el coche esta misma semana
a ese locutor le van a cerrar la boca con plomo, y bien cerrada
a los soplones en mi barrio les cortamos la lengua
voy para tu casa, prepárate, y no vengo a hablar
¿te acuerdas de cómo acabó el del cuarto? pues tú vas por el mismo camino
si le pones otra multa a mi camión te juro que te paso por encima con las
== hate_threat
limpiemos el barrio: gasolina y mechero para {grupo}
NI UN NEGRO[black] VIVO EN MI CUADRA, AVISADOS ESTÁN
a las feministas[women] de la marcha del 8M habría que echarles ácido
como no se vayan {grupo} por las buenas, se van a ir con los pies por delante
== incite_selfharm
te lo digo con cariño: deja de respirar
si no te matas tú es porque hasta para eso eres cobarde
salta, salta, salta 😂😂
qué pena que fallaras, practica más y
== sexual_harassment
doctora, con esas piernas le hacía yo de todo
@mariposa_26 abre el privado, que te mando lo que te vas a comer
Mi jefe me dijo: o me la chupas o te vas a la calle. Y eso mismo te digo yo a ti
se te transparenta todo, ¿lo haces para ponernos burros?
qué buen par de nalgas tiene la cajera del Oxxo, se las mordía
anoche soñé que te tenía de rodillas en mi despacho y tú
== insult_group
los runners son unos pesados, nadie os ha preguntado por vuestro ritmo
vendedores de seguros: loros con traje
árbitros de tercera, ceporros de primera
todos los del sindicato son unos comodones
== friendly_profanity
@tere tía, la puta ama, primera en la San Silvestre 👏
QUÉ MIERDA MÁS BUENA LAS TORRIJAS DE MI ABUELA
hijueputa, qué viaje tan bacano, Leticia es otra vaina
coñazo de semana, pero mira qué atardecer, joder
¡nos sacamos el gordo, la madre que nos parió, nos lo sacamos!
me cago en tus muelas, primo, qué alegría verte entero después del accidente
la concha de la lora, cómo te extrañé, pedazo de boludo, vení que te abrazo
cuando el cabrito de mi hermano sacó el anillo en plena cancha, todos gritando "no jodas, no jodas" y
== profane_object
fuck, se me ha muerto el móvil, su puta madre
chingado semáforo, no cambia nunca
la reconcha del pozo de la esquina, otra goma menos
odio esta puta tesis
vergación de calor, pana, ni el ventilador sirve pa un carajo
== positive_identity
me matan de ternura los abuelos gays[lgbtq] del tercero paseando al caniche
honor a los caídos indígenas[indigenous] de Bagua, ni olvido ni odio
a las taxistas[women] de Bogotá las amo, nunca un mal viaje
Lloro cada vez que veo el vídeo de mi hermana sorda[disability] oyendo por primera vez
== neutral_identity
el autor, musulmán[muslim] y granadino, presenta novela negra
1492: decreto de expulsión de los judíos[jewish]
dos de cada diez alumnos de la escuela son hijos de migrantes[immigrants]
misa gitana[roma] el domingo en Santa María la Blanca
la ONU pide a Chile que revise las condenas de cuatro comuneros mapuches[indigenous]
la comunidad afro[black] de Esmeraldas protestó por la falta de agua y
== self_identity
soy bi[lgbtq], soy contable y estoy hasta el moño de que me digan que elija
yo, con mi trastorno límite[mental_health], también tengo días de risa floja
hombre[men], cuarenta y siete, amo de casa, mato por una siesta
de abuela guaraní[indigenous] y abuelo polaco, así salí yo de rara
como migrante[immigrants] que lavó platos nueve años, cuando veo a los chicos que llegan yo
== negated_hate
decir que los gordos[body] son vagos es mentira, mírame en spinning
los testigos de Jehová[christian] no me caen mal, me traen limones
no tengo ningún problema con que mi médico sea negro[black], tengo un problema con la lista de espera
las personas con VIH no son un peligro para nadie
no quiero que se vaya {un}, quiero que se vaya el casero
jamás he odiado a los argentinos[nationality], solo les tengo envidia por las medialunas
ni los pobres[class] son tontos ni los ricos listos
== counter_speech
@futbolero88 llamar "mono" a un jugador no es "calentar el partido", es racismo[black]
Cada 27 de enero leo los nombres en voz alta para que nadie diga que no pasó[jewish]
mi tía dice que los gays[lgbtq] "dan mal ejemplo"; mal ejemplo da ella insultando en la mesa
DEJEN DE COMPARTIR ESE VIDEO, es una paliza a un hombre por ser haitiano[nationality], no un meme
nadie debería decir que una persona con Down[disability] "no debió nacer"
cuando oigas que {grupo} son {plaga}, acuérdate de cómo empezaron todos los genocidios
«te voy a matar, travelo»[transgender], le escribieron; hoy ha puesto la denuncia y la acompañamos quince
el algoritmo me recomienda tipos que dicen que las mujeres[women] somos propiedad. Reportado, reportado y reportado
en la tele un contertulio habló de "razas inferiores" y nadie le cortó el micro[black]
me crié oyendo que los gitanos[roma] robaban niños; era mentira entonces y es mentira ahora
si alguien en este grupo vuelve a escribir que los indígenas[indigenous] son
== mentioned_slur
aquí en Puerto Rico "pato"[lgbtq] se usa para insultar, cuidado con la traducción del cuento
que te digan "cojo de mierda"[disability] a los siete años no se olvida
el informe cuenta 312 veces la palabra "moro"[arab] en el foro
== reclaimed_slur
tortilleras[lgbtq] unidas, jamás serán vencidas, y menos en la petanca
== abuse_object
mataría al que diseñó este abrefácil
el café de la gasolinera es repugnante, pero me lo bebo
basura de paraguas, ni dos gotas aguantó
== abuse_idea
la homeopatía es una tomadura de pelo
habría que prohibir los petardos
el fascismo es una infección que hay que curar con escuela
== question_benign
¿las monjas[christian] cobran pensión?
== idiom
la crítica lo despedazó, pero la taquilla le sonríe
a matar el hambre, que hay fabada
== criticism_person
no estoy de acuerdo con usted, señora diputada, y le dejo mis razones
== everyday
hoy he visto un zorro en la M-607
se me pegó el arroz, qué desgracia
el tirador de la puerta está flojo, ¿tienes destornillador?
¿vos cortás la cebolla en juliana o en cubitos?
== distress
llevo tres meses sin salir, cuando suena el timbre me escondo
== sexual_health
sangrado después de la relación: pide cita con ginecología, puede no ser nada
== insult_person
papanatas
calzonazos
bicho raro
qué ordinaria eres
vaya pedorra presumida
un cero a la izquierda, mi cuñado
pobre infeliz
eres peor persona que vendedor, y mira que vendes mal
tenés el carisma de una baldosa
a ese locutor no lo soporta ni su micrófono
cuánta soberbia para tan poca cosa
so melón, que es al revés
el mecánico del taller Robles, un estafador y un marrano, me devolvió el auto peor
nadie te invita porque eres un cenizo, asúmelo
mi compañero de piso es un guarro, deja los calcetines en el horno
esa mujer tiene más cara que espalda, y bien fea la cara
huele usted a cabra, señor mío, y discute como una
toda tu vida has sido un mandado y un cobarde, y ahora pretendes darnos lecciones de
rajada, siempre que hay que pagar te acuerdas de una cita
== insult_profane
caremondá
ojalá te pudras, cabrona
gilipichi de los cojones
el güey ese es un pinche mamón y un hocicón
conchetumare, pagaste con un billete falso
a vos no te soporta ni tu vieja, forro hijo de puta
putísima rata la del alquiler, se ha quedado la fianza de todos los
== hate_implicit
qué bien, otro parque que ya no podremos usar los de siempre[immigrants]
tiene TDAH[disability], claro, antes se llamaba mala crianza
en la villa[class] hay más antenas que libros, yo no digo nada
en Auschwitz había piscina y orquesta, busquen, no sean borregos[jewish]
si te hace la manicura {un}, cuéntate los dedos al salir jajaja
mi abuelo trajo el idioma y la fe, y todavía le tiran la estatua esos ingratos[indigenous]
hay sitios donde una mujer[women] no debe entrar sola, y si entra pues ya sabe a qué va
con la calma caribeña[latino] que tiene esa chica, el pedido te llega en Semana Santa
yo no los odio, simplemente no quiero que mis nietos salgan color café[black]
la vacuna, el chip y el precio del gas, todo sale de la misma sinagoga[jewish]
la peluquería la lleva un chico muy majo, ya me entiendes, de los que sí saben de colores[lgbtq]
¿refugiados[refugees] con zapatillas de cien euros? la guerra será en el Foot Locker
vino {un} a ver el piso y de pronto ya lo tenía alquilado, cosas que pasan
== hate_derogation
les tengo una tirria a {grupo} que ni te cuento
¿a quién pueden caerle bien {grupo}? a nadie con dos ojos
{un} que conozcas, decepción que te llevas, no falla
tengo que decirlo: {grupo} me parecen inferiores a nosotros en todo
no hay comida, música ni fiesta de {grupo} que no dé vergüenza ajena
los hombres[men] sois todos unos cerdos inútiles, sin excepción
los católicos[christian] son unos retrógrados apestosos, los desprecio
esos ecuatorianos[nationality] del parque, borrachos y brutos, me dan un asco tremendo
== hate_dehumanise
¿cuándo van a pasar a recoger a {grupo}? la basura se recoge los martes
una trans[transgender] es un experimento fallido con peluca
los enanos esos y los mongólicos[disability] no deberían contarse como seres humanos
aquí no vive gente, aquí viven {plaga}: {grupo}
== hate_normative
me gustaría que {grupo} no existieran, sería otro mundo
el que se case con {un} que pierda la herencia
un negro[black] no debería llevar el uniforme de la Guardia Civil
que a los bolivianos[nationality] les cobren hasta por el aire
deberían poner un toque de queda solo para {grupo}
las mujeres[women] no tendrían que opinar de guerra ni de toros ni de nada serio
== hate_negated
ningún refugiado[refugees] vino a trabajar, ni uno
no me pidas empatía con {grupo}, no me sale porque no la merecen
de {un} nunca te va a llegar nada limpio
== hate_profane
chinga su madre la migra, no: chinguen a su madre los hondureños[nationality], todos
de los huevos me tienen {grupo}, hatajo de mierdas
qué coño va a saber una gitana[roma] de leyes, joder, que se vaya a vender bragas
== hate_slur
el trabuco[transgender] ese quiere entrar al vestuario
ponja[asian], cerrá el kiosco y rajá
tira pal monte, indio[indigenous] bruto
bujarrón[lgbtq] asqueroso, no me toques
¿quién contrató a esta sudaca[latino] que no sabe ni servir una caña?
espaldas mojadas[latino] otra vez en el puente
== threat_person
prepárate una caja a tu medida
mañana vas a amanecer flotando en el canal
al casero lo vamos a colgar del tendedero
te estoy mirando desde el coche, baja si tienes valor
una firma más en contra y te quemamos el tractor, tú mismo
te mereces que te partan las piernas con una barra
con tu hermana ya hablé, ahora me faltas tú y
== hate_threat
como vea a {un} por mi calle lo voy a patear hasta que no respire
el 12 de octubre[indigenous] hay que repetirlo, pero esta vez sin dejar uno vivo
van a llorar los judíos[jewish] de esta ciudad, ya está el paquete en la puerta
ojalá un incendio se los lleve a todos, {grupo}
== incite_selfharm
hazte un nudo y descansamos los demás
anda, tómate la caja entera, cagona, a que no
eres una carga para tus hijos, quítate de en medio
el río va crecido, aprovecha
== sexual_harassment
esas caderas piden verga, mi reina
señora, a su edad y con ese culo, qué desperdicio de noches
me dijeron que eres fácil, ¿a cuánto la hora?
como no me contestas te voy a mandar otra foto de mi rabo, más cerca
camina delante, que tu espalda no me interesa pero lo de abajo sí
== insult_group
los fans de esa banda son unos cursis sin oído
los del otro turno, una recua de burros
funcionarios de ventanilla, raza de amargados
los youtubers de misterio son todos unos cuentistas
== friendly_profanity
me parto el culo con tus audios, prima
¡qué putada que te vayas y qué alegría que te vaya tan bien!
jueputa, marica, ganamos la beca, llame a mi mamá
carajo, compadre, ese lechón quedó criminal
estoy hasta el coño de ganar al parchís, la verdad 😎
hostias benditas, Rosalía ha sacado disco
@nahu_ok boludo la rompiste, te juro que se me cayó una lágrima la puta madre
vete a la mierda, ¿en serio has hecho tú esta tarta? ¡si parece de pastelería!
== profane_object
mierda de cobertura en este pueblo
las putas llaves nunca están donde las dejo
hijo de su madre el escalón, casi me mato
otra vez la jodida contraseña, con mayúscula, número y la virgen en verso
== positive_identity
la imana[muslim] de mi barrio cuenta chistes buenísimos, la quiero
amor infinito a las travestis[transgender] viejas que sobrevivieron a la dictadura
ni el odio pudo con ellas: bravo por las Madres y por las Abuelas[women]
mi compadre haitiano[nationality] cocina un griot que te vuela la cabeza
== neutral_identity
los gitanos[roma] llegaron a la península en 1425
el 8M[women] hubo marchas en 40 ciudades
la sinagoga[jewish] del Tránsito cierra los lunes
el pueblo saharaui[arab] lleva cincuenta años esperando
dos hombres[lgbtq] denunciaron una paliza a la salida de un bar en Guayaquil
== self_identity
soy catalán[nationality] y me encanta el gazpacho, se puede
con mi perro guía[disability] entro hasta en la ópera, que se enteren los porteros
mi marido y yo[lgbtq] nos peleamos a muerte por el mando, como todos
soy depresiva[mental_health], no triste, no perezosa, no débil
== negated_hate
no considero que {neutro} sean un problema para {lugar}
los viejos[age] no son un estorbo, son la memoria
sé de sobra que los colombianos[nationality] no son narcos, no hace falta ni decirlo
no me repugna nadie por amar a quien ama
qué va, no me caen mal los catalanes[nationality], solo me cae mal su árbitro
== counter_speech
me gritaron «maricón»[lgbtq] desde un coche y una señora de ochenta años les tiró el bolso, heroína
que conste en acta que el vecino dijo «gitanos no»[roma] y que la junta lo rechaza
cuando en el chat de padres alguien puso «los moritos que coman aparte»[arab], contesté que entonces mi hija también
no repitas que las denuncias de las mujeres[women] son falsas, el dato oficial es 0,01 %
llamar "cucarachas" a las personas precede al machete, lo dice una superviviente tutsi[ethnicity]
si de verdad crees que {grupo} {asco}, apaga el móvil y ve a conocer a tus vecinos
la pancarta pedía "expulsarlos a todos"; la contramanifestación fue el triple de grande[immigrants]
decir que un niño autista[disability] «arruina la clase» dice más del maestro que del niño
jamás se justifica escribirle a nadie «ojalá te mueras», ni en política
como nieta de deportados[jewish], os pido: no hagáis chistes con hornos
== mentioned_slur
durante décadas «chino cochino»[asian] se cantaba en el patio y nadie decía nada
el jugador pidió perdón por haber dicho «sudaca»[latino] en el vestuario
en los cincuenta, «violeta»[lgbtq] era la palabra de la policía para detenernos
== reclaimed_slur
travelos[transgender] y a lo loco, el cabaré de mi panda
== abuse_object
qué cochambre de microondas, calienta el plato y deja la sopa helada
el disco nuevo es un bodrio
odio las uvas pasas, son la traición hecha fruta
== abuse_idea
esa moda de comer de pie es una imbecilidad
la burocracia de este país es criminal
== idiom
ese perfume mata moscas
el bochorno me está asesinando, pásame el abanico
me costó un ojo de la cara el dentista
== question_benign
¿qué sentís los bilingües cuando soñáis?
== everyday
las ratas de mi hija se llaman Churro y Porra
este sábado hay matanza del cerdo en Candelario, apúntense
ponle más carne a las empanadas, che
tiro la toalla con el sudoku
== support
nada de lo que te gritó es verdad, nada
== distress
mi padre me llama inútil cada noche y yo ya no sé si tiene razón
== sexual_health
los preservativos caducan, mira la fecha en el envoltorio
== insult_person
botarate
tuercebotas
pasmado
majadero
eres un plasta
qué rancia la tía
menso, te dejaste engañar por un bot
sonsa, que así no se abre la lata
caradura y aprovechado
no vales para nada, así de sencillo
chapucero, vaya baldosas torcidas has puesto
qué mano para el desastre tienes, hijo mío, eres un peligro con patas
tu hermano es un zángano que vive de la pensión de la abuela
si pensar doliera, tú no habrías tomado un analgésico en tu vida
pinta usted como un niño y cobra como Picasso
al final la listilla del grupo suspendió, y con lo que presumía
un perdedor nato, eso dijo de ti hasta tu mejor amigo, y por lo que veo se quedó
esa profesora de yoga es una vendida, una cursi y una manipuladora
== insult_profane
zurullo
vales verga
cómeme los huevos, tolai
será cabrona la tía, me ha colgado
ese weón es un cobarde culiao y punto
joder contigo, puto inútil, tres veces te lo expliqué y
== hate_implicit
te invito yo, que ya sé que a los tuyos os cuesta sacar la cartera[jewish]
un amigo mío no es racista y tampoco contrata a {grupo}, por algo será
el que quiera entender, que mire quién ocupa las camas de maternidad[immigrants]
siempre quejándose de la esclavitud[black], pero bien que les gusta vivir del cuento que les dieron
¿pero las lesbianas[lgbtq] quién hace de hombre?
en serio, vuélvanse con su cacique, aquí ya inventamos la rueda[indigenous]
qué simpática la señora de la limpieza, rumana[nationality], pero yo cierro con llave el joyero
una mujer[women] de gobernadora, y encima tan guapita, pues a ver cuánto dura el presupuesto
== hate_derogation
quien quiera a {grupo} que se los lleve a su casa, a mí me dan asco
odiar a {grupo} es de sentido común
nunca he visto nada más feo, más vulgar y más tonto que {grupo}
mis hijos ya saben que con {grupo} ni a la esquina, porque {asco}
las personas como {un} son el motivo de que yo desprecie a medio mundo
== hate_dehumanise
en {lugar} ya tenemos {plaga}, perdón, quería decir {grupo}
judíos[jewish], esa tiña
== hate_normative
de verdad creo que {grupo} no deberían tener hijos
¿y si empezamos por prohibirles la entrada a {grupo}?
los ciegos y los sordos[disability] que no estorben en las oposiciones, cada uno a su sitio
== hate_negated
no sirven ni de abono, {grupo}
nadie con dos dedos de frente se fía de {grupo}, ni debería
== hate_profane
los putos gordos[body] del avión, que paguen dos asientos, joder, qué asco
a los argentinos[nationality] que les den por el orto, agrandados de mierda
== hate_slur
mi exjefa, la muy bollera[lgbtq], me tenía manía
negrata[black] en el vestuario, yo me ducho en casa
cállate la boca, machorra[lgbtq]
ahí va la travelo[transgender] contoneándose, qué circo
== threat_person
ya te alcanzaré, y no habrá quien te recoja
dile que rece, porque hoy le toca
yo a ese le clavaba un destornillador en el ojo
como suspenda por tu culpa, te vas a enterar de lo que es el miedo
== hate_threat
{grupo} se merecen otra noche de los cristales rotos
habría que ir casa por casa sacando a {grupo} a golpes
estoy deseando que un camión se lleve por delante a los del Orgullo[lgbtq]
== incite_selfharm
nadie vendrá a tu entierro, así que hazlo un martes
mátate ya, pesado
== sexual_harassment
te huelo desde aquí, hembra, y ya sé lo que quieres
la comercial nueva, cuarenta años y unas tetas que no caben en el contrato, a ver quién se la tira primero
== insult_group
{gremio} no distinguen la mano derecha de la izquierda
opositores a notarías, qué gente más estirada
== friendly_profanity
he parado el penalti, me cago en todo, ¡lo he parado!
ay, qué cabrón es el tiempo, cómo vuela, felices cuarenta, amiga
no seas mamón y vente a la carnita asada, te extrañamos
soy un desastre de los cojones, metí el móvil en la nevera
puta vida más bonita a veces
== profane_object
cabrona de báscula, miente más que habla
se cayó el puto servidor justo en la demo
qué mierda de verano, cuatro días de sol
== positive_identity
odiaba las matemáticas hasta que me dio clase la profe Amina[muslim], genia absoluta
los ancianos[age] del centro de día bailan cumbia que da gusto morirse de risa con ellos
== neutral_identity
la Biblia reina-valera que usan los evangélicos[christian] es de 1569
tres turistas chinos[asian] encontraron la cartera y la devolvieron
los cascos azules protegieron a los desplazados[refugees] de la matanza
== self_identity
soy mexicana[latino] y el picante me mata, qué vergüenza
soy hijo de una mujer gitana[roma] y de un guardia civil, imagínate las bodas
== negated_hate
no creo que nadie deba morir en el mar, venga de donde venga[refugees]
los musulmanes[muslim] no son terroristas; los terroristas son terroristas
nunca diría que una persona en silla de ruedas[disability] estorba
== counter_speech
«sois una plaga», nos dijo el concejal a los vecinos venezolanos[nationality]; hoy le exigimos que rectifique
desearle la cámara de gas a alguien, ¿esto es el humor negro que defendéis?[jewish]
si pensáis que las mujeres trans[transgender] son un peligro, leed las cifras: son ellas las que mueren
me parece una barbaridad que un cura llame enfermos a los homosexuales[lgbtq] desde el púlpito
la próxima vez que alguien le diga "negro de mierda"[black] al cartero, yo
== mentioned_slur
leyó en voz alta el mensaje, «bollera[lgbtq] asquerosa», y pidió al jurado un minuto de silencio
== reclaimed_slur
maricas[lgbtq] viejas, así nos llamamos en el grupo de senderismo
== abuse_object
este jarabe es asqueroso, pero cura
mi coche es un trasto inútil y lo quiero igual
odio el reguetón a las siete de la mañana
== abuse_idea
la ley de caza es una salvajada
el horario partido debería estar prohibido por inhumano
== idiom
voy a matar el gusanillo con unas aceitunas
menuda paliza nos dio el vecino con su viaje a Bali
== criticism_person
Marta, tu propuesta no me convence, el presupuesto está inflado
== everyday
hay una plaga de pulgón en los rosales, probé con jabón potásico
al perro negro le gusta el chocolate, pero no se lo des
¿a ti te gusta la tortilla poco hecha?
== question_benign
¿por qué las mujeres[women] viven más años que los hombres?
== support
llora, patalea, duerme, y mañana te llevo churros
== distress
no le encuentro sentido a levantarme desde que murió ella

# Emoji that carry meaning: toxic and harmless uses of the same signs.
@group_emoji = 🧕[muslim] | 🕌[muslim] | ☪️[muslim] | ✡️[jewish] | 🕍[jewish] | 🏳️‍🌈[lgbtq] | 👨‍❤️‍👨[lgbtq] | 👩‍❤️‍👩[lgbtq] | 🏳️‍⚧️[transgender] | 👨🏿[black] | 👩🏿[black] | ✊🏿[black] | 🧑‍🦽[disability] | 🧏[disability] | 🇲🇦[arab] | 🇻🇪[latino] | 🇧🇴[latino] | 🇵🇪[latino] | 🇭🇹[black] | 🇷🇴[nationality] | 🇨🇳[asian]
@vermin_emoji = 🐀 | 🐀🐀🐀 | 🪳 | 🪳🪳 | 🦠 | 🐖 | 🐷🐷 | 🐒 | 🦍 | 🪱 | 🐍🐍 | 🦗🦗🦗 | 🦟🦟 | 🪰🪰
@sick_emoji = 🤮 | 🤮🤮🤮 | 🤢 | 🤢🤮 | 💩 | 🗑️ | 🚮 | 🤡 | 👎👎 | 🖕
@kill_emoji = 🔪 | 🔪🔪🔪 | 🔫 | 🔫🔫 | 🪓 | 💣 | 🔪🩸 | 🪢🌳
@insult_emoji = 🤡 | 🤡🤡🤡 | 🐍 | 🐀 | 🐖 | 🐷 | 💩 | 🗑️ | 🫏 | 🐑 | 🧠🚫
@love_emoji = ❤️ | 💜 | 🥹 | 🫶 | 🥰 | 💖💖 | 🎉 | 🌈 | 👏👏 | 🙌 | 💪 | ✨ | 🙏
@sweet_emoji = 😊 | 🥰 | 😇 | 💕 | 🌸 | ✨ | 😘 | 🤗 | 🙏 | 😂 | 🙂
== hate_derogation
{group_emoji} {sick_emoji}
qué asco de {group_emoji} 🤮
dos tíos morreándose en la terraza 🤮 me he ido sin pagar [lgbtq]
mora con pañuelo en la consulta 🧕🤢 yo ahí no vuelvo [muslim]
mujer al volante 👩🚗🤡 si es que no valen [women]
no soporto a {grupo} {sweet_emoji}
indios en la cola 🤢 que se bañen primero [indigenous]
== hate_dehumanise
{group_emoji} = {vermin_emoji}
{grupo} {vermin_emoji}
otra patera con 🐀🐀🐀 y encima hotel gratis [refugees]
🐒🍌 para el negrito del Madrid [black]
llegan como 🦗🦗 los venecos y dejan todo pelado [latino]
🐷 con velo 🧕 sigue siendo 🐷 [muslim]
== hate_threat
{group_emoji} {kill_emoji}
🔥🕌 esta noche, yo pongo la gasolina ⛽ [muslim]
a los gitanos 🔫 uno por uno y se acabó el ruido [roma]
al maricón del tercero le espera un 🔨 [lgbtq]
{grupo} al paredón 🔫 {sweet_emoji}
== hate_normative
{group_emoji} ✈️ fuera
negros 🚫 en mi edificio, acá alquilamos a gente bien [black]
🇪🇸 para los 🇪🇸, los demás 🛫 [immigrants]
🍳🧹 ese es el sitio de las feministas [women]
== hate_implicit
esconde el 📱 que viene un colombiano 😏 [latino]
gitana con carrito de bebé 👶🛒 cuenta los jamones 😂 [roma]
"menas" jugando al ⚽… y luego desaparecen las 🚲 🙃 [immigrants]
quién maneja los 🏦? 👃 yo no digo nada [jewish]
seis millones 🤥 y los que faltan por inventar [jewish]
== hate_profane
putos {group_emoji} 🖕
me cago en {grupo} 💩
== insult_person
payaso 🤡
sos un 🤡
eres más falsa que una 🐍 con pestañas
🐀 de cloaca
cara de 💩
tiene el 🧠 de adorno
gorda 🐖 deja de tragar
no le da la cabeza ni para peinarse 🪮 pobrecita
manejas como 🫏 con lentes oscuros
== insult_profane
🖕 vete a la mierda
hdp 🖕
come 💩 pendejo
un besito 😘 gilipollas
andá a cagar 💩🤡 pelotudo
== threat_person
🔪🔪 {cuando}
sé dónde aparcas 🚗🔥
te van a encontrar en una bolsa ⚰️ por sapo 🐸
lindo 🐕 el tuyo, ojalá no le pase nada 🔪
a los sapos los picamos 🔪🐸 así que ya sabes
== incite_selfharm
trágate las 💊 de una vez, ya cansas
tírate del 🌉 que nadie te va a llorar
== sexual_harassment
vaya 🍑 mami, te lo parto 😏💦
vecina, pásame foto de las 🍈🍈 o subo el vídeo
siéntate en mi 🍆 y te apruebo el informe
== positive_identity
{group_emoji} {love_emoji}
feliz Orgullo 🏳️‍🌈 besos para todas, todos y todes 💋 [lgbtq]
Eid Mubarak 🌙 a los vecinos de Lavapiés, qué rico todo 😋 [muslim]
mis suegras 👩‍❤️‍👩 cuarenta años juntas, me muero de amor [lgbtq]
arriba las morras 💜✊ que lo hicieron todo ellas [women]
gracias a las cuidadoras peruanas 🇵🇪 que sostuvieron a mi abuela ❤️ [latino]
== neutral_identity
🏳️‍🌈 la marcha sale de Atocha a las siete, lleven agua 💧 [lgbtq]
🇭🇹🇩🇴 mesa bilateral este jueves, según la cancillería [nationality]
== self_identity
trans 🏳️‍⚧️ y maestra de primaria, mis peques lo entendieron en dos minutos [transgender]
negra 👩🏿, cubana, y bailo hasta con la lavadora 😂💃 [black]
gordo feliz 🐷😂 y con el colesterol perfecto, chúpate esa doctor
gitana 🎡 y primera abogada de mi familia ⚖️ [roma]
== counter_speech
poner 🐒 en la foto de Vini no es "calentar el partido", es racismo [black]
denunciad los 🤮 en el post de la boda de mis amigas, son repugnantes [lgbtq]
me escribieron "✈️ a tu país" por mi apellido. soy de Cuenca 🙄
"{group_emoji} {vermin_emoji}" no es humor, es odio 🚩
== negated_hate
los migrantes no son 🪳, son quienes recogen tu comida 🍓 [immigrants]
== support
no estás sola 💜 llama al 016 y no dejes rastro
suelta el 🔪 amor, respira, ya voy para allá 🫂
un abrazo enorme 🫂 de esta se sale
== distress
llevo un mes con la 🎭 puesta, por dentro estoy 🕳️
me manda 🔪 cada noche desde que lo dejé, no duermo 😰
== idiom
me importa un 🥒
dar 🐱 por 🐇
a otro 🐕 con ese 🦴
estoy muerta 💀😂
se armó la de San Quintín 💥 con lo del grupo del cole 😂
más vale 🐦 en mano
== everyday
Messi 🐐
matanza 🐖 en el pueblo este finde, hay morcilla para todos
la paloma 🕊️💩 me ha bautizado el traje de la boda 😂
🪳 voladora en Sevilla, 40 grados, adiós mundo cruel
🔪 nuevo para el jamón, corta que da gusto 🤤
🤢 me sentó mal el pulpo
petardos 🧨 en fallas, mi perro debajo de la cama
mi cara de 🤡 esperando el bus que ya pasó
boludo 😂❤️ te olvidaste las llaves otra vez
golazo 🔥🔥 estamos matando
== abuse_object
{cosa} 🗑️🤮
{comida} 🤢 ni regalado
== profane_object
puto calor 🖕☀️
mierda 💩 se me cayó el café en el portátil
== friendly_profanity
hostia puta ganamos 🎉🎉
qué cabrón 😂❤️ el mejor regalo de mi vida
la concha de la lora qué golazo 🔥
== insult_profane
hij🐍 de puta
p💩ndejo
== hate_derogation
Cuando entró ese {group_emoji} en el bar, a todos se nos puso cara de 🤮 y
== insult_person
Cada vez que ese 🤡 abre la boca en clase los demás
== everyday
Cuando el 🐒 del zoo le quitó el gorro al abuelo, nosotros
mi tía saca el 🔪 jamonero y
== insult_profane
huevonazo no, lo siguiente: dejó las llaves puestas y el carro prendido dos veces en la misma semana
aweonao no, ahuevonado no: simplemente lento, lentísimo, así es el nuevo jefe de bodega
qué tonto del culo no, qué tonto a secas el que aparca en el vado
# Fourth round: neighbours that share words and differ in addressee, negation, quotation and intent.
== insult_person
das vergüenza ajena
menudo elemento estás hecho
qué cortito eres
tú piensas poco, ¿no?
pareces un mueble con patas
la inteligencia te persigue, pero tú corres más
cocinas como quien fabrica cemento
esa barba te queda como un felpudo mojado
tu novia no te dejó, se escapó
qué bien hablas para no decir nada, enhorabuena
eres el motivo por el que los champús traen instrucciones
te explicas como un libro cerrado y encima en el idioma equivocado
felicidades por el ascenso, se ve que en esa empresa ya no piden saber leer
conduces el coche de tu padre como vives de tu padre: mal y sin dar las gracias
mira, Rubén, si la pereza cotizara, tú tendrías la pensión máxima desde los quince
con esa voz podrías espantar a los gatos del barrio entero, no sé quién te dijo que cantabas
el nuevo del turno de noche es más inútil que un cenicero en una moto
mi ex presume de buen padre porque una vez al mes lleva a los niños al burger, qué figura de cartón
escribes tres párrafos y no juntas ni media idea @marisol_74
te crees galán y no pasas de extra sin frase
no es que seas fea, es que el espejo es sincero
su ensalada sabe a césped y su conversación también
él no miente, simplemente le tiene alergia a la verdad
juegas tan mal que el rival te da las gracias al salir
qué mina más falsa, te sonríe y ya te está serruchando el piso
vos sos de los que se pierden en un ascensor
Doña Amparo, usted no es mala vecina: es una condena perpetua
lo tuyo no es mala suerte, lo tuyo es mala cabeza
no te ofendas, pero hasta el perro se cambia de acera cuando pasas
tu currículum cabe en un sello y aún sobra para la foto
TAN GRANDE Y TAN INÚTIL
ay mija, con ese vestido pareces tamal mal amarrado
el profe ese lee las diapositivas y cobra, un loro sale más barato
eres tan tacaño que respiras por un solo agujero
nadie te invitó, nadie te aguanta y nadie te va a extrañar en la oficina
la cuñada perfecta: ni ayuda, ni calla, ni se va
cuando ese hombre entró en la reunión, la inteligencia media de la sala
De todos los entrenadores torpes que han pasado por este club, tú
hasta un semáforo tiene más carácter que tu marido
== insult_profane
vete a cagar, listillo
qué gilipollas eres, macho
cerrá el orto, pelotudo
eres un puto cero a la izquierda
la cabrona de tu jefa te roba las horas y tú le ríes las gracias, pringado de mierda
andate a la concha de tu madre, traidor
qué hijo de la gran puta, aparcó en la plaza de minusválidos
cocinas de puta pena, imbécil, y todavía pides aplausos
huevón de mierda, me chocaste y te fugaste
me tienes hasta el coño con tus mentiras, Álvaro, desgraciado
no eres gracioso, eres un imbécil con micrófono, joder
malparida, me quitaste el puesto y todavía me saludas
el pendejo de mi vecino quema basura cada domingo, ojalá se trague el humo el muy cabrón
Escúchame bien, pedazo de mierda, la próxima vez que le grites a mi hermana
== hate_implicit
otra inauguración sin {grupo}, qué bien se respira
yo contaría la cartera al salir, había {grupo} en la fila
¿una rumana[nationality] limpiando joyas? ponle cámara
claro, la culpa es siempre nuestra y las ayudas siempre de {grupo}
no soy racista, pero prefiero que me atienda un médico de aquí[immigrants]
le preguntas a un negro[black] si sabe nadar y ya se ofende, será por algo
mi hijo no juega con el del quinto, son gitanos[roma] y ya se sabe cómo acaba eso
qué coincidencia que el de la farmacéutica y el del banco se apelliden igual y recen el sábado[jewish]
si tantas cámaras de gas había, ¿dónde están los papeles? solo pregunto[jewish]
el genocidio armenio es un cuento que paga la diáspora, los turcos solo se defendieron[ethnicity]
en Ruanda[black] se mataron entre ellos porque es lo que hacen, no le llaméis genocidio
lo de los indígenas[indigenous] en Guatemala no fue exterminio, fue una guerra y la perdieron
conmigo los gays[lgbtq] bien, siempre que no se les note
trabaja bastante para ser dominicano[latino]
me da pena por los niños que adopten esos dos señores[lgbtq], pobres, sin madre
¿por qué todas las mujeres[women] lloran cuando les piden resultados?
chiste de oficina: ¿qué hace una senegalesa[black] con llaves? devolverlas
aquí antes se oía la campana, ahora se oye otra cosa cinco veces al día y nadie nos preguntó[muslim]
ya van tres peruanos[latino] en el edificio, yo vendería mientras valga algo
lo llaman diversidad, yo lo llamo mudanza forzosa de los de siempre
el reemplazo va en carrito de bebé y con paguita
una ministra sorda[disability], lo que faltaba, así seguro que no nos escucha
dale un plano a una mujer[women] y acabas en Portugal
con los esquizofrénicos[mental_health] mucha comprensión hasta que te toca uno en el rellano
mira el apellido del juez y entenderás la sentencia[jewish]
fíjate qué bien se porta el del burger para ser mapuche[indigenous], ni una piedra ha tirado
Me preocupa sinceramente el futuro de este pueblo desde que abrieron el centro de acogida y esos africanos[black] se pasan
== hate_derogation
me repugnan los evangélicos[christian] con su guitarrita
qué poco me gustan los bolivianos[nationality], son sucios y tercos
odio a los turcos[nationality], todos y cada uno
los sordos[disability] me ponen de los nervios, son pesados y tontos
aguanté seis meses a una compañera trans[transgender] y juro que nunca vi cosa más ridícula; esa gente no está bien y da grima
los viejos[age] son una carga, huelen mal y encima votan
las lesbianas[lgbtq] de mi gimnasio son feas y amargadas, como todas ellas
quien haya convivido con marroquíes[arab] sabe que son mentirosos de cuna
== hate_negated
no hay un haitiano[nationality] decente en toda la costa
ninguna feminista[women] es jamás feliz ni deja serlo
los ucranianos[refugees] nunca debieron cruzar nuestra frontera; no traen más que miseria
de una familia gitana[roma] nunca ha salido un médico ni saldrá
los chinos[asian] no saben lo que es la limpieza, ni ellos ni sus tiendas
ningún bipolar[mental_health] debería acercarse a un volante ni a un aula
los homosexuales[lgbtq] no quieren a nadie, no pueden, no están hechos para eso
== hate_normative
ojalá volviera la ley de vagos y metieran dentro a {grupo}
quien alquile a {grupo} debería perder la casa
una embarazada[women] no tiene por qué ocupar un puesto de jefa, que se quede en su casa
ojalá prohíban el ramadán[muslim], si quieren ayunar que lo hagan en su tierra
al que no hable bien castellano[immigrants], ni urgencias ni colegio
los matrimonios de maricones[lgbtq] nunca debieron ser legales; hay que anularlos uno por uno
las personas con parálisis[disability] no pintan nada en la playa, que les pongan un día aparte
== hate_dehumanise
los venezolanos[nationality] son moho, sale uno y se llena la pared
eso que sube del río no son guaraníes[indigenous], son alimañas
{grupo}: pulgas en el lomo de un país sano
un gitano[roma] y una garrapata viven de lo mismo, pero a la garrapata la entiendo
cuando los refugiados[refugees] salen de la estación parecen larvas saliendo de
== hate_profane
qué coño hacen tantos pakistaníes[asian] en mi calle, puta plaga
a la mierda con las monjas[christian] y su puto rosario, parásitas
putas feministas[women], me tenéis hasta los cojones
== hate_slur
¡maricona[lgbtq], a la otra acera!
el sudaca[latino] del reparto llegó tarde otra vez
ni una palabra más, bollera[lgbtq] asquerosa
le han dado el piso a un moraco[arab] y a mí ni las gracias
esa travelo[transgender] no entra en mi bar
boliguayos[nationality], vuélvanse en el mismo bondi que vinieron
pinche joto[lgbtq], camina derecho
dos conguitos[black] en el palco y el resto de pie
apártate, tullido[disability] de los cojones
qué sabrá de leyes un indio[indigenous] pata rajada
las venecas[nationality] te quitan el marido y el puesto
Desde que el negrata[black] del tercero se compró coche, anda por el barrio como si
== threat_person
mañana no llegas a fichar, te lo juro
borra ese comentario o te borro yo a ti
te voy a buscar por toda Guayaquil y te voy a encontrar
que Dios te cuide, porque yo pienso ir a por ti con los primos
si hablas con la inspección vas a comer por pajita medio año
sé a qué hora sale tu madre de misa
te parto el alma, gallego, y después te pido perdón
A la próxima que te vea con mi mujer, te juro por mi padre que
ten cuidado al abrir la puerta el domingo, soplón
== hate_threat
los de la mezquita[muslim] van a salir corriendo cuando lleguemos con los bates
al primer travesti[transgender] que pise la verbena lo mandamos al hospital
ojalá se los trague el mar a todos, a {grupo}
vamos a quemar el asentamiento de los gitanos[roma], quien quiera que se apunte
que no se quejen los judíos[jewish] si un día les toca otra vez
una noche de estas salimos a romperles las piernas a los mendigos haitianos[nationality] y
== incite_selfharm
muérete ya, nadie te lo va a impedir
si desaparecieras esta noche, tu familia por fin descansaría, hazlo
deja de amenazar y mátate de una vez, dramática
== sexual_harassment
qué piernas, jefa, ábrelas
enséñame las tetas o no hay contrato
bonita falda, mejor en el suelo de mi despacho
ven que te quito lo estrecha, camarera
contesta, calientabraguetas, que sé que te gusta
te he visto correr por el parque y solo pensaba en agarrarte el culo
la nueva comercial está para empotrarla contra la fotocopiadora
mándame un audio gimiendo y te firmo el permiso, nadie se entera
Cada vez que te agachas a coger el correo, vecina, me dan ganas de metértela
== insult_group
los árbitros de tercera son unos vendidos
políticos: todos cobardes y todos mediocres
esos hinchas no saben leer ni la tabla de posiciones
== friendly_profanity
qué gilipollas soy, me he dejado el horno encendido y estoy en Cuenca
macho, eres un puto genio
cocinas de puta madre, suegra
hija de la gran puta, ¡qué regalazo!
joder, Álvaro, qué ganas tenía de verte
cabrones, os quiero, menuda despedida me habéis montado
pendeja yo, que le lloré a un final feliz
me reí como una pendeja con tu audio, mándame otro
la cabrona de mi hermana me trajo jamón hasta Berlín, ¿se puede ser más buena?
huevón, te pasaste de crack
qué hijo de puta más bueno tocando la guitarra, se me ponen los pelos de punta
andá a cagar, ¿en serio me conseguiste entradas? te amo
mierda, qué bonita es Asturias con lluvia
coño, que me han cogido en el trabajo, que no es broma, que firmo el lunes
puta vida, qué tortilla
verga, marico, ganó el Magallanes en el noveno
ese puto loco se tiró una chilena desde fuera del área y yo me abracé a un señor que no conozco
somos unos cracks de mierda jajaja, tercer puesto de tres
hostia, la abuela bailando reguetón
la re puta madre, qué lindo es volver a casa
chinga, qué buenos están estos tacos de canasta
estoy llorando, cabronas, me habéis llenado la casa de globos 🎈
No me jodas que has dejado de fumar, tía, qué orgullo, ven aquí que te
carajo, mi viejo se jubiló hoy y no para de cantar
== profane_object
puta cremallera
vete a cagar, Windows
la concha de tu madre, cajón de mierda, abrite
el puto horno se apagó a mitad del bizcocho
me cago en la leche, otra vez sin cobertura
pinche semáforo, dura más que mi matrimonio
qué mierda de paraguas, se dio la vuelta con el primer viento
me tiene hasta los huevos la tarjeta sanitaria digital, no lee el puto QR
chucha el taco que hay en la Costanera
joder con la silla de ikea, sobran tornillos y falta una pata
a la mierda la dieta, a la mierda la báscula
El jodido ascensor se ha vuelto a parar entre el segundo y el
== positive_identity
qué orgullo de hija lesbiana[lgbtq]
matadora en la pista, nuestra boxeadora trans[transgender]
no hay nada malo en ser gitano[roma], lo malo es tener que explicarlo
las mujeres[women] negras[black] de mi barrio levantaron el comedor con sus manos
los refugiados[refugees] merecen más que una manta y una cola
{neutro} se merecen respeto y buen sueldo
una ministra sorda[disability], por fin, y signando en el Congreso como una reina
vivan los bolivianos[nationality] que madrugan para que comas fresco
rompiste la cancha, hermana mapuche[indigenous], tremenda jugadora
los gays[lgbtq] se quieren como cualquiera y se casan cuando les da la gana
lucharemos por los derechos de los temporeros[immigrants] hasta que tiemble el ministerio
mi médico es pakistaní[asian] y me salvó la vida, así de fácil
el barrio judío[jewish] de Buenos Aires hace los mejores pastrones del continente y que nadie me discuta
amo a mi amigo bipolar[mental_health], es leal como un perro y gracioso como nadie
mi compañera trans[transgender] es una fiera, ha sacado adelante el turno ella sola
los marroquíes[arab] del tercero nos subieron harira cuando mi madre cayó enferma, eso es ser vecino
qué agallas tienen las viejas[age] de la plataforma, pararon un desahucio con sillas de playa
Cuando las feministas[women] de mi pueblo se plantaron frente al ayuntamiento, yo supe que
== negated_hate
no todos los jóvenes migrantes[immigrants] son iguales, como no lo somos nosotros
yo no odio a los evangélicos[christian], discrepo de ellos y ya
es mentira que los gitanos[roma] no quieran trabajar
los refugiados[refugees] no son larvas ni plaga, son personas con maletas
nadie debería llamar inútil a una persona con parálisis[disability]
que una mujer[women] llore en una reunión no significa que no sirva
los judíos[jewish] no manejan los bancos, deja ya los vídeos
no soporto que digan que las lesbianas[lgbtq] son amargadas, no lo son
ser haitiano[nationality] no es ningún delito
ni sucios ni tercos: los bolivianos[nationality] son gente
los viejos[age] no son una carga para nadie, criaron a medio país
no creo que los chinos[asian] nos quiten nada
nunca diría que un esquizofrénico[mental_health] es un peligro solo por su diagnóstico
no, no hay una invasión, hay cuatrocientas personas[immigrants] en un polideportivo
No es verdad que las mujeres trans[transgender] nos hagan daño en los vestuarios, llevo veinte años de socorrista y
== counter_speech
"no hay un haitiano decente", soltó el taxista; le pedí que parara y me bajé[nationality]
llamar larvas a los refugiados[refugees] es el primer paso de algo que ya conocemos
el que escribió "maricona, a la otra acera" en nuestro portal ya está denunciado[lgbtq]
decir que las cámaras de gas no existieron es mentira y además es escupir sobre los muertos[jewish]
¿"trabaja bastante para ser dominicano"? eso no es un piropo, jefe, es racismo[latino]
cuando alguien dice "con los gays bien, si no se les nota", lo que dice es escondeos[lgbtq]
mi padre repetía que las mujeres[women] no sirven para mandar; mi hermana dirige su antiguo hospital
otro bulo: la foto del "menú halal obligatorio" es de un restaurante de Londres[muslim]
reporté el chiste de la senegalesa y las llaves, no hace ninguna gracia[black]
han pintado "gitanos fuera" en la escuela y mañana vamos a repintarla con los críos[roma]
si vas a decir que los sordos son tontos, dilo con las manos, a ver si puedes[disability]
basta de llamar exageración al genocidio maya: hay sentencias, fosas y nombres[indigenous]
al vecino que dijo "yo vendería, ya van tres peruanos" le contesté que yo compro[latino]
"putas feministas, me tenéis hasta los cojones": diez mensajes así recibe nuestra concejala al día y ninguno la ha callado[women]
el periódico tituló la paliza como "riña"; fueron seis contra un chico trans[transgender] y se llama agresión de odio
desmontemos lo de la paguita: de cada cien euros de ayudas, noventa y tantos van a gente nacida aquí
quien quema un asentamiento gitano[roma] no defiende el pueblo, lo avergüenza
Cada vez que oigo "no soy racista, pero" en la sala de espera, cierro la revista y
== mentioned_slur
"sudaca"[latino] me lo llamaron por primera vez en el patio, en segundo de la ESO
la sentencia considera "moraco"[arab] una expresión vejatoria y multa al club
en los ochenta "subnormal"[disability] salía en los impresos oficiales, hoy por suerte no
== reclaimed_slur
bolleras[lgbtq] al poder y a la barra, que hay cañas a un euro
mi grupo de punk se llama Las Maricas[lgbtq] de Satán y tocamos en el Orgullo
muy travelo[transgender] y muy divina, así me presento yo en mis shows
== question_benign
¿los evangélicos[christian] celebran la Semana Santa?
¿cómo se dice "gracias" en guaraní[indigenous]?
¿qué ayudas reales recibe un refugiado[refugees] en España el primer año?
¿por qué mucha gente cree que los gitanos[roma] vienen de Egipto?
¿es ofensivo decir "negro"[black] o depende del país?
pregunta sin maldad: ¿un judío[jewish] ateo sigue siendo judío?
¿alguien sabe cómo pedirle intérprete de lengua de signos al ayuntamiento para una reunión de vecinos[disability]?
¿cuántas personas murieron en el genocidio armenio y por qué Turquía no lo reconoce?
mi sobrina me ha dicho que es bisexual[lgbtq], ¿qué no debo preguntarle?
¿los venezolanos[nationality] pueden convalidar el título de enfermería en Chile?
¿las mujeres[women] reaccionan distinto a este medicamento?
¿Por qué en Ruanda se separaba a la gente por el carné y quién
== self_identity
soy {yo} y hoy estreno casa
boliviana[nationality], frutera y campeona de sapo del barrio
soy bipolar[mental_health] y sé conducir mejor que tú aparcar 😂
los dos somos sordos[disability] y nuestra boda fue la más ruidosa de Albacete
Llegué de Senegal[black] con diecinueve años, hoy tengo la doble nacionalidad y
== neutral_identity
la asociación gitana[roma] abre el plazo de becas el martes
los haitianos[nationality] representan la segunda comunidad extranjera del municipio
detenido un hombre por amenazar a los fieles de una mezquita[muslim]
el museo recuerda a los sefardíes[jewish] expulsados en 1492
la tasa de paro de las mujeres[women] inmigrantes[immigrants] baja dos puntos, según la EPA
En el censo de 2022, el pueblo mapuche[indigenous] sumaba
== abuse_object
odio este sofá con toda mi alma
qué asco de yogur, sabe a pared
ese colchón debería estar prohibido, tengo la espalda muerta
basura de auriculares, duraron tres días
una plaga de anuncios, esta app da náuseas
el peor cocido que he probado, ni para los cerdos
== abuse_idea
esa ley es un parásito del presupuesto
aborrezco el reguetón navideño, habría que desterrarlo
la reforma de pensiones da asco, así de claro
el terraplanismo es una tontería y una vergüenza
vaya basura de alineación, merecido el cuatro a cero
este festival debería desaparecer, es un cáncer para el sueño del barrio
== support
no eres una carga, eres mi hermano
voy para allá, pon agua para el café
que no, que no sobras, que esta mesa sin ti cojea
te espero abajo el tiempo que haga falta, sin prisa
"no sirvo para nada", dices, y llevas tres años cuidando a tu madre tú solo
ni se te ocurra pedir perdón por llorar
llamamos juntas al 024 y me quedo contigo hasta que amanezca
no te voy a dejar pasar esto a solas, aunque tenga que dormir en tu felpudo
Sé que hoy sientes que nadie te echaría de menos, pero yo
== distress
sé que soy una carga y no sé cómo parar de pensarlo
mi marido me dijo anoche que me iba a buscar donde fuera, tengo miedo
me llaman inútil cada día en el taller y ya me lo creo
== idiom
ese examen me mató
tu hermano me partió el corazón con ese discurso tan bonito
te voy a comer a besos en cuanto bajes del tren
== criticism_person
Rubén, esta vez no cumpliste el plazo y hay que hablarlo
no comparto nada de lo que dijo la ministra, los números no le salen
el árbitro se equivocó en el penalti y debería explicarlo
== everyday
tu perro se cambió de acera cuando vio al mío, jaja
en el ascensor me perdí, apreté el cuatro y era el seis
ponle cámara al horno, que quiero ver subir el pan
== sexual_health
el dolor al tener relaciones tiene tratamiento, cuéntaselo a tu ginecóloga
un hombre trans[transgender] también necesita citologías si conserva el cuello uterino
usar preservativo en el sexo oral reduce el riesgo de {salud}
== dialect
illo, que me he quedao dormío en la parada y casi llego a Cádiz
no seái fome po, tírate a la piscina
qué jartá de reír, mi arma, con el quillo del pandero
== insult_person
das lástima, hermano
aburres a las piedras
cállate, que bajas la media
sin filtro no eres nadie
¿naciste así o entrenas?
tienes menos luces que un sótano
un corcho flota mejor tus ideas
más soso que un caldo de calcetín
no vales ni lo que cuesta tu pasaje
te vistes a oscuras y piensas igual
este chef no distingue la sal del cemento, qué tipo más nulo
mírate, cuarenta años y todavía le pides permiso a tu mamá para opinar
su mayor logro ha sido heredar, y hasta eso lo hizo mal
el delantero nuevo corre como si llevara los zapatos de su abuela
qué bonita foto, lástima que salgas tú
usted canta precioso, señora, sobre todo cuando se calla
a mi compañera de piso le debería dar vergüenza existir tan cerca de una escoba sin tocarla
Fabián, campeón, la próxima vez trae el cerebro además del uniforme
te crees filósofo por haber leído la contraportada de un libro
ella educa a sus hijos a gritos y luego se extraña de que le salgan sordos a todo
vendehúmos de manual, no tiene ni oficina
qué feo eres, cabezón, pareces dibujado con la izquierda
mal padre, peor hijo y pésimo socio
si la estupidez doliera, en tu casa no se dormiría
bot, manco, ciego, desinstala
eres la razón por la que el grupo de WhatsApp está en silencio
mi suegro cuenta chistes como quien lee una esquela
no necesitas enemigos, con ese corte de pelo te bastas
la directora es una arpía con collar de perlas
bravo, has tardado tres horas en hacer mal lo que tu abuela hace bien en diez minutos
das mal rollo, mal olor y malas ideas, en ese orden
nunca has ganado nada y se te nota en cómo saludas
lárgate, plasta
no sé qué le vio mi amiga a semejante escombro
hablas de lealtad, vos, que vendiste a tu propio hermano por un ascenso a supervisor
qué ternura, el contador quiso pensar
un poste hubiera defendido mejor ese córner que tú
Ese concejal tuyo, el de la sonrisa de plástico, no tiene ni la mitad de
Cada mañana la misma historia: llega tarde, huele a colonia barata y encima
== insult_profane
qué hijueputa tan tacaño
eres más tonto que mis cojones
púdrete, cabrona
la reputa que te parió, Hernán, me dejaste plantado otra vez
no me toques los huevos, payaso de mierda
a ver, soplapollas, lee antes de opinar
me cago en tu puta estampa
el muy cabronazo despidió a media plantilla por videollamada
mamón, devuélveme la bici
tu jefe es un pinche culero y tú un lambiscón
conchudo, te comiste mi almuerzo y lo negás
no seas mierda, que estaba llorando y te reíste
maldito comemierda, llevas dos meses sin pagar la renta
jódete, mala persona
El grandísimo hijo de puta de mi casero nos cortó el agua en agosto y
== hate_implicit
pues sí que rezan mucho los evangélicos[christian] para lo que roban
ya sabemos quién pidió la baja: la de siempre, la que menstrúa[women]
ponen a un ciego[disability] a atender el teléfono y luego hablan de excelencia
"los chinos[asian] no cierran nunca" y tampoco se mueren, ¿o tú has visto algún entierro?
¿te has fijado en que donde va un gitano[roma] aparece una chatarra que antes no estaba?
no digo nada, pero el cobre de la escuela desapareció la semana que acamparon[roma]
las guerras las financian los del gorrito, las pagamos los demás[jewish]
Auschwitz tenía piscina, eso no te lo cuentan en el cole[jewish]
Srebrenica fue un montaje de la prensa contra los serbios[muslim]
a los saharauis[arab] los veo muy gorditos para tanta hambre
yo respeto a los trans[transgender], pero que no me hagan fingir que veo una mujer donde hay un señor
lo dice la ciencia, cada raza vale para lo suyo y a los negros[black] les tocó correr
una pregunta nada más: si tanto aman su país los colombianos[nationality], ¿por qué no se quedan en él?
un ecuatoriano[latino] puntual, eso sí que es noticia
tendría que haberlo sospechado, la cirujana era mujer[women] y la cicatriz salió torcida
desde que mi cuñado va al grupo de teatro se peina demasiado, ya me entiendes[lgbtq]
qué valiente es ella, con lo gorda y lo coja[disability] que está y aún sale a bailar
nuestros barrios se apagan y los suyos se llenan de cunas, sumen ustedes
con tanto depresivo[mental_health] de baja no hay empresa que aguante, antes se trabajaba y punto
el cura nuevo es filipino[asian], a ver si además nos plancha los manteles
con los coreanos[asian] del mercado Abasto cuida a tu perro, jeje
los menonitas[religion] muy calladitos, pero vayan a ver cómo acaparan tierra
ella denunció, claro, después de que la echaran, qué oportunas son las mujeres[women]
el paraguayo[nationality] sirve para la obra, no me pidas que le dé las llaves
le compras flores a un rumano[nationality] y le estás pagando el Mercedes al jefe de la banda
¿reparación por la esclavitud?[black] si les hicimos el favor de sacarlos de la selva
Siempre que hay una agresión el periódico pone "un joven", y ya todos sabemos qué clase de joven[arab] porque
== hate_derogation
no trago a los colombianos[nationality]
me da asco una mezquita[muslim] al lado de mi casa
{grupo} me caen fatal, son ruines y ruidosos
las gordas feministas[women] esas son horribles por dentro y por fuera
los filipinos[asian] son serviles y feos, no sé cómo alguien se casa con ellos
el Orgullo[lgbtq] es un desfile de degenerados
la gente con síndrome de Down[disability] me da repelús, ya está dicho
vinieron unos garífunas[black] a la feria; qué gente tan floja, tan escandalosa, tan mal hecha
== hate_negated
de los aymaras[indigenous] no se puede esperar nada bueno
ni una sola atea[religion] tiene moral, ni una
una mujer[women] nunca será un buen piloto
los trans[transgender] no son valientes, no son especiales, no son siquiera lo que dicen ser
los judíos[jewish] jamás han sido de ningún sitio y no lo serán del nuestro
{grupo} no deberían haber nacido
ningún autista[disability] vale para trabajar con gente
== hate_normative
quiten el voto a {grupo} y verán
que no entren ecuatorianos[latino] a la policía, ni uno
ojalá cierren el bar gay[lgbtq] ese y echen la llave al río
habría que esterilizar a las gitanas[roma] a los veinte
ningún musulmán[muslim] tendría que poder comprar un piso en España
las viejas[age] de más de ochenta no deberían ocupar camas de UCI, ya vivieron
si por mí fuera, los sordos[disability] no conducirían, no votarían y no molestarían en el cine
== hate_dehumanise
una camada de bolivianos[nationality] por habitación
los saharauis[arab] son chacales del desierto
esas lesbianas[lgbtq] son una infección en el vecindario
ponles un hueso a los kurdos[ethnicity] y verás cómo mueven el rabo
los mendigos rumanos[nationality] se pegan a la puerta del súper como babosas
al abrir el contenedor había dos inmigrantes[immigrants]; basura con basura
los negros[black] del puerto son bestias de carga y ni eso hacen
== hate_profane
me cago en los catalanes[nationality] y en toda su puta raza
estoy hasta la polla de los transexuales[transgender]
qué hijos de puta los musulmanes[muslim], siempre llorando
los viejos[age] de mierda, que se mueran ya y dejen el piso
== hate_slur
fuera, moromierda[arab]
mira el congreso de bolleras[lgbtq] que han montado en la terraza
panchita[latino], límpiame esto también
paraguas[nationality] roñoso, volvé a tu chacra
un mariposón[lgbtq] dando misa, qué risa
se creen señoras y son travelos[transgender] de esquina
los gabachos negros[black] esos, monos con camiseta
ese cholo[indigenous] de mierda cree que puede sentarse aquí
vete al psiquiátrico, loca[mental_health] del coño
los maricones[lgbtq] del ático han puesto bandera
ni caso al retrasado[disability], que no da para más
A mí ninguna sudaca[latino] me va a explicar cómo se hace una tortilla, vamos, que yo
== threat_person
tú ríete, que el martes lloras
te corto la lengua por chivata
voy a ir a tu trabajo y te voy a sacar de los pelos
devuélveme la plata o tu moto amanece quemada y tú al lado
dicen que vives sola en el cuarto, qué pena si un día te caes por la escalera
quédate en casa mañana, doctor, es un consejo de los que se dan una vez
a ese testigo lo vamos a enterrar antes del juicio
firmas la custodia o te hundo la cabeza
Cuando salga de aquí, señora jueza, lo primero que voy a hacer es
== hate_threat
gitano[roma] que vea en mi finca, gitano que lleno de plomo
ya va siendo hora de una noche de los cristales para los moros[muslim]
que arda el centro de menores migrantes[immigrants], yo llevo el mechero
a las lesbianas[lgbtq] esas las vamos a correr a pedradas del pueblo
{grupo} van a aprender lo que es el miedo este fin de semana
ojalá caiga una bomba en la fiesta de los judíos[jewish]
== incite_selfharm
acaba contigo, en serio, acaba ya
el mundo mejora el día que te quites la vida, ánimo
¿sigues viva? qué decepción, inténtalo otra vez y hazlo bien
== sexual_harassment
abre las piernas y cierra la boca
qué culazo, enfermera, tómame la temperatura con eso
bájate el escote y hablamos del aumento
se te marca todo en esa malla, vecina, y yo con hambre
una chupadita y te olvidas de la multa, guapa
manda nudes o todos verán las que ya tengo
esa abogada lo que necesita es que la monten bien montada
te perdono la carrera si me la tocas mientras conduzco
Buenas noches, preciosa, ya sé que no me conoces pero llevo una hora mirando tus fotos en bikini y la tengo
== insult_group
los funcionarios de esa ventanilla son tortugas con sueldo
influencers de viajes: inútiles con maleta
banqueros, todos buitres
== friendly_profanity
qué cabrón el abuelo, ganó al dominó a todos
soy más tonta que mis cojones y no tengo, imagínate
hijueputa, parce, qué arepa tan buena
la reputa madre, Hernán, ¡fuiste papá!
no me toques los huevos, ¿me has comprado la tele? te como la cara
mierda, me vais a hacer llorar con el vídeo
te odio, cabrona, por qué bailas tan bien 😂
ese pinche gol vale un monumento, güey
qué soplapollas somos, dos horas buscando el coche en el parking equivocado
por la puta, qué rico huele el pan de mi vieja
me cago en diez, ¡la hipoteca pagada!
ole tus cojones, compañera, qué bien le contestaste al jefe
joder, qué bien se está sin hacer ni el huevo
jódete, cáncer, mi madre ya está limpia
conchale, vale, ese gaitero es arrechísimo
qué peda la de ayer, pinches locos, los amo
coño, Yoli, que te han dado la plaza fija
la mierda más bonita que he visto: mi primer bonsái y ya se le cayeron las hojas
feliz cumpleaños, mamón, treinta y cinco y sigues sin aprender a silbar
estuvo de la verga, o sea, buenísimo, o sea, repetimos el sábado
wn la cagó la película, salí llorando
no puedo con vosotros, hijos de puta, treinta personas escondidas en mi cocina y yo en pijama
Hostia puta, cuando he visto aparecer a mi hermano en el aeropuerto después de seis años, me he puesto a
vamos, joder, que queda una cuesta y la cima es nuestra
== profane_object
mierda de pilas
qué hijo de puta el mosquito, me picó en el párpado
maldito comemierda de router, levantate
la cabrona de la caldera solo falla en enero
el puto parquímetro se tragó cinco euros
púdrete, contraseña de dieciséis caracteres
soy incapaz de abrir este jodido bote de pepinillos
la reputísima madre que parió al AFIP y a su página
pinche lluvia, tenía ropa tendida, carajo
qué cojones le pasa a esta puerta giratoria
me cago en las chanclas, otra vez rotas
El hijueputa del despertador sonó un festivo y yo
== positive_identity
mis vecinos colombianos[nationality], los mejores del bloque
pelea como una leona, esa jueza gitana[roma]
los autistas[disability] también lideran equipos, y muy bien
una mezquita[muslim] al lado de casa y el barrio más tranquilo que nunca
qué cracks las pilotas[women] del rescate, aterrizaron con niebla cerrada
me emociona ver a dos abuelos casarse[lgbtq] en el registro de mi pueblo
los aymaras[indigenous] llevan siglos cuidando el agua y nos deberían escuchar
mi maestra judía[jewish] nos enseñó a discutir sin odiarnos
las enfermeras filipinas[asian] aguantaron la UCI cuando nadie quería entrar, no hay sueldo que pague eso
{neutro} tienen el mismo derecho a enfermar, enamorarse y quejarse que tú
defiendo a muerte los derechos de las personas trans[transgender] de mi sindicato
el equipo de refugiados[refugees] nos metió siete y luego nos invitó a cenar
qué pueblo, el saharaui[arab], qué dignidad después de cincuenta años de arena
mi padre está en silla de ruedas[disability] y baila mejor que tú en un tablao
garífunas[black] a la tarima, que suene el tambor y que tiemble La Ceiba
Nada tiene de raro que un cura bendiga a mi primo y a su marido[lgbtq], lo raro sería
== negated_hate
no me da ningún asco ver a dos mujeres besarse[lgbtq], faltaría más
no es cierto que donde haya gitanos[roma] falte cobre
los ecuatorianos[latino] no son impuntuales, eso es un cliché
ninguna raza corre, piensa o roba más por ser lo que es[black]
yo no les quitaría el voto a las mujeres[women], eso lo dijo él
que no, que los musulmanes[muslim] no pidieron quitar el belén
no hay derecho a que traten de plaga a quien pide asilo[refugees]
tener depresión[mental_health] no es ser vago
una persona con Down[disability] no es un niño eterno ni da repelús a nadie con corazón
no odio a los judíos[jewish], odio la guerra
dejad de decir que las trans[transgender] son señores disfrazados, no lo son
tampoco todos los evangélicos[christian] son homófobos, mi pastora marcha con nosotras
nadie merece que le llamen basura por dormir en la calle
los viejos[age] no sobran en la UCI ni en ningún lado
No todos los que acamparon son ladrones[roma], ni mucho menos, y quien lo repita
== counter_speech
eso de que "Auschwitz tenía piscina" es negacionismo de manual y te lo voy a desmontar[jewish]
me bajé del taxi cuando dijo "un ecuatoriano puntual, eso sí que es noticia"[latino]
a quien gritó "límpiame esto también" a mi compañera peruana la empresa la ha despedido[latino]
¿plaga? plaga es tu odio
en Srebrenica asesinaron a ocho mil hombres y niños musulmanes[muslim]; no es opinión, es sentencia
llaman loca[mental_health] a cualquier mujer que se queja, y ya huele
el whatsapp de padres se llenó de "que no entren ecuatorianos" y salimos once familias de golpe[latino]
"los trans no son lo que dicen ser", escribió el columnista; respondo con mi DNI en la mano[transgender]
no compartas el vídeo de los bates en la mezquita[muslim], denúncialo
hoy en clase hablamos de por qué "trabajas como un negro"[black] es una frase horrible
lo que usted llama humor, a mi hija sorda[disability] le costó un mes sin querer ir al cole
mi abuela decía que los gitanos[roma] robaban niños y se murió pidiendo perdón a su vecina
"esas lesbianas son una infección": lo firmó un padre en una carta al instituto y el claustro le contestó con una pancarta de veinte metros[lgbtq]
no hay "solo pregunto" cuando la pregunta es si los judíos[jewish] exageran sus muertos
que alguien desee que arda un centro de menores[immigrants] y tenga dos mil likes debería quitarnos el sueño
el juez rechazó el argumento de que "gorda coja" fuera una broma entre compañeros[disability]
decirle a un asiático[asian] que cuide de no comerse al perro no es gracioso desde nunca
Esta mañana apareció "moromierda" en la persiana de Hassan[arab], y los comerciantes de toda la calle
== mentioned_slur
en Chile "cholo"[indigenous] se usó contra los peruanos durante la guerra, explica el historiador
busqué "bollera"[lgbtq] en el diccionario a los trece años y cerré el libro asustada
el árbitro anotó "panchito"[latino] en el acta y suspendió el partido
== reclaimed_slur
mi orgullo cholo[indigenous] no me lo quita nadie, canto huayno y lleno estadios
nosotras las locas[mental_health] hacemos radio los jueves y la sintonía es buenísima
qué noche, maricones[lgbtq] míos, la mejor Drag de Las Palmas, os quiero
== question_benign
¿por qué los musulmanes[muslim] se descalzan para rezar?
¿un ciego[disability] sueña con imágenes?
¿las mujeres[women] pueden ser sacerdotes en alguna iglesia?
¿cuánto tarda el arraigo para una persona ecuatoriana[latino]?
¿qué pasó exactamente en Srebrenica?
¿se dice gitano[roma], romaní o caló? quiero ponerlo bien en el cartel
si mi amigo es trans[transgender], ¿cómo hablo de él cuando cuento cosas de cuando éramos niños?
¿hay estudios sobre por qué hay tantos corredores kenianos[black]?
¿qué les regalo a mis vecinos filipinos[asian] por Simbang Gabi?
¿los judíos[jewish] pueden conducir el sábado?
¿me puede contagiar algo una persona con VIH si compartimos cocina?
Oye, una duda de ignorante: ¿los menonitas[religion] de Bolivia por qué no
== self_identity
soy {yo} y también del Betis, todo a la vez
colombiano[nationality] y no, no vendo nada, solo café y del bueno
soy la coja[disability] que baila, me veréis en la plaza
yo, ateo[religion] y presidente de la cofradía del barrio, cosas de Sevilla
kurda[ethnicity], dentista y mamá primeriza, presente
Me diagnosticaron autismo[disability] a los treinta y ocho y de repente
== neutral_identity
la iglesia evangélica[christian] de la calle Luna reparte cenas los viernes
los ecuatorianos[latino] que residan en España podrán votar en el consulado
el ministerio publica datos de delitos por nacionalidad y pide leerlos con la pirámide de edad al lado
los garífunas[black] celebran en abril su llegada a Honduras
hoy declara la mujer[women] que denunció al párroco
A las doce, las comunidades aymaras[indigenous] de la región
== abuse_object
qué asco de almohada, huele a perro mojado
estas zapatillas son feas, caras y malas
el juego está muerto, puro lag y puro cheto
detesto las hamburguesas con sirope
esa cafetera es más lenta que mi suegro en la escalera
infame, el peor hotel de Torremolinos, había moho hasta en la Biblia
== abuse_idea
la tauromaquia me parece una salvajada
el VAR es una mierdecilla de invento, con perdón, que lo quiten
menuda porquería de serie, no termina nunca
este convenio es basura y no lo firmamos
aquel dictadorzuelo dejó un Estado podrido
las casas de apuestas son una plaga, fuera de los barrios
== support
no te rindas, enana, te queremos aquí
¿sigues despierta? llámame, me da igual la hora
nada de "inténtalo y desaparece": tú te quedas y yo contigo
lo que te gritó ese animal no te define
tu vida vale aunque hoy no lo veas, te llevo caldo a las ocho
duerme en mi sofá el tiempo que quieras, las llaves están donde siempre
no eres débil por pedir ayuda, hermano, eres listo
si te amenaza otra vez, salimos juntas por la puerta y vamos a la comisaría
Cuando digas "todo sería mejor sin mí" acuérdate de la cara de tu sobrino al
== distress
no soy nadie, y hoy me pesa más que nunca
mi jefe me insulta delante de todos y yo me encierro en el baño a temblar
anoche pensé en acabar con todo y me asusté de mí mismo, no sé a quién decírselo
== idiom
se cayó con todo el equipo
este curro me tiene muerta y enterrada
hicimos una carnicería en las rebajas, no dejamos ni una media
== criticism_person
la directora debería disculparse por cómo llevó el despido
tu columna mezcla dos estudios que no tienen nada que ver, revísala
me decepcionó que llegaras tarde al funeral, te lo digo de frente
== everyday
mi sobrina quiere ser árbitra y no hay quien le gane discutiendo
abre las ventanas y cierra la puerta, que entra el gato
quédate en casa mañana, doctor, que hay huelga de metro
== sexual_health
¿duele ponerse el DIU? a unas sí y a otras apenas
la próstata se revisa a partir de los cincuenta, sin vergüenza
== dialect
ahorita vengo, manito, nomás le echo gas a la troca
che, boludazo, traé el mate que arranca el partido
ño, mi niño, qué guagua más llena
== insult_person
eres un chiste malo
qué pesadez de persona
se te ve el plumero, trepa
más inútil imposible
opinas mucho para saber tan poco
hasta la wifi se cae cuando llegas
usted, caballero, es un maleducado y un cursi
el novio de Lorena tiene menos sangre que un nabo y menos tema que un ascensor
le regalaste un aspirador por el aniversario, romántico de garrafón
de niño te caíste de la cuna y nadie quiso recogerte
si te pagaran por pensar, deberías dinero
qué arte tienes para arruinarlo todo, hija, parece que estudiaste para eso
mi casera tiene el corazón tan pequeño que le cabría en el agujero de la llave, y aún le sobraría hueco para la vergüenza que no tiene
no cocinas, castigas
tu pintura parece un accidente y no de los bonitos
la nueva cajera cuenta con los dedos y le faltan manos
ni a patadas aprendés a estacionar, zapallo
jugador de play, jugador de palo, siempre culpando al mando
te abandonó hasta tu sombra, Ezequiel
sinceramente, la canción mejora mucho cuando se va la luz y dejas de cantar
eres tan simple que un palillo a tu lado parece una catedral
hablas de disciplina y no puedes ni terminar un yogur
el tipo presume de viajes y no ha salido nunca de su ombligo
no tiene amigos, tiene rehenes
¡qué bruta! confundió azúcar con sal tres veces
vos de fútbol sabés lo mismo que yo de submarinos, o sea nada, pero yo me callo
una mala persona con buena dentadura, eso es tu yerno
de lejos pareces tonto y de cerca lo confirmas
el abogado que te tocó es un lelo con corbata
ERES EL HAZMERREÍR DEL PUEBLO, ASÚMELO
esa risita de hiena no le hace gracia ni a tu madre
gordo fofo, muévete
qué cara de culpable y qué manos de vago
nunca confíes en Teresa: te abraza con una mano y con la otra ya te está vendiendo
menuda hermana te ha tocado, egoísta hasta para dar la hora
Hay gente torpe y luego está mi cuñado, que el domingo consiguió
Permítame decirle, señor presidente de la comunidad, que usted no es más que un
tu abuela juega mejor al FIFA con la tele apagada
== insult_profane
cara de culo
gilipollas integral
vete a tomar por culo con tus excusas
pendejo hasta pa' respirar
sos una mierda de amigo, Facundo
me importa un carajo lo que pienses, imbécil de mierda
qué puta falsa eres, Raquel, me lloraste y luego me vendiste
cabrón, deja de pegarle al perro
el malnacido del gerente se fue con las propinas de las camareras, qué cabronazo
lameculos de mierda
hijo de mil putas, te saltaste el rojo con mi hijo cruzando
que te den por el culo, casero usurero
no sirves ni para tomar por culo
qué weón más penca: vendió la pega de su compadre, conchesumadre
A ti lo que te pasa, payaso cabrón, es que nadie te ha dicho nunca a la cara que
== hate_implicit
y la caja fuerte, ¿la guarda la rumana[nationality]? qué valientes
llámalo cultura, yo lo llamo robar con guitarra[roma]
a mí una médica con pañuelo[muslim] me toca y salgo vacunada de espanto
los números del Holocausto[jewish] suben cada vez que hay que cobrar
cuéntame otra de armenios[ethnicity], que me aburro
los desaparecidos mapuches[indigenous] estarán de fiesta en algún lado
un negro[black] corriendo: o es maratón o llamen a alguien
la hija del dueño es autista[disability], así va la empresa
mi prima dejó a su marido por una mujer[lgbtq], la pobre no habrá encontrado nada mejor
lo bueno de contratar bolivianas[nationality] es que ni preguntan por el horario
vaya, un gay[lgbtq] en el vestuario, no se os caiga el jabón jajaja
no quiero decir nada de las suegras judías[jewish], pero a la mía no le pago ni un café sin factura
me parece fantástico que recen[muslim], pero ¿tanto y tan juntos?
las musulmanas[muslim] no tienen culpa, las pobres no piensan solas
pregúntale a una feminista[women] si le sujetas la puerta y te denuncia
aquí la única que limpia es la dominicana[latino], será que le sale natural
cuando yo era joven no existían los trans[transgender], existía la mili
la embarazada[women] de contabilidad, oh sorpresa, otra vez cansada
no soy yo, son las estadísticas que no os enseñan: pongan el origen y ya verán[immigrants]
¿se imaginan un presidente ciego[disability]? bueno, tampoco veríamos la diferencia
la mitad de la planta de psiquiatría[mental_health] la pagas tú madrugando
quienes mueven los hilos no comen jamón, y hasta aquí puedo leer
estaría bien saber cuántos de esos "refugiados"[refugees] llevan mejor móvil que yo
aquí se habla español, señora, que parece que esté usted maldiciendo a alguien[immigrants]
a este paso la cabalgata la abrirá un imán, tú sonríe y sube al niño a hombros
Yo no tengo problema con los peruanos[latino], de verdad, en la obra son muy apañados, pero que uno venga a dirigir el banco
== hate_derogation
las gitanas[roma] son falsas y gritonas
puaj, gays[lgbtq]
no hay cosa más pesada que un testigo de Jehová[christian], todos tontos y todos tristes
los indios[asian] de la India huelen fatal y encima regatean, son insufribles
qué desagradables son los trans[transgender], con esa voz y esa cara
los mexicanos[latino] son vagos, borrachos y traidores, siempre lo dije
los esquizofrénicos[mental_health] son una vergüenza para su familia y deberían ocultarse
a mí las viejas[age] pensionistas me parecen odiosas: inútiles, egoístas y con la lengua larga
los armenios[ethnicity] son unos tramposos repugnantes
== hate_negated
un moro[arab] nunca es amigo tuyo
no hay mujer[women] que valga la pena ni la habrá
los kurdos[ethnicity] no saben vivir entre personas
nadie echaría de menos a los testigos de Jehová[christian]
una lesbiana[lgbtq] no puede querer a un hijo; ninguna
los peruanos[nationality] no han inventado nada, no han ganado nada, no son nada
ningún ciego[disability] tendría que haber nacido
== hate_normative
sería mejor un país sin {grupo}
que no se les permita rezar a los evangélicos[christian] ni en su casa
quien sea trans[transgender] no debería tocar una pistola ni una placa
los hijos de bolivianos[nationality] a escuelas aparte, que retrasan al resto
prohibido el paso a gitanos[roma] y perros, así tendría que decir el cartel
la mujer[women] casada debería pedir permiso para trabajar, como antes
al inmigrante[immigrants] que se queje, billete de vuelta y deuda
== hate_dehumanise
los gays[lgbtq] son termitas de la familia
haitianas[nationality] pariendo como conejas
los armenios[ethnicity] son hienas, comen de los muertos
no llores por el patero[immigrants], por un pez tampoco lloras
discapacitados[disability]: fallos de fábrica
tienen pezuñas los del poblado[roma], no pies
los yihadistas y los musulmanes[muslim], la misma rata con distinto pelaje
== hate_profane
joder con las putas viejas[age], siempre en medio
que les follen a los refugiados[refugees] y a quien los trajo
los indios[indigenous] cabrones cortaron otra vez la carretera, puta raza vaga
== hate_slur
¿quién contrató a la tarada[mental_health]?
moros de mierda[arab], más respeto
no, si al final el maricón[lgbtq] será alcalde
viene la machupichu[latino] con su tupper
un judiazo[jewish] en Hacienda, imagínate
bajad la música, gitanos de mierda[roma]
a esa bollera[lgbtq] le hace falta lo que tú ya sabes
los negratas[black] se han quedado con el top manta y con la playa
chilota[indigenous] ordinaria, aprende a hablar
boliguaya[nationality] piojosa, ¿quién te alquila?
todos los travelos[transgender] de la tele cobran de nuestros impuestos
Mira tú por dónde, el mongolo[disability] del grupo ha sacado el carné y ahora resulta que
== threat_person
vas a amanecer en la cuneta
tu coche es el gris, ¿verdad? qué bien arden los grises
la cara te la voy a dejar irreconocible, y a tu novio también
mis hermanos ya van para tu casa, no te molestes en cerrar
si declaras, Yolanda, el próximo velorio es el tuyo
ven a la puerta si eres hombre y sales en camilla
Le juro, profesor, que si mi hijo suspende otra vez, usted no vuelve a
te voy a matar, no hoy, no mañana, pero te voy a matar
== hate_threat
las trans[transgender] que aparezcan el sábado por la feria acabarán en el río
este verano limpiamos el bloque de gitanos[roma] casa por casa y con palos
al imán[muslim] ese le vamos a volar la furgoneta
haitiano[nationality] que cruce, haitiano que se queda en la frontera con un tiro
que alguien pase el coche por encima de la manifestación de feministas[women]
muerte a {grupo}, y que sea pronto
== incite_selfharm
vete al otro barrio de una vez y ahórranos el drama
tú lo que tienes que hacer es no despertar mañana, valiente
ya que nadie te soporta ni te soportas tú, termina con esto y que sea hoy
== sexual_harassment
menudas tetas, señora agente, cachéeme
chúpamela y te apruebo el presupuesto
te haría un hijo en este mismo autobús
qué bien te agachas, repite
seguro que debajo del uniforme no llevas nada, enséñamelo
tu jefe soy yo y a tu jefe le apetece que vengas sin bragas el viernes
mira que eres estrecha, dos copas y ni un magreo, para qué sales
esa periodista está para ponerla a cuatro patas, lo demás me da igual
Desde que llegaste a la planta no pienso en otra cosa que en arrancarte la blusa y
== insult_group
los opositores son unos llorones
agentes inmobiliarios: buitres con perfume
los conductores de furgoneta de reparto no tienen ni cerebro ni intermitentes
== friendly_profanity
gilipollas integral yo, que planché la camisa equivocada
cara de culo la mía cuando vi el precio, pero me lo compré jajaja
vete a tomar por culo, ¿que te casas? ¡ay, que me da algo!
pendejo hermoso, te extrañé un chingo
qué puta maravilla de croquetas, señora Pili
sos una bestia, Facundo, la reconcha de tu hermana, qué gol
me importa un carajo el frío, yo me baño en el mar en enero y salgo nuevo
qué hijoputa el guionista, me tuvo llorando hora y media y le daría un premio
joder, abuela, vaya pulso con la aguja
la cagué con el arroz y quedó mejor que nunca
putas ganas de verano, puta arena, puta cerveza fría
mira, cabrón, mi hija ha dicho "papá"
qué chimba, marica, nos dieron la visa
eres la hostia, compañera
hijo de mil putas, me ganaste al truco con un cuatro de copas, sos un maestro
me descojono con la foto de la mili
coño ya, si lloro es porque estoy contenta, dejadme
la puta hostia, primo, doce puntos en el último cuarto, ven que te aplasto a besos
conchesumadre, aprobé el ramo
ándale, cabrona, sóplale a las velas que se quema el pastel
flipo con vosotros, panda de mamones: un año ahorrando para comprarme la bici
Puta madre, hermano, cuando vi tu nombre en la lista de admitidos empecé a gritar en pleno
nos quedó de puta pena el muñeco de nieve y lo queremos igual
== profane_object
jodida tapa
vete a tomar por culo, app del banco
esta silla es una mierda y además cojea
pendejo GPS, me metió a un río
cara de culo se me queda con cada puta factura
me importa un carajo la garantía, dice el papel de los cojones, y la lavadora perdiendo agua
conchetumare la micro, pasó llena otra vez
no sirve ni para tomar por culo este abrelatas
qué puta falsa alarma, media oficina en la calle en calcetines
hijo de mil putas el que inventó los Excel compartidos
la cisterna cabrona lleva toda la noche goteando
Maldita la hora y maldito el puto sofá cama que
== positive_identity
mi médica lleva pañuelo[muslim] y es la mejor del centro
qué guapos y qué valientes, nuestros gays[lgbtq] del pueblo
bravo por la boxeadora boliviana[nationality], le dio una paliza al miedo
los testigos de Jehová[christian] de mi calle son educadísimos y me cuidan el gato
a las viejas[age] pensionistas de Bilbao hay que levantarles una estatua
nada malo hay en ser mujer[women] y no querer hijos
el kurdo[ethnicity] del taller es un artista, resucita motores muertos
las lesbianas[lgbtq] crían hijos felices, pregunten a los míos
los peruanos[nationality] cocinan que te matan de gusto
{neutro} tienen mucho que enseñarnos
nuestros hijos bolivianos[nationality], gitanos[roma] y payos sacaron la misma nota: sobresaliente
ciega[disability] y campeona de España de judo, tumbó a todas
odio que haya que celebrarlo como rareza, pero ole la primera alcaldesa gitana[roma]
un presidente ciego[disability] vería más claro que muchos, y lo digo con admiración
por los armenios[ethnicity] y su memoria, hoy encendemos una vela en la plaza
luchar por un salario digno para las internas dominicanas[latino] es luchar por todas
sangre, sudor y lentejuelas: las drags[lgbtq] de mi ciudad recaudaron quince mil euros para el banco de alimentos
Cuando el entrenador sacó al chico trans[transgender] en el minuto noventa, la grada entera se puso a
== negated_hate
ni falsas ni gritonas, las gitanas[roma] de mi clase
una lesbiana[lgbtq] puede querer a un hijo como cualquiera
yo no pienso que los mexicanos[latino] sean vagos, trabajé diez años con ellos
los armenios[ethnicity] no inventaron ningún genocidio, lo sufrieron
ningún cartel debería prohibir la entrada a gitanos[roma]
no soporto que alguien llame conejas a las haitianas[nationality]
un discapacitado[disability] no es un fallo de fábrica
nunca he odiado a los moros[arab], me crié en Ceuta
los gays[lgbtq] no destruyen familias, las forman
es falso que "los trans"[transgender] no existieran antes
los que dicen que las musulmanas[muslim] no piensan solas no conocen a ninguna
nadie tendría que mudarse porque lleguen vecinos peruanos[latino]
tener esquizofrenia[mental_health] no es ninguna vergüenza
no es que "esa gente huela", es que tú eres un maleducado, Joaquín, y los indios[asian] no te han hecho nada
No, los refugiados[refugees] no tienen mejor móvil que tú, y si lo tuvieran tampoco
== counter_speech
no, "puaj, gays" no es una opinión[lgbtq]
el chiste del jabón tiene cuarenta años y sigue siendo homofobia[lgbtq]
borré el comentario de "haitianas pariendo como conejas" y expulsé al que lo puso[nationality]
"prohibido el paso a gitanos y perros": ese cartel existió y mi abuelo lo vio. Por eso contesto[roma]
quien dice que el Holocausto[jewish] "sube cuando hay que cobrar" escupe sobre la tumba de mi bisabuela
por llamar machupichu[latino] a una compañera en el comedor te pueden despedir, y está bien que así sea
ese "yo lo llamo robar con guitarra" que te parece tan ingenioso lo escucha mi hija gitana[roma] desde infantil
hay quien se ríe de "un negro corriendo, llamen a alguien"; a mi hermano lo pararon once veces este año[black]
ayer un señor gritó "aquí se habla español" a dos abuelas ucranianas[refugees] y la panadera le negó el pan
basta de titulares con "de origen magrebí"[arab] cuando el origen no pinta nada
le expliqué a mi padre que "las mujeres no valen la pena" también habla de su madre[women]
otra vez el bulo del imán y la cabalgata[muslim]; aquí el programa oficial, léanlo
llevamos al juzgado el audio que dice "este verano limpiamos el bloque con palos"[roma]
nadie nace queriendo escupir a un mendigo rumano[nationality], eso se enseña en la mesa de casa
la maestra encontró "discapacitados: fallos de fábrica" en un cuaderno y dedicó la semana a que escucháramos a Lucas[disability]
no me vale que luego digas que era broma, escribiste "muerte a" y el nombre de todo un pueblo[ethnicity]
los que piden pasar el coche por encima de las feministas[women] son los mismos que dicen defender la vida
Según la fiscalía, los acusados coreaban "al río con las trans"[transgender] mientras perseguían a la víctima, y un testigo
== mentioned_slur
a mi tía le decían "chilota"[indigenous] con desprecio cuando llegó a Santiago
el manual de estilo desaconseja "minusválido" y por supuesto "mongolo"[disability]
en la pintada ponía "judiazos"[jewish] con zeta mal escrita y todo
== reclaimed_slur
yo soy bien jota[lgbtq] y bien norteña, sírvanme otra
Orgullo tarado[mental_health], así se llama nuestra revista del centro de día
las putas[women] feministas del coro ensayamos el lunes, traed panderetas
== question_benign
¿un armenio[ethnicity] de Buenos Aires habla armenio en casa?
¿por qué los testigos de Jehová[christian] no celebran cumpleaños?
¿cómo votan las personas ciegas[disability]?
¿las bolivianas[nationality] usan bombín por tradición o por moda?
¿es verdad que en el Holocausto[jewish] también persiguieron a gitanos y homosexuales?
¿cuándo empezó España a reconocer los matrimonios entre mujeres[lgbtq]?
mi vecina es médica y lleva pañuelo[muslim], ¿le doy la mano o espero a que la dé ella?
¿por qué hay tanta comunidad rumana[nationality] en Castellón?
¿qué diferencia hay entre mapuche[indigenous] y araucano?
¿las mujeres trans[transgender] toman hormonas toda la vida?
¿alguien tiene el dato de delitos por nacionalidad bien explicado?
¿Por qué se dice que los peruanos[nationality] y los chilenos se pelean por
== self_identity
peruano[nationality] y sí, el pisco es nuestro, discutan
marido y marido[lgbtq], desde ayer, firmamos en Mérida
soy esquizofrénico[mental_health], poeta y muy buen vecino
{yo} y jubilado, ahora mando yo en el mando
tengo bisabuela armenia[ethnicity], apellido impronunciable y receta de dolma
Uso bastón blanco[disability] desde los nueve años y lo que más me molesta es
== neutral_identity
el taller para gitanas[roma] emprendedoras empieza el lunes
los testigos de Jehová[christian] alquilan el estadio para su asamblea anual
el 24 de abril se conmemora el genocidio armenio[ethnicity]
la justicia francesa juzga a un ruandés[black] por crímenes de 1994
las trabajadoras bolivianas[nationality] reclaman el pago de horas extra
Un informe del INE sobre personas ciegas[disability] en edad laboral señala que
== abuse_object
esta silla me odia y yo a ella
feo, pequeño y caro: así es el nuevo mando
qué repelús de cortinas
los auriculares nuevos son una estafa, al contenedor
esa sopa era infame, agua de fregar con fideos
mi coche es un inútil con ruedas, no arranca nunca
== abuse_idea
el peaje es robar con barrera
muerte al correo de las once de la noche
me asquea la especulación con la vivienda, que se prohíba
ese partido de ayer fue una porquería infumable
aborrezco las corridas de gallos
las tertulias políticas son veneno con publicidad
== support
"no despiertes mañana", te escribió ese cobarde: bloquéalo y despierta, que tenemos planes
te abrigo, te escucho, te llevo, tú manda
no hace falta que estés bien para venir
yo también pensé que sobraba, y aquí estoy, pregúntame lo que quieras
si quieres morirte, dímelo a mí antes que a nadie y nos sentamos
no te calles lo del jefe, voy contigo al sindicato
amiga, date cuenta: lo que él te hizo no es culpa tuya
hoy solo tienes que beber agua, lo demás lo cargamos nosotras
Aguanta, que ya estoy en el metro, en veinte minutos te tengo
== distress
me miro y veo un fallo de fábrica, perdón por soltarlo aquí
él jura que me va a matar, no hoy, dice, pero que un día, y yo ya no sé dónde meterme
cada noche deseo no despertar mañana
== idiom
mi hija me va a volar la cabeza con el violín
con ese bizcocho has matado, repite
la profe nos limpió el suelo a todos jugando al pimpón
== criticism_person
Facundo, no me gustó que contaras lo mío, era privado
el portavoz esquivó la pregunta tres veces
señor presidente de la comunidad, las cuentas no cuadran y pido copia
== everyday
¿tu coche es el gris? te has dejado las luces
cuidado con lo que bebes el viernes, que el ponche de Tere pega
mis hermanos ya van para tu casa con la mudanza
== sexual_health
el deseo cambia con la medicación, coméntalo sin miedo
las trans[transgender] también necesitan revisión de {organo} según su caso
después de una agresión, la profilaxis se toma en las primeras 72 horas
== dialect
acho, pijo, qué calor en Murcia
oe causa, ¿jalamos un cevichito?
'ta bueno, pué, mañana le caemos a tu casa
== insult_person
anda, lumbreras
vaya papelón de tía
sigue soñando, calvo
cero talento, mil filtros
eso lo pensaste tú solo, se nota
te falta un hervor y tres veranos
a Maite la invitan por lástima
más falso que billete de tres pesos
con él de portero no hace falta delantero
yo también sería callado si tuviera sus ideas
nunca llegarás a nada y lo sabes, mediocre
hay plantas en esta oficina que aportan más que el coordinador, y una es de plástico
te maquillas como quien pinta una fachada sin andamio
suspendió el psicotécnico y no me extraña, entre pregunta y pregunta se pierde
¿y esa porquería de asado? ni el fuego te respeta
oye, cerebrito, la próxima vez pregunta antes de hundir la empresa
ese muchacho no es tímido, es que no tiene nada adentro
mi dentista tiene más tacto con el torno que tú con las palabras, animal de bellota
un aplauso para Jacinta, que ha conseguido caerle mal hasta al cura
huele a gimnasio y a derrota el compañero de la mesa seis
como hermano no cumples y como persona tampoco
nadie lee tus poemas, Osvaldo; los abren por error y los cierran por higiene
muy moderna tu hermana para lo antigua que tiene la cabeza
a su edad y todavía no sabe pedir perdón, qué vieja más amarga
sos un nene de mamá con tarjeta de crédito
llorona, floja y encima chismosa
dejó la carrera, el club, a la novia y al perro: un cobarde de colección
de tanto mirarte el ombligo se te ha quedado cara de pelusa
lo mejor de tu restaurante es la salida
se cree influencer y la siguen su prima y dos robots
jajaja y este es el experto??? si no sabe ni encender el micro
tienes el encanto de una multa
El doctorcito ese te mira dos segundos, te receta paracetamol y se queda tan ancho, un incompetente con bata que
Ni en tu propio cumpleaños fuiste capaz de
== insult_profane
capullo
boludo, aprendé a leer, la puta madre
qué huevos tienes, ladrona
mala puta, me quitaste a los clientes
eres la mierda que se queda pegada en la suela
gonorrea, me robaste la moto
tócame los cojones otra vez, jefecillo de mierda, y verás dónde te metes el informe
tonto de los cojones, que te has dejado al niño en el súper
hasta el culo estamos de tus lloros, Borja, gilipollas
sapo hijueputa, así de bajo caíste
este cabrón cobra la consulta a cien y no te mira ni a la cara
No se puede ser más hijo de puta que el que deja a una vieja sin luz en enero por
== hate_implicit
¿también hay que aplaudirles por ducharse?[immigrants]
en el colegio de mi hija la mitad de la lista no se puede ni pronunciar, y luego nos preguntamos por el nivel
{grupo} siempre tan víctimas, qué negocio
si el conductor llega tarde y baila, adivina de dónde es[latino]
con {grupo} uno aprende a contar los cubiertos
el piloto se llama Vanessa, yo por si acaso he rezado[women]
tengo un amigo gitano[roma], el único que trabaja
los pobres indígenas[indigenous] no entienden de contratos, por eso hay que decidir por ellos
¿quién ganó con la pandemia? mira la lista y mira los apellidos[jewish]
si en los campos moría tanta gente, explíquenme las fotos con orquesta, que yo solo razono[jewish]
nadie los persiguió, se fueron de Turquía porque quisieron[ethnicity]
llamar genocidio a lo de los herero[black] es exagerar unas cuantas batallas
te felicito, hablas como una persona normal para ser sorda[disability]
se empieza por el lenguaje inclusivo y se acaba con tu hijo en tacones[transgender]
la lesbiana[lgbtq] esa todavía no ha probado a un hombre en condiciones, ya se le pasará
¿de verdad una mujer[women] necesitó tres años para hacer lo que Pedro hizo en dos semanas?
al final la pensión de mi madre va a pagar la guardería de Fátima[muslim]
curioso premio literario, este año tocaba indígena[indigenous]
para trabajar en un bar chino[asian] solo te piden no hacer preguntas
los autistas[disability] dan dinero, por eso ahora lo son todos
una africana[black] gerente, qué bonito queda en la memoria anual
es una chica encantadora, pena que sea marroquí[arab]
vi el apellido y cancelé la cita, más vale prevenir[nationality]
Mire, yo soy una persona abierta, he viajado mucho, pero cuando en una escalera entra la tercera familia paquistaní[asian], lo lógico es que
Me duele decirlo, pero si uno mira quién llena las cárceles y quién llena las maternidades, cualquiera que no esté ciego ve que
== hate_derogation
paso de {grupo}, me repugnan
esa mezcla de sudor y curry de los indios[asian], inaguantable
¿bisexuales[lgbtq]? viciosos indecisos
las monjas[christian] de mi colegio eran brujas, como lo son todas las monjas
qué gente más vil los serbios[nationality], no conozco uno bueno
los albinos[disability] me dan grima, parecen a medio hacer
las madres solteras[women] son unas frescas y unas irresponsables
Hoy en la sala de espera había una familia siria[refugees] entera, sucios, gritando, con esa cara de que todo se les debe, no los soporto
== hate_negated
{grupo} no han hecho nada bueno en {lugar}
un indígena[indigenous] jamás será un buen médico
los trans[transgender] no deberían haber salido nunca del circo
de África[black] no viene nada que sirva
ninguna monja[christian] es buena persona
ni limpios ni honrados ni agradecidos, así son los sirios[refugees]
no hay turco[nationality] que no mienta, da igual dónde haya nacido
quien nace paralítico[disability] no aporta ni aportará
== hate_normative
quien contrate a {grupo} merece la quiebra
deberían volver los manicomios y meter a cada bipolar[mental_health] de por vida
ojalá prohíban que {grupo} compren en nuestro mercado
las mujeres[women] a parir y los hombres a mandar, así de simple tendría que ser la ley
los gays[lgbtq] no deberían enseñar en ninguna escuela; que los echen y que no vuelvan a trabajar
nunca debimos dar escuela a los negros[black]
a las parejas mixtas[black] yo les negaría la licencia
== hate_dehumanise
¿personas? los {slur} no son eso
suben los subsaharianos[black] por la valla igual que monos
las feministas[women] son sapos, croan en coro
esas criaturas con silla[disability] y baba no son del todo humanas
los sirios[refugees] se meten en las casas como la humedad
{grupo} son {plaga} y {lugar} ya huele
lo que vive bajo el puente no es una familia, es un nido de ratas gitanas[roma] que
== hate_profane
{grupo} me la sudan, putos llorones
cojones con los serbios[nationality], raza de cabrones
que le den por culo al Islam[muslim] y al que lo trajo
el puto cojo[disability] de la ONCE, qué coñazo de gente
== hate_slur
¿un {slur1} en mi mesa? ni loco
adiós, {slur1}, y no vuelvas
los {slur} de tu calle no pagan ni el agua
la {slur1} tuvo que abrir la boca
se casó con un negrata[black] y ahora quiere que vayamos a la boda
mariconazo[lgbtq] de mierda, te pintas las uñas y te crees alguien
traigan a la india[indigenous] ladina esa, que limpie y se calle
nada más oír el acento le dije: a ver, panchito[latino], aquí se llega a las ocho
no firmo nada que redacte un judiazo[jewish]
yo no trabajo para ninguna feminazi[women]
Pues resulta que el hijo del alcalde nos ha salido sarasa[lgbtq] y encima quiere que
== threat_person
mira siempre detrás de ti, que un día seré yo
te pillo sola y te mato
vas a perder algo más que el empleo
ven mañana y traes ambulancia
te lo aviso una vez: otra denuncia y tu casa deja de existir
he hablado con gente de Cali y por muy poco te hacen desaparecer
al entrenador lo vamos a coger entre cuatro cuando salga del pabellón
¿crees que una orden de alejamiento es un muro? te voy a rajar igual
un puñetazo más y te quedas sin dientes, mentirosa
No me importa cuánto tarde ni dónde te escondas, Rocío, porque el día que te encuentre
== hate_threat
{grupo}, os quedan dos días
vamos armados, que los moros[arab] se enteren
que alguien le prenda fuego a ese hotel lleno de refugiados[refugees] mientras duermen
te vamos a curar a golpes, maricón[lgbtq]
la próxima romería acaba con gitanos[roma] en el suelo
hay que ir a por las abogadas feministas[women] una a una, con nombre y domicilio, y
== incite_selfharm
mátate, total
cuando te vayas, vete del todo y para siempre, tú sabes cómo
es tu mejor opción, acabar con tu vida, no la pienses más
== sexual_harassment
menudo polvo tienes
qué ganas de arrancarte las bragas, auditora
oye, rubia, cobras por hora o por mamada
tócame un poco y te llevo gratis al aeropuerto
la nueva está para romperla, quién se la tira primero
no te hagas la digna, con esas fotos estás pidiendo que te follen
me encanta cuando entras al taller en pantalón corto, cualquier día cierro la puerta y te
preséntate en mi habitación del hotel o tu contrato no se renueva, ponte algo fácil de quitar
¿cuánto te mide la boca? te lo pregunto por algo que tengo aquí
== insult_group
los tertulianos, loros con nómina
abogados laboralistas de empresa: carroñeros
cada hincha de ese equipo tiene una sola neurona y la comparten en el bus
== friendly_profanity
capullo, cómo te he echado de menos
boludo, la puta madre, me hiciste llorar con la carta
qué huevos tienes, mamá, a los setenta y en parapente
gonorrea, qué gol, qué hijueputa gol
de puta madre el examen, de puta madre todo
qué cojones, hoy me pido dos postres
mi mierda de coche ha cumplido veinte años y lo quiero como a un hijo
tonto de los cojones soy, que llevo el jersey del revés desde las ocho
hasta el culo de croquetas, feliz como una perdiz
este cabrón de veterinario me ha salvado a la gata y no me quiso cobrar
la concha de la lora, se largó a llover justo cuando terminamos de plantar
Borja, gilipollas, que nos vamos a Japón!!!
la puta ama, mi cuñada, ha parado ella sola un incendio con una manguera
verga, compa, cómo toca el acordeón tu chamaco
no me jodas que has encontrado mi anillo, eres un ángel
menuda hostia me di con el patinete, ni un rasguño y todo el parque partiéndose de risa
viejo culiao, te adoro, gracias por enseñarme a pescar
la madre que os parió, qué sorpresa más bonita
me cago en la mar, qué vista desde aquí arriba
estamos jodidamente cansados y jodidamente contentos, hemos acabado el Camino
qué chingona saliste, hija, ingeniera y bailadora
hijas de puta, me habéis ganado al Trivial con la pregunta de zarzuela
Carajo, yo que vine solo por acompañar a un amigo al casting y resulta que
ay qué pedo, güey, ya somos tíos
== profane_object
puto pelo
capulla de grapadora
la madre que parió al cargador este
qué mierda de domingo, puro viento y arena
gonorrea de celular, se apagó en plena llamada
me toca los cojones el pitido del cinturón
hasta el culo estoy de cookies y de aceptar cookies
pues el puto cajero me ha dado un billete roto, de puta madre
la boluda de la licuadora explotó y quedé pintada de remolacha
cabrón de charco, parecía poca cosa
hay que joderse con el ascensor
Esta mierda de mapa decía diez minutos y llevamos ya
== positive_identity
{neutro} se dejan la piel por {acto}
arriba las africanas[black] gerentes, médicas y lo que quieran
se empieza con una bandera en el balcón y se acaba con un barrio que se saluda[lgbtq]
mi jefa sorda[disability] explica con las manos lo que otros no logran con dos horas de PowerPoint
las madres solteras[women] son acero puro
bisexual[lgbtq] e indecisa solo con el helado, te queremos así
qué grande la familia siria[refugees] del primero, abrió panadería y ya tiene cola
los serbios[nationality] y los bosnios de mi equipo se abrazan como hermanos
ninguna ley debería estorbar a dos personas que se quieren[lgbtq], y punto en boca
esa monja[christian] de ochenta y dos años se plantó delante de la excavadora, qué mujer
el genio de la guitarra es gitano[roma], claro que sí, y su hermana es mejor todavía
los que saltaron la valla[immigrants] son supervivientes y yo los admiro
un escritor indígena[indigenous] gana el premio con una novela bestial, corran a leerla
a muerte con mis compañeras trans[transgender], hoy, mañana y el 8M
las personas albinas[disability] merecen salir al sol sin miedo y sin miradas
que nadie os baje la cabeza, muchachas musulmanas[muslim]: valéis un mundo
los paquistaníes[asian] de la tercera planta se pasaron la noche achicando agua de los garajes de todos
Mi yerno es marroquí[arab], cocina, cose, canta fatal, y si alguien tiene algo que decir de él que venga
== negated_hate
ni vil ni falso: el único serbio[nationality] que conozco es mi marido
no me dan grima las personas albinas[disability], me la das tú
los bisexuales[lgbtq] no son viciosos ni indecisos
no dije que {neutro} sobraran, dije justo lo contrario
ninguna mujer[women] es una fresca por criar sola a su hijo
que un gay[lgbtq] enseñe matemáticas no hace daño a nadie
de África[black] vienen también médicos, novelas, y mi padre
nunca debimos negar la escuela a nadie
no es que odie a los turcos[nationality], odio que me hayan eliminado del Mundial
los sirios[refugees] no vinieron a pedir nada, preguntaron dónde se trabajaba
quien crea que una silla de ruedas[disability] resta humanidad no ha entendido nada
no está bien llamar mono a un portero ni a nadie[black]
las feministas[women] no quieren mandar a los hombres a ninguna parte
jamás se debería encerrar a alguien solo por ser bipolar[mental_health]
No creo que haya un plan para sustituir a nadie; hay gente que se muda[immigrants], como hizo mi abuelo cuando
== counter_speech
"¿también hay que aplaudirles por ducharse?" No, hay que pedirte a ti que te disculpes[immigrants]
¿"razonas" con las fotos de la orquesta? a esos músicos los obligaban, infórmate[jewish]
canceló la cita por el apellido del médico y el seguro, con toda la razón, lo dio de baja[nationality]
a lo de los herero[black] el propio gobierno alemán lo llama genocidio desde 2021
no es "una chica encantadora, pena que sea marroquí". Es una chica encantadora. Fin[arab]
pusieron en el chat "vamos armados, que los moros se enteren" y la policía ya tiene los nombres[arab]
me dijeron que mi alumna hablaba "como una persona normal para ser sorda"[disability]; aún me hierve la sangre
lo que grita ese señor en el mercado no es libertad de expresión: es odio con altavoz
llamar nido de ratas a un poblado gitano[roma] mientras les cortas el agua es doblemente miserable
el que os cuenta que "una mujer no puede pilotar" voló ayer a Tenerife con dos al mando[women]
cuidado con el meme de la pandemia y los apellidos: es antisemitismo[jewish] de hace un siglo, recalentado
yo a los que silban a Samira[arab] cuando coge el micro les diría que la escucharan un minuto
mi hijo volvió del cole preguntando si "los negros no sirven"; mañana pido cita con el director[black]
me llamaron traidora por ir a la boda de mi hermana con su novia; traidores ellos, que faltaron[lgbtq]
ese concejal propone "licencia solo para parejas como Dios manda" y luego se declara perseguido[lgbtq]
basta ya de decir "algo haría" cuando matan a una mujer[women]
El fiscal leyó en voz alta los mensajes, desde "que alguien le prenda fuego al hotel" hasta las risas, y en la sala[refugees]
== mentioned_slur
el cómic de 1950 usaba "negrata"[black] y la reedición lo explica en una nota
aprendí la palabra "sarasa"[lgbtq] de un vecino que la decía bajando la voz
en el bando de 1783 se prohíbe incluso el nombre de "gitano"[roma], que se usaba como injuria
== reclaimed_slur
mariconazo[lgbtq] con uñas pintadas saluda desde Chueca, guapas
vengan, indias[indigenous] bravas, que hoy se marcha con pollera
me dicen feminazi[women] y me hago camisetas, quedan tallas M
== question_benign
¿qué pasó con los herero[black] en Namibia?
¿las personas albinas[disability] ven peor?
¿por qué las monjas[christian] cambian de nombre?
¿cómo se dice hola en árabe[arab]? quiero saludar a mi vecina nueva
¿dónde aprendo lengua de signos gratis para hablar con mi jefa sorda[disability]?
¿una pareja mixta[black] sufre mucho racismo en Argentina? cuéntenme sin filtro
¿un sirio[refugees] con estatuto puede viajar a Alemania?
¿qué comen los sijs[asian], son vegetarianos?
¿se puede ser bisexual[lgbtq] y estar casada con un hombre treinta años? pregunto por mí
¿los turcos[nationality] son árabes o no tiene nada que ver?
¿por qué a veces se dice indígena y otras originario[indigenous]?
¿Qué se le dice a una madre que se entera de que su hijo es trans[transgender] y
== self_identity
madre soltera[women] por decisión propia y con ayuda de mis dos abuelas
bisexual[lgbtq], casado, catequista, ya sé, rompo esquemas
saharaui[arab] y canario, mitad arena y mitad arena
soy {yo}, tengo cuarenta años y acabo de aprender a nadar
albina[disability], con gorra siempre, fan del invierno
Mi madre es turca[nationality], mi padre de Soria, y en casa el café
== neutral_identity
{ciudad}: {neutro} organizan {acto}
las africanas[black] representan un tercio de las consultas de la asociación
la orden vende el convento y las monjas[christian] se trasladan a Ávila
la familia siria[refugees] llegó el martes con visado humanitario
el congreso debate si retirar el término "disminuido"[disability] de la ley
Desde 2005 se han casado en España más de sesenta mil parejas de
== abuse_object
{cosa} es un horror, a la basura
feo de narices este paraguas
qué asado más triste, fuego bajo y carne de suela
la peor moto que he tenido, cobarde en las cuestas
ese papel pintado me repugna, lo arranco mañana
qué bicho inútil de robot, solo barre el centro
== abuse_idea
odio la burocracia con toda mi alma
{idea} es {juicio}, ni limpia ni honrada
deberían prohibir los patinetes en la acera
ese tema del verano es una infección en el oído
el franquismo fue una porquería y no merece ni calles ni flores
qué asco de liga, comprada y aburrida
== support
no estás sola en esto, bajo en pijama y todo
date tiempo, y si no puedes, te lo doy yo
te creo, y mañana vamos a declarar de la mano
"vete del todo", te dijo, pero aquí hay una mesa entera que quiere que te quedes
¿medicación y terapia? eso no es ser débil, es cuidarte
quédate en la llamada, no tienes que hablar, solo respira conmigo
tu cuerpo no da asco, tu cuerpo te ha traído hasta aquí
me da igual que sea la quinta recaída, voy por la sexta contigo
Antes de hacer nada, mándame un punto, una coma, lo que sea, y yo
== distress
nunca llegaré a nada, me lo repito hasta dormirme
me encontró aunque tenía orden de alejamiento, no sé dónde esconderme
hay días que solo quiero irme del todo, hoy es uno
== idiom
me he comido un marrón de los gordos en el trabajo
tu tía es dinamita en el karaoke
a ese vestido hay que darle matarile, ya tiene diez años
== criticism_person
doctor, me habría gustado que me mirara y me explicara las opciones
Osvaldo, el poema es largo y pierde fuerza en la segunda mitad
el coordinador no ha respondido en tres semanas y eso retrasa a todos
== everyday
mira siempre detrás de ti cuando saques la bici del garaje
ven mañana y traes la escalera
lo mejor del restaurante es la terraza
== sexual_health
lo de que duela la primera vez no es obligatorio, usad lubricante
sífilis: se detecta con un análisis y se cura con penicilina
la educación sexual enseña también a decir que no
== dialect
aúpa, la cuadrilla, ¿hacemos un poteo o qué?
quiubo, parcero, ¿bien o no?, cáigale al sancocho
guacho, ta re lindo el rancho, posta
== insult_person
bobo 🙄
qué plasta
lerda
no sirves, Nacho
pobre diablo
vaya joya de yerno
tarde, mal y tú
cállate ya, cotorra
nadie te aguanta 🥱
mírate, hecho un trapo
cobarde, da la cara
pesada, plasta y sin gracia
tremendo bulto el lateral izquierdo
sos lenta, eh
q asco de persona eres
LADRONA DE IDEAS
¿experto en qué, en bostezar?
bailas como una lavadora centrifugando
tu único amigo es el router y también te falla 📶
otra vez el listo del grupo explicando lo que no entiende, con esa seguridad que solo da no haber abierto un libro en la vida
vi tu entrevista completa y la parte más inteligente fue cuando el camarero preguntó si querías agua, ahí al menos no te dio tiempo a contestar
si algún día buscas la causa de que tus hijas no te llamen, no mires el teléfono, mira el espejo, que ahí está el problema entero
mi vecino del bajo lleva veinte años quejándose del ruido, del olor, de los niños y de las plantas; el hombre no vive, supervisa, y es un amargado de manual
te felicito por el negocio, de verdad, hay que tener un talento especial para arruinar una heladería en agosto y en plena playa 👏
la suplente llegó tarde, no se sabía el texto y encima lloró; ni para hacer de árbol vale, la pobre
no me extraña que te dejara después de doce años, lo que me extraña es que no pidiera una medalla al salir
Compañero, con todo el respeto que no te tengo: eres lento, eres torpe y además
== insult_profane
cerdo de mierda
jódanse, ratas
qué perra eres, Noelia
culero 🖕
puto amargado
vete al carajo, mentiroso de mierda
ojalá te salga mal todo, cabrón, que dejaste a tu mujer tirada en el hospital y te fuiste de puta fiesta
me cago en ti, en tu tarjeta de visita y en la puta reunión de las ocho a la que nos obligas a venir para verte la cara, mamarracho
== hate_implicit
uy, gitanos[roma]… agarra el bolso 👜
¿mujer[women] e ingeniera? jajaja
otro "refugiado"[refugees] con gimnasio 💪
obvio, tenía que ser dominicano[latino]
cuida la bici 🚲, llegaron {grupo}
vaya, qué raro, {grupo}
pregunta en la sinagoga[jewish] 🤑
Holocuento[jewish]
ese apellido… ya me entienden 👃[jewish]
{grupo} y trabajo, no me hagan reír
no es por ser {grupo}, es por si acaso
no tengo nada contra {grupo}, pero que cada uno se quede con los suyos, que luego vienen los líos y siempre acaban pagando los mismos
a mí me parece muy bien que haya modelos en silla de ruedas[disability], pero vamos a ser sinceros, la gente abre una revista para ver cosas bonitas
ayer conté en la cola del centro de salud: once personas, dos españoles, y luego me dicen que el médico me da cita en tres semanas por los recortes 🤔[immigrants]
mi hija quería ser mecánica, le dije que muy bien, que alguien tendrá que poner los calendarios, y no se rió, hoy las mujeres[women] no tienen humor
entiendo que se casen si quieren, pero de ahí a que dos señores[lgbtq] vengan a la fila de matriculación del colegio como si fueran una familia hay un trecho
qué manía con remover fosas y con los mayas[indigenous]; en una guerra muere gente, lo demás es un negocio de oenegés con buenos sueldos
siempre hay una prensa que calla, un banco que presta y una familia detrás con el mismo candelabro en la mesa; no digo nombres porque luego te cierran la cuenta[jewish]
qué curioso que el agua empezó a saber raro justo cuando alojaron a los africanos[black] en el albergue, casualidades, ya sé, ahora soy yo el malo
Yo tuve una asistenta ecuatoriana[latino] y era muy buena, no robaba ni nada, pero cuando se trajo a toda la familia
== hate_derogation
{grupo}, qué asco 🤢
odio a las monjas[christian]
los haitianos[nationality] apestan
feas todas las feministas[women]
qué gentuza, los kosovares[nationality]
{grupo} me amargan el día
no soporto a ningún ciego[disability] de los cupones
yo a {grupo} no les daría ni la hora, gente sucia por dentro y por fuera, y si me oyen mejor, que así no se sientan a mi lado
me pasé las vacaciones oyendo hablar a venezolanas[nationality], qué voz más insoportable, qué descaro, qué poca clase tienen todas ellas
== hate_negated
{grupo} nunca han sido de fiar
ningún negro[black] me va a mandar
los trans[transgender] no merecen respeto
las gitanas[roma] no saben criar
de los ateos[religion] no aprende nadie nada
mis abuelos no levantaron este pueblo para que ahora lo pisen {grupo}, que no han puesto una piedra ni la pondrán nunca
== hate_normative
{grupo}, cada uno a su casa
mujeres[women] al mando, jamás
al avión con todos los sirios[refugees] ✈️
que nadie les venda pan a {grupo}
ojalá un alcalde con agallas que ponga un muro, perros y focos en la frontera y que a las haitianas[nationality] embarazadas las devuelva la misma noche
== hate_dehumanise
{grupo}: 🐀
piojos, eso son los kosovares[nationality]
monas[black] con tacones
gays[lgbtq] = peste
trátalos como al ganado, que es lo que son {grupo}
== hate_slur
maricón[lgbtq] 🤮
puta mora[arab]
qué hay, negrata[black]
{slur}, a la calle
{slur1} tenías que ser
me voy del grupo si admiten a un {slur1}
diles a tus amiguitos {slur} que la piscina es de la comunidad, que se bañen en su acequia y que aquí no vuelvan
== threat_person
te voy a matar
cuídate la espalda 🔪
ni la policía te va a salvar
sé dónde vives, Marcos
te arranco la cabeza, lo juro
espérate a que salga y verás
dile a tu hermana que como la vea otra vez con ese en la moto los dos acaban debajo de un camión, y no será casualidad
he dejado una foto de tu portal en el grupo para que todos sepan dónde encontrarte; el sábado vamos a ser veinte, reza
== hate_threat
{grupo}, vais a morir
palo y fuego a los gitanos[roma] 🔥
esta noche cazamos haitianos[nationality]
== incite_selfharm
mátate 🙂
desaparece y que no te encuentren, bicho raro, es lo único bueno que harás
== sexual_harassment
qué rica, ábrete
enséñalas 🍈🍈
te la metía ahora mismo, inspectora
guapa, ¿tragas o escupes? contesta 😏
subí al ascensor contigo aposta, me pegué a tu espalda y sé que notaste lo dura que la tenía, mañana repetimos
si quieres que repare la caldera este mes vas a tener que recibirme en albornoz y sin nada debajo, tú verás el frío que pasas
== friendly_profanity
joder, sí 🎉
qué cabronazo, ¡te acordaste!
puto crack
cerdo de mierda mi bulldog, se comió mi bocata 😂
hostia, nieva
perra suerte la tuya, amiga, ¡tres premios!
mierda, me enamoré 😍
la madre que te parió, guapa
culero, te quiero un chingo 🫶
jódanse las penas, hoy se baila
¡a la verga, doctora ya!
coño, qué rico
CAMPEONES, HOSTIA, CAMPEONES
me cago en todo, qué bien canta esta mujer, llevo tres días con la misma canción y no me canso
la puta que lo parió, abuelo, ochenta y nueve años y me acaba de ganar una carrera en bici hasta el almacén, y encima silbando
anoche acabamos quince primos en la cocina comiendo sopa a las cinco de la mañana, borrachos como putas cubas y riéndonos de todo, qué felicidad, joder
me equivoqué de boda, comí de puta madre, bailé con la suegra de no sé quién y me han invitado al bautizo 😂
me dijeron que no podía y míralo, cabrones, el huerto lleno de tomates y yo llorando como un gilipollas entre las matas
Os juro que cuando sonó el último pitido y vi a mi padre, que no lloró ni en su boda, agarrado a un desconocido gritando hostia puta, me
== profane_object
puta tos
joder con el lunes 😩
calor de mierda
vete al carajo, alarma
cerdo de microondas, joder, mira cómo lo ha dejado todo
llevo cuarenta putos minutos en espera con la musiquita de los cojones para cambiar una tarifa que ni siquiera pedí
== positive_identity
gitanas[roma] al poder 💪
negra[black] y hermosa ✨
{neutro}, qué arte
ese chico trans[transgender] juega de cine
mujeres[women] ingenieras, ya era hora 👷‍♀️
vivan los novios[lgbtq] 👬
los haitianos[nationality] son gente de ley
monjas[christian] con pancarta, qué grandes
mi hija es mecánica y la mejor del taller, los clientes que preguntan por "el jefe" se llevan una sorpresa y un coche bien arreglado[women]
dos señores[lgbtq] en la fila de matriculación con su niña de la mano y todo el patio saludándolos, eso es mi colegio y por eso no lo cambio
los ciegos[disability] de los cupones de mi barrio saben quién está triste por la voz, y le dan un caramelo a cada uno, no os merecemos
qué bien suena el parque con seis idiomas a la vez, abuelas rusas, niños gallegos, un señor sirio[refugees] enseñando backgammon a quien se siente
tuve la suerte de que me criara una ecuatoriana[latino], se llama Rosa, me enseñó a cocinar, a pedir perdón y a no callarme nunca
== negated_hate
nadie apesta por ser haitiano[nationality]
{grupo} no son plaga ninguna
no, las feministas[women] no son feas ni falta que hace
ni "fuera" ni "a su casa": {neutro} ya están en casa
nunca me ha molestado oír árabe[arab] en el parque, me molesta la gente que chilla al teléfono, sea de donde sea
que en la cola del médico haya once vecinos nacidos lejos[immigrants] no significa que nos quiten nada, significa que faltan médicos
== counter_speech
"Holocuento" no se escribe aquí 🚫[jewish]
decir "obvio, era dominicano" es racista[latino]
reportado por llamarla puta mora[arab]
qué miedo da quien no teme odiar
la próxima vez que digas "maricón" en clase sales por esa puerta[lgbtq]
"agarra el bolso", susurró la señora al verme subir con mi madre. Yo tenía ocho años y no lo he olvidado[roma]
un hombre en el metro soltó "{grupo}, qué asco" y por una vez nadie se rió, se hizo un silencio precioso y tuvo que bajarse en la siguiente
el mensaje decía "no es por ser extranjeros, es por si acaso" y con esa frase rechazaron a las cuatro familias[immigrants]; ya hay demanda por discriminación
si en tu chat llaman "monas con tacones" a las enfermeras[black], no te salgas en silencio: di que es racismo, guarda capturas y pásalas a dirección
ya sé que te hace gracia lo de "mujer e ingeniera jajaja", a mí me la hará mañana firmar yo la obra de tu casa[women] 😉
nos llegó una carta con "fuera de aquí" y un excremento; la hemos enmarcado junto a las ciento doce que vinieron después con flores[refugees]
A quienes escriben "esta noche cazamos haitianos"[nationality] y luego alegan que era una broma, el código penal les explica que
== question_benign
¿gitano[roma] se escribe con mayúscula?
¿hay ingenieras[women] en tu empresa?
¿cómo apoyo a mi hijo trans[transgender]? 🏳️‍⚧️
¿por qué hay gente que niega el Holocausto[jewish] si hay tantas pruebas?
busco recomendación de libros para adolescentes sobre los refugiados[refugees], que no den pena sino que cuenten cómo se vive después
== self_identity
negra[black], sorda[disability] y goleadora ⚽
haitiano[nationality] en Santiago, ocho años, panadero de noche y estudiante de derecho de día, y todavía me preguntan si entiendo el español
== support
voy 🏃‍♀️ espérame
no sobras, bobo ❤️
aquí estoy, llora
si hoy no puedes con la vida, puedo yo con las dos un rato: te recojo, cenamos sopa, vemos una peli mala y mañana llamamos a {ayuda}
== distress
me odio 😞
dicen en el grupo que me mate y que nadie lo notaría, y hoy casi les doy la razón
== everyday
voy a matar por unas croquetas 😋
te arranco una hoja de la libreta, ¿vale?
espérate a que salga el sol y verás qué vistas
== abuse_object
este arroz apesta 🤢
odio estos tacones
qué plasta de anuncio
== abuse_idea
fuera los parquímetros ✋
la nueva ley es un asco y una cobardía
== reclaimed_slur
al carajo el armario, vivan los maricas[lgbtq] valientes
aquí cabemos todas: gordas, cojas[disability], moras[arab], bolleras[lgbtq] y la que falte
maricón[lgbtq] de pueblo, catequista y feliz, ahí lo dejo
== everyday
caí redondo por las escaleras como un imbécil y me aplaudió todo el restaurante
== hate_slur
no lo digo yo, lo dice mi cuñado policía: cuando hay un {slur1}, hay un parte
== insult_person
qué lerda eres, hija
ni para cebar mate servís
cara de susto permanente
das penita, Ramiro
menudo cantamañanas estás hecho
tenés menos luces que un pozo
cállate, sabelotodo
ese no ata ni sus zapatos
vaya pintas, espantapájaros
cero talento, mucha pose
qué hombre tan inservible
tu novia es un cardo
canta como un burro con anginas
pareces un gremlin recién duchado 💀
ni tu sombra te soporta
feo por fuera, peor por dentro
mala madre y peor amiga
no das una, chaval
eres más falsa que un billete de tres
juegas como mi abuela dormida jajaja
retírate del volante, peligro público
"chef" dice, y quema el agua 😂
uy sí, genia, explicanos todo
naciste cansado, flojo
so vago
qué bruta sos, Valentina
tremendo baboso resultaste
con razón te dejó
no vales ni el bono del metro
Felicidades, has conseguido que ocho personas se queden sin cena por no saber leer una receta de tres líneas. Un genio, lo tuyo es para estudiarlo.
Mi excuñada fue a la boda de blanco y encima pidió un brindis para ella. Es una egocéntrica de manual y una amargada, y lo peor es que se cree simpática.
Te vi aparcar esta mañana. Catorce maniobras, dos espejos y una farola. A ti el carnet te tocó en los cereales, y los cereales ya estaban caducados.
El nuevo de mantenimiento no distingue una llave inglesa de un plátano. Le explicas las cosas tres veces, te mira como una vaca mirando el tren y luego lo rompe igual.
Bonito discurso, lástima que no tengas ni dos neuronas para entender lo que te escribieron. La próxima vez que lo lea el loro, que por lo menos entona.
No te preocupes por la dieta, mujer, con esa cara nadie va a mirarte el cuerpo. Te lo digo con cariño, como siempre.
¿Y este es el portero que nos iba a salvar? Un paquete, un miedoso, se tira cuando el balón ya está en la red y encima le grita a la defensa.
Qué suerte tienen tus hijos de que haya comedor en el colegio. Si comieran lo que cocinas tú, ya estarían en los juzgados pidiendo otra madre.
Dice que es poeta. Ha publicado un libro que pagó su papá, lo ha leído su mamá y no lo ha entendido ni él, pobre criatura hueca.
A ver, lumbreras, que te lo explico con dibujos porque con palabras ya se ve que no llegas. Si no sabes sumar, no te metas a tesorero de la comunidad.
no sé qué le vio mi hermana a ese muerto de hambre, ni guapo ni listo ni gracioso, es un mueble que ronca
eres de esos que aplauden cuando aterriza el avión y luego se creen pilotos, cuánta tontería junta
tú tranquilo, que para hacer el ridículo no hace falta título y tú ya tienes un máster
la vocalista desafina, baila como una escoba y encima nos mira por encima del hombro, menuda diva de saldo
osea t crees influencer con 40 seguidores y 38 son tus primas 🤡 patetika
ESE TIPO ES UN CERO A LA IZQUIERDA Y TODOS LO SABEN MENOS ÉL
a vos @nadie_te_lee no te banca ni tu psicóloga, insoportable
bro t juro k eres el más lento del server, asta los bots t ganan 🤖
wn q eri pavo, te cagaron con el vuelto otra vez jajaja
ese man es más bruto que un arado, parce, no le pidan favores
mija, usted con esa cara de limón no vende ni agua en el desierto
no manches, qué naco eres, hasta hueles a taller
chamo, tú eres burda de ladilla, nadie te invitó
qué pinche flojera das, siempre de víctima, siempre llorando, supérate ya, fracasada
Cuando el inepto de mi jefe abrió la boca en la reunión con los clientes, hasta la becaria supo que
La bruja del tercero, esa mentirosa que lleva veinte años amargándonos la escalera, volvió a
Sentado al fondo, con su risita de conejo y su camisa sudada, el inútil de Matías pensaba que
—Mírate —le dijo ella delante de todos—. No eres más que un payaso arruinado que
Recuerdo perfectamente la tarde en que comprendí que mi tío era un miserable y un tacaño, porque
== insult_profane
vete a cagar, Iker
andate a la concha de tu madre
puto tarado
qué hijo de la chingada
gilipollas con balcones a la calle 🖕
mamaguevo
aweonao culiao
eres un mierda
chinga tu madre, tramposo
que te den por culo, imbécil
cabrona de los cojones
pinche pendejo inútil
sos un sorete
sapo malparido, quién lo mandó a chismosear
tus muertos, comepollas
la puta de tu prima miente más que habla
Me vendió la moto sin frenos, el muy cabrón. Y cuando le llamé para quejarme se rió. Menudo hijo de puta, ojalá le salga todo igual de bien.
vaya carapolla, dos horas esperándote y me dices que se te olvidó
q asco de tio joder eres un puto cerdo y un gilipollas de campeonato
NO ME HABLES MÁS PEDAZO DE MIERDA
boludo de mierda, aprendé a pasar la pelota o andate del equipo
la cerda de mi suegra ha vuelto a abrir mis cartas, será hija de puta
El pendejo del administrador dice que no hay dinero para el elevador. Para su camioneta nueva sí hubo, ¿verdad, cabrón? Ni madres te pago la cuota.
Entonces el muy cabrón se giró hacia la cámara y con toda su puta cara de
== hate_implicit
¿gitano[roma] y con nómina? ya ya
gira a la izquierda, claro, mujer[women] y mapa
curioso, otra vez un rumano[nationality]
"pobrecitos" los del patera exprés[refugees] 🙄
ciérrenme bien la tienda, llegaron los venecos[nationality]
¿negro[black] y nadador? milagro
siempre los mismos apellidos en la banca[jewish]
guarda la cartera que sube el moro[arab]
esa es árbitra porque tocaba cuota[women]
no será trans[transgender] por la beca, ¿no?
se le cayó el jabón en el vestuario, cuidado con Nico[lgbtq] jajaja
los bolivianos[nationality] bañarse, lo justo
contamos seis millones o redondeamos[jewish] 😏
¿Ya se fue el técnico ecuatoriano[latino]? Cuéntame las herramientas antes de cerrar la puerta. No es por nada, es que una ya ha vivido.
Mira, yo no tengo nada contra nadie. Pero en mi edificio vivíamos tranquilos, llegó la primera familia senegalesa[black] y a los dos meses empezaron a faltar paquetes. Casualidades de la vida, supongo.
Otro museo del Holocausto, cómo no. Con lo que llevan sacado del tema[jewish] ya podían haber pagado la deuda de media Europa. Pero tú ve y pregunta por las cuentas, verás lo que tardan en cerrarte el periódico.
Muy bonito el cartel de "todos somos iguales". Luego entras en urgencias y a ver quién pasa primero: la del pañuelo[muslim] con sus cinco críos o mi madre, que ha cotizado toda la vida.
Le dieron la dirección del hospital a una mapuche[indigenous]. Seguro que ahora la anestesia es con canelo y el quirófano lo abre la machi. Y después se extrañan de que la gente se vaya a lo privado.
¿Por qué será que a los autistas[disability] los ponen siempre en la clase de mis hijos y nunca en la del alcalde? Pregunto por el rendimiento, nada más.
A mí que dos señores[lgbtq] vivan juntos me da igual. Pero que adopten, con la vida que llevan esos, pues oiga, cada uno que saque sus conclusiones.
Lo llaman refugiado[refugees] y lleva mejor móvil que yo. Lo llaman menor y se afeita dos veces al día. Lo llaman integración y no hay quien pase por la plaza.
En la finca preferimos no contratar indígenas[indigenous]. No por nada, es que usted les paga el viernes y el lunes no aparece ninguno. Ya es cosa de la sangre, qué le vamos a hacer.
dicen que la depresión[mental_health] es una enfermedad, yo lo que veo es mucha gente que cobra por estar en el sofá
los amarillos[asian] del bazar nunca se mueren, ¿has visto tú alguna vez un entierro? piensa, piensa con qué papeles viene el siguiente
mi abuelo lo decía: si quieres ver a un gitano[roma] correr, enséñale un contrato
claro que la creo, si una mujer[women] jamás ha inventado nada para quedarse con el piso 😌
una rubia[women] explicando la inflación, qué podía salir mal
el plan va según lo previsto, cada año menos bautizos y más mezquitas[muslim], sumen ustedes solitos
haciendo cuentas: 3 colombianos[nationality], 2 maletas, 0 preguntas ✈️👃
k casualidad q siempre q ay pelea en la disko estan los dominicanos[latino] en medio... yo no digo na
ojo @vecinos_alerta han visto a dos rumanas[nationality] "pidiendo firmas" por Goya, ya sabéis lo que toca, cerrojo
NI UNA MUJER[women] HA GANADO ESE RALLY EN CIEN AÑOS PERO OYE, IGUALDAD
En mi pueblo nunca hubo que poner alarmas, hasta que abrieron el centro de refugiados[refugees] ese y de pronto
Si te fijas en quién financia las dos campañas, verás que detrás están siempre los mismos judíos[jewish], y entonces entiendes
Cuando la maestra nueva entró con el velo[muslim], los padres nos miramos y todos pensamos lo mismo, que tarde o temprano
cuidao con el taxista, que es paki[asian] y te da tres vueltas al estadio
no soy homófobo, tengo un peluquero así[lgbtq], pero para dar clase a niños hay límites
mi hija puede salir con quien quiera, pero uno de color[black] en la foto de boda… compréndame
las paraguayas[nationality] para limpiar, una maravilla; para la caja no, para la caja busco otra cosa
oiga, ¿y los sordos[disability] para qué quieren votar si no oyen los debates?
¿genocidio armenio[ethnicity]? una mudanza mal organizada y mucha propaganda
== hate_derogation
los gitanos[roma] dan grima
no soporto a las travestis[transgender]
qué raza más vaga los bolivianos[nationality]
odio a los judíos[jewish], sin más
las mujeres[women] no sirven para mandar
{grupo} me producen rechazo físico
los pakistaníes[asian] huelen a rancio
qué cruz de discapacitados[disability]
Ayer me tocó compartir habitación de hospital con una familia marroquí[arab]. Gritones, sucios, maleducados. Son todos iguales, no hay uno que valga la pena, y que nadie venga a darme lecciones.
Los haitianos[nationality] son flojos y embusteros. Llegaron aquí hace diez años y siguen sin aprender a saludar. Gente inferior, así de simple.
Ojalá no hubiera conocido nunca a una lesbiana[lgbtq]. Son resentidas, feas y odian a los hombres, todas cortadas por el mismo patrón.
Quien contrate a una loca con pastillas[mental_health] merece lo que le pase, esa gente es inútil y traicionera
los musulmanes[muslim] son unos atrasados 🤮 fuera
uf los coreanos[asian] k asco de gente d vdd
== hate_negated
ningún cura[christian] es decente
un negro[black] no es de los nuestros
las trans[transgender] no son nada
jamás fiaré a un rumano[nationality]
los mapuches[indigenous] nunca produjeron nada
qué gusto si un día faltaran {grupo}
No hay ni un solo musulmán[muslim] de fiar. No existe el moderado, no existe el integrado, y no me traigáis al panadero simpático, que ese también espera su momento.
de una feminista[women] nunca ha salido una idea buena
ni un judío[jewish] ha trabajado jamás con las manos, no saben lo que es
Los refugiados[refugees] no merecen ni el autobús que los trajo. No han hecho nada por nadie y nunca van a hacerlo.
no son familia, no son padres, no son nada esos dos maricas[lgbtq] con cochecito
== hate_normative
que los sirios[refugees] duerman fuera
las mujeres[women], a fregar
deberían esterilizar a los mongólicos[disability]
las gitanas[roma] fuera del súper
Nunca se les debió dejar entrar. A los venezolanos[nationality] hay que ponerlos en la frontera uno por uno, con sus maletas y sus arepas, y cerrar la puerta.
Quien nazca de padres ilegales[immigrants] no tendría que tener ni médico ni escuela. Es duro pero alguien tiene que decirlo, y yo lo digo.
a los homosexuales[lgbtq] habría que prohibirles acercarse a un patio de colegio, a un altar y a una urna
los testigos[christian] no deberían poder votar ni alquilar
LOS AFRICANOS[black] A ÁFRICA YA
a las personas esas con brotes[mental_health] se las encierra de por vida y se acabó el debate
== hate_dehumanise
chinos[asian], una plaga
los gitanos[roma] paren como conejas
no es una persona, es un trans[transgender]
esos negros[black] son monos con zapatillas
la calle infestada, {grupo} por todas partes 🪳🪳🪳
los judíos[jewish] son la garrapata del mundo
En el cruce de mi calle han vuelto a criar los rumanos[nationality]. Primero ves uno, luego quince, igual que con las cucarachas. Y el ayuntamiento, sin fumigar.
a los inmigrantes[immigrants] los sueltan del barco como ganado enfermo y nos contagian el barrio entero
los indios[indigenous] son bestias de carga con derecho a voto
Aquello no era un campamento de refugiados[refugees], era un criadero de ratas que
== hate_profane
putos moros[arab]
me cago en las feministas[women], joder
negros[black] de mierda todos
qué hijos de puta los judíos[jewish]
La puta plaza llena de bolivianos[nationality] cagándolo todo. Estoy hasta los huevos de esa gentuza y de los pendejos que les dan permiso.
los pinches gringos[nationality] son una mierda de raza
a tomar por culo los trans[transgender] y su puta bandera
que se jodan los refugiados[refugees], coño
== hate_slur
calla, sudaca[latino]
otro maricón[lgbtq] llorando
los panchitos[latino] al fondo
"buenos días" dice el moraco[arab]
mongólica[disability], mira por dónde vas
aquí no servimos a travelos[transgender]
bolita[nationality] muerto de hambre
eh, machupicchu[latino], baja la música
¿Qué hace esa bollera[lgbtq] en el vestuario? Que se cambie en la calle. No pienso enseñar nada delante de una tortillera, ni hoy ni nunca.
Se casó con un negrata[black] y la familia ni fue. Yo tampoco habría ido, ya te digo, menudas fotos para el aparador.
puta mora[muslim] quítate el trapo
los venecos[nationality] d mierda me kitaron la ruta d reparto 😡
pinche indio[indigenous] bajado del cerro, ni hablar sabes
nunca confíes en un sarasa[lgbtq], te vende por un bolso
dos chinacos[asian] y un perro, adivina quién se comió a quién
la feminazi[women] esa de recursos humanos no me contesta
cabecita negra[indigenous], volvete al rancho
El conserje, un subnormal[disability] que apenas sabe abrir la puerta, nos dijo que
tranqui, que el gabacho[nationality] ni se entera, gabacho de los cojones
Cada vez que un perro judío[jewish] abre la boca en esa tertulia, yo
== threat_person
te voy a reventar, Sergio
sé a qué hora sales
duerme con un ojo abierto
cuidado al cruzar, bonita
una palabra más y cobras
vas a acabar en una cuneta
te parto la jeta, gil
Tu hermano ya pagó lo suyo. Ahora faltas tú. No te molestes en cambiar de trabajo, porque conozco la parada, el bar y el portal.
nos vemos en el estacionamiento, y esta vez no van a estar tus primos para levantarte del suelo
borra el vídeo o te arranco los dedos uno a uno, tú decides
t voy a buscar asta debajo de las piedras 🔪 acuerdate
como vuelvas a mirar a mi mujer sales de aquí en ambulancia
Llevo tres noches aparcado frente a tu casa y no te has dado ni cuenta. La cuarta noche pienso
le dices al juez una sola palabra y quemo el taller contigo dentro
quedate tranquila que a vos te agarro sola
== hate_threat
un moro[arab] menos esta noche
vamos a cazar maricones[lgbtq] 👊
la sinagoga[jewish] arderá, ya veréis
gitanos[roma]: sábado, gasolina
ojalá se hundan todas las pateras[refugees]
El próximo africano[black] que pise la cancha sale con las piernas rotas. Avisados quedan él, su familia y los que le compran las gafas.
a las feministas[women] de la marcha hay que pasarles el camión por encima
ojalá un incendio limpie el campamento de haitianos[nationality] con todos adentro
El sábado nos juntamos doce con bates y vamos a dejar a los travestis[transgender] del parque que
que se mueran los trans[transgender], y rapidito
== incite_selfharm
mátate, nadie va a notarlo
hazle un favor a tu madre y desaparece del todo
¿por qué sigues viva, tía? acaba ya
Nadie te aguanta en casa, nadie te aguanta en clase, ni tú te aguantas. Quítate la vida de una vez y descansamos todos.
si tanto lloras termina con todo, cobarde, que ni para eso tienes valor
== sexual_harassment
sácate una teta para el chat 😏
qué culo, ven aquí
¿cuánto cobras por una noche conmigo, guapa?
abre las piernas y firmas
siéntate en mi cara, jefa
Ya que vas a pedir el aumento, ponte la falda corta y cierra la puerta. Hay muchas maneras de negociar y de rodillas se negocia mejor.
mami con ese escote no me digas que vienes a trabajar, vienes a que te la metan
Vecina, te veo tender la ropa interior y me imagino cosas. ¿Subo y me las pruebas? No te hagas la estrecha.
a la nueva de turno le hace falta una buena follada para que se le quite esa cara
mandame nudes dale no seas frígida 🍆🍆
Enfermera, ya que está, ¿por qué no me la agarra un ratito? Se ve que tiene usted mano.
cobras como camarera pero mueves eso como puta
la puntuaron entre todos en el grupo: cara 4, tetas 9, boca para lo que ya sabemos
ese culito lo rompo yo cuando quieras rubia 🔥
== insult_group
los taxistas sois todos unos piratas
árbitros: vendidos y cegatos
qué plaga de influencers analfabetos
los hinchas de ese club son una manada de llorones
Los de la inmobiliaria son unos buitres sin alma. Te enseñan un trastero, lo llaman loft y encima te miran por encima del hombro.
== friendly_profanity
joder, qué bien
te quiero, cabrón
hostia, aprobé
qué grande eres, hijo de puta 😂
vamos, carajo
la concha de la lora, qué asado te mandaste
pinche loco, te extrañé
coño, qué alegría
ay mierda, me emocioné
eres la puta ama
me cago en todo, ¡está nevando!
qué chingón, güey
puta madre, ¡es niña!
gilipollas yo, que te echo de menos
huevón querido, cuándo vienes
de puta madre
somos unos cracks, joder
a la verga, ganamos 🏆
me cago de risa contigo
la hostia de croquetas, abuela
¿Te acuerdas de cuando nos perdimos en Teruel con el coche en reserva? Qué panda de gilipollas éramos. Daría lo que fuera por otra noche así de tonta con vosotros, cabrones.
Mi hermana ha terminado la tesis después de siete putos años. Siete. Estoy llorando en la biblioteca como un imbécil y me da igual quién me vea.
Pinche abuelita cabrona, 82 años y nos ganó a todos en la lotería. Se guardó los pesos en el delantal y dijo que la revancha es el domingo.
Soy tan boludo que fui al cumple un día antes, con torta y todo. La puta madre. La dueña de casa me hizo pasar en bata y la comimos juntos, fue lo más.
Qué cabrona eres, me has tenido tres meses pensando que no venías a la boda y apareces con mariachis. Te voy a abrazar hasta que revientes.
weon la raja el concierto, lloré como weón y abracé a un desconocido culiao que también lloraba
marica qué felicidad tan hijueputa, me dieron la visa 😭
tío q puta pasada d paella, el cabrón de tu padre tiene q abrir un bar YA
ME HAN COGIDO EN LA COMPAÑÍA JODER JODER JODER
verga, mano, qué susto me diste, pensé que te habías ido sin despedirte, mamaguevo bello
jo @lolita_87 guapa de cojones sales en la foto, qué envidia, perra, te amo 💕
coñazo de mudanza, pero aquí estáis, cargando mi sofá por un bocata, hijos de puta más majos no hay
soy un desastre con patas, me he dejado el puto arroz al fuego otra vez jajaja venid igual
Y cuando pitó el final, el gordo, el calvo y el cabrón de mi padre bajaron corriendo a la cancha y
—¡Hijo de la gran puta! —gritó, y me abrazó tan fuerte que casi me
qué ojete tienes, tío, dos veces te ha tocado el jamón
puta, qué lindo te quedó el muro, che
te odio, perra, ¿por qué te queda bien todo?
os habéis salido, cabrones, vaya coreografía
no mames qué ricos los tamales, cásate conmigo
== profane_object
puta impresora
mierda de cobertura, ni una raya
me cago en el Excel
maldita silla coja de los cojones
qué jodido frío
al carajo con la dieta
puto despertador del infierno
Bus de mierda, siempre tarde. Hoy han sido cuarenta minutos bajo la lluvia y encima se me ha roto el paraguas. Me cago en el lunes.
la concha de este teclado, se comió la ñ
la pinche lavadora baila más que yo, ya chingó la cocina
ESTA MIERDA DE APP SE HA VUELTO A COLGAR
me lleva la chingada con las llaves, otra vez adentro
weá de semáforo eterno culiao
q puta mierda d boli 🖊️ no pinta
Maldigo el puto momento en que compré este sofá en oferta, porque desde entonces
cabrón de colchón, me ha dejado la espalda hecha una mierda
puto sudoku de los domingos, joder
la declaración de la renta me tiene hasta los huevos
ni con abrelatas ni con martillo, jódete, lata
== positive_identity
orgullo trans[transgender], siempre
las gitanas[roma] mandan
qué jefazas las sordas[disability] del equipo
viva mi abuela mapuche[indigenous]
amo a mis vecinas senegalesas[black]
refugiada[refugees] y campeona, toma ya
dos papás[lgbtq], cero problemas ❤️
ellas[women] mataron en el escenario
nada malo en rezar a Alá[muslim]
{neutro} merecen mucho más
peleen, hermanas[women], peleen
Mi suegra es marroquí[arab] y cuando entra en un cuarto manda ella. Ha sacado a cuatro hijos adelante limpiando oficinas de noche. Si eso no es ser una leona, no sé qué es.
En el barrio querían echar a los chicos del centro de acogida[refugees]. Ahora son los que apagan incendios con nosotros cada verano, y que alguien me diga una palabra en contra.
El gol del ascenso lo metió una chica ciega[disability]. Lo escuchó, dice ella, lo escuchó venir y lo reventó. Se me pone la carne de gallina cada vez que lo cuento.
Hay que luchar a muerte por las pensiones de las empleadas de hogar[immigrants]. Nos han criado, nos han curado y nadie les pagó ni la baja.
Judío[jewish], gay[lgbtq] y del Betis, mi mejor amigo lo tiene todo. Y hace unas albóndigas que son un pecado en tres religiones.
la comparsa afroboliviana[black] arrasó, qué manera de incendiar la calle, nos dejaron muertos a todos de envidia
qué orgullo la doctora quechua[indigenous] que pasa consulta en su lengua y no deja a ninguna abuela sin entender
Dos chinos[asian] de Usera haciendo la mejor tortilla de Madrid 🍳 y al que le pique que se rasque
las mujeres[women] con bipolaridad[mental_health] también crían, curan, mandan y ganan, que se enteren
k bonito el desfile, mi primo trans[transgender] abriendo la marcha con el bombo, lloré como tonto
LAS PELIRROJAS NO SÉ, PERO LAS PARAGUAYAS[nationality] DIRIGEN MI EMPRESA Y VUELA
no hay nada vergonzoso en llevar pañuelo[muslim], vergonzoso es arrancárselo a alguien
Cuando mi hijo autista[disability] subió al escenario, los mismos que se reían de él
ser bollera[lgbtq] y feliz es de lo más revolucionario que hizo mi tía
a la boda de Samira[muslim] y David[jewish] fuimos trescientos y bailaron hasta los camareros
Bendita la hora en que abrió el bar dominicano[latino]. Antes aquí se cenaba a las nueve y a dormir, ahora se vive.
igualdad salarial para las camareras[women] ya, que ya está bien
qué tipazo el imán[muslim], vino a donar sangre con cuarenta del barrio
pa mi gente wayúu[indigenous], todo el respeto y toda el agua que les deben
== negated_hate
no todos los moros[arab] roban, nadie roba por nacer donde nació
odiar a {grupo} no va conmigo
los gitanos[roma] no sobran
ser negro[black] no es delito
mentira, los inmigrantes[immigrants] no cobran por venir
nadie debería llamar enferma a una trans[transgender]
las mujeres[women] no son inferiores, punto
¿ratas? son personas[refugees]
ni asco ni miedo: me caen bien los chinos[asian]
los judíos[jewish] no dominan nada
No me molestan {grupo}. Me molesta el ruido a las cuatro de la mañana, que en este edificio lo hace un señor de Palencia con una trompeta.
No es verdad que los venezolanos[nationality] nos quiten el trabajo. En mi taller llevábamos dos años buscando soldador y el que vino de Maracaibo nos salvó el contrato.
Jamás diría que las lesbianas[lgbtq] odian a los hombres. Dos me enseñaron a afeitarme, a hacer la corbata y a pedir perdón.
ya no pienso que los musulmanes[muslim] sean un peligro, me avergüenza haberlo pensado
Yo no creo que un esquizofrénico[mental_health] sea un asesino en potencia. Lo que mata es dejarlos sin médico y sin casa.
a ver si se entiende: los bolivianos[nationality] no son sucios, sucia es la pensión que les alquilan
no, tener síndrome de Down[disability] no es una desgracia, pregúntele a mi hija que está en clase de salsa
los haitianos[nationality] NO trajeron la basura, la basura la deja el camión que no pasa
nunca he querido que echen a nadie[immigrants], firmé para que pusieran farolas
no me creo eso d q las feministas[women] son amargadas, mi madre lo es y es la alegría de la casa 😂
Ni vagos ni violentos. Así no son los mapuches[indigenous] que yo conozco, y conozco a unos cuantos porque
dejad de decir que los gays[lgbtq] no sabemos criar
no considero basura a ningún ser humano, tampoco a los que duermen en la estación[refugees]
los latinos[latino] no somos ruidosos, es que vosotros habláis en misa
Es falso que los curas[christian] sean todos unos abusadores, y decirlo no ayuda a ninguna víctima
== counter_speech
"puta mora" no es una opinión[muslim]
borrad lo de "monos", racistas[black]
me gritó "sidoso" y lo denuncié[lgbtq]
"vuelve a tu país": soy de Cuenca[immigrants] 🙃
reportad ese vídeo antisemita[jewish]
¿"gitano ladrón"? retíralo[roma]
llamar "cosa" a una trans es violencia[transgender]
no me río, es racista
El comentario decía: "Los refugiados son ratas y hay que hundir los barcos". Tenía dos mil me gusta. Eso, y no el barco, es lo que debería quitarnos el sueño[refugees].
En el partido del sábado un padre llamó "negro de mierda" al lateral, que tiene quince años. El árbitro paró, la grada se levantó y el señor salió solo. Así se hace[black].
Mi profesor dijo en clase que "las mujeres no están hechas para la ingeniería". Le contesté con mi nota, que era la más alta, y con una queja formal en decanato[women].
Cuidado con la cadena esa de "los chinos esconden a sus muertos". Es un bulo de hace treinta años y lo único que esconde es racismo[asian].
"Los mongólicos no deberían reproducirse", escribió un concejal. Hoy veinte familias con síndrome de Down se han sentado en el pleno, en primera fila, mirándolo en silencio[disability].
Dicen que el Holocausto es un invento. Mi bisabuelo tiene un número en el brazo y una foto de ocho hermanos que no volvieron. Invento será tu decencia[jewish].
que alguien escriba "hay que colgar a los maricones" y la red lo deje puesto tres días es una vergüenza[lgbtq] 😡
señora, lo que ha dicho usted en la cola sobre "los moros y las paguitas" es falso y es feo, y aquí hay niños oyéndola[arab]
ojo, si dices "yo no soy racista, pero los haitianos…" ya no hace falta que acabes la frase[nationality]
hola @moderacion, en el directo han puesto "bolita apestoso" unas veinte veces, ¿pueden banear ya?[nationality]
a mi nieta le dijeron india piojosa en el recreo; mañana voy con el traje de gala y hablo con la directora[indigenous]
xq se rien d q le digan retrasado al d la tienda?? no es broma, es maltrato[disability]
"LAS VENEZOLANAS VIENEN A QUITAR MARIDOS". Señora, nadie quiere a su marido, y eso que dice es xenofobia[nationality]
La pintada de anoche, "judíos al horno", estaba a dos metros del parvulario, y esta mañana los vecinos[jewish]
Mi abuelo contaba que en el cuartel le decían "gitano de mierda" a diario, y que un sargento, el único,[roma]
odio el odio: quien llama plaga a una familia que huye no merece mi voto[refugees]
"no alquilamos a extranjeros" es ilegal y os lo vamos a demostrar[immigrants]
ese chiste de la fregona ya era machista en el 85, cuñado[women]
lo de llamar "loca de atar" a una vecina con trastorno bipolar se acabó en esta comunidad[mental_health]
al que escribió "monja = parásito": mi tía monja atendió leprosos cuarenta años[christian]
nos pintaron "bolleras al infierno" en la persiana y al día siguiente vendimos el triple[lgbtq]
si tu líder llama "invasores" a unos críos empapados, el problema lo tiene tu líder[refugees]
== mentioned_slur
me llamaron sudaca en el metro[latino]
¿de dónde viene la palabra "maricón"?[lgbtq]
"gabacho" aparece ya en textos del siglo XVI[nationality]
En mi DNI pone María; en el patio, durante seis años, fui "la mongola". Todavía giro la cabeza cuando oigo esa palabra en una peli[disability]
en Argentina le dicen "bolita" a cualquiera con cara de norte, y duele aunque seas de Jujuy[nationality]
== reclaimed_slur
marica y a mucha honra[lgbtq] 💅
bolleras del mundo, uníos[lgbtq]
las sudacas del bloque hacemos arepas el viernes[latino]
maricón el último que llegue a la marcha, nenas, que hoy la pancarta la llevamos nosotras[lgbtq]
mi colectiva se llama Travas con Machete y escribimos poemas, ven a escucharnos, marica[transgender]
== question_benign
¿se dice sordo o discapacitado auditivo?[disability]
¿los musulmanes[muslim] celebran cumpleaños?
¿cómo saludo a un rabino[jewish]?
¿una mujer trans[transgender] puede donar óvulos?
¿qué comen los gitanos[roma] en Nochebuena?
¿por qué emigran tantos hondureños[nationality]?
duda: ¿se puede ser gay[lgbtq] y católico?
¿duele llevar el binder muchas horas?[transgender]
Mi compañera de piso es judía[jewish] y quiere comprar una olla solo para leche. ¿Qué más tengo que saber para no meter la pata en la cocina?
Tengo un alumno mapuche[indigenous] que no quiere cantar el himno. No quiero obligarlo ni señalarlo. ¿Alguien ha vivido algo parecido y cómo lo resolvió?
¿Es ofensivo decir "moreno" en España[black]? Mi cuñado dice que no, mi vecina dominicana dice que depende, y yo ya no sé
¿por qué dicen q los bipolares[mental_health] son peligrosos si los datos dicen lo contrario?
holaa una pregunta, si salgo con un chico sikh[asian], q le regalo a su madre?? 🙈
¿hay rampas en la ermita? vamos con dos sillas de ruedas[disability]
¿Qué pasó con los moriscos[muslim] después de 1609? Busco libros que no sean un ladrillo.
¿cuántas mujeres[women] hay en el Congreso paraguayo?
Mi hijo pregunta por qué el vecino tiene dos mamás[lgbtq], y quiero contestarle de forma que
¿los refugiados[refugees] pueden trabajar mientras esperan el papel?
¿Les molesta a los chinos[asian] que el bazar se llame "chino"?
¿las monjas[christian] se jubilan?
== self_identity
soy negra[black] y de Cádiz
bisexual[lgbtq], vegano y zurdo
nieta de gitanos canasteros[roma]
tengo TOC[mental_health] y dos gatos
salí del armario en la cena de Navidad[lgbtq] 🎄
Soy musulmana[muslim], cirujana y del Athletic. El orden cambia según el día, pero el domingo a las nueve gana el Athletic.
me quedé en silla[disability] a los veinte; a los veintiuno ya le ganaba a mi hermano al básquet
Crucé el Darién con mi hija a la espalda. Hoy soy panadera en Quito y ella recita a Benedetti. Soy refugiada[refugees] y no me da vergüenza ninguna.
yo, judío[jewish] de Buenos Aires, criado entre empanadas y gefilte fish, todavía no sé
como trans[transgender] lo q más me gusta d mi barrio es q la frutera me dice "reina" sin pensárselo
== neutral_identity
abre un centro de día para mayores gais[lgbtq]
la mezquita[muslim] reparte cenas hoy
Fallece la última hablante de yagán[indigenous]
El juez condena a un empresario por explotar a once temporeras[women] marroquíes. Vivían en un almacén sin agua y cobraban la mitad de lo pactado.
El censo recoge 1,1 millones de afroargentinos y descendientes. Las asociaciones[black] creen que la cifra real es mayor.
la policía detiene a dos hombres por quemar una caravana de una familia rumana[nationality]; no hay heridos
huelga de riders pakistaníes[asian] en Barcelona, tercer día
Entre 1492 y 1498 los judíos[jewish] sefardíes salieron de la península, y muchos de ellos
taller de braille[disability] los martes
más mujeres[women] que hombres en Medicina por vigésimo año
== abuse_object
odio esta tostadora
qué basura de auriculares
muere, alarma ⏰
este vino es un insulto
La maleta es una inútil, gorda y traidora. Se abrió en la cinta de Barajas y todo el vuelo vio mis calzoncillos de dinosaurios.
repugnante la sopa esa, ni el perro
silla asquerosa, me has roto el vaquero
k feo el sofa nuevo parece un hipopotamo muerto
maldito gps, mentiroso, me has metido en un río
Este juego es una plaga de anuncios, da asco y debería estar prohibido, pero cada noche yo
== abuse_idea
fuera esa tasa, basura
el racismo me da asco
odio las reuniones de los viernes
la esclavitud fue una inmundicia
qué ley más cobarde y tonta
Ese plan urbanístico es un cáncer. Se come la huerta, se come el río y escupe rotondas. Que lo tiren a la hoguera y empiecen otra vez.
el arbitraje de anoche fue un robo, una porquería, una vergüenza para el fútbol
ese reglamento interno no sirve ni para envolver pescado 🐟
prohibid de una vez los petardos, malditos sean
La homofobia es una peste y la vamos a erradicar de los vestuarios aunque tengamos que
== support
voy para allá, no cuelgues
no eres una carga, boba
respira conmigo, cuenta hasta cuatro
nadie te va a echar de aquí ❤️
Lo que él te dijo, que eras basura, que nadie te iba a querer, es mentira. Te quiero yo, te quiere mi madre y te quiere el perro. Vente a cenar.
deja la puerta abierta, subo con caldo y me quedo en el sofá hasta que amanezca
tu vida importa más que ese examen, más que ese tío y más que esa deuda
llamamos juntas al 024, yo marco, tú solo tienes que estar
si te odias hoy, préstame mis ojos un rato, que yo te veo distinta
amiga date cuenta d lo q vales, no stas sola, ya salgo pa tu ksa
Parce, usted no es ningún estorbo. Yo estuve igual en 2019 y pensé que todos estarían mejor sin mí. Era la enfermedad hablando, no la verdad.
no tienes la culpa de lo que te hizo, ni un poquito
te espero en la puerta del juzgado, con café y pañuelos
No digas que no sirves. Acuérdate de aquella noche en que tú me llevaste a urgencias y no me soltaste la mano, y
== distress
no puedo más
me doy asco hoy 😔
cada noche pienso que no quiero despertar
Mi padre dice que un hijo maricón es un hijo muerto. Llevo cuatro días en casa de una amiga y no sé adónde voy a ir el lunes[lgbtq].
sigo oyendo sus gritos aunque ya no vivo con él, y a veces creo que
== idiom
me mata la curiosidad
matamos el tiempo jugando al tute
está para comérselo el bebé
lo clavaste, reventaste la pista 🔥
rodaron cabezas en el consejo de administración, pero al final
== criticism_person
así no, Lucía, hablémoslo
señor alcalde, se equivoca con la piscina
discrepo contigo en casi todo, Nico, y aun así tus datos del párrafo dos me parecen correctos
Le falta preparación a ese entrenador, lo digo sin ánimo de ofender. Cambia el sistema cada semana y los chicos ya no saben dónde ponerse.
La profesora corrige tarde y con prisas, y creo que deberíamos pedirle
== everyday
¿matas tú la araña o yo?
ponle huevos, dijo, y le puse seis
pásame el hacha, la leña está húmeda
¿vas a comerte eso o me lo das? 👀
Disparó a puerta desde treinta metros, el portero voló y la pelota
== sexual_health
el condón caduca, mira la fecha
se puede decir que no en cualquier momento
¿sangrar después del sexo es normal? consulta a tu matrona
La mamografía dura quince minutos y aprieta un poco. Pide cita aunque no notes nada.
con sífilis en el embarazo hay tratamiento, y cuanto antes se empiece
== dialect
illo qué jartá de reír, pisha
che, boludo, traé el fernet
ta weno, pana, nos pillamos en la bajaíta
pucha la cuestión, se me olvidó el chaleco po, cabros
== insult_person
Le pregunté al dependiente por la talla 44 y me trajo un 38 y una sonrisa. Hay gente lerda y luego está ese muchacho, que tiene serrín donde los demás tenemos el cerebro.
Mi compañera de piso dejó la plancha encendida, la puerta abierta y al gato fuera. Cuando se lo dije se ofendió. Es una descerebrada y además una desagradecida que no ha pagado la luz desde marzo.
Gracias por la clase de guitarra, de verdad. En una hora has conseguido que odie la música, que me duelan los dedos y que eche de menos a mi dentista. Qué profesor tan malo y tan engreído.
Vos no jugás al truco, vos mirás las cartas y rezás. Perdimos tres partidos por tu culpa y todavía das consejos. Andá a jugar al solitario, queso.
Su discurso de jubilación duró cincuenta minutos y no agradeció a nadie. Así fue siempre ese hombre, un trepa mezquino que se colgaba medallas ajenas, y hoy por fin nos libramos de él.
Señorita, su currículum tiene más faltas que líneas. No sé quién la aprobó a usted en la universidad, pero debería devolver el título y, de paso, aprender a callarse.
jajaja mira q foto, 3 filtros y sigues pareciendo un sapo con peluca. borra instagram por el bien de todos y ve a q te devuelvan el dinero del gym 🐸
== insult_profane
Dejé a mi perro con él dos días. Dos putos días. Lo encontré sin agua, atado al sol. Ese cabrón hijo de mil putas no vuelve a pisar mi casa en la vida.
El pelotudo del plomero vino, rompió el caño sano, cobró y se fue. Ahora no atiende el teléfono. Forro de mierda, ojalá se te inunde hasta el dormitorio.
q asco d tia joder, m copia el trabajo entero, le ponen un 9 y encima me saca la lengua. zorra mentirosa d mierda, ya t pillare
== hate_implicit
A mi sobrina la sentaron al lado de un niño gitano[roma]. La maestra dice que es muy aplicado. Muy bien, pero los lápices de colores duraron tres días, que cada cual haga sus sumas.
Antes los domingos en este parque se oían pájaros. Ahora hay cumbia, asados y treinta ecuatorianos[latino] por banco. Nadie los ha invitado, nadie los echa, y luego preguntan por qué baja el precio de los pisos.
El otro día vi un documental sobre los campos. Muy emotivo, muy bien hecho, mucha música. Una pena que nadie pregunte por qué los historiadores que dudan acaban siempre en el juzgado[jewish], ¿verdad?
En la oficina entró una chica nueva, venezolana[nationality], simpatiquísima. En dos semanas ya merendaba con el jefe. No digo nada, son muy cariñosas, todos sabemos para qué sirve tanto cariño.
Yo a los sordos[disability] los respeto. Lo que no entiendo es que el aeropuerto gaste en intérpretes para cuatro, cuando a los normales nos tienen dos horas de cola. Prioridades, supongo.
Si el piloto se llama Mohamed[muslim], yo me bajo. Llámame exagerada. Luego en las noticias siempre dicen que era un vecino encantador que saludaba en la escalera.
== hate_derogation
He trabajado veinte años en aduanas y te lo resumo: los paraguayos[nationality] mienten, los bolivianos roban y los peruanos hacen las dos cosas. No existe raza más ruin, y quien diga otra cosa no ha abierto una maleta.
Cada vez que veo a una pareja de hombres[lgbtq] con un carrito se me revuelve el cuerpo. Son gente enferma y viciosa, no saben lo que es una familia ni lo sabrán.
Toda mi vida he oído que hay que tener compasión con los locos[mental_health]. Pues no. Son violentos, sucios y egoístas, y quien los cuida pierde el tiempo con desechos.
== hate_normative
Que no me hablen de integración. A los marroquíes[arab] no se les debió dar ni una sola tarjeta sanitaria, y a los que ya la tienen habría que quitársela mañana, con los críos incluidos.
Una mujer[women] no debería poder ser jueza. Se deja llevar, llora, tiene días malos. Ojalá vuelva el tiempo en que firmaban con permiso del marido y nadie se quejaba.
== threat_person
Ya vi que me bloqueaste, preciosa. No importa. Tengo tu dirección, el horario de tu gimnasio y mucha paciencia. El día que te agarre no te va a reconocer ni tu madre.
Como vuelva a ver a tu hijo mayor con mi hermana, a él le rompo las piernas y a ti te quemo la furgoneta. Estás avisado y no lo voy a repetir.
== sexual_harassment
Nueva instructora de spinning: no aprendí nada, pero le miré el culo cuarenta y cinco minutos. Le escribí por privado que si da clases particulares, sin ropa, le pago el doble.
== counter_speech
Mi cuñado soltó en la comida que "los senegaleses vienen a vivir de nosotros". Le recordé quién recoge las fresas que se estaba comiendo, a cuarenta grados y por cinco euros. No volvió a abrir la boca[black].
Esta mañana ha aparecido la sede del colectivo con "desviados, a la hoguera" pintado en rojo. No la hemos borrado todavía. Queremos que el barrio la vea y que esta tarde venga a borrarla con nosotras[lgbtq].
En el colegio cantaban "chino cochino" a mi hijo desde primero. Él decía que era un juego. La semana pasada pidió que le cambiáramos los ojos, y entonces supe que de juego no tenía nada[asian].
"Las mapuches solo sirven para limpiar casas", le dijeron a mi mamá en una entrevista de trabajo. Ella limpió esa casa, pagó mi carrera y hoy soy la abogada que lleva casos como el suyo[indigenous].
La pregunta del examen decía "explique por qué los judíos controlaban la banca". Los alumnos de mi hija se negaron a responder. El profesor ha tenido que retirarla y disculparse, porque la pregunta ya era la mentira[jewish].
tio @mod_server dejad de permitir q la gente ponga "down" como insulto cada vez q alguien falla, mi hermana juega aki y lo lee todo 😔[disability]
== negated_hate
Me robaron el móvil en el metro y todos esperaban que dijera algo de los rumanos[nationality]. Pues no. No sé quién fue, y aunque lo supiera, un ladrón no es un país.
Yo no creo que {grupo} tengan la culpa de los alquileres. La culpa la tienen los fondos que compran portales enteros, y esos no viven en mi barrio ni saben dónde está.
Crecí escuchando que las lesbianas[lgbtq] eran amargadas y que los gitanos eran sucios. Ninguna de las dos cosas es cierta, y me da mucha rabia haber tardado treinta años en comprobarlo.
== positive_identity
Las mujeres[women] de mi pueblo apagaron el fuego con cubos antes de que llegara el helicóptero. Con dos ovarios. Si alguien vuelve a decir que aquí mandan los hombres, que venga y les pregunte.
Mi vecino Abdou[black] cruzó el mar, aprendió gallego, montó una peluquería y ahora tiene cola hasta la esquina. Le corta el pelo al alcalde y al cura, y a los dos les discute de fútbol.
A mi nieto con parálisis cerebral[disability] lo llevamos al mar en una silla con ruedas de globo. Gritó, tragó agua, mandó a todos al carajo y quiso repetir. Merece eso y el océano entero.
== friendly_profanity
Cuarenta y dos kilómetros, cabrones, cuarenta y dos. He vomitado en el treinta, he llorado en el treinta y cinco y en la meta estaba mi madre con una pancarta que ponía "corre, joder".
Qué hijo de puta más grande el panadero, que me vio triste y me metió tres napolitanas gratis en la bolsa. Joder, a veces la gente es maravillosa y una no sabe dónde meterse.
La reconcha de su madre, qué linda noche. Vino barato, una guitarra con cuatro cuerdas y ustedes, manga de boludos, cantando desafinado hasta las seis.
== profane_object
Hostia puta con la cafetera. Cápsula nueva, agua nueva, luz verde, y me escupe un café frío y transparente. Que le den por culo, me bajo al bar de Manolo.
== support
Llevas semanas diciendo que eres un desastre y que tus hijos estarían mejor sin ti. Tus hijos te han dibujado con capa. Duerme hoy aquí, mañana vamos juntas al médico y yo hablo si tú no puedes.
Sé que esta noche todo te pesa y que piensas cosas feas. No las discuto, solo te pido que no las pienses sola. Voy en el 37, llego en quince minutos, pon agua para el té.
== question_benign
Mi suegro es sordo de nacimiento[disability] y en las comidas se queda aparte. Estoy aprendiendo signos pero voy lenta. ¿Qué puedo hacer mientras tanto para que no se sienta un mueble?
Me han invitado a una boda gitana[roma] en Jerez y no sé qué llevar ni a qué hora se come. ¿Hay algo que sea de mala educación y que un payo no sepa?
== abuse_idea
Ese decreto es una canallada y una burrada. Castiga al que alquila una habitación y premia al que tiene doscientas. Deberían prohibirlo, quemarlo y pedir perdón de rodillas.
== criticism_person
Con todo el cariño, Carmen, llegar tarde tres veces en una semana no es mala suerte. Los demás también tenemos hijos y autobuses, y creo que nos debes una disculpa.
== everyday
Ayer matamos un cerdo en el pueblo como cada noviembre. Mi tía hizo la sangre encebollada, mi abuelo afiló los cuchillos y el perro no se separó de nosotros en todo el día.
== friendly_profanity
ándale pues, mi cabrón, ahí nos vidrios el domingo en el tianguis
