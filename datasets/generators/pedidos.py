"""¿Quién encarga, cuántas veces y cuánto deja?

Los pedidos que llegaron por las redes, uno por fila, de noviembre de 2024 a octubre de 2026. Son de
siete casas que llevan libro: la ferretería, el hotel, el restaurante, la farmacia, la sastrería,
las válvulas e Irene. Las grandes y la tienda en línea no están, ni el museo y el ayuntamiento, que
no venden.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. Cada mes tiene los pedidos, las ventas
y los clientes nuevos que dice `meses` en la misma edición. Lo demás lo pusimos nosotros:

- **Las habituales.** Unas pocas personas vuelven cada dos, tres o cuatro meses. En la sastrería
  son 6.
- **Las que dejaron de venir.** Hicieron lo mismo y pararon entre septiembre de 2025 y enero de
  2026. En la sastrería son 4. Con las habituales hacen unos siete de cada diez pedidos repetidos;
  en el hotel, ocho. Las válvulas e Irene no tienen ni unas ni otras.
- **Las demás.** De cada 100 que llegan, 35 pueden volver algún día. Las otras no vuelven.
- **El importe.** Cada cliente gasta a su manera y cada pedido varía. Unos pocos son muy grandes.
- **Quién reacciona.** Se repartió después, según lo que dejó cada cual en el último año. De los 10
  que más dejan, uno o dos están entre los 10 que más reaccionan. Otros 5, los que más veces
  encargan, siguen la página y callan.
- **Quién sigue.** Unos 12 de cada 100 clientes reaccionan mucho, entre 9 y 40 veces; donde hay
  pocos clientes, hasta un tercio. De los demás, sin los 10 que más dejan, 45 de cada 100 siguen y
  callan. Otros 20 reaccionan entre una y cinco veces, y 35 no siguen. Quien no sigue la página
  tiene cero reacciones.
- **Quien sigue y calla** deja en la sastrería entre 30 y 65 de cada 100 euros del último año.
- **Las válvulas** solo apuntan aquí a los clientes que llegaron por redes: son tres, en toda su
  historia. Su importe es casi siempre el mismo, porque un mes suele tener un solo pedido.

**Defectos puestos a propósito.** Unos 2 de cada 100 pedidos repetidos llevan `id_cliente` en
minúsculas: la misma persona parece dos. `llego_por` falta a veces, porque nadie lo preguntó.

**Qué no debes concluir.** Que quien reacciona compre menos: aquí lo decidimos nosotros. Que la
página traiga esos pedidos: llegaron por ella, y quizá habrían llegado igual. Que la parte de los
mejores sea la de tu casa: con otro plazo cambia.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import START, VALVES_BY_NETWORKS
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class House:
    """How one organisation keeps its book (ours).

    `prefix`: of its customers' ids. `least`: the smallest order in euros. `before`: customers from
    before the book begins, regulars not counted. `regulars` and `lapsed`: those who order every
    few months, the latter only at first. `heard`: how customers came to know the house.
    """

    prefix: str
    least: int
    before: int
    regulars: int
    lapsed: int
    heard: dict[str, float]


NETWORK, ADVICE, DOOR, SEARCH = HEARD = ("red", "recomendación", "puerta", "buscador")
SHOP = {NETWORK: 0.30, ADVICE: 0.30, DOOR: 0.30, SEARCH: 0.10}
CRAFT = {NETWORK: 0.28, ADVICE: 0.48, DOOR: 0.16, SEARCH: 0.08}
AWAY = {NETWORK: 0.35, ADVICE: 0.25, DOOR: 0.05, SEARCH: 0.35}
ALONE = {NETWORK: 0.45, ADVICE: 0.55}
HOUSES = {
    "ferreteria": House("FER", 4, 16, 4, 3, SHOP),
    "hotel": House("HOT", 60, 40, 3, 2, AWAY),
    "mesa-catorce": House("MES", 14, 60, 28, 18, SHOP),
    "farmacia": House("FAR", 4, 40, 16, 10, SHOP),
    "sastreria": House("SAS", 12, 26, 6, 4, CRAFT),
    "valvulas": House("VAL", 1800, 0, 0, 0, {NETWORK: 1.0}),
    "irene": House("IRE", 120, 0, 0, 0, ALONE),
}
VALVES = "valvulas"
PERIOD = (2, 3, 4)  # months between two orders of a regular, one of these for each
LAPSED_FROM, LAPSED_TO = 10, 14  # the months of the book, from 0, before which a lapsed one stops
MAY_RETURN = 0.35
BY_CUSTOMER, BY_ORDER = 0.75, 0.75
TOP = 10
QUIET_TOP = 5
QUIET, MILD = 0.45, 0.20
TALKERS = 12  # per cent of the customers, at least TOP where there are enough
LOUD, MILDLY = (9, 40), (1, 5)
LOWER_CASE = 50  # one repeated order of so many
NOT_ASKED = 0.06

COLUMNS = (
    Column("id_pedido", "str", "Número del pedido."),
    Column("organizacion", "str", "Quién lo recibió.", refers="organizaciones.id_organizacion"),
    Column("fecha", "date", "Día del pedido, reserva o encargo."),
    Column("id_cliente", "str", "Quién lo hizo. Unas pocas veces, en minúsculas."),
    Column("importe", "int", "Lo que pagó.", unit="€"),
    Column("cliente_nuevo", "bool", "Si era su primer pedido en esta casa."),
    Column(
        "llego_por",
        "str",
        "Cómo supo de la casa la primera vez. Vacío si nadie lo preguntó.",
        allowed=HEARD,
        missing=True,
    ),
    Column("sigue", "bool", "Si sigue la página. Es del cliente: igual en todos sus pedidos."),
    Column(
        "reacciones_12m",
        "int",
        "Reacciones de ese cliente a la página en doce meses. Igual en todos sus pedidos.",
        unit="reacciones",
    ),
)


def generate(rng: np.random.Generator, meses: pd.DataFrame) -> pd.DataFrame:
    """Return two years of orders, house by house and day by day.

    Args:
        rng: the random stream of this set.
        meses: orders, sales and new customers of each month, which these add up to.
    """
    import pandas as pd

    frames = []
    for name, house in HOUSES.items():
        own = meses[(meses["organizacion"] == name) & (meses["mes"] >= pd.Timestamp(START))]
        frames.append(_orders(rng, name, house, own.reset_index(drop=True)))
    orders = pd.concat(frames, ignore_index=True)
    orders.insert(0, "id_pedido", [f"P{number:04d}" for number in range(1, len(orders) + 1)])
    return orders


def _orders(
    rng: np.random.Generator, name: str, house: House, months: pd.DataFrame
) -> pd.DataFrame:
    import pandas as pd

    counts = months["pedidos"].to_numpy().astype("int64")
    newcomers = months["clientes_nuevos"].to_numpy().astype("int64")
    sales = months["ventas"].to_numpy().astype("int64")
    before = house.before
    if name == VALVES:
        before = VALVES_BY_NETWORKS - int(newcomers.sum())
    month, customer, new = _who(rng, house, before, counts, newcomers)
    euros = draws.factor(draws.normal(rng, customer.max() + 1), BY_CUSTOMER)[customer]
    euros = euros * draws.factor(draws.normal(rng, len(customer)), BY_ORDER)
    frame = pd.DataFrame(
        {
            "organizacion": name,
            "fecha": _days(rng, months["mes"].to_numpy(), month, new),
            "id_cliente": customer,
            "importe": _amounts(house.least, month, euros, sales),
            "cliente_nuevo": new,
        }
    )
    spent = np.zeros(customer.max() + 1, dtype="int64")
    recent = month >= len(counts) - 12
    np.add.at(spent, customer[recent], frame["importe"].to_numpy()[recent])
    follows, reactions = _on_the_page(rng, spent, np.bincount(customer.astype(np.intp)))
    heard = draws.pick(rng, len(spent), house.heard)
    heard[rng.random(len(spent)) < NOT_ASKED] = None
    frame["llego_por"] = heard[customer]
    frame["sigue"] = follows[customer]
    frame["reacciones_12m"] = reactions[customer]
    frame = frame.sort_values(["fecha", "id_cliente"], kind="stable")
    frame["id_cliente"] = _names(rng, house.prefix, frame)
    return frame


def _who(
    rng: np.random.Generator,
    house: House,
    before: int,
    counts: np.ndarray,
    newcomers: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return, for each order, its month, its customer's number and whether it is the first one."""
    fixed = house.regulars + house.lapsed
    period = rng.permutation(np.array(PERIOD)[np.arange(fixed) % len(PERIOD)])
    due = rng.integers(0, period)
    stops = np.where(
        np.arange(fixed) < house.regulars,
        len(counts),
        rng.integers(LAPSED_FROM, LAPSED_TO + 1, fixed),
    )
    known = fixed + before
    returning = list(range(fixed, known))
    month, customer, new = [], [], []
    for number, (orders, first) in enumerate(zip(counts.tolist(), newcomers.tolist(), strict=True)):
        fresh = list(range(known, known + first))
        turn = [each for each in rng.permutation(fixed) if due[each] <= number < stops[each]]
        chosen = [int(each) for each in turn][: orders - first]
        due[chosen] = number + period[chosen]
        pool = returning or list(range(known))
        left = orders - first - len(chosen)
        places = rng.integers(0, len(pool), left) if left else []
        chosen += [pool[place] for place in places]
        month += [number] * orders
        customer += fresh + chosen
        new += [True] * first + [False] * (orders - first)
        returning += [each for each in fresh if rng.random() < MAY_RETURN]
        known += first
    return np.array(month), np.array(customer), np.array(new)


