"""Valleclaro's book of figures: the one place where the city's numbers are written.

Every generator draws on it, so the data sets agree with each other. The twelve organisations,
the columns of the table and the anchors of the hardware shop come from the course's description
of the city; staff, years in business, margins and the sales without an anchor are ours. The share
of each kind of follower follows the calibration declared in the card of `seguidores`.

Edition 0 uses `LEDGER` as it stands. Any other edition uses `LEDGER.varied(rng)`: the same city,
a few per cent away. What holds in every edition: the twelve names, the 5990 followers of the
hardware shop and its three pieces a week.

Units: reach and interactions are per piece; messages and hours per week; `answered` and `margin`
in per cent; `sales` in euros a month through social networks, `None` for who does not sell.
Standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy.random import Generator

# A Saturday: the last 90 days then hold thirteen working weeks, Monday to Saturday.
REFERENCE_DATE = date(2026, 10, 31)
# The two years of data, both ends included; the second starts on START + 365 days.
START = date(2024, 11, 1)

HARDWARE_SHOP = "ferreteria"
PIECES_PER_WEEK = 3
PIECES_90_DAYS = 39
INTERACTIONS_90_DAYS = 1053

# The hotel published nothing between these two days, both included: seventeen weeks.
HOTEL_SILENCE = (date(2026, 2, 1), date(2026, 5, 31))
# Of every 18 messages to the hotel 14 are enquiries, and half of these come through the networks;
# nine tenths of that half are still there after a silent week. One enquiry in seven is a booking.
HOTEL_ENQUIRIES, HOTEL_MESSAGES = 14, 18
HOTEL_BY_NETWORKS = 0.5
HOTEL_RETENTION = 0.9
ENQUIRIES_PER_BOOKING = 7
BOOKING = 140
# What an hour of the hotel's people costs, contributions included; a piece takes an hour.
HOTEL_HOUR = 20

# Of 100 € that La Maceta sells, those that come through its one network.
SHOP_NETWORK_SHARE = 78
# What La Maceta spent on showing an advert to part of its own customers: it is within the spend of
# that month, October 2026.
SHOP_TEST_SPEND = 300

# Mesa Catorce's raffle: advert, dinner at cost, hours of Julia and her son, and what an hour costs.
RAFFLE_ADVERT, RAFFLE_DINNER, RAFFLE_HOURS = 180, 60, 16
TABLE_HOUR = 13
# What a table spends, in euros.
TABLE = 40


# Minutes that a message that asks for an answer takes: the same in every edition.
ATTENTION_MINUTES = {
    HARDWARE_SHOP: 5,
    "hotel": 7,
    "mesa-catorce": 5,
    "farmacia": 6,
    "sastreria": 8,
    "museo": 6,
    "ayuntamiento": 7,
    "maceta": 6,
    "ondavalle": 7,
    "trece-plazas": 6,
    "valvulas": 12,
    "irene": 10,
}
# Pieces a week that each named organisation publishes when it does not fall silent, and how many of
# 100 messages ask to buy, book or come: the same in every edition. The hotel's share is its own.
PIECES = {
    HARDWARE_SHOP: PIECES_PER_WEEK,
    "hotel": 2,
    "mesa-catorce": 4,
    "farmacia": 2,
    "sastreria": 1,
    "museo": 3,
    "ayuntamiento": 5,
    "maceta": 4,
    "ondavalle": 6,
    "trece-plazas": 5,
    "valvulas": 1,
    "irene": 2,
    "banco": 6,
    "universidad": 5,
}
ASKING = {
    HARDWARE_SHOP: 60,
    "mesa-catorce": 70,
    "farmacia": 40,
    "sastreria": 80,
    "museo": 50,
    "ayuntamiento": 25,
    "maceta": 45,
    "ondavalle": 10,
    "trece-plazas": 20,
    "valvulas": 75,
    "irene": 90,
    "banco": 15,
    "universidad": 30,
}
# What an order through the networks comes to, in euros: at Mesa Catorce a table, at the hotel a
# booking.
TICKETS = {
    HARDWARE_SHOP: 31,
    "hotel": BOOKING,
    "mesa-catorce": TABLE,
    "farmacia": 20,
    "sastreria": 85,
    "maceta": 42,
    "ondavalle": 40,
    "trece-plazas": 44,
    "valvulas": 9400,
    "irene": 410,
}
# Válvulas Peñalta's customers, and how many of them came through the networks, in all its years.
VALVES_CUSTOMERS, VALVES_BY_NETWORKS = 38, 3
# Hours a week that Ondavalle's ten people have for its messages, spam and praise included.
ANSWERING_HOURS = 220


@dataclass(frozen=True)
class Organisation:
    """One named organisation of the city (units: see the module)."""

    id: str
    name: str
    owner: str | None
    kind: str
    sector: str
    scope: str
    employees: int
    years: int
    followers: int
    reach: int
    interactions: int
    messages: int
    answered: int
    hours: int
    contacts: int
    sales: int | None
    margin: int | None


@dataclass(frozen=True)
class Audience:
    """How the followers of the hardware shop divide, in people.

    `active` counts whoever interacted in the last 90 days, fake accounts included. `occasional`
    and `silent_buyers` are genuine people. The fakes are the `bought` batch, which joined during
    three days from `batch_day`, and the `stray` ones that came by themselves.
    """

    total: int
    active: int
    occasional: int
    silent_buyers: int
    bought: int
    stray: int
    batch_day: date


@dataclass(frozen=True)
class Tables:
    """Two campaigns of Mesa Catorce that filled the same tables, in tables.

    `filled` by each of them. The raffle brought only new ones; of these, `raffle_back` came back
    within 90 days. The Tuesdays brought `tuesday_new`, of which `tuesday_back` came back; the
    others were customers of before.
    """

    filled: int = 31
    raffle_back: int = 4
    tuesday_new: int = 9
    tuesday_back: int = 5


@dataclass(frozen=True)
class Ledger:
    """The figures of one edition of the city."""

    organisations: tuple[Organisation, ...]
    audience: Audience
    # Irene's clients after 3, 6, 12 and 24 months.
    irene_clients: tuple[int, int, int, int] = (1, 3, 11, 23)
    tables: Tables = Tables()
    # Weeks by which the conversation runs ahead of the shop's orders and of the museum's tickets.
    delays: tuple[int, int] = (3, 2)

    def delay_of(self, organisation: str) -> int:
        """Return by how many weeks the conversation about it runs ahead of its result.

        Args:
            organisation: `maceta` or `museo`.
        """
        return self.delays[("maceta", "museo").index(organisation)]

    def varied(self, rng: Generator) -> Ledger:
        """Return the ledger of another edition: the same city a few per cent away.

        Args:
            rng: the random stream of the ledger in that edition.
        """
        return Ledger(
            tuple(_varied_organisation(each, rng) for each in self.organisations),
            _varied_audience(self.audience, rng),
            _varied_clients(self.irene_clients, rng),
            _varied_tables(rng),
            _varied_delays(self.delays, rng),
        )


def _varied_organisation(organisation: Organisation, rng: Generator) -> Organisation:
    def near(value: int) -> int:
        return max(1, (value * int(rng.integers(94, 107)) + 50) // 100)

    varied = replace(
        organisation,
        followers=near(organisation.followers),
        reach=near(organisation.reach),
        interactions=near(organisation.interactions),
        messages=near(organisation.messages),
        answered=organisation.answered + int(rng.integers(-4, 5)),
        contacts=near(organisation.contacts),
        sales=None if organisation.sales is None else near(organisation.sales),
    )
    if organisation.id == HARDWARE_SHOP:
        return replace(varied, followers=organisation.followers)
    return varied


def _varied_clients(
    clients: tuple[int, int, int, int], rng: Generator
) -> tuple[int, int, int, int]:
    # Three months in, still nothing to tell by: that is what the lesson about Irene teaches.
    first, second, third, last = clients
    return first, second, third + int(rng.integers(-1, 2)), last + int(rng.integers(-2, 3))


def _varied_tables(rng: Generator) -> Tables:
    # Both campaigns fill as many in every edition: what tells them apart is who came. Never more
    # than 31: with 32 the raffle would pay for its hours, and the lesson is that it does not.
    return Tables(
        filled=int(rng.integers(29, 32)),
        raffle_back=int(rng.integers(3, 6)),
        tuesday_new=int(rng.integers(8, 11)),
        tuesday_back=int(rng.integers(5, 7)),
    )


def _varied_delays(delays: tuple[int, int], rng: Generator) -> tuple[int, int]:
    # Never the same for both, and never none: see the lesson about sales and communication.
    shop, museum = delays
    return shop + int(rng.integers(0, 2)), museum - int(rng.integers(0, 2))


def _varied_audience(audience: Audience, rng: Generator) -> Audience:
    # The ranges keep what the lessons teach true: see the card of `seguidores`.
    return replace(
        audience,
        active=int(rng.integers(545, 701)),
        occasional=int(rng.integers(920, 1120)),
        silent_buyers=int(rng.integers(340, 520)),
        bought=int(rng.integers(590, 691)),
        stray=int(rng.integers(80, 151)),
        # Never past the 25th, so that the three days fall in one month.
        batch_day=date(2026, int(rng.integers(1, 6)), 3) + timedelta(int(rng.integers(0, 23))),
    )


LEDGER = Ledger(
    organisations=(
        Organisation(
            id=HARDWARE_SHOP,
            name="Ferretería La Tuerca Azul",
            owner="Reme Olmo",
            kind="tienda",
            sector="ferretería",
            scope="B2C",
            employees=4,
            years=31,
            followers=5990,
            reach=720,
            interactions=27,
            messages=22,
            answered=41,
            hours=5,
            contacts=74,
            sales=6 * TICKETS[HARDWARE_SHOP],
            margin=35,
        ),
        Organisation(
            id="hotel",
            name="Hotel Mirador del Molino",
            owner="Tomás Arriaza",
            kind="hostelería",
            sector="hotel",
            scope="B2C",
            employees=9,
            years=22,
            followers=1180,
            reach=240,
            interactions=31,
            messages=18,
            answered=85,
            hours=6,
            contacts=410,
            # Two bookings a week.
            sales=9 * BOOKING,
            margin=45,
        ),
        Organisation(
            id="mesa-catorce",
            name="Restaurante Mesa Catorce",
            owner="Julia Sanabria",
            kind="hostelería",
            sector="restaurante",
            scope="B2C",
            employees=11,
            years=9,
            followers=2340,
            reach=340,
            interactions=24,
            messages=38,
            answered=71,
            hours=7,
            contacts=265,
            sales=31 * TABLE,
            margin=35,
        ),
        Organisation(
            id="farmacia",
            name="Farmacia Plaza del Pozo",
            owner="Nuria Castellanos",
            kind="tienda",
            sector="farmacia",
            scope="B2C",
            employees=6,
            years=40,
            followers=870,
            reach=150,
            interactions=9,
            messages=26,
            answered=81,
            hours=4,
            contacts=180,
            sales=310,
            margin=28,
        ),
        Organisation(
            id="sastreria",
            name="Sastrería Dedal y Tiza",
            owner="Aurelio Pons",
            kind="taller",
            sector="sastrería",
            scope="B2C",
            employees=2,
            years=27,
            followers=412,
            reach=110,
            interactions=19,
            messages=5,
            answered=80,
            hours=2,
            contacts=148,
            sales=11 * TICKETS["sastreria"],
            margin=60,
        ),
        Organisation(
            id="museo",
            name="Museo de los Relojes Parados",
            owner="Clara Yuste",
            kind="cultura",
            sector="museo",
            scope="B2C",
            employees=24,
            years=18,
            followers=21_500,
            reach=2000,
            interactions=150,
            messages=45,
            answered=76,
            hours=16,
            contacts=3900,
            sales=None,
            margin=None,
        ),
        Organisation(
            id="ayuntamiento",
            name="Ayuntamiento de Valleclaro",
            owner="Óscar Beltrán",
            kind="institución",
            sector="ayuntamiento",
            scope="B2C",
            employees=310,
            years=47,
            followers=14_200,
            reach=1450,
            interactions=46,
            messages=240,
            answered=41,
            hours=30,
            contacts=1050,
            sales=None,
            margin=None,
        ),
        Organisation(
            id="maceta",
            name="La Maceta Viajera",
            owner="Dana Ferrer",
            kind="tienda en línea",
            sector="plantas",
            scope="B2C",
            employees=8,
            years=5,
            followers=38_400,
            reach=3200,
            interactions=160,
            messages=160,
            answered=84,
            hours=35,
            contacts=2150,
            # 78 % of 21 000 €, through a single network.
            sales=16_380,
            margin=30,
        ),
        Organisation(
            id="ondavalle",
            name="Ondavalle",
            owner="Sergio Maldonado",
            kind="gran empresa",
            sector="telefonía",
            scope="B2C",
            employees=420,
            years=21,
            followers=240_000,
            reach=13_800,
            interactions=260,
            messages=2600,
            answered=58,
            hours=400,
            contacts=1900,
            sales=64_000,
            margin=30,
        ),
        Organisation(
            id="trece-plazas",
            name="Supermercados Trece Plazas",
            owner="Marcos Llorente",
            kind="gran empresa",
            sector="supermercados",
            scope="B2C",
            employees=390,
            years=36,
            followers=186_000,
            reach=11_200,
            interactions=270,
            messages=910,
            answered=64,
            hours=120,
            contacts=12_400,
            sales=88_000,
            margin=22,
        ),
        Organisation(
            id="valvulas",
            name="Válvulas Peñalta",
            owner="Begoña Ríos",
            kind="industria",
            sector="metal",
            scope="B2B",
            employees=130,
            years=44,
            followers=640,
            reach=120,
            interactions=6,
            messages=4,
            answered=50,
            hours=3,
            contacts=92,
            # One order a month from the three customers that came through networks.
            sales=TICKETS["valvulas"],
            margin=32,
        ),
        Organisation(
            id="irene",
            name="Irene Valdaura, consultora",
            owner="Irene Valdaura",
            kind="profesional",
            sector="consultoría",
            scope="B2B",
            employees=1,
            years=2,
            followers=1150,
            reach=190,
            interactions=14,
            messages=3,
            answered=85,
            hours=5,
            contacts=120,
            sales=2 * TICKETS["irene"],
            margin=75,
        ),
        Organisation(
            id="banco",
            name="Banco del Arco Viejo",
            owner=None,
            kind="gran empresa",
            sector="banca",
            scope="B2C",
            employees=680,
            years=58,
            followers=98_000,
            reach=6400,
            interactions=120,
            messages=1350,
            answered=52,
            hours=190,
            contacts=9600,
            sales=71_000,
            margin=35,
        ),
        Organisation(
            id="universidad",
            name="Universidad de Valleclaro",
            owner=None,
            kind="institución",
            sector="universidad",
            scope="B2C",
            employees=540,
            years=33,
            followers=46_000,
            reach=3900,
            interactions=185,
            messages=75,
            answered=70,
            hours=38,
            contacts=8200,
            sales=None,
            margin=None,
        ),
    ),
    audience=Audience(
        total=5990,
        active=611,
        occasional=1018,
        silent_buyers=428,
        bought=640,
        stray=112,
        batch_day=date(2026, 3, 17),
    ),
)
