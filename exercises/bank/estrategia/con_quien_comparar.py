"""En Valleclaro, una organización recibe de media {media:0} consultas por semana. Nuria, la farmacéutica, recibe
{farmacia}, y piensa que algo hace mal. Irene le propone otra comparación: las tiendas de su tamaño, con nueve empleados
como mucho.

**De cada 100 comparables, ¿cuántas reciben menos consultas que la farmacia?** Un decimal."""

from datasets.definiciones import comparables
from exercises.engine import Number

exercise = Number(
    title="La farmacia y sus comparables",
    minutes=4,
    section="tus-comparables",
    unit="%",
    tolerance=0.05,
    hints=(
        "Hay dos columnas. ¿En cuál están las que se parecen a la farmacia?",
        "Suma la columna de las comparables: ese es el total. ¿Qué fila cuenta a las que reciben menos?",
        "Divide la primera casilla de esa columna entre la suma de la columna y multiplica por 100.",
    ),
)


def _cuentas(organizaciones):
    import pandas as pd

    suyas = organizaciones.set_index("id_organizacion").at["farmacia", "consultas_semana"]
    grupos = {
        "ciudad": organizaciones[organizaciones["id_organizacion"] != "farmacia"],
        "comparables": comparables(organizaciones, "farmacia"),
    }
    return pd.DataFrame(
        {
            nombre: [
                (grupo["consultas_semana"] < suyas).sum(),
                (grupo["consultas_semana"] == suyas).sum(),
                (grupo["consultas_semana"] > suyas).sum(),
            ]
            for nombre, grupo in grupos.items()
        }
    )


@exercise.values
def cifras(organizaciones):
    ciudad = organizaciones.set_index("id_organizacion")["consultas_semana"]
    cuentas = _cuentas(organizaciones)
    return {
        "media": ciudad.drop("farmacia").mean(),
        "farmacia": ciudad["farmacia"],
        "cuantas": cuentas["comparables"].sum(),
        "puesto_ciudad": 100 * cuentas.loc[0, "ciudad"] / cuentas["ciudad"].sum(),
        "detras": cuentas.loc[0, "comparables"],
        "grandes": (ciudad >= 100).sum(),
        "media_sin": ciudad[ciudad < 100].drop("farmacia").mean(),
        "deja_atras": 100 * cuentas.loc[0, "comparables"] / cuentas["comparables"].sum(),
    }


@exercise.view
def frente_a_la_farmacia(organizaciones):
    """Cuántas reciben menos, las mismas o más consultas que la farmacia"""
    cuentas = _cuentas(organizaciones)
    cuentas.insert(0, "reciben", ["menos", "las mismas", "más"])
    return cuentas


@exercise.from_view
def desde_la_vista(vista):
    return 100 * vista.loc[0, "comparables"] / vista["comparables"].sum()


@exercise.solution
def con_quien_comparar(organizaciones):
    """Eso es: {detras} de {cuantas}. Solo con mirar el puesto en vez de la media, Nuria deja detrás a
    {puesto_ciudad:1} de cada 100 de la ciudad; entre las que se le parecen, a {deja_atras:1}. ¿Con quién te comparas tú?"""
    cuentas = _cuentas(organizaciones)["comparables"]
    return 100 * cuentas[0] / cuentas.sum()


@exercise.mistake
def sin_las_que_empatan(organizaciones):
    """Has dejado fuera a las que reciben lo mismo. No quedan detrás, pero también son comparables. ¿En qué parte de la
    división entran?"""
    cuentas = _cuentas(organizaciones)["comparables"]
    # Where nobody ties, nobody can leave them out: one, so that the value is still its own.
    return 100 * cuentas[0] / (cuentas.sum() - max(cuentas[1], 1))


@exercise.mistake
def con_las_que_empatan(organizaciones):
    """Has contado también a las que reciben lo mismo. ¿Quedan detrás?"""
    cuentas = _cuentas(organizaciones)["comparables"]
    return 100 * (cuentas[0] + max(cuentas[1], 1)) / cuentas.sum()


@exercise.mistake
def con_la_farmacia_dentro(organizaciones):
    """Has metido a la farmacia en el total. ¿Se compara consigo misma?"""
    cuentas = _cuentas(organizaciones)["comparables"]
    return 100 * cuentas[0] / (cuentas.sum() + 1)


@exercise.mistake
def con_toda_la_ciudad(organizaciones):
    """Has comparado la farmacia con toda la ciudad, el banco y los talleres incluidos. La cuenta está bien; la
    compañía, no. ¿Qué columna reúne a las tiendas de su tamaño?"""
    cuentas = _cuentas(organizaciones)["ciudad"]
    return 100 * cuentas[0] / cuentas.sum()


@exercise.mistake
def la_cuenta_sin_dividir(organizaciones):
    """Has escrito cuántas son, sin más. Falta decirlo de cada 100. ¿Cuántas comparables hay en total?"""
    return _cuentas(organizaciones).loc[0, "comparables"]


@exercise.mistake
def las_que_van_por_delante(organizaciones):
    """Has contado a las que reciben más que la farmacia. También sirve saberlo. La pregunta es por las que reciben
    menos: ¿qué fila es?"""
    cuentas = _cuentas(organizaciones)["comparables"]
    return 100 * cuentas[2] / cuentas.sum()


@exercise.mistake
def arriba_unas_y_abajo_otras(organizaciones):
    """Arriba has puesto comparables y abajo, toda la ciudad. Así casi cualquier grupo parece pequeño. Si arriba solo
    hay comparables, ¿quién tiene que estar abajo?"""
    cuentas = _cuentas(organizaciones)
    return 100 * cuentas.loc[0, "comparables"] / cuentas["ciudad"].sum()
