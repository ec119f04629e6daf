"""Campaigns: those of Mesa Catorce, and the funnel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.ledger import TABLE_HOUR

if TYPE_CHECKING:
    import pandas as pd


def campanas_de_julia(campanas: pd.DataFrame) -> pd.DataFrame:
    """The campaigns of Mesa Catorce from November 2025 to July 2026, by name.

    `coste` is all that each one cost: advert, gift and hours, at 13 € each.
    """
    propias = campanas[campanas["organizacion"] == "mesa-catorce"]
    # Those that ended later have not had their 90 days.
    cerradas = propias[(propias["inicio"] >= "2025-11-01") & propias["vuelven_90d"].notna()]
    coste = cerradas["gasto"] + cerradas["regalo"] + TABLE_HOUR * cerradas["horas"]
    return cerradas.assign(coste=coste).set_index("campana")


def un_ano_de_julia(campanas: pd.DataFrame) -> pd.DataFrame:
    """The eight campaigns of Mesa Catorce from November 2025 to October 2026, by name.

    `coste` is all that each one cost, hours included; `queda`, what is left of its sales once
    food and service are paid.
    """
    propias = campanas[campanas["organizacion"] == "mesa-catorce"]
    suyas = propias[propias["inicio"] >= "2025-11-01"]
    coste = suyas["gasto"] + suyas["regalo"] + TABLE_HOUR * suyas["horas"]
    queda = suyas["ventas"] * suyas["margen_pct"] / 100
    return suyas.assign(coste=coste, queda=queda).set_index("campana")


def suma_del_ano_de_julia(campanas: pd.DataFrame) -> dict[str, float]:
    """The eight campaigns of `un_ano_de_julia` added up, and those whose 90 days have passed.

    `nuevas` and `volvieron` are of the campaigns that ended at least 90 days ago; `sin_plazo`,
    the new tables of the others.
    """
    ano = un_ano_de_julia(campanas)
    cerradas = ano[ano["vuelven_90d"].notna()]
    sumas = ano[["ventas", "gasto", "regalo", "horas", "coste", "queda"]].sum()
    nuevas = float(cerradas["clientes_nuevos"].sum())
    return {
        **{nombre: float(valor) for nombre, valor in sumas.items()},
        "margen": float(ano["margen_pct"].iloc[0]),
        "nuevas": nuevas,
        "volvieron": float(cerradas["vuelven_90d"].sum()),
        "sin_plazo": float(ano["clientes_nuevos"].sum()) - nuevas,
    }


PASOS_DEL_EMBUDO = ("alcance", "clics", "visitas", "contactos", "clientes_nuevos")


def pasan(campana: pd.Series) -> pd.Series:
    """Of 100 people in each step of a campaign, how many reach the next one: four rates."""
    import pandas as pd

    antes, despues = PASOS_DEL_EMBUDO[:-1], PASOS_DEL_EMBUDO[1:]
    partes = [100 * campana[a] / campana[b] for a, b in zip(despues, antes, strict=True)]
    return pd.Series(partes, index=despues)


def de_diez_mil(campana: pd.Series) -> float:
    """Of 10 000 people reached, how many become new customers."""
    return 10_000 * campana["clientes_nuevos"] / campana["alcance"]


def dos_embudos(campanas: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Two campaigns of La Maceta: an advert whose steps are better on average, and a club.

    The club with the lowest mean rate, and the last advert whose mean is half a point higher.
    """
    suyas = campanas[campanas["organizacion"] == "maceta"].sort_values("inicio")
    media = suyas.apply(lambda una: pasan(una).mean(), axis=1)
    club = media[suyas["campana"] == "Club de esquejes"].idxmin()
    mejores = media[(suyas["campana"] == "Anuncio de temporada") & (media >= media[club] + 0.5)]
    return suyas.loc[mejores.index[-1]], suyas.loc[club]
