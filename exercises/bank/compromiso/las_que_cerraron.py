"""La revista de los comerciantes pregunta a las cuentas que siguen abiertas tras dos años. De cada 100,
{siguen_y_venden:0} dicen vender más que antes. El titular: «La constancia funciona». Aquí están
también las otras.

**De cada 100 que abrieron hace dos años o más, ¿cuántas dijeron vender más?** Un decimal."""

from datasets.definiciones import cumple_meses
from exercises.engine import Number

exercise = Number(
    title="Las que ya no están",
    minutes=3,
    section="quien-sigue-abierto",
    unit="de cada 100",
    tolerance=0.05,
    hints=(
        "El titular solo cuenta una fila. ¿Quién falta?",
        "Suma las dos filas, columna por columna. Después divide.",
    ),
)


def _grupos(cuentas):
    """Cuentas y cuántas venden más: primero las que siguen, después las que no."""
    viejas = cuentas[cumple_meses(cuentas, 24)["edad"]]
    abierta = viejas["fecha_cierre"].isna()
    venden = viejas["vende_mas"]
    return (
        [int(abierta.sum()), int((~abierta).sum())],
        [int(venden[abierta].sum()), int(venden[~abierta].sum())],
    )


@exercise.values
def cifras(cuentas):
    todas, venden = _grupos(cuentas)
    return {
        "siguen_y_venden": 100 * venden[0] / todas[0],
        "cerraron_y_venden": 100 * venden[1] / todas[1],
        "todas_y_venden": 100 * sum(venden) / sum(todas),
    }


@exercise.view
def siguen_y_cerraron(cuentas):
    """Cuentas abiertas entre noviembre de 2023 y octubre de 2024"""
    import pandas as pd

    todas, venden = _grupos(cuentas)
    return pd.DataFrame(
        {"grupo": ["siguen publicando", "lo dejaron"], "cuentas": todas, "venden más": venden}
    )


@exercise.from_view
def desde_la_vista(vista):
    return 100 * vista["venden más"].sum() / vista["cuentas"].sum()


@exercise.solution
def las_que_cerraron(todas_y_venden):
    """Eso es. Al contar a todas, el titular se encoge. Y hay otra duda: quien vendía más tenía motivos para
    seguir. ¿La constancia trajo las ventas, o las ventas trajeron la constancia?"""
    return todas_y_venden


@exercise.mistake
def solo_las_que_siguen(siguen_y_venden):
    """Has contado como la revista: solo las que siguen. Las que lo dejaron no contestan encuestas, pero
    también abrieron. ¿Cuántas son?"""
    return siguen_y_venden


@exercise.mistake
def media_de_los_dos(siguen_y_venden, cerraron_y_venden):
    """Has hecho la media de los dos porcentajes, como si los grupos fueran igual de grandes. Mira la
    columna de cuentas. ¿Cuál pesa más?"""
    return (siguen_y_venden + cerraron_y_venden) / 2


@exercise.mistake
def solo_las_que_lo_dejaron(cerraron_y_venden):
    """Has mirado solo a las que lo dejaron. También ahí hay quien vendía más. ¿Y si juntas las dos
    filas?"""
    return cerraron_y_venden


@exercise.mistake
def arriba_solo_las_abiertas(cuentas):
    """Abajo has puesto a todas, y arriba solo a las que siguen. Algunas que lo dejaron también vendían más.
    ¿Cuántas sumas?"""
    todas, venden = _grupos(cuentas)
    return 100 * venden[0] / sum(todas)


@exercise.mistake
def sin_dividir(cuentas):
    """Has sumado las que venden más, y es la parte de arriba de la cuenta. ¿Entre cuántas que abrieron la
    divides?"""
    return sum(_grupos(cuentas)[1])
