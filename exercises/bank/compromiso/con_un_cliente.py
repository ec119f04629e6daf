"""La asociación repartió a las {cuantas} en tres grupos, según los clientes que tenían en el mes 3. Despegar es tener
{corte} clientes o más al acabar el segundo año. Irene tenía uno. De cada 100 con uno, despegaron {con_uno:0}. Le queda la
duda: ¿cuánto cambiaba aquel cliente?

**De cada 100 personas que no tenían ninguno, ¿cuántas despegaron?** Sin decimales."""

from datasets.definiciones import DESPEGA_CON, despego, por_clientes
from exercises.engine import Number

exercise = Number(
    title="Lo que cambia un cliente",
    minutes=5,
    essential=True,
    section="seiscientas-como-ella",
    unit="de cada 100",
    decimals=0,
    tolerance=0.6,
    hints=(
        "Solo hace falta una fila de la tabla.",
        "La pregunta empieza por quienes no tenían ninguno: ese es el total, no toda la lista.",
        "Divide las que despegaron entre las que eran, en esa misma fila, y multiplica por 100.",
    ),
)


@exercise.values
def cifras(arranques):
    grupos = por_clientes(arranques)
    tasas = 100 * grupos["despegaron"] / grupos["personas"]
    return {
        "cuantas": len(arranques),
        "corte": DESPEGA_CON,
        "personas": int(grupos.at["ninguno", "personas"]),
        "despegaron": int(grupos.at["ninguno", "despegaron"]),
        "con_ninguno": tasas["ninguno"],
        "con_uno": tasas["1"],
        "con_dos": tasas["2 o más"],
    }


@exercise.view
def segun_los_clientes(arranques):
    """Clientes en el mes 3, y cuántas despegaron después"""
    grupos = por_clientes(arranques).rename(columns={"personas": "eran"})
    return grupos.rename_axis("clientes").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    fila = vista.set_index("clientes").loc["ninguno"]
    return 100 * fila["despegaron"] / fila["eran"]


@exercise.solution
def con_un_cliente(despegaron, personas):
    """Eso es: {despegaron} entre {personas}, por 100. Con un cliente salían {con_uno:0}. La diferencia existe y es pequeña: con
    uno o con ninguno, lo más probable era no despegar, y tampoco era raro hacerlo."""
    return 100 * despegaron / personas


@exercise.mistake
def entre_todas(arranques, despegaron):
    """Has dividido entre todas las personas de la lista. La pregunta empieza por quienes no tenían ningún cliente. ¿Cuántas
    eran?"""
    return 100 * despegaron / len(arranques)


@exercise.mistake
def de_las_que_despegaron(arranques, despegaron):
    """Has calculado otra cosa: de cada 100 que despegaron, cuántas no tenían ninguno en el mes 3. Aquel jueves nadie
    sabía quién iba a despegar. ¿Qué sí se sabía?"""
    return 100 * despegaron / despego(arranques).sum()


@exercise.mistake
def cuantas_en_vez_de_parte(despegaron):
    """Has escrito cuántas despegaron. Para comparar un grupo con otro hace falta «de cada 100». ¿Cuántas eran en su
    fila?"""
    return despegaron


@exercise.mistake
def las_que_no(despegaron, personas):
    """Has calculado las que no despegaron, que son más. La pregunta es por las otras. ¿Qué columna las cuenta?"""
    return 100 - 100 * despegaron / personas


@exercise.mistake
def cuanto_pesa_la_fila(arranques, personas):
    """Has calculado qué parte de la lista no tenía ningún cliente. Falta lo que les pasó después. ¿Cuántas de ellas
    despegaron?"""
    return 100 * personas / len(arranques)


@exercise.mistake
def la_fila_de_dos(con_dos):
    """Has usado la fila de quienes tenían dos o más. Se pide la de quienes no tenían ninguno. ¿Cuál es?"""
    return con_dos


@exercise.mistake
def otra_fila_o_todas(con_uno):
    """Tu cifra sale de la fila de quienes tenían uno, o de las tres filas juntas. Se pide solo la de quienes no tenían
    ninguno. ¿Cuál es?"""
    return con_uno


@exercise.mistake
def unas_entre_otras(despegaron, personas):
    """Has dividido las que despegaron entre las que no. Quienes no tenían ninguno son las dos cosas juntas. ¿Qué
    columna las suma?"""
    return 100 * despegaron / (personas - despegaron)
