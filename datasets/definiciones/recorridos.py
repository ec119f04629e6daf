"""Paths: how many bookings each channel is given, by each way of sharing them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators.recorridos import CHANNELS, DIRECT

if TYPE_CHECKING:
    import pandas as pd

CANALES = CHANNELS
CADA_CUAL, AL_PRIMERO, AL_ULTIMO, IGUAL = REPARTOS = (
    "cada canal, las suyas",
    "todo al primero",
    "todo al último no directo",
    "a partes iguales",
)


def ultimo_no_directo(recorridos: pd.DataFrame) -> pd.Series:
    """Whether each step is the last of its booking that is not direct, or the last if all are."""
    # Direct steps count as zero: they only stay last where there is nothing else.
    lugar = recorridos["orden"].where(recorridos["canal"] != DIRECT, 0)
    return lugar == lugar.groupby(recorridos["id_conversion"]).transform("max")


def repartos(recorridos: pd.DataFrame) -> pd.DataFrame:
    """Bookings of each channel (rows) by each way of sharing them out (`REPARTOS`)."""
    import pandas as pd

    pasos = recorridos.groupby("id_conversion")["orden"].transform("size")
    pesos = pd.DataFrame(
        {
            AL_PRIMERO: (recorridos["orden"] == 1).astype("float64"),
            AL_ULTIMO: ultimo_no_directo(recorridos).astype("float64"),
            IGUAL: 1 / pasos,
        }
    )
    tabla = pesos.groupby(recorridos["canal"]).sum()
    tabla.insert(0, CADA_CUAL, recorridos.groupby("canal")["id_conversion"].nunique())
    return tabla.reindex(CANALES)


def como_camino(recorridos: pd.DataFrame) -> pd.Series:
    """The channels of each booking in order, as «redes → correo»."""
    return (
        recorridos.sort_values(["id_conversion", "orden"])
        .groupby("id_conversion")["canal"]
        .agg(" → ".join)
    )
