"""¿Quién lleva las redes, y cuánto tarda?

Ciento sesenta organizaciones de Valleclaro y su comarca, una por fila. Se les preguntó quién
contesta, cuántos vistos buenos necesita una respuesta y cuántas hubo que corregir. Las doce
protagonistas están entre ellas.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. `mensajes_semana` y `empleados` son
los de `organizaciones`. La espera de las protagonistas es la de `mensajes`; la de las demás se
sorteó. Los parámetros verdaderos:

- **Quién lo lleva depende del volumen.** Hay 60 vecinas con menos de 15 mensajes por semana.
  Lleva 40 la dueña o el dueño, 10 un equipo propio, 5 una agencia y 5 alguien en prácticas. En las
  50 que tienen de 15 a 59, son 16, 18, 9 y 7. En las 38 con más, 6, 24, 5 y 3.
- **Los vistos buenos** van de 0 a 3. Con la dueña o el dueño, 0 o 1. Con equipo propio, de 0 a 3, y
  más cuanto mayor es la plantilla; con pocos mensajes, 0 o 1. Con agencia, de 1 a 3; con alguien en
  prácticas, 1 o 2.
- **La espera.** Con equipo propio y sin vistos buenos es de 1 hora con pocos mensajes, 2,2 con 20 y
  5,5 con 65; después apenas sube. Cada visto bueno la multiplica por 1,4. La dueña o el dueño, por
  2,4: atiende el mostrador a la vez. Alguien en prácticas, por 1,2; una agencia, por 1. El azar la
  mueve entre un 30 % menos y un 40 % más.
- **A igual volumen gana el equipo propio.** Todas juntas parece lo contrario: la dueña o el dueño
  lleva sobre todo cuentas con pocos mensajes. Es la paradoja de Simpson.
- **Corregir.** Si quien contesta recibió por escrito cómo es la casa, se corrigen de 2 a 6
  respuestas de cada 100; si no, de 10 a 18. No depende de quién lo lleve. Sí depende que se lo
  cuenten. Se hizo en 90 de cada 100 vecinas que lleva la dueña o el dueño. Con equipo propio, en
  65; con agencia, en 40; con alguien en prácticas, en 25.

**Defectos puestos a propósito.** La espera solo cuenta los mensajes contestados: quien deja fuera a
media bandeja puede salir rápido. La del museo arrastra el reloj atrasado de `mensajes`. «Dueña o
dueño» incluye a la familia.

**Qué no debes concluir.** Que contratar equipo acorte la espera en tu casa, ni que contar la casa
por escrito evite correcciones: aquí lo hacen porque lo pusimos nosotros. Tampoco que contestar
antes sea contestar bien.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets.ledger import HARDWARE_SHOP
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

OWNER, OWN_TEAM, AGENCY, TRAINEE = TEAMS = (
    "dueña o dueño",
    "equipo propio",
    "agencia",
    "en prácticas",
)
# Messages a week from which there are some, and many.
SOME, MANY = 15, 60
# Neighbours of each team with few messages, with some and with many.
QUOTAS = {
    OWNER: (40, 16, 6),
    OWN_TEAM: (10, 18, 24),
    AGENCY: (5, 9, 5),
    TRAINEE: (5, 7, 3),
}
# Approvals, in turns: a team of its own gets more of them the larger the staff.
FEW_APPROVALS = (0, 0, 1)
APPROVALS = {
    OWNER: (0, 0, 0, 1),
    OWN_TEAM: (0, 0, 1, 1, 2, 3),
    AGENCY: (1, 2, 1, 2, 3),
    TRAINEE: (1, 1, 2),
}
# Hours of an own team without approvals, by messages a week.
HOURS = ((1, 0.9), (12, 1.1), (20, 2.2), (50, 2.8), (65, 5.5), (7000, 6.5))
# By what the wait is multiplied: 1.4 each approval, each team, and luck at both ends.
BY_APPROVALS = (1, 1.4, 1.96, 2.744)
FACTORS = {OWNER: 2.4, OWN_TEAM: 1.0, AGENCY: 1.0, TRAINEE: 1.2}
LUCK = (0.7, 1.4)
# Of each hundred, how many were told in writing what the house is like.
TOLD = {OWNER: 90, OWN_TEAM: 65, AGENCY: 40, TRAINEE: 25}
# Answers of each hundred that had to be corrected, both ends included: told, and not.
CORRECTED = {True: (2, 6), False: (10, 18)}
# The protagonists: who runs it, approvals, whether they were told, corrected of each hundred.
NAMED = {
    HARDWARE_SHOP: (OWNER, 1, False, 12),
    "hotel": (OWNER, 0, True, 4),
    "mesa-catorce": (OWNER, 0, True, 5),
    "farmacia": (OWNER, 1, True, 2),
    "sastreria": (OWNER, 0, True, 3),
    "museo": (OWN_TEAM, 2, True, 4),
    "ayuntamiento": (OWN_TEAM, 3, False, 14),
    "maceta": (OWN_TEAM, 1, True, 5),
    "ondavalle": (OWN_TEAM, 2, False, 11),
    "trece-plazas": (OWN_TEAM, 3, False, 16),
    "valvulas": (OWN_TEAM, 1, True, 3),
    "irene": (OWNER, 0, True, 2),
}

COLUMNS = (
    Column(
        "id_organizacion",
        "str",
        "La organización: el `id_organizacion` de `organizaciones`.",
        refers="organizaciones.id_organizacion",
    ),
    Column("empleados", "int", "Personas en plantilla.", unit="personas"),
    Column("quien_lo_lleva", "str", "Quién contesta en las redes.", allowed=TEAMS),
    Column(
        "mensajes_semana",
        "int",
        "Mensajes que piden respuesta, por semana.",
        unit="mensajes por semana",
    ),
    Column(
        "pasos_de_aprobacion",
        "int",
        "Vistos buenos que necesita una respuesta normal antes de salir.",
        unit="vistos buenos",
    ),
    Column(
        "horas_de_espera",
        "float",
        "Mediana de las horas entre un mensaje y su respuesta. Solo los contestados.",
        unit="horas",
    ),
    Column(
        "conoce_la_casa",
        "bool",
        "Si quien contesta recibió por escrito la meta, los valores y qué hacer con una crítica.",
    ),
    Column(
        "corregidas_pct",
        "int",
        "De cada 100 respuestas, cuántas hubo que corregir después.",
        unit="%",
    ),
)


def generate(
    rng: np.random.Generator, organizaciones: pd.DataFrame, mensajes: pd.DataFrame
) -> pd.DataFrame:
    """Return the protagonists and then the neighbours, by messages and team.

    Args:
        rng: the random stream of this set.
        organizaciones: the organisations, whose staff and messages are kept.
        mensajes: the inboxes of the protagonists, whose wait is kept.
    """
    import pandas as pd

    known = organizaciones.set_index("id_organizacion")
    frame = pd.concat([_named(known, mensajes), _neighbours(rng, known)], ignore_index=True)
    frame["horas_de_espera"] = frame["horas_de_espera"].round(1)
    return frame


def _named(known: pd.DataFrame, mensajes: pd.DataFrame) -> pd.DataFrame:
    import pandas as pd

    from datasets.definiciones import espera_en_horas, piden_respuesta

    asking = piden_respuesta(mensajes)
    waits = espera_en_horas(asking).groupby(asking["organizacion"]).median()
    rows = [
        (
            name,
            int(known.at[name, "empleados"]),
            team,
            int(known.at[name, "mensajes_semana"]),
            approvals,
            float(waits[name]),
            told,
            corrected,
        )
        for name, (team, approvals, told, corrected) in NAMED.items()
    ]
    return pd.DataFrame(rows, columns=[column.name for column in COLUMNS])


def _neighbours(rng: np.random.Generator, known: pd.DataFrame) -> pd.DataFrame:
    """Return neighbours that get messages, so many of each team with few, some and many."""
    import pandas as pd

    # The bank and the university are no protagonists here, and no neighbours either.
    others = known[
        (known["mensajes_semana"] > 0) & ~known.index.isin((*NAMED, "banco", "universidad"))
    ]
    level = np.searchsorted((SOME, MANY), others["mensajes_semana"].to_numpy(), side="right")
    frames = []
    for band in range(3):
        quota = [QUOTAS[team][band] for team in TEAMS]
        chosen = rng.permutation(np.flatnonzero(level == band))[: sum(quota)]
        # An owner answers in the smaller houses; the other teams share what is left by lot.
        staff = others["empleados"].to_numpy()[chosen]
        chosen = chosen[np.argsort(staff, kind="stable")]
        small = 2 * quota[0] if band == 2 else len(chosen)
        chosen[:small] = rng.permutation(chosen[:small])
        chosen[quota[0] :] = rng.permutation(chosen[quota[0] :])
        teams = np.split(chosen, np.cumsum(quota)[:-1])
        for team, rows in zip(TEAMS, teams, strict=True):
            frames.append(_cell(rng, others.iloc[rows], team))
    return pd.concat(frames, ignore_index=True)


def _cell(rng: np.random.Generator, rows: pd.DataFrame, team: str) -> pd.DataFrame:
    """Return the neighbours of one team with so many messages, luck spread evenly among them."""
    import pandas as pd

    n = len(rows)
    pattern = APPROVALS[team]
    if team == OWN_TEAM and n == QUOTAS[team][0]:
        pattern = FEW_APPROVALS
    turns = np.resize(np.array(pattern), n)
    if team == OWN_TEAM:
        approvals = np.empty(n, dtype="int64")
        approvals[np.argsort(rows["empleados"].to_numpy(), kind="stable")] = np.sort(turns)
    else:
        approvals = rng.permutation(turns)
    messages = rows["mensajes_semana"].to_numpy()
    luck = rng.permutation(np.linspace(*LUCK, n))
    steps = np.array(BY_APPROVALS)[approvals]
    alone = np.interp(messages, [m for m, _ in HOURS], [h for _, h in HOURS])
    hours = alone * steps * FACTORS[team] * luck
    told = rng.permutation(100 * np.arange(n) + 50 < TOLD[team] * n)
    corrected = np.where(
        told,
        rng.integers(CORRECTED[True][0], CORRECTED[True][1] + 1, n),
        rng.integers(CORRECTED[False][0], CORRECTED[False][1] + 1, n),
    )
    return pd.DataFrame(
        {
            "id_organizacion": rows.index.to_numpy(),
            "empleados": rows["empleados"].to_numpy(),
            "quien_lo_lleva": np.full(n, team, dtype=object),
            "mensajes_semana": messages,
            "pasos_de_aprobacion": approvals,
            "horas_de_espera": hours,
            "conoce_la_casa": told,
            "corregidas_pct": corrected,
        }
    )
