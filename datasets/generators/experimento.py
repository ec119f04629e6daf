"""¿Vende el anuncio, o habrían comprado igual?

El sorteo de La Maceta Viajera, en octubre de 2026. De su clientela, Dana sacó a suertes a quién se
le enseñaría un anuncio y a quién no. Cada fila es una persona: qué le tocó, si llegó a verlo y si
compró ese mes.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. Los parámetros verdaderos:

- **El sorteo.** A 3000 personas les tocó el anuncio y a 1000 les tocó quedar aparte. Nadie de ese
  segundo grupo lo vio.
- **Quién llegó a verlo.** Unas 40 de cada 100, las que más entran en la red. También son las que
  más compran, con anuncio o sin él: entre cinco y diez veces más que las otras.
- **Sin anuncio** habrían comprado unas 44 de cada 1000, en los dos grupos por igual.
- **El efecto verdadero** es pequeño y no es cero. El anuncio añade entre 13 y 16 compras en todo el
  grupo, unas 5 por cada 1000. Lo elegimos así en todas las ediciones: con esta gente, una
  diferencia como esa sale a menudo por suerte.
- **El importe** ronda los 42 €, con anuncio o sin él.
- **El gasto** en enseñarlo fue de 300 €, parte de los anuncios de ese mes en `meses`.

**Defectos puestos a propósito.** Quien no llegó a ver el anuncio estaba sorteado para verlo. Si lo
pasas al otro grupo, deshaces el sorteo. `importe` es cero donde no hubo compra: no lo
promedies sin mirar.

**Qué no debes concluir.** Que el anuncio no hizo nada: no distinguirlo de la suerte no es lo mismo.
Que quien lo vio compró por verlo. Que el de tu negocio haga lo que este.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import TICKETS
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

SHOWN, HELD_OUT = GROUPS = ("anuncio", "aparte")
SHOWN_SIZE, HELD_OUT_SIZE = 3000, 1000
# Ranges, the end left out: who saw it; buyers among the held out, of those who would have seen it
# and of those who would not; purchases that the advert adds.
SAW = (1160, 1241)
FREQUENT_BUYERS, OTHER_BUYERS = (35, 39), (7, 10)
ADDED = (13, 17)
TICKET_SPREAD = 0.35

COLUMNS = (
    Column("id_cliente", "str", "Un código por persona."),
    Column("grupo", "str", "Lo que le tocó en el sorteo.", allowed=GROUPS),
    Column("expuesto", "bool", "Si llegó a ver el anuncio."),
    Column("compra", "bool", "Si compró ese mes."),
    Column("importe", "float", "Lo que pagó ese mes. Cero si no compró.", unit="€"),
)


def generate(rng: np.random.Generator) -> pd.DataFrame:
    """Return the customers of the draw, in no order.

    Args:
        rng: the random stream of this set.
    """
    import pandas as pd

    saw = int(rng.integers(*SAW))
    frequent, others = int(rng.integers(*FREQUENT_BUYERS)), int(rng.integers(*OTHER_BUYERS))
    added = int(rng.integers(*ADDED))
    # As many of 1000 in a group three times as large, and what the advert adds.
    times = SHOWN_SIZE // HELD_OUT_SIZE
    bought_and_saw, bought_unseen = times * frequent + added, times * others
    parts = (
        (SHOWN, True, True, bought_and_saw),
        (SHOWN, True, False, saw - bought_and_saw),
        (SHOWN, False, True, bought_unseen),
        (SHOWN, False, False, SHOWN_SIZE - saw - bought_unseen),
        (HELD_OUT, False, True, frequent + others),
        (HELD_OUT, False, False, HELD_OUT_SIZE - frequent - others),
    )
    counts = np.array([part[3] for part in parts]).astype(np.intp)
    which = rng.permutation(np.repeat(np.arange(len(parts)), counts)).astype(np.intp)
    bought = np.array([part[2] for part in parts])[which]
    spent = draws.factor(draws.normal(rng, len(which)), TICKET_SPREAD)
    paid = np.round(np.round(spent * TICKETS["maceta"] * 0.94, 3)).astype("int64")
    return pd.DataFrame(
        {
            "id_cliente": [f"C{number:04d}" for number in range(1, len(which) + 1)],
            "grupo": np.array([part[0] for part in parts], dtype=object)[which],
            "expuesto": np.array([part[1] for part in parts])[which],
            "compra": bought,
            "importe": np.where(bought, paid, 0),
        }
    )
