"""Organisations: who is like whom, and who covers the hours worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.ledger import HOTEL_HOUR, LEDGER

if TYPE_CHECKING:
    import pandas as pd


def parejas_ganadas(
    organizaciones: pd.DataFrame, medida: str, vecinas: bool = False
) -> tuple[int, int]:
    """In how many pairs whoever has more followers also has more of `medida`, and of how many.

    Only those that sell, and no ties. With `vecinas`, only pairs of one kind and size.
    """
    import numpy as np

    venden = organizaciones.dropna(subset=["margen_redes_mes"])
    grupos = [g for _, g in venden.groupby(["tipo", "tamano"])] if vecinas else [venden]
    ganadas = parejas = 0
    for grupo in grupos:
        una, otra = np.triu_indices(len(grupo), 1)
        seguidores, cantidad = grupo["seguidores"].to_numpy(), grupo[medida].to_numpy()
        signo = np.sign(seguidores[una] - seguidores[otra]) * np.sign(
            cantidad[una] - cantidad[otra]
        )
        ganadas += int((signo > 0).sum())
        parejas += int((signo != 0).sum())
    return ganadas, parejas


# The four kinds of small business that the speaker of «Principios, no recetas» compares.
PEQUENOS = ("hostelería", "tienda", "taller", "profesional")
# Pieces a week from which one publishes every day.
A_DIARIO = 7


def pequenos(organizaciones: pd.DataFrame) -> pd.DataFrame:
    """The small businesses, with `a_diario`: whether each one publishes every day."""
    son = organizaciones[organizaciones["tipo"].isin(PEQUENOS)]
    return son.assign(a_diario=son["piezas_semana"] >= A_DIARIO)


def comparables(organizaciones: pd.DataFrame, quien: str) -> pd.DataFrame:
    """The other organisations of the same kind and size."""
    una = organizaciones.set_index("id_organizacion").loc[quien]
    mismas = (organizaciones["tipo"] == una["tipo"]) & (organizaciones["tamano"] == una["tamano"])
    return organizaciones[mismas & (organizaciones["id_organizacion"] != quien)]


def margen_de(organizacion: str) -> int:
    """Of 100 € that a named organisation sells, those left after paying for what was sold."""
    margen = next(una.margin for una in LEDGER.organisations if una.id == organizacion)
    if margen is None:
        raise ValueError(f"{organizacion} sells nothing")
    return margen


# What an hour counts for where the data do not say who works it: that of the hotel.
COSTE_DE_UNA_HORA = HOTEL_HOUR


def horas_al_mes(organizaciones: pd.DataFrame) -> pd.Series:
    """Hours a month that each organisation gives to networks: those of a week, by 52 and by 12."""
    return organizaciones["horas_semana"] * 52 / 12


# Whole hours a month of the pharmacy: the same in every edition.
HORAS_DE_NURIA = next(una.hours for una in LEDGER.organisations if una.id == "farmacia") * 52 // 12


def cubre_sus_horas(organizaciones: pd.DataFrame, coste_hora: float) -> pd.Series:
    """Whether what is left of sales through networks pays the hours; only of those that sell."""
    venden = organizaciones.dropna(subset=["margen_redes_mes"])
    return venden["margen_redes_mes"] >= coste_hora * horas_al_mes(venden)
