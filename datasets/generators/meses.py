"""¿Cómo le fue a cada una, mes a mes?

Treinta y seis meses de las doce protagonistas, de noviembre de 2023 a octubre de 2026. Cada fila es
una organización y un mes: qué publicó, quién le escribió, cuánto trabajo le llevó y qué vendió por
las redes. Irene abrió en noviembre de 2024: tiene veinticuatro meses.

**Cómo se hizo.** Son datos sintéticos. Los últimos doce meses suman lo que dice `organizaciones`
en la misma edición: mensajes, horas y ventas. El hotel se aparta de ahí mientras calla. Lo demás lo
pusimos nosotros:

- **Publicaciones.** Las seis cuentas de `publicaciones` tienen aquí las mismas, contadas por mes.
  Los doce meses que allí faltan siguen el mismo ritmo.
- **Crecimiento.** Hace tres años entraban unos 78 mensajes y pedidos por cada 100 de ahora. El
  hotel no crece. Irene empieza casi de cero.
- **Temporada.** Cada una tiene la suya, entre 0,75 y 1,35 veces su mes medio. Diciembre solo es el
  mejor mes en los supermercados. El hotel no tiene temporada: así el silencio se ve solo.
- **El silencio del hotel.** No publicó de febrero a mayo de 2026. La mitad de sus consultas no
  viene de las redes y no cambió. La otra mitad es **eco**: cada semana callada queda el 90 %. Al
  volver, se rehace al mismo paso. Desde enero de 2026 no hay azar en sus consultas.
- **Reservas del hotel.** Una por cada siete consultas, a 140 €. Los demás venden siempre al mismo
  importe medio.
- **Gasto.** Es la suma de `campanas` de cada organización en el mes. Quien no anuncia tiene un
  cero.
- **Válvulas Peñalta.** Solo tres clientes le llegaron por las redes en toda su historia. Los nuevos
  de estos meses son, como mucho, dos de ellos; los demás pedidos son de quien ya compraba.
- **Clientes de Irene.** En la edición 0 acumula 1 en el mes 3, 3 en el mes 6, 11 en el 12 y 23 en
  el 24. En otras ediciones, uno más o menos en el mes 12 y dos en el 24.

**Defectos puestos a propósito.** Donde no se vende, `pedidos`, `ventas` y `clientes_nuevos` están
vacíos: no es un cero. Irene tiene menos filas que las demás. Los meses no duran lo mismo: para
comparar, divide entre semanas.

**Qué no debes concluir.** Que el eco de tu negocio dure lo que el del hotel. Que todo lo que vino
después de publicar vino por publicar. Que el gasto en anuncios explique las ventas: aquí no
lo hace.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.eco import nivel
from datasets.generators.publicaciones import ACCOUNTS
from datasets.ledger import (
    ASKING,
    ENQUIRIES_PER_BOOKING,
    HOTEL_BY_NETWORKS,
    HOTEL_ENQUIRIES,
    HOTEL_MESSAGES,
    HOTEL_RETENTION,
    HOTEL_SILENCE,
    PIECES,
    REFERENCE_DATE,
    TICKETS,
    VALVES_BY_NETWORKS,
    Ledger,
    Organisation,
)
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

MONTHS = 36
LAST = 12
# Hours a week that the hotel did not work while silent: those of its two pieces.
SILENT_HOURS = 2


@dataclass(frozen=True)
class Pattern:
    """What the months of one organisation have in common (ours).

    `newcomers`: of 100 orders, how many are first ones. `season`: January to December, in
    hundredths of the mean month. `first`: per thousand of today's level, that of three years ago; a
    negative one stands for who had not opened.
    """

    newcomers: int = 0
    season: tuple[int, ...] = (100,) * 12
    first: int = 780


PATTERNS = {
    "ferreteria": Pattern(50, (84, 88, 104, 118, 122, 112, 96, 78, 102, 108, 98, 90)),
    "hotel": Pattern(80),
    "mesa-catorce": Pattern(35, (80, 92, 100, 108, 116, 112, 106, 84, 102, 104, 92, 104)),
    "farmacia": Pattern(30, (112, 110, 104, 100, 96, 92, 88, 80, 98, 108, 112, 100)),
    "sastreria": Pattern(60, (82, 90, 108, 122, 130, 112, 90, 76, 104, 106, 94, 86)),
    "museo": Pattern(season=(88, 86, 94, 104, 108, 118, 122, 116, 98, 96, 82, 88)),
    "ayuntamiento": Pattern(season=(100, 96, 104, 102, 100, 108, 92, 82, 110, 106, 100, 100)),
    "maceta": Pattern(40, (76, 88, 118, 130, 134, 110, 92, 78, 100, 98, 90, 86)),
    "ondavalle": Pattern(30, (106, 98, 100, 96, 96, 94, 92, 84, 118, 112, 110, 94)),
    "trece-plazas": Pattern(20, (90, 88, 94, 98, 98, 96, 98, 92, 100, 102, 112, 132)),
    "valvulas": Pattern(10, (96, 104, 112, 108, 106, 104, 100, 76, 104, 108, 100, 82)),
    "irene": Pattern(season=(104, 106, 108, 104, 102, 98, 84, 76, 112, 116, 106, 84), first=-600),
}
VALVES = "valvulas"
IRENE, IRENE_MONTHS = "irene", 24

COLUMNS = (
    Column("id_fila", "str", "La organización y el mes, como `hotel-2026-05`."),
    Column("organizacion", "str", "Quién.", refers="organizaciones.id_organizacion"),
    Column("mes", "date", "El primer día del mes."),
    Column(
        "semanas", "float", "Cuántas semanas dura el mes: sus días entre siete.", unit="semanas"
    ),
    Column("publicaciones", "int", "Piezas publicadas en el mes.", unit="publicaciones"),
    Column("mensajes", "int", "Mensajes del mes que piden respuesta.", unit="mensajes"),
    Column(
        "consultas",
        "int",
        "De esos mensajes, los de quien pregunta para comprar, reservar o venir.",
        unit="consultas",
    ),
    Column("horas", "float", "Horas de trabajo en las redes, de todo el equipo.", unit="horas"),
    Column("gasto", "float", "Anuncios pagados en el mes.", unit="€"),
    Column(
        "pedidos",
        "float",
        "Pedidos, reservas o encargos llegados por las redes. Vacío donde no se vende.",
        unit="pedidos",
        missing=True,
    ),
    Column(
        "ventas",
        "float",
        "Importe de esos pedidos. Vacío donde no se vende.",
        unit="€",
        missing=True,
    ),
    Column(
        "clientes_nuevos",
        "float",
        "De esos pedidos, los de quien compraba por primera vez. Vacío donde no se vende.",
        unit="clientes",
        missing=True,
    ),
)


def generate(
    rng: np.random.Generator, ledger: Ledger, publicaciones: pd.DataFrame, campanas: pd.DataFrame
) -> pd.DataFrame:
    """Return 36 months of the twelve, organisation by organisation.

    Args:
        rng: the random stream of this set.
        ledger: the city's figures in this edition.
        publicaciones: the pieces of six accounts; their months are counted, not drawn.
        campanas: the campaigns, whose spend is that of their month.
    """
    import pandas as pd

    months = _months()
    frames = []
    for organisation in ledger.organisations:
        if organisation.id in PATTERNS:
            own = campanas[campanas["organizacion"] == organisation.id]
            rows = _rows(rng, organisation, months, publicaciones, own, ledger.irene_clients)
            frames.append(pd.DataFrame(rows))
    return pd.concat(frames, ignore_index=True)


def _months() -> np.ndarray:
    last = np.datetime64(REFERENCE_DATE, "M")
    return np.arange(last - (MONTHS - 1), last + 1)


def _rows(
    rng: np.random.Generator,
    organisation: Organisation,
    months: np.ndarray,
    publicaciones: pd.DataFrame,
    campaigns: pd.DataFrame,
    irene_clients: tuple[int, int, int, int],
) -> dict:
    name, pattern = organisation.id, PATTERNS[organisation.id]
    ticket = TICKETS.get(name)
    days = ((months + 1).astype("datetime64[D]") - months.astype("datetime64[D]")).astype("int64")
    weights = _weights(rng, pattern, months, days)
    messages = _to_the_ledger(weights, organisation.messages * 365 // 7)
    # The hotel's are drawn and not used: they have a rule of their own.
    per_cent = ASKING.get(name, 100 * HOTEL_ENQUIRIES // HOTEL_MESSAGES)
    asking = draws.share(rng, messages, 10 * per_cent - 30, 10 * per_cent + 31)
    hours = np.round(organisation.hours * days / 7, 1)
    orders = sales = newcomers = np.full(MONTHS, np.nan)
    if name == "hotel":
        asking = _hotel_enquiries(rng, organisation, months, days)
        reviews = _to_the_ledger(
            days.astype("float64"),
            (HOTEL_MESSAGES - HOTEL_ENQUIRIES)
            * organisation.messages
            * 365
            // (7 * HOTEL_MESSAGES),
        )
        messages = asking + reviews
        hours = np.round((organisation.hours - SILENT_HOURS * _silent(months)) * days / 7, 1)
        bookings = asking.cumsum() // ENQUIRIES_PER_BOOKING
        orders = np.diff(bookings, prepend=0)
    elif organisation.sales is not None and ticket is not None:
        total = (12 * organisation.sales + ticket // 2) // ticket
        orders = _to_the_ledger(_weights(rng, pattern, months, days), total)
    if name == IRENE:
        newcomers = _clients_of_irene(irene_clients)
        orders = _orders_of_irene(newcomers, int(orders[-LAST:].sum()))
    elif ticket is not None:
        newcomers = draws.share(
            rng, orders.astype("int64"), 10 * pattern.newcomers - 60, 10 * pattern.newcomers + 61
        )
    if name == VALVES:
        # One of the three was a customer before: somebody places the other orders.
        newcomers = np.where(newcomers.cumsum() < VALVES_BY_NETWORKS, newcomers, 0)
    if ticket is not None:
        sales = orders * ticket
    # Drawn and not used: what comes after stays as it was before spend had campaigns.
    draws.normal(rng, MONTHS)
    started = campaigns["inicio"].to_numpy().astype("datetime64[M]")
    paid = campaigns["gasto"].to_numpy()
    spend = np.array([paid[started == month].sum() for month in months])
    kept = slice(MONTHS - IRENE_MONTHS, None) if name == IRENE else slice(None)
    frame = {
        "id_fila": np.array([f"{name}-{month}" for month in months], dtype=object),
        "organizacion": np.full(MONTHS, name, dtype=object),
        "mes": months.astype("datetime64[D]"),
        "semanas": np.round(days / 7, 4),
        "publicaciones": _pieces(rng, name, months, days, publicaciones),
        "mensajes": messages,
        "consultas": asking,
        "horas": hours,
        "gasto": spend,
        "pedidos": orders,
        "ventas": sales,
        "clientes_nuevos": newcomers,
    }
    return {column: values[kept] for column, values in frame.items()}


def _weights(
    rng: np.random.Generator, pattern: Pattern, months: np.ndarray, days: np.ndarray
) -> np.ndarray:
    """Return what each month weighs: its days, its season, the growth of the firm and some luck."""
    season = np.array(pattern.season)[months.astype("int64") % 12]
    growth = (pattern.first + (1000 - pattern.first) * np.arange(MONTHS) // 24).clip(100, 1000)
    luck = draws.factor(draws.normal(rng, MONTHS), 0.05)
    return np.round(days * season / 100 * growth / 1000 * luck, 3)


def _to_the_ledger(weights: np.ndarray, total: int) -> np.ndarray:
    """Return whole numbers in proportion to `weights` whose last twelve add up to `total`."""
    last = draws.apportion(weights[-LAST:], total)
    before = weights[:-LAST] * total / weights[-LAST:].sum()
    return np.concatenate([np.round(np.round(before, 3)).astype("int64"), last])


def _pieces(
    rng: np.random.Generator,
    name: str,
    months: np.ndarray,
    days: np.ndarray,
    publicaciones: pd.DataFrame,
) -> np.ndarray:
    pieces = (PIECES[name] * days + rng.integers(0, 7, MONTHS)) // 7
    if name in ACCOUNTS:
        own = publicaciones["fecha"].to_numpy()[publicaciones["organizacion"].to_numpy() == name]
        counted = own.astype("datetime64[M]")
        known = months >= counted.min()
        pieces[known] = [(counted == month).sum() for month in months[known]]
    return pieces


def _silent(months: np.ndarray) -> np.ndarray:
    first, last = (np.datetime64(day, "M") for day in HOTEL_SILENCE)
    return (months >= first) & (months <= last)


def _hotel_enquiries(
    rng: np.random.Generator, organisation: Organisation, months: np.ndarray, days: np.ndarray
) -> np.ndarray:
    """Return the hotel's enquiries: half come anyway, half are the echo of what it published."""
    usual = organisation.messages * HOTEL_ENQUIRIES / HOTEL_MESSAGES
    first, last = HOTEL_SILENCE
    silence = ((last - first).days + 1) // 7
    luck = rng.integers(-1, 2, MONTHS)
    enquiries = []
    for month, length, more in zip(months.tolist(), days.tolist(), luck.tolist(), strict=True):
        # The level of each day is that of its week, counted from the first silent one.
        weeks = [((month + timedelta(day)) - first).days // 7 + 1 for day in range(length)]
        level = sum(nivel(week, silence, HOTEL_RETENTION) for week in weeks) / length
        part = 1 - HOTEL_BY_NETWORKS + HOTEL_BY_NETWORKS * level
        undisturbed = month >= date(first.year, 1, 1)
        enquiries.append(round(round(usual * part * length / 7, 3)) + (0 if undisturbed else more))
    return np.array(enquiries)


def _clients_of_irene(totals: tuple[int, int, int, int]) -> np.ndarray:
    """Return the new clients of each month, nobody while she had not opened.

    Args:
        totals: her clients after 3, 6, 12 and 24 months.
    """
    clients = np.zeros(MONTHS, dtype="int64")
    opened, before = MONTHS - IRENE_MONTHS, 0
    for start, end, total in zip((0, 3, 6, 12), (3, 6, 12, 24), totals, strict=True):
        # Whole numbers as evenly as they go: floor((i + 1) * n / length) - floor(i * n / length).
        steps = np.arange(end - start + 1) * (total - before) // (end - start)
        clients[opened + start : opened + end] = np.diff(steps)
        before = total
    return clients


def _orders_of_irene(clients: np.ndarray, total: int) -> np.ndarray:
    """Return her orders: the first one of each client, and of the last year those that repeat."""
    repeated = np.zeros(MONTHS, dtype="int64")
    known = clients.cumsum()
    repeated[:-LAST] = known[:-LAST] // 4
    repeated[-LAST:] = draws.apportion(known[-LAST:], total - int(clients[-LAST:].sum()))
    return clients + repeated
