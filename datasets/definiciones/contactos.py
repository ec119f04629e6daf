"""La Maceta's own list: who is who, who may be written to, what a contact costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.definiciones.organizaciones import COSTE_DE_UNA_HORA

if TYPE_CHECKING:
    import pandas as pd

OFERTAS, PEDIDO = "ofertas", "pedido"
PUERTAS = ("promoción", "posventa", "consulta", "queja")


def correo_limpio(contactos: pd.DataFrame) -> pd.Series:
    """The addresses without spaces at the ends and in lower case: two writings, one address."""
    return contactos["correo"].str.strip().str.lower()


def persona(contactos: pd.DataFrame) -> pd.Series:
    """The first card of each card's person: the truth, which nobody has in real life."""
    return contactos["repite_a"].fillna(contactos["id_contacto"])


def con_permiso(contactos: pd.DataFrame, quien: pd.Series) -> pd.Series:
    """Whether each one of `quien` (a person, an address) may be sent offers: one no is enough."""
    si = (contactos["permiso"] == OFERTAS).groupby(quien).any()
    baja = contactos["fecha_baja"].notna().groupby(quien).any()
    return si & ~baja


def fichas_con_permiso(contactos: pd.DataFrame) -> int:
    """Cards with permission for offers and no leaving of their own: copies included."""
    return int(((contactos["permiso"] == OFERTAS) & contactos["fecha_baja"].isna()).sum())


def de_fichas_a_personas(contactos: pd.DataFrame) -> dict[str, int]:
    """The way down from cards to the people who may be sent offers: five counts."""
    quien = persona(contactos)
    personas = int(quien.nunique())
    dijeron_si = int((contactos["permiso"] == OFERTAS).groupby(quien).any().sum())
    quedan = int(con_permiso(contactos, quien).sum())
    return {
        "fichas": len(contactos),
        "repetidas": len(contactos) - personas,
        "sin_permiso": personas - dijeron_si,
        "bajas": dijeron_si - quedan,
        "quedan": quedan,
    }


REGLAS = (
    "el mismo nombre",
    "el mismo correo, tal como se escribió",
    "el mismo correo, ya limpio",
    "el correo limpio, o el teléfono",
    "el correo limpio, o teléfono y nombre",
)


def grupos(contactos: pd.DataFrame, regla: str) -> pd.Series:
    """The group of each card under a rule of `REGLAS`: cards of one group count as one person.

    A group is named by the row of its first card: numbers, which pandas compares fast.
    """
    import pandas as pd

    tal_cual, limpio = contactos["correo"], correo_limpio(contactos)
    telefono, nombre = contactos["telefono"], contactos["nombre"]
    claves = {
        REGLAS[0]: (nombre,),
        REGLAS[1]: (tal_cual,),
        REGLAS[2]: (limpio,),
        REGLAS[3]: (limpio, telefono),
        REGLAS[4]: (limpio, telefono + nombre),
    }[regla]
    grupo = pd.Series(range(len(contactos)), index=contactos.index)
    # Twice: a card may join two groups that the first pass made.
    for clave in (*claves, *claves):
        conocida = clave.notna()
        grupo[conocida] = grupo[conocida].groupby(clave[conocida]).transform("min")
    return grupo


def fallos_de_la_regla(contactos: pd.DataFrame, regla: str) -> tuple[int, int]:
    """Two counts of people: those left in two groups, and those put together with somebody else."""
    quien, grupo = persona(contactos), grupos(contactos, regla)
    partidas = grupo.groupby(quien).nunique() > 1
    juntas = quien.groupby(grupo).transform("nunique") > 1
    return int(partidas.sum()), int(quien[juntas].nunique())


def diez_fichas(contactos: pd.DataFrame) -> pd.DataFrame:
    """Ten cards of eight people: two of them repeat, three share a name and two a telephone."""
    import pandas as pd

    quien, limpio = persona(contactos), correo_limpio(contactos)
    veces = quien.map(quien.value_counts())
    con_todo = contactos["nombre"].notna()
    trio = contactos[
        (contactos["nombre"] == "María García") & contactos["telefono"].notna() & (veces == 1)
    ].head(3)
    usados = set(trio["nombre"])

    def pareja(llave: pd.Series, condicion: pd.Series) -> pd.DataFrame:
        for _, filas in contactos[condicion & llave.notna()].groupby(llave, sort=False):
            nombres = set(filas["nombre"])
            # Somebody without a name would not fit any rule by name.
            if len(filas) == 2 and not nombres & usados:
                usados.update(nombres)
                return filas
        raise ValueError("no such pair")

    # A space at the end does not show in a table: capitals do.
    mayusculas = contactos["correo"].str.strip() != limpio
    con_mayusculas = limpio.isin(limpio[mayusculas]) & contactos["telefono"].isna()
    mismo_correo = pareja(limpio, con_todo & con_mayusculas & (veces == 2))
    llave = contactos["telefono"] + contactos["nombre"]
    mismo_telefono = pareja(llave, con_todo & (veces == 2))
    de_casa = (
        con_todo & (veces == 1) & (quien.groupby(contactos["telefono"]).transform("nunique") == 2)
    )
    una_casa = pareja(contactos["telefono"], de_casa)
    suelta = contactos[
        con_todo & (veces == 1) & contactos["telefono"].isna() & ~contactos["nombre"].isin(usados)
    ].head(1)
    return pd.concat([trio, mismo_correo, mismo_telefono, una_casa, suelta]).sort_index()


def por_puerta(puertas: pd.DataFrame) -> pd.DataFrame:
    """The four doors by name, with cost, contacts with permission and what each contact costs."""
    tabla = puertas.set_index("puerta")
    tabla["coste"] = tabla["horas"] * COSTE_DE_UNA_HORA + tabla["gasto"]
    tabla["contactos"] = tabla["dan_permiso"] - tabla["bajas"]
    tabla["por_ficha"] = tabla["coste"] / tabla["dejan_datos"]
    tabla["por_contacto"] = tabla["coste"] / tabla["contactos"]
    return tabla


def campanas_por_canal(campanas: pd.DataFrame) -> pd.DataFrame:
    """La Maceta's campaigns of the last twelve months, added up by channel."""
    suyas = campanas[(campanas["organizacion"] == "maceta") & (campanas["inicio"] >= "2025-11-01")]
    return suyas.groupby("canal")[["alcance", "clientes_nuevos", "repiten"]].sum()
