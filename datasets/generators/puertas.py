"""¿Por qué puertas entra la gente en la lista de La Maceta, y a cuánto sale?

Las cuatro puertas por las que La Maceta Viajera pidió permiso en los doce meses que acaban en
octubre de 2026. Cada fila es una puerta.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. Quién dejó sus datos, quién dio
permiso y quién pidió la baja se cuenta en `contactos`, sin repetidas. Tras una compra se invitó en
todos los pedidos que dice `meses`. Lo demás lo pusimos nosotros:

- Una promoción cuesta entre 31 y 33 horas al año, y entre 490 y 520 € de premios.
- Tras una compra se van ocho minutos por persona que deja sus datos, y 0,60 € de tarjetas.
- En una consulta, doce minutos. En una queja, veintiuno, además de resolverla.
- Quien hace la cuenta pone la hora a 20 €, como en el hotel.

**Defectos puestos a propósito.** Ninguno en las filas. Las personas invitadas a una promoción son
las que dice la red que la vieron, y nadie puede comprobarlo.

**Qué no debes concluir.** Que una queja sea una mala puerta por salir cara: se atiende por otros
motivos. Que doblar las horas doble los contactos. Que cada contacto valga lo mismo venga por donde
venga: aquí no hay ventas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators.contactos import (
    AFTER_SALE,
    COMPLAINT,
    ENQUIRY,
    LAST_YEAR,
    OFFERS,
    PROMOTION,
)
from datasets.schema import Column

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

MINUTES = {AFTER_SALE: 8, ENQUIRY: 12, COMPLAINT: 21}
CARDS = 60  # cents a person
PROMOTION_HOURS, PRIZES = (31, 33), (490, 520)
SAW = (9000, 11_000)
# One enquiry of so many is asked, and one complaint of so many.
ASKED = (5, 7)
COMPLAINTS = (150, 180)

COLUMNS = (
    Column(
        "puerta",
        "str",
        "En qué momento se pide el permiso.",
        allowed=(PROMOTION, AFTER_SALE, ENQUIRY, COMPLAINT),
    ),
    Column("invitadas", "int", "Personas a las que se invitó a apuntarse.", unit="personas"),
    Column("dejan_datos", "int", "Personas que dejaron al menos un correo.", unit="personas"),
    Column("dan_permiso", "int", "De ellas, las que dieron permiso para ofertas.", unit="personas"),
    Column("bajas", "int", "De estas, las que ya pidieron la baja.", unit="personas"),
    Column("horas", "float", "Horas de trabajo en doce meses.", unit="horas"),
    Column("gasto", "int", "Premios, o tarjetas dentro del paquete.", unit="€"),
)


def generate(
    rng: np.random.Generator, contactos: pd.DataFrame, meses: pd.DataFrame
) -> pd.DataFrame:
    """Return the four doors.

    Args:
        rng: the random stream of this set.
        contactos: the cards, counted once a person.
        meses: orders and enquiries of the last twelve months.
    """
    import pandas as pd

    first = contactos[contactos["repite_a"].isna()]
    recent = first[first["fecha"] >= pd.Timestamp(LAST_YEAR)]
    year = meses[meses["organizacion"] == "maceta"].tail(12)
    prizes = int(rng.integers(PRIZES[0], PRIZES[1] + 1))
    work = int(rng.integers(PROMOTION_HOURS[0], PROMOTION_HOURS[1] + 1))
    invited = {
        PROMOTION: int(rng.integers(SAW[0], SAW[1] + 1)),
        AFTER_SALE: int(year["pedidos"].sum()),
        ENQUIRY: int(year["consultas"].sum()) // int(rng.integers(ASKED[0], ASKED[1] + 1)),
        COMPLAINT: int(rng.integers(COMPLAINTS[0], COMPLAINTS[1] + 1)),
    }
    rows = []
    for door, many in invited.items():
        people = recent[recent["origen"] == door]
        allowed = people[people["permiso"] == OFFERS]
        left = len(people)
        rows.append(
            {
                "puerta": door,
                "invitadas": many,
                "dejan_datos": left,
                "dan_permiso": len(allowed),
                "bajas": int(allowed["fecha_baja"].notna().sum()),
                # Whole hours: the view needs no decimals.
                "horas": float(work if door == PROMOTION else (left * MINUTES[door] + 30) // 60),
                "gasto": {PROMOTION: prizes, AFTER_SALE: (left * CARDS + 50) // 100}.get(door, 0),
            }
        )
    return pd.DataFrame(rows)
