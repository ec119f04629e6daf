"""Marcos, de Trece Plazas, hizo una lista con las diez mejores franjas de su primer año: «martes a las 18», «sábado a las
10»… El segundo año siguió publicando como siempre. La tabla da las reacciones de cada 100 personas alcanzadas.

**Si en el segundo año la cuenta entera vale 100, ¿cuánto valen esas diez franjas?** Un número entero: 100 sería lo
corriente."""

from datasets.definiciones import franjas, mejores_franjas, tasas_por_ano
from exercises.engine import Number

exercise = Number(
    title="Las diez mejores horas, un año después",
    minutes=4,
    section="el-maximo-miente",
    decimals=0,
    tolerance=1,
    hints=(
        "Compara dentro del mismo año. ¿Qué columna pide la pregunta?",
        "La cuenta entera es el 100. ¿Qué parte de ella, o cuánto más, son las diez franjas?",
        "En la columna del segundo año: divide la primera fila entre la segunda y multiplica por 100.",
    ),
)


def _tabla(publicaciones):
    import pandas as pd

    piezas = franjas(publicaciones, "trece-plazas")
    elegidas = piezas[piezas["franja"].isin(mejores_franjas(piezas).index)]
    return pd.DataFrame(
        {"las diez franjas": tasas_por_ano(elegidas), "la cuenta entera": tasas_por_ano(piezas)}
    ).T


@exercise.values
def cifras(publicaciones):
    tabla = _tabla(publicaciones)
    valen = 100 * tabla.loc["las diez franjas"] / tabla.loc["la cuenta entera"]
    piezas = franjas(publicaciones, "trece-plazas")
    return {"antes": valen[1], "despues": valen[2], "franjas": piezas["franja"].nunique()}


@exercise.view
def un_ano_y_el_siguiente(publicaciones):
    """Reacciones de cada 100 personas, en Trece Plazas (franjas con dos piezas o más cada año)"""
    tabla = _tabla(publicaciones).round(2)
    tabla.columns = ["primer año", "segundo año"]
    return tabla.rename_axis("qué se cuenta").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    return 100 * vista.loc[0, "segundo año"] / vista.loc[1, "segundo año"]


@exercise.solution
def las_diez_mejores_horas(publicaciones):
    """Eso es: la fila de las diez entre la de la cuenta. El primer año valían {antes:0}, porque así se eligieron; el segundo,
    {despues:0}. Buena parte de la ventaja era suerte. En tus datos, compruébalo con piezas que no usaste para elegir."""
    segundo = _tabla(publicaciones)[2]
    return 100 * segundo["las diez franjas"] / segundo["la cuenta entera"]


@exercise.mistake
def el_ano_en_que_se_eligieron(publicaciones):
    """Has mirado el primer año, el mismo con el que se hizo la lista. Ahí ganan por fuerza: se eligieron por ganar.
    ¿Qué año no sabía nada de la lista?"""
    primero = _tabla(publicaciones)[1]
    return 100 * primero["las diez franjas"] / primero["la cuenta entera"]


@exercise.mistake
def un_ano_contra_otro(publicaciones):
    """Has comparado las diez franjas con ellas mismas un año antes. Eso dice cuánto cayeron, no si aún ganan a la
    cuenta. ¿Con qué fila se comparan, dentro del segundo año?"""
    franja = _tabla(publicaciones).loc["las diez franjas"]
    return 100 * franja[2] / franja[1]


@exercise.mistake
def los_dos_anos_juntos(publicaciones):
    """Has juntado los dos años. El primero ya sabía quién iba a ganar y arrastra al segundo hacia arriba. ¿Qué columna
    sirve de prueba?"""
    franja, cuenta = _tabla(publicaciones).to_numpy()
    return 100 * franja.sum() / cuenta.sum()
