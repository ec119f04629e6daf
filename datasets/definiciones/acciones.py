"""What a year of networks costs Mesa Catorce, hours included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.ledger import TABLE_HOUR

if TYPE_CHECKING:
    import pandas as pd

PARTIDAS = ("herramientas", "anuncios", "regalos", "trabajo")


def coste_del_ano(acciones: pd.DataFrame, hora: float = TABLE_HOUR) -> pd.Series:
    """Euros of a year, by kind of expense; an hour at 13 € unless said otherwise."""
    import pandas as pd

    sumas = acciones[["licencia", "pauta", "regalo", "horas"]].sum()
    return pd.Series([*sumas[:3], hora * sumas["horas"]], index=PARTIDAS)
