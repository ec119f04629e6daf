"""La asociación repartió a las {cuantas} en tres grupos, según los clientes que tenían en el mes 3. Despegar es tener
{corte} clientes o más al acabar el segundo año. Irene, aquel jueves, tenía uno.

**De cada 100 personas que tenían un cliente en el mes 3, ¿cuántas despegaron?** Sin decimales."""

from datasets.definiciones import DESPEGA_CON, despego, por_clientes
from exercises.engine import Number

exercise = Number(
    title="Con un cliente, como Irene",
    minutes=5,
    essential=True,
    section="seiscientas-como-ella",
    unit="de cada 100",
    decimals=0,
    tolerance=0.6,
    hints=(
        "Solo hace falta una fila de la tabla.",
        "La pregunta empieza por quienes tenían un cliente: ese es el total, no las seiscientas.",
        "Divide las que despegaron entre las personas de esa misma fila y multiplica por 100.",
    ),
)


@exercise.values
def cifras(arranques):
    grupos = por_clientes(arranques)
    tasas = 100 * grupos["despegaron"] / grupos["personas"]
    return {
        "cuantas": len(arranques),
        "corte": DESPEGA_CON,
        "personas": int(grupos.at["1", "personas"]),
        "despegaron": int(grupos.at["1", "despegaron"]),
        "con_ninguno": tasas["ninguno"],
        "con_uno": tasas["1"],
        "con_dos": tasas["2 o más"],
        "todas": 100 * despego(arranques).mean(),
    }


@exercise.view
def segun_los_clientes(arranques):
    """Clientes en el mes 3, y cuántas despegaron después"""
    grupos = por_clientes(arranques).rename(columns={"personas": "eran"})
    return grupos.rename_axis("clientes").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    fila = vista.set_index("clientes").loc["1"]
    return 100 * fila["despegaron"] / fila["eran"]


@exercise.solution
def con_un_cliente(despegaron, personas):
    """Eso es: {despegaron} entre {personas}, por 100. Con un cliente, lo más probable era no despegar. Y sin ninguno
    salían {con_ninguno:0} de cada 100: aquel primer cliente apenas cambiaba el pronóstico."""
    return 100 * despegaron / personas


@exercise.mistake
def entre_todas(arranques, despegaron):
    """Has dividido entre todas las personas de la tabla. La pregunta empieza por quienes tenían un cliente. ¿Cuántas
    son?"""
    return 100 * despegaron / len(arranques)


@exercise.mistake
def de_las_que_despegaron(arranques, despegaron):
    """Has calculado otra cosa: de cada 100 que despegaron, cuántas tenían un cliente en el mes 3. Aquel jueves nadie
    sabía quién iba a despegar. ¿Qué sí se sabía?"""
    return 100 * despegaron / despego(arranques).sum()


@exercise.mistake
def cuantas_en_vez_de_parte(despegaron):
    """Has escrito cuántas despegaron. Para comparar un grupo con otro hace falta «de cada 100». ¿Cuántas personas
    había en su fila?"""
    return despegaron


@exercise.mistake
def las_que_no(despegaron, personas):
    """Has calculado las que no despegaron, que son más. La pregunta es por las otras. ¿Qué columna las cuenta?"""
    return 100 - 100 * despegaron / personas


@exercise.mistake
def la_fila_de_ninguno(con_ninguno):
    """Has usado la fila de quienes no tenían ningún cliente. Irene ya tenía uno. ¿Cuál es su fila?"""
    return con_ninguno


@exercise.mistake
def la_fila_de_dos(con_dos):
    """Has usado la fila de quienes tenían dos o más. Irene tenía uno. ¿Cuál es su fila?"""
    return con_dos


@exercise.mistake
def unas_entre_otras(despegaron, personas):
    """Has dividido las que despegaron entre las que no. Quienes tenían un cliente son las dos cosas juntas. ¿Qué
    columna las suma?"""
    return 100 * despegaron / (personas - despegaron)
