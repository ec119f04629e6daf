"""Aurelio saca doce fichas de la caja de galletas. Cada una guarda dos años de una persona. Mira dos cosas, en
este orden:

- si vino **hace poco**: hasta {poco} días, que es medio año;
- si viene o venía **a menudo**: {menudo} encargos o más en los dos años.

**¿A qué montón va cada ficha?**"""

from datasets.definiciones import A_MENUDO, HACE_POCO, fichas_de_aurelio
from exercises.engine import Class, Classification, Item, Pattern


def ficha(nombre, titulo, reason):
    """Una ficha con sus cuatro cifras, que salen de los datos."""
    cifras = (
        "Último encargo: hace {X_dias:0} días. Encargos: {X_encargos:0}. Dejó: {X_euros:0} €. "
        "Reacciones: {X_reacciones_12m:0}."
    )
    return Item(nombre, f"**{titulo}.** " + cifras.replace("X_", f"{nombre}_"), reason)


exercise = Classification(
    title="Doce fichas sobre la mesa",
    minutes=6,
    essential=True,
    section="tres-preguntas",
    classes=(
        Class("cuidar", "Cuidar: hace poco y a menudo"),
        Class("recuperar", "Recuperar: a menudo, y hace tiempo"),
        Class("empezar", "Empezar: hace poco, y no a menudo"),
        Class("sin-prisa", "Sin prisa: ni una cosa ni otra"),
    ),
    items=(
        ficha(
            "elvira", "Elvira", "Nunca pulsa nada y no deja de venir. La página no te la enseña."
        ),
        Item(
            "casilda",
            "**Casilda.** Último encargo: ninguno. Encargos: 0. Dejó: 0 €. Reacciones: {piezas}, una por "
            "cada publicación.",
            "Es quien más aplaude y nunca ha encargado nada. Se le contesta y se le agradece.",
        ),
        ficha("bruno", "Bruno", "Un solo encargo, y reciente. Aún no sabes si volverá."),
        ficha("gaspar", "Gaspar", "Hace poco y muchas veces. Eso ya es una costumbre."),
        ficha("fermin", "Fermín", "Venía a menudo y paró hace más de medio año. ¿Qué pasó?"),
        ficha("nelida", "Nélida", "Un encargo, y reciente. Sus reacciones no cambian el montón."),
        ficha("amparo", "Amparo", "Hace poco y a menudo. Deje mucho o poco, está aquí."),
        ficha("hugo", "Hugo", "Un encargo, y hace más de medio año. No era costumbre."),
        ficha("encarna", "Encarna", "Venía a menudo y hace más de medio año que no encarga."),
        ficha("lidia", "Lidia", "Hace poco, y no llega a tres veces. Está empezando."),
        ficha("pura", "Pura", "Reacciona mucho. En la caja, una vez y hace tiempo."),
        ficha("ramiro", "Ramiro", "Hace poco y a menudo. No hace falta más."),
    ),
    hints=(
        "Tapa los euros y las reacciones. ¿Qué dos datos deciden el montón?",
        "Primero los días: ¿más o menos de medio año? Después los encargos: ¿llegan a tres?",
        "Hasta medio año: con tres encargos, cuidar; con menos, empezar. Si hace más, mira si venía a menudo.",
    ),
)


@exercise.values
def cifras(pedidos, meses):
    fichas = fichas_de_aurelio(pedidos)
    columnas = ("dias", "encargos", "euros", "reacciones_12m")
    valores = {
        f"{nombre}_{columna}": int(fichas.at[nombre, columna])
        for nombre in fichas.index
        for columna in columnas
    }
    sastreria = meses[meses["organizacion"] == "sastreria"].tail(12)
    return valores | {
        "poco": HACE_POCO,
        "menudo": A_MENUDO,
        "piezas": int(sastreria["publicaciones"].sum()),
        "elvira_al_ano": int(fichas.at["elvira", "encargos_12m"]),
    }


@exercise.solution
def doce_fichas():
    """Eso es. Has mirado cuándo y cuántas veces, y las reacciones no han movido ninguna ficha. Cada montón
    pide algo distinto: un aviso, una pregunta, un motivo para volver o lo que das a todo el mundo."""
    return {
        "elvira": "cuidar",
        "casilda": "sin-prisa",
        "bruno": "empezar",
        "gaspar": "cuidar",
        "fermin": "recuperar",
        "nelida": "empezar",
        "amparo": "cuidar",
        "hugo": "sin-prisa",
        "encarna": "recuperar",
        "lidia": "empezar",
        "pura": "sin-prisa",
        "ramiro": "cuidar",
    }


@exercise.mistake
def casilda_no_ha_empezado():
    """Has puesto a Casilda entre quienes empiezan. Ese montón pide un encargo reciente. ¿Cuántos tiene, y qué
    montón queda?"""
    return Pattern(items=("casilda",), classes=("empezar",))


@exercise.mistake
def el_aplauso_manda():
    """Has subido de montón a alguien que aplaude mucho. El aplauso se agradece, y no dice si alguien encarga. Tapa
    esa cifra: ¿cuántos encargos quedan, y de cuándo?"""
    return Pattern(items=("casilda", "pura"), classes=("cuidar", "empezar"))


@exercise.mistake
def el_silencio_despista():
    """Has apartado a Elvira, que no pulsa nada en la red. Mira sus días y sus encargos. Si la invitación
    solo llega a quien reacciona, ¿cómo se entera ella?"""
    return Pattern(items=("elvira",), classes=("sin-prisa", "recuperar", "empezar"))


@exercise.mistake
def un_encargo_grande_basta():
    """Has leído los euros antes que las veces. Un encargo solo puede ser una boda que no se repite. ¿Cuántas
    veces ha venido?"""
    return Pattern(items=("bruno", "hugo"), classes=("cuidar",))


@exercise.mistake
def cuida_a_quien_ya_no_viene():
    """Has puesto entre quienes vienen a alguien que paró hace más de medio año. Un aviso de telas nuevas no
    contesta a lo que pasó. ¿Qué le preguntarías?"""
    return Pattern(items=("fermin", "encarna"), classes=("cuidar", "empezar"))


@exercise.mistake
def da_por_perdida_una_costumbre():
    """Has dejado sin prisa a alguien que venía a menudo. Ya conoce la casa, y llamarle cuesta un rato. Mira
    sus encargos: ¿llegan a tres?"""
    return Pattern(items=("fermin", "encarna"), classes=("sin-prisa",))


@exercise.mistake
def los_euros_antes_que_las_veces():
    """Has bajado de montón a alguien que vino hace poco y viene a menudo. Los euros no deciden aquí. ¿Qué
    dicen sus días y sus encargos?"""
    return Pattern(
        items=("gaspar", "amparo", "ramiro"), classes=("empezar", "sin-prisa", "recuperar")
    )


@exercise.mistake
def recupera_lo_que_no_fue():
    """Has puesto en recuperar a alguien que no venía a menudo. Se recupera una costumbre. ¿Cuántos
    encargos hay en su ficha?"""
    return Pattern(items=("casilda", "pura", "hugo"), classes=("recuperar",))


@exercise.mistake
def una_vez_no_es_costumbre():
    """Has tratado una o dos visitas recientes como una costumbre o como un adiós. Todavía no son ni una cosa
    ni otra. ¿Cuántos encargos hacen falta para «a menudo»?"""
    return Pattern(items=("nelida", "lidia"), classes=("cuidar", "recuperar", "sin-prisa"))
