"""Surveys: what a round says."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


def nota_neta(notas: pd.Series) -> float:
    """Of 100 answers from 0 to 10, those of 9 or 10 minus those of 6 or less."""
    return float(100 * ((notas >= 9).mean() - (notas <= 6).mean()))
