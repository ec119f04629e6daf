"""Al grupo de {con_anuncio} personas le tocó el anuncio y compraron {compras}. El grupo aparte dice cuánto se compra sin él.

**De las {compras} personas que compraron en el grupo del anuncio, ¿cuántas cabría esperar sin anuncio?** Número entero."""

from datasets.definiciones import tres_montones
from exercises.engine import Number

exercise = Number(
    title="Las que habrían llegado igual",
    minutes=5,
    section="la-diapositiva",
    unit="personas",
    tolerance=0.6,
    decimals=0,
    hints=(
        "El grupo aparte no tuvo anuncio y compró. Es la única fila que dice qué pasa sin él.",
        "Los grupos no tienen el mismo tamaño. ¿Cuántas veces cabe el de aparte en el del anuncio?",
        "Divide las que compraron aparte entre las personas de aparte. Multiplica por las personas del grupo del anuncio.",
    ),
)


@exercise.values
def cifras(experimento):
    montones = tres_montones(experimento)
    personas = [int(n) for n in montones["personas"]]
    compran = [int(n) for n in montones["compran"]]
    con, compras = personas[0] + personas[1], compran[0] + compran[1]
    esperadas = con * compran[2] / personas[2]
    return {
        "con_anuncio": con,
        "compras": compras,
        "aparte_personas": personas[2],
        "aparte": compran[2],
        "lo_vieron": personas[0],
        "lo_vio": compran[0],
        "no_lo_vieron": personas[1],
        "no_lo_vio": compran[1],
        "esperadas": esperadas,
        "de_mas": compras - esperadas,
    }


@exercise.view
def los_dos_grupos_del_sorteo(lo_vieron, no_lo_vieron, aparte_personas, lo_vio, no_lo_vio, aparte):
    """El sorteo de La Maceta: personas de cada grupo y cuántas compraron"""
    import pandas as pd

    filas = [
        ("le tocó el anuncio y lo vio", lo_vieron, lo_vio),
        ("le tocó y no llegó a verlo", no_lo_vieron, no_lo_vio),
        ("le tocó el anuncio, en total", lo_vieron + no_lo_vieron, lo_vio + no_lo_vio),
        ("le tocó quedar aparte", aparte_personas, aparte),
    ]
    return pd.DataFrame(filas, columns=["quién", "personas", "compraron"])


@exercise.from_view
def desde_la_vista(vista):
    con, aparte = vista.iloc[2], vista.iloc[3]
    return con["personas"] * aparte["compraron"] / aparte["personas"]


@exercise.solution
def compras_sin_el_anuncio(esperadas):
    """Eso es: quedan {de_mas:0} de diferencia, no las {lo_vio} de la diapositiva. Con tan pocas, ni siquiera se distingue bien de la suerte: lo
    miraste repitiendo el sorteo cien veces. El anuncio puede servir. Lo que no se puede es apuntarle todo."""
    return esperadas


@exercise.mistake
def sin_igualar_grupos(aparte):
    """Has dado las compras del grupo aparte tal cual. Ese grupo es más pequeño que el del anuncio. ¿Cuántas serían si tuviera tantas
    personas como el otro?"""
    return aparte


@exercise.mistake
def quien_no_lo_vio(no_lo_vio):
    """Has contado a quien no llegó a ver el anuncio. A esa gente no la apartó el azar: entra menos en la red, y puede que ya
    comprara menos. ¿Qué grupo separó el azar?"""
    return no_lo_vio


@exercise.mistake
def solo_quien_lo_vio(lo_vieron, aparte, aparte_personas):
    """Has hecho la cuenta buena con una parte del grupo: quien lo vio. La pregunta es por todo el grupo al que le tocó. ¿Cuántas
    personas son?"""
    return lo_vieron * aparte / aparte_personas


@exercise.mistake
def las_de_mas(de_mas):
    """Has respondido cuántas hay de más con el anuncio. Te has adelantado: es la cuenta que viene después. ¿Qué número le has restado a
    las compras del grupo?"""
    return de_mas


@exercise.mistake
def las_de_la_diapositiva(lo_vio):
    """Has dado las compras de quien vio el anuncio, el número de Lucas. Son las que hubo con él. ¿Dónde se ve qué pasa sin
    anuncio?"""
    return lo_vio


@exercise.mistake
def resta_sin_igualar(compras, aparte):
    """Has restado las compras de dos grupos de distinto tamaño. El mayor tenía que ganar. ¿Cómo los pones en las mismas
    personas antes de restar?"""
    return compras - aparte


@exercise.mistake
def todas_igual(compras):
    """Has supuesto que habrían llegado todas, anuncio o no. Puede pasar, y no hace falta suponerlo. ¿Qué dice la última fila, de cada
    1000?"""
    return compras


@exercise.mistake
def de_cada_mil_con_anuncio(compras, con_anuncio):
    """Has sacado cuántas compraron de cada 1000 a las que les tocó. Eso pasó con el anuncio. ¿Cuántas compraron de cada 1000 sin él, y cuántas serían en
    el grupo entero?"""
    return 1000 * compras / con_anuncio
