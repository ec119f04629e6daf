"""Reme saca siete fichas de la lista. Cada una dice cuándo interactuó la persona por última vez y
cuántas veces compró en los últimos doce meses, según la tarjeta de cliente.

**¿En qué grupo pondrías cada ficha?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Siete fichas sobre el mostrador",
    minutes=5,
    section="callar-no-es-irse",
    classes=(
        Class("activo", "Activo: hizo algo en 90 días"),
        Class("ocasional", "Ocasional: lo último, entre 91 días y un año"),
        Class("silencioso", "Compra en silencio: nada en un año o nunca, y compra"),
        Class("fantasma", "Fantasma: nada en un año o nunca, y no compra"),
    ),
    items=(
        Item(
            "marta",
            "**Marta.** Última vez: hace {marta:0} días. Compras: ninguna.",
            "Hizo algo dentro del plazo. Que todavía no compre es otra pregunta.",
        ),
        Item(
            "julian",
            "**Julián.** Última vez: nunca. Compras: {julian:0}.",
            "No pulsa nada en la red, pero entra en la tienda y paga.",
        ),
        Item(
            "cuenta-sin-foto",
            "**Cuenta sin foto, de {sin_foto}.** Última vez: nunca. Compras: ninguna.",
            "Ni rastro en la red ni en la caja.",
        ),
        Item(
            "pilar",
            "**Pilar.** Última vez: hace {pilar:0} días. Compras: ninguna.",
            "Estuvo hace unos meses. Ni está ahora ni se ha ido del todo.",
        ),
        Item(
            "andres",
            "**Andrés.** Última vez: hace {andres:0} días. Compras: {andres_compras:0}.",
            "En la red calla desde hace más de un año. La caja dice que sigue siendo cliente.",
        ),
        Item(
            "lola",
            "**Lola.** Última vez: hace {lola:0} días. Compras: {lola_compras:0}.",
            "Está en los dos sitios: en la red y en la tienda.",
        ),
        Item(
            "tomas",
            "**Tomás.** Última vez: hace {tomas:0} días. Compras: ninguna.",
            "Saludó una vez, hace más de un año, y no se ha vuelto a saber de él.",
        ),
    ),
    hints=(
        "Haz dos preguntas a cada ficha, en este orden: ¿cuándo estuvo? y ¿compra?",
        "La compra solo decide cuando la persona no hizo nada en un año, o nunca.",
        "Si la última vez cabe en 90 días o en un año, ya está. Si no, mira las compras.",
    ),
)


@exercise.values
def fichas(seguidores):
    dias, compras = seguidores["dias_sin_interactuar"], seguidores["compras_12m"]

    llegada = seguidores["fecha_alta"].dt.year

    def primera(condicion):
        return seguidores[condicion].iloc[0]

    andres = primera((dias > 365) & (compras > 1))
    lola = primera((dias <= 90) & (compras > 1))
    return {
        "marta": primera((dias <= 90) & (compras == 0))["dias_sin_interactuar"],
        "sin_foto": str(
            primera(dias.isna() & (compras == 0) & ~seguidores["foto"] & (llegada < llegada.max()))[
                "fecha_alta"
            ].year
        ),
        "julian": primera(dias.isna() & (compras > 2))["compras_12m"],
        "pilar": primera((dias > 150) & (dias <= 300) & (compras == 0))["dias_sin_interactuar"],
        "andres": andres["dias_sin_interactuar"],
        "andres_compras": andres["compras_12m"],
        "lola": lola["dias_sin_interactuar"],
        "lola_compras": lola["compras_12m"],
        "tomas": primera((dias > 400) & (compras == 0))["dias_sin_interactuar"],
    }


@exercise.solution
def quien_es_quien():
    """Eso es. Has mirado dos cosas distintas, la red y la caja, y no siempre coinciden. A quien calla
    y compra no hay que «reactivarlo»: hay que cuidarlo donde ya está."""
    return {
        "marta": "activo",
        "julian": "silencioso",
        "cuenta-sin-foto": "fantasma",
        "pilar": "ocasional",
        "andres": "silencioso",
        "lola": "activo",
        "tomas": "fantasma",
    }


@exercise.mistake
def silencio_es_fantasma():
    """Has dado por perdida a gente que compra. En la red no se la ve, pero en la caja sí. Si la quitas
    de la lista, ¿qué pierde la tienda?"""
    return Pattern(items=("julian", "andres"), classes=("fantasma",))


@exercise.mistake
def la_compra_lo_hace_activo():
    """Has mirado la compra para decidir si está en la red. «Activo» y «ocasional» hablan de la red, no
    de la caja. ¿Cuándo hizo algo por última vez?"""
    return Pattern(items=("julian", "andres"), classes=("activo", "ocasional"))


@exercise.mistake
def un_dia_estuvo():
    """Has contado como presente a alguien que hace tiempo que no aparece. Compara los días de su ficha
    con el plazo de 90. ¿Cabe dentro?"""
    return Pattern(items=("pilar", "tomas"), classes=("activo",))


@exercise.mistake
def perdido_antes_de_tiempo():
    """Has dado por perdida a alguien que hizo algo hace menos de un año. ¿En qué plazo caben los días de
    su ficha?"""
    return Pattern(items=("pilar",), classes=("fantasma", "silencioso"))


@exercise.mistake
def la_compra_antes_que_los_dias():
    """Has mirado la compra antes que los días. ¿Caben en 90 los días de su ficha?"""
    return Pattern(items=("lola",), classes=("silencioso", "fantasma", "ocasional"))


@exercise.mistake
def sin_compra_no_cuenta():
    """Has alejado a alguien que hizo algo hace poco. Todavía no compra, y aun así escucha. ¿Con quién es
    más fácil hablar la semana que viene?"""
    return Pattern(items=("marta",), classes=("fantasma", "ocasional"))
