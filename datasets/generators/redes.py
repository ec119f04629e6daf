"""¿A quién se llega en cada red, y con cuántas horas?

Veinticuatro filas: seis redes por cuatro públicos. Cada una cruza una red de Valleclaro y su
comarca con un público: cuánta gente la usa, cuánta es de ese público, qué parte podría verte en
un mes y qué trabajo pide. Las redes se llaman por lo que son, sin marcas.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. Escribimos una cifra a mano para
cada cruce. En cada edición se mueven un poco:

- **Usuarios.** Los de cada red, y los de cada público en ella, cambian hasta un 5 %.
- **La parte que te ve.** Si pasa de 20 de cada 100, cambia hasta en dos puntos. Si no, es fija.
- **Horas y coste.** No cambian. Las horas son las de un trabajo constante: publicar, contestar
  lo que llega y mirar números. La hora la paga cada cual según quién la hace: en el foro,
  alguien técnico; en la mensajería de la farmacia, alguien farmacéutico.
- **Lo que pusimos a propósito.** Cada público tiene otra red más barata por persona: la
  profesional, la de siempre, los vídeos cortos y la red de fotos. Ninguna es la más grande.

Concuerda con `organizaciones`: lo que pide la red elegida cabe en las horas de Válvulas Peñalta.
Las personas que verían a la farmacia en la suya no pasan de sus seguidores.

**Defectos puestos a propósito.** `usuarios` lo dice cada red, en centenas: son cuentas, no
personas. Una misma persona está en varias redes: sumar filas la cuenta varias veces.
`te_ven_pct` es la estimación de quien lleva la cuenta.

**Qué no debes concluir.** Que estas redes cuesten lo mismo en tu ciudad. Que la más barata por
persona sea la que más vende: aquí no hay ventas. Que el coste de dos públicos se pueda comparar:
una persona de cada uno no vale igual.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from datasets.schema import Column

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

BUYERS, PATIENTS, YOUNG, VISITORS = PUBLICS = (
    "compras de fábricas",
    "recetas crónicas",
    "gente joven",
    "visitantes",
)
# How the ids of the rows name them.
SHORT = ("compras", "recetas", "jovenes", "visitantes")
# Users vary by so many per cent; shares of this size or more, by so many points.
USERS, POINTS, FROM = 5, 2, 20


@dataclass(frozen=True)
class Network:
    """One network before it is varied.

    `users` are all its users; `hours` what steady work asks a month. `public`, in the order of
    `PUBLICS`: users of that public, how many per cent of them one can reach, euros of an hour.
    """

    id: str
    users: int
    hours: int
    exportable: bool
    public: tuple[tuple[int, int, int], ...]


NETWORKS = {
    "mensajería": Network(
        "mensajeria",
        66_000,
        8,
        True,
        ((430, 12, 24), (8200, 3, 22), (8900, 2, 15), (15_000, 1, 15)),
    ),
    "red de siempre": Network(
        "siempre", 47_000, 12, False, ((250, 8, 18), (5900, 7, 16), (2400, 4, 15), (9000, 3, 15))
    ),
    "red de fotos": Network(
        "fotos", 45_000, 16, False, ((150, 7, 18), (2300, 6, 16), (6200, 9, 15), (13_000, 6, 15))
    ),
    "vídeos cortos": Network(
        "videos", 43_000, 24, False, ((140, 4, 18), (1500, 5, 16), (8600, 16, 15), (11_000, 4, 15))
    ),
    "red profesional": Network(
        "profesional", 11_500, 12, True, ((290, 38, 24), (500, 4, 16), (900, 3, 15), (2500, 1, 15))
    ),
    "foro del metal": Network(
        "foro", 1400, 9, False, ((110, 55, 30), (12, 10, 16), (60, 5, 15), (90, 4, 15))
    ),
}

COLUMNS = (
    Column("id_cruce", "str", "Identificador corto: la red y el público."),
    Column("red", "str", "La red, por lo que es.", allowed=tuple(NETWORKS)),
    Column("publico", "str", "A quién se quiere llegar.", allowed=PUBLICS),
    Column(
        "usuarios",
        "int",
        "Cuentas que usan la red en la comarca o al preparar una visita, según la propia red.",
        unit="cuentas",
    ),
    Column("usuarios_objetivo", "int", "Personas de ese público que la usan.", unit="personas"),
    Column(
        "te_ven_pct",
        "float",
        "De cada 100 de ellas, cuántas podrían verte en un mes con trabajo constante.",
        unit="%",
    ),
    Column(
        "horas_mes",
        "int",
        "Horas que pide ese trabajo: publicar, contestar y mirar números.",
        unit="horas por mes",
    ),
    Column("coste_hora", "float", "Lo que cuesta una hora de quien lo hace.", unit="€ por hora"),
    Column(
        "contactos_exportables",
        "bool",
        "Si la red deja llevarse los contactos de quien te sigue o te escribe.",
    ),
)


def generate(rng: np.random.Generator) -> pd.DataFrame:
    """Return the crossings, network by network, each with its publics in order.

    Args:
        rng: the random stream of this set.
    """
    import pandas as pd

    def near(value: int) -> int:
        moved = int(rng.integers(100 - USERS, 101 + USERS))
        return (value * moved + 50) // 100

    rows = []
    for name, network in NETWORKS.items():
        users = 100 * ((near(network.users) + 50) // 100)
        for short, public, figures in zip(SHORT, PUBLICS, network.public, strict=True):
            wanted, share, hour = figures
            points = int(rng.integers(-POINTS, POINTS + 1)) if share >= FROM else 0
            rows.append(
                {
                    "id_cruce": f"{network.id}-{short}",
                    "red": name,
                    "publico": public,
                    "usuarios": users,
                    "usuarios_objetivo": near(wanted),
                    "te_ven_pct": float(share + points),
                    "horas_mes": network.hours,
                    "coste_hora": float(hour),
                    "contactos_exportables": network.exportable,
                }
            )
    return pd.DataFrame(rows)
