"""Escuchar sirve si después algo es distinto. Siete cosas que se han dicho en Valleclaro, y cuántas veces.

**¿Qué harías con cada una?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="¿Qué hago con lo que oigo?",
    minutes=3,
    section="de-la-queja-a-la-mejora",
    classes=(
        Class("proceso", "Cambiar cómo se hace algo"),
        Class("oferta", "Diseñar algo que no existe"),
        Class("responder", "Responder, y ya está"),
        Class("seguir", "Agradecerlo y apuntarlo, por si vuelve"),
    ),
    items=(
        Item(
            "recibo",
            "**Ayuntamiento:** «No sé qué pago en el recibo.» Cada junio, mucha gente.",
            "Se repite y depende de la casa: se escribe otro recibo.",
        ),
        Item(
            "noche",
            "**Museo:** «¿Hay visita de noche? De día trabajo.» Cada mes, gente que nunca ha ido.",
            "No critica nada: pide lo que no hay. Y quien lo pide todavía no es público del museo.",
        ),
        Item(
            "musica",
            "**Mesa Catorce:** «La música estaba alta.» Una vez en dos años.",
            "Una voz sola no es un tema. Si vuelve, lo será.",
        ),
        Item(
            "numero",
            "**Ondavalle:** «Me piden tres veces el mismo número de contrato.» Cada día.",
            "Es un paso que sobra, y lo sufre todo el que llama.",
        ),
        Item(
            "biblioteca",
            "**Ayuntamiento:** «¿Mañana abre la biblioteca?» Una persona, hoy.",
            "Quiere un dato. Se le da.",
        ),
        Item(
            "abono",
            "**Museo:** «Vendría a los conciertos si hubiera un abono.» Cada verano, gente sin carné.",
            "Dice qué compraría y no existe. Con diez que digan lo mismo, ya se puede probar.",
        ),
        Item(
            "cartel",
            "**Trece Plazas:** «El cartel de la fruta no me gusta.» Dos personas, y otras dos lo celebran.",
            "Pocas voces, y no dicen lo mismo. Se apunta y se sigue escuchando.",
        ),
    ),
    hints=(
        "Haz dos preguntas a cada una: ¿se repite?, y ¿se queja de algo o pide algo que no hay?",
        "Si es una pregunta de un solo día, basta con contestar.",
        "Dos cambian un proceso, dos piden algo nuevo, dos se apuntan y una se contesta.",
    ),
)


@exercise.solution
def que_hago_con_lo_que_oigo():
    """Eso es. Lo que se repite y molesta cambia un proceso. Lo que se repite y falta es una oferta por diseñar, y
    muchas veces lo pide quien aún no te compra."""
    return {
        "recibo": "proceso",
        "noche": "oferta",
        "musica": "seguir",
        "numero": "proceso",
        "biblioteca": "responder",
        "abono": "oferta",
        "cartel": "seguir",
    }


@exercise.mistake
def contesta_y_olvida():
    """Has contestado a algo que se repite. Mañana lo preguntará otra persona, y volverás a escribir lo mismo.
    ¿Qué tendría que cambiar para que nadie preguntara?"""
    return Pattern(items=("recibo", "numero", "noche", "abono"), classes=("responder",))


@exercise.mistake
def apunta_lo_que_ya_se_repite():
    """Has apuntado para más adelante algo que ya se repite. Mientras tanto seguirá llegando, y cada vez lo dirá
    otra persona. ¿Cuántas veces más hace falta oírlo?"""
    return Pattern(items=("recibo", "numero", "noche", "abono"), classes=("seguir",))


@exercise.mistake
def cambia_por_una_voz():
    """Has movido la casa por una o dos voces. La semana que viene otra pedirá lo contrario. ¿Cuántas veces
    quieres oírlo antes de cambiar algo?"""
    return Pattern(items=("musica", "cartel", "biblioteca"), classes=("proceso", "oferta"))


@exercise.mistake
def la_oferta_como_queja():
    """Has tratado como un fallo algo que nadie hace mal: falta. Quien lo pide todavía no es clientela tuya. ¿Qué
    le ofrecerías para que viniera?"""
    return Pattern(items=("noche", "abono"), classes=("proceso",))
