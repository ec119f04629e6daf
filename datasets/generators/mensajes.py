"""¿Qué llega a las bandejas de Valleclaro, y qué se contesta?

Los mensajes que recibieron las doce organizaciones en cuatro semanas. Van del lunes 21 de
septiembre al domingo 18 de octubre de 2026. Hay comentarios, mensajes directos, reseñas y
WhatsApp. Las respuestas se miraron el 31 de octubre: lo que entonces seguía vacío no se contestó.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí, y ninguna fila guarda el texto ni el
nombre de quien escribe. Los parámetros verdaderos:

- **Qué pide respuesta.** Las consultas, las quejas y, en la farmacia, lo de salud. Por semana suman
  lo que dice `organizaciones` en la misma edición, salvo el redondeo de la muestra. También la
  parte contestada es la de allí.
- **La muestra.** De las bandejas grandes hay una parte. De Ondavalle y Trece Plazas, uno de cada
  ocho mensajes; del ayuntamiento y La Maceta, uno de cada cuatro. `peso` dice por cuántos vale.
- **La espera** se sortea con una cola larga: la media es el triple de la mediana. La mediana es de
  2 a 4 horas en los negocios pequeños y de 10 horas en Ondavalle. Ninguna pasa de 12 días.
- **Ondavalle contesta según llega.** Ni el canal ni el tipo cambian la espera o la suerte de un
  mensaje. Tampoco la hora: por eso hay respuestas de madrugada.
- **Las horas de Ondavalle.** Sus diez personas tienen 220 horas semanales. Cada respuesta
  lleva 7 minutos; lo que no pide respuesta, unos 2 de lectura. Las dos cosas suman esas 220 horas.
- **El hotel** recibe 14 consultas y 4 quejas de cada 18 mensajes. En la farmacia, 11 de cada 26 son
  de salud y pasan a la farmacéutica.
- **El aviso automático** sale siempre en Ondavalle y en Trece Plazas. No cuenta como respuesta.

**Defectos puestos a propósito.** Una fila de cada cien está repetida, con otro identificador y todo
lo demás igual. WhatsApp está escrito de cuatro maneras. El reloj con que responde el museo va una
hora atrasado: algunas respuestas parecen anteriores a su mensaje. `respuesta` y `minutos` vacíos
no son datos perdidos: nadie contestó.

**Qué no debes concluir.** Nada sobre telefonías ni ayuntamientos de verdad. Que contestar deprisa
sea contestar bien: aquí no hay textos. Que el tipo de un mensaje sea evidente: lo puso una persona.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import ANSWERING_HOURS, ATTENTION_MINUTES, HARDWARE_SHOP
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

FIRST_DAY = date(2026, 9, 21)  # a Monday
WEEKS = 4
# Kinds of message that ask for an answer.
ASKING = ("consulta", "queja", "salud")
OTHERS = ("elogio", "spam")
# Minutes that it takes to read what asks for no answer.
READING_MINUTES = 2
# One row of so many is there twice.
REPEATED = 100
# By how much the museum's clock is late when it answers, in minutes.
LATE_CLOCK = 60


@dataclass(frozen=True)
class Inbox:
    """What one inbox is like.

    Attributes:
        weight: messages that one row stands for.
        complaints: share of complaints among the messages that ask for an answer, a fraction.
        others: messages that ask for none, per hundred that do; Ondavalle's follow from its hours.
        wait: median of the wait, in minutes.
        health: share of questions about health, a fraction.
        notice: whether an automatic notice leaves at once.
    """

    weight: int
    complaints: tuple[int, int]
    others: int
    wait: int
    health: tuple[int, int] = (0, 1)
    notice: bool = False


INBOXES = {
    HARDWARE_SHOP: Inbox(1, (1, 10), 40, 240),
    "hotel": Inbox(1, (4, 18), 45, 150),
    "mesa-catorce": Inbox(1, (3, 10), 50, 240),
    "farmacia": Inbox(1, (1, 13), 25, 180, health=(11, 26)),
    "sastreria": Inbox(1, (1, 10), 60, 120),
    "museo": Inbox(1, (1, 8), 90, 210),
    "ayuntamiento": Inbox(4, (1, 2), 30, 540),
    "maceta": Inbox(4, (1, 4), 55, 240),
    "ondavalle": Inbox(8, (13, 20), 0, 600, notice=True),
    "trece-plazas": Inbox(8, (9, 20), 55, 480, notice=True),
    "valvulas": Inbox(1, (1, 8), 100, 240),
    "irene": Inbox(1, (1, 12), 100, 150),
}

# The wait in medians: three quarters are below 3.2 of them, and the last ones reach 28.
WAITS = ((0, 0.02), (0.1, 0.1), (0.25, 0.35), (0.5, 1), (0.75, 3.2), (0.9, 8), (1, 28))
WHATSAPP = ("WhatsApp", "Whatsapp", "whatsapp", "wasap")
CHANNELS = {
    "consulta": {"comentario": 0.35, "mensaje directo": 0.35, "WhatsApp": 0.3},
    "queja": {"comentario": 0.45, "mensaje directo": 0.2, "WhatsApp": 0.15, "reseña": 0.2},
    "salud": {"comentario": 0.3, "mensaje directo": 0.4, "WhatsApp": 0.3},
    "elogio": {"comentario": 0.6, "mensaje directo": 0.15, "reseña": 0.25},
    "spam": {"comentario": 0.6, "mensaje directo": 0.4},
}
SPELLINGS = dict(zip(WHATSAPP, (0.55, 0.2, 0.15, 0.1), strict=True))
HOURS = {
    **{8: 0.03, 9: 0.06, 10: 0.08, 11: 0.08, 12: 0.07, 13: 0.06, 14: 0.05, 15: 0.04},
    **{16: 0.05, 17: 0.06, 18: 0.08, 19: 0.09, 20: 0.09, 21: 0.08, 22: 0.05, 23: 0.03},
}
# From Monday to Sunday: what breaks at the weekend is told on Monday.
WEEKDAYS = {0: 0.22, 1: 0.16, 2: 0.14, 3: 0.14, 4: 0.14, 5: 0.1, 6: 0.1}
# Praise that somebody thanked, a fraction.
THANKED = 0.4

COLUMNS = (
    Column("id_mensaje", "str", "Identificador de la fila, por orden de llegada."),
    Column(
        "organizacion",
        "str",
        "A quién escribieron: el `id_organizacion` de `organizaciones`.",
        allowed=tuple(INBOXES),
        refers="organizaciones.id_organizacion",
    ),
    Column("llegada", "datetime", "Día y hora en que llegó."),
    Column(
        "canal",
        "str",
        "Por dónde llegó, como lo apuntó quien atiende.",
        allowed=("comentario", "mensaje directo", "reseña", *WHATSAPP),
    ),
    Column(
        "tipo",
        "str",
        "Qué es. Piden respuesta las consultas, las quejas y lo de salud.",
        allowed=(*ASKING, *OTHERS),
    ),
    Column(
        "respuesta",
        "datetime",
        "Día y hora de la primera respuesta de una persona. Vacío si nadie contestó.",
        missing=True,
    ),
    Column(
        "aviso_automatico",
        "bool",
        "Si salió un «hemos recibido tu mensaje» sin que nadie lo leyera.",
    ),
    Column(
        "minutos",
        "float",
        "Minutos de trabajo que llevó atenderlo, o solo leerlo. Vacío si nadie lo abrió.",
        unit="minutos",
        missing=True,
    ),
    Column("peso", "int", "Por cuántos mensajes vale esta fila.", unit="mensajes"),
)


def generate(rng: np.random.Generator, organizaciones: pd.DataFrame) -> pd.DataFrame:
    """Return four weeks of messages in order of arrival.

    Args:
        rng: the random stream of this set.
        organizaciones: the organisations, whose messages a week and share answered are kept.
    """
    import pandas as pd

    targets = organizaciones.set_index("id_organizacion")
    frames = []
    for name, inbox in INBOXES.items():
        received = int(targets.at[name, "mensajes_semana"]) * WEEKS
        rows = (received + inbox.weight // 2) // inbox.weight
        answered = (rows * int(targets.at[name, "contestados_pct"]) + 50) // 100
        frames.append(pd.DataFrame(_messages(rng, name, inbox, rows, answered)))
    frame = pd.concat(frames, ignore_index=True)
    twice = np.sort(rng.permutation(len(frame))[: len(frame) // REPEATED])
    frame = pd.concat([frame, frame.iloc[twice]], ignore_index=True)
    frame = frame.sort_values(["llegada", "organizacion"], kind="stable")
    frame["id_mensaje"] = [f"M{number:04d}" for number in range(1, len(frame) + 1)]
    return frame


def _messages(
    rng: np.random.Generator, name: str, inbox: Inbox, asking: int, answered: int
) -> dict:
    others = _others(name, inbox, asking, answered)
    n = asking + others
    kinds = np.empty(n, dtype=object)
    kinds[:asking] = _kinds(rng, inbox, asking)
    kinds[asking:] = draws.pick(rng, others, {"elogio": 0.45, "spam": 0.55})

    thanked = (kinds == "elogio") & (rng.random(n) < THANKED)
    replied = thanked.copy()
    replied[rng.permutation(asking)[:answered]] = True
    arrival = _arrivals(rng, n)
    wait = draws.quantile(rng, n, [(share, inbox.wait * 60 * times) for share, times in WAITS])
    reply = arrival + (wait - (LATE_CLOCK * 60 if name == "museo" else 0)).astype("timedelta64[s]")
    reply[~replied] = np.datetime64("NaT")

    minutes = np.full(n, np.nan)
    attended = np.flatnonzero(replied[:asking])
    minutes[attended] = _minutes(rng, len(attended), ATTENTION_MINUTES[name])
    minutes[asking:] = _minutes(rng, others, READING_MINUTES)

    channels = np.empty(n, dtype=object)
    for kind, odds in CHANNELS.items():
        here = kinds == kind
        channels[here] = draws.pick(rng, int(here.sum()), odds)
    written = channels == "WhatsApp"
    channels[written] = draws.pick(rng, int(written.sum()), SPELLINGS)
    return {
        "organizacion": np.full(n, name, dtype=object),
        "llegada": arrival,
        "canal": channels,
        "tipo": kinds,
        "respuesta": reply,
        "aviso_automatico": np.full(n, inbox.notice),
        "minutos": minutes,
        "peso": np.full(n, inbox.weight),
    }


def _others(name: str, inbox: Inbox, asking: int, answered: int) -> int:
    """Return how many messages ask for no answer; Ondavalle's take the hours that are left."""
    if name != "ondavalle":
        return (asking * inbox.others + 50) // 100
    minutes = ANSWERING_HOURS * 60 * WEEKS // inbox.weight
    return (minutes - answered * ATTENTION_MINUTES[name]) // READING_MINUTES


