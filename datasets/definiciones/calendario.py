"""Weeks of Trece Plazas: alike by what else happened, with and without a push on the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

TIPOS_DE_SEMANA = ("tranquila", "con televisión", "con feria")


def tipo_de_semana(calendario: pd.DataFrame) -> pd.Series:
    """What else happened each week: fair and television never fall together."""
    tipo = calendario["feria"].map({True: "con feria", False: "tranquila"})
    return tipo.mask(calendario["television"], "con televisión")


def tiques_por_tipo(calendario: pd.DataFrame) -> pd.DataFrame:
    """Mean tickets a week, by type: `sin` and `con` a push."""
    tipo = tipo_de_semana(calendario)
    medias = calendario.groupby([tipo, "empuje"])["tiques"].mean().unstack()
    return medias.loc[list(TIPOS_DE_SEMANA)].set_axis(["sin", "con"], axis=1).rename_axis("semana")


def diferencia_de_todas(calendario: pd.DataFrame) -> float:
    """Mean tickets of the weeks with a push, less those of the weeks without."""
    medias = calendario.groupby("empuje")["tiques"].mean()
    return float(medias[True] - medias[False])


def diferencia_entre_parecidas(calendario: pd.DataFrame) -> float:
    """The mean of the three differences, each between weeks of one type."""
    medias = tiques_por_tipo(calendario)
    return float((medias["con"] - medias["sin"]).mean())
