"""Reme quiere quitar cuentas falsas. Tiene cinco señales:

- sigue a muchísima más gente de la que la sigue;
- no tiene foto;
- no tiene bio;
- casi no publica;
- es de otro país.

Ninguna prueba nada por sí sola: mucha gente de verdad cumple alguna.

La red no dice quién compra: eso se ve después, con la tarjeta de cliente. Reme acepta perder hasta
{limite} clientes y pide que caiga al menos una de cada cuatro cuentas falsas.

**Decide cuántas señales bastan para quitar una cuenta y cuántos minutos la repasas a mano antes.** En
un minuto se repasan {por_minuto} cuentas, y a mano no hay fallo."""

from datasets.definiciones import senales as senales_de
from exercises.engine import Decision, Part, largest, pick, rounded, smallest

POR_MINUTO = 5
LIMITE = 20
MARGEN = 10  # minutos que se pueden reservar de más sin que se diga nada

exercise = Decision(
    title="¿Cuántas señales bastan?",
    minutes=7,
    section="acusar-tiene-un-precio",
    parts=(
        Part("cuantas", "Señales que bastan", low=1, high=5, start=3),
        Part("minutos", "Minutos de repaso", low=0, high=180, step=10, start=0),
    ),
    hints=(
        "Mueve solo las señales y deja los minutos a cero. ¿Quién paga cada cambio?",
        "Con pocas señales echas a gente que compra. Con muchas, casi ninguna cuenta falsa cae.",
        "Hay dos salidas: tres señales con un buen repaso, o cuatro señales casi sin repaso.",
    ),
)


def recuento(seguidores):
    """Por número de señales (1 a 5): acusadas, de verdad, de verdad que compran y falsas que escapan."""
    cumple = senales_de(seguidores).sum(axis=1)
    de_verdad, compra = ~seguidores["es_falso"], seguidores["compras_12m"] > 0
    filas = []
    for minimo in range(1, 6):
        acusada = cumple >= minimo
        filas.append(
            (
                int(acusada.sum()),
                int((acusada & de_verdad).sum()),
                int((acusada & de_verdad & compra).sum()),
                int((~acusada & ~de_verdad).sum()),
            )
        )
    return tuple(zip(*filas, strict=True))


def sin_repasar(cuantas, minutos, acusadas):
    """Qué parte de las acusadas se va sin que nadie la mire."""
    acusa = pick(cuantas - 1, acusadas)
    return 1 - smallest(acusa, POR_MINUTO * minutos) / acusa


@exercise.values
def cifras(seguidores):
    acusadas, de_verdad, _, _ = recuento(seguidores)
    return {
        "por_minuto": POR_MINUTO,
        "limite": LIMITE,
        "de_verdad_con_dos": 100 * de_verdad[1] / acusadas[1],
        "de_verdad_con_cuatro": 100 * de_verdad[3] / acusadas[3],
    }


@exercise.view
def lo_que_dicen_las_senales(seguidores):
    """Según cuántas señales bastan, si no se repasa nada"""
    import pandas as pd

    _, de_verdad, _, escapan = recuento(seguidores)
    return pd.DataFrame(
        {"señales": range(1, 6), "de verdad que se van": de_verdad, "falsas que se quedan": escapan}
    )


@exercise.from_view
def desde_la_vista(vista):
    # Pocas personas de verdad se van, y cuatro señales aún cazan bastante.
    pocas = vista[vista["de verdad que se van"] < 50]
    return {"cuantas": int(pocas["señales"].min()), "minutos": 0}


@exercise.consequence
def lo_que_sigue(cuantas, minutos, seguidores):
    """Acusas a **{acusadas}** cuentas y repasas {repasadas:0}. Se van **{echadas:0}** personas de
    verdad, y de ellas {clientes:0} compraban. Se quedan **{escapan}** cuentas falsas de {falsas}."""
    acusadas, de_verdad, compran, escapan = recuento(seguidores)
    acusa, parte = pick(cuantas - 1, acusadas), sin_repasar(cuantas, minutos, acusadas)
    return {
        "acusadas": acusa,
        "repasadas": smallest(acusa, POR_MINUTO * minutos),
        "echadas": pick(cuantas - 1, de_verdad) * parte,
        "clientes": pick(cuantas - 1, compran) * parte,
        "escapan": pick(cuantas - 1, escapan),
        "falsas": int(seguidores["es_falso"].sum()),
        "de_sobra": largest(0, minutos - acusa / POR_MINUTO),
    }


@exercise.solution
def cuantas_senales():
    """Se puede defender: se van {echadas:0} personas de verdad, de ellas {clientes:0} clientes, y se
    quedan {escapan} falsas. Falta lo que la regla no contesta. ¿Qué mejora cuando el contador baja?"""
    return {"cuantas": 4, "minutos": 0}


@exercise.mistake
def echa_a_quien_compra(cuantas, minutos, seguidores):
    """Entre quienes echas hay {clientes:0} clientes, y Reme acepta hasta {limite}. Muchos tienen el perfil
    a medio hacer, y pagan. ¿Qué cambiarías: pedir más señales o repasar antes?"""
    acusadas, _, compran, _ = recuento(seguidores)
    clientes = pick(cuantas - 1, compran) * sin_repasar(cuantas, minutos, acusadas)
    return rounded(clientes) > LIMITE


@exercise.mistake
def se_escapa_casi_todo(cuantas, seguidores):
    """Con tantas señales no se equivoca casi nunca, porque casi nunca acusa. Se quedan {escapan} de
    las {falsas} cuentas falsas. ¿Para qué te servía la regla?"""
    escapan = recuento(seguidores)[3]
    return pick(cuantas - 1, escapan) > 0.75 * int(seguidores["es_falso"].sum())


@exercise.mistake
def minutos_de_sobra(cuantas, minutos, seguidores):
    """Has reservado {de_sobra:0} minutos más de los que hacen falta para repasarlas todas. Es tiempo de
    una tarde real. ¿A quién podrías contestar en ese rato?"""
    return minutos > pick(cuantas - 1, recuento(seguidores)[0]) / POR_MINUTO + MARGEN


@exercise.note
def una_tarde_entera(minutos):
    """Eso sí: son más de dos horas de repaso. Di a quién dejarás de atender esa tarde."""
    return minutos > 120
