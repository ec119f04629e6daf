"""Messages: which ask for an answer, and how long they wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


def piden_respuesta(mensajes: pd.DataFrame) -> pd.DataFrame:
    """The messages that ask for an answer, each one once."""
    unicos = mensajes.drop_duplicates([c for c in mensajes.columns if c != "id_mensaje"])
    return unicos[unicos["tipo"].isin(("consulta", "queja", "salud"))]


def espera_en_horas(mensajes: pd.DataFrame) -> pd.Series:
    """Hours from each message to its answer, on the clock, nights included; empty without one."""
    return (mensajes["respuesta"] - mensajes["llegada"]).dt.total_seconds() / 3600
