"""Mesa Catorce ha pagado su web tres veces. La primera se encargó «para que se vea moderna». La segunda, «para que no parezca
la de antes». Para la tercera, Julia escribió una frase: «que se pueda reservar desde el teléfono, y contarlo».

**¿Qué frase del primer encargo, de haber existido, le habría dado con qué juzgar aquella web?**"""

from exercises.engine import Choice, Option

# What each one cost, and the bookings counted in its first year: None where nobody counted.
WEBS = ((2018, 2600, None), (2021, 3100, None), (2024, 950, 190))

exercise = Choice(
    title="La tercera web",
    minutes=2,
    section="lo-propio-tambien-se-paga",
    options=(
        Option(
            "para-que",
            "«Que la gente reserve mesa, y apuntar cuánta lo hace.»",
            "Eso es. La tabla no prueba que las dos primeras fueran malas: nadie apuntó nada con qué saberlo. Por eso se "
            "volvieron a pagar por la pinta. Una frase antes de pagar no asegura acertar; deja ver si aciertas.",
        ),
        Option(
            "tres-presupuestos",
            "«Que sea la más barata de tres presupuestos.»",
            "Has mirado el precio. La tercera fue la más barata, y se sabe que sirve por otra columna. Con un presupuesto menor, "
            "¿cómo habría sabido Julia si la primera funcionaba?",
        ),
        Option(
            "como-la-de-enfrente",
            "«Que sea como la del restaurante de enfrente.»",
            "Has puesto la vara en casa de otro. Quizá al de enfrente tampoco le reservaba nadie. ¿Qué tendría que hacer la gente "
            "al entrar en la web de Julia?",
        ),
        Option(
            "que-dure",
            "«Que no haya que cambiarla en cinco años.»",
            "Has pedido que dure. Una web que nadie usa puede durar mucho. ¿Qué tendría que pasar en ella para que mereciera "
            "durar?",
        ),
    ),
    hints=(
        "Mira qué columna está vacía en las dos primeras filas.",
        "Busca la frase que obliga a contar algo que pueda salir mal.",
    ),
)


@exercise.view
def las_tres_webs():
    """Lo que pagó Mesa Catorce por su web"""
    import pandas as pd

    return pd.DataFrame(
        [
            (str(ano), f"{precio} €", "nadie las contó" if mesas is None else str(mesas))
            for ano, precio, mesas in WEBS
        ],
        columns=["año", "costó", "mesas reservadas el primer año"],
    )


@exercise.values
def cifras():
    return {
        "webs": len(WEBS),
        "pagado": sum(precio for _, precio, _ in WEBS),
        "sin_contar": sum(precio for _, precio, mesas in WEBS if mesas is None),
    }


@exercise.solution
def la_tercera_web():
    """Pide algo que se puede contar, y que puede salir mal."""
    return "para-que"
