"""Months: their names, and those of the hotel before, during and after its silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

MESES = (
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
)
# A month of the hotel counts as recovered when less than this many enquiries a week are missing.
YA_ES_LO_DE_ANTES = 1


def nombre_de_mes(dia: pd.Timestamp) -> str:
    """The month of a day in words, as «mayo de 2026»."""
    return f"{MESES[dia.month - 1]} de {dia.year}"


def hotel_por_mes(meses: pd.DataFrame) -> pd.DataFrame:
    """The hotel's months in order, with `por_semana`, its enquiries a week (one decimal)."""
    hotel = meses[meses["organizacion"] == "hotel"].reset_index(drop=True)
    return hotel.assign(por_semana=(hotel["consultas"] / hotel["semanas"]).round(1))


def lo_de_antes(meses: pd.DataFrame) -> float:
    """The hotel's enquiries a week in the twelve months before its silence (one decimal)."""
    hotel = hotel_por_mes(meses)
    primero = int((hotel["publicaciones"] == 0).idxmax())
    antes = hotel.iloc[primero - 12 : primero]
    return round(float(antes["consultas"].sum() / antes["semanas"].sum()), 1)


def desde_el_silencio(meses: pd.DataFrame) -> pd.DataFrame:
    """The hotel's months from its first silent one, with what they lacked.

    `consultas_menos` are the enquiries that did not come; `horas_menos`, the hours not worked.
    Both against the twelve months before.
    """
    hotel = hotel_por_mes(meses)
    primero = int((hotel["publicaciones"] == 0).idxmax())
    antes, desde = hotel.iloc[primero - 12 : primero], hotel.iloc[primero:]
    horas = antes["horas"].sum() / antes["semanas"].sum()
    faltan = lo_de_antes(meses) * desde["semanas"] - desde["consultas"]
    return desde.assign(
        consultas_menos=faltan.round(0),
        horas_menos=(horas * desde["semanas"] - desde["horas"]).round(0).clip(lower=0) + 0.0,
    )


def irene_mes_a_mes(meses: pd.DataFrame) -> pd.DataFrame:
    """Irene's months with their number, `mes_de_irene`, and her clients up to then, `clientes`."""
    irene = meses[meses["organizacion"] == "irene"].reset_index(drop=True)
    return irene.assign(
        mes_de_irene=irene.index + 1, clientes=irene["clientes_nuevos"].cumsum().astype(int)
    )


def temporada(meses: pd.DataFrame, organizacion: str) -> pd.Series:
    """Messages a week of each calendar month, per 100 of the mean month (whole numbers).

    November comes first, as in the data: each month is there as often as any other.
    """
    filas = meses[meses["organizacion"] == organizacion]
    sumas = filas.groupby(filas["mes"].dt.month)[["mensajes", "semanas"]].sum()
    por_semana = sumas["mensajes"] / sumas["semanas"]
    indice = (100 * por_semana / por_semana.mean()).round(0)
    return indice.loc[[11, 12, *range(1, 11)]]


def con_temporada(meses: pd.DataFrame) -> list[str]:
    """All but the hotel, which fell silent for four months, and Irene, who has just begun."""
    fuera = ("hotel", "irene")
    return [nombre for nombre in meses["organizacion"].unique() if nombre not in fuera]
