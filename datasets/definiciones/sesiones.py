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


# The tool's channels in Spanish, in the order of the course.
CANALES_DE_LA_HERRAMIENTA = {
    "Organic Search": "buscador",
    "Direct": "directo",
    "Unassigned": "sin asignar",
    "Email": "correo",
    "Organic Social": "redes",
    "Referral": "enlaces",
}


def el_ano_del_hotel(sesiones: pd.DataFrame) -> pd.DataFrame:
    """The hotel's year by the tool's channels: visits, key events and bookings, nothing cleaned."""
    suyas = sesiones[sesiones["organizacion"] == HOTEL]
    sumas = suyas.groupby("canal")[["sesiones", "eventos_clave", "compras"]].sum()
    sumas = sumas.loc[list(CANALES_DE_LA_HERRAMIENTA)].rename(index=CANALES_DE_LA_HERRAMIENTA)
    return sumas.set_axis(["visitas", "eventos clave", "reservas"], axis=1).rename_axis("canal")


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
