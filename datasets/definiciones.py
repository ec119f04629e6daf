"""Definitions that several exercises and figures share, so that all count the same way.

They are named in Spanish because learners meet them in the notebooks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.ledger import HOTEL_HOUR, REFERENCE_DATE, TABLE_HOUR

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


def campanas_de_julia(campanas: pd.DataFrame) -> pd.DataFrame:
    """The campaigns of Mesa Catorce from November 2025 to July 2026, by name.

    `coste` is all that each one cost: advert, gift and hours, at 13 € each.
    """
    propias = campanas[campanas["organizacion"] == "mesa-catorce"]
    # Those that ended later have not had their 90 days.
    cerradas = propias[(propias["inicio"] >= "2025-11-01") & propias["vuelven_90d"].notna()]
    coste = cerradas["gasto"] + cerradas["regalo"] + TABLE_HOUR * cerradas["horas"]
    return cerradas.assign(coste=coste).set_index("campana")


# What a person or a program says of a mention.
POSITIVA, NEUTRA, NEGATIVA = "positiva", "neutra", "negativa"
# The last day of the forty mentions that a person and a program read: the month of the fees.
ULTIMO_DE_LAS_CUARENTA = "2026-06-30"


def ajenas(menciones: pd.DataFrame, organizacion: str | None = None) -> pd.DataFrame:
    """Mentions that somebody else wrote: neither published by the organisation nor shared again."""
    suyas = menciones[~menciones["propia"] & ~menciones["es_reenvio"]]
    return suyas if organizacion is None else suyas[suyas["organizacion"] == organizacion]


def sentimiento_neto(etiquetas: pd.Series) -> float:
    """Positive minus negative ones, of 100; the neutral ones count below."""
    return float(100 * ((etiquetas == POSITIVA).mean() - (etiquetas == NEGATIVA).mean()))


def nota_neta(notas: pd.Series) -> float:
    """Of 100 answers from 0 to 10, those of 9 or 10 minus those of 6 or less."""
    return float(100 * ((notas >= 9).mean() - (notas <= 6).mean()))


def las_cuarenta(menciones: pd.DataFrame) -> pd.DataFrame:
    """The council's last forty mentions by others up to the end of June of 2026."""
    suyas = ajenas(menciones, "ayuntamiento")
    return suyas[suyas["fecha"] <= ULTIMO_DE_LAS_CUARENTA].tail(40)


def quejas_por_mes(menciones: pd.DataFrame) -> pd.Series:
    """How many complaints of others the council got each month, by the first day of the month."""
    suyas = ajenas(menciones, "ayuntamiento")
    mes = suyas["fecha"].dt.to_period("M").dt.start_time
    # Months without any count too.
    return (suyas["etiqueta_humana"] == NEGATIVA).groupby(mes).sum()


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


# The four kinds of small business that the speaker of «Principios, no recetas» compares.
PEQUENOS = ("hostelería", "tienda", "taller", "profesional")
# Pieces a week from which one publishes every day.
A_DIARIO = 7
DIAS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
# Of an account: how many slots a «list of the best hours» has.
MEJORES = 10


def pequenos(organizaciones: pd.DataFrame) -> pd.DataFrame:
    """The small businesses, with `a_diario`: whether each one publishes every day."""
    son = organizaciones[organizaciones["tipo"].isin(PEQUENOS)]
    return son.assign(a_diario=son["piezas_semana"] >= A_DIARIO)


def comparables(organizaciones: pd.DataFrame, quien: str) -> pd.DataFrame:
    """The other organisations of the same kind and size."""
    una = organizaciones.set_index("id_organizacion").loc[quien]
    mismas = (organizaciones["tipo"] == una["tipo"]) & (organizaciones["tamano"] == una["tamano"])
    return organizaciones[mismas & (organizaciones["id_organizacion"] != quien)]


def franjas(publicaciones: pd.DataFrame, quien: str) -> pd.DataFrame:
    """An account's pieces with `franja` (day and hour) and `ano` (1 or 2) of each."""
    from datasets.ledger import START

    suyas = publicaciones[publicaciones["organizacion"] == quien]
    dia = suyas["fecha"].dt.day_of_week.map(lambda numero: DIAS[numero])
    hora = suyas["fecha"].dt.hour.astype("str")
    segundo = suyas["fecha"].dt.normalize() >= f"{START.year + 1}-{START.month:02d}-{START.day:02d}"
    return suyas.assign(franja=dia + " a las " + hora, ano=1 + segundo.astype("int64"))


def mejores_franjas(piezas: pd.DataFrame) -> pd.DataFrame:
    """The ten slots with most reactions of 100 people reached in the first year, and in both.

    Only slots with two pieces or more in each year; `piezas` as `franjas` gives them.
    """
    veces = piezas.groupby(["franja", "ano"]).size().unstack(fill_value=0)
    sumas = piezas.groupby(["franja", "ano"])[["interacciones", "alcance"]].sum()
    tasas = (100 * sumas["interacciones"] / sumas["alcance"]).unstack()
    return tasas[veces.min(axis=1) >= 2].nlargest(MEJORES, 1)


def tasas_por_ano(piezas: pd.DataFrame) -> pd.Series:
    """Reactions of 100 people reached, in the first year and in the second."""
    sumas = piezas.groupby("ano")[["interacciones", "alcance"]].sum()
    return 100 * sumas["interacciones"] / sumas["alcance"]


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
