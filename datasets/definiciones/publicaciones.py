"""Pieces: those that rates tell apart, and the slots of the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


def tres_piezas(publicaciones: pd.DataFrame) -> pd.DataFrame:
    """Three pieces of the hardware shop of which each rate crowns another, called A, B and C.

    B has most interactions, and so the highest rate by followers; C the highest by reach; A the
    highest by views. Among all such threes, the one in which A and C differ most.
    """
    import numpy as np

    propias = publicaciones[publicaciones["organizacion"] == "ferreteria"]
    cuantas = propias["interacciones"].to_numpy()
    por_alcance = 100 * cuantas / propias["alcance"].to_numpy()
    por_vistas = 100 * cuantas / propias["visualizaciones"].to_numpy()
    # Row c, column a: by how much c wins by reach and a by views, whichever is less.
    ventaja = np.minimum(
        por_alcance[:, None] - por_alcance[None, :], por_vistas[None, :] - por_vistas[:, None]
    )
    for pareja in np.argsort(-ventaja, axis=None, kind="stable"):
        c, a = divmod(int(pareja), len(propias))
        peor_alcance = min(por_alcance[a], por_alcance[c]) - 0.3
        peor_vistas = min(por_vistas[a], por_vistas[c]) - 0.3
        b = np.flatnonzero(
            (cuantas > 1.3 * max(cuantas[a], cuantas[c]))
            & (por_alcance < peor_alcance)
            & (por_vistas < peor_vistas)
        )
        if len(b):
            tres = propias.iloc[[a, int(b[0]), c]]
            return tres.assign(pieza=list("ABC")).reset_index(drop=True)
    raise ValueError("the three rates agree on every three pieces")


def cinco_seguidas(publicaciones: pd.DataFrame) -> pd.DataFrame:
    """The five pieces in a row of the hardware shop in which the mean of rates misleads most."""
    propias = publicaciones[publicaciones["organizacion"] == "ferreteria"].reset_index(drop=True)
    tasas = 100 * propias["interacciones"] / propias["alcance"]
    sumas = propias[["interacciones", "alcance"]].rolling(5).sum()
    exceso = tasas.rolling(5).mean() - 100 * sumas["interacciones"] / sumas["alcance"]
    ultima = int(exceso.round(6).idxmax())
    return propias.iloc[ultima - 4 : ultima + 1].reset_index(drop=True)


def tasas_de_ofertas(publicaciones: pd.DataFrame) -> pd.DataFrame:
    """Reactions of 100 people reached, account by account: `True` in its offers, `False` elsewhere.

    Only accounts that make offers.
    """
    oferta = publicaciones["tema"] == "oferta"
    sumas = publicaciones.groupby(["organizacion", oferta])[["interacciones", "alcance"]].sum()
    return (100 * sumas["interacciones"] / sumas["alcance"]).unstack().dropna()


DIAS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
# Of an account: how many slots a «list of the best hours» has.
MEJORES = 10


def franjas(publicaciones: pd.DataFrame, quien: str) -> pd.DataFrame:
    """An account's pieces with `franja` (day and hour) and `ano` (1 or 2) of each."""
    from datasets.ledger import START

    suyas = publicaciones[publicaciones["organizacion"] == quien]
    dia = suyas["fecha"].dt.day_of_week.map(lambda numero: DIAS[numero])
    hora = suyas["fecha"].dt.hour.astype("str")
    segundo = suyas["fecha"].dt.normalize() >= f"{START.year + 1}-{START.month:02d}-{START.day:02d}"
    return suyas.assign(franja=dia + " a las " + hora, ano=1 + segundo.astype("int64"))


def mejores_franjas(piezas: pd.DataFrame) -> pd.DataFrame:
    """The ten slots with most reactions of 100 people reached in the first year, and in both.

    Only slots with two pieces or more in each year; `piezas` as `franjas` gives them.
    """
    veces = piezas.groupby(["franja", "ano"]).size().unstack(fill_value=0)
    sumas = piezas.groupby(["franja", "ano"])[["interacciones", "alcance"]].sum()
    tasas = (100 * sumas["interacciones"] / sumas["alcance"]).unstack()
    return tasas[veces.min(axis=1) >= 2].nlargest(MEJORES, 1)


def tasas_por_ano(piezas: pd.DataFrame) -> pd.Series:
    """Reactions of 100 people reached, in the first year and in the second."""
    sumas = piezas.groupby("ano")[["interacciones", "alcance"]].sum()
    return 100 * sumas["interacciones"] / sumas["alcance"]
