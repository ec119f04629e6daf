"""¿Qué se sabía a los tres meses?

Seiscientas personas de la comarca que trabajan por su cuenta y abrieron una página en noviembre de
2023. Cada fila es una: qué tenía en el mes 3, en el 6, en el 9, en el 12 y en el 24. Irene no está:
abrió un año después.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. Los parámetros verdaderos:

- **Dos maneras de ir.** Quien despega acaba con entre 14 y 30 clientes. Quien no, con
  once como mucho. Nadie acaba con 12 ni con 13, así que el corte en doce no deja dudas.
- **El mes 3.** Tienen entonces cero clientes 42 de cada 100, uno otras 30, dos otras 20 y tres las
  demás. De cada 100 de esos grupos despegan 35, 40, 46 y 48, con una arriba o abajo según la
  edición. Es poca diferencia, y es a propósito.
- **Después.** De los clientes que faltan a quien despega, llegan 9 de cada 100 hasta el mes 6.
  Hasta el 9 llegan otros 18, y hasta el 12, otros 18. Los demás son del segundo año. A quien no
  despega le llegan a paso fijo.
- **Las preguntas.** En el mes 3, quien despega recibe entre 2 y 8; quien no, entre 0 y 6. Las dos
  cuentas son la suma de dos dados de cuatro caras. Que las preguntas avisen antes que los clientes
  es un supuesto nuestro.

**Defectos puestos a propósito.** Nadie cerró en dos años. En la vida real muchas de estas personas
habrían parado antes, y de ellas no sabríamos nada: aquí se puede mirar porque la comarca es
inventada.

**Qué no debes concluir.** Que de cada 100 páginas despeguen estas. Que las preguntas sean la mejor
señal en tu negocio. Que quien sigue despega por seguir: aquí nadie despegó por insistir más que los
otros.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

N = 600
# Of 100, how many have none, one, two or three clients at month three, and how many take off.
EARLY = (42, 30, 20, 8)
TAKE_OFF = (35, 40, 46, 48)
MORE_OR_LESS = 1
HIGH = (14, 30)
LOW = 11
CHECKED = (6, 9, 12, 24)
# Of 100 clients to come, how many have come by each of those months.
FAST, STEADY = (9, 27, 45, 100), (14, 29, 43, 100)
MOST = HIGH[1]

COLUMNS = (
    Column("id_arranque", "str", "Identificador, sin ningún orden."),
    Column(
        "preguntas_mes_3",
        "int",
        "Personas que preguntaron por su trabajo durante el mes 3.",
        unit="personas",
    ),
    *(
        Column(
            f"clientes_mes_{month}",
            "int",
            f"Clientes en total al acabar el mes {month}.",
            unit="clientes",
        )
        for month in (3, *CHECKED)
    ),
)


def generate(rng: np.random.Generator) -> pd.DataFrame:
    """Return the starts, in no order.

    Args:
        rng: the random stream of this set.
    """
    import pandas as pd

    # As many of each, and as many that take off, as these shares say: three months in, luck shall
    # not decide what is taught.
    sizes = np.array([N * one // 100 for one in EARLY]).astype(np.intp)
    early = rng.permutation(np.repeat(np.arange(len(EARLY)).astype("int64"), sizes))
    off = np.zeros(N, dtype=bool)
    for clients, share in enumerate(TAKE_OFF):
        members = rng.permutation(np.flatnonzero(early == clients))
        per_cent = share + int(rng.integers(-MORE_OR_LESS, MORE_OR_LESS + 1))
        off[members[: (len(members) * per_cent + 50) // 100]] = True
    low = early + 1 + rng.integers(0, LOW, N) % (LOW - early)
    to_come = np.where(off, rng.integers(HIGH[0], HIGH[1] + 1, N), low) - early
    # Each client to come draws when it comes; only as many as there are count.
    when = rng.integers(0, 100, (N, MOST))
    counts = np.arange(MOST)[None, :] < to_come[:, None]
    known = {3: early}
    for month, fast, steady in zip(CHECKED, FAST, STEADY, strict=True):
        by_then = when < np.where(off, fast, steady)[:, None]
        known[month] = early + (by_then & counts).sum(axis=1)
    dice = rng.integers(0, 4, (2, N)).sum(axis=0)
    return pd.DataFrame(
        {
            "id_arranque": [f"A{number:03d}" for number in range(1, N + 1)],
            "preguntas_mes_3": dice + 2 * off,
            **{f"clientes_mes_{month}": clients for month, clients in known.items()},
        }
    )
