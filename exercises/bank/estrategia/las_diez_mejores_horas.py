"""Marcos, de Trece Plazas, hizo una lista con las diez mejores franjas de su primer año: «martes a las 18», «sábado a las
10»… El segundo año siguió publicando como siempre. La tabla da las reacciones de cada 100 personas alcanzadas.

**El segundo año, ¿qué tanto por ciento ganaron o perdieron esas diez franjas frente a la cuenta entera?** Un número
entero; si perdieron, con signo menos. Así, si la cuenta deja 2 y ellas 3, ganan un 50 %."""

from datasets.definiciones import franjas, mejores_franjas, tasas_por_ano
from exercises.engine import Number

exercise = Number(
    title="Las diez mejores horas, un año después",
    minutes=4,
    section="el-maximo-miente",
    unit="%",
    decimals=0,
    tolerance=1,
    hints=(
        "Compara dentro del mismo año. ¿Qué columna pide la pregunta?",
        "Divide las diez franjas entre la cuenta entera. Si fueran iguales, ¿qué saldría?",
        "En la columna del segundo año: divide la primera fila entre la segunda, multiplica por 100 y resta 100.",
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
    ventaja = 100 * tabla.loc["las diez franjas"] / tabla.loc["la cuenta entera"] - 100
    piezas = franjas(publicaciones, "trece-plazas")
    return {
        "antes": ventaja[1],
        "despues": ventaja[2],
        "franjas": piezas["franja"].nunique(),
        "mejor": mejores_franjas(piezas).index[0],
    }


@exercise.view
def un_ano_y_el_siguiente(publicaciones):
    """Reacciones de cada 100 personas alcanzadas, en Trece Plazas"""
    tabla = _tabla(publicaciones).round(2)
    tabla.columns = ["primer año", "segundo año"]
    return tabla.rename_axis("qué se cuenta").reset_index()


@exercise.from_view
def desde_la_vista(vista):
    return 100 * vista.loc[0, "segundo año"] / vista.loc[1, "segundo año"] - 100


@exercise.solution
def las_diez_mejores_horas(publicaciones):
    """Eso es. El primer año ganaban un {antes:0} %, porque así se eligieron. Buena parte era suerte, y se
    ha ido. En estos datos la hora no hace nada; en los tuyos, compruébalo con datos que no usaste para elegir."""
    segundo = _tabla(publicaciones)[2]
    return 100 * segundo["las diez franjas"] / segundo["la cuenta entera"] - 100


@exercise.mistake
def el_ano_en_que_se_eligieron(publicaciones):
    """Has mirado el primer año, el mismo con el que se hizo la lista. Ahí ganan por fuerza: se eligieron por ganar.
    ¿Qué año no sabía nada de la lista?"""
    primero = _tabla(publicaciones)[1]
    return 100 * primero["las diez franjas"] / primero["la cuenta entera"] - 100


@exercise.mistake
def un_ano_contra_otro(publicaciones):
    """Has comparado las diez franjas con ellas mismas un año antes: es su caída. La pregunta es si aún ganan a la
    cuenta. ¿Con qué fila se comparan, dentro del segundo año?"""
    franja = _tabla(publicaciones).loc["las diez franjas"]
    return 100 * franja[2] / franja[1] - 100


@exercise.mistake
def sin_restar_cien(publicaciones):
    """Has dividido bien, y falta un paso: tu cifra cuenta también los 100 de la cuenta entera. Si las dos fueran iguales, ¿cuánto
    ganarían?"""
    segundo = _tabla(publicaciones)[2]
    return 100 * segundo["las diez franjas"] / segundo["la cuenta entera"]
