"""¿Por dónde pasó cada reserva antes de llegar?

Las reservas que el Hotel Mirador del Molino tiene en `pedidos`, de noviembre de 2024 a octubre de
2026, paso a paso. Cada fila es un paso: el canal por el que la persona entró en la web y cuántos
días faltaban para reservar.

**Cómo se hizo.** Son datos sintéticos. Cada reserva y su importe están en `pedidos` con el mismo
`id_conversion`. Lo demás lo pusimos nosotros:

- **Los recorridos.** Hay quince, de uno a cinco pasos, con partes fijas. Los más comunes son
  «redes, buscador, correo» y «buscador» a secas.
- **Quién abre y quién cierra.** Las redes abren más de la mitad de los recorridos. El correo cierra
  más de la mitad. El buscador es el único canal que se repite: en cuatro de cada diez de sus pasos
  abre, y en casi todos los demás está en medio.
- **El silencio.** De febrero a mayo de 2026 el hotel no publicó: las redes abren entonces la mitad
  de recorridos que en otros meses.
- **Los días.** El último paso es del día de la reserva o de los dos anteriores. Entre un paso y el
  siguiente pasan de 1 a 12 días, por azar.

**Defectos puestos a propósito.** «Directo» quiere decir que no se sabe de dónde venía: escribió la
dirección, o el enlace perdió la etiqueta. Lo que se habló en la recepción o por teléfono no está.

**Qué no debes concluir.** Que el último paso convenciera a nadie, ni el primero. Que sin un canal
se perdieran sus reservas: eso no lo dice ningún recorrido. Que los de tu casa se repartan así.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import HOTEL_SILENCE
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

NETWORKS, SEARCH, MAIL, LINKS, DIRECT = CHANNELS = (
    "redes",
    "buscador",
    "correo",
    "enlaces",
    "directo",
)
# The channels of each path, in order; of 100 bookings, how many follow it, and how many of those
# made while the hotel was silent.
PATHS = (
    ((SEARCH,), 14, 24),
    ((NETWORKS,), 6, 3),
    ((MAIL,), 6, 11),
    ((DIRECT,), 3, 5),
    ((NETWORKS, MAIL), 10, 5),
    ((NETWORKS, DIRECT), 6, 3),
    ((SEARCH, MAIL), 6, 10),
    ((SEARCH, DIRECT), 4, 6),
    ((NETWORKS, SEARCH, MAIL), 16, 8),
    ((NETWORKS, SEARCH, DIRECT), 4, 2),
    ((NETWORKS, LINKS, SEARCH), 4, 2),
    ((SEARCH, MAIL, DIRECT), 5, 10),
    ((NETWORKS, SEARCH, SEARCH, MAIL), 6, 3),
    ((LINKS, SEARCH, NETWORKS, MAIL), 4, 5),
    ((NETWORKS, SEARCH, DIRECT, SEARCH, MAIL), 6, 3),
)
LONGEST = max(len(path) for path, _, _ in PATHS)

COLUMNS = (
    Column("id_paso", "str", "La reserva y el número de paso, como `P0147-1`."),
    Column("id_conversion", "str", "La reserva.", refers="pedidos.id_pedido"),
    Column("orden", "int", "Qué paso fue: 1 es el primero.", unit="paso"),
    Column("canal", "str", "Por dónde entró en la web esa vez.", allowed=CHANNELS),
    Column("dias_antes", "int", "Días que faltaban para la reserva.", unit="días"),
    Column(
        "valor",
        "float",
        "Importe de la reserva. Se repite en todos sus pasos: no lo sumes dos veces.",
        unit="€",
    ),
)


def generate(rng: np.random.Generator, pedidos: pd.DataFrame) -> pd.DataFrame:
    """Return the steps of each of the hotel's bookings, booking by booking and in order.

    Args:
        rng: the random stream of this set.
        pedidos: the orders, those of the hotel among them.
    """
    import pandas as pd

    bookings = pedidos[pedidos["organizacion"] == "hotel"].reset_index(drop=True)
    first, last = (pd.Timestamp(day) for day in HOTEL_SILENCE)
    silent = bookings["fecha"].between(first, last).to_numpy()
    which = np.zeros(len(bookings), dtype=np.intp)
    for rows, column in ((~silent, 1), (silent, 2)):
        weights = np.array([path[column] for path in PATHS], dtype="float64")
        counts = draws.apportion(weights, int(rows.sum())).astype(np.intp)
        which[rows] = rng.permutation(np.repeat(np.arange(len(PATHS)), counts))
    gaps = rng.integers(1, 13, (len(bookings), LONGEST))
    final = rng.integers(0, 3, len(bookings))
    steps = []
    for row, booking in enumerate(bookings.itertuples()):
        path = PATHS[which[row]][0]
        for place, channel in enumerate(path):
            later = len(path) - 1 - place
            steps.append(
                {
                    "id_paso": f"{booking.id_pedido}-{place + 1}",
                    "id_conversion": booking.id_pedido,
                    "orden": place + 1,
                    "canal": channel,
                    "dias_antes": int(final[row]) + int(gaps[row, :later].sum()),
                    "valor": booking.importe,
                }
            )
    return pd.DataFrame(steps)
