"""¿Qué saca un dado la segunda vez?

Veinte dados corrientes, de seis caras, tirados dos veces. Cada fila es un dado: lo que sacó en la
primera tirada y en la segunda. Sirven para mirar qué hace el azar cuando nadie lo empuja.

**Cómo se hizo.** Son datos sintéticos. En la primera tirada se repartieron caras fijas: cuatro
unos, cuatro seises y tres de cada una de las demás. Así hay siempre alguno arriba y alguno abajo.
La segunda tirada es azar puro. **Ningún dado es mejor que otro.** La primera no influye en la
segunda.

**Defectos puestos a propósito.** Ninguno en las caras. Son solo veinte dados: en un grupo de
cuatro, la segunda media puede salir lejos de 3,5.

**Qué no debes concluir.** Que una racha se compense. El dado que sacó un seis no está obligado a
bajar: vuelve a lo suyo, que es cualquier cara. Tampoco que en las redes todo sea azar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

# How many dice show each face, from one to six, the first time.
FIRST = (4, 3, 3, 3, 3, 4)

COLUMNS = (
    Column("dado", "str", "El nombre del dado, de D01 a D20."),
    Column("primera", "int", "Lo que sacó en la primera tirada.", unit="puntos"),
    Column("segunda", "int", "Lo que sacó en la segunda tirada.", unit="puntos"),
)


def generate(rng: np.random.Generator) -> pd.DataFrame:
    """Return the twenty dice, each with its two throws.

    Args:
        rng: the random stream of this set.
    """
    import pandas as pd

    faces = np.repeat(np.arange(1, 7), FIRST)
    return pd.DataFrame(
        {
            "dado": [f"D{number:02d}" for number in range(1, len(faces) + 1)],
            "primera": rng.permutation(faces),
            "segunda": rng.integers(1, 7, len(faces)),
        }
    )