def _days(
    rng: np.random.Generator, months: np.ndarray, month: np.ndarray, new: np.ndarray
) -> np.ndarray:
    """Return the day of each order."""
    starts = months.astype("datetime64[M]")[month]
    length = ((starts + 1).astype("datetime64[D]") - starts.astype("datetime64[D]")).astype("int64")
    return starts.astype("datetime64[D]") + (rng.random(len(month)) * length).astype("int64")


def _amounts(least: int, month: np.ndarray, weights: np.ndarray, sales: np.ndarray) -> np.ndarray:
    """Return whole euros whose sum in each month is that month's sales."""
    euros = np.zeros(len(month), dtype="int64")
    for number, total in enumerate(sales.tolist()):
        own = month == number
        if own.any():
            euros[own] = least + draws.apportion(weights[own], total - least * int(own.sum()))
    return euros


def _on_the_page(
    rng: np.random.Generator, spent: np.ndarray, orders: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return who follows the page and how often each reacted in a year.

    Args:
        rng: the random stream.
        spent: euros of the last year, by customer.
        orders: all the orders of each customer.
    """
    there = np.flatnonzero(orders > 0)
    ranked = there[np.argsort(-spent[there], kind="stable")]
    size = min(TOP, len(there) // 4)
    # Those who order the fewest times first: they may be loud, the last ones are quiet.
    top = ranked[:size][np.argsort(orders[ranked[:size]], kind="stable")]
    rest = rng.permutation(ranked[size:])
    both = min(int(rng.integers(1, 3)), size)
    talkers = max(min(TOP, len(there) // 3), len(there) * TALKERS // 100)
    loud = np.concatenate([top[:both], rest[: talkers - both]])
    beyond = len(rest) - talkers
    quiet = np.roll(rest[talkers - both :], -both)
    follows, reactions = np.zeros(len(spent), dtype=bool), np.zeros(len(spent), dtype="int64")
    follows[loud] = True
    # Those who also spend the most are among the loudest ten.
    low, high = LOUD
    drawn = low + rng.permutation(high - low + 1)[np.arange(len(loud)) % (high - low + 1)]
    heard = np.sort(drawn)[::-1]
    places = rng.permutation(min(TOP, len(loud)))[:both]
    reactions[loud[:both]] = heard[places]
    reactions[loud[both:]] = np.delete(heard, places)
    # The last ones share the luck of the first: what is drawn after does not depend on `both`.
    luck = rng.random(beyond)
    kind = np.resize(luck, len(quiet))
    follows[quiet] = kind < QUIET + MILD
    mild = quiet[kind < MILD]
    times = rng.integers(MILDLY[0], MILDLY[1] + 1, int((luck < MILD).sum()))
    reactions[mild] = np.resize(times, len(mild))
    follows[top[both:][-QUIET_TOP:]] = True
    return follows, reactions


def _names(rng: np.random.Generator, prefix: str, frame: pd.DataFrame) -> np.ndarray:
    """Return the customers' ids in order of first appearance, a few of them in lower case."""
    order = {customer: n for n, customer in enumerate(dict.fromkeys(frame["id_cliente"]), 1)}
    names = np.array([f"{prefix}-{order[each]:03d}" for each in frame["id_cliente"]], dtype=object)
    repeated = rng.permutation(np.flatnonzero(~frame["cliente_nuevo"].to_numpy()))
    for place in repeated[: len(repeated) // LOWER_CASE + 1]:
        names[place] = names[place].lower()
    return names
