"""Pieces of Trece Plazas: which carry the common message, by count and by how often seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

CANALES = ("red social", "folleto", "cartel", "boletín", "web")
TIENDAS_GRANDES = ("T01", "T02", "T03")


def lleva_el_comun(piezas: pd.DataFrame) -> pd.Series:
    """Whether each piece carries the common message."""
    return piezas["mensaje"] == "común"


def de_cada_cien(piezas: pd.DataFrame) -> tuple[float, float]:
    """Of 100 pieces, and of 100 times that somebody saw one, how many carried the message."""
    comun = lleva_el_comun(piezas)
    con = piezas.loc[comun, "alcance"].sum()
    return float(100 * comun.mean()), float(100 * con / piezas["alcance"].sum())


def por_canal(piezas: pd.DataFrame) -> pd.DataFrame:
    """Channel by channel: `piezas`, `encuentros` and, of both, those `con` the common message.

    A meeting (`encuentro`) is a person who sees a piece: whoever sees three counts three times.
    """
    con = lleva_el_comun(piezas)
    comunes = piezas[con].groupby("canal")["alcance"]
    todas = piezas.groupby("canal")["alcance"]
    tabla = todas.agg(["size", "sum"]).set_axis(["piezas", "encuentros"], axis=1)
    tabla["piezas_con"], tabla["encuentros_con"] = comunes.size(), comunes.sum()
    return tabla.loc[list(CANALES)].fillna(0).astype("int64")


def boletines(piezas: pd.DataFrame) -> pd.DataFrame:
    """By what it is about, the firm or its customers: `boletines`, `aperturas`, `respuestas`."""
    grupos = piezas[piezas["canal"] == "boletín"].groupby("habla_de")
    tabla = grupos[["alcance", "respuestas"]].sum().astype("int64")
    tabla = tabla.rename(columns={"alcance": "aperturas"}).assign(boletines=grupos.size())
    return tabla.loc[["empresa", "clientela"]]
