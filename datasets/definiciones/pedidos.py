"""Orders, customer by customer: the tailor's cards, what one costs and is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.definiciones.organizaciones import COSTE_DE_UNA_HORA, margen_de
from datasets.ledger import REFERENCE_DATE

if TYPE_CHECKING:
    import pandas as pd

# What the tailor's cards go by: «hace poco» is half a year, «a menudo» three orders in two years.
HACE_POCO, A_MENUDO = 183, 3


def clientela(pedidos: pd.DataFrame, organizacion: str) -> pd.DataFrame:
    """One row a customer of an organisation, each one once however its id was typed.

    `dias` since the last order, `encargos` and `euros` of the two years, `encargos_12m` and
    `euros_12m` of the last twelve months, `antes` the euros of the twelve before.
    """
    import pandas as pd

    suyos = pedidos[pedidos["organizacion"] == organizacion]
    suyos = suyos.assign(id_cliente=suyos["id_cliente"].str.upper())
    reciente = suyos["fecha"] > pd.Timestamp(REFERENCE_DATE) - pd.DateOffset(months=12)
    suyos = suyos.assign(
        euros_12m=suyos["importe"].where(reciente, 0),
        antes=suyos["importe"].where(~reciente, 0),
        reciente=reciente.astype(int),
    )
    por_cliente = suyos.groupby("id_cliente")
    tabla = por_cliente.agg(
        ultimo=("fecha", "max"),
        encargos=("importe", "size"),
        euros=("importe", "sum"),
        encargos_12m=("reciente", "sum"),
        euros_12m=("euros_12m", "sum"),
        antes=("antes", "sum"),
        llego_por=("llego_por", "first"),
        sigue=("sigue", "first"),
        reacciones_12m=("reacciones_12m", "first"),
    )
    dias = (pd.Timestamp(REFERENCE_DATE) - tabla.pop("ultimo")).dt.days
    tabla.insert(0, "dias", dias)
    return tabla


def quintas(clientes: pd.DataFrame, columna: str = "euros_12m") -> pd.Series:
    """The fifth of each customer who ordered that year: 1 for those who left the most."""
    import pandas as pd

    con = clientes[columna][clientes[columna] > 0].sort_values(ascending=False, kind="stable")
    return pd.Series(range(len(con)), index=con.index) * 5 // len(con) + 1


def que_mas_dejan(clientes: pd.DataFrame, columna: str = "euros_12m") -> pd.Series:
    """Whether each customer is in the fifth of those who ordered that year that left the most."""
    return quintas(clientes, columna).reindex(clientes.index) == 1


def la_mejor_quinta(clientes: pd.DataFrame) -> dict[str, int]:
    """How many are in the fifth that left the most (`arriba`), and how many of them are new.

    `no_eran`: those who had ordered nothing in the twelve months before.
    """
    arriba = que_mas_dejan(clientes)
    no_eran = arriba & (clientes["antes"] == 0)
    return {"arriba": int(arriba.sum()), "no_eran": int(no_eran.sum())}


def las_diez(clientes: pd.DataFrame, columna: str) -> pd.Index:
    """The ids of the ten customers with most of `columna`, from most to least."""
    return clientes.sort_values(columna, ascending=False, kind="stable").index[:10]


def cuesta_y_vale(
    pedidos: pd.DataFrame, meses: pd.DataFrame, organizacion: str
) -> dict[str, float]:
    """What a new customer cost in the last twelve months, and what one is worth.

    `paga` is a customer's mean year, in whole euros; `deja`, what is left of it; `se_van`, of 100
    customers of the year before, those who did not order again. `vale` is `deja` over the part that
    leaves.
    """
    margen = margen_de(organizacion)
    clientes = clientela(pedidos, organizacion)
    antes, ahora = clientes["antes"] > 0, clientes["euros_12m"] > 0
    ano = meses[meses["organizacion"] == organizacion].tail(12)
    horas, gasto, nuevos = (float(ano[c].sum()) for c in ("horas", "gasto", "clientes_nuevos"))
    horas = round(horas, 1)
    paga = round(float(clientes["euros_12m"].sum() / ahora.sum()))
    se_van = round(100 - 100 * float((antes & ahora).sum() / antes.sum()))
    return {
        "horas": horas,
        "gasto": gasto,
        "nuevos": nuevos,
        "pedidos": float(ano["pedidos"].sum()),
        "cuesta": (horas * COSTE_DE_UNA_HORA + gasto) / nuevos,
        "cuesta_sin_horas": gasto / nuevos,
        "paga": paga,
        "margen": margen,
        "deja": paga * margen / 100,
        "se_van": se_van,
        "vale": paga * margen / se_van,
    }


def fichas_de_aurelio(pedidos: pd.DataFrame) -> pd.DataFrame:
    """Eleven of the tailor's customers, each under a name: the cards that a lesson sorts.

    Nobody less than twenty days from the limit of `HACE_POCO`. Casilda never ordered: no row.
    """
    clientes = clientela(pedidos, "sastreria")
    clientes = clientes[(clientes["dias"] - HACE_POCO).abs() >= 20]
    poco, menudo = clientes["dias"] <= HACE_POCO, clientes["encargos"] >= A_MENUDO
    calla = clientes["sigue"] & (clientes["reacciones_12m"] == 0)
    uno, dos = clientes["encargos"] == 1, clientes["encargos"] == 2
    cuatro_al_ano = (clientes["encargos_12m"] - 4).abs()
    # Of those left in the group, whoever has the most of what follows it.
    elegidas: dict[str, tuple[pd.Series, pd.Series]] = {
        "elvira": (poco & menudo & calla, clientes["euros"] - 10_000 * cuatro_al_ano),
        "gaspar": (poco & menudo, clientes["encargos"]),
        "amparo": (poco & menudo, -clientes["euros"]),
        "ramiro": (poco & menudo, clientes["euros"] - 10_000 * clientes["sigue"]),
        "encarna": (~poco & menudo, clientes["reacciones_12m"]),
        "fermin": (~poco & menudo, clientes["euros"]),
        "bruno": (poco & uno, clientes["euros"]),
        "nelida": (poco & uno, clientes["reacciones_12m"]),
        "lidia": (poco & ~menudo, dos * 1000 - clientes["dias"]),
        "hugo": (~poco & uno & (clientes["reacciones_12m"] == 0), clientes["euros"]),
        "pura": (~poco & uno, clientes["reacciones_12m"]),
    }
    libres = clientes.index
    nombres = {}
    for nombre, (grupo, cuanto) in elegidas.items():
        ficha = cuanto[grupo & clientes.index.isin(libres)].idxmax()
        nombres[nombre] = ficha
        libres = libres.drop(ficha)
    return clientes.loc[list(nombres.values())].set_axis(list(nombres))
