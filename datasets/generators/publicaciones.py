"""¿Qué publican seis cuentas de Valleclaro?

Todo lo que publicaron seis organizaciones entre el 1 de noviembre de 2024 y el 31 de octubre de
2026. Son la ferretería, el hotel, Mesa Catorce, el museo, Trece Plazas y La Maceta. Cada fila es
una pieza, con lo que la red contó de ella. Esas cifras ya no cambian.

**Cómo se hizo.** Son datos sintéticos. Las medias de alcance y de interacciones de cada cuenta son
las de `organizaciones` en la misma edición. Las 27 interacciones por pieza de la ferretería son
nuestras, no de ninguna fuente. Los parámetros verdaderos:

- El alcance de las piezas varía de forma lognormal: la desviación del logaritmo es 0,6. Un vídeo
  llega a un 25 % más que un carrusel de la misma cuenta; una foto, a un 10 % menos.
- Cada tema tiene su efecto sobre las interacciones. En la ferretería, una oferta logra 0,6 veces
  lo de siempre; un consejo, 1,6; una historia de clientes, 2. Lo demás es suerte: lognormal, con
  desviación del logaritmo 0,45.
- **La hora y el día no tienen ningún efecto.** Si encuentras «la mejor hora», la encontró el azar.
- La ferretería publica tres piezas por semana, de lunes a sábado: 39 en los últimos 90 días. El
  hotel calló de febrero a mayo de 2026. Los conciertos del museo son de junio a agosto.

**Defectos puestos a propósito.** En unas pocas piezas falta `clics`: la red no los dio. Hay piezas
con cero comentarios, y unas pocas muy vistas que tiran de la media.

**Qué no debes concluir.** El alcance no se suma: quien vio dos piezas cuenta dos veces. Las
interacciones no son ventas. Y no todas vienen de seguidores: también interactúa gente de paso.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import (
    HARDWARE_SHOP,
    HOTEL_SILENCE,
    PIECES,
    REFERENCE_DATE,
    START,
)
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Topic:
    """How often an account speaks of something and what that does to the interactions.

    `months` are those in which the topic is possible; empty for the whole year.
    """

    weight: float
    effect: float
    months: tuple[int, ...] = ()


@dataclass(frozen=True)
class Account:
    """What an account publishes: on how many days from Monday, and which topics."""

    days: int
    topics: dict[str, Topic]


ACCOUNTS = {
    HARDWARE_SHOP: Account(
        6,
        {
            "oferta": Topic(0.5, 0.6),
            "producto": Topic(0.25, 0.9),
            "consejo": Topic(0.15, 1.6),
            "clientes": Topic(0.1, 2.0),
        },
    ),
    "hotel": Account(
        7,
        {
            "entorno": Topic(0.4, 1.2),
            "equipo": Topic(0.2, 1.3),
            "clientes": Topic(0.15, 1.1),
            "oferta": Topic(0.25, 0.5),
        },
    ),
    "mesa-catorce": Account(
        6,
        {
            "producto": Topic(0.45, 1.0),
            "equipo": Topic(0.2, 1.2),
            "oferta": Topic(0.3, 0.7),
            "sorteo": Topic(0.05, 3.0),
        },
    ),
    "museo": Account(
        7,
        {
            "agenda": Topic(0.35, 0.8),
            "entorno": Topic(0.35, 1.0),
            "conciertos": Topic(0.7, 2.2, months=(6, 7, 8)),
            "obras": Topic(0.3, 0.4, months=(1, 2, 3)),
        },
    ),
    "trece-plazas": Account(
        6,
        {
            "oferta": Topic(0.55, 0.8),
            "producto": Topic(0.25, 0.9),
            "equipo": Topic(0.1, 1.5),
            "sorteo": Topic(0.1, 2.0),
        },
    ),
    "maceta": Account(
        7,
        {
            "producto": Topic(0.4, 0.8),
            "consejo": Topic(0.35, 1.4),
            "clientes": Topic(0.15, 1.3),
            "oferta": Topic(0.1, 0.5),
        },
    ),
}

FORMATS = {"foto": 0.45, "vídeo": 0.35, "carrusel": 0.2}
# Effect of the format on reach.
FORMAT_REACH = {"foto": 0.9, "vídeo": 1.25, "carrusel": 1.0}
HOURS = {9: 0.1, 10: 0.12, 11: 0.1, 13: 0.12, 14: 0.08, 17: 0.1, 18: 0.13, 19: 0.12, 20: 0.13}
# Clicks that the network did not report.
MISSING_CLICKS = 0.015
TOPICS = tuple(dict.fromkeys(topic for each in ACCOUNTS.values() for topic in each.topics))

COLUMNS = (
    Column("id_publicacion", "str", "Identificador de la pieza, por orden de fecha."),
    Column(
        "organizacion",
        "str",
        "Quién la publicó: el `id_organizacion` de `organizaciones`.",
        allowed=tuple(ACCOUNTS),
        refers="organizaciones.id_organizacion",
    ),
    Column("fecha", "datetime", "Día y hora de publicación."),
    Column("formato", "str", "Formato de la pieza.", allowed=tuple(FORMATS)),
    Column("tema", "str", "De qué habla, según quien lleva la cuenta.", allowed=TOPICS),
    Column(
        "alcance",
        "int",
        "Personas distintas que vieron la pieza. No se puede sumar entre piezas.",
        unit="personas",
    ),
    Column(
        "visualizaciones",
        "int",
        "Veces que se vio, repeticiones incluidas: siempre tantas como el alcance o más.",
        unit="veces",
    ),
    Column(
        "interacciones",
        "int",
        "La suma de me gusta, comentarios y veces compartida. Los clics no cuentan.",
        unit="interacciones",
    ),
    Column("me_gusta", "int", "Me gusta recibidos.", unit="interacciones"),
    Column("comentarios", "int", "Comentarios recibidos.", unit="interacciones"),
    Column("compartidos", "int", "Veces que alguien la compartió.", unit="interacciones"),
    Column(
        "clics",
        "float",
        "Clics en el enlace. Vacío si la red no los dio.",
        unit="clics",
        missing=True,
    ),
)


def generate(rng: np.random.Generator, organizaciones: pd.DataFrame) -> pd.DataFrame:
    """Return two years of pieces in order of date.

    Args:
        rng: the random stream of this set.
        organizaciones: the organisations, whose reach and interactions a piece are kept exactly.
    """
    import pandas as pd

    targets = organizaciones.set_index("id_organizacion")
    frames = []
    for name, account in ACCOUNTS.items():
        reach = int(targets.at[name, "alcance_por_pieza"])
        interactions = int(targets.at[name, "interacciones_por_pieza"])
        frames.append(pd.DataFrame(_pieces(rng, name, account, reach, interactions)))
    frame = pd.concat(frames, ignore_index=True).sort_values("fecha", kind="stable")
    frame["id_publicacion"] = [f"P{number:04d}" for number in range(1, len(frame) + 1)]
    return frame


def _pieces(
    rng: np.random.Generator, name: str, account: Account, reach: int, interactions: int
) -> dict:
    days = _days(rng, PIECES[name], account.days)
    if name == "hotel":
        first, last = (np.datetime64(day) for day in HOTEL_SILENCE)
        days = days[(days < first) | (days > last)]
    n = len(days)
    hours = draws.pick(rng, n, HOURS).astype("int64")
    minutes = 60 * hours + 5 * rng.integers(0, 12, n)
    formats = draws.pick(rng, n, FORMATS)
    topics = _topics(rng, days, account)

    format_effect = np.array([FORMAT_REACH[each] for each in formats.tolist()])
    seen = format_effect * draws.factor(draws.normal(rng, n), 0.6)
    topic_effect = np.array([account.topics[each].effect for each in topics.tolist()])
    liked = seen * topic_effect * draws.factor(draws.normal(rng, n), 0.45)

    # The last 90 days keep the mean by themselves: their total is an anchor of the course.
    recent = days > np.datetime64(REFERENCE_DATE - timedelta(90))
    counts = np.zeros(n, dtype="int64")
    people = np.zeros(n, dtype="int64")
    for block in (recent, ~recent):
        size = int(block.sum())
        counts[block] = draws.apportion(liked[block], interactions * size)
        people[block] = draws.apportion(seen[block], reach * size)
    comments = draws.share(rng, counts, 40, 160)
    shares = draws.share(rng, counts, 20, 110)
    clicks = draws.share(rng, people, 4, 22).astype("float64")
    clicks[rng.random(n) < MISSING_CLICKS] = np.nan
    return {
        "organizacion": np.full(n, name, dtype=object),
        "fecha": days + minutes.astype("timedelta64[m]"),
        "formato": formats,
        "tema": topics,
        "alcance": people,
        "visualizaciones": people + draws.share(rng, people, 80, 450),
        "interacciones": counts,
        "me_gusta": counts - comments - shares,
        "comentarios": comments,
        "compartidos": shares,
        "clics": clicks,
    }


def _days(rng: np.random.Generator, per_week: int, of: int) -> np.ndarray:
    """Return the days of publication: as many different ones each week as pieces.

    Args:
        rng: the random stream.
        per_week: pieces a week.
        of: how many days of the week, from Monday, there may be one.
    """
    monday = START - timedelta(START.weekday())
    weeks = (REFERENCE_DATE - monday).days // 7 + 1
    chosen = rng.random((weeks, of)).argsort(axis=1)[:, :per_week]
    offsets = np.sort(chosen, axis=1) + 7 * np.arange(weeks)[:, None]
    days = np.datetime64(monday) + offsets.ravel()
    return days[(days >= np.datetime64(START)) & (days <= np.datetime64(REFERENCE_DATE))]


def _topics(rng: np.random.Generator, days: np.ndarray, account: Account) -> np.ndarray:
    month = days.astype("datetime64[M]").astype("int64") % 12 + 1
    weights = np.stack(
        [
            np.where(np.isin(month, topic.months or range(1, 13)), topic.weight, 0.0)
            for topic in account.topics.values()
        ],
        axis=1,
    )
    limits = weights.cumsum(axis=1)
    # Compared with what lies below, so that an impossible topic (weight 0) is never drawn.
    below = rng.random(len(days))[:, None] * limits[:, -1:] >= limits
    return np.array(list(account.topics), dtype=object)[below.sum(axis=1)]
