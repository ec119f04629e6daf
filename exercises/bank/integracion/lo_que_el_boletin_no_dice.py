"""Marcos va a enviarle la cifra a la dirección. Antes mira en qué día salió cada boletín: la tabla los cuenta.

**¿Qué frase puede firmar?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Lo que se puede firmar",
    minutes=2,
    section="de-quien-habla-el-boletin",
    options=(
        Option(
            "el-tema-lo-logra",
            "«Hablar de la clientela consigue que conteste más gente: hay que hacerlo siempre».",
            "Puede ser, y la tabla no lo separa: casi todos esos boletines salieron en viernes. ¿Cómo sabrías que no es el "
            "día?",
        ),
        Option(
            "el-dia-lo-logra",
            "«En viernes se contesta más; de quién hable el boletín da lo mismo».",
            "También en viernes salieron varios que hablan de la empresa. Para decir que el tema da igual habría que comparar "
            "los dos temas en el mismo día. ¿Está eso en la tabla?",
        ),
        Option(
            "iban-juntos",
            "«Los que hablan de la clientela tuvieron más respuestas; tema y día iban casi juntos».",
            "Eso es: dice lo que pasó y lo que falta. Para saberlo, en un mismo día se sortea: media lista recibe un tema y "
            "media, el otro.",
        ),
        Option(
            "no-dice-nada",
            "«De esto no se puede sacar nada».",
            "Se puede sacar bastante: la diferencia es grande y probarla sale barato. Lo que no está es la causa. ¿Qué "
            "probarías la semana que viene?",
        ),
    ),
    hints=(
        "Mira la fila de la clientela. ¿En qué día caen casi todos?",
        "Busca la frase que sería verdad aunque la causa fuera el día, y aunque fuera el tema.",
    ),
)


def por_dia(piezas):
    suyos = piezas[piezas["canal"] == "boletín"]
    viernes = suyos["fecha"].dt.day_of_week == 4
    grupos = viernes.groupby(suyos["habla_de"])
    return grupos.agg(["size", "sum"]).loc[["empresa", "clientela"]]


@exercise.view
def boletines_por_dia(piezas):
    """Cuántos boletines salieron cada día, según de quién hablan"""
    import pandas as pd

    cuentas = por_dia(piezas)
    return pd.DataFrame(
        {
            "habla de": list(cuentas.index),
            "martes": (cuentas["size"] - cuentas["sum"]).astype(int).tolist(),
            "viernes": cuentas["sum"].astype(int).tolist(),
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    parte = vista["viernes"] / (vista["martes"] + vista["viernes"])
    return "iban-juntos" if parte[1] > parte[0] + 0.2 else "el-tema-lo-logra"


@exercise.solution
def lo_que_el_boletin_no_dice(piezas):
    """La diferencia está; la causa, no."""
    cuentas = por_dia(piezas)
    parte = cuentas["sum"] / cuentas["size"]
    return "iban-juntos" if parte["clientela"] > parte["empresa"] + 0.2 else "el-tema-lo-logra"
