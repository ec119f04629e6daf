"""¿Cuánto se mueve una encuesta cuando nada cambia?

Cuarenta rondas de la misma pregunta a quien acababa de hacer un trámite en el ayuntamiento: «Del
0 al 10, ¿recomendarías esta oficina?». Cada ronda tiene treinta respuestas. Se hicieron en
cuarenta semanas seguidas, sin cambiar nada en la oficina.

**Cómo se hizo.** Son datos sintéticos. Todas las rondas preguntan a la misma población. Los
parámetros verdaderos:

- **Las notas.** De cada 100 personas, 45 dan 9 o 10, 30 dan 7 u 8, y 25 dan de 0 a 6. La nota
  neta verdadera es, por tanto, 20 puntos.
- **Las rondas.** Ninguna es mejor que otra: cada respuesta se sortea por separado.
- **El canal.** La mitad contesta en el mostrador, 3 de cada 10 por correo y los demás en la red.
  No cambia la nota.

**Defectos puestos a propósito.** Ninguno en las filas. Lo que engaña es el tamaño de cada ronda.

**Qué no debes concluir.** Que una oficina mejore o empeore de una semana a otra. Que quien
contesta se parezca a quien no contesta: aquí sí, porque lo hicimos así. Que el canal no importe
en tu negocio.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

ROUNDS, ANSWERS = 40, 30
# Of 100 people, how many give each mark.
MARKS = {0: 2, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 7, 7: 12, 8: 18, 9: 25, 10: 20}
CHANNELS = {"mostrador": 0.5, "correo": 0.3, "red": 0.2}

COLUMNS = (
    Column("id_respuesta", "str", "Identificador de la respuesta."),
    Column("ronda", "int", "En qué ronda se preguntó, de la 1 a la 40.", unit="ronda"),
    Column("nota", "int", "De 0 a 10: cuánto recomendaría la oficina.", unit="puntos"),
    Column("canal", "str", "Por dónde contestó.", allowed=tuple(CHANNELS)),
)


def generate(rng: np.random.Generator) -> pd.DataFrame:
    """Return the answers, round by round.

    Args:
        rng: the random stream of this set.
    """
    import pandas as pd

    n = ROUNDS * ANSWERS
    shares = {mark: people / 100 for mark, people in MARKS.items()}
    return pd.DataFrame(
        {
            "id_respuesta": [f"E{number:04d}" for number in range(1, n + 1)],
            "ronda": np.repeat(np.arange(1, ROUNDS + 1), ANSWERS),
            "nota": draws.pick(rng, n, shares).astype("int64"),
            "canal": draws.pick(rng, n, CHANNELS),
        }
    )
