"""La misma lista de {cuantas} personas, ahora repartida por otra cosa: cuánta gente les preguntó durante el mes 3. A
Irene le preguntaron {irene}.

**De cada 100 que recibieron 5 preguntas o más, ¿cuántas despegaron de más que de cada 100 que recibieron 2 o menos?**
Resta las dos cifras; sin decimales."""

from datasets.definiciones import irene_mes_a_mes, por_preguntas
from exercises.engine import Number

exercise = Number(
    title="Las preguntas llegan antes",
    minutes=4,
    section="antes-de-la-venta",
    unit="de cada 100",
    decimals=0,
    tolerance=1,
    hints=(
        "Haz dos cuentas aparte, una con la primera fila y otra con la última.",
        "En cada fila, divide las que despegaron entre sus personas y multiplica por 100.",
        "A la cifra de la última fila réstale la de la primera.",
    ),
)


@exercise.values
def cifras(arranques, meses):
    grupos = por_preguntas(arranques)
    tasas = 100 * grupos["despegaron"] / grupos["personas"]
    return {
        "cuantas": len(arranques),
        "irene": int(irene_mes_a_mes(meses)["consultas"].iloc[2]),
        "pocas": tasas.iloc[0],
        "algunas": tasas.iloc[1],
        "muchas": tasas.iloc[2],
    }


@exercise.view
def segun_las_preguntas(arranques):
    """Preguntas recibidas en el mes 3, y cuántas despegaron después"""
    grupos = por_preguntas(arranques).rename(columns={"personas": "eran"})
    return grupos.rename_axis("preguntas").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    tasas = 100 * vista["despegaron"] / vista["eran"]
    return tasas.iloc[2] - tasas.iloc[0]


@exercise.solution
def preguntas_primero(muchas, pocas):
    """Eso es: {muchas:0} menos {pocas:0}. Las preguntas distinguen en el mes 3 lo que los clientes todavía no. Lo
    pusimos así en los datos: en tu negocio hay que comprobarlo."""
    return muchas - pocas


@exercise.mistake
def solo_la_primera_cuenta(muchas):
    """Has calculado cuántas despegan entre quienes recibían más preguntas. Falta con qué compararlas. ¿Cuántas
    despegan entre quienes recibían pocas?"""
    return muchas


@exercise.mistake
def solo_la_segunda_cuenta(pocas):
    """Has calculado cuántas despegan entre quienes recibían pocas preguntas. Es una de las dos cifras. ¿Y las de la
    última fila?"""
    return pocas


@exercise.mistake
def resta_personas(arranques):
    """Has restado personas, y los dos grupos no son igual de grandes. ¿Cuántas serían de cada 100 en cada uno?"""
    grupos = por_preguntas(arranques)["despegaron"]
    return grupos.iloc[2] - grupos.iloc[0]


@exercise.mistake
def entre_todas(arranques):
    """Has dividido las dos entre todas las personas de la lista. Cada grupo tiene su propio total. ¿Cuál es el de cada
    fila?"""
    grupos = por_preguntas(arranques)["despegaron"]
    return 100 * (grupos.iloc[2] - grupos.iloc[0]) / len(arranques)


@exercise.mistake
def la_fila_de_en_medio(muchas, algunas):
    """Has comparado la última fila con la de en medio. Se pide con quienes recibieron dos preguntas o menos. ¿Cuál es
    su fila?"""
    return muchas - algunas


@exercise.mistake
def las_dos_juntas(muchas, pocas):
    """Has sumado las dos cifras. Para saber cuántas hay de más en un grupo, ¿qué se hace con la del otro?"""
    return muchas + pocas


@exercise.mistake
def al_reves(muchas, pocas):
    """La diferencia es de ese tamaño, con el signo cambiado: has restado la última fila a la primera. ¿En cuál despegan
    más?"""
    return pocas - muchas
