"""¿Por dónde entra el dinero de La Maceta, y quién seguiría oyéndola?

Los cinco caminos por los que se llega a comprar en la web de La Maceta Viajera. Los ingresos son
los de los doce meses que acaban en octubre de 2026. Cada fila es un camino.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. Los ingresos son los de `sesiones`,
con las etiquetas ya corregidas: de cada 100 €, 78 entran por la red. Qué parte la gastaron personas
que además están en la lista con permiso lo pusimos nosotros. Son entre 24 y 27 de cada 100 € de la
red. Del buscador, entre 45 y 55; de quien teclea la dirección, entre 60 y 70; de los enlaces,
entre 20 y 30. Por correo, todo.

**Defectos puestos a propósito.** Ninguno en las filas. La misma persona puede entrar por dos
caminos: por eso la lista y la red no se pueden sumar.

**Qué no debes concluir.** Que lo que no está en la lista se perdería: parte de esa gente buscaría
la tienda. Que lo que está en la lista se salvaría: avisar no es vender. Que la lista haya traído
esas compras.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators.recorridos import DIRECT, LINKS, MAIL, NETWORKS, SEARCH
from datasets.generators.sesiones import SHOP, TAGS
from datasets.schema import Column

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

# Of 100 € of each way, how many were spent by people of the list.
OF_THE_LIST = {
    NETWORKS: (24, 27),
    MAIL: (100, 100),
    SEARCH: (45, 55),
    DIRECT: (60, 70),
    LINKS: (20, 30),
}

COLUMNS = (
    Column("camino", "str", "Por dónde se llegó a la web.", allowed=tuple(OF_THE_LIST)),
    Column("ingresos_12m", "int", "Lo que se compró llegando por ahí.", unit="€"),
    Column(
        "de_la_lista_12m",
        "int",
        "De eso, lo que gastaron personas de la lista con permiso.",
        unit="€",
    ),
)


def generate(rng: np.random.Generator, sesiones: pd.DataFrame) -> pd.DataFrame:
    """Return the five ways.

    Args:
        rng: the random stream of this set.
        sesiones: the visits with their income, whose tags are read as they were meant.
    """
    import pandas as pd

    meant = {(tag.source, tag.medium): tag.channel for tag in TAGS[SHOP]}
    own = sesiones[sesiones["organizacion"] == SHOP]
    ways = [meant[tag] for tag in zip(own["fuente"], own["medio"], strict=True)]
    income = own["ingresos"].groupby(pd.Series(ways, index=own.index)).sum()
    rows = []
    for way, (low, high) in OF_THE_LIST.items():
        euros = int(income[way])
        share = int(rng.integers(low, high + 1))
        rows.append(
            {"camino": way, "ingresos_12m": euros, "de_la_lista_12m": (euros * share + 50) // 100}
        )
    return pd.DataFrame(rows)
