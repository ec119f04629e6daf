"""¿A quién puede escribir La Maceta Viajera?

La lista propia de La Maceta Viajera: una ficha por fila, desde que abrió la tienda hasta octubre de
2026. Es lo que un programa de clientes, o una hoja de cálculo, tiene de verdad: repetidas, permisos
para cosas distintas y gente que un día dijo basta.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. Los correos acaban en «.test», que no
existe, y los teléfonos empiezan por cero. Personas con permiso para ofertas y sin baja hay tantas
como dice `organizaciones` en la misma edición. Lo demás lo pusimos nosotros:

- **De dónde viene cada ficha.** De promociones, de después de una compra, de consultas o de quejas.
  Además, un día de marzo de 2024 alguien copió correos de los mensajes de la red.
- **Para qué.** Del último año están todas las personas que dejaron sus datos. Por una promoción
  dieron permiso para ofertas entre 38 y 43 de cada 100; tras una compra, entre 74 y 80; en una
  consulta, entre 70 y 76; tras una queja, entre 55 y 65. De antes, quien dio permiso y lo copiado.
- **Quién se fue.** De quien llegó por una promoción en el último año y dio permiso, entre 12 y 16
  de cada 100 pidieron la baja. De las demás puertas, entre 2 y 4.

**Defectos puestos a propósito.** La verdad está en `repite_a`, que en la vida real nadie tiene.

- Unas 56 personas tienen una segunda ficha con el mismo correo, en mayúsculas o con un espacio
  detrás. Doce de ellas pidieron después la baja, y solo se apuntó en la primera.
- Otras 30 volvieron con otro correo y el mismo teléfono; diez, además, escribieron el nombre de
  otra manera.
- Hay personas distintas con el mismo nombre: al menos tres María García, y muchas parejas más.
- Hay ocho casas con un solo teléfono para dos personas.

**Qué no debes concluir.** Que una puerta funcione igual en tu casa: las partes las pusimos
nosotros. Que quien está en la lista compre más por estar en ella: suele estar porque ya compraba.
Que tener el correo de alguien sea tener su permiso.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import REFERENCE_DATE
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

    from datasets.ledger import Ledger

OFFERS, ORDER = PURPOSES = ("ofertas", "pedido")
PROMOTION, AFTER_SALE, ENQUIRY, COMPLAINT, COPIED = ORIGINS = (
    "promoción",
    "posventa",
    "consulta",
    "queja",
    "copiado",
)


@dataclass(frozen=True)
class Door:
    """How people come through one door (ours).

    `left`: how many left their data in the last year, within so many of it. `allowed`: of 100 of
    them, how many allow offers. `gone`: of 100 of these, how many left. `before`: of 100 people
    with permission from before, how many came this way.
    """

    left: tuple[int, int]
    allowed: tuple[int, int]
    gone: tuple[int, int]
    before: int


DOORS = {
    PROMOTION: Door((400, 440), (38, 43), (12, 16), 36),
    AFTER_SALE: Door((250, 270), (74, 80), (2, 4), 44),
    ENQUIRY: Door((104, 116), (70, 76), (2, 4), 15),
    COMPLAINT: Door((38, 44), (55, 65), (2, 4), 5),
}
OPENED = date(2021, 11, 2)
LAST_YEAR = date(2025, 11, 1)
COPIED_ON, COPIED_ROWS = date(2024, 3, 12), 170
LEFT_BEFORE = 40  # people from before the last year who left
SAME_MAIL, SAME_MAIL_LEFT, SAME_MAIL_NAMED = 44, 12, 9
SAME_PHONE, NAME_CHANGED = 30, 10
HOMES = 8
NAMED, PHONED = 0.16, 0.05

FIRST = (
    *("Ana", "María", "Luis", "Carmen", "José", "Rosa", "Pablo", "Inés", "Jorge", "Elena"),
    *("Marta", "Hugo", "Nora", "Iván", "Lola", "Raúl", "Sara", "Tomás", "Julia", "Diego"),
)
SURNAMES = (
    *("García", "Ruiz", "Gil", "Mora", "Vega", "Sanz", "Pardo", "León", "Rey", "Soto"),
    *("Lara", "Cano", "Vidal", "Marín", "Bravo", "Nieto", "Serra", "Roca", "Plaza", "Lobo"),
)
DOMAINS = ("red.test", "web.test", "uno.test")
PLAIN = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")

COLUMNS = (
    Column("id_contacto", "str", "Número de la ficha."),
    Column("nombre", "str", "Como lo escribió. Casi siempre vacío: no se pide.", missing=True),
    Column("correo", "str", "Como se escribió, con sus mayúsculas y sus espacios."),
    Column("telefono", "str", "Si lo dejó.", missing=True),
    Column("origen", "str", "Por qué puerta llegó la ficha.", allowed=ORIGINS),
    Column("fecha", "date", "El día en que se apuntó."),
    Column(
        "permiso",
        "str",
        "Para qué dio permiso: recibir ofertas, o solo avisos de su pedido. Vacío si no lo dio.",
        allowed=PURPOSES,
        missing=True,
    ),
    Column("fecha_baja", "date", "El día en que pidió que no le escribieran más.", missing=True),
    Column(
        "repite_a",
        "str",
        "La primera ficha de la misma persona, que nadie sabe. Vacío si esta es la primera.",
        refers="contactos.id_contacto",
        missing=True,
    ),
)


def generate(rng: np.random.Generator, ledger: Ledger) -> pd.DataFrame:
    """Return the cards of La Maceta in order of date, copies included.

    Args:
        rng: the random stream of this set.
        ledger: how many people with permission it has in this edition.
    """
    allowed = {each.id: each.contacts for each in ledger.organisations}["maceta"]
    people = _people(rng, allowed)
    people = people.iloc[rng.permutation(len(people))].reset_index(drop=True)
    people = _identities(rng, people)
    cards = _with_copies(rng, people)
    cards = cards.sort_values(["fecha", "person", "copy"], kind="stable").reset_index(drop=True)
    cards["id_contacto"] = [f"M{number:04d}" for number in range(1, len(cards) + 1)]
    first = cards[~cards["copy"]].set_index("person")["id_contacto"]
    cards["repite_a"] = cards["person"].map(first).where(cards["copy"], None)
    return cards.drop(columns=["person", "copy"])


def _people(rng: np.random.Generator, allowed: int) -> pd.DataFrame:
    """Return one row a person, without name or address: origin, day, permission, day of leaving."""
    import pandas as pd

    frames = []
    recent = 0
    for origin, door in DOORS.items():
        left = int(rng.integers(door.left[0], door.left[1] + 1))
        yes = (left * int(rng.integers(door.allowed[0], door.allowed[1] + 1)) + 50) // 100
        gone = max(1, (yes * int(rng.integers(door.gone[0], door.gone[1] + 1)) + 50) // 100)
        recent += yes - gone
        days = _days(rng, left, LAST_YEAR, REFERENCE_DATE)
        purpose = np.array([OFFERS] * yes + [None] * (left - yes), dtype=object)
        if origin in (AFTER_SALE, COMPLAINT):
            # Whoever buys and says no to offers still hears of the order.
            purpose[yes:] = ORDER
        frames.append(_frame(origin, days, purpose, gone, rng))
    before = {origin: float(door.before) for origin, door in DOORS.items()}
    parts = draws.apportion(np.array(list(before.values())), allowed - recent)
    for origin, many in zip(before, parts.tolist(), strict=True):
        gone = LEFT_BEFORE * int(before[origin]) // 100
        days = _days(rng, many + gone, OPENED, date(2025, 10, 31))
        purpose = np.full(many + gone, OFFERS, dtype=object)
        frames.append(_frame(origin, days, purpose, gone, rng))
    copied = np.full(COPIED_ROWS, np.datetime64(COPIED_ON))
    frames.append(_frame(COPIED, copied, np.full(COPIED_ROWS, None, dtype=object), 0, rng))
    return pd.concat(frames, ignore_index=True)


def _days(rng: np.random.Generator, many: int, first: date, last: date) -> np.ndarray:
    span = (last - first).days + 1
    return np.datetime64(first) + rng.integers(0, span, many).astype("timedelta64[D]")


def _frame(
    origin: str, days: np.ndarray, purpose: np.ndarray, gone: int, rng: np.random.Generator
) -> pd.DataFrame:
    """Return the people of one origin; the first `gone` of them left some days after."""
    import pandas as pd

    left = np.full(len(days), np.datetime64("NaT", "D"))
    room = (np.datetime64(REFERENCE_DATE) - days[:gone]).astype("int64")
    after = (rng.random(gone) * (np.minimum(room, 90) + 1)).astype("int64")
    left[:gone] = days[:gone] + after.astype("timedelta64[D]")
    return pd.DataFrame({"origen": origin, "fecha": days, "permiso": purpose, "fecha_baja": left})


def _identities(rng: np.random.Generator, people: pd.DataFrame) -> pd.DataFrame:
    """Return the people with name, address and telephone; nobody else has the same address."""
    size = len(people)
    first, last = rng.integers(0, len(FIRST), size), rng.integers(0, len(SURNAMES), size)
    named, phoned = rng.random(size) < NAMED, rng.random(size) < PHONED
    domain = rng.integers(0, len(DOMAINS), size)
    phones = rng.permutation(90_000)[:size] + 10_000
    # Three with one name, each with a telephone of her own, whatever the draw.
    trio = np.flatnonzero((people["permiso"] == OFFERS).to_numpy())[:3]
    first[trio], last[trio] = FIRST.index("María"), SURNAMES.index("García")
    named[trio] = phoned[trio] = True
    seen: dict[str, int] = {}
    names, mails = [], []
    for person in range(size):
        name, surname = FIRST[first[person]], SURNAMES[last[person]]
        start = f"{name[0]}{surname}".translate(PLAIN).lower()
        seen[start] = number = seen.get(start, 0) + 1
        names.append(f"{name} {surname}")
        mails.append(f"{start}{number if number > 1 else ''}@{DOMAINS[domain[person]]}")
    people = people.assign(
        person=np.arange(size),
        copy=False,
        full=names,
        named=named,
        nombre=np.array(names, dtype=object),
        correo=np.array(mails, dtype=object),
        telefono=np.array([f"0{number}" for number in phones], dtype=object),
    )
    people["phone"] = people["telefono"]
    people["nombre"] = people["nombre"].where(named, None)
    people["telefono"] = people["telefono"].where(phoned, None)
    # Two people of one home with one telephone, and two different names.
    free = np.flatnonzero(~phoned & (people["permiso"] == OFFERS).to_numpy())
    for home in range(HOMES):
        one, other = free[2 * home], free[2 * home + 1]
        shared = people.at[one, "phone"]
        for person in (one, other):
            people.loc[person, ["nombre", "telefono"]] = [people.at[person, "full"], shared]
        if people.at[one, "full"] == people.at[other, "full"]:
            people.loc[other, "nombre"] = f"Alba {SURNAMES[last[other]]}"
    return people


def _with_copies(rng: np.random.Generator, people: pd.DataFrame) -> pd.DataFrame:
    """Return the people with the second cards of some of them."""
    import pandas as pd

    offers = (people["permiso"] == OFFERS) & people["telefono"].isna()
    # Whoever came in the last weeks has no time to come again.
    early = people["fecha"] <= pd.Timestamp(2026, 9, 1)
    stays = np.flatnonzero((offers & early & people["fecha_baja"].isna()).to_numpy())
    room = (people["fecha_baja"] - people["fecha"]).dt.days
    left = np.flatnonzero((offers & (room >= 3)).to_numpy())
    same_mail = np.concatenate([left[:SAME_MAIL_LEFT], stays[:SAME_MAIL]])
    same_phone = stays[SAME_MAIL : SAME_MAIL + SAME_PHONE]
    # Some of them gave a name both times.
    for person in stays[:SAME_MAIL_NAMED]:
        people.loc[person, "nombre"] = people.at[person, "full"]

    mail = people.loc[same_mail].copy()
    typed = [_typed(address, number % 3) for number, address in enumerate(mail["correo"])]
    mail["correo"] = typed

    for person in same_phone:
        people.loc[person, ["nombre", "telefono"]] = people.loc[person, ["full", "phone"]].tolist()
    phone = people.loc[same_phone].copy()
    phone["correo"] = [
        f"{address.split('@')[0]}.2@{DOMAINS[number % 3]}"
        for number, address in enumerate(phone["correo"])
    ]
    short = [f"{full[0]}. {full.split(' ')[1]}" for full in phone["full"]]
    late = np.arange(len(phone)) >= len(phone) - NAME_CHANGED
    phone["nombre"] = np.where(late, np.array(short, dtype=object), phone["full"])

    again = pd.concat([mail, phone], ignore_index=True)
    # The second card came before they left: the no is for both.
    until = again["fecha_baja"].fillna(pd.Timestamp(REFERENCE_DATE)) - again["fecha"]
    room = np.minimum(until.dt.days.to_numpy() - 1, 300)
    after = 1 + (rng.random(len(again)) * room).astype("int64")
    again["fecha"] = again["fecha"].to_numpy() + after.astype("timedelta64[D]")
    again["fecha_baja"] = np.datetime64("NaT", "D")
    again["origen"] = AFTER_SALE
    again["copy"] = True
    cards = pd.concat([people, again], ignore_index=True)
    return cards.drop(columns=["full", "phone", "named"])


def _typed(address: str, way: int) -> str:
    """Return an address as somebody else would type it."""
    if way == 0:
        return f"{address} "
    if way == 1:
        return address[:2].upper() + address[2:]
    return address.upper()
