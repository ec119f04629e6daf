"""Weeks: how far the talk runs ahead of the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

SEMANAS_DE_RETARDO = range(9)
ESTACIONES = ("invierno", "primavera", "verano", "otoño")


def fuertes(columna: pd.Series) -> pd.Series:
    """Whether each week was a strong one: above the median of its own column."""
    return columna > columna.median()


def coincidencias(
    semanas: pd.DataFrame, organizacion: str, columna: str = "resultado"
) -> pd.Series:
    """Of 100 pairs of weeks, in how many both are strong or both weak, by weeks of delay (0 to 8).

    A pair is the conversation of one week and `columna` that many weeks later, if both are known.
    """
    import pandas as pd

    suyas = semanas[semanas["organizacion"] == organizacion].sort_values("semana")
    suyas = suyas.reset_index(drop=True)
    se_habla, pasa = fuertes(suyas["conversacion"]), fuertes(suyas[columna])
    hay = suyas[columna].notna()
    partes = {}
    for semanas_despues in SEMANAS_DE_RETARDO:
        despues = pasa.shift(-semanas_despues)[hay.shift(-semanas_despues, fill_value=False)]
        partes[semanas_despues] = 100 * (se_habla[despues.index] == despues.astype(bool)).mean()
    return pd.Series(partes)


def por_estacion(semanas: pd.DataFrame, organizacion: str) -> pd.DataFrame:
    """Mean week of each season: `conversacion`, `registros` and `resultado` (no decimals)."""
    suyas = semanas[semanas["organizacion"] == organizacion]
    # December opens the winter: (month % 12) // 3 is 0 for December, January and February.
    cual = suyas["semana"].dt.month.map(lambda mes: ESTACIONES[mes % 12 // 3])
    medias = suyas.groupby(cual)[["resultado", "registros", "conversacion"]].mean().round(0)
    return medias.reindex(ESTACIONES)


def semana_del_video(semanas: pd.DataFrame, organizacion: str) -> pd.Series:
    """The week in which a funny video tripled the conversation: `semana`, and what went with it.

    `detras`: the result that came the weeks of delay later. `habituales`: the conversations that
    other weeks have before such a result.
    """
    suyas = semanas[semanas["organizacion"] == organizacion].sort_values("semana")
    suyas = suyas.reset_index(drop=True)
    detras = suyas["resultado"].shift(-mejor_retardo(semanas, organizacion))
    habituales = detras * (suyas["conversacion"] / detras).median()
    todas = suyas.assign(detras=detras, habituales=habituales)
    return todas.loc[(suyas["conversacion"] / habituales).idxmax()]


def mejor_retardo(semanas: pd.DataFrame, organizacion: str, columna: str = "resultado") -> int:
    """The weeks of delay with which conversation and `columna` coincide most."""
    return int(coincidencias(semanas, organizacion, columna).idxmax())
