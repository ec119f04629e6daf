"""Starts: who took off, and what was known of them before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

DESPEGA_CON = 12  # clients in all at the end of the second year
CLIENTES = ("ninguno", "1", "2 o más")
PREGUNTAS = ("0, 1 o 2", "3 o 4", "5 o más")


def despego(arranques: pd.DataFrame) -> pd.Series:
    """Whether each one had twelve clients or more after two years."""
    return arranques["clientes_mes_24"] >= DESPEGA_CON


def por_clientes(arranques: pd.DataFrame, mes: int = 3) -> pd.DataFrame:
    """How many had none, one, and two clients or more in a month, and how many of them took off."""
    cuantos = arranques[f"clientes_mes_{mes}"].clip(upper=2)
    return _grupos(arranques, cuantos, CLIENTES)


def por_preguntas(arranques: pd.DataFrame) -> pd.DataFrame:
    """The same by the people who asked in the third month: up to two, three or four, and more."""
    preguntas = arranques["preguntas_mes_3"]
    grupo = (preguntas >= 3).astype(int) + (preguntas >= 5).astype(int)
    return _grupos(arranques, grupo, PREGUNTAS)


def _grupos(arranques: pd.DataFrame, grupo: pd.Series, nombres: tuple[str, ...]) -> pd.DataFrame:
    salen = despego(arranques).groupby(grupo).agg(["size", "sum"])
    salen = salen.reindex(range(len(nombres)), fill_value=0)
    return salen.set_axis(["personas", "despegaron"], axis=1).set_axis(list(nombres), axis=0)
