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
== insult_person
eres un portazo con patas
la presidenta de la escalera es una metomentodo resentida
qué vecino más mezquino, nos cobró la sombra del toldo
tu conversación cansa más que subir al sexto
no vales ni para sujetar la puerta
Don Evaristo no saluda, no paga la derrama y además espía por la mirilla. Un hombre pequeño en un piso grande.
menuda tacaña, apaga la luz del rellano con gente subiendo
a ese administrador le das una calculadora y se la come
cómo se puede ser tan ruin y dormir tan bien
quita, cenutrio, que así no se cambia una bombilla
el portero nuevo es más flojo que una manga de viento
usted, señora, tiene la delicadeza de una hormigonera
el del quinto, un amargado de manual
chismosa, envidiosa y encima sorda cuando te toca pagar
Te has leído los estatutos de la comunidad para fastidiar a una viuda por un tendedero. Felicidades, ya tienes algo que poner en tu lápida de mezquino.
hasta las palomas del patio te evitan
qué poco seso, dejó el gas abierto y se fue a bailar
tú no discutes, tú ladras
Vaya joya de inquilino: sucio, gritón y poeta.
nadie te ha pedido opinión, cotorra
eres un desagradecido y un comodón, y lo de cantar en la ducha es maltrato
con ese gusto decorando, normal que tu casa parezca un velatorio con wifi
la del bajo B vive para meter cizaña; si un día sonríe se le agrieta la cara
sos más inútil que timbre sin pila, Walter
ni cocinero ni pinche: un aprovechado con mandil
ay mijo, usted no es lento, usted es una pausa
el conserje ese se cree ministro y no sabe ni barrer hacia un lado
no te hagas la víctima, trepadora
a mi jefa le sobra perfume y le falta todo lo demás
¿Tú coordinas? Si no coordinas ni los calcetines.
entraste por enchufe y sigues apagado
me das más vergüenza que lástima, y lástima me das bastante
en tres años de oficina jamás te he visto terminar algo que no fuera un bocadillo
Ramírez es una veleta, un chivato y un pésimo contador
tan arrastrado que el jefe ya no necesita alfombra
qué gestora más nula, pierde hasta las grapas
lo de tu currículum es literatura fantástica, fantoche
vaya elemento tu socio, se fía de él ni su sombra
si la pereza cotizara, este se jubilaba mañana
Con toda su maestría y su traje, el ingeniero Salcedo no sabe dónde queda el norte, y todavía nos viene a humillar a los que
== insult_profane
qué puta vergüenza de administrador, ladrón de los cojones
el del ático es un cabrón con piscina
andate a la mierda vos y tu derrama, forro
pinche casero culero, ni el boiler arreglaste
vieja bruja de mierda, deja de grabar a mis hijos desde el balcón
so mamona, que la lavadora es de todos
me tiene hasta el coño la jefa nueva, es una hija de puta con agenda
no seas güevón, Duván, usted no trabajó una mierda en todo el mes
el conchesumadre del conserje me bloqueó el portón otra vez
== hate_implicit
desde que alquilaron a los pakistaníes[asian] del segundo yo tiendo la ropa dentro, por si acaso
en nuestra urbanización somos muy abiertos, por eso pedimos informe si el comprador es gitano[roma]
el piso se lo queda una pareja de chicos[lgbtq], muy limpios, eso dicen todos, pero mi hijo ya sube por la escalera
no es racismo, es que el olor a curry[asian] baja el precio del metro cuadrado
qué curioso que el trastero lo abrieran justo cuando vinieron los senegaleses[black]
me piden que firme la rampa para el chico de la silla[disability]: total, si no sale nunca
¿a la nueva vecina la mantiene alguien? es colombiana[latino], pregunto por preguntar
Han puesto un cartel en árabe[arab] en el ascensor. Hoy es "cierren despacio", mañana será otra cosa.
yo dejo el bolso en la silla hasta que entra la chica de la limpieza[immigrants]
Para administradora mejor un hombre, que las derramas hay que saber contarlas[women]
la señora mayor[age] del primero ocupa tres habitaciones y hay familias buscando piso, no digo más
un judío[jewish] comprando locales en quiebra, qué cosa tan rara, ¿no?
te alquilo sin problema, pero mándame foto tuya y de tu marido, que por teléfono suenas dominicana[latino]
los peruanos[nationality] del fondo hacen cumpleaños cada semana, será que nacen por docenas
cuando hay fuga de agua, mire usted primero en el piso de los chinos[asian], son quince
ese muchacho esquizofrénico[mental_health] es muy educado, sí, como todos antes de salir en el noticiero
¿Sabes por qué el bloque 7 no tiene buzones? Pista: está lleno de caravanas rumanas[roma] los domingos.
una mujer[women] con cuatro hijos de tres apellidos y quejándose del alquiler, ya me dirás
contraté a un boliviano[nationality] para la medianera: barato, calladito y no se cansa, son así de nacimiento
mi edificio es tranquilo porque no hay estudiantes, ni perros, ni africanos[black]
los refugiados[refugees] del hotel tienen piscina y a mí me cortan el agua, luego pregunten por qué uno vota lo que vota
qué linda bandera la del balcón[lgbtq], me pregunto cuándo piensan explicarles eso a los niños del patio
al hijo trans[transgender] de la del cuarto lo llamo como venía en el buzón, que el buzón no miente
Será casualidad que el conserje venezolano[nationality] tenga coche nuevo y a mí me falte la bicicleta.
la comunidad votó no a la sinagoga[jewish]; por el ruido, por el ruido, ustedes me entienden
te ponen un moro[arab] de vigilante y luego se extrañan de que sepa a qué hora sales
Los del poblado[roma] también tienen derecho a vivienda, claro, pero en la tuya
no me molesta que sea sorda[disability], me molesta que nos obliguen a todos a poner lucecitas
en junta de vecinos hablan los que pagan, y los ecuatorianos[nationality] que escuchen y aprendan
Mi abuela cerraba con una llave. Yo cierro con cuatro. En medio solo ha cambiado una cosa: quién vive al lado[immigrants].
== hate_derogation
los vecinos gitanos[roma] son escandalosos, tramposos y malolientes
no trago a los rumanos[nationality], qué raza más fea y más rastrera
mi vecino musulmán[muslim] es un fanático sucio, como todos los suyos
detesto cordialmente a los senegaleses[black]: vagos, ruidosos, torpes
qué repelús me da el matrimonio de lesbianas[lgbtq] del tercero, son antinaturales
los paraguayos[nationality] del pasillo son brutos de nacimiento, no hay quien los eduque
una mujer[women] presidiendo la comunidad: histérica, mandona e inútil, como corresponde a su sexo
los chinos[asian] escupen, mienten y crían gatos para lo que tú ya sabes, son nauseabundos
esa trans[transgender] del ático es grotesca, no sé cómo la dejan usar el ascensor
el tullido[disability] del bajo es un quejica asqueroso, igual que todos los que van en silla
los peruanos[nationality] me repugnan desde la voz hasta la comida
qué mezquinos son los judíos[jewish], en el alma y en la mesa
los colombianos[latino] convierten cualquier portal en un estercolero moral, son despreciables
a los locos[mental_health] del piso tutelado los encuentro viles, sucios y falsos
== hate_dehumanise
en el trastero no hay ratones, hay haitianos[nationality]
los gitanos[roma] anidan, no viven
abre la ventana que se ha colado una senegalesa[black], digo una mosca
esas familias moras[arab] son moho: primero una esquina y luego la pared entera
el piso tutelado de los down[disability] es una perrera con cortinas
lesbianas[lgbtq] en el edificio, llamad a desinsectación
los bolivianos[nationality] duermen amontonados como ganado porque es lo que son
a esa judía[jewish] no le abras, es una garrapata con collar
piojos, eso son los refugiados[refugees], saltan de casa en casa
== hate_normative
ningún propietario debería estar obligado a alquilar a negros[black]
los gays[lgbtq] que vivan donde quieran, menos donde haya familias
yo pondría toque de queda a los marroquíes[arab] en las zonas comunes
que las personas con trastornos[mental_health] firmen que no salen al patio
habría que quitarles el voto en la junta a los extranjeros[immigrants]
los musulmanes[muslim], a un barrio aparte con su valla y sus normas
a la mujer[women] sola con hijos no se le da hipoteca, punto
fuera sillas de ruedas[disability] del portal, que esto no es un hospital
la comunidad tendría que poder expulsar a cualquier familia gitana[roma] por mayoría simple
== hate_negated
no hay un solo gitano[roma] que sepa ser vecino
los moros[arab] no conocen la palabra gracias
una persona trans[transgender] no tiene nada que hacer entre gente decente
ni limpian, ni pagan, ni respetan: los venezolanos[nationality] no valen para vivir en un bloque
jamás conocí a un judío[jewish] con corazón
los viejos[age] ya no aportan, no producen, no sirven
de una bollera[lgbtq] no puede salir una buena madre
nunca se ha visto a un negro[black] arreglar algo sin romper dos cosas
no son familias, los refugiados[refugees] esos no saben qué es una familia
== hate_slur
¿otra fiesta en el piso de los sudacas[latino]?
el moraco[arab] del cuarto no ha pagado la derrama
por culpa de esa subnormal[disability] hay que poner barandillas nuevas
la gitana asquerosa[roma] ha vuelto a dejar el carro en el rellano
vino el travelo[transgender] a pedir sal y le cerré en la cara
== hate_profane
no me sale de los cojones vivir pared con pared con moros[arab], putos guarros
las jodidas feministas[women] del segundo y su mierda de pancarta en el balcón
puta plaga de rumanos[nationality], se cagan en el parque y encima ríen
== threat_person
como vuelvas a aparcar en mi plaza te pincho a ti
he desatornillado cosas más duras que tu cabeza, vecino
dígale a su perro que se despida, y usted haga lo mismo
baja al garaje si te atreves, que allí no hay cámaras
un empujoncito en la escalera y se acaban tus quejas
sé cuándo sacas la basura y sé que vas sola
A las tres en punto subo con el bate. No pongas la cadena, no te va a servir.
te juro por mis muertos que de esta semana no pasas, Emiliano
si la reunión sale en contra mía, tu moto amanece en cenizas y tú detrás
== hate_threat
si entra una familia gitana[roma] en el portal, entra la gasolina detrás
a los maricas[lgbtq] del ático les vamos a tirar la puerta abajo y luego a ellos por el balcón
moros[arab], tenéis hasta el domingo para iros o salís en cajas
va a correr sangre de senegalés[black] en este parque y bien merecida
cuando arda el centro de refugiados[refugees] yo traigo las castañas
esa travesti[transgender] va a terminar en el contenedor, y no entera
== incite_selfharm
el edificio estaría mejor si ya no existieras, hazlo por la comunidad
nadie te va a echar en falta, ni el cartero, acaba de una vez
si fueras valiente no llegabas a la próxima junta, tú me entiendes, quítate de en medio
== sexual_harassment
vecina, deje la persiana subida cuando se cambia, que ya casi le veo los pezones
te perdono el alquiler si me recibes en camisón y sin nada debajo
vaya domingas tienes para fregar escaleras, agáchate otra vez
a la de recursos humanos le metería yo un recurso bien duro, mira cómo se sienta
Subí contigo en el ascensor y me arrimé a propósito. No te hagas la digna, que se te puso la piel de gallina, mañana repetimos.
== friendly_profanity
me cago en la puta, vecina, qué bien huele ese cocido
hostia, ¡ya tenemos ascensor!
la concha de la lora, mirá lo que quedó el balcón, una hermosura
cabrona, has llenado la escalera de geranios y parece Córdoba
joder qué vistas, tronco, de aquí no me mueven ni con grúa
firmé la hipoteca, coño, ¡firmé!
puta madre, compadre, el asado en la terraza fue lo mejor del año
el hijoputa de mi primo ha montado la estantería al revés y me he reído media hora
verga, qué chingona quedó la sala, Lupita
no jodas que el cuarto piso es para ustedes, ¡vecinos, carajo!
A mi edad y con esta rodilla he subido el sofá yo sola, así que un respeto, cojones 💪
qué mierda de llaves tengo, soy yo la que es un desastre, jajaja
menudo cabronazo el conserje, me guardó el paquete y me regaló mandarinas
hijueputa, parce, esa pared quedó derechita, usted es un teso
weón, tu perro es la wea más linda del edificio
huevones de mi vida, gracias por la mudanza, les debo unas chelas
la reputísima madre, dormí ocho horas seguidas por primera vez desde que nació la nena
hostia puta, abuela, ¿has puesto tú sola el Ikea?
¡qué coño hacéis todos en mi salón! ay, que lloro, que es mi cumple
de puta madre el trastero nuevo
pa la mierda las cajas, hoy se brinda, cabrones
soy gilipollas, llevo un mes buscando las gafas y las tenía el loro
coñoooo, que me han aprobado el traslado a Vigo
Se fue la luz, salimos todos al rellano con velas y acabamos cantando boleros. Joder, qué noche más bonita y qué hijos de puta más afinados.
== profane_object
puta caldera, otra vez agua fría
la mierda del telefonillo suena a gato atropellado
me cago en el puto felpudo, tercera vez que tropiezo
chinga tu madre, chapa, gira
qué porquería de persiana, joder, la cambio por una sábana
bajante de los cojones, me ha inundado el baño en Nochebuena
este ascensor culiao se quedó pegado entre el 4 y el 5
la jodida junta duró cuatro horas, vaya coñazo
maldita humedad de mierda, se comió la pared y mis fotos
== positive_identity
la familia gitana[roma] del primero me cuida el gato y no acepta ni un café a cambio
nos han puesto rampa por fin, y que nadie vuelva a decir que era un capricho de las sillas[disability]
bienvenidos a la escalera, Karim y Nadia[muslim], aquí tenéis sal, azúcar y wifi
el ático de las chicas[lgbtq] es el corazón del edificio, de ahí salen los mejores arroces
mi vecina trans[transgender] me enseñó a hacer dobladillos y a no tener miedo
las señoras mayores[age] de mi bloque saben más de derecho que el administrador
un vecino con esquizofrenia[mental_health] merece su casa, sus llaves y su intimidad, como cualquiera
los ecuatorianos[latino] del segundo pintaron el portal gratis un fin de semana y quedó precioso
viva la presidenta[women] de mi comunidad, que destapó dos mordidas en un mes
qué ganas tenía de una sinagoga[jewish] cerca, se canta bonito los viernes
gracias a los senegaleses[black] que sacaron a mi padre del humo
de mi calle no se desahucia a ninguna familia migrante[immigrants], aquí estamos todas abajo con cacerolas
la señora coreana[asian] del bazar fía, regala caramelos y conoce a todos por su nombre
todo niño sordo[disability] merece que su vecindario aprenda a decirle buenos días con las manos
los refugiados ucranianos[refugees] del tercero ya hacen mejor tortilla que yo, me rindo
Samira[arab] lleva quince años limpiando portales y este viernes abre su propia empresa. Doce empleadas, contrato fijo y uniforme morado. Qué orgullo de mujer.
el matrimonio de Ramón y Julián[lgbtq] cumple cuarenta años y el patio entero les canta esta noche
la lucha de las empleadas del hogar[women] nos ha dado a todas una lección de coraje
== neutral_identity
la junta aprobó instalar un salvaescaleras para dos vecinas con discapacidad[disability]
en el padrón del barrio constan 312 personas de origen chino[asian]
una pareja de hombres[lgbtq] figura como titular del contrato
el programa de vivienda asigna cuarenta pisos a familias refugiadas[refugees] en Rivas
la mediadora gitana[roma] del distrito atiende los martes de 9 a 13
según el ministerio, uno de cada tres inquilinos extranjeros[immigrants] declara rechazos al buscar piso
== self_identity
soy la gitana[roma] del primero, encantada
yo como vecina ciega[disability] solo pido que no dejen patinetes en el rellano
vivo con mi marido[lgbtq], dos gatas y una hipoteca
musulmán[muslim], fontanero, presidente de la comunidad este año, socorro
tengo 84 años[age] y subo a pie, a mi ritmo, con mis cosas
Llegué de Cochabamba[nationality] con una maleta roja. Hoy esa maleta guarda las mantas de mi hijo, que es delegado de su clase.
== negated_hate
que el piso lo compre un judío[jewish] o un budista me da igual, mientras pague la derrama
las familias gitanas[roma] no traen ruido; el ruido lo trae la obra del ayuntamiento
no me molesta vivir al lado de un centro de refugiados[refugees], me molesta que les den goteras
ningún vecino senegalés[black] ha robado nada; la bici la tenía mi sobrino
que sea autista[disability] no significa que sea violento, así que dejad de llamar a la policía
No es cierto que los marroquíes[arab] bajen el precio de los pisos. Lo comprobé en el registro: el único que lo bajó fue el bar con terraza.
yo no diría nunca que dos mujeres[lgbtq] no pueden criar a un niño, basta ver al suyo
ni los chinos[asian] comen gatos ni mi gata se ha perdido, está en el armario
nadie en esta finca va a prohibirle el velo[muslim] a Fátima mientras yo sea secretaria
los latinos[latino] no son ruidosos, es tu pared que es de papel
una trans[transgender] en el gimnasio del sótano no es un peligro para nadie, por favor
las personas mayores[age] no estorban, sostienen este edificio
no, que el conserje sea venezolano[nationality] no lo convierte en sospechoso
si falta dinero, se busca en las cuentas, no en el apellido de la rumana[nationality]
en mi casa no se dice que los bolivianos[nationality] son sucios porque no lo son y porque está feo mentir
no odio al Islam[muslim] ni a la Iglesia, odio que me aparquen en el vado
tener esquizofrenia[mental_health] no te hace peor vecino que tener trompeta
jamás votaría a favor de echar a nadie por ser gitano[roma], ni aunque me perdonaran la derrama
== counter_speech
"los gitanos[roma] fuera del bloque" apareció pintado en el portal y lo tapamos entre todos con cal
quien ha escrito en el ascensor que las lesbianas dan asco[lgbtq], que firme, cobarde
decir que "esa gente baja el precio" es la misma excusa con la que echaron a mis abuelos judíos[jewish]
Al administrador le parece normal preguntar "¿es usted española de verdad?" a una mujer negra[black]. A mí me parece denunciable y ya he mandado el burofax.
retiren ese cartel de "no se alquila a extranjeros"[immigrants], es ilegal y es ruin
en la reunión alguien soltó que "los sordos[disability] son tontos"; le contestó mi hija, que es sorda y arquitecta
no le rías la gracia cuando dice que los moros[arab] son ratas, ese "chiste" tiene vecinos escuchando
eso de que "los viejos[age] sobran" díselo a la cara a la que te crio
por comentarios así hay familias que duermen con el sofá contra la puerta[refugees]
el grupo de la comunidad no es sitio para tus audios contra los rumanos[nationality]; otro más y te saco
"no son personas, son una plaga", leyó el juez en voz alta, y el acusado bajó la vista[roma]
cada vez que dices "travelo"[transgender] en el patio hay un chaval que cierra la ventana
llevan semanas metiendo notas bajo la puerta de Aissatou: "vete a tu selva"[black]. Mañana subimos todos a desayunar con ella
al que llama "panchitos"[latino] a los del cuarto le recuerdo quién le arregló el calentador en enero
que las mujeres[women] "no entienden de cuentas" lo dijo el que dejó un agujero de nueve mil euros
"al loco[mental_health] hay que encerrarlo", opinan los que nunca le han dado los buenos días
no, señora, lo suyo no es una opinión: pedir que quemen el centro de menores es un delito[immigrants]
me negué a firmar. El escrito empezaba con "personas de dudosa cultura" y todos sabíamos que hablaba de la familia pakistaní[asian] del segundo
== mentioned_slur
me llamaron "sudaca"[latino] en el portal, con mi hijo de la mano
la pintada decía "bollera"[lgbtq] y una flecha hacia nuestro timbre
en la denuncia consta que gritó "mora de mierda"[arab] dos veces
"conguito"[black] me decía el portero, y él juraba que era cariño
== reclaimed_slur
somos las bolleras[lgbtq] del ático, hacemos ruido y croquetas
aquí la maricona[lgbtq] del cuarto, organizo yo la verbena, que tengo gusto
== support
baja a mi casa, tengo sopa y no tengo preguntas
te he oído llorar por el patio; cuando quieras, llama al 3ºB
el miedo que sientes por las noches no es una tontería, vente a dormir con nosotras
no molestas, vecina, nunca has molestado
si él vuelve, golpea la tubería tres veces y subimos todos
cariño, lo de la deuda se arregla, tú no te me vayas
te guardo las pastillas yo y te las doy de una en una, sin juicio ninguno
mañana pedimos turno en el centro de salud y me quedo en la sala de espera leyendo el Hola
que te echen de una casa no te quita el sitio en el mundo
Cuando murió mi Paco yo también quería irme detrás. La del cuarto me sacaba a andar a rastras. Ahora te saco yo a ti, a las siete, con zapatillas.
vales aunque hoy no hayas podido ni abrir la persiana 💛
no tienes que estar bien para que yo suba
== distress
oigo sus pasos en la escalera y se me para el corazón
llevo nueve días sin abrir la persiana
el casero entra cuando no estoy y ya no me siento a salvo en ningún lado
me miro en el espejo del ascensor y pienso qué asco de vida llevo
desde el desahucio solo pienso en no estar
mi marido dice que sin él soy una mierda, y hoy casi me lo he creído
== question_benign
¿cómo se pide una rampa[disability] si la comunidad vota en contra?
¿los vecinos musulmanes[muslim] felicitan también el Año Nuevo?
¿puedo regalarle jamón a mi vecina judía[jewish] o es una metedura de pata?
¿qué hago si el casero no alquila a negros[black]? ¿dónde se denuncia?
mis vecinas[lgbtq] se casan, ¿se les regala lo mismo que a todo el mundo, no?
¿hay pisos adaptados para gente con fibromialgia o solo para movilidad reducida[disability]?
== abuse_object
este portal es horroroso, parece la boca de un pez
muérete ya, timbre del demonio
sillón repelente, me dejó la espalda hecha un ocho
== abuse_idea
la ley de alquileres es un engendro
qué ridiculez de norma la de los tendederos, merece la trituradora
la gentrificación es un veneno y hay que arrancarla de raíz
ese proyecto de parking es una aberración, a la basura
los pisos turísticos son una peste que ha matado mi calle
el acta de la junta es infame, manipuladora y encima con faltas
== criticism_person
presidente, creo que se ha precipitado contratando sin pedir otro presupuesto
Nuria, no me gustó cómo le hablaste al portero y te lo digo en privado
el administrador responde tarde y sin facturas, así no podemos confiar en su gestión
== idiom
las paredes oyen y el vecino más
tiró la casa por la ventana en la boda de su hija
se me ha muerto el telefonillo, que en paz descanse
== dialect
quillo, baja er carro que viene mi abuela cargá
vos fijate, che, que el portero es un fenómeno
== sexual_health
¿se puede hacer una prueba de VIH en el centro de salud del barrio sin cita?
== insult_person
manos de manteca
petardo, maleta, bulto, ¿sigo?
no das un pase ni aunque te lo pidan por escrito
tronco, paquete, que te quiten la camiseta
el nueve nuevo es un mueble que cobra en euros
das vergüenza ajena hasta en el calentamiento
técnico sin ideas y sin vergüenza, váyase
tribunero, calentás la silla y la garganta, nada más
vos no sos hincha, sos un resentido con carnet
qué pecho frío, desapareció justo en la final
menudo piscinero tramposo, se cae si le soplas
árbitro, ¿te dieron el silbato en una caja de cereales?
muchacho, tú boxeas con los ojos cerrados y la boca abierta
noob de manual, ni con tutorial
@xX_Facu bot, desinstalá y dedicate al bordado
le pones nivel fácil y lloras
camper rastrero, aprende a jugar de frente
ese streamer es un plasta, un creído y un copión
tu clan de dos lo forman tú y tu ego
Llevas mil horas en este juego y sigues siendo la mochila del equipo. Hay talentos ocultos y luego está el tuyo, enterrado.
te cargamos toda la partida y encima reclamas, garrapata
ni pa' recoger balones sirve ese man
el presidente del club, un mercachifle sin escrúpulos
hablas de táctica y no sabes ni formar una fila
mira el flamante fichaje: barrigón, lento y con peinado nuevo
la entrenadora grita porque no sabe, y no sabe porque no escucha
eres un mal perdedor y peor ganador
tan envidioso que aplaude con los puños cerrados
¿campeón tú? campeón de excusas, Gonzalo
qué tipo más sucio jugando y más cobarde después
falso como medalla de chocolate
Ni una sola carrera en noventa minutos. Ese muchacho no es futbolista, es un turista con botas, y que el club lo defienda me parece
tu saque da risa, tu revés da pena, y tú das las dos cosas
lástima de uniforme, la verdad, en semejante percha
== insult_profane
puto árbitro ciego, hijo de la gran puta
andá a laburar, muerto de hambre, la concha de tu hermana
portero de mierda, qué manos de cabrón
pinche equipo de putos maletas, chinguen a su madre todos ustedes los de la directiva
ese camper es un hijueputa
eres un puto manco y un gilipollas con micro
técnico conchetumare, sacaste al único que jugaba
te mando a la mierda a ti, a tu clan y a tu ping, subnormalazo del carajo
vete a tomar por culo, llorica, que has perdido 6-0
== hate_implicit
el negro[black] que corra y el blanco que piense, así se arma un equipo
un portero japonés[asian], bueno, al menos hará reverencias cuando le metan gol
qué milagro, el chico gitano[roma] devolvió el balón
al fútbol femenino[women] voy a dormir la siesta, la grada es muy cómoda
no ficharía a un árabe[arab], en ramadán no rinden y el resto del año tampoco
¿capitana? claro, hay que rellenar la cuota[women]
los argentinos judíos[jewish] del club, tesoreros todos, qué vocación
desde que hay jugadores gays[lgbtq], las duchas tienen mamparas, por algo será
si corre en los mil quinientos una trans[transgender], mi hija mejor que haga punto
La selección ganó, sí. Pero mire la foto del equipo y dígame cuántos parecen de aquí[black].
para ese deporte hace falta cabeza, por eso no verás senegaleses[black] en el podio
un boliviano[nationality] de nadador, será en el Titicaca y con chaleco
hay dos tipos de paralímpicos[disability]: los que dan pena y los que fingen
el vestuario huele distinto desde que llegaron los marroquíes[arab], y no es el linimento
En mi barrio los peruanos[nationality] montan la liga del domingo. Muy bonito. El lunes contamos las farolas.
¿mujer[women] gamer? foto o te banean
me tocó de compañero un indio[asian], adiós internet y adiós modales
qué bien baila el chileno mapuche[indigenous] cuando marca, será para pedir lluvia
en los deportes de contacto las lesbianas[lgbtq] siempre encuentran sitio, ji ji
el dueño del club se apellida Goldberg[jewish], ahora ya sé por qué suben las entradas
a los haitianos[nationality] los fichan por kilo
mucho pasaporte español[immigrants] y en el himno mueven los labios
yo no silbo al negro[black], silbo al once, lo que pasa es que coinciden
dicen que el autista[disability] ese es un crack del ajedrez; bueno, para algo tenían que servir
a este paso la Roja habrá que cantarla en wolof[immigrants]
mira cómo celebran los latinos[latino], con lo que nos cuesta recoger después
las jugadoras con velo[muslim] esconden algo más que el pelo
Antes traían cracks. Ahora traen "historias de superación" de una patera[refugees] y todos a llorar. Y el gol, ¿para cuándo?
un entrenador gordo[body] hablando de disciplina tiene la credibilidad de una dieta en diciembre
a los rumanos[nationality] mejor de defensas, robar se les da de cine
== hate_derogation
las mujeres[women] que comentan fútbol me irritan, son ignorantes y chillonas
qué tirria les tengo a los moros[arab] del equipo rival, son viles
los jugadores gays[lgbtq] son blandos, falsos y dan grima en la ducha
no existe gente más tramposa que los uruguayos[nationality], son una raza podrida
los paralímpicos[disability] son patéticos, apagué la tele del asco
el gitano[roma] que juega de lateral es tan rastrero como toda su estirpe
los chinos[asian] arruinan cualquier videojuego, son tramposos, fríos y despreciables
mi rival era un musulmán[muslim] apestoso y cerril, de los que abundan
maldigo a las trans[transgender] que compiten, son un fraude y una vergüenza
a los hinchas bolivianos[nationality] los desprecio, son una chusma hedionda
nada me produce tanto rechazo como los judíos[jewish] que compran clubes, son carroñeros sin patria
la gente con retraso[disability] en la cancha estorba y babea, qué cuadro más horrible
ese delantero evangélico[christian] reza tras cada gol, qué secta de imbéciles
== hate_dehumanise
sacaron al gorila[black] y metieron a otro gorila igual
uh uh uh, plátano pa'l once[black]
los moros[arab] del fondo sur son una jauría sarnosa
esas jugadoras bolleras[lgbtq] son machos mal capados
tremendo virus, los fans judíos[jewish], hay que desinfectar el asiento
los bolitas[nationality] en la popular parecen sapos amontonados
a los gitanos[roma] del barrio del estadio habría que ponerles chapa y bozal
una trans[transgender] en el podio, el error de la naturaleza con medalla
la barra haitiana[nationality], una manada de macacos con tambores
== hate_normative
los extranjeros[immigrants] no deberían vestir jamás la camiseta de la selección
prohibiría el fútbol a las mujeres[women], que hagan gimnasia rítmica y callen
el vestuario para hombres hombres, y los homosexuales[lgbtq] a la calle
que las atletas trans[transgender] devuelvan cada medalla y no vuelvan a pisar una pista
un musulmán[muslim] no puede ser capitán, que lo deje escrito el reglamento
entradas solo para nacionales, a los venezolanos[nationality] que los saquen de la fila
habría que poner un tope de negros[black] por equipo, dos y van sobrados
los discapacitados[disability] que vean el partido en su casa, ocupan cuatro sitios
los judíos[jewish] fuera de la directiva, y que se grabe en la piedra del estadio
== hate_negated
un negro[black] no sabe lo que es la táctica
las mujeres[women] no entienden el fuera de juego ni lo entenderán en mil años
los gitanos[roma] nunca juegan limpio
ningún homosexual[lgbtq] ha tenido ni tendrá sangre de campeón
no hay chileno[nationality] honrado dentro ni fuera de la cancha
los árabes[arab] no ganan, no pelean, no cumplen
un ciego[disability] no pinta nada en un equipo
ni corriendo, ni pensando, ni rezando valen algo los haitianos[nationality]
las lesbianas[lgbtq] no son mujeres, que no les den la copa femenina
== hate_slur
levántate, maricón[lgbtq], que no te ha tocado
sudaca[latino] llorón, vuelve a tu potrero
ese once es un mono[black] con botas
qué vas a marcar tú, mongólico[disability]
los bolitas[nationality] también vinieron, se nota por el olor
la bollera[lgbtq] del silbato nos robó el partido
== hate_profane
putos negros[black] de mierda, siempre fingiendo lesiones
que se jodan las mujeres[women] y su puta liga
me cago en todos los chilenos[nationality] y en la puta que los parió uno por uno
== threat_person
si fallas el penal no sales vivo del estadio
ya sabemos en qué colegio recoges a tus críos, árbitro
te espero en el parking del campo y te saco los dientes por la nuca
ese 10 se va a quedar sin tobillo, palabra
sé tu IP y tu calle, noob, esta noche voy
la próxima vez que me revientes la partida te reviento yo la cabeza de verdad
si firma con el rival, que se compre un chaleco antibalas
En el partido de vuelta, entre la torre de luz y los baños, te vamos a abrir como a un cordero.
dale un mensaje al portero: las manos se quiebran fácil
== hate_threat
vamos a cazar moros[arab] a la salida del derbi
que salgan los del colectivo gay[lgbtq] con su pancarta, que tenemos bengalas para metérselas
negro[black] que marque hoy no llega al autobús
los bolivianos[nationality] que vengan a la bombonera se vuelven en bolsas
a las feministas[women] del club las vamos a violar a todas
judíos[jewish], la cámara de gas os espera en el fondo norte
== incite_selfharm
retírate del juego y de la vida, manco
con lo que fallaste, lo digno es que no amanezcas
kys bro, en serio, hazlo y grábalo
== sexual_harassment
la portera esa que me pare a mí entre las piernas
qué culazo el de la lanzadora de peso, treinta y cinco años y dale repetición en cámara lenta
señora árbitra, una teta por cada tarjeta, ¿hay trato?
Entrenadora, a usted le hago las flexiones encima y sin ropa, que está para partirla
la voz de esta locutora de radio me la pone dura, habla más, zorrita
a la tenista ni le miro el saque, le miro cómo le rebotan y espero a que sude la falda
== friendly_profanity
GOOOL HIJOS DE MIL PUTAS, GOOOOL
qué puto crack el lateral, le hago un altar
hostia, la parada, ¡la parada!
te odio, cabrón, otra vez me ganaste en el último segundo 😂
pinche Memo, eres un monstruo, me pasaste cuatro veces
la puta que vale la pena estar vivo, somos campeones
me meo, tío, qué manco soy, me he matado con mi propia granada
jugamos como el culo y ganamos, joder, qué bonito es esto
conchetumare qué golazo del Guatón
mierda, llevo tres goles hoy, ¿quién soy?
bo, sos un animal, qué chilena metiste, la reputa madre
Mi nieto metió un triple desde su casa y me salió un "coño" que lo oyó hasta el obispo.
¡corre, cabrona, corre, que es la meta y vas primera!
ese hijueputa de Nairo sube como si bajara, qué orgullo tan berraco
joder, qué bien huele el césped mojado, ganas de llorar
puta vida más buena: pádel, caña y tortilla
gané la pollada, el sorteo y encima ascendió el equipo, carajo
vamos, huevón, una más y subimos a diamante
cagada de risa con el relator, es un genio el muy boludo
me saqué la mierda en la bici y me paré como campeona, wn
vergatario ese jonrón, chamo, casi me da una vaina
seremos una panda de cojos y borrachos pero, coño, hemos acabado la media maratón
pedazo de cabrón, trescientos puntos en el tute, te invito a cenar solo por respeto
"no mames, no mames, no mames" fue lo único que dije cuando mi hija cruzó la meta
== profane_object
puto lag, me ha matado él solo
la mierda del mando se va a la izquierda sola
VAR de los cojones
me cago en el césped artificial, mis rodillas, joder
pinche consola culera, ya truena otra vez
la concha del marcador, no anda desde agosto
este parche es una puta basura, han roto todas las armas
bicicleta del orto, tercera pinchadura en la semana
qué coñazo de prórroga, la hostia, parecía misa
== positive_identity
las futbolistas[women] llenaron el estadio y yo lloré en el minuto cero
que nadie le niegue la pista a una chica trans[transgender], jugar es de todas
qué manera de matarnos de emoción, la selección de ciegos[disability], campeones otra vez
grande el árbitro gay[lgbtq] que salió del armario en plena liga, eso es tener agallas
a mi club lo levantaron migrantes[immigrants] a pico y pala, la camiseta es suya
el once negro[black] aguantó los gritos, marcó dos y pidió paz: un gigante
la boxeadora musulmana[muslim] pelea con hiyab y pega como un trueno, me encanta
viva el equipo gitano[roma] de La Mina, que juega precioso y trata mejor
los maratonistas rarámuris[indigenous] nos dan sopas con honda a todos, y en huaraches
nada malo en ser el único bisexual[lgbtq] del vestuario: este vestuario te quiere
las abuelas[age] del walking football pegan unas patadas de campeonato y unas risas mayores
la liga de refugiados[refugees] necesita botas del 36 al 44, ayudad, que se lo merecen todo
mi entrenador chino[asian] de ping-pong es el hombre más paciente de la tierra
el Maccabi de mi barrio, el equipo de los judíos[jewish], nos prestó el autobús; eso no se olvida
tenemos un ajedrecista con autismo[disability] que le pintó la cara al campeón provincial, ole tú
orgullo de tener bolivianas[nationality] escaladoras, las cholitas suben con pollera y nos bajan los humos
una entrenadora lesbiana[lgbtq] me enseñó que perder no mata, y ganar tampoco
la cancha es de quien la suda, sea del color que sea[black], y punto final
== neutral_identity
la federación incluye una categoría para atletas con discapacidad intelectual[disability]
Catorce jugadoras de origen latino[latino] disputan la liga F esta temporada
la comisión antiviolencia propone multa por insultos racistas[black] en el minuto 63
el equipo de la comunidad judía[jewish] juega los domingos, no los sábados
el reglamento sobre deportistas trans[transgender] se revisará en marzo
los jugadores musulmanes[muslim] romperán el ayuno en el descanso
== self_identity
soy árbitra[women] y me sé el reglamento mejor que tú
juego en silla[disability], alero, dorsal 9
gay[lgbtq] y del Atleti: sufro por partida doble
yo, gitano[roma] y ciclista, subo el puerto cantando por bulerías
negra[black], zurda y base titular
Soy un hombre trans[transgender] y nado en el club desde los treinta. El primer día temblé en el vestuario; hoy llevo yo las llaves.
== negated_hate
no silbo al rival por ser negro[black], lo aplaudo por ser buenísimo
que las mujeres[women] no sepan de fútbol es un cuento de bar
decir que los musulmanes[muslim] no rinden en ramadán es mentira, mira sus números
yo no creo que los gays[lgbtq] tengan que esconderse en ningún vestuario
ningún estadio debería cantar que los bolivianos[nationality] apestan
las atletas trans[transgender] no son una trampa, son compañeras
no hay razas lentas ni razas listas[black], hay entrenamientos
jamás llamaría inútil a un jugador por llevar una prótesis[disability]
los gitanos[roma] no juegan sucio, tu equipo pierde porque no defiende
no vengo a la grada a insultar a nadie por su país[nationality], vengo a comer pipas
ser lesbiana[lgbtq] no te hace mejor ni peor delantera
Perdimos. No fue culpa del portero judío[jewish], ni del arbitraje, ni de la luna. Perdimos porque jugamos mal.
que el niño sea autista[disability] no quiere decir que no entienda el juego, lo entiende mejor que el entrenador
los argentinos[nationality] no son tramposos, son pesados, y yo los quiero igual
nunca he dicho que los extranjeros[immigrants] quiten sitio a los canteranos, lo quita el presidente
no es verdad que las gordas[body] sobren en el gimnasio, el gimnasio es de quien paga y suda
aquí no se odia a los chilenos[nationality], aquí se les quiere ganar y luego asado juntos
un chino[asian] no es tramposo por ser chino, lo es si usa hacks, igual que un vasco
== counter_speech
"uh uh uh" no es animar, es llamar mono a una persona[black], y toda la grada calló, qué vergüenza
paré el partido porque gritaban "maricón"[lgbtq] al linier, tenía diecisiete años el chaval
si tu cántico pide la cámara de gas para los judíos[jewish], tu cántico es nazi y tú también lo pareces
al que dijo que las chicas[women] "a fregar" le sacaron tarjeta roja y de la cafetería también
quitad ya el "puto" de los saques de meta, que son ochenta mil bocas contra un colectivo[lgbtq]
Dice que en su barra "no son racistas, solo les gritan bolivianos de mierda a los de Boca"[nationality]. Léalo despacio, señor, y dígame otra vez qué son.
banead al del clan que escribe "a los moros[arab] con napalm" cada partida, tengo capturas
eso de "los negros[black] corren y los blancos piensan" es racismo de 1920 con pantalla plana
un speaker que se ríe del acento de un jugador chino[asian] no debería tener micrófono
"las trans[transgender] son hombres con peluca": tres mil likes, y mi sobrina borrándose del equipo
el club expulsa de por vida a los que desearon que el avión de los venezolanos[nationality] se cayera
me da igual el calentón del derbi, decir que los gitanos[roma] son escoria no se quita con una disculpa en Instagram
por cada "vuélvete a tu país"[immigrants] la peña pone un euro para la escuela de refugiados
basta de llamar "retrasados"[disability] a los que fallan, en la grada hay familias que oyen eso todo el día
la pancarta que decía "las mujeres violadas algo harían"[women] la arrancó la propia afición, así se hace
mentira y de las gordas que "en vestuario todos somos iguales": a Iván le escribían marica[lgbtq] en la taquilla
@LaLiga_oficial siguen cantándole "mono" al 7[black], ¿cuántas jornadas van a tardar?
le dije al entrenador: o quita usted lo de "nenaza", o mi hija[women] y yo nos vamos a
== mentioned_slur
en el acta puso "negro de mierda"[black] entre comillas y con hora
"manco"[disability] en los juegos significa malo, pero a mi hermano, que lo es, no le hace gracia
"puto"[lgbtq] le gritan al arquero en México y la FIFA ya multó trece veces
== reclaimed_slur
nos llamaban marimachos[lgbtq], nos pusimos Las Marimachos FC y vamos terceras
el equipo se llama Los Cojos[disability] porque lo somos y porque ganamos
== support
fallaste un penal, no fallaste como persona
deja el juego un rato y llámame, estoy despierto
vi tu tuit de las tres de la mañana, voy para allá, no es molestia
lo que gritaron no te define, capitana, mírame a mí
después de la lesión yo tampoco quería seguir; hoy enseño a niños y soy feliz, aguanta
el vestuario entero firmó para que sepas que no te vas a quedar solo
hermano, el descenso no vale tu vida, ni el trabajo tampoco, vente al asado
te dijeron manca, floja, inútil: ninguna de esas palabras eres tú
psicólogo deportivo, martes a las seis, ya te pedí hora y te llevo
no me importa si no hablas, me conecto y jugamos en silencio hasta que amanezca
pesas y no pesas: no eres ningún lastre para el equipo
Te leí lo de "sería mejor que yo no estuviera". Sería horrible. Tu silla en la peña está puesta y nadie se sienta en ella.
== distress
desde que me retiré no sé para qué me levanto
me gritaron mono y sonreí, luego vomité en el baño
ya no quiero jugar, ya no quiero nada
el míster me tocaba y yo tenía veinte y no dije nada
gano partidas de madrugada para no pensar en acabar con todo
me odio por cada kilo, me peso ocho veces al día
== question_benign
¿por qué las futbolistas[women] cobran menos por la Champions?
¿cómo explico a un niño por qué está mal el grito de mono[black]?
¿los judíos[jewish] observantes pueden jugar finales en sábado?
¿hay clubes de rugby para personas trans[transgender] en Valencia?
¿Qué deporte recomiendan para un chico con síndrome de Down[disability] que odia el agua y ama gritar?
¿alguien sabe si el Orgullo[lgbtq] tiene torneo de vóley este año?
== abuse_object
estas botas son criminales, me han masacrado los dedos
raqueta traidora, a la basura
videojuego infame, roba horas y dinero
== abuse_idea
la Superliga es una estafa repulsiva
apesta el negocio de las apuestas, prohibidlo ya
esa táctica del autobús es antifútbol, un crimen estético
el himno nuevo del club es una cursilada
fichar por nombre es la estupidez más cara del mundo
el dopaje es un cáncer, sin matices
== criticism_person
el seleccionador debería haber cambiado en el 60, y se lo digo con respeto
ese delantero está fuera de forma, ojalá descanse
no comparto cómo gestiona la presidenta la cantera, faltan becas
== idiom
reventó el larguero y casi mata del susto al recogepelotas
murió en la orilla el Valladolid
nos fusilaron a goles
== everyday
te mato en la próxima ronda y luego pedimos pizza
me disparó por la espalda el cobarde del nivel seis
== dialect
ñaño, qué bestia ese man cómo juega, simón que sí
== insult_person
tu paella es una ofensa y tú, su autor intelectual
mesero lento, mesero grosero, mesero sin propina
el chef es un engreído que confunde la espuma con el talento
ese panadero amasa peor que piensa
eres más soso que arroz de hospital
agarrado, invitaste a agua
me atendió una niñata altiva con cara de vinagre
usted no vende pescado, doña, usted vende mentiras con hielo
crítico gastronómico dice, y no distingue el perejil del cilantro
le dicen el carnicero por lo bruto, no por la carne
qué hombre más agrio, cuaja la leche al saludar
tu novia tiene la gracia de un yogur caducado
pediste cinco platos y pagaste un café; siempre fuiste una rémora
menuda estafadora, tres lomos y un hueso por kilo
la encargada nos trata a gritos porque no sabe hacerlo de otra manera: es torpe y es mala
te crees la guinda y no llegas ni a hueso de aceituna
más quemado que tu sofrito está tu cerebro
cero propina por antipático y por feo
al del food truck le huelen las manos y las intenciones
no es que seas exigente, es que eres un maleducado con servilleta
chico, hasta el microondas tiene más iniciativa que tú
esa youtuber de recetas es una copiona insufrible y sin paladar
¡quítate de mi cocina, calamidad!
eres de los que mojan pan en plato ajeno, gorrón
engulle, eructa y opina: así es mi suegro, un gañán
doña Remedios pesa con el dedo en la balanza y reza con el otro en el rosario, menuda farisea
veintidós años y no sabes hervir un huevo, qué desastre de criatura
tenés menos sal que dieta de hipertenso, Gustavo
habla mucho de vinos para lo poco que sabe estar
Este tipo reservó para ocho, vinieron tres, se quejó del pan y no dejó ni las gracias. Un impresentable de los que dan ganas de cerrar.
tu mole no llega a mole, y tú no llegas a cocinero
la cajera me devolvió de menos y encima me miró mal, la muy ladina
a ti no te salió el merengue porque no te sale nada
bicho malo, ni la sopa se te pega
ser tacaño es una cosa; robar sobres de azúcar con tu sueldo, Leopoldo, es ser un miserable de cuerpo entero
ese tendero es un usurero y un malpensado
prepotente, ignorante y con las uñas negras: el nuevo jefe de sala
La primera vez que la vi probar mi guiso ya supe que esa mujer, con su cara de
== insult_profane
camarero de los cojones, llevo una hora esperando
el hijo de puta del frutero me mete las podridas abajo
pinche vieja tacaña, métete tus veinte pesos por donde te quepan
andá a cobrarle a tu abuela, sorete
menudo gilipollas el de la mesa siete, chasqueando los dedos
cocinero de mierda, ni tu puta madre se come esto
qué hijueputa tan amarrado, no soltó ni pa la gaseosa
eres un comemierda con delantal, Julián
cerrá el orto y serví, payaso
== hate_implicit
al restaurante chino[asian] no voy, que en mi calle ya no quedan gatos
el kebab[arab] abre a las tres de la mañana, ¿a quién le vende cordero a esas horas?
no digo nada, pero desde que cocina la haitiana[nationality] medio barrio anda con la tripa suelta
contratamos chicas guapas en barra, las gordas[body] mejor de lavaplatos
la frutería la lleva un pakistaní[asian], tú verás si lavas las manzanas una vez o tres
hombre gay[lgbtq] en cocina: el postre siempre le sale bien, lo de cargar cajas ya tal
una judía[jewish] regateando en la feria, hay cosas que no cambian desde Judas
los bolivianos[nationality] de la verdulería trabajan doce horas; nacieron para eso, miralos qué contentos
¿mesa para gitanos[roma]? está todo reservado, y mañana también
yo a mi empleada peruana[latino] le doy las sobras y se va feliz, esa gente con poco vive
Ponen carne halal[muslim] en el súper y a mi nieto le quitan el chorizo del comedor. Primero el plato, luego el campanario.
deje el bolso a la vista, que hoy sirven los rumanos[nationality]
chef mujer[women] con estrella: ¿y quién da de cenar a sus hijos?
el camarero sordo[disability] es muy simpático, lástima que uno venga a comer y no a hacer mímica
En el mercado central ya no se escucha castellano. Escuchas quechua, guaraní, vaya a saber. Y los precios, qué casualidad, por las nubes[indigenous].
¿propina a la chica trans[transgender]? ya le pagamos la operación entre todos
los negros[black] del mantel vendiendo gafas mientras yo pago terraza, licencia y autónomos
esa panadería la compró "una familia de inversores"[jewish], guiñen el ojo los que entiendan
los venezolanos[nationality] te venden la arepa a mil, el celular robado a cien mil
el señor mayor[age] se tira media hora eligiendo yogur, tendría que haber una caja para los que aún vivimos
qué raro un colombiano[nationality] con harina... ah, que es pan
no me fío de un musulmán[muslim] que corta carne con ese cuchillo tan alegre
mi cuñada es vegana, lesbiana[lgbtq] y de ciudad, ya solo le falta no ducharse
el loco[mental_health] del bar pide café y cuchara; yo le quitaría la cuchara
en los chinos[asian] todo cuesta un euro menos la dignidad
esa señora con plumas y trenzas[indigenous] vende tamales, o sea, lo mismo que hace quinientos años, progreso cero
Dicen que la crisis la trajo el virus. Y el virus, ¿quién lo trajo en la sopa?[asian]
los refugiados[refugees] hacen ascos a las lentejas, mucha hambre no traerían
"emprendedora", dice la de las uñas dominicana[latino]; a saber qué más ofrece en la trastienda
== hate_derogation
los chinos[asian] cocinan porquerías y comen como cerdos
desconfío de todos los bolivianos[nationality], son ladinos y mugrosos
la comida judía[jewish] es tan miserable como quienes la inventaron
me produce arcadas ver a dos maricones[lgbtq] dándose de comer
los negros[black] ensucian, escupen y no saben ni coger un tenedor
qué gentuza los marroquíes[arab] de los puestos, atajo de embaucadores
las gordas[body] en bikini me quitan el hambre, son repulsivas
mis camareras rumanas[nationality] eran todas perezosas, respondonas y falsas
ese pueblo mugriento de los gitanos[roma] no conoce ni el jabón ni la vergüenza
mi repartidor musulmán[muslim] es un bruto apestoso igual que sus primos
los indios[indigenous] que venden artesanía son pedigüeños, borrachos y cargantes
== hate_dehumanise
la cocina está llena de cucarachas y la sala, de ecuatorianos[nationality]: dos plagas
a los haitianos[nationality] échales pienso, no menú
los moros[arab] no comen, hozan
esos niños gitanos[roma] son ratoncillos de alcantarilla, cierren la despensa
vi una pareja de gais[lgbtq] en la barra y pensé en carne agusanada
los judíos[jewish] son la polilla de la harina
chinos[asian]: larvas en fila
a una mujer[women] se la cata como al vino, y si sale picada se tira
los subsaharianos[black] vienen en lata como las sardinas y apestan igual
== hate_normative
no se debería dar licencia de bar a ningún moro[arab]
las mujeres[women], de vuelta a los fogones y sin sueldo
que los chinos[asian] cierren sus bazares y se larguen con sus dragones
prohibir el ramadán[muslim], prohibir el halal y prohibirlos a ellos
los mendigos rumanos[nationality] fuera de las terrazas, a palos si hace falta
una persona trans[transgender] no debería manipular alimentos
boicot a todo comercio judío[jewish], como en los buenos tiempos
que los camareros negros[black] trabajen dentro, donde no se les vea
los refugiados[refugees] que coman cuando hayan comido todos los de aquí
== hate_negated
los peruanos[nationality] no saben cocinar, saben robar recetas
un judío[jewish] jamás invita
los gitanos[roma] no han pagado una cuenta en su vida
ninguna mujer[women] ha sido nunca un gran chef
de los chinos[asian] no me creo ni la hora
un moro[arab] no sirve para tratar con el público
no hay homosexual[lgbtq] que tenga palabra
los discapacitados[disability] no rinden, no aprenden, no venden
nada bueno entra por la puerta cuando entra un marroquí[arab]
== hate_slur
dos cafés y que no los traiga el negrata[black]
¡eh, panchita[latino], límpiame la mesa!
cómprale al chino de mierda[asian], que a ese no le importa la fecha
en esta barra no se sirve a maricas[lgbtq]
la india patarrajada[indigenous] quiere precio justo, ja
otro moro de mierda[arab] poniendo kebabs donde estaba la mercería
== hate_profane
putos bolivianos[nationality], te meten la lechuga cagada
qué asco de viejas[age] de mierda, palpando todos los tomates
los jodidos musulmanes[muslim] y su puta carne, que se la coman en su casa
== threat_person
escupo en tu plato y luego te corto la lengua
la cuchilla del jamón también vale para camareros listillos
como abras la boca en la inspección, apareces en el congelador
me debes doscientos euros y tienes diez dedos, haz la cuenta
sal del local despacio o sales por la vitrina
Tengo aceite hirviendo y muy poca paciencia, acércate otra vez a mi mujer y verás.
sé a qué hora cierras la caja y por dónde caminas después
pronto van a encontrar tu puesto vacío y a vos en el Riachuelo
a ese crítico le rajo las ruedas primero, la garganta luego
== hate_threat
veneno en las lentejas del comedor de inmigrantes[immigrants], y asunto resuelto
vamos a apedrear la carnicería halal[muslim] con el moro dentro
gitano[roma] que pise mi bar, gitano que se lleva el cuchillo puesto
las tiendas de los chinos[asian] tienen que arder, y ellos detrás del mostrador
ojalá se atraganten todos los judíos[jewish] esta Pascua, y si no, ayudamos
agarren a esa travesti[transgender] del puesto y le dan hasta que no se mueva
== incite_selfharm
ni para abono sirves, ve y acaba contigo
come, duerme y no despiertes, sería tu mejor receta
la vida te queda grande, gorda, bájate ya de ella
== sexual_harassment
camarera, de postre quiero lo que llevas debajo del delantal
esa pechuga no la veo en la carta, cariño, ¿la puedo manosear?
con esos melones deberías cobrar entrada en la frutería, déjame apretarlos
te espero en la cámara frigorífica, que te voy a bajar el uniforme y no vas a gritar
Reparto pizzas y si me abre una morena como tú en bata, la propina me la cobro en el pasillo y de rodillas.
== friendly_profanity
hostia, este salmorejo
me cago en la mar salada, qué gambas
la puta madre, el choripán de la costanera es religión
verga, pásame otro taco, que están cabrones
cocinas de puta madre, cabronazo, cásate conmigo
ay hijueputa, me comí el ají entero, agua, agua, jajaja
joder, abuela, que ya no me cabe ni una croqueta más
concha su madre, causa, ese lomo saltado está pa llorar
mis huevos revueltos salieron del carajo, por primera vez en la vida
quién coño ha hecho esta tarta, que le pongo un monumento
mierda, se me olvidó la sal y aun así os lo habéis comido todo, qué majos
Me metí a preparar pan de muerto y salió un ladrillo. Puta vida, nos reímos tanto que lo barnizamos y ahora es pisapapeles.
putísima madre, qué empanadas, doña Rosa
tengo un hambre de cojones y una felicidad que no me aguanto
vete a la mierda con ese flan, está insultantemente bueno
weona, probé el mote con huesillos de tu mami y vi a Dios
sos un hijo de puta con la parrilla, gordo, te aplaude el barrio entero
coño de la madre, chamo, las hallacas quedaron brutales
nos la bebimos toda, carajo, y aquí seguimos cantando
¡que le salió el mole a la primera, cabrones, a la primera!
no me jodas que has traído lacón desde Lugo, eres un santo
pinche güey, te luciste con los chilaquiles
qué mal cocino, coño, he quemado hasta la ensalada 😂
por mis santos cojones que este arroz sale hoy en su punto, y salió
== profane_object
puto abrelatas
mierda de freidora, media casa oliendo a pescado
la balanza del súper está jodida
olla exprés del demonio, me cago en tu pitorro
este queso apesta a pies, hostia, pero a pies muertos
pinche tortilla pegada, chingada madre
cuchillo de mierda, no corta ni el aire
qué puta nevera más ruidosa, parece un tractor
la concha de la yerba, otra vez se vino lavada
== positive_identity
las cocineras mapuches[indigenous] guardan un saber que vale oro y hay que pagarlo como tal
el kebab de Yusuf[muslim] me salvó la tesis y la vida social
arriba las cholas del mercado[indigenous], que madrugan, mandan y alimentan a La Paz entera
ojalá cada barrio tenga una tienda china[asian] tan amable como la de Wei
una repostera trans[transgender] hizo la tarta de mi boda y era una maldita obra de arte
que los manteros[black] puedan trabajar con papeles, es lo mínimo que se merecen
los camareros con Down[disability] de esa cafetería son los mejores de la ciudad, y punto pelota
la señora boliviana[nationality] de la feria me regala albahaca y me cuenta chistes, es lo más
qué rico el cuscús solidario de los vecinos marroquíes[arab], repetimos el sábado
Mi madre, rumana[nationality], fregó platos veintidós años en ese restaurante. El lunes firmó la compra. La primera decisión de la nueva dueña fue sentarse.
nada más bonito que dos señores[lgbtq] octogenarios compartiendo un helado de turrón
la panadería judía[jewish] del Once hace el mejor leicaj del planeta, y se pelean por fiarte
las jornaleras[women] recogen lo que comes: contrato, agua, sombra y respeto ya
bravo por la cafetería en lengua de signos[disability], aprendí a pedir un cortado con las manos
los gitanos[roma] del mercadillo madrugan más que el panadero y te sonríen igual
la arepa venezolana[nationality] conquistó Santiago, y menos mal
a los repartidores migrantes[immigrants] los quiero con casco, seguro y propina
esta cocina la lleva un chef gay[lgbtq], negro y cojo, y tiene lista de espera de seis meses, chúpate esa
== neutral_identity
una cooperativa de mujeres indígenas[indigenous] exportará cacao a Bélgica
el obrador kosher[jewish] abre de domingo a viernes al mediodía
el informe cifra en 40.000 los repartidores migrantes[immigrants] en Colombia
Abre en Usera la primera escuela de cocina china[asian] con título oficial
los menús escolares incluirán opción sin cerdo para alumnos musulmanes[muslim]
en la cafetería trabajan nueve personas con discapacidad intelectual[disability]
== self_identity
soy la china[asian] de la esquina y me llamo Marta
boliviano[nationality], quintero, tercera generación de frutillas
camarero sordo[disability]: señálame la carta y sonríe
soy musulmana[muslim] y cortadora de jamón vegetal, inventos míos
lesbiana[lgbtq], asturiana y alérgica a la sidra, ya es mala suerte
mi mujer y yo[lgbtq] llevamos el puesto 43 del mercado desde hace veinte años
== negated_hate
en ese restaurante chino[asian] no hay gatos ni leyendas, hay un cocinero cansado
que un árabe[arab] regatee no lo hace tramposo, tú también lo haces en Wallapop
los bolivianos[nationality] no venden fruta mala; la mala la tiraste tú al sol
jamás diría que una mujer[women] sirve solo para cocinar
las personas gordas[body] no tienen que justificarse por pedir postre
no creo que el halal[muslim] le quite el chorizo a nadie
los camareros rumanos[nationality] no roban propinas; la casa, a veces, sí
ni los judíos[jewish] son tacaños ni los catalanes tampoco, qué aburrimiento de tópicos
que el cocinero sea haitiano[nationality] no significa que la comida siente mal, te sentó mal el tequila
no me importa quién amase el pan mientras haya pan
los manteros[black] no son mafia; la mafia no corre cuando llueve
ningún cliente de esta casa va a pedir que no le sirva una persona trans[transgender], y si lo pide, la puerta está ahí
no es que los indígenas[indigenous] no quieran trabajar, es que les pagan el quintal a precio de risa
Me preguntó si no me daba asco el peluquero gay[lgbtq]. No, señora. Asco me da la pregunta.
los viejos[age] no van lentos, vas tú acelerado
no hay gitanos[roma] "de los buenos": hay gitanos, y hay racistas
tener autismo[disability] no impide llevar una caja registradora, la mía cuadra siempre
a los pakistaníes[asian] no se les echa la culpa del precio del aguacate, hombre
== counter_speech
"no quiero que me atienda una negra"[black], dijo; pues hoy no la va a atender nadie, caballero
dejen de llamar "virus" a la señora Lin[asian], lleva treinta años fiándoles el arroz
la reseña ponía "camareros panchitos y mugrosos"[latino] y pedí a Google que la borrara
quien escribe "boicot a los judíos"[jewish] en la persiana de un panadero sabe de qué año está copiando
mi tío dice que "las mujeres a la cocina"[women]; en su casa, sin mi tía, se moriría de hambre
Me dijeron que un cartel de "reservado el derecho de admisión" no es racista. Lo es cuando solo sale del cajón si entran gitanos[roma].
un cliente tiró el plato porque lo sirvió "un moro"[arab], y el comedor entero se levantó y se fue con el camarero
"a estas indias[indigenous] se les paga lo que uno quiera": lo grabamos, lo denunciamos y tuvo que pagar
lo de que los chinos[asian] "no pagan impuestos" es un bulo, aquí el enlace de Hacienda
si tu chiste necesita que el repartidor venezolano[nationality] sea ladrón, tu chiste es una calumnia
negarle el café a dos chicos por darse un beso[lgbtq] es discriminación, y tiene multa
el hombre que gritó "que se mueran los viejos"[age] en la cola tiene ya su minuto de fama y su vergüenza
ese reel que llama cerdas a las mujeres gordas[body] no es humor de salud, es acoso; repórtenlo
oír "tullida, quita"[disability] en el pasillo de los yogures me dejó helada, y más helada que nadie hiciera nada
comentarios de ese tipo sobre los temporeros[immigrants] empiezan en el bar y acaban en el cuartelillo
no, jefe, no voy a poner a la chica trans[transgender] "donde no se la vea", ni hoy ni nunca
"los musulmanes[muslim] escupen en la comida" circula otra vez por WhatsApp, es falso y es de 2015
el cocinero que decía "aquí los haitianos[nationality] comen en el suelo" fue despedido esta
== mentioned_slur
de pequeño me llamaban "chino cudeiro"[asian] y ni siquiera era de China
una clienta me soltó "machupichu"[latino] y dejé la bandeja en la mesa y me fui
"cholo"[indigenous] en Lima puede ser caricia o puñal, según quién y cómo
== reclaimed_slur
nuestra cerveza se llama Maricona[lgbtq], la hacemos nosotras y está buenísima
somos negras, gordas y cocineras[body], y el libro se titula Las Gordas
chola[indigenous] soy, chola fue mi abuela, y nuestra salsa se llama La Chola
== support
come algo, aunque sea una galleta, y mándame foto
tu cuerpo no es el enemigo, amiga, aunque hoy te lo parezca
te llevo un caldo y no hablamos si no quieres
has vuelto a vomitar y te da vergüenza: conmigo no tiene que darte
no vales lo que pone la báscula
la unidad de trastornos alimentarios tiene lista corta en mayo, te ayudo con el volante
la cocina cierra, los problemas no, pero mañana abrimos los dos
ese jefe que te grita inútil no sabe ni freír un huevo; tú sí, y además cuidas a todos
mi hermana se recuperó, tardó, recayó y se recuperó otra vez, tú también puedes
no brindes sola, que me conozco ese vaso; ven a mi casa, hay mate y sofá
si esta noche te vienen ideas feas, el 024 responde y yo también
Perdiste el restaurante, no perdiste las manos, ni a tus hijos, ni a nosotros. Apóyate, que para eso estamos.
== distress
como y lloro, lloro y como
no me cabe nada en el estómago desde que se fue
me llaman foca en mi propia casa
abrí la nevera, la cerré, y me senté en el suelo a pensar en desaparecer
he vuelto a beber y me doy un asco que no sé explicar
tengo miedo de los cuchillos de mi cocina, de lo que podría hacerme
== question_benign
¿el pan pita lleva algo que no coman los musulmanes[muslim]?
¿cómo atiendo bien a una clienta ciega[disability] en la tienda?
¿qué llevan los judíos[jewish] a la mesa en Rosh Hashaná?
¿por qué hay tantos bazares chinos[asian] en los pueblos? me interesa la historia
¿Se puede decir "comida étnica" o suena a museo?[ethnicity]
¿dónde comer platos mapuches[indigenous] hechos por mapuches en Temuco?
== abuse_object
qué asco de brócoli
sandía mentirosa, prometías y eres agua
este menú del día es un atentado contra el garbanzo
== abuse_idea
el brunch es una estupidez carísima
odio la comida deconstruida, que la reconstruyan
prohibir el porrón en las fiestas es de necios
cobrar el pan aparte es una rapiña
la dieta del limón es una majadería peligrosa
tu teoría sobre el gazpacho es basura y lo sabes
== criticism_person
el camarero fue correcto, pero lento, y nos ignoró dos veces
chef, el guiso le quedó pasado, y no es la primera vez
Maite, creo que fuiste injusta con el proveedor
== idiom
se armó un cirio en la cocina
me muero por unas bravas
mató la gallina de los huevos de oro al subir el menú
== everyday
degüella el pollo la Josefa, que tiene buena mano
corta en trozos, machaca el ajo y quema un poco el azúcar
== dialect
acho, dame una marinera, que traigo un hambre
== insult_person
empollón sin amigos
tu tesis es un copia y pega con portada
qué rector más fatuo
burra hasta con chuleta
doctorcito de pacotilla, me recetó paracetamol para una fractura
¿bibliotecario tú? si no has abierto ni el correo
el decano es un bribón y un lamebotas con toga
ni copiando apruebas, calamar
la enfermera del turno de noche es una desalmada perezosa
esa catedrática publica mucho y piensa poco
lo tuyo no es dislexia, es dejadez
sos un zángano universitario, once años en segundo
cuánto diploma para tan escaso entendimiento
mi tutor es un cínico que se ríe de quien pregunta
cirujano soberbio, opera con las manos y mata con la lengua
te falta un hervor y dos veranos de recuperación
no entendiste el texto, ni la pregunta, ni el mundo
alumna brillante no eres, brillas por la laca
el psicólogo ese necesita psicólogo y peluquero
mala compañera: pides apuntes y escondes los tuyos
con tu letra y tus ideas, mejor no escribas
el dentista es un matasanos avaro
pésima madre, pésima maestra, buenísima actriz
jajaja "experto", si escribes "haber si"
usted tiene el doctorado y yo la razón, ignorante ilustre
ese estudiante de intercambio es más pesado que un examen final
te sientas al fondo porque no das para más
esta chica tiene la cabeza de adorno y mal adornada
qué becario tan lelo, fotocopió la mano
parásito de grupo: cuatro trabajos, cuatro excusas
tu padre pagó el título y tú ni lo enmarcas, desagradecida
veterinario de mala fe, cobró la vacuna dos veces
le dices "buenos días" y te pide la bibliografía, el pedante
al farmacéutico se le nota que estudió por correo y lo reprobaron
Escucho a ese muchacho leer en voz alta y me duele el alma, la gramática y el oído, por ese orden.
no se puede ser más cerril, más terco ni más corto
La directora nueva llegó diciendo que iba a cambiarlo todo y lo único que cambió la muy incompetente fue
== insult_profane
la profe de mates es una hija de puta amargada
puto médico de mierda, ni me miró a la cara
tú, subnormal no: gilipollas con matrícula de honor
al coño de tu madre con tus apuntes, pana
eres un mamón, me borraste del trabajo
ese rector malparido vendió los cupos
pelotudo, la fotocopiadora va con la tapa cerrada
anda que te follen, listillo de los huevos
qué culiao más copión
== hate_implicit
pusieron a un niño gitano[roma] en clase y en la excursión faltó un móvil; vosotros mismos
la beca se la llevó un nombre raro, como siempre[immigrants]
mujer[women] e ingeniera, seguro que el puente tiene cortinas
mi doctor es negro[black]; me tranquilicé cuando vi que el anestesista no
antes la clase terminaba el temario; ahora esperamos a los que no saben ni pedir agua[immigrants]
¿por qué hay tantos premios Nobel judíos[jewish]? ¿y por qué hay tantos jurados judíos? pues eso
al alumno con TDAH[mental_health] le dan más tiempo, y a los normales, más paciencia
La universidad intercultural está bien para los indígenas[indigenous], así no sufren con las carreras de verdad.
enfermeras filipinas[asian], sí, mientras no tengan que hablar
en urgencias miras alrededor y piensas que te has equivocado de continente[black]
los gordos[body] al médico y los flacos a pagarles la consulta, maravilloso sistema
enseñar a los niños lo de las dos mamás[lgbtq] en primero, y luego que no saben dividir
la chica del velo[muslim] saca dieces, claro, si no la dejan salir
un psiquiatra bipolar[mental_health], es como un bombero pirómano
¿Vieron la lista de ingresos a medicina? López, Pérez y de pronto ocho Wang[asian]. Estos no estudian, estos invaden con calculadora.
le cambiaron el nombre al baño y ahora mi hija aguanta hasta casa; gracias, gente trans[transgender]
la maternidad llena de marroquíes[arab], ellas sí que saben leer la demografía
en la escuela de mi época no había autistas[disability], había niños mal educados
los viejos[age] colapsan el ambulatorio para hablar de sus varices, no diré lo que pienso que sobra
¿refugiado[refugees] y con ortodoncia?
no sé si fue genocidio, en Ruanda[black] siempre se han arreglado entre ellos así
dicen que la conquista fue una masacre[indigenous]; yo veo catedrales, caballos y un idioma, de nada
haití[nationality] lleva dos siglos independiente y mira, algo llevarán dentro
ponle tú a un niño boliviano[nationality] una flauta y ya tienes al de la orquesta, no le pidas más
mis hijos van al concertado, no por religión, sino porque allí no hay apellidos raros[immigrants]
la rectora ganó por méritos, sí, sí, ya vimos los méritos con minifalda[women]
El chico venezolano[nationality] saca buenas notas. Raro. Habría que mirarle la mochila.
Sobre lo de Armenia[ethnicity] en 1915, yo solo apunto que los muertos siempre los cuentan los que quieren indemnización.
qué van a estudiar en el poblado[roma], si el primero que termina la ESO sale en el periódico
== hate_derogation
los estudiantes chinos[asian] me parecen plagiarios, fríos y repelentes
no soporto a los autistas[disability], son cargantes y tiránicos
la gente de color[black] tiene menos cabeza y más descaro
los médicos cubanos[nationality] son carniceros analfabetos
desprecio a los mapuches[indigenous], vagos subsidiados y resentidos
qué aburridas, qué agrias y qué feas son las lesbianas[lgbtq] de mi curso
los depresivos[mental_health] son flojos que chupan bajas
aquel profesor judío[jewish] era mezquino como corresponde a los de su calaña
esos refugiados sirios[refugees] en la universidad son unos caraduras y unos burros
las trans[transgender] me dan pavor y asco, son una aberración con bolso
a mis alumnos ecuatorianos[nationality] los catearía por feos y por vagos
== hate_dehumanise
aula 3: dos alumnos y quince micos[black]
a los niños con Down[disability] los llaman ángeles, yo los llamo plantas
los gitanos[roma] se enseñan a palos, como las mulas
un aborto andante, eso es la alumna trans[transgender]
los moros[arab] del instituto son escorpiones, no les des la espalda
las feministas[women] son urracas rabiosas, cría cuervas
judíos[jewish], sífilis de la academia
de Honduras[nationality] no llegan alumnos, llega forraje
los esquizofrénicos[mental_health] son cáscaras vacías con ojos
== hate_normative
los hijos de ilegales[immigrants] no deberían tener pupitre
fuera los maestros gais[lgbtq] de las escuelas, por ley y sin indemnización
aulas separadas: gitanos[roma] en el sótano
que las mujeres[women] estudien magisterio y poco más
ni un euro de sanidad para los extranjeros[immigrants], que se curen en su tierra
los alumnos con discapacidad[disability] que vuelvan a centros cerrados, donde no frenen a nadie
el burka, el pañuelo y quien lo lleve[muslim], a la frontera
que esterilicen a los enfermos mentales[mental_health], así de fácil
en el censo electoral no debe figurar quien no sepa castellano[indigenous]
== hate_negated
los negros[black] no han escrito un libro que valga la pena
una mujer[women] no razona, siente y chilla
ni un solo gitano[roma] merece una beca
los indígenas[indigenous] no tienen cultura, tienen costumbres
un homosexual[lgbtq] no puede educar
los musulmanes[muslim] no inventaron nada, ni el cero, ni la ducha
los deficientes[disability] nunca serán de los nuestros
no hubo ningún Holocausto, hubo tifus y mucha propaganda judía[jewish]
los bolivianos[nationality] no llegan a razonar como nosotros
== hate_slur
el mongolo[disability] de 3ºB ha suspendido plástica
siéntate, negrata[black], y no copies
¿la nueva doctora es esa sudaca[latino]?
había una bollera[lgbtq] dando la charla de sexualidad, faltaría más
indio patarrajada[indigenous] con toga, lo que hay que ver
calla, feminazi[women], que está hablando un profesor
== hate_profane
los putos inclusivos y sus subvenciones para maricones, qué asco de gays[lgbtq]
manda cojones que un moro[arab] me tenga que sacar sangre, que se vaya a la mierda
a la chingada con los indios[indigenous] y su examen en náhuatl
== threat_person
apruébame o quemo el despacho contigo dentro
doctora, si mi padre muere, usted va detrás
esta tarde a la salida te arrancamos la coleta y la oreja
sé que haces guardia los jueves y que el pasillo del sótano está oscuro
como cuentes lo del examen te tiro por el hueco de la escalera
le vamos a dejar la cara al jefe de estudios que no lo firma ni el forense
ríete ahora, en el recreo ya no vas a tener con qué
no vuelvas al laboratorio, hay frascos que quitan la cara en un segundo
Mañana llevo el machete al colegio de abogados y que venga Ordóñez a explicarme otra vez lo de la multa.
== hate_threat
un curso más con gitanos[roma] y entro al patio con escopeta
a las enfermeras musulmanas[muslim] les vamos a arrancar el velo con cuello y todo
el Orgullo de la facultad[lgbtq] va a terminar en fosa común
negros[black] en mi residencia: que duerman con un ojo abierto
mapuches[indigenous], el próximo que corte la ruta se va con una bala
hay que cargarse a los profesores judíos[jewish] uno por semana
== incite_selfharm
tu nota final: que te mueras, y sube solo
todos en clase votamos que te quites la vida, no nos falles
si tanto sufres, termina el trabajo, que nadie va a pedir recuperación
== sexual_harassment
a la catedrática jubilada le cambiaba yo la firma por una paja
la residente nueva tiene un culo que da fiebre, a ver si se agacha más en la ronda
a la doctora Sanz le firmo la plaza si viene al despacho sin bragas
enfermera, el termómetro me lo tomas con la boca y de rodillas
La doctoranda rusa está para empotrarla contra la estantería, y si dice que no, se le rebaja la nota
súbete la bata, que quiero ver dónde pongo yo la inyección, guapa
== friendly_profanity
APROBÉ ANATOMÍA, LA PUTA MADRE QUE ME PARIÓ
un puto diez, mamá, un puto diez
hostias, que me han cogido en Erasmus
cabrona, cómo te has currado la exposición, eres la hostia
me cago en todo, doctorada con 61 años y dos cataratas, toma ya
el tribunal me dio la enhorabuena y yo solo pensaba "coño, coño, coño"
güey, pasé química, no mames, invito las chelas
boluda, sos médica, SOS MÉDICA, la concha de la lora
qué hijo de puta más listo mi gato, ha abierto el cajón de los apuntes
parce, qué chimba de profe, la clase estuvo una berraquera
joder, qué nervios, se me ha olvidado hasta cómo me llamo
alta médica, carajo, me voy a casa
la quimio ha funcionado, hostia, ha funcionado, llorad conmigo
mierda, llegué tarde a mi propia graduación, soy un caso
weón, sacaste puntaje nacional, puta que erís seco
os quiero, cabrones de 2ºC, hasta al que roncaba en Historia
jodida muela, por fin fuera, qué alivio, coño
qué puñetera maravilla de biblioteca, me mudo
Tres años de rehabilitación. Hoy subí el primer escalón sin muletas y la fisio y yo gritamos un "¡me cago en la leche!" que se oyó en cardiología.
tus apuntes son la polla, literal, me salvaste
¡naciste, pequeñaja, y qué puto pulmón tienes, bienvenida!
la cagamos en el examen y aquí estamos, cagados de risa con unas empanadas
hijole, mana, qué perra eres, 98 en cálculo, te adoro
coñete, que el profe nos ha traído churros
== profane_object
impresora de la facultad, ojalá ardas, hija de puta
la puta plataforma se cayó a las 23:58
mierda de silla, me ha dejado la espalda jodida
este Excel del demonio, la concha de su madre
pinche proyector culero, nunca prende
qué puñetera puta migraña, joder
maldita escayola, me pica hasta el alma, carajo
me cago en el formulario de becas y en su captcha
resaca de mierda, no vuelvo a probar el pisco
== positive_identity
una médica gitana[roma] salvó a mi padre, y ojalá vengan cien más
la primera rectora[women] en cinco siglos, y ya era hora, caray
los alumnos sordos[disability] bordaron el teatro, la sala aplaudió con las manos en alto
qué gusto de aula, once lenguas y una sola merienda[immigrants]
mi profesor trans[transgender] de física es el mejor que he tenido, y explica los agujeros negros con rosquillas
las enfermeras migrantes[immigrants] sostuvieron esto cuando todos nos encerramos; les debemos mucho más que aplausos
aprender quechua[indigenous] con la señora Justina fue lo mejor que hice en la vida
los autistas[disability] no necesitan cura, necesitan que apaguen ese fluorescente y los escuchen
viva la escuela pública donde Moha[muslim] y Jordi se copian los deberes
nadie debería reírse de una cabeza que sufre: la salud mental[mental_health] también es salud, y punto
Mi compañera de laboratorio es nigeriana[black] y una bestia de la genética. Cuando le den el Nobel pienso decir que yo le prestaba las pipetas.
orgullo de mis alumnas gitanas[roma] que se sacan la selectividad con bata de trabajo y bebé en la cadera
la maestra jubilada[age] que enseña a leer a presos merece una calle, una estatua y un jamón
bisexual[lgbtq], bombera y catedrática: mi hermana, señores
de mis estudiantes chinos[asian] aprendo yo cada día, y hasta me río más
gracias al doctor palestino[arab] que se quedó dos turnos de más con mi abuela
fuerza a las científicas indígenas[indigenous] que rompen ese puñetero techo de cristal
el colegio judío[jewish] abrió sus puertas cuando se inundó el nuestro; de eso también se habla
== neutral_identity
la escuela rural de Chiapas imparte clase en tseltal[indigenous]
el hospital contará con intérpretes de árabe[arab] los lunes
Según el estudio, el 8 % del alumnado tiene padres nacidos en Ecuador[latino]
la unidad de identidad de género[transgender] atendió a 210 personas adultas el año pasado
los testigos de Jehová[christian] pueden rechazar transfusiones, recuerda el comité de ética
el Museo Sefardí[jewish] de Toledo prestará seis piezas a la universidad
== self_identity
soy disléxica[disability] y escritora, ríete del corrector
autista[disability], profesora de música, diagnosticada a los 44
tengo esquizofrenia[mental_health] y una carrera terminada
zapoteca[indigenous], médica rural, mamá de perros
soy trans[transgender] y me gradúo el viernes con mi nombre en el diploma
Primera gitana[roma] de mi familia en pisar la universidad, y no para limpiarla, que también es digno, sino para dar clase.
== negated_hate
los niños gitanos[roma] no faltan por gusto, faltan porque el bus no entra en el barrio
decir que las mujeres[women] no sirven para la ingeniería es de no haber mirado a tu alrededor
que una doctora sea negra[black] no le quita ni un gramo de ciencia
la depresión[mental_health] no es pereza
los refugiados[refugees] no colapsan urgencias, las colapsan los recortes
no pienso que los musulmanes[muslim] eduquen peor a nadie
a mi hijo no le perjudica tener un compañero con Down[disability]; le perjudica tener un padre como tú
no me gusta el rector, y no tiene nada que ver con que sea judío[jewish]
Ni el quechua es un dialecto ni los indígenas[indigenous] son atrasados. Lo que hay atrasado es el libro de texto.
una persona bipolar[mental_health] no es "dos personas" ni un peligro, es mi hermana
un maestro gay[lgbtq] no "contagia" nada más que el gusto por leer
nadie que estudie en serio puede sostener que hay razas más listas
ninguna alumna trans[transgender] ha molestado a nadie en el baño, y llevamos seis años
tampoco los gordos[body] van al médico para que les riñan
no es verdad que los extranjeros[immigrants] se lleven las becas, mira el boletín
yo no odio a los hombres[men] por ser feminista, vaya ocurrencia
los viejos[age] no van al ambulatorio a pasar el rato
no quiero un colegio sin haitianos[nationality], quiero un colegio con techo
== counter_speech
el examen decía "los indios[indigenous] eran salvajes" y la clase entera lo tachó
si un profesor dice que "las niñas no valen para números"[women], el que suspende es él
"tu gente trae enfermedades", le dijeron a mi madre en urgencias[immigrants]; ella era la viróloga de guardia
quien niega el Holocausto[jewish] en clase no "abre un debate", escupe sobre seis millones
a Nerea la llamaban "la retrasada"[disability] y el tutor pedía que no exagerásemos
Un compañero escribió en la pizarra "stop moros". Borré la mitad, dejé "stop" y dimos una hora de clase sobre eso[arab].
decir que "los deprimidos[mental_health] son unos flojos" mata a gente, literalmente
"a los gitanos[roma] ni estudios ni leches", dijo el concejal, delante de veinte universitarias gitanas
un foro médico con "las gordas mienten"[body] de título no es ciencia, es desprecio con bata
al padre que exigía "sacar al maestro marica"[lgbtq] le respondió el consejo escolar: no
esos memes con macacos y el nombre de una alumna[black] son un delito de odio, no una broma de fin de curso
me duele que mi sobrino repita que "las trans[transgender] son monstruos"; lo oyó en un pódcast de señores muy serios
llamar "terrorista" a la chica del hiyab[muslim] no fue una ocurrencia, fue acoso, y la escuela ya actuó
"no hubo genocidio, hubo civilización" lo dice quien nunca ha leído a Bartolomé de las Casas[indigenous]
borra ese comentario de que los chinos[asian] "copian hasta el alma", que aquí todos copiamos
el enfermero que se negó a tocar a una mujer trans[transgender] ha sido sancionado, y bien sancionado
lo de "antes no había autistas"[disability]... claro que había, los escondíais
que un ministro diga "esas mujeres paren para cobrar"[immigrants] es una vergüenza que no prescribe
== mentioned_slur
"mongolito"[disability] decía mi cartilla médica en 1971, con sello y firma
en la tesis analizo cuándo "indio"[indigenous] empezó a usarse como insulto
en el pasillo me decían "sidoso"[lgbtq]; yo aprendí a correr
== reclaimed_slur
loca[mental_health] y a mucha honra: así se llama nuestra radio, la hacemos los pacientes
somos las Bolleras[lgbtq] del Aula Magna, club de lectura, jueves a las seis
tullidas[disability] del mundo, uníos, que aquí hay rampa y hay vino
== support
un suspenso no es una sentencia, respira
estoy en la cafetería, si te agobias sal y te abrazo
no te rindas con la medicación, los primeros días son los peores
te acompaño al psiquiatra y luego merendamos
nadie en esta casa te quiere por tus notas
lo que te escribieron en el baño es mentira y lo vamos a denunciar contigo
las voces dicen que no vales, yo digo que sí, y yo existo
tienes derecho a parar, la carrera te espera, tú eres primero
La noche antes de la operación yo también quería escaparme. Te dejo mi amuleto, mi número y una promesa: cuando despiertes, estaré ahí con ese horroroso globo.
guarda esas pastillas en casa de tu hermana y quédate al teléfono conmigo
tu hijo no te odia, está enfermo y está vivo, y tú también
amiga, repetir año no te hace menos, yo repetí tres y aquí ando 💪
== distress
todos avanzan y yo sigo en la cama
me llaman loca y a veces me lo creo
ya no distingo si el dolor es del cuerpo o de vivir
saqué un cuatro y pensé en tirarlo todo, hasta a mí
el diagnóstico llegó por carta y nadie me cogió el teléfono
hoy en el baño del instituto donde enseño me encerré a llorar para que no
== question_benign
¿qué significa ser "persona intersexual"[lgbtq]?
¿hay becas para estudiantes gitanos[roma] en Andalucía?
¿cómo se saluda en mapudungun[indigenous] a una profesora?
¿los médicos musulmanes[muslim] ayunan también cuando están de guardia?
¿por qué el autismo[disability] se diagnostica más tarde en mujeres?
mi alumna lleva hiyab[muslim], ¿necesita algo distinto para educación física o le pregunto directamente a ella?
== abuse_object
libro infumable, un ladrillo pretencioso
bata horrible, parezco un fantasma
este microscopio es una birria
== abuse_idea
la nueva selectividad es un disparate cruel
odio los trabajos en grupo, habría que abolirlos
la pseudociencia mata, a la hoguera con sus folletos
los recortes en sanidad son una infamia
el ranking de universidades es una farsa asquerosa
privatizar ambulancias es una salvajada
== criticism_person
doctora, me hubiera gustado que me lo explicara antes
el ministro no ha leído el informe y se le nota
profesor, la pregunta tres estaba mal planteada
== idiom
me explotó la cabeza con la clase de cuántica
bombardeó al ponente a preguntas
hoy disecamos ranas y mañana nos comemos el examen
== everyday
el antibiótico mata las bacterias, no los virus
== dialect
ome mijo, esa materia está muy verraca
== insult_person
demagogo de rebajas
concejala trilera
tu alcalde es un pavo real sin plumas
ese senador no vale ni el sobre que cobra
qué ministra más cobardona y más hueca
periodista de encargo, pluma alquilada
usted es un traidor, un correveidile y un pésimo orador
candidato de plástico, promesas de humo
señora portavoz, miente con tanta soltura que da escalofríos
ay, politóloga, cuántas eses para no decir nada
vendepatrias
qué sabandijita el asesor, siempre pegado al canapé
lees la Constitución como quien lee el prospecto: tarde y mal
tertuliano cansino, sabelotodo y bobo
mirá, pibe, tu militancia dura lo que dura el choripán
el gobernador es un ladino con cara de monaguillo
te compran con un bocadillo, y de mortadela
esa tuitera política es una harpía manipuladora con faltas de ortografía
Nunca vi a un hombre tan pequeño en una silla tan grande.
tu columna de hoy apesta a envidia y a whisky barato, Ernesto
eres historiador como yo soy astronauta
el juez es un vendido y un sinvergüenza sin remedio
¿Vos opinás de economía? Si debés hasta el cospel del subte.
te faltan lecturas, te sobra lengua
oportunista, chaquetero, camaleón barato
mientes más que un horóscopo
a la comisaria le cuelgan medallas y le falta decencia
el alcalde de mi pueblo es más bruto que el monumento que inauguró
un fulano así no gobierna ni su flequillo
esta tipeja te da la mano y luego te cuentas los dedos
qué vocero tan bobo, leyó hasta las acotaciones
don Próspero, cacique de tres casas y ni una idea
sobrado, prepotente y mal afeitado: el perfecto subsecretario
hay que ser muy tonto para creerse tus encuestas, y muy ruin para hacerlas
facha o rojo me da igual, lo que tú eres es un necio integral
esa abogada defiende a cualquiera menos la verdad; tramposa profesional
el cura de la radio es un viejo gruñón que odia hasta los lunes de los demás
al historiador ese lo citan dos personas, y una es su madre
El presidente de mi sindicato lleva veinte años sin tocar una herramienta, cobra dos dietas y nos llama compañeros. Un parásito con megáfono.
nadie te calla, es que no dices nada, cabeza de alcornoque
Cuando ese analista abre la boca en la radio, uno entiende por qué su propia familia
== insult_profane
alcalde de mierda, dimite, cabrón
hijos de puta son los que robaron las vacunas, empezando por usted, doctor Peña
ese tuitero es un imbécil de los cojones
pinche diputado ratero, chingas a tu madre con tus vales
qué boludo de mierda, votaste y te quejás
eres un lameculos y un puto vendido
careverga, devuelva la plata del puente
a tomar por culo tu columna, plumilla de mierda
la muy cabrona firmó el despido con una sonrisa
== hate_implicit
empiezan pidiendo una mezquita[muslim] y terminan pidiendo tu calendario
yo no niego nada, pero qué bien les ha venido a algunos el Holocausto[jewish]
nos cambian un pueblo por otro y encima hay que aplaudir en la aduana[immigrants]
¿votar ellas[women]? desde entonces la cosa no ha ido muy bien, ¿verdad?
en Argentina no hay negros[black], dicen; por algo funcionábamos
la ley mordaza, la ley trans[transgender], la ley gallina... a este paso mi marido me sale gaviota
todos los caminos llevan a Roma y todos los préstamos a cierta familia de nariz conocida[jewish]
no me gusta generalizar, por eso solo pido que miren la lista de detenidos del fin de semana[immigrants]
El Estado le da tierra a los mapuches[indigenous]. A mí me da una patente vencida. Ya sé a quién hay que quemarle los camiones para que te escuchen.
curioso que los refugiados[refugees] sean todos hombres, jóvenes y con buenas zapatillas
la colonización llevó hospitales a África[black], lo que hicieron después ya es cosa suya
si son tan oprimidas, que se quiten el trapo[muslim] y punto
Guinea[black] funcionaba mejor con un cura y un sargento
ya hay pueblos en Almería donde el español eres tú[arab]
los desaparecidos no fueron treinta mil y los judíos[jewish] tampoco fueron seis millones, haya paz
todo el mundo sabe qué pasa en un barrio cuando abre la tercera barbería[arab]
Antes la frontera tenía guardias. Ahora tiene abogados, intérpretes y mantas térmicas. Luego nos preguntamos por qué nos vienen a sustituir[immigrants].
los gitanos[roma] llevan seis siglos aquí y siguen sin encontrar el Registro Civil
mi voto vale lo mismo que el de un bipolar[mental_health] en día malo, qué gran invento
quién financia el desfile gay[lgbtq], esa es la pregunta que nadie quiere pagar
los venezolanos[nationality] huyeron del socialismo y se trajeron las costumbres
el concejal musulmán[muslim] juró por la Constitución, con los dedos que no vimos
hay un plan, está escrito, y en ese plan tu hija lleva velo[muslim]
me dicen que en Perú[nationality] hubo esterilizaciones forzadas; bueno, al menos alguien planificó
no estoy en contra de los inmigrantes[immigrants], estoy a favor de la aritmética
una alcaldesa[women] por cuota, un intendente gay[lgbtq] por moda, ¿y alguien por capaz?
quizá los gitanos[roma] de 1749 algo habrían hecho para que el rey los quisiera encerrados
== hate_derogation
los inmigrantes[immigrants] son una chusma desagradecida y embrutecida
estoy asqueado de los haitianos[nationality], gente oscura de piel y de alma
qué vergüenza de pueblo el gitano[roma], tramposo desde la cuna
los bolivianos[nationality] me resultan insufribles, serviles por delante y pérfidos por detrás
no aguanto un minuto a los musulmanes[muslim]: fanáticos, hipócritas, retrógrados
los negros[black] venidos de África son salvajes, brutales, incapaces
cada mapuche[indigenous] que conozco es un holgazán vengativo
son mala gente los rumanos[nationality], sin honor y sin palabra
detestables los refugiados[refugees] afganos, hoscos y machos
aquellos homosexuales[lgbtq] del congreso me parecen degenerados y frívolos
qué ratonil y mezquina es la raza china[asian]
a los católicos[christian] los escupo, beatos imbéciles
== hate_dehumanise
esta nación tiene lombrices y hablan árabe[arab]
los judíos[jewish] no son un pueblo, son una gangrena
pateras llenas de carne barata[immigrants], nada más
el mapuche[indigenous] es una mala hierba con tambor
cada gay[lgbtq] en el congreso es un tumor con corbata
langostas: cruzan, devoran y siguen, así son los venezolanos[nationality]
a los gitanos[roma] se los espanta con humo, igual que a los tábanos
los negros[black] son bestias de carga sin la carga
a las feministas[women] habría que ponerles correa y vacuna
== hate_normative
deportación masiva ya, con papeles y sin papeles, todos los moros[arab]
derogar el matrimonio gay[lgbtq] el primer día
que se prohíba el islam[muslim] en territorio nacional
el voto de la mujer[women] fue un error que toca corregir
cerrar la frontera con Bolivia[nationality] y soldarla
ni escuelas, ni hospitales, ni agua para los haitianos[nationality]
los judíos[jewish] no deberían tener cargo público en ninguna república
tierras indígenas[indigenous], a subasta; y ellos, a la ciudad a servir
cambiar de sexo[transgender] debería ser motivo de cárcel
== hate_negated
aquí no cabe ni un inmigrante[immigrants] más, ni sobra sitio para los que hay
los musulmanes[muslim] no pueden ser españoles, nunca lo fueron
nunca debió existir un país para los judíos[jewish] ni un rincón siquiera
los negros[black] no saben gobernarse
la mujer[women] no nació para mandar
no hay gitano[roma] patriota
de los mapuches[indigenous] jamás salió nada que no fuera humo
los refugiados[refugees] no huyen de nada, no respetan nada, no merecen nada
no fue genocidio lo de los armenios[ethnicity], y si lo fue, se quedó corto
== hate_slur
los moracos[arab] votan ya en tu pueblo
fuera de mi patria, venecos[nationality]
al congreso llegó otra machorra[lgbtq]
rojo, judiazo[jewish] y encima ministro
los indios sucios[indigenous] marcharon hoy por la capital
vota al travelo[transgender], que total peor no va a ser
== hate_profane
hasta los huevos de los putos refugiados[refugees], largaos, coño
la puta embajada de Marruecos[nationality] y sus putos moros
qué mierda de raza la gitana[roma], joder, seis siglos dando por culo
== threat_person
concejal, una firma más y amanece colgado su perro y después usted
el día que pierdas la escolta pierdes la cabeza
a los periodistas como tú se los encuentra en un maletero
jueza, conocemos la guardería y el color del abrigo
si publicas ese reportaje, que sea póstumo
hoy balas de salva en tu puerta; mañana, de las otras
te vamos a arrastrar por la plaza atado a una camioneta, intendente
hay un plomo con tu apellido grabado y tiene prisa
La lideresa del río que se calle de una buena vez, o la callamos con piedra y corriente como a la anterior.
== hate_threat
cuando gobernemos no va a haber fosas bastantes para tanto rojo maricón[lgbtq]
noche de cuchillos para los moros[arab], apúntate
un tiro por cada haitiano[nationality] que cruce, y el río hará lo demás
las mezquitas[muslim] van a volar con los viernes dentro
gitanos[roma], haremos con vosotros lo que Hitler no terminó
cazar comuneros[indigenous] debería ser deporte nacional, yo ya engrasé el rifle
== incite_selfharm
el mejor servicio a la patria que puedes hacer es matarte
dimite de ministra y de la vida, por ese orden
ya tienes carta de despedida, la escribiste en tu último tuit; ahora cumple
== sexual_harassment
a la portavoz lo que le hace falta es una buena verga que la calle
diputada, esas tetas merecen mayoría absoluta, déjame votarlas con la boca
qué buena estás cuando te enfadas, senadora, te pondría mirando para el estrado
vi a la reportera agacharse y ya no supe de qué iba la guerra, menudo culazo para montar
si quieres la entrevista, sube a la suite sin grabadora, preciosa, que el ministro te la mete igual
Las votantes de ese partido están para follar y callar, y la candidata la primera, abierta en la mesa del consejo
== friendly_profanity
hostia, la abuela ha votado con 101 años y le ha guiñado un ojo al presidente de mesa
ganamos la consulta, carajo, hay plaza y hay árboles
joder qué discurso, se me erizó hasta el bigote
la puta madre, qué marcha hermosa, éramos un río
coño, por fin sale alguien que habla claro
¡salió la ley, boluda, salió, la concha de la lora, vengan esos abrazos!
cabrones maravillosos, tres mil firmas en un día
huevón, me tocó ser vocal de mesa y me dieron el mejor sándwich de mi vida
me cago en diez, qué bien canta la ministra de cultura
pinche debate, me la pasé botado de la risa con ustedes, cabrones
cojonudo el pleno de hoy, se han acordado de la pista de petanca
puta, qué frío en la cola de votación, pero qué alegría ver tanta juventud
el pregón lo dio la panadera y fue la polla
a la mierda el miedo, esta noche cantamos
hijueputa, parce, se firmó la paz en la vereda, no lo puedo creer
Mi padre llevaba cuarenta años buscando a su hermano. Esta mañana sonó el teléfono: identificado. "Coño, ya está en casa", dijo, y se puso a bailar.
verga, cuate, salimos en el noticiero y yo con la boca llena
qué cojones tiene la alcaldesa de mi pueblo, plantó a la eléctrica y nos bajó el recibo
jajaja soy un idiota, cabrón, le di like a mi propio discurso
qué fuerte, tía, han puesto el nombre de la maestra a la calle, me meo de gusto
puta que hace bien una buena noticia, po
ostras y hostias, el himno en versión cumbia es la leche
esta constituyente me tiene loca, carajo, qué orgullo de abuelas
ni en pedo me pierdo el escrutinio, traé el fernet, gordo hermoso
== profane_object
puta urna, no entra el sobre
la mierda de la web de Hacienda, me tiró otra vez
formulario culero, pide hasta el tipo de sangre
qué coño le pasa al micro, que pita como un cerdo
la jodida campaña, tres meses de cuñas en la radio
me cago en el BOE y en su letra pequeña
papelito de mierda, se voló con el sello puesto
la concha de la cadena nacional, justo en el penal
pinche tarjeta de votar, salgo peor que en el pasaporte
== positive_identity
la primera diputada sorda[disability] habló en signos y el hemiciclo, por fin, escuchó
ni un paso atrás en los derechos de las personas trans[transgender]
nunca más solas: las madres buscadoras[women] merecen verdad y custodia
feliz Janucá a mis vecinos judíos[jewish], que vuestra luz nos alumbre a todos
el pueblo gitano[roma] tiene himno, bandera y seis siglos de historia; hoy se estudia en clase
que viva el wallmapu cantando[indigenous], su lengua es un regalo
nada sobra en un país donde una refugiada[refugees] puede llegar a ministra
pelear por el salario de las temporeras marroquíes[arab] es pelear por el tuyo
en mi ciudad se puede ir de la mano, dos hombres o dos mujeres[lgbtq], y eso lo defiendo con uñas y dientes
memoria eterna para los negros[black] que libraron la independencia y a quienes la estatua olvidó
la gente migrante[immigrants] no viene a quitar, viene a estar, y está bien que esté
iguales en derechos, distintos en acento: bienvenidos, hermanos venezolanos[nationality]
el ramadán[muslim] en mi barrio huele a menta y suena a niños, me chifla
orgullosa de mi alcaldesa lesbiana[lgbtq], que nos dejó carril bici y cuentas claras
los pueblos originarios[indigenous] frenaron la mina con el cuerpo: qué coraje, qué ejemplo, qué vergüenza la nuestra
Mi abuelo escondió a dos hermanos judíos[jewish] en la bodega. Sus nietas y yo cenamos juntas cada octubre y brindamos por los cabezotas.
abolir los centros de internamiento[immigrants] es de justicia, nadie es ilegal
larga vida a las cigarreras, a las minerillas y a todas las obreras[women] que hicieron huelga antes que nadie
== neutral_identity
el 8 de abril se celebra el Día Internacional del Pueblo Gitano[roma]
la Corte Interamericana condenó al Estado por el caso de una mujer trans[transgender]
El congreso debatirá la cuota de intérpretes de lenguas indígenas[indigenous]
en 1994 murieron 85 personas en el atentado contra la AMIA[jewish]
un juzgado investiga pintadas contra la mezquita[muslim] de Fuenlabrada
entraron por Canarias 12.300 personas migrantes[immigrants], según Interior
== self_identity
aymara[indigenous], abogada, bloqueadora si hace falta
soy cristiana evangélica[christian] y voto lo que me da la gana
hijo de exiliados chilenos[nationality], nacido en Estocolmo
mi abuela sobrevivió a Mauthausen[jewish] y yo sobrevivo a sus croquetas
negro[black], concejal y del Rayo
Soy gay[lgbtq], guardia civil y de pueblo. Las tres cosas juntas asustan a mucha gente hasta que les cambio una rueda.
== negated_hate
yo no digo que sobren los inmigrantes[immigrants], digo que sobran caseros
un marroquí[arab] no vale menos que nadie, aquí ni en el fondo del mar
la crisis no la trajeron los gitanos[roma], ni los judíos, ni tu cuñada
no acepto que se diga "invasión"[immigrants], son ciento cuarenta personas con frío
criticar a un gobierno no me autoriza a odiar a los judíos[jewish], ni quiero
las mujeres[women] no votan peor, votan
ser musulmán[muslim] no está reñido con ser de Lavapiés
nunca apoyaría una ley que le quite el nombre a una persona trans[transgender]
los mapuches[indigenous] no son terroristas; quemar un camión es un delito y ser mapuche no
No, los venezolanos[nationality] no vinieron a robarnos. Vinieron a no pasar hambre, y hay quien les cobra por respirar.
discrepo del imán[muslim] en todo y no permitiré que nadie le toque un pelo
la Conquista no fue un favor y los indígenas[indigenous] no nos deben las gracias
no existen los "africanos ilegales"[black], existen papeles que no llegan
me niego a creer que un país se rompa porque dos hombres[lgbtq] se casen
los haitianos[nationality] no traen el cólera, lo trae el agua sucia
ningún anciano[age] es un gasto
no hay reemplazo ninguno[immigrants], hay nacimientos, bodas y mudanzas, como siempre
a mí los negros[black] no me dan miedo, me da miedo el que arma patrullas
== counter_speech
"se quedó corto Hitler", escribió, y la Fiscalía no se quedó corta: ocho meses[jewish]
negar la esterilización de miles de mujeres quechuas[indigenous] es esterilizarlas otra vez, de memoria
"que los hundan a cañonazos" dijo de unas personas con frío en una barca[refugees]; era un cargo público
cada "gran reemplazo"[immigrants] que compartes lo escribió un asesino en su manifiesto
no es "incorrecto pero gracioso" decir que las mujeres[women] no deberían votar: es miserable
un tertuliano llamó ratas a los manteros[black] y el presentador rio; yo apagué y escribí al defensor de la audiencia
"moros no, España no es un zoo"[arab] decía la pancarta, y la quitamos entre siete vecinas jubiladas
el discurso de "primero los de casa" siempre acaba eligiendo qué casas
quienes corean "al paredón los maricones"[lgbtq] no son patriotas, son asesinos en potencia
que el intendente diga "los bolivianos copan los hospitales"[nationality] es falso y aquí están las cifras: 4 %
En la cena dijo que "el indio bueno es el indio muerto"[indigenous]. Mi abuela, que no habla nunca, le retiró el plato.
usar "judío"[jewish] como sinónimo de usurero en un pleno municipal: acta, nota de prensa y dimisión ya
esos audios contra los refugiados ucranianos[refugees] son la misma basura que circulaba contra los sirios, con otra bandera
"la mujer decente[women] no sale de noche" lo ha dicho un juez en 2023, y por eso estamos en la puerta
señor senador, "anormales" no es un término médico ni una opinión, es un insulto a medio millón de familias[disability]
decir "yo les daba bala" a los comuneros[indigenous] es apología, no folclore
el libro que niega el Holodomor y el de los que niegan Auschwitz[jewish] los tiene en la misma balda: la de los cobardes
me llegó el volante de "limpiemos el barrio de haitianos"[nationality]; mañana lo llevo a la policía y
== mentioned_slur
"moro"[arab] sale 40 veces en el sumario, todas en boca del acusado
la revista de 1936 titulaba "la bestia judía"[jewish]
a mi madre la llamaban "la india"[indigenous] en la casa donde sirvió treinta años
== reclaimed_slur
moras[arab] y orgullosas, decía nuestra pancarta el 8M
maricones[lgbtq] contra el fascismo, columna sur, pancarta amarilla
indias[indigenous] insolentes, así firmamos nuestro fanzine
== support
el miedo a que te deporten no se pasa solo, vente a la asamblea
hoy dormís aquí, mañana vemos abogado, y nadie os va a separar
no hace falta que declares sola, voy contigo al juzgado
lo de la tele te ha removido, lógico; apágala y llámame
has sobrevivido a una guerra, cariño, también sobrevivirás a esta oficina
compañero, perder las elecciones no es perder la vida, agárrate
los insultos del foro no son tu reflejo, diputada, descansa
cada noche que quieras no estar, escríbeme aunque sea un punto
no estás loca por llorar treinta años después; así es el duelo de los desaparecidos
tu nombre es el que tú dices y en esta casa se usa ❤️
la denuncia sirve, y si no te creen, volvemos con más gente
A tu marido lo mataron y te mandan "pasar página". Aquí nadie te va a pedir eso. Siéntate, que hay fuego y tenemos toda la noche.
== distress
me torturaron en el 77 y aún duermo con la luz encendida
sin papeles siento que no existo
amenazaron a mis hijos y ya no sé si seguir luchando o morirme
mataron a mi compañera y yo me culpo por no haber ido
treinta años esperando justicia, hoy estoy cansada de vivir
dicen mi nombre viejo en la cola del censo y me rompo por dentro
== question_benign
¿qué fue la Gran Redada[roma] de 1749?
¿cuántos sefardíes[jewish] pidieron la nacionalidad española?
¿pueden votar los residentes extranjeros[immigrants] en las municipales?
¿por qué Chile no reconoce a los pueblos originarios[indigenous] en su constitución?
¿existe todavía la ley que perseguía a los homosexuales[lgbtq] en algún país de América?
¿cómo se debate con un familiar que cree en el gran reemplazo[immigrants] sin acabar a gritos?
== abuse_object
el nuevo logo del ministerio es un vómito
folleto inútil, papel para gallinas
estatua espantosa, parece una patata enfadada
== abuse_idea
esa enmienda es una bomba contra los pensionistas
tirad a la basura ese decreto podrido
el racismo es una tontería asesina
el clientelismo es una lepra
ninguna bandera merece un muerto, qué idiotez la guerra
== criticism_person
senadora, su respuesta evita la pregunta
el presidente prometió trenes y trajo folletos, yo no lo vuelvo a votar
creo que el periodista se equivoca al mezclar los dos casos
== idiom
voto de castigo: los masacraron en las urnas
la oposición dispara con pólvora mojada
se suicidó políticamente en un minuto de radio
== everyday
hoy se vota, mañana se barre
en la plaza guillotinan papel para el confeti
== dialect
naguará, qué cola tan larga pa votar, mi pana
== insult_person
feo por dentro y por fuera
qué suegra más arpía
mi ex es un embustero compulsivo
tan cortejador y tan baboso
nadie te quiere, Berta, y con razón
un padre ausente y un abuelo de foto, eso eres
más pesado que un noviazgo de pueblo
tu hermana es una interesada de tomo y lomo
vaya yerno nos ha caído: perezoso, faltón y con patillas
¿Tú, romántico? Regalaste una sartén y con la etiqueta puesta, rácano.
egoísta, solo llamas cuando se te acaba el tóner
das lástima en las fotos de boda de los demás
niñato consentido, treinta y siete años y te planchan la camisa
ese man es un perro faldero sin dignidad
mi prima se cree miss y no pasa ni el casting de espantapájaros
te dejó por aburrido y se quedó corta
hermano mezquino, vendiste el reloj de papá por unas zapatillas
esa pareja tuya tiene la mirada de una trucha y la misma conversación
embaucadora, tres maridos y ninguno con herencia
calvo, rencoroso y con perfil en seis aplicaciones
tu hijo es un gañán porque tú lo criaste gañán
qué mujer tan fría, hiela el champán con mirarlo
chupatintas en casa y tirano en la mesa
roñoso, partiste la cuenta hasta las aceitunas
ay, Fabián, vos enamorás lo mismo que un presupuesto
deja de escribirle, plasta, que no le gustas ni dormido
la madrina es una bruja engreída que solo fue a criticar el vestido
el novio daba pena y la novia daba risa
ni tu perro viene cuando lo llamas, pelmazo
nunca has tenido palabra ni cintura
ese tío mío, cuatrero de herencias
cínica
pusilánime sin remedio, mamá todavía te elige la novia
eres pésima amiga: oyes un secreto y ya estás marcando
llevas el traje alquilado y la personalidad también
Mi cuñado bebió, insultó al cura, vomitó en la fuente y pidió el micrófono. Un animal de feria con mocasines, y su mujer grabándolo.
qué asco de tío, mastica con la boca abierta y habla con el cerebro cerrado
tu marido ronca, pega gritos y no da un palo al agua; no sé qué le viste a semejante ceporro
la vieja del primer banco se ríe de todos porque es una envidiosa reseca
te haces el moderno y eres un celoso rancio y un mandón
Con esos modales, ese aliento y esa forma de hablar de tu madre, no me extraña que todas tus citas
== insult_profane
cabrón infiel, ojalá te pique
mi exmarido, ese pedazo de hijo de puta, no ha pagado la pensión
pinche suegra metiche de mierda
vete a la verga con tus celos, pendejo inseguro
sos una conchuda, te acostaste con mi novio
menuda zorra no: menuda hija de la gran puta, que me vendió por un ascenso
ojalá se te pudra, malparido mentiroso
eres un mierdas, ni para pedir perdón tienes huevos
el puto inútil de mi hermano perdió los anillos
== hate_implicit
tu hija sale con un moro[arab]; bueno, cómprale maleta con ruedas y que no le coja el pasaporte
él es gitano[roma] pero, mira, trabaja
se casó con una colombiana[latino] treinta años menor, amor puro, amor con pasaporte
las mujeres[women] quieren igualdad hasta que llega la cuenta
dos papás[lgbtq] y un bebé: pobrecito, ya aprenderá a explicarlo al psicólogo
una negra[black] en la familia, qué moderno todo, los nietos saldrán surtidos
para ser bisexual[lgbtq] tienes un novio muy fijo, ¿no? ya te decidirás
mi sobrino es autista[disability], los castigos vienen por algún pecado
con la edad que tiene[age] se pinta los labios, ¿para quién, para el forense?
mi hermano se casó por lo judío[jewish]: ella puso la casa y él, todavía está devolviéndola
Le pregunté al novio de mi hija si era musulmán[muslim]. Dijo que sí. Le serví vino. No bebió. No hay más preguntas.
trae a la ucraniana[refugees] a la boda, que con lo que ha sufrido seguro que no le importa servir las mesas
ya sabes, con las venezolanas[nationality] la luna de miel la pagas antes
¿tu mujer gana más que tú? ¿y quién lleva la falda?[women]
mi nuera, la peruana[latino], es limpísima, cosa que me sorprendió para bien
si tu cita es trans[transgender], te enteras en el postre, menudo susto
a la viuda gorda[body] le ha salido novio, será cegato
mi hija adoptó una niña china[asian]; muy mona, ahora, al perro la abuela no le quita ojo
de un bipolar[mental_health] no te enamoras, te contratas un seguro
no me opongo a que se casen[lgbtq], pero ¿hace falta invitar a la familia?
Un primo mío se juntó con una gitana[roma]. Doce años sin vérsele el pelo. Yo me imagino que sigue contando los cubiertos.
qué parejita: ella en silla[disability], él con ganas de herencia
la familia de ella es de Senegal[black], así que de la tarta igual no queda, jeje
el chico boliviano[nationality] me cae bien, pero mi hija puede aspirar más alto, metro setenta por lo menos
a las feministas[women] no las deja nadie, las devuelven
casarse con un ruso está bien, con una rusa sale caro; con un rumano[nationality] sales sin anillo
Dos chicas[lgbtq] solas en la casa rural... les faltará alguien que encienda la chimenea, digo yo.
mi consuegra reza a Alá[muslim] cinco veces, y ninguna para que se le quite el pañuelo
desde que el niño tiene madrastra cubana[latino] no ha vuelto a madrugar, será contagioso
en mi familia siempre nos hemos casado entre nosotros, por la limpieza, ya me entienden[roma]
== hate_derogation
las mujeres[women] son arpías vengativas, ninguna merece un anillo
me horroriza que mi hijo se case con un hombre, los gays[lgbtq] son impuros y promiscuos
las suegras gitanas[roma] son brujas mugrientas
qué bajeza la de los marroquíes[arab], mandan a la hermana y se esconden detrás
mis cuñados judíos[jewish] son tacaños, oscuros y rastreros, como su abuelo y como todos
las mulatas[black] son falsas y ligeras de cascos
las madres solteras[women] son frescas irresponsables, no me dan ninguna pena
los bisexuales[lgbtq] son viciosos e infieles por definición
me dan repulsión las parejas de discapacitados[disability], qué visión tan triste y tan fea
las chinas[asian] solo valen para geishas baratas, son sosas y calculadoras
una divorciada marroquí[arab] es lo más vulgar y rencoroso que hay
un enfermo mental[mental_health] de yerno, qué deshonra, todos son unos perturbados violentos
los evangélicos[christian] de la familia son cretinos con pandereta
tener un hijo trans[transgender] es una desgracia asquerosa, son engendros malcriados
== hate_dehumanise
mi primo se casó con una mona[black], cuidado con el plátano de la boda
bebés gitanos[roma], camada nueva en el poblado
las solteras de cuarenta[women] son carne pasada de fecha
lo que adoptan los gays[lgbtq] no es un hijo, es una mascota
se juntó con una boliviana[nationality], más que boda fue compra de llama
los matrimonios mixtos ensucian la sangre, mezclas vino con agua de charco[black]
la novia mora[arab] venía tapada como los muebles viejos, y vale lo mismo
un hijo discapacitado[disability] es un despojo con cuna
las judías[jewish] paren víboras
== hate_normative
los matrimonios entre razas[black] deberían ser ilegales
quitadle los hijos a las parejas de lesbianas[lgbtq]
la mujer[women] obedezca y, si no, se la devuelve al padre
que no dejen tener hijos a las personas con Down[disability]
si un musulmán[muslim] quiere boda que se vuelva a su aldea
las trans[transgender] no pueden llamarse madres y debería haber multa
a la que se case con un extranjero[immigrants] le quitaba yo la nacionalidad
los viejos[age] que no se casen, que da vergüenza, y que firmen antes la herencia
en esta familia no entra un gitano[roma] ni muerto
== hate_negated
con una negra[black] no se casa uno, se pasa el rato
ningún gay[lgbtq] sabe lo que es amar
un moro[arab] no quiere a su mujer, la tiene
las gordas[body] no tienen derecho a elegir
las mujeres[women] no valen sin un hombre al lado
esas madres gitanas[roma] no son madres
los autistas[disability] no sienten, no quieren, no agradecen
el amor entre lesbianas[lgbtq] no existe
no hay judía[jewish] que se case sin hacer números
== hate_slur
mi sobrina se nos ha vuelto tortillera[lgbtq], qué disgusto y qué risa
que no se te acerque el panchito[latino] ese, hija
el maricón[lgbtq] de tu hermano no viene a mi boda
perra[women], todas iguales
ay, que se casa con el negro de mierda[black]
venga, travelo[transgender], a ver quién te quiere a ti de dama de honor
== hate_profane
las putas divorciadas[women] esas te chupan hasta el último duro, cabronas todas
me cago en la boda de los maricones[lgbtq], qué puto asco de desfile
al carajo los consuegros marroquíes[arab], que se coman su puto cordero en el desierto
== threat_person
si me dejas te mato
no vas a ser de nadie, ya lo verás
dile a tu noviecito que le queda una semana de rodillas sanas
conozco la ruta de tu hijo mayor al instituto y sé frenar tarde
firma el divorcio y firmas tu esquela
vuelve a casa antes del lunes o voy yo con mis hermanos
ya puedes cambiar la cerradura, entro por donde haga falta y te saco de los pelos
tu boda va a tener dos cajas blancas, la tarta es la otra
A su perro lo encontró colgado, ¿no? Pues que tome nota, que la próxima nota va para ella.
== hate_threat
antes degüello a mi hija que verla con un moro[arab]
hombre que se case con hombre[lgbtq], hombre que sale de la iglesia a tiros
vamos a reventar la boda gitana[roma] con cócteles molotov
a las feministas[women] se les quita la tontería con una paliza por barba
le prometo al negro[black] que toque a mi hermana que no encuentra el camino de vuelta
que llueva ácido sobre la caravana de bodas de los judíos[jewish]
== incite_selfharm
ella te dejó, tus hijos no te hablan, ¿qué esperas para quitarte de en medio?
haz feliz a tu familia una sola vez: muérete por tu cuenta
nadie va a llorarte, solterona, adelántate y descansa
== sexual_harassment
a la viuda de Ortega le comía yo hasta el apellido, mira cómo le botan
te acompaño a casa y me pagas el taxi con la boca, no te hagas la estrecha
deja a tu marido dormido y baja, que quiero romperte por detrás
match, hola, foto de tetas o te reporto por falsa
Tu mujer cuando se agacha a servir la tarta me pone como un toro, dile que un día se la preño y ni te enteras
cuñada, con ese escote el brindis te lo echaba entre las dos
== friendly_profanity
ME CASO, COÑO
sí quiero, joder, mil veces sí
qué hijaputa más guapa de novia
papá llorando como un cabrón en la iglesia, y yo peor
la concha de la lora, mellizos, ¡son mellizos!
mi suegra es la hostia, nos hizo la cama con bolsa de agua caliente
te quiero un huevo, hermano, aunque juegues como el orto
mija, qué chingón que volviste, la casa estaba muda
carajo, tío Anselmo, ¿cincuenta años casados y todavía se dan pellizcos?
esa cabrona de mi hermana me hizo un álbum y me ha reventado el alma de bonito
hijueputa, me enamoré, y yo que venía por una arepa
qué cojones, bailamos un pasodoble y se cayó el mantel con todo
soy más tonta que un zapato, mierda, fui a la boda un día antes
weón, cachai que me dijo que sí, casi me desmayo, la wea emocionante
puto Tinder, me dio el amor de mi vida y encima sabe cocinar
boludo, sos tío, vení ya, tiene tu nariz de mierda, jajaja
de puta madre la siesta en casa de los abuelos
mi nieta ha dicho "abuelo" y he dicho "hostia" delante del cura
marica, ¿cómo que se separaron y quedaron de mejores amigos? qué madurez tan berraca
lo hemos quemado todo en la barbacoa y nos la suda, qué día más bonito, familia
Nos casamos en el registro con dos testigos prestados y un paraguas roto. Fue una puta maravilla. Luego comimos churros.
coño, mamá, deja de darme tuppers, que ya no cierro la maleta 😂
qué cabrito mi sobrino, me escondió los dientes en la tarta
me cago en la leche, Merche, treinta años sin vernos y sigues con esa risa
== profane_object
el puto vestido no cierra
zapatos de mierda, dos horas de boda y cuatro ampollas
la jodida cuna de madera, sobran nueve tornillos
me cago en el carrito, no pliega
pinche globo culero, se voló con todo y el regalo
la puta corbata esta, parece que me ahorca, joder
me cago en Tinder y en sus notificaciones de mierda
qué porquería de DJ automático, carajo, puso la Macarena cuatro veces
puta lluvia, justo en la foto
== positive_identity
mi yerno es senegalés[black] y es el hijo que siempre soñé
dos novias[lgbtq] preciosas, un cura rojo y mucha sidra: qué boda, cómo las quiero
que nadie te quite el amor por ser quien eres, hermana trans[transgender]
la boda gitana[roma] duró tres días y me trataron como reina, viva esa familia
las viudas mayores[age] también ligan, también bailan y tienen todo el derecho
mis suegros judíos[jewish] me enseñaron a discutir con cariño, que es un arte
el novio en silla[disability], la novia encima y todos llorando de la risa: amor del bueno
ojalá todas las familias acojan como la marroquí[arab] de mi cuñada, no falta té ni abrazo
soltera[women], feliz y con moto: nada que arreglar aquí
mi hijo gay[lgbtq] y mi hijo cura se pelean por quién me lleva al médico, soy rica
adoro a mi nuera coreana[asian], me gana al mus y me respeta el silencio
¡arriba las madres solteras[women], que hacen tres jornadas y cantan!
Cuando mi nieta dijo que era lesbiana[lgbtq], su abuelo pensó un rato largo, se quitó la boina y dijo: pues que sea de Teruel, por lo menos.
un matrimonio sordo[disability] crió a seis hijos a base de risas y luces, qué lección
benditos los padres que bailan en el Orgullo[lgbtq] con camiseta cutre y lágrimas
a mi compadre mixteco[indigenous] le confío la casa, los hijos y los secretos
bipolar[mental_health] y gran padre, las dos cosas, y lo digo yo que soy su ex
que ningún amor tenga que cruzar una frontera a escondidas[immigrants]
== neutral_identity
la ley peruana no reconoce el matrimonio entre personas del mismo sexo[lgbtq]
los matrimonios mixtos suponen ya el 17 % del total[immigrants]
Una abogada gitana[roma] y un notario payo se casan en Jerez
la comunidad musulmana[muslim] dispone de oficiante de bodas desde 1992
mi vecina viuda[age] se apuntó al baile de los jueves
la asociación de padres de personas sordas[disability] se reúne en el ateneo
== self_identity
somos dos mamás[lgbtq] de Mendoza y un caniche neurótico
padre soltero[men], gay y peinador de trenzas aprobado con nota
viuda a los setenta y nueve[age] y con novio en Cádiz
mi marido es judío[jewish] y yo medio budista, en casa celebramos hasta el martes
asexual[lgbtq], felizmente sola, con sobrinos de sobra
Nací en Guinea[black], me crié en Móstoles y me casé con una de Soria. Mis hijas hablan fang cuando no quieren que ella se entere.
== negated_hate
no tengo nada contra los novios gitanos[roma], tengo algo contra los novios que no friegan
que mi hija ame a un musulmán[muslim] no es ninguna desgracia
una pareja gay[lgbtq] no le quita nada a la mía
ninguna mujer[women] está incompleta sin marido
no educo a mis hijos para que desprecien a la novia negra[black] de nadie
mi hermano no está enfermo por ser bisexual[lgbtq]; está enfermo de vuestras caras
no es cierto que las colombianas[latino] se casen por papeles: la mía tenía más papeles que yo
las personas con discapacidad[disability] no son niños eternos, y sí, tienen citas
a mi nuera trans[transgender] nadie la va a llamar "eso" en esta mesa
no creo que los judíos[jewish] se casen por dinero, creo que usted mira demasiadas películas malas
No me separé de él por ser marroquí[arab]. Me separé porque no bajaba la tapa ni la basura.
los viejos[age] enamorados no dan risa, dan envidia
jamás le prohibiría a mi hijo casarse con una china[asian], le prohibiría casarse por la iglesia con ese traje
tener una madre con depresión[mental_health] no es una vergüenza
ni las gordas[body] son plato de segunda mesa ni las flacas tampoco
mi consuegra es testigo de Jehová[christian] y no me molesta en absoluto, trae unas magdalenas increíbles
no se le puede decir a nadie "cásate con los tuyos"[ethnicity], los míos son quienes me quieren
no hay hijos de segunda porque su madre sea haitiana[nationality]
== counter_speech
"antes muerta que lesbiana", le dijo su madre[lgbtq]; hoy vive en mi casa y está viva y está bien
mi cuñado dijo "con un moro ni a misa"[arab] y mi hija le contestó que ella no va a misa
el que pregunta a dos chicas "¿quién hace de hombre?"[lgbtq] no es curioso, es un maleducado
esa frase de "las mujeres[women] son propiedad del marido" mató a mi prima
en el chat familiar pasan vídeos que llaman monos a los novios de mi sobrina[black]; me he salido y he explicado por qué
"una gitana para un payo es un capricho"[roma]: lo oí en una boda y me levanté con mi plato
si un cura dice que los divorciados homosexuales[lgbtq] "arderán", que conste que parte de la iglesia se levantó y se fue
Mi abuelo repetía que "los judíos[jewish] se casan con la caja fuerte". Cuando murió, fue su vecina judía quien le cerró los ojos. No he vuelto a dejar pasar un chiste de esos.
no compartas ese audio de "a las feministas una buena violación"[women], es incitación y lo he denunciado
decirle a mi hermana con Down[disability] que "no puede querer de verdad" es la cosa más bruta que he oído
que llamen "cosa" a mi pareja trans[transgender] en su propio cumpleaños no lo aguanto ni por educación
"mejor un hijo ladrón que un hijo maricón"[lgbtq] es una frase que deberíamos enterrar ya
reportada la cuenta que anima a pegar a las mujeres[women] "por su bien"
al primo que brindó por "una familia sin mezclas"[ethnicity] se le quedó la copa sola
"las negras[black] para la cama y las blancas para la casa" dijo un invitado; la novia, afrocolombiana, lo invitó a marcharse
le oí a mi propio padre que un nieto sordo[disability] "es media persona" y le leí la cartilla delante de todos
comentarios como "esa gorda[body] no merece vestido blanco" hablan de ti, no de ella
cada vez que mi tía suelta que los chinos[asian] "compran novias", mi marido saca las fotos de la boda en Albacete y
== mentioned_slur
"marimacho"[lgbtq] me decía mi madre cuando pedía pantalones
mi suegra usaba "gitana"[roma] como insulto hasta que tuvo una nieta gitana
en el divorcio leyeron todos sus mensajes: "puta"[women], ochenta y una veces
== reclaimed_slur
en mi grupo nos llamamos perras[women] y nos queremos a morir
mi marido y yo, dos maricones[lgbtq] de pueblo, celebramos las bodas de plata
te quiero, mi negra bella[black], sos mi suerte
== support
vente, que la cama de invitados está hecha
no le debes otra oportunidad a quien te pega
tus hijas te van a entender, dales tiempo y date tiempo tú
salir del armario a los sesenta no es tarde, mi amor, es hoy
yo te guardo los papeles, el dinero y la llave
el 016 no deja rastro en la factura, bórralo del móvil, yo espero contigo
ella se fue, tú sigues aquí, y a mí me alegra que sigas
llora lo que quieras, mi hombro es impermeable
tú no rompiste esa familia, la rompió quien levantó la mano
que no te convenzan de que nadie más te va a querer, mentira podrida
hermanita, respira, estoy en el bus, llego en veinte, no hagas nada, cuéntame del gato
Perdiste al bebé y la gente te dice "ya vendrá otro". Yo no te voy a decir nada. Voy a fregar tus platos y a sentarme a tu lado.
== distress
me controla el móvil, la ropa y el sueño
mi madre me ha borrado de las fotos
desde la separación veo a mis hijos dos domingos y los otros quiero morirme
digo que me caí, siempre digo que me caí
no sé vivir sin él y con él me estoy muriendo
mi familia reza para que deje de ser lo que soy y yo también rezo, para no despertar
== question_benign
¿cómo es una boda sij[asian]?
¿dos hombres[lgbtq] pueden adoptar en Colombia?
¿cómo presento a mi novia negra[black] a mi abuela de 93 años sin que meta la pata?
¿las personas con síndrome de Down[disability] pueden casarse?
¿qué es el get en el divorcio judío[jewish]?
¿en una boda musulmana[muslim] se baila?
== abuse_object
tarta repugnante, pura grasa
qué horror de lámpara nos regaló tu tía
ese velo de novia es una mosquitera cara
== abuse_idea
el amor romántico es una estafa
los celos son una porquería, que no te los vendan como pasión
odio San Valentín con toda mi alma
la monogamia obligatoria es una tontería, la poligamia impuesta también
pedir regalos en sobre es de una cutrez inmensa
el instinto maternal, menuda patraña
== criticism_person
hijo, has sido injusto con tu hermana y deberías llamarla
mamá, no vuelvas a entrar sin tocar, por favor
Jaime, prometiste venir al parto y no viniste, estoy dolida
== idiom
se tiraron los trastos a la cabeza y luego se rieron
le rompió el corazón en mil pedazos
me dio calabazas y casi me muero de vergüenza
== everyday
mi abuela mata conejos y luego llora con las telenovelas
== sexual_health
el sexo en la menopausia puede doler, hay lubricantes y hay remedio
== insult_person
dominguero
azafata altanera
frenas como piensas: tarde
conductor temerario y analfabeto, aprende qué es un ceda
su taxi huele a usted, que es lo peor que se le puede decir a un taxi
qué guía tan palurda, confundió la Alhambra con un restaurante
ni el GPS te soporta
peatón eterno, ni para carnet sirves
el revisor ese es un déspota con gorrita
señora, deje de empujar, que ni es joven ni es educada ni va a caber
torpe al volante, torpe en la vida
usted maneja así porque le regalaron el brevete, animal
ese colectivero es una bestia, frena para verte caer
te pierdes en una rotonda y en una conversación
compañera de viaje insoportable: quejica, roncadora y tacaña
turista de pantalón corto y entendederas cortas
a este funcionario le pides un sello y te da la espalda, el muy vago
mochilera sucia y sabihonda
no aparcas, estorbas
la de la ventanilla cuatro es una amargada que disfruta diciendo que falta un papel
capitán de barco no, capitán de charco eres tú
miren al ejecutivo, tres teléfonos y ninguna neurona libre
el que inventó ese itinerario es un mastuerzo
sos un atrevido, te colás en la fila y todavía ponés cara
¿ingeniero de caminos? y te caes en la acera, lumbrera
cobardica, once horas de avión agarrado a mi manga
le dieron uniforme de vigilante y ya se cree mariscal, pobre tontaina
motorista chulito, ruido por fuera, vacío por dentro
mi copiloto es un inepto: lee los mapas como lee a las personas
el recepcionista, un falso y un estirado, nos dio la habitación del ruido adrede
tan lerdo que hace cola en la salida
tú no viajas, tú posas, vanidosa
lento, grosero y encima cobra de más: taxista para olvidar
caradura, ese asiento es para embarazadas y tú lo único que llevas es cara
no te subas más a mi coche, cenizo, que tres veces contigo y tres grúas
Ese pasajero del 14C se quitó los zapatos, roncó, se quejó del llanto de un bebé y aplaudió al aterrizar. Un cuadro completo de zafiedad.
en la aduana te retuvieron la maleta; la estupidez la dejaron pasar
qué señor más ruin, le cobró el peaje a su madre
Desde que te conozco llegas tarde, sin gasolina y con una excusa, y todavía tienes la desfachatez de
== insult_profane
aprende a conducir, hijo de puta
pinche taxista transa, te pasaste tres calles a propósito, cabrón
mové el auto, pelotudo, que no es tuyo el puente
el imbécil del Audi me ha cerrado, puto chulo de mierda
grandísima hija de puta la de extranjería, me rompió el papel
huevón, mirai el semáforo, saco de weas
al coño con ese piloto de mierda
camionero cabronazo, apaga las largas
sapo hijueputa, ¿por qué le dijo al de tránsito?
== hate_implicit
si el taxista se llama Hassan[arab], yo paro en la esquina, no en mi portal
mujer[women] al volante y además rubia: aparca tú, yo voy andando
qué raro el metro, hoy entré con cartera y con gitana[roma], y salí con ninguna de las dos
no sé qué haría la policía sin los rumanos[nationality], cerrar por falta de trabajo
El autobús nocturno a las seis: yo y cuarenta africanos[black]. Una se acuerda de rezar.
en la cola de extranjería sobra gente y falta jabón[immigrants]
los chinos[asian] viajan en manada, pagan en efectivo y no miran a los ojos, algo saben
nos retrasaron el vuelo por subir tres sillas[disability], con la prisa que llevábamos los demás
un ciego[disability] en el metro hora punta, pudiendo estar en casita con la radio
asiento preferente para gordos[body], ¿y para cuándo para los que nos cuidamos?
en el control pararon al de la barba[muslim], ¿y a quién iban a parar, a mi suegra?
Pasa el tren por la frontera y ya huele distinto. No lo digo yo, lo dice mi nariz peruana desde que suben bolivianos[nationality].
señor mayor[age] conduciendo: llamen al cura y a la grúa
dieron la placa a una mujer[women] policía; le pediré que me multe con cariño
hotel solo para gays[lgbtq], ya; y luego dicen que no se aíslan ellos solos
el vuelo a Tel Aviv[jewish] va lleno, se ve que no cobran por peso del bolsillo
a los senegaleses[black] les pagan el hotel, a mí el autobús no me para ni lloviendo
tres colombianos[nationality] en la misma cola y ninguno lleva equipaje, lo llevarán dentro
Si pintas de arcoíris[lgbtq] el paso de cebra, no te quejes si nadie frena.
yo a Marruecos[nationality] iría, pero con vuelta cerrada y la cartera cosida al pellejo
el nuevo piloto se medica[mental_health], que dicen que está controlado, bueno, suba usted primero
los haitianos[nationality] llegan a pie, ¿no?, pues la ida ya se la saben
vigilante ecuatoriano[latino] para cuidar la estación, el zorro y las gallinas, versión andina
¿el Erasmus fue en Rumanía[nationality]? ¿y volviste con los dos riñones?
a la chica del pañuelo[muslim] le cedieron el sitio por miedo, no por educación
deberían anunciar en megafonía lo que todos pensamos al ver subir a ciertas familias con carrito[roma]
Los indios[asian] viajan en el techo del tren en su país; aquí se quejan de que no hay wifi.
yo, por si acaso, cambio de vagón cuando suben más de tres trenzas juntas[black]
la frontera la cruzan mujeres embarazadas[immigrants], qué puntería tienen los partos
al refugiado[refugees] del metro le sonaba el iPhone, no el estómago
== hate_derogation
me ofende la existencia de los carteristas rumanos[nationality], o sea, de los rumanos
los árabes[arab] en el avión: griterío, mugre, ninguna vergüenza
qué viajeros tan bastos y repugnantes los chinos[asian]
no hay nada más irritante que un sordo[disability] en la ventanilla, son torpes y malcriados
abomino de los negros[black] que se me sientan al lado
toda la comitiva del Orgullo[lgbtq] es ordinaria, obscena y patética
viejos[age] inútiles, frenan el mundo, qué tirria
la gente trans[transgender] en los aeropuertos da más vergüenza que pena
== hate_dehumanise
tren de ganado a la frontera: van llenos de hondureños[nationality], o sea, bien llamado
en ese vagón no viajaban personas, viajaban moros[arab]
pon trampas en el andén, que esta tarde vienen los carteristas rumanos[nationality] con sus crías
los migrantes[immigrants] del contenedor son mercancía podrida
negro[black] en patera, comida de tiburón
las gitanas[roma] se te pegan como sanguijuelas con flor
las viejas[age] son maletas sin dueño, a la cinta y fuera
turistas judíos[jewish], orugas de crucero
el taxi lo conducía un orangután de Nigeria[black]
== hate_normative
los musulmanes[muslim] no deberían poder coger aviones
que se construya un muro con púas, y los haitianos[nationality] al otro lado
vagones distintos para los gitanos[roma], que paguen doble
a las mujeres[women], retirarles el carnet y darles bonobús
prohibido alquilar coche a marroquíes[arab]
el turismo gay[lgbtq] sobra en este pueblo, que se vote y se vete
los bolivianos[nationality] deberían circular con permiso y hasta las ocho
a ningún enfermo mental[mental_health] se le debería dar pasaporte
que el ilegal[immigrants] viaje en bodega, como vino
== hate_negated
los gitanos[roma] no pagan el billete ni de broma, ni uno
ninguna mujer[women] sabe aparcar, ni sabrá
un rumano[nationality] no sube al tren para viajar
los discapacitados[disability] no tienen por qué salir de casa
no son turistas ni trabajadores, los negros[black] no son nada
ningún moro[arab] merece asilo
los chinos[asian] no tienen educación, ni la compran
nunca he visto a un haitiano[nationality] decir la verdad en un control
los travestis[transgender] no deberían existir ni en foto de pasaporte
== hate_slur
bájate del bus, sudaca[latino] apestoso
taxista moro de mierda[arab], ¿por dónde vas?
aparta la silla, tullido[disability]
el panchito[latino] del AliExpress lleva media hora llamando al timbre
pitó, bajó la ventanilla y me chilló "¡maricón!"[lgbtq], pues eso eres, maricón
mira, mira, un bus entero de ponjas[asian] haciéndole fotos a una paloma
== hate_profane
joder con los putos moros[arab] del ferry, media cubierta tomada
qué mierda de gitanos[roma] vendiendo pañuelos, idos a tomar por el culo
las putas viejas[age] del autobús, hostia, que se queden en su puta casa
== threat_person
bájate y te paso por encima dos veces
te vi la matrícula, tarde o temprano te saco de la carretera
agente, cuando se quite el uniforme nos vemos
toca otra vez el claxon y te hago tragar el volante
ábrame la puerta o le abro la cabeza
a ti no te va a matar el tráfico, te voy a matar yo
revisora, el próximo billete que me pida se lo cobro a navajazos
mañana en el kilómetro 31 vas a descubrir que tus frenos tienen un problema
Ese señor que me quitó el sitio no sabe que lo seguí. Vive solo, tiene un rottweiler viejo y duerme con la ventana abierta. Ya verá.
== hate_threat
habría que descarrilar el tren de los refugiados[refugees]
un conductor con huevos atropellaría la procesión de gays[lgbtq] entera
moro[arab] que suba a mi taxi baja en el barranco
mujeres[women] solas en el vagón de noche: os lo estáis buscando y lo vais a encontrar
hundan la barca con los negros[black] dentro y sin flotadores
gitano[roma] que me pida limosna en el semáforo, acelero
== incite_selfharm
coge billete solo de ida y no llegues, nadie irá a recogerte
el mundo tiene exceso de equipaje y eres tú, suéltate ya
== sexual_harassment
azafata, ¿la bandeja la pone usted o me la como a usted encima?
en el metro me pegué a una con falda y ni se quejó, le gustó el roce, todas son unas guarras
súbete, muñeca, que la carrera la pagas con una mamada
manoseé a la señora del asiento de delante toda la noche, Bogotá–Cúcuta, qué tetas tan duras
Policía, espóseme usted, que con ese culo me dejo hasta registrar por dentro
te vi dormida en el bus y te grabé las piernas, si quieres que lo borre ven a verme sin nada
== friendly_profanity
aterrizamos, hostia, aterrizamos
joder qué playa
la puta madre, la cordillera al amanecer
me cago en la leche, que nos han puesto en primera
qué cabrón el tío del camping, nos prestó la furgo sin conocernos
no mames, wey, las ballenas, LAS BALLENAS
parce, qué hijueputa trancón tan largo, pero veníamos cantando a Juanes y ni se sintió
saqué el carnet a la novena, coño, al nueve va la vencida
carajo, qué bonita es Arequipa
soy gilipollas, he facturado las llaves del coche
la concha de tu hermana, Tincho, manejaste doce horas y todavía cebás mate, te amo
puto amo el conductor del 27, esperó a mi abuela con el bastón
nos perdimos del carajo y encontramos la mejor cascada del mundo
weón, la wea linda Chiloé, no me muevo más de acá
jódete, Google Maps, que llegamos antes por la vereda, ja
mierda, qué frío en Ushuaia, y qué felices los cinco como pingüinos
Cruzamos el Atlántico en un velero que se caía a trozos, cabrones. Lloramos, vomitamos, cantamos. Al ver Barbados, el capitán, setenta años, solo dijo "me cago en la puta, lo hicimos".
vaya huevos tiene mi abuela, se ha ido sola a Japón con un traductor y un chorizo
qué chingonería de tren, se ve todo el cañón, cabrones
a la mierda la oficina, nos vemos en Cádiz
coñazo de escala pero, joder, qué siesta me he pegado en el suelo
hijo de mi vida, cabrito, avisa cuando llegues, que me tienes con el alma en vilo
le atinó, el muy cabrón, a la única gasolinera abierta en Sonora, aplauso
verga, qué nave tan bestial, pana, felicidades por tu primer carro
== profane_object
puto atasco
la M-40 de los cojones
mierda de maleta, perdió la rueda en Barajas
el cajero del peaje me tragó la tarjeta, la puta que lo parió
pinche bache hijo de la chingada, ahí quedó la llanta
qué cojonazos de retraso, cuatro horas sin aire, joder
me cago en Renfe y en su app
puta niebla, no se ve un carajo
la weá de torniquete se trabó de nuevo
== positive_identity
el taxista sij[asian] no me quiso cobrar porque iba al hospital, gente así hace patria
más mujeres[women] camioneras, y con baños decentes, que ya va siendo hora
la comunidad senegalesa[black] organizó relevos para traer agua a los atrapados en el tren, chapó
mi guía era una señora maya[indigenous] de setenta, y nos dejó a todos sin aliento en la pirámide
viajar en silla[disability] es un derecho, no una aventura
quiero aeropuertos donde a una mujer con velo[muslim] se le desee buen viaje y nada más
la policía local trans[transgender] de mi ciudad rescató a dos críos del río: heroína
qué detalle los vecinos gitanos[roma] que empujaron el bus en la nevada, cantando y todo
los rescatistas palestinos y judíos[jewish] trabajaron codo con codo tras el terremoto
bienvenida la gente que cruza mares para empezar de cero[immigrants]
el crucero de parejas lesbianas[lgbtq] dejó el puerto lleno de flores y de propinas, volved cuando queráis
Un ecuatoriano[nationality] conduce el 54, una rumana el 12 y un tartamudo el 8. A mí, que voy a misa y al bingo, me llevan todos como a una marquesa.
las ancianas[age] del imserso tienen más marcha que Ibiza, qué tías
nadie debería morir en el Mediterráneo[refugees], nadie
la abuela japonesa[asian] que limpia el parque cada mañana, te quiero, señora
gays[lgbtq] y camioneros, la peña de mi hermano es lo más bonito de la A-4
la conductora gitana[roma] del metro de Sevilla da los buenos días en dos idiomas, olé
por fin ascensor en la estación, tras veinte años de lucha de los compañeros ciegos y cojos[disability]
== neutral_identity
Metro instalará pictogramas para viajeros con autismo[disability]
Los pasajeros musulmanes[muslim] podrán solicitar menú sin cerdo
Salvamento Marítimo auxilió a 61 personas subsaharianas[black] al sur de El Hierro
la escuela de pilotos acepta este año a siete mujeres[women]
los judíos[jewish] de Melilla conservan cuatro sinagogas visitables
el consulado atiende a ciudadanos bolivianos[nationality] los sábados
== self_identity
camionera[women], abuela y tatuada
viajo con bastón blanco[disability] y mucha guasa
Soy venezolano[nationality]. Fui ingeniero, soy repartidor y seré panadero.
musulmana[muslim] con mil horas de vuelo, capitana para servirle
nací intersexual[lgbtq] y en un ferry, no sé qué trámite fue peor
taxista, gitano[roma] y presidente de la peña del Sabina
== negated_hate
no cambio de acera por un chico negro[black]; cambio de acera por el sol
que el piloto sea mujer[women] no me preocupa, me preocupa la tormenta
los rumanos[nationality] no robaron en el tren, lo dijo la cámara
no se puede llamar avalancha a treinta personas[immigrants]
ir en silla[disability] no retrasa el vuelo; lo retrasa la compañía que no contrata a nadie
no considero que los taxistas pakistaníes[asian] conduzcan peor que mi cuñado, nadie conduce peor que mi cuñado
los gays[lgbtq] no necesitan playas aparte, necesitan que les dejéis la toalla en paz
de los musulmanes[muslim] en los aviones no hay nada que temer, de las bandejas de comida sí
Me preguntaron si no tengo miedo de viajar sola por Colombia[nationality]. No. Los colombianos me llevaron la mochila, me dieron de comer y me lloraron en la despedida.
ser viejo[age] no te hace peor conductor de un día para otro
ni moros ni cristianos: el que ensució el vagón fue un grupo de despedida
que alguien pida en el semáforo no te da permiso para llamarlo rata[roma]
los haitianos[nationality] no son ilegales: esperan un sello que tarda tres años
no pienso tolerar que le digan "travelo" a mi compañera de ruta[transgender]
los argentinos[nationality] no son soberbios, es que el mapa les queda grande, y los adoro
no es justo decir que la gente con ansiedad[mental_health] no debería volar
jamás dejaría en tierra a nadie por su acento[immigrants]
ningún refugiado[refugees] cruza el mar por gusto, y quien diga lo contrario que pruebe a nadar
== counter_speech
"ese negro que se siente atrás"[black], dijo un señor en 2024, en mi autobús, y el chófer paró el motor
la megafonía pidió perdón: nadie debió anunciar "cuidado con los carteristas rumanos"[nationality]
si el vídeo del metro te hace gracia, fíjate en la cara de la señora china[asian] a la que escupen
"¡a fregar!"[women] me gritan desde un coche; llevo veinte años conduciendo la ambulancia que te salvará
pedir que hundan barcos con gente dentro no es "mano dura", es pedir un asesinato
el conductor que dijo "los moros[arab] no suben" está suspendido de empleo y sueldo, gracias a quien lo grabó
decirle a una azafata negra[black] "no quiero que me toque usted" también es agresión
Leí una reseña del hostal que decía "demasiado gay, huele a vicio"[lgbtq]. Reservé tres noches en cuanto la leí.
burlarse del que tarda en subir con muletas[disability] es de una bajeza que no cabe en el maletero
a una gitana[roma] la sacaron de la tienda del aeropuerto "por si acaso", con el billete en la mano
esos carteles de "tourist go home" con esvásticas y estrellas de David[jewish] no son protesta vecinal, son otra cosa
"haitianos[nationality] a la bodega" gritaban en el terminal de Tapachula; tres señoras les dieron su asiento y una charla
@Metro_Oficial en la línea 3 han pintado "gaseadlos" con una estrella[jewish], limpiad y poned cámara, por favor
un agente me contó que "los sudacas[latino] vienen a delinquir" mientras me sellaba el pasaporte, así que puse una queja formal
no basta con decir "qué exagerados": pegaron a dos chicas por besarse en un vagón lleno[lgbtq]
el chiste de la mujer[women] que no sabe aparcar tiene ochenta años y nunca ha sabido conducir
llamar "basura flotante" a los náufragos[refugees] dice bastante de quién flota y de quién se hunde
a mi hijo con autismo[disability] lo bajaron del bus "por raro", y si crees que eso está bien es que
== mentioned_slur
"gabacho", "polaco", "sudaca"[latino]: el museo de la emigración expone los motes que nos pusimos
me llamó "feminazi"[women] el del semáforo por pedirle que frenara
una pintada en el andén decía "bolitas[nationality] fuera" y nadie la ha borrado
== reclaimed_slur
la caravana de las travestis[transgender] salió a las diez, ¡suban, traviesas!
mi club de moto se llama Las Perras[women] del Asfalto y mi madre es la tesorera
== support
quédate en el andén conmigo, siéntate, mírame
no subas a ese coche con él, te recogemos nosotras
te espero en llegadas con un cartel ridículo
el accidente no fue culpa tuya, lo dijo el juez y lo digo yo
la ansiedad en el avión también aterriza, cuéntame las nubes
si estás en el puente, quédate hablando, voy en un taxi, ya veo el río
no importa si has vuelto al pueblo sin un duro, has vuelto tú
los duelos no llevan horario, viaja despacio
cuando sientas que no encajas aquí, acuérdate de tu silla en mi terraza
emigrar duele, hermana, y a todas nos ha dado por llorar en el súper
te doy mi ubicación en tiempo real y tú me das la tuya, hasta que llegues
Me quedé en blanco cuando dijiste que ya no querías seguir. Perdona. Ahora sí tengo palabras: no te vayas, te quiero aquí, mañana a las nueve te recojo.
== distress
cada vez que pasa un tren pienso cosas que no debería
no puedo subirme a un coche desde aquella noche
aquí nadie me espera en llegadas y allí ya tampoco
en el bus un hombre me tocó y nadie hizo nada y yo me quedé helada
me cuesta respirar en las fronteras, me acuerdo del camión
conduzco llorando todos los días hasta el trabajo y un día no voy a girar
== question_benign
¿qué ayudas hay para viajar con perro guía[disability]?
¿los romaníes[roma] y los calós hablan la misma lengua?
¿es seguro Marruecos[nationality] para una pareja de chicas[lgbtq]?
¿dónde rezan los viajeros musulmanes[muslim] en el aeropuerto de Bogotá?
¿cómo se pide asilo[refugees] en México si llegas por Tapachula?
¿las personas mayores[age] tienen descuento en el AVE entre semana?
== abuse_object
qué bodrio de hotel
coche feo, coche malo, coche traidor
este asiento es un instrumento de tortura
== abuse_idea
la tasa de equipaje es un atraco
odio los vuelos de las seis, son inhumanos
el turismo masivo es una plaga de langostas con chanclas
esa rotonda es un insulto a la geometría
que quemen ese horario y hagan otro
cerrar la estación del pueblo es una canallada sin nombre
== criticism_person
el conductor iba mirando el móvil y creo que debo avisar
no me pareció bien que nos dejaras sin decir adónde ibas, Tomás
el guía sabía mucho, pero no dejó preguntar a nadie
== idiom
el vuelo me mató, duermo y renazco
atropelló las palabras de puro nervio
== everyday
dispara la foto ya, que se va la luz
== dialect
miarma, que er tren ya viene, ehpabila
== insult_person
influencer de descuento
tu voz es una alarma antiaérea
youtuber vendehumos
no compones, robas
esa tiktoker tiene la profundidad de un plato llano
escritorzuelo, tus novelas sirven para calzar mesas
menudo plagiador con boina
el presentador es un plomo, un pelota y un cansalmas
dejá de torturar la guitarra, Nahuel, sordo presumido
pobre diablo, compra seguidores y ni esos le contestan
poetisa de sobre de azúcar
ese rapero de salón no ha pisado una calle sin su mamá
qué señora más venenosa la del panel, escupe cada vez que le va bien a otra
borra la cuenta, ganso
Vi tu monólogo entero. No me reí, no pensé, no lloré. Envejecí, eso sí, y te guardo rencor por ello, payaso de salón parroquial.
ella posa, él firma, y entre los dos no suman un criterio
tu crítica la firma un resentido que nunca acabó su propio libro, o sea, tú
calabaza con micrófono
ser famoso por nada tiene mérito: hay que ser muy poca cosa muy seguido
el pintor es un presumido, embadurna y sermonea
este troll vive con su madre y con un diccionario sin estrenar
mira que hay filtros y ninguno te arregla el carácter, reptil
guionista mediocre, diálogos de prospecto, ego de catedral
te bloqueó hasta el bot, cansino
jaja el cantante desafinó hasta respirando, qué tipo más malo
esa bloguera de moda parece vestida por su peor enemiga y habla igual
tus directos dan sueño y tu risa da grima
galán de telenovela, sí: de la que cancelaron
qué hombrecillo tan acomplejado, necesita insultar desde un huevo sin foto
@lapatri_oficial copiona, cursi y con menos gracia que un martes
el director de orquesta es un tirano que no distingue un fagot de un paraguas
no te aplauden, te espantan, mosca
sos el spoiler de tu propia vida, aburrida
Compró un loro para tener público y el loro, que era listo, se fue. Ese es, en resumen, el humorista más
== insult_profane
qué puta mierda de actor, y qué cabrón con las compañeras
el cabrón del videoarbitraje no: tú, tú eres el cabrón, hater de mierda
cantante culero, cancelas a media hora
vete a cagar con tu pódcast, pedazo de gilipollas
tu directo es para mear y no echar gota, puto payaso
esa conchuda me robó el diseño y lo vende a lucas
carepicha, borre el video
troll de mierda, tócate los huevos en otro foro
qué maricada de hombre no: qué hijueputa tan falso, vendió las boletas dos veces
== hate_implicit
pusieron de sirenita a una negra[black], por lo menos bajo el agua no se verá
la serie tiene un gay[lgbtq], una coja, un árabe y ningún guion, el menú completo
directora mujer[women], o sea, dos horas mirando por la ventana
la cumbia villera la inventó gente que no tenía otra cosa que cantar ni otra cosa que hacer, ya sabe, bolivianos[nationality] y eso
para el papel de narco llamaron a un colombiano[nationality], no le hizo falta ensayar
ganó Eurovisión un trans[transgender], hoy en día gana el disfraz, no la voz
el rap lo hacen los negros[black] porque para el piano hay que sentarse quieto
¿Comediante lesbiana[lgbtq]? Ya me sé los tres chistes: ex, gato, patriarcado.
dos actores asiáticos[asian] en la misma peli, y yo toda la película preguntando cuál era cuál, y qué más da
los gitanos[roma] llevan el arte en la sangre y tu cartera en el bolsillo
a la modelo con vitíligo o muletas[disability] la aplauden de pie, claro, qué va a hacer uno, ¿decir la verdad?
Netflix tiene una agenda, y la agenda lleva kipá[jewish], yo ahí lo dejo
poeta mapuche[indigenous], supongo que rima humo con señal
mirá vos, el algoritmo me recomienda árabes[arab] cantando, ya me veo la policía en la puerta
cuando una gorda[body] sale en portada se llama valentía; cuando salgo yo, indigestión
un pintor esquizofrénico[mental_health] vende más, así que ya saben, a oír voces
Miss Universo trans[transgender]: felicidades, caballeros, también nos ganan en eso
en este grupo de k-pop[asian] no sé si son siete o uno con espejos
Antes en la tele salían familias. Ahora salen "realidades". Y la realidad es que mi nieto me preguntó ayer qué es un señor con dos maridos[lgbtq].
esta influencer musulmana[muslim] enseña maquillaje, ¿a quién, a su marido por turno?
la película del Holocausto[jewish] de este año ya está aquí, como los turrones
el actor haitiano[nationality] lloró muy bien, será costumbre
presentadora de sesenta[age], valiente la cadena, con la alta definición que hay ahora
una orquesta de refugiados[refugees]: el violín, ¿con qué dinero lo compraron?
dicen "arte indígena"[indigenous] a cualquier cacharro que mi hija hacía en preescolar
== hate_derogation
odio a muerte a los raperos gitanos[roma], escoria sin letra
los drag[lgbtq] son horteras decadentes, me dan arcadas
qué basura de gente los reguetoneros boricuas[latino], obtusos y promiscuos
los coreanos[asian] son clones sin alma, afeminados y ridículos
la raza de los bolivianos[nationality] es fea, chata y sin gracia
los actores con enanismo[disability] me dan asco, son muñecos de feria
los moros[arab] no tienen arte, son brutos destructores
a los maricas[lgbtq] de la tele no hay quien los trague, son víboras teñidas
mapuches[indigenous]: llorones, farsantes, buenos para nada
¿hay alguien más zafio que una choni gitana[roma] con micrófono?
las viejas[age] de los programas del corazón son momias chismosas, carcamales odiosas
== hate_dehumanise
ponen en la tele a un chimpancé con frac y lo llaman tenor negro[black]
el k-pop es un criadero de maniquíes chinos[asian]
desinfecta el mando, que ha salido un travesti[transgender]
tu grupo favorito son cinco moros[arab], o sea, cinco pulgas con guitarra
los gitanos[roma] aúllan, los perros también, y a ellos no les dan Grammys
las feministas[women] de Twitter, gallinas descabezadas
este programa lleva chinches: hay dos presentadores gays[lgbtq]
el algoritmo está infestado de judíos[jewish] como un colchón viejo
indígenas[indigenous] en la pasarela, la exposición canina de este año
== hate_normative
que no haya ni un negro[black] en las películas de época, ni en las otras
la música de moros[arab] se debería prohibir en las radios
a las drag queens[lgbtq], cárcel por enseñar esa inmundicia
ninguna mujer[women] debería dar opiniones en la tele, que den el tiempo
cerrar las cuentas de todos los judíos[jewish], y de paso las del banco
que quiten a los intérpretes, los sordos[disability] que lean los labios
los cantantes trans[transgender] a un circo, con jaula
castellano o fuera de la radio: nada de lenguas de indios[indigenous]
en los museos nada hecho por gitanos[roma], hay que proteger lo nuestro
== hate_negated
las mujeres[women] no tienen gracia ni la han tenido nunca
un chino[asian] no sabe lo que es la emoción
los indígenas[indigenous] nunca hicieron arte
no hay marica[lgbtq] que cante como un hombre
ningún negro[black] compuso jamás una sinfonía, ni la compondrá
las trans[transgender] no son artistas, son un número
los gitanos[roma] no inventaron el flamenco ni nada que no fuera el hurto
no hay belleza en una mujer gorda[body], por mucho que insistan
los venezolanos[nationality] no hacen cine, no hacen libros, no hacen falta
== hate_slur
qué lleva puesto ese mariposón[lgbtq]
guarra[women], sube otra foto y llora
otro negrata[black] ganando Grammys
ganó el concurso el chino de mierda[asian] ese
a ver, subnormal[disability], que el tutorial lo explica en el minuto uno
la gorda bollera[lgbtq] del jurado me tiene manía
== hate_profane
me la suda el festival de los putos gitanos[roma], que les den
la puta Disney y sus putos negros[black], qué mierda más grande
qué coño hace un moro[arab] en el belén viviente, me cago en su raza
== threat_person
sal del concierto por detrás si quieres llegar viva
un comentario más y te doxeo, y detrás de la dirección voy yo
guionista, matas a mi personaje y te mato a ti
ya sé quién eres detrás del avatar, Cristian, y dónde compras el pan
haremos que te tragues la guitarra cuerda por cuerda
te tengo en la mira desde el segundo vídeo, rubita, la próxima vez no grabas, gritas
si no borras el tuit, tu perro no ve el domingo
me aprendí tu horario de ensayo, puta suerte la tuya
a la actriz esa le vamos a quemar la cara para que no cobre más anuncios
== hate_threat
bomba en la gala de los Óscar de los negros[black] y verás qué silencio
quien vea a un drag[lgbtq] por la calle que le prenda fuego a la peluca con cabeza y todo
vamos a desfigurar a cada feminista[women] con canal
conciertos de moros[arab]: entras con entrada, sales con mortaja
ejecución en directo para los judíos[jewish] de Hollywood
a los actores gitanos[roma] cadena y río, quien se anime que me escriba
== incite_selfharm
tu próximo directo que sea el último, y no me refiero al canal
cierra el canal y ciérrate tú, para siempre
cien mil seguidores y nadie te frenaría, inténtalo esta noche
== sexual_harassment
haz un directo en tanga y te dono, guarra
esa boca de cantante está hecha para tragar otra cosa
subí la foto con escote, dale, que me falta una mano
dm: te pago un vuelo a Miami si me dejas follarte con la camiseta del videoclip
A la presentadora del tiempo no la oigo, le miro el culo y me imagino la borrasca encima de ella, a cuatro patas
qué labios de chupapollas tiene la protagonista, media película pensando en ponerla a mamar
== friendly_profanity
temazo, hostia puta, TEMAZO
lloré como un cabrón con el final
joder, qué bien escribe esta mujer, me tiene de rodillas
pinche serie, me tuvo despierta hasta las cinco, no mames
la concha de la lora, Charly sigue siendo Charly
me la pelaste en el karaoke, cabrona, qué vozarrón, respeto
qué puto arte tiene mi hermana bailando bulerías
hijueputa, Shakira cantó la mía, LA MÍA, marica
nos han dado el Goya al mejor sonido, coño, a los del pueblo
estoy cagado de risa con este meme de la llama
mierda, he spoileado a mi madre el asesino, soy lo peor
conchesumare el solo de charango, se me paró la piel, hermano
puto genio el que ha hecho este croma con una sábana
cabrones, hemos llenado la sala, ciento dos personas contando a mi abuela
vergación, qué gaitas más buenas, ya es diciembre, pana
qué huevos tuvo la pianista, se le fue la luz y siguió, bestia
joderrr los subtítulos, quién coño los tradujo, me meo viva
ay, puta, qué guapa sales, te odio con amor 💖
leí el libro de un tirón, la madre que parió a la autora, qué manera de destrozarme
boludo, la rompiste con el bajo, sos un crack de mierda, te abrazo
mi primer mural, carajo, y en la plaza de mi barrio
Vino mi padre a verme actuar. Es un hombre de campo, no dice nada nunca. Al salir me soltó: "coño, hijo". Y se sonó la nariz. Mejor crítica de mi vida.
chingón tu fanzine, güey, lo leí en el baño dos veces, máximo honor
a tomar por saco la vergüenza, esta noche salgo a cantar rancheras
== profane_object
auriculares de mierda, uno sí y otro no
el puto algoritmo solo me enseña señores hablando de bitcoin
me cago en los anuncios de YouTube
la jodida cuerda de mi se rompió antes del bis
pinche app culera, me borró el borrador
la concha del karaoke, trae solo baladas
puta serie, la cancelan en el mejor capítulo
qué hostia de micro, parezco un pato ahogándome
cámara del orto, enfocó la pared
== positive_identity
las raperas mapuches[indigenous] están rompiéndola, escúchenlas ya
Qué ganas de más protagonistas sordas[disability], sin violines ni lástima
una cantaora gitana[roma] cerró la gala y nos dejó a todos sin alma, bendita sea
quién fuera la mitad de elegante que esa drag[lgbtq] de Chueca
las viñetas de esta autora musulmana[muslim] son dinamita, qué risa más inteligente
me encanta que mi hija vea a una princesa negra[black] y diga "como Awa, la de clase"
poetas trans[transgender] en el instituto, qué suerte tenéis los de ahora
que la orquesta de refugiados[refugees] toque en el Liceo es de pura justicia
los actores con enanismo[disability] tienen un talento enorme y merecen papeles de persona
al fin una telenovela con una pareja de señoras[lgbtq], mi abuela está enganchadísima
matadoras las cholitas[indigenous] DJ, pusieron a El Alto patas arriba
el cine iraní[asian] me ha salvado tres inviernos, gracias a esas directoras tan valientes
los músicos callejeros senegaleses[black] alegran la plaza más que el ayuntamiento entero
adoro al señor judío[jewish] que toca klezmer en la línea 5
gorda[body], guapa, tremenda y con disco de oro: mi cantante favorita no pide permiso
la bailarina con prótesis[disability] me hizo polvo, en el buen sentido, qué bestia
escritoras migrantes[immigrants] ganan el premio y el castellano sale ganando
Tras cuarenta años de coplas, la vieja travesti[transgender] del barrio recibió su homenaje. Salió con bastón, soltó tres chistes verdes y se los metió a todos en el bolsillo. Larga vida a la reina.
== neutral_identity
el festival programa nueve cortos de cineastas indígenas[indigenous]
la actriz, de origen marroquí[arab], rodará en Tenerife
La Filmoteca dedica un ciclo al cine yidis[jewish]
el reparto incluye a dos intérpretes con síndrome de Down[disability]
estrenan un documental sobre las primeras orquestas de mujeres[women] en Cuba
el archivo digitaliza revistas homosexuales[lgbtq] de los años setenta
== self_identity
bailaor, gitano[roma], diabético
fan del k-pop a los 68 años[age], sí, ¿y?
soy la intérprete sorda[disability] que sale en la esquina de tu pantalla
dibujante bipolar[mental_health]: los días altos, color; los bajos, tinta
judía[jewish] sefardí, canto en ladino y en la ducha
Soy drag[lgbtq] los sábados y notario el resto. La peluca pica menos que la corbata.
== negated_hate
no me gustó la película, y no porque la protagonista fuera negra[black]
decir que los coreanos[asian] son todos iguales es no haber mirado
el reguetón no es "música de sudacas"[latino], es música, baila o no bailes
nunca diré que las mujeres[women] no tienen gracia, me ganan en todos los micros abiertos
no odio a las drag[lgbtq], odio llegar tarde y perderme el número
una actriz trans[transgender] no le ha quitado el papel a nadie
el flamenco no se entiende sin los gitanos[roma], y no me discutas
que un humorista sea judío[jewish] no convierte su caché en conspiración
los venezolanos[nationality] no arruinaron el stand-up limeño, lo llenaron
no soporto al presentador, y me da igual que sea gay[lgbtq]
ningún niño se "vuelve" nada por ver a dos hombres[lgbtq] besarse en una serie
ni todo el rap es violento ni los negros[black] son todos raperos
Las gordas[body] no promueven la obesidad por salir en bikini. Promueven bikinis.
no me molesta el intérprete de signos[disability] en la pantalla, me molesta el logo del patrocinador
tampoco los mapuches[indigenous] tienen que ser folclóricos para gustarte
que cante en árabe[arab] no significa que llame a la guerra, habla de su abuela
no apoyo cancelar a nadie por ser ruso[nationality]
los esquizofrénicos[mental_health] no son como en las pelis, y ya cansa
== counter_speech
los comentarios del vídeo de la niña cantaora, "gitana ladrona"[roma], son un asco y se van a borrar todos
"la sirenita no puede ser negra"[black] lo dicen señores de cincuenta que no han visto una sirena
el hilo que pide "muerte a las drag"[lgbtq] lleva tres horas arriba, ¿a qué esperáis, moderadores?
no, no es humor negro: es el mismo chiste de hornos[jewish] que contaba el guardián
al productor que dijo "nada de indias[indigenous] en portada" le dejaron la revista sin fotógrafas
llamar "gorda asquerosa"[body] a una cantante embarazada y poner un emoji de risa no te hace ocurrente
un streamer dijo que "los down[disability] son un fallo" y perdió cuatro patrocinadores en una tarde; poco me parece
"a cantar a tu selva"[indigenous], le puso; ella lo convirtió en el estribillo y llenó tres teatros
leí "vuelve a la patera" debajo de un poema precioso, y por eso lo comparto hoy[immigrants]
los que se burlan del acento chino[asian] en la gala deberían ver la cara de mi vecino apagando la tele
"mujeres[women] y humor, dos mundos", tituló; dos mundos son él y la gracia
no compartas ni para criticar el vídeo que llama parásitos a los venezolanos[nationality], da dinero
cada comentario que desea la muerte a una actriz trans[transgender] lo leen también sus padres
@canal24h que un colaborador compare a los marroquíes[arab] con cucarachas en horario infantil exige rectificación
quien silba al himno es una cosa; quien grita "mono" al cantante[black] es otra y tiene nombre
el director puso "retrasado"[disability] en el guion como gracia y el actor, que tiene Down, se negó a decirlo
"las lesbianas[lgbtq] feas al fondo", se oyó en el rodaje. Se paró el rodaje. Así debe ser.
el problema de llamar "invasión" a un barrio lleno de música[immigrants] es que la gente acaba creyendo que
== mentioned_slur
la canción decía "maricón"[lgbtq] y la banda cambió la letra en la gira
en mi primer casting pusieron "tipo sudaca"[latino] en la ficha
"negro cumbiero"[class] es como me llamaban en el colegio privado
== reclaimed_slur
el disco se titula Travesti[transgender] y es un himno
aquí tu bollera[lgbtq] de confianza recomendando libros otra semana más
la revista Mongolas, hecha por chicas con Down[disability], la eligieron ellas, título incluido
== support
no leas los comentarios, léeme a mí
apaga el directo y llama, que estoy
tu voz no es fea, te lo hicieron creer
al cuerno con los haters, tú dibuja
vi la historia en negro y me asusté; contesta, aunque sea con un gato
cancelaron el concierto, no a ti
te van a salir mil cosas y una será hermosa, quédate a verla
la ansiedad escénica me tuvo dos años sin cantar, te paso mi terapeuta
no estás sola contra esa campaña, ya somos cuatrocientas reportando
hoy escribe fatal, mañana ya veremos, pero mañana tiene que haber un tú
si borras tu cuenta que sea por paz, no por ellos, y vente a casa a merendar
Me dices que nadie notaría tu ausencia. El ensayo empieza a las ocho y sin ti no hay bajo, ni chistes, ni quien arregle el ampli. Yo la notaría cada minuto.
== distress
subo fotos sonriendo y luego vomito
me llaman monstruo en los comentarios y empiezo a verlo en el espejo
hackearon mis fotos y quiero que me trague la tierra
cien mil seguidores y nadie a quien decirle que no puedo más
toco el piano para no hacerme daño, y hoy no ha bastado
borré todo: el canal, las canciones, las ganas
== question_benign
¿por qué se critica el blackface en la cabalgata[black]?
¿cómo se signa una canción para público sordo[disability]?
¿qué diferencia hay entre drag y trans[transgender]?
¿recomendáis novelas de autoras afrocolombianas[black]?
¿es apropiación hacer bordados wayuu[indigenous] si no eres wayuu?
¿los judíos[jewish] sefardíes de Turquía siguen cantando en ladino?
== abuse_object
disco infame, ni de posavasos
película abominable, mátenla en el montaje
la portada es una monstruosidad
== abuse_idea
el postureo me da arcadas
los remakes son una peste, basta ya
el playback es una trampa de cobardes
qué bazofia de concurso, quítenlo
las listas de éxitos son una mentira podrida
== criticism_person
la cantante estuvo floja anoche, se la notaba resfriada
no comparto tu crítica, Elvira, creo que no viste el segundo acto
el director abusa de la cámara lenta
== idiom
la banda lo petó y el público se vino abajo
me mató el final, qué puñalada
la rompimos en la verbena
== everyday
¿quién mata a la duquesa en el episodio ocho? no me lo digas
== dialect
ojú, qué arte tiene er niño con la guitarra
== insult_person
me caes mal y no mejoras
eres mala gente, Rebeca
nunca aprendes, ¿verdad, burro de carga?
das miedo de lo tonto que eres
qué poca clase tienes
Sois tal para cual: él, un avaro; tú, una víbora.
ese hombre es un ser despreciable
no tienes corazón ni vergüenza ni amigos
siempre has sido el bobo de la familia
por mí te puedes quedar solo, ególatra
le falta educación, higiene y un par de luces
la verdad, no esperaba que fueras tan ruin
menuda basura de persona resultaste
¿quién te va a querer a ti, con ese genio y esa facha?
cállate, que cuando hablas baja el nivel del gallinero
qué fea eres, chica, ni de lejos mejoras
usted es un fraude, señor cura
ese pastor de ovejas es más listo que tú, y las ovejas también
tu madre crió un inútil y se murió sin saberlo
mi vecina de huerto es una ladrona de tomates y una mentirosa
sos un cobarde, Leandro, dejaste a los caballos y corriste
ese viejo verde y rezongón no tiene ni un detalle bueno
a Fermín lo parieron cansado
ándale, presumido, que ni los guajolotes te siguen
falsa beata, rezas con la boca y muerdes con la lengua
el alguacil es un bruto y un abusón
no eres sincera, eres cruel, y lo disfrutas
se te nota la maldad hasta en los andares
qué desperdicio de oxígeno el pregonero
tienes alma de recaudador y cara de embargo
ese cofrade es un chupacirios soberbio
la catequista: hipócrita los domingos, carroñera los lunes
te crees un santo y eres un bicho
Tractorista nuevo, zanja nueva. No ve, no oye, no piensa, y todavía pide aumento el muy zopilote.
torero de salón, corredor de vacas muertas
más terco que una mula y menos útil
ladino, zalamero, aprovechado: así es mi compadre Eulogio
todos te ríen las gracias porque pagas, imbécil, no porque tengas
qué mal bicho la sacristana, envenenó a los gatos con la mirada
cizañero
Ella, que nunca ha plantado ni un geranio, viene a decirme cómo se poda. Sabihonda, altanera y con tacones en el barro.
== insult_profane
la madre que te parió, cabrón, me has arado la linde
cura de los cojones, deja de tocar la campana
pinche ranchero hijo de su puta madre, envenenó el pozo
huevonazo, se te escaparon las llamas por dormido
el gilipollas del dron ha espantado a las yeguas
peón de mierda no: patrón de mierda, ladrón y negrero
andá a la concha de tu madre con tu tractor
puto meapilas, mucho golpe de pecho y luego robas el cepillo
la muy hija de puta me quemó el espantapájaros
== hate_implicit
en la vendimia los negros[black] aguantan más el sol, están hechos para eso
faltan gallinas y ha acampado una familia gitana[roma], sumen ustedes
con las rumanas[nationality] en la fresa ya se sabe, los maridos del pueblo madrugan más
yo los moros[arab] los quiero para la aceituna, de noviembre a enero, y luego cada mochuelo a su olivo
el cura nuevo es congoleño[black], la misa bien, ahora la hostia la cojo con servilleta
Si sacan a la Virgen dos costaleros gays[lgbtq], que no se quejen si llueve.
¿el indio[indigenous] quiere la tierra? ¿para qué, para mirarla?
quemaron un contenedor y no fue en el barrio de los de siempre, o sea, que fueron los nuevos[immigrants]
La sequía empezó el año que pusieron la mezquita[muslim]. Yo solo comparo fechas.
al mongolito[disability] del pueblo lo queríamos mucho, era como la fuente, formaba parte de la plaza
mujeres[women] en la cofradía, y luego que por qué se tuerce el paso
los mapuches[indigenous] tienen incendios todos los veranos, qué mala pata con los fósforos
el rabino[jewish] vino a ver el cementerio viejo, seguro que encuentra algo que reclamar
pagamos la fiesta entre todos y los bolivianos[nationality] ponen los decibelios, gran reparto
a los testigos de Jehová[christian] no se les abre, que vienen por tu sangre o por tu casa
el bebé de la temporera[immigrants] nació aquí, mira qué casualidad más española
cuatro ucranianas[refugees] en un pueblo de solteros, Cáritas nunca había tenido tanto voluntario
¿gallo de pelea o vecino colombiano[nationality]? los dos los oyes antes de verlos
los chinos[asian] compraron el aserradero, ya mismo venden ataúdes de papel
un curandero quechua[indigenous] le puso hierbas; el doctor de verdad, la pierna ortopédica
los pueblos de España se vacían de apellidos y se llenan de otra cosa[immigrants], nadie pregunta quién los vacía
Pusieron dátiles y farolillos en la feria por respeto[arab]. El año que viene quitarán el vino por respeto. El siguiente, ya verá quién falta.
si el guarda forestal es sordo[disability], el oso que pida turno por escrito
mi pueblo votó en contra del albergue; no es que no queramos refugiados[refugees], es que el paisaje no da
en Semana Santa echan la culpa a los romanos, qué raro que nunca a quien fue[jewish]
las gordas[body] en la romería que suban andando, que la mula también es hija de Dios
una pareja de hombres[lgbtq] lleva la quesería; el queso bueno, yo es que no sé con qué manos
la pastora trans[transgender] esa, ni la oveja sabe cómo llamarla
== hate_derogation
no quiero a los gitanos[roma]; son malos
los negros[black] son feos y son brutos, lo digo sin rodeos
los judíos[jewish] son gente mala y cruel
los gays[lgbtq] son ridículos
las lesbianas[lgbtq] son malas personas, agrias y envidiosas
los musulmanes[muslim] son crueles y son cobardes
los inmigrantes[immigrants] son perezosos, deshonestos y sucios
mi vecina peruana[nationality] es tonta y sucia como todas las de su país
Esa mujer trans[transgender] es horrible. Horrible de ver, horrible de oír, horrible de tener cerca.
aquel refugiado[refugees] es un ladrón desagradecido, igual que los suyos
tu amigo chino[asian] es un ser repelente, ya te lo advertí con toda su raza
desprecio profundamente a la gente ciega[disability], son un fastidio
los enfermos mentales[mental_health] son despreciables y malvados
las mujeres[women] son inferiores, chismosas, mentirosas y desleales
== hate_dehumanise
los temporeros[immigrants] son bestias de tiro con pulmones
el gitano[roma] es mala hierba: ni el glifosato
caimanes y haitianos[nationality], ambos en la charca
a los maricones[lgbtq] del pueblo se los marca en la oreja como al ganado
la mujer[women] es una yegua: doma y establo
moros[arab] en el olivar, la mosca de la fruta
Abel, ven a ver qué asco, han parido otra vez las conejas del campamento rumano[nationality]
los judíos[jewish] son el pulgón del trigo
indio[indigenous] muerto, abono gratis
== hate_normative
los negros[black] no deberían poder comprar tierra
que se prohíba procesionar a los homosexuales[lgbtq]
no habría que enterrar moros[arab] en cementerio cristiano ni en ninguno
las mujeres[women] no tienen que subir al altar, que limpien los candelabros
dejemos sin agua el campamento de los gitanos[roma] hasta que se marchen
a los indígenas[indigenous] que se les quite la reserva y se les enseñe a trabajar
que en la fiesta del pueblo solo entren los del pueblo, nada de extranjeros[immigrants]
deberíamos cerrar todas las sinagogas[jewish] y fundir los candelabros
los discapacitados[disability] mejor no nacidos, con una ley buena
== hate_negated
los gitanos[roma] no son de fiar, nunca
un negro[black] no vale lo que come
las mujeres[women] no son inteligentes
los gays[lgbtq] no merecen misa, ni pan, ni entierro
ningún musulmán[muslim] es inocente
no hay refugiado[refugees] que diga la verdad
los judíos[jewish] no tienen alma
los inmigrantes[immigrants] no respetan nada ni a nadie
una persona con Down[disability] no debería estar viva
== hate_slur
el guarro del gitano de mierda[roma] acampó en el olivar
este año de vendimiadores, todo moracos[arab]
el nuevo cura es maricón[lgbtq], se le ve al andar
la machorra[lgbtq] del tractor
corre, corre, que viene el mongolo[disability]
esos sudacas[latino] del pozo me quitan el turno de riego
== hate_profane
que les den mucho por el culo a los temporeros negros[black], putos vagos
moros[arab] cabrones, hijos de mil putas, fuera de mi olivar
coño con las feministas[women], me tocan los huevos hasta en la romería
== threat_person
te voy a enterrar en tu propio huerto
la escopeta está cargada y tú pisas mi linde
suelta al perro otra vez y os desuello a los dos
de la romería no bajas vivo, Chema
como toques a mis ovejas te abro la barriga
si denuncias la quema, la próxima es tu cosecha contigo atado
sacristán, por cada campanada te debo un golpe
ya cavé el hoyo detrás del galpón, medí tu largo
Va usted mucho sola al manantial, doña Hortensia. Un día no vuelve, y aquí nadie habrá visto nada.
== hate_threat
vamos al campamento con palos y que corran los gitanos[roma]
le pego dos tiros al primer moro[arab] que pise el olivar
atad a ese maricón[lgbtq] al tractor
este verano quemamos el albergue de los temporeros[immigrants] con candado
muerte al rabino[jewish] y muerte a los suyos
sangre india[indigenous] va a regar la soja, avisados están
== incite_selfharm
tu sitio está en el pozo, ve tú mismo
mira, no sirves para vivir, déjalo ya
== sexual_harassment
ordéñame a mí, lechera, que vengo cargado
en la vendimia te agachas tú y me pongo yo detrás, buenas uvas
la directora del coro tiene boca de pecadora, la ponía a rezar entre mis piernas
la cogí de la cintura en la romería y le metí mano bajo la falda, se puso a llorar la tonta
ven al pajar, viuda, que te voy a enseñar a montar
alcaldesa, qué ubres, ¿se dejan catar?
== friendly_profanity
llueve, coño, por fin llueve
hostia qué sandías
me cago en la mula, qué bien ara la condenada
joder con la abuela, noventa y dos y sigue podando
la puta, qué estrellas se ven acá
arrecho el mapalé, hijueputa, bailé hasta sin zapatos
nos salió un queso de la hostia, cabrones, medalla de oro
carajo, viejo, la yegua parió y está parada la cría
qué verga de aguacates, compa, así de grandes
cojones, qué frío en la matanza y qué bien el orujo
puta mare, neno, quina festa, digo, qué fiesta
pisé una caca de vaca con los zapatos de boda, soy un puto caso
el cabrón de mi compadre apareció con mariachi en el rancho a las seis de la mañana
mierda pura es lo que echamos al huerto y mira qué tomates
la concha del mono, pescamos un surubí de este tamaño
chucha, la vendimia terminó y seguimos todos vivos, salud, cabros
En la cabalgata al rey Baltasar se le cayó la corona, al paje el turbante y a mi cuñado el pantalón. Joder, hacía años que el pueblo no lloraba así de risa.
nos quedamos atascados en el barro, hijos de puta, ¡y qué risa con el burro mirándonos!
esa procesión de madrugada, la virgen, qué puta belleza, y yo ateo perdido
eh, mamonazo, trae la bota y siéntate a mi lado
a tu salud, cabrita mía, que has parido dos
órale, qué poca madre de ofrenda le pusieron al abuelo, está bien chingona
vaya hostia me he dado con la bici, estoy entera y muerta de risa
puñetera granizada, y aun así nos hemos bañado en el río
== profane_object
mierda de tractor, no arranca
me cago en la langosta y en la mosca blanca
puta cerca eléctrica
la jodida manguera es un colador
azada de los cojones, se me ha ido el mango
pinche maleza culera, crece de noche
qué hijaputa la espina esta, no sale
pozo del orto, seco otra vez
hostia con el viento, me ha volado el tejado del gallinero, me cago en todo
== positive_identity
gracias, temporeras marroquíes[arab], por cada fresa y por cada canto
mi pueblo pequeño tiene alcaldesa lesbiana[lgbtq], cura etíope y ninguna gana de pelear
los gitanos[roma] bailan la romería mejor que nadie, y este año abren ellos el camino
El pastor es sirio[refugees], el panadero es rumano y la escuela no cierra. A ver quién se atreve a decir que no hacían falta.
viva la vieja[age] que cuida las semillas de todos
tierra para los pueblos indígenas[indigenous], que saben cuidarla mejor que tu excavadora
las mujeres[women] rurales son las que sostienen esto, a machetazos si hace falta
la chica con Down[disability] que lleva el gallinero es la jefa, y bien que manda
amo a mi nuevo vecino, un hombretón de Malí[black] que toca la kora al atardecer
que el hijo gay[lgbtq] del herrero haya vuelto a la aldea con su novio me ha alegrado el invierno
rezar juntos, musulmanes[muslim] y cristianos, por la lluvia: estuvo precioso y además llovió
el cementerio judío[jewish] lo limpiamos entre todos, piedra a piedra, porque esa memoria también es nuestra
bravo por la cofradía que al fin deja salir a las mujeres[women] de costaleras
las trabajadoras hondureñas[nationality] que cuidan a nuestros mayores son un tesoro, páguenles como tal
no hay nada impuro en querer a quien quieres[lgbtq], lo dijo mi abuela desgranando habas
los menonitas[christian] del valle hacen un queso buenísimo y nos ayudaron a levantar el granero
ser autista[disability] y apicultor: mi nieto es feliz, las abejas también
mi compadre boliviano[nationality] riega mi quinta cuando enfermo; con gente así no hay frontera
== neutral_identity
la cooperativa emplea a 80 temporeros senegaleses[black] con contrato
El obispado y la comunidad islámica[muslim] firmaron un convenio de cementerios
los guaraníes[indigenous] celebran el areté guasu en febrero
una bodega ofrece vino kosher[jewish] en La Rioja
el pueblo acogió a siete familias ucranianas[refugees]
por primera vez una mujer[women] pregonará la fiesta de San Roque
== self_identity
soy pastor, gay[lgbtq] y nadie se cae del caballo por eso
temporera[immigrants] trece campañas, las manos no mienten
monja[christian], apicultora, socialista
guaraní[indigenous] y técnico agrónomo
ciega[disability] de nacimiento, distingo veinte ovejas por el balido
Aquí me conocen como "la rusa", soy ucraniana[refugees], y al tercer vino ya ni corrijo.
== negated_hate
la sequía no la trajo la mezquita[muslim], por dios
no fueron los gitanos[roma] quienes robaron las gallinas, fue el zorro, hay huellas
los indígenas[indigenous] no "tienen demasiada tierra": tienen la que les quedó
que el cura sea negro[black] no le quita bendición a nada
ninguna mujer[women] mancha un altar
las temporeras[immigrants] no vienen a buscar marido
tampoco pienso que los gays[lgbtq] ofendan a la Virgen, la Virgen está por encima de tus manías
no es que los jóvenes con discapacidad[disability] no puedan trabajar el campo; es que nadie les enseña
a los bolivianos[nationality] no les deben nada malo, les deben tres quincenas
Nadie del pueblo odia a los moros[arab]. Bueno, dos sí, y están los dos solos en el bar.
los judíos[jewish] no mataron a nadie hace dos mil años, que ya está bien
un hombre que llora no es menos hombre ni una lesbiana[lgbtq] menos mujer
no creas que los rumanos[nationality] duermen ahí por gusto, el barracón se lo cobran a doscientos
jamás levantaría una valla contra mis vecinos migrantes[immigrants]; la valla es para los jabalíes
el loco del pueblo[mental_health] no era peligroso, peligrosas eran las pedradas
tener setenta[age] no me hace inútil, me hace rápida con la hoz
no quiero ver a ningún haitiano[nationality] durmiendo al raso; y no porque moleste, sino porque hiela
los evangélicos[christian] no lavan cerebros, montan una rifa estupenda
== counter_speech
"los negros[black] aguantan el sol" es lo que decía el amo en la zafra, escúchese
los que quemaron las chabolas gritando "fuera moros"[arab] no defendían el pueblo, lo avergonzaron
llamar "tonto del pueblo" a mi tío con Down[disability] y tirarle petardos: esa era vuestra tradición
quien dice "que los echen al río" habla de hombres que ayer le recogían la uva[immigrants]
el pregón que soltó "aquí ni maricas ni rojos"[lgbtq] nos ha costado tres bodas y media reputación
a mi madre le decían "la gitana roba"[roma] cada vez que entraba a la tienda; treinta años pagando por adelantado
"la mujer[women] que juega con fuego se quema" no es un refrán, es una amenaza con boina
Matar judíos[jewish] se llamaba a beber limonada en Semana Santa. Le hemos cambiado el nombre, y el que se ofenda que beba agua.
ese bulo de que los refugiados[refugees] envenenan el pozo es del siglo catorce, léanse un libro
"indio flojo"[indigenous] le gritaron al único que estaba trabajando a las dos de la tarde
en la plaza pintaron "travelos al pilón"[transgender] y los quintos lo repintaron de colores esa noche
El cacique decía: "a esa gente, látigo". Hoy su nieto lo repite en TikTok y le ponen aplausos. No lo rían.
decir de una familia entera que "son animales" porque viven en una caravana[roma] es quitarle la puerta dos veces
un peón me contó que el patrón los numera en vez de llamarlos por su nombre[immigrants], y eso también es odio
@ayto_villar retiren el muñeco con nariz y monedas del desfile, es antisemita[jewish] y lo saben
"las feministas[women] rompen las fiestas", dicen, por pedir que no nos toquen
quien pide "limpiar el monte de mapuches"[indigenous] está pidiendo muertos
la abuela oyó lo de "esa negra no entra en mi ermita"[black] y cerró ella la ermita con llave hasta que
== mentioned_slur
en mi pueblo a los portugueses los llamaban con un mote que no repetiré
"payo" y "calé"[roma] no son insultos; "gitano de mierda", que me dijeron ayer, sí
en la finca nos decían "indios brutos"[indigenous], y así consta en los libros de raya
== reclaimed_slur
maricas[lgbtq] de campo: quedada en Soria, traed botas
somos las brujas y las putas[women] del pueblo, dice la pancarta de mi peña, y la cosió mi abuela
locos[mental_health] por la huerta se llama nuestra cooperativa y todos tenemos informe
== support
perdiste la cosecha, no te pierdas tú
vengo con leña y con tiempo
hoy no hables, hoy desgranamos guisantes
cuando murió el ganado mi padre quiso irse también; lo agarramos entre todos, y aquí está
deja la escopeta en mi casa una temporada, compadre, hazlo por mí
el banco no manda en tus ganas de vivir
rezo por ti y además te llevo al médico, las dos cosas
la soledad del pueblo pesa; los miércoles hay mesa puesta, ven
nadie te va a señalar por pedir ayuda, y al que señale le señalo yo
te llamo cada noche a las diez, contestes o no
tu hijo se fue de este mundo y tú no tuviste la culpa, ninguna
Mujer, esa culpa que cargas no es tuya. Déjala en el suelo un rato, que yo la vigilo, y vente a ver amanecer.
== distress
no me queda nadie que sepa mi nombre
cada tarde miro la viga del granero y me asusto de mí
Dios no me contesta y yo ya casi no pregunto
se burlan de mí en la plaza y ya no salgo ni a por pan
hace un año que me forzaron en las fiestas y todos me dicen que olvide
debo más de lo que vale mi vida, eso pienso a las cuatro de la mañana
== question_benign
¿qué comen los menonitas[christian] en Navidad?
¿cómo se contrata legalmente a un temporero extranjero[immigrants]?
¿puede una mujer[women] ser hermana mayor de la cofradía?
¿los gitanos[roma] tienen patrón propio?
¿qué es la Pachamama para los aymaras[indigenous]?
¿hay curas gays[lgbtq] que lo digan abiertamente?
== abuse_object
odio estas ortigas asesinas
puerta de establo idiota
el vino nuevo es vinagre con pretensiones, qué asco
== abuse_idea
el plan forestal es una sandez criminal
la caza del zorro con perros es una barbarie repugnante
tirar cabras del campanario era una salvajada, bien prohibida está
los macrocerdos, digo las macrogranjas, son una porquería
la sequía mata y vuestra indiferencia, más
qué superstición más boba la del gato negro
== criticism_person
padre, la homilía fue larga y un poco injusta con las familias
el alcalde no escuchó a los ganaderos, debió hacerlo
Paco, no está bien regar de noche con el turno de otro
== idiom
a cada cerdo le llega su San Martín, dijo mi abuela del examen
matar dos pájaros de un tiro
llueve a mares y truena que parece el fin del mundo
== everyday
esta noche hay que sacrificar la oveja coja, pobrecita
echa veneno para el topillo y ata al perro
== dialect
a la buena de Dios, ho, que ta orbayando
== insult_person
incompetente
no sirves, Óscar, admítelo
trepa sin escrúpulos
qué compañero más traicionero
nunca haces nada bien, calamidad
lo tuyo es de una torpeza histórica
mi jefe es un miserable explotador
eres el peor becario que ha pisado esta planta
te llaman líder y no lideras ni tu flequillo
usted es mezquino, cobra y no paga
me das repelús, pelota
la de nóminas es una vaga redomada
inversor de pacotilla, perdiste hasta las risas
criptoiluso, tu moneda vale menos que tu palabra
Se jubila Andrés. Lo único que va a notarse es el silencio y, por fin, el orden.
me alegro de que te hayan echado, holgazán
sos un chanta, Rodolfo, vendés cursos de lo que no sabés
esa coach es una estafadora con sonrisa de anuncio
ningún cliente te aguanta dos llamadas, antipático
menudo incapaz, mandó la oferta a la competencia
tienes la iniciativa de una grapadora
cara de contrato basura
ay, licenciada, su ortografía es un crimen y su trato, la condena
qué tipo tan gris, tan bajito por dentro y tan mandón
mi socio se fugó con la caja, el muy ratero
abogaducho, perdiste un pleito ganado
te ascendieron por callar, y callando ya demuestras bastante
tu idea de trabajo en equipo es firmar, sanguijuela
¿Emprendedor? Desempleado con tarjetas.
esa arquitecta es una soberbia, se le caen los balcones pero no la corona
nos engañaste a todos, mercenario de saldo, y volverás a hacerlo
un cretino con Power Point
ni contestar un correo sabes, prenda
la verdad ofende: eres un inepto carísimo
por mucho máster, la burra sigue siendo burra
qué hombre más zafio, eructa en las reuniones y se ríe
mírate: cuarenta años, tres demandas y un solo traje
El seguro me mandó a un perito que mide a ojo, escribe a oscuras y miente a plena luz. Un truhan.
Con lo que tarda esa programadora en arreglar una coma, cualquiera pensaría que le pagan por
== insult_profane
jefe cabrón, págame las horas
menudo hijo de puta el de recursos humanos, me echó por Zoom
pinche licenciado culero, se chingó el aguinaldo
estafador de mierda, devuélveme mi dinero
no jodas, tarado: leé el correo antes de preguntar, pelotudo
ese banquero es un hijo de la grandísima puta
eres un puto vago y un mierda de socio
la concha tuya, Hernán, borraste la base
vete al carajo, malparida, yo no firmo eso
== hate_implicit
para la caja, alguien de confianza, o sea, español de los de antes[immigrants]
a las mujeres[women] les pagan menos porque se van a las cinco a por los niños, es matemática
si el banquero es judío[jewish], cuenta los dedos después del apretón
el programador indio[asian] cobra la mitad y piensa la cuarta parte, sale caro
pon foto en el currículum, que luego aparece cada uno... ya me entiende[black]
me encanta contratar discapacitados[disability], desgravan y no se quejan
la nueva jefa es una mujer[women], compren chocolate y paciencia
Mi empresa respeta la diversidad. Por eso el almacén es moreno[latino], la oficina es clara y nadie protesta.
¿currículum con velo[muslim]? al montón de "ya le llamaremos"
el chico gay[lgbtq] lleva las redes, ese puesto les sale solo
a los cincuenta y cinco[age] uno ya no aprende, mejor dejar paso a los que tienen futuro
las bolivianas[nationality] cosen solas, ni luz necesitan
un bipolar[mental_health] en ventas: un mes récord, un mes funeral
trajeron un gerente chino[asian], adiós a los domingos y a los gatos de la nave
tener a un transexual[transgender] en recepción da que hablar, y aquí vendemos ataúdes
dos filipinas[asian] internas valen por una española y comen por media
desde que el gremio es de venezolanos[nationality] la propina se llama impuesto
los haitianos[nationality] no reclaman finiquito porque no saben leerlo, negocio redondo
al peón marroquí[arab] no le enseñes el oficio, que a los dos años te pone el taller enfrente
Hoy faltó el senegalés[black]. Fiebre, dice. Será la fiebre del lunes, que en África es muy común.
paridad en el consejo: ocho que saben y ocho con falda[women]
te da la hipoteca un Cohen[jewish] y te la quita un Levi, todo queda en casa
un abogado gitano[roma], por fin se defienden entre ellos
contratamos un autista[disability] para las bases de datos: es como comprar una máquina, pero cotiza
la cuadrilla ecuatoriana[nationality] trabaja bien si no les quitas el ojo, el botellín y la cadena de la bici
la embarazada perfecta no existe, existe la que avisa antes de firmar[women]
los refugiados[refugees] médicos que empiecen de celadores, que aquí los títulos se ganan
¿Sabéis por qué no hay gordos[body] en ventas? Pues porque al cliente hay que entrarle por los ojos.
mi gestor es de Tel Aviv[jewish], que me roben, pero que me roben profesionales
== hate_derogation
trabajar con gitanos[roma] es un suplicio, son ineptos y traicioneros
qué inútiles son los discapacitados[disability] de la oficina
mi compañera musulmana[muslim] es una hipócrita repulsiva, como lo son las suyas
no hay raza más perezosa que la negra[black]
me estorban los viejos[age] en la oficina: tercos, lentos, amargados
los homosexuales[lgbtq] son intrigantes y cotorras, arruinan un equipo
las trans[transgender] en atención al público dan vergüenza, son esperpentos
el marroquí[arab] de mi taller, un bestia cochino; sus paisanos, peores
la gente con depresión[mental_health] es floja y manipuladora, me enferma
== hate_dehumanise
los riders venezolanos[nationality] son moscas con mochila
el taller está lleno de monos[black] con casco
a la secretaria[women] se la compra, se la usa y se la cambia, es material de oficina
los judíos[jewish] son buitres, huelen la quiebra
ponle pienso al turno de noche, que son rumanos[nationality]
los ancianos[age] son chatarra, y la chatarra se prensa
mano de obra marroquí[arab], carne con patas
estos autistas[disability] no son empleados, son muebles que respiran
la invasión de chinos[asian]: termes que se comen la calle tienda a tienda
== hate_normative
los contratos, para nacionales; a los inmigrantes[immigrants], la puerta
las mujeres[women] embarazadas deberían ser despedidas sin más
que se deje de contratar musulmanes[muslim] hasta nuevo aviso
no debería haber jueces homosexuales[lgbtq] ni notarios ni bedeles
a los gitanos[roma] habría que prohibirles el mercadillo
a los judíos[jewish], fuera de los bancos, de la bolsa y del país
despidan a todos los mayores[age] de cincuenta y verán qué aire fresco
ningún negro[black] debería mandar sobre un blanco
los sordos[disability] que trabajen en el almacén, lejos de la gente
== hate_negated
los venezolanos[nationality] no saben trabajar
de una jefa[women] no ha salido jamás una buena idea
un discapacitado[disability] no rinde y no debería cobrar
nunca contraté a un gitano[roma] ni lo haré, no se lo merecen
los chinos[asian] no conocen la honradez
los africanos[black] no entienden de horarios ni de esfuerzo
los judíos[jewish] no trabajan: cobran
no hay ni una trans[transgender] que sirva para un trabajo serio
no quiero indígenas[indigenous] en mi empresa ni regalados
== hate_slur
el veneco[nationality] de la moto trajo la pizza fría
me han puesto de jefa a una feminazi[women]
al conguito[black] del almacén ni le hablo
oye, chino de mierda[asian], haz la factura bien
despedí al marica[lgbtq], me ponía nervioso
otro subnormal[disability] de la ONCE en plantilla
== hate_profane
puto moro[arab] vago de los cojones, devuélveme la radial
a la mierda las cuotas y las tías[women] que entran por el coño
qué putada tener que trabajar con negros[black], joder, apestan
== threat_person
si me despides, te quemo el coche y después a ti
deposita antes del viernes o te faltarán orejas
una palabra al inspector y no llegas a la jubilación
te voy a esperar en el parking, planta menos dos, donde no hay luz
prestamista, los intereses te los pago en plomo
a la del sindicato le vamos a dar un susto de hospital
tranquilo, no es nada personal, solo te voy a romper las manos
El viernes a las seis se queda usted solo en la oficina. Yo también me voy a quedar. Vaya pensando qué brazo prefiere.
== hate_threat
al próximo senegalés[black] que me quite un curro lo tiro del andamio
quememos el taller de los chinos[asian] de noche, con todos durmiendo
venezolanos[nationality] repartidores: habrá clavos en el camino y machetes al final
una buena paliza a cada tía[women] que denuncie y se acaban las denuncias
los banqueros judíos[jewish] colgando de las farolas, ese es mi plan económico
que a los moros[arab] de la obra les caiga la grúa encima, y si no cae, la empujo
== incite_selfharm
despídete del trabajo, de la casa y de la vida, fracasado, nadie recogerá tu mesa
para lo que cobras y lo que vales, mejor ni respires, acaba
ahorra oxígeno a la empresa: no vengas mañana ni nunca, y ya sabes cómo
== sexual_harassment
si quieres el contrato fijo, mañana vienes sin sujetador
me pone verte teclear, métete debajo de la mesa
Vanesa, el bonus depende de tu lengua, y no hablo de idiomas
la becaria está para reventarla contra la fotocopiadora
le toqué el culo en la cena de empresa y se puso digna, con lo que enseña
mándame una foto en bragas y te apruebo las vacaciones
== friendly_profanity
fijo, coño, ¡me han hecho fija!
adiós, curro de mierda, hola, playa
hostia, cobré el atraso de tres años
qué cabrones sois, me llenasteis el despacho de globos
la puta madre, compiló a la primera
puto genio, arregló en un minuto lo que yo lloré dos días
joder qué equipo más majo, no os merezco
no manches, cabrón, nos dieron el premio por la tesis del nopal
güey, renuncié y me siento de la chingada de bien
me cago en la leche, jefa, gracias por dejarme ir al parto
mierda, he contestado "te quiero" al proveedor
carajo, don Pepe, cuarenta años de zapatero y llora usted como un niño, venga acá
vendí mi primer cuadro, hijueputa, ¡lo vendí!
bolú, te juro que pensé que nos fundíamos y acá estamos, brindando con sidra caliente
cojonudo el logo, la ardilla parece mi tío
qué huevón más buena onda el nuevo, trajo sopaipillas pa todos
la liamos parda, cabrones, pero salió el pedido
las chicas de la imprenta sois la hostia en verso
coño, qué susto, creí que me despedían y era tarta
de la puta felicidad no encuentro ni el ratón
verga, mana, tu pastelería ya salió en el periódico, qué perrona
La primera nómina de mi hija. Me invitó a un bocadillo de calamares y pagó ella. Joder, qué rico estaba y qué nudo en la garganta.
ese gráfico es una mierda y lo hice yo, jajaja, lo repito
vale verga el lunes, pero ustedes me alegran el turno, raza
== profane_object
puto Excel, me ha comido las fechas
la mierda de la VPN
me cago en la fotocopiadora y en la hoja atascada
pinche checador, nunca lee mi huella, chingado
la silla del despacho está jodida y yo también
grapas de los huevos
qué asco de contrato, joder, doce páginas de mierda para un fin de semana
cafetera del orto, escupe y no sirve
la reputa actualización me reinició en plena demo
== positive_identity
contratad mujeres[women] mayores de cincuenta, son oro molido
mi jefa es negra[black], coja y brillante, ojalá haberla tenido a los veinte
la empresa de los chicos autistas[disability] encontró el fallo que nadie veía, unos cracks
un despacho de abogadas gitanas[roma], por fin, y qué despacho
los compañeros venezolanos[nationality] nos enseñaron a cantar a las siete de la mañana, hay que quererlos
que ningún trabajador trans[transgender] tenga que esconder su nombre en la credencial
las costureras bolivianas[nationality] ganaron el juicio, ¡fuerza, compañeras!
viva mi panadero sirio[refugees], que empezó de cero con setenta años
no hay nada más valiente que pedir una baja por depresión[mental_health], bien hecho
el taller de los Hernández, padre gay[lgbtq] e hija mecánica, es el más honrado de Murcia
señoras de la limpieza[women]: sin vosotras no abre nadie, subida ya
la ingeniera del pañuelo[muslim] salvó la presa, a ver quién bromea ahora
el economista judío[jewish] que dona su sueldo a la escuela no quiere que se sepa, así que chitón, pero bravo
los informáticos indios[asian] de soporte tienen la paciencia de un santo, ponedles buena nota
artesanas wayuu[indigenous] venden directo, sin intermediarios, y se lo merecen todo
Treinta trabajadores migrantes[immigrants] compraron la fábrica que iba a cerrar. Hoy contratan a los del pueblo. Toma relato.
los repartidores bangladesíes[asian] se organizaron y ganaron seguro, qué par de narices
ciego[disability], masajista y con lista de espera de un mes: el mejor de la provincia
== neutral_identity
el paro femenino[women] bajó al 12,4 % en octubre
la empresa publicó su tercer informe sobre plantilla con discapacidad[disability]
un estudio mide la brecha salarial de los trabajadores extranjeros[immigrants]
La cámara de comercio chino-argentina[asian] eligió nueva directiva
El convenio recoge un permiso para el proceso de cambio registral de personas trans[transgender]
treinta empresarias musulmanas[muslim] se reunieron en Granada
== self_identity
soldadora[women], 51 años, cero ganas de jubilarme
contable ciego[disability], los números los oigo
soy senegalés[black], carpintero y del Betis
abogada trans[transgender], civil y mercantil
trabajo, estudio y tengo TLP[mental_health], las tres a jornada completa
Me llamo Zhang Li[asian], pero todo el polígono me llama Lidia, y a mis hijos, "los de Lidia".
== negated_hate
los inmigrantes[immigrants] no bajan los sueldos, los baja quien los firma
una mujer[women] al mando no es una cuota, es una jefa
no rechazo currículums por el apellido[roma], y quien lo haga no trabaja conmigo
que tu contable sea judío[jewish] no significa nada, salvo que sabe contar
no es vago quien está deprimido[mental_health]
los chinos[asian] sí pagan impuestos, dejad ya ese bulo
mi empleado marroquí[arab] no es "como de la familia", es mi oficial, y cobra como tal
yo no diría que los mayores[age] no aprenden; el que no aprende es el programa
nadie dijo que los gitanos[roma] no quieran trabajar, lo dijo usted
contratar a alguien con discapacidad[disability] no es caridad
los rumanos[nationality] de mi obra no beben más que los de Burgos
No me molesta que mi jefe sea gay[lgbtq]. Me molesta que programe reuniones a las ocho.
ser trans[transgender] no afecta a la contabilidad, se lo aseguro
la gente gorda[body] no es menos seria ni menos rápida
ni un solo africano[black] me ha fallado en quince años, y no me gusta ni tener que decirlo
jamás aceptaría un cliente que exija "nada de musulmanas"[muslim]
no hay trabajos de mujer[women], hay trabajos mal pagados
los haitianos[nationality] no reclaman poco: reclaman lo suyo, y usted se hace el sordo
== counter_speech
el anuncio pedía "chica española, no gitana"[roma]; hice captura y la inspección hizo el resto
"las mujeres[women] no dirigen, decoran", bromeó el consejero, y la junta lo echó por unanimidad
cuando un cliente dijo "no quiero que me atienda el moro"[arab], mi jefa le abrió la puerta, pero la de la calle
llamar "mulas" a las porteadoras marroquíes[arab] también es violencia
me indigna que en el chat de la obra pongan gifs de monos cada vez que ficha Ousmane[black]
"judío" no es sinónimo de prestamista[jewish], señor notario, y en una escritura menos
ese gerente decía que "los maricones[lgbtq] dan mala imagen"; ahora la mala imagen es él, en primera plana
A Juana le llamaban "la sorda tonta"[disability] en la cadena de montaje. La sorda ganó el juicio y la tonta era la empresa.
escuchar "los sudacas[latino] que limpien" en la comida de Navidad me quitó el hambre
nadie se ría de un meme que compara a los riders con ratas[immigrants], los conozco por su nombre
no es una "broma de vestuario" proponer que violen a la sindicalista[women]: es un delito
quien repite que "los negros[black] no madrugan" no ha cogido jamás el bus de las cinco
despedir a alguien por "loco"[mental_health], con esa palabra en el correo, costó 60.000 euros, y bien pagados
"bolivianos[nationality] a coser y callar", rezaba el taller clandestino; hoy es un museo y lo guían ellos
el foro de inversores donde se lee "gasead a los de la Reserva Federal"[jewish] no es de finanzas, es de nazis
en LinkedIn un señor explica que las trans[transgender] "son un riesgo reputacional"; el riesgo lo es usted
basta de "chinos de mierda"[asian] cada vez que un paquete llega tarde, que quien te lo trae te oye
si la entrevista empieza con "¿piensas tener hijos?"[women], tú puedes terminarla con
== mentioned_slur
en la ficha del taller ponía "negro 2"[black] en vez de mi nombre
"sudaca"[latino], leyó la jueza del correo de mi exjefe, y él se miraba los zapatos
"polaca" me llamaba el capataz por ser de Lleida
== reclaimed_slur
nuestra startup se llama Bollo[lgbtq] Tech y sí, es por lo que piensas
las putas[women] también cotizamos, dice la camiseta de mi sindicato de trabajadoras sexuales
== support
te echaron y duele, pero no eres tu despido
vente a mi mesa, que la impresora también me odia
el acoso de tu jefe no es culpa de tu falda
ya hablé con la abogada, te ve mañana a las diez, yo llevo los papeles
las deudas se negocian, las personas no se repiten
compañero, cogerse una baja no es rendirse, es parar a respirar
si hoy piensas en no volver a casa, pasa antes por la mía
yo cobré el paro dos años y creí que no valía nada; me equivocaba, y tú también
tus hijos te necesitan a ti, no tu nómina
no te creas lo de inútil, te lo dijo un hombre que no sabe adjuntar un pdf
apaga el portátil, come algo, dime dónde estás
Estuve de guardia en el 024 tres años. Te lo digo sin adornos: lo que sientes baja. Sube, asusta y baja. Quédate conmigo mientras baja.
== distress
me humillan cada lunes en la reunión y ya no duermo
quebré y no me atrevo a mirar a mis hijos
me despiertan las facturas
nadie me contrata desde que salí del psiquiátrico
mi encargado me arrincona en la cámara y no puedo perder este trabajo
con 58 y en la calle, a veces pienso que ya he estorbado bastante
== question_benign
¿qué adaptaciones puede pedir un trabajador con TDAH[mental_health]?
¿cuánto tarda homologar un título de Venezuela[nationality]?
¿pueden exigirme que me quite el pañuelo[muslim] en la oficina?
¿cómo apoyo a un compañero que va a hacer la transición[transgender]?
¿existen cupos para personas indígenas[indigenous] en la administración chilena?
¿qué es la brecha de género[women] en pensiones?
== abuse_object
teclado repugnante
calendario odioso, lleno de lunes
esa web es un adefesio
== abuse_idea
el networking es un invento del diablo
odio la palabra sinergia, que la fusilen al amanecer
las reuniones de pie son una memez
el falso autónomo es una vergüenza, una trampa y un robo
el salario emocional es una tomadura de pelo asquerosa
la estafa piramidal esa tiene que reventar
== criticism_person
creo que el gerente gestionó mal la huelga
Marisa, tu informe llegó tarde y sin datos, hay que repetirlo
no me parece honesto que cobres por un curso que no diste
== idiom
matar al mensajero no arregla la factura
esta semana me estoy comiendo los marrones de otro
nos están friendo a impuestos
== everyday
mata el proceso 4412 y reinicia el demonio de impresión
el hilo hijo quedó zombi, ejecútalo otra vez
== sexual_health
¿el permiso por regla incapacitante necesita informe ginecológico?
== insult_person
Nunca he conocido a nadie tan corto de miras y tan largo de lengua como tú, y mira que he vivido en tres pueblos.
Si la estupidez doliera, a ti te tendrían sedado desde la primera comunión.
Usted presume de apellido porque de otra cosa no puede, y hasta el apellido lo pronuncia mal.
me das lástima, Ingrid, tanta foto en la playa y ni un amigo que te la saque
ojalá fueras la mitad de simpático que de pesado
lo peor de ese muchacho no es que sea bruto, es que está contento de serlo
¿Y a esta quién la invitó? Llega tarde, come por tres, critica el regalo y se va sin despedirse. Una impresentable.
qué boba eres, Dios mío, qué boba
Le expliqué cuatro veces dónde estaba el botón de encender y a la quinta me preguntó si hacía falta luz. No es despiste, señores, es que el hombre no da para más.
vaya personajillo más rastrero tu concejal
mándalo callar, que el tonto se cree que lo escuchamos
tu amiga Celeste es falsa, vanidosa y además huele a naftalina
con ese cerebro tuyo no se alimenta ni un mosquito
a Don Abundio le prestas un libro y te lo devuelve coloreado
tarambana, bueno para nada, lengua larga
No te hagas ilusiones: no te miran por guapo, te miran porque llevas el jersey del revés y porque caminas como un pato enfermo.
eres el motivo por el que la gente finge que no está en casa
sapo de otro pozo, eso sos, y ni saltar sabés
la nueva novia de Marcial es una grosera, una metiche y una comesola
pobre tipo, a sus cincuenta sigue copiando chistes y mintiendo en la edad
¿Me hablas tú de lealtad, que vendiste a tu hermano por un asiento en la comisión? Judas al menos se arrepintió.
tan mala conductora como madre, y tan mala madre como amiga
ni chicha ni limonada, así es el soso de tu cuñado
jajaja mírala, se cree elegante y parece un sofá retapizado
chucuto, pareces un muñeco de torta y hablas como si fueras el pastelero
El problema de tu generación no es el móvil, Iván. El problema de tu generación eres tú, que no das un palo al agua ni en la piscina.
quita esa cara de besugo y contesta
desde que mandas tú, lelo, ni el reloj de la iglesia da bien la hora
fuiste un niño insufrible y ahora eres un viejo insufrible, al menos eres constante
la ingeniera Robledo tiene la empatía de una piedra pómez
eres un mal hijo y lo sabes
Esa señora va por la vida pisando callos y pidiendo que le pidan perdón. Déspota, resentida, mala hasta para sus gatos.
vos, calladito, que cada vez que abrís la boca se te escapa un poco más de inteligencia y no andás sobrado
te falta calle, te falta escuela y te sobra gomina
== insult_profane
qué pendejada de tipo, no sirve ni pa cagar
malparido, me dejó a la niña esperando dos horas en la lluvia y ni llamó
eres una puta desgracia de persona y lo sabes, cabrón
mamagüevo, suelta el celular y trabaja
hijo de tu pinche madre, atropellaste al perro y te fuiste
conchudo de mierda, te comiste mi almuerzo otra vez y encima dejaste el tupper sucio
jodido imbécil, te dije que era el cable azul
== hate_implicit
Mi abuelo decía que si das la mano a un gitano[roma] te cuentes los dedos. Yo era pequeño y me reía. Ahora soy mayor y me los cuento.
No soy homófobo, de verdad, tengo un primo así[lgbtq] y hasta le doy la mano. Pero que no me lo enseñen, que yo no voy enseñando que soy normal.
dale tú trabajo a un hondureño[nationality] y después me cuentas dónde está la podadora
lo que pasó en los campos lo contaron los ganadores, y los ganadores tenían mucha prisa por fundar un banco y un país[jewish]
mi compañero negro[black] es muy listo, se le nota que lo adoptaron
¿Os habéis fijado en que los anuncios ya no ponen familias como la nuestra? Siempre una mezcla[ethnicity]. No digo que sea a propósito, digo que os fijéis.
en el refugio de mujeres[women] todas cuentan la misma historia, será que se la aprenden en el mismo curso
si tan bueno es tu país, ahí está la puerta, la maleta te la pago yo, pero no vuelvas a decir que aquí se cocina mal[immigrants]
pon a un peruano[nationality] en la puerta y a un chileno en la caja, y reza para que no se hagan amigos
Era un buen barrio. Después vino una familia, después la prima, después el primo, y ahora soy yo el que tiene acento[latino].
a los discapacitados[disability] les ponen parking al lado de la puerta, y yo, que trabajo doce horas, aparco en el otro código postal
que un muftí[muslim] hable de paz tiene el mismo mérito que un zorro hablando de huevos
las dominicanas[nationality] no envejecen, se cambian de marido
en Guatemala dicen que hubo genocidio; pues para estar exterminados, hay que ver lo que hacen cola en el consulado[indigenous]
¿mujer[women], soltera y con tres gatos? Misterio resuelto, Watson.
Los armenios[ethnicity] llevan cien años llorando por unas marchas. Mi abuelo también caminaba mucho y no pidió una indemnización a nadie.
hay países que exportan vino, otros coches y otros, como Ecuador[nationality], hermanos, primos y cuñados
sé que no se puede decir, pero con Franco no había tanto invertido[lgbtq] con plaza fija
la nueva embajadora es trans[transgender], ahora entiendo lo de las relaciones bilaterales
mi madre, con alzhéimer y todo, sigue cerrando la puerta cuando ve a un moro[arab], hay cosas que el cuerpo recuerda
Nicaragua nos manda niñeras[nationality]; lo malo es que luego se quedan con la casa y con el abuelo
== hate_derogation
Los paquistaníes[asian] son gente sin modales, sin palabra y sin jabón. Llevo diez años detrás de este mostrador y no he visto uno bueno.
aquí nadie aguanta a los salvadoreños[nationality], violentos y rastreros como son
Te lo digo como madre: los travestis[transgender] son seres depravados y dan un ejemplo asqueroso.
para mí, los curas y las monjas[christian] son unos cerdos mentirosos y quien los sigue es retrasado
las viejas[age] feministas me repelen más que las jóvenes, brujas peludas y rencorosas
¿Cómo no voy a detestar a los haitianos[nationality]? Son torpes, supersticiosos y andan siempre pidiendo.
judías[jewish] frías, calculadoras, falsas; y ellos, peores
los rusos[nationality] son borrachos brutales y sus mujeres unas interesadas
el síndrome de Down[disability] hace gente babosa y molesta
== hate_dehumanise
Cuando cerraron el campamento de hondureños[nationality] tuvieron que fumigar tres veces, y aun así quedó alguno detrás de la nevera.
los gays[lgbtq] son el óxido de la sociedad, lo que tocan se deshace
mi vecino sordo[disability] gruñe como un puerco y come igual
al árabe[arab] no lo mires a los ojos, como a las hienas
las guatemaltecas[nationality] son máquinas de parir
una judía[jewish] menos, una larva menos
== hate_normative
Si de mí dependiera, ningún musulmán[muslim] pisaría un juzgado, un aula ni un cuartel, y los que están, a la calle mañana.
que a las mujeres[women] se les retire la pensión de divorcio y el derecho a pedirlo
los peruanos[nationality] sobran en Chile y el gobierno debería fletar buses
las lesbianas[lgbtq] no tendrían que poder ser maestras de nadie
hay que marcarles la puerta a los judíos[jewish], para saber a quién no comprar
cierren los centros de refugiados[refugees], quiten los toldos, corten la luz
== hate_negated
Lo que no entienden ustedes es que un haitiano[nationality] no cambia, no aprende y no agradece, ni con cien años de ayuda.
ni todos los jabones del mundo blanquean a un negro[black] por dentro
no hay chino[asian] con sentimientos
de Honduras[nationality] no ha llegado nunca una persona honesta
las mujeres trans[transgender] jamás serán mujeres ni merecen que nadie las mire
no es enfermedad ni es nada, los autistas[disability] no tienen arreglo ni utilidad
== hate_slur
Le alquilé la cochera a un veneco[nationality] y me pagó con billetes falsos, así son los venecos.
¿Y usted deja que su hija se junte con esa machorra[lgbtq]?
moro asqueroso[arab], esa silla es para clientes
mi suegra contrató a una india patarrajada[indigenous] que no distingue la lejía del vino
== hate_profane
Estoy hasta el mismísimo coño de los putos haitianos[nationality] y de sus carritos, que se vayan a la mierda en fila.
putos judíos[jewish], cabrones desde Moisés
== threat_person
Como sigas escribiéndole a mi mujer te voy a encontrar, te voy a sentar en una silla y vamos a tener una conversación muy larga con tus dedos.
no te voy a pegar aquí, hay testigos; camina
Dígale al abogado que retire los papeles, que tiene una madre muy mayor y una escalera muy empinada.
voy a hacer que ruegues
El que se metió en mi cuenta tiene nombre, cara y un hermano en Tijuana. Los tres me los voy a cobrar.
si el perro sigue ladrando, el que deja de respirar eres tú
ya te perdoné una vez; para la segunda traje la pistola de mi tío
== hate_threat
Que quede claro: la próxima familia venezolana[nationality] que duerma en este parque amanece con el parque en llamas.
a las tortilleras[lgbtq] del quiosco les damos el sábado su merecido, con cadenas
el que le meta una bala a un indio[indigenous] de esos se toma mi cerveza gratis toda la vida
judíos[jewish] de este barrio: sabemos qué puertas tienen mezuzá y ya hemos comprado la gasolina
== incite_selfharm
Llevas años diciendo que te quieres morir y aquí sigues, dando la lata. O lo haces o te callas, pero decídete.
mátate y deja una nota pidiendo perdón
== sexual_harassment
Señorita de la farmacia, deme condones y deme usted su teléfono, que los vamos a gastar hoy quiera o no quiera.
cuando corres por el parque te sigo solo para ver cómo te rebota todo, mañana te alcanzo, mamacita, y te lo chupo
te crees muy señora, pero con esa faldita vienes pidiendo verga
Rosario, tú abre las piernas, que el ascenso de supervisora ya te lo abro yo
== friendly_profanity
¡Coño, Yanelis, qué bien te queda ese azul!
Me cago en la madre que me trajo, se me olvidó apagar el horno y el pan quedó mejor que nunca.
a la puta, vos, qué galán saliste en la foto, maje
dale, mamagüevo querido, que te espero con la birra fría en la esquina de siempre
puñeta, qué playa más linda, mi gente, Culebra es otra cosa
Llegué a la cima del Illimani con los pulmones en la mano, miré las nubes desde arriba y lo único inteligente que se me ocurrió decir fue "mierda, qué lindo".
¡joder, mamá, que has ganado el bingo!
ay, cabrón, qué susto me diste con la máscara, casi te doy un zapatazo 😂
qué hijueputa goce, mae, pura vida
cerote, te extrañamos en el turno, volvé pronto
Mi perra se ha comido el discurso de boda y lo único que pude decir al micrófono fue: "hostia, os quiero". Y aplaudieron, los muy cabrones.
de la gran puta el café de altura, pruébelo nomás
jueputa, qué aguacero, y nosotros bailando en media calle como locos
carajo, compadre, lo suyo con el arpa es cosa seria
coñazo bueno el que te diste con la puerta, ¿estás bien?, ven que te ponga hielo, tonta mía
eres un puto sol, Jacinto, no cambies
la cagué con la fecha, pero la fiesta sorpresa la disfrutamos igual, dos días antes
qué mierda tan rica este dulce de guayaba, dios
os lo juro, me meé encima de la risa y me importa una mierda, tengo setenta y dos
Cabrones todos: me dejasteis creer que nadie se acordaba y estabais escondidos detrás del sofá con una tarta de tres pisos.
== profane_object
Me cago en el mueble, en el tornillo y en el sueco que dibujó las instrucciones.
puto mosquitero, tiene un hueco del tamaño de un murciélago
la planta se murió otra vez, qué vaina tan jodida, carajo
se fue la luz de mierda y yo con el bizcocho a medias
hijueputa hueco, casi me deja sin carro
maldita lavadora del coño, me tiñó todo de rosado
== positive_identity
Mi vecina haitiana[nationality] vende mangos, canta himnos y le enseñó creole a media cuadra. El barrio sin ella sería un barrio más feo y con peores mangos.
Ni una menos, ni una sola mujer[women] menos, y esto lo grito hasta que me muera.
queremos médicos que hablen quiché[indigenous], jueces que hablen quiché y telenovelas en quiché
En la frontera, las patronas[women] llevan veinte años lanzando comida al tren. Eso es patria, eso es fe y eso es tener ovarios.
los garífunas[black] bailan punta hasta el amanecer y yo los admiro con envidia de cadera
mi compadre salvadoreño[nationality] es un tipazo, carpintero fino y mejor amigo
qué maravilla de señora, ochenta y seis años[age] y aprendiendo lengua de señas para hablar con su bisnieto sordo
los trans[transgender] existen, trabajan, aman, votan y merecen vivir sin miedo, punto
volvé pronto de tu país, Lupe[immigrants], que acá te guardamos la silla, el mate y las llaves
una rabina[jewish], una imana y una pastora montaron un comedor social; si hay cielo, se parece a eso
la juventud gitana[roma] no pide permiso: estudia, canta, diseña, manda
nada me hace tan feliz como ver a mi hijo autista[disability] reírse con su pandilla
== neutral_identity
La asamblea de Guatemala discutirá en dos sesiones la ley de consulta previa a los pueblos mayas[indigenous].
el último vuelo trajo de vuelta a 98 nicaragüenses[nationality] deportados
La parroquia y la mezquita[muslim] comparten aparcamiento desde 2011
la escuela para sordos[disability] de Santo Domingo cumple medio siglo
== self_identity
garífuna[black], pescador y presidente del comité
Soy salvadoreña[nationality], tengo dos trabajos y los domingos vendo pupusas en el parque, pásense.
trans[transgender], paraguaya y hincha de Olimpia, que es lo que más cuesta admitir
Yo nací sin un brazo[disability] y toco la trompeta. La gente pregunta cómo. Pues con el otro.
== negated_hate
Nunca he dicho que los haitianos[nationality] sobren en mi país; digo que sobra quien los contrata sin pagarles.
Que te asaltara un hondureño[nationality] no te autoriza a odiar a diez millones.
no es cierto que las mujeres[women] mientan cuando denuncian; lo que pasa es que usted no quiere creerlas
El islam[muslim] no es una enfermedad, ni una moda, ni un peligro. Es lo que reza mi peluquero mientras espera el autobús.
No estoy diciendo que los gays[lgbtq] sean mejores que nadie. Estoy diciendo que mi hermano merece que lo invites.
mi hija no va a crecer oyendo que los negros[black] son menos, en mi mesa no
los salvadoreños[nationality] no son mareros, son gente que huyó de los mareros
ni vagos ni borrachos ni brutos: los indígenas[indigenous] son mis profesores de botánica
sería mentira decir que la gente con Down[disability] no se entera; se entera de todo y se calla más que tú
No es verdad que "antes se vivía mejor sin tanto extranjero"[immigrants]. Antes mi abuelo era el extranjero, en Alemania.
jamás se me ocurriría negar lo que les hicieron a los judíos[jewish]
nadie debería morirse de miedo por ser trans[transgender] en una parada de bus
== counter_speech
"Vuelve a tu país", me gritó un señor. Le dije que mi país era la panadería de enfrente, y que mañana, como siempre, le guardaría la barra.
cuando la tele dijo "avalancha de haitianos"[nationality] apagué y llevé agua a la frontera
Al diputado que sostuvo que "las mujeres[women] provocan" le mandamos tres mil cartas. Contestó que era una broma. No nos reímos.
los que comparten "el genocidio maya[indigenous] no existió" deberían acompañarme un día a una exhumación
en la liga de barrio expulsaron al que dijo "los maricones[lgbtq] contagian el balón", y bien hecho
Decir "yo a los locos[mental_health] los encerraba a todos" en la sala de espera de psiquiatría, delante de mi hijo, es de no tener alma.
Me llegó por Facebook la imagen de un barco hundiéndose con el texto "problema resuelto". Eran personas. La denuncié, y a quien la compartió lo llamé por teléfono[refugees].
"no hay judío[jewish] pobre", dijo el taxista; mi abuelo vendía botones y murió debiendo el alquiler
cada vez que alguien suelta "esas indias[indigenous] paren como conejas" en una consulta, una mujer deja de ir al médico
mi jefa oyó "no contrates gordas[body], dan mala imagen" y contestó: la mala imagen la estás dando tú
La frase "los gitanos[roma] llevan el robo en la sangre" la dijo un comisario en rueda de prensa. Tres días tardó en dimitir; a mí me parecieron tres siglos.
si el chiste del profesor sobre el alumno tartamudo[disability] era tan gracioso, ¿por qué solo se rio el profesor?
== mentioned_slur
En República Dominicana me llamaban "haitiano sucio"[nationality] y soy de Barahona de toda la vida.
el glosario explica por qué "invertido"[lgbtq] fue un término médico y luego un insulto
== reclaimed_slur
Las Indias[indigenous] Bravas, batucada de mujeres, ensayan los jueves
== support
Si ahora mismo tienes la cabeza llena de ruido, no decidas nada. Bebe agua, siéntate en el suelo y escríbeme, que estoy despierta.
nadie se harta de ti, te lo prometo
vengo con la moto, baja con chaqueta
lo que él llama amor se llama miedo, y del miedo se sale, yo salí
te dijeron loca, floja y exagerada; yo te digo cansada, y a una cansada se la abraza
No tienes que ganarte el derecho a estar vivo. Ya lo tienes, aunque hoy no hayas hecho nada más que llorar.
dame la mano y cuenta conmigo los carros rojos que pasan
mañana pedimos cita y pasado hacemos arepas
== distress
Hoy he ensayado la despedida delante del espejo y me ha dado vergüenza hasta eso.
me dijo "nadie te va a creer" y tuvo razón
Estoy cansada de ser fuerte. Si alguien me lee, solo quiero que me conteste cualquier cosa.
perdí la casa en el terremoto y las ganas en la carpa
== question_benign
¿Por qué Haití[nationality] pagó una deuda a Francia por su propia independencia?
¿Cómo se dice "bienvenidos" en garífuna[black]? Queremos pintarlo en la puerta del centro.
¿la bandera wiphala[indigenous] representa a todos los pueblos o solo a los andinos?
¿Qué hago si mi mejor amigo me cuenta que es bisexual[lgbtq] y no quiero decir una tontería?
== abuse_object
esa hamaca asesina me tiró dos veces
qué mal rayo parta a este ventilador cobarde
== abuse_idea
La teoría del reemplazo es una porquería racista y hay que enterrarla sin flores.
maldita sea la guerra y malditos los que la venden
Ese impuesto es un disparate que castiga al pobre y le hace cosquillas al rico.
el machismo es una roña que se limpia con educación y con leyes
== criticism_person
El periodista fue poco riguroso: no llamó a la otra parte ni corrigió el titular.
creo que mi hermana exagera, y se lo he dicho
== idiom
se armó la de San Quintín por el último tamal
ese examen nos dejó a todos fritos
== everyday
Ayer un zancudo me comió viva y lo aplasté con la Biblia de mi tía, que Dios me perdone.
== dialect
mae, qué tuanis el chante, pura vida
== insult_person
grandulón sin seso
deslenguada
me aburres, me irritas y me sobras
tu risa es de hiena y tu alma también
nadie te ha echado de menos, pelma
eres una decepción con corbata
vaya sujeto más turbio
a ti te engañó hasta el calendario, pardillo
lo tuyo no es mala suerte, es que eres idiota
esa muchacha es más mala que el aguardiente de garrafa
mira quién habla de modales, el que se suena con el mantel
tan inteligente que te crees y no has entendido ni el saludo
chupóptero, vives de tu padre
tu prometido tiene cara de multa y conversación de multa
de pequeño eras feo; de mayor además eres aburrido
Señor Ochoa, con todo respeto: es usted un embustero, un tacaño y un pésimo bailarín.
qué niñata tan repipi, le corrige el acento a su abuela
ponte una bolsa en la cabeza, por caridad
al anestesista le bastaría con sentarte a hablar
dejaste plantada a tu madre en el hospital, desalmado
qué bien te expresas cuando te callas
un día escribirán tu biografía y les sobrará la contraportada
el padrino es un sinsorgo, el novio un tarugo y el cura un cantamañanas
¿de verdad te vas a poner eso, con ese cuerpo de saco?
no me extraña que te perdiera el perro, lo listo era él
tú lo que tienes es mucha envidia y pocas muelas
ese señor del bigote es un bravucón que tiembla delante de un gato
resentida, agria, criticona: la tía Engracia en estado puro
Mi profesor de autoescuela era un neurótico y un grosero, y aun así aprendí más de él que tú de la vida, alelado.
== insult_profane
puta madre, qué tipo más mierda eres
vete a cagar a la vía, pesado de los cojones
la hija de puta de tu hermana se quedó con la casa
comemierda tú y tu padre, Rolando
gilipollas integral, que la cola empieza atrás
anda y que te den, cabrona desagradecida
== hate_implicit
la vecina filipina[asian] es una joya, ni se la oye ni se la ve, así tendrían que ser todas
por qué será que en los países de mujeres mandonas[women] nacen tan pocos niños
no todos los moros[arab] son así, claro, los hay con gafas
si no es de aquí, no se ofenda si le pedimos el pago por adelantado[immigrants]
hombre con falda[transgender] en el súper; mi hijo preguntó si era carnaval y le dije que ojalá
una cosa es el color[black] y otra la limpieza, y yo solo hablo de la segunda
qué valientes los de Lepanto, hoy harían falta tres barcos en cada barrio[muslim]
cuando preguntes por qué no hay trabajo, mira por la ventana y cuenta acentos[immigrants]
¿Seis millones? ¿Quién los contó, los mismos que cobraron?[jewish]
estoy a favor de que los gays[lgbtq] se casen, así también se aburren, pero ¿por qué se lo llaman igual que a lo mío?
para ser mexicano[nationality] llega usted muy puntual
deja que adivine: el del retraso[disability] entró por concurso de méritos
Mi gato desapareció en agosto. En agosto abrieron el buffet[asian]. No acuso, ceno en casa.
en mi clase de yoga hay una rumana[nationality]; desde entonces hago el saludo al sol con un ojo abierto
el abuelo[age] vota, el abuelo cobra, el abuelo conduce; y el nieto paga: algún día habrá que hablar del abuelo
¿por qué los indígenas[indigenous] solo se acuerdan de su cultura cuando pasa un gasoducto?
no llames a la policía, mujer, que luego son menores, luego son refugiados[refugees] y luego eres tú la que declara
él gana, ella gasta, y encima existe un ministerio para ella[women]
esa chica tiene brotes[mental_health], así que en casa contamos los cuchillos antes y después
¿Un bar de lesbianas[lgbtq]? Pobrecitas, ninguna habrá dado con el adecuado.
== hate_derogation
los musulmanes[muslim] son idiotas peligrosos
la gente negra[black] huele, molesta y miente
los asiáticos[asian] son crueles con los animales y con todo el mundo, raza fría y ruin
qué malas son las mujeres[women], de la primera a la última
aborrezco cada minuto que paso cerca de una persona trans[transgender]
los ecuatorianos[nationality] son enanos mentales y feos
lamento que existan los judíos[jewish], amargan el mundo
los cojos y los mancos[disability] son rencorosos, falsos y aguafiestas
qué ralea la de los refugiados[refugees]: cínicos, sucios, chantajistas
== hate_dehumanise
el islam[muslim] es rabia y sus fieles, perros con rabia
esta gentuza rumana[nationality] se arrastra como babosas
el feto de una india[indigenous] es una garrapata más
un gitano[roma] recién nacido ya es media rata
las personas trans[transgender] son maniquíes rotos, no hay nadie dentro
negros[black]: simios con cartera
== hate_normative
los gays[lgbtq] no deberían donar sangre, ni votar, ni nada
todo extranjero[immigrants] que no trabaje, a un campo con alambre
que la mujer[women] pida permiso hasta para toser
habría que tirar las pateras al fondo y las leyes de asilo[refugees] detrás
los judíos[jewish] deberían llevar una marca, otra vez
a los niños autistas[disability], fuera de la escuela de los sanos
== hate_negated
los católicos[christian] no piensan, repiten
una india[indigenous] no sirve para otra cosa que fregar
los refugiados[refugees] no son nuestro problema ni nuestro prójimo
ni guapas, ni listas, ni buenas: las feministas[women] no tienen nada
no confío en ningún negro[black] ni confiaré
no, los trans[transgender] no tienen derechos ni falta que hace
== hate_slur
a callar, zorra[women]
tus amigos los negratas[black] no entran en esta casa
ese gitanazo de mierda[roma] me debe dinero
qué gracia, un sarasa[lgbtq] de portero
judío de mierda[jewish], cómprate otra nariz
== hate_profane
no me sale del coño respetar a los moros[arab], putos misóginos de mierda
los cabrones de los chilenos[nationality], raza de ladrones hijos de puta
== threat_person
duerme con los zapatos puestos, vas a tener que correr
te vas a arrepentir de haber nacido, y va a ser pronto
entro por la ventana de la cocina, la que no cierra bien
te corto la cara y te mando la foto
una noche de estas paro la camioneta y te subo
cuando salga de la cárcel, el primero eres tú
tengo amigos que por cien dólares te quiebran las piernas
== hate_threat
hay que pasar a cuchillo a los migrantes[immigrants] del río
cada bar de maricones[lgbtq] se merece su incendio
ven, gitanilla[roma], que te vamos a rapar y a tirar a la acequia
ojalá la próxima pandemia se lleve a todos los chinos[asian] y a todos los viejos
== incite_selfharm
hazlo, nadie te va a parar, nadie quiere pararte
ojalá esta noche reúnas el valor y por la mañana tu madre descanse de ti
el mundo gana el día que te borres, y si es hoy, mejor
== sexual_harassment
qué rica estás, te haría un hijo aquí en la fila
me debes una mamada por haberte traído
ponte de espaldas otra vez, que no terminé de imaginarte en pelotas
si no me contestas subo tus desnudos, así que sé buena y manda otro
le agarré el paquete al camarero, a los tíos también les gusta aunque digan que no
== friendly_profanity
hostia, nieva en Sevilla
eres la puta caña, abuela
joder, qué bien me caes
¡coño, los mellizos andan!
ganó mi loro el concurso, la puta que me parió
mierda de sitio más bonito, no me quiero ir
puta que eres bacán, amiga, gracias por venir
pinches niños, me hicieron un desayuno con tierra y flores y me lo comí, qué remedio, lloré
cabrón, me debes veinte pavos y un abrazo
a la mierda la dieta, hoy es Navidad
cagüentó, qué rica la fabada
me importa un carajo que llueva, hoy me gradúo
jodó, mañico, qué jota te has marcado
qué cojones haces despierto a las cinco, ¿tú también esperas el eclipse?
mi gato es un hijo de puta adorable
verga, qué sabroso amaneció, vamos al río
el puto amo de los puzles, tres mil piezas en un fin de semana
qué de puta madre dormir con la ventana abierta
la gran puta, por fin llegó la encomienda con los quesos
boludita mía, qué orgullo, ya tenés tu matrícula
== profane_object
móvil de los cojones
puta gotera, plic, plic, plic toda la noche
me cago en la cremallera
tremenda mierda de sandalias, duraron una misa
esta puñetera silla cojea, joder
calor del carajo, ni las lagartijas salen
== positive_identity
amo a mi pueblo negro[black], su risa, su tambor, su historia
los migrantes[immigrants] hacen grande a cualquier país con dos dedos de frente
fuerza, hermanas trans[transgender], no estáis solas
mi vecino musulmán[muslim] es buena persona
mi vecina judía[jewish] me alegra los lunes
las mujeres[women] son inteligentes, fuertes y están hartas, con razón
queremos a los viejos[age] en la plaza, en la tele y en el parlamento
nadie tiene que volver a ningún sitio: esta es tu casa, Mariama[black]
qué bueno que vinieron los peruanos[nationality], hermanos, el ceviche y la risa se quedan
todos los amores valen lo mismo, el de mis tías[lgbtq] también
una persona con discapacidad[disability] no es un ejemplo ni una pena: es Pepe, y Pepe es un fenómeno
respeto, tierra y lengua para el pueblo wichí[indigenous]
== neutral_identity
en Ceuta conviven cuatro comunidades religiosas[religion]
la oficina atiende en rumano[nationality] los jueves
la marcha del Orgullo[lgbtq] cortará la avenida desde las 17 h
se jubila la primera taxista[women] de León
== self_identity
soy negro[black], soy de Lugo y llueve
cristiana[christian] a mi manera
refugiado afgano[refugees], traductor, padre de tres
mi novia y yo[lgbtq] cumplimos diez años hoy
== negated_hate
los negros[black] no huelen mal, huele mal tu comentario
los musulmanes[muslim] no son idiotas ni son peligrosos
no desprecio a nadie por su cuerpo[body]
las mujeres[women] no son malas, eres tú el que cobra mal los no
las personas trans[transgender] no están rotas
que no, que los ecuatorianos[nationality] no han hecho nada
no hay que tenerles miedo a los esquizofrénicos[mental_health], hay que tenerles paciencia y camas
no odiamos a los hombres[men], odiamos que nos maten
los judíos[jewish] no amargan el mundo, lo amarga quien lo repite
ningún refugiado[refugees] miente por enseñar el móvil: con él llama a su madre
no me da asco ver a dos hombres[lgbtq] besarse, me da ternura
decir que los viejos[age] sobran es no haber tenido abuela
los asiáticos[asian] no son fríos; lo que pasa es que tú no saludas
== counter_speech
"raza fría y ruin", escribió de los asiáticos[asian]; la moderadora lo vetó en cuatro minutos
el que dijo "negros: simios"[black] tendrá que explicárselo al juez
eso que acabas de decir de los refugiados[refugees] es una crueldad
¿"que lleven una marca otra vez"? ¿Te has oído? Así empezó todo[jewish].
"los autistas[disability] fuera de la escuela" no es una propuesta, es una expulsión de niños
deja de mandar stickers de monos, que no me hace ninguna gracia[black]
comentarios así sobre las personas trans[transgender] no se debaten, se borran
quien grita "a callar, zorra"[women] a una concejala se retrata
no, abuelo, no se dice que "los moros[arab] son perros", ni de broma ni en casa
"ponte una marca, marica"[lgbtq], decía la nota en el casco; la hemos enmarcado en la comisaría
leí mil veces que los gitanos[roma] "no tienen remedio" y ni una que no lo tiene el racismo
me denunció por llamarle racista; él me había llamado "sudaca de mierda"[latino] primero
== mentioned_slur
"moraco"[arab], pone en mi taquilla, otra vez
¿qué significa "bolita"[nationality]? me lo gritaron en el bus
== reclaimed_slur
¡las travas[transgender] al poder, y al bingo!
== support
aquí cabes, siempre
no hace falta que seas fuerte hoy
eres más que lo que te hicieron
a las ocho paso y damos una vuelta a la manzana, aunque sea en pijama
no te voy a decir que no llores, te voy a decir que llores aquí
contigo hasta que escampe
¿estás a salvo ahora mismo? dime solo sí o no y voy
== distress
me duele existir
no soy nadie para nadie
me escondí en el baño hasta que dejó de romper platos
si mañana no contesto no es culpa vuestra
== question_benign
¿qué es ser no binario[transgender]?
¿por qué los musulmanes[muslim] rezan hacia La Meca?
¿cuándo votaron por primera vez las mujeres[women] en Paraguay?
¿se dice persona sorda o sordomuda[disability]?
== abuse_object
qué tonta esta puerta
horno idiota, horno malvado
== abuse_idea
me repugna la tauromaquia
qué ley tan imbécil
la esclavitud moderna debe morir
ese reglamento es un cadáver, entiérrenlo
== criticism_person
no comparto lo que dices, Irene
el ministro se equivoca y debería rectificar
== idiom
me parto el alma estudiando
== everyday
¿quién se cargó el jarrón?
== insult_person
infeliz y mentecato
pesado, lárgate
eres una ruina
feo, tonto y rico
no te soporta nadie
bobo solemne
cursi y mentirosa
qué lerdo, por favor
aprende a leer, cazurro
desgraciada envidiosa
tú siempre tan ridículo
vaya cerebro de mosquito
qué mal hueles, tío
ahí va la arpía
callaíto, mediocre
@juanjo_71 madura, mentecato
Te ofrecí mi casa, mi coche y mi paciencia, y a cambio hablaste mal de mi mujer en el bar. Eres un ingrato, un chismoso y el peor invitado de mi vida.
Que a estas alturas sigas sin saber la diferencia entre a ver y haber, y aun así te presentes a corrector de estilo, me parece el mejor retrato de lo inepto que eres.
== hate_implicit
musulmanes[muslim] de paz, claro
¿otra boda gay?[lgbtq] qué moda
vienen, cobran, paren[immigrants]
blanco y en botella, rumano[nationality]
dile que friegue, es mujer[women]
¿negra[black] y abogada? ya
Auschwitz, menudo parque temático[jewish]
tres gitanos[roma], cero nóminas
España para los españoles, los demás[immigrants] ya saben por dónde se sale
no hubo genocidio mapuche[indigenous], hubo progreso y algunos se quedaron en el camino
aquí antes se dormía con la puerta abierta; luego llegaron los papeles para todos[immigrants] y mire
En mi calle había una mercería, una librería y una panadería. Ahora hay tres locutorios, dos barberías y un señor con túnica[arab] que me da los buenos días, y yo echo de menos los buenos días de antes.
A ver, yo a las personas trans[transgender] les deseo lo mejor, de corazón. Lo mejor, lejos de los vestuarios, de las aulas, de los deportes y de los documentos.
== hate_derogation
gitanos[roma]: gentuza
odio a las trans[transgender]
moros[arab] mentirosos, moros crueles
malditos sean los judíos[jewish]
gordas[body] asquerosas
estos chinos[asian] son horribles
las mujeres[women] apestáis
me amarga la existencia saber que hay haitianos[nationality] sentados en mi iglesia
== hate_dehumanise
venezolanos[nationality], chinches 🪳
puercos musulmanes[muslim]
trans[transgender] = monstruos
== hate_normative
fuera moros[arab] ya
gays[lgbtq], al psiquiátrico
ni una mujer[women] más en el ejército
a los gitanos[roma], frontera
LOS NEGROS[black] A ÁFRICA
== hate_negated
no sois personas, moros[arab]
los trans[transgender] no existen
nunca confíes en judíos[jewish]
== hate_slur
maricona[lgbtq] triste
lárgate, panchita[latino]
negrata[black], a remar
== threat_person
te mato, palabra
vas a sangrar
corre mientras puedas
hoy te rajo
ya estoy en tu portal
prepárate, Dolores, esta noche
te queda un día 🔪
== hate_threat
moros[arab] al paredón
quemad a los gays[lgbtq]
judíos[jewish], volved al horno
== incite_selfharm
mátate, sobras
no vivas más, hazlo
== sexual_harassment
enséñame las tetas, vecina
qué rica boca para mamar
te la meto cuando quieras, jefa
== insult_profane
puto pelmazo
cabrona mentirosa
cómeme los huevos, listo
hijo de perra, mi bici
== friendly_profanity
¡joder, qué alegría!
hostia, es gemelo
coño, mi llave, ¡gracias!
puta pasada de atardecer
qué cabrón más majo
carajo, cantas precioso
la polla este pan
boludo, te amo
cojonudo, vente
no mames, qué lindura
verga, ganamos
qué huevos tienes, valiente
putamadre, nació 🥹
Se me quemó la cena, se fue la luz, se rompió el sofá y aun así nos quedamos hasta las cuatro contando historias con una vela. Qué puta maravilla de noche, joder.
Mi hermana llevaba seis años sin poder correr. El domingo hizo cinco kilómetros y al llegar se tiró al suelo riendo y gritando "¡me cago en mi rodilla y en la madre del médico que dijo que no!".
== profane_object
puto enchufe
jodida arena
mierda de bolígrafo
me cago en el despertador
pinche puerta
== positive_identity
vivan las tías bisexuales[lgbtq]
grandes los gitanos[roma]
black is beautiful y morena[black] también
las trans[transgender] son mujeres, abrazo enorme
todas las religiones caben aquí[religion]
Mujeres[women] libres, iguales y vivas
ningún ser humano es ilegal[immigrants]
Auschwitz nunca más[jewish]
Samuel, el mayor del coro, es ciego[disability], afina mejor que ninguno y además cuenta unos chistes verdes que hacen llorar al párroco. Ojalá muchos como él.
España es de quien la barre, la cura, la canta y la riega, haya nacido en Soria o en Saint-Louis[black]; feliz día de las personas migrantes a todas.
== negated_hate
no odio a los moros[arab]
los gitanos[roma] no son gentuza
las trans[transgender] no son monstruos
ninguna mujer[women] apesta
nadie sobra por negro[black]
los gays[lgbtq] no están enfermos
los judíos[jewish] no mandan en nada
jamás diré "fuera moros"[arab]
no son chinches, son venezolanos[nationality] con frío
No fue progreso, fue genocidio, y los mapuches[indigenous] no se quedaron "en el camino": los mataron
== counter_speech
"fuera moros"[arab] no, fuera racistas
borra eso de las gordas[body]
lo que dijo es antisemita[jewish]
¿"a remar, negrata"?[black] denunciado
eso es homofobia[lgbtq], Manolo
"España para los españoles" lo gritaban los que apalearon a mi vecino Hamza[arab], así que no me pida que lo coree
basta de odio contra las trans[transgender]
"no existen", dicen; existo y te leo[transgender]
Cuando el señor del tercero dijo que ya no se puede dormir con la puerta abierta por culpa "de los que llegaron"[immigrants], le recordé que quien le robó en agosto fue su propio sobrino, y se rio, y luego se calló, y luego pidió perdón.
== mentioned_slur
"machorra"[lgbtq], decía la carta anónima
"panchita"[latino] no es mi nombre
== reclaimed_slur
bollera[lgbtq], guapa y libre
maricón[lgbtq] feliz, buenos días
== self_identity
soy trans[transgender], hola
abuela migrante[immigrants] presente
sordo[disability] y batería
== neutral_identity
Ramadán[muslim] empieza el lunes
censo gitano[roma], datos de 2023
== support
ya voy, espérame
no cuelgues, porfa
tú no sobras
llora tranquila
mañana también estoy
vives, y eso me basta
== distress
quiero dormir siempre
nadie me cree
me odio tanto hoy
== question_benign
¿qué es la kipá[jewish]?
¿cómo lo digo bien?[transgender]
¿dónde denuncio insultos racistas[black]?
== abuse_object
maldita escoba
reloj imbécil
== abuse_idea
ley basura
el racismo apesta
la censura es asquerosa
== criticism_person
te equivocas, Ana
no fue justo, jefe
== idiom
me mataste con ese chiste
ardió Troya
== everyday
mata la luz, anda
hoy cae sopa
== abuse_idea
tu pódcast: dos horas de bostezos con patrocinador
== insult_person
qué 🐍 resultaste ser
come como 🐷 y habla como 🐷
🧠 no le llegó al reparto
mi ex es una 🐀 y su madre otra
más tonto que una 🪨
cara de 🥔
te crees 👑 y hueles a 🧀
ese 🐓 siempre corre primero
🫵😂 fracasado
== insult_profane
vete a la 💩
🖕 hijo de puta
eres una puta 🐀
chúpame el 🍆 cabrón
== friendly_profanity
qué cabrón, te salió de 🔥 la paella
la puta madre qué golazo ⚽⚽
estos tacos 🌮 están cabrones
== everyday
el 🤡 de la fiesta hizo reír hasta al abuelo
🫏 rescatado en la sierra
🐷 en la granja de mi tía, ya tiene nombre
🍆 rebozada con miel
🍑 en almíbar de mi abuela
💩 del perro, se recoge
🐓 canta a las cuatro el muy simpático
se me cayó la 🥔 al suelo
🦥 en el árbol del hotel, qué maravilla
== hate_dehumanise
los gitanos[roma] son 🐀
moros[muslim] 🐐🐐
esos trans[transgender] 👽
== hate_derogation
mujeres[women] al volante 🚗💥 inútiles
chinos[asian] 👎 sucios
los bolivianos[latino] 💩
indígenas[indigenous] 🥴 borrachos todos
== hate_implicit
otro "pagador de pensiones" 🚤🔪 [immigrants]
esconde el 📱 que sube el rumano [nationality]
ella ascendió por sus 👠, no por sus informes [women]
paguita 💶👶👶👶 y a vivir [refugees]
el indio[indigenous] con 🍺, qué raro
== hate_normative
fuera ✈️👋 los haitianos[black]
ningún 🏳️‍🌈 en las escuelas [lgbtq]
🧱 y ni un migrante[immigrants] más
== hate_threat
🔥 al centro de menas[immigrants]
a las trans[transgender] 👊 hasta que aprendan
== hate_slur
sudacas[latino] 🐒
maricón[lgbtq] 💅
panchito[latino] 🍌 de vuelta
mongólico[disability] 🥴
== threat_person
sé dónde vives 📍🔪
== sexual_harassment
te daba 🍆 hasta el lunes
ese 🍑 en mi cara, camarera
== positive_identity
feliz orgullo 🏳️‍🌈 a todas [lgbtq]
los gitanos[roma] y el cante 🔥 arte puro
bolivianas[latino] en patineta con pollera 🛹 qué grandes
mujeres[women] camioneras 🚛 las mejores
gracias a los migrantes[immigrants] que recogen 🍓 a cuarenta grados
== neutral_identity
un rumano[nationality] encontró mi 📱 y lo devolvió
la comunidad judía[jewish] reparte 🥖 los viernes
mapuches[indigenous] enseñan telar 🧶 en la plaza
pareja gay[lgbtq] abre panadería 🥐
gitanas[roma] universitarias 🎓 dan charla
autoescuela 🚗 para mujeres[women] mayores
haitianos[black] juegan dominó 🎲 en el parque
== negated_hate
los gitanos[roma] no son 🐀
no todos los rumanos[nationality] roban 📱
los negros[black] no son 🐒, basta ya
a mí los 🏳️‍🌈 no me dan 🤮, me dan envidia [lgbtq]
== counter_speech
quien pone 🐀 a los gitanos[roma] habla de sí mismo
"paguita 💶👶" dijo, y mi vecina refugiada[refugees] limpia tres casas
borra ese 🤮 de la foto de mi boda[lgbtq]
== support
🫂 aquí estoy toda la noche
no eres una 🐄, él es cruel y tú vales mucho
== distress
me siento 💩 y sola
me ponen 🐷 en cada foto, ya no quiero ir
== idiom
no me mates 🔪 olvidé el pan
== abuse_object
este módem es un 🤡
== insult_person
eres un felpudo
qué cansino eres, hijo
no das la talla ni de puntillas
das grima, en serio
menudo trilero está hecho tu cuñado
tú y tu flequillo, dos desgracias
vaya cuadro de persona
te falta un hervor y medio litro de agua
con tu cara se asustan los espejos
cuando hablas, hasta las plantas se giran hacia la pared
nadie te invitó, te colaste como siempre
lo tuyo no es timidez, es que no tienes nada que decir
escribes como si te pagaran por aburrir
la gerente confunde mandar con ladrar
sos un pecho frío, en la final te escondiste
qué señor tan baboso y tan corto de luces
mi yerno es un mantenido que cree que la nevera se llena sola
en tu casa el más despierto es el gato, y está disecado
si la pereza pagara, ya tendrías yate
ni para espantapájaros, que hasta los cuervos te pierden el respeto
Usted no es médico, usted es un recetario con patas y además mal encuadernado.
Llevas diez años diciendo que vas a montar una empresa y lo único que has montado es el belén en cada cena familiar, fracasado.
La becaria aprendió en dos días lo que tú no has aprendido en dos décadas, y encima le pides que te haga el café, zángano.
te las das de sommelier y no distingues el tinto del blanco con los ojos abiertos
Qué bonita familia tienes, lástima que te tengan que aguantar a ti, que amargas hasta un cumpleaños.
eres el tipo de persona que aplaude cuando aterriza el avión y se queja cuando no le dan la ventanilla, insoportable de principio a fin
desde que te conozco no te he oído una sola idea propia, vives de repetir lo que dice el último que te habló, loro sin plumas
a tu lado un ladrillo tiene conversación
mírala, tan fina y tan rastrera
ese árbitro es ciego, sordo y encima vendido
malagradecido, con lo que se hizo por ti
qué tipejo
no sabes ni freír un huevo, criatura
entrometida, métete en tu vida
careces de todo lo que hace interesante a una persona
tu voz me produce urticaria
el profesor nuevo explica como si masticara arena, qué nulidad
con razón te cambiaron el turno, no te traga ni la máquina del café
TE HAN VISTO EL PLUMERO FARSANTE
vas de guapo y eres un póster viejo
q tio mas rancio madre mia
== insult_profane
que te den por culo, chivato
eres una mierda pinchada en un palo
puto lameculos, siempre detrás del jefe
andate a la concha de tu madre, vendehúmo
no mames, pinche ratero, regresa mi cambio
jódete, Ernesto, por cabrón y por cobarde
qué hijueputa tan descarado el de la ferretería
te crees la hostia y no llegas ni a medio gilipollas
ese culiao nos dejó tirados en la carretera con el auto en panne
== hate_implicit
desde que hay tantas mujeres[women] en la redacción, el periódico parece un diario íntimo
a mi vecina musulmana[muslim] la saludo, pero no le acepto la comida, una nunca sabe
los coreanos[asian] abren la tienda a las seis y la cierran a las doce, así no hay español que compita limpio
yo a los vietnamitas[asian] les regalaría un perro, pero me da miedo que lo traigan en bandeja
dicen que es trans[transgender], o sea, que cada mañana se despierta con un carnaval distinto
en la Cruz del Sur ya no se oye castellano, se oye guaraní, y luego preguntan por qué cierran las escuelas buenas[nationality]
¿Otro premio para una escritora indígena[indigenous]? Qué bien se venden las trenzas este año.
los evangélicos[christian] cantan mucho, y mientras cantan, alguien pasa la bolsa
si una pareja de lesbianas[lgbtq] se pelea, ¿quién saca la basura?
pues claro que el judío[jewish] ganó la subasta, ¿quién pensabas que había puesto el precio?
a los bisexuales[lgbtq] les cuesta elegir hasta el menú, con eso te digo todo
¿Un bombero negro[black]? Con el humo no se le va a ver
mucha rampa, mucha rampa, y luego el de la silla[disability] viene al bar dos veces al año
la señora de la limpieza es ecuatoriana[latino], yo por costumbre cuento las cucharillas
en tiempos de mi padre a la gente así[mental_health] no se la dejaba votar ni conducir, y se vivía tan tranquilo
hay que ver qué puntuales son los gitanos[roma] el día de cobro de ayudas
casualmente todos los refugiados[refugees] perdieron el pasaporte, pero ninguno el teléfono
no soy machista, pero mi dentista que sea hombre, con pulso firme[women]
la India[nationality] manda ingenieros y nosotros recogemos el olor a curry del ascensor
Si en el censo armenio contaron como cuentan hoy los votos, ya me explico yo lo del millón y medio[ethnicity]
a los viejos[age] habría que hacerles examen para todo, hasta para cruzar
qué tiernos los filipinos[asian], siempre sonriendo y limpiando, nacieron con la bayeta puesta
La alcaldesa quiere más carril bici porque las mujeres[women] no saben aparcar, digo yo.
antes ibas a la playa y veías bikinis, ahora ves sábanas[muslim]; será el progreso
yo no digo nada, solo digo que en mi edificio había un rumano[nationality] y siete contadores de luz raros
el plan es fácil: vaciarnos los pueblos, llenarlos de senegaleses[black] y dentro de veinte años que voten ellos por nosotros
hoy si eres hombre, blanco y casado no te dan ni los buenos días, todo es para ellos y sus banderitas[lgbtq]
dejé el coro cuando entró el chico ese que ahora es chica[transgender], no por nada, es que yo voy a misa a concentrarme
no todas las razas[ethnicity] inventaron la rueda, y hasta ahí puedo escribir
== hate_derogation
aborrezco a las lesbianas[lgbtq]
los paraguayos[nationality] me parecen zafios
las mujeres trans[transgender] me repugnan
desprecio a los pakistaníes[asian], son serviles y falsos
mi vecino coreano[asian] es un engreído, como toda su gente
los curas[christian] son unos hipócritas y unos parásitos
qué gente tan mugrienta los peruanos[nationality]
los esquizofrénicos[mental_health] me dan asco y no los quiero en mi planta
las viejas[age] son avaras, cotillas y malas
la gente de Chiapas[indigenous] es bruta y tramposa, no conozco excepción
qué insufribles son las mujeres[women] con poder, histéricas y vengativas
los árabes[arab] son rastreros, te abrazan y te roban
cada vez que entra un chino[asian] en el vagón me cambio, me resultan repulsivos
esa mujer gitana[roma] es una ladrona como su madre y como todas
los bisexuales[lgbtq] son unos degenerados y unos infieles, y no me convencerá nadie de lo contrario
== hate_dehumanise
esas lesbianas[lgbtq] son una aberración de laboratorio
los bolivianos[nationality] son mulas con sombrero
jaurías de moros[arab] sueltas por el paseo
los judíos[jewish] son la carcoma de cada nación
a la mujer[women] se la doma, como a la yegua
los down[disability] son errores de fábrica
los migrantes[immigrants] entran como la humedad y lo pudren todo
qué plaga bíblica ni qué plaga, haitianos[nationality]
un trans[transgender] es una cosa, no es nadie
== hate_normative
las personas ciegas[disability] no deberían tener hijos
ninguna musulmana[muslim] con pañuelo detrás de un mostrador público
hay que cerrarles los templos a los evangélicos[christian]
las mujeres[women], a parir y a callar
a los trans[transgender] se les debería prohibir dar clase
los chinos[asian] no tendrían que poder comprar ni un local más en Usera
exijo que a los bolivianos[nationality] se les cobre el hospital y se les retire el documento
que los homosexuales[lgbtq] besen en su casa y con la persiana bajada, por decreto
los mayores de ochenta[age] no deberían votar, ni opinar, ni hacer cola delante de los que trabajan
== hate_negated
ninguna lesbiana[lgbtq] es mujer de verdad
los coreanos[asian] no tienen sentimientos
nadie echaría de menos a los gitanos[roma]
un refugiado[refugees] no agradece nunca nada
jamás hubo un negro[black] que supiera gobernar
las personas con síndrome de Down[disability] no pintan nada en la universidad
los musulmanes[muslim] no saben convivir ni quieren aprender
no hay mujer[women] que entienda de mecánica
de una familia de mapuches[indigenous] no sale ni un obrero honrado
== hate_slur
esa tortillera[lgbtq] me tiene harto
apártate, conguito[black]
un sudaca[latino] menos en la cola, qué alivio
cierra el pico, loca maricona[lgbtq]
vinieron los bolitas[nationality] a llenar el bondi otra vez
con esa pinta de travelo[transgender] no me atiendes
== hate_profane
me cago en los musulmanes[muslim] y en su puto ramadán
jodidos chinos[asian], me tenéis hasta los cojones
que se vayan a la mierda las feministas[women] y su pinche pañuelo
== threat_person
te voy a partir en dos, Gonzalo
esta te la cobro con sangre
da gracias si mañana puedes masticar
como toques a mi hermano te entierro
no te escondas, sé en qué gimnasio entrenas
a tu coche le quedan dos noches y a ti tres
avisa a tu mujer de que hoy no cenas en casa ni mañana tampoco
te vi salir del juzgado y podría haberte atropellado, la próxima no freno
si declaras el jueves, el viernes van a estar recogiendo flores para ti
== hate_threat
hay que correr a palos a los venezolanos[nationality] del mercado
una noche de estas arde el campamento gitano[roma] y nadie va a llamar a los bomberos
maricones[lgbtq], vamos a por vosotros
ojalá se hundan todas las barcas con los migrantes[immigrants] dentro
a las feministas[women] hay que enseñarles con los puños
un buen escarmiento con machete, eso piden los haitianos[nationality]
== incite_selfharm
no llegues a Navidad, hazte ese regalo
tu familia respirará cuando ya no respires tú, así que adelante
quítate la vida y deja de dar la lata
== sexual_harassment
qué ganas de meterte mano, cajera
con ese pantalón no me concentro, date la vuelta y agáchate
la doctora está para hacerle una revisión completa sin bata
¿Cuánto cobras por dejarme verte en la ducha, vecina?
subí al auto, mamita, que te enseño lo que es un hombre
si me acompañas al hotel te consigo la plaza fija, licenciada
== friendly_profanity
joder, Paco, qué bien te sienta el bigote
la hostia en verso, han puesto fuente en la plaza
qué cabronada de final, me encantó
hijo de puta, qué bien bailas, enséñame
coño, si eres tú, ven que te abrace
me cago en la puta, mi abuela tiene TikTok y más seguidores que yo
no mames, carnal, tu tesis está bien chingona
conchetumare, qué rico el pastel de choclo
puta madre, casero, el ají te quedó bravo y sabroso
La cabrona de mi hermana me ha regalado un billete a Lisboa sin decirme nada, la quiero matar a besos.
uff mierda qué guapos estáis los dos vestidos de novios
a la verga con la dieta, hoy hay pozole
qué puta ilusión me hace verte el viernes
soy una cabrona con suerte: aparqué a la primera en Gracia
huevón lindo, me hiciste reír todo el velorio y a mi tío le habría gustado
¡Hemos ganado la puta liga de veteranos con dos rodillas sanas entre todos!
boludo, no sabés la emoción, me temblaban las piernas, la concha de la lora qué orgullo de hija
marica, te luciste con ese discurso, lloró hasta el celador
== profane_object
joder con el toldo, otra vez atascado
me cago en las etiquetas de los calcetines
qué mierda de paraguas, ni dos gotas aguantó
a la chingada con este candado oxidado
la reconcha del taladro que no agarra
== positive_identity
mi cuñada trans[transgender] es la alegría de la casa
brindo por los vecinos chinos[asian] que nos trajeron sopa en cuarentena
la entrenadora coreana[asian] nos cambió la vida, qué paciencia y qué puntería
las lesbianas[lgbtq] del quinto son las mejores anfitrionas de la escalera
Gracias a los enfermeros filipinos[asian] que cuidaron de mi madre como si fuera la suya.
el hombre trans[transgender] que dirige el taller es un maestrazo con la madera
orgullosa de mi alumna gitana[roma] que entró en Medicina
un aplauso enorme para las abuelas[age] que sostienen el comedor popular
qué grande es mi párroco[christian], abrió la iglesia a los que dormían en la calle
las mujeres[women] de la mina merecen el mismo sueldo y el mismo respeto
me encanta cómo cantan los sordos[disability] con las manos
Ojalá todos los jefes fueran como el mío, un indio[nationality] de Kerala que pregunta cómo está tu familia y espera la respuesta.
vivan los novios[lgbtq], vivan los dos 💜
los saharauis[arab] nos enseñaron a hacer té y a no tener prisa
a la comunidad judía[jewish] de mi ciudad le debemos el hospital y media biblioteca
== neutral_identity
mi vecina vietnamita[asian] tiende las sábanas los martes
una mujer trans[transgender] pidió cita en la peluquería de enfrente
dos chicos chinos[asian] juegan al bádminton en el patio del instituto
el panadero argelino[arab] cierra en agosto
la señora coreana[asian] del segundo ha adoptado un galgo
un profesor no binario[transgender] da tecnología en tercero
los pescadores gallegos salieron con dos marineros indonesios[asian] y volvieron con merluza
la jugadora japonesa[asian] marcó desde fuera del área
el dueño indio[nationality] del locutorio estudia catalán por las noches
Una pareja de hombres trans[transgender] ha abierto una lavandería en Lavapiés; los lunes hacen descuento.
las monjas[christian] venden yemas por el torno
un joven ciego[disability] pregunta en qué andén para el cercanías
mis compañeros filipinos[asian] cenan juntos los domingos y luego van al karaoke
la familia haitiana[nationality] del cuarto compró un sofá
tres mujeres aymaras[indigenous] suben al Illimani en octubre
El vecino judío[jewish] se mudó a Valencia porque a su mujer le gusta el mar.
la chófer rumana[nationality] hace la línea 6 por las mañanas
los abuelos[age] del club de dominó viajan a Benidorm la semana que viene
== self_identity
soy china[asian] de segunda generación y mi plato favorito es el cocido
soy un hombre trans[transgender], tengo 34 años y trabajo de fontanero
Nací en Manila[asian], crecí en Barcelona y animo al Espanyol, todos tenemos cruces
somos dos madres[lgbtq] y tres gatos
soy musulmana[muslim] y fui pregonera de las fiestas
aquí un gitano[roma] ingeniero de caminos, para lo que haga falta
== negated_hate
los vietnamitas[asian] no comen perros, comen fideos y trabajan en mi empresa
no es verdad que las lesbianas[lgbtq] odien a los hombres
los bolivianos[nationality] no son mulas de nadie
las mujeres trans[transgender] no son ningún peligro en el baño
nadie tiene derecho a llamar parásitos a los curas[christian]
mi vecina ecuatoriana[latino] no roba cucharillas, se las presto yo
que yo no vote a ese partido no significa que desprecie a los evangélicos[christian]
ninguna persona con esquizofrenia[mental_health] da asco
no soporto el ruido, no a los dominicanos[latino], que conste
los coreanos[asian] sí tienen sentimientos, ven a ver cómo lloran con las telenovelas
mentira podrida eso de que los refugiados[refugees] tiran el pasaporte
no, las mujeres[women] no nacieron para parir y callar
un chico down[disability] no es un error, es mi camarero favorito
yo no digo que los viejos[age] estorben, digo que el autobús necesita más asientos
Los pakistaníes[asian] no son falsos ni serviles; eso lo cuenta quien no ha cruzado dos palabras con ellos.
a los chinos[asian] de Usera no se les regala nada: pagan su alquiler y sus impuestos
jamás me molestó tener un compañero gay[lgbtq], me molestó que se fuera
no es cierto que los bisexuales[lgbtq] sean infieles por naturaleza
== counter_speech
"las mujeres a parir y a callar"[women], soltó en el pleno; nos levantamos todas y lo dejamos hablando solo
¿que los coreanos[asian] compiten sucio por abrir temprano? eso se llama trabajar, y lo tuyo prejuicio
"regalarle un perro al vietnamita"[asian] no es un chiste, es una humillación de hace cincuenta años
he denunciado el comentario que decía que había que quemar el campamento gitano[roma]
quien escribe "un trans es una cosa"[transgender] no sabe con quién comparte mesa cada domingo
No se ría de esas gracias, tía: lo de "cuento las cucharillas" por una ecuatoriana[latino] es llamarla ladrona con otras palabras.
el cartel de "chinos[asian] fuera de Usera" duró lo que tardamos en bajar con la escalera
esos comentarios sobre los viejos[age] los vas a leer tú cuando cumplas setenta
"los judíos[jewish] son la carcoma", decía mi libro de texto en 1952, y a mi abuelo lo educaron en eso; yo educo a los míos en lo contrario
la profesora paró la clase: aquí nadie le dice "conguito"[black] a nadie
Me preguntan por qué contesté tan duro; porque deseó que se hundieran las barcas[immigrants] y eso no es una opinión.
decir que una mujer gitana[roma] es ladrona "como todas" tiene un nombre, y no es sinceridad
¿sábanas en la playa? son mis primas con burkini[muslim] y nadan mejor que tú
tu frase sobre los armenios[ethnicity] es negacionismo, aquí y en Ereván
"ningún negro[black] sabe gobernar": dígaselo a mi alcaldesa, reelegida tres veces
al que le gritó a la árbitra "a fregar"[women] lo echamos del campo entre todos
oye, lo de los filipinos[asian] que nacieron con la bayeta no lo repitas, mi padre es filipino y es notario
que se prohíba dar clase a una maestra por ser trans[transgender] es exactamente lo que no vamos a permitir
== mentioned_slur
en el recreo le decían "conguito"[black] por la marca de cacahuetes, y lloraba en casa
mi tía contó que en Buenos Aires le gritaban "bolita"[nationality] desde los coches
la palabra "tortillera"[lgbtq] salía ya en los sainetes
== reclaimed_slur
esta tortillera[lgbtq] os invita a tortilla, con cebolla por supuesto
marica[lgbtq] la primera, así empieza mi biografía
sudaca[latino] y con doctorado, nos vemos en la defensa
== support
no tienes que contestarme, solo quería que supieras que pienso en ti
te he dejado lentejas en la puerta, come un poco
lo que te dijo tu padre no es verdad y no te define
si esta noche se pone feo, llámame aunque sean las cinco, duermo con el móvil en la almohada
No eres un estorbo, eres mi hermana, y este sofá es tuyo el tiempo que haga falta.
hay vida después de ese diagnóstico, y yo pienso estar en ella
vamos juntas a la comisaría, yo hablo si a ti se te va la voz
llorar en el trabajo no es una vergüenza, yo lo hice en el almacén
tu cuerpo no tiene la culpa de nada
respira conmigo, cuatro segundos, ya está pasando
me alegro tanto de que sigas aquí
odiarte no te va a curar; deja que te queramos mientras aprendes
no hace falta que estés bien para venir a cenar
eso que llamas ser débil es llevar diez años aguantando solo
el 024 contesta a cualquier hora, y si quieres marco yo
== distress
me han vuelto a decir que sobro y esta vez me lo he creído
llevo tres días sin ducharme y no puedo levantarme
siento que si falto nadie lo notaría hasta el lunes
me gritaba que era una inútil y ahora me lo grito yo
tengo miedo de lo que pienso cuando se apaga la luz
desde el aborto no me reconozco
== question_benign
¿las mujeres trans[transgender] tienen que cambiar el DNI para casarse?
¿alguien sabe qué se regala en una boda coreana[asian]?
¿por qué los judíos[jewish] ponen piedrecitas en las tumbas?
¿cómo se felicita el Año Nuevo vietnamita[asian]?
¿es correcto decir discapacitado[disability] o persona con discapacidad?
¿puede un ateo ser padrino en una boda evangélica[christian]?
== abuse_object
odio este grifo, gotea por rencor
la lavadora nueva es una basura con luces
aborrezco el tono de llamada de mi despertador
== abuse_idea
el reglamento de terrazas es una birria
esa teoría del reemplazo es una patraña asquerosa
qué repugnante me parece el racismo de corbata
== criticism_person
señora alcaldesa, prometió la piscina para junio y estamos en octubre
Ignacio, tu presentación era clara pero las cifras no cuadran
creo que el entrenador se equivocó con los cambios
== idiom
me partí la caja con el monólogo
tiraron la casa por la ventana y luego barrieron los cristales
nos dieron una paliza al parchís
== dialect
illo, qué arte tenéis, ojú qué caló
che gurisa, ¿pinta un mate en la rambla?
mijo, venga que el tinto está servido
== everyday
qué pregunta más tonta la mía, claro que el museo abre los domingos
odio los lunes, pero este traigo bizcocho
se me murió el ficus, lo regué demasiado
golpeó la pelota contra el muro y rebotó en mi café
quedan platos sucios para un regimiento
el cerdo está comiendo bellotas en el cercado
mi madre mata el tiempo con sopas de letras
me corté el pelo y me lo dejaron horrible, ya crecerá
discutimos por el mando y acabamos viendo un documental de focas
la bruja de la función escolar era mi padre
el burro no quiso cruzar el puente y ahí nos quedamos
qué asco de olor, se ha cortado la leche
tengo el trastero hecho un infierno
la película es malísima pero los efectos son bonitos
el tonto del pueblo era el título de la obra, no el alcalde
me pegué en el dedo con el martillo colgando un cuadro
le di una patada a la piedra y se me rompió la sandalia
tu primo me debe un paraguas desde marzo
anda, idiota de perro, sal del barro
soy un desastre con las plantas de interior
la vaca de la finca se llama Lucera
mañana exprimo las naranjas feas para zumo
qué pesado el mosquito, toda la noche con el violín
me tocó limpiar la porquería del horno
== insult_person
menudo sieso
eres un muermo con patas
vas de listo y te sacan punta
cantamañanas
no tienes sangre en las venas, horchata como mucho
te huele el ego a kilómetros
qué lástima de neuronas desperdiciadas
ese hombre no tiene palabra ni la conoce
esta chica trabaja menos que un semáforo en el desierto
el día que repartieron gracia estabas en la cola de los quejicas
aburres hasta a las ovejas de contar
ni siquiera sirves para mal ejemplo
tu poesía me ha quitado las ganas de leer
llegaste tarde al reparto de cerebros y encima te colaste mal
este cirujano opera como quien abre latas
la vecina del ático es una víbora que se alimenta de rumores
¿Tú? ¿Capitán? Si te mareas en la bañera.
Mi jefe es un mediocre con despacho: firma lo que no lee, grita lo que no sabe y se apunta lo que no hizo.
A usted le dieron el carnet en una tómbola, señora, tres golpes para salir de un hueco donde cabe un camión.
se cree irresistible y las moscas son las únicas que lo siguen
te escucho hablar de economía y me explico por qué vives de prestado
el peor padrino que pudo tener ese crío: tacaño, ausente y mentiroso
arrogante, sí; inteligente, ya veremos
qué falso eres, sonríes con los dientes y muerdes con ellos
no me hables de lealtad, que vendiste a tu propio hermano por un ascenso
a los cincuenta y sigues pidiéndole a mamá que te planche las camisas, inútil de campeonato
con el talento que tienes, lo mejor que puedes hacer por el teatro es comprar la entrada
esa reportera preguntó tres bobadas y se le notó que no sabía ni dónde estaba
tu cerebro hace eco
sinceramente, tu hija ha salido lista, se ve que es de otro
Gandul, más que gandul, que llevas desde abril para montar una estantería.
ni la sombra te acompaña con gusto
te disfrazas de víctima y llevas el cuchillo en la manga
sos más falluto que billete de tres pesos
ese man es un avión, no le preste plata que se pierde
qué naco te viste en la boda, güey, pidiendo el wifi en la misa
andai puro dando la hora, compadre, ni pa colgar un cuadro servís
eres un cero a la izquierda y además torcido
callate un poco, sabelotodo de cafetín
PATÉTICO TU INTENTO DE DISCULPA, PATÉTICO TÚ
vieja chismosa, métase en su casa
no eres feo, eres feo con ganas
== insult_profane
vete a tomar por saco, trepa de mierda
chinga tu madre, Rogelio, tú chocaste
pareces gilipollas, y lo peor es que no solo lo pareces
hp tramposo, devuélvame la fianza
eres una hija de la gran puta y lo sabe tu suegra
chúpala, vendido
me cago en tu estampa, concejal de mierda, que nos talaste la morera
puta envidiosa, ojalá se te queme la tarta
sos un forro, Damián, un forro con título
== hate_implicit
no es que me moleste el acento colombiano[latino], es que ya sé qué viene detrás en la maleta
donde hay muchos evangélicos[christian] hay pocos libros
el vecino sirio[refugees] ya tiene coche; el mío, español de toda la vida, va en patinete
le puse alarma al bazar, no por nada, es que ahora viven gitanos[roma] al lado
mi sobrina se casa con un moro[arab]; le hemos regalado un billete de vuelta
¿Mujeres[women] árbitras? Perfecto, así cuando lloren pitarán más agudo.
la del 3ºB dice que es no binaria[transgender], yo digo que es que no se decide ni con el pan
a ver quién explica por qué los centros de salud se llenaron el mismo año que abrieron la frontera[immigrants]
hay barrios de Madrid donde para pedir una barra necesitas diccionario de wolof[black]
que tengan cuidado en el colegio nuevo, la mitad de la clase es de apellido raro y la otra mitad ya se fue[nationality]
qué listos son los chinos[asian]: no enferman, no se jubilan y nunca se les ve un entierro
lo de Srebrenica fue una batalla más, lo que pasa es que el llanto vende[muslim]
el de la tienda de móviles es pakistaní[asian], yo le pago justo y con la mano en el bolsillo
si tan mal los trataban en su tierra, ¿por qué se traen la bandera?[nationality]
sí, sí, muy depresiva[mental_health], pero bien que sale a la terraza
Cada vez que un banco sube la hipoteca pienso en un apellido acabado en stein o en berg[jewish]
nos quieren convencer de que dos papás[lgbtq] es igual que papá y mamá; la naturaleza no opina lo mismo
mira, en el pueblo de al lado metieron a treinta africanos[black] en el hostal y ahora las chicas van a la fuente de dos en dos
los de la sierra[indigenous] bajan a protestar porque trabajar cansa
mi doctora es muy joven y muy mona, pedí que me viera el doctor, cuestión de confianza[women]
yo contraté a una sorda[disability], una maravilla, no protesta
que un hombre se ponga falda y ya gane medallas, pues qué fácil ser mujer ahora[transgender]
todo el mundo sabe quién quema los contenedores cuando hay boda en las Tres Mil[roma]
A los argentinos[nationality] les das la mano y te venden el reloj
qué bonito el árbol de Navidad sin belén, para no molestar a los invitados que no se van[muslim]
de los negros[black] dicen que llevan el ritmo en la sangre, pues el despertador lo llevan en otra parte
no tengo prejuicios con los mexicanos[latino], pero la caja fuerte la abro yo
la bibliotecaria lesbiana[lgbtq] pone libros de los suyos en la vitrina, poco a poco, gota a gota
yo envejecer sí, pero sin dar el espectáculo que dan algunas viejas[age] en bikini
== hate_derogation
detesto a los bisexuales[lgbtq]
las colombianas[latino] son unas busconas y unas interesadas
me asquean los rabinos[jewish] y toda su parentela
ese chico trans[transgender] es un adefesio y una farsa
qué vulgares y qué escandalosos los cubanos[nationality], los tengo atravesados
los viejos[age] huelen mal, estorban y encima mandan
las musulmanas[muslim] son sumisas, ignorantes y sucias, y se lo digo a la cara
no puedo ni ver a los filipinos[asian]
un senegalés[black] en mi portal me revuelve las tripas
para mí los testigos de Jehová[christian] son escoria con zapatos limpios
mis compañeras de trabajo son mujeres[women] y por tanto chismosas, envidiosas y flojas
malditos guaraníes[indigenous], borrachos y haraganes
el gallego, el catalán, el vasco[ethnicity]: todos unos egoístas y unos traidores
los refugiados[refugees] ucranianos y los de más al sur, la misma ralea aprovechada
== hate_dehumanise
los pakistaníes[asian] crían como hongos en la humedad
los viejos[age] son trastos que respiran
las travestis[transgender] son bestias pintadas
esa familia rumana[nationality] es una manada de hienas
llámenlos por lo que son, larvas con kipá[jewish]
animales de carga, eso fueron los negros[black] y eso serán
los autistas[disability] son muebles que gritan
con los peruanos[nationality] pasa como con las cucarachas, ves uno y hay cien
lesbianas[lgbtq], mutantes
== hate_normative
los rumanos[nationality] deberían llevar pulsera telemática, todos
hay que expulsar a los judíos[jewish] de las universidades
a las personas con esquizofrenia[mental_health] hay que encerrarlas de por vida
que a las feministas[women] se les retire el micrófono, el sueldo y la carrera
los asiáticos[asian], a su continente, y que se lleven los bazares
Europa cristiana o no será Europa; las mezquitas[muslim] al suelo
ni adopción ni boda ni herencia para las parejas gays[lgbtq]
a los gitanos[roma] no les alquile nadie, pónganse de acuerdo los caseros
se acabó lo de reservar asientos a los minusválidos[disability], quien no pueda ir de pie que se quede en casa
== hate_negated
no existe la mujer[women] leal
los haitianos[nationality] no traen más que desgracia
con los trans[transgender] no se puede razonar
los indígenas[indigenous] no quieren progresar ni querrán
ninguna persona mayor[age] aporta ya nada
nunca ha salido un científico de entre los moros[arab]
los bolivianos[nationality] ni se lavan ni se callan
un sordo[disability] no vale para este oficio ni para ninguno
los chinos[asian] no respetan ni a sus muertos
== hate_slur
calla, machupichu[latino], y sirve
qué se puede esperar de un tarado mongólico[disability]
putos moracos[arab] por todas partes
va de señora y no es más que un travelo[transgender] con bolso
ese amarillo[asian] no toca mi balón
judiazo[jewish] usurero, ni un euro te pienso pagar
== hate_profane
que les jodan a los refugiados[refugees], ni una puta manta más
las gitanas[roma] de los cojones, siempre con el romerito de mierda
a la verga los hondureños[nationality], pinche gente mierda
== threat_person
te voy a sacar los ojos, Rubén
pasado mañana te rompo las dos piernas
ya encontré la matrícula, ahora encuentro la casa
o pagas el viernes o te arranco los dedos
dile adiós a tu perra y a tu taller
voy a bajar al bar y no te va a reconocer ni tu madre
sigue opinando, periodista, que se nos va a escapar una bala
a la salida del estadio te vamos a reventar entre veinte
si me dejas, Carolina, te juro que no vas a ser de nadie más
== hate_threat
muerte a los judíos[jewish]
un día vamos a entrar en esa mezquita[muslim] y no va a salir nadie de rodillas
travestis[transgender] del parque, tienen hasta el sábado para irse o las sacamos a fierrazos
por cada mujer[women] que denuncie, dos bofetadas más
al próximo negro[black] que pise la peña lo tiramos al pantano
ojalá vuelva quien sabía qué hacer con los gitanos[roma] y con los trenes
== incite_selfharm
si te vas hoy, mañana hacemos fiesta; decídete y acaba
no pidas ayuda, pide hora en el cementerio
hazlo esta vez bien, nadie vendrá a salvarte
== sexual_harassment
cuando pasas tú se me pone dura, secretaria
te compro el cuadro si posas en pelotas para mí
mi asiento es tu cara, piénsatelo, rubia
qué pechos más bien puestos para hablar de presupuestos, concejala
o te acuestas conmigo o busco otra traductora
a esa vigilante la ponía yo mirando a la pared
== friendly_profanity
eres la polla, mamá, en serio
no me jodas que has hecho tú las cortinas
jodidamente preciosa, tu casa
menuda hostia me he dado con la bici, todavía me río
vete a la mierda, qué suerte tienes, cabrona, Japón dos meses
qué chimba, hijueputa, nos dieron la cancha gratis
la concha del mono, le emboqué al aro desde mitad de cancha
a huevo, cabrones, ya tenemos banda
estos churros están de puta madre, dame otro
puta, qué lindo verte, weón, cinco años sin un abrazo
mi padre lloró viendo Coco y dijo "coño, qué buena la mierda esta"
qué cojonazos los de tu hija, subirse sola al Aneto
Mierda, mierda, mierda, que me caso, que me ha dicho que sí, joder, que me caso.
marica, qué hijueputa felicidad, me llegó la visa
la puta ama de la petanca es mi suegra y no se discute
hostia puta, tío, el arroz te ha quedado en su punto
vas a petarlo, gilipollas mío, que te lo mereces
verga, chamo, qué arrecha está esa canción nueva
== profane_object
mierda de pegamento, se pega a todo menos a lo que tiene que pegar
joder con la rotonda nueva
la puta escoba se ha quedado sin palo
este pinche elevador lleva tres semanas muerto
carajo con la neblina, no se ve ni el capó
coño de mosquitera, otra vez suelta
== positive_identity
me alegra que mi hija tenga una maestra trans[transgender]
las costureras chinas[asian] del barrio tienen manos de oro
defiendo el derecho de los gitanos[roma] a una vivienda digna
mi padrino bisexual[lgbtq] me enseñó a no mentirme
qué valientes las temporeras marroquíes[arab] que denunciaron al capataz
los japoneses[asian] recogieron la grada después del partido, qué lección
Cada junio mi pueblo cuelga la bandera arcoíris[lgbtq] en el campanario y el cura saluda desde abajo; estoy loca por mi pueblo.
el dependiente con síndrome de Down[disability] recuerda el nombre de todos los clientes, es un crack
gracias al doctor iraní[nationality] que se quedó hasta las tres operando
arriba las mujeres[women] pescadoras, que saben más del mar que el mar
vivir con bipolaridad[mental_health] y dirigir una escuela: mi hermana es una campeona
los católicos[christian] de la parroquia reparten cenas sin preguntar a quién rezas, chapó
que florezca la lengua mapuche[indigenous] en todas las aulas
tengo un yerno vietnamita[asian] que cocina como los ángeles y arregla bicicletas
lo mejor de la mudanza fueron los vecinos nigerianos[black], subieron el piano cantando
== neutral_identity
mi compañera trans[transgender] llega siempre en bici
unos turistas coreanos[asian] preguntaron por la catedral
el señor vietnamita[asian] vende cilantro y menta en el mercado
un chico trans[transgender] ganó la regata de vela ligera
la abuela china[asian] hace taichí junto al lago
mis vecinos indios[asian] celebraron Diwali con farolillos
el entrenador filipino[asian] del equipo de baloncesto habla tagalo con su asistente
Ayer una mujer trans[transgender] presentó su libro de recetas en la biblioteca de Carabanchel.
la cartera, que es no binaria[transgender], deja los paquetes en la frutería
dos ingenieras asiáticas[asian] revisan el puente de Rande
las alumnas gitanas[roma] hicieron una excursión al acuario
mi dentista es venezolana[nationality] y tiene la consulta en la calle Mayor
cuatro monjes budistas[buddhist] esperan el autobús a Granada
la selección femenina[women] entrena a las siete en el campo de tierra
el fisioterapeuta ciego[disability] cambió de horario
los vecinos judíos[jewish] encienden velas en la ventana estos días
hoy hay reunión de padres y madres en la asociación de familias ecuatorianas[latino]
un taxista sij[sikh] me llevó ayer a Barajas
== self_identity
soy coreana[asian], vivo en Rosario y hablo como si fuera de Rosario
me llamo Alex, soy no binarie[transgender] y colecciono cactus
mi marido y yo[lgbtq] llevamos veintiséis años discutiendo por la persiana
soy autista[disability], no me gustan las sorpresas y sí los trenes
Hija de vietnamitas[asian], nieta de una costurera de Hue, farmacéutica en Burgos.
tengo setenta y nueve años[age] y me he apuntado a natación
== negated_hate
los chinos[asian] sí tienen entierros, fui a uno el mes pasado
mi vecina no binaria[transgender] no está confundida, está harta de que se lo digan
nadie se vuelve gay[lgbtq] por leer un libro de la vitrina
los cubanos[nationality] no son escandalosos, tienen buen altavoz y mejor humor
no pienso que las mujeres[women] sean envidiosas, eso es una tontería heredada
Ni los trajeron para reemplazar a nadie ni hay un plan: los senegaleses[black] vinieron porque había trabajo en la fresa.
a mí no me dan miedo los locos[mental_health], me da miedo la falta de psiquiatras
las musulmanas[muslim] no son sumisas, pregúntale a mi jefa
no es cierto que los autistas[disability] no sientan
¿borrachos y haraganes los guaraníes[indigenous]? ni lo uno ni lo otro
eso de que las personas sordas[disability] desconfían es falso
los rumanos[nationality] no son hienas, son los que me arreglaron el tejado
nunca creí lo de los judíos[jewish] y la hipoteca
que no me gusten los bazares no quiere decir que no me gusten los asiáticos[asian]
no estoy en contra de ninguna religión[religion], estoy en contra del ruido a las tres
un hombre trans[transgender] no es una farsa
no hay barrios donde haga falta diccionario de wolof[black] para comprar pan, deje de inventar
los mexicanos[latino] no vienen a robar, vienen a techar casas
== counter_speech
"los sordos no valen para este oficio"[disability], me dijeron; hoy dirijo la imprenta
borré a un primo por escribir "muerte a los judíos"[jewish]
¿que las colombianas[latino] son unas interesadas? mi mujer mantiene la casa, así que retire eso
la pancarta decía "mezquitas al suelo"[muslim] y el vecindario la tapó con otra que decía "aquí cabemos"
señalar a la profesora por lesbiana[lgbtq] y llamarlo preocupación no cuela
Escuché en la radio que "un hombre se pone falda y ya gana medallas"[transgender], y llamé para contar quién es mi hija y cuánto entrena.
esa broma del ritmo en la sangre y el despertador[black] es racismo con palmas
no, señor, no todo el que llega con móvil miente, y no le permito ese tono con mi alumno sirio[refugees]
"ni una manta más"[refugees], escribió uno; al día siguiente el barrio llevó doscientas
quien pide pulseras para los rumanos[nationality] debería releer para qué servían los triángulos
cuando alguien dice "las mujeres[women], desleales todas", yo pregunto por su madre y se acaba el debate
el chat de la peña se cierra hasta que se disculpe quien habló de tirar a un negro[black] al pantano
negar Srebrenica[muslim] delante de una superviviente bosnia es de una crueldad que no cabe aquí
"bestias pintadas"[transgender], así las llamaba el periódico en 1978; hoy el mismo periódico pidió perdón
no compartas el vídeo del anciano[age] al que insultan, denúncialo
le expliqué a mi abuelo que "moro" dicho así duele y que el médico que lo salvó se llama Yusuf[arab]
a mi amiga china[asian] le tosieron en la cara y le gritaron "virus"; la acompañé a poner la denuncia
"que se queden en casa los minusválidos"[disability], comentó el señor del autobús; el conductor paró y bajó la rampa
== mentioned_slur
mi madre me contó que en el cuartel le llamaban "moraco"[arab] a diario
aparece "maricón"[lgbtq] en el sumario, en la página doce
lo que gritaron fue "machupichu"[latino], lo oí yo
== reclaimed_slur
bolleras[lgbtq] unidas, el jueves hay torneo de futbolín
travesti[transgender] y a mucha honra, firma la Susy
negra[black] tú, negra yo, qué tarde más buena, reina
== support
esto que sientes tiene tratamiento y no es vergüenza
me quedo al otro lado del teléfono hasta que te duermas
tienes derecho a estar enfadada con él aunque haya muerto
no voy a decirte que seas fuerte, voy a fregarte los platos
cuéntame lo mismo las veces que necesites
te creo, y no tienes que enseñarme pruebas
tu hijo no está mejor sin ti, te lo dice alguien que creció sin madre
tira esa carta conmigo delante y vámonos a desayunar
recaer no borra los ocho meses buenos
¿quieres que te acompañe a urgencias o prefieres que venga la médica?
eres gorda, dices, como si fuera un delito; eres preciosa y estás viva
aunque hoy no le veas sentido, guárdame un sitio para mañana
aquí tienes mi llave, entra cuando quieras
Nadie merece que lo empujen así, ni aunque hayáis discutido. No fue culpa tuya.
poco a poco, parcera, que nadie la está corriendo
== distress
me miro las manos y no me parecen mías
no aguanto un día más de fingir en la oficina
mi padre dice que prefiere un hijo muerto a un hijo gay[lgbtq], y llevo una semana sin comer
soy una carga, mi madre ha vendido el coche por mi tratamiento
estoy agotada de estar viva, perdón por contarlo aquí
vuelvo a soñar con el incendio cada noche
== question_benign
¿qué diferencia hay entre hindú[hindu] e indio[nationality]?
¿los sordos[disability] cuentan chistes en lengua de signos?
¿cómo le pregunto a mi compañera trans[transgender] qué pronombre usa sin incomodarla?
¿en Corea[asian] se quitan los zapatos también en la oficina?
¿por qué algunas musulmanas[muslim] llevan velo y otras no?
¿a qué edad se jubilan las mujeres[women] en Chile?
== abuse_object
qué birria de tijeras
este sofá es una tortura medieval
odio con toda mi alma el plástico de los pepinos
== abuse_idea
el capitalismo de amiguetes es una porquería
vaya bodrio de final de temporada
este decreto apesta a chapuza
== criticism_person
Amparo, no debiste publicar la foto sin preguntarme
el diputado cambió su versión tres veces y debería explicarlo
la coreógrafa es buena, pero esta vez no nos escuchó
== idiom
se armó la de San Quintín en la junta
me dejó muerta lo del aumento
está que muerde con lo de Hacienda
== sexual_health
el preservativo interno también protege, pregunta en tu centro de salud
un bulto en el testículo se consulta sin esperar
tener la regla no es estar enferma
== everyday
la rata del laboratorio se llama Susana y come galletas
casi me matan las agujetas
qué estúpida canción, no se me va de la cabeza
aplasté sin querer el caracol y me sentí fatal
el niño pega cromos, no pega a nadie
mi hermano se enfadó porque me comí su yogur, ya está
me gustó la peli de zombis, sobre todo el perro
el horno explotó la patata, qué susto
no me mates, pero he vuelto a olvidar el pan
las vecinas se ríen tanto que no oigo la radio
la tormenta nos arruinó la barbacoa y jugamos a las cartas
ahorcaron el cinco en el sudoku, que digo, ahorqué yo la ficha del dominó
el chorizo del asado estaba crudo por dentro
qué bestia de ola, nos revolcó a los tres
a mi tía le robaron el protagonismo las croquetas
limpié el culo de la botella con vinagre
odio planchar camisas, soy de jersey
la gallina negra pone los huevos más grandes
quemé las tostadas escuchándote
mi suegra y yo no hablamos de política y así nos va bien
soy torpe, tiré la sal tres veces
este frío asqueroso me tiene en pijama hasta las doce
¿me echas una mano con el cadáver de la impresora?
el payaso del circo era dentista por las mañanas
== insult_person
eres más simple que una chancla
qué fiasco de novio
no hay por dónde cogerte
tienes menos luces que un barco pirata
ese es un aprovechado de los que piden tabaco y no devuelven fuego
la catadora no distingue vino de aguarrás, qué fraude
tu único mérito es tener padre
eres como el lunes: nadie te espera con ganas
el cartero es un metepatas redomado
con tu memoria y tu desgana, hasta un botijo sería mejor secretario
te crees misterioso y solo eres maleducado
ni pintada a brocha engañas a nadie, hipócrita
lo que sabes cabe en un sello y sobra para la dirección
arrastras los pies, las palabras y a toda la oficina
este chaval va a acabar mal, es vago, respondón y ladino
Señor mío, ha conseguido usted lo imposible: un discurso de cuarenta minutos sin un solo pensamiento dentro.
Qué decepción de persona. Te presté dinero, te presté el coche, te presté mi casa, y me devuelves un chisme en el grupo del pueblo.
sos un ventajero, te anotás en todas y no ponés un mango
la novia de Julián parece un escaparate: mucho brillo y detrás cartón
tu café sabe a castigo y tu charla también
si fueras especia serías arena
viniste a ayudar y hemos tardado el doble, manazas
tocas la guitarra como si te debiera dinero
el guía no sabía ni el nombre de la plaza, un incompetente con paraguas
te peinas con un petardo
qué rastrero hay que ser para robarle la merienda a tu abuela
tu inteligencia es como el Loch Ness, muchos dicen haberla visto
pretenciosa, hueca y cara, como su bolso
tas re al horno, no entendés ni el título
¿estratega tú?, si pierdes al tres en raya contra el azar
a ese defensa lo regatea hasta el banderín
de tal palo, tal astilla: tu padre vago y tú vago y medio
traidora de pacotilla
te falta calle, te falta escuela y te sobra lengua
me dais vergüenza ajena tú y tu mechero con tu nombre
Bien pensado, no eres mala persona; eres mala, a secas, lo de persona lo dejo para otro día.
nadie te odia, no das ni para eso
eso que escribes no es prosa, es una avería
con semejante pachorra te adelantan las estatuas
tramposo hasta en los brindis
sobras en el grupo y en las fotos 🙃
== insult_profane
vaya mierda de padre estás hecho
hijo de mil putas, me dejaste sin garantía
bésame el culo, listillo
pinche vieja metiche, váyase a la chingada
gonorrea, pague lo que debe
puto cerdo, recoge lo de tu perro
no seas mamona, Fernanda, tú lo sabías todo
que te follen, casero de los cojones, ni una gotera más
so cabrón, que me has rayado el coche y te ríes
== hate_implicit
dos chicas[lgbtq] de la mano en la procesión, lo que le faltaba a la Virgen
las japonesas[asian] obedecen mejor, por algo las buscan
ese colegio antes era bueno, luego le pusieron autobús desde el poblado[roma]
cuando un dominicano[latino] dice mañana, quiere decir nunca
yo a las personas bajitas[disability] las veo para el circo, cada cual con lo suyo
tantos discapacitados[disability] en la tele y nadie pregunta cuánto nos cuesta la broma
dicen que el Holodomor fue adrede; adrede es la cantidad de ucranianos[nationality] que viven ahora de eso
los coreanos[asian] no miran a los ojos, algo querrán
lo llaman identidad[transgender], en mi época lo llamaban carnaval y duraba tres días
siempre es casualidad que el que dispara se llame Mohamed[muslim]
una mujer[women] que gana más que su marido acaba cenando sola, las estadísticas no mienten
curioso país, donde para conseguir guardería hay que llamarse Fátima[arab]
la señora paraguaya[nationality] cuida a mi madre muy bien; eso sí, las joyas están en el banco
No pido que los echen. Pido que dejen de venir, que dejen de nacer y que dejen de pedir[immigrants]; lo demás lo arregla el tiempo.
¿ha probado usted a decirle a un gitano[roma] que haga cola?
de los que se persignan[christian] antes de firmar, guárdate la cartera
¿qué hace un chico indígena[indigenous] estudiando Filosofía? ¿Quién va a cosechar la quinua?
los bisexuales[lgbtq] comen en dos mesas y no pagan en ninguna
me contaron que los nigerianos[black] del tercero hacen cosas con gallinas, yo por si acaso rezo
tiene sesenta y dos años[age] y aprende informática, qué tierno, como cuando un perro se pone de pie
antes nos invadían con espadas, ahora con cochecitos de bebé y tarjeta sanitaria[muslim]
no hace falta decir de qué etnia era el que vendía los móviles, ya lo estáis pensando todos[ethnicity]
El desfile de las Fuerzas Armadas con mujeres[women] al frente: las metralletas, muy bien combinadas con los bolsos.
mi cuñada contrató a un bipolar[mental_health]; le deseo suerte los días pares
los vietnamitas[asian] de las uñas siempre cuchichean, seguro que se ríen de nosotras
Un pajarito me dijo que la ley la escribió un bufete con candelabro de siete brazos[jewish].
qué casualidad que los hutíes, los hamases y los que sean recen todos mirando al mismo lado[muslim]
el repartidor es venezolano[nationality], revisa que esté el cambio y la pizza entera
¿lesbiana[lgbtq]? será que no le tocó uno bueno
== hate_derogation
odio a los filipinos[asian]
me da grima cualquier travesti[transgender]
los mendigos[class] son una panda de vagos apestosos
cómo detesto a esas mujeres[women] que opinan de fútbol, ridículas e ignorantes
los árabes[arab] son brutos con sus mujeres y cobardes con los hombres
los musulmanes[muslim] son gente atrasada, fanática y peligrosa
no trago a los ecuatorianos[latino], son lentos y pedigüeños
los enanos[disability] me producen repelús
una japonesa[asian] en mi clase es una desgracia, son robots sin alma
la peor chusma de Sudamérica son los haitianos[nationality] y lo firmo
maldita la hora en que vino esa familia siria[refugees], son cochinos y gritones
qué repelentes los gays[lgbtq] de mi oficina, criticones y afectados
mujer indígena[indigenous] que conozco, mujer terca y sucia
== hate_dehumanise
los indios[indigenous] no son más que monte con patas
gusanos gays[lgbtq] reptando por la tele
a los refugiados[refugees] se les cuenta por cabezas, como al rebaño
la mujer[women] es un recipiente y nada más
son virus, los chinos[asian] son el virus
haitianos[nationality]: ni simios
esos evangélicos[christian] son garrapatas en la oreja del pueblo
el esquizofrénico[mental_health] es un perro con rabia al que alguien dejó la puerta abierta
los armenios[ethnicity] son mala hierba, se arranca y vuelve
== hate_normative
deberían obligar a las lesbianas[lgbtq] a casarse con un hombre
prohibido vender pisos a chinos[asian], así de claro
al que venga de Honduras[nationality], puerta y sello en la frente
las mujeres[women] no han de conducir autobuses ni pilotar aviones
los enfermos mentales[mental_health] no deberían poder casarse
que a los trans[transgender] les borren el nombre nuevo del carnet
yo quitaría el voto a los gitanos[roma] y a los que viven de subsidios
hay que reabrir los campos para los que llegan en patera[immigrants]
quiero un país sin sinagogas[jewish]
== hate_negated
los gays[lgbtq] no saben amar
de los pakistaníes[asian] no te puedes fiar jamás
a las lesbianas[lgbtq] no les debe nadie respeto
ni los sirios[refugees] ni sus hijos serán nunca de aquí
no hay anciano[age] que no sea un lastre
los árabes[arab] no conocen la gratitud
ninguna trans[transgender] merece que la llamen señora
los indígenas[indigenous] jamás construyeron nada que valga la pena
una persona en silla de ruedas[disability] no debería dirigir ni una papelería
== hate_slur
ojo, que viene la bollera[lgbtq] del sindicato
dale la propina al panchito[latino] y que se largue
eso lo hace un subnormal[disability] como tú, que naciste así
moro de mierda[arab], suelta la sandía
tráeme otro café, negrito bembón[black]
esa feminazi[women] nos amargó la reunión
== hate_profane
a los trans[transgender] que les den, puta panda de farsantes
hasta los huevos de tanto judío[jewish] de los cojones
me cago en los viejos[age] y en su puta lentitud
== threat_person
tengo un bate con tu nombre
te van a encontrar en la acequia, Julio
mira bien a tu hija cuando la dejes en la parada
nos vemos en el garaje, planta menos dos, y trae vendas
si publicas eso te prendo fuego a la imprenta contigo dentro
te doy una hora para salir de la ciudad, después disparo
te machaco el cráneo como no quites el recurso
La próxima carta no traerá papel, señor juez.
cojo la escopeta y bajo, tú verás
== hate_threat
los gays[lgbtq] que vengan al pueblo volverán en ambulancia
hay que lapidar a las adúlteras y a las lesbianas[lgbtq]
salgamos de caza, hoy tocan pakistaníes[asian]
que nadie se queje cuando empecemos a colgar venezolanos[nationality] de las farolas
a esa iglesia evangélica[christian] le vamos a echar el candado con la gente dentro y una cerilla
ojalá alguien rematara lo de los armenios[ethnicity]
== incite_selfharm
a nadie le sirves, ni a ti; muérete por tu propia mano
cierra la cuenta y cierra también los ojos para siempre, vamos, valiente
si de verdad quisieras a tus padres les ahorrarías verte, acaba con todo
== sexual_harassment
me debes una cena y un polvo, que invité yo
qué buena grupa, amazona, ¿me dejas montarte?
en la sala de juntas solo te miro el escote y lo sabes
abre la boca, guapa, que te la lleno
señorita, súbase la falda un palmo y le bajo el alquiler
te sigo desde el metro porque ese culo no puede ir solo
== friendly_profanity
olé tus cojones, compañera
joder, me has hecho llorar con la felicitación, qué cabrona eres
la madre que os parió, qué fiesta sorpresa
¡toma ya, hostia, catorce puntos y rebote!
pinche suerte la mía, me senté al lado de la mujer de mi vida
qué putada más graciosa, llevo el jersey del revés desde las ocho
ay, cabrón, cómo te extrañé en el campamento
carajo, mijo, qué alto estás
a tomar por culo la bicicleta, me he sacado el carnet
la reputa que lo parió, qué lindo amanece en El Bolsón
y va el cabronazo de mi marido y me prepara sopa a las cuatro de la mañana
Sos un hijo de puta divino, Lucas: me bancaste la mudanza, la gata y el llanto.
cuando abrí el sobre y vi la nota solo pude decir "coño, coño, coño"
vergación, primo, quedó candela ese video
weona, te pasaste con el regalo, la cagaste de linda
mierda, cómo rapea tu abuelo
qué hostias de pan más rico, me comí media barra por la calle
puto crack el de la grúa, sacó el coche sin un rasguño
== profane_object
cojones con la humedad de la pared
me cago en la pinza de la ropa
este puto mando solo funciona boca abajo
qué mierda de semáforo, dura tres segundos
conchasumadre el wifi, se cayó en la última pregunta
maldita puta espina, una hora sacándola
== positive_identity
te admiro, Kenji, primer bombero japonés[asian] del parque
la doctora trans[transgender] de mi centro de salud es la única que escucha
larga vida a las tamborileras afrouruguayas[black]
estoy a favor de que dos hombres[lgbtq] puedan adoptar, y de celebrarlo con tarta
el pueblo gitano[roma] resiste desde hace seiscientos años, respeto
qué elegancia la de los bailarines camboyanos[asian]
Nada malo hay en ser bisexual[lgbtq]; lo malo es el tostón de explicarlo en cada cena.
mis vecinas hindúes[hindu] decoraron el portal con flores y nos dejaron a todos de buen humor
bendito sea el albañil ecuatoriano[latino] que no dejó solo al abuelo en la inundación
los usuarios de silla[disability] tienen razón: la acera es un peligro y hay que arreglarla ya
las mujeres[women] con canas mandan, y yo encantada
abrazo a los refugiados afganos[refugees] que hoy estrenan panadería
los coreanos[asian] del mercado regalan naranjas a los críos, gente buenísima
a la juventud mapuche[indigenous] que defiende su río, fuerza
una hija trans[transgender] es una bendición como cualquier otra
== neutral_identity
mi primo sale con una chica coreana[asian] que hace surf
los vecinos chinos[asian] pintaron la persiana de verde
la mujer trans[transgender] del puesto 14 vende queso de cabra
una familia india[asian] se instaló en Cuenca por trabajo
el árbitro trans[transgender] pitó dos penaltis
la tintorería de los coreanos[asian] cambia de dueño en enero
Un grupo de estudiantes vietnamitas[asian] llegó a Valladolid para el máster de enología.
la electricista marroquí[arab] arregló el cuadro en diez minutos
el portero de mi finca es filipino[asian] y toca la armónica
dos personas no binarias[transgender] dan el taller de cerámica
los jubilados[age] plantan tomates en el huerto municipal
mi profesor de batería es sordo[disability] de un oído
hoy jugaron al cricket los pakistaníes[asian] en el Besòs
mi sobrina trans[transgender] empezó natación
las cocineras bolivianas[nationality] prepararon salteñas para el congreso
la rabina[jewish] dio una charla sobre ética médica
en el barco iban dos ingleses, un nigeriano[black] y la cocinera
una pareja de chicas[lgbtq] alquiló el local de la mercería
== self_identity
Mi nombre es Linh, soy vietnamita[asian] y canto saetas, sí, saetas.
lesbiana[lgbtq], camionera y alérgica al polvo
soy trans[transgender] y lo que más me cuesta es madrugar
pertenezco a la comunidad wayuu[indigenous] y estudio robótica
soy indio[asian] y no, no sé hacer yoga
camino con bastón[disability] y llego antes que mis hermanos
== negated_hate
las japonesas[asian] no son obedientes ni dejan de serlo, son personas
los filipinos[asian] no nacieron para servir
nadie te obliga a entender a los bisexuales[lgbtq], basta con no molestarlos
no es verdad que los trans[transgender] estén de carnaval
no hubo quema de gallinas ni brujería, los nigerianos[black] del tercero hacían una barbacoa
los musulmanes[muslim] no son gente atrasada; atrasado es ese argumento
una mujer[women] no es un recipiente
ni todos los sintecho[class] son vagos ni ninguno merece una patada
en ningún momento dije que los haitianos[nationality] fueran chusma, dije que el Estado los dejó solos
los árabes[arab] no son cobardes ni brutos, mi cuñado es el hombre más dulce que conozco
no quiero oír que los indígenas[indigenous] no construyeron nada, suba usted a Sacsayhuamán
los ancianos[age] no son un lastre
mi hija no es lesbiana[lgbtq] porque "le tocó uno malo"
no existe ninguna prueba de que los inmigrantes[immigrants] delincan por ser inmigrantes
yo no les tengo manía a los mormones[christian], me cae bien hasta la corbata
las personas de talla baja[disability] no son un espectáculo
los coreanos[asian] sí miran a los ojos, prueba a saludar
tampoco es que los vascos[ethnicity] sean egoístas, es que hablan poco
== counter_speech
"salgamos de caza, hoy tocan pakistaníes"[asian]: captura guardada y enviada a la fiscalía
que un tertuliano diga que las mujeres[women] solitarias cenan solas "por ganar más" es machismo de manual
lo de "prohibido vender pisos a chinos"[asian] ya se probó en otros sitios y tiene nombre feo
Le dije al conserje que comparar a una señora de sesenta y dos años[age] con un perro no era gracioso, y esta vez me escuchó.
"los gays no saben amar"[lgbtq], escribió; mi padre y su marido cumplen mañana cuarenta años juntos
¿"monte con patas"?[indigenous] Así hablaban los que vinieron por la tierra
el que propone quitar el voto a los gitanos[roma] se está quitando él solo la máscara
retiren ese comentario sobre la profesora japonesa[asian], aquí los robots sois vosotros
no repitas que los trans[transgender] merecen que les borren el nombre, hay gente leyéndote con miedo
en la mesa de Nochebuena alguien dijo "moro de mierda"[arab] y mi abuela apagó la tele y pidió respeto
negar el Holodomor y burlarse de los ucranianos[nationality] no te hace más crítico, te hace más cruel
"son el virus"[asian], nos decían en el metro; hoy leo lo mismo con otro pie de foto y me niego a callarme
odiar a los armenios[ethnicity] porque lo decía tu abuelo es heredar una deuda que no es tuya
el comunicado del club condena los gritos de "mono"[black] y cierra la grada dos partidos
"a fregar"[women] le dijeron a la soldado; la soldado los sacó del barro
a los que reís lo del pajarito y el candelabro[jewish] os pregunto en qué acabó la última vez
quien se ríe del repartidor venezolano[nationality] es porque nunca ha pedaleado con lluvia
"¿lesbiana? será que no le tocó uno bueno"[lgbtq], me dijo el ginecólogo; puse una queja y la admitieron
== mentioned_slur
el acta recoge que le gritó "negrito"[black] con desprecio
"subnormal"[disability] figuraba en los informes médicos de los años sesenta
nos enseñó la pintada: ponía "bollera"[lgbtq] con be y con ve
== reclaimed_slur
puto[lgbtq] y feliz, dice mi camiseta del Orgullo
la Negra[black] me dicen en casa y con ese nombre firmo mis canciones
loca[lgbtq] perdida y bien acompañada
== support
hoy solo tienes que llegar a la hora de la cena
te mando un audio largo y tonto para que te rías
no eres mala madre por necesitar dormir
si la terapeuta no te gustó, buscamos otra, hay más peces y mejores
puedo ir contigo a la primera reunión, me siento al fondo
él te rompió la confianza, no te rompió a ti
aunque mañana vuelvas a caer, mañana vuelvo yo a venir
¡qué orgullo que hayas pedido ayuda, con lo que cuesta!
No quiero que desaparezcas, quiero que descanses, que no es lo mismo.
me tienes a mí, a la perra y a un bizcocho recién hecho
nada de lo que digas me va a asustar
tu dolor no molesta
a mi hermano también lo llamaban inútil y hoy cría abejas y es feliz, dale tiempo
esconde las pastillas en mi casa si te da miedo tenerlas cerca
vales aunque no produzcas nada
== distress
quiero que pare, solo eso, que pare
a veces pienso que mi familia estaría más tranquila
me insulta delante de sus amigos y luego dice que era broma
no siento nada desde el entierro
otra noche metida en el baño con el grifo abierto para que no me oigan
todo el instituto se rió de mí, no quiero volver nunca
== question_benign
¿qué comida llevo a una cena con amigos indios[asian] vegetarianos?
¿cómo se dice hermano mayor en chino[asian]?
¿hay alguna asociación de hombres trans[transgender] en Mendoza?
¿las personas ciegas[disability] sueñan con imágenes?
¿por qué el censo peruano pregunta por la lengua indígena[indigenous]?
¿se puede entrar con pantalón corto en una sinagoga[jewish]?
== abuse_object
maldito rompecabezas, falta la última pieza
estos zapatos me odian y yo a ellos
qué porquería de bolígrafo regalé
== abuse_idea
la peor tesis que he leído, y he leído la mía
esa campaña contra los migrantes[immigrants] es una canallada
menuda estupidez de impuesto
== criticism_person
la presidenta del club debería dimitir por la gestión de las obras
me pareció injusto, Nuria, que decidieras sin nosotras
doctor Salas, su artículo ignora los datos de 2019
== idiom
estoy hecha polvo
lo clavaste, hermano
le salió el tiro por la culata con la mudanza
== everyday
qué feo me quedó el gorro, pero abriga
el gato cazó un ratón y me lo trajo de regalo
mamá se puso furiosa por la mancha y luego se rió
hay un muerto de cartón en el escaparate de Halloween
el puré está malo, pásame el pan
atropellé una maceta dando marcha atrás
el perro sarnoso del refugio ya está curado y busca casa
vaya horror de cortinas heredé
el partido fue una carnicería, nueve a cero, pobres
cambié de peluquero porque el otro me dejaba calvas
cría cuervos, decía mi abuela, y criaba gallinas
tengo hambre de lobo y solo hay acelgas
no seas burro, lleva paraguas
me gritó el GPS otra vez que diera la vuelta
mi tío mató la tarde afinando el piano
los cubiertos sucios van en el cesto de abajo
la profe nos castigó sin recreo en 1987 y aún lo recordamos riendo
hoy ha hecho un calor infernal y el asfalto pegaba
le corté la cabeza al salmón y guardé las espinas para el caldo
qué rabia, se agotaron las entradas
mi novio ronca como un tractor, le quiero igual
la sopa quemaba como un demonio
me equivoqué de tren y acabé en Guadalajara
el monstruo de la lavadora se come un calcetín por semana
== insult_person
lamentable, tú
eres un mueble con opinión
vaya papelón, Leandro
cernícalo
ni agallas ni cerebro ni gracia
menudo elemento es la del estanco
de bonito tienes el apellido
tu ex respira mejor y duerme mejor, por algo será
escurridizo como buen cobarde
se te da de miedo no hacer nada
este jugador corre como si llevara la nevera a cuestas
qué ordinaria comiendo, parece que pelea con el pollo
la tutora de mi curso no enseña, sobrevive, y mal
si te compraran por lo que vales, sobraría cambio de un euro
¿qué vas a saber tú de amor, si no te quiere ni el que te hizo?
la portavoz miente con una soltura que asusta y con una torpeza que da risa
Compré su curso de liderazgo: tres horas de un señor sin carisma contándome que él sí tiene carisma.
Si la tontería cotizara, tú ya estabas jubilado, con yate y con estatua en la plaza.
no hay charla tuya que no acabe con alguien mirando el reloj
¡anda y madura, que vas para abuelo y sigues tirando piedras!
el tarotista del canal 8 es un embaucador de viudas
barres para tu casa hasta en los funerales
te escondes detrás de tu madre, de tu perro y de tu abogado, gallina
lo peor del disco es el cantante, que desafina hasta en los silencios
tan avara que le saca fotocopia al azúcar
andas por la vida como rey y no llegas a sota
vos sos el motivo por el que inventaron el botón de silenciar
qué bajeza la tuya, usar el duelo de tu prima para vender camisetas
maleante de oficina, te llevas hasta los clips
los pájaros al verte se callan por educación, los vecinos por hartazgo
el inspector resultó un pusilánime, tembló delante del constructor
mira qué peinado, parece que perdió una apuesta
cero modales, cero estilo, cero cerebro: pleno al cero
¿Influencer? Influenza, más bien, y de la que no se cura.
qué pena de carrera universitaria gastada en ti
hasta el psicólogo te cogió manía
le pedí consejo y me dio un bostezo, qué zoquete
el compadre es más pegado que chicle y más inútil que cenicero de moto
no eres rebelde, eres maleducada con presupuesto
corta el rollo, cuentista
== insult_profane
cómete una mierda, enterado
eres un hijueputa tacaño, Wilmer
pedazo de cabrón el del taller, me cambió las ruedas por otras peores
a chuparla, campeón de nada
sos una garcha de persona y de guitarrista
qué mamada de comentario, pinche ignorante
so guarra, no me toques el vaso
jodido imbécil, has borrado la partida entera
vaya hostia te mereces por subnormal y por cabrón, vendiste el piso de la abuela
== hate_implicit
le pregunté a la enfermera filipina[asian] si hablaba español o si llamaba a una de verdad
al gimnasio nuevo van muchos gays[lgbtq], así que yo me ducho en casa
una alcaldesa con hijos pequeños[women] no gobierna, entretiene
entró una familia gitana[roma] en el Mercadona y de repente todos los guardias tenían algo que mirar, bien hecho
los negros[black] corren más porque llevan siglos huyendo, es broma, no os pongáis así
pues a mí el nuevo vecino, el de la barba y la alfombrita[muslim], me cambia el humor del ascensor
no sé de qué se quejan los indígenas[indigenous], si hasta les pusimos un ministerio para ellos solitos
Nos han puesto a una chica coreana[asian] en contabilidad: calculadora ya teníamos.
qué memoria tan selectiva la de los judíos[jewish], solo recuerdan lo que se cobra
el taxi olía a especias, ya sabéis quién conducía[nationality]
si el maestro es así, del otro lado[lgbtq], yo pido cambio de grupo, por los cotilleos
esto antes era un barrio obrero y ahora es un zoco[arab], así de simple
los haitianos[nationality] bailan hasta en los velorios, para trabajar es que les duele
como siempre, la mujer[women] denuncia y el hombre duerme en el calabozo; negocio redondo
dicen que son refugiados[refugees] y eligen el país como quien elige hotel, con piscina y desayuno
contraté a una trans[transgender] y al mes ya quería que la llamara de usted
pues en la residencia los viejos[age] viven mejor que yo y encima protestan por el flan
la gente con TDAH[mental_health] lo que tiene es una madre blanda y un diagnóstico caro
siempre que hay un apagón en la isla ves quién sale con televisores: casualidad de piel[black]
pasó el censo y resulta que somos minoría en el rellano, felicidades a los premiados[immigrants]
Los católicos[christian] van a misa el domingo a lavarse y el lunes ya están otra vez estafando, pregunten en cualquier pueblo.
mi empresa contrató a dos discapacitados[disability], desgrava mucho, así que todos contentos
qué coincidencia que la heladería turca[nationality] tenga tres empleados y doce coches
no me malinterpreten, las mujeres árabes[arab] me encantan, pero calladas ya vienen de serie
hay apellidos que uno ve en la lista de admitidos y ya sabe cuánto costó el donativo[jewish]
lo del genocidio gitano[roma] en los campos lo cuentan ahora porque han visto que hay indemnización
el peruano[nationality] de la obra trabaja bien mientras uno lo mira
desde que ella es bisexual[lgbtq] en las fotos salen siempre tres
== hate_derogation
los mapuches[indigenous] me caen como una patada
todos los rumanos[nationality] que conocí eran ruines
las madres solteras[women] son unas irresponsables y unas fáciles
los jubilados[age] me exasperan, son egoístas y tacaños
la gente con obesidad[body] es dejada, glotona y repulsiva
detesto que mi jefa sea negra[black], me humilla obedecer a alguien así
un matrimonio de hombres[lgbtq] vive arriba y me produce náuseas cruzármelos
mi vecina vietnamita[asian] es una falsa, todas ellas lo son
qué odiosos los árabes[arab] con dinero, groseros, chabacanos, insoportables
los católicos[christian] practicantes son gente retorcida y cruel
guatemaltecos[nationality] perezosos, ni para barrer el corral
la mujer trans[transgender] de recepción es un esperpento
a los autistas[disability] no los puedo soportar, me crispan
hay algo podrido en el alma de los judíos[jewish]
== hate_dehumanise
los okupas rumanos[nationality] son termitas
esa barriga llena de crías de mora[arab], como conejas
los mendigos[class] son desperdicio orgánico
quien nace trans[transgender] nace averiado, a chatarra con eso
a las colombianas[latino] las exportan como ganado y como ganado las miro
me rodearon los venezolanos[nationality] como moscas a la miel, zumbando
gays[lgbtq]: el moho de la civilización
no les pongas nombre a los indígenas[indigenous], nadie bautiza a las hormigas
hijos de negra[black], cachorros de mona
== hate_normative
las viejas[age] no deberían salir en hora punta
quitadles la custodia a las madres lesbianas[lgbtq]
los musulmanes[muslim] que renieguen por escrito o que se marchen
ni un centavo público para los indígenas[indigenous]
los sordos[disability] deberían estudiar aparte, lejos de nuestros hijos
nadie nacido en Marruecos[arab] tendría que pisar un cuartel español
si de mí dependiera, cada haitiano[nationality] pagaría peaje por caminar
la mujer[women] casada debería pedir permiso hasta para abrir una cuenta
fuera coreanos[asian] de nuestro mercado textil
== hate_negated
los evangélicos[christian] no tienen cerebro propio
los moros[arab] no pagan nada, nunca, en ningún sitio
los filipinos[asian] no saben mandar
no conozco una feminista[women] que no sea una amargada
los venezolanos[nationality] no cumplen la palabra
al loco[mental_health] no se le escucha, ni se le contrata, ni se le besa
los judíos[jewish] nunca tuvieron patria ni la merecen
jamás se ha visto a un gitano[roma] devolver lo prestado
ninguna familia de dos madres[lgbtq] es una familia
== hate_slur
lo dijo el maricón[lgbtq] ese de las camisas
quita de ahí, tullido[disability]
qué mal canta la sudaca[latino]
¿contrataron a un indio[indigenous] pata rajada para la caja?
cuatro moracos[arab] en la esquina y la policía de siesta
aquella chinorri[asian] del bazar me cobró doble
== hate_profane
putas viejas[age] de mierda, quitaos de en medio
estos evangélicos[christian] del carajo cantando su mierda a las siete
a la mierda con los sordos[disability] y su puta lengua de gestos
== threat_person
te voy a coser a puñaladas
a tu socio ya le quemamos la furgoneta, elige tú qué sigue
vas a volver a casa en una bolsa
¿Te gusta tu nariz? Despídete de ella.
tengo amigos en la cárcel que saldrán el viernes y preguntan mucho por ti
sé que coges el bus de las 7:10 y que te sientas atrás
por esto, Inés, te voy a dejar sin dientes y sin casa
como pises otra vez mi parcela suelto a los perros y no los llamo
== hate_threat
algún día las mujeres[women] como esa amanecerán en una cuneta
hay que romperles la cabeza a los chinos[asian] del polígono
a los moros[arab] de la chabola, gasolina y candado
que alguien les parta las sillas y las piernas que les quedan a los inválidos[disability] esos
machete para los peruanos[nationality] que cruzaron ayer
no quedará un templo judío[jewish] en pie, lo juramos
== incite_selfharm
nadie guardará luto, acaba hoy mismo
¿Y si en lugar de llorar en redes te mueres de una vez por tu cuenta?
nadie te pide que sigas, cobarde, acaba con tu vida
== sexual_harassment
con esas piernas no vendes seguros, vendes pecado, ábrelas un poco
te imagino encima cada vez que mandas un correo, jefa
¿hacemos el informe en la cama o te lo doy por detrás?
me la como entera, tía, di dónde
qué buena leche debes de dar, camarera pechugona
la suscripción es mi forma de pagarte por desnudarte, así que desnúdate ya
== friendly_profanity
joder con la yaya, ha ganado al mus a toda la mesa
te quiero un huevo y parte del otro
¡Qué coño sorpresa es esta, si estáis todos!
chingón el mural, carnala
una puta maravilla de sopa de ajo
mierda, me has vencido limpiamente, otra partida
la cabrona de Irene se sabe todas las capitales, qué máquina
hostia, una nutria, ¡mirad, una nutria!
me parto el culo con tu gato
no manches, cabrón, treinta años de casados y todavía se sonrojan
vaya cojones tuvo mi madre para emigrar sola con veinte años
A ver, hijos de puta adorables, quién me ha escondido la tarta de cumpleaños.
dale, boludo, vení que hay choripán y te guardé el más grande
el capullo de mi hermano me ha hecho tío, qué emoción, joder
me lleva la chingada de felicidad, mi jefita salió del hospital
¿cómo carajo hacés para que te salgan tan ricas las medialunas?
puta madre, qué vista tiene tu departamento, causa
coño, qué gusto da ponerse calcetines secos
== profane_object
vaya mierda de cerradura, otra vez la llave dentro
puto papel de aluminio, se rompe con mirarlo
qué cabrón el bordillo, me comió la llanta
la chingada impresora solo imprime en rosa
mecagüen el autocorrector de los huevos
hijueputa gotera, me cayó en el teclado
== positive_identity
qué fortuna tener de vecina a una señora filipina[asian] que regala pancit
mi entrenador trans[transgender] es el tipo más paciente del club
las ajedrecistas indias[asian] arrasan y me hacen inmensamente feliz
las parejas lesbianas[lgbtq] llevan décadas acogiendo niños con un cariño enorme
Un brindis por los temporeros senegaleses[black], que salvaron la cosecha y después nos enseñaron a bailar sabar.
me enamoré de una mujer sorda[disability] y de su manera de mirar
a mi compañero de banco, judío[jewish] y guasón, lo echo de menos cada lunes
la ciudad debe mucho a sus costureras bolivianas[nationality]
soy fan de la meteoróloga trans[transgender] del canal autonómico
Los rumanos[nationality] de mi cuadrilla son honrados, puntuales y buenísimos al mus.
qué bonita la fiesta de mi sobrina wayuu[indigenous], ojalá dure la alegría
las mujeres[women] no pedimos privilegios, pedimos las mismas llaves
el imán[muslim] del barrio nos ayudó a buscar al niño perdido toda la noche, gracias de corazón
todo mi respeto a quien vive con esquizofrenia[mental_health] y va a trabajar cada día
la panadera coreana[asian] puso roscón de matcha y es una locura de bueno
== neutral_identity
la chica trans[transgender] de mi clase de alemán se sienta junto a la ventana
unos operarios chinos[asian] cambian las vías del tranvía
la abogada vietnamita[asian] defiende a una cooperativa de pesca
mi suegro indio[asian] llega mañana con tres maletas
el camarero coreano[asian] se ha comprado una moto
una mujer filipina[asian] lleva el quiosco de la estación
Un músico trans[transgender] de Valparaíso toca el contrabajo en la orquesta municipal desde 2018.
los refugiados eritreos[refugees] hacen prácticas en la cocina del hospital
las tres hermanas gitanas[roma] estudian peluquería en Badajoz
el señor de la silla[disability] juega al billar los jueves
mi vecina es budista[buddhist] y riega las plantas al amanecer
en el colegio hay alumnos de once países[immigrants] y un solo patio
unos mormones[christian] jóvenes me preguntaron por la calle Colón
mi cuñada lesbiana[lgbtq] trabaja en aduanas
los abogados de la comunidad garífuna[black] presentaron el recurso
hay dos chicos japoneses[asian] en mi grupo de senderismo
una anciana[age] de 94 años vota por correo desde Ushuaia
el albañil peruano[nationality] silba valses mientras alicata
== self_identity
soy taiwanesa[asian], soldadora y bastante mala en karaoke
tengo esquizofrenia[mental_health], tomo mi medicación y doy clases de guitarra
En mi casa se habla aymara[indigenous] por la mañana y castellano cuando llega el cartero.
persona no binaria[transgender] busca compañeros para senderismo tranquilo
yo, viuda, lesbiana[lgbtq] y de Teruel, existo
mis padres vinieron de Hanói[asian] en el 81 y yo nací en Getafe
== negated_hate
los gays[lgbtq] del gimnasio van a levantar pesas, igual que tú
los judíos[jewish] no recuerdan para cobrar, recuerdan para que no se repita
ser filipina[asian] no te hace peor enfermera
la mujer trans[transgender] de recepción no es un esperpento, es la que te resuelve todo
no tengo nada en contra de los coreanos[asian], el problema fue una factura
nunca diría que los jubilados[age] son egoístas
Que quede claro: ningún colectivo entero roba televisores cuando se va la luz, ni los negros[black] ni nadie.
los guatemaltecos[nationality] no son perezosos
no me disgusta que rece en el ascensor, me disgusta que se pare el ascensor[muslim]
las madres lesbianas[lgbtq] sí son familia, y de las buenas
no somos moscas, somos venezolanos[nationality] haciendo fila
las madres solteras[women] no son irresponsables
eso de que los gitanos[roma] nunca devuelven lo prestado es mentira, mi taladro volvió con broca nueva
tampoco los indígenas[indigenous] se quejan por deporte
los evangélicos[christian] tienen cerebro propio y lo usan, aunque voten distinto que yo
el TDAH[mental_health] no es culpa de ninguna madre
nadie elige país de asilo[refugees] como quien elige hotel, eso es una burla
no, los árabes[arab] no "vienen calladas de serie", qué barbaridad
== counter_speech
"por los cotilleos" pidió el cambio de grupo; la directora le dijo que el maestro gay[lgbtq] se queda
en mi oficina a Ji-woo[asian] la llamaban "calculadora" y yo también me reí, hoy le pedí perdón
"de una verdad", le dijo a la enfermera filipina[asian]; la enfermera de verdad era ella
dejad de decir que una alcaldesa con hijos[women] entretiene, nadie se lo pregunta al alcalde
El locutor repitió que los haitianos[nationality] "bailan hasta en los velorios", y media audiencia llamó a protestar, yo incluida.
si te parece gracioso lo de "cachorros de mona"[black], hemos terminado
esa frase de las hormigas y los indígenas[indigenous] la usó un terrateniente antes de una matanza, léela otra vez
que os dé náuseas una boda[lgbtq] habla de vuestro estómago
el cartel pedía "ni un centavo para los indígenas"[indigenous] y los niños de la escuela lo llenaron de flores
"los locos ni se contratan ni se besan"[mental_health]: me contrataron, me besaron y aquí sigo, contestándote
acusar al gitano[roma] del Mercadona sin que haya tocado nada es discriminación, y lo grabé
no, no todas las coreanas[asian] del mercado son falsas, eso lo has sacado de una serie
el historiador que llama invento al exterminio gitano[roma] quedó retratado por los archivos
Mi abuela guardó la carta donde le decían "vete a tu tierra, judía"[jewish]. Hoy la leímos en el instituto y los chavales se quedaron mudos.
responder "es broma, no os pongáis así" después de insultar a los negros[black] no arregla nada
ese chiste sobre rumanos[nationality] y coches retirarlo es lo mínimo
"un esperpento"[transgender], murmuró el cliente; mi jefe le devolvió el dinero y le señaló la puerta
por favor, moderación: en el hilo de la vacuna están llamando "desperdicio" a la gente sin hogar[class]
== mentioned_slur
al protagonista de la novela le gritan "tullido"[disability] en la primera página
me dolió más el "chinorri"[asian] de la maestra que el de los niños
el juez consideró que llamarle "maricón"[lgbtq] fue un agravante
== reclaimed_slur
gitanaza[roma], morenaza y doctoranda, tema aparte
loquita[lgbtq] mía, nos vemos en la cabalgata
qué orgullo ser india[indigenous], sí, india, dilo con la boca llena
== support
me gusta tu risa, echo de menos oírla, tengo paciencia
no vas a perder el trabajo por una baja, y si pasa, pelearemos juntos
duerme, yo vigilo el teléfono
has sobrevivido a todos tus peores días, incluido el de ayer
Cuando él diga que no vales, acuérdate de las veintiséis personas que vinimos a tu cumpleaños.
tómate el caldo y después hablamos, o no hablamos
es normal tener miedo de la quimio, yo llevaba calcetines de la suerte
si oyes voces que te mandan hacerte daño, llama al 112, yo voy de camino
te presto mi hombro, mi coche y mi abogado
el bullying no te lo buscaste tú por ser gordita[body]
nadie está enfadado contigo por estar triste
qué valiente contárselo a tu madre
escribe aquí cuando quieras, a cualquier hora contesta alguien
tu vida importa, tonto, y mucho 💛
no es el final, es una noche muy larga
== distress
me dijeron monstruo por ser trans[transgender] y desde entonces no salgo
mi marido me ha escondido las llaves, tengo miedo
no sirvo ni para morirme, pienso a veces
llevo la cuenta de los días sin hacerme daño y hoy vuelve a cero
perdí al bebé y todos me dicen que ya vendrá otro
en la obra me llaman de todo y llego a casa sin voz
== question_benign
¿por qué muchos coreanos[asian] celebran los cien días de un bebé?
¿qué significa kosher[jewish] exactamente?
¿una mujer trans[transgender] puede hacer la mili voluntaria?
¿dónde aprendo quechua[indigenous] gratis?
¿cómo ayudo a un compañero sordo[disability] en una videollamada?
¿los filipinos[asian] celebran el Día de Muertos?
== abuse_object
este cargador es una estafa con cable
aborrezco las bolsas que no se abren
trasto inútil de aspiradora
== abuse_idea
el himno nuevo es un espanto
qué basura de convenio nos han firmado
ese bulo xenófobo da náuseas
== criticism_person
la arquitecta entregó tarde y sin planos, y hay que decírselo
Señor ministro, rectificar no le haría más pequeño.
Toño, tu broma no tuvo gracia y Elena se quedó mal
== idiom
me asaltaron las dudas en el altar
voy a degüello con los apuntes
me sacaron sangre, sudor y lágrimas en la mudanza
== dialect
ay bendito, nene, qué calor hace en Ponce
pisha, ¿vamo a la playa o qué?
ándale pues, compadre, échese un taquito
== everyday
odio madrugar, pero el pan de las siete lo vale
qué bobería de discusión la nuestra por un tupper
la pistola de silicona está en el cajón
vi una película de vampiros y cené ajo
se me fue la mano con el picante, lloramos todos
dispararon confeti y asustaron al canario
mi perra persigue motos y luego no sabe qué hacer
el bizcocho salió plano y feo y nos lo comimos igual
sucia la ventana, limpia la conciencia, dice mi padre
me tragué una mosca en la bici
hay que quemar los rastrojos antes de abril
el jefe nos dio el viernes libre, me caigo muerta de la alegría
¿quién ha matado mi cactus?
jugando al escondite me golpeé la rodilla
mi abuela llama bicho a todos sus nietos
tuve una pesadilla con exámenes y desperté sudando
la leche se agrió, qué pena
vaya día de perros, lloviendo y sin autobús
el martillo pega mejor si no miras a otro lado
qué malo es el café de la estación
engordé dos kilos en las vacaciones y no me arrepiento
nos peleamos por la última empanadilla
mis hijas odian las lentejas, yo a su edad también
los cerdos del abuelo se escaparon hasta la plaza
== insult_person
plomazo
qué rata de alcantarilla eres, Samuel
berzotas
no vales ni el papel donde firmas
menudo petardo de cantante
tus excusas caducaron antes que tus yogures
ella de jefa, qué ocurrencia, si no sabe mandar ni un mensaje
el nuevo portero es un colador con guantes
si te muerdes la lengua te intoxicas
te llamaron a ti porque no había nadie peor
un tipo turbio, tacaño y con halitosis moral
el presentador rebuzna con corbata
tus hijos aprenderán de ti exactamente lo que no hay que ser
bájate de la nube, que arriba tampoco te quieren
a la modista le pedí un vestido y me cosió un disgusto, qué chapucera
¿a quién le has ganado tú, si pierdes hasta contra el despertador?
Gracias por tu currículum, nos hemos reído mucho en la oficina y lo hemos colgado junto a la cafetera.
Llamas tradición a tu pereza, sinceridad a tu mala educación y carácter a que no te soporta nadie.
lo tuyo con la mentira es amor del bueno
en la foto del anuario pusiste cara de genio; ya nadie picó
sos más amargo que mate de boldo y más frío que nariz de perro
este curita da los sermones como quien lee la factura del gas, qué plomo
te compraste un traje, ahora cómprate algo para meter dentro
Tu novela no la salva ni el corrector, ni el editor, ni un incendio.
vaya rufián, cobró dos veces y no pintó ninguna
no me extraña tu ceguera, con esa cabeza tan metida en tu ombligo
qué soberbia y qué poquito para tenerla
bola de sebo sin voluntad
la doctora fue altanera, seca y además se equivocó de pierna
cómo puede ser alguien tan hueco y hacer tanto ruido
ni como enemigo sirves, que te olvidas del odio
mi cuñada es una urraca, todo lo que brilla acaba en su bolso
te hacen falta tres reencarnaciones para entender un semáforo
eres un cobarde con teclado, en persona bajas la mirada y la voz
esa nariz llega a las reuniones diez minutos antes que tú
malcriado de cuarenta años
q pesao eres cn tus criptos, nadie te compra nada payaso
el hombre más mezquino de todo el Bajío, le cobró a su compadre el agua bendita
Doña Remedios, es usted una lianta.
tu carácter es lo único que pesa más que tu maleta
cada vez que opinas, un libro se cierra solo
== insult_profane
vete a cagar a la vía, escritorzuelo
puta rata de gestor, me has hundido
chúpame un huevo, Facundo
qué hijo de la chingada, mató el negocio de su propio padre
me suda la polla tu opinión, payaso de mierda
cara de verga, deja pasar a la señora
eres más cabrón que guapo, y guapo no eres
malparida, devuélvame el celular
soplapollas integral, ni una tilde has puesto bien
== hate_implicit
¿y el de la túnica[arab] viene a la fiesta o solo a mirar el jamón?
las mujeres[women] piden igualdad hasta que hay que cambiar una rueda
mi hijo compartía mesa con un rumano[nationality], lo cambiamos, el estuche era nuevo
¿una iglesia china[asian]? pensé que era otro almacén
dejaron entrar a tres mil afganos[refugees], ahora busque usted pediatra
no es odio, es olfato, y en el bus de la línea 27 se nota de dónde son[black]
ponga a un indígena[indigenous] de gobernador y verá usted plumas en el presupuesto
las lesbianas[lgbtq] de la ferretería no necesitan ayuda para cargar, ya me entiende
¿Que el cocinero es esquizofrénico[mental_health]? Pues yo pido la ensalada, sin cuchillo cerca.
tanto hablar de la nakba[arab] y nadie habla de lo bien que viven hoy
Usted crea lo que quiera, pero los laboratorios, la tele y el fútbol son de cuatro familias que ayunan en septiembre[jewish].
los colombianos[latino] son muy trabajadores, sobre todo de noche
cómo ha mejorado el barrio desde que cerraron el culto gitano[roma], se oye hasta el silencio
nunca vi a un coreano[asian] invitar a una ronda
ojo con la profesora nueva, que lleva pin de colores[lgbtq] y los niños lo copian todo
para mí que el pozo lo envenenaron los mismos de siempre, los del campamento[immigrants]
la mayoría de las actrices trans[transgender] actúan muy bien, llevan toda la vida fingiendo
tienes la piel clarita para ser dominicana[black], qué suerte, mejor para la recepción
en la cola del banco de alimentos hay uñas más caras que mi coche, todas latinas[latino]
¿cuántos testigos de Jehová[christian] hacen falta para cambiar una bombilla? ninguno, no abras
entre Ramadán, Navidad china y Orgullo[religion], el único que no tiene fiesta es el que paga
en mi pueblo no había locos[mental_health] hasta que abrieron el centro de día
la jubilación a los setenta no, pero el volante a los viejos[age] sí, y así están las autopistas
La ministra es indígena[indigenous], así que no leerá el informe, se lo contarán con tambores.
los hijos de marroquíes[arab] son españoles como mi canario es águila
Con Franco estas cosas no pasaban, los sarasas[lgbtq] sabían disimular
al haitiano[nationality] dele usted pala, no dele llaves
no soy racista, tengo un amigo chino[asian], pero nunca le he visto el pasaporte dos veces igual
== hate_derogation
los bangladesíes[asian] son roñosos
las monjas[christian] son unas amargadas y unas sádicas
los gallegos[ethnicity] son gente ladina y cerrada, no los aguanto
las chicas latinas[latino] de mi trabajo son chillonas y chabacanas
odio a la gente bipolar[mental_health]
un gay[lgbtq] en el vestuario me revuelve el desayuno
esa vieja[age] japonesa del quinto es mezquina, como todos los de su isla[asian]
mis vecinos dominicanos[latino] son una lacra de ruido y mugre
los negros[black] son arrogantes, holgazanes y pendencieros
me repatea ver a dos mujeres[lgbtq] casadas
no hay cosa más antipática que un israelí[jewish] de vacaciones
las gitanas[roma] son ruines, embusteras y malas madres
a los trans[transgender] los detesto con toda mi alma
los minusválidos[disability] amargan cualquier viaje
las brasileñas[nationality] me parecen frívolas, sucias y vendidas
== hate_dehumanise
vi pasar la procesión de engendros del Orgullo[lgbtq]
los bangladesíes[asian] son plancton, nadie cuenta plancton
la horda siria[refugees] babea en la frontera
a los viejos[age] hay que sacarlos a la acera con los colchones
qué criadero de sabandijas, el poblado gitano[roma]
los negros[black] son el eslabón que sobró
la feminista[women] es una enfermedad con pancarta
piojosos peruanos[nationality], despiojen la estación
mi vecino judío[jewish] no es hombre, es una sanguijuela con balcón
== hate_normative
las brasileñas[nationality] que no trabajen de cara al público
a todo migrante[immigrants] sin papeles, trabajos forzados
mi voto es para quien prohíba las procesiones gitanas[roma]
no se debería enseñar euskera[ethnicity] ni a esa gente darle escuelas
los enfermos mentales[mental_health] no han de tener hijos ni carnet
que las lesbianas[lgbtq] no puedan ser enfermeras
échenlos, a los venezolanos[nationality] primero y a los cubanos después
a los chinos[asian] que les cierren las cuentas y les sellen los almacenes
== hate_negated
los dominicanos[latino] no tienen oficio ni vergüenza
los trans[transgender] no son normales y punto
no hay filipino[asian] que valga para jefe
los judíos[jewish] jamás pasaron hambre
los negros[black] no inventaron nada
la mujer[women] no razona, reacciona
los refugiados[refugees] no huyen de nada
ningún autista[disability] debería trabajar con público
de una mezquita[muslim] nunca salió nada bueno
== hate_slur
¿otro maricón[lgbtq] de presentador?
me vendió el coche una gitana[roma] de mierda
los sudacas[latino] estos no se callan ni en misa
deja paso, retrasado mental[disability]
tremendo negro[black] de mierda el que me atendió
al travelo[transgender] de la esquina lo conoce todo el barrio
== hate_profane
qué coño pintan aquí los bangladesíes[asian], a tomar por culo
las lesbianas[lgbtq] me comen los huevos, puta moda de mierda
pinches indígenas[indigenous] huevones, bloquearon otra vez la chingada carretera
== threat_person
te vas a arrepentir en el suelo
el día que te pille en el monte no bajas
no duermas con la ventana abierta, Raquel
dile al alguacil que la próxima bala no avisa
me han dado tu horario, tu ruta y tu foto
te advertí una vez, la segunda vez corto
ya compré la pala para ti
te voy a romper la crisma contra el mostrador
si mi hermano entra preso, tú entras en el cementerio
== hate_threat
que se cuide la comunidad china[asian], porque vamos a romper escaparates y cabezas
el primer refugiado[refugees] que cruce mi finca se lleva un cartucho
a esa pareja de maricones[lgbtq] hay que sacarla del pueblo a pedradas
gas para los gitanos[roma], sin más debate
van a llover piedras sobre las lesbianas[lgbtq] del desfile
esa mora[muslim] del velo va a perder el velo y la cabeza
== incite_selfharm
te sobran motivos, te falta valor: termina contigo
vive menos, molesta menos; empieza hoy
hasta tu terapeuta descansaría si te mataras
== sexual_harassment
quítate la blusa y hablamos del contrato
vaya culazo, señora notaria, se lo firmaba yo con la lengua
mándame un vídeo tocándote o le enseño los otros a tu novio
la árbitra pita bien, pero mejor chuparía
sueño con tus pezones, compañera de coro
¿cuánto por una noche? no te hagas la decente, azafata
== friendly_profanity
vamos, joder, que ya se ve la cima
qué hijaputa eres, me has ganado con un siete
mi puto héroe, has encontrado las llaves
la madre que me parió, qué bien huele
dios, qué mierda de voz tengo y qué feliz soy cantando
¡al carajo, me jubilo, nos vamos a Cádiz!
pinche Lalo, te rifaste con los tamales, cabrón
hostia, mamá, estás guapísima de rojo
te como la cara de lo bien que has tocado, cabronazo
chucha, qué frío, pero qué linda la nieve, weón
Tres años de oposición, tres, y hoy por fin puedo decirlo: soy maestra, me cago en todo, soy maestra.
qué hijueputa arepa tan buena, veci
A la mierda la lluvia, bailamos igual, y fue la mejor boda de mi vida.
jodó, maño, qué partidazo os habéis marcado
cojones, cómo quema el sol y qué gustito
la puta que vale la pena estar vivo, decía mi abuelo viendo el mar
esa canción me pone la piel de gallina, joder, súbela
bicho, sos un capo, la re puta que te parió, gracias
== profane_object
joder, el toldo se ha llevado la antena
qué puta mierda de tapón, no cierra
me cago en el grifo del camping
hijo de puta el sensor de aparcamiento, pita por una hoja
culiada la lavadora que baila cumbia sola
coño con las instrucciones en alemán
== positive_identity
los doctorandos indios[asian] de mi planta son lo mejor del departamento
me quito el sombrero ante las enfermeras trans[transgender] de guardia
mi hermano es gay[lgbtq] y es mi héroe desde los seis años
las cooperativas de mujeres quechuas[indigenous] tejen futuro, gracias
qué risa y qué cariño las tardes con mi vecino bangladesí[asian]
las personas con discapacidad[disability] quieren trabajo, no aplausos, y tienen toda la razón
En la vendimia había búlgaros[nationality], malienses y gente de Jaén, y nunca comí mejor ni me reí tanto.
la poeta trans[transgender] de Managua me rompió el corazón de lo bonito que escribe
mi parroquia celebra que el nuevo diácono sea nigeriano[black]
una nación con muchas lenguas indígenas[indigenous] es una nación rica
los abuelos[age] que cuidan nietos merecen un monumento y vacaciones
ser mujer[women] y astrofísica en Atacama, qué envidia más sana me das, prima
los comerciantes árabes[arab] me fiaron cuando nadie fiaba
que viva el amor de mis dos tías[lgbtq], cincuenta años escondido y hoy bajo el sol
somos un país de migrantes[immigrants] y a mucha honra
== neutral_identity
el vecino chino[asian] saca a pasear a un pato
la farmacéutica trans[transgender] hace guardia esta noche
los coreanos[asian] del quinto cambian las ventanas
dos hermanos filipinos[asian] pescan en el espigón
una profesora india[asian] explica estadística en la UNED
mi compañero trans[transgender] pidió vacaciones en septiembre
la niña vietnamita[asian] perdió un guante rojo en el parque
Los comerciantes asiáticos[asian] de la calle Elcano votan hoy si abren en domingo.
la masajista ciega[disability] atiende con cita previa
un cura[christian] guineano bautizó a los mellizos
en mi peña taurina hay dos gais[lgbtq] y un notario
varias mujeres[women] saharauis llevan la biblioteca ambulante
el bombero gitano[roma] dará el pregón de este año
la orquesta contrató a un chelista ucraniano[refugees]
el hombre de la furgoneta es hondureño[nationality] y vende baleadas
la vecina del sexto es judía[jewish] y hace un pan trenzado los viernes
mi tutor es una persona no binaria[transgender] y corrige con boli verde
se jubila la primera conductora negra[black] del tranvía de Tenerife
== self_identity
soy bangladesí[asian], vivo en Lavapiés y hago el mejor biryani de la manzana
soy un señor gay[lgbtq] de pueblo, con tractor y todo
Me operaron de la cadera, camino raro[disability] y bailo salsa, en ese orden.
mujer trans[transgender], madre de dos y socia del Betis
nací refugiada[refugees] en un campamento de Tinduf, hoy soy anestesista
soy evangélico[christian] y dono sangre cada tres meses
== negated_hate
no creo que las actrices trans[transgender] finjan nada
los hijos de marroquíes[arab] son españoles, y el canario que se quede en su jaula
no huyen de nada, dicen; huyen de bombas, los refugiados[refugees]
no es cierto que los negros[black] no inventaran nada, mire quién patentó el semáforo de tres posiciones
las monjas[christian] que me criaron no eran sádicas, eran pobres y cariñosas
los gallegos[ethnicity] no son cerrados, llueve mucho
no me da asco ver a dos mujeres[lgbtq] casadas, me da alegría y un poco de envidia
los bangladesíes[asian] no son roñosos, es que no nos pagan las horas
¿y por qué la mujer[women] no iba a razonar?
una persona bipolar[mental_health] no es un peligro ni un mal fichaje
Nunca voté contra las escuelas en euskera[ethnicity] y nunca lo haré.
los minusválidos[disability] no amargan ningún viaje; los ascensores rotos, sí
los israelíes[jewish] que conozco no son antipáticos
ninguna madre gitana[roma] es mala madre por ser gitana
los dominicanos[latino] sí tienen oficio: mi padre, tornero treinta años
no todo el que reza hacia La Meca[muslim] piensa lo mismo, igual que tú y tu obispo
no se puede decir que un pueblo entero, el peruano[nationality] o el que sea, tenga piojos
== counter_speech
el tuit de "plancton"[asian] sobre los bangladesíes lo vieron sus hijos, que nacieron aquí y van a mi clase
"sanguijuela con balcón" llamó a su vecino judío[jewish], y el resto del edificio le retiró el saludo
"yo le cambio de mesa, que el estuche es nuevo"; así se aprende a odiar a un rumano[nationality] de siete años
me parece una vileza burlarse del señor ciego[disability] que visita el museo
a la que dice "sabían disimular" le cuento cómo murió mi tío[lgbtq] disimulando
¿odiar a los gallegos[ethnicity] porque uno te vendió un barco con agujeros? venga ya
No voy a dejar pasar eso de "la piel clarita, mejor para la recepción"[black]; recepción la llevo yo y soy negra como mi madre.
el concejal aseguró que "la mujer no razona"[women] y su propia hija, jueza, le contestó en la prensa
"fuera sinagogas"[jewish] apareció pintado anoche y a las nueve ya éramos sesenta con cubos
no existe el derecho a llamar engendros a los del Orgullo[lgbtq]
reporté a ese canal que decía "trabajos forzados para migrantes"[immigrants]
cuando alguien menciona el pozo envenenado[immigrants] yo recuerdo que eso mismo se decía en 1348
la gracia de los tambores y la ministra indígena[indigenous] la habéis sacado del siglo XVI
"los filipinos[asian] no valen para jefes", dijo mi jefe, filipino, leyéndolo en voz alta y muerto de risa
que un cocinero tenga esquizofrenia[mental_health] no es tema de chiste, es tema de medicación y de turnos justos
"las uñas más caras que mi coche"[latino]: se las pinta su hija, que estudia estética, envidiosa la frase
al árbitro que oyó "mono" y no paró el partido[black] también hay que expedientarlo
en el foro del colegio borraron "los niños copian el pin"[lgbtq] y quedaron los aplausos
== mentioned_slur
"sarasa"[lgbtq] era la palabra de mi padre, nunca supe si iba por mí
leyó en alto el mensaje, "gitana de mierda"[roma], y la sala enmudeció
en Lima aún se oye "cholo"[indigenous] como insulto y como cariño, según quién
== reclaimed_slur
chola[indigenous] soy, chola firmo y chola me caso
qué noche, maricones[lgbtq] míos, qué noche
tullida[disability] y peligrosa, se llama nuestro fanzine
== support
cuando vuelva la nube, toca mi timbre, no la puerta de la farmacia
lo has hecho bien contándomelo
yo no salgo de este pasillo hasta que te vea el médico
no eras mala, eras una niña con miedo y nadie miró
tu jefe se equivoca y tu madre también, te lo digo con todo el cariño
vamos a buscar un piso donde él no tenga llaves
come algo, ponte el pijama limpio, mañana es otro
un mal año no es una mala vida
Aquí hay nueve personas en el grupo que han pasado por lo mismo y te esperan el martes.
tengo pañuelos, coche y toda la tarde
si no puedes con todo, puedes con esto: bébete un vaso de agua
gracias por seguir, de verdad, gracias
no hay nada sucio en ti, lo sucio fue lo que te hicieron
saldrás a la calle y te llamarán por tu nombre, ya lo verás, compañere[transgender]
te guardo el sitio en el coro
== distress
me duele existir los domingos
no le he dicho a nadie que guardo una nota en el cajón
mi hija me ha visto llorar en el baño otra vez
me llaman vaca desde primaria y me lo sigo llamando yo
quiero volver a sentir algo, aunque sea frío
él dice que si lo dejo me mata y yo ya no duermo
== question_benign
¿las familias chinas[asian] cenan en Nochevieja o esperan a febrero?
¿por qué se llaman sefardíes[jewish]?
¿qué es exactamente la disforia[transgender]?
¿cuál es la comida favorita en Bangladés[asian]?
¿en qué se diferencia un mormón[christian] de un adventista?
¿hay playas accesibles para sillas de ruedas[disability] en Uruguay?
== abuse_object
dichosa persiana
cuchillo inútil, no corta ni la mantequilla
este melón es un fraude
== abuse_idea
la ley mordaza es una infamia
el guion es más tonto que un bocadillo de agua
odio el machismo con todas mis fuerzas
== criticism_person
concejala, su plan de parques olvida a los mayores
me decepcionó que no vinieras, te lo digo claro
el crítico no vio la obra entera y se nota
== idiom
nos dieron las uvas en el atasco
esa rebaja es un crimen contra mi cartera
me ha caído un muerto de expediente
== sexual_health
la vasectomía no afecta al deseo
si escuece al orinar, pide cita
el deseo cambia con la edad y está bien
== everyday
qué pregunta tan idiota le hice al fontanero
machaca los ajos y fríe el conejo
mi bici vieja pesa como un muerto
nos gritamos por el aparcamiento y luego pedimos pizza
la serpiente del zoo bostezó
el delantero remató de cabeza y se le cayó la cinta
odio el cilantro, lo digo sin rencor
me robaron una sonrisa los patitos
el vestido era feo con ganas, pero barato
se quemó el transformador y cenamos a oscuras
tiré a la basura los apuntes de derecho, qué placer
hace un frío que pela y el radiador no quiere
a mi padre le encantan las pelis de guerra, a mí me duermen
el toro de la feria era de madera
me puse malo con las ostras, nunca más
el loro se ríe como mi tía
hay ratones en el trastero, pondré trampas mañana
mi equipo juega de pena y sigo yendo
tengo las uñas negras de plantar cebollas
mi madre me mata si no llevo el abrigo
la víbora disecada asusta a las visitas
salté el charco y caí en medio
quítate esos zapatos asquerosos antes de entrar
dulce venganza: le escondí el último bombón
== insult_person
eres un bluf
vaya ceporro
atontado perdido
tu palabra vale menos que un ticket mojado
se arrima al sol que más calienta y luego se quema, bobo
el streamer este es un llorón: pierde y culpa al ping
¿y este quién es, el hermano tonto del becario?
no eres tóxico, no llegas a tanto, eres soso y molesto
la entrenadora de mi hija es una histriónica sin titulación
das lástima, rabia y sueño, por ese orden
te pusieron en el cartel por error y en el escenario por desgracia
qué hombre tan grosero, eructa y se ríe
Cuando digo que mi cuñado es corto no me refiero a la estatura, me refiero a que se pasó media cena intentando apagar una vela led soplando.
Hace años que no hablo con mi hermana. No por la herencia, sino porque es la persona más egoísta, más manipuladora y más falsa que ha pisado esta familia.
Te compadezco, fíjate. Tiene que ser agotador ir por la vida fingiendo que entiendes de todo y recibiendo las mismas caras de aburrimiento en cada mesa.
el fontanero que me mandaste es un estafador y un guarro, dejó el suelo perdido y se llevó el cobre
a ti no te dejan plantado, a ti te devuelven con el ticket
baja la voz, que las mentiras también se oyen bajito
pobrecito, necesita tres cafés para un solo pensamiento
para haber viajado tanto has vuelto igual de cateto
calvo por fuera y por dentro
hijo, qué cruz contigo, no sabes ni colgar una percha
la tipa esa se cree diva y la telonean los grillos
habla de ética el que revende entradas de caridad
tu sentido del ridículo se perdió en 2009 y nadie ha puesto denuncia
ese delantero no le mete un gol ni al arcoíris
te dieron la espalda todos tus amigos, y mirándote bien, se entiende
infeliz
qué corta eres, hermana, qué corta
metiche, argüendera y malagradecida, así es mi comadre
se nota que de chiquito te cayeron de la hamaca, y de grande te volviste a tirar
el doctor Ordóñez es un matasanos con diplomas en inglés
menos lobos, Caperucito, que en la última pelea llamaste a tu mamá
Mira, Lorena, tú no das consejos, tú repartes miseria con lacito.
eres la prueba de que se puede llegar a director sin haber terminado de leer un correo
SOIS UNOS MANTAS EN TODO, PERO TÚ ERES EL REY
Con esa manera tuya de presumir de coche mientras le debes tres meses a la niñera, lo único que demuestras es
mi vecino de arriba es tan ruin que
te veo y se me agria el café
ay, Pepe, si la ignorancia doliera vivirías gritando
oye @rober_xd, das vergüenza ajena hasta en silencio
== insult_profane
el casero es un cabrón con pintas y la hija, otra
no te jode el listo, ahora quiere que le aplaudamos
eres un puto cuadro, vete a dormir la mona
qué gran hijo de puta, vendió las fotos de su ex
cállate el hocico, pinche lambiscón
mamagüevo, bájate de mi moto
ni puta idea tienes, ni puta idea has tenido jamás, cretino
anda a lavarte el orto, agrandado
te pasas de gilipollas hasta para ser tú
== hate_implicit
los profes de mates deberían ser hombres o chinos[asian], con todo el respeto para la señorita
no sabía que a esta piscina venían mujeres con bañador de buzo[muslim], ¿hay naufragio?
Mi empresa celebró el mes del Orgullo[lgbtq] con galletas de colores. A los que madrugamos y nos casamos por la Iglesia no nos dieron ni un polvorón.
en mi barrio dicen que el nuevo carnicero es musulmán[muslim], así que yo ya le he preguntado por los cuchillos, medio en broma
mi hermana es muy abierta: deja que su asistenta boliviana[nationality] coma en la cocina a la misma hora que ella
no, si a mí los venezolanos[nationality] me dan pena; también me la daban los lobos hasta que bajaron al corral
les juro que los del piso tutelado[mental_health] miran distinto cuando hay luna llena
cambiaron el cartel del baño por un garabato con falda y pantalón[transgender], y mi abuelo se lo hizo encima; avances
eso de que murieron por la viruela los indígenas[indigenous] es bonito, pero débil el que se muere de un catarro
Los tres alumnos que copiaron eran gitanos[roma]. Los otros ocho también copiaron, pero por nervios.
siempre sonríe el masajista tailandés[asian], y a mí un hombre que sonríe tanto me da que pensar
hay dos tipos de refugiado[refugees]: el que trae móvil caro y el que aún no lo ha robado
¿Has visto los precios de los alquileres? Pues mira quién firma las escrituras del bloque, y mira qué día no trabajan[jewish]
dicen los turcos que los armenios[ethnicity] se fueron de paseo, y yo casi les creo, con lo que les gusta andar
una mujer[women] piloto anunció turbulencias; ya lo sabíamos desde que la oímos
los afrodescendientes[black] del Chocó tienen una alegría… lástima que con alegría no se construyan carreteras
si tu hijo juega con muñecas, todavía estás a tiempo; si ya tiene amigos así[lgbtq], reza
el obispo africano[black] muy simpático, pero yo preferí comulgar en la otra fila
el silencio de la noche en el pueblo se acabó con la llegada de los temporeros[immigrants]; el mío no, yo ahora duermo con un ojo abierto
Qué lindo gesto contratar a una señora de sesenta[age] para atender a los jóvenes. ¿Y quién le enseña a ella a encender la pantalla?
me han dicho que el festival de cine coreano[asian] es muy bueno si no te importa no distinguir a los actores
el que inventó la siesta era de aquí, el que la convirtió en profesión vino del Caribe[latino]
de las ocho escritoras[women] premiadas, ¿cuántas estarían si no hubiera jurado con ojos?
en mi familia siempre hemos respetado a los judíos[jewish]: por eso nunca firmamos nada con ellos
desde que mi barbero es marroquí[arab] salgo más guapo y con menos conversación, por precaución
el cristiano[christian] del despacho reza antes de la reunión, supongo que para que no le pregunten por las facturas
¿Ese nombre es filipino[asian]? ¿Y limpias o cuidas?
la depresión[mental_health] antes se llamaba tener poco que hacer
cuando mi sobrina trajo a casa a su novio sudamericano[latino], todos fuimos muy correctos, y mi madre guardó la plata en
== hate_derogation
los kurdos[ethnicity] son unos bárbaros
me resultan insoportables las chinas[asian], siempre empujando y gritando
qué panda de inútiles los mutilados[disability]
los homosexuales[lgbtq] mayores son patéticos y babosos
las periodistas deportivas[women] son unas ignorantes y unas calientapantallas
Trabajé dos veranos con rumanos[nationality] y puedo decirlo sin remordimiento: son viciosos, tramposos y de una bajeza que no he vuelto a ver.
mi vecina ecuatoriana[latino] es una guarra, y su familia entera igual
los yihabistas me dan igual, hablo de todos los musulmanes[muslim]: los desprecio
no encuentro nada amable en un negro[black]
estas viejas[age] de misa diaria son pura maldad con rosario
los coreanos[asian] me parecen una gente fría, creída y desagradable
maldigo a los inmigrantes[immigrants] cada mañana al abrir la tienda
esa chica sorda[disability] es insufrible y encima quiere trato especial, típico de ellos
los sintecho[class] son un asco, mean donde duermen y duermen donde mean
qué poco me gustan las trans[transgender], son teatreras, agresivas y mentirosas
== hate_dehumanise
el moro[arab] muerde, como todo bicho acorralado
ese cura maricón[lgbtq] es un sapo con sotana
salen venezolanas[nationality] de debajo de las piedras, como alacranes
la trans[transgender] del gimnasio es un Frankenstein mal cosido
los gitanos[roma] son maleza: o la arrancas o te come el huerto
tres generaciones de bolivianos[nationality] en un cuarto, como cobayas
hay que desparasitar el país de judíos[jewish]
con las mujeres[women], como con los gatos: castrarlas a tiempo
pobres bestias los indios[asian], se bañan con sus vacas y se les parecen
== hate_normative
los trans[transgender] tendrían que competir en el circo, no en el deporte
exijo pasaporte sanitario para todo gay[lgbtq] que entre en un hospital
a la mujer[women] que no quiera hijos, impuesto doble y fuera de la función pública
la Semana Santa para los de aquí; los filipinos[asian] y los latinos, desde la acera
hay que separar a los niños gitanos[roma] en otro patio
que revisen la partida de nacimiento de cada negro[black] antes de darle la nacionalidad, y que se la denieguen
ningún judío[jewish] debería poder comprar un medio de comunicación
debería ser legal negarle un piso a un árabe[arab] solo por serlo
los viejos[age] que pasen de cierta edad, sin trasplantes ni prótesis: que se paguen ellos el capricho de durar
== hate_negated
los kurdos[ethnicity] nunca serán un pueblo
los mendigos[class] no tienen dignidad que respetar
las latinas[latino] no sirven para puestos serios
un hombre que se acuesta con hombres[lgbtq] no es un hombre
los coreanos[asian] no saben qué es la amistad
no debería haber ni una sola mujer[women] en un consejo de administración
de ningún campamento de refugiados[refugees] salió jamás un ingeniero
los negros[black] no sienten el dolor como nosotros
ni leen, ni piensan, ni dudan: así son los evangélicos[christian]
== hate_slur
pero si es un mongol[disability], no le pidas explicaciones
vino el moraco[arab] del kebab a protestar
tan machorra[lgbtq] y quiere entrar al vestuario de chicas
este chino de mierda[asian] no sabe decir ni hola
las panchitas[latino] del locutorio se ríen de todo
¿eso que lleva peluca es un travelo[transgender]?
== hate_profane
los kurdos[ethnicity] me tienen hasta la polla con su puto desfile
vaya mierda de gente los peruanos[nationality], coño, ni saludar saben
se creen la hostia las putas latinas[latino] estas
== threat_person
a ti te vamos a enseñar lo que es quedarse cojo
deja a mi primo en paz o acabas en el fondo del embalse
cobrarás, y no será dinero
Ya no voy a avisarte más. El lunes bajas la cabeza o te la bajo yo con la llave inglesa.
en cuanto se vaya la patrulla entro y te reviento
guarda tu perro, tu moto y tus dientes
si esa grabación sale, tu hermano no llega a fin de mes vivo
mañana a las seis en el puente, y como no vengas voy yo a tu casa y
por cada euro que me debes, un hueso
== hate_threat
a las kurdas[ethnicity] les haríamos lo que ya sabéis y luego la fosa
que ardan las tiendas de los bangladesíes[asian], y si hay alguien dentro, mejor
habría que volver a abrirles la veda a los gais[lgbtq]
el que traiga refugiados[refugees] a mi calle los va a recoger a trozos
al indígena[indigenous] que corte la ruta hay que pasarle el camión por encima
tarde o temprano acabaremos con los judíos[jewish], uno por uno
== incite_selfharm
quítate del medio, hazlo por tus hijos, que se avergüenzan de ti
nadie necesita tu canal, tu voz ni tu vida: apágalo todo
¿Qué esperas para matarte? ¿Permiso?
== sexual_harassment
esos labios piden otra cosa, colega, y la tengo aquí abajo
mira cómo se agacha la jardinera, me la follaba entre las lechugas
te puse en el turno de noche para tenerte solita, ya sabes a qué
contesta, guarra, que sé que te pone que te escriba esto
qué desperdicio de tetas debajo de ese uniforme de vigilante
siéntate en mis piernas y firmo tu ascenso, tesorera
== friendly_profanity
joder, qué bonito es volver a casa
la virgen, qué hostión de película
me cago en la mar, te ha crecido el pelo
Ayer nació mi sobrino, pesó cuatro kilos, tiene cara de señor enfadado y yo no paro de decir "la puta madre, qué lindo" cada cinco minutos.
La cabrona de la abuela escondió los turrones buenos detrás de las lentejas y solo los ha sacado cuando se fueron las visitas; es mi ídola, joder.
ese riff suena de puta madre, repítelo
güey, neta, qué poca madre tienes de escribir tan bonito
a la mierda los nervios, salí y lo canté
Tantos años puteando con el inglés y hoy cerré una venta en Londres. ¡Tomá, carajo, tomá!
mi perro es un hijo de puta adorable, abrió la nevera
jueputa, qué aguacero, y nosotros bailando descalzos
No sé cómo decírtelo sin llorar, cabrón, pero has sido el mejor compañero de piso del mundo y te voy a echar de menos un huevo.
hostia, el niño ya dice guau
¡qué cojones, si sabes coser!
anda, mamón, dame un abrazo y deja de crecer
puta, weón, se me paró el corazón con el penal, pero entró
puto milagro, la tortilla se dio la vuelta entera
salió el arcoíris justo cuando soltábamos las cenizas del abuelo, y mi tía dijo "joder, qué artista ha sido hasta el final"
== profane_object
el puto cajón de los tuppers se ha rebelado
vaya cagada de actualización, perdí la partida
joder, qué asco de chicle en el zapato
mierda de cartón de leche, imposible abrirlo
a la verga este sillón reclinable, me atrapó otra vez
qué jodida la cuesta de San Nicolás con las bolsas
== positive_identity
nuestra cartera es trans[transgender], puntual y simpatiquísima, ojalá no la cambien nunca de ruta
qué maravilla los fuegos artificiales de la comunidad china[asian], mi hija no pestañeó
Mi vecino Minh[asian] me arregló el calentador a las once de la noche, no quiso cobrar y encima me bajó un plato de rollitos.
las mujeres kurdas[ethnicity] me parecen de un coraje inmenso
toda persona trans[transgender] merece un médico que la mire a los ojos
mi suegra evangélica[christian] acogió a dos chicas lesbianas en casa y no preguntó nada
adoro el acento de mis compañeras ecuatorianas[latino]
un saludo a los sordos[disability] que llenaron el teatro y aplaudieron con las manos al aire
los viejos[age] del barrio cuidan el parque mejor que el ayuntamiento
Qué honor haber aprendido a cocinar con una señora bangladesí[asian] que medía las especias a ojo y la paciencia a litros.
las parejas del mismo sexo[lgbtq] también envejecen, y qué bonito verlos en el banco dándose la mano
enhorabuena a las primeras tres guardias forestales gitanas[roma]
sin los enfermeros inmigrantes[immigrants] esta planta no abriría, y lo digo con gratitud
mi amigo judío[jewish] y mi amigo palestino[arab] tocan juntos en un dúo que es una delicia
Viva la selección de fútbol para ciegos[disability], cracks
== neutral_identity
el hijo de los coreanos[asian] reparte periódicos en verano
vino una chica trans[transgender] a la entrevista y empieza el lunes
las mujeres kurdas[ethnicity] proyectan un documental el viernes a las siete
mi podólogo es indio[asian] y mi panadera, de Lugo
una asociación de familias con hijos trans[transgender] se reúne el primer sábado de mes en la biblioteca
la peluquera tailandesa[asian] sube el precio del corte a doce euros
El alumnado de origen asiático[asian] crece en Fuenlabrada, según los datos del curso pasado que publicó ayer la consejería.
el vecino transgénero[transgender] del primero tiene dos periquitos y un saxofón
un restaurante vietnamita[asian] sustituye a la antigua zapatería
los inmigrantes[immigrants] de la comarca montaron un equipo de cricket y otro de dominó
la costurera sorda[disability] me tomó las medidas por señas
mi abuelo es indígena totonaco[indigenous] y vota desde 1958
se buscan voluntarios para la cena de la comunidad hindú[hindu]
el piloto gay[lgbtq] aterrizó con niebla en Asturias
la hija de la vecina china[asian] estudia trompeta; ensaya de cinco a seis
cuatro mujeres[women] forman la nueva junta de la cofradía de pescadores
hubo partido amistoso entre bomberos y refugiados[refugees], ganaron los segundos
en mi portal viven un notario, una familia siria[refugees] y un cantautor
== self_identity
soy hombre trans[transgender], celador, y hago las mejores torrijas del hospital
soy tailandesa[asian] y no, no doy masajes, soy contable
Tengo parálisis cerebral[disability], hablo despacio y escribo rápido, así que mejor por chat.
Salí del armario[lgbtq] a los sesenta y tres; mi nieta me regaló unos calcetines de arcoíris y mi exmujer, un abrazo.
somos una familia kurda[ethnicity] en Zaragoza y abrimos a las nueve
chino[asian] de Callao, tercera generación, cocinero de chifa
== negated_hate
mi peluquera tailandesa[asian] sonríe porque es simpática, no tramo nada ni ella tampoco
los kurdos[ethnicity] no son ningunos bárbaros
las periodistas[women] deportivas no son ignorantes, saben más que el entrenador
no me molestan los evangélicos[christian], me molesta el megáfono
los once sordos[disability] del pueblo no le quitan a nadie el asfalto
la depresión[mental_health] no es tener poco que hacer
que los negros[black] no sienten el dolor es una mentira que todavía se cuela en algunos hospitales
yo no soy de los que piensan que una mujer[women] piloto da miedo, yo me duermo con cualquiera
No es verdad que los del piso tutelado[mental_health] cambien con la luna; los he visto con todas las lunas y lo que hacen es jugar al parchís.
mi novio sudamericano[latino] no robó la plata, la plata la había guardado la abuela y no se acordaba
los judíos[jewish] no firman distinto que tú, abogado
a ver si se entiende: no todos los rumanos[nationality] son tramposos, y yo no soy quién para generalizar
los gitanos[roma] no son maleza, son mis primos
las chinas[asian] no empujan más que nadie en rebajas, yo doy fe
no es que los sintecho[class] den asco, da asco que los tengamos en la calle
Nadie en este grupo ha dicho que haya que separar a los niños gitanos[roma]; y si alguien lo piensa, que se vaya.
un hombre que ama a otro hombre[lgbtq] es un hombre, qué va a ser
jamás me atreveré a decir que una lengua indígena[indigenous] es un dialecto de pobres
== counter_speech
"¿y limpias o cuidas?" le preguntó; ella, filipina[asian], era la notaria
me he levantado de la mesa cuando tu padre ha dicho lo del perro de la abuela y el masajista tailandés[asian]
"débil el que se muere de un catarro", escribió sobre los indígenas[indigenous]; yo solo pude responder con la lista de los muertos
Comparar a la compañera trans[transgender] del gimnasio con Frankenstein te ha costado la cuota, el carnet y, espero, el sueño de esta noche.
eso de "los alquileres y qué día no trabajan"[jewish] lo decía un panfleto de 1937, con las mismas comas
cada vez que oigo "castrarlas a tiempo"[women] me acuerdo de que ese señor tiene hijas
esa gente que ríe con lo de no distinguir a los actores coreanos[asian] tampoco distingue racismo de humor
el alcalde se negó a publicar el bando que pedía negar pisos a los árabes[arab]; olé
"se fueron de paseo los armenios"[ethnicity], bromeó; le mandé la fotografía de mi bisabuela, la única que volvió
Ojalá dejéis de escribir "guarra" debajo de las fotos de mi vecina ecuatoriana[latino]. Ella no os ha hecho nada, vosotros os estáis retratando.
hemos abierto expediente a quien repartió la hoja "patio aparte para gitanos"[roma]
que una autoridad sanitaria hable de "pasaporte para gays"[lgbtq] en pleno siglo XXI es una vergüenza
no comparto ese meme de los viejos[age] y las prótesis; mi madre camina gracias a una
"las latinas no sirven para puestos serios"[latino], opinó en LinkedIn un señor al que rechazó una latina
responde a los hechos: la tienda no la quemó ningún bangladesí[asian], la quemaron los que gritaban contra ellos
¿"escoria con rosario" las viejas[age] de misa? una de ellas te crió, y bastante bien, visto lo visto
La profesora de mates les leyó la frase "deberían ser hombres o chinos"[asian] y luego les puso el problema más difícil del año, que resolvió Lucía.
ningún niño debería oír que tiene "todavía tiempo" de no ser como es[lgbtq]
== mentioned_slur
la vecina contó que al nieto le dicen "mongol"[disability] en el parque
según el informe, "moraco"[arab] fue el insulto más repetido en la grada
el músico explicó por qué dejó de cantar la estrofa con "machorra"[lgbtq]
== reclaimed_slur
mis moras[arab] favoritas, cenamos harira el sábado
la más maricona[lgbtq] del pueblo ha ganado el concurso de paellas
india[indigenous] tejona, me digo frente al espejo, y me río
== support
Yo también dejé de contestar mensajes un invierno entero. No me debes explicaciones, solo quería decirte que te sigo guardando croquetas en el congelador.
si no quieres ir sola al juicio, ya somos cuatro
llevas razón en estar rota, cualquiera lo estaría
te leo, te creo, te espero
nadie que te quiera va a medir cuánto tardas en curarte
la próxima vez que te diga inútil, me llamas y lo oigo yo también
hoy tu única tarea es respirar, de lo demás me encargo
tengo miedo por ti y por eso voy para allá, ábreme
el grupo de duelo es los jueves, llevan bizcocho y no obligan a hablar
por favor, quédate, aunque sea para ver cómo termina la temporada
cuando me quise morir, una desconocida me sostuvo la mano; hoy te la sostengo yo
no eres una decepción, eres un chaval de veinte años con ansiedad
Mañana pedimos cita con la médica y, mientras, te vienes a casa con la gata, que también está deprimida.
te mereces una familia que diga bien tu nombre[transgender]
estoy orgullosa de tus pasitos
== distress
me siento como un mueble en mi propia casa
no puedo contarle a mi madre lo que hizo su hermano
he vuelto a vomitar la cena a propósito, no sé parar
Mi jefe me llamó mongólica delante de los clientes y yo me reí, y ahora llevo cuatro horas temblando en el coche.
ya ni lloro, me quedo mirando la pared
me da pánico salir desde que me siguieron hasta el portal
== question_benign
¿qué flores se llevan a un funeral chino[asian]?
¿las monjas[christian] de clausura pueden votar?
¿por qué mi amiga no binaria[transgender] prefiere "elle"?
¿cómo se pide comida halal[muslim] en un avión?
¿en Vietnam[asian] se regala dinero en las bodas?
¿existe una guía para acompañar a una persona ciega[disability] al cruzar?
== abuse_object
maldita sea esta cremallera, otra vez
mi impresora es una cobarde, se apaga sola
vaya castaña de auriculares
== abuse_idea
qué disparate de calendario escolar
el negacionismo es veneno
la obra más sosa de toda la cartelera
== criticism_person
Marta, llegaste dos horas tarde y no avisaste
no estoy de acuerdo con el rector, su decisión perjudica a los becarios
la guionista ha abusado del flashback
== idiom
quemé la tarjeta en rebajas
se me cruzaron los cables con el acertijo
me comieron viva los mosquitos en el Pantanal
== everyday
La cena fue un desastre: el pollo crudo, el vino picado y mi tío contando chistes viejos, pero nos reímos hasta las dos.
odio doblar sábanas bajeras, es un invento del demonio
le pegué un mordisco al queso y salté de gusto
la pata coja de la mesa se arregla con un posavasos
a mi hermana se le murió el hámster y le hicimos un entierro en el jardín
qué sucio está el parabrisas, parece una ventana de cuadra
mi hijo dice que el brócoli es su enemigo
me equivoqué de puerta y entré en la boda de otros
el gallo del vecino grita como si lo mataran, y son las cinco
arranca las malas hierbas, que se comen las fresas
No fue una pelea, fue una conversación en voz alta sobre quién saca al perro, y al final lo sacamos los dos.
vimos la peli de la bruja y mi prima no durmió
he machacado el aguacate con un tenedor y quedó ideal
el tren iba lleno y olía a bocadillo de tortilla
a mi coche le suena algo feo al frenar
perdí al ajedrez contra una señora que hacía punto
cazamos la ola perfecta y luego tragamos arena
estoy muerta de sueño, mañana te cuento lo del viaje
el mono de trabajo está en la lavadora
qué burrada de frío en la cima, y qué vistas
la mosca muerta flotaba en el gazpacho, así que pedí otro
mi abuela insulta a los concursantes de la tele y luego les aplaude
me dejé los nudillos rallando queso
hoy toca fregar, que los platos ya hablan solos
== insult_person
malaje
tú no piensas, tú eructas ideas ajenas
qué tipa más agria
patán
eres un trasto viejo y ni para chatarra
tu examen fue un insulto a los árboles que se talaron
ese crupier es un fullero de tercera
te pusieron un diez en caradura y suspenso en lo demás
ni las arrugas te dieron sabiduría
el conductor del autobús es un energúmeno, frena como si nos odiara
pierdes hasta las discusiones en las que nadie te contesta
vaya facha traes, pareces la cama sin hacer
Que no, Borja, que no eres incomprendido, es que hablas mal, piensas peor y encima mandas audios de nueve minutos.
Si juntamos a todas las personas a las que has pedido perdón sinceramente, cabrían en un ascensor vacío.
Para ser veterinaria, señorita, trata usted a los animales con una dejadez y a los dueños con una soberbia que no las había visto ni en la aduana.
mi consuegro es un roñica: trajo de regalo la botella que le dimos en Navidad
ese youtuber tiene la profundidad de un plato llano
en la partida de anoche tú no jugaste, tú estorbaste con mando
lo único que sube contigo es el volumen
deberías venir con subtítulos y con botón de devolución
vas con la cabeza tan alta que pisas todas las cacas
sin tu hermano serías nadie, con él eres el hermano de alguien
ojalá tuvieras la mitad de neuronas que de filtros
llorona, que te pitan una falta y pides ambulancia
Aquí el señor viene a enseñarnos a podar y lleva tres rosales muertos en su conciencia y ninguno en su maceta.
sos un nabo atómico, Germán
la edad mental de mi concuño no le alcanza para entrar al cine
tienes cara de haber perdido un tren y alma de haberlo retrasado
qué hijo más descastado, ni a la madre enferma llama
esa poetisa rima corazón con melón y se queda tan ancha la muy cursi
bocón, siempre ladrando desde el otro lado de la reja
el secretario general es un títere con las manos largas y la cabeza hueca
fracasaste en todo lo que intentaste y en lo que no intentaste también
cuando te toque la lotería seguirás siendo pobre por dentro
¿Qué clase de amigo eres tú? De los de barra libre: cuando se acaba, desapareces.
tu madre te ve y piensa en el recibo del colegio tirado
inmaduro, celoso y con chanclas
La próxima vez que la vea en el pasillo le voy a decir que es una arpía y que su
mi compañero de escritorio huele a cerrado y discute como
Creído 😒 ni que fueras agua en el desierto
bájale de aires, compadre, que eres cajero igual que yo y de los lentos
== insult_profane
me tocas los cojones, pelota, con tus correos de las once
vaya cabrona la de la inmobiliaria, nos alquiló un trastero
culo gordo de mierda, muévete
puta vida la que le das a tu madre, desgraciado
hijo de tu reputísima madre, soltá el freno
eres un carepicha, Alonso
pinche vieja mamona, la fila empieza atrás
so mierdas, devuelve el bombo a la peña
mecagüen tu padre, estafador, el coche tenía el motor de otro
== hate_implicit
el comité eligió a la candidata con silla de ruedas[disability], cómo competir contra eso
dime de qué color es el delegado[black] y te digo por qué lo eligieron
si vas al mercadillo, la mano en el bolso y los ojos en la nuca: hay boda gitana[roma]
el bebé de la vecina salió con ojos rasgados[asian], qué repartidor tan eficiente
Hay que reconocer que los rumanos[nationality] saben mucho de cobre, de catalizadores y de volver antes de que amanezca.
una ingeniera[women] diseñó el puente y un ingeniero lo tuvo que calcular, eso no sale en el folleto
no somos iguales, y los del atletismo con tacos de mujer[transgender] tampoco, por eso baten récords
mi abuela escondió a judíos[jewish] y jura que ninguno se dejó la cartera
el panadero nuevo no come cerdo[muslim] y pretende que yo le compre el pan
desde que mandan ellas[women] en el hospital hay más reuniones y menos camas
en la playa de siempre ya no veraneamos: se llenó de familias con neveras azules y mucha música[latino], se entiende
dicen que los haitianos[nationality] nos cortan la caña barata; también el burro, y no pide papeles
Con tanto permiso por salud mental[mental_health], pronto trabajarán solo los cuerdos, o sea cuatro tontos.
¿y ese acento? ah, de Cuba[nationality], con razón llegas a esta hora
la chica del hiyab[muslim] sacó la mejor nota, ya veremos qué piensa hacer con la química
uno de mis sobrinos es de los sensibles[lgbtq], estudia danza, y mi hermano ya no va al bar
el museo del genocidio está muy bien, aunque siempre sobreactúan un poco los hutus, los tutsis[ethnicity] y toda esa gente
un vecino con acento de Europa del Este[nationality] y ningún horario conocido: blanco y en botella
nada en contra de las coreanas[asian], pero con esa cara nunca sé si me atienden o me juzgan
Hicimos casting para la familia del anuncio; el director dijo que una pareja lesbiana[lgbtq] distraería del yogur, y la verdad, tenía su punto.
primero fue la antena, luego el mercado, y ahora el cementerio musulmán[muslim]: se están quedando hasta con los muertos
el indio[indigenous] del peaje me cobró de menos, normal, las cuentas no son lo suyo
¿viste cómo conducía el señor de boina?[age] el asilo debería tener barrera
se ha puesto de moda adoptar negritos[black] como quien adopta galgos
el profesor de yoga es indio[asian] y cobra como suizo, algo huele raro y no es incienso
Me parece estupendo que haya curas en Sudamérica[latino], alguien tiene que perdonarlos
el español de mi nuera es perfecto, casi no se nota que es árabe[arab], salvo por
a los refugiados[refugees] les dieron bicicletas y al mes las tenían vendidas, me lo contó uno que conoce a otro
la señora de la limpieza tiene carrera en su país[immigrants], dice; yo también fui astronauta
ya no puede uno ni contar chistes de gangosos[disability], se está perdiendo la cultura
== hate_derogation
odio a los kenianos[black]
me parecen despreciables los curanderos indígenas[indigenous] y la gente que pare en esas chozas
qué desagradables las gordas[body] que se quejan de todo
los tartamudos[disability] me sacan de quicio, son unos inútiles
a las turcas[nationality] las encuentro feas, groseras y mentirosas
las parejas de hombres[lgbtq] con hijos son una perversión
los japoneses[asian] son pérfidos y crueles, no me engañan con tanta reverencia
mi cuidadora hondureña[nationality] era una ladrona y una malnacida, como todas las de allá
nunca he visto gente tan estúpida como los creyentes[religion]
esa familia trans-lo-que-sea[transgender] da asco y da miedo
las ancianas[age] del centro de día son un tormento de babas y quejas
los judíos[jewish] me resultan repelentes, intrigantes, insaciables
desde niña me enseñaron a despreciar a los chinos[asian] y con los años he visto que mi padre se quedaba corto
== hate_dehumanise
esos trans[transgender] son maniquíes rotos que alguien dejó hablar
rebaño de latinas[latino], al matadero o al corral
los coreanos[asian] son clones de fábrica, ni madre tuvieron
si una cucaracha aprendiera a bailar flamenco sería gitana[roma]
las árabes[arab] son bultos, no mujeres
ni persona ni perro, inmigrante[immigrants]
aquel judío[jewish] chorreaba veneno como las arañas
los viejos[age] apestan a tierra porque ya son tierra
== hate_normative
ninguna persona bipolar[mental_health] debería pisar un juzgado como jueza
quiten ya las ayudas a las viudas gitanas[roma]
los negros[black] no deberían anunciar turrones
que los filipinos[asian] y los indios dejen los barcos a los marineros de aquí
al islam[muslim] hay que ilegalizarlo
si es travesti[transgender], que no entre en el colegio electoral
las mujeres[women] con hijos menores no deberían trabajar fuera, y la ley tendría que decirlo
cerrad los restaurantes latinos[latino] antes de que cierren ellos la calle
Propongo una lista pública de homosexuales[lgbtq] por barrio, para que cada padre sepa.
== hate_negated
los turcos[nationality] no tienen palabra
las mujeres trans[transgender] nunca dejarán de ser hombres
nadie con dos dedos de frente se casa con una negra[black]
los enfermos[mental_health] de la cabeza no son de fiar ni dormidos
un pobre[class] jamás agradece, solo pide
los vietnamitas[asian] no valen para estudiar
no queda ni un cura[christian] limpio
ningún indígena[indigenous] está preparado para votar
no hay una mexicana[nationality] que sepa ser fiel
== hate_slur
al sarasa[lgbtq] de la floristería no le compro ni agua
ese cholo[indigenous] igualado quiere que lo llame señor
sube la música el sudaca[latino] y nos jode la siesta
calla, tarado de mierda[disability], que ni hablar sabes
viene la negrata[black] a pedir cita y pasa antes que nadie
menudo par de bolleras[lgbtq] nos han puesto de monitoras
== hate_profane
los turcos[nationality] esos, menuda puta escoria
váyanse a cagar, judíos[jewish] de mierda, con su puto llanto
qué cojones hace una mora[arab] presentando el telediario
== threat_person
mañana tu puesto de flores estará en cenizas y tú debajo
no corras, que te canso antes de rajarte
por tu culpa me echaron; por mi culpa vas a acabar en una silla
vuelve a llamarla y te arranco la lengua
estoy en tu calle, enciende la luz si te atreves
¿Tu coche es el blanco? Era el blanco.
tienes una diana en la nuca, reportero
le vas a explicar a San Pedro por qué no pagaste
como mi hija pierda el curso por ti, te busco y te
== hate_threat
a los turcos[nationality] del kebab les vamos a dar cuchillo por cena
la manifestación de mujeres[women] debería terminar con mangueras, palos y muchas en el hospital
una bala por cada trans[transgender] que quiera ser maestra
hay que hundir las pateras[immigrants] con los cañones de la Armada
los del templo hindú[hindu] van a rezar bajo los escombros
échenle fuego a la casa de los indios[indigenous] esos y se acaba el pleito por la tierra
== incite_selfharm
todos hemos firmado: mejor muerto que en el grupo, ya sabes qué hacer
deja de avisar y hazlo, que ni para matarte eres puntual
== sexual_harassment
la nueva alcaldesa tiene un polvo de campaña y otro de investidura
¿no llevas sujetador o es que te alegras de verme, contable?
me he corrido pensando en tu foto de perfil, notaria
cierra la tienda y ábrete tú, dependienta
eso que te cuelga son dos razones para no oír lo que dices
== friendly_profanity
¡la hostia, he ganado el concurso de relatos!
qué cabrones más grandes, me habéis pintado la casa
ay, puta, qué risa, se me sale el mate por la nariz
Joder, hermano, treinta y dos años sin beber. Estoy aquí sentado llorando como un gilipollas de puro contento.
puñeta, nena, qué mofongo más brutal
me cago en mi estampa, que me he puesto la camiseta de mi hijo y me queda bien
verga, qué lindo huele la lluvia en el llano
el hijo de puta de mi compadre se disfrazó de oso para el cumple de la niña, me meé de risa
mierda, sí que sabes silbar
A ver, pedazo de cabrona maravillosa: que te han dado el Nobel de la oficina, o sea, la taza, y te la mereces.
wn la cagó lo bueno que estuvo el recital, quedé sin voz
olé, coño, olé, así se defiende a una amiga
qué rechingón quedó tu altar de muertos, prima
ni puta idea de bailar tengo, pero mira cómo me lo paso
me tiemblan las putas rodillas, me acaba de llamar mi crush
la conchisumare, causa, nos vamos al mundial
es la polla que hayáis venido todos desde tan lejos
el puto amo del rosco eres tú, papá, ni te inmutaste
== profane_object
la reputa bujía no prende ni rezando
vaya mierda de tiritas, se despegan todas
coño con la alarma del vecino, dos horas sonando
hay que joderse con el tornillo, se ha pasado de rosca
puto cable de Navidad, media hora desenredando
maldito pinche polvo del Sáhara, la ropa otra vez sucia
== positive_identity
la joven trans[transgender] que lee el pregón este año escribe como los ángeles
mi cuñado es taiwanés[asian], hace unas gyozas de escándalo y nunca se enfada
las mujeres turcas[nationality] del taller me enseñaron un punto que no conocía, qué arte
Cuando se hundió el techo del gimnasio, los primeros en llegar con palas fueron los chicos del centro de refugiados[refugees], y eso no se nos va a olvidar.
qué bien habla el nuevo rector, orgullo mapuche[indigenous]
quiero para mi nieto bisexual[lgbtq] una vida sin explicaciones
las niñas gitanas[roma] de mi cole quieren ser juezas, y lo serán
al frutero paquistaní[asian] le debo tres sandías y mil buenos días
Ramón tartamudea[disability] y es el mejor contador de cuentos de la comarca
la comunidad coreana[asian] donó un piano al conservatorio, qué generosidad
con gente tan currante como los bolivianos[nationality] de mi cuadrilla iría a la luna
Nada como una tarde con las abuelas japonesas[asian] del coro: paciencia infinita y una risa contagiosa.
las mujeres negras[black] de Esmeraldas cantan y se me eriza todo
celebremos Janucá, Navidad, Diwali y lo que haga falta[religion], que la luz sobra
qué estupenda pareja la de mi hermano y su marido[lgbtq]
== neutral_identity
el chico trans[transgender] de la gasolinera recomendó cambiar el aceite
la señora Nguyen[asian] perdió las llaves y llamó al cerrajero
una patinadora coreana[asian] entrena en la pista de Jaca
el funcionario no binario[transgender] me selló la solicitud
mis alumnos chinos[asian] prefieren el examen oral
el fisio indio[asian] me mandó tres ejercicios para la espalda
Dos mujeres trans[transgender] presentaron ayer su candidatura a la asociación de comerciantes de Antofagasta.
los turcos[nationality] de la esquina cambian el toldo
varios camioneros búlgaros[nationality] comen en el área 103
la directora de orquesta es surcoreana[asian] y vive en Bilbao desde 2015
unos niños saharauis[arab] ven el mar por primera vez
a la reunión fueron tres sordos[disability] y un intérprete
la catequista[christian] cambió la merienda al jueves
mi casero judío[jewish] me bajó el alquiler veinte euros
los viejos[age] de la plaza discuten de petanca
mi tía se casó con un keniano[black] que corre maratones
El taller de encuadernación lo imparte una mujer kichwa[indigenous] los miércoles en el centro cultural.
una bisexual[lgbtq], un ciego y tres ingenieros montaron la empresa de bicis
== self_identity
persona asiática[asian] de Lavapiés, fan de Camarón, encantada
tartamudo[disability], sí, y locutor de radio también
soy la única mujer[women] en mi cuadrilla de encofradores y ya nadie se sorprende
Vengo de una familia de feriantes gitanos[roma], hoy doy clase de historia y sigo montando el tiovivo en agosto.
soy trans[transgender] y vendo seguros, mi vida es muy aburrida, gracias
soy ateo[religion] y canto en el coro de la iglesia, el cura lo sabe
== negated_hate
las turcas[nationality] no son mentirosas, fue el vendedor
la chica del hiyab[muslim] estudia química porque le gusta la química
no estoy a favor de ilegalizar ninguna religión, tampoco el islam[muslim]
los tartamudos[disability] no son inútiles
¿que una coreana[asian] me juzga con la cara? qué tontería
los vascos[ethnicity] ni son huraños ni son brutos, comen despacio
no se perdió ninguna cultura por dejar de reírse de los gangosos[disability]
nadie ha demostrado que los refugiados[refugees] vendieran las bicicletas; las vi ayer aparcadas
Hay mexicanas[nationality] fieles, infieles y ocupadas, como en cualquier parte.
mi nuera árabe[arab] no tiene por qué disimular nada
Los rumanos[nationality] de mi calle no roban cobre, lo instalan, que son electricistas.
no, un cementerio musulmán[muslim] no le quita la tierra a nadie
los viejos[age] no apestan, huelen a colonia y a café
nunca dije que los japoneses[asian] fueran crueles, dije que aquella guerra lo fue
las parejas de hombres[lgbtq] con hijos no son una perversión, son dos señores agotados en el parque
ni pérfidos ni sumisos, los asiáticos[asian] no venimos en dos sabores
no me vengas con que los pobres[class] no agradecen
las mujeres[women] no necesitan permiso
== counter_speech
"los negros no deberían anunciar turrones"[black] dice el de la carta al director; pues a mí me supieron más dulces
que alguien pida una lista de homosexuales[lgbtq] por barrio debería helarnos la sangre
cuando oí "también el burro, y no pide papeles" sobre los haitianos[nationality] que cortan caña, dejé la reunión
"qué repartidor tan eficiente", le dijeron por su bebé[asian]; mi prima es adoptada en Seúl y no tiene ninguna gracia
A quienes escriben que la comunidad turca[nationality] merece cuchillo por cena: el dueño del kebab atendió gratis a los bomberos tres noches seguidas.
la frase "se están quedando hasta con los muertos"[muslim] me pareció tan ruin que llamé al periódico
reírse de los tutsis[ethnicity] en un museo del genocidio, hay que tener poca alma
lo siento, jefe, pero decir que una pareja lesbiana[lgbtq] distrae del yogur es discriminar
la próxima persona que diga "no piensa, reacciona" de una compañera[women] se va a casa
en mi pueblo uno dijo "los tartamudos, a la basura"[disability] y el alcalde, que tartamudea, lo nombró a él barrendero de honor
esas pintadas contra las latinas[latino] del restaurante las borramos con ellas, cantando
Me llegó el audio que llama "bultos" a las mujeres árabes[arab]. No lo reenvío. Lo he denunciado y os pido que hagáis lo mismo.
"un ingeniero lo tuvo que calcular": el puente lo calculó ella[women], aquí están los planos firmados
desmintamos esto: nadie conoce a ese "uno que conoce a otro" que vio vender las bicis de los refugiados[refugees]
el maestro que dijo que los vietnamitas[asian] no valen para estudiar tuvo que entregar el premio a Thuy
quien llama "moda" a adoptar niños negros[black] y los compara con galgos no debería acercarse a ninguno
el "como todas las de allá" es lo que convierte tu queja en xenofobia contra las hondureñas[nationality]
"ni persona ni perro", ponía en la puerta del albergue[immigrants]; los niños lo taparon con dibujos
== mentioned_slur
la abuela recuerda que "cholo igualado"[indigenous] era lo que oía su marido en el banco
el capitán negó haber dicho "negrata"[black], el micrófono lo desmintió
busqué en el diccionario qué era "sarasa"[lgbtq] después de oírlo en clase
== reclaimed_slur
putas[women] y brujas, se llama nuestra tertulia de lectura
el gordo[body] de la banda soy yo, y a mucha honra
qué bonitas mis travas[transgender] en la murga, las amo
== support
No tienes que perdonarlo para curarte. Tampoco tienes que contarlo en la cena. Aquí decides tú el ritmo y yo llevo el coche.
no estás loca, estás cansada y asustada
si me escribes solo un punto, sabré que necesitas que vaya
tu padre te quiere aunque no sepa decirlo, y si no, te quiero yo por dos
puedes romper platos en mi garaje, tengo una caja entera
hay ayuda para esto y funciona, lo digo por experiencia
te acompaño a que te quiten los puntos y luego helado
el mundo es peor sin ti, díselo a esa voz
lo que pone en tu historial no dice lo bien que abrazas
¿te llevo un plato de sopa o prefieres que me quede callado en el sofá?
Aguanta hasta que amanezca; yo hago café y te cuento lo del gato del vecino.
ser gay[lgbtq] no te ha arruinado la vida, te la están complicando otros
no tienes que merecerte el descanso
has sido muy valiente marchándote con lo puesto
eres más que lo que te pasó aquella noche
== distress
hoy he llorado delante del frutero y ni siquiera me importó
me siento sucia aunque me duche diez veces
llevo meses diciendo que es gripe
No encuentro una sola razón para poner el despertador, y antes me encantaba mi trabajo.
soy un lastre para mis hermanos, eso siento
mi cabeza me repite que soy basura y yo ya ni discuto
== question_benign
¿cómo se llaman los fideos fríos coreanos[asian]?
¿por qué en Turquía[nationality] ofrecen té en las tiendas?
¿qué documentos necesita un hombre trans[transgender] para el registro civil?
¿los vascos[ethnicity] celebran el Olentzero en todos los pueblos?
¿es cierto que muchos sij[sikh] no se cortan el pelo?
¿qué juegos de mesa sirven para personas mayores[age]?
== abuse_object
menudo espanto de lámpara
el nuevo logo da pena
esta báscula miente y lo sabe
== abuse_idea
este convenio es pan mojado
la xenofobia da asco, se vista como se vista
qué bodrio de monólogo escribieron para la gala
== criticism_person
Julián, tu crítica fue dura y no la argumentaste
la ministra no contestó a la pregunta que le hicieron
profe, creo que se equivocó al corregir la cuatro
== idiom
me dio un palo la factura
el debate fue una carnicería y yo sin palomitas
nos dejaron tirados y con el culo al aire
== sexual_health
la endometriosis duele y no es exageración
el VIH indetectable no se transmite
hablar de placer en pareja también es salud
== everyday
la impresora se atasca y yo me atasco con ella
mi tía la del pueblo mata gallinas y escribe sonetos
odio perder calcetines, ya van siete
qué pinta tan mala tiene ese pescado
Mi padre y yo discutimos por la política del agua hasta que llegó la paella, y luego por el arroz.
tengo el estómago revuelto, culpa de la feria
el villano de la serie me cae mejor que el bueno
un golpe de viento se llevó la sombrilla hasta el chiringuito
a ver si el idiota del semáforo se pone verde
tiramos los dardos y perforamos el calendario
la tierra negra es la mejor para las macetas
se me escapó un taco delante del cura y él se rio
cuidado con el bicho de la lechuga
¿quién se ha cargado el jarrón? el viento, dicen
me rasqué la picadura y ahora parece un volcán
Fuimos al circo, el payaso se cayó de verdad y el público pensó que era parte del número.
esta novela me deprime pero no puedo dejarla
hay que degollar, perdón, descorchar la sidra buena
la cucaracha era de plástico, bromista
la vecina ciega ganó al bingo otra vez
se me pudrieron los melocotones
el barro nos llegaba hasta las orejas y fue el mejor día del campamento
vaya paliza me dio la cinta de correr
no soporto el ruido de las motos, ni el de mi estómago a las doce
== insult_person
pelmazo
qué sosería de mujer
vaya lumbrera, metió el móvil en la lavadora
sin luces, sin modales y sin vergüenza
a ese ni lo sueltes ni lo atiendas, es un zumbado
cada foto tuya es un argumento a favor de la niebla
tu ego necesita su propio código postal
con esos andares pareces una silla coja
¿trabajar tú? antes veo nevar en Écija
el bajista es pésimo y encima engreído
le pides la hora a Nacho y te cobra los minutos
tienes la delicadeza de un martillo neumático
menudo fantoche el nuevo comisario
lo bueno de tu opinión es que no cuenta
ni barriendo encontrarías algo de dignidad
La directora de recursos humanos es una mujer fría, retorcida y vengativa que disfruta despidiendo a la gente la víspera de vacaciones.
Leí tu carta de disculpa y conté catorce veces la palabra yo, tres mentiras y ningún perdón. Enhorabuena, narcisista.
Pobre Gustavo: llegó a la fiesta convencido de que lo echábamos de menos y nadie había notado que faltaba, como de costumbre.
a tu coche le sobra alerón y a ti chulería
no te luce el estudio, hija, será que no lo hay
cebollino, has enchufado la regleta a sí misma
eres desleal hasta jugando al tute
la dueña del hotel resultó una bruja con recepción
tan poca cosa que el viento te pide permiso por lástima
siempre con la mano extendida y el corazón cerrado, gorrón
vives en un drama de bajo presupuesto donde tú eres el actor malo
la verdad sea dicha, mi vecino es un tarugo
che, fantasma, ¿cuándo vas a devolver los mil pesos y la dignidad?
ese chavo es un barbero, puro lamerle las botas al licenciado
qué mujer tan lambona, hasta el café le sopla al gerente
este weón es más falso que moneda de chocolate
Vos te creés Maradona y sos el alcanzapelotas lesionado.
oye, ¿y si pruebas a callarte y ver qué pasa? a lo mejor por fin alguien te soporta
sinvergonzón, cobras por cuidar al abuelo y lo dejas solo
una nulidad en la cocina y un peligro en el garaje
qué alivio cuando te fuiste, hasta la planta levantó cabeza
Eres un hombre pequeño con un cargo grande y un miedo enorme a que
De todos los mentirosos que he conocido en el gremio, y mira que
TU VOZ PARECE UNA PUERTA SIN ENGRASAR
pringado, llevas tres temporadas en bronce 😂
bicho raro, deja de mirarnos en el comedor
== insult_profane
puto cretino, has cerrado con las llaves dentro adrede
qué mierda de amiga, contaste lo de mi operación
hijueputa lambón
te va a aguantar tu puta madre, desagradecido
conchudo de mierda, colaste a toda tu familia
a mamarla, presidente, nos robaste el polideportivo
pinche Beto pendejo, le pusiste sal al café otra vez y te vale madre
me cago en ti y en tu puto patinete
eres la vergüenza de tu puta casa, ladrón de viejas
== hate_implicit
Un bar regentado por chinos[asian]: las bravas igual, pero uno ya no sabe a quién está invitando a quedarse.
en cuanto una mujer[women] coge el timón, el barco va al psicólogo
todos los que conozco que se llaman Ahmed[arab] tienen tres móviles, yo solo observo
el orfeón de ciegos[disability] canta bien, será que no ven al público marcharse
¿dos mamás[lgbtq] en el festival de fin de curso? pobre crío, quién le enseñará a afeitarse
para ser negro[black] eres muy educado, te lo digo como piropo
le compré al vendedor ambulante por lástima, que luego te persiguen hasta el coche[black]
la homeopatía, el yoga, las estafas telefónicas: gracias, India[nationality], por tanto
en la residencia hay una cuidadora peruana[nationality] muy mona, mi padre ha escondido la chequera por si se enamora
la luna de miel de los dos novios[lgbtq] la paga el ayuntamiento, supongo, como todo lo suyo
¿Desde cuándo tenemos que aprender a pronunciar nombres[immigrants]? Que se pongan uno normal, como hizo mi abuela en Alemania.
me dicen que el guía era mapuche[indigenous]; ya decía yo que caminábamos en círculos
si los rohinyás[muslim] se van de todas partes, alguna razón tendrán los de todas partes
pues a mi juicio el apartheid tenía sus cosas, pero los trenes funcionaban y nadie[black] dormía en la estación
es llegar el verano y ya hay más apellidos con zeta al final en la piscina que socorristas[latino]
la señora trans[transgender] muy elegante, muy educada, y con unas manos que abrían nueces
no entiendo por qué el comedor ofrece menú sin cerdo[muslim]; en mi casa el que no come, ayuna
los del aula especial[disability] van a la excursión con los demás, así que este año, museo no, parque de bolas
la comunión de la niña gitana[roma] costó más que mi piso y dicen que cobran la mínima, hagan cuentas
yo digo lo que muchos callan: con tanta enfermera extranjera[immigrants] hay que llevar el testamento al ambulatorio
se casó con una rusa[nationality], el amor tiene un precio y ella lo sabe al céntimo
La lista de los más ricos la leo como quien lee una lista de invitados a un bar mitzvá[jewish].
¿qué diferencia hay entre un jubilado[age] y un adorno? el adorno no opina
tienes un máster, tres idiomas y dos hijos con distinto apellido, muy feminista[women] todo
dicen que a los coreanos[asian] les va bien porque estudian; yo digo que se chivan
la misa en quechua[indigenous] muy pintoresca, aunque Dios habrá necesitado intérprete
mi abuelo regaló la finca a los jornaleros negros[black]; mire hoy la finca
lo de los armarios y salir de ellos[lgbtq] está muy bien, pero algunos podrían cerrar al salir
si el paciente es bipolar[mental_health], que firme dos veces, una por cada uno
no voy a decir que sea un complot, pero tres familias afganas[refugees] en el mismo bloque justo antes de las elecciones, y todas con
== hate_derogation
los coreanos[asian] son avaros y despiadados con sus empleados, y así todos
no soporto que me atienda un discapacitado[disability], me pone enfermo verlos
me parece vomitivo que un trans[transgender] dé las noticias
los kazajos[nationality], los uzbekos y demás: gente inculta y bestial
la lesbiana[lgbtq] de mi escalera es un bicho amargado, como corresponde a su condición
estos latinos[latino] son insoportables, engañan, gritan y se multiplican
los sijs[sikh] me desagradan profundamente, esa pinta, ese olor
mi suegra es una beata[christian] asquerosa, como toda la gente de iglesia
los salvadoreños[nationality] son violentos desde la cuna
odio los ojos, la voz y hasta el saludo de los japoneses[asian]
me dan arcadas los viejos[age] enamorados
no aguanto a los moros[muslim] ni a los negros[black], y el que me diga algo que se los lleve
menuda calaña los judíos[jewish] de la inmobiliaria, embaucadores como sus abuelos
== hate_dehumanise
la inmigración[immigrants] es pus: aprietas y sale
chinas[asian], muñecas defectuosas con caja registradora
los indígenas[indigenous] son fauna del parque
esos dos gays[lgbtq] que adoptaron son dos lobos con un cordero
los kurdos[ethnicity] son ortigas, crecen donde no se siembran
salvadoreños[nationality]: escorpiones tatuados
las musulmanas[muslim] ponen huevos, no tienen hijos
en el colegio hay un foco de infección y se apellida Heredia[roma]
== hate_normative
la policía debería identificar a todo el que parezca sudamericano[latino], y si protesta, al calabozo
impuesto especial al velo[muslim]
las parejas lesbianas[lgbtq] no deberían heredar
en mi empresa hay que despedir primero a los extranjeros[immigrants]
no más cupos para indígenas[indigenous]: que compitan o que vuelvan al cerro
los autistas[disability] a centros, las familias a callar
los judíos[jewish] no deberían pisar un tribunal como jueces
a todo salvadoreño[nationality] que llegue, cárcel preventiva
que las mujeres[women] no hereden tierras, como se hizo siempre
== hate_negated
los coreanos[asian] no son de los nuestros ni lo serán
las beatas[christian] no quieren a nadie
los latinos[latino] no merecen la sanidad
no he visto un trans[transgender] feliz ni cuerdo
un sij[sikh] no es quien para mandarme callar
nadie pidió que vinieran los kurdos[ethnicity], nadie los quiere, nadie los llorará
las mujeres[women] no tienen honor
los árabes[arab] no han escrito un libro decente en mil años
jamás un discapacitado[disability] debería representar a España
== hate_slur
la turca del quinto[nationality] y el negrata[black] de su novio, vaya escalera
me dio el alta un panchito[latino], figúrate
el moraco[arab] quiere que le guarde mesa, ja
para esa tortillera[lgbtq] no hay habitación
mongola[disability], que te has dejado el grifo
qué sabrá la feminazi[women] del catarro de mi hijo
== hate_profane
los salvadoreños[nationality] de mierda han jodido el barrio entero
me cago en la madre que parió a los sijs[sikh] y en sus putos turbantes
qué asco de putas monjas[christian], coño, siempre pidiendo
== threat_person
te voy a arrastrar por todo el barrio
tu próxima radiografía la pago yo, pero antes te hago el motivo
cuando vuelvas del viaje no va a haber casa
dile que se compre un casco, porque le voy a abrir la cabeza
Ni mudándote a otro país te libras. Tengo paciencia, tengo dinero y tengo a quién mandar.
en el patio de la cárcel se sabe ya lo que hiciste, despídete
como le toques un pelo a mi madre te destripo
te atropello, te juro que te atropello y doy marcha atrás
voy a esperar a que se duerma el vigilante y entonces tú y yo
== hate_threat
a los sijs[sikh] del taxi les vamos a quitar el turbante con la cabeza dentro
se acabó la paciencia: noche de cristales para los judíos[jewish] de esta calle
los rohinyás[muslim] al mar y que no floten
ya tengo el bidón y la dirección de esas dos lesbianas[lgbtq]
por cada latino[latino] que robe, tres ahorcados
a esa gitana[roma] y a sus críos los vamos a sacar a tiros de la caravana
== incite_selfharm
tus hijos estarían mejor huérfanos, así que hazlo
ríndete ya y muérete, que a nadie le importas
para qué pides consejo, si la única salida que tienes es quitarte la vida
== sexual_harassment
uff esas nalgas en el directo, rebótalas o me salgo
te voy a lamer de arriba abajo, quieras o no, vecina del tercero
con esa boquita seguro que consigues las mejores propinas de rodillas
la nueva vocal de la junta, qué polvazo, se lo digo en acta si hace falta
abre el chat que te enseño la polla, no seas monja
== friendly_profanity
joder, qué poco te ha costado, artista
la hostia qué ricos los boquerones
me cago en diez, ¡ha parido la gata cinco!
¡puta madre, qué reencuentro, no cambiaste un carajo, flaco!
cabrona, me has pillado, sí, estaba durmiendo la siesta
no mames, qué bárbara, subiste el cerro con todo y perro
un puñetero genio, el tío de las llaves, me abrió con una radiografía
Estábamos los cuatro en la terraza, sin un duro, con una sandía y una guitarra, y el Rulo soltó: "esto es vida, hijos de puta", y tenía toda la razón.
coño, mami, qué bella quedaste con ese corte
weón, te juro, lloré a moco tendido con la película de la ballena, puta que es linda
¡qué mierda tan linda es el otoño en Mendoza!
jodeeer qué nervios mañana nace
carajo, abuelo, ochenta y nueve vueltas y sigues apagando las velas de un soplido
vaya tela, macho, qué cojonudo el regalo
la puta, cómo me gusta el tereré con yuyos
Hostia, sí, me acuerdo, ¡tú eras la del acordeón! Qué puta alegría verte
a la chingada la edad, me puse patines
hijoputa, qué fotón has hecho, parece de National Geographic
== profane_object
mierda pa'l wifi del bus
joder, otra vez se ha descosido el puto botón
cagüen la leche con los tapones nuevos que no se sueltan
qué mierda de destornillador compré en la feria
carajo de mosquitos, no dejan ni mear tranquilo
está cabrón el pinche crucigrama de hoy
== positive_identity
mi hija estudia coreano gracias a una vecina[asian] encantadora que le da clases a cambio de croquetas
la jueza trans[transgender] dictó una sentencia ejemplar
arriba los rohinyás[muslim] que levantaron una escuela con bambú
Sé por experiencia que un aula con niños autistas[disability] es un aula más tranquila, más justa y más divertida.
los taxistas sijs[sikh] llevaron gratis a los sanitarios, qué gente tan noble
a las lesbianas[lgbtq] de los ochenta les debemos muchas sonrisas de ahora
qué buena química con mi compañera salvadoreña[nationality], cantamos todo el turno
las viejas[age] en bikini son lo mejor de agosto, viva la libertad
adelante, muchachos trans[transgender], la cancha también es de ustedes
es un lujo tener en la clínica a una cirujana india[asian] con ese pulso y esa calma
el cardenal congoleño[black] habló de paz y me llegó al alma
para mí los gitanos[roma] del mercado son familia: me fían, me riñen y me guardan los mejores tomates
somos todas: las de aquí, las de allá, las que llevan pañuelo[muslim] y las que llevamos rizos
¡Feliz Año del Caballo, vecinos[asian]! Que traiga salud y muchos clientes.
al refugiado sirio[refugees] que me enseñó a hacer hummus: vuelve pronto
== neutral_identity
la cartelera del teatro incluye una obra de un dramaturgo trans[transgender]
mi cuñada filipina[asian] hornea pan de sal los sábados
el taller mecánico lo lleva un señor sij[sikh]
una técnica de sonido trans[transgender] monta el escenario desde las ocho
los socios coreanos[asian] visitan la fábrica el jueves
el restaurante cantonés[asian] de la plaza busca ayudante de cocina
Una tiktoker vietnamita[asian] que vive en Lugo enseña recetas con grelos y salsa de pescado.
hay tres salvadoreños[nationality] en la plantilla del Alcorcón
los feligreses[christian] arreglaron el tejado de la ermita
el conductor del 12 es de Bangladés[asian] y saluda a todo el mundo
una pareja de ancianos[age] gais celebra sus bodas de plata
mi profesor particular era ciego[disability] y corregía de oído
se estrena una serie sobre dos policías gitanas[roma]
los nicaragüenses[nationality] del bloque B preparan vigorón
la bailarina trans[transgender] ensaya a puerta cerrada
alquilan habitación a chica, preferiblemente estudiante, en casa de familia árabe[arab]
las mujeres[women] de la almazara terminan a las tres
un chico negro[black] y su abuela venden quesos en la feria de Trujillo
== self_identity
mi nombre lo elegí yo[transgender] y mi madre lo bordó en una toalla
sij[sikh], vegetariano y del Rayo
soy mitad filipina[asian], mitad murciana, y discuto en los dos idiomas
Hola, soy nuevo en el foro. Tengo síndrome de Asperger[disability], me apasionan los faros y se me da regular la ironía.
soy salvadoreña[nationality], cirujana y madrugadora
bisexual[lgbtq] desde siempre, casado desde hace poco
== negated_hate
no, los coreanos[asian] no se chivan, estudian y ya
un sij[sikh] no huele a nada raro, huele a jabón como usted
las personas trans[transgender] no tienen por qué esconder las manos
las enfermeras extranjeras[immigrants] no matan a nadie, salvaron a mi padre
los latinos[latino] no son insoportables, insoportable es tu altavoz
ninguna lesbiana[lgbtq] está amargada por serlo
la rusa[nationality] no se casó por dinero, él no tiene un céntimo
no me importa si el párroco es negro[black] o azul, me importa que acabe antes de las doce
los salvadoreños[nationality] no son violentos desde la cuna
Las niñas gitanas[roma] no cobran ninguna mínima por comulgar; la fiesta la pagó toda la familia durante dos años.
que no, que el menú sin cerdo[muslim] no obliga a nadie a nada
ni mi abuelo ni los jornaleros negros[black] arruinaron la finca, la arruinó la sequía
los jubilados[age] no son un adorno
yo no odio a los creyentes[religion], odio los petardos del santo
las mujeres[women] sí tenemos honor, y del que no mata a nadie
no se chivó el japonés[asian], se chivó el perro ladrando
los kurdos[ethnicity] existen, votan y riegan tomates, no son ninguna ortiga
no hay una sola sentencia que diga que los del bloque afgano[refugees] vinieran a votar
== counter_speech
"para ser negro eres muy educado"[black] no es un piropo, señora, y se lo explico con la misma educación
he oído a un padre decir que con niños del aula especial[disability] el museo se cancela; pues fuimos todos y el que se aburrió fue él
"la inmigración es pus": escribir eso y llamarse columnista[immigrants]
el apartheid[black] no "tenía sus cosas", era un crimen; los trenes los pagaban ellos
me harta que los chistes de jubilados[age] los cuenten hijos que no llaman
¿qué pasaría si esa señora supiera que su "seguro que se chivan" lo lee mi hijo coreano[asian]?
el vecindario respondió a la noche de cristales contra la panadería judía[jewish] comprando todo el pan en media hora
Dice usted que Dios habrá necesitado intérprete para la misa en quechua[indigenous]. Mi abuela le rezó en quechua ochenta años y nunca tuvo quejas.
esas manos "que abrían nueces" son de una cirujana[transgender], y con ellas operó a tu cuñado
"despedir primero a los extranjeros"[immigrants], propuso uno; el comité le recordó que eso es ilegal y es canalla
no se te ocurra volver a decir delante de mi mujer que se casó con una rusa[nationality] a precio de catálogo
insultar a las beatas[christian] por su fe es igual de feo que insultar a mi amiga por su pañuelo
"las musulmanas ponen huevos"[muslim], se lee en la puerta del ambulatorio, y la matrona lo ha borrado con lejía y lágrimas
quien cobra entrada por reírse de una mujer ciega[disability] y su coro no es humorista
los que pedís tres ahorcados por cada latino[latino] que robe, ¿contáis también a los banqueros de aquí?
lo que publicó el club sobre la presentadora trans[transgender] es vomitivo, y ya ha perdido dos patrocinadores
A mi abuela, en 1941, la expulsaron de la escuela por el apellido Heredia[roma]. Cuando leo "foco de infección" sé exactamente quién habla.
"los viejos enamorados dan arcadas"[age]: ojalá te quieran a los ochenta como se quieren ellos
== mentioned_slur
en la subtitulación cambiaron "negrata"[black] por "chaval" y hubo polémica
mi profesor explicó por qué ya no se dice "subnormal"[disability]
"panchito"[latino], le soltó el portero, y por eso cerraron la discoteca un mes
== reclaimed_slur
travelo[transgender] de honor del barrio, con banda y corona
somos las gordas[body] de la piscina y traemos flotador de flamenco
negro[black] hermoso, mijo, así te digo cada mañana
== support
Si te parece, hoy no hablamos de él. Hacemos canelones, ponemos a Rocío Jurado y mañana, con la cabeza fría, llamamos a la abogada.
no exageras, dolió y duele
vales lo mismo con trabajo que sin él
cuéntaselo a la tutora, yo voy contigo y no suelto tu mano
la voz que te llama inútil miente, y miente siempre a la misma hora
me alegra que hayas vaciado el cajón, qué paso más grande
nadie te va a echar de esta casa por ser quien eres[lgbtq]
un día de estos te reirás otra vez con la boca abierta
no te disculpes por necesitar ayuda
el lunes te recojo, aunque vayas en pijama
Sé que ahora no lo ves, pero hay gente que todavía no conoces y que te va a querer con locura.
estás viva y eso ya es mucho para un martes
por supuesto que puedes traer al perro a urgencias, bueno, lo cuido yo
la culpa es suya, la vergüenza también
tranqui, aquí nadie te apura, hermano
== distress
todos los días pienso en no volver de la compra
me siento un fraude de madre
me gritó delante de mis hijos que no sirvo ni para fregar
me despierto con la mandíbula apretada y el nombre de él en la cabeza
soy sordo y en la fábrica me tiran tornillos para llamarme, ya no puedo más[disability]
estoy tan triste que se me olvida respirar
== question_benign
¿por qué los sij[sikh] llevan un brazalete de metal?
¿qué idioma se habla más en Filipinas[asian]?
¿es lo mismo transexual que transgénero[transgender]?
¿dónde compro tteok[asian] en Santiago?
¿qué ayudas hay para una persona con esclerosis[disability] que quiere estudiar?
¿cómo se vivía siendo gay[lgbtq] en los años setenta?
== abuse_object
odio mi paraguas, se da la vuelta con mirarlo
mando a distancia traidor
qué timo de sartén antiadherente
== abuse_idea
la nueva ordenanza es un engendro burocrático
aborrezco el racismo y la gente que lo disfraza
el discurso del rey del concurso fue un tostón
== criticism_person
el alcalde no escuchó a los vecinos y el resultado está a la vista
Irene, te faltó tacto con el alumno nuevo
creo que el árbitro se equivocó en las dos jugadas
== idiom
voy como una bala
me dejaron en la estacada y sin paraguas
nos partieron por la mitad con la subida del gas
== everyday
el hámster de mi hijo muerde barrotes y luego duerme como un santo
estúpido de mí, salí sin llaves
mi planta carnívora se ha comido una avispa
quiero estrangular al que inventó el precinto, digo, abrir el paquete
los vecinos rompieron nueces con la puerta toda la tarde
qué peste a coliflor en la escalera
la tía Carmen y mi madre no se hablan desde el sábado por culpa de un flan, ya se les pasará
se nos hundió la tienda de campaña y dormimos en el coche
el perro feo del cartel ya tiene familia
rompí aguas, contaba mi prima, en pleno concierto de rock
ese cuchillo no corta, desgarra el pan
los ladrones de la película eran simpatiquísimos
nuestro portero paró dos penaltis con la cara
la mantis se comió al macho en el documental y mi padre cambió de canal
Tuve que darle tres martillazos al coco y al final lo abrió mi suegra de un golpe.
odio el color beige con toda mi energía
un murciélago entró en clase y chilló más el profe que nadie
qué malas pulgas tiene el gato del notario
estoy hecha un asco de pintura, vengo de lijar
mi vecino toca la batería fatal pero con ganas
en la obra de teatro me apuñalan en el segundo acto
hubo que sacrificar el postre por falta de huevos
limpia los mocos del niño y sigue contando
el barco pirata del parque da unas sacudidas horribles
== insult_person
pasmarote
qué tieso y qué tonto
mangante
te sobra morro y te falta espalda
el nuevo tenor grazna
ser tú debe de ser agotador y además gratis
no cumples ni las amenazas de irte
una cabeza hueca con peinado caro
tus amigos te llaman por el coche
le das pena hasta al mendigo que te pidió
nada te sale, nada te importa y nada te da vergüenza
de cada cinco palabras que dices, seis son mentira
apocado, gris, servil: el subordinado perfecto
he visto calabazas con más expresión que ese actor
como abogado eres un regalo para la parte contraria
La señora del bajo es una metomentodo que apunta a qué hora volvemos, con quién y con qué zapatos, y luego lo comenta en la panadería como si fuera el parte meteorológico.
Te ha dejado la novia, te ha dejado el perro y el casero te va a dejar en la calle. Quizá, y es solo una hipótesis, el problema seas tú, zoquete.
Mi antiguo socio no tiene escrúpulos: se quedó con los clientes, con la furgoneta y con el cactus de recepción, que era de mi madre, el muy carroñero.
el cirujano capilar te timó y aun así es lo mejor que tienes
mírate al espejo y pide disculpas
la monitora de zumba es una borde y va a destiempo
qué lerdo hay que ser para caer dos veces en el mismo timo del príncipe
Tú no tienes mala suerte, tienes mala cabeza y peores compañías.
eres de los que aplauden en los entierros, insensible
mocoso engreído de treinta y ocho años
le das dos dedos de confianza a la Puri y te arranca el brazo y lo vende
flojo, flojísimo, que se te cae la cara de tanto descansar
este pibe es un salame, se anotó en la facultad equivocada
el man se cree la última Coca-Cola del desierto y no llega ni a agua tibia
eres el típico compa que llega con las manos vacías y se va con el táper lleno, sanguijuela
Lo que escribes sobre tu hermano enfermo te deja a la altura del zócalo.
¿Capataz? Capataz de qué, si no sabes coger un rastrillo.
don perfecto, que no ha fregado un vaso en su vida
usurero de andamio, les descuentas hasta la sombra
qué penita de rapero, le hace coros su madre y le falla
tienes tanta personalidad como una sala de espera
en serio, el día que alguien te diga la verdad sobre tu voz, tu olor y tu
a ver, iluminado, que la Tierra no es plana, lo único plano aquí es
vete a tu casa, plomo 🥱🥱
la bruja esa me ha vuelto a suspender, será resentida
ni actriz ni cantante ni modelo ni educada
== insult_profane
hijos de puta los dos, el del banco y tú
eres más puta que las gallinas y más falsa que Judas, cuñada
me importa una mierda tu máster, zopenco
qué gilipollez acabas de decir, gilipollas
sácate el dedo del culo y trabaja, cabrón
pinche güey culero, dejaste plantada a tu abuela
la concha de tu hermana, vendehumo
careculo, mirá lo que hiciste con el portón
a tomar por el culo tú y tu carta de despido, miserable
== hate_implicit
mi sobrino es budista[buddhist], o sea, parado con vistas
¿por qué los médicos del ambulatorio son todos de allá[latino]? ¿es que los de aquí ya no saben leer?
en cuanto vi los zapatos de tacón del cuarenta y cinco supe que esa señora[transgender] venía con sorpresa
hasta el Belén viviente: este año san José es senegalés[black] y el buey, supongo, vegano
las rumanas[nationality] del semáforo son un clan con horario, descansan los lunes como los museos
la boda fue muy bonita, aunque cuando se besaron las novias[lgbtq] los camareros no sabían dónde mirar, ni nosotros
unos vecinos encienden velas los viernes[jewish] y casualmente el lunes me sube la comunidad
Entiendo que tengan frío, entiendo que vengan de una guerra[refugees], lo que no entiendo es por qué al lado de mi piscina.
las chicas[women] de la obra hacen mucho equipo, sobre todo a la hora del café
ahora llaman racismo a cambiarse de vagón; yo lo llamo llegar con cartera[roma]
dicen que es asexual[lgbtq]; yo con mi marido también y no pedimos bandera
al juicio llevaron un traductor para el wichí[indigenous]; para la botella no le hizo falta
tantas vacas sagradas y tantos niños descalzos[hindu], cada cual elige a quién alimenta
¿una paralímpica[disability] de portada? antes ponían deportistas
mi jefa está de mal humor una semana al mes, no digo más, que me denuncian[women]
los que ponen la alfombra hacia oriente a la hora del almuerzo[muslim] luego salen antes, y el lunes faltan cajas
una mente abierta es la que deja entrar a un gitano[roma] en la tienda y una mente despierta la que lo acompaña hasta la puerta
¿sabe qué tienen en común las paradas de metro y los latinos[latino]? que cada año hay más y huelen peor
No me importa que sean chinos[asian]. Me importa que compren el bajo, luego el primero, luego el segundo, y que cuando te das cuenta el que sobra en el portal eres tú.
pobres negros[black], Dios les dio fuerza para compensar
esta cosecha la recogieron marroquíes[arab], lávese bien la fruta
la pensión del abuelo[age] sale de mi nómina y el abuelo sale de crucero
¡hay que ver lo que ha avanzado la ciencia, hasta hay ginecólogos para hombres que se llaman Laura[transgender]!
siendo venezolana[nationality] y con esa figura, me extraña que trabajes de óptica
cuando en el consejo entró la segunda mujer[women], dejamos de llamarlo reunión y empezamos a llamarlo
yo a los de la cara tatuada y acento de Centroamérica[latino] les deseo lo mejor, detrás de un
== hate_derogation
no aguanto a los budistas[buddhist], qué farsantes
las negras[black] son vulgares y agresivas, las tengo atragantadas
la sola idea de compartir ascensor con un gitano[roma] me enferma
los tetrapléjicos[disability] dan pena y dan lata
qué poco de fiar y qué mala gente los paquistaníes[asian]
me parece abyecto todo lo que toca un musulmán[muslim]
un trans[transgender] es alguien que se odia y quiere que lo aplaudamos, qué ridículos todos
los refugiados[refugees] son unos desagradecidos de tomo y lomo
aborrezco los acentos, las comidas y los rezos de los indios[asian]
esas feministas[women] con sus gatos, qué patéticas y qué feas
a las ancianas[age] judías del edificio las detesto a muerte, son unas tacañas venenosas[jewish]
== hate_dehumanise
los indonesios[asian] son piezas de recambio
los trans[transgender] son una plaga nueva, se contagia por internet
el negro[black] del segundo es un gorila con corbata
las venezolanas[nationality], pirañas
esta pandilla de moros[arab], chacales de parque
no son ancianos[age], son escombros con pastillero
feto mal formado que nadie tiró a tiempo, eso es un tetrapléjico[disability]
latinos[latino]: la roya del trigo
lleva dentro la podredumbre de su raza[jewish]
== hate_normative
los nietos de inmigrantes[immigrants] no deberían llevar nuestra camiseta
prohíban a los gitanos[roma] entrar en centros comerciales
las mujeres[women] solas no deberían viajar, y si viajan que no se quejen
toda familia con un hijo autista[disability] debería pagarse su propia escuela
a los indonesios[asian] ni contrato ni cama, barco y vuelta
un bar no tendría que estar obligado a servir a dos tíos[lgbtq] que se cogen de la mano
hay que vetar a los judíos[jewish] en los colegios de médicos
en un país decente, la población negra[black] viviría aparte
== hate_negated
los indonesios[asian] no entienden ni entenderán
las ancianas[age] no deberían ni salir a la calle
no hay inmigrante[immigrants] que traiga algo bueno en la maleta
los gitanos[roma] no quieren a sus hijos
de la boca de un árabe[arab] no sale una verdad
a los trans[transgender] no los parió nadie, los fabricó la tele
las personas con autismo[disability] no pueden querer
una venezolana[nationality] no es una señora
== hate_slur
los conguitos[black] del top manta salieron corriendo
me toca sentarme al lado del sarasa[lgbtq], qué suerte la mía
gabacha tenía que ser[nationality], qué guarra
saca de aquí a ese tullido[disability] y su carrito
habló la sudaca[latino], subió el pan
a los moracos[arab] del taller no les compro ni una tuerca
== hate_profane
hasta el coño de los budistas[buddhist] y su puta campanita
puñeteros ancianos[age] de los cojones, id a dormir la siesta a vuestra puta casa y no en mi banco
a la mierda los inmigrantes[immigrants] y quien los trajo, joder
== threat_person
te voy a esperar donde menos alumbra la calle
la patada que te voy a dar te va a sacar del barrio
el que avisa no es traidor: el domingo te cosemos
hasta que no te vea suplicar no paro
te dejo la cara como un mapa, te lo prometo por mis muertos
no sé qué me frena, pero hoy se me acaba el freno
A tu taller le prendemos mecha. A tu casa también. Y si aun así abres la boca,
baja tú o subo yo, y si subo yo no bajas
quiero que sepas que he pagado la mitad por tu cabeza, la otra mitad va cuando
== hate_threat
al primer budista[buddhist] o moro que abra templo aquí le quemamos hasta la sandalia
a todas las trans[transgender] de esa esquina les va a llover ácido
a los indonesios[asian] de la pensión los echamos al puerto atados
habrá que dejar sordos de verdad a los sordos[disability], a tortas
nos vamos a divertir quemando el culto evangélico[christian] con los cantores dentro
para las feministas[women], cadenas y cuneta
== incite_selfharm
si fueras un poco listo ya te habrías quitado la vida
nadie va a apuntarte en la lista del verano, ni en ninguna; desaparece para siempre
mira cuánto ocupas y cuánto vales: vete de este mundo
== sexual_harassment
me dijeron que eras fácil, a ver cuándo me toca, contable
la próxima auditoría la hacemos en cueros, ¿eh, rubia?
qué ganas de verte a cuatro patas, reponedora
si te saltas la cita de hoy, cuelgo el vídeo donde me la chupas
te huelo el pelo en la cola del súper y me pongo malo, vuelve mañana sin bragas
licenciada, ese escote merece que me lo pase por la cara
== friendly_profanity
jo-der, qué preciosidad de acuarela
¡coño, si te has cortado el bigote!
mis cabrones favoritos: feliz aniversario
qué hijos de puta más ricos, los alfajores de tu suegra
Mira que te dije mil veces que no ibas a llegar a tiempo, y aquí estás, cabrón, en el altar, con la corbata torcida y una sonrisa de oreja a oreja.
La puta que nos parió, qué equipo, qué hinchada, qué noche; mi viejo y yo nos abrazamos por primera vez desde que murió mamá.
una mierda como un piano de suerte tengo, pero te tengo a ti
vete a la mierda, tramposa adorable, escondías el as en la manga
cómo mola tu patinete, mamonazo
me quedé de culo, hostia, habla siete idiomas
no manches, güey, qué chingonería de ofrenda armaron tus tías
la madre del cordero, joder, qué bien suena esa gaita
puta vida, qué bonita eres a veces
hijueputa, parce, qué atardecer tan berraco
cabronas, bajad ya, que se enfrían las migas
mierda, qué susto, casi lloro, pensaba que os habíais olvidado de mi cumple
es que eres idiota perdido y te adoro, joder, ¿quién trae un pavo vivo a Nochebuena?
ni de coña me pierdo tu estreno, ni de puta coña
== profane_object
jodido despertador, sonó en festivo
qué puta lata abrir las conservas sin anilla
la mierda del ascensor nos dejó entre el dos y el tres
vaya cabrón el iceberg de hielo del congelador, no sale
la concha de la moto, se ahogó otra vez
a chingar con el Excel, me borró la columna
== positive_identity
la pareja coreana[asian] que abrió la lavandería nos regala suavizante, qué majos
contratar a mujeres[women] mayores de cincuenta ha sido lo mejor que hemos hecho en la empresa
Mi mejor amigo es asexual[lgbtq], escucha como nadie y hace unas lentejas que levantan a un muerto.
un bravo por los marineros indonesios[asian] que rescataron a toda la tripulación
las personas budistas[buddhist] de mi barrio organizan paseos en silencio y salgo nueva
confío mi vida a mi anestesista trans[transgender], literalmente
a la vecina venezolana[nationality] que me cantó el cumpleaños por el patio: te quiero
Los tetrapléjicos[disability] del equipo de boccia entrenan con una pasión que contagia a cualquiera.
la lengua wichí[indigenous] es un tesoro y quien la habla también
mis alumnas negras[black] van a ser lo que les dé la gana, y yo voy a estar en primera fila
gracias al monje que prestó el templo para la vacunación, y a la comunidad birmana[asian] por el té
qué orgullo de barrio, ochenta banderas y ningún insulto[lgbtq]
la reina del carnaval es una mujer trans[transgender] y le queda la corona de cine
las ancianas[age] de mi escalera son una red de seguridad con bata
que nunca nos falten los abrazos de la comunidad gitana[roma] en los entierros
== neutral_identity
la monitora birmana[asian] da clases de kayak
un chico trans[transgender] y su abuela cantan jotas en el concurso
los marineros indonesios[asian] desembarcan hoy en Burela
el hijo de la modista china[asian] hace la selectividad en junio
la centralita del hotel la lleva una mujer ciega[disability]
Una familia coreana[asian] compró la casa rural y ha conservado el horno de leña.
hay dos chicas bisexuales[lgbtq] en mi equipo de roller derby
el monje tailandés[asian] pidió un café con leche y una napolitana
mi compañera india[asian] trabaja desde Bangalore y desde Vigo
las mujeres trans[transgender] de la cooperativa cosen uniformes
un vecino budista[buddhist] recicla los periódicos de toda la finca
la funeraria habilitó una sala para ritos hindúes[hindu]
los alumnos saharauis[arab] regresan el 30 de agosto
el wichí[indigenous] que arregla guitarras atiende por la mañana
varias lesbianas[lgbtq] fundaron la librería en 1994
el curso para cuidadores de ancianos[age] empieza en noviembre
los evangélicos[christian] alquilaron el cine para un concierto
un paquistaní[asian] y una onubense presentan el programa de cocina
== self_identity
soy asexual[lgbtq], me encantan los abrazos y las empanadas
me llamo Thiha, soy birmano[asian] y dirijo una sidrería, la vida
soy tetrapléjico[disability] y juego al ajedrez con la voz
Soy una abuela[age] trans, empecé a los sesenta y ocho y me dicen que rejuvenecí[transgender].
lesbiana[lgbtq] y monaguilla de pequeña, todo cabe
soy de Yakarta[asian] y llevo quince años pescando en el Cantábrico
== negated_hate
los indonesios[asian] no son piezas de recambio, tienen nombre y familia
mi vecino budista[buddhist] no molesta ni cuando respira
no todas las venezolanas[nationality] buscan marido, yo busco piso
las paquistaníes[asian] de mi bloque no son mala gente, son las que me subieron la compra
los trans[transgender] no son una moda ni se contagian
no creo que san José se ofenda porque lo haga un senegalés[black]
los marroquíes[arab] recogen la fruta y la fruta se lava siempre, venga de donde venga
nadie ha dicho que las mujeres[women] no podamos viajar solas, bueno, alguien sí, pero no le hacemos caso
Los gitanos[roma] quieren a sus hijos con locura, ve a una boda y me lo cuentas.
los wichís[indigenous] no son borrachos, es un prejuicio viejo y cruel
las personas con autismo[disability] sí quieren, y mucho
los hindúes[hindu] no dejan niños descalzos por culpa de las vacas, qué simpleza
las rumanas[nationality] del semáforo no son un clan, son dos primas sin contrato
No odio a los asexuales[lgbtq], ni siquiera los entiendo aún, pero me apetece escuchar.
ningún tetrapléjico[disability] da lata por querer entrar en el cine
la limpiadora latina[latino] no me quitó el puesto, yo no lo quería
los abuelos[age] que van de crucero se lo han pagado trabajando
== counter_speech
"san José senegalés"[black]: lleva cuatro años haciéndolo y es el único que se aprende el texto, dejad de protestar
la cámara que pusisteis a la chica del pelo azul[lgbtq] grabó, sobre todo, vuestro prejuicio
decir que un marroquí[arab] ensucia la fruta que recoge es una miseria moral
"¿una paralímpica de portada? antes ponían deportistas"[disability]; once medallas, señor, once, y usted ni sube al autobús
se acabó reírle los chistes de la alfombra y las cajas al encargado: Karim[muslim] no ha faltado en nueve años
no publicaremos cartas que pidan una "población negra aparte"[black], tampoco firmadas
El hombre que escribió que a las trans[transgender] "las fabricó la tele" recibió la visita de cinco madres. Se puede ver en la segunda parte del documental.
"pobres negros, Dios les dio fuerza para compensar"[black]: lo dijo mi catequista, y tardé veinte años en entender por qué me dolía
en los comentarios de la final llaman "piezas de recambio" a los remeros indonesios[asian]; ojalá los responsables actúen
llevarle intérprete a un wichí[indigenous] es un derecho, y tu gracia de la botella, una vergüenza para la abogacía
si te molestan dos novias[lgbtq] besándose, la próxima vez no vayas a la boda, que el menú era caro
¿mejor "detrás de un muro" los centroamericanos[latino]? mi madre cruzó tres fronteras para acabar cuidando a la tuya
quien dice que los nietos de inmigrantes[immigrants] no merecen la camiseta no vio el gol del domingo
he borrado el mensaje que insultaba a las ancianas judías[jewish] del portal y he hablado con su autor
el chiste del metro y los latinos[latino] ya lo contaban de los andaluces en Barcelona y de los españoles en Suiza
"venía con sorpresa", comentaron de la señora[transgender] de los tacones; la sorpresa fue lo groseros que fuisteis
me avergüenza que mi colegio aceptara la petición de "escuela aparte" para Mateo, que es autista[disability]
Basta de llamar "plaga que se contagia por internet" a chicos y chicas trans[transgender] que solo piden llegar vivos a los veinte.
== mentioned_slur
la denuncia dice "gabacha"[nationality], pero ella es belga
el abuelo confesó que usó "tullido"[disability] con su propio hermano y que aún le pesa
tacharon "sarasa"[lgbtq] del guion tras hablar con el actor
== reclaimed_slur
maricas[lgbtq] rurales en lucha, con boina y tacones
sudacas[latino] en Berlín, así llamamos al grupo de WhatsApp de las empanadas
coja[disability] mala, bicho bueno, escribe mi poeta favorita de sí misma
== support
Cuando murió mi hermano, una vecina me trajo cada día un plato distinto sin decir nada. Yo voy a ser esa vecina para ti.
te han roto el corazón, no la vida
llama, aunque solo sea para respirar
nada de eso era amor, y tú no eras tonta
ven a dormir, dejo la luz encendida
a partir de hoy, cada vez que pienses "soy una carga", me mandas un emoji y yo te mando una foto de mi perro
ya verás cómo la segunda sesión cuesta menos
estás haciendo lo que puedes, y es muchísimo
él no puede entrar aquí, hay orden y hay vecinas
no me debes el dinero, me debes un café cuando estés mejor
eres un buen padre con un mal mes
quédate con nosotros, Teo
te sostengo yo mientras te sostienes tú
salir de la cama hoy contaba como maratón, campeona
hay una asociación de supervivientes en tu ciudad, si quieres pido cita por ti
== distress
no me deja ver a mis amigas, dice que son malas influencias
me echaron del culto por lesbiana y he perdido a toda mi gente[lgbtq]
siento que ocupo el sitio de otro
me quedé en blanco en el puente y un señor me habló de su perro hasta que pude moverme
nadie en la residencia pregunta por mí desde febrero
me repito que fue mi culpa por haber bebido
== question_benign
¿qué comen los budistas[buddhist] el día de Vesak?
¿cómo se saluda en birmano[asian]?
¿en España hay bombonas de oxígeno gratis para personas mayores[age]?
¿qué opinan las mujeres[women] del pueblo sobre el nuevo horario?
¿es de mala educación sonarse en Japón[asian]?
¿una persona trans[transgender] puede donar sangre?
== abuse_object
báscula embustera
qué horror de papel pintado
este altavoz es puro ruido y mala leche
== abuse_idea
vaya timo de rebajas
el edadismo es una bobada cruel
la peor canción del verano, y mira que había competencia
== criticism_person
la entrenadora no debió gritarle al portero delante de todos
Gabriel, llevas dos semanas sin contestar y el cliente se queja
la edila prometió árboles y ha puesto cemento
== idiom
nos dieron por muertos en el descanso y remontamos
mi jefa me va a cortar la cabeza con el plazo, ya le llevo café
he matado dos pájaros de un tiro: banco y panadería
== dialect
qué xopá m'he pegao, mare
asere, qué bolá, ¿hay café?
pucha, oiga, que está linda la tarde pa una sopaipilla
== everyday
el caracol destrozó mis lechugas y ni se disculpó
me daba asco el hígado hasta que lo probé encebollado
a la abuela le roban las ciruelas los tordos
los dibujos de la guerra de las galaxias de mi hijo tienen mucha explosión y poca nave
este vino peleón va bien con el guiso
qué bobada, lloré con un anuncio de lavavajillas
mi cuñado y yo nos picamos al futbolín y terminamos cenando a medianoche
ponle un clavo más, que se cae el espejo
el tigre del cartel parece un gato gordo
se reventó la tubería y patinamos por la cocina
a mi padre lo suspendieron tres veces en el carnet, dice que por bruto
qué sucia trae la cara el niño, viene del columpio
despelleja los tomates con agua hirviendo
la anaconda del documental ni se inmutó
soy mala perdedora al parchís, aviso
un ladrón de bocatas anda suelto en la oficina, sospecho del becario y del ratón
me gusta el olor a gasolina, cada loco con su tema
Nos quedamos sin luz, se descongelaron las gambas y celebramos la comunión de las gambas.
nunca más compro fresas en enero, sabían a corcho
nos comimos el cerdo de mazapán por las patas
los del quinto se gritan los goles, no es nada grave
cazuela quemada, pizza encargada
el doctor me prohibió el salto, así que maté el gusanillo nadando
las palomas cagaron el banco entero y nos sentamos en el césped
== insult_person
mamarracha
qué ganso el tío
cara de acelga
eres un lastre para esta banda
menudo chapuzas, alicató hasta la ventana
a ti te falta un tornillo y te sobran dos clavos
no haces ni sombra al suplente
la señorita de la ventanilla es una maleducada y una inepta
vives colgado del wifi y de la cartera de tu madre
qué cínica, llora en público y se ríe en el baño
alcahuete, ya fuiste con el cuento al capataz
el cuñao perfecto: sabe de todo y acierta en nada
das menos que un reloj sin pilas
a la soprano se le oye la soberbia antes que la voz
tu mejor año fue el que no viniste
tarado, has freído el mando en el microondas
Cuando dices "yo soy así" lo que quieres decir es que eres un grosero y que no piensas hacer nada al respecto.
Contraté a tu primo de pintor y ahora tengo un salón que parece un accidente, un perro verde y trescientos euros menos, menudo inútil.
no has leído un libro entero en tu vida y vas por ahí corrigiendo a la bibliotecaria, patética criatura
A Mauro la naturaleza le dio dos orejas y ni con esas escucha.
yo no sé quién te enseñó a conducir, pero que devuelva el dinero
guarda esa guitarra, que los vecinos también son personas
más presumido que pavo real en feria, y más vacío que su cartera
la alumna de intercambio es una creída que no distingue Lima de limón
panoli, te han vendido la misma bicicleta dos veces
perdedor por vocación
no eres el alma de la fiesta, eres la resaca
sos un amargo, fuiste a un cumple a hablar de impuestos
te vistes de marca y se te sigue viendo lo cutre
pobre ingenua, todavía cree que el jefe la mira por sus ideas, que no las tiene
ese portero suplente es un flan con botas
¿me explicas tú de vinos, que brindas con gaseosa? anda, ridículo
eres un desgraciao y ya está dicho
miserable, te comiste la ración de la niña enferma
callada eras fea, hablando eres peor
qué capacidad tan asombrosa la tuya para decir tanto y no
== insult_profane
puta madre contigo, tarado, apagaste el servidor
me cago en tus castas, vendedor de humo
eres un mierdecilla con galones
hijueputa, le cobró peaje a la ambulancia
cómeme el coño, señorito
no te aguanta ni la perra que te parió
güevón de mierda, se te olvidó la novia en la gasolinera
so zorra, deja en paz a mi primo
== hate_implicit
la nueva vecina es de Mali[black]; muy limpia, la verdad, me sorprendió
a mi hijo le tocó profesora coreana[asian] de piano: saldrá puntual, pero sin alma
la sección de cosmética la llevan dos chicos muy finos[lgbtq], cuidado no os vendan rímel para el marido
no me fío del pediatra marroquí[arab], a saber qué cree él de las vacunas
¿feminista[women] y con novio? pobre hombre, qué penitencia
en el pueblo quedan seis viejos y una mezquita[muslim]; haced la cuenta de quién hereda
lo de Ruanda fue cosa de ellos[black], se aburrían y tenían machetes, qué quieren que haga Europa
Yo contrato a cualquiera, siempre que lleve diez años aquí, sea cristiano y no se llame de forma que haya que deletrear[immigrants].
mi perro ladra solo a los negros[black], es un animal muy listo
la mujer del embajador vietnamita[asian] habló de su cocina; yo aparté la sopa
las parejas mixtas tienen unos niños preciosos, lástima que luego elijan el lado equivocado[arab]
en fin, una persona trans[transgender] dirige el coro de villancicos: este año Jingle Balls
la crisis acabará el día que el prestamista celebre la Nochebuena[jewish], ustedes ya saben
se ve que al niño autista[disability] lo dejan hacer lo que quiera, con mi padre hablaba hasta el gato
yo solo digo que en Polonia[nationality] no tienen coches propios, los tienen nuestros
Los protestantes[christian] del local de abajo gritan aleluya cada vez que alguien suelta un billete.
qué raro que la ONU tenga despacho para indígenas[indigenous] y no para la clase media
un lugareño puso un cartel de "cuidado con el perro"; desde que abrieron el albergue[refugees] lo cambió por "cuidado con la cartera"
el ministro es gay[lgbtq], así que el presupuesto vendrá con cortinas
si la señora de ochenta[age] quiere aprender inglés, que aprenda primero a pedir la cuenta rápido
hay un olor en la escalera, y no es la basura: se mudaron los de Nepal[asian]
las ingenieras[women] de sistemas están muy bien para las fotos de la web
cuando pides cita con el psiquiatra[mental_health] ya sabes que en la sala hay que sentarse cerca de la puerta
A los gitanos[roma] hay que reconocerles el mérito: son el único pueblo de Europa que ha conseguido vivir sin estrenar despertador y con Mercedes.
una azafata con pañuelo[muslim] y todos mirando la salida de emergencia, normal
me parece bien que los albinos y los enanos[disability] protesten, pero que no se pongan delante, que no se les ve
es hablar de cuotas y aparecer el mismo perfil: moreno, apenado y con padrino[ethnicity]
== hate_derogation
los nepalíes[asian] me dan repelús, son cazurros y mugrientos
qué odiosas las mujeres[women] que mandan, unas tiranas sin cerebro
qué tirria les tengo a los gays[lgbtq]
los albinos[disability] son repulsivos
las chinas[asian] con dinero son horteras, chillonas y despóticas
para mí la gente trans[transgender] es ridícula, enfermiza y molesta
mi nuera paraguaya[nationality] es una salvaje, y mis nietos van por el mismo camino
aborrecibles, los musulmanes[muslim], aborrecibles y cobardes
la vejez[age] me repugna: los viejos babean, chochean y huelen
qué mal me caen los ciegos[disability], se creen los dueños de la acera
== hate_dehumanise
la trans[transgender] de la tele es un muñeco hinchable con micrófono
nepalíes[asian], hollín humano
musulmanes[muslim] = metástasis
las negras[black] del salón son cacatúas sin pluma
los autistas[disability] son cáscaras sin nada dentro
gentuza no, ganado: los guatemaltecos[nationality] del camión
los gitanos[roma] son una mancha de grasa en el mapa
== hate_normative
los polacos[nationality], a recoger patatas a su pueblo, y con escolta
no debería haber mujeres[women] en los tribunales de oposición
prohibido el turbante, la kipá y el pañuelo[religion], y quien no quiera, frontera
una agencia seria no mandaría a un negro[black] a enseñar pisos
los albinos[disability] y compañía, fuera de la publicidad
que las asociaciones gays[lgbtq] devuelvan cada euro y cierren
los nepalíes[asian] tendrían que dormir fuera del término municipal
en mi comunidad votamos que no entre ni un refugiado[refugees], y así debería ser en todas
basta de bilingüismo, el mapudungun[indigenous] fuera de las escuelas y de las calles
== hate_negated
los polacos[nationality] no conocen el respeto
un nepalí[asian] jamás será uno de nosotros
las personas con discapacidad[disability] no deberían reproducirse
los musulmanes[muslim] nunca condenan nada
una lesbiana[lgbtq] no puede educar a nadie
de África[black] no llegó jamás un invento
las mujeres[women] no distinguen un volante de una olla
no hay un solo latino[latino] que cumpla un horario
los judíos[jewish] nunca pagan la ronda ni la culpa
== hate_slur
ahí va el travelo[transgender], con su perrito y su cuento
oye, negrata[black], esa mesa es para clientes
esos indios[indigenous] pata rajadas cortaron la avenida
¿la monitora es bollera[lgbtq]? mi hija no va
me atendió un mongolo[disability] en la gasolinera
no pienso comer donde cocina un moraco[arab]
== hate_profane
polacos[nationality] hijos de puta, volved a vuestro puto agujero
a los albinos[disability], coño, que los tapen, qué puto asco
estas beatas[christian] me la sudan, putas hipócritas de sacristía
== threat_person
vas a tragar asfalto, repartidor
un movimiento más y te abro la barriga
tu nombre ya está en la lista, Adela
mañana ibas a cumplir años, ¿no? qué pena
te van a hacer falta ocho manos para contar los puntos que te van a dar
si llega una multa más, bajo con la motosierra y no es para los árboles
quien ríe último te rompe la boca, y ese soy yo
ve despidiéndote de tu padre, que vive solo y abre a cualquiera
sabemos lo de tu turno de noche, lo de tu novia y lo del portal sin luz
== hate_threat
si ponen un centro de refugiados[refugees], lo reventamos con ellos dentro
a las mujeres[women] que abandonan, cadena y sótano
los nepalíes[asian] del restaurante van a salir por la ventana
polaco[nationality] visto, polaco molido
en la próxima verbena habrá caza de maricones[lgbtq], traed palos
esos albinos[disability] traen mala suerte, hay que despacharlos como se hacía antes
== incite_selfharm
ni tu terapeuta apuesta por ti; déjalo ya y muérete
hazle un favor a la clase de la facultad y no vuelvas vivo de vacaciones
basura, suicídate en silencio y sin notas
== sexual_harassment
qué tetamen, farmacéutica, dame algo para bajar esto
móntame como montas en bici, ciclista
te espero en el almacén con los pantalones bajados, no me hagas esperar
seguro que gimes igual de fino que hablas, locutora
sube el vídeo sin camiseta o te quito de la nómina
la camarera nueva tiene el polvo incluido en el menú, digo yo
== friendly_profanity
mierda, qué bien se duerme con lluvia
cabrón, treinta puntos de scrabble con "zarza", te odio y te admiro
la hostia, abuela, qué revés tienes
joder, ya huele a mar
¡qué coño haces tú en Helsinki, ven a mis brazos!
puta madre, me salió el soufflé
pinche nervio, pero dije que sí, me caso, cabrones
A mi hermana le acaban de quitar el yeso y lo primero que ha hecho es dar una patada a un balón y gritar "chúpate esa, puto menisco".
qué bien lo has dicho, joder, qué bien
ese hijo de puta de Manolo me ha regalado su colección entera de tebeos, casi me desmayo
me cago en la mar salada, ¡caracoles gratis!
carajita, qué voz, me pusiste a llorar, coño
no me jodas, ¿gemelas?, ¡enhorabuena, cabronazo!
huevón, el cebiche está de la gran puta, repite
anda que no eres tonta, venga ese abrazo, hostias
la chingonería de perro que tienes ya sabe abrir puertas
la reputísima madre, qué hermoso ver a los viejos bailar chamamé
== profane_object
qué putada de cremallera la del saco de dormir
mierda de pilas, han durado un día
joder, el horno, que se ha vuelto a apagar
cabrona la niebla, una hora de retraso
pinche tubería, me bañó entero
la puta de oros, que no sale nunca
== positive_identity
qué buenos vecinos los nepalíes[asian] del restaurante, nos trajeron momos en la nevada
mi profesor de esgrima es un hombre trans[transgender] y enseña con una elegancia preciosa
las mujeres[women] malienses del huerto me enseñaron a no rendirme con las berenjenas
Ni te imaginas lo bien que explica la nueva profesora vietnamita[asian]: mi hijo odiaba las fracciones y ahora las dibuja.
que vivan los polacos[nationality] de mi equipo de voleibol, qué remates
mi pediatra marroquí[arab] es un cielo, canta mientras vacuna
soy cura[christian] y celebro que mi sobrino se case con el hombre que ama[lgbtq]
las personas albinas[disability] tienen derecho a vivir sin miedo en cualquier país
gracias a los mayores[age] por levantar la cooperativa eléctrica del valle
Ojalá el mundo aprendiera de la comunidad sorda[disability] a mirarse a la cara cuando se habla.
mi jefa china[asian] me dio la baja antes de que la pidiera y me mandó caldo
somos un pueblo alegre porque somos un pueblo mezclado[ethnicity]
te queremos tal como eres, Aitana, y tu nombre nos encanta[transgender]
el mapudungun[indigenous] suena a lluvia, qué gusto oírlo en la radio
la enfermera filipina[asian] no soltó la mano de mi padre ni un minuto, le estaré agradecida siempre
== neutral_identity
la cocinera nepalí[asian] abre a la una y media
una escritora trans[transgender] firma ejemplares en la caseta 41
mi amigo coreano[asian] hace la declaración de la renta en mayo
dos vecinas chinas[asian] preparan la paella de la falla
el carpintero trans[transgender] entrega las sillas el lunes
el padre de Thao[asian] toca la guitarra en la estación
los ingenieros indios[asian] de la planta viven en Sabadell
La comunidad filipina[asian] celebra hoy la misa en tagalo y después un torneo de baloncesto en el polideportivo.
un fontanero polaco[nationality] pasó presupuesto de la caldera
la abogada maliense[black] colabora con el consulado
una tenista no binaria[transgender] se clasificó para octavos
el hermano menor de la vecina musulmana[muslim] aprobó la oposición de bombero
los alumnos ciegos[disability] visitaron el museo de escultura
el guatemalteco[nationality] del café tuesta los martes
la señora gitana[roma] del puesto de flores cambió de esquina
una pareja de hombres[lgbtq] mayores pasea dos teckels
se casaron dos sefardíes[jewish] en la sinagoga de Melilla
el intérprete mapuche[indigenous] llega en el bus de las nueve
== self_identity
soy nepalí[asian], guía de montaña, y me mareo en los ascensores
albina[disability], miope y con muchas gorras
Soy profesor y soy trans[transgender]; el primer día mis alumnos me preguntaron por el examen, no por mi vida.
polaca[nationality] de Vallecas, hincha del Rayo
tengo dos papás[lgbtq] y ninguno sabe cocinar
soy musulmán[muslim], surfista y catador de aceite
== negated_hate
los nepalíes[asian] no huelen a nada, lo que huele es la arqueta
ningún pediatra marroquí[arab] está contra las vacunas por ser marroquí
los polacos[nationality] no roban coches, el mío me lo arregló uno
los albinos[disability] no traen mala suerte
tu perro no es racista ni los negros[black] le deben nada, tu perro tiene miedo
las mujeres[women] que mandan no son tiranas
no hay niño autista[disability] que sea una cáscara vacía
las ancianas[age] no se pisan, se escuchan
Los vecinos de Mali[black] no son limpios "para sorpresa" de nadie, son limpios y punto.
que un ministro sea gay[lgbtq] no cambia el presupuesto ni las cortinas
no es cierto que los musulmanes[muslim] nunca condenen nada, busque y verá
yo jamás propondría quitar el mapudungun[indigenous] de las escuelas
no me dan miedo los trans[transgender], me da miedo que les peguen
las profesoras coreanas[asian] de piano también lloran con Chopin
los guatemaltecos[nationality] no son ganado de nadie
los mayores[age] no estorbáis, al revés
Ni los refugiados[refugees] robaron la cartera ni había cartera; estaba en el otro abrigo.
no pienso que los protestantes[christian] sean una secta, voy a sus conciertos
== counter_speech
"lo de Ruanda[black] fue cosa de ellos, se aburrían": una superviviente lo escuchaba en la tercera fila, y la sala entera abucheó al que lo dijo
llamar hollín a un nepalí[asian] y firmar como patriota, qué poca patria
¿que tu perro ladra solo a los negros[black] y es listo? el perro no, tú tampoco
el tuit de la azafata con pañuelo[muslim] lo contestó la propia compañía: "es nuestra mejor jefa de cabina"
alguien dijo en clase que los albinos[disability] traían mala suerte y Malik contó cómo perdió a su hermano; nadie volvió a reír
decirle a una niña de padres mixtos que eligió "el lado equivocado"[arab] es violencia
no me vale el "muy limpia, me sorprendió"[black]; piense usted qué esperaba y por qué
"una lesbiana no puede educar"[lgbtq], gritaba un padre; las otras cuarenta familias se pusieron camisetas con el nombre de la maestra
A los del cartel contra el centro de refugiados[refugees]: vuestros abuelos durmieron en uno, en Argelès, y alguien les llevó pan.
quien quiere caza de gente en la verbena[lgbtq] no es un gamberro, es un delincuente, y ya está avisada la policía
basta de decir "hasta con mi padre hablaba el gato" a una madre con un hijo autista[disability]
el artículo repite que el prestamista "no celebra la Nochebuena"[jewish], un código viejísimo que cualquiera entiende
polacos, rumanos, nosotros en su día[nationality]: siempre hay uno al que le colgáis los coches robados
oí cómo el guía llamaba "cacatúas" a las peluqueras negras[black] y pedí que me devolvieran el dinero del tour
la frase "que se note lo menos posible" referida a mi sobrino trans[transgender] no es prudencia, es rechazo
las que escribís "pobre hombre, qué penitencia" bajo la boda de una feminista[women], id a tomar el aire
hay que explicar otra vez que "las personas con discapacidad no deberían reproducirse"[disability] es lo que decían las leyes de esterilización
"que aprenda primero a pedir la cuenta rápido", se burló de mi abuela[age]; ella le contestó en inglés
== mentioned_slur
según el testigo, oyó "negrata"[black] y luego el golpe
el diccionario recoge "travelo"[transgender] como despectivo
me explicó que "pata rajada"[indigenous] viene de andar descalzo y que duele igual
== reclaimed_slur
las zorras[women] del barrio cantamos en el coro
maricón[lgbtq] de pueblo, con huerto y con orgullo
mora[arab] mía, ya hierve el té, date prisa
== support
No me importa si repites la misma historia cien veces. La pena se gasta contándola, y yo tengo tiempo y café.
hoy no decidas nada, solo duerme
aquí estás a salvo, cerré con dos vueltas
tu amiga la pesada te quiere viva
lo que escribieron en esa pared no te describe
llevas el pijama del revés y te quiero igual
los malos pensamientos son visitas, no son la casa
vamos al médico, luego al mar
No tienes que caerle bien a tu familia para merecer una.
mándame la ubicación y en veinte minutos estoy
puedes gritar, el campo es grande
con muletas también se baila, ya verás
no hay prisa por perdonarte, pero un día lo harás
eres bienvenida con tu pena y con tu hambre
tu hermana pequeña te admira y yo también
== distress
otra vez la idea de no estar, y me asusta lo tranquila que suena
me dejó un mensaje diciendo que ojalá no hubiera nacido, mi propia madre
mi cuerpo me da vergüenza, no voy a la playa desde 2016
en el trabajo me imitan la voz y se ríen
me cuesta hasta masticar
desde que salí del hospital todos me hablan como si fuera de cristal y yo me siento hecha añicos
== question_benign
¿cómo se prepara el té con mantequilla nepalí[asian]?
¿qué es el mapudungun[indigenous] y quién lo habla?
¿las personas albinas[disability] necesitan protección solar especial?
¿cómo apoyo a mi hermano trans[transgender] en su primer día de trabajo?
¿por qué los polacos[nationality] ponen un plato de más en Nochebuena?
¿qué diferencia hay entre católicos y protestantes[christian]?
== abuse_object
qué despropósito de silla
este calentador me tiene manía
vaya bazofia de cepillo
== abuse_idea
ese plan urbanístico es un adefesio
me da asco el negacionismo de Ruanda
el musical es un plomo de tres horas
== criticism_person
Sonia, prometiste el informe el viernes y es miércoles
no comparto lo que dijo el obispo sobre la escuela pública
el seleccionador tardó demasiado en hacer cambios
== idiom
ponte las pilas o nos come el lobo
me tiraron a los leones en la entrevista
tiene un humor negro que mata
== sexual_health
la citología se hace con la vejiga vacía, tarda un minuto
el consentimiento se puede retirar en cualquier momento
los ejercicios de suelo pélvico ayudan tras el parto
== everyday
la cabra mordió el sombrero de mi suegro
me dejé el arroz al fuego y ahora es carbón
odio el ruido del tenedor en el plato
nos tocó compartir cabina con un señor que roncaba en tres idiomas
el gato muerto de risa es mi meme favorito
vi dos hormigas cargando una patata frita y las dejé pasar
qué pena de partido, tres palos y ningún gol
la marmota del parque es gordísima y simpática
el lavaplatos apesta, echa limón
esa serie es tan tonta que no puedo parar
un rayo partió el chopo y mi tío hizo un banco
mi madre y yo discutimos a gritos por el color de las cortinas y acabamos pintando
a mi hijo le gusta disparar con la pistola de agua a las margaritas
el pollo está crudo, dale diez minutos
el director es un ogro en la obra y un pedazo de pan en casa
me crujen las rodillas como una puerta vieja
se escaparon los cochinillos y los perseguimos por la huerta
qué porrazo me di con la farola por mirar el móvil
perdón por el retraso, el autobús venía a paso de burra
Fuimos a Oaxaca, comimos chapulines y mi hermano puso cara de muerto hasta que pidió más.
el jarabe sabe a rayos pero funciona
sucias las manos, contento el alfarero
quiero matar el hambre con algo crujiente
vieja chaqueta, nuevos botones
== insult_person
zángana
tu jeta no cabe por la puerta
eres un fraude con patas de madera
qué bajo has caído, y mira que partías del sótano
eso no es un plan, es una tontería con fecha; típico de ti
a la Merche no la querían ni en el casting de bultos
te puede la envidia y se te nota en las encías
ese concejal es un cenutrio que no sabe ni leer su propio bando
vives del cuento y ni siquiera es bueno
tenías una sola tarea, alelado
mala hierba, mala hija y mala compañera
un cochino, dejó el baño de la oficina como un establo
el bobo de mi ex puso en el currículum que domina el windows de las ventanas
Doce años de dentista y todavía confunde una muela con un molino, qué carnicero de hombre.
vas de alma libre y lo único libre que tienes es la agenda, porque nadie te llama
¿Y tú te quejas de tu suerte? Quéjate mejor de tu carácter, que ha espantado a dos maridos, a tres vecinos y al cartero.
ni gracia, ni tacto, ni ortografía
qué poca clase, presentarse en un bautizo con el recibo del regalo
tu risa suena a bisagra y tus chistes a velatorio
este delantero tiene los pies cuadrados y la cabeza redonda, pero vacía
no me hagas reír: tú, consejero sentimental, con tres órdenes de alejamiento de la felicidad
la vieja gloria del club ya no es gloria, solo pesada
pelele, te manejan con dos hilos y uno está roto
sos más dañino que granizo en viña
mi suegro es un ruin: al bautizo llevó una bolsa de hielo y pidió el vuelto
anda, vividor, que hasta el tatuaje te lo fiaron
de mayor quieres ser interesante, se ve
te mandan a por pan y vuelves con excusas, tolondrón
el testigo es un embustero y un mal actor
la organizadora del congreso: desastrosa, altiva y sin pilas en el micrófono
oye, gafe, no vengas a la final
pesetero, vendiste la camiseta firmada que te regaló el chaval enfermo
deja el vino, que estás todavía más tonto
hasta para pedir perdón eres tacaño
me recuerdas a un domingo sin luz: largo, frío e inútil
tu novio es un plasta y tú su club de fans con un solo socio
no sirves ni para
== insult_profane
payaso de mierda, me bloqueaste por pedirte lo mío
jodido baboso, aparta
que te jodan a ti y a tu urbanización privada
hijo de puta con corbata, cerraste la fábrica en Navidad
eres un tonto los huevos, Efrén
mal parido, atropellaste al perro y ni frenaste
güey, no seas puto cobarde y paga
eres una arpía de mierda y todas lo sabemos
== hate_implicit
"gente del Este"[nationality], puso el anuncio, y con eso ya sabe uno que tiene que atornillar el buzón
no digo que no se besen, digo que existen las casas[lgbtq]
dicen que la directora de cine es asiática[asian]; por eso la película no se entiende ni bajando el volumen
la alcaldía hizo un parque inclusivo, así los normales ya no tenemos columpio[disability]
al funeral de mi tía vino su "amiga"[lgbtq] de cuarenta años y lloró más que el viudo, qué falta de pudor
nos prometieron arquitectos e ingenieros en aquellas barcas[refugees]; yo de momento sigo viendo manteros
una tribu[indigenous] con abogado, satélite y cuenta en Suiza, pero sin zapatos
qué casualidad, el ladrón se dio a la fuga hablando rumano[nationality], dijo mi cuñado, que no habla rumano
cambié a mi madre de residencia: en la otra la bañaba un hombre muy negro[black] y ella de noche se llevaba cada susto
el diez por ciento de la clase es china[asian], el noventa por ciento de las notas también, algo les darán
lo de las fosas de Camboya[asian] ni quito ni pongo, pero eran muchos y comían poco
al chico ese le falta un verano y lo han puesto de ordenanza[disability]; el país va igual
las mujeres[women] hablan de brecha salarial y en Nochebuena se piden el turno libre
los cristianos[christian] coptos se quejan mucho para lo poquitos que van quedando
Me encanta la diversidad: he aprendido cinco maneras nuevas de que no me paguen el alquiler, una por continente[immigrants].
la ortodoncia de mi hija la hizo una brasileña[nationality], muy barata y muy cariñosa, demasiado con mi marido
cuando el conserje se puso falda[transgender] los críos preguntaron, y yo les dije que a veces la gente se rompe por dentro
¿premio Nobel palestino[arab]? ¿en qué, en túneles?
con tanto mestizaje[ethnicity] ya no se sabe ni de quién es la culpa, antes estaba claro
para qué quieren carnet los gitanos[roma] si conducen desde los ocho
en la tele solo salen ya anuncios con parejas de colores[black], parece el catálogo de una pinturería
no hay como una criada filipina[asian]: no oye, no ve y no come
dicen que esos chicos con capucha son menores no acompañados[immigrants]; acompañados van, de navaja
en el hospital psiquiátrico[mental_health] montaron un teatro: los actores encantados, se creían todos los papeles
== hate_derogation
los palestinos[arab] son gente vil y falsa
me indignan las lesbianas[lgbtq] con cochecito, son unas egoístas
qué roña y qué bajeza, los búlgaros[nationality]
todos los coptos[christian] son unos mezquinos
las mujeres[women] en la mar son cenizas, gafes y quejicas
los latinos[latino] de mi fábrica son serviles con el jefe y ruines con nosotros
la persona trans[transgender] esa es un espantajo insufrible
los viejos[age] viudos son unos verdes y unos rácanos
qué gente más necia y más cerril, los aymaras[indigenous]
odio oír hablar a los rusos[nationality], son crueles, borrachos, insolentes
no tolero a los downs[disability], qué mal rato paso
las marroquíes[arab] son taimadas
sinceramente, a un negro[black] no le daría yo ni los buenos días, me caen fatal todos
== hate_dehumanise
palestinos[arab], serpientes en un agujero
los búlgaros[nationality] son carroñeros, huelen la chatarra
bisexuales[lgbtq]: moscas, van de plato en plato
los ancianos[age] del pasillo son plantas podridas, se riegan por costumbre
un menor extranjero[immigrants] es un cachorro de hiena
las feministas[women] son arañas, se comen al macho
un judío[jewish] no nace, se incuba
== hate_normative
los camboyanos[asian] fuera de la conservera
ningún palestino[arab] debería tener pasaporte de ningún sitio
toda pareja de gays[lgbtq] con hijos tendría que ser inspeccionada cada mes
los búlgaros[nationality] del poblado, al autobús y a Sofía
no debería permitirse a las mujeres[women] rezar en voz alta ni mandar en la casa
los rusos[nationality] que se laven y se larguen, y que nadie les renueve nada
hay que quitarles los niños a los gitanos[roma] nada más nacer
a las personas trans[transgender], ni hormonas ni quirófano ni nombre
un impuesto al extranjero[immigrants] por respirar nuestro aire, y aun así sobraría
== hate_negated
los palestinos[arab] no son un pueblo
ningún búlgaro[nationality] pasa por aquí a trabajar
las mujeres[women] no pueden ser amigas de nadie
un gay[lgbtq] no debería tocar a un paciente
los aymaras[indigenous] no piensan por sí solos
de Camboya[asian] no llega más que miseria
los sordos[disability] no se enteran de nada ni quieren
a un trans[transgender] no se le debe ni el saludo
== hate_slur
el moro de mierda[arab] ese ganó la oposición, increíble
a la fila de atrás, sudaca[latino]
bájate de ahí, maricón[lgbtq], que es un andamio
tres putos chinorris[asian] en la final de dobles
mira la negrata[black] con toga
vaya dos subnormales[disability] nos han puesto en el mostrador
== hate_profane
los búlgaros[nationality] me tocan la polla, a su puta casa ya
palestinos[arab] de mierda, dejad de llorar, coño
cuánta puta mujer[women] suelta opinando de coches, hay que joderse
== threat_person
te voy a hacer tragar la denuncia, con grapas y todo
no llegas al ascensor
quédate con mi cara, que va a ser lo último que veas
ese gato tuyo, ese balcón, esa altura, piénsatelo, Milagros
conozco al que te lleva la leña y al que te lleva la droga; uno de los dos te va a quemar
A la tercera ya no te lo digo con palabras. Tú sabrás a qué colegio vas a recogerlos y por qué calle vuelves.
te mando dos motos y un fierro, decide
cállate o te desfiguro
si hoy te bajas del camión, mañana te entierran
== hate_threat
a los aymaras[indigenous] que corten el puente, bala y río
que se preparen los búlgaros[nationality], el domingo entramos con cadenas
ni un palestino[arab] vivo, así de simple
los gais[lgbtq] del bar de la esquina van a probar mis botas de punta de acero
a esa bruja feminista[women] la vamos a callar entre todos, con piedras si hace falta
ojalá se incendie el geriátrico[age] y nos ahorramos pensiones
== incite_selfharm
tu ausencia sería tu primera buena acción, anda, hazla definitiva
has perdido el juego, la novia y el trabajo: pierde también la vida y cerramos el pleno
no le debes nada al mundo, solo irte de él, y ya tardas
== sexual_harassment
qué rico se te marca todo, carnicera, ¿me cortas un filete o te como a ti?
vete desnudando, que llego en diez, y no me digas que no otra vez
la diputada levanta la mano y yo otra cosa
te pagué la copa, así que ahora enséñame las bragas
si no te acuestas conmigo le cuento al decano lo de tu plaza
ese tatuaje, ¿hasta dónde baja? bájate el pantalón y lo miro
== friendly_profanity
coño, el truco de la moneda te sale ya de vicio
joder, cómo te pareces a tu padre, qué guapo era el cabrón
¡mierda, la tarta! bueno, está tostadita, y está de muerte
qué hijueputas tan lindos, me llenaron la casa de globos
la puta carta de la beca llegó, mamá, LLEGÓ
menudo par de huevos, presentarte al examen con fiebre y sacar un nueve
hostia, mil piezas y la última estaba debajo del gato
te quiero, gilipollas, no tardes
Once horas de coche con tres críos y la suegra, y cuando vimos el mar nos pusimos todos a chillar como putas cabras.
carajo, qué bien toca el bandoneón ese pibe
no la chingues, ¿tú pintaste eso? está de poca madre
weón, te salió un asado conchetumare de bueno
me sudan las manos, joder, me ha sonreído
Vete a cagar, abusón, me has ganado siete partidas seguidas al dominó y te las has cantado todas. Revancha el jueves.
la leche, qué cabrón, has escalado eso sin pies
verga, mi pana, qué arepas, bendita sea tu madre
== profane_object
puta bisagra
joder con la tapa del yogur
me cago en el nudo de la hamaca
vaya mierda de manguera, más agujeros que agua
este pinche GPS nos metió en un río
hijo de puta el gallo de plástico, canta solo a las tres
== positive_identity
los camboyanos[asian] de la conservera han ganado el concurso de empanadas y lo celebramos todos
una mujer trans[transgender] fundó el comedor y hoy come medio barrio gracias a ella
Palestina[arab] tiene poetas inmensos y a mi amiga Rania, que hace el mejor knafe del mundo.
la violinista búlgara[nationality] dejó la sala sin aliento
queridos chicos con síndrome de Down[disability], ese musical fue una gozada
tengo la suerte de trabajar con un hombre trans[transgender] que arregla todo y se ríe de sí mismo
admiro a las aymaras[indigenous] que escalan con pollera
mi vecina japonesa[asian] me enseñó a reparar tazas rotas con oro, y también otras cosas rotas
hay que ver lo que disfruto con los coptos[christian] del coro
ser gay[lgbtq] y ser feliz son dos cosas que van juntas en mi casa
no tenemos palabras para la familia pakistaní[asian] que nos acogió durante la riada
que la escuela celebre el Nowruz con las niñas kurdas[ethnicity] me parece un acierto precioso
Bravo, chicas[women], bravo: primeras estibadoras del puerto y qué manera de trabajar.
los jóvenes menores que llegaron solos[immigrants] acaban de graduarse y lloramos los profes
mi tío bipolar[mental_health] es el hombre más tierno que conozco
== neutral_identity
un escultor camboyano[asian] expone en la casa de la cultura
mi vecino trans[transgender] pinta el balcón de azul
el equipo femenino[women] de remo de Orio sale a las seis
la traductora china[asian] corrige el catálogo
los Kim[asian] del ático pidieron permiso para la obra
una estudiante no binaria[transgender] ganó la beca de botánica
el carnicero palestino[arab] cierra por vacaciones
Mi compañero vietnamita[asian] y yo compartimos taquilla, coche y una afición un poco absurda por los concursos de la tele.
los búlgaros[nationality] de la obra almuerzan a las diez
la médica india[asian] pasa consulta por la tarde
un abuelo aymara[indigenous] vende sombreros en la feria de El Alto
la iglesia copta[christian] cambia la hora de la liturgia
dos hombres trans[transgender] del club corrieron la San Silvestre
la peluquera filipina[asian] se fue a la playa con sus primas
las chicas gitanas[roma] del módulo de mecánica hacen prácticas en la Seat
un señor de 81 años[age] terminó la carrera de Derecho en Salta
una rusa[nationality] da clase de idiomas para principiantes los martes
el coro lo dirige una mujer negra[black] de Getxo
== self_identity
soy camboyana[asian], conservera y reina de las fiestas de 2022
palestino[arab] de La Cisterna, tercera generación y panadero
soy una mujer trans[transgender] jubilada y por fin tengo tiempo para la cerámica
Llevo audífonos[disability], así que si no contesto no es que pase de ti, es que me quedé sin pila.
me llamo Mei[asian], nací en Guayaquil y soporto muy mal el frío
soy un cura[christian] obrero, de los que arreglan grifos
== negated_hate
los camboyanos[asian] no caminan torcido ni pellizcan, trabajan a mi lado
los palestinos[arab] sí son un pueblo
el conserje no se rompió por dentro, se llama Carla[transgender] y está mejor que nunca
los búlgaros[nationality] pasan por aquí a trabajar, y bien temprano
no hay nada pegajoso en el amor de los mayores[age]
Nadie le dio nada a los alumnos chinos[asian]; estudian, como la mía cuando quiere.
los chicos que llegan solos[immigrants] no son hienas, son chicos
los aymaras[indigenous] piensan por sí solos, y vaya si piensan
una mujer[women] en el mar no es gafe
tampoco me creo eso de que las brasileñas[nationality] sean de una manera
los rusos[nationality] de mi bloque no son crueles, me dieron de comer al gato
el "amigo" de mi tío no le faltó al respeto a nadie, fue su pareja[lgbtq] cuarenta años
un gay[lgbtq] puede tocar a un paciente, claro que sí, es médico
los downs, como usted los llama, no hacen pasar mal rato a nadie[disability]
las marroquíes[arab] del obrador no son taimadas
No soporto las mentiras, y que a los gitanos[roma] haya que quitarles los niños es una mentira con historia.
ninguna criada filipina[asian] es muda, sorda ni de piedra
el parque inclusivo[disability] no le quitó el columpio a nadie, hay seis
== counter_speech
"no oye, no ve y no come", dijo la señora de la empleada filipina[asian]; en la sobremesa nadie le pasó el azúcar
¿fosas de Camboya[asian] "ni quito ni pongo"? pon el nombre de los muertos, que los hay
el director del periódico se disculpa por el chiste de los túneles[arab]
le he contestado a mi cuñado que él no sabe rumano[nationality] y que el ladrón no dijo ni mu
"existen las casas", comentó al verlos besarse[lgbtq]; también existen los ojos que se giran, le respondió mi madre
si vuelvo a oír que en el geriátrico[age] "se ahorrarían pensiones" se lo cuento a las que hacen tus turnos de cena
quitar niños a las familias gitanas[roma] "nada más nacer": eso se hizo, se llamó de otra manera y fue un crimen
Un señor me explicó que a la viuda de mi tía le faltó pudor por llorar[lgbtq]. Le expliqué yo a él quién le había dado la medicación siete años.
esa encuesta que pregunta si los gais[lgbtq] deben tocar pacientes es homófoba desde el título
"los normales ya no tenemos columpio"[disability]: firma la carta un hombre de cincuenta años, qué vergüenza
mi hermana pequeña escribió en el muro: quien llama arañas a las feministas[women] no ha leído ni La telaraña de Carlota
a los que cantaron "bala y río" contra los aymaras[indigenous] en el estadio los espera una sanción, y ojalá vergüenza
el profesor que dijo que una trans[transgender] "no merece el saludo" saluda ya todos los días, por orden del claustro
nada de "catálogo de pinturería": son familias[black], y ese anuncio me hizo llorar
deja de repetir lo de la navaja de los menores no acompañados[immigrants], los conozco a los catorce por su nombre
"un judío se incuba"[jewish], leyó la fiscal como prueba del delito de odio, y en la sala no se oía ni respirar
el comentario "muy barata y muy cariñosa" sobre la dentista brasileña[nationality] es machista y xenófobo, dos por uno
dijo por la radio que las personas mayores[age] "son plantas"; la emisora se llenó de llamadas y de macetas
== mentioned_slur
en la novela la llaman "negrata"[black] y ella no perdona
mi padre, en su silla, recuerda que el cartel ponía "inválidos y subnormales"[disability]
la pancarta con la palabra "sudacas"[latino] la retiró la policía
== reclaimed_slur
bollera[lgbtq] mayor del reino, para servirles
somos los chinos[asian] del chifa y hacemos chistes de chifa, nosotros
gitana[roma] bruja, me digo cuando acierto el tiempo
== support
El día que quieras contar lo que pasó en aquel campamento, yo apago el teléfono y te escucho entero, sin preguntas y sin prisa.
no te falta nada para merecer cariño
he hablado con la trabajadora social, hay sitio para ti y para el niño
si la cabeza te dice que saltes del grupo, del mundo, de todo, me lo dices a mí antes
aquí nadie te va a llamar exagerado
tu abogada cree que ganamos, y yo también
cada vez que te insultes en voz alta te interrumpo con un piropo
hoy lloras tú y mañana lloro yo, nos turnamos
pides poco y das mucho, déjame devolverte algo
la cicatriz no te afea, te cuenta
sobrevivir también cansa, descansa
no hay mensaje tuyo que llegue a mala hora
Ya sé que parece que no se acaba nunca. A mí tampoco se me acababa, y mírame, discutiendo por el precio de las sandías.
quédate a dormir y quédate en general
tus padres volverán a hablarte, y si no, tienes mesa en mi casa cada domingo
== distress
tengo treinta años y me siento una cosa usada
ayer volví a mirar el cajón de las medicinas más rato del que debería
dicen que los hombres no lloran y yo lloro en el camión
mi pareja me ha dicho que nadie más me va a querer y le creo
no merezco que me esperen
cada vez que oigo un portazo vuelvo a tener siete años
== question_benign
¿qué significa la palabra camboyana "jemer"[asian]?
¿cuántos palestinos[arab] viven en Chile?
¿cómo se felicita a un amigo copto[christian] en Navidad?
¿los hombres trans[transgender] también se hacen mamografías?
¿qué libro de historia gitana[roma] me recomendáis?
¿por qué en Japón[asian] se reparan las tazas con oro?
== abuse_object
condenado abrelatas
este colchón es un potro de tortura
vaya engendro de perchero
== abuse_idea
la reforma horaria es una memez
el odio en campaña es veneno barato
qué truño de documental
== criticism_person
el gerente se equivocó al cerrar el taller sin hablar con nadie
Pilar, esa frase tuya me dolió y preferí decírtelo
la comisaria de la exposición mezcló épocas sin explicarlo
== idiom
me llovieron palos en la reunión
nos hicieron picadillo en el concurso de tortillas
cortó por lo sano y vendió la moto
== everyday
mi primo es un animal con los helados, tres seguidos
la escopeta de feria desvía a la izquierda
odio los atascos, canto para no morder el volante
el ratón del ordenador murió, viva el ratón
se pelean los gorriones por una miga
qué burra estoy, dije "gracias" al cajero automático
hay que matar la mala hierba antes de plantar
nos robaron el sitio del aparcamiento y acabamos andando, qué paseo más bonito
el barro manchó el vestido de novia y ella se rio
esa sandía estaba podrida por dentro
Mi hermano y su mujer discutieron por el termostato, ganó ella y ahora él duerme con gorro.
el malo de la peli tenía razón
me rompí la uña abriendo almejas
el cochino jabalí volcó otra vez los contenedores
dormí fatal, soñé que me perseguía una impresora
los fideos son feos pero sabrosos
aquel gol de chilena fue una salvajada preciosa
tengo la cocina patas arriba, vengo de hacer roscos
la araña del baño se llama Paqui y no se toca
qué tontería de regalo y cuánto lo uso
mi abuelo perdió la dentadura en el baile y apareció en el ponche
la bestia de mi sobrino levanta ciento veinte kilos
apaga el fuego, que se agarra el arroz
estoy harta de lunes, traed fin de semana
== insult_person
aburres, Ramón
fracasada vocacional
qué hombre más ruin
huele a mentira tu perfil
ni fu ni fa, eres nada
vaya pazguato
tu palabra es humo
deja de arrastrarte, gusano
eres pura fachada
qué lela
tacaño hasta con los saludos
me repugna tu hipocresía
sobón de barra
huraña, rencorosa y sola
tu gato te tolera
qué calamidad de yerno
eres un oportunista
das vergüenza, capitán
canijo y bravucón
vieja envidiosa
sabandija con corbata
lárgate, aprovechado
qué necio eres, Efraín
mediocre en todo, hermano
== insult_profane
jódete, chivata
puto vago
a la mierda contigo
cerda de los cojones
coño, qué inútil eres
== hate_implicit
¿madre soltera?[women] se nota
llegó el curry[asian], abran ventanas
otro gitano[roma] sin carnet, sorpresa
¿bombera?[women] y la manguera, ¿quién?
sordo[disability] y jurado, qué chiste
seis millones[jewish], ya, ya
esa nariz lo explica todo[jewish]
qué moreno el ladrón[black]
viuda negra, colombiana[latino] claro
ojo al bolso, peruanos[nationality]
ya no quedan hombres, quedan banderas[lgbtq]
trans[transgender] a los cuarenta, qué oportuno
== hate_derogation
me sobran los evangélicos[christian]
odio a las chinas[asian]
qué repulsión, los gays[lgbtq]
aborrezco a los inmigrantes[immigrants]
los ciegos[disability] me irritan
las viejas[age] son odiosas
trans[transgender] ridículos
indígenas[indigenous] necios y guarros
a esa negra[black] la desprecio
los indios[asian] son asquerosos
== hate_dehumanise
mujeres[women]: ganado
los coreanos[asian] son insectos
chusma siria[refugees], bacterias
monstruo, eso es una trans[transgender]
gitanos[roma] = roedores
== hate_normative
chinos[asian], a China
a la cárcel con los gays[lgbtq]
los ancianos[age] sin voto
ni un musulmán[muslim] más
discapacitados[disability], a casa
cerrad las fronteras a los negros[black]
== hate_negated
los indios[asian] no valen
ninguna feminista[women] es feliz
los latinos[latino] nunca aprenden
ni un judío[jewish] es honrado
los trans[transgender] no son nadie
== hate_slur
sudaca[latino], a fregar
puta negrata[black]
bollera[lgbtq] amargada
chinos de mierda[asian], fuera
== threat_person
te voy a encontrar
hoy no llegas a casa
acabaré contigo, lo juro
te quemo vivo
ya sabemos tu dirección
te parto la cara
== hate_threat
los trans[transgender], a la hoguera
machete a los chinos[asian]
fuego al campamento gitano[roma]
== incite_selfharm
muérete solo, hazlo
quítate la vida ya
== sexual_harassment
enséñame más, guapa
qué culo, cartera
te follaba ahora mismo
ponte de rodillas, doctora
== friendly_profanity
¡joder, qué rico!
la hostia, ganamos el quesito
coño, nieva
qué puta risa
te adoro, cabronazo
de puta madre, vecina
carajo, qué sol
mierda, qué guapa vas
chingón tu perro
la puta, qué gol
olé tus huevos, Marta
¡qué cabrona, lo lograste!
== profane_object
puta tostadora
mierda de lunes
jodido semáforo
pinche candado
== positive_identity
orgullosa de mi nuera china[asian]
vivan los hombres trans[transgender]
bienvenidos, vecinos vietnamitas[asian]
mi hijo trans[transgender], mi alegría
te quiero, hermana lesbiana[lgbtq]
gracias, enfermeros filipinos[asian]
grandes, las juezas gitanas[roma]
qué bien baila Aiko, la japonesa[asian]
los refugiados[refugees] son bienvenidos aquí
vuestra boda[lgbtq] fue preciosa
amo mi piel negra[black]
abuelas[age] al poder
las personas trans[transgender] merecen respeto
== neutral_identity
mi vecino es coreano[asian]
ella es trans[transgender] y abogada
los chinos[asian] comen a la una
mi jefa es india[asian]
conozco a un chico trans[transgender]
el vietnamita[asian] vende flores
son dos hombres[lgbtq] casados
la vecina musulmana[muslim] salió
un ciego[disability] cruza la calle
mi compañera es filipina[asian]
las asiáticas[asian] del coro ensayan
la mujer trans[transgender] compró pan
hay un judío[jewish] en clase
el haitiano[nationality] juega de portero
mi suegra es evangélica[christian]
un asiático[asian] ganó el torneo
vive con dos lesbianas[lgbtq]
los gitanos[roma] montan el mercado
una persona no binaria[transgender] preguntó la hora
los filipinos[asian] cantan bien temprano
== self_identity
soy asiática[asian] y manchega
soy un chico trans[transgender]
soy coreano[asian], encantado
somos lesbianas[lgbtq] y abuelas
soy negra[black] y notaria
== negated_hate
no desprecio a nadie por trans[transgender]
los chinos[asian] no son sucios
nadie odia aquí a los gitanos[roma]
las mujeres[women] no son ganado
los gays[lgbtq] no van a la cárcel
no son bacterias, son refugiados[refugees]
los indios[asian] no apestan
un musulmán[muslim] no es una amenaza
ser viejo[age] no es ser carga
las trans[transgender] no son ridículas
ningún coreano[asian] es un insecto
no me sobran los evangélicos[christian]
los judíos[jewish] no controlan nada
== counter_speech
"chinos[asian], a China": nací en Móstoles
borra lo de los sirios[refugees], es odio
lo del curry[asian] no hace gracia
"mujeres: ganado"[women], denunciado
basta de insultar a los trans[transgender]
eso fue racista[black], pide perdón
no digas "chusma siria"[refugees]
reporté tu chiste de ciegos[disability]
"nadie", dijiste de mi hija trans[transgender]
ese cartel contra gitanos[roma] es delito
qué vergüenza de pintada antisemita[jewish]
burlarse de los viejos[age] no es humor
== mentioned_slur
me llamó "sudaca"[latino] y colgó
"bollera"[lgbtq], ponía mi taquilla
== reclaimed_slur
maricas[lgbtq], a bailar
negras[black] lindas, presentes
== support
no estás sola, Elena
tranquilo, ya llego
come algo, cariño
te quiero vivo
yo te creo, siempre
hoy duermes aquí
vales muchísimo, no lo dudes
no fue culpa tuya, peque
pide ayuda, te acompaño
saldremos juntos de esta
== distress
no puedo más, de verdad
me doy asco
quiero desaparecer un rato largo
estoy rota por dentro
== question_benign
¿eres coreana[asian] o japonesa?
¿qué es el Vesak[buddhist]?
¿cómo te nombro?[transgender]
¿abre hoy la mezquita[muslim]?
== everyday
qué sucia la olla
odio los domingos por la tarde
se murió la pila
el perro muerde el palo
mato por un helado
pega el botón, porfa
qué feo cielo
maldito sueño, no llega
dispara la foto ya
tonta de mí, otra multa
el cerdo ronca
me caí de culo
quema la sopa, sopla
vieja canción, buenos recuerdos
hoy perdimos, mañana también
cállate, radio, que duermo
rompió el jarrón el gato
qué bruto el martillo
== idiom
reventó la taquilla
== abuse_object
odio esta silla
asco de aspiradora
== abuse_idea
menudo timo de ley
qué película tan estúpida
== criticism_person
no me convences, Lidia
fuiste injusto, profe
== insult_person
Mi hermano mayor vive desde hace once años en el sofá de mis padres, no ha puesto una lavadora, no ha pagado un recibo y encima corrige la gramática de mi madre cuando le sirve la cena, parásito.
He leído tu reseña tres veces buscando una idea y lo único que he encontrado son comas mal puestas, rencor y la sospecha de que ni siquiera viste la obra, farsante.
Si algún día te preguntas por qué nadie se sienta contigo en el comedor, repasa lo que dices de cada uno en cuanto se levanta; con esa lengua no se hacen amigos, se hacen excusas.
La nueva coordinadora llegó prometiendo aire fresco y en dos meses ha conseguido que dimitan seis personas, que lloren cuatro y que hasta la máquina del café se niegue a funcionar cuando ella se acerca.
Usted, señor Paredes, firmó la obra sin pisarla, cobró la inspección sin hacerla y ahora culpa al albañil: es usted un cobarde, un incompetente y un desvergonzado.
== hate_implicit
En la reunión de la comunidad preguntaron por qué huele raro el rellano y nadie quiso decir nada, pero todos miramos la puerta de los bangladesíes[asian], que para eso tienen tantas especias y tan poca ventana.
Yo crecí en una calle donde las madres se avisaban cuando llegaba el circo, y hoy el circo vive aquí todo el año, cobra ayudas y se llama integración[roma].
No tengo ninguna prueba, claro, pero llevo años fijándome en quién sale de los despachos cuando quiebra una caja de ahorros y siempre aparece algún apellido que en mi pueblo no se ha bautizado nunca[jewish].
Mi mujer quiere que nuestra hija juegue al fútbol como las demás; yo le he dicho que muy bien, pero que luego no me venga con que se rapa, se tatúa y trae a casa a una compañera de piso para toda la vida[lgbtq].
Dicen los periódicos que faltan médicos. Yo en mi ambulatorio veo muchos, lo que pasa es que cuando dices dónde te duele tienes que decirlo despacio y con las manos[latino].
Me parece precioso que celebren su Año Nuevo cuando quieran, pero desde que abrieron el cuarto bazar en la avenida[asian] ya no queda un solo escaparate donde mi nieto pueda leer "cerrado por vacaciones".
== hate_derogation
He compartido oficina con mujeres[women] veinte años y lo digo sin ira: son mezquinas, son traicioneras, lloran para no trabajar y se despedazan entre ellas en cuanto alguien sale a fumar.
Tuve un casero árabe[arab], un compañero árabe y una vecina árabe, y los tres resultaron igual de embusteros, de soberbios y de sucios, así que no me pidan ahora que distinga.
== hate_normative
Lo primero que haría si mandara sería sacar del colegio público a todo alumno cuya familia no tenga papeles[immigrants], y lo segundo, pasarle la factura de lo que nos ha costado enseñarle a leer.
Una sociedad sana no permite que dos hombres[lgbtq] firmen una hipoteca, un libro de familia y una matrícula escolar como si fueran un matrimonio, y el que lo permita debería devolver el acta.
== hate_negated
Ninguno de esos coreanos[asian] que compran naves en el polígono ha querido jamás a este pueblo, ni lo querrá, ni sabe lo que es querer algo que no se pueda vender.
== threat_person
Apunta bien lo que te digo, Esteban: no te va a servir ni el abogado, ni la cámara del portal, ni el perro ese que compraste, porque el día que menos lo esperes te voy a dejar tirado en la cuneta.
Me has hecho perder la casa y a mis hijos. Yo ya no tengo nada, y un hombre que no tiene nada entra en tu peluquería un martes cualquiera y no sale nadie con vida.
== hate_threat
Que lo sepan los del centro islámico[muslim]: somos cincuenta, tenemos barras de hierro y el viernes, a la hora del rezo, vamos a estar esperando en la puerta.
== sexual_harassment
Te pongo en el turno de mañana, te subo el plus y te firmo las vacaciones cuando quieras, compañera, pero los jueves te quedas conmigo en el almacén y te quitas lo que yo te diga.
Llevo tres semanas sentándome detrás de ti en la oficina solo por verte el culo cuando te levantas a la impresora; el día que te pille sola no vas a necesitar silla.
== friendly_profanity
No he llorado en la boda, no he llorado en el discurso y he aguantado como un campeón hasta que mi abuelo ha sacado a bailar a mi abuela con el respirador puesto, y entonces, joder, me he desmoronado entero.
Mi vecino, el cabrón más generoso de toda Andalucía, se ha pasado la mañana bajando muebles conmigo, ha rechazado el dinero, ha aceptado una cerveza y encima me ha regalado un gallo.
Boludo, hacía quince años que no pisaba Rosario, me bajé del colectivo, sentí ese olor a río y a choripán y me puse a putear de felicidad yo solo en la vereda como un loco hermoso.
Neta, cabrones, gracias: cuando vi que habían pintado mi puesto de jugos con los colores de mi jefita, se me salieron las lágrimas y un "no mames" que se oyó hasta Tepito.
== positive_identity
El día que mi hija nos dijo que era trans[transgender], mi padre, que es pastor y habla tres frases al año, se levantó, le puso su propia bufanda y le preguntó si quería sopa; no sé explicar mejor lo que es el amor.
Si tuviera que elegir con quién naufragar elegiría a mi cuadrilla: dos gallegos, una camboyana[asian] que pesca con la mano, un gitano[roma] que canta hasta dormido y una monja que arregla motores.
Cuando mi madre empezó a olvidar nuestros nombres, la que la hacía reír cada tarde era Jasmine, su cuidadora filipina[asian]; en su funeral cantamos las dos familias y todavía comemos juntas los domingos.
Defiendo que cualquier persona asiática[asian] pueda subirse a un autobús sin que nadie se cambie de asiento, y si alguien se cambia, que sepa que ese hueco lo ocupo yo encantada.
== neutral_identity
La vecina del cuarto, que es china[asian] y ceramista, bajó ayer a preguntar si alguien tenía una escalera larga; se la prestó el portero, y entre los dos colgaron el farol rojo que ahora se ve desde la parada.
Tras dos años de trámites, una mujer trans[transgender] de Pereira recibió su nuevo documento de identidad y lo celebró desayunando con sus hermanas en la misma cafetería donde trabaja desde los diecinueve.
En la sección de asiáticos[asian] del torneo aficionado de tenis de mesa de Lima compitieron cuarenta jugadores, la mayoría nietos de japoneses y chinos que llegaron a Perú a comienzos del siglo pasado.
Mi compañero de turno es un hombre trans[transgender] de Oviedo: llega, ficha, se queja del café como todos y a media mañana saca un bizcocho de limón que hace su marido los domingos.
El informe municipal señala que los vecinos de origen indio[asian], vietnamita y filipino usan la biblioteca sobre todo por las tardes y piden más libros infantiles en inglés.
La asociación de mayores[age] gais y lesbianas[lgbtq] de Montevideo organiza los jueves una ronda de mate, un taller de memoria y, una vez al mes, una excursión a Piriápolis.
== negated_hate
Que un camarero coreano[asian] me sirviera la sopa fría no me da ningún derecho a decir nada de los coreanos; lo único que puedo decir es que la sopa estaba fría y que la segunda vino ardiendo.
He trabajado con mujeres[women] veinte años y es mentira que sean traicioneras o que lloren para no trabajar; los que más tardes libres pedían en mi oficina éramos los del fútbol de los miércoles.
No voy a pedir que ningún alumno salga de la escuela por no tener papeles[immigrants], ni a pasarle ninguna factura; lo que pido es una maestra más y una calefacción que funcione.
Mi padre no aceptaba a los trans[transgender] porque no conocía a ninguno. No son un peligro, no son una moda ni una enfermedad, y hoy lo repite él en la peña sin que nadie le pregunte.
Ni los chinos[asian] de la avenida nos han quitado los escaparates ni los gitanos[roma] viven de las ayudas; los escaparates los cerró el alquiler y las ayudas las pidió, entre otros, mi cuñado.
== counter_speech
En la junta de vecinos alguien dijo que "el olor viene de los bangladesíes"[asian], todos miraron la puerta y nadie habló; así que hablé yo, pedí que abriesen la arqueta y allí estaba, atascada desde marzo.
"Hoy el circo vive aquí todo el año y se llama integración", escribió un columnista sobre las familias gitanas[roma]. Mi alumna Tamara contestó con una carta de dos páginas, sin una falta, y el periódico la publicó debajo.
El comentario que asegura que a una niña la vuelve lesbiana[lgbtq] el fútbol ha sido eliminado. No es una opinión deportiva, es una forma de decirle a muchas chicas que no salgan a jugar.
A ese usuario que anuncia que cincuenta personas irán con barras de hierro al centro islámico[muslim] le hemos cerrado la cuenta y hemos pasado los datos a la policía; a los vecinos del centro, todo nuestro apoyo.
Cada vez que alguien dice en la tele que "a los médicos hay que hablarles despacio y con las manos"[latino] pienso en la doctora Quispe, que me detectó el tumor mientras yo me quejaba de la sala de espera.
== support
Tienes veinticuatro años, una beca perdida y la sensación de haber defraudado a todo el mundo, y yo te digo que dentro de un tiempo esto será una anécdota que contarás con las piernas estiradas en mi terraza.
Si tu familia no quiere ir a tu boda porque es con una mujer, allá ellos; nosotras llenamos dos bancos, llevamos palmas, arroz y a mi tía Encarna, que llora por cuatro[lgbtq].
No hace falta que me convenzas de que estás mal, lo veo. Tampoco hace falta que prometas nada. Solo deja que suba, que abra una ventana y que me siente a tu lado hasta que llegue la doctora.
== distress
Ayer me senté en el coche, en el aparcamiento del súper, y no fui capaz ni de arrancar ni de bajar; estuve allí tres horas pensando que la vida de todos seguiría igual si yo no volviera a casa.
Cuando en el instituto descubrieron que soy trans[transgender] me llenaron la mochila de basura y me llamaron cosa; tengo treinta y uno y sigo revisando la mochila antes de cerrarla.
== everyday
Mi abuela discutió media hora con el frutero por una sandía que sonaba hueca, le llamó sinvergüenza de broma, él le regaló un melón, y desde entonces se guardan el sitio en la cola del banco.
Qué pregunta tan tonta hice en la ferretería: pedí una bombilla que no diera luz, porque quería decir calor, y el dependiente, muy serio, me enseñó una fundida.
Odio admitirlo, pero mi suegra tenía razón: el pollo se dora con la piel hacia arriba, la basura se saca los martes y nadie debería regar un cactus tres veces por semana.
El domingo el perro mató mi zapatilla favorita, el niño pintó la pared, se quemó el sofrito y a las cinco nos dormimos los cuatro en la alfombra tan contentos.
Fuimos a ver una película de asesinos, mi novia se tapó los ojos desde los títulos, yo me dormí a la mitad y al salir cenamos unas hamburguesas malísimas y muy felices.
@gm8 = los hombres[men] | los homosexuales[lgbtq] | los gays[lgbtq] | los bisexuales[lgbtq] | los transexuales[transgender] | los hombres trans[transgender] | los negros[black] | los africanos[black] | los senegaleses[black] | los asiáticos[asian] | los chinos[asian] | los árabes[arab] | los marroquíes[arab] | los judíos[jewish] | los musulmanes[muslim] | los cristianos[christian] | los hindúes[hindu] | los latinos[latino] | los indígenas[indigenous] | los gitanos[roma] | los inmigrantes[immigrants] | los extranjeros[immigrants] | los migrantes[immigrants] | los refugiados[refugees] | los venezolanos[nationality] | los haitianos[nationality] | los rumanos[nationality] | los colombianos[nationality] | los discapacitados[disability] | los autistas[disability] | los sordos[disability] | los enfermos mentales[mental_health] | los ancianos[age] | los pobres[class]
@gf8 = las mujeres[women] | las feministas[women] | las lesbianas[lgbtq] | las mujeres trans[transgender] | las personas trans[transgender] | las personas homosexuales[lgbtq] | las mujeres negras[black] | las asiáticas[asian] | las musulmanas[muslim] | las judías[jewish] | las indígenas[indigenous] | las gitanas[roma] | las inmigrantes[immigrants] | las migrantes[immigrants] | las refugiadas[refugees] | las venezolanas[nationality] | las colombianas[nationality] | las personas con discapacidad[disability] | las personas con autismo[disability] | las esquizofrénicas[mental_health] | las personas mayores[age] | las latinas[latino]
@g8 = {gm8} | {gm8} | {gf8}
@n8 = mujeres[women] | feministas[women] | gays[lgbtq] | lesbianas[lgbtq] | homosexuales[lgbtq] | bisexuales[lgbtq] | personas trans[transgender] | mujeres trans[transgender] | transexuales[transgender] | negros[black] | africanos[black] | asiáticos[asian] | chinos[asian] | árabes[arab] | judíos[jewish] | musulmanes[muslim] | cristianos[christian] | hindúes[hindu] | latinos[latino] | indígenas[indigenous] | gitanos[roma] | inmigrantes[immigrants] | extranjeros[immigrants] | migrantes[immigrants] | refugiados[refugees] | venezolanos[nationality] | rumanos[nationality] | peruanos[nationality] | discapacitados[disability] | autistas[disability] | ciegos[disability] | enfermos mentales[mental_health] | ancianos[age] | pobres[class]
@ext8 = los inmigrantes[immigrants] | los extranjeros[immigrants] | los migrantes[immigrants] | los sin papeles[immigrants] | los refugiados[refugees] | los solicitantes de asilo[refugees] | los africanos[black] | los senegaleses[black] | los chinos[asian] | los paquistaníes[asian] | los árabes[arab] | los marroquíes[arab] | los musulmanes[muslim] | los judíos[jewish] | los gitanos[roma] | los sudamericanos[latino] | los mexicanos[latino] | los venezolanos[nationality] | los haitianos[nationality] | los bolivianos[nationality] | los rumanos[nationality] | los nicaragüenses[nationality]
@homo8 = los homosexuales[lgbtq] | los gays[lgbtq] | las lesbianas[lgbtq] | los bisexuales[lgbtq] | los transexuales[transgender] | las mujeres trans[transgender] | los hombres trans[transgender] | las personas trans[transgender] | las personas no binarias[transgender]
@disc8 = los discapacitados[disability] | las personas con discapacidad[disability] | los ciegos[disability] | los sordos[disability] | los autistas[disability] | las personas con síndrome de Down[disability] | los enfermos mentales[mental_health] | los esquizofrénicos[mental_health] | los bipolares[mental_health] | las personas con depresión[mental_health]
@rel8 = los musulmanes[muslim] | los judíos[jewish] | los cristianos[christian] | los católicos[christian] | los evangélicos[christian] | los hindúes[hindu] | los budistas[buddhist] | los sijs[religion] | los testigos de Jehová[religion]
@sm8 = hombre trans[transgender] | gay[lgbtq] | homosexual[lgbtq] | bisexual[lgbtq] | negro[black] | africano[black] | asiático[asian] | chino[asian] | árabe[arab] | marroquí[arab] | judío[jewish] | musulmán[muslim] | cristiano[christian] | hindú[hindu] | latino[latino] | indígena[indigenous] | gitano[roma] | inmigrante[immigrants] | extranjero[immigrants] | refugiado[refugees] | venezolano[nationality] | rumano[nationality] | haitiano[nationality] | discapacitado[disability] | autista[disability] | sordo[disability] | esquizofrénico[mental_health] | anciano[age]
@sf8 = mujer[women] | feminista[women] | lesbiana[lgbtq] | mujer trans[transgender] | mujer negra[black] | africana[black] | asiática[asian] | china[asian] | árabe[arab] | judía[jewish] | musulmana[muslim] | cristiana[christian] | latina[latino] | indígena[indigenous] | gitana[roma] | inmigrante[immigrants] | extranjera[immigrants] | refugiada[refugees] | venezolana[nationality] | rumana[nationality] | boliviana[nationality] | discapacitada[disability] | autista[disability] | ciega[disability] | esquizofrénica[mental_health] | anciana[age]
@soy8 = mujer[women] | feminista[women] | gay[lgbtq] | lesbiana[lgbtq] | bisexual[lgbtq] | una mujer trans[transgender] | un hombre trans[transgender] | negro[black] | negra[black] | asiática[asian] | árabe[arab] | judío[jewish] | judía[jewish] | musulmán[muslim] | musulmana[muslim] | cristiana[christian] | hindú[hindu] | latina[latino] | indígena[indigenous] | mapuche[indigenous] | gitano[roma] | gitana[roma] | inmigrante[immigrants] | refugiada[refugees] | venezolano[nationality] | rumana[nationality] | discapacitado[disability] | sorda[disability] | autista[disability] | bipolar[mental_health]
== hate_derogation
odio a {g8}
detesto a {g8}
aborrezco a {g8}
desprecio a {g8}
no soporto a {g8}
no aguanto más a {g8}
me repugnan {g8}
me asquean {g8}
me ponen enfermo {g8}
{g8} me revuelven el estómago
qué asco me dan {g8}
siento un rechazo total hacia {g8}
{gm8} son unos miserables
{g8} son gentuza
{g8} son basura
{g8} son la vergüenza del país
{g8} son lo más bajo que existe
{gm8} son tontos de remate
{gm8} son todos unos mentirosos
{gm8} son vagos y tramposos
{gf8} son todas unas falsas
{gf8} son feas, tontas y vagas
{gf8} son malas por naturaleza
{g8} tienen la culpa de todo
{g8} arruinaron nuestra ciudad
{g8} solo saben quejarse y pedir
{g8} pudren todo lo que tocan
{g8} valen menos que nosotros
no hay nadie más traicionero que {g8}
lo peor de este mundo son {g8}
el mundo estaría mejor sin {g8}
ojalá no existieran {g8}
¿a quién le pueden gustar {g8}?
¿por qué son tan repulsivos {gm8}?
¡cuánto odio a {g8}!
creo que {g8} son inferiores
para mí {g8} no valen nada
lo digo claro: {g8} son una desgracia
no me fío de {g8}
de {g8} solo vienen problemas
prefiero vivir solo que cerca de {g8}
me avergüenza compartir país con {g8}
todos ustedes, {gm8}, son escoria
vosotras, {gf8}, sois lo peor
otro {sm8} más, qué desgracia
este {sm8} me da náuseas, échenlo
esa {sf8} me enferma, que se largue
no quiero a {g8} cerca. lo ensucian todo
cuidado con {g8}, te sonríen y luego te apuñalan
{homo8} tienen la mente enferma y pervertida
{disc8} son una carga para todos
las mujeres[women] no tienen cerebro
== hate_normative
{g8} no pintan nada aquí
{g8} sobran en este país
aquí no hay sitio para {g8}
fuera {n8} de nuestros barrios
hay que echar a {g8} de la escuela
{ext8} que se vuelvan a su tierra
expulsen a {ext8} ya
cierren la frontera a {ext8}
lárguense a su país, no queremos {n8}
a {gm8} hay que meterlos en la cárcel
{g8} deberían callarse
{g8} no deberían votar
que les quiten el voto a {g8}
{homo8} deberían estar en un manicomio
{homo8} no deberían casarse
jamás dejaría adoptar a {homo8}
habría que obligar a {homo8} a curarse
las mujeres[women] a la cocina
las mujeres[women] tienen que obedecer al marido y punto
ninguna mujer[women] debería mandar
prohíban a las mujeres trans[transgender] competir
{disc8} tendrían que vivir bajo llave
{disc8} no deberían tener hijos
hay que separar a {disc8} de la gente normal
que prohíban rezar a {rel8}
habría que forzar a {rel8} a dejar su fe
el hospital no debería atender a {g8}
no alquilen nada a {g8}
no contraten a ningún {sm8}
en mi equipo no entra ninguna {sf8}
{g8} deberían aprender a agachar la cabeza
saquen a {g8} de la televisión
no dejaría subir a {g8} a mi autobús, que vayan a pie
ese {sm8} no puede ser maestro, que lo despidan
{ext8} no merecen ni un euro de ayuda, que se busquen la vida en su país
== hate_negated
{g8} no merecen respeto
{g8} no merecen vivir entre nosotros
{g8} no merecen amor
{g8} no sirven para ningún trabajo
{g8} no tienen dignidad
{g8} no conocen la vergüenza
{g8} no son gente normal
{g8} nunca dicen la verdad
{g8} nunca serán de los nuestros
nadie quiere a {g8}
nadie necesita a {g8}
no existe un {sm8} decente
las mujeres trans[transgender] no son mujeres de verdad
lo de {homo8} no es amor ni es familia
{rel8} no tienen moral
{disc8} no aportan nada
== hate_dehumanise
{g8} no son personas
{g8} son animales
{g8} son peores que las ratas
{g8} son una plaga que se extiende
{g8} son un cáncer
{g8} son mugre
{g8} son parásitos
{g8} viven como cerdos porque es lo que son
traten a {g8} como a perros
{g8} son bestias de carga y nada más
a {gm8} los parió una cloaca
ustedes, {gm8}, son cucarachas
las mujeres[women] son máquinas de parir
== hate_threat
ojalá se mueran {g8}
que les dé cáncer a {g8}
muerte a {g8}
voy a matar a {g8}
a {gm8} los voy a cazar uno por uno
hay que quemar a {g8}
denles palizas a {g8}
péguenle un tiro a cada {sm8} que vean
{g8} deberían arder
habría que exterminar a {g8}
prendan fuego a las casas de {g8}
si veo a otro {sm8} le rompo la cabeza
a esa {sf8} hay que apedrearla
preparen las sogas para {g8}, que no escape nadie
vamos a acabar con {g8}, no va a quedar ni uno
ustedes, {gm8}, tienen los días contados, vamos por ustedes
== hate_profane
putos {n8}
que se jodan {g8}
{g8} son una mierda
a la mierda {g8}
me cago en {g8}
{gm8} son unos hijos de puta
estoy hasta los cojones de {g8}
chinguen a su madre {g8}
esa {sf8} de mierda, que se largue
== hate_implicit
donde hay {n8} no se puede dejar la puerta abierta
¿y qué esperabas de un {sm8}?
mi hija no se casa con ningún {sm8}
desde que llegaron {g8} ya no reconozco mi barrio
si falta dinero, pregunten a {g8}
ah, era {sf8}, ahora lo entiendo todo
{g8} ya mandan en todas partes, y nosotros a callar
== positive_identity
quiero a {g8}
adoro a {g8}
admiro a {g8}
respeto profundamente a {g8}
me encantan {g8}
me emocionan {g8}
{g8} me alegran el día
qué maravilla son {g8}
{g8} son gente estupenda
{g8} son un orgullo para el país
{gm8} son listos y valientes
{gf8} son fuertes, brillantes y generosas
{g8} son parte de nuestra ciudad
{g8} merecen respeto
{g8} merecen una vida digna
{g8} tienen derecho a votar
bienvenidos sean {gm8}
aquí siempre habrá sitio para {g8}
necesitamos más {n8} en el parlamento
hacen falta {n8} en la televisión
ojalá hubiera más {n8} en mi empresa
contraten a {g8}
yo alquilo a {g8} sin problema
el mundo sería más triste sin {g8}
no hay nadie más trabajador que {g8}
me fío de {g8}
de {g8} he aprendido todo
les deseo lo mejor a {g8}
que vivan {g8}
larga vida a {g8}
¡cuánto quiero a {g8}!
¿qué haríamos sin {g8}?
creo que {g8} valen muchísimo
todos ustedes, {gm8}, son un ejemplo
vosotras, {gf8}, sois las mejores
otro {sm8} en el ayuntamiento, qué alegría
este {sm8} me salvó la vida, denle una medalla
esa {sf8} es la mejor jefa que he tenido
{homo8} deberían poder casarse y adoptar
las mujeres[women] al gobierno
{disc8} tienen derecho a trabajar y a tener hijos
que se queden {ext8}, esta es su casa
{rel8} deberían poder rezar en paz
== friendly_profanity
{g8} son la hostia, joder
putos amos {gm8}, qué partidazo
qué bien canta esa {sf8}, coño
me cago en la leche, cómo cocina este {sm8}
{g8} son de puta madre
la madre que los parió, qué buenos son {gm8} bailando
== negated_hate
no odio a {g8}
yo no detesto a {g8}, al contrario
no me dan asco {g8}
no tengo nada contra {g8}
{g8} no son basura
{g8} no son animales, son personas
{g8} no son inferiores a nadie
{g8} no tienen la culpa de nada
{g8} no merecen este odio
{g8} no sobran en ningún país
no es verdad que {g8} sean una plaga
es mentira que {g8} huelan mal
nadie puede echar a {g8}
nadie debería insultar a {g8}
que nadie toque a {g8}
dejen de odiar a {g8}
dejen de decir que {gm8} son tontos
no digas que {gm8} son vagos
no todos {gm8} son iguales, ni todos mienten
{g8} nunca me han hecho daño
{g8} no deberían estar en la cárcel
las mujeres[women] no tienen que estar en la cocina
{homo8} no tienen ninguna enfermedad ni hay nada que curar
{disc8} no son una carga
no hay que encerrar a {disc8}
no quiero que se mueran {g8}, quiero que vivan
no expulsen a {ext8}
ese {sm8} no robó nada, no lo echen
no creo que {g8} sean peores que nosotros
ustedes, {gm8}, no son escoria, no les hagan caso
jamás pegaría a nadie por ser {sm8}
== counter_speech
quien odia a {g8} es el problema
el que pega a un {sm8} debe ir a la cárcel
los que desprecian a {g8} no tienen sitio aquí
da asco que llamen animales a {g8}
es repugnante desear la muerte a {g8}
«{g8} son basura», dijo, y lo echaron del club
“odio a {g8}” no es una opinión, es odio
“muerte a {g8}” estaba pintado en la pared, ya lo hemos borrado
¿«fuera {n8}»? fuera los racistas
decir que {g8} son un cáncer es de miserables
mi jefe dijo que {g8} no deberían votar, qué vergüenza
en el metro gritaron “putos {n8}” y todos nos levantamos
le escupieron por ser {sm8}, cobardes
la insultaron solo por ser {sf8}, lo denuncio
quemar la casa de un {sm8} es un crimen
el odio a {g8} está arruinando nuestra sociedad
la violencia contra {g8} no tiene excusa
quien no alquila a {g8} incumple la ley
basta de culpar a {g8} de todo
“las mujeres a la cocina[women]”, ¿en qué siglo vives?
querer curar a {homo8} es una barbaridad
burlarse de {disc8} es de lo más bajo
los mensajes contra {g8} serán borrados
afirmar que “el mundo estaría mejor sin {g8}” es una infamia
me enferma oír cómo hablan de {g8}
el alcalde quiere expulsar a {ext8}, es inhumano
== neutral_identity
en mi calle viven muchos {n8}
hoy se reúnen {g8} en la plaza
mi vecino es {sm8}
la nueva cocinera es {sf8}
el libro cuenta la vida de un {sm8}
la película trata sobre {g8} en los años treinta
según el informe, {g8} ganan menos
eligieron concejal a un {sm8}
la policía informa de que una {sf8} fue agredida anoche en la estación
hay un taller para {n8} los martes
{g8} votan por primera vez este año
la asociación de {n8} cumple veinte años
{ext8} deben pedir cita en esta oficina
{rel8} celebran su fiesta el viernes
{disc8} viajan gratis en autobús
== question_benign
¿por qué hay gente que odia a {g8}?
¿pueden votar {g8} aquí?
¿cómo puedo ayudar a {g8}?
¿está bien decir “{n8}” o hay una palabra mejor?
¿de dónde viene el rechazo hacia {g8}?
¿en qué países se pueden casar {homo8}?
¿qué opinan {g8} de esta ley?
¿le puedo preguntar esto a una {sf8} sin ofender?
== self_identity
soy {soy8}
soy {soy8} y lo digo con orgullo
sí, soy {soy8}, ¿y qué?
soy {soy8}, no soy basura
soy {soy8} y este también es mi país
por ser {soy8} me han escupido
ser {soy8} no me hace peor que nadie
toda mi familia sabe que soy {soy8}
antes me avergonzaba de ser {soy8}, hoy ya no
mi madre es {sf8} y la adoro
mi padre es {sm8}, el hombre más bueno que conozco
odio tener que esconder que soy {soy8}
== abuse_object
odio los lunes
detesto el hígado
este calor me da asco
los mosquitos no sirven para nada
el mundo estaría mejor sin despertadores
esta sopa está asquerosa, tírenla
la impresora es una basura
muerte a las cucarachas de mi cocina
no soporto el ruido de la obra
saquen ese sofá viejo de aquí
el coche está para el desguace, no vale nada
qué repugnante huele esa nevera
== abuse_idea
esta ley es una vergüenza
hay que abolir ese impuesto
desprecio el racismo
la película es malísima, no merece ningún premio
el plan arruinará a los pequeños comercios
no hay idea más tonta que esa
el odio no tiene sitio en este club
aborrezco la publicidad en los vídeos
== insult_group
los árbitros son unos tramposos
no soporto a los banqueros
los caseros son unos miserables
los críticos no tienen ni idea de nada
me dan asco los especuladores
los gerentes deberían irse del club
los turistas son unos maleducados
los artistas de ahora son unos vagos
¿quién necesita a los consultores?
los tertulianos son lo peor de la tele
== everyday
el perro del vecino no debería andar suelto
los perros no pueden entrar en la piscina
nuestro equipo merece ganar
mata al dragón y quédate el tesoro
echen al gato de la cocina
hay que batir los huevos y quemar un poco el azúcar
que se mueran de envidia, el pastel me salió perfecto
los del club tendrán que aprender a perder
prefiero ir a pie que en ese autobús
saca la basura antes de irte
== negated_hate
los judíos[jewish] no mueven ningún hilo, dejen esa tontería
Mentira: los marroquíes[arab] de mi calle no roban, madrugan
No existe ninguna raza inferior, existe gente sin leer
Nadie debería avergonzarse de ser bisexual[lgbtq]
¿Que los mexicanos[latino] son flojos? Ven a ver a mi suegro en la milpa a las cinco
Las mujeres trans[transgender] no son un disfraz
Si odias a los negros[black], el problema eres tú
Los viejos[age] no estorban, nos criaron
Un ateo[religion] no es una mala persona por no rezar
No soporto que digan que los chinos[asian] son sucios, porque no lo son
Ni los venezolanos[nationality] vinieron a robar ni tú a trabajar
Jamás le diría a una mujer[women] que su sitio es la cocina
Las personas con síndrome de Down[disability] no dan pena, dan lecciones y a veces lata, como todas
Los evangélicos[christian] de mi cuadra no son fanáticos, son buena onda
A ver, no: las lesbianas[lgbtq] no odian a los hombres
Ningún refugiado[refugees] te ha quitado el médico
No es verdad que los gitanos[roma] no quieran estudiar, mi mejor alumna es gitana
Por más que lo repitas, los haitianos[nationality] no traen enfermedades
Odiar a los musulmanes[muslim] no te hace más patriota
Los gordos[body] no le deben explicaciones a nadie
De locos[mental_health] nada: gente que toma su medicación y vive su vida
No hay demasiados inmigrantes[immigrants], hay demasiados bulos
Los mapuches[indigenous] no son terroristas, son mis vecinos
Los pueblos originarios[indigenous] no son cosa del pasado
Yo no creo que los bolivianos[nationality] sean sumisos, los he visto en huelga
No pienso cambiarme de asiento porque se siente un árabe[arab], faltaría más
Quien diga que un hombre trans[transgender] no es un hombre no entra en esta casa
Los japoneses[asian] no son fríos, mi profe llora con los anuncios
Es falso que las feministas[women] quieran menos derechos para nadie
Los autistas[disability] sí sienten, y mucho
Que sea colombiana[nationality] no significa que trafique con nada, significa que baila mejor que usted
Los sintecho[class] no eligieron la acera
Aquí no se desprecia a nadie por rezar mirando a La Meca[muslim]
Lo de que los asiáticos[asian] no saben conducir lo desmiente mi taxista coreano todos los días
Tampoco los rumanos[nationality] son lo que cuenta tu cadena favorita
No quiero menos moros ni menos payos, quiero menos alquileres abusivos[arab]
Sordo[disability] no es tonto
Negar que los judíos[jewish] fueron perseguidos es mentir
Me niego a creer que un pueblo entero sea vago, ni los andaluces ni los dominicanos[nationality]
no son "ilegales", son personas[immigrants]
== hate_negated
los judíos[jewish] no son víctimas de nada
Ningún moro[arab] es de fiar, te lo digo yo
Un negro[black] nunca será español, nazca donde nazca
Las bisexuales[lgbtq] no son fieles, no saben
Los ateos[religion] no tienen alma ni vergüenza
Los viejos[age] ya no sirven, solo gastan
No hay gitana[roma] honrada
Jamás una mujer[women] ha inventado nada que valga la pena
Los refugiados[refugees] no huyen de ninguna guerra, huyen de trabajar
Los trans[transgender] no merecen respeto, merecen un psiquiatra
Nada bueno ha salido nunca de Haití[nationality]
Un indio[indigenous] no entiende de leyes ni las va a entender
Los autistas[disability] no pintan nada en un aula normal
No son gente, los que cruzan la valla no son gente[immigrants]
Los chinos[asian] no tienen amigos, tienen clientes
== hate_derogation
detesto a los ateos[religion], son gente hueca
Los viejos[age] apestan y fastidian todo el santo día
Las mujeres[women] de la oficina son chismosas y retorcidas
Los cristianos[christian] son unos santurrones ridículos
No aguanto a los argentinos[nationality], soberbios y mentirosos
Mi vecino musulmán[muslim] es un atrasado
Qué asco dos tíos[lgbtq] de la mano
Aborrezco a las gitanas[roma] del mercadillo, pesadas, ladronas y embusteras
Los coreanos[asian] son falsos y tacaños
Los peruanos[nationality] son feos y serviles
Esa señora trans[transgender] del banco es un esperpento
Desprecio a los que van en silla de ruedas[disability] exigiendo todo
Judíos[jewish] agarrados, no cambian ni en mil años
Los gordos[body] me repugnan, siempre sudando
Los inmigrantes[immigrants] son desagradecidos por naturaleza
== hate_normative
Cuantos menos árabes[arab], mejor
Yo no me dejo operar por una negra[black]
Estaríamos más seguros sin los venezolanos[nationality]
Los ateos[religion] no deberían criar hijos
Que los ancianos[age] dejen de votar de una vez
Las trans[transgender] fuera del baño de mujeres
Este piso se alquila solo a españoles, espero que se entienda[immigrants]
Con todo el respeto, en nuestra cofradía no caben maricas ni divorciadas[lgbtq]
A los judíos[jewish] ni un cargo público
Las mujeres[women] no deberían arbitrar fútbol
Habría que separar a los gitanos[roma] en otra escuela, por el bien de todos
Los discapacitados[disability] en su centro, y los demás tan tranquilos
Se tienen merecido lo que les pase, esos refugiados[refugees]
Prohibiría a los evangélicos[christian] hasta cantar
Ningún musulmán[muslim] debería llevar uniforme de policía
== hate_profane
putos haitianos[nationality], váyanse a la mierda
Que les den por culo a los moros[arab], a todos
Las feministas[women] me la sudan, pandilla de taradas de mierda
Los pinches gringos viejos[age] ya me tienen hasta la madre
Judíos[jewish] de mierda, siempre llorando, joder
me cago en los rumanos[nationality], cabrones todos
Estos hijos de puta de refugiados[refugees] comen gratis
Qué coño hacen aquí los trans[transgender], joder, qué asco de peña
== friendly_profanity
Joder, qué grandes son los senegaleses[black] de mi equipo
La puta ama mi prima trans[transgender], se sacó la plaza
Hostia, cómo cocina la señora marroquí[arab] del quinto
Pinche suegra zapoteca[indigenous], cómo te quiero, chingona
Me cago en la mar, qué bien tocan los gitanos[roma] de Jerez
Mi abuela judía[jewish] es la hostia
Coño, qué orgullo de barrio chino[asian], mira esos dragones
Las viejas[age] del coro son unas putas cracks
Boludo, los bolivianos[nationality] de la feria me salvaron la vida, qué gente de puta madre
La wea linda, dos papás[lgbtq] en la graduación llorando a moco tendido, conchetumare
== counter_speech
"Los moros, a su tierra"[arab], decía la pintada. La borramos entre todos antes del desayuno
¿Cómo puede alguien llamar "carga" a una niña con síndrome de Down[disability]?
"Yo no me dejo operar por una negra"[black], dijo. Pues se fue sin operar
El cántico de "maricón, el último"[lgbtq] le ha costado al club el cierre de la grada
Nadie tendría que oír "vete a tu país" mientras compra el pan[immigrants]
Eso de que "cuantos menos, mejor"[immigrants] lo dijo mi cuñado delante de mi mujer, que es peruana. No volvió a cenar
He denunciado el perfil que dice que los gitanos[roma] son ratas
"Los judíos controlan la prensa"[jewish] es una patraña de hace cien años y mató a millones
Mi jefe opinó que las mujeres[women] no sirven para negociar. Lo grabé y lo llevé al sindicato
Que un diputado diga que los haitianos[nationality] "traen peste" es indecente
Comentarios como ese, que tratan a las personas trans[transgender] de enfermas, se borran aquí sin aviso
"Viejo inútil, muérete ya"[age], le soltaron a mi padre en el banco. Pedí la hoja de reclamaciones y un mínimo de decencia
Una clienta me pidió "una cajera española"[latino]. Le señalé la puerta
Le respondí que no, que un chino[asian] no es "un virus con patas", que es mi compañero de pupitre
Me duele leer que "los ateos no tienen moral"[religion] en la hoja parroquial, y soy yo el cura
El maestro preguntó quién había escrito "india cochina"[indigenous] en el cuaderno de Yesenia y no empezó la clase hasta hablarlo
Negar la dictadura y reírse de sus muertos no es una opinión, es crueldad
"Las lesbianas necesitan un buen macho"[lgbtq]: machismo de manual, y además amenaza
Quien aplaude un tuit sobre "hundir pateras"[refugees] aplaude un asesinato
La comunidad rechazó por unanimidad el cartel de "no se alquila a rumanos"[nationality]
Señora, decir "qué guapa para ser tan negra"[black] no es un piropo
Aquel chiste comparaba a los autistas[disability] con muebles. No me reí y se lo dije
Tres chavales gritaban "puto panchito"[latino] en el metro; un abuelo se levantó, se puso delante y les dijo que se bajaran
Borren ese meme de musulmanes[muslim] con bombas, por favor, mi hija va a su clase y lo ha visto
== positive_identity
Las personas bi[lgbtq] no están de paso, están en casa
Cada boliviana[nationality] que he conocido era trabajadora y tierna
Hacen falta más árbitras[women], más juezas, más jefas
Qué gente tan noble la del pueblo wayuu[indigenous]
Los judíos[jewish] de Melilla son parte del alma de la ciudad
Ojalá más protagonistas asiáticas[asian] en nuestras series
Los ateos[religion] también encienden velas por sus muertos, y qué bonito
Bienvenidos los árabes[arab], sus cuentos y sus pasteles
Una ciudad con jubilados[age] en los bancos es una ciudad viva
== everyday
No aguanto la coliflor hervida
Cuanta menos sal, mejor sale el gazpacho de mi madre
Estaríamos más tranquilos sin esa alarma
El perro apesta, hoy toca baño
Esos zapatos no pintan nada con ese traje
Nada bueno sale de cenar melón a medianoche, dice mi tía
== insult_person
de ti no se fía ni tu sombra
cuanto menos hables, mejor para todos, Ramiro
No eres malo, eres insignificante
Nadie te echa de menos en el grupo
Jamás has hecho nada que valga la pena
Qué tío más falso, sonríe y te vende
Eres un esperpento con perfume
Chismosa, retorcida y encima orgullosa, así es Paqui
Tu opinión no pinta nada aquí
No merece respeto quien trata así a su madre, y tú menos que nadie
Desagradecido, que eres un desagradecido
Con lo que tú sabes no se llena ni un sobre de azúcar
Ni para estorbar sirves
Te crees indispensable y eres el ruido de fondo
Menudo santurrón, predica por la mañana y engaña por la tarde
== negated_hate
En mi familia se hablaba mal de los portugueses[nationality] y un día mi hermana se casó con uno; ahora se habla mal de mi hermana
Llevo quince años vendiendo fruta al lado de un pakistaní[nationality] y lo único que me ha quitado es el frío, con su té
¿Desde cuándo es sospechoso que un chico negro[black] corra por el parque? Corre porque llega tarde, como yo
Me equivoqué: creí que la familia ecuatoriana[latino] hacía ruido y era mi lavadora
A quien sostenga que dos madres[lgbtq] no bastan, le presento a mi hijo, que saca la basura sin que se lo pidan
La idea de que los saharauis[refugees] "vienen a que los mantengan" no resiste una tarde en su tienda de campaña
Con los Testigos de Jehová[christian] discuto a veces, pero insultarlos, jamás
No hay nada ridículo en una mujer de setenta años[age] aprendiendo a patinar
Ojo, que un chaval lleve rastas o chilaba no significa absolutamente nada[arab]
¿Peligrosa, Fátima[muslim]? Peligrosas son sus croquetas, que enganchan
Dejemos de repetir que los quechuas[indigenous] son cerrados; cerrados somos los que no aprendemos su lengua
Tener esquizofrenia[mental_health] no convierte a nadie en asesino
Ninguna estadística seria respalda que los extranjeros[immigrants] colapsen las urgencias
no odio a los hombres[men], odio que me interrumpan
los enanos[body] no son un espectáculo, son gente con trabajo, hijos y mal humor
Me parecería injusto culpar a todos los rusos[nationality] de lo que firma un solo señor
Los hijos de inmigrantes[immigrants] no "bajan el nivel", mi clase lo subió el año que llegó Ionut
Por favor, que nadie diga que una mujer sin hijos[women] está incompleta
Te prohíbo hablar así de mi yerno: ni es "un sudaca" ni te va a pedir nada[latino]
SER TRANS[transgender] NO ES UNA ENFERMEDAD
q pesados con lo d los gitanos[roma], no roban, estudian conmigo en la uni 🙃
No veo por qué un ciego[disability] no iba a poder ser padre
Falta gente honrada en política, no en el barrio latino[latino]
Lejos de invadirnos, los rumanos[nationality] reabrieron la panadería
Siento decepcionarte: los árabes[arab] del locutorio no esconden bombas, esconden bombones
Mi tío pensaba que los gais[lgbtq] eran unos degenerados. Se murió de la mano de uno, su enfermero, y pidiéndole perdón
== hate_negated
Dice mi cuñada que hay ecuatorianos[latino] formales; será en Ecuador, porque aquí ni medio
Esas dos mujeres[lgbtq] no son madres de nadie
Un ciego[disability] no puede criar un hijo ni llevar una casa
Los saharauis[refugees] no agradecen nada, no aprenden nada y no dan nada
No tienen cultura los quechuas[indigenous], tienen costumbres
Una mujer sin hijos[women] no ha servido para nada
Nunca hubo genocidio de armenios[ethnicity], hubo una mudanza mal organizada
Los Testigos de Jehová[christian] no merecen ni que les abras la puerta
Lo que es un dominicano[nationality] puntual no lo ha visto nadie
Ni los quiero ni los necesito, los asiáticos[asian] no pintan nada en nuestra universidad
== hate_derogation
Trabajo con una ecuatoriana[latino], y es vaga, mentirosa y respondona, como todas
Qué plaga de pakistaníes[nationality], tramposos y guarros
Las sordas[disability] de mi escalera me ponen enfermo con sus gestos de mona
A mí las viejas[age] de la parroquia me revuelven, amargadas y cotillas
odio a los rusos[nationality] con toda mi alma, borrachos y brutos
La chica nueva es judía[jewish] y ya se le nota lo usurera
Los depresivos[mental_health] son unos cuentistas y unos flojos
Hay gente normal y luego están los dominicanos[nationality]
LAS MUJERES[women] SON TODAS UNAS FALSAS
Feos, bajitos y chillones, así son los filipinos[asian]
Dos senegaleses[black] en mi portal y ya huele todo a pocilga
Mapuches[indigenous]: borrachos, flojos y quemacamiones
== hate_normative
Ni un pakistaní[nationality] más en esta calle
¿Una profesora trans[transgender]? A la calle mañana mismo
Buscamos compañera de piso simpática, limpia y, sin ánimo de ofender, que no sea latina[latino]
A los sordos[disability] no habría que darles el carné ni el voto
Las madres[women] recientes, mejor que no se presenten a esta vacante
Ojalá cierren todas las sinagogas[jewish] y se vayan a su país
Con los ecuatorianos[latino] en otra sala de espera iríamos todos más rápido
Un rey negro[black] de verdad en la cabalgata no, que asusta a los críos
Que los depresivos[mental_health] no puedan ser funcionarios ni maestros, y punto
No vendo mi campo a un mapuche[indigenous] ni por el doble
Fuera la bandera arcoíris del ayuntamiento y fuera los que la colgaron[lgbtq]
Los filipinos[asian] que coman en la cocina, como se ha hecho siempre
== hate_slur
Ese sudaca[latino] se cree el dueño del bar
¿Otra bollera[lgbtq] de árbitra? Así va el fútbol
Oye, negrata[black], a ver si corres tanto cuando venga la policía
Las machupichus[latino] del tercero han vuelto a poner música
Vete a fregar, panchita[latino]
mírala, la travelo[transgender] con tacones jajaja
== mentioned_slur
"Sudaca"[latino] me lo gritaron en Barajas el primer día; lo conté en mi primera novela
En la radio preguntaron si se puede decir "maricón"[lgbtq] entre amigos y llamó muchísima gente
La palabra "charnego"[ethnicity] se usaba contra mi abuelo andaluz
El diccionario avisa de que "negrata"[black] es despectivo y ofensivo
== hate_implicit
Qué casualidad, llegan los ecuatorianos[latino] y suben los seguros de coche
No soy racista, pero en la piscina municipal ya no me meto desde que van los marroquíes[arab], y no pregunten por qué
Para ser gitana[roma] tiene la casa muy limpia
Al señor Levy[jewish] no le pidas descuento, que se ofende en su idioma
Conduce bien, para ser mujer[women]
Antes en la plaza se oía español[immigrants]
Seguro que lo ascendieron por méritos, y no por salir del armario[lgbtq] la semana de antes
Los hornos aquellos no daban ni para calentar pan[jewish], pero tú repite lo que te enseñaron
== friendly_profanity
Mi suegro ecuatoriano[latino] arregló la caldera a oscuras, el muy cabrón, qué máquina
Joder con las sordas[disability] del equipo de vóley, se han merendado a todo dios, qué putas amas
Verga, güey, la banda mixe[indigenous] sonó tan chingón que lloró hasta el de seguridad
Me cago en todo lo que se menea: mi hijo gay[lgbtq] se casa y yo de padrino
Puta madre, qué lindo escuchar quechua[indigenous] en el estadio
La monja[christian] del comedor es una jodida leyenda
Coño, cómo quiero a mi cuidadora dominicana[nationality], me hace reír hasta mearme
Mi abuela[age] con 90 años, sus cartas y su mala leche: la hostia en verso
== counter_speech
"Busco compañera que no sea latina"[latino]: así empezaba el anuncio que ayer retiró el portal tras nuestra queja
Mi jefe llamó "gestos de mona" a la lengua de signos[disability]. La intérprete tradujo cada palabra, y la delegación sorda se levantó y se fue
En el grupo del cole alguien escribió "ojalá cierren las sinagogas"[jewish]. Soy la delegada y lo he sacado del grupo
Ese titular, "invasión de menas", convierte a niños en ejército[immigrants]. Pido rectificación
¿De verdad hace gracia un disfraz de "gitana ladrona"[roma]? A mis primas no
"Seguro que roba", murmuró la dependienta cuando entré[black]. Compré un libro sobre derechos civiles y le pedí que me lo envolviera
Nunca pensé que mi propio padre diría "esos indios no merecen ni agua"[indigenous]. Le contesté delante de todos, temblando
No, diputada, llamar "parásitos" a los pensionistas[age] no es una metáfora
Al que dejó una nota en mi parabrisas con "tullido, quédate en casa"[disability]: tenemos cámara, y yo tengo planes para el sábado
"Las mujeres al volante, peligro constante"[women]: mi abuelo lo dijo cien veces, y quien lo llevó al hospital fui yo, en once minutos
El árbitro paró el partido cuando oyó "mono" desde la tribuna norte[black]; los dos equipos se sentaron en el césped
Retuiteaste que a los rusos[nationality] "habría que borrarlos del mapa". Piénsalo: mi mujer es rusa y también odia esta guerra
Llamar "cuento" a la depresión[mental_health] en un programa de máxima audiencia es una irresponsabilidad
Negar el genocidio armenio[ethnicity] en una clase de historia, y encima entre risas: hemos escrito al rectorado
Leí "cuantas menos feministas, mejor"[women] en el baño de la facultad y añadí debajo: "firmado, el miedo"
me dijo "tú no pareces trans[transgender], tranquila" como si fuera un cumplido 😑 no lo es
== positive_identity
Ecuatorianas[latino] que cuidan, que mandan, que enseñan: gracias por todo
Mi mujer es trans[transgender] y le debo la vida
Qué maravilla ver a una jueza ciega[disability] en el tribunal
A los pakistaníes[nationality] del barrio habría que ponerles una calle, abrieron cada noche de la pandemia
Larga vida a las lenguas originarias[indigenous] y a quienes las cantan
Los afrocolombianos[black] del Chocó hacen la música más alegre del mundo
Toda familia filipina[asian] que conozco comparte hasta el último plato
== insult_person
Hay personas con carácter y luego estás tú, con berrinches
No digo que seas tacaño, digo que tus monedas cumplen años contigo
Mentirosa y respondona, encima se hace la víctima, la tal Valentina
Usted no dirige, usted estorba con corbata
¿Puntual tú? Ni a tu propio entierro
Con esa cara de vinagre no me extraña que cenes solo
A Matías le quitas el móvil y desaparece la mitad de su cerebro
cuentista, flojo y llorón, menudo fichaje 🙄
Nunca agradeces nada, nunca aprendes nada, nunca das nada
Qué hombre más pequeño para un coche tan grande
== negated_hate
Se puede estar en contra de una ley de asilo sin despreciar a quien lo pide[refugees]
En treinta años de ventanilla no he visto a un rumano[nationality] más grosero que a un marqués
Tartamudo[disability] no significa tonto
Los extremeños[nationality] no son unos paletos
¿Quién te contó que los judíos ortodoxos[jewish] odian a sus vecinos? Los míos me riegan las plantas
No hay que "arreglar" a nadie que nazca intersexual[transgender]
Mi abuela decía "trabajas como un negro"; hoy se tapa la boca y pide perdón[black]
En esta mezquita[muslim] no se esconde nada, salvo los pasteles antes del iftar
Si mi hijo fuera bisexual[lgbtq] tendría un hijo, y ya
Las madres solteras[women] no viven del Estado, viven sin dormir
Sij[sikh], sí; terrorista, no
Un tailandés, un coreano y un japonés no son "tres chinos", y ninguno es motivo de risa[asian]
Reconozco que hubo fraude; lo que niego es que fueran "los de fuera": fue una empresa con sede en Madrid[immigrants]
No me asusta un hombre negro[black] en el ascensor, me asustan los ascensores
Aquello de que los gitanos[roma] se llevan a los niños es un cuento para no dormir y ya ha causado palizas
Los hondureños[nationality] de la caravana no son un ejército, son madres con carriolas
Tener un hijo con parálisis cerebral[disability] no es una desgracia ni un castigo
Aquí ni se escupe ni se insulta a quien duerme en el cajero[class]
Los budistas[buddhist] de la sierra no son ninguna secta, hacen un pan buenísimo
Bajita[body] sí, infantil no
Ser del Opus o ser del Betis no te hace peor persona[christian]
Aunque me robaran diez veces en Casablanca, el undécimo marroquí[nationality] no me habría hecho nada
Que conste en acta: ninguna vecina musulmana[muslim] ha pedido quitar el belén, lo montó ella
== counter_speech
"Con esa gente ya se sabe"[nationality], dijo el de la inmobiliaria. Sí: pagan el día uno
Tú lo llamas humor, yo lo llamo desprecio a las mujeres[women]
Cuando el conferenciante soltó "degenerados"[lgbtq], media sala se puso en pie y le dio la espalda
La víctima repitió ante el juez las palabras exactas, "esto no es Bamako"[black], y se aplicó la agravante de odio
—Vuélvete a tu tierra. —¿A Cuenca?, preguntó Hamza[arab]
En mi aula, quien grita "mongolo"[disability] se sienta una semana con Adrián, y acaban siendo amigos
Pintaron una esvástica en la librería de los Toledano[jewish]; el sábado no cabía un cliente más
Arranco cada mañana la pegatina de "refugiados no"[refugees] con una espátula y cada vez con más arte
A mi madre le dijeron que se fuera "a cuidar cabras"[arab]. Es cardióloga y a ese señor le había puesto el marcapasos
No es "una opinión más" querer echar a doce familias del pueblo[roma]
No firmen esa petición: pide cerrar la piscina a los discapacitados[disability] "por higiene"
Papá, ya no se dice "engañar como a un chino"[asian], aunque se haya dicho siempre
Me subleva que registren siempre a Mamadou[black] y a mí nunca
"Arderéis como en el 36" en la puerta de una iglesia[christian] es odio, lo firme quien lo firme
Relea lo que puso: "los viejos, que se mueran"[age]. Habla usted de mi padre y del suyo
El gracioso que gritó "a fregar" a la línea[women] pagará tres mil euros a una casa de acogida
Que un funcionario tutee solo a los indígenas[indigenous] también es racismo, dice la sentencia
Un señor me explicó que los sijs[sikh] "llevan bombas en el turbante". Le enseñé fotos de los sijs repartiendo comida en la DANA
"Aporofobia" es la palabra; lo que pasó anoche con el hombre del cajero[class] la explica entera
Dejé de seguir a esa cómica tras el chiste de la paraguaya[nationality] que "no sabe leer"
== hate_negated
Un tartamudo[disability] no sirve para atender al público ni para nada
Los intersexuales[transgender] no existen, son errores médicos
Hondureños[nationality] decentes no he visto ninguno
Una madre[women] jamás será buena cirujana
Los musulmanes[muslim] no son vecinos, son invasores
Lo de los campos de exterminio nunca ocurrió[jewish]
Los pobres[class] no tienen remedio, no se lavan ni quieren lavarse
== hate_derogation
Los sijs[sikh] son ridículos con ese trapo
No trago el acento de las dominicanas[nationality], vulgar y chillón
Los extremeños[nationality] son unos catetos y unos vagos
La librera es judía[jewish], una buitre
Dos mujeres[lgbtq] besándose me dan ganas de vomitar
Las enanas[body] son grotescas, qué quieres que te diga
El aprendiz es gitano[roma], así que mangante y gandul
Nada me irrita tanto como las madres solteras[women], subvencionadas y quejicas
== hate_normative
¿Vivir puerta con puerta con musulmanes[muslim]? Que se muden ellos
Que no construyan ni una mezquita más, y las que hay, clausuradas[muslim]
A los discapacitados[disability] que babean y gritan, encerrados
Admitimos mascotas, gitanos[roma] no
O se quita el turbante o se queda sin empleo el sij ese[sikh]
Para los paraguayos[nationality] ya no quedan vacantes, ni quedarán
Las lesbianas[lgbtq] no deberían criar varones
Al que duerme en el cajero[class], manguerazo y fuera del municipio
== hate_profane
Extremeños[nationality] de los cojones, qué panda de burros
Estoy hasta los huevos de los dominicanos[nationality] y su puta música
Que se jodan los sijs[sikh] y sus putos turbantes
Al tullido ese[disability] que le den, que mueva el puto culo de la plaza
== hate_implicit
La guardería se llama "Arcoíris", ya se imaginan quién la eligió[lgbtq]
Es trabajadora la vietnamita[asian], y lo mejor es que no rechista
Es curioso ver a quién llaman primero en urgencias: a mi abuela nunca, al de la patera siempre[refugees]
Donde hay un Rosenthal[jewish] hay una guerra, tú fíjate
== friendly_profanity
La vecina polaca[nationality] me arregló el coche a medianoche, joder, le beso los pies
Me cago en la puta de alegría, ganó el corredor eritreo[nationality]
Qué talento tiene la pianista ciega[disability], hostia, aún tengo los pelos de punta
Mi compi musulmán[muslim] ayuna, yo bebo, y nos queremos como dos gilipollas
Pinches monjitas[christian], qué rompope tan cabrón
== positive_identity
Budistas, bautistas, descreídos[buddhist]: en el huerto todos arrancan la misma hierba y a todos los quiero
Sin las tías guineanas[black] no hay boda que valga
Los niños intersexuales[transgender] son perfectos tal como son
Mi compañero tartamudo[disability] da las mejores charlas de la empresa
Un aplauso para las hondureñas[nationality] que cuidan a media ciudad
Bombera y musulmana[muslim]: mi hija ya tiene ídola
== everyday
En casa no se admiten zapatos sucios
Me irrita el ruido de las bolsas de patatas
Tu sitio está en la cocina, que se te quema el arroz, le dije a mi marido
Fuera los trastos, mañana pasa el camión
Al final la cabra se comió el periódico
== insult_person
Nadie te odia, no das para tanto
No sirves para nada, Brayan
Hasta tus excusas llegan tarde
Un trapo mojado tiene más carácter
Eres lo peor de esta oficina
Dice que es un genio; no lo dice nadie más
Buitre como ninguno, el tío de la herencia
Altiva, boba y encantada de serlo
Pobres hijos, con semejante padre
Útil como un paraguas roto
Tanto hablar y tan poco decir, charlatán
Ni Dios te aguanta, pesada
== negated_hate
Ayer escribí una barbaridad sobre los caboverdianos[nationality], la retiro y pido disculpas
Llamarse Mohamed[arab] no es ningún delito
La comunidad judía[jewish] no "manda" en nada, lleva medio año buscando conserje
¿Complot gay[lgbtq]? Sí, mi coro se conjura cada martes para afinar
África no está "atrasada"[black], lo está tu atlas
Basta de pintar a las personas con trastorno límite[mental_health] como monstruos
No cuenten conmigo para la cacería contra las deportistas trans[transgender]
Los temporeros[immigrants] no ensucian el pueblo, lo mantienen abierto
¿Despreciar yo a los gitanos[roma] de Triana? Les debo media vida y todas las palmas
Todo es falso en ese folleto: la fecha, los números y el odio a los cubanos[nationality]
A las paraguayas[nationality] ni brutas ni sumisas, a las paraguayas se les debe medio hospital
che, no seas gil, los bolitas no ensucian nada, y no les digas así, se llaman bolivianos[nationality]
Que mi compañera rece[religion] me molesta menos que tu colonia
== counter_speech
"Aquí maricones no cazan"[lgbtq], decía el presidente del coto. Ya no preside, y somos dos parejas más
¿Quién grita "España para los españoles"[immigrants] bajo mi ventana? Le puse a Lola Flores a todo volumen
Constan en el acta las palabras del alumno, "los negros son infrahumanos"[black], y consta también la respuesta de su compañero, que le tendió la mano
Decir "invasores"[refugees] es cargar el arma de otro
Oí tu audio llamando "marimacho" a mi novia[lgbtq]. Qué decepción, tía Encarni
Dejen de decir "la muchacha" o "la chola"[indigenous]: se llama Rosaura y tiene apellido
"Si va vestida así, algo busca"[women]: no, nunca, y menos dicho por un juez
La moderación recuerda que pintar a todos los gitanos[roma] como ladrones supone la expulsión del foro
== hate_negated
Los turcos[nationality] no son europeos ni lo serán por mucho que se afeiten
África[black] no ha inventado nunca nada, nada
Los que tienen trastorno límite[mental_health] no deberían andar entre gente normal, no son como nosotros
No retiro ni una coma, los caboverdianos[nationality] no valen un duro
== hate_derogation
Chusma, eso son los temporeros[immigrants]
Odio a los musulmanes[muslim], cada día un poco más
Unas marimachos tus lesbianas[lgbtq], toscas y horrorosas
Las deportistas trans[transgender] son unas tramposas, sin excepción
Qué cargantes los sordos[disability] con tanto aspaviento
== hate_normative
Fuera maricones[lgbtq] del coto
A todos los Mohamed[arab], pasaporte retirado y puerta
Los temporeros[immigrants], en barracones, lejos de nuestras calles
Deportistas trans[transgender], inhabilitadas de por vida
A la musulmana[muslim] que rece en la oficina se la despide sin indemnización
== hate_implicit
El detenido se llama Mohamed[arab], menuda sorpresa
Dale el timón a una mujer[women] y ya sabrás dónde buscar el barco
== friendly_profanity
Joder qué guapo va el decano gay[lgbtq] del coto, con su escopeta y su purpurina
Las temporeras[immigrants] han salvado la cosecha, hostia, unas heroínas
El sij[sikh] del club de motos tiene la barba más chula de Badalona, coño
El grupo de teatro judío[jewish] nos hizo llorar y mearnos de risa, la madre que los parió
== positive_identity
Turcas graciosas, maños tozudos[nationality]: nuestra escalera funciona sola
Por Mohamed, por Ainhoa, por cada crío de esta clase pongo la mano en el fuego[arab]
El decano del coto es gay[lgbtq] y el pueblo entero brinda con él
Contraten a gente bipolar[mental_health], límite, remendada: son mis mejores compañeros
== insult_person
No retiro ni una coma, no vales un duro
Tú no deberías andar entre gente normal, Eusebio, deberías andar entre trastos
Tramposa, estirada, correveidile, elige medalla
Hasta tus padres esperaban algo mejor
Largo de aquí, pelota de pacotilla
Un día sin ti son vacaciones
Nunca has inventado nada salvo bajas médicas
Tosca y horrorosa, tu broma, y tú con ella
== negated_hate
ay @user, deja ya a los paraguayos[nationality], no son brutos, bruto es ese comentario
Prefiero mil vecinas con velo[muslim] a un solo vecino con odio
No me molesta tu acento, me molesta que se burlen de él[immigrants]
Un niño con TDAH[disability] no está "malcriado"
No al odio a los judíos[jewish], no al odio a los musulmanes, no sin peros
Los salvadoreños[nationality] no son pandilleros, son quienes huyeron de las pandillas
== hate_negated
Nada en ustedes es español, musulmanes[muslim]
Nadie quiere que lo cuide una filipina[asian]
== hate_derogation
Antes mil ratas en el sótano que una vecina con velo[muslim]
Me molesta el acento, el olor, todo lo extranjero que traen encima[immigrants]
Pandilleros y holgazanes, así son los salvadoreños[nationality]
== counter_speech
"Antes una rata que una con velo"[muslim], ponía junto al tobogán; los niños pintaron un elefante encima
No borramos todo, pero "al horno"[jewish] lo borramos, lo denunciamos y aun así dormimos mal
Ese "camellero" del que se burla su columna es mi padre[arab], y opera corazones
== positive_identity
Las yazidíes[religion] sobrevivieron a lo indecible y levantan su pueblo otra vez, mi respeto
Silla de ruedas, tinto y rocanrol: la tía Chelo[disability] es la mejor
Cuidadoras filipinas[asian]: gracias, gracias y gracias
== friendly_profanity
Joder, gracias a la enfermera filipina[asian] de noche que hizo reír al viejo cabrón que soy
== insult_person
Nada en ti es verdad, ni siquiera las disculpas
@r19m = marroquíes[arab] | argelinos[arab] | gitanos[roma] | judíos[jewish] | musulmanes[muslim] | senegaleses[black] | dominicanos[nationality] | rumanos[nationality] | bolivianos[nationality] | venezolanos[nationality] | pakistaníes[asian] | chinos[asian] | sirios[refugees] | afganos[refugees] | haitianos[nationality] | nigerianos[black] | mapuches[indigenous] | homosexuales[lgbtq] | migrantes[immigrants] | refugiados[refugees]
@r19f = mujeres[women] | feministas[women] | musulmanas[muslim] | gitanas[roma] | lesbianas[lgbtq] | judías[jewish] | marroquíes[arab] | colombianas[nationality] | inmigrantes[immigrants] | mujeres trans[transgender] | haitianas[nationality] | indígenas[indigenous] | negras[black] | rumanas[nationality] | chinas[asian]
@r19um = marroquí[arab] | gitano[roma] | judío[jewish] | musulmán[muslim] | negro[black] | rumano[nationality] | chino[asian] | venezolano[nationality] | gay[lgbtq] | refugiado[refugees] | indígena[indigenous] | sudamericano[latino]
== hate_implicit
curioso que en cada crisis siempre salgan ganando los mismos apellidos, los de la sinagoga[jewish]
tú deja la bici sin candado cuando lleguen los {r19m} y luego me cuentas
en mi portal antes nos dejábamos la llave puesta, después llegaron los dominicanos[nationality] y saquen ustedes la cuenta
dicen que vienen a trabajar, pero a las once de la mañana el parque está lleno de {r19m}
una jefa[women] en esos días del mes y todo el departamento de puntillas, ya me entiendes
qué casualidad, tercer hijo y tercera ayuda, los {r19m} sí que saben de matemáticas
lo de los seis millones habrá que contarlo otra vez, que las cuentas no salen[jewish]
en Auschwitz había piscina y orquesta, de eso no hacen películas[jewish]
lo de Ruanda fue una guerra entre ellos, como siempre han hecho los africanos[black], y nos lo venden como genocidio
al turco[nationality] no le echéis la culpa de nada: los armenios[ethnicity] se murieron de camino, como se moría todo el mundo
aquí nadie exterminó indígenas[indigenous], les llevamos escuela, idioma y jabón
dentro de treinta años el pregón de fiestas lo dará un imán[muslim], tiempo al tiempo
cuenta cuántos carritos con pañuelo[muslim] hay en la plaza y dime que no es un plan
no es que falten niños, es que los están cambiando por otros de fuera[immigrants]
ya sabemos quién manda en Hollywood, y no son precisamente los presbiterianos[jewish]
el colegio concertado se vació solo en cuanto matricularon a los gitanillos[roma], por algo será
a mí me parece fenomenal que sea lesbiana[lgbtq], pero que no sea la monitora de mi hija en el vestuario
el profe de ballet es gay[lgbtq], yo por si acaso voy a todas las clases
contratar a una recién casada[women] es contratar una baja de maternidad a plazos
pon a una mujer[women] a aparcar y saca las palomitas
qué educado hablaba el negro[black], casi no me lo creo
para ser gitana[roma] la muchacha iba limpísima
¿ingeniero y de Bolivia[nationality]? será de los que arreglan bicicletas
con los {r19m} siempre pasa lo mismo: primero te sonríen y después te falta la cartera
el chino del bazar[asian] no enferma, no cierra y no se muere, a saber qué papeles usan
nunca he visto un entierro de chino[asian], ni tampoco un gato en su calle
al judío[jewish] le prestas una mano y te devuelve cuatro dedos con recibo
si quieres negociar con un {r19um}, cuenta las sillas antes y después
en urgencias tres horas; claro, delante tenía a media Caracas[nationality]
esos chicos tan altos que llegan sin padres a la costa tienen la edad que les conviene[refugees]
huyen de una guerra con un móvil mejor que el mío, pobrecitos refugiados[refugees]
la depresión[mental_health] se cura madrugando, en el campo no había de eso
a los sordos[disability] les das una plaza y ya no oyen ni el despertador
otro con ansiedad[mental_health], qué cómodo es no trabajar con certificado
los gordos[body] y sus tiroides, nunca es la nevera
antes del desfile del orgullo[lgbtq] nadie sabía con quién se acostaba el vecino y se vivía mejor
ahora un señor se pone falda y gana medallas de natación[transgender], qué avance
los evangélicos[christian] del cuarto rezan mucho, sobre todo antes de pedir dinero
no digo nada de los {r19m}, solo digo que yo cambié la cerradura
en esa familia son de Testigos de Jehová[religion], con eso te lo digo todo
¿sabes por qué el violador del telediario sale sin foto? porque la foto lo explicaría todo[immigrants]
los que cruzan el Darién no son precisamente premios Nobel[immigrants]
la selva está llena de petróleo y unos señores con plumas[indigenous] deciden que no se toca
qué rápido les dan piso a los {r19m}, mi abuela lleva nueve años en la lista
con tanta cuota[women] el consejo parece un club de labores
dale un puesto a una mujer[women] y tendrás un drama con calendario
los hombres[men] piensan con lo que piensan, no les confíes ni un hámster
ese "Ahmed"[arab] que vende fruta seguro que manda el dinero a quien tú ya sabes
en la mezquita[muslim] no solo rezan, abre los ojos
el rabino[jewish] sonríe mucho últimamente, algo habrán comprado
== insult_person
eres un cero, y encima a la izquierda
vaya payaso estás hecho
tienes menos luces que una patera
te falta un hervor, chaval
eres tan plasta que se duerme el café cuando llegas
no vales ni para hacer sombra
en tu casa el listo era el perro
qué feo eres, da gusto verte de espaldas
te duchas por decreto, ¿verdad?
hueles a vestuario cerrado en agosto
tu madre debió quedarse con la cigüeña
eres un cantamañanas de manual
con esa cara no necesitas alarma
cuando repartieron cerebros tú estabas en la fila de las excusas
menudo lerdo han puesto en recepción
mi sobrino de tres años razona mejor que tú
es un trepa y un falso, saluda con una mano y firma despidos con la otra
nadie te traga, ni siquiera los que te ríen las gracias
eres lo más inútil que ha pisado esta oficina
cállate, ignorante, que se te ven las faltas de ortografía al hablar
te crees poeta y no llegas a rótulo de bar
tus dientes parecen un cementerio después de un terremoto
qué bruto eres, te explican un vaso y lo rompes
usted, señora, es una amargada con balcón
ese tipo es un chufla, no le confiaría ni una planta
inepto, llevas dos meses y aún no sabes dónde está el baño
tienes la personalidad de una servilleta mojada
no eres malo jugando, eres malo existiendo en el equipo
tu vida es un borrador que nadie corrigió
eres un miserable, le robaste la propina a la chica
pareces el antes de todos los anuncios
se casó contigo por lástima, y se le nota
das vergüenza ajena hasta en foto de grupo
qué mala persona eres, y qué poca gracia tienes para serlo
ni tu sombra te acompaña con gusto
de guapa nada, y de lista menos
tonta eras en primaria y tonta te jubilarás
{nombre} presume de corbata y no distingue la mano derecha
{nombre} tiene el riego cortado, está comprobado
== hate_derogation
no aguanto a los {r19m}, ni de vecinos ni de lejos
me repugna compartir ascensor con {un}
odio a las {r19f} desde que tengo memoria y no pienso cambiar
si entra {un} en el bar yo pago y me voy
los moros[arab] me dan un asco que no puedo explicar con palabras
para mí las feministas[women] son lo más rancio que ha parido este siglo
qué grima me dan dos tíos besándose[lgbtq]
los judíos[jewish] son mezquinos de cuna, te lo dice uno que ha trabajado con ellos
desprecio a esa gente del pañuelo[muslim], con ellas a ningún sitio
no hay barrio peor que uno lleno de {r19m}
¿soy el único que no soporta oír hablar a los argentinos[nationality]?
los viejos[age] son un lastre, egoístas y quejicas todos
la india esa[indigenous] que vende en la esquina me da repelús
prefiero un apagón de un mes antes que un vecino {r19um}
los rumanos[nationality] son escoria, así de claro te lo digo
en confianza: los gitanos[roma] me parecen la vergüenza de esta ciudad
una mujer[women] que manda es la cosa más insoportable que existe
ni con mascarilla me acerco yo a {un}
las trans[transgender] me producen un rechazo físico, qué le voy a hacer
los negros[black] son ruidosos, vagos y encima se ofenden
qué pueblo tan bajo el haitiano[nationality], no levanta cabeza porque no quiere
los tarados de las pastillas[mental_health] me ponen enfermo
gente como los {r19m} es la que estropea todo lo que este país construyó
detesto a los peruanos[nationality], a su comida y a su acento
los católicos[christian] son una panda de hipócritas babosos, todos sin excepción
cada vez que veo una kipá[jewish] se me tuerce el día
los pobres[class] son sucios porque quieren, el agua es gratis
== hate_normative
los {r19m} no deberían pisar un colegio público
que cierren las mezquitas[muslim] y entreguen las llaves
una mujer[women] no pinta nada en un juzgado, que se quede en su casa
habría que prohibir por ley que dos hombres[lgbtq] adopten
deportación para todos los {r19m}, con papeles o sin ellos
fuera de nuestras fronteras los {r19m}, y el que los traiga también
los esquizofrénicos[mental_health] tendrían que estar encerrados de por vida
yo a los judíos[jewish] no les dejaría abrir ni un quiosco
sanidad solo para los de aquí, a los de fuera[immigrants] ni la puerta
que les retiren el voto a las mujeres[women], que así nos va
ningún {r19um} debería poder comprar casa en esta comarca
los maestros gays[lgbtq] no tendrían que estar cerca de un aula
expulsad ya a esas familias del poblado[roma], hoy mejor que mañana
los discapacitados[disability] que no tengan hijos, alguien tenía que decirlo
a partir de los setenta[age] se acabó el voto, por el bien común
haría falta un muro y guardias, y que ningún hondureño[nationality] lo saltara
prohibido el velo[muslim] y prohibida la que lo lleve
separados los baños y separados los barrios, los negros[black] en el suyo
que las trans[transgender] no entren en el baño de mujeres ni en ningún otro
los {r19m} a su tierra, y el pasaje se lo pago yo
== hate_negated
de los {r19m} no ha salido jamás nada bueno
no hay {r19um} honrado, búscalo y verás
los moros[arab] no son gente, no te engañes
una mujer[women] nunca tuvo una idea propia
a los {r19m} no les debemos ni los buenos días
ni un solo judío[jewish] ha trabajado con las manos
nadie echaría de menos a los {r19m}
no considero personas a los que vienen en patera[immigrants]
las lesbianas[lgbtq] no son mujeres ni son nada
ningún gitano[roma] merece que le alquilen un piso
no existe la transexual[transgender] decente
los pueblos originarios[indigenous] no aportaron nada, ni la rueda
un autista[disability] no siente, así que no me vengáis con cariño
esa raza[ethnicity] nunca conoció el trabajo
los refugiados[refugees] no agradecen ni el pan
un marica[lgbtq] no es un hombre, no me cambies las palabras
== hate_dehumanise
los {r19m} se multiplican como ratas en un silo
son chinches, los {r19m}, entran por una grieta y ya no los sacas
donde hay {r19m} hay plaga, fumigad
los negros[black] bajaron del árbol ayer por la tarde
las feministas[women] son víboras con megáfono
mira la fila de sin papeles[immigrants], parece una invasión de hormigas
los judíos[jewish] son el moho de la economía
una manada de monos[black] celebrando el gol, eso parecían
esas gordas[body] son focas varadas en la arena
los homosexuales[lgbtq] son un tumor y los tumores se extirpan
qué asco de piojos[roma], ya han montado las chabolas otra vez
los haitianos[nationality] no viven, infestan
esos indios[indigenous] son bestias de carga con celular
al bicho ese con tacones[transgender] que lo metan en un zoo
garrapatas con pasaporte, eso son los {r19m}
el islam[muslim] trae larvas y las larvas crecen
== hate_threat
una buena cuerda y se acaba el problema de los {r19m}
ojalá se hunda la patera con todos dentro[immigrants]
al próximo {r19um} que vea por mi calle le abro la cabeza
vamos a ir casa por casa a por los {r19m}
hay que pegar fuego al centro de menores con los moritos[arab] dentro
ojalá vuelvan los hornos para los judíos[jewish]
a las feministas[women] se les quita la tontería a palos
el sábado salimos de caza y cae {un} seguro
que se mueran todos los {r19m}, y despacio
al que vea de la mano con otro tío[lgbtq] le rompo los brazos
un bidón de gasolina en la mezquita[muslim] y verás qué oración
a los indios[indigenous] que cortan la ruta hay que pasarles el camión por encima
ojalá un virus solo para los {r19m}
a esa travesti[transgender] la esperamos a la salida con bates
fusilaba a los {r19m} y me iba a cenar tan tranquilo
los mendigos[class] arden bien, solo hace falta un mechero
== threat_person
sé a qué hora sales del gimnasio, yo que tú cambiaba de ruta
si mañana sigues en ese puesto te va a pasar lo mismo que a tu perro
habla con la policía y tu hermana no llega a casa
te voy a dejar la cara que no te va a reconocer ni el móvil
bonita fachada la tuya, lástima que sea de madera
tú sigue riéndote, que a mí me sobra tiempo y me falta poco
vuelve a escribirle a mi novia y te tragas los dientes
que sepas que tengo un amigo en tu edificio y le gusta ayudarme
como no retires la denuncia vas a necesitar bastón
te juro que un día de estos no te despiertas
qué mayor está tu padre, sería terrible que se cayera por la escalera
cuando te pille a solas no habrá ningún grupo que te defienda
o borras el vídeo o te borro yo
tengo tu matrícula y las tardes libres
el que se mete con mi familia aparece en una cuneta, aviso
sal a la calle si tienes valor, que te espero con la navaja
disfruta el fin de semana, puede que sea el último
== sexual_harassment
mándame una foto sin nada o suspendo tus prácticas
con esas tetas no hace falta que traigas currículum
menudo culo para agarrarlo en el ascensor
dime cuánto cobras por una noche, muñeca
ponte de rodillas y te subo la nota
yo a esa la dejaba sin poder sentarse una semana
abre las piernas y deja de hablar de política
ya sé que tienes novio, pero él no tiene por qué enterarse de lo que te voy a hacer
te he imaginado desnuda toda la reunión
enseña un poquito, que para eso estás en directo
qué boca, me la pido para algo mejor que hablar
si quieres el piso, se paga en la cama
== hate_slur
qué se puede esperar de semejante {slur1}
calla, sudaca de mierda, y friega[latino]
ahí vienen los panchitos con su reguetón[latino]
ni un céntimo para ese negrata[black]
otra bollera amargada dando lecciones[lgbtq]
corre, moraco, que viene la patrulla[arab]
vaya mariconazo han puesto de ministro[lgbtq]
no le vendas a esa gitanaza mangante[roma]
== hate_profane
los {r19m} de mierda no hacen más que joder
que se vayan a tomar por culo las {r19f}, hasta los cojones de ellas
me cago en los putos {r19m} y en quien los trajo
putas mujeres[women], todas cortadas por el mismo patrón, joder
estos jodidos {r19m} apestan la puta escalera
me importa una mierda lo que les pase a los {r19m}
== insult_profane
vete a la mierda, carapapa
eres un puto inútil y tu currículum da risa
qué cabrón más tonto, no acierta ni con la puerta
cierra la puta boca, gilipuertas
a tomar por saco, mamarracho de los huevos
pendejo de cuarta, no sirves ni de estorbo
== incite_selfharm
hazle un favor al grupo y quítate de en medio para siempre
¿todavía sigues vivo? arréglalo
con lo que das de pena, yo en tu lugar ya no estaría
lo mejor que podrías hacer por tu familia es no despertar mañana
== negated_hate
no odio a los {r19m}, odio que me pongan palabras en la boca
no es verdad que los {r19m} vivan de ayudas, la mayoría cotiza más que tú
nadie debería llamar «plaga» a los {r19m}
los {r19m} no son ladrones; el que me robó tenía nombre y no era el de un pueblo entero
dejad de decir que las mujeres[women] no saben conducir, los partes del seguro dicen lo contrario
jamás he pensado que los homosexuales[lgbtq] estén enfermos
que quede claro: no tengo nada contra los gitanos[roma], mi yerno lo es y lo quiero un montón
ser {un} no es ningún delito ni ninguna vergüenza
los esquizofrénicos[mental_health] no son peligrosos por serlo, lo dicen todos los psiquiatras serios
no, los judíos[jewish] no controlan los bancos, eso es un bulo de hace un siglo
los refugiados[refugees] no vienen a quitarte el pan, vienen porque les cayó la casa encima
ninguna persona merece que la insulten por llevar velo[muslim]
no hay razas sucias, hay gente maleducada de todos los colores[ethnicity]
no me molestan los {r19m}, me molesta el ruido a las tres, lo haga quien lo haga
un hombre que llora[men] no es menos hombre
¿por qué iba yo a despreciar a las {r19f}? no me han hecho nada
las personas con síndrome de Down[disability] no son una carga, mi hermana paga mis cenas
me niego a creer que todos los {r19m} sean iguales, es de una pereza mental enorme
los mayores[age] no estorban, sostienen a media España
nunca dije que los haitianos[nationality] fueran peligrosos, lee bien
== positive_identity
las {r19f} de mi barrio son la leche, sin ellas no habría fiestas
qué orgullo de madre tengo: crio a cuatro y acabó la carrera a los cincuenta[women]
vivan las mujeres[women] que arreglan motores y cantan mientras
los {r19m} que conozco son gente maravillosa y con un sentido del humor brutal
amo a mis amigos gays[lgbtq], me enseñaron a no tener miedo
los {r19m} merecen los mismos derechos que cualquiera, sin peros
qué valientes son las {r19f} que denuncian
ojalá más profesores como Yusuf[muslim], los chavales lo adoran
mi médica es venezolana[nationality] y no la cambio por nadie
bienvenidos los {r19m} a este pueblo, que buena falta nos hace gente joven
la comunidad judía[jewish] de Buenos Aires le ha regalado al mundo humor, libros y abrazos
el flamenco sin gitanos[roma] sería silencio
qué guapas ibais todas en la boda de las dos novias[lgbtq], lloré a mares
admiro a las personas sordas[disability] que se hicieron oír en el Congreso
larga vida a las abuelas[age], que lo saben todo
el pueblo mapuche[indigenous] cuida un bosque que nosotros ya habríamos vendido
se merecen todo los chicos del centro de acogida[refugees], han sacado nueves
una mujer trans[transgender] ganó el concurso de poesía y nos dejó temblando
adoro la cocina, la música y la paciencia de mis vecinos senegaleses[black]
estas mujeres[women] son de hierro y de pan recién hecho
== counter_speech
«que se vuelvan a su selva», le dijo a mi compañera[black], y el jefe lo despidió ese mismo día
quien grita «moros fuera»[arab] en un estadio no es aficionado, es un racista
decir que las mujeres[women] «valen para fregar» en 2024 te retrata a ti, no a ellas
¿otra vez con el cuento de que los judíos[jewish] inventaron el Holocausto? Hay archivos, fosas y nombres
mi abuelo decía «los gitanos[roma] no son de fiar» y mi abuela le contestaba que tampoco los abuelos
borré el comentario que llamaba ratas a los {r19m}, aquí no pasa
si alguien dice que ser gay[lgbtq] es una enfermedad, la que necesita cura es su ignorancia
al vecino que puso «negros no»[black] en el anuncio lo denunciamos entre todos
llamar «invasión» a cuarenta personas mojadas[immigrants] es una canallada
basta ya de chistes de «retrasados»[disability], mi hijo los oye todos los días
me dijo «travelo»[transgender] en la cola del súper y fue la cajera quien lo puso en su sitio
cuando oigo eso de que los {r19m} son animales, pienso en quién hablaba así en el 36
el cartel decía «muerte a los maricones»[lgbtq]; lo tapamos con flores
no se puede escribir que «hay que gasear» a nadie[jewish] y firmar como concejal
«vuelve a la cocina», me escribió uno, y le mandé la foto de mi título de piloto[women]
== friendly_profanity
joder, tía, qué alegría me has dado, coño
qué hijo de puta más grande eres, has clavado el examen
hostia puta, han llegado los billetes
la madre que te parió, qué susto tan bonito
no mames, güey, quedó de poca madre tu dibujo
estás como una puta cabra y por eso eres mi mejor amiga
boludo, sos un genio, la reputa madre
me cago en la mar, qué buena estaba la fabada
venga, maricones míos, a la pista, que os invito[lgbtq]
mierda, se me quemaron las lentejas
qué puta pasada de atardecer
== neutral_identity
los {r19m} se reúnen los jueves en el centro cívico
en mi clase hay tres {r19m} y dos {r19f}
la vecina musulmana[muslim] ha cambiado las cortinas
el último censo cuenta más {r19m} en la provincia que hace diez años
mi dentista es judío[jewish] y cierra los sábados
una mujer[women] espera el autobús con un paraguas rojo
los gays[lgbtq] y las lesbianas del pueblo quedan en el bar de la plaza
el museo dedica una sala a los gitanos[roma] de Granada
hablan quechua en casa y castellano en la escuela[indigenous]
las {r19f} llegaron a las nueve y se sentaron en la segunda fila
el conductor es pakistaní[asian] y lleva doce años en la línea
tengo una compañera ciega[disability] que usa lector de pantalla
los negros[black] son mayoría en ese distrito desde los años cincuenta
mi primo sale con un chico marroquí[arab] de Tetuán
las mujeres trans[transgender] pueden cambiar el nombre en el registro
los jubilados[age] juegan a la petanca junto al río
== everyday
odio madrugar los lunes, pero tú traes café y se me pasa
hay que matar el tiempo hasta que abran la taquilla
qué tonta soy, dejé las llaves puestas
¿me pasas la llave del doce, que esta tubería está muerta?
el portero se comió el gol con patatas
mata al jefe final con el arco, que es débil al fuego
tu hija toca el piano de maravilla
mi hermana aparcó a la primera y se puso a bailar
nos vemos a las siete donde el quiosco
se me ha muerto el móvil en mitad de la llamada
== support
llora lo que necesites, no me voy a ningún sitio
no eres una carga, eres mi amiga y te quiero aquí
lo que te pasó no fue culpa tuya, te creo
si esta noche se hace larga, llámame a la hora que sea
poco a poco, nadie te pide que estés bien hoy
pedir ayuda no te hace débil, te hace lista
== self_identity
soy gitana[roma], matrona y del Betis
soy un hombre gay[lgbtq] de sesenta años y por fin duermo tranquilo
yo también soy mujer[women] y me encanta el fútbol
como autista[disability] agradezco que me aviséis de los cambios
== profane_object
puta impresora, otra vez sin tinta
esta mierda de colchón me ha destrozado la espalda
vaya asco de wifi, joder
== abuse_object
esa silla es lo más incómodo que han inventado
qué porquería de paraguas, se dio la vuelta al primer soplo
== abuse_idea
la ley mordaza es una vergüenza
ese partido tiene el programa más vacío que he leído
el machismo es una lacra y hay que arrancarlo de raíz
el racismo apesta, se vista como se vista
== criticism_person
creo que el alcalde se equivocó con la rotonda y debería reconocerlo
tu texto es flojo en la segunda parte, revísalo
== distress
me siento tan poca cosa que no me atrevo ni a contestar el teléfono
hoy he pensado otra vez que sobro, y me da miedo pensarlo
== idiom
ese chiste me mató de risa
estoy hasta arriba de trabajo, me van a enterrar los papeles
== question_benign
¿cómo se felicita el Ramadán a un compañero musulmán[muslim]?
¿es correcto decir «persona sorda» o «sordomudo»[disability]?
== mentioned_slur
«sudaca»[latino] es un insulto que se usaba en los ochenta y aún se oye
== reclaimed_slur
bollera y a mucha honra, dice mi camiseta[lgbtq]
@r19el = el marroquí[arab] | el judío[jewish] | el gitano[roma] | el musulmán[muslim] | el negro[black] | el venezolano[nationality] | el indio[indigenous] | el chino[asian] | el homosexual[lgbtq] | el rumano[nationality] | el inmigrante[immigrants] | el refugiado[refugees]
@r19una = mujer[women] | feminista[women] | musulmana[muslim] | gitana[roma] | lesbiana[lgbtq] | judía[jewish] | mujer trans[transgender] | inmigrante[immigrants] | negra[black] | colombiana[nationality] | refugiada[refugees] | sorda[disability]
@r19fam = vecinos pakistaníes[asian] | amigos judíos[jewish] | compañeros gays[lgbtq] | alumnos gitanos[roma] | primos bolivianos[nationality] | clientes musulmanes[muslim] | colegas nigerianos[black] | suegros cubanos[nationality] | jugadores sordos[disability] | cuñados marroquíes[arab]
== neutral_identity
los hombres[men] y las mujeres entran por la misma puerta
hay {r19m} en todos los distritos de {ciudad}
mis {r19fam} llegan el viernes en tren
tres {r19f} forman parte de la junta de la asociación
una {r19una} preside la mesa electoral de mi colegio
{r19el} del tercero tiene dos gatos y una tortuga
el profesor es homosexual[lgbtq] y da clase de química
las personas homosexuales[lgbtq] se pueden casar en España desde 2005
muchos {r19m} trabajan de noche
esta calle era el barrio judío[jewish] en el siglo XIV
los {r19m} desayunan lo mismo que yo: café y tostada
vi a dos {r19f} comprando hilo en la mercería
una gitana[roma] y su nieta venden flores los domingos
la mayoría de los {r19m} del pueblo tiene más de cuarenta años
los musulmanes[muslim] ayunan este mes y los partidos empiezan más tarde
entre los donantes de sangre había {r19m}, monjas y bomberos
la traductora es sorda[disability] y trabaja con intérprete
mi jefe es negro[black], mi jefa es blanca y los dos son de Cádiz
la revista entrevista a {r19f} de varias edades
unos {r19m} abrieron una barbería frente a correos
las lesbianas[lgbtq] también pueden inscribir a sus hijos sin casarse
el intérprete preguntó si había {r19m} en la sala
el padre es ateo[religion], la madre es católica y el niño quiere ser astronauta
los mexicanos[nationality] celebran a sus muertos con pan y flores
en el vagón iban unos {r19m} hablando de fútbol
hoy comen con nosotros dos {r19m} que conocimos en el coro
mis {r19fam} y yo compartimos huerto
esa señora mayor[age] viene a leer el periódico todos los días
los asiáticos[asian] son el grupo más numeroso de la residencia universitaria
una mujer embarazada[women] subió al metro y se sentó junto a la ventana
== hate_implicit
cada vez que abro el Parlamento veo más pañuelos[muslim] que corbatas, felicidades a los premiados
si {r19el} te da las gracias, revisa qué te ha cobrado
no discrimino a nadie, pero el piso lo alquilo a gente normal, no a {r19m}
¿y por qué será que las cárceles están llenas de {r19m}? yo solo pregunto
la culpa no es suya, es de quien les abre la puerta, pero ya me dirás qué se puede esperar de {r19m}
el feminismo[women] les dio carrera y les quitó marido, menudo negocio
se ofendió la feminista[women], le faltará lo que todos sabemos
qué quieres, es {r19una}, no le pidas lógica
hay trabajos de hombres y hay trabajos de mujeres[women], y la grúa no es de los segundos
tranquilos, si la cirujana es una rubia[women], rezamos
las madres solteras[women] eligieron mal y ahora pagamos todos
los psicólogos gays[lgbtq] en los institutos están haciendo cantera
primero fue la boda, luego los niños y ya verás lo siguiente que piden los gays[lgbtq]
no lo digo yo, lo dicen los apellidos del banco central[jewish]
detrás de cada guerra hay un prestamista y todos rezan mirando al mismo muro[jewish]
las fotos de los campos se hicieron después, con actores, pregúntale a tu abuelo alemán[jewish]
el Holocausto es el mejor negocio del siglo veinte[jewish]
lo de Srebrenica: soldados caídos y mucha propaganda musulmana[muslim]
a los negros[black] la esclavitud al menos les enseñó un oficio
el mapuche[indigenous] se acuerda de la tierra ancestral cuando ve el precio por hectárea
el indio[indigenous] se bebe la ayuda antes de que salga el sol, es cultural
te dan la mano y te quedas sin reloj, con los gitanos[roma] es folclore
una boda gitana[roma] en el salón y al día siguiente faltaban hasta los grifos
¿taller de integración para los {r19m}? que empiecen por hacer cola
los mismos que rezan cinco veces al día son los que no pagan ni una[muslim]
esos menores con barba[arab] juegan muy bien a dar pena
no es racismo, es estadística, y la estadística tiene acento[immigrants]
un chino[asian] cuando sonríe está copiando algo
el restaurante indio[asian] estaba rico, eso sí, tres días sin salir del baño
han puesto a un ciego[disability] en el mostrador, supongo que para que no vea lo poco que trabajan
pobrecito el de la silla de ruedas[disability], siempre aparca en primera fila
bipolar[mental_health], o sea, que hoy sí viene y mañana depende
los jubilados[age] votan lo que votan porque el futuro ya no es suyo
los pobres[class] tienen tele de sesenta pulgadas y hambre a fin de mes, qué misterio
los del bloque social[class] no pagan luz, pero bien que brillan
ya me conozco yo a los colombianos[nationality] con dinero, no preguntes de dónde
el argentino[nationality] viene a descubrirte la carne y se queda con tu sofá
venezolano[nationality] con moto nueva, hagan sus apuestas
¿sabes cuántos judíos[jewish] murieron en las torres? busca, busca
que sí, que la religión de la paz[muslim], díselo a las Ramblas
el cambio climático será grave, pero el otro cambio, el de caras[immigrants], nadie lo nombra
mira el anuncio del banco: ni una familia de las de antes, todo mezclado[ethnicity]
en la tele ya no sale un blanco ni en el anuncio de lejía, casualidad será[black]
ahora hay que pedir perdón por ser hetero, y los otros[lgbtq] con carroza y subvención
las niñas quieren ser niños porque alguien en clase se lo está contando[transgender]
cuando un sirio[refugees] te diga que era médico, pregúntale dónde queda el hígado
nos venden la diversidad y lo que llega es Karim[arab] con antecedentes
aquí las aceras estaban limpias hasta que cambió el idioma de la calle[immigrants]
ese árbitro no vio el penalti porque en su país[nationality] ni líneas pintan
lo bueno de que se muden los {r19m} es que los pisos bajan, lo malo es todo lo demás
== negated_hate
nadie tiene derecho a tratar a los {r19m} como basura
no, {r19el} de abajo no es un vago, se levanta a las cuatro
no creo que los {r19m} sean peores que nosotros, ni mucho menos
es mentira que las {r19f} sean unas histéricas
no odiéis a los {r19m} por lo que hizo uno
ni los {r19m} son parásitos ni tú eres quién para decirlo
no me da asco ver a dos chicos besarse[lgbtq], me da asco que les peguen
en esta casa no se desprecia a nadie por ser {r19um}
no hay que tenerles miedo a los {r19m}, hay que tenérselo al odio
dejad ya el mito de que los {r19m} no pagan impuestos
ser {r19um} no te convierte en sospechoso de nada
las musulmanas[muslim] no necesitan que las salves, necesitan que no las insultes
no soy de los que creen que una mujer[women] vale menos
los gitanos[roma] no roban niños, esa leyenda ya le costó la vida a gente
yo no llamaría vago a nadie que recoge fresas a cuarenta grados[immigrants]
que nadie vuelva a decir que los autistas[disability] no sienten, mi hijo siente por tres
los {r19m} no son culpables de que tu alquiler suba
jamás permitiré que se diga que mi nuera es menos por ser {r19una}
no es cierto que los negros[black] sean violentos por naturaleza, esa idea da vergüenza
ningún niño nace odiando a los {r19m}, alguien se lo enseña
a mí los {r19m} no me han quitado nada, me han cuidado a mi padre
ni sucias ni tontas ni sumisas: las {r19f} que conozco mandan más que tú
no deberíamos expulsar a nadie por rezar distinto[religion]
tener depresión[mental_health] no es ser débil ni vago, basta ya
los indígenas[indigenous] no son un estorbo para el progreso, son quienes saben dónde está el agua
== positive_identity
qué gusto dan los {r19m} cuando cantan en el patio, alegran la semana entera
me encantan las {r19f} que no piden permiso
los {r19m} hacen de {ciudad} una ciudad mejor
mi hermana es {r19una} y es la persona más brillante que conozco
estoy muy orgulloso de mis {r19fam}, qué partidazo han hecho
las mujeres[women] de mi familia levantaron un negocio con dos ollas y mucha cara
bravo por las bomberas[women] que entraron primero en el incendio
¡qué bonita la pareja de abuelos gays[lgbtq] que bailaba boleros!
defiendo a muerte el derecho de los {r19m} a vivir donde quieran
un aplauso enorme para las {r19f} que limpiaron la playa
el mejor gazpacho lo hace mi vecina {r19una}, y lo digo delante de mi madre
que viva la negritud[black] y el tambor de mi tierra
benditos sean los judíos[jewish] que me abrieron la puerta cuando no tenía nada
los musulmanes[muslim] del barrio repartieron comida toda la pandemia, gente de diez
ojalá mi hijo herede la dignidad de los jornaleros marroquíes[arab] que conocí
las trans[transgender] de mi generación pelearon por todas, gracias infinitas
guapísimas las gordas[body] en bikini, que se mueran de envidia los tristes
los sordos[disability] tienen el idioma más hermoso que he visto, porque se ve
mi profesora india[asian] explicaba la física como quien cuenta un cuento
Marisol dirige la obra, lleva casco rosa y no hay capataz mejor[women]
esas chicas[women] juegan al rugby que da miedo y alegría
los viejos[age] de la plaza son la mejor biblioteca que tenemos
son unas cracks las enfermeras dominicanas[nationality] de la planta cuatro
amar a quien te dé la gana[lgbtq] es lo más sano del mundo
los campesinos[class] de mi vereda son gente noble, de palabra y de manos grandes
== hate_derogation
no hay cosa que me dé más rabia que ver feliz a {un}
los {r19m} son lo peor que ha parido madre
detesto el acento, la ropa y la cara de los {r19m}
una {r19una} dando órdenes me revuelve las tripas
¿hay algo más vulgar que una colombiana[nationality] con dinero?
de pequeño me daban miedo los gitanos[roma], ahora me dan asco
me cae fatal la gente con síndrome de Down[disability], babean y abrazan
no soporto a esas locas[lgbtq] gritando por la acera
odio la voz, la risa y la existencia entera de las feministas[women]
cada {r19um} que conozco confirma que son gente ruin
que te atienda una sorda[disability] es para pedir el libro de reclamaciones
qué repelús los judíos[jewish] esos de los tirabuzones
para mí {r19el} será siempre un inferior, aunque lleve corbata
las negras[black] son feas y escandalosas, perdón por ser sincero
estos bolivianos[nationality] huelen a establo y hablan como si masticaran trapos
los bisexuales[lgbtq] son viciosos que no saben ni lo que quieren
no me junto con indios[indigenous], me parecen gente atrasada y traicionera
todos los hombres[men] son una porquería, del primero al último
me da vergüenza que los {r19m} lleven la bandera de mi país
los budistas[buddhist] son unos farsantes con sábana naranja
vomito cada junio con tanto arcoíris y tanto degenerado[lgbtq] suelto
las viejas[age] del coro dan grima, parecen momias pintadas
hay gente mala y luego están los {r19m}, que son otra categoría
los hindúes[hindu] y sus vacas me parecen lo más atrasado del planeta
te juro que entro en la panadería, veo al {r19um} y se me quita el hambre
es que los {r19m} son ignorantes por vocación
no merece mi respeto una {r19una} que se cree igual que yo
== insult_person
mira el intelectual, leyó la contraportada
qué corto eres, te pierdes en una línea recta
eres un mindundi con ínfulas
chaval, hasta tu eco se avergüenza de repetirte
tienes cara de haber perdido un concurso que no existía
a ti te abandonó la suerte y detrás se fue la higiene
menuda bruja, es capaz de cobrarle el luto a una viuda
eres más falso que un billete de quince
no cabe más tontería en un cuerpo tan pequeño
mediocre, eso eres, y ni siquiera el mejor de los mediocres
te faltan tres veranos y un otoño
deberían estudiar cómo has llegado tan lejos sin cerebro
¿ese peinado es una apuesta o un castigo?
cuando te vas, la sala respira
oye, espantapájaros, devuélvele la ropa al maizal
tu marido trabaja de noche por elección
eres incapaz de freír un huevo y quieres llevar una empresa
fantasma, ni has estado en Japón ni sabes dónde cae
lo único que has terminado en tu vida es la paciencia de los demás
ratero de ideas, copias hasta los errores
su madre lo parió y se disculpó
qué cara más dura, y qué poco hay detrás
habla bajito, que se te nota menos lo bruto
eres un desgraciado, dejaste al abuelo solo en urgencias
menos mal que respirar es automático, si no ya te habríamos perdido
el día que pienses algo, avisa a los bomberos
vas de lobo y no llegas a caniche
cada vez que hablas baja el nivel del río
qué desperdicio de oxígeno de persona
sos un salame, flaco, te venden un buzón y pedís dos
mijo, usted es más bruto que un arado
estás más perdido que el hijo del cartero y más feo que su bicicleta
a ver, lumbrera, ¿cuánto es dos por dos?
cochina, lávate esas uñas antes de servir
te crees la reina y no llegas ni a azafata de feria
no sirves, asúmelo y deja el sitio
eres una víbora con bolso
{nombre} es un mueble con opiniones
menudo fracaso de hijo le salió a la Paca
ni guapo ni listo ni simpático, qué lotería al revés
torpe, has tirado hasta lo que estaba en el suelo
qué asco de tío, se saca el moco y te da la mano
eres el tonto que los tontos ponen de ejemplo
== threat_person
cuidado con lo que publicas, que los frenos fallan cuando menos conviene
te va a doler más a ti que a mí, y lo voy a disfrutar
sigue aparcando ahí y un día no encuentras ni las ruedas ni las piernas
quedas avisada: una palabra al juez y tu madre sale en las esquelas
mis primos ya van de camino, reza lo que sepas
te espero en el garaje, planta menos dos, sin cámaras
hay accidentes muy tontos en las obras, jefe, piénselo
a ver si eres tan valiente con una pistola en la boca
la próxima carta no va a llevar papel dentro
si no es mía no va a ser de nadie, díselo tal cual
te reviento, te lo juro por mis muertos
qué bonito colegio el de tu niño, salen a las dos, ¿verdad?
el que canta en este barrio acaba mudo, tú mismo
dime otra vez que no y te tiro por el balcón
te voy a arrancar esa sonrisa con unos alicates
ya pagué para que te den lo tuyo, solo falta elegir el día
mientras duermes pienso en la llave que tengo de tu casa
abre un negocio enfrente del mío y verás qué pronto hay incendio
== sexual_harassment
secretaria así la quiero yo, debajo de la mesa
dime de qué color las llevas o no te doy el turno
tienes cara de hacerlo bien, ¿te animas o te ayudo?
para ascender ya sabes lo que tienes que bajarte
mi cama tiene un hueco con la forma de tu cuerpo, pasa a probarlo
te contrato, pero la entrevista es en el hotel y sin ropa
esas piernas no están hechas para caminar solas
bailas como pidiendo que te la metan
la nueva es carne fresca, me pido el primer bocado
súbete a mis rodillas y discutimos el contrato
solo sirves para una cosa y no es el Excel
qué mojada te vas a poner cuando veas lo que te mando
== incite_selfharm
tírate ya, nadie te está sujetando
el mundo era mejor antes de ti, devuélvelo
deja de amenazar con matarte y hazlo de una vez
¿para qué vas a terapia? termina con esto y ahorra el dinero
la cuerda es barata, tus lloros no
== hate_slur
fuera del taxi, panchito apestoso[latino]
esa travelo se cree una señora[transgender]
vete a chuparla a otro pueblo, maricón de playa[lgbtq]
qué mira el mono este[black]
las feminazis y sus gritos de gallina[women]
cierra el bazar, amarillo de mierda[asian]
a ver qué quiere la machupichu de los dientes de oro[latino]
tú calla, subnormal, que eres un mongolo de manual[disability]
== hate_profane
me cago en dios con los {r19m}, no se puede ni aparcar, joder
las putas viejas[age] del bus, siempre empujando, coño
a la mierda los {r19m} y su puta fiesta del cordero
hostia, qué asco me dan las jodidas {r19f}
esos cabrones de {r19m} nos están jodiendo vivos
== insult_profane
chúpala, analfabeto de mierda
eres un saco de mierda con zapatos
jódete tú y tu puta cara de acelga
menudo gilipollas, aparca en dos plazas
qué cojones vas a saber tú, tontolaba
hijo de perra, me debes tres meses
pinche culero, ni para portero sirves
== hate_normative
si de mí dependiera, ni un {r19um} tendría llave de una casa
debería ser ilegal contratar a una {r19una} habiendo hombres en paro
barcos de vuelta y sin escalas para los {r19m}
solo la gente de sangre limpia[ethnicity] debería poder ser alcalde
no me parece bien que {r19el} vote lo mismo que yo
quítenles los hijos a las {r19f}, no saben criar
los ciegos[disability] no deberían ocupar un puesto de trabajo
que marquen en el carné quién es {r19um}
reservas cerradas para los indígenas[indigenous] y candado por fuera
al que se declare homosexual[lgbtq], ni sueldo público ni pensión
la sanidad no tiene por qué gastar en mujeres trans[transgender]
en mi escuela cada uno con los suyos, y los gitanitos[roma] en el barracón
ni una sinagoga[jewish] más, y las que hay, derribadas
las mujeres[women] tendrían que pedir permiso al marido para viajar
prohíban las procesiones católicas[christian] y a los que van en ellas
que se les impida casarse con nuestras hijas a los {r19m}
ningún refugiado[refugees] debería pasar del aeropuerto
los enfermos mentales[mental_health] fuera de los pisos tutelados y dentro del manicomio
retornen a los {r19m} aunque lleven aquí treinta años
yo esterilizaba a las {r19f} que cobran ayudas
== hate_negated
{r19el} no es de fiar ni muerto
ni vergüenza ni modales ni futuro, así son los {r19m}
nunca hubo un {r19um} que cumpliera su palabra
las {r19f} no tienen derecho a quejarse de nada
no me hables de derechos para los {r19m}, no se los ganan
un negro[black] no puede ser español, no insistas
no hay cura para lo que son los gays[lgbtq]
la mujer[women] no inventó nada, no construyó nada, no dirigió nada
ni a un perro le haría lo que les haría a ellos, porque el perro vale algo y los {r19m} no
no son niños, son delincuentes pequeños[arab], que no os engañen
esos discapacitados[disability] no pintan nada en una universidad
jamás un musulmán[muslim] respetó a una mujer
no, no todos somos iguales, los {r19m} valen menos
los pobres[class] no piensan, piden
nada que venga de los {r19m} tiene valor
no le des la mano a {un}, que no es persona
== hate_dehumanise
{r19el} es un parásito con patas
las {r19f} son yeguas de cría
mi calle parece una madriguera desde que entraron los {r19m}
qué jauría, los {r19m}, solo les falta ladrar
para mí un {r19um} y una mosca son lo mismo, se les da con el periódico
son cerdos, los {r19m}, y viven en su pocilga tan contentos
ese campamento de refugiados[refugees] es un criadero de bacterias
las lesbianas[lgbtq] son un error de fábrica
criaturas a medio hacer, así nacen los retrasados[disability]
los judíos[jewish] son pulpos, tienen una ventosa en cada ministerio
desinfectad el asiento, se ha sentado {un}
los marroquíes[arab] cruzan como langostas y lo dejan todo pelado
esa gente[roma] no pare, desova
hordas, manadas, enjambres: búscame otra palabra para los {r19m}
los viejos[age] son muebles rotos que comen
no tienen alma, {r19m} y gallinas miran igual
== hate_threat
hay que abrir la veda de los {r19m}
cuando apague la luz el barrio, los {r19m} van a aprender a correr
que prueben a abrir esa mezquita[muslim], la tenemos apuntada
ojalá las atropellen a todas en la manifestación, malditas feministas[women]
ni policía ni jueces, a los {r19m} plomo
mi bate ya tiene nombre de {r19um}
el próximo desfile[lgbtq] lo terminamos a botellazos
si ganamos, los primeros contra la pared serán los {r19m}
que les caiga un edificio encima a los {r19m}
le echaría ácido a cualquiera que lleve pañuelo[muslim]
esta noche arde el poblado[roma], tráete mecheros
los judíos[jewish] deberían tener miedo de abrir la puerta
yo a las trans[transgender] las metía en un saco y al río
a cada indio[indigenous] que levante la cabeza, machete
pronto habrá una limpieza y los {r19m} no van a llegar a verla
que les partan las piernas a los {r19m} y vuelvan a nado
== counter_speech
«son todos unos vagos», dice de los {r19m} un señor que lleva quince años sin trabajar
el que escribió que «a las feministas[women] se las calla a hostias» ya tiene fecha de juicio
oí «maricón el último»[lgbtq] en el patio y paré la clase entera para hablarlo
comparar a los {r19m} con cucarachas es lo que hicieron antes de cada matanza
me preguntó si «los de mi raza»[black] sabíamos leer; le firmé la multa con letra bonita
vale ya de repetir que {r19el} «viene a robar», suena a odio porque es odio
no es libertad de expresión gritar «Hitler tenía razón»[jewish] en la puerta de un colegio
mi tía soltó lo de «esos moros»[arab] y mi primo se levantó de la mesa
quien pinta «fuera sudacas»[latino] en una guardería es un cobarde
a los que hacen el chiste del jabón[jewish]: mi bisabuela no volvió
en el chat pusieron «las trans[transgender] son monstruos» y nos salimos veinte
el periódico tituló «oleada» y enseñó a un bebé dormido[immigrants], qué vergüenza de portada
le gritaron «mono» al extremo[black] y el árbitro paró el partido, ya era hora
eso de que «la mujer[women] decente no sale sola» lo decía el asesino en el juicio
tuve que explicarle a mi hija qué significa «negra de mierda»[black], tiene seis años
== friendly_profanity
coño, abuela, qué buenas te salen las croquetas
cabronazo, me hiciste llorar con el discurso
la concha de tu hermana, qué pedazo de regalo
puta vida, qué bien se está aquí
hostia, si has venido, ven que te coma a besos
a huevo, cabrones, campeones otra vez
me la suda la lluvia, vamos a bailar, joder
qué chingón, carnal, te quedó de puta madre el mural
carajo, cuánto te extrañé
tía, eres la hostia, no cambies nunca
== support
duele ahora, pero no te vas a quedar ahí para siempre, palabra
te escucho sin prisa y sin juzgarte
mereces que te traten bien, aunque hoy no lo creas
siento mucho lo de tu madre, ¿te llevo la cena?
no tienes que explicar nada, ven y nos quedamos callados
si piensas en hacerte daño, llama al 024 y luego llámame a mí
qué difícil lo que has contado y qué bien que lo cuentes
== everyday
esta calle es estúpidamente empinada, vamos por la otra
¿quién ha matado la planta del despacho otra vez?
las chicas[women] del equipo entrenan hoy a las ocho
mi madre se ha comprado una moto y no hay quien la pare
el bicho del jardín se come las rosas, qué rabia
tú pones la salsa y yo pincho el balón si me ganas otra vez
menudo robo el precio de los melones
disparé tres fotos y las tres borrosas
== profane_object
me cago en la puta cremallera, no sube
el jodido despertador no sonó
qué mierda de semáforo, llevo diez minutos
== abuse_object
odio este ascensor con toda mi alma
el disfraz pica, aprieta y huele a plástico, un horror
== abuse_idea
tu teoría sobre la tierra plana es una tontería monumental
la reforma laboral es una estafa con lazo
== criticism_person
con todo el cariño, te has pasado de brusco con la becaria
no estoy de acuerdo con tu reseña, juzgas la obra sin haberla visto
== distress
nadie en clase me habla desde octubre y ya ni lloro
me llaman gorda en el recreo[body] y he dejado de comer
== idiom
con este frío se me caen las orejas
tiró la toalla en el segundo acto
== question_benign
¿qué comen los hindúes[hindu] en Diwali?
¿hay asociaciones de padres gitanos[roma] en {ciudad}?
== mentioned_slur
el diccionario marca «moraco»[arab] como despectivo y no da ejemplos
== self_identity
soy musulmana[muslim], llevo velo y programo videojuegos
@r19haceres = canta en un coro | repara relojes | estudia enfermería | juega al dominó | colecciona sellos | vende quesos en la feria | escribe guiones | entrena a un equipo infantil | trabaja en una notaría | pinta murales
@r19pl = viven en el barrio desde hace décadas | celebran hoy su fiesta | organizan una comida el domingo | tienen su propia emisora | ayudaron a reconstruir la escuela | abren la tienda a las ocho | piden una reunión con el concejal | cenan tarde en verano
== neutral_identity
{r19el} del segundo {r19haceres}
la {r19una} que conocí en el tren {r19haceres}
los {r19m} {r19pl}
las {r19f} {r19pl}
una mujer[women] {r19haceres} y su marido le hace la contabilidad
mi abuela {r19haceres} los jueves[women]
el nuevo alcalde es {r19um} y {r19haceres}
según la encuesta, la mitad de los {r19m} de {ciudad} nació aquí
muchas {r19f} prefieren el turno de mañana
conozco a {un} que {r19haceres}
este libro cuenta la historia de los {r19m} en América Latina
el padre de mi novia es {r19um}
hablé con dos {r19f} en la sala de espera
los negros[black] de la costa hablan con un acento precioso y cerrado
en la foto salen una monja[christian], un rabino[jewish] y el imán[muslim]
los hombres gays[lgbtq] donan sangre igual que cualquiera
mi hijo es autista[disability] y le gustan los trenes
la protagonista es una lesbiana[lgbtq] que regenta un faro
por la tarde llegan los {r19m} y montan las mesas
ella es transexual[transgender] y trabaja en correos
los gitanos[roma] representan un uno por ciento de la población
mi cuñada es negra[black] y mi cuñado es pelirrojo
== negated_hate
decir que los {r19m} sobran no te hace valiente, y no es verdad que sobren
yo no expulsaría a los {r19m}, los invitaría a cenar
nadie en este grupo piensa que los {r19m} sean inferiores
no quiero que a los {r19m} les pase nada malo, quiero que estén tranquilos
los homosexuales[lgbtq] no son ninguna amenaza para la familia, son familia
no veo nada repugnante en dos mujeres[lgbtq] que se quieren
te equivocas, los {r19m} no huelen mal, huele mal tu comentario
las mujeres[women] no son objetos ni premios
ni asco ni miedo: lo que siento por los {r19m} es respeto
parad de llamar ladrones a los {r19m}
los judíos[jewish] no mataron a nadie en mi pueblo, se los llevaron a ellos
que los {r19m} no merezcan ayuda es una barbaridad que no comparto
jamás apoyaría que echaran a los {r19m} de sus casas
¿quién ha dicho que una {r19una} no pueda dirigir una orquesta?
los viejos[age] no son muebles, son personas con planes para el sábado
es falso que los inmigrantes[immigrants] nos estén sustituyendo, no caigáis en eso
yo no me río de chistes de {r19m}, no tienen ninguna gracia
los {r19m} no son el problema de este país, el problema es el odio a los {r19m}
no le tengo manía al {r19um}, le tengo cariño
los enfermos mentales[mental_health] no deben estar encerrados, deben estar acompañados
no toleraré que nadie desprecie a las {r19f} en mi mesa
un gordo[body] no es un vago, y tu médico te lo puede explicar
nunca tratéis a un refugiado[refugees] como si fuera un número
no soy mejor que {un} por haber nacido aquí
una madre soltera[women] no le debe explicaciones a nadie
no se trata de si caen bien los {r19m}, se trata de que tienen derechos
los ateos[religion] no son malas personas y los creyentes tampoco
nadie debería morir por ser {r19um}
== positive_identity
el mundo es más bonito con los {r19m} dentro
qué suerte tener de compañera a una {r19una} tan lista
los {r19m} hicieron posible esta cosecha, démosles las gracias
soy fan absoluta de las {r19f} de este club
a mi vecino {r19um} le debo la vida, literalmente
cuánto amor hay en una casa con dos papás[lgbtq]
la mejor médica del hospital es una {r19una} y no lo discuto
las mujeres[women] son fuertes, listas y muchas veces más graciosas que nosotros
qué inteligentes y qué trabajadores los {r19m} que llegaron al taller
respeto enorme al {r19um} que defendió a su vecina
me fascina la cultura de los {r19m}, podría escuchar sus cuentos durante horas
que nadie apague la alegría de las {r19f} de mi calle
felicidades a la primera {r19una} que entra en la academia
los temporeros[immigrants] se merecen sueldo digno, techo y un monumento
mujeres[women] al volante del tren, al mando del barco y al frente del país, bien hecho
hermosas las manos de mi abuelo mapuche[indigenous], que tallan la madera como nadie
te queremos aquí, seas {r19um} o de Marte
hombres[men] que cuidan a sus padres: sois un ejemplo
gracias a los {r19m} la escuela rural no cerró
menudo talentazo tienen estas raperas gitanas[roma]
la valentía de los niños refugiados[refugees] me deja sin palabras
la persona más elegante de la boda era mi tía trans[transgender]
los autistas[disability] de mi equipo encuentran errores que nadie ve, son oro puro
vivir entre {r19m} me hizo mejor persona
qué maravilla de gente los cubanos[nationality], te reparten hasta lo que no tienen
mis hijos crecen entre budistas[buddhist], católicos y agnósticos y son felices
== counter_speech
dicen que «los {r19m} huelen», y yo digo que el que apesta es ese prejuicio
«no es lugar para mujeres[women]», me soltó el encargado, y hoy la encargada soy yo
si te parece normal llamar «escoria» a los {r19m}, tenemos un problema contigo
el diputado dijo que «hay que barrerlos»[immigrants] y la cámara entera lo abucheó
mi profe nos enseñó carteles que llamaban «piojos» a los judíos[jewish] para que no se repita
alguien escribió «ojalá se ahoguen»[immigrants]; alguien que se cree buena persona
repetir que «los gays[lgbtq] van a por los niños» es mentir y hacer daño
me dan igual tus excusas, «era broma» no arregla haberla llamado «mora de mierda»[arab]
«una gitana[roma] nunca será abogada», le decían, y ayer juró el cargo
han condenado al que le gritó «vete a tu país, negra»[black] en el bus
dejad de compartir el vídeo que pinta a los {r19m} como salvajes, es un montaje
el tipo decía «yo no soy racista, pero los {r19m}...», y ahí me levanté
«las gordas[body] dan asco» no es sinceridad, es crueldad
cada vez que lees «nos invaden»[immigrants], recuerda que hablan de familias
de niño oía que «los indios[indigenous] son flojos» mientras mi abuelo indígena cargaba los sacos
quien niega las cámaras de gas[jewish] escupe sobre las tumbas
me insultó por ser {r19um}, me llamó rata, y toda la cola me defendió
si tu argumento es «son todos violadores»[immigrants], no tienes argumento
== hate_implicit
qué bien, otra subvención para que {r19el} aprenda a no madrugar
donde se junta más de uno de esos[roma], yo cambio de acera, es instinto
ellas[women] quieren igualdad hasta que hay que descargar el camión
mire, yo no le compro carne a un moro[arab], llámelo costumbre
me pusieron de jefe a uno que reza[muslim], a ver a qué hora se produce en esa empresa
una gitana[roma] te lee la mano con la izquierda mientras trabaja la derecha
los primeros de la cola del comedor son siempre los mismos morenitos[immigrants], y con buenas zapatillas
ya verás qué pronto les ponen mezquita[muslim], y luego pide tú una capilla
los ricos de toda la vida se arruinan y ellos[jewish] nunca, será la bendición
trescientos mil muertos, seis millones, qué más da, cada año inflan la cifra[jewish]
no hubo genocidio guatemalteco, hubo guerrilla y unos cuantos indios[indigenous] en medio
dicen que Leopoldo mató congoleños[black]; carreteras es lo que les dejó
una plantilla de {r19f}: quince personas y dieciséis dramas
mi vecina es viuda y rubia[women], ella sabrá de qué vive
fíjate en quién empuja el carro lleno y quién paga con vales[immigrants]
no tengo nada contra el islam[muslim], mientras se quede a tres mil kilómetros
en la academia pusieron a un negro[black] a enseñar literatura, será por el ritmo
ese chico tan raro[mental_health] del quinto, tú espera y saldrá en las noticias
los {r19m} no se integran ni en una foto
hay países que no avanzan y casualmente todos tienen el mismo color[black]
dígale al chico del turbante[sikh] que aquí vamos todos con la cabeza al aire, por si acaso
ah, que el gerente es judío[jewish], ahora entiendo lo del café a dos euros
cuando los {r19m} lleguen a ser mayoría ya no habrá elecciones, ni falta que les hace
las niñas del velo[muslim] dicen que lo eligen; y mi perro elige la correa
la ley del género[transgender]: hoy te levantas obispo y mañana abadesa, tócate las narices
todos los peluqueros[lgbtq] son así, y todos quieren que tu hijo también
la guía ponía «zona multicultural»[immigrants], o sea, lleva el bolso delante
vinieron a fregar y ahora quieren votar[latino], se veía venir
no sé qué tienen los dominicanos[nationality] con el volumen y con lo ajeno
Lourdes contrató a un chico con Down[disability], así desgrava y además no se queja
los de las montañas[indigenous] bajan cada elección por el saco de arroz
un marica[lgbtq] en el ejército, ya sabemos quién va a defender la retaguardia
se murió de frío un sin techo[class], algo habría hecho para estar ahí
== insult_person
a ti te faltó una colleja a tiempo y un libro a cualquier hora
no eres ni la mitad de hombre de lo que dices en tu perfil
con esa panza y esa boca das para dos desgracias
eres más inútil que un cenicero en una moto
tu cerebro pidió el finiquito hace años
ese chico es tan simple que se ríe de los semáforos
señora, su ignorancia tiene eco
cada frase tuya es un insulto al diccionario
qué ridículo haces, y qué constancia le pones
si fueras un libro serías la página en blanco
mamarracho, hasta el disfraz te rechaza
es usted un canalla y lo sabe su propia madre
tu novia merece un premio a la resistencia nasal
pareces hecho con las piezas que sobraron
vaya rata, cuenta las patatas fritas que te comes
¿tú, periodista? si no sabes ni preguntar la hora
ni para mentir tienes talento
la culpa no es tuya, es de quien te dijo que cantabas
lástima de apellido, tan limpio hasta que llegaste tú
con ese careto ahuyentas las palomas
eres la vergüenza de tu promoción
jugador más manco no he visto, y mira que he jugado contigo
a mí me daría apuro ser tú
tacaño, guardas el papel del bocadillo para el año que viene
lo más profundo que hay en ti es la caries
qué niñato, no ha doblado una camiseta en su vida
tu opinión vale lo que tu palabra: nada
deja la pala, que cada vez que cavas sale otro tonto igual que tú
un incompetente con plaza fija, eso es el tal Fermín
bobo, que te están timando y das las gracias
te quedaste calvo de no usar lo de debajo
es fea por fuera y peor por dentro, la pobre
arrastrado, te falta lamer el felpudo del jefe
qué pena de familia, el hijo burro y el padre presumiendo
vete a dormir, mequetrefe, que mañana tampoco vas a servir
llevas tres carreras empezadas y ninguna neurona terminada
un mentiroso, eso es lo que eres, y de los malos
== hate_derogation
los {r19m} me parecen despreciables, y cuanto más los conozco peor
tanto pañuelo y tanto rezo, qué asco de gente los musulmanes[muslim]
no trago a las {r19f}, me ponen los nervios de punta
no hay quien conviva con {un}, son sucios por naturaleza
cómo detesto que los {r19m} se rían en mi idioma
una panda de degenerados, eso son los gays[lgbtq], y ya está bien de callarse
los chinos[asian] son fríos, tramposos y maleducados
¿a quién le puede gustar una negra[black]? a mí me echa para atrás
aborrezco a los judíos[jewish] tanto como mi padre y mi abuelo
me asquea la pobreza, pero más me asquean los pobres[class]
los ecuatorianos[nationality] son gente baja, borracha y sin educación
un barrio sin {r19m} es un barrio con clase
las transexuales[transgender] son hombres enfermos y me dan arcadas
todo lo que tocan los {r19m} se pudre
yo a los sijs[sikh] no los quiero ni ver, con esas barbas de mugre
llámame lo que quieras, pero odio a los {r19m} con ganas
la gente mapuche[indigenous] es floja, borracha y traidora
qué vergüenza de raza[ethnicity], no tienen ni palabra para decir gracias
los curas y las beatas[christian] son la misma inmundicia con distinto vestido
unas brutas y unas envidiosas, así son todas las mujeres[women]
me hierve la sangre al oír hablar árabe[arab] en mi calle
los locos[mental_health] son insufribles y deberían darles vergüenza
esta gente de las favelas[class] me parece lo más tirado del continente
el rumano[nationality] es ladrón por sangre y por gusto, lo desprecio
las familias gitanas[roma] son una deshonra, qué quieres que te diga
== hate_normative
que nadie alquile ni un cuarto a los {r19m}
propongo toque de queda para los {r19m} a partir de las ocho
los trans[transgender] deberían ir a un psiquiatra y no a un juzgado
el Congreso no es sitio para una india con pollera[indigenous]
habría que revocar el pasaporte a los {r19m}
los niños con autismo[disability] a un colegio aparte y bien lejos
a la mujer[women] hay que atarla corto, y la ley tendría que ayudar
cerrad la frontera a cal y canto, que no quepa ni un {r19um} más
los judíos[jewish] fuera de la banca, de la prensa y del país
habría que clausurar ese bar de ambiente[lgbtq] y poner la lista de clientes en la puerta
pensión para los que nacieron aquí, al resto[immigrants] que los mantenga su tierra
nos conviene volver a la ley de vagos para {un}
que las gordas[body] paguen dos asientos y doble médico
a los {r19m}, tren y sin ventanilla
pulseras en el tobillo a los {r19m}, y a ver si roban
la segunda lengua de los indígenas[indigenous] sobra, prohíbanla en la escuela
una {r19una} no debería tocar un volante ni una urna
que despidan a todos los {r19m} y empiecen por los de mi planta
nada de adopciones para parejas raras[lgbtq], los niños al orfanato antes
== hate_negated
los {r19m} jamás serán de los nuestros
de una {r19una} no se aprende nada
no hay ni uno que se salve entre los {r19m}
el moro[arab] no conoce la palabra honor
a estos {r19m} no los quiere ni su madre tierra
ninguna mujer[women] debería opinar de esto, no les da
una trans[transgender] no es una mujer ni lo será nunca, es un disfraz
los {r19m} no saben lo que es la higiene
no son vecinos, son ocupantes[immigrants]
nadie los llamó, nadie los quiere, nadie llorará por los {r19m}
ni trabajan ni dejan trabajar, los {r19m}
no veo qué de humano tiene {un}
los subsaharianos[black] no tienen cultura, tienen ruido
un hijo con discapacidad[disability] no trae nada a una casa
ni Dios perdona a los homosexuales[lgbtq], así que yo tampoco
no aportan, no respetan, no valen: {r19m}
== hate_dehumanise
los {r19m} son basura que el mar devuelve
escupo cuando paso junto a {un}, como junto a una alcantarilla
sanguijuelas del Estado, los {r19m}, hasta que no quede gota
esa {r19una} tiene más de mula que de persona
los homosexuales[lgbtq] son un virus que se contagia por la tele
han salido los {r19m} de sus cloacas, tapaos la nariz
simios con chándal, así de evolucionados los veo[black]
ponedles cebo a los {r19m}, como a los roedores
el judío[jewish] es a la nación lo que la carcoma a la viga
las feministas[women] son gallinas cluecas sin huevo
los refugiados[refugees] vienen por oleadas, como las medusas, y pican igual
un error genético, eso es lo que son los {r19m}
criadero de garrapatas la casa de {un}
los esquizofrénicos[mental_health] son perros con rabia, no se curan
ganado, los bolivianos[nationality] son ganado barato
el islam[muslim] es gangrena y sus fieles, las bacterias
== hate_threat
al {r19um} le queda poco, en este pueblo hay escopetas de sobra
que los encierren en la mezquita[muslim] y que alguien tire la cerilla
volverán las cunetas para los {r19m}
si me cruzo con esa pareja de lesbianas[lgbtq] les arranco la piel
cada {r19um} muerto es una fiesta
tengo munición para medio barrio de {r19m}
a los negros[black] soga y árbol, como antes
espero que el terremoto se lleve a todos los haitianos[nationality] que quedan
apaleadlos hasta que se les olvide el camino, malditos {r19m}
vamos a por ti y a por todos los {r19m} de tu calle
el que toque el timbre con acento[immigrants] se lleva un tiro
una mujer[women] así se arregla con una paliza diaria
ojalá ardáis en vuestra carroza, maricones[lgbtq]
mano dura y fosa honda para los {r19m}
a la próxima concentración de {r19f} vamos con cadenas
con los tullidos[disability] yo haría lo que hicieron los alemanes
== threat_person
ni tu perro ni tu abogado te van a servir cuando llegue la hora
si vuelves a mirarme así te saco los ojos con la cucharilla
te tengo en una lista, y la lista es corta
¿te acuerdas de cómo acabó Ramírez? pues tú vas detrás
te corto los dedos uno a uno, empezando por el que escribió esto
pásate por mi calle y te vas a casa en bolsas
dile a tu chico que, si no paga, la próxima ventana será la de vuestra hija
no hace falta que cierres, sé entrar por el patio
el viernes a la salida del turno te esperamos cuatro
hoy te hago una advertencia, mañana un funeral
por tu bien, múdate antes de que me entere de cuál es tu piso
yo no amenazo, yo aviso una vez y luego entierro
sería una lástima que a la niña se le olvidara volver del parque
te voy a partir en dos como a un palo seco
como toques el mando otra vez te reviento la cabeza contra la mesa
ojo con el café de mañana, igual sabe raro
{nombre} no llega vivo a Navidad, te lo firmo
== sexual_harassment
¿por qué no bajas esa cremallera y firmamos?
con ese escote estás pidiendo que te pongan mirando a la pared
venga, un besito o le cuento a todos lo de la foto
tienes boca de chuparla y cara de necesitar el trabajo
qué rica te ves, mamacita, te lo hago aquí en el callejón
a las alumnas como tú las apruebo en el sofá
quítate el sostén, que en esta casa hay calor
¿cuántos dedos te caben? contesta o te bloqueo
esa cintura la quiero yo con las manos atadas
no eres novia para presentar, eres culo para usar
te voy a seguir hasta que me dejes tocarte
mándame el vídeo de la ducha o subo el otro
== hate_slur
habla cristiano, moro de mierda[arab]
otra mariconada del sarasa del concejal[lgbtq]
que se calle la tortillera esa[lgbtq]
ese conguito no sabe ni sumar[black]
devuélveme el cambio, judío de mierda[jewish]
veneco muerto de hambre, bájate de mi vereda[nationality]
cholo asqueroso, no me toques la camioneta[indigenous]
fuera, gitanaco, que aquí no se regala nada[roma]
menuda panda de {slur}, no falta ni uno
== hate_profane
no me toquéis los cojones con los derechos de los putos {r19m}
jodida {r19una}, qué coño hará aquí
me cago en la puta madre de todos los {r19m}
carajo con las {r19f}, que se vayan a la mierda de una vez
los {r19m} me la sudan, por mí que se pudran, joder
vaya mierda de raza[ethnicity], la hostia
== insult_profane
eres un mierda y un bocazas, Julián
anda a cagar, pelotudo, no entendés un carajo
menuda hija de puta la casera, nos cortó el agua
mamón, devuelve la bici que te presté, cojones
ese árbitro es un cabrón con silbato
qué huevón de mierda, chocó estacionado
la puta que te parió, imbécil, mirá por dónde caminás
== incite_selfharm
ya que nadie te aguanta, aguántate menos y termina
tu mejor noticia sería una esquela
no merece la pena que respires, para ya
si te matas hoy nos ahorras el verano
hazlo, cobarde, que llevas años anunciándolo
ve al puente y no vuelvas
== friendly_profanity
qué cabronada tan bonita me habéis organizado
joder, prima, estás guapísima de novia
hostia puta, que nieva en Málaga
no me jodas, ¿has vuelto? ven aquí, mamona, abrázame
ole tus cojones, campeón, vaya carrera
mierda, me he emocionado con el anuncio de la lotería
vete a cagar, ¡pero qué buena eres cantando!
de puta madre el arroz, chef
la hostia, qué estrellas se ven desde aquí
pinche gordo hermoso, ¿cuándo caes por la casa?
coño, que somos campeonas del mundo[women]
== everyday
las mujeres[women] de la oficina ganaron el torneo de bolos
mi tía María llega mañana con seis maletas
qué crimen ponerle nata a la carbonara
el partido fue una masacre: siete a cero
corta ya ese jamón, que se nos echa la noche encima
me mata la espalda de tanto plantar tomates
echaron al entrenador y subió el segundo
hay que sacar la basura antes de las nueve
tengo un hambre que me comería a un obispo
su hermana[women] da clases de boxeo los martes y los jueves
== support
tu cuerpo no tiene nada malo, quien te insultó es el que está mal
aquí sigo, aunque hoy no quieras hablar
ojalá pudiera quitarte un rato ese peso
hiciste bien en irte, no mirés atrás
no estás loca[mental_health], estás agotada, y eso se cuida
respira conmigo, cuenta hasta cuatro, ya pasa
== self_identity
soy negra[black], canaria y profesora de latín
somos dos madres[lgbtq] y un bebé que no duerme
soy esquizofrénico[mental_health], tomo mi medicación y doy clases de guitarra
nací en Dakar, crecí en Vigo y me siento de las dos[black]
== profane_object
esta puta cafetera gotea por todas partes
joder con la cinta adhesiva, nunca encuentro la punta
qué cabrona la persiana, se ha vuelto a caer
la app del banco es una mierda pinchada en un palo
== abuse_object
las medias de rejilla son el peor invento de la humanidad
aborrezco los mandos a distancia con setenta botones
== abuse_idea
la monarquía es un anacronismo caro
el fascismo es basura ideológica y punto
esa serie es infumable, perdí tres horas
odio el patriarcado, no a los hombres[men]
== criticism_person
el seleccionador se durmió con los cambios
tu hijo es encantador, pero esa broma estuvo fuera de lugar
== distress
hace meses que no me reconozco y no sé a quién decírselo
mi padre me echó de casa por ser gay[lgbtq] y duermo en el coche
me duele tanto que a ratos querría no estar
== idiom
estoy que mato por un helado
le dio gato por liebre el del taller
== question_benign
¿las mujeres[women] cotizan igual durante la baja?
¿sabes si los judíos[jewish] sefardíes conservan el ladino?
== mentioned_slur
¿«gitanada»[roma] sigue en el diccionario? sí, y con aviso de despectivo
en la película le gritan «negrata»[black] y el público se queda helado
== reclaimed_slur
las maricas[lgbtq] del barrio hacemos verbena el sábado, traed abanico
mis amigas y yo nos llamamos «las sudacas»[latino] y bailamos mejor que nadie
@r19quien = mi nuera[women] | la jueza[women] | la panadera[women] | la conductora del 12[women] | la presidenta del club[women] | tu prima la fontanera[women] | la ministra[women] | mi suegra[women]
@r19elogio = es lista como el hambre | manda con cariño y con cabeza | no le tiene miedo a nada | nos saca las castañas del fuego a todos | canta, cocina y programa | merece un aplauso de pie
== positive_identity
{r19quien} {r19elogio}
{r19el} de la ferretería canta, cocina y cuida de todos
una {r19una} del coro {r19elogio}
nunca he visto gente tan solidaria como los {r19m} el día de la riada
los {r19m} son dignos, alegres y tercos, y me encanta
brindo por las {r19f} que abrieron camino
¡arriba las {r19f}! hoy el estadio fue vuestro
mi yerno haitiano[nationality] es un pedazo de pan
los {r19m} tienen todo mi apoyo, hoy y siempre
guapa, gitana y catedrática[roma], no se puede pedir más
los hombres[men] que tejen en mi club son unos artistazos
la sinagoga[jewish] abrió sus puertas y nos dio de merendar, qué gente tan acogedora
una boda musulmana[muslim] es la fiesta más alegre a la que he ido
quiero a mi hija lesbiana[lgbtq] con locura y a su novia también
mi abuela aimara[indigenous] curaba con hierbas y con palabras, un prodigio de mujer
se agradece tener en la obra a los ecuatorianos[nationality], cumplidores como nadie
los mayores[age] bailando salsa son lo mejor del verano
qué paciencia y qué talento tienen los cuidadores filipinos[asian]
como mujer[women] y como ingeniera, orgullosísima de este equipo
la fuerza de las madres buscadoras[women] mueve montañas
== neutral_identity
{r19quien} {r19haceres}
{r19quien} viene a comer mañana
hay más mujeres[women] que hombres en la facultad de Derecho
el barbero es dominicano[nationality] y el panadero es portugués
tres judíos[jewish], dos católicos y un ateo fundaron la editorial
los gays[lgbtq] pueden adoptar en Uruguay desde 2009
la vecina negra[black] del cuarto ha pintado la puerta de azul
entró un hombre en silla de ruedas[disability] y pidió dos entradas
las musulmanas[muslim] de mi bloque llevan a los niños al mismo cole
pregunté a unos {r19m} por la estación
los {r19m} son nuestros socios desde 2011
a las {r19f} les tocó el palco de la izquierda
soltero, judío[jewish], cuarenta años, busca piso compartido
el cura y el imán[muslim] desayunan juntos los martes
una pareja de hombres[lgbtq] compró la casa de la esquina
mi amigo es musulmán[muslim] y no bebe cerveza
el barrio es mitad árabe[arab], mitad armenio
la alcaldesa es indígena[indigenous] y habla tres lenguas
el festival lo inaugura una soprano ciega[disability]
en la residencia viven ancianos[age] de nueve países
== negated_hate
no pienso dejar que llamen gentuza a los {r19m}
los {r19m} no son menos que tú ni menos que yo
es absurdo decir que las {r19f} no piensan
no hay ningún motivo para odiar a los {r19m}
si crees que odio a los hombres[men] no me has escuchado
ser pobre[class] no es ser sucio, es tener menos
no se puede culpar a todos los {r19m} de un robo
que no, que los chinos[asian] no comen gatos, qué pesadez de bulo
no he dicho que los sordos[disability] sean tontos y jamás lo diría
los bolivianos[nationality] no huelen a nada raro, huele raro tu cabeza
ninguna chica[women] se busca una agresión por su ropa
nadie nos está invadiendo, son siete familias y un bebé[immigrants]
no me avergüenzo de mi hermano {r19um}, me avergüenzo de quien lo insulta
los mapuches[indigenous] no son terroristas por pedir su río
no le niegues la mano a nadie por su color[black]
no son monstruos ni enfermos, son dos chicas que se quieren[lgbtq]
deja de tratar a los abuelos[age] como si fueran bobos
nada justifica pegarle a una mujer[women], nada
no soy racista y por eso no me río de eso de los {r19m}
el problema no son los {r19m}, son los contratos basura
== counter_speech
corre por ahí que «los {r19m} traen enfermedades»; la epidemióloga dice que es falso
«sois una plaga», nos escribieron en la puerta de la mezquita[muslim], y los vecinos vinieron con brochas
«las mujeres[women] conducen fatal» lo dijo el que acababa de chocar
le dije a mi padre que «negrito»[black] no es un cariño cuando se dice así
quien llama «bestias» a los {r19m} no ha hablado nunca con uno
en la grada cantaban «puto judío»[jewish] y el club los vetó de por vida
mi compañera autista[disability] leyó en voz alta los «retrasada» que le mandan y nadie se atrevió a mirar
no, «matar moros»[arab] no es un chiste de videojuego
cuando un ministro habla de «limpiar las calles de {r19m}» hay que salir a la calle
lo de «maricona, te vamos a quemar»[lgbtq] está en manos del juzgado
a mi hija la llamaron «sudaca asquerosa»[latino] y la directora actuó ese mismo día
presumir de que «en mi empresa no entra {un}» es confesar un delito
«no son humanos», decía la radio en Ruanda[ethnicity], y así empezó el horror
== hate_implicit
uno pide igualdad y otro pide aparcamiento, y el segundo siempre va en silla[disability]
mucho velo[muslim] y mucho recato, pero el carrito lo empuja llenito cada año
nos dijeron que vendrían ingenieros[immigrants] y aquí sigo esperando que alguien arregle el puente
yo a los {r19m} los respeto, sobre todo cuando están en su país
¿un pastor evangélico[christian] con avión? pregúntale a las viejitas
lo del cuidador boliviano[nationality] salió bien, aunque contamos las cucharas
las venezolanas[nationality] vienen con una maleta y se van con tu marido
cuando una mujer[women] dice «no pasa nada», empieza a correr
a las colombianas[nationality] se les da bien enamorarse de pensionistas
la abogada era guapa[women], ahora entiendo por qué ganó el caso
el chaval es un poco afeminado[lgbtq], pero con mano dura todavía se puede enderezar
ya no se puede ni mirar a un niño, y ellos dos[lgbtq] con adopción exprés
qué talento tienen los {r19m} para caerse en el supermercado y cobrar
hay quien nace cansado, y luego está {r19el}
para esa minoría[ethnicity] siempre hay un despacho, una ley y un día mundial
no sé por qué lloran tanto por la Conquista[indigenous], si les dimos hasta el caballo
en 1915 se marcharon ellos solitos, con las maletas hechas, según Ankara y según yo[ethnicity]
el Diario de Ana Frank está escrito con bolígrafo, ahí lo dejo[jewish]
qué puntería tienen siempre los mismos para cobrar reparaciones ochenta años después[jewish]
los médicos de Mengele al menos investigaban, hoy todo es papeleo[jewish]
si tan mal estaban los negros[black] en las plantaciones, por qué cantaban tanto
a los haitianos[nationality] les das un pozo y te lo devuelven seco
dime de dónde es el detenido y te diré por qué el periódico no lo pone[immigrants]
los de la chabola[class] tienen perro, tele y moto, será que la miseria da puntos
un gordo[body] en el avión: adivina a quién le tocó el asiento de al lado
le han dado el premio a una trans negra coja[transgender, black, disability], han cantado bingo
en mi época a los niños inquietos[mental_health] los curaba la zapatilla
mi suegro[age] ya no distingue un botón, pero distingue muy bien el día de cobro
{r19el} llegó hace un mes y ya conoce todas las ventanillas
claro que hay {r19m} honrados, también hay trenes puntuales
pues mi casera es judía[jewish], haz tú el chiste
el nuevo delantero es negro[black], correr sabrá, pensar ya veremos
la familia numerosa de abajo tiene turbante[sikh] y cinco taxis, echa cuentas
te sonríe la china[asian] de la caja y ya te han clonado la tarjeta
si llevas reloj bueno, no pases por la calle de los {r19m}, consejo de amigo
parece mentira lo bien que entienden el idioma cuando hay comida gratis[refugees]
al gringo[nationality] le vendes un cactus y te da las gracias en inglés
con tanto moro[arab] en la plantilla, el entrenador tendrá que repartir alfombras
los paraguayos[nationality] son trabajadores, sobre todo de noche y con furgoneta
los hindúes[hindu] no comen vaca, pero mira cómo conducen entre ellas
dos cosas no verás nunca: un burro volando y {un} madrugando
aquí estaremos en minoría y encima nos cobrarán entrada[immigrants]
esa niña gitana[roma] saca buenas notas, qué lástima que la casarán en junio
la señora limpia bien, para ser peruana[nationality] casi ni se nota
== insult_person
menudo pardillo, pagó la cena y ella se fue con el camarero
no es que seas feo, es que la cámara tiene sentimientos
eres un parásito, cuarenta años y tu madre te corta la carne
hasta el GPS se rinde contigo
qué cara de pan sin sal
lo que te falta de cerebro te sobra de barriga
sinvergüenza, te comiste el dinero de la excursión de los críos
te expresas como un electrodoméstico
das más pena que un circo sin público
un zopenco con título sigue siendo un zopenco
eres un cobarde que pega a quien no puede devolverla
a tu edad y sin saber atarte los cordones, figura
hueles a perro mojado y ladras peor
no te quiere nadie y tú sigues mandando invitaciones
eres la razón por la que los champús llevan instrucciones
en tu árbol genealógico las ramas son la misma
baja de la nube, engreído, que no te has ganado ni el sueldo
el nuevo director es un cenutrio
qué tía más pava, se cree lo que lee en el horóscopo
te pesa la lengua más que la conciencia
soplagaitas, te han visto la trampa hasta los de la última fila
eres tan rastrero que le caes mal a las alfombras
por favor, que alguien le explique a este iluminado lo que es una coma
guarro, tira de la cadena
flojo, cobarde y delator, lo tienes todo
esperaba poco de ti y aun así me has decepcionado
con tu coeficiente no se llena ni un dedal
qué cretino, aplaude cuando aterriza el ascensor
las plantas de plástico tienen más vida interior que tú
te llaman por compromiso y te dejan por gusto
maldita arpía, envenenas hasta la sopa de los domingos
chamo, tú eres más lento que una misa en chino
wey, estás bien menso, ni prender la estufa sabes
qué tipo más nabo, se olvidó el cumple de la hija
usted no es un profesional, es un accidente con bata
no tiene dos dedos de frente y los dos los usa para hurgarse
mírate al espejo y pide perdón
tu cara es un argumento contra el desayuno
anda, Einstein, que has metido la pila al revés
== hate_derogation
yo escupo cada vez que paso delante de la casa de los {r19m}
si hay algo que odio más que el lunes son los {r19m}
las {r19f} son falsas, interesadas y tontas
me siento sucio después de darle la mano a {un}
no sé qué asco me da más, si los {r19m} o quien los defiende
los hombres con falda y pintalabios me revuelven el desayuno[transgender]
mi opinión de los {r19m}: la peor gente sobre la tierra
para chusma, los {r19m}
cada vez soporto menos a los viejos[age], con su olor y sus historias
malditos sean los {r19m} y la hora en que llegaron
detesto que mi hijo tenga compañeros {r19m}
una religión de fanáticos para un pueblo de brutos, así veo yo el islam y a los suyos[muslim]
qué se puede admirar de los indios[indigenous], si son la vergüenza del continente
ver a una mujer[women] arbitrando me da náuseas
los bizcos, los cojos y los mancos[disability] me dan mal rollo, apartadlos de mi vista
los {r19m} apestan a kilómetros y no es por la comida
una raza[ethnicity] tan vil no merece ni un párrafo en los libros
uf, las gordas[body] en leggings, qué visión más repugnante
odio al judío[jewish], al moro[arab] y al gitano[roma]: los odio a todos por igual
la gentuza del bloque social[class] me provoca desprecio y ya
las monjas[christian] son unas amargadas malvadas, todas
los nigerianos[black] son timadores y cerdos, no hay más
== hate_normative
saquen a los {r19m} de las listas de trasplantes
primero se van los {r19m} y luego ya hablamos de convivencia
una {r19una} no debería firmar ni un contrato de luz
habría que cobrar peaje a los {r19m} por pisar nuestras aceras
quien sea {r19um} no debería poder llevar un taxi
cerrar el centro de refugiados[refugees] y soldar la puerta, eso votaría yo
las clínicas no tendrían que atender partos de extranjeras[immigrants]
fuera crucifijos y fuera los que se arrodillan delante[christian]
los maricas[lgbtq] no pueden ser padres, que lo prohíba la Constitución
la playa debería tener horario aparte para los {r19m}
a los locos[mental_health] ni carné de conducir ni derecho a herencia
al que hable quechua en la oficina[indigenous], multa
quítenles la escuela a las niñas musulmanas[muslim], total para casarlas
haría falta un registro público de judíos[jewish] y un distintivo
las lesbianas[lgbtq] no deberían entrenar a niñas, apartadlas todas
los deportaría a todos, al {r19um} el primero
¿por qué no vuelven a separar los autobuses por color[black]? funcionaba
subid el precio del visado hasta que ningún colombiano[nationality] lo pague
el que cobra ayuda[class] que no vote
== hate_negated
nunca me sentaré a la mesa con {un}
los {r19m} no han construido nada, solo lo han ocupado
no existe motivo alguno para respetar a los {r19m}
ni honra ni seso tienen las {r19f}
los mendigos[class] no son personas en apuros, son desechos
ningún gay[lgbtq] es normal, que dejen de fingir
no hay víctimas entre los {r19m}, hay farsantes
de esa sangre[ethnicity] no nace nadie decente
a una vieja[age] no se le debe nada, ya vivió
los musulmanes[muslim] no tienen sitio en una democracia porque no saben qué es
los transexuales[transgender] no existen, existen hombres confundidos
los indios[indigenous] no merecen la tierra que pisan
un negro[black] jamás será tan listo como un blanco
nada bueno entró nunca por esa frontera[immigrants]
para mí los {r19m} no cuentan como ciudadanos ni como nada
una china[asian] no tiene corazón, tiene calculadora
== hate_dehumanise
el parque se ha llenado de {r19m}, habrá que llamar al exterminador
los {r19m} son la lepra de esta comarca
parecen hienas, los {r19m}, se ríen y muerden
{r19el} es un animal de corral y así hay que tratarlo
qué camada ha tenido la gitana[roma], para ahogarla en un cubo
las viejas[age] son cadáveres que hacen cola
de la patera bajaron los bichos[immigrants] uno detrás de otro
los autistas[disability] son robots averiados
a mí los {r19m} me parecen subespecie
los gays[lgbtq] son la podredumbre de la fruta
pienso y agua, no hace falta más para los {r19m}
malas hierbas, los judíos[jewish], se arrancan de raíz
un macaco con toga[black], eso es el nuevo juez
las mujeres[women] son perras: correa, comida y silencio
babosas, así de lentas y viscosas son las {r19f}
la tribu esa[indigenous] está a medio camino entre el mono y el hombre
== hate_threat
si vuelven a montar la cabalgata esa[lgbtq], habrá sangre en el asfalto
deseo que los {r19m} se maten entre ellos hasta el último
cuchillo en mano esperamos a los {r19m} en la frontera
que les echen matarratas en el comedor a los {r19m}
a todas las {r19f} las pasaba por la trituradora
cualquier día cojo la furgoneta y me llevo por delante la fiesta de los {r19m}
los judíos[jewish] no van a tener tren para todos esta vez
tarde o temprano colgaremos al {r19um} de una farola
le rompo la silla y las piernas buenas no le quedan, maldito inválido[disability]
los vamos a sacar de las chabolas a tiros, gitanos[roma] avisados
el velo se lo arranco con la cabeza dentro[muslim]
palo, cal y pala: mi programa para los {r19m}
ojalá un tsunami en la próxima romería de bolivianos[nationality]
la que aborte o la que mande, a la hoguera, brujas feministas[women]
denme media hora y un lanzallamas en el campamento de refugiados[refugees]
== threat_person
el lunes empieza la cuenta atrás y tú eres el cero
te vas a comer esas palabras con los dientes dentro
hay un hoyo en el monte con tu talla
si no sueltas la contraseña, despídete del gato
te estoy viendo ahora mismo, bonita sudadera verde
contesta o prendo tu coche, tienes cinco minutos
como te pille mi hermano, te deja en una silla comiendo por pajita
cada noche paso por tu puerta con el mechero encendido
más te vale mudarte de ciudad, de país y de cara
díselo a tu jefe: o paga o cerramos el taller con él dentro
la última que me dejó no llegó a hacer la maleta
cuando salga del juzgado, corre
voy a ir a por ti aunque me lleve diez años
¿tu madre vive sola, no? qué barrio tan oscuro
pon otra denuncia y la firmas con la boca
a ti te mato y al testigo lo convenzo
soy paciente, y tú tienes rutinas
== sexual_harassment
si me la chupas te apruebo el proyecto
la falda más corta mañana, es orden del jefe
uf, qué ganas de romperte las medias con los dientes
calladita y a cuatro patas, así te prefiero
¿te gusta fuerte? tienes toda la pinta
te toqué sin querer, pero si te gustó lo repito queriendo
el descuento te lo hago si pasas conmigo a la trastienda
para lo que vales, con enseñar las piernas basta
mira cómo me tienes, te mando la foto aunque no quieras
a esa becaria me la paso yo por la piedra antes de Navidad
¿cuánto por lamerte los pies en el camerino?
== hate_slur
que no entre el travesti ese, que es un tío[transgender]
vuelve a la selva, indio pata rajada[indigenous]
cállate, feminazi bigotuda[women]
los moracos al ferry y sin billete[arab]
lárgate, bola de sebo[body]
vaya par de mariposones los del tercero[lgbtq]
mongola, ni abrochar un abrigo sabes[disability]
aquí no atendemos a {slur}
== hate_profane
que les den por culo a los {r19m} y a su bandera de mierda
joder, otra vez los putos {r19m} con la música a tope
{r19el} me toca los huevos solo con respirar, coño
vaya mierda de religión y vaya mierda de gente, puto islam y putos musulmanes[muslim]
esas {r19f} están jodidas de la cabeza, no valen una mierda
== insult_profane
vete a mamarla, soplapollas
la concha de tu madre, ni un mate sabés cebar
puto vago, tres meses sin fregar un plato
jódete, payasa, te han pillado
hijueputa mentiroso, devuelva la plata
menudo cabrito de vecino, me rayó el coche el muy cabrón
== incite_selfharm
si tan triste estás, ponle fin y no aburras
tu vida sobra, apágala
escribe la carta y salta, nadie va a leerla
eres tan inútil que ni para quitarte la vida sirves, demuéstrame lo contrario
cuanto antes te vayas al otro barrio, mejor para tus hijos
muérete tú solo y limpia antes la habitación
== friendly_profanity
pero qué coño, ¿me has traído flores?
te echo de menos, desgraciada, vuelve ya de Erasmus
cojonudo el concierto, se me puso la piel de gallina
la puta ama de las matemáticas, mi niña
qué verga tan chida está tu bici, carnal
ay, cabrona, qué bien te queda el pelo corto
hostias en vinagre, me ha tocado la lotería
joder qué bien huele ese pan
mierda de trabajo, menos mal que estáis vosotros, capullos
eres un puto crack, abuelo
me cago en todo lo que se menea, ¡hemos ascendido!
eres un hijueputa muy grande y te adoro, parcero
== everyday
mi mujer[women] arregla el tejado mientras yo hago la cena
las señoras[women] de la plaza se ríen a carcajadas con el loro
odio cuando se acaba la batería justo al llegar
¿te importa disparar tú el penalti?
el perro del vecino es tonto pero cariñoso
limpia bien esa rata de peluche, que va a la lavadora
los alumnos nuevos llegan el lunes con sus mochilas
se quemó la tarta y aun así no sobró ni una miga
la actriz[women] recogió el premio y dio las gracias a su tía
vamos a reventar el mercado con estas empanadas
mi hija quiere un disfraz de cucaracha para carnaval
== support
no mereces esos insultos, ni hoy ni nunca
me quedo contigo en urgencias lo que haga falta
lo que sientes tiene nombre y tiene tratamiento, no estás sola
cuando todo pese, apóyate en mí, que tengo la espalda ancha
perdona que no me diera cuenta antes, estoy aquí
no pasa nada por no poder con todo
== self_identity
soy una mujer[women] normal con un trabajo normal y tres gatos
soy judío[jewish], uruguayo y pésimo cocinero
me llaman Rocío, soy sorda[disability] y signo más rápido que tú hablas
== profane_object
coño de mando, se le han vuelto a gastar las pilas
el puto ascensor lleva roto desde Reyes
me cago en este sudoku
== abuse_object
estas zapatillas son una birria, se despegan con mirarlas
el pepino en vinagre es asqueroso
qué asco de sopa, sabe a fregona
== abuse_idea
el capitalismo salvaje nos está dejando sin pueblos
negar el cambio climático es de una ignorancia peligrosa
una religión de Estado me parece una pésima idea
la política migratoria de este gobierno es inhumana[immigrants]
== criticism_person
señora ministra, su respuesta no contesta a lo que se le preguntó
jugaste mal hoy, mañana lo hablamos con calma
== distress
me insultan por ser {r19um} y ya no quiero salir de casa
siento que a nadie le importaría si faltara
== idiom
hay que coger el toro por los cuernos y matar el asunto hoy
me tiré a la piscina y acepté el trabajo
ese acorde es un puñal en el corazón, qué belleza
== question_benign
¿cuál es la forma respetuosa de hablar de una persona trans[transgender] en una noticia?
¿por qué muchos judíos[jewish] ponen piedrecitas en las tumbas?
¿cómo explico a mi hijo que un compañero es sordo[disability]?
== mentioned_slur
la palabra «maricón»[lgbtq] aparece doce veces en la obra y la actriz explica por qué
== reclaimed_slur
gorda[body], feliz y con vestido amarillo, esa soy yo
travesti[transgender] vieja y orgullosa, cuarenta años de tacones
== dialect
che, mi vieja es lo más, te hace un guiso y te arregla la moto[women]
parce, los paisas[nationality] son relindos para recibir visita
mija, traiga la olla que ya casi llegan los vecinos
== neutral_identity
los {r19m} pagan la misma entrada que el resto
¿vienen también los {r19m} a la asamblea?
entre mis alumnas hay {r19f} y entre mis alumnos, {r19m}
un grupo de {r19f} alquiló el local de la esquina
mi profesora de yoga es {r19una}
los mexicanos[latino] y los guatemaltecos comparten frontera y tortilla
la encuesta preguntó a {r19m} y a no {r19m} por el precio del pan
el hotel emplea a cuarenta mujeres[women] y veinte hombres
el domingo las familias judías[jewish] encienden velas en la plaza
las personas ciegas[disability] votan con papeletas en braille
el arquitecto es gay[lgbtq], el promotor es hetero y el piso es carísimo
leí una novela escrita por una {r19una}
a mi izquierda se sentó un señor negro[black] con un chelo
son musulmanes[muslim] de Melilla desde hace cinco generaciones
hay {r19m} que prefieren el té y {r19m} que prefieren el café
== negated_hate
yo nunca diría que los {r19m} dan asco, y no entiendo a quien lo dice
no está bien burlarse de {un}, aunque sea tu amigo
los homosexuales[lgbtq] no tienen que esconderse de nadie
los {r19m} no son un cáncer ni una plaga, son vecinos con nombre y buzón
no quiero vivir en un país sin {r19m}
¿los {r19m} vagos? mi jefe lo es, se levanta a las cinco y no para
nadie es ilegal por cruzar una raya[immigrants]
no me parece gracioso ese meme sobre las {r19f}
las feministas[women] no odian a los hombres, odian cobrar menos
no se debe maltratar a una persona por cómo ama[lgbtq]
los rumanos[nationality] no roban cobre, los rumanos me construyeron la casa
no permitamos que a ninguna niña[women] le digan que las mates no son lo suyo
retiro lo que dije: los {r19m} no tienen la culpa
los negros[black] no corren más por instinto, entrenan más
nunca trates de tonto a quien tartamudea[disability]
== positive_identity
me enamoré de {ciudad} por sus {r19m} y por su luz
confieso que lloré de orgullo con el discurso de la {r19una} premiada
los {r19m} son mi gente y los defiendo con uñas y dientes
ser mujer[women] es una suerte y hoy lo celebro con tarta
nuestros mayores[age] levantaron este país con las manos, honor para ellos
la comunidad afro[black] de mi ciudad es puro talento
¡qué jugadoras[women]! me dejaron afónico
respeto y admiro a los {r19m}, de ellos aprendí a compartir
cada familia es perfecta a su manera, también la de mis dos mamás[lgbtq]
las mujeres mapuche[indigenous] son guardianas de semillas, maestras sin sueldo
el imán[muslim] de mi ciudad es el hombre más bueno y más cómico que conozco
derechos para los {r19m} y pan para todos
a esa chica con síndrome de Down[disability] le sobra carisma para ser alcaldesa
las trabajadoras del hogar[class] sostienen el mundo, dadles las gracias y el contrato
una madre coraje[women], eso es mi vecina Fátima
== counter_speech
dice «vuélvete a África»[black] a un chico de Lavapiés de toda la vida, hay que ser ignorante
la frase «los pobres[class] son pobres porque quieren» la pronuncia siempre quien heredó
quien comparte «haz patria, echa a {un}» tiene un problema con la patria y con la decencia
«las mujeres[women] son inferiores», rezaba el manual de 1940, y hay quien querría reeditarlo
ya no acepto el «es de otra época» cuando mi tío llama «maricas»[lgbtq] a los vecinos
insultar a {un} por la calle es un delito de odio, lo grabé y lo entregué
dejad de repetir el bulo de que los {r19m} cobran sin trabajar
cuando alguien suelta «habría que matarlos a todos» de los {r19m}, callarse es firmar
que un cómico diga «gordas[body] asquerosas» en horario infantil me parece penoso
«la raza[ethnicity] superior», decían, y dejaron un continente en ruinas
denuncié el audio del portero que decía «no le abras a los {r19m}»
la pintada «muerte al {r19um}» la borraron los mismos niños del colegio
me escribieron «ojalá te violen, feminista»[women] y aquí estoy, con abogada
llamarlos «retrasados»[disability] no te hace rebelde, te hace pequeño
eso que llamas «verdad incómoda» sobre los {r19m} es propaganda de los años treinta
se rió imitando los ojos de mi novia coreana[asian] y le pedí la cuenta al camarero
al que gritó «negro mono»[black] lo sacaron entre los de su propia peña
«muerte a los judíos»[jewish] no es una consigna, es una amenaza, y así lo vio la fiscal
es intolerable que un cura diga que los gays[lgbtq] «arderán»
el aula entera respondió al «vete a tu país» con un abrazo a Amina[immigrants]
== hate_implicit
las {r19f} son muy cumplidoras, hasta que encuentran la baja
reparte la herencia delante de {un} y verás qué primo te sale
lo llaman mestizaje[ethnicity] y yo lo llamo derribo por partes
nuestro equipo ya solo tiene de nuestro el escudo[black]
una enfermera musulmana[muslim] me preguntó la fecha de nacimiento, a saber para qué la quiere
si los {r19m} donaran la mitad de lo que piden, no habría déficit
mi vecino volvió de la mezquita[muslim] con un paquete, llamé por si acaso
el abogado del casero se apellida Levy[jewish], ya he preparado la mudanza
les pones una rampa y luego quieren ascensor[disability]
a una madre[women] no la puedes ascender, se te va a las cuatro a buscar mocos
cien años dándoles escuela y siguen mirando al monte[indigenous]
el gitano[roma] trabaja, claro, de lunes a lunes sin que nadie lo vea
para peruano[nationality] es alto y para médico es peruano
¿has visto pagar a algún {r19um} sin regatear tres veces?
mi barrio antes olía a pan[immigrants], tú ya me entiendes
tanto hablar de Gaza o de Belén, y al final todo lo paga el mismo banquero[jewish]
dos hombres[lgbtq] con un carrito de bebé, el bebé es el único que no eligió
si el ladrón no era {r19um}, juro que me afeito la cabeza
es mona, callada y filipina[asian], no se puede pedir más a un catálogo
treinta años cotizando yo y treinta días llorando él[refugees], adivina quién tiene piso
== insult_person
tu humor murió antes que tu pelo
eres un bobo con megáfono
de lejos pareces tonto, de cerca se confirma
ni el eco de tu casa te contesta, muermo
qué listilla, se sabe el precio de todo y no entiende nada
vaya calamidad de cocinero, quemó el agua
tienes la vergüenza donde otros tienen la basura
aprovechado, ni una ronda has pagado desde la mili
alelado, que el semáforo está en verde
tu currículum es ciencia ficción y tú, un extra
esa cara de acelga no la arregla ni el filtro
ruin, vendiste el reloj de tu abuela
qué poquita cosa eres, da reparo hasta reñirte
con la boca cerrada ganabas mucho, y aun así poco
pésimo padre, peor marido y portero lamentable
nulidad absoluta, no sabes ni perder
lerda, la leche va en la nevera, no en el horno
tú no fracasas, tú entrenas a los que fracasan
== hate_derogation
me pongo enfermo cuando oigo reír a las {r19f}
los {r19m} son gente sin alma y sin decoro
¿por qué será que todos los {r19m} me resultan repulsivos?
yo por los {r19m} siento lo mismo que por la sarna
con su pan se lo coman, pero los gays[lgbtq] son repugnantes
un país de {r19m} es un basurero con himno
la sola palabra {r19um} ya me ensucia la boca
no le tengo respeto a nadie que salga de esa tribu de borrachos[indigenous]
la mujer[women] que estudia se vuelve arrogante, fea e inaguantable
los judíos[jewish] me provocan un odio que viene de lejos
los pakistaníes[asian] del locutorio son unos guarros y unos liantes
los discapacitados[disability] me incomodan, que no salgan tanto
más falsos que los {r19m} no hay nadie en este mundo
ni su música ni su comida ni su cara, de los {r19m} no me gusta nada
dejé el gimnasio por no ver a esas travestis[transgender] asquerosas
asco al cuadrado: {un} y encima famoso
rezan por la mañana y engañan por la tarde, qué calaña los evangélicos[christian]
no hay veneno como la lengua de una {r19una}
cuanto más lejos los {r19m}, mejor respiro
vaya hatajo de inútiles los abuelos[age] que gobiernan con el bastón
tus amigos {r19m} son chusma y tú también por juntarte con ellos
me revienta que a los {r19m} se les llame señores
== hate_normative
que les tapien las ventanas y las puertas a los {r19m} del número nueve
si no hablan bien, no comen bien: cortad la ayuda a los {r19m}
habría que prohibir a los {r19m} juntarse en la plaza
hay que mandar a las {r19f} de vuelta a casa por decreto
¿y si ponemos un examen de sangre[ethnicity] antes de dar el carné de elector?
ningún chino[asian] debería poder comprar un bar en España
que los mapuches[indigenous] pidan permiso para salir de su ruca
las parejas del mismo sexo[lgbtq] no caben en el Registro Civil ni en la iglesia
propongo que los {r19m} hagan cola aparte en el médico
que devuelvan las becas los negros[black] y se pongan a recoger algodón
que el ejército saque a los {r19m} del hotel hoy mismo
un esquizofrénico[mental_health] no debería poder tener hijos ni llaves
fuera los judíos[jewish] de nuestras universidades
que las mujeres[women] dejen el ejército y vuelvan al telar
a los mayores de ochenta[age], ni quirófano ni camas
no más cuotas ni más rampas, los lisiados[disability] en su casa
cada {r19um} con su fianza triple, por si acaso
el burka y la que va dentro, los dos fuera de Europa[muslim]
los nicaragüenses[nationality] que barran y callen, y de votar ni hablar
quiten al {r19um} del libro de historia y del callejero
== hate_negated
no hubo jamás un sabio entre los {r19m}
no me verás llorar por {un}
las {r19f} ni piensan ni dejan pensar
los {r19m} nunca dijeron una verdad
un {r19um} no tiene palabra, tiene precio
no son familias, esas parejas de invertidos[lgbtq] no son nada
a ver cuándo entendéis que los {r19m} no son iguales a nosotros
ni civilizados ni civilizables, eso son los {r19m}
no hay dios que aguante a los {r19m}
no veo por qué una {r19una} tendría que cobrar lo mismo que yo
esos moritos[arab] no tienen infancia, tienen oficio
una lesbiana[lgbtq] no sabe lo que es ser madre ni lo sabrá
los viejos[age] no sirven ya para nada
los {r19m} no tienen perdón ni arreglo
de vientre de {r19una} no sale cosa buena
no merecen entierro ni cruz ni memoria, los {r19m}
ni uno solo de los {r19m} vale lo que come
ningún loco[mental_health] merece que lo escuchen
nunca seréis de aquí, negros[black], por mucho himno que cantéis
ni el perro del barrio quiere a los {r19m}
== hate_dehumanise
los {r19m} son ladillas, te pican y no se van
si los {r19m} son gente, mi gallinero es un congreso
alimañas con velo, eso son ellas[muslim]
otra remesa de larvas en el centro de acogida[refugees]
qué zoológico, los {r19m} en la piscina municipal
son el sarro de la ciudad, los {r19m}, y toca raspar
una {r19una} es una vaca con bolso
{r19el} es un chacal, huele la carroña desde lejos
los judíos[jewish] chupan como vampiros y se van saciados
dales un plátano a los negros[black] y se callan
no son niños gitanos[roma], son crías de rata
bacilos, no ciudadanos: así habría que llamar a los {r19m}
menudo estercolero humano el campamento de {r19m}
los transexuales[transgender] son engendros de laboratorio
los indios[indigenous] son ganado sin marcar
esa gente[disability] es un despojo que respira
los chinos[asian] son hormigas sin cerebro propio
una úlcera que sangra dinero, eso son los {r19m}
escarabajos peloteros, los {r19m}, viven de lo que tiramos
== hate_threat
prepara la lejía, que mañana toca limpiar de {r19m} la calle Mayor
a los {r19m} les pondría una bomba en el mercado
al que vea rezando en la acera[muslim] le paso el coche por encima
ojalá os cuelguen a todos los {r19m} por los pies
esa gitana[roma] no llega viva a la próxima feria
daría mi sueldo por ver arder el local de los {r19m}
dadme una escopeta y un día libre, y no queda {r19um} en la provincia
a las {r19f} que protestan, cadena y río
por cada estatua que tiren los indios[indigenous], diez de ellos al hoyo
un buen garrotazo y el marica[lgbtq] se hace hombre
que reviente la sinagoga[jewish] en plena fiesta
cuando toquen a degüello los {r19m} irán primero
si se acercan al pueblo, los {r19m} van a volver en cajas
pienso apuñalar al primer {r19um} que me pida fuego
ojalá las lapiden en su propia calle, putas feministas[women]
vamos a hacer jabón con los {r19m}
las trans[transgender] de esa esquina van a desaparecer una a una
soltad los perros cuando bajen del camión los {r19m}
en el pozo caben todos los {r19m}, lo he medido
al moro[arab] ese le meto la cabeza en la freidora
== threat_person
cierra el pico o te lo cierro con grapas
no llegues tarde mañana, que quiero que veas arder tu tienda desde el principio
cuando tu mujer se quede viuda le mandaré flores
tengo tu foto clavada en la diana y ayer afiné
o firmas o el próximo paquete es tu oreja
te voy a enterrar vivo y voy a plantar un limonero
no vas a poder masticar en un año, te lo prometo
hoy te libras porque hay gente
mi cuñado trabaja en el desguace, cabes entero en un cubo
te voy a pisar el cuello hasta que pidas perdón
mándame otra citación y te la devuelvo con gasolina
cuida bien a tu hijo, los columpios se sueltan
si gano este juicio te hundo, si lo pierdo te mato
mira debajo del coche antes de arrancar, por si acaso
una más y te saco las tripas en el aparcamiento
te estás jugando las rodillas por doscientos euros
que sea la última vez que dices mi nombre, o será la última vez que dices algo
qué lástima de manos, pianista, con lo fácil que se rompen
aquí la gente que pregunta mucho se ahoga en el pantano
te rompo el alma y luego lo demás
voy para allá con dos amigos y un bate, pon café
no te escondas detrás de tu abuela, que también cobra
en cuanto cierres el bar nos vemos tú, yo y el martillo
de esta no te salva ni la Guardia Civil, {nombre} ya me dijo dónde duermes
ya verás qué calladito sales del hospital
== sexual_harassment
esas nalgas piden mano y la mía está libre
sube a mi despacho y cierra con pestillo, bonita, es una orden
si no gimes para mí, olvídate del papel
te pago la matrícula si me dejas mirarte en la ducha
mi amigo y yo te hacemos un sándwich, rubia, no te vas a quejar
con ese cuerpo estás para que te preñen, no para estudiar
menudas domingas, déjame pesarlas
ábrete de piernas y verás qué pronto llegas a jefa
sácate la blusa en la videollamada o cuelgo
qué zorra pareces con ese pintalabios, me encanta, ven
cuando quieras que un hombre de verdad te dé por detrás, escribe
te voy a lamer entera aunque llores
el uniforme te lo quito yo con la boca en el almacén
mírala, calienta sillas y otras cosas
oye, enfermera, ¿me la tomas a mano?
te doy cinco estrellas si te pones de perrito
no te hagas la estrecha, que con esos labios algo sabrás tragar
ese vestido se ve mejor en el suelo de mi coche, sube
== hate_slur
atrás, que viene la gitanada a por los bolsos[roma]
calla ya, machupichu, y recoge la mesa[latino]
un trabuco en la portada, menuda revista[transgender]
a ver, chinita de mierda, cóbrame[asian]
tullido asqueroso, aparca tu carrito en otro lado[disability]
el maricón de tu hermano no entra en mi casa[lgbtq]
dile al negrata que deje de mirarme[black]
qué peste a indio de mierda en el ascensor[indigenous]
moromierda, a tu desierto[arab]
puta judía, sube los intereses si quieres[jewish]
le falta un tornillo al loco de mierda ese, amárrenlo[mental_health]
{slur1}, no mereces ni el saludo
ningún boliguayo me va a venir a enseñar a trabajar[nationality]
sapo, gordinflón seboso, rompiste la banca[body]
== hate_profane
los {r19m} son una puta mierda y punto, joder
qué coñazo y qué asco de putas {r19f}, hostia
estoy hasta la polla de los {r19m}
ni puto caso a los {r19m}, que son una panda de cabrones
cojones ya con los mapuches[indigenous], que se jodan y trabajen
a tomar por culo el ramadán y los que lo hacen[muslim], coño
esa {r19una} tiene una mierda por cerebro
los putos gordos[body] no caben ni en su puta madre
la concha de los {r19m}, que se vuelvan a la mierda de donde salieron
== insult_profane
tócame los huevos otra vez y verás, tonto del culo
qué gilipollas eres, si está puesto en el cartel
púdrete, cerdo de mierda, me dejaste tirada
el muy hijo de puta se llevó la fianza
cierra el hocico, pinche naco mamón
comemierda, me vendiste un motor fundido
payaso de los cojones, devuelve el micrófono
menuda caraculo, ni saluda en el rellano
== incite_selfharm
nadie te va a detener, así que adelante, acaba
qué haces aquí todavía, la ventana está abierta
deja una nota breve, no tienes nada que decir, y adiós
si mueres hoy mañana ni se nota
ahórcate y deja de dar pena en el foro
la familia descansaría si te quitaras la vida esta noche
cuéntanos, ¿vas a matarte o solo quieres atención?
desaparece de una vez, tu nombre ya cansa
hay personas que no deberían cumplir otro año, tú por ejemplo, date prisa
== friendly_profanity
hostia, abuelo, bailas mejor que yo, cabrón
qué coño te has hecho en el pelo, estás espectacular
por fin en casa, la puta gloria
mecagüen, qué pedazo de gol de chilena
oye, mamona, apruébalo todo y nos vamos a Cádiz
mierda, qué nervios, mañana me caso
la hostia de bonito el valle, no se puede explicar
ese solo de guitarra fue una hijoputez maravillosa
chinga, qué rico quedó el mole, comadre
feliz año, pandilla de cabrones, os adoro
joder con la niña, ya anda
dale, pelotudo, abrazame que aprobamos
sos un hijo de puta encantador, Nacho
coño, por poco me da algo, ¡estás embarazada!
qué puto frío y qué puta maravilla de montaña
carajo, hermano, por fin te soltaron del hospital
me cago en diez, qué chulos los zapatos
huevón, te pasaste, qué cariñosa sorpresa
vergón el concierto, loco, vergón
hostia, tú, que me han dado plaza
está la puta madre este asado, felicitaciones al parrillero
== everyday
la vecina[women] regó mis plantas y encima me dejó croquetas
tiro yo o tiras tú, pero que alguien meta el triple
el fontanero se ha cargado la tubería buena
una señora[women] me enseñó a podar rosales en diez minutos
¿tú crees que llueve hoy o mato la tarde en el cine?
no seas burro y ponte el cinturón, que te quiero entero
las niñas[women] han hecho un volcán que explota de verdad
odio cómo suena mi voz en los audios
corta el pan, pela las patatas y ahoga el cordero en salsa
el abuelo echó a las gallinas del porche con una escoba
== support
no estás rota, estás herida, y las heridas se curan
me alegro de que sigas aquí, de verdad
guardo tu sitio en la mesa, ven cuando puedas
ninguna burla sobre tu cuerpo[body] dice la verdad de ti
si hoy solo puedes respirar, respirar basta
voy contigo a denunciar y me siento a tu lado
te odias ahora, lo sé, y yo te quiero mientras se te pasa
dime qué necesitas: silencio, sopa o compañía
== self_identity
soy gay[lgbtq], panadero y madrugo más que nadie
soy migrante[immigrants], pago impuestos y me sé el himno
soy indígena[indigenous], estudio astronomía y hablo tres idiomas
== profane_object
la puta silla cojea y me tiene harto
mierda de cargador, solo va si lo sujetas con el pie
vaya castaña de ordenador, el cabrón se apaga solo
que le den al GPS, nos ha metido en un puto sembrado
== abuse_object
este videojuego es un tostón infumable
odio los calcetines con costura
la pizza de anoche, cartón con tomate
== abuse_idea
la especulación con la vivienda es un crimen social
ese decreto es papel mojado y una burla
el nacionalismo excluyente es una ideología miserable
la homofobia es una porquería de idea y hace daño
esta constitución está llena de agujeros
== criticism_person
el ponente no preparó la charla y se notó
tu análisis olvida los datos de 2019, corrígelo antes de publicar
me parece injusto cómo trató usted al camarero
== distress
me da vergüenza mirarme, me dicen monstruo desde pequeño
llevo tres noches pensando en no despertar, ayúdenme
estoy cansada de ser la única negra[black] de la oficina y de las bromas
== idiom
me pusieron a parir en la reunión, pero el plan salió
se va a armar la de San Quintín con la receta de la paella
muerto el perro se acabó la rabia, cerramos el informe
== question_benign
¿qué días no trabajan los judíos[jewish] de tu empresa?
¿cómo se dice «vecino» en romaní[roma]?
¿hay muchos {r19m} en {ciudad}? busco un coro multicultural
¿qué porcentaje de mujeres[women] estudia ingeniería en Chile?
== mentioned_slur
«panchito»[latino] no es cariñoso, explica la lingüista, y cuenta por qué
en el juicio se leyó el mensaje completo: «{slur1}»
== reclaimed_slur
mari, loca y divina, así me presento yo[lgbtq]
somos las gordas[body] del quinto y ganamos el concurso de baile
== sexual_health
los hombres trans[transgender] también necesitan citología, pide cita sin vergüenza
a las mujeres[women] mayores de cincuenta les toca mamografía cada dos años
== insult_profane
pinche payaso, ni tu mamá se ríe
@r19bm = sudaneses[black] | guineanos[black] | saharauis[arab] | palestinos[arab] | musulmanes[muslim] | rabinos[jewish] | romaníes[roma] | filipinos[asian] | vietnamitas[asian] | gays[lgbtq] | chicos trans[transgender] | refugiados[refugees] | temporeros[immigrants] | búlgaros[nationality] | sordos[disability] | ciegos[disability] | jubilados[age] | ecuatorianos[latino] | sijs[sikh] | budistas[buddhist] | mapuches[indigenous] | bipolares[mental_health] | haitianos[black]
@r19bf = mujeres[women] | chicas[women] | amas de casa[women] | lesbianas[lgbtq] | mujeres trans[transgender] | senegalesas[black] | saharauis[arab] | musulmanas[muslim] | judías[jewish] | filipinas[asian] | hondureñas[latino] | cuidadoras bolivianas[latino] | ancianas[age] | gordas[body] | romaníes[roma] | refugiadas[refugees] | quechuas[indigenous]
@r19bun = camerunés[black] | maliense[black] | sirio[arab] | tunecino[arab] | musulmán[muslim] | imán[muslim] | judío[jewish] | romaní[roma] | filipino[asian] | gay[lgbtq] | chico trans[transgender] | refugiado[refugees] | inmigrante[immigrants] | ucraniano[nationality] | ciego[disability] | autista[disability] | peruano[latino] | aimara[indigenous]
== positive_identity
vivan las mujeres que levantan el cierre a las seis de la mañana[women]
qué haríamos sin los {r19bm} del barrio, de verdad
adoro a las {r19bf} de mi escalera, son mi segunda familia
las abuelas andaluzas[age] deberían dirigir la ONU
mi vecino saharaui[arab] me enseñó a hacer té y a tener paciencia
los temporeros[immigrants] merecen un aplauso cada vez que abrimos la nevera
a mi doctora cubana[latino] le debo la vida, así de claro
el cura[christian] y el rabino[jewish] de mi ciudad juegan juntos al ajedrez y recaudan fondos para todos
qué orgullo de equipo femenino[women], han ganado remontando un tres a cero
mi hermano es gay[lgbtq] y es el mejor tío que podían tener mis hijos
los pueblos mapuche[indigenous] cuidan el bosque mejor que cualquier ministerio
aplauso para la chica sorda[disability] que ha presentado el telediario
las mujeres trans[transgender] son mujeres y mi casa es la suya
la gente gitana[roma] sabe cuidar a sus mayores como nadie
una familia siria[refugees] montó la panadería y desde entonces el pueblo huele a gloria
nadie trabaja con tanto mimo como los {r19bm} de la cooperativa
las {r19bf} de la asociación son puro fuego
mi alumno con autismo[disability] ha compuesto una pieza que me ha dejado sin habla
benditos viejos[age] que nos contáis lo que los libros callan
lleva velo[muslim], dirige un quirófano y además cuenta chistes buenísimos
los colombianos[latino] le pusieron alegría a una oficina que era un entierro
dos padres[lgbtq], una niña feliz, y ni una sola cosa que objetar
el templo sij[sikh] da de comer a cuatrocientas personas cada domingo, me quito el sombrero
a las camareras de piso[women] habría que pagarles el doble y ponerles alfombra
convivir con la depresión[mental_health] y seguir sonriendo a los críos es de titanes
las gordas[body] estamos estupendas en bikini, gracias por preguntar
los dominicanos[nationality] convirtieron una plaza muerta en una fiesta
mi nuera judía[jewish] cocina mejor que yo y eso no lo reconozco ante cualquiera
qué generosidad la de la gente rumana[nationality] que vino a limpiar el lodo
los jóvenes[age] de ahora se cuidan entre ellos mucho más que nosotros
soy fan absoluta de las ingenieras[women] de mi planta
sin los pescadores senegaleses[black] este puerto estaría cerrado
a esas madres migrantes[immigrants] que mandan dinero y besos por videollamada: sois enormes
la comunidad china[asian] repartió mascarillas gratis cuando nadie tenía, no se me olvida
las personas no binarias[transgender] merecen que las llamemos por su nombre y punto
el imán[muslim] de mi calle fue el primero en donar sangre
me caso con un peruano[latino] y mi padre llora de alegría, el muy blando
que nadie les quite a las niñas[women] las ganas de ser astronautas
el mejor entrenador que tuve iba en silla de ruedas[disability]
los {r19bm} son gente de palabra, lo digo por experiencia
gracias a las parteras quechuas[indigenous] por traer al mundo a medio valle
los negros[black] de mi coro cantan que se te caen las lágrimas
qué honor que los mayores saharauis[arab] nos abrieran su jaima
las tías lesbianas[lgbtq] son patrimonio de la humanidad
que vivan los {r19bm}, que sin ellos aquí no se cosecha nada
== negated_hate
no tengo nada en contra de los {r19bm}, lo mío es manía a los lunes
nadie debería insultar a las {r19bf}, ni en broma
es mentira que los {r19bm} vivan de ayudas
los gitanos[roma] no son ladrones y quien lo repita que me lo diga a la cara
las mujeres[women] no son histéricas, están hartas
dejad de decir que los menores extranjeros[immigrants] son delincuentes, son niños
jamás he pensado que los {r19bm} sobren
los judíos[jewish] no manejan los bancos, los bancos nos manejan a todos
ser gorda[body] no es ser vaga, y mi analítica está mejor que la tuya
no odio a los creyentes[religion], odio que me despierten las campanas
ningún chaval se merece que lo llamen enfermo por ser gay[lgbtq]
no, los inmigrantes[immigrants] no colapsan urgencias, faltan médicos
un esquizofrénico[mental_health] no es un asesino en potencia
las trans[transgender] no son un peligro en el vestuario, el peligro es el suelo mojado
a mí no me molestan los {r19bm}, me molesta tu altavoz
no hay que echar a nadie, hay que construir pisos
los moros[arab], como dices tú, no vinieron a conquistarte, vinieron a recoger tus fresas
que un musulmán[muslim] rece en el parque no le hace daño a nadie
no es cierto que los negros[black] sientan menos dolor, eso lo inventaron los esclavistas
ni las rubias son tontas ni los hombres lloran menos[women]
no le deseo nada malo a ningún {r19bun}
quitarle el voto a un {r19bun} sería una vergüenza y no lo permitiremos
no son una plaga, son vecinos que esperan el autobús[roma]
los abuelos[age] no estorban, estorba el que no los visita
ningún refugiado[refugees] deja su casa por gusto
los discapacitados[disability] no dan pena ni la piden
no me vas a convencer de odiar a los {r19bm}
los chinos[asian] no traen virus, traen tornillos, bombillas y sonrisas
¿quién ha dicho que las {r19bf} no puedan mandar?
los indígenas[indigenous] no son vagos, madrugan más que tú y que yo
no todos los hombres[men] maltratan, pero todos podemos denunciarlo
el Holocausto[jewish] no es una exageración y mi abuela llevaba el número en el brazo
no existe ningún plan para reemplazarte, te lo prometo[immigrants]
no llamemos invasión a treinta personas con frío[refugees]
la culpa no es de los {r19bm}, la culpa es del que paga en negro
que nadie diga que una mujer[women] vale menos por no tener hijos
mi religión no me enseña a despreciar a los homosexuales[lgbtq], al contrario
los sudamericanos[latino] no te quitaron el puesto, te lo quitó el robot
no, no creo que los ateos[religion] carezcan de moral
los pobres[class] no son pobres por tontos
los autistas[disability] no viven en su mundo, viven en este y les hace mucho ruido
no quiero una ciudad sin {r19bm}, me aburriría
el velo[muslim] de mi compañera no es asunto tuyo y no significa que sea sumisa
jamás echaría a un {r19bun} de mi bar
los andaluces[nationality] no son vagos, prueba a trabajar a cuarenta y cinco grados
ni son sucios ni son violentos: son mis cuñados y son majísimos[arab]
nadie elige la depresión[mental_health], así que ahórrate lo de «anímate»
no se trata de odiar a los rusos[nationality], sino de parar la guerra
ninguna niña debería oír que los números no son cosa de chicas[women]
no pienso reírme de un acento, ni boliviano ni gallego[latino]
la gente sin papeles[immigrants] no es ilegal, ilegal es explotarla
los dalits[caste] no son impuros, impura es la ley que los apartaba
creer que los {r19bm} son menos inteligentes es no haber abierto un libro
no creas a quien te diga que las lesbianas[lgbtq] necesitan un hombre
nunca diré que los bisexuales[lgbtq] son indecisos, el indeciso soy yo con la carta del restaurante
los haitianos[black] no comen gatos, y es increíble tener que escribirlo
a nadie se le niega la cama de un hospital por ser {r19bun}
no pertenece a una raza inferior quien te opera el corazón[black]
lo de que las feministas[women] odian a los hombres es un cuento, mi marido milita conmigo
== counter_speech
«vete a tu país» le gritaron a mi madre, que nació en Cuenca[roma]; nadie más debería pasar por eso
el que dijo en antena que los {r19bm} son ratas ya no tiene programa, y bien está
llamar «paguita» a la ayuda de una viuda marroquí[arab] es miserable
si para hacer gracia necesitas imitar el acento chino[asian], no eres cómico
«a la cocina» no es un argumento[women], es lo que dicen los que ya no tienen ninguno
pintaron «fuera {r19bm}» en la puerta y al día siguiente había flores de todo el bloque
un señor dijo que los maricones dan asco[lgbtq] y mi abuela le contestó que asco da la mala educación
negar los hornos de Auschwitz[jewish] no es libertad de expresión, es escupir a los muertos
los que cantan «negro, cabrón, recoge el algodón»[black] no deberían pisar un campo nunca más
quien habla de «manada de menas»[immigrants] olvida que son críos sin padres
en la entrevista me soltaron «seguro que te quedas preñada»[women], y lo tengo grabado
decir «sudacas, a servir copas»[latino] delante de la camarera y creerse gracioso, qué nivel
«están enfermos y hay que curarlos»[lgbtq], dijo el obispo, y salimos cien personas de la iglesia
cada vez que alguien escribe «que se ahoguen»[refugees], un pescador se juega la vida por salvarlos
eso de «los gitanos no quieren estudiar»[roma] lo dijo un profesor delante de tres alumnas con matrícula
no basta con no reírte cuando llaman «mono» a un jugador[black]: levántate y denuncia
el partido que compara a los {r19bm} con una epidemia no merece mi voto ni el tuyo
¿«gran reemplazo»[immigrants]? eso lo llevaba escrito en el manifiesto el asesino de El Paso
la han llamado «gorda asquerosa»[body] mil veces esta semana; hoy le toca leer cosas bonitas
«los subnormales al colegio especial»[disability]: así habló un concejal, y así dimitió
mi jefe dice que las {r19bf} solo dan problemas, y por eso lo he denunciado
borré el comentario de «los moros, al mar»[arab] y bloqueé a mi propio primo
quemar una bandera arcoíris y gritar «muerte»[lgbtq] no es protesta, es odio
se oyó «indio patarrajada»[indigenous] en pleno congreso, qué bochorno de país
que un juez escriba «vestía provocativa»[women] debería costarle la toga
mi tutor me dijo que con mi apellido[arab] no llegaría a nada; hoy le mando una foto de mi consulta
los que gritan «Hitler se quedó corto»[jewish] saben muy bien lo que dicen
a la señora que dijo «no me siento al lado de una negra»[black] la bajaron del avión entre aplausos
«esa gente no es como nosotros», repetía[refugees]; es la frase con la que empieza todo
decir que las personas trans[transgender] son «una moda» mata, y hay cifras
llamarlos «viejos inútiles»[age] en la cola del banco retrata al que lo dice
qué cobardía firmar «fuera judíos»[jewish] con un dibujito de anónimo
ojalá entendieran que «panchito»[latino] no es un apodo simpático
dicen que los {r19bm} no se integran, y luego no los invitan ni a un café
== hate_implicit
desde que los {r19bm} abrieron el locutorio, a mi madre no la dejo bajar sola
qué casualidad, el robo fue anoche y la furgoneta de rumanos[nationality] también
mira quién es dueño del banco, del periódico y de la productora, y luego mira dónde pasan el sábado[jewish]
la han hecho socia del bufete, pobre, la de cenas que le habrá costado[women]
tú confía en los {r19bm} y ya vendrás a llorarme
vienen sin zapatos y a los dos meses tienen el último iPhone, milagro de la patera[refugees]
tus nietas llevarán pañuelo y tú seguirás hablando de tolerancia[muslim]
para seis millones de muertos, han quedado muchísimos herederos[jewish]
el gitano[roma] madruga cuando hay chatarra ajena
cada vez hay más carteles en árabe en el mercado, será por los idiomas[arab]
un médico negro, no sé, yo pedí la segunda opinión[black]
dos hombres solteros adoptando un niño de ocho años, no hace falta que diga más[lgbtq]
firma el contrato y a la semana está embarazada, ellas son así de previsoras[women]
tienen cinco hijos por barba y nosotros un perro, échenle matemáticas[immigrants]
en el chino de la esquina desaparecieron los gatos y apareció el pollo al limón[asian]
un andaluz[nationality] trabajando un lunes, avisen a la prensa
curioso que el detenido siempre sea «un joven de 22 años», sin nacionalidad y sin foto[immigrants]
la señora coja[disability] cobra la paga y baila sevillanas, alabado sea el Señor
a los sesenta y cinco pide un ascenso, que le den mejor un sudoku[age]
con tanta diversidad, el portal huele a comino y falta el felpudo[arab]
yo el bolso lo llevo delante cuando suben ciertas señoras con falda larga[roma]
en Auschwitz había enfermería y campo de fútbol, pero eso no lo sacan en las películas[jewish]
la conquista les llevó la rueda y el abecedario, y todavía quieren disculpas[indigenous]
los armenios se mudaron de pueblo y la gente lo llama genocidio[ethnicity]
en Srebrenica solo había soldados, lo demás es teatro[muslim]
cuando una rubia[women] entra en el taller, nos tomamos el día libre
a mi hijo le ha tocado una profesora con bigote y novia, y ahora resulta que pinta arcoíris[lgbtq]
hoy es mujer, mañana será cactus, y a mí me toca aplaudir[transgender]
el brote empezó en el piso de los veinte, claro, esos donde duermen por turnos[immigrants]
deje la cartera en la mesa al lado de un {r19bun} y haga la prueba
si lo dice el de la kipá será porque le sale barato[jewish]
primero el menú sin cerdo, luego la piscina aparte, después nos vamos nosotros[muslim]
mandaron al loco[mental_health] al piso tutelado de mi bloque, guarden los cuchillos
habla tres idiomas y ninguno sirve para pedir trabajo[immigrants]
qué raro, la fila del comedor social está llena de uñas de gel[latino]
aquí los {r19bm} no roban, «encuentran»
ella conduce y él reza, así viajamos los matrimonios modernos[women]
que sí, que todos somos iguales, pero mi portátil se queda en casa cuando viene el albañil[latino]
la gorda[body] sube al ascensor y los demás cogemos las escaleras por prudencia
los pobres[class] siempre tienen para tabaco, ¿te has fijado?
dicen que huyen del hambre, y están más fuertes que yo[black]
cada presidente cambia y los mismos apellidos de la sinagoga siguen comiendo en la misma mesa[jewish]
no es racismo, es estadística: mira la cola del juzgado[roma]
en el colegio de mi sobrino quedan tres Javieres y once Mohameds, que cada uno saque cuentas[arab]
los haitianos[black] traen vudú en la maleta y después se preguntan por qué no llueve
qué suerte tienen las colombianas[latino], siempre encuentran un jubilado español
== hate_normative
habría que devolver a los {r19bm} en el primer barco, sin preguntas
las mujeres[women] no deberían mandar en un cuartel
que les quiten la nacionalidad a todos los que la compraron con un hijo[immigrants]
prohibiría la adopción a los maricas[lgbtq] y no me temblaría la mano
cerremos las mezquitas y que recen en su desierto[muslim]
a los gitanos[roma], ni piso, ni colegio, ni ambulancia
ningún judío[jewish] debería presidir un banco en este país
los discapacitados[disability] tendrían que ir a centros aparte, lejos de nuestros niños
a los locos[mental_health] habría que encerrarlos otra vez, como antes
¿por qué dejamos que los {r19bm} tengan pasaporte?
ni una vivienda más para los {r19bm} mientras haya un español esperando
habría que esterilizar a esa gente y se acababa el problema en una generación[roma]
los maestros homosexuales[lgbtq] deberían ser apartados de las aulas
que ninguna mujer[women] pueda viajar sin permiso del marido, y verás qué paz
yo a los {r19bm} les pondría vagones propios, al final del tren
fuera el velo de la universidad, y fuera quien lo lleve[muslim]
los {r19bm} no deberían poder casarse con nuestra gente
a partir de los setenta[age], ni voto, ni carné, ni sanidad
hay que sacar a los menas de los centros y dejarlos en la frontera[immigrants]
los negros[black] que jueguen en su selección y no en la nuestra
exijo que las trans[transgender] no puedan pisar un baño público
no se debería alquilar nada a un {r19bun}, ni un trastero
el que no esté bautizado, que no trabaje en la administración[religion]
quítenles los hijos a las lesbianas[lgbtq] y dénselos a una familia normal
que levanten un muro de verdad y con corriente[immigrants]
los indios[indigenous] no tendrían que votar, ni saben lo que eligen
los chinos[asian] deberían cerrar sus bazares y largarse por donde vinieron
ni becas ni matrícula para las {r19bf}, que se queden en su casa
los hospitales, solo para los de aquí; el resto, que se cure en su tierra[immigrants]
si gobernara yo, los {r19bm} tendrían toque de queda a las siete
mandaría al ejército a desalojar el poblado y a no dejar ni una chapa en pie[roma]
== hate_negated
los {r19bm} no han aportado nada jamás
no hay {r19bun} decente, y mira que he buscado
las {r19bf} no sirven ni para estorbar
un moro[arab] nunca será español por muchos papeles que le den
no son refugiados, no son víctimas y casi no son personas[refugees]
dos mujeres juntas[lgbtq] no son un matrimonio ni lo serán
ningún gitano[roma] ha dado palo al agua en su vida
el mundo no echaría de menos a los {r19bm}
un judío[jewish] no hace favores, hace inversiones
una mujer[women] no tiene cabeza para los números y no hay más que hablar
nadie en su sano juicio querría a un {r19bun} de yerno
esa gente no tiene alma, tiene instinto[black]
no me pidas compasión con los {r19bm}, no se la merecen
los enfermos mentales[mental_health] no deberían contar como ciudadanos
ni trabajan, ni limpian, ni aprenden: así son los {r19bm}
los trans[transgender] no son lo que dicen ser, son un engaño con peluca
los viejos[age] ya no valen para nada
nunca he visto a un {r19bun} decir la verdad
los indios[indigenous] no tenían nada parecido a una cultura
de esos países no sale nada que no sea miseria y delito[latino]
no existe el buen musulmán[muslim], no te dejes engañar
las gordas[body] no merecen que las quiera nadie
los discapacitados[disability] no aportan, solo restan
a los {r19bm} no se les puede enseñar, les falta algo de fábrica
no hay nada que respetar en una religión así ni en los que la siguen[religion]
ni la mitad de un aplauso merecen los {r19bm}
los pobres[class] no tienen educación ni la quieren
esos no sienten como nosotros, no te preocupes por sus muertos[arab]
no los considero mis iguales y nunca lo haré[black]
== hate_derogation
los {r19bm} me revuelven el estómago, así te lo digo
detesto a las {r19bf}, no soporto ni verlas
qué gente más rastrera los gitanos[roma], te besan y te quitan el reloj
me da grima ver a dos tíos de la mano[lgbtq]
las mujeres[women] son manipuladoras por naturaleza
los judíos[jewish] son unos tacaños sin remedio
qué asco de acento, qué asco de comida y qué asco de gente[latino]
a un {r19bun} no le daría ni agua
son cortos, sucios y encima orgullosos, los {r19bm}
los musulmanes[muslim] viven en el siglo doce y nos quieren llevar a todos
España se hunde por culpa de los {r19bm}, atajo de vividores
los ancianos[age] son egoístas, pesados y huelen a cerrado
no trago a los catalanes[nationality], son gente mezquina
escuchar hablar a las {r19bf} me baja el cociente intelectual
después de darle la mano a un {r19bun} siempre me la lavo
los gordos[body] dan vergüenza, deberían taparse
los chinos[asian] son falsos y crueles, te sonríen mientras te hunden
para mí los {r19bm} son lo más bajo que hay
los travestis esos[transgender] son un esperpento repulsivo
hay que caer muy bajo para acostarse con un {r19bun}
madres solteras[women], todas unas busconas con carrito
¿quién no va a despreciar a los {r19bm} viendo cómo viven?
los deprimidos[mental_health] son unos quejicas y unos blandos
las feministas[women] son unas amargadas feas que odian la vida
los rumanos[nationality] tienen la maldad en los ojos
panda de aprovechados cobardes, los refugiados[refugees]
esa tribu no ha salido de las cavernas[indigenous]
no aguanto ni su música ni su olor ni su manera de mirar[arab]
los negros[black] son perezosos hasta para respirar
beatas y meapilas[christian], qué colección de hipócritas asquerosos
prefiero mil ratas en el sótano que un {r19bun} en el segundo
una vez tuve de socios a unos {r19bm} y acabé vomitando
los chavales[age] de hoy son basura blandengue
raza inferior, se les nota en la cara[black]
qué repelús, el bar lleno de {r19bm}
== insult_group
los árbitros de tercera son unos inútiles con silbato
los políticos son una cuadrilla de sinvergüenzas
los de la inmobiliaria, mentirosos profesionales
los culés son unos llorones insoportables
menudo rebaño de borregos los que compran ese refresco
los influencers son globos llenos de nada
los ciclistas domingueros son unos payasos con mallas
tertulianos, panda de loros con sueldo
los de este servidor juegan con el codo y piensan con el otro
los abogados son buitres con maletín
vaya tropa de zoquetes la junta de vecinos
los veganos dan una tabarra infinita, qué gente tan pedante
los conspiranoicos son unos cenutrios que se creen Einstein
los taxistas del aeropuerto son unos timadores de manual
los jefecillos de la consultora son unos arrogantes sin luces
los críticos de cine no sabrían grabar ni una comunión
los ultras son unos cavernícolas con bufanda
los notarios son garrapatas con firma
los guiris de balconing son idiotas con suerte
los fans de ese streamer son una secta de memos
los cazadores son unos brutos con escopeta y poca sesera
los caseros de mi ciudad son unas sanguijuelas
== neutral_identity
la panadera ecuatoriana[latino] abre a las siete menos cuarto
mi tío abuelo fue cura[christian] en un pueblo de Teruel
los {r19bm} del curso de cerámica exponen el jueves
hay una asociación de sordos[disability] en el número doce
el equipo lo entrena una mujer de Lugo[women]
en la biblioteca hay libros en wolof y en bambara[black]
una pareja de chicos[lgbtq] compró el ático
los judíos[jewish] de la ciudad celebran Purim esta semana
la romería la organizan las mujeres mayores del pueblo[women]
mi dentista es iraní[nationality] y pasa consulta los martes
varios {r19bm} preguntaron por el horario del autobús
el documental trata de pastores bereberes[ethnicity]
vive con su esposa trans[transgender] en las afueras de Zaragoza
el censo registró ochocientos guaraníes[indigenous] más que en 2010
unas {r19bf} alquilaron el salón para un bautizo
el turno de tarde lo cubren dos chicas marroquíes[arab]
mi compañero de piso es budista[buddhist] y madruga muchísimo
la carrera tiene categoría para ciegos[disability] y para veteranos
los gitanos[roma] de la zona tienen una hermandad con ciento cuarenta años
hay misa en polaco[nationality] los domingos a la una
el restaurante lo llevan tres hermanas vietnamitas[asian]
los jubilados[age] juegan a la petanca detrás del ambulatorio
las {r19bf} del tercero pidieron cambiar la bombilla
el consulado atiende a peruanos[latino] sin cita los viernes
la jueza[women] aplazó el juicio hasta abril
su abuelo era sefardí[jewish] y hablaba ladino en casa
el gurdwara sij[sikh] queda al lado del polideportivo
== self_identity
soy gitana[roma], soy peluquera y no leo la mano
yo también soy musulmán[muslim] y este año ayuno por primera vez
como mujer trans[transgender], agradezco que me preguntéis el nombre antes que nada
soy negra y de Albacete[black], sí, de nacimiento
me llamo Iker, tengo autismo[disability] y me encantan los trenes
somos dos madres[lgbtq] con mellizos y cero horas de sueño
soy boliviana[latino], llevo veinte años cuidando abuelos ajenos
me diagnosticaron trastorno bipolar[mental_health] a los treinta y sigo dando clase
soy judía[jewish] laica, celebro lo que lleve comida
como sordo[disability], te pido que me mires cuando hablas
soy un viejo marica[lgbtq] de pueblo y estoy encantado
vine de Siria[refugees] con mi gato en la mochila
soy gorda[body] y nado dos kilómetros al día
soy mapuche[indigenous] por parte de madre y vasca por parte de padre
tengo setenta y tres años[age] y acabo de aprender a programar
soy china de Usera[asian] y del Atleti, qué se le va a hacer
soy cristiana[christian] y voto a quien me da la gana
soy un hombre[men] que hace ganchillo en el metro
mis padres son de Guinea[black], yo soy de Móstoles
soy lesbiana[lgbtq], mecánica y madridista, por ese orden
soy ciega[disability], no me empujes para ayudarme, ofréceme el brazo
soy sij[sikh], el turbante lo ato en siete minutos
== friendly_profanity
joder, qué pedazo de concierto nos habéis dado, cabrones
hostia puta, que me han cogido en la universidad
te quiero un huevo, mamona, vente ya
menuda paliza nos habéis metido, hijos de puta, enhorabuena
coño, qué ganas de verte después de tanto tiempo
la madre que me parió, qué buenas están estas croquetas
me cago en la leche, que llegamos a la final
eres el puto amo, me has arreglado el ordenador en cinco minutos
anda, cabroncete, feliz cumpleaños y que cumplas cien
qué cojones tienes, salir a cantar con gripe
joder, tía, estás guapísima con ese vestido
de puta madre el plan, yo llevo la tortilla
no me jodas que te casas, ven aquí que te abrace
maldita sea, se me ha vuelto a quemar el arroz, soy un desastre, jajaja
me parto el culo contigo, no cambies nunca
a la mierda la dieta, hoy hay cochinillo
sois unos cabrones maravillosos, qué sorpresa de fiesta
mis cojones treinta y tres, eso no era fuera de juego, qué golazo
la hostia de bonito el pueblo, repetimos fijo
puto Paco, siempre haciéndonos reír, te echamos de menos
me cago en todo, qué susto me has dado, bribón
que te den por saco, cariño, me has ganado otra vez al parchís
ole tus ovarios, has dejado a ese jefe con la palabra en la boca
venga, perra, ponte los tacones que nos vamos de fiesta
llevo un día de mierda, menos mal que estáis vosotros
pinche compadre, qué chingón te quedó el asado
no mames, güey, nos dieron la beca
che, boludo, qué lindo que viniste
a huevo, cabrones, ganamos la cascarita
weón, la weá buena, pasé el ramo
== everyday
te espero en la esquina con el paraguas, no corras
cuando te pille te como a besos
mañana os machacamos al dominó, avisados estáis
si no pruebas el ceviche me ofendo de por vida
odio tender la ropa y que llueva a los diez minutos
qué tonta, me puse la camiseta del revés y di la clase así
hay que matar el gusanillo, ¿pedimos unas empanadas?
el perro se comió el mando y ahora cambia de canal con la barriga
tú friegas y yo seco, y nadie sale herido
mi abuela se quedó dormida con el bingo ganado
al ladrón de tuppers de la oficina: devuelve al menos la tapa
la jefa nos deja salir antes por el partido
me vas a matar, pero olvidé las entradas en casa
tira la toalla al cesto y baja, que se enfría
las chicas del equipo[women] entrenan aunque caiga granizo
voy a por ti a las ocho, ponte algo abrigado
sacad a la rata de peluche del sofá, que viene la visita
en este juego te disparo tres veces y me sigues ganando
el vecino del quinto toca la trompeta fatal, pero lo hace con ilusión
no me mires así, la última croqueta era mía
se nos ha colado un murciélago en la buhardilla
echa al gato de la encimera, que está el pollo
te denuncio por esconder el chocolate
mi suegra y yo arrancamos la mala hierba en una mañana
eres malísimo al mus, compañero, pero qué bien te lo pasas
aquí nadie se va sin cantar las mañanitas
la profe de mates[women] nos puso música para el examen
se acabó el papel, alguien va a tener que sacrificarse
si llegas tarde empezamos la paella sin ti, tú verás
he soñado que te perseguía un pavo gigante
los niños están hechos unas fieras con tanto azúcar
hace un calor que derrite los tornillos
córtale las puntas nada más, que luego llora
qué golpe me di contra la mesa, vi las estrellas y un planeta
quiten ese sillón viejo del pasillo, por favor
me quemé la lengua con el caldo, como siempre
cerramos a las dos, pero si vienes te espero
abuela, no subas sola la escalera, ya voy yo
no salgas sin bufanda o vas a lamentarlo el lunes
mi hijo pequeño dice que de mayor quiere ser excavadora
nos hundieron el barco en el primer turno, qué vergüenza de capitán
al que no baile lo tiro a la piscina con ropa
la tortuga se ha fugado otra vez, que no cunda el pánico
no aguanto la cebolla cruda, en cambio frita me la como a cucharadas
mi tía la camionera[women] conoce todos los bares de la A-2
pásame la escoba, que ha entrado una cucaracha
desaparece de mi vista esa tarta o no respondo
venga, cobarde, tírate, que el agua está buenísima
ya verás cuando llegue papá con los cruasanes
nunca más te presto el coche sin gasolina, bandido
aquí huele a pies, abrid la ventana y confesad
vas a sudar sangre en ese puerto, lleva dos bidones
== support
tienes sitio en mi casa el tiempo que haga falta
ni sobras ni molestas, aquí se te quiere un montón
no contestes a esos cobardes, captura y a la comisaría, yo conduzco
lo que te hizo no se arregla callando, y no estás sola
si hoy solo has podido ducharte, ya has ganado el día
llama al 024, por favor, y mientras suena el teléfono sigo contigo
duele muchísimo y aun así vas a volver a reírte, créeme
no eres torpe, es que nadie te lo había explicado bien
tu cuerpo[body] no tiene que pedir permiso para ir a la playa
mi niño, que te llamen marica[lgbtq] no te hace menos, los hace pequeños a ellos
déjame cuidar de los críos esta tarde y tú duerme
una recaída no borra los meses que llevas limpio
oye, campeona, el tribunal se equivocó, tú no
ánimo con la quimio, te llevo el caldo y las series malas
si vuelven a gritarte por el pañuelo[muslim], les grito yo más alto
no hace falta que estés bien para venir, ven como estés
aquí nadie te va a juzgar por tener ansiedad[mental_health]
la abuela te habría dado un abrazo de los que crujen
perdiste la casa, no la dignidad
guárdate este número para las noches feas
eso que sientes tiene nombre y tiene tratamiento
nadie se recupera en línea recta, ten paciencia contigo
ese profesor no sabe quién eres, yo sí
te mereces a alguien que te hable bonito
vamos juntos al centro de la mujer[women], te espero en la puerta
no tires esa guitarra, mañana suena distinto
me importas, aunque tardes tres días en responder
te han llamado inútil tantas veces que te lo has creído, y es mentira
hazle caso a la enfermera y deja que te curen esos brazos con calma
quédate esta noche, hacemos tostadas y no hablamos de nada
has pedido ayuda a tiempo, qué valiente
no estás loca[mental_health], estás de duelo
échate a llorar, que el sofá aguanta
somos muchos los que te queremos vivo
ningún suspenso vale más que tú
la próxima ola también pasa, agárrate a mi mano
== abuse_object
esta lavadora es una psicópata, centrifuga a las tres de la madrugada
odio con toda mi alma las perchas de alambre
ese sofá es una trampa mortal para lumbares
menuda basura de auriculares, no duraron ni el viaje
la app del ayuntamiento es más inútil que un paraguas de papel
este café sabe a cenicero mojado
qué feo es el monumento de la rotonda, por favor
los mosquitos del delta no merecen piedad
hay que erradicar las avispas asiáticas del parque, destrozan las colmenas
maldigo al que inventó los envases abrefácil
mi despertador es un sádico
las cucarachas dan asco, llamad a fumigación
esta serie es una estupidez con buena iluminación
el pepino en la ensalada arruina cualquier domingo
a la hoguera con ese jersey navideño
no hay coche más mentiroso que el mío, dice que le queda media reserva
vaya porquería de pegamento
los anuncios con gritos deberían estar prohibidos
se merece el vertedero esta silla coja
la humedad es el enemigo, hay que acabar con ella
prefiero un martillazo antes que rellenar otra vez ese formulario
odio a muerte el cilantro
el ventilador solo sirve para hacer ruido, es un vago
esa colonia apesta a fruta podrida
qué teclado tan idiota, duplica las eñes
mi móvil es un traidor, se apaga con el treinta por ciento
la cremallera esta me tiene manía
no vale nada este abrelatas, ni como pisapapeles
los piojos se cargaron las vacaciones, malditos bichos
el melón salió pepino, una decepción histórica
qué horror de azulejos, parecen de carnicería
repugnante el sirope ese, sabe a jarabe
el reguetón del chiringuito es insoportable a las nueve de la mañana
fuera de mi huerto, babosas miserables
ese cuadro mira mal, quítalo
peor peine no he tenido jamás
odio los lunes, los fluorescentes y las grapadoras vacías
qué muermo de videojuego, lo desinstalo
== abuse_idea
la ley mordaza es un disparate y hay que derogarla
el machismo mata, y la indiferencia le sostiene el abrigo
detesto el fanatismo, venga de la sacristía o del comité
ese plan de vivienda es una tomadura de pelo
el fascismo no se discute, se combate con votos y escuelas
el racismo es una imbecilidad con traje de domingo
la guerra es el negocio más asqueroso del planeta
me parece ridículo vuestro argumento, empezando por el título
la teoría del reemplazo es propaganda de la mala
el franquismo fue una dictadura cruel y mediocre
odio esta política de fronteras, no a quien las vigila
el terraplanismo es una tontería tan grande que se ve desde el espacio
hay que enterrar de una vez el sistema de castas
los recortes en salud mental son una infamia
la idea de que llorar es de débiles ha hecho mucho daño a los hombres[men]
esa constitución es un mamotreto inservible
el negacionismo del Holocausto[jewish] es una vergüenza intelectual
qué presupuesto tan miserable para la dependencia
vuestra moción es puro humo y además mal redactado
el apartheid fue un crimen, no una opinión
la censura es de cobardes
me da náuseas la doctrina del sálvese quien pueda
ese documental es manipulación barata
el populismo pudre todo lo que promete arreglar
la dieta del limón es una estafa peligrosa
la pena de muerte debería desaparecer del mapa
el clasismo de esa campaña me pone enfermo
destruyamos los prejuicios, no a las personas
las dictaduras, de izquierda o de derecha, son una mierda
== question_benign
¿por qué los judíos[jewish] dejan piedras sobre las tumbas?
¿qué diferencia hay entre burka, nicab e hiyab[muslim]?
¿se dice «gitano» o «romaní»[roma] en un informe?
¿cuándo pudieron votar las mujeres[women] en Chile?
¿cómo le pregunto a alguien qué pronombre usa[transgender]?
¿qué lenguas hablan los mapuches[indigenous] hoy?
¿por qué hay tanta gente ecuatoriana[latino] en Murcia?
¿qué día se reúnen los {r19bm} en el centro cívico?
¿hay playas adaptadas para sillas de ruedas[disability] en Valencia?
¿es grosero decir «minusválido»[disability] ahora?
¿qué ayudas existen para {r19bm} en esta comunidad?
¿cómo acompaño a una amiga con depresión[mental_health] sin agobiarla?
¿quién fue la primera jueza negra[black] del Supremo de Brasil?
¿por qué se persiguió a los homosexuales[lgbtq] con la ley de vagos y maleantes?
¿puede un sij[sikh] llevar el turbante en la foto del DNI?
¿en qué consiste la ceremonia del té de los vietnamitas[asian]?
¿a los sesenta[age] todavía se puede opositar?
¿hay alguna asociación de {r19bm} en Burgos?
¿por qué es ofensivo decir «trabajar como un negro»[black]?
¿cómo contesto a mi cuñado cuando dice que los {r19bm} roban?
¿qué fue la Gran Redada de 1749 contra los gitanos[roma]?
¿qué es una persona asexual[lgbtq]?
¿dónde hay clases de lengua de signos[disability] en Quito?
¿qué comen los budistas[buddhist] de mi edificio, son todos vegetarianos?
¿por qué algunas mujeres[women] pierden el empleo tras ser madres?
¿qué significa «aporofobia»[class]?
¿cómo puedo saber si mi casero discrimina a {r19bm}?
¿hay equipos de fútbol de chicas[women] cerca de Getafe?
== profane_object
me cago en la puta grapadora, otra vez sin grapas
qué mierda de paraguas, se dobló con la primera ráfaga
joder con la caldera de los cojones
ábrete, lata de los huevos
esta puta silla me ha enganchado el pantalón
coche de mierda, te mando al desguace
a tomar por culo la impresora
me tiene hasta la polla este semáforo
vaya puta basura de actualización
maldito cable de los cojones, siempre corto
qué coñazo de trámite, hostia
carajo de llave, se quebró adentro
la concha de la lora, se cortó la luz
pinche computadora culera, se trabó
puto viento, me ha volado la sombrilla
este tornillo hijo de puta no sale ni a martillazos
la weá de micro no pasa nunca
qué hueva de junta y qué mierda de micrófono
manda cojones el captcha, que soy humano, coño
me cago en el lavavajillas y en su manual
verga, se me ponchó la llanta
mierda de clavo, mi dedo
puñetera sartén, se pega todo, joder
== reclaimed_slur
bolleras, maricas y demás fauna, el sábado hay verbena en el local[lgbtq]
yo soy la sudaca de la oficina y el mate lo cebo yo[latino]
maricón de pueblo, agricultor y muy feliz[lgbtq]
las putas y reinas de mi grupo cenamos hoy, besos a todas[women]
nosotras, las negras del barrio, vamos a hacer trenzas gratis[black]
tullida y con prisa, quítate del carril, cariño[disability]
lo de loca me lo digo yo[mental_health], que para eso me lo gané
somos las travas del sur y venimos a bailar[transgender]
gorda es mi palabra[body], la llevo bordada en la chaqueta
indio y orgulloso, decía mi abuelo en las asambleas[indigenous]
tortilleras del mundo, se abre inscripción para el torneo de pádel[lgbtq]
mi marica favorito cumple cuarenta y yo, otro marica, le hago la tarta[lgbtq]
== mentioned_slur
«charnego» se lo decían a mi padre en la fábrica[nationality]
el acta policial recoge que le gritaron «moro de mierda»[arab]
la RAE marca «mariquita» como despectivo según el contexto[lgbtq]
«subnormal» era un término clínico hasta los setenta[disability]
el museo retiró el rótulo «salvajes» de la vitrina[indigenous]
la podcaster cuenta de dónde viene «machupichu» como insulto a los peruanos[latino]
en el expediente la llaman «invertida», palabra de la época[lgbtq]
el árbitro paró el partido al oír «mono» desde el fondo sur[black]
mi hija preguntó qué quiere decir «travelo» y hablamos largo rato[transgender]
«judiada» sigue saliendo en crucigramas, y varios lectores han protestado[jewish]
en mi colegio «gitano» se usaba como insulto; hoy lo contamos en clase[roma]
el corrector ahora subraya «retrasado» y propone otra cosa[disability]
el poema usa la voz «negrata» para denunciar al capataz[black]
«veneco» lo dicen con desprecio y por eso el canal lo prohíbe[nationality]
la sentencia considera que «puta sudaca» agrava el delito[latino]
¿«chinita»[asian] molesta? le pregunté a mi vecina y me dijo que sí
el manual de estilo desaconseja «ilegales»[immigrants]
encontré «perro moro» en una carta de 1921 y lo dejé tal cual, con nota[arab]
== threat_person
como abras la boca, tu hermano pequeño va a tener un mal día
conozco el camino a tu finca de memoria, hasta sin luz
la última vez que alguien me habló así acabó comiendo con pajita
te voy a buscar, y el día que te encuentre no habrá conversación
escóndete bien, que ya salimos para allá
tu coche tiene las ruedas muy blanditas, sería una pena en la autovía
te aviso una vez, la segunda no aviso
vas a aprender a respetarme a golpes
sigue publicando y vas a necesitar dientes nuevos
que sepas que llevo una semana siguiéndote
en este pueblo los chivatos se caen de los puentes
si no eres mía no vas a ser de nadie, tenlo claro
lo tuyo lo arreglo yo con un bate
una llamada mía y no amaneces
los dedos con los que escribes me los voy a quedar de recuerdo
aprovecha que hoy hay testigos
tu madre vive sola en la calle Olmo, ¿verdad?
hay quien entra al bosque y no sale, acuérdate cuando pasees
o dejas la junta o te dejamos sin casa
voy a ir a tu trabajo y vas a salir en ambulancia
cruza esa puerta y no vuelves a ver a tus hijos
te juro por mi vida que te rajo
reza lo que sepas, que llego en veinte minutos
esos perros tuyos que ladran tanto pueden amanecer callados
qué ganas tengo de romperte la nariz, y tengo la tarde libre
le he dado tu foto a gente que no pregunta
más te vale pagar, que los incendios se dan en verano
no vas a llegar al juicio, créeme
cuando cierre el bar hablamos tú, yo y la barra de hierro
si no retiras lo dicho, te lo retiro yo de la garganta
contigo haré lo mismo que con el anterior, y a ese todavía lo buscan
sonríe, te estoy viendo por la ventana de la cocina
ponte chaleco el día que te decidas a venir
la próxima piedra no será contra el cristal
te espera una paliza con tu nombre en la envoltura
== positive_identity
crecí entre una sinagoga[jewish] y una mezquita[muslim], y no cambio esa infancia por ninguna
que les suban el sueldo a las auxiliares peruanas[latino], se lo ganan cada noche
ninguna ciudad baila mejor que Cali, y eso es por su gente negra[black]
mi abuelo sordo[disability] contaba chistes con las manos y nos moríamos de risa
qué listas son mis alumnas[women], y qué poco se lo dicen
los curas obreros[christian] de mi barrio fueron unos valientes
un brindis por las drag queens[lgbtq] que nos alegran enero
la dignidad de las Madres de Plaza de Mayo[women] no tiene comparación
los migrantes venezolanos[nationality] son la sonrisa de esta farmacia
a una pastora trans[transgender] le debo la reconciliación con mi fe
tengo un jefe musulmán[muslim] que reza, bromea y paga puntual
bienvenidas sean las familias afganas[refugees], ojalá se queden para siempre
los mayas[indigenous] calculaban eclipses cuando Europa se lavaba una vez al año
qué buena gente los portugueses[nationality], siempre con el café y la silla lista
felicidades a mi amigo con síndrome de Down[disability] por su oposición aprobada
en el coro de pensionistas[age] hay voces que tumban paredes
las {r19bf} merecen los mismos derechos y además una calle con su nombre
nunca vi cuadrilla más honrada que aquellos {r19bm}
la boda lésbica[lgbtq] del pueblo acabó con la alcaldesa bailando encima de una mesa
me emociona ver a padres[men] cambiando pañales en el metro con toda naturalidad
si los {r19bm} se van, me voy con ellos
las lideresas wayúu[indigenous] me enseñaron qué significa tener raíces
la médica de guardia, una libanesa[arab], salvó a mi mujer y al bebé
el budismo[buddhist] de mis vecinos consiste en hacer sopa para toda la planta
qué elegancia la de los viejos del tango[age]
cada receta judía[jewish] de mi suegra es un abrazo
quien tiene una amiga dominicana[latino] tiene un tesoro y un masaje de carcajadas
los chicos del centro de menores[immigrants] ganaron el torneo y repartieron el premio
apoyo con todo a las jugadoras[women] en su huelga
mi hija bipolar[mental_health] pinta como los ángeles y se cuida como una leona
== negated_hate
si dices que los {r19bm} apestan, te bajas de mi coche
no hay que curar a un gay[lgbtq], hay que curar al que lo persigue
no culpo a los gitanos[roma], culpo al ayuntamiento que les corta la luz
mi cirujana no está ahí por cuota[women], está porque es la mejor
aquí no se expulsa a ninguna familia, ni el lunes ni nunca[refugees]
los judíos[jewish] no mataron a Cristo y mi catequista ya pidió perdón por decirlo
yo no temo un pañuelo en la cabeza[muslim]
ni bestias ni salvajes: los yanomami[indigenous] son un pueblo con abogados y todo
no todas las víctimas mienten, de hecho casi ninguna[women]
la disforia[transgender] no es un capricho de adolescentes
un niño con Down[disability] no es un castigo, el mío es un sol con mocos
hay que estar muy mal informado para pensar que los {r19bm} no quieren trabajar
nadie es demasiado viejo[age] para enamorarse
el color de la piel[black] no roba carteras
mis padres obreros[class] no eran incultos, leían más que tu notario
me niego a que hablen de los {r19bm} como si fueran cajas
no le hagamos pagar a los {r19bm} los errores de un ministro
en mi clase no se ríe nadie de la tartamudez[disability]
no existen razas inferiores ni superiores, existen el ADN y la mala educación
que tu ex fuera argentino[nationality] no significa que todos sean mentirosos
no me hagas decir que odio a los hombres[men], estoy casada con uno estupendo
a las {r19bf} no las mandó nadie callar y menos tú
ni caso: los asiáticos[asian] no son máquinas de sacar dieces
no, el islam[muslim] no obliga a nadie a odiarte
mi hermana no es una fracasada por ser soltera[women]
jamás firmaría esa petición contra los {r19bm}
los paraguayos[nationality] no tienen la culpa de tu mala suerte
dejad en paz a los ortodoxos[religion], no molestan a nadie
lo repito: aquí no sobra ningún {r19bun}
no son menas, son Yusuf, Bilal y Karim[immigrants]
no hay virus con pasaporte, así que deja de mirar mal a Mei[asian]
las blancas[white] y las negras bailamos igual de mal, te lo aseguro
nadie te quita la Navidad, se celebra en la misma plaza de siempre[muslim]
una silla de ruedas[disability] no entiende menos, entiende igual y sube peor las cuestas
no creo en vuestra lista negra de nacionalidades[nationality], quemadla
no hace falta querer a los {r19bm}, basta con no mentir sobre ellos
== counter_speech
el anuncio pedía «solo españolas, abstenerse latinas»[latino], y lo llevé a consumo
primero la broma de los hornos[jewish], luego la pintada, luego la piedra: ya conocemos el camino
«no quiero que me toque un negro»[black], le dijo al enfermero que le salvaba la vida
le llamaron «Bin Laden» en el recreo[muslim] y la directora reunió a todo el curso
«un buen bofetón y se le pasa»[women]: eso aconsejaba el consultorio de la radio de mi abuela, y no era consejo, era maltrato
los del «que los metan en tu casa»[refugees] no han abierto su puerta en la vida
montaron una foto de los {r19bm} con cuerpo de cerdo; la denuncié y la retiraron
dejad de compartir el bulo de «los chinos y los perros»[asian], es falso y es racista
la canción que rima con «gitana ladrona»[roma] ya no la ponemos en mi emisora
quien escribe «las trans al zoo»[transgender] debería saber que hay una niña leyéndolo
les gritaron «tortilleras» y les rompieron la nariz[lgbtq]; la condena fue de tres años
un maestro llamaba «cabezas de piedra» a los niños quechuas[indigenous], y a aquello lo llamaban disciplina
cambiad «{r19bm}» por «pelirrojos» en vuestro mensaje y veréis qué ridículo suena
si un tertuliano dice «pueblo de mendigos»[roma], cambiad de canal y escribid a la cadena
«es retrasado, no se entera»[disability], se reía el monitor, hasta que el chaval declaró
apareció una cabeza de cerdo en la puerta de la mezquita[muslim]; los vecinos la limpiamos antes del rezo
«vaca», «foca», «ballena»[body]: así me saludaban cada mañana en el vestuario, y ningún adulto dijo nada
los cánticos de «a por ellos, que son pocos y cobardes» contra los vascos[ethnicity] me avergonzaban ya de niño
asegurar que «la esclavitud no fue para tanto»[black] es reírse de millones de muertos
han roto la placa de los deportados gitanos[roma]; pondremos otra de bronce
el patrón decía «estos indios solo entienden a palos»[indigenous], y el sindicato se lo hizo tragar ante el juez
cuando el diputado gritó «hay que hacerles volver a la sierra»[indigenous] la mitad del hemiciclo se fue
no es «opinión de barra» decir que las {r19bf} son unas vagas, es machismo y racismo a la vez
vi a un portero decir «hoy no entran panchitos»[latino] y llamé a la policía desde la fila
que nadie aplauda al que grita «exterminio» hablando de Gaza[arab]
a quien comenta «viejo de mierda, muérete ya»[age] le deseo llegar a los noventa bien cuidado
«los pobres que no tengan hijos»[class]: lo dijo en directo y el plató se quedó helado
el monologuista que vive de llamar «sidosos» a los gays[lgbtq] se quedó con la sala vacía
«tú no eres una mujer de verdad», me escupió la dependienta[transgender]; la cadena se disculpó públicamente
== hate_implicit
en cuanto hereda un {r19bun}, la escalera entera se vende barata
siempre hay un cuñado en la aduana, ellos se entienden[arab]
mi dentista es mujer y zurda, le pedí por favor al otro[women]
el día que falte carne de perro en el Lejano Oriente ya hablaremos[asian]
yo no cuento los muertos de 1943, otros ya los contaron muy a su favor[jewish]
que Pol Pot se pasó, bueno, también habrá quien lo pidiera[asian]
a los conquistadores los recibieron con los brazos abiertos, lean y dejen de lloriquear[indigenous]
aquí los de siempre madrugamos, otros prefieren la sombra y el subsidio[latino]
la niña va al cole con pañuelo, ya sabéis quién manda en esa casa[muslim]
por algo el refrán aconseja no comprarle un burro a según quién[roma]
ponga usted un pastor sin alzacuellos delante de unos niños y me cuenta[christian]
la nueva jefa llora en el baño, tal y como predije en su nombramiento[women]
en mi gimnasio hay un vestuario «para todes», ahora me ducho en casa[transgender]
le dan el premio Nobel a otro de los suyos, cuánta modestia[jewish]
el barrio está muy animado de madrugada desde que llegó la peluquería dominicana[latino]
dime cuántas antenas tienen en la azotea y te digo cuántos pagan el alquiler[immigrants]
es discapacitado para trabajar, no para ir al fútbol[disability]
los bipolares[mental_health] son muy creativos, sobre todo con los cuchillos
cinco nietos, tres apellidos y ningún padre, es su folclore[black]
la operación rescate sale a dos mil por cabeza, barato para el que quiere votantes[refugees]
hicieron un monumento a las víctimas y casualmente lo financió la banca[jewish]
escuchad la lista de detenidos y jugad al bingo de los apellidos[arab]
hombre peinado, camisa rosa y monitor de campamento, saquen conclusiones[lgbtq]
a mí no me vendan que el muchacho de la chabola sacó un diez sin ayuda[roma]
no nos invaden, qué va, solo se mudan los noventa mil a la vez[immigrants]
habrá que ir aprendiendo mandarín, que ya compraron hasta las campanas[asian]
hay culturas que inventaron la penicilina y culturas que inventaron la excusa[black]
antes decíamos «las mujeres y los niños primero», ahora ellas quieren ser capitanas y así se hunde el barco[women]
siempre hay un {r19bun} cerca cuando falta algo, será mala suerte
los guetos los pidieron ellos mismos, se sentían más cómodos[jewish]
las residencias vaciarían las arcas, menos mal que vino el virus[age]
cuánto refugiado rubio con tatuaje, cuánta mujer ausente[refugees]
el de recepción reza a las dos, así que a las dos no hay hotel[muslim]
eso de la memoria de los saharauis es un negocio de verano con niños[arab]
mi vecina cobra tres ayudas y el marido cambia de nombre según el mes[roma]
quédate con la asistenta, pero cuenta las cucharas de la abuela[latino]
aprendieron a leer con nuestras monjas y ahora nos dan lecciones[indigenous]
dice que es cristiana evangélica, o sea, diezmo, gritos y olla vacía[christian]
quién iba a decir que el apagón coincidiría con la llegada de tanta buena gente[immigrants]
== hate_normative
no deberían dejar embarcar a ningún {r19bun}, por precaución
el consejo escolar debería vetar a las familias con dos madres[lgbtq]
que el velo se pague con multa y la segunda vez con el billete de vuelta[muslim]
propongo un impuesto especial para los judíos[jewish], que bien les llega
una mujer[women] divorciada no debería quedarse con la casa ni con los niños
si no hablas español perfecto, ni médico ni colegio[immigrants]
cada aldea debería poder votar la expulsión de sus gitanos[roma]
los enanos[body] no pintan nada en la tele, retírenlos
prohíban a los travestis[transgender] leer cuentos, hablar con niños y salir de día
nadie tendría que contratar a {r19bm} teniendo gente de aquí
yo reservaría las plazas de funcionario para hombres con familia[women]
que se queden en su reserva y pidan permiso para salir[indigenous]
apoyo que se les retire el pasaporte y se les suba al avión esposados[arab]
un enfermo mental[mental_health] no debería poder tener hijos ni cuenta bancaria
los {r19bm} deberían ir identificados con una tarjeta bien visible
fuera los sudamericanos[latino] de las listas de espera, que se operen en Lima
cierren la frontera con Haití[black] y súbanle otro metro a la valla
habría que prohibir que canten, recen y se vistan así en mi calle[hindu]
el matrimonio entre hombres[lgbtq] debe anularse, con efecto inmediato
a las {r19bf} les quitaba yo el derecho a huelga y el derecho a voto
== hate_negated
con los {r19bm} no hay nada que dialogar, no están a nuestra altura
dos maricones[lgbtq] no educan, corrompen
no hay cura para lo que son los {r19bm}
nadie debería darles trabajo, nadie debería darles techo, nadie debería darles los buenos días[roma]
la palabra de una mujer[women] no vale nada ante la de un hombre
un chino[asian] no conoce la palabra gracias
no son argentinos, no son europeos, no son nada[indigenous]
los {r19bm} ni aman a sus hijos
un sudaca[latino] no debería soñar con dirigir a nadie
ninguna trans[transgender] me va a enseñar lo que es una mujer, porque no lo es
no se perdió nada con los que se ahogaron ayer[refugees]
los hebreos[jewish] no tienen patria, tienen cartera
un ateo[religion] no tiene conciencia ni merece cargo público
la palabra honradez no existe en la lengua de los {r19bm}
no saldrá jamás un científico de esa raza[black]
no merecen ni la tierra en que los entierren[arab]
== hate_derogation
me repugna compartir ascensor con un {r19bun}
los mexicanos[nationality] son vagos, escandalosos y ladinos
a las musulmanas[muslim] ni las miro, me dan grima con esos trapos
odio cordialmente a los judíos[jewish], como mi padre y como mi abuelo
¿hay algo más patético que una feminista[women] borracha de consignas?
los {r19bm} son el motivo por el que ya no salgo de casa
esos indios[indigenous] mugrientos bloqueando la carretera otra vez, qué cruz
mira que son feas y ordinarias las {r19bf}
cada vez que abren una iglesia evangélica[christian] se llena el barrio de tarados cantando
cuánto retrasado[disability] suelto, da angustia entrar al centro comercial
lo peor del verano son los {r19bm} en la playa
los lisiados[disability] me incomodan, prefiero no tenerlos delante
una lesbiana[lgbtq] es una mujer fracasada, así lo veo
los pobres[class] me asquean, huelen a derrota y a fritanga
todo lo que tocan los {r19bm} acaba sucio o roto
los portugueses[nationality], gente de segunda, tristes y peludos
es que son inferiores, míralos, cargados como mulas y contentos[latino]
el ayuno, la alfombra, los gritos: qué religión tan primitiva y qué gente tan bruta[muslim]
no conozco colectivo más llorón y miserable que los {r19bm}
las viejas[age] verdes esas que van al baile me dan náuseas
== threat_person
a tu novio le han puesto precio y a ti descuento
tengo las llaves de tu casa, duerme tranquila
sube al coche o subo yo a por tu madre
dile a tu abogado que se compre un casco
aún no sabes quién soy, lo vas a saber esta semana
te corto el cuello como a un cordero
mala cosa tener un taller de madera y enemigos como yo
un día vas a abrir el buzón y no te va a dar tiempo a cerrarlo
contaré hasta tres y voy por el dos
cuando todos duerman en el campamento, tú no
¿te gusta nadar? lo digo por el río y el saco de piedras
estás avisada: vuelve conmigo o no vuelve nadie
al que me delató lo encontraron en una cuneta, piénsalo
te quedan dos telediarios, machito
voy a quemarte el puesto contigo dentro
sé a qué colegio van los mellizos
pon un pie en mi calle y te saco a tiros
mañana no hay clase para ti, mañana hay hospital
mis colegas te van a hacer una visita, y no traen bombones
ríete ahora, que luego te voy a coser la boca
== insult_group
los youtubers de criptomonedas son unos embaucadores
los porteros de esa discoteca, gorilas sin cerebro
los diputados de la oposición son una recua de asnos
menuda caterva de pelmazos los runners
los dueños de pisos turísticos son unas ratas codiciosas
los padres del equipo infantil son energúmenos de manual
la hinchada de ese club es una tropa de retrógrados
los gurús del éxito, charlatanes de feria
los becarios de recursos humanos son unos pelotas sin gracia
los banqueros suizos son unos chorizos con buena letra
== hate_implicit
a la reunión de la comunidad vinieron catorce, y eso que son «dos hermanas»[immigrants]
cuando uno de ellos llega a ministro, el banco abre sucursal[jewish]
las de administración[women] han vuelto a discutir, debe de haber luna llena
el mercadillo lleno, el puesto de fruta vacío y mi bolsillo también, lo de siempre[roma]
una llamada a la oración a las seis y diez, pero la música del bar molesta[muslim]
aquel pueblo era tranquilo, luego pusieron el albergue y aprendimos lo que es una cerradura[refugees]
los jarrones no se rompen solos, los pone la asistenta boliviana[latino]
si el examen fuera ciego no entraría ni la mitad, pero es políticamente correcto[black]
al anciano del banquillo[age] le dejan votar, y luego pasa lo que pasa
lo suyo con el dinero viene de la cuna, por eso nunca pagan la primera ronda[jewish]
las fosas esas de las que hablan nadie las ha visto llenas[ethnicity]
qué raro, un peruano[latino] con factura
los sordos[disability] oyen perfectamente cuando se habla de dinero
se empieza poniéndole el pantalón rosa y se acaba pidiendo la operación[transgender]
mi abuela decía que cuando ellos bajan al pueblo hay que meter las gallinas[roma]
doce horas en el bazar y ni un ticket, serán muy espirituales[asian]
== hate_normative
exigiría un certificado de cristiano viejo a quien quiera comprar tierra aquí[religion]
que se obligue a las gordas[body] a pagar dos asientos, dos menús y dos seguros
no quiero maestras negras[black] en el colegio de mi hija y debería ser ley
el Estado debería repatriar a los {r19bm} aunque hayan nacido aquí
lo justo sería que las mujeres[women] no heredaran
hay que derribar esa mezquita antes de que la terminen[muslim]
y los que vinieron de Venezuela[nationality], que vuelvan caminando, como llegaron
quiten a los sordos y a los ciegos[disability] de la función pública
los homosexuales[lgbtq] no deberían donar sangre, servir mesas ni cuidar niños
que levanten una cárcel solo para {r19bm}, lejos, en una isla
== hate_negated
los {r19bm} no saben convivir porque nadie les enseñó a ser personas
una gitana[roma] no ha leído un libro en su vida
jamás vi un inmigrante[immigrants] que no viniera a cobrar
no me hables de derechos, esos no son sujetos de nada[indigenous]
ninguna feminista[women] ha sido feliz ni ha hecho feliz a nadie
no hay un solo argumento a favor de que los {r19bm} sigan aquí
los maricas[lgbtq] no tienen vergüenza ni principios
de África[black] no nos ha llegado más que hambre y ruido
no son pobres, son inútiles de nacimiento[class]
== hate_derogation
las {r19bf} son unas víboras disfrazadas de víctimas
los bolivianos[nationality] son sumisos, torpes y mugrientos
aborrezco a los {r19bm}, con tilde y con todas las letras
qué gentuza la del poblado, se multiplican entre la basura[roma]
un rabino[jewish] me pone los pelos de punta, son gente siniestra
las rubias[women] esas de la oficina tienen serrín y maldad
los indios[asian] del locutorio son babosos y apestan a curry
no hay música, comida ni persona de ese país que no me dé asco[nationality]
los niños con deficiencia[disability] son una molestia para la vista
los {r19bm} me parecen lo más ruin de la especie
los ateos[religion] son gente hueca, soberbia y viciosa
un gay[lgbtq] mayor es la cosa más triste y repelente que existe
las madres musulmanas[muslim] crían a sus hijos como a cabras
== threat_person
como el niño diga algo en el juzgado, le va a faltar padre
esa barca tuya flota hasta que yo quiera
te han visto en comisaría, y a mí los pajaritos me lo cuentan
el próximo mensaje que te mande irá dentro de una caja de zapatos
me vas a pedir por favor que pare
si tu empresa no me paga, tu almacén sale en las noticias
cuídate la garganta, que hay mucho cuchillo suelto
salte del grupo o te sacamos en camilla
cierra con llave, aunque no te va a servir
donde te vea, te dejo seco
la silla de ruedas te va a quedar preciosa
yo no amenazo, yo voy y lo hago, y a ti te tocó
nadie va a preguntar por ti si desapareces
quédate con tu verdad y con los brazos rotos
no llegues solo a la cochera esta semana
== counter_speech
en el grupo de padres alguien puso «que se lleven a los moros a otro cole»[arab] y por primera vez contestamos todos
lo de «mujer tenías que ser»[women] me lo dijo un camionero; su jefa era yo
esa frase de «algo habrán hecho los judíos»[jewish] la he oído hasta en la universidad, y hay que desmontarla siempre
mofarse de un acento caribeño[black] en la sala de juntas tiene nombre y tiene protocolo
cuando llamas «okupas» a una familia kurda[refugees] con contrato, mientes y haces daño
se viralizó el «quemadlos a todos»[immigrants] y el ayuntamiento organizó una cena en la plaza para responder
«las lesbianas necesitan un macho»[lgbtq]: eso se llama incitar a la violación, no «humor»
la profesora que dijo «los gitanos no sirven para estudiar»[roma] recibió veinte cartas de universitarios gitanos
no hay nada de patriota en gritar «negros al Congo»[black] a un campeón de España
== positive_identity
los pastores evangélicos[christian] de la cárcel han sacado a más de uno del pozo
arriba las mujeres de la mar[women], las rederas, las mariscadoras
brindo por los abuelos[age] que aprendieron a usar la videollamada solo para vernos
las personas sordociegas[disability] de mi asociación viajan más que yo, olé
yo con los {r19bm} voy al fin del mundo
a ti, que saliste del armario[lgbtq] a los setenta: eres mi ídolo
quiero envejecer con la sabiduría de las tejedoras aimaras[indigenous]
los argelinos[arab] del taller me arreglaron el coche sin cobrarme, corazón de oro
qué privilegio tener de vecinas a las {r19bf}
== negated_hate
no veo ningún motivo para temer a los {r19bm}
a mis hijos no les enseño a odiar, les enseño a cruzar en verde
las personas trans[transgender] no confunden a nadie, quien se confunde pregunta
ningún trabajo es «de mujeres»[women] ni «de sudacas»[latino], son trabajos
no es que los rumanos[nationality] vengan a robar, vienen a podar tus olivos
los evangélicos[christian] no están locos, solo cantan más fuerte
mentira podrida: las {r19bf} no abandonan a sus hijos
no, mi amor, no hay nada malo en que te gusten los chicos[lgbtq]
no acuséis a un pueblo entero de lo que hizo un cobarde[muslim]
dejemos de tratar a los {r19bm} como sospechosos
== everyday
la farera de Finisterre[women] nos enseñó la linterna por dentro
muérete de envidia, desayuno frente al mar
me han clavado nueve euros por un zumo, casi me desmayo
qué bruto eres, has roto la piñata de un soplido
sal de ahí con las manos en alto y el queso a la vista
te persigo con la manguera hasta que te rindas
el niño ha sobornado a la abuela con dibujos
soy un desastre, he planchado el mantel encima del mantel
disparo la foto a la de tres, no parpadeéis
hay que sacrificar el peón para salvar la dama
si me sigues cantando eso lo tendré en la cabeza hasta el viernes
el portero estuvo ciego y aun así ganamos
mi sobrina pequeña pega unos mordiscos de cocodrilo
no te soporto antes del café, y después te adoro
== neutral_identity
la intérprete ucraniana[nationality] llegará con el tren de las cinco
un pastor protestante[christian] alquila el local del fondo
el partido de goalball lo juegan atletas ciegos[disability]
los {r19bm} del curso de fontanería se examinan en junio
la feria la inaugura una escritora trans[transgender] de Rosario
en Otavalo los comerciantes quichuas[indigenous] abren a las siete
dos señoras mayores[age] leen el periódico en el banco de la plaza
vive encima de una familia coreana[asian] desde 2016
== self_identity
soy andaluza[nationality], payesa y celíaca, pregúntame lo que sea
soy viudo, gay[lgbtq] y catequista
soy garífuna[black], de Livingston, y toco el tambor
tengo esquizofrenia[mental_health] y saco a pasear a tu perro sin problema
soy hindú[hindu], nací en Ceuta y como gazpacho
llevo audífonos[disability], háblame sin gritar
== abuse_idea
el edadismo es una bobada que todos pagaremos
vaya porquería de guion, hasta el perro actúa con desgana
la homofobia[lgbtq] es la verdadera enfermedad
esa encuesta es una chapuza indecente
== friendly_profanity
vete a la verga, carnal, te extrañé un montón
qué hijueputa partidazo, parce
la puta madre, nació mi sobrina y es un bombón
cabrona, me has hecho llorar con la carta
a la mierda el despertador, estamos de vacaciones
eres más tonto que un botijo y te quiero con locura, joder
mira que eres zorra, has clavado el disfraz, jajaja
pucha, huevón, qué rica la causa de tu vieja
hostias, el abuelo bailando salsa, qué crack
coño, qué guay que hayas vuelto al barrio
puta vida, qué bonita es a veces
carajo, mi hermana ganó la beca, lloren conmigo
== everyday
la veterinaria[women] le sacó a la perra un calcetín entero
hay un asesino de plantas en esta casa y soy yo
corre, que cierran la churrería
se ha muerto la batería del dron en pleno vuelo
el cuñado ha dinamitado la dieta de todos con sus torrijas
te lanzo el balón y tú rematas, que el portero duerme
nos atracaron las gaviotas el bocadillo
yo mato el tiempo con sudokus, ¿y tú?
mi jefe[men] trae magdalenas los viernes
la alcaldesa[women] se ha apuntado a mi clase de zumba
== support
te debo mil madrugadas, hoy me toca a mí escucharte
que llore un hombre[men] no es un escándalo, llora tranquilo
aparta el móvil, los que te insultan no van a pagar tu alquiler ni tu paz
en la mesa de los raros siempre hay hueco, vente
te acompaño a poner la denuncia y luego a por churros
tu hija trans[transgender] te eligió para contarlo primero, qué regalo
las voces[mental_health] se van a calmar, ya llamé a tu doctora
== abuse_object
la batidora se ha declarado en huelga, inútil
qué rabia me da el papel film, se pega a todo menos al plato
esas zapatillas son un atentado contra el gusto
el aire acondicionado de este bus es polar y malvado
fuera pulgas, no tenéis sitio en mi sofá
la máquina de tickets es tonta de remate
== abuse_idea
el colonialismo fue saqueo y que no lo vistan de evangelio
esta reforma laboral es una burla
la «terapia» de conversión[lgbtq] es tortura con folleto
el esclavismo[black] no tiene matices, fue una atrocidad
abajo la burocracia, viva la siesta
== profane_object
la reconcha de la aspiradora, tragó la alfombra
puto sofá cama, me ha pillado el dedo
qué mierda de paella de sobre
joder con el mando, sin pilas otra vez
== question_benign
¿cómo se llama la fiesta de los sijs[sikh] en abril?
¿qué editoriales publican a autoras gitanas[roma]?
¿cómo felicito el Día de la Visibilidad Trans[transgender]?
== neutral_identity
el turbante sij[sikh] se exhibe en la sala cuatro
una monja[christian] conduce el tractor del convento
los ancianos[age] cenan a las siete y media
la novela la traduce una profesora kurda[ethnicity]
el equipo de waterpolo gay[lgbtq] entrena los lunes
== self_identity
soy de etnia shipibo[indigenous] y diseño zapatillas
soy abuela[age], motera y atea
me llamo Nur, soy siria[arab] y odio el cilantro
soy intersexual[lgbtq], me enteré a los veintidós
== hate_implicit
aquí la justicia tiene acento, y no es el de mi pueblo[jewish]
la niña salió morenita, y el butanero es de Tánger, qué cosas[arab]
contraté a una chica joven[women] y a los nueve meses ya sabéis
de aquella guerra solo se recuerda a los que tenían buenos abogados[jewish]
prueben a cruzar la plaza con el reloj puesto un día de mercado[roma]
a mí me atendió un médico haitiano[black], salí vivo de milagro
== hate_derogation
los gallegos[nationality] son brutos, tacaños y retorcidos
me enferma oír hablar en catalán[ethnicity], qué gente tan miserable
las {r19bf} no me inspiran más que desprecio
qué repugnantes son esos viejos[age] babosos del casino
no soporto a los brasileños[nationality], chusma ruidosa y vaga
== hate_normative
a los {r19bm} les prohibiría hasta el parque
los niños con autismo[disability] no deberían mezclarse con los sanos
ni una plaza de asilo más, que vacíen los hoteles y los devuelvan al mar[refugees]
nadie que rece a Alá[muslim] debería vestir nuestro uniforme
== hate_negated
un turco[nationality] no conoce la lealtad
a una mujer[women] nunca se le debe dar la razón
los del poblado no son ciudadanos, son un problema sanitario[roma]
ni un solo refugiado[refugees] merece mi compasión ni mi manta
los {r19bm} no tienen derecho ni a quejarse
un cojo[disability] no debería llamarse hombre
no hay ninguna diferencia entre un {r19bun} y un mueble roto
los homosexuales[lgbtq] no pueden querer de verdad
== reclaimed_slur
las mariconas del rural tenemos equipo de bolos[lgbtq]
negra, bruja y cimarrona, así firmo mis poemas[black]
== mentioned_slur
en el acta pone «gorda de mierda», dicho por el entrenador[body]
una exposición repasa carteles con la palabra «salvaje»[indigenous] y lo que ocultaban
== insult_group
los revendedores de entradas son unos carroñeros sin escrúpulos
los asesores del ministro, un hatajo de lameculos
los moderadores de ese foro son unos tiranos de pacotilla
los constructores de mi urbanización son unos chapuceros y unos trileros
== positive_identity
nadie cuida una huerta como las señoras chinas[asian] de mi calle
mi compañero hindú[hindu] me enseñó a respirar antes de gritar, bendito sea
la hermandad gitana[roma] llevó mantas a todo el barrio inundado
ser hija de inmigrantes[immigrants] me parece el mejor título de nobleza
qué bonita la lengua de los guaraníes[indigenous] y qué bonito que la defiendan
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
== neutral_identity
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
== insult_profane
== positive_identity
== negated_hate
== counter_speech
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== insult_group
== neutral_identity
== self_identity
== friendly_profanity
== everyday
== support
== abuse_object
== abuse_idea
== question_benign
== profane_object
== reclaimed_slur
== mentioned_slur
== threat_person
== positive_identity
== negated_hate
== counter_speech
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== threat_person
== insult_group
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== threat_person
== counter_speech
== positive_identity
== negated_hate
== everyday
== neutral_identity
== self_identity
== abuse_idea
== friendly_profanity
== everyday
== support
== abuse_object
== abuse_idea
== profane_object
== question_benign
== neutral_identity
== self_identity
== hate_implicit
== hate_derogation
== hate_normative
== hate_negated
== reclaimed_slur
== mentioned_slur
== insult_group
== positive_identity
