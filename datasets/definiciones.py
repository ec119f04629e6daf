"""Definitions that several exercises and figures share, so that all count the same way.

They are named in Spanish because learners meet them in the notebooks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.ledger import REFERENCE_DATE

if TYPE_CHECKING:
    import pandas as pd

# When somebody interacted last, from recent to never: the labels of `ultima_vez`.
HASTA_90, HASTA_UN_ANO, MAS_DE_UN_ANO, NUNCA = ULTIMA_VEZ = (
    "hace 90 días o menos",
    "de 91 días a un año",
    "más de un año",
    "nunca",
)
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
DIAS_DEL_LOTE = 3
# A month of the hotel counts as recovered when less than this many enquiries a week are missing.
YA_ES_LO_DE_ANTES = 1
FORMAS_DE_ESPANA = ("España", "Espana", "ES", "españa", "Spain")


def ultima_vez(seguidores: pd.DataFrame) -> pd.Series:
    """When each follower interacted last, as one of the labels of `ULTIMA_VEZ`."""
    import pandas as pd

    dias = seguidores["dias_sin_interactuar"]
    grupo = pd.Series(NUNCA, index=seguidores.index)
    grupo[dias > 365] = MAS_DE_UN_ANO
    grupo[dias <= 365] = HASTA_UN_ANO
    grupo[dias <= 90] = HASTA_90
    return grupo


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


def calla(seguidores: pd.DataFrame) -> pd.Series:
    """Whether each follower never interacted, or not for more than a year."""
    return ultima_vez(seguidores).isin((MAS_DE_UN_ANO, NUNCA))


def lote(seguidores: pd.DataFrame) -> pd.Series:
    """Whether each follower joined on one of the three busiest days, when the batch arrived."""
    dias = seguidores["fecha_alta"].value_counts().nlargest(DIAS_DEL_LOTE).index
    return seguidores["fecha_alta"].isin(dias)


def senales(seguidores: pd.DataFrame) -> pd.DataFrame:
    """Five signs that make an account suspicious: one boolean column each."""
    import pandas as pd

    pais = seguidores["pais"]
    return pd.DataFrame(
        {
            "sigue a muchos": seguidores["sigue_a"] >= 10 * seguidores["le_siguen"],
            "sin foto": ~seguidores["foto"],
            "sin bio": ~seguidores["bio"],
            "casi no publica": seguidores["publicaciones_propias"] < 3,
            "de otro país": pais.notna() & ~pais.isin(FORMAS_DE_ESPANA),
        }
    )


def piden_respuesta(mensajes: pd.DataFrame) -> pd.DataFrame:
    """The messages that ask for an answer, each one once."""
    unicos = mensajes.drop_duplicates([c for c in mensajes.columns if c != "id_mensaje"])
    return unicos[unicos["tipo"].isin(("consulta", "queja", "salud"))]


def espera_en_horas(mensajes: pd.DataFrame) -> pd.Series:
    """Hours from each message to its answer, on the clock, nights included; empty without one."""
    return (mensajes["respuesta"] - mensajes["llegada"]).dt.total_seconds() / 3600


# What the tailor's cards go by: «hace poco» is half a year, «a menudo» three orders in two years.
HACE_POCO, A_MENUDO = 183, 3
# What an hour of work on the networks is worth in the lesson on the profiles that matter.
HORA_DE_REDES = 20


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


def cuesta_y_vale(
    pedidos: pd.DataFrame, meses: pd.DataFrame, organizacion: str, margen: int
) -> dict[str, float]:
    """What a new customer cost in the last twelve months, and what one is worth.

    `paga` is a customer's mean year, in whole euros; `se_van`, of 100 customers of the year before,
    those who did not order again. `vale` is the margin of a year over the part that leaves.
    """
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
        "cuesta": (horas * HORA_DE_REDES + gasto) / nuevos,
        "cuesta_sin_horas": gasto / nuevos,
        "paga": paga,
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
