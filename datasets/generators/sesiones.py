"""¿De dónde vienen las visitas, según su etiqueta?

Las visitas a la web del Hotel Mirador del Molino y de La Maceta Viajera, de noviembre de 2025 a
octubre de 2026. Cada fila es una etiqueta y un mes: cuántas visitas la llevaban y qué trajeron.

**Cómo se hizo.** Son datos sintéticos, con las columnas que da una herramienta de analítica. Los
parámetros verdaderos:

- **Las reservas del hotel** de cada mes son las de `meses`. Cada una cuenta en su último canal que
  no fue directo, el mismo que sale de `recorridos`.
- **Los pedidos de La Maceta.** Lo vendido por su red cada mes es lo que dice `meses`. De cada
  100 € del año, 78 llegan por esa red: en la edición 0, 16 380 de 21 000 € al mes. Los otros
  22 se reparten entre correo, buscador, directo y enlaces.
- **El canal** sale de la fuente y del medio, con las reglas de Google Analytics que usamos aquí. Si
  la fuente es una red conocida y el medio es de pago, es red de pago. Si no, y la fuente es una red
  o el medio es «social», es red sin pagar. Si no, y el medio o la fuente es «email», «e-mail»,
  «e_mail» o «e mail», es correo. Lo que no cumple ninguna regla queda en «Unassigned», sin asignar.
- **El silencio.** De febrero a mayo de 2026 el hotel no publicó. Entran por las redes 25 de cada
  100 visitas de un mes corriente.

**Defectos puestos a propósito.** En el hotel la carta de clientes está escrita de cinco maneras, y
la red de otras cinco. Dos de cada cinco acaban sin asignar. En La Maceta, parte de los anuncios
lleva un medio en español que la regla no entiende. Otra parte lleva la red bien escrita y el medio
mal, y se cuenta como si no se pagara.

**Qué no debes concluir.** Que la etiqueta diga quién convenció a quien compra: dice por dónde entró
la última vez. Que un evento clave sea una compra. Que una fila pequeña sea un canal pequeño: puede
ser un trozo de otro.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.generators.recorridos import DIRECT, LINKS, MAIL, NETWORKS, SEARCH
from datasets.ledger import HOTEL_SILENCE, REFERENCE_DATE, SHOP_NETWORK_SHARE
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

MONTHS = 12
HOTEL, SHOP = "hotel", "maceta"
# What the rules of this set know: part of the list of Google Analytics, not all of it.
NETWORK_SOURCES = ("facebook", "facebook.com", "instagram", "instagram.com", "l.instagram.com")
NETWORK_MEDIA = ("social", "social-network", "social-media", "sm", "social network", "social media")
MAIL_WORDS = ("email", "e-mail", "e_mail", "e mail")
PAID = re.compile(r"(.*cp.*|ppc|retargeting|paid.*)")
GROUPS = (
    "Direct",
    "Email",
    "Organic Search",
    "Organic Social",
    "Paid Social",
    "Referral",
    "Unassigned",
)


def group_of(source: str, medium: str) -> str:
    """Return GA4's default channel group of a tag, by the rules of the card; capitals do not count.

    Args:
        source: where the visit came from, as typed.
        medium: what kind of link it was, as typed.
    """
    source, medium = source.lower(), medium.lower()
    network = source in NETWORK_SOURCES
    if medium == "(none)":
        return "Direct"
    if network and PAID.fullmatch(medium):
        return "Paid Social"
    if network or medium in NETWORK_MEDIA:
        return "Organic Social"
    if source in MAIL_WORDS or medium in MAIL_WORDS:
        return "Email"
    return {"organic": "Organic Search", "referral": "Referral"}.get(medium, "Unassigned")


@dataclass(frozen=True)
class Tag:
    """One way in which people tagged a channel (ours).

    `weight`: of 100 visits of the channel. `campaign`: as typed; `autumn`: in October instead.
    """

    channel: str
    source: str
    medium: str
    campaign: str
    weight: int
    autumn: str = ""


# The channel that each tag should have had, and how people typed it.
TAGS = {
    HOTEL: (
        Tag(SEARCH, "google", "organic", "(organic)", 100),
        Tag(DIRECT, "(direct)", "(none)", "(direct)", 100),
        Tag(LINKS, "guiarural.example", "referral", "(referral)", 100),
        Tag(MAIL, "carta", "email", "novedades", 32, "escapada-otono"),
        Tag(MAIL, "Carta", "email", "Novedades", 18, "Escapada de otoño"),
        Tag(MAIL, "boletín", "e-mail", "novedades_hotel", 12, "escapada_otoño"),
        Tag(MAIL, "CARTA", "correo", "NOVEDADES", 22, "ESCAPADA OTOÑO"),
        Tag(MAIL, "carta-clientes", "mail", "carta mensual", 16, "otoño"),
        Tag(NETWORKS, "facebook", "social", "novedades", 24, "escapada-otono"),
        Tag(NETWORKS, "Facebook", "social", "Novedades", 19, "Escapada de otoño"),
        Tag(NETWORKS, "facebook.com", "referral", "(referral)", 26),
        Tag(NETWORKS, "muro", "publicacion", "novedades", 17, "escapada-otono"),
        Tag(NETWORKS, "face", "post", "NOVEDADES", 14, "ESCAPADA OTOÑO"),
    ),
    SHOP: (
        Tag(SEARCH, "google", "organic", "(organic)", 100),
        Tag(DIRECT, "(direct)", "(none)", "(direct)", 100),
        Tag(LINKS, "balconesvivos.example", "referral", "(referral)", 100),
        Tag(MAIL, "carta", "email", "club-esquejes", 100),
        Tag(NETWORKS, "instagram", "social", "perfil", 38),
        Tag(NETWORKS, "l.instagram.com", "referral", "(referral)", 20),
        Tag(NETWORKS, "instagram", "paid-social", "temporada", 20),
        Tag(NETWORKS, "instagram", "anuncio", "temporada", 12),
        Tag(NETWORKS, "promo_insta", "pagado", "Temporada", 10),
    ),
}
# Visits in a month: the hotel's, and of 100 of the shop's. Of 100 € that do not come through the
# network, how many come through each of the others.
HOTEL_VISITS = {SEARCH: 430, DIRECT: 210, LINKS: 60, MAIL: 190, NETWORKS: 230}
SILENT_PART = 25
SHOP_VISITS = {SEARCH: 2100, DIRECT: 1700, LINKS: 500, MAIL: 1300, NETWORKS: 17_000}
SHOP_OTHERS = {SEARCH: 32, DIRECT: 22, LINKS: 6, MAIL: 40}
# What an order that did not come through the network comes to.
SHOP_TICKET = 42

COLUMNS = (
    Column("id_fila", "str", "La organización, el mes y un número, como `hotel-2026-10-01`."),
    Column("organizacion", "str", "De quién es la web.", allowed=(HOTEL, SHOP)),
    Column("mes", "date", "El primer día del mes."),
    Column("fuente", "str", "De dónde venía la visita, tal como se escribió en el enlace."),
    Column("medio", "str", "Qué clase de enlace era, tal como se escribió."),
    Column("campana", "str", "De qué campaña era, tal como se escribió."),
    Column("canal", "str", "El grupo que le puso la herramienta, en inglés.", allowed=GROUPS),
    Column("sesiones", "int", "Visitas con esa etiqueta.", unit="sesiones"),
    Column(
        "con_interaccion",
        "int",
        "De ellas, las que hicieron algo más que abrir la página.",
        unit="sesiones",
    ),
    Column(
        "eventos_clave",
        "int",
        "Veces que alguien empezó una reserva o un pedido, lo acabara o no.",
        unit="veces",
    ),
    Column("compras", "int", "Reservas del hotel, o pedidos de la tienda.", unit="compras"),
    Column("ingresos", "float", "Importe de esas compras.", unit="€"),
)


def generate(
    rng: np.random.Generator,
    meses: pd.DataFrame,
    pedidos: pd.DataFrame,
    recorridos: pd.DataFrame,
) -> pd.DataFrame:
    """Return a row for each tag and month, the hotel first.

    Args:
        rng: the random stream of this set.
        meses: the months, whose orders and sales these add up to.
        pedidos: the orders, for the month of each booking.
        recorridos: the paths, for the channel of each booking.
    """
    import pandas as pd

    last = np.datetime64(REFERENCE_DATE, "M")
    months = [str(month) for month in np.arange(last - (MONTHS - 1), last + 1)]
    own = meses[meses["organizacion"] == SHOP].tail(MONTHS)
    sold = own["ventas"].to_numpy()
    network = int(sold.sum())
    others = draws.apportion(
        sold, (network * (100 - SHOP_NETWORK_SHARE) * 2 // SHOP_NETWORK_SHARE + 1) // 2
    )
    rows = []
    for month in months:
        bought = _bookings(month, pedidos, recorridos)
        rows += _month(rng, HOTEL, month, _hotel_visits(rng, month), bought)
    for month, orders, euros, rest in zip(
        months, own["pedidos"].tolist(), sold.tolist(), others.tolist(), strict=True
    ):
        split = draws.apportion(np.array(list(SHOP_OTHERS.values()), dtype="float64"), int(rest))
        bought = {
            channel: (max(1, round(part / SHOP_TICKET)), int(part))
            for channel, part in zip(SHOP_OTHERS, split.tolist(), strict=True)
        }
        bought[NETWORKS] = (int(orders), int(euros))
        visits = {channel: _near(rng, usual) for channel, usual in SHOP_VISITS.items()}
        rows += _month(rng, SHOP, month, visits, bought)
    frame = pd.DataFrame(rows)
    frame["mes"] = pd.to_datetime(frame["mes"])
    return frame


def _near(rng: np.random.Generator, usual: int) -> int:
    return usual * int(rng.integers(92, 109)) // 100


def _hotel_visits(rng: np.random.Generator, month: str) -> dict[str, int]:
    visits = {channel: _near(rng, usual) for channel, usual in HOTEL_VISITS.items()}
    first, last = (str(day)[:7] for day in HOTEL_SILENCE)
    if first <= month <= last:
        visits[NETWORKS] = visits[NETWORKS] * SILENT_PART // 100
    return visits


def _bookings(
    month: str, pedidos: pd.DataFrame, recorridos: pd.DataFrame
) -> dict[str, tuple[int, int]]:
    """Return the hotel's bookings of a month and their euros, by their last channel but direct."""
    hotel = pedidos[pedidos["organizacion"] == HOTEL]
    month_of = hotel["fecha"].dt.strftime("%Y-%m")
    steps = recorridos[recorridos["id_conversion"].isin(hotel["id_pedido"][month_of == month])]
    # False sorts first: a direct step only stays last where there is no other.
    ordered = steps.assign(known=steps["canal"] != DIRECT).sort_values(
        ["id_conversion", "known", "orden"], kind="stable"
    )
    closing = ordered.groupby("id_conversion").tail(1)
    return {
        str(channel): (len(group), int(group["valor"].sum()))
        for channel, group in closing.groupby("canal")
    }


