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
