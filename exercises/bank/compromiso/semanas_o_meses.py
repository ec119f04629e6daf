"""Irene hace una lista de lo que podría mirar. No todo avisa al mismo tiempo.

**¿Qué se mueve en semanas, qué necesita meses y qué sube solo, sin avisar de nada?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Lo que avisa y lo que tarda",
    minutes=4,
    section="antes-de-la-venta",
    classes=(
        Class("semanas", "Se mueve en semanas"),
        Class("meses", "Necesita meses"),
        Class("solo", "Sube solo, no avisa"),
    ),
    items=(
        Item(
            "preguntan",
            "Personas que **preguntan** por su trabajo cada mes.",
            "Preguntar cuesta un minuto: cambia pronto, y puede bajar.",
        ),
        Item(
            "vuelven",
            "Clientes que **vuelven a encargar**.",
            "Antes tienen que comprar, quedar contentos y necesitar otra cosa.",
        ),
        Item(
            "seguidores",
            "El **total de seguidores** desde que abrió.",
            "Casi nunca baja. Subiría igual si nadie preguntase.",
        ),
        Item(
            "cita",
            "De quienes preguntan, cuántas personas **piden una cita**.",
            "Va de la mano de las preguntas: se ve el mismo mes.",
        ),
        Item(
            "recomiendan",
            "Clientes que llegan porque **otro cliente habló de ella**.",
            "Hace falta que haya clientes, que hablen y que alguien los necesite ese día.",
        ),
        Item(
            "guardan",
            "De cada 100 que ven una pieza, cuántas **la guardan o la reenvían**.",
            "Se sabe a los pocos días de publicarla.",
        ),
        Item(
            "ano",
            "Lo que **deja un cliente en un año**.",
            "Un año tarda un año.",
        ),
        Item(
            "visitas",
            "Las **visitas sumadas** desde el primer día.",
            "Una suma desde el principio solo puede subir.",
        ),
    ),
    hints=(
        "Pregunta primero: ¿baja si las cosas van mal? Si no, no avisa.",
        "Después: ¿qué tiene que pasar antes? Cada paso previo añade semanas.",
        "Hay tres de semanas, tres de meses y dos que suben solas.",
    ),
)


@exercise.solution
def semanas_o_meses():
    """Las has separado bien. Las primeras dicen si vas por buen camino. Las segundas dicen si llegaste, y por ellas se
    juzga. Las terceras, ni una cosa ni otra."""
    return {
        "preguntan": "semanas",
        "vuelven": "meses",
        "seguidores": "solo",
        "cita": "semanas",
        "recomiendan": "meses",
        "guardan": "semanas",
        "ano": "meses",
        "visitas": "solo",
    }


@exercise.mistake
def el_contador_avisa():
    """Has tomado un contador por un aviso. Sumado desde el primer día, casi nunca baja, aunque todo vaya mal. ¿Qué
    harías distinto si sube?"""
    return Pattern(items=("seguidores", "visitas"), classes=("semanas", "meses"))


@exercise.mistake
def dinero_en_semanas():
    """Has puesto en semanas algo que pasa después de la primera compra. ¿Cuántas cosas tienen que ocurrir antes, una
    detrás de otra?"""
    return Pattern(items=("vuelven", "recomiendan", "ano"), classes=("semanas",))


@exercise.mistake
def espera_para_escuchar():
    """Has dejado para dentro de meses algo que se ve este mismo mes. Si avisa pronto y no lo miras, ¿para qué avisa?"""
    return Pattern(items=("preguntan", "cita", "guardan"), classes=("meses",))


@exercise.mistake
def todo_es_vanidad():
    """Has dicho que sube solo algo que puede bajar el mes que viene. ¿Qué pasaría con esa cifra si publicase peor o
    nadie quedara contento?"""
    return Pattern(
        items=("preguntan", "cita", "guardan", "vuelven", "recomiendan", "ano"), classes=("solo",)
    )
