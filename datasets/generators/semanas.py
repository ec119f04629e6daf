"""¿Cuánto tarda la conversación en llegar a la caja?

Ciento cuatro semanas del museo y de La Maceta, del lunes 28 de octubre de 2024 al domingo 25 de
octubre de 2026. Cada fila es una organización y una semana. Dice lo que se habla de ella, quién
visita su web, quién deja su contacto y qué resultado hubo.

**Cómo se hizo.** Son datos sintéticos. Los parámetros verdaderos:

- **El resultado** de La Maceta son sus pedidos. Salen de `meses`: cada mes se reparte entre sus
  días con suerte semanal. Una semana a caballo de dos meses toma días de los dos. El del museo son
  entradas, unas 620 por semana; la cifra es nuestra.
- **La conversación va por delante, y la hicimos al revés.** La de cada semana se calculó con lo que
  pasó unas semanas después, más ruido. En La Maceta, con los pedidos; en el museo, solo con la
  suerte de sus entradas, sin la estación. En la edición 0 son tres semanas en La Maceta y dos en el
  museo. En otras, tres o cuatro y una o dos.
- **Las visitas** salen del resultado de la semana siguiente, más ruido.
- **La suerte** de cada semana es lognormal: la desviación del logaritmo es 0,5 en el resultado y
  0,15 en la conversación.
- **Las estaciones del museo.** Su suerte se iguala entre ellas. En primavera vende más entradas;
  en invierno, con las obras, menos. En verano, con los conciertos gratis de la plaza, se habla más.
  En otoño, con la inscripción en talleres, más gente deja su contacto.
- **Los registros** no dependen de la conversación.

**Defectos puestos a propósito.** En cada organización hay una semana en que se habló el triple y no
vino nadie más: un vídeo gracioso. Tres semanas no tienen `visitas_web`: el contador falló. Los
registros no descuentan las bajas.

**Qué no debes concluir.** Que hablar más traiga pedidos o entradas. Aquí nadie lo causó: los
números se hicieron al revés, y aun así parecen empujarse. Que el plazo de tu negocio sea el de La
Maceta.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import Ledger
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

FIRST_WEEK = date(2024, 10, 28)  # a Monday
WEEKS = 104
# Weeks after the last one, whose result the last conversations run ahead of.
AHEAD = 5
SHOP, MUSEUM = "maceta", "museo"
LUCK, NOISE = 0.5, 0.15
# January to December, in hundredths of the museum's mean week.
TICKETS = (68, 66, 112, 142, 138, 96, 92, 92, 96, 96, 94, 84)
TALKED = (88, 86, 88, 90, 92, 132, 146, 142, 92, 88, 86, 86)
SIGNED = (86, 80, 82, 80, 78, 76, 74, 78, 160, 168, 160, 84)
TICKETS_A_WEEK = 620
# A week: conversations, visits for each hundred of result, people who leave their contact.
TALK = {SHOP: 64, MUSEUM: 90}
VISITS = {SHOP: 2600, MUSEUM: 340}
SIGN_UPS = {SHOP: 13, MUSEUM: 20}
# By how much a funny video multiplies the conversation of one week, and weeks without visits.
FUNNY, UNCOUNTED = 3, 3

COLUMNS = (
    Column("id_fila", "str", "La organización y el lunes, como `maceta-2026-05-04`."),
    Column(
        "organizacion",
        "str",
        "Quién.",
        allowed=(MUSEUM, SHOP),
        refers="organizaciones.id_organizacion",
    ),
    Column("semana", "date", "El lunes en que empieza."),
    Column(
        "conversacion",
        "int",
        "Menciones favorables y conversaciones que empiezan otras personas.",
        unit="conversaciones",
    ),
    Column(
        "visitas_web",
        "float",
        "Visitas a su web. Vacío si el contador falló.",
        unit="visitas",
        missing=True,
    ),
    Column("registros", "int", "Personas que dejan su contacto, con permiso.", unit="personas"),
    Column(
        "resultado",
        "int",
        "En La Maceta, pedidos por las redes. En el museo, entradas vendidas.",
        unit="pedidos o entradas",
    ),
)


def generate(rng: np.random.Generator, ledger: Ledger, meses: pd.DataFrame) -> pd.DataFrame:
    """Return 104 weeks of the museum and of the shop.

    Args:
        rng: the random stream of this set.
        ledger: the city's figures in this edition; it holds how far the conversation runs ahead.
        meses: the months, whose orders the shop's weeks add up to.
    """
    import pandas as pd

    days = np.datetime64(FIRST_WEEK, "D") + np.arange(7 * (WEEKS + AHEAD))
    mondays = days[::7]
    month = mondays.astype("datetime64[M]").astype("int64") % 12
    season = np.array(TICKETS)[month]
    frames = []
    for name in (MUSEUM, SHOP):
        luck = draws.factor(draws.normal(rng, WEEKS + AHEAD), LUCK)
        if name == SHOP:
            result = _orders(meses, days, luck)
            talked = result / result[:WEEKS].mean()
        else:
            luck = _evened(luck, month)
            result = np.round(np.round(TICKETS_A_WEEK * season / 100 * luck, 3)).astype("int64")
            # What the season sells is not what people talk about: only the luck is shared.
            talked = luck
        followed = talked[ledger.delay_of(name) :][:WEEKS]
        if name == MUSEUM:
            followed = _evened(followed, month[:WEEKS])
        heard = _conversation(rng, name, followed, month[:WEEKS])
        frames.append(
            pd.DataFrame(
                {
                    "id_fila": [f"{name}-{monday}" for monday in mondays[:WEEKS]],
                    "organizacion": name,
                    "semana": mondays[:WEEKS],
                    "conversacion": heard,
                    "visitas_web": _visits(rng, name, result[1:][:WEEKS]),
                    "registros": _sign_ups(rng, name, month[:WEEKS]),
                    "resultado": result[:WEEKS],
                }
            )
        )
    return pd.concat(frames, ignore_index=True)


def _orders(meses: pd.DataFrame, days: np.ndarray, luck: np.ndarray) -> np.ndarray:
    """Return the shop's orders week by week: each month's, spread over its days.

    The weeks after the last month have the mean of the last ten, and their luck.
    """
    shop = meses[meses["organizacion"] == SHOP]
    of_month = dict(
        zip(shop["mes"].to_numpy().astype("datetime64[M]"), shop["pedidos"], strict=True)
    )
    in_month = days.astype("datetime64[M]")
    orders = np.zeros(len(luck), dtype="int64")
    for month, total in of_month.items():
        first = month.astype("datetime64[D]")
        whole = np.arange(first, (month + 1).astype("datetime64[D]"))
        # Days of the month outside these weeks keep their part, with no luck.
        place = (whole - days[0]).astype("int64") // 7
        known = (place >= 0) & (place < len(luck))
        weight = np.where(known, luck[place.clip(0, len(luck) - 1)], 1.0)
        parts = draws.apportion(weight, int(total))
        np.add.at(orders, place[known], parts[known])
    after = in_month[::7] > max(of_month)
    after |= in_month[6::7] > max(of_month)
    usual = orders[~after][-10:].mean()
    orders[after] = np.round(np.round(usual * luck[after], 3)).astype("int64")
    return orders


def _evened(luck: np.ndarray, month: np.ndarray) -> np.ndarray:
    """Return the luck with the same mean in the four seasons, so that it crowns none of them."""
    season = (month + 1) % 12 // 3
    means = np.array([luck[season == one].mean() for one in range(4)])
    return np.round(luck / means[season], 4)


def _conversation(
    rng: np.random.Generator, name: str, talked: np.ndarray, month: np.ndarray
) -> np.ndarray:
    level = np.array(TALKED)[month] / 100 if name == MUSEUM else 1.0
    noise = draws.factor(draws.normal(rng, WEEKS), NOISE)
    heard = np.round(np.round(TALK[name] * talked * level * noise, 3)).astype("int64")
    heard[rng.integers(10, WEEKS - 10)] *= FUNNY
    return np.maximum(heard, 1)


def _visits(rng: np.random.Generator, name: str, following: np.ndarray) -> np.ndarray:
    noise = draws.factor(draws.normal(rng, WEEKS), NOISE)
    visits = np.round(np.round(VISITS[name] * following / 100 * noise, 3))
    visits[np.sort(rng.permutation(WEEKS - 20)[:UNCOUNTED])] = np.nan
    return visits


def _sign_ups(rng: np.random.Generator, name: str, month: np.ndarray) -> np.ndarray:
    level = np.array(SIGNED)[month] / 100 if name == MUSEUM else 1.0
    noise = draws.factor(draws.normal(rng, WEEKS), 0.25)
    return np.round(np.round(SIGN_UPS[name] * level * noise, 3)).astype("int64")
