"""«La página nos sale gratis: no ponemos ni un anuncio», dice Vera. Aurelio pone precio a las horas: {hora} €
cada una, lo que cobraría otra persona por ese trabajo.

**¿Cuántos euros le costó cada cliente nuevo del último año?** Sin decimales."""

from datasets.definiciones import COSTE_DE_UNA_HORA, cuesta_y_vale
from exercises.engine import Number

exercise = Number(
    title="Lo que cuesta captar",
    minutes=5,
    section="cuesta-y-vale",
    unit="€",
    decimals=0,
    tolerance=0.6,
    hints=(
        "Haz dos cuentas: lo que costó el año entero y a cuántas personas nuevas trajo.",
        "El coste del año son las horas, cada una a su precio, más los anuncios.",
        "Multiplica las horas por lo que cuesta cada una. Divide entre los clientes nuevos.",
    ),
)

FILAS = (
    "horas en la página",
    "lo que cuesta cada hora (€)",
    "anuncios (€)",
    "encargos",
    "clientes nuevos",
)


@exercise.values
def cifras(pedidos, meses):
    sastreria = cuesta_y_vale(pedidos, meses, "sastreria")
    total = sastreria["horas"] * COSTE_DE_UNA_HORA + sastreria["gasto"]
    del_ano = sastreria.pop("pedidos")
    return {**sastreria, "hora": COSTE_DE_UNA_HORA, "total": total, "pedidos_del_ano": del_ano}


@exercise.view
def un_ano_de_pagina(pedidos, meses):
    """La página de la sastrería en los últimos doce meses"""
    import pandas as pd

    ano = cuesta_y_vale(pedidos, meses, "sastreria")
    cantidades = [ano["horas"], COSTE_DE_UNA_HORA, ano["gasto"], ano["pedidos"], ano["nuevos"]]
    return pd.DataFrame({"en un año": FILAS, "cantidad": cantidades})


@exercise.from_view
def desde_la_vista(vista):
    horas, hora, anuncios, _, nuevos = vista["cantidad"]
    return (horas * hora + anuncios) / nuevos


@exercise.solution
def lo_que_cuesta_captar(cuesta):
    """Eso es: {horas:1} horas a {hora} €, entre {nuevos:0} clientes nuevos. Son horas que nadie pagó aparte. La cuenta
    exagera por un lado, porque también atienden a quien ya venía. Y se queda corta por otro: apunta a la página a todos
    los nuevos, como si los hubiera traído ella."""
    return cuesta


@exercise.mistake
def horas_gratis(cuesta_sin_horas):
    """Has contado solo los anuncios, y no hubo. Pero alguien pasó esas horas en la página y no en el taller.
    Si las hubiera hecho otra persona, ¿cuánto habría cobrado?"""
    return cuesta_sin_horas


@exercise.mistake
def entre_los_encargos(total, pedidos_del_ano):
    """Has dividido entre todos los encargos. Muchos son de gente que ya venía, y a esa no hubo que
    captarla. ¿Qué fila cuenta a las personas nuevas?"""
    return total / pedidos_del_ano


@exercise.mistake
def un_mes_contra_un_ano(total, nuevos):
    """Has juntado el coste de un mes con los clientes de un año. Así parece doce veces más barato. ¿Están
    las dos cifras en el mismo plazo?"""
    return total / 12 / nuevos


@exercise.mistake
def el_coste_entero(total):
    """Has calculado lo que costó el año entero, y hace falta. ¿Entre cuántas personas nuevas se
    reparte?"""
    return total


@exercise.mistake
def horas_por_cliente(horas, nuevos):
    """Has repartido las horas, no su precio: te salen horas por cliente. ¿Cuánto cuesta cada una?"""
    return horas / nuevos
