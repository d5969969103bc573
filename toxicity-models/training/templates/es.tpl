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
{nombre}, manda foto sin ropa o lo cuento todo
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
