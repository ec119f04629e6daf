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


def tres_piezas(publicaciones: pd.DataFrame) -> pd.DataFrame:
    """Three pieces of the hardware shop of which each rate crowns another, called A, B and C.

    B has most interactions, and so the highest rate by followers; C the highest by reach; A the
    highest by views. Among all such threes, the one in which A and C differ most.
    """
    import numpy as np

    propias = publicaciones[publicaciones["organizacion"] == "ferreteria"]
    cuantas = propias["interacciones"].to_numpy()
    por_alcance = 100 * cuantas / propias["alcance"].to_numpy()
    por_vistas = 100 * cuantas / propias["visualizaciones"].to_numpy()
    # Row c, column a: by how much c wins by reach and a by views, whichever is less.
    ventaja = np.minimum(
        por_alcance[:, None] - por_alcance[None, :], por_vistas[None, :] - por_vistas[:, None]
    )
    for pareja in np.argsort(-ventaja, axis=None, kind="stable"):
        c, a = divmod(int(pareja), len(propias))
        peor_alcance = min(por_alcance[a], por_alcance[c]) - 0.3
        peor_vistas = min(por_vistas[a], por_vistas[c]) - 0.3
        b = np.flatnonzero(
            (cuantas > 1.3 * max(cuantas[a], cuantas[c]))
            & (por_alcance < peor_alcance)
            & (por_vistas < peor_vistas)
        )
        if len(b):
            tres = propias.iloc[[a, int(b[0]), c]]
            return tres.assign(pieza=list("ABC")).reset_index(drop=True)
    raise ValueError("the three rates agree on every three pieces")


def cinco_seguidas(publicaciones: pd.DataFrame) -> pd.DataFrame:
    """The five pieces in a row of the hardware shop in which the mean of rates misleads most."""
    propias = publicaciones[publicaciones["organizacion"] == "ferreteria"].reset_index(drop=True)
    tasas = 100 * propias["interacciones"] / propias["alcance"]
    sumas = propias[["interacciones", "alcance"]].rolling(5).sum()
    exceso = tasas.rolling(5).mean() - 100 * sumas["interacciones"] / sumas["alcance"]
    ultima = int(exceso.round(6).idxmax())
    return propias.iloc[ultima - 4 : ultima + 1].reset_index(drop=True)


def parejas_ganadas(
    organizaciones: pd.DataFrame, medida: str, vecinas: bool = False
) -> tuple[int, int]:
    """In how many pairs whoever has more followers also has more of `medida`, and of how many.

    Only those that sell, and no ties. With `vecinas`, only pairs of one kind and size.
    """
    import numpy as np

    venden = organizaciones.dropna(subset=["margen_redes_mes"])
    grupos = [g for _, g in venden.groupby(["tipo", "tamano"])] if vecinas else [venden]
    ganadas = parejas = 0
    for grupo in grupos:
        una, otra = np.triu_indices(len(grupo), 1)
        seguidores, cantidad = grupo["seguidores"].to_numpy(), grupo[medida].to_numpy()
        signo = np.sign(seguidores[una] - seguidores[otra]) * np.sign(
            cantidad[una] - cantidad[otra]
        )
        ganadas += int((signo > 0).sum())
        parejas += int((signo != 0).sum())
    return ganadas, parejas


SEMANAS_DE_RETARDO = range(9)
ESTACIONES = ("invierno", "primavera", "verano", "otoño")


def fuertes(columna: pd.Series) -> pd.Series:
    """Whether each week was a strong one: above the median of its own column."""
    return columna > columna.median()


def coincidencias(
    semanas: pd.DataFrame, organizacion: str, columna: str = "resultado"
) -> pd.Series:
    """Of 100 pairs of weeks, in how many both are strong or both weak, by weeks of delay (0 to 8).

    A pair is the conversation of one week and `columna` that many weeks later, if both are known.
    """
    import pandas as pd

    suyas = semanas[semanas["organizacion"] == organizacion].sort_values("semana")
    suyas = suyas.reset_index(drop=True)
    se_habla, pasa = fuertes(suyas["conversacion"]), fuertes(suyas[columna])
    hay = suyas[columna].notna()
    partes = {}
    for semanas_despues in SEMANAS_DE_RETARDO:
        despues = pasa.shift(-semanas_despues)[hay.shift(-semanas_despues, fill_value=False)]
        partes[semanas_despues] = 100 * (se_habla[despues.index] == despues.astype(bool)).mean()
    return pd.Series(partes)


def por_estacion(semanas: pd.DataFrame, organizacion: str) -> pd.DataFrame:
    """Mean week of each season: `conversacion`, `registros` and `resultado` (no decimals)."""
    suyas = semanas[semanas["organizacion"] == organizacion]
    # December opens the winter: (month % 12) // 3 is 0 for December, January and February.
    cual = suyas["semana"].dt.month.map(lambda mes: ESTACIONES[mes % 12 // 3])
    medias = suyas.groupby(cual)[["resultado", "registros", "conversacion"]].mean().round(0)
    return medias.reindex(ESTACIONES)


def mejor_retardo(semanas: pd.DataFrame, organizacion: str, columna: str = "resultado") -> int:
    """The weeks of delay with which conversation and `columna` coincide most."""
    return int(coincidencias(semanas, organizacion, columna).idxmax())


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
