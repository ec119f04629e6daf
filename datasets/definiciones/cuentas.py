"""Accounts: which of them lasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.ledger import REFERENCE_DATE

if TYPE_CHECKING:
    import pandas as pd


def cumple_meses(cuentas: pd.DataFrame, cuantos: int) -> pd.DataFrame:
    """Two boolean columns: whether an account is that many months old, and whether it lasted them.

    `edad`: that day has come, published or not. `seguia`: it still published on that day, or on
    the last day of the data if that comes before.
    """
    import pandas as pd

    ultimo = pd.Timestamp(REFERENCE_DATE)
    dia = cuentas["fecha_apertura"] + pd.DateOffset(months=cuantos)
    cierre = cuentas["fecha_cierre"]
    mirada = dia.where(dia <= ultimo, ultimo)
    return pd.DataFrame({"edad": dia <= ultimo, "seguia": cierre.isna() | (cierre >= mirada)})
