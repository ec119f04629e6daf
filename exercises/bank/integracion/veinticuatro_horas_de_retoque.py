"""Para el trimestre que viene, Marcos tiene {horas} horas de retoque: cambiar una pieza para que lleve también el
mensaje, sin quitarle lo que ya decía. Cada clase de pieza cuesta lo suyo. Supón que se verán tanto como este
trimestre.

**Reparte las {horas} horas.** Marcos pide dos cosas: ganar al menos {minimo} encuentros de cada 100, y que
ninguna clase de pieza se lleve más de {tope} horas. Hay varios repartos que se defienden."""

from datasets.definiciones import TIENDAS_GRANDES, de_cada_cien
from exercises.engine import Decision, Part, both, largest

HORAS, MINIMO, TOPE = 24, 7, 14
# What is gained is shown with one decimal: whoever reads «7,0» has what was asked.
MINIMO_REAL = MINIMO - 0.05
# What an hour changes: a leaflet takes three hours, a piece of the network two.
CUESTA = {"folletos": 3, "red": 2, "grandes": 1, "pequenas": 1, "boletines": 1}
NOMBRES = {
    "folletos": "folleto",
    "red": "red social",
    "grandes": "cartel, tienda grande",
    "pequenas": "cartel, tienda pequeña",
    "boletines": "boletín",
}

exercise = Decision(
    title="Veinticuatro horas de retoque",
    minutes=6,
    section="contar-piezas-o-encuentros",
    total=HORAS,
    total_unit="horas",
    parts=(
        Part("folletos", "Horas para folletos (3 por folleto)", high=24, step=3),
        Part("red", "Horas para la red (2 por pieza)", high=24, step=2),
        Part("grandes", "Horas para carteles de tienda grande (1 por cartel)", high=20),
        Part("pequenas", "Horas para carteles de tienda pequeña (1 por cartel)", high=9),
        Part("boletines", "Horas para boletines (1 por boletín)", high=12),
    ),
    hints=(
        "Divide los encuentros de cada fila entre sus horas. ¿Qué da cada hora?",
        "Empieza por lo que más se ve por hora, y para antes del tope.",
        "Las horas que sobran pueden ir al folleto o a la red: por hora se parecen.",
    ),
)


def vistos(piezas):
    """Cuántas veces se ve, de media, una pieza de cada clase."""
    canal, grande = piezas["canal"], piezas["tienda"].isin(TIENDAS_GRANDES)
    montones = {
        "folletos": canal == "folleto",
        "red": canal == "red social",
        "grandes": (canal == "cartel") & grande,
        "pequenas": (canal == "cartel") & ~grande,
        "boletines": canal == "boletín",
    }
    return {cual: int(piezas.loc[cuales, "alcance"].mean()) for cual, cuales in montones.items()}


@exercise.values
def cifras(piezas):
    return {"horas": HORAS, "minimo": MINIMO, "tope": TOPE, "antes": de_cada_cien(piezas)[1]}


@exercise.view
def lo_que_se_ve_cada_pieza(piezas):
    """Lo que se ve una pieza, de media, y lo que cuesta cambiarla"""
    import pandas as pd

    cuantos = vistos(piezas)
    return pd.DataFrame(
        {
            "pieza": list(NOMBRES.values()),
            "encuentros": [cuantos[cual] for cual in NOMBRES],
            "horas": [CUESTA[cual] for cual in NOMBRES],
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    por_hora = (vista["encuentros"] / vista["horas"]).set_axis(list(NOMBRES))
    mejor = por_hora.idxmax()
    reparto = dict.fromkeys(NOMBRES, 0)
    reparto[mejor] = 12
    reparto["folletos" if mejor != "folletos" else "red"] += 12
    return reparto


def encuentros_nuevos(piezas, folletos, red, grandes, pequenas, boletines):
    """Los encuentros con el mensaje que traen las piezas retocadas."""
    cuantos = vistos(piezas)
    return (
        cuantos["folletos"] * folletos / CUESTA["folletos"]
        + cuantos["red"] * red / CUESTA["red"]
        + cuantos["grandes"] * grandes
        + cuantos["pequenas"] * pequenas
        + cuantos["boletines"] * boletines
    )


def lo_que_gana(piezas, *horas):
    """Cuántos encuentros de cada 100 se ganan."""
    return 100 * encuentros_nuevos(piezas, *horas) / int(piezas["alcance"].sum())


@exercise.consequence
def lo_que_sigue(folletos, red, grandes, pequenas, boletines, piezas):
    """Cambias **{cambiadas:0}** piezas. El mensaje pasa de {antes:1} a **{despues:1}** encuentros de cada 100: ganas
    {gana:1}."""
    gana = lo_que_gana(piezas, folletos, red, grandes, pequenas, boletines)
    return {
        "cambiadas": folletos / 3 + red / 2 + grandes + pequenas + boletines,
        "gana": gana,
        "despues": de_cada_cien(piezas)[1] + gana,
        "la_mayor": largest(folletos, red, grandes, pequenas, boletines),
    }


@exercise.solution
def veinticuatro_horas_de_retoque():
    """Se puede defender: con {cambiadas:0} piezas ganas {gana:1} encuentros de cada 100. Nadie ha pedido quitar el
    precio: el mensaje va a su lado. ¿A quién llamarías primero, y qué le darías ya escrito?"""
    return {"folletos": 6, "red": 4, "grandes": 12, "pequenas": 0, "boletines": 2}


@exercise.mistake
def una_sola_voz(folletos, red, grandes, pequenas, boletines):
    """Una sola clase de pieza se lleva {la_mayor:0} horas. Quien no pase por ahí seguirá oyendo otra cosa, y el
    encargo era que la frase saliera en más sitios. ¿Qué otro canal se ve mucho por hora?"""
    return largest(folletos, red, grandes, pequenas, boletines) > TOPE


@exercise.mistake
def muchas_piezas_poca_gente(folletos, red, grandes, pequenas, boletines, piezas):
    """Cambias {cambiadas:0} piezas y ganas {gana:1} encuentros de cada 100; Marcos pide {minimo}. Has puesto muchas horas donde
    cada pieza la ve menos gente. ¿Qué da una hora en cada fila?"""
    gana = lo_que_gana(piezas, folletos, red, grandes, pequenas, boletines)
    return both(gana < MINIMO_REAL, pequenas + boletines > 8)


@exercise.mistake
def no_llega_a_lo_pedido(folletos, red, grandes, pequenas, boletines, piezas):
    """Ganas {gana:1} encuentros de cada 100, y Marcos pide {minimo}. Compara lo que da una hora en cada fila. ¿Cuál
    rinde más y todavía no ha llegado al tope?"""
    return lo_que_gana(piezas, folletos, red, grandes, pequenas, boletines) < MINIMO_REAL


@exercise.note
def las_pequenas_ya_la_dicen(pequenas):
    """Las tiendas pequeñas ya llevan la frase en la mayoría de sus carteles, y los ve menos gente. ¿Qué harías en otro
    sitio con esas horas?"""
    return pequenas > 5
