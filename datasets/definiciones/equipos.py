"""Teams: who runs it, with how many messages, and how long people wait."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators.equipos import AGENCY, MANY, OWN_TEAM, OWNER, SOME, TRAINEE

if TYPE_CHECKING:
    import pandas as pd

DUENA, PROPIO, AGENCIA, PRACTICAS = QUIENES = (OWNER, OWN_TEAM, AGENCY, TRAINEE)
POCOS, MEDIOS, MUCHOS = VOLUMENES = (
    f"menos de {SOME}",
    f"de {SOME} a {MANY - 1}",
    f"{MANY} o más",
)


def con_volumen(equipos: pd.DataFrame) -> pd.DataFrame:
    """The organisations with `volumen`: how many messages a week, in three groups."""
    import numpy as np

    grupo = np.searchsorted((SOME, MANY), equipos["mensajes_semana"].to_numpy(), side="right")
    return equipos.assign(volumen=np.array(VOLUMENES, dtype=object)[grupo])


def espera_por_quien(equipos: pd.DataFrame) -> pd.Series:
    """Mean wait of the organisations of each team, in hours."""
    return equipos.groupby("quien_lo_lleva")["horas_de_espera"].mean().reindex(list(QUIENES))


def en_su_lugar(equipos: pd.DataFrame) -> pd.DataFrame:
    """By volume: of 100 organisations that their owners run, how many; and the waits of both.

    `de_cada_100` adds up to 100; waits are rounded to a decimal, as a table shows them.
    """
    from datasets.draws import apportion

    todas = con_volumen(equipos)
    cuantas = todas[todas["quien_lo_lleva"] == DUENA]["volumen"].value_counts().reindex(VOLUMENES)
    esperas = todas.pivot_table(
        index="volumen", columns="quien_lo_lleva", values="horas_de_espera"
    ).reindex(list(VOLUMENES))
    suyas = todas[todas["quien_lo_lleva"] == PROPIO]["volumen"].value_counts().reindex(VOLUMENES)
    tabla = esperas[[DUENA, PROPIO]].round(1)
    tabla["de_cada_100"] = apportion(cuantas.to_numpy(dtype="float64"), 100)
    tabla["equipo_de_cada_100"] = apportion(suyas.to_numpy(dtype="float64"), 100)
    return tabla


def espera_por_pasos(equipos: pd.DataFrame) -> pd.DataFrame:
    """By approvals: organisations and mean wait, of own teams and agencies with some messages."""
    todas = con_volumen(equipos)
    parecidas = todas[
        (todas["volumen"] == MEDIOS) & todas["quien_lo_lleva"].isin((PROPIO, AGENCIA))
    ]
    esperas = parecidas.groupby("pasos_de_aprobacion")["horas_de_espera"].agg(["size", "mean"])
    return esperas.rename(columns={"size": "organizaciones", "mean": "horas"}).round(1)


# Of 1000 people that the first piece of the week reaches at the hotel, how many that had not seen
# any each further one adds: the hotel counted them. Later ones add nobody to speak of.
NUEVAS_POR_MIL = (1000, 458, 167, 62)


def nuevas_por_pieza(publicaciones: pd.DataFrame) -> list[int]:
    """New people that each piece of a week adds at the hotel, from the first to the fourth."""
    suyas = publicaciones[publicaciones["organizacion"] == "hotel"]
    primera = round(float(suyas["alcance"].mean()))
    return [(primera * parte + 500) // 1000 for parte in NUEVAS_POR_MIL]
