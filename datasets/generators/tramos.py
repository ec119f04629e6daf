"""¿Qué añade cada 100 € más?

Diez filas. Entre enero de 2021 y octubre de 2023, antes de que empiecen las `campanas`, Mesa
Catorce probó tres maneras de gastar en un trimestre. En cada una subió de 100 en 100 €. La fila
dice cuánto llevaba gastado, con las horas dentro, y cuánto había dejado en total.

**Cómo se hizo.** Son datos sintéticos. Escribimos cuánto añade cada 100 € en cada canal, y en cada
edición se mueve unos euros:

- **Anuncio en la red.** Entre 240 y 280 € los primeros 100; después, entre 115 y 130, entre 62 y
  74, y entre 20 y 34.
- **Carta en las oficinas.** Entre 150 y 160 €, entre 130 y 142, y entre 116 y 126.
- **Postre a la lista.** Entre 215 y 240 €, entre 46 y 58, y entre 8 y 18.
- **Lo que pusimos a propósito.** En los tres, cada 100 € añade menos que los anteriores. Con lo que
  Julia gasta hoy, el canal con mejor media es la lista. Los siguientes 100 € añaden más en las
  oficinas, que tienen la peor.

**Defectos puestos a propósito.** Cada fila es de un trimestre distinto: junta el dinero con la
estación y con la suerte. El anuncio se probó hasta 400 €; los otros dos, hasta 300. Más allá no
hay nada.

**Qué no debes concluir.** Que la curva siga igual después de la última fila. Que hoy rinda lo que
rindió. Que en tu casa el orden sea este.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.schema import Column

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

STEP = 100
ADVERT, OFFICES, LIST = CHANNELS = (
    "anuncio en la red",
    "carta en las oficinas",
    "postre a la lista",
)
# What each hundred euros adds: at least and at most.
ADDED = {
    ADVERT: ((240, 280), (115, 130), (62, 74), (20, 34)),
    OFFICES: ((150, 160), (130, 142), (116, 126)),
    LIST: ((215, 240), (46, 58), (8, 18)),
}
# The second hundred of the advert is never within a euro of one of the offices: which two rows
# somebody subtracted can then be read in the difference.
APART = 2
SHORT = {ADVERT: "anuncio", OFFICES: "oficinas", LIST: "lista"}

COLUMNS = (
    Column("id_tramo", "str", "El canal y los euros que se llevaban gastados."),
    Column("canal", "str", "En qué se gastó.", allowed=CHANNELS),
    Column("gasto", "int", "Gastado en el trimestre, con las horas dentro.", unit="€"),
    Column(
        "deja",
        "int",
        "Lo que quedó de las ventas tras pagar comida y servicio, antes de restar el gasto.",
        unit="€",
    ),
)


def _added(rng: np.random.Generator) -> dict[str, list[int]]:
    """What each hundred adds, channel by channel."""
    return {
        channel: [int(rng.integers(low, high + 1)) for low, high in steps]
        for channel, steps in ADDED.items()
    }


def _told_apart(added: dict[str, list[int]]) -> bool:
    second = added[ADVERT][1]
    return all(abs(second - step) >= APART for step in added[OFFICES])


def generate(rng: np.random.Generator) -> pd.DataFrame:
    """Return the steps, channel by channel.

    Args:
        rng: the random stream of this set.
    """
    import pandas as pd

    added = _added(rng)
    while not _told_apart(added):
        added = _added(rng)
    rows = []
    for channel, steps in added.items():
        total = 0
        for number, step in enumerate(steps, start=1):
            total += step
            spent = STEP * number
            rows.append(
                {
                    "id_tramo": f"{SHORT[channel]}-{spent}",
                    "canal": channel,
                    "gasto": spent,
                    "deja": total,
                }
            )
    return pd.DataFrame(rows)
