"""Tomás prepara el año que viene. Cada pieza pide una hora. Las horas libres cambian: en primavera falta
gente y en verano el hotel está lleno.

Con dos piezas por semana se mantiene el eco de siempre. Con una queda en 7 de cada 10 partes. La
tercera suma solo una décima parte, y la cuarta, la mitad de eso. Tomás pone tres condiciones:

- que quepa en las horas de cada trimestre;
- que ningún trimestre acabe con menos de {minimo:0} consultas por semana;
- no pasar de {tope} horas en el año.

**¿Cuántas piezas por semana publicas en cada trimestre?**"""

from datasets.definiciones import lo_de_antes
from datasets.ledger import HOTEL_BY_NETWORKS, HOTEL_RETENTION
from exercises.engine import Decision, Part, either, largest, pick, rounded, smallest

LIBRES = (3, 1, 1, 3)  # horas por semana
VALE = [0, 0.7, 1, 1.1, 1.15]  # eco que sostiene cada ritmo; el de dos piezas vale 1
SEMANAS = 13
TOPE = 100

exercise = Decision(
    title="Un ritmo que quepa en el año",
    minutes=6,
    section="un-ritmo",
    parts=(
        Part("invierno", "Invierno", low=0, high=4, start=2),
        Part("primavera", "Primavera", low=0, high=4, start=2),
        Part("verano", "Verano", low=0, high=4, start=2),
        Part("otono", "Otoño", low=0, high=4, start=2),
    ),
    hints=(
        "Empieza por el trimestre más estrecho. ¿Qué cabe ahí todas las semanas?",
        "Mira cuánto eco conserva una sola pieza. Compáralo con el de ninguna.",
        "Con lo estrecho resuelto, no llenes lo ancho: la tercera pieza suma poco y cuenta horas.",
    ),
)


@exercise.values
def cifras(meses):
    siempre = lo_de_antes(meses)
    return {"siempre": siempre, "minimo": round(0.8 * siempre), "tope": TOPE}


@exercise.view
def las_horas_libres():
    """Horas libres para publicar. El invierno va de enero a marzo, y así cada tres meses"""
    import pandas as pd

    trimestres = ["invierno", "primavera", "verano", "otoño"]
    return pd.DataFrame({"trimestre": trimestres, "horas por semana": LIBRES})


def consultas_al_final(siempre, ritmos):
    """Consultas por semana al acabar cada trimestre, si el año empieza como siempre."""
    parte, finales = 1, []
    for ritmo in ritmos:
        vale = pick(ritmo, VALE)
        parte = vale + (parte - vale) * HOTEL_RETENTION**SEMANAS
        finales.append(siempre * (1 - HOTEL_BY_NETWORKS) + siempre * HOTEL_BY_NETWORKS * parte)
    return finales


@exercise.consequence
def lo_que_sigue(invierno, primavera, verano, otono, siempre):
    """Consultas por semana al acabar cada trimestre: **{c1:0}**, **{c2:0}**, **{c3:0}** y **{c4:0}**. Horas
    en el año: {horas:0}. Horas que faltan cada semana, en el trimestre más apretado: {faltan:0}."""
    ritmos = (invierno, primavera, verano, otono)
    c1, c2, c3, c4 = consultas_al_final(siempre, ritmos)
    return {
        "c1": c1,
        "c2": c2,
        "c3": c3,
        "c4": c4,
        "peor": smallest(c1, c2, c3, c4),
        "horas": SEMANAS * (invierno + primavera + verano + otono),
        "faltan": largest(0, *(r - libre for r, libre in zip(ritmos, LIBRES, strict=True))),
    }


@exercise.solution
def un_ritmo_que_quepa():
    """Se puede defender: son {horas:0} horas y en el peor momento llegan {peor:0} consultas por semana. El
    ritmo lo manda el trimestre estrecho, no las ganas de enero. ¿Quién lo haría si Tomás enferma?"""
    return {"invierno": 2, "primavera": 1, "verano": 1, "otono": 2}


@exercise.mistake
def no_cabe(invierno, primavera, verano, otono):
    """En algún trimestre tu plan pide más horas por semana de las que hay libres. Así empezó el
    último silencio. ¿Qué cabe en la semana peor?"""
    ritmos = (invierno, primavera, verano, otono)
    return either(*(r > libre for r, libre in zip(ritmos, LIBRES, strict=True)))


@exercise.mistake
def un_trimestre_callado(invierno, primavera, verano, otono, siempre, minimo):
    """En tu peor trimestre quedan {peor:0} consultas por semana, por debajo de lo que Tomás acepta. Cabe
    de sobra en las horas. ¿Cuánto eco guardaría una sola pieza?"""
    finales = consultas_al_final(siempre, (invierno, primavera, verano, otono))
    return rounded(smallest(*finales)) < minimo


@exercise.mistake
def todo_lo_que_cabe(invierno, primavera, verano, otono):
    """Has llenado casi todas las horas: {horas:0} en el año, y el tope es {tope}. La tercera pieza de la
    semana suma poco. ¿De qué trimestre la quitarías?"""
    return SEMANAS * (invierno + primavera + verano + otono) > TOPE


@exercise.note
def el_mismo_todo_el_ano(invierno, primavera, verano, otono):
    """Has elegido poco y todo el año. Es el plan más fácil de cumplir, y deja horas para contestar."""
    return invierno + primavera + verano + otono == 4
