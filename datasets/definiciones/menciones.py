"""Mentions: whose they are, and what they say of the organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

# What a person or a program says of a mention.
POSITIVA, NEUTRA, NEGATIVA = "positiva", "neutra", "negativa"
# The last day of the forty mentions that a person and a program read: the month of the fees.
ULTIMO_DE_LAS_CUARENTA = "2026-06-30"


def ajenas(menciones: pd.DataFrame, organizacion: str | None = None) -> pd.DataFrame:
    """Mentions that somebody else wrote: neither published by the organisation nor shared again."""
    suyas = menciones[~menciones["propia"] & ~menciones["es_reenvio"]]
    return suyas if organizacion is None else suyas[suyas["organizacion"] == organizacion]


def sentimiento_neto(etiquetas: pd.Series) -> float:
    """Positive minus negative ones, of 100; the neutral ones count below."""
    return float(100 * ((etiquetas == POSITIVA).mean() - (etiquetas == NEGATIVA).mean()))


def las_cuarenta(menciones: pd.DataFrame) -> pd.DataFrame:
    """The council's last forty mentions by others up to the end of June of 2026."""
    suyas = ajenas(menciones, "ayuntamiento")
    return suyas[suyas["fecha"] <= ULTIMO_DE_LAS_CUARENTA].tail(40)


def quejas_por_mes(menciones: pd.DataFrame) -> pd.Series:
    """How many complaints of others the council got each month, by the first day of the month."""
    suyas = ajenas(menciones, "ayuntamiento")
    mes = suyas["fecha"].dt.to_period("M").dt.start_time
    # Months without any count too.
    return (suyas["etiqueta_humana"] == NEGATIVA).groupby(mes).sum()
