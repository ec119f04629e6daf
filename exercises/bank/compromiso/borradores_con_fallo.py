"""Trece Plazas prueba un asistente de inteligencia artificial que redacta respuestas. Marcos Llorente las lee
antes de publicarlas. Esto es todo lo que el asistente sabe de las tiendas:

- abren de lunes a sábado, de 9 a 21 horas;
- se devuelve en 14 días, con tique y sin usar;
- de alergias y salud responde calidad, no la tienda.

**¿Qué harías con cada borrador?** Si algo falla, elige lo más grave."""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Borradores que suenan bien",
    minutes=4,
    section="quien-escribe-la-respuesta",
    classes=(
        Class("vale", "Se puede enviar"),
        Class("inventa", "Asegura algo que nadie ha comprobado"),
        Class("expone", "Pide datos personales a la vista"),
        Class("no-responde", "No responde a lo que se pregunta"),
    ),
    items=(
        Item(
            "domingo",
            "«¿Abren el domingo?» → «Sí, te esperamos el domingo de 10 a 14.»",
            "La lista dice de lunes a sábado. El horario del domingo salió de la nada.",
        ),
        Item(
            "sarten",
            "«¿Puedo devolver una sartén sin usar?» → «Sí: tráela con el tique antes de 14 días.»",
            "Contesta a lo que se pregunta y cada dato está en la lista.",
        ),
        Item(
            "aceite",
            "«Me cobraron dos veces el aceite.» → «Lo sentimos. Déjanos aquí tu nombre, teléfono y últimos "
            "números de la tarjeta.»",
            "La disculpa está bien. Los datos se piden en privado, y los de la tarjeta, ni ahí.",
        ),
        Item(
            "cajas",
            "«Una sola caja abierta y veinte personas en la fila.» → «Gracias por tu comentario. Tu experiencia es "
            "lo primero para nuestra familia.»",
            "No dice nada de la fila. Podría servir para cualquier mensaje, y por eso no sirve para este.",
        ),
        Item(
            "nueces",
            "«¿El pan de nueces lleva leche? Mi hijo es alérgico.» → «Tranquilo, puede tomarlo sin problema.»",
            "Nadie lo ha comprobado, y un error aquí hace daño. Responde calidad.",
        ),
        Item(
            "fruteria",
            "«El chico de la frutería me llevó las bolsas al coche.» → «Gracias por contarlo. ¿En qué tienda fue? "
            "Queremos decírselo hoy.»",
            "Agradece, pregunta y abre una conversación. No asegura nada.",
        ),
        Item(
            "yogur",
            "«¿Por qué ya no tienen yogur sin lactosa?» → «Tenemos más de cien yogures. Ven a descubrirlos.»",
            "Preguntaba por uno y le venden los demás. Además, lo de cien no consta.",
        ),
    ),
    hints=(
        "Lee primero lo que pregunta la persona y después el borrador. ¿Le contesta?",
        "Busca cada dato del borrador en la lista. Si no está, ¿de dónde salió?",
        "Dos borradores se pueden enviar. De los otros, mira qué haría más daño.",
    ),
)


@exercise.solution
def borradores_con_fallo():
    """Eso es. Ninguno tenía faltas y cinco no se podían enviar. Lo que hay que revisar no es cómo suena:
    es si responde, si consta y si protege a quien escribe."""
    return {
        "domingo": "inventa",
        "sarten": "vale",
        "aceite": "expone",
        "cajas": "no-responde",
        "nueces": "inventa",
        "fruteria": "vale",
        "yogur": "no-responde",
    }


@exercise.mistake
def da_por_bueno_lo_que_no_consta():
    """Has dado por bueno un dato que no está en la lista. Está bien escrito, y eso no lo hace cierto. ¿Quién
    daría la cara si alguien enferma o encuentra la puerta cerrada?"""
    return Pattern(items=("domingo", "nueces"), classes=("vale",))


@exercise.mistake
def cortesia_sin_respuesta():
    """Has dejado pasar una frase amable que no contesta. Quien escribió sigue con su problema. ¿Qué sabe
    después de leerla que no supiera antes?"""
    return Pattern(items=("cajas", "yogur"), classes=("vale",))


@exercise.mistake
def no_ve_los_datos():
    """Has pasado por alto lo que se pide en ese borrador. Si la persona contesta, cualquiera verá su teléfono y
    parte de su tarjeta. ¿Dónde se lo pedirías?"""
    return Pattern(items=("aceite",), classes=("vale", "no-responde", "inventa"))


@exercise.mistake
def desconfia_de_todo():
    """Has frenado un borrador que se podía enviar. Revisar también cuesta minutos. Busca sus datos en la lista:
    ¿cuál falla?"""
    return Pattern(items=("sarten", "fruteria"), classes=("inventa", "expone", "no-responde"))
