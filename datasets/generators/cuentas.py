"""¿Qué fue de las cuentas que se abrieron?

Mil ochenta cuentas que negocios de Valleclaro y su comarca abrieron en una red. Son las de tres
años, de noviembre de 2023 a octubre de 2026. Cada fila es una cuenta: cuándo abrió, con qué plan,
hasta cuándo publicó y cómo le fue. Están todas, también las que ya no publican.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. Treinta cuentas abren cada mes. Los
parámetros verdaderos:

- **La suerte de cada cuenta.** Las consultas al mes varían de forma lognormal alrededor de 6. La
  desviación del logaritmo es 0,7. No dependen del calendario.
- **Abandonar.** Cada mes deja de publicar el 9 % de las cuentas; desde el séptimo mes, el 4 %. Se
  multiplica por 2,2 con menos de tres consultas al mes, y por 0,25 con diez o más.
- **El calendario.** Con días fijos el abandono se multiplica por 0,65; sin ellos, por 1,35.
- **El ritmo del primer mes.** Con una o dos piezas por semana se multiplica por 0,8. Con cinco, por
  1,2; con siete, por 1,5.
- **Las reacciones.** Quien publica cuando tiene algo que contar logra 1,35 veces más por pieza.
- **Vender más.** Lo dicen 4 de cada 100 cuentas con menos de tres consultas y 88 de cada 100 con
  diez o más. Se preguntó al cerrar o, si sigue abierta, en octubre de 2026.

**Defectos puestos a propósito.** `fecha_cierre` vacía no es un dato perdido: la cuenta sigue
publicando. Las últimas en abrir aún no han tenido tiempo de cerrar. Falta `reacciones_por_pieza` en
unas pocas: la red no las dio.

**Qué no debes concluir.** Que seguir abierta haga vender: también sigue quien ya vendía. Que el
día fijo sea la causa de durar: aquí lo es porque lo hicimos así. Que estas cifras sean las de tu
sector.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import REFERENCE_DATE
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

MONTHS, PER_MONTH = 36, 30
FIXED, WHEN_THERE_IS = CALENDARS = ("días fijos", "cuando hay algo")
KINDS = {
    "tienda": 0.34,
    "hostelería": 0.24,
    "taller": 0.14,
    "profesional": 0.18,
    "cultura": 0.1,
}
RHYTHMS = {1: 0.2, 2: 0.28, 3: 0.24, 5: 0.16, 7: 0.12}
# Of 1000 accounts that still publish, how many stop in a month: the first six months, then.
STOP_EARLY, STOP_LATE, EARLY = 90, 40, 6
# By what these are multiplied.
BY_CALENDAR = {FIXED: 0.65, WHEN_THERE_IS: 1.35}
BY_RHYTHM = {1: 0.8, 2: 0.8, 3: 1.0, 5: 1.2, 7: 1.5}
# Upper limits of the enquiries a month, what they do to stopping, and who sells more, per cent.
LEVELS = ((3, 2.2, 4), (6, 1.3, 14), (10, 0.7, 46), (10_000, 0.25, 88))
MEDIAN, SPREAD = 6, 0.7
REACTIONS, REACTIONS_SPREAD, WORTH_TELLING = 14, 0.4, 1.35
MISSING = 0.015

COLUMNS = (
    Column("id_cuenta", "str", "Identificador de la cuenta, por orden de apertura."),
    Column("tipo", "str", "Tipo de negocio.", allowed=tuple(KINDS)),
    Column("fecha_apertura", "date", "Día en que publicó por primera vez."),
    Column(
        "fecha_cierre",
        "date",
        "Día en que publicó por última vez. Vacío si seguía publicando el 31 de octubre de 2026.",
        missing=True,
    ),
    Column("calendario", "str", "Cómo decidía cuándo publicar.", allowed=CALENDARS),
    Column(
        "ritmo_inicial",
        "int",
        "Publicaciones por semana durante el primer mes.",
        unit="publicaciones",
    ),
    Column(
        "reacciones_por_pieza",
        "float",
        "Media de me gusta, comentarios y veces compartida. Vacío si la red no lo dio.",
        unit="reacciones",
        missing=True,
    ),
    Column("consultas_mes", "int", "Media de consultas al mes mientras publicó.", unit="consultas"),
    Column("vende_mas", "bool", "Si decía vender más que antes de abrirla."),
)


def generate(rng: np.random.Generator) -> pd.DataFrame:
    """Return the accounts in order of opening.

    Args:
        rng: the random stream of this set.
    """
    import pandas as pd

    n = MONTHS * PER_MONTH
    months = np.datetime64(REFERENCE_DATE, "M") - np.arange(MONTHS - 1, -1, -1)
    opening = np.repeat(months, PER_MONTH).astype("datetime64[D]") + rng.integers(0, 28, n)
    opening = np.sort(opening)
    calendar = np.array(CALENDARS, dtype=object)[_alternating(rng, n)]
    rhythm = draws.pick(rng, n, RHYTHMS)
    enquiries = np.round(MEDIAN * draws.factor(draws.normal(rng, n), SPREAD)).astype("int64")
    limits = [limit for limit, _, _ in LEVELS]
    level = np.searchsorted(limits, enquiries, side="right").clip(max=len(LEVELS) - 1)
    stopping = np.array(
        [
            BY_CALENDAR[how] * BY_RHYTHM[pace] * LEVELS[one][1]
            for how, pace, one in zip(calendar, rhythm, level.tolist(), strict=True)
        ]
    )
    closing = _closing(rng, opening, stopping)
    sells = 100 * rng.random(n) < np.array([share for _, _, share in LEVELS])[level]
    worth = np.where(calendar == WHEN_THERE_IS, WORTH_TELLING, 1.0)
    reactions = REACTIONS * worth * draws.factor(draws.normal(rng, n), REACTIONS_SPREAD)
    reactions = np.round(reactions, 1)
    reactions[rng.random(n) < MISSING] = np.nan
    return pd.DataFrame(
        {
            "id_cuenta": [f"C{number:04d}" for number in range(1, n + 1)],
            "tipo": draws.pick(rng, n, KINDS),
            "fecha_apertura": opening,
            "fecha_cierre": closing,
            "calendario": calendar,
            "ritmo_inicial": rhythm.astype("int64"),
            "reacciones_por_pieza": reactions,
            "consultas_mes": enquiries,
            "vende_mas": sells,
        }
    )


def _alternating(rng: np.random.Generator, n: int) -> np.ndarray:
    """Return 0 and 1, half each, in pairs of random order: every month has as many of both."""
    first = rng.integers(0, 2, n // 2)
    return np.stack([first, 1 - first], axis=1).ravel()


def _closing(rng: np.random.Generator, opening: np.ndarray, stopping: np.ndarray) -> np.ndarray:
    """Return the day of the last piece, or no day for those that still publish.

    Args:
        rng: the random stream of this set.
        opening: the day of the first piece.
        stopping: by what the odds of stopping are multiplied.
    """
    n = len(opening)
    odds = np.where(np.arange(MONTHS) < EARLY, STOP_EARLY, STOP_LATE)[None, :] * stopping[:, None]
    stops = 1000 * rng.random((n, MONTHS)) < odds
    # The month counted from the opening, and a day of it.
    lasted = 30 * stops.argmax(axis=1) + rng.integers(1, 31, n)
    closing = opening + lasted
    still = ~stops.any(axis=1) | (closing >= np.datetime64(REFERENCE_DATE))
    closing[still] = np.datetime64("NaT")
    return closing
