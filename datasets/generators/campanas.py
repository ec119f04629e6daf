"""¿Qué trajo cada campaña?

Las campañas de las doce protagonistas en treinta y seis meses, de noviembre de 2023 a octubre de
2026. Cada fila es una: para qué era, si alguien lo escribió, qué costó y a quién trajo. Todas
empiezan y acaban dentro de un mes.

**Cómo se hizo.** Son datos sintéticos. Los parámetros verdaderos:

- **Dos anclas.** El sorteo de Mesa Catorce gasta 180 € en anuncios y 60 € en la cena, con 16 horas
  de trabajo. En la edición 0 trae 31 mesas, todas nuevas, y vuelven 4. Los «martes de siempre»
  llenan las mismas: 9 nuevas, de las que vuelven 5, y 22 de antes. En otras ediciones, entre 29 y
  31. Cada mesa gasta 40 €: el sorteo nunca paga sus horas, y sin ellas siempre parece ganar.
- **Gasto.** El de `meses` es la suma de estas campañas, mes a mes. El gasto corriente varía de
  forma lognormal; la desviación del logaritmo es 0,2.
- **Cada euro rinde menos que el anterior.** Dos campañas de Mesa Catorce se hicieron con 50, 100,
  150 y 200 €. Dos de La Maceta, con cien euros más cada vez, de 100 a 500. En las cuatro, cada paso
  añade menos clientela nueva que el anterior. En «Cenas de viernes» y «Semillas de temporada» el
  primer paso rinde mucho y los siguientes, casi nada.
- **El objetivo escrito.** Según la campaña, lo escribieron entre 5 y 90 de cada 100 veces.
- **La decisión.** Después se decidió algo en 78 de cada 100 campañas con objetivo escrito y en 32
  de cada 100 sin él.
- **El embudo.** Cada paso es una parte del anterior, propia de cada clase de campaña.

**Defectos puestos a propósito.** `objetivo` vacío quiere decir que nadie lo escribió, no que no lo
hubiera. `vuelven_90d` está vacío si aún no han pasado 90 días desde el final: no es un cero. Donde
no se vende, la clientela, las ventas y el margen están vacíos. `clientes_nuevos` cuenta a quien
trajo el cupón o nombró la campaña, aunque llamara o entrara por la puerta. Por eso puede ser mayor
que el de `meses`, que solo cuenta lo llegado por las redes.

**Qué no debes concluir.** Que quien vino con el cupón no habría venido sin él. Que escribir el
objetivo haga decidir: quien escribe suele ser también quien revisa. Que tus campañas rindan lo que
estas.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np

from datasets import draws
from datasets.ledger import (
    RAFFLE_ADVERT,
    RAFFLE_DINNER,
    RAFFLE_HOURS,
    REFERENCE_DATE,
    TABLE,
    TICKETS,
    Ledger,
    Organisation,
)
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

ADVERT, PIECE, LIST, IN_PERSON = CHANNELS = (
    "anuncio en redes",
    "publicación propia",
    "lista de contactos",
    "en persona",
)
WIN, KEEP = AIMS = ("captar", "fidelizar")
DECISIONS = {"repetir": 0.5, "cambiar": 0.3, "dejar": 0.2}
# Of 100 campaigns, how many ended in a decision: with a written aim and without.
DECIDED_WRITTEN, DECIDED_UNWRITTEN = 78, 32
FIRST_YEAR, YEARS = 2023, 4
MONTHS = 36
DAYS_TO_COME_BACK = 90
SPEND_SPREAD = 0.2
# Who opened later than the data begin.
OPENED = {"irene": date(2024, 11, 1)}


@dataclass(frozen=True)
class Action:
    """Something an organisation does again and again (all ours).

    `months`: calendar months. `written`: of 100 times, how many somebody wrote the aim. `spend`,
    `gift`: euros. `reach`: people without advertising; each euro of it adds `PER_EURO` more.
    `funnel`: per thousand of the step before, clicks, visits, contacts and buyers. `new`: of 100
    buyers, how many are new; `back`: of 100 new ones, how many come back. `fans`: new followers per
    thousand people reached. `ticket`: euros a buyer.
    """

    name: str
    channel: str
    aim: str
    months: tuple[int, ...]
    written: int
    spend: int
    gift: int
    hours: int
    reach: int
    funnel: tuple[int, int, int, int]
    new: int = 50
    back: int = 30
    fans: int = 5
    ticket: int = 40


@dataclass(frozen=True)
class Once:
    """One campaign whose figures are given: those of the two restaurants of the lessons.

    `funnel`: people reached, clicks, visits and contacts. `luck`: by how much new ones and those
    of before may differ.
    """

    name: str
    channel: str
    aim: str
    month: tuple[int, int]
    spend: int
    gift: int
    hours: int
    funnel: tuple[int, int, int, int]
    fans: int
    new: int
    repeat: int
    back: int
    ticket: int
    luck: int = 1


ALL_YEAR = tuple(range(1, 13))
PER_EURO = 38
ACTIONS: dict[str, tuple[Action, ...]] = {
    "ferreteria": (
        Action("Oferta del mes", ADVERT, WIN, (3, 5, 9, 11), 5, 30, 0, 2, 500, (14, 800, 110, 500)),
        Action(
            "Taller de grifos", IN_PERSON, KEEP, (10,), 60, 0, 25, 5, 90, (420, 900, 600, 700), 25
        ),
    ),
    "hotel": (
        Action(
            "Escapada de otoño",
            *(LIST, KEEP, (10,), 90, 0, 0, 4, 380, (180, 850, 260, 420)),
            *(15, 40, 1, TICKETS["hotel"]),
        ),
        Action(
            "Vídeo del molino",
            *(PIECE, WIN, (6, 9), 30, 0, 0, 6, 2600, (22, 820, 130, 350)),
            *(85, 15, 22, TICKETS["hotel"]),
        ),
    ),
    "farmacia": (
        Action(
            "Semana del corazón",
            *(IN_PERSON, WIN, (9,), 40, 0, 40, 6, 220, (260, 900, 500, 600)),
            *(45, 50, 8, TICKETS["farmacia"]),
        ),
        Action(
            "Consejos de temporada",
            *(PIECE, KEEP, (1, 4), 30, 0, 0, 3, 420, (60, 800, 240, 500)),
            *(20, 60, 6, TICKETS["farmacia"]),
        ),
    ),
    "sastreria": (
        Action(
            "Abrigos antes del frío",
            *(LIST, KEEP, (10,), 80, 0, 0, 2, 130, (340, 900, 340, 650)),
            *(10, 40, 1, TICKETS["sastreria"]),
        ),
        Action(
            "Bodas de primavera",
            *(PIECE, WIN, (3,), 60, 0, 0, 3, 260, (110, 850, 300, 500)),
            *(75, 30, 12, TICKETS["sastreria"]),
        ),
    ),
    "museo": (
        Action(
            "Conciertos de verano",
            *(PIECE, WIN, (6, 7, 8), 30, 0, 0, 10, 5200, (48, 840, 210, 1000)),
        ),
        Action(
            "Noche de los relojes", LIST, KEEP, (5, 11), 60, 0, 0, 8, 3600, (210, 880, 300, 1000)
        ),
    ),
    "ayuntamiento": (
        Action("Plazo de las tasas", PIECE, KEEP, (6,), 40, 0, 0, 12, 4300, (66, 860, 180, 1000)),
        Action("Fiestas", PIECE, WIN, (9,), 10, 0, 0, 20, 9800, (52, 800, 90, 1000), fans=14),
    ),
    "maceta": (
        Action(
            "Anuncio de temporada",
            *(ADVERT, WIN, ALL_YEAR, 25, 640, 0, 9, 2400, (17, 830, 160, 560)),
            *(78, 24, 4, TICKETS["maceta"]),
        ),
        Action(
            "Club de esquejes",
            *(LIST, KEEP, (2, 5, 8, 11), 80, 0, 60, 8, 1900, (210, 900, 240, 640)),
            *(9, 45, 1, 46),
        ),
        Action(
            "La planta de la semana",
            *(PIECE, WIN, (3, 6, 9, 12), 20, 0, 0, 8, 6800, (26, 780, 120, 420)),
            *(62, 22, 16, 40),
        ),
    ),
    "ondavalle": (
        Action(
            "Alta de fibra",
            *(ADVERT, WIN, ALL_YEAR, 45, 4200, 0, 40, 12_000, (11, 760, 90, 480)),
            *(82, 70, 1, TICKETS["ondavalle"]),
        ),
    ),
    "trece-plazas": (
        Action(
            "Folleto de la semana",
            *(ADVERT, KEEP, ALL_YEAR, 15, 2600, 0, 18, 11_000, (16, 800, 140, 700)),
            *(18, 55, 1, TICKETS["trece-plazas"]),
        ),
        Action(
            "Concurso de recetas",
            *(PIECE, WIN, (4, 10), 10, 0, 300, 24, 26_000, (30, 700, 60, 300)),
            *(40, 25, 26, 38),
        ),
    ),
    "valvulas": (
        Action(
            "Ficha técnica del mes",
            *(ADVERT, WIN, (2, 5, 10), 20, 120, 0, 3, 110, (9, 850, 120, 300)),
            *(60, 30, 2, TICKETS["valvulas"]),
        ),
        Action(
            "Jornada con instaladores",
            *(IN_PERSON, KEEP, (4,), 80, 0, 180, 14, 60, (500, 950, 500, 250)),
            *(20, 60, 3, TICKETS["valvulas"]),
        ),
    ),
    "irene": (
        Action(
            "Charla abierta",
            *(IN_PERSON, WIN, (3, 10), 70, 0, 0, 6, 70, (450, 900, 300, 250)),
            *(80, 60, 40, TICKETS["irene"]),
        ),
    ),
}

RAFFLE, TUESDAYS = "Sorteo de una cena", "Martes de siempre"
RAFFLE_MONTH, TUESDAYS_MONTH = (2026, 5), (2026, 6)
RESTAURANT, ONLINE_SHOP = "mesa-catorce", "maceta"
ONCE = (
    Once("Carta nueva", PIECE, "", (2023, 11), 0, 0, 5, (1500, 90, 70, 16), 31, 5, 6, 1, 40),
    Once(
        "Cena de San Valentín",
        ADVERT,
        "",
        (2024, 2),
        60,
        0,
        5,
        (2700, 150, 118, 26),
        22,
        11,
        5,
        2,
        58,
    ),
    Once("Noche de vinos", LIST, KEEP, (2024, 6), 0, 50, 6, (190, 74, 66, 27), 1, 5, 11, 2, 48),
    Once(
        "Terraza abierta", ADVERT, "", (2024, 7), 70, 0, 4, (3100, 190, 150, 33), 35, 14, 6, 3, 34
    ),
    Once("Guisos de invierno", LIST, KEEP, (2025, 2), 0, 36, 6, (228, 88, 74, 34), 2, 6, 18, 3, 40),
    Once(
        "Cena de San Valentín",
        ADVERT,
        "",
        (2025, 2),
        80,
        0,
        5,
        (3300, 176, 140, 29),
        24,
        12,
        6,
        2,
        58,
    ),
    Once(
        "Terraza abierta", ADVERT, "", (2025, 7), 90, 0, 4, (3700, 220, 172, 38), 41, 16, 7, 3, 34
    ),
    Once(
        "Descuento de otoño",
        ADVERT,
        "",
        (2025, 11),
        90,
        0,
        6,
        (3600, 290, 224, 52),
        74,
        23,
        4,
        3,
        32,
    ),
    Once("Postre y vela", LIST, KEEP, (2026, 1), 0, 30, 4, (150, 66, 58, 29), 1, 4, 14, 2, 52),
    Once(
        "Vídeo de la cocina", PIECE, "", (2026, 2), 0, 0, 9, (9400, 310, 214, 22), 268, 7, 5, 1, 38
    ),
    Once("Noche de vinos", LIST, KEEP, (2026, 7), 0, 55, 6, (205, 82, 70, 30), 1, 6, 12, 2, 48),
    Once(
        "Vuelta de agosto", ADVERT, "", (2026, 9), 70, 0, 4, (3000, 186, 142, 30), 28, 12, 8, 0, 38
    ),
)


@dataclass(frozen=True)
class Rising:
    """A campaign done with more money each time: each step adds fewer new customers.

    `steps`: new customers that each step of `step` euros adds. `luck`: how much more all steps may
    add, or the first one alone. `when`: in what months, from the least money to the most.
    """

    organisation: str
    name: str
    step: int
    steps: tuple[int, ...]
    first_alone: bool
    when: tuple[tuple[int, int], ...]
    hours: int
    repeat: int
    back: int
    ticket: int


RISING = (
    Rising(
        *(RESTAURANT, "Menú de mediodía", 50, (9, 7, 5, 3), False),
        ((2024, 4), (2026, 3), (2024, 10), (2025, 4)),
        *(5, 8, 40, 26),
    ),
    Rising(
        *(RESTAURANT, "Cenas de viernes", 50, (15, 5, 2, 1), True),
        ((2024, 11), (2024, 5), (2025, 5), (2025, 10)),
        *(5, 6, 16, 44),
    ),
    Rising(
        *(ONLINE_SHOP, "Semillas de temporada", 100, (34, 17, 8, 4, 2), True),
        ((2025, 1), (2025, 3), (2025, 9), (2026, 1), (2026, 3)),
        *(6, 12, 24, 24),
    ),
    Rising(
        *(ONLINE_SHOP, "Plantas grandes", 100, (20, 16, 13, 10, 8), False),
        ((2025, 2), (2025, 5), (2025, 10), (2026, 2), (2026, 5)),
        *(6, 10, 26, 64),
    ),
)

COLUMNS = (
    Column("id_campana", "str", "La organización y el número de campaña, como `hotel-03`."),
    Column("organizacion", "str", "Quién.", refers="organizaciones.id_organizacion"),
    Column("campana", "str", "Cómo la llaman. El mismo nombre se repite si se repite la campaña."),
    Column("canal", "str", "Por dónde se contó.", allowed=CHANNELS),
    Column(
        "objetivo",
        "str",
        "Para qué era, según lo que se escribió antes de empezar. Vacío si nadie lo escribió.",
        allowed=AIMS,
        missing=True,
    ),
    Column("inicio", "date", "Primer día."),
    Column("fin", "date", "Último día, del mismo mes."),
    Column("gasto", "float", "Anuncios pagados.", unit="€"),
    Column("regalo", "float", "Premios, regalos y muestras, a precio de coste.", unit="€"),
    Column("horas", "float", "Trabajo de la casa, sin pagar aparte.", unit="horas"),
    Column("alcance", "int", "Personas a las que llegó.", unit="personas"),
    Column("seguidores_nuevos", "int", "Seguidores ganados esos días.", unit="seguidores"),
    Column("clics", "int", "Personas que pulsaron para saber más.", unit="personas"),
    Column("visitas", "int", "Personas que llegaron a la página o a la puerta.", unit="personas"),
    Column(
        "contactos", "int", "Personas que preguntaron, reservaron o se apuntaron.", unit="personas"
    ),
    Column(
        "clientes_nuevos",
        "float",
        "Compras de quien venía por primera vez. En el restaurante, mesas. Vacío donde no se "
        "vende.",
        unit="clientes",
        missing=True,
    ),
    Column(
        "repiten",
        "float",
        "Compras de quien ya era cliente antes. Vacío donde no se vende.",
        unit="clientes",
        missing=True,
    ),
    Column(
        "vuelven_90d",
        "float",
        "De los nuevos, los que volvieron en los 90 días siguientes al final. Vacío si aún no han "
        "pasado, o donde no se vende.",
        unit="clientes",
        missing=True,
    ),
    Column(
        "ventas", "float", "Importe de esas compras. Vacío donde no se vende.", "€", missing=True
    ),
    Column(
        "margen_pct",
        "float",
        "De cada 100 € vendidos, los que quedan tras pagar lo vendido. Vacío donde no se vende.",
        "%",
        missing=True,
    ),
    Column(
        "decision",
        "str",
        "Lo que se decidió al acabar. Vacío si no se decidió nada.",
        allowed=tuple(DECISIONS),
        missing=True,
    ),
)


def generate(rng: np.random.Generator, ledger: Ledger) -> pd.DataFrame:
    """Return the campaigns, organisation by organisation and in order.

    Args:
        rng: the random stream of this set.
        ledger: the city's figures in this edition.
    """
    import pandas as pd

    rows = []
    for organisation in ledger.organisations:
        own = [
            _repeated(rng, organisation, action, year, month)
            for year in range(FIRST_YEAR, FIRST_YEAR + YEARS)
            for action in ACTIONS.get(organisation.id, ())
            for month in action.months
            if _is_within(organisation.id, year, month)
        ]
        own += _rising(rng, organisation)
        if organisation.id == RESTAURANT:
            own += [_raffle(rng, ledger), _tuesdays(rng, ledger)]
            own += [_once(rng, organisation, one) for one in ONCE]
        own.sort(key=lambda row: (row["inicio"], row["campana"]))
        for number, row in enumerate(own, 1):
            rows.append(_finished(rng, organisation, row, f"{organisation.id}-{number:02d}"))
    frame = pd.DataFrame(rows)
    for column in ("inicio", "fin"):
        frame[column] = pd.to_datetime(frame[column])
    return frame


def _is_within(name: str, year: int, month: int) -> bool:
    first = max(date(FIRST_YEAR, 11, 1), OPENED.get(name, date.min))
    return first <= date(year, month, 1) <= REFERENCE_DATE


def _days(rng: np.random.Generator, year: int, month: int) -> dict[str, date]:
    """Return the first and the last day of a campaign: one or two weeks of that month."""
    start = date(year, month, int(rng.integers(1, 13)))
    return {"inicio": start, "fin": start + timedelta(int(rng.integers(6, 15)))}


def _part(rng: np.random.Generator, whole: int, per_thousand: int) -> int:
    """Return about that part of a number, never more than all of it."""
    share = per_thousand * int(rng.integers(90, 111)) // 100
    return (whole * min(share, 1000) + 500) // 1000


def _repeated(
    rng: np.random.Generator, organisation: Organisation, action: Action, year: int, month: int
) -> dict[str, Any]:
    """Return one of the times that an organisation did what it does."""
    luck = float(draws.factor(draws.normal(rng, 1), SPEND_SPREAD)[0])
    spend = 10 * round(round(action.spend * luck / 10, 3))
    reach = _part(rng, action.reach + PER_EURO * spend, 1000 * 90 // 100)
    clicks = _part(rng, reach, action.funnel[0])
    visits = _part(rng, clicks, action.funnel[1])
    contacts = _part(rng, visits, action.funnel[2])
    row: dict[str, Any] = {
        "campana": action.name,
        "canal": action.channel,
        "objetivo": action.aim if rng.integers(0, 100) < action.written else None,
        **_days(rng, year, month),
        "gasto": spend,
        "regalo": action.gift,
        "horas": action.hours + int(rng.integers(0, 3)),
        "alcance": reach,
        "seguidores_nuevos": _part(rng, reach, action.fans),
        "clics": clicks,
        "visitas": visits,
        "contactos": contacts,
    }
    buyers = _part(rng, contacts, action.funnel[3])
    new = _part(rng, buyers, 10 * action.new)
    back = _part(rng, new, 10 * action.back)
    if organisation.sales is not None:
        row |= _bought(new, buyers - new, back, buyers * action.ticket)
    return row


def _bought(new: int, repeat: int, back: int, sales: int) -> dict[str, int]:
    return {"clientes_nuevos": new, "repiten": repeat, "vuelven_90d": back, "ventas": sales}


def _rising(rng: np.random.Generator, organisation: Organisation) -> list[dict[str, Any]]:
    """Return the campaigns that were done with more money each time."""
    rows = []
    for one in RISING:
        if one.organisation != organisation.id:
            continue
        more = int(rng.integers(0, 2))
        added = [
            step + (more if number == 0 or not one.first_alone else 0)
            for number, step in enumerate(one.steps)
        ]
        for number, (year, month) in enumerate(one.when):
            spend, new = one.step * (number + 1), sum(added[: number + 1])
            repeat = one.repeat + int(rng.integers(-1, 2))
            contacts = new + repeat + _part(rng, new + repeat, 400)
            visits = contacts * 5 + int(rng.integers(0, 20))
            clicks = visits + _part(rng, visits, 250)
            rows.append(
                {
                    "campana": one.name,
                    "canal": ADVERT,
                    "objetivo": WIN if rng.integers(0, 100) < 50 else None,
                    **_days(rng, year, month),
                    "gasto": spend,
                    "regalo": 0,
                    "horas": one.hours,
                    "alcance": 400 + _part(rng, PER_EURO * spend, 1000 * 90 // 100),
                    "seguidores_nuevos": new + int(rng.integers(0, 12)),
                    "clics": clicks,
                    "visitas": visits,
                    "contactos": contacts,
                    **_bought(
                        new, repeat, _part(rng, new, 10 * one.back), (new + repeat) * one.ticket
                    ),
                }
            )
    return rows


def _once(rng: np.random.Generator, organisation: Organisation, one: Once) -> dict[str, Any]:
    """Return a campaign whose figures are given, one table more or less."""
    new, repeat = (n + int(rng.integers(-one.luck, one.luck + 1)) for n in (one.new, one.repeat))
    reach, clicks, visits, contacts = one.funnel
    return {
        "campana": one.name,
        "canal": one.channel,
        "objetivo": one.aim or None,
        **_days(rng, *one.month),
        "gasto": one.spend,
        "regalo": one.gift,
        "horas": one.hours,
        "alcance": reach + int(rng.integers(0, reach // 10)),
        "seguidores_nuevos": one.fans,
        "clics": clicks,
        "visitas": visits,
        "contactos": contacts,
        **_bought(new, repeat, one.back, (new + repeat) * one.ticket),
    }


def _raffle(rng: np.random.Generator, ledger: Ledger) -> dict[str, Any]:
    """Return the raffle: its coupon was for whoever had never come."""
    tables = ledger.tables
    return {
        "campana": RAFFLE,
        "canal": ADVERT,
        "objetivo": None,
        "inicio": date(*RAFFLE_MONTH, 4),
        "fin": date(*RAFFLE_MONTH, 24),
        "gasto": RAFFLE_ADVERT,
        "regalo": RAFFLE_DINNER,
        "horas": RAFFLE_HOURS,
        "alcance": 7100 + int(rng.integers(0, 500)),
        "seguidores_nuevos": 400 + int(rng.integers(0, 30)),
        "clics": 760,
        "visitas": 540,
        "contactos": 62,
        # Julia has not decided yet: the lessons do.
        "decision": None,
        **_bought(tables.filled, 0, tables.raffle_back, tables.filled * TABLE),
    }


def _tuesdays(rng: np.random.Generator, ledger: Ledger) -> dict[str, Any]:
    """Return the Tuesdays: a message to the restaurant's own list, and a dessert."""
    tables = ledger.tables
    return {
        "campana": TUESDAYS,
        "canal": LIST,
        "objetivo": KEEP,
        # The first and the last Tuesday of the month.
        "inicio": date(*TUESDAYS_MONTH, 2),
        "fin": date(*TUESDAYS_MONTH, 30),
        "gasto": 0,
        "regalo": 44,
        "horas": 7,
        "alcance": 236 + int(rng.integers(0, 12)),
        "seguidores_nuevos": 2,
        "clics": 98,
        "visitas": 83,
        "contactos": 43,
        "decision": "repetir",
        **_bought(
            tables.tuesday_new,
            tables.filled - tables.tuesday_new,
            tables.tuesday_back,
            tables.filled * TABLE,
        ),
    }


def _finished(
    rng: np.random.Generator, organisation: Organisation, row: dict[str, Any], key: str
) -> dict[str, Any]:
    """Return a row with its key, what was decided and what is not known yet left empty."""
    chance = DECIDED_WRITTEN if row["objetivo"] else DECIDED_UNWRITTEN
    what = draws.pick(rng, 1, DECISIONS)[0]
    decided = what if rng.integers(0, 100) < chance else None
    sold = organisation.sales is not None
    row.setdefault("decision", decided)
    unknown = dict.fromkeys(("clientes_nuevos", "repiten", "vuelven_90d", "ventas"), np.nan)
    full = {"id_campana": key, "organizacion": organisation.id, **unknown, **row}
    if row["fin"] + timedelta(DAYS_TO_COME_BACK) > REFERENCE_DATE:
        full["vuelven_90d"] = np.nan
    return full | {"margen_pct": organisation.margin if sold else np.nan}
