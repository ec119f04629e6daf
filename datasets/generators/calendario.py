"""¿Qué semanas vendió más Trece Plazas, y qué más pasaba esas semanas?

Ciento cuatro semanas de los Supermercados Trece Plazas, desde el lunes 28 de octubre de 2024. Cada
fila es una semana. Dice si hubo feria en la ciudad, si la cadena salió en la televisión comarcal y
si el equipo de redes empujó. Un empuje son directos desde las tiendas y respuestas hasta la noche.

**Cómo se hizo.** Son datos sintéticos. Los parámetros verdaderos:

- Una semana tranquila y sin empuje deja unos 30 000 tiques en las trece tiendas.
- **La feria** suma entre 7000 y 8000 tiques. **La televisión**, entre 4200 y 4900. Nunca coinciden.
- **El empuje** suma mucho menos, y depende de la semana. En una tranquila, entre 440 y 560. Con
  televisión, de 100 a 140 más que en una tranquila. Con feria, de 400 a 500 más.
- **El empuje coincide con lo demás.** Lo hay en 8 de las 10 semanas de feria y en 14 a 16 de las 22
  con televisión. De las 72 tranquilas, en 14 a 18.
- **La suerte** de cada semana ronda los 900 tiques. La igualamos entre los seis montones de semanas
  parecidas, para que no decida ella.

**Defectos puestos a propósito.** No hay estaciones ni diciembre: aquí solo estorbarían. En la vida
real, sí.

**Qué no debes concluir.** Que lo que queda al comparar semanas parecidas lo causara el empuje: aquí
sí, porque lo pusimos. En tu casa puede haber otra cosa que no apuntaste. Que con la feria sume más:
solo hay dos semanas de feria sin empuje.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

FIRST_WEEK = date(2024, 10, 28)  # a Monday
WEEKS = 104
# Week of the year, from November, in which each fair begins, and how many weeks it lasts.
FAIRS = ((8, 1), (26, 2), (46, 2))
TELEVISION = 11  # weeks a year
BASE = 30_000
LUCK = 900
CALM, ON_TELEVISION, AT_FAIR = 0, 1, 2

COLUMNS = (
    Column("semana", "date", "El lunes en que empieza."),
    Column("feria", "bool", "Si hubo feria en la ciudad."),
    Column("television", "bool", "Si la cadena salió en la televisión comarcal."),
    Column("empuje", "bool", "Si el equipo de redes empujó."),
    Column("tiques", "int", "Compras que pasaron por caja en las trece tiendas.", unit="tiques"),
)


def generate(rng: np.random.Generator) -> pd.DataFrame:
    """Return 104 weeks in order.

    Args:
        rng: the random stream of this set.
    """
    import pandas as pd

    kind = _kinds(rng)
    pushed = np.zeros(WEEKS, dtype=bool)
    pushes = (int(rng.integers(14, 19)), int(rng.integers(14, 17)), 8)
    for each, times in enumerate(pushes):
        weeks = np.flatnonzero(kind == each)
        pushed[weeks[rng.permutation(len(weeks))[:times].astype(np.intp)]] = True
    happening = (0, int(rng.integers(4200, 4901)), int(rng.integers(7000, 8001)))
    push = int(rng.integers(440, 561))
    more = (0, int(rng.integers(100, 141)), int(rng.integers(400, 501)))
    luck = (LUCK * draws.normal(rng, WEEKS)).round().astype("int64")
    tickets = BASE + np.array(happening)[kind]
    tickets = tickets + np.where(pushed, push + np.array(more)[kind], 0)
    for each in (CALM, ON_TELEVISION, AT_FAIR):
        for with_push in (False, True):
            alike = (kind == each) & (pushed == with_push)
            # The same luck for every heap, to the ticket.
            extra, total = luck[alike], int(luck[alike].sum())
            tickets[alike] += extra - draws.apportion(np.ones(len(extra)), abs(total)) * (
                1 if total > 0 else -1
            )
    return pd.DataFrame(
        {
            "semana": np.datetime64(FIRST_WEEK, "D") + 7 * np.arange(WEEKS),
            "feria": kind == AT_FAIR,
            "television": kind == ON_TELEVISION,
            "empuje": pushed,
            "tiques": tickets.astype("int64"),
        }
    )


def _kinds(rng: np.random.Generator) -> np.ndarray:
    """Return what happened each week: the fairs have their place, television takes turns."""
    kind = np.full(WEEKS, CALM, dtype=np.intp)
    for year in (0, 52):
        for first, long in FAIRS:
            kind[year + first : year + first + long] = AT_FAIR
        free = year + np.flatnonzero(kind[year : year + 52] == CALM)
        chosen = free[rng.permutation(len(free))[:TELEVISION].astype(np.intp)]
        kind[chosen] = ON_TELEVISION
    return kind
