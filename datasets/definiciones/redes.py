"""Networks: what reaching one person costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.ledger import VALVES_BY_NETWORKS, VALVES_CUSTOMERS

if TYPE_CHECKING:
    import pandas as pd

# Válvulas Peñalta's customers, and how many of them came through networks.
CLIENTES_DE_VALVULAS, LLEGADOS_POR_REDES = VALVES_CUSTOMERS, VALVES_BY_NETWORKS


def por_persona(redes: pd.DataFrame, publico: str | None = None) -> pd.DataFrame:
    """What reaching a person costs in each network, of one public or of all.

    `te_verian`: people of the public who could see you in a month; `coste_mes`: euros of the hours;
    `coste_por_persona`: one divided by the other. Rows keep their order and are named by network
    where there is one public.
    """
    filas = redes if publico is None else redes[redes["publico"] == publico].set_index("red")
    te_verian = filas["usuarios_objetivo"] * filas["te_ven_pct"] / 100
    coste = filas["horas_mes"] * filas["coste_hora"]
    return filas.assign(
        te_verian=te_verian.round(0), coste_mes=coste, coste_por_persona=coste / te_verian
    )
