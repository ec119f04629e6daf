"""Definitions that several exercises and figures share, so that all count the same way.

They are named in Spanish because learners meet them in the notebooks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.ledger import HOTEL_HOUR, REFERENCE_DATE

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


# Válvulas Peñalta's customers, and how many of them came through networks.
CLIENTES_DE_VALVULAS, LLEGADOS_POR_REDES = 38, 3
# What an hour counts for where the data do not say who works it: that of the hotel.
COSTE_DE_UNA_HORA = HOTEL_HOUR


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


def horas_al_mes(organizaciones: pd.DataFrame) -> pd.Series:
    """Hours a month that each organisation gives to networks: those of a week, by 52 and by 12."""
    return organizaciones["horas_semana"] * 52 / 12


def cubre_sus_horas(organizaciones: pd.DataFrame, coste_hora: float) -> pd.Series:
    """Whether what is left of sales through networks pays the hours; only of those that sell."""
    venden = organizaciones.dropna(subset=["margen_redes_mes"])
    return venden["margen_redes_mes"] >= coste_hora * horas_al_mes(venden)
