"""Steps of a hundred euros: what each one adds, and the mean, which is another thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators.tramos import ADVERT, LIST, OFFICES, STEP

if TYPE_CHECKING:
    import pandas as pd

# What Julia spends today in each channel.
GASTO_DE_HOY = {ADVERT: 2 * STEP, OFFICES: STEP, LIST: STEP}


def paso_a_paso(tramos: pd.DataFrame) -> pd.DataFrame:
    """The steps with `anade`, what that hundred added, and `media`, per hundred spent so far."""
    anade = tramos.groupby("canal")["deja"].diff().fillna(tramos["deja"])
    return tramos.assign(anade=anade, media=STEP * tramos["deja"] / tramos["gasto"])


def en(tramos: pd.DataFrame, canal: str, gasto: int, columna: str) -> float:
    """One figure of `paso_a_paso`: of a channel, with that much spent."""
    filas = paso_a_paso(tramos).set_index(["canal", "gasto"])
    return float(filas.at[(canal, gasto), columna])
