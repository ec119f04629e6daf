"""El hijo de Julia propone repetir con menos vueltas: mismo anuncio, misma cena y, supone él, las mismas ventas.

**¿Con cuántas horas de trabajo el sorteo habría quedado en cero?** Un decimal: media hora es 0,5."""

from datasets.definiciones import un_ano_de_julia
from datasets.ledger import TABLE_HOUR
from exercises.engine import Number

exercise = Number(
    title="Las horas que lo empatan",
    minutes=2,
    section="la-cuenta-entera",
    unit="horas",
    tolerance=0.05,
    hints=(
        "Empatar es que lo que queda pague justo lo que cuesta. ¿Qué se paga antes que las horas?",
        "De lo que queda, aparta el anuncio y la cena. El resto es lo que hay para pagar horas.",
        "Divide ese resto entre lo que cuesta una hora.",
    ),
)


@exercise.values
def cifras(campanas):
    sorteo = un_ano_de_julia(campanas).loc["Sorteo de una cena"]
    resto = sorteo["queda"] - sorteo["gasto"] - sorteo["regalo"]
    return {
        "queda": sorteo["queda"],
        "anuncio": sorteo["gasto"],
        "cena": sorteo["regalo"],
        "horas": sorteo["horas"],
        "hora": TABLE_HOUR,
        "ventas": sorteo["ventas"],
        "margen": sorteo["margen_pct"],
        "coste": sorteo["coste"],
        "resto": resto,
        "empata": resto / TABLE_HOUR,
    }


@exercise.view
def las_mismas_cuentas(ventas, margen, anuncio, cena, horas):
    """Las mismas cuentas del sorteo"""
    import pandas as pd

    return pd.DataFrame(
        [
            ("ventas con el cupón", ventas, "€"),
            ("de cada 100 € vendidos, quedan tras pagar comida y servicio", margen, "€"),
            ("anuncio", anuncio, "€"),
            ("cena regalada", cena, "€"),
            ("trabajo de entonces", horas, "horas"),
            ("cada hora cuesta", TABLE_HOUR, "€"),
        ],
        columns=["qué", "cuánto", "de qué"],
    )


@exercise.from_view
def desde_la_vista(vista):
    ventas, margen, anuncio, cena, _, hora = vista["cuánto"]
    return (ventas * margen / 100 - anuncio - cena) / hora


@exercise.solution
def horas_para_empatar(empata):
    """Eso es: pagados anuncio y cena quedan {resto:0} €, y ahí caben esas horas. Llevó {horas:0}. Con menos horas quizá
    también habría vendido menos: contestar deprisa era parte del sorteo. ¿Qué rato quitarías sin que se notara?"""
    return empata


@exercise.mistake
def sin_pagar_lo_demas(queda):
    """Has repartido entre horas todo lo que quedó. Antes hay que pagar dos cosas que no son trabajo. ¿Cuáles?"""
    return queda / TABLE_HOUR


@exercise.mistake
def todo_en_horas(ventas):
    """Has pasado a horas todo lo vendido, sin pagar nada antes. Hay comida, servicio, anuncio y cena. ¿Cuánto queda cuando
    están pagados?"""
    return ventas / TABLE_HOUR


@exercise.mistake
def con_todo_lo_vendido(ventas, anuncio, cena):
    """Has pagado horas con todo lo vendido. Antes hay que pagar la comida y el servicio. ¿Qué parte de las ventas queda en
    casa, y cuánto sobra tras el anuncio y la cena?"""
    return (ventas - anuncio - cena) / TABLE_HOUR


@exercise.mistake
def sin_la_cena(queda, anuncio):
    """Has pagado el anuncio y has dejado la cena sin pagar. Regalarla también costó. ¿Cuánto queda para horas si la
    apartas?"""
    return (queda - anuncio) / TABLE_HOUR


@exercise.mistake
def sin_el_anuncio(queda, cena):
    """Has pagado la cena y has dejado el anuncio sin pagar. ¿Cuánto queda para horas si apartas los dos?"""
    return (queda - cena) / TABLE_HOUR


@exercise.mistake
def el_precio_que_lo_empata(resto, horas):
    """Has dividido entre las horas de entonces: sale a cuánto tendría que estar la hora para empatar. Buena pregunta, y es
    otra. ¿Cuántas horas caben si cada una cuesta {hora} €?"""
    return resto / horas


@exercise.mistake
def las_que_sobran(empata, horas):
    """Has calculado las horas que sobran hasta las de entonces. Se preguntan las que caben. ¿Cuántas se pagan con lo que
    queda?"""
    return horas - empata


@exercise.mistake
def el_dinero_para_horas(resto):
    """Esos son los euros que hay para pagar trabajo, y es casi todo el camino. ¿Cuántas horas caben ahí?"""
    return resto


@exercise.mistake
def el_coste_en_horas(coste):
    """Has pasado a horas todo el coste. Lo que decide es lo que queda de las ventas, una vez pagados anuncio y cena.
    ¿Cuánto es?"""
    return coste / TABLE_HOUR


@exercise.mistake
def las_de_entonces(horas):
    """Esas son las horas que llevó, y con ellas se perdía. Para empatar caben menos. ¿Cuánto dinero hay para pagarlas?"""
    return horas


@exercise.mistake
def al_reves(resto):
    """Has dividido lo que cuesta una hora entre lo que hay. Sale menos de una, y hay dinero para más. ¿Qué va arriba?"""
    return TABLE_HOUR / resto