def _kinds(rng: np.random.Generator, inbox: Inbox, n: int) -> np.ndarray:
    def part(fraction: tuple[int, int]) -> int:
        return (2 * n * fraction[0] + fraction[1]) // (2 * fraction[1])

    complaints, health = part(inbox.complaints), part(inbox.health)
    questions = n - complaints - health
    kinds = ["queja"] * complaints + ["salud"] * health + ["consulta"] * questions
    return np.array(kinds, dtype=object)[rng.permutation(n)]


def _arrivals(rng: np.random.Generator, n: int) -> np.ndarray:
    """Return as many different moments: no two messages of an inbox in the same second."""
    week, day = rng.integers(0, WEEKS, n), draws.pick(rng, n, WEEKDAYS).astype("int64")
    hour, second = draws.pick(rng, n, HOURS).astype("int64"), rng.integers(0, 3600, n)
    moments = 86_400 * (7 * week + day) + 3600 * hour + second
    order = np.argsort(moments, kind="stable")
    steps = np.arange(n)
    moments[order] = np.maximum.accumulate(moments[order] - steps) + steps
    return np.datetime64(FIRST_DAY, "s") + moments.astype("timedelta64[s]")


def _minutes(rng: np.random.Generator, n: int, mean: int) -> np.ndarray:
    """Return whole minutes, none of them zero, whose mean is exactly `mean`."""
    if mean == READING_MINUTES:
        # As many of one minute as of three.
        few = n // 4
        minutes = np.array([1] * few + [3] * few + [2] * (n - 2 * few))
        return minutes[rng.permutation(n)]
    return 1 + draws.apportion(draws.factor(draws.normal(rng, n), 0.5), (mean - 1) * n)
