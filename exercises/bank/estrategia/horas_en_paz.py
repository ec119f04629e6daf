"""La farmacia apunta qué ventas llegan por las redes. Para comparar casas, aquí cada hora vale {hora} €.

**¿Cuántas horas al mes pagan esas ventas?** Un decimal."""

from datasets.definiciones import COSTE_DE_UNA_HORA, HORAS_DE_NURIA
from exercises.engine import Number

exercise = Number(
    title="Las horas que se pagan solas",
    minutes=4,
    section="estar-o-no-estar",
    unit="horas",
    tolerance=0.05,
    hints=(
        "De una venta hay que pagar antes lo vendido. ¿Qué fila dice lo que queda?",
        "Si queda dinero para una hora, paga una hora. ¿Cuántas veces cabe lo que cuesta una en lo que queda?",
        "Divide lo que queda al mes entre lo que cuesta una hora. Las horas de hoy no entran en la cuenta.",
    ),
)

DEDICA = HORAS_DE_NURIA


@exercise.values
def cifras(organizaciones):
    tabla = organizaciones.set_index("id_organizacion")
    margen = tabla.at["farmacia", "margen_redes_mes"]
    return {
        "hora": COSTE_DE_UNA_HORA,
        "dedica": DEDICA,
        "ventas": tabla.at["farmacia", "ventas_redes_mes"],
        "margen": margen,
        "pagan": margen / COSTE_DE_UNA_HORA,
        "valvulas_pagan": tabla.at["valvulas", "margen_redes_mes"] / COSTE_DE_UNA_HORA,
        "valvulas_ventas": tabla.at["valvulas", "ventas_redes_mes"],
        "valvulas_margen": tabla.at["valvulas", "margen_redes_mes"],
    }


@exercise.view
def un_mes_de_la_farmacia(ventas, margen):
    """Un mes de redes en la Farmacia Plaza del Pozo"""
    import pandas as pd

    return pd.DataFrame(
        [
            ("ventas que llegaron por las redes", ventas, "€"),
            ("queda tras pagar lo vendido", margen, "€"),
            ("les dedica hoy", DEDICA, "horas"),
            ("cada hora vale", COSTE_DE_UNA_HORA, "€"),
        ],
        columns=["qué", "cuánto", "de qué"],
    )


@exercise.from_view
def desde_la_vista(vista):
    _, queda, _, hora = vista["cuánto"]
    return queda / hora


@exercise.solution
def horas_en_paz(pagan):
    """Eso es: {margen:0} € entre los {hora} € de cada hora. Con esas, la farmacia queda en paz: ni gana ni pierde. Le dedica
    {dedica}, así que el resto lo tiene que justificar otra cosa. ¿Cuál, en una farmacia?"""
    return pagan


@exercise.mistake
def con_todo_lo_vendido(ventas):
    """Has repartido todo lo vendido. Antes hay que pagar los productos que salieron de la estantería. ¿Qué fila
    dice lo que queda después?"""
    return ventas / COSTE_DE_UNA_HORA


@exercise.mistake
def lo_que_deja_cada_hora(margen):
    """Has dividido entre las horas de hoy: eso es lo que deja cada hora trabajada, y queda por debajo de lo que
    vale. La pregunta es cuántas horas se pagan. ¿Entre qué divides?"""
    return margen / DEDICA


@exercise.mistake
def lo_vendido_por_hora(ventas):
    """Son los euros vendidos por cada hora trabajada. Se preguntan horas, y lo vendido aún no está pagado. ¿Qué queda, y
    cuántas horas caben ahí?"""
    return ventas / DEDICA


@exercise.mistake
def las_que_no_se_pagan(pagan):
    """Has calculado las horas que se quedan sin pagar. Es la otra cara. ¿Cuántas sí se pagan?"""
    return DEDICA - pagan


@exercise.mistake
def por_semana(pagan):
    """Has pasado la cuenta a la semana. Las dos cifras de euros son de un mes, y la pregunta también. ¿Hacía falta
    dividir otra vez?"""
    return pagan * 12 / 52


@exercise.mistake
def el_saldo_del_mes(margen):
    """Has restado el coste de todas las horas: ese es el saldo del mes, en euros. Se preguntan horas. ¿Cuántas cabrían en lo
    que queda?"""
    return margen - DEDICA * COSTE_DE_UNA_HORA


@exercise.mistake
def el_coste_de_las_horas():
    """Has calculado lo que cuestan todas las horas de hoy, en euros. ¿Cuántas de ellas paga lo que queda de las ventas?"""
    return DEDICA * COSTE_DE_UNA_HORA


@exercise.mistake
def al_reves(margen):
    """Has dividido lo que vale una hora entre lo que queda. Sale menos de una hora, y queda dinero para más. ¿Qué va
    arriba?"""
    return COSTE_DE_UNA_HORA / margen