def _month(
    rng: np.random.Generator,
    name: str,
    month: str,
    visits: dict[str, int],
    bought: dict[str, tuple[int, int]],
) -> list[dict]:
    rows: list[dict] = []
    for channel, total in visits.items():
        tags = [tag for tag in TAGS[name] if tag.channel == channel]
        luck = rng.integers(95, 106, len(tags))
        weights = np.array([tag.weight for tag in tags]) * luck / 100.0
        sessions = draws.apportion(weights, total)
        orders, euros = bought.get(channel, (0, 0))
        purchases = draws.apportion(weights, orders)
        # Euros only where somebody bought.
        income = draws.apportion(purchases.astype("float64"), euros) if orders else purchases
        interacting = draws.share(rng, sessions, 480, 680)
        begun = purchases + draws.share(rng, interacting, 30, 70)
        for place, tag in enumerate(tags):
            autumn = tag.autumn if month.endswith("-10") else ""
            rows.append(
                {
                    "id_fila": f"{name}-{month}-{len(rows) + 1:02d}",
                    "organizacion": name,
                    "mes": f"{month}-01",
                    "fuente": tag.source,
                    "medio": tag.medium,
                    "campana": autumn or tag.campaign,
                    "canal": group_of(tag.source, tag.medium),
                    "sesiones": sessions[place],
                    "con_interaccion": interacting[place],
                    "eventos_clave": min(begun[place], sessions[place]),
                    "compras": purchases[place],
                    "ingresos": income[place],
                }
            )
    return rows
