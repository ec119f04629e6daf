"""Visits: the channel that a tag should have had, however somebody typed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators.sesiones import HOTEL, SHOP, TAGS

if TYPE_CHECKING:
    import pandas as pd

SIN_ASIGNAR = "Unassigned"
# (source, medium) as typed → channel, by organisation.
CANAL_DE_VERDAD = {
    organizacion: {(etiqueta.source, etiqueta.medium): etiqueta.channel for etiqueta in etiquetas}
    for organizacion, etiquetas in TAGS.items()
}


def canal_limpio(sesiones: pd.DataFrame) -> pd.Series:
    """The channel of each row with its tag cleaned: redes, buscador, correo, enlaces or directo."""
    import pandas as pd

    filas = zip(sesiones["organizacion"], sesiones["fuente"], sesiones["medio"], strict=True)
    canales = [CANAL_DE_VERDAD[quien][fuente, medio] for quien, fuente, medio in filas]
    return pd.Series(canales, index=sesiones.index, dtype="str")


def octubre(sesiones: pd.DataFrame, organizacion: str = HOTEL) -> pd.DataFrame:
    """The rows of an organisation in the last month, with `limpio`, the cleaned channel."""
    ultimo = sesiones[sesiones["mes"] == sesiones["mes"].max()]
    filas = ultimo[ultimo["organizacion"] == organizacion].reset_index(drop=True)
    return filas.assign(limpio=canal_limpio(filas))


def por_su_red(sesiones: pd.DataFrame) -> float:
    """Of 100 € that La Maceta sold in twelve months, those that came through its network."""
    suyas = sesiones[sesiones["organizacion"] == SHOP]
    por_canal = suyas["ingresos"].groupby(canal_limpio(suyas)).sum()
    return float(100 * por_canal["redes"] / por_canal.sum())
