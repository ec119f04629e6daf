"""Lorena vende anuncios para la red y le trae a Julia una garantía: por cada euro de anuncio, {promete} € vendidos. «El doble de
lo que pones», dice. Julia coge una servilleta.

**¿Cuántos euros hay que vender, como mínimo, por cada euro de coste para no perder?** Un decimal."""

from datasets.definiciones import un_ano_de_julia
from exercises.engine import Number

PROMETE = 2

exercise = Number(
    title="La garantía de Lorena",
    minutes=3,
    section="vender-no-es-ganar",
    unit="€",
    tolerance=0.05,
    hints=(
        "Empatar es que lo que queda de la venta pague ese euro. ¿Cuánto queda si se vende un solo euro?",
        "De un euro vendido quedan unos céntimos. ¿Cuántas ventas así hacen falta para juntar un euro entero?",
        "Divide un euro entre lo que queda de cada euro vendido.",
    ),
)


@exercise.values
def cifras(campanas):
    sorteo = un_ano_de_julia(campanas).loc["Sorteo de una cena"]
    margen = sorteo["margen_pct"]
    return {
        "margen": margen,
        "resto": 100 - margen,
        "promete": PROMETE,
        "queda_de_dos": PROMETE * margen / 100,
        "minimo": 100 / margen,
        "panel_sorteo": sorteo["ventas"] / sorteo["gasto"],
    }


@exercise.view
def de_cada_cien_vendidos(margen, resto):
    """De cada 100 € vendidos en Mesa Catorce"""
    import pandas as pd

    return pd.DataFrame(
        [("se van en comida y servicio", resto), ("quedan en casa", margen)],
        columns=["adónde van", "€"],
    )


@exercise.from_view
def desde_la_vista(vista):
    return 100 / vista["€"][1]


@exercise.solution
def euros_para_empatar(minimo):
    """Eso es: de cada euro vendido quedan {margen:0} céntimos, y hacen falta casi tres euros para juntar uno. Con la
    garantía de Lorena vuelven {queda_de_dos:1} € de cada euro, y aún no ha contado una sola hora."""
    return minimo


@exercise.mistake
def un_euro_por_euro():
    """Has igualado lo vendido con lo pagado. De ese euro vendido hay que pagar antes la comida. ¿Cuánto queda para
    devolver el euro de coste?"""
    return 1


@exercise.mistake
def lo_que_queda_de_uno(margen):
    """Eso es lo que queda de un euro vendido: el primer paso. No llega para pagar un euro de coste. ¿Cuántas veces hace falta
    vender ese euro?"""
    return margen / 100


@exercise.mistake
def los_centimos(margen):
    """Has copiado lo que queda de cada 100 € vendidos: de uno quedan céntimos. ¿Cuántas ventas de un euro hacen falta para
    juntar un euro entero?"""
    return margen


@exercise.mistake
def lo_que_se_va_de_uno(resto):
    """Eso es lo que se va en comida y servicio de un euro vendido. Con eso no se paga nada más. ¿Cuánto queda del euro, y
    cuántas veces hay que venderlo?"""
    return resto / 100


@exercise.mistake
def con_lo_que_se_va(resto):
    """Has dividido entre lo que se va en comida y servicio. Ese dinero ya no está. ¿Qué fila dice lo que queda para pagar
    el anuncio?"""
    return 100 / resto


@exercise.mistake
def suma_el_margen(margen):
    """Has sumado al euro la parte que queda de otro, como si fuera un recargo. Comprueba: de lo que dices que se venda,
    ¿cuánto queda en casa? ¿Llega a un euro?"""
    return 1 + margen / 100


@exercise.mistake
def suma_lo_que_se_va(resto):
    """Has sumado al euro lo que se va en comida. Pero al vender más también se va más. De lo que dices que se venda,
    ¿cuánto queda?"""
    return 1 + resto / 100


@exercise.mistake
def una_fila_entre_otra(margen, resto):
    """Has dividido una fila entre la otra: dice cuánto se va por cada euro que queda. Falta el propio euro que queda.
    ¿Cuánto se vende en total para que quede uno?"""
    return resto / margen


@exercise.mistake
def por_cada_cien(minimo):
    """Esa cuenta vale por cada 100 € de coste. La pregunta es por uno. ¿Qué te sobra?"""
    return 100 * minimo


@exercise.mistake
def lo_que_promete_lorena():
    """Has tomado la garantía por buena. Haz la prueba: vendidos esos euros, ¿cuánto queda tras pagar comida y servicio?
    ¿Llega al euro que costó?"""
    return PROMETE
