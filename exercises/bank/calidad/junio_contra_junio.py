"""El plazo de las tasas acaba en junio, y en el de 2025 llovieron quejas. El ayuntamiento encargó una campaña con vídeo, que
se estrenó en julio. La agencia enseña su gráfico: de junio a julio, las quejas cayeron un {caida:0} %. Pide renovar el
contrato.

Óscar pide otra comparación: el mismo mes, un año después, con la campaña en marcha.

**¿Cuánto cambiaron las quejas de junio de 2026 respecto de junio de 2025?** En %, un decimal; con signo menos si
bajaron."""

from datasets.definiciones import quejas_por_mes
from exercises.engine import Number

exercise = Number(
    title="Junio contra junio",
    minutes=5,
    section="el-merito-de-julio",
    unit="%",
    tolerance=0.05,
    hints=(
        "Solo hacen falta dos números de la tabla: los dos de la fila de junio.",
        "Primero, cuántas quejas hay de más o de menos. Después, respecto del punto de partida.",
        "Resta junio de 2025 a junio de 2026, divide entre junio de 2025 y multiplica por 100.",
    ),
)


def _quejas(menciones, mes):
    return int(quejas_por_mes(menciones).loc[f"{mes}-01"])


def _cambio(menciones, antes, despues):
    quejas = _quejas(menciones, antes)
    return 100 * (_quejas(menciones, despues) - quejas) / quejas


@exercise.values
def cifras(menciones):
    return {
        "caida": -_cambio(menciones, "2025-06", "2025-07"),
        "antes": _quejas(menciones, "2025-06"),
        "despues": _quejas(menciones, "2026-06"),
    }


@exercise.view
def tres_meses_de_dos_anos(menciones):
    """Quejas al ayuntamiento, en la muestra"""
    import pandas as pd

    meses = {"mayo": "05", "junio": "06", "julio": "07"}
    return pd.DataFrame(
        {
            "mes": list(meses),
            **{
                ano: [_quejas(menciones, f"{ano}-{mes}") for mes in meses.values()]
                for ano in ("2025", "2026")
            },
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    antes, despues = vista.set_index("mes").loc["junio"]
    return 100 * (despues - antes) / antes


@exercise.solution
def junio_contra_junio(menciones):
    """Eso es: de {antes} a {despues}, una queja de diferencia, entre {antes} y por 100. Con un año de campaña por
    medio, junio volvió casi igual. Quien actúa en el peor mes casi siempre ve mejorar el siguiente."""
    return _cambio(menciones, "2025-06", "2026-06")


@exercise.mistake
def de_junio_a_julio(menciones):
    """Has hecho la cuenta de la agencia: del peor mes al siguiente. En julio el plazo ya ha acabado. ¿Con qué
    mes hay que comparar para que el calendario sea el mismo?"""
    return _cambio(menciones, "2025-06", "2025-07")


@exercise.mistake
def de_mayo_a_junio(menciones):
    """Has comparado mayo con junio de 2026. Así la campaña parece un desastre, y tampoco es culpa suya. ¿Qué
    dos números comparten mes?"""
    return _cambio(menciones, "2026-05", "2026-06")


@exercise.mistake
def un_junio_entre_el_otro(menciones):
    """Has dividido un junio entre el otro. Eso dice cuántas veces cabe, con las quejas que ya había dentro. ¿Qué
    parte es solo el cambio, y cuánto es de cada 100?"""
    # One complaint more is 1, and the division, 1.05 or less: a little above, each gets its own message.
    veces = _quejas(menciones, "2026-06") / _quejas(menciones, "2025-06") + 0.01
    return max(veces, 1.06) if veces > 1 else veces


@exercise.mistake
def cuanto_es_en_vez_de_cuanto_cambia(menciones):
    """Has dividido un junio entre el otro, por 100: eso dice cuánto es el segundo, contando lo que ya había. ¿Qué
    parte es solo el cambio?"""
    return 100 * _quejas(menciones, "2026-06") / _quejas(menciones, "2025-06")


@exercise.mistake
def quejas_en_vez_de_parte(menciones):
    """Has dicho cuántas quejas hay de diferencia. Se pide respecto de las que había: no es lo mismo una entre
    diez que una entre mil. ¿Entre qué divides?"""
    return _quejas(menciones, "2026-06") - _quejas(menciones, "2025-06")


@exercise.mistake
def divide_entre_el_segundo(menciones):
    """Has dividido entre junio de 2026. El cambio se mide desde donde se partía. ¿Qué año iba antes?"""
    antes, despues = _quejas(menciones, "2025-06"), _quejas(menciones, "2026-06")
    return 100 * (despues - antes) / despues
