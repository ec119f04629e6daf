"""The draw: both groups, their difference, and what luck alone does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

LO_VIO = "le tocó el anuncio y lo vio"
NO_LO_VIO = "le tocó y no llegó a verlo"
APARTE = "le tocó quedar aparte"
# Any number: the hundred draws are the same each time.
SEMILLA = 4000
SORTEOS = 100


def tres_montones(experimento: pd.DataFrame) -> pd.DataFrame:
    """People, buyers and euros of the drawn who saw it, the drawn who did not, the held out."""
    le_toco, lo_vio = experimento["grupo"] == "anuncio", experimento["expuesto"]
    quien = le_toco.map({True: NO_LO_VIO, False: APARTE}).where(~lo_vio, LO_VIO)
    cuentas = experimento.groupby(quien).agg(
        personas=("compra", "size"), compran=("compra", "sum"), euros=("importe", "sum")
    )
    return cuentas.reindex([LO_VIO, NO_LO_VIO, APARTE])


def por_mil(experimento: pd.DataFrame) -> pd.Series:
    """Buyers of each 1000 people, by what the draw gave them."""
    return 1000 * experimento["compra"].groupby(experimento["grupo"]).mean()


def diferencia(experimento: pd.DataFrame) -> float:
    """Buyers of each 1000 in the group of the advert, less those in the group held out."""
    tasas = por_mil(experimento)
    return float(tasas["anuncio"] - tasas["aparte"])


def cien_sorteos(experimento: pd.DataFrame, veces: int = 1) -> pd.Series:
    """A hundred differences of each 1000 when who saw the advert does not matter.

    The same people are drawn again into two groups of the same size; whoever bought, bought.

    Args:
        experimento: the draw.
        veces: with how many times as many people; each difference is then the mean of so many.
    """
    import numpy as np
    import pandas as pd

    azar = np.random.Generator(np.random.PCG64(SEMILLA))
    compran = experimento["compra"].to_numpy().astype("int64")
    con = int((experimento["grupo"] == "anuncio").sum())
    total, todas = len(compran), int(compran.sum())
    salen = np.array([azar.permutation(compran)[:con].sum() for _ in range(SORTEOS * veces)])
    diferencias = 1000 * (salen / con - (todas - salen) / (total - con))
    return pd.Series(diferencias.reshape(SORTEOS, veces).mean(axis=1).round(1))


def como_la_de_dana(experimento: pd.DataFrame, veces: int = 1) -> int:
    """In how many of the hundred draws the difference is at least as large, either way."""
    suya = round(diferencia(experimento), 1)
    return int((cien_sorteos(experimento, veces).abs() >= suya).sum())
