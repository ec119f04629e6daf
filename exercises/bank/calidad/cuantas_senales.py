"""Reme quiere quitar las cuentas falsas. Tiene cinco señales: la cuenta sigue a muchísima más gente
de la que la sigue, no tiene foto, no tiene bio, casi no publica o es de otro país. Ninguna prueba
nada por sí sola: mucha gente de verdad cumple alguna.

**Decide cuántas señales bastan para quitar una cuenta, y cuántos minutos dedicas a repasarlas a
mano antes.** En un minuto se repasan {por_minuto} cuentas, y a mano no hay fallo."""

from datasets.definiciones import senales
from exercises.engine import Decision, Part, largest, pick, smallest

POR_MINUTO = 5
COMPRADORES_QUE_DUELEN = 20

exercise = Decision(
    title="¿Cuántas señales bastan?",
    minutes=7,
    section="acusar-tiene-un-precio",
    parts=(
        Part("senales", "Señales que bastan", low=1, high=5, start=3),
        Part("minutos", "Minutos de repaso", low=0, high=180, step=10, start=0),
    ),
    hints=(
        "Mueve solo las señales y deja los minutos a cero. ¿Quién paga cada cambio?",
        "Con pocas señales echas a gente que compra. Con muchas, casi ninguna cuenta falsa cae.",
        "Hay dos salidas: tres señales con un buen repaso, o cuatro señales casi sin repaso.",
    ),
)


@exercise.values
def cifras():
    return {"por_minuto": POR_MINUTO}


def recuento(seguidores):
    """Por número de señales (1 a 5): acusados, inocentes, inocentes que compran y falsos que escapan."""
    cuantas = senales(seguidores).sum(axis=1)
    de_verdad, compra = ~seguidores["es_falso"], seguidores["compras_12m"] > 0
    filas = []
    for minimo in range(1, 6):
        acusado = cuantas >= minimo
        filas.append(
            (
                int(acusado.sum()),
                int((acusado & de_verdad).sum()),
                int((acusado & de_verdad & compra).sum()),
                int((~acusado & ~de_verdad).sum()),
            )
        )
    return list(zip(*filas, strict=True))


@exercise.view
def lo_que_dicen_las_senales(seguidores):
    """Qué pasa según cuántas señales bastan, si no se repasa nada"""
    import pandas as pd

    _, inocentes, _, escapan = recuento(seguidores)
    return pd.DataFrame(
        {
            "señales": range(1, 6),
            "personas de verdad que se van": inocentes,
            "cuentas falsas que se quedan": escapan,
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    # Cuatro señales sin repaso: pocas personas de verdad se van y caen bastantes falsas.
    pocas = vista[vista["personas de verdad que se van"] < 50]
    return {"senales": int(pocas["señales"].min()), "minutos": 0}


@exercise.consequence
def lo_que_sigue(senales, minutos, seguidores):
    """Acusas a **{acusados}** cuentas y repasas {repasadas:0}. Se van **{echados:0}** personas de
    verdad, y de ellas compraban {compraban:0}. Se quedan **{escapan}** cuentas falsas de {falsas}."""
    acusados, inocentes, compran, escapan = (
        pick(senales - 1, columna) for columna in recuento(seguidores)
    )
    repasadas = smallest(acusados, POR_MINUTO * minutos)
    sin_repasar = 1 - repasadas / acusados
    return {
        "acusados": acusados,
        "repasadas": repasadas,
        "echados": inocentes * sin_repasar,
        "compraban": compran * sin_repasar,
        "escapan": escapan,
        "falsas": int(seguidores["es_falso"].sum()),
        "de_sobra": largest(0, minutos - acusados / POR_MINUTO),
    }


@exercise.solution
def cuantas_senales():
    """Se puede defender: quitas relleno sin echar a casi nadie que compre. Queda una pregunta que la
    regla no contesta. ¿Mejorará algo la tienda cuando el contador baje?"""
    return {"senales": 4, "minutos": 0}


@exercise.mistake
def echa_a_quien_compra(senales, minutos, seguidores):
    """Entre quienes echas hay {compraban:0} personas que compran en la tienda. No publican, no tienen
    foto, y pagan. ¿Qué cambiarías: pedir más señales o repasar antes?"""
    acusados, _, compran, _ = (pick(senales - 1, columna) for columna in recuento(seguidores))
    sin_repasar = 1 - smallest(acusados, POR_MINUTO * minutos) / acusados
    return compran * sin_repasar > COMPRADORES_QUE_DUELEN


@exercise.mistake
def se_escapa_casi_todo(senales, seguidores):
    """Con tantas señales no se equivoca casi nunca, porque casi nunca acusa. Se quedan {escapan} de
    las {falsas} cuentas falsas. ¿Para qué te servía la regla?"""
    escapan = recuento(seguidores)[3]
    return pick(senales - 1, escapan) > 0.75 * int(seguidores["es_falso"].sum())


@exercise.mistake
def minutos_de_sobra(senales, minutos, seguidores):
    """Has reservado {de_sobra:0} minutos más de los que hacen falta para repasarlas todas. Es tiempo de
    una tarde real. ¿A quién podrías contestar en ese rato?"""
    acusados = pick(senales - 1, recuento(seguidores)[0])
    return minutos > acusados / POR_MINUTO + 10


@exercise.note
def una_tarde_entera(minutos):
    """Eso sí: son más de dos horas de repaso. Di a quién dejarás de atender esa tarde."""
    return minutos > 120
