"""«Por cada euro de anuncio, {panel:1} € vendidos». Julia quiere la cuenta entera del año: las ocho campañas juntas, con todo lo que
costaron.

**De cada 100 € que costaron las campañas, ¿cuántos ganó o perdió el restaurante?** Un decimal; si perdió, con signo menos. Puedes
escribir la cuenta."""

from datasets.definiciones import suma_del_ano_de_julia
from datasets.ledger import TABLE_HOUR
from exercises.engine import Number

exercise = Number(
    title="El año entero de Julia",
    minutes=5,
    section="el-ano-de-mesa",
    unit="de cada 100",
    tolerance=0.1,
    hints=(
        "Haz dos cuentas aparte: lo que quedó de las ventas y lo que costó todo.",
        "En el coste entran anuncios, regalos y horas. Cada hora tiene su precio en la última fila.",
        "A lo que quedó réstale lo que costó. Divide entre lo que costó y multiplica por 100.",
    ),
)


@exercise.values
def cifras(campanas):
    suma = suma_del_ano_de_julia(campanas)
    queda, coste = suma["queda"], suma["coste"]
    return {
        "ventas": suma["ventas"],
        "margen": suma["margen"],
        "anuncio": suma["gasto"],
        "regalos": suma["regalo"],
        "horas": suma["horas"],
        "hora": TABLE_HOUR,
        "queda": queda,
        "coste": coste,
        "retorno": 100 * (queda - coste) / coste,
        "vuelve": 100 * queda / coste,
        "panel": suma["ventas"] / suma["gasto"],
        "visto": 100 * suma["gasto"] / coste,
    }


@exercise.view
def las_cuentas_del_ano(ventas, margen, anuncio, regalos, horas, hora):
    """Las ocho campañas de Mesa Catorce, de noviembre de 2025 a octubre de 2026"""
    import pandas as pd

    return pd.DataFrame(
        [
            ("ventas con cupón", ventas, "€"),
            ("de cada 100 € vendidos, quedan tras pagar comida y servicio", margen, "€"),
            ("anuncios", anuncio, "€"),
            ("regalos, a precio de coste", regalos, "€"),
            ("trabajo de Julia y su hijo", horas, "horas"),
            ("cada hora cuesta", hora, "€"),
        ],
        columns=["qué", "cuánto", "de qué"],
    )


@exercise.from_view
def desde_la_vista(vista):
    ventas, margen, anuncio, regalos, horas, hora = vista["cuánto"]
    coste = anuncio + regalos + horas * hora
    return 100 * (ventas * margen / 100 - coste) / coste


@exercise.solution
def el_ano_de_julia(retorno):
    """Eso es: quedaron {queda:0} € y costó {coste:0}. El anuncio era solo {visto:0} de cada 100 € del coste. La cifra del informe no
    servía y su conclusión, en parte, aguanta: el año ganó. Queda saber si ganaron todas."""
    return retorno


@exercise.mistake
def horas_gratis(queda, anuncio, regalos):
    """Has contado anuncios y regalos, y falta el trabajo. Aquí es la parte mayor del coste. ¿Cuánto habría cobrado otra persona por esas
    horas?"""
    return 100 * (queda - anuncio - regalos) / (anuncio + regalos)


@exercise.mistake
def ventas_por_margen(ventas, coste):
    """Has comparado el coste con todo lo vendido. De ahí todavía se pagan la comida y el servicio. ¿Qué parte de cada 100 € se queda en
    casa?"""
    return 100 * (ventas - coste) / coste


@exercise.mistake
def lo_que_vuelve(vuelve):
    """Has respondido cuánto volvió de cada 100 € gastados. La pregunta es por la ganancia o la pérdida. Si pones 100 y vuelven {vuelve:0},
    ¿cuánto es tuyo?"""
    return vuelve


@exercise.mistake
def el_panel(panel):
    """Has repetido la cifra de la diapositiva: ventas entre anuncio. Arriba falta pagar lo vendido y abajo faltan regalos y horas. ¿Qué
    cuenta rehaces primero?"""
    return panel


@exercise.mistake
def el_panel_por_cien(panel):
    """Has dividido las ventas entre el anuncio, como la diapositiva, y lo has puesto de cada 100. Arriba falta pagar lo vendido; abajo
    faltan regalos y horas. ¿Cuál rehaces primero?"""
    return 100 * panel


@exercise.mistake
def solo_el_anuncio(queda, anuncio):
    """Has puesto como único coste los anuncios. Alguien preparó los postres y alguien llevó las campañas. ¿Qué tres filas hablan de
    eso?"""
    return 100 * (queda - anuncio) / anuncio


@exercise.mistake
def sin_regalos(queda, anuncio, horas, hora):
    """Has contado los anuncios y el trabajo. Faltan los regalos, que también se pagaron. ¿Qué fila los trae?"""
    coste = anuncio + horas * hora
    return 100 * (queda - coste) / coste


@exercise.mistake
def sin_anuncios(queda, regalos, horas, hora):
    """Has contado los regalos y el trabajo. Faltan los anuncios, lo único que la diapositiva sí enseñaba. ¿Qué fila los
    trae?"""
    coste = regalos + horas * hora
    return 100 * (queda - coste) / coste


@exercise.mistake
def horas_como_euros(queda, anuncio, regalos, horas):
    """Has sumado las horas como si cada una costara un euro. La última fila dice su precio. ¿Cuánto hacen todas
    juntas?"""
    coste = anuncio + regalos + horas
    return 100 * (queda - coste) / coste


@exercise.mistake
def euros_del_ano(queda, coste):
    """Has calculado los euros del año entero, y el signo ya dice casi todo. Para comparar con otro año hace falta «de cada 100 €». ¿Entre qué
    divides?"""
    return queda - coste


@exercise.mistake
def entre_las_ventas(queda, coste, ventas):
    """Has dividido entre lo vendido. La pregunta es por cada 100 € que costó. ¿Qué va abajo?"""
    return 100 * (queda - coste) / ventas


@exercise.mistake
def lo_que_quedo(queda):
    """Has calculado lo que quedó de las ventas. Es la mitad de arriba. Falta restarle lo que costó todo, y dividir. ¿Cuánto suman anuncios, regalos
    y horas?"""
    return queda


@exercise.mistake
def lo_que_costo(coste):
    """Has calculado lo que costó todo, horas incluidas. Falta compararlo con lo que quedó. ¿Cuál de los dos es mayor, y cuánto es de cada
    100 €?"""
    return coste
